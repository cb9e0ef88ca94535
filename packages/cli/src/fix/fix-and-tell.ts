import type { CheckRequest } from "../check/check-options.ts";
import type { Target } from "../check/find-targets.ts";
import type { Io } from "../io.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { createScreen } from "../screen/screen.ts";
import { wrapFor } from "../screen/wrap-for.ts";
import { fixTargets, type Mended } from "./fix-targets.ts";
import { writeChanged } from "./write-file.ts";

/** Mends what mends itself: writes it and says so, or only shows what would change. */
export async function fixAndTell(
  targets: readonly Target[],
  { base, request }: { readonly base: string; readonly request: CheckRequest },
  io: Io,
): Promise<void> {
  const mended = fixTargets(targets, { base, request });
  if (request.fix === "show") {
    const { printChanges } = await import("./print-changes.ts");
    const { style } = createScreen(io, request);
    const lines = printChanges(mended.files, style, io.stdout.color);
    io.stdout.write(lines.map((line) => `${line}\n`).join(""));
  }
  const said = sayMended(mended, request);
  // A report for programs stays alone on standard output, and so does a diff.
  const sink = request.format === "text" && request.fix === "write" ? io.stdout : io.stderr;
  const wrap = wrapFor(sink);
  sink.write(
    said
      .flatMap((one) => wrap(one))
      .map((line) => `${line}\n`)
      .join(""),
  );
}

function sayMended({ files, fixes, left }: Mended, { fix, language }: CheckRequest): readonly string[] {
  const refused = fix === "write" ? files.filter((file) => !writeChanged(file)) : [];
  const written = files.length - refused.length;
  const foreign = left.filter((file) => !file.startsWith("waft:"));
  return [
    ...(fix === "show" && files.length === 0 ? [checkPhrases.nothingToMend[language]] : []),
    ...(fix === "write" && written > 0 ? [checkPhrases.mended(fixes, written)[language]] : []),
    ...refused.map(({ file }) => checkPhrases.notWritten(file)[language]),
    ...(foreign.length > 0 ? [checkPhrases.notOurs(foreign.join(", "))[language]] : []),
  ];
}
