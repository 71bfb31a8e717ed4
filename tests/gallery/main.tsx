import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import { Gallery } from './Gallery.tsx';

const asked = new URLSearchParams(location.search);
const language = asked.get('lang') === 'de' ? 'de' : 'en';
const theme = asked.get('theme');

document.documentElement.lang = language;
if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;

const root = document.getElementById('root');
if (!root) throw new Error('The gallery has no root');
createRoot(root).render(
  <Gallery example={asked.get('example')} language={language} width={Number(asked.get('width')) || undefined} />,
);
