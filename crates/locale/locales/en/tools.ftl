# What the tools say in a terminal: probe and check.
probe-head = { $line }, unit { $unit }, { $table } · read { $reads } times · Ctrl-C ends
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
probe-units = { $n ->
    [one] { $count } unit answers at { $line }.
   *[other] { $count } units answer at { $line }.
}
