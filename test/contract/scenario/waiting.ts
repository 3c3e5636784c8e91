// Scenarios whose actions are not all served yet.
export const WAITING: readonly string[] = [
  'deleted directory answers 404 everywhere',
  'directory deletion needs an empty directory',
  'directory statistics count what exists',
  'MaxResults bounds',
  'a running task blocks its configuration and account',
  'parameters split over query and form body',
  'delegate account',
  'Terraform directory: create with everything, refresh, change, destroy',
  'command line sign-in through the portal',
  'portal refuses unknown device codes and unassigned configurations',
  'withdrawn actions still answer',
];
