/** A package of the workspace that is published. */
export interface WorkspacePackage {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
  /** Whether it holds rules of a network or of a bridge: its bumps can be computed. */
  readonly isPlatform: boolean;
  /** What it needs of the workspace when it runs, by name. */
  readonly needs: readonly string[];
}

/** The version of a package that nobody has released yet. */
export const unreleased = "0.0.0";
