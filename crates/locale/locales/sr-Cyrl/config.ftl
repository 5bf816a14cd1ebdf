# Шта није у реду са подешавањем и шта да се уради: чита се у терминалу. Кључеви и вредности из датотеке стоје у `…`.
config-good = { $file } је у реду.
config-errors = { $n ->
    [one] { $count } грешка. Ништа није покренуто.
    [few] { $count } грешке. Ништа није покренуто.
   *[other] { $count } грешака. Ништа није покренуто.
}
config-summary-site = Локација: { $name } ({ $id })
config-summary-simulated = На овој локацији је све симулирано и тако је и означено.
config-summary-presses = { $n ->
    [one] { $count } преса: { $list }
    [few] { $count } пресе: { $list }
   *[other] { $count } преса: { $list }
}
config-summary-roles = Улоге: { $list }
config-summary-no-role = Улоге: ниједна
config-summary-ways = Путеви до телефона: { $list }
config-summary-no-way = Путеви до телефона: ниједан, па се о аларму не обавештава нико
config-summary-no-source = Још се ништа не мери, јер недостаје извор: { $list }

config-similar = Да ли сте мислили на `{ $similar }`?
config-unreadable = Подешавање не може да се прочита ({ $why }). Наведите путању до датотеке коју овај корисник сме да чита.
config-syntax = Ово није TOML ({ $detail }). Исправите ред; текст се пише у двоструким наводницима.
config-unknown-key = Кључ `{ $key }` је непознат. Овде су познати: { $known }.
config-missing = Недостаје `{ $key }`. Додајте га, на пример: { $example }
config-missing-table = Улози { $role } треба табела [{ $table }], а она недостаје. Додајте је; пример подешавања показује како.
config-no-role = Нема шта да се покрене. Додајте бар једну од табела [edge], [ingest], [api], [alert].

config-type-text = `{ $key }` мора бити текст у двоструким наводницима, а не { $found }.
config-type-whole = `{ $key }` мора бити цео број без наводника, а не { $found }.
config-type-number = `{ $key }` мора бити број без наводника, а не { $found }.
config-type-flag = `{ $key }` мора бити true или false, без наводника, а не { $found }.
config-type-list = `{ $key }` мора бити листа у угластим заградама, а не { $found }.
config-type-table = `{ $key }` мора бити табела, у витичастим заградама или под својим насловом, а не { $found }.
config-type-tables = `{ $key }` мора да се пише као [[{ $key }]], по једном за сваки унос, а не { $found }.
config-type-pair = `{ $key }` мора бити два броја у угластим заградама, а не { $found }.
config-id = `{ $found }` не може да стоји за `{ $key }`. Напишите од 1 до 64 знака: a-z, 0-9 и _.
config-empty = `{ $key }` је празно. Упишите вредност.
config-zone = `{ $found }` није временска зона. Напишите име из табеле IANA, као што је Europe/Belgrade.
config-one-of = `{ $found }` није дозвољено за `{ $key }`. Дозвољено је: { $allowed }.
config-range = `{ $key }` је { $found }. Мора бити између { $least } и { $most }.
config-size = `{ $found }` није величина. Напишите `{ $key }` са јединицом, као "512KiB", "256MiB" или "1GiB".
config-duration = `{ $found }` није трајање. Напишите `{ $key }` са јединицом, као "250ms", "1s", "10min", "2h" или "30d".
config-address = `{ $found }` није адреса са портом. Напишите `{ $key }` као "127.0.0.1:8080".
config-url = `{ $found }` не може да стоји за `{ $key }`. Напишите као "http://127.0.0.1:8086", без путање, корисника и лозинке.
config-whole-url = `{ $found }` не може да стоји за `{ $key }`. Напишите целу адресу, као "https://watch.example.org/ping/plant", без корисника и лозинке.
config-ntfy-topic = `{ $found }` није тема ntfy сервера. Напишите `{ $key }` са a-z, A-Z, 0-9, - и _, највише 64 знака.
config-ussd = Са `{ $found }` се не пита ниједна телефонска мрежа. Напишите оно што се бира за стање кредита, као "*100#".
config-balance-pattern = `{ $found }` не каже где стоји број. Напишите у `{ $key }` речи око њега и, једном, {"{}"} на његовом месту, као "Stanje: {"{}"} EUR".
config-mail-address = `{ $found }` није адреса е-поште. Напишите `{ $key }` као "presswatch@example.org" или "Press watch <presswatch@example.org>".
config-password-in-the-open = Лозинка би била послата тако да је свако може прочитати. Нека `{ $key }` буде "starttls" или "tls", или уклоните корисника и лозинку.
config-one-only = `{ $key }` и `{ $other }` не иду заједно. Уклоните једно од та два.

