/** Gmail's keys of a single letter, heard anywhere in its page but where somebody writes. */
export function listenForShortcuts(actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const writes =
      target?.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (writes || event.ctrlKey || event.metaKey || event.altKey) return;
    actions[event.key]?.();
  });
}
