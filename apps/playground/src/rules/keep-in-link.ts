import { longestLink } from "../view/read-link.ts";
import type { View } from "../view/view.ts";
import { writeLink } from "../view/write-link.ts";
import { packRules, type ChangedFiles } from "./pack-rules.ts";

/** Keeps changed rules in the address of the page. */
export interface LinkKeeper {
  /** Something was typed: soon the address says so. */
  readonly keep: (files: ChangedFiles) => void;
  /** Packs what has not been packed yet, and ends. */
  readonly close: () => void;
}

/** What a keeper is made with. */
export interface KeeperOptions {
  readonly readView: () => View;
  /** The rules are packed; undefined when they are too large for a link, or nothing is changed any more. */
  readonly packed: (files: ChangedFiles, packed: string | undefined) => void;
}

/** How long after the last change rules are packed, in milliseconds. */
const patience = 300;

/** Makes a keeper; of changes that follow each other only the last is packed. */
export function createLinkKeeper({ readView, packed }: KeeperOptions): LinkKeeper {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let newest: ChangedFiles | undefined;
  let isWaiting = false;
  const pack = async (files: ChangedFiles): Promise<void> => {
    isWaiting = false;
    const rules = Object.keys(files).length === 0 ? undefined : await packRules(files);
    const isTooLong = rules !== undefined && writeLink({ ...readView(), rules }).length > longestLink;
    if (newest === files) {
      packed(files, isTooLong ? undefined : rules);
    }
  };
  return {
    keep: (files) => {
      [newest, isWaiting] = [files, true];
      clearTimeout(waiting);
      waiting = setTimeout(() => void pack(files), patience);
    },
    close: () => {
      clearTimeout(waiting);
      if (newest !== undefined && isWaiting) {
        void pack(newest);
      }
    },
  };
}
