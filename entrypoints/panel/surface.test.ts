import { expect, it } from 'vitest';
import { surfaceOf } from './surface.ts';

it.each([
  ['', 'iframe'],
  ['?surface=sidepanel', 'sidepanel'],
  ['?surface=tab', 'tab'],
  ['?surface=elsewhere', 'iframe'],
] as const)('the address %j stands for the surface %s', (search, surface) => {
  expect(surfaceOf(search)).toBe(surface);
});
