import { useCallback, useEffect, useRef, useState, type Dispatch, type StateUpdater } from "preact/hooks";
import type { View } from "../view/view.ts";
import type { Drafts } from "./drafts.ts";
import { openRules, type OpenedRules, type Worked } from "./open-rules.ts";
import type { ChangedFiles } from "./pack-rules.ts";
import type { Looked } from "./session/looked.ts";

/** The rules while they are loaded, and afterwards. */
export interface HeldRules extends OpenedRules {
  readonly looked?: Looked;
  /** Which files are not as they were shipped. */
  readonly changed: readonly string[];
  /** The texts of those files. */
  readonly readChanged: () => ChangedFiles;
  readonly reset: () => void;
  readonly tryAgain: () => void;
}

/** What is asked of the rules. */
export interface RulesWish {
  readonly view: Pick<View, "platform" | "rules">;
  readonly drafts: Drafts;
  /** Something was typed: a link no longer says what stands there. */
  readonly typed: () => void;
}

const nothing: ChangedFiles = {};
const loading: OpenedRules = { state: "loading", isRefused: false };

/** Loads the rule files of a platform, puts those of a link in their place, and keeps a worker on them. */
export function useRules({ view: { platform, rules }, drafts, typed }: RulesWish): HeldRules {
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState(loading);
  const [looked, setLooked] = useState<Looked>();
  const [changed, setChanged] = useState<readonly string[]>([]);
  const tellTyped = useRef(typed);
  tellTyped.current = typed;
  // Once something is typed a link no longer says what stands there: that is no reason to open anything anew.
  const link = useRef({ platform, rules });
  if (rules !== undefined || link.current.platform !== platform) {
    link.current = { platform, rules };
  }
  const { rules: packed } = link.current;
  useEffect(() => {
    const keep = (files: ChangedFiles): void => {
      drafts.current = { ...drafts.current, [platform]: files };
      setChanged((before) => (isSame(before, Object.keys(files)) ? before : Object.keys(files)));
    };
    const typedNow = (files: ChangedFiles): void => {
      keep(files);
      tellTyped.current();
    };
    setOpened(loading);
    setLooked(undefined);
    return openWhileWanted(setOpened, async () =>
      openRules(
        { platform, packed, draft: drafts.current[platform] ?? nothing },
        {
          keep,
          typedNow,
          looked: setLooked,
          failed: () => setOpened({ state: "failed", isRefused: false }),
        },
      ),
    );
  }, [platform, packed, attempt, drafts]);
  const tryAgain = useCallback(() => setAttempt((before) => before + 1), []);
  const reset = useCallback(() => {
    drafts.current = { ...drafts.current, [platform]: nothing };
    link.current = { platform, rules: undefined };
    tellTyped.current();
    tryAgain();
  }, [platform, drafts, tryAgain]);
  const readChanged = useCallback(() => drafts.current[platform] ?? nothing, [platform, drafts]);
  return { ...opened, changed, readChanged, reset, tryAgain, ...(looked === undefined ? {} : { looked }) };
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
