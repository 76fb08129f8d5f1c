/** What a watch tells first. Rejects with the reason when it fails. */
export function watchFirst<T>(
  watch: (onChange: (value: T) => void, onError: (reason: string) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = watch(
      (value) => {
        queueMicrotask(() => stop());
        resolve(value);
      },
      (reason) => reject(new Error(reason)),
    );
  });
}
