import { defineBackground } from 'wxt/utils/define-background';
import { removeArticle, restoreArticle } from '@/lib/actions/bin';
import { keepPlace } from '@/lib/actions/keep-place';
import { offerReading } from '@/lib/actions/offer-reading';
import { saveArticle } from '@/lib/actions/save-article';
import { tidyLibrary } from '@/lib/actions/tidy-library';
import { answerMessages } from '@/lib/messages';

// A table of contents: what the background hears, and what then happens.
export default defineBackground({
  type: 'module',
  main() {
    answerMessages({ saveArticle, removeArticle, restoreArticle, keepPlace });
    offerReading();
    tidyLibrary();
  },
});
