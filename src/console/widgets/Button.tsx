// The one button.
import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly kind: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly isSmall?: boolean;
  readonly title?: string;
  readonly children: ComponentChildren;
  onClick?(): void;
}

export function Button({ kind, type = 'button', isSmall = false, title, children, onClick }: ButtonProps) {
  return (
    <button type={type} class={`button ${kind}${isSmall ? ' small' : ''}`} title={title} onClick={onClick}>
      {children}
    </button>
  );
}
