# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Pređi na prese
skip-to-content = Pređi na sadržaj
menu = Prikazi
language = Jezik
zone-kosovo = Kosovsko vreme
zone-site = vreme pogona ({ $offset })
zone-device = vaš uređaj pokazuje { $time }
simulated-data = simulirani podaci
simulated-hint = Ove vrednosti dolaze iz simulatora ili sa snimka, a ne sa mašine.
loading = Čekaju se prve vrednosti…
no-presses = Još nije podešena nijedna presa. Svaka presa iz podešavanja ovde dobija svoju karticu.
connection-none = Program se ne javlja. Stranica sama pokušava ponovo.
connection-lost = Veza je prekinuta od { $time }. Ono što vidite je od ranije; stranica sama pokušava da se ponovo poveže.
connection-dropped = Ova stranica nije stizala da prati podatke i isključena je u { $time }. Ponovo se povezuje.
presses = Prese
press-card = { $press }: { $state }
view-people = Ljudi
view-devices = Uređaji
view-tokens = Tokeni
view-me = Vaš nalog
view-settings = Podešavanja
view-stops = Zastoji
view-loading = Učitava se…
view-not-loaded = Ovaj prikaz nije mogao da se učita: program je možda obnovljen.
view-load-again = Učitajte stranicu ponovo
view-trust = Veruj ovom serveru
view-none = Ovde nema ničega
view-none-words = Na ovoj adresi nema prikaza.
view-to-floor = Na prese

problem-bad-range = Stranica je tražila nešto van granica.
problem-bad-value = Stranica je tražila nešto što nije moglo da se pročita.
problem-unknown-press = Ova presa više nije podešena. Učitajte stranicu ponovo.
problem-unknown-signal = Ovaj signal više nije podešen. Učitajte stranicu ponovo.
problem-no-number = Ovaj signal nema brojeve za crtanje.
problem-not-found = Program ne zna za ovu adresu. Učitajte stranicu ponovo.
problem-method = Program to ne dozvoljava.
problem-too-many-readers = Otvoreno je previše stranica. Zatvorite jednu; ova sama pokušava ponovo.
problem-not-json = Program nije razumeo stranicu. Učitaj stranicu ponovo.
problem-other-site = Ovo je tražila druga stranica i odbijeno je. Koristi ovu stranicu.
problem-clock-unknown = Ni server ne zna koliko je sati.
problem-bus = Program trenutno nije povezan sa uređajima. Pokušaj ponovo kasnije.
problem-timed-out = Odgovor je predugo trajao. Stranica sama pokušava ponovo.
problem-store = Sačuvana istorija trenutno ne može da se pročita. Stranica sama pokušava ponovo.
problem-defect = Program je napravio grešku. Njegov dnevnik kaže više.

state-running = U radu
state-idle = U pripravnosti
state-starved = Bez sirovine
state-blocked = Blokirana
state-faulted = Kvar
state-maintenance = Održavanje
state-off = Isključena
state-power_off = Nestanak struje
state-unknown = Nema podataka
state-untold = Stanje nije poznato

since = od { $time }
for-duration = već { $duration }
duration-seconds = { $s } s
duration-minutes = { $m } min
duration-hours = { $h } č { $m } min
duration-days = { $d } d { $h } č
age = pre { $duration }
no-data = nema podataka
not-measured = ne meri se

signal-hyd_press = Hidraulični pritisak
signal-hyd_press_peak = Najveći hidraulični pritisak
signal-oil_temp = Temperatura ulja
signal-oil_temp_2 = Temperatura ulja 2
signal-oil_temp_3 = Temperatura ulja 3
signal-oil_temp_4 = Temperatura ulja 4
signal-oil_level = Nivo ulja
signal-die_temp = Temperatura matrice
signal-bearing_temp = Temperatura ležaja
signal-screw_speed = Brzina puža
signal-heater_power = Snaga grejanja
signal-motor_current = Struja motora
signal-motor_power = Snaga motora
signal-voltage_min = Najniži fazni napon
signal-vib_motor = Vibracije motora
signal-vib_pump = Vibracije pumpe
signal-stroke_rate = Ciklusa u minuti
signal-moisture = Vlažnost sirovine
signal-hopper_level = Nivo u košu
signal-energy_total = Brojilo energije
signal-mass_total = Presovana masa
signal-briq_count = Napravljeni briketi
signal-briq_length = Dužina briketa
signal-estop_ok = Hitno zaustavljanje otpušteno
signal-guard_closed = Zaštitna vrata zatvorena
signal-lube_ok = Podmazivanje ispravno
signal-filter_dp = Prekidač filtera
signal-mains_ok = Struja iz mreže
signal-plc_state = Stanje upravljača
signal-mode = Režim
signal-fault_code = Kod greške
signal-throughput = Proizvodnja
signal-spec_energy = Energija po toni
signal-ambient_temp = Temperatura vazduha
signal-cooling_power = Snaga hlađenja
signal-cooling_efficiency = Efikasnost hlađenja
signal-efficiency = Efikasnost
signal-accumulator = Pritisak u akumulatoru
unit-bar = bar
unit-Cel = °C
unit-pct = %
unit-A = A
unit-V = V
unit-kW = kW
unit-mm-s = mm/s
unit-strokes = /min
unit-kg-h = kg/h
unit-spec = kWh/t
unit-kW-h = kWh
unit-briquettes = briketa

