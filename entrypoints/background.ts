import { defineBackground } from 'wxt/utils/define-background';
import { removeArticle, restoreArticle } from '@/lib/actions/bin';
import { offerReading } from '@/lib/actions/offer-reading';
import { saveArticle } from '@/lib/actions/save-article';
import { answerMessages } from '@/lib/messages';

// A table of contents: what the background hears, and what then happens.
export default defineBackground({
  type: 'module',
  main() {
    answerMessages({ saveArticle, removeArticle, restoreArticle });
    offerReading();
  },
});
