import { watch, type FSWatcher } from "node:fs";
import path from "node:path";

/** Something that is done again whenever a file changes. */
export interface Watched {
  /** Does it; gives back the exit code, and the absolute paths of the files that it depends on. */
  readonly run: () => Promise<{ readonly exit: number; readonly places: readonly string[] }>;
  /** Settles when the user wants it to end. */
  readonly interrupted: Promise<void>;
}

/** How long files are left alone after a change: editors write in several steps, in milliseconds. */
const quiet = 80;

/**
 * Runs something, and again after each change of a rule file it depends on, until the user ends it; gives back the last
 * exit code. Folders are watched, not files: many editors put a new file in the place of the old one.
 */
export async function watchFiles({ run, interrupted }: Watched): Promise<number> {
  const watchers = new Map<string, FSWatcher>();
  const changes = createSignal();
  const end = interrupted.then(() => false);
  let exit = 0;
  let goOn = true;
  while (goOn) {
    changes.reset();
    // oxlint-disable-next-line no-await-in-loop -- one run after the other
    const ran = await run();
    exit = ran.exit;
    follow(watchers, ran.places, changes.raise);
    // oxlint-disable-next-line no-await-in-loop -- the next change, and a moment for the editor to finish
    goOn = await Promise.race([changes.raised().then(pause), end]);
  }
  watchers.forEach((watcher) => watcher.close());
  return exit;
}

/** Watches the folders of these files, and no others any more. */
function follow(watchers: Map<string, FSWatcher>, places: readonly string[], onChange: () => void): void {
  const folders = new Set(places.map((place) => path.dirname(place)));
  for (const [folder, watcher] of watchers) {
    if (!folders.has(folder)) {
      watcher.close();
      watchers.delete(folder);
    }
  }
  for (const folder of folders) {
    const watcher = watchers.has(folder) ? undefined : open(folder, onChange);
    if (watcher !== undefined) {
      watchers.set(folder, watcher);
      watcher.on("error", () => {
        watcher.close();
        watchers.delete(folder);
      });
    }
  }
}

/** A folder that is gone cannot be watched; its files are looked for again with the next change elsewhere. */
function open(folder: string, onChange: () => void): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => {
      if (name === null || /\.(?:waft|json)$/u.test(name)) {
        onChange();
      }
    });
  } catch {
    return undefined;
  }
}

interface Signal {
  readonly raise: () => void;
  readonly raised: () => Promise<void>;
  readonly reset: () => void;
}

/** Says once that something has happened, also to who asks later. */
function createSignal(): Signal {
  let happened = false;
  let tell = (): void => {};
  return {
    raise: () => {
      happened = true;
      tell();
    },
    raised: async () =>
      await new Promise((settle) => {
        tell = settle;
        if (happened) {
          settle();
        }
      }),
    reset: () => {
      happened = false;
    },
  };
}

async function pause(): Promise<boolean> {
  await new Promise((settle) => {
    setTimeout(settle, quiet);
  });
  return true;
}
