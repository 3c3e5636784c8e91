// The rooms of user provisioning, as one call enters them.
import type { Provisioning } from '../actions/provisioning.ts';
import type { Scope } from '../directory/scope.ts';
import { ProvisioningSettingsRoom } from '../provisioning/settings.ts';
import { SqlSettingsRows } from '../store/provisioning/settingsRows.ts';
import type { Work } from '../store/work.ts';

export class CallProvisioning implements Provisioning {
  readonly #work: Work;
  readonly #scope: Scope;
  #settings: ProvisioningSettingsRoom | undefined;

  constructor(work: Work, scope: Scope) {
    this.#work = work;
    this.#scope = scope;
  }

  get settings(): ProvisioningSettingsRoom {
    const rows = new SqlSettingsRows(this.#work, this.#scope);
    return (this.#settings ??= new ProvisioningSettingsRoom(rows, this.#scope.now));
  }
}
