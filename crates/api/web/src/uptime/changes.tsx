/** When another plan began to hold. Who made it is told by role alone. */
import { useReader } from "../context";
import { shortDate, time } from "../format";
import type { PlanChange } from "./api";

export function Changes({ changes }: { changes: readonly PlanChange[] }) {
  const { t, language, at } = useReader();
  if (changes.length === 0) return <p class="hint">{t("uptime-plan-same")}</p>;
  return (
    <div class="changes">
      <p>{t("uptime-plan-changed")}</p>
      <ul>
        {changes.map(({ t: when, version, by }) => (
          <li key={`${when} ${version}`}>
            {t("uptime-plan-change", { time: `${shortDate(language, at(when))} ${time(at(when))}`, version: String(version), who: t(by === "console" ? "uptime-who-console" : "uptime-who-manager") })}
          </li>
        ))}
      </ul>
    </div>
  );
}
