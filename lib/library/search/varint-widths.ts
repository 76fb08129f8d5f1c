/**
 * How whole numbers stand in bytes: the first one tells how many there are. Positions in a story and distances between stories are mostly some hundred,
 * so more of them find room in one byte, and in two, than when each byte gives a bit away to say whether another follows.
 */
export const mostBytes = 5;

/** First bytes from here on have one more after them, two more, and four more; those below are the number itself. */
export const leadOfTwo = 200;
export const leadOfThree = 248;
export const leadOfAll = 255;

/** Numbers below have room in two bytes, and in three. */
export const ofTwoBytes = leadOfTwo + ((leadOfThree - leadOfTwo) << 8);
export const ofThreeBytes = ofTwoBytes + ((leadOfAll - leadOfThree) << 16);
