# Stranica na koju vodi veza iz poruke: jedno dugme, koje kaže da je neko video alarm.
answer-title = Потврдите аларм
answer-ask = Притисните дугме да кажете да сте га видели. После тога се нико други не зове.
answer-button = Виђено
answer-thanks = Хвала
answer-once = Ваш одговор је прослеђен. Ако је неко већ одговорио, ништа се не мења.
answer-none = Овде нема шта да се потврди
answer-none-help = Отворите везу из поруке још једном, или позовите погон.
answer-busy = Ваш одговор није могао да се проследи
answer-no-command = Ово никада не ресетује и не покреће машину.

# Šta bot kaže onome ko povezuje svoj razgovor, ili bi hteo.
chat-linked = { $name }, од сада аларми стижу у овај разговор.
chat-already = { $name }, овај разговор је повезан: аларми стижу овде.
chat-wrong = Овај код не отвара ништа: већ је употребљен, или је старији од 15 минута. На страници погона, под „Мој телефон”, притисните „Повежи { "Telegram" }” за нови.
chat-no-code = Да би аларми стизали овде, отворите „Мој телефон” на страници погона и притисните „Повежи { "Telegram" }”.
