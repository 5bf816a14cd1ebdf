# Шта кажу алати у терминалу: probe, check и map.
probe-head = { $line }, јединица { $unit }, { $table } · прочитано { $reads } пута · Ctrl-C завршава
probe-legend = * управо промењено   ~ ово би сензор могао да каже   = оно што тражите
probe-more = … и још { $count }: повећајте прозор, или тражите мање.
probe-range = `{ $found }` не може да се прочита. Напишите табелу и опсег, као: `holding 0..50`, или: `ref 40001..40050`; јединице претраге су 1..247.
probe-paste = Шта би могло бити { $expect }; прави ред налепите испод `[source.signals]`:
probe-paste-example = Са `--expect BROJ` (шта сада показује манометар пресе) налазе се вероватни регистри и исписују њихови редови. Ред изгледа овако: { $example }
probe-nothing = Ништа овде није близу { $expect }, ни у једном редоследу ни у једном степену десетице. Погледајте друге регистре или другу табелу.
probe-scanning = пита се јединица { $unit } од { $last }
probe-unit = Јединица { $unit } одговара.
probe-unit-unclear = Јединица { $unit }: { $why }
read-connect = није доступно ({ $why }). Проверите адресу, кабл и напајање.
read-closed = прекинуло је везу ({ $why }). Многи уређаји примају само једну или две везе: да ли је нешто друго повезано?
read-timeout = нема одговора за { $ms } ms. Проверите број јединице; на серијској линији и брзину, парност, и да `A` и `B` нису замењени.
read-late = нема одговора за { $ms } ms, али је један стигао касније. Дајте овом уређају дужи `timeout`.
read-count = стигло је { $got } вредности уместо { $asked }. Овај уређај се не држи протокола; читајте мање одједном.
read-malformed = стигло је нешто што није одговор ({ $why }). На серијској линији: друга брзина или парност, сметње, или два уређаја са истим бројем.
read-exception = уређај одбија, изузетак { $code }.
read-exception-function = уређај нема ову табелу (изузетак { $code }). Пробајте `holding` уместо `input`, или обрнуто.
read-exception-address = уређај нема овај регистар (изузетак { $code }). Да ли је број из упутства бројан од 1, или од 40001?
read-exception-value = уређај не даје толико регистара одједном (изузетак { $code }). Смањите `read_most`.
read-exception-gateway = капија не долази до ове јединице (изузетак { $code }). Проверите број јединице и жице иза капије.
check-secret = постоји и може да се чита.
check-secret-missing = не може да се користи ({ $why }). Направите датотеку, у власништву корисника овог програма, са тајном у њој.
check-file = постоји и може да се чита.
check-file-missing = не може да се прочита ({ $why }). Исправите путању.
check-broker = одговара, и пушта { $producer }.
check-broker-embedded = ради унутар `presswatch serve`, са { $producer }.
check-broker-refuses = не пушта { $producer } ({ $why }). Проверите адресу, корисника и лозинку, и да брокер ради.
check-store = одговара, и држи складиште { $id }.
check-store-new = одговара; складиште се прави при првом покретању.
check-store-kind = држи складиште { $id }, које је симулирано а ова локација стварна, или обрнуто. Наведите друге кофе.
check-store-refuses = не може да се користи ({ $why }). Проверите адресу, организацију и токен.
check-store-embedded = датотека у фасцикли података, прави се при првом покретању.
check-disk = слободно { $free }; границе дозвољавају још { $need }.
check-disk-small = слободно { $free }, а границе дозвољавају још { $need }. Смањите границе за `outbox` и `quarantine`, или направите места: пун диск зауставља оно што мора да се сачува.
check-settings = верзија { $version } подешавања слаже се са овом датотеком.
check-settings-wrong = верзија { $version } подешавања не слаже се са овом датотеком, која би важила сама. { $field }: { $why }
check-settings-unreadable = не може да се прочита ({ $why }), па се о подешавањима ништа не каже. Покрените ово као корисник програма.
check-clock-system = системском сату се верује.
check-clock-ntp = NTP је подесио сат.
check-clock-waits = NTP још није подесио сат. Док не подеси, или неко не каже време, редови чекају своје време. Проверите мрежу, или уградите сат са батеријом.
check-line = { $why }
check-point = { $raw } је { $value } { $unit }
check-point-range = { $raw } би било { $value } { $unit }, а сензор показује само од { $lo } до { $hi }. Проверите регистар, `type`, `order`, `raw` и `eng`.{ $more }
check-point-order = Са `order` = "{ $order }" било би { $value } { $unit }.
check-point-nan = { $raw } није број. Проверите `type` и `order`.{ $more }
check-point-wire = { $raw } је мање од 3.6 mA: жица је прекинута, сензор нема напајање, или је `raw` погрешно.
check-point-short = { $raw } је више од 21 mA: кратак спој, покварен сензор, или је `raw` погрешно.
check-mains-there = има струје из мреже.
check-mains-gone = одговара: сада нема струје из мреже.
check-mains-unknown = не каже да ли има струје из мреже ({ $why }). Проверите име, и да услуга ради.
check-topic = { $value } { $unit }
check-topic-silent = ништа није објављено за { $s } секунди. Многи уређаји говоре само кад се нешто промени: промените то, или чекајте дуже са `--wait-s`.
check-topic-other = нешто се објављује, а вредности сигнала нема у томе. Проверите `topic`, `pointer` и, код заставице, `on`.
check-point-tiny = { $raw } је скоро ништа, као што је често број прочитан у погрешном редоследу. Проверите `type` и `order`.{ $more }
check-wrong = { $n ->
    [one] { $count } ствар није у реду.
    [few] { $count } ствари нису у реду.
   *[other] { $count } ствари није у реду.
}
probe-units = { $n ->
    [one] { $count } јединица одговара на { $line }.
    [few] { $count } јединице одговарају на { $line }.
   *[other] { $count } јединица одговара на { $line }.
}
map-template = Мапа регистара за пресу са профилом { $profile }: сваки сигнал који може да има и још ниједан повезан.
map-export = Мапа регистара за { $press } како је у подешавањима: { $device }.
map-device = { $line } јединица { $unit }
map-fill = Попуните `table` и `address` за сваки сигнал који уређај има а код осталих их оставите празне. Све друге колоне могу да остану празне.
map-address = `table` је `holding` или `input` или `coil` или `discrete` и `address` се тада броји од 0. Или је `table` `ref` а `address` број из упутства као 40001.
map-type = `type` је `u16` (ако је празно) `i16 u32 i32 f32 u64 i64` или `f64`. `order` је `abcd` (ако је празно) `cdab badc` или `dcba`. `bit` је од 0 до 15 кад је сигнал један бит регистра.
map-scaling = `raw_lo` и `raw_hi` су два броја уређаја. `eng_lo` и `eng_hi` су оно што они значе у јединици из колоне `note`. Празно: уређај говори вредност у тој јединици.
map-loop = `current_loop` је `yes` ако су `raw_lo` и `raw_hi` бројеви на 4 mA и 20 mA. Тада се прекинута жица разликује од вредности.
map-flags = `invert` је `yes` ако уређај заставицу каже обрнуто. `codes` су имена бројева једног кода као `1=E1 | 2=E2`.
map-every = `every_s` је време између два читања у секундама. Празно: као у профилу.
map-save = Сачувајте као `CSV` у `UTF-8` и наведите датотеку као `map` испод `[[source]]` у подешавањима. Редови који почињу са # су за људе.
map-note-computed = ако је празно рачуна се из { $counters }
map-note-elsewhere = чита се са { $source }
map-unknown-press = У подешавањима нема пресе `{ $press }`. Има: { $known }.
map-no-modbus = { $press } нема извор са `kind = "modbus"`, па ни мапу. За празну: `presswatch map template`.
map-which-source = { $press } има више `Modbus` извора, а мапа је од једног. Изаберите са `--source`: { $list }.
map-no-source = { $press } нема `Modbus` извор { $source }. Има: { $list }.
map-unwritable = Мапа не може ово да каже за { $signals }: име кода са | у њему, или `every` испод 0.1 `s`. Прво то промените у подешавањима.
people-none = Још нико. Први се додаје са: `presswatch people add`
people-out = више не улази
people-login = Име за пријаву
people-name = Име, за људе
people-role = Шта сме да ради?
people-password = Лозинка за { $login }, 10 знакова или више (не приказује се)
people-again = Иста још једном
people-differ = Две нису исте.
people-added = { $login } може да уђе.
people-password-set = { $login } има другу лозинку и свуда је одјављен.
people-removed = { $login } више не улази.
people-unknown = Нико нема име за пријаву { $login }.
settings-none = Још ништа није промењено: важи само датотека.
settings-unknown = Нема верзије { $version } подешавања. Које постоје: `presswatch settings versions`
settings-returned = Верзија { $version } је опет као верзија { $old }, и важи.
