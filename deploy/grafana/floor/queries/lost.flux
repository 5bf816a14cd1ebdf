import "array"
import "experimental/json"

// Records that are gone for certain, those that may be, and losses whose size nobody knows.
losses =
    from(bucket: "record")
        |> range(start: v.timeRangeStart, stop: v.timeRangeStop)
        |> filter(fn: (r) => r._measurement == "loss" and r._field == "body" and r.site == "${site}")
        |> map(
            fn: (r) => {
                body = json.parse(data: bytes(v: r._value))

                return {
                    lost: if exists body.never_sent then body.never_sent else 0.0,
                    maybe: if exists body.sent_unknown then body.sent_unknown else 0.0,
                    unsized: if exists body.never_sent then 0.0 else 1.0,
                }
            },
        )
union(tables: [array.from(rows: [{lost: 0.0, maybe: 0.0, unsized: 0.0}]), losses])
    |> group()
    |> reduce(
        identity: {lost: 0.0, maybe: 0.0, unsized: 0.0},
        fn: (r, accumulator) => ({
            lost: accumulator.lost + r.lost,
            maybe: accumulator.maybe + r.maybe,
            unsized: accumulator.unsized + r.unsized,
        }),
    )
