import { useDealsWords } from './deals-words.ts';
import { EmptyView } from './EmptyView.tsx';
import '../theme.css';
import '../controls/Button.css';

/** Before Gmail was ever open there is no account to show. */
export function NoAccount() {
  const words = useDealsWords();
  return (
    <main>
      <EmptyView alone title={words.noAccountTitle} text={words.noAccount}>
        <a className="button button-primary" href="https://mail.google.com/" target="_blank" rel="noreferrer">
          {words.openGmail}
        </a>
      </EmptyView>
    </main>
  );
}
