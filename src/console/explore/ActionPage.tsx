// One action: its form on one side, what became of it on the other.
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { linkable, unflatten } from '../calls/draft.ts';
import { useHistory } from '../calls/history.ts';
import { canCall } from '../calls/send.ts';
import type { Found } from '../shell/catalogue.ts';
import { useConsole } from '../shell/context.ts';
import { routeTo, type Route } from '../shell/route.ts';
import { ActionHead } from './ActionHead.tsx';
import { Form } from './Form.tsx';
import { isCallKey } from './keys.ts';
import { TabStrip } from './TabStrip.tsx';
import { TABS } from './tabs.ts';
import { useCall } from './useCall.ts';

const LINK_DELAY_MILLISECONDS = 150;

export function ActionPage({ found, route }: { readonly found: Found; readonly route: Route }) {
  const { keyring, askForKey, go } = useConsole();
  const { product, action } = found;
  const tab = TABS.find(({ id }) => id === route.rest[2]) ?? TABS[0];
  const [draft, setDraft] = useDraft(found, route);
  const running = useCall(found);
  const { remember } = useHistory();
  const { start } = running;

  const show = useCallback(
    (id: string, how?: 'replace') => {
      const rest = [product.name, action.name, ...(id === TABS[0]?.id ? [] : [id])];
      go(routeTo('a', rest, linkable(action.parameters, draft)), how);
    },
    [product, action, draft, go],
  );
  const send = useCallback(() => {
    if (!canCall(found, keyring)) {
      askForKey(product.dialect);
      return;
    }
    show('answer', 'replace');
    void start(draft).then((outcome) => {
      if (outcome?.kind !== 'answer') return;
      remember({
        product: product.name,
        action: action.name,
        values: linkable(action.parameters, draft),
        outcome,
        at: new Date(),
      });
      focusField(outcome.failure?.field);
    });
  }, [found, keyring, draft, start, askForKey, show, remember, product, action]);
  // In one go with what is seen: an effect may come later than the first key
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isCallKey(event)) return;
      event.preventDefault();
      send();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [send]);

  const failure = running.outcome?.kind === 'answer' ? running.outcome.failure : undefined;
  const isUnchanged = running.sent === draft;
  return (
    <div class="action">
      <ActionHead found={found} />
      <div class="columns">
        <Form
          found={found}
          draft={draft}
          change={setDraft}
          failure={isUnchanged ? failure : undefined}
          isSending={running.isSending}
          send={send}
          cancel={running.cancel}
        />
        <TabStrip tabs={TABS} current={tab?.id ?? ''} show={show} isBusy={running.isSending}>
          {tab && <tab.Panel found={found} draft={draft} running={running} />}
        </TabStrip>
      </div>
    </div>
  );
}

/** What stands in the form: it follows the link, and the link follows it a moment later. */
function useDraft({ product, action }: Found, route: Route) {
  const { go } = useConsole();
  const [draft, setDraft] = useState(() => unflatten(action.parameters, route.values));
  const linked = JSON.stringify(route.values);
  const [own, setOwn] = useState(linked);
  useEffect(() => {
    if (linked === own) return;
    setOwn(linked);
    // A call or another tab may have been faster than the delay below: what was typed, secrets too, stays
    if (linked === JSON.stringify(linkable(action.parameters, draft))) return;
    // Somebody else changed the link: history, or a link that was opened
    setDraft(unflatten(action.parameters, route.values));
  }, [linked]);
  const tab = route.rest[2];
  useEffect(() => {
    const timer = setTimeout(() => {
      const values = linkable(action.parameters, draft);
      const next = JSON.stringify(values);
      if (next === own) return;
      setOwn(next);
      go(routeTo('a', [product.name, action.name, ...(tab === undefined ? [] : [tab])], values), 'replace');
    }, LINK_DELAY_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [draft, tab]);
  return [draft, setDraft] as const;
}

function focusField(field: string | undefined): void {
  if (field === undefined) return;
  // Once the message stands beside it
  requestAnimationFrame(() => document.getElementById(`f-${field}`)?.focus());
}
