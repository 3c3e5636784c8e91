// ram:CreatePolicy
import { action } from '../action.ts';
import { presentPolicy } from './presentPolicy.ts';
import { readTags } from './presentTags.ts';

export default action('ram:CreatePolicy', async (params, { accounts }) => {
  const policy = await accounts.policies.create({
    name: params.PolicyName,
    document: params.PolicyDocument,
    description: params.Description,
    tags: readTags(params.Tag),
  });
  return { Policy: presentPolicy(policy) };
});
