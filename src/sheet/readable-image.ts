import {page} from '../foundation/plain.js';

/**
 * Whether a page may read what is in an image: one from another origin that does not allow it would spoil every picture
 * it is drawn into.
 */
export function isReadable(image: HTMLImageElement): boolean {
  try {
    readImage(image);
    return true;
  } catch {
    return false;
  }
}

/** An image as the address of its own bytes. Throws where the page may not read it, or it is not there. */
export function readImage(image: HTMLImageElement): string {
  const canvas = page.createElement('canvas');
  // Drawings without a size of their own have none to be read by.
  canvas.width = image.naturalWidth || image.width;
  canvas.height = image.naturalHeight || image.height;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const address = canvas.toDataURL();
  if (address === 'data:,') throw new Error('The image is not there.');
  return address;
}
