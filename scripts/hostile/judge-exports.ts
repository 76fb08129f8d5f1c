import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { parse } from 'yaml';
import { judgeMarkdown } from '../../tests/support/judge-markdown.ts';
import type { Hands } from './hands.ts';

/** What each format is handed over as, and how it is judged. */
const formats: Record<string, { ending: string; judge: (file: Buffer) => string[] }> = {
  markdown: { ending: '.zip', judge: judgeNotes },
  epub: { ending: '.epub', judge: judgeBook },
  csv: { ending: '.csv', judge: judgeTable },
  bookmarks: { ending: '.html', judge: judgeBookmarks },
  json: { ending: '.json', judge: judgeRecords },
};

/** Exports the whole library as every format, as a person does; what is wrong with the files. Counts in `reached` whose payloads are in them. */
export async function judgeExports(hands: Hands, reached: Map<string, number>): Promise<string[]> {
  const findings: string[] = [];
  const page = await hands.openOwnPage('library.html?view=export', '.export');
  for (const [format, { ending, judge }] of Object.entries(formats)) {
    await page.click(`.export [data-choice=${format}] input`);
    await page.click('.export .ways-on button');
    const file = await hands.takeDownload(ending);
    findings.push(...new Set(judge(file).map((finding) => `export: ${format}: ${finding}`)));
    const marks = new Set(textOf(file, ending).match(/Mark\d+x/g));
    reached.set(`any in ${format}`, marks.size);
  }
  await page.close();
  return findings;
}

function textOf(file: Buffer, ending: string): string {
  return ending === '.zip' || ending === '.epub'
    ? entriesOf(file)
        .map(([, text]) => text)
        .join('\n')
    : file.toString('utf8');
}

function entriesOf(file: Buffer): [string, string][] {
  return Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]);
}

function judgeNotes(file: Buffer): string[] {
  return entriesOf(file).flatMap(([name, note]) => {
    const [before, matter = '', ...body] = note.split(/^---\n/m);
    const facts: unknown = parse(matter);
    const isPlain =
      typeof facts === 'object' &&
      facts !== null &&
      Object.keys(facts).every((key) => /^[a-z_]+$/.test(key)) &&
      before === '';
    return [
      ...(isPlain ? [] : [`front matter: ${matter.slice(0, 80)}`]),
      ...(/[\\/:]|^\.|\p{Cc}/u.test(name) ? [`file name: ${name.slice(0, 80)}`] : []),
      ...judgeMarkdown(body.join('---\n')),
    ];
  });
}

/** What no page of a book has any use for. */
const active =
  /^(?:script|iframe|frame|object|embed|form|input|style|base|video|audio|img|svg|foreignobject|animate|applet)$/i;

function judgeBook(file: Buffer): string[] {
  const entries = entriesOf(file);
  const names = new Set(entries.map(([name]) => name.split('/').at(-1)));
  return entries.flatMap(([name, text]) => {
    if (!/\.(?:xhtml|opf|ncx|xml)$/.test(name)) return [];
    const findings: string[] = [];
    const reader = new SaxesParser();
    reader.on('error', (error) => findings.push(`no XML: ${error.message}`));
    reader.on('opentag', (tag) => {
      if (active.test(tag.name)) findings.push(`element: ${tag.name}`);
      for (const [attribute, value] of Object.entries(tag.attributes as Record<string, string>)) {
        if (/^on|^style$|^http-equiv$|^srcset$/i.test(attribute)) findings.push(`attribute: ${attribute}`);
        if (
          /^(?:href|src|xlink:href)$/i.test(attribute) &&
          !names.has(value.replace(/#.*/s, '').split('/').at(-1))
        )
          findings.push(...judgeAddress(value.startsWith('#') ? 'https://book.example/' : value));
      }
    });
    try {
      reader.write(text).close();
    } catch {
      // Told above.
    }
    return findings;
  });
}

function judgeTable(file: Buffer): string[] {
  const { data, errors } = Papa.parse<string[]>(file.toString('utf8').replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  });
  const width = data[0]?.length ?? 0;
  return [
    ...errors.map(({ message }) => `no table: ${message}`),
    ...data.filter((row) => row.length !== width).map((row) => `a row of ${row.length} cells, not ${width}`),
    ...data.flat().flatMap((cell) => (/^[=+\-@\t\r]/.test(cell) ? [`formula: ${cell.slice(0, 80)}`] : [])),
  ];
}

function judgeBookmarks(file: Buffer): string[] {
  const findings: string[] = [];
  const reader = new Parser({
    onopentag: (name, { href, ...others }) => {
      if (!/^(?:meta|title|h1|h3|dl|dt|dd|p|a)$/.test(name)) findings.push(`element: ${name}`);
      if (href !== undefined) findings.push(...judgeAddress(href));
      const known =
        /^(?:http-equiv|content|add_date|last_modified|last_visit|toread|tags|lede_shelf|lede_dd)$/;
      for (const attribute of Object.keys(others))
        if (!known.test(attribute)) findings.push(`attribute: ${attribute}`);
    },
  });
  reader.end(file.toString('utf8'));
  return findings;
}

const addressMembers = /^(?:url|sourceUrl|src|href|avatarUrl|profileUrl|imageUrl|iconUrl|links)$/;

function judgeRecords(file: Buffer): string[] {
  const within = (name: string, value: unknown): string[] => {
    if (typeof value === 'string') return addressMembers.test(name) ? judgeAddress(value) : [];
    if (Array.isArray(value)) return value.flatMap((one) => within(name, one));
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, member]) => within(key, member))
      : [];
  };
  return within('', JSON.parse(file.toString('utf8')));
}

function judgeAddress(address: string): string[] {
  const protocol = URL.canParse(address) ? new URL(address).protocol : 'no address';
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? [] : [`scheme: ${address.slice(0, 80)}`];
}
