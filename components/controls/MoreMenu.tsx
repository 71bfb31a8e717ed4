import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { Icon } from '../icons/Icon.tsx';
import './MoreMenu.css';

export interface MenuChoice {
  readonly label: string;
  readonly act: () => void;
  readonly danger?: boolean;
}

interface MoreMenuProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
}

/** The choices that are seldom needed, behind three dots. */
export function MoreMenu({ label, choices }: MoreMenuProps) {
  if (choices.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="more-button" aria-label={label}>
        <Icon name="more" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="menu">
          {choices.map((choice) => (
            <MenuItem
              key={choice.label}
              id={choice.label}
              textValue={choice.label}
              className={choice.danger ? 'menu-item menu-item-danger' : 'menu-item'}
              onAction={choice.act}
            >
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
