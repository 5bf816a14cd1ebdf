# Around an alarm's phrase, on the way to a phone. Numbers and times arrive already formatted; $n is only there to choose a plural.
phone-title = { $priority } { $site }, { $press }: { $what }
phone-demo = Të dhëna të simuluara, jo makinë e vërtetë.
phone-again = Përsëri: { $what }
phone-still = Ende: { $what }
phone-over = Kaloi: { $what }
phone-acknowledged = U pa: { $what }
phone-limit = { $what }: { $value }, kufiri është { $limit }.
phone-value = { $what }: { $value }.
phone-code = { $what }, kodi { $value }.
phone-plain = { $what }.
phone-since = Që nga { $time }.
phone-over-since = Ka kaluar që nga { $time }; filloi në { $began }.
phone-unanswered = Ende nuk e ka konfirmuar askush.
phone-first = Së pari: { $action }
phone-number = Alarmi { $number }.
phone-answer-button = Për ta konfirmuar, shtypni “{ $button }”.
phone-answer-sms = Për ta konfirmuar, përgjigjuni me SMS: OK { $number }.
phone-answer-both = Për ta konfirmuar, shtypni “{ $button }” ose përgjigjuni me SMS: OK { $number }.
phone-no-command = Kjo thotë vetëm se e keni parë: asgjë këtu nuk e rivendos dhe nuk e nis makinën.
phone-button = E pashë
phone-acknowledged-by = Konfirmuar në { $time } nga: { $role }. Nuk thirret askush tjetër.
phone-acknowledged-at = Konfirmuar në { $time }. Nuk thirret askush tjetër.

phone-state-running = Presa punon.
phone-state-idle = Presa është në pritje.
phone-state-starved = Presa është pa lëndë të parë.
phone-state-blocked = Presa është e bllokuar.
phone-state-faulted = Presa u ndal.
phone-state-maintenance = Presa është në mirëmbajtje.
phone-state-off = Presa është e fikur.
phone-state-power_off = Presa është pa rrymë.
phone-state-unknown = Nuk dihet çfarë bën presa.

# Several in one message.
phone-several = { $n ->
    [one] { $site }: { $count } alarm
   *[other] { $site }: { $count } alarme
}
phone-line = { $priority } { $press }: { $what }, që nga { $time }, alarmi { $number }
phone-line-over = { $priority } { $press }: { $what }, nga { $began } deri në { $time }, kaloi
phone-several-answer = Për ta konfirmuar njërin, përgjigjuni me SMS me OK dhe numrin e tij: OK { $number }.
phone-digest = { $site }: çfarë u vu re në ndërrim
phone-digest-none = Në këtë ndërrim nuk u vu re asgjë.
phone-more = { $n ->
    [one] Edhe { $count } tjetër: është në faqe.
   *[other] Edhe { $count } të tjera: janë në faqe.
}
phone-power = { $site }: rryma u kthye
phone-power-text = Nuk kishte rrymë nga { $from } deri në { $to }. Presat nisen te makina, me dorë.
phone-power-calm = Ndërkohë nuk ndodhi asgjë tjetër.
phone-power-list = Ndërkohë:
phone-call = { $press }: duhet mekaniku
phone-weekly = { $site }: prova javore, jo alarm
phone-weekly-text = Gjithçka është në rregull. Ju lutemi përgjigjuni, që të dihet se alarmi do t’ju arrinte.
phone-test = { $site }: provë, jo alarm
phone-test-text = A ra zilja me ekran të fikur? Ju lutemi përgjigjuni.
phone-test-answered = Faleminderit: përgjigjja erdhi.
phone-thanks = Faleminderit. Alarmi { $number } është konfirmuar.
phone-thanks-already = Faleminderit. Alarmi { $number } ishte konfirmuar më parë.
phone-unknown-number = Nuk ka alarm me këtë numër.
phone-channel = Nuk punon: { $way }.
phone-way-ntfy = njoftimi (ntfy)
phone-way-sms = SMS
phone-way-ring = zilja me telefon
phone-way-telegram = Telegram
phone-way-email = e-mail
phone-way-webhook = webhook

# In a short message, which has room for 120 plain letters.
sms-alarm = { $site } ALARM { $priority } { $press }: { $what }
sms-again = { $site } PËRSËRI { $priority } { $press }: { $what }
sms-still = { $site } ENDE { $priority } { $press }: { $what }
sms-over = { $site } KALOI { $press }: { $what }
sms-acknowledged = { $site } U PA { $press }: { $what }
sms-several = { $n ->
    [one] { $site } { $count } ALARM. { $what }
   *[other] { $site } { $count } ALARME. { $what }
}
sms-since = që nga { $time }
sms-answer = Përgjigju: OK { $number }
sms-number = Nr. { $number }
sms-by = nga: { $role }
sms-rising = { $name } { $value }, rritje e shpejtë
sms-falling = { $name } { $value }, rënie e shpejtë
sms-bad = { $name }: matje e gabuar
sms-still-counter = { $name }: nuk lëviz
sms-code = { $name } { $value }

