import cytoscape, {
  type Core,
  type ElementDefinition,
  type NodeSingular,
  type SingularElementReturnValue,
} from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { crowdedOut } from './collision.ts';
import { verbWords } from './kinds.ts';
import { placeBeside, type Picture, type Point } from './picture.ts';

cytoscape.use(fcose);

/** Below this, names cannot be read. */
const leastZoom = 0.7;

/** A drawing, and where everything stood that was ever in it. */
export interface Drawing {
  readonly core: Core;
  readonly places: Map<string, Point>;
}

/** An empty drawing in this element. */
export function openDrawing(container: HTMLElement): Drawing {
  const core = cytoscape({ container, minZoom: 0.15, maxZoom: 3, selectionType: 'single', boxSelectionEnabled: false });
  core.on(
    'mouseover',
    'node, edge',
    ({ target }: { target: SingularElementReturnValue }) => void target.addClass('near'),
  );
  core.on(
    'mouseout',
    'node, edge',
    ({ target }: { target: SingularElementReturnValue }) => void target.removeClass('near'),
  );
  const places = new Map<string, Point>();
  core.on('dragfree', 'node', ({ target }: { target: NodeSingular }) => {
    places.set(target.id(), { ...target.position() });
    thinLabels(core);
  });
  return { core, places };
}

/**
 * Brings a drawing to a picture: what stays keeps its place, what comes back gets the one it had, what is new finds one
 * beside what it is joined to. The same picture is drawn in the same way each time.
 */
export function draw(
  { core, places }: Drawing,
  picture: Picture,
  centres: ReadonlySet<string>,
  more: ReadonlyMap<string, number>,
): void {
  const elements = elementsOf(picture, centres, more);
  const wanted = new Map(elements.map((element) => [element.data.id, element]));
  const gone = core.elements().filter((element) => !wanted.has(element.id()));
  const fresh = elements.filter(({ data }) => core.getElementById(data.id ?? '').empty());
  core.batch(() => {
    gone.remove();
    core.elements().forEach((element) => void element.data(wanted.get(element.id())?.data ?? {}));
    core.add(fresh);
  });
  const known = new Set(
    core
      .nodes()
      .map((node) => node.id())
      .filter((id) => places.has(id)),
  );
  for (const id of known) core.getElementById(id).position({ ...(places.get(id) ?? { x: 0, y: 0 }) });
  if (known.size < core.nodes().length) layOut(core, known, places);
  else if (known.size > 0 && core.nodes().length === fresh.filter(({ group }) => group === 'nodes').length) show(core);
  core.nodes().forEach((node) => void places.set(node.id(), { ...node.position() }));
  thinLabels(core);
}

/** Moves a thing or relationship that lies outside what is seen into its middle. */
export function bringIntoView(core: Core, id: string, calm: boolean): void {
  const element = core.getElementById(id);
  if (element.empty()) return;
  const seen = core.extent();
  const { x1, x2, y1, y2 } = element.boundingBox({ includeLabels: false });
  if (x1 >= seen.x1 && x2 <= seen.x2 && y1 >= seen.y1 && y2 <= seen.y2) return;
  if (calm) core.center(element);
  else core.animate({ center: { eles: element } }, { duration: 250 });
}

function elementsOf(
  { things, links }: Picture,
  centres: ReadonlySet<string>,
  more: ReadonlyMap<string, number>,
): readonly ElementDefinition[] {
  return [
    ...things.map(({ id, name, kind }) => ({
      group: 'nodes' as const,
      data: { id, label: labelOf(name, more.get(id)), kind, centre: centres.has(id) },
    })),
    ...links.map(({ key, source, target, verb, factuality, articleCount, way = false }) => ({
      group: 'edges' as const,
      data: { id: key, source, target, words: verbWords(verb), factuality, articles: articleCount, way },
    })),
  ];
}

