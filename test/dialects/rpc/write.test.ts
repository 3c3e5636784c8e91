import { describe, expect, it } from '@jest/globals';
import type { RpcCall } from '../../../src/dialects/rpc/call.ts';
import type { Format } from '../../../src/dialects/rpc/format.ts';
import { writeFault, writeResult } from '../../../src/dialects/rpc/write.ts';
import { fault, type Fault } from '../../../src/faults/fault.ts';
import { answerOf, contextOf, type Wired } from './context.ts';
import { CATALOG, VERSION } from './toys.ts';

const ID = '0F1E2D3C-4B5A-7678-9ABC-DEF012345678';
const operation = CATALOG.findOperation('rpc', VERSION, 'ListToys');

function written(result: object, format: Format) {
  const ctx = contextOf({});
  writeResult(ctx, ID, { operation, format } as unknown as RpcCall, result);
  return { ...answerOf(ctx), headers: ctx.response.headers };
}

function refused(failure: Fault, wired: Wired = {}, format?: Format, isOnRecord = false) {
  const ctx = contextOf(wired);
  if (format) ctx.state['format'] = format;
  writeFault(ctx, ID, failure, { seal: (requestId, accountId) => `${accountId}/${requestId}`, isOnRecord });
  return { ...answerOf(ctx), headers: ctx.response.headers };
}

const absent = fault('UserNotFound', { UserId: 'u-1' });

describe('writeResult', () => {
  it('is JSON, flat, with the RequestId first', () => {
    const { status, type, text } = written({ Toys: [{ Name: 'ball' }], TotalCounts: 1 }, 'JSON');
    expect([status, type]).toEqual([200, 'application/json;charset=utf-8']);
    expect(text).toBe(`{"RequestId":"${ID}","Toys":[{"Name":"ball"}],"TotalCounts":1}`);
  });

  it('is XML under the name of the action, with the lists of its schema', () => {
    const { status, type, text } = written({ Toys: [{ Name: 'a & b' }, { Name: 'c' }] }, 'XML');
    expect([status, type]).toEqual([200, 'text/xml;charset=utf-8']);
    expect(text).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><ListToysResponse><RequestId>${ID}</RequestId>` +
        '<Toys><Toy><Name>a &amp; b</Name></Toy><Toy><Name>c</Name></Toy></Toys></ListToysResponse>',
    );
  });

  it('is never empty', () => {
    expect(written({}, 'JSON').json).toEqual({ RequestId: ID });
  });

  it('carries the RequestId as a header, and lets browsers read it', () => {
    expect(written({}, 'JSON').headers).toMatchObject({
      'x-acs-request-id': ID,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': '*',
    });
  });
});

describe('writeFault', () => {
  it('is the envelope of the vendor, in text all of it', () => {
    const { status, type, json, headers } = refused(absent, { headers: { host: 'cloudsso.example.com:8848' } });
    expect([status, type]).toEqual([404, 'application/json;charset=utf-8']);
    expect(json).toEqual({
      RequestId: ID,
      HostId: 'cloudsso.example.com:8848',
      Code: 'EntityNotExists.User',
      Message: 'The user u-1 does not exist.',
      Recommend: `http://cloudsso.example.com:8848/errors/EntityNotExists.User?requestId=${ID}`,
    });
    expect(headers['x-acs-request-id']).toBe(ID);
  });

  it('leads to all that is on record of the call, where it is', () => {
    expect(refused(absent, {}, 'JSON', true).json['Recommend']).toBe(`http://localhost:8848/console/#/r/${ID}`);
  });

  it('is XML under Error', () => {
    const { type, text } = refused(absent, {}, 'XML');
    expect(type).toBe('text/xml;charset=utf-8');
    expect(text).toMatch(
      new RegExp(
        `^<\\?xml version="1.0" encoding="UTF-8"\\?><Error><RequestId>${ID}</RequestId><HostId>localhost:8848</HostId>` +
          '<Code>EntityNotExists.User</Code><Message>The user u-1 does not exist.</Message>' +
          `<Recommend>http://localhost:8848/errors/EntityNotExists.User\\?requestId=${ID}</Recommend></Error>$`,
      ),
    );
  });

  it('guesses the format when the request could not be read', () => {
    expect(refused(absent, { url: '/?Signature=x&Broken=%' }).type).toContain('xml');
    expect(refused(absent, { url: '/?Broken=%' }).type).toContain('json');
  });

  it('goes by what was read rather than by a guess', () => {
    expect(refused(absent, { url: '/?Signature=x' }, 'JSON').type).toContain('json');
  });

  it('survives a host that says anything', () => {
    const host = '"><script>\\';
    expect(refused(absent, { headers: { host } }).json['HostId']).toBe(host);
    expect(refused(absent, { headers: { host } }, 'XML').text).not.toContain('<script>');
    expect(refused(absent, { headers: { host: '' } }).json['HostId']).toBe('');
  });

  it('escapes a code that a caller helped to make', () => {
    const odd = fault('CommonParameterInvalid', { Name: 'a/../?b#é\n', Reason: 'r' });
    expect(refused(odd).json).toMatchObject({
      Code: 'Invalida/../?b#é\n',
      Recommend: `http://localhost:8848/errors/Invalida%2F..%2F%3Fb%23%C3%A9%0A?requestId=${ID}`,
    });
  });

  const denial = fault('NoPermission', {
    Action: 'toys:GetToy',
    PrincipalType: 'SubUser',
    PrincipalDisplayName: '2001',
    PrincipalOwnerId: '1234567890123456',
    PolicyType: 'AccountLevelIdentityBasedPolicy',
    NoPermissionType: 'ImplicitDeny',
  });

  it('tells of a denial in an object of texts', () => {
    const { status, json } = refused(denial);
    expect(status).toBe(403);
    expect(json['AccessDeniedDetail']).toEqual({
      AuthAction: 'toys:GetToy',
      AuthPrincipalType: 'SubUser',
      AuthPrincipalDisplayName: '2001',
      AuthPrincipalOwnerId: '1234567890123456',
      PolicyType: 'AccountLevelIdentityBasedPolicy',
      NoPermissionType: 'ImplicitDeny',
      EncodedDiagnosticMessage: `1234567890123456/${ID}`,
    });
    expect(refused(denial, {}, 'XML').text).toContain('<AccessDeniedDetail><AuthAction>toys:GetToy</AuthAction>');
    expect(refused(absent).json).not.toHaveProperty('AccessDeniedDetail');
  });

  it('has a diagnosis beside the message, never in it', () => {
    const StringToSign = 'GET&%2F&a%3Db';
    const { json } = refused(fault('SignatureMismatch', { StringToSign, Diagnosis: 'Your client erred.' }));
    expect(json['SignatureDiagnosis']).toBe('Your client erred.');
    expect(String(json['Message']).endsWith(`server string to sign is:${StringToSign}`)).toBe(true);
    expect(refused(fault('SignatureMismatch', { StringToSign })).json).not.toHaveProperty('SignatureDiagnosis');
  });

  it('closes the connection behind a body that is too large', () => {
    expect(refused(fault('RequestTooLarge', { LimitBytes: 1 })).headers['connection']).toBe('close');
    expect(refused(absent).headers['connection']).toBeUndefined();
  });

  it('never tells the cause', () => {
    const { text } = refused(fault('InternalError', {}, new Error('column "secret" is gone')));
    expect(text).not.toContain('secret');
  });
});
