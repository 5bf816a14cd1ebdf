/** Who is logged in. */
import { useEffect, useState } from "preact/hooks";
import { logOut, session, type Session } from "../api";
import { useReader } from "../context";

/** Asked anew when somebody has come in or gone out. */
export function useMe(shut: boolean, inside: boolean): Session | null {
  const [me, setMe] = useState<Session | null>(null);
  useEffect(() => {
    let gone = false;
    session().then((told) => { if (!gone) setMe(told); }, () => { if (!gone) setMe(null); });
    return () => { gone = true; };
  }, [shut, inside]);
  return me;
}

export function Me({ me, gone }: { me: Session; gone: () => void }) {
  const { t } = useReader();
  const out = () => { void logOut().then(gone, gone); };
  return (
    <p class="me">
      {t("log-in-as", { name: me.name ?? "", role: t(`role-${me.role ?? "viewer"}`) })}
      <button type="button" onClick={out}>{t("log-out")}</button>
    </p>
  );
}
