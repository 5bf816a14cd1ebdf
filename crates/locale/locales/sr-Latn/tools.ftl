# Šta kažu alati u terminalu: probe, check i map.
probe-head = { $line }, jedinica { $unit }, { $table } · pročitano { $reads } puta · Ctrl-C završava
probe-legend = * upravo promenjeno   ~ ovo bi senzor mogao da kaže   = ono što tražite
probe-more = … i još { $count }: povećajte prozor, ili tražite manje.
probe-range = `{ $found }` ne može da se pročita. Napišite tabelu i opseg, kao: `holding 0..50`, ili: `ref 40001..40050`; jedinice pretrage su 1..247.
probe-paste = Šta bi moglo biti { $expect }; pravi red nalepite ispod `[source.signals]`:
probe-paste-example = Sa `--expect BROJ` (šta sada pokazuje manometar prese) nalaze se verovatni registri i ispisuju njihovi redovi. Red izgleda ovako: { $example }
probe-nothing = Ništa ovde nije blizu { $expect }, ni u jednom redosledu ni u jednom stepenu desetice. Pogledajte druge registre ili drugu tabelu.
probe-scanning = pita se jedinica { $unit } od { $last }
probe-unit = Jedinica { $unit } odgovara.
probe-unit-unclear = Jedinica { $unit }: { $why }
read-connect = nije dostupno ({ $why }). Proverite adresu, kabl i napajanje.
read-closed = prekinulo je vezu ({ $why }). Mnogi uređaji primaju samo jednu ili dve veze: da li je nešto drugo povezano?
read-timeout = nema odgovora za { $ms } ms. Proverite broj jedinice; na serijskoj liniji i brzinu, parnost, i da `A` i `B` nisu zamenjeni.
read-late = nema odgovora za { $ms } ms, ali je jedan stigao kasnije. Dajte ovom uređaju duži `timeout`.
read-count = stiglo je { $got } vrednosti umesto { $asked }. Ovaj uređaj se ne drži protokola; čitajte manje odjednom.
read-malformed = stiglo je nešto što nije odgovor ({ $why }). Na serijskoj liniji: druga brzina ili parnost, smetnje, ili dva uređaja sa istim brojem.
read-exception = uređaj odbija, izuzetak { $code }.
read-exception-function = uređaj nema ovu tabelu (izuzetak { $code }). Probajte `holding` umesto `input`, ili obrnuto.
read-exception-address = uređaj nema ovaj registar (izuzetak { $code }). Da li je broj iz uputstva brojan od 1, ili od 40001?
read-exception-value = uređaj ne daje toliko registara odjednom (izuzetak { $code }). Smanjite `read_most`.
read-exception-gateway = kapija ne dolazi do ove jedinice (izuzetak { $code }). Proverite broj jedinice i žice iza kapije.
check-secret = postoji i može da se čita.
check-secret-missing = ne može da se koristi ({ $why }). Napravite datoteku, u vlasništvu korisnika ovog programa, sa tajnom u njoj.
check-file = postoji i može da se čita.
check-file-missing = ne može da se pročita ({ $why }). Ispravite putanju.
check-broker = odgovara, i pušta { $producer }.
check-broker-embedded = radi unutar `presswatch serve`, sa { $producer }.
check-broker-refuses = ne pušta { $producer } ({ $why }). Proverite adresu, korisnika i lozinku, i da broker radi.
check-broker-files = ne može se pitati ({ $why }). Ispravite datoteku, ili putanju do nje.
check-broker-exposed = govori se bez TLS-a: usput drugi mogu da pročitaju lozinku za { $producer }. Dajte brokeru prijem sa TLS-om (`presswatch mosquitto`), i navedite `tls` pored `host`.
check-tls-authority = pokazuje sertifikat koji nije ni od jednog tela navedenog ovde ({ $why }). U `tls.ca_file` navedite datoteku tela od kog je sertifikat brokera.
check-tls-expired = pokazuje sertifikat kome je isteklo vreme ({ $why }). Napravite novi kod brokera (`presswatch mosquitto`) i ponovo ga pokrenite; ili je sat ove mašine pogrešan.
check-tls-name = pokazuje sertifikat koji nije za { $host } ({ $why }). U `host` napišite ime koje je u sertifikatu, ili napravite sertifikat sa ovim imenom: `presswatch mosquitto --name` { $host }
check-tls-ours-missing = traži sertifikat, a { $producer } ga nema. `presswatch enroll` na serveru daje jedan; navedite ga u `mqtt_certificate_file` i `mqtt_key_file`.
check-tls-ours-refused = ne prihvata sertifikat za { $producer } ({ $why }). Mora biti od tela samog brokera: `presswatch enroll` na serveru daje jedan.
check-tls-ours-expired = kaže da je sertifikatu za { $producer } isteklo vreme. `presswatch enroll` na serveru daje novi.
check-store = odgovara, i drži skladište { $id }.
check-store-new = odgovara; skladište se pravi pri prvom pokretanju.
check-store-kind = drži skladište { $id }, koje je simulirano a ova lokacija stvarna, ili obrnuto. Navedite druge kofe.
check-store-refuses = ne može da se koristi ({ $why }). Proverite adresu, organizaciju i token.
check-store-embedded = datoteka u fascikli podataka, pravi se pri prvom pokretanju.
check-disk = slobodno { $free }; granice dozvoljavaju još { $need }.
check-disk-small = slobodno { $free }, a granice dozvoljavaju još { $need }. Smanjite granice za `outbox` i `quarantine`, ili napravite mesta: pun disk zaustavlja ono što mora da se sačuva.
check-settings = verzija { $version } podešavanja slaže se sa ovom datotekom.
check-settings-wrong = verzija { $version } podešavanja ne slaže se sa ovom datotekom, koja bi važila sama. { $field }: { $why }
check-settings-unreadable = ne može da se pročita ({ $why }), pa se o podešavanjima ništa ne kaže. Pokrenite ovo kao korisnik programa.
check-clock-system = sistemskom satu se veruje.
check-clock-ntp = NTP je podesio sat.
check-clock-waits = NTP još nije podesio sat. Dok ne podesi, ili neko ne kaže vreme, redovi čekaju svoje vreme. Proverite mrežu, ili ugradite sat sa baterijom.
check-line = { $why }
check-point = { $raw } je { $value } { $unit }
check-point-range = { $raw } bi bilo { $value } { $unit }, a senzor pokazuje samo od { $lo } do { $hi }. Proverite registar, `type`, `order`, `raw` i `eng`.{ $more }
check-point-order = Sa `order` = "{ $order }" bilo bi { $value } { $unit }.
check-point-nan = { $raw } nije broj. Proverite `type` i `order`.{ $more }
check-point-wire = { $raw } je manje od 3.6 mA: žica je prekinuta, senzor nema napajanje, ili je `raw` pogrešno.
check-point-short = { $raw } je više od 21 mA: kratak spoj, pokvaren senzor, ili je `raw` pogrešno.
check-mains-there = ima struje iz mreže.
check-mains-gone = odgovara: sada nema struje iz mreže.
check-mains-unknown = ne kaže da li ima struje iz mreže ({ $why }). Proverite ime, i da usluga radi.
check-topic = { $value } { $unit }
check-topic-silent = ništa nije objavljeno za { $s } sekundi. Mnogi uređaji govore samo kad se nešto promeni: promenite to, ili čekajte duže sa `--wait-s`.
check-topic-other = nešto se objavljuje, a vrednosti signala nema u tome. Proverite `topic`, `pointer` i, kod zastavice, `on`.
check-point-tiny = { $raw } je skoro ništa, kao što je često broj pročitan u pogrešnom redosledu. Proverite `type` i `order`.{ $more }
check-wrong = { $n ->
    [one] { $count } stvar nije u redu.
    [few] { $count } stvari nisu u redu.
   *[other] { $count } stvari nije u redu.
}
probe-units = { $n ->
    [one] { $count } jedinica odgovara na { $line }.
    [few] { $count } jedinice odgovaraju na { $line }.
   *[other] { $count } jedinica odgovara na { $line }.
}
map-template = Mapa registara za presu sa profilom { $profile }: svaki signal koji može da ima i još nijedan povezan.
map-export = Mapa registara za { $press } kako je u podešavanjima: { $device }.
map-device = { $line } jedinica { $unit }
map-fill = Popunite `table` i `address` za svaki signal koji uređaj ima a kod ostalih ih ostavite prazne. Sve druge kolone mogu da ostanu prazne.
map-address = `table` je `holding` ili `input` ili `coil` ili `discrete` i `address` se tada broji od 0. Ili je `table` `ref` a `address` broj iz uputstva kao 40001.
map-type = `type` je `u16` (ako je prazno) `i16 u32 i32 f32 u64 i64` ili `f64`. `order` je `abcd` (ako je prazno) `cdab badc` ili `dcba`. `bit` je od 0 do 15 kad je signal jedan bit registra.
map-scaling = `raw_lo` i `raw_hi` su dva broja uređaja. `eng_lo` i `eng_hi` su ono što oni znače u jedinici iz kolone `note`. Prazno: uređaj govori vrednost u toj jedinici.
map-loop = `current_loop` je `yes` ako su `raw_lo` i `raw_hi` brojevi na 4 mA i 20 mA. Tada se prekinuta žica razlikuje od vrednosti.
map-flags = `invert` je `yes` ako uređaj zastavicu kaže obrnuto. `codes` su imena brojeva jednog koda kao `1=E1 | 2=E2`.
map-every = `every_s` je vreme između dva čitanja u sekundama. Prazno: kao u profilu.
map-save = Sačuvajte kao `CSV` u `UTF-8` i navedite datoteku kao `map` ispod `[[source]]` u podešavanjima. Redovi koji počinju sa # su za ljude.
map-note-computed = ako je prazno računa se iz { $counters }
map-note-elsewhere = čita se sa { $source }
map-unknown-press = U podešavanjima nema prese `{ $press }`. Ima: { $known }.
map-no-modbus = { $press } nema izvor sa `kind = "modbus"`, pa ni mapu. Za praznu: `presswatch map template`.
map-which-source = { $press } ima više `Modbus` izvora, a mapa je od jednog. Izaberite sa `--source`: { $list }.
map-no-source = { $press } nema `Modbus` izvor { $source }. Ima: { $list }.
map-unwritable = Mapa ne može ovo da kaže za { $signals }: ime koda sa | u njemu, ili `every` ispod 0.1 `s`. Prvo to promenite u podešavanjima.
people-none = Još niko. Prvi se dodaje sa: `presswatch people add`
people-out = više ne ulazi
people-login = Ime za prijavu
people-name = Ime, za ljude
people-role = Šta sme da radi?
people-password = Lozinka za { $login }, 10 znakova ili više (ne prikazuje se)
people-again = Ista još jednom
people-differ = Dve nisu iste.
people-added = { $login } može da uđe.
people-password-set = { $login } ima drugu lozinku i svuda je odjavljen.
people-removed = { $login } više ne ulazi.
people-unknown = Niko nema ime za prijavu { $login }.
people-first-start = Na { $file } još nema konfiguracije: pravi se na stranici.
people-first-code = Još niko nije ušao. Otvorite { $page } i unesite ovaj kod: { $code }
people-no-code = Ovde nijedan pokrenut program ne traži kod: neko je već ušao, ili on ne radi sa ovom fasciklom podataka.
settings-none = Još ništa nije promenjeno: važi samo datoteka.
settings-unknown = Nema verzije { $version } podešavanja. Koje postoje: `presswatch settings versions`
settings-returned = Verzija { $version } je opet kao verzija { $old }, i važi.

