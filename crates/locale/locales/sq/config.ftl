# Çfarë nuk është në rregull me konfigurimin dhe çfarë të bëhet: lexohet në terminal. Çelësat dhe vlerat e skedarit qëndrojnë në `…`.
config-good = { $file } është në rregull.
config-errors = { $n ->
    [one] { $count } gabim. Asgjë nuk u nis.
   *[other] { $count } gabime. Asgjë nuk u nis.
}
config-summary-site = Vendi: { $name } ({ $id })
config-summary-simulated = Gjithçka në këtë vend është e simuluar dhe shënohet si e tillë.
config-summary-presses = { $n ->
    [one] { $count } presë: { $list }
   *[other] { $count } presa: { $list }
}
config-summary-roles = Rolet: { $list }
config-summary-no-role = Rolet: asnjë
config-summary-ways = Rrugët deri te telefoni: { $list }
config-summary-no-way = Rrugët deri te telefoni: asnjë, prandaj për një alarm nuk njoftohet askush
config-summary-no-source = Ende nuk matet asgjë, sepse mungon burimi: { $list }

config-similar = Mos keni menduar `{ $similar }`?
config-unreadable = Konfigurimi nuk mund të lexohet ({ $why }). Jepni shtegun e një skedari që ky përdorues guxon ta lexojë.
config-syntax = Kjo nuk është TOML ({ $detail }). Ndreqni rreshtin; teksti shkruhet në thonjëza të dyfishta.
config-unknown-key = Çelësi `{ $key }` është i panjohur. Këtu njihen: { $known }.
config-missing = Mungon `{ $key }`. Shtojeni, për shembull: { $example }
config-missing-table = Rolit { $role } i duhet tabela [{ $table }], por ajo mungon. Shtojeni; konfigurimi shembull tregon se si.
config-no-role = Nuk ka çfarë të niset. Shtoni të paktën një nga tabelat [edge], [ingest], [api], [alert].

config-type-text = `{ $key }` duhet të jetë tekst në thonjëza të dyfishta, jo { $found }.
config-type-whole = `{ $key }` duhet të jetë numër i plotë pa thonjëza, jo { $found }.
config-type-number = `{ $key }` duhet të jetë numër pa thonjëza, jo { $found }.
config-type-flag = `{ $key }` duhet të jetë true ose false, pa thonjëza, jo { $found }.
config-type-list = `{ $key }` duhet të jetë listë në kllapa katrore, jo { $found }.
config-type-table = `{ $key }` duhet të jetë tabelë, në kllapa gjarpërore ose nën titullin e vet, jo { $found }.
config-type-tables = `{ $key }` duhet të shkruhet si [[{ $key }]], një herë për secilin, jo { $found }.
config-type-pair = `{ $key }` duhet të jetë dy numra në kllapa katrore, jo { $found }.
config-id = `{ $found }` nuk mund të përdoret për `{ $key }`. Shkruani nga 1 deri në 64 shenja: a-z, 0-9 dhe _.
config-empty = `{ $key }` është bosh. Jepini një vlerë.
config-zone = `{ $found }` nuk është zonë kohore. Shkruani një emër nga tabela IANA, si Europe/Belgrade.
config-one-of = `{ $found }` nuk lejohet për `{ $key }`. Lejohen: { $allowed }.
config-range = `{ $key }` është { $found }. Duhet të jetë ndërmjet { $least } dhe { $most }.
config-size = `{ $found }` nuk është madhësi. Shkruajeni `{ $key }` me njësi, si "512KiB", "256MiB" ose "1GiB".
config-duration = `{ $found }` nuk është kohëzgjatje. Shkruajeni `{ $key }` me njësi, si "250ms", "1s", "10min", "2h" ose "30d".
config-address = `{ $found }` nuk është adresë me port. Shkruajeni `{ $key }` si "127.0.0.1:8080".
config-url = `{ $found }` nuk mund të përdoret për `{ $key }`. Shkruajeni si "http://127.0.0.1:8086", pa shteg, përdorues ose fjalëkalim.
config-whole-url = `{ $found }` nuk mund të përdoret për `{ $key }`. Shkruani adresën e plotë, si "https://watch.example.org/ping/plant", pa përdorues ose fjalëkalim.
config-ntfy-topic = `{ $found }` nuk është temë e ntfy-t. Shkruajeni `{ $key }` me a-z, A-Z, 0-9, - dhe _, së shumti 64.
config-ussd = Me `{ $found }` nuk pyetet asnjë rrjet telefonik. Shkruani çfarë thirret për gjendjen e kredisë, si "*100#".
config-balance-pattern = `{ $found }` nuk thotë ku qëndron numri. Shkruani te `{ $key }` fjalët rreth tij dhe, një herë, {"{}"} në vend të tij, si "Bilanci: {"{}"} EUR".
config-mail-address = `{ $found }` nuk është adresë e postës elektronike. Shkruajeni `{ $key }` si "presswatch@example.org" ose "Press watch <presswatch@example.org>".
config-password-in-the-open = Fjalëkalimi do të dërgohej ashtu që ta lexojë kushdo. Vendosni `{ $key }` në "starttls" ose "tls", ose hiqni përdoruesin dhe fjalëkalimin.
config-one-only = `{ $key }` dhe `{ $other }` nuk shkojnë bashkë. Hiqni njërin nga të dy.

