// JSON from a provider, which may be slow, huge or somewhere else than it said: none of that may hold a call or the memory.

const MOST_BYTES = 256 * 1024;
const MOST_MILLISECONDS = 5_000;

/** True for an address that keys may come from: https, or http on this machine. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  if (protocol === 'https:') return true;
  return protocol === 'http:' && (hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname));
}

/** The JSON at an address, redirects refused. Throws Error with words for the log. */
export async function fetchJson(address: string): Promise<unknown> {
  if (!isSafeUrl(address)) throw new Error(`${address} is neither https nor on this machine`);
  const response = await fetch(address, {
    redirect: 'error',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(MOST_MILLISECONDS),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${address} answered ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    // Leaving the loop cancels the rest of the body
    if (size > MOST_BYTES) throw new Error(`${address} answered more than ${MOST_BYTES} bytes`);
    chunks.push(bytes);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}
