// Builds a round's requests before the clock starts: signing inside the window would measure the client.
import { randomBytes } from 'node:crypto';
import { instant, signV1, signV3, toBytes } from './signing.mjs';
import { ACTION, changeAt, LOAD_KEY } from './workload.mjs';

const SPEECHES = { plain: plainCall, V3: signed(signV3), V1: signed(signV1) };

/** `count` requests from `position` on, each with a nonce of its own and dated now. */
export function buildRequests({ speech, host, position, count, target }) {
  const speak = SPEECHES[speech];
  const round = randomBytes(12).toString('hex');
  const date = instant();
  return Array.from({ length: count }, (_, at) =>
    toBytes(speak({ host, date, nonce: `${round}${at}`, params: changeAt(position + at, target) })),
  );
}

/** For the unsigned servers, in the form that costs them least to read. */
function plainCall({ host, params }) {
  const target = `/${params.DirectoryId}/${params.UserId}/${params.NewStatus}`;
  return { method: 'GET', target, headers: { host, accept: 'application/json', 'user-agent': 'paifang-bench' } };
}

function signed(sign) {
  return (call) => sign({ ...call, action: ACTION, key: LOAD_KEY });
}
