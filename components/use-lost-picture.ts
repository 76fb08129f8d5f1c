import { useLayoutEffect, useState } from 'preact/hooks';

/** In milliseconds. The network is told to be back before anything can be fetched. */
const untilReachable = 1000;

/** Whether a picture did not come. When the network is back it is asked for again: `attempt` is the key of its `img`, which asks only once. */
export function useLostPicture(): { isLost: boolean; attempt: number; onError: () => void } {
  const [lost, setLost] = useState({ isLost: false, attempt: 0 });
  // With its drawing: a network that is back right after it is heard too.
  useLayoutEffect(() => {
    if (!lost.isLost) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = () => setLost(({ attempt }) => ({ isLost: false, attempt: attempt + 1 }));
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, untilReachable);
    };
    addEventListener('online', wait);
    return () => {
      removeEventListener('online', wait);
      clearTimeout(waiting);
    };
  }, [lost.isLost]);
  return { ...lost, onError: () => setLost(({ attempt }) => ({ isLost: true, attempt })) };
}
