// cloudsso:ListTasks
import { action } from '../action.ts';
import { presentPaging } from './presentPaging.ts';
import { presentTask } from './presentTask.ts';
import { readFilters, readPrincipal } from './readPair.ts';

export default action('cloudsso:ListTasks', async (params, { entitlements }) => {
  const { directoryId, ...filters } = readFilters(params);
  const page = await entitlements.tasks.list(directoryId, {
    ...filters,
    principal: readPrincipal(params),
    type: params.TaskType,
    status: params.Status,
    filter: params.Filter,
    most: params.MaxResults,
    after: params.NextToken,
  });
  return { Tasks: page.items.map(presentTask), ...presentPaging(page, params.MaxResults) };
});
