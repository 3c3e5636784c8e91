// A call as the RPC dialect holds it between read, authenticate and write.
import type { Call } from '../../gateway/contract.ts';
import type { Parameter } from './canonical.ts';
import type { Decoder } from './decode.ts';
import type { Format } from './format.ts';
import type { Scheme } from './scheme.ts';

export interface Wire {
  readonly scheme: Scheme;
  readonly method: string;
  readonly path: string;
  readonly query: readonly Parameter[];
  readonly form: readonly Parameter[];
  /** Query and form as one lookup, body wins. */
  readonly merged: ReadonlyMap<string, string>;
  /** A header's value by lower-case name, empty when it was not sent. */
  readonly header: (name: string) => string;
  readonly body: Buffer;
  readonly rawQuery: string;
  readonly rawForm: string;
}

export interface RpcCall extends Call {
  /** Replaced when the signature proves that the query wins over the form. */
  parameters: unknown;
  readonly decode: Decoder;
  readonly wire: Wire;
  readonly format: Format;
}
