import { either, list, matching, record, type Shape } from "./shape.ts";

const text = matching(/^/u);
const names = list(text);
/** Values by name, whatever the names are. */
const settings: Shape = (value, sizes) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? list(text)(Object.values(value), sizes) : "";
const step = record({ action: text, "brings?": names, "by?": text, "settings?": settings });
const chain = list(either(text, step));
const shared = {
  "post?": record({ "by?": text, "parts?": names, "settings?": settings }),
  "asOf?": text,
};

/** What `trace` takes; names in it are another matter. */
export const questionShape: Shape = record({ chain, ...shared });

/** What `compareChains` takes. */
export const comparisonShape: Shape = record({ chains: list(chain), ...shared });
