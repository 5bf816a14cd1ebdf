# Šta nije u redu sa podešavanjem i šta da se uradi: čita se u terminalu. Ključevi i vrednosti iz datoteke stoje u `…`.
config-good = { $file } je u redu.
config-errors = { $n ->
    [one] { $count } greška. Ništa nije pokrenuto.
    [few] { $count } greške. Ništa nije pokrenuto.
   *[other] { $count } grešaka. Ništa nije pokrenuto.
}
config-summary-site = Lokacija: { $name } ({ $id })
config-summary-simulated = Na ovoj lokaciji je sve simulirano i tako je i označeno.
config-summary-presses = { $n ->
    [one] { $count } presa: { $list }
    [few] { $count } prese: { $list }
   *[other] { $count } presa: { $list }
}
config-summary-roles = Uloge: { $list }
config-summary-no-role = Uloge: nijedna
config-summary-ways = Putevi do telefona: { $list }
config-summary-no-way = Putevi do telefona: nijedan, pa se o alarmu ne obaveštava niko
config-summary-no-source = Još se ništa ne meri, jer nedostaje izvor: { $list }

config-similar = Da li ste mislili na `{ $similar }`?
config-unreadable = Podešavanje ne može da se pročita ({ $why }). Navedite putanju do datoteke koju ovaj korisnik sme da čita.
config-syntax = Ovo nije TOML ({ $detail }). Ispravite red; tekst se piše u dvostrukim navodnicima.
config-unknown-key = Ključ `{ $key }` je nepoznat. Ovde su poznati: { $known }.
config-missing = Nedostaje `{ $key }`. Dodajte ga, na primer: { $example }
config-missing-table = Ulozi { $role } treba tabela [{ $table }], a ona nedostaje. Dodajte je; primer podešavanja pokazuje kako.
config-no-role = Nema šta da se pokrene. Dodajte bar jednu od tabela [edge], [ingest], [api], [alert].

config-type-text = `{ $key }` mora biti tekst u dvostrukim navodnicima, a ne { $found }.
config-type-whole = `{ $key }` mora biti ceo broj bez navodnika, a ne { $found }.
config-type-number = `{ $key }` mora biti broj bez navodnika, a ne { $found }.
config-type-flag = `{ $key }` mora biti true ili false, bez navodnika, a ne { $found }.
config-type-list = `{ $key }` mora biti lista u uglastim zagradama, a ne { $found }.
config-type-table = `{ $key }` mora biti tabela, u vitičastim zagradama ili pod svojim naslovom, a ne { $found }.
config-type-tables = `{ $key }` mora da se piše kao [[{ $key }]], po jednom za svaki unos, a ne { $found }.
config-type-pair = `{ $key }` mora biti dva broja u uglastim zagradama, a ne { $found }.
config-id = `{ $found }` ne može da stoji za `{ $key }`. Napišite od 1 do 64 znaka: a-z, 0-9 i _.
config-empty = `{ $key }` je prazno. Upišite vrednost.
config-zone = `{ $found }` nije vremenska zona. Napišite ime iz tabele IANA, kao što je Europe/Belgrade.
config-one-of = `{ $found }` nije dozvoljeno za `{ $key }`. Dozvoljeno je: { $allowed }.
config-range = `{ $key }` je { $found }. Mora biti između { $least } i { $most }.
config-size = `{ $found }` nije veličina. Napišite `{ $key }` sa jedinicom, kao "512KiB", "256MiB" ili "1GiB".
config-duration = `{ $found }` nije trajanje. Napišite `{ $key }` sa jedinicom, kao "250ms", "1s", "10min", "2h" ili "30d".
config-address = `{ $found }` nije adresa sa portom. Napišite `{ $key }` kao "127.0.0.1:8080".
config-url = `{ $found }` ne može da stoji za `{ $key }`. Napišite kao "http://127.0.0.1:8086", bez putanje, korisnika i lozinke.
config-whole-url = `{ $found }` ne može da stoji za `{ $key }`. Napišite celu adresu, kao "https://watch.example.org/ping/plant", bez korisnika i lozinke.
config-ntfy-topic = `{ $found }` nije tema ntfy servera. Napišite `{ $key }` sa a-z, A-Z, 0-9, - i _, najviše 64 znaka.
config-ussd = Sa `{ $found }` se ne pita nijedna telefonska mreža. Napišite ono što se bira za stanje kredita, kao "*100#".
config-balance-pattern = `{ $found }` ne kaže gde stoji broj. Napišite u `{ $key }` reči oko njega i, jednom, {"{}"} na njegovom mestu, kao "Stanje: {"{}"} EUR".
config-mail-address = `{ $found }` nije adresa e-pošte. Napišite `{ $key }` kao "presswatch@example.org" ili "Press watch <presswatch@example.org>".
config-password-in-the-open = Lozinka bi bila poslata tako da je svako može pročitati. Neka `{ $key }` bude "starttls" ili "tls", ili uklonite korisnika i lozinku.
config-one-only = `{ $key }` i `{ $other }` ne idu zajedno. Uklonite jedno od ta dva.

