// The mistakes in percent-encoding that both schemes share. Without it the most common advice is lost.
import type { Mistake, QueryRecipe } from './mistake.ts';

type Edit = (encoded: string) => string;

/** Undoes the encoding of these characters, all of them ASCII. */
function leaving(characters: string): Edit {
  const escapes = Array.from(characters, (character) => character.charCodeAt(0).toString(16));
  const pattern = new RegExp(`%(?:${escapes.join('|')})`, 'gi');
  return (encoded) => encoded.replace(pattern, decodeURIComponent);
}

const plusForSpace: Edit = (encoded) => encoded.replaceAll('%20', '+');
const withTilde: Edit = (encoded) => encoded.replaceAll('~', '%7E');
const lowerHex: Edit = (encoded) => encoded.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());

/** An encoder that differs from RFC 3986 in what it makes of the encoded text. */
function spelling(stage: string, words: string, ...edits: Edit[]): Mistake<QueryRecipe> {
  const edited = (text: string) => edits.reduce((encoded, edit) => edit(encoded), text);
  return { stage, words, slip: ({ encode }) => ({ encode: (text) => edited(encode(text)) }), alone: edits.length > 1 };
}

/** Encoders found in the wild. Each habit is a stage, because an encoder may well have two of them. */
export const spellingMistakes: readonly Mistake<QueryRecipe>[] = [
  spelling('hex', 'wrote percent escapes in lower case (use upper case, as in %2F)', lowerHex),
  spelling('space', 'signed spaces as "+" (sign them as %20)', plusForSpace),
  spelling('marks', 'left "*" unencoded (sign it as %2A)', leaving('*')),
  spelling('tilde', 'encoded "~" (leave it as it is)', withTilde),
  spelling(
    'marks',
    "left !'()* unencoded, as encodeURIComponent does (sign them as %21 %27 %28 %29 %2A)",
    leaving("!'()*"),
  ),
  spelling('slash', 'left "/" unencoded (sign it as %2F)', leaving('/')),
  spelling(
    'encoder',
    'encoded like java.net.URLEncoder (then replace "+" by %20, "*" by %2A and %7E by "~")',
    plusForSpace,
    withTilde,
    leaving('*'),
  ),
  spelling(
    'encoder',
    'encoded like HttpUtility.UrlEncode of .NET (use upper-case hex, %20 for a space, and encode !()* too)',
    plusForSpace,
    leaving('!()*'),
    lowerHex,
  ),
  spelling(
    'encoder',
    "encoded with encodeURI (use encodeURIComponent and encode !'()* too)",
    leaving(";/?:@&=+$,#!'()*"),
    (encoded) => encoded,
  ),
];

/** Names and values encoded too little or too much. */
export const pairMistakes: readonly Mistake<QueryRecipe>[] = [
  {
    stage: 'pair',
    words: 'left names and values unencoded (percent-encode both)',
    slip: () => ({ pair: (_, name, value) => `${name}=${value}` }),
  },
  {
    stage: 'pair',
    words: 'percent-encoded names and values twice (encode each once)',
    slip: () => ({ pair: (encode, name, value) => `${encode(encode(name))}=${encode(encode(value))}` }),
  },
  {
    stage: 'pair',
    words: 'left values unencoded (percent-encode them)',
    slip: () => ({ pair: (encode, name, value) => `${encode(name)}=${value}` }),
    alone: true,
  },
  {
    stage: 'pair',
    words: 'left names unencoded (percent-encode them)',
    slip: () => ({ pair: (encode, name, value) => `${name}=${encode(value)}` }),
    alone: true,
  },
  {
    stage: 'pair',
    words: 'signed empty values without their "=" (write Name=)',
    slip: () => ({ pair: (encode, name, value) => (value === '' ? encode(name) : `${encode(name)}=${encode(value)}`) }),
    alone: true,
  },
];
