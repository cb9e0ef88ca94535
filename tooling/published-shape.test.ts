import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { listPackages } from "./release/list-packages.ts";

const packages = listPackages(path.dirname(import.meta.dirname));

/** Those that run wherever a page or a server shows posts. */
const light: ReadonlySet<string> = new Set(["@waft/cards", "@waft/conformance", "@waft/runtime"]);

function readManifest(folder: string): Readonly<Record<string, unknown>> {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return Object.fromEntries(typeof manifest === "object" && manifest !== null ? Object.entries(manifest) : []);
}

it.each(packages.map((one) => [one.name, one] as const))(
  "%s has the shape of everything that is published",
  (...row) => {
    const [name, { folder, isPlatform }] = row;
    const manifest = readManifest(folder);
    expect(manifest).toMatchObject({
      license: "Apache-2.0",
      type: "module",
      sideEffects: false,
      publishConfig: { access: "public" },
      engines: { node: isPlatform || light.has(name) ? ">=20" : ">=22.12" },
      exports: { "./package.json": "./package.json" },
    });
    expect(String(manifest["description"]).length).toBeGreaterThan(20);
    expect(manifest["keywords"]).toContain(isPlatform ? "waft-platform" : "social-media");
    expect(manifest["files"]).toContain("dist");
    // It is written at release: npm takes it along only where it is named.
    expect(manifest["files"]).toContain("CHANGELOG.md");
    // The address is that of whoever releases: publishing writes it.
    expect(manifest["repository"]).toBeUndefined();
  },
);

it.each(packages.map(({ name, folder }) => [name, folder]))("the README of %s says what all READMEs say", (...row) => {
  const readme = readFileSync(path.join(row[1] ?? "", "README.md"), "utf8");
  const headings = [...readme.matchAll(/^## (.+)$/gmu)].map(([, heading = ""]) => heading);
  const template = ["What", "When", "When not", "Install", "Use", "API", "Compatibility"];
  expect(headings.filter((heading) => template.includes(heading))).toEqual(template);
});
