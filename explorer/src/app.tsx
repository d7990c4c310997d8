import { lazy, Suspense } from 'react';

const Playground = lazy(() =>
  import('./playground.tsx').then(
    ({ Playground }) => ({ default: Playground }),
    () => ({ default: NotLoaded }),
  ),
);

/** The whole page: what Rapporteur is, and the playground, which is loaded after the rest stands. */
export function App() {
  return (
    <>
      <header className="page-header">
        <h1>Rapporteur</h1>
        <p>
          The knowledge graph of diplomacy that shows its receipts: who met whom and promised what, each answer with the
          words that say so.
        </p>
      </header>
      <main className="page-main">
        <Suspense fallback={<p className="page-notice">Loading the playground …</p>}>
          <Playground />
        </Suspense>
      </main>
    </>
  );
}

function NotLoaded() {
  return (
    <div className="page-notice" role="alert">
      <p>The playground could not be loaded: the service may have been stopped or updated.</p>
      <button type="button" onClick={() => location.reload()}>
        Load the page again
      </button>
    </div>
  );
}
