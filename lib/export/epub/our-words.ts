import { type Attributes, type Child, element, type XmlElement } from '@/lib/export/xml/xml';
import { words } from '@/lib/words/words';

/** An element whose text is ours, not the publisher's: it runs our way and is read out in our language, in any story. */
export function ourWords(name: string, attributes: Attributes, ...children: Child[]): XmlElement {
  const { language, direction } = words;
  return element(name, { ...attributes, lang: language, 'xml:lang': language, dir: direction }, ...children);
}
