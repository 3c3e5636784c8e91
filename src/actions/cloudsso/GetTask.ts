// cloudsso:GetTask
import { action } from '../action.ts';
import { presentTask } from './presentTask.ts';

export default action('cloudsso:GetTask', async ({ DirectoryId, TaskId }, { entitlements }) => ({
  Task: presentTask(await entitlements.tasks.get(DirectoryId, TaskId)),
}));
