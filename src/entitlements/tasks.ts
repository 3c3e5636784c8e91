// The rules of tasks (cloudsso 18): how they start, and what is told of them.
import { fault } from '../faults/fault.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import type { DirectoryRoom, EntitlementScope } from './scope.ts';
import type { Pair, Task, TaskQuery, TaskRows } from './task.ts';

export type TaskToStart = Pick<Task, 'directoryId' | 'type' | 'configuration' | 'target'> &
  Partial<Pick<Task, 'principal' | 'originTargetId' | 'deprovisionsLast'>>;

export interface TaskListRequest extends PageRequest, Omit<TaskQuery, 'directoryId' | 'startedFrom'> {
  readonly filter: string | undefined;
}

const DAY = 86_400_000;
// cloudsso 18.5
const LISTED_DAYS = 1;
const MOST_DAYS = 7;
const FILTER = /^StartTime ge (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/i;

export class Tasks {
  readonly #rows: TaskRows;
  readonly #directories: DirectoryRoom;
  readonly #scope: EntitlementScope;

  constructor(rows: TaskRows, directories: DirectoryRoom, scope: EntitlementScope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#scope = scope;
  }

  /** Throws TaskRunning while another task works on the same configuration and account. */
  async start(wish: TaskToStart): Promise<Task> {
    const { now, mint, caller, announceTask } = this.#scope;
    const task: Task = {
      principal: undefined,
      originTargetId: undefined,
      deprovisionsLast: false,
      ...wish,
      id: mint('task'),
      status: 'InProgress',
      failureReason: undefined,
      startedAt: now,
      endedAt: undefined,
    };
    await this.#rows.insert(task, caller);
    announceTask();
    return task;
  }

  /** Throws TaskRunning. */
  async refuseWhileRunning(pair: Pair): Promise<void> {
    if (await this.#rows.isRunning(pair)) throw fault('TaskRunning', { Name: pair.configurationId });
  }

  /** Throws DirectoryNotFound, TaskNotFound. */
  async get(directoryId: string, id: string): Promise<Task> {
    await this.#directories.get(directoryId);
    const task = await this.#rows.find(directoryId, id);
    if (!task) throw fault('TaskNotFound', { TaskId: id });
    return task;
  }

  /** Newest first; of the last day unless the filter says otherwise. Throws DirectoryNotFound, ParameterInvalid. */
  async list(directoryId: string, request: TaskListRequest): Promise<Page<Task>> {
    const { filter, most, after, ...criteria } = request;
    const asked = { directoryId, filter, ...criteria };
    const query = { directoryId, startedFrom: this.#startedFrom(filter), ...criteria };
    await this.#directories.get(directoryId);
    // The window of the first page moves with the clock: a token is bound to what was asked, not to where that begins
    return cutPage(
      this.#scope,
      ['tasks', asked],
      { most, after },
      {
        slice: (position, count) => this.#rows.slice(query, position, count),
        count: () => this.#rows.count(query),
      },
    );
  }

  #startedFrom(filter: string | undefined): Date {
    const now = this.#scope.now.getTime();
    if (filter === undefined) return new Date(now - LISTED_DAYS * DAY);
    const [, text = ''] = FILTER.exec(filter) ?? [];
    const from = Date.parse(text.toUpperCase());
    // A second's grace: times on the wire are whole ones
    if (!Number.isNaN(from) && from >= now - MOST_DAYS * DAY - 1000) return new Date(from);
    const Reason = `it must read StartTime ge TIME, not more than ${MOST_DAYS} days ago`;
    throw fault('ParameterInvalid', { Name: 'Filter', Rule: 'grammar', Reason });
  }
}
