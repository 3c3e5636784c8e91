// Says which databases the suites use, before and after.
import pg from 'pg';

export default class DatabaseReporter {
  async onRunStart() {
    const url = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      const { rows } = await client.query('show server_version');
      this.line = `Databases: embedded PGlite, and PostgreSQL ${rows[0].server_version}`;
    } catch {
      this.line = 'Databases: embedded PGlite only (no PostgreSQL answered; TEST_DATABASE_URL names one)';
    } finally {
      await client.end().catch(() => undefined);
    }
    process.stderr.write(`${this.line}\n`);
  }

  onRunComplete(_contexts, results) {
    process.stderr.write(`${this.line}\n`);
    process.stdout.write(`${results.numPassedTests} passed, ${results.numFailedTests} failed\n`);
  }
}
