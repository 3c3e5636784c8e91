// Decoded parameters → typed ones, or the fault that names the first parameter at fault.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats, { type FormatName } from 'ajv-formats';
import { fault, type Fault } from '../faults/fault.ts';
import type { Schema } from './operation.ts';

const FORMATS: FormatName[] = ['email'];
/** Country code and number. */
const PHONE = /^\d+-\d+$/;
/** Words of lower-case letters and digits, joined by single hyphens. */
const ALIAS = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Of a policy. */
const VERSION = /^v[1-9]\d*$/;

/** One ajv for all actions; `x-` keywords are for other readers. */
export function makeAjv(): Ajv {
  // That the documents are JSON Schema is tested: to ask it here would hold up the first call
  const ajv = new Ajv({ useDefaults: true, strictRequired: false, strictTypes: false, validateSchema: false });
  for (const keyword of ['x-style', 'x-xml-item', 'x-secret']) ajv.addKeyword(keyword);
  addFormats.default(ajv, FORMATS);
  const isEmail = ajv.compile({ type: 'string', format: 'email' });
  ajv.addFormat('optional-email', (text) => text === '' || isEmail(text));
  ajv.addFormat('phone', PHONE);
  ajv.addFormat('alias', ALIAS);
  ajv.addFormat('version', VERSION);
  return ajv;
}

type Validate = (raw: unknown) => Readonly<Record<string, unknown>>;

type RuleNames = Readonly<Record<string, string>>;

/** Fills in defaults in place and returns its argument, typed. Throws ParameterMissing or ParameterInvalid. */
export function compileValidator(
  ajv: Ajv,
  schema: Schema,
  ruleNames: RuleNames = {},
  requiredBy?: 'service',
): Validate {
  const isValid: ValidateFunction<Record<string, unknown>> = ajv.compile(schema);
  return (raw) => {
    if (!isValid(raw)) throw explain(isValid.errors?.[0], ruleNames, requiredBy);
    assertStorable(raw);
    return raw;
  };
}

/** PostgreSQL text holds neither NUL nor half a surrogate pair; both are refused by name instead of failing in SQL. */
function assertStorable(params: Readonly<Record<string, unknown>>): void {
  for (const name in params) {
    if (!isStorable(params[name])) {
      const Reason = 'it holds a NUL character or an unpaired surrogate';
      throw fault('ParameterInvalid', { Name: name, Rule: 'characters', Reason });
    }
  }
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorableText(value);
  // A list instead of recursion: a caller's JSON may be nested deeper than the stack
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string' && !isStorableText(next)) return false;
    if (next === null || typeof next !== 'object') continue;
    for (const [key, member] of Object.entries(next)) left.push(key, member);
  }
  return true;
}

function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function explain(error: ErrorObject | undefined, ruleNames: RuleNames, By?: 'service'): Fault {
  if (!error) return fault('InternalError', {});
  const path = error.instancePath.split('/').slice(1);
  const [name] = path;
  const params = error.params as Readonly<Record<string, unknown>>;
  if (name === undefined)
    return fault('ParameterMissing', { Name: String(params['missingProperty']), ...(By && { By }) });
  const inside = path.length > 1 ? `${path.slice(1).join('.')}: ` : '';
  const Part = ruleNames[error.keyword];
  const Reason = inside + reasonOf(error, params);
  return fault('ParameterInvalid', { Name: name, Rule: error.keyword, Reason, ...(Part !== undefined && { Part }) });
}

function reasonOf(error: ErrorObject, params: Readonly<Record<string, unknown>>): string {
  const limit = String(params['limit']);
  switch (error.keyword) {
    case 'enum':
      return `it is none of ${(params['allowedValues'] as readonly string[]).join(', ')}`;
    case 'type':
      return `it is not of type ${String(params['type'])}`;
    case 'maxLength':
      return `it is longer than ${limit} characters`;
    case 'minLength':
      return `it is shorter than ${limit} characters`;
    case 'maximum':
      return `it is greater than ${limit}`;
    case 'minimum':
      return `it is less than ${limit}`;
    case 'maxItems':
      return `it has more than ${limit} items`;
    case 'pattern':
      return `it does not match the pattern ${String(params['pattern'])}`;
    case 'format':
      return `it is not in the form ${String(params['format']).replace('optional-', '')}`;
    case 'required':
      return `${String(params['missingProperty'])} is missing`;
    default:
      return error.message ?? 'it does not fit its schema';
  }
}
