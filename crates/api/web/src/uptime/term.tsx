/** One term of a formula: its amount, day by day on strips, and each stretch in a list. */
import { useState } from "preact/hooks";
import { useReader, type Reader } from "../context";
import { reasonWords } from "../figures/reason";
import { longDate, number, shortDate, timeWithSeconds } from "../format";
import { civilDay } from "../settings/dates";
import type { Piece, Term } from "./api";
import { termAmount } from "./formula";
import { byDay, type DayOfPieces } from "./pieces";
import { exact } from "./say";

export function TermOf({ term }: { term: Term }) {
  const reader = useReader();
  const { t, language, zone } = reader;
  const [open, setOpen] = useState(false);
  const n = term.pieces.length;
  return (
    <details class="term" data-term={term.id} data-amount={term.amount} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="term-name">{t(`term-${term.id}`)}</span>
        <b>{termAmount(reader, term)}</b>
        <span class="hint">{t("uptime-pieces", { n, count: number(language, n) })}</span>
      </summary>
      {open && (n === 0 ? <p class="hint">{t("uptime-pieces-none")}</p> : <Days days={byDay(term, zone)} unit={term.unit} plans={new Set(term.pieces.map(({ version }) => version)).size > 1} />)}
    </details>
  );
}

/** `plans`: more than one plan made it, so each stretch says by which. */
function Days({ days, unit, plans }: { days: readonly DayOfPieces[]; unit: string; plans: boolean }) {
  return (
    <div class="term-days">
      <p class="strip-hours" aria-hidden="true"><span>00</span><span>06</span><span>12</span><span>18</span><span>24</span></p>
      {days.map((day) => <Day key={day.day} day={day} {...{ unit, plans }} open={days.length === 1} />)}
    </div>
  );
}

function Day({ day, unit, plans, open: first }: { day: DayOfPieces; unit: string; plans: boolean; open: boolean }) {
  const reader = useReader();
  const { language } = reader;
  const [open, setOpen] = useState(first);
  const date = civilDay(day.day);
  return (
    <details class="term-day" open={first} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="term-date"><span aria-hidden="true">{shortDate(language, date)}</span><span class="heard">{longDate(language, date)}</span></span>
        <Strip day={day} />
        <data value={day.amount}>{amountOf(reader, unit, day.amount)}</data>
      </summary>
      {open && <ol class="pieces">{day.pieces.map((piece, n) => <PieceOf key={n} piece={plans ? piece : { ...piece, version: null }} unit={unit} />)}</ol>}
    </details>
  );
}

/** The day's stretches on its 24 hours, or 23 or 25. */
function Strip({ day: { from, to, pieces } }: { day: DayOfPieces }) {
  const at = (ms: number) => `${((ms - from) / (to - from)) * 100}%`;
  return (
    <svg class="day-strip" width="100%" height="18" aria-hidden="true" focusable="false">
      <rect class="bar-ground" width="100%" height="18" />
      {["25%", "50%", "75%"].map((x) => <line key={x} class="strip-mark" x1={x} x2={x} y1="0" y2="18" />)}
      {pieces.map((piece, n) => <rect key={n} class={`kind-${kindOf(piece)}`} x={at(piece.from)} width={`${Math.max(0.15, ((Math.min(piece.to, to) - piece.from) / (to - from)) * 100)}%`} y="2" height="14" />)}
    </svg>
  );
}

function kindOf({ known, state }: Piece): string {
  if (known === "pending" || known === "lost") return known;
  if (state === null) return "counted";
  return state === "running" ? "running" : "standing";
}

function amountOf(reader: Reader, unit: string, amount: number): string {
  return unit === "ms" ? exact(amount) : termAmount(reader, { unit, amount });
}

function PieceOf({ piece, unit }: { piece: Piece; unit: string }) {
  const reader = useReader();
  const { at } = reader;
  const clock = (ms: number) => timeWithSeconds(at(ms));
  return (
    <li>
      <span class="piece-when">{clock(piece.from)}–{clock(piece.to)}</span>
      <data value={piece.amount}>{amountOf(reader, unit, piece.amount)}</data>
      <span class="piece-what">{words(reader, piece)}</span>
    </li>
  );
}

/** What it was, how that is known, why, who said so, and by which plan. */
function words({ t }: Reader, { known, state, reason, by, version, basis }: Piece): string {
  const out = [];
  if (known === "pending" || known === "lost") out.push(t(`uptime-kind-${known}`));
  else if (state !== null) out.push(t(`state-${state}`));
  if (known === "inferred") out.push(t("uptime-inferred"));
  if (reason !== null) out.push(reasonWords(t, reason));
  if (by !== null) out.push(t("uptime-said-by-people"));
  if (basis !== null) out.push(t(`basis-${basis}`));
  if (version !== null) out.push(t(version === 0 ? "uptime-by-file" : "uptime-by-version", { version: String(version) }));
  return out.join(" · ");
}
