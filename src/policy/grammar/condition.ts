// Reads the Condition element. Without it an operator the engine does not know would be found out at the first denial.
import { type WrittenClause, splitOperator } from '../conditions/clause.ts';
import { operators } from '../conditions/operators.ts';
import { findSpelling, readMembers, readTexts } from './elements.ts';
import { below, malformed, quoted } from './malformed.ts';

/**
 * Operator → key → values, flattened; all clauses must hold. @throws PolicyMalformed. Source: ram-policy 2.
 * Our decision (open question: empty Condition): a block, or an operator, without keys asks for nothing.
 */
export function readCondition(value: unknown, path: string): WrittenClause[] {
  const clauses: WrittenClause[] = [];
  for (const [operator, keys] of readMembers(value, path)) {
    const place = below(path, operator);
    const comparison = operators.get(splitOperator(operator).name)?.comparison;
    if (comparison === undefined) throw malformed(place, refusal(operator));
    for (const [key, values] of readMembers(keys, place)) {
      if (key === '') throw malformed(below(place, key), 'a condition key is not empty');
      const findFlaw = (text: string): string | undefined =>
        comparison.accepts(text)
          ? undefined
          : `${operator} compares with ${comparison.expects ?? 'a text'}, this is none`;
      clauses.push({ operator, key, values: readTexts(values, below(place, key), findFlaw) });
    }
  }
  return clauses;
}

function refusal(operator: string): string {
  const { prefix, name } = splitOperator(operator);
  if (name.endsWith('IfExists'))
    return `condition operator ${quoted(operator)} is not supported: IfExists does not exist here`;
  const spelling = findSpelling(name, operators.keys());
  const hint =
    spelling === undefined ? `known: ${[...operators.keys()].join(', ')}` : `it is spelled ${prefix}${spelling}`;
  return `condition operator ${quoted(operator)} is not supported; ${hint}`;
}
