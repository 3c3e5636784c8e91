// Keys of the administration API: a key file that signs in the page, or a token from elsewhere.
import { useState } from 'preact/hooks';
import { holdToken, openKeyFile, type AdministratorKey } from '../signing/administratorKey.ts';
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { useConsole } from './context.ts';

export function AdministratorForm({ close }: { close(): void }) {
  const { t, catalogue, keyring, setKeyring } = useConsole();
  const [isBroken, setBroken] = useState(false);
  const base = catalogue.products.find(({ dialect }) => dialect === 'rest')?.basePath ?? '';
  const open = (text: string): AdministratorKey => {
    const isToken = /^[\w-]+(?:\.[\w-]+){1,2}$/.test(text);
    return isToken ? holdToken(text) : openKeyFile(text, `${location.origin}${base}/`);
  };
  const take = async (form: HTMLFormElement): Promise<void> => {
    const file = (form.elements.namedItem('file') as HTMLInputElement).files?.[0];
    const pasted = (form.elements.namedItem('pasted') as HTMLTextAreaElement).value.trim();
    form.reset();
    try {
      setKeyring({ administrator: open(file ? await file.text() : pasted) });
      close();
    } catch {
      setBroken(true);
    }
  };
  return (
    <form
      class="stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void take(event.currentTarget);
      }}
    >
      <label class="labelled">
        <span>{t('key.file')}</span>
        <input name="file" type="file" class="input" accept=".key,.json,application/json" />
        <span class="hint">{t('key.file.help')}</span>
      </label>
      <label class="labelled">
        <span>{t('key.paste')}</span>
        <textarea
          name="pasted"
          class="input mono"
          rows={4}
          spellcheck={false}
          aria-invalid={isBroken}
          aria-describedby={isBroken ? 'key-broken' : undefined}
        />
      </label>
      {isBroken && (
        <p id="key-broken" class="field-error" role="alert">
          {t('key.broken')}
        </p>
      )}
      <p class="promise">
        <Icon name="lock" />
        <span>{t('key.promise.file')}</span>
      </p>
      <div class="dialog-actions">
        {keyring.administrator && (
          <Button
            kind="quiet"
            onClick={() => {
              setKeyring({ administrator: undefined });
              close();
            }}
          >
            {t('key.forget')}
          </Button>
        )}
        <Button kind="primary" type="submit">
          {t('key.take')}
        </Button>
      </div>
    </form>
  );
}
