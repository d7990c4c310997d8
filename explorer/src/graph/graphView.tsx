import type { Core } from 'cytoscape';
import { useState } from 'react';
import { GraphNeighbourhoodDocument, GraphWayDocument } from '../operations.ts';
import { ViewHeading } from '../shell/heading.tsx';
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
  const [selected, select] = useState<string>();
  const [core, opened] = useState<Core>();
  const link = graph.picture.links.find(({ key }) => key === selected);
  const thing = graph.picture.things.find(({ id }) => id === selected);
  return (
    <section className="graph" aria-labelledby="graph-title">
      <ViewHeading id="graph-title" title="Graph" />
      <Start graph={graph} chosen={thing?.id} />
      {graph.started && (
        <>
          <Toolbar graph={graph} core={core} chosen={thing?.id} />
          <State graph={graph} />
          <div className="graph-stage">
            <Canvas
              picture={graph.picture}
              centres={graph.centres}
              selected={selected}
              select={select}
              expand={graph.expand}
              opened={opened}
            />
            <Receipts link={link} thing={thing} graph={graph} />
          </div>
          <Choices graph={graph} />
          <TrustControl search={graph.search} change={graph.setSearch} />
          <ThingTable graph={graph} selected={selected} select={select} />
          <LinkTable graph={graph} selected={selected} select={select} />
        </>
      )}
    </section>
  );
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
  const { picture, asked, address } = graph;
  const revision = asked.answer?.revision ?? '';
  const file = () => save('graph.gexf', new Blob([pictureAsGexf(picture, revision)], { type: 'application/gexf+xml' }));
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
      <button type="button" onClick={() => core?.fit(undefined, 30)}>
        Fit
      </button>
      <button type="button" onClick={() => core && saveDrawing(core)}>
        PNG
      </button>
      <button type="button" onClick={file}>
        GEXF
      </button>
      <button
        type="button"
        onClick={() => save('graph.csv', new Blob([pictureAsCsv(picture, revision)], { type: 'text/csv' }))}
      >
        CSV
      </button>
      <ShowQuery {...questionOf(graph)} />
    </div>
  );
}

function State({ graph: { asked, picture, address } }: { readonly graph: GraphState }) {
  if (asked.problem !== undefined) {
    return (
      <div role="alert" className="graph-problem">
        <p>{asked.problem}</p>
        <button type="button" onClick={asked.again}>
          Try again
        </button>
      </div>
    );
  }
  const noWay = address.to !== undefined && asked.answer && !picture.things.some(({ id }) => id === address.to);
  return (
    <p role="status" className="graph-state">
      {asked.waiting ? 'Asking the graph … ' : ''}
      {asked.answer &&
        `${picture.things.length} things, ${picture.links.length} relationships.${picture.left > 0 ? ` ${picture.left} more do not fit: hide some, or choose kinds or verbs.` : ''}${noWay ? ' There is no way of six steps or fewer between the two that passes what you trust.' : ''}`}
    </p>
  );
}

/** What the picture begins with, as a question for the playground. */
function questionOf({ address: { of, from, to }, trust }: GraphState) {
  return from !== undefined && to !== undefined
    ? { query: GraphWayDocument.toString(), variables: { from, to, trust } }
    : { query: GraphNeighbourhoodDocument.toString(), variables: { id: of[0], trust, first: 59 } };
}
