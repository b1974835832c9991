import { ANY, only, VANISHED } from "./byte-sets";
import { COSTS } from "./costs";
import { charOf, codeOf, privateCharOf } from "./gbk";
import { GraphNodes, type Edge } from "./graph-nodes";
import type { Profile, SpelledChar } from "./profile";
import { trailsOf, type SpelledSo, type Spelling } from "./spellings";
import { endsPair, type Stretch, type Unit } from "./units";

/**
 * Every sequence of bytes that, damaged, may have become the units. Nodes stand between bytes. The original is a way
 * through it, two bytes a character.
 */
export interface ByteGraph {
  readonly edges: readonly (readonly Edge[])[];
  /** By node: how many units have ended there; -1 inside of one. */
  readonly unitsEnded: readonly number[];
  /** By node: the unit in which it lies or which begins there. */
  readonly unitAt: readonly number[];
  readonly ends: readonly number[];
  /** Characters that the site may have spelled, though the copy does not show it. */
  readonly supposed: readonly SpelledChar[];
}

const BRACKET = "[".charCodeAt(0);

/**
 * Builds the graph of a stretch of units.
 *
 * @param vanished how many pairs at most are supposed to have vanished at one place, among which units, and whether the text
 *   ends with the units: a byte may have been lost there too
 */
export function byteGraph(
  units: readonly Unit[],
  profile: Profile,
  spelledSo: SpelledSo,
  { vanished, among, closed }: { vanished: number; among: Stretch; closed: boolean },
): ByteGraph {
  return new Builder(profile, spelledSo, vanished, among).build(units, closed);
}

class Builder extends GraphNodes {
  private readonly unitsEnded: number[] = [];
  private readonly unitAt: number[] = [];
  private readonly supposed = new Map<string, SpelledChar>();
  private at = 0;
  /** Nodes at which the next unit may begin: nothing vanished before the first ones. */
  private here: number[] = [];
  /** What the byte before may have been. */
  private last: readonly number[] = [];
  private lastButOne: readonly number[] = [];
  private readonly gone: number;

  constructor(
    private readonly profile: Profile,
    private readonly spelledSo: SpelledSo,
    private readonly vanished: number,
    private readonly among: Stretch,
  ) {
    super();
    this.gone = profile.vanishes ? COSTS.gone : COSTS.goneAfterAll;
  }

  build(units: readonly Unit[], closed: boolean): ByteGraph {
    this.here = [this.node()];
    for (const [at, unit] of units.entries()) {
      this.at = at;
      const before = units[at - 1];
      // A lost byte and the pinyin after it are taken together.
      if (unit.type !== "pinyin" || before?.type !== "orphan") for (const node of this.here) this.unitsEnded[node] = at;
      if (unit.type === "pinyin") this.pinyin(unit.pinyin, before);
      else if (unit.type === "orphan") this.orphan(units[at + 1], before?.type === "orphan");
      else {
        this.vanish();
        this.silent(endsPair(unit));
        this.plain(unit);
      }
    }
    if (closed) this.silent(false);
    for (const node of this.here) this.unitsEnded[node] = units.length;
    const { edges, unitsEnded, unitAt, here: ends } = this;
    return { edges, unitsEnded, unitAt, ends, supposed: [...this.supposed.values()] };
  }

  private suppose({ code, listed }: Spelling, pinyin: string): void {
    if (!listed) this.supposed.set(code + pinyin, { char: charOf(code), pinyin });
  }

  override node(): number {
    this.unitsEnded.push(-1);
    this.unitAt.push(this.at);
    return super.node();
  }

  /** Pairs of bytes that the decoder left out may stand between any two units. */
  private vanish(most = this.vanished): void {
    if (this.at < this.among.from || this.at > this.among.to) return;
    let from = [...this.here];
    for (let count = 0; count < most; count++) {
      const to = this.node();
      let bracket = to;
      for (const [lead, trail] of VANISHED) {
        const middle = this.node();
        this.add(from, lead, middle, this.gone);
        this.add([middle], trail, to);
        // The bracket of a note was taken for the second byte: 力[3].
        if (trail.bytes.includes(BRACKET)) this.char([middle], "[", (bracket = this.node()));
      }
      this.here.push(to, bracket);
      from = [to];
    }
  }

  /** A byte that was lost, where the site's decoder leaves no `?`: any, but one that begins nothing before what ends a pair. */
  private silent(beforeEnd: boolean): void {
    if (this.profile.orphan !== "") return;
    const to = this.node();
    this.add(this.here, beforeEnd ? only(0x80) : ANY, to, COSTS.silent);
    this.here.push(to);
  }

