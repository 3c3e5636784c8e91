// A policy with one statement of it marked: without it a reader would count braces.

export interface Marked {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** `document` is JSON text, `index` counts its statements from 0. All of it comes before when there is no such statement. */
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
  return {
    before: `${opening}${head.map((one) => one + joint).join('')}`,
    marked: written[index] ?? '',
    after: `${tail.map((one) => joint + one).join('')}${closing}`,
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
