// The one statement of the servers without a gateway: what remains when everything but the change itself is left out.
import { randomUUID } from 'node:crypto';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 10 });

/** Changes the user that `/DIRECTORY/USER/STATUS` names. @returns the answer's body; throws unless one row changed. */
export async function changeStatus(path) {
  const [, directoryId, userId, status] = path.split('/');
  const { rowCount } = await pool.query({
    name: 'set-status',
    text: 'update users set status = $3, updated_at = now() where directory_id = $1 and user_id = $2',
    values: [directoryId, userId, status],
  });
  if (rowCount !== 1) throw new Error(`${rowCount} rows changed`);
  return { RequestId: randomUUID().toUpperCase() };
}

/** Prints the ready line, and ends on SIGTERM or with the bench. */
export function announce(server) {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
  const end = async () => {
    await pool.end();
    process.exit();
  };
  process.once('SIGTERM', end);
  process.stdin.resume().once('end', end);
}
