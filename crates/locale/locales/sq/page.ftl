# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Kalo te presat
skip-to-content = Kalo te përmbajtja
menu = Pamjet
language = Gjuha
zone-kosovo = Ora e Kosovës
zone-site = ora e fabrikës ({ $offset })
zone-device = pajisja juaj tregon { $time }
simulated-data = të dhëna të simuluara
simulated-hint = Këto vlera vijnë nga një simulator ose nga një regjistrim, jo nga një makinë.
loading = Duke pritur vlerat e para…
no-presses = Ende nuk është caktuar asnjë presë. Çdo presë e konfigurimit merr këtu kartën e vet.
connection-none = Programi nuk përgjigjet. Lidhja provohet përsëri vetvetiu.
connection-lost = Lidhja është ndërprerë që nga { $time }. Ajo që shihni është nga më parë; lidhja provohet përsëri vetvetiu.
connection-dropped = Kjo faqe nuk arriti ta ndjekë rrjedhën dhe u shkëput në { $time }. Po lidhet përsëri.
presses = Presat
press-card = { $press }: { $state }
view-people = Njerëzit
view-devices = Pajisjet
view-tokens = Tokenët
view-me = Llogaria juaj
view-settings = Cilësimet
view-stops = Ndalesat
view-loading = Po ngarkohet…
view-not-loaded = Kjo pamje nuk u ngarkua: programi ndoshta është përtërirë.
view-load-again = Ngarkoni faqen përsëri
view-trust = Besoji këtij serveri
view-none = Këtu nuk ka asgjë
view-none-words = Në këtë adresë nuk ka pamje.
view-to-floor = Te presat

problem-bad-range = Faqja kërkoi diçka jashtë kufijve.
problem-bad-value = Faqja kërkoi diçka që nuk u kuptua.
problem-unknown-press = Kjo presë nuk është më e caktuar. Ngarkoni faqen përsëri.
problem-unknown-signal = Ky sinjal nuk është më i caktuar. Ngarkoni faqen përsëri.
problem-no-number = Ky sinjal nuk ka numra për t’u vizatuar.
problem-not-found = Programi nuk e njeh këtë adresë. Ngarkoni faqen përsëri.
problem-method = Programi nuk e lejon këtë.
problem-too-many-readers = Janë hapur tepër faqe. Mbyllni një; kjo provohet përsëri vetvetiu.
problem-not-json = Programi nuk e kuptoi faqen. Ngarkoje faqen përsëri.
problem-other-site = Këtë e kërkoi një faqe tjetër dhe u refuzua. Përdor këtë faqe.
problem-clock-unknown = Serveri vetë nuk e di orën.
problem-bus = Programi për momentin nuk është i lidhur me pajisjet. Provo përsëri më vonë.
problem-timed-out = Përgjigjja zgjati tepër. Provohet përsëri vetvetiu.
problem-store = Historiku i ruajtur nuk mund të lexohet tani. Provohet përsëri vetvetiu.
problem-defect = Programi ka bërë një gabim. Regjistri i tij thotë më shumë.

state-running = Në punë
state-idle = Në pritje
state-starved = Pa lëndë të parë
state-blocked = E bllokuar
state-faulted = Defekt
state-maintenance = Mirëmbajtje
state-off = E fikur
state-power_off = Ndërprerje e rrymës
state-unknown = Pa të dhëna
state-untold = Gjendja nuk dihet

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
signal-oil_temp_2 = Temperatura e vajit 2
signal-oil_temp_3 = Temperatura e vajit 3
signal-oil_temp_4 = Temperatura e vajit 4
signal-oil_level = Niveli i vajit
signal-die_temp = Temperatura e kallëpit
signal-bearing_temp = Temperatura e kushinetës
signal-screw_speed = Shpejtësia e vidës
signal-heater_power = Fuqia e ngrohjes
signal-motor_current = Rryma e motorit
signal-motor_power = Fuqia e motorit
signal-voltage_min = Tensioni më i ulët i fazës
signal-vib_motor = Dridhjet e motorit
signal-vib_pump = Dridhjet e pompës
signal-stroke_rate = Cikle në minutë
signal-moisture = Lagështia e lëndës së parë
signal-hopper_level = Niveli i bunkerit
signal-energy_total = Matësi i energjisë
signal-mass_total = Masa e presuar
signal-briq_count = Briketa të prodhuara
signal-briq_length = Gjatësia e briketës
signal-estop_ok = Ndalja emergjente e liruar
signal-guard_closed = Dera mbrojtëse e mbyllur
signal-lube_ok = Vajosja në rregull
signal-filter_dp = Çelësi i filtrit
signal-mains_ok = Rryma nga rrjeti
signal-plc_state = Gjendja e kontrolluesit
signal-mode = Regjimi
signal-fault_code = Kodi i gabimit
signal-throughput = Prodhimi
signal-spec_energy = Energjia për ton
signal-ambient_temp = Temperatura e ajrit
signal-cooling_power = Fuqia e ftohjes
signal-cooling_efficiency = Efikasiteti i ftohjes
signal-efficiency = Efikasiteti
signal-accumulator = Presioni i akumulatorit
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
unit-briquettes = copë

