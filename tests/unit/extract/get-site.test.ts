import { expect, test } from 'vitest';
import { getSite } from '@/lib/extract/metadata/get-site';
import { openPage } from '@/lib/extract/page/page';
import { pageFrom } from './page-from';

interface Stated {
  siteName?: string;
  publisher?: string;
}

function siteOf(url: string, { siteName, publisher }: Stated) {
  const story = { '@type': 'NewsArticle', headline: 'Forty boats sail', publisher: { name: publisher } };
  const page = pageFrom(`<!doctype html><title>Forty boats sail</title>
    ${siteName ? `<meta property="og:site_name" content="${siteName}">` : ''}
    <script type="application/ld+json">${JSON.stringify(story)}</script><h1>Forty boats sail</h1>`);
  return getSite(openPage(page, url));
}

test.each<[string, string, Stated, string]>([
  ['as it is stated', 'https://bay.example/1', { siteName: 'Bay Sheet' }, 'Bay Sheet'],
  ['by its publisher', 'https://bay.example/1', { publisher: 'Bay Sheet Ltd' }, 'Bay Sheet Ltd'],
  ['by its host when nothing is stated', 'https://www.bay.example/1', {}, 'bay.example'],
  ['not by an address', 'https://bay.example/1', { siteName: 'https://www.bay.example' }, 'bay.example'],
  [
    'as a person writes it, not as its machines do',
    'https://www.baysheet.example/1',
    { siteName: 'baysheet', publisher: 'BAY Sheet' },
    'BAY Sheet',
  ],
  [
    'by its host where only its machines name it',
    'https://www.bay.example/1',
    { siteName: 'bay' },
    'bay.example',
  ],
  ['without a motto', 'https://baysheet.example/1', { siteName: 'Bay Sheet | All that floats' }, 'Bay Sheet'],
  [
    'without its company',
    'https://www.bay-sheet.example/1',
    { siteName: 'Bay Sheet - Strand Media GmbH & Co. KG' },
    'Bay Sheet',
  ],
  [
    'without its address',
    'https://www.bay.example/1',
    { siteName: 'The Morning Sheet | Bay.example' },
    'The Morning Sheet',
  ],
  ['whole, where the dash is in it', 'https://tide.example/1', { siteName: 'Bay – Sheet' }, 'Bay – Sheet'],
])('names a site %s', (_, url, stated, name) => expect(siteOf(url, stated).name).toBe(name));
