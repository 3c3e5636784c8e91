// Names, passwords and codes of people who want in → callers who may take the next step of signing in, and nothing else.
import type { OfferedDevice } from '../directory/mfaDevice.ts';
import { isExpired, LOCKED_SECONDS, mostCodes, settingsOf, type SignInStep } from '../directory/signIn.ts';
import type { Doorway, SignInRecords } from '../directory/signInRecords.ts';
import { fault } from '../faults/fault.ts';
import type { Nonce } from '../journal/journal.ts';
import { contains, parseAddress, parseBlock } from '../policy/conditions/addresses.ts';
import type { DirectoryPerson } from '../portal/person.ts';
import type { SignInTicket } from '../portal/signInTokens.ts';
import { directoryUser } from './directoryUsers.ts';
import { compileGate } from './gate.ts';
import { nonceDigest } from './nonce.ts';
import { DECOY_HASH, matchesPassword } from './passwords.ts';
import { isSameText, passwordDigest, type PortalTokens } from './portalTokens.ts';
import type { Principal } from './principal.ts';

/** Where somebody stands and what they bring. */
export interface AtTheDoor {
  readonly doorway: Doorway;
  readonly sourceIp: string;
}

export interface Proven {
  readonly principal: Principal;
  readonly nonce: Nonce | undefined;
}

/** What a new password must have at least. */
export interface PasswordRules {
  readonly length: number;
  readonly different: number;
}

/** All of them throw SsoEnabled, SignInNetworkRefused, UserDisabled. */
export interface SignIns {
  /** Throws what keeps everybody out, whoever they are. */
  assertOpen(at: AtTheDoor): void;
  passwordRules(doorway: Doorway): PasswordRules;
  /** Throws SignInRefused, PasswordExpired, Throttled when too many are being compared. */
  provePassword(at: AtTheDoor, userName: string, password: string): Promise<Proven>;
  /** The password was shown before. Throws SignInTicketInvalid. */
  proveTicket(at: AtTheDoor, ticket: string, step: SignInStep): Promise<Proven>;
  /** And a code is shown now. Throws SignInTicketInvalid, AuthenticationCodeWrong, also when too many were wrong. */
  proveCode(at: AtTheDoor, ticket: string, code: string): Promise<Proven>;
  /** And a device is being bound: the second of its codes counts once when both are right. Throws SignInTicketInvalid. */
  proveBinding(at: AtTheDoor, ticket: string, codes: readonly [first: string, second: string]): Promise<Proven>;
}

export interface SignInParts {
  readonly records: SignInRecords;
  readonly regionId: string;
  readonly tokens: Pick<PortalTokens, 'ticket'>;
  readonly stepOf: (
    device: { readonly serialNumber: string; readonly sealedSeed: string },
    code: string,
    at: Date,
  ) => number | undefined;
  /** RAM actions of signing in. */
  readonly actions: readonly string[];
  readonly now: () => Date;
}

// Each comparison takes 32 MiB and a tenth of a second of one processor
const MOST_COMPARISONS = 16;
const MOST_WAITING = 64;
const LONGEST_PASSWORD = 128;
const LONGEST_NAME = 64;
const STEP_MILLISECONDS = 30_000;

