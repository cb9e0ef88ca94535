import path from "node:path";
import { expect, it } from "vitest";
import { beginStranger } from "./begin-stranger.ts";
import { findOldNode } from "./find-old-node.ts";
import { findReleasedVersion } from "./find-released-version.ts";

const stranger = beginStranger("command");
const oldNode = findOldNode();
const asked = ["linkedin", "--as-of", "2016-03", "--with", "text", "--chain", "share, like", "--chain", "like, like"];

it("the command says the version that was released", async () => {
  expect(await stranger.run("npx", "waft", "--version")).toBe(`${findReleasedVersion("packages/cli")}\n`);
});

it("the command compares two chains without having been installed", async () => {
  const compared = await stranger.run("npx", "waft", "compare", ...asked, "--json");
  expect(JSON.parse(compared)).toMatchObject({ platform: "linkedin" });
  expect(compared).toContain('"author.follow"');
  expect(await stranger.run("npx", "waft", "compare", ...asked, "--language", "nl")).toContain("vindt dit leuk");
});

it("the command brings its pages and every platform along", async () => {
  const pages = await stranger.run("npx", "waft", "explain", "unknown-name");
  expect(pages).toContain("core/unknown-name");
  const { status, said } = await stranger.attempt(["npx", "waft", "trace", "nowhere", "--chain", "like"]);
  expect(status).toBe(2);
  expect(said).toContain("It knows bluesky, discord, email, ");
  expect(await stranger.run("npx", "waft", "trace", "fedi-to-sky", "--chain", "bridge")).toContain("Bridgy Fed");
});

it("two copies of one platform are an error that names both", async () => {
  await stranger.run("npm", "install", "@waft/linkedin", "again@npm:@waft/linkedin");
  stranger.write("hamlet.waft", 'waft 1\nplatform hamlet "Hamlet" extends linkedin\nuse "@waft/linkedin"\n');
  stranger.write("suburb.waft", 'waft 1\nplatform suburb "Suburb" extends linkedin\nuse "again"\n');
  stranger.write(
    "both.waft",
    'waft 1\nbridge both "Both" from hamlet to suburb\nuse "./hamlet.waft"\nuse "./suburb.waft"\n',
  );
  const { status, said } = await stranger.attempt(["npx", "waft", "check", "both.waft"]);
  expect(status).toBe(1);
  expect(said).toContain("core/two-versions");
  for (const name of ["@waft/linkedin", "again"]) {
    expect(said).toContain(path.posix.join("node_modules", name, "rules/main.waft"));
  }
  await stranger.run("npx", "waft", "check", "hamlet.waft");
});

it("nothing of it lies in the workspace", () => {
  expect(stranger.listPackages().length).toBeGreaterThan(40);
  expect(stranger.listStrayPaths()).toEqual([]);
});

// Left out where no Node 20 is to be found on the machine.
it.skipIf(oldNode === undefined)("a Node that is too old is told so in one sentence, with what to do", async () => {
  const { status, said } = await stranger.attempt(["npx", "--loglevel=error", "waft", "compare", ...asked], oldNode);
  expect(said).toMatch(
    /^Waft needs Node 22\.12 or newer and this is Node 20\.\d+\.\d+: install a newer one \(https:\/\/nodejs\.org\) and try again\.\n$/u,
  );
  expect(status).toBe(2);
});