bad-missing = sensori nuk përgjigjet
bad-range = jashtë kufijve të sensorit
bad-frozen = vlera nuk lëviz
bad-wire_break = tel i këputur
bad-short = qark i shkurtër
bad-nan = nuk është numër
bad-exception = pajisja lajmëron gabim
bad-gated = tani s’ka çfarë të matet
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
producer-live = { $producer } dërgon drejtpërdrejt. Çdo gjë deri në { $time } është ruajtur.
producer-starting = { $producer } sapo ka filluar të dërgojë. Ende nuk është ruajtur asgjë.
producer-offline = { $producer } nuk është lajmëruar që nga { $time }. Atë që mat e ruan dhe e dërgon kur të kthehet.
producer-never = { $producer } ende nuk është lajmëruar.
producer-backlog = { $n ->
    [one] { $producer } mban { $count } shënim që ende nuk është ruajtur. Çdo gjë deri në { $time } është ruajtur; pjesa tjetër vjen vetë.
   *[other] { $producer } mban { $count } shënime që ende nuk janë ruajtur. Çdo gjë deri në { $time } është ruajtur; pjesa tjetër vjen vetë.
}
producer-history = { $producer } po sjell historikun nga { $from } deri në { $to }: { $percent } gati, tani te { $at }.
producer-clock = { $producer } nuk e di orën prej { $duration }. Vlerat e tij shfaqen, por nuk llogariten derisa ta dijë.
clock-set = Vendose orën e { $producer } nga ky server
clock-told = Ora u dërgua.
clock-refused = Ora nuk mund të dërgohej.
press-untimed = Ora nuk dihet
press-untimed-hint = Pajisja ende nuk e di orën. Vlerat janë të tanishme, por nuk llogariten.
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
store-ok = Të dhënat po ruhen. Depoja e të dhënave mban { $size }.
store-bad = Depoja e të dhënave tani nuk përgjigjet. Pajisjet i mbajnë të dhënat e tyre derisa të përgjigjet.
quarantine = { $n ->
    [one] { $count } mesazh i 7 ditëve të fundit nuk u kuptua dhe u la mënjanë.
   *[other] { $count } mesazhe të 7 ditëve të fundit nuk u kuptuan dhe u lanë mënjanë.
}
losses-unknown = { $n ->
    [one] Në 7 ditët e fundit një pajisje u kthye pa memorien e vet. Ajo që kishte ruajtur mund të ketë humbur.
   *[other] Në 7 ditët e fundit pajisjet u kthyen { $count } herë pa memorien e vet. Ajo që kishin ruajtur mund të ketë humbur.
}
losses-recorded = { $n ->
    [one] Në 7 ditët e fundit është shënuar { $count } humbje. Eksporti tregon kur.
   *[other] Në 7 ditët e fundit janë shënuar { $count } humbje. Eksporti tregon kur.
}
dependencies-bad = Jo gati: { $names }.
nothing-lost = Asgjë nuk ka humbur: çdo gjë deri në { $time } është ruajtur.
no-loss-known = Nuk dihet për asnjë humbje. Ende nuk ka ardhur çdo gjë.
summary-history = Po vjen historiku: { $percent } gati.

