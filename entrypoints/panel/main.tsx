import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followTheme } from './follow-theme.ts';
import { LivePanel } from './LivePanel.tsx';
import { surfaceOf } from './surface.ts';

followTheme();

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no root');
createRoot(root).render(
  <StrictMode>
    <LivePanel surface={surfaceOf(location.search)} />
  </StrictMode>,
);
