import { describe, expect, it } from '@jest/globals';
import { errorInfo, namesFor } from '../../src/provisioning/ramUser.ts';

describe('namesFor', () => {
  it.each([
    ['alice', 'KeepBoth', ['alice', 'alice_sso']],
    ['alice', 'takeOVER', ['alice']],
    ['a@b@c.example', 'KeepBoth', ['a-b-c.example', 'a-b-c.example_sso']],
    ['x'.repeat(64), 'keepboth', ['x'.repeat(64), `${'x'.repeat(60)}_sso`]],
  ])('%s, %s', (name, strategy, names) => {
    expect(namesFor(name, strategy)).toEqual(names);
  });
});

describe('errorInfo', () => {
  it('is the recorded text for a namesake', () => {
    expect(errorInfo('ImsUserExists')).toBe('OperationConflict.UserProvisioning.Process.fail.ImsUserExists');
  });
});
