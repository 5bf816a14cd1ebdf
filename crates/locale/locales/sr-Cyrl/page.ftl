# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Пређи на пресе
language = Језик
clock-zone = ваше локално време
simulated-data = симулирани подаци
simulated-hint = Ове вредности долазе из симулатора или са снимка, а не са машине.
loading = Чекају се прве вредности…
no-presses = Још није подешена ниједна преса. Свака преса из подешавања овде добија своју картицу.
connection-lost = Веза је прекинута од { $time }. Оно што видите је од раније; повезивање се понавља само.
connection-dropped = Ова страница није стизала да прати податке и искључена је у { $time }. Поново се повезује.
presses = Пресе
press-card = { $press }: { $state }

state-running = У раду
state-idle = У приправности
state-starved = Без сировине
state-blocked = Блокирана
state-faulted = Квар
state-planned_stop = Планирани застој
state-maintenance = Одржавање
state-off = Искључена
state-power_off = Нестанак струје
state-unknown = Нема података

since = од { $time }
for-duration = већ { $duration }
duration-seconds = { $s } с
duration-minutes = { $m } мин
duration-hours = { $h } ч { $m } мин
duration-days = { $d } д { $h } ч
age = пре { $duration }
no-data = нема података
not-measured = не мери се

signal-hyd_press = Хидраулични притисак
signal-hyd_press_peak = Највећи хидраулични притисак
signal-oil_temp = Температура уља
signal-motor_current = Струја мотора
signal-stroke_rate = Циклуса у минути
signal-spec_energy = Енергија по тони
unit-bar = bar
unit-Cel = °C
unit-A = A
unit-strokes = /мин
unit-spec = kWh/t

bad-missing = сензор се не јавља
bad-range = ван опсега сензора
bad-frozen = вредност се не мења
bad-wire_break = прекид жице
bad-short = кратак спој
bad-nan = није број
bad-exception = уређај јавља грешку
bad-gated = сада нема шта да се мери
value-normal = нормално од { $lo } до { $hi }
value-warn = ван граница упозорења
value-trip = ван граница заштитног искључења

strip-label = Стања у последњих 8 сати
strip-block = { $state }, од { $from } до { $to }
strip-now = сада
trend-label = { $signal }, последњих { $duration }
trend-choose = Сигнал на графикону
trend-empty = Линија се појављује овде када вредности стигну.
trend-values = { $time }: { $mean } { $unit }, од { $min } до { $max }
trend-latest = { $signal }: сада { $value } { $unit }; у том времену од { $min } до { $max }

pipeline = Од пресе до ове странице
pipeline-none = Још се није јавио ниједан уређај. Сваки се појављује овде чим се јави.
producer-live = { $producer } шаље уживо. Све до { $time } је сачувано.
producer-starting = { $producer } је управо почео да шаље. Још ништа није сачувано.
producer-offline = { $producer } се не јавља од { $time }. Оно што мери чува код себе и шаље када се врати.
producer-never = { $producer } се још није јавио.
producer-backlog = { $n ->
    [one] { $producer } чува { $count } запис који још није уписан. Све до { $time } је уписано; остатак стиже сам.
    [few] { $producer } чува { $count } записа која још нису уписана. Све до { $time } је уписано; остатак стиже сам.
   *[other] { $producer } чува { $count } записа који још нису уписани. Све до { $time } је уписано; остатак стиже сам.
}
producer-history = { $producer } уноси историју од { $from } до { $to }: готово { $percent }, сада код { $at }.
producer-clock = { $producer } још не верује свом сату. Његова времена могу бити погрешна.
producer-lost = { $n ->
    [one] { $producer } је изгубио { $count } запис.
    [few] { $producer } је изгубио { $count } записа.
   *[other] { $producer } је изгубио { $count } записа.
}
producer-lost-maybe = { $n ->
    [one] Можда је изгубљен још { $count } запис ({ $producer }).
    [few] Можда су изгубљена још до { $count } записа ({ $producer }).
   *[other] Можда је изгубљено још до { $count } записа ({ $producer }).
}
producer-full = Меморија уређаја { $producer } је пуна { $percent }.
producer-trouble = { $producer } јавља (на енглеском):
history-progress = Историја: { $producer }
store-ok = Подаци се чувају. Складиште садржи { $size }.
store-bad = Складиште тренутно не прима податке. Уређаји чувају своје податке док га поново не буде.
quarantine = { $n ->
    [one] { $count } порука није могла да се протумачи и остављена је по страни.
    [few] { $count } поруке нису могле да се протумаче и остављене су по страни.
   *[other] { $count } порука није могло да се протумачи и остављено је по страни.
}
dependencies-bad = Није спремно: { $names }.
nothing-lost = Ништа није изгубљено.
