import type { ArticleEdition } from "@/lib/edition";
import { BUDGET, budgetRows, type Held } from "./budget";
import { sumBytes, type Bytes } from "./bytes";
import type { Weight } from "./measure";
import type { Switches, Viewport } from "./switch";
import { ratio, table } from "@/bin/table";

/** What a run has found; our own site comes first, the bare page second. */
export interface Measured {
  readonly article: ArticleEdition;
  readonly weights: { readonly site: string; readonly weight: Weight }[];
  readonly switches: { readonly viewport: Viewport; readonly rows: readonly Switches[] }[];
}

/** Sets a run as text: ratios to the bare page first, then bytes, then times, then the budget. */
export function report(measured: Measured): string {
  const { title, locale, characters } = measured.article;
  const head = `${title} (${locale}, ${characters.toLocaleString("en")} characters)`;
  return [head, weights(measured), files(measured), ...switches(measured), budget(measured)].join("\n\n");
}

const KINDS: readonly (readonly [string, (weight: Weight) => Bytes])[] = [
  ["HTML", ({ html }) => html],
  ["  of it inline scripts", ({ inline }) => inline],
  ["script files", ({ scripts }) => scripts],
  ["CSS", ({ css }) => css],
  ["fonts", ({ fonts }) => fonts],
  ["images", ({ images }) => images],
  ["page in all", ({ html, scripts, css, fonts, images }) => sumBytes([html, scripts, css, fonts, images])],
  ["prefetched, data, icon", ({ later }) => later],
];

function weights({ weights: all }: Measured): string {
  const bare = all[1]?.weight;
  const rows = KINDS.flatMap(([kind, of]) => [
    ...all.map(({ site, weight }, at) => {
      const { gzip, brotli, raw } = of(weight);
      const base = bare ? of(bare) : { gzip: 0, brotli: 0, raw: 0 };
      const ratios = [ratio(gzip, base.gzip), ratio(brotli, base.brotli)];
      return [at === 0 ? kind : "", site, ...ratios, ...[gzip, brotli, raw].map(grouped)];
    }),
    [],
  ]);
  const requests = all.map(({ site, weight: { requests: own } }, at) => {
    const name = at === 0 ? "requests (and prefetches)" : "";
    return [name, site, ratio(own.page, bare?.requests.page ?? 0), "", `${own.page} (${own.later})`];
  });
  const titles = ["weight, bytes", "", "x bare gzip", "x bare brotli", "gzip -9", "brotli 11", "raw"];
  return table([titles, ...rows, ...requests]);
}

function files({ weights: [ours] }: Measured): string {
  const rows = ours?.weight.files.map(({ kind, path, bytes: { gzip, brotli, raw } }) => [
    path.length > 60 ? `${path.slice(0, 59)}…` : path,
    kind,
    ...[gzip, brotli, raw].map(grouped),
  ]);
  return table([["files of Zhengdu's page", "kind", "gzip -9", "brotli 11", "raw"], ...(rows ?? [])]);
}

function switches({ switches: all }: Measured): string[] {
  return all.map(({ viewport: { width, height }, rows }) => {
    const bare = rows[1]?.times ?? [];
    const name = `switch at ${width} x ${height}, ${bare.length} rounds`;
    const titles = [name, "x bare median", "x bare min", "median ms", "min ms", "moved px", "layout shift"];
    return table([
      titles,
      ...rows.map(({ site, times, moved, shift }) => [
        `  ${site}`,
        ratio(median(times), median(bare)),
        ratio(Math.min(...times), Math.min(...bare)),
        median(times).toFixed(0),
        Math.min(...times).toFixed(0),
        moved.toFixed(1),
        shift.toFixed(4),
      ]),
    ]);
  });
}

function budget({ weights: [ours, bare], switches: all }: Measured): string {
  if (!ours || !bare) return "";
  const { html, scripts, css, fontFiles, imageFiles } = ours.weight;
  const figures: Held[] = [
    { name: "HTML, x bare gzip", measured: html.gzip / bare.weight.html.gzip, limit: BUDGET.html },
    { name: "script files, gzip", measured: scripts.gzip, limit: BUDGET.javascript },
    { name: "CSS, gzip", measured: css.gzip, limit: BUDGET.css },
    { name: "fonts", measured: fontFiles, limit: BUDGET.fonts },
    { name: "images", measured: imageFiles, limit: BUDGET.images },
    ...all.flatMap(({ viewport: { width }, rows: [own, base, ...peers] }) => {
      if (!own || !base) return [];
      const time = median(own.times);
      return [
        { name: `switch at ${width}, x bare median`, measured: time / median(base.times), limit: BUDGET.switch },
        ...peers.map((peer) => ({
          name: `switch at ${width}, x ${peer.site} median`,
          measured: time / median(peer.times),
          limit: 1,
        })),
        { name: `moved at ${width}, px`, measured: own.moved, limit: BUDGET.moved },
        { name: `layout shift at ${width}`, measured: own.shift, limit: BUDGET.layoutShift },
      ];
    }),
  ];
  return table([["budget", "measured", "at most", ""], ...budgetRows(figures)]);
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

function grouped(figure: number): string {
  return figure.toLocaleString("en");
}
