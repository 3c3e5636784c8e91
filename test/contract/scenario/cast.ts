// How the steps of a scenario are performed on a world. A product that brings scenarios of its own adds its hooks here.
import { failFirstRun } from '../../support/givenProvisioning.ts';
import type { Made } from '../../support/given.ts';
import { bindUserDevice } from '../../support/givenDevices.ts';
import { sendScim } from '../../support/identitySource.ts';
import { ENTITLEMENT_HOOKS } from './entitlementHooks.ts';
import { approveDevice, sendToPortal } from './portalSteps.ts';
import type { Cast } from './run.ts';
import { readXml } from './xml.ts';

const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

export const CAST: Cast = {
  transports: {
    rpc: async ({ world, account }, { action, params, placement, method }) => {
      const answer = await world.call(account, action, onWire(params), {
        v3: { ...(placement && { placement }), ...(method !== undefined && { method }) },
      });
      return params['Format'] === 'XML' ? { status: answer.status, body: readXml(answer.text) } : answer;
    },
    portal: sendToPortal,
    scim: ({ world, variables }, { action, params, auth }) => {
      const [method = '', path = ''] = action.split(' ');
      const secret = auth === 'none' ? undefined : String(variables?.get('scimToken'));
      return sendScim(world, { method, path, secret, ...(/^P/.test(method) && { body: params }) });
    },
  },
  hooks: {
    ...ENTITLEMENT_HOOKS,
    '#approveDevice': approveDevice,
    '#failUserProvisioning': async ({ world }, { params }) => {
      await failFirstRun(world, String(params['UserProvisioningId']));
      return { status: 200, body: {} };
    },
    '#bindMfaDevice': async ({ world, account }, { params: { UserId, DeviceName } }) => {
      const made = (await world.database
        .knex('users')
        .where({ user_id: String(UserId) })
        .first('directory_id as DirectoryId', 'user_id as UserId')) as Made;
      await bindUserDevice(world, account, made, String(DeviceName));
      return { status: 200, body: {} };
    },
    '#advanceTime': ({ world }, { params }) => {
      for (const [unit, count] of Object.entries(params)) {
        const seconds = SECONDS[unit];
        if (seconds === undefined) throw new Error(`time is not told in ${unit}`);
        world.advance(seconds * Number(count));
      }
      return Promise.resolve({ status: 200, body: {} });
    },
  },
};

/** Objects and lists travel as one JSON text. */
function onWire(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value]),
  );
}
