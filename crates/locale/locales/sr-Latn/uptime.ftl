# The view of uptime, and the names of figures. Numbers, dates and lengths of time arrive already formatted.
# A native speaker should check: škart, privremeno, korektivno održavanje, efektivnost.
uptime-month = Mesec
uptime-previous = Prethodni mesec
uptime-next = Sledeći mesec
uptime-this-month = Ovaj mesec
uptime-all-presses = Sve prese
uptime-so-far = do sada
uptime-not-begun = Ovaj mesec nije počeo. Njegovi dani se ovde pojavljuju kako prolaze.
uptime-days = Dan po dan
uptime-weekday-0 = Pon
uptime-weekday-1 = Uto
uptime-weekday-2 = Sre
uptime-weekday-3 = Čet
uptime-weekday-4 = Pet
uptime-weekday-5 = Sub
uptime-weekday-6 = Ned
uptime-to-come = tek dolazi
uptime-awaited = …
uptime-calendar-hint = Dodirnite dan da ga otvorite; strelicama se prelazi sa dana na dan.
uptime-kind-running = U radu
uptime-kind-standing = Zna se da je stajala
uptime-kind-pending = Ne zna se, podaci još mogu stići
uptime-kind-lost = Ne zna se, podaci su izgubljeni
uptime-kind-unplanned = Nije planirano
uptime-known = poznato { $share }
uptime-insufficient = nedovoljno podataka
uptime-provisional = privremeno
uptime-bounds = između { $low } i { $high }
uptime-bounds-sharp = tačno
uptime-bounds-none = granice se ne mogu dati
uptime-at-least = najmanje { $low }
uptime-at-most = najviše { $high }
uptime-stops-of = { $n ->
    [one] { $count } zastoj
    [few] { $count } zastoja
   *[other] { $count } zastoja
}
uptime-close = Zatvori
uptime-shifts-of-day = Smene koje su počele tog dana
uptime-to-stops = Zastoji tog dana
uptime-figures = Mesec u šest pokazatelja
uptime-iso = Pokazatelji po { "ISO 22400" }
uptime-raw = I onako kako kaže samo mašina
uptime-raw-differs = Gde su ljudi naveli razlog koji se drugačije računa, oba stoje jedno pored drugog.
uptime-raw-same = Ništa što su ljudi rekli ovde ne menja nijedan pokazatelj.
uptime-by-people = sa onim što su ljudi rekli
uptime-by-machine = samo po mašini

kpi-uptime = Vreme rada
kpi-uptime_observed = Vreme rada dok je viđeno
kpi-uptime_upper = Vreme rada u najboljem slučaju
kpi-coverage = Pokrivenost podacima
kpi-uptime_with_grid = Vreme rada dok je bilo struje
kpi-technical_availability = Tehnička raspoloživost
kpi-availability = Raspoloživost
kpi-effectiveness = Efektivnost
kpi-quality = Kvalitet
kpi-oee = Ukupna efektivnost ({ "OEE" })
kpi-utilization = Iskorišćenost
kpi-technical_efficiency = Tehnička efikasnost
kpi-scrap_ratio = Udeo škarta
kpi-corrective_maintenance_ratio = Korektivno održavanje
kpi-mtbf = Vreme između kvarova ({ "MTBF" })
kpi-mttr = Vreme popravke ({ "MTTR" })
kpi-throughput = Proizvodnja
kpi-specific_energy = Energija po toni
kpi-says-uptime = Toliko je presa radila od planiranog vremena. Ono što niko nije video ne računa se kao rad.
kpi-says-uptime_observed = Toliko je radila od planiranog vremena koje je viđeno. Pretpostavlja se da je ostatak bio isti.
kpi-says-uptime_upper = Toliko bi bilo da je radila sve vreme koje niko nije video.
kpi-says-coverage = O tolikom delu planiranog vremena se nešto zna.
kpi-says-uptime_with_grid = Bez nestanaka struje, za koje ovde niko nije kriv.
kpi-says-technical_availability = Toliko od viđenog planiranog vremena bilo je bez tehničkih kvarova.
kpi-says-availability = Vreme rada prema planiranom vremenu. Isto što i vreme rada, po nazivu iz standarda.
kpi-says-effectiveness = Koliko je brzo presovala u odnosu na cilj, dok je radila.
kpi-says-quality = Udeo dobrih briketa.
kpi-says-oee = Raspoloživost × efektivnost × kvalitet.
kpi-says-utilization = Toliko je presovala od vremena kada je bila zauzeta; ostalo su priprema i kašnjenja.
kpi-says-technical_efficiency = Vreme rada prema vremenu rada i kašnjenjima, bez pripreme.
kpi-says-scrap_ratio = Udeo koji je vraćen.
kpi-says-corrective_maintenance_ratio = Udeo održavanja koje je došlo posle kvara.
kpi-says-mtbf = Sati rada po kvaru.
kpi-says-mttr = Od kvara do kraja zastoja, u proseku.
kpi-says-throughput = Koliko je ispresovano za sat rada.
kpi-says-specific_energy = Koliko je po brojilu potrošila tona briketa.

