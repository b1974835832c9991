import { site } from "../../site";

export const dynamic = "force-dynamic";

/** Tells a supervisor that this process answers and has its content. */
export function GET() {
  const { articles, terms } = site().content;
  return Response.json(
    { status: "ok", articles: articles.length, terms: terms.length },
    { headers: { "cache-control": "no-store" } },
  );
}
