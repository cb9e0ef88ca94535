import { writeChain } from "./chain-text.ts";
import type { View } from "./view.ts";

/** The version of the links that this page writes. */
export const linkVersion = 1;

/**
 * Writes a view as the part of an address behind `#`: `1?on=linkedin&at=2016-03-01&…`. What is as usual is left out,
 * except the day: a link shows the same tomorrow.
 */
export function writeLink(view: View): string {
  const { by, beside, goal, theme, why, rule, rules } = view;
  const entries: (readonly [string, string | undefined])[] = [
    ["see", view.screen === "film" ? undefined : view.screen],
    ["on", view.platform],
    ["beside", beside],
    ["at", view.asOf],
    ["by", by],
    ["with", view.parts.join(",")],
    ["set", writeSettings(view.settings)],
    ...view.chains.map((chain) => ["chain", writeChain(chain)] as const),
    ["goal", goal],
    ["lang", view.language],
    ["theme", theme],
    ["ghosts", view.ghosts ? undefined : "off"],
    ["keys", view.keys ? undefined : "off"],
    ["hop", view.hop === 0 ? undefined : String(view.hop)],
    ["why", why],
    ["rule", rule],
    ["rules", rules],
  ];
  const written = entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encode(value)}`]));
  return `${linkVersion}?${written.join("&")}`;
}

function writeSettings(settings: View["settings"]): string | undefined {
  const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return set.length === 0 ? undefined : set.join(",");
}

/** As in any address, but signs that may stand there stay readable. */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replaceAll(/%(?:2C|28|29|3D|3A)/gu, (sign) => decodeURIComponent(sign))
    .replaceAll("%20", "+");
}
