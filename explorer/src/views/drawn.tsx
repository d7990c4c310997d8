import { useEffect, useRef, useState } from 'react';

interface DrawnProps {
  /** What the drawing is, for those who do not see it. */
  readonly label: string;
  /** Makes the drawing for a width in pixels. */
  readonly draw: (width: number) => Element;
}

/** A drawing as wide as its place; drawn anew when that changes. */
export function Drawn({ label, draw }: DrawnProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(current);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (width > 0) place.current?.replaceChildren(draw(width));
  }, [width, draw]);

  return (
    <div role="img" aria-label={label}>
      <div ref={place} className="drawn" aria-hidden="true" />
    </div>
  );
}
