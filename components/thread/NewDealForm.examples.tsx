import type { Language } from '../../lib/domain/language.ts';
import type { Examples } from '../examples.ts';
import { NOW } from '../sample-data/moments.ts';
import { sampleThread } from '../sample-data/sample-thread.ts';
import { NewDealForm } from './NewDealForm.tsx';

function shown(language: Language, change: Partial<ReturnType<typeof sampleThread>>) {
  const view = sampleThread(language, change);
  return <NewDealForm {...view} onClose={() => {}} />;
}

export const examples: Examples = {
  prefilled: (language) => shown(language, {}),
  'nothing-known': (language) => shown(language, { draft: { name: '', company: '', contacts: [], since: NOW } }),
  'several-processes': (language) => {
    const [process] = sampleThread(language).processes;
    if (!process) return null;
    const small = { ...process, id: 'small', name: { en: 'Small orders', de: 'Kleine Aufträge' } };
    return shown(language, { processes: [process, small] });
  },
};
