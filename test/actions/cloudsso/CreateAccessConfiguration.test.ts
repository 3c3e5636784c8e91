import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:CreateAccessConfiguration', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object, caller = account) =>
    world().call(caller, 'CreateAccessConfiguration', { DirectoryId, ...params });

  it('200 with everything set, and no notification', async () => {
    const wishes = {
      AccessConfigurationName: 'ECS-Admin',
      Description: 'Servers',
      SessionDuration: 43_200,
      RelayState: 'https://ecs.console.aliyun.com/overview?x=1',
    };
    const answer = await call({ ...wishes, 'Tags.1.Key': 'team', 'Tags.1.Value': 'ops' });
    expect(shown(answer, 'AccessConfiguration')).toEqual({
      ...wishes,
      AccessConfigurationId: expect.stringMatching(/^ac-[0-9a-z]{20}$/),
      CreateTime: expect.stringMatching(INSTANT),
      UpdateTime: expect.stringMatching(INSTANT),
      Tags: [{ Key: 'team', Value: 'ops' }],
    });
  });

  it.each([
    [{ AccessConfigurationName: 'a b' }, 'AccessConfigurationName'],
    [{ AccessConfigurationName: 'x'.repeat(33) }, 'AccessConfigurationName'],
    [{ SessionDuration: 899 }, 'SessionDuration'],
    [{ SessionDuration: 43_201 }, 'SessionDuration'],
    [{ RelayState: 'http://ecs.console.aliyun.com' }, 'RelayState'],
    [{ RelayState: 'https://aliyun.com.example' }, 'RelayState'],
    [{ RelayState: 'https://evilaliyun.com' }, 'RelayState'],
    [{ Description: 'x'.repeat(1025) }, 'Description'],
    [{ 'Tags.1.Key': 'a', 'Tags.2.Key': 'a' }, 'Tags'],
  ])('400 for %j', async (params, name) => {
    const answer = await call({ AccessConfigurationName: 'ECS-Admin', ...params });
    expect(said(answer)).toBe(`400 InvalidParameter.${name}`);
  });

  it("404 EntityNotExists.Directory for another account's", async () => {
    const stranger = await world().account();
    expect(said(await call({ AccessConfigurationName: 'ECS-Admin' }, stranger))).toBe('404 EntityNotExists.Directory');
  });

  describe('409', () => {
    it('EntityAlreadyExists.AccessConfiguration: of many at once with one name one is made', async () => {
      const names = ['ops', 'OPS', 'Ops', 'oPS', 'ops'];
      const answers = await Promise.all(names.map((AccessConfigurationName) => call({ AccessConfigurationName })));
      const taken = Array<string>(4).fill('409 EntityAlreadyExists.AccessConfiguration');
      expect(answers.map(said).sort()).toEqual(['200', ...taken]);
    });

    it('LimitExceeded.AccessConfiguration after the thousandth, but a duplicate is called a duplicate', async () => {
      await world().database.knex.raw(
        `insert into access_configurations (directory_id, access_configuration_id, configuration_name, description,
           session_seconds, relay_state, tags, created_at, updated_at)
         select ?, 'ac-' || n, 'name-' || n, '', 3600, '', '{}', now(), now() from generate_series(1, 1000) as n`,
        [DirectoryId],
      );
      expect(said(await call({ AccessConfigurationName: 'more' }))).toBe('409 LimitExceeded.AccessConfiguration');
      expect(said(await call({ AccessConfigurationName: 'name-7' }))).toBe(
        '409 EntityAlreadyExists.AccessConfiguration',
      );
    });
  });
});
