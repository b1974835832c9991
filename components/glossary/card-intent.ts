/**
 * When the card beside a term opens and closes: a pure rule over what the reader does, so that it is tested without a
 * browser. The delays are those that SuttaCentral uses: 150 ms so that a pointer passing over opens nothing, 200 ms so
 * that it can move into the card (WCAG 1.4.13, hoverable).
 */
export type Action =
  | { readonly do: "open"; readonly after: number }
  | { readonly do: "close"; readonly after: number }
  /** Forget what was about to happen. */
  | { readonly do: "stay" }
  /** Open at once, and follow the link only where no card is there in time. */
  | { readonly do: "open-instead"; readonly orFollowAfter: number }
  | { readonly do: "nothing" };

export type Doing =
  | { readonly type: "enter"; readonly pointer: string; readonly pressed: boolean }
  /** The pointer leaves the term or the card. */
  | { readonly type: "leave"; readonly pointer: string }
  | { readonly type: "enter-card" }
  /** `returning`: a card that closes gives the focus back to its term. */
  | { readonly type: "focus"; readonly byKeyboard: boolean; readonly returning: boolean }
  /** `inside`: the focus stays with the term or its card. */
  | { readonly type: "blur"; readonly inside: boolean }
  | {
      readonly type: "click";
      readonly pointer: string;
      /** Whether the card of this very term was open, or awaited, when the pointer came down. */
      readonly wasOpen: boolean;
      /** Whether text is selected, by a drag or a long press. */
      readonly selecting: boolean;
    };

/** Milliseconds. */
const OPEN_AFTER = 150;
const CLOSE_AFTER = 200;
/** Longer than a slow connection takes for the cards, shorter than a reader takes to think that nothing happens. */
const FOLLOW_AFTER = 1500;

/** Decides what the card does. */
export function cardAction(doing: Doing): Action {
  switch (doing.type) {
    case "enter":
      // A touch has no hover, and a pressed button is a selection being made.
      return doing.pointer === "touch" || doing.pressed ? { do: "nothing" } : { do: "open", after: OPEN_AFTER };
    case "leave":
      return doing.pointer === "touch" ? { do: "nothing" } : { do: "close", after: CLOSE_AFTER };
    case "enter-card":
      return { do: "stay" };
    case "focus":
      return doing.byKeyboard && !doing.returning ? { do: "open", after: 0 } : { do: "nothing" };
    case "blur":
      return doing.inside ? { do: "stay" } : { do: "close", after: 0 };
    case "click":
      if (doing.pointer !== "touch") return { do: "nothing" };
      return doing.wasOpen || doing.selecting ? { do: "nothing" } : { do: "open-instead", orFollowAfter: FOLLOW_AFTER };
  }
}
