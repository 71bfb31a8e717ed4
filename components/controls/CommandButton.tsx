import type { Command } from '../../lib/domain/command.ts';
import { useCommand } from '../use-command.ts';
import { Button, type ButtonProps } from './Button.tsx';
import { RefusalText } from './RefusalText.tsx';

interface CommandButtonProps extends Pick<ButtonProps, 'tone' | 'icon' | 'children' | 'describedBy'> {
  readonly command: Command;
  readonly onDone?: () => void;
}

/** A button that does one thing, and says beside itself why it could not. */
export function CommandButton({ command, onDone, ...button }: CommandButtonProps) {
  const { pending, refusal, run } = useCommand();
  const press = async () => {
    if (await run(command)) onDone?.();
  };
  return (
    <>
      <Button {...button} pending={pending} onPress={press} />
      <RefusalText refusal={refusal} />
    </>
  );
}
