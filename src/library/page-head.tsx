import { useEffect, useRef } from 'preact/hooks';
import { BackArrow } from '../ui/controls/back-arrow.tsx';
import { say } from '../ui/i18n.ts';
import { hashOf, TAB } from './route.ts';

/** The way from a page to the list that it is in. */
export function ToList({ list }: { readonly list: 'people' | 'matters' | 'articles' }) {
  return (
    <a class="page-back" href={hashOf({ at: list })}>
      <BackArrow />
      {say(TAB[list])}
    </a>
  );
}

/** The heading of a page that was just opened, with the focus on it. */
export function Heading({ children }: { readonly children: preact.ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 class="page-name" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
