import type { Bundle } from "@waft/runtime";
import { useEffect, useState } from "preact/hooks";
import { loadPlatform } from "./load-platform.ts";

/** A platform while it is loaded, and afterwards. */
export interface LoadedPlatform {
  readonly state: "loading" | "loaded" | "failed";
  readonly bundle?: Bundle;
  readonly tryAgain: () => void;
}

/** Loads a platform's rules when it is first asked for; the one before is not shown under another name. */
export function usePlatform(name: string): LoadedPlatform {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly name: string; readonly bundle: Bundle | undefined }>();
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const bundle = await loadPlatform(name);
      if (isWanted) {
        setLoaded({ name, bundle });
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [name, attempt]);
  const tryAgain = (): void => {
    setLoaded(undefined);
    setAttempt(attempt + 1);
  };
  if (loaded?.name !== name) {
    return { state: "loading", tryAgain };
  }
  return loaded.bundle === undefined
    ? { state: "failed", tryAgain }
    : { state: "loaded", bundle: loaded.bundle, tryAgain };
}
