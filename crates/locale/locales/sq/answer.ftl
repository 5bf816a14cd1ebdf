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
