/** Limits of each press: the profile's, and what differs from them. */
import { useState } from "preact/hooks";
import { useReader } from "../context";
import { signalName } from "../messages";
import { unitOf } from "../signals";
import { ends, laid, zones } from "./band";
import { useDesk } from "./desk";
import { limited, pointerOf } from "./draft";
import { Figure, Why } from "./fields";
import { LIMITS, type Limit, type ProfileLimits } from "./types";
import { numberWords } from "./words";

export default function LimitsSection() {
  const { t } = useReader();
  const { presses, names, held, errors } = useDesk();
  const wrong = presses.find((press) => errors.some(({ pointer }) => pointer.startsWith(`${pointerOf(["limits", press])}/`)));
  const [chosen, setChosen] = useState(wrong ?? presses[0] ?? "");
  return (
    <>
      <p class="hint">{t("limits-words")}</p>
      {presses.length > 1 && (
        <label class="field part form">
          {t("limits-press")}
          <select value={chosen} onChange={(event) => { setChosen(event.currentTarget.value); }}>
            {presses.map((press) => <option key={press} value={press}>{names.press(press)}{press === wrong ? " !" : ""}</option>)}
          </select>
        </label>
      )}
      <Why path={["limits", chosen]} />
      <ul class="entries">{(held.profiles[chosen] ?? []).map((profile) => <SignalEntry key={`${chosen} ${profile.signal}`} press={chosen} profile={profile} />)}</ul>
    </>
  );
}

function SignalEntry({ press, profile }: { press: string; profile: ProfileLimits }) {
  const { t } = useReader();
  const { now, errors } = useDesk();
  const { signal, unit } = profile;
  const own: Limit = now.limits[press]?.[signal] ?? {};
  const count = LIMITS.filter((name) => (own[name] ?? null) !== null).length;
  const pointer = pointerOf(["limits", press, signal]);
  const wrong = errors.some((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
  const [shown, setShown] = useState(wrong);
  return (
    <li class="item entry">
      <details open={shown || wrong} onToggle={(event) => { setShown(event.currentTarget.open); }}>
        <summary id={pointer}>
          <strong>{signalName(t, signal)}</strong> <span class="hint">{unitOf(unit, t)}</span>
          {count > 0 && <span class="badge">{t("limits-changed", { n: count })}</span>}
          {wrong && <span class="wrong">! {t("entry-wrong")}</span>}
          <Band profile={profile} own={own} />
        </summary>
        <Why path={["limits", press, signal]} />
        <div class="figures">{LIMITS.map((name) => <LimitFigure key={name} {...{ press, profile, own, name }} />)}</div>
      </details>
    </li>
  );
}

function LimitFigure({ press, profile, own, name }: { press: string; profile: ProfileLimits; own: Limit; name: (typeof LIMITS)[number] }) {
  const reader = useReader();
  const { t } = reader;
  const { change } = useDesk();
  const usual = profile[name] ?? null;
  const unit = name.startsWith("delay_") ? "s" : unitOf(profile.unit, t);
  const hint = usual === null ? t("limits-none") : t("limits-profile", { value: numberWords(reader, usual), unit });
  return (
    <Figure
      path={["limits", press, profile.signal, name]} label={`${t(`limit-${name}`)} (${unit})`} hint={hint} value={own[name] ?? undefined}
      set={(value) => { change((draft, file) => limited(draft, file, [press, profile.signal], name, value === usual ? undefined : value)); }}
    />
  );
}

/** Where warnings and trips lie in the sensor's range. */
function Band({ profile, own }: { profile: ProfileLimits; own: Limit }) {
  const reader = useReader();
  const { t } = reader;
  const limits = laid(profile, own);
  const range = ends(profile.range, limits);
  if (!range) return <span class="hint">{t("limits-none-at-all")}</span>;
  const said = (["trip_lo", "warn_lo", "warn_hi", "trip_hi"] as const).flatMap((name) => {
    const value = limits[name];
    return value === null ? [] : [`${t(`limit-${name}`)} ${numberWords(reader, value)}`];
  });
  if (said.length === 0) return <span class="band">{t("limits-none-at-all")}</span>;
  return (
    <span class="band">
      <span aria-hidden="true">{numberWords(reader, range[0])}</span>
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={said.join(", ")}>
        {zones(limits, range).map(({ from, to, tone }) => <rect key={from} class={`band-${tone}`} x={from * 1000} width={(to - from) * 1000} height="10" />)}
      </svg>
      <span aria-hidden="true">{numberWords(reader, range[1])}</span>
    </span>
  );
}
