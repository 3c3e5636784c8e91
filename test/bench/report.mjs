// Results as a table for people.

/** Lines of text; parts that were not measured are left out. */
export function render({ node, cpus, race, operations, others, boot, pages, firstView }) {
  const sections = [[`paifang bench · node ${node} · ${cpus} cores${race ? ` · ${race.database}` : ''}`]];
  if (race) sections.push(renderRace(race));
  if (operations)
    sections.push(table([['', 'ns/op'], ...operations.map((one) => [one.title, digits(one.nanoseconds)])]));
  if (others)
    sections.push(
      table([['other engines, deciding', 'ns/op'], ...others.map((one) => [one.title, digits(one.nanoseconds)])]),
    );
  if (boot) sections.push(table([['boot to ready', 'ms'], ...boot.map((one) => [one.title, digits(one.median)])]));
  if (firstView) {
    const { empty, first, again } = firstView;
    const rows = [
      ['page without content', empty],
      ['first visit', first],
      ['next visit', again],
    ].map(([title, { wall, cpu }]) => [title, digits(wall), (wall / empty.wall).toFixed(1), digits(cpu)]);
    sections.push(table([['console until it can be used', 'ms', '×', 'CPU ms'], ...rows]));
  }
  if (pages) {
    const rows = pages.map(({ title, few, many, ratio }) => [title, few.toFixed(2), many.toFixed(2), ratio.toFixed(2)]);
    sections.push(table([['users in one directory, ms', '1,000', '1,000,000', '×'], ...rows]));
  }
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function renderRace({ rounds, seconds, connections, variants, traces }) {
  const rows = variants.map(({ title, rps, p50, p99, ratio, serverCpu, databaseCpu, clientCpu }) => [
    title,
    digits(rps),
    p50.toFixed(2),
    p99.toFixed(2),
    ratio ? ratio.median.toFixed(2) : '-',
    ratio ? `${ratio.min.toFixed(2)}..${ratio.max.toFixed(2)}` : '-',
    Number.isNaN(serverCpu) ? '-' : digits(serverCpu),
    Number.isNaN(databaseCpu) ? '-' : digits(databaseCpu),
    `${Math.round(clientCpu * 100)} %`,
  ]);
  const { auditEvents, nonces, changes } = traces;
  const head = ['', 'RPS', 'p50 ms', 'p99 ms', '× (a)', 'min..max', 'CPU µs/call: server', 'database', 'client CPU'];
  return [
    `medians of ${rounds} rounds of ${seconds} s, ${connections} connections, one call in flight on each`,
    ...table([head, ...rows]),
    `every answer 200; rows changed ${digits(changes)}; gateway calls = audit events ${digits(auditEvents)} = nonces ${digits(nonces)}`,
  ];
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
  );
}

function digits(value) {
  return Math.round(value).toLocaleString('en-US');
}
