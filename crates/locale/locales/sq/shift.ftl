# What came of a shift of a press, at its end. The page says it too. Numbers, names and times arrive already formatted.
# A native speaker should check: ndalesë (for how long a press stood), vlerësim.
shift-title = { $site }: fundi i ndërrimit, { $shift }, { $day }
shift-press = { $press }: { $said }
shift-mass = { $mass }.
shift-mass-noted = { $mass } ({ $notes }).
shift-mass-of = { $mass } nga { $target }.
shift-mass-of-noted = { $mass } nga { $target } ({ $notes }).
shift-mass-none = Nuk dihet sa u prodhua.
shift-bounds = të paktën { $low }, më së shumti { $high }
shift-at-least = të paktën { $mass }
shift-counted = numëruar me dorë
shift-estimated = vlerësim
shift-ran = Punoi { $ran }.
shift-ran-through = Punoi { $ran }, pa ndalesë.
shift-ran-stopped = Punoi { $ran }, ndalesë { $stopped }.
shift-ran-stopped-why = Punoi { $ran }, ndalesë { $stopped } ({ $reasons }).
shift-stopped = Nuk punoi, ndalesë { $stopped }.
shift-stopped-why = Nuk punoi, ndalesë { $stopped } ({ $reasons }).
shift-unknown = { $unknown } nuk dihet.
shift-not-planned = Pa plan.
shift-reason = { $reason } { $time }
shift-reason-none = pa arsye { $time }
shift-reason-others = të tjerat { $time }
shift-pending = Ende nuk kanë ardhur të gjitha të dhënat: shifrat mund të ndryshojnë.
shift-minutes = { $m } min
shift-hours = { $h } orë { $m }
shift-hours-even = { $h } orë

sms-shift-pending = Mund të ndryshojë
sms-shift-more = Edhe { $count } në faqe
