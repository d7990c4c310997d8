import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { crowdedOut } from './collision.ts';
import { verbWords } from './kinds.ts';
import { placeBeside, type Picture } from './picture.ts';

cytoscape.use(fcose);

/** Below this, names cannot be read. */
const leastZoom = 0.7;

/** An empty drawing in this element. */
export function openDrawing(container: HTMLElement): Core {
  const core = cytoscape({ container, minZoom: 0.15, maxZoom: 3, selectionType: 'single', boxSelectionEnabled: false });
  core.on('mouseover', 'node', ({ target }: { target: NodeSingular }) => void target.addClass('near'));
  core.on('mouseout', 'node', ({ target }: { target: NodeSingular }) => void target.removeClass('near'));
  return core;
}

/** Brings a drawing to a picture: what stays keeps its place, what is new finds one beside what it is joined to. */
export function draw(core: Core, picture: Picture, centres: ReadonlySet<string>): void {
  const elements = elementsOf(picture, centres);
  const wanted = new Map(elements.map((element) => [element.data.id, element]));
  const gone = core.elements().filter((element) => !wanted.has(element.id()));
  const fresh = elements.filter(({ data }) => core.getElementById(data.id ?? '').empty());
  const staying = core.nodes().difference(gone);
  core.batch(() => {
    gone.remove();
    core.elements().forEach((element) => void element.data(wanted.get(element.id())?.data ?? {}));
    core.add(fresh);
  });
  if (fresh.some(({ group }) => group === 'nodes'))
    layOut(
      core,
      staying.map((node) => node.id()),
    );
  thinLabels(core);
}

function elementsOf({ things, links, more }: Picture, centres: ReadonlySet<string>): readonly ElementDefinition[] {
  return [
    ...things.map(({ id, name, kind }) => ({
      group: 'nodes' as const,
      data: { id, name: labelOf(name, more.get(id)), kind, centre: centres.has(id) },
    })),
    ...links.map(({ key, source, target, verb, factuality, articleCount }) => ({
      group: 'edges' as const,
      data: { id: key, source, target, words: verbWords(verb), factuality, articles: articleCount },
    })),
  ];
}

/** A name on at most two lines, and how much is not shown. */
function labelOf(name: string, more: number | undefined): string {
  const short = name.length > 44 ? `${name.slice(0, 43).trimEnd()}…` : name;
  return more === undefined ? short : `${short} +${more} more`;
}

function layOut(core: Core, staying: readonly string[]): void {
  const fixed = staying.map((id) => ({ nodeId: id, position: { ...core.getElementById(id).position() } }));
  if (fixed.length > 0) placeNew(core, new Set(staying));
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
  core.layout(options).run();
  if (fixed.length === 0) keepLegible(core);
  // The layout holds a thing together with its label, and so moves it by a part of the label's height.
  for (const { nodeId, position } of fixed) core.getElementById(nodeId).position(position);
}

/** A picture too wide for its place is shown from its middle, legibly, rather than whole and too small to read. */
function keepLegible(core: Core): void {
  if (core.zoom() >= leastZoom) return;
  core.zoom(leastZoom);
  const centre = core.nodes('[?centre]');
  core.center(centre.nonempty() ? centre.first() : undefined);
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
