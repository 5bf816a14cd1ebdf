import{A as e,B as t,F as n,G as r,H as i,I as a,J as o,K as s,L as c,Q as l,R as u,U as d,V as f,_ as p,b as m,c as h,d as g,et as _,g as v,h as y,it as b,m as ee,nt as te,p as x,rt as S,tt as C,v as ne,x as re,y as ie,z as ae}from"./index-CeH5qElu.js";import{i as oe,r as se,t as ce}from"./list-CdUGzieW.js";/* empty css             */var le=b(null);function w(){let e=te(le);if(!e)throw Error(`a section outside of the settings`);return e}function T(e){return e.map(e=>`/${String(e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}`).join(``)}function ue(e){return e.split(`/`).slice(1).map(e=>e.replaceAll(`~1`,`/`).replaceAll(`~0`,`~`))}function E(e,t){return t.reduce((e,t)=>typeof e!=`object`||!e?void 0:e[t],e)}function D(e,t,n){let[r,...i]=t;if(r===void 0)return n;let a=i.length>0?D(E(e,[r])??(typeof i[0]==`number`?[]:{}),i,n):n;if(Array.isArray(e)){let t=[...e];return a===void 0?t.splice(Number(r),1):t[Number(r)]=a,t}let{[r]:o,...s}=e??{};return a===void 0?s:{...e??{},[r]:a}}function O(e,t){return e===t||(e??null)===null&&(t??null)===null?!0:typeof e!=`object`||typeof t!=`object`||e===null||t===null||Array.isArray(e)!==Array.isArray(t)||Array.isArray(e)&&e.length!==t.length?!1:[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>O(E(e,[n]),E(t,[n])))}function k(e,t){let n=[...new Set([...Object.keys(t.limits??{}),...Object.keys(e.limits??{})])].map(n=>[n,{...t.limits?.[n],...e.limits?.[n]}]);return{plan:e.plan??t.plan??{},target:e.target??t.target??[],limits:Object.fromEntries(n),duty:e.duty??t.duty??{},languages:e.site?.languages??t.site?.languages??[]}}function de(e,t,n,r){let i=n[0],a=e[i]??t[i];return fe(D(a==null?e:{...e,[i]:a},n,r),t)}function fe(e,t){let n=Object.entries(e).filter(([e,n])=>!O(n,t[e]??(Array.isArray(n)?[]:{}))&&!pe(n));return Object.fromEntries(n)}function pe(e){return(e??null)===null||!Array.isArray(e)&&typeof e==`object`&&O(e,{})}function me(e,t,[n,r],i,a){let o=D(k(e,t).limits[n]?.[r]??{},[i],a),s=O(o,t.limits?.[n]?.[r]??{})?void 0:o,c=D(e.limits??{},[n,r],s);return fe({...e,limits:pe(c[n])?D(c,[n],void 0):c},t)}function he(e,t,n,r){let i=e.findIndex(e=>e.press===t),a=i<0?e.length:i,o=D(e[a]??{press:t},[n],r);return[...D(e,[a],O(o,{press:t})?void 0:o)]}function ge(e){let[t,n]=ue(e);return t===`plan`&&[`holidays`,`holiday`,`workdays`].includes(n??``)?`holidays`:t===`plan`&&[`stop`,`lead`].includes(n??``)?`stops`:t===`target`?`targets`:t===`limits`||t===`duty`?t:t===`site`?`languages`:`plan`}function _e(e,t,n){return e.filter(({pointer:e})=>O(E(t,ue(e)),E(n,ue(e))))}var A=[`plan`,`holidays`,`stops`,`targets`,`limits`,`duty`,`languages`,`versions`],j=[`mon`,`tue`,`wed`,`thu`,`fri`,`sat`,`sun`],ve=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`,`hyst`,`delay_warn_s`,`delay_trip_s`],ye={shift:`plan`,calendar:`holidays`,holiday:`holidays`,workday:`holidays`,stop:`stops`,lead:`stops`,target:`targets`,limit:`limits`,turn:`duty`,swap:`duty`,languages:`languages`};function be({kind:e}){return ye[e]}function M(e,t,n){let r=[...t];return[...e.filter(e=>{let t=r.findIndex(t=>O(e,t));return t>=0&&r.splice(t,1),t<0}).map(e=>{let t=r.findIndex(t=>O(n(e),n(t)));return{before:e,after:t<0?null:r.splice(t,1)[0]??null}}),...r.map(e=>({before:null,after:e}))]}function xe(e,t){let n=[],[r,i]=[e.plan,t.plan],a=e=>e??[];for(let e of M(a(r.shift),a(i.shift),({name:e})=>e))n.push({kind:`shift`,...e});let[o,s]=[r.holidays??`none`,i.holidays??`none`];o!==s&&n.push({kind:`calendar`,before:o,after:s});for(let e of M(a(r.holiday),a(i.holiday),({day:e})=>e))n.push({kind:`holiday`,...e});for(let e of M(a(r.workdays),a(i.workdays),e=>e))n.push({kind:`workday`,...e});let[c,l]=[r.lead??`24h`,i.lead??`24h`];c!==l&&n.push({kind:`lead`,before:c,after:l});let u=e=>e.map(e=>D(e,[`registered`],void 0));for(let e of M(u(a(r.stop)),u(a(i.stop)),({reason:e})=>e))n.push({kind:`stop`,...e});for(let r of M(e.target,t.target,({press:e})=>e))n.push({kind:`target`,...r});n.push(...Se(e.limits,t.limits));for(let r of M(a(e.duty.rota),a(t.duty.rota),({from:e,days:t})=>[e,t]))n.push({kind:`turn`,...r});for(let r of M(a(e.duty.swap),a(t.duty.swap),({from:e})=>e))n.push({kind:`swap`,...r});return O(e.languages,t.languages)||n.push({kind:`languages`,before:e.languages,after:t.languages}),n}function Se(e,t){let n=(e,t)=>[...new Set([...Object.keys(e??{}),...Object.keys(t??{})])];return n(e,t).flatMap(r=>n(e[r],t[r]).flatMap(n=>ve.flatMap(i=>{let a=e=>e[r]?.[n]?.[i]??null;return O(a(e),a(t))?[]:[{kind:`limit`,press:r,signal:n,name:i,before:a(e),after:a(t)}]})))}var Ce=[[[`plan`,`shift`],`plan`],[[`plan`,`holidays`],`holidays`],[[`plan`,`holiday`],`holidays`],[[`plan`,`workdays`],`holidays`],[[`plan`,`stop`],`stops`],[[`plan`,`lead`],`stops`],[[`target`],`targets`],[[`duty`,`rota`],`duty`],[[`duty`,`swap`],`duty`],[[`site`,`languages`],`languages`]];function we(e,t){let{languages:n,...r}=k(e,t);return{...r,site:{languages:n}}}function Te(e,t,n,r){let[i,a,o]=[we(e,r),we(t,r),we(n,r)],s=new Set,c=n;for(let[e,t]of Ce)O(E(i,e),E(a,e))||(!O(E(i,e),E(o,e))&&!O(E(a,e),E(o,e))&&s.add(t),c=de(c,r,e,E(a,e)));for(let e of Se(i.limits,a.limits)){if(e.kind!==`limit`)continue;let{press:t,signal:n,name:i,after:a}=e,l=E(o.limits,[t,n,i]);!O(l,e.before)&&!O(l,a)&&s.add(`limits`),c=me(c,r,[t,n],i,a??void 0)}return{draft:c,both:A.filter(e=>s.has(e))}}var Ee=`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
settings-sections = Parts of the settings
settings-words = What is saved here holds at once. Presses, wiring, addresses and secrets stand in the configuration file, and changing them needs a restart.
settings-restart = The file was changed. This needs a restart:
settings-not-held = Version { $version } does not go with the file any more, so the file alone holds. Mend this and save:
section-plan = Shifts
section-holidays = Holidays
section-stops = Planned stops
section-targets = Targets
section-limits = Limits
section-duty = On duty
section-languages = Languages
section-versions = Versions
section-changed = changed
section-wrong = { $n ->
    [one] { $n } thing can’t be so
   *[other] { $n } things can’t be so
}
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun

entry-name = Name
entry-days = Days on which it begins
entry-presses = Presses
entry-from = From
entry-to = To
entry-next-day = on the next day
entry-valid-from = First day
entry-valid-to = Last day
entry-valid-hint = Empty: always.
entry-day = Day
entry-reason = Reason
entry-wrong = can’t be so
entry-remove = Remove

plan-words = A shift belongs to the day on which it begins. Times are those of the clocks here.
plan-none = No shift yet. Without shifts no time is planned.
plan-add = Add a shift
plan-unnamed = New shift
plan-breaks = Breaks
plan-break = Break { $n }
plan-add-break = Add a break
week-of = Week of { $day }
week-before = A week earlier
week-after = A week later
week-title = All presses
week-hours = { $hours } a week
week-break = Break
week-clash = Two shifts at once
week-empty = nothing

holidays-calendar = Days without shifts
calendar-kosovo = Public holidays of Kosovo, to 2030
calendar-none = No public holidays
holidays-year = Holidays { $year }
holidays-none = None in this year.
holidays-after-saving = The list changes when this is saved.
holidays-of = for { $day }
holidays-expected = expected
holidays-worked = worked
holidays-work = Work on this day
holidays-own = Days added
holidays-own-words = Days without shifts besides the calendar’s.
holidays-own-none = None.
holidays-add = Add a day
holidays-new = New day
workdays = Days worked
workdays-words = On these holidays people work all the same.
workdays-none = None. To work on a holiday, choose it in the list above.
year-before = A year earlier
year-after = A year later

