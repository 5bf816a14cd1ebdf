/** The views that the reader may see; where there is one only, there is nothing to choose. */
import type { Session } from "../api";
import { useReader } from "../context";
import { allowed } from "../inside";
import { to, VIEWS } from "../route";

export function Menu({ me, path }: { me: Session | null; path: string | undefined }) {
  const { t } = useReader();
  const views = VIEWS.filter((view) => view.menu !== false && allowed(me, view.may));
  if (views.length < 2) return null;
  return (
    <nav class="menu" aria-label={t("menu")}>
      {views.map((view) => (
        <a key={view.path} href={to(view.path)} aria-current={view.path === path ? "page" : undefined}>{t(view.name)}</a>
      ))}
    </nav>
  );
}
