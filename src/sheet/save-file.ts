import {page} from '../foundation/plain.js';

/** Downloads a file to the visitor's device. */
export function saveFile(blob: Blob, name: string): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
