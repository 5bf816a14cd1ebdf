var e=`# What an alarm says, and what to do first: whole phrases, since adjectives agree. The page uses them too.
alarm-hyd_press_peak-warn_lo = Najveći hidraulični pritisak je nizak
alarm-hyd_press_peak-trip_lo = Najveći hidraulični pritisak je prenizak
alarm-hyd_press_peak-warn_hi = Najveći hidraulični pritisak je visok
alarm-hyd_press_peak-trip_hi = Najveći hidraulični pritisak je previsok
alarm-hyd_press_peak-rising = Najveći hidraulični pritisak brzo raste
alarm-hyd_press_peak-falling = Najveći hidraulični pritisak brzo opada
alarm-hyd_press_peak-bad = Merenje najvećeg hidrauličnog pritiska nije pouzdano

alarm-hyd_press-warn_lo = Hidraulični pritisak je nizak
alarm-hyd_press-trip_lo = Hidraulični pritisak je prenizak
alarm-hyd_press-warn_hi = Hidraulični pritisak je visok
alarm-hyd_press-trip_hi = Hidraulični pritisak je previsok
alarm-hyd_press-rising = Hidraulični pritisak brzo raste
alarm-hyd_press-falling = Hidraulični pritisak brzo opada
alarm-hyd_press-bad = Merenje hidrauličnog pritiska nije pouzdano

alarm-oil_temp-warn_lo = Temperatura ulja je niska
alarm-oil_temp-trip_lo = Temperatura ulja je preniska
alarm-oil_temp-warn_hi = Temperatura ulja je visoka
alarm-oil_temp-trip_hi = Temperatura ulja je previsoka
alarm-oil_temp-rising = Temperatura ulja brzo raste
alarm-oil_temp-falling = Temperatura ulja brzo opada
alarm-oil_temp-bad = Merenje temperature ulja nije pouzdano

alarm-oil_temp_2-warn_lo = Temperatura ulja 2 je niska
alarm-oil_temp_2-trip_lo = Temperatura ulja 2 je preniska
alarm-oil_temp_2-warn_hi = Temperatura ulja 2 je visoka
alarm-oil_temp_2-trip_hi = Temperatura ulja 2 je previsoka
alarm-oil_temp_2-rising = Temperatura ulja 2 brzo raste
alarm-oil_temp_2-falling = Temperatura ulja 2 brzo opada
alarm-oil_temp_2-bad = Merenje temperature ulja 2 nije pouzdano

alarm-oil_temp_3-warn_lo = Temperatura ulja 3 je niska
alarm-oil_temp_3-trip_lo = Temperatura ulja 3 je preniska
alarm-oil_temp_3-warn_hi = Temperatura ulja 3 je visoka
alarm-oil_temp_3-trip_hi = Temperatura ulja 3 je previsoka
alarm-oil_temp_3-rising = Temperatura ulja 3 brzo raste
alarm-oil_temp_3-falling = Temperatura ulja 3 brzo opada
alarm-oil_temp_3-bad = Merenje temperature ulja 3 nije pouzdano

alarm-oil_temp_4-warn_lo = Temperatura ulja 4 je niska
alarm-oil_temp_4-trip_lo = Temperatura ulja 4 je preniska
alarm-oil_temp_4-warn_hi = Temperatura ulja 4 je visoka
alarm-oil_temp_4-trip_hi = Temperatura ulja 4 je previsoka
alarm-oil_temp_4-rising = Temperatura ulja 4 brzo raste
alarm-oil_temp_4-falling = Temperatura ulja 4 brzo opada
alarm-oil_temp_4-bad = Merenje temperature ulja 4 nije pouzdano

alarm-oil_level-warn_lo = Nivo ulja je nizak
alarm-oil_level-trip_lo = Nivo ulja je prenizak
alarm-oil_level-warn_hi = Nivo ulja je visok
alarm-oil_level-trip_hi = Nivo ulja je previsok
alarm-oil_level-rising = Nivo ulja brzo raste
alarm-oil_level-falling = Nivo ulja brzo opada
alarm-oil_level-bad = Merenje nivoa ulja nije pouzdano

alarm-die_temp-warn_lo = Temperatura matrice je niska
alarm-die_temp-trip_lo = Temperatura matrice je preniska
alarm-die_temp-warn_hi = Temperatura matrice je visoka
alarm-die_temp-trip_hi = Temperatura matrice je previsoka
alarm-die_temp-rising = Temperatura matrice brzo raste
alarm-die_temp-falling = Temperatura matrice brzo opada
alarm-die_temp-bad = Merenje temperature matrice nije pouzdano

alarm-bearing_temp-warn_lo = Temperatura ležaja je niska
alarm-bearing_temp-trip_lo = Temperatura ležaja je preniska
alarm-bearing_temp-warn_hi = Temperatura ležaja je visoka
alarm-bearing_temp-trip_hi = Temperatura ležaja je previsoka
alarm-bearing_temp-rising = Temperatura ležaja brzo raste
alarm-bearing_temp-falling = Temperatura ležaja brzo opada
alarm-bearing_temp-bad = Merenje temperature ležaja nije pouzdano

alarm-motor_current-warn_lo = Struja motora je mala
alarm-motor_current-trip_lo = Struja motora je premala
alarm-motor_current-warn_hi = Struja motora je velika
alarm-motor_current-trip_hi = Struja motora je prevelika: presa se možda zaglavila
alarm-motor_current-rising = Struja motora brzo raste
alarm-motor_current-falling = Struja motora brzo opada
alarm-motor_current-bad = Merenje struje motora nije pouzdano

alarm-motor_power-warn_lo = Snaga motora je mala
alarm-motor_power-trip_lo = Snaga motora je premala
alarm-motor_power-warn_hi = Snaga motora je velika
alarm-motor_power-trip_hi = Snaga motora je prevelika
alarm-motor_power-rising = Snaga motora brzo raste
alarm-motor_power-falling = Snaga motora brzo opada
alarm-motor_power-bad = Merenje snage motora nije pouzdano

alarm-heater_power-warn_lo = Snaga grejanja je mala
alarm-heater_power-trip_lo = Snaga grejanja je premala
alarm-heater_power-warn_hi = Snaga grejanja je velika
alarm-heater_power-trip_hi = Snaga grejanja je prevelika
alarm-heater_power-rising = Snaga grejanja brzo raste
alarm-heater_power-falling = Snaga grejanja brzo opada
alarm-heater_power-bad = Merenje snage grejanja nije pouzdano

alarm-voltage_min-warn_lo = Napon mreže je nizak
alarm-voltage_min-trip_lo = Napon mreže je prenizak
alarm-voltage_min-warn_hi = Napon mreže je visok
alarm-voltage_min-trip_hi = Napon mreže je previsok
alarm-voltage_min-rising = Napon mreže brzo raste
alarm-voltage_min-falling = Napon mreže brzo opada
alarm-voltage_min-bad = Merenje napona mreže nije pouzdano

alarm-vib_motor-warn_lo = Vibracije motora su slabe
alarm-vib_motor-trip_lo = Vibracije motora su preslabe
alarm-vib_motor-warn_hi = Vibracije motora su jake
alarm-vib_motor-trip_hi = Vibracije motora su prejake
alarm-vib_motor-rising = Vibracije motora brzo rastu
alarm-vib_motor-falling = Vibracije motora brzo opadaju
alarm-vib_motor-bad = Merenje vibracija motora nije pouzdano

alarm-vib_pump-warn_lo = Vibracije pumpe su slabe
alarm-vib_pump-trip_lo = Vibracije pumpe su preslabe
alarm-vib_pump-warn_hi = Vibracije pumpe su jake
alarm-vib_pump-trip_hi = Vibracije pumpe su prejake
alarm-vib_pump-rising = Vibracije pumpe brzo rastu
alarm-vib_pump-falling = Vibracije pumpe brzo opadaju
alarm-vib_pump-bad = Merenje vibracija pumpe nije pouzdano

alarm-stroke_rate-warn_lo = Broj ciklusa u minuti je nizak
alarm-stroke_rate-trip_lo = Broj ciklusa u minuti je prenizak
alarm-stroke_rate-warn_hi = Broj ciklusa u minuti je visok
alarm-stroke_rate-trip_hi = Broj ciklusa u minuti je previsok
alarm-stroke_rate-rising = Broj ciklusa u minuti brzo raste
alarm-stroke_rate-falling = Broj ciklusa u minuti brzo opada
alarm-stroke_rate-bad = Merenje broja ciklusa u minuti nije pouzdano

alarm-screw_speed-warn_lo = Brzina puža je mala
alarm-screw_speed-trip_lo = Brzina puža je premala
alarm-screw_speed-warn_hi = Brzina puža je velika
alarm-screw_speed-trip_hi = Brzina puža je prevelika
alarm-screw_speed-rising = Brzina puža brzo raste
alarm-screw_speed-falling = Brzina puža brzo opada
alarm-screw_speed-bad = Merenje brzine puža nije pouzdano

alarm-moisture-warn_lo = Sirovina je suva
alarm-moisture-trip_lo = Sirovina je presuva
alarm-moisture-warn_hi = Sirovina je vlažna
alarm-moisture-trip_hi = Sirovina je prevlažna
alarm-moisture-rising = Vlažnost sirovine brzo raste
alarm-moisture-falling = Vlažnost sirovine brzo opada
alarm-moisture-bad = Merenje vlažnosti sirovine nije pouzdano

alarm-hopper_level-warn_lo = U košu je ostalo malo
alarm-hopper_level-trip_lo = Koš je skoro prazan
alarm-hopper_level-warn_hi = Koš je skoro pun
alarm-hopper_level-trip_hi = Koš je prepun
alarm-hopper_level-rising = Koš se brzo puni
alarm-hopper_level-falling = Koš se brzo prazni
alarm-hopper_level-bad = Merenje nivoa u košu nije pouzdano

alarm-briq_length-warn_lo = Briketi su kratki
alarm-briq_length-trip_lo = Briketi su prekratki
alarm-briq_length-warn_hi = Briketi su dugački
alarm-briq_length-trip_hi = Briketi su predugački
alarm-briq_length-rising = Briketi brzo postaju duži
alarm-briq_length-falling = Briketi brzo postaju kraći
alarm-briq_length-bad = Merenje dužine briketa nije pouzdano

alarm-throughput-warn_lo = Proizvodnja je mala
alarm-throughput-trip_lo = Proizvodnja je premala
alarm-throughput-warn_hi = Proizvodnja je velika
alarm-throughput-trip_hi = Proizvodnja je prevelika
alarm-throughput-rising = Proizvodnja brzo raste
alarm-throughput-falling = Proizvodnja brzo opada
alarm-throughput-bad = Merenje proizvodnje nije pouzdano

alarm-spec_energy-warn_lo = Potrošnja energije po toni je mala
alarm-spec_energy-trip_lo = Potrošnja energije po toni je premala
alarm-spec_energy-warn_hi = Potrošnja energije po toni je velika
alarm-spec_energy-trip_hi = Potrošnja energije po toni je prevelika
alarm-spec_energy-rising = Potrošnja energije po toni brzo raste
alarm-spec_energy-falling = Potrošnja energije po toni brzo opada
alarm-spec_energy-bad = Merenje potrošnje energije po toni nije pouzdano

alarm-ambient_temp-warn_lo = Temperatura vazduha je niska
alarm-ambient_temp-trip_lo = Temperatura vazduha je preniska
alarm-ambient_temp-warn_hi = Temperatura vazduha je visoka
alarm-ambient_temp-trip_hi = Temperatura vazduha je previsoka
alarm-ambient_temp-rising = Temperatura vazduha brzo raste
alarm-ambient_temp-falling = Temperatura vazduha brzo opada
alarm-ambient_temp-bad = Merenje temperature vazduha nije pouzdano

alarm-cooling_power-warn_lo = Snaga hlađenja je mala
alarm-cooling_power-trip_lo = Snaga hlađenja je premala
alarm-cooling_power-warn_hi = Snaga hlađenja je velika
alarm-cooling_power-trip_hi = Snaga hlađenja je prevelika
alarm-cooling_power-rising = Snaga hlađenja brzo raste
alarm-cooling_power-falling = Snaga hlađenja brzo opada
alarm-cooling_power-bad = Merenje snage hlađenja nije pouzdano

alarm-cooling_efficiency-warn_lo = Efikasnost hlađenja je niska
alarm-cooling_efficiency-trip_lo = Efikasnost hlađenja je preniska
alarm-cooling_efficiency-warn_hi = Efikasnost hlađenja je visoka
alarm-cooling_efficiency-trip_hi = Efikasnost hlađenja je previsoka
alarm-cooling_efficiency-rising = Efikasnost hlađenja brzo raste
alarm-cooling_efficiency-falling = Efikasnost hlađenja brzo opada
alarm-cooling_efficiency-bad = Merenje efikasnosti hlađenja nije pouzdano

alarm-efficiency-warn_lo = Efikasnost je niska
alarm-efficiency-trip_lo = Efikasnost je preniska
alarm-efficiency-warn_hi = Efikasnost je visoka
alarm-efficiency-trip_hi = Efikasnost je previsoka
alarm-efficiency-rising = Efikasnost brzo raste
alarm-efficiency-falling = Efikasnost brzo opada
alarm-efficiency-bad = Merenje efikasnosti nije pouzdano

alarm-accumulator-warn_lo = Pritisak u akumulatoru je nizak
alarm-accumulator-trip_lo = Pritisak u akumulatoru je prenizak
alarm-accumulator-warn_hi = Pritisak u akumulatoru je visok
alarm-accumulator-trip_hi = Pritisak u akumulatoru je previsok
alarm-accumulator-rising = Pritisak u akumulatoru brzo raste
alarm-accumulator-falling = Pritisak u akumulatoru brzo opada
alarm-accumulator-bad = Merenje pritiska u akumulatoru nije pouzdano

alarm-cooler_condition-warn_lo = Hladnjak slabo radi
alarm-cooler_condition-trip_lo = Hladnjak jedva radi
alarm-cooler_condition-warn_hi = Sposobnost hladnjaka je velika
alarm-cooler_condition-trip_hi = Sposobnost hladnjaka je prevelika
alarm-cooler_condition-rising = Sposobnost hladnjaka brzo raste
alarm-cooler_condition-falling = Hladnjak brzo slabi
alarm-cooler_condition-bad = Merenje sposobnosti hladnjaka nije pouzdano

alarm-valve_condition-warn_lo = Ventil slabo radi
alarm-valve_condition-trip_lo = Ventil jedva radi
alarm-valve_condition-warn_hi = Sposobnost ventila je velika
alarm-valve_condition-trip_hi = Sposobnost ventila je prevelika
alarm-valve_condition-rising = Sposobnost ventila brzo raste
alarm-valve_condition-falling = Ventil brzo slabi
alarm-valve_condition-bad = Merenje sposobnosti ventila nije pouzdano

alarm-pump_leak-warn_lo = Curenje pumpe je malo
alarm-pump_leak-trip_lo = Curenje pumpe je premalo
alarm-pump_leak-warn_hi = Pumpa curi
alarm-pump_leak-trip_hi = Pumpa jako curi
alarm-pump_leak-rising = Curenje pumpe brzo raste
alarm-pump_leak-falling = Curenje pumpe brzo opada
alarm-pump_leak-bad = Merenje curenja pumpe nije pouzdano

alarm-energy_total-still = Brojilo energije stoji, iako presa radi
alarm-energy_total-bad = Očitavanje brojila energije nije pouzdano
alarm-briq_count-still = Briketi se ne broje, iako presa radi
alarm-briq_count-bad = Brojanje briketa nije pouzdano
alarm-mass_total-still = Presovana masa ne raste, iako presa radi
alarm-mass_total-bad = Merenje presovane mase nije pouzdano

alarm-estop_ok-bad = Signal hitnog zaustavljanja nije pouzdan
alarm-guard_closed-bad = Signal zaštitnih vrata nije pouzdan
alarm-lube_ok-bad = Signal podmazivanja nije pouzdan
alarm-filter_dp-bad = Signal filtera nije pouzdan
alarm-mains_ok-bad = Signal struje iz mreže nije pouzdan
alarm-plc_state-bad = Stanje upravljača ne može da se pročita
alarm-mode-bad = Režim prese ne može da se pročita
alarm-fault_code-bad = Kod greške prese ne može da se pročita

alarm-press-fault = Presa javlja kvar
alarm-press-estop = Pritisnuto je hitno zaustavljanje
alarm-press-guard = Zaštitna vrata su otvorena
alarm-press-lube = Podmazivanje ne radi ispravno
alarm-press-filter = Filter ulja je zapušen
alarm-press-starved = Presa je bez sirovine
alarm-press-blocked = Izlaz je pun i presa je blokirana
alarm-press-power_off = Nema struje iz mreže
alarm-press-silent = Sa prese ne stižu podaci
alarm-press-maintenance = Presa je na održavanju
alarm-press-call = Potreban je mehaničar

# Of the program and its devices.
alarm-producer-silent = Sa ovog uređaja ne stižu podaci
alarm-producer-outbox = Memorija za neposlate podatke je skoro puna
alarm-producer-clock = Sat uređaja nije pouzdan
alarm-producer-disk = Disk je skoro pun
alarm-producer-quarantine = Stigle su poruke koje nisu mogle da se protumače
alarm-producer-losses = Izgubljeni su podaci
alarm-producer-backup = Rezervna kopija je prestara
alarm-producer-modem = { "GSM" } modem ne radi
alarm-producer-credit = Kredit na { "SIM" } kartici je pri kraju
alarm-producer-channel = Jedan od puteva do telefona ne radi
alarm-producer-heartbeat = Spoljni nadzor ne dobija znak života
alarm-producer-unanswered = Neko nije odgovorio na nedeljnu probu
alarm-producer-bus = Alarmi nemaju vezu sa uređajima

# Of a rule that has no phrase of its own; $signal is the signal’s name.
alarm-any-high = { $signal }: iznad granice
alarm-any-low = { $signal }: ispod granice
alarm-any-rising = { $signal }: nagli rast
alarm-any-falling = { $signal }: nagli pad
alarm-any-still = { $signal }: stoji
alarm-any-bad = { $signal }: merenje nije pouzdano
alarm-any-is = { $signal }: nije kako treba
alarm-any-state = Stanje mašine: { $state }

# What to do first.
action-look_panel = Pogledajte komandnu tablu same prese. Ne resetujte je dok se ne nađe uzrok.
action-isolate_clear = Zaustavite presu, isključite je sa napajanja, pa očistite komoru.
action-cool_idle = Pustite presu da se ohladi u praznom hodu. Proverite hladnjak ulja i ventilator.
action-check_cooler = Proverite hladnjak ulja i ventilator.
action-warm_up = Pustite da se ulje zagreje pre presovanja.
action-top_up_oil = Dolijte ulje i pogledajte gde je otišlo.
action-look_leak = Potražite curenje ulja.
action-stop_look_leak = Zaustavite na kraju ciklusa. Potražite curenje ulja.
action-listen_bearing = Oslušnite ležajeve i proverite da li se greju. Planirajte njihovu zamenu.
action-stop_look_bearing = Zaustavite na kraju ciklusa. Proverite ležajeve.
action-stop_look_heater = Zaustavite na kraju ciklusa. Proverite grejanje matrice.
action-check_die = Proverite matricu: da li je pohabana, čista, topla?
action-less_feed = Smanjite dotok sirovine.
action-look_feed = Pogledajte da li sirovina stiže do prese.
action-check_feed = Proverite sirovinu i izmešajte je ako treba.
action-dry_feed = Koristite suvlju sirovinu ili je izmešajte.
action-fill_hopper = Napunite koš.
action-stop_filling = Ne punite više koš.
action-check_pump = Proverite pumpu i ulje.
action-look_pump = Proverite da li pumpa curi.
action-check_belt = Proverite kaiš i opterećenje.
action-check_supply = Proverite struju iz mreže, kod prese i u zgradi.
action-switch_off_motor = Isključite motor dok se napon ne popravi.
action-check_lube = Zaustavite presu. Proverite podmazivanje.
action-change_filter = Zamenite filter ulja na sledećem zastoju.
action-close_guard = Zaustavite presu. Uverite se da niko nema ruke unutra, pa zatvorite zaštitna vrata.
action-clear_outlet = Oslobodite izlaz i liniju za hlađenje.
action-look_outlet = Pogledajte da li briketi izlaze i proverite brojač.
action-check_sensor = Proverite senzor i njegov kabl.
action-end_maintenance = Kada se posao završi, vratite ključ prese.
action-go_to_press = Idite do prese koja je ovde navedena.
action-look_power_link = Pogledajte napajanje uređaja i njegovu vezu sa mrežom.
action-set_clock = Podesite sat uređaja na stranici.
action-free_disk = Oslobodite mesto na disku.
action-look_log = Pogledajte na stranici o kojim podacima je reč i javite onome ko održava program.
action-look_backup = Pogledajte zašto nije bilo rezervne kopije i napravite je.
action-look_modem = Pogledajte modem, antenu i { "SIM" } karticu.
action-look_internet = Pogledajte da li ima interneta i da li spoljni nadzor radi.
action-ask_person = Pitajte šta pokazuje njihov telefon, pa im pošaljite probu sa stranice.
action-top_up_sim = Dopunite { "SIM" } karticu.
`;export{e as default};