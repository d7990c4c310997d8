import type { Core } from 'cytoscape';
import { useState } from 'react';
import { GraphNeighbourhoodDocument, GraphWayDocument } from '../operations.ts';
import { ViewHeading } from '../shell/heading.tsx';
import { Answered } from '../views/answered.tsx';
import { save } from '../views/save.ts';
import { ShowQuery } from '../views/showQuery.tsx';
import { ThingPicker } from '../views/thingPicker.tsx';
import { TrustControl } from '../views/trust.tsx';
import { Canvas } from './canvas.tsx';
import { Choices } from './choices.tsx';
import { LinkTable } from './linkTable.tsx';
import { Receipts } from './receipts.tsx';
import { pictureAsCsv, pictureAsGexf, saveDrawing } from './takeAway.ts';
import { ThingTable } from './thingTable.tsx';
import { useGraph, type GraphState } from './useGraph.ts';
import './graph.css';

/** The graph as a picture: what stands around things and between them, with a table that says the same. */
export function GraphView() {
  const graph = useGraph();
  const [core, opened] = useState<Core>();
  const { chosen, picture } = graph;
  const link = picture.links.find(({ key }) => key === chosen);
  const thing = picture.things.find(({ id }) => id === chosen);
  return (
    <section className="graph" aria-labelledby="graph-title">
      <ViewHeading id="graph-title" title={titleOf(graph)}>
        Graph
      </ViewHeading>
      <Start graph={graph} chosen={thing?.id} />
      {graph.started && (
        <>
          <Toolbar graph={graph} core={core} chosen={thing?.id} />
          <State graph={graph} />
          <div className="graph-stage">
            <Canvas graph={graph} opened={opened} />
            <Receipts link={link} thing={thing} graph={graph} />
          </div>
          <Choices graph={graph} />
          <TrustControl search={graph.search} change={graph.setSearch} />
          <ThingTable graph={graph} />
          <LinkTable graph={graph} />
        </>
      )}
    </section>
  );
}

/** What the window is called: where the picture began. */
function titleOf({ address: { of, from, to }, picture: { things } }: GraphState): string {
  const name = (id: string | undefined) => things.find((thing) => thing.id === id)?.name;
  const [start, end] = [name(from), name(to)];
  if (start !== undefined && end !== undefined) return `Graph: from ${start} to ${end}`;
  const first = name(of[0]);
  return first === undefined ? 'Graph' : `Graph: ${first}`;
}

/** Where the picture begins, and where a way shall lead. */
function Start({ graph, chosen }: { readonly graph: GraphState; readonly chosen: string | undefined }) {
  const from = chosen ?? graph.address.of[0] ?? graph.address.from;
  if (!graph.started || from === undefined) {
    return (
      <>
        <p>Choose a thing to start from: a person, a country, a meeting, a text.</p>
        <ThingPicker label="Start from" choose={graph.startAt} />
      </>
    );
  }
  return (
    <div className="graph-start">
      <ThingPicker label="Start from another thing" choose={graph.startAt} />
      <ThingPicker label="Find the way to" choose={(to) => graph.connect(from, to)} />
    </div>
  );
}

interface ToolbarProps {
  readonly graph: GraphState;
  readonly core: Core | undefined;
  readonly chosen: string | undefined;
}

function Toolbar({ graph, core, chosen }: ToolbarProps) {
  const { address } = graph;
  return (
    <div className="graph-tools" role="group" aria-label="What to do with the picture">
      <button type="button" disabled={chosen === undefined} onClick={() => chosen && graph.expand(chosen)}>
        Expand
      </button>
      <button type="button" disabled={chosen === undefined} onClick={() => chosen && graph.hideThing(chosen)}>
        Hide
      </button>
      <button type="button" disabled={!graph.canUndo} onClick={graph.undo}>
        Undo
      </button>
      <button type="button" disabled={!graph.canRedo} onClick={graph.redo}>
        Redo
      </button>
      {address.hide.length > 0 && (
        <button type="button" onClick={graph.showAll}>
          Show {address.hide.length} hidden
        </button>
      )}
      {address.to !== undefined && (
        <button type="button" onClick={graph.disconnect}>
          Leave out the way
        </button>
      )}
      <ZoomButtons core={core} />
      <TakeAway graph={graph} core={core} />
    </div>
  );
}

function ZoomButtons({ core }: { readonly core: Core | undefined }) {
  const zoomBy = (factor: number) => {
    if (core === undefined) return;
    const renderedPosition = { x: core.width() / 2, y: core.height() / 2 };
    core.zoom({ level: core.zoom() * factor, renderedPosition });
  };
  return (
    <span className="graph-group">
      <button type="button" aria-label="Zoom out" onClick={() => zoomBy(1 / 1.4)}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => zoomBy(1.4)}>
        +
      </button>
      <button type="button" onClick={() => core?.fit(undefined, 30)}>
        Fit
      </button>
    </span>
  );
}

function TakeAway({ graph, core }: { readonly graph: GraphState; readonly core: Core | undefined }) {
  const { picture, asked } = graph;
  const revision = asked.answer?.revision ?? '';
  const empty = picture.things.length === 0;
  const file = (name: string, content: string, type: string) => save(name, new Blob([content], { type }));
  return (
    <span className="graph-group">
      <button type="button" disabled={empty} onClick={() => core && saveDrawing(core)}>
        PNG
      </button>
      <button
        type="button"
        disabled={empty}
        onClick={() => file('graph.gexf', pictureAsGexf(picture, revision), 'application/gexf+xml')}
      >
        GEXF
      </button>
      <button
        type="button"
        disabled={empty}
        onClick={() => file('graph.csv', pictureAsCsv(picture, revision), 'text/csv')}
      >
        CSV
      </button>
      <ShowQuery {...questionOf(graph)} />
    </span>
  );
}

function State({ graph: { asked, picture, address } }: { readonly graph: GraphState }) {
  if (asked.problem !== undefined) return <Answered asked={asked}>{() => null}</Answered>;
  const { things, links, left } = picture;
  const noWay = address.to !== undefined && !links.some(({ way }) => way);
  const alone = address.to === undefined && things.length > 0 && links.length === 0;
  return (
    <p role="status" className="graph-state">
      {asked.waiting && (asked.slow ? 'Still asking; the service takes longer than usual. ' : 'Asking the graph … ')}
      {asked.answer && (
        <>
          {things.length} {things.length === 1 ? 'thing' : 'things'}, {links.length}{' '}
          {links.length === 1 ? 'relationship' : 'relationships'}.
          {left > 0 && ` ${left} more do not fit: hide some, or choose kinds or verbs.`}
          {asked.answer.cut && ' Between the things lie more relationships than are drawn: choose verbs to see others.'}
          {alone && ' Nothing stands beside it that passes what you chose.'}
          {noWay && ' There is no way of six steps or fewer between the two that passes what you chose.'}
        </>
      )}
    </p>
  );
}

/** What the picture begins with, as a question for the playground. */
function questionOf({ address, narrowed }: GraphState) {
  const { of, from, to, hide } = address;
  const { trust, predicates } = narrowed;
  if (from === undefined || to === undefined)
    return {
      query: GraphNeighbourhoodDocument.toString(),
      variables: { id: of[0], ...narrowed, first: 59, choices: false },
    };
  const avoid = hide.filter((id) => id !== from && id !== to);
  return { query: GraphWayDocument.toString(), variables: { from, to, avoid, predicates, trust } };
}
