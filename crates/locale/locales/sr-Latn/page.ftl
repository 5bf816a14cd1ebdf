# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Pređi na prese
language = Jezik
clock-zone = vaše lokalno vreme
simulated-data = simulirani podaci
simulated-hint = Ove vrednosti dolaze iz simulatora ili sa snimka, a ne sa mašine.
loading = Čekaju se prve vrednosti…
no-presses = Još nije podešena nijedna presa. Svaka presa iz podešavanja ovde dobija svoju karticu.
connection-lost = Veza je prekinuta od { $time }. Ono što vidite je od ranije; povezivanje se ponavlja samo.
connection-dropped = Ova stranica nije stizala da prati podatke i isključena je u { $time }. Ponovo se povezuje.
presses = Prese
press-card = { $press }: { $state }

state-running = U radu
state-idle = U pripravnosti
state-starved = Bez sirovine
state-blocked = Blokirana
state-faulted = Kvar
state-planned_stop = Planirani zastoj
state-maintenance = Održavanje
state-off = Isključena
state-power_off = Nestanak struje
state-unknown = Nema podataka

since = od { $time }
for-duration = već { $duration }
duration-seconds = { $s } s
duration-minutes = { $m } min
duration-hours = { $h } h { $m } min
duration-days = { $d } d { $h } h
age = pre { $duration }
no-data = nema podataka
not-measured = ne meri se

signal-hyd_press = Hidraulični pritisak
signal-hyd_press_peak = Najveći hidraulični pritisak
signal-oil_temp = Temperatura ulja
signal-motor_current = Struja motora
signal-stroke_rate = Ciklusa u minuti
signal-spec_energy = Energija po toni
unit-bar = bar
unit-Cel = °C
unit-A = A
unit-strokes = /min
unit-spec = kWh/t

bad-missing = senzor se ne javlja
bad-range = van opsega senzora
bad-frozen = vrednost se ne menja
bad-wire_break = prekid žice
bad-short = kratak spoj
bad-nan = nije broj
bad-exception = uređaj javlja grešku
bad-gated = sada nema šta da se meri
value-normal = normalno od { $lo } do { $hi }
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
producer-clock = { $producer } još ne veruje svom satu. Njegova vremena mogu biti pogrešna.
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
history-progress = Istorija: { $producer }
store-ok = Podaci se čuvaju. Skladište sadrži { $size }.
store-bad = Skladište trenutno ne prima podatke. Uređaji čuvaju svoje podatke dok ga ponovo ne bude.
quarantine = { $n ->
    [one] { $count } poruka nije mogla da se protumači i ostavljena je po strani.
    [few] { $count } poruke nisu mogle da se protumače i ostavljene su po strani.
   *[other] { $count } poruka nije moglo da se protumači i ostavljeno je po strani.
}
dependencies-bad = Nije spremno: { $names }.
nothing-lost = Ništa nije izgubljeno.
