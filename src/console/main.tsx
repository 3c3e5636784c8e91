// The console's entry: a page that finds an action, fills it in, signs and calls it, and says why it failed.
//
// Conventions, for whoever adds a part:
// - The first view is one small file; everything else is exported by `shell/parts.ts` and comes later (`shell/later.tsx`). What
//   the first view imports by value is in the first file: `build.mjs` keeps its budget.
// - The page carries the catalogue's index; descriptions are loaded by name (`catalogue.load`), which `call` does by itself.
// - A view is a row of `shell/views.tsx`: the first segment of the hash (`#/users/d-1` → view `users`, rest `['d-1']`), its
//   title and its component (`ViewProps`). It fills `<main>` under an `<h1>` of its own.
// - A tab beside the form is a row of `explore/tabs.ts`: id, title and a component (`TabProps`: product, action, draft,
//   outcome). It draws into the panel; the tab strip, its keys and its deep link are the shell's.
// - `useConsole()` (shell/context.ts) hands out catalogue, route and `go`, words (`t`), keys, and `call`, which signs and sends one
//   action by its name with the keys at hand: no part signs or fetches by itself.
// - Words come from `messages.json` alone: `"part.key": ["English", "中文"]`, with `{holes}`. Descriptions of schemas stay English.
// - The secret lives in `signing/accessKey.ts` and nowhere else. Links and history hold no value of a field that
//   `calls/draft.ts#isSecret` names.
// - Looks: colours, type and distances are the tokens of `styles/tokens.css`; a part has a file of its own there, joined in
//   `styles/main.css`. Widgets (Button, Badge, CopyButton, CodeBlock, Notice, Segments …) are in `widgets/`. No `style` with text, no
//   innerHTML: the page's policy forbids both. Colours of texts keep 4.5:1 in both themes.
// - A state that is new is reached in `test/console` and looked at there (`look`): axe finds nothing, in both themes, wide and narrow.
// - Browser code only: of the server, values of `dialects/rpc/canonical.ts` and `xml.ts`, and the types of `catalog/publish.ts`.
import { render } from 'preact';
import { App } from './shell/App.tsx';
import { fetchAction, openCatalogue, readIndex } from './shell/catalogue.ts';
import { loadParts } from './shell/later.tsx';
import { applyPreferences, readPreferences } from './shell/preferences.ts';
import { parseRoute } from './shell/route.ts';

const place = document.getElementById('console');
const preferences = readPreferences();
applyPreferences(preferences);
// A link that leads past the first view needs the rest at once; whoever shows it says so when it does not come
if (parseRoute(location.hash).view !== '') loadParts().catch(() => undefined);
if (place) render(<App preferences={preferences} catalogue={openCatalogue(readIndex(), fetchAction)} />, place);
