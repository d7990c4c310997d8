import { useEffect, useRef, type ReactNode } from 'react';

interface TableProps {
  readonly title: string;
  readonly label: string;
  readonly open?: boolean;
  /** What is chosen in the picture; its row is brought to sight. */
  readonly chosen: string | undefined;
  readonly children: ReactNode;
}

/** The frame of a table that says the same as the picture. */
export function TableOfPicture({ title, label, open, chosen, children }: TableProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = place.current?.querySelector<HTMLElement>('tr[aria-current]');
    const { current } = place;
    if (!row || !current) return;
    // Only the table moves; the page stays where the reader is.
    const [top, bottom] = [row.offsetTop - 40, row.offsetTop + row.offsetHeight];
    if (top < current.scrollTop) current.scrollTop = top;
    else if (bottom > current.scrollTop + current.clientHeight) current.scrollTop = bottom - current.clientHeight;
  }, [chosen]);
  return (
    <details className="graph-table" open={open}>
      <summary>{title}</summary>
      <div ref={place} className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        {children}
      </div>
    </details>
  );
}
