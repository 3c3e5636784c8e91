// cloudsso:UpdateAttributePassingSetting
import { action } from '../action.ts';

export default action('cloudsso:UpdateAttributePassingSetting', async (params, { directorySettings }) => {
  const { DirectoryId, SourceIdentityPassing: sourceIdentityPassing } = params;
  await directorySettings.preferences.update(DirectoryId, { sourceIdentityPassing });
  return {};
});
