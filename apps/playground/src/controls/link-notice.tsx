import { sayDate, type Language, type Said } from "@waft/cards/layout";
import type { JSX } from "preact";
import { longestLink, type LinkTrouble } from "../view/read-link.ts";
import { linkWords, pageWords } from "../words/page-words.ts";

/** Says politely what was wrong with the link by which somebody came. */
export function LinkNotice({
  troubles,
  language,
  onDismiss,
}: {
  readonly troubles: readonly LinkTrouble[];
  readonly language: Language;
  readonly onDismiss: () => void;
}): JSX.Element {
  return (
    <div class="notice" role="alert">
      {troubles.map((trouble) => (
        <p key={trouble.kind}>{sayTrouble(trouble, language)[language]}</p>
      ))}
      <button type="button" onClick={onDismiss}>
        {pageWords.dismiss[language]}
      </button>
    </div>
  );
}

/** So many pieces are named; nobody reads hundreds. */
const mostNamed = 8;

function sayTrouble(trouble: LinkTrouble, language: Language): Said {
  switch (trouble.kind) {
    case "too-long":
      return linkWords.tooLong(trouble.length, longestLink);
    case "newer":
      return linkWords.newer(trouble.version);
    case "unreadable":
      return linkWords.unreadable;
    case "left-out":
      return sayLeftOut(trouble.pieces);
    case "other-day":
      return linkWords.otherDay(sayDate(trouble.asked, language), sayDate(trouble.shown, language));
  }
}

function sayLeftOut(pieces: readonly string[]): Said {
  const named = pieces.slice(0, mostNamed).join("; ");
  const more = pieces.length - mostNamed;
  return more <= 0 ? linkWords.leftOut(named) : linkWords.leftOutMore(named, more);
}
