// A policy with one statement of it marked: without it a reader would count braces.

export interface Marked {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * `document` is JSON text, `index` counts its statements from 0. All of it comes before when there is no such statement.
 * Of a list the mark has whole lines, with what stands before and after the statement on them.
 */
export function markStatement(document: string, index: number): Marked {
  const policy = parse(document);
  if (policy === undefined) return { before: document, marked: '', after: '' };
  const text = JSON.stringify(policy, null, 2);
  const statements = [policy['Statement']].flat();
  if (index < 0 || index >= statements.length) return { before: text, marked: '', after: '' };
  const isList = Array.isArray(policy['Statement']);
  const written = statements.map((statement) => indented(JSON.stringify(statement, null, 2), isList ? '    ' : '  '));
  // Everything of the policy but its statements, written around them
  const hole = '\u0000';
  const [opening = '', closing = ''] = JSON.stringify({ ...policy, Statement: isList ? [hole] : hole }, null, 2).split(
    JSON.stringify(hole),
  );
  const joint = ',\n    ';
  const [head, tail] = [written.slice(0, index), written.slice(index + 1)];
  const before = `${opening}${head.map((one) => one + joint).join('')}`;
  const after = `${tail.map((one) => joint + one).join('')}${closing}`;
  return toLines({ before, marked: written[index] ?? '', after });
}

/** The mark as a block of lines: its line breaks are those of the block. */
function toLines({ before, marked, after }: Marked): Marked {
  const start = before.lastIndexOf('\n') + 1;
  const end = after.indexOf('\n');
  return {
    before: before.slice(0, Math.max(0, start - 1)),
    marked: before.slice(start) + marked + after.slice(0, end),
    after: after.slice(end + 1),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function indented(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

/** JSON text for people; whatever else it is, as it came. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