config-not-loopback = `{ $key }` je { $found }, gde i drugi mogu da pristupe. Stanje i metrike su samo za ovaj računar: koristite 127.0.0.1.
config-host-name = `{ $key }`: `{ $found }` ne može biti ime računara. Koristite slova a-z, cifre i crtice, kao u "presswatch".
config-same-address = `{ $key }` i `{ $other }` oba traže { $found }. Jednom od njih dajte drugi port.
config-together = `{ $key }` ne znači ništa bez `{ $other }`. Dodajte to drugo, ili uklonite ovo.
config-certificate-without-tls = `{ $key }` se pokazuje samo preko TLS-a, a sa ovim brokerom se govori bez njega. Dodajte `tls` pored `host`, ili uklonite sertifikat i njegov ključ.
config-with-embedded-broker = `{ $key }` nema smisla uz ugrađeni broker. Uklonite ga, ili navedite broker u `mqtt.host` umesto `mqtt.embedded`.
config-with-embedded-store = `{ $key }` nema smisla uz ugrađeno skladište. Uklonite ga, ili postavite `store.engine` na "influxdb".
config-other-kind = `{ $key }` ne pripada izvoru vrste { $kind }. Uklonite ga, ili promenite `kind`.
config-same-press = Presa `{ $press }` je već u redu { $line }. Svakoj presi dajte njen id.
config-two-producers = Presa `{ $press }` ima dva proizvođača podataka, `{ $one }` i `{ $other }`. Samo jedan sme da upisuje njene vrednosti: uklonite drugog.
config-shared-producer = Ime `{ $producer }` u `{ $key }` već koristi `{ $other }`. Svakom proizvođaču podataka dajte njegovo ime.
config-unknown-producer = Presa `{ $press }` pripada `{ $producer }`, a takav edge nije poznat. Navedite ga u `edge.producer` ili, ako radi na drugom računaru, u `site.edges`.
config-unknown-press = Nema prese `{ $press }`. Navedite onu koju opisuje neki [[press]].
config-foreign-press = Presa `{ $press }` pripada `{ $producer }`, a ovo je edge `{ $edge }`. Premestite izvor u datoteku njenog edge-a, ili ispravite `producer` prese.
config-same-source = Presa `{ $press }` već ima izvor u redu { $line }. Uklonite jedan od ta dva.
config-same-profile = Profil `{ $profile }` je već u redu { $line }. Svakom profilu dajte njegov id.
config-builtin-profile = `{ $profile }` je ugrađeni profil. Izaberite drugi id.
config-unknown-profile = Nema profila `{ $profile }`. Poznati su: { $known }.
config-profile-unreadable = Tabela { $file } ne može da se pročita ({ $why }). Ispravite putanju; ona počinje od fascikle podešavanja.
config-unknown-signal = Profil `{ $profile }` nema signal `{ $signal }`. Navedite jedan od njegovih signala.
config-unknown-counter = Profil `{ $profile }` nema brojač `{ $counter }`. Njegovi brojači: { $known }.
config-unknown-reason = Nema razloga `{ $reason }`. Razlozi: { $known }.
config-twice = `{ $found }` već stoji u redu { $line }. Uklonite jedan od ta dva.
config-no-limits = `{ $signal }` je zastavica ili kod i nema granice. Uklonite ovu tabelu.
config-limit-range = `{ $name }` je { $value }, a senzor to ne može da pokaže. Izaberite vrednost od { $lo } do { $hi }.
config-limit-order = `{ $lower }` je { $lowervalue }, a `{ $upper }` je { $uppervalue }. Moraju da rastu ovim redom: trip_lo, warn_lo, warn_hi, trip_hi.
config-limit-hysteresis = `{ $name }` je { $value }, pa se alarm nikada ne bi završio. Izaberite manje od { $room }, koliko ima od warn_lo do warn_hi.
config-simulated-source = Izvor vrste { $kind } ništa ne meri, a ova lokacija je stvarna. Uklonite izvor, ili postavite `site.simulated` na true.
config-simulators-differ = `{ $key }` mora biti isto za sve simulatore jednog edge-a. Napišite kao u izvoru iz reda { $line }.
config-embedded-broker-alone = Ugrađeni broker radi samo unutar presswatch serve. Da biste { $role } pokrenuli zasebno, navedite broker u `mqtt.host`.
config-serve-simulated = Ova lokacija je simulirana, a presswatch serve je za stvarne. Pokrenite njene uloge jednu po jednu, ili postavite `site.simulated` na false i uklonite simulirano.

