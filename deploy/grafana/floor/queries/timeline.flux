import "date"
import "contrib/tomhollingworth/events"

{{segments}}
known =
    segments
        |> filter(fn: (r) => r.to > r.from)
        |> map(fn: (r) => ({_time: time(v: r.from * 1000000), press: r.press, _field: "state", _value: r.state}))
unknown =
    segments
        |> filter(fn: (r) => r.following > r.to)
        |> map(fn: (r) => ({_time: time(v: (if r.to > r.from then r.to else r.from) * 1000000), press: r.press, _field: "state", _value: "unknown"}))
union(tables: [known, unknown])
    |> group(columns: ["press"])
    |> sort(columns: ["_time"])
