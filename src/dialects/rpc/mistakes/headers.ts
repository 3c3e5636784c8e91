// The mistakes in the header half of a V3 canonical request: values, names, lines and the list of what is signed.
import { plainOrder } from './order.ts';
import type { Mistake } from './mistake.ts';
import { otherHosts } from './host.ts';
import { otherInstants } from './clock.ts';
import type { V3Request } from '../verify.ts';

/** The steps from headers to the lines and the list that are signed. */
export interface HeadersRecipe {
  /** Lower-case names, in the order of their lines. */
  readonly names: readonly string[];
  readonly header: (name: string) => string;
  readonly line: (name: string, value: string) => string;
  readonly list: (names: readonly string[]) => string;
}

type HeaderMistake = Mistake<HeadersRecipe>;

export function headersRecipe({ authorization, header }: V3Request): HeadersRecipe {
  return {
    names: authorization.signedHeaders.names,
    header: (name) => header(name).trim(),
    line: (name, value) => `${name}:${value}\n`,
    list: (names) => names.join(';'),
  };
}

export function headersOf({ names, header, line, list }: HeadersRecipe): { headers: string; list: string } {
  return { headers: names.map((name) => line(name, header(name))).join(''), list: list(names) };
}

function valued(name: string, signed: string, words: string): HeaderMistake {
  return {
    stage: name,
    words,
    slip: ({ header }) => ({ header: (asked) => (asked === name ? signed : header(asked)) }),
  };
}

function contentTypeMistakes(sent: string): HeaderMistake[] {
  const bare = sent.replace(/;.*$/s, '').trimEnd();
  const written = ['; charset=utf-8', ';charset=utf-8', '; charset=UTF-8', ';charset=UTF-8'].map((end) => bare + end);
  return [bare, ...written, ''].map((signed) =>
    valued(
      'content-type',
      signed,
      `signed the content-type as ${JSON.stringify(signed)} but sent ${JSON.stringify(sent)} (sign it as it is sent; HTTP libraries may set or extend it)`,
    ),
  );
}

function dateMistakes(header: (name: string) => string): HeaderMistake[] {
  const fromDate = valued(
    'x-acs-date',
    header('date'),
    'signed the Date header for x-acs-date (sign x-acs-date as it is sent)',
  );
  return [
    ...(header('date') === '' ? [] : [fromDate]),
    ...otherInstants(header('x-acs-date')).map(({ words, instant }) => ({
      ...valued('x-acs-date', instant, words),
      alone: true,
    })),
  ];
}

const titled = (name: string): string => name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());

function caseMistakes(sent: readonly string[]): HeaderMistake[] {
  const words = 'signed header names with capital letters (sign them in lower case)';
  const asSent = new Map(sent.map((name) => [name.toLowerCase(), name]));
  return [(name: string) => asSent.get(name) ?? name, titled].flatMap((spell): HeaderMistake[] => {
    const line = (name: string, value: string) => `${spell(name)}:${value}\n`;
    const list = (names: readonly string[]) => names.map(spell).join(';');
    return [
      { stage: 'line', words, slip: () => ({ line, list }) },
      { stage: 'line', words, slip: () => ({ line }), alone: true },
      { stage: 'line', words, slip: () => ({ list }), alone: true },
    ];
  });
}

const orderWords =
  'signed the headers in another order than SignedHeaders lists them (list them sorted, as they are signed)';

const lineMistakes: readonly HeaderMistake[] = [
  {
    stage: 'line',
    words: 'put a space after the colon of header lines (sign name:value)',
    slip: () => ({ line: (name, value) => `${name}: ${value}\n` }),
    alone: true,
  },
  {
    stage: 'header order',
    words: orderWords,
    slip: ({ names }) => ({ names: names.slice().sort(plainOrder) }),
  },
  {
    stage: 'header order',
    words: orderWords,
    slip: ({ names }) => ({ names: names.slice().sort(plainOrder), list: () => names.join(';') }),
  },
  {
    stage: 'header values',
    words: 'collapsed runs of spaces in header values (trim values and leave the rest as it is)',
    slip: ({ header }) => ({ header: (name) => header(name).replace(/ +/g, ' ') }),
  },
];

const mostHeaders = 24;

function lostHeaders(names: readonly string[]): HeaderMistake[] {
  return names.slice(0, mostHeaders).flatMap((lost): HeaderMistake[] => [
    {
      ...valued(
        lost,
        '',
        `signed the header ${lost} as empty (sign it as it is sent; something on the way may have set it)`,
      ),
      alone: true,
    },
    {
      stage: lost,
      words: `listed ${lost} in SignedHeaders without signing it (sign every header that is listed)`,
      slip: ({ names: listed }) => ({ names: listed.filter((name) => name !== lost) }),
      alone: true,
    },
  ]);
}

/** Every mistake in headers worth trying on this request. */
export function headerMistakes({ header, authorization }: V3Request): HeaderMistake[] {
  const hosts = otherHosts(header('host'), header('x-forwarded-host'));
  return [
    ...hosts.map(({ host, words, alone }) => ({ ...valued('host', host, words), alone })),
    ...contentTypeMistakes(header('content-type')),
    ...caseMistakes(authorization.signedHeaders.listed),
    ...lineMistakes,
    ...dateMistakes(header),
    ...lostHeaders(authorization.signedHeaders.names),
  ];
}
