import { sayText, type Bundle, type Trace } from "@waft/runtime";
import { sayIntroduction } from "../phrases/say-summary.ts";
import type { Screen } from "../screen/screen.ts";

/** Prints what was asked: the network, the day, the post; settings only where they are not the usual ones. */
export function printIntroduction(
  bundle: Bundle,
  trace: Pick<Trace, "asOf" | "post">,
  screen: Screen,
): readonly string[] {
  const { by, parts, settings } = trace.post;
  const unusual = Object.entries(settings).filter(
    ([name, value]) => bundle.attributes.find((one) => one.name === name && one.of === "post")?.values[0] !== value,
  );
  const platform = sayText(bundle, bundle.title, screen.language) ?? bundle.platform;
  return screen.wrap(sayIntroduction({ platform, asOf: trace.asOf, by, parts, settings: unusual }, screen.language));
}
