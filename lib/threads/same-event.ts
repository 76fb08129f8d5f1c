import { daysBetween } from '@/lib/related/days-between';
import type { Candidate, Story } from '@/lib/related/rank-related';

/** Stories further apart, in days, are on two events, however alike. */
const farthest = 10;
/** What two stories must share. Their publishers saying so is worth a name; where no name is known, only many words tell. */
const namesEnough = 3;
const namesWithWords = { names: 2, all: 5 };
const namesWhenLinked = 2;
const namelessEnough = 8;

/**
 * Whether two stories tell of one event: close in time, and with the same people and places in them. `isLinked`: one of the publishers
 * shows the other story beside theirs. Stricter than likeness: a thread that mixes two events is worse than none.
 */
export function isSameEvent(story: Story, candidate: Candidate, isLinked: boolean): boolean {
  const days = daysBetween(story.at, candidate.at);
  if (days === undefined || days > farthest) return false;
  const all = candidate.shared.length;
  const names = candidate.shared.filter((word) => word.isName).length;
  if (names >= namesEnough || (isLinked && names >= namesWhenLinked)) return true;
  return (names >= namesWithWords.names && all >= namesWithWords.all) || all >= namelessEnough;
}
