import { describe, expect, it } from '@jest/globals';
import { callContext } from '../../src/gateway/conditions.ts';
import { requestTags } from '../../src/gateway/requestTags.ts';
import { ACCOUNT, ENVIRONMENT, ROOT, session, user } from './caller.ts';

describe('callContext', () => {
  const context = callContext(user(), ENVIRONMENT);

  it.each([
    ['acs:currenttime', '2026-01-02T03:04:05.000Z'],
    ['acs:sourceip', '203.0.113.7'],
    ['acs:securetransport', 'false'],
    ['acs:principalarn', `acs:ram::${ACCOUNT}:user/alice`],
  ])('knows %s', (key, value) => {
    expect(context.get(key)).toEqual([value]);
  });

  it('knows a call over TLS', () => {
    expect(callContext(user(), { ...ENVIRONMENT, secure: true }).get('acs:securetransport')).toEqual(['true']);
  });

  it('shows a session as its role, without the name of the session', () => {
    expect(callContext(session(), ENVIRONMENT).get('acs:principalarn')).toEqual([`acs:ram::${ACCOUNT}:role/auditor`]);
  });

  it('shows the account as its root', () => {
    expect(callContext(ROOT, ENVIRONMENT).get('acs:principalarn')).toEqual([`acs:ram::${ACCOUNT}:root`]);
  });

  it('knows the tags that a call sends, whatever the case of their keys', () => {
    const tags = requestTags({
      Tags: [{ Key: 'Team', Value: 'ops' }, { Key: 'empty' }],
      Tag: [{ Key: 'cost', Value: '7' }],
    });
    const tagged = callContext(user(), ENVIRONMENT, tags);
    expect(['team', 'empty', 'cost', 'other'].map((key) => tagged.get(`acs:requesttag/${key}`))).toEqual([
      ['ops'],
      [''],
      ['7'],
      undefined,
    ]);
  });

  it.each([{}, { Tags: 'x' }, { Tags: [null, 7, {}, { Key: 7 }, { Key: 'a', Value: 7 }] }])(
    'finds no tags in %j',
    (params) => {
      expect(requestTags(params)).toEqual({});
    },
  );

  it.each(['acs:mfapresent', 'acs:tag', '', '__proto__', 'constructor'])('does not know %p', (key) => {
    expect(context.get(key)).toBeUndefined();
  });
});
