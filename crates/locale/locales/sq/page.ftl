# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Kalo te presat
language = Gjuha
clock-zone = ora juaj lokale
simulated-data = të dhëna të simuluara
simulated-hint = Këto vlera vijnë nga një simulator ose nga një regjistrim, jo nga një makinë.
loading = Duke pritur vlerat e para…
no-presses = Ende nuk është caktuar asnjë presë. Çdo presë e konfigurimit merr këtu kartën e vet.
connection-lost = Lidhja ka humbur që nga ora { $time }. Ajo që shihni është nga më parë; lidhja provohet vetë përsëri.
connection-dropped = Kjo faqe nuk arriti ta ndjekë rrjedhën dhe u shkëput në orën { $time }. Po lidhet përsëri.
presses = Presat
press-card = { $press }: { $state }

state-running = Në punë
state-idle = Në pritje
state-starved = Pa lëndë të parë
state-blocked = E bllokuar
state-faulted = Defekt
state-planned_stop = Ndalesë e planifikuar
state-maintenance = Mirëmbajtje
state-off = E fikur
state-power_off = Ndërprerje e rrymës
state-unknown = Pa të dhëna

since = që nga { $time }
for-duration = prej { $duration }
duration-seconds = { $s } s
duration-minutes = { $m } min
duration-hours = { $h } orë { $m } min
duration-days = { $d } d { $h } orë
age = para { $duration }
no-data = pa të dhëna
not-measured = nuk matet

signal-hyd_press = Presioni hidraulik
signal-hyd_press_peak = Presioni hidraulik maksimal
signal-oil_temp = Temperatura e vajit
signal-motor_current = Rryma e motorit
signal-stroke_rate = Cikle në minutë
signal-spec_energy = Energjia për ton
unit-bar = bar
unit-Cel = °C
unit-A = A
unit-strokes = /min
unit-spec = kWh/t

bad-missing = sensori nuk përgjigjet
bad-range = jashtë kufijve të sensorit
bad-frozen = vlera nuk lëviz
bad-wire_break = tel i këputur
bad-short = qark i shkurtër
bad-nan = nuk është numër
bad-exception = pajisja lajmëron gabim
bad-gated = tani s’ka çfarë të matet
value-normal = normale nga { $lo } deri në { $hi }
value-warn = jashtë kufijve të paralajmërimit
value-trip = jashtë kufijve të ndaljes mbrojtëse

strip-label = Gjendjet e 8 orëve të fundit
strip-block = { $state }, nga { $from } deri në { $to }
strip-now = tani
trend-label = { $signal }, { $duration } e fundit
trend-choose = Sinjali i grafikut
trend-empty = Vija del këtu sapo të vijnë vlerat.
trend-values = { $time }: { $mean } { $unit }, nga { $min } deri në { $max }
trend-latest = { $signal }: tani { $value } { $unit }; gjatë kësaj kohe nga { $min } deri në { $max }

pipeline = Nga presa deri te kjo faqe
pipeline-none = Ende nuk ka lajmëruar asnjë pajisje. Secila del këtu sapo të lajmërohet.
producer-live = { $producer } dërgon drejtpërdrejt. Çdo gjë deri në orën { $time } është ruajtur.
producer-starting = { $producer } sapo ka filluar të dërgojë. Ende nuk është ruajtur asgjë.
producer-offline = { $producer } nuk është lajmëruar që nga ora { $time }. Atë që mat e ruan dhe e dërgon kur të kthehet.
producer-never = { $producer } ende nuk është lajmëruar.
producer-backlog = { $n ->
    [one] { $producer } mban { $count } shënim që ende nuk është ruajtur. Çdo gjë deri në orën { $time } është ruajtur; pjesa tjetër vjen vetë.
   *[other] { $producer } mban { $count } shënime që ende nuk janë ruajtur. Çdo gjë deri në orën { $time } është ruajtur; pjesa tjetër vjen vetë.
}
producer-history = { $producer } po sjell historikun nga { $from } deri më { $to }: { $percent } gati, tani te { $at }.
producer-clock = { $producer } ende nuk i beson orës së vet. Kohët e tij mund të jenë të pasakta.
producer-lost = { $n ->
    [one] { $producer } ka humbur { $count } shënim.
   *[other] { $producer } ka humbur { $count } shënime.
}
producer-lost-maybe = { $n ->
    [one] Edhe { $count } shënim i { $producer } mund të ketë humbur.
   *[other] Edhe deri në { $count } shënime të { $producer } mund të kenë humbur.
}
producer-full = Memoria e { $producer } është e mbushur { $percent }.
producer-trouble = { $producer } njofton (anglisht):
history-progress = Historiku i { $producer }
store-ok = Të dhënat po ruhen. Depoja mban { $size }.
store-bad = Depoja tani nuk pranon të dhëna. Pajisjet i mbajnë të dhënat e tyre deri atëherë.
quarantine = { $n ->
    [one] { $count } mesazh nuk u kuptua dhe u la mënjanë.
   *[other] { $count } mesazhe nuk u kuptuan dhe u lanë mënjanë.
}
dependencies-bad = Jo gati: { $names }.
nothing-lost = Asgjë nuk ka humbur.
