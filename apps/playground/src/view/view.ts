import type { Language } from "@waft/cards/layout";

/** One act of a chain, as it is chosen in the page. */
export interface ChosenAct {
  readonly action: string;
  /** A kind of actor or a person; the usual one when it is missing. */
  readonly by?: string;
  readonly brings: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

/** Everything that decides what the page shows; stands in the address, and nowhere else. */
export interface View {
  readonly screen: "film" | "futures" | "rules";
  readonly platform: string;
  /** Another platform whose answer stands beside it. */
  readonly beside?: string;
  /** The day asked, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly by?: string;
  /** Dotted names of the parts of the post. */
  readonly parts: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  /** The filmstrip shows the first; two to four stand side by side. */
  readonly chains: readonly (readonly ChosenAct[])[];
  /** What one wishes of the chains: the name of a goal, or of a part that should be left. */
  readonly goal?: string;
  readonly language: Language;
  readonly theme?: "light" | "dark";
  readonly ghosts: boolean;
  /** Whether the page listens to its keys; whoever speaks to the machine may not want it to. */
  readonly keys: boolean;
  /** The card that keys move. */
  readonly hop: number;
  /** The part of that card whose reason is shown. */
  readonly why?: string;
  /** The rule that is selected in the editor when the screen of rules is opened. */
  readonly rule?: string;
  /** Rules that somebody changed, as long as they fit into a link, packed as `packRules` does; missing for those that were shipped. */
  readonly rules?: string;
}

/** The most chains that stand side by side. */
export const mostChains = 4;

/** The most acts of one chain that the page reads. */
export const mostActs = 12;

/** The network with which everybody begins. */
export const usualPlatform = "linkedin";

/** The original story on a day: a page's update with a picture, shared with a note, and the share liked. */
export function startView(asOf: string, language: Language): View {
  return {
    screen: "film",
    platform: usualPlatform,
    asOf,
    by: "page",
    parts: ["text", "text.link", "image"],
    settings: {},
    chains: [
      [
        { action: "share", brings: ["note"], settings: {} },
        { action: "like", brings: [], settings: {} },
      ],
      [
        { action: "like", brings: [], settings: {} },
        { action: "like", brings: [], settings: {} },
      ],
    ],
    language,
    ghosts: true,
    keys: true,
    hop: 0,
  };
}
