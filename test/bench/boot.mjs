// From start to the ready line on a database that exists: what a restart costs.
import { startGateway } from './gateway.mjs';
import { median } from './statistics.mjs';

const BOOTS = 3;

/** Milliseconds, median of several starts after one that is not counted. */
export async function measureBoot(where) {
  const milliseconds = [];
  for (let boot = 0; boot <= BOOTS; boot += 1) {
    const gateway = await startGateway(where);
    await gateway.stop();
    if (boot > 0) milliseconds.push(gateway.milliseconds);
  }
  return { median: median(milliseconds), all: milliseconds };
}
