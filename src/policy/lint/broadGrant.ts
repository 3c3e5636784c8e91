// Grants that are wider than most people mean: everything, everything but, and whatever leads to everything.
import { compileCaselessGlob, isAllStars } from '../glob.ts';
import type { WrittenStatement } from '../grammar/statement.ts';
import type { Finding } from './warning.ts';

/** With one of these on every resource a caller can give itself any permission. */
const LADDERS = [
  'ram:AttachPolicyToUser',
  'ram:AttachPolicyToGroup',
  'ram:AttachPolicyToRole',
  'ram:CreatePolicyVersion',
  'ram:SetDefaultPolicyVersion',
  'ram:CreateAccessKey',
  'ram:CreateLoginProfile',
  'ram:UpdateLoginProfile',
  'ram:AddUserToGroup',
  'ram:UpdateRole',
];

/** At most one finding: the widest. Conditions narrow a grant, so a statement with one is not judged. */
export function findBroadGrant(statement: WrittenStatement): readonly Finding[] {
  const { effect, actions, exceptActions, resources = [], clauses } = statement;
  if (effect !== 'Allow' || clauses.length > 0 || !resources.some(isAllStars)) return [];
  const message = exceptActions ? exceptMessage(actions) : grantMessage(actions);
  return message === undefined ? [] : [{ rule: 'BroadGrant', message }];
}

function exceptMessage(actions: readonly string[]): string {
  return `everything but ${actions.join(', ')} is allowed, also what will be served only later`;
}

function grantMessage(actions: readonly string[]): string | undefined {
  if (actions.some(isAllStars)) return 'every action on every resource is allowed: its holder is an administrator';
  const globs = actions.map(compileCaselessGlob);
  const reaches = (action: string): boolean => globs.some((glob) => glob.matches(action.toLowerCase()));
  const ladder = LADDERS.find(reaches);
  if (ladder !== undefined) return `${ladder} on every resource lets its holder take any other permission`;
  if (reaches('sts:AssumeRole')) return 'its holder may become every role whose trust policy admits it';
  const whole = actions.find((pattern) => /^[^:*?]+:\*+$/.test(pattern));
  return whole === undefined ? undefined : `${whole} on every resource: deleting everything is among it`;
}
