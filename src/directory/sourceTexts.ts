// Which texts of a source can be texts of a directory (cloudsso 8.1, 8.2, 9.1): one place for whole objects and for patches.
import { fault } from '../faults/fault.ts';

interface Limit {
  readonly most: number;
  readonly pattern?: RegExp;
}

const USER: Readonly<Record<string, Limit>> = {
  name: { most: 64, pattern: /^[A-Za-z0-9@_.-]+$/ },
  externalId: { most: 512, pattern: /^[^]+$/ },
  firstName: { most: 64 },
  lastName: { most: 64 },
  displayName: { most: 256 },
  email: { most: 128, pattern: /^([^\s@]+@[^\s@]+)?$/ },
};

const GROUP: Readonly<Record<string, Limit>> = {
  name: { most: 128, pattern: /^[A-Za-z0-9_.-]+$/ },
  externalId: { most: 512, pattern: /^[^]+$/ },
};

/** Throws ScimRequestInvalid naming the first text that the directory cannot hold. */
export function assertUserTexts(texts: object): void {
  assertTexts(texts, USER);
}

/** The same of a group. */
export function assertGroupTexts(texts: object): void {
  assertTexts(texts, GROUP);
}

function assertTexts(texts: object, limits: Readonly<Record<string, Limit>>): void {
  for (const [name, text] of Object.entries(texts)) {
    const limit = limits[name];
    if (!limit || typeof text !== 'string') continue;
    const isStorable = !text.includes('\0') && text.isWellFormed();
    if (isStorable && text.length <= limit.most && (limit.pattern?.test(text) ?? true)) continue;
    const Reason = `the ${WORDS[name] ?? name} is longer than ${limit.most} characters or has characters that it may not have`;
    throw fault('ScimRequestInvalid', { Type: 'invalidValue', Reason });
  }
}

const WORDS: Readonly<Record<string, string>> = {
  externalId: 'external identifier',
  firstName: 'given name',
  lastName: 'family name',
  displayName: 'display name',
  email: 'email address',
};
