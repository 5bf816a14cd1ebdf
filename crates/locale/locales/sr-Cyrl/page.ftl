# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Пређи на пресе
skip-to-content = Пређи на садржај
menu = Прикази
language = Језик
zone-kosovo = Косовско време
zone-site = време погона ({ $offset })
zone-device = ваш уређај показује { $time }
simulated-data = симулирани подаци
simulated-hint = Ове вредности долазе из симулатора или са снимка, а не са машине.
loading = Чекају се прве вредности…
no-presses = Још није подешена ниједна преса. Свака преса из подешавања овде добија своју картицу.
connection-none = Програм се не јавља. Страница сама покушава поново.
connection-lost = Веза је прекинута од { $time }. Оно што видите је од раније; страница сама покушава да се поново повеже.
connection-dropped = Ова страница није стизала да прати податке и искључена је у { $time }. Поново се повезује.
presses = Пресе
press-card = { $press }: { $state }
view-people = Људи
view-devices = Уређаји
view-tokens = Токени
view-me = Ваш налог
view-settings = Подешавања
view-stops = Застоји
view-loading = Учитава се…
view-not-loaded = Овај приказ није могао да се учита: програм је можда обновљен.
view-load-again = Учитајте страницу поново
view-trust = Веруј овом серверу
view-none = Овде нема ничега
view-none-words = На овој адреси нема приказа.
view-to-floor = На пресе

problem-bad-range = Страница је тражила нешто ван граница.
problem-bad-value = Страница је тражила нешто што није могло да се прочита.
problem-unknown-press = Ова преса више није подешена. Учитајте страницу поново.
problem-unknown-signal = Овај сигнал више није подешен. Учитајте страницу поново.
problem-no-number = Овај сигнал нема бројеве за цртање.
problem-not-found = Програм не зна за ову адресу. Учитајте страницу поново.
problem-method = Програм то не дозвољава.
problem-too-many-readers = Отворено је превише страница. Затворите једну; ова сама покушава поново.
problem-not-json = Програм није разумео страницу. Учитај страницу поново.
problem-other-site = Ово је тражила друга страница и одбијено је. Користи ову страницу.
problem-clock-unknown = Ни сервер не зна колико је сати.
problem-bus = Програм тренутно није повезан са уређајима. Покушај поново касније.
problem-timed-out = Одговор је предуго трајао. Страница сама покушава поново.
problem-store = Сачувана историја тренутно не може да се прочита. Страница сама покушава поново.
problem-defect = Програм је направио грешку. Његов дневник каже више.

state-running = У раду
state-idle = У приправности
state-starved = Без сировине
state-blocked = Блокирана
state-faulted = Квар
state-maintenance = Одржавање
state-off = Искључена
state-power_off = Нестанак струје
state-unknown = Нема података
state-untold = Стање није познато

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
signal-oil_temp_2 = Температура уља 2
signal-oil_temp_3 = Температура уља 3
signal-oil_temp_4 = Температура уља 4
signal-oil_level = Ниво уља
signal-die_temp = Температура матрице
signal-bearing_temp = Температура лежаја
signal-screw_speed = Брзина пужа
signal-heater_power = Снага грејања
signal-motor_current = Струја мотора
signal-motor_power = Снага мотора
signal-voltage_min = Најнижи фазни напон
signal-vib_motor = Вибрације мотора
signal-vib_pump = Вибрације пумпе
signal-stroke_rate = Циклуса у минути
signal-moisture = Влажност сировине
signal-hopper_level = Ниво у кошу
signal-energy_total = Бројило енергије
signal-mass_total = Пресована маса
signal-briq_count = Направљени брикети
signal-briq_length = Дужина брикета
signal-estop_ok = Хитно заустављање отпуштено
signal-guard_closed = Заштитна врата затворена
signal-lube_ok = Подмазивање исправно
signal-filter_dp = Прекидач филтера
signal-mains_ok = Струја из мреже
signal-plc_state = Стање управљача
signal-mode = Режим
signal-fault_code = Код грешке
signal-throughput = Производња
signal-spec_energy = Енергија по тони
signal-ambient_temp = Температура ваздуха
signal-cooling_power = Снага хлађења
signal-cooling_efficiency = Ефикасност хлађења
signal-efficiency = Ефикасност
signal-accumulator = Притисак у акумулатору
unit-bar = bar
unit-Cel = °C
unit-pct = %
unit-A = A
unit-V = V
unit-kW = kW
unit-mm-s = mm/s
unit-strokes = /мин
unit-kg-h = kg/h
unit-spec = kWh/t
unit-kW-h = kWh
unit-briquettes = брикета

