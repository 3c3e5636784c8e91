// The same question asked of other engines: statements as many, the one that allows it last. Each speaks its own dialect of policies.
import { runSimulation } from '@cloud-copilot/iam-simulate';
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';

const COUNTS = [100, 1000];
const SAMPLE_MILLISECONDS = 400;
const ACTION = 's3:GetObject';
const RESOURCE = 'arn:aws:s3:::bucket/user/u';
const USER = 'arn:aws:iam::123456789012:user/u';

const MODEL = `[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = r.sub == p.sub && regexMatch(r.act, p.act) && regexMatch(r.obj, p.obj)`;

/** `[{ title, nanoseconds }]`, wall time per decision. Throws when an engine gives the wrong verdict. */
export async function measureOthers() {
  const measured = [];
  for (const count of COUNTS) {
    const statements = statementsOf(count);
    measured.push(await measure(`casbin, ${count} statements`, await casbin(statements)));
    measured.push(await measure(`@cloud-copilot/iam-simulate, ${count} statements`, simulate(statements)));
  }
  return measured;
}

/** As attached() of the steps: every tenth statement is about the action asked, and only the very last allows it here. */
function statementsOf(count) {
  const statements = Array.from({ length: count }, (_, at) => ({
    Effect: at % 3 === 0 ? 'Deny' : 'Allow',
    Action: at % 10 === 0 ? 's3:GetObject*' : 's3:PutObject*',
    Resource: `arn:aws:s3:::d-00${String(at).padStart(10, '0')}/user/*`,
  }));
  statements[count - 1] = { Effect: 'Allow', Action: ACTION, Resource: RESOURCE };
  return statements;
}

async function casbin(statements) {
  const pattern = (glob) => `^${glob.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*')}$`;
  const lines = statements.map(
    ({ Effect, Action, Resource }) => `p, ${USER}, ${pattern(Resource)}, ${pattern(Action)}, ${Effect.toLowerCase()}`,
  );
  const enforcer = await newEnforcer(newModelFromString(MODEL), new StringAdapter(lines.join('\n')));
  return () => enforcer.enforceSync(USER, RESOURCE, ACTION);
}

function simulate(statements) {
  const identityPolicies = Array.from({ length: statements.length / 10 }, (_, at) => ({
    name: `policy-${at}`,
    policy: { Version: '2012-10-17', Statement: statements.slice(at * 10, at * 10 + 10) },
  }));
  const resource = { resource: RESOURCE, accountId: '123456789012' };
  const request = { principal: USER, action: ACTION, resource, contextVariables: {} };
  const simulation = { request, identityPolicies, serviceControlPolicies: [], resourceControlPolicies: [] };
  return async () => (await runSimulation(simulation, {})).overallResult === 'Allowed';
}

async function measure(title, decide) {
  if ((await decide()) !== true) throw new Error(`${title}: the wrong verdict`);
  let count = 0;
  const startedAt = performance.now();
  while (performance.now() - startedAt < SAMPLE_MILLISECONDS) {
    await decide();
    count += 1;
  }
  return { title, nanoseconds: (1e6 * (performance.now() - startedAt)) / count };
}
