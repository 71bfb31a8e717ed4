import type { Examples } from '../../components/examples.ts';

const files = import.meta.glob<{ examples: Examples }>('../../components/**/*.examples.tsx', { eager: true });

/** Every example of every component: `panel/linked-confirmed` is `linked-confirmed` of components/panel/Panel. */
export const ALL_EXAMPLES: Examples = Object.fromEntries(
  Object.entries(files).flatMap(([path, file]) => {
    const component = /([^/]+)\.examples\.tsx$/.exec(path)?.[1] ?? path;
    const name = component.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
    return Object.entries(file.examples).map(([state, show]) => [`${name}/${state}`, show]);
  }),
);
