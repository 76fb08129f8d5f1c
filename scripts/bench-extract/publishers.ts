/** 'news.example.co.uk' and 'www.example.co.uk' are one publisher. */
export function publisherOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  return labels.slice((labels.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.');
}

/** Puts pages into folds so that no publisher is in two. */
export function foldByPublisher(
  pages: readonly { publisher: string }[],
  folds: number,
): (page: { publisher: string }) => number {
  const publishers = [...new Set(pages.map((page) => page.publisher))].toSorted();
  const numbers = new Map(publishers.map((publisher, i) => [publisher, i % folds]));
  return (page) => numbers.get(page.publisher) ?? 0;
}
