// Says how many viewers of a log saw where a post came from, with the rules of March 2016 and of today.
//   node src/main.ts [log.csv]
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { linkedin } from "@waft/linkedin";
import { countViewers } from "./count-viewers.ts";
import { readLog } from "./read-log.ts";

const file = process.argv[2] ?? path.join(import.meta.dirname, "..", "log.csv");
const { hops, wrong: unread } = readLog(readFileSync(file, "utf8"));
const wrong = [...unread];
const post = { by: "page", parts: ["text", "text.link", "image"] };

console.log(`${hops.length} acts. The log that comes with this example is made up: nobody counted these viewers.`);
for (const day of ["2016-03-01", "2026-11-27"]) {
  for (const part of ["author", "author.follow"]) {
    const viewers = countViewers(linkedin, hops, { part, post, day });
    const { saw, didNot, notSaid } = viewers;
    console.log(`${day}  ${part.padEnd(13)} saw it: ${saw}, did not: ${didNot}, not said: ${notSaid}`);
    wrong.push(...viewers.wrong.filter((one) => !wrong.includes(one)));
  }
}
for (const one of wrong) {
  console.error(one);
}
process.exitCode = wrong.length > 0 ? 1 : 0;
