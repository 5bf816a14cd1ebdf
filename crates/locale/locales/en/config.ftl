# What is wrong with a configuration, and what to do: read in a terminal. Keys and values of the file stand in `…`.
config-good = { $file } is all right.
config-errors = { $n ->
    [one] { $count } error. Nothing was started.
   *[other] { $count } errors. Nothing was started.
}
config-summary-site = Site: { $name } ({ $id })
config-summary-simulated = Everything on this site is simulated and is marked as such.
config-summary-presses = { $n ->
    [one] { $count } press: { $list }
   *[other] { $count } presses: { $list }
}
config-summary-roles = Roles: { $list }
config-summary-no-role = Roles: none
config-summary-ways = Ways to a phone: { $list }
config-summary-no-way = Ways to a phone: none, so that nobody is told of an alarm
config-summary-no-source = Nothing is measured yet, for want of a source: { $list }

config-similar = Did you mean `{ $similar }`?
config-unreadable = The configuration can’t be read ({ $why }). Give the path of a file that this user may read.
config-syntax = This is not TOML ({ $detail }). Correct the line; text stands in double quotes.
config-unknown-key = The key `{ $key }` is unknown. Known here: { $known }.
config-missing = `{ $key }` is missing. Add it, for example: { $example }
config-missing-table = The role { $role } needs the table [{ $table }], and it is missing. Add it; the example configuration shows how.
config-no-role = There is nothing to run. Add at least one of the tables [edge], [ingest], [api], [alert].

config-type-text = `{ $key }` must be text in double quotes, not { $found }.
config-type-whole = `{ $key }` must be a whole number without quotes, not { $found }.
config-type-number = `{ $key }` must be a number without quotes, not { $found }.
config-type-flag = `{ $key }` must be true or false, without quotes, not { $found }.
config-type-list = `{ $key }` must be a list in square brackets, not { $found }.
config-type-table = `{ $key }` must be a table, in braces or under a heading of its own, not { $found }.
config-type-tables = `{ $key }` must be written as [[{ $key }]], once for each, not { $found }.
config-type-pair = `{ $key }` must be two numbers in square brackets, not { $found }.
config-id = `{ $found }` can’t be used for `{ $key }`. Write 1 to 64 of a-z, 0-9 and _.
config-empty = `{ $key }` is empty. Give it a value.
config-zone = `{ $found }` is not a time zone. Write a name of the IANA table, such as Europe/Belgrade.
config-one-of = `{ $found }` is not allowed for `{ $key }`. Allowed: { $allowed }.
config-range = `{ $key }` is { $found }. It must lie between { $least } and { $most }.
config-size = `{ $found }` is not a size. Write `{ $key }` with a unit, as in "512KiB", "256MiB" or "1GiB".
config-duration = `{ $found }` is not a duration. Write `{ $key }` with a unit, as in "250ms", "1s", "10min", "2h" or "30d".
config-address = `{ $found }` is not an address with a port. Write `{ $key }` as in "127.0.0.1:8080".
config-url = `{ $found }` can’t be used for `{ $key }`. Write it as in "http://127.0.0.1:8086", without path, user or password.
config-whole-url = `{ $found }` can’t be used for `{ $key }`. Write the whole address, as in "https://watch.example.org/ping/plant", without user or password.
config-ntfy-topic = `{ $found }` is not a topic of ntfy. Write `{ $key }` with a-z, A-Z, 0-9, - and _, 64 at most.
config-ussd = `{ $found }` is nothing that a phone network is asked by. Write what is dialled for the credit, as in "*100#".
config-balance-pattern = `{ $found }` does not say where the number stands. Write into `{ $key }` the words around it and, once, {"{}"} in its place, as in "Balance: {"{}"} EUR".
config-mail-address = `{ $found }` is not a mail address. Write `{ $key }` as in "presswatch@example.org" or "Press watch <presswatch@example.org>".
config-password-in-the-open = The password would be sent for all to read. Set `{ $key }` to "starttls" or "tls", or remove user and password.
config-one-only = `{ $key }` and `{ $other }` don’t go together. Remove one of the two.

