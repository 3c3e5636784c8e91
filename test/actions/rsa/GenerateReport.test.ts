import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, sendRest, type Administered } from '../../support/administrator.ts';
import { accessToken, makeApiClient } from '../../support/apiClient.ts';
import { makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:GenerateReport', (world) => {
  let account: Account;
  let made: Administered;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
  });
  const generate = (reportType: string) => callRest(world(), made.key, 'GenerateReport', { reportType });
  const lines = async () => {
    const { text } = await callRest(world(), made.key, 'DownloadReport', { reportType: 'users' });
    return text.trimEnd().split('\r\n').length;
  };

  describe('200', () => {
    it.each(['users', 'hardware_tokens', 'mfa_clients'])('and %s can be downloaded', async (reportType) => {
      expect((await generate(reportType)).text).toBe('{}');
      expect((await callRest(world(), made.key, 'DownloadReport', { reportType })).status).toBe(200);
    });

    it('takes the place of the report before, which did not change meanwhile; also of two at once', async () => {
      await generate('users');
      const before = await lines();
      await makeUserIn(world(), account, made.DirectoryId, { UserName: 'bob' });
      expect(await lines()).toBe(before);
      const answers = await Promise.all([generate('users'), generate('users')]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await lines()).toBe(before + 1);
    });
  });

  it('400 for a report that nobody knows', async () => {
    const { status, body } = await generate('moods');
    expect([status, body['code']]).toEqual([400, '400 BAD_REQUEST']);
  });

  it('403 without the permission', async () => {
    const Permissions = ['rsa.user.read'];
    const client = await makeApiClient(world(), account, made.DirectoryId, { Permissions, ClientName: 'reader' });
    const token = await accessToken(world(), client);
    const answer = await sendRest(world(), { method: 'POST', path: '/v1/report/users/generate', token });
    expect([answer.status, answer.body['message']]).toEqual([403, 'Access Denied']);
  });
});
