// Why some of our sts schemas differ from the recorded facts.
const OWN_CODES = 'size and grammar of a session policy have codes of their own, which the domain raises';
const WITHOUT_PARAMETER = 'the parameter that it is about is recorded nowhere';
const OTHER_WORDS = 'who cannot be proven is refused in the words of the signature, before any action runs';
const REFUSED_BY_NAME = 'a value outside its limits is refused by name';
const LIKE_SAML = 'no code is recorded for a bad token or provider: those of the SAML call with the other word';

export const STS: Readonly<Record<string, string>> = {
  '* + ram get': 'levels of access are not recorded for this product',
  '* + result SourceIdentity not always': 'only where somebody is named',
  '* + param RoleArn maxLength 256': 'no role can have a longer one',
  '* - param Policy minLength 1': OWN_CODES,
  '* - param Policy maxLength 2048': OWN_CODES,
  '* - error 400 InvalidParameter.PolicyGrammar': OWN_CODES,
  '* - error 400 InvalidParameter.PolicySize': OWN_CODES,
  '* + ram on {RoleArn}': 'the role may be another account’s, so the ARN is the one that the call names',
  'AssumeRole - ram on acs:ram:*:{accountId}:role/{RoleName}': 'the same ARN, with the account that it names',
  'AssumeRole + error 400 InvalidParameter.SourceIdentity': REFUSED_BY_NAME,
  'AssumeRole - error 400 InvalidParameter.ContentType':
    'bodies of every type are read, and ignored unless they are forms',
  'AssumeRole - error 400 InvalidParameter.SerialNumber': WITHOUT_PARAMETER,
  'AssumeRole - error 400 InvalidParameter.TokenCode': WITHOUT_PARAMETER,
  'AssumeRole - error 403 AuthenticationFail.ApiPassword': OTHER_WORDS,
  'AssumeRole - error 403 AuthenticationFail.ApiUsername': OTHER_WORDS,
  'AssumeRoleWithOIDC - ram on *': 'the trust policy of that role decides, so the record names it',
  'AssumeRoleWithOIDC + param OIDCProviderArn maxLength 256': 'no provider can have a longer one',
  'AssumeRoleWithOIDC + error 400 InvalidParameter.OIDCProviderArn': REFUSED_BY_NAME,
  'AssumeRoleWithOIDC + error 400 InvalidParameter.OIDCToken': REFUSED_BY_NAME,
  'AssumeRoleWithOIDC + error 404 EntityNotExist.OIDCProvider': LIKE_SAML,
  'AssumeRoleWithOIDC + error 401 AuthenticationFail.OIDCToken.Invalid': LIKE_SAML,
  'AssumeRoleWithOIDC + error 401 AuthenticationFail.OIDCToken.Expired': LIKE_SAML,
  'AssumeRoleWithOIDC + error 401 AuthenticationFail.IDPMetadata.Invalid': LIKE_SAML,
  'AssumeRoleWithSAML - ram on *': 'the trust policy of that role decides, so the record names it',
  'AssumeRoleWithSAML + param SAMLProviderArn maxLength 256': 'no provider can have a longer one',
  'AssumeRoleWithSAML + error 400 InvalidParameter.SAMLProviderArn': REFUSED_BY_NAME,
  'AssumeRoleWithSAML + error 400 InvalidParameter.RoleArn': REFUSED_BY_NAME,
  'AssumeRoleWithSAML + error 400 InvalidParameter.SAMLAssertion': REFUSED_BY_NAME,
  'AssumeRoleWithSAML - error 400 InvalidParameter.RoleSessionName': 'it is no parameter: the domain raises it',
  'GetCallerIdentity + result IdentityType enum Account,RAMUser,AssumedRoleUser': 'the three that ram-policy 5.7 names',
  'GetCallerIdentity + result UserId not always': 'a session has none (ram-policy 5.7)',
  'GetCallerIdentity + result RoleId not always': 'only a session has one (ram-policy 5.7)',
};
