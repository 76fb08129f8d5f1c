/** The package's one file that finds a story. Its entry brings a second one, which judges whether there is any: eight hundred bytes of each click. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
