const sentence =
  'The boats of the bay went out again this morning, one after the other, and nobody on the quay said a word about the winter. ';
/** Words of a paragraph: three sentences. */
const paragraphWords = sentence.trim().split(' ').length * 3;

/** A story of so many words, with the pictures spread evenly over it, in the shape that `saveArticle` takes. */
export function storyOf({ pictures, words }: { words: number; pictures: string[] }): object {
  const count = Math.ceil(words / paragraphWords);
  const every = pictures.length ? count / pictures.length : Infinity;
  const blocks = Array.from({ length: count }, (_, index) => {
    const spans = [{ kind: 'text', text: `${index + 1}. ${sentence.repeat(3).trim()}` }];
    const paragraph = { kind: 'paragraph', id: `p${index}`, spans };
    const src =
      Math.floor((index + 1) / every) > Math.floor(index / every) && pictures[Math.floor(index / every)];
    if (!src) return [paragraph];
    const picture = { src, width: 640, height: 400, alt: 'The bay' };
    return [paragraph, { kind: 'figure', id: `f${index}`, pictures: [picture] }];
  }).flat();
  return {
    url: `https://courier.example/${words}-${pictures.length}`,
    sourceUrl: `https://courier.example/${words}-${pictures.length}`,
    title: 'The boats go out again',
    tags: [],
    site: { name: 'The Courier', domain: 'courier.example' },
    authors: [],
    language: 'en',
    direction: 'ltr',
    blocks,
    related: [],
    wordCount: words,
    readingMinutes: { low: 60, high: 90 },
    completeness: 'full',
    receipt: { bodyFrom: 'bench', keptShare: 1, leftOut: [] },
  };
}
