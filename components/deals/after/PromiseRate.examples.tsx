import { promisesKept, type ValueAnswer, type ValueCheck } from '../../../lib/domain/value-checks.ts';
import type { Examples } from '../../examples.ts';
import { PromiseRate } from './PromiseRate.tsx';
import './AfterSale.css';

const checks = (kept: number, notKept: number): readonly ValueCheck[] => [
  ...Array.from({ length: kept }, () => answered('kept')),
  ...Array.from({ length: notKept }, () => answered('not_kept')),
];

function answered(answer: ValueAnswer): ValueCheck {
  return { month: 6, dueAt: 0, standing: 'answered', answer, by: 'hand' };
}

export const examples: Examples = {
  none: () => <PromiseRate kept={promisesKept([])} />,
  above: () => <PromiseRate kept={promisesKept(checks(19, 2))} />,
  at: () => <PromiseRate kept={promisesKept(checks(33, 7))} />,
  below: () => <PromiseRate kept={promisesKept(checks(5, 4))} />,
};
