import { commandName, inRepository } from "#platforms";
import { sayDate } from "@waft/cards/layout";
import type { Language } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { startPhrases } from "../phrases/say-start.ts";
import { findPlatform } from "../platforms/find-platform.ts";
import { sayCardFate } from "../print/say-card-fate.ts";
import { sayShort } from "../print/print-differences.ts";
import { printComparison } from "../print/print-comparison.ts";
import { printCautions, printGround } from "../print/print-evidence.ts";
import type { AskOptions } from "../question/options.ts";
import { readLanguage } from "../question/read-language.ts";
import { readRequest } from "../question/read-request.ts";
import { createScreen, type Screen } from "../screen/screen.ts";
import { compareRequest, type ComparedChains } from "./compare-request.ts";
import { listNextCommands, printCommand } from "./next-commands.ts";
import { writeLines } from "./write-answer.ts";

const early = "2016-03-01";
const chainsThen = ["share(note), like", "like, like"];
const chainsNow = ["share(note), like", "repost, like", "like, like"];

/** `waft start`: answers "like or share?" for a company's post, in 2016 and today. */
export async function runStart(
  options: Pick<AskOptions, "plain" | "width" | "language">,
  io: Io,
): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const platform = await findPlatform("linkedin", language, io);
  if (isFailure(platform)) {
    return platform;
  }
  const then = await answer(platform.bundle, { asOf: early, chain: chainsThen }, language);
  const now = await answer(platform.bundle, { chain: chainsNow }, language);
  if (isFailure(then)) {
    return then;
  }
  if (isFailure(now)) {
    return now;
  }
  writeLines(printStart(platform.bundle, [then, now], createScreen(io, { ...options, language })), io);
  return exitCodes.ok;
}

function printStart(bundle: Bundle, [then, now]: readonly [then: Day, now: Day], screen: Screen): readonly string[] {
  const { language } = screen;
  const traces = [then, now].flatMap(({ picture }) => picture.comparison.traces);
  const today = startPhrases.today(sayDate(now.picture.comparison.asOf, language));
  return [
    ...printTitle(screen, startPhrases.title[language]),
    ...screen.wrap(startPhrases.introduction[language]),
    ...printHeading(startPhrases.early[language], screen),
    ...printDay(bundle, then, screen),
    ...printHeading(today[language], screen),
    ...printDay(bundle, now, screen),
    ...printGround(bundle, traces, screen),
    ...printShort(then, now, screen),
    ...printNext(screen),
  ];
}

/** The same chains for a post with a picture and for one with a link card. */
interface Day {
  readonly picture: ComparedChains;
  readonly card: ComparedChains;
}

/** On which day which chains are followed. */
interface Asked {
  readonly asOf?: string;
  readonly chain: readonly string[];
}

async function answer(bundle: Bundle, asked: Asked, language: Language): Promise<Day | Failure> {
  const compareParts = async (parts: string): Promise<ComparedChains | Failure> => {
    const request = readRequest({ by: "page", with: parts, ...asked }, language);
    return isFailure(request) ? request : await compareRequest(bundle, request, language);
  };
  const picture = await compareParts("text,text.link,image");
  if (isFailure(picture)) {
    return picture;
  }
  const card = await compareParts("text,card");
  return isFailure(card) ? card : { picture, card };
}

function printTitle(screen: Screen, title: string): readonly string[] {
  return screen.plain ? [title] : [screen.style.strong(screen.style.title(title))];
}

function printHeading(title: string, screen: Screen): readonly string[] {
  const line = "━".repeat(Math.max(0, Math.min(screen.width, 100) - title.length - 1));
  return ["", screen.plain ? `${title}.` : `${screen.style.strong(title)} ${screen.style.faint(line)}`];
}

function printDay(bundle: Bundle, { picture, card }: Day, screen: Screen): readonly string[] {
  return [
    ...printComparison(bundle, picture, screen),
    ...screen.wrap(sayCardFate(card, screen.language), 2),
    ...printCautions(picture.comparison.traces, screen),
  ];
}

function printShort(then: Day, now: Day, screen: Screen): readonly string[] {
  const { language } = screen;
  const said = [
    ...sayShort(then.picture, language).map((one) => startPhrases.shortEarly(one)),
    ...sayShort(now.picture, language).map((one) => startPhrases.shortToday(one)),
  ];
  const title = printTitle(screen, startPhrases.short[language]);
  return ["", ...title, ...said.flatMap((one) => screen.wrap(one[language], 2))];
}

function printNext(screen: Screen): readonly string[] {
  const { language } = screen;
  const commands = listNextCommands(inRepository, language);
  const bare = startPhrases.withoutPnpm(printCommand("pnpm@12.21.0 -s waft", ["start"]));
  return [
    "",
    ...printTitle(screen, startPhrases.tryNext[language]),
    ...commands.flatMap(({ about, args }) => [...screen.wrap(about), `  ${printCommand(commandName, args)}`]),
    ...(inRepository ? screen.wrap(bare[language], 2) : []),
  ];
}
