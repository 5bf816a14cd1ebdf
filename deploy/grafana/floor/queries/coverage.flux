import "date"
import "contrib/tomhollingworth/events"

{{segments}}
segments
    |> map(fn: (r) => ({press: r.press, _value: if r.to > r.from then r.to - r.from else 0}))
    |> group(columns: ["press"])
    |> sum()
    |> map(fn: (r) => ({_time: v.timeRangeStop, press: r.press, _field: "covered", _value: float(v: r._value) * 100.0 / float(v: end - begin)}))
    |> group(columns: ["press"])
