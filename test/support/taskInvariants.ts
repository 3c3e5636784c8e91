// What must hold between assignments, provisionings and the RAM of accounts, whatever happened in whatever order.
// Each line of it finds what should not be; all look at everything that is in the database
const BREACHES = `
  select 'assignment without provisioning' as breach, a.account_id || ' ' || a.principal_id as what from access_assignments a
    where not exists (select from provisionings p where (p.directory_id, p.access_configuration_id, p.account_id)
      = (a.directory_id, a.access_configuration_id, a.account_id))
  union all select 'provisioning without role', role_name from provisionings p
    where not exists (select from ram_roles r where (r.account_id, r.role_id, r.role_name) = (p.account_id, p.role_id, p.role_name))
  union all select 'provisioning without provider', provider_name from provisionings p
    where not exists (select from identity_providers i where (i.account_id, i.provider_name) = (p.account_id, p.provider_name))
  union all select 'provisioning outside of the organization', p.account_id from provisionings p
    where not exists (select from members m where m.account_id = p.account_id)
  union all select 'policies that differ', role_name from provisionings p
    where p.status = 'Provisioned' and (
      select string_agg(policy_type || ' ' || policy_name, ',' order by policy_type || ' ' || policy_name) from policy_attachments t where t.role_id = p.role_id
    ) is distinct from (
      select string_agg(name, ',' order by name) from (
        select case policy_type when 'Inline' then 'Custom ' || p.policy_name else 'System ' || m.policy_name end as name
        from permission_policies m where (m.directory_id, m.access_configuration_id) = (p.directory_id, p.access_configuration_id)
      ) as wanted
    )
  union all select 'inline policy without its text', policy_name from provisionings p
    where policy_name is not null and not exists (select from policy_versions v
      where (v.account_id, v.policy_name) = (p.account_id, p.policy_name))
  union all select 'orphan role', role_name from ram_roles r where role_name like 'AliyunReservedSSO-%'
    and not exists (select from provisionings p where (p.account_id, p.role_id) = (r.account_id, r.role_id))
  union all select 'orphan policy', policy_name from policies r where policy_name like 'AliyunReservedSSO-%'
    and not exists (select from provisionings p where (p.account_id, p.policy_name) = (r.account_id, r.policy_name))
  union all select 'orphan provider', provider_name from identity_providers i where provider_name like 'AliyunReservedSSO-%'
    and not exists (select from provisionings p where (p.account_id, p.provider_name) = (i.account_id, i.provider_name))
  union all select 'task without end', task_id from tasks where status = 'InProgress'
  union all select 'task that did not end once', t.task_id from tasks t
    where (select count(*) from audit_events e where e.dialect = 'task' and e.parameters like '%' || t.task_id || '%'
      and (e.outcome = 'OK') = (t.status = 'Success')) <> 1`;

/** One line for each breach; none when all is in order. Every task must have ended by now. `run` is of a client or of knex. */
export async function breaches(run: (sql: string) => PromiseLike<{ rows: Breach[] }>): Promise<readonly string[]> {
  return (await run(BREACHES)).rows.map(({ breach, what }) => `${breach}: ${what}`);
}

export interface Breach {
  readonly breach: string;
  readonly what: string;
}
