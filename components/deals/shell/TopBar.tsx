import type { ReactNode } from 'react';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { mailboxOf } from '../../../lib/domain/account.ts';
import type { Language } from '../../../lib/domain/language.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { type MenuChoice, MoreMenu } from '../../controls/MoreMenu.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useSpeech } from '../../language.tsx';
import { useDealsWords } from '../deals-words.ts';
import { makeRoute, type Place, type Route } from '../route.ts';
import './TopBar.css';

const VIEWS = ['board', 'list', 'after', 'ended'] as const;

interface TopBarProps {
  readonly route: Route;
  readonly accounts: readonly string[];
  readonly account: string;
  readonly onAccount: (account: string) => void;
  readonly search: string;
  readonly onSearch: (typed: string) => void;
  readonly onNewDeal: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly children?: ReactNode;
}

/** Whose deals these are, the views of them, the search, and what is seldom needed. */
export function TopBar(props: TopBarProps) {
  const words = useDealsWords();
  const { words: panel, language } = useSpeech();
  const go = (at: Place) => () => {
    location.hash = makeRoute({ at });
  };
  const choices: MenuChoice[] = [
    { label: words.nav.process, act: go('process') },
    { label: words.nav.import, act: go('import') },
    { label: words.nav.settings, act: go('settings') },
    { label: words.nav.otherLanguage, act: () => props.onLanguage(language === 'en' ? 'de' : 'en') },
  ];
  return (
    <header className="top">
      <a className="top-name" href={makeRoute({ at: 'board' })}>
        <Icon name="mark" />
        {panel.panel.title}
      </a>
      <div className="top-account">
        {props.accounts.length > 1 ? (
          <Choice
            label={words.account.label}
            labelHidden
            options={props.accounts.map((each) => ({ id: each, label: accountName(each, words.account.delegated) }))}
            value={props.account}
            onChange={props.onAccount}
          />
        ) : (
          <span className="top-address">{accountName(props.account, words.account.delegated)}</span>
        )}
      </div>
      <nav className="top-nav" aria-label={words.nav.label}>
        <ul>
          {VIEWS.map((at) => (
            <li key={at}>
              <a href={makeRoute({ at })} {...(props.route.at === at ? { 'aria-current': 'page' } : {})}>
                {words.nav[at]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchField
        className="top-search"
        aria-label={words.search.label}
        value={props.search}
        onChange={props.onSearch}
      >
        <Icon name="search" />
        <Input className="field-input" placeholder={words.search.hint} />
      </SearchField>
      <Button tone="primary" icon="plus" onPress={props.onNewDeal}>
        {panel.panel.names.newDeal}
      </Button>
      <MoreMenu label={words.nav.more} choices={choices} />
    </header>
  );
}

function accountName(account: string, delegated: (address: string) => string): string {
  const mailbox = mailboxOf(account);
  return mailbox === account ? mailbox : delegated(mailbox);
}
