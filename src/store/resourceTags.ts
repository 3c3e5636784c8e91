// Tags of whatever carries some, by ARN: policies may ask for them before an action runs.
import type { Work } from './work.ts';

type Tags = Readonly<Record<string, string>>;

const SHAPES: readonly (readonly [shape: RegExp, sql: string])[] = [
  [
    /^acs:ram:[^:]*:(\d+):role\/(.+)$/,
    'select tags from ram_roles where account_id = ? and lower(role_name) = lower(?)',
  ],
  [/^acs:ram:[^:]*:(\d+):policy\/(.+)$/, 'select tags from policies where account_id = ? and policy_name = ?'],
  [
    /^acs:cloudsso:[^:]*:(\d+):directory\/([^/]+)\/user\/([^/]+)$/,
    `select users.tags from users join directories using (directory_id)
      where account_id = ? and directory_id = ? and user_id = ?`,
  ],
  [
    /^acs:cloudsso:[^:]*:(\d+):directory\/([^/]+)\/access-configuration\/([^/]+)$/,
    `select access_configurations.tags from access_configurations join directories using (directory_id)
      where account_id = ? and directory_id = ? and access_configuration_id = ?`,
  ],
];

/** Only of resources in the caller's own account; lists are of no resource and carry nothing. */
export async function findResourceTags(
  work: Work,
  accountId: string,
  arns: readonly string[],
): Promise<ReadonlyMap<string, Tags>> {
  const found = new Map<string, Tags>();
  for (const arn of arns) {
    for (const [shape, sql] of SHAPES) {
      const [, owner, ...names] = shape.exec(arn) ?? [];
      if (owner !== accountId) continue;
      const query = work.knex.raw<{ rows: { tags: Tags }[] }>(sql, [owner, ...names]);
      const [row] = (await work.read(query)).rows;
      if (row) found.set(arn, row.tags);
    }
  }
  return found;
}
