import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { SuggestDocument, type SuggestQuery } from '../operations.ts';
import { ask } from '../views/ask.ts';
import { kindWord, lineOf } from '../views/words.ts';
import { addressOf, go, useAddress, withTrust } from './address.ts';

type Hit = SuggestQuery['search']['edges'][number];

/** The most that is searched for; the rest of a longer text would find nothing more. */
export const longestText = 200;
const pauseMs = 150;

/** The address of the results for a text. */
function resultsAddress(text: string): string {
  return `/search?${new URLSearchParams({ text: text.trim().slice(0, longestText) })}`;
}

/**
 * The search: suggests things while one types. Arrow keys choose a suggestion and Enter opens it; Enter without a choice
 * shows all results; Escape closes the list, and then empties the box.
 */
export function SearchBox({ large = false }: { readonly large?: boolean }) {
  const id = useId();
  const { searchParams, pathname } = useAddress();
  const asked = pathname === '/search' ? (searchParams.get('text') ?? '') : '';
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const hits = useSuggestions(open ? text : '');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => setActive(-1), [hits]);

  const leave = (to: string) => {
    setOpen(false);
    go(withTrust(to, searchParams));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const hit = hits[active];
    if (hit) leave(addressOf(hit.node.id));
    else leave(resultsAddress(text));
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive((before) => around(before + step, hits.length));
    } else if (event.key === 'Escape') {
      if (open && hits.length > 0) setOpen(false);
      else setText('');
    }
  };
  const shown = open && hits.length > 0;
  return (
    <form className={`search-box${large ? ' large' : ''}`} role="search" onSubmit={submit}>
      <label htmlFor={`${id}box`} className="unseen">
        Search people, countries, meetings, commitments, texts
      </label>
      <input
        ref={box}
        id={`${id}box`}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={large ? 'A person, a country, a meeting, a promise …' : 'Search'}
        aria-expanded={shown}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}${active}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <button type="submit" className="search-go">
        Search
      </button>
      <ul id={`${id}list`} role="listbox" aria-label="Suggestions" className="suggestions" hidden={!shown}>
        {shown &&
          hits.map((hit, index) => (
            <Suggestion
              key={hit.node.id}
              hit={hit}
              id={`${id}${index}`}
              chosen={index === active}
              choose={() => leave(addressOf(hit.node.id))}
            />
          ))}
      </ul>
      <span role="status" className="unseen">
        {shown ? `${hits.length} suggestions` : ''}
      </span>
    </form>
  );
}

/** −1 is the box itself, before the first and behind the last suggestion. */
function around(index: number, count: number): number {
  if (index >= count) return -1;
  return index < -1 ? count - 1 : index;
}

interface SuggestionProps {
  readonly hit: Hit;
  readonly id: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function Suggestion({ hit: { node, matched }, id, chosen, choose }: SuggestionProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const line = lineOf(node);
  return (
    <li
      ref={item}
      id={id}
      role="option"
      aria-selected={chosen}
      // The box keeps the focus, so that the list is still there when the pointer is lifted.
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <span className="suggestion-name">
        <bdi>{node.name}</bdi>
        {matched !== null && matched !== node.name && (
          <>
            {' '}
            <small>
              also <bdi>{matched}</bdi>
            </small>
          </>
        )}
      </span>
      <span className="suggestion-line">
        {kindWord(node.__typename)}
        {line !== '' && ` · ${line}`}
      </span>
    </li>
  );
}

/** What a text may mean; asked once the typing pauses, and the answers to earlier texts dropped. */
function useSuggestions(text: string): readonly Hit[] {
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const wanted = text.trim().slice(0, longestText);
  useEffect(() => {
    if (wanted === '') {
      setHits([]);
      return;
    }
    const given = new AbortController();
    const timer = setTimeout(() => {
      ask(SuggestDocument, { text: wanted }, given.signal).then(
        ({ search }) => setHits(search.edges),
        // Suggestions are a help, not an answer: the results page says what went wrong.
        () => void (given.signal.aborted || setHits([])),
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [wanted]);
  return hits;
}
