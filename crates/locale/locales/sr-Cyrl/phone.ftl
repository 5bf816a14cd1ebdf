# Around an alarm's phrase, on the way to a phone. Numbers and times arrive already formatted; $n is only there to choose a plural.
phone-title = { $priority } { $site }, { $press }: { $what }
phone-demo = Симулирани подаци, није права машина.
phone-again = Поново: { $what }
phone-still = Још увек: { $what }
phone-over = Прошло: { $what }
phone-acknowledged = Виђено: { $what }
phone-limit = { $what }: { $value }, граница је { $limit }.
phone-value = { $what }: { $value }.
phone-code = { $what }, код { $value }.
phone-plain = { $what }.
phone-since = Од { $time }.
phone-over-since = Прошло је од { $time }; почело је у { $began }.
phone-unanswered = Још нико није потврдио.
phone-first = Прво: { $action }
phone-number = Аларм { $number }.
phone-answer-button = За потврду притисните „{ $button }“.
phone-answer-sms = За потврду одговорите { "SMS" } поруком: { "OK" } { $number }.
phone-answer-both = За потврду притисните „{ $button }“ или одговорите { "SMS" } поруком: { "OK" } { $number }.
phone-no-command = То само каже да сте видели: ништа одавде не ресетује и не покреће машину.
phone-button = Виђено
phone-acknowledged-by = Потврђено у { $time }, потврдио: { $role }. Више се нико не зове.
phone-acknowledged-at = Потврђено у { $time }. Више се нико не зове.

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
    [one] { $site }: { $count } аларм
    [few] { $site }: { $count } аларма
   *[other] { $site }: { $count } аларма
}
phone-line = { $priority } { $press }: { $what }, од { $time }, аларм { $number }
phone-line-over = { $priority } { $press }: { $what }, од { $began } до { $time }, прошло
phone-several-answer = За потврду једног одговорите { "SMS" } поруком са { "OK" } и његовим бројем: { "OK" } { $number }.
phone-digest = { $site }: шта је примећено у смени
phone-digest-none = У овој смени ништа није примећено.
phone-more = { $n ->
    [one] И још { $count }: на страници је.
    [few] И још { $count }: на страници су.
   *[other] И још { $count }: на страници су.
}
phone-power = { $site }: струја се вратила
phone-power-text = Струје није било од { $from } до { $to }. Пресе се покрећу код машине, ручно.
phone-power-calm = У међувремену се ништа друго није десило.
phone-power-list = У међувремену:
phone-call = { $press }: потребан је механичар
phone-weekly = { $site }: недељна проба, није аларм
phone-weekly-text = Све је у реду. Молимо одговорите, да се зна да би аларм стигао до вас.
phone-test = { $site }: проба, није аларм
phone-test-text = Да ли је зазвонило са искљученим екраном? Молимо одговорите.
phone-test-answered = Хвала: одговор је стигао.
phone-thanks = Хвала. Аларм { $number } је потврђен.
phone-thanks-already = Хвала. Аларм { $number } је већ био потврђен.
phone-unknown-number = Нема аларма са овим бројем.
phone-channel = Не ради: { $way }.
phone-way-ntfy = обавештење ({ "ntfy" })
phone-way-sms = { "SMS" }
phone-way-ring = позив телефоном
phone-way-telegram = { "Telegram" }
phone-way-email = имејл
phone-way-webhook = { "webhook" }

# In a short message, which has room for 120 plain letters.
sms-alarm = { $site } АЛАРМ { $priority } { $press }: { $what }
sms-again = { $site } ПОНОВО { $priority } { $press }: { $what }
sms-still = { $site } ЈОШ { $priority } { $press }: { $what }
sms-over = { $site } ПРОШЛО { $press }: { $what }
sms-acknowledged = { $site } ВИЂЕНО { $press }: { $what }
sms-several = { $n ->
    [one] { $site } { $count } АЛАРМ. { $what }
    [few] { $site } { $count } АЛАРМА. { $what }
   *[other] { $site } { $count } АЛАРМА. { $what }
}
sms-since = од { $time }
sms-answer = Одговори: { "OK" } { $number }
sms-number = Бр. { $number }
sms-by = потврдио: { $role }
sms-rising = { $name } { $value }, нагли раст
sms-falling = { $name } { $value }, нагли пад
sms-bad = { $name }: лоше мерење
sms-still-counter = { $name }: стоји
sms-code = { $name } { $value }

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
sms-rule-producer-bus = нема везе са уређајима

sms-action-panel = Погледај таблу, не ресетуј
sms-action-estop = Сазнај зашто, отпусти код машине
sms-action-jam = Заустави, искључи, очисти комору
sms-action-cool = Провери хладњак уља
sms-action-warm = Пусти да се уље загреје
sms-action-oil = Заустави, тражи цурење уља
sms-action-bearing = Заустави, провери лежајеве
sms-action-heater = Заустави, провери грејање матрице
sms-action-die = Провери хабање матрице
sms-action-pressure = Провери вентил и пумпу
sms-action-pump = Провери цурење пумпе
sms-action-cooler = Провери хладњак
sms-action-voltage = Провери напон мреже
sms-action-speed = Провери каиш и оптерећење
sms-action-lube = Заустави, провери подмазивање
sms-action-filter = Замени филтер уља
sms-action-guard = Затвори заштитна врата
sms-action-feed = Напуни кош
sms-action-overfull = Не пуни кош
sms-action-dry = Користи сувљу сировину
sms-action-moisten = Користи влажнију сировину
sms-action-outlet = Ослободи излаз
sms-action-sensor = Провери сензор и кабл
sms-action-watch = Прати током смене
sms-action-power = Погледај има ли струје
sms-action-link = Погледај напајање и мрежу
sms-action-call = Иди до пресе
sms-action-clock = Подеси сат
sms-action-disk = Ослободи диск
sms-action-records = Погледај страницу
sms-action-backup = Направи резервну копију
sms-action-credit = Допуни { "SIM" } картицу
sms-action-modem = Погледај модем и антену
sms-action-channel = Јави ономе ко одржава програм
