import { useCallback, useEffect, useRef, useState, type Dispatch, type StateUpdater } from "preact/hooks";
import type { Change } from "../view/apply-change.ts";
import type { View } from "../view/view.ts";
import type { Draft, Drafts } from "./drafts.ts";
import { createLinkKeeper } from "./keep-in-link.ts";
import { openRules, type OpenedRules, type Worked } from "./open-rules.ts";
import type { ChangedFiles } from "./pack-rules.ts";
import type { Looked } from "./session/looked.ts";

/** The rules while they are loaded, and afterwards. */
export interface HeldRules extends OpenedRules {
  readonly looked?: Looked;
  /** Which files are not as they were shipped. */
  readonly changed: readonly string[];
  /** Whether they are too large to stand in the address, so that they are lost when the page is left. */
  readonly isTooLarge: boolean;
  /** The texts of those files. */
  readonly readChanged: () => ChangedFiles;
  readonly reset: () => void;
  readonly tryAgain: () => void;
}

/** What is asked of the rules. */
export interface RulesWish {
  readonly view: View;
  readonly drafts: Drafts;
  readonly onChange: (change: Change) => void;
}

const nothing: Draft = { files: {} };
const loading: OpenedRules = { state: "loading", isRefused: false };

/**
 * Loads the rule files of a platform, puts those of a link in their place, keeps a worker on them, and keeps what is
 * changed of them in the address of the page.
 */
export function useRules({ view, drafts, onChange }: RulesWish): HeldRules {
  const { platform } = view;
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState(loading);
  const [looked, setLooked] = useState<Looked>();
  const [changed, setChanged] = useState<readonly string[]>([]);
  const [isTooLarge, setTooLarge] = useState(false);
  const { link, newest, write } = useAddress({ view, drafts, onChange });
  const { rules: packed } = link.current;
  useEffect(() => {
    const keeper = createLinkKeeper({
      readView: () => newest.current,
      packed: (files, rules) => {
        drafts.current = { ...drafts.current, [platform]: rules === undefined ? { files } : { files, packed: rules } };
        setTooLarge(rules === undefined && Object.keys(files).length > 0);
        write(platform, rules);
      },
    });
    const keep = (files: ChangedFiles): void => {
      drafts.current = { ...drafts.current, [platform]: { files } };
      setChanged((before) => (isSame(before, Object.keys(files)) ? before : Object.keys(files)));
      keeper.keep(files);
    };
    setOpened(loading);
    setLooked(undefined);
    setTooLarge(false);
    const { files: draft } = drafts.current[platform] ?? nothing;
    const failed = (how: "not-loaded" | "stopped"): void =>
      setOpened({ state: how === "stopped" ? "stopped" : "failed", isRefused: false });
    const close = openWhileWanted(setOpened, async () =>
      openRules({ platform, packed, draft }, { keep, looked: setLooked, failed }),
    );
    return () => {
      keeper.close();
      close();
    };
  }, [platform, packed, attempt, drafts]);
  const tryAgain = useCallback(() => setAttempt((before) => before + 1), []);
  const reset = useCallback(() => {
    drafts.current = { ...drafts.current, [platform]: nothing };
    link.current = { platform, rules: undefined };
    write(platform, undefined);
    tryAgain();
  }, [platform, drafts, tryAgain]);
  const readChanged = useCallback(() => (drafts.current[platform] ?? nothing).files, [platform, drafts]);
  const held = { changed, isTooLarge, readChanged, reset, tryAgain };
  return { ...opened, ...held, ...(looked === undefined ? {} : { looked }) };
}

/** What of the address is asked, and how changed rules get into it. */
interface Address {
  /** The rules that were asked for when somebody came by a link, or went back to one. */
  readonly link: { current: { readonly platform: string; readonly rules: string | undefined } };
  readonly newest: { readonly current: View };
  readonly write: (platform: string, rules: string | undefined) => void;
}

function useAddress({ view, drafts, onChange }: RulesWish): Address {
  const { platform, rules } = view;
  const newest = useRef(view);
  newest.current = view;
  /** What this page itself has put into the address: that is no reason to open anything anew. */
  const written = useRef<string | undefined>(undefined);
  const link = useRef({ platform, rules });
  if (link.current.platform !== platform || (rules !== undefined && rules !== written.current)) {
    link.current = { platform, rules };
    written.current = rules;
  }
  const write = useCallback(
    (of: string, packed: string | undefined): void => {
      const { current: now } = newest;
      if (now.platform === of && now.rules !== packed) {
        written.current = packed;
        onChange({ rules: packed });
      }
    },
    [onChange],
  );
  useEffect(() => {
    // Going back leads to a view of before: what stands in the editor is kept all the same.
    if (rules === undefined) {
      write(platform, drafts.current[platform]?.packed);
    }
  }, [platform, rules]);
  return { link, newest, write };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((path) => other.includes(path));
}

/** Opens rules, and closes them again when they are no longer wanted, even if that is before they are open. */
function openWhileWanted(tell: Dispatch<StateUpdater<OpenedRules>>, open: () => Promise<OpenedRules>): () => void {
  let isWanted = true;
  let worked: Worked | undefined;
  const run = async (): Promise<void> => {
    const opened = await open();
    ({ worked } = opened);
    if (isWanted) {
      tell(opened);
    } else {
      worked?.session.close();
    }
  };
  void run();
  return () => {
    isWanted = false;
    worked?.session.close();
  };
}
