# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
settings-sections = Делови подешавања
settings-words = Оно што се овде сачува важи одмах. Пресе, везе, адресе и тајне стоје у конфигурационој датотеци, и њихова промена тражи поновно покретање.
settings-restart = Датотека је промењена. Ово тражи поновно покретање:
settings-not-held = Верзија { $version } више не иде уз датотеку, па важи само датотека. Поправите ово и сачувајте:
section-plan = Смене
section-holidays = Празници
section-stops = Планирани застоји
section-targets = Циљеви
section-limits = Границе
section-duty = Дежурство
section-escalation = Редослед обавештавања
section-languages = Језици
section-versions = Верзије
section-changed = промењено
section-wrong = { $n ->
    [one] { $n } ствар не може бити таква
    [few] { $n } ствари не могу бити такве
   *[other] { $n } ствари не може бити такво
}
day-mon = Пон
day-tue = Уто
day-wed = Сре
day-thu = Чет
day-fri = Пет
day-sat = Суб
day-sun = Нед

entry-name = Име
entry-days = Дани када почиње
entry-presses = Пресе
entry-from = Од
entry-to = До
entry-next-day = следећег дана
entry-valid-from = Први дан
entry-valid-to = Последњи дан
entry-valid-hint = Празно: увек.
entry-day = Дан
entry-reason = Разлог
entry-wrong = не може бити тако
entry-remove = Уклоните

plan-words = Смена припада дану када почиње. Времена су по овдашњем сату.
plan-none = Још нема смена. Без смена нема планираног времена.
plan-add = Додајте смену
plan-unnamed = Нова смена
plan-breaks = Паузе
plan-break = Пауза { $n }
plan-add-break = Додајте паузу
week-of = Недеља од { $day }
week-before = Недељу раније
week-after = Недељу касније
week-title = Све пресе
week-hours = { $hours } недељно
week-break = Пауза
week-clash = Две смене одједном
week-empty = ништа

holidays-calendar = Дани без смена
calendar-kosovo = Државни празници Косова, до 2030.
calendar-none = Без државних празника
holidays-year = Празници { $year }.
holidays-none = Ниједан у овој години.
holidays-after-saving = Списак се мења када се ово сачува.
holidays-of = за { $day }
holidays-expected = очекује се
holidays-worked = ради се
holidays-work = Тог дана се ради
holidays-own = Додати дани
holidays-own-words = Дани без смена поред оних из календара.
holidays-own-none = Ниједан.
holidays-add = Додајте дан
holidays-new = Нов дан
workdays = Радни дани
workdays-words = На ове празнике се ипак ради.
workdays-none = Ниједан. Да би се радило на празник, изаберите га у списку изнад.
year-before = Годину раније
year-after = Годину касније

stops-words = Планирани застој узима планирано време из смене само ако је најављен довољно рано. Најављен касније, рачуна се као стајање.
stops-lead = Колико пре смене, у сатима
stops-lead-hint = 24 ако се ништа не каже.
stops-none = Ниједан застој није планиран.
stops-add = Планирајте застој
stops-unnamed = Нов застој
stops-counts = Рачуна се: има мање планираног времена.
stops-nothing = Тада нема смене: ништа се не мења.
stops-late = Најављен прекасно: морало се знати { $lead } сати пре него што смена почне. Рачунаће се као стајање.
stops-partly = Најављен прекасно за { $n ->
    [one] { $n } смену
    [few] { $n } смене
   *[other] { $n } смена
}, до чијег почетка има мање од { $lead } сати. Рачуна се од смене која почиње { $time }.

targets-words = За планирано време. Празно: нема циља.
target-throughput = Учинак у { "kg/h" }
target-throughput-hint = За сваки сат планираног времена.
target-uptime = У раду, у %
target-uptime-hint = Од планираног времена.

limits-words = Празно је како каже профил пресе. Оно што се сачува одмах се види код преса.
limits-press = Преса
limits-changed = измењено: { $n }
limits-profile = Профил: { $value } { $unit }
limits-none = Профил: нема
limits-none-at-all = нема граница
limit-trip_lo = Аларм испод
limit-warn_lo = Упозорење испод
limit-warn_hi = Упозорење изнад
limit-trip_hi = Аларм изнад
limit-hyst = Мора да се врати за
limit-delay_warn_s = Време до упозорења
limit-delay_trip_s = Време до аларма

duty-words = Ко се зове кад се нешто деси: први, затим други, и тако даље.
duty-rota = Сваке недеље
duty-none = Још нико.
duty-add = Додајте дежурство
duty-swaps = На неко време
duty-swaps-words = У то време се зову ови људи уместо оних из те недеље.
duty-swaps-none = Ништа није замењено.
duty-swap-add = Додајте замену
duty-people = Ко се зове, овим редом
duty-person-add = Додајте особу…
duty-nobody = нико
duty-hole = нико, а ради се
duty-week = Ко је дежуран
duty-holes = { $n ->
    [one] { $n } пут се у овој недељи ради, а нико није дежуран.
    [few] { $n } пута се у овој недељи ради, а нико није дежуран.
   *[other] { $n } пута се у овој недељи ради, а нико није дежуран.
}
duty-no-holes = У овој недељи је неко дежуран кад год се ради.

languages-words = Шта људи овде читају. Први је за онога ко није изабрао.
languages-first = Нека буде први

