// What Grafana does between a dashboard and a picture, done with Grafana's own library where that has it.
import { createRequire } from "node:module";

import Papa from "papaparse";

// The library looks for a browser when it is loaded and, later, for a window.
globalThis.navigator ??= { userAgent: "node", language: "en-GB", languages: ["en-GB"], platform: "Linux" };
const data = createRequire(import.meta.url)("@grafana/data");
globalThis.window ??= globalThis;

const theme = data.createTheme({ colors: { mode: "dark" } });

/** A variable in the format `regex`, as Grafana writes it into a query. */
function asRegex(value) {
  const escaped = [value].flat().map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return Array.isArray(value) && value.length !== 1 ? `(${escaped.join("|")})` : escaped[0];
}

/** The query as it leaves Grafana: variables by its front end, macros by its back end. */
export function interpolate(query, { variables, from, to, windowSeconds }) {
  const text = query
    .replace(/\$\{(\w+):regex\}/g, (_, name) => asRegex(variables[name]))
    .replace(/\$\{(\w+)\}/g, (_, name) => [variables[name]].flat().join(","))
    .replaceAll("v.timeRangeStart", new Date(from).toISOString())
    .replaceAll("v.timeRangeStop", new Date(to).toISOString())
    .replaceAll("v.windowPeriod", `${windowSeconds}s`);
  if (/\$\{|\bv\./.test(text)) throw new Error(`something was not replaced in:\n${text}`);
  return text;
}

const FIELD_TYPES = {
  string: "string", double: "number", long: "number", unsignedLong: "number", boolean: "boolean",
  "dateTime:RFC3339": "time", "dateTime:RFC3339Nano": "time",
};

function cell(type, text) {
  if (text === "") return null;
  if (type === "number") return Number(text);
  if (type === "boolean") return text === "true";
  return type === "time" ? Date.parse(text) : text;
}

/**
 * Annotated CSV to frames, by the rules of Grafana's back end for Flux: with `_value` and a time column a
 * frame per table, its field named by `_field`, text columns without `_` as labels; otherwise a frame with
 * every column.
 */
export function frames(csv) {
  const made = [];
  let types = [], names = null, table = null, current = null;
  for (const row of Papa.parse(csv.trimEnd(), { skipEmptyLines: false }).data) {
    if (row.length < 2) continue;
    if (row[0].startsWith("#")) {
      if (row[0] === "#datatype") { types = row.slice(1); names = null; }
      continue;
    }
    if (!names) { names = row.slice(1); table = null; continue; }
    const columns = names.map((name, i) => ({ name, type: FIELD_TYPES[types[i]], text: row[i + 1] }));
    const column = (name) => columns.find((one) => one.name === name);
    if (column("error")) throw new Error(column("error").text);
    const time = column("_time") ?? columns.find(({ type }) => type === "time");
    const series = column("_value") && time;
    const shown = series
      ? [{ ...time, name: "Time" }, { ...column("_value"), name: column("_field")?.text ?? "_value" }]
      : columns.filter(({ name }, i) => !(i === 0 && name === "result") && !(i === 1 && name === "table"));
    if (column("table").text !== table) {
      table = column("table").text;
      const labels = Object.fromEntries(columns
        .filter(({ name, type, text }) => type === "string" && text !== "" && !/^(_.*|result|table)$/.test(name))
        .map(({ name, text }) => [name, text]));
      current = { refId: "A", fields: shown.map(({ name, type }, i) => ({
        name, type, config: {}, values: [], ...(series && i === 1 && { labels }),
      })) };
      made.push(current);
    }
    shown.forEach(({ type, text }, i) => current.fields[i].values.push(cell(type, text)));
  }
  return made.map((frame) => data.toDataFrame(frame));
}

data.standardTransformersRegistry.setInit(() =>
  [data.standardTransformers.organizeFieldsTransformer, data.standardTransformers.sortByTransformer]
    .map((one) => ({ id: one.id, name: one.name, transformation: async () => one })));

/** The panel's transformations. */
export function transform(panel, input) {
  const context = { interpolate: (text) => text };
  return new Promise((resolve, reject) => {
    data.transformDataFrame(panel.transformations ?? [], input, context).subscribe({ next: resolve, error: reject });
  });
}

const property = (id, process, rest = {}) => ({
  id, path: id.replace(/^custom\./, ""), name: id, process, override: () => null, editor: () => null,
  shouldApply: () => true, settings: {}, ...rest,
});
const registry = new data.FieldConfigOptionsRegistry(() => [
  property("displayName", data.displayNameOverrideProcessor, { settings: { expandTemplateVars: true } }),
  property("unit", data.unitOverrideProcessor),
  property("noValue", data.stringOverrideProcessor),
  property("mappings", data.valueMappingsOverrideProcessor),
  property("thresholds", data.thresholdsOverrideProcessor),
  ...["min", "max", "decimals"].map((id) => property(id, data.numberOverrideProcessor)),
  property("color", data.identityOverrideProcessor),
  ...["custom.lineWidth", "custom.fillOpacity", "custom.fillBelowTo", "custom.hideFrom", "custom.spanNulls"]
    .map((id) => property(id, data.identityOverrideProcessor, { isCustom: true })),
]);
data.standardFieldConfigEditorRegistry.setInit(() => registry.list().filter((one) => !one.isCustom));

/** `${__field.labels.x}` in names. */
function replaceVariables(text, scoped) {
  return text.replace(/\$\{__field\.labels\.(\w+)\}/g, (_, label) =>
    scoped?.__dataContext?.value?.field?.labels?.[label] ?? "");
}

/** Frames with names, units, colours and settings of the panel laid over their fields. */
export function overlaid(panel, input) {
  return data.applyFieldOverrides({
    data: input, fieldConfig: panel.fieldConfig, replaceVariables, theme, fieldConfigRegistry: registry, timeZone: "utc",
  });
}

/** The name that a field is shown under. */
export function shownName(field, frame, all) {
  return data.getFieldDisplayName(field, frame, all);
}

/** What a stat or bar gauge shows: `{ title, text, color, number }` a tile. */
export function tiles(panel, input) {
  const values = data.getFieldDisplayValues({
    data: overlaid(panel, input), fieldConfig: panel.fieldConfig, reduceOptions: panel.options.reduceOptions,
    replaceVariables, theme, timeZone: "utc",
  });
  return values.map(({ display }) => ({
    title: display.title, text: (display.prefix ?? "") + display.text + (display.suffix ?? ""),
    color: display.color, number: display.numeric,
  }));
}
