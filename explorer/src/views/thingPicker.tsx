import { useId, useState, type FormEvent } from 'react';
import { FindThingsDocument, type EntityKind } from '../operations.ts';
import { ask } from './ask.ts';
import { useAsked } from './useAsked.ts';

interface PickerProps {
  readonly label: string;
  readonly kinds?: readonly EntityKind[];
  readonly choose: (id: string) => void;
}

/** A box to find a thing by name; its hits are buttons. */
export function ThingPicker({ label, kinds, choose }: PickerProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(text.trim().slice(0, 200));
  };
  return (
    <form className="picker" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={text} onChange={(event) => setText(event.target.value)} />
      <button type="submit">Find</button>
      {asked !== '' && (
        <Hits
          text={asked}
          {...(kinds && { kinds })}
          choose={(chosen) => {
            setText('');
            setAsked('');
            choose(chosen);
          }}
        />
      )}
    </form>
  );
}

function Hits({ text, kinds, choose }: Omit<PickerProps, 'label'> & { readonly text: string }) {
  const { answer, waiting, problem } = useAsked(text, () =>
    ask(FindThingsDocument, { text, kinds: kinds ? [...kinds] : null }),
  );
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (!answer) return <p role="status">{waiting ? 'Looking …' : ''}</p>;
  const { edges } = answer.search;
  if (edges.length === 0) return <p role="status">Nothing is found for “{text.slice(0, 60)}”.</p>;
  return (
    <ul className="hits">
      {edges.map(({ node }) => (
        <li key={node.id}>
          <button type="button" onClick={() => choose(node.id)}>
            <bdi>{node.name}</bdi> <small>{node.__typename}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
