/** Splits a command as a shell does, as far as the pages need it: words between spaces, and between quotes. */
export function splitCommand(command: string): readonly string[] {
  return [...command.matchAll(/"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>\S+)/gu)].map(
    ({ groups }) => groups?.["double"] ?? groups?.["single"] ?? groups?.["bare"] ?? "",
  );
}
