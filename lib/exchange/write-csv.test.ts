import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsOf } from './csv-cells.ts';
import { writeCsv } from './write-csv.ts';

const ENGLISH = { separator: ',', decimal: '.' } as const;
const GERMAN = { separator: ';', decimal: ',' } as const;
const parse = (text: string) => Papa.parse<string[]>(text.replace('\ufeff', ''), { skipEmptyLines: true }).data;

describe('a CSV file', () => {
  it('begins with a byte order mark and ends its lines as spreadsheets expect', () => {
    expect(
      writeCsv(
        [
          ['Deal', 'Value'],
          ['A', 1.5],
        ],
        ENGLISH,
      ),
    ).toBe('\ufeffDeal,Value\r\nA,1.5\r\n');
    expect(
      writeCsv(
        [
          ['Deal', 'Wert'],
          ['A', 1.5],
        ],
        GERMAN,
      ),
    ).toBe('\ufeffDeal;Wert\r\nA;1,5\r\n');
  });

  it('gives back what was written, whatever stands in it', () => {
    const texts = ['a "quoted" word', 'comma, semicolon; tab\t', 'two\r\nlines', ' spaces ', "it's", 'ünïcödé 😀'];
    for (const writing of [ENGLISH, GERMAN]) expect(parse(writeCsv([texts, texts], writing))).toEqual([texts, texts]);
  });

  const dangerous = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    'fine\n=cmd|x',
    'fine\r\n@x',
  ];
  it.each(dangerous)('starts no formula with %j', (text) => {
    const [[cell = ''] = []] = parse(writeCsv([[text, 'x']], ENGLISH));
    for (const line of cell.split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^[ \u00a0\t]*[=+\-@＝＋－＠]/);
    expect(cell).not.toMatch(/^[\t\r\n]/);
    expect(cellsOf([cell], { deal: 0 })('deal')).toBe(text.trim());
  });
});
