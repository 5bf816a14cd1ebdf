/** A view that is loaded when it is first gone to. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useReader } from "../context";
import type { ViewEntry } from "../route";

type Loaded = { path: string; Content: ComponentType | null };

export function LoadedView({ view }: { view: ViewEntry }) {
  const { t } = useReader();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let gone = false;
    const came = (Content: ComponentType | null) => { if (!gone) setLoaded({ path: view.path, Content }); };
    view.load?.().then((module) => came(module.default), () => came(null));
    return () => { gone = true; };
  }, [view]);
  if (loaded?.path !== view.path) return <p class="empty">{t("view-loading")}</p>;
  if (loaded.Content) return <loaded.Content />;
  // Of another release of the program the page's parts have other names.
  return (
    <p class="empty" role="alert">
      {t("view-not-loaded")} <button type="button" class="plain" onClick={() => { location.reload(); }}>{t("view-load-again")}</button>
    </p>
  );
}
