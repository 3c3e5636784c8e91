// Nanoseconds of CPU of the steps that every call pays for, on the compiled modules as they are served.
import { readDocuments } from '../../dist/catalog/documents.js';
import { compileValidator, makeAjv } from '../../dist/catalog/validate.js';
import { parseParameters } from '../../dist/dialects/rpc/parameters.js';
import { digestHex, parseAuthorization, signingKeys } from '../../dist/dialects/rpc/signature.js';
import { verifyV1, verifyV3 } from '../../dist/dialects/rpc/verify.js';
import { compilePolicy } from '../../dist/policy/compile.js';
import { decide, indexPolicies } from '../../dist/policy/decide.js';
import { parsePolicy } from '../../dist/policy/document.js';
import { instant, signV1, signV3 } from './signing.mjs';
import { median } from './statistics.mjs';
import { ACCOUNT_ID, ACTION, changeAt, FEW_STATEMENTS, LOAD_KEY } from './workload.mjs';

const SAMPLES = 5;
const SAMPLE_MICROSECONDS = 150_000;
const RESOURCE = `acs:cloudsso:cn-shanghai:${ACCOUNT_ID}:directory/d-00aaaaaaaaaa/user/u-00bbbbbbbbbbbbbbbbbb`;
const change = changeAt(0, { directoryId: 'd-00aaaaaaaaaa', userIds: ['u-00bbbbbbbbbbbbbbbbbb'] });

/** `[{ title, nanoseconds }]`, each the median of several samples. Throws when a step gives the wrong verdict. */
export function measureOperations() {
  return [
    ['verify V1, 12 parameters', verifyingV1()],
    ['verify V3, 12 parameters', verifyingV3()],
    ['validate UpdateUserStatus (ajv)', validating()],
    ['decide, 3 statements', deciding([FEW_STATEMENTS])],
    ['decide, 100 attached, 10 about the action', deciding(attached(100, 10))],
    ['decide, 1,000 attached, 100 about the action', deciding(attached(1000, 10))],
    ['decide, 1,000 attached, all about the action', deciding(attached(1000, 1))],
  ].map(([title, step]) => ({ title, nanoseconds: measure(title, step) }));
}

function measure(title, step) {
  if (step() !== true) throw new Error(`${title}: the wrong verdict`);
  let batch = 1;
  let samples = [];
  // Batches grow until one fills its time; the ones before it are the warm-up
  while (samples.length < SAMPLES) {
    const before = process.cpuUsage();
    let right = 0;
    for (let count = 0; count < batch; count += 1) right += step() ? 1 : 0;
    const { user, system } = process.cpuUsage(before);
    if (right !== batch) throw new Error(`${title}: the wrong verdict`);
    if (user + system < SAMPLE_MICROSECONDS) {
      batch *= 2;
      samples = [];
    } else samples.push((1000 * (user + system)) / batch);
  }
  return median(samples);
}

function wireOf(sign, more) {
  const host = '127.0.0.1:8848';
  const params = { ...change, ...more };
  const { target, headers } = sign({ action: ACTION, params, key: LOAD_KEY, host, nonce: 'n-1', date: instant() });
  return { query: parseParameters(target.slice(2), 'query'), header: (name) => headers[name] ?? '' };
}

function verifyingV1() {
  const { query } = wireOf(signV1, {});
  if (query.length !== 12) throw new Error(`${query.length} parameters`);
  const signature = new Map(query).get('Signature');
  const request = { method: 'GET', query, form: [], signatureMethod: 'HMAC-SHA1', signature };
  const keys = signingKeys(LOAD_KEY.accessKeySecret);
  return () => verifyV1(request, keys).ok;
}

function verifyingV3() {
  const nine = Array.from({ length: 9 }, (_, at) => [`Tags.${at + 1}.Value`, `some value ${at}`]);
  const { query, header } = wireOf(signV3, Object.fromEntries(nine));
  if (query.length !== 12) throw new Error(`${query.length} parameters`);
  const keys = signingKeys(LOAD_KEY.accessKeySecret);
  const body = Buffer.alloc(0);
  return () => {
    const authorization = parseAuthorization(header('authorization'));
    const bodyHash = digestHex(authorization.algorithm, body);
    return verifyV3({ method: 'POST', path: '/', query, header, authorization, bodyHash }, keys).ok;
  };
}

function validating() {
  const actions = readDocuments().flatMap(({ actions: all }) => all);
  const { parameters } = actions.find(({ name }) => name === ACTION);
  const validate = compileValidator(makeAjv(), parameters);
  return () => validate(change) === change;
}

function deciding(documents) {
  const compiled = documents.map((document, at) =>
    compilePolicy(parsePolicy(document, 'identity'), { name: `policy-${at}`, type: 'Custom', version: 'v1' }),
  );
  const policies = { identity: indexPolicies(compiled) };
  const principal = { arn: `acs:ram::${ACCOUNT_ID}:user/load`, type: 'RAMUser', id: '200000000000000001' };
  const context = { get: (key) => (key === 'acs:sourceip' ? ['127.0.0.1'] : undefined) };
  const request = { action: `cloudsso:${ACTION}`, resources: [RESOURCE], principal, context };
  return () => decide(request, policies).effect === 'Allow';
}

/** Documents of ten statements; every `step`-th is about the action asked, and only the very last allows it here. */
function attached(count, step) {
  const statements = Array.from({ length: count }, (_, at) => ({
    Effect: at % 3 === 0 ? 'Deny' : 'Allow',
    Action: at % step === 0 ? 'cloudsso:UpdateUser*' : `ram:Get${at}*`,
    Resource: `acs:cloudsso:*:${ACCOUNT_ID}:directory/d-00${String(at).padStart(10, '0')}/user/*`,
  }));
  statements[count - 1] = { Effect: 'Allow', Action: `cloudsso:${ACTION}`, Resource: RESOURCE };
  return Array.from({ length: count / 10 }, (_, at) => ({
    Version: '1',
    Statement: statements.slice(at * 10, at * 10 + 10),
  }));
}