export function compileSignIns({ records, regionId, tokens, stepOf, actions, now }: SignInParts): SignIns {
  const gate = compileGate(MOST_COMPARISONS, MOST_WAITING);

  function proven(person: DirectoryPerson, nonce?: Nonce): Proven {
    if (!person.isEnabled) throw fault('UserDisabled', { UserId: person.userId });
    return { principal: directoryUser(person, actions), nonce };
  }

  async function open(at: AtTheDoor, text: string, step: SignInStep) {
    assertOpen(at);
    const { directoryId } = at.doorway;
    const ticket = tokens.ticket.open(text);
    const isGood = ticket?.directoryId === directoryId && ticket.step === step && ticket.expiresAt > now();
    const person = isGood ? await records.findPerson(directoryId, ticket.userId) : undefined;
    if (!ticket || !person || !isSameText(ticket.passwordDigest, passwordDigest(person.passwordHash))) {
      throw fault('SignInTicketInvalid', {});
    }
    return { ticket, person: toDirectoryPerson(at.doorway, person) };
  }

  function toDirectoryPerson(
    { directoryId, accountId }: Doorway,
    { id, name, status, isMarkedDeleted, passwordHash }: NonNullable<Awaited<ReturnType<SignInRecords['findPerson']>>>,
  ): DirectoryPerson {
    const isEnabled = status === 'Enabled' && !isMarkedDeleted;
    return { accountId, regionId, directoryId, userId: id, name, isEnabled, passwordHash };
  }

  /** The first device whose code that is, and the step of it. */
  function shownOf(devices: readonly OfferedDevice[], code: string, at: Date) {
    for (const { id, sealedSeed } of devices) {
      const step = stepOf({ serialNumber: id, sealedSeed }, code, at);
      if (step !== undefined) return { id, step };
    }
    return undefined;
  }

  return {
    assertOpen,
    passwordRules(doorway) {
      const { minimumLength, differentCharacters } = settingsOf(doorway).passwordPolicy;
      return { length: minimumLength, different: differentCharacters };
    },
    async provePassword(at, userName, password) {
      assertOpen(at);
      const { doorway } = at;
      const { passwordPolicy } = settingsOf(doorway);
      const isPossible = userName.length <= LONGEST_NAME && password.length <= LONGEST_PASSWORD;
      const person = await gate(async () => {
        const most = passwordPolicy.maxLoginAttempts;
        const guessing = { most, lockedSeconds: LOCKED_SECONDS, now: now() };
        const named = isPossible ? await records.takePasswordGuess(doorway.directoryId, userName, guessing) : undefined;
        // Whoever asks for nobody waits as long as whoever is wrong
        const isRight = await matchesPassword(isPossible ? password : '', named?.passwordHash ?? DECOY_HASH);
        if (!named || !isRight) throw fault('SignInRefused', {});
        return named;
      });
      await records.forgetGuesses(doorway.directoryId, person.id, 'Password');
      const caller = proven(toDirectoryPerson(doorway, person));
      if (isExpired(person.passwordChangedAt, passwordPolicy, now())) throw fault('PasswordExpired', {});
      return caller;
    },
    async proveTicket(at, text, step) {
      return proven((await open(at, text, step)).person);
    },
    async proveCode(at, text, code) {
      const { person } = await open(at, text, 'VerifyCode');
      const { directoryId, passwordPolicy } = { ...at.doorway, ...settingsOf(at.doorway) };
      const guessing = { most: mostCodes(passwordPolicy), lockedSeconds: LOCKED_SECONDS, now: now() };
      const caller = proven(person);
      const mayGuess = await records.takeCodeGuess(directoryId, person.userId, guessing);
      const devices = mayGuess ? await records.listCodeDevices(directoryId, person.userId) : [];
      const shown = shownOf(devices, code, now());
      if (!shown) throw fault('AuthenticationCodeWrong', {});
      return { ...caller, nonce: nonceOf(shown) };
    },
    async proveBinding(at, text, [first, second]) {
      const { ticket, person } = await open(at, text, 'BindDevice');
      const offer = offerOf(ticket);
      const shown = shownOf(offer, second, now());
      if (!shown) return proven(person);
      const before = new Date((shown.step - 1) * STEP_MILLISECONDS);
      // Two wrong ones spend nothing: one of them may be the first of the next two
      const isPair = shownOf(offer, first, before)?.step === shown.step - 1;
      return proven(person, isPair ? nonceOf(shown) : undefined);
    },
  };
}

/** The one use of a code. */
function nonceOf({ id, step }: { readonly id: string; readonly step: number }): Nonce {
  const text = `code of step ${step}`;
  // Until it could no longer be taken for one of now
  return { text, digest: nonceDigest(id, text), expiresAt: new Date((step + 3) * STEP_MILLISECONDS) };
}

function offerOf({ offer }: SignInTicket): readonly OfferedDevice[] {
  return offer ? [offer] : [];
}

function assertOpen({ doorway, sourceIp }: AtTheDoor): void {
  if (doorway.ssoEnabled) throw fault('SsoEnabled', { DirectoryId: doorway.directoryId });
  const { loginNetworkMasks } = settingsOf(doorway).loginPreference;
  if (loginNetworkMasks === '') return;
  const address = parseAddress(sourceIp);
  const isInside = loginNetworkMasks.split(';').some((mask) => {
    const block = parseBlock(mask);
    return block !== undefined && address !== undefined && contains(block, address);
  });
  if (!isInside) throw fault('SignInNetworkRefused', { SourceIp: sourceIp });
}
