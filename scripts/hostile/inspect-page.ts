/** What one of our pages shows that is none of our doing; and which marks of payloads arrived there. */
export interface Inspection {
  findings: string[];
  marks: string[];
  /** The pictures it draws: what it may ask the network for. */
  pictures: string[];
}

/**
 * Runs in one of our pages. Every node must be one that our components make: element, attributes, and the schemes of its addresses; nothing
 * of the page's own names may be covered by an element's. Takes and needs nothing from outside.
 */
export function inspectPage(): Inspection {
  const elements: Record<string, string> = {
    html: 'data-theme data-face data-align data-hyphens data-pictures data-size data-measure',
    'head meta title body div span p b bdi i br hr h1 h2 h3 h4 h5 h6 header footer main nav section article aside search':
      '',
    'ul li dl dt dd em strong code pre s sup sub mark kbd figure figcaption table caption tbody tr svg path circle':
      '',
    ol: 'start',
    'td th': 'colspan rowspan',
    blockquote: '',
    meta: 'charset name content',
    // What the bundler writes: styles, and scripts that are fetched ahead.
    link: 'rel href crossorigin as',
    script: 'type src crossorigin',
    a: 'href target rel download draggable',
    img: 'src alt width height loading decoding referrerpolicy',
    time: 'datetime',
    button: 'type disabled popovertarget draggable',
    'details dialog': 'open name',
    'summary legend output': '',
    // Of ours, sent nowhere.
    form: '',
    fieldset: 'disabled',
    label: 'for',
    input:
      'type name value placeholder checked min max maxlength step accept multiple disabled autocomplete spellcheck enterkeyhint',
    textarea: 'rows maxlength placeholder',
    select: 'name disabled',
    option: 'value selected disabled',
    progress: 'value max',
  };
  const everywhere =
    /^(?:class|id|dir|lang|role|hidden|tabindex|title|aria-[a-z]+|data-[a-z-]+|popover|inert)$/;
  const mathElements =
    /^(?:math|mrow|mi|mn|mo|ms|mtext|mspace|mfrac|msqrt|mroot|msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mprescripts|mtable|mtr|mtd|mpadded|mphantom|mstyle|merror)$/;
  const addressAttributes =
    /^(?:href|src|action|formaction|poster|data|cite|background|ping|srcset|xlink:href|longdesc|manifest)$/;
  // What a document is asked for by name, and content must not answer for.
  const ownNames = [
    'body',
    'head',
    'title',
    'forms',
    'links',
    'images',
    'cookie',
    'location',
    'querySelector',
    'app',
  ];

  const allowed = new Map<string, Set<string>>();
  for (const [names, attributes] of Object.entries(elements)) {
    for (const name of names.split(' '))
      allowed.set(name, new Set([...(allowed.get(name) ?? []), ...attributes.split(' ').filter(Boolean)]));
  }
  const findings: string[] = [];
  const own = new URL('/', location.href).href;

  const judgeAttribute = (element: Element, { name, value }: Attr) => {
    const kind = element.localName;
    if (element.namespaceURI === 'http://www.w3.org/1998/Math/MathML') {
      if (name !== 'display') findings.push(`attribute: ${kind} ${name}`);
      return;
    }
    if (name === 'style') {
      if (/url|expression|@|behavior/i.test(value)) findings.push(`style: ${kind} ${value.slice(0, 80)}`);
      return;
    }
    if (!everywhere.test(name) && !allowed.get(kind)?.has(name)) findings.push(`attribute: ${kind} ${name}`);
    if (name === 'id' && element.id !== 'app' && ownNames.includes(value)) findings.push(`covers: ${value}`);
    if (!addressAttributes.test(name)) return;
    // As the element itself understands it.
    const resolved = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined;
    const isOwn = resolved?.href.startsWith(own) || resolved?.href.startsWith(`blob:${own.slice(0, -1)}`);
    const schemes = name === 'href' ? ['http:', 'https:', 'mailto:'] : ['http:', 'https:'];
    if (!isOwn && !schemes.includes(resolved?.protocol ?? ''))
      findings.push(`scheme: ${kind} ${name}=${value.slice(0, 80)}`);
  };
  const judge = (element: Element) => {
    const { localName, namespaceURI } = element;
    const isMath = namespaceURI === 'http://www.w3.org/1998/Math/MathML' && mathElements.test(localName);
    const isHtml = namespaceURI === 'http://www.w3.org/1999/xhtml' && allowed.has(localName);
    const isDrawing =
      namespaceURI === 'http://www.w3.org/2000/svg' && element.closest('button, summary, a.logo') !== null;
    if (!isMath && !isHtml && !isDrawing) findings.push(`element: ${localName} in ${namespaceURI}`);
    if (['script', 'link', 'meta'].includes(localName) && element.parentElement !== document.head)
      findings.push(`element: ${localName} outside of the head`);
    if (localName === 'img' && element.getAttribute('referrerpolicy') !== 'no-referrer')
      findings.push(`attribute: img without no-referrer`);
    if (
      element instanceof HTMLAnchorElement &&
      !element.href.startsWith(own) &&
      !/noopener/.test(element.rel) &&
      element.target
    )
      findings.push(`attribute: a link out that keeps an opener`);
    for (const attribute of element.attributes) judgeAttribute(element, attribute);
  };
  for (const element of document.querySelectorAll('*')) judge(element);
  if (document.baseURI !== location.href) findings.push(`base: ${document.baseURI}`);
  for (const name of ['ledeHacked', 'polluted']) {
    if (name in {} || name in window) findings.push(`pollution: ${name}`);
  }
  const noted = (window as { ledeNoted?: string[] }).ledeNoted;
  // A popup is there before anything can be put into it.
  if (!noted && location.pathname !== '/popup.html') findings.push('not watched: noteMischief did not run');
  return {
    findings: [...new Set([...findings, ...(noted ?? [])])],
    marks: [...new Set(document.body.textContent?.match(/Mark\d+x[a-z]*/g))],
    pictures: [...document.images].map((image) => image.src.replace(/#.*/s, '')),
  };
}

/** Runs in one of our pages before its own code: notes what no payload may bring about. */
export function noteMischief(): void {
  const noted: string[] = [];
  (window as { ledeNoted?: string[] }).ledeNoted = noted;
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    Object.defineProperty(window, name, { value: () => void noted.push(`ran: ${name}`) });
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    noted.push(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/**
 * Runs in one of our pages: tries what the policy is there to refuse, whatever code asks for it. Resolves to what got through. Changes the
 * page, so that it is done last.
 */
export async function probePolicy(open: string): Promise<string[]> {
  // What devtools ask for may make code of strings: this goes on after they have asked.
  await new Promise((resolve) => setTimeout(resolve));
  const through: string[] = [];
  const attempt = (name: string, run: () => boolean) => {
    try {
      if (run()) through.push(`through: ${name}`);
    } catch {
      // Refused.
    }
  };
  attempt('markup of a string', () => {
    const box = document.createElement('div');
    box.innerHTML = '<p>';
    return box.childElementCount > 0;
  });
  // oxlint-disable-next-line typescript/no-implied-eval -- it is what must be refused
  attempt('code of a string', () => new Function('return true')() as boolean);
  attempt('a script of a string', () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.head.append(script);
    return document.documentElement.dataset['ran'] === 'yes';
  });
  const answer = await fetch(open, { mode: 'no-cors' }).catch(() => undefined);
  if (answer) through.push('through: a request');
  return through;
}
