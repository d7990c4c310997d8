import { lazy, Suspense, type ComponentType } from 'react';
import './views/views.css';

/** A view of its own file, loaded when it is opened; where it cannot be had, the page says so. */
function later(load: () => Promise<ComponentType>) {
  return lazy(async (): Promise<{ default: ComponentType }> => ({ default: await load().catch(() => NotLoaded) }));
}

const views = [
  { path: '/', name: 'Playground', View: later(() => import('./playground.tsx').then((view) => view.Playground)) },
  { path: '/graph', name: 'Graph', View: later(() => import('./graph/graphView.tsx').then((view) => view.GraphView)) },
  {
    path: '/timeline',
    name: 'Timeline',
    View: later(() => import('./timeline/timelineView.tsx').then((view) => view.TimelineView)),
  },
  {
    path: '/dashboard',
    name: 'Dashboard',
    View: later(() => import('./dashboard/dashboardView.tsx').then((view) => view.DashboardView)),
  },
] as const;

/** The whole page: what Rapporteur is, the way to its views, and the one of the address, loaded after the rest stands. */
export function App() {
  const { View, path } = views.find((view) => view.path === location.pathname) ?? views[0];
  return (
    <>
      <header className="page-header">
        <h1>Rapporteur</h1>
        <p>
          The knowledge graph of diplomacy that shows its receipts: who met whom and promised what, each answer with the
          words that say so.
        </p>
        <nav className="page-nav" aria-label="Views">
          {views.map((view) => (
            <a key={view.path} href={view.path} aria-current={view.path === path ? 'page' : undefined}>
              {view.name}
            </a>
          ))}
        </nav>
      </header>
      <main className="page-main">
        <Suspense fallback={<p className="page-notice">Loading …</p>}>
          <View />
        </Suspense>
      </main>
    </>
  );
}

function NotLoaded() {
  return (
    <div className="page-notice" role="alert">
      <p>This view could not be loaded: the service may have been stopped or updated.</p>
      <button type="button" onClick={() => location.reload()}>
        Load the page again
      </button>
    </div>
  );
}
