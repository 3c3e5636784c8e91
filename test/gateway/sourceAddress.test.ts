import { describe, expect, it } from '@jest/globals';
import { compileSource } from '../../src/gateway/sourceAddress.ts';

describe('the address of a caller behind proxies', () => {
  const find = compileSource(['10.0.0.0/8', '192.0.2.1', '2001:db8::/32']);

  it.each([
    ['is the peer when that is no proxy of ours', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['is what the proxy saw', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['is the rightmost that is no proxy', '10.1.2.3', '1.1.1.1, 198.51.100.1, 192.0.2.1,10.9.9.9', '198.51.100.1'],
    ['is not what the caller made up', '10.1.2.3', '127.0.0.1, 198.51.100.1', '198.51.100.1'],
    ['is the first proxy of a chain that is all ours', '10.1.2.3', '10.0.0.2, 192.0.2.1', '10.0.0.2'],
    ['is the proxy when it says nothing', '10.1.2.3', '', '10.1.2.3'],
    ['is the last hop before nonsense', '10.1.2.3', '198.51.100.1, unknown', '10.1.2.3'],
    ['is the last hop before an empty entry', '10.1.2.3', '198.51.100.1, , 10.0.0.7', '10.0.0.7'],
    ['is found behind a mapped peer', '::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['is found in IPv6', '2001:db8::7', '2001:4860::1', '2001:4860::1'],
    ['is nothing when the peer is gone', '', '198.51.100.1', ''],
  ])('%s', (_how, peer, forwarded, source) => {
    expect(find(peer, forwarded)).toBe(source);
  });

  it.each(['10.0.0.0/33', '::/129', '300.1.1.1', 'proxy', ''])('refuses the block %p', (block) => {
    expect(() => compileSource([block])).toThrow('PAIFANG_TRUSTED_PROXIES');
  });
});
