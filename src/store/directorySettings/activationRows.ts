// Whether the service is on, and where it is used, in SQL.
import type { ActivationRows, ActivationStatus } from '../../directory/activation.ts';
import { holdAccount } from '../accounts/holdAccount.ts';
import type { Work } from '../work.ts';

export class SqlActivationRows implements ActivationRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async find(): Promise<ActivationStatus> {
    const { knex } = this.#work;
    const account = knex('accounts').where({ account_id: this.#accountId }).select('cloudsso_enabled');
    const [row] = await this.#work.read<{ cloudsso_enabled: boolean }[]>(account);
    const regions = knex('directories').where({ account_id: this.#accountId }).distinct('region').orderBy('region');
    const used = await this.#work.read<{ region: string }[]>(regions);
    return { isEnabled: row?.cloudsso_enabled ?? true, regionsInUse: used.map(({ region }) => region) };
  }

  async hold(): Promise<ActivationStatus> {
    await holdAccount(this.#work, this.#accountId);
    return this.find();
  }

  async setEnabled(isEnabled: boolean): Promise<void> {
    const account = this.#work.knex('accounts').where({ account_id: this.#accountId });
    await this.#work.write(account.update({ cloudsso_enabled: isEnabled }));
  }
}
