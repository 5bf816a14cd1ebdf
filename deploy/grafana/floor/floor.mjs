// The Floor as a classic dashboard. Ids of panels and their places are fixed, so that a change shows as one.

const DATASOURCE = { type: "influxdb", uid: "presswatch-influxdb" };

/** Tones of the page for each state (its dark theme): saturation means "look here". */
const STATES = {
  running: "#3f7c7a", idle: "#62686c", starved: "#d9a13c", blocked: "#d9a13c", faulted: "#dd4a40",
  maintenance: "#7d6b9e", off: "#62686c", power_off: "#65798f", unknown: "#3d4347",
};
const GREEN = "#3f7c7a", AMBER = "#d9a13c", RED = "#dd4a40", QUIET = "#62686c", SIMULATED = "#8a4fbf";

/** Signals shown, with Grafana's unit and decimals; the words for their units are the page's. */
const SIGNALS = [
  { id: "motor_current", unit: "unit-A", decimals: 1 },
  { id: "oil_temp", unit: "unit-Cel", decimals: 1 },
  { id: "hyd_press_peak", unit: "unit-bar", decimals: 0 },
  { id: "stroke_rate", unit: "unit-strokes", decimals: 1 },
  { id: "spec_energy", unit: "unit-spec", decimals: 0 },
];

/** How long a value of the signal holds, in seconds: 1.5 × the larger of 60 s and its period. */
function hold(signal) {
  return 1.5 * Math.max(60, signal.sample_s ?? 0);
}

/**
 * The profile's limits as Grafana's steps: each colour from its value upwards. The lower limits of a signal
 * that is judged only while the press runs are left out unless `all`: a press at rest is not in want of current.
 */
function limits(signal, all) {
  const { warn_hi, trip_hi } = signal;
  const low = all || signal.gate !== "execute";
  const [trip_lo, warn_lo] = low ? [signal.trip_lo, signal.warn_lo] : [null, null];
  const steps = [];
  if (trip_lo !== null) steps.push([RED, trip_lo]);
  if (warn_lo !== null) steps.push([AMBER, warn_lo]);
  steps.push([GREEN, warn_hi]);
  if (warn_hi !== null) steps.push([AMBER, trip_hi]);
  if (trip_hi !== null) steps.push([RED, null]);
  // Each colour reaches up to its limit, so it begins where the one before ends.
  return steps.map(([color], i) => ({ color, value: i === 0 ? null : steps[i - 1][1] }));
}

function panel(id, type, title, [x, y, w, h], rest) {
  return { id, type, title, gridPos: { x, y, w, h }, datasource: DATASOURCE, ...rest };
}

function target(query) {
  return [{ refId: "A", datasource: DATASOURCE, query }];
}

function fields(defaults, overrides = []) {
  return { defaults, overrides };
}

function byName(name, properties) {
  return {
    matcher: { id: "byName", options: name },
    properties: Object.entries(properties).map(([id, value]) => ({ id, value })),
  };
}

function steps(...pairs) {
  return { mode: "absolute", steps: pairs.map(([color, value]) => ({ color, value })) };
}

function mapped(entries) {
  const options = Object.fromEntries(entries.map(([value, text, color], index) =>
    [value, { text, index, ...(color && { color }) }]));
  return [{ type: "value", options }];
}

/** A tile for each field of the kind `fields`. */
function stat(fields, rest = {}) {
  return {
    reduceOptions: { calcs: ["lastNotNull"], fields, values: false },
    orientation: "auto", textMode: "value_and_name", wideLayout: true, colorMode: "value", graphMode: "none",
    justifyMode: "auto", showPercentChange: false, percentChangeColorMode: "standard", ...rest,
  };
}

/** What `reduceOptions.fields` may say; a pattern is matched with the name shown. */
const NUMBERS = "", ALL_BUT_TIME = "/^(?!Time$)/";
const PRESS_NAME = "${__field.labels.press}";
const WINDOW = "10s";

