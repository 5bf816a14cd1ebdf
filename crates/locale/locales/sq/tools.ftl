# Çfarë thonë veglat në terminal: probe, check dhe map.
probe-head = { $line }, njësia { $unit }, { $table } · u lexua { $reads } herë · Ctrl-C e mbyll
probe-legend = * sapo ndryshoi   ~ këtë mund ta thotë një sensor   = ajo që kërkoni
probe-more = … dhe { $count } të tjera: zmadhojeni dritaren, ose kërkoni më pak.
probe-range = `{ $found }` nuk mund të lexohet. Shkruani një tabelë dhe një varg, si: holding 0..50, ose: ref 40001..40050; njësitë e një kërkimi janë 1..247.
probe-paste = Çfarë mund të jetë { $expect }; ngjiteni rreshtin e duhur nën [source.signals]:
probe-paste-example = Me --expect NUMRI (çfarë tregon tani manometri i presës) gjenden regjistrat e mundshëm dhe shkruhen rreshtat e tyre. Një rresht duket kështu: { $example }
probe-nothing = Asgjë këtu nuk është afër { $expect }, në asnjë radhë dhe në asnjë fuqi të dhjetës. Shikoni regjistra të tjerë ose një tabelë tjetër.
probe-scanning = po pyetet njësia { $unit } nga { $last }
probe-unit = Njësia { $unit } përgjigjet.
probe-unit-unclear = Njësia { $unit }: { $why }
read-connect = nuk arrihet ({ $why }). Kontrolloni adresën, kabllon dhe rrymën.
read-closed = e mbylli lidhjen ({ $why }). Shumë pajisje pranojnë vetëm një ose dy lidhje: a është lidhur diçka tjetër?
read-timeout = asnjë përgjigje brenda { $ms } ms. Kontrolloni numrin e njësisë; në linjë seriale edhe shpejtësinë, paritetin, dhe që A e B të mos jenë ndërruar.
read-late = asnjë përgjigje brenda { $ms } ms, por një erdhi më vonë. Jepini kësaj pajisjeje një timeout më të gjatë.
read-count = erdhën { $got } vlera në vend të { $asked }. Kjo pajisje nuk e respekton protokollin; lexoni më pak përnjëherë.
read-malformed = erdhi diçka që nuk është përgjigje ({ $why }). Në linjë seriale: shpejtësi ose paritet tjetër, zhurmë, ose dy pajisje me një numër.
read-exception = pajisja refuzon me përjashtimin { $code }.
read-exception-function = pajisja nuk e ka këtë tabelë (përjashtimi { $code }). Provoni holding në vend të input, ose anasjelltas.
read-exception-address = pajisja nuk e ka këtë regjistër (përjashtimi { $code }). A është numri i doracakut i numëruar nga 1, apo nga 40001?
read-exception-value = pajisja nuk i jep aq regjistra përnjëherë (përjashtimi { $code }). Uleni read_most.
read-exception-gateway = porta nuk e arrin këtë njësi (përjashtimi { $code }). Kontrolloni numrin e njësisë dhe telat pas portës.
check-secret = ekziston dhe lexohet.
check-secret-missing = nuk mund të përdoret ({ $why }). Krijojeni skedarin, në pronësi të përdoruesit të këtij programi, me sekretin brenda.
check-file = ekziston dhe lexohet.
check-file-missing = nuk mund të lexohet ({ $why }). Ndreqni shtegun.
check-broker = përgjigjet dhe e lejon { $producer }.
check-broker-embedded = punon brenda presswatch serve, me { $producer }.
check-broker-refuses = nuk e lejon { $producer } ({ $why }). Kontrolloni adresën, përdoruesin dhe fjalëkalimin, dhe që brokeri punon.
check-broker-files = nuk mund të pyetet ({ $why }). Ndreqni skedarin, ose rrugën deri te ai.
check-broker-exposed = i flitet pa TLS: gjatë rrugës fjalëkalimin e { $producer } mund ta lexojnë të tjerët. Jepini brokerit një dëgjues me TLS (presswatch mosquitto), dhe shënoni `tls` pranë `host`.
check-tls-authority = tregon një certifikatë që nuk vjen nga asnjë autoritet i shënuar këtu ({ $why }). Te `tls.ca_file` shënoni skedarin e autoritetit nga i cili është certifikata e brokerit.
check-tls-expired = tregon një certifikatë që i ka kaluar koha ({ $why }). Bëni një të re te brokeri (presswatch mosquitto) dhe rinisni atë; ose ora e kësaj makine është gabim.
check-tls-name = tregon një certifikatë që nuk është për { $host } ({ $why }). Te `host` shkruani një emër që është në certifikatë, ose bëni një me këtë emër: presswatch mosquitto --name { $host }
check-tls-ours-missing = kërkon një certifikatë, dhe { $producer } nuk ka. presswatch enroll te serveri jep një; shënojeni te `mqtt_certificate_file` dhe `mqtt_key_file`.
check-tls-ours-refused = nuk e pranon certifikatën e { $producer } ({ $why }). Duhet të vijë nga autoriteti i vetë brokerit: presswatch enroll te serveri jep një.
check-tls-ours-expired = thotë se certifikatës së { $producer } i ka kaluar koha. presswatch enroll te serveri jep një të re.
check-store = përgjigjet dhe e mban depon { $id }.
check-store-new = përgjigjet; depoja krijohet në nisjen e parë.
check-store-kind = e mban depon { $id }, e cila është e simuluar kurse ky vend është i vërtetë, ose anasjelltas. Emërtoni kova të tjera.
check-store-refuses = nuk mund të përdoret ({ $why }). Kontrolloni adresën, organizatën dhe tokenin.
check-store-embedded = një skedar në dosjen e të dhënave, i krijuar në nisjen e parë.
check-disk = { $free } të lira; kufijtë lejojnë edhe { $need }.
check-disk-small = { $free } të lira, kurse kufijtë lejojnë edhe { $need }. Ulni kufijtë e outbox dhe quarantine, ose lironi vend: një disk plot e ndal atë që duhet ruajtur.
check-settings = versioni { $version } i cilësimeve pajtohet me këtë skedar.
check-settings-wrong = versioni { $version } i cilësimeve nuk pajtohet me këtë skedar, i cili do të vlente i vetëm. { $field }: { $why }
check-settings-unreadable = nuk mund të lexohet ({ $why }), prandaj për cilësimet nuk thuhet asgjë. Niseni këtë si përdoruesi i programit.
check-clock-system = ora e sistemit merret për të saktë.
check-clock-ntp = NTP e ka vendosur orën.
check-clock-waits = NTP ende nuk e ka vendosur orën. Derisa ta bëjë, ose një njeri ta thotë kohën, rreshtat presin kohën e tyre. Kontrolloni rrjetin, ose vendosni një orë me bateri.
check-line = { $why }
check-point = { $raw } është { $value } { $unit }
check-point-range = { $raw } do të ishte { $value } { $unit }, por sensori tregon vetëm { $lo } deri në { $hi }. Kontrolloni regjistrin, type, order, raw dhe eng.{ $more }
check-point-order = Me order = "{ $order }" do të ishte { $value } { $unit }.
check-point-nan = { $raw } nuk është numër. Kontrolloni type dhe order.{ $more }
check-point-wire = { $raw } është më pak se 3.6 mA: teli është këputur, sensori nuk ka ushqim, ose raw është gabim.
check-point-short = { $raw } është më shumë se 21 mA: lidhje e shkurtër, sensor i prishur, ose raw është gabim.
check-mains-there = ka rrymë nga rrjeti.
check-mains-gone = përgjigjet: tani nuk ka rrymë nga rrjeti.
check-mains-unknown = nuk thotë nëse ka rrymë nga rrjeti ({ $why }). Kontrolloni emrin e tij, dhe që shërbimi punon.
check-topic = { $value } { $unit }
check-topic-silent = asgjë nuk u publikua në { $s } sekonda. Shumë pajisje flasin vetëm kur diçka ndryshon: ndryshojeni, ose prisni më gjatë me --wait-s.
check-topic-other = diçka publikohet, por vlera e sinjalit nuk është aty. Kontrolloni topic, pointer dhe, te një flamur, on.
check-point-tiny = { $raw } është gati asgjë, siç është shpesh një numër i lexuar në radhë të gabuar. Kontrolloni type dhe order.{ $more }
check-wrong = { $n ->
    [one] { $count } gjë nuk është në rregull.
   *[other] { $count } gjëra nuk janë në rregull.
}
probe-units = { $n ->
    [one] { $count } njësi përgjigjet te { $line }.
   *[other] { $count } njësi përgjigjen te { $line }.
}
map-template = Hartë regjistrash për një presë me profilin { $profile }: çdo sinjal që mund të ketë dhe ende asnjë i lidhur.
map-export = Harta e regjistrave e { $press } siç e ka konfigurimi: { $device }.
map-device = { $line } njësia { $unit }
map-fill = Plotësoni table dhe address për çdo sinjal që e ka pajisja dhe te të tjerët lërini bosh. Të gjitha kolonat e tjera mund të mbeten bosh.
map-address = table është holding ose input ose coil ose discrete dhe address atëherë numërohet nga 0. Ose table është ref dhe address numri i doracakut si 40001.
map-type = type është u16 (kur është bosh) i16 u32 i32 f32 u64 i64 ose f64. order është abcd (kur është bosh) cdab badc ose dcba. bit është 0 deri në 15 kur sinjali është një bit i një regjistri.
map-scaling = raw_lo dhe raw_hi janë dy numra të pajisjes. eng_lo dhe eng_hi janë çfarë do të thonë ata në njësinë e kolonës note. Bosh: pajisja e thotë vlerën në atë njësi.
map-loop = current_loop është yes kur raw_lo dhe raw_hi janë numrat në 4 mA dhe 20 mA. Atëherë një tel i këputur dallohet nga një vlerë.
map-flags = invert është yes kur pajisja e thotë një flamur anasjelltas. codes janë emrat e numrave të një kodi si 1=E1 | 2=E2.
map-every = every_s është koha midis dy leximeve në sekonda. Bosh: siç thotë profili.
map-save = Ruajeni si CSV në UTF-8 dhe emërtojeni skedarin si map nën [[source]] te konfigurimi. Rreshtat që fillojnë me # janë për njerëzit.
map-note-computed = kur është bosh llogaritet nga { $counters }
map-note-elsewhere = lexohet nga { $source }
map-unknown-press = Konfigurimi nuk ka presë `{ $press }`. Ka: { $known }.
map-no-modbus = { $press } nuk ka burim me kind = "modbus", prandaj as hartë. Për një të zbrazët: presswatch map template.
map-which-source = { $press } ka disa burime Modbus, kurse një hartë është e njërit. Zgjidhni me --source: { $list }.
map-no-source = { $press } nuk ka burim Modbus { $source }. Ka: { $list }.
map-unwritable = Një hartë nuk mund ta thotë këtë për { $signals }: një emër kodi me | brenda, ose every nën 0.1 s. Ndryshojeni më parë te konfigurimi.
people-none = Ende askush. I pari shtohet me: presswatch people add
people-out = nuk hyn më
people-login = Emri i hyrjes
people-name = Emri, për njerëzit
people-role = Çfarë mund të bëjë?
people-password = Fjalëkalimi për { $login }, 10 shenja ose më shumë (nuk shfaqet)
people-again = I njëjti edhe një herë
people-differ = Të dy nuk janë të njëjtë.
people-added = { $login } mund të hyjë.
people-password-set = { $login } ka një fjalëkalim tjetër dhe është nxjerrë kudo.
people-removed = { $login } nuk hyn më.
people-unknown = Askush nuk e ka emrin e hyrjes { $login }.
people-first-start = Në { $file } ende s’ka konfigurim: bëhet në faqe.
people-first-code = Ende s’ka hyrë askush. Hapni { $page } dhe jepni këtë kod: { $code }
people-no-code = Këtu asnjë program në punë nuk kërkon kod: dikush ka hyrë tashmë, ose ai nuk punon me këtë dosje të dhënash.
settings-none = Asgjë nuk është ndryshuar ende: vlen vetëm skedari.
settings-unknown = Nuk ka version { $version } të cilësimeve. Ato që ka: presswatch settings versions
settings-returned = Versioni { $version } është përsëri si versioni { $old }, dhe vlen.

