import { spawn } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** What a command of a stranger ended with. */
export interface Ended {
  readonly status: number | null;
  /** What it wrote to both outputs, as it came. */
  readonly said: string;
}

/** Somebody who has a folder of their own and nothing of the workspace: an empty home, and only the registry. */
export interface Stranger {
  readonly folder: string;
  readonly write: (file: string, content: unknown) => void;
  /** Runs a command; one that fails fails the test with what it said. */
  readonly run: (...words: readonly string[]) => Promise<string>;
  /** Runs a command that may fail, perhaps with a Node that lies in another folder. */
  readonly attempt: (words: readonly string[], node?: string) => Promise<Ended>;
  /** The folders in which packages lie, by their real paths. */
  readonly listPackages: () => readonly string[];
  /** Those of them that lie elsewhere, and links that lead there. */
  readonly listStrayPaths: () => readonly string[];
}

/** How long one command may take, in milliseconds: the machine may be a slow one. */
const patience = 900_000;

/** Makes a stranger in a folder. */
export function createStranger(base: string, registry: string): Stranger {
  const folder = path.join(base, "project");
  const home = path.join(base, "home");
  mkdirSync(folder, { recursive: true });
  mkdirSync(home);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "strange", private: true, type: "module" }));
  const attempt = (words: readonly string[], node = path.dirname(process.execPath)): Promise<Ended> =>
    runAway(words, { folder, env: describeHome(home, { registry, node }) });
  return {
    folder,
    attempt,
    write: (file, content) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
    },
    run: async (...words) => {
      const { status, said } = await attempt(words);
      if (status !== 0) {
        throw new Error(`'${words.join(" ")}' ended with ${status}:\n${said}`);
      }
      return said;
    },
    listPackages: () => listPackages(base),
    listStrayPaths: () => listLinks(base).filter((one) => !one.startsWith(realpathSync(base) + path.sep)),
  };
}

/** An environment in which there is a Node, what the system has, and nothing that the workspace has installed. */
function describeHome(
  home: string,
  { registry, node }: { readonly registry: string; readonly node: string },
): NodeJS.ProcessEnv {
  const system = (process.env["PATH"] ?? "").split(path.delimiter).filter((place) => !place.includes("node_modules"));
  const kept = ["SystemRoot", "ComSpec", "PATHEXT", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "NODE_EXTRA_CA_CERTS"];
  return {
    ...Object.fromEntries(kept.map((name) => [name, process.env[name]])),
    PATH: [node, ...system].join(path.delimiter),
    HOME: home,
    USERPROFILE: home,
    APPDATA: home,
    TMPDIR: home,
    TEMP: home,
    npm_config_registry: registry,
    npm_config_fund: "false",
    npm_config_audit: "false",
    npm_config_update_notifier: "false",
    npm_config_yes: "true",
  };
}

function runAway(
  [command = "", ...rest]: readonly string[],
  { folder, env }: { readonly folder: string; readonly env: NodeJS.ProcessEnv },
): Promise<Ended> {
  return new Promise((settle) => {
    const child = spawn(command, rest, { cwd: folder, env, shell: process.platform === "win32", timeout: patience });
    child.stdin.end();
    const said: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => void said.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => void said.push(chunk.toString()));
    child.on("error", (error) => settle({ status: null, said: `${command}: ${error.message}` }));
    child.on("close", (status) => settle({ status, said: said.join("") }));
  });
}

/** Everything below a place, also in folders whose names begin with a dot, and through no link. */
function listAll(base: string): readonly string[] {
  return readdirSync(base, { recursive: true, encoding: "utf8" }).map((name) => path.join(base, name));
}

const manifest = /[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+[/\\]package\.json$/u;

function listPackages(base: string): readonly string[] {
  return listAll(base).flatMap((file) => (manifest.test(file) ? [path.dirname(realpathSync(file))] : []));
}

/** Where links below a place lead to, and where packages really lie. */
function listLinks(base: string): readonly string[] {
  const links = listAll(base).filter((one) => existsSync(one) && lstatSync(one).isSymbolicLink());
  return [...links.map((one) => realpathSync(one)), ...listPackages(base)];
}
