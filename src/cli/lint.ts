// paifang lint: what is wrong with a policy file that is not wrong enough to be refused.
import { knownActions, readDocuments } from '../catalog/documents.ts';
import { isFault } from '../faults/fault.ts';
import { parsePolicy } from '../policy/document.ts';
import { lintPolicy, type LintWarning } from '../policy/lint.ts';

export type LintedFile =
  | { readonly file: string; readonly warnings: readonly LintWarning[] }
  /** The document would be refused when saved; `path` is a JSON pointer. */
  | { readonly file: string; readonly malformed: { readonly path: string; readonly reason: string } };

/** One policy document, as JSON text. */
export function lint(file: string, text: string): LintedFile {
  try {
    return { file, warnings: lintPolicy(parsePolicy(text, 'identity'), knownActions(readDocuments())) };
  } catch (cause) {
    if (!isFault(cause, 'PolicyMalformed')) throw cause;
    return { file, malformed: { path: cause.detail.Path, reason: cause.detail.Reason } };
  }
}

export function isClean(linted: LintedFile): boolean {
  return 'warnings' in linted && linted.warnings.length === 0;
}

/** For people: a line per finding, or one that says that there is none. */
export function describeLint(linted: LintedFile): string {
  const { file } = linted;
  if ('malformed' in linted) return `${file}  Malformed  ${linted.malformed.path}: ${linted.malformed.reason}`;
  if (linted.warnings.length === 0) return `${file}  nothing to warn of`;
  return linted.warnings
    .map(({ rule, statement, sid, message }) => {
      const place = sid === undefined ? `statement ${statement}` : `statement ${statement} (${sid})`;
      return `${file}  ${rule}  ${place}: ${message}`;
    })
    .join('\n');
}
