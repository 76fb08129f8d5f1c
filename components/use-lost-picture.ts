import { useEffect, useState } from 'preact/hooks';

/** Whether a picture did not come. When the network is back it is asked for again: `attempt` is the key of its `img`, which asks only once. */
export function useLostPicture(): { isLost: boolean; attempt: number; onError: () => void } {
  const [lost, setLost] = useState<{ isLost: boolean; attempt: number }>({ isLost: false, attempt: 0 });
  useEffect(() => {
    if (!lost.isLost) return undefined;
    const again = () => setLost(({ attempt }) => ({ isLost: false, attempt: attempt + 1 }));
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [lost.isLost]);
  return { ...lost, onError: () => setLost(({ attempt }) => ({ isLost: true, attempt })) };
}