config-not-loopback = `{ $key }` је { $found }, где и други могу да приступе. Стање и метрике су само за овај рачунар: користите 127.0.0.1.
config-host-name = `{ $key }`: `{ $found }` не може бити име рачунара. Користите слова a-z, цифре и цртице, као у "presswatch".
config-same-address = `{ $key }` и `{ $other }` оба траже { $found }. Једном од њих дајте други порт.
config-together = `{ $key }` не значи ништа без `{ $other }`. Додајте то друго, или уклоните ово.
config-certificate-without-tls = `{ $key }` се показује само преко TLS-а, а са овим брокером се говори без њега. Додајте `tls` поред `host`, или уклоните сертификат и његов кључ.
config-with-embedded-broker = `{ $key }` нема смисла уз уграђени брокер. Уклоните га, или наведите брокер у `mqtt.host` уместо `mqtt.embedded`.
config-with-embedded-store = `{ $key }` нема смисла уз уграђено складиште. Уклоните га, или поставите `store.engine` на "influxdb".
config-other-kind = `{ $key }` не припада извору врсте { $kind }. Уклоните га, или промените `kind`.
config-same-press = Преса `{ $press }` је већ у реду { $line }. Свакој преси дајте њен id.
config-two-producers = Преса `{ $press }` има два произвођача података, `{ $one }` и `{ $other }`. Само један сме да уписује њене вредности: уклоните другог.
config-shared-producer = Име `{ $producer }` у `{ $key }` већ користи `{ $other }`. Сваком произвођачу података дајте његово име.
config-unknown-producer = Преса `{ $press }` припада `{ $producer }`, а такав edge није познат. Наведите га у `edge.producer` или, ако ради на другом рачунару, у `site.edges`.
config-unknown-press = Нема пресе `{ $press }`. Наведите ону коју описује неки [[press]].
config-foreign-press = Преса `{ $press }` припада `{ $producer }`, а ово је edge `{ $edge }`. Преместите извор у датотеку њеног edge-а, или исправите `producer` пресе.
config-same-source = Преса `{ $press }` већ има извор у реду { $line }. Уклоните један од та два.
config-same-profile = Профил `{ $profile }` је већ у реду { $line }. Сваком профилу дајте његов id.
config-builtin-profile = `{ $profile }` је уграђени профил. Изаберите други id.
config-unknown-profile = Нема профила `{ $profile }`. Познати су: { $known }.
config-profile-unreadable = Табела { $file } не може да се прочита ({ $why }). Исправите путању; она почиње од фасцикле подешавања.
config-unknown-signal = Профил `{ $profile }` нема сигнал `{ $signal }`. Наведите један од његових сигнала.
config-unknown-counter = Профил `{ $profile }` нема бројач `{ $counter }`. Његови бројачи: { $known }.
config-unknown-reason = Нема разлога `{ $reason }`. Разлози: { $known }.
config-twice = `{ $found }` већ стоји у реду { $line }. Уклоните један од та два.
config-no-limits = `{ $signal }` је заставица или код и нема границе. Уклоните ову табелу.
config-limit-range = `{ $name }` је { $value }, а сензор то не може да покаже. Изаберите вредност од { $lo } до { $hi }.
config-limit-order = `{ $lower }` је { $lowervalue }, а `{ $upper }` је { $uppervalue }. Морају да расту овим редом: trip_lo, warn_lo, warn_hi, trip_hi.
config-limit-hysteresis = `{ $name }` је { $value }, па се аларм никада не би завршио. Изаберите мање од { $room }, колико има од warn_lo до warn_hi.
config-simulated-source = Извор врсте { $kind } ништа не мери, а ова локација је стварна. Уклоните извор, или поставите `site.simulated` на true.
config-simulators-differ = `{ $key }` мора бити исто за све симулаторе једног edge-а. Напишите као у извору из реда { $line }.
config-embedded-broker-alone = Уграђени брокер ради само унутар presswatch serve. Да бисте { $role } покренули засебно, наведите брокер у `mqtt.host`.
config-serve-simulated = Ова локација је симулирана, а presswatch serve је за стварне. Покрените њене улоге једну по једну, или поставите `site.simulated` на false и уклоните симулирано.

