// paifang suggest-policy: the smallest policy for what a principal did, asked of a running gateway.
import type { ClientConfig } from '../config.ts';
import { openClient } from './client.ts';

export interface Suggestion {
  readonly PolicyDocument?: string;
  readonly Calls: number;
  readonly Since: string;
  readonly UnusedGrants: readonly {
    readonly PolicyType: string;
    readonly PolicyName: string;
    readonly Statement: number;
    readonly Idle: boolean;
    readonly Actions: readonly string[];
  }[];
}

export interface SuggestionQuery {
  readonly endpoint: string;
  readonly principal: string;
  readonly days: string;
}

/** Throws Refused when the caller may not ask, and when there is no such principal. */
export function suggestPolicy(query: SuggestionQuery, config: ClientConfig): Promise<Suggestion> {
  const client = openClient(query.endpoint, '2026-11-22', config);
  return client.call<Suggestion>('SuggestPolicy', { PrincipalArn: query.principal, Days: query.days });
}

/** For people: the document alone on top, so that it can be cut out, then what was never used. */
export function describeSuggestion({ PolicyDocument, Calls, Since, UnusedGrants }: Suggestion): string {
  const document =
    PolicyDocument === undefined ? 'no allowed call: nothing to suggest' : indent(JSON.parse(PolicyDocument));
  const unused = UnusedGrants.map(({ PolicyType, PolicyName, Statement, Idle, Actions }) => {
    const what = Idle ? 'the whole statement' : Actions.join(', ');
    return `unused  ${PolicyType} ${PolicyName}, statement ${Statement}: ${what}`;
  });
  return [document, `from ${Calls} allowed calls since ${Since}`, ...unused].join('\n');
}

function indent(document: unknown): string {
  return JSON.stringify(document, null, 2);
}
