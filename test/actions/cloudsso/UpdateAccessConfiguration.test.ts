import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeConfigured, type Configured } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateAccessConfiguration', (world) => {
  let account: Account;
  let made: Configured;
  beforeEach(async () => {
    account = await world().account();
    made = await makeConfigured(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'UpdateAccessConfiguration', { ...made, ...params });

  it('200: absent is kept, empty is cleared, and time moves only with a change', async () => {
    world().advance(2);
    const first = shown(await call({ NewDescription: 'Servers', NewSessionDuration: 900 }), 'AccessConfiguration');
    expect(first).toMatchObject({ Description: 'Servers', SessionDuration: 900, RelayState: '' });
    expect(first['UpdateTime']).not.toBe(first['CreateTime']);
    expect(first).not.toHaveProperty('Tags');
    world().advance(2);
    const same = shown(await call({ NewSessionDuration: 900 }), 'AccessConfiguration');
    expect(same).toEqual(first);
    const cleared = shown(await call({ NewDescription: '' }), 'AccessConfiguration');
    expect(cleared).toMatchObject({ Description: '', SessionDuration: 900 });
  });

  it('400 for a session of a minute', async () => {
    expect(said(await call({ NewSessionDuration: 60 }))).toBe('400 InvalidParameter.NewSessionDuration');
  });

  it('404 EntityNotExists.Directory, EntityNotExists.AccessConfiguration', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    expect(said(await call({ AccessConfigurationId: 'ac-x' }))).toBe('404 EntityNotExists.AccessConfiguration');
  });
});