config-cell-row = Ovo nije red tabele ({ $detail }). Svaki red mora imati onoliko ćelija koliko i zaglavlje.
config-cell-no-column = Ova kolona nedostaje. Dodajte je u zaglavlje; njene ćelije mogu ostati prazne gde ništa ne važi.
config-cell-unknown-column = Ova kolona je nepoznata. Preimenujte je ili uklonite.
config-cell-empty = Tabela nema nijedan signal. Dodajte po red za svaki.
config-cell-repeated = Signal `{ $found }` već postoji. Svakom redu dajte njegov id.
config-cell-number = `{ $found }` nije broj. Napišite ga sa tačkom, kao 52.5, ili ostavite ćeliju praznu.
config-cell-negative = `{ $found }` je negativno. Napišite 0 ili više.
config-cell-normal = `{ $found }` nije opseg. Napišite ga kao 160-230, ili monotonic za brojač, ili ostavite ćeliju praznu.
config-cell-period = `{ $found }` nije period. Napišite sekunde, više od 0, ili per stroke.
config-cell-gate = `{ $found }` nije uslov. Napišite execute, power_on ili any.
config-cell-range = Opseg nije potpun ili je obrnut. Napišite `lo` manje od `hi`, ili ostavite obe ćelije prazne.

# Izvori koji mere.
config-line = `{ $found }` ne govori gde je linija Modbus. Napišite kao "tcp://192.168.1.20:502", "rtu+tcp://192.168.1.21:4196" ili "serial:/dev/ttyUSB0".
config-serial-only = `{ $key }` pripada samo serijskim linijama. Uklonite ga.
config-which-address = Nije jasno koji je ovo registar. Napišite tačno jedno od holding, input, coil, discrete (broji se od 0) ili ref (kako broje uputstva: 40001 je prvi registar holding).
config-register-table = `{ $found }` nije tabela uređaja. Napišite holding, input, coil, discrete ili ref.
config-register-number = `{ $found }` nije broj registra. Napišite od 0 do 65535, ili heksadecimalno posle 0x.
config-register-reference = { $found } nije referenca. One su 1–9999 (coil), 10001–19999 (discrete), 30001–39999 (input), 40001–49999 (holding), ili imaju šest cifara, kao 400001.
config-register-ambiguous = `{ $area } = { $found }` može da znači dva registra. Ako tako broji uputstvo, napišite `ref = { $found }`: to je broj { $offset } brojano od 0. Ako je već brojano od 0, napišite `{ $area } = { $hex }`.
config-point-bit-table = `{ $of }`: coil ili discrete je jedan bit. Izostavite type, order i bit.
config-point-which-bit = `{ $of }`: nije rečeno koji bit registra. Dodajte bit, od 0 (najniži) do 15.
config-point-bit-of-number = `{ $of }`: bit znači jedan bit registra, a type kaže broj. Izostavite jedno od ta dva.
config-point-past-end = `{ $of }`: vrednost bi se završila posle registra 65535. Ispravite broj ili type.
config-point-line = `{ $of }`: za skalu su potrebna dva broja uređaja (raw) i šta oni znače (eng); dva broja raw moraju biti različita.
config-point-loop = `{ $of }`: strujnoj petlji treba skala. Kao raw dajte brojeve uređaja na 4 mA i 20 mA, a kao eng šta oni znače.
config-point-scaled-other = `{ $of }`: skaliraju se samo brojevi, a ovaj signal je zastavica ili kod. Uklonite raw i eng.
config-point-bit-for-number = `{ $of }`: ovaj signal je broj, a jedan bit to nije. Dajte type kao u16, ili drugi registar.
config-point-invert-other = `{ $of }`: samo zastavica može da se obrne. Uklonite invert.
config-point-codes-other = `{ $of }`: samo kod ima imenovane brojeve. Uklonite codes.
config-point-float-code = `{ $of }`: kod je ceo broj. Dajte type u16, i16, u32, i32, u64 ili i64.
config-on-other = `{ $of }`: `on` je tekst koji znači tačno, a ovaj signal nije zastavica. Uklonite `on`.
config-map-empty = Nijedan signal još nema registar. Popunite table i address tamo gde je nešto povezano.
config-map-bit = `{ $found }` nije bit registra. Napišite od 0 (najniži) do 15.
config-codes = `{ $found }` ne imenuje broj koda. Napišite 1 = "E1" u podešavanjima, ili 1=E1 | 2=E2 u tabeli.
config-same-signal = Signal `{ $signal }` ove prese već se čita u redu { $line }. Uklonite jedan od ta dva.
config-topic = `{ $found }` nije jedna tema. Napišite je celu, bez + i #.
config-pointer = `{ $found }` ne pokazuje u JSON. Napišite kao "/power" ili "/channels/0/current".
config-embedded-broker-device = Nijedan uređaj ne može da dođe do ugrađenog brokera. Ovom izvoru dajte host brokera na kom uređaj objavljuje.
config-nut = `{ $found }` nije UPS iz Network UPS Tools. Napišite kao "ups@127.0.0.1:3493".
config-power-supply = `{ $found }` nije izvor napajanja. Napišite ime iz /sys/class/power_supply, kao "AC".
config-which-mains = Nije jasno ko zna za mrežu. Napišite tačno jedno od nut i power_supply.
config-states = `off_below` je { $lower }, a `running_from` je { $upper }. Isključena presa mora da pokazuje manje od one koja radi: neka `running_from` bude veće.

