/** Says whether an extension's frame in Gmail has a database. */
function tellStorage(answer: string): void {
  document.body.textContent = `Storage: ${answer}`;
}

try {
  const request = indexedDB.open('probe');
  request.onsuccess = () => tellStorage('allowed');
  request.onerror = () => tellStorage('blocked');
} catch {
  tellStorage('blocked');
}
