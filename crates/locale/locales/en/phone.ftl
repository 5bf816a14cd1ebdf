# Around an alarm's phrase, on the way to a phone. Numbers and times arrive already formatted; $n is only there to choose a plural.
phone-title = { $priority } { $site }, { $press }: { $what }
phone-demo = Simulated data, not a real machine.
phone-again = Again: { $what }
phone-still = Still: { $what }
phone-over = Over: { $what }
phone-acknowledged = Seen: { $what }
phone-limit = { $what }: { $value }, the limit is { $limit }.
phone-value = { $what }: { $value }.
phone-code = { $what }, code { $value }.
phone-plain = { $what }.
phone-since = Since { $time }.
phone-over-since = It is over since { $time }; it began at { $began }.
phone-unanswered = Nobody has acknowledged it yet.
phone-first = First: { $action }
phone-number = Alarm { $number }.
phone-answer-button = To acknowledge, tap “{ $button }”.
phone-answer-sms = To acknowledge, reply by SMS: OK { $number }.
phone-answer-both = To acknowledge, tap “{ $button }” or reply by SMS: OK { $number }.
phone-no-command = That only says that you have seen it: nothing here resets or starts a machine.
phone-button = Seen
phone-acknowledged-by = Acknowledged at { $time } by: { $role }. Nobody else is called.
phone-acknowledged-at = Acknowledged at { $time }. Nobody else is called.

phone-state-running = The press is running.
phone-state-idle = The press is ready and waiting.
phone-state-starved = The press has no feed.
phone-state-blocked = The press is blocked.
phone-state-faulted = The press has stopped.
phone-state-maintenance = The press is under maintenance.
phone-state-off = The press is switched off.
phone-state-power_off = The press has no power.
phone-state-unknown = What the press is doing is not known.

# Several in one message.
phone-several = { $n ->
    [one] { $site }: { $count } alarm
   *[other] { $site }: { $count } alarms
}
phone-line = { $priority } { $press }: { $what }, since { $time }, alarm { $number }
phone-line-over = { $priority } { $press }: { $what }, from { $began } to { $time }, over
phone-several-answer = To acknowledge one, reply by SMS with OK and its number: OK { $number }.
phone-digest = { $site }: what the shift noticed
phone-digest-none = Nothing was noticed in this shift.
phone-more = { $n ->
    [one] And { $count } more: it is on the page.
   *[other] And { $count } more: they are on the page.
}
phone-power = { $site }: the power is back
phone-power-text = There was no power from { $from } to { $to }. The presses are started at the machine, by hand.
phone-power-calm = Nothing else happened meanwhile.
phone-power-list = Meanwhile:
phone-call = { $press }: mechanic needed
phone-weekly = { $site }: the weekly test, no alarm
phone-weekly-text = All is well. Please answer, so that it is known that an alarm would reach you.
phone-test = { $site }: a test, no alarm
phone-test-text = Did it ring, with the screen off? Please answer.
phone-test-answered = Thank you: the answer has come.
phone-thanks = Thank you. Alarm { $number } is acknowledged.
phone-thanks-already = Thank you. Alarm { $number } was acknowledged before.
phone-unknown-number = There is no alarm with this number.
phone-channel = Not working: { $way }.
phone-way-ntfy = push (ntfy)
phone-way-sms = SMS
phone-way-ring = ringing
phone-way-telegram = Telegram
phone-way-email = e-mail
phone-way-webhook = webhook

# In a short message, which has room for 120 plain letters.
sms-alarm = { $site } ALARM { $priority } { $press }: { $what }
sms-again = { $site } AGAIN { $priority } { $press }: { $what }
sms-still = { $site } STILL { $priority } { $press }: { $what }
sms-over = { $site } OVER { $press }: { $what }
sms-acknowledged = { $site } SEEN { $press }: { $what }
sms-several = { $n ->
    [one] { $site } { $count } ALARM. { $what }
   *[other] { $site } { $count } ALARMS. { $what }
}
sms-since = since { $time }
sms-answer = Reply: OK { $number }
sms-number = No. { $number }
sms-by = by: { $role }
sms-rising = { $name } { $value }, fast rise
sms-falling = { $name } { $value }, fast fall
sms-bad = { $name }: bad reading
sms-still-counter = { $name }: stands still
sms-code = { $name } { $value }

