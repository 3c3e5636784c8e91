// cloudsso:CreateAccessAssignment
import { action } from '../action.ts';
import { presentStartedAssignment } from './presentTask.ts';
import { readPair } from './readPair.ts';

export default action('cloudsso:CreateAccessAssignment', async (params, { entitlements }) => {
  const { PrincipalType: type, PrincipalId: id, OriginTargetId } = params;
  const task = await entitlements.assignments.create(readPair(params), { type, id }, OriginTargetId);
  return { Task: presentStartedAssignment(task) };
});
