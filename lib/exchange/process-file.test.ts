import { describe, expect, it } from 'vitest';
import { DEFAULT_PROCESS } from '../domain/default-process.ts';
import { makeProcessFile, PROCESS_FILE_LIMIT, readProcessFile } from './process-file.ts';

const FILE = makeProcessFile(DEFAULT_PROCESS);
const changed = (from: string, to: string) => FILE.replace(from, to);

describe('a process as a file', () => {
  it('is read as it was written', () => {
    expect(readProcessFile(FILE, [], 'fresh')).toEqual({ ok: true, process: DEFAULT_PROCESS });
  });

  it('stands beside the process whose id it has', () => {
    const read = readProcessFile(FILE, ['default'], 'fresh');
    expect(read).toEqual({ ok: true, process: { ...DEFAULT_PROCESS, id: 'fresh' } });
  });

  it('may begin with a byte order mark', () => {
    expect(readProcessFile(`\uFEFF${FILE}`, [], 'fresh').ok).toBe(true);
  });

  it.each([
    ['no JSON', 'hello', 'not_json'],
    ['nothing', '', 'not_json'],
    ['a backup', '{"countersign":"backup","version":1}', 'not_a_process'],
    ['a later version', changed('"version": 1', '"version": 2'), 'not_a_process'],
    ['a key that nobody knows', changed('"version": 1', '"version": 1, "more": true'), 'not_a_process'],
    ['an unknown key of a stage', changed('"sellerAction"', '"color": "red", "sellerAction"'), 'not_a_process'],
    ['a signal that nobody knows', changed('"signal": "evaluation_done"', '"signal": "telepathy"'), 'not_a_process'],
    ['a prototype', changed('"version": 1', '"version": 1, "__proto__": {"isAdmin": true}'), 'not_a_process'],
    ['a prototype in a text', changed('"en": "Demo"', '"__proto__": {"en": "x"}, "en": "Demo"'), 'not_a_process'],
    ['an id that every object answers to', changed('"id": "live"', '"id": "constructor"'), 'id_not_usable'],
    ['a process id of another kind', changed('"id": "default"', '"id": "<b>"'), 'id_not_usable'],
    ['one criterion id twice', changed('"id": "evaluation_done"', '"id": "problem_named"'), 'id_twice'],
    ['no stage that means won', changed('"wonBy": "contract_signed"', '"wonBy": "nowhere"'), 'won_stage_unknown'],
    [
      'no stage of the proposal',
      changed('"proposalFrom": "proposal_reviewed"', '"proposalFrom": "x"'),
      'proposal_stage_unknown',
    ],
    ['an endless file', `"${'x'.repeat(PROCESS_FILE_LIMIT)}"`, 'too_long'],
    ['a text without end', changed('Discovery call', 'x'.repeat(501)), 'not_a_process'],
    [
      'no stages',
      '{"countersign":"process","version":1,"process":{"id":"a","name":{},"wonBy":"b","proposalFrom":"b","advance":"ask","stages":[]}}',
      'no_stages',
    ],
  ])('is refused where it is %s', (_, file, why) => {
    expect(readProcessFile(file, [], 'fresh')).toEqual({ ok: false, why });
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});
