/** A stretch of time as one bar: running, standing, not planned, not known. Kinds differ by lightness and pattern, too. */
import { useReader } from "../context";
import { hours } from "../figures/duration";
import type { Kind, Share } from "./split";

/** The patterns of what is not known; once in the view. */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="pattern-pending" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="pattern-ground" width="7" height="7" />
          <rect class="pattern-line" width="2" height="7" />
        </pattern>
        <pattern id="pattern-lost" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="pattern-ground" width="7" height="7" />
          <rect class="pattern-line" width="2.5" height="7" />
          <rect class="pattern-line" width="7" height="2.5" />
        </pattern>
      </defs>
    </svg>
  );
}

/** `whole`: all time for which there is room; what is yet to come stays empty. */
export function DayBar({ shares, whole, height = 14 }: { shares: readonly Share[]; whole: number; height?: number }) {
  const all = Math.max(whole, shares.reduce((sum, { ms }) => sum + ms, 0), 1);
  let at = 0;
  return (
    <svg class="day-bar" width="100%" height={height} aria-hidden="true" focusable="false">
      <rect class="bar-ground" width="100%" height={height} />
      {shares.map(({ kind, ms }) => {
        const x = at;
        at += ms;
        return ms > 0 && <rect key={kind} class={`kind-${kind}`} x={`${(x / all) * 100}%`} width={`${(ms / all) * 100}%`} height={height} />;
      })}
    </svg>
  );
}

export function Swatch({ kind }: { kind: Kind | "to-come" }) {
  return (
    <svg class="swatch" width="26" height="14" aria-hidden="true" focusable="false">
      <rect class={kind === "to-come" ? "bar-ground" : `kind-${kind}`} x="0.5" y="0.5" width="25" height="13" />
    </svg>
  );
}

/** What each part of a bar is, with its time if it is of one bar. */
export function Key({ shares }: { shares: readonly (Share | Kind)[] }) {
  const { t } = useReader();
  return (
    <ul class="bar-key">
      {shares.map((share) => {
        const [kind, ms] = typeof share === "string" ? [share, null] : [share.kind, share.ms];
        return ms !== 0 && <li key={kind}><Swatch kind={kind} /> {t(`uptime-kind-${kind}`)}{ms !== null && <> <b>{hours(t, ms)}</b></>}</li>;
      })}
    </ul>
  );
}
