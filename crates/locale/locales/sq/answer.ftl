# Faqja ku të çon lidhja në mesazh: një buton, që thotë se dikush e ka parë alarmin.
answer-title = Konfirmoni alarmin
answer-ask = Shtypni butonin për të thënë se e keni parë. Pastaj nuk thirret askush tjetër.
answer-button = E pashë
answer-thanks = Faleminderit
answer-once = Përgjigjja juaj u përcoll. Nëse dikush është përgjigjur më parë, nuk ndryshon asgjë.
answer-none = Këtu nuk ka çfarë të konfirmohet
answer-none-help = Hapeni edhe një herë lidhjen në mesazh, ose telefononi impiantin.
answer-busy = Përgjigjja juaj nuk u përcoll dot
answer-no-command = Kjo nuk e rivendos dhe nuk e nis kurrë makinën.

# Çfarë i thotë boti dikujt që e lidh bisedën e vet, ose do ta lidhë.
chat-linked = { $name }, alarmet vijnë tani e tutje në këtë bisedë.
chat-already = { $name }, kjo bisedë është e lidhur: alarmet vijnë këtu.
chat-wrong = Ky kod nuk hap asgjë: është përdorur tashmë, ose është më i vjetër se 15 minuta. Në faqen e fabrikës, te “Telefoni im”, shtypni “Lidheni Telegramin” për një të ri.
chat-no-code = Që alarmet të vijnë këtu, hapeni “Telefoni im” në faqen e fabrikës dhe shtypni “Lidheni Telegramin”.
