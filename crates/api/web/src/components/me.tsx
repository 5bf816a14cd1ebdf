/** Who is logged in: the way to what is their own. */
import type { Session } from "../api";
import { useReader } from "../context";
import { to } from "../route";

export function Me({ me, path }: { me: Session; path: string | undefined }) {
  const { t } = useReader();
  const words = t("log-in-as", { name: me.name ?? "", role: t(`role-${me.role ?? "viewer"}`) });
  return <p class="me"><a href={to("/me")} aria-current={path === "/me" ? "page" : undefined}>{words}</a></p>;
}
