// What a source says of a user, from a whole resource or from the steps of a PATCH (cloudsso 13.5, 13.7).
import type { SourceUser } from '../../directory/synchronizedUser.ts';
import { isObject, memberOf, refused, stepsOf, type Operation, type Step } from './paths.ts';

interface UserResource {
  readonly userName?: string;
  readonly externalId?: string;
  readonly displayName?: string;
  readonly name?: { readonly givenName?: string; readonly familyName?: string };
  readonly emails?: readonly { readonly value?: string; readonly type?: string; readonly primary?: boolean }[];
  readonly active?: boolean;
}

/** Members that are left out stay out. */
export function readUser({ userName, externalId, displayName, name, emails, active }: UserResource): SourceUser {
  return {
    name: userName,
    externalId,
    displayName,
    firstName: name?.givenName,
    lastName: name?.familyName,
    email: emails && emailOf(emails),
    isActive: active,
  };
}

const TEXTS: Readonly<Record<string, keyof SourceUser>> = {
  username: 'name',
  externalid: 'externalId',
  displayname: 'displayName',
  'name.givenname': 'firstName',
  'name.familyname': 'lastName',
};

/** The last word counts; attributes that a directory does not have are passed over. Throws ScimRequestInvalid. */
export function readUserPatch(operations: readonly Operation[]): SourceUser {
  return Object.assign({}, ...stepsOf(operations).map(changeOf)) as SourceUser;
}

function changeOf(step: Step): SourceUser {
  const { op, path, value } = step;
  const member = TEXTS[path];
  if (member !== undefined) return { [member]: op === 'remove' ? '' : textOf(value) };
  if (path === 'active') return op === 'remove' ? {} : { isActive: truthOf(value) };
  if (path === 'name') return nameOf(step);
  if (path === 'emails' || path === 'emails.value') return isWork(step) ? { email: addressOf(step) } : {};
  return {};
}

function nameOf({ op, value }: Step): SourceUser {
  if (op === 'remove') return { firstName: '', lastName: '' };
  if (!isObject(value)) throw refused('invalidValue', 'name is no object');
  const [given, family] = [memberOf(value, 'givenName'), memberOf(value, 'familyName')];
  return {
    ...(given !== undefined && { firstName: textOf(given) }),
    ...(family !== undefined && { lastName: textOf(family) }),
  };
}

/** A directory keeps one address, that of work: steps about others change nothing. */
function isWork({ selector = '' }: Step): boolean {
  const type = /\btype\s+eq\s+"([^"]*)"/i.exec(selector)?.[1];
  return type === undefined || type.toLowerCase() === 'work';
}

function addressOf({ op, value }: Step): string {
  if (op === 'remove') return '';
  if (!Array.isArray(value) && !isObject(value)) return textOf(value);
  const addresses = [value].flat().map((one: unknown) => {
    if (!isObject(one)) return { value: textOf(one) };
    return {
      value: textOf(memberOf(one, 'value')),
      type: textOf(memberOf(one, 'type')),
      primary: String(memberOf(one, 'primary')).toLowerCase() === 'true',
    };
  });
  return emailOf(addresses);
}

function emailOf(emails: NonNullable<UserResource['emails']>): string {
  const chosen =
    emails.find(({ primary }) => primary === true) ?? emails.find(({ type }) => type === 'work') ?? emails[0];
  return chosen?.value ?? '';
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw refused('invalidValue', 'a value is no text');
}

/** Some providers write truth values as texts, with a capital (cloudsso 13.7). */
function truthOf(value: unknown): boolean {
  const word = String(value).toLowerCase();
  if (word !== 'true' && word !== 'false') throw refused('invalidValue', 'active is true or false');
  return word === 'true';
}
