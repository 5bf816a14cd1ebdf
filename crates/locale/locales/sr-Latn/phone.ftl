# Around an alarm's phrase, on the way to a phone. Numbers and times arrive already formatted; $n is only there to choose a plural.
phone-title = { $priority } { $site }, { $press }: { $what }
phone-what = { $what }
phone-demo = Simulirani podaci, nije prava mašina.
phone-again = Ponovo: { $what }
phone-still = Još uvek: { $what }
phone-over = Prošlo: { $what }
phone-acknowledged = Potvrđeno: { $what }
phone-limit = { $what }: { $value }, granica je { $limit }.
phone-value = { $what }: { $value }.
phone-code = { $what }, kod { $value }.
phone-plain = { $what }.
phone-since = Od { $time }.
phone-over-since = Prošlo je od { $time }; počelo je u { $began }.
phone-first = Prvo: { $action }
phone-number = Alarm { $number }.
phone-answer-button = Za potvrdu pritisnite „{ $button }“.
phone-answer-sms = Za potvrdu odgovorite { "SMS" } porukom: { "OK" } { $number }.
phone-answer-both = Za potvrdu pritisnite „{ $button }“ ili odgovorite { "SMS" } porukom: { "OK" } { $number }.
phone-no-command = Potvrda samo kaže da ste videli: ništa odavde ne resetuje i ne pokreće mašinu.
phone-button = Viđeno
phone-acknowledged-by = Potvrdio: { $role }. Više se niko ne zove.
phone-acknowledged-so = Potvrđeno. Više se niko ne zove.
phone-quiet = Više se ne zove zbog: { $what }

phone-state-running = Presa radi.
phone-state-idle = Presa je u pripravnosti.
phone-state-starved = Presa je bez sirovine.
phone-state-blocked = Presa je blokirana.
phone-state-faulted = Presa je stala.
phone-state-maintenance = Presa je na održavanju.
phone-state-off = Presa je isključena.
phone-state-power_off = Presa je bez struje.
phone-state-unknown = Ne zna se šta presa radi.

# Several in one message.
phone-several = { $n ->
    [one] { $priority } { $site }: { $count } alarm
    [few] { $priority } { $site }: { $count } alarma
   *[other] { $priority } { $site }: { $count } alarma
}
phone-line = { $priority } { $press }: { $what }, od { $time }, alarm { $number }
phone-line-over = { $priority } { $press }: { $what }, od { $began } do { $time }, prošlo
phone-several-answer = Za potvrdu jednog odgovorite { "SMS" } porukom sa { "OK" } i njegovim brojem: { "OK" } { $number }.
phone-digest = { $site }: šta je primećeno u smeni
phone-digest-none = U ovoj smeni ništa nije primećeno.
phone-more = Još na stranici: { $count }.
phone-power = { $site }: struja se vratila
phone-power-text = Nije bilo struje ili podataka od { $from } do { $to }. Prese se puštaju u rad kod mašine, rukom.
phone-power-press = { $press }: ranije { $from }, sada { $to }.
phone-power-calm = Nema nijednog alarma.
phone-power-list = Alarmi koji traju ili su došli i prošli:
phone-weekly = { $site }: nedeljna proba, nije alarm
phone-weekly-text = Sve je u redu. Molimo odgovorite, da se zna da bi alarm stigao do vas.
phone-test = { $site }: proba, nije alarm
phone-test-text = Da li je zazvonilo sa isključenim ekranom? Molimo odgovorite.
phone-test-answered = Hvala: odgovor je stigao.
phone-unanswered = { $site }: nedeljna proba je ostala bez odgovora
phone-unanswered-text = Pitani su i nisu odgovorili:
phone-unanswered-line = { $name }: { $way }
phone-unanswered-help = Alarm možda neće stići do njih. Pitajte šta pokazuje telefon, pa im pošaljite probu sa stranice.
phone-thanks = Hvala. Alarm { $number } je potvrđen.
phone-thanks-already = Hvala. Alarm { $number } je već bio potvrđen.
phone-unknown-number = Nema alarma sa ovim brojem.
phone-channel = Ne radi: { $way }.
sms-channel = { $way }: ne radi
phone-way-ntfy = obaveštenje ({ "ntfy" })
phone-way-sms = { "SMS" }
phone-way-ring = poziv telefonom
phone-way-telegram = { "Telegram" }
phone-way-email = imejl
phone-way-webhook = { "webhook" }

# In a short message, which has room for 120 plain letters.
sms-alarm = ALARM { $priority }
sms-again = PONOVO { $priority }
sms-still = JOŠ UVEK { $priority }
sms-over = PROŠLO
sms-acknowledged = POTVRĐENO
sms-quiet = NE ZOVE SE
sms-several = { $n ->
    [one] { $count } ALARM { $priority }
    [few] { $count } ALARMA { $priority }
   *[other] { $count } ALARMA { $priority }
}
sms-digest = { $n ->
    [one] u smeni: { $count } alarm
    [few] u smeni: { $count } alarma
   *[other] u smeni: { $count } alarma
}
sms-power = nije bilo struje ili podataka { $from }–{ $to }, sada ima
sms-power-alarms = Alarmi: { $number }
sms-weekly = nedeljna proba, nije alarm
sms-test = proba, nije alarm. Da li je zazvonilo?
sms-unanswered = nedeljna proba bez odgovora: { $name }
sms-since = od { $time }
sms-answer = Odgovori: { "OK" } { $number }
sms-number = Br. { $number }
sms-rising = { $name } { $value }, nagli rast
sms-falling = { $name } { $value }, nagli pad
sms-bad = { $name }: loše merenje
sms-still-counter = { $name }: stoji

