// A decision: what it was, the statement that made it inside its policy, what almost did, and the least that would.
import { useEffect, useRef } from 'preact/hooks';
import { useConsole } from '../shell/context.ts';
import { CodeBlock } from '../widgets/CodeBlock.tsx';
import { Notice } from '../widgets/Notice.tsx';
import { markStatement, pretty } from './highlight.ts';
import type { ToldDecision, ToldMiss, ToldStatement } from './told.ts';

export function Verdict({ decision }: { readonly decision: ToldDecision }) {
  const { t } = useConsole();
  const { Effect, Rule, PolicyType, DecidedBy, NearMiss, SmallestStatement } = decision;
  const isAllowed = Effect === 'Allow';
  return (
    <div class="verdict">
      <Notice tone={isAllowed ? 'good' : 'warning'} icon={isAllowed ? 'check' : 'lock'} title={t(`verdict.${Effect}`)}>
        <p>{t(`verdict.rule.${Rule}`)}</p>
        <p class="muted">
          <code>{PolicyType}</code>
        </p>
      </Notice>
      {DecidedBy.length > 0 && (
        <section class="verdict-part">
          <h3>{t('verdict.decidedBy')}</h3>
          {DecidedBy.map((place) => (
            <Quote key={`${place.PolicyName} ${place.StatementIndex}`} place={place} />
          ))}
        </section>
      )}
      {NearMiss && <Miss miss={NearMiss} />}
      {SmallestStatement !== undefined && (
        <section class="verdict-part">
          <h3>{t('verdict.smallest')}</h3>
          <CodeBlock
            text={pretty(SmallestStatement)}
            language="json"
            label={t('verdict.smallest')}
            copyLabel={t('verdict.smallest.copy')}
          />
        </section>
      )}
    </div>
  );
}

function Quote({ place }: { readonly place: ToldStatement }) {
  const { t } = useConsole();
  const { PolicyName, PolicyVersion = '', AttachedTo, StatementIndex, PolicyDocument } = place;
  const name = t('verdict.place', { number: StatementIndex + 1, policy: PolicyName, version: PolicyVersion });
  return (
    <div class="quote">
      <p>
        {name}
        {AttachedTo !== undefined && <span class="muted"> · {t(`verdict.attached.${AttachedTo as 'User'}`)}</span>}
      </p>
      {PolicyDocument === undefined ? (
        <p class="muted">{t('verdict.gone')}</p>
      ) : (
        <MarkedPolicy document={PolicyDocument} index={StatementIndex} label={name} />
      )}
    </div>
  );
}

function MarkedPolicy({ document, index, label }: { document: string; index: number; label: string }) {
  const { before, marked, after } = markStatement(document, index);
  const text = useRef<HTMLPreElement>(null);
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    // Long policies scroll: what decided is in sight from the start
    if (text.current && mark.current) text.current.scrollTop = mark.current.offsetTop - text.current.clientHeight / 3;
  }, [document, index]);
  return (
    <div class="code-block">
      <pre ref={text} tabIndex={0} role="region" aria-label={label}>
        <code>
          {before}
          {marked !== '' && <mark ref={mark}>{marked}</mark>}
          {after}
        </code>
      </pre>
    </div>
  );
}

function Miss({ miss }: { readonly miss: ToldMiss }) {
  const { t } = useConsole();
  const { FailedPart, ConditionOperator, ConditionKey, NeededValues, ActualValues } = miss;
  return (
    <section class="verdict-part">
      <h3>{t('verdict.miss')}</h3>
      <dl class="pairs">
        <dt>{t('verdict.part')}</dt>
        <dd>
          <code>{ConditionKey === undefined ? FailedPart : `${ConditionOperator ?? ''} ${ConditionKey}`}</code>
        </dd>
        <dt>{t('verdict.needed')}</dt>
        <dd>
          <Values values={NeededValues} />
        </dd>
        <dt>{t('verdict.actual')}</dt>
        <dd>
          <Values values={ActualValues} />
        </dd>
      </dl>
      <Quote place={miss} />
    </section>
  );
}

function Values({ values }: { readonly values: readonly string[] }) {
  const { t } = useConsole();
  if (values.length === 0) return <span class="muted">{t('verdict.nothing')}</span>;
  return (
    <>
      {values.map((value) => (
        <code key={value} class="line">
          {value}
        </code>
      ))}
    </>
  );
}
