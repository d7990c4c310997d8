import { Link } from './link.tsx';
import { SearchBox } from './searchBox.tsx';

const views = [
  ['/graph', 'Graph'],
  ['/timeline', 'Timeline'],
  ['/dashboard', 'Dashboard'],
  ['/playground', 'Playground'],
] as const;

/** What stands above every view: the way home, the search, and the other views. */
export function Header({ path }: { readonly path: string }) {
  return (
    <header className="page-header">
      <div className="page-header-row">
        <Link to="/" className="brand" aria-current={path === '/' ? 'page' : undefined}>
          <svg viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
            <path d="M4 4h7v8.5C11 16.6 8.4 19.3 4.6 20L4 18c2.2-.6 3.3-2 3.4-4H4zM14 4h7v8.5c0 4.1-2.6 6.8-6.4 7.5L14 18c2.2-.6 3.3-2 3.4-4H14z" />
          </svg>
          Rapporteur
        </Link>
        {path !== '/' && <SearchBox />}
        <nav className="page-nav" aria-label="Views">
          {views.map(([to, name]) => (
            <Link key={to} to={to} aria-current={path === to ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}