config-not-loopback = `{ $key }` është { $found }, ku mund të hyjnë edhe të tjerët. Gjendja dhe metrikat janë vetëm për këtë kompjuter: përdorni 127.0.0.1.
config-host-name = `{ $key }`: `{ $found }` nuk mund të jetë emër kompjuteri. Përdorni shkronjat a-z, shifra dhe viza, si në "presswatch".
config-same-address = `{ $key }` dhe `{ $other }` kërkojnë të dyja { $found }. Jepini njërës një port tjetër.
config-together = `{ $key }` nuk bën asgjë pa `{ $other }`. Shtojeni atë, ose hiqeni këtë.
config-certificate-without-tls = `{ $key }` tregohet vetëm përmes TLS, dhe me këtë broker flitet pa të. Shtoni `tls` pranë `host`, ose hiqni certifikatën dhe çelësin e saj.
config-with-embedded-broker = `{ $key }` nuk ka kuptim me brokerin e brendshëm. Hiqeni, ose emërtoni një broker te `mqtt.host` në vend të `mqtt.embedded`.
config-with-embedded-store = `{ $key }` nuk ka kuptim me depon e brendshme. Hiqeni, ose vendosni `store.engine` në "influxdb".
config-other-kind = `{ $key }` nuk i takon një burimi të llojit { $kind }. Hiqeni, ose ndryshoni `kind`.
config-same-press = Presa `{ $press }` është tashmë në rreshtin { $line }. Jepini çdo prese id-në e vet.
config-two-producers = Presa `{ $press }` ka dy prodhues, `{ $one }` dhe `{ $other }`. Vetëm njëri guxon t’i shkruajë vlerat e saj: hiqeni tjetrin.
config-shared-producer = Emrin `{ $producer }` te `{ $key }` e ka marrë tashmë `{ $other }`. Jepini çdo prodhuesi emrin e vet.
config-unknown-producer = Presa `{ $press }` i takon `{ $producer }`, por nuk njihet asnjë edge i tillë. Emërtojeni te `edge.producer` ose, nëse punon në një kompjuter tjetër, te `site.edges`.
config-unknown-press = Nuk ka presë `{ $press }`. Emërtoni një që e përshkruan një [[press]].
config-foreign-press = Presa `{ $press }` i takon `{ $producer }`, kurse ky është edge `{ $edge }`. Zhvendoseni burimin në skedarin e edge-it të vet, ose ndreqni `producer` të presës.
config-same-source = Presa `{ $press }` e ka tashmë një burim në rreshtin { $line }. Hiqni njërin nga të dy.
config-same-profile = Profili `{ $profile }` është tashmë në rreshtin { $line }. Jepini çdo profili id-në e vet.
config-builtin-profile = `{ $profile }` është profil i brendshëm. Zgjidhni një id tjetër.
config-unknown-profile = Nuk ka profil `{ $profile }`. Njihen: { $known }.
config-profile-unreadable = Tabela { $file } nuk mund të lexohet ({ $why }). Ndreqni shtegun; ai fillon te dosja e konfigurimit.
config-unknown-signal = Profili `{ $profile }` nuk ka sinjal `{ $signal }`. Emërtoni një nga sinjalet e tij.
config-unknown-counter = Profili `{ $profile }` nuk ka numërues `{ $counter }`. Numëruesit e tij: { $known }.
config-unknown-reason = Nuk ka arsye `{ $reason }`. Arsyet: { $known }.
config-twice = `{ $found }` është tashmë në rreshtin { $line }. Hiqni njërin nga të dy.
config-no-limits = `{ $signal }` është flamur ose kod dhe nuk ka kufij. Hiqeni këtë tabelë.
config-limit-range = `{ $name }` është { $value }, por sensori nuk mund ta tregojë atë. Zgjidhni një vlerë nga { $lo } deri në { $hi }.
config-limit-order = `{ $lower }` është { $lowervalue } dhe `{ $upper }` është { $uppervalue }. Duhet të rriten me këtë radhë: trip_lo, warn_lo, warn_hi, trip_hi.
config-limit-hysteresis = `{ $name }` është { $value }, prandaj një alarm nuk do të mbaronte kurrë. Zgjidhni më pak se { $room }, largësia nga warn_lo deri te warn_hi.
config-simulated-source = Një burim i llojit { $kind } nuk mat asgjë, kurse ky vend është i vërtetë. Hiqeni burimin, ose vendosni `site.simulated` në true.
config-simulators-differ = `{ $key }` duhet të jetë e njëjtë për të gjithë simulatorët e një edge-i. Shkruajeni si te burimi i rreshtit { $line }.
config-embedded-broker-alone = Brokeri i brendshëm punon vetëm brenda presswatch serve. Për ta nisur { $role } veçmas, emërtoni një broker te `mqtt.host`.
config-serve-simulated = Ky vend është i simuluar, kurse presswatch serve është për të vërtetët. Nisini rolet një nga një, ose vendosni `site.simulated` në false dhe hiqni çfarë është e simuluar.

