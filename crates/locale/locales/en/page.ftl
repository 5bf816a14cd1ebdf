# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Skip to the presses
skip-to-content = Skip to the content
menu = Views
language = Language
zone-kosovo = Kosovo time
zone-site = the plant’s time ({ $offset })
zone-device = your device shows { $time }
simulated-data = simulated data
simulated-hint = These values come from a simulator or a recording, not from a machine.
loading = Waiting for the first values…
no-presses = No press is set up yet. Each press in the configuration gets a card here.
connection-none = The program does not answer. It is tried again by itself.
connection-lost = Connection lost since { $time }. What you see is from before; it is tried again by itself.
connection-dropped = This page could not keep up and was cut off at { $time }. It is connecting again.
presses = Presses
press-card = { $press }: { $state }
view-people = People
view-devices = Devices
view-tokens = Tokens
view-me = Your account
view-settings = Settings
view-stops = Stops
view-loading = Loading…
view-not-loaded = This view could not be loaded: the program may have been renewed.
view-load-again = Load the page again
view-trust = Trust this server
view-none = Nothing is here
view-none-words = There is no view at this address.
view-to-floor = To the presses

problem-bad-range = The page asked for something outside the limits.
problem-bad-value = The page asked for something that could not be read.
problem-unknown-press = This press is not set up any more. Load the page again.
problem-unknown-signal = This signal is not set up any more. Load the page again.
problem-no-number = This signal has no numbers to draw.
problem-not-found = The program does not know this address. Load the page again.
problem-method = The program does not allow this.
problem-too-many-readers = Too many pages are open. Close one; this one is tried again by itself.
problem-not-json = The program did not understand the page. Load the page again.
problem-other-site = Another site asked for this: it was refused. Use this page.
problem-clock-unknown = The server does not know the time itself.
problem-bus = The program is not connected to the plant's devices at the moment. Try again later.
problem-timed-out = The answer took too long. It is tried again by itself.
problem-store = The stored history cannot be read at the moment. It is tried again by itself.
problem-defect = The program has made an error. Its log says more.

state-running = Running
state-idle = Ready
state-starved = No feed
state-blocked = Outlet full
state-faulted = Fault
state-maintenance = Maintenance
state-off = Off
state-power_off = Power cut
state-unknown = No data
state-untold = State not known

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
signal-oil_temp_2 = Oil temperature 2
signal-oil_temp_3 = Oil temperature 3
signal-oil_temp_4 = Oil temperature 4
signal-oil_level = Oil level
signal-die_temp = Die temperature
signal-bearing_temp = Bearing temperature
signal-screw_speed = Screw speed
signal-heater_power = Heating power
signal-motor_current = Motor current
signal-motor_power = Motor power
signal-voltage_min = Lowest phase voltage
signal-vib_motor = Motor vibration
signal-vib_pump = Pump vibration
signal-stroke_rate = Cycles per minute
signal-moisture = Feed moisture
signal-hopper_level = Hopper level
signal-energy_total = Energy meter
signal-mass_total = Mass pressed
signal-briq_count = Briquettes made
signal-briq_length = Briquette length
signal-estop_ok = Emergency stop released
signal-guard_closed = Guard door closed
signal-lube_ok = Lubrication good
signal-filter_dp = Filter switch
signal-mains_ok = Mains there
signal-plc_state = Controller’s state
signal-mode = Mode
signal-fault_code = Fault code
signal-throughput = Output
signal-spec_energy = Energy per tonne
signal-ambient_temp = Air temperature
signal-cooling_power = Cooling power
signal-cooling_efficiency = Cooling efficiency
signal-efficiency = Efficiency
signal-accumulator = Accumulator pressure
unit-bar = bar
unit-Cel = °C
unit-pct = %
unit-A = A
unit-V = V
unit-kW = kW
unit-mm-s = mm/s
unit-strokes = /min
unit-kg-h = kg/h
unit-spec = kWh/t
unit-kW-h = kWh
unit-briquettes = pcs

