import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTool } from "./run-tool.ts";

/** A repository with a platform or two, to try releases on. */
export interface SmallWorkspace {
  readonly root: string;
  /** Writes a file, by its path from the root. */
  readonly write: (file: string, text: string) => void;
  /** Writes the rules of a platform. */
  readonly writeRules: (platform: string, rules: string) => void;
  /** Writes a changeset that says one bump of one package. */
  readonly declare: (name: string, bump: string) => void;
  /** Runs git in it. */
  readonly git: (...words: readonly string[]) => void;
}

/** Begins a repository with platforms of one version, by their names and rules; the folder is the caller's to remove. */
export function createSmallWorkspace(version: string, platforms: Readonly<Record<string, string>>): SmallWorkspace {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-release-")));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const writeRules = (platform: string, rules: string): void =>
    write(`packages/platforms/${platform}/rules/main.waft`, rules);
  const git = (...words: readonly string[]): void => {
    runTool(["git", "-c", "user.name=Test", "-c", "user.email=test@example.org", ...words], root);
  };
  write("package.json", JSON.stringify({ name: "small", private: true, packageManager: "pnpm@12.21.0" }));
  write("pnpm-workspace.yaml", "packages:\n  - packages/platforms/*\n");
  write(".changeset/config.json", JSON.stringify({ changelog: false, commit: false, baseBranch: "main" }));
  for (const [platform, rules] of Object.entries(platforms)) {
    const exports = { ".": { waft: "./rules/main.waft" } };
    write(
      `packages/platforms/${platform}/package.json`,
      JSON.stringify({ name: `@waft/${platform}`, version, exports }),
    );
    writeRules(platform, rules);
  }
  git("init", "--quiet", "--initial-branch=main");
  const declare = (name: string, bump: string): void =>
    write(".changeset/one.md", `---\n"${name}": ${bump}\n---\n\nSo.\n`);
  return { root, write, writeRules, declare, git };
}
