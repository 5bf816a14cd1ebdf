# Çfarë thonë veglat në terminal: probe dhe check.
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
probe-units = { $n ->
    [one] { $count } njësi përgjigjet te { $line }.
   *[other] { $count } njësi përgjigjen te { $line }.
}
