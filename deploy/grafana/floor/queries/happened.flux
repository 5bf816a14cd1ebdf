// What the pipeline has told of itself, the newest first.
from(bucket: "record")
    |> range(start: v.timeRangeStart, stop: v.timeRangeStop)
    |> filter(fn: (r) => (r._measurement == "loss" or r._measurement == "event") and r._field == "body" and r.site == "${site}")
    |> filter(fn: (r) => r.kind =~ /^(loss|quarantined|opened|clock_step)$/)
    |> map(fn: (r) => ({_time: r._time, kind: r.kind, press: if exists r.press then r.press else "", producer: r.producer, body: r._value}))
    |> group()
    |> sort(columns: ["_time"], desc: true)
    |> limit(n: 50)
