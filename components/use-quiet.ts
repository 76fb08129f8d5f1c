import { useEffect, useState } from 'preact/hooks';

/** So long it waits at most for a moment in which the browser has nothing to do, in milliseconds. */
const patience = 2_000;

/** True once what is shown stands and the browser is quiet: the time for what can wait. */
export function useQuiet(isShown: boolean): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const handle = requestIdleCallback(() => setQuiet(true), { timeout: patience });
    return () => cancelIdleCallback(handle);
  }, [isShown]);
  return isQuiet;
}