role-viewer = shikon
role-wall = ekran muri
role-operator = operator
role-technician = teknik
role-monitor = monitorues
role-manager = drejtues
role-admin = administrator
problem-login-taken = Dikush tjetër e ka këtë emër hyrjeje. Zgjidhni një tjetër.
problem-bad-login = Emri i hyrjes ka 1 deri në 64 shenja.
problem-short-password = Zgjidhni një fjalëkalim më të gjatë: 10 shenja ose më shumë. Një fjali është e mirë.
problem-common-password = Ky fjalëkalim është ndër ata që provohen të parët. Zgjidhni një tjetër.
problem-last-admin = Duhet të mbetet dikush që mund të ndryshojë njerëzit. Bëjeni më parë një tjetër administrator.
problem-log-in = Hyjnë vetëm njerëzit e kësaj punishteje.
problem-may-not = Roli juaj nuk e lejon këtë.
problem-wrong-log-in = Askush me këtë emër nuk e ka këtë fjalëkalim.
problem-wrong-pin = Ky nuk është PIN-i i këtij personi.
problem-bad-pin = Një PIN ka 4 deri në 8 shifra.
problem-too-often = Shumë përpjekje. Prisni pak, pastaj provoni përsëri.
problem-no-people = Ky program është nisur pa njerëz, si demoja.
problem-long-password = Ky fjalëkalim është shumë i gjatë.
problem-not-first = Personi i parë është shtuar tashmë. Hyni.
problem-bad-language = Kjo gjuhë nuk njihet këtu.
problem-wrong-role = Ky rol nuk është për njerëz, pajisje ose tokenë, për çfarëdo që u mendua.
problem-no-name = Jepni një emër me të cilin e njohin njerëzit.
problem-no-invitation = Kjo ftesë është përdorur, i ka kaluar koha, ose nuk ka qenë kurrë.
problem-no-code = Asnjë pajisje nuk e tregon këtë kod, ose e ka treguar tepër gjatë.
problem-accounts = Skedari i njerëzve nuk mund të lexohet. Ditari i programit thotë më shumë.
problem-bad-phone = Numri i telefonit fillon me + dhe shtetin, si +383 44 123 456.
problem-outdated = Dikush tjetër i ka ndryshuar cilësimet ndërkohë. Ngarkojini përsëri, pastaj ndryshojini.

form-cancel = Anuloni
log-in-title = Kush është?
log-in-again = Hyrja juaj ka mbaruar. Hyni përsëri për të vazhduar: ajo që shkruat është ende aty.
log-in-name = Emri i hyrjes
log-in-password = Fjalëkalimi
log-in-enter = Hyni
log-in-as = { $name }, { $role }
log-out = Dilni
pairing-ask = Kjo është një tabletë ose ekran muri
pairing-code = Tregojani këtë kod drejtuesit, i cili e lejon pajisjen te “Pajisjet”:
pairing-qr = Ose drejtuesi e skanon këtë me telefon:
pairing-qr-label = Kodi QR i adresës ku lejohet kodi { $code }
pairing-waiting = Duke pritur. Kodi vlen deri në { $time }.
pairing-refused = Kjo pajisje nuk u lejua.

setup = Nisja e parë
problem-set-up = Këtu ende s’ka njeri.
problem-wrong-code = Ky nuk është kodi që e tregon konsola tani.
problem-link-needed = Kjo faqe hapet me lidhjen që e shkroi programi. Çdo lidhje e lejon një shfletues.
problem-link-used = Kjo lidhje është përdorur tashmë. Konsola e tregon atë që vlen tani.
problem-wrong-fields = Disa përgjigje nuk mund të jenë kështu. Pranë secilës shkruan pse.
problem-not-written = Programi nuk mundi ta shkruajë. Asgjë nuk u ndryshua; regjistri i tij e thotë pse.
problem-starting = Programi po niset. Kjo faqe vazhdon vetë.

view-alarms = Alarmet
view-uptime = Koha në punë
problem-no-alerter = Këtu askush nuk njoftohet për alarmet, ndaj thirrja nuk do të arrinte te askush.
alarms-none = Pa alarme
alarms-unseen = Alarme që askush nuk i ka parë: { $counts }
alarms-of-priority = { $count } me përparësi { $priority }
alarm-priority = Përparësia { $priority }
alarm-more = dhe { $count } të tjera
alarm-said = { $signal }: { $condition }
alarm-condition-warn_hi = lart
alarm-condition-trip_hi = tepër lart
alarm-condition-warn_lo = ulët
alarm-condition-trip_lo = tepër ulët
alarm-condition-bad = asnjë vlerë e përdorshme
alarm-condition-rising = rritet shpejt
alarm-condition-falling = bie shpejt
alarm-condition-still = nuk lëviz
alarm-mechanic = Duhet mekaniku
call = Thirrni mekanikun
call-ask = Të thirret mekaniku te { $press }?
call-now = Thirrni tani
call-made = Thirrur në { $time }, askush nuk e ka parë ende
call-saved = Thirrur në { $time }. Ruhet këtu dhe është rrugës.
call-seen = U pa në { $time }
problem-one-at-a-time = Dikush po provon rregulla tashmë. Provoni përsëri pas pak.
