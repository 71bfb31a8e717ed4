import { useState } from 'react';
import { useAnnounce } from '../announce.tsx';
import { Button, type ButtonProps } from '../controls/Button.tsx';
import { copyText } from '../copy-text.ts';
import { useSpeech } from '../language.tsx';
import './CopyButton.css';

interface CopyButtonProps extends Pick<ButtonProps, 'describedBy' | 'children' | 'icon'> {
  readonly text: () => string;
}

/** Copies a text and says so; where the browser refuses, the text stands there to be copied by hand. */
export function CopyButton({ text, ...button }: CopyButtonProps) {
  const { words } = useSpeech();
  const announce = useAnnounce();
  const [copied, setCopied] = useState<boolean>();
  const press = async () => {
    const worked = await copyText(text());
    setCopied(worked);
    if (worked) announce(words.panel.copied);
  };
  return (
    <>
      <Button {...button} onPress={press} />
      {copied ? (
        <span className="copied" aria-hidden="true">
          {words.panel.copied}
        </span>
      ) : null}
      {copied === false ? (
        <label className="copy-by-hand">
          <span role="alert">{words.panel.failedToCopy}</span>
          <textarea
            className="field-input"
            readOnly
            rows={4}
            value={text()}
            onFocus={(event) => event.target.select()}
          />
        </label>
      ) : null}
    </>
  );
}
