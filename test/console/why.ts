// The parts of the console that say why: code, permissions, calls on record, users with their history.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { allow, declareUserWith, deny, policyOf, type RamUser } from '../contract/principals.ts';
import { callRest, makeAdministered, makeAdministratorKey, type Administered } from '../support/administrator.ts';
import { accessToken, makeApiClient } from '../support/apiClient.ts';
import type { Showroom } from '../support/browser.ts';
import { makeDirectory, makeRamUser, makeUserIn, RAM } from '../support/given.ts';
import { look } from '../support/looking.ts';
import { signV1 } from '../support/signer.ts';
import { callNow, giveKey, visit } from '../support/stroll.ts';
import type { Account } from '../support/world.ts';

const PEOPLE = [
  'Bob Chen',
  'Carol Diaz',
  'Dan Okafor',
  'Erin Walsh',
  'Farid Haddad',
  'Grace Liu',
  'Hana Suzuki',
  'Ivo Novak',
];

export function saysWhy(showroom: () => Showroom): void {
  let room: Showroom;
  let account: Account;
  let made: Administered;
  let denied: RamUser;
  let page: Page;
  beforeAll(async () => {
    room = showroom();
    const { world } = room;
    account = await world.account();
    made = await makeAdministered(world, account);
    for (const DisplayName of PEOPLE) {
      const [UserName = ''] = DisplayName.toLowerCase().split(' ');
      await makeUserIn(world, account, made.DirectoryId, { UserName, DisplayName });
    }
    const onlyOffice = { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } };
    const Document = policyOf(
      allow(['paifang:*', 'cloudsso:List*']),
      allow('cloudsso:GetUser', '*', onlyOffice),
      deny('cloudsso:DeleteUser'),
    );
    denied = await declareUserWith(world, account, [{ Custom: 'Operators', Document }]);
    page = await room.open('#/');
  }, 120_000);
  afterAll(async () => {
    await page.context().close();
  });
  const open = async (hash: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${room.origin}/console/${hash}`);
  };
  const ids = (): string => `DirectoryId=${made.DirectoryId}&UserId=${made.UserId}`;
  const text = (page: Page, selector: string): Promise<string | null> => page.locator(selector).first().textContent();

  it('writes the call as code, live with the form and without a secret', async () => {
    await open('#/a/cloudsso/ListUsers/code');
    await page.locator('#f-DirectoryId').fill("d-'1");
    await page.getByText(`DirectoryId: "d-'1"`).waitFor();
    await look(page, 'code');
    for (const [title, part] of [
      ['Python', 'alibabacloud_tea_openapi'],
      ['Java', 'System.getenv'],
      ['Go', 'darabonba-openapi'],
      ['aliyun CLI', 'aliyun cloudsso ListUsers'],
      ['curl', 'openssl dgst'],
    ]) {
      await page.getByRole('radio', { name: title ?? '' }).check();
      expect(await text(page, '#tab-panel pre')).toContain(part);
    }
    await page.getByRole('radio', { name: 'Terraform' }).check();
    await page.getByText('Terraform has nothing that stands for ListUsers.').waitFor();
    await visit(page, '#/a/ram/CreateLoginProfile/code?UserName=alice');
    await page.locator('#f-Password').fill('hunter2 hunter2');
    await page.getByRole('radio', { name: 'curl' }).check();
    await page.locator('#tab-panel pre').waitFor();
    expect(await text(page, '#tab-panel pre')).not.toContain('hunter2');
  });

  it('tells before a call who decides, with the failed condition and the least that would do', async () => {
    await open('#/');
    await visit(page, `#/a/cloudsso/GetUser/permissions?${ids()}`, denied);
    await page.getByText('What came closest').waitFor();
    const told = await text(page, '#tab-panel');
    for (const part of ['acs:SourceIp', '10.0.0.0/8', '127.0.0.1', 'Statement 2 of Operators v1']) {
      expect(told).toContain(part);
    }
    expect(await text(page, 'mark')).toContain('"cloudsso:GetUser"');
    await look(page, 'permissions-denied');
    await visit(page, `#/a/cloudsso/ListUsers/permissions?DirectoryId=${made.DirectoryId}`);
    await page.getByText('Allowed', { exact: true }).waitFor();
    expect(await text(page, 'mark')).toContain('cloudsso:List*');
    await look(page, 'permissions-allowed');
    await visit(page, `#/a/cloudsso/GetUser/permissions`);
    await page.getByText('Fill in what the resource is made of').waitFor();
    await look(page, 'permissions-lacking');
    await visit(page, `#/a/rsa/LookupUser/permissions`);
    await page.getByText('Whose call would it be?').waitFor();
    await page.getByText("Decided by the role of the administrator's key").waitFor();
    await look(page, 'permissions-no-administrator');
  });

  it('tells how a call of the administration API is decided, for its key and by an AccessKey', async () => {
    const helpDesk = await makeAdministratorKey(room.world, account, made.DirectoryId, { Role: 'HelpDesk' });
    await open('#/');
    await page.locator('.key-chip').click();
    await page.getByRole('radio', { name: 'RSA administrator' }).check();
    const file = { accessID: helpDesk.accessId, accessKey: helpDesk.privateKey };
    await page.locator('[name=pasted]').fill(JSON.stringify(file));
    await page.locator('dialog button[type=submit]').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await visit(page, `#/a/rsa/DeleteUserNow?userId=${made.Guid}`);
    expect(await callNow(page)).toBe('403 Forbidden');
    await page.getByRole('link', { name: 'Show the permissions' }).click();
    await page.getByText('This needs a key').waitFor();
    await look(page, 'permissions-administrator-no-key');
    await page.locator('#tab-panel').getByRole('button', { name: 'Use a key' }).click();
    await giveKey(page, account.accessKeyId, account.accessKeySecret);
    await page.getByText('Nothing allows it').waitFor();
    expect(await text(page, '#tab-panel')).toContain(`:key/${helpDesk.accessId}`);
    await look(page, 'permissions-administrator');
    await visit(page, `#/a/rsa/UpdateUserStatus/permissions?userId=${made.Guid}`);
    await page.getByText('Allowed', { exact: true }).waitFor();
    expect(await text(page, '#tab-panel')).toContain('HelpDesk');
  });

  it('tells the same for an OAuth client, whose token does not say whose it is', async () => {
    const client = await makeApiClient(room.world, account, made.DirectoryId, { Permissions: ['rsa.user.read'] });
    await open('#/');
    await page.locator('.key-chip').click();
    await page.getByRole('radio', { name: 'RSA administrator' }).check();
    await page.locator('[name=pasted]').fill(await accessToken(room.world, client));
    await page.locator('dialog button[type=submit]').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await visit(page, '#/a/rsa/LookupUser/permissions?username=Alice');
    await page.locator('.key-chip').click();
    await giveKey(page, account.accessKeyId, account.accessKeySecret);
    await page.getByLabel('Client id').fill(client.clientId);
    await page.getByText('Allowed', { exact: true }).waitFor();
    expect(await text(page, '#tab-panel')).toContain(`:client/${client.clientId}`);
    await look(page, 'permissions-client');
  });

  it('shows a call on record and fills it in again', async () => {
    const { body } = await room.world.call(denied, 'DeleteUser', {
      DirectoryId: made.DirectoryId,
      UserId: made.UserId,
    });
    await open(`#/r/${body.RequestId}`);
    await page.getByText('This needs a key').waitFor();
    await look(page, 'record-no-key');
    await visit(page, `#/r/${body.RequestId}`, account);
    await page.getByText('Denied by a statement').waitFor();
    expect(await text(page, 'mark')).toContain('"Deny"');
    expect(await text(page, '.call-facts')).toContain('verified, ACS3-HMAC-SHA256');
    await look(page, 'record');
    await page.getByRole('button', { name: 'Fill it in again' }).click();
    await page.getByRole('heading', { level: 1, name: 'DeleteUser' }).waitFor();
    expect(await page.locator('#f-UserId').inputValue()).toBe(made.UserId);
  });

  it('masks the secrets of a call on record', async () => {
    await makeRamUser(room.world, account);
    const params = { UserName: 'Alice', Password: 'hunter2 hunter2' };
    const { body } = await room.world.call(account, 'CreateLoginProfile', params, RAM);
    await open('#/');
    await visit(page, `#/r/${body.RequestId}`, account);
    await page.getByText('"***"').waitFor();
    expect(await page.content()).not.toContain('hunter2');
  });

  it('says which permission a key lacks, and that nothing is on record', async () => {
    const { world } = room;
    const poor = await declareUserWith(world, account, []);
    await open('#/');
    await visit(page, '#/r', poor);
    await page.getByText('It would need paifang:ListCalls.').waitFor();
    await visit(page, '#/r/00000000-0000-4000-8000-000000000000');
    await page.getByText('It would need paifang:GetCall.').waitFor();
    await look(page, 'record-denied');
    await visit(page, '#/r/00000000-0000-4000-8000-000000000000', account);
    await page.getByText('EntityNotExists.Call').waitFor();
    await look(page, 'record-not-found');
    await visit(page, '#/r');
    await page.locator('.event').first().waitFor();
    await look(page, 'record-latest');
  });

  it('switches a user and shows the events of both dialects in one line', async () => {
    await callRest(room.world, made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Disabled' });
    await open('#/');
    await visit(page, '#/users', account);
    await page.getByRole('button', { name: 'Alice' }).click();
    await page.getByText('rsa:UpdateUserStatus').first().waitFor();
    await page.getByRole('switch', { name: 'Alice is let in' }).click();
    await page.getByText('cloudsso:UpdateUserStatus').first().waitFor();
    expect(await page.getByRole('switch', { name: 'Alice is let in' }).isChecked()).toBe(true);
    await look(page, 'users-timeline');
    await visit(page, '#/users');
    await page.getByText('Ivo Novak').waitFor();
    await look(page, 'users-full');
    await page.getByLabel('Name begins with').fill('BO');
    await page.getByText('Bob Chen').waitFor();
    await page.getByRole('button', { name: 'Alice' }).waitFor({ state: 'detached' });
    await page.getByLabel('Name begins with').fill('nobody');
    await page.getByText('No such user.').waitFor();
    await look(page, 'users-none');
  });

  it('says how to begin where there are no users, and no directory', async () => {
    const other = await room.world.account();
    await open('#/');
    await visit(page, '#/users', other);
    await page.getByText('The account has no directory yet.').waitFor();
    await look(page, 'users-no-directory');
    await makeDirectory(room.world, other, 'show-case');
    await open('#/');
    await visit(page, '#/users', other);
    await page.getByText('Nobody is in this directory yet.').waitFor();
    await look(page, 'users-empty');
  });

  it('names the first byte that a client signs otherwise, and the mistake behind it', async () => {
    const { url } = signV1({
      endpoint: room.origin,
      action: 'ListUsers',
      version: '2021-05-15',
      params: { Filter: 'UserName eq x' },
      timestamp: room.world.now(),
      ...account,
    });
    await open('#/workbench');
    await page.getByText('Paste a request to see what is signed of it.').waitFor();
    await look(page, 'workbench-idle');
    await page.getByLabel('The request').fill(url);
    const right = (await text(page, '.bench-result pre')) ?? '';
    expect(right).toMatch(/^GET&%2F&AccessKeyId%3D/);
    await page.getByLabel('What the client signed').fill(right.replaceAll('%2520', '%2B'));
    await page.getByText('signed spaces as "+"').waitFor();
    await look(page, 'workbench');
    await page.getByLabel('What the client signed').fill(right);
    await page.getByText('Both sign the same text').waitFor();
    await page.getByLabel('The request').fill('hello');
    await page.getByText('There is no request in this text').waitFor();
  });

  it('speaks Chinese', async () => {
    const reader = await room.open('#/', { locale: 'zh-CN' });
    await visit(reader, '#/users', account);
    await reader.getByRole('button', { name: 'Alice' }).click();
    await reader.getByRole('heading', { name: '事件' }).waitFor();
    await look(reader, 'zh-users');
    await reader.context().close();
  });
}
