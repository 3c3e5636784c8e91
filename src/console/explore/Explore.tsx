// Find an action, fill it in, call it.
import { useEffect, useState } from 'preact/hooks';
import { useConsole } from '../shell/context.ts';
import type { ViewProps } from '../shell/route.ts';
import { Icon } from '../widgets/Icon.tsx';
import { ActionList } from './ActionList.tsx';
import { ActionPlace } from './ActionPlace.tsx';
import { Welcome } from './Welcome.tsx';

export function Explore({ route }: ViewProps) {
  const { t, catalogue } = useConsole();
  const [product = '', action = ''] = route.rest;
  const found = catalogue.find(product, action);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    setOpen(false);
  }, [product, action]);
  return (
    <div class="explore">
      <button
        type="button"
        class="drawer-button"
        aria-expanded={isOpen}
        aria-controls="actions"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Icon name="menu" />
        {found ? `${found.product.title} · ${found.action.name}` : t('list.open')}
      </button>
      <ActionList current={found} isOpen={isOpen} open={setOpen} />
      <main id="main" tabIndex={-1} class="workplace">
        {found ? (
          <ActionPlace key={`${product}/${action}`} listed={found} route={route} />
        ) : (
          <Welcome isUnknown={action !== ''} name={action} />
        )}
      </main>
    </div>
  );
}
