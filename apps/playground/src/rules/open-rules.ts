import { loadRuleFiles } from "./load-rule-files.ts";
import { unpackRules, type ChangedFiles } from "./pack-rules.ts";
import { createSession, type Session, type SessionListeners } from "./session/create-session.ts";
import type { Looked } from "./session/looked.ts";
import type { RuleFiles } from "./session/orders.ts";

/** The rules of a platform as somebody works on them. */
export interface Worked {
  /** As they were shipped. */
  readonly shipped: RuleFiles;
  readonly session: Session;
  /** The text of a file as it is now. */
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
}

/** Rules while they are opened, and afterwards. */
export interface OpenedRules {
  readonly state: "loading" | "failed" | "stopped" | "ready";
  readonly worked?: Worked;
  /** Whether the rules of a link could not be read. */
  readonly isRefused: boolean;
}

/** Which rules are opened: those of a link, otherwise those that were changed before, otherwise those that were shipped. */
export interface Wanted {
  readonly platform: string;
  readonly packed: string | undefined;
  readonly draft: ChangedFiles;
}

/** What is told about rules that are open. */
export interface Listeners {
  /** Which files are not as they were shipped: at the beginning, and whenever something was typed. */
  readonly keep: (changed: ChangedFiles) => void;
  readonly looked: (looked: Looked) => void;
  /** The worker could not be loaded, or stopped at a mistake of its own. */
  readonly failed: SessionListeners["failed"];
}

/** Loads rule files and starts a worker on them. */
export async function openRules(
  { platform, packed, draft }: Wanted,
  { keep, looked, failed }: Listeners,
): Promise<OpenedRules> {
  const shipped = await loadRuleFiles(platform);
  if (shipped === undefined) {
    return { state: "failed", isRefused: false };
  }
  const linked = packed === undefined ? undefined : await unpackRules(packed, Object.keys(shipped.texts));
  const changed = linked ?? draft;
  const texts = new Map(Object.entries({ ...shipped.texts, ...changed }));
  const session = createSession({ entry: shipped.entry, texts: Object.fromEntries(texts) }, { looked, failed });
  keep(changed);
  return {
    state: "ready",
    isRefused: packed !== undefined && linked === undefined,
    worked: {
      shipped,
      session,
      read: (path) => texts.get(path) ?? "",
      write: (path, text) => {
        texts.set(path, text);
        session.change(path, text);
        keep(Object.fromEntries([...texts].filter(([one, now]) => now !== shipped.texts[one])));
      },
    },
  };
}
