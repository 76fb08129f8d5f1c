/** The id of wxt.config.ts; Firefox makes a host name of its own for it, which we fix so that its pages can be opened. */
export const extensionId = 'lede@lede.example';
export const extensionHost = '6f3f9c1e-2b7a-4c55-9d0e-0a1b2c3d4e5f';
