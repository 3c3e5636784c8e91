// The mistake of asking the clock twice, which fails only when a second passes in between.

/** The instants that a client may have signed when it sent this one; none when it is no instant. */
export function otherInstants(sent: string): { readonly words: string; readonly instant: string }[] {
  const time = Date.parse(sent);
  if (Number.isNaN(time)) return [];
  return [-1, 1].map((seconds) => ({
    words: `signed a time one second ${seconds < 0 ? 'before' : 'after'} the one it sent (ask the clock once and use that)`,
    instant: new Date(time + seconds * 1000).toISOString().replace('.000Z', 'Z'),
  }));
}
