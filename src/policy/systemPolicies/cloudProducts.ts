// Ready-made policies over the services that people usually work with. Without it an access configuration could name none
// of those that organizations know.
import { allowing, type SystemPolicy, verbs } from './systemPolicy.ts';

/** The word in policy names → the service's own in actions. */
const SERVICES: readonly (readonly [word: string, service: string])[] = [
  ['ECS', 'ecs'],
  ['VPC', 'vpc'],
  ['SLB', 'slb'],
  ['OSS', 'oss'],
  ['RDS', 'rds'],
  ['Log', 'log'],
  ['KMS', 'kms'],
  ['CDN', 'cdn'],
  ['DNS', 'alidns'],
  ['CS', 'cs'],
  ['FC', 'fc'],
  ['MNS', 'mns'],
  ['NAS', 'nas'],
  ['CloudMonitor', 'cms'],
  ['ActionTrail', 'actiontrail'],
  ['MongoDB', 'dds'],
];

const READING = ['Describe*', 'List*', 'Get*', 'Query*', 'BatchGet*'];

/** Where a verb that reads hands out more than a look. */
const READING_LESS: Readonly<Record<string, readonly string[]>> = {
  // Get* would hand out the secrets that are kept there
  kms: ['Describe*', 'List*', 'GetPublicKey', 'GetKeyPolicy', 'GetSecretPolicy'],
};

/** A pair for each service: everything of it, or its verbs that read. */
export const servicePolicies: readonly SystemPolicy[] = SERVICES.flatMap(([word, service]) => [
  allowing(`Aliyun${word}FullAccess`, 'v1', `Everything in ${word}.`, { Action: `${service}:*` }),
  allowing(`Aliyun${word}ReadOnlyAccess`, 'v1', `Reading in ${word}.`, {
    Action: verbs(service, ...(READING_LESS[service] ?? READING)),
  }),
]);
