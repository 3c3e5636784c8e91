// From a denial to the tab that says who decides, with what stands in the form.
import type { Listed } from '../shell/catalogue.ts';
import { useConsole } from '../shell/context.ts';
import { formatRoute, routeTo } from '../shell/route.ts';

export function PermissionsLink({ found: { product, action } }: { readonly found: Listed }) {
  const { t, route } = useConsole();
  return (
    <>
      <p>{t('denial.permissions')}</p>
      <a
        class="button primary small"
        href={formatRoute(routeTo('a', [product.name, action.name, 'permissions'], route.values))}
      >
        {t('denial.show')}
      </a>
    </>
  );
}