config-cell-row = Ky nuk është rresht i tabelës ({ $detail }). Çdo rreshti i duhen aq qeliza sa ka titulli.
config-cell-no-column = Kjo kolonë mungon. Shtojeni te titulli; qelizat e saj mund të mbeten bosh ku nuk vlen asgjë.
config-cell-unknown-column = Kjo kolonë është e panjohur. Riemërtojeni ose hiqeni.
config-cell-empty = Tabela nuk ka asnjë sinjal. Shtoni një rresht për secilin.
config-cell-repeated = Sinjali `{ $found }` është tashmë aty. Jepini çdo rreshti id-në e vet.
config-cell-number = `{ $found }` nuk është numër. Shkruajeni me pikë, si 52.5, ose lëreni qelizën bosh.
config-cell-negative = `{ $found }` është negativ. Shkruani 0 ose më shumë.
config-cell-normal = `{ $found }` nuk është brez. Shkruajeni si 160-230, ose monotonic për numërues, ose lëreni qelizën bosh.
config-cell-period = `{ $found }` nuk është periudhë. Shkruani sekonda, më shumë se 0, ose per stroke.
config-cell-gate = `{ $found }` nuk është portë. Shkruani execute, power_on ose any.
config-cell-range = Diapazoni nuk është i plotë ose është i përmbysur. Shkruani `lo` nën `hi`, ose lërini të dyja qelizat bosh.