stops-words = A planned stop takes planned time out of a shift only if it was told early enough. Told later, it counts as a standstill.
stops-lead = How long before a shift, in hours
stops-lead-hint = 24 if nothing is said.
stops-none = No stop is planned.
stops-add = Plan a stop
stops-unnamed = New stop
stops-counts = It counts: there is less planned time.
stops-nothing = No shift is planned then: it changes nothing.
stops-late = Told too late: it had to be known { $lead } h before the shift begins. It will count as a standstill.
stops-partly = Told too late for { $n ->
    [one] { $n } shift
   *[other] { $n } shifts
}, which begin in less than { $lead } h. It counts from the shift on that begins at { $time }.

targets-words = For planned time. Empty: no target.
target-throughput = Throughput in kg/h
target-throughput-hint = For each hour of planned time.
target-uptime = Running in %
target-uptime-hint = Of planned time.

limits-words = Empty is as the press’s profile says. What is saved shows on the floor at once.
limits-press = Press
limits-changed = { $n } changed
limits-profile = Profile: { $value } { $unit }
limits-none = Profile: none
limits-none-at-all = no limits
limit-trip_lo = Alarm below
limit-warn_lo = Warning below
limit-warn_hi = Warning above
limit-trip_hi = Alarm above
limit-hyst = Must come back by
limit-delay_warn_s = Time to a warning
limit-delay_trip_s = Time to an alarm

duty-words = Who is called when something happens: the first, then the second, and so on.
duty-rota = Each week
duty-none = Nobody yet.
duty-add = Add a duty
duty-swaps = For a while
duty-swaps-words = In this time these people are called in place of those of the week.
duty-swaps-none = Nothing is swapped.
duty-swap-add = Add a swap
duty-people = Who is called, in this order
duty-person-add = Add a person…
duty-nobody = nobody
duty-hole = nobody, though work is planned
duty-week = Who is on duty
duty-holes = { $n ->
    [one] Once in this week work is planned and nobody is on duty.
   *[other] { $n } times in this week work is planned and nobody is on duty.
}
duty-no-holes = Somebody is on duty whenever work is planned in this week.

languages-words = What people here read. The first is for who has not chosen.
languages-first = Make it the first

versions-words = Each save is a version. Any of them can be brought back, as a new version.
versions-dirty = Save or discard your changes before you go back to a version.
versions-one = Version { $version }
versions-holds = holds now
versions-file = The file alone
versions-file-words = Before anything was changed here.
versions-console = the console
versions-as = brought back { $to ->
    [0] the file alone
   *[other] version { $to }
}
versions-what = What was changed
versions-return = Return to this
versions-returned = Version { $version } holds. It is as { $to ->
    [0] the file alone
   *[other] version { $to }
}.
versions-undo = Undo: return to { $to ->
    [0] the file alone
   *[other] version { $to }
}
versions-all = Show all { $n }

changes-none = Nothing.
changes-added = added
changes-removed = removed
changes-changed = changed
change-shift = Shift
change-calendar = Calendar
change-holiday = Holiday
change-workday = Day worked
change-stop = Planned stop
change-lead = Told before a shift
change-target = Target of { $press }
change-turn = Duty of the week
change-swap = Swap
change-languages = Order
words-from = from { $day }
words-until = until { $day }
words-breaks = breaks { $breaks }
words-all-presses = all presses
words-profile = as the profile says

save = Save
save-discard = Discard
save-changes = { $n ->
    [0] Nothing is changed.
    [one] { $n } change is not saved.
   *[other] { $n } changes are not saved.
}
save-saved = Saved: version { $version } holds now.
save-errors = { $n ->
    [one] Not saved: { $n } thing can’t be so. It says why beside it.
   *[other] Not saved: { $n } things can’t be so. It says why beside each.
}
save-show = Show
met = { $name } saved version { $version } meanwhile ({ $time }).
met-kept = What you typed is kept, over theirs. Save once more.
met-both = What you typed is kept, over theirs. Both of you changed: { $sections }. If you save, yours stands there.
met-look = What they changed
met-theirs = Take theirs, discard mine
leave-title = Leave without saving?
leave-words = What you changed here is not saved and would be gone.
leave = Leave
`,De=`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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
`,Oe=`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
settings-sections = Делови подешавања
settings-words = Оно што се овде сачува важи одмах. Пресе, везе, адресе и тајне стоје у конфигурационој датотеци, и њихова промена тражи поновно покретање.
settings-restart = Датотека је промењена. Ово тражи поновно покретање:
settings-not-held = Верзија { $version } више не иде уз датотеку, па важи само датотека. Поправите ово и сачувајте:
section-plan = Смене
section-holidays = Празници
section-stops = Планирани застоји
section-targets = Циљеви
section-limits = Границе
section-duty = Дежурство
section-languages = Језици
section-versions = Верзије
section-changed = промењено
section-wrong = { $n ->
    [one] { $n } ствар не може бити таква
    [few] { $n } ствари не могу бити такве
   *[other] { $n } ствари не може бити такво
}
day-mon = Пон
day-tue = Уто
day-wed = Сре
day-thu = Чет
day-fri = Пет
day-sat = Суб
day-sun = Нед

entry-name = Име
entry-days = Дани када почиње
entry-presses = Пресе
entry-from = Од
entry-to = До
entry-next-day = следећег дана
entry-valid-from = Први дан
entry-valid-to = Последњи дан
entry-valid-hint = Празно: увек.
entry-day = Дан
entry-reason = Разлог
entry-wrong = не може бити тако
entry-remove = Уклоните

plan-words = Смена припада дану када почиње. Времена су по овдашњем сату.
plan-none = Још нема смена. Без смена нема планираног времена.
plan-add = Додајте смену
plan-unnamed = Нова смена
plan-breaks = Паузе
plan-break = Пауза { $n }
plan-add-break = Додајте паузу
week-of = Недеља од { $day }
week-before = Недељу раније
week-after = Недељу касније
week-title = Све пресе
week-hours = { $hours } недељно
week-break = Пауза
week-clash = Две смене одједном
week-empty = ништа

holidays-calendar = Дани без смена
calendar-kosovo = Државни празници Косова, до 2030.
calendar-none = Без државних празника
holidays-year = Празници { $year }.
holidays-none = Ниједан у овој години.
holidays-after-saving = Списак се мења када се ово сачува.
holidays-of = за { $day }
holidays-expected = очекује се
holidays-worked = ради се
holidays-work = Тог дана се ради
holidays-own = Додати дани
holidays-own-words = Дани без смена поред оних из календара.
holidays-own-none = Ниједан.
holidays-add = Додајте дан
holidays-new = Нов дан
workdays = Радни дани
workdays-words = На ове празнике се ипак ради.
workdays-none = Ниједан. Да би се радило на празник, изаберите га у списку изнад.
year-before = Годину раније
year-after = Годину касније

stops-words = Планирани застој узима планирано време из смене само ако је најављен довољно рано. Најављен касније, рачуна се као стајање.
stops-lead = Колико пре смене, у сатима
stops-lead-hint = 24 ако се ништа не каже.
stops-none = Ниједан застој није планиран.
stops-add = Планирајте застој
stops-unnamed = Нов застој
stops-counts = Рачуна се: има мање планираног времена.
stops-nothing = Тада нема смене: ништа се не мења.
stops-late = Најављен прекасно: морало се знати { $lead } сати пре него што смена почне. Рачунаће се као стајање.
stops-partly = Најављен прекасно за { $n ->
    [one] { $n } смену
    [few] { $n } смене
   *[other] { $n } смена
}, до чијег почетка има мање од { $lead } сати. Рачуна се од смене која почиње { $time }.

targets-words = За планирано време. Празно: нема циља.
target-throughput = Учинак у { "kg/h" }
target-throughput-hint = За сваки сат планираног времена.
target-uptime = У раду, у %
target-uptime-hint = Од планираног времена.

limits-words = Празно је како каже профил пресе. Оно што се сачува одмах се види код преса.
limits-press = Преса
limits-changed = измењено: { $n }
limits-profile = Профил: { $value } { $unit }
limits-none = Профил: нема
limits-none-at-all = нема граница
limit-trip_lo = Аларм испод
limit-warn_lo = Упозорење испод
limit-warn_hi = Упозорење изнад
limit-trip_hi = Аларм изнад
limit-hyst = Мора да се врати за
limit-delay_warn_s = Време до упозорења
limit-delay_trip_s = Време до аларма

duty-words = Ко се зове кад се нешто деси: први, затим други, и тако даље.
duty-rota = Сваке недеље
duty-none = Још нико.
duty-add = Додајте дежурство
duty-swaps = На неко време
duty-swaps-words = У то време се зову ови људи уместо оних из те недеље.
duty-swaps-none = Ништа није замењено.
duty-swap-add = Додајте замену
duty-people = Ко се зове, овим редом
duty-person-add = Додајте особу…
duty-nobody = нико
duty-hole = нико, а ради се
duty-week = Ко је дежуран
duty-holes = { $n ->
    [one] { $n } пут се у овој недељи ради, а нико није дежуран.
    [few] { $n } пута се у овој недељи ради, а нико није дежуран.
   *[other] { $n } пута се у овој недељи ради, а нико није дежуран.
}
duty-no-holes = У овој недељи је неко дежуран кад год се ради.

