/** The width that is asked for on a command line that may not be understood; undefined without one that can be meant. */
export function guessWidth(argv: readonly string[]): number | undefined {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  const asked = options.flatMap((one, index) => {
    if (one === "--width") {
      return [options[index + 1] ?? ""];
    }
    return one.startsWith("--width=") ? [one.slice("--width=".length)] : [];
  });
  const last = asked.at(-1);
  return last !== undefined && /^[1-9]\d{0,3}$/u.test(last) ? Number(last) : undefined;
}
