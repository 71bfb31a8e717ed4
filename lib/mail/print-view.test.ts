import { expect, test } from 'vitest';
import { messagesOfPrintView } from './print-view.ts';

function printed(name: string, email: string, date: string, body: string): string {
  return `<table width=100% cellpadding=0 cellspacing=0 border=0 class="message"><tbody><tr><td><font size=-1><b>${name} </b>&lt;${email}&gt;</font></td><td align=right><font size=-1>${date}</font></td></tr><tr><td colspan=2><font size=-1 class="recipient"><div>To: Anna &lt;anna@kunde.example&gt;</div></font></td></tr><tr><td colspan=2><table width=100%><tr><td><div style="overflow: hidden;"><font size=-1>${body}</font></div></td></tr></table></td></tr></tbody></table>`;
}

test('each message of the view gives its sender, date and text', () => {
  const html = `<html><body><div class="bodycontainer"><div class="maincontent">${printed('Jo Park', 'jo@vendor.example', 'Mon, Nov 16, 2026 at 2:02 PM', 'Hi Anna,<br><br>next steps:<ul><li>demo on Tuesday</li></ul>')}<hr>${printed('Anna', 'anna@kunde.example', 'Mon, Nov 16, 2026 at 3:00 PM', '<div>Passt &amp; danke!</div>[Quoted text hidden]')}</div></div></body></html>`;
  expect(messagesOfPrintView(html)).toEqual([
    {
      from: { name: 'Jo Park', email: 'jo@vendor.example' },
      date: 'Mon, Nov 16, 2026 at 2:02 PM',
      text: 'Hi Anna,\n\nnext steps:\n\ndemo on Tuesday',
    },
    {
      from: { name: 'Anna', email: 'anna@kunde.example' },
      date: 'Mon, Nov 16, 2026 at 3:00 PM',
      text: 'Passt & danke!',
    },
  ]);
});

test('a page of another shape holds no messages', () => {
  expect(messagesOfPrintView('<html><body><table class="other"><tr><td>Hi</td></tr></table></body></html>')).toEqual(
    [],
  );
});
