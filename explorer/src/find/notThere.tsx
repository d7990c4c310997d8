import { ViewHeading } from '../shell/heading.tsx';
import { Link } from '../shell/link.tsx';
import { SearchBox } from '../shell/searchBox.tsx';

/** What stands at an address that the page does not know. */
export function NotThere() {
  return (
    <div className="view">
      <ViewHeading title="There is no page at this address" />
      <p className="lead">The link may be old, or was cut when it was copied. Search for what it should have shown.</p>
      <SearchBox large />
      <p>
        Or go to the <Link to="/">start page</Link>.
      </p>
    </div>
  );
}
