// Where keys come in. Fields are read once and emptied: the page's state never holds a secret.
import { useEffect, useRef, useState } from 'preact/hooks';
import { openAccessKey } from '../signing/accessKey.ts';
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { Segments } from '../widgets/Segments.tsx';
import { AdministratorForm } from './AdministratorForm.tsx';
import { useConsole } from './context.ts';

type Kind = 'AccessKey' | 'Administrator';

export function KeyDialog({ dialect, close }: { readonly dialect: string; close(): void }) {
  const { t } = useConsole();
  const [kind, setKind] = useState<Kind>(dialect === 'rest' ? 'Administrator' : 'AccessKey');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="key-title"
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id="key-title">{t('key.title')}</h2>
          <button type="button" class="icon-button" aria-label={t('close')} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <Segments<Kind>
          label={t('key.kind')}
          value={kind}
          options={[
            { value: 'AccessKey', label: t('key.kind.AccessKey') },
            { value: 'Administrator', label: t('key.kind.Administrator') },
          ]}
          choose={setKind}
        />
        {kind === 'AccessKey' ? <AccessKeyForm close={close} /> : <AdministratorForm close={close} />}
      </div>
    </dialog>
  );
}

function AccessKeyForm({ close }: { close(): void }) {
  const { t, keyring, setKeyring } = useConsole();
  const isSecure = (globalThis.crypto as Partial<Crypto>).subtle !== undefined;
  const take = async (form: HTMLFormElement): Promise<void> => {
    const read = (name: string): string => (form.elements.namedItem(name) as HTMLInputElement).value;
    const [accessKeyId, secret, token] = [read('accessKeyId').trim(), read('secret'), read('token').trim()];
    form.reset();
    setKeyring({ accessKey: await openAccessKey({ accessKeyId, secret, securityToken: token || undefined }) });
    close();
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
        <span>{t('key.id')}</span>
        <input
          name="accessKeyId"
          class="input mono"
          required
          spellcheck={false}
          autocapitalize="off"
          placeholder="LTAI…"
        />
      </label>
      <label class="labelled">
        <span>{t('key.secret')}</span>
        <input name="secret" type="password" class="input mono" required autocomplete="new-password" />
      </label>
      <label class="labelled">
        <span>
          {t('key.sessionToken')} <span class="muted">{t('optional')}</span>
        </span>
        <input name="token" type="password" class="input mono" autocomplete="off" aria-describedby="key-token-help" />
        <span id="key-token-help" class="hint">
          {t('key.sessionToken.help')}
        </span>
      </label>
      <p class="promise">
        <Icon name="lock" />
        <span>{t(isSecure ? 'key.promise.webcrypto' : 'key.promise.javascript')}</span>
      </p>
      <div class="dialog-actions">
        {keyring.accessKey && (
          <Button
            kind="quiet"
            onClick={() => {
              setKeyring({ accessKey: undefined });
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
