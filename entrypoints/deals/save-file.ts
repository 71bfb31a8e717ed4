/** What TypeScript's DOM types lack yet: https://wicg.github.io/file-system-access/ */
interface SavePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: readonly { accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

export interface FileToSave {
  readonly name: string;
  readonly mime: string;
  readonly ending: string;
}

/**
 * Saves a text that comes piece by piece where the person says, without ever holding it whole; where the browser has no
 * such dialog, as a download. Must be called while a click is being handled, or the browser shows no dialog.
 */
export async function saveFile(
  { name, mime, ending }: FileToSave,
  pieces: AsyncIterable<string>,
): Promise<'saved' | 'cancelled' | 'failed'> {
  const { showSaveFilePicker } = window as unknown as SavePicker;
  try {
    if (!showSaveFilePicker) return await download(name, mime, pieces);
    const types = [{ accept: { [mime]: [ending] } }];
    const handle = await showSaveFilePicker.call(window, { suggestedName: name, types });
    const file = await handle.createWritable();
    try {
      for await (const piece of pieces) await file.write(piece);
    } catch (error) {
      // Leaves what the file held before.
      await file.abort();
      throw error;
    }
    await file.close();
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}

async function download(name: string, mime: string, pieces: AsyncIterable<string>): Promise<'saved'> {
  const parts: Blob[] = [];
  // Blobs may lie on the disk, where one long text could not.
  for await (const piece of pieces) parts.push(new Blob([piece]));
  const url = URL.createObjectURL(new Blob(parts, { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return 'saved';
}
