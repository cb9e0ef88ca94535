import { capitalise, nameLetter, type Story } from "@waft/cards/layout";
import type { JSX } from "preact";
import { futureWords } from "../words/future-words.ts";
import { listRows, type HopSign } from "./list-rows.ts";

/** All parts along all chains: one row a part, one column a chain, one sign a hop. */
export function PartTable({ stories }: { readonly stories: readonly Story[] }): JSX.Element | null {
  const [first] = stories;
  if (first === undefined) {
    return null;
  }
  const { language } = first;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{futureWords.table[language]}</h2>
      <p class="quiet">{futureWords.legend[language]}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{futureWords.part[language]}</th>
            {stories.map((_, index) => (
              <th key={nameLetter(index)} scope="col">
                {nameLetter(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listRows(stories).map(({ name, label, cells, differs }) => (
            <tr key={name} class={differs ? "differs" : undefined}>
              <th scope="row">
                {differs ? (
                  <>
                    <span aria-hidden="true">≠ </span>
                    <span class="said">{futureWords.differs[language]}: </span>
                  </>
                ) : null}
                {capitalise(label)}
              </th>
              {cells.map((signs, index) => (
                <td key={nameLetter(index)}>
                  <Signs signs={signs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Signs({ signs }: { readonly signs: readonly HopSign[] }): JSX.Element {
  return (
    <>
      <span class="signs" aria-hidden="true">
        {signs.map(({ sign, kind }, hop) => (
          // oxlint-disable-next-line react/no-array-index-key -- a sign is its hop
          <span key={hop} class={kind}>
            {sign}
          </span>
        ))}
      </span>
      <span class="said">{signs.map(({ said }, hop) => `hop ${hop}: ${said}`).join("; ")}</span>
    </>
  );
}
