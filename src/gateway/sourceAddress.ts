// Whose address a call comes from when proxies stand in front. Without it every caller would have the proxy's address.
import { BlockList, isIP } from 'node:net';
import type { Middleware } from 'koa';

/** The caller's address, from the peer of the connection and what X-Forwarded-For says. */
export type FindSource = (peer: string, forwarded: string) => string;

/**
 * `proxies` are addresses or CIDR blocks. Each trusted hop tells who was before it, so the header is read from the right and
 * the first address that is no proxy of ours is the caller; what is left of that anybody may have written. Throws Error for
 * a block that is none.
 */
export function compileSource(proxies: readonly string[]): FindSource {
  const isTrusted = compileTrust(proxies);
  return (peer, forwarded) => {
    let source = plain(peer);
    for (let end = forwarded.length; end > 0 && isTrusted(source);) {
      const comma = forwarded.lastIndexOf(',', end - 1);
      const before = plain(forwarded.slice(comma + 1, end).trim());
      // A proxy that names no address says nothing that could be believed
      if (isIP(before) === 0) break;
      source = before;
      end = comma;
    }
    return source;
  };
}

/** Makes `ctx.ip` the caller's address, and `ctx.protocol` how the caller reached the proxy, for everything that comes after it. */
export function believeProxies(proxies: readonly string[]): Middleware {
  const find = compileSource(proxies);
  const isTrusted = compileTrust(proxies);
  return (ctx, next) => {
    const peer = ctx.req.socket.remoteAddress ?? '';
    ctx.request.ip = find(peer, ctx.get('x-forwarded-for'));
    // Each hop appends: the last word is our own proxy's
    const words = ctx.get('x-forwarded-proto').split(',');
    if (isTrusted(plain(peer)) && words.at(-1)?.trim().toLowerCase() === 'https') {
      Object.defineProperty(ctx.request, 'protocol', { value: 'https' });
    }
    return next();
  };
}

function compileTrust(proxies: readonly string[]): (address: string) => boolean {
  const trusted = new BlockList();
  for (const block of proxies) addBlock(trusted, block);
  return (address) => {
    const version = isIP(address);
    return version !== 0 && trusted.check(address, version === 4 ? 'ipv4' : 'ipv6');
  };
}

function addBlock(list: BlockList, block: string): void {
  const [address = '', length] = block.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  const prefix = length === undefined ? most : Number(length);
  if (version === 0 || !(prefix <= most))
    throw new Error(`PAIFANG_TRUSTED_PROXIES: ${block} is no address and no block`);
  list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
}

// A listener for both families sees IPv4 peers as mapped addresses
function plain(address: string): string {
  return /^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address) ? address.slice('::ffff:'.length) : address;
}