## presswatch trust
trust-none = U { $folder } nema sertifikacionog tela: ono nastaje kada [api.tls] u konfiguraciji ne navodi drugi sertifikat i program se pokrene.
trust-fingerprint = Otisak, za poređenje pre nego što se sertifikatu veruje: { $fingerprint }
trust-file = Sertifikat, za instaliranje (do { $until }): { $file }
mosquitto-made = Napravljeno u { $folder }: `acl`, `tls.conf` i sertifikat brokera za { $names }. Korisnik brokera mora da može da ih čita. Navedite `acl` kao `acl_file` u konfiguraciji za mosquitto, uključite tamo `tls.conf` (port { $port }), i ponovo pokrenite mosquitto. Edge ulazi sa: `presswatch enroll`
enroll-unknown = Ovde nije poznat edge { $name }. Navedite ga u `site.edges`, i kao `producer` njegovih presa; onda ponovo pokrenite ingest i api.
enroll-here = { $name } je edge same ove konfiguracije. Izaberite ime onog koji radi na drugom računaru.
enroll-authority = Ovo mesto još nema telo za sertifikate. Napravite ga, i prijem brokera sa TLS-om, sa: `presswatch mosquitto`. Da li je `--data` bio folder api-ja?
enroll-at = Stranica sluša samo za ovaj računar, i edge negde drugde ne može do nje. Dajte `api.listen` adresu mreže pogona; ili, ako je nešto prosleđuje, recite gde sa `--at`.
enroll-line = Na računaru za { $name }, u roku od { $minutes } minuta, jednom:
enroll-c-file = Konfiguracija jednog edge-a, preuzeta sa `presswatch join`. `presswatch check` kaže šta u njoj nije u redu.
enroll-c-sources = Šta se čita. `presswatch probe` nalazi registre; `docs/wiring.md` kaže više.
join-line = Ovo nije red od `presswatch enroll`. On počinje sa `http://` i ima # u sebi; kopirajte ga celog.
join-there = U { $folder } već ima nečega, a ništa se ne prepisuje. Izaberite drugi folder sa `--to`, ili sklonite to.
join-unwritable = { $folder } ne može da se piše ({ $why }). Pokrenite ovo kao korisnik koji sme, ili izaberite drugi folder sa `--to`. Red još važi.
join-unreachable = { $server } ne odgovara kako treba ({ $why }). Da li je ovaj računar na mreži pogona, i otvara li se stranica na toj adresi? Red možda još važi: pokušajte ponovo.
join-over = Server više ne zna za ovaj red: iskorišćen je, ili mu je isteklo vreme. Napravite drugi na serveru: `presswatch enroll`
join-often = Previše pokušaja odavde. Sačekajte nekoliko minuta.
join-forged = Ono što je došlo od { $server } nije od servera koji je napravio red, ili je usput promenjeno. Ništa nije uzeto. Napravite drugi red na serveru: `presswatch enroll`
join-done = { $file } je tu. Dodajte izvore, pa: { $check }. Za pokretanje: { $run }

