// What each press did when: closed intervals and state changes, joined with when it was last heard.
// Intervals are cut at every full hour, so the one that is open now was begun or cut less than 2 h ago.
begin = int(v: v.timeRangeStart) / 1000000
end = int(v: v.timeRangeStop) / 1000000
// Events lie apart within their millisecond: a change and the interval that it begins are of one instant.
instant = (t) => time(v: int(v: t) / 1000000 * 1000000)
told =
    from(bucket: "record")
        |> range(start: date.sub(d: 2h, from: v.timeRangeStart), stop: v.timeRangeStop)
        |> filter(fn: (r) => r.site == "${site}" and r.press =~ /^${press:regex}$/)
intervals =
    told
        |> filter(fn: (r) => r._measurement == "interval")
        |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")
        |> map(fn: (r) => ({_time: instant(t: r._time), press: r.press, state: r.state, to: r.to}))
changes =
    told
        |> filter(fn: (r) => r._measurement == "state" and r._field == "state")
        |> map(fn: (r) => ({_time: instant(t: r._time), press: r.press, state: r._value, to: 0}))
heard =
    from(bucket: "telemetry")
        |> range(start: date.sub(d: 90s, from: v.timeRangeStart), stop: v.timeRangeStop)
        |> filter(fn: (r) => r._measurement == "press" and r.site == "${site}" and r.press =~ /^${press:regex}$/)
        |> filter(fn: (r) => r._field !~ /__bad$/)
        |> last()
        |> keep(columns: ["_time", "press"])
        |> group(columns: ["press"])
        |> sort(columns: ["_time"])
        |> last(column: "_time")
        |> map(fn: (r) => ({_time: 1970-01-01T00:00:00Z, press: r.press, heard: int(v: r._time) / 1000000}))
points =
    union(tables: [intervals, changes])
        |> group(columns: ["press"])
        |> sort(columns: ["_time", "to"])
        |> events.duration(unit: 1ms, columnName: "next", stop: v.timeRangeStop)
        // A change and the interval that begins with it are one point: the later in order knows its end.
        |> filter(fn: (r) => r.next > 0)
// A press that was not heard at all: before anything.
unheard =
    points
        |> first(column: "state")
        |> map(fn: (r) => ({_time: 1970-01-01T00:00:00Z, press: r.press, heard: 0}))
// The marker row with the time last heard sorts first and is carried down its press.
// A closed interval ends where it says. The last one goes on while its press is heard, and 90 s more.
lastHeard =
    union(tables: [heard, unheard])
        |> group(columns: ["press"])
        |> max(column: "heard")
        |> keep(columns: ["_time", "press", "heard"])
segments =
    union(tables: [lastHeard, points])
        |> group(columns: ["press"])
        |> sort(columns: ["_time"])
        |> fill(column: "heard", usePrevious: true)
        |> filter(fn: (r) => exists r.state)
        |> map(
            fn: (r) => {
                from = int(v: r._time) / 1000000
                following = from + r.next
                silent = r.heard + 90000
                last = if following < end then following else if silent > r.to then silent else r.to
                to = if following < end and r.to > 0 then r.to else last

                return {
                    press: r.press,
                    state: r.state,
                    from: if from < begin then begin else from,
                    to: if to < following then to else following,
                    following: following,
                }
            },
        )
        |> filter(fn: (r) => r.following > begin)