sms-name-hyd_press_peak = peak pressure
sms-name-hyd_press = pressure
sms-name-oil_temp = oil temp.
sms-name-oil_temp_2 = oil temp. 2
sms-name-oil_temp_3 = oil temp. 3
sms-name-oil_temp_4 = oil temp. 4
sms-name-oil_level = oil level
sms-name-die_temp = die temp.
sms-name-bearing_temp = bearing temp.
sms-name-motor_current = motor current
sms-name-motor_power = motor power
sms-name-heater_power = heating power
sms-name-voltage_min = mains voltage
sms-name-vib_motor = motor vibration
sms-name-vib_pump = pump vibration
sms-name-stroke_rate = cycles
sms-name-screw_speed = screw speed
sms-name-moisture = moisture
sms-name-hopper_level = hopper level
sms-name-briq_length = briquette length
sms-name-throughput = output
sms-name-spec_energy = energy per tonne
sms-name-ambient_temp = air temp.
sms-name-cooling_power = cooling power
sms-name-cooling_efficiency = cooling efficiency
sms-name-efficiency = efficiency
sms-name-accumulator = accumulator
sms-name-cooler_condition = cooler
sms-name-valve_condition = valve
sms-name-pump_leak = pump leakage
sms-name-energy_total = energy meter
sms-name-briq_count = briquette counter
sms-name-mass_total = mass counter
sms-name-estop_ok = E-stop signal
sms-name-guard_closed = guard signal
sms-name-lube_ok = lubrication
sms-name-filter_dp = filter signal
sms-name-mains_ok = mains signal
sms-name-plc_state = controller
sms-name-mode = mode
sms-name-fault_code = fault code

sms-rule-press-fault = fault
sms-rule-press-estop = emergency stop
sms-rule-press-guard = guard door open
sms-rule-press-lube = lubrication failing
sms-rule-press-filter = oil filter clogged
sms-rule-press-starved = no feed
sms-rule-press-blocked = outlet full
sms-rule-press-power_off = no mains power
sms-rule-press-silent = no data
sms-rule-press-call = mechanic needed
sms-rule-producer-silent = no data
sms-rule-producer-outbox = memory almost full
sms-rule-producer-clock = clock wrong
sms-rule-producer-disk = disk almost full
sms-rule-producer-quarantine = messages not understood
sms-rule-producer-losses = data lost
sms-rule-producer-backup = backup too old
sms-rule-producer-modem = modem not working
sms-rule-producer-credit = SIM credit low
sms-rule-producer-channel = not working
sms-rule-producer-bus = no connection to devices

sms-action-panel = Look at the panel, do not reset
sms-action-estop = Find out why, release at the machine
sms-action-jam = Stop, isolate, clear the chamber
sms-action-cool = Check the oil cooler
sms-action-warm = Let the oil warm up
sms-action-oil = Stop, look for an oil leak
sms-action-bearing = Stop, check the bearings
sms-action-heater = Stop, check the die’s heating
sms-action-die = Check the die for wear
sms-action-pressure = Check relief valve and pump
sms-action-pump = Check the pump for leakage
sms-action-cooler = Check the cooler
sms-action-voltage = Check the mains voltage
sms-action-speed = Check belt and load
sms-action-lube = Stop, check the lubrication
sms-action-filter = Change the oil filter
sms-action-guard = Close the guard door
sms-action-feed = Fill the hopper
sms-action-overfull = Stop filling the hopper
sms-action-dry = Use drier feed
sms-action-moisten = Use moister feed
sms-action-outlet = Clear the outlet
sms-action-sensor = Check sensor and cable
sms-action-watch = Keep an eye on it
sms-action-power = Look whether there is power
sms-action-link = Look at its power and network
sms-action-call = Go to the press
sms-action-clock = Set the clock
sms-action-disk = Make room on the disk
sms-action-records = Look at the page
sms-action-backup = Make a backup
sms-action-credit = Top up the SIM card
sms-action-modem = Look at modem and antenna
sms-action-channel = Tell who looks after the program
