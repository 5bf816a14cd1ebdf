var e=`# What an alarm says, and what to do first: whole phrases, since adjectives agree. The page uses them too.
alarm-hyd_press_peak-warn_lo = Највећи хидраулични притисак је низак
alarm-hyd_press_peak-trip_lo = Највећи хидраулични притисак је пренизак
alarm-hyd_press_peak-warn_hi = Највећи хидраулични притисак је висок
alarm-hyd_press_peak-trip_hi = Највећи хидраулични притисак је превисок
alarm-hyd_press_peak-rising = Највећи хидраулични притисак брзо расте
alarm-hyd_press_peak-falling = Највећи хидраулични притисак брзо опада
alarm-hyd_press_peak-bad = Мерење највећег хидрауличног притиска није поуздано

alarm-hyd_press-warn_lo = Хидраулични притисак је низак
alarm-hyd_press-trip_lo = Хидраулични притисак је пренизак
alarm-hyd_press-warn_hi = Хидраулични притисак је висок
alarm-hyd_press-trip_hi = Хидраулични притисак је превисок
alarm-hyd_press-rising = Хидраулични притисак брзо расте
alarm-hyd_press-falling = Хидраулични притисак брзо опада
alarm-hyd_press-bad = Мерење хидрауличног притиска није поуздано

alarm-oil_temp-warn_lo = Температура уља је ниска
alarm-oil_temp-trip_lo = Температура уља је прениска
alarm-oil_temp-warn_hi = Температура уља је висока
alarm-oil_temp-trip_hi = Температура уља је превисока
alarm-oil_temp-rising = Температура уља брзо расте
alarm-oil_temp-falling = Температура уља брзо опада
alarm-oil_temp-bad = Мерење температуре уља није поуздано

alarm-oil_temp_2-warn_lo = Температура уља 2 је ниска
alarm-oil_temp_2-trip_lo = Температура уља 2 је прениска
alarm-oil_temp_2-warn_hi = Температура уља 2 је висока
alarm-oil_temp_2-trip_hi = Температура уља 2 је превисока
alarm-oil_temp_2-rising = Температура уља 2 брзо расте
alarm-oil_temp_2-falling = Температура уља 2 брзо опада
alarm-oil_temp_2-bad = Мерење температуре уља 2 није поуздано

alarm-oil_temp_3-warn_lo = Температура уља 3 је ниска
alarm-oil_temp_3-trip_lo = Температура уља 3 је прениска
alarm-oil_temp_3-warn_hi = Температура уља 3 је висока
alarm-oil_temp_3-trip_hi = Температура уља 3 је превисока
alarm-oil_temp_3-rising = Температура уља 3 брзо расте
alarm-oil_temp_3-falling = Температура уља 3 брзо опада
alarm-oil_temp_3-bad = Мерење температуре уља 3 није поуздано

alarm-oil_temp_4-warn_lo = Температура уља 4 је ниска
alarm-oil_temp_4-trip_lo = Температура уља 4 је прениска
alarm-oil_temp_4-warn_hi = Температура уља 4 је висока
alarm-oil_temp_4-trip_hi = Температура уља 4 је превисока
alarm-oil_temp_4-rising = Температура уља 4 брзо расте
alarm-oil_temp_4-falling = Температура уља 4 брзо опада
alarm-oil_temp_4-bad = Мерење температуре уља 4 није поуздано

alarm-oil_level-warn_lo = Ниво уља је низак
alarm-oil_level-trip_lo = Ниво уља је пренизак
alarm-oil_level-warn_hi = Ниво уља је висок
alarm-oil_level-trip_hi = Ниво уља је превисок
alarm-oil_level-rising = Ниво уља брзо расте
alarm-oil_level-falling = Ниво уља брзо опада
alarm-oil_level-bad = Мерење нивоа уља није поуздано

alarm-die_temp-warn_lo = Температура матрице је ниска
alarm-die_temp-trip_lo = Температура матрице је прениска
alarm-die_temp-warn_hi = Температура матрице је висока
alarm-die_temp-trip_hi = Температура матрице је превисока
alarm-die_temp-rising = Температура матрице брзо расте
alarm-die_temp-falling = Температура матрице брзо опада
alarm-die_temp-bad = Мерење температуре матрице није поуздано

alarm-bearing_temp-warn_lo = Температура лежаја је ниска
alarm-bearing_temp-trip_lo = Температура лежаја је прениска
alarm-bearing_temp-warn_hi = Температура лежаја је висока
alarm-bearing_temp-trip_hi = Температура лежаја је превисока
alarm-bearing_temp-rising = Температура лежаја брзо расте
alarm-bearing_temp-falling = Температура лежаја брзо опада
alarm-bearing_temp-bad = Мерење температуре лежаја није поуздано

alarm-motor_current-warn_lo = Струја мотора је мала
alarm-motor_current-trip_lo = Струја мотора је премала
alarm-motor_current-warn_hi = Струја мотора је велика
alarm-motor_current-trip_hi = Струја мотора је превелика: преса се можда заглавила
alarm-motor_current-rising = Струја мотора брзо расте
alarm-motor_current-falling = Струја мотора брзо опада
alarm-motor_current-bad = Мерење струје мотора није поуздано

alarm-motor_power-warn_lo = Снага мотора је мала
alarm-motor_power-trip_lo = Снага мотора је премала
alarm-motor_power-warn_hi = Снага мотора је велика
alarm-motor_power-trip_hi = Снага мотора је превелика
alarm-motor_power-rising = Снага мотора брзо расте
alarm-motor_power-falling = Снага мотора брзо опада
alarm-motor_power-bad = Мерење снаге мотора није поуздано

alarm-heater_power-warn_lo = Снага грејања је мала
alarm-heater_power-trip_lo = Снага грејања је премала
alarm-heater_power-warn_hi = Снага грејања је велика
alarm-heater_power-trip_hi = Снага грејања је превелика
alarm-heater_power-rising = Снага грејања брзо расте
alarm-heater_power-falling = Снага грејања брзо опада
alarm-heater_power-bad = Мерење снаге грејања није поуздано

alarm-voltage_min-warn_lo = Напон мреже је низак
alarm-voltage_min-trip_lo = Напон мреже је пренизак
alarm-voltage_min-warn_hi = Напон мреже је висок
alarm-voltage_min-trip_hi = Напон мреже је превисок
alarm-voltage_min-rising = Напон мреже брзо расте
alarm-voltage_min-falling = Напон мреже брзо опада
alarm-voltage_min-bad = Мерење напона мреже није поуздано

alarm-vib_motor-warn_lo = Вибрације мотора су слабе
alarm-vib_motor-trip_lo = Вибрације мотора су преслабе
alarm-vib_motor-warn_hi = Вибрације мотора су јаке
alarm-vib_motor-trip_hi = Вибрације мотора су прејаке
alarm-vib_motor-rising = Вибрације мотора брзо расту
alarm-vib_motor-falling = Вибрације мотора брзо опадају
alarm-vib_motor-bad = Мерење вибрација мотора није поуздано

alarm-vib_pump-warn_lo = Вибрације пумпе су слабе
alarm-vib_pump-trip_lo = Вибрације пумпе су преслабе
alarm-vib_pump-warn_hi = Вибрације пумпе су јаке
alarm-vib_pump-trip_hi = Вибрације пумпе су прејаке
alarm-vib_pump-rising = Вибрације пумпе брзо расту
alarm-vib_pump-falling = Вибрације пумпе брзо опадају
alarm-vib_pump-bad = Мерење вибрација пумпе није поуздано

alarm-stroke_rate-warn_lo = Број циклуса у минути је низак
alarm-stroke_rate-trip_lo = Број циклуса у минути је пренизак
alarm-stroke_rate-warn_hi = Број циклуса у минути је висок
alarm-stroke_rate-trip_hi = Број циклуса у минути је превисок
alarm-stroke_rate-rising = Број циклуса у минути брзо расте
alarm-stroke_rate-falling = Број циклуса у минути брзо опада
alarm-stroke_rate-bad = Мерење броја циклуса у минути није поуздано

alarm-screw_speed-warn_lo = Брзина пужа је мала
alarm-screw_speed-trip_lo = Брзина пужа је премала
alarm-screw_speed-warn_hi = Брзина пужа је велика
alarm-screw_speed-trip_hi = Брзина пужа је превелика
alarm-screw_speed-rising = Брзина пужа брзо расте
alarm-screw_speed-falling = Брзина пужа брзо опада
alarm-screw_speed-bad = Мерење брзине пужа није поуздано

alarm-moisture-warn_lo = Сировина је сува
alarm-moisture-trip_lo = Сировина је пресува
alarm-moisture-warn_hi = Сировина је влажна
alarm-moisture-trip_hi = Сировина је превлажна
alarm-moisture-rising = Влажност сировине брзо расте
alarm-moisture-falling = Влажност сировине брзо опада
alarm-moisture-bad = Мерење влажности сировине није поуздано

alarm-hopper_level-warn_lo = У кошу је остало мало
alarm-hopper_level-trip_lo = Кош је скоро празан
alarm-hopper_level-warn_hi = Кош је скоро пун
alarm-hopper_level-trip_hi = Кош је препун
alarm-hopper_level-rising = Кош се брзо пуни
alarm-hopper_level-falling = Кош се брзо празни
alarm-hopper_level-bad = Мерење нивоа у кошу није поуздано

alarm-briq_length-warn_lo = Брикети су кратки
alarm-briq_length-trip_lo = Брикети су прекратки
alarm-briq_length-warn_hi = Брикети су дугачки
alarm-briq_length-trip_hi = Брикети су предугачки
alarm-briq_length-rising = Брикети брзо постају дужи
alarm-briq_length-falling = Брикети брзо постају краћи
alarm-briq_length-bad = Мерење дужине брикета није поуздано

alarm-throughput-warn_lo = Производња је мала
alarm-throughput-trip_lo = Производња је премала
alarm-throughput-warn_hi = Производња је велика
alarm-throughput-trip_hi = Производња је превелика
alarm-throughput-rising = Производња брзо расте
alarm-throughput-falling = Производња брзо опада
alarm-throughput-bad = Мерење производње није поуздано

alarm-spec_energy-warn_lo = Потрошња енергије по тони је мала
alarm-spec_energy-trip_lo = Потрошња енергије по тони је премала
alarm-spec_energy-warn_hi = Потрошња енергије по тони је велика
alarm-spec_energy-trip_hi = Потрошња енергије по тони је превелика
alarm-spec_energy-rising = Потрошња енергије по тони брзо расте
alarm-spec_energy-falling = Потрошња енергије по тони брзо опада
alarm-spec_energy-bad = Мерење потрошње енергије по тони није поуздано

alarm-ambient_temp-warn_lo = Температура ваздуха је ниска
alarm-ambient_temp-trip_lo = Температура ваздуха је прениска
alarm-ambient_temp-warn_hi = Температура ваздуха је висока
alarm-ambient_temp-trip_hi = Температура ваздуха је превисока
alarm-ambient_temp-rising = Температура ваздуха брзо расте
alarm-ambient_temp-falling = Температура ваздуха брзо опада
alarm-ambient_temp-bad = Мерење температуре ваздуха није поуздано

alarm-cooling_power-warn_lo = Снага хлађења је мала
alarm-cooling_power-trip_lo = Снага хлађења је премала
alarm-cooling_power-warn_hi = Снага хлађења је велика
alarm-cooling_power-trip_hi = Снага хлађења је превелика
alarm-cooling_power-rising = Снага хлађења брзо расте
alarm-cooling_power-falling = Снага хлађења брзо опада
alarm-cooling_power-bad = Мерење снаге хлађења није поуздано

alarm-cooling_efficiency-warn_lo = Ефикасност хлађења је ниска
alarm-cooling_efficiency-trip_lo = Ефикасност хлађења је прениска
alarm-cooling_efficiency-warn_hi = Ефикасност хлађења је висока
alarm-cooling_efficiency-trip_hi = Ефикасност хлађења је превисока
alarm-cooling_efficiency-rising = Ефикасност хлађења брзо расте
alarm-cooling_efficiency-falling = Ефикасност хлађења брзо опада
alarm-cooling_efficiency-bad = Мерење ефикасности хлађења није поуздано

alarm-efficiency-warn_lo = Ефикасност је ниска
alarm-efficiency-trip_lo = Ефикасност је прениска
alarm-efficiency-warn_hi = Ефикасност је висока
alarm-efficiency-trip_hi = Ефикасност је превисока
alarm-efficiency-rising = Ефикасност брзо расте
alarm-efficiency-falling = Ефикасност брзо опада
alarm-efficiency-bad = Мерење ефикасности није поуздано

alarm-accumulator-warn_lo = Притисак у акумулатору је низак
alarm-accumulator-trip_lo = Притисак у акумулатору је пренизак
alarm-accumulator-warn_hi = Притисак у акумулатору је висок
alarm-accumulator-trip_hi = Притисак у акумулатору је превисок
alarm-accumulator-rising = Притисак у акумулатору брзо расте
alarm-accumulator-falling = Притисак у акумулатору брзо опада
alarm-accumulator-bad = Мерење притиска у акумулатору није поуздано

alarm-cooler_condition-warn_lo = Хладњак слабо ради
alarm-cooler_condition-trip_lo = Хладњак једва ради
alarm-cooler_condition-warn_hi = Способност хладњака је велика
alarm-cooler_condition-trip_hi = Способност хладњака је превелика
alarm-cooler_condition-rising = Способност хладњака брзо расте
alarm-cooler_condition-falling = Хладњак брзо слаби
alarm-cooler_condition-bad = Мерење способности хладњака није поуздано

alarm-valve_condition-warn_lo = Вентил слабо ради
alarm-valve_condition-trip_lo = Вентил једва ради
alarm-valve_condition-warn_hi = Способност вентила је велика
alarm-valve_condition-trip_hi = Способност вентила је превелика
alarm-valve_condition-rising = Способност вентила брзо расте
alarm-valve_condition-falling = Вентил брзо слаби
alarm-valve_condition-bad = Мерење способности вентила није поуздано

alarm-pump_leak-warn_lo = Цурење пумпе је мало
alarm-pump_leak-trip_lo = Цурење пумпе је премало
alarm-pump_leak-warn_hi = Пумпа цури
alarm-pump_leak-trip_hi = Пумпа јако цури
alarm-pump_leak-rising = Цурење пумпе брзо расте
alarm-pump_leak-falling = Цурење пумпе брзо опада
alarm-pump_leak-bad = Мерење цурења пумпе није поуздано

alarm-energy_total-still = Бројило енергије стоји, иако преса ради
alarm-energy_total-bad = Очитавање бројила енергије није поуздано
alarm-briq_count-still = Брикети се не броје, иако преса ради
alarm-briq_count-bad = Бројање брикета није поуздано
alarm-mass_total-still = Пресована маса не расте, иако преса ради
alarm-mass_total-bad = Мерење пресоване масе није поуздано

alarm-estop_ok-bad = Сигнал хитног заустављања није поуздан
alarm-guard_closed-bad = Сигнал заштитних врата није поуздан
alarm-lube_ok-bad = Сигнал подмазивања није поуздан
alarm-filter_dp-bad = Сигнал филтера није поуздан
alarm-mains_ok-bad = Сигнал струје из мреже није поуздан
alarm-plc_state-bad = Стање управљача не може да се прочита
alarm-mode-bad = Режим пресе не може да се прочита
alarm-fault_code-bad = Код грешке пресе не може да се прочита

alarm-press-fault = Преса јавља квар
alarm-press-estop = Притиснуто је хитно заустављање
alarm-press-guard = Заштитна врата су отворена
alarm-press-lube = Подмазивање не ради исправно
alarm-press-filter = Филтер уља је запушен
alarm-press-starved = Преса је без сировине
alarm-press-blocked = Излаз је пун и преса је блокирана
alarm-press-power_off = Нема струје из мреже
alarm-press-silent = Са пресе не стижу подаци
alarm-press-maintenance = Преса је на одржавању
alarm-press-call = Потребан је механичар

# Of the program and its devices.
alarm-producer-silent = Са овог уређаја не стижу подаци
alarm-producer-outbox = Меморија за непослате податке је скоро пуна
alarm-producer-clock = Сат уређаја није поуздан
alarm-producer-disk = Диск је скоро пун
alarm-producer-quarantine = Стигле су поруке које нису могле да се протумаче
alarm-producer-losses = Изгубљени су подаци
alarm-producer-backup = Резервна копија је престара
alarm-producer-modem = { "GSM" } модем не ради
alarm-producer-credit = Кредит на { "SIM" } картици је при крају
alarm-producer-channel = Један од путева до телефона не ради
alarm-producer-heartbeat = Спољни надзор не добија знак живота
alarm-producer-unanswered = Неко није одговорио на недељну пробу
alarm-producer-bus = Аларми немају везу са уређајима

# Of a rule that has no phrase of its own; $signal is the signal’s name.
alarm-any-high = { $signal }: изнад границе
alarm-any-low = { $signal }: испод границе
alarm-any-rising = { $signal }: нагли раст
alarm-any-falling = { $signal }: нагли пад
alarm-any-still = { $signal }: стоји
alarm-any-bad = { $signal }: мерење није поуздано
alarm-any-is = { $signal }: није како треба
alarm-any-state = Стање машине: { $state }

# What to do first.
action-look_panel = Погледајте командну таблу саме пресе. Не ресетујте је док се не нађе узрок.
action-isolate_clear = Зауставите пресу, искључите је са напајања, па очистите комору.
action-cool_idle = Пустите пресу да се охлади у празном ходу. Проверите хладњак уља и вентилатор.
action-check_cooler = Проверите хладњак уља и вентилатор.
action-warm_up = Пустите да се уље загреје пре пресовања.
action-top_up_oil = Долијте уље и погледајте где је отишло.
action-look_leak = Потражите цурење уља.
action-stop_look_leak = Зауставите на крају циклуса. Потражите цурење уља.
action-listen_bearing = Ослушните лежајеве и проверите да ли се греју. Планирајте њихову замену.
action-stop_look_bearing = Зауставите на крају циклуса. Проверите лежајеве.
action-stop_look_heater = Зауставите на крају циклуса. Проверите грејање матрице.
action-check_die = Проверите матрицу: да ли је похабана, чиста, топла?
action-less_feed = Смањите доток сировине.
action-look_feed = Погледајте да ли сировина стиже до пресе.
action-check_feed = Проверите сировину и измешајте је ако треба.
action-dry_feed = Користите сувљу сировину или је измешајте.
action-fill_hopper = Напуните кош.
action-stop_filling = Не пуните више кош.
action-check_pump = Проверите пумпу и уље.
action-look_pump = Проверите да ли пумпа цури.
action-check_belt = Проверите каиш и оптерећење.
action-check_supply = Проверите струју из мреже, код пресе и у згради.
action-switch_off_motor = Искључите мотор док се напон не поправи.
action-check_lube = Зауставите пресу. Проверите подмазивање.
action-change_filter = Замените филтер уља на следећем застоју.
action-close_guard = Зауставите пресу. Уверите се да нико нема руке унутра, па затворите заштитна врата.
action-clear_outlet = Ослободите излаз и линију за хлађење.
action-look_outlet = Погледајте да ли брикети излазе и проверите бројач.
action-check_sensor = Проверите сензор и његов кабл.
action-end_maintenance = Када се посао заврши, вратите кључ пресе.
action-go_to_press = Идите до пресе која је овде наведена.
action-look_power_link = Погледајте напајање уређаја и његову везу са мрежом.
action-set_clock = Подесите сат уређаја на страници.
action-free_disk = Ослободите место на диску.
action-look_log = Погледајте на страници о којим подацима је реч и јавите ономе ко одржава програм.
action-look_backup = Погледајте зашто није било резервне копије и направите је.
action-look_modem = Погледајте модем, антену и { "SIM" } картицу.
action-look_internet = Погледајте да ли има интернета и да ли спољни надзор ради.
action-ask_person = Питајте шта показује њихов телефон, па им пошаљите пробу са странице.
action-top_up_sim = Допуните { "SIM" } картицу.
`;export{e as default};