import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { findShortfalls } from "./find-shortfalls.ts";
import { makePlan } from "./make-plan.ts";
import { runTool } from "./run-tool.ts";
import { createSmallWorkspace, type SmallWorkspace } from "./small-workspace.ts";

const head = (name: string): string => `waft 1
platform ${name} "${name}"
use social
posts have text, image
`;
const like = "rule like { on like of post from 2010 shows it to followers keeps everything counts for author }\n";
const village = `${head("village")}${like}`;

/** Nobody listens there. */
const nowhere = "http://127.0.0.1:9/";

const roots: string[] = [];
const servers: Server[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    rmSync(root, { recursive: true, force: true });
  }
  for (const server of servers.splice(0)) {
    server.close();
  }
});

function begin(version: string, platforms: Readonly<Record<string, string>>): SmallWorkspace {
  const workspace = createSmallWorkspace(version, platforms);
  roots.push(workspace.root);
  return workspace;
}

/** A repository whose platforms were released as 1.2.0, which a tag says of each. */
function beginTagged(platforms: Readonly<Record<string, string>>): SmallWorkspace {
  const workspace = begin("1.2.0", platforms);
  workspace.git("add", "--all");
  workspace.git("commit", "--quiet", "--message", "release");
  for (const platform of Object.keys(platforms)) {
    workspace.git("tag", `@waft/${platform}@1.2.0`);
  }
  return workspace;
}

async function check({ root }: SmallWorkspace, registry = nowhere): Promise<readonly string[]> {
  const { said, incomparable } = findShortfalls(await makePlan({ root, registry }));
  return [...said, ...incomparable];
}

it("a platform that was never released needs a changeset, and any will do; no registry is asked", async () => {
  const workspace = begin("0.0.0", { village });
  expect(await check(workspace)).toEqual(["@waft/village was never released, and no changeset names it."]);
  workspace.declare("@waft/village", "patch");
  expect(await check(workspace)).toEqual([]);
});

it("a platform that is as it was released needs nothing", async () => {
  expect(await check(beginTagged({ village }))).toEqual([]);
});

it.each([
  ["another title", "patch", village.replace('"village"', '"The village"'), "rules/main.waft is written otherwise"],
  ["a comment", "patch", `${village}// As of old.\n`, "rules/main.waft is written otherwise"],
  [
    "a new action",
    "minor",
    `${village}action wave "waves"\nrule wave { on wave of post shows it to followers keeps everything }\n`,
    "actions, new: wave",
  ],
  ["a new part", "minor", village.replace("text, image", "text, image, video"), "parts, new: video"],
  ["a new setting", "minor", `${village}attribute mood of post is plain, merry\n`, "settings, new: mood"],
  [
    "an answer behind the last date",
    "minor",
    `${village}rule later refines like { on like of post from 2020 loses image }\n`,
    "like of post, image: kept → lost (like → later); on 1 January 2020, a post by",
  ],
  [
    "another answer on days that had one",
    "major",
    village.replace("keeps everything", "keeps everything else loses image"),
    "like of post, image: kept → lost (like → like); on 1 January 2010, a post by a member with image, like",
  ],
  ["a part that posts no longer have", "major", village.replace("text, image", "text"), "no longer there: image"],
])("%s needs %s, and a changeset that says less is told so with the smallest case", async (...row) => {
  const [, bump, rules, witness] = row;
  const workspace = beginTagged({ village });
  workspace.writeRules("village", rules);
  const bumps = ["none", "patch", "minor", "major"];
  const less = bumps[bumps.indexOf(bump) - 1] ?? "";
  if (less !== "none") {
    workspace.declare("@waft/village", less);
  }
  const [shortfall = ""] = await check(workspace);
  const said = less === "none" ? "no changeset names it" : `what is declared is ${less}`;
  expect(shortfall).toContain(`@waft/village needs ${bump}, and ${said}`);
  expect(shortfall).toContain("Since 1.2.0 (the tag @waft/village@1.2.0): ");
  expect(shortfall).toContain(witness);
  workspace.declare("@waft/village", bump);
  expect(await check(workspace)).toEqual([]);
});

