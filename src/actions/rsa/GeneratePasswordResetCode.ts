// rsa:GeneratePasswordResetCode
import { action } from '../action.ts';
import { issueVerifyCode } from './verifyCode.ts';

export default action('rsa:GeneratePasswordResetCode', (request, domain) =>
  issueVerifyCode('passwordReset', request, domain),
);
