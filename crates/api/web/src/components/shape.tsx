/** One shape a state: never colour alone. */
import type { JSX } from "preact";
import type { State } from "../api";

const LINE = { fill: "none", stroke: "currentColor", "stroke-width": 2.4, "stroke-linecap": "round", "stroke-linejoin": "round" } as const;

const SHAPES: Record<State, () => JSX.Element> = {
  running: () => <circle cx="12" cy="12" r="9" fill="currentColor" />,
  idle: () => <circle cx="12" cy="12" r="8" {...LINE} />,
  starved: () => <path d="M3 12h12M10 7l5 5-5 5M20 4v16" {...LINE} />,
  blocked: () => <path d="M4 4v16M9 12h12M16 7l5 5-5 5" {...LINE} />,
  faulted: () => (
    <>
      <rect x="2.5" y="2.5" width="19" height="19" rx="2" fill="currentColor" />
      <path d="M12 6.5v7M12 17.3v.2" {...LINE} class="shape-cut" />
    </>
  ),
  maintenance: () => <path d="M20 7.5a5 5 0 0 1-6.7 5L7 19a2 2 0 0 1-3-3l6.500-6.300a5 5 0 0 1 6-6.700l-3 3 .6 2.900 2.900.6z" {...LINE} />,
  off: () => <path d="M12 4a8 8 0 1 0 .01 0M8 12h8" {...LINE} />,
  power_off: () => <path d="M13 3 7 13h5l-1 8 6-10h-5zM4 4l16 16" {...LINE} />,
  unknown: () => (
    <>
      <rect x="3" y="3" width="18" height="18" rx="2" {...LINE} stroke-dasharray="3 3" />
      <path d="M9.500 9.500a2.500 2.500 0 1 1 2.500 3v1.200M12 17v.2" {...LINE} />
    </>
  ),
};

export function Shape({ state }: { state: State }) {
  return <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">{SHAPES[state]()}</svg>;
}
