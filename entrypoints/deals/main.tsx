import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CountersignDatabase } from '../../lib/store/database.ts';
import { LiveDeals } from './LiveDeals.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The deals page has no root');
createRoot(root).render(
  <StrictMode>
    <LiveDeals db={new CountersignDatabase()} />
  </StrictMode>,
);
