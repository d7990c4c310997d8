import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react';
import { NotThere } from './find/notThere.tsx';
import { go, useAddress, withTrust } from './shell/address.ts';
import { Header } from './shell/header.tsx';
import { StartView } from './start/startView.tsx';
import { Problem, Skeleton } from './views/answered.tsx';

/** A view of its own file, loaded when it is opened; where it cannot be had, the page says so. */
function later(load: () => Promise<ComponentType>) {
  return lazy(async (): Promise<{ default: ComponentType }> => ({ default: await load().catch(() => NotLoaded) }));
}

const EntityView = later(() => import('./entity/entityView.tsx').then((view) => view.EntityView));
const ArticleView = later(() => import('./article/articleView.tsx').then((view) => view.ArticleView));

const views: readonly { readonly path: RegExp; readonly View: ComponentType; readonly filled?: true }[] = [
  { path: /^\/$/, View: StartView },
  { path: /^\/search$/, View: later(() => import('./find/resultsView.tsx').then((view) => view.ResultsView)) },
  { path: /^\/entity\/./, View: EntityView },
  { path: /^\/article\/./, View: ArticleView },
  { path: /^\/graph$/, View: later(() => import('./graph/graphView.tsx').then((view) => view.GraphView)) },
  { path: /^\/timeline$/, View: later(() => import('./timeline/timelineView.tsx').then((view) => view.TimelineView)) },
  {
    path: /^\/dashboard$/,
    View: later(() => import('./dashboard/dashboardView.tsx').then((view) => view.DashboardView)),
  },
  {
    path: /^\/playground$/,
    View: later(() => import('./playground/playground.tsx').then((view) => view.Playground)),
    filled: true,
  },
];

const viewOf = (path: string) => views.find((view) => view.path.test(path));

/** Follows links to other views without loading the page again. */
function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return;
  const within = link.pathname === location.pathname && link.search === location.search && link.hash !== '';
  if (within || viewOf(link.pathname) === undefined) return;
  event.preventDefault();
  const { searchParams } = new URL(location.href);
  go(withTrust(`${link.pathname}${link.search}${link.hash}`, searchParams));
}

/** The whole page: header, the view of the address, and how one comes from view to view. */
export function App() {
  const { pathname } = useAddress();
  const { View, filled } = viewOf(pathname) ?? { View: NotThere, filled: undefined };
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  useEffect(() => {
    document.addEventListener('click', followLinks);
    return () => document.removeEventListener('click', followLinks);
  }, []);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (history.state === null) scrollTo({ top: 0, behavior: 'instant' });
    (main.current?.querySelector('h1') ?? main.current)?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Header path={pathname} />
      <main id="content" ref={main} tabIndex={-1} className={`page-main${filled ? ' filled' : ''}`}>
        {/* With a key, so that the view before is gone, not hidden, while the next one is loaded. */}
        <Suspense key={pathname} fallback={<Skeleton />}>
          <View />
        </Suspense>
      </main>
      {!filled && (
        <footer className="page-footer">
          <p>
            Rapporteur: the knowledge graph of diplomacy that shows its receipts. Everything here is what articles say;
            what none says is left unknown. This page talks to nobody but the service that served it.
          </p>
        </footer>
      )}
    </>
  );
}

function NotLoaded() {
  return (
    <div className="view">
      <Problem
        title="This view could not be loaded"
        text="The service may have been stopped, or updated since this page was opened."
        act="Load the page again"
        again={() => location.reload()}
      />
    </div>
  );
}
