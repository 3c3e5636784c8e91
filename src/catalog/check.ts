// Checks a document against a JSON Schema for rooms that may not know the validator.
import { Ajv } from 'ajv';

/** A function that returns its argument, typed, or throws Error naming what was checked and the place, never a value. */
export function compileCheck<T>(schema: object): (document: unknown, what: string) => T {
  const isValid = new Ajv({ strict: false }).compile<T>(schema);
  return (document, what) => {
    if (isValid(document)) return document;
    const [first] = isValid.errors ?? [];
    const unknown = (first?.params as { readonly additionalProperty?: string } | undefined)?.additionalProperty;
    const place = `${what}${first?.instancePath ?? ''}${unknown === undefined ? '' : `/${unknown}`}`;
    throw new Error(`${place}: ${first?.message ?? 'not valid'}`);
  };
}
