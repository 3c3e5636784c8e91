// The order of test files: what takes longest starts first, so that no worker is idle while the last one ends.
import Sequencer from '@jest/test-sequencer';

/** Longest first, as measured on two cores; a clean clone has no times of its own. All others come by size. */
const LONG = [
  'contract/examples',
  'process/commands',
  'console/console',
  'process/settings',
  'process/durability',
  'process/drain',
  'process/firstRun',
  'process/revocation',
  'process/workers',
  'contract/rsaScenarios',
  'contract/scenarios',
  'store/migrate',
  'contract/deletedDialect',
  'actions/rsa/UpdateUserStatus',
  'contract/peopleConcurrency',
  'contract/replay',
  'contract/delegates',
  'contract/sdkErrors',
  'actions/sts/AssumeRoleWithSAML',
  'console/code/run',
  'contract/concurrency',
  'contract/taskRaces',
  'process/tls',
  'process/outage',
  'process/taskWorkers',
  'architecture',
];

const rank = ({ path }) => {
  const at = LONG.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return at < 0 ? LONG.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}