## presswatch trust
trust-none = Në { $folder } nuk ka autoritet: ai krijohet kur [api.tls] në konfigurim nuk përmend certifikatë tjetër dhe programi niset.
trust-fingerprint = Gjurma, për t’u krahasuar para se t’i besohet certifikatës: { $fingerprint }
trust-file = Certifikata, për t’u instaluar (deri më { $until }): { $file }
mosquitto-made = U bënë te { $folder }: acl, tls.conf dhe certifikata e brokerit për { $names }. Përdoruesi i brokerit duhet të mund t’i lexojë. Shënojeni acl si acl_file në konfigurimin e mosquitto-s, përfshijeni aty tls.conf (porti { $port }), dhe rinisni mosquitto-n. Edge-t hyjnë me: presswatch enroll
enroll-unknown = Këtu nuk njihet asnjë edge { $name }. Shënojeni te `site.edges`, dhe si `producer` të presave të tij; pastaj rinisni ingest dhe api.
enroll-here = { $name } është edge-i i vetë këtij konfigurimi. Zgjidhni emrin e një edge-i që punon në një kompjuter tjetër.
enroll-authority = Ky vend nuk ka ende autoritet certifikatash. Bëjeni atë, dhe dëgjuesin e brokerit me TLS, me: presswatch mosquitto. A ishte --data dosja e api-së?
enroll-at = Faqja dëgjon vetëm për këtë kompjuter, dhe një edge tjetërkund nuk arrin deri te ajo. Jepini `api.listen` një adresë të rrjetit të fabrikës; ose, nëse diçka e përcjell, thoni ku me --at.
enroll-line = Te kompjuteri i { $name }, brenda { $minutes } minutave, një herë:
enroll-c-file = Konfigurimi i një edge-i, i marrë me presswatch join. `presswatch check` thotë çfarë nuk është në rregull.
enroll-c-sources = Çfarë lexohet. `presswatch probe` gjen regjistrat; docs/wiring.md thotë më shumë.
join-line = Ky nuk është rresht i presswatch enroll. Ai fillon me http:// dhe ka një # brenda; kopjojeni të tërin.
join-there = Te { $folder } ka tashmë diçka, dhe asgjë nuk mbishkruhet. Zgjidhni një dosje tjetër me --to, ose zhvendoseni atë.
join-unwritable = { $folder } nuk mund të shkruhet ({ $why }). Niseni si përdorues që mundet, ose zgjidhni një dosje tjetër me --to. Rreshti vlen ende.
join-unreachable = { $server } nuk përgjigjet si duhet ({ $why }). A është ky kompjuter në rrjetin e fabrikës, dhe a hapet faqja në atë adresë? Rreshti mund të vlejë ende: provoni sërish.
join-over = Serveri nuk e njeh më këtë rresht: është përdorur, ose i ka kaluar koha. Bëni një tjetër te serveri: presswatch enroll
join-often = Tepër përpjekje nga këtu. Prisni disa minuta.
join-forged = Ajo që erdhi nga { $server } nuk është nga serveri që e bëri rreshtin, ose u ndryshua gjatë rrugës. Nuk u mor asgjë. Bëni një rresht tjetër te serveri: presswatch enroll
join-done = { $file } është aty. Shtoni burimet, pastaj: { $check }. Për ta nisur: { $run }

