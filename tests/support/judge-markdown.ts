import MarkdownIt from 'markdown-it';

const reader = new MarkdownIt('commonmark');
// It would drop what it does not trust; others do not.
reader.validateLink = () => true;

/**
 * What is wrong with a story as Markdown: markup that a renderer would let through as it is, and links that lead elsewhere than to the web or
 * to a mailbox.
 */
export function judgeMarkdown(markdown: string): string[] {
  const tokens = reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.flatMap((token) => {
    if (token.type.startsWith('html_')) return [`markdown: markup ${token.content.slice(0, 80)}`];
    const said = token.attrGet('href') ?? token.attrGet('src');
    if (said === null) return [];
    const address = String(said);
    const protocol = URL.canParse(address) ? new URL(address).protocol : 'no address';
    return ['http:', 'https:', 'mailto:'].includes(protocol)
      ? []
      : [`markdown: link ${address.slice(0, 80)}`];
  });
}
