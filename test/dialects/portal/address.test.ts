import { describe, expect, it } from '@jest/globals';
import { portalPath, readAddress } from '../../../src/dialects/portal/address.ts';

describe('the path of a portal', () => {
  it('is the name of the directory, or its identifier where the name leads elsewhere', () => {
    expect(portalPath({ directoryId: 'd-00abc', name: 'my-company' })).toBe('/my-company');
    for (const name of ['console', 'errors', 'oauth', 'scim', 'token', 'healthz', 'readyz', 'device-authorization']) {
      expect(portalPath({ directoryId: 'd-00abc', name })).toBe('/d-00abc');
    }
  });
});

describe('the address of a portal', () => {
  it.each([
    ['https://signin.example/my-company/login', 'my-company'],
    ['http://127.0.0.1:8848/d-00abc/login/', 'd-00abc'],
    ['https://signin.example/a1/login?x=y#z', 'a1'],
    ['HTTPS://SIGNIN.EXAMPLE/a1/login', 'a1'],
    ['https://user:secret@signin.example/a1/login', 'a1'],
  ])('%s names %s', (address, name) => {
    expect(readAddress(address)).toBe(name);
  });

  it.each([
    '',
    'a1',
    '/a1/login',
    'https://signin.example/a1',
    'https://signin.example//login',
    'https://signin.example/a1/b/login',
    'https://signin.example/a_1/login',
    'https://signin.example/%61/login',
    'https://signin.example/a1/LOGIN',
    'ftp://signin.example/a1/login',
    'javascript:alert(1)//a1/login',
    `https://signin.example/${'a'.repeat(65)}/login`,
  ])('%j names nothing', (address) => {
    expect(readAddress(address)).toBeUndefined();
  });
});