/** A name on at most two lines, and how much is not shown. */
function labelOf(name: string, more: number | undefined): string {
  const short = name.length > 44 ? `${name.slice(0, 43).trimEnd()}…` : name;
  return more === undefined ? short : `${short}\n+${more.toLocaleString('en')} more`;
}

function layOut(core: Core, staying: ReadonlySet<string>, places: ReadonlyMap<string, Point>): void {
  const fixed = [...staying].map((nodeId) => ({ nodeId, position: { ...(places.get(nodeId) ?? { x: 0, y: 0 }) } }));
  if (fixed.length > 0) placeNew(core, staying);
  const options = {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    randomize: fixed.length === 0,
    fit: fixed.length === 0,
    padding: 30,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: 90,
    nodeRepulsion: 9000,
    nodeSeparation: 110,
    packComponents: false,
    fixedNodeConstraint: fixed.length > 0 ? fixed : undefined,
  };
  repeatably(() => void core.layout(options).run());
  if (fixed.length === 0) keepLegible(core);
  // The layout holds a thing together with its label, and so moves it by a part of the label's height.
  for (const { nodeId, position } of fixed) core.getElementById(nodeId).position(position);
}

/** The layout draws lots to begin with; drawn from the same row of numbers, the same link gives the same picture. */
function repeatably(run: () => void): void {
  const { random } = Math;
  let state = 1;
  Math.random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  try {
    run();
  } finally {
    Math.random = random;
  }
}

/** All of it, or its middle where all would be too small to read. */
function show(core: Core): void {
  core.fit(undefined, 30);
  keepLegible(core);
}

/** A picture too wide for its place is shown from its middle, legibly, rather than whole and too small to read. */
function keepLegible(core: Core): void {
  if (core.zoom() >= leastZoom) {
    // A few things need not fill the whole place.
    if (core.zoom() > 1.3) core.zoom(1.3);
    return void core.center();
  }
  core.zoom(leastZoom);
  const centre = core.nodes('[?centre]');
  core.center(centre.nonempty() ? centre.first() : undefined);
  const { x1, x2, y1, y2 } = core.elements().renderedBoundingBox();
  core.panBy({ x: shiftWithin(x1, x2, core.width()), y: shiftWithin(y1, y2, core.height()) });
}

const margin = 20;

/** How far a picture must move so that none of its place is left empty that it could fill; to the middle where it fits. */
function shiftWithin(from: number, to: number, size: number): number {
  if (to - from <= size - 2 * margin) return (size - from - to) / 2;
  return from > margin ? margin - from : Math.max(0, size - margin - to);
}

/** New things begin beside a neighbour that has its place; else they would all begin in one point. */
function placeNew(core: Core, staying: ReadonlySet<string>): void {
  const fresh = core.nodes().filter((node) => !staying.has(node.id()));
  const middle = core.extent();
  const nowhere = { x: (middle.x1 + middle.x2) / 2, y: (middle.y1 + middle.y2) / 2 };
  fresh.forEach((node, index) => {
    const beside = node.neighborhood('node').filter((other) => staying.has(other.id()));
    node.position(placeBeside(beside.nonempty() ? beside.nodes().first().position() : nowhere, index, fresh.length));
  });
}

/** Leaves out labels that would cover another; they show when their thing is chosen or pointed at. */
function thinLabels(core: Core): void {
  core.nodes().removeClass('crowded');
  const boxes = core.nodes().map((node) => {
    const { x1, y1, x2, y2 } = node.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true });
    const always = node.data('centre') === true;
    return { id: node.id(), x1, y1, x2, y2, always, weight: node.degree(false) + (always ? 1000 : 0) };
  });
  const things = core.nodes().map((node) => {
    const { x, y } = node.position();
    const half = node.width() / 2 - 3;
    return { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
  });
  const out = crowdedOut(boxes, things);
  core.nodes().forEach((node) => void node.toggleClass('crowded', out.has(node.id())));
}
