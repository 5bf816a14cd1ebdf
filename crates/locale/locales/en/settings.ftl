# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
settings-sections = Parts of the settings
settings-words = What is saved here holds at once. Presses, wiring, addresses and secrets stand in the configuration file, and changing them needs a restart.
settings-restart = The file was changed. This needs a restart:
settings-not-held = Version { $version } does not go with the file any more, so the file alone holds. Mend this and save:
section-plan = Shifts
section-holidays = Holidays
section-stops = Planned stops
section-targets = Targets
section-limits = Limits
section-duty = On duty
section-escalation = Escalation
section-languages = Languages
section-versions = Versions
section-changed = changed
section-wrong = { $n ->
    [one] { $n } thing can’t be so
   *[other] { $n } things can’t be so
}
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun

entry-name = Name
entry-days = Days on which it begins
entry-presses = Presses
entry-from = From
entry-to = To
entry-next-day = on the next day
entry-valid-from = First day
entry-valid-to = Last day
entry-valid-hint = Empty: always.
entry-day = Day
entry-reason = Reason
entry-wrong = can’t be so
entry-remove = Remove

plan-words = A shift belongs to the day on which it begins. Times are those of the clocks here.
plan-none = No shift yet. Without shifts no time is planned.
plan-add = Add a shift
plan-unnamed = New shift
plan-breaks = Breaks
plan-break = Break { $n }
plan-add-break = Add a break
week-of = Week of { $day }
week-before = A week earlier
week-after = A week later
week-title = All presses
week-hours = { $hours } a week
week-break = Break
week-clash = Two shifts at once
week-empty = nothing

holidays-calendar = Days without shifts
calendar-kosovo = Public holidays of Kosovo, to 2030
calendar-none = No public holidays
holidays-year = Holidays { $year }
holidays-none = None in this year.
holidays-after-saving = The list changes when this is saved.
holidays-of = for { $day }
holidays-expected = expected
holidays-worked = worked
holidays-work = Work on this day
holidays-own = Days added
holidays-own-words = Days without shifts besides the calendar’s.
holidays-own-none = None.
holidays-add = Add a day
holidays-new = New day
workdays = Days worked
workdays-words = On these holidays people work all the same.
workdays-none = None. To work on a holiday, choose it in the list above.
year-before = A year earlier
year-after = A year later

stops-words = A planned stop takes planned time out of a shift only if it was told early enough. Told later, it counts as a standstill.
stops-lead = How long before a shift, in hours
stops-lead-hint = 24 if nothing is said.
stops-none = No stop is planned.
stops-add = Plan a stop
stops-unnamed = New stop
stops-counts = It counts: there is less planned time.
stops-nothing = No shift is planned then: it changes nothing.
stops-late = Told too late: it had to be known { $lead } h before the shift begins. It will count as a standstill.
stops-partly = Told too late for { $n ->
    [one] { $n } shift
   *[other] { $n } shifts
}, which begin in less than { $lead } h. It counts from the shift on that begins at { $time }.

targets-words = For planned time. Empty: no target.
target-throughput = Throughput in kg/h
target-throughput-hint = For each hour of planned time.
target-uptime = Running in %
target-uptime-hint = Of planned time.

limits-words = Empty is as the press’s profile says. What is saved shows on the floor at once.
limits-press = Press
limits-changed = { $n } changed
limits-profile = Profile: { $value } { $unit }
limits-none = Profile: none
limits-none-at-all = no limits
limit-trip_lo = Alarm below
limit-warn_lo = Warning below
limit-warn_hi = Warning above
limit-trip_hi = Alarm above
limit-hyst = Must come back by
limit-delay_warn_s = Time to a warning
limit-delay_trip_s = Time to an alarm

duty-words = Who is called when something happens: the first, then the second, and so on.
duty-rota = Each week
duty-none = Nobody yet.
duty-add = Add a duty
duty-swaps = For a while
duty-swaps-words = In this time these people are called in place of those of the week.
duty-swaps-none = Nothing is swapped.
duty-swap-add = Add a swap
duty-people = Who is called, in this order
duty-person-add = Add a person…
duty-nobody = nobody
duty-hole = nobody, though work is planned
duty-week = Who is on duty
duty-holes = { $n ->
    [one] Once in this week work is planned and nobody is on duty.
   *[other] { $n } times in this week work is planned and nobody is on duty.
}
duty-no-holes = Somebody is on duty whenever work is planned in this week.

languages-words = What people here read. The first is for who has not chosen.
languages-first = Make it the first

