// rsa:ExportSystemEvents
import { action } from '../action.ts';
import { presentPage } from './presentPage.ts';
import { presentAdminEvent } from './presentEvent.ts';

export default action('rsa:ExportSystemEvents', async (params, { administrator, administration, directories }) => {
  const { pageNumber, pageSize } = params;
  const { directoryId } = administrator;
  const { events, total } = await administration.eventLog.page(directoryId, 'System', params, pageNumber, pageSize);
  const directory = await directories.get(directoryId);
  const elements = events.map((event) => presentAdminEvent(event, directory));
  return { ...presentPage(total, pageNumber, pageSize), elements };
});
