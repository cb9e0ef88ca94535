// Writes, for every door of a public package, a report of what it promises: names, shapes, comments that are missing.
//   node tooling/api/main.ts            writes the reports
//   node tooling/api/main.ts --check    fails where a report is not what it was: a change of the interface is seen by who reviews it
// Reads what is built: run `build` before.
import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from "@microsoft/api-extractor";
import { takeArguments } from "../read-arguments.ts";
import { type Door, listDoors } from "./list-doors.ts";

const root = path.resolve(import.meta.dirname, "../..");

process.exitCode = main(takeArguments({ script: "pnpm api", flags: ["check"] }).flags.has("check"));

function main(checks: boolean): number {
  const doors = listDoors(root);
  const configs = doors.map((door) => prepare(door));
  const [first] = configs;
  if (first === undefined) {
    process.stdout.write("Nothing is built: run 'pnpm build' first.\n");
    return 2;
  }
  // One compiler for all: that is most of the time.
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: configs.map((config) => config.mainEntryPointFilePath),
  });
  const changed = doors.filter((_, index) => {
    const config = configs[index];
    return config !== undefined && !report(config, { compilerState, checks });
  });
  for (const { folder, report: name } of changed) {
    process.stdout.write(
      `${folder}/api/${name} is not what the package promises now. Run 'pnpm api', look at the difference, and commit it.\n`,
    );
  }
  return changed.length > 0 ? 1 : 0;
}

function prepare({ folder, declarations, report: name }: Door): ExtractorConfig {
  const projectFolder = path.join(root, folder);
  mkdirSync(path.join(projectFolder, "api"), { recursive: true });
  const configObject: IConfigFile = {
    projectFolder,
    mainEntryPointFilePath: path.join(projectFolder, declarations),
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: "es2023",
          module: "nodenext",
          lib: ["es2023", "dom"],
          types: ["node"],
          skipLibCheck: true,
        },
        files: [path.join(projectFolder, declarations)],
      },
    },
    apiReport: {
      enabled: true,
      reportFileName: name,
      reportFolder: path.join(projectFolder, "api"),
      reportTempFolder: path.join(projectFolder, "node_modules/.cache/api"),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: "lf",
    messages: {
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
    },
  };
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(projectFolder, "package.json"),
  });
}

/** Whether a report is what it was, or was written. */
function report(
  config: ExtractorConfig,
  { compilerState, checks }: { readonly compilerState: CompilerState; readonly checks: boolean },
): boolean {
  const result = Extractor.invoke(config, {
    compilerState,
    localBuild: !checks,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  return result.errorCount === 0 && (!checks || !result.apiReportChanged);
}
