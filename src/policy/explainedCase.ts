// Reads a case to be explained. Without it a misspelled member of a case would quietly change the question.
import { fault } from '../faults/fault.ts';
import type { Principal } from './principals.ts';

/** Where a document of a case is attached. */
export type PolicyPlace = 'identity' | 'group' | 'resourceGroup' | 'session' | 'control' | 'trust' | 'resource';

/** Policies and a request, as a person writes them down. Source: ram-policy 8. */
export interface ExplainedCase {
  readonly policies: readonly CasePolicy[];
  readonly request: CaseRequest;
}

export interface CasePolicy {
  readonly type: PolicyPlace;
  /** For people; a number stands in when it is absent. */
  readonly name?: string | undefined;
  /** The object, or its JSON text. */
  readonly document: unknown;
  readonly resourceGroupId?: string | undefined;
}

export interface CaseRequest {
  readonly principal: string;
  readonly principalType: Principal['type'];
  readonly principalId?: string | undefined;
  readonly action: string;
  readonly resources: readonly string[];
  readonly context: Readonly<Record<string, readonly string[]>>;
  readonly resourceGroupId?: string | undefined;
}

const places = ['identity', 'group', 'resourceGroup', 'session', 'control', 'trust', 'resource'] as const;
const principalTypes = ['RAMUser', 'AssumedRoleUser', 'Account', 'Service', 'Federated'] as const;

/** @throws ParameterInvalid naming the member at fault, when `input` is not a case. */
export function readCase(input: unknown): ExplainedCase {
  const whole = members(input, 'case');
  const policies = whole['policies'];
  if (!Array.isArray(policies)) throw invalid('policies', 'type', 'must be a list of policies');
  return {
    policies: policies.map((policy, index) => readPolicy(policy, `policies[${index}]`)),
    request: readRequest(whole['request']),
  };
}

function readPolicy(input: unknown, name: string): CasePolicy {
  const policy = members(input, name);
  if (!Object.hasOwn(policy, 'document')) throw invalid(`${name}.document`, 'required', 'is missing');
  return {
    type: oneOf(policy['type'], places, `${name}.type`),
    name: optionalText(policy['name'], `${name}.name`),
    document: policy['document'],
    resourceGroupId: optionalText(policy['resourceGroupId'], `${name}.resourceGroupId`),
  };
}

function readRequest(input: unknown): CaseRequest {
  const request = members(input, 'request');
  const context = Object.entries(members(request['context'] ?? {}, 'request.context'));
  return {
    principal: text(request['principal'], 'request.principal'),
    principalType: oneOf(request['principalType'], principalTypes, 'request.principalType'),
    principalId: optionalText(request['principalId'], 'request.principalId'),
    action: text(request['action'], 'request.action'),
    resources: texts(request['resource'], 'request.resource'),
    context: Object.fromEntries(context.map(([key, values]) => [key, texts(values, `request.context.${key}`)])),
    resourceGroupId: optionalText(request['resourceGroupId'], 'request.resourceGroupId'),
  };
}

function members(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (value === undefined) throw invalid(name, 'required', 'is missing');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(name, 'type', 'must be an object');
  return value as Record<string, unknown>;
}

function text(value: unknown, name: string): string {
  if (value === undefined) throw invalid(name, 'required', 'is missing');
  if (typeof value !== 'string') throw invalid(name, 'type', 'must be text');
  return value;
}

function optionalText(value: unknown, name: string): string | undefined {
  return value === undefined ? undefined : text(value, name);
}

function texts(value: unknown, name: string): string[] {
  return Array.isArray(value) ? value.map((entry, index) => text(entry, `${name}[${index}]`)) : [text(value, name)];
}

function oneOf<T extends string>(value: unknown, listed: readonly T[], name: string): T {
  const written = text(value, name);
  const found = listed.find((candidate) => candidate === written);
  if (found === undefined) throw invalid(name, 'enum', `must be one of ${listed.join(', ')}`);
  return found;
}

function invalid(name: string, rule: string, reason: string): Error {
  return fault('ParameterInvalid', { Name: name, Rule: rule, Reason: reason });
}
