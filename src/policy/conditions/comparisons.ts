// How a value of the request is held against the values of a policy. Without it operators would be names only.
import { compileGlob } from '../glob.ts';
import { type Address, contains, parseAddress, parseBlock } from './addresses.ts';

/** One way to compare, for every operator that shares it. */
export interface Comparison {
  /** What a policy value has to be, for a refusal; any text when absent. */
  readonly expects?: string;
  /** True when a policy may hold this value. Our decision (open question: value checks at creation): others are refused. */
  accepts(value: string): boolean;
  /** Compiles accepted policy values. The result tells whether a request value fits any one of them. */
  compile(values: readonly string[]): (actual: string) => boolean;
}

const anyText = (): boolean => true;

/** Same text. */
export const sameText: Comparison = {
  accepts: anyText,
  compile(values) {
    const [only, ...more] = values;
    if (more.length === 0) return (actual) => actual === only;
    const listed = new Set(values);
    return (actual) => listed.has(actual);
  },
};

/** Same text but for case. */
export const sameTextIgnoringCase: Comparison = {
  accepts: anyText,
  compile(values) {
    const fits = sameText.compile(values.map((value) => value.toLowerCase()));
    return (actual) => fits(actual.toLowerCase());
  },
};

/** Text under a wildcard pattern, case counts. */
export const likeText: Comparison = {
  accepts: anyText,
  compile(values) {
    const globs = values.map(compileGlob);
    return (actual) => globs.some((glob) => glob.matches(actual));
  },
};

/** `true` or `false`. Our decision (open question: case of booleans): any case, on both sides. */
export const sameTruth: Comparison = {
  expects: 'true or false',
  accepts: (value) => isTruth(value.toLowerCase()),
  compile(values) {
    const listed = new Set(values.map((value) => value.toLowerCase()));
    return (actual) => listed.has(actual.toLowerCase());
  },
};

/** An address within a block. A request value that is no address lies in none. */
export const withinBlock: Comparison = {
  expects: 'an IPv4 or IPv6 address or a CIDR block',
  accepts: (value) => parseBlock(value) !== undefined,
  compile(values) {
    const blocks = values.flatMap((value) => parseBlock(value) ?? []);
    return (actual) => {
      const address = parseSourceAddress(actual);
      return address !== undefined && blocks.some((block) => contains(block, address));
    };
  },
};

/** Values with an order. `holds` gets the sign of request value minus policy value; what cannot be read never fits. */
export function ordered<T>(
  expects: string,
  parse: (text: string) => T | undefined,
  compare: (actual: T, wanted: T) => number,
): (holds: (order: number) => boolean) => Comparison {
  const parseActual = remembering(parse);
  return (holds) => ({
    expects,
    accepts: (value) => parse(value) !== undefined,
    compile(values) {
      const operands = values.flatMap((value) => parse(value) ?? []);
      return (actual) => {
        const read = parseActual(actual);
        return read !== undefined && operands.some((operand) => holds(compare(read, operand)));
      };
    },
  });
}

const parseSourceAddress = remembering<Address>(parseAddress);

function isTruth(text: string): boolean {
  return text === 'true' || text === 'false';
}

// One decision holds the same clock and caller against many statements: the last text read is the likeliest next one.
function remembering<T>(parse: (text: string) => T | undefined): (text: string) => T | undefined {
  let lastText: string | undefined;
  let last: T | undefined;
  return (text) => {
    if (text !== lastText) {
      last = parse(text);
      lastText = text;
    }
    return last;
  };
}
