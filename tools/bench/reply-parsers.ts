import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Reply parsers from npm, each as a function from a mail's text to what it takes for the sender's own. */
export function replyParsers(): Readonly<Record<string, (text: string) => string>> {
  // None of them has types; each shape is as its README says.
  const talon = require('talonjs') as { quotations: { extractFromPlain: (text: string) => { body: string } | string } };
  const planer = require('planer') as { extractFrom: (text: string, type: string) => string };
  const nodeParser = require('node-email-reply-parser') as (text: string) => {
    getVisibleText: (options: { aggressive: boolean }) => string;
  };
  const { default: Crisp } = require('email-reply-parser') as {
    default: new () => { read: (text: string) => { getVisibleText: () => string } };
  };
  const crisp = new Crisp();
  return {
    talonjs: (text) => {
      const body = talon.quotations.extractFromPlain(text);
      return typeof body === 'string' ? body : body.body;
    },
    planer: (text) => planer.extractFrom(text, 'text/plain'),
    'node-email-reply-parser': (text) => nodeParser(text).getVisibleText({ aggressive: true }),
    'email-reply-parser': (text) => crisp.read(text).getVisibleText(),
  };
}
