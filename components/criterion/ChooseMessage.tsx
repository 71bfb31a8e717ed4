import { useState } from 'react';
import type { MessageView } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { FormCard } from '../controls/FormCard.tsx';
import { RadioList } from '../controls/RadioList.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { sentencesOf } from '../evidence/sentences.ts';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';

interface ChooseMessageProps {
  readonly deal: string;
  readonly criterion: string;
  readonly messages: readonly MessageView[];
  readonly onClose: () => void;
}

const WHOLE = '';
/** What a command takes as a quote. */
const QUOTE_LIMIT = 5000;

/** A person picks the buyer's message, and the sentence in it, that proves the criterion. */
export function ChooseMessage({ deal, criterion, messages, onClose }: ChooseMessageProps) {
  const { words, format } = useSpeech();
  const { choose } = words.panel;
  const offered = messages.filter((each) => each.side === 'buyer' && each.outcome !== 'not_loaded').toReversed();
  const [key, setKey] = useState(offered[0]?.key ?? '');
  const message = offered.find((each) => each.key === key);
  const [picked, setPicked] = useState<string>();
  const { pending, refusal, run } = useCommand();
  if (!message) {
    return (
      <FormCard onSubmit={onClose}>
        <p className="form-text">{choose.none}</p>
        <div className="actions">
          <Button onPress={onClose}>{words.panel.cancel}</Button>
        </div>
      </FormCard>
    );
  }
  const sentences = sentencesOf(message.ownText);
  const quote = picked ?? (sentences.includes(message.quote) ? message.quote : WHOLE);
  const submit = async () => {
    const used = quote === WHOLE ? message.ownText.slice(0, QUOTE_LIMIT) : quote;
    if (await run({ do: 'choose_evidence', deal, criterion, message: message.key, quote: used })) onClose();
  };
  return (
    <FormCard onSubmit={submit}>
      <RadioList
        label={choose.message}
        value={key}
        onChange={(next) => {
          setKey(next);
          setPicked(undefined);
        }}
        options={offered.map((each) => ({
          id: each.key,
          content: (
            <>
              <bdi>{each.sender.name || each.sender.email}</bdi>
              {each.sentAt ? `, ${format.moment(each.sentAt)}` : ''}
            </>
          ),
        }))}
      />
      <RadioList
        label={choose.sentence}
        value={quote}
        onChange={setPicked}
        options={[
          ...sentences.map((sentence) => ({ id: sentence, content: <bdi>{sentence}</bdi> })),
          { id: WHOLE, content: choose.whole },
        ]}
      />
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {choose.act}
        </Button>
        <Button onPress={onClose}>{words.panel.cancel}</Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
