// Why some of our ram schemas differ from the recorded facts.
import { RAM_SIGN_IN } from './ramSignIn.ts';

const ONE_ERROR = 'a value outside its limits is refused by name, as everywhere';
const ANY_CHARACTER = 'the set of characters is not recorded, so every one is good';
const BY_FORMAT = 'a format, so that the code ends in Format as it is recorded';
const TRUST_LENGTH = 'a code for the length is recorded, its limit is not: our decision';
const KEY = 'a value without a key is nobody’s tag';
const EACH = 'the parameter is a list: one ARN for each of its items';
const TAGGED = 'no error is recorded for a resource that is not there, and there has to be one';

const PLACE = [
  ...[' not always', ' type object', '.PolicyIdentifier type string', '.PolicyType type string'],
  ...['.PolicyVersion type string', '.StatementIndex type integer', '.Sid not always', '.Sid type string'],
];

/** Members of a diagnosis that no other gateway tells. */
function ours(member: string, why: string, facts: readonly string[]): Readonly<Record<string, string>> {
  const path = `DecodeDiagnosticMessage + result DecodedDiagnosticMessage.${member}`;
  return Object.fromEntries(facts.map((fact) => [`${path}${fact}`, why]));
}

export const RAM: Readonly<Record<string, string>> = {
  ...RAM_SIGN_IN,
  '* + result Marker not always': 'only where there is more',
  '* + error 400 InvalidParameter.MaxItems': ONE_ERROR,
  '* - param VersionId pattern ^v[1-9][0-9]*$': BY_FORMAT,
  'UpdatePolicyDescription + param PolicyName required': 'the ARN that is checked names the policy',
  'DeletePolicy + error 400 InvalidParameter.CascadingDelete': ONE_ERROR,
  'CreatePolicyVersion + error 400 InvalidParameter.SetAsDefault': ONE_ERROR,
  'CreatePolicyVersion + error 400 InvalidParameter.RotateStrategy': ONE_ERROR,
  'CreateUser + param Email format email': 'Format is a recorded code of it',
  'UpdateUser + param NewEmail format email': 'Format is a recorded code of it',
  'CreateUser - error 400 InvalidParameter.DisplayName.InvalidChars': ANY_CHARACTER,
  'UpdateUser - error 400 InvalidParameter.NewDisplayName.InvalidChars': ANY_CHARACTER,
  'UpdateUser - param NewUserName required': 'every generated client leaves it out when only something else changes',
  'GetUser + result User.LastLoginDate not always': 'nobody signs in to a console here yet',
  'CreateUser - param MobilePhone pattern ^[0-9]+-[0-9]+$': BY_FORMAT,
  'UpdateUser - param NewMobilePhone pattern ^[0-9]+-[0-9]+$': BY_FORMAT,
  'UpdateAccessKey + error 400 InvalidParameter.Status': ONE_ERROR,
  'GetAccessKeyLastUsed + param UserAccessKeyId required': 'nothing else says which key is meant',
  'GetAccessKeyLastUsed + result AccessKeyLastUsed.LastUsedDate not always': 'a key that never signed a call has none',
  'GetAccessKeyLastUsed + error 400 InvalidParameter.UserName.Length': ONE_ERROR,
  'GetAccessKeyLastUsed + error 400 InvalidParameter.UserName.InvalidChars': ONE_ERROR,
  'CreateRole + param AssumeRolePolicyDocument maxLength 4096': TRUST_LENGTH,
  'UpdateRole + param NewAssumeRolePolicyDocument maxLength 4096': TRUST_LENGTH,
  'CreateRole + error 400 InvalidParameter.MaxSessionDuration': ONE_ERROR,
  'UpdateRole + error 400 InvalidParameter.NewMaxSessionDuration': ONE_ERROR,
  '* + param Tag[].Key required': KEY,
  '* + param Tag[].Key minLength 1': KEY,
  '* + error 400 InvalidParameter.Tag': ONE_ERROR,
  'TagResources + ram on acs:ram:*:{accountId}:{ResourceType}/{ResourceNames[]}': EACH,
  'TagResources + error 404 EntityNotExist.Role': TAGGED,
  'TagResources + error 404 EntityNotExist.Policy': TAGGED,
  'UntagResources + ram on acs:ram:*:{accountId}:{ResourceType}/{ResourceNames[]}': EACH,
  'UntagResources + error 404 EntityNotExist.Role': TAGGED,
  'UntagResources + error 404 EntityNotExist.Policy': TAGGED,
  'ListTagResources + ram on acs:ram:*:{accountId}:{ResourceType}/{ResourceNames[]|*}': EACH,
  '* - ram on acs:ram:*:{accountId}:{ResourceType}/{ResourceName}': EACH,
  'ListTagResources + param PageSize default 20': 'no default is recorded; that of the recorded example',
  'ListTagResources + result NextToken not always': 'only where there is more',
  'ListTagResources + error 400 InvalidParameter.PageSize': ONE_ERROR,
  '* + error 400 InvalidParameter.ResourceType': ONE_ERROR,
  '* + error 400 InvalidParameter.ResourceNames': ONE_ERROR,
  'UntagResources + error 400 InvalidParameter.TagKeys': ONE_ERROR,
  'UntagResources + error 400 InvalidParameter.All': ONE_ERROR,
  'DecodeDiagnosticMessage + param EncodedDiagnosticMessage required': 'there is nothing to decode without it',
  'DecodeDiagnosticMessage - error 404 SearchInaccurate': 'a denial is found by its RequestId, exactly',
  'DecodeDiagnosticMessage - error 429 TooManyRequests': 'no action is rationed by itself here',
  ...ours('NearMiss', 'what the closest Allow lacked is the point of a diagnosis', [
    ...PLACE,
    ...['.FailedPart type string', '.ConditionOperator not always', '.ConditionOperator type string'],
    ...['.ConditionKey not always', '.ConditionKey type string', '.NeededValues type array'],
    ...['.NeededValues[] type string', '.ActualValues type array', '.ActualValues[] type string'],
  ]),
  ...ours('DenyingStatement', 'which Deny to change is the point of a diagnosis', [
    ...[...PLACE, '.Statement not always', '.Statement type string'],
  ]),
  ...ours('SmallestStatement', 'what would allow the call is the point of a diagnosis', [
    ' not always',
    ' type string',
  ]),
};