versions-words = Each save is a version. Any of them can be brought back, as a new version.
versions-dirty = Save or discard your changes before you go back to a version.
versions-one = Version { $version }
versions-holds = holds now
versions-file = The file alone
versions-file-words = Before anything was changed here.
versions-console = the console
versions-as = brought back { $to ->
    [0] the file alone
   *[other] version { $to }
}
versions-what = What was changed
versions-return = Return to this
versions-returned = Version { $version } holds. It is as { $to ->
    [0] the file alone
   *[other] version { $to }
}.
versions-undo = Undo: return to { $to ->
    [0] the file alone
   *[other] version { $to }
}
versions-all = Show all { $n }

changes-none = Nothing.
changes-added = added
changes-removed = removed
changes-changed = changed
change-shift = Shift
change-calendar = Calendar
change-holiday = Holiday
change-workday = Day worked
change-stop = Planned stop
change-lead = Told before a shift
change-target = Target of { $press }
change-turn = Duty of the week
change-swap = Swap
change-languages = Order
words-from = from { $day }
words-until = until { $day }
words-breaks = breaks { $breaks }
words-all-presses = all presses
words-profile = as the profile says

save = Save
save-discard = Discard
save-changes = { $n ->
    [0] Nothing is changed.
    [one] { $n } change is not saved.
   *[other] { $n } changes are not saved.
}
save-saved = Saved: version { $version } holds now.
save-errors = { $n ->
    [one] Not saved: { $n } thing can’t be so. It says why beside it.
   *[other] Not saved: { $n } things can’t be so. It says why beside each.
}
save-show = Show
met = { $name } saved version { $version } meanwhile ({ $time }).
met-kept = What you typed is kept, over theirs. Save once more.
met-both = What you typed is kept, over theirs. Both of you changed: { $sections }. If you save, yours stands there.
met-look = What they changed
met-theirs = Take theirs, discard mine
leave-title = Leave without saving?
leave-words = What you changed here is not saved and would be gone.
leave = Leave

escalation-words = Who is told of an alarm, and who next if nobody acknowledges it. An acknowledgement ends it; it never resets or starts a press.
escalation-p1 = Urgent alarms (P1)
escalation-p2 = Alarms that need somebody soon (P2)
escalation-p3 = All other alarms (P3)
escalation-p3-none = They stand in the summary at the end of the shift.
escalation-none = Nobody is told of these alarms.
escalation-add = Add a step
escalation-standard = Back to the standard
escalation-at-once = at once
escalation-after = after { $time }
escalation-minutes = Minutes after the alarm
escalation-whom = Who is told
escalation-ways = How, all at the same time
escalation-unmet = nobody can be reached so
whom-duty1 = First on duty
whom-duty2 = Second on duty
whom-manager = All managers
reach = Who can be reached
reach-words = Each of them chooses their ways on their own page, too.
reach-nobody = The steps mean nobody yet: say who is on duty.
reach-none = can’t be reached yet
change-step = Step
change-alarm = Rule of alarms

section-alarms = Alarms
rules-words = What each alarm waits for, and how urgent it is. They follow from the press’s profile and its limits; here stands what differs.
rules-of = Of which press
rules-programs = Gateways and programs
rules-machine = The machine
rules-measured = What is measured
rules-sensors = Sensors whose reading cannot be trusted
rules-own = Rules of your own
rules-own-words = For what the profile does not know.
rules-own-add = Add a rule
rule-enabled = In use
rule-out = Out of use: there is no such alarm.
rule-standard = Standard: { $value }
rule-on_delay = Must last, in s
rule-off_delay = Must be over for, in s
rule-priority = How urgent
rule-priority-1 = P1: phones ring
rule-priority-2 = P2: phones get a message
rule-priority-3 = P3: in the shift’s summary
rule-when = When it counts
rule-when-planned = while the press shall run
rule-when-always = always
rule-action = What to do first
rule-there = The alarm is there
rule-at-once = at once
rule-lasting = after { $time }
rule-comes-above = Comes above { $limit }, { $time }.
rule-comes-below = Comes below { $limit }, { $time }.
rule-goes-below = Goes below { $limit }, { $time }.
rule-goes-above = Goes above { $limit }, { $time }.
rule-id = Short name
rule-id-words = Small letters { "a–z" }, digits, _ and a dot, such as { "oil_temp.climbs" }.
rule-signal = What is measured
rule-kind = What it waits for
rule-kind-high = above
rule-kind-low = below
rule-kind-rate = changes fast
rule-kind-still = stands still
rule-kind-is = is exactly
rule-kind-code = shows a fault code
rule-kind-bad = reading cannot be trusted
rule-kind-state = state of the press
rule-by = By how much
rule-by-words = With a minus: falls.
rule-over = Within, in min
rule-is = The value
rule-is-words = { "true" } or { "false" }, a number, or a code.
rule-state = The state
rule-presses = Presses
rule-gate = Counts while
rule-latched = Stays until somebody has seen it
rule-re_alarm = Comes again after
rule-parents = Quiet while there is
