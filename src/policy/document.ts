// The policy grammar. Without it a document that means nothing would be stored, and found out when somebody is locked out.
import { readMembers, readText } from './grammar/elements.ts';
import { readJson } from './grammar/jsonText.ts';
import { below, malformed, quoted, root } from './grammar/malformed.ts';
import { type Grammar, readStatement, type WrittenStatement } from './grammar/statement.ts';

export type { Grammar };

/** A document that keeps the grammar. */
export interface PolicyDocument {
  readonly grammar: Grammar;
  readonly statements: readonly WrittenStatement[];
}

/**
 * Checks a document: JSON text, or the object it stands for. One bad statement spoils the whole document. Length limits
 * are the caller's, they differ by kind. @throws PolicyMalformed, never anything else for JSON. Source: ram-policy 1.
 */
export function parsePolicy(document: unknown, grammar: Grammar): PolicyDocument {
  const value = typeof document === 'string' ? readJson(document) : document;
  const members = readMembers(value, root, { known: ['Version', 'Statement'] });

  const version = members.get('Version');
  if (version === undefined) throw malformed('/Version', 'Version is missing');
  const written = readText(version, '/Version');
  if (written !== '1') throw malformed('/Version', `the only Version is "1", not ${quoted(written)}`);

  const statement = members.get('Statement');
  const place = '/Statement';
  if (statement === undefined) throw malformed(place, 'Statement is missing');
  // Our decision (open question: bare Statement): one object stands for a list of one; an empty list is refused.
  if (!Array.isArray(statement)) return { grammar, statements: [readStatement(statement, grammar, place)] };
  if (statement.length === 0) throw malformed(place, 'at least one statement is needed');
  return { grammar, statements: statement.map((entry, index) => readStatement(entry, grammar, below(place, index))) };
}
