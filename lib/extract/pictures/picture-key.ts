/** What stays the same when a picture server serves one file in several sizes: the file's name, without sizes. */
export function pictureKey(src: string): string {
  const url = URL.parse(src);
  const path = decodeURIComponentSafely(url?.pathname ?? src);
  const nested = /https?:\/\/[^?#&\s]+/.exec(decodeURIComponentSafely(url?.search ?? ''))?.[0];
  const file =
    (nested ?? path).split('/').findLast((part) => /\.(jpe?g|png|webp|avif|gif)$/i.test(part)) ?? path;
  return file
    .toLowerCase()
    .replace(/\.\w{3,4}$/, '')
    .replace(/[-_@](\d{2,4}x\d{2,4}|w?\d{3,4}w?|\dx)$/, '');
}

function decodeURIComponentSafely(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
