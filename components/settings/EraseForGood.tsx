import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Command } from '../../lib/domain/command.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';
import { useSettingsWords } from './settings-words.ts';
import '../controls/Overlay.css';

interface EraseForGoodProps {
  readonly what: string;
  readonly text: string;
  readonly command: Command;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Erases only after a word was typed: a slip of the hand must not cost evidence. */
export function EraseForGood({ what, text, command, onDone, onClose }: EraseForGoodProps) {
  const { erase: words } = useSettingsWords();
  const { words: speech } = useSpeech();
  const { pending, refusal, run } = useCommand();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const erase = async () => {
    const right = typed.trim().toLowerCase() === words.word;
    setError(right ? undefined : words.type(words.word));
    if (right && (await run(command))) onDone();
  };
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog role="alertdialog" className="sheet-content">
          <Heading slot="title" className="sheet-title">
            {words.titleOf(what)}
          </Heading>
          <p>{text}</p>
          <Form
            className="form"
            validationBehavior="aria"
            onSubmit={(event) => {
              event.preventDefault();
              void erase();
            }}
          >
            <Field
              label={words.type(words.word)}
              value={typed}
              onChange={setTyped}
              error={error}
              limit={40}
              autoFocus
            />
            <div className="actions">
              <Button tone="danger" submits pending={pending}>
                {words.act}
              </Button>
              <Button onPress={onClose}>{speech.panel.cancel}</Button>
            </div>
            <RefusalText refusal={refusal} />
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
