// paifang:ExplainCall
import { action } from '../action.ts';
import { presentVerdict } from './presentVerdict.ts';

export default action('paifang:ExplainCall', async ({ CallAction, Parameters, PrincipalArn }, { audit }) => {
  const told = await audit.explanations.of(CallAction, Parameters, PrincipalArn);
  return {
    RamAction: told.ramAction,
    Resources: [...told.resources],
    PrincipalArn: told.principalArn,
    Conditions: Object.entries(told.conditions).map(([Key, values]) => ({ Key, Values: [...values] })),
    Decision: presentVerdict(told.verdict),
  };
});