# Burime që matin.
config-line = `{ $found }` nuk tregon se ku është një linjë Modbus. Shkruajeni si "tcp://192.168.1.20:502", "rtu+tcp://192.168.1.21:4196" ose "serial:/dev/ttyUSB0".
config-serial-only = `{ $key }` u takon vetëm linjave seriale. Hiqeni.
config-which-address = Nuk është e qartë cili regjistër është ky. Shkruani saktësisht një nga holding, input, coil, discrete (të numëruar nga 0) ose ref (siç numërojnë doracakët: 40001 është regjistri i parë holding).
config-register-table = `{ $found }` nuk është tabelë e një pajisjeje. Shkruani holding, input, coil, discrete ose ref.
config-register-number = `{ $found }` nuk është numër regjistri. Shkruani 0 deri në 65535, ose heksadecimal pas 0x.
config-register-reference = { $found } nuk është referencë. Ato janë 1–9999 (coil), 10001–19999 (discrete), 30001–39999 (input), 40001–49999 (holding), ose kanë gjashtë shifra, si 400001.
config-register-ambiguous = `{ $area } = { $found }` mund të jetë dy regjistra. Nëse kështu numëron doracaku, shkruani `ref = { $found }`: ai është numri { $offset } i numëruar nga 0. Nëse është numëruar tashmë nga 0, shkruani `{ $area } = { $hex }`.
config-point-bit-table = `{ $of }`: një coil ose discrete është një bit. Lërini jashtë type, order dhe bit.
config-point-which-bit = `{ $of }`: nuk thuhet cili bit i regjistrit. Shtoni bit, nga 0 (më i ulëti) deri në 15.
config-point-bit-of-number = `{ $of }`: bit do të thotë një bit i regjistrit, kurse type thotë numër. Lëreni jashtë njërin nga të dy.
config-point-past-end = `{ $of }`: vlera do të mbaronte pas regjistrit 65535. Ndreqni numrin ose type.
config-point-line = `{ $of }`: shkallës i duhen dy numra të pajisjes (raw) dhe çfarë domethënë ata (eng); dy numrat raw duhet të jenë të ndryshëm.
config-point-loop = `{ $of }`: një lak rryme ka nevojë për shkallë. Jepni si raw numrat e pajisjes te 4 mA dhe 20 mA, dhe si eng çfarë domethënë.
config-point-scaled-other = `{ $of }`: vetëm numrat shkallëzohen, kurse ky sinjal është flamur ose kod. Hiqni raw dhe eng.
config-point-bit-for-number = `{ $of }`: ky sinjal është numër, kurse një bit nuk është. Jepni një type si u16, ose një regjistër tjetër.
config-point-invert-other = `{ $of }`: vetëm një flamur mund të përmbyset. Hiqni invert.
config-point-codes-other = `{ $of }`: vetëm një kod ka numra me emra. Hiqni codes.
config-point-float-code = `{ $of }`: një kod është numër i plotë. Jepni type u16, i16, u32, i32, u64 ose i64.
config-on-other = `{ $of }`: on është teksti që do të thotë e vërtetë, kurse ky sinjal nuk është flamur. Hiqeni on.
config-map-empty = Asnjë sinjal nuk ka ende regjistër. Plotësoni table dhe address aty ku diçka është e lidhur.
config-map-bit = `{ $found }` nuk është bit i një regjistri. Shkruani 0 (më i ulëti) deri në 15.
config-codes = `{ $found }` nuk e emërton numrin e një kodi. Shkruani 1 = "E1" te konfigurimi, ose 1=E1 | 2=E2 te tabela.
config-same-signal = Sinjali `{ $signal }` i kësaj prese lexohet tashmë në rreshtin { $line }. Hiqni njërin nga të dy.
config-topic = `{ $found }` nuk është një temë e vetme. Shkruajeni të plotë, pa + dhe #.
config-pointer = `{ $found }` nuk tregon brenda JSON-it. Shkruajeni si "/power" ose "/channels/0/current".
config-embedded-broker-device = Asnjë pajisje nuk e arrin brokerin e brendshëm. Jepini këtij burimi host të brokerit ku publikon pajisja.
config-nut = `{ $found }` nuk është UPS i Network UPS Tools. Shkruajeni si "ups@127.0.0.1:3493".
config-power-supply = `{ $found }` nuk është burim ushqimi. Shkruani një emër nga /sys/class/power_supply, si "AC".
config-which-mains = Nuk është e qartë kush e di gjendjen e rrjetit. Shkruani saktësisht një nga nut dhe power_supply.
config-states = `off_below` është { $lower } dhe `running_from` është { $upper }. Një presë e fikur duhet të tregojë më pak se një që punon: bëjeni `running_from` më të madh.

