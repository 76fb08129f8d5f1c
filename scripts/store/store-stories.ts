import type { Article } from '@/lib/article/article';

interface Draft {
  title: string;
  dek: string;
  site: string;
  authors: string[];
  day: string;
  tags: string[];
  picture?: 'harbour' | 'minesweeper';
  text: string[];
}

/** Of newspapers that exist nowhere, oldest first. */
const drafts: Draft[] = [
  {
    title: 'Why the old bridge hums',
    dek: 'Engineers have known the note for years. Now they know the reason.',
    site: 'Field Notes',
    authors: ['Jonas Weber'],
    day: '2026-04-21',
    tags: ['engineering'],
    text: [
      'On windy nights the footbridge at Lower Fenn sings an F sharp, a little flat. Children on the east bank are put to bed by it.',
      'A team from the technical school hung forty sensors under the deck and waited through a winter. The railings, it turns out, are the reeds.',
    ],
  },
  {
    title: 'The bread that came back',
    dek: 'Three bakers, one forgotten grain, and a mill that nobody had sold.',
    site: 'The Bay Gazette',
    authors: ['Anna Dahl'],
    day: '2026-05-02',
    tags: ['food'],
    text: [
      'The grain was in a jar on a shelf, behind the salt. It had been there since the mill at Hollin stopped turning.',
      'Four harvests later there is enough of it for one loaf a week and household, and a queue on Fridays.',
    ],
  },
  {
    title: 'What the glacier kept',
    dek: 'Nine summers of ice, read layer by layer in a cold room.',
    site: 'Field Notes',
    authors: ['Maren Solberg'],
    day: '2026-05-09',
    tags: ['climate', 'long reads'],
    text: [
      'The cores lie in a corridor at minus twenty, each in a sleeve with its year on it. Solberg reads them with a lamp and a ruler.',
      'A grey line is a volcano. A clear one is a summer that nobody in the valley has forgotten.',
    ],
  },
  {
    title: 'A library that lends tools, and the street it changed',
    dek: 'Ladders went first. Then people began to repair each other’s fences.',
    site: 'The Bay Gazette',
    authors: ['Anna Dahl', 'Mila Sand'],
    day: '2026-05-11',
    tags: ['cities'],
    text: [
      'The shelf beside the atlases holds eleven drills, two of them left-handed. All are out.',
      'In its second year the library counted the fences on Quay Street. There were fewer of them, and more gates.',
    ],
  },
  {
    title: 'How the lane was cleared, one metre at a time',
    dek: 'Four wooden boats, a borrowed sonar and a schoolteacher who knew the old charts.',
    site: 'The Morning Courier',
    authors: ['Ines Marlow'],
    day: '2026-05-12',
    tags: ['harbour', 'long reads'],
    picture: 'minesweeper',
    text: [
      'The minesweepers went out of Port Saltmere at first light and came home when the harbour master lit the outer lamp. For six weeks that was the calendar.',
      'The strait had been closed to merchant shipping since August. The grain stayed in the silos behind the town, and the insurers stayed on the telephone.',
      'Each boat cleared a lane some forty metres wide. Put beside each other, the lanes made a corridor for the first convoy.',
    ],
  },
  {
    title: 'Insurers price the second convoy out of Port Saltmere',
    dek: 'What a fourth sailing will cost depends on whether the first three come back.',
    site: 'The Bay Gazette',
    authors: ['Lena Okafor'],
    day: '2026-05-13',
    tags: ['harbour', 'trade'],
    picture: 'harbour',
    text: [
      'Underwriters at the Saltmere exchange have agreed on terms for three sailings of grain ships through the strait, and on nothing beyond them.',
      'Farmers inland, with silos three-quarters full and a harvest due in six weeks, need thirty. The convoy that leaves the harbour on Thursday carries 84,000 tonnes.',
      'The harbour master would not be drawn on dates. The minesweepers, he said, are out again.',
    ],
  },
];

/** The stories of the stores' pictures, as the library is given them. `pictures` is the origin of the sample, which their pictures come from. */
export function storeStories(pictures: string): Article[] {
  return drafts.map(({ authors, day, dek, picture, site, tags, text, title }) => {
    // The sample story's own newspaper is where the sample is served.
    const origin =
      site === 'The Morning Courier'
        ? pictures
        : `https://${site.toLowerCase().replaceAll(/[^a-z]/g, '')}.example`;
    const url = `${origin}/${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
    const wordCount = [dek, ...text].join(' ').split(' ').length;
    return {
      url,
      sourceUrl: url,
      title,
      dek,
      tags,
      site: { name: site, domain: new URL(origin).hostname },
      authors: authors.map((name) => ({ name, kind: 'person' })),
      publishedAt: `${day}T06:00:00Z`,
      language: 'en',
      direction: 'ltr',
      ...(picture && { lead: { src: `${pictures}/${picture}.jpg` } }),
      blocks: text.map((one, index) => ({
        id: `p${index}`,
        kind: 'paragraph',
        spans: [{ kind: 'text', text: one }],
      })),
      related: [],
      wordCount,
      readingMinutes: { low: 1, high: 2 },
      completeness: 'full',
      receipt: { bodyFrom: 'article', keptShare: 0.9, leftOut: [] },
    };
  });
}
