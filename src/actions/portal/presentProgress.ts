// How far somebody has come in signing in, as every step tells it.
import type { Progress } from '../../portal/signIns.ts';
import type { SignInResult } from './types.gen.ts';

export function presentProgress(progress: Progress): SignInResult {
  if (progress.step === 'Done') return { Step: 'Done', Session: progress.session, ExpiresIn: progress.seconds };
  const { step: Step, ticket: Ticket } = progress;
  if (progress.step !== 'BindDevice') return { Step, Ticket };
  return { Step, Ticket, Secret: progress.base32, QRCode: progress.qrCode, MayPutOff: progress.mayPutOff };
}
