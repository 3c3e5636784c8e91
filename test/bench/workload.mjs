// What is asked of every server: which user, which status, in which order. Without one source the variants would race on different tracks.

export const VERSION = '2021-05-15';
export const ACTION = 'UpdateUserStatus';
export const ACCOUNT_ID = '1234567890123456';
export const USER_COUNT = 1000;
export const CONNECTIONS = 64;

export const ROOT_KEY = { accessKeyId: 'LTAIbenchRoot00000000000', accessKeySecret: 'bench-root-secret-not-for-use' };
/** A RAM user signs the load, so that policies are really weighed: the root of an account needs none. */
export const LOAD_KEY = { accessKeyId: 'LTAIbenchLoad00000000000', accessKeySecret: 'bench-load-secret-not-for-use' };

/** The few statements that the load's user holds, with a condition among them. */
export const FEW_STATEMENTS = {
  Version: '1',
  Statement: [
    { Effect: 'Allow', Action: ['cloudsso:Get*', 'cloudsso:List*'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['cloudsso:UpdateUser', 'cloudsso:UpdateUserStatus'],
      Resource: `acs:cloudsso:*:${ACCOUNT_ID}:directory/*/user/*`,
      Condition: { IpAddress: { 'acs:SourceIp': ['127.0.0.0/8', '::1/128'] } },
    },
    { Effect: 'Deny', Action: 'cloudsso:Delete*', Resource: '*' },
  ],
};

/**
 * The change at a position of the one endless sequence: users in turn, the status turning with every lap, so that each
 * call changes a row and no row is asked for twice at once. Users start Enabled.
 */
export function changeAt(position, { directoryId, userIds }) {
  const lap = Math.floor(position / userIds.length);
  return {
    DirectoryId: directoryId,
    UserId: userIds[position % userIds.length],
    NewStatus: lap % 2 === 0 ? 'Disabled' : 'Enabled',
  };
}
