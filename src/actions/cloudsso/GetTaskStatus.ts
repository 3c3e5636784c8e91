// cloudsso:GetTaskStatus
import { action } from '../action.ts';
import { presentTaskStatus } from './presentTask.ts';

export default action('cloudsso:GetTaskStatus', async ({ DirectoryId, TaskId }, { entitlements }) => ({
  TaskStatus: presentTaskStatus(await entitlements.tasks.get(DirectoryId, TaskId)),
}));
