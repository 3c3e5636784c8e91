import { beforeAll, describe, expect, it } from '@jest/globals';
import { forgetOldReports } from '../../../src/store/authenticators/reportRows.ts';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import { assignToken, makeDevice } from '../../support/givenRsa.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:DownloadReport', (world) => {
  let account: Account;
  let made: Administered;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
    const { DirectoryId, UserId } = made;
    await makeDevice(world(), account, { DirectoryId, UserId }, { DeviceName: 'Alice, "mine"' });
    await assignToken(world(), account, { DirectoryId, UserId });
    const Email = 'bob@example.com';
    await makeUserIn(world(), account, DirectoryId, { UserName: 'bob', Email, FirstName: '=1+1', LastName: 'Ö\nX' });
    const stranger = await world().account();
    await makeDevice(world(), stranger, await makeAdministered(world(), stranger));
  });
  const download = (reportType: string) => callRest(world(), made.key, 'DownloadReport', { reportType });
  const report = async (reportType: string) => {
    await callRest(world(), made.key, 'GenerateReport', { reportType });
    return download(reportType);
  };
  const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;

  describe('200', () => {
    it('a file of users, quoted where it must be, formulas made harmless', async () => {
      const { headers, text } = await report('users');
      expect(headers.get('content-type')).toBe('application/octet-stream');
      const [head, alice, ...bob] = text.split('\r\n');
      expect(head).toBe(
        'userId,userName,emailAddress,firstName,lastName,userStatus,markDeleted,highRiskUser,creationDate,lastSyncTime,smsNumber,voiceNumber,devices,hardwareTokens',
      );
      expect(alice).toMatch(new RegExp(`^${made.Guid},Alice,,,,Enabled,false,false,${TIME},,,,1,1$`));
      expect(bob.join('|')).toMatch(
        new RegExp(`^[0-9a-f-]{36},bob,bob@example.com,'=1\\+1,"Ö\nX",Enabled,false,false,${TIME},,,,0,0\\|$`),
      );
    });

    it('a file of hardware tokens', async () => {
      const lines = (await report('hardware_tokens')).text.trimEnd().split('\r\n');
      expect(lines.slice(1)).toEqual([
        expect.stringMatching(
          new RegExp(`^000123456789,SID700,Disabled,true,,${TIME},acs:ram::\\d+:root,${made.Guid},Alice,$`),
        ),
      ]);
    });

    it('a file of devices, those of the directory alone', async () => {
      const lines = (await report('mfa_clients')).text.trimEnd().split('\r\n');
      expect(lines).toEqual([
        'id,name,kind,deviceType,registeredDate,userId,userName,emailAddress',
        expect.stringMatching(new RegExp(`^[0-9a-f-]{36},"Alice, ""mine""",Mobile,iOS,${TIME},${made.Guid},Alice,$`)),
      ]);
    });
  });

  describe('404', () => {
    it('for one that nobody generated', async () => {
      const other = await makeAdministered(world(), await world().account());
      const { status, body } = await callRest(world(), other.key, 'DownloadReport', { reportType: 'users' });
      expect([status, body]).toEqual([404, { code: '404 NOT_FOUND', description: 'Report users not found' }]);
    });

    it('a day later, and nothing is left of it', async () => {
      await report('users');
      world().advance(86_340);
      expect((await download('users')).status).toBe(200);
      world().advance(61);
      expect((await download('users')).status).toBe(404);
      expect(await forgetOldReports(world().database, world().now())).toBeGreaterThan(0);
      expect(await world().database.knex('reports').where({ directory_id: made.DirectoryId })).toEqual([]);
    });
  });
});
