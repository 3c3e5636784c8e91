// How the four families of account faults are said: the fault's name is the vendor's code already (ram-policy 4.3).
import type { FaultName } from '../../faults/names.ts';

interface Family {
  readonly status: number;
  readonly message: (entity: string, detail: Detail) => string;
  readonly remedy: string;
}

interface Detail {
  readonly Name?: string;
  readonly Limit?: number;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  [
    'EntityNotExist',
    {
      status: 404,
      message: (entity, { Name = '' }) => `The ${entity} does not exist: ${Name}.`,
      remedy: 'Check the names against the list of the same entity, and that the key belongs to the right account.',
    },
  ],
  [
    'EntityAlreadyExists',
    {
      status: 409,
      message: (entity, { Name = '' }) => `The ${entity} already exists: ${Name}.`,
      remedy: 'What was asked for is there already. Choose another name, or take the call as done.',
    },
  ],
  [
    'DeleteConflict',
    {
      status: 409,
      message: (entity, { Name = '' }) => `It cannot be deleted while there is still a ${entity}: ${Name}.`,
      remedy: 'Detach, remove or delete first what the code names, then delete again.',
    },
  ],
  [
    'LimitExceeded',
    {
      status: 409,
      message: (entity, { Limit = 0 }) => `There may be at most ${Limit} of ${entity}.`,
      remedy: 'Delete one that is no longer needed first.',
    },
  ],
]);

const familyOf = (code: string): Family | undefined => FAMILIES.get(code.slice(0, code.indexOf('.')));

/** The row of an account's fault; undefined for every other one. */
export function findAccountRow(name: FaultName) {
  const family = familyOf(name);
  if (!family) return undefined;
  const entity = name.slice(name.indexOf('.') + 1).replaceAll('.', ' ');
  return { status: family.status, code: name, message: (detail: Detail) => family.message(entity, detail) };
}

/** What to do about a code of one of the families. */
export function findAccountRemedy(code: string): string | undefined {
  return familyOf(code)?.remedy;
}
