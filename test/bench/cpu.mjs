// CPU time of server and database per call: on a busy machine it stays true when calls per second do not.
import { readFileSync } from 'node:fs';

const MICROSECONDS_PER_TICK = 10_000;

/** What the processes have used so far; NaN in the difference where /proc does not tell. */
export async function cpuSnapshot(database, serverPid) {
  return { server: ticksOf([serverPid]), database: ticksOf(await backendsOf(database)) };
}

/** Microseconds between two snapshots. A connection that closed in between was an idle one and is not counted. */
export function cpuBetween(before, after) {
  return { server: used(before.server, after.server), database: used(before.database, after.database) };
}

function used(before, after) {
  let ticks = before && after ? 0 : NaN;
  for (const [pid, count] of after ?? []) ticks += count - (before?.get(pid) ?? 0);
  return ticks * MICROSECONDS_PER_TICK;
}

// proc(5): the name in parentheses may hold blanks; user and system time are the 14th and 15th field
function ticksOf(pids) {
  try {
    return new Map(
      pids?.map((pid) => {
        const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return [pid, Number(fields[11]) + Number(fields[12])];
      }),
    );
  } catch {
    return undefined;
  }
}

/** Process ids of the database's connections; undefined when they are not processes of this machine. */
async function backendsOf(database) {
  const rows = await database.query(`select pid from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`);
  const pids = rows.map(({ pid }) => pid);
  try {
    return pids.every((pid) => readFileSync(`/proc/${pid}/cmdline`, 'latin1').startsWith('postgres'))
      ? pids
      : undefined;
  } catch {
    return undefined;
  }
}
