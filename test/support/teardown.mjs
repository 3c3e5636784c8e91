// Ends what the environment kept for the whole run.
export { closeKept as default } from './environment.mjs';