it("a platform that extends another needs what the change of that one does to its own answers", async () => {
  const hamlet = 'waft 1\nplatform hamlet "Hamlet" extends village\nuse "@waft/village"\n';
  const workspace = beginTagged({ village, hamlet });
  const folder = path.join(workspace.root, "packages/platforms/village");
  mkdirSync(path.join(workspace.root, "node_modules/@waft"), { recursive: true });
  symlinkSync(folder, path.join(workspace.root, "node_modules/@waft/village"), "junction");
  workspace.writeRules("village", village.replace("keeps everything", "keeps everything else loses image"));
  workspace.declare("@waft/village", "major");
  expect(await check(workspace)).toEqual([
    expect.stringMatching(
      /^@waft\/hamlet needs major, and no changeset names it\. Since 1\.2\.0 \(the tag @waft\/hamlet@1\.2\.0\): like of post, image: kept → lost/u,
    ),
  ]);
});

/** A registry that has one version of one package: its files as they lie in a folder now. */
async function serve(name: string, version: string, folder: string): Promise<string> {
  const away = path.join(path.dirname(folder), `${path.basename(folder)}.packed`);
  runTool(["tar", "-czf", away, "-C", path.dirname(folder), path.basename(folder)], path.dirname(folder));
  const packed = readFileSync(away);
  rmSync(away);
  const server = createServer(({ url = "", headers }, answer) => {
    if (url === `/${name.replace("/", "%2f")}`) {
      const dist = { tarball: `http://${headers.host ?? ""}/packed.tgz` };
      answer.end(JSON.stringify({ versions: { "1.9.0": {}, [version]: { dist }, "2.0.0-beta.1": {} } }));
    } else {
      answer.statusCode = url === "/packed.tgz" ? 200 : 404;
      answer.end(answer.statusCode === 200 ? packed : "");
    }
  });
  servers.push(server);
  await new Promise<void>((settle) => void server.listen(0, "127.0.0.1", () => settle()));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`;
}

it("what a registry has counts before any tag, and its highest version before all others", async () => {
  const workspace = beginTagged({ village });
  workspace.write("packages/platforms/village/package.json", '{"name":"@waft/village","version":"1.10.0"}');
  workspace.writeRules("village", village.replace("keeps everything", "keeps everything else loses image"));
  const registry = await serve("@waft/village", "1.10.0", path.join(workspace.root, "packages/platforms/village"));
  expect(await check(workspace, registry)).toEqual([]);
  workspace.writeRules("village", village);
  expect(await check(workspace, registry)).toEqual([
    `@waft/village needs major, and no changeset names it. Since 1.10.0 (${registry}): like of post, image: lost → kept (like → like); on 1 January 2010, a post by a member with image, like: kept › lost → kept › kept.`,
  ]);
});

it("where no registry can be asked and nothing was tagged, nobody knows what a change breaks", async () => {
  const workspace = begin("1.2.0", { village, town: village.replace("village", "town") });
  expect(await check(workspace)).toEqual([
    expect.stringMatching(
      /^@waft\/town, @waft\/village cannot be compared with their last releases: http:\/\/127\.0\.0\.1:9\/ could not be asked: .+\.$/u,
    ),
  ]);
  workspace.declare("@waft/village", "major");
  expect(await check(workspace)).toEqual([
    expect.stringMatching(/^@waft\/town cannot be compared with its last release: http/u),
  ]);
});

it("a version that is written and not published yet says what it says without its changeset", async () => {
  const workspace = beginTagged({ village });
  workspace.writeRules("village", `${village}attribute mood of post is plain, merry\n`);
  const manifest = (version: string): string => JSON.stringify({ name: "@waft/village", version });
  workspace.write("packages/platforms/village/package.json", manifest("1.3.0"));
  expect(await check(workspace)).toEqual([]);
  workspace.write("packages/platforms/village/package.json", manifest("1.2.1"));
  expect(await check(workspace)).toEqual([
    "@waft/village needs minor, and what is declared is patch (1.2.1). Since 1.2.0 (the tag @waft/village@1.2.0): settings, new: mood.",
  ]);
});
