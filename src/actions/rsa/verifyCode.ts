// A code that a person takes a step with, or in its place why there is none: told in the body, not by the status (rsa 10).
import { isFault } from '../../faults/fault.ts';
import type { CodePurpose, Validity } from '../../authenticators/issuedCodes.ts';
import type { Domain } from '../action.ts';

export interface VerifyCodeRequest {
  readonly email: string;
  readonly custom_email?: string | null | undefined;
  readonly code_validity?: string | number | null | undefined;
  readonly validity_time_duration_unit?: string | null | undefined;
  readonly code_send_to?: string | null | undefined;
}

// Our decision: 1000 to 1006 are known, and that 1000 is good; what the others mean is not (rsa 12.8)
const GOOD = 1000;
const REFUSALS = {
  UserNotFound: { status: 1001, errorMessage: 'There is no such user.' },
  UserDisabled: { status: 1002, errorMessage: 'The user is disabled.' },
  ParameterInvalid: {
    status: 1003,
    errorMessage: 'A code is good for 10 minutes to 24 hours; unit and value go together.',
  },
} as const;
const SENDING = { status: 1004, errorMessage: 'Nothing is mailed from here; ask for DISPLAY.' };
const VALIDITY_UNLESS_TOLD = '10';

/** Never throws for what is wrong with one request: it is told in the result. */
export async function issueVerifyCode(purpose: CodePurpose, request: VerifyCodeRequest, domain: Domain) {
  const { email, custom_email = null, code_validity = null } = request;
  const { validity_time_duration_unit = null, code_send_to = null } = request;
  const validity = code_validity === null ? null : String(code_validity);
  const outcome =
    (code_send_to ?? 'DISPLAY') === 'DISPLAY'
      ? await issue(
          purpose,
          email,
          { value: validity ?? undefined, unit: validity_time_duration_unit ?? undefined },
          domain,
        )
      : SENDING;
  const isGood = 'code' in outcome;
  return {
    status: isGood ? GOOD : outcome.status,
    errorMessage: isGood ? null : outcome.errorMessage,
    userDetailsRequestForVerifyCodeGeneration: {
      email,
      custom_email,
      code_validity: validity,
      validity_time_duration_unit,
      code_send_to,
    },
    verify_code: isGood ? outcome.code : null,
    verify_code_validity_time: isGood ? (validity ?? VALIDITY_UNLESS_TOLD) : null,
    verify_code_generation_mode: isGood ? 'DISPLAY' : null,
    verification_Link: null,
  };
}

type Refusal = (typeof REFUSALS)[keyof typeof REFUSALS];

async function issue(
  purpose: CodePurpose,
  email: string,
  validity: Validity,
  { users, administrator, administration }: Domain,
): Promise<Refusal | { readonly code: string }> {
  try {
    const user = await users.getBy(administrator.directoryId, 'email', email);
    return await administration.issuedCodes.issueFor(user, purpose, validity);
  } catch (cause) {
    if (isFault(cause) && cause.fault in REFUSALS) return REFUSALS[cause.fault as keyof typeof REFUSALS];
    throw cause;
  }
}
