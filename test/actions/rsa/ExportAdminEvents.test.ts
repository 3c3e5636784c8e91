import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  callRest,
  makeAdministered,
  makeAdministratorKey,
  sendRest,
  signToken,
  type Administered,
} from '../../support/administrator.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:ExportAdminEvents', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
  });
  const events = async (params: object = {}) => {
    const { body } = await callRest(world(), made.key, 'ExportAdminEvents', { ...params });
    return body['elements'] as Record<string, unknown>[];
  };
  const setStatus = (userStatus: string) =>
    callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus });

  describe('200', () => {
    it('tells who did what to whom, oldest first, over either API, and what was refused', async () => {
      await setStatus('Disabled');
      await callRest(world(), made.key, 'LookupUser', { username: 'alice' });
      await callRest(world(), made.key, 'DeleteUserNow', { userId: made.Guid });
      const all = await events();
      expect(all.map(({ activityKey, result }) => `${String(activityKey)} ${String(result)}`)).toEqual([
        'cloudsso:CreateUser SUCCESS',
        'paifang:CreateRsaKey SUCCESS',
        'rsa:UpdateUserStatus SUCCESS',
        'rsa:DeleteUserNow FAILURE',
      ]);
      expect(all.at(2)).toEqual({
        eventId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        eventLogDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        eventType: 'ADMIN',
        serverURL: null,
        serverIPAddress: null,
        application: 'rest',
        customerName: expect.any(String),
        sourceIPAddress: '127.0.0.1',
        adminUserName: expect.stringContaining(made.key.accessId),
        adminUserRole: 'Administrator',
        activityKey: 'rsa:UpdateUserStatus',
        activityCode: 9002,
        result: 'SUCCESS',
        reasonKey: null,
        message: 'rsa:UpdateUserStatus of Alice',
        requiresPublish: false,
        customerId: null,
        targetObject1Id: made.Guid,
        targetObject1Name: 'Alice',
        targetObject1Type: 'USER',
        targetObject2Id: null,
        targetObject2Name: null,
        targetObject2Type: null,
        tenantId: made.DirectoryId,
      });
      expect(all.at(3)).toMatchObject({ activityCode: 9103, reasonKey: 'NoPermission' });
      expect(all.at(1)).toMatchObject({ targetObject1Id: made.DirectoryId, targetObject1Type: 'DIRECTORY' });
    });

    it('page by page; a page beyond the last is empty, and parameters that nobody knows are ignored', async () => {
      await setStatus('Disabled');
      const page = async (query: string) => {
        const token = await signToken(world(), made.key);
        return (await sendRest(world(), { method: 'GET', path: `/v1/adminlog/exportLogs${query}`, token })).body;
      };
      expect(await page('?pageSize=2&page=7')).toMatchObject({
        totalPages: 2,
        totalElements: 3,
        pageSize: 2,
        currentPage: 0,
        elements: [{ activityKey: 'cloudsso:CreateUser' }, { activityKey: 'paifang:CreateRsaKey' }],
      });
      expect(await page('?pageSize=2&pageNumber=1')).toMatchObject({ elements: [{}], currentPage: 1 });
      expect(await page('?pageSize=2&pageNumber=2')).toMatchObject({ elements: [], totalPages: 2 });
      expect(await page('?pageNumber=999')).toMatchObject({ elements: [], totalElements: 3, currentPage: 999 });
    });

    it('starts after its start and ends with its end', async () => {
      const [first, second] = await events();
      const [from, to] = [first?.['eventLogDate'], second?.['eventLogDate']];
      const keys = async (params: object) => (await events(params)).map(({ activityKey }) => activityKey);
      expect(await keys({ startTimeAfter: from, endTimeOnOrBefore: to })).toEqual(['paifang:CreateRsaKey']);
      expect(await keys({ startTimeAfter: to, endTimeOnOrBefore: from })).toEqual([]);
    });

    it('reaches back ninety days', async () => {
      world().advance(90 * 86_400 + 1);
      expect(await events()).toEqual([]);
    });

    it('tells nothing of another directory', async () => {
      const other = await makeAdministered(world(), await world().account());
      const { body } = await callRest(world(), other.key, 'ExportAdminEvents');
      expect(JSON.stringify(body)).not.toContain(made.DirectoryId);
      expect(body['totalElements']).toBe(2);
    });
  });

  it.each([
    { startTimeAfter: 'yesterday' },
    { endTimeOnOrBefore: '' },
    { pageSize: 0 },
    { pageSize: 101 },
    { pageNumber: -1 },
  ])('400 with %j', async (params) => {
    expect((await callRest(world(), made.key, 'ExportAdminEvents', { ...params })).status).toBe(400);
  });

  it('403 when the policy of the key says so', async () => {
    const PolicyDocument = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"rsa:Lookup*","Resource":"*"}]}';
    const key = await makeAdministratorKey(world(), account, made.DirectoryId, { PolicyDocument });
    expect((await callRest(world(), key, 'ExportAdminEvents')).status).toBe(403);
  });
});
