import { fillSaid, type Said } from "@waft/core";
import type { ItemNode, TextNode } from "@waft/core/internal";
import type { Occurrence } from "../names/occurrence.ts";
import type { Declaration } from "./declaration.ts";

/** Says in one sentence what a name is a name of. */
export function sayDeclaration(
  { kind, name }: Occurrence,
  declared: Declaration | undefined,
  title: TextNode | undefined,
): Said {
  const what = sayWhat(kind, name, declared);
  if (title === undefined) {
    return fillSaid({ en: "{what}.", nl: "{what}." }, { what });
  }
  return fillSaid(
    { en: "{what}: {title}.", nl: "{what}: {title}." },
    { what, title: { en: title.en, nl: title.nl ?? title.en } },
  );
}

const plain: Readonly<Record<Occurrence["kind"], Said>> = {
  part: { en: "A part of a post", nl: "Een onderdeel van een bericht" },
  form: { en: "A form, which a viewer holds", nl: "Een vorm, die een kijker in handen heeft" },
  action: { en: "An action", nl: "Een handeling" },
  audience: { en: "An audience", nl: "Een publiek" },
  actor: { en: "A kind of account", nl: "Een soort account" },
  attribute: { en: "An attribute", nl: "Een instelling" },
  value: { en: "A value", nl: "Een waarde" },
  counter: { en: "A counter", nl: "Een teller" },
  source: { en: "A source", nl: "Een bron" },
  era: { en: "An era: rules that share their dates", nl: "Een tijdperk: regels met dezelfde datums" },
  rule: { en: "A rule", nl: "Een regel" },
  goal: { en: "A goal", nl: "Een doel" },
  platform: { en: "A platform", nl: "Een platform" },
};

function sayWhat(kind: Occurrence["kind"], name: string, declared: Declaration | undefined): Said {
  const item = declared?.item;
  switch (item?.kind) {
    case "part":
      return sayPart(item, name, declared?.inner);
    case "action":
      return item.byAuthor
        ? { en: "An action of the author, later", nl: "Een handeling van de auteur, later" }
        : plain.action;
    case "group":
      return declared?.inner === true ? plain.action : sayGroup(item);
    case "attribute":
      return sayAttribute(item, declared?.inner);
    case "counter":
      return fillSaid(
        { en: "A counter from 0 to {most}", nl: "Een teller van 0 tot {most}" },
        { most: String(item.most.value) },
      );
    case "source":
      return saySource(item);
    case undefined:
    case "actor":
    case "form":
    case "audience":
    case "era":
    case "rule":
    case "otherwise":
    case "example":
    case "claim":
    case "goal":
      return plain[kind];
  }
}

type Item<Kind extends ItemNode["kind"]> = Extract<ItemNode, { readonly kind: Kind }>;

function sayPart({ person, presence, name }: Item<"part">, _full: string, inner: boolean | undefined): Said {
  if (inner === true) {
    return fillSaid({ en: "A part inside '{name}'", nl: "Een onderdeel van '{name}'" }, { name: name.text });
  }
  const what = person ? { en: "A person", nl: "Een persoon" } : plain.part;
  const whens = {
    always: { en: "{what}, there with every post", nl: "{what}, dat bij elk bericht hoort" },
    added: { en: "{what}, which only an act brings", nl: "{what}, dat alleen een handeling brengt" },
    optional: { en: "{what}", nl: "{what}" },
  } as const;
  const dutch = whens[presence].nl.replace(", dat", person ? ", die" : ", dat");
  return fillSaid({ en: whens[presence].en, nl: dutch }, { what });
}

function sayGroup({ members }: Item<"group">): Said {
  const list = members.map(({ name }) => name.text).join(", ");
  return fillSaid({ en: "A group of actions ({list})", nl: "Een groep handelingen ({list})" }, { list });
}

function sayAttribute({ of, values, name }: Item<"attribute">, inner: boolean | undefined): Said {
  if (inner === true) {
    return fillSaid({ en: "A value of '{name}'", nl: "Een waarde van '{name}'" }, { name: name.text });
  }
  const [first] = of;
  const whose: Said =
    first?.text === "post"
      ? { en: "the post", nl: "het bericht" }
      : first?.text === "viewer"
        ? { en: "the viewer", nl: "de kijker" }
        : { en: of.map(({ text }) => text).join(", "), nl: of.map(({ text }) => text).join(", ") };
  return fillSaid(
    { en: "An attribute of {whose} ({values})", nl: "Een instelling van {whose} ({values})" },
    { whose, values: values.map(({ text }) => text).join(", ") },
  );
}

function saySource({ fields }: Item<"source">): Said {
  const title = fields.flatMap((field) => (field.field === "title" ? [field.text.en] : []))[0];
  return title === undefined ? plain.source : fillSaid({ en: "A source: {title}", nl: "Een bron: {title}" }, { title });
}
