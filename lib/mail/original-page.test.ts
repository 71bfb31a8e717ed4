import { expect, test } from 'vitest';
import { sourceOfOriginalPage } from './original-page.ts';

test('the source is what the page shows in its <pre>, unescaped', () => {
  const page =
    '<html><body><table><tr><td>Message ID</td></tr></table><pre class="raw_message_text" id="raw_message_text">\nFrom: Jo &lt;jo@vendor.example&gt;\nSubject: A &amp;amp; B\n\n&lt;b&gt;Hi&lt;/b&gt;\n</pre></body></html>';
  expect(sourceOfOriginalPage(page)).toBe('From: Jo <jo@vendor.example>\nSubject: A &amp; B\n\n<b>Hi</b>\n');
});

test('a page without a source has none', () => {
  expect(sourceOfOriginalPage('<html><pre>Sign in</pre></html>')).toBeUndefined();
});
