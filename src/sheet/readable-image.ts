import {page} from '../foundation/plain.js';

/**
 * Returns whether a page may read the pixels of an image. An image from another origin that does not allow this would
 * make every canvas it is drawn on unreadable.
 */
export function isReadable(image: HTMLImageElement): boolean {
  try {
    readImage(image);
    return true;
  } catch {
    return false;
  }
}

/** Returns an image as a `data:` address. Throws if the page may not read the image, or if it has not loaded. */
export function readImage(image: HTMLImageElement): string {
  const canvas = page.createElement('canvas');
  // An SVG without a size of its own has no natural width and height.
  canvas.width = image.naturalWidth || image.width;
  canvas.height = image.naturalHeight || image.height;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const address = canvas.toDataURL();
  if (address === 'data:,') throw new Error('The image is not there.');
  return address;
}
