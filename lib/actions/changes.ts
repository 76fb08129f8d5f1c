import type { StoryChange } from '@/lib/article/story-change';
import { cancelChange } from '@/lib/library/changes/cancel-change';
import { changeArticles as change } from '@/lib/library/changes/change-articles';
import { undoChange } from '@/lib/library/changes/undo-change';
import { parseTag } from '@/lib/library/tags/parse-tag';
import type { Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';
import { parseId, parseIds } from './parse-data';

const switched = ['favourite', 'archived', 'read', 'binned'] as const;

/** `changeArticles`: one thing done to stories. Only our own pages may ask, as for all that is here. */
export async function changeArticles(
  data: Messages['changeArticles']['data'],
  sender: Sender,
): Promise<Done> {
  const [id, wanted, ids] = [parseId(data?.changeId), parseChange(data?.change), parseIds(data?.ids)];
  const answer = await answerOwnPage(sender, () =>
    id && wanted && ids ? change(id, wanted, ids) : undefined,
  );
  // What could not be written is not to be tried again by itself after the person was told so.
  if (id && answer.reason) await cancelChange(id).catch(() => undefined);
  return answer;
}

/** `stopChange`: the rest stays as it is. */
export function stopChange(data: Messages['stopChange']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const id = parseId(data?.changeId);
    return id ? cancelChange(id) : undefined;
  });
}

/** `takeBackChange`: what was changed is as it was. */
export function takeBackChange(data: Messages['takeBackChange']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const id = parseId(data?.changeId);
    return id ? undoChange(id) : undefined;
  });
}

function parseChange(value: unknown): StoryChange | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  if (value.kind === 'deleted') return { kind: 'deleted' };
  if (!('on' in value) || typeof value.on !== 'boolean') return undefined;
  const { on } = value;
  const kind = switched.find((one) => one === value.kind);
  if (kind) return { kind, on };
  const tag = value.kind === 'tag' && 'tag' in value ? parseTag(value.tag) : undefined;
  return tag === undefined ? undefined : { kind: 'tag', tag, on };
}
