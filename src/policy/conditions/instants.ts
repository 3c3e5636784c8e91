// Points in time as conditions write them. Without it two spellings of one moment would compare as different text.

// Our decision (open question: date forms): date, time and zone are all required; a bare date or an epoch number is refused.
const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/** Milliseconds since 1970 (with a fraction where the text has one), or nothing when `text` is no ISO 8601 moment. */
export function parseInstant(text: string): number | undefined {
  const found = form.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number);
  const second = Number(found[6] ?? 0);
  const [offsetHour, offsetMinute] = [Number(found[9] ?? 0), Number(found[10] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59) return undefined;

  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  // A day that the month does not have lands in another one.
  if (midnight.getUTCMonth() !== month - 1) return undefined;

  const offset = (found[8] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  return midnight.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000 + Number(found[7] ?? 0) * 1000;
}
