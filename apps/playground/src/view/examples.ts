import type { Said } from "@waft/cards/layout";
import type { Change } from "./apply-change.ts";
import { readChain } from "./chain-text.ts";
import { networkExamples } from "./network-examples.ts";
import type { ChosenAct } from "./view.ts";

/** A view that is worth a look. */
export interface Example {
  readonly title: Said;
  readonly change: Change;
}

function act(action: string, ...brings: readonly string[]): ChosenAct {
  return { action, brings, settings: {} };
}

const update: Change = {
  platform: "linkedin",
  by: "page",
  parts: ["text", "text.link", "image"],
  settings: {},
  hop: 0,
  why: undefined,
  rule: undefined,
  rules: undefined,
};

/** The original story first, then what surprises people, then a chain on each other network. */
export function listExamples(today: string): readonly Example[] {
  return [
    ...listFilms({ ...update, screen: "film" }, today),
    ...listFutures({ ...update, screen: "futures", goal: "credit" }, today),
    {
      title: { en: "The rules of 2016 in an editor", nl: "De regels van 2016 in een editor" },
      change: { ...update, screen: "rules", asOf: "2016-03-01", chains: [[act("share", "note"), act("like")]] },
    },
    ...networkExamples.map(({ title, platform, parts, chain, asOf = today }) => ({
      title,
      change: {
        ...update,
        screen: "film" as const,
        platform,
        beside: undefined,
        by: "member",
        parts,
        asOf,
        chains: [readChain(chain) ?? []],
      },
    })),
  ];
}

function listFilms(film: Change, today: string): readonly Example[] {
  return [
    {
      title: { en: "2016: shared, then liked", nl: "2016: gedeeld, dan geliket" },
      change: { ...film, asOf: "2016-03-01", chains: [[act("share", "note"), act("like")]] },
    },
    {
      title: { en: "2016: liked, then liked", nl: "2016: geliket, dan geliket" },
      change: { ...film, asOf: "2016-03-01", chains: [[act("like"), act("like")]] },
    },
    {
      title: {
        en: "Today: reposted without words, then liked",
        nl: "Vandaag: opnieuw geplaatst zonder tekst, dan geliket",
      },
      change: { ...film, asOf: today, chains: [[act("repost"), act("like")]] },
    },
    {
      title: { en: "A link preview beside a picture", nl: "Een linkvoorbeeld naast een afbeelding" },
      change: { ...film, asOf: today, parts: ["text", "image", "card"], chains: [[act("share", "note")]] },
    },
  ];
}

function listFutures(futures: Change, today: string): readonly Example[] {
  const liked = [act("like"), act("like")];
  const shared = [act("share", "note"), act("like")];
  return [
    {
      title: { en: "Like or share? 2016", nl: "Liken of delen? 2016" },
      change: { ...futures, asOf: "2016-03-01", chains: [liked, shared] },
    },
    {
      title: { en: "Like, repost or share? Today", nl: "Liken, opnieuw plaatsen of delen? Vandaag" },
      change: { ...futures, asOf: today, chains: [liked, [act("repost"), act("like")], shared] },
    },
  ];
}
