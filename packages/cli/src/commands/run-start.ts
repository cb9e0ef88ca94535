import { commandName, inRepository } from "#platforms";
import type { Bundle } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { sayDate } from "../phrases/say-date.ts";
import { startPhrases } from "../phrases/say-start.ts";
import { findPlatform } from "../platforms/find-platform.ts";
import { sayCardFate } from "../print/say-card-fate.ts";
import { sayShort } from "../print/print-differences.ts";
import { printComparison } from "../print/print-comparison.ts";
import { printCautions, printGround } from "../print/print-evidence.ts";
import { readRequest } from "../question/read-request.ts";
import { createScreen, type Screen } from "../screen/screen.ts";
import { compareRequest, type ComparedChains } from "./compare-request.ts";
import { listNextCommands, printCommand } from "./next-commands.ts";
import { writeLines } from "./write-answer.ts";

const early = "2016-03-01";
const chainsThen = ["share(note), like", "like, like"];
const chainsNow = ["share(note), like", "repost, like", "like, like"];

/** `waft start`: answers "like or share?" for a company's update, in 2016 and today. */
export async function runStart(
  options: { readonly plain?: true; readonly width?: number },
  io: Io,
): Promise<number | Failure> {
  const platform = await findPlatform("linkedin", io);
  if (isFailure(platform)) {
    return platform;
  }
  const screen = createScreen(io, options);
  const then = await answer(platform.bundle, { asOf: early, chain: chainsThen });
  const now = await answer(platform.bundle, { chain: chainsNow });
  if (isFailure(then)) {
    return then;
  }
  if (isFailure(now)) {
    return now;
  }
  const { bundle } = platform;
  const traces = [then, now].flatMap(({ picture }) => picture.comparison.traces);
  writeLines(
    [
      ...printTitle(screen, startPhrases.title),
      ...screen.wrap(startPhrases.introduction),
      ...printHeading(startPhrases.early, screen),
      ...printDay(bundle, then, screen),
      ...printHeading(startPhrases.today(sayDate(now.picture.comparison.asOf)), screen),
      ...printDay(bundle, now, screen),
      ...printGround(bundle, traces, screen),
      ...printShort(then, now, screen),
      ...printNext(screen),
    ],
    io,
  );
  return exitCodes.ok;
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

async function answer(bundle: Bundle, asked: Asked): Promise<Day | Failure> {
  const picture = await compareParts(bundle, "text,text.link,image", asked);
  if (isFailure(picture)) {
    return picture;
  }
  const card = await compareParts(bundle, "text,card", asked);
  return isFailure(card) ? card : { picture, card };
}

async function compareParts(bundle: Bundle, parts: string, asked: Asked): Promise<ComparedChains | Failure> {
  const request = readRequest({ by: "page", with: parts, ...asked });
  return isFailure(request) ? request : await compareRequest(bundle, request);
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
    ...screen.wrap(sayCardFate(card), 2),
    ...printCautions(picture.comparison.traces, screen),
  ];
}

function printShort(then: Day, now: Day, screen: Screen): readonly string[] {
  const said = [
    ...sayShort(then.picture).map((one) => startPhrases.shortEarly(one)),
    ...sayShort(now.picture).map((one) => startPhrases.shortToday(one)),
  ];
  return ["", ...printTitle(screen, startPhrases.short), ...said.flatMap((one) => screen.wrap(one, 2))];
}

function printNext(screen: Screen): readonly string[] {
  const commands = listNextCommands(inRepository);
  return [
    "",
    ...printTitle(screen, startPhrases.tryNext),
    ...commands.flatMap(({ about, args }) => [...screen.wrap(about), `  ${printCommand(commandName, args)}`]),
    ...(inRepository ? screen.wrap(startPhrases.withoutPnpm(printCommand("pnpm@12.21.0 -s waft", ["start"])), 2) : []),
  ];
}
