# What came of a shift of a press, at its end. The page says it too. Numbers, names and times arrive already formatted.
# A native speaker should check: stajala, izbrojano.
shift-title = { $site }: крај смене, { $shift }, { $day }
shift-press = { $press }: { $said }
shift-mass = { $mass }.
shift-mass-noted = { $mass } ({ $notes }).
shift-mass-of = { $mass } од { $target }.
shift-mass-of-noted = { $mass } од { $target } ({ $notes }).
shift-mass-none = Не зна се колико је произведено.
shift-bounds = најмање { $low }, највише { $high }
shift-at-least = најмање { $mass }
shift-counted = избројано
shift-estimated = процена
shift-ran = Радила { $ran }.
shift-ran-through = Радила { $ran }, без застоја.
shift-ran-stopped = Радила { $ran }, стајала { $stopped }.
shift-ran-stopped-why = Радила { $ran }, стајала { $stopped } ({ $reasons }).
shift-stopped = Није радила, стајала { $stopped }.
shift-stopped-why = Није радила, стајала { $stopped } ({ $reasons }).
shift-unknown = { $unknown } се не зна.
shift-not-planned = Није планирано.
shift-reason = { $reason } { $time }
shift-reason-none = без разлога { $time }
shift-reason-others = остало { $time }
shift-pending = Још нису стигли сви подаци: бројке могу да се промене.
shift-minutes = { $m } мин
shift-hours = { $h } { "h" } { $m }
shift-hours-even = { $h } { "h" }

sms-shift-pending = Може да се промени
sms-shift-more = Још { $count } на страници
