/** Nobody leaves with what is not saved unasked. */
import { useEffect, useState } from "preact/hooks";
import { Ask } from "../components/panel";
import { useReader } from "../context";
import { go, viewAt, watch } from "../route";

export function Leave({ dirty }: { dirty: boolean }) {
  const { t } = useReader();
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    if (!dirty) return;
    watch((address) => {
      // From section to section the draft stays.
      if (viewAt(new URL(address, location.href).pathname)?.path === "/settings") return true;
      setTo(address);
      return false;
    });
    const unload = (event: BeforeUnloadEvent) => { event.preventDefault(); };
    window.addEventListener("beforeunload", unload);
    return () => {
      watch(null);
      window.removeEventListener("beforeunload", unload);
    };
  }, [dirty]);
  if (to === null) return null;
  const leave = () => {
    watch(null);
    go(to);
    return Promise.resolve();
  };
  return <Ask title={t("leave-title")} action={t("leave")} act={leave} close={() => { setTo(null); }}><p>{t("leave-words")}</p></Ask>;
}
