// What rows need of whoever runs their statements: a call's unit of work, or a worker's transaction.
import type { Knex } from 'knex';
import type { Work } from './work.ts';

export type Statements = Pick<Work, 'knex' | 'read' | 'write'>;

/** Everything in one transaction that somebody else ends. */
export class TransactionStatements implements Statements {
  readonly knex: Knex;

  constructor(transaction: Knex.Transaction) {
    this.knex = transaction;
  }

  async read<T>(query: Knex.ChainableInterface<T>): Promise<T> {
    return (await query) as T;
  }

  async write<T>(query: Knex.ChainableInterface<T>): Promise<T> {
    return (await query) as T;
  }
}
