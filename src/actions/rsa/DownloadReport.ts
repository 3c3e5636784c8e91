// rsa:DownloadReport
import { action } from '../action.ts';

export default action('rsa:DownloadReport', async ({ reportType }, { administrator, administration, directories }) => {
  const { id } = await directories.get(administrator.directoryId);
  return { csv: await administration.reports.get(id, reportType) };
});