# Çfarë ndryshojnë njerëzit: plani, caqet, kujdestaria. Lexohet edhe në faqe, pranë fushës.
config-date = `{ $found }` nuk është ditë. Shkruajeni `{ $key }` si "2026-12-31".
config-wall-clock = `{ $found }` nuk është orë e ditës. Shkruajeni `{ $key }` si "06:00"; fundi i ditës është "24:00".
config-day-and-time = `{ $found }` nuk është ditë me orë. Shkruajeni `{ $key }` si "2026-12-31T06:00".
config-shifts-overlap = Turnet “{ $shift }” dhe “{ $other }” mbivendosen ({ $day }), të paktën për një presë. Ndryshoni oraret, ditët, presat, ose prej kur deri kur vlen njëri prej tyre.
config-ends-before = Kjo mbaron para se të fillojë. Bëjeni `{ $key }` më vonë, ose fillimin më herët.
config-no-length = Kjo mbaron në orën kur fillon. Për një ditë të tërë shkruani 00:00 deri 24:00.
config-break-outside = Ky pushim nuk është brenda turnit “{ $shift }”. Ndryshoni oraret e tij.
config-breaks-overlap = Dy pushime të turnit “{ $shift }” mbivendosen. Ndryshoni oraret e njërit.
config-stop-too-long = Një ndalesë e planifikuar zgjat së shumti 366 ditë. Shkurtojeni.
config-rota-overlap = Kjo mbivendoset me zërin { $entry } të kalendarit të kujdestarisë. Ndryshoni ditët, oraret, ose prej kur deri kur vlen njëri prej tyre.
config-unknown-person = Nuk ka person aktiv me id-në `{ $found }`. Zgjidhni dikë tjetër.
config-same-person = Ky person është tashmë këtu. Hiqni njërin nga të dy.
config-empty-escalation = Për këto alarme nuk njoftohet askush. Shtoni një hap, ose kthehuni te standardi.
config-steps-not-rising = Ky hap vjen para atij mbi të. Jepini një kohë më të vonë, ose ngjiteni më lart.
config-unreachable = Këtu nuk arrihet askush: `{ $whom }` nuk ka asnjë nga rrugët që ka njoftuesi ({ $ways }). Zgjidhni rrugë të tjera, dikë tjetër, ose jepini këtij personi një rrugë të tillë.
config-rule-name = `{ $found }` nuk është emër rregulli. Përdorni a-z, 0-9, _ dhe ., si "oil_temp.warn_hi".
config-action-name = `{ $found }` nuk është emër i një veprimi të parë. Përdorni a-z, 0-9, - dhe _, si "look_panel".
config-unknown-rule = Nuk ka rregull `{ $rule }`. Emërtoni një që del nga kufijtë e një prese, ose thoni çfarë shikon rregulli juaj.
config-rule-there = Rregulli `{ $rule }` është tashmë aty. Për ta ndryshuar, hiqni çfarë shikon; për një rregull tuajin zgjidhni emër tjetër.
config-rule-of-producer = Rregulli `{ $rule }` ka të bëjë me një portë ose një program, jo me një presë. Hiqni `presses`.
config-same-rule = Zëri { $entry } ka të bëjë me të njëjtin rregull të së njëjtës presë. Hiqni njërin nga të dy.
config-own-parent = Një rregull nuk mund ta heshtë vetveten. Hiqeni nga `parents` e vet.
config-parent-cycle = Ky rregull e hesht vetveten, përmes { $way }. Hiqni njërin nga `parents` në atë rrugë.
config-parent-left-out = `{ $rule }` e hesht këtë rregull, kurse një zë tjetër e lë jashtë. Hiqeni nga `parents`, ose lëreni të jetë.
config-never-live = Ky rregull nuk do të vinte kurrë: presa llogaritet në punë vetëm prej { $from }. Vendosni `gate` në "power_on", ose zgjidhni një kufi më të lartë.
config-crossed-rules = Kufiri { $limit } dhe { $otherlimit } i `{ $other }` janë anasjelltas. Ndryshoni njërin prej tyre.
config-which-condition = Nuk është e qartë çfarë shikon ky rregull. Shkruani saktësisht një nga high, low, rate, still, is, code, bad, state.
config-condition-other = `{ $key }` nuk shkon me sinjalin `{ $signal }`: numrat kanë high, low, rate, still dhe is; flamujt kanë is; kodet kanë is dhe code.
config-only-true = `{ $key }` është true ose nuk shkruhet fare. Hiqeni.
config-hysteresis = Histereza është { $value }, prandaj alarmi nuk do të mbaronte kurrë. Zgjidhni më pak se { $room }.
config-same-target = Presa `{ $press }` ka tashmë një cak. Hiqni njërin nga të dy.
config-too-long = `{ $key }` është shumë i gjatë. Shkruani së shumti { $most } shenja, në një rresht.
config-too-many = `{ $key }` ka tepër zëra. Së shumti lejohen { $most }.
config-too-large = Cilësimet janë tepër të mëdha. Së shumti lejohen { $most } bajtë: hiqni çfarë i takon së kaluarës së largët.
config-in-file = `{ $key }` nuk mund të ndryshohet këtu. Mbetet në skedarin e programit, në vetë kompjuterin.

