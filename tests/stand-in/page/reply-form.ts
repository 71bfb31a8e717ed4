import { ComposeForm } from './compose-form.ts';
import { fullDate } from './dates.ts';
import { h } from './elements.ts';
import { facts } from './facts.ts';
import { type PageMessage, type PagePerson, sendMessage } from './sync.ts';
import { words } from './words.ts';

export interface ReplyStart {
  readonly place: HTMLElement;
  readonly message: PageMessage;
  readonly subject: string;
  readonly thread: string;
  readonly legacyThread: string;
  readonly toAll: boolean;
  readonly onSent: () => void;
}

/** Opens the reply form under a message: its `.ip` gets the class `adB` and holds `.M9`. */
export function openReply({ place, message, subject, thread, legacyThread, toAll, onSent }: ReplyStart): void {
  if (place.classList.contains('adB')) return;
  const close = () => {
    place.classList.remove('adB');
    place.replaceChildren();
  };
  const isOwn = (person: PagePerson) => person.address.toLowerCase() === facts.address;
  const others = [message.from, ...message.to].filter((person) => !isOwn(person));
  const form = new ComposeForm(
    {
      isReply: true,
      to: isOwn(message.from) ? message.to : toAll ? others : [message.from],
      cc: toAll ? message.cc.filter((person) => !isOwn(person)) : [],
      subject: /^(re|aw):/i.test(subject) ? subject : `Re: ${subject}`,
      quote: quoted(message),
      thread,
      legacyThread,
      answered: `#${message.permanent}`,
    },
    (out) => {
      close();
      void sendMessage(out).then(onSent);
    },
    close,
  );
  place.append(h('div', { class: 'M9' }, form.region));
  place.classList.add('adB');
  form.body.focus();
}

/** The quote under a reply, as Gmail writes it. */
function quoted({ from, sentAt, html }: PageMessage): string {
  const introduction = h('div', { dir: 'ltr', class: 'gmail_attr' });
  introduction.append(words.wrote(fullDate(sentAt), `${from.name} <${from.address}>`.trim()), h('br'));
  return `<br><div class="gmail_quote gmail_quote_container">${introduction.outerHTML}<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${html ?? ''}</blockquote></div>`;
}
