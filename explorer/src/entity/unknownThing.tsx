import { ViewHeading } from '../shell/heading.tsx';
import { Link } from '../shell/link.tsx';

/** What stands at the address of a thing that the graph does not hold. */
export function UnknownThing({ id }: { readonly id: string }) {
  const words = (id.split('/').at(-1) ?? '').replaceAll('-', ' ').slice(0, 100);
  return (
    <>
      <ViewHeading title="Nothing has this id" />
      <p className="lead">
        The graph holds nothing with the id <code>{id.slice(0, 200)}</code>. Its article may not be loaded here, or was
        taken out, or the link was cut.
      </p>
      <p>
        <Link to={`/search?${new URLSearchParams({ text: words })}`}>
          Search for “<bdi>{words}</bdi>”
        </Link>
        , or go to the <Link to="/">start page</Link>.
      </p>
    </>
  );
}
