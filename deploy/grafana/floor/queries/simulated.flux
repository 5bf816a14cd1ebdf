import "array"

// What the store says of its data. Only an express "no" is taken for one.
unsaid = array.from(rows: [{_time: 1960-01-01T00:00:00Z, simulated: true}])
said =
    from(bucket: "record")
        |> range(start: 0)
        |> filter(fn: (r) => r._measurement == "store" and r._field == "simulated")
        |> map(fn: (r) => ({_time: r._time, simulated: r._value}))
union(tables: [unsaid, said])
    |> group()
    |> sort(columns: ["_time"])
    |> tail(n: 1)
    |> map(fn: (r) => ({_time: now(), _field: "data", _value: if r.simulated then "simulated" else "real"}))
