// cloudsso:GetAttributePassingSetting
import { action } from '../action.ts';

export default action('cloudsso:GetAttributePassingSetting', async ({ DirectoryId }, { directorySettings }) => {
  const { sourceIdentityPassing } = await directorySettings.preferences.get(DirectoryId);
  return { AttributePassingSetting: { SourceIdentityPassing: sourceIdentityPassing } };
});