  /** `?`: the mark, or a byte; after it, what the decoder swallowed. */
  private orphan(next: Unit | undefined, again: boolean): void {
    if (next?.type === "pinyin") return;
    this.vanish();
    const mark = this.node();
    const bytes = this.profile.marks.some(({ by, reach }) => by === "?" && reach === "bytes");
    if (bytes) this.code(this.here, codeOf("？"), mark);
    else this.char(this.here, "？", mark);
    const lost = this.node();
    this.add(this.here, ANY, lost);
    const after = [mark];
    this.last = ANY.bytes;
    this.here = again && next?.type === "orphan" ? after : this.here;
    // Of three in a row none shows anything: they are marks.
    if (this.here === after) return;
    // Before two bytes that belong together a lost byte would have found its other half; before a letter it may have
    // swallowed what stood between, as the bracket of a tag.
    if (next?.type !== "pair") after.push(lost);
    else if (!this.profile.euro) {
      const no = this.node();
      this.add(this.here, only(0x80), no);
      after.push(no);
    }
    for (const { by, mark: full } of this.profile.marks)
      if (this.profile.swallowed.includes(by)) {
        const to = this.node();
        this.code([lost], codeOf(full), to, this.profile.perhaps.includes(by) ? COSTS.perhaps : 0);
        after.push(to);
      }
    this.here = after;
    this.last = ANY.bytes;
  }

  /**
   * Pinyin takes no bytes; what stands before it is a character that is spelled so, whole or across two others. Where a
   * lost byte leaves nothing it may be both: of 技术 the bytes of 际 were spelled, and 技(jì) is left of it.
   */
  private pinyin(pinyin: string, before: Unit | undefined): void {
    // Sites also spell a character twice.
    if (before?.type === "pinyin" && before.pinyin === pinyin) return;
    const ending = this.spelledBefore(pinyin, before);
    for (const spelling of ending) this.suppose(spelling, pinyin);
    const spelled = ending.length > 0;
    if (spelled && this.profile.orphan === "?") return;
    const seen = before?.type === "orphan";
    const after = spelled ? [...this.here] : [];
    const lasts = spelled ? this.last : [];
    if (seen || this.profile.orphan === "") {
      const cost = seen ? 0 : COSTS.silent / 2;
      const here = [...this.here];
      const found = this.spelledSo(pinyin, this.last);
      // One pair more may have vanished before the one whose last byte is spelled.
      this.vanish(this.vanished - 1);
      const afterVanished = this.spelledAfterVanished(pinyin, cost);
      // Behind all of these: a node stands after all from which a character leads to it.
      const to = this.node();
      for (const { middle, code } of afterVanished) this.code([middle], code, to);
      for (const spelling of found) {
        this.add(here, only(spelling.code & 0xff), to, cost + spelling.cost);
        this.suppose(spelling, pinyin);
      }
      if (seen && found.length === 0) {
        this.add(here, ANY, to, COSTS.unexplained);
        // Whatever was lost, pinyin tells a character: ,?guó).
        for (const { code, cost } of this.spelledSo(pinyin, ANY.bytes))
          this.char(here, charOf(code), to, COSTS.told + cost);
      }
      this.here = here;
      this.last = found.length > 0 ? [...new Set([...lasts, ...trailsOf(found)])] : spelled ? lasts : ANY.bytes;
      after.push(to);
    }
    if (!seen && !spelled) {
      // Nothing explains it: whoever wrote the text may have put it there.
      const to = this.node();
      this.char(this.here, `(${pinyin})`, to, COSTS.unexplained);
      after.push(to);
    }
    this.here = after;
  }

  /** What may end here and is spelled so: what stands there, or has ASCII as its last byte. A pair that vanished may have had the first. */
  private spelledBefore(pinyin: string, before: Unit | undefined): readonly Spelling[] {
    const known = this.spelledSo(pinyin);
    if (before?.type === "pair") return known.filter(({ code }) => code === before.code);
    if (before?.type !== "ascii") return [];
    const [last] = this.last;
    const ending = known.filter(({ code }) => (code & 0xff) === last);
    const seen = ending.filter(({ code }) => this.lastButOne.includes(code >> 8));
    return seen.length > 0 ? seen : ending;
  }

  /** Pairs that may have vanished whose second byte begins a character that is spelled so: a node before that byte, and the character. */
  private spelledAfterVanished(pinyin: string, cost: number): { middle: number; code: number }[] {
    return VANISHED.flatMap(([lead, trail]) =>
      this.spelledSo(pinyin, trail.bytes).map((spelling) => {
        const middle = this.node();
        this.add(this.here, lead, middle, cost + this.gone + spelling.cost);
        this.suppose(spelling, pinyin);
        return { middle, code: spelling.code };
      }),
    );
  }

  private plain(unit: Exclude<Unit, { type: "pinyin" | "orphan" }>): void {
    const to = this.node();
    const after = [to];
    this.lastButOne = this.last;
    if (unit.type === "pair") {
      const middle = this.code(this.here, unit.code, to);
      const last = unit.code & 0xff;
      // The second byte may be ASCII, which ended no character but stood by itself: the bracket of ”[1].
      if (last < 0x80) this.char([middle], String.fromCharCode(last), (after[1] = this.node()));
      // Whoever wrote the text may have had a character of his own, or a picture instead of one.
      const own = privateCharOf(unit.code);
      if (own) this.char(this.here, own, to, COSTS.unexplained);
      this.last = [last];
    } else if (unit.type === "mark") {
      if (unit.bytes) this.code(this.here, unit.code, to);
      else this.char(this.here, charOf(unit.code), to);
      this.last = [];
    } else {
      this.char(this.here, unit.char, to);
      const byte = unit.char === "€" ? 0x80 : unit.char.charCodeAt(0);
      if (unit.type === "ascii" && byte >= 0x40) this.add(this.here, only(byte), to);
      this.last = [byte];
    }
    this.here = after;
  }
}
