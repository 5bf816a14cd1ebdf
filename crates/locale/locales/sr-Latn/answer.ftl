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
