// Ends what the environment kept for the whole run.
import { forgetTexts } from './environment.mjs';
import { closeKept } from './keptDatabases.mjs';
import { dropKept } from './server.mjs';

export default async function endRun() {
  forgetTexts();
  await closeKept();
  await dropKept();
}
