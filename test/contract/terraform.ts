// A client that sends as the vendor's Terraform provider does (cloudsso 1.4, 3.3, 18.6, 24): V1 with the parameters in the
// form and the common ones in the query; it waits for tasks and knows which conflicts to try again.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account, Answer, World } from '../support/world.ts';
import { shown } from './outcome.ts';

type Params = Readonly<Record<string, unknown>>;

export interface Terraform {
  send(action: string, params?: object): Promise<Answer>;
  /** Sends until the answer is another than these codes; `meanwhile` runs between two tries. */
  retry(action: string, params: object, codes: readonly string[], meanwhile: () => Promise<unknown>): Promise<Answer>;
  /** Starts a task and waits for it. */
  finish(action: string, params: object): Promise<void>;
  /** Asks until the task that this answer started has succeeded. Throws when it does not in time. */
  wait(started: Answer): Promise<void>;
  /** The rows of all pages. */
  listAll(action: string, member: string, params: object): Promise<readonly Params[]>;
}

const TRIES = 5;
const PATIENCE_MILLISECONDS = 10_000;

export function openTerraform(world: World, account: Account, DirectoryId?: string): Terraform {
  function submit(action: string, params: object, inQuery: readonly string[] = []): Promise<Answer> {
    const all: Params = { ...(DirectoryId !== undefined && { DirectoryId }), ...params };
    const placed = Object.keys(all).map((name) => [name, inQuery.includes(name) ? 'query' : 'form'] as const);
    return world.call(account, action, all, {
      scheme: 'V1',
      // It writes the word in lower case, SDKs in upper case
      v1: { method: 'POST', format: 'json', placement: Object.fromEntries(placed) },
    });
  }
  const send = (action: string, params: object = {}): Promise<Answer> => submit(action, params);

  async function wait({ status, body, text }: Answer): Promise<void> {
    if (status !== 200) throw new Error(text);
    const [task] = (body['Tasks'] ?? [body['Task']]) as [{ TaskId: string }];
    const { TaskId } = task;
    const deadline = performance.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      // The one request of the provider that has parameters in both places
      const answer = await submit('GetTaskStatus', { TaskId }, ['TaskId']);
      if (shown<Params>(answer, 'TaskStatus')['Status'] === 'Success') return;
      if (performance.now() > deadline) throw new Error(`the task does not succeed: ${answer.text}`);
      await sleep(20);
    }
  }

  return {
    send,
    wait,
    retry: async (action, params, codes, meanwhile) => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const answer = await send(action, params);
        const { Code } = answer.body;
        if (Code === undefined || !codes.includes(Code)) return answer;
        await meanwhile();
      }
      throw new Error(`${action} is refused ${TRIES} times`);
    },
    finish: async (action, params) => {
      await wait(await send(action, params));
    },
    listAll: async (action, member, params) => {
      const rows: Params[] = [];
      let NextToken = '';
      do {
        const answer = await send(action, { ...params, ...(NextToken !== '' && { NextToken }) });
        rows.push(...shown<Params[]>(answer, member));
        NextToken = (answer.body['NextToken'] as string | undefined) ?? '';
      } while (NextToken !== '');
      return rows;
    },
  };
}
