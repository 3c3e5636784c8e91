// Times as clients of the event logs spell them (rsa 7.7).
import { fault } from '../faults/fault.ts';

// A plus that nobody escaped arrives as a blank
const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:z|([+\- ])(\d\d):?(\d\d))$/i;

/** Milliseconds count, what is finer does not. Throws ParameterInvalid, also for a day or an hour that does not exist. */
export function parseEventTime(name: string, text: string): Date {
  const [, day, clock, fraction = '', sign, hours = '0', minutes = '0'] = TIME.exec(text) ?? [];
  const local = new Date(`${day ?? ''}T${clock ?? ''}Z`);
  // A day that does not exist would roll over into the next month
  const isReal = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day ?? ''}T${clock ?? ''}`);
  if (!isReal || Number(hours) > 18 || Number(minutes) > 59) {
    throw fault('ParameterInvalid', { Name: name, Rule: 'format', Reason: 'it is no ISO 8601 time with an offset' });
  }
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(local.getTime() + Number(fraction.slice(0, 3).padEnd(3, '0')) - offset);
}
