// What the vendor's Terraform provider does with a directory, step by step as in its acceptance tests (cloudsso 24.1, 24.12):
// after each of them nothing of what it reads may differ from what was configured, or it plans a change for ever.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { encodedMetadata, ENTITY_ID, POST_URL } from '../support/directoryProvider.ts';
import { freshName, makeUserIn } from '../support/given.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';
import { INSTANT, said } from './outcome.ts';
import { createDirectory, READ_ACTIONS, type Arguments, type TerraformDirectory } from './terraformDirectory.ts';

const [FIRST_METADATA, SECOND_METADATA] = [
  encodedMetadata({ entityId: 'https://idp.example.com/first', attributes: 'WantAuthnRequestsSigned="false"' }),
  encodedMetadata(),
];

const FIRST: Arguments = {
  scim_synchronization_status: 'Enabled',
  mfa_authentication_status: 'Disabled',
  'password_policy.min_password_length': 8,
  'password_policy.min_password_different_chars': 8,
  'password_policy.max_password_age': 90,
  'password_policy.password_reuse_prevention': 1,
  'password_policy.max_login_attempts': 5,
  'password_policy.password_not_contain_username': true,
  'mfa_authentication_setting_info.mfa_authentication_advance_settings': 'OnlyRiskyLogin',
  'mfa_authentication_setting_info.operation_for_risk_login': 'EnforceVerify',
  directory_global_access_status: 'Disabled',
  'saml_identity_provider_configuration.sso_status': 'Enabled',
  'saml_identity_provider_configuration.encoded_metadata_document': FIRST_METADATA,
  'saml_identity_provider_configuration.binding_type': 'Post',
  'login_preference.allow_user_to_get_credentials': true,
  'login_preference.login_network_masks': '192.163.2.0/24',
  'user_provisioning_configuration.default_landing_page': 'https://home.console.aliyun.com',
  'user_provisioning_configuration.session_duration': 12,
  'saml_service_provider.authn_sign_algo': 'rsa-sha256',
  'saml_service_provider.certificate_type': 'self-signed',
  'saml_service_provider.support_encrypted_assertion': true,
};

const SECOND: Arguments = {
  scim_synchronization_status: 'Disabled',
  mfa_authentication_status: 'Enabled',
  'password_policy.min_password_length': 9,
  'password_policy.min_password_different_chars': 9,
  'password_policy.max_password_age': 80,
  'password_policy.password_reuse_prevention': 2,
  'password_policy.max_login_attempts': 6,
  'password_policy.password_not_contain_username': false,
  'mfa_authentication_setting_info.mfa_authentication_advance_settings': 'Enabled',
  'mfa_authentication_setting_info.operation_for_risk_login': 'Autonomous',
  directory_global_access_status: 'Enabled',
  'saml_identity_provider_configuration.sso_status': 'Enabled',
  'saml_identity_provider_configuration.encoded_metadata_document': SECOND_METADATA,
  'saml_identity_provider_configuration.binding_type': 'Post',
  'login_preference.allow_user_to_get_credentials': false,
  'login_preference.login_network_masks': '127.0.0.1/24',
  'user_provisioning_configuration.default_landing_page': 'https://www.aliyun.com',
  'user_provisioning_configuration.session_duration': 8,
  'saml_service_provider.authn_sign_algo': 'rsa-sha256',
  'saml_service_provider.certificate_type': 'self-signed',
  'saml_service_provider.support_encrypted_assertion': false,
};

const THIRD: Arguments = {
  mfa_authentication_status: 'Disabled',
  'mfa_authentication_setting_info.mfa_authentication_advance_settings': 'OnlyRiskyLogin',
  'mfa_authentication_setting_info.operation_for_risk_login': 'EnforceVerify',
  directory_global_access_status: 'Disabled',
  // Stated beside the document, as they were read out of it
  'saml_identity_provider_configuration.entity_id': ENTITY_ID,
  'saml_identity_provider_configuration.login_url': POST_URL,
  'saml_identity_provider_configuration.want_request_signed': true,
  'login_preference.login_network_masks': '255.255.255.255/32',
  'user_provisioning_configuration.default_landing_page': 'https://www.alibabacloud.com',
  'user_provisioning_configuration.session_duration': 3,
  'saml_service_provider.authn_sign_algo': 'rsa-sha1',
  'saml_service_provider.certificate_type': 'public',
};

