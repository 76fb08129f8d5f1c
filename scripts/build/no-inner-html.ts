import type { Plugin } from 'vite';

/**
 * Takes `innerHTML` away from the packages that know how to set it. Preact does for `dangerouslySetInnerHTML`, Readability for
 * pictures in `noscript`, which our own steps have brought out before it runs. Lede uses neither; after this it could not,
 * not even by mistake: what would have become markup becomes text. tests/e2e/build.test.ts looks for any that is left.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'lede:no-inner-html',
    transform: (code) => {
      const assignment = /\.innerHTML\s*=(?!=)/g;
      return assignment.test(code)
        ? { code: code.replace(assignment, '.textContent='), map: null }
        : undefined;
    },
  };
}
