import type { HighlightActions } from '@/components/highlights/use-highlighting';
import { sendMessage } from '@/lib/messages';

/** What is done with highlights, asked of the background. What changed comes back through the watch. */
export const highlightActions: HighlightActions = {
  add: async (draft) => {
    const answer = await sendMessage('addHighlight', { draft }).catch(() => undefined);
    return answer?.ok ? answer.id : undefined;
  },
  change: (id, change) => void sendMessage('changeHighlight', { id, change }),
  remove: (id) => void sendMessage('removeHighlight', { id }),
  restore: (id) => void sendMessage('restoreHighlight', { id }),
};
