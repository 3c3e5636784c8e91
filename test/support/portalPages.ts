// People in front of the pages of the sign-in portal, for tests: forms are filled in and sent as a browser would.
import { Secret, TOTP } from 'otpauth';
import { freshName, makeDirectory } from './given.ts';
import type { Account, World } from './world.ts';

export const PASSWORD = 'First-Pass-1234';

export interface Door {
  readonly DirectoryId: string;
  readonly DirectoryName: string;
  readonly UserId: string;
  readonly UserName: string;
}

/** What the directory asks of those who sign in; absent: no second factor. */
export interface Asks {
  readonly mfa?: string;
  readonly risk?: string;
  readonly types?: readonly string[];
  readonly isResetRequired?: boolean;
}

/** Alice of a new directory, who has a password. */
export async function makeDoor(world: World, account: Account, asks: Asks = {}): Promise<Door> {
  const DirectoryName = freshName();
  const DirectoryId = await makeDirectory(world, account, DirectoryName);
  const { User } = await need(world, account, 'CreateUser', { DirectoryId, UserName: 'alice', DisplayName: 'Alice' });
  const { UserId } = User as { UserId: string };
  const door = { DirectoryId, DirectoryName, UserId, UserName: 'alice' };
  await givePassword(world, account, door, asks.isResetRequired);
  await setMfa(world, account, door, asks);
  return door;
}

export async function givePassword(
  world: World,
  account: Account,
  { DirectoryId, UserId }: Pick<Door, 'DirectoryId' | 'UserId'>,
  RequirePasswordResetForNextLogin = false,
): Promise<void> {
  const reset = { DirectoryId, UserId, Password: PASSWORD, RequirePasswordResetForNextLogin };
  await need(world, account, 'ResetUserPassword', reset);
}

export async function setMfa(
  world: World,
  account: Account,
  { DirectoryId }: Pick<Door, 'DirectoryId'>,
  { mfa = 'Disabled', risk, types }: Asks,
): Promise<void> {
  const MFAAuthenticationSettings = mfa;
  await need(world, account, 'UpdateMFAAuthenticationSettings', {
    DirectoryId,
    MFAAuthenticationSettings,
    ...(risk !== undefined && { OperationForRiskLogin: risk }),
    ...(types && { AllowedVerificationTypes: JSON.stringify(types) }),
  });
}

/** The answer's body. Throws unless the call went well. */
export async function need(world: World, account: Account, action: string, params: object) {
  const { status, text, body } = await world.call(account, action, params);
  if (status !== 200) throw new Error(text);
  return body;
}

export interface Shown {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Where a redirect leads. */
  readonly location: string | null;
  readonly title: string;
  /** What must not be overlooked. */
  readonly trouble: string | undefined;
}

type Form = Readonly<Record<string, string>>;

export interface Visitor {
  get(path: string, headers?: Form): Promise<Shown>;
  /** Sends a form as it is. */
  post(path: string, form: Form, headers?: Form): Promise<Shown>;
  /** Fills in the form of the last page and sends it. */
  send(form: Form, path?: string): Promise<Shown>;
  /** Name and password on a fresh page. */
  signIn(password?: string, userName?: string): Promise<Shown>;
  /** What a form of the last page carries unseen. */
  hidden(): Form;
  readonly cookies: Map<string, string>;
}

/** Somebody with a browser at `/name`. */
export function visit(world: World, { DirectoryName, UserName }: Pick<Door, 'DirectoryName' | 'UserName'>): Visitor {
  const cookies = new Map<string, string>();
  let last = '';
  let address = '';

  async function ask(path: string, init: RequestInit): Promise<Shown> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, world.origin), {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie !== '' && { cookie }), ...(init.headers as Form) },
    });
    const text = await response.text();
    for (const one of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    if (text !== '') last = text;
    address = path;
    return {
      status: response.status,
      text,
      headers: response.headers,
      location: response.headers.get('location'),
      title: /<h1>\s*([^<]*?)\s*<\/h1>/.exec(text)?.[1] ?? '',
      trouble: /role="alert">\s*([^<]*?)\s*</.exec(text)?.[1],
    };
  }

  const hidden = (): Form =>
    Object.fromEntries(
      [...last.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  const post = (path: string, form: Form, headers: Form = {}): Promise<Shown> =>
    ask(path, {
      method: 'POST',
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world.origin, ...headers },
    });
  return {
    cookies,
    hidden,
    get: (path, headers = {}) => ask(path, { headers }),
    post,
    send(form, path) {
      const action = /<form[^>]*method="post"[^>]*action="([^"]*)"/.exec(last.replace(/<header[\s\S]*?<\/header>/, ''));
      return post(path ?? action?.[1] ?? address, { ...hidden(), ...form });
    },
    async signIn(password = PASSWORD, userName = UserName) {
      await ask(`/${DirectoryName}/login`, {});
      return post(`/${DirectoryName}/login`, { UserName: userName, Password: password });
    },
  };
}

/** The codes of a seed in base32, at a moment and some steps after it. */
export function codeOf(base32: string, at: Date, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(base32) });
  return totp.generate({ timestamp: at.getTime() + steps * 30_000 });
}

/** Binds what the page offers, with the codes of the step before and of this one. The seed. */
export async function bindOffered(world: World, visitor: Visitor): Promise<string> {
  const { Secret: seed = '' } = visitor.hidden();
  const codes = { FirstCode: codeOf(seed, world.now(), -1), SecondCode: codeOf(seed, world.now()) };
  const shown = await visitor.send(codes);
  if (shown.status !== 303) throw new Error(shown.text);
  return seed;
}

type Values = Readonly<Record<string, string>>;

/** Alice at a step of the sign-in, with her ticket. */
async function atStep(world: World, account: Account, asks: Asks): Promise<Values & Door & { Ticket: string }> {
  const door = await makeDoor(world, account, asks);
  const visitor = visit(world, door);
  await visitor.signIn();
  const { Ticket = '', Secret: seed = '' } = visitor.hidden();
  return { ...door, Ticket, seed };
}

/** Rows of GIVEN. */
export const DOOR_GIVEN: Readonly<Record<string, (world: World, account: Account) => Promise<Values>>> = {
  'person at the door': async (world, account) => ({ ...(await makeDoor(world, account)), Password: PASSWORD }),
  'person with a ticket to a code': async (world, account) => {
    const door = await makeDoor(world, account, { mfa: 'Enabled' });
    const visitor = visit(world, door);
    await visitor.signIn();
    const seed = await bindOffered(world, visitor);
    await visitor.signIn();
    // The code that bound the device is spent
    return { ...door, Ticket: visitor.hidden()['Ticket'] ?? '', Code: codeOf(seed, world.now(), 1) };
  },
  'person with a ticket to a password': (world, account) => atStep(world, account, { isResetRequired: true }),
  'person with a ticket to a device': async (world, account) => {
    const { seed = '', ...rest } = await atStep(world, account, { mfa: 'Byuser', risk: 'Autonomous' });
    const codes = { FirstCode: codeOf(seed, world.now(), -1), SecondCode: codeOf(seed, world.now()) };
    return { ...rest, ...codes };
  },
};
