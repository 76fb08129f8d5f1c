type Numbers = Uint8Array | Uint16Array | Int32Array;

/** An array of at least so many: the same one, or a copy at least twice as large. */
export function grown<A extends Numbers>(array: A, size: number): A {
  if (size <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(Math.max(array.length * 2, size));
  larger.set(array);
  return larger;
}
