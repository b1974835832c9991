/** How a term is said; nothing where there is nothing to say, as for 1233+80. */
export function Pinyin({ term, pinyin }: { readonly term: string; readonly pinyin: string }) {
  if (pinyin === term) return null;
  return (
    <span lang="zh-Latn-pinyin" className="ms-2 text-small text-quiet first:ms-0">
      {pinyin}
    </span>
  );
}
