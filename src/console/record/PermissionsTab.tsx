// Whether the key at hand may make the call that stands in the form, before it is made.
import type { TabProps } from '../explore/tabProps.ts';
import { useConsole } from '../shell/context.ts';
import { Notice } from '../widgets/Notice.tsx';
import { Checked, Decided } from './Decided.tsx';
import { ForAdministrator } from './ForAdministrator.tsx';

export function PermissionsTab({ found, draft }: TabProps) {
  const { t } = useConsole();
  const { product, action } = found;
  if (product.dialect === 'rest') return <ForAdministrator found={found} draft={draft} />;
  if (!action.isUnsigned) return <Decided found={found} draft={draft} />;
  return (
    <div class="decided">
      <Notice tone="info" title={t('permissions.unsigned')} />
      <Checked action={action.ramAction} resources={action.resources} />
    </div>
  );
}
