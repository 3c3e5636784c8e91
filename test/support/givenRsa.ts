// The states that examples of the administration API start from.
import { callRest, makeAdministered, PAIFANG } from './administrator.ts';
import type { Account, World } from './world.ts';

type Values = Readonly<Record<string, string>>;
type Make = (world: World, account: Account) => Promise<Values>;

/** Alice, alice@example.com, in a directory with a key. */
export const makeAdministeredAlice: Make = async (world, account) => {
  const { key, ...made } = await makeAdministered(world, account);
  const { DirectoryId, UserId } = made;
  await world.call(account, 'UpdateUser', { DirectoryId, UserId, NewEmail: 'alice@example.com' });
  return { ...made, AccessId: key.accessId, PrivateKey: key.privateKey };
};

/** Makes a call of our own product. Throws unless it ends well. */
export async function operate(
  world: World,
  account: Account,
  action: string,
  params: object,
): Promise<Readonly<Record<string, unknown>>> {
  const { status, text, body } = await world.call(account, action, params, PAIFANG);
  if (status !== 200) throw new Error(text);
  return body;
}

/** A phone with the authenticator app, as far as we know of it; its identifier. */
export async function makeDevice(world: World, account: Account, user: object, wishes: object = {}): Promise<string> {
  const params = { ...user, Kind: 'Mobile', DeviceName: 'Phone', Model: 'iOS', ...wishes };
  const { Device } = await operate(world, account, 'RegisterDevice', params);
  return (Device as { DeviceId: string }).DeviceId;
}

/** A token with a PIN that waits to be enabled; its serial number. */
export async function assignToken(world: World, account: Account, user: object, wishes: object = {}): Promise<string> {
  const params = { ...user, SerialNumber: '000123456789', PinSet: true, ...wishes };
  const { HardwareToken } = await operate(world, account, 'AssignHardwareToken', params);
  return (HardwareToken as { SerialNumber: string }).SerialNumber;
}

export const GIVEN_RSA: Readonly<Record<string, Make>> = {
  'administered user': makeAdministeredAlice,
  'administered disabled user': async (world, account) => {
    const made = await makeAdministeredAlice(world, account);
    const { DirectoryId, UserId } = made;
    await world.call(account, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Disabled' });
    return made;
  },
  'sourced user': async (world, account) => {
    const made = await makeAdministeredAlice(world, account);
    const person = { UserName: 'alice', Email: 'alice@example.com', FirstName: 'Alicia' };
    await operate(world, account, 'TellSourcePerson', { DirectoryId: made['DirectoryId'], ...person });
    return made;
  },
  'locked user': async (world, account) => {
    const made = await makeAdministeredAlice(world, account);
    const { DirectoryId, UserId } = made;
    const Methods = { 'Methods.1': 'TOKEN', 'Methods.2': 'SMS' };
    await operate(world, account, 'LockTokencodes', { DirectoryId, UserId, ...Methods });
    return made;
  },
  'user with device': async (world, account) => {
    const made = await makeAdministeredAlice(world, account);
    const { DirectoryId, UserId } = made;
    return { ...made, DeviceId: await makeDevice(world, account, { DirectoryId, UserId }) };
  },
  'user with hardware token': async (world, account) => {
    const made = await makeAdministeredAlice(world, account);
    const { DirectoryId, UserId } = made;
    return { ...made, SerialNumber: await assignToken(world, account, { DirectoryId, UserId }) };
  },
  report: async (world, account) => {
    const made = await makeAdministeredAlice(world, account);
    const key = { accessId: made['AccessId'] ?? '', privateKey: made['PrivateKey'] ?? '' };
    const { status, text } = await callRest(world, key, 'GenerateReport', { reportType: 'hardware_tokens' });
    if (status !== 200) throw new Error(text);
    return made;
  },
  'administered user with group': async (world, account) => {
    const made = await makeAdministeredAlice(world, account);
    const { DirectoryId } = made;
    const { body } = await world.call(account, 'CreateGroup', { DirectoryId, GroupName: 'staff' });
    return { ...made, GroupId: (body['Group'] as { GroupId: string }).GroupId };
  },
};
