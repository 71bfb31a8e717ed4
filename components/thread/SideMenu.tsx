import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import type { PersonView } from '../../lib/domain/panel-view.ts';
import { SIDES, type Side } from '../../lib/domain/side.ts';
import { Icon } from '../icons/Icon.tsx';
import { useSpeech } from '../language.tsx';
import '../controls/MoreMenu.css';

interface SideMenuProps {
  readonly person: Pick<PersonView, 'name' | 'email' | 'side' | 'corrected'>;
  /** Null: as recognised. */
  readonly onChoose: (side: Side | null) => void;
}

const AS_GUESSED = 'as_guessed';

/** Whose side somebody is on, as a word that opens into the others. */
export function SideMenu({ person, onChoose }: SideMenuProps) {
  const { words } = useSpeech();
  const text = words.panel.people;
  const label = words.codes.side[person.side];
  const choose = (side: Side | null) => () => onChoose(side);
  return (
    <MenuTrigger>
      <Button
        className={`side-button side-${person.side}`}
        aria-label={`${text.sideOf(person.name || person.email)}: ${label}`}
      >
        {label}
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="menu">
          {SIDES.map((side) => (
            <MenuItem key={side} id={side} className="menu-item" onAction={choose(side)}>
              {words.codes.side[side]}
            </MenuItem>
          ))}
          {person.corrected ? (
            <MenuItem id={AS_GUESSED} className="menu-item" onAction={choose(null)}>
              {text.asGuessed}
            </MenuItem>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
