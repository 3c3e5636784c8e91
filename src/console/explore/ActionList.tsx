// Every action, by product and by what it is about; narrowed by a few letters.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IndexedAction, IndexedProduct } from '../../catalog/publish.ts';
import type { Listed } from '../shell/catalogue.ts';
import { useConsole } from '../shell/context.ts';
import { formatRoute, routeTo } from '../shell/route.ts';
import { whenIdle } from '../shell/whenIdle.ts';
import { Icon } from '../widgets/Icon.tsx';
import { findActions } from './search.ts';
import { isSearchKey, moveAmongLinks } from './keys.ts';

export interface ActionListProps {
  readonly current: Listed | undefined;
  /** On narrow screens it is a drawer. */
  readonly isOpen: boolean;
  open(isOpen: boolean): void;
}

export function ActionList({ current, isOpen, open }: ActionListProps) {
  const { t, catalogue } = useConsole();
  const [wanted, setWanted] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  // In one go with what is seen: an effect may come later than the first key
  useLayoutEffect(() => {
    const find = (event: KeyboardEvent): void => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      open(true);
      search.current?.focus();
      search.current?.select();
    };
    addEventListener('keydown', find);
    return () => {
      removeEventListener('keydown', find);
    };
  }, [open]);
  const isWhole = useLonger();
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.action, isWhole]);
  const products = useMemo(() => findActions(catalogue.products, wanted), [catalogue, wanted]);
  const count = products.reduce((sum, { actions }) => sum + actions.length, 0);
  return (
    <nav
      id="actions"
      ref={list}
      class={isOpen ? 'actions is-open' : 'actions'}
      aria-label={t('list.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) open(false);
        else moveAmongLinks(event, list.current);
      }}
    >
      <div class="search">
        <Icon name="search" />
        <input
          ref={search}
          type="search"
          class="search-input"
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          value={wanted}
          onInput={(event) => {
            setWanted(event.currentTarget.value);
          }}
        />
        <kbd>/</kbd>
      </div>
      <p class="visually-hidden" role="status">
        {wanted === '' ? '' : t('list.count', { count })}
      </p>
      <div class="actions-scroll">
        {count === 0 && <p class="muted nothing">{t('list.nothing', { wanted })}</p>}
        {products
          .filter(({ actions }) => actions.length > 0)
          .map(({ product, actions }) => (
            <ProductGroup
              key={product.name}
              product={product}
              actions={actions}
              current={current}
              most={isWhole || wanted !== '' ? Infinity : FIRST}
              isUnfolded={wanted !== '' || product.name === (current?.product.name ?? 'cloudsso')}
            />
          ))}
      </div>
    </nav>
  );
}

// More than a tall screen shows
const FIRST = 40;

/** False until the first view stands: what is out of sight would only keep people waiting. */
function useLonger(): boolean {
  const [isLonger, setLonger] = useState(false);
  useEffect(() => {
    whenIdle(() => {
      setLonger(true);
    });
  }, []);
  return isLonger;
}

// What fits on a line of the narrowest list
const SHORT_NAME = 22;

/** Long names break between their words. */
function breakable(name: string) {
  if (name.length <= SHORT_NAME) return name;
  return name.split(/(?<=[a-z])(?=[A-Z])/).flatMap((word, at) => (at === 0 ? [word] : [<wbr key={at} />, word]));
}

interface GroupProps {
  readonly product: IndexedProduct;
  readonly actions: readonly IndexedAction[];
  readonly current: Listed | undefined;
  readonly isUnfolded: boolean;
  /** How many actions to show, by entities. */
  readonly most: number;
}

function ProductGroup({ product, actions, current, isUnfolded, most }: GroupProps) {
  const [wasOpened, setOpened] = useState(false);
  const entities = groupByEntity(actions, most);
  return (
    <details
      class="product"
      open={isUnfolded}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <Icon name="chevron" />
        <span class="product-title">{product.title}</span>
        <span class="count">{actions.length}</span>
      </summary>
      {/* Most of the list is folded at first, and nobody waits for it */}
      {(isUnfolded || wasOpened ? entities : []).map(([entity, members]) => (
        <section key={entity} class="entity">
          <h3>{entity}</h3>
          <ul>
            {members.map((action) => (
              <li key={action.name}>
                <a
                  href={formatRoute(routeTo('a', [product.name, action.name]))}
                  class={action.access}
                  aria-current={current?.action === action ? 'page' : undefined}
                >
                  {breakable(action.name)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

type Group = readonly [entity: string, members: IndexedAction[]];

function groupByEntity(actions: readonly IndexedAction[], most: number): readonly Group[] {
  const groups = new Map<string, IndexedAction[]>();
  for (const action of actions) groups.set(action.entity, [...(groups.get(action.entity) ?? []), action]);
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  let count = 0;
  return sorted.filter(([, members]) => {
    count += members.length;
    return count - members.length < most;
  });
}
