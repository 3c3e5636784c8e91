// What RAM users made from a directory get to see when they sign in, and for how long (cloudsso 19.6).
import { fault } from '../faults/fault.ts';

export interface ProvisioningSettings {
  readonly directoryId: string;
  /** An https address. */
  readonly landingPage: string;
  /** 1 to 24. */
  readonly sessionHours: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface SettingsChanges {
  readonly landingPage?: string | undefined;
  readonly sessionHours?: number | undefined;
}

/** Settings that were never changed are as old as their directory. */
export interface RestingSettings {
  readonly createdAt: Date;
  readonly changed: Pick<ProvisioningSettings, 'landingPage' | 'sessionHours' | 'updatedAt'> | undefined;
}

/** Bound to one account and region: other directories are simply not there. */
export interface SettingsRows {
  find(directoryId: string): Promise<RestingSettings | undefined>;
  /** As find, and the settings stay as they are until the call is over. */
  hold(directoryId: string): Promise<RestingSettings | undefined>;
  save(settings: ProvisioningSettings): Promise<void>;
}

const LANDING_PAGE = 'https://homenew.console.aliyun.com';
const SESSION_HOURS = 6;

export class ProvisioningSettingsRoom {
  readonly #rows: SettingsRows;
  readonly #now: Date;

  constructor(rows: SettingsRows, now: Date) {
    this.#rows = rows;
    this.#now = now;
  }

  /** Throws DirectoryNotFound. */
  async get(directoryId: string): Promise<ProvisioningSettings> {
    return inFull(directoryId, await this.#rows.find(directoryId));
  }

  /** Absent members are kept; the update time moves only with a real change. Throws DirectoryNotFound. */
  async update(directoryId: string, changes: SettingsChanges): Promise<ProvisioningSettings> {
    const before = inFull(directoryId, await this.#rows.hold(directoryId));
    const landingPage = changes.landingPage ?? before.landingPage;
    const sessionHours = changes.sessionHours ?? before.sessionHours;
    if (landingPage === before.landingPage && sessionHours === before.sessionHours) return before;
    const settings = { ...before, landingPage, sessionHours, updatedAt: this.#now };
    await this.#rows.save(settings);
    return settings;
  }
}

function inFull(directoryId: string, resting: RestingSettings | undefined): ProvisioningSettings {
  if (!resting) throw fault('DirectoryNotFound', { DirectoryId: directoryId });
  const { createdAt, changed } = resting;
  const untouched = { landingPage: LANDING_PAGE, sessionHours: SESSION_HOURS, updatedAt: createdAt };
  return { directoryId, createdAt, ...(changed ?? untouched) };
}
