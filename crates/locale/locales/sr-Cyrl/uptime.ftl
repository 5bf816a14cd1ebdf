# The view of uptime, and the names of figures. Numbers, dates and lengths of time arrive already formatted.
# A native speaker should check: škart, privremeno, korektivno održavanje, efektivnost.
uptime-month = Месец
uptime-previous = Претходни месец
uptime-next = Следећи месец
uptime-this-month = Овај месец
uptime-all-presses = Све пресе
uptime-so-far = до сада
uptime-not-begun = Овај месец није почео. Његови дани се овде појављују како пролазе.
uptime-days = Дан по дан
uptime-weekday-0 = Пон
uptime-weekday-1 = Уто
uptime-weekday-2 = Сре
uptime-weekday-3 = Чет
uptime-weekday-4 = Пет
uptime-weekday-5 = Суб
uptime-weekday-6 = Нед
uptime-to-come = тек долази
uptime-awaited = …
uptime-calendar-hint = Додирните дан да га отворите; стрелицама се прелази са дана на дан.
uptime-kind-running = У раду
uptime-kind-standing = Зна се да је стајала
uptime-kind-pending = Не зна се, подаци још могу стићи
uptime-kind-lost = Не зна се, подаци су изгубљени
uptime-kind-unplanned = Није планирано
uptime-known = познато { $share }
uptime-insufficient = недовољно података
uptime-provisional = привремено
uptime-bounds = између { $low } и { $high }
uptime-bounds-sharp = тачно
uptime-bounds-none = границе се не могу дати
uptime-at-least = најмање { $low }
uptime-at-most = највише { $high }
uptime-stops-of = { $n ->
    [one] { $count } застој
    [few] { $count } застоја
   *[other] { $count } застоја
}
uptime-close = Затвори
uptime-shifts-of-day = Смене које су почеле тог дана
uptime-to-stops = Застоји тог дана
uptime-figures = Месец у шест показатеља
uptime-iso = Показатељи по { "ISO 22400" }
uptime-raw = И онако како каже само машина
uptime-raw-differs = Где су људи навели разлог који се другачије рачуна, оба стоје једно поред другог.
uptime-raw-same = Ништа што су људи рекли овде не мења ниједан показатељ.
uptime-by-people = са оним што су људи рекли
uptime-by-machine = само по машини

kpi-uptime = Време рада
kpi-uptime_observed = Време рада док је виђено
kpi-uptime_upper = Време рада у најбољем случају
kpi-coverage = Покривеност подацима
kpi-uptime_with_grid = Време рада док је било струје
kpi-technical_availability = Техничка расположивост
kpi-availability = Расположивост
kpi-effectiveness = Ефективност
kpi-quality = Квалитет
kpi-oee = Укупна ефективност ({ "OEE" })
kpi-utilization = Искоришћеност
kpi-technical_efficiency = Техничка ефикасност
kpi-scrap_ratio = Удео шкарта
kpi-corrective_maintenance_ratio = Корективно одржавање
kpi-mtbf = Време између кварова ({ "MTBF" })
kpi-mttr = Време поправке ({ "MTTR" })
kpi-throughput = Производња
kpi-specific_energy = Енергија по тони
kpi-says-uptime = Толико је преса радила од планираног времена. Оно што нико није видео не рачуна се као рад.
kpi-says-uptime_observed = Толико је радила од планираног времена које је виђено. Претпоставља се да је остатак био исти.
kpi-says-uptime_upper = Толико би било да је радила све време које нико није видео.
kpi-says-coverage = О толиком делу планираног времена се нешто зна.
kpi-says-uptime_with_grid = Без нестанака струје, за које овде нико није крив.
kpi-says-technical_availability = Толико од виђеног планираног времена било је без техничких кварова.
kpi-says-availability = Време рада према планираном времену. Исто што и време рада, по називу из стандарда.
kpi-says-effectiveness = Колико је брзо пресовала у односу на циљ, док је радила.
kpi-says-quality = Удео добрих брикета.
kpi-says-oee = Расположивост × ефективност × квалитет.
kpi-says-utilization = Толико је пресовала од времена када је била заузета; остало су припрема и кашњења.
kpi-says-technical_efficiency = Време рада према времену рада и кашњењима, без припреме.
kpi-says-scrap_ratio = Удео који је враћен.
kpi-says-corrective_maintenance_ratio = Удео одржавања које је дошло после квара.
kpi-says-mtbf = Сати рада по квару.
kpi-says-mttr = Од квара до краја застоја, у просеку.
kpi-says-throughput = Колико је испресовано за сат рада.
kpi-says-specific_energy = Колико је по бројилу потрошила тона брикета.

