import { useEffect, useRef, type ReactNode } from 'react';

interface HeadingProps {
  /** What the window is called. */
  readonly title: string;
  /** What the heading shows, when that is not the title. */
  readonly children?: ReactNode;
  readonly id?: string;
}

/** The one heading of a view: names the window, and takes the focus of a reader who came from another view. */
export function ViewHeading({ title, children, id }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === '' ? 'Rapporteur' : `${title} · Rapporteur`;
  }, [title]);
  useEffect(() => {
    // The frame gives the focus to the content when a view opens before its heading stands.
    if (document.activeElement?.id === 'content') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} {...(id !== undefined && { id })}>
      {children ?? title}
    </h1>
  );
}
