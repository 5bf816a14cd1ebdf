/** Eight hours of states, one block each. */
import { states, type Interval, type Planned, type Press } from "../api";
import { stateOf } from "../age";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import { time } from "../format";
import { problemWords } from "../problems";
import { blocks } from "../strip";
import { Shape } from "./shape";

export const SPAN_MS = 8 * 3_600_000;
const REFRESH_MS = 30_000;
/** Asked for before the span: the two clocks are never quite the same. */
const MARGIN_MS = 60_000;

export function Strip({ press, now, importing, plan }: { press: Press; now: number; importing: boolean; plan: readonly Planned[] | undefined }) {
  const { t, at } = useReader();
  const told = useFetched<readonly Interval[]>([press.id, press.state, importing], REFRESH_MS, now, (to, gone) =>
    states(press.id, to - SPAN_MS - MARGIN_MS, to, gone));
  const from = now - SPAN_MS;
  const list = told.data ? blocks(told.data, stateOf(press, now), from, now) : [];
  const clock = (ms: number) => time(at(ms));
  const words = list.map((b) => t("strip-block", { state: t(`state-${b.state}`), from: clock(b.from), to: clock(b.to) }));
  const present = [...new Set(list.map((b) => b.state))];
  const trouble = problemWords(told.trouble, t);
  const place = (begin: number, end: number) => ({ left: `${((begin - from) / SPAN_MS) * 100}%`, width: `${((end - begin) / SPAN_MS) * 100}%` });
  return (
    <div class="strip">
      <div class="strip-bar" role="img" aria-busy={told.data === null} aria-label={`${t("strip-label")}: ${told.data ? words.slice(-12).join("; ") : t("loading")}`}>
        {plan?.flatMap((shift) => shift.planned).map(([begin, end]) => <span key={begin} class="planned" style={place(begin, end)} />)}
        {list.map((b, i) => (
          <span
            key={b.from}
            class={`block tone-${b.state}`}
            title={words[i]}
            style={place(b.from, b.to)}
          />
        ))}
      </div>
      <div class="strip-scale" aria-hidden="true">
        <span>{clock(from)}</span>
        <span>{clock(from + SPAN_MS / 2)}</span>
        <span>{t("strip-now")}</span>
      </div>
      {trouble ? <p class="strip-key trouble" role="status">{trouble}</p> : told.data === null ? <p class="strip-key">{t("loading")}</p> : (
        <ul class="strip-key">
          {present.map((state) => <li key={state} class={`tone-${state}`}><Shape state={state} />{t(`state-${state}`)}</li>)}
        </ul>
      )}
    </div>
  );
}
