// The service as a whole, which an account may switch off while it has no directory (cloudsso 6).
import { fault } from '../faults/fault.ts';

export interface ActivationStatus {
  readonly isEnabled: boolean;
  /** Regions that hold a directory of the account. */
  readonly regionsInUse: readonly string[];
}

/** Bound to one account, over all regions. */
export interface ActivationRows {
  find(): Promise<ActivationStatus>;
  /** As find, and nothing of it changes until the call ends. */
  hold(): Promise<ActivationStatus>;
  setEnabled(isEnabled: boolean): Promise<void>;
}

export class Activation {
  readonly #rows: ActivationRows;

  constructor(rows: ActivationRows) {
    this.#rows = rows;
  }

  getStatus(): Promise<ActivationStatus> {
    return this.#rows.find();
  }

  /** An enabled service stays so. */
  async enable(): Promise<void> {
    const { isEnabled } = await this.#rows.hold();
    if (!isEnabled) await this.#rows.setEnabled(true);
  }

  /** Throws DirectoryStillThere while any region holds a directory. */
  async disable(): Promise<void> {
    const { isEnabled, regionsInUse } = await this.#rows.hold();
    if (regionsInUse.length > 0) throw fault('DirectoryStillThere', { Regions: regionsInUse.join(', ') });
    if (isEnabled) await this.#rows.setEnabled(false);
  }

  /** Nobody switches the service off until the call ends. Throws ServiceDisabled. */
  async holdEnabled(): Promise<void> {
    if (!(await this.#rows.hold()).isEnabled) throw fault('ServiceDisabled', {});
  }
}
