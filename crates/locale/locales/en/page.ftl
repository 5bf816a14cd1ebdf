# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Skip to the presses
language = Language
clock-zone = your local time
simulated-data = simulated data
simulated-hint = These values come from a simulator or a recording, not from a machine.
loading = Waiting for the first values…
no-presses = No press is set up yet. Each press in the configuration gets a card here.
connection-lost = Connection lost since { $time }. What you see is from before; it is tried again by itself.
connection-dropped = This page could not keep up and was cut off at { $time }. It is connecting again.
presses = Presses
press-card = { $press }: { $state }

state-running = Running
state-idle = Ready
state-starved = No feed
state-blocked = Outlet full
state-faulted = Fault
state-planned_stop = Planned stop
state-maintenance = Maintenance
state-off = Off
state-power_off = Power cut
state-unknown = No data

since = since { $time }
for-duration = for { $duration }
duration-seconds = { $s } s
duration-minutes = { $m } min
duration-hours = { $h } h { $m } min
duration-days = { $d } d { $h } h
age = { $duration } ago
no-data = no data
not-measured = not measured

signal-hyd_press = Hydraulic pressure
signal-hyd_press_peak = Peak hydraulic pressure
signal-oil_temp = Oil temperature
signal-motor_current = Motor current
signal-stroke_rate = Cycles per minute
signal-spec_energy = Energy per tonne
unit-bar = bar
unit-Cel = °C
unit-A = A
unit-strokes = /min
unit-spec = kWh/t

bad-missing = the sensor does not answer
bad-range = outside the sensor’s range
bad-frozen = the value does not move
bad-wire_break = broken wire
bad-short = short circuit
bad-nan = not a number
bad-exception = the device reports an error
bad-gated = nothing to measure now
value-normal = normal { $lo } to { $hi }
value-warn = outside the warning limits
value-trip = outside the trip limits

strip-label = States of the last 8 hours
strip-block = { $state }, { $from } to { $to }
strip-now = now
trend-label = { $signal }, last { $duration }
trend-choose = Signal of the trend
trend-empty = The line appears here when values have come in.
trend-values = { $time }: { $mean } { $unit }, from { $min } to { $max }
trend-latest = { $signal }: now { $value } { $unit }; over the span { $min } to { $max }

pipeline = From the press to this page
pipeline-none = No device has reported yet. Each one appears here with its first sign of life.
producer-live = { $producer } sends live. Everything up to { $time } is stored.
producer-starting = { $producer } has just begun to send. Nothing is stored yet.
producer-offline = { $producer } has not been heard since { $time }. What it measures it keeps, and sends when it is back.
producer-never = { $producer } has not been heard yet.
producer-backlog = { $n ->
    [one] { $producer } keeps { $count } record that is not stored yet. Everything up to { $time } is stored; the rest follows by itself.
   *[other] { $producer } keeps { $count } records that are not stored yet. Everything up to { $time } is stored; the rest follows by itself.
}
producer-history = { $producer } is bringing in history from { $from } to { $to }: { $percent } done, now at { $at }.
producer-clock = { $producer } does not trust its clock yet. Its times may be wrong.
producer-lost = { $n ->
    [one] { $producer } has lost { $count } record.
   *[other] { $producer } has lost { $count } records.
}
producer-lost-maybe = { $n ->
    [one] { $count } more record of { $producer } may be lost.
   *[other] Up to { $count } more records of { $producer } may be lost.
}
producer-full = The memory of { $producer } is { $percent } full.
producer-trouble = { $producer } reports (in English):
history-progress = History of { $producer }
store-ok = Data is being stored. The store holds { $size }.
store-bad = The store does not take data at the moment. The devices keep their data until it does.
quarantine = { $n ->
    [one] { $count } message could not be understood and was set aside.
   *[other] { $count } messages could not be understood and were set aside.
}
dependencies-bad = Not ready: { $names }.
nothing-lost = Nothing is lost.
