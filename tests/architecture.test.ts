import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What each room may import of ours, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/domain': [],
  'lib/mail': ['lib/domain'],
  'lib/detection': ['lib/domain', 'lib/mail'],
  'lib/exchange': ['lib/domain'],
  'lib/store': ['lib/domain'],
  'lib/actions': ['lib/domain', 'lib/mail', 'lib/detection', 'lib/exchange', 'lib/store'],
  'lib/messages': ['lib/domain'],
  'lib/gmail': ['lib/domain', 'lib/messages'],
  locales: ['lib/domain'],
  components: ['lib/domain', 'locales'],
  entrypoints: [
    'lib/domain',
    'lib/mail',
    'lib/detection',
    'lib/exchange',
    'lib/store',
    'lib/actions',
    'lib/messages',
    'lib/gmail',
    'locales',
    'components',
  ],
  tools: [
    'lib/domain',
    'lib/mail',
    'lib/detection',
    'lib/exchange',
    'lib/store',
    'lib/actions',
    'lib/messages',
    'lib/gmail',
    'locales',
    'components',
    'tests',
  ],
};

/** Contexts in Gmail's reach: the store and what a mail says are the worker's alone. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  'entrypoints/gmail.content': ['lib/store', 'lib/actions', 'lib/detection', 'lib/mail', 'components'],
  'entrypoints/panel': ['lib/store', 'lib/actions', 'lib/gmail'],
};

const FORBIDDEN_FOLDERS = ['utils', 'helpers', 'common', 'shared', 'types'];

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.tsx?$/.test(each.name) && !each.name.endsWith('.d.ts'))
    .map((each) => relative(ROOT, join(each.parentPath, each.name)));
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8'), true, true);
  return importedFiles
    .map((each) => each.fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)));
}

function roomOf(file: string): string {
  const rooms = [...Object.keys(MAY_IMPORT), 'tests'];
  return rooms.find((room) => file === room || file.startsWith(`${room}/`)) ?? file;
}

const isTest = (file: string) => /\.test\.tsx?$|\.examples\.tsx$/.test(file);
const files = ['lib', 'locales', 'components', 'entrypoints', 'tools'].flatMap(sources);

describe('the house', () => {
  it('has every file in a room that the table knows', () => {
    expect(files.filter((file) => !(roomOf(file) in MAY_IMPORT))).toEqual([]);
  });

  it('imports only in the directions of the table', () => {
    const wrong = files
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const room = roomOf(file);
        const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
        return importsOf(file)
          .filter((name) => !allowed.includes(roomOf(name)))
          .map((name) => `${file} -> ${name}`);
      });
    expect(wrong).toEqual([]);
  });

  it('keeps the store out of the contexts that Gmail or a frame could reach', () => {
    const wrong = Object.entries(NEVER).flatMap(([folder, never]) =>
      files
        .filter((file) => file.startsWith(`${folder}/`))
        .flatMap((file) =>
          importsOf(file)
            .filter((name) => never.includes(roomOf(name)))
            .map((name) => `${file} -> ${name}`),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps entrypoints apart from each other', () => {
    const entry = (file: string) => file.split('/')[1];
    const wrong = files
      .filter((file) => file.startsWith('entrypoints/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('entrypoints/') && entry(name) !== entry(file))
          .map((name) => `${file} -> ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no ring of imports', () => {
    const state = new Map<string, 'open' | 'done'>();
    const rings: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        rings.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const next of importsOf(file)) if (files.includes(next)) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(rings).toEqual([]);
  });

  it('names no folder after nothing', () => {
    expect(files.filter((file) => file.split('/').some((part) => FORBIDDEN_FOLDERS.includes(part)))).toEqual([]);
  });

  it('lets only the store speak Dexie to the database, and only the gmail room speak InboxSDK', () => {
    const imports = (file: string) =>
      ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8')).importedFiles.map((each) => each.fileName);
    const dexie = files.filter(
      (file) => !isTest(file) && imports(file).includes('dexie') && roomOf(file) !== 'lib/store',
    );
    const inboxSdk = files.filter(
      (file) =>
        imports(file).includes('@inboxsdk/core') &&
        roomOf(file) !== 'lib/gmail' &&
        // The bench's empty panel is InboxSDK alone: what ours is measured against.
        !file.startsWith('tools/bench/empty-panel/'),
    );
    expect({ dexie, inboxSdk }).toEqual({ dexie: [], inboxSdk: [] });
  });
});
