/** The id by which a button opens the table of contents on a narrow screen. */
export const CONTENTS_ID = "_contents";
