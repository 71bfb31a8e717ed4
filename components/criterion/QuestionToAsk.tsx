import { CopyButton } from '../evidence/CopyButton.tsx';
import { useSpeech } from '../language.tsx';
import './QuestionToAsk.css';

/** The question that brings the buyer to confirm what is still open. */
export function QuestionToAsk({ question, describedBy }: { readonly question: string; readonly describedBy: string }) {
  const { words } = useSpeech();
  const text = words.panel.criterion;
  return (
    <div className="question">
      <p>
        <span className="question-label">{text.ask}: </span>
        {question}
      </p>
      <div className="actions">
        <CopyButton text={() => question} describedBy={describedBy}>
          {text.copyQuestion}
        </CopyButton>
      </div>
    </div>
  );
}
