# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
settings-sections = Pjesët e cilësimeve
settings-words = Ajo që ruhet këtu vlen menjëherë. Presat, lidhjet, adresat dhe sekretet janë në skedarin e konfigurimit, dhe ndryshimi i tyre kërkon rinisje.
settings-restart = Skedari është ndryshuar. Kjo kërkon rinisje:
settings-not-held = Versioni { $version } nuk përputhet më me skedarin, prandaj vlen vetëm skedari. Ndreqeni këtë dhe ruani:
section-plan = Turnet
section-holidays = Festat
section-stops = Ndalesat e planifikuara
section-targets = Caqet
section-limits = Kufijtë
section-duty = Kujdestaria
section-escalation = Radha e njoftimit
section-languages = Gjuhët
section-versions = Versionet
section-changed = e ndryshuar
section-wrong = { $n ->
    [one] { $n } gjë nuk mund të jetë kështu
   *[other] { $n } gjëra nuk mund të jenë kështu
}
day-mon = Hën
day-tue = Mar
day-wed = Mër
day-thu = Enj
day-fri = Pre
day-sat = Sht
day-sun = Die

entry-name = Emri
entry-days = Ditët kur fillon
entry-presses = Presat
entry-from = Prej
entry-to = Deri
entry-next-day = ditën tjetër
entry-valid-from = Dita e parë
entry-valid-to = Dita e fundit
entry-valid-hint = Bosh: gjithmonë.
entry-day = Dita
entry-reason = Arsyeja
entry-wrong = nuk mund të jetë kështu
entry-remove = Hiqni

plan-words = Turni i takon ditës kur fillon. Oraret janë sipas orës së këtushme.
plan-none = Ende asnjë turn. Pa turne nuk ka kohë të planifikuar.
plan-add = Shtoni një turn
plan-unnamed = Turn i ri
plan-breaks = Pushimet
plan-break = Pushimi { $n }
plan-add-break = Shtoni një pushim
week-of = Java nga { $day }
week-before = Një javë më herët
week-after = Një javë më vonë
week-title = Të gjitha presat
week-hours = { $hours } në javë
week-break = Pushim
week-clash = Dy turne njëkohësisht
week-empty = asgjë

holidays-calendar = Ditët pa turne
calendar-kosovo = Festat zyrtare të Kosovës, deri më 2030
calendar-none = Pa festa zyrtare
holidays-year = Festat { $year }
holidays-none = Asnjë në këtë vit.
holidays-after-saving = Lista ndryshon kur të ruhet.
holidays-of = për { $day }
holidays-expected = pritet
holidays-worked = punohet
holidays-work = Punohet këtë ditë
holidays-own = Ditë të shtuara
holidays-own-words = Ditë pa turne përveç atyre të kalendarit.
holidays-own-none = Asnjë.
holidays-add = Shtoni një ditë
holidays-new = Ditë e re
workdays = Ditë me punë
workdays-words = Në këto festa punohet megjithatë.
workdays-none = Asnjë. Për të punuar në një festë, zgjidheni në listën më lart.
year-before = Një vit më herët
year-after = Një vit më vonë

stops-words = Ndalesa e planifikuar ia heq kohën e planifikuar turnit vetëm nëse është thënë mjaft herët. E thënë më vonë, ajo numërohet si ndalim.
stops-lead = Sa para turnit, në orë
stops-lead-hint = 24 nëse nuk thuhet gjë.
stops-none = Nuk është planifikuar asnjë ndalesë.
stops-add = Planifikoni një ndalesë
stops-unnamed = Ndalesë e re
stops-counts = Ajo vlen: ka më pak kohë të planifikuar.
stops-nothing = Atëherë nuk ka turn: nuk ndryshon asgjë.
stops-late = E thënë tepër vonë: duhej ditur { $lead } orë para se të fillojë turni. Do të numërohet si ndalim.
stops-partly = E thënë tepër vonë për { $n ->
    [one] { $n } turn
   *[other] { $n } turne
}, që fillojnë brenda { $lead } orëve. Ajo vlen prej turnit që fillon më { $time }.

targets-words = Për kohën e planifikuar. Bosh: pa cak.
target-throughput = Prodhimi në kg/h
target-throughput-hint = Për çdo orë të kohës së planifikuar.
target-uptime = Në punë, në %
target-uptime-hint = Të kohës së planifikuar.