# Šta ljudi menjaju: plan, ciljevi, dežurstvo. Čita se i na stranici, pored polja.
config-date = `{ $found }` nije dan. Napišite `{ $key }` kao "2026-12-31".
config-wall-clock = `{ $found }` nije vreme u danu. Napišite `{ $key }` kao "06:00"; kraj dana je "24:00".
config-day-and-time = `{ $found }` nije dan sa vremenom. Napišite `{ $key }` kao `2026-12-31T06:00`.
config-shifts-overlap = Smene „{ $shift }” i „{ $other }” se preklapaju ({ $day }), bar za jednu presu. Promenite vremena, dane, prese, ili od kada do kada jedna od njih važi.
config-ends-before = Ovo se završava pre nego što počne. Neka `{ $key }` bude kasnije, ili početak ranije.
config-no-length = Ovo se završava u isto vreme kad i počinje. Za ceo dan napišite od 00:00 do 24:00.
config-break-outside = Ova pauza nije unutar smene „{ $shift }”. Promenite njena vremena.
config-breaks-overlap = Dve pauze smene „{ $shift }” se preklapaju. Promenite vremena jedne od njih.
config-stop-too-long = Planirani zastoj traje najviše 366 dana. Skratite ga.
config-rota-overlap = Ovo se preklapa sa stavkom { $entry } kalendara dežurstva. Promenite dane, vremena, ili od kada do kada jedna od njih važi.
config-unknown-person = Nema aktivne osobe čiji je id `{ $found }`. Izaberite nekog drugog.
config-same-person = Ova osoba već stoji ovde. Uklonite jednu od te dve.
config-empty-escalation = O ovim alarmima se ne obaveštava niko. Dodajte korak, ili se vratite na standard.
config-steps-not-rising = Ovaj korak dolazi pre onog iznad njega. Dajte mu kasnije vreme, ili ga pomerite naviše.
config-unreachable = Ovde se niko ne može dobiti: `{ $whom }` nema nijedan od puteva koje ima obaveštavanje ({ $ways }). Izaberite druge puteve, nekog drugog, ili toj osobi dodajte takav put.
config-rule-name = `{ $found }` nije ime pravila. Koristite a-z, 0-9, _ i ., kao "oil_temp.warn_hi".
config-action-name = `{ $found }` nije ime prve radnje. Koristite a-z, 0-9, - i _, kao "look_panel".
config-unknown-rule = Nema pravila `{ $rule }`. Navedite ono koje sledi iz granica neke prese, ili recite šta gleda vaše sopstveno pravilo.
config-rule-there = Pravilo `{ $rule }` već postoji. Da biste ga promenili, uklonite ono što gleda; za sopstveno pravilo izaberite drugo ime.
config-rule-of-producer = Pravilo `{ $rule }` je o gejtveju ili programu, a ne o presi. Uklonite `presses`.
config-same-rule = Stavka { $entry } je o istom pravilu iste prese. Uklonite jednu od te dve.
config-own-parent = Pravilo ne može da utiša samo sebe. Uklonite ga iz njegovog `parents`.
config-parent-cycle = Ovo pravilo utišava samo sebe, preko { $way }. Uklonite jedno od `parents` na tom putu.
config-parent-left-out = `{ $rule }` utišava ovo pravilo, a druga stavka ga izostavlja. Uklonite ga iz `parents`, ili ga ostavite.
config-never-live = Ovo pravilo ne bi nikad došlo: presa se smatra da radi tek od { $from }. Neka `gate` bude "power_on", ili izaberite višu granicu.
config-crossed-rules = Granica { $limit } i { $otherlimit } pravila `{ $other }` stoje obrnuto. Promenite jednu od njih.
config-which-condition = Nije jasno šta ovo pravilo gleda. Napišite tačno jedno od `high`, `low`, `rate`, `still`, `is`, `code`, `bad`, `state`.
config-condition-other = `{ $key }` ne ide sa signalom `{ $signal }`: brojevi imaju `high`, `low`, `rate`, `still` i `is`; zastavice imaju `is`; kodovi imaju `is` i `code`.
config-only-true = `{ $key }` je `true` ili se izostavlja. Uklonite ga.
config-hysteresis = Histereza je { $value }, pa se alarm nikad ne bi završio. Izaberite manje od { $room }.
config-same-target = Presa `{ $press }` već ima cilj. Uklonite jedan od ta dva.
config-too-long = `{ $key }` je predugačko. Napišite najviše { $most } znakova, u jednom redu.
config-too-many = `{ $key }` ima previše stavki. Može ih biti najviše { $most }.
config-too-large = Podešavanja su prevelika. Može biti najviše { $most } bajtova: uklonite ono što je davno prošlo.
config-in-file = `{ $key }` ne može da se promeni ovde. Ostaje u datoteci programa, na samom računaru.

