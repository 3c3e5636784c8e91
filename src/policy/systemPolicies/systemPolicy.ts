// What a ready-made policy is. Without it the three lists of them would drift apart in shape.

/** A policy of type System: read-only, the same in every account. */
export interface SystemPolicy {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** As `JSON.stringify` should write it. */
  readonly document: SystemDocument;
}

export interface SystemDocument {
  readonly Version: '1';
  readonly Statement: readonly SystemStatement[];
}

export interface SystemStatement {
  readonly Effect: 'Allow';
  readonly Action?: string | readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One policy that allows what its statements say; they stand on every resource unless they name some. */
export function allowing(
  name: string,
  version: string,
  description: string,
  ...statements: readonly (Omit<SystemStatement, 'Effect' | 'Resource'> & Partial<Pick<SystemStatement, 'Resource'>>)[]
): SystemPolicy {
  const Statement = statements.map((statement) => ({ Effect: 'Allow', Resource: '*', ...statement }) as const);
  return { name, version, description, document: { Version: '1', Statement } };
}

/** Entries of one service: `verbs('ram', 'Get*')` is `['ram:Get*']`. */
export function verbs(service: string, ...names: readonly string[]): string[] {
  return names.map((name) => `${service}:${name}`);
}
