/** The global of browsers and Node, of which the language itself has no types. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Iterable<number> };

/** FNV-1a of a text in UTF-8, of 64 bits: 16 hexadecimal digits. No two texts of which one byte differs have the same. */
export function hashText(text: string): string {
  let hash = 0xcb_f2_9c_e4_84_22_23_25n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x1_00_00_00_01_b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
