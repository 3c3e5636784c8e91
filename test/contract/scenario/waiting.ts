// Scenarios whose actions are not all served yet.
export const WAITING: readonly string[] = [
  'command line sign-in through the portal',
  'portal refuses unknown device codes and unassigned configurations',
];
