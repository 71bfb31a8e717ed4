import { expect, test } from 'vitest';
import { htmlBlocks } from './html-text.ts';

function shown(html: string): string {
  return htmlBlocks(html)
    .filter((block) => !block.hidden)
    .map((block) => block.text)
    .join('\n');
}

test.each([
  ['blocks and line breaks', '<div>One<br>two</div><div>three</div>', 'One\ntwo\nthree'],
  ['paragraphs', '<p>One</p><p>two</p>', 'One\n\ntwo'],
  ['an empty line of Gmail', '<div>One</div><div><br></div><div>two</div>', 'One\n\ntwo'],
  ['spaces and line ends of the source', 'One\n   <b>two</b>\n three', 'One two three'],
  ['preformatted text', '<pre>One\n  two</pre>', 'One\n  two'],
  ['lists', '<ul><li>one<li>two</ul><ol><li>first</li><li>second</li></ol>', '- one\n- two\n1. first\n2. second'],
  ['cells of a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['references', 'Gr&uuml;&szlig;e &amp; &#8364;5 &#x1F44D; &#150; &unknown;', 'Grüße & €5 👍 – &unknown;'],
  ['emoji as pictures', 'ok <img data-emoji="👍" alt="👍"><img alt="logo">', 'ok 👍'],
  ['brackets that open nothing', '3 < 5 and a <b>> 2</b>', '3 < 5 and a > 2'],
  ['comments and conditional comments', 'a<!-- no --><!--[if mso]>no<![endif]-->b<![if !mso]>c<![endif]>', 'abc'],
  ['scripts, styles and titles', '<title>no</title><script>no</script><style>no</style>yes', 'yes'],
  ['a head that is never closed', '<head><meta charset="utf-8"><div>yes</div>', 'yes'],
  ['words broken by hidden text', 'con<span style="display:none">not </span>firmed', 'confirmed'],
])('%s', (_what, html, text) => {
  expect(shown(html)).toBe(text);
});

test.each([
  '<div style="display:none">x</div>',
  '<div style="DISPLAY : NONE !important">x</div>',
  '<div style="visibility:hidden">x</div>',
  '<div style="opacity:0">x</div>',
  '<div style="font-size:0px">x</div>',
  '<div style="font-size:1px">x</div>',
  '<div style="mso-hide:all">x</div>',
  '<div style="max-height:0;overflow:hidden">x</div>',
  '<div style="height:0px;overflow:hidden">x</div>',
  '<div style="text-indent:-9999px">x</div>',
  '<div style="position:absolute;left:-9999px">x</div>',
  '<div style="color:#fff">x</div>',
  '<div style="color:rgb(250,250,250)">x</div>',
  '<div style="color:transparent">x</div>',
  '<font color="#fefefe">x</font>',
  '<div style="background:#000;color:#010101">x</div>',
  '<td bgcolor="#336699"><span style="color:#336699">x</span></td>',
  '<div hidden>x</div>',
  '<style>.a{display:none}</style><p class="b a">x</p>',
  '<style>/* c */ #a, p.b { color: white }</style><p id="a">x</p>',
  '<template>x</template>',
  `${'<div>'.repeat(500)}x`,
  `${'<div>'.repeat(399)}<div style="display:none"><p>x`,
])('nobody sees the text of %s', (html) => {
  expect(shown(html)).toBe('');
});

test.each([
  '<div style="background:#000"><span style="color:#fff">x</span></div>',
  '<div style="color:#fff"><span style="color:#000">x</span></div>',
  '<div style="font-size:0"><span style="font-size:12px">x</span></div>',
  '<div style="height:0">x</div>',
  '<div style="line-height:0">x</div>',
  '<td bgcolor="black"><font color="white">x</font></td>',
  '<style>@media print{.a{display:none}}</style><p class="a">x</p>',
  `${'<div>'.repeat(500)}${'</div>'.repeat(500)}x`,
  '<div style="display:none">no</div>x',
])('everybody sees the text of %s', (html) => {
  expect(shown(html)).toBe('x');
});

test.each([
  '<blockquote type="cite">x</blockquote>',
  '<blockquote class="gmail_quote">x</blockquote>',
  '<div class="gmail_quote">x</div>',
  '<div class="m_-123gmail_quote">x</div>',
  '<div class="gmail_attr">x</div>',
  '<div id="divRplyFwdMsg">x</div>',
  '<div id="x_divRplyFwdMsg"></div><div>x</div>',
  '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">x</div>',
  '<div class="yahoo_quoted" id="yahoo_quoted_123">x</div>',
  '<div name="quote" style="border-left: 2px solid">x</div>',
  '<div class="moz-cite-prefix">x</div>',
  '<div class="moz-forward-container">x</div>',
  '<div class="protonmail_quote">x</div>',
  '<hr id="zwchr"><div>x</div>',
  '<hr id="stopSpelling">x',
  '<blockquote>x</blockquote>',
])('%s is quoted', (html) => {
  expect(htmlBlocks(html)).toMatchObject([{ text: 'x', quoted: true }]);
});

test.each([
  '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">x</blockquote>',
  '<div class="quotedly">x</div>',
  '<div style="border-top:1px solid #ccc">x</div>',
])('%s is not quoted', (html) => {
  expect(htmlBlocks(html)).toMatchObject([{ text: 'x', quoted: false }]);
});

test('what follows a quotation within the container of Gmail is not quoted', () => {
  const blocks = htmlBlocks(
    '<div class="gmail_quote"><div class="gmail_attr">On ... wrote:</div><blockquote>a</blockquote><div>b</div><blockquote>c</blockquote>d</div>',
  );
  expect(blocks.map(({ text, quoted }) => [text, quoted])).toEqual([
    ['On ... wrote:\na', true],
    ['b', false],
    ['c', true],
    ['d', false],
  ]);
});
