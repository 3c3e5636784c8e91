// alicloud_cloud_sso_directory as the vendor's Terraform provider has it: what it sends for which argument that changed, in its
// order, and what it makes of the ten answers that it reads at every refresh (cloudsso 24.1).
import type { Account, Answer, World } from '../support/world.ts';
import { said, shown } from './outcome.ts';
import { openTerraform } from './terraform.ts';

/** Values by their names in Terraform; members of a block as `block.member`. */
export type Arguments = Readonly<Record<string, unknown>>;

interface Update {
  readonly action: string;
  /** Parameter → argument; sent when one of them has changed, and then only what has. */
  readonly changed: Readonly<Record<string, string>>;
  /** Parameters that go with it, changed or not. */
  readonly always?: Readonly<Record<string, string>>;
}

const UPDATES: readonly Update[] = [
  {
    action: 'SetExternalSAMLIdentityProvider',
    changed: {
      EncodedMetadataDocument: 'saml_identity_provider_configuration.encoded_metadata_document',
      SSOStatus: 'saml_identity_provider_configuration.sso_status',
      EntityId: 'saml_identity_provider_configuration.entity_id',
      LoginUrl: 'saml_identity_provider_configuration.login_url',
      WantRequestSigned: 'saml_identity_provider_configuration.want_request_signed',
      BindingType: 'saml_identity_provider_configuration.binding_type',
    },
  },
  { action: 'SetMFAAuthenticationStatus', changed: { MFAAuthenticationStatus: 'mfa_authentication_status' } },
  { action: 'SetSCIMSynchronizationStatus', changed: { SCIMSynchronizationStatus: 'scim_synchronization_status' } },
  {
    action: 'UpdateMFAAuthenticationSettings',
    changed: {
      OperationForRiskLogin: 'mfa_authentication_setting_info.operation_for_risk_login',
      MFAAuthenticationSettings: 'mfa_authentication_setting_info.mfa_authentication_advance_settings',
    },
    always: { MFAAuthenticationSettings: 'mfa_authentication_setting_info.mfa_authentication_advance_settings' },
  },
  {
    action: 'UpdateUserProvisioningConfiguration',
    changed: {
      NewSessionDuration: 'user_provisioning_configuration.session_duration',
      NewDefaultLandingPage: 'user_provisioning_configuration.default_landing_page',
    },
  },
  { action: 'UpdateDirectoryGlobalAccessStatus', changed: { GlobalAccessStatus: 'directory_global_access_status' } },
  {
    action: 'SetPasswordPolicy',
    changed: {
      MinPasswordLength: 'password_policy.min_password_length',
      MinPasswordDifferentChars: 'password_policy.min_password_different_chars',
      PasswordNotContainUsername: 'password_policy.password_not_contain_username',
      MaxPasswordAge: 'password_policy.max_password_age',
      PasswordReusePrevention: 'password_policy.password_reuse_prevention',
      MaxLoginAttempts: 'password_policy.max_login_attempts',
    },
  },
  {
    action: 'SetLoginPreference',
    changed: {
      LoginNetworkMasks: 'login_preference.login_network_masks',
      AllowUserToGetCredentials: 'login_preference.allow_user_to_get_credentials',
    },
    always: { AllowUserToGetCredentials: 'login_preference.allow_user_to_get_credentials' },
  },
  {
    action: 'SetDirectorySAMLServiceProviderInfo',
    changed: {
      AuthnSignAlgo: 'saml_service_provider.authn_sign_algo',
      CertificateType: 'saml_service_provider.certificate_type',
      SupportEncryptedAssertion: 'saml_service_provider.support_encrypted_assertion',
    },
  },
];

