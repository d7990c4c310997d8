import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { draw, openDrawing } from './drawing.ts';
import { look } from './look.ts';
import type { Picture } from './picture.ts';

interface CanvasProps {
  readonly picture: Picture;
  readonly centres: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly select: (id: string | undefined) => void;
  /** Asked for when a thing is clicked twice. */
  readonly expand: (id: string) => void;
  /** Tells the drawing, for taking it away; undefined once it is gone. */
  readonly opened: (core: Core | undefined) => void;
}

const darkness = matchMedia('(prefers-color-scheme: dark)');

/** The drawing of a picture. It is for the eye and the pointer: the tables beside it say and do the same. */
export function Canvas({ picture, centres, selected, select, expand, opened }: CanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(undefined);
  const acts = useRef({ select, expand });
  acts.current = { select, expand };

  useEffect(() => {
    if (place.current === null) return;
    const drawing = openDrawing(place.current);
    core.current = drawing;
    opened(drawing);
    drawing.on('tap', (event: EventObject) => {
      const target: unknown = event.target;
      acts.current.select(target === drawing ? undefined : event.target.id());
    });
    drawing.on('dbltap', 'node', (event: EventObject) => acts.current.expand(event.target.id()));
    const paint = () => void drawing.style(look(darkness.matches));
    paint();
    darkness.addEventListener('change', paint);
    return () => {
      darkness.removeEventListener('change', paint);
      opened(undefined);
      drawing.destroy();
    };
  }, [opened]);

  useEffect(() => {
    if (core.current) draw(core.current, picture, centres);
  }, [picture, centres]);

  useEffect(() => {
    core.current?.elements().unselect();
    if (selected !== undefined) core.current?.getElementById(selected).select();
  }, [selected, picture]);

  const things = picture.things.length;
  return (
    <div
      ref={place}
      className="graph-canvas"
      role="img"
      aria-label={`A drawing of ${things} things and ${picture.links.length} relationships; the tables below list them.`}
    />
  );
}
