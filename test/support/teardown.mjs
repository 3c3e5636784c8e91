// Ends what the environment kept for the whole run.
import { closeKept } from './keptDatabases.mjs';
import { dropKept } from './server.mjs';

export default async function endRun() {
  await closeKept();
  await dropKept();
}
