// cloudsso:DeleteAccessAssignment
import { action } from '../action.ts';
import { presentStartedAssignment } from './presentTask.ts';
import { readPair } from './readPair.ts';

export default action('cloudsso:DeleteAccessAssignment', async (params, { entitlements }) => {
  const { PrincipalType: type, PrincipalId: id, DeprovisionStrategy, OriginTargetId } = params;
  const wishes = { deprovisionsLast: DeprovisionStrategy !== 'None', originTargetId: OriginTargetId };
  const task = await entitlements.assignments.delete(readPair(params), { type, id }, wishes);
  return { Task: presentStartedAssignment(task) };
});