sms-name-hyd_press_peak = najv. pritisak
sms-name-hyd_press = pritisak
sms-name-oil_temp = temp. ulja
sms-name-oil_temp_2 = temp. ulja 2
sms-name-oil_temp_3 = temp. ulja 3
sms-name-oil_temp_4 = temp. ulja 4
sms-name-oil_level = nivo ulja
sms-name-die_temp = temp. matrice
sms-name-bearing_temp = temp. ležaja
sms-name-motor_current = struja motora
sms-name-motor_power = snaga motora
sms-name-heater_power = snaga grejanja
sms-name-voltage_min = napon mreže
sms-name-vib_motor = vibracije motora
sms-name-vib_pump = vibracije pumpe
sms-name-stroke_rate = ciklusi
sms-name-screw_speed = brzina puža
sms-name-moisture = vlažnost
sms-name-hopper_level = nivo u košu
sms-name-briq_length = dužina briketa
sms-name-throughput = proizvodnja
sms-name-spec_energy = energija po toni
sms-name-ambient_temp = temp. vazduha
sms-name-cooling_power = snaga hlađenja
sms-name-cooling_efficiency = efikasnost hlađenja
sms-name-efficiency = efikasnost
sms-name-accumulator = akumulator
sms-name-cooler_condition = hladnjak
sms-name-valve_condition = ventil
sms-name-pump_leak = curenje pumpe
sms-name-energy_total = brojilo energije
sms-name-briq_count = brojač briketa
sms-name-mass_total = brojač mase
sms-name-estop_ok = hitno zaustavljanje
sms-name-guard_closed = zaštitna vrata
sms-name-lube_ok = podmazivanje
sms-name-filter_dp = filter
sms-name-mains_ok = signal mreže
sms-name-plc_state = upravljač
sms-name-mode = režim
sms-name-fault_code = kod greške

sms-rule-press-fault = kvar
sms-rule-press-estop = hitno zaustavljanje
sms-rule-press-guard = zaštitna vrata otvorena
sms-rule-press-lube = podmazivanje ne radi
sms-rule-press-filter = filter ulja zapušen
sms-rule-press-starved = bez sirovine
sms-rule-press-blocked = izlaz pun
sms-rule-press-power_off = nema struje
sms-rule-press-silent = nema podataka
sms-rule-press-maintenance = održavanje
sms-rule-press-call = potreban mehaničar
sms-rule-producer-silent = nema podataka
sms-rule-producer-outbox = memorija skoro puna
sms-rule-producer-clock = sat pogrešan
sms-rule-producer-disk = disk skoro pun
sms-rule-producer-quarantine = nerazumljive poruke
sms-rule-producer-losses = izgubljeni podaci
sms-rule-producer-backup = rezervna kopija stara
sms-rule-producer-modem = modem ne radi
sms-rule-producer-credit = { "SIM" } kredit pri kraju
sms-rule-producer-channel = ne radi
sms-rule-producer-heartbeat = spoljni nadzor nedostupan
sms-rule-producer-unanswered = nedeljna proba bez odgovora
sms-rule-producer-bus = nema veze sa uređajima

sms-action-look_panel = Pogledaj tablu, ne resetuj
sms-action-isolate_clear = Zaustavi, isključi, očisti komoru
sms-action-cool_idle = Proveri hladnjak ulja
sms-action-check_cooler = Proveri hladnjak ulja
sms-action-warm_up = Pusti da se ulje zagreje
sms-action-top_up_oil = Dolij ulje
sms-action-look_leak = Traži curenje ulja
sms-action-stop_look_leak = Zaustavi, traži curenje ulja
sms-action-listen_bearing = Oslušni ležajeve
sms-action-stop_look_bearing = Zaustavi, proveri ležajeve
sms-action-stop_look_heater = Zaustavi, proveri grejanje matrice
sms-action-check_die = Proveri matricu
sms-action-less_feed = Smanji dotok sirovine
sms-action-look_feed = Pogledaj stiže li sirovina
sms-action-check_feed = Proveri sirovinu
sms-action-dry_feed = Koristi suvlju sirovinu
sms-action-fill_hopper = Napuni koš
sms-action-stop_filling = Ne puni koš
sms-action-check_pump = Proveri pumpu i ulje
sms-action-look_pump = Proveri curenje pumpe
sms-action-check_belt = Proveri kaiš i opterećenje
sms-action-check_supply = Proveri struju iz mreže
sms-action-switch_off_motor = Isključi motor
sms-action-check_lube = Zaustavi, proveri podmazivanje
sms-action-change_filter = Zameni filter ulja
sms-action-close_guard = Zaustavi, zatvori zaštitna vrata
sms-action-clear_outlet = Oslobodi izlaz
sms-action-look_outlet = Pogledaj izlaz i brojač
sms-action-check_sensor = Proveri senzor i kabl
sms-action-end_maintenance = Zatim vrati ključ
sms-action-go_to_press = Idi do prese
sms-action-look_power_link = Pogledaj napajanje i vezu
sms-action-set_clock = Podesi sat
sms-action-free_disk = Oslobodi disk
sms-action-look_log = Pogledaj stranicu
sms-action-look_backup = Napravi rezervnu kopiju
sms-action-look_modem = Pogledaj modem i antenu
sms-action-look_internet = Pogledaj vezu sa internetom
sms-action-ask_person = Pitaj, pa pošalji probu
sms-action-top_up_sim = Dopuni { "SIM" } karticu
