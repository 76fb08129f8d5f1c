/**
 * What stays the same when a picture server serves one file in several sizes: the file's name, without sizes. A name that is only a
 * size ('1061823/1024x576a.jpg') says nothing: the folder does.
 */
export function pictureKey(src: string): string {
  const url = URL.parse(src);
  const path = decodeURIComponentSafely(url?.pathname ?? src);
  const nested = /https?:\/\/[^?#&\s]+/.exec(decodeURIComponentSafely(url?.search ?? ''))?.[0];
  const file =
    (nested ?? path)
      .replace(ONLY_A_SIZE, '')
      .split('/')
      .findLast((part) => /\.(jpe?g|png|webp|avif|gif)$/i.test(part)) ?? path;
  return (
    file
      .toLowerCase()
      .replace(/\.\w{3,4}$/, '')
      // Some picture servers write the size before the file's name.
      .replace(/^\d{2,4}x\d{2,4}[-_]/, '')
      .replace(/[-_@](\d{2,4}x\d{2,4}|w?\d{3,4}w?|\dx)$/, '')
  );
}

const ONLY_A_SIZE = /\/(?:\d+x\d+[a-z]?|large|original)(?=\.\w+$)/i;

function decodeURIComponentSafely(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
