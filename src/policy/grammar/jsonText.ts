// Reads policy text. Without it a repeated member would win silently, and a refusal could not say where the text breaks.
import { below, malformed, quoted, root } from './malformed.ts';

// A policy is seven deep; more is somebody looking for the end of the stack.
const deepest = 16;

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The value of JSON text (RFC 8259), as JSON.parse gives it, but objects have no prototype, and a member written twice
 * or nesting beyond 16 levels is refused. @throws PolicyMalformed with line and column in its Reason.
 */
export function readJson(text: string): unknown {
  const reader = new JsonReader(text);
  const value = reader.value(root, 1);
  reader.end();
  return value;
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(path: string, depth: number): unknown {
    this.#skipBlank();
    const first = this.#text[this.#at];
    if (first === '"') return this.#string();
    if (first === '{' || first === '[') {
      if (depth > deepest) throw malformed(path, `nested deeper than ${deepest} levels`);
      return first === '{' ? this.#object(path, depth) : this.#array(path, depth);
    }
    scalar.lastIndex = this.#at;
    const found = scalar.exec(this.#text)?.[0];
    if (found === undefined) throw this.#unexpected('a value');
    this.#at += found.length;
    return JSON.parse(found);
  }

  end(): void {
    this.#skipBlank();
    if (this.#at < this.#text.length) throw this.#unexpected('the end of the text');
  }

  #object(path: string, depth: number): unknown {
    const members = Object.create(null) as Record<string, unknown>;
    this.#at++;
    if (this.#skip('}')) return members;
    do {
      this.#skipBlank();
      if (this.#text[this.#at] !== '"') throw this.#unexpected('a member name in double quotes');
      const name = this.#string();
      const place = below(path, name);
      // JSON leaves the winner open, so a reviewer and the gateway could each see another policy.
      if (Object.hasOwn(members, name)) throw malformed(place, `${quoted(name)} appears twice in one object`);
      if (!this.#skip(':')) throw this.#unexpected('a colon');
      members[name] = this.value(place, depth + 1);
    } while (this.#skip(','));
    if (!this.#skip('}')) throw this.#unexpected('a comma or a closing brace');
    return members;
  }

  #array(path: string, depth: number): unknown {
    const entries: unknown[] = [];
    this.#at++;
    if (this.#skip(']')) return entries;
    do entries.push(this.value(below(path, entries.length), depth + 1));
    while (this.#skip(','));
    if (!this.#skip(']')) throw this.#unexpected('a comma or a closing bracket');
    return entries;
  }

  #string(): string {
    const start = this.#at;
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at];
      if (character === '\\') this.#at++;
      else if (character === '"') {
        this.#at++;
        return this.#decode(start);
      }
    }
    throw this.#broken(start, 'a text that is never closed');
  }

  #decode(start: number): string {
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      throw this.#broken(start, 'a text with a bad escape or a raw control character');
    }
  }

  #skip(character: string): boolean {
    this.#skipBlank();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #skipBlank(): void {
    while (' \t\r\n'.includes(this.#text[this.#at] ?? '.')) this.#at++;
  }

  #unexpected(wanted: string): Error {
    const found = this.#text.codePointAt(this.#at);
    const what = found === undefined ? 'the text ends' : `found ${quoted(String.fromCodePoint(found))}`;
    return this.#broken(this.#at, `${what} where ${wanted} should be`);
  }

  #broken(at: number, what: string): Error {
    const before = this.#text.slice(0, at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return malformed(root, `not JSON: ${what}, at line ${before.length}, column ${column}`);
  }
}
