import "influxdata/influxdb/schema"

// The state that each press is in; unknown once no value of it has come for 90 s.
presses =
    schema.tagValues(bucket: "telemetry", tag: "press", predicate: (r) => r.site == "${site}" and r.press =~ /^${press:regex}$/)
        |> map(fn: (r) => ({press: r._value, says: "known", text: "yes", at: now()}))
states =
    from(bucket: "record")
        |> range(start: -30d)
        |> filter(fn: (r) => r._measurement == "state" and r._field == "state")
        |> filter(fn: (r) => r.site == "${site}" and r.press =~ /^${press:regex}$/)
        |> last()
        |> group(columns: ["press"])
        |> sort(columns: ["_time"])
        |> last()
        |> map(fn: (r) => ({press: r.press, says: "state", text: r._value, at: r._time}))
heard =
    from(bucket: "telemetry")
        |> range(start: -90s)
        |> filter(fn: (r) => r._measurement == "press" and r.site == "${site}" and r.press =~ /^${press:regex}$/)
        |> filter(fn: (r) => r._field !~ /__bad$/)
        |> last()
        |> keep(columns: ["_time", "press"])
        |> group(columns: ["press"])
        |> sort(columns: ["_time"])
        |> last(column: "_time")
        |> map(fn: (r) => ({press: r.press, says: "heard", text: "yes", at: r._time}))
union(tables: [presses, states, heard])
    |> group()
    |> pivot(rowKey: ["press"], columnKey: ["says"], valueColumn: "text")
    |> map(
        fn: (r) => ({
            _time: now(),
            press: r.press,
            _field: "state",
            _value: if exists r.heard and exists r.state then r.state else "unknown",
        }),
    )
    |> group(columns: ["press"])
