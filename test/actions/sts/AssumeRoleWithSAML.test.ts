import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { allow, policyOf } from '../../contract/principals.ts';
import { freshName, trusting } from '../../support/given.ts';
import {
  attributeOf,
  base64,
  certify,
  metadataOf,
  openSamlProvider,
  RECIPIENT,
  responseOf,
  type SamlClaims,
} from '../../support/samlProvider.ts';
import { onEveryDatabase, type Account, type Answer } from '../../support/world.ts';

const idp = openSamlProvider();
const INVALID = '401 AuthenticationFail.SAMLAssertion.Invalid';
const EXPIRED = '401 AuthenticationFail.SAMLAssertion.Expired';

onEveryDatabase('sts:AssumeRoleWithSAML', (world) => {
  let account: Account;
  let providerArn: string;
  let roleArn: string;
  beforeEach(async () => {
    // Unsigned calls are rationed by the second
    world().advance(20);
    account = await world().account();
    providerArn = `acs:ram::${account.accountId}:saml-provider/Company`;
    await declareProvider('Company', idp.metadata);
    roleArn = await role();
  });

  const declareProvider = (SAMLProviderName: string, SAMLMetadataDocument: string, owner = account) =>
    world().declare(owner, { SAMLProviders: [{ SAMLProviderName, SAMLMetadataDocument }] });
  async function role(trust: object = trusting({ Federated: providerArn }), owner = account): Promise<string> {
    const RoleName = freshName();
    const Policies = [{ Custom: freshName(), Document: policyOf(allow('cloudsso:*')) }];
    const AssumeRolePolicyDocument = trust as Record<string, unknown>;
    await world().declare(owner, { Roles: [{ RoleName, Policies, AssumeRolePolicyDocument }] });
    return `acs:ram::${owner.accountId}:role/${RoleName}`;
  }
  const claim = (claims: Partial<SamlClaims> = {}) =>
    idp.assertion(world().now(), { roles: [`${roleArn},${providerArn}`], ...claims });
  const minutes = (by: number) => new Date(world().now().getTime() + by * 60_000);

  function send(params: Readonly<Record<string, string | undefined>>) {
    const given = Object.entries(params).filter((one): one is [string, string] => one[1] !== undefined);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams([['Format', 'JSON'], ...given]).toString();
    return world().send({ url: `${world().origin}/`, method: 'POST', headers, body });
  }
  const NAMED = { Action: 'AssumeRoleWithSAML', Version: '2015-04-01' };
  const assume = (SAMLAssertion: string, more: Readonly<Record<string, string | undefined>> = {}) =>
    send({ ...NAMED, SAMLProviderArn: providerArn, RoleArn: roleArn, SAMLAssertion, ...more });
  const present = (xml: string, more: Readonly<Record<string, string | undefined>> = {}) => assume(base64(xml), more);
  const good = (claims: Partial<SamlClaims> = {}) => responseOf(idp.sign(claim(claims)));
  const denied = ({ body }: Answer) => body['AccessDeniedDetail'] as Record<string, string>;
  const eventsOf = async () =>
    (await world().database.knex('audit_events').where({ account_id: account.accountId })) as Record<string, unknown>[];

  describe('200', () => {
    it('without a signature on the call, with keys that work', async () => {
      const answer = await present(good());
      expect(answer.body).toMatchObject({
        SAMLAssertionInfo: {
          SubjectType: 'persistent',
          Subject: 'alice@example.com',
          Issuer: idp.entityId,
          Recipient: RECIPIENT,
        },
        AssumedRoleUser: { Arn: `${roleArn}/alice` },
      });
      const keys = shown<Record<string, string>>(answer, 'Credentials');
      const { AccessKeyId = '', AccessKeySecret = '', SecurityToken = '' } = keys;
      const session = { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken };
      expect(said(await world().call(session, 'ListDirectories'))).toBe('200');
      expect(await eventsOf()).toContainEqual(
        expect.objectContaining({
          action: 'sts:AssumeRoleWithSAML',
          principal_type: 'Federated',
          principal_arn: providerArn,
          resources: [roleArn],
          decision: 'Allow',
          outcome: 'OK',
        }),
      );
    });

    it.each([
      ['the response is signed', () => idp.sign(responseOf(claim()))],
      ['both are signed', () => idp.sign(responseOf(idp.sign(claim())))],
      ['the recipient ends in capitals', () => good({ recipient: 'https://signin.aliyun.com/saml-role/SSO' })],
      ['the audience is the vendor’s entity ID', () => good({ audience: 'urn:alibaba:cloudcomputing' })],
      ['other roles are offered, too', () => good({ roles: ['acs:ram::1:role/x,y', ` ${roleArn} , ${providerArn} `] })],
      [
        'the role is written in capitals',
        () =>
          good({
            roles: [
              `${roleArn.toUpperCase()},${providerArn}`.replace('ACS:RAM::', 'acs:ram::').replace('ROLE/', 'role/'),
            ],
          }),
      ],
      ['it begins as files do', () => `<?xml version="1.0" encoding="UTF-8"?>\n${good()}\n`],
    ])('when %s', async (_how, make) => {
      expect(said(await present(make()))).toBe('200');
    });

    it('for base64 in lines, and again until it expires', async () => {
      const lines = base64(good()).replaceAll(/.{76}/g, '$&\r\n');
      expect(said(await assume(lines))).toBe('200');
      expect(said(await assume(lines))).toBe('200');
      world().advance(361);
      expect(said(await assume(lines))).toBe(EXPIRED);
    });

    it('a minute before and after its time', async () => {
      expect(said(await present(good({ notBefore: minutes(0.5) })))).toBe('200');
      expect(said(await present(good({ notOnOrAfter: minutes(-0.5) })))).toBe('200');
    });

    it('with the second of two certificates', async () => {
      const key = '<md:KeyDescriptor';
      const other = openSamlProvider(idp.entityId);
      const mine = idp.metadata.slice(idp.metadata.indexOf(key), idp.metadata.indexOf('</md:IDPSSODescriptor>'));
      await declareProvider('Two', other.metadata.replace('</md:IDPSSODescriptor>', `${mine}$&`));
      const SAMLProviderArn = providerArn.replace('Company', 'Two');
      roleArn = await role(trusting({ Federated: SAMLProviderArn }));
      expect(said(await present(good({ roles: [`${roleArn},${SAMLProviderArn}`] }), { SAMLProviderArn }))).toBe('200');
    });

    it('cut by a session policy', async () => {
      const Policy = JSON.stringify(policyOf(allow('cloudsso:Get*')));
      const keys = shown<Record<string, string>>(await present(good(), { Policy }), 'Credentials');
      const { AccessKeyId = '', AccessKeySecret = '', SecurityToken = '' } = keys;
      const session = { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken };
      expect(said(await world().call(session, 'ListDirectories'))).toBe('403 NoPermission');
    });

    it('for what the role asks of saml:recipient', async () => {
      const trust = (value: string) =>
        trusting({ Federated: providerArn }, { Condition: { StringEquals: { 'saml:recipient': value } } });
      roleArn = await role(trust(RECIPIENT));
      expect(said(await present(good()))).toBe('200');
      roleArn = await role(trust('https://elsewhere.example.com'));
      expect(denied(await present(good()))).toMatchObject({ PolicyType: 'AssumeRolePolicy' });
    });
  });

  describe('400', () => {
    it.each([
      ['MissingParameter.SAMLAssertion', { SAMLAssertion: undefined }],
      ['MissingParameter.RoleArn', { RoleArn: undefined }],
      ['MissingParameter.SAMLProviderArn', { SAMLProviderArn: undefined }],
      ['InvalidParameter.SAMLProviderArn', { SAMLProviderArn: 'acs:ram::1:oidc-provider/Company' }],
      ['InvalidParameter.SAMLAssertion', { SAMLAssertion: 'A'.repeat(100_001) }],
      ['InvalidParameter.DurationSeconds', { DurationSeconds: '899' }],
      ['InvalidParameter.DurationSeconds', { DurationSeconds: '3601' }],
      ['InvalidParameter.PolicyGrammar', { Policy: '{}' }],
      ['InvalidParameter.PolicySize', { Policy: ' '.repeat(2049) }],
    ])('%s', async (code, change: Readonly<Record<string, string | undefined>>) => {
      expect(said(await present(good(), change))).toBe(`400 ${code}`);
    });

    it.each(['a', 'a b', 'a'.repeat(65)])('InvalidParameter.RoleSessionName for %p', async (sessionName) => {
      expect(said(await present(good({ sessionName })))).toBe('400 InvalidParameter.RoleSessionName');
    });
  });

  describe('401 AuthenticationFail.SAMLAssertion.Expired', () => {
    it('after its time', async () => {
      expect(said(await present(good({ notOnOrAfter: minutes(-2) })))).toBe(EXPIRED);
    });
  });

  describe('401 AuthenticationFail.SAMLAssertion.Invalid when', () => {
    const stranger = openSamlProvider(idp.entityId);
    const hmac = 'http://www.w3.org/2000/09/xmldsig#hmac-sha1';
    const pem = idp.publicKey.export({ type: 'spki', format: 'pem' });
    const DIGEST_SHA1 = ['http://www.w3.org/2000/09/xmldsig#sha1', 'sha1'] as const;

    it.each([
      ['it is not base64', () => '<Response/>'],
      ['it is no UTF-8', () => Buffer.from(good(), 'utf16le').toString('base64')],
      ['it is no XML', () => base64('nothing')],
      ['it does not end', () => base64(good().slice(0, -3))],
      ['it is a bare assertion', () => base64(idp.sign(claim()))],
      ['nothing is signed', () => base64(responseOf(claim()))],
      ['its signature is cut off', () => base64(good().replace(/<SignatureValue>.*?<\/SignatureValue>/, ''))],
      ['somebody else signed it', () => base64(responseOf(stranger.sign(claim())))],
      [
        'somebody else signed it and sent the certificate along',
        () =>
          base64(
            responseOf(
              stranger.sign(claim(), {
                keyInfo: `<KeyInfo><X509Data><X509Certificate>${stranger.certificate}</X509Certificate></X509Data></KeyInfo>`,
              }),
            ),
          ),
      ],
      ['only its outer signature holds', () => base64(idp.sign(responseOf(stranger.sign(claim()))))],
      ['only its inner signature holds', () => base64(stranger.sign(responseOf(idp.sign(claim()))))],
      ['a word was changed', () => base64(good().replace('alice@', 'mallory@'))],
      [
        'the public key was taken for a secret',
        () =>
          base64(
            responseOf(
              idp.sign(claim(), { signature: hmac, sign: (what) => createHmac('sha1', pem).update(what).digest() }),
            ),
          ),
      ],
      [
        'it is signed with SHA-1',
        () =>
          base64(
            responseOf(
              idp.sign(claim(), {
                signature: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1',
                sign: (what) => sign('sha1', what, idp.privateKey),
              }),
            ),
          ),
      ],
      ['its digest is SHA-1', () => base64(responseOf(idp.sign(claim(), { digest: DIGEST_SHA1 })))],
      ['its signature names no real algorithm', () => base64(responseOf(idp.sign(claim(), { signature: 'toString' })))],
      ['it is not good yet', () => base64(good({ notBefore: minutes(2) }))],
      ['it is for another audience', () => base64(good({ audience: 'https://elsewhere.example.com' }))],
      ['it is for another recipient', () => base64(good({ recipient: 'https://elsewhere.example.com' }))],
      ['it is of another issuer', () => base64(good({ issuer: 'https://other.example.com' }))],
      ['it offers no role', () => base64(good({ roles: [] }))],
      ['it has no role attribute', () => base64(responseOf(idp.sign(claim().replace(/Attributes\/Role"/, 'Other"'))))],
      ['it offers another role', () => base64(good({ roles: [`${roleArn}x,${providerArn}`] }))],
      ['it offers the role of another provider', () => base64(good({ roles: [`${roleArn},${providerArn}x`] }))],
      [
        'it has two role attributes',
        () =>
          base64(responseOf(idp.sign(claim().replace('</AttributeStatement>', `${attributeOf('Role', ['x,y'])}$&`)))),
      ],
      [
        'it may be used once only',
        () => base64(responseOf(idp.sign(claim().replace('</Conditions>', '<OneTimeUse></OneTimeUse>$&')))),
      ],
      ['it has no conditions', () => base64(responseOf(idp.sign(claim().replace(/<Conditions.*<\/Conditions>/, ''))))],
      [
        'its confirmation never ends',
        () => base64(responseOf(idp.sign(claim().replace(/(ConfirmationData) NotOnOrAfter="[^"]*"/, '$1')))),
      ],
      [
        'its time is local',
        () => base64(responseOf(idp.sign(claim().replaceAll(/Z" Recipient/g, '+08:00" Recipient')))),
      ],
      [
        'its assertion is encrypted',
        () =>
          base64(
            responseOf(
              idp
                .sign(claim())
                .replaceAll('Assertion ', 'EncryptedAssertion ')
                .replaceAll('</Assertion>', '</EncryptedAssertion>'),
            ),
          ),
      ],
    ])('%s, and nothing is written unless it was signed for us', async (how, make) => {
      expect(said(await assume(make()))).toBe(INVALID);
      // A verified caller who is offered too little is somebody, and on record
      const isOnRecord = how.includes('role') && !how.includes('attribute');
      expect((await eventsOf()).length).toBe(isOnRecord ? 1 : 0);
    });

    it('it is of another provider of the account', async () => {
      await declareProvider('Other', stranger.metadata);
      const SAMLProviderArn = providerArn.replace('Company', 'Other');
      expect(said(await present(good(), { SAMLProviderArn }))).toBe(INVALID);
    });

    describe('what was signed was moved:', () => {
      const evil = (claims: Partial<SamlClaims> = {}) =>
        claim({ nameId: 'root@example.com', sessionName: 'root', ...claims }).replace('assertion-1', 'assertion-2');
      const signatureIn = (xml: string) => /<Signature .*<\/Signature>/.exec(xml)?.[0] ?? '';
      const within = (xml: string, added: string) => xml.replace('</Issuer>', () => `</Issuer>${added}`);
      const object = (xml: string) => `<Object>${xml}</Object></Signature>`;
      const extensions = (xml: string) => `<samlp:Extensions>${xml}</samlp:Extensions>`;

      it.each([
        ['a second assertion before it', () => responseOf(evil(), idp.sign(claim()))],
        ['a second assertion after it', () => responseOf(idp.sign(claim()), evil())],
        [
          'a second assertion of the same ID',
          () => responseOf(idp.sign(claim()), evil().replace('assertion-2', 'assertion-1')),
        ],
        [
          'its signature in another assertion, itself beside',
          () => responseOf(within(evil(), signatureIn(idp.sign(claim()))), extensions(claim())),
        ],
        [
          'its signature in another assertion, itself within the signature',
          () => responseOf(within(evil(), signatureIn(idp.sign(claim())).replace('</Signature>', object(claim())))),
        ],
        [
          'the same with the same ID',
          () =>
            responseOf(
              within(evil(), signatureIn(idp.sign(claim())).replace('</Signature>', object(claim()))).replace(
                'assertion-2',
                'assertion-1',
              ),
            ),
        ],
        ['itself within another assertion', () => responseOf(within(evil(), idp.sign(claim())))],
        ['itself in the extensions of the response', () => responseOf(extensions(idp.sign(claim())), evil())],
        [
          'its signature in the response, itself in the extensions',
          () => responseOf(signatureIn(idp.sign(claim())), extensions(claim()), evil()),
        ],
        [
          'a signed response within another response',
          () => {
            const signed = idp.sign(responseOf(claim()));
            const copy = signed.replace(signatureIn(signed), '');
            return responseOf(signatureIn(signed).replace('</Signature>', object(copy)), evil()).replace(
              'response-1',
              'response-2',
            );
          },
        ],
        [
          'a signed response within another response of the same ID',
          () => {
            const signed = idp.sign(responseOf(claim()));
            return responseOf(signatureIn(signed).replace('</Signature>', object(signed)), evil());
          },
        ],
        [
          'another element signed, and neither response nor assertion',
          () => {
            const other = `<samlp:Extensions xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="x"><Issuer></Issuer></samlp:Extensions>`;
            return responseOf(signatureIn(idp.sign(other)), other, evil());
          },
        ],
        [
          'the signature of another assertion of the provider',
          () => responseOf(within(evil(), signatureIn(idp.sign(claim())))),
        ],
        ['two signatures, the second good', () => responseOf(within(idp.sign(claim()), signatureIn(idp.sign(evil()))))],
        [
          'two infos in the signature',
          () => responseOf(idp.sign(claim()).replace(/<SignedInfo.*<\/SignedInfo>/, '$&$&')),
        ],
        [
          'two references in the signature',
          () => responseOf(idp.sign(claim()).replace(/<Reference .*<\/Reference>/, '$&$&')),
        ],
        [
          'two digests in the reference',
          () =>
            responseOf(idp.sign(claim()).replace(/<DigestValue>.*<\/DigestValue>/, '<DigestValue>x</DigestValue>$&')),
        ],
        [
          'a comment in the digest',
          () => responseOf(idp.sign(claim()).replace('<DigestValue>', '<DigestValue><!--x-->x')),
        ],
      ])('%s', async (_how, make) => {
        expect(said(await present(make()))).toBe(INVALID);
        expect(await eventsOf()).toEqual([]);
      });
    });

    describe('it could make the parser work:', () => {
      const DOCTYPES = [
        '<!DOCTYPE a>',
        '<!DOCTYPE a [<!ENTITY name "root@example.com">]>',
        '<!DOCTYPE a [<!ENTITY name SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd">',
        '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;"><!ENTITY name "&c;&c;">]>',
        '<!DOCTYPE a [<!ATTLIST Assertion ID CDATA "assertion-1">]>',
        '<!doctype a>',
      ];
      it.each(DOCTYPES)('%s', async (doctype) => {
        const answers = [
          await present(doctype + good()),
          await present(`<?xml version="1.0"?>${doctype}${good({ nameId: '&name;' })}`),
          await present(good().replace('<Assertion', `${doctype}<Assertion`)),
        ];
        for (const answer of answers) expect(said(answer)).toBe(INVALID);
        expect(answers[0]?.text).toContain('it has a document type');
      });

      it('an entity that nobody declared', async () => {
        expect(said(await present(good({ nameId: '&name;' })))).toBe(INVALID);
      });

      const many = (count: number, make: (at: number) => string) =>
        Array.from({ length: count }, (_, at) => make(at)).join(' ');
      it.each([
        ['levels', () => '<a>'.repeat(9_000) + '</a>'.repeat(9_000)],
        ['levels, not so many', () => '<a>'.repeat(40) + '</a>'.repeat(40)],
        ['elements', () => '<a></a>'.repeat(5_000)],
        ['attributes', () => `<a ${many(7_000, (at) => `a${at}=""`)}></a>`],
        ['namespaces', () => `<a ${many(3_000, (at) => `xmlns:a${at}="b"`)}></a>`],
      ])('too many %s', async (_what, make) => {
        expect(said(await present(responseOf(idp.sign(claim()), make())))).toBe(INVALID);
        expect(said(await present(responseOf(idp.sign(claim().replace('</Subject>', `$&${make()}`)))))).toBe(INVALID);
      });

      it.each([
        ['references', (xml: string) => xml.replace(/<Reference .*<\/Reference>/, (one) => one.repeat(30))],
        ['transforms', (xml: string) => xml.replace(/<Transform .*<\/Transform>/, (one) => one.repeat(100))],
      ])('many %s, and as much work as for one', async (_what, change) => {
        const started = performance.now();
        expect(said(await present(change(good())))).toBe(INVALID);
        expect(performance.now() - started).toBeLessThan(1_000);
      });
    });
  });

  describe('what stands in comments and sections', () => {
    it.each([
      ['a comment', '<!--x-->'],
      ['two comments', '<!----><!---->'],
    ])('%s never cuts a name short', async (_how, inserted) => {
      const sessionName = 'alice.example.com';
      const signed = good({ nameId: 'alice@example.com.evil.example', sessionName });
      const cut = signed
        .replace('alice@example.com.evil', `alice@example.com${inserted}.evil`)
        .replace('<AttributeValue>alice.', `<AttributeValue>alice${inserted}.`)
        .replace(`${roleArn},`, `${roleArn}${inserted},`);
      const answer = await present(cut);
      expect(answer.body).toMatchObject({
        SAMLAssertionInfo: { Subject: 'alice@example.com.evil.example' },
        AssumedRoleUser: { Arn: `${roleArn}/${sessionName}` },
      });
    });

    it('elements and instructions in a name are refused', async () => {
      for (const inserted of ['<b></b>', '<?x y?>']) {
        expect(said(await present(good({ nameId: `alice${inserted}@example.com` })))).toBe(INVALID);
      }
    });

    it('a comment cannot offer another role', async () => {
      const signed = good({ roles: [`${roleArn}-other,${providerArn}`] });
      expect(said(await present(signed.replace(`${roleArn}-other`, `${roleArn}<!---->-other`)))).toBe(INVALID);
    });
  });

  describe('401 AuthenticationFail.IDPMetadata.Invalid', () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    it.each([
      ['is no XML', 'nothing'],
      ['has a document type', `<!DOCTYPE a>${idp.metadata}`],
      ['is of something else', '<a></a>'],
      ['has no name', idp.metadata.replace(/entityID="[^"]*"/, '')],
      ['has no certificate', idp.metadata.replace(/<ds:X509Data>.*<\/ds:X509Data>/s, '')],
      ['has a certificate to encrypt with only', metadataOf(idp.entityId, idp.certificate, ' use="encryption"')],
      ['has a broken certificate', metadataOf(idp.entityId, 'AAAA')],
      ['has a short key', metadataOf(idp.entityId, certify(weak.privateKey, weak.publicKey))],
      ['has a key of another kind', metadataOf(idp.entityId, certify(idp.privateKey, curve.publicKey))],
    ])('when the stored metadata %s', async (_how, metadata) => {
      // The boot refuses such a file: the row is from elsewhere
      await declareProvider('Broken', metadata);
      const SAMLProviderArn = providerArn.replace('Company', 'Broken');
      expect(said(await present(good(), { SAMLProviderArn }))).toBe('401 AuthenticationFail.IDPMetadata.Invalid');
    });
  });

  describe('403 NoPermission', () => {
    it.each([
      ['another provider', () => ({ Federated: providerArn.replace('Company', 'Other') })],
      ['its account', () => ({ RAM: `acs:ram::${account.accountId}:root` })],
    ])('for a role that trusts %s', async (_whom, principal) => {
      roleArn = await role(trusting(principal()));
      const answer = await present(good());
      expect(said(answer)).toBe('403 NoPermission');
      expect(denied(answer)).toMatchObject({
        AuthAction: 'sts:AssumeRole',
        AuthPrincipalType: 'Federated',
        AuthPrincipalDisplayName: 'saml-provider/Company',
        AuthPrincipalOwnerId: account.accountId,
        PolicyType: 'AssumeRolePolicy',
      });
    });

    it('for a role of another account, whatever it trusts', async () => {
      roleArn = await role(trusting({ Federated: providerArn }), await world().account());
      expect(said(await present(good()))).toBe('403 NoPermission');
    });
  });

  describe('404', () => {
    it('EntityNotExist.RoleArn', async () => {
      roleArn = `acs:ram::${account.accountId}:role/gone`;
      expect(said(await present(good()))).toBe('404 EntityNotExist.RoleArn');
    });

    it('EntityNotExist.SAMLProvider, also with the provider of another account', async () => {
      const { accountId } = await world().account();
      for (const SAMLProviderArn of [`${providerArn}2`, providerArn.replace(account.accountId, accountId)]) {
        expect(said(await present(good(), { SAMLProviderArn }))).toBe('404 EntityNotExist.SAMLProvider');
      }
    });
  });

  it('400 Throttling.Api for more than ten in a second, signed calls apart', async () => {
    const signed = good();
    const answers = await Promise.all(Array.from({ length: 60 }, () => present(signed)));
    expect(new Set(answers.map(said))).toContain('400 Throttling.Api');
    expect(said(await world().call(account, 'ListDirectories'))).toBe('200');
  });

  it('leaves no assertion in the log or in an event', async () => {
    const signed = base64(good());
    await assume(signed);
    await present(good().replace('alice@', 'mallory@'));
    const seen = JSON.stringify([
      await eventsOf(),
      world().witnessed.map(({ entry, failure }) => [entry, failure?.detail]),
    ]);
    expect(seen).not.toContain(signed.slice(0, 60));
    expect(seen).not.toContain('mallory@');
  });
});
