# What the tools say in a terminal: probe and check.
probe-head = { $line }, unit { $unit }, { $table } · reads: { $reads } · Ctrl-C ends
probe-legend = * has just changed   ~ a sensor could say this   = what you look for
probe-more = … and { $count } more: make the window larger, or ask for fewer.
probe-range = `{ $found }` can’t be read. Write a table and a range, as in: holding 0..50, or: ref 40001..40050; units of a scan are 1..247.
probe-paste = What could be { $expect }; paste the right one under [source.signals]:
probe-paste-example = With --expect NUMBER (what the press’s gauge shows now) the likely registers are found and their lines printed. A line looks like this: { $example }
probe-nothing = Nothing here is near { $expect }, in no order and in no power of ten. Look at other registers or another table.
probe-scanning = asking unit { $unit } of { $last }
probe-unit = Unit { $unit } answers.
probe-unit-unclear = Unit { $unit }: { $why }
read-connect = can’t be reached ({ $why }). Check the address, the cable and the power.
read-closed = closed the connection ({ $why }). Many devices take only one or two connections: is something else connected?
read-timeout = no answer within { $ms } ms. Check the unit’s number; on a serial line also the speed, the parity, and that A and B are not swapped.
read-late = no answer within { $ms } ms, but one came later. Give this device a longer timeout.
read-count = { $got } values came instead of { $asked }. This device does not keep to the protocol; read fewer at once.
read-malformed = something came that is no answer ({ $why }). On a serial line: another speed or parity, noise, or two devices of one number.
read-exception = the device refuses with exception { $code }.
read-exception-function = the device does not have this table (exception { $code }). Try holding instead of input, or the other way round.
read-exception-address = the device does not have this register (exception { $code }). Is the manual’s number counted from 1, or from 40001?
read-exception-value = the device refuses so many registers at once (exception { $code }). Set read_most lower.
read-exception-gateway = the gateway does not reach this unit (exception { $code }). Check the unit’s number and the wires behind the gateway.
check-secret = there, and readable.
check-secret-missing = can’t be used ({ $why }). Make the file, owned by the user of this program, with the secret in it.
check-file = there, and readable.
check-file-missing = can’t be read ({ $why }). Correct the path.
check-broker = answers, and lets { $producer } in.
check-broker-embedded = runs inside presswatch serve, with { $producer }.
check-broker-refuses = does not let { $producer } in ({ $why }). Check the address, the user and the password, and that the broker runs.
check-store = answers, and holds the store { $id }.
check-store-new = answers; the store is made at the first start.
check-store-kind = holds the store { $id }, which is simulated where this site is real, or the other way round. Name other buckets.
check-store-refuses = can’t be used ({ $why }). Check the address, the organisation and the token.
check-store-embedded = a file in the data folder, made at the first start.
check-disk = { $free } free; the limits allow { $need } more.
check-disk-small = { $free } free, and the limits allow { $need } more. Lower the limits of outbox and quarantine, or make room: a full disk stops what must be kept.
check-clock-system = the system’s clock is trusted.
check-clock-ntp = NTP has set the clock.
check-clock-waits = NTP has not set the clock yet. Until it has, or a person says the time, rows wait for their time. Check the network, or put a battery clock in.
check-line = { $why }
check-point = { $raw } is { $value } { $unit }
check-point-range = { $raw } would be { $value } { $unit }, and the sensor shows { $lo } to { $hi } only. Check the register, type, order, raw and eng.{ $more }
check-point-order = With order = "{ $order }" it would be { $value } { $unit }.
check-point-nan = { $raw } is no number. Check type and order.{ $more }
check-point-wire = { $raw } is less than 3.6 mA: the wire is broken, the sensor has no supply, or raw is wrong.
check-point-short = { $raw } is more than 21 mA: a short circuit, a broken sensor, or raw is wrong.
check-mains-there = the mains are there.
check-mains-gone = answers: the mains are gone now.
check-mains-unknown = does not say whether the mains are there ({ $why }). Check its name, and that its service runs.
check-topic = { $value } { $unit }
check-topic-silent = nothing was published in { $s } seconds. Many devices speak only when something changes: change it, or wait longer with --wait-s.
check-topic-other = something is published, and the signal’s value is not in it. Check the topic, the pointer and, of a flag, on.
check-point-tiny = { $raw } is next to nothing, as a number read in a wrong order often is. Check type and order.{ $more }
check-wrong = { $n ->
    [one] { $count } thing is wrong.
   *[other] { $count } things are wrong.
}
probe-units = { $n ->
    [one] { $count } unit answers at { $line }.
   *[other] { $count } units answer at { $line }.
}
