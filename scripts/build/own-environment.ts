import type { Plugin } from 'vite';

/**
 * A build is what its mode says, whatever NODE_ENV the shell or the test runner has: vite, preact and others take development code for
 * any other value than 'production', and the same sources must give the same bytes to everybody.
 */
export function ownEnvironment(): Plugin {
  return {
    name: 'lede:own-environment',
    config: (_, { command, mode }) => {
      if (command === 'build') process.env['NODE_ENV'] = mode;
    },
  };
}