limits-words = Bosh është siç thotë profili i presës. Ajo që ruhet shihet menjëherë te presat.
limits-press = Presa
limits-changed = { $n } të ndryshuara
limits-profile = Profili: { $value } { $unit }
limits-none = Profili: asnjë
limits-none-at-all = pa kufij
limit-trip_lo = Alarm nën
limit-warn_lo = Paralajmërim nën
limit-warn_hi = Paralajmërim mbi
limit-trip_hi = Alarm mbi
limit-hyst = Duhet të kthehet për
limit-delay_warn_s = Koha deri te paralajmërimi
limit-delay_trip_s = Koha deri te alarmi

duty-words = Kush thirret kur ndodh diçka: i pari, pastaj i dyti, e kështu me radhë.
duty-rota = Çdo javë
duty-none = Ende askush.
duty-add = Shtoni një kujdestari
duty-swaps = Për një kohë
duty-swaps-words = Në këtë kohë thirren këta njerëz në vend të atyre të javës.
duty-swaps-none = Asgjë nuk është këmbyer.
duty-swap-add = Shtoni një këmbim
duty-people = Kush thirret, me këtë radhë
duty-person-add = Shtoni një person…
duty-nobody = askush
duty-hole = askush, edhe pse ka punë
duty-week = Kush është kujdestar
duty-holes = { $n ->
    [one] { $n } herë në këtë javë ka punë dhe askush nuk është kujdestar.
   *[other] { $n } herë në këtë javë ka punë dhe askush nuk është kujdestar.
}
duty-no-holes = Në këtë javë dikush është kujdestar sa herë që ka punë.

languages-words = Çfarë lexojnë njerëzit këtu. E para është për atë që nuk ka zgjedhur.
languages-first = Bëjeni të parën

versions-words = Çdo ruajtje është një version. Secili mund të kthehet, si version i ri.
versions-dirty = Ruani ose hidhni ndryshimet tuaja para se të ktheheni te një version.
versions-one = Versioni { $version }
versions-holds = vlen tani
versions-file = Vetëm skedari
versions-file-words = Para se të ndryshohej gjë këtu.
versions-console = konsola
versions-as = ktheu { $to ->
    [0] vetëm skedarin
   *[other] versionin { $to }
}
versions-what = Çfarë u ndryshua
versions-return = Kthehuni te ky
versions-returned = Vlen versioni { $version }. Është si { $to ->
    [0] vetëm skedari
   *[other] versioni { $to }
}.
versions-undo = Zhbëni: kthehuni te { $to ->
    [0] vetëm skedari
   *[other] versioni { $to }
}
versions-all = Shfaqni të gjitha ({ $n })

changes-none = Asgjë.
changes-added = u shtua
changes-removed = u hoq
changes-changed = u ndryshua
change-shift = Turni
change-calendar = Kalendari
change-holiday = Festa
change-workday = Ditë me punë
change-stop = Ndalesë e planifikuar
change-lead = E thënë para turnit
change-target = Caku i { $press }
change-turn = Kujdestaria e javës
change-swap = Këmbimi
change-languages = Radha
words-from = prej { $day }
words-until = deri më { $day }
words-breaks = pushime { $breaks }
words-all-presses = të gjitha presat
words-profile = siç thotë profili

save = Ruani
save-discard = Hidhni
save-changes = { $n ->
    [0] Asgjë nuk është ndryshuar.
    [one] { $n } ndryshim nuk është ruajtur.
   *[other] { $n } ndryshime nuk janë ruajtur.
}
save-saved = U ruajt: tani vlen versioni { $version }.
save-errors = { $n ->
    [one] Nuk u ruajt: { $n } gjë nuk mund të jetë kështu. Pranë saj shkruan pse.
   *[other] Nuk u ruajt: { $n } gjëra nuk mund të jenë kështu. Pranë secilës shkruan pse.
}
save-show = Tregoni
met = { $name } ruajti ndërkohë versionin { $version } ({ $time }).
met-kept = Ajo që shkruat mbetet, mbi të tijën. Ruani edhe një herë.
met-both = Ajo që shkruat mbetet, mbi të tijën. Të dy keni ndryshuar: { $sections }. Nëse ruani, aty mbetet e juaja.
met-look = Çfarë ndryshoi
met-theirs = Merrni të tijën, hidhni timen
leave-title = Të largoheni pa ruajtur?
leave-words = Ajo që keni ndryshuar këtu nuk është ruajtur dhe do të humbte.
leave = Largohuni

