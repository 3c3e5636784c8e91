// What an action is about, so that catalogue, console and README group actions as people look for them.

// The first that fits counts: narrower words stand before the words that they contain
const ENTITIES: readonly (readonly [words: RegExp, entity: string])[] = [
  [/^AssumeRole|CallerIdentity/, 'Session'],
  [/SuggestPolicy|Explain|Simulate|Diagnostic/, 'Diagnosis'],
  [/RsaKey/, 'Administration key'],
  [/MemberAccount|DelegatedAdministrator/, 'Organization'],
  [/SCIM|Synchroni|Source/, 'Synchronization'],
  [/UserProvisioning/, 'User provisioning'],
  [/AccessAssignment/, 'Access assignment'],
  [/AccessConfiguration/, 'Access configuration'],
  [/SAML/, 'SAML sign-in'],
  [/MFA|Device|Authenticator|Fido|EmergencyCode|TokenCode/i, 'MFA and devices'],
  [/HighRisk/, 'High-risk users'],
  [/OAuth|OpenId/i, 'OAuth clients'],
  [/Logs?($|[A-Z])|Events?($|[A-Z])/, 'Logs'],
  [/Task/, 'Task'],
  [/[Tt]ag/, 'Tag'],
  [/AccessKey/, 'AccessKey'],
  [/Password|LoginProfile|LoginPreference|SecurityPreference|AttributePassing|AccountAlias/, 'Sign-in'],
  [/Service|DelegateAccount|AccountRD|DirectoryRD/, 'Service'],
  [/Polic(y|ies)/, 'Policy'],
  [/Group/, 'Group'],
  [/Role/, 'Role'],
  [/User/, 'User'],
  [/Director(y|ies)/, 'Directory'],
];

/** A singular English noun, such as `Access configuration`; for an action that no word gives away, what follows its verb. */
export function entityOf(action: string): string {
  const known = ENTITIES.find(([words]) => words.test(action))?.[1];
  if (known !== undefined) return known;
  const [, ...noun] = action.replace(/s$/, '').match(/[A-Z]+[a-z0-9]*/g) ?? [];
  const text = noun.join(' ').toLowerCase();
  return text === '' ? 'Other' : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
