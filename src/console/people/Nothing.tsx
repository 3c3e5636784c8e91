// Where nothing is yet: what is missing, and the action that makes it.
import type { Pair } from '../calls/draft.ts';
import { useConsole } from '../shell/context.ts';
import { formatRoute, routeTo } from '../shell/route.ts';
import type { MessageKey } from '../shell/words.ts';
import { Icon } from '../widgets/Icon.tsx';

export interface NothingProps {
  readonly title: MessageKey;
  /** Of CloudSSO. */
  readonly action: string;
  readonly values?: readonly Pair[];
}

export function Nothing({ title, action, values = [] }: NothingProps) {
  const { t } = useConsole();
  return (
    <div class="quiet-state">
      <Icon name="users" />
      <p>{t(title)}</p>
      <a class="button secondary" href={formatRoute(routeTo('a', ['cloudsso', action], values))}>
        {action}
      </a>
    </div>
  );
}
