import { Option, type Command } from "commander";
import type { AdviseOptions } from "../commands/run-advise.ts";
import type { DiffOptions } from "../commands/run-diff.ts";
import type { LintPostOptions } from "../commands/run-lint-post.ts";
import type { TimelineOptions } from "../commands/run-timeline.ts";
import type { StaleOptions } from "../commands/run-stale.ts";
import type { WhyOptions } from "../commands/run-why.ts";
import type { Io, Report } from "../io.ts";
import { helpPhrases } from "../phrases/say-help.ts";
import type { AskOptions } from "../question/options.ts";
import { addAskOptions, collect, createCommand, createWidth, joinLists, takeOnce } from "./create-command.ts";

/** Declares the commands that ask about more than one answer: why it is so, what would change it, when it changed. */
export function addQuestions(program: Command, io: Io, report: Report): void {
  program.addCommand(createWhy(io, report));
  program.addCommand(createWhyNot(io, report));
  program.addCommand(createTimeline(io, report));
  program.addCommand(createStale(io, report));
  program.addCommand(createDiff(io, report));
  program.addCommand(createAdvise(io, report));
  program.addCommand(createLintPost(io, report));
}

function createLintPost(io: Io, report: Report): Command {
  return addPostOptions(createCommand(io, "lint-post"))
    .description(helpPhrases.lintPost)
    .action(async (target: string, options: LintPostOptions) => {
      const { runLintPost } = await import("../commands/run-lint-post.ts");
      report(await runLintPost(target, options, io));
    });
}

/** Declares the options of a question about one post on one day, whatever is done with it. */
function addPostOptions(command: Command): Command {
  return command
    .argument("<platform>", helpPhrases.platform)
    .addOption(new Option("--as-of <date>", helpPhrases.asOf).argParser(takeOnce))
    .addOption(new Option("--known-at <date>", helpPhrases.knownAt).argParser(takeOnce))
    .option("--strict-stale", helpPhrases.strictStale)
    .addOption(new Option("--by <kind>", helpPhrases.by).argParser(takeOnce))
    .addOption(new Option("--with <parts>", helpPhrases.with).argParser(joinLists))
    .addOption(new Option("--set <name=value>", helpPhrases.set).argParser(collect))
    .option("--json", helpPhrases.json)
    .option("--plain", helpPhrases.plain)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth());
}

function createAdvise(io: Io, report: Report): Command {
  return addPostOptions(createCommand(io, "advise"))
    .description(helpPhrases.advise)
    .addOption(new Option("--goal <goal>", helpPhrases.goal).argParser(takeOnce))
    .option("--strict", helpPhrases.strict)
    .action(async (target: string, options: AdviseOptions) => {
      const { runAdvise } = await import("../commands/run-advise.ts");
      report(await runAdvise(target, options, io));
    });
}

function createDiff(io: Io, report: Report): Command {
  return createCommand(io, "diff")
    .description(helpPhrases.diff)
    .argument("<platform>", helpPhrases.dated)
    .argument("<platform>", helpPhrases.datedToo)
    .addOption(new Option("--format <format>", helpPhrases.diffFormat).argParser(takeOnce))
    .option("--json", helpPhrases.json)
    .addOption(new Option("--fail-on <verdict>", helpPhrases.failOn).argParser(takeOnce))
    .option("--plain", helpPhrases.plain)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth())
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { runDiff } = await import("../commands/run-diff.ts");
      report(await runDiff([before, after], options, io));
    });
}

function createWhy(io: Io, report: Report): Command {
  return addAskOptions(createCommand(io, "why"), helpPhrases.chain)
    .description(helpPhrases.why)
    .argument("<part>", helpPhrases.whyPart)
    .addOption(new Option("--show <what>", helpPhrases.whyShow).argParser(takeOnce))
    .action(async (target: string, part: string, options: AskOptions & WhyOptions) => {
      const { runWhy } = await import("../commands/run-why.ts");
      report(await runWhy({ target, part, wanted: "differs" }, options, io));
    });
}

function createWhyNot(io: Io, report: Report): Command {
  return addAskOptions(createCommand(io, "why-not"), helpPhrases.chain)
    .description(helpPhrases.whyNot)
    .argument("<part>", helpPhrases.whyPart)
    .action(async (target: string, part: string, options: AskOptions) => {
      const { runWhy } = await import("../commands/run-why.ts");
      report(await runWhy({ target, part, wanted: "seen" }, options, io));
    });
}

function createTimeline(io: Io, report: Report): Command {
  return createCommand(io, "timeline")
    .description(helpPhrases.timeline)
    .argument("<platform>", helpPhrases.platform)
    .addOption(new Option("--chain <acts>", helpPhrases.chain).argParser(collect).default([]))
    .addOption(new Option("--part <part>", helpPhrases.timelinePart).argParser(takeOnce))
    .addOption(new Option("--by <kind>", helpPhrases.by).argParser(takeOnce))
    .addOption(new Option("--with <parts>", helpPhrases.with).argParser(joinLists))
    .addOption(new Option("--set <name=value>", helpPhrases.set).argParser(collect))
    .option("--json", helpPhrases.json)
    .option("--plain", helpPhrases.plain)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth())
    .action(async (target: string, options: TimelineOptions) => {
      const { runTimeline } = await import("../commands/run-timeline.ts");
      report(await runTimeline(target, options, io));
    });
}

function createStale(io: Io, report: Report): Command {
  return createCommand(io, "stale")
    .description(helpPhrases.stale)
    .argument("[platforms...]", helpPhrases.stalePlatforms)
    .addOption(new Option("--as-of <date>", helpPhrases.staleOn).argParser(takeOnce))
    .option("--json", helpPhrases.json)
    .option("--plain", helpPhrases.plain)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth())
    .action(async (targets: readonly string[], options: StaleOptions) => {
      const { runStale } = await import("../commands/run-stale.ts");
      report(await runStale(targets, options, io));
    });
}