escalation-words = Kush njoftohet për një alarm, dhe kush më pas nëse askush nuk e konfirmon. Konfirmimi e mbyll këtë; ai kurrë nuk e rivendos as nuk e nis presën.
escalation-p1 = Alarme urgjente (P1)
escalation-p2 = Alarme që kërkojnë dikë së shpejti (P2)
escalation-p3 = Të gjitha alarmet e tjera (P3)
escalation-p3-none = Janë në përmbledhjen në fund të ndërrimit.
escalation-none = Për këto alarme nuk njoftohet askush.
escalation-add = Shtoni një hap
escalation-standard = Kthehuni te standardi
escalation-at-once = menjëherë
escalation-after = pas { $time }
escalation-minutes = Minuta pas alarmit
escalation-whom = Kush njoftohet
escalation-ways = Si, të gjitha njëherësh
escalation-unmet = kështu nuk arrihet askush
whom-duty1 = I pari në kujdestari
whom-duty2 = I dyti në kujdestari
whom-manager = Të gjithë menaxherët
reach = Kush mund të arrihet
reach-words = Secili i zgjedh rrugët e veta edhe në faqen e vet.
reach-nobody = Hapat ende nuk nënkuptojnë askënd: thoni kush është kujdestar.
reach-none = ende nuk mund të arrihet
change-step = Hapi
change-alarm = Rregull alarmi

section-alarms = Alarmet
rules-words = Çfarë pret secili alarm dhe sa urgjent është. Vijnë nga profili i presës dhe kufijtë e saj; këtu është vetëm ajo që ndryshon.
rules-of = Të cilës presë
rules-programs = Pajisjet dhe programet
rules-machine = Makina
rules-measured = Çfarë matet
rules-sensors = Sensorët që nuk mund t’u besohet
rules-own = Rregullat tuaja
rules-own-words = Për atë që profili nuk e njeh.
rules-own-add = Shto një rregull
rule-enabled = Në përdorim
rule-out = Jashtë përdorimit: ky alarm nuk ekziston.
rule-standard = Zakonisht: { $value }
rule-on_delay = Duhet të zgjasë, në s
rule-off_delay = Duhet të ketë kaluar, në s
rule-priority = Sa urgjent
rule-priority-1 = P1: telefonat bien
rule-priority-2 = P2: telefonat marrin mesazh
rule-priority-3 = P3: te përmbledhja e ndërrimit
rule-when = Kur vlen
rule-when-planned = kur presa duhet të punojë
rule-when-always = gjithmonë
rule-action = Çfarë bëhet së pari
rule-there = Alarmi është aty
rule-at-once = menjëherë
rule-lasting = pas { $time }
rule-comes-above = Vjen mbi { $limit }, { $time }.
rule-comes-below = Vjen nën { $limit }, { $time }.
rule-goes-below = Ikën nën { $limit }, { $time }.
rule-goes-above = Ikën mbi { $limit }, { $time }.
rule-id = Emri i shkurtër
rule-id-words = Shkronja të vogla { "a–z" }, shifra, _ dhe pikë, si { "oil_temp.climbs" }.
rule-signal = Çfarë matet
rule-kind = Çfarë pret
rule-kind-high = mbi
rule-kind-low = nën
rule-kind-rate = ndryshon shpejt
rule-kind-still = qëndron në vend
rule-kind-is = është pikërisht
rule-kind-code = tregon kod gabimi
rule-kind-bad = matjes nuk mund t’i besohet
rule-kind-state = gjendja e presës
rule-by = Për sa
rule-by-words = Me minus: bie.
rule-over = Brenda, në min
rule-is = Vlera
rule-is-words = { "true" } ose { "false" }, një numër ose një kod.
rule-state = Gjendja
rule-presses = Presat
rule-gate = Vlen kur
rule-latched = Qëndron derisa dikush ta shohë
rule-re_alarm = Vjen përsëri pas
rule-parents = Hesht kur ka