config-not-loopback = `{ $key }` is { $found }, where others could reach it. Health and metrics are for this machine only: use 127.0.0.1.
config-host-name = `{ $key }`: `{ $found }` can’t be the name of a machine. Use letters a-z, digits and hyphens, as in "presswatch".
config-same-address = `{ $key }` and `{ $other }` both want { $found }. Give one of them another port.
config-together = `{ $key }` does nothing without `{ $other }`. Add that one, or remove this one.
config-certificate-without-tls = `{ $key }` is shown over TLS only, and this broker is spoken to without. Add `tls` beside `host`, or remove the certificate and its key.
config-with-embedded-broker = `{ $key }` has no meaning with the embedded broker. Remove it, or name a broker in `mqtt.host` in place of `mqtt.embedded`.
config-with-embedded-store = `{ $key }` has no meaning with the embedded store. Remove it, or set `store.engine` to "influxdb".
config-other-kind = `{ $key }` does not belong to a source of kind { $kind }. Remove it, or change `kind`.
config-same-press = The press `{ $press }` is already in line { $line }. Give each press an id of its own.
config-two-producers = The press `{ $press }` has two producers, `{ $one }` and `{ $other }`. Only one may write its values: remove the other.
config-shared-producer = The name `{ $producer }` in `{ $key }` is already taken by `{ $other }`. Give each producer a name of its own.
config-unknown-producer = The press `{ $press }` belongs to `{ $producer }`, and no such edge is known. Name it in `edge.producer` or, if it runs on another machine, in `site.edges`.
config-unknown-press = There is no press `{ $press }`. Name one that a [[press]] describes.
config-foreign-press = The press `{ $press }` belongs to `{ $producer }`, and this is the edge `{ $edge }`. Move the source to the file of its own edge, or correct the press’s `producer`.
config-same-source = The press `{ $press }` already has a source in line { $line }. Remove one of the two.
config-same-profile = The profile `{ $profile }` is already in line { $line }. Give each profile an id of its own.
config-builtin-profile = `{ $profile }` is a built-in profile. Choose another id.
config-unknown-profile = There is no profile `{ $profile }`. Known: { $known }.
config-profile-unreadable = The table { $file } can’t be read ({ $why }). Correct the path; it begins at the configuration’s folder.
config-unknown-signal = The profile `{ $profile }` has no signal `{ $signal }`. Name one of its signals.
config-unknown-counter = The profile `{ $profile }` has no counter `{ $counter }`. Its counters: { $known }.
config-unknown-reason = There is no reason `{ $reason }`. The reasons: { $known }.
config-twice = `{ $found }` already stands in line { $line }. Remove one of the two.
config-no-limits = `{ $signal }` is a flag or a code and has no limits. Remove this table.
config-limit-range = `{ $name }` is { $value }, and the sensor can’t show that. Choose a value from { $lo } to { $hi }.
config-limit-order = `{ $lower }` is { $lowervalue } and `{ $upper }` is { $uppervalue }. They must rise in this order: trip_lo, warn_lo, warn_hi, trip_hi.
config-limit-hysteresis = `{ $name }` is { $value }, and so an alarm could never end. Choose less than { $room }, the distance from warn_lo to warn_hi.
config-simulated-source = A source of kind { $kind } measures nothing, and this site is real. Remove the source, or set `site.simulated` to true.
config-simulators-differ = `{ $key }` must be the same for all simulators of an edge. Write it as in the source of line { $line }.
config-embedded-broker-alone = The embedded broker runs only inside presswatch serve. To run { $role } alone, name a broker in `mqtt.host`.
config-serve-simulated = This site is simulated, and presswatch serve is for real ones. Run its roles one by one, or set `site.simulated` to false and remove what is simulated.

config-cell-row = This is not a row of the table ({ $detail }). Each row needs as many cells as the heading.
config-cell-no-column = This column is missing. Add it to the heading; its cells may stay empty where nothing applies.
config-cell-unknown-column = This column is unknown. Rename or remove it.
config-cell-empty = The table has no signal. Add a row for each.
config-cell-repeated = The signal `{ $found }` is there already. Give each row an id of its own.
config-cell-number = `{ $found }` is not a number. Write it with a point, as in 52.5, or leave the cell empty.
config-cell-negative = `{ $found }` is negative. Write 0 or more.
config-cell-normal = `{ $found }` is not a band. Write it as in 160-230, or monotonic for a counter, or leave the cell empty.
config-cell-period = `{ $found }` is not a period. Write seconds, more than 0, or per stroke.
config-cell-gate = `{ $found }` is not a gate. Write execute, power_on or any.
config-cell-range = The range is not complete or upside down. Write `lo` below `hi`, or leave both cells empty.

