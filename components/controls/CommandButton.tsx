import type { Command } from '../../lib/domain/command.ts';
import type { LocalText } from '../../lib/domain/language.ts';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';
import { Button, type ButtonProps } from './Button.tsx';
import { RefusalText } from './RefusalText.tsx';

interface CommandButtonProps extends Pick<ButtonProps, 'tone' | 'icon' | 'children' | 'describedBy'> {
  readonly command: Command;
  readonly onDone?: () => void;
  /** The criteria that a refusal may name. */
  readonly criteria?: readonly { readonly id: string; readonly text: LocalText }[];
}

/** A button that does one thing, and says beside itself why it could not. */
export function CommandButton({ command, onDone, criteria = [], ...button }: CommandButtonProps) {
  const { say } = useSpeech();
  const { pending, refusal, missing, run } = useCommand();
  const press = async () => {
    if (await run(command)) onDone?.();
  };
  return (
    <>
      <Button {...button} pending={pending} onPress={press} />
      <RefusalText
        refusal={refusal}
        missing={criteria.filter((each) => missing.includes(each.id)).map((each) => say(each.text))}
      />
    </>
  );
}
