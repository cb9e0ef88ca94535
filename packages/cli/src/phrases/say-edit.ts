import type { Edit } from "@waft/analysis/ask";
import type { Language, Said } from "@waft/core";
import { listWords, sayActor, sayDate } from "@waft/cards/layout";

/** Says changes of a question as the beginning of a sentence: `if the post has card instead of image`. */
export function sayEdits(edits: readonly Edit[], language: Language): string {
  const said = edits.map((edit) => sayEdit(edit, language)[language]);
  return listWords(said, "and", language);
}

function sayEdit(edit: Edit, language: Language): Said {
  switch (edit.edit) {
    case "replace-act":
    case "remove-act":
    case "bring":
    case "leave-out":
    case "actor":
    case "set-act":
      return sayActEdit(edit, language);
    case "add-part":
      return { en: `if the post has ${edit.part}`, nl: `als het bericht ${edit.part} heeft` };
    case "remove-part":
      return { en: `if the post has no ${edit.part}`, nl: `als het bericht geen ${edit.part} heeft` };
    case "replace-part":
      return {
        en: `if the post has ${edit.to} instead of ${edit.from}`,
        nl: `als het bericht ${edit.to} heeft in plaats van ${edit.from}`,
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

function sayActEdit(edit: ActEdit, language: Language): Said {
  const { hop } = edit;
  switch (edit.edit) {
    case "replace-act":
      return {
        en: `with ‘${edit.to}’ instead of ‘${edit.from}’ at hop ${hop}`,
        nl: `met ‘${edit.to}’ in plaats van ‘${edit.from}’ bij hop ${hop}`,
      };
    case "remove-act":
      return { en: `without the ‘${edit.action}’ at hop ${hop}`, nl: `zonder de ‘${edit.action}’ bij hop ${hop}` };
    case "bring":
      return {
        en: `if the ‘${edit.action}’ at hop ${hop} brings ${edit.part}`,
        nl: `als de ‘${edit.action}’ bij hop ${hop} ${edit.part} meebrengt`,
      };
    case "leave-out":
      return {
        en: `if the ‘${edit.action}’ at hop ${hop} does not bring ${edit.part}`,
        nl: `als de ‘${edit.action}’ bij hop ${hop} geen ${edit.part} meebrengt`,
      };
    case "actor": {
      const who = sayActor(edit.to, language);
      return {
        en: `if ${who} does the ‘${edit.action}’ at hop ${hop}`,
        nl: `als ${who} de ‘${edit.action}’ bij hop ${hop} doet`,
      };
    }
    case "set-act":
      return {
        en: `if ${edit.name} is ${edit.to} for the ‘${edit.action}’ at hop ${hop}`,
        nl: `als ${edit.name} ${edit.to} is bij de ‘${edit.action}’ van hop ${hop}`,
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