bad-missing = senzor se ne javlja
bad-range = van opsega senzora
bad-frozen = vrednost se ne menja
bad-wire_break = prekid žice
bad-short = kratak spoj
bad-nan = nije broj
bad-exception = uređaj javlja grešku
bad-gated = sada nema šta da se meri
value-warn = van granica upozorenja
value-trip = van granica zaštitnog isključenja

strip-label = Stanja u poslednjih 8 sati
strip-block = { $state }, od { $from } do { $to }
strip-now = sada
trend-label = { $signal }, poslednjih { $duration }
trend-choose = Signal na grafikonu
trend-empty = Linija se pojavljuje ovde kada vrednosti stignu.
trend-values = { $time }: { $mean } { $unit }, od { $min } do { $max }
trend-latest = { $signal }: sada { $value } { $unit }; u tom vremenu od { $min } do { $max }

pipeline = Od prese do ove stranice
pipeline-none = Još se nije javio nijedan uređaj. Svaki se pojavljuje ovde čim se javi.
producer-live = { $producer } šalje uživo. Sve do { $time } je sačuvano.
producer-starting = { $producer } je upravo počeo da šalje. Još ništa nije sačuvano.
producer-offline = { $producer } se ne javlja od { $time }. Ono što meri čuva kod sebe i šalje kada se vrati.
producer-never = { $producer } se još nije javio.
producer-backlog = { $n ->
    [one] { $producer } čuva { $count } zapis koji još nije upisan. Sve do { $time } je upisano; ostatak stiže sam.
    [few] { $producer } čuva { $count } zapisa koja još nisu upisana. Sve do { $time } je upisano; ostatak stiže sam.
   *[other] { $producer } čuva { $count } zapisa koji još nisu upisani. Sve do { $time } je upisano; ostatak stiže sam.
}
producer-history = { $producer } unosi istoriju od { $from } do { $to }: gotovo { $percent }, sada kod { $at }.
producer-clock = { $producer } već { $duration } ne zna koliko je sati. Njegove vrednosti se vide, ali se ne računaju dok ne sazna.
clock-set = Podesi sat uređaja { $producer } prema ovom serveru
clock-told = Vreme je poslato.
clock-refused = Vreme nije moglo da se pošalje.
press-untimed = Vreme nije poznato
press-untimed-hint = Uređaj još ne zna koliko je sati. Vrednosti su sadašnje, ali se ne računaju.
producer-lost = { $n ->
    [one] { $producer } je izgubio { $count } zapis.
    [few] { $producer } je izgubio { $count } zapisa.
   *[other] { $producer } je izgubio { $count } zapisa.
}
producer-lost-maybe = { $n ->
    [one] Možda je izgubljen još { $count } zapis ({ $producer }).
    [few] Možda su izgubljena još do { $count } zapisa ({ $producer }).
   *[other] Možda je izgubljeno još do { $count } zapisa ({ $producer }).
}
producer-full = Memorija uređaja { $producer } je puna { $percent }.
producer-trouble = { $producer } javlja (na engleskom):
store-ok = Podaci se čuvaju. Skladište podataka sadrži { $size }.
store-bad = Skladište podataka se trenutno ne javlja. Uređaji čuvaju svoje podatke dok ne proradi.
quarantine = { $n ->
    [one] { $count } poruka nije mogla da se protumači i ostavljena je po strani (poslednjih 7 dana).
    [few] { $count } poruke nisu mogle da se protumače i ostavljene su po strani (poslednjih 7 dana).
   *[other] { $count } poruka nije moglo da se protumači i ostavljeno je po strani (poslednjih 7 dana).
}
losses-unknown = { $n ->
    [one] U poslednjih 7 dana uređaj se { $count } put vratio bez svoje memorije. Ono što je čuvao možda je izgubljeno.
    [few] U poslednjih 7 dana uređaji su se { $count } puta vratili bez svoje memorije. Ono što su čuvali možda je izgubljeno.
   *[other] U poslednjih 7 dana uređaji su se { $count } puta vratili bez svoje memorije. Ono što su čuvali možda je izgubljeno.
}
losses-recorded = { $n ->
    [one] U poslednjih 7 dana zabeležen je { $count } gubitak. Izvoz pokazuje kada.
    [few] U poslednjih 7 dana zabeležena su { $count } gubitka. Izvoz pokazuje kada.
   *[other] U poslednjih 7 dana zabeleženo je { $count } gubitaka. Izvoz pokazuje kada.
}
dependencies-bad = Nije spremno: { $names }.
nothing-lost = Ništa nije izgubljeno: sve do { $time } je sačuvano.
no-loss-known = Ne zna se ni za jedan gubitak. Još nije sve stiglo.
summary-history = Istorija pristiže: gotovo { $percent }.

