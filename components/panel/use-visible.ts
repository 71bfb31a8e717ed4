import { type RefObject, useEffect, useState } from 'react';

/** Whether the element is before the user's eyes: not in a hidden tab, and not in a sidebar that is closed. */
export function useVisible(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  const [awake, setAwake] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? false));
    observer.observe(target);
    const change = () => setAwake(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', change);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', change);
    };
  }, [element]);
  return seen && awake;
}
