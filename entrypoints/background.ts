import { defineBackground } from 'wxt/utils/define-background';
import { answerAlarm } from '@/lib/actions/answer-alarm';
import { mergeAuthors, splitAuthor } from '@/lib/actions/authors';
import { removeArticles, restoreArticles } from '@/lib/actions/bin';
import { changeArticles, stopChange, takeBackChange } from '@/lib/actions/changes';
import { goOnListening } from '@/lib/actions/go-on-listening';
import { addHighlight, changeHighlight, removeHighlight, restoreHighlight } from '@/lib/actions/highlights';
import { importStories, undoImport } from '@/lib/actions/imports';
import { keepPlace } from '@/lib/actions/keep-place';
import { keepSnapshots } from '@/lib/actions/keep-snapshots';
import { offerReading } from '@/lib/actions/offer-reading';
import { noteArticle, noteOpening } from '@/lib/actions/notes';
import { restoreRecords } from '@/lib/actions/restore-records';
import { reindex } from '@/lib/actions/reindex';
import { saveArticle } from '@/lib/actions/save-article';
import { renameTag } from '@/lib/actions/tags';
import { changeThread, nameThread } from '@/lib/actions/threads';
import { setAside } from '@/lib/actions/set-aside';
import { tidyLibrary } from '@/lib/actions/tidy-library';
import { answerMessages } from '@/lib/messages';

// A table of contents: what the background hears, and what then happens.
export default defineBackground({
  type: 'module',
  main() {
    keepSnapshots();
    answerMessages({
      restoreRecords,
      importStories,
      undoImport,
      answerAlarm,
      saveArticle,
      removeArticles,
      restoreArticles,
      changeArticles,
      stopChange,
      takeBackChange,
      setAside,
      reindex,
      noteOpening,
      noteArticle,
      keepPlace,
      renameTag,
      mergeAuthors,
      splitAuthor,
      nameThread,
      changeThread,
      addHighlight,
      changeHighlight,
      removeHighlight,
      restoreHighlight,
    });
    offerReading();
    goOnListening();
    tidyLibrary();
  },
});
