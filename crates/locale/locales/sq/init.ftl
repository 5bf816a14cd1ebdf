# Çfarë pyet `presswatch init` në terminal.
init-exists = { $file } ekziston tashmë dhe nuk mbishkruhet. Emërtoni një skedar tjetër, ose zhvendoseni atë.
init-ended = Përgjigjet mbaruan para pyetjes së fundit. Asgjë nuk u shkrua.
init-begin = Disa pyetje; pastaj shkruhet { $file }, me shpjegime. Enter merr atë që është në [ ]. Ctrl-C e mbyll, dhe asgjë nuk shkruhet.
init-language = Language · Gjuha · Jezik · Језик
init-yes = po
init-no = jo
init-name = Emri i punishtes, për njerëzit
init-id = Emri i saj i shkurtër në të dhëna dhe tema (a-z, 0-9, _)
init-zone = Zona kohore, në të cilën numërohen ndërrimet dhe muajt
init-server = Ku të punojnë faqja dhe depoja?
init-server-here = në këtë makinë, të gjitha
init-server-there = në një server; kjo makinë vetëm i lexon presat
init-open = A ta hapin faqen telefonat dhe ekranet në këtë rrjet?
init-edge = Emri i kësaj makine ndër pikat buzë presës (edge); brokeri e njeh me të njëjtin emër
init-host = Adresa e brokerit MQTT të serverit
init-port = Porta e tij
init-password = Fjalëkalimi i { $user } te brokeri (nuk shfaqet; bosh: vendoseni më vonë në skedar)
init-press-name = Presa { $count }
init-press = Emri i presës, për njerëzit
init-profile = Çfarë lloj prese është?
init-profile-hydraulic-11kw = hidraulike, me motor pompe rreth 11 kW
init-profile-mechanical-piston = mekanike, me volant dhe piston
init-profile-screw = me vidë të ngrohur
init-profile-one-clamp = çfarëdo prese, së cilës i matet vetëm rryma e motorit
init-by = Kush tregon për të?
init-by-tcp = një PLC, matës ose modul I/O me Modbus TCP
init-by-serial = matës ose module I/O me Modbus në RS-485
init-by-mqtt = një pajisje që publikon me MQTT
init-by-none = ende asgjë
init-address = Adresa e saj, si 192.168.1.20 ose 192.168.1.20:502
init-port-serial = Porta seriale
init-baud = Shpejtësia e saj
init-parity = Pariteti i saj: none, even ose odd
init-unit = Numri i pajisjes (njësia)
init-signals-modbus = Cilët regjistra? Në një dritare tjetër, kjo i tregon dhe i shkruan rreshtat për ngjitje: { $probe }
    Ngjitni rreshtat këtu, nga një për çdo sinjal; rreshti bosh e mbyll. Mund të shtohen më vonë në skedar.
init-mqtt-host = Adresa e brokerit ku publikon
init-signals-mqtt = Çfarë publikon? Nga një rresht për çdo sinjal, si: motor_current = { "{" } topic = "shelly/status", pointer = "/current" { "}" }
    Rreshti bosh e mbyll. Mund të shtohen më vonë në skedar.
init-another-press = A ka edhe një presë tjetër?
init-mains = Kush tregon nëse ka rrymë nga rrjeti?
init-mains-none = asgjë, ose një kontakt që u ngjit më lart
init-mains-nut = një UPS, përmes Network UPS Tools (NUT)
init-mains-supply = bateria ose ushqyesi i vetë makinës
init-nut = UPS-i, si EMRI@HOSTI
init-supply = Emri i tij në /sys/class/power_supply
init-phones = Si u tregohen njerëzve alarmet?
init-phones-none = tani për tani vetëm në faqe
init-phones-ntfy = në telefonat e tyre, përmes një serveri ntfy
init-ntfy = Adresa e serverit ntfy, siç e arrijnë telefonat
init-ntfy-token = Çelësi i tij i hyrjes (token) për këtë program (nuk shfaqet; bosh: nuk kërkon)
init-modem = Cili modem t’u bjerë telefonave dhe të dërgojë SMS? Nga disa porta të një modemi është ajo që i përgjigjet AT.
init-pin = PIN-i i kartës së tij SIM (nuk shfaqet; bosh: nuk kërkon)
init-written = U shkrua: { $list }
    Kontrollojeni, me presën e ndezur: { $check }
    Pastaj niseni: { $run }

# Shpjegimet e skedarit që shkruhet.
init-c-file = Konfigurimi i presswatch në këtë punishte. `presswatch check` thotë çfarë nuk është në rregull.
    Skedarët këtu vetëm emërtohen; një emër relativ fillon nga dosja e këtij skedari.
init-c-site-id = Është në çdo temë dhe rresht: nuk mund të ndryshohet më vonë pa filluar nga e para.
init-c-zone = Në të numërohen ndërrimet dhe muajt.
init-c-languages = E para është për atë që nuk ka zgjedhur.
init-c-embedded-broker = Një broker brenda `presswatch serve`, vetëm për këtë makinë.
init-c-embedded-store = Një skedar në dosjen e të dhënave (`--data`).
init-c-limits = Vetëm ajo që ndryshon nga profili, për shembull:
init-c-states = Mbi këtë rrymë të motorit ajo shtyp, në A. Vëzhgojeni një ditë; vendi i saj është në mes të punës bosh dhe shtypjes.
init-c-sources = Çfarë lexohet. Sado pajisje mund të tregojnë për një presë, çdo sinjal nga njëra prej tyre.
    `presswatch probe` gjen regjistra, `presswatch check` e pyet secilin një herë.
init-c-no-signal = Hiqeni # kur të ketë një sinjal.
init-c-more-signals = Ende pa lidhur. `presswatch probe` i shkruan rreshtat:
init-c-password = Fjalëkalimi është në këtë skedar, që mund ta lexojë vetëm pronari i tij.
init-c-outbox = Ajo që ende nuk është te serveri pret në këtë disk. `flush = "1s"` i kursen kartat SD; ndërprerja e rrymës atëherë mund ta marrë atë sekondë.
init-c-clock = "ntp": besohet vetëm koha që e ka vërtetuar rrjeti ose një njeri. "system": kjo makinë ka orë me bateri.
init-c-http = Gjendja dhe metrikat, vetëm për këtë makinë.
init-c-quarantine = Ajo që nuk mund të ruhet në depo mbahet mënjanë, deri në këtë madhësi.
init-c-listen = Faqja. Me 0.0.0.0 e hapin edhe makina të tjera; njerëzit identifikohen.
init-c-listen-open = Faqja, për këtë makinë dhe për rrjetin.
init-c-alert = Ngre alarmet. Secili e rregullon telefonin e vet në faqe, te “Telefoni im”; kujt i tregohet dhe kur, është te cilësimet.
init-c-answers = Në këtë temë telefonat dërgojnë se dikush e ka parë.
