// The dialog that asks for a key, which comes with the other parts.
import { useParts } from './later.tsx';
import { Unreachable } from './Waiting.tsx';

export function KeyPlace({ dialect, close }: { readonly dialect: string; close(): void }) {
  const [parts, again] = useParts();
  if (parts === 'loading') return null;
  if (parts === 'failed') {
    return (
      <div class="toast">
        <Unreachable again={again} />
      </div>
    );
  }
  return <parts.KeyDialog dialect={dialect} close={close} />;
}
