import { useSpeech } from '../language.tsx';
import './Skeleton.css';

/** Until the first view arrives: the shape of a deal, so that nothing jumps when it comes. */
export function Skeleton() {
  const { words } = useSpeech();
  return (
    <div className="skeleton" aria-busy="true">
      <p className="only-heard">{words.panel.loading}</p>
      <span className="skeleton-bar" style={{ width: '30%' }} />
      <span className="skeleton-bar skeleton-title" style={{ width: '75%' }} />
      <span className="skeleton-bar" style={{ width: '50%' }} />
      <span className="skeleton-bar skeleton-rail" />
      <span className="skeleton-bar" style={{ width: '85%' }} />
      <span className="skeleton-bar" style={{ width: '60%' }} />
    </div>
  );
}