role-viewer = gleda
role-wall = zidni ekran
role-operator = operater
role-technician = tehničar
role-monitor = nadzornik
role-manager = upravnik
role-admin = administrator
problem-login-taken = Neko drugi ima ovo ime za prijavu. Izaberite drugo.
problem-bad-login = Ime za prijavu ima od 1 do 64 znaka.
problem-short-password = Izaberite dužu lozinku: 10 znakova ili više. Rečenica je dobra.
problem-common-password = Ova lozinka je među onima koje se prve probaju. Izaberite drugu.
problem-last-admin = Mora ostati neko ko sme da menja ljude. Prvo nekog drugog učinite administratorom.
problem-log-in = Ulaze samo ljudi ovog pogona.
problem-may-not = Vaša uloga ovo ne dozvoljava.
problem-wrong-log-in = Niko sa ovim imenom nema ovu lozinku.
problem-wrong-pin = Ovo nije PIN te osobe.
problem-bad-pin = PIN ima od 4 do 8 cifara.
problem-too-often = Previše pokušaja. Sačekajte malo, pa probajte ponovo.
problem-no-people = Ovaj program je pokrenut bez ljudi, kao demo.
problem-long-password = Ova lozinka je predugačka.
problem-not-first = Prva osoba je već dodata. Prijavite se.
problem-bad-language = Ovaj jezik se ovde ne zna.
problem-wrong-role = Ova uloga nije za ljude, uređaje ili tokene, za šta god da je namenjena.
problem-no-name = Dajte ime po kome ga ljudi znaju.
problem-no-invitation = Ovaj poziv je iskorišćen, istekao je, ili ga nikad nije bilo.
problem-no-code = Nijedan uređaj ne pokazuje ovaj kod, ili ga pokazuje predugo.
problem-accounts = Datoteka ljudi ne može da se pročita. Dnevnik programa kaže više.
problem-bad-phone = Broj telefona počinje sa + i državom, kao +383 44 123 456.
problem-outdated = Neko drugi je u međuvremenu promenio podešavanja. Učitajte ih ponovo, pa ih promenite.

form-cancel = Otkažite
log-in-title = Ko je?
log-in-again = Vaša prijava je istekla. Prijavite se da nastavite: ono što ste otkucali još je tu.
log-in-name = Ime za prijavu
log-in-password = Lozinka
log-in-enter = Uđite
log-in-as = { $name }, { $role }
log-out = Odjavite se
pairing-ask = Ovo je tablet ili zidni ekran
pairing-code = Pokažite ovaj kod upravniku, koji uređaj pušta pod „Uređaji“:
pairing-qr = Ili upravnik ovo skenira telefonom:
pairing-qr-label = QR kod adrese na kojoj se pušta kod { $code }
pairing-waiting = Čeka se. Kod važi do { $time }.
pairing-refused = Ovaj uređaj nije pušten.

setup = Prvo pokretanje
problem-set-up = Ovde još nema nikoga.
problem-wrong-code = Ovo nije kod koji konzola sada prikazuje.
problem-link-needed = Ova stranica se otvara vezom koju je program ispisao. Svaka veza pušta jedan pregledač.
problem-link-used = Ova veza je već iskorišćena. Konzola prikazuje onu koja sada važi.
problem-wrong-fields = Neki odgovori ne mogu biti takvi. Pored svakog piše zašto.
problem-not-written = Program nije mogao to da zapiše. Ništa nije promenjeno; njegov dnevnik kaže zašto.
problem-starting = Program se pokreće. Ova stranica nastavlja sama.

view-alarms = Alarmi
view-uptime = Vreme rada
problem-no-alerter = Ovde niko ne dobija alarme, pa poziv ne bi stigao ni do koga.
alarms-none = Nema alarma
alarms-unseen = Alarmi koje niko nije video: { $counts }
alarms-of-priority = { $count } prioriteta { $priority }
alarm-priority = Prioritet { $priority }
alarm-more = i još { $count }
alarm-said = { $signal }: { $condition }
alarm-condition-warn_hi = visoko
alarm-condition-trip_hi = previsoko
alarm-condition-warn_lo = nisko
alarm-condition-trip_lo = prenisko
alarm-condition-bad = nema upotrebljive vrednosti
alarm-condition-rising = brzo raste
alarm-condition-falling = brzo opada
alarm-condition-still = ne menja se
alarm-mechanic = Potreban je mehaničar
call = Pozovite mehaničara
call-ask = Pozvati mehaničara za { $press }?
call-now = Pozovite sada
call-made = Pozvan u { $time }, još niko nije video
call-saved = Pozvan u { $time }. Sačuvano je ovde i na putu je.
call-seen = Viđeno u { $time }
problem-one-at-a-time = Neko već isprobava pravila. Pokušajte ponovo za koji trenutak.
