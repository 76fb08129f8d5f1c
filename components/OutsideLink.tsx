import type { ComponentChildren } from 'preact';

/** A link out of Lede: a new tab that learns nothing of us. */
export function OutsideLink(props: { href: string; class?: string; children: ComponentChildren }) {
  return (
    <a href={props.href} class={props.class} target="_blank" rel="noopener noreferrer nofollow">
      {props.children}
    </a>
  );
}
