/** What a library should hold, as far as the soak looks: a plain map, kept beside the real one. */
export interface Model {
  /** By address. */
  stories: Record<string, ModelStory>;
  /** By passage; no passage is marked twice. */
  highlights: Record<string, ModelHighlight>;
}

export interface ModelStory {
  title: string;
  /** Of the text as it was read last. */
  revision: number;
  binned: boolean;
  favourite: boolean;
  archived: boolean;
  /** In the order of the alphabet. */
  tags: string[];
}

export interface ModelHighlight {
  url: string;
  colour: string;
  note?: string;
  removed: boolean;
}

/** Both as text that is equal when they are. */
export function written(model: Model): string {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(model, sorted, 1);
}

/** What differs between what there is and what there should be, some lines of it. */
export function difference(is: Model, should: Model): string {
  const [left, right] = [written(is).split('\n'), written(should).split('\n')];
  const only = (lines: string[], others: string[]) =>
    lines.filter((line) => !others.includes(line)).slice(0, 20);
  return `on disk:\n${only(left, right).join('\n')}\nin the model:\n${only(right, left).join('\n')}`;
}
