// rsa:GenerateEnrollmentCode
import { action } from '../action.ts';
import { issueVerifyCode } from './verifyCode.ts';

export default action('rsa:GenerateEnrollmentCode', async ({ requests }, domain) => {
  const results = [];
  // One after the other: two codes for one user are two changes of one row
  for (const request of requests) results.push(await issueVerifyCode('enrollment', request, domain));
  return results;
});
