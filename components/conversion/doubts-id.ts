/** The id of the card beside a character that could be written otherwise. */
export const DOUBTS_ID = "_doubts";
