import type { Language, Said } from "@waft/core";

/** What `format` says of files that it cannot format or write. */
export const formatPhrases = {
  alone: {
    en: "The input, '-', is formatted alone, without files.",
    nl: "De invoer, '-', wordt alleen opgemaakt, zonder bestanden erbij.",
  },
  aloneHint: { en: "Leave out '-', or everything else.", nl: "Laat '-' weg, of al het andere." },
  noInput: { en: "There is no input to read.", nl: "Er is geen invoer om te lezen." },
  noInputHint: {
    en: "Pipe a rule file into it, or name files instead of '-'.",
    nl: "Geef er met een pijp een regelbestand aan, of noem bestanden in plaats van '-'.",
  },
  inputWouldChange: { en: "The input would change.", nl: "De invoer zou veranderen." },
  inputInOrder: { en: "The input is in order.", nl: "De invoer is in orde." },
  nothing: (folder: string): Said => ({
    en: `There is no rule file in '${folder}'.`,
    nl: `In '${folder}' staat geen regelbestand.`,
  }),
  nothingHint: { en: "Rule files end in .waft.", nl: "Regelbestanden eindigen op .waft." },
  unwritable: (file: string): Said => ({
    en: `'${file}' cannot be written: it is not allowed.`,
    nl: `'${file}' kan niet geschreven worden: het mag niet.`,
  }),
  unwritableHint: {
    en: "See whether you may write it, or use --check, which writes nothing.",
    nl: "Kijk of je het mag schrijven, of neem --check, dat niets schrijft.",
  },
} as const;

/** How many files are one way or the other. */
export interface FormatCount {
  readonly changed: number;
  readonly same: number;
  readonly unread: number;
}

/** What `format` says in one line at the end. */
export function sayFormatted(
  { changed, same, unread }: FormatCount,
  { isCheck, language }: { readonly isCheck: boolean; readonly language: Language },
): string {
  const parts = [
    ...(changed > 0 ? [isCheck ? sayWouldChange(changed) : sayChanged(changed)] : []),
    ...(same > 0 ? [saySame(same)] : []),
    ...(unread > 0 ? [sayUnread(unread)] : []),
  ];
  return `${parts.map((part) => part[language]).join(", ")}.`;
}

function countFiles(count: number): Said {
  const one = count === 1;
  return { en: `${count} ${one ? "file" : "files"}`, nl: `${count} ${one ? "bestand" : "bestanden"}` };
}

function sayWouldChange(count: number): Said {
  const { en, nl } = countFiles(count);
  return { en: `${en} would change`, nl: `${nl} ${count === 1 ? "zou" : "zouden"} veranderen` };
}

function sayChanged(count: number): Said {
  const { en, nl } = countFiles(count);
  return { en: `${en} changed`, nl: `${nl} veranderd` };
}

function saySame(count: number): Said {
  const { en, nl } = countFiles(count);
  return { en: `${en} ${count === 1 ? "is" : "are"} in order`, nl: `${nl} ${count === 1 ? "is" : "zijn"} in orde` };
}

function sayUnread(count: number): Said {
  const { en, nl } = countFiles(count);
  return { en: `${en} cannot be read`, nl: `${nl} ${count === 1 ? "kan" : "kunnen"} niet gelezen worden` };
}
