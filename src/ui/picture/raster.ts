/** A picture as pixels, twice as fine as it is said to be large, for screens and for paper. */
import type { ViewPicture } from './view-picture';

const FINENESS = 2;

/** Rejects where a browser will not draw it. */
export async function pngOf({ svg, width, height }: ViewPicture): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * FINENESS;
    canvas.height = height * FINENESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
        'image/png'
      )
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