versions-words = Свако чување је једна верзија. Свака се може вратити, као нова верзија.
versions-dirty = Сачувајте или одбаците своје измене пре него што се вратите на неку верзију.
versions-one = Верзија { $version }
versions-holds = важи сада
versions-file = Само датотека
versions-file-words = Пре него што је овде ишта промењено.
versions-console = конзола
versions-as = враћено на: { $to ->
    [0] само датотека
   *[other] верзија { $to }
}
versions-what = Шта је промењено
versions-return = Вратите на ово
versions-returned = Важи верзија { $version }. Она је као: { $to ->
    [0] само датотека
   *[other] верзија { $to }
}.
versions-undo = Поништите: вратите на { $to ->
    [0] саму датотеку
   *[other] верзију { $to }
}
versions-all = Прикажите све ({ $n })

changes-none = Ништа.
changes-added = додато
changes-removed = уклоњено
changes-changed = промењено
change-shift = Смена
change-calendar = Календар
change-holiday = Празник
change-workday = Радни дан
change-stop = Планирани застој
change-lead = Најава пре смене
change-target = Циљ за { $press }
change-turn = Дежурство у недељи
change-swap = Замена
change-languages = Редослед
words-from = од { $day }
words-until = до { $day }
words-breaks = паузе { $breaks }
words-all-presses = све пресе
words-profile = како каже профил

save = Сачувајте
save-discard = Одбаците
save-changes = { $n ->
    [0] Ништа није промењено.
    [one] { $n } измена није сачувана.
    [few] { $n } измене нису сачуване.
   *[other] { $n } измена није сачувано.
}
save-saved = Сачувано: сада важи верзија { $version }.
save-errors = { $n ->
    [one] Није сачувано: { $n } ствар не може бити таква. Поред ње пише зашто.
    [few] Није сачувано: { $n } ствари не могу бити такве. Поред сваке пише зашто.
   *[other] Није сачувано: { $n } ствари не може бити такво. Поред сваке пише зашто.
}
save-show = Прикажите
met = { $name }: у међувремену је сачувана верзија { $version } ({ $time }).
met-kept = Оно што сте унели остаје, преко тога. Сачувајте још једном.
met-both = Оно што сте унели остаје, преко тога. Обоје сте мењали: { $sections }. Ако сачувате, тамо важи ваше.
met-look = Шта је тамо промењено
met-theirs = Узмите туђе, одбаците моје
leave-title = Отићи без чувања?
leave-words = Оно што сте овде променили није сачувано и нестало би.
leave = Одлазим

escalation-words = Ко се обавештава о аларму, и ко затим ако га нико не потврди. Потврда то завршава; она никад не ресетује нити покреће пресу.
escalation-p1 = Хитни аларми ({ "P1" })
escalation-p2 = Аларми због којих неко треба ускоро да дође ({ "P2" })
escalation-p3 = Сви остали аларми ({ "P3" })
escalation-p3-none = Стоје у прегледу на крају смене.
escalation-none = О овим алармима се не обавештава нико.
escalation-add = Додајте корак
escalation-standard = Назад на стандард
escalation-at-once = одмах
escalation-after = после { $time }
escalation-minutes = Минута после аларма
escalation-whom = Ко се обавештава
escalation-ways = Како, све истовремено
escalation-unmet = овако се нико не може добити
whom-duty1 = Први дежурни
whom-duty2 = Други дежурни
whom-manager = Сви руководиоци
reach = Ко може да се добије
reach-words = Свако бира своје путеве и на својој страници.
reach-nobody = Кораци још не значе никога: реците ко је дежуран.
reach-none = још не може да се добије
change-step = Корак
change-alarm = Правило аларма

section-alarms = Аларми
rules-words = На шта сваки аларм чека и колико је хитан. Следе из профила пресе и њених граница; овде стоји оно што се разликује.
rules-of = Које пресе
rules-programs = Уређаји и програми
rules-machine = Машина
rules-measured = Шта се мери
rules-sensors = Сензори којима се не може веровати
rules-own = Ваша правила
rules-own-words = За оно што профил не познаје.
rules-own-add = Додај правило
rule-enabled = У употреби
rule-out = Ван употребе: тог аларма нема.
rule-standard = Обично: { $value }
rule-on_delay = Мора да траје, у с
rule-off_delay = Мора да прође, у с
rule-priority = Колико је хитно
rule-priority-1 = { "P1" }: телефони звоне
rule-priority-2 = { "P2" }: телефони добијају поруку
rule-priority-3 = { "P3" }: у прегледу смене
rule-when = Када важи
rule-when-planned = док преса треба да ради
rule-when-always = увек
rule-action = Шта прво урадити
rule-there = Аларм је ту
rule-at-once = одмах
rule-lasting = после { $time }
rule-comes-above = Долази изнад { $limit }, { $time }.
rule-comes-below = Долази испод { $limit }, { $time }.
rule-goes-below = Одлази испод { $limit }, { $time }.
rule-goes-above = Одлази изнад { $limit }, { $time }.
rule-id = Кратко име
rule-id-words = Мала слова { "a–z" }, цифре, _ и тачка, као { "oil_temp.climbs" }.
rule-signal = Шта се мери
rule-kind = На шта чека
rule-kind-high = изнад
rule-kind-low = испод
rule-kind-rate = брзо се мења
rule-kind-still = стоји
rule-kind-is = је тачно
rule-kind-code = показује код грешке
rule-kind-bad = мерењу се не може веровати
rule-kind-state = стање пресе
rule-by = За колико
rule-by-words = Са минусом: пада.
rule-over = У року од, у мин
rule-is = Вредност
rule-is-words = { "true" } или { "false" }, број, или код.
rule-state = Стање
rule-presses = Пресе
rule-gate = Важи док
rule-latched = Остаје док га неко не види
rule-re_alarm = Долази поново после
rule-parents = Ћути док има
