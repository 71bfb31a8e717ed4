import { useState } from 'react';
import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { type MoveTarget, planMove } from '../../../lib/domain/planned-move.ts';
import type { Process } from '../../../lib/domain/process.ts';
import { Choice } from '../../controls/Choice.tsx';
import { CommandButton } from '../../controls/CommandButton.tsx';
import { DisqualifyForm } from '../../deal/DisqualifyForm.tsx';
import { MoveBackForm } from '../../deal/MoveBackForm.tsx';
import { useSpeech } from '../../language.tsx';
import { useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { Sheet } from '../Sheet.tsx';
import { MoveOverride } from './MoveOverride.tsx';
import { moveOptions, targetId, targetOf } from './move-options.ts';
import './MoveSheet.css';

interface MoveSheetProps {
  readonly deal: string;
  readonly process: Process;
  readonly target: MoveTarget;
  readonly onClose: () => void;
}

/** Where a deal may go, what keeps it, and how to go there all the same: finished here, on the page where it began. */
export function MoveSheet({ deal: id, process, target: wanted, onClose }: MoveSheetProps) {
  const words = useDealsWords();
  const { say } = useSpeech();
  const { useDeal } = useDealsData();
  const page = useDeal(id);
  const [chosen, setChosen] = useState(targetId(wanted));
  if (!page) return null;
  const own = chosen === targetId({ kind: 'stage', stage: page.deal.stage });
  return (
    <Sheet title={words.move.title(page.deal.name)} onClose={onClose} closes={!own}>
      <Choice label={words.move.to} options={moveOptions(process, words, say)} value={chosen} onChange={setChosen} />
      <MoveStep page={page} process={process} target={targetOf(chosen)} onClose={onClose} />
    </Sheet>
  );
}

interface MoveStepProps {
  readonly page: DealPage;
  readonly process: Process;
  readonly target: MoveTarget;
  readonly onClose: () => void;
}

function MoveStep({ page, process, target, onClose }: MoveStepProps) {
  const words = useDealsWords();
  const { deal } = page;
  const missing = deal.gate?.missing ?? [];
  const planned = planMove({ stage: deal.stage, status: deal.status, missing }, process, target);
  switch (planned.kind) {
    case 'none':
      return <p>{words.move.same}</p>;
    case 'advance':
      return (
        <>
          <p>{words.move.advance}</p>
          <div className="actions">
            <CommandButton
              tone="primary"
              command={{ do: 'advance_stage', deal: deal.id }}
              criteria={deal.criteria}
              onDone={onClose}
            >
              {words.move.advanceAct}
            </CommandButton>
          </div>
        </>
      );
    case 'override':
      return (
        <MoveOverride
          page={page}
          left={planned.left}
          to={target.kind === 'stage' ? target.stage : null}
          onClose={onClose}
        />
      );
    case 'back':
      return target.kind === 'stage' && target.stage !== null ? (
        <MoveBackForm key={target.stage} deal={deal} to={target.stage} onClose={onClose} />
      ) : null;
    case 'end':
      return <DisqualifyForm deal={deal} onClose={onClose} />;
    case 'reopen':
      return (
        <>
          <p>{words.move.reopenFirst}</p>
          <div className="actions">
            <CommandButton tone="primary" command={{ do: 'reopen_deal', deal: deal.id }} onDone={onClose}>
              {words.move.reopenAct}
            </CommandButton>
          </div>
        </>
      );
  }
}