export function floor({ language, text, profile, query }) {
  const states = mapped(Object.entries(STATES).map(([state, color]) => [state, text(`state-${state}`), color]));
  const kinds = mapped(["loss", "quarantined", "opened", "clock_step"].map((kind) => [kind, text(`kind-${kind}`)]));

  const values = SIGNALS.map(({ id, unit, decimals }, i) => {
    const signal = profile[id];
    return panel(20 + i, "bargauge", text(`signal-${id}`), [[0, 5, 10, 15, 20][i], 13, i === 4 ? 4 : 5, 6], {
      description: text("value-about"),
      targets: target(query("value", { signal: id, hold: `${hold(signal)}s` })),
      fieldConfig: fields({
        displayName: PRESS_NAME, unit: `suffix:${text(unit)}`, decimals, noValue: text("no-data"),
        min: signal.lo, max: Math.min(signal.hi, signal.trip_hi ? signal.trip_hi * 1.2 : signal.hi),
        color: { mode: "thresholds" }, thresholds: { mode: "absolute", steps: limits(signal, false) },
      }),
      options: {
        reduceOptions: { calcs: ["lastNotNull"], fields: NUMBERS, values: false },
        orientation: "horizontal", displayMode: "basic", valueMode: "color", namePlacement: "left",
        showUnfilled: true, sizing: "auto", minVizWidth: 8, minVizHeight: 16, maxVizHeight: 300,
        legend: { calcs: [], displayMode: "list", placement: "bottom", showLegend: false },
      },
    });
  });

  const trends = SIGNALS.map(({ id, unit, decimals }, i) => {
    const signal = profile[id];
    const [x, y, w] = [[0, 26, 12], [12, 26, 12], [0, 34, 8], [8, 34, 8], [16, 34, 8]][i];
    const shown = { lineWidth: 0, fillOpacity: 0 };
    return panel(41 + i, "timeseries", text(`signal-${id}`), [x, y, w, 8], {
      description: text("trend-about"),
      interval: WINDOW,
      targets: target(query("trend", { signal: id })),
      fieldConfig: fields({
        unit: `suffix:${text(unit)}`, decimals, color: { mode: "fixed", fixedColor: "#86b8c8" },
        thresholds: { mode: "absolute", steps: limits(signal, true) },
        custom: {
          drawStyle: "line", lineInterpolation: "stepAfter", lineWidth: 1, fillOpacity: 0, showPoints: "never",
          pointSize: 4, axisPlacement: "auto", axisLabel: "", scaleDistribution: { type: "linear" },
          spanNulls: hold(signal) * 1000, insertNulls: false,
          thresholdsStyle: { mode: "line" },
        },
      }, [
        byName("min", { displayName: text("lowest"), "custom.lineWidth": shown.lineWidth, "custom.hideFrom": { legend: true, tooltip: false, viz: false } }),
        byName("max", {
          displayName: text("highest"), "custom.lineWidth": shown.lineWidth, "custom.fillBelowTo": text("lowest"),
          "custom.fillOpacity": 25, "custom.hideFrom": { legend: true, tooltip: false, viz: false },
        }),
        byName("last", { displayName: text("last") }),
      ]),
      options: {
        legend: { showLegend: false, displayMode: "list", placement: "bottom", calcs: [] },
        tooltip: { mode: "multi", sort: "none" },
      },
    });
  });

  const panels = [
    panel(1, "stat", "", [0, 0, 24, 2], {
      targets: target(query("simulated")),
      transparent: true,
      fieldConfig: fields({
        mappings: mapped([["simulated", text("simulated"), SIMULATED], ["real", text("measured"), QUIET]]),
        color: { mode: "thresholds" }, thresholds: steps([SIMULATED, null]),
      }),
      options: stat(ALL_BUT_TIME, { textMode: "value", colorMode: "background_solid", justifyMode: "center", text: { valueSize: 18 } }),
    }),
    panel(2, "stat", text("state-now"), [0, 2, 12, 5], {
      description: text("unknown-about"),
      targets: target(query("state-now")),
      fieldConfig: fields({
        displayName: PRESS_NAME, mappings: states, color: { mode: "thresholds" },
        thresholds: steps([STATES.unknown, null]), noValue: text("state-unknown"),
      }),
      options: stat(ALL_BUT_TIME, { colorMode: "background_solid" }),
    }),
    panel(3, "stat", text("age"), [12, 2, 6, 5], {
      targets: target(query("age")),
      fieldConfig: fields({
        displayName: PRESS_NAME, unit: "s", decimals: 0, color: { mode: "thresholds" },
        thresholds: steps([GREEN, null], [AMBER, 90], [RED, 180]), noValue: text("no-data"),
      }),
      options: stat(NUMBERS),
    }),
    panel(4, "stat", text("coverage"), [18, 2, 6, 5], {
      description: text("coverage-about"),
      targets: target(query("coverage")),
      fieldConfig: fields({
        displayName: PRESS_NAME, unit: "percent", decimals: 1, color: { mode: "thresholds" },
        thresholds: steps([RED, null], [AMBER, 80], [GREEN, 95]), noValue: text("no-data"),
      }),
      options: stat(NUMBERS),
    }),
    panel(5, "state-timeline", text("states"), [0, 7, 24, 6], {
      description: text("unknown-about"),
      targets: target(query("timeline")),
      fieldConfig: fields({
        displayName: PRESS_NAME, mappings: states, color: { mode: "thresholds" }, thresholds: steps([STATES.unknown, null]),
        custom: { lineWidth: 0, fillOpacity: 90 },
      }),
      options: {
        mergeValues: true, showValue: "auto", alignValue: "center", rowHeight: 0.8,
        legend: { showLegend: true, displayMode: "list", placement: "bottom", calcs: [] },
        tooltip: { mode: "single", sort: "none" },
      },
    }),
    ...values,
    panel(6, "stat", text("lost"), [0, 19, 5, 6], {
      targets: target(query("lost")),
      fieldConfig: fields({
        unit: "none", decimals: 0, color: { mode: "thresholds" }, thresholds: steps([GREEN, null], [RED, 1]),
      }, [
        byName("lost", { displayName: text("lost-certain") }),
        byName("maybe", { displayName: text("lost-maybe"), thresholds: steps([GREEN, null], [AMBER, 1]) }),
        byName("unsized", { displayName: text("lost-unsized") }),
      ]),
      options: stat(NUMBERS, { orientation: "horizontal" }),
    }),
    panel(7, "stat", text("quarantined"), [5, 19, 4, 6], {
      targets: target(query("quarantined")),
      fieldConfig: fields({
        unit: "none", decimals: 0, color: { mode: "thresholds" }, thresholds: steps([GREEN, null], [AMBER, 1]),
      }),
      options: stat(NUMBERS, { textMode: "value" }),
    }),
    panel(8, "stat", text("behind"), [9, 19, 5, 6], {
      targets: target(query("stored")),
      fieldConfig: fields({
        displayName: "${__field.labels.of}", unit: "s", decimals: 0, color: { mode: "thresholds" },
        thresholds: steps([GREEN, null], [AMBER, 180], [RED, 900]), noValue: text("no-data"),
      }),
      options: stat(NUMBERS, { orientation: "horizontal" }),
    }),
    panel(9, "table", text("happened"), [14, 19, 10, 6], {
      targets: target(query("happened")),
      transformations: [
        {
          id: "organize",
          options: {
            indexByName: { _time: 0, kind: 1, press: 2, producer: 3, body: 4 },
            renameByName: {
              _time: text("time"), kind: text("what"), press: text("press"), producer: text("producer"), body: text("details"),
            },
            excludeByName: {}, includeByName: {},
          },
        },
        { id: "sortBy", options: { fields: {}, sort: [{ field: text("time"), desc: true }] } },
      ],
      fieldConfig: fields({ custom: { align: "auto", cellOptions: { type: "auto" }, inspect: false } }, [
        byName(text("what"), { mappings: kinds }),
      ]),
      options: { showHeader: true, cellHeight: "sm" },
    }),
    {
      id: 40, type: "row", title: "$press", gridPos: { x: 0, y: 25, w: 24, h: 1 }, collapsed: false, panels: [],
      repeat: "press",
    },
    ...trends,
  ];

  return {
    uid: language === "en" ? "presswatch-floor" : `presswatch-floor-${language.toLowerCase()}`,
    title: language === "en" ? text("title") : `${text("title")} · ${text("language")}`,
    tags: ["presswatch-floor"],
    editable: false,
    graphTooltip: 1,
    schemaVersion: 41,
    version: 1,
    timezone: "browser",
    weekStart: "monday",
    refresh: "30s",
    time: { from: "now-3h", to: "now" },
    timepicker: { refresh_intervals: ["10s", "30s", "1m", "5m"] },
    links: [{
      type: "dashboards", title: text("languages"), tags: ["presswatch-floor"], asDropdown: true, keepTime: true,
      includeVars: true, targetBlank: false, icon: "external link", tooltip: "", url: "",
    }],
    annotations: { list: [] },
    templating: {
      list: [
        variable("site", "", "site", { hide: 2 }),
        variable("press", text("press"), "press", { multi: true, includeAll: true, current: { text: ["All"], value: ["$__all"] } }),
      ],
    },
    panels,
  };
}

/** A variable that lists the values of a tag. */
function variable(name, label, tag, rest) {
  const inside = tag === "press" ? ', predicate: (r) => r.site == "${site}"' : "";
  const query = `import "influxdata/influxdb/schema"\n\nschema.tagValues(bucket: "telemetry", tag: "${tag}"${inside})`;
  return { type: "query", name, label, datasource: DATASOURCE, query, refresh: 1, sort: 1, regex: "", options: [], ...rest };
}
