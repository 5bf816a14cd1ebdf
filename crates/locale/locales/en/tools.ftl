# What the tools say in a terminal: probe, check and map.
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
check-broker-files = can’t be asked ({ $why }). Correct the file, or the path to it.
check-broker-exposed = is spoken to without TLS: on the way others can read the password of { $producer }. Give the broker a listener with TLS (presswatch mosquitto), and name `tls` beside `host`.
check-tls-authority = shows a certificate that comes from none of the authorities named here ({ $why }). In `tls.ca_file` name the file of the authority that the broker’s certificate is from.
check-tls-expired = shows a certificate whose time is over ({ $why }). Make a new one at the broker (presswatch mosquitto) and restart it; or this machine’s clock is wrong.
check-tls-name = shows a certificate that is not for { $host } ({ $why }). In `host` write a name that is in the certificate, or make one with this name: presswatch mosquitto --name { $host }
check-tls-ours-missing = wants a certificate, and { $producer } has none. presswatch enroll at the server gives one; name it in `mqtt_certificate_file` and `mqtt_key_file`.
check-tls-ours-refused = does not take the certificate of { $producer } ({ $why }). It must come from the broker’s own authority: presswatch enroll at the server gives one.
check-tls-ours-expired = says that the time of the certificate of { $producer } is over. presswatch enroll at the server gives a new one.
check-store = answers, and holds the store { $id }.
check-store-new = answers; the store is made at the first start.
check-store-kind = holds the store { $id }, which is simulated where this site is real, or the other way round. Name other buckets.
check-store-refuses = can’t be used ({ $why }). Check the address, the organisation and the token.
check-store-embedded = a file in the data folder, made at the first start.
check-disk = { $free } free; the limits allow { $need } more.
check-disk-small = { $free } free, and the limits allow { $need } more. Lower the limits of outbox and quarantine, or make room: a full disk stops what must be kept.
check-settings = version { $version } of the settings goes with this file.
check-settings-wrong = version { $version } of the settings does not go with this file, which would hold alone. { $field }: { $why }
check-settings-unreadable = can’t be read ({ $why }), so nothing is said of the settings. Run this as the program’s user.
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
map-template = Register map for a press of the profile { $profile }: each signal that it may have and none wired yet.
map-export = Register map of { $press } as the configuration has it: { $device }.
map-device = { $line } unit { $unit }
map-fill = Fill in table and address of each signal that the device has and leave those of the others empty. All other columns may stay empty.
map-address = table is holding or input or coil or discrete and address is then counted from 0. Or table is ref and address the number of a manual such as 40001.
map-type = type is u16 (if empty) i16 u32 i32 f32 u64 i64 or f64. order is abcd (if empty) cdab badc or dcba. bit is 0 to 15 where the signal is one bit of a register.
map-scaling = raw_lo and raw_hi are two numbers of the device. eng_lo and eng_hi are what they mean in the unit of the note. Empty: the device tells the value in that unit.
map-loop = current_loop is yes if raw_lo and raw_hi are the numbers at 4 mA and 20 mA. A broken wire is then told from a value.
map-flags = invert is yes if the device says a flag the other way round. codes are the names of a code’s numbers as in 1=E1 | 2=E2.
map-every = every_s is the time between two reads in seconds. Empty: as the profile says.
map-save = Save as CSV in UTF-8 and name the file as map under [[source]] in the configuration. Lines that begin with # are for people.
map-note-computed = computed from { $counters } if empty
map-note-elsewhere = read from { $source }
map-unknown-press = The configuration has no press `{ $press }`. It has: { $known }.
map-no-modbus = { $press } has no source with kind = "modbus", and so no map. For an empty one: presswatch map template.
map-which-source = { $press } has several Modbus sources, and a map is of one. Choose with --source: { $list }.
map-no-source = { $press } has no Modbus source { $source }. It has: { $list }.
map-unwritable = A map can’t say this of { $signals }: a code’s name with | in it, or every below 0.1 s. Change that in the configuration first.
people-none = Nobody yet. The first one is added with: presswatch people add
people-out = comes in no more
people-login = Log-in name
people-name = Name, for people
people-role = What may they do?
people-password = Password for { $login }, 10 characters or more (not shown)
people-again = The same again
people-differ = The two are not the same.
people-added = { $login } may come in.
people-password-set = { $login } has another password and is logged out everywhere.
people-removed = { $login } comes in no more.
people-unknown = Nobody has the log-in name { $login }.
people-first-start = There is no configuration at { $file } yet: it is made on the page.
people-first-code = Nobody is in yet. Open { $page } and give this code: { $code }
people-no-code = No running program here asks for a code: somebody is in already, or it does not run with this data folder.
settings-none = Nothing was ever changed: the file alone holds.
settings-unknown = There is no version { $version } of the settings. Those that there are: presswatch settings versions
settings-returned = Version { $version } has the words of version { $old } again, and holds.

