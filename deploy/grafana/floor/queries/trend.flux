// Lowest and highest of what was reported in each window, and the last: never a mean of deadband rows.
// Windows without a row are null; the panel bridges them for as long as a value holds.
reported =
    from(bucket: "telemetry")
        |> range(start: v.timeRangeStart, stop: v.timeRangeStop)
        |> filter(fn: (r) => r._measurement == "press" and r._field == "{{signal}}")
        |> filter(fn: (r) => r.site == "${site}" and r.press =~ /^${press:regex}$/)
low = reported |> aggregateWindow(every: v.windowPeriod, fn: min, timeSrc: "_start") |> set(key: "_field", value: "min")
high = reported |> aggregateWindow(every: v.windowPeriod, fn: max, timeSrc: "_start") |> set(key: "_field", value: "max")
latest = reported |> aggregateWindow(every: v.windowPeriod, fn: last, timeSrc: "_start") |> set(key: "_field", value: "last")
union(tables: [low, high, latest])
    |> keep(columns: ["_time", "_value", "_field", "press"])
