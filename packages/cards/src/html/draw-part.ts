/** A few lines of writing, drawn as bars. */
const lines = picture(
  "0 0 200 26",
  '<rect width="196" height="6" rx="3"/><rect y="10" width="180" height="6" rx="3"/><rect y="20" width="110" height="6" rx="3"/>',
);

const scenery =
  '<rect class="soft" width="200" height="76" rx="6"/><circle cx="160" cy="20" r="9"/><path d="M0 76 54 30l30 26 26-18 90 38z"/>';

/** Drawings of the parts of the shared vocabulary, by the last word of their names; none is a picture of a real post. */
const drawings: ReadonlyMap<string, string> = new Map([
  ["text", lines],
  ["note", lines],
  ["trail", lines],
  ["image", picture("0 0 200 76", scenery)],
  [
    "video",
    picture(
      "0 0 200 76",
      '<rect class="soft" width="200" height="76" rx="6"/><circle cx="100" cy="38" r="18"/><path class="paper" d="m94 29 16 9-16 9z"/>',
    ),
  ],
  [
    "card",
    picture(
      "0 0 200 44",
      '<rect class="soft" width="200" height="44" rx="6"/><rect x="4" y="4" width="52" height="36" rx="4"/><rect x="64" y="12" width="122" height="6" rx="3"/><rect x="64" y="25" width="80" height="6" rx="3"/>',
    ),
  ],
  [
    "poll",
    picture(
      "0 0 200 42",
      '<rect class="soft" width="200" height="18" rx="4"/><rect width="124" height="18" rx="4"/><rect class="soft" y="24" width="200" height="18" rx="4"/><rect y="24" width="70" height="18" rx="4"/>',
    ),
  ],
  [
    "counts",
    picture(
      "0 0 200 16",
      '<circle cx="8" cy="8" r="7"/><circle cx="20" cy="8" r="7"/><rect x="34" y="5" width="40" height="6" rx="3"/>',
    ),
  ],
]);

/** A page has a square picture of itself, anybody else a round one. */
const faces = {
  page: picture(
    "0 0 36 36",
    '<rect class="soft" width="36" height="36" rx="4"/><path d="M9 29V11l9-4v22zm11 0V14l7 3v12z"/>',
  ),
  other: picture(
    "0 0 36 36",
    '<circle class="soft" cx="18" cy="18" r="18"/><circle cx="18" cy="14" r="6"/><path d="M6.500 31a12 12 0 0 1 23 0 18 18 0 0 1-23 0z"/>',
  ),
} as const;

/** The drawing of a part at the top; parts that are not known here have none, their name stands alone. */
export function drawPart(name: string): string {
  return drawings.get(name) ?? "";
}

/** The picture beside the name of a person. */
export function drawFace(actor: string): string {
  return actor === "page" ? faces.page : faces.other;
}

function picture(box: string, shapes: string): string {
  return `<svg viewBox="${box}" aria-hidden="true" focusable="false">${shapes}</svg>`;
}
