// A SAML response held against its provider: signature first, then whom, by whom, for whom and when.
import type { SamlAssertion } from '../../accounts/provider.ts';
import { fault, isFault } from '../../faults/fault.ts';
import type { SamlIdentity } from './metadata.ts';
import { ASSERTION, readSignedAssertion } from './signature.ts';
import { childrenOf, elementsOf, onlyChild, textOf } from './xml.ts';

/** Where role sign-on is received (ram-policy 2.7); what trust policies ask for as saml:recipient. */
export const RECIPIENT = 'https://signin.aliyun.com/saml-role/sso';
const AUDIENCES = [RECIPIENT, 'urn:alibaba:cloudcomputing'];
const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
const ATTRIBUTES = 'https://www.aliyun.com/SAML-Role/Attributes/';
const TOLERANCE_MILLISECONDS = 60_000;

/** The text of a response. Throws SamlAssertionInvalid for what cannot be one, before it costs anybody anything. */
export function decodeResponse(base64: string): string {
  const compact = base64.replaceAll(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) throw invalid('it is not base64');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(compact, 'base64'));
    if (text.trimStart().startsWith('<')) return text;
  } catch {
    // Said below
  }
  throw invalid('it is no XML in UTF-8');
}

/** What the response says, once all of it holds. Throws SamlAssertionInvalid and SamlAssertionExpired. */
export async function verifyResponse(text: string, identity: SamlIdentity, now: Date): Promise<SamlAssertion> {
  try {
    return readAssertion(await readSignedAssertion(text, identity.keys), identity, now);
  } catch (cause) {
    if (isFault(cause, 'SamlAssertionExpired')) throw cause;
    // Its words name the place, never what stands there. An engine's own error is about how deep the document goes
    const isOurs = cause instanceof Error && cause.constructor === Error;
    throw invalid(isOurs ? cause.message : 'it cannot be read', cause);
  }
}

function readAssertion(assertion: Element, { entityId }: SamlIdentity, now: Date): SamlAssertion {
  const issuer = textOf(onlyChild(assertion, ASSERTION, 'Issuer'));
  if (issuer !== entityId) throw new Error('it was issued by somebody else');
  const conditions = onlyChild(assertion, ASSERTION, 'Conditions');
  checkAudience(conditions);
  const subject = onlyChild(assertion, ASSERTION, 'Subject');
  const nameId = onlyChild(subject, ASSERTION, 'NameID');
  const confirmation = onlyChild(subject, ASSERTION, 'SubjectConfirmation');
  if (confirmation.getAttribute('Method') !== BEARER) throw new Error('its subject is not confirmed as a bearer');
  const bearer = onlyChild(confirmation, ASSERTION, 'SubjectConfirmationData');
  const recipient = bearer.getAttribute('Recipient') ?? '';
  // The vendor's own pages write the last word in capitals, too
  if (recipient.toLowerCase() !== RECIPIENT) throw new Error('it was made for another recipient');
  if (!bearer.hasAttribute('NotOnOrAfter')) throw new Error('its SubjectConfirmationData never ends');
  const attributes = readAttributes(assertion);
  const [sessionName = '', another] = attributes('RoleSessionName');
  if (another !== undefined) throw new Error('it has more than one RoleSessionName');
  // Last, so that what never was any good is not called expired
  for (const element of [conditions, bearer]) checkTimes(element, now.getTime());
  return {
    kind: 'saml',
    subject: textOf(nameId),
    subjectType: (nameId.getAttribute('Format') ?? 'unspecified').replace(/^.*:nameid-format:/, ''),
    issuer,
    recipient,
    sessionName,
    roles: attributes('Role').map((pair) => {
      const [roleArn = '', providerArn = ''] = pair.split(',').map((arn) => arn.trim());
      return { roleArn, providerArn };
    }),
  };
}

function checkAudience(conditions: Element): void {
  const restrictions = childrenOf(conditions, ASSERTION, 'AudienceRestriction');
  const isMeant = (restriction: Element): boolean =>
    childrenOf(restriction, ASSERTION, 'Audience').some((audience) => AUDIENCES.includes(textOf(audience)));
  if (restrictions.length === 0 || !restrictions.every(isMeant)) throw new Error('it was made for another audience');
  // Among them OneTimeUse, which would need a memory of every assertion
  const others = elementsOf(conditions).length - restrictions.length;
  if (others > 0) throw new Error('it has conditions that are not understood here');
}

function checkTimes(element: Element, now: number): void {
  const notBefore = readTime(element, 'NotBefore');
  if (notBefore !== undefined && now + TOLERANCE_MILLISECONDS < notBefore) throw new Error('it is not good yet');
  const end = readTime(element, 'NotOnOrAfter');
  if (end !== undefined && now - TOLERANCE_MILLISECONDS >= end) throw fault('SamlAssertionExpired', {});
}

function readTime(element: Element, name: string): number | undefined {
  if (!element.hasAttribute(name)) return undefined;
  const text = element.getAttribute(name) ?? '';
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw new Error(`its ${name} is no time in UTC`);
  return time;
}

/** Each of the product's attributes is there once, with its values. */
function readAttributes(assertion: Element): (name: string) => readonly string[] {
  const all = childrenOf(assertion, ASSERTION, 'AttributeStatement').flatMap((statement) =>
    childrenOf(statement, ASSERTION, 'Attribute'),
  );
  return (name) => {
    const [attribute, another] = all.filter((one) => one.getAttribute('Name') === `${ATTRIBUTES}${name}`);
    if (!attribute || another) throw new Error(`it has ${attribute ? 'more than one' : 'no'} attribute ${name}`);
    return childrenOf(attribute, ASSERTION, 'AttributeValue').map(textOf);
  };
}

function invalid(Reason: string, cause?: unknown) {
  return fault('SamlAssertionInvalid', { Reason }, cause);
}
