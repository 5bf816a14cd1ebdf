// Rows as the pipeline writes them to InfluxDB: bucket `telemetry` (sparse deadband rows of `press`) and
// bucket `record` (states, intervals, losses, events). Everything is counted back from `now`, a full
// second; every figure that the tests compare follows from what is written here.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Line protocol of both buckets: `{ telemetry, record }`, times in nanoseconds. */
export function seed(now) {
  const telemetry = [];
  const record = [];
  const ns = (t) => `${t}000000`;
  // An event lies somewhere within its millisecond, by its birth.
  const within = (t) => `${t}${String((record.length * 618_033) % 1_000_000).padStart(6, "0")}`;
  const row = (press, t, fields) => {
    const body = Object.entries(fields).map(([name, value]) =>
      `${name}=${typeof value === "string" ? JSON.stringify(value) : value}`);
    telemetry.push(`press,site=novoberde,press=${press} ${body.join(",")} ${ns(t)}`);
  };
  const tags = (press, edge) => `site=novoberde,press=${press},producer=${edge},n=0`;
  const state = (press, edge, t, name) => record.push(`state,${tags(press, edge)} state="${name}",epoch="9c41e0b27f3a5d10",number=1i ${within(t)}`);
  /** The state as the edge tells it: `state` on change, intervals cut at every full hour up to `heard`; the
   * last state stays open unless `closed`. */
  const states = (press, edge, steps, heard, closed) => steps.forEach(([from, name], i) => {
    state(press, edge, from, name);
    const last = i === steps.length - 1;
    const to = last ? heard : steps[i + 1][0];
    for (let at = from; at < to; ) {
      const end = Math.min(Math.floor(at / HOUR) * HOUR + HOUR, to);
      if (last && !closed && end % HOUR !== 0) break;
      record.push(`interval,${tags(press, edge)} to=${end}i,state="${name}",epoch="9c41e0b27f3a5d10",number=1i ${within(at)}`);
      at = end;
    }
  });
  const event = (measurement, press, producer, t, body, number) => {
    const { kind } = body;
    const where = press ? `,press=${press}` : "";
    const json = JSON.stringify(JSON.stringify({ n: 0, ...body }));
    record.push(`${measurement},site=novoberde${where},producer=${producer},kind=${kind},n=0 ` +
      `body=${json},epoch="9c41e0b27f3a5d10",number=${number}i ${within(t)}`);
  };

  // press1 runs; each signal at least each 60 s, the current each second.
  const begin = now - 3 * HOUR;
  // Two presses have rows ahead of now as well, so that they are still heard when the tests take long.
  const ahead = now + 30 * MINUTE;
  for (let t = begin; t <= ahead; t += SECOND) {
    const s = (t - begin) / SECOND;
    const fields = { motor_current: 11 + 2 * Math.sin(s / 40) };
    if (s % 4 === 0) Object.assign(fields, { hyd_press: 20 + (s % 48) * 4 });
    if (s % 12 === 0) Object.assign(fields, { hyd_press_peak: 200, stroke_rate: 5 });
    if (s % 60 === 0) {
      Object.assign(fields, {
        oil_temp: 48, spec_energy: 72, oil_level: 80, estop_ok: true, plc_state: "run", energy_total: s / 700,
      });
    }
    row("press1", t, fields);
  }
  states("press1", "edge1", [[begin, "idle"], [begin + 10 * MINUTE, "running"]], now);

  // press2: silent from 100 to 90 minutes ago; faulted from 40 to 30 minutes ago, too hot, and now its
  // oil temperature stands still.
  const silent = [now - 100 * MINUTE, now - 90 * MINUTE];
  for (let t = begin; t <= ahead; t += 10 * SECOND) {
    if (t > silent[0] && t < silent[1]) continue;
    const fault = t >= now - 40 * MINUTE && t < now - 30 * MINUTE;
    const fields = { motor_current: fault ? 0.5 : 12 };
    if ((now - t) % MINUTE === 0) {
      Object.assign(fields, fault
        ? { oil_temp: 66, hyd_press: 5, stroke_rate: 0 }
        : { oil_temp: 52, hyd_press: 180, hyd_press_peak: 210, stroke_rate: 6, spec_energy: 110 });
    }
    if (t >= now - 50 * SECOND) {
      delete fields.oil_temp;
      // The value that came with the mark is not to be believed.
      if (t === now - 50 * SECOND) Object.assign(fields, { oil_temp: 52, oil_temp__bad: "frozen" });
    }
    row("press2", t, fields);
  }
  states("press2", "edge2", [[begin, "running"]], silent[0], true);
  states("press2", "edge2", [
    [silent[1], "running"], [now - 40 * MINUTE, "faulted"], [now - 30 * MINUTE, "running"],
  ], now);

  // press3 was last heard 20 minutes ago.
  const last = now - 20 * MINUTE;
  for (let t = begin; t <= last; t += MINUTE) {
    row("press3", t, {
      motor_current: 9, hyd_press: 100, hyd_press_peak: 190, stroke_rate: 4, spec_energy: 80, oil_temp: 50,
    });
  }
  states("press3", "edge3", [[begin, "running"]], last);

  // What the pipeline tells of itself.
  event("loss", "press2", "edge2", now - 95 * MINUTE, {
    kind: "loss", from: silent[0], to: silent[1], never_sent: 12, sent_unknown: 3,
  }, 411);
  event("loss", "press3", "ingest1", now - 60 * MINUTE, {
    kind: "loss", from: now - 70 * MINUTE, to: now - 61 * MINUTE, never_sent: null, sent_unknown: 0,
  }, 7);
  event("event", "", "edge1", begin, { kind: "opened", previous: null, carried: 0 }, 1);
  event("event", "", "edge2", silent[1], { kind: "opened", previous: "77aa0b5c1e9d4f32", carried: 4 }, 1);
  event("event", "press1", "ingest1", now - 30 * MINUTE, {
    kind: "quarantined", producer: "edge1", reason: "oil_temp: text for a number", count: 2,
  }, 8);
  event("event", "", "edge3", now - 25 * MINUTE, { kind: "clock_step", by_ms: -1500, source: "ntp" }, 2);
  for (const [edge, heard] of [["edge1", now], ["edge2", now], ["edge3", last]]) {
    for (let t = begin + MINUTE; t <= heard; t += MINUTE) {
      const to = t - 2 * SECOND;
      event("event", "", "ingest1", t + Number(edge.slice(-1)), { kind: "complete", producer: edge, to }, Math.floor(t / MINUTE));
    }
  }
  record.push('store id="5d1e77aa",simulated=true 0');
  return { telemetry: telemetry.join("\n"), record: record.join("\n") };
}
