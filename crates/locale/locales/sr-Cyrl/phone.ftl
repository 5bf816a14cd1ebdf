# Around an alarm's phrase, on the way to a phone. Numbers and times arrive already formatted; $n is only there to choose a plural.
phone-title = { $priority } { $site }, { $press }: { $what }
phone-what = { $what }
phone-demo = Симулирани подаци, није права машина.
phone-again = Поново: { $what }
phone-still = Још увек: { $what }
phone-over = Прошло: { $what }
phone-acknowledged = Потврђено: { $what }
phone-limit = { $what }: { $value }, граница је { $limit }.
phone-value = { $what }: { $value }.
phone-code = { $what }, код { $value }.
phone-plain = { $what }.
phone-since = Од { $time }.
phone-over-since = Прошло је од { $time }; почело је у { $began }.
phone-first = Прво: { $action }
phone-number = Аларм { $number }.
phone-answer-button = За потврду притисните „{ $button }“.
phone-answer-sms = За потврду одговорите { "SMS" } поруком: { "OK" } { $number }.
phone-answer-both = За потврду притисните „{ $button }“ или одговорите { "SMS" } поруком: { "OK" } { $number }.
phone-no-command = Потврда само каже да сте видели: ништа одавде не ресетује и не покреће машину.
phone-button = Виђено
phone-acknowledged-by = Потврдио: { $role }. Више се нико не зове.
phone-acknowledged-so = Потврђено. Више се нико не зове.
phone-quiet = Више се не зове због: { $what }

phone-state-running = Преса ради.
phone-state-idle = Преса је у приправности.
phone-state-starved = Преса је без сировине.
phone-state-blocked = Преса је блокирана.
phone-state-faulted = Преса је стала.
phone-state-maintenance = Преса је на одржавању.
phone-state-off = Преса је искључена.
phone-state-power_off = Преса је без струје.
phone-state-unknown = Не зна се шта преса ради.

# Several in one message.
phone-several = { $n ->
    [one] { $priority } { $site }: { $count } аларм
    [few] { $priority } { $site }: { $count } аларма
   *[other] { $priority } { $site }: { $count } аларма
}
phone-line = { $priority } { $press }: { $what }, од { $time }, аларм { $number }
phone-line-over = { $priority } { $press }: { $what }, од { $began } до { $time }, прошло
phone-several-answer = За потврду једног одговорите { "SMS" } поруком са { "OK" } и његовим бројем: { "OK" } { $number }.
phone-digest = { $site }: шта је примећено у смени
phone-digest-none = У овој смени ништа није примећено.
phone-more = Још на страници: { $count }.
phone-power = { $site }: струја се вратила
phone-power-text = Није било струје или података од { $from } до { $to }. Пресе се пуштају у рад код машине, руком.
phone-power-press = { $press }: раније { $from }, сада { $to }.
phone-power-calm = Нема ниједног аларма.
phone-power-list = Аларми који трају или су дошли и прошли:
phone-weekly = { $site }: недељна проба, није аларм
phone-weekly-text = Све је у реду. Молимо одговорите, да се зна да би аларм стигао до вас.
phone-test = { $site }: проба, није аларм
phone-test-text = Да ли је зазвонило са искљученим екраном? Молимо одговорите.
phone-test-answered = Хвала: одговор је стигао.
phone-unanswered = { $site }: недељна проба је остала без одговора
phone-unanswered-text = Питани су и нису одговорили:
phone-unanswered-line = { $name }: { $way }
phone-unanswered-help = Аларм можда неће стићи до њих. Питајте шта показује телефон, па им пошаљите пробу са странице.
phone-thanks = Хвала. Аларм { $number } је потврђен.
phone-thanks-already = Хвала. Аларм { $number } је већ био потврђен.
phone-unknown-number = Нема аларма са овим бројем.
phone-channel = Не ради: { $way }.
sms-channel = { $way }: не ради
phone-way-ntfy = обавештење ({ "ntfy" })
phone-way-sms = { "SMS" }
phone-way-ring = позив телефоном
phone-way-telegram = { "Telegram" }
phone-way-email = имејл
phone-way-webhook = { "webhook" }

# In a short message, which has room for 120 plain letters.
sms-alarm = АЛАРМ { $priority }
sms-again = ПОНОВО { $priority }
sms-still = ЈОШ УВЕК { $priority }
sms-over = ПРОШЛО
sms-acknowledged = ПОТВРЂЕНО
sms-quiet = НЕ ЗОВЕ СЕ
sms-several = { $n ->
    [one] { $count } АЛАРМ { $priority }
    [few] { $count } АЛАРМА { $priority }
   *[other] { $count } АЛАРМА { $priority }
}
sms-digest = { $n ->
    [one] у смени: { $count } аларм
    [few] у смени: { $count } аларма
   *[other] у смени: { $count } аларма
}
sms-power = није било струје или података { $from }–{ $to }, сада има
sms-power-alarms = Аларми: { $number }
sms-weekly = недељна проба, није аларм
sms-test = проба, није аларм. Да ли је зазвонило?
sms-unanswered = недељна проба без одговора: { $name }
sms-since = од { $time }
sms-answer = Одговори: { "OK" } { $number }
sms-number = Бр. { $number }
sms-rising = { $name } { $value }, нагли раст
sms-falling = { $name } { $value }, нагли пад
sms-bad = { $name }: лоше мерење
sms-still-counter = { $name }: стоји

