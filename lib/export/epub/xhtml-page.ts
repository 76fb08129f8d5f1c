import { type Child, element, xmlDocument } from '@/lib/export/xml/xml';

interface PageOptions {
  title: string;
  language: string | undefined;
  direction: 'ltr' | 'rtl';
}

/** A page of a book: XHTML with the book's style sheet. */
export function xhtmlPage({ title, language, direction }: PageOptions, ...body: Child[]): string {
  const root = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
      dir: direction,
    },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('title', {}, title),
      element('link', { rel: 'stylesheet', type: 'text/css', href: styleName }),
    ),
    element('body', {}, body),
  );
  return xmlDocument(root, '<!DOCTYPE html>\n');
}

export const styleName = 'book.css';
