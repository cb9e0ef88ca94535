declare module "virtual:platforms" {
  /** The platforms that the page is built with, each loaded when it is first looked at, or ahead of that. */
  export const platforms: readonly {
    readonly name: string;
    readonly title: string;
    readonly load: () => Promise<object>;
    /** The rule files as texts, those of the platforms that it is made of among them. */
    readonly loadFiles: () => Promise<{
      readonly entry: string;
      readonly texts: Readonly<Record<string, string>>;
    }>;
  }[];
}
