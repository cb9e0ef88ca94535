import type { Said } from "@waft/cards/layout";

/** What somebody claims of how far posts go: never proved here, and never mixed with what rules say. */
export interface Claim {
  readonly said: Said;
  readonly who: string;
  readonly year: number;
  readonly address: string;
}

/** Claims about a platform, the oldest first; they contradict each other. */
export function listClaims(platform: string): readonly Claim[] {
  return platform === "linkedin" ? linkedin : [];
}

const linkedin: readonly Claim[] = [
  {
    said: {
      en: "The same content is clicked about twice as often when an employee shares it as when the company does.",
      nl: "Op dezelfde inhoud wordt ongeveer twee keer zo vaak geklikt als een medewerker die deelt dan als het bedrijf dat doet.",
    },
    who: "LinkedIn Marketing blog",
    year: 2016,
    address: "https://business.linkedin.com/",
  },
  {
    said: {
      en: "For reach, a like is worth about half a comment and a share about a quarter: a share less than a like.",
      nl: "Voor het bereik is een like ongeveer een halve reactie waard en delen ongeveer een kwart: delen minder dan een like.",
    },
    who: "Richard van der Blom",
    year: 2019,
    address: "https://www.scribd.com/document/489604895",
  },
  {
    said: {
      en: "One should not share posts on LinkedIn at all.",
      nl: "Je moet berichten op LinkedIn helemaal niet delen.",
    },
    who: "Karen Tisdell",
    year: 2021,
    address: "https://karentisdell.com/why-you-shouldnt-share-posts-on-linkedin/",
  },
  {
    said: {
      en: "Saving a post and reposting it at once drive reach the most (from 621,833 posts).",
      nl: "Een bericht bewaren en het meteen opnieuw plaatsen geven het meeste bereik (uit 621.833 berichten).",
    },
    who: "AuthoredUp",
    year: 2025,
    address: "https://authoredup.com/blog/linkedin-algorithm",
  },
  {
    said: {
      en: "A share weighs twice as much as a like; “not officially confirmed”.",
      nl: "Delen weegt twee keer zo zwaar als een like; „niet officieel bevestigd”.",
    },
    who: "sergebulaev/linkedin-skills",
    year: 2026,
    address: "https://github.com/sergebulaev/linkedin-skills",
  },
];
