# Šta kažu alati u terminalu: probe i check.
probe-head = { $line }, jedinica { $unit }, { $table } · pročitano { $reads } puta · Ctrl-C završava
probe-legend = * upravo promenjeno   ~ ovo bi senzor mogao da kaže   = ono što tražite
probe-more = … i još { $count }: povećajte prozor, ili tražite manje.
probe-range = `{ $found }` ne može da se pročita. Napišite tabelu i opseg, kao: `holding 0..50`, ili: `ref 40001..40050`; jedinice pretrage su 1..247.
probe-paste = Šta bi moglo biti { $expect }; pravi red nalepite ispod `[source.signals]`:
probe-paste-example = Sa `--expect BROJ` (šta sada pokazuje manometar prese) nalaze se verovatni registri i ispisuju njihovi redovi. Red izgleda ovako: { $example }
probe-nothing = Ništa ovde nije blizu { $expect }, ni u jednom redosledu ni u jednom stepenu desetice. Pogledajte druge registre ili drugu tabelu.
probe-scanning = pita se jedinica { $unit } od { $last }
probe-unit = Jedinica { $unit } odgovara.
probe-unit-unclear = Jedinica { $unit }: { $why }
read-connect = nije dostupno ({ $why }). Proverite adresu, kabl i napajanje.
read-closed = prekinulo je vezu ({ $why }). Mnogi uređaji primaju samo jednu ili dve veze: da li je nešto drugo povezano?
read-timeout = nema odgovora za { $ms } ms. Proverite broj jedinice; na serijskoj liniji i brzinu, parnost, i da `A` i `B` nisu zamenjeni.
read-late = nema odgovora za { $ms } ms, ali je jedan stigao kasnije. Dajte ovom uređaju duži `timeout`.
read-count = stiglo je { $got } vrednosti umesto { $asked }. Ovaj uređaj se ne drži protokola; čitajte manje odjednom.
read-malformed = stiglo je nešto što nije odgovor ({ $why }). Na serijskoj liniji: druga brzina ili parnost, smetnje, ili dva uređaja sa istim brojem.
read-exception = uređaj odbija, izuzetak { $code }.
read-exception-function = uređaj nema ovu tabelu (izuzetak { $code }). Probajte `holding` umesto `input`, ili obrnuto.
read-exception-address = uređaj nema ovaj registar (izuzetak { $code }). Da li je broj iz uputstva brojan od 1, ili od 40001?
read-exception-value = uređaj ne daje toliko registara odjednom (izuzetak { $code }). Smanjite `read_most`.
read-exception-gateway = kapija ne dolazi do ove jedinice (izuzetak { $code }). Proverite broj jedinice i žice iza kapije.
probe-units = { $n ->
    [one] { $count } jedinica odgovara na { $line }.
    [few] { $count } jedinice odgovaraju na { $line }.
   *[other] { $count } jedinica odgovara na { $line }.
}