/** Action → where the answer has the members that it reads, and which argument each of them becomes. */
const READS: readonly (readonly [action: string, member: string, block: string, names: readonly string[]])[] = [
  [
    'GetDirectorySAMLServiceProviderInfo',
    'SAMLServiceProvider',
    'saml_service_provider.',
    ['AcsUrl', 'AuthnSignAlgo', 'CertificateType', 'EncodedMetadataDocument', 'EntityId', 'SupportEncryptedAssertion'],
  ],
  [
    'GetPasswordPolicy',
    'PasswordPolicy',
    'password_policy.',
    [
      ...['HardExpire', 'MaxLoginAttempts', 'MaxPasswordAge', 'MaxPasswordLength', 'MinPasswordDifferentChars'],
      ...['MinPasswordLength', 'PasswordNotContainUsername', 'PasswordReusePrevention', 'RequireLowerCaseChars'],
      ...['RequireNumbers', 'RequireSymbols', 'RequireUpperCaseChars'],
    ],
  ],
  [
    'GetExternalSAMLIdentityProvider',
    'SAMLIdentityProviderConfiguration',
    'saml_identity_provider_configuration.',
    [
      ...['BindingType', 'CreateTime', 'EncodedMetadataDocument', 'EntityId', 'LoginUrl', 'SSOStatus', 'UpdateTime'],
      ...['WantRequestSigned', 'CertificateIds'],
    ],
  ],
  ['GetDirectory', 'Directory', '', ['CreateTime', 'DirectoryName']],
  [
    'GetUserProvisioningConfiguration',
    'UserProvisioningConfiguration',
    'user_provisioning_configuration.',
    ['DefaultLandingPage', 'SessionDuration'],
  ],
  [
    'GetMFAAuthenticationSettingInfo',
    'MFAAuthenticationSettingInfo',
    'mfa_authentication_setting_info.',
    ['MfaAuthenticationAdvanceSettings', 'OperationForRiskLogin'],
  ],
  ['GetLoginPreference', 'LoginPreference', 'login_preference.', ['AllowUserToGetCredentials', 'LoginNetworkMasks']],
  ['GetSCIMSynchronizationStatus', '', '', ['SCIMSynchronizationStatus']],
  ['GetMFAAuthenticationStatus', '', '', ['MFAAuthenticationStatus']],
  ['GetDirectoryGlobalAccessStatus', 'GlobalAccessStatus', 'directory_global_access_', ['status']],
];

export const READ_ACTIONS = READS.map(([action]) => action);

export interface TerraformDirectory {
  readonly DirectoryId: string;
  send(action: string, params?: object): Promise<Answer>;
  /** The state as it reads it, or nothing when its first read says that there is no such directory. */
  refresh(): Promise<Arguments | undefined>;
  /** Brings the directory from `state` to what the configuration says; the actions that it sent. Throws at the first refusal. */
  update(state: Arguments, configuration: Arguments): Promise<readonly string[]>;
}

const METADATA = 'saml_identity_provider_configuration.encoded_metadata_document';

/** Makes the directory, and sets what `configuration` says beyond its name. */
export async function createDirectory(
  world: World,
  account: Account,
  configuration: Arguments,
): Promise<{ readonly directory: TerraformDirectory; readonly sent: readonly string[] }> {
  const { directory_name: DirectoryName } = configuration;
  const answer = await openTerraform(world, account).send('CreateDirectory', { DirectoryName });
  const { DirectoryId } = shown<{ DirectoryId: string }>(answer, 'Directory');
  const directory = openDirectory(world, account, DirectoryId);
  const sent = await directory.update({ directory_name: DirectoryName }, configuration);
  return { directory, sent: ['CreateDirectory', ...sent] };
}

function openDirectory(world: World, account: Account, DirectoryId: string): TerraformDirectory {
  const { send } = openTerraform(world, account, DirectoryId);

  return {
    DirectoryId,
    send,
    refresh: async () => {
      const state: Record<string, unknown> = {};
      for (const [action, member, block, names] of READS) {
        const answer = await send(action);
        if (said(answer) === '404 EntityNotExists.Directory' && action === READ_ACTIONS[0]) return undefined;
        if (answer.status !== 200) throw new Error(answer.text);
        const object = member === '' ? answer.body : shown(answer, member);
        for (const name of names) state[`${block}${spelled(name)}`] = object[name];
      }
      return state;
    },
    update: async (state, configuration) => {
      const wanted: Arguments = { ...state, ...configuration };
      const isChanged = (argument: string): boolean => isOther(state[argument], wanted[argument]);
      const sent: string[] = [];
      const apply = async (action: string, params: object): Promise<void> => {
        sent.push(action);
        const answer = await send(action, params);
        if (answer.status !== 200) throw new Error(`${action}: ${answer.text}`);
      };
      if (isChanged(METADATA) && wanted[METADATA] === '') await apply('ClearExternalSAMLIdentityProvider', {});
      if (isChanged('directory_name')) {
        await apply('UpdateDirectory', { NewDirectoryName: wanted['directory_name'] });
      }
      for (const { action, changed, always = {} } of UPDATES) {
        const names = Object.entries(changed).filter(([, argument]) => isChanged(argument));
        if (names.length === 0) continue;
        const params = [...names, ...Object.entries(always)].map(
          ([name, argument]) => [name, wanted[argument]] as const,
        );
        // A document that is gone goes unsaid: the request may be about nothing but the directory
        const said = params.filter(([name, value]) => name !== 'EncodedMetadataDocument' || value !== '');
        await apply(action, Object.fromEntries(said));
      }
      return sent;
    },
  };
}

/** To the provider, what is not there is empty, zero or false. */
function isOther(before: unknown, after: unknown): boolean {
  return (before ?? '') !== (after ?? '') && !(before === undefined && after === false);
}

/** `SSOStatus` → `sso_status`, as the provider spells it. */
function spelled(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}
