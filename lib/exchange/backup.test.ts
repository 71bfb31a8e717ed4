import { describe, expect, it } from 'vitest';
import { LINE_LIMIT, readBackupLine } from './backup.ts';

const entry = {
  schema: 1,
  id: 'e1',
  account: 'jo@vendor.example',
  deal: 'd1',
  kind: 'deal_edited',
  clock: '0m5qw3n4s.0000.a',
  at: 1_762_000_000_000,
  installation: 'a',
  actor: 'person',
  command: 'c1',
};
const payload = {
  schema: 1,
  entry: 'e1',
  account: 'jo@vendor.example',
  deal: 'd1',
  persons: ['hidden@elsewhere.example'],
  fact: { kind: 'deal_edited', name: 'New name' },
};
const write = (value: unknown) => JSON.stringify(value);

describe('a line of a backup', () => {
  it('is read as what it is', () => {
    expect(readBackupLine(write({ countersign: 'backup', version: 1, at: 1, installation: 'a' })).kind).toBe('head');
    expect(readBackupLine(write({ entry, payload })).kind).toBe('entry');
    expect(readBackupLine(write({ entry })).kind).toBe('entry');
    expect(readBackupLine(write({ seen: { account: 'a', deal: 'd', clock: entry.clock } })).kind).toBe('seen');
    expect(readBackupLine(write({ end: true, entries: 7 }))).toEqual({ kind: 'end', entries: 7 });
  });

  it('names the persons that its content is about, whatever it says of them', () => {
    const read = readBackupLine(
      write({
        entry: { ...entry, kind: 'contact_removed' },
        payload: { ...payload, fact: { kind: 'contact_removed', email: 'anna@northwind.example' } },
      }),
    );
    expect(read.kind === 'entry' && read.line.payload?.persons).toEqual(['anna@northwind.example']);
  });

  const bad: readonly [string, string, string][] = [
    ['no JSON', '{"entry":', 'not_json'],
    ['an empty object', '{}', 'not_of_a_backup'],
    ['a text', '"entry"', 'not_of_a_backup'],
    ['a wrong type', write({ entry: { ...entry, at: '1' } }), 'not_of_a_backup'],
    ['a newer version', write({ countersign: 'backup', version: 2, at: 1, installation: 'a' }), 'not_of_a_backup'],
    ['a fact of an unknown kind', write({ entry, payload: { ...payload, fact: { kind: 'new' } } }), 'not_of_a_backup'],
    ['content of another entry', write({ entry, payload: { ...payload, entry: 'e2' } }), 'does_not_belong_together'],
    ['content of another account', write({ entry, payload: { ...payload, account: 'x' } }), 'does_not_belong_together'],
    ['another kind', write({ entry: { ...entry, kind: 'deal_opened' }, payload }), 'does_not_belong_together'],
    [
      'a deal fact without a deal',
      write({ entry: { ...entry, deal: undefined }, payload: { ...payload, deal: undefined } }),
      'does_not_belong_together',
    ],
    ['a position that is none', write({ entry: { ...entry, clock: '\uffff' }, payload }), 'impossible_time'],
    ['a position in the far future', write({ entry: { ...entry, clock: 'zzzzzzzzz.0000.a' } }), 'impossible_time'],
    ['a negative time', write({ entry: { ...entry, at: -1 } }), 'impossible_time'],
    ['a giant line', `{"entry":"${'x'.repeat(LINE_LIMIT)}"}`, 'too_long'],
  ];
  it.each(bad)('is refused for %s', (_, text, why) => {
    expect(readBackupLine(text)).toEqual({ kind: 'bad', why });
  });

  it('brings no key of its own into any prototype', () => {
    const text = write({ entry, payload })
      .replace('"name":"New name"', '"name":"New name","__proto__":{"polluted":true}')
      .replace('"schema":1', '"schema":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}');
    const read = readBackupLine(text);
    expect(read.kind).toBe('entry');
    expect(JSON.stringify(read)).not.toContain('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
