# Around an alarm's phrase, on the way to a phone. Numbers and times arrive already formatted; $n is only there to choose a plural.
phone-title = { $priority } { $site }, { $press }: { $what }
phone-demo = Simulirani podaci, nije prava mašina.
phone-again = Ponovo: { $what }
phone-still = Još uvek: { $what }
phone-over = Prošlo: { $what }
phone-acknowledged = Viđeno: { $what }
phone-limit = { $what }: { $value }, granica je { $limit }.
phone-value = { $what }: { $value }.
phone-code = { $what }, kod { $value }.
phone-plain = { $what }.
phone-since = Od { $time }.
phone-over-since = Prošlo je od { $time }; počelo je u { $began }.
phone-unanswered = Još niko nije potvrdio.
phone-first = Prvo: { $action }
phone-number = Alarm { $number }.
phone-answer-button = Za potvrdu pritisnite „{ $button }“.
phone-answer-sms = Za potvrdu odgovorite { "SMS" } porukom: { "OK" } { $number }.
phone-answer-both = Za potvrdu pritisnite „{ $button }“ ili odgovorite { "SMS" } porukom: { "OK" } { $number }.
phone-no-command = To samo kaže da ste videli: ništa odavde ne resetuje i ne pokreće mašinu.
phone-button = Viđeno
phone-acknowledged-by = Potvrđeno u { $time }, potvrdio: { $role }. Više se niko ne zove.
phone-acknowledged-at = Potvrđeno u { $time }. Više se niko ne zove.

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
    [one] { $site }: { $count } alarm
    [few] { $site }: { $count } alarma
   *[other] { $site }: { $count } alarma
}
phone-line = { $priority } { $press }: { $what }, od { $time }, alarm { $number }
phone-line-over = { $priority } { $press }: { $what }, od { $began } do { $time }, prošlo
phone-several-answer = Za potvrdu jednog odgovorite { "SMS" } porukom sa { "OK" } i njegovim brojem: { "OK" } { $number }.
phone-digest = { $site }: šta je primećeno u smeni
phone-digest-none = U ovoj smeni ništa nije primećeno.
phone-more = { $n ->
    [one] I još { $count }: na stranici je.
    [few] I još { $count }: na stranici su.
   *[other] I još { $count }: na stranici su.
}
phone-power = { $site }: struja se vratila
phone-power-text = Struje nije bilo od { $from } do { $to }. Prese se pokreću kod mašine, ručno.
phone-power-calm = U međuvremenu se ništa drugo nije desilo.
phone-power-list = U međuvremenu:
phone-call = { $press }: potreban je mehaničar
phone-weekly = { $site }: nedeljna proba, nije alarm
phone-weekly-text = Sve je u redu. Molimo odgovorite, da se zna da bi alarm stigao do vas.
phone-test = { $site }: proba, nije alarm
phone-test-text = Da li je zazvonilo sa isključenim ekranom? Molimo odgovorite.
phone-test-answered = Hvala: odgovor je stigao.
phone-thanks = Hvala. Alarm { $number } je potvrđen.
phone-thanks-already = Hvala. Alarm { $number } je već bio potvrđen.
phone-unknown-number = Nema alarma sa ovim brojem.
phone-channel = Ne radi: { $way }.
phone-way-ntfy = obaveštenje ({ "ntfy" })
phone-way-sms = { "SMS" }
phone-way-ring = poziv telefonom
phone-way-telegram = { "Telegram" }
phone-way-email = imejl
phone-way-webhook = { "webhook" }

# In a short message, which has room for 120 plain letters.
sms-alarm = { $site } ALARM { $priority } { $press }: { $what }
sms-again = { $site } PONOVO { $priority } { $press }: { $what }
sms-still = { $site } JOŠ { $priority } { $press }: { $what }
sms-over = { $site } PROŠLO { $press }: { $what }
sms-acknowledged = { $site } VIĐENO { $press }: { $what }
sms-several = { $n ->
    [one] { $site } { $count } ALARM. { $what }
    [few] { $site } { $count } ALARMA. { $what }
   *[other] { $site } { $count } ALARMA. { $what }
}
sms-since = od { $time }
sms-answer = Odgovori: { "OK" } { $number }
sms-number = Br. { $number }
sms-by = potvrdio: { $role }
sms-rising = { $name } { $value }, nagli rast
sms-falling = { $name } { $value }, nagli pad
sms-bad = { $name }: loše merenje
sms-still-counter = { $name }: stoji
sms-code = { $name } { $value }

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
sms-rule-producer-bus = nema veze sa uređajima

sms-action-panel = Pogledaj tablu, ne resetuj
sms-action-estop = Saznaj zašto, otpusti kod mašine
sms-action-jam = Zaustavi, isključi, očisti komoru
sms-action-cool = Proveri hladnjak ulja
sms-action-warm = Pusti da se ulje zagreje
sms-action-oil = Zaustavi, traži curenje ulja
sms-action-bearing = Zaustavi, proveri ležajeve
sms-action-heater = Zaustavi, proveri grejanje matrice
sms-action-die = Proveri habanje matrice
sms-action-pressure = Proveri ventil i pumpu
sms-action-pump = Proveri curenje pumpe
sms-action-cooler = Proveri hladnjak
sms-action-voltage = Proveri napon mreže
sms-action-speed = Proveri kaiš i opterećenje
sms-action-lube = Zaustavi, proveri podmazivanje
sms-action-filter = Zameni filter ulja
sms-action-guard = Zatvori zaštitna vrata
sms-action-feed = Napuni koš
sms-action-overfull = Ne puni koš
sms-action-dry = Koristi suvlju sirovinu
sms-action-moisten = Koristi vlažniju sirovinu
sms-action-outlet = Oslobodi izlaz
sms-action-sensor = Proveri senzor i kabl
sms-action-watch = Prati tokom smene
sms-action-power = Pogledaj ima li struje
sms-action-link = Pogledaj napajanje i mrežu
sms-action-call = Idi do prese
sms-action-clock = Podesi sat
sms-action-disk = Oslobodi disk
sms-action-records = Pogledaj stranicu
sms-action-backup = Napravi rezervnu kopiju
sms-action-credit = Dopuni { "SIM" } karticu
sms-action-modem = Pogledaj modem i antenu
sms-action-channel = Javi onome ko održava program
