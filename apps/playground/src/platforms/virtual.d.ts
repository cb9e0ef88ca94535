declare module "virtual:platforms" {
  /** The platforms that the page is built with, each loaded when it is first looked at. */
  export const platforms: readonly {
    readonly name: string;
    readonly title: string;
    readonly load: () => Promise<object>;
  }[];
}
