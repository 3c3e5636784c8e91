// Tasks in SQL, as calls see them.
import type { Knex } from 'knex';
import type { Placed } from '../../entitlements/page.ts';
import type { Pair, Task, TaskQuery, TaskRows } from '../../entitlements/task.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';
import { pairColumns } from './pairColumns.ts';
import { newTaskRow, toTask, type TaskRow } from './taskRow.ts';

export class SqlTaskRows implements TaskRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async insert(task: Task, askedBy: object): Promise<void> {
    const row = newTaskRow(task, askedBy);
    await refused(this.#work.write(this.#work.knex('tasks').insert(row)), row);
  }

  async find(directoryId: string, id: string): Promise<Task | undefined> {
    const query = this.#work.knex('tasks').where({ directory_id: directoryId, task_id: id }).select();
    const [row] = await this.#work.read<TaskRow[]>(query);
    return row && toTask(row);
  }

  async isRunning(pair: Pair): Promise<boolean> {
    const running = this.#work.knex('tasks').where({ ...pairColumns(pair), status: 'InProgress' });
    return (await this.#work.read<unknown[]>(running.select('task_id'))).length > 0;
  }

  async slice(query: TaskQuery, after: string | undefined, most: number): Promise<readonly Placed<Task>[]> {
    const page = this.#filtered(query).orderBy('position', 'desc').limit(most);
    if (after !== undefined) page.where('position', '<', after);
    const rows = await this.#work.read<TaskRow[]>(page.select());
    return rows.map((row) => ({ item: toTask(row), position: row.position }));
  }

  async count(query: TaskQuery): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#filtered(query).count());
    return Number(row?.count);
  }

  #filtered(query: TaskQuery): Knex.QueryBuilder {
    const { configurationId, accountId, principal, type, status } = query;
    return this.#work
      .knex('tasks')
      .where({ directory_id: query.directoryId })
      .where('started_at', '>=', query.startedFrom)
      .where({
        ...(configurationId !== undefined && { access_configuration_id: configurationId }),
        ...(accountId !== undefined && { account_id: accountId }),
        ...(principal && { principal_type: principal.type, principal_id: principal.id }),
        ...(type && { task_type: type }),
        ...(status && { status }),
      });
  }
}
