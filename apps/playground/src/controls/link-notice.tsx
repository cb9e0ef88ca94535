import type { Language, Said } from "@waft/cards/layout";
import type { JSX } from "preact";
import { longestLink, type LinkTrouble } from "../view/read-link.ts";
import { linkWords, pageWords } from "../words/page-words.ts";

/** Says politely what was wrong with the link by which somebody came. */
export function LinkNotice({
  trouble,
  language,
  onDismiss,
}: {
  readonly trouble: LinkTrouble;
  readonly language: Language;
  readonly onDismiss: () => void;
}): JSX.Element {
  return (
    <div class="notice" role="alert">
      <p>{sayTrouble(trouble)[language]}</p>
      <button type="button" onClick={onDismiss}>
        {pageWords.dismiss[language]}
      </button>
    </div>
  );
}

function sayTrouble(trouble: LinkTrouble): Said {
  switch (trouble.kind) {
    case "too-long":
      return linkWords.tooLong(trouble.length, longestLink);
    case "newer":
      return linkWords.newer(trouble.version);
    case "unreadable":
      return linkWords.unreadable;
    case "left-out":
      return linkWords.leftOut(trouble.pieces.join("; "));
  }
}
