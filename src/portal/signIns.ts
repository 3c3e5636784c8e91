// What happens once somebody has shown a password: the next step, and what each step changes (cloudsso 8, 10, 11).
import type { UserMfaDevices } from '../directory/mfaDevices.ts';
import type { SignInSettings } from '../directory/signInSettings.ts';
import { allowsCodes, mayPutOff, nextStep, type Shown } from '../directory/signIn.ts';
import type { UserPasswordRows } from '../directory/userPassword.ts';
import type { UserPasswords } from '../directory/userPasswords.ts';
import { fault } from '../faults/fault.ts';
import type { Visitor } from './entries.ts';
import type { SignInTicket, SignInTokens } from './signInTokens.ts';

const SESSION_SECONDS = 8 * 3600;
const TICKET_SECONDS = 600;
// Nobody is asked for one: people tell their devices apart by when they bound them
const DEVICE_NAME = 'Authenticator';

/** Bound to one call: from where it comes, and when. */
export interface SignInHistoryRows {
  /** From where the user came in last. */
  findLastAddress(directoryId: string, userId: string): Promise<string | undefined>;
  noteSignIn(directoryId: string, userId: string): Promise<void>;
  /** A code was right: those that were wrong before it are forgotten. */
  noteCode(directoryId: string, userId: string): Promise<void>;
  readonly sourceIp: string;
}

/** What is left to do, and what it needs. */
export type Progress =
  | { readonly step: 'Done'; readonly session: string; readonly seconds: number }
  | { readonly step: 'VerifyCode' | 'ChangePassword'; readonly ticket: string }
  | {
      readonly step: 'BindDevice';
      readonly ticket: string;
      readonly mayPutOff: boolean;
      /** Of the offered device: as text, and as a picture (PNG in base64). */
      readonly base32: string;
      readonly qrCode: string;
    };

export interface SignInRooms {
  readonly settings: SignInSettings;
  readonly passwords: UserPasswords;
  readonly passwordRows: UserPasswordRows;
  readonly mfaDevices: UserMfaDevices;
  readonly history: SignInHistoryRows;
  readonly tokens: SignInTokens;
  readonly now: Date;
}

const NOTHING: Shown = { secondFactor: false, isPutOff: false };

/** Of one person, whose password was right. Each step ends in the next one, or in a session. */
export class SignIns {
  readonly #rooms: SignInRooms;
  readonly #visitor: Visitor;

  constructor(rooms: SignInRooms, visitor: Visitor) {
    this.#rooms = rooms;
    this.#visitor = visitor;
  }

  /** Throws SecondFactorUnavailable. */
  begin(): Promise<Progress> {
    return this.#proceed(NOTHING);
  }

  /** The code was judged before. */
  async afterCode(): Promise<Progress> {
    const { directoryId, userId } = this.#visitor;
    await this.#rooms.history.noteCode(directoryId, userId);
    return this.#proceed({ ...NOTHING, secondFactor: true });
  }

  /** Under the rules of every other change. Throws ParameterInvalid (RepeatedPassword, Password), SecondFactorUnavailable. */
  async changePassword(ticket: string, password: string, repeated: string): Promise<Progress> {
    const { directoryId, userId } = this.#visitor;
    const { secondFactor } = this.#open(ticket);
    if (password !== repeated) {
      const Reason = 'the two passwords are not the same';
      throw fault('ParameterInvalid', { Name: 'RepeatedPassword', Rule: 'equal', Reason });
    }
    const reset = { password, isGenerated: false, isResetRequired: false };
    await this.#rooms.passwords.reset(directoryId, userId, reset);
    return this.#proceed({ ...NOTHING, secondFactor });
  }

  /** Throws MfaDeviceLimitExceeded, AuthenticationCodeWrong. */
  async bindDevice(ticket: string, codes: readonly [first: string, second: string]): Promise<Progress> {
    const { directoryId, userId } = this.#visitor;
    const { offer } = this.#open(ticket);
    if (!offer) throw fault('SignInTicketInvalid', {});
    await this.#rooms.mfaDevices.bind(directoryId, userId, { ...offer, name: DEVICE_NAME }, codes);
    return this.#proceed({ ...NOTHING, secondFactor: true });
  }

  /** Where that is not allowed, the same step is the next one again. */
  putOffDevice(): Promise<Progress> {
    return this.#proceed({ ...NOTHING, isPutOff: true });
  }

  #open(text: string): SignInTicket {
    const ticket = this.#rooms.tokens.openTicket(text);
    // It proved the caller a moment ago
    if (ticket?.userId !== this.#visitor.userId) throw fault('SignInTicketInvalid', {});
    return ticket;
  }

  async #proceed(shown: Shown): Promise<Progress> {
    const { settings, passwordRows, mfaDevices, history, now } = this.#rooms;
    const { directoryId, userId } = this.#visitor;
    const password = await passwordRows.find(directoryId, userId);
    if (!password) throw fault('SignInTicketInvalid', {});
    const mfa = await settings.getMfa(directoryId);
    const step = nextStep(
      {
        mfa,
        own: await settings.getOwnMfa(directoryId, userId),
        devices: (await mfaDevices.list(directoryId, userId)).map(({ type }) => type),
        isUnusual: (await history.findLastAddress(directoryId, userId)) !== history.sourceIp,
        isResetRequired: password.isResetRequired,
      },
      shown,
    );
    const whose = { directoryId, userId, passwordHash: password.hash };
    const seal = (offer?: SignInTicket['offer']): string =>
      this.#rooms.tokens.sealTicket({
        ...whose,
        step,
        secondFactor: shown.secondFactor,
        ...(offer && { offer }),
        expiresAt: new Date(now.getTime() + TICKET_SECONDS * 1000),
      });
    if (step === 'VerifyCode' || step === 'ChangePassword') return { step, ticket: seal() };
    if (step === 'BindDevice') {
      if (!allowsCodes(mfa)) throw fault('SecondFactorUnavailable', {});
      const { base32, qrCode, ...offer } = await mfaDevices.offer(directoryId, userId);
      return { step, ticket: seal(offer), mayPutOff: mayPutOff(mfa), base32, qrCode };
    }
    await history.noteSignIn(directoryId, userId);
    const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
    return { step, session: this.#rooms.tokens.sealSession({ ...whose, expiresAt }), seconds: SESSION_SECONDS };
  }
}