languages-words = Шта људи овде читају. Први је за онога ко није изабрао.
languages-first = Нека буде први

versions-words = Свако чување је једна верзија. Свака се може вратити, као нова верзија.
versions-dirty = Сачувајте или одбаците своје измене пре него што се вратите на неку верзију.
versions-one = Верзија { $version }
versions-holds = важи сада
versions-file = Само датотека
versions-file-words = Пре него што је овде ишта промењено.
versions-console = конзола
versions-as = враћено на: { $to ->
    [0] само датотека
   *[other] верзија { $to }
}
versions-what = Шта је промењено
versions-return = Вратите на ово
versions-returned = Важи верзија { $version }. Она је као: { $to ->
    [0] само датотека
   *[other] верзија { $to }
}.
versions-undo = Поништите: вратите на { $to ->
    [0] саму датотеку
   *[other] верзију { $to }
}
versions-all = Прикажите све ({ $n })

changes-none = Ништа.
changes-added = додато
changes-removed = уклоњено
changes-changed = промењено
change-shift = Смена
change-calendar = Календар
change-holiday = Празник
change-workday = Радни дан
change-stop = Планирани застој
change-lead = Најава пре смене
change-target = Циљ за { $press }
change-turn = Дежурство у недељи
change-swap = Замена
change-languages = Редослед
words-from = од { $day }
words-until = до { $day }
words-breaks = паузе { $breaks }
words-all-presses = све пресе
words-profile = како каже профил

