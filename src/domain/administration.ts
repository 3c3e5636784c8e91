// The rooms of a directory that its administrators enter, as one call does.
import type { Administration } from '../actions/administration.ts';
import { Devices } from '../authenticators/devices.ts';
import { EmergencyCodes } from '../authenticators/emergencyCodes.ts';
import { FactorBook } from '../authenticators/factors.ts';
import { HardwareTokens } from '../authenticators/hardwareTokens.ts';
import { IssuedCodes } from '../authenticators/issuedCodes.ts';
import { LicenseUsage } from '../authenticators/licenseUsage.ts';
import { Reports } from '../authenticators/reports.ts';
import type { AuthenticatorScope } from '../authenticators/scope.ts';
import type { Directories } from '../directory/directories.ts';
import { EventLog, type Deeds } from '../directory/eventLog.ts';
import { IdentitySource } from '../directory/identitySource.ts';
import type { Scope } from '../directory/scope.ts';
import type { Users } from '../directory/users.ts';
import { SqlEmergencyCodeRows, SqlIssuedCodeRows } from '../store/authenticators/codeRows.ts';
import { SqlDeviceRows } from '../store/authenticators/deviceRows.ts';
import { SqlFactorRows } from '../store/authenticators/factorRows.ts';
import { SqlHardwareTokenRows } from '../store/authenticators/hardwareTokenRows.ts';
import { SqlLicenseUsageRows } from '../store/authenticators/licenseUsageRows.ts';
import { SqlReportRows } from '../store/authenticators/reportRows.ts';
import { SqlEventRows } from '../store/eventRows.ts';
import { SqlSourceRows } from '../store/sourceRows.ts';
import { SqlUserRows } from '../store/userRows.ts';
import type { Work } from '../store/work.ts';

/** What only these rooms share of all calls. */
export interface AdministrationTools extends Omit<AuthenticatorScope, 'accountId' | 'now'> {
  readonly deeds: Deeds;
}

/** Built on first use, then the same again. */
export class CallAdministration implements Administration {
  readonly #work: Work;
  readonly #users: Users;
  readonly #directories: Directories;
  readonly #scope: Scope;
  readonly #tools: AdministrationTools;
  #identitySource: IdentitySource | undefined;
  #eventLog: EventLog | undefined;
  #factors: FactorBook | undefined;

  constructor(work: Work, users: Users, directories: Directories, scope: Scope, tools: AdministrationTools) {
    this.#work = work;
    this.#users = users;
    this.#directories = directories;
    this.#scope = scope;
    this.#tools = tools;
  }

  get eventLog(): EventLog {
    const rows = new SqlEventRows(this.#work, this.#scope);
    return (this.#eventLog ??= new EventLog(rows, this.#directories, this.#tools.deeds, this.#scope));
  }

  get #authenticatorScope(): AuthenticatorScope {
    const { mintGuid, randomBytes, passwords, guesses } = this.#tools;
    return { accountId: this.#scope.accountId, now: this.#scope.now, mintGuid, randomBytes, passwords, guesses };
  }

  get factors(): FactorBook {
    return (this.#factors ??= new FactorBook(new SqlFactorRows(this.#work), this.#authenticatorScope));
  }

  get emergencyCodes(): EmergencyCodes {
    return new EmergencyCodes(new SqlEmergencyCodeRows(this.#work), this.#authenticatorScope);
  }

  get issuedCodes(): IssuedCodes {
    return new IssuedCodes(new SqlIssuedCodeRows(this.#work), this.#authenticatorScope);
  }

  get devices(): Devices {
    return new Devices(new SqlDeviceRows(this.#work), this.#authenticatorScope);
  }

  get hardwareTokens(): HardwareTokens {
    return new HardwareTokens(new SqlHardwareTokenRows(this.#work), this.#authenticatorScope);
  }

  get licenseUsage(): LicenseUsage {
    return new LicenseUsage(new SqlLicenseUsageRows(this.#work), this.#authenticatorScope);
  }

  get reports(): Reports {
    return new Reports(new SqlReportRows(this.#work), this.#authenticatorScope);
  }

  get identitySource(): IdentitySource {
    const rows = new SqlSourceRows(this.#work);
    const userRows = new SqlUserRows(this.#work, this.#scope);
    return (this.#identitySource ??= new IdentitySource(rows, userRows, this.#users, this.#directories, this.#scope));
  }
}
