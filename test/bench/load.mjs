// The load generator: one process for all variants, so that a ratio compares servers and not clients.
import { buildRequests } from './requests.mjs';
import { openWire } from './wire.mjs';
import { CONNECTIONS } from './workload.mjs';

process.on('message', (round) => {
  runRound(round).then(
    (result) => process.send({ result }),
    (cause) => process.send({ failure: String(cause?.message ?? cause) }),
  );
});
process.on('disconnect', () => process.exit());

/** One request in flight on each connection until time or requests run out; rejects unless every answer is a 200. */
async function runRound({ speech, host, port, position, count, target, seconds }) {
  const requests = buildRequests({ speech, host: `${host}:${port}`, position, count, target });
  const milliseconds = new Float64Array(count);
  const wrong = { count: 0, first: '' };
  let sent = 0;
  let answered = 0;
  let deadline = Infinity;
  let finish;
  const finished = new Promise((resolve, reject) => {
    finish = { resolve, reject };
  });

  const lines = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const line = { sentAt: 0 };
      line.wire = await openWire({ host, port }, (answer) => hear(line, answer), finish.reject);
      return line;
    }),
  );

  function send(line, now) {
    line.sentAt = now;
    line.wire.send(requests[sent]);
    sent += 1;
  }

  function hear(line, { status, body }) {
    const now = performance.now();
    milliseconds[answered] = now - line.sentAt;
    answered += 1;
    if (status !== 200 || !body.startsWith('{"RequestId":"')) {
      wrong.count += 1;
      wrong.first ||= `${status} ${body}`;
    }
    if (now < deadline && sent < count) send(line, now);
    else if (answered === sent) finish.resolve(now);
  }

  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  deadline = startedAt + seconds * 1000;
  for (const line of lines) send(line, startedAt);
  const endedAt = await finished.finally(() => lines.forEach(({ wire }) => wire.close()));
  const { user, system } = process.cpuUsage(cpuBefore);

  if (wrong.count > 0) throw new Error(`${wrong.count} of ${answered} answers were not 200; the first: ${wrong.first}`);
  const sorted = milliseconds.subarray(0, answered).sort();
  const elapsed = endedAt - startedAt;
  return {
    calls: answered,
    rps: answered / (elapsed / 1000),
    p50: sorted[Math.floor(answered * 0.5)],
    p99: sorted[Math.floor(answered * 0.99)],
    clientCpu: (user + system) / 1000 / elapsed,
  };
}
