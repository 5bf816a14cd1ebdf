var e=`# What an alarm says, and what to do first: whole phrases, since adjectives agree. The page uses them too.
alarm-hyd_press_peak-warn_lo = Presioni hidraulik maksimal është i ulët
alarm-hyd_press_peak-trip_lo = Presioni hidraulik maksimal është tepër i ulët
alarm-hyd_press_peak-warn_hi = Presioni hidraulik maksimal është i lartë
alarm-hyd_press_peak-trip_hi = Presioni hidraulik maksimal është tepër i lartë
alarm-hyd_press_peak-rising = Presioni hidraulik maksimal po rritet shpejt
alarm-hyd_press_peak-falling = Presioni hidraulik maksimal po bie shpejt
alarm-hyd_press_peak-bad = Matja e presionit hidraulik maksimal nuk është e besueshme

alarm-hyd_press-warn_lo = Presioni hidraulik është i ulët
alarm-hyd_press-trip_lo = Presioni hidraulik është tepër i ulët
alarm-hyd_press-warn_hi = Presioni hidraulik është i lartë
alarm-hyd_press-trip_hi = Presioni hidraulik është tepër i lartë
alarm-hyd_press-rising = Presioni hidraulik po rritet shpejt
alarm-hyd_press-falling = Presioni hidraulik po bie shpejt
alarm-hyd_press-bad = Matja e presionit hidraulik nuk është e besueshme

alarm-oil_temp-warn_lo = Temperatura e vajit është e ulët
alarm-oil_temp-trip_lo = Temperatura e vajit është tepër e ulët
alarm-oil_temp-warn_hi = Temperatura e vajit është e lartë
alarm-oil_temp-trip_hi = Temperatura e vajit është tepër e lartë
alarm-oil_temp-rising = Temperatura e vajit po rritet shpejt
alarm-oil_temp-falling = Temperatura e vajit po bie shpejt
alarm-oil_temp-bad = Matja e temperaturës së vajit nuk është e besueshme

alarm-oil_temp_2-warn_lo = Temperatura e vajit 2 është e ulët
alarm-oil_temp_2-trip_lo = Temperatura e vajit 2 është tepër e ulët
alarm-oil_temp_2-warn_hi = Temperatura e vajit 2 është e lartë
alarm-oil_temp_2-trip_hi = Temperatura e vajit 2 është tepër e lartë
alarm-oil_temp_2-rising = Temperatura e vajit 2 po rritet shpejt
alarm-oil_temp_2-falling = Temperatura e vajit 2 po bie shpejt
alarm-oil_temp_2-bad = Matja e temperaturës së vajit 2 nuk është e besueshme

alarm-oil_temp_3-warn_lo = Temperatura e vajit 3 është e ulët
alarm-oil_temp_3-trip_lo = Temperatura e vajit 3 është tepër e ulët
alarm-oil_temp_3-warn_hi = Temperatura e vajit 3 është e lartë
alarm-oil_temp_3-trip_hi = Temperatura e vajit 3 është tepër e lartë
alarm-oil_temp_3-rising = Temperatura e vajit 3 po rritet shpejt
alarm-oil_temp_3-falling = Temperatura e vajit 3 po bie shpejt
alarm-oil_temp_3-bad = Matja e temperaturës së vajit 3 nuk është e besueshme

alarm-oil_temp_4-warn_lo = Temperatura e vajit 4 është e ulët
alarm-oil_temp_4-trip_lo = Temperatura e vajit 4 është tepër e ulët
alarm-oil_temp_4-warn_hi = Temperatura e vajit 4 është e lartë
alarm-oil_temp_4-trip_hi = Temperatura e vajit 4 është tepër e lartë
alarm-oil_temp_4-rising = Temperatura e vajit 4 po rritet shpejt
alarm-oil_temp_4-falling = Temperatura e vajit 4 po bie shpejt
alarm-oil_temp_4-bad = Matja e temperaturës së vajit 4 nuk është e besueshme

alarm-oil_level-warn_lo = Niveli i vajit është i ulët
alarm-oil_level-trip_lo = Niveli i vajit është tepër i ulët
alarm-oil_level-warn_hi = Niveli i vajit është i lartë
alarm-oil_level-trip_hi = Niveli i vajit është tepër i lartë
alarm-oil_level-rising = Niveli i vajit po rritet shpejt
alarm-oil_level-falling = Niveli i vajit po bie shpejt
alarm-oil_level-bad = Matja e nivelit të vajit nuk është e besueshme

alarm-die_temp-warn_lo = Temperatura e kallëpit është e ulët
alarm-die_temp-trip_lo = Temperatura e kallëpit është tepër e ulët
alarm-die_temp-warn_hi = Temperatura e kallëpit është e lartë
alarm-die_temp-trip_hi = Temperatura e kallëpit është tepër e lartë
alarm-die_temp-rising = Temperatura e kallëpit po rritet shpejt
alarm-die_temp-falling = Temperatura e kallëpit po bie shpejt
alarm-die_temp-bad = Matja e temperaturës së kallëpit nuk është e besueshme

alarm-bearing_temp-warn_lo = Temperatura e kushinetës është e ulët
alarm-bearing_temp-trip_lo = Temperatura e kushinetës është tepër e ulët
alarm-bearing_temp-warn_hi = Temperatura e kushinetës është e lartë
alarm-bearing_temp-trip_hi = Temperatura e kushinetës është tepër e lartë
alarm-bearing_temp-rising = Temperatura e kushinetës po rritet shpejt
alarm-bearing_temp-falling = Temperatura e kushinetës po bie shpejt
alarm-bearing_temp-bad = Matja e temperaturës së kushinetës nuk është e besueshme

alarm-motor_current-warn_lo = Rryma e motorit është e ulët
alarm-motor_current-trip_lo = Rryma e motorit është tepër e ulët
alarm-motor_current-warn_hi = Rryma e motorit është e lartë
alarm-motor_current-trip_hi = Rryma e motorit është tepër e lartë: presa mund të ketë ngecur
alarm-motor_current-rising = Rryma e motorit po rritet shpejt
alarm-motor_current-falling = Rryma e motorit po bie shpejt
alarm-motor_current-bad = Matja e rrymës së motorit nuk është e besueshme

alarm-motor_power-warn_lo = Fuqia e motorit është e ulët
alarm-motor_power-trip_lo = Fuqia e motorit është tepër e ulët
alarm-motor_power-warn_hi = Fuqia e motorit është e lartë
alarm-motor_power-trip_hi = Fuqia e motorit është tepër e lartë
alarm-motor_power-rising = Fuqia e motorit po rritet shpejt
alarm-motor_power-falling = Fuqia e motorit po bie shpejt
alarm-motor_power-bad = Matja e fuqisë së motorit nuk është e besueshme

alarm-heater_power-warn_lo = Fuqia e ngrohjes është e ulët
alarm-heater_power-trip_lo = Fuqia e ngrohjes është tepër e ulët
alarm-heater_power-warn_hi = Fuqia e ngrohjes është e lartë
alarm-heater_power-trip_hi = Fuqia e ngrohjes është tepër e lartë
alarm-heater_power-rising = Fuqia e ngrohjes po rritet shpejt
alarm-heater_power-falling = Fuqia e ngrohjes po bie shpejt
alarm-heater_power-bad = Matja e fuqisë së ngrohjes nuk është e besueshme

alarm-voltage_min-warn_lo = Tensioni i rrjetit është i ulët
alarm-voltage_min-trip_lo = Tensioni i rrjetit është tepër i ulët
alarm-voltage_min-warn_hi = Tensioni i rrjetit është i lartë
alarm-voltage_min-trip_hi = Tensioni i rrjetit është tepër i lartë
alarm-voltage_min-rising = Tensioni i rrjetit po rritet shpejt
alarm-voltage_min-falling = Tensioni i rrjetit po bie shpejt
alarm-voltage_min-bad = Matja e tensionit të rrjetit nuk është e besueshme

alarm-vib_motor-warn_lo = Dridhjet e motorit janë të dobëta
alarm-vib_motor-trip_lo = Dridhjet e motorit janë tepër të dobëta
alarm-vib_motor-warn_hi = Dridhjet e motorit janë të forta
alarm-vib_motor-trip_hi = Dridhjet e motorit janë tepër të forta
alarm-vib_motor-rising = Dridhjet e motorit po rriten shpejt
alarm-vib_motor-falling = Dridhjet e motorit po bien shpejt
alarm-vib_motor-bad = Matja e dridhjeve të motorit nuk është e besueshme

alarm-vib_pump-warn_lo = Dridhjet e pompës janë të dobëta
alarm-vib_pump-trip_lo = Dridhjet e pompës janë tepër të dobëta
alarm-vib_pump-warn_hi = Dridhjet e pompës janë të forta
alarm-vib_pump-trip_hi = Dridhjet e pompës janë tepër të forta
alarm-vib_pump-rising = Dridhjet e pompës po rriten shpejt
alarm-vib_pump-falling = Dridhjet e pompës po bien shpejt
alarm-vib_pump-bad = Matja e dridhjeve të pompës nuk është e besueshme

alarm-stroke_rate-warn_lo = Numri i cikleve në minutë është i ulët
alarm-stroke_rate-trip_lo = Numri i cikleve në minutë është tepër i ulët
alarm-stroke_rate-warn_hi = Numri i cikleve në minutë është i lartë
alarm-stroke_rate-trip_hi = Numri i cikleve në minutë është tepër i lartë
alarm-stroke_rate-rising = Numri i cikleve në minutë po rritet shpejt
alarm-stroke_rate-falling = Numri i cikleve në minutë po bie shpejt
alarm-stroke_rate-bad = Matja e cikleve në minutë nuk është e besueshme

alarm-screw_speed-warn_lo = Shpejtësia e vidës është e ulët
alarm-screw_speed-trip_lo = Shpejtësia e vidës është tepër e ulët
alarm-screw_speed-warn_hi = Shpejtësia e vidës është e lartë
alarm-screw_speed-trip_hi = Shpejtësia e vidës është tepër e lartë
alarm-screw_speed-rising = Shpejtësia e vidës po rritet shpejt
alarm-screw_speed-falling = Shpejtësia e vidës po bie shpejt
alarm-screw_speed-bad = Matja e shpejtësisë së vidës nuk është e besueshme

alarm-moisture-warn_lo = Lënda e parë është e thatë
alarm-moisture-trip_lo = Lënda e parë është tepër e thatë
alarm-moisture-warn_hi = Lënda e parë është e lagësht
alarm-moisture-trip_hi = Lënda e parë është tepër e lagësht
alarm-moisture-rising = Lagështia e lëndës së parë po rritet shpejt
alarm-moisture-falling = Lagështia e lëndës së parë po bie shpejt
alarm-moisture-bad = Matja e lagështisë së lëndës së parë nuk është e besueshme

alarm-hopper_level-warn_lo = Në bunker ka mbetur pak
alarm-hopper_level-trip_lo = Bunkeri është pothuajse bosh
alarm-hopper_level-warn_hi = Bunkeri është pothuajse plot
alarm-hopper_level-trip_hi = Bunkeri është tepër plot
alarm-hopper_level-rising = Bunkeri po mbushet shpejt
alarm-hopper_level-falling = Bunkeri po zbrazet shpejt
alarm-hopper_level-bad = Matja e nivelit të bunkerit nuk është e besueshme

alarm-briq_length-warn_lo = Briketat janë të shkurtra
alarm-briq_length-trip_lo = Briketat janë tepër të shkurtra
alarm-briq_length-warn_hi = Briketat janë të gjata
alarm-briq_length-trip_hi = Briketat janë tepër të gjata
alarm-briq_length-rising = Briketat po zgjaten shpejt
alarm-briq_length-falling = Briketat po shkurtohen shpejt
alarm-briq_length-bad = Matja e gjatësisë së briketave nuk është e besueshme

alarm-throughput-warn_lo = Prodhimi është i ulët
alarm-throughput-trip_lo = Prodhimi është tepër i ulët
alarm-throughput-warn_hi = Prodhimi është i lartë
alarm-throughput-trip_hi = Prodhimi është tepër i lartë
alarm-throughput-rising = Prodhimi po rritet shpejt
alarm-throughput-falling = Prodhimi po bie shpejt
alarm-throughput-bad = Matja e prodhimit nuk është e besueshme

alarm-spec_energy-warn_lo = Harxhimi i energjisë për ton është i ulët
alarm-spec_energy-trip_lo = Harxhimi i energjisë për ton është tepër i ulët
alarm-spec_energy-warn_hi = Harxhimi i energjisë për ton është i lartë
alarm-spec_energy-trip_hi = Harxhimi i energjisë për ton është tepër i lartë
alarm-spec_energy-rising = Harxhimi i energjisë për ton po rritet shpejt
alarm-spec_energy-falling = Harxhimi i energjisë për ton po bie shpejt
alarm-spec_energy-bad = Matja e harxhimit të energjisë për ton nuk është e besueshme

alarm-ambient_temp-warn_lo = Temperatura e ajrit është e ulët
alarm-ambient_temp-trip_lo = Temperatura e ajrit është tepër e ulët
alarm-ambient_temp-warn_hi = Temperatura e ajrit është e lartë
alarm-ambient_temp-trip_hi = Temperatura e ajrit është tepër e lartë
alarm-ambient_temp-rising = Temperatura e ajrit po rritet shpejt
alarm-ambient_temp-falling = Temperatura e ajrit po bie shpejt
alarm-ambient_temp-bad = Matja e temperaturës së ajrit nuk është e besueshme

alarm-cooling_power-warn_lo = Fuqia e ftohjes është e ulët
alarm-cooling_power-trip_lo = Fuqia e ftohjes është tepër e ulët
alarm-cooling_power-warn_hi = Fuqia e ftohjes është e lartë
alarm-cooling_power-trip_hi = Fuqia e ftohjes është tepër e lartë
alarm-cooling_power-rising = Fuqia e ftohjes po rritet shpejt
alarm-cooling_power-falling = Fuqia e ftohjes po bie shpejt
alarm-cooling_power-bad = Matja e fuqisë së ftohjes nuk është e besueshme

alarm-cooling_efficiency-warn_lo = Efikasiteti i ftohjes është i ulët
alarm-cooling_efficiency-trip_lo = Efikasiteti i ftohjes është tepër i ulët
alarm-cooling_efficiency-warn_hi = Efikasiteti i ftohjes është i lartë
alarm-cooling_efficiency-trip_hi = Efikasiteti i ftohjes është tepër i lartë
alarm-cooling_efficiency-rising = Efikasiteti i ftohjes po rritet shpejt
alarm-cooling_efficiency-falling = Efikasiteti i ftohjes po bie shpejt
alarm-cooling_efficiency-bad = Matja e efikasitetit të ftohjes nuk është e besueshme

alarm-efficiency-warn_lo = Efikasiteti është i ulët
alarm-efficiency-trip_lo = Efikasiteti është tepër i ulët
alarm-efficiency-warn_hi = Efikasiteti është i lartë
alarm-efficiency-trip_hi = Efikasiteti është tepër i lartë
alarm-efficiency-rising = Efikasiteti po rritet shpejt
alarm-efficiency-falling = Efikasiteti po bie shpejt
alarm-efficiency-bad = Matja e efikasitetit nuk është e besueshme

alarm-accumulator-warn_lo = Presioni i akumulatorit është i ulët
alarm-accumulator-trip_lo = Presioni i akumulatorit është tepër i ulët
alarm-accumulator-warn_hi = Presioni i akumulatorit është i lartë
alarm-accumulator-trip_hi = Presioni i akumulatorit është tepër i lartë
alarm-accumulator-rising = Presioni i akumulatorit po rritet shpejt
alarm-accumulator-falling = Presioni i akumulatorit po bie shpejt
alarm-accumulator-bad = Matja e presionit të akumulatorit nuk është e besueshme

alarm-cooler_condition-warn_lo = Ftohësi punon dobët
alarm-cooler_condition-trip_lo = Ftohësi mezi punon
alarm-cooler_condition-warn_hi = Aftësia e ftohësit është e lartë
alarm-cooler_condition-trip_hi = Aftësia e ftohësit është tepër e lartë
alarm-cooler_condition-rising = Aftësia e ftohësit po rritet shpejt
alarm-cooler_condition-falling = Ftohësi po dobësohet shpejt
alarm-cooler_condition-bad = Matja e aftësisë së ftohësit nuk është e besueshme

alarm-valve_condition-warn_lo = Valvula punon dobët
alarm-valve_condition-trip_lo = Valvula mezi punon
alarm-valve_condition-warn_hi = Aftësia e valvulës është e lartë
alarm-valve_condition-trip_hi = Aftësia e valvulës është tepër e lartë
alarm-valve_condition-rising = Aftësia e valvulës po rritet shpejt
alarm-valve_condition-falling = Valvula po dobësohet shpejt
alarm-valve_condition-bad = Matja e aftësisë së valvulës nuk është e besueshme

alarm-pump_leak-warn_lo = Rrjedhja e pompës është e ulët
alarm-pump_leak-trip_lo = Rrjedhja e pompës është tepër e ulët
alarm-pump_leak-warn_hi = Pompa ka rrjedhje
alarm-pump_leak-trip_hi = Pompa ka rrjedhje të madhe
alarm-pump_leak-rising = Rrjedhja e pompës po rritet shpejt
alarm-pump_leak-falling = Rrjedhja e pompës po bie shpejt
alarm-pump_leak-bad = Matja e rrjedhjes së pompës nuk është e besueshme

alarm-energy_total-still = Matësi i energjisë nuk lëviz, edhe pse presa punon
alarm-energy_total-bad = Leximi i matësit të energjisë nuk është i besueshëm
alarm-briq_count-still = Asnjë briketë nuk po numërohet, edhe pse presa punon
alarm-briq_count-bad = Numërimi i briketave nuk është i besueshëm
alarm-mass_total-still = Masa e presuar nuk po rritet, edhe pse presa punon
alarm-mass_total-bad = Matja e masës së presuar nuk është e besueshme

alarm-estop_ok-bad = Sinjali i ndaljes emergjente nuk është i besueshëm
alarm-guard_closed-bad = Sinjali i derës mbrojtëse nuk është i besueshëm
alarm-lube_ok-bad = Sinjali i vajosjes nuk është i besueshëm
alarm-filter_dp-bad = Sinjali i filtrit nuk është i besueshëm
alarm-mains_ok-bad = Sinjali i rrymës nga rrjeti nuk është i besueshëm
alarm-plc_state-bad = Gjendja e kontrolluesit nuk mund të lexohet
alarm-mode-bad = Regjimi i presës nuk mund të lexohet
alarm-fault_code-bad = Kodi i gabimit të presës nuk mund të lexohet

alarm-press-fault = Presa lajmëron defekt
alarm-press-estop = Ndalja emergjente është e shtypur
alarm-press-guard = Dera mbrojtëse është e hapur
alarm-press-lube = Vajosja nuk punon si duhet
alarm-press-filter = Filtri i vajit është i zënë
alarm-press-starved = Presa është pa lëndë të parë
alarm-press-blocked = Dalja është plot dhe presa është e bllokuar
alarm-press-power_off = Nuk ka rrymë nga rrjeti
alarm-press-silent = Nga presa nuk vijnë të dhëna
alarm-press-maintenance = Presa është në mirëmbajtje
alarm-press-call = Duhet mekaniku

# Of the program and its devices.
alarm-producer-silent = Nga kjo pajisje nuk vijnë të dhëna
alarm-producer-outbox = Memoria për të dhëna të padërguara është pothuajse plot
alarm-producer-clock = Ora e pajisjes nuk është e besueshme
alarm-producer-disk = Disku është pothuajse plot
alarm-producer-quarantine = Erdhën mesazhe që nuk u kuptuan
alarm-producer-losses = Kanë humbur të dhëna
alarm-producer-backup = Kopja rezervë është tepër e vjetër
alarm-producer-modem = Modemi GSM nuk punon
alarm-producer-credit = Kredia e kartës SIM po mbaron
alarm-producer-channel = Një nga rrugët deri te telefonat nuk punon
alarm-producer-heartbeat = Roja jashtë fabrikës nuk merr shenjë jete
alarm-producer-unanswered = Dikush nuk i është përgjigjur provës javore
alarm-producer-bus = Alarmet nuk kanë lidhje me pajisjet

# Of a rule that has no phrase of its own; $signal is the signal’s name.
alarm-any-high = { $signal }: mbi kufirin
alarm-any-low = { $signal }: nën kufirin
alarm-any-rising = { $signal }: rritje e shpejtë
alarm-any-falling = { $signal }: rënie e shpejtë
alarm-any-still = { $signal }: nuk lëviz
alarm-any-bad = { $signal }: matja nuk është e besueshme
alarm-any-is = { $signal }: jo si duhet
alarm-any-state = Gjendja e makinës: { $state }

# What to do first.
action-look_panel = Shikoni panelin e vetë presës. Mos e rivendosni para se të gjendet shkaku.
action-isolate_clear = Ndaleni presën, shkëputeni nga rryma, pastaj pastroni dhomën.
action-cool_idle = Lëreni presën të ftohet duke punuar bosh. Kontrolloni ftohësin e vajit dhe ventilatorin.
action-check_cooler = Kontrolloni ftohësin e vajit dhe ventilatorin.
action-warm_up = Lëreni vajin të ngrohet para se të presoni.
action-top_up_oil = Shtoni vaj dhe shikoni ku ka shkuar.
action-look_leak = Kërkoni rrjedhje vaji.
action-stop_look_leak = Ndaleni në fund të ciklit. Kërkoni rrjedhje vaji.
action-listen_bearing = Dëgjoni kushinetat dhe shikoni a janë nxehur. Planifikoni ndërrimin e tyre.
action-stop_look_bearing = Ndaleni në fund të ciklit. Kontrolloni kushinetat.
action-stop_look_heater = Ndaleni në fund të ciklit. Kontrolloni ngrohjen e kallëpit.
action-check_die = Kontrolloni kallëpin: a është konsumuar, a është i pastër, a është i ngrohtë?
action-less_feed = Fusni më pak lëndë.
action-look_feed = Shikoni a po arrin lënda e parë në presë.
action-check_feed = Kontrolloni lëndën e parë dhe përziejeni nëse duhet.
action-dry_feed = Përdorni lëndë më të thatë ose përzieni.
action-fill_hopper = Mbusheni bunkerin.
action-stop_filling = Mos e mbushni më bunkerin.
action-check_pump = Kontrolloni pompën dhe vajin.
action-look_pump = Kontrolloni a ka rrjedhje te pompa.
action-check_belt = Kontrolloni rripin dhe ngarkesën.
action-check_supply = Kontrolloni rrymën e rrjetit, te presa dhe në ndërtesë.
action-switch_off_motor = Fikeni motorin derisa tensioni të rregullohet.
action-check_lube = Ndaleni presën. Kontrolloni vajosjen.
action-change_filter = Ndërrojeni filtrin e vajit në ndalesën e ardhshme.
action-close_guard = Ndaleni presën. Shikoni që askush të mos i ketë duart brenda, pastaj mbylleni derën mbrojtëse.
action-clear_outlet = Zbrazeni daljen dhe linjën e ftohjes.
action-look_outlet = Shikoni a dalin briketat dhe kontrolloni numëruesin.
action-check_sensor = Kontrolloni sensorin dhe kabllon e tij.
action-end_maintenance = Kur të kryhet puna, kthejeni çelësin e presës.
action-go_to_press = Shkoni te presa që shkruan këtu.
action-look_power_link = Shikoni rrymën e pajisjes dhe lidhjen e saj me rrjetin.
action-set_clock = Rregulloni orën e pajisjes në faqe.
action-free_disk = Lironi vend në disk.
action-look_log = Shikoni në faqe për cilat të dhëna bëhet fjalë dhe lajmëroni kujdestarin e programit.
action-look_backup = Shikoni pse nuk pati kopje rezervë dhe bëni një.
action-look_modem = Shikoni modemin, antenën dhe kartën SIM.
action-look_internet = Shikoni nëse ka internet dhe nëse roja jashtë fabrikës punon.
action-ask_person = Pyeteni çfarë i tregon telefoni, pastaj dërgojini një provë nga faqja.
action-top_up_sim = Mbusheni kartën SIM.
`;export{e as default};