// Before the first worker starts: the run has a name, under which its databases are found again.
export { nameRun as default } from './server.mjs';
