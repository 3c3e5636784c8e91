// Where a CPU profile's time goes: `node test/bench/profile.mjs FILE.cpuprofile [COUNT]`, self time by function.
import { readFileSync } from 'node:fs';

const [, , file, count = '15'] = process.argv;
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'));
const byId = new Map(nodes.map((node) => [node.id, node]));
const selfTime = new Map();
let total = 0;
samples.forEach((id, at) => {
  const { functionName, url, lineNumber } = byId.get(id).callFrame;
  if (functionName === '(idle)' || functionName === '(program)') return;
  const place = url === '' ? '' : `  ${url.replace(/^.*\/(?=(node_modules|dist)\/)/, '')}:${lineNumber + 1}`;
  const name = `${functionName || '(anonymous)'}${place}`;
  selfTime.set(name, (selfTime.get(name) ?? 0) + timeDeltas[at]);
  total += timeDeltas[at];
});
const heaviest = [...selfTime].sort(([, a], [, b]) => b - a).slice(0, Number(count));
for (const [name, microseconds] of heaviest) {
  console.log(`${((100 * microseconds) / total).toFixed(1).padStart(5)} %  ${name}`);
}
