// Attribute paths as identity providers write them, and the operations of a PATCH as single steps (RFC 7644 3.5.2).
import { fault } from '../../faults/fault.ts';

const OWN_SCHEMA = /^urn:ietf:params:scim:schemas:core:2\.0:(user|group):/i;

/** The path without the schema of users or groups before it. */
export function withoutSchema(path: string): string {
  return path.replace(OWN_SCHEMA, '');
}

export interface Operation {
  readonly op: string;
  readonly path?: string | undefined;
  readonly value?: unknown;
}

/** One attribute to change. `path` is in lower case, what stands in its brackets is not. */
export interface Step {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  /** The text between brackets, if there are any. */
  readonly selector: string | undefined;
  readonly value: unknown;
}

const PATH = /^([\w.:$-]+)(?:\[([^[\]]{1,4000})\])?(?:\.(\w+))?$/;

/** Operations without a path become one step for each member of their value. Throws ScimRequestInvalid. */
export function stepsOf(operations: readonly Operation[]): readonly Step[] {
  return operations.flatMap(({ op, path, value }): readonly Step[] => {
    const word = op.toLowerCase();
    if (word !== 'add' && word !== 'replace' && word !== 'remove') {
      throw refused('invalidSyntax', 'an operation is none of add, replace and remove');
    }
    if (path !== undefined && path !== '') return [stepOf(word, path, value)];
    if (word === 'remove') throw refused('noTarget', 'remove needs a path');
    if (!isObject(value)) throw refused('invalidValue', 'an operation without a path needs an object for its value');
    return Object.entries(value)
      .flatMap(([name, member]) => membersOf(withoutSchema(name), member))
      .map(([name, member]) => stepOf(word, name, member));
  });
}

/** `name: { givenName }` and `"name.givenName"` are the same. */
function membersOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (name.toLowerCase() !== 'name' || !isObject(value)) return [[name, value]];
  return Object.entries(value).map(([member, text]) => [`name.${member}`, text]);
}

function stepOf(op: Step['op'], path: string, value: unknown): Step {
  const [, name, selector, rest] = PATH.exec(withoutSchema(path)) ?? [];
  if (name === undefined) throw refused('invalidPath', 'a path cannot be read');
  return { op, path: (rest === undefined ? name : `${name}.${rest}`).toLowerCase(), selector, value };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member by its name, whatever the case. */
export function memberOf(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

export function refused(Type: 'invalidSyntax' | 'invalidPath' | 'invalidValue' | 'noTarget', Reason: string) {
  return fault('ScimRequestInvalid', { Type, Reason });
}
