/** The site's clock, by the name of its zone; and the reader's own, where that shows something else. */
import { useReader } from "../context";
import { longDate, time, timeWithSeconds } from "../format";
import { civil, isKnown, offsetMinutes, offsetName } from "../zone";

/** tzdata has no row for Kosovo: this one stands for it. */
const KOSOVO = "Europe/Belgrade";

export function Clock({ now }: { now: number }) {
  const { language, t, zone, at } = useReader();
  const here = at(now);
  const offset = offsetMinutes(zone, now);
  // A zone that the browser doesn't know is shown in the browser's own, and said to be that.
  const name = zone === KOSOVO && isKnown(zone) ? t("zone-kosovo") : isKnown(zone) ? t("zone-site", { offset: offsetName(offset) }) : offsetName(offset);
  const differs = offset !== offsetMinutes("", now);
  return (
    <p class="clock">
      <time dateTime={new Date(now).toISOString()}>{timeWithSeconds(here)}</time>{" "}
      <span class="date">{longDate(language, here)}</span>{" "}
      <span class="zone">{name}{differs && <> · {t("zone-device", { time: time(civil("", now)) })}</>}</span>
    </p>
  );
}