bad-missing = сензор се не јавља
bad-range = ван опсега сензора
bad-frozen = вредност се не мења
bad-wire_break = прекид жице
bad-short = кратак спој
bad-nan = није број
bad-exception = уређај јавља грешку
bad-gated = сада нема шта да се мери
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
producer-clock = { $producer } већ { $duration } не зна колико је сати. Његове вредности се виде, али се не рачунају док не сазна.
clock-set = Подеси сат уређаја { $producer } према овом серверу
clock-told = Време је послато.
clock-refused = Време није могло да се пошаље.
press-untimed = Време није познато
press-untimed-hint = Уређај још не зна колико је сати. Вредности су садашње, али се не рачунају.
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
store-ok = Подаци се чувају. Складиште података садржи { $size }.
store-bad = Складиште података се тренутно не јавља. Уређаји чувају своје податке док не проради.
quarantine = { $n ->
    [one] { $count } порука није могла да се протумачи и остављена је по страни (последњих 7 дана).
    [few] { $count } поруке нису могле да се протумаче и остављене су по страни (последњих 7 дана).
   *[other] { $count } порука није могло да се протумачи и остављено је по страни (последњих 7 дана).
}
losses-unknown = { $n ->
    [one] У последњих 7 дана уређај се { $count } пут вратио без своје меморије. Оно што је чувао можда је изгубљено.
    [few] У последњих 7 дана уређаји су се { $count } пута вратили без своје меморије. Оно што су чували можда је изгубљено.
   *[other] У последњих 7 дана уређаји су се { $count } пута вратили без своје меморије. Оно што су чували можда је изгубљено.
}
losses-recorded = { $n ->
    [one] У последњих 7 дана забележен је { $count } губитак. Извоз показује када.
    [few] У последњих 7 дана забележена су { $count } губитка. Извоз показује када.
   *[other] У последњих 7 дана забележено је { $count } губитака. Извоз показује када.
}
dependencies-bad = Није спремно: { $names }.
nothing-lost = Ништа није изгубљено: све до { $time } је сачувано.
no-loss-known = Не зна се ни за један губитак. Још није све стигло.
summary-history = Историја пристиже: готово { $percent }.

role-viewer = гледа
role-wall = зидни екран
role-operator = оператер
role-technician = техничар
role-monitor = надзорник
role-manager = управник
role-admin = администратор
problem-login-taken = Неко други има ово име за пријаву. Изаберите друго.
problem-bad-login = Име за пријаву има од 1 до 64 знака.
problem-short-password = Изаберите дужу лозинку: 10 знакова или више. Реченица је добра.
problem-common-password = Ова лозинка је међу онима које се прве пробају. Изаберите другу.
problem-last-admin = Мора остати неко ко сме да мења људе. Прво неког другог учините администратором.
problem-log-in = Улазе само људи овог погона.
problem-may-not = Ваша улога ово не дозвољава.
problem-wrong-log-in = Нико са овим именом нема ову лозинку.
problem-wrong-pin = Ово није ПИН те особе.
problem-bad-pin = ПИН има од 4 до 8 цифара.
problem-too-often = Превише покушаја. Сачекајте мало, па пробајте поново.
problem-no-people = Овај програм је покренут без људи, као демо.
problem-long-password = Ова лозинка је предугачка.
problem-not-first = Прва особа је већ додата. Пријавите се.
problem-bad-language = Овај језик се овде не зна.
problem-wrong-role = Ова улога није за људе, уређаје или токене, за шта год да је намењена.
problem-no-name = Дајте име по коме га људи знају.
problem-no-invitation = Овај позив је искоришћен, истекао је, или га никад није било.
problem-no-code = Ниједан уређај не показује овај код, или га показује предуго.
problem-accounts = Датотека људи не може да се прочита. Дневник програма каже више.
problem-bad-phone = Број телефона почиње са + и државом, као +383 44 123 456.
problem-outdated = Неко други је у међувремену променио подешавања. Учитајте их поново, па их промените.

form-cancel = Откажите
log-in-title = Ко је?
log-in-again = Ваша пријава је истекла. Пријавите се да наставите: оно што сте откуцали још је ту.
log-in-name = Име за пријаву
log-in-password = Лозинка
log-in-enter = Уђите
log-in-as = { $name }, { $role }
log-out = Одјавите се
pairing-ask = Ово је таблет или зидни екран
pairing-code = Покажите овај код управнику, који уређај пушта под „Уређаји“:
pairing-qr = Или управник ово скенира телефоном:
pairing-qr-label = QР код адресе на којој се пушта код { $code }
pairing-waiting = Чека се. Код важи до { $time }.
pairing-refused = Овај уређај није пуштен.

setup = Прво покретање
problem-set-up = Овде још нема никога.
problem-wrong-code = Ово није код који конзола сада приказује.
problem-link-needed = Ова страница се отвара везом коју је програм исписао. Свака веза пушта један прегледач.
problem-link-used = Ова веза је већ искоришћена. Конзола приказује ону која сада важи.
problem-wrong-fields = Неки одговори не могу бити такви. Поред сваког пише зашто.
problem-not-written = Програм није могао то да запише. Ништа није промењено; његов дневник каже зашто.
problem-starting = Програм се покреће. Ова страница наставља сама.

view-alarms = Аларми
view-uptime = Време рада
problem-no-alerter = Овде нико не добија аларме, па позив не би стигао ни до кога.
alarms-none = Нема аларма
alarms-unseen = Аларми које нико није видео: { $counts }
alarms-of-priority = { $count } приоритета { $priority }
alarm-priority = Приоритет { $priority }
alarm-more = и још { $count }
alarm-said = { $signal }: { $condition }
alarm-condition-warn_hi = високо
alarm-condition-trip_hi = превисоко
alarm-condition-warn_lo = ниско
alarm-condition-trip_lo = прениско
alarm-condition-bad = нема употребљиве вредности
alarm-condition-rising = брзо расте
alarm-condition-falling = брзо опада
alarm-condition-still = не мења се
alarm-mechanic = Потребан је механичар
call = Позовите механичара
call-ask = Позвати механичара за { $press }?
call-now = Позовите сада
call-made = Позван у { $time }, још нико није видео
call-saved = Позван у { $time }. Сачувано је овде и на путу је.
call-seen = Виђено у { $time }
problem-one-at-a-time = Неко већ испробава правила. Покушајте поново за који тренутак.
