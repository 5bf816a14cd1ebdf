# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
settings-sections = Delovi podešavanja
settings-words = Ono što se ovde sačuva važi odmah. Prese, veze, adrese i tajne stoje u konfiguracionoj datoteci, i njihova promena traži ponovno pokretanje.
settings-restart = Datoteka je promenjena. Ovo traži ponovno pokretanje:
settings-not-held = Verzija { $version } više ne ide uz datoteku, pa važi samo datoteka. Popravite ovo i sačuvajte:
section-plan = Smene
section-holidays = Praznici
section-stops = Planirani zastoji
section-targets = Ciljevi
section-limits = Granice
section-duty = Dežurstvo
section-escalation = Redosled obaveštavanja
section-languages = Jezici
section-versions = Verzije
section-changed = promenjeno
section-wrong = { $n ->
    [one] { $n } stvar ne može biti takva
    [few] { $n } stvari ne mogu biti takve
   *[other] { $n } stvari ne može biti takvo
}
day-mon = Pon
day-tue = Uto
day-wed = Sre
day-thu = Čet
day-fri = Pet
day-sat = Sub
day-sun = Ned

entry-name = Ime
entry-days = Dani kada počinje
entry-presses = Prese
entry-from = Od
entry-to = Do
entry-next-day = sledećeg dana
entry-valid-from = Prvi dan
entry-valid-to = Poslednji dan
entry-valid-hint = Prazno: uvek.
entry-day = Dan
entry-reason = Razlog
entry-wrong = ne može biti tako
entry-remove = Uklonite

plan-words = Smena pripada danu kada počinje. Vremena su po ovdašnjem satu.
plan-none = Još nema smena. Bez smena nema planiranog vremena.
plan-add = Dodajte smenu
plan-unnamed = Nova smena
plan-breaks = Pauze
plan-break = Pauza { $n }
plan-add-break = Dodajte pauzu
week-of = Nedelja od { $day }
week-before = Nedelju ranije
week-after = Nedelju kasnije
week-title = Sve prese
week-hours = { $hours } nedeljno
week-break = Pauza
week-clash = Dve smene odjednom
week-empty = ništa

holidays-calendar = Dani bez smena
calendar-kosovo = Državni praznici Kosova, do 2030.
calendar-none = Bez državnih praznika
holidays-year = Praznici { $year }.
holidays-none = Nijedan u ovoj godini.
holidays-after-saving = Spisak se menja kada se ovo sačuva.
holidays-of = za { $day }
holidays-expected = očekuje se
holidays-worked = radi se
holidays-work = Tog dana se radi
holidays-own = Dodati dani
holidays-own-words = Dani bez smena pored onih iz kalendara.
holidays-own-none = Nijedan.
holidays-add = Dodajte dan
holidays-new = Nov dan
workdays = Radni dani
workdays-words = Na ove praznike se ipak radi.
workdays-none = Nijedan. Da bi se radilo na praznik, izaberite ga u spisku iznad.
year-before = Godinu ranije
year-after = Godinu kasnije

stops-words = Planirani zastoj uzima planirano vreme iz smene samo ako je najavljen dovoljno rano. Najavljen kasnije, računa se kao stajanje.
stops-lead = Koliko pre smene, u satima
stops-lead-hint = 24 ako se ništa ne kaže.
stops-none = Nijedan zastoj nije planiran.
stops-add = Planirajte zastoj
stops-unnamed = Nov zastoj
stops-counts = Računa se: ima manje planiranog vremena.
stops-nothing = Tada nema smene: ništa se ne menja.
stops-late = Najavljen prekasno: moralo se znati { $lead } sati pre nego što smena počne. Računaće se kao stajanje.
stops-partly = Najavljen prekasno za { $n ->
    [one] { $n } smenu
    [few] { $n } smene
   *[other] { $n } smena
}, do čijeg početka ima manje od { $lead } sati. Računa se od smene koja počinje { $time }.

targets-words = Za planirano vreme. Prazno: nema cilja.
target-throughput = Učinak u { "kg/h" }
target-throughput-hint = Za svaki sat planiranog vremena.
target-uptime = U radu, u %
target-uptime-hint = Od planiranog vremena.