## presswatch trust
trust-none = There is no authority in { $folder }: it is made when [api.tls] in the configuration names no other certificate and the program is started.
trust-fingerprint = Fingerprint, to be compared before the certificate is trusted: { $fingerprint }
trust-file = Certificate, to be installed (until { $until }): { $file }
mosquitto-made = Made in { $folder }: acl, tls.conf, and the broker’s certificate for { $names }. The broker’s user must be able to read them. Name acl as acl_file in mosquitto’s configuration, include tls.conf there (port { $port }), and restart mosquitto. Edges come in by: presswatch enroll
enroll-unknown = No edge { $name } is known here. Name it in `site.edges`, and as `producer` of its presses; then restart ingest and api.
enroll-here = { $name } is this configuration’s own edge. Choose the name of one that runs on another machine.
enroll-authority = This site has no certificate authority yet. Make it, and the broker’s listener with TLS, with: presswatch mosquitto. Was --data the api’s folder?
enroll-at = The page listens for this machine only, and an edge elsewhere can’t reach it. Give `api.listen` an address of the plant’s network; or, if something passes it on, say where with --at.
enroll-line = On the machine of { $name }, within { $minutes } minutes, once:
enroll-c-file = The configuration of an edge, fetched with presswatch join. `presswatch check` says what is wrong with it.
enroll-c-sources = What is read. `presswatch probe` finds registers; docs/wiring.md says more.
join-line = This is no line of presswatch enroll. It begins with http:// and has a # in it; copy all of it.
join-there = There is something in { $folder } already, and nothing is overwritten. Choose another folder with --to, or move it away.
join-unwritable = { $folder } can’t be written ({ $why }). Run this as a user who may, or choose another folder with --to. The line is still good.
join-unreachable = { $server } does not answer as it should ({ $why }). Is this machine on the plant’s network, and does the page open at that address? The line may still be good: try again.
join-over = The server does not know this line any more: it was used, or its time is over. Make another at the server: presswatch enroll
join-often = Too many attempts from here. Wait a few minutes.
join-forged = What came from { $server } is not from the server that made the line, or was changed on the way. Nothing was taken. Make another line at the server: presswatch enroll
join-done = { $file } is there. Add the sources, then: { $check }. To run it: { $run }

## presswatch alarms backtest
backtest-head = Alarms from { $from } to { $to } ({ $zone }): of what people were told, and of what they would have been told.
backtest-heard = { $press }: data for { $heard } of { $asked } h, planned to run for { $planned } h
backtest-press = press
backtest-alarm = alarm
backtest-priority = priority
backtest-did = was told
backtest-would = would be told
backtest-difference = difference
backtest-first = first
backtest-last = last
backtest-none = No alarm came, and none would have come.
backtest-sum = Rung or pushed (P1, P2): { $did } times; it would have been { $would }. In the digest (P3): { $low } times; it would have been { $wouldlow }.
backtest-person = It is judged as if somebody acknowledged each alarm five minutes after it came. Silence of a gateway and calls for a mechanic are on neither side.
backtest-shifts = No shift is planned, so presses were judged as if they always shall run.
backtest-unrecorded = No alarm of this time is recorded: nothing came, or no alerter ran. The rules that hold now are judged without --rules.
backtest-nothing = There is nothing in the store from { $from } to { $to } ({ $zone }).
backtest-took = Records judged: { $records }, in { $seconds } s.
backtest-order = --to must be later than --from.
backtest-when = { $found } is no time. Write a day, as in 2026-11-01, or a day with a time, as in 2026-11-01T06:00, on the site’s clock.

## presswatch alarms test
trial-unknown = Nobody has the log-in name, id or name { $name }, or they come in no more.
trial-asked = A test goes to { $name }. They should leave the screen off until it rings, then answer.
trial-nobody = No running alerter has taken it up. Does it run with this data folder?
trial-no-way = There is no way to this person yet: enter one on the page of people.
trial-sending = { $way }: being sent
trial-sent = { $way }: sent, not answered yet
trial-failed = { $way }: did not go out
trial-answered = { $way }: answered after { $s } s
trial-way = { $way }:
trial-rang = Did it ring, with the screen off?
trial-silent = Look at the phone: notifications of the app allowed, no battery saving for it, sound on.
trial-good = An alarm reaches { $name }.
trial-bad = An alarm may not reach { $name }.
