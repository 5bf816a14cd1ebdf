import "array"
import "experimental/json"

// Records set aside because they could not be taken as they were.
set_aside =
    from(bucket: "record")
        |> range(start: v.timeRangeStart, stop: v.timeRangeStop)
        |> filter(fn: (r) => r._measurement == "event" and r._field == "body" and r.site == "${site}")
        |> filter(fn: (r) => r.kind == "quarantined")
        |> map(
            fn: (r) => {
                body = json.parse(data: bytes(v: r._value))

                return {quarantined: body.count}
            },
        )
union(tables: [array.from(rows: [{quarantined: 0.0}]), set_aside])
    |> group()
    |> sum(column: "quarantined")
