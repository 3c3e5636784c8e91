// ram:DecodeDiagnosticMessage
import { action } from '../action.ts';
import { presentDiagnosis } from './presentDiagnosis.ts';

export default action('ram:DecodeDiagnosticMessage', async ({ EncodedDiagnosticMessage }, { accounts }) => {
  const diagnosis = await accounts.diagnoses.decode(EncodedDiagnosticMessage);
  return { DecodedDiagnosticMessage: presentDiagnosis(diagnosis, accounts.caller.accountId) };
});