uptime-missing-not_planned = није планирано
uptime-missing-not_seen = о овом времену се ништа не зна
uptime-missing-not_measured-rejects = { "Q" } није мерено: шкарт није унет за довољно од оног што је испресовано
uptime-missing-not_measured-mass = није мерено: нико није бројао шта је испресовано
uptime-missing-not_measured-energy = није мерено: енергија или маса није бројана
uptime-missing-no_target = циљ није задат
uptime-missing-not_run = преса није радила
uptime-missing-nothing_pressed = ништа није испресовано
uptime-missing-no_failures = без кварова за { $hours }
uptime-missing-no_maintenance = без одржавања у овом времену

uptime-output = Производња
uptime-output-mass = Испресовано
uptime-output-entered = Избројали људи
uptime-output-rejects = Шкарт
uptime-output-energy = Енергија
uptime-output-target = Циљ
uptime-output-moisture = Влажност брикета
uptime-of-target = { $share } тога је испресовано у планирано време
uptime-nobody-counted = нико није бројао
uptime-no-rejects = ништа није унето
uptime-no-energy = није мерено
uptime-no-moisture = нико није мерио
uptime-moisture-hint = ручним мерачем, просек по маси
basis-measured = измерено
basis-entered = избројали људи
basis-estimated = процењено

uptime-losses = Од планираног времена до времена рада
uptime-waterfall = Шта је одузето од планираног времена и шта је остало
uptime-time = Време
uptime-bar = Нацртано
uptime-hours = Трајање
uptime-of-planned = Од плана
uptime-step-planned = Планирано време
uptime-step-power = Струја
uptime-step-feed = Сировина и излаз
uptime-step-technical = Технички
uptime-step-maintenance = Одржавање
uptime-step-setup = Припрема
uptime-step-organisational = Организација
uptime-step-unsaid = Без разлога
uptime-step-pending = Не зна се, подаци још могу стићи
uptime-step-lost = Не зна се, подаци су изгубљени
uptime-step-running = Време рада

uptime-reasons = Зашто су пресе стајале
uptime-order-time = По времену
uptime-order-count = По броју
uptime-no-stops = Ниједна преса није стајала у планирано време.
uptime-unsaid-hint = нико није рекао зашто
uptime-times = { $n ->
    [one] { $count } пут
    [few] { $count } пута
   *[other] { $count } пута
}
uptime-together = { $share } заједно са онима изнад

uptime-tables = Месец у редовима
uptime-by-press = По преси
uptime-by-shift = По смени
uptime-by-week = По недељи
uptime-ran-of-planned = Радила / план
uptime-stops = Застоји
uptime-shift = смена { $shift }
uptime-lines-none = Овде нема ниједног реда.
uptime-lines-more = Прикажи свих { $count }

uptime-derived = { $figure }: како настаје
uptime-derived-raw = Како каже само машина, без онога што су људи рекли.
uptime-derived-each = Приказује се за по једну пресу.
uptime-terms-hint = Отворите члан да видите делове од којих је. Сати, минути и секунде; збирови су од тачних времена.
uptime-pieces = { $n ->
    [one] { $count } део
    [few] { $count } дела
   *[other] { $count } делова
}
uptime-pieces-none = Ни од чега: нула је.
uptime-inferred = доказано бројачима
uptime-said-by-people = рекли људи
uptime-by-version = план верзије { $version }
uptime-by-file = план из конфигурације
uptime-plan-same = План се у овом времену није мењао.
uptime-plan-changed = План се у овом времену мењао:
uptime-plan-change = { $time }: верзија { $version }, { $who }
uptime-who-console = неко на конзоли сервера
uptime-who-manager = руководилац или администратор
term-planned = планирано време
term-ran = време рада
term-pending = још непознато
term-lost = изгубљени подаци
term-power_off = нестанак струје
term-inferred_power_off = нестанак струје, доказан бројачима
term-technical = технички застој
term-standing = стајање са струјом
term-setup = припрема
term-corrective = поправка
term-planned_maintenance = планирано одржавање
term-maintenance = одржавање ван плана
term-outside = рад ван плана
term-failures = кварови
term-restore = време до поправке
term-mass = испресована маса
term-planned_mass = маса испресована у планирано време
term-target = циљ
term-rejects = шкарт
term-judged = маса за коју је унет шкарт
term-energy = енергија
