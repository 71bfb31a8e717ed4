import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Command } from '../../lib/domain/command.ts';
import { useSpeech } from '../language.tsx';
import { Button } from './Button.tsx';
import { CommandButton } from './CommandButton.tsx';
import './Overlay.css';

interface EraseDialogProps {
  readonly title: string;
  readonly text: string;
  readonly command: Command;
  readonly onClose: () => void;
}

/** Asks once more before something is gone for good. */
export function EraseDialog({ title, text, command, onClose }: EraseDialogProps) {
  const { words } = useSpeech();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog role="alertdialog" className="sheet-content">
          <Heading slot="title" className="sheet-title">
            {title}
          </Heading>
          <p>{text}</p>
          <div className="actions">
            <CommandButton tone="danger" command={command} onDone={onClose}>
              {words.panel.erase.act}
            </CommandButton>
            <Button onPress={onClose}>{words.panel.cancel}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