onEveryDatabase('the Terraform resource of a directory', (world) => {
  let account: Account;
  let directory: TerraformDirectory;
  let created: readonly string[];
  const directory_name = () => freshName().slice(0, 20);
  beforeEach(async () => {
    account = await world().account();
  });
  const create = async (configuration: Arguments): Promise<void> => {
    ({ directory, sent: created } = await createDirectory(world(), account, configuration));
  };
  const refreshed = async (): Promise<Arguments> => (await directory.refresh()) ?? {};
  const update = async (configuration: Arguments) => directory.update(await refreshed(), configuration);

  it('a new one has every attribute, in the type of its schema', async () => {
    const name = directory_name();
    await create({ directory_name: name });
    expect(created).toEqual(['CreateDirectory']);
    const at = expect.stringMatching(INSTANT);
    expect(await directory.refresh()).toEqual({
      create_time: at,
      directory_name: name,
      directory_global_access_status: 'Disabled',
      mfa_authentication_status: 'Enabled',
      scim_synchronization_status: 'Disabled',
      'login_preference.allow_user_to_get_credentials': false,
      'login_preference.login_network_masks': '',
      'mfa_authentication_setting_info.mfa_authentication_advance_settings': 'Enabled',
      'mfa_authentication_setting_info.operation_for_risk_login': undefined,
      'password_policy.hard_expire': true,
      'password_policy.max_login_attempts': 5,
      'password_policy.max_password_age': 90,
      'password_policy.max_password_length': 32,
      'password_policy.min_password_different_chars': 8,
      'password_policy.min_password_length': 8,
      'password_policy.password_not_contain_username': true,
      'password_policy.password_reuse_prevention': 1,
      'password_policy.require_lower_case_chars': true,
      'password_policy.require_numbers': true,
      'password_policy.require_symbols': true,
      'password_policy.require_upper_case_chars': true,
      'saml_identity_provider_configuration.binding_type': 'Post',
      'saml_identity_provider_configuration.certificate_ids': [],
      'saml_identity_provider_configuration.create_time': at,
      'saml_identity_provider_configuration.encoded_metadata_document': '',
      'saml_identity_provider_configuration.entity_id': '',
      'saml_identity_provider_configuration.login_url': '',
      'saml_identity_provider_configuration.sso_status': 'Disabled',
      'saml_identity_provider_configuration.update_time': at,
      'saml_identity_provider_configuration.want_request_signed': false,
      'saml_service_provider.acs_url': expect.stringMatching(/^https:\/\/\S+$/),
      'saml_service_provider.authn_sign_algo': 'rsa-sha256',
      'saml_service_provider.certificate_type': 'self-signed',
      'saml_service_provider.encoded_metadata_document': expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
      'saml_service_provider.entity_id': expect.stringMatching(new RegExp(`^https://\\S+/${directory.DirectoryId}$`)),
      'saml_service_provider.support_encrypted_assertion': false,
      'user_provisioning_configuration.default_landing_page': 'https://homenew.console.aliyun.com',
      'user_provisioning_configuration.session_duration': 6,
    });
  });

  it('two refreshes without a change between them read the same', async () => {
    await create({ directory_name: directory_name(), ...FIRST });
    const before = await refreshed();
    world().advance(3);
    expect(await directory.refresh()).toEqual(before);
  });

  it('create with all arguments, two updates of all of them, sign-in switched off, provider cleared, destroy', async () => {
    const named = { directory_name: directory_name() };
    await create({ ...named, ...FIRST });
    expect(created).toEqual([
      'CreateDirectory',
      'SetExternalSAMLIdentityProvider',
      'SetMFAAuthenticationStatus',
      'SetSCIMSynchronizationStatus',
      'UpdateMFAAuthenticationSettings',
      'UpdateUserProvisioningConfiguration',
      'UpdateDirectoryGlobalAccessStatus',
      'SetPasswordPolicy',
      'SetLoginPreference',
      'SetDirectorySAMLServiceProviderInfo',
    ]);
    expect(await directory.refresh()).toMatchObject({ ...named, ...FIRST });
    expect(await update({ ...named, ...FIRST })).toEqual([]);

    expect(await update(SECOND)).toEqual(created.slice(1));
    expect(await directory.refresh()).toMatchObject({ ...named, ...SECOND });
    expect(await directory.refresh()).toMatchObject({
      'saml_identity_provider_configuration.entity_id': ENTITY_ID,
      'saml_identity_provider_configuration.certificate_ids': [expect.stringMatching(/^idp-c-[0-9a-z]{20}$/)],
    });

    const third = await update(THIRD);
    // What the document says need not be sent beside it
    expect(third).not.toContain('SetExternalSAMLIdentityProvider');
    expect(await directory.refresh()).toMatchObject({ ...SECOND, ...THIRD });

    const off = { 'saml_identity_provider_configuration.sso_status': 'Disabled' };
    const masks = { 'login_preference.login_network_masks': '255.255.255.254/32' };
    expect(await update({ ...off, ...masks })).toEqual(['SetExternalSAMLIdentityProvider', 'SetLoginPreference']);
    expect(await directory.refresh()).toMatchObject({ ...SECOND, ...THIRD, ...off, ...masks });

    const cleared = { 'saml_identity_provider_configuration.encoded_metadata_document': '' };
    // The second of them is about nothing but the directory, and must not make a provider
    expect(await update(cleared)).toEqual(['ClearExternalSAMLIdentityProvider', 'SetExternalSAMLIdentityProvider']);
    expect(await directory.refresh()).toMatchObject({
      ...cleared,
      ...off,
      'saml_identity_provider_configuration.entity_id': '',
      'saml_identity_provider_configuration.certificate_ids': [],
    });
    expect(await update(cleared)).toEqual([]);
    expect(said(await directory.send('DeleteDirectory'))).toBe('200');
    expect(await directory.refresh()).toBeUndefined();
  });

  it('a semicolon clears the masks', async () => {
    await create({ directory_name: directory_name(), ...FIRST });
    expect(await update({ 'login_preference.login_network_masks': ';' })).toEqual(['SetLoginPreference']);
    expect(await directory.refresh()).toMatchObject({
      'login_preference.login_network_masks': '',
      'login_preference.allow_user_to_get_credentials': true,
    });
  });

  it('a new name', async () => {
    await create({ directory_name: directory_name() });
    const named = { directory_name: directory_name() };
    expect(await update(named)).toEqual(['UpdateDirectory']);
    expect(await directory.refresh()).toMatchObject(named);
  });

  describe('what it is told', () => {
    it('a provider is not cleared while people sign in through it, and stays as it was', async () => {
      await create({ directory_name: directory_name(), ...FIRST });
      const before = await refreshed();
      const cleared = { 'saml_identity_provider_configuration.encoded_metadata_document': '' };
      await expect(update(cleared)).rejects.toThrow('OperationConflict.SSOEnabled');
      expect(await directory.refresh()).toEqual(before);
    });

    it('a directory with somebody in it is not destroyed, and one that is gone need not be', async () => {
      await create({ directory_name: directory_name() });
      const UserId = await makeUserIn(world(), account, directory.DirectoryId);
      expect(said(await directory.send('DeleteDirectory'))).toBe('409 DeletionConflict.Directory.User');
      await directory.send('DeleteUser', { UserId });
      expect(said(await directory.send('DeleteDirectory'))).toBe('200');
      expect(said(await directory.send('DeleteDirectory'))).toBe('404 EntityNotExists.Directory');
    });

    it('deleted behind its back, every read says so', async () => {
      await create({ directory_name: directory_name(), ...FIRST });
      await directory.send('SetExternalSAMLIdentityProvider', { SSOStatus: 'Disabled' });
      await directory.send('ClearExternalSAMLIdentityProvider');
      await world().call(account, 'DeleteDirectory', { DirectoryId: directory.DirectoryId });
      expect(await directory.refresh()).toBeUndefined();
      for (const action of READ_ACTIONS) {
        expect(said(await directory.send(action))).toBe('404 EntityNotExists.Directory');
      }
    });
  });
});