uptime-missing-not_planned = nije planirano
uptime-missing-not_seen = o ovom vremenu se ništa ne zna
uptime-missing-not_measured-rejects = { "Q" } nije mereno: škart nije unet za dovoljno od onog što je ispresovano
uptime-missing-not_measured-mass = nije mereno: niko nije brojao šta je ispresovano
uptime-missing-not_measured-energy = nije mereno: energija ili masa nije brojana
uptime-missing-no_target = cilj nije zadat
uptime-missing-not_run = presa nije radila
uptime-missing-nothing_pressed = ništa nije ispresovano
uptime-missing-no_failures = bez kvarova za { $hours }
uptime-missing-no_maintenance = bez održavanja u ovom vremenu

uptime-output = Proizvodnja
uptime-output-mass = Ispresovano
uptime-output-entered = Izbrojali ljudi
uptime-output-rejects = Škart
uptime-output-energy = Energija
uptime-output-target = Cilj
uptime-output-moisture = Vlažnost briketa
uptime-of-target = { $share } toga je ispresovano u planirano vreme
uptime-nobody-counted = niko nije brojao
uptime-no-rejects = ništa nije uneto
uptime-no-energy = nije mereno
uptime-no-moisture = niko nije merio
uptime-moisture-hint = ručnim meračem, prosek po masi
basis-measured = izmereno
basis-entered = izbrojali ljudi
basis-estimated = procenjeno

uptime-losses = Od planiranog vremena do vremena rada
uptime-waterfall = Šta je oduzeto od planiranog vremena i šta je ostalo
uptime-time = Vreme
uptime-bar = Nacrtano
uptime-hours = Trajanje
uptime-of-planned = Od plana
uptime-step-planned = Planirano vreme
uptime-step-power = Struja
uptime-step-feed = Sirovina i izlaz
uptime-step-technical = Tehnički
uptime-step-maintenance = Održavanje
uptime-step-setup = Priprema
uptime-step-organisational = Organizacija
uptime-step-unsaid = Bez razloga
uptime-step-pending = Ne zna se, podaci još mogu stići
uptime-step-lost = Ne zna se, podaci su izgubljeni
uptime-step-running = Vreme rada

uptime-reasons = Zašto su prese stajale
uptime-order-time = Po vremenu
uptime-order-count = Po broju
uptime-no-stops = Nijedna presa nije stajala u planirano vreme.
uptime-unsaid-hint = niko nije rekao zašto
uptime-times = { $n ->
    [one] { $count } put
    [few] { $count } puta
   *[other] { $count } puta
}
uptime-together = { $share } zajedno sa onima iznad

uptime-tables = Mesec u redovima
uptime-by-press = Po presi
uptime-by-shift = Po smeni
uptime-by-week = Po nedelji
uptime-ran-of-planned = Radila / plan
uptime-stops = Zastoji
uptime-shift = smena { $shift }
uptime-lines-none = Ovde nema nijednog reda.
uptime-lines-more = Prikaži svih { $count }

uptime-derived = { $figure }: kako nastaje
uptime-derived-raw = Kako kaže samo mašina, bez onoga što su ljudi rekli.
uptime-derived-each = Prikazuje se za po jednu presu.
uptime-terms-hint = Otvorite član da vidite delove od kojih je. Sati, minuti i sekunde; zbirovi su od tačnih vremena.
uptime-pieces = { $n ->
    [one] { $count } deo
    [few] { $count } dela
   *[other] { $count } delova
}
uptime-pieces-none = Ni od čega: nula je.
uptime-inferred = dokazano brojačima
uptime-said-by-people = rekli ljudi
uptime-by-version = plan verzije { $version }
uptime-by-file = plan iz konfiguracije
uptime-plan-same = Plan se u ovom vremenu nije menjao.
uptime-plan-changed = Plan se u ovom vremenu menjao:
uptime-plan-change = { $time }: verzija { $version }, { $who }
uptime-who-console = neko na konzoli servera
uptime-who-manager = rukovodilac ili administrator
term-planned = planirano vreme
term-ran = vreme rada
term-pending = još nepoznato
term-lost = izgubljeni podaci
term-power_off = nestanak struje
term-inferred_power_off = nestanak struje, dokazan brojačima
term-technical = tehnički zastoj
term-standing = stajanje sa strujom
term-setup = priprema
term-corrective = popravka
term-planned_maintenance = planirano održavanje
term-maintenance = održavanje van plana
term-outside = rad van plana
term-failures = kvarovi
term-restore = vreme do popravke
term-mass = ispresovana masa
term-planned_mass = masa ispresovana u planirano vreme
term-target = cilj
term-rejects = škart
term-judged = masa za koju je unet škart
term-energy = energija