bad-missing = the sensor does not answer
bad-range = outside the sensor’s range
bad-frozen = the value does not move
bad-wire_break = broken wire
bad-short = short circuit
bad-nan = not a number
bad-exception = the device reports an error
bad-gated = nothing to measure now
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
producer-clock = { $producer } has not known the time for { $duration }. Its values are shown, but not counted until it does.
clock-set = Set the clock of { $producer } from this server
clock-told = The time was sent.
clock-refused = The time could not be sent.
press-untimed = Time not known
press-untimed-hint = The device does not know the time yet. The values are of now, but are not counted.
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
store-ok = Data is being stored. The store holds { $size }.
store-bad = The store does not answer at the moment. The devices keep their data until it does.
quarantine = { $n ->
    [one] { $count } message of the last 7 days could not be understood and was set aside.
   *[other] { $count } messages of the last 7 days could not be understood and were set aside.
}
losses-unknown = { $n ->
    [one] In the last 7 days a device came back without its memory. What it had kept may be lost.
   *[other] In the last 7 days devices came back without their memory { $count } times. What they had kept may be lost.
}
losses-recorded = { $n ->
    [one] In the last 7 days { $count } loss was recorded. The export shows when.
   *[other] In the last 7 days { $count } losses were recorded. The export shows when.
}
dependencies-bad = Not ready: { $names }.
nothing-lost = Nothing is lost: everything up to { $time } is stored.
no-loss-known = No loss is known. Not everything has arrived yet.
summary-history = History is coming in: { $percent } done.

role-viewer = looks
role-wall = wall screen
role-operator = operator
role-technician = technician
role-monitor = monitor
role-manager = manager
role-admin = admin
problem-login-taken = Somebody else has this log-in name. Choose another.
problem-bad-login = A log-in name has 1 to 64 characters.
problem-short-password = Choose a longer password: 10 characters or more. A sentence is a good one.
problem-common-password = This password is among those that are tried first. Choose another.
problem-last-admin = Somebody must remain who may change people. Make another person admin first.
problem-log-in = Only people of this plant come in.
problem-may-not = Your role does not allow this.
problem-wrong-log-in = There is nobody of this name with this password.
problem-wrong-pin = This is not the PIN of that person.
problem-bad-pin = A PIN has 4 to 8 digits.
problem-too-often = Too many attempts. Wait a little, then try again.
problem-no-people = This program was started without people, as the demo is.
problem-long-password = This password is too long.
problem-not-first = The first person has been added already. Log in.
problem-bad-language = This language is not known here.
problem-wrong-role = This role is not for people, devices or tokens, whichever it was meant for.
problem-no-name = Give a name that people know it by.
problem-no-invitation = This invitation was used, is over, or never was.
problem-no-code = No device shows this code, or it has done so for too long.
problem-accounts = The file of people can’t be read. The program’s log says more.
problem-bad-phone = A phone number begins with + and the country, as in +383 44 123 456.
problem-outdated = Somebody else has changed the settings meanwhile. Load them again, then change them.

form-cancel = Cancel
log-in-title = Who is it?
log-in-again = Your session has ended. Log in to go on: what you typed is still there.
log-in-name = Log-in name
log-in-password = Password
log-in-enter = Come in
log-in-as = { $name }, { $role }
log-out = Log out
pairing-ask = This is a tablet or a wall screen
pairing-code = Show this code to the manager, who lets this device in under “Devices”:
pairing-qr = Or the manager scans this with a phone:
pairing-qr-label = QR code of the address at which code { $code } is let in
pairing-waiting = Waiting. The code holds until { $time }.
pairing-refused = This device was not let in.

setup = First start
problem-set-up = This site has nobody yet.
problem-wrong-code = This is not the code that the console shows now.
problem-link-needed = This page opens by the link that the program printed. Each link lets in one browser.
problem-link-used = This link was used already. The console shows the one that is good now.
problem-wrong-fields = Some answers can’t be so. It says why beside each.
problem-not-written = The program could not write it down. Nothing was changed; its log says why.
problem-starting = The program is starting. This page goes on by itself.

view-alarms = Alarms
view-uptime = Uptime
problem-no-alerter = Nobody is told of alarms here, so a call would reach nobody.
alarms-none = No alarms
alarms-unseen = Alarms that nobody has seen: { $counts }
alarms-of-priority = { $count } of priority { $priority }
alarm-priority = Priority { $priority }
alarm-more = and { $count } more
alarm-said = { $signal }: { $condition }
alarm-condition-warn_hi = high
alarm-condition-trip_hi = too high
alarm-condition-warn_lo = low
alarm-condition-trip_lo = too low
alarm-condition-bad = no value that can be used
alarm-condition-rising = rises fast
alarm-condition-falling = falls fast
alarm-condition-still = does not move
alarm-mechanic = Mechanic needed
call = Call a mechanic
call-ask = Call a mechanic to { $press }?
call-now = Call now
call-made = Called at { $time }, nobody has seen it yet
call-saved = Called at { $time }. It is saved here and is on its way.
call-seen = Seen at { $time }
problem-one-at-a-time = Somebody tries rules already. Try again in a moment.
