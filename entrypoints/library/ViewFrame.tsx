import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { words } from '@/lib/words/words';
import { type View, type ViewProps, views } from './views';

/** A page beside the lists, under its title, once it is loaded. */
export function ViewFrame({ name, ...props }: ViewProps & { name: string }) {
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  const View = useLoaded(view);
  useEffect(() => {
    if (view) document.title = `${view.title} – ${words.extension.name}`;
  }, [view]);
  if (!view || View === 'failed') return <Notice {...words.library.noSuchView} />;
  return (
    <>
      <div class="list-head view-head">
        <h1>{view.title}</h1>
      </div>
      {View && <View {...props} />}
    </>
  );
}

function useLoaded(view: View | undefined): ComponentType<ViewProps> | 'failed' | undefined {
  const [loaded, setLoaded] = useState<{ of: View; it: ComponentType<ViewProps> | 'failed' }>();
  useEffect(() => {
    if (!view) return;
    const take = (it: ComponentType<ViewProps> | 'failed') => setLoaded({ of: view, it });
    view.load().then(take, () => take('failed'));
  }, [view]);
  return loaded?.of === view ? loaded?.it : undefined;
}
