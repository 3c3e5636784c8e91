// `UserName sw test`: the little filter language of the list actions (cloudsso 5.6).
import { fault } from '../faults/fault.ts';

export interface NameFilter {
  readonly operator: 'eq' | 'sw';
  readonly value: string;
}

/** Single blanks, everything in any case. Throws ParameterInvalid for any other attribute, operator or shape. */
export function parseNameFilter(text: string, attribute: string): NameFilter {
  const [, name = '', operator = '', value = ''] = /^(\S+) (\S+) (\S+)$/.exec(text) ?? [];
  const word = operator.toLowerCase();
  if (name.toLowerCase() !== attribute.toLowerCase() || (word !== 'eq' && word !== 'sw')) {
    const Reason = `it must read ${attribute} eq VALUE or ${attribute} sw VALUE`;
    throw fault('ParameterInvalid', { Name: 'Filter', Rule: 'grammar', Reason });
  }
  return { operator: word, value };
}
