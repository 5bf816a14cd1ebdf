/** Which signals the floor shows, and how many digits each deserves. */
import type { Press, Reading } from "./api";

export interface Shown {
  id: string;
  /** Message of the unit. */
  unit: string;
  digits: number;
}

const PEAK: Shown = { id: "hyd_press_peak", unit: "unit-bar", digits: 0 };
const PRESSURE: Shown = { id: "hyd_press", unit: "unit-bar", digits: 0 };
const OIL: Shown = { id: "oil_temp", unit: "unit-Cel", digits: 0 };
const CURRENT: Shown = { id: "motor_current", unit: "unit-A", digits: 1 };
const STROKES: Shown = { id: "stroke_rate", unit: "unit-strokes", digits: 1 };
const ENERGY: Shown = { id: "spec_energy", unit: "unit-spec", digits: 0 };

/** The peak of a stroke has limits and says more; a press without it has the pressure alone. */
function pressure(press: Press): Shown {
  return press.values[PEAK.id] || !press.values[PRESSURE.id] ? PEAK : PRESSURE;
}

export function keySignals(press: Press): Shown[] {
  return [pressure(press), OIL, CURRENT, STROKES, ENERGY];
}

export function trendSignals(press: Press): Shown[] {
  return [pressure(press), OIL, CURRENT];
}

export function numberOf(reading: Reading | undefined): number | null {
  return typeof reading?.v === "number" ? reading.v : null;
}