limits-words = Prazno je kako kaže profil prese. Ono što se sačuva odmah se vidi kod presa.
limits-press = Presa
limits-changed = izmenjeno: { $n }
limits-profile = Profil: { $value } { $unit }
limits-none = Profil: nema
limits-none-at-all = nema granica
limit-trip_lo = Alarm ispod
limit-warn_lo = Upozorenje ispod
limit-warn_hi = Upozorenje iznad
limit-trip_hi = Alarm iznad
limit-hyst = Mora da se vrati za
limit-delay_warn_s = Vreme do upozorenja
limit-delay_trip_s = Vreme do alarma

duty-words = Ko se zove kad se nešto desi: prvi, zatim drugi, i tako dalje.
duty-rota = Svake nedelje
duty-none = Još niko.
duty-add = Dodajte dežurstvo
duty-swaps = Na neko vreme
duty-swaps-words = U to vreme se zovu ovi ljudi umesto onih iz te nedelje.
duty-swaps-none = Ništa nije zamenjeno.
duty-swap-add = Dodajte zamenu
duty-people = Ko se zove, ovim redom
duty-person-add = Dodajte osobu…
duty-nobody = niko
duty-hole = niko, a radi se
duty-week = Ko je dežuran
duty-holes = { $n ->
    [one] { $n } put se u ovoj nedelji radi, a niko nije dežuran.
    [few] { $n } puta se u ovoj nedelji radi, a niko nije dežuran.
   *[other] { $n } puta se u ovoj nedelji radi, a niko nije dežuran.
}
duty-no-holes = U ovoj nedelji je neko dežuran kad god se radi.

languages-words = Šta ljudi ovde čitaju. Prvi je za onoga ko nije izabrao.
languages-first = Neka bude prvi

versions-words = Svako čuvanje je jedna verzija. Svaka se može vratiti, kao nova verzija.
versions-dirty = Sačuvajte ili odbacite svoje izmene pre nego što se vratite na neku verziju.
versions-one = Verzija { $version }
versions-holds = važi sada
versions-file = Samo datoteka
versions-file-words = Pre nego što je ovde išta promenjeno.
versions-console = konzola
versions-as = vraćeno na: { $to ->
    [0] samo datoteka
   *[other] verzija { $to }
}
versions-what = Šta je promenjeno
versions-return = Vratite na ovo
versions-returned = Važi verzija { $version }. Ona je kao: { $to ->
    [0] samo datoteka
   *[other] verzija { $to }
}.
versions-undo = Poništite: vratite na { $to ->
    [0] samu datoteku
   *[other] verziju { $to }
}
versions-all = Prikažite sve ({ $n })

changes-none = Ništa.
changes-added = dodato
changes-removed = uklonjeno
changes-changed = promenjeno
change-shift = Smena
change-calendar = Kalendar
change-holiday = Praznik
change-workday = Radni dan
change-stop = Planirani zastoj
change-lead = Najava pre smene
change-target = Cilj za { $press }
change-turn = Dežurstvo u nedelji
change-swap = Zamena
change-languages = Redosled
words-from = od { $day }
words-until = do { $day }
words-breaks = pauze { $breaks }
words-all-presses = sve prese
words-profile = kako kaže profil

save = Sačuvajte
save-discard = Odbacite
save-changes = { $n ->
    [0] Ništa nije promenjeno.
    [one] { $n } izmena nije sačuvana.
    [few] { $n } izmene nisu sačuvane.
   *[other] { $n } izmena nije sačuvano.
}
save-saved = Sačuvano: sada važi verzija { $version }.
save-errors = { $n ->
    [one] Nije sačuvano: { $n } stvar ne može biti takva. Pored nje piše zašto.
    [few] Nije sačuvano: { $n } stvari ne mogu biti takve. Pored svake piše zašto.
   *[other] Nije sačuvano: { $n } stvari ne može biti takvo. Pored svake piše zašto.
}
save-show = Prikažite
met = { $name }: u međuvremenu je sačuvana verzija { $version } ({ $time }).
met-kept = Ono što ste uneli ostaje, preko toga. Sačuvajte još jednom.
met-both = Ono što ste uneli ostaje, preko toga. Oboje ste menjali: { $sections }. Ako sačuvate, tamo važi vaše.
met-look = Šta je tamo promenjeno
met-theirs = Uzmite tuđe, odbacite moje
leave-title = Otići bez čuvanja?
leave-words = Ono što ste ovde promenili nije sačuvano i nestalo bi.
leave = Odlazim

