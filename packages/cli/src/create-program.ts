import { Option, type Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { CompileOptions } from "./compile/read-compile-request.ts";
import type { FormatOptions } from "./commands/run-format.ts";
import type { CheckOptions } from "./check/check-options.ts";
import type { PlatformsOptions } from "./commands/run-platforms.ts";
import type { ExplainOptions } from "./commands/run-explain.ts";
import type { Io, Report } from "./io.ts";
import { helpPhrases } from "./phrases/say-help.ts";
import type { AskOptions } from "./question/options.ts";
import { addQuestions } from "./usage/add-questions.ts";
import { addAskOptions, createCommand, createWidth, takeOnce } from "./usage/create-command.ts";
import type { TestCommandOptions } from "./test-rules/test-options.ts";

interface Spoken {
  readonly language?: string;
}

/**
 * Makes the command line: what can be asked, with which options; `report` is told how it ended.
 * A command is only loaded when it is run.
 */
export function createProgram(io: Io, report: Report): Command {
  const program = createCommand(io)
    .name("waft")
    .description(helpPhrases.description)
    .version(manifest.version, "-V, --version", helpPhrases.version)
    .helpCommand(false)
    .option("--language <language>", helpPhrases.language)
    .enablePositionalOptions();
  // A language that is given before the command is for the command.
  program.hook("preAction", (_, command) => {
    const { language = program.opts<Spoken>().language } = command.opts<Spoken>();
    command.setOptionValue("language", language);
  });
  program.addCommand(createStart(io, report));
  program.addCommand(createTrace(io, report));
  program.addCommand(createCompare(io, report));
  program.addCommand(createCheck(io, report));
  program.addCommand(createTest(io, report));
  program.addCommand(createFormat(io, report));
  program.addCommand(createCompile(io, report));
  program.addCommand(createPlatforms(io, report));
  program.addCommand(createExplain(io, report));
  addQuestions(program, io, report);
  return program;
}

function createStart(io: Io, report: Report): Command {
  return createCommand(io, "start")
    .description(helpPhrases.start)
    .option("--plain", helpPhrases.plain)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth())
    .action(async (options: Pick<AskOptions, "plain" | "width" | "language">) => {
      const { runStart } = await import("./commands/run-start.ts");
      report(await runStart(options, io));
    });
}

function createTrace(io: Io, report: Report): Command {
  return addAskOptions(createCommand(io, "trace"), helpPhrases.chain, "[platform]")
    .description(helpPhrases.trace)
    .action(async (named: string | undefined, options: AskOptions, command: Command) => {
      const target = chooseTarget(named, options, command);
      const { runTrace } = await import("./commands/run-trace.ts");
      report(await runTrace(target, options, io));
    });
}

function createCompare(io: Io, report: Report): Command {
  return addAskOptions(createCommand(io, "compare"), helpPhrases.chains, "[platforms...]")
    .description(helpPhrases.compare)
    .action(async (named: readonly string[], options: AskOptions, command: Command) => {
      const targets = named.length > 0 ? named : [chooseTarget(undefined, options, command)];
      const { runCompare } = await import("./commands/run-compare.ts");
      report(await runCompare(targets, options, io));
    });
}

function createCheck(io: Io, report: Report): Command {
  return createCommand(io, "check")
    .description(helpPhrases.check)
    .argument("[paths...]", helpPhrases.paths)
    .option("--as-of <date>", helpPhrases.staleOn)
    .option("--format <format>", helpPhrases.reportAs)
    .option("--max-warnings <number>", helpPhrases.maxWarnings)
    .option("--all", helpPhrases.all)
    .option("--fix", helpPhrases.fix)
    .option("--dry-run", helpPhrases.dryRun)
    .option("--watch", helpPhrases.watch)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth())
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const { runCheck } = await import("./commands/run-check.ts");
      report(await runCheck(paths, options, io));
    });
}

function createTest(io: Io, report: Report): Command {
  return createCommand(io, "test")
    .description(helpPhrases.test)
    .argument("[paths...]", helpPhrases.tested)
    .option("--format <format>", helpPhrases.testAs)
    .option("--filter <text>", helpPhrases.filter)
    .option("--no-gate", helpPhrases.noGate)
    .option("--mutate", helpPhrases.mutate)
    .option("--coverage <format>", helpPhrases.coverage)
    .option("--generate", helpPhrases.generate)
    .addOption(new Option("-o, --output <file>", helpPhrases.testOutput).argParser(takeOnce))
    .option("--strict", helpPhrases.strict)
    .option("--all", helpPhrases.allExamples)
    .option("--watch", helpPhrases.watch)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth())
    .action(async (paths: readonly string[], options: TestCommandOptions) => {
      const { runTest } = await import("./commands/run-test.ts");
      report(await runTest(paths, options, io));
    });
}

function createCompile(io: Io, report: Report): Command {
  return createCommand(io, "compile")
    .description(helpPhrases.compile)
    .argument("<platform>", helpPhrases.platform)
    .addOption(new Option("-o, --output <file>", helpPhrases.output).argParser(takeOnce))
    .addOption(new Option("--as-of <date>", helpPhrases.spanOf).argParser(takeOnce))
    .option("--module <kind>", helpPhrases.module)
    .option("--stats", helpPhrases.stats)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth())
    .action(async (target: string, options: CompileOptions) => {
      const { runCompile } = await import("./commands/run-compile.ts");
      report(await runCompile(target, options, io));
    });
}

function createPlatforms(io: Io, report: Report): Command {
  return createCommand(io, "platforms")
    .description(helpPhrases.platforms)
    .argument("[platforms...]", helpPhrases.listed)
    .addOption(new Option("--as-of <date>", helpPhrases.staleOn).argParser(takeOnce))
    .option("--json", helpPhrases.json)
    .option("--plain", helpPhrases.plain)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth())
    .action(async (names: readonly string[], options: PlatformsOptions) => {
      const { runPlatforms } = await import("./commands/run-platforms.ts");
      report(await runPlatforms(names, options, io));
    });
}

function createExplain(io: Io, report: Report): Command {
  return createCommand(io, "explain")
    .description(helpPhrases.explain)
    .argument("[code]", helpPhrases.code)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth())
    .action(async (code: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import("./commands/run-explain.ts");
      report(runExplain(code, options, io));
    });
}

function createFormat(io: Io, report: Report): Command {
  return createCommand(io, "format")
    .description(helpPhrases.format)
    .argument("[paths...]", helpPhrases.formatted)
    .option("--check", helpPhrases.formatCheck)
    .option("--language <language>", helpPhrases.language)
    .action(async (targets: readonly string[], options: FormatOptions) => {
      const { runFormat } = await import("./commands/run-format.ts");
      report(await runFormat(targets, options, io));
    });
}

/** What is asked about: a platform, or the bridge that the post crosses. */
function chooseTarget(named: string | undefined, { bridge }: AskOptions, command: Command): string {
  const target = named ?? bridge;
  if (target === undefined) {
    command.error("error: missing required argument 'platform'", { code: "commander.missingArgument" });
  }
  return target;
}
