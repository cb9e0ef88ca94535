import { performance } from "node:perf_hooks";
import { expect, it } from "vitest";
import { findIn } from "./compile-text.ts";

/** How long a refusal may take at most, in milliseconds of a process of its own. */
const longest = 2000;

function repeat(count: number, write: (index: number) => string, between = "\n"): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(between);
}

function head(parts = 0): string {
  return `waft 1
platform village "Village"
use social
posts have text${repeat(parts, (part) => `, p${part}`, "")}
${repeat(parts, (part) => `part p${part}`)}
source leaflet { title "Leaflet" kind official seen 2026-01 }
`;
}

const says = "shows it to followers keeps everything source leaflet }";
const values = repeat(8, (value) => `v${value}`, ", ");
const attributes = (count: number): string =>
  `${head()}${repeat(count, (index) => `attribute s${index} of post is ${values}`)}
rule like { on like of post when ${repeat(count, (index) => `s${index} is v0`, " and ")} ${says}`;
const nothing = "Divide it into several platforms, or leave out what nobody asks about.";

it.each<[string, string, string, string]>([
  [
    "30 attributes of 8 values in one rule",
    attributes(30),
    "The rules on 'like' of 'post' ask so much that there are over 10^27 cases, more than 16,384.",
    "Ask less in one place: they ask s0, s1, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19 and 18 more.",
  ],
  [
    "400 attributes of 8 values in one rule",
    attributes(400),
    "The rules on 'like' of 'post' ask so much that there are over 10^308 cases, more than 16,384.",
    "Ask less in one place: they ask s0, s1, s10, s100, s101, s102, s103, s104, s105, s106, s107, s108 and 388 more.",
  ],
  [
    "400 parts, each asked by a rule",
    `${head(400)}${repeat(400, (part) => `rule like-${part} { on like of post when post has p${part} ${says}`)}`,
    "The rules on 'like' of 'post' ask so much that there are over 10^120 cases, more than 16,384.",
    `Ask less in one place: they ask ${["p0", "p1", "p10", "p100", "p101", "p102", "p103", "p104", "p105", "p106", "p107", "p108"].map((part) => `post has ${part}`).join(", ")} and 388 more.`,
  ],
  [
    "12 counters to 15, all asked at once",
    `${head()}${repeat(12, (index) => `counter c${index} to 15`)}
rule like { on like of post when ${repeat(12, (index) => `c${index} is 1`, " and ")} ${says}`,
    "The rules on 'like' of 'post' ask so much that there are 281,474,976,710,656 cases, more than 16,384.",
    "Ask less in one place: they ask c0, c1, c10, c11, c2, c3, c4, c5, c6, c7, c8, c9.",
  ],
  [
    "as many cases as are allowed, on each of 120 stretches of days",
    `${head(14)}${repeat(120, (year) => `rule like-${year} { on like of post when post has ${repeat(14, (part) => `p${part}`, ", ")} from ${1000 + year} until ${1001 + year} ${says}`)}`,
    `This platform has 1,966,080 cases that its rules tell apart, of which those on 'like' of 'post' ask ${["p0", "p1", "p10", "p11", "p12", "p13", "p2", "p3", "p4", "p5", "p6", "p7"].map((part) => `post has ${part}`).join(", ")} and 2 more, more than 100,000.`,
    nothing,
  ],
  [
    "many dates on a platform with many actions and forms",
    `${head()}${repeat(100, (form) => `form f${form}`)}
action ${repeat(200, (action) => `a${action}`, ", ")}
${repeat(800, (rule) => `rule r${rule} { on a${rule % 200} of f${rule % 100} from ${1000 + rule} ${says}`)}`,
    "This platform has 16,181,001 places in its tables, because its rules name 800 days and each has all actions and forms, more than 1,000,000.",
    nothing,
  ],
  [
    "many dates, each with one more rule that refines the one before it",
    `${head()}${repeat(400, (rule) => `rule r${rule} ${rule > 0 ? `refines r${rule - 1} ` : ""}{ on like of post from ${1000 + rule} ${says}`)}`,
    "This platform has 21,413,400 pairs of rules that are in force at the same time, more than 20,000,000.",
    nothing,
  ],
])("%s: refused in time, with the conditions that cause it", (...[, text, message, hint]) => {
  const start = performance.now();
  const used = process.cpuUsage();
  const { bundle, diagnostics } = findIn(text);
  const { user, system } = process.cpuUsage(used);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(bundle).toBeUndefined();
  expect(errors.map((error) => [error.message, error.hint])).toEqual([[message, hint]]);
  // What other processes use of a busy machine does not count.
  expect(Math.min(performance.now() - start, (user + system) / 1000)).toBeLessThan(longest);
});
