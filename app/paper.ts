/** The colour of the paper in `globals.css`, by theme, for programs that read no style sheet. */
export const PAPER = { light: "#fbf8f1", dark: "#141312" } as const;
