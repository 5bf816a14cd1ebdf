# Šta pita `presswatch init` u terminalu.
init-exists = { $file } već postoji i ne piše se preko nje. Navedite drugu datoteku, ili onu sklonite.
init-ended = Odgovori su se završili pre poslednjeg pitanja. Ništa nije napisano.
init-begin = Nekoliko pitanja; zatim se piše { $file }, sa objašnjenjima. Enter uzima ono što stoji u [ ]. Ctrl-C završava, i ništa se ne piše.
init-language = Language · Gjuha · Jezik · Језик
init-yes = da
init-no = ne
init-name = Ime pogona, za ljude
init-id = Njegovo kratko ime u podacima i temama (a-z, 0-9, _)
init-zone = Vremenska zona, u kojoj se broje smene i meseci
init-server = Gde da rade stranica i skladište?
init-server-here = na ovoj mašini, sve
init-server-there = na serveru; ova mašina samo čita prese
init-open = Da li telefoni i ekrani u ovoj mreži treba da otvaraju stranicu?
init-edge = Ime ove mašine među onima pored prese (`edge`); broker je zna po istom imenu
init-host = Adresa MQTT brokera na serveru
init-port = Njegov port
init-password = Lozinka za { $user } kod brokera (ne prikazuje se; prazno: stavite je kasnije u datoteku)
init-press-name = Presa { $count }
init-press = Ime prese, za ljude
init-profile = Kakva je to presa?
init-profile-hydraulic-11kw = hidraulična, sa motorom pumpe od oko 11 kW
init-profile-mechanical-piston = mehanička, sa zamajcem i klipom
init-profile-screw = sa grejanim pužem
init-profile-one-clamp = bilo koja presa kojoj se meri samo struja motora
init-by = Šta govori o njoj?
init-by-tcp = PLC, merač ili I/O modul sa Modbus TCP
init-by-serial = merači ili I/O moduli sa Modbus na RS-485
init-by-mqtt = uređaj koji objavljuje preko MQTT
init-by-none = još ništa
init-address = Njegova adresa, kao 192.168.1.20 ili 192.168.1.20:502
init-port-serial = Serijski port
init-baud = Njegova brzina
init-parity = Njegova parnost: none, even ili odd
init-unit = Broj uređaja (jedinica)
init-signals-modbus = Koji registri? U drugom prozoru, ovo ih pokazuje i ispisuje redove za lepljenje: { $probe }
    Ovde nalepite redove, po jedan za svaki signal; prazan red završava. Mogu se dodati i kasnije u datoteku.
init-mqtt-host = Adresa brokera kod kog objavljuje
init-signals-mqtt = Šta objavljuje? Po jedan red za svaki signal, kao: motor_current = { "{" } topic = "shelly/status", pointer = "/current" { "}" }
    Prazan red završava. Mogu se dodati i kasnije u datoteku.
init-another-press = Ima li još neka presa?
init-mains = Šta govori da li ima struje iz mreže?
init-mains-none = ništa, ili kontakt koji je nalepljen gore
init-mains-nut = UPS, preko Network UPS Tools (NUT)
init-mains-supply = baterija ili punjač same mašine
init-nut = UPS, kao IME@HOST
init-supply = Njegovo ime u /sys/class/power_supply
init-phones = Kako se ljudima javljaju alarmi?
init-phones-none = zasad samo na stranici
init-phones-ntfy = na njihove telefone, preko `ntfy` servera
init-ntfy = Adresa `ntfy` servera, kako ga telefoni nalaze
init-ntfy-token = Njegov pristupni ključ (token) za ovaj program (ne prikazuje se; prazno: ne traži ga)
init-modem = Koji modem treba da zove telefone i šalje SMS? Od više portova jednog modema to je onaj koji odgovara na AT.
init-pin = PIN njegove SIM kartice (ne prikazuje se; prazno: ne traži ga)
init-written = Napisano: { $list }
    Proverite, dok je presa uključena: { $check }
    Zatim pokrenite: { $run }

# Objašnjenja u datoteci koja se piše.
init-c-file = Konfiguracija `presswatch` u ovom pogonu. `presswatch check` kaže šta u njoj nije u redu.
    Datoteke se ovde samo imenuju; relativno ime počinje od fascikle ove datoteke.
init-c-site-id = Stoji u svakoj temi i redu: kasnije se ne može promeniti bez početka iznova.
init-c-zone = U njoj se broje smene i meseci.
init-c-languages = Prvi je za onoga ko nije izabrao.
init-c-embedded-broker = Broker unutar `presswatch serve`, samo za ovu mašinu.
init-c-embedded-store = Datoteka u fascikli podataka (`--data`).
init-c-limits = Samo ono što se razlikuje od profila, na primer:
init-c-states = Iznad ove struje motora ona presuje, u A. Posmatrajte je jedan dan; mesto joj je na pola između praznog hoda i presovanja.
init-c-sources = Šta se čita. O presi može da govori bilo koliko uređaja, svaki signal iz jednog od njih.
    `presswatch probe` nalazi registre, `presswatch check` svaki pita jednom.
init-c-no-signal = Uklonite # kad bude bar jedan signal.
init-c-more-signals = Još nije ožičeno. `presswatch probe` ispisuje redove:
init-c-password = Lozinka stoji u ovoj datoteci, koju sme da čita samo njen vlasnik.
init-c-outbox = Ono što još nije kod servera čeka na ovom disku. `flush = "1s"` štedi SD kartice; nestanak struje tada može da odnese tu sekundu.
init-c-clock = `"ntp"`: veruje se samo vremenu koje je potvrdila mreža ili čovek. `"system"`: ova mašina ima sat sa baterijom.
init-c-http = Stanje i metrike, samo za ovu mašinu.
init-c-quarantine = Ono što ne može da se uskladišti čuva se sa strane, do ove veličine.
init-c-listen = Stranica. Sa 0.0.0.0 otvaraju je i druge mašine; ljudi se prijavljuju.
init-c-listen-open = Stranica, za ovu mašinu i za mrežu.
init-c-alert = Diže alarme. Svako podešava svoj telefon na stranici, kod „Moj telefon”; kome se javlja i kada, u podešavanjima je.
init-c-answers = Na ovu temu telefoni šalju da je neko video alarm.
