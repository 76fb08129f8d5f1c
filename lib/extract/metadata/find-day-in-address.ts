import { toIsoDay } from './to-iso-day';

const YEAR = '((?:19|20)\\d{2})';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(0?[1-9]|1[0-2]|${MONTHS.join('|')})`;
const DAY = '([0-2]?\\d|3[01])';

/** '/2011/08/24/', '/2011/nov/18/', and with a section after the year: '/2010/politics/08/13/'. */
const IN_PARTS = new RegExp(`/${YEAR}/(?:[a-z_-]+/)?${MONTH}/${DAY}(?![^/])`, 'i');
/** '2011-08-24' at an end of a part, '/20110824/'. */
const IN_ONE = new RegExp(
  `(?:/|[^\\d]-)${YEAR}-(\\d{2})-(\\d{2})(?!\\d|-\\d)|/${YEAR}(\\d{2})(\\d{2})(?![^/])`,
);

/** The day in the path of an address, as an ISO date: many systems file their stories under the day on which they appeared. */
export function findDayInAddress(url: string): string | undefined {
  const path = URL.parse(url)?.pathname ?? '';
  const [year, month = '', day = ''] =
    (IN_PARTS.exec(path) ?? IN_ONE.exec(path))?.slice(1).filter(Boolean) ?? [];
  if (!year) return undefined;
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  return toIsoDay(year, named ? String(named) : month, day);
}