restart-site = U datoteci je promenjeno `[site]` (`id`, `zone`, `simulated` ili `edges`). Ponovo pokrenite program da bi to preuzeo.
restart-mqtt = U datoteci je promenjeno `[mqtt]`. Ponovo pokrenite program da bi to preuzeo.
restart-store = U datoteci je promenjeno `[store]`. Ponovo pokrenite program da bi to preuzeo.
restart-presses = U datoteci su promenjene prese (koje postoje, njihovi proizvođači podataka, profili ili stanja). Ponovo pokrenite program da bi to preuzeo, i sve drugo što datoteka kaže o planu, ciljevima i granicama.
restart-edge = U datoteci je promenjeno `[edge]` ili njegovi izvori. Ponovo pokrenite `edge` da bi to preuzeo.
restart-ingest = U datoteci je promenjeno `[ingest]`. Ponovo pokrenite `ingest` da bi to preuzeo.
restart-api = U datoteci je promenjeno `[api]` ili `[access]`. Ponovo pokrenite program da bi to preuzeo.
restart-alert = U datoteci je promenjeno `[alert]`. Ponovo pokrenite obaveštavanje da bi to preuzelo.

weekday-mon = ponedeljak
weekday-tue = utorak
weekday-wed = sreda
weekday-thu = četvrtak
weekday-fri = petak
weekday-sat = subota
weekday-sun = nedelja

holiday-new-year = Nova godina
holiday-orthodox-christmas = Pravoslavni Božić
holiday-independence = Dan nezavisnosti
holiday-constitution = Dan ustava
holiday-labour = Praznik rada
holiday-europe = Dan Evrope
holiday-catholic-christmas = Katolički Božić
holiday-fitr-bajram = Ramazanski Bajram, prvi dan
holiday-kurban-bajram = Kurban-bajram, prvi dan
holiday-catholic-easter = Katolički uskršnji ponedeljak
holiday-orthodox-easter = Pravoslavni uskršnji ponedeljak

contact-phone = Napišite broj sa + i državom, kao +383 44 123 456.
contact-topic = Napišite od 8 do 64 znaka: a-z, A-Z, 0-9, - i _. Ime koje se lako pogađa čitaju i drugi.
contact-telegram = Napišite broj razgovora, kako ga bot kaže.
contact-email = Ovo nije adresa e-pošte.
contact-way = Nema takvog puta.
contact-same-way = Ovaj put već stoji ovde.
contact-clock = Napišite vreme kao 22:00.
contact-no-length = Ovo se završava u isto vreme kad i počinje.
