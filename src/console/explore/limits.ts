// What a schema demands of a value, in words.
import type { Schema } from '../calls/draft.ts';
import type { Say } from '../shell/words.ts';

interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** `1 to 100, by default 10.` as a sentence; empty when there is nothing to say. */
export function limitsOf(schema: Schema, t: Say): string {
  const limits = schema as Limits;
  const { minimum, maximum, minLength = 0, maxLength, maxItems } = limits;
  const said = [
    minimum !== undefined && maximum !== undefined && t('limits.range', { minimum, maximum }),
    maxLength !== undefined &&
      (minLength > 1 ? t('limits.lengths', { minLength, maxLength }) : t('limits.length', { maxLength })),
    maxItems !== undefined && t('limits.items', { maxItems }),
    schema.default !== undefined && schema.default !== '' && t('limits.default', { value: textOf(schema.default) }),
  ];
  const text = said.filter((one) => one !== false).join(t('limits.and'));
  return text === '' ? '' : t('limits.sentence', { limits: `${text.charAt(0).toUpperCase()}${text.slice(1)}` });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