sms-name-hyd_press_peak = најв. притисак
sms-name-hyd_press = притисак
sms-name-oil_temp = темп. уља
sms-name-oil_temp_2 = темп. уља 2
sms-name-oil_temp_3 = темп. уља 3
sms-name-oil_temp_4 = темп. уља 4
sms-name-oil_level = ниво уља
sms-name-die_temp = темп. матрице
sms-name-bearing_temp = темп. лежаја
sms-name-motor_current = струја мотора
sms-name-motor_power = снага мотора
sms-name-heater_power = снага грејања
sms-name-voltage_min = напон мреже
sms-name-vib_motor = вибрације мотора
sms-name-vib_pump = вибрације пумпе
sms-name-stroke_rate = циклуси
sms-name-screw_speed = брзина пужа
sms-name-moisture = влажност
sms-name-hopper_level = ниво у кошу
sms-name-briq_length = дужина брикета
sms-name-throughput = производња
sms-name-spec_energy = енергија по тони
sms-name-ambient_temp = темп. ваздуха
sms-name-cooling_power = снага хлађења
sms-name-cooling_efficiency = ефикасност хлађења
sms-name-efficiency = ефикасност
sms-name-accumulator = акумулатор
sms-name-cooler_condition = хладњак
sms-name-valve_condition = вентил
sms-name-pump_leak = цурење пумпе
sms-name-energy_total = бројило енергије
sms-name-briq_count = бројач брикета
sms-name-mass_total = бројач масе
sms-name-estop_ok = хитно заустављање
sms-name-guard_closed = заштитна врата
sms-name-lube_ok = подмазивање
sms-name-filter_dp = филтер
sms-name-mains_ok = сигнал мреже
sms-name-plc_state = управљач
sms-name-mode = режим
sms-name-fault_code = код грешке

sms-rule-press-fault = квар
sms-rule-press-estop = хитно заустављање
sms-rule-press-guard = заштитна врата отворена
sms-rule-press-lube = подмазивање не ради
sms-rule-press-filter = филтер уља запушен
sms-rule-press-starved = без сировине
sms-rule-press-blocked = излаз пун
sms-rule-press-power_off = нема струје
sms-rule-press-silent = нема података
sms-rule-press-maintenance = одржавање
sms-rule-press-call = потребан механичар
sms-rule-producer-silent = нема података
sms-rule-producer-outbox = меморија скоро пуна
sms-rule-producer-clock = сат погрешан
sms-rule-producer-disk = диск скоро пун
sms-rule-producer-quarantine = неразумљиве поруке
sms-rule-producer-losses = изгубљени подаци
sms-rule-producer-backup = резервна копија стара
sms-rule-producer-modem = модем не ради
sms-rule-producer-credit = { "SIM" } кредит при крају
sms-rule-producer-channel = не ради
sms-rule-producer-heartbeat = спољни надзор недоступан
sms-rule-producer-unanswered = недељна проба без одговора
sms-rule-producer-bus = нема везе са уређајима

sms-action-look_panel = Погледај таблу, не ресетуј
sms-action-isolate_clear = Заустави, искључи, очисти комору
sms-action-cool_idle = Провери хладњак уља
sms-action-check_cooler = Провери хладњак уља
sms-action-warm_up = Пусти да се уље загреје
sms-action-top_up_oil = Долиј уље
sms-action-look_leak = Тражи цурење уља
sms-action-stop_look_leak = Заустави, тражи цурење уља
sms-action-listen_bearing = Ослушни лежајеве
sms-action-stop_look_bearing = Заустави, провери лежајеве
sms-action-stop_look_heater = Заустави, провери грејање матрице
sms-action-check_die = Провери матрицу
sms-action-less_feed = Смањи доток сировине
sms-action-look_feed = Погледај стиже ли сировина
sms-action-check_feed = Провери сировину
sms-action-dry_feed = Користи сувљу сировину
sms-action-fill_hopper = Напуни кош
sms-action-stop_filling = Не пуни кош
sms-action-check_pump = Провери пумпу и уље
sms-action-look_pump = Провери цурење пумпе
sms-action-check_belt = Провери каиш и оптерећење
sms-action-check_supply = Провери струју из мреже
sms-action-switch_off_motor = Искључи мотор
sms-action-check_lube = Заустави, провери подмазивање
sms-action-change_filter = Замени филтер уља
sms-action-close_guard = Заустави, затвори заштитна врата
sms-action-clear_outlet = Ослободи излаз
sms-action-look_outlet = Погледај излаз и бројач
sms-action-check_sensor = Провери сензор и кабл
sms-action-end_maintenance = Затим врати кључ
sms-action-go_to_press = Иди до пресе
sms-action-look_power_link = Погледај напајање и везу
sms-action-set_clock = Подеси сат
sms-action-free_disk = Ослободи диск
sms-action-look_log = Погледај страницу
sms-action-look_backup = Направи резервну копију
sms-action-look_modem = Погледај модем и антену
sms-action-look_internet = Погледај везу са интернетом
sms-action-ask_person = Питај, па пошаљи пробу
sms-action-top_up_sim = Допуни { "SIM" } картицу
