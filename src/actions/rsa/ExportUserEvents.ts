// rsa:ExportUserEvents
import { action } from '../action.ts';
import { presentPage } from './presentPage.ts';
import { presentUserEvent } from './presentEvent.ts';

export default action('rsa:ExportUserEvents', async (params, { administrator, administration, directories }) => {
  const { pageNumber, pageSize } = params;
  const { directoryId } = administrator;
  const { events, total } = await administration.eventLog.page(directoryId, 'User', params, pageNumber, pageSize);
  const directory = await directories.get(directoryId);
  const userEventLogExportEntries = events.map((event) => presentUserEvent(event, directory));
  return { ...presentPage(total, pageNumber, pageSize), userEventLogExportEntries };
});
