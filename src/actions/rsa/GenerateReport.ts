// rsa:GenerateReport
import { action } from '../action.ts';

export default action('rsa:GenerateReport', async ({ reportType }, { administrator, administration, directories }) => {
  const { id } = await directories.get(administrator.directoryId);
  await administration.reports.generate(id, reportType);
  return {};
});
