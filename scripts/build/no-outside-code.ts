import type { Plugin } from 'vite';

/**
 * Takes `import(address)` out of zip.js, which can load a codec from an address its caller names. Lede names none and reads deflate alone;
 * after this it could not, and the Firefox store's lint has nothing to warn of.
 */
export function noOutsideCode(): Plugin {
  return {
    name: 'lede:no-outside-code',
    transform: (code, id) => {
      if (!id.includes('/@zip.js/')) return undefined;
      const load = /\bimport\((?:\s*\/\*[^*]*\*\/)*\s*codecURI\s*\)/g;
      return load.test(code)
        ? {
            code: code.replace(load, "Promise.reject(new Error('No codec is loaded from outside.'))"),
            map: null,
          }
        : undefined;
    },
  };
}
