import { useState } from 'react';
import type { EvidenceSnapshot, MessageSnapshot } from '../../lib/domain/evidence.ts';
import { Button } from '../controls/Button.tsx';
import { useSpeech } from '../language.tsx';
import { type MailToOpen, useActions } from '../panel-actions.tsx';
import { KeptEmail } from './KeptEmail.tsx';

interface OpenEmailProps {
  readonly message: MessageSnapshot;
  /** What was kept of the mail, for when it is gone. */
  readonly snapshot?: EvidenceSnapshot;
  readonly describedBy?: string | undefined;
}

/** Shows the mail in Gmail, or what was kept of it where no mailbox here has it any more. */
export function OpenEmail({ message, snapshot, describedBy }: OpenEmailProps) {
  const { words } = useSpeech();
  const { openEmail } = useActions();
  const [gone, setGone] = useState(false);
  const press = async () => setGone(!(await openEmail(mailOf(message))));
  return (
    <>
      <Button describedBy={describedBy} onPress={press}>
        {words.panel.names.openEmail}
      </Button>
      {gone ? <KeptEmail message={message} snapshot={snapshot} gone onClose={() => setGone(false)} /> : null}
    </>
  );
}

function mailOf(message: MessageSnapshot): MailToOpen {
  return {
    ...(message.messageId ? { messageId: message.messageId } : {}),
    ...(message.gmailThread ? { gmailThread: message.gmailThread } : {}),
  };
}
