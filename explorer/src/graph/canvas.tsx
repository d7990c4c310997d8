import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { bringIntoView, draw, openDrawing, type Drawing } from './drawing.ts';
import { look } from './look.ts';
import type { GraphState } from './useGraph.ts';

interface CanvasProps {
  readonly graph: GraphState;
  /** Tells the drawing, for taking it away; undefined once it is gone. */
  readonly opened: (core: Core | undefined) => void;
}

const darkness = matchMedia('(prefers-color-scheme: dark)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The element that was pointed at; undefined for the ground. */
function idOf({ target }: EventObject, core: Core): string | undefined {
  const pointed: unknown = target;
  return pointed === core ? undefined : (pointed as SingularElementReturnValue).id();
}

/** The drawing of a picture. It is for the eye and the pointer: the tables beside it say and do the same. */
export function Canvas({ graph, opened }: CanvasProps) {
  const { picture, centres, more, chosen: selected } = graph;
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const acts = useRef(graph);
  useLayoutEffect(() => void (acts.current = graph), [graph]);

  useEffect(() => {
    if (place.current === null) return;
    const opening = openDrawing(place.current);
    const { core } = opening;
    drawing.current = opening;
    opened(core);
    core.on('tap', (event: EventObject) => acts.current.choose(idOf(event, core)));
    core.on('dbltap', 'node', (event: EventObject) => {
      const id = idOf(event, core);
      if (id !== undefined) acts.current.expand(id);
    });
    const paint = () => void core.style(look(darkness.matches));
    paint();
    darkness.addEventListener('change', paint);
    return () => {
      darkness.removeEventListener('change', paint);
      opened(undefined);
      core.destroy();
    };
  }, [opened]);

  useEffect(() => {
    if (drawing.current) draw(drawing.current, picture, centres, more);
  }, [picture, centres, more]);

  useEffect(() => {
    const core = drawing.current?.core;
    core?.elements().unselect();
    if (core === undefined || selected === undefined) return;
    core.getElementById(selected).select();
    bringIntoView(core, selected, calm.matches);
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
