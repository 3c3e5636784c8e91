import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateUserProvisioningConfiguration', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const MEMBER = 'UserProvisioningConfiguration';
  const call = (params: object) =>
    world().call(account, 'UpdateUserProvisioningConfiguration', { DirectoryId, ...params });
  const kept = async () =>
    shown(await world().call(account, 'GetUserProvisioningConfiguration', { DirectoryId }), MEMBER);

  describe('200', () => {
    it('changes what is given, keeps the rest, and answers with what is kept', async () => {
      const before = await kept();
      world().advance(5);
      const page = shown(await call({ NewDefaultLandingPage: 'https://www.aliyun.com' }), MEMBER);
      expect(page).toMatchObject({ DefaultLandingPage: 'https://www.aliyun.com', SessionDuration: 6 });
      expect(page['CreateTime']).toBe(before['CreateTime']);
      expect(String(page['UpdateTime']) > String(before['UpdateTime'])).toBe(true);
      world().advance(5);
      const both = shown(await call({ NewSessionDuration: 24 }), MEMBER);
      expect(both).toMatchObject({ DefaultLandingPage: 'https://www.aliyun.com', SessionDuration: 24 });
      expect(await kept()).toEqual(both);
    });

    it('leaves the update time alone where nothing changes', async () => {
      const before = await kept();
      world().advance(5);
      expect(shown(await call({ NewSessionDuration: 6 }), MEMBER)).toEqual(before);
      expect(shown(await call({}), MEMBER)).toEqual(before);
    });

    it('goes with its directory', async () => {
      await call({ NewSessionDuration: 1 });
      expect(said(await world().call(account, 'DeleteDirectory', { DirectoryId }))).toBe('200');
    });
  });

  describe('400', () => {
    it.each([0, 25, 1.5, 'six'])('InvalidParameter.NewSessionDuration for %p', async (NewSessionDuration) => {
      expect(said(await call({ NewSessionDuration }))).toBe('400 InvalidParameter.NewSessionDuration');
    });

    it.each(['', 'www.aliyun.com', 'http://a.example', 'javascript:alert(1)', 'https://', 'https://a b', 'https://a"'])(
      'InvalidParameter.NewDefaultLandingPage for %p',
      async (NewDefaultLandingPage) => {
        expect(said(await call({ NewDefaultLandingPage }))).toBe('400 InvalidParameter.NewDefaultLandingPage');
      },
    );
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown directory', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    });
  });
});
