import { useState } from 'react';
import type { DealView } from '../../lib/domain/panel-view.ts';
import { EraseDialog } from '../controls/EraseDialog.tsx';
import { type MenuChoice, MoreMenu } from '../controls/MoreMenu.tsx';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';
import type { DealForm } from './deal-form.ts';

interface DealMenuProps {
  readonly deal: DealView;
  readonly onForm: (form: DealForm) => void;
}

/** What is seldom done to a deal. */
export function DealMenu({ deal, onForm }: DealMenuProps) {
  const { words } = useSpeech();
  const { openPage } = useActions();
  const [erasing, setErasing] = useState(false);
  const text = words.panel.deal;
  const place = deal.stages.findIndex((each) => each.id === deal.stage);
  const open = deal.status !== 'disqualified';
  const choices: MenuChoice[] = [
    { label: text.open, act: () => openPage(`deal/${deal.id}`) },
    { label: text.edit, act: () => onForm('edit') },
  ];
  if (open && deal.stage !== null) choices.push({ label: text.override, act: () => onForm('override') });
  if (open && place !== 0) choices.push({ label: text.moveBack, act: () => onForm('back') });
  if (open) choices.push({ label: text.disqualify, act: () => onForm('disqualify') });
  choices.push({ label: text.merge, act: () => onForm('merge') });
  choices.push({ label: text.erase, act: () => setErasing(true), danger: true });
  return (
    <>
      <MoreMenu label={text.more} choices={choices} />
      {erasing ? (
        <EraseDialog
          title={words.panel.erase.dealTitle(deal.name)}
          text={words.panel.erase.deal}
          command={{ do: 'erase_deal', deal: deal.id }}
          onClose={() => setErasing(false)}
        />
      ) : null}
    </>
  );
}
