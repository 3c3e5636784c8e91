// Times as PostgreSQL reads them.

/** ISO 8601 text of a time. Remembers the last one: calls come many to a millisecond, and their nonces end in whole seconds. */
export function compileInstant(): (at: Date) => string {
  let last = Number.NaN;
  let text = '';
  return (at) => {
    const milliseconds = at.getTime();
    if (milliseconds !== last) {
      text = at.toISOString();
      last = milliseconds;
    }
    return text;
  };
}