save = Сачувајте
save-discard = Одбаците
save-changes = { $n ->
    [0] Ништа није промењено.
    [one] { $n } измена није сачувана.
    [few] { $n } измене нису сачуване.
   *[other] { $n } измена није сачувано.
}
save-saved = Сачувано: сада важи верзија { $version }.
save-errors = { $n ->
    [one] Није сачувано: { $n } ствар не може бити таква. Поред ње пише зашто.
    [few] Није сачувано: { $n } ствари не могу бити такве. Поред сваке пише зашто.
   *[other] Није сачувано: { $n } ствари не може бити такво. Поред сваке пише зашто.
}
save-show = Прикажите
met = { $name }: у међувремену је сачувана верзија { $version } ({ $time }).
met-kept = Оно што сте унели остаје, преко тога. Сачувајте још једном.
met-both = Оно што сте унели остаје, преко тога. Обоје сте мењали: { $sections }. Ако сачувате, тамо важи ваше.
met-look = Шта је тамо промењено
met-theirs = Узмите туђе, одбаците моје
leave-title = Отићи без чувања?
leave-words = Оно што сте овде променили није сачувано и нестало би.
leave = Одлазим
`,ke=`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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
`,N=1440,Ae=864e5,P=6e4,je=e=>String(e).padStart(2,`0`);function F(e){let t=/^(\d\d):(\d\d)$/.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]);return Number(t[2])<60&&n<=1440?n:null}function Me(e){return`${je(Math.floor(e/60))}:${je(e%60)}`}function I(e,t){return t===e?0:((t-e-1)%N+N)%N+1}function L(e){let t=/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::00)?)?$/.exec(e);if(!t)return null;let[n,r,i,a=0,o=0]=t.slice(1).map(e=>Number(e??0)),s=Date.UTC(n,r-1,i,a,o);return new Date(s).getUTCDate()===i&&a<24&&o<60?s:null}function R(e){return`${e.year}-${je(e.month)}-${je(e.day)}`}function z(e,t){let n=L(e);return n===null?e:new Date(n+t*Ae).toISOString().slice(0,10)}function B(e){let t=L(e);return t===null?null:(new Date(t).getUTCDay()+6)%7}function Ne(e){return z(e,-(B(e)??0))}function V(e){let t=new Date(L(e)??0);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate(),hour:t.getUTCHours(),minute:t.getUTCMinutes(),second:0}}function Pe(e,t){let[n,r]=[t-Ae,t+Ae].map(t=>re(e,t)*P);if(re(e,t-n)*P===n)return t-n;if(re(e,t-r)*P===r)return t-r;let i=t-r;for(;re(e,i)*P===n;)i+=P;return i}c({en:Ee,sq:De,"sr-Latn":ke,"sr-Cyrl":Oe});function Fe({t:e},t){let n=j.map(e=>t.includes(e)),r=[];for(let t=0;t<j.length;t+=1){if(!n[t])continue;let i=t;for(;n[i+1];)i+=1;let a=t=>e(`day-${j[t]}`);if(i-t>=2)r.push(`${a(t)}–${a(i)}`);else for(let e=t;e<=i;e+=1)r.push(a(e));t=i}return r.join(`, `)}function H({language:e},t){return L(t)===null?t:ae(e,V(t))}function U({language:e},t){return L(t)===null?t:`${i(e,V(t))} ${d(V(t))}`}function W({language:e},t){let n=(String(t).split(`.`)[1]??``).length;return f(e,t,n)}function G(e,{days:t,from:n,to:r,valid_from:a,valid_to:o}){let{t:s,language:c}=e,l=e=>L(e)===null?e:i(c,V(e)),u=[a&&s(`words-from`,{day:l(a)}),o&&s(`words-until`,{day:l(o)})];return[`${Fe(e,t)} ${n}–${r}`,...u].filter(Boolean).join(`, `)}function Ie({t:e,language:t},n){return e(`duration-hours`,{h:f(t,Math.floor(n/60)),m:String(n%60)})}function Le({t:e},t,n){return t?t.map(n.press).join(`, `):e(`words-all-presses`)}function Re(e,t,n){let r=(t.breaks??[]).map(({from:e,to:t})=>`${e}–${t}`).join(`, `);return[t.name,G(e,t),r&&e.t(`words-breaks`,{breaks:r}),t.presses&&Le(e,t.presses,n)].filter(Boolean).join(`; `)}function ze(e,t,r,i){let{t:a}=e,o=e=>e.map(r.person).join(`, `)||a(`duty-nobody`);if(t[i]===null)return t.kind===`limit`?a(`words-profile`):null;switch(t.kind){case`lead`:return t[i];case`calendar`:return a(`calendar-${t[i]}`);case`workday`:return t[i]&&H(e,t[i]);case`shift`:return t[i]&&Re(e,t[i],r);case`holiday`:return t[i]&&[H(e,t[i].day),t[i].name].filter(Boolean).join(`, `);case`stop`:{let n=t[i];return n&&`${U(e,n.from)} – ${U(e,n.to)}; ${n.reason}; ${Le(e,n.presses,r)}`}case`target`:{let{throughput:n,uptime:r}=t[i]??{};return[typeof n==`number`&&`${W(e,n)} ${a(`unit-kg-h`)}`,typeof r==`number`&&`${W(e,r)} %`].filter(Boolean).join(`, `)||null}case`turn`:return t[i]&&`${G(e,t[i])}; ${o(t[i].people)}`;case`swap`:return t[i]&&`${U(e,t[i].from)} – ${U(e,t[i].to)}; ${o(t[i].people)}`;case`limit`:return t[i]===null?null:typeof t[i]==`number`?W(e,t[i]):String(t[i]);case`languages`:return(t[i]??[]).map(e=>n[e]??e).join(`, `)}}function Be(e,t,n){let{t:r}=e;return{of:t.kind===`limit`?`${n.press(t.press)}, ${a(r,t.signal)}, ${r(`limit-${t.name}`)}`:t.kind===`target`?r(`change-target`,{press:n.press((t.after??t.before)?.press??``)}):r(`change-${t.kind}`),before:ze(e,t,n,`before`),after:ze(e,t,n,`after`)}}function Ve({changes:e}){let t=m(),{names:n}=w(),{t:r}=t;return e.length===0?x(`p`,{class:`hint`,children:r(`changes-none`)}):x(`dl`,{class:`changes`,children:A.filter(t=>e.some(e=>be(e)===t)).map(i=>x(`div`,{children:[x(`dt`,{children:r(`section-${i}`)}),e.filter(e=>be(e)===i).map((e,i)=>{let{of:a,before:o,after:s}=Be(t,e,n),c=e.kind===`limit`?`changed`:o===null?`added`:s===null?`removed`:`changed`;return x(`dd`,{children:[x(`span`,{children:[a,`, `,r(`changes-${c}`),`:`]}),` `,o!==null&&x(`del`,{children:o}),o!==null&&s!==null&&` → `,s!==null&&x(`ins`,{children:s})]},i)})]},i))})}function He(e){let{t}=m(),{changes:n,errors:r,trouble:i,saved:a,busy:o,save:s,discard:c,show:l}=e,u=i===`unreachable`?t(`connection-none`):ee(i,t),d=e=>{let t=A.find(t=>e.some(({pointer:e})=>ge(e)===t));t&&l(t,e)};return x(`div`,{class:n.length===0&&a===null&&!u?`save idle`:`save`,children:[x(`p`,{role:`status`,children:a===null?t(`save-changes`,{n:n.length}):t(`save-saved`,{version:String(a)})}),u&&x(`p`,{class:`trouble`,role:`alert`,children:u}),r.length>0&&x(`p`,{class:`trouble`,role:`alert`,children:[t(`save-errors`,{n:r.length}),` `,x(`button`,{type:`button`,class:`plain`,onClick:()=>{d(r)},children:t(`save-show`)})]}),n.length>0&&x(`p`,{class:`actions`,children:[x(`button`,{type:`button`,class:`main`,"aria-disabled":o,onClick:()=>{s().then(d)},children:t(`save`)}),x(`button`,{type:`button`,class:`plain`,onClick:c,children:t(`save-discard`)})]})]})}function Ue({met:e,discard:n}){let{t:r,language:i,at:a}=m(),{now:o}=g();if(!e)return null;let{theirs:s,changes:c,both:l}=e,u=s.at===null?``:t(i,a(s.at),a(o)),d=l.map(e=>r(`section-${e}`)).join(`, `);return x(`section`,{class:`panel`,role:`alert`,children:[x(`p`,{children:x(`strong`,{children:r(`met`,{name:s.by_name??s.by??``,time:u,version:String(s.version)})})}),x(`p`,{children:d?r(`met-both`,{sections:d}):r(`met-kept`)}),x(`details`,{children:[x(`summary`,{children:r(`met-look`)}),x(Ve,{changes:c})]}),x(`p`,{class:`actions`,children:x(`button`,{type:`button`,class:`plain`,onClick:n,children:r(`met-theirs`)})})]})}var K=`/api/v1/settings`;function We(){return s(K)}function Ge(e,t){return o(`PUT`,K,{based_on:e,settings:t})}function Ke(){return s(`${K}/versions`)}function qe(e){return e===0?Promise.resolve({}):s(`${K}/versions/${e}`).then(({settings:e})=>e)}function Je(e,t){return o(`POST`,`${K}/versions/${e}/return`,{based_on:t})}function Ye(e,t,n){let r=new URLSearchParams({from:String(e),to:String(t),...n===void 0?{}:{press:n}});return s(`/api/v1/plan?${r}`)}function Xe(e,t){let{zone:n}=m(),{held:r}=w(),{shut:i,presses:a}=g(),[o,s]=C(null);return l(()=>{let r=!1,[i,o]=[L(e),L(t)];if(i!==null&&o!==null)return Ye(Pe(n,i),Pe(n,o),a[0]?.id).then(e=>{r||s(e)},()=>void 0),()=>{r=!0}},[e,t,n,r,i]),o}function Ze(){let{at:e}=m(),{now:t}=g();return Number(R(e(t)).slice(0,4))}function Qe(e,{holiday:t,workdays:n}){let r=[...e?.holidays??[],...t??[]].map(({day:e})=>e);return new Set(r.filter(e=>!n?.includes(e)))}function $e(e){let t=e.trim().replace(`,`,`.`);if(t!==``)return/^-?\d+(\.\d+)?$/.test(t)?Number(t):e}function et(e,t){return typeof t==`number`?String(t).replace(`.`,e===`en`?`.`:`,`):typeof t==`string`?t:``}function tt(e){let{errors:t}=w(),{language:n}=m(),r=T(e);return t.filter(e=>e.pointer===r).map(({texts:e})=>e[n]).join(` `)}function q({path:e}){let t=tt(e);return t?x(`p`,{class:`trouble`,id:`${T(e)}-why`,children:t}):null}function nt(e,t){let n=T(e),r=tt(e),i=[t&&`${n}-hint`,r&&`${n}-why`].filter(Boolean).join(` `);return{id:n,"aria-invalid":r?!0:void 0,"aria-describedby":i||void 0}}function J({path:e,label:t,type:n=`text`,hint:r,optional:i,read:a=e=>e,write:o=e=>e}){let{draftLike:s,edit:c}=Z(),l=nt(e,r),u=E(s,e);return x(`div`,{class:`field`,children:[x(`label`,{for:l.id,children:t}),x(`input`,{...l,type:n,autocomplete:`off`,maxLength:200,value:typeof u==`string`?a(u):``,onInput:t=>{let n=t.currentTarget.value;c(e,n===``&&i?void 0:o(n))}}),r&&x(`span`,{class:`hint`,id:`${l.id}-hint`,children:r}),x(q,{path:e})]})}function Y({end:e,...t}){return x(J,{type:`time`,read:e=>e===`24:00`?`00:00`:e,write:t=>e&&t===`00:00`?`24:00`:t,...t})}function rt({path:e,label:t,hint:n,value:r,set:i}){let{language:a}=m(),o=nt(e,n),[s,c]=C(et(a,r));return x(`div`,{class:`field`,children:[x(`label`,{for:o.id,children:t}),x(`input`,{...o,type:`text`,inputMode:`decimal`,autocomplete:`off`,value:O($e(s),r)?s:et(a,r),onInput:e=>{c(e.currentTarget.value),i($e(e.currentTarget.value))}}),n&&x(`span`,{class:`hint`,id:`${o.id}-hint`,children:n}),x(q,{path:e})]})}function it({path:e,legend:t,options:n,chosen:r,set:i}){let a=nt(e,void 0);return x(`fieldset`,{class:`field`,"aria-describedby":a[`aria-describedby`],children:[x(`legend`,{children:t}),x(`div`,{class:`toggles`,children:n.map(([e,t],o)=>x(`label`,{class:`toggle`,children:[x(`input`,{type:`checkbox`,id:o===0?a.id:void 0,"aria-invalid":a[`aria-invalid`],checked:r.includes(e),onChange:t=>{let a=t.currentTarget.checked;i(n.map(([e])=>e).filter(t=>t===e?a:r.includes(t)))}}),t]},e))}),x(q,{path:e})]})}function at({path:e}){let{t}=m(),{draftLike:n,edit:r}=Z(),i=E(n,e)??[];return x(it,{path:e,legend:t(`entry-days`),options:j.map(e=>[e,t(`day-${e}`)]),chosen:i,set:t=>{r(e,t)}})}function ot({path:e}){let{t}=m(),{presses:n,names:r,edit:i}=w(),{draftLike:a}=Z(),o=E(a,e);if(n.length<2&&!o)return null;let s=[...n,...(o??[]).filter(e=>!n.includes(e))];return x(it,{path:e,legend:t(`entry-presses`),options:s.map(e=>[e,r.press(e)]),chosen:o??n,set:t=>{i(e,n.every(e=>t.includes(e))&&t.length===n.length?void 0:t)}})}function X({path:e,title:t,words:n,open:r,children:i}){let{t:a}=m(),{errors:o,edit:s}=w(),c=T(e),u=o.some(e=>e.pointer===c||e.pointer.startsWith(`${c}/`)),d=tt(e),[f,p]=C(r);return l(()=>{u&&p(!0)},[u]),x(`li`,{class:`item entry`,children:x(`details`,{open:f,onToggle:e=>{p(e.currentTarget.open)},children:[x(`summary`,{id:c,"aria-describedby":d?`${c}-why`:void 0,children:[x(`strong`,{children:t}),` `,x(`span`,{class:`words`,children:n}),u&&x(`span`,{class:`wrong`,children:[`! `,a(`entry-wrong`)]})]}),x(q,{path:e}),x(`div`,{class:`form`,children:i}),x(`p`,{class:`actions`,children:x(`button`,{type:`button`,class:`plain`,"aria-label":`${a(`entry-remove`)}: ${t}`,onClick:()=>{s(e,void 0)},children:a(`entry-remove`)})})]})})}function Z(){let{now:e,edit:t}=w(),{languages:n,...r}=e;return{draftLike:{...r,site:{languages:n}},edit:t}}function Q({path:e,none:t,add:n,fresh:r,each:i}){let{edit:a}=w(),{draftLike:o}=Z(),s=E(o,e)??[],[c,u]=C(-1),d=_(s.length),f=_(null);return l(()=>{c===s.length-1&&s.length>d.current?document.getElementById(T([...e,c]))?.closest(`li`)?.querySelector(`input`)?.focus():s.length<d.current&&document.activeElement===document.body&&f.current?.focus(),d.current=s.length},[s.length]),x(S,{children:[s.length===0&&x(`p`,{class:`hint`,children:t}),s.length>0&&x(`ul`,{class:`entries`,children:s.map((t,n)=>i(t,[...e,n],n===c))}),x(`p`,{class:`actions`,children:x(`button`,{type:`button`,class:`plain`,ref:f,onClick:()=>{u(s.length),a([...e,s.length],r())},children:n})})]})}var st=6;function ct(e){return e%st}function lt({label:e,pieces:t,numbers:n}){let{t:r}=m(),i=t.map(({words:e})=>e).join(`; `);return x(`div`,{class:`week`,role:`img`,"aria-label":`${e}: ${i||r(`week-empty`)}`,children:[j.map((e,i)=>x(`div`,{class:`week-row`,children:[x(`span`,{children:[r(`day-${e}`),n&&` ${n[i]}`]}),x(`svg`,{viewBox:`0 0 ${N} 10`,preserveAspectRatio:`none`,children:[[360,720,1080].map(e=>x(`line`,{x1:e,x2:e,y1:`0`,y2:`10`},e)),t.filter(e=>e.day===i).map(e=>x(`rect`,{class:`fill-${e.fill}`,x:e.from,width:e.to-e.from,y:e.fill===`pause`?4:0,height:e.fill===`pause`?2:10,children:x(`title`,{children:e.words})},`${e.from} ${e.fill}`))]})]},e)),x(`div`,{class:`week-scale`,"aria-hidden":`true`,children:[`00`,`06`,`12`,`18`,`24`].map(e=>x(`span`,{children:e},e))})]})}function ut({entries:e}){return x(`ul`,{class:`week-key`,children:e.map(([e,t])=>x(`li`,{children:[x(`svg`,{viewBox:`0 0 10 10`,"aria-hidden":`true`,children:x(`rect`,{class:`fill-${e}`,width:`10`,height:`10`})}),t]},`${e} ${t}`))})}var dt=7*N;function ft(e,t){return!e||e.includes(t)}function pt(e,t,n=new Set){let[r,i]=[F(e.from),F(e.to)];return r===null||i===null||I(r,i)===0?[]:[-1,0,1,2,3,4,5,6].filter(r=>{let i=z(t,r);return e.days.includes(j[B(i)??0]??``)&&!n.has(i)&&(e.valid_from??i)<=i&&i<=(e.valid_to??i)}).map(e=>e*N+r).map(e=>({from:e,to:e+I(r,i)}))}function mt(e,{from:t,to:n}){let r=(t%N+N)%N;return(e.breaks??[]).flatMap(e=>{let[i,a]=[F(e.from),F(e.to)];if(i===null||a===null)return[];let o={from:t+((i-r)%N+N)%N,to:t+I(r,a)};return o.from<o.to&&o.to<=n&&I(r,a)>0?[o]:[]})}function ht(e,t){return e.flatMap(({from:e,to:n})=>[{from:e,to:Math.min(n,t.from)},{from:Math.max(e,t.to),to:n}]).filter(({from:e,to:t})=>e<t)}function gt({from:e,to:t}){return[0,1,2,3,4,5,6].map(n=>({day:n,from:Math.max(e-n*N,0),to:Math.min(t-n*N,N)})).filter(e=>e.from<e.to)}function _t(e,t,n,r=new Set){let i=e.flatMap((e,i)=>ft(e.presses,t)?pt(e,n,r).flatMap(t=>{let n=mt(e,t),r=n.reduce(ht,[t]),a=(e,t)=>e.flatMap(gt).map(e=>({...e,shift:i,pause:t,clash:!1}));return[...a(r,!1),...a(n,!0)]}):[]),a=(e,t)=>e.shift!==t.shift&&e.day===t.day&&e.from<t.to&&t.from<e.to;return i.map(e=>({...e,clash:i.some(t=>a(e,t))})).sort((e,t)=>e.day-t.day||e.from-t.from)}function vt(e){return yt(e.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*N+t,to:e*N+n}))).reduce((e,{from:t,to:n})=>e+n-t,0)}function yt(e){let t=[];for(let{from:n,to:r}of[...e].sort((e,t)=>e.from-t.from)){let e=t.at(-1);e&&n<=e.to?e.to=Math.max(e.to,r):t.push({from:n,to:r})}return t}function bt(e,t,n,r){let i=[];for(let a of t){let t=_t(e,a,n,r),o=JSON.stringify(t),s=i.find(e=>e.key===o);s?s.presses.push(a):i.push({presses:[a],bars:t,key:o})}return i}function xt(e,t,n){let r=(e.rota??[]).flatMap(e=>pt(e,n).map(t=>({...t,people:e.people}))),i=L(n)??0,a=(e.swap??[]).flatMap(e=>{let[t,n]=[L(e.from),L(e.to)];return t===null||n===null?[]:[{from:(t-i)/6e4,to:(n-i)/6e4,people:e.people}]}),o=t.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*N+t,to:e*N+n})),s=[...new Set([0,dt,...[...r,...a,...o].flatMap(({from:e,to:t})=>[e,t])])].filter(e=>e>=0&&e<=dt).sort((e,t)=>e-t),c=[];return s.slice(0,-1).forEach((e,t)=>{let n=s[t+1]??e,i=({from:t,to:r})=>t<=e&&n<=r,l=(a.filter(i).at(-1)??r.filter(i).at(-1))?.people??[];if(l.length===0&&!o.some(i))return;let u=c.at(-1);u&&u.to===e&&u.people.join()===l.join()?u.to=n:c.push({from:e,to:n,people:l})}),c.flatMap(({people:e,...t})=>gt(t).map(t=>({...t,people:e})))}var St={name:``,days:[`mon`,`tue`,`wed`,`thu`,`fri`],from:`06:00`,to:`14:00`};function Ct(){let{t:e}=m();return x(S,{children:[x(`p`,{class:`hint`,children:e(`plan-words`)}),x(jt,{}),x(Q,{path:[`plan`,`shift`],none:e(`plan-none`),add:e(`plan-add`),fresh:()=>St,each:(e,t,n)=>x(wt,{shift:e,path:t,open:n},t.join())})]})}function wt({shift:e,path:t,open:n}){let r=m(),{t:i}=r;return x(X,{path:t,open:n,title:e.name||i(`plan-unnamed`),words:G(r,e),children:[x(J,{path:[...t,`name`],label:i(`entry-name`)}),x(at,{path:[...t,`days`]}),x(Tt,{path:t}),x(Dt,{path:[...t,`breaks`]}),x(Et,{path:t}),x(ot,{path:[...t,`presses`]})]})}function Tt({path:e}){let{t}=m(),{draftLike:n}=Z(),[r,i]=[`from`,`to`].map(t=>F(String(E(n,[...e,t])??``))),a=typeof r==`number`&&typeof i==`number`&&i<=r&&I(r,i)>0;return x(`div`,{class:`pair`,children:[x(Y,{path:[...e,`from`],label:t(`entry-from`)}),x(Y,{path:[...e,`to`],label:t(`entry-to`),end:!0,hint:a?t(`entry-next-day`):void 0})]})}function Et({path:e}){let{t}=m();return x(`div`,{class:`pair`,children:[x(J,{path:[...e,`valid_from`],label:t(`entry-valid-from`),type:`date`,optional:!0}),x(J,{path:[...e,`valid_to`],label:t(`entry-valid-to`),type:`date`,optional:!0,hint:t(`entry-valid-hint`)})]})}function Dt({path:e}){let{t}=m(),{draftLike:n,edit:r}=Z(),i=E(n,e)??[];return x(`fieldset`,{class:`field breaks`,children:[x(`legend`,{children:t(`plan-breaks`)}),i.map((n,a)=>x(`div`,{class:`pair`,children:[x(Y,{path:[...e,a,`from`],label:t(`entry-from`)}),x(Y,{path:[...e,a,`to`],label:t(`entry-to`),end:!0}),x(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${t(`plan-break`,{n:a+1})}`,onClick:()=>{r(i.length>1?[...e,a]:e,void 0)},children:t(`entry-remove`)})]},a)),x(`p`,{class:`actions`,children:x(`button`,{type:`button`,class:`plain`,onClick:()=>{r([...e,i.length],{from:`10:00`,to:`10:30`})},children:t(`plan-add-break`)})})]})}function Ot(){let{now:e}=g(),{at:t}=m(),[n,r]=C(()=>Ne(R(t(e))));return{week:n,setWeek:r}}function kt({week:e,setWeek:t}){let{t:n,language:r}=m();return x(`div`,{class:`week-choice`,children:[x(`button`,{type:`button`,class:`plain`,"aria-label":n(`week-before`),onClick:()=>{t(z(e,-7))},children:`‹`}),x(`strong`,{"aria-live":`polite`,children:n(`week-of`,{day:i(r,V(e))})}),x(`button`,{type:`button`,class:`plain`,"aria-label":n(`week-after`),onClick:()=>{t(z(e,7))},children:`›`})]})}function At(e){return[0,1,2,3,4,5,6].map(t=>new Date(L(z(e,t))??0).getUTCDate())}function jt(){let e=m(),{t}=e,{now:n,presses:r,names:i}=w(),{week:a,setWeek:o}=Ot(),s=n.plan.shift??[];if(s.length===0)return null;let c=bt(s,r,a),l=e=>e.pause?`pause`:e.clash?`clash`:ct(e.shift),u=e=>`${t(`day-${j[e.day]}`)} ${Me(e.from)}–${Me(e.to)} ${e.pause?t(`week-break`):s[e.shift]?.name??``}`;return x(`div`,{class:`part pictures`,children:[x(kt,{week:a,setWeek:o}),x(`div`,{class:`weeks`,children:c.map(({presses:n,bars:r})=>{let o=c.length>1||n.length===1?n.map(i.press).join(`, `):t(`week-title`),d=[...new Set(r.map(({shift:e})=>e))].sort((e,t)=>e-t);return x(`figure`,{children:[x(`figcaption`,{children:[x(`strong`,{children:o}),` · `,t(`week-hours`,{hours:Ie(e,vt(r))})]}),x(lt,{label:o,numbers:At(a),pieces:r.map(e=>({...e,fill:l(e),words:u(e)}))}),x(ut,{entries:[...d.map(e=>[ct(e),s[e]?.name??``]),...r.some(({pause:e})=>e)?[[`pause`,t(`week-break`)]]:[],...r.some(({clash:e})=>e)?[[`clash`,t(`week-clash`)]]:[]]})]},n.join())})})]})}function Mt(){let e=m(),{t,at:n}=e,{now:r}=g(),{names:i}=w(),a=e=>e.map(i.person).join(`, `)||t(`duty-nobody`),o=z(R(n(r)),1);return x(S,{children:[x(`p`,{class:`hint`,children:t(`duty-words`)}),x(Pt,{}),x(`section`,{class:`part`,children:[x(`h3`,{children:t(`duty-rota`)}),x(Q,{path:[`duty`,`rota`],none:t(`duty-none`),add:t(`duty-add`),fresh:()=>({days:[...j],from:`06:00`,to:`18:00`,people:[]}),each:(t,n,r)=>x(X,{path:n,open:r,title:a(t.people),words:G(e,t),children:[x(at,{path:[...n,`days`]}),x(Tt,{path:n}),x(Nt,{path:[...n,`people`]}),x(Et,{path:n})]},n.join())})]}),x(`section`,{class:`part`,children:[x(`h3`,{children:t(`duty-swaps`)}),x(`p`,{class:`hint`,children:t(`duty-swaps-words`)}),x(Q,{path:[`duty`,`swap`],none:t(`duty-swaps-none`),add:t(`duty-swap-add`),fresh:()=>({from:`${o}T06:00`,to:`${o}T18:00`,people:[]}),each:(n,r,i)=>x(X,{path:r,open:i,title:a(n.people),words:`${U(e,n.from)} – ${U(e,n.to)}`,children:[x(`div`,{class:`pair wide`,children:[x(J,{path:[...r,`from`],label:t(`entry-from`),type:`datetime-local`}),x(J,{path:[...r,`to`],label:t(`entry-to`),type:`datetime-local`})]}),x(Nt,{path:[...r,`people`]})]},r.join())})]})]})}function Nt({path:e}){let{t}=m(),{held:n,names:r}=w(),{draftLike:i,edit:a}=Z(),o=E(i,e)??[],s=n.people.filter(({id:e})=>!o.includes(e));return x(`fieldset`,{class:`field`,children:[x(`legend`,{children:t(`duty-people`)}),x(`ol`,{class:`people`,children:o.map((n,i)=>x(`li`,{children:[x(`span`,{children:[r.person(n),` `,x(q,{path:[...e,i]})]}),x(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${r.person(n)}`,onClick:()=>{a(e,o.filter(e=>e!==n))},children:t(`entry-remove`)})]},n))}),x(`select`,{"aria-label":t(`duty-person-add`),value:``,onChange:t=>{a(e,[...o,t.currentTarget.value])},children:[x(`option`,{value:``,children:t(`duty-person-add`)}),s.map(({id:e,name:t})=>x(`option`,{value:e,children:t},e))]}),x(q,{path:e})]})}function Pt(){let{t:e}=m(),{now:t,presses:n,names:r}=w(),{week:i,setWeek:a}=Ot(),o=Qe(Xe(z(i,-1),z(i,8)),t.plan),s=n.flatMap(e=>_t(t.plan.shift??[],e,i,o)),c=xt(t.duty,s,i);if(c.length===0)return null;let l=[...new Set(c.flatMap(({people:e})=>e.slice(0,1)))],u=c.filter(({people:e})=>e.length===0).length,d=t=>t.map(r.person).join(`, `)||e(`duty-hole`);return x(`div`,{class:`part pictures`,children:[x(kt,{week:i,setWeek:a}),x(`p`,{role:`status`,class:u>0?`counts counts-late`:`counts`,children:u>0?e(`duty-holes`,{n:u}):e(`duty-no-holes`)}),x(`figure`,{children:[x(lt,{label:e(`duty-week`),numbers:At(i),pieces:c.map(({day:t,from:n,to:r,people:i})=>({day:t,from:n,to:r,fill:i.length===0?`hole`:ct(l.indexOf(i[0]??``)),words:`${e(`day-${j[t]}`)} ${Me(n)}–${Me(r)} ${d(i)}`}))}),x(ut,{entries:[...l.map((e,t)=>[ct(t),r.person(e)]),...u>0?[[`hole`,e(`duty-hole`)]]:[]]})]})]})}var Ft=2030;function It(){let e=m(),{t}=e,{now:n,edit:r}=w(),i=n.plan.holidays??`none`;return x(S,{children:[x(`fieldset`,{class:`field`,children:[x(`legend`,{children:t(`holidays-calendar`)}),[`kosovo`,`none`].map(e=>x(`label`,{class:`tick`,children:[x(`input`,{type:`radio`,name:`calendar`,checked:i===e,onChange:()=>{r([`plan`,`holidays`],e)}}),` `,t(`calendar-${e}`)]},e)),x(q,{path:[`plan`,`holidays`]})]}),x(Lt,{}),x(`section`,{class:`part`,children:[x(`h3`,{children:t(`holidays-own`)}),x(`p`,{class:`hint`,children:t(`holidays-own-words`)}),x(Q,{path:[`plan`,`holiday`],none:t(`holidays-own-none`),add:t(`holidays-add`),fresh:()=>({day:``}),each:(n,r,i)=>x(X,{path:r,open:i,title:n.day?H(e,n.day):t(`holidays-new`),words:n.name??``,children:[x(J,{path:[...r,`day`],label:t(`entry-day`),type:`date`}),x(J,{path:[...r,`name`],label:t(`entry-name`),optional:!0})]},r.join())})]}),x(zt,{})]})}function Lt(){let{t:e}=m(),{now:t,held:n}=w(),r=Ze(),[i,a]=C(r),o=Xe(`${i}-01-01`,`${i+1}-01-01`),s=(n.settings.plan??n.file.plan)?.holidays??`none`,c=t.plan.holidays??`none`;return x(`section`,{class:`part`,"aria-busy":o===null,children:[x(`div`,{class:`week-choice`,children:[x(`button`,{type:`button`,class:`plain`,"aria-label":e(`year-before`),"aria-disabled":i<=r,onClick:()=>{a(Math.max(r,i-1))},children:`‹`}),x(`h3`,{"aria-live":`polite`,children:e(`holidays-year`,{year:String(i)})}),x(`button`,{type:`button`,class:`plain`,"aria-label":e(`year-after`),"aria-disabled":i>=Ft,onClick:()=>{a(Math.min(Ft,i+1))},children:`›`})]}),s!==c&&x(`p`,{class:`hint`,children:e(`holidays-after-saving`)}),o?.holidays.length===0&&x(`p`,{class:`hint`,children:e(`holidays-none`)}),x(`ul`,{class:`days`,children:o?.holidays.map(e=>x(Rt,{holiday:e},e.day))})]})}function Rt({holiday:e}){let t=m(),{t:n,language:r}=t,{now:i,edit:a}=w(),o=i.plan.workdays?.includes(e.day)??!1,s=i.plan.holiday?.some(({day:t})=>t===e.day)??!1,c=e.name[r];return x(`li`,{class:o?`day-worked`:void 0,children:[x(`div`,{children:[x(`strong`,{children:H(t,e.day)}),` `,x(`span`,{class:`hint`,children:n(`day-${j[B(e.day)??0]}`)}),` `,c,e.of!==e.day&&x(S,{children:[` `,x(`span`,{class:`hint`,children:n(`holidays-of`,{day:H(t,e.of)})})]}),e.expected&&x(S,{children:[` `,x(`span`,{class:`badge`,children:n(`holidays-expected`)})]}),o&&x(S,{children:[` `,x(`span`,{class:`badge`,children:n(`holidays-worked`)})]})]}),!s&&!o&&x(`button`,{type:`button`,class:`plain`,"aria-label":`${n(`holidays-work`)}: ${H(t,e.day)}`,onClick:()=>{a([`plan`,`workdays`],[...i.plan.workdays??[],e.day].sort())},children:n(`holidays-work`)})]})}function zt(){let e=m(),{t}=e,{now:n,edit:r}=w(),i=n.plan.workdays??[];return x(`section`,{class:`part`,children:[x(`h3`,{children:t(`workdays`)}),x(`p`,{class:`hint`,children:i.length>0?t(`workdays-words`):t(`workdays-none`)}),x(`ul`,{class:`days`,children:i.map((n,i)=>x(`li`,{children:[x(`div`,{children:[x(`strong`,{children:H(e,n)}),` `,x(`span`,{class:`hint`,children:t(`day-${j[B(n)??0]}`)}),` `,x(q,{path:[`plan`,`workdays`,i]})]}),x(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${H(e,n)}`,onClick:()=>{r([`plan`,`workdays`,i],void 0)},children:t(`entry-remove`)})]},n))})]})}function Bt(){let{t:e}=m(),{now:t,edit:r}=w(),i=t.languages,a=e=>{r([`site`,`languages`],e)},o=e=>n[e]??e,s=u.filter(e=>!i.includes(e)),c=e=>a([e,...i.filter(t=>t!==e)]);return x(S,{children:[x(`p`,{class:`hint`,children:e(`languages-words`)}),x(`ol`,{class:`people languages-order`,children:i.map((t,n)=>x(`li`,{children:[x(`span`,{lang:t,children:[o(t),` `,x(q,{path:[`site`,`languages`,n]})]}),n>0&&x(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`languages-first`)}: ${o(t)}`,onClick:()=>{c(t)},children:e(`languages-first`)}),i.length>1&&x(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`entry-remove`)}: ${o(t)}`,onClick:()=>{a(i.filter(e=>e!==t))},children:e(`entry-remove`)})]},t))}),x(q,{path:[`site`,`languages`]}),x(`p`,{class:`actions`,children:s.map(e=>x(`button`,{type:`button`,class:`plain`,lang:e,onClick:()=>{a([...i,e])},children:[`+ `,n[e]]},e))})]})}function Vt({dirty:e}){let{t}=m(),[n,r]=C(null);return l(()=>{if(!e)return;ie(e=>ne(new URL(e,location.href).pathname)?.path===`/settings`||(r(e),!1));let t=e=>{e.preventDefault()};return window.addEventListener(`beforeunload`,t),()=>{ie(null),window.removeEventListener(`beforeunload`,t)}},[e]),n===null?null:x(oe,{title:t(`leave-title`),action:t(`leave`),act:()=>(ie(null),y(n),Promise.resolve()),close:()=>{r(null)},children:x(`p`,{children:t(`leave-words`)})})}function Ht(e,t){let n=n=>typeof t[n]==`number`?t[n]:e[n]??null;return{trip_lo:n(`trip_lo`),warn_lo:n(`warn_lo`),warn_hi:n(`warn_hi`),trip_hi:n(`trip_hi`)}}function Ut(e,t){if(e&&typeof e[0]==`number`&&typeof e[1]==`number`)return[e[0],e[1]];let n=Object.values(t).filter(e=>e!==null);if(n.length===0)return null;let[r,i]=[Math.min(0,...n),Math.max(...n)];return[r,i+(i-r)*.2||1]}function Wt(e,[t,n]){let r=e=>Math.min(1,Math.max(0,(e-t)/(n-t))),{trip_lo:i,warn_lo:a,warn_hi:o,trip_hi:s}=e,[c,l]=[i===null?0:r(i),s===null?1:r(s)],[u,d]=[a===null?c:r(a),o===null?l:r(o)];return[{from:0,to:c,tone:`trip`},{from:c,to:u,tone:`warn`},{from:u,to:d,tone:`ok`},{from:d,to:l,tone:`warn`},{from:l,to:1,tone:`trip`}].filter(({from:e,to:t})=>e<t)}function Gt(){let{t:e}=m(),{presses:t,names:n,held:r,errors:i}=w(),a=t.find(e=>i.some(({pointer:t})=>t.startsWith(`${T([`limits`,e])}/`))),[o,s]=C(a??t[0]??``);return x(S,{children:[x(`p`,{class:`hint`,children:e(`limits-words`)}),t.length>1&&x(`label`,{class:`field part form`,children:[e(`limits-press`),x(`select`,{value:o,onChange:e=>{s(e.currentTarget.value)},children:t.map(e=>x(`option`,{value:e,children:[n.press(e),e===a?` !`:``]},e))})]}),x(q,{path:[`limits`,o]}),x(`ul`,{class:`entries`,children:(r.profiles[o]??[]).map(e=>x(Kt,{press:o,profile:e},`${o} ${e.signal}`))})]})}function Kt({press:t,profile:n}){let{t:r}=m(),{now:i,errors:o}=w(),{signal:s,unit:c}=n,l=i.limits[t]?.[s]??{},u=ve.filter(e=>(l[e]??null)!==null).length,d=T([`limits`,t,s]),f=o.some(e=>e.pointer===d||e.pointer.startsWith(`${d}/`)),[p,h]=C(f);return x(`li`,{class:`item entry`,children:x(`details`,{open:p||f,onToggle:e=>{h(e.currentTarget.open)},children:[x(`summary`,{id:d,children:[x(`strong`,{children:a(r,s)}),` `,x(`span`,{class:`hint`,children:e(c,r)}),u>0&&x(`span`,{class:`badge`,children:r(`limits-changed`,{n:u})}),f&&x(`span`,{class:`wrong`,children:[`! `,r(`entry-wrong`)]}),x(Jt,{profile:n,own:l})]}),x(q,{path:[`limits`,t,s]}),x(`div`,{class:`figures`,children:ve.map(e=>x(qt,{press:t,profile:n,own:l,name:e},e))})]})})}function qt({press:t,profile:n,own:r,name:i}){let a=m(),{t:o}=a,{change:s}=w(),c=n[i]??null,l=i.startsWith(`delay_`)?`s`:e(n.unit,o),u=c===null?o(`limits-none`):o(`limits-profile`,{value:W(a,c),unit:l});return x(rt,{path:[`limits`,t,n.signal,i],label:`${o(`limit-${i}`)} (${l})`,hint:u,value:r[i]??void 0,set:e=>{s((r,a)=>me(r,a,[t,n.signal],i,e===c?void 0:e))}})}function Jt({profile:e,own:t}){let n=m(),{t:r}=n,i=Ht(e,t),a=Ut(e.range,i);if(!a)return x(`span`,{class:`hint`,children:r(`limits-none-at-all`)});let o=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`].flatMap(e=>{let t=i[e];return t===null?[]:[`${r(`limit-${e}`)} ${W(n,t)}`]});return o.length===0?x(`span`,{class:`band`,children:r(`limits-none-at-all`)}):x(`span`,{class:`band`,children:[x(`span`,{"aria-hidden":`true`,children:W(n,a[0])}),x(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,role:`img`,"aria-label":o.join(`, `),children:Wt(i,a).map(({from:e,to:t,tone:n})=>x(`rect`,{class:`band-${n}`,x:e*1e3,width:(t-e)*1e3,height:`10`},e))}),x(`span`,{"aria-hidden":`true`,children:W(n,a[1])})]})}var Yt=`/api/v1/problems/outdated`,$={refused:null,met:null,trouble:null,saved:null,busy:!1};function Xt(){let{shut:e,again:t}=g(),[n,i]=C({held:null,draft:{},...$}),{held:a,draft:o,refused:s}=n,c=e=>{i(t=>({...t,...e}))},u=e=>{let n=e instanceof r?e.trouble:`unreachable`;n===`/api/v1/problems/log-in`&&t(),c({busy:!1,trouble:n===`/api/v1/problems/log-in`?null:n})};l(()=>{a===null&&!e&&We().then(e=>{c({held:e,draft:e.settings})},u)},[e]);let d=async e=>{let t=await We(),{draft:n,both:r}=Te(e.settings,o,t.settings,t.file),i=xe(k(e.settings,e.file),k(t.settings,t.file));c({...$,held:t,draft:n,met:{theirs:t,changes:i,both:r}})},f=async()=>{if(!a||n.busy)return[];c({busy:!0,saved:null,trouble:null});try{let e=await Ge(a.version,o);c({...$,held:e,draft:e.settings,saved:e.version})}catch(e){if(e instanceof r&&e.errors.length>0)return c({busy:!1,refused:{errors:e.errors,sent:o}}),e.errors;e instanceof r&&e.trouble===Yt?await d(a).catch(u):u(e)}return[]};return{...n,save:f,errors:s?_e(s.errors,s.sent,o):[],changes:a?xe(k(a.settings,a.file),k(o,a.file)):[],change:e=>{i(t=>({...t,saved:null,draft:e(t.draft,t.held?.file??{})}))},edit:(e,t)=>{i(n=>({...n,saved:null,draft:de(n.draft,n.held?.file??{},e,t)}))},renew:()=>{a&&(O(k(a.settings,a.file),k(o,a.file))?We().then(e=>{c({...$,held:e,draft:e.settings})},u):d(a).catch(u))},take:e=>{c({...$,held:e,draft:e.settings})},discard:()=>{c({...$,draft:a?.settings??{}})}}}var Zt=6e4,Qt={ms:1,s:1e3,min:6e4,h:36e5,d:864e5},$t=367;function en(e){let t=/^(\d+)(ms|s|min|h|d)$/.exec(e.trim());return t?Number(t[1])*(Qt[t[2]??``]??0):null}function tn(e){return Number.isInteger(e)?`${e}h`:`${Math.round(e*60)}min`}function nn(e,t,{zone:n,leadMs:r,known:i,off:a}){let[o,s]=[L(e.from),L(e.to)];if(o===null||s===null||s<=o)return null;let c=new Set,l=z(e.from.slice(0,10),-1);for(let r=0;r<$t&&z(l,r)<=e.to.slice(0,10);r+=1){let i=z(l,r);if(!a.has(i))for(let r of t){let t=rn(r,i);!t||!an(r.presses,e.presses)||t.to<=o||t.from>=s||c.add(Pe(n,t.from))}}let u=[...c].sort((e,t)=>e-t),d=u.filter(e=>i<=e-r);return{touched:u.length,late:u.length-d.length,from:d[0]??null}}function rn(e,t){let[n,r]=[F(e.from),F(e.to)],i=e.days.includes(j[B(t)??0]??``);if(n===null||r===null||I(n,r)===0||!i||(e.valid_from??t)>t||t>(e.valid_to??t))return null;let a=(L(t)??0)+n%N*Zt;return{from:a,to:a+I(n,r)*Zt}}function an(e,t){return!e||!t||e.some(e=>t.includes(e))}function on(e,t){return(!e.presses||(t.presses?t.presses.every(t=>e.presses?.includes(t)):!1))&&e.from.slice(0,16)<=t.from.slice(0,16)&&t.to.slice(0,16)<=e.to.slice(0,16)}var sn=36e5,cn=24*sn;function ln(){let{t:e,at:t}=m(),{now:n}=g(),{now:r,edit:i}=w(),a=en(r.plan.lead??`24h`),o=z(R(t(n)),7);return x(S,{children:[x(`p`,{class:`hint`,children:e(`stops-words`)}),x(`div`,{class:`part form`,children:x(rt,{path:[`plan`,`lead`],label:e(`stops-lead`),hint:e(`stops-lead-hint`),value:a===null?r.plan.lead:a/sn,set:e=>{i([`plan`,`lead`],typeof e==`number`?tn(e):e)}})}),x(Q,{path:[`plan`,`stop`],none:e(`stops-none`),add:e(`stops-add`),fresh:()=>({from:`${o}T06:00`,to:`${o}T14:00`,reason:``}),each:(e,t,n)=>x(un,{stop:e,path:t,open:n},t.join())})]})}function un({stop:e,path:t,open:n}){let r=m(),{t:i}=r;return x(X,{path:t,open:n,title:e.reason||i(`stops-unnamed`),words:`${U(r,e.from)} – ${U(r,e.to)}`,children:[x(J,{path:[...t,`reason`],label:i(`entry-reason`)}),x(`div`,{class:`pair wide`,children:[x(J,{path:[...t,`from`],label:i(`entry-from`),type:`datetime-local`}),x(J,{path:[...t,`to`],label:i(`entry-to`),type:`datetime-local`})]}),x(ot,{path:[...t,`presses`]}),x(dn,{stop:e})]})}function dn({stop:e}){let n=m(),{t:r,language:i,zone:a,at:o}=n,{now:s}=g(),{now:c,held:l}=w(),u=e.from.slice(0,10),d=L(u)===null?R(o(s)).slice(0,4):String(V(u).year),f=Xe(`${d}-01-01`,`${Number(d)+1}-02-01`),p=l.settings.plan?.stop??[],h=Math.min(...p.filter(t=>on(t,e)).map(e=>e.registered??s),s),_=en(c.plan.lead??`24h`)??cn,v=nn(e,c.plan.shift??[],{zone:a,leadMs:_,known:h,off:Qe(f,c.plan)});if(!v)return null;let{touched:y,late:b,from:ee}=v,te=W(n,_/sn),S=y===0?r(`stops-nothing`):b===0?r(`stops-counts`):ee===null?r(`stops-late`,{lead:te}):r(`stops-partly`,{lead:te,n:b,time:t(i,o(ee),o(s))});return x(`p`,{role:`status`,class:b>0?`counts counts-late`:`counts`,children:S})}function fn(){let{t:e}=m(),{presses:t,names:n,now:r,edit:i}=w();return x(S,{children:[x(`p`,{class:`hint`,children:e(`targets-words`)}),x(`ul`,{class:`items`,children:t.map(t=>{let a=r.target.findIndex(e=>e.press===t),o=a<0?r.target.length:a;return x(`li`,{class:`item`,children:[x(`h3`,{children:n.press(t)}),a>=0&&x(q,{path:[`target`,o,`press`]}),[`throughput`,`uptime`].map(n=>x(rt,{path:[`target`,a<0?t:o,n],label:e(`target-${n}`),hint:e(`target-${n}-hint`),value:r.target[a]?.[n]??void 0,set:e=>{i([`target`],he(r.target,t,n,e))}},n))]},t)})})]})}var pn=20,mn=3e4,hn={version:0,at:null,by:null,by_name:null,returned_to:null};function gn(){let{t:e,language:t}=m(),{held:n,dirty:i,take:a,renew:o}=w(),s=se(Ke,mn),[c,u]=C(!1),[d,f]=C(null),[p,g]=C(null),_=s.data?.[0]?.version??0;l(()=>{_>n.version&&o()},[_]);let v=i=>{let o=n.version;g(null),Je(i,o).then(e=>{a(e),f(o),s.again()},n=>{let i=n instanceof r?n.errors.map(({texts:e})=>e[t]):[];g([h(n,e),...i].join(` `))})},y=s.data?[...s.data,hn]:[];return x(S,{children:[x(`p`,{class:`hint`,children:e(`versions-words`)}),i&&x(`p`,{class:`counts counts-late`,children:e(`versions-dirty`)}),p&&x(`p`,{class:`trouble`,role:`alert`,children:p}),d!==null&&n.returned_to!==null&&x(`p`,{class:`counts`,role:`status`,children:[e(`versions-returned`,{version:String(n.version),to:n.returned_to}),` `,x(`button`,{type:`button`,class:`plain`,disabled:i,onClick:()=>{v(d)},children:e(`versions-undo`,{to:d})})]}),x(ce,{data:s.data,trouble:s.trouble}),x(`ul`,{class:`entries`,children:y.slice(0,c?void 0:pn).map((e,t)=>x(_n,{one:e,before:y[t+1]?.version??0,holds:e.version===n.version,back:i?null:()=>{v(e.version)}},e.version))}),!c&&y.length>pn&&x(`p`,{class:`actions`,children:x(`button`,{type:`button`,class:`plain`,onClick:()=>{u(!0)},children:e(`versions-all`,{n:y.length})})})]})}function _n({one:e,before:n,holds:r,back:i}){let{t:a,language:o,at:s}=m(),{now:c}=g(),{names:l}=w(),u=e.by_name??(e.by===`console`?a(`versions-console`):e.by===null?null:l.person(e.by)),d=e.version===0?a(`versions-file`):a(`versions-one`,{version:String(e.version)}),f=e.at===null?null:t(o,s(e.at),s(c));return x(`li`,{class:`item`,children:[x(`h3`,{children:[d,r&&x(S,{children:[` `,x(`span`,{class:`badge`,children:a(`versions-holds`)})]})]}),x(`p`,{class:`hint`,children:[u,f,e.returned_to!==null&&a(`versions-as`,{to:e.returned_to})].filter(Boolean).join(` · `)||a(`versions-file-words`)}),e.version>0&&x(vn,{number:e.version,before:n}),!r&&x(`p`,{class:`actions`,children:x(`button`,{type:`button`,class:`plain`,disabled:i===null,"aria-label":`${a(`versions-return`)}: ${d}`,onClick:()=>{i?.()},children:a(`versions-return`)})})]})}function vn({number:e,before:t}){let{t:n}=m(),{held:r}=w(),[i,a]=C(null),[o,s]=C(!1),c=()=>{i||Promise.all([qe(t),qe(e)]).then(([e,t])=>{a(xe(k(e,r.file),k(t,r.file)))},()=>{s(!0)})};return x(`details`,{onToggle:e=>{e.currentTarget.open&&c()},children:[x(`summary`,{children:n(`versions-what`)}),i?x(Ve,{changes:i}):x(`p`,{class:`hint`,children:n(o?`connection-none`:`view-loading`)})]})}var yn={plan:Ct,holidays:It,stops:ln,targets:fn,limits:Gt,duty:Mt,languages:Bt,versions:gn};function bn(e){return v(e===`plan`?`/settings`:`/settings/${e}`)}function xn(){let{t:e}=m(),t=Xt(),{presses:n}=g(),{path:r}=p(),i=r.split(`/`)[2]||`plan`,a=A.find(e=>e===i),{held:o,draft:s,changes:c,errors:u,trouble:d}=t,f=Sn(a);if(l(()=>{document.querySelector(`.sections [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})},[a,o===null]),!o)return d?x(`p`,{class:`trouble`,role:`alert`,children:ee(d,e)??e(`connection-none`)}):x(`p`,{class:`empty`,children:e(`view-loading`)});let h={held:o,draft:s,errors:u,now:k(s,o.file),dirty:c.length>0,edit:t.edit,change:t.change,take:t.take,renew:t.renew,presses:Object.keys(o.profiles),names:{press:e=>n.find(t=>t.id===e)?.name??e,person:e=>o.people.find(t=>t.id===e)?.name??e}},_=(e,t)=>{let n=a&&t.some(({pointer:e})=>ge(e)===a)?a:e;n!==a&&y(bn(n)),f(n,t)},v=a&&yn[a];return x(le.Provider,{value:h,children:[x(`nav`,{class:`sections`,"aria-label":e(`settings-sections`),children:A.map(t=>{let n=u.filter(({pointer:e})=>ge(e)===t).length,r=c.some(e=>be(e)===t);return x(`a`,{href:bn(t),"aria-current":t===a?`page`:void 0,children:[e(`section-${t}`),n>0?x(`span`,{class:`wrong`,role:`img`,"aria-label":e(`section-wrong`,{n}),children:`!`}):r&&x(`span`,{class:`touched`,role:`img`,"aria-label":e(`section-changed`),children:`•`})]},t)})}),x(Cn,{held:o}),x(Ue,{...t,show:_}),x(`section`,{class:`part settings`,"aria-labelledby":`section-title`,children:[x(`h3`,{id:`section-title`,children:e(a?`section-${a}`:`view-none`)}),v?x(v,{}):x(`p`,{class:`hint`,children:e(`view-none-words`)})]}),x(He,{...t,show:_}),x(Vt,{dirty:c.length>0})]})}function Sn(e){let t=_(null);return l(()=>{if(t.current===null||t.current.section!==e)return;let n=t.current.errors.map(({pointer:e})=>document.getElementById(e)).filter(e=>e!==null).find(e=>e.closest(`.settings`))??document.querySelector(`.settings [aria-invalid]`);t.current=null;for(let e=n?.closest(`details`);e;e=e.parentElement?.closest(`details`))e.open=!0;n?.focus(),n?.scrollIntoView({block:`center`})}),(e,n)=>{t.current={section:e,errors:n}}}function Cn({held:e}){let{t,language:n}=m();return x(S,{children:[e.errors.length>0&&x(`section`,{class:`panel`,role:`alert`,children:[x(`p`,{class:`trouble`,children:t(`settings-not-held`,{version:String(e.version)})}),x(`ul`,{children:e.errors.map(({pointer:e,texts:t})=>x(`li`,{children:[t[n],` `,x(`code`,{children:e})]},e+t.en))})]}),e.restart.length>0&&x(`section`,{class:`panel`,role:`status`,children:[x(`p`,{children:x(`strong`,{children:t(`settings-restart`)})}),x(`ul`,{children:e.restart.map(e=>x(`li`,{children:e[n]},e.en))})]}),x(`p`,{class:`hint`,children:t(`settings-words`)})]})}export{xn as default};