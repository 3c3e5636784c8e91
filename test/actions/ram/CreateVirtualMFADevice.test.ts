import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { logLine } from '../../support/logLine.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:CreateVirtualMFADevice', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (VirtualMFADeviceName?: string, by = account) =>
    world().call(by, 'CreateVirtualMFADevice', { VirtualMFADeviceName }, RAM);
  interface Shown {
    readonly SerialNumber: string;
    readonly Base32StringSeed: string;
    readonly QRCodePNG: string;
  }

  describe('200', () => {
    it('shows serial number, seed and a square picture', async () => {
      const device = shown<Shown>(await call('phone'), 'VirtualMFADevice');
      expect(device.SerialNumber).toBe(`acs:ram::${account.accountId}:mfa/phone`);
      expect(device.Base32StringSeed).toMatch(/^[A-Z2-7]{32}$/);
      const png = Buffer.from(device.QRCodePNG, 'base64');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
    });

    it('keeps the seed sealed and to itself: neither row, event nor log has it', async () => {
      const answer = await call('phone');
      const { SerialNumber, Base32StringSeed } = shown<Shown>(answer, 'VirtualMFADevice');
      const rows = await world().database.knex('mfa_devices').where({ serial_number: SerialNumber });
      const events = await world().database.knex('audit_events').where({ request_id: answer.body.RequestId });
      expect([rows.length, events.length]).toEqual([1, 1]);
      expect(JSON.stringify([rows, events, logLine(world(), answer)])).not.toContain(Base32StringSeed);
    });

    it('takes a name that another account has', async () => {
      await call('phone', await world().account());
      expect(said(await call('phone'))).toBe('200');
    });
  });

  it.each([
    ['Length', ''],
    ['Length', 'x'.repeat(65)],
    ['InvalidChars', 'my_phone'],
  ])('400 InvalidParameter.VirtualMFADeviceName.%s', async (part, name) => {
    expect(said(await call(name))).toBe(`400 InvalidParameter.VirtualMFADeviceName.${part}`);
  });

  it('400 MissingVirtualMFADeviceName', async () => {
    expect(said(await call())).toBe('400 MissingVirtualMFADeviceName');
  });

  describe('409', () => {
    it('EntityAlreadyExists.VirtualMFADevice for all but one of many at once', async () => {
      const answers = await Promise.all(Array.from({ length: 4 }, () => call('phone')));
      const taken = '409 EntityAlreadyExists.VirtualMFADevice';
      expect(answers.map(said).sort()).toEqual(['200', taken, taken, taken]);
    });

    it('LimitExceeded.VirtualMFADevice beyond a thousand', async () => {
      const rows = Array.from({ length: 999 }, (_, at) => ({
        serial_number: `acs:ram::${account.accountId}:mfa/d${at}`,
        account_id: account.accountId,
        device_name: `d${at}`,
        sealed_seed: '',
        created_at: world().now(),
      }));
      await world().database.knex('mfa_devices').insert(rows);
      expect(said(await call('thousandth'))).toBe('200');
      expect(said(await call('more'))).toBe('409 LimitExceeded.VirtualMFADevice');
    });
  });
});
