// What can be missing, taken, in use or full in an account. `User.Policy` is the relation: a policy attached to a user.

type Relation =
  | 'User.Policy'
  | 'User.Group'
  | 'User.AccessKey'
  | 'User.LoginProfile'
  | 'User.MFADevice'
  | 'Group.Policy'
  | 'Role.Policy'
  | 'Policy.Version';

type Absent =
  'User' | 'Group' | 'Role' | 'RoleArn' | 'Policy' | 'VirtualMFADevice' | 'SAMLProvider' | 'OIDCProvider' | Relation;

type Taken =
  | 'User'
  | 'Group'
  | 'Role'
  | 'Policy'
  | 'VirtualMFADevice'
  | 'VirtualMFADevice.User'
  | 'AccountAlias'
  | Exclude<Relation, 'User.AccessKey' | 'Policy.Version'>;

type InUse =
  | Exclude<Relation, 'Policy.Version'>
  | 'Group.User'
  | 'Policy.User'
  | 'Policy.Group'
  | 'Policy.Role'
  | 'Policy.Version'
  | 'Policy.Version.Default'
  | 'VirtualMFADevice.User';

type Full =
  | 'User'
  | 'Group'
  | 'Role'
  | 'Policy'
  | 'VirtualMFADevice'
  | 'User.AccessKey'
  | 'User.Group'
  | 'User.Policy'
  | 'Group.Policy'
  | 'Role.Policy'
  | 'Policy.Version';

/** Four families; a name is family and entity, as the vendor's own codes are (ram-policy 4.3). */
export type AccountFaults = { readonly [E in Absent as `EntityNotExist.${E}`]: { Name: string } } & {
  readonly [E in Taken as `EntityAlreadyExists.${E}`]: { Name: string };
} & { readonly [E in InUse as `DeleteConflict.${E}`]: { Name: string } } & {
  readonly [E in Full as `LimitExceeded.${E}`]: { Limit: number };
};

export type AccountFaultName = keyof AccountFaults;
