import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

it("a person whom the act itself brings can be counted for or told, and one whom nobody brings cannot", () => {
  const { found, messages } = findMarked(`${head}form share
rule share { on share of post shows share to followers keeps everything adds sharer counts for author, sharer tells sharer source diary }
rule quote { on quote of post shows share to followers keeps everything adds sharer source diary }
rule counted { on quote of post counts for sharer source diary }
rule send { on send of post shows it to followers keeps everything counts for author, «sharer» source diary }
rule like { on like of share shows it to followers keeps everything counts for sharer tells author, «via» source diary }`);
  expect(found).toEqual(["core/absent-person: sharer", "core/absent-person: via"]);
  expect(messages).toEqual([
    "'send' counts for 'sharer', who cannot be there.",
    "'like' tells 'via', who cannot be there.",
  ]);
});

it("a person who was there and is lost may be counted for, and so may one who is there in one of the forms", () => {
  const { found } = findMarked(`${head}form share
rule share { on share of post shows share to followers keeps everything else loses author adds sharer source diary }
rule like { on like of share shows it to followers keeps everything counts for author, sharer source diary }
rule comment { on comment of post, share shows it to followers keeps everything counts for sharer source diary }`);
  expect(found).toEqual([]);
});

it("a condition does not ask whether somebody acts who cannot be there, however it asks", () => {
  const { found, messages } = findMarked(`${head}form share
rule share { on share of post when not actor is «sharer» shows share to followers keeps everything adds sharer source diary }
rule like { on like of share when actor is sharer or actor is «via» shows it to followers keeps everything source diary }
rule comment { on comment of post, share when actor is sharer shows it to followers keeps everything source diary }`);
  expect(found).toEqual(["core/absent-person: sharer", "core/absent-person: via"]);
  expect(messages).toEqual([
    "'share' asks for an act of 'sharer', who cannot be there.",
    "'like' asks for an act of 'via', who cannot be there.",
  ]);
});