# Sources that measure.
config-line = `{ $found }` does not say where a Modbus line is. Write it as in "tcp://192.168.1.20:502", "rtu+tcp://192.168.1.21:4196" or "serial:/dev/ttyUSB0".
config-serial-only = `{ $key }` belongs to serial lines only. Remove it.
config-which-address = It is not clear which register this is. Write exactly one of holding, input, coil, discrete (counted from 0) or ref (as manuals count: 40001 is the first holding register).
config-register-table = `{ $found }` is not a table of a device. Write holding, input, coil, discrete or ref.
config-register-number = `{ $found }` is not the number of a register. Write 0 to 65535, or hexadecimal after 0x.
config-register-reference = { $found } is not a reference. Those are 1–9999 (coil), 10001–19999 (discrete), 30001–39999 (input), 40001–49999 (holding), or have six digits, such as 400001.
config-register-ambiguous = `{ $area } = { $found }` can mean two registers. If a manual counts so, write `ref = { $found }`: that is number { $offset } counted from 0. If it is counted from 0 already, write `{ $area } = { $hex }`.
config-point-bit-table = `{ $of }`: a coil or a discrete input is one bit. Leave out type, order and bit.
config-point-which-bit = `{ $of }`: it is not said which bit of the register. Add bit, from 0 (the lowest) to 15.
config-point-bit-of-number = `{ $of }`: bit means one bit of a register, and type says a number. Leave one of the two out.
config-point-past-end = `{ $of }`: the value would end past register 65535. Correct the number or the type.
config-point-line = `{ $of }`: a scale needs two numbers of the device (raw) and what they mean (eng); the two raw ones must differ.
config-point-loop = `{ $of }`: a current loop needs a scale. Give as raw the device’s numbers at 4 mA and 20 mA, and as eng what they mean.
config-point-scaled-other = `{ $of }`: only numbers are scaled, and this signal is a flag or a code. Remove raw and eng.
config-point-bit-for-number = `{ $of }`: this signal is a number, and one bit is none. Give a type such as u16, or another register.
config-point-invert-other = `{ $of }`: only a flag can be inverted. Remove invert.
config-point-codes-other = `{ $of }`: only a code has named numbers. Remove codes.
config-point-float-code = `{ $of }`: a code is a whole number. Give the type u16, i16, u32, i32, u64 or i64.
config-on-other = `{ $of }`: on is the text that means true, and this signal is no flag. Remove on.
config-map-empty = No signal has a register yet. Fill in table and address where something is wired.
config-map-bit = `{ $found }` is not a bit of a register. Write 0 (the lowest) to 15.
config-codes = `{ $found }` does not name the number of a code. Write 1 = "E1" in the configuration, or 1=E1 | 2=E2 in a table.
config-same-signal = The signal `{ $signal }` of this press is read already in line { $line }. Remove one of the two.
config-topic = `{ $found }` is not one topic. Write it whole, without + and #.
config-pointer = `{ $found }` does not point into JSON. Write it as in "/power" or "/channels/0/current".
config-embedded-broker-device = No device can reach the embedded broker. Give this source the host of the broker that the device publishes to.
config-nut = `{ $found }` is not a UPS of Network UPS Tools. Write it as in "ups@127.0.0.1:3493".
config-power-supply = `{ $found }` is not a power supply. Write a name from /sys/class/power_supply, such as "AC".
config-which-mains = It is not clear who knows of the grid. Write exactly one of nut and power_supply.
config-states = `off_below` is { $lower } and `running_from` is { $upper }. A press that is off must show less than one that runs: make `running_from` the larger.

