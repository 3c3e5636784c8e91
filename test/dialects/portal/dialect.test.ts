import { expect, it } from '@jest/globals';
import { compilePortal } from '../../../src/dialects/portal/dialect.ts';
import { fault, isFault } from '../../../src/faults/fault.ts';

it('devices that ask in a flood are told to wait, and nobody looks at their codes', async () => {
  let at = 5_000;
  let looks = 0;
  const prove = () => {
    looks += 1;
    return Promise.reject(fault('DeviceCodeInvalid', {}));
  };
  const catalog = { operations: () => [] };
  const dialect = compilePortal(catalog as never, { devices: { prove } } as never, () => new Date(at));
  const call = { proof: 'device', operation: { validate: (raw: unknown) => raw }, parameters: {} };
  const ask = (): Promise<string> =>
    dialect.authenticate(call as never).then(
      () => 'proven',
      (cause: unknown) => (isFault(cause) ? cause.fault : 'thrown'),
    );
  const answers = await Promise.all(Array.from({ length: 130 }, ask));
  expect(answers.filter((one) => one === 'DeviceCodeInvalid')).toHaveLength(100);
  expect(answers.filter((one) => one === 'AuthorizationPending')).toHaveLength(30);
  expect(looks).toBe(100);
  at += 1_000;
  expect(await ask()).toBe('DeviceCodeInvalid');
});
