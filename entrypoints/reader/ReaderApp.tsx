import { libraryUrl } from '@/entrypoints/reading/own-addresses';
import { SavedStory } from '@/entrypoints/reading/SavedStory';

/** One saved story, full tab: `reader.html?id=…`. */
export function ReaderApp() {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  return <SavedStory id={id} onLibrary={() => location.assign(libraryUrl)} scrolls="page" />;
}