# What people change: plan, targets, duty. Read in the page, beside the field, too.
config-date = `{ $found }` is not a day. Write `{ $key }` as in "2026-12-31".
config-wall-clock = `{ $found }` is not a time of day. Write `{ $key }` as in "06:00"; the end of a day is "24:00".
config-day-and-time = `{ $found }` is not a day with a time. Write `{ $key }` as in "2026-12-31T06:00".
config-shifts-overlap = The shifts “{ $shift }” and “{ $other }” overlap on { $day }, for at least one press. Change the times, the days, the presses, or from when to when one of them is valid.
config-ends-before = This ends before it begins. Make `{ $key }` later, or the beginning earlier.
config-no-length = This ends at the time at which it begins. For a whole day write 00:00 to 24:00.
config-break-outside = This break is not within the shift “{ $shift }”. Change its times.
config-breaks-overlap = Two breaks of the shift “{ $shift }” overlap. Change the times of one of them.
config-stop-too-long = A planned stop lasts 366 days at most. Make it shorter.
config-rota-overlap = This overlaps with entry { $entry } of the duty calendar. Change the days, the times, or from when to when one of them is valid.
config-unknown-person = There is no active person with the id `{ $found }`. Choose somebody else.
config-same-person = This person stands here already. Remove one of the two.
config-empty-escalation = Nobody is told of these alarms. Add a step, or go back to the standard.
config-steps-not-rising = This step comes before the one above it. Give it a later time, or move it up.
config-unreachable = Nobody can be reached here: `{ $whom }` has none of the ways that the alerter has ({ $ways }). Choose other ways, somebody else, or give this person such a way.
config-rule-name = `{ $found }` is no name of a rule. Use a-z, 0-9, _ and ., as in "oil_temp.warn_hi".
config-action-name = `{ $found }` is no name of a first action. Use a-z, 0-9, - and _, as in "look_panel".
config-unknown-rule = There is no rule `{ $rule }`. Name one that follows from the limits of a press, or say what a rule of your own looks at.
config-rule-there = The rule `{ $rule }` is there already. To change it, remove what it looks at; for a rule of your own choose another name.
config-rule-of-producer = The rule `{ $rule }` is about a gateway or a program, and no press. Remove `presses`.
config-same-rule = Entry { $entry } is about the same rule of the same press. Remove one of the two.
config-own-parent = A rule can’t keep itself quiet. Remove it from its own `parents`.
config-parent-cycle = This rule keeps itself quiet, through { $way }. Remove one of the `parents` on that way.
config-parent-left-out = `{ $rule }` keeps this rule quiet, and another entry leaves it out. Remove it from `parents`, or let it be.
config-never-live = This rule could never come: the press counts as running only from { $from } on. Set `gate` to "power_on", or choose a higher limit.
config-crossed-rules = The limit { $limit } and the { $otherlimit } of `{ $other }` are the wrong way round. Change one of them.
config-which-condition = It is not clear what this rule looks at. Write exactly one of high, low, rate, still, is, code, bad, state.
config-condition-other = `{ $key }` does not go with the signal `{ $signal }`: numbers have high, low, rate, still and is; flags have is; codes have is and code.
config-only-true = `{ $key }` is true or is left out. Remove it.
config-hysteresis = The hysteresis is { $value }, and so the alarm could never end. Choose less than { $room }.
config-same-target = The press `{ $press }` has a target already. Remove one of the two.
config-too-long = `{ $key }` is too long. Write { $most } characters at most, in one line.
config-too-many = `{ $key }` has too many entries. { $most } are the most.
config-too-large = The settings are too large. { $most } bytes are the most: remove what lies long in the past.
config-in-file = `{ $key }` can’t be changed here. It stays in the program’s file, on the machine itself.

restart-site = In the file, [site] has changed (id, zone, simulated or edges). Restart the program so that it takes this up.
restart-mqtt = In the file, [mqtt] has changed. Restart the program so that it takes this up.
restart-store = In the file, [store] has changed. Restart the program so that it takes this up.
restart-presses = In the file, the presses have changed (which there are, their producers, profiles or states). Restart the program so that it takes this up, and what else the file says of plan, targets and limits.
restart-edge = In the file, [edge] or its sources have changed. Restart the edge so that it takes this up.
restart-ingest = In the file, [ingest] has changed. Restart the ingest so that it takes this up.
restart-api = In the file, [api] or [access] has changed. Restart the program so that it takes this up.
restart-alert = In the file, [alert] has changed. Restart the alerter so that it takes this up.

weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday

holiday-new-year = New Year
holiday-orthodox-christmas = Orthodox Christmas
holiday-independence = Independence Day
holiday-constitution = Constitution Day
holiday-labour = Labour Day
holiday-europe = Europe Day
holiday-catholic-christmas = Catholic Christmas
holiday-fitr-bajram = Fitr Bajram, first day
holiday-kurban-bajram = Kurban Bajram, first day
holiday-catholic-easter = Catholic Easter Monday
holiday-orthodox-easter = Orthodox Easter Monday

# How somebody is told of alarms: what can’t be so. Read in the page, beside the field.
contact-phone = Write the number with + and the country, as in +383 44 123 456.
contact-topic = Write 8 to 64 of a-z, A-Z, 0-9, - and _. A name that is easily guessed is read by others.
contact-telegram = Write the number of the chat, as the bot says it.
contact-email = This is not a mail address.
contact-way = There is no such way.
contact-same-way = This way stands here already.
contact-clock = Write a time as in 22:00.
contact-no-length = This ends at the time at which it begins.
