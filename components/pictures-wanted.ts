import { createContext } from 'preact';

/** Whether pictures are shown. Where they are not, none is fetched until the person asks for it. */
export const PicturesWanted = createContext(true);