escalation-words = Ko se obaveštava o alarmu, i ko zatim ako ga niko ne potvrdi. Potvrda to završava; ona nikad ne resetuje niti pokreće presu.
escalation-p1 = Hitni alarmi ({ "P1" })
escalation-p2 = Alarmi zbog kojih neko treba uskoro da dođe ({ "P2" })
escalation-p3 = Svi ostali alarmi ({ "P3" })
escalation-p3-none = Stoje u pregledu na kraju smene.
escalation-none = O ovim alarmima se ne obaveštava niko.
escalation-add = Dodajte korak
escalation-standard = Nazad na standard
escalation-at-once = odmah
escalation-after = posle { $time }
escalation-minutes = Minuta posle alarma
escalation-whom = Ko se obaveštava
escalation-ways = Kako, sve istovremeno
escalation-unmet = ovako se niko ne može dobiti
whom-duty1 = Prvi dežurni
whom-duty2 = Drugi dežurni
whom-manager = Svi rukovodioci
reach = Ko može da se dobije
reach-words = Svako bira svoje puteve i na svojoj stranici.
reach-nobody = Koraci još ne znače nikoga: recite ko je dežuran.
reach-none = još ne može da se dobije
change-step = Korak
change-alarm = Pravilo alarma

section-alarms = Alarmi
rules-words = Na šta svaki alarm čeka i koliko je hitan. Slede iz profila prese i njenih granica; ovde stoji ono što se razlikuje.
rules-of = Koje prese
rules-programs = Uređaji i programi
rules-machine = Mašina
rules-measured = Šta se meri
rules-sensors = Senzori kojima se ne može verovati
rules-own = Vaša pravila
rules-own-words = Za ono što profil ne poznaje.
rules-own-add = Dodaj pravilo
rule-enabled = U upotrebi
rule-out = Van upotrebe: tog alarma nema.
rule-standard = Obično: { $value }
rule-on_delay = Mora da traje, u s
rule-off_delay = Mora da prođe, u s
rule-priority = Koliko je hitno
rule-priority-1 = { "P1" }: telefoni zvone
rule-priority-2 = { "P2" }: telefoni dobijaju poruku
rule-priority-3 = { "P3" }: u pregledu smene
rule-when = Kada važi
rule-when-planned = dok presa treba da radi
rule-when-always = uvek
rule-action = Šta prvo uraditi
rule-there = Alarm je tu
rule-at-once = odmah
rule-lasting = posle { $time }
rule-comes-above = Dolazi iznad { $limit }, { $time }.
rule-comes-below = Dolazi ispod { $limit }, { $time }.
rule-goes-below = Odlazi ispod { $limit }, { $time }.
rule-goes-above = Odlazi iznad { $limit }, { $time }.
rule-id = Kratko ime
rule-id-words = Mala slova { "a–z" }, cifre, _ i tačka, kao { "oil_temp.climbs" }.
rule-signal = Šta se meri
rule-kind = Na šta čeka
rule-kind-high = iznad
rule-kind-low = ispod
rule-kind-rate = brzo se menja
rule-kind-still = stoji
rule-kind-is = je tačno
rule-kind-code = pokazuje kod greške
rule-kind-bad = merenju se ne može verovati
rule-kind-state = stanje prese
rule-by = Za koliko
rule-by-words = Sa minusom: pada.
rule-over = U roku od, u min
rule-is = Vrednost
rule-is-words = { "true" } ili { "false" }, broj, ili kod.
rule-state = Stanje
rule-presses = Prese
rule-gate = Važi dok
rule-latched = Ostaje dok ga neko ne vidi
rule-re_alarm = Dolazi ponovo posle
rule-parents = Ćuti dok ima
