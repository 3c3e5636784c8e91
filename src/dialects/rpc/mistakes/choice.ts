// The mistakes in what is signed at all: the method, and which parameters in which state.
import type { Parameter } from '../canonical.ts';
import type { Mistake, QueryRecipe } from './mistake.ts';
import { otherInstants } from './clock.ts';

/** A client that signs other parameters than those it sends. */
export function choosing(
  words: string,
  choose: (signed: readonly Parameter[]) => readonly Parameter[],
): Mistake<QueryRecipe> {
  return { stage: 'parameters', words, slip: ({ parameters }) => ({ parameters: choose(parameters) }) };
}

export function methodMistakes(sent: string): Mistake<QueryRecipe>[] {
  const other = sent === 'POST' ? 'GET' : 'POST';
  return [
    {
      stage: 'method',
      words: `signed the method ${other} but sent ${sent} (sign the method that is sent)`,
      slip: () => ({ method: other }),
    },
    {
      stage: 'method',
      words: `signed the method in lower case (sign ${sent})`,
      slip: () => ({ method: sent.toLowerCase() }),
      alone: true,
    },
  ];
}

function asWritten(raw: string): Parameter[] {
  const parts = raw.split('&').filter((part) => part !== '' && !part.startsWith('Signature='));
  return parts.map((part): Parameter => {
    const at = part.indexOf('=');
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
  });
}

/** The undecoded text of the URL or the form taken for the parameters that it encodes; nothing where it is not known. */
export function undecodedMistakes(...raws: (string | undefined)[]): Mistake<QueryRecipe>[] {
  const parameters = raws.flatMap((raw = '') => asWritten(raw));
  if (parameters.length === 0) return [];
  return [
    {
      stage: 'parameters',
      words: 'signed names and values that were already encoded for the URL (sign them decoded, encoding each once)',
      slip: () => ({ parameters }),
      alone: true,
    },
    {
      stage: 'parameters',
      words: 'signed names and values exactly as the URL spells them (decode them, then percent-encode for signing)',
      slip: () => ({ parameters, pair: (_, name, value) => `${name}=${value}` }),
      alone: true,
    },
  ];
}

const mostParameters = 32;

/** Parameters lost or altered between signing and sending: the empty ones, white space, any single one, the time. */
export function lossMistakes(parameters: readonly Parameter[]): Mistake<QueryRecipe>[] {
  const replaced = (from: string, by: (value: string) => string) => (signed: readonly Parameter[]) =>
    signed.map(([name, value]): Parameter => [name, name === from ? by(value) : value]);
  const timestamp = parameters.find(([name]) => name === 'Timestamp')?.[1] ?? '';
  return [
    choosing('left parameters with empty values out of the signature (sign them as Name=)', (signed) =>
      signed.filter(([, value]) => value !== ''),
    ),
    {
      ...choosing('trimmed values for signing but not for sending (sign exactly what is sent)', (signed) =>
        signed.map(([name, value]): Parameter => [name, value.trim()]),
      ),
      alone: true,
    },
    ...otherInstants(timestamp).map(({ words, instant }) => ({
      ...choosing(
        words,
        replaced('Timestamp', () => instant),
      ),
      alone: true,
    })),
    ...parameters.slice(0, mostParameters).map(([left]) => ({
      ...choosing(
        `left the parameter ${JSON.stringify(left)} out of the signature (sign every parameter that is sent)`,
        (signed) => signed.filter(([name]) => name !== left),
      ),
      alone: true,
    })),
  ];
}
