/** What may follow a clock time: 'Uhr', 'pm', a time zone. */
const UNIT =
  '(?:\\s?(?:uhr|h|hrs?|a\\.?m\\.?|p\\.?m\\.?|gmt|utc|bst|cet|cest|mez|mesz|e[sd]?t|p[sd]?t|ist|msk|klo|kl|น\\.|時|시|点))?';
const TIME = `[01]?\\d[:.h][0-5]\\d|2[0-3][:.h][0-5]\\d|2[0-3]\\s?uhr|[01]?\\d\\s?uhr`;
const BEFORE = '(?:kl\\.?|klo|à|às|a las|um|at|updated|alle)?\\s?';
/** Seconds, a unit, then nothing that goes on counting. */
const CLOCK = `^[[(]?(${BEFORE}(?:${TIME})${UNIT}${UNIT})[\\])]?`;

const CLOCK_START = new RegExp(`${CLOCK}(?![\\d:.]\\d)`, 'iu');
const CLOCK_WHOLE = new RegExp(`${CLOCK}\\.?$`, 'iu');
const LONGEST_CLOCK = 24;

/** A clock time at the start of a line. */
export interface Clock {
  /** As printed. */
  text: string;
  /** Characters of the line up to its end, marks after it included. */
  end: number;
  /** Minutes since midnight. */
  minutes: number;
  /** Whether a mark sets it apart from what follows: '14:32 – …', '14.32 Uhr: …'. */
  isApart: boolean;
}

export function findClock(line: string): Clock | undefined {
  const match = CLOCK_START.exec(line.slice(0, LONGEST_CLOCK * 2));
  if (!match) return undefined;
  const after = /^\s*[:：–—|•·-]+\s*/u.exec(line.slice(match[0].length));
  const text = match[1]?.trim() ?? '';
  return {
    text,
    end: match[0].length + (after?.[0].length ?? 0),
    minutes: minutesOf(text),
    isApart: after !== null,
  };
}

/** Whether a line is nothing but a clock time. */
export function isClock(line: string): boolean {
  return line.length <= LONGEST_CLOCK && CLOCK_WHOLE.test(line);
}

function minutesOf(text: string): number {
  const [, hour = '0', minute = '0'] = /(\d{1,2})(?:[:.h](\d{2}))?/.exec(text) ?? [];
  const isAfternoon = /p\.?m/i.test(text) && Number(hour) < 12;
  return (Number(hour) + (isAfternoon ? 12 : 0)) * 60 + Number(minute);
}
