/** What the core needs from the machine it runs on: it never touches a disk itself. */
export interface Host {
  /** The text of a file, or undefined when there is none. */
  readonly read: (path: string) => string | undefined;
  /** The path that `use "…"` in a file stands for, or undefined when there is none. */
  readonly resolve: (from: string, specifier: string) => string | undefined;
  /**
   * The path of the first file of a platform that is known by its name; without it, platforms are known by `use`. For
   * `any` a host may answer with the network that is asked about: bridges that come from any network come from it then.
   */
  readonly findPlatform?: (name: string) => string | undefined;
}
