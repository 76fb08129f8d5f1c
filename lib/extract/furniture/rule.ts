import type { LeftOutReason } from '@/lib/article/article';
import type { Desk } from '@/lib/extract/desk';

/** One reason to leave an element out of the text. */
export interface FurnitureRule {
  /** Shown in the receipt. */
  name: string;
  reason: LeftOutReason;
  applies: (element: Element, desk: Desk) => boolean;
}
