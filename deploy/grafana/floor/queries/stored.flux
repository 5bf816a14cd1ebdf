import "experimental/json"

// How far behind the store is: seconds since the instant before which all of a producer is stored.
from(bucket: "record")
    |> range(start: -30d)
    |> filter(fn: (r) => r._measurement == "event" and r._field == "body" and r.site == "${site}")
    |> filter(fn: (r) => r.kind == "complete")
    |> map(
        fn: (r) => {
            body = json.parse(data: bytes(v: r._value))

            return {of: body.producer, to: body.to}
        },
    )
    |> group(columns: ["of"])
    |> max(column: "to")
    |> map(fn: (r) => ({_time: now(), of: r.of, _field: "behind", _value: float(v: int(v: now()) / 1000000) / 1000.0 - r.to / 1000.0}))
    |> group(columns: ["of"])