config-cell-row = Ово није ред табеле ({ $detail }). Сваки ред мора имати онолико ћелија колико и заглавље.
config-cell-no-column = Ова колона недостаје. Додајте је у заглавље; њене ћелије могу остати празне где ништа не важи.
config-cell-unknown-column = Ова колона је непозната. Преименујте је или уклоните.
config-cell-empty = Табела нема ниједан сигнал. Додајте по ред за сваки.
config-cell-repeated = Сигнал `{ $found }` већ постоји. Сваком реду дајте његов id.
config-cell-number = `{ $found }` није број. Напишите га са тачком, као 52.5, или оставите ћелију празну.
config-cell-negative = `{ $found }` је негативно. Напишите 0 или више.
config-cell-normal = `{ $found }` није опсег. Напишите га као 160-230, или monotonic за бројач, или оставите ћелију празну.
config-cell-period = `{ $found }` није период. Напишите секунде, више од 0, или per stroke.
config-cell-gate = `{ $found }` није услов. Напишите execute, power_on или any.
config-cell-range = Опсег није потпун или је обрнут. Напишите `lo` мање од `hi`, или оставите обе ћелије празне.

# Извори који мере.
config-line = `{ $found }` не говори где је линија Modbus. Напишите као "tcp://192.168.1.20:502", "rtu+tcp://192.168.1.21:4196" или "serial:/dev/ttyUSB0".
config-serial-only = `{ $key }` припада само серијским линијама. Уклоните га.
config-which-address = Није јасно који је ово регистар. Напишите тачно једно од holding, input, coil, discrete (броји се од 0) или ref (како броје упутства: 40001 је први регистар holding).
config-register-table = `{ $found }` није табела уређаја. Напишите holding, input, coil, discrete или ref.
config-register-number = `{ $found }` није број регистра. Напишите од 0 до 65535, или хексадецимално после 0x.
config-register-reference = { $found } није референца. Оне су 1–9999 (coil), 10001–19999 (discrete), 30001–39999 (input), 40001–49999 (holding), или имају шест цифара, као 400001.
config-register-ambiguous = `{ $area } = { $found }` може да значи два регистра. Ако тако броји упутство, напишите `ref = { $found }`: то је број { $offset } бројано од 0. Ако је већ бројано од 0, напишите `{ $area } = { $hex }`.
config-point-bit-table = `{ $of }`: coil или discrete је један бит. Изоставите type, order и bit.
config-point-which-bit = `{ $of }`: није речено који бит регистра. Додајте bit, од 0 (најнижи) до 15.
config-point-bit-of-number = `{ $of }`: bit значи један бит регистра, а type каже број. Изоставите једно од та два.
config-point-past-end = `{ $of }`: вредност би се завршила после регистра 65535. Исправите број или type.
config-point-line = `{ $of }`: за скалу су потребна два броја уређаја (raw) и шта они значе (eng); два броја raw морају бити различита.
config-point-loop = `{ $of }`: струјној петљи треба скала. Као raw дајте бројеве уређаја на 4 mA и 20 mA, а као eng шта они значе.
config-point-scaled-other = `{ $of }`: скалирају се само бројеви, а овај сигнал је заставица или код. Уклоните raw и eng.
config-point-bit-for-number = `{ $of }`: овај сигнал је број, а један бит то није. Дајте type као u16, или други регистар.
config-point-invert-other = `{ $of }`: само заставица може да се обрне. Уклоните invert.
config-point-codes-other = `{ $of }`: само код има именоване бројеве. Уклоните codes.
config-point-float-code = `{ $of }`: код је цео број. Дајте type u16, i16, u32, i32, u64 или i64.
config-on-other = `{ $of }`: `on` је текст који значи тачно, а овај сигнал није заставица. Уклоните `on`.
config-map-empty = Ниједан сигнал још нема регистар. Попуните table и address тамо где је нешто повезано.
config-map-bit = `{ $found }` није бит регистра. Напишите од 0 (најнижи) до 15.
config-codes = `{ $found }` не именује број кода. Напишите 1 = "E1" у подешавањима, или 1=E1 | 2=E2 у табели.
config-same-signal = Сигнал `{ $signal }` ове пресе већ се чита у реду { $line }. Уклоните један од та два.
config-topic = `{ $found }` није једна тема. Напишите је целу, без + и #.
config-pointer = `{ $found }` не показује у JSON. Напишите као "/power" или "/channels/0/current".
config-embedded-broker-device = Ниједан уређај не може да дође до уграђеног брокера. Овом извору дајте host брокера на ком уређај објављује.
config-nut = `{ $found }` није UPS из Network UPS Tools. Напишите као "ups@127.0.0.1:3493".
config-power-supply = `{ $found }` није извор напајања. Напишите име из /sys/class/power_supply, као "AC".
config-which-mains = Није јасно ко зна за мрежу. Напишите тачно једно од nut и power_supply.
config-states = `off_below` је { $lower }, а `running_from` је { $upper }. Искључена преса мора да показује мање од оне која ради: нека `running_from` буде веће.

