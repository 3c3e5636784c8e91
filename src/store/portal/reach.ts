// Whom assignments reach, in SQL: one text for every question about where a person may go.

/** As `reach`: configuration and account of each assignment of the user `:userId` of `:directoryId` and of its groups, once. */
export const REACH = `reach as (
    select access_configuration_id, account_id from access_assignments
      where directory_id = :directoryId and principal_type = 'User' and principal_id = :userId
    union
    select a.access_configuration_id, a.account_id from group_members m
      join access_assignments a
        on a.directory_id = m.directory_id and a.principal_type = 'Group' and a.principal_id = m.group_id
      where m.directory_id = :directoryId and m.user_id = :userId)`;