## presswatch alarms backtest
backtest-head = Alarmi od { $from } do { $to } ({ $zone }): šta je ljudima javljeno, i šta bi im bilo javljeno.
backtest-heard = { $press }: podaci za { $heard } od { $asked } č, planirano da radi { $planned } č
backtest-press = presa
backtest-alarm = alarm
backtest-priority = prioritet
backtest-did = javljeno
backtest-would = bilo bi javljeno
backtest-difference = razlika
backtest-first = prvi put
backtest-last = poslednji put
backtest-none = Nijedan alarm nije došao, i nijedan ne bi došao.
backtest-sum = Zvono ili poruka (P1, P2): { $did } puta; bilo bi { $would }. U pregledu (P3): { $low } puta; bilo bi { $wouldlow }.
backtest-person = Računa se kao da neko svaki alarm potvrdi pet minuta pošto dođe. Tišina gejtveja i pozivi za mehaničara nisu ni na jednoj strani.
backtest-shifts = Nijedna smena nije planirana, pa su prese suđene kao da uvek treba da rade.
backtest-unrecorded = Za ovo vreme nije zabeležen nijedan alarm: ništa nije došlo, ili program za alarme nije radio. Pravila koja sada važe sude se bez `--rules`.
backtest-nothing = U skladištu nema ničega od { $from } do { $to } ({ $zone }).
backtest-took = Presuđeno zapisa: { $records }, za { $seconds } s.
backtest-order = `--to` mora biti kasnije od `--from`.
backtest-when = { $found } nije vreme. Napišite dan, kao `2026-11-01`, ili dan sa vremenom, kao `2026-11-01T06:00`, po satu mesta.

## presswatch alarms test
trial-unknown = Niko nema ime za prijavu, oznaku ili ime { $name }, ili više ne ulazi.
trial-asked = Proba ide za: { $name }. Neka ekran ostane isključen dok ne zazvoni, pa onda odgovor.
trial-nobody = Nijedno obaveštavanje koje radi nije je preuzelo. Da li radi sa ovom fasciklom podataka?
trial-no-way = Do ove osobe još nema puta: unesite ga na stranici osoba.
trial-sending = { $way }: šalje se
trial-sent = { $way }: poslato, još bez odgovora
trial-failed = { $way }: nije poslato
trial-answered = { $way }: odgovor posle { $s } { "s" }
trial-way = { $way }:
trial-rang = Da li je zazvonilo sa isključenim ekranom?
trial-silent = Pogledajte telefon: obaveštenja aplikacije dozvoljena, bez štednje baterije za nju, zvuk uključen.
trial-good = Alarm stiže do: { $name }.
trial-bad = Alarm možda ne stiže do: { $name }.
