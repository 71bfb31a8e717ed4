import { useState } from 'react';

const PREFIX = 'countersign:';

/**
 * Like `useState`, for how a person likes a view (a filter, columns): kept in this browser over reloads. Never for what
 * belongs to a deal.
 */
export function useChoice<T>(
  name: string,
  initial: T,
  isValid: (value: unknown) => value is T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => stored(name, isValid) ?? initial);
  const change = (next: T) => {
    setValue(next);
    try {
      localStorage.setItem(PREFIX + name, JSON.stringify(next));
    } catch {
      // A view that is not remembered is no loss.
    }
  };
  return [value, change];
}

function stored<T>(name: string, isValid: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
    return isValid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
