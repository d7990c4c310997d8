import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './page.css';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has lost its root element.');
createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
