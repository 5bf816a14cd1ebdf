# What came of a shift of a press, at its end. The page says it too. Numbers, names and times arrive already formatted.
# A native speaker should check: stajala, izbrojano.
shift-title = { $site }: kraj smene, { $shift }, { $day }
shift-press = { $press }: { $said }
shift-mass = { $mass }.
shift-mass-noted = { $mass } ({ $notes }).
shift-mass-of = { $mass } od { $target }.
shift-mass-of-noted = { $mass } od { $target } ({ $notes }).
shift-mass-none = Ne zna se koliko je proizvedeno.
shift-bounds = najmanje { $low }, najviše { $high }
shift-at-least = najmanje { $mass }
shift-counted = izbrojano
shift-estimated = procena
shift-ran = Radila { $ran }.
shift-ran-through = Radila { $ran }, bez zastoja.
shift-ran-stopped = Radila { $ran }, stajala { $stopped }.
shift-ran-stopped-why = Radila { $ran }, stajala { $stopped } ({ $reasons }).
shift-stopped = Nije radila, stajala { $stopped }.
shift-stopped-why = Nije radila, stajala { $stopped } ({ $reasons }).
shift-unknown = { $unknown } se ne zna.
shift-not-planned = Nije planirano.
shift-reason = { $reason } { $time }
shift-reason-none = bez razloga { $time }
shift-reason-others = ostalo { $time }
shift-pending = Još nisu stigli svi podaci: brojke mogu da se promene.
shift-minutes = { $m } min
shift-hours = { $h } { "h" } { $m }
shift-hours-even = { $h } { "h" }

sms-shift-pending = Može da se promeni
sms-shift-more = Još { $count } na stranici
