import { useEffect, useState } from "preact/hooks";
import type { FormStep } from "@waft/platform-kit/survey";
import type { Diagram } from "./diagram.ts";

/** The diagram of steps between forms; what works out its places is loaded when it is first wanted. */
export function useDiagram(steps: readonly FormStep[] | undefined): Diagram | undefined {
  const [diagram, setDiagram] = useState<Diagram>();
  useEffect(() => {
    let isWanted = steps !== undefined;
    const draw = async (): Promise<void> => {
      const { layOutDiagram } = await import("./lay-out-diagram.ts");
      if (isWanted && steps !== undefined) {
        setDiagram(layOutDiagram(steps));
      }
    };
    if (isWanted) {
      void draw();
    }
    return () => {
      isWanted = false;
    };
  }, [steps]);
  return diagram;
}
