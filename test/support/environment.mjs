// Keeps what is dear to make from one test file to the next of the same worker: a database takes half a second on
// PostgreSQL and two embedded, an RSA key a fifth of one, all schemas a tenth.
import { generateKeyPairSync } from 'node:crypto';
import { TestEnvironment } from 'jest-environment-node';
import { borrowEmbedded, borrowPostgres } from './keptDatabases.mjs';

/** More than any test needs to tell apart. */
const MANY_PAIRS = 8;
const pairs = [];
let lent = 0;

/** An RSA key pair of 2048 bits; only after many calls one comes again. */
function borrowRsaKeys() {
  if (pairs.length < MANY_PAIRS) pairs.push(generateKeyPairSync('rsa', { modulusLength: 2048 }));
  lent += 1;
  return pairs[(lent - 1) % MANY_PAIRS];
}

const texts = new Map();

/** What `make` said under this name, in this run. */
function keepText(name, make) {
  if (!texts.has(name)) texts.set(name, make());
  return texts.get(name);
}

export function forgetTexts() {
  texts.clear();
}

export default class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { borrowEmbedded, borrowPostgres, borrowRsaKeys, keepText });
  }
}
