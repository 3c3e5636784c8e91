// What is known about a call besides its action and resource. Without it conditions would have nothing to look at.

/**
 * Condition values of one call. `lowerCaseKey` is the key in lower case, because keys compare without case (our
 * decision on the open question of key case). Nothing or an empty list means that the key is absent. Values may be
 * worked out when asked for: a decision asks only for keys that a statement in question names.
 */
export interface ConditionContext {
  get(lowerCaseKey: string): readonly string[] | undefined;
}

/** A context of ready values. Keys that differ only in case are one key with the values of both. */
export function conditionContext(values: Readonly<Record<string, string | readonly string[]>>): ConditionContext {
  const context = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(values)) {
    const name = key.toLowerCase();
    context.set(name, [...(context.get(name) ?? []), ...(typeof value === 'string' ? [value] : value)]);
  }
  return context;
}
