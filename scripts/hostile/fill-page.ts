/**
 * Runs in the attacker's page: writes each payload into title, byline, bio, caption, text, link, picture and JSON-LD, as markup and as
 * words, with its mark beside it. Each is parsed by itself and then joined to the page, so that what one leaves open does not swallow the
 * next. Takes and needs nothing from outside.
 */
export function fillPage(payloads: { text: string; mark: string }[]): void {
  const article = document.querySelector('article') ?? document.body;
  const { head } = document;
  // Held fast: payloads cover the names of the document.
  const create = document.createElement.bind(document);
  const filler =
    'The harbour master counted the boats twice, as he did every evening, and wrote the number into the book with a pencil.';
  const make = (tag: string, ...children: (string | Node)[]) => {
    const element = create(tag);
    element.append(...children);
    return element;
  };
  const parsed = (text: string) => {
    const template = create('template');
    template.innerHTML = text;
    // Would take the page elsewhere before it is read.
    for (const meta of template.content.querySelectorAll('meta[http-equiv]'))
      meta.removeAttribute('http-equiv');
    return template.content;
  };
  const withAttribute = (tag: string, name: string, value: string, ...children: (string | Node)[]) => {
    const element = make(tag, ...children);
    element.setAttribute(name, value);
    return element;
  };

  const [first] = payloads;
  document.title = `Boats ${first?.mark}title ${first?.text}`;
  article.append(make('h1', `Boats ${first?.mark}title ${first?.text} `, parsed(first?.text ?? '')));
  const byline = withAttribute('p', 'class', 'byline', 'By ');
  for (const { mark, text } of payloads.slice(0, 20)) {
    const link = withAttribute('a', 'rel', 'author', `Ann ${mark}byline `, text);
    link.setAttribute('href', text);
    byline.append(link, ', ');
  }
  article.append(byline);

  for (const { mark, text } of payloads) {
    article.append(
      make('p', `${filler} ${mark}words ${text}`),
      make('p', `${filler} ${mark}before `, parsed(text), ` ${mark}markup and then they went home.`),
      make(
        'p',
        `${filler} Read `,
        withAttribute('a', 'href', text, `${mark}link`),
        ' before it rains again today.',
      ),
      make(
        'figure',
        withAttribute('img', 'src', text),
        make('figcaption', `${mark}caption ${text} `, parsed(text)),
      ),
      make(
        'figure',
        withAttribute('img', 'src', `https://pictures.example/${mark}.jpg`),
        make('figcaption', `${mark}caption ${text}`),
      ),
      make('h2', `${mark}heading ${text}`),
      make('p', `${filler} And again, for ${mark} was not enough of it.`),
      make('pre', make('code', `${mark}code\n${text}`)),
      make('ul', make('li', `${filler} ${mark}item ${text}`), make('li', parsed(text), filler)),
      make('blockquote', make('p', `${filler} ${mark}quote ${text}`)),
    );
  }
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Boats ${first?.mark}title ${first?.text}`,
    description: payloads
      .map(({ text, mark }) => `${mark}dek ${text}`)
      .join(' ')
      .slice(0, 5_000),
    image: payloads.map(({ text }) => text),
    articleSection: `${first?.mark}section ${first?.text}`,
    keywords: payloads.map(({ text, mark }) => `${mark}tag ${text}`),
    author: payloads.slice(0, 40).map(({ text, mark }) => ({
      '@type': 'Person',
      name: `Ben ${mark}`,
      description: `${mark}bio ${text}`,
      jobTitle: `${mark}role ${text}`,
      image: text,
      url: text,
      sameAs: [text],
    })),
  };
  head.append(
    withAttribute('script', 'type', 'application/ld+json', JSON.stringify(data)),
    // What is not even JSON.
    ...payloads.map(({ text }) => withAttribute('script', 'type', 'application/ld+json', text)).slice(0, 15),
    withAttribute('meta', 'content', first?.text ?? ''),
    withAttribute('base', 'href', first?.text ?? ''),
  );
}
