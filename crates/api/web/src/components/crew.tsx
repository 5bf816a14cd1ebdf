/** The place in the header where a shared tablet says who stands at it: loaded there alone. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

export function CrewPlace({ now }: { now: number }) {
  const [loaded, setLoaded] = useState<{ Button: ComponentType<{ now: number }> } | null>(null);
  useEffect(() => {
    // Without it the floor is as good as ever.
    import("../people/crew").then((module) => { setLoaded({ Button: module.default }); }, () => undefined);
  }, []);
  return loaded && <loaded.Button now={now} />;
}
