import { listWords, sayActor, sayDate, type Language, type Said } from "@waft/cards/layout";
import type { Edit } from "../edits/edit.ts";

/** How names are said in a sentence; each stands as it is typed when it is left out. */
export interface NamedInWords {
  /** A part, by its dotted name. */
  readonly part?: (name: string) => string;
  /** An action. */
  readonly action?: (name: string) => string;
}

/** Says changes of a question as the beginning of a sentence: `if the post has card instead of image`. */
export function sayEdits(edits: readonly Edit[], language: Language, names: NamedInWords = {}): string {
  const { part = keep, action = keep } = names;
  const said = edits.map((edit) => sayEdit(edit, language, { part, action })[language]);
  return listWords(said, "and", language);
}

function keep(name: string): string {
  return name;
}

type Names = Required<NamedInWords>;

function sayEdit(edit: Edit, language: Language, names: Names): Said {
  switch (edit.edit) {
    case "replace-act":
    case "remove-act":
    case "bring":
    case "leave-out":
    case "actor":
    case "set-act":
      return sayActEdit(edit, language, names);
    case "add-part":
      return { en: `if the post has ${names.part(edit.part)}`, nl: `als het bericht ${names.part(edit.part)} heeft` };
    case "remove-part":
      return {
        en: `if the post has no ${names.part(edit.part)}`,
        nl: `als het bericht geen ${names.part(edit.part)} heeft`,
      };
    case "replace-part":
      return {
        en: `if the post has ${names.part(edit.to)} instead of ${names.part(edit.from)}`,
        nl: `als het bericht ${names.part(edit.to)} heeft in plaats van ${names.part(edit.from)}`,
      };
    case "author": {
      const who = sayActor(edit.to, language);
      return { en: `if ${who} publishes it`, nl: `als ${who} het plaatst` };
    }
    case "set-post":
      return { en: `if ${edit.name} is ${edit.to}`, nl: `als ${edit.name} ${edit.to} is` };
    case "day":
      return sayDay(edit, language);
  }
}

type ActEdit = Extract<Edit, { readonly hop: number }>;

function sayActEdit(edit: ActEdit, language: Language, names: Names): Said {
  const { hop } = edit;
  const act = `‘${names.action(edit.edit === "replace-act" ? edit.from : edit.action)}’`;
  switch (edit.edit) {
    case "replace-act": {
      const other = `‘${names.action(edit.to)}’`;
      return {
        en: `with ${other} instead of ${act} at hop ${hop}`,
        nl: `met ${other} in plaats van ${act} bij hop ${hop}`,
      };
    }
    case "remove-act":
      return { en: `without the ${act} at hop ${hop}`, nl: `zonder de ${act} bij hop ${hop}` };
    case "bring": {
      const part = names.part(edit.part);
      return { en: `if the ${act} at hop ${hop} brings ${part}`, nl: `als de ${act} bij hop ${hop} ${part} meebrengt` };
    }
    case "leave-out": {
      const part = names.part(edit.part);
      return {
        en: `if the ${act} at hop ${hop} does not bring ${part}`,
        nl: `als de ${act} bij hop ${hop} geen ${part} meebrengt`,
      };
    }
    case "actor": {
      const who = sayActor(edit.to, language);
      return { en: `if ${who} does the ${act} at hop ${hop}`, nl: `als ${who} de ${act} bij hop ${hop} doet` };
    }
    case "set-act":
      return {
        en: `if ${edit.name} is ${edit.to} for the ${act} at hop ${hop}`,
        nl: `als ${edit.name} ${edit.to} is bij de ${act} van hop ${hop}`,
      };
  }
}

function sayDay({ to, days }: Extract<Edit, { readonly edit: "day" }>, language: Language): Said {
  const day = sayDate(to, language);
  const many = Math.abs(days);
  return {
    en: `on ${day}, ${many} ${many === 1 ? "day" : "days"} ${days < 0 ? "earlier" : "later"}`,
    nl: `op ${day}, ${many} ${many === 1 ? "dag" : "dagen"} ${days < 0 ? "eerder" : "later"}`,
  };
}
