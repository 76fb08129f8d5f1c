import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  help: string;
  /** Ways on: links and buttons. */
  children?: ComponentChildren;
}

/** A page with one thing to say: what happened, and what to do. */
export function Notice({ title, help, children }: Props) {
  return (
    <div class="notice">
      <div role="alert">
        <h1>{title}</h1>
        <p>{help}</p>
      </div>
      {children && <p class="ways-on">{children}</p>}
    </div>
  );
}
