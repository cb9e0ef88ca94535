import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { readField } from "../read-field.ts";
import { beginStranger, findUsedVersion } from "./begin-stranger.ts";

const stranger = beginStranger("types");
const root = path.resolve(import.meta.dirname, "../..");
const strict = { strict: true, target: "es2023", lib: ["es2023", "dom"], types: [], skipLibCheck: false, noEmit: true };

/** The public packages that are no platforms, with what can be imported from each and has types. */
const packages = globSync("packages/*/package.json", { cwd: root }).flatMap((file) => {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, file), "utf8"));
  const exported = readField(manifest, "exports");
  const doors = typeof exported === "object" && exported !== null ? Object.keys(exported) : [];
  const name = String(readField(manifest, "name"));
  const typed = doors.filter((door) => typeof readField(readField(exported, door), "types") === "string");
  return typed.length === 0 || readField(manifest, "private") === true
    ? []
    : [{ name, doors: typed.map((door) => path.posix.join(name, door)) }];
});

beforeAll(async () => {
  const typescript = `typescript@${findUsedVersion("@typescript/native")}`;
  const frameworks = ["react", "@types/react", "vue"].map((name) => `${name}@${findUsedVersion(name)}`);
  await stranger.run("npm", "install", typescript, ...frameworks, ...packages.map(({ name }) => name));
  const doors = packages.flatMap((one) => one.doors);
  stranger.write(
    "src/all.ts",
    doors.map((door, index) => `import * as door${index} from "${door}";\nvoid door${index};\n`).join(""),
  );
});

it.each(["node16", "bundler"])("whatever can be imported has types that need no tools, with %s", async (way) => {
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["@waft/platform-kit", "@waft/cards"]));
  const module = way === "bundler" ? "esnext" : way;
  stranger.write(`${way}.json`, { compilerOptions: { ...strict, module, moduleResolution: way }, include: ["src"] });
  expect(await stranger.run("node", "node_modules/typescript/bin/tsc", "-p", `${way}.json`)).toBe("");
});
