import "influxdata/influxdb/schema"

// The value that each press holds now: none once it is older than its hold or was marked bad.
rows =
    from(bucket: "telemetry")
        |> range(start: -{{hold}})
        |> filter(fn: (r) => r._measurement == "press" and r.site == "${site}" and r.press =~ /^${press:regex}$/)
values =
    rows
        |> filter(fn: (r) => r._field == "{{signal}}")
        |> last()
        |> keep(columns: ["_time", "_value", "press"])
ends =
    rows
        |> filter(fn: (r) => r._field == "{{signal}}__bad")
        |> last()
        // At one instant the mark wins over the value.
        |> timeShift(duration: 1ns)
        |> keep(columns: ["_time", "press"])
presses =
    schema.tagValues(bucket: "telemetry", tag: "press", predicate: (r) => r.site == "${site}" and r.press =~ /^${press:regex}$/)
        |> map(fn: (r) => ({_time: 1970-01-01T00:00:00Z, press: r._value, _value: float(v: r.nothing)}))
union(tables: [values, ends, presses])
    // Once through one table, so that a press without a value has the column all the same, empty.
    |> group()
    |> sort(columns: ["_time"])
    |> group(columns: ["press"])
    |> tail(n: 1)
    |> set(key: "_field", value: "{{signal}}")
