// A request and what a client signed for it, side by side with what the gateway signs.
import { useMemo, useState } from 'preact/hooks';
import { useConsole } from '../shell/context.ts';
import { Badge } from '../widgets/Badge.tsx';
import { Notice } from '../widgets/Notice.tsx';
import { cutString, findDifference, type Difference, type Side } from './difference.ts';
import { expectedOf, type Expected } from './expected.ts';
import { readRequest } from './readRequest.ts';
import type { SignedToken } from './tokens.ts';

export function WorkbenchView() {
  const { t } = useConsole();
  const [request, setRequest] = useState('');
  const [client, setClient] = useState('');
  const expected = useMemo(() => {
    const read = readRequest(request);
    return read && expectedOf(read);
  }, [request]);
  return (
    <main id="main" tabIndex={-1} class="page">
      <h1>{t('view.workbench')}</h1>
      <p class="muted">{t('workbench.about')}</p>
      <div class="bench">
        <div class="card">
          <Paste
            id="bench-request"
            label={t('workbench.request')}
            help={t('workbench.request.help')}
            value={request}
            change={setRequest}
          />
          <Paste
            id="bench-client"
            label={t('workbench.client')}
            help={t('workbench.client.help')}
            value={client}
            change={setClient}
          />
        </div>
        <div class="bench-result" aria-live="polite">
          {request.trim() === '' && <p class="muted">{t('workbench.idle')}</p>}
          {request.trim() !== '' && !expected && <Notice tone="warning" title={t('workbench.unread')} />}
          {expected && client.trim() !== '' && <Compared expected={expected} client={cutString(client)} />}
          {expected && <Signed expected={expected} />}
        </div>
      </div>
    </main>
  );
}

interface PasteProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  change(value: string): void;
}

function Paste({ id, label, help, value, change }: PasteProps) {
  return (
    <div class="paste">
      <label class="labelled" for={id}>
        {label}
      </label>
      <p id={`${id}-help`} class="hint">
        {help}
      </p>
      <textarea
        id={id}
        class="input mono"
        rows={9}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-help`}
        value={value}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
      />
    </div>
  );
}

function Signed({ expected }: { readonly expected: Expected }) {
  const { t } = useConsole();
  const title = t(expected.scheme === 'V1' ? 'workbench.stringToSign' : 'workbench.canonical');
  return (
    <section class="card">
      <div class="record-head">
        <h2>{title}</h2>
        <Badge>{expected.scheme}</Badge>
      </div>
      <div class="code-block">
        <pre tabIndex={0} role="region" aria-label={title}>
          <code>
            {expected.tokens.map((token, at) => (
              <Token key={at} token={token} />
            ))}
          </code>
        </pre>
      </div>
      <p class="hint">{t(expected.scheme === 'V1' ? 'workbench.key.V1' : 'workbench.key.V3')}</p>
    </section>
  );
}

const COLOURS: Readonly<Record<SignedToken['kind'], string>> = {
  method: 't-keyword',
  path: 't-keyword',
  name: 't-property',
  header: 't-property',
  value: 't-string',
  list: 't-number',
  hash: 't-number',
  mark: 't-punctuation',
};

function Token({ token }: { readonly token: SignedToken }) {
  const { kind, text, means } = token;
  return (
    <span class={COLOURS[kind]} title={means !== undefined && means !== text ? means : undefined}>
      {text}
    </span>
  );
}

function Compared({ expected, client }: { readonly expected: Expected; readonly client: string }) {
  const { t } = useConsole();
  const difference = useMemo(() => findDifference(expected.text, client), [expected, client]);
  const words = useMemo(() => (difference ? expected.explain(client) : undefined), [expected, client, difference]);
  if (!difference) {
    return (
      <Notice tone="good" icon="check" title={t('workbench.equal')}>
        <p>{t('workbench.equal.help')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t('workbench.differs', { offset: difference.offset })}>
      {words ? (
        <p class="diagnosis">
          <strong>{t('failure.signature.mistake')}</strong>{' '}
          <span lang="en">{`Your client ${words.join(' and ')}.`}</span>
        </p>
      ) : (
        <p>{t('workbench.unknown')}</p>
      )}
      <Sides difference={difference} />
    </Notice>
  );
}

function Sides({ difference }: { readonly difference: Difference }) {
  const { t } = useConsole();
  return (
    <dl class="sides">
      <dt>{t('workbench.ours')}</dt>
      <dd>
        <SideText side={difference.ours} />
      </dd>
      <dt>{t('workbench.theirs')}</dt>
      <dd>
        <SideText side={difference.theirs} />
      </dd>
    </dl>
  );
}

function SideText({ side }: { readonly side: Side }) {
  const { t } = useConsole();
  return (
    <code>
      {visible(side.before)}
      <mark>{side.at === '' ? t('workbench.end') : visible(side.at)}</mark>
      {visible(side.after)}
      {side.byte !== '' && <span class="muted"> {side.byte}</span>}
    </code>
  );
}

/** Line breaks and spaces that a reader would overlook. */
function visible(text: string): string {
  return text.replaceAll('\n', '⏎').replaceAll(' ', '␣').replaceAll('\t', '⇥');
}