# Шта људи мењају: план, циљеви, дежурство. Чита се и на страници, поред поља.
config-date = `{ $found }` није дан. Напишите `{ $key }` као "2026-12-31".
config-wall-clock = `{ $found }` није време у дану. Напишите `{ $key }` као "06:00"; крај дана је "24:00".
config-day-and-time = `{ $found }` није дан са временом. Напишите `{ $key }` као `2026-12-31T06:00`.
config-shifts-overlap = Смене „{ $shift }” и „{ $other }” се преклапају ({ $day }), бар за једну пресу. Промените времена, дане, пресе, или од када до када једна од њих важи.
config-ends-before = Ово се завршава пре него што почне. Нека `{ $key }` буде касније, или почетак раније.
config-no-length = Ово се завршава у исто време кад и почиње. За цео дан напишите од 00:00 до 24:00.
config-break-outside = Ова пауза није унутар смене „{ $shift }”. Промените њена времена.
config-breaks-overlap = Две паузе смене „{ $shift }” се преклапају. Промените времена једне од њих.
config-stop-too-long = Планирани застој траје највише 366 дана. Скратите га.
config-rota-overlap = Ово се преклапа са ставком { $entry } календара дежурства. Промените дане, времена, или од када до када једна од њих важи.
config-unknown-person = Нема активне особе чији је id `{ $found }`. Изаберите неког другог.
config-same-person = Ова особа већ стоји овде. Уклоните једну од те две.
config-empty-escalation = О овим алармима се не обавештава нико. Додајте корак, или се вратите на стандард.
config-steps-not-rising = Овај корак долази пре оног изнад њега. Дајте му касније време, или га померите навише.
config-unreachable = Овде се нико не може добити: `{ $whom }` нема ниједан од путева које има обавештавање ({ $ways }). Изаберите друге путеве, неког другог, или тој особи додајте такав пут.
config-rule-name = `{ $found }` није име правила. Користите a-z, 0-9, _ и ., као "oil_temp.warn_hi".
config-action-name = `{ $found }` није име прве радње. Користите a-z, 0-9, - и _, као "look_panel".
config-unknown-rule = Нема правила `{ $rule }`. Наведите оно које следи из граница неке пресе, или реците шта гледа ваше сопствено правило.
config-rule-there = Правило `{ $rule }` већ постоји. Да бисте га променили, уклоните оно што гледа; за сопствено правило изаберите друго име.
config-rule-of-producer = Правило `{ $rule }` је о гејтвеју или програму, а не о преси. Уклоните `presses`.
config-same-rule = Ставка { $entry } је о истом правилу исте пресе. Уклоните једну од те две.
config-own-parent = Правило не може да утиша само себе. Уклоните га из његовог `parents`.
config-parent-cycle = Ово правило утишава само себе, преко { $way }. Уклоните једно од `parents` на том путу.
config-parent-left-out = `{ $rule }` утишава ово правило, а друга ставка га изоставља. Уклоните га из `parents`, или га оставите.
config-never-live = Ово правило не би никад дошло: преса се сматра да ради тек од { $from }. Нека `gate` буде "power_on", или изаберите вишу границу.
config-crossed-rules = Граница { $limit } и { $otherlimit } правила `{ $other }` стоје обрнуто. Промените једну од њих.
config-which-condition = Није јасно шта ово правило гледа. Напишите тачно једно од `high`, `low`, `rate`, `still`, `is`, `code`, `bad`, `state`.
config-condition-other = `{ $key }` не иде са сигналом `{ $signal }`: бројеви имају `high`, `low`, `rate`, `still` и `is`; заставице имају `is`; кодови имају `is` и `code`.
config-only-true = `{ $key }` је `true` или се изоставља. Уклоните га.
config-hysteresis = Хистереза је { $value }, па се аларм никад не би завршио. Изаберите мање од { $room }.
config-same-target = Преса `{ $press }` већ има циљ. Уклоните један од та два.
config-too-long = `{ $key }` је предугачко. Напишите највише { $most } знакова, у једном реду.
config-too-many = `{ $key }` има превише ставки. Може их бити највише { $most }.
config-too-large = Подешавања су превелика. Може бити највише { $most } бајтова: уклоните оно што је давно прошло.
config-in-file = `{ $key }` не може да се промени овде. Остаје у датотеци програма, на самом рачунару.

