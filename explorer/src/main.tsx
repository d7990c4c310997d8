import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { fromHash } from './shareLink.ts';
import { go } from './shell/address.ts';
import { keepPlaces } from './shell/places.ts';
import './tokens.css';
import './page.css';
import './views/views.css';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has lost its root element.');
// Links to questions led to the start page before the playground had an address of its own.
if (location.pathname === '/' && fromHash(location.hash) !== undefined) go(`/playground${location.hash}`, 'replace');
keepPlaces();
createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
