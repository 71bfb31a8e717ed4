import type { Process } from '../../lib/domain/process.ts';
import { addStage, mergeStages, typed } from '../../lib/domain/process-edit.ts';
import { Button } from '../controls/Button.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';
import type { EditorRow } from './editor-row.ts';
import { MergeInto } from './MergeInto.tsx';
import { ProcessRules } from './ProcessRules.tsx';
import { useProcessWords } from './process-words.ts';
import { SaveBar } from './SaveBar.tsx';
import { StageEditor } from './StageEditor.tsx';
import { StageList } from './StageList.tsx';
import type { ProcessDraft } from './use-process-draft.ts';
import { type ProcessVersion, VersionList } from './VersionList.tsx';

interface OneProcessProps {
  readonly draft: ProcessDraft;
  /** Newest first; empty for a process that was never saved. */
  readonly versions: readonly ProcessVersion[];
  readonly rows: readonly EditorRow[];
  readonly onSaved: () => void;
  readonly onDiscard: () => void;
}

/** One process: its stages on the left, the chosen one beside them, what holds for all below. */
export function OneProcess({ draft, versions, rows, onSaved, onDiscard }: OneProcessProps) {
  const words = useProcessWords();
  const { say, language } = useSpeech();
  const { newId } = useActions();
  const { process, change } = draft;
  const [picked, pick] = useDraft<string | null>(`process-stage:${process.id}`, null);
  const [merging, merge] = useDraft<string | null>(`process-merge-stage:${process.id}`, null);
  const stage = process.stages.find((each) => each.id === picked) ?? process.stages[0];
  const from = process.stages.find((each) => each.id === merging);
  const named = (each: Process['stages'][number]) => ({
    id: each.id,
    label: say(each.outcome) || words.stages.untitled,
  });
  const add = () => {
    const fresh = { id: newId(), outcome: typed(language, ''), sellerAction: typed(language, ''), criteria: [] };
    change(addStage(process, fresh, stage ? process.stages.indexOf(stage) + 1 : 0));
    pick(fresh.id);
  };
  return (
    <>
      <div className="process-columns">
        <section className="process-stages" aria-label={words.stages.title}>
          <h2>{words.stages.title}</h2>
          <StageList process={process} chosen={stage?.id ?? null} onChoose={pick} onChange={change} onMerge={merge} />
          {from ? (
            <MergeInto
              name={named(from).label}
              hint={words.stage.mergeStageHint}
              options={process.stages.filter((each) => each.id !== from.id).map(named)}
              onClose={() => merge(undefined)}
              onMerge={(into) => {
                change(mergeStages(process, from.id, into));
                pick(into);
              }}
            />
          ) : null}
          <div className="actions">
            <Button tone="plain" icon="plus" onPress={add}>
              {words.stages.add}
            </Button>
          </div>
        </section>
        {stage ? (
          <section className="process-stage" aria-label={named(stage).label}>
            <StageEditor key={stage.id} process={process} stage={stage} onChange={change} />
          </section>
        ) : null}
      </div>
      <ProcessRules process={process} onChange={change} />
      <VersionList versions={versions} onTakeUp={change} />
      <SaveBar draft={draft} saved={versions[0]?.process ?? null} rows={rows} onSaved={onSaved} onDiscard={onDiscard} />
    </>
  );
}
