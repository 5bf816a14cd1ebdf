# Stranica na koju vodi veza iz poruke: jedno dugme, koje kaže da je neko video alarm.
answer-title = Potvrdite alarm
answer-ask = Pritisnite dugme da kažete da ste ga videli. Posle toga se niko drugi ne zove.
answer-button = Viđeno
answer-thanks = Hvala
answer-once = Vaš odgovor je prosleđen. Ako je neko već odgovorio, ništa se ne menja.
answer-none = Ovde nema šta da se potvrdi
answer-none-help = Otvorite vezu iz poruke još jednom, ili pozovite pogon.
answer-busy = Vaš odgovor nije mogao da se prosledi
answer-no-command = Ovo nikada ne resetuje i ne pokreće mašinu.

# Šta bot kaže onome ko povezuje svoj razgovor, ili bi hteo.
chat-linked = { $name }, od sada alarmi stižu u ovaj razgovor.
chat-already = { $name }, ovaj razgovor je povezan: alarmi stižu ovde.
chat-wrong = Ovaj kod ne otvara ništa: već je upotrebljen, ili je stariji od 15 minuta. Na stranici pogona, pod „Moj telefon”, pritisnite „Poveži { "Telegram" }” za novi.
chat-no-code = Da bi alarmi stizali ovde, otvorite „Moj telefon” na stranici pogona i pritisnite „Poveži { "Telegram" }”.
