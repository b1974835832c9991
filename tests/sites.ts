import { openSite } from "@/lib/edition";
import { readContent } from "@/lib/library";

/** The content that is published. The test files of one worker share it, so that it is converted once for all of them. */
export const ours = openSite(readContent("content"));

/** A small content with a bit of everything, shared in the same way. */
export const fixtures = openSite(readContent("tests/fixtures/content"));
