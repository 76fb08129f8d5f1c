import type { ListName } from '@/lib/library/lists/list-name';

const states: Partial<Record<ListName, string>> = {
  unread: 'is:unread',
  begun: 'is:reading',
  archived: 'is:archived',
  favourite: 'is:favourite',
};

/** The operator that keeps a search within a list; none for lists that have none: there a search is for everything. */
function operatorOf(list: ListName, label: string): string | undefined {
  if (list.startsWith('site:')) return `site:"${list.slice('site:'.length)}"`;
  if (list.startsWith('author:')) return `author:"${unquoted(label)}"`;
  if (list.startsWith('tag:')) return `tag:"${unquoted(label)}"`;
  return states[list];
}

/** Whether a search can be kept within a list. */
export function isSearchable(list: ListName): boolean {
  return operatorOf(list, '') !== undefined;
}

/** What was typed, asked of one list. Nothing where nothing was typed. `label`: what the list is called. */
export function scopedQuery(query: string, list: ListName, label: string): string | undefined {
  if (query.trim() === '') return undefined;
  const operator = operatorOf(list, label);
  return operator === undefined ? query : `${operator} ${query}`;
}

function unquoted(text: string): string {
  return text.replaceAll(/["“”„«»]/g, ' ');
}
