import { useState, type DragEvent } from 'react';
import type { Trust } from '../operations.ts';
import { Answered, Problem } from '../views/answered.tsx';
import { useAsked } from '../views/useAsked.ts';
import { checkCopy, type Copy } from './checkCopy.ts';
import { claimsUntil } from './claimsOfArticle.ts';
import { TextWithClaims } from './textWithClaims.tsx';

interface OwnCopyProps {
  readonly id: string;
  readonly sha256: string;
  readonly trust: Trust;
}

/** Where a reader lays down their own copy of the text, to read it with its claims beside it. Nothing of it is sent. */
export function OwnCopy({ id, sha256, trust }: OwnCopyProps) {
  const [copy, setCopy] = useState<Copy | 'checking'>();
  const [over, setOver] = useState(false);
  const take = (file: Blob | null | undefined) => {
    if (!file) return;
    setCopy('checking');
    checkCopy(file, sha256).then(setCopy, () => setCopy({ kind: 'noText' }));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  if (typeof copy === 'object' && copy.kind === 'right') {
    return <Copied id={id} text={copy.text} trust={trust} putAway={() => setCopy(undefined)} />;
  }
  return (
    <section
      className={`own-copy${over ? ' over' : ''}`}
      aria-labelledby="own-copy-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="own-copy-title">Do you have the text?</h2>
      <p>
        Drop your copy here, or choose it, to read it with its claims in the margin. It is compared with the coded text
        by its SHA-256 in this browser, and never sent anywhere.
      </p>
      <label className="button file-button">
        Choose the text file
        <input type="file" accept=".txt,text/plain" onChange={(event) => take(event.target.files?.[0])} />
      </label>
      <div role="status">{copy === 'checking' && 'Checking …'}</div>
      {typeof copy === 'object' && <WrongCopy copy={copy} wanted={sha256} />}
    </section>
  );
}

function WrongCopy({ copy, wanted }: { readonly copy: Copy; readonly wanted: string }) {
  if (copy.kind === 'tooLarge') {
    return (
      <Problem
        title="The file is too large"
        text="No article has more than 5 MB. Choose the text of the article alone."
      />
    );
  }
  if (copy.kind === 'noText') {
    return (
      <Problem title="The file is no text" text="It must be plain text in UTF-8: save the article so and try again." />
    );
  }
  if (copy.kind === 'right') return null;
  return (
    <Problem
      title="This is not the text that was coded"
      text={`Its SHA-256 is ${copy.sha256}, and that of the coded text ${wanted}. A blank more or another quotation mark is enough. Take the file that was coded, letter for letter, such as the one the project’s articles folder holds; the claims below can be read without it.`}
    />
  );
}

interface CopiedProps {
  readonly id: string;
  readonly text: string;
  readonly trust: Trust;
  readonly putAway: () => void;
}

function Copied({ id, text, trust, putAway }: CopiedProps) {
  const asked = useAsked(JSON.stringify([id, trust]), (signal) => claimsUntil(id, trust, () => false, signal));
  return (
    <section aria-labelledby="own-title" className="own">
      <div className="own-head">
        <h2 id="own-title">Your copy, with its claims</h2>
        <button type="button" className="button" onClick={putAway}>
          Put the text away
        </button>
      </div>
      <p className="soft" role="status">
        The text is the one that was coded. It stays in this browser until you leave the page.
      </p>
      <Answered asked={asked}>{({ rows }) => <TextWithClaims text={text} claims={rows} />}</Answered>
    </section>
  );
}
