// The filter language of SCIM, bounded, as comparisons of the directory's own attributes (RFC 7644 3.4.2.2).
import { parse, type Filter } from 'scim2-parse-filter';
import type { GroupAttribute } from '../../directory/synchronizedGroup.ts';
import type { Comparison, SourceFilter } from '../../directory/sourceFilter.ts';
import type { UserAttribute } from '../../directory/synchronizedUser.ts';
import { fault } from '../../faults/fault.ts';
import { withoutSchema } from './paths.ts';

const LONGEST = 1024;
const DEEPEST = 10;
const MOST_COMPARISONS = 20;

const USER: Readonly<Record<string, UserAttribute>> = {
  id: 'id',
  username: 'name',
  externalid: 'externalId',
  displayname: 'displayName',
  'name.givenname': 'firstName',
  'name.familyname': 'lastName',
  emails: 'email',
  'emails.value': 'email',
  active: 'isActive',
};

const GROUP: Readonly<Record<string, GroupAttribute>> = {
  id: 'id',
  displayname: 'name',
  externalid: 'externalId',
  members: 'memberId',
  'members.value': 'memberId',
};

/** Absent or empty stays absent. Throws ScimRequestInvalid. */
export function readUserFilter(text: string | undefined): SourceFilter<UserAttribute> | undefined {
  return read(text, USER);
}

/** The same for groups. */
export function readGroupFilter(text: string | undefined): SourceFilter<GroupAttribute> | undefined {
  return read(text, GROUP);
}

function read<A extends string>(
  text: string | undefined,
  attributes: Readonly<Record<string, A>>,
): SourceFilter<A> | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  assertBounded(text);
  let filter: Filter;
  try {
    filter = parse(text);
  } catch (cause) {
    throw fault('ScimRequestInvalid', { Type: 'invalidFilter', Reason: 'the filter cannot be read' }, cause);
  }
  return convert(filter, attributes, '', { count: 0 });
}

/** Before the parser sees it: it calls itself for each level, and takes long over line breaks in texts. */
function assertBounded(text: string): void {
  const levels = text.match(/[([]|\bnot\b/gi)?.length ?? 0;
  const hasControls = Array.from(text).some((letter) => letter < ' ' || letter === '\u007f');
  if (text.length > LONGEST || levels > DEEPEST || hasControls) throw refused('it is too long or too deep');
}

function convert<A extends string>(
  filter: Filter,
  attributes: Readonly<Record<string, A>>,
  within: string,
  seen: { count: number },
): SourceFilter<A> {
  switch (filter.op) {
    case 'and':
      return { and: filter.filters.map((one) => convert(one, attributes, within, seen)) };
    case 'or':
      return { or: filter.filters.map((one) => convert(one, attributes, within, seen)) };
    case 'not':
      return { not: convert(filter.filter, attributes, within, seen) };
    case '[]':
      return convert(filter.valFilter, attributes, `${withoutSchema(filter.attrPath)}.`, seen);
    case 'gt':
    case 'lt':
    case 'ge':
    case 'le':
      throw refused(`${filter.op} is not supported`);
    case 'pr':
    case 'eq':
    case 'ne':
    case 'co':
    case 'sw':
    case 'ew': {
      seen.count += 1;
      if (seen.count > MOST_COMPARISONS) throw refused(`it has more than ${MOST_COMPARISONS} comparisons`);
      const path = (within + withoutSchema(filter.attrPath)).toLowerCase();
      const attribute = Object.hasOwn(attributes, path) ? attributes[path] : undefined;
      if (attribute === undefined) throw refused('it asks for an attribute that cannot be filtered by');
      if (filter.op === 'pr') return { attribute, operator: 'pr', value: '' };
      if (filter.compValue === null) return absence(attribute, filter.op);
      return { attribute, operator: filter.op, value: valueOf(attribute, filter.op, filter.compValue) };
    }
  }
}

function absence<A extends string>(attribute: A, operator: Comparison<A>['operator']): SourceFilter<A> {
  const isThere = { attribute, operator: 'pr' as const, value: '' };
  return operator === 'ne' ? isThere : { not: isThere };
}

function valueOf(attribute: string, operator: string, value: boolean | number | string): string | boolean {
  if (attribute === 'memberId' && operator !== 'eq') throw refused('members are compared by eq alone');
  if (attribute !== 'isActive') return String(value);
  const isTruth = /^(true|false)$/i.test(String(value));
  if (!isTruth || (operator !== 'eq' && operator !== 'ne')) throw refused('active is true or false');
  return String(value).toLowerCase() === 'true';
}

function refused(Reason: string) {
  return fault('ScimRequestInvalid', { Type: 'invalidFilter', Reason: `the filter is not valid: ${Reason}` });
}