sms-name-hyd_press_peak = presioni maks.
sms-name-hyd_press = presioni
sms-name-oil_temp = temp. e vajit
sms-name-oil_temp_2 = temp. e vajit 2
sms-name-oil_temp_3 = temp. e vajit 3
sms-name-oil_temp_4 = temp. e vajit 4
sms-name-oil_level = niveli i vajit
sms-name-die_temp = temp. e kallëpit
sms-name-bearing_temp = temp. e kushinetës
sms-name-motor_current = rryma e motorit
sms-name-motor_power = fuqia e motorit
sms-name-heater_power = fuqia e ngrohjes
sms-name-voltage_min = tensioni
sms-name-vib_motor = dridhjet e motorit
sms-name-vib_pump = dridhjet e pompës
sms-name-stroke_rate = ciklet
sms-name-screw_speed = shpejtësia e vidës
sms-name-moisture = lagështia
sms-name-hopper_level = niveli i bunkerit
sms-name-briq_length = gjatësia e briketave
sms-name-throughput = prodhimi
sms-name-spec_energy = energjia për ton
sms-name-ambient_temp = temp. e ajrit
sms-name-cooling_power = fuqia e ftohjes
sms-name-cooling_efficiency = efikasiteti i ftohjes
sms-name-efficiency = efikasiteti
sms-name-accumulator = akumulatori
sms-name-cooler_condition = ftohësi
sms-name-valve_condition = valvula
sms-name-pump_leak = rrjedhja e pompës
sms-name-energy_total = matësi i energjisë
sms-name-briq_count = numëruesi i briketave
sms-name-mass_total = numëruesi i masës
sms-name-estop_ok = ndalja emergjente
sms-name-guard_closed = dera mbrojtëse
sms-name-lube_ok = vajosja
sms-name-filter_dp = filtri
sms-name-mains_ok = sinjali i rrjetit
sms-name-plc_state = kontrolluesi
sms-name-mode = regjimi
sms-name-fault_code = kodi i gabimit

sms-rule-press-fault = defekt
sms-rule-press-estop = ndalje emergjente
sms-rule-press-guard = dera mbrojtëse hapur
sms-rule-press-lube = vajosja s’punon
sms-rule-press-filter = filtri i vajit i zënë
sms-rule-press-starved = pa lëndë të parë
sms-rule-press-blocked = dalja plot
sms-rule-press-power_off = s’ka rrymë
sms-rule-press-silent = s’ka të dhëna
sms-rule-press-call = duhet mekaniku
sms-rule-producer-silent = s’ka të dhëna
sms-rule-producer-outbox = memoria gati plot
sms-rule-producer-clock = ora e gabuar
sms-rule-producer-disk = disku gati plot
sms-rule-producer-quarantine = mesazhe të pakuptuara
sms-rule-producer-losses = humbën të dhëna
sms-rule-producer-backup = kopja rezervë e vjetër
sms-rule-producer-modem = modemi s’punon
sms-rule-producer-credit = kredia SIM po mbaron
sms-rule-producer-channel = s’punon
sms-rule-producer-bus = s’ka lidhje me pajisjet

sms-action-panel = Shiko panelin, mos rivendos
sms-action-estop = Gjej pse, liro te makina
sms-action-jam = Ndal, shkëput rrymën, pastro dhomën
sms-action-cool = Kontrollo ftohësin e vajit
sms-action-warm = Lëre vajin të ngrohet
sms-action-oil = Ndal, kërko rrjedhje vaji
sms-action-bearing = Ndal, kontrollo kushinetat
sms-action-heater = Ndal, kontrollo ngrohjen e kallëpit
sms-action-die = Kontrollo konsumimin e kallëpit
sms-action-pressure = Kontrollo valvulën dhe pompën
sms-action-pump = Kontrollo rrjedhjen te pompa
sms-action-cooler = Kontrollo ftohësin
sms-action-voltage = Kontrollo tensionin
sms-action-speed = Kontrollo rripin dhe ngarkesën
sms-action-lube = Ndal, kontrollo vajosjen
sms-action-filter = Ndërro filtrin e vajit
sms-action-guard = Mbyll derën mbrojtëse
sms-action-feed = Mbush bunkerin
sms-action-overfull = Mos e mbush bunkerin
sms-action-dry = Përdor lëndë më të thatë
sms-action-moisten = Përdor lëndë më të lagësht
sms-action-outlet = Zbraz daljen
sms-action-sensor = Kontrollo sensorin dhe kabllon
sms-action-watch = Mbaje nën vëzhgim
sms-action-power = Shiko a ka rrymë
sms-action-link = Shiko rrymën dhe rrjetin
sms-action-call = Shko te presa
sms-action-clock = Rregullo orën
sms-action-disk = Liro vend në disk
sms-action-records = Shiko faqen
sms-action-backup = Bëj kopje rezervë
sms-action-credit = Mbush kartën SIM
sms-action-modem = Shiko modemin dhe antenën
sms-action-channel = Lajmëro kujdestarin e programit
