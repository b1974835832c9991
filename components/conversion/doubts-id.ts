/** The id of the card beside a character that could be written otherwise. */
export const DOUBTS_ID = "_doubts";

/** The id of the line in it that names the character. */
export const DOUBT_NAME_ID = "_doubt";