## presswatch alarms backtest
backtest-head = Alarmet nga { $from } deri më { $to } ({ $zone }): për çfarë u njoftuan njerëzit, dhe për çfarë do të ishin njoftuar.
backtest-heard = { $press }: të dhëna për { $heard } nga { $asked } orë, e planifikuar të punonte { $planned } orë
backtest-press = presa
backtest-alarm = alarmi
backtest-priority = përparësia
backtest-did = u njoftua
backtest-would = do të njoftohej
backtest-difference = ndryshimi
backtest-first = herën e parë
backtest-last = herën e fundit
backtest-none = Nuk erdhi asnjë alarm, dhe asnjë nuk do të kishte ardhur.
backtest-sum = Me zile ose mesazh (P1, P2): { $did } herë; do të kishin qenë { $would }. Në përmbledhje (P3): { $low } herë; do të kishin qenë { $wouldlow }.
backtest-person = Llogaritet sikur dikush ta konfirmonte çdo alarm pesë minuta pasi erdhi. Heshtja e një porte dhe thirrjet për mekanik nuk janë në asnjërën anë.
backtest-shifts = Nuk është planifikuar asnjë ndërrim, prandaj presat u gjykuan sikur duhet të punojnë gjithmonë.
backtest-unrecorded = Për këtë kohë nuk është regjistruar asnjë alarm: nuk erdhi gjë, ose programi i alarmeve nuk punonte. Rregullat që vlejnë tani gjykohen pa --rules.
backtest-nothing = Në depo nuk ka asgjë nga { $from } deri më { $to } ({ $zone }).
backtest-took = Regjistrime të gjykuara: { $records }, në { $seconds } s.
backtest-order = --to duhet të jetë më vonë se --from.
backtest-when = { $found } nuk është kohë. Shkruani një ditë, si 2026-11-01, ose një ditë me orë, si 2026-11-01T06:00, sipas orës së vendit.

## presswatch alarms test
trial-unknown = Askush nuk e ka emrin e hyrjes, numrin ose emrin { $name }, ose nuk hyn më.
trial-asked = Prova po shkon te { $name }. Le ta lërë ekranin të fikur derisa të bjerë zilja, pastaj të përgjigjet.
trial-nobody = Asnjë njoftues që punon nuk e mori. A punon ai me këtë dosje të dhënash?
trial-no-way = Ende nuk ka rrugë deri te ky person: shënojeni një te faqja e njerëzve.
trial-sending = { $way }: po dërgohet
trial-sent = { $way }: u dërgua, ende pa përgjigje
trial-failed = { $way }: nuk u dërgua
trial-answered = { $way }: përgjigje pas { $s } s
trial-way = { $way }:
trial-rang = A ra zilja me ekran të fikur?
trial-silent = Shikoni telefonin: njoftimet e aplikacionit të lejuara, pa kursim baterie për të, zëri i ndezur.
trial-good = Alarmi arrin te { $name }.
trial-bad = Alarmi mund të mos arrijë te { $name }.
