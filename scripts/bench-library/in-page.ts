import { lede } from './lede';
import { queries } from './make-queries';
import { flexsearch } from './peers/flexsearch';
import { fts5 } from './peers/fts5';
import { minisearch } from './peers/minisearch';
import { multientry } from './peers/multientry';

// What the bench calls in the page, by name. Everything takes and returns plain values.
Object.assign(globalThis, { bench: { lede, fts5, minisearch, flexsearch, multientry, queries } });
