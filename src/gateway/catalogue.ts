// The catalogue on the wire: whole, action by action, and its index for the page. Without it the console would wait for all of it.
import { createHash } from 'node:crypto';
import type { Context, Middleware } from 'koa';
import { sendAsset, toAsset, type Asset } from './static.ts';

const JSON_TYPE = 'application/json;charset=utf-8';

interface Described {
  readonly products: readonly { readonly name: string; readonly actions: readonly { readonly name: string }[] }[];
}

export interface CatalogueDocuments {
  /** `/catalog.json` */
  readonly whole: Middleware;
  /**
   * `/catalog/<product>/<Action>.json`. Asked for with the digest that the index tells (`?v=…`) it is good for ever; without
   * it, or with one of another version, it is to be asked for again. Passes on actions that are not there.
   */
  readonly action: Middleware;
  /** JSON text of the index, with the digest of the whole: `{ digest, products }`. */
  readonly index: () => string;
}

/** Nothing is described before it is asked for; what was asked for once is kept, one document for each action at most. */
export function compileCatalogueDocuments<C extends Described>(
  describe: () => C,
  toIndex: (described: C) => object,
): CatalogueDocuments {
  let made: Made | undefined;
  const get = (): Made => (made ??= make(describe(), toIndex));
  return {
    whole: (ctx) => {
      sendAsset(ctx, get().whole);
    },
    action: (ctx, next) => {
      const { digest, findAction } = get();
      const asset = findAction(ctx.path.slice('/catalog/'.length, -'.json'.length));
      if (!asset) return next();
      sendAsset(ctx, { ...asset, isImmutable: isOfVersion(ctx, digest) });
    },
    index: () => get().index,
  };
}

function isOfVersion({ querystring }: Context, digest: string): boolean {
  return querystring === `v=${digest}`;
}

interface Made {
  readonly whole: Asset;
  readonly index: string;
  readonly digest: string;
  readonly findAction: (id: string) => Asset | undefined;
}

function make<C extends Described>(described: C, toIndex: (described: C) => object): Made {
  const text = JSON.stringify(described);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  const actions = new Map<string, object>(
    described.products.flatMap(({ name, actions: all }) =>
      all.map((action) => [`${name}/${action.name}`, action] as const),
    ),
  );
  const assets = new Map<string, Asset>();
  const findAction = (id: string): Asset | undefined => {
    const action = actions.get(id);
    const asset = assets.get(id) ?? (action && toAsset(JSON_TYPE, JSON.stringify(action)));
    if (asset) assets.set(id, asset);
    return asset;
  };
  return {
    whole: toAsset(JSON_TYPE, text),
    index: JSON.stringify({ digest, ...toIndex(described) }),
    digest,
    findAction,
  };
}
