import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from '../controls/Button.tsx';
import { useSpeech } from '../language.tsx';
import '../controls/Overlay.css';
import './Sheet.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Whether it brings a button of its own that closes it. */
  readonly closes?: boolean;
}

/** Something to decide on top of the page, which stays as it is behind it. */
export function Sheet({ title, onClose, children, closes }: SheetProps) {
  const { words } = useSpeech();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet sheet-wide">
        <Dialog className="sheet-content">
          <Heading slot="title" className="sheet-title">
            {title}
          </Heading>
          {children}
          {closes ? null : (
            <div className="actions">
              <Button onPress={onClose}>{words.panel.cancel}</Button>
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
