import { describe, expect, it } from '@jest/globals';
import { readSignedHeaders } from '../../../src/dialects/rpc/signedHeaders.ts';

describe('readSignedHeaders', () => {
  it('keeps the list as it is and says how it is signed', () => {
    const read = { listed: ['X-Acs-Date', 'host'], names: ['x-acs-date', 'host'] };
    expect(readSignedHeaders('X-Acs-Date;host')).toEqual(read);
    expect(readSignedHeaders('X-Acs-Date;host')).toEqual(read);
  });

  it.each(['', ';', 'host;', ';host', 'host;;date', 'host;host', 'host;Host', 'a b', 'a:b', 'häuser'])(
    'refuses %j, however often it comes',
    (text) => {
      expect([readSignedHeaders(text), readSignedHeaders(text)]).toEqual([undefined, undefined]);
    },
  );

  it('stays right when more lists come than it remembers, and for one too long to be remembered', () => {
    const lists = Array.from({ length: 250 }, (_, at) => ['host', `x-acs-${at}`]);
    lists.push(Array.from({ length: 1000 }, (_, at) => `x-${at}`));
    for (const names of [...lists, ...lists]) {
      expect(readSignedHeaders(names.join(';'))).toEqual({ listed: names, names });
    }
  });
});
