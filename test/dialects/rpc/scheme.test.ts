import { describe, expect, it } from '@jest/globals';
import { schemeOf, type Scheme } from '../../../src/dialects/rpc/scheme.ts';

describe('schemeOf', () => {
  it.each<[Scheme, Record<string, string>, Record<string, string>]>([
    ['V3', { authorization: 'ACS3-HMAC-SHA256 Credential=x' }, {}],
    ['V3', { authorization: 'ACS3-RSA-SHA256 Credential=x' }, {}],
    ['V3', { authorization: 'ACS4-HMAC-SHA256 Credential=x' }, {}],
    ['V3', { authorization: 'ACS3-HMAC-SHA256 x' }, { Signature: 'x', SignatureType: 'BEARERTOKEN' }],
    ['anonymous', { authorization: 'Bearer x' }, {}],
    ['anonymous', { authorization: 'acs3-hmac-sha256 Credential=x' }, {}],
    ['anonymous', { authorization: 'ACS-HMAC' }, {}],
    ['bearer', {}, { SignatureType: 'BEARERTOKEN', BearerToken: 'x' }],
    ['bearer', {}, { SignatureType: 'BEARERTOKEN', Signature: 'x', AccessKeyId: '' }],
    ['bearer', { 'x-acs-signature-type': 'BEARERTOKEN' }, {}],
    ['bearer', {}, { SignatureType: 'BearerToken' }],
    ['V1', {}, { SignatureType: '', Signature: 'x' }],
    ['V1', {}, { SignatureType: 'PRIVATEKEY', Signature: 'x' }],
    ['V1', {}, { Signature: '' }],
    ['V1', {}, { AccessKeyId: 'x' }],
    [
      'V1',
      { 'x-acs-action': 'GetUser', 'x-acs-version': '2021-05-15', 'x-acs-credentials-provider': 'static_ak' },
      { Signature: 'x' },
    ],
    ['anonymous', { 'x-acs-action': 'GetUser', 'x-acs-version': '2021-05-15' }, { Action: 'GetUser' }],
    ['anonymous', {}, {}],
    ['anonymous', {}, { signature: 'x', accesskeyid: 'x' }],
  ])('%s: headers %j, parameters %j', (expected, headers, parameters) => {
    expect(schemeOf(headers, new Map(Object.entries(parameters)))).toBe(expected);
  });
});
