import type { Language } from "@waft/cards/layout";
import type { JSX } from "preact";
import { listClaims } from "../claims/list-claims.ts";
import { futureWords } from "../words/future-words.ts";

/** What others claim about reach, apart from what rules say, each with its year and its address. */
export function ClaimList({
  platform,
  language,
}: {
  readonly platform: string;
  readonly language: Language;
}): JSX.Element {
  const claims = listClaims(platform);
  return (
    <section class="claims" aria-labelledby="claims">
      <h2 id="claims">{futureWords.claims[language]}</h2>
      <p class="quiet">{futureWords.claimsLead[language]}</p>
      {claims.length === 0 ? (
        <p>{futureWords.noClaims[language]}</p>
      ) : (
        <ul>
          {claims.map(({ said, who, year, address }) => (
            <li key={address}>
              {said[language]} ({who}, {year}:{" "}
              <a href={address} target="_blank" rel="noreferrer noopener">
                {address}
              </a>
              )
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
