import { ToolbarButton } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { fromHash, toHash } from '../shareLink.ts';
import { useEditors } from './useEditors.ts';

/**
 * Puts a link to what stands in the editors into the address bar and, where the browser allows it, on the clipboard.
 * A link opened while the page is open fills the editors.
 */
export function ShareButton() {
  const { read, fill } = useEditors();
  const [said, setSaid] = useState('');

  useEffect(() => {
    const follow = () => {
      const shared = fromHash(location.hash);
      if (shared !== undefined) fill(shared);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });

  const share = async () => {
    history.replaceState(null, '', toHash(read()));
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('Link copied');
    } catch {
      setSaid('The link is in the address bar');
    }
    setTimeout(() => setSaid(''), 3_000);
  };

  return (
    <div className="share">
      <ToolbarButton label="Copy a link to this question" onClick={() => void share()}>
        <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
          <path
            d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
      </ToolbarButton>
      <output className="share-said">{said}</output>
    </div>
  );
}
