// Says which databases the suites use, before and after.
import { withConnection } from './server.mjs';

export default class DatabaseReporter {
  async onRunStart() {
    try {
      const { rows } = await withConnection((client) => client.query('show server_version'));
      this.line = `Databases: embedded PGlite, and PostgreSQL ${rows[0].server_version}`;
    } catch {
      this.line = 'Databases: embedded PGlite only (no PostgreSQL answered; TEST_DATABASE_URL names one)';
    }
    process.stderr.write(`${this.line}\n`);
  }

  onRunComplete(_contexts, results) {
    process.stderr.write(`${this.line}\n`);
    process.stdout.write(`${results.numPassedTests} passed, ${results.numFailedTests} failed\n`);
  }
}
