import type { Finding } from '../../lib/domain/standards/finding.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useProcessWords } from './process-words.ts';
import './Findings.css';

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** Takes a proposed wording over; absent where there is no text to replace. */
  readonly onReword?: (text: string) => void;
}

/** What the four standards say of the field above, while one types. It advises; saving is never refused for it. */
export function Findings({ findings, onReword }: FindingsProps) {
  const words = useProcessWords();
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((each) => (
        <li key={`${each.code}:${each.words.join()}`} className="finding">
          <Icon name="suggested" />
          <div className="finding-content">
            <p>{words.finding[each.code](each.words)}</p>
            {each.reword && onReword ? <Reword text={each.reword} onReword={onReword} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Reword({ text, onReword }: { readonly text: string; readonly onReword: (text: string) => void }) {
  const words = useProcessWords();
  return (
    <div className="actions">
      <Button onPress={() => onReword(text)}>{words.useInstead(text)}</Button>
    </div>
  );
}
