// The parts of the console that say why: code, permissions, calls on record, users with their history.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { allow, declareUserWith, deny, policyOf, type RamUser } from '../contract/principals.ts';
import { callRest, makeAdministered, type Administered } from '../support/administrator.ts';
import { behold, visit } from '../support/beholding.ts';
import { findChromium, openShowroom, type Showroom } from '../support/browser.ts';
import { makeRamUser, makeUserIn, RAM } from '../support/given.ts';
import { signV1 } from '../support/signer.ts';
import type { Account } from '../support/world.ts';

const chromium = findChromium();

(chromium === undefined ? describe.skip : describe)('the console says why', () => {
  let room: Showroom;
  let account: Account;
  let made: Administered;
  let denied: RamUser;
  beforeAll(async () => {
    room = await openShowroom(chromium ?? '');
    const { world } = room;
    account = await world.account();
    made = await makeAdministered(world, account);
    await makeUserIn(world, account, made.DirectoryId, { UserName: 'bob', DisplayName: 'Bob Chen' });
    const onlyOffice = { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } };
    const Document = policyOf(
      allow(['paifang:*', 'cloudsso:List*']),
      allow('cloudsso:GetUser', '*', onlyOffice),
      deny('cloudsso:DeleteUser'),
    );
    denied = await declareUserWith(world, account, [{ Custom: 'Operators', Document }]);
  }, 120_000);
  afterAll(async () => {
    await room.close();
  });
  const ids = (): string => `DirectoryId=${made.DirectoryId}&UserId=${made.UserId}`;
  const text = (page: Page, selector: string): Promise<string | null> => page.locator(selector).first().textContent();

  it('writes the call as code, live with the form and without a secret', async () => {
    const page = await room.open('#/a/cloudsso/ListUsers/code');
    await page.locator('#f-DirectoryId').fill("d-'1");
    await page.getByText(`DirectoryId: "d-'1"`).waitFor();
    await behold(page, 'code');
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
    const page = await room.open('#/');
    await visit(page, `#/a/cloudsso/GetUser/permissions?${ids()}`, denied);
    await page.getByText('What came closest').waitFor();
    const told = await text(page, '#tab-panel');
    for (const part of ['acs:SourceIp', '10.0.0.0/8', '127.0.0.1', 'Statement 2 of Operators v1']) {
      expect(told).toContain(part);
    }
    expect(await text(page, 'mark')).toContain('"cloudsso:GetUser"');
    await behold(page, 'permissions-denied');
    await visit(page, `#/a/cloudsso/ListUsers/permissions?DirectoryId=${made.DirectoryId}`);
    await page.getByText('Allowed', { exact: true }).waitFor();
    expect(await text(page, 'mark')).toContain('cloudsso:List*');
    await behold(page, 'permissions-allowed');
    await visit(page, `#/a/cloudsso/GetUser/permissions`);
    await page.getByText('Fill in what the resource is made of').waitFor();
    await visit(page, `#/a/rsa/LookupUser/permissions`);
    await page.getByText("Decided by the role of the administrator's key").waitFor();
  });

  it('shows a call on record and fills it in again', async () => {
    const { body } = await room.world.call(denied, 'DeleteUser', {
      DirectoryId: made.DirectoryId,
      UserId: made.UserId,
    });
    const page = await room.open(`#/r/${body.RequestId}`);
    await page.getByText('This needs a key').waitFor();
    await behold(page, 'record-no-key');
    await visit(page, `#/r/${body.RequestId}`, account);
    await page.getByText('Denied by a statement').waitFor();
    expect(await text(page, 'mark')).toContain('"Deny"');
    expect(await text(page, '.call-facts')).toContain('verified, ACS3-HMAC-SHA256');
    await behold(page, 'record');
    await page.getByRole('button', { name: 'Fill it in again' }).click();
    await page.getByRole('heading', { level: 1, name: 'DeleteUser' }).waitFor();
    expect(await page.locator('#f-UserId').inputValue()).toBe(made.UserId);
  });

  it('masks the secrets of a call on record', async () => {
    await makeRamUser(room.world, account);
    const params = { UserName: 'Alice', Password: 'hunter2 hunter2' };
    const { body } = await room.world.call(account, 'CreateLoginProfile', params, RAM);
    const page = await room.open('#/');
    await visit(page, `#/r/${body.RequestId}`, account);
    await page.getByText('"***"').waitFor();
    expect(await page.content()).not.toContain('hunter2');
  });

  it('says which permission a key lacks, and that nothing is on record', async () => {
    const { world } = room;
    const poor = await declareUserWith(world, account, []);
    const page = await room.open('#/');
    await visit(page, '#/r', poor);
    await page.getByText('It would need paifang:ListCalls.').waitFor();
    await behold(page, 'record-denied');
    await visit(page, '#/r/00000000-0000-4000-8000-000000000000', account);
    await page.getByText('EntityNotExists.Call').waitFor();
    await visit(page, '#/r');
    await page.locator('.event').first().waitFor();
    await behold(page, 'record-latest');
  });

  it('switches a user and shows the events of both dialects in one line', async () => {
    await callRest(room.world, made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Disabled' });
    const page = await room.open('#/');
    await visit(page, '#/users', account);
    await page.getByRole('button', { name: 'Alice' }).click();
    await page.getByText('rsa:UpdateUserStatus').first().waitFor();
    await page.getByRole('switch', { name: 'Alice is let in' }).click();
    await page.getByText('cloudsso:UpdateUserStatus').first().waitFor();
    expect(await page.getByRole('switch', { name: 'Alice is let in' }).isChecked()).toBe(true);
    await behold(page, 'users');
    await page.getByLabel('Name begins with').fill('BO');
    await page.getByText('Bob Chen').waitFor();
    await page.getByRole('button', { name: 'Alice' }).waitFor({ state: 'detached' });
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
    const page = await room.open('#/workbench');
    await page.getByText('Paste a request to see what is signed of it.').waitFor();
    await page.getByLabel('The request').fill(url);
    const right = (await text(page, '.bench-result pre')) ?? '';
    expect(right).toMatch(/^GET&%2F&AccessKeyId%3D/);
    await page.getByLabel('What the client signed').fill(right.replaceAll('%2520', '%2B'));
    await page.getByText('signed spaces as "+"').waitFor();
    await behold(page, 'workbench');
    await page.getByLabel('What the client signed').fill(right);
    await page.getByText('Both sign the same text').waitFor();
    await page.getByLabel('The request').fill('hello');
    await page.getByText('There is no request in this text').waitFor();
  });

  it('speaks Chinese', async () => {
    const page = await room.open('#/', { locale: 'zh-CN' });
    await visit(page, '#/users', account);
    await page.getByRole('button', { name: 'Alice' }).click();
    await page.getByRole('heading', { name: '事件' }).waitFor();
  });

  it('asked nobody but the gateway and wrote no error', () => {
    expect(room.requested.filter((url) => !url.startsWith(room.origin))).toEqual([]);
    expect(room.complaints).toEqual([]);
  });
});