restart-site = Në skedar ka ndryshuar [site] (id, zone, simulated ose edges). Riniseni programin që ta marrë parasysh.
restart-mqtt = Në skedar ka ndryshuar [mqtt]. Riniseni programin që ta marrë parasysh.
restart-store = Në skedar ka ndryshuar [store]. Riniseni programin që ta marrë parasysh.
restart-presses = Në skedar kanë ndryshuar presat (cilat janë, prodhuesit, profilet ose gjendjet e tyre). Riniseni programin që ta marrë parasysh, bashkë me çfarë thotë tjetër skedari për planin, caqet dhe kufijtë.
restart-edge = Në skedar ka ndryshuar [edge] ose burimet e tij. Riniseni edge-in që ta marrë parasysh.
restart-ingest = Në skedar ka ndryshuar [ingest]. Riniseni ingest-in që ta marrë parasysh.
restart-api = Në skedar ka ndryshuar [api] ose [access]. Riniseni programin që ta marrë parasysh.
restart-alert = Në skedar ka ndryshuar [alert]. Riniseni njoftuesin që ta marrë parasysh.

weekday-mon = e hënë
weekday-tue = e martë
weekday-wed = e mërkurë
weekday-thu = e enjte
weekday-fri = e premte
weekday-sat = e shtunë
weekday-sun = e diel

holiday-new-year = Viti i Ri
holiday-orthodox-christmas = Krishtlindjet ortodokse
holiday-independence = Dita e Pavarësisë
holiday-constitution = Dita e Kushtetutës
holiday-labour = Dita e Punës
holiday-europe = Dita e Evropës
holiday-catholic-christmas = Krishtlindjet katolike
holiday-fitr-bajram = Fitër Bajrami, dita e parë
holiday-kurban-bajram = Kurban Bajrami, dita e parë
holiday-catholic-easter = e hëna e Pashkëve katolike
holiday-orthodox-easter = e hëna e Pashkëve ortodokse

contact-phone = Shkruani numrin me + dhe vendin, si +383 44 123 456.
contact-topic = Shkruani 8 deri në 64 nga a-z, A-Z, 0-9, - dhe _. Një emër që gjendet lehtë e lexojnë edhe të tjerët.
contact-telegram = Shkruani numrin e bisedës, siç e thotë boti.
contact-email = Kjo nuk është adresë e postës elektronike.
contact-way = Nuk ka rrugë të tillë.
contact-same-way = Kjo rrugë është tashmë këtu.
contact-clock = Shkruani një orë si 22:00.
contact-no-length = Kjo mbaron në orën kur fillon.
