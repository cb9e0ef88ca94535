import { hasProblems, type Bundle } from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";
import { platforms } from "virtual:platforms";

/** A platform that the page can ask. */
export interface PlatformName {
  readonly name: string;
  readonly title: string;
}

/** The platforms that the page was built with. */
export const platformNames: readonly PlatformName[] = platforms.map(({ name, title }) => ({ name, title }));

/** Loads a platform's rules; undefined when the page has none of that name or they cannot be had. */
export async function loadPlatform(name: string): Promise<Bundle | undefined> {
  const platform = platforms.find((one) => one.name === name);
  try {
    const module = await platform?.load();
    return (
      module &&
      Object.values(module)
        .map(readBundle)
        .find((bundle) => bundle !== undefined)
    );
  } catch {
    // The network went away before this platform was looked at first.
    return undefined;
  }
}

function readBundle(value: unknown): Bundle | undefined {
  const loaded = loadBundle(value);
  return hasProblems(loaded) ? undefined : loaded.bundle;
}
