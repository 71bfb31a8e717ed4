import type { Process } from '../../lib/domain/process.ts';
import { Button } from '../controls/Button.tsx';
import { Section } from '../controls/Section.tsx';
import { useSpeech } from '../language.tsx';
import { useProcessWords } from './process-words.ts';

/** A version of a process, with when it was saved (ms); null for the shipped one. */
export interface ProcessVersion {
  readonly version: string;
  readonly savedAt: number | null;
  readonly process: Process;
}

interface VersionListProps {
  /** Newest first. */
  readonly versions: readonly ProcessVersion[];
  readonly onTakeUp: (process: Process) => void;
}

/** Every version that ever held, dated. Taking one up again is a change like any other: it is saved as a new version. */
export function VersionList({ versions, onTakeUp }: VersionListProps) {
  const words = useProcessWords().versions;
  const { format } = useSpeech();
  if (versions.length < 2) return null;
  return (
    <Section title={words.title} note={format.number(versions.length)}>
      <ol className="process-versions">
        {versions.map((each, place) => {
          const day = each.savedAt === null ? words.shipped : format.moment(each.savedAt);
          return (
            <li key={`${each.version}:${each.savedAt}`} className="process-version">
              <span>{day}</span>
              <span className="process-line-facts">{words.stages(each.process.stages.length)}</span>
              {place === 0 ? (
                <span className="process-line-facts">{words.current}</span>
              ) : (
                <Button onPress={() => onTakeUp(each.process)}>
                  <span aria-hidden="true">{words.takeUpShort}</span>
                  <span className="process-hidden">{words.takeUp(day)}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
