/** What came of a shift, in a few short sentences: the same that the phone says. Pure. */
import type { Reader } from "../context";
import { hours, wholeMinutes } from "../figures/duration";
import { reasonWords, within } from "../figures/reason";
import { number } from "../format";
import type { Shift } from "./api";

const NBSP = "\u00a0";
/** Bounds that lie closer than this part of the value say nothing. */
const CLOSE = 0.01;
/** So many of the longest reasons by name, then the rest in one. */
const NAMED = 3;

export function shiftSaid(reader: Reader, shift: Shift): string {
  const { t } = reader;
  if (shift.planned_ms === 0) return t("shift-not-planned");
  const unknown = wholeMinutes(shift.unknown_ms) > 0 ? t("shift-unknown", { unknown: hours(t, shift.unknown_ms) }) : "";
  return [mass(reader, shift), times(reader, shift), unknown].filter(Boolean).join(" ");
}

function kg({ language }: Reader, value: number): string {
  return number(language, value, Math.abs(value) < 9.95 ? 1 : 0);
}

function mass(reader: Reader, { mass: amount, target }: Shift): string {
  const { t } = reader;
  if (!amount) return t("shift-mass-none");
  const { value, low, high, basis } = amount;
  const [least, most] = [kg(reader, low), high === null ? "" : kg(reader, high)];
  const notes: string[] = [];
  // Without an upper bound only the lower one is sure.
  if (high !== null && least !== most && high - low > CLOSE * Math.abs(value)) notes.push(t("shift-bounds", { low: least, high: most }));
  if (basis === "entered") notes.push(t("shift-counted"));
  if (basis === "estimated") notes.push(t("shift-estimated"));
  const said = high === null ? t("shift-at-least", { mass: `${least}${NBSP}kg` }) : `${kg(reader, value)}${NBSP}kg`;
  const id = `shift-mass${target === null ? "" : "-of"}${notes.length > 0 ? "-noted" : ""}`;
  return t(id, { mass: said, target: target === null ? "" : kg(reader, target), notes: notes.join(", ") });
}

function times({ t }: Reader, shift: Shift): string {
  const [ran, stopped] = [wholeMinutes(shift.ran_ms) > 0, wholeMinutes(shift.stood_ms) > 0];
  const reasons = why(t, shift).join(", ");
  const args = { ran: hours(t, shift.ran_ms), stopped: hours(t, shift.stood_ms), reasons };
  if (stopped) return t(`shift-${ran ? "ran-" : ""}stopped${reasons ? "-why" : ""}`, args);
  if (!ran) return "";
  // Whether it stood in the time of which nothing is known, nobody can say.
  return t(wholeMinutes(shift.unknown_ms) > 0 ? "shift-ran" : "shift-ran-through", args);
}

/** The longest by name, the rest together; none of less than half a minute. */
function why(t: Reader["t"], { reasons }: Shift): string[] {
  const named = reasons.slice(0, NAMED).filter(({ ms }) => wholeMinutes(ms) > 0).map(({ reason, ms }) => {
    const time = hours(t, ms);
    return reason === null ? t("shift-reason-none", { time }) : t("shift-reason", { reason: within(reasonWords(t, reason)), time });
  });
  const rest = reasons.slice(NAMED).reduce((sum, { ms }) => sum + ms, 0);
  return wholeMinutes(rest) > 0 ? [...named, t("shift-reason-others", { time: hours(t, rest) })] : named;
}
