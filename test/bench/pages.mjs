// A page of ListUsers and a CreateUser in a directory of a thousand users, and again once it has a million.
import { randomUUID } from 'node:crypto';
import { startGateway } from './gateway.mjs';
import { instant, signV3 } from './signing.mjs';
import { median } from './statistics.mjs';
import { ROOT_KEY } from './workload.mjs';

const FEW = 1_000;
const MANY = 1_000_000;
const PAGE = 100;
const SAMPLES = 200;

/** `[{ title, few, many, ratio }]`, milliseconds per call, medians. Throws unless every page is full and knows the total. */
export async function measurePages({ database, folder }) {
  const settings = { PAIFANG_QUOTA_USERS: String(2 * MANY) };
  const gateway = await startGateway({ folder, databaseUrl: database.url, settings });
  try {
    const { Directory } = (await call(gateway, 'CreateDirectory', {})).answer;
    const { DirectoryId } = Directory;
    await fill(database, DirectoryId, 1, FEW);
    const lastToken = await findLastPage(gateway, DirectoryId);
    const few = await measure(gateway, DirectoryId, lastToken, FEW);
    await fill(database, DirectoryId, FEW + 1, MANY);
    const many = await measure(gateway, DirectoryId, lastToken, MANY);
    return Object.keys(few).map((title) => ({
      title,
      few: few[title],
      many: many[title],
      ratio: many[title] / few[title],
    }));
  } finally {
    await gateway.stop();
  }
}

async function measure(gateway, DirectoryId, lastToken, count) {
  const first = [];
  const last = [];
  const create = [];
  for (let at = 0; at < SAMPLES; at += 1) {
    first.push(await page(gateway, { DirectoryId }, count, true));
    last.push(await page(gateway, { DirectoryId, NextToken: lastToken }, count, false));
  }
  for (let at = 0; at < SAMPLES; at += 1) {
    const made = await call(gateway, 'CreateUser', { DirectoryId, UserName: `late-${count}-${at}` });
    create.push(made.milliseconds);
    await call(gateway, 'DeleteUser', { DirectoryId, UserId: made.answer.User.UserId });
  }
  return {
    [`ListUsers, first ${PAGE}`]: median(first),
    [`ListUsers, last ${PAGE}`]: median(last),
    CreateUser: median(create),
  };
}

/** Milliseconds of one page. */
async function page(gateway, params, count, isTruncated) {
  const { milliseconds, answer } = await call(gateway, 'ListUsers', { MaxResults: PAGE, ...params });
  const found = [answer.Users.length, answer.TotalCounts, answer.IsTruncated];
  if (found.join() !== [PAGE, count, isTruncated].join()) throw new Error(`a page of ${found.join()}`);
  return milliseconds;
}

/** The token of the last page. It stays the last: whoever comes later in `fill` stands before the first. */
async function findLastPage(gateway, DirectoryId) {
  let NextToken = '';
  for (let seen = PAGE; seen < FEW; seen += PAGE) {
    const { answer } = await call(gateway, 'ListUsers', { DirectoryId, MaxResults: PAGE, NextToken });
    NextToken = answer.NextToken;
  }
  return NextToken;
}

/** Users by number, made where they rest: a million calls would measure the calls. */
async function fill(database, directoryId, from, to) {
  await database.query(`
    insert into users (directory_id, user_id, user_name, status, provision_type, first_name, last_name, display_name,
      description, email, tags, created_at, updated_at, position)
    overriding system value
    select '${directoryId}', 'u-00' || lpad(at::text, 18, '0'), 'user-' || at, 'Enabled', 'Manual', '', '', '', '',
      'user-' || at || '@example.com', '{}', now(), now(), -at
    from generate_series(${from}, ${to}) as at order by at desc`);
  await database.query(`update directories set user_count = ${to} where directory_id = '${directoryId}'`);
  await database.query('vacuum analyze users');
}

async function call(gateway, action, params) {
  const host = `${gateway.host}:${gateway.port}`;
  const { method, target, headers } = signV3({
    action,
    params,
    key: ROOT_KEY,
    host,
    nonce: randomUUID(),
    date: instant(),
  });
  const startedAt = performance.now();
  const response = await fetch(gateway.origin + target, { method, headers });
  const text = await response.text();
  const milliseconds = performance.now() - startedAt;
  if (response.status !== 200) throw new Error(`${action}: ${response.status} ${text}`);
  return { milliseconds, answer: JSON.parse(text) };
}