restart-site = У датотеци је промењено `[site]` (`id`, `zone`, `simulated` или `edges`). Поново покрените програм да би то преузео.
restart-mqtt = У датотеци је промењено `[mqtt]`. Поново покрените програм да би то преузео.
restart-store = У датотеци је промењено `[store]`. Поново покрените програм да би то преузео.
restart-presses = У датотеци су промењене пресе (које постоје, њихови произвођачи података, профили или стања). Поново покрените програм да би то преузео, и све друго што датотека каже о плану, циљевима и границама.
restart-edge = У датотеци је промењено `[edge]` или његови извори. Поново покрените `edge` да би то преузео.
restart-ingest = У датотеци је промењено `[ingest]`. Поново покрените `ingest` да би то преузео.
restart-api = У датотеци је промењено `[api]` или `[access]`. Поново покрените програм да би то преузео.
restart-alert = У датотеци је промењено `[alert]`. Поново покрените обавештавање да би то преузело.

weekday-mon = понедељак
weekday-tue = уторак
weekday-wed = среда
weekday-thu = четвртак
weekday-fri = петак
weekday-sat = субота
weekday-sun = недеља

holiday-new-year = Нова година
holiday-orthodox-christmas = Православни Божић
holiday-independence = Дан независности
holiday-constitution = Дан устава
holiday-labour = Празник рада
holiday-europe = Дан Европе
holiday-catholic-christmas = Католички Божић
holiday-fitr-bajram = Рамазански Бајрам, први дан
holiday-kurban-bajram = Курбан-бајрам, први дан
holiday-catholic-easter = Католички ускршњи понедељак
holiday-orthodox-easter = Православни ускршњи понедељак

contact-phone = Напишите број са + и државом, као +383 44 123 456.
contact-topic = Напишите од 8 до 64 знака: a-z, A-Z, 0-9, - и _. Име које се лако погађа читају и други.
contact-telegram = Напишите број разговора, како га бот каже.
contact-email = Ово није адреса е-поште.
contact-way = Нема таквог пута.
contact-same-way = Овај пут већ стоји овде.
contact-clock = Напишите време као 22:00.
contact-no-length = Ово се завршава у исто време кад и почиње.
