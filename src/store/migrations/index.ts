// The history of the schema, in code: a bundled program has no folder to read migrations from.
import type { Knex } from 'knex';
import * as accounts from './001_accounts.ts';
import * as directory from './002_directory.ts';
import * as journal from './003_journal.ts';
import * as ram from './004_ram.ts';
import * as usage from './005_usage.ts';
import * as lifecycle from './006_lifecycle.ts';
import * as apiClients from './010_api_clients.ts';
import * as sources from './020_sources.ts';
import * as authenticators from './021_authenticators.ts';
import * as groups from './030_groups.ts';
import * as signIn from './031_sign_in.ts';
import * as userMfaDevices from './032_user_mfa_devices.ts';
import * as directorySettings from './040_directory_settings.ts';
import * as saml from './041_saml.ts';
import * as organization from './050_organization.ts';
import * as entitlements from './051_entitlements.ts';
import * as provisioningSettings from './060_provisioning_settings.ts';
import * as userProvisionings from './061_user_provisionings.ts';
import * as delegates from './070_delegates.ts';
import * as deviceDecisions from './072_device_decisions.ts';
import * as signInAttempts from './073_sign_in_attempts.ts';
import * as record from './075_record.ts';
import * as buckets from './080_buckets.ts';
import * as hardwareTokens from './082_hardware_tokens.ts';
import * as licenseUsage from './083_license_usage.ts';
import * as reports from './084_reports.ts';

interface Migration {
  readonly name: string;
  readonly up: (knex: Knex) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  { name: '001_accounts', up: accounts.up },
  { name: '002_directory', up: directory.up },
  { name: '003_journal', up: journal.up },
  { name: '004_ram', up: ram.up },
  { name: '005_usage', up: usage.up },
  { name: '006_lifecycle', up: lifecycle.up },
  { name: '010_api_clients', up: apiClients.up },
  { name: '020_sources', up: sources.up },
  { name: '021_authenticators', up: authenticators.up },
  { name: '030_groups', up: groups.up },
  { name: '031_sign_in', up: signIn.up },
  { name: '032_user_mfa_devices', up: userMfaDevices.up },
  { name: '040_directory_settings', up: directorySettings.up },
  { name: '041_saml', up: saml.up },
  { name: '050_organization', up: organization.up },
  { name: '051_entitlements', up: entitlements.up },
  { name: '060_provisioning_settings', up: provisioningSettings.up },
  { name: '061_user_provisionings', up: userProvisionings.up },
  { name: '070_delegates', up: delegates.up },
  { name: '072_device_decisions', up: deviceDecisions.up },
  { name: '073_sign_in_attempts', up: signInAttempts.up },
  { name: '075_record', up: record.up },
  { name: '080_buckets', up: buckets.up },
  { name: '082_hardware_tokens', up: hardwareTokens.up },
  { name: '083_license_usage', up: licenseUsage.up },
  { name: '084_reports', up: reports.up },
];
