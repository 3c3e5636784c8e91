// sts:GetCallerIdentity
import { action } from '../action.ts';
import { presentCaller } from './present.ts';

export default action('sts:GetCallerIdentity', (_params, { accounts }) =>
  Promise.resolve(presentCaller(accounts.caller)),
);
