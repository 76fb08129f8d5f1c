import type { Words } from './en';
import { phrasing } from './phrasing';

const { number, plural, oneOrMany, percent, names, date, dateTime, clock, exactTime, size } = phrasing('ja');
const stories = plural({ other: '#件の記事' });
const recordsOf = plural({ other: '#件の記録' });
const daysApart = plural({ other: '#日違い' });
const colours = { yellow: '黄色', green: '緑', blue: '青', pink: 'ピンク' };

/** The words in Japanese, polite (です・ます) and without a pronoun for the reader; a saved story is a 記事. One file a language, long as it is. */
export const ja: Words = {
  language: 'ja',
  direction: 'ltr',

  extension: {
    name: 'Lede',
    description:
      'ニュースを静かに読む。ワンクリックで記事をすっきり表示し、手元のコンピューターに保存し、誰が書いたかを伝えます。',
    action: 'Lede で読む',
    shortcut: 'このページを Lede で読む',
  },

  bar: {
    label: 'Lede',
    library: 'ライブラリ',
    openLibrary: 'ライブラリを開く',
    openInTab: 'タブで開く',
    original: '元のページ',
    undo: '元に戻す',
    saving: '保存しています…',
    saved: '保存済み',
    removed: 'ごみ箱の中',
    saveFailed: '未保存',
    outline: '目次',
    appearance: 'ああ',
    appearanceLabel: '文字と色',
  },

  appearance: {
    theme: '配色',
    themes: { auto: '自動', light: '明るい', paper: '紙', dark: '暗い', black: '黒' },
    face: '書体',
    faces: { serif: '明朝', sans: 'ゴシック', legible: 'Hyperlegible' },
    size: {
      legend: '文字の大きさ',
      less: '文字を小さく',
      more: '文字を大きく',
      value: (pixels) => `${pixels} px`,
    },
    lineHeight: {
      legend: '行の高さ',
      less: '行間を狭く',
      more: '行間を広く',
      value: (times) => times.toFixed(1),
    },
    measure: {
      legend: '行の長さ',
      less: '行を短く',
      more: '行を長く',
      value: (em) => `${em} em`,
    },
    pictures: '画像',
    pictureChoices: { on: '表示', dimmed: '暗めに', off: '非表示' },
    justify: '行末をそろえる',
    hyphens: 'ハイフネーション',
    reset: '初期設定に戻す',
  },

  share: {
    title: '共有',
    copy: 'コピー',
    copyCode: 'コードをコピー',
    copied: 'コピーしました',
    link: 'リンク',
    linkCopied: 'リンクをコピーしました。',
    markdown: '記事を Markdown で',
    markdownCopied: '記事を Markdown でコピーしました。',
    quote: '選んだ言葉を出典つきで',
    quoteCopied: '引用をコピーしました。',
    nothingSelected: 'まず記事の言葉を選んでください。',
    refused: 'ブラウザーがコピーを許可しませんでした。もう一度お試しください。',
  },

  highlights: {
    title: 'ハイライト',
    count: plural({ other: '#件のハイライト' }),
    bar: '選んだ言葉',
    card: 'ハイライト',
    colour: '色',
    colours: { yellow: '黄色', green: '緑', blue: '青', pink: 'ピンク' },
    mark: (colour) => `${colours[colour]}でハイライト`,
    described: (colour, hasNote) =>
      hasNote ? `${colours[colour]}のハイライト、メモあり` : `${colours[colour]}のハイライト`,
    writeNote: 'メモ',
    note: 'あなたのメモ',
    notePlaceholder: 'メモを書く…',
    writeStoryNote: 'この記事にメモを書く',
    copyQuote: '引用をコピー',
    remove: '削除',
    removeOne: (quote) => `ハイライト「${quote.slice(0, 80)}」を削除`,
    removed: 'ハイライトを削除しました。',
    failed: 'ハイライトできませんでした。ライブラリに書き込めません。もう一度お試しください。',
    orphans: '本文から消えた箇所',
    orphansHelp: 'これらの言葉は今の本文にありません。ハイライトはここに残っています。',
    all: 'すべてのハイライト',
    help: '記事の言葉を選んで色を付けると、ここに残ります。',
    none: 'ハイライトはまだありません',
  },

  changes: {
    title: '更新あり',
    updated: (since) => `${date(since)}に保存した後で更新されました。`,
    show: '保存した後で更新されました。変わったところを見る',
    head: '見出し',
    paragraphs: plural({ other: '#段落が変わりました' }),
    added: '追加：',
    removed: '削除：',
  },

  listen: {
    title: '聴く',
    previous: '前へ',
    previousLabel: '前の段落',
    next: '次へ',
    nextLabel: '次の段落',
    pause: '一時停止',
    goOn: '再開',
    stop: '停止',
    speed: {
      legend: '速さ',
      less: '遅く',
      more: '速く',
      value: (times) => `${times.toFixed(1)}倍`,
    },
    voice: '声',
    voiceName: (name, onDevice) => (onDevice ? name : `${name}（オンライン）`),
    refused: 'ブラウザーはクリックを待ってから話し始めます。',
    failed: '声の応答がありませんでした。別の声をお試しください。',
  },

  keys: {
    title: 'キー',
    close: '閉じる',
    list: [
      ['j', '次の段落'],
      ['k', '前の段落'],
      ['v', 'この段落の言葉を選ぶ'],
      ['← →', '言葉を選んでいるとき：左、右の言葉へ'],
      ['Shift ← →', '選ぶ範囲を縮める、広げる'],
      ['h', '選んだ言葉、またはこの段落をハイライト'],
      ['c', 'ハイライトしてメモを書く'],
      ['C', '記事全体にメモを書く'],
      ['n', '聴く、または止める'],
      ['← →', '聴いているとき：前の段落、次の段落'],
      ['s', 'ライブラリから削除、または保存し直す'],
      ['o', '元のページ'],
      ['l', 'ライブラリ'],
      ['t', '次の配色'],
      ['+', '文字を大きく'],
      ['-', '文字を小さく'],
      ['?', 'このヘルプ'],
      ['Esc', '開いているものを閉じる'],
    ],
  },

  article: {
    reading: 'ページを読んでいます…',
    minutes: ({ low, high }) => (low === high ? `約${low}分で読了` : `${low}～${high}分で読了`),
    date,
    exactTime,
    clock,
    by: '文：',
    names,
    authors: plural({ other: '筆者について' }),
    more: 'もっと見る',
    less: '折りたたむ',
    moreBy: (count, name) => `${name}の記事がライブラリにあと${number(count)}件`,
    tags: 'トピック',
    related: '関連記事',
    relatedSaved: '保存済み',
    relatedRead: '既読',
    relatedNew: '未保存',
    showPicture: '画像を表示',
    pictureLost:
      '画像を読み込めませんでした。オフラインであるか、ログインが必要か、もう存在しないのかもしれません。',
    picture: '画像',
    enlarge: (shows) => (shows ? `拡大：${shows}` : '画像を拡大'),
    previousPicture: '前へ',
    nextPicture: '次へ',
    pictureOf: (at, count) => `${at} / ${count}`,
    footnotes: '注',
    footnote: (label) => `注 ${label}`,
    backToText: (label) => `本文の注 ${label} に戻る`,
    code: (language) => (language ? `コード（${language}）` : 'コード'),
    table: (heads) => (heads.length ? `表：${heads.join('、')}` : '表'),
    editorNote: '編集部より',
    correction: '訂正',
    question: '質問',
    cut: 'このページには記事の冒頭しかありません。サイトでログインまたは購読してから、もう一度 Lede をクリックすると続きを読めます。',
    doubtful: 'このページが記事かどうか、Lede には確信がありません。見つかったものを表示しています。',
    leftOut: (all) => `省いたもの：${all.join('、')}`,
    showLeftOut: '省いたものを見る',
    keptShare: (share) => `Lede はページの言葉の${percent(share)}を残しました。`,
    leftOutThings: {
      advertisement: plural({ other: '広告#件' }),
      comments: plural({ other: 'コメント欄#件' }),
      donation: plural({ other: '寄付のお願い#件' }),
      legal: plural({ other: '法的な注記#件' }),
      navigation: plural({ other: 'メニュー#件' }),
      newsletter: plural({ other: 'メールマガジンの案内#件' }),
      other: plural({ other: 'その他#件' }),
      paywall: plural({ other: '購読の案内#件' }),
      share: plural({ other: '共有ボタン#件' }),
    },
  },

  matches: {
    title: 'ライブラリから',
    names: (shared) => `同じ名前：${shared.join('、')}`,
    author: (name) => `同じ筆者：${name}`,
    words: (shared) => `同じ言葉：${shared.join('、')}`,
    days: (count) => (count === 0 ? '同じ日' : daysApart(count)),
    reasons: (reasons) => reasons.join('；'),
    copies: '同じ本文：',
  },

  threads: {
    title: '経緯',
    earlier: plural({ other: 'この件の以前の記事 #件' }),
    others: plural({ other: 'この件のほかの記事 #件' }),
    notSaved: '関連（未保存）：',
    unnamed: (shared) => shared.join('、'),
    name: '経緯の名前',
    takeOut: 'この件ではない',
    takeOutStory: (title) => `「${title}」はこの件ではない`,
    tookOut: (title) => `「${title}」を経緯から外しました。`,
    addPicked: plural({ other: '選んだ#件の記事を加える' }),
    emptyTitle: '経緯はまだありません',
    emptyHelp:
      '一つの出来事について複数の記事を保存すると、Lede がここに並べます。自分で加えるには、まず一覧で記事を選んでください。',
  },
  refused: {
    'browser-page': {
      title: 'このタブには記事がありません',
      help: '空のタブか、拡張機能には読めないブラウザー自身のページです。ニュース記事を開いて、そこで Lede をクリックしてください。',
    },
    store: {
      title: '拡張機能のストアは閉ざされています',
      help: 'Lede はここではページを読めません。ニュース記事を開いて、そこで Lede をクリックしてください。',
    },
    'empty-tab': {
      title: 'このタブにはまだ何も開かれていません',
      help: 'ニュース記事を開いてから Lede をクリックすると、静かに読めます。',
    },
    pdf: {
      title: 'これは PDF です',
      help: 'Lede が読むのはウェブページです。記事に専用のページがあれば、それを開いてもう一度クリックしてください。',
    },
    'local-file': {
      title: 'これは手元のディスクにあるファイルです',
      help: 'Lede はウェブのページを読み、手元のファイルには触れません。記事を掲載元で開いて、そこでクリックしてください。',
    },
    'not-a-page': {
      title: 'これはページではなくファイルです',
      help: 'Lede が読むのはウェブページです。記事に戻って、そこでクリックしてください。',
    },
    'no-article': {
      title: 'このページに記事が見つかりません',
      help: 'トップページか一覧のようです。記事を一つ開いて、そこで Lede をクリックしてください。',
    },
    'page-blocked': {
      title: 'ブラウザーが Lede にこのページを見せませんでした',
      help: 'ページを再読み込みして、もう一度クリックしてください。それでも変わらなければ、ブラウザーまたはその管理者がこのサイトを拡張機能に対して閉ざしています。',
    },
    'too-large': {
      title: 'このページは大きすぎて読めません',
      help: 'ブラウザーが固まる前に Lede は止まります。元のページはそのままです。',
    },
    'too-slow': {
      title: 'このページを読むのに時間がかかりすぎました',
      help: 'コンピューターがとても忙しいようです。少し待ってもう一度クリックしてください。ページ自体は大きすぎません。',
    },
    failed: {
      title: 'このページを読めませんでした',
      help: 'Lede には理解できない作りのものがあります。再読み込みして、もう一度クリックしてください。',
    },
  },
  slow: {
    title: 'ページはまだ処理中か、読み込み中です',
    help: 'ページを見られるようになりしだい、記事がここに表示されます。時間がかかるようなら、今あるものを読んでください。',
  },
  readNow: '今あるものを読む',
  readAnyway: 'それでも読む',
  keep: 'ライブラリに残す',

  saveFailed: {
    quota: '保存できませんでした。ディスクがいっぱいです。空きを作ってから、もう一度クリックしてください。',
    'private-window':
      '残していません。プライベートウィンドウです。求められないかぎり、Lede は何の跡も残しません。',
    'not-trusted':
      '保存できませんでした。読んでいる間にページが変わりました。再読み込みして、もう一度クリックしてください。',
    'no-answer': '保存できませんでした。ライブラリが応答しません。',
    'library-lost':
      '保存できませんでした。ライブラリが破損して戻ってきたため、記事を復元するまで Lede は何も上書きしません。',
    'disk-error':
      '保存できませんでした。ライブラリに書き込めません。ディスクに空きがあるか確かめてから、もう一度クリックしてください。変わらなければ、ブラウザーを再起動してください。',
    blocked:
      '保存できませんでした。別のウィンドウがライブラリを使っています。ほかの Lede のタブを閉じてから、もう一度クリックしてください。',
    superseded:
      '保存できませんでした。その間に Lede が更新されました。これを閉じて、もう一度クリックしてください。',
  },

  libraryFailed: {
    failed: {
      title: 'ライブラリを開けませんでした',
      help: 'ブラウザーを再起動して、もう一度開いてください。記事はディスクに残っています。',
    },
    blocked: {
      title: '別のウィンドウがライブラリを使っています',
      help: 'ほかの Lede のタブを閉じてください。このタブは自動で続きます。',
    },
    superseded: { title: 'Lede が更新されました', help: '続けるには、このページを再読み込みしてください。' },
    damaged: {
      title: 'この記事はディスク上で破損しました',
      help: '元のページを開いて Lede をクリックすると、新しく保存されます。',
    },
  },
  changeFailed: {
    quota: 'できませんでした。ディスクがいっぱいです。空きを作ってから、もう一度お試しください。',
    'disk-error':
      'できませんでした。ライブラリに書き込めません。ディスクに空きがあるか確かめてから、もう一度お試しください。',
    'no-answer':
      'できませんでした。ライブラリが応答しません。このページを再読み込みしてください。始めた作業は自動的に続きます。',
    blocked:
      'できませんでした。別のウィンドウがライブラリを使っています。ほかの Lede のタブを閉じてから、もう一度お試しください。',
    superseded: 'できませんでした。Lede が更新されました。このページを再読み込みしてください。',
    'library-lost':
      'できませんでした。ライブラリが破損して戻ってきたため、何も上書きしません。このページを再読み込みしてください。',
  },

  library: {
    title: 'ライブラリ',
    count: stories,
    loading: 'ライブラリを開いています…',
    menu: '棚',
    shelves: {
      all: 'すべての記事',
      unread: '未読',
      begun: '読みかけ',
      read: '既読',
      favourite: 'お気に入り',
      archived: 'アーカイブ',
      bin: 'ごみ箱',
    },
    authors: '筆者',
    sites: 'サイト',
    tags: 'タグ',
    allAuthors: 'すべての筆者',
    allSites: 'すべてのサイト',
    allTags: 'すべてのタグ',
    more: 'もっと見る',
    list: '記事',

    search: 'ライブラリを検索',
    searchHint: 'ライブラリを検索',
    everywhere: 'すべてを検索',
    hits: (count, isExact) => (isExact ? `${stories(count)}が見つかりました` : `約${stories(count)}`),
    searchFailed: '検索できませんでした。このページを再読み込みして、もう一度お試しください。',
    cut: '…',

    sort: '並べ替え',
    sorts: {
      relevance: '一致度順',
      saved: '保存が新しい順',
      'saved-up': '保存が古い順',
      published: '公開が新しい順',
      'published-up': '公開が古い順',
      opened: '最近読んだ順',
      length: '長い順',
      'length-up': '短い順',
    },

    closeStory: '閉じる',
    wide: '全面表示',

    number,
    pick: (title) => `「${title}」を選ぶ`,
    isFavourite: 'お気に入り',
    betweenNames: '、',
    actions: {
      favourite: 'お気に入り',
      archive: 'アーカイブ',
      read: '既読にする',
      tag: 'タグ…',
      remove: '削除',
      restore: '復元',
      delete: '完全に削除',
    },
    undoActions: {
      favourite: 'お気に入りから外す',
      archive: 'アーカイブから出す',
      read: '未読にする',
    },
    actionOn: (action, title) => `${action}：「${title}」`,

    undo: '元に戻す',
    cancel: '中止',
    close: '閉じる',
    working: (done, of) => `${number(of)}件中${number(done)}件…`,
    canceled: (done, of) => `${number(of)}件中${number(done)}件で中止しました。`,
    did: {
      favourite: {
        on: oneOrMany((title) => `「${title}」をお気に入りに入れました。`, {
          other: '#件をお気に入りに入れました。',
        }),
        off: oneOrMany((title) => `「${title}」をお気に入りから外しました。`, {
          other: '#件をお気に入りから外しました。',
        }),
      },
      archived: {
        on: oneOrMany((title) => `「${title}」をアーカイブしました。`, {
          other: '#件をアーカイブしました。',
        }),
        off: oneOrMany((title) => `「${title}」をアーカイブから出しました。`, {
          other: '#件をアーカイブから出しました。',
        }),
      },
      read: {
        on: oneOrMany((title) => `「${title}」を既読にしました。`, { other: '#件を既読にしました。' }),
        off: oneOrMany((title) => `「${title}」を未読にしました。`, { other: '#件を未読にしました。' }),
      },
      binned: {
        on: oneOrMany((title) => `「${title}」を削除しました。`, { other: '#件を削除しました。' }),
        off: oneOrMany((title) => `「${title}」を復元しました。`, { other: '#件を復元しました。' }),
      },
      deleted: oneOrMany((title) => `「${title}」を完全に削除しました。`, {
        other: '#件を完全に削除しました。',
      }),
      tagged: (count, tag) => `${stories(count)}にタグ「${tag}」を付けました。`,
      untagged: (count, tag) => `${stories(count)}からタグ「${tag}」を外しました。`,
    },

    picked: plural({ other: '#件を選択中' }),
    pickAll: plural({ other: 'ここの#件をすべて選ぶ' }),
    pickNone: '選択を解除',
    deleteForGood: plural({
      other: '#件の記事を完全に削除しますか？本文、ハイライト、メモも一緒に消え、元に戻せません。',
    }),

    tagOne: (title) => `「${title}」のタグ`,
    tagMany: plural({ other: '#件の記事のタグ' }),
    newTag: '新しいタグ',
    addTag: '追加',
    untag: (tag) => `タグ「${tag}」を外す`,
    knownTags: '自分のタグ',
    topics: '発行元のトピック',
    done: '完了',

    searchHelp: '検索のしかた',
    searchExamples: [
      { example: '穀物 船', does: '両方の言葉を含む記事（語の始まりでも可）' },
      { example: '"穀物船"', does: '続けて並ぶ言葉' },
      { example: '港 -嵐', does: '一方を含み、もう一方を含まない' },
      { example: 'author:漱石', does: '筆者で' },
      { example: 'site:courier', does: 'サイトで' },
      { example: 'tag:貿易', does: '自分のタグ、または発行元のトピックで' },
      { example: 'is:unread', does: 'ほかに is:reading、is:archived、is:favourite' },
      { example: 'after:2025 before:2026-05', does: 'その期間に公開（不明なら保存）されたもの' },
    ],
    keys: [
      ['/', '検索'],
      ['j k', '次の記事、前の記事'],
      ['Enter', '記事を開く'],
      ['Esc', '記事を閉じる、または選択を解除'],
      ['x', '記事を選ぶ（Shift でそこまですべて）'],
      ['a', 'この一覧や検索結果をすべて選ぶ'],
      ['e', 'アーカイブ'],
      ['f', 'お気に入り'],
      ['r', '既読または未読にする'],
      ['t', 'タグ'],
      ['Delete', '削除'],
      ['z', '元に戻す'],
      ['?', 'このヘルプ'],
    ],

    span: (first, last) => `保存：${date(first)}～${date(last)}`,
    spanOne: (day) => `保存：${date(day)}`,
    profile: 'プロフィールのページ',
    samePerson: '同じ人物…',
    samePersonAs: (name) => `${name}と同じ人物は？`,
    joined: (name, site) => `${name}（${site}）の記事も一緒に`,
    separate: '再び分ける',
    separateFrom: (name) => `${name}を再び分ける`,
    nameAndSite: (name, site) => `${name}（${site}）`,
    filter: '絞り込む',
    noMatch: 'その名前の人はいません。',
    rename: '名前を変更…',
    renameTag: (tag) => `「${tag}」の名前を変更`,
    tagName: '名前',
    save: '保存',
    merge: '統合',
    mergeWith: (tag) => `タグ「${tag}」はすでにあります。二つを一つにします。`,
    deleteTag: 'タグを削除',
    notDone: 'できませんでした。もう一度お試しください。',
    nothingSaved: {
      title: 'まだ何も保存されていません',
      steps: [
        'このブラウザーでニュース記事を開きます。',
        'ツールバーの Lede ボタンをクリックするか、Alt + L を押します。',
        '記事がすっきりと開き、ここに残ります。',
      ],
      help: 'Pocket、Instapaper、Readwise などからお越しですか？記事を一緒にお持ちください。',
      import: '記事をインポート',
      restore: 'バックアップから復元',
    },
    empty: {
      unread: { title: 'すべて読みました', help: '保存してまだ読み始めていない記事が、ここに並びます。' },
      begun: { title: '読みかけはありません', help: '読みかけの記事が、中断した場所のままここに並びます。' },
      read: { title: '読み終えた記事はまだありません', help: '最後まで表示した記事が、ここに移ります。' },
      favourite: {
        title: 'お気に入りはまだありません',
        help: '記事で f を押すか「お気に入り」を選ぶと、ここに並びます。',
      },
      archived: {
        title: 'アーカイブは空です',
        help: '読み終えた記事は、e を押すか「アーカイブ」を選びます。その後も検索できます。',
      },
      bin: { title: 'ごみ箱は空です', help: '削除した記事は30日間ここに残り、復元できます。' },
      other: {
        title: 'ここに記事はありません',
        help: 'ここにあった記事は、削除されたか名前が変わりました。',
      },
    },
    nothingFound: {
      title: (within) => (within ? `「${within}」には見つかりませんでした` : '何も見つかりませんでした'),
      help: '言葉を減らすか、語の始めだけでお試しください。',
    },
    noSuchView: { title: 'そのページはありません', help: '横の一覧から選んでください。' },

    finished: '既読',
    begun: (share) => `${percent(share)}まで既読`,
    bylines: (all) => all.join('、'),
    holds: {
      favourites: plural({ other: 'お気に入り#件' }),
      archived: plural({ other: 'アーカイブに#件' }),
      binned: plural({ other: 'ごみ箱に#件' }),
    },
    lastBackup: (iso) => `最新のバックアップファイル：${dateTime(iso)}`,
    noBackup:
      'バックアップファイルはまだありません。作って、このコンピューターとは別の場所に保管してください。',
    check: {
      title: 'すべて無事ですか？',
      help: 'すべての記事をディスクから読み、項目、本文、検索で見つかるかを確かめます。',
      start: 'ライブラリを検査',
      sound: plural({ other: '無事です。#件の記事はすべてそろっていて、検索で見つかります。' }),
      damagedRows: plural({
        other:
          '#件の項目がディスク上で破損したため、別に置いてあります。バックアップから復元すると記事が戻ります。',
      }),
      damagedTexts: plural({
        other:
          '#件の記事の本文が破損しています。元のページを開いて Lede をクリックすると、新しく保存されます。',
      }),
      notFound: plural({ other: '#件の記事が検索で見つかりません。' }),
      repair: '検索を作り直す',
      repairing: '検索を作り直しています…このページを離れても続きます。',
      repaired: '検索を作り直しました。',
      failed: '検査できませんでした。このページを再読み込みして、もう一度お試しください。',
    },
  },

  imports: {
    title: 'インポート',
    help: '読みものリストをお持ちください。ほかのプログラムからもらったファイルを選ぶか、ここにドロップすると、Lede が中身を見分けます。どこにも送信されず、件数を確認するまで何も変わりません。',
    formats:
      'Pocket、Instapaper、Readwise Reader、Raindrop、Matter、Omnivore、wallabag、Karakeep、Linkwarden、Pinboard、ブラウザーのブックマーク、アドレスの一覧、または Lede のバックアップ。',
    choose: 'ファイルを選ぶ…',
    dropHere: 'インポートするファイル',
    sources: {
      pocket: 'Pocket',
      instapaper: 'Instapaper',
      reader: 'Readwise Reader',
      raindrop: 'Raindrop',
      matter: 'Matter',
      omnivore: 'Omnivore',
      wallabag: 'wallabag',
      karakeep: 'Karakeep',
      linkwarden: 'Linkwarden',
      pinboard: 'Pinboard',
      lede: 'Lede',
      notes: 'Markdown のノート',
      bookmarks: 'ブックマーク',
      list: 'アドレスの一覧',
    },
    reading: 'ファイルを読んでいます…',
    readingFiles: (done, of) => `ファイルを読んでいます（${number(of)}件中${number(done)}件目）…`,
    importing: (done, of) => `インポートしています… ${number(of)}件中${number(done)}件`,
    cancel: 'キャンセル',
    stop: '中止',
    planTitle: (source, name) => `${source}：${name}`,
    willBe: {
      added: plural({ other: '本文つきの記事#件' }),
      linked: plural({ other: 'リンク#件（ページを開いて Lede をクリックすると本文が入ります）' }),
      joined: plural({ other: 'すでにある記事#件に、足りないもの（タグ、メモ、ハイライトなど）を補います' }),
      same: plural({ other: '#件の記事は同じものがライブラリにあります' }),
      binned: plural({ other: '#件の記事はごみ箱にあり、そのままです' }),
    },
    became: {
      added: plural({ other: '本文つきの記事を#件追加しました' }),
      linked: plural({ other: 'リンクを#件追加しました' }),
      joined: plural({ other: 'すでにあった記事#件に、足りないものを補いました' }),
      same: plural({ other: '#件の記事はすでにありました' }),
      binned: plural({ other: '#件の記事はごみ箱にあります' }),
    },
    twice: plural({ other: '#行はほかの行と同じページを指しているため、一つの記事にまとめます' }),
    nothingNew: '中身はすべてライブラリにあります。',
    noStories: '記事になる行がありません。',
    importNow: plural({ other: '#件の記事をインポート' }),
    done: 'インポートしました。',
    lostTexts: plural({ other: 'ファイルの本文#件を読めませんでした。その記事はリンクになります。' }),
    broken: plural({ other: '#行を除きます' }),
    brokenRow: (row, name) => (name ? `${number(row)}行目：${name}` : `${number(row)}行目`),
    brokenReasons: {
      'no-address': 'アドレスがありません',
      'not-web': 'ウェブページにつながりません',
      feed: 'フィードから届いたもので、保存したものではありません',
      'not-a-row': 'ファイルのほかの部分と書き方が違います',
      'too-long': 'アドレスとして長すぎます',
      'damaged-file': 'アーカイブの中の読めないファイルです',
    },
    ignored: plural({ other: '中の#件のファイルは Lede の知らないものです' }),
    more: (count) => `ほか${number(count)}件`,
    saveReport: '報告を保存',
    reportName: 'lede-import.csv',
    reportColumns: {
      file: 'ファイル',
      row: '行',
      title: '見出し',
      address: 'アドレス',
      became: '結果',
    },
    reportWords: {
      added: '本文つきで追加',
      linked: 'リンクとして追加',
      joined: 'すでにあったものと統合',
      same: 'すでにあった',
      binned: 'ごみ箱にある',
      waiting: '未処理',
    },
    undo: 'このインポートを取り消す',
    undoOne: (name) => `${name}のインポートを取り消す`,
    undoing: (done, of) => `取り消しています… ${number(of)}件中${number(done)}件`,
    undone: plural({ other: '取り消しました。#件の記事を取り除きました。' }),
    stayed: plural({ other: '#件の記事は、その後に手が加えられたため残しました。' }),
    undoFailed: 'インポートを取り消せませんでした。もう一度お試しください。二重に取り消すことはありません。',
    close: '閉じる',
    past: '最近30日のインポート',
    pastOne: (source, name, iso) => `${source}：${name}、${dateTime(iso)}`,
    pastCount: plural({ other: '記事を#件追加しました' }),
    cutOff: (done, of) =>
      `${number(of)}件中${number(done)}件で止まりました。もう一度インポートすると残りが加わります。二重に加わることはありません。`,
    faults: {
      unknown:
        'Lede の知らないファイルです。ほかのプログラムのエクスポートで得たファイルを、そのまま選んでください。',
      empty: 'このファイルには何もありません。ほかのプログラムでもう一度エクスポートしてください。',
      damaged:
        'このファイルは破損しているか、途中で切れています。何も変更していません。ダウンロードし直してください。',
      'backup-apart':
        'Lede のバックアップは、その zip ファイルだけを選んで復元します。何も変更していません。そのファイルだけを選んでください。',
      encrypted: 'このファイルはパスワードで保護されています。先に解除してください。',
      'too-large':
        'このファイルはどんな読みものリストより大きいものです。何も変更していません。アーカイブなら、展開して中のファイルを選んでください。',
      unreadable:
        'ブラウザーがこのファイルを読めませんでした。このコンピューターにコピーして、選び直してください。',
      failed: 'このファイルを読めませんでした。何も変更していません。',
    },
    stopped: {
      canceled:
        '中止しました。ここまでインポートしたものはライブラリにあります。取り消すか、もう一度インポートして残りを加えてください。',
      quota:
        '中止しました。ディスクがいっぱいです。空きを作って、もう一度インポートしてください。二重に加わることはありません。',
      'library-lost':
        '中止しました。その間にライブラリが破損して戻ってきました。このページを開き直してください。',
      'disk-error':
        '中止しました。ライブラリに書き込めません。ブラウザーを再起動して、もう一度インポートしてください。二重に加わることはありません。',
      'not-trusted': '中止しました。このファイルには Lede が保存できないものがあります。',
      'no-answer':
        '中止しました。ライブラリが応答しません。もう一度インポートしてください。二重に加わることはありません。',
      blocked:
        '中止しました。別のウィンドウがライブラリを使っています。ほかの Lede のタブを閉じてから、もう一度インポートしてください。',
      superseded:
        '中止しました。その間に Lede が更新されました。このページを開き直して、もう一度インポートしてください。',
    },
    linkTitle: '本文はまだありません',
    linkHelp:
      'これはインポートしたリンクです。ページを開いて Lede をクリックすると、日付、タグ、メモはそのままに、記事がここに入ります。',
    openOriginal: 'ページを開く',
    linkInList: 'リンク：本文はまだありません',
    note: '自分のメモ',
  },
  data: {
    title: 'データ',
    used: (bytes) => `この端末で${size(bytes)}`,
    lastSnapshot: (iso) => `最新の自動コピー：${dateTime(iso)}`,
    noSnapshot: '自動コピーはまだありません。記事を保存すると、まもなく最初のコピーが作られます。',
    backUp: '今すぐバックアップ',
    restore: 'ファイルから復元…',
    help: 'バックアップは、すべての記事、ハイライト、設定が入った一つのファイルです。ブラウザーの外に保管してください。中にあるものは、ブラウザーのプロファイルと一緒に消えます。',
    writing: (rows) => `バックアップを書き出しています… ${recordsOf(rows)}`,
    written: (name) => `バックアップはダウンロードの中にあります：${name}`,
    notWritten: 'バックアップを書き出せませんでした。ディスクに空きを作って、もう一度お試しください。',
    reading: (share) => `バックアップを読んでいます… ${percent(share)}`,
    restoring: (share) => `復元しています… ${percent(share)}`,
    cancel: 'キャンセル',
    planTitle: (iso) => `${dateTime(iso)}のバックアップ`,
    planNothing: '中身はすべてライブラリにあります。',
    stories: {
      new: (count) => `ライブラリにない${stories(count)}`,
      'newer-there': (count) => `バックアップのほうが新しい${stories(count)}`,
      'newer-here': (count) => `ライブラリのほうが新しい${stories(count)}（そのまま残します）`,
      same: (count) => `同じ${stories(count)}`,
    },
    besides: {
      authors: plural({ other: '#人の筆者' }),
      revisions: plural({ other: '#件の以前の版' }),
      highlights: plural({ other: '#件のハイライト' }),
      related: plural({ other: '#件の関連記事' }),
    },
    broken: plural({ other: '#件の記録が破損しているため、除きます：' }),
    nameless: '名前なし',
    brokenMore: (count) => `ほか${number(count)}件`,
    restoreNow: '復元',
    done: '復元しました。',
    close: '閉じる',
    faults: {
      'not-a-backup':
        'Lede のバックアップではありません。「今すぐバックアップ」で作った zip ファイルを選んでください。',
      damaged:
        'このバックアップは破損しているか、途中で切れています。何も変更していません。別のコピーをお試しください。',
      encrypted:
        'このファイルはパスワードで保護されています。先に解除してください。Lede のバックアップにパスワードはありません。',
      'too-large': 'このファイルは Lede が扱えるライブラリより大きいものです。何も変更していません。',
      'newer-version': 'このバックアップは新しい Lede で作られました。Lede を更新してから復元してください。',
      unreadable:
        'ブラウザーがこのファイルを読めませんでした。このコンピューターにコピーして、選び直してください。',
    },
    stopped: {
      canceled:
        '中止しました。ここまで復元したものはライブラリにあります。もう一度復元すると残りが加わります。',
      quota:
        '中止しました。ディスクがいっぱいです。空きを作って、もう一度復元してください。二重に加わることはありません。',
      'library-lost':
        '中止しました。その間にライブラリが破損して戻ってきました。このページを開き直してください。',
      'disk-error':
        '中止しました。ライブラリに書き込めません。ディスクに空きがあるか確かめ、ブラウザーを再起動して、もう一度復元してください。二重に加わることはありません。',
      'not-trusted': '中止しました。このバックアップには、Lede が書く形と違うものがあります。',
      'no-answer':
        '中止しました。ライブラリが応答しません。もう一度復元してください。二重に加わることはありません。',
      blocked:
        '中止しました。別のウィンドウがライブラリを使っています。ほかの Lede のタブを閉じて、もう一度復元してください。',
      superseded:
        '中止しました。その間に Lede が更新されました。このページを開き直して、もう一度復元してください。',
    },
  },

  export: {
    title: 'エクスポート',
    help: '残したものを、ほかのプログラムが読めるファイルにします。この端末から外へは何も出ません。',
    what: '対象',
    everything: (count) => `すべて：${stories(count)}`,
    found: (text) => `検索：${text}`,
    selected: (count) => `選択中：${stories(count)}`,
    pickedTitle: '選んだ記事',
    these: 'エクスポート…',
    format: '形式',
    formats: {
      backup: 'バックアップ',
      markdown: 'Markdown',
      epub: 'EPUB の本',
      csv: 'CSV の表',
      bookmarks: 'ブックマーク',
      json: 'JSON',
    },
    formatHelp: {
      backup: 'Lede が丸ごと復元できる zip です。本文、ハイライト、筆者が入ります。',
      markdown:
        '記事ごとに一つのノートが入った zip です。Obsidian などに。ハイライトは末尾に引用として入ります。',
      epub: 'すべての本文が入った一冊の本です。電子書籍リーダーに。画像は入りません。Lede が持つのはその場所だけです。',
      csv: '記事ごとに一行の表です。表計算やほかの「あとで読む」サービスに。本文は入りません。',
      bookmarks: 'どのブラウザーでも読み込める HTML ファイルです。アドレス、タグ、日付だけが入ります。',
      json: '各記事のすべてが入った一つのファイルです。プログラムに。',
    },
    save: 'ファイルを保存',
    cancel: 'キャンセル',
    looking: '記事を探しています…',
    progress: (done, total) => `${number(total)}件中${number(done)}件`,
    records: recordsOf,
    done: (name) => `ファイルはダウンロードの中にあります：${name}`,
    withoutText: plural({
      other: '#件の記事は本文がライブラリにありません。アドレスはファイルに入っています。',
    }),
    canceled: '中止しました。何も保存していません。',
    nothing: 'ここにはエクスポートする記事がありません。',
    failed: 'ファイルを書き出せませんでした。ディスクに空きを作って、もう一度お試しください。',
    library: 'Lede ライブラリ',
    storyAs: 'ファイルとして保存',
    storyFormats: { markdown: 'Markdown ファイル', epub: 'EPUB の本', json: 'JSON ファイル' },
    storySaved: (name) => `保存しました：${name}`,
    storyFailed: 'ファイルを作れませんでした。記事を再読み込みして、もう一度お試しください。',
    shelves: {
      unread: '未読',
      begun: '読みかけ',
      read: '既読',
      archived: 'アーカイブ',
      bin: 'ごみ箱',
    },
    pictureLeftOut: '画像（この本には入っていません）。',
    noText: 'この記事の本文はライブラリにありません。',
    cut: 'ページには記事の冒頭しかありませんでした。',
    bookFacts: (count, day) => `${stories(count)} · ${date(day)}`,
    noPictures: '画像は入っていません。代わりに、何が写っているかとリンクがあります。',
    contents: '目次',
    landmarks: '本の中の場所',
    cover: '表紙',
    text: '記事',
    accessibility:
      'この本はすべて文字で、見出しと目次があります。画像は入っていませんが、その説明とキャプションは残しています。',
  },

  alarm: {
    titles: {
      empty: 'ライブラリが空で戻ってきました',
      torn: 'ライブラリの一部がありません',
      replaced: '別のライブラリに置き換わっています',
    },
    help: (count, iso) =>
      `ブラウザーがファイルを失いました。${iso ? `${dateTime(iso)}の時点で` : ''}${stories(count)}がありました。悪化させないよう、決まるまで Lede は何も書き込みません。`,
    unfinished: 'まだすべての記事は戻っていません。',
    copy: (count, iso) => `${dateTime(iso)}のコピー（${stories(count)}）`,
    noCopy: '自動コピーはありません。バックアップのファイルがあれば、「データ」から復元してください。',
    bringBack: '記事を取り戻す',
    goOn: 'なしで続ける',
  },

  reader: {
    missingTitle: 'この記事はライブラリにありません',
    missingHelp: '削除されたか、別のブラウザーで保存されたものです。',
  },
};
