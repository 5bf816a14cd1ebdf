/** Who is logged in. */
import { logOut, type Session } from "../api";
import { useReader } from "../context";

export function Me({ me, gone }: { me: Session; gone: () => void }) {
  const { t } = useReader();
  const out = () => { void logOut().then(gone, gone); };
  return (
    <p class="me">
      {t("log-in-as", { name: me.name ?? "", role: t(`role-${me.role ?? "viewer"}`) })}
      <button type="button" class="plain" onClick={out}>{t("log-out")}</button>
    </p>
  );
}
