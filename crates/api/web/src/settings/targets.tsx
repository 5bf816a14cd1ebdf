/** What each press shall reach in planned time. */
import { useReader } from "../context";
import { useDesk } from "./desk";
import { targeted } from "./draft";
import { Figure, Why } from "./fields";

export default function TargetsSection() {
  const { t } = useReader();
  const { presses, names, now, edit } = useDesk();
  return (
    <>
      <p class="hint">{t("targets-words")}</p>
      <ul class="items">
        {presses.map((press) => {
          const found = now.target.findIndex((target) => target.press === press);
          const at = found < 0 ? now.target.length : found;
          return (
            <li class="item" key={press}>
              <h3>{names.press(press)}</h3>
              {found >= 0 && <Why path={["target", at, "press"]} />}
              {(["throughput", "uptime"] as const).map((name) => (
                <Figure
                  key={name} path={["target", found < 0 ? press : at, name]} label={t(`target-${name}`)} hint={t(`target-${name}-hint`)}
                  value={now.target[found]?.[name] ?? undefined} set={(value) => { edit(["target"], targeted(now.target, press, name, value)); }}
                />
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
