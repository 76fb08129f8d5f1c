import { daysBetween } from './days-between';

/** What is known of a story to compare. */
export interface Story {
  authorNames: readonly string[];
  /** ISO 8601: published, else saved. */
  at: string;
}

/** A story that shares telling words with another one. */
export interface Candidate extends Story {
  id: string;
  shared: readonly SharedWord[];
}

export interface SharedWord {
  spelling: string;
  isName: boolean;
  /** How much this word counts for the likeness: the rarer and the more often it is in the story, the more. */
  score: number;
}

/** Why a story is shown beside another, the strongest reason first; lib/words says it. */
export type Reason =
  | { kind: 'names'; names: string[] }
  | { kind: 'author'; name: string }
  | { kind: 'words'; words: string[] }
  /** Within so many days of each other, 0 for the same. */
  | { kind: 'days'; days: number };

export interface RankedStory {
  id: string;
  score: number;
  reasons: Reason[];
}

/** A story alike in fewer words is like any other; without a name among them, in fewer than five. */
const fewestShared = 2;
const fewestNameless = 5;
const namesTold = 3;
const closeDays = 3;
const authorShare = 0.3;
const daysShare = 0.25;

/**
 * Stories most like one story, the most alike first. Shared words decide; the same author adds up to 30 per cent and being of the same days
 * up to 25. Neither is a reason by itself.
 */
export function rankRelated(story: Story, candidates: readonly Candidate[]): RankedStory[] {
  return candidates
    .filter(
      ({ shared }) => shared.length >= (shared.some((word) => word.isName) ? fewestShared : fewestNameless),
    )
    .map((candidate): RankedStory => {
      const author = candidate.authorNames.find((name) => story.authorNames.includes(name));
      const days = daysBetween(story.at, candidate.at);
      const likeness = candidate.shared.reduce((sum, { score }) => sum + score, 0);
      const bonus = 1 + (author ? authorShare : 0) + daysShare / (1 + (days ?? Infinity) / closeDays);
      return { id: candidate.id, score: likeness * bonus, reasons: reasonsOf(candidate, author, days) };
    })
    .toSorted((one, other) => other.score - one.score);
}

function reasonsOf({ shared }: Candidate, author: string | undefined, days: number | undefined): Reason[] {
  const strongest = shared.toSorted((one, other) => other.score - one.score);
  const spellings = (names: boolean) =>
    strongest
      .filter((word) => word.isName === names)
      .map((word) => word.spelling)
      .slice(0, namesTold);
  const [names, words] = [spellings(true), spellings(false)];
  const reasons: Reason[] = [];
  if (names.length) reasons.push({ kind: 'names', names });
  if (author) reasons.push({ kind: 'author', name: author });
  if (words.length) reasons.push({ kind: 'words', words });
  if (days !== undefined && days <= closeDays) reasons.push({ kind: 'days', days });
  return reasons;
}
