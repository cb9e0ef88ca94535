/** Rule files that somebody changed, by their paths. */
export type ChangedFiles = Readonly<Record<string, string>>;

/** The most characters of rules that are read from a link: a few kilobytes could unfold to anything. */
export const mostUnpacked = 300_000;

/** Packs changed rule files into signs that can stand in an address: as JSON, deflated, in the alphabet of addresses. */
export async function packRules(files: ChangedFiles): Promise<string> {
  const sorted = Object.fromEntries(Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const stream = new Blob([JSON.stringify(sorted)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return writeBytes(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/**
 * Reads what {@link packRules} writes. Never throws: undefined when it is anything else, unfolds to too much, or speaks
 * of files that are not among those that may be changed.
 */
export async function unpackRules(packed: string, allowed: readonly string[]): Promise<ChangedFiles | undefined> {
  try {
    const text = await inflate(readBytes(packed));
    return text === undefined ? undefined : readFiles(JSON.parse(text), allowed);
  } catch {
    // Not packed by this page, or cut off on the way.
    return undefined;
  }
}

function writeBytes(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function readBytes(packed: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.codePointAt(0) ?? 0);
}

/** Unfolds as long as it is not too much; undefined when it is. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .pipeThrough(new TextDecoderStream("utf-8", { fatal: true }))
    .getReader();
  let text = "";
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other, so that it can end early
    const { done, value } = await reader.read();
    if (done) {
      return text;
    }
    text += value;
    if (text.length > mostUnpacked) {
      await reader.cancel();
      return undefined;
    }
  }
}

function readFiles(value: unknown, allowed: readonly string[]): ChangedFiles | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return undefined;
  }
  const files: [string, string][] = [];
  for (const [path, text] of Object.entries(value)) {
    if (!allowed.includes(path) || typeof text !== "string") {
      return undefined;
    }
    files.push([path, text]);
  }
  return files.length === 0 ? undefined : Object.fromEntries(files);
}
