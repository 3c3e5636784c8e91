// ram:ListPolicies
import { action } from '../action.ts';
import { presentPage } from './present.ts';
import { presentKeptPolicy } from './presentPolicy.ts';
import { presentTags, readTags } from './presentTags.ts';

export default action('ram:ListPolicies', async ({ PolicyType, Tag, Marker, MaxItems }, { accounts }) => {
  const filter = { type: PolicyType, tags: readTags(Tag) };
  const page = await accounts.policies.list(filter, { marker: Marker, most: MaxItems });
  const policies = page.items.map((policy) => ({ ...presentKeptPolicy(policy), Tags: presentTags(policy.tags) }));
  return { ...presentPage(page), Policies: { Policy: policies } };
});
