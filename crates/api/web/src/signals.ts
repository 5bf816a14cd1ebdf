/** Which signals the floor shows, and how many digits each deserves. */
import type { Press, Reading } from "./api";

export interface Shown {
  id: string;
  digits: number;
}

/** What tells most of a press, first; where there is a signal of the first, its alternatives stay away. */
const WANTED: readonly (readonly Shown[])[] = [
  [{ id: "hyd_press_peak", digits: 0 }, { id: "hyd_press", digits: 0 }, { id: "accumulator", digits: 0 }],
  [{ id: "oil_temp", digits: 0 }],
  [{ id: "motor_current", digits: 1 }, { id: "motor_power", digits: 1 }],
  [{ id: "stroke_rate", digits: 1 }, { id: "vib_pump", digits: 2 }],
  [{ id: "spec_energy", digits: 0 }, { id: "cooling_power", digits: 1 }],
];
const DRAWN = 3;

/** Of a press that has none of the usual signals, whatever numbers it has. */
export function keySignals(press: Press): Shown[] {
  const usual = WANTED.flatMap((group) => group.find(({ id }) => press.signals[id]) ?? []);
  if (usual.length > 0) return usual;
  const numbers = Object.keys(press.signals).filter((id) => press.signals[id]?.unit);
  return numbers.slice(0, WANTED.length).map((id) => ({ id, digits: 1 }));
}

export function trendSignals(press: Press): Shown[] {
  return keySignals(press).slice(0, DRAWN);
}

export function numberOf(reading: Reading | undefined): number | null {
  return typeof reading?.v === "number" ? reading.v : null;
}

/** Messages of the units that are written otherwise than in UCUM. */
const UNITS: Record<string, string> = {
  bar: "unit-bar", Cel: "unit-Cel", "%": "unit-pct", A: "unit-A", V: "unit-V", kW: "unit-kW", "mm/s": "unit-mm-s",
  "{stroke}/min": "unit-strokes", "{briquette}": "unit-briquettes", "kg/h": "unit-kg-h", "kW.h": "unit-kW-h", "kW.h/t": "unit-spec",
};

export function unitOf(ucum: string, t: (id: string) => string): string {
  const id = UNITS[ucum];
  return id ? t(id) : ucum;
}
