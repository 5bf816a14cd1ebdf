/** One alarm in the list: what, where, since when, how it stands; it opens to all that is known of it. */
import { useEffect, useRef } from "preact/hooks";
import type { Alarm } from "../api";
import { Priority } from "../components/priority";
import { useReader, type Reader } from "../context";
import { moment } from "../format";
import { useInside } from "../inside";
import { Detail } from "./detail";
import { who } from "./journal";
import { isAside, isUnseen, keyOf } from "./list";
import { measured, reasonWords, what, whose } from "./phrase";

interface Props {
  alarm: Alarm;
  names: Readonly<Record<string, string>>;
  opened: boolean;
  toggle: () => void;
}

export function Row({ alarm, names, opened, toggle }: Props) {
  const reader = useReader();
  const { t, language, at } = reader;
  const { presses, now } = useInside();
  const press = presses.find(({ id }) => id === alarm.press);
  const value = measured(reader, alarm, press);
  const id = `alarm-${keyOf(alarm).replaceAll(" ", "-")}`;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => { if (opened) item.current?.scrollIntoView({ block: "nearest" }); }, []);
  const loud = isUnseen(alarm);
  const over = alarm.state === "normal" && alarm.awaits.length === 0;
  const kind = loud ? `unseen unseen-${alarm.priority}` : isAside(alarm) || over ? "aside" : "seen";
  return (
    <li class={`alarm ${kind}`} ref={item}>
      <h4 class="alarm-head">
        <button type="button" aria-expanded={opened} aria-controls={opened ? id : undefined} disabled={alarm.alarm === null} onClick={toggle}>
          <Priority of={alarm.priority} quiet={!loud} />
          <span class="alarm-words">
            <span class="alarm-title">{what(reader, alarm, press)}{value && <>: <b>{value}</b></>}</span>
            <span class="alarm-place"><b>{whose(alarm, presses)}</b> · {t("since", { time: moment(language, at(alarm.since), at(now)) })} · {stands(alarm, names, reader, now)}</span>
          </span>
          {alarm.alarm !== null && <span class="alarm-no">{t("alarm-number", { number: String(alarm.alarm) })}</span>}
          <span class="go" aria-hidden="true">{opened ? "▾" : "›"}</span>
        </button>
      </h4>
      {opened && alarm.alarm !== null && <div id={id}><Detail alarm={alarm} press={press} number={alarm.alarm} /></div>}
    </li>
  );
}

/** How it stands, in words. */
function stands(alarm: Alarm, names: Props["names"], reader: Reader, now: number): string {
  const { t, language, at } = reader;
  const time = (ms: number) => moment(language, at(ms), at(now));
  const { acknowledged: seen, aside, returned } = alarm;
  if (alarm.awaits.includes("acknowledge")) return t("alarm-saved-acknowledge");
  if (alarm.awaits.length > 0) return t("alarm-saved-other");
  if (aside?.until) return t("alarm-quiet-until", { time: time(aside.until), reason: reasonWords(aside.reason, reader) });
  if (aside) return t("alarm-quiet-open", { reason: reasonWords(aside.reason, reader) });
  const words = [];
  if (seen && !isUnseen(alarm)) words.push(t("alarm-seen-by", { who: who(seen.by, names, reader), time: time(seen.at) }));
  else words.push(t(`alarm-state-${alarm.state}`));
  if (returned) words.push(t("alarm-gone", { time: time(returned) }));
  return words.join(" · ");
}
