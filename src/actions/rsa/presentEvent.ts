// Events as exports show them (rsa 10): every member that clients know, null where there is nothing to tell.
import type { Directory } from '../../directory/directory.ts';
import type { DirectoryEvent } from '../../directory/eventLog.ts';
import { presentTime } from './present.ts';

export function presentAdminEvent(event: DirectoryEvent, directory: Directory) {
  const isDone = event.outcome === 'OK';
  const isSystem = event.actor.kind === 'System';
  return {
    ...common(event, directory),
    eventType: isSystem ? ('SYSTEM' as const) : ('ADMIN' as const),
    serverURL: null,
    adminUserName: event.actor.arn,
    adminUserRole: event.actor.kind,
    activityKey: event.action,
    activityCode: event.code,
    result: isDone ? 'SUCCESS' : 'FAILURE',
    reasonKey: isDone ? null : event.outcome,
    message: describe(event),
    requiresPublish: false,
    customerId: null,
    ...target(event, directory),
    targetObject2Id: null,
    targetObject2Name: null,
    targetObject2Type: null,
  };
}

export function presentUserEvent(event: DirectoryEvent, directory: Directory) {
  const { person, about } = event;
  return {
    ...common(event, directory),
    eventType: 'ADMIN',
    eventLevel: event.outcome === 'OK' ? 'INFO' : 'ERROR',
    eventCategory: 'USER',
    userId: (person && (person.email || person.name)) ?? about ?? null,
    eventCode: String(event.code),
    eventDescription: describe(event),
    method: null,
    deviceName: null,
    deviceId: null,
    policyId: null,
    policyName: null,
    authenticationDetails: null,
    assuranceLevel: null,
    verboseFlag: null,
    userActivityId: event.actor.arn,
    transactionId: null,
  };
}

function common(event: DirectoryEvent, directory: Directory) {
  return {
    eventId: event.id,
    eventLogDate: presentTime(event.at),
    serverIPAddress: null,
    application: event.dialect,
    customerName: directory.name,
    tenantId: directory.id,
    sourceIPAddress: event.sourceIp === '' ? null : event.sourceIp,
  };
}

function target({ person, about }: DirectoryEvent, directory: Directory) {
  const type = person || about !== undefined ? 'USER' : 'DIRECTORY';
  return {
    targetObject1Id: person?.guid ?? about ?? directory.id,
    targetObject1Name: person?.name ?? (about === undefined ? directory.name : null),
    targetObject1Type: type,
  };
}

function describe({ action, outcome, person, about }: DirectoryEvent): string {
  const whom = person?.name ?? about;
  const what = whom === undefined ? action : `${action} of ${whom}`;
  return outcome === 'OK' ? what : `${what} failed: ${outcome}`;
}
