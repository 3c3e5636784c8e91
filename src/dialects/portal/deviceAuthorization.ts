// A device asks to be let in for somebody (cloudsso 26.1). Nobody is known yet, so nothing is kept: the code holds it all.
import type { Context } from 'koa';
import { fault } from '../../faults/fault.ts';
import type { Origins } from '../../gateway/origins.ts';
import { compileRation } from '../../gateway/ration.ts';
import type { PortalDirectory } from '../../portal/person.ts';
import { portalPath, readAddress } from './address.ts';
import { readJson } from './body.ts';
import { send } from './write.ts';

export interface DeviceParts {
  readonly findDirectory: (nameOrId: string) => Promise<PortalDirectory | undefined>;
  /** Codes for a device that asks in this directory; `userCode` as people read it. */
  readonly issueCodes: (wish: {
    readonly directoryId: string;
    readonly clientId: string;
    readonly codeChallenge: string;
  }) => { readonly deviceCode: string; readonly userCode: string };
  /** Seconds between two questions of the device. */
  readonly interval: number;
  readonly origins: Origins;
  /** Milliseconds. */
  readonly now: () => number;
}

// Each is one look at the database for somebody whom nobody knows
const PER_SECOND = 100;
const LONGEST_URL = 1024;
const SHAPES = {
  ClientId: /^[\w.-]{1,128}$/,
  CodeChallenge: /^[\w-]{43}$/,
  CodeChallengeMethod: /^S256$/,
} as const;

/** Throws MethodUnsupported, Throttled, ParameterMissing, ParameterInvalid, PortalAddressUnknown, and what readJson throws. */
export function compileDeviceAuthorization(parts: DeviceParts): (ctx: Context, requestId: string) => Promise<void> {
  const ration = compileRation(PER_SECOND, parts.now);
  return async (ctx, requestId) => {
    if (ctx.method !== 'POST') throw fault('MethodUnsupported', { Method: ctx.method });
    const given = await readJson(ctx);
    const clientId = need(given, 'ClientId');
    const codeChallenge = need(given, 'CodeChallenge');
    need(given, 'CodeChallengeMethod');
    const url = text(given, 'PortalUrl');
    const name = url.length > LONGEST_URL ? undefined : readAddress(url);
    if (name === undefined) throw invalid('PortalUrl', 'it is not the address of a portal: https://HOST/NAME/login');
    const asked = ration(() => parts.findDirectory(name));
    if (!asked) throw fault('Throttled', { Scope: 'Gateway', RetryAfterMilliseconds: 1000 });
    const directory = await asked;
    if (!directory) throw fault('PortalAddressUnknown', { PortalUrl: url });
    const { directoryId } = directory;
    const { deviceCode, userCode } = parts.issueCodes({ directoryId, clientId, codeChallenge });
    const verificationUri = `${parts.origins(ctx)[0] ?? ''}${portalPath(directory)}/device`;
    send(ctx, 200, requestId, {
      DeviceCode: deviceCode,
      UserCode: userCode,
      VerificationUri: verificationUri,
      VerificationUriComplete: `${verificationUri}?user_code=${userCode}`,
      Interval: parts.interval,
    });
  };
}

type Given = Readonly<Record<string, unknown>>;

function need(given: Given, name: keyof typeof SHAPES): string {
  const value = text(given, name);
  if (!SHAPES[name].test(value)) throw invalid(name, `it does not match the pattern ${SHAPES[name].source}`);
  return value;
}

function text(given: Given, name: string): string {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined || value === null || value === '') throw fault('ParameterMissing', { Name: name });
  if (typeof value !== 'string') throw invalid(name, 'it is not a text');
  return value;
}

function invalid(Name: string, Reason: string) {
  return fault('ParameterInvalid', { Name, Rule: 'pattern', Reason });
}
