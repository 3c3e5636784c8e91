// portal:ListAccessConfigurations
import { action } from '../action.ts';
import { presentEnd } from './present.ts';

export default action('portal:ListAccessConfigurations', async (params, { portal }) => {
  const { AccountId, MaxResults: most, NextToken: after } = params;
  const page = await portal.entries.configurations(AccountId, { most, after });
  const configurations = page.items.map(({ id, name, description }) => ({
    AccessConfigurationId: id,
    AccessConfigurationName: name,
    AccessConfigurationDescription: description,
  }));
  return { AccessConfigurationsForAccount: configurations, ...presentEnd(page) };
});
