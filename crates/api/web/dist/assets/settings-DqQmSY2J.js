import{B as e,G as t,H as n,J as r,K as i,L as a,R as o,S as s,U as c,V as l,W as u,Y as d,Z as f,_ as p,at as m,b as h,c as ee,f as g,g as te,h as _,it as v,j as ne,m as y,ot as b,rt as re,st as ie,tt as x,v as ae,x as S,y as oe,z as se}from"./index-CzHG3liQ.js";import"./words-BcOIxVu8.js";import{a as ce,i as le,r as ue,t as de}from"./list-BaG9H5ec.js";import{t as fe}from"./contact-D8C--v9-.js";/* empty css             */var pe=ie(null);function C(){let e=m(pe);if(!e)throw Error(`a section outside of the settings`);return e}function w(e){return e.map(e=>`/${String(e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}`).join(``)}function me(e){return e.split(`/`).slice(1).map(e=>e.replaceAll(`~1`,`/`).replaceAll(`~0`,`~`))}function T(e,t){return t.reduce((e,t)=>typeof e!=`object`||!e?void 0:e[t],e)}function E(e,t,n){let[r,...i]=t;if(r===void 0)return n;let a=i.length>0?E(T(e,[r])??(typeof i[0]==`number`?[]:{}),i,n):n;if(Array.isArray(e)){let t=[...e];return a===void 0?t.splice(Number(r),1):t[Number(r)]=a,t}let{[r]:o,...s}=e??{};return a===void 0?s:{...e??{},[r]:a}}function D(e,t){return e===t||(e??null)===null&&(t??null)===null?!0:typeof e!=`object`||typeof t!=`object`||e===null||t===null||Array.isArray(e)!==Array.isArray(t)||Array.isArray(e)&&e.length!==t.length?!1:[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>D(T(e,[n]),T(t,[n])))}function O(e,t){let n=[...new Set([...Object.keys(t.limits??{}),...Object.keys(e.limits??{})])].map(n=>[n,{...t.limits?.[n],...e.limits?.[n]}]);return{plan:e.plan??t.plan??{},target:e.target??t.target??[],limits:Object.fromEntries(n),duty:e.duty??t.duty??{},alarm:e.alarm??t.alarm??[],escalation:e.escalation??t.escalation??{},languages:e.site?.languages??t.site?.languages??[]}}function he(e,t,n,r){let i=n[0],a=e[i]??t[i];return ge(E(a==null?e:{...e,[i]:a},n,r),t)}function ge(e,t){let n=Object.entries(e).filter(([e,n])=>!D(n,t[e]??(Array.isArray(n)?[]:{}))&&!_e(n));return Object.fromEntries(n)}function _e(e){return(e??null)===null||!Array.isArray(e)&&typeof e==`object`&&D(e,{})}function ve(e,t,[n,r],i,a){let o=E(O(e,t).limits[n]?.[r]??{},[i],a),s=D(o,t.limits?.[n]?.[r]??{})?void 0:o,c=E(e.limits??{},[n,r],s);return ge({...e,limits:_e(c[n])?E(c,[n],void 0):c},t)}function ye(e,t,n,r){let i=e.findIndex(e=>e.press===t),a=i<0?e.length:i,o=E(e[a]??{press:t},[n],r);return[...E(e,[a],D(o,{press:t})?void 0:o)]}function be(e){let[t,n]=me(e);return t===`plan`&&[`holidays`,`holiday`,`workdays`].includes(n??``)?`holidays`:t===`plan`&&[`stop`,`lead`].includes(n??``)?`stops`:t===`target`?`targets`:t===`limits`||t===`duty`||t===`escalation`?t:t===`alarm`?`limits`:t===`site`?`languages`:`plan`}function xe(e,t,n){return e.filter(({pointer:e})=>D(T(t,me(e)),T(n,me(e))))}var k=[`plan`,`holidays`,`stops`,`targets`,`limits`,`duty`,`escalation`,`languages`,`versions`],Se=[`p1`,`p2`,`p3`],A=[`mon`,`tue`,`wed`,`thu`,`fri`,`sat`,`sun`],Ce=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`,`hyst`,`delay_warn_s`,`delay_trip_s`],we={shift:`plan`,calendar:`holidays`,holiday:`holidays`,workday:`holidays`,stop:`stops`,lead:`stops`,target:`targets`,limit:`limits`,turn:`duty`,swap:`duty`,alarm:`limits`,step:`escalation`,languages:`languages`};function Te({kind:e}){return we[e]}function j(e,t,n){let r=[...t];return[...e.filter(e=>{let t=r.findIndex(t=>D(e,t));return t>=0&&r.splice(t,1),t<0}).map(e=>{let t=r.findIndex(t=>D(n(e),n(t)));return{before:e,after:t<0?null:r.splice(t,1)[0]??null}}),...r.map(e=>({before:null,after:e}))]}function Ee(e,t){let n=[],[r,i]=[e.plan,t.plan],a=e=>e??[];for(let e of j(a(r.shift),a(i.shift),({name:e})=>e))n.push({kind:`shift`,...e});let[o,s]=[r.holidays??`none`,i.holidays??`none`];o!==s&&n.push({kind:`calendar`,before:o,after:s});for(let e of j(a(r.holiday),a(i.holiday),({day:e})=>e))n.push({kind:`holiday`,...e});for(let e of j(a(r.workdays),a(i.workdays),e=>e))n.push({kind:`workday`,...e});let[c,l]=[r.lead??`24h`,i.lead??`24h`];c!==l&&n.push({kind:`lead`,before:c,after:l});let u=e=>e.map(e=>E(e,[`registered`],void 0));for(let e of j(u(a(r.stop)),u(a(i.stop)),({reason:e})=>e))n.push({kind:`stop`,...e});for(let r of j(e.target,t.target,({press:e})=>e))n.push({kind:`target`,...r});n.push(...De(e.limits,t.limits));for(let r of j(a(e.duty.rota),a(t.duty.rota),({from:e,days:t})=>[e,t]))n.push({kind:`turn`,...r});for(let r of j(a(e.duty.swap),a(t.duty.swap),({from:e})=>e))n.push({kind:`swap`,...r});for(let r of j(e.alarm,t.alarm,({rule:e,presses:t})=>[e,t]))n.push({kind:`alarm`,...r});for(let r of Se){let[i,o]=[a(e.escalation[r]),a(t.escalation[r])];for(let e of j(i,o,({after:e,whom:t})=>[e,t]))n.push({kind:`step`,ladder:r,...e})}return D(e.languages,t.languages)||n.push({kind:`languages`,before:e.languages,after:t.languages}),n}function De(e,t){let n=(e,t)=>[...new Set([...Object.keys(e??{}),...Object.keys(t??{})])];return n(e,t).flatMap(r=>n(e[r],t[r]).flatMap(n=>Ce.flatMap(i=>{let a=e=>e[r]?.[n]?.[i]??null;return D(a(e),a(t))?[]:[{kind:`limit`,press:r,signal:n,name:i,before:a(e),after:a(t)}]})))}var Oe=[[[`plan`,`shift`],`plan`],[[`plan`,`holidays`],`holidays`],[[`plan`,`holiday`],`holidays`],[[`plan`,`workdays`],`holidays`],[[`plan`,`stop`],`stops`],[[`plan`,`lead`],`stops`],[[`target`],`targets`],[[`duty`,`rota`],`duty`],[[`duty`,`swap`],`duty`],[[`alarm`],`limits`],[[`escalation`,`p1`],`escalation`],[[`escalation`,`p2`],`escalation`],[[`escalation`,`p3`],`escalation`],[[`site`,`languages`],`languages`]];function ke(e,t){let{languages:n,...r}=O(e,t);return{...r,site:{languages:n}}}function Ae(e,t,n,r){let[i,a,o]=[ke(e,r),ke(t,r),ke(n,r)],s=new Set,c=n;for(let[e,t]of Oe)D(T(i,e),T(a,e))||(!D(T(i,e),T(o,e))&&!D(T(a,e),T(o,e))&&s.add(t),c=he(c,r,e,T(a,e)));for(let e of De(i.limits,a.limits)){if(e.kind!==`limit`)continue;let{press:t,signal:n,name:i,after:a}=e,l=T(o.limits,[t,n,i]);!D(l,e.before)&&!D(l,a)&&s.add(`limits`),c=ve(c,r,[t,n],i,a??void 0)}return{draft:c,both:k.filter(e=>s.has(e))}}var je=`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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
section-escalation = Escalation
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

escalation-words = Who is told of an alarm, and who next if nobody acknowledges it. An acknowledgement ends it; it never resets or starts a press.
escalation-p1 = Urgent alarms (P1)
escalation-p2 = Alarms that need somebody soon (P2)
escalation-p3 = All other alarms (P3)
escalation-p3-none = They stand in the summary at the end of the shift.
escalation-none = Nobody is told of these alarms.
escalation-add = Add a step
escalation-standard = Back to the standard
escalation-at-once = at once
escalation-after = after { $time }
escalation-minutes = Minutes after the alarm
escalation-whom = Who is told
escalation-ways = How, all at the same time
escalation-unmet = nobody can be reached so
whom-duty1 = First on duty
whom-duty2 = Second on duty
whom-manager = All managers
reach = Who can be reached
reach-words = Each of them chooses their ways on their own page, too.
reach-nobody = The steps mean nobody yet: say who is on duty.
reach-none = can’t be reached yet
change-step = Step
change-alarm = Rule of alarms
`,Me=`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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
section-escalation = Radha e njoftimit
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

escalation-words = Kush njoftohet për një alarm, dhe kush më pas nëse askush nuk e konfirmon. Konfirmimi e mbyll këtë; ai kurrë nuk e rivendos as nuk e nis presën.
escalation-p1 = Alarme urgjente (P1)
escalation-p2 = Alarme që kërkojnë dikë së shpejti (P2)
escalation-p3 = Të gjitha alarmet e tjera (P3)
escalation-p3-none = Janë në përmbledhjen në fund të ndërrimit.
escalation-none = Për këto alarme nuk njoftohet askush.
escalation-add = Shtoni një hap
escalation-standard = Kthehuni te standardi
escalation-at-once = menjëherë
escalation-after = pas { $time }
escalation-minutes = Minuta pas alarmit
escalation-whom = Kush njoftohet
escalation-ways = Si, të gjitha njëherësh
escalation-unmet = kështu nuk arrihet askush
whom-duty1 = I pari në kujdestari
whom-duty2 = I dyti në kujdestari
whom-manager = Të gjithë menaxherët
reach = Kush mund të arrihet
reach-words = Secili i zgjedh rrugët e veta edhe në faqen e vet.
reach-nobody = Hapat ende nuk nënkuptojnë askënd: thoni kush është kujdestar.
reach-none = ende nuk mund të arrihet
change-step = Hapi
change-alarm = Rregull alarmi
`,Ne=`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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
section-escalation = Редослед обавештавања
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

escalation-words = Ко се обавештава о аларму, и ко затим ако га нико не потврди. Потврда то завршава; она никад не ресетује нити покреће пресу.
escalation-p1 = Хитни аларми ({ "P1" })
escalation-p2 = Аларми због којих неко треба ускоро да дође ({ "P2" })
escalation-p3 = Сви остали аларми ({ "P3" })
escalation-p3-none = Стоје у прегледу на крају смене.
escalation-none = О овим алармима се не обавештава нико.
escalation-add = Додајте корак
escalation-standard = Назад на стандард
escalation-at-once = одмах
escalation-after = после { $time }
escalation-minutes = Минута после аларма
escalation-whom = Ко се обавештава
escalation-ways = Како, све истовремено
escalation-unmet = овако се нико не може добити
whom-duty1 = Први дежурни
whom-duty2 = Други дежурни
whom-manager = Сви руководиоци
reach = Ко може да се добије
reach-words = Свако бира своје путеве и на својој страници.
reach-nobody = Кораци још не значе никога: реците ко је дежуран.
reach-none = још не може да се добије
change-step = Корак
change-alarm = Правило аларма
`,Pe=`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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
`,M=1440,Fe=864e5,N=6e4,P=e=>String(e).padStart(2,`0`);function F(e){let t=/^(\d\d):(\d\d)$/.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]);return Number(t[2])<60&&n<=1440?n:null}function I(e){return`${P(Math.floor(e/60))}:${P(e%60)}`}function L(e,t){return t===e?0:((t-e-1)%M+M)%M+1}function R(e){let t=/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::00)?)?$/.exec(e);if(!t)return null;let[n,r,i,a=0,o=0]=t.slice(1).map(e=>Number(e??0)),s=Date.UTC(n,r-1,i,a,o);return new Date(s).getUTCDate()===i&&a<24&&o<60?s:null}function z(e){return`${e.year}-${P(e.month)}-${P(e.day)}`}function B(e,t){let n=R(e);return n===null?e:new Date(n+t*Fe).toISOString().slice(0,10)}function V(e){let t=R(e);return t===null?null:(new Date(t).getUTCDay()+6)%7}function Ie(e){return B(e,-(V(e)??0))}function H(e){let t=new Date(R(e)??0);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate(),hour:t.getUTCHours(),minute:t.getUTCMinutes(),second:0}}function Le(e,t){let[n,r]=[t-Fe,t+Fe].map(t=>s(e,t)*N);if(s(e,t-n)*N===n)return t-n;if(s(e,t-r)*N===r)return t-r;let i=t-r;for(;s(e,i)*N===n;)i+=N;return i}var Re=6e4,ze={ms:1,s:1e3,min:6e4,h:36e5,d:864e5},Be=367;function U(e){let t=/^(\d+)(ms|s|min|h|d)$/.exec(e.trim());return t?Number(t[1])*(ze[t[2]??``]??0):null}function Ve(e){return Number.isInteger(e)?`${e}h`:`${Math.round(e*60)}min`}function He(e,t,{zone:n,leadMs:r,known:i,off:a}){let[o,s]=[R(e.from),R(e.to)];if(o===null||s===null||s<=o)return null;let c=new Set,l=B(e.from.slice(0,10),-1);for(let r=0;r<Be&&B(l,r)<=e.to.slice(0,10);r+=1){let i=B(l,r);if(!a.has(i))for(let r of t){let t=Ue(r,i);!t||!We(r.presses,e.presses)||t.to<=o||t.from>=s||c.add(Le(n,t.from))}}let u=[...c].sort((e,t)=>e-t),d=u.filter(e=>i<=e-r);return{touched:u.length,late:u.length-d.length,from:d[0]??null}}function Ue(e,t){let[n,r]=[F(e.from),F(e.to)],i=e.days.includes(A[V(t)??0]??``);if(n===null||r===null||L(n,r)===0||!i||(e.valid_from??t)>t||t>(e.valid_to??t))return null;let a=(R(t)??0)+n%M*Re;return{from:a,to:a+L(n,r)*Re}}function We(e,t){return!e||!t||e.some(e=>t.includes(e))}function Ge(e,t){return(!e.presses||(t.presses?t.presses.every(t=>e.presses?.includes(t)):!1))&&e.from.slice(0,16)<=t.from.slice(0,16)&&t.to.slice(0,16)<=e.to.slice(0,16)}e({en:je,sq:Me,"sr-Latn":Pe,"sr-Cyrl":Ne});function Ke({t:e},t){let n=A.map(e=>t.includes(e)),r=[];for(let t=0;t<A.length;t+=1){if(!n[t])continue;let i=t;for(;n[i+1];)i+=1;let a=t=>e(`day-${A[t]}`);if(i-t>=2)r.push(`${a(t)}–${a(i)}`);else for(let e=t;e<=i;e+=1)r.push(a(e));t=i}return r.join(`, `)}function W({language:e},t){return R(t)===null?t:n(e,H(t))}function G({language:e},n){return R(n)===null?n:`${t(e,H(n))} ${i(H(n))}`}function K({language:e},t){let n=(String(t).split(`.`)[1]??``).length;return u(e,t,n)}function qe(e,{days:n,from:r,to:i,valid_from:a,valid_to:o}){let{t:s,language:c}=e,l=e=>R(e)===null?e:t(c,H(e)),u=[a&&s(`words-from`,{day:l(a)}),o&&s(`words-until`,{day:l(o)})];return[`${Ke(e,n)} ${r}–${i}`,...u].filter(Boolean).join(`, `)}function Je({t:e,language:t},n){return e(`duration-hours`,{h:u(t,Math.floor(n/60)),m:String(n%60)})}function Ye({t:e},t,n){return t?t.map(n.press).join(`, `):e(`words-all-presses`)}function Xe(e,t,n){let r=(t.breaks??[]).map(({from:e,to:t})=>`${e}–${t}`).join(`, `);return[t.name,qe(e,t),r&&e.t(`words-breaks`,{breaks:r}),t.presses&&Ye(e,t.presses,n)].filter(Boolean).join(`; `)}function Ze({t:e,language:t},n){let r=U(n);return r===null?n:r===0?e(`escalation-at-once`):e(`escalation-after`,{time:o(t,r)})}function Qe({t:e},t,n){return[`duty1`,`duty2`,`manager`].includes(t)?e(`whom-${t}`):n.person(t)}function $e({t:e},t){return t.map(t=>e(`told-way-${t}`)).join(`, `)}function et(e,{after:t,whom:n,ways:r},i){return`${Ze(e,t)}: ${Qe(e,n,i)}; ${$e(e,r)}`}function tt({rule:e,...t}){return[e,...Object.entries(t).filter(([,e])=>(e??null)!==null).map(([e,t])=>`${e} ${typeof t==`string`?t:JSON.stringify(t)}`)].join(`, `)}function nt(e,t,n,r){let{t:i}=e,o=e=>e.map(n.person).join(`, `)||i(`duty-nobody`);if(t[r]===null)return t.kind===`limit`?i(`words-profile`):null;switch(t.kind){case`lead`:return t[r];case`calendar`:return i(`calendar-${t[r]}`);case`workday`:return t[r]&&W(e,t[r]);case`shift`:return t[r]&&Xe(e,t[r],n);case`holiday`:return t[r]&&[W(e,t[r].day),t[r].name].filter(Boolean).join(`, `);case`stop`:{let i=t[r];return i&&`${G(e,i.from)} – ${G(e,i.to)}; ${i.reason}; ${Ye(e,i.presses,n)}`}case`target`:{let{throughput:n,uptime:a}=t[r]??{};return[typeof n==`number`&&`${K(e,n)} ${i(`unit-kg-h`)}`,typeof a==`number`&&`${K(e,a)} %`].filter(Boolean).join(`, `)||null}case`turn`:return t[r]&&`${qe(e,t[r])}; ${o(t[r].people)}`;case`swap`:return t[r]&&`${G(e,t[r].from)} – ${G(e,t[r].to)}; ${o(t[r].people)}`;case`limit`:return t[r]===null?null:typeof t[r]==`number`?K(e,t[r]):String(t[r]);case`alarm`:return t[r]&&tt(t[r]);case`step`:return t[r]&&et(e,t[r],n);case`languages`:return(t[r]??[]).map(e=>a[e]??e).join(`, `)}}function rt(e,t,n){let{t:r}=e;return{of:t.kind===`limit`?`${n.press(t.press)}, ${se(r,t.signal)}, ${r(`limit-${t.name}`)}`:t.kind===`step`?r(`escalation-${t.ladder}`):t.kind===`target`?r(`change-target`,{press:n.press((t.after??t.before)?.press??``)}):r(`change-${t.kind}`),before:nt(e,t,n,`before`),after:nt(e,t,n,`after`)}}function it({changes:e}){let t=S(),{names:n}=C(),{t:r}=t;return e.length===0?y(`p`,{class:`hint`,children:r(`changes-none`)}):y(`dl`,{class:`changes`,children:k.filter(t=>e.some(e=>Te(e)===t)).map(i=>y(`div`,{children:[y(`dt`,{children:r(`section-${i}`)}),e.filter(e=>Te(e)===i).map((e,i)=>{let{of:a,before:o,after:s}=rt(t,e,n),c=e.kind===`limit`?`changed`:o===null?`added`:s===null?`removed`:`changed`;return y(`dd`,{children:[y(`span`,{children:[a,`, `,r(`changes-${c}`),`:`]}),` `,o!==null&&y(`del`,{children:o}),o!==null&&s!==null&&` → `,s!==null&&y(`ins`,{children:s})]},i)})]},i))})}function at(e){let{t}=S(),{changes:n,errors:r,trouble:i,saved:a,busy:o,save:s,discard:c,show:l}=e,u=i===`unreachable`?t(`connection-none`):_(i,t),d=e=>{let t=k.find(t=>e.some(({pointer:e})=>be(e)===t));t&&l(t,e)};return y(`div`,{class:n.length===0&&a===null&&!u?`save idle`:`save`,children:[y(`p`,{role:`status`,children:a===null?t(`save-changes`,{n:n.length}):t(`save-saved`,{version:String(a)})}),u&&y(`p`,{class:`trouble`,role:`alert`,children:u}),r.length>0&&y(`p`,{class:`trouble`,role:`alert`,children:[t(`save-errors`,{n:r.length}),` `,y(`button`,{type:`button`,class:`plain`,onClick:()=>{d(r)},children:t(`save-show`)})]}),n.length>0&&y(`p`,{class:`actions`,children:[y(`button`,{type:`button`,class:`main`,"aria-disabled":o,onClick:()=>{s().then(d)},children:t(`save`)}),y(`button`,{type:`button`,class:`plain`,onClick:c,children:t(`save-discard`)})]})]})}function ot({met:e,discard:t}){let{t:n,language:r,at:i}=S(),{now:a}=g();if(!e)return null;let{theirs:o,changes:s,both:l}=e,u=o.at===null?``:c(r,i(o.at),i(a)),d=l.map(e=>n(`section-${e}`)).join(`, `);return y(`section`,{class:`panel`,role:`alert`,children:[y(`p`,{children:y(`strong`,{children:n(`met`,{name:o.by_name??o.by??``,time:u,version:String(o.version)})})}),y(`p`,{children:d?n(`met-both`,{sections:d}):n(`met-kept`)}),y(`details`,{children:[y(`summary`,{children:n(`met-look`)}),y(it,{changes:s})]}),y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,onClick:t,children:n(`met-theirs`)})})]})}var q=`/api/v1/settings`;function st(){return d(q)}function ct(e,t){return f(`PUT`,q,{based_on:e,settings:t})}function lt(){return d(`${q}/versions`)}function ut(e){return e===0?Promise.resolve({}):d(`${q}/versions/${e}`).then(({settings:e})=>e)}function dt(e,t){return f(`POST`,`${q}/versions/${e}/return`,{based_on:t})}function ft(e,t,n){let r=new URLSearchParams({from:String(e),to:String(t),...n===void 0?{}:{press:n}});return d(`/api/v1/plan?${r}`)}function pt(e,t){let{zone:n}=S(),{held:r}=C(),{shut:i,presses:a}=g(),[o,s]=v(null);return x(()=>{let r=!1,[i,o]=[R(e),R(t)];if(i!==null&&o!==null)return ft(Le(n,i),Le(n,o),a[0]?.id).then(e=>{r||s(e)},()=>void 0),()=>{r=!0}},[e,t,n,r,i]),o}function mt(){let{at:e}=S(),{now:t}=g();return Number(z(e(t)).slice(0,4))}function ht(e,{holiday:t,workdays:n}){let r=[...e?.holidays??[],...t??[]].map(({day:e})=>e);return new Set(r.filter(e=>!n?.includes(e)))}function gt(e){let t=e.trim().replace(`,`,`.`);if(t!==``)return/^-?\d+(\.\d+)?$/.test(t)?Number(t):e}function _t(e,t){return typeof t==`number`?String(t).replace(`.`,e===`en`?`.`:`,`):typeof t==`string`?t:``}function vt(e){let{errors:t}=C(),{language:n}=S(),r=w(e);return t.filter(e=>e.pointer===r).map(({texts:e})=>e[n]).join(` `)}function J({path:e}){let t=vt(e);return t?y(`p`,{class:`trouble`,id:`${w(e)}-why`,children:t}):null}function yt(e,t){let n=w(e),r=vt(e),i=[t&&`${n}-hint`,r&&`${n}-why`].filter(Boolean).join(` `);return{id:n,"aria-invalid":r?!0:void 0,"aria-describedby":i||void 0}}function Y({path:e,label:t,type:n=`text`,hint:r,optional:i,read:a=e=>e,write:o=e=>e}){let{draftLike:s,edit:c}=Z(),l=yt(e,r),u=T(s,e);return y(`div`,{class:`field`,children:[y(`label`,{for:l.id,children:t}),y(`input`,{...l,type:n,autocomplete:`off`,maxLength:200,value:typeof u==`string`?a(u):``,onInput:t=>{let n=t.currentTarget.value;c(e,n===``&&i?void 0:o(n))}}),r&&y(`span`,{class:`hint`,id:`${l.id}-hint`,children:r}),y(J,{path:e})]})}function bt({end:e,...t}){return y(Y,{type:`time`,read:e=>e===`24:00`?`00:00`:e,write:t=>e&&t===`00:00`?`24:00`:t,...t})}function xt({path:e,label:t,hint:n,value:r,set:i}){let{language:a}=S(),o=yt(e,n),[s,c]=v(_t(a,r));return y(`div`,{class:`field`,children:[y(`label`,{for:o.id,children:t}),y(`input`,{...o,type:`text`,inputMode:`decimal`,autocomplete:`off`,value:D(gt(s),r)?s:_t(a,r),onInput:e=>{c(e.currentTarget.value),i(gt(e.currentTarget.value))}}),n&&y(`span`,{class:`hint`,id:`${o.id}-hint`,children:n}),y(J,{path:e})]})}function St({path:e,legend:t,options:n,chosen:r,set:i}){let a=yt(e,void 0);return y(`fieldset`,{class:`field`,"aria-describedby":a[`aria-describedby`],children:[y(`legend`,{children:t}),y(`div`,{class:`toggles`,children:n.map(([e,t],o)=>y(`label`,{class:`toggle`,children:[y(`input`,{type:`checkbox`,id:o===0?a.id:void 0,"aria-invalid":a[`aria-invalid`],checked:r.includes(e),onChange:t=>{let a=t.currentTarget.checked;i(n.map(([e])=>e).filter(t=>t===e?a:r.includes(t)))}}),t]},e))}),y(J,{path:e})]})}function Ct({path:e}){let{t}=S(),{draftLike:n,edit:r}=Z(),i=T(n,e)??[];return y(St,{path:e,legend:t(`entry-days`),options:A.map(e=>[e,t(`day-${e}`)]),chosen:i,set:t=>{r(e,t)}})}function wt({path:e}){let{t}=S(),{presses:n,names:r,edit:i}=C(),{draftLike:a}=Z(),o=T(a,e);if(n.length<2&&!o)return null;let s=[...n,...(o??[]).filter(e=>!n.includes(e))];return y(St,{path:e,legend:t(`entry-presses`),options:s.map(e=>[e,r.press(e)]),chosen:o??n,set:t=>{i(e,n.every(e=>t.includes(e))&&t.length===n.length?void 0:t)}})}function X({path:e,title:t,words:n,open:r,children:i}){let{t:a}=S(),{errors:o,edit:s}=C(),c=w(e),l=o.some(e=>e.pointer===c||e.pointer.startsWith(`${c}/`)),u=vt(e),[d,f]=v(r);return x(()=>{l&&f(!0)},[l]),y(`li`,{class:`item entry`,children:y(`details`,{open:d,onToggle:e=>{f(e.currentTarget.open)},children:[y(`summary`,{id:c,"aria-describedby":u?`${c}-why`:void 0,children:[y(`strong`,{children:t}),` `,y(`span`,{class:`words`,children:n}),l&&y(`span`,{class:`wrong`,children:[`! `,a(`entry-wrong`)]})]}),y(J,{path:e}),y(`div`,{class:`form`,children:i}),y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,"aria-label":`${a(`entry-remove`)}: ${t}`,onClick:()=>{s(e,void 0)},children:a(`entry-remove`)})})]})})}function Z(){let{now:e,edit:t}=C(),{languages:n,...r}=e;return{draftLike:{...r,site:{languages:n}},edit:t}}function Q({path:e,none:t,add:n,fresh:r,each:i}){let{edit:a}=C(),{draftLike:o}=Z(),s=T(o,e)??[],[c,l]=v(-1),u=re(s.length),d=re(null);return x(()=>{c===s.length-1&&s.length>u.current?document.getElementById(w([...e,c]))?.closest(`li`)?.querySelector(`input`)?.focus():s.length<u.current&&document.activeElement===document.body&&d.current?.focus(),u.current=s.length},[s.length]),y(b,{children:[s.length===0&&y(`p`,{class:`hint`,children:t}),s.length>0&&y(`ul`,{class:`entries`,children:s.map((t,n)=>i(t,[...e,n],n===c))}),y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,ref:d,onClick:()=>{l(s.length),a([...e,s.length],r())},children:n})})]})}var Tt=6;function Et(e){return e%Tt}function Dt({label:e,pieces:t,numbers:n}){let{t:r}=S(),i=t.map(({words:e})=>e).join(`; `);return y(`div`,{class:`week`,role:`img`,"aria-label":`${e}: ${i||r(`week-empty`)}`,children:[A.map((e,i)=>y(`div`,{class:`week-row`,children:[y(`span`,{children:[r(`day-${e}`),n&&` ${n[i]}`]}),y(`svg`,{viewBox:`0 0 ${M} 10`,preserveAspectRatio:`none`,children:[[360,720,1080].map(e=>y(`line`,{x1:e,x2:e,y1:`0`,y2:`10`},e)),t.filter(e=>e.day===i).map(e=>y(`rect`,{class:`fill-${e.fill}`,x:e.from,width:e.to-e.from,y:e.fill===`pause`?4:0,height:e.fill===`pause`?2:10,children:y(`title`,{children:e.words})},`${e.from} ${e.fill}`))]})]},e)),y(`div`,{class:`week-scale`,"aria-hidden":`true`,children:[`00`,`06`,`12`,`18`,`24`].map(e=>y(`span`,{children:e},e))})]})}function Ot({entries:e}){return y(`ul`,{class:`week-key`,children:e.map(([e,t])=>y(`li`,{children:[y(`svg`,{viewBox:`0 0 10 10`,"aria-hidden":`true`,children:y(`rect`,{class:`fill-${e}`,width:`10`,height:`10`})}),t]},`${e} ${t}`))})}var kt=7*M;function At(e,t){return!e||e.includes(t)}function jt(e,t,n=new Set){let[r,i]=[F(e.from),F(e.to)];return r===null||i===null||L(r,i)===0?[]:[-1,0,1,2,3,4,5,6].filter(r=>{let i=B(t,r);return e.days.includes(A[V(i)??0]??``)&&!n.has(i)&&(e.valid_from??i)<=i&&i<=(e.valid_to??i)}).map(e=>e*M+r).map(e=>({from:e,to:e+L(r,i)}))}function Mt(e,{from:t,to:n}){let r=(t%M+M)%M;return(e.breaks??[]).flatMap(e=>{let[i,a]=[F(e.from),F(e.to)];if(i===null||a===null)return[];let o={from:t+((i-r)%M+M)%M,to:t+L(r,a)};return o.from<o.to&&o.to<=n&&L(r,a)>0?[o]:[]})}function Nt(e,t){return e.flatMap(({from:e,to:n})=>[{from:e,to:Math.min(n,t.from)},{from:Math.max(e,t.to),to:n}]).filter(({from:e,to:t})=>e<t)}function Pt({from:e,to:t}){return[0,1,2,3,4,5,6].map(n=>({day:n,from:Math.max(e-n*M,0),to:Math.min(t-n*M,M)})).filter(e=>e.from<e.to)}function Ft(e,t,n,r=new Set){let i=e.flatMap((e,i)=>At(e.presses,t)?jt(e,n,r).flatMap(t=>{let n=Mt(e,t),r=n.reduce(Nt,[t]),a=(e,t)=>e.flatMap(Pt).map(e=>({...e,shift:i,pause:t,clash:!1}));return[...a(r,!1),...a(n,!0)]}):[]),a=(e,t)=>e.shift!==t.shift&&e.day===t.day&&e.from<t.to&&t.from<e.to;return i.map(e=>({...e,clash:i.some(t=>a(e,t))})).sort((e,t)=>e.day-t.day||e.from-t.from)}function It(e){return Lt(e.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*M+t,to:e*M+n}))).reduce((e,{from:t,to:n})=>e+n-t,0)}function Lt(e){let t=[];for(let{from:n,to:r}of[...e].sort((e,t)=>e.from-t.from)){let e=t.at(-1);e&&n<=e.to?e.to=Math.max(e.to,r):t.push({from:n,to:r})}return t}function Rt(e,t,n,r){let i=[];for(let a of t){let t=Ft(e,a,n,r),o=JSON.stringify(t),s=i.find(e=>e.key===o);s?s.presses.push(a):i.push({presses:[a],bars:t,key:o})}return i}function zt(e,t,n){let r=(e.rota??[]).flatMap(e=>jt(e,n).map(t=>({...t,people:e.people}))),i=R(n)??0,a=(e.swap??[]).flatMap(e=>{let[t,n]=[R(e.from),R(e.to)];return t===null||n===null?[]:[{from:(t-i)/6e4,to:(n-i)/6e4,people:e.people}]}),o=t.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*M+t,to:e*M+n})),s=[...new Set([0,kt,...[...r,...a,...o].flatMap(({from:e,to:t})=>[e,t])])].filter(e=>e>=0&&e<=kt).sort((e,t)=>e-t),c=[];return s.slice(0,-1).forEach((e,t)=>{let n=s[t+1]??e,i=({from:t,to:r})=>t<=e&&n<=r,l=(a.filter(i).at(-1)??r.filter(i).at(-1))?.people??[];if(l.length===0&&!o.some(i))return;let u=c.at(-1);u&&u.to===e&&u.people.join()===l.join()?u.to=n:c.push({from:e,to:n,people:l})}),c.flatMap(({people:e,...t})=>Pt(t).map(t=>({...t,people:e})))}var Bt={name:``,days:[`mon`,`tue`,`wed`,`thu`,`fri`],from:`06:00`,to:`14:00`};function Vt(){let{t:e}=S();return y(b,{children:[y(`p`,{class:`hint`,children:e(`plan-words`)}),y(Yt,{}),y(Q,{path:[`plan`,`shift`],none:e(`plan-none`),add:e(`plan-add`),fresh:()=>Bt,each:(e,t,n)=>y(Ht,{shift:e,path:t,open:n},t.join())})]})}function Ht({shift:e,path:t,open:n}){let r=S(),{t:i}=r;return y(X,{path:t,open:n,title:e.name||i(`plan-unnamed`),words:qe(r,e),children:[y(Y,{path:[...t,`name`],label:i(`entry-name`)}),y(Ct,{path:[...t,`days`]}),y(Ut,{path:t}),y(Gt,{path:[...t,`breaks`]}),y(Wt,{path:t}),y(wt,{path:[...t,`presses`]})]})}function Ut({path:e}){let{t}=S(),{draftLike:n}=Z(),[r,i]=[`from`,`to`].map(t=>F(String(T(n,[...e,t])??``))),a=typeof r==`number`&&typeof i==`number`&&i<=r&&L(r,i)>0;return y(`div`,{class:`pair`,children:[y(bt,{path:[...e,`from`],label:t(`entry-from`)}),y(bt,{path:[...e,`to`],label:t(`entry-to`),end:!0,hint:a?t(`entry-next-day`):void 0})]})}function Wt({path:e}){let{t}=S();return y(`div`,{class:`pair`,children:[y(Y,{path:[...e,`valid_from`],label:t(`entry-valid-from`),type:`date`,optional:!0}),y(Y,{path:[...e,`valid_to`],label:t(`entry-valid-to`),type:`date`,optional:!0,hint:t(`entry-valid-hint`)})]})}function Gt({path:e}){let{t}=S(),{draftLike:n,edit:r}=Z(),i=T(n,e)??[];return y(`fieldset`,{class:`field breaks`,children:[y(`legend`,{children:t(`plan-breaks`)}),i.map((n,a)=>y(`div`,{class:`pair`,children:[y(bt,{path:[...e,a,`from`],label:t(`entry-from`)}),y(bt,{path:[...e,a,`to`],label:t(`entry-to`),end:!0}),y(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${t(`plan-break`,{n:a+1})}`,onClick:()=>{r(i.length>1?[...e,a]:e,void 0)},children:t(`entry-remove`)})]},a)),y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,onClick:()=>{r([...e,i.length],{from:`10:00`,to:`10:30`})},children:t(`plan-add-break`)})})]})}function Kt(){let{now:e}=g(),{at:t}=S(),[n,r]=v(()=>Ie(z(t(e))));return{week:n,setWeek:r}}function qt({week:e,setWeek:n}){let{t:r,language:i}=S();return y(`div`,{class:`week-choice`,children:[y(`button`,{type:`button`,class:`plain`,"aria-label":r(`week-before`),onClick:()=>{n(B(e,-7))},children:`‹`}),y(`strong`,{"aria-live":`polite`,children:r(`week-of`,{day:t(i,H(e))})}),y(`button`,{type:`button`,class:`plain`,"aria-label":r(`week-after`),onClick:()=>{n(B(e,7))},children:`›`})]})}function Jt(e){return[0,1,2,3,4,5,6].map(t=>new Date(R(B(e,t))??0).getUTCDate())}function Yt(){let e=S(),{t}=e,{now:n,presses:r,names:i}=C(),{week:a,setWeek:o}=Kt(),s=n.plan.shift??[];if(s.length===0)return null;let c=Rt(s,r,a),l=e=>e.pause?`pause`:e.clash?`clash`:Et(e.shift),u=e=>`${t(`day-${A[e.day]}`)} ${I(e.from)}–${I(e.to)} ${e.pause?t(`week-break`):s[e.shift]?.name??``}`;return y(`div`,{class:`part pictures`,children:[y(qt,{week:a,setWeek:o}),y(`div`,{class:`weeks`,children:c.map(({presses:n,bars:r})=>{let o=c.length>1||n.length===1?n.map(i.press).join(`, `):t(`week-title`),d=[...new Set(r.map(({shift:e})=>e))].sort((e,t)=>e-t);return y(`figure`,{children:[y(`figcaption`,{children:[y(`strong`,{children:o}),` · `,t(`week-hours`,{hours:Je(e,It(r))})]}),y(Dt,{label:o,numbers:Jt(a),pieces:r.map(e=>({...e,fill:l(e),words:u(e)}))}),y(Ot,{entries:[...d.map(e=>[Et(e),s[e]?.name??``]),...r.some(({pause:e})=>e)?[[`pause`,t(`week-break`)]]:[],...r.some(({clash:e})=>e)?[[`clash`,t(`week-clash`)]]:[]]})]},n.join())})})]})}function Xt(){let e=S(),{t,at:n}=e,{now:r}=g(),{names:i}=C(),a=e=>e.map(i.person).join(`, `)||t(`duty-nobody`),o=B(z(n(r)),1);return y(b,{children:[y(`p`,{class:`hint`,children:t(`duty-words`)}),y(Qt,{}),y(`section`,{class:`part`,children:[y(`h3`,{children:t(`duty-rota`)}),y(Q,{path:[`duty`,`rota`],none:t(`duty-none`),add:t(`duty-add`),fresh:()=>({days:[...A],from:`06:00`,to:`18:00`,people:[]}),each:(t,n,r)=>y(X,{path:n,open:r,title:a(t.people),words:qe(e,t),children:[y(Ct,{path:[...n,`days`]}),y(Ut,{path:n}),y(Zt,{path:[...n,`people`]}),y(Wt,{path:n})]},n.join())})]}),y(`section`,{class:`part`,children:[y(`h3`,{children:t(`duty-swaps`)}),y(`p`,{class:`hint`,children:t(`duty-swaps-words`)}),y(Q,{path:[`duty`,`swap`],none:t(`duty-swaps-none`),add:t(`duty-swap-add`),fresh:()=>({from:`${o}T06:00`,to:`${o}T18:00`,people:[]}),each:(n,r,i)=>y(X,{path:r,open:i,title:a(n.people),words:`${G(e,n.from)} – ${G(e,n.to)}`,children:[y(`div`,{class:`pair wide`,children:[y(Y,{path:[...r,`from`],label:t(`entry-from`),type:`datetime-local`}),y(Y,{path:[...r,`to`],label:t(`entry-to`),type:`datetime-local`})]}),y(Zt,{path:[...r,`people`]})]},r.join())})]})]})}function Zt({path:e}){let{t}=S(),{held:n,names:r}=C(),{draftLike:i,edit:a}=Z(),o=T(i,e)??[],s=n.people.filter(({id:e})=>!o.includes(e));return y(`fieldset`,{class:`field`,children:[y(`legend`,{children:t(`duty-people`)}),y(`ol`,{class:`people`,children:o.map((n,i)=>y(`li`,{children:[y(`span`,{children:[r.person(n),` `,y(J,{path:[...e,i]})]}),y(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${r.person(n)}`,onClick:()=>{a(e,o.filter(e=>e!==n))},children:t(`entry-remove`)})]},n))}),y(`select`,{"aria-label":t(`duty-person-add`),value:``,onChange:t=>{a(e,[...o,t.currentTarget.value])},children:[y(`option`,{value:``,children:t(`duty-person-add`)}),s.map(({id:e,name:t})=>y(`option`,{value:e,children:t},e))]}),y(J,{path:e})]})}function Qt(){let{t:e}=S(),{now:t,presses:n,names:r}=C(),{week:i,setWeek:a}=Kt(),o=ht(pt(B(i,-1),B(i,8)),t.plan),s=n.flatMap(e=>Ft(t.plan.shift??[],e,i,o)),c=zt(t.duty,s,i);if(c.length===0)return null;let l=[...new Set(c.flatMap(({people:e})=>e.slice(0,1)))],u=c.filter(({people:e})=>e.length===0).length,d=t=>t.map(r.person).join(`, `)||e(`duty-hole`);return y(`div`,{class:`part pictures`,children:[y(qt,{week:i,setWeek:a}),y(`p`,{role:`status`,class:u>0?`counts counts-late`:`counts`,children:u>0?e(`duty-holes`,{n:u}):e(`duty-no-holes`)}),y(`figure`,{children:[y(Dt,{label:e(`duty-week`),numbers:Jt(i),pieces:c.map(({day:t,from:n,to:r,people:i})=>({day:t,from:n,to:r,fill:i.length===0?`hole`:Et(l.indexOf(i[0]??``)),words:`${e(`day-${A[t]}`)} ${I(n)}–${I(r)} ${d(i)}`}))}),y(Ot,{entries:[...l.map((e,t)=>[Et(t),r.person(e)]),...u>0?[[`hole`,e(`duty-hole`)]]:[]]})]})]})}var $t=[`ring`,`sms`,`ntfy`,`telegram`,`email`,`webhook`];function en(e){return e===0?`0s`:Number.isInteger(e)?`${e}min`:`${Math.round(e*60)}s`}function tn(e,t){return[`own`,...$t.filter(n=>e===null||e.includes(n)||t.includes(n))]}function nn(e,t,n){let r=[`duty1`,`duty2`].indexOf(e.whom);return r>=0?[...n.rota??[],...n.swap??[]].flatMap(({people:e})=>e.slice(r,r+1)):e.whom===`manager`?t.filter(({role:e})=>e===`manager`).map(({id:e})=>e):[e.whom]}function rn(e,{ways:t,people:n},r){if(t===null)return!0;let i=nn(e,n,r);if(i.length===0)return e.whom!==`manager`;let a=e.ways.includes(`own`);return n.some(n=>i.includes(n.id)&&n.ways.some(n=>t.includes(n)&&(a||e.ways.includes(n))))}function an(e,{people:t},n){let r=new Set(Se.flatMap(r=>(e[r]??[]).flatMap(e=>nn(e,t,n))));return t.filter(({id:e})=>r.has(e))}var on=6e4;function sn(){let{t:e}=S(),{held:t}=C();return y(b,{children:[y(`p`,{class:`hint`,children:e(`escalation-words`)}),t.ways===null&&y(`p`,{class:`counts counts-late`,children:e(`told-no-alerter`)}),Se.map(e=>y(cn,{ladder:e},e)),y(pn,{})]})}function cn({ladder:e}){let t=S(),{t:n}=t,{now:r,held:i,names:a,edit:o}=C(),s=[`escalation`,e],c=r.escalation[e]??[],l=i.file.escalation?.[e],u=U(c.at(-1)?.after??`0s`)??0,d=e===`p3`&&c.length===0?n(`escalation-p3-none`):n(`escalation-none`);return y(`section`,{class:`part`,"aria-labelledby":`ladder-${e}`,children:[y(`h3`,{id:`ladder-${e}`,children:n(`escalation-${e}`)}),c.length>0&&y(ln,{steps:c}),y(J,{path:s}),y(Q,{path:s,none:d,add:n(`escalation-add`),fresh:()=>({after:en(c.length===0?0:u/on+5),whom:`duty1`,ways:[`own`]}),each:(e,n,r)=>y(X,{path:n,open:r,title:`${Ze(t,e.after)}: ${Qe(t,e.whom,a)}`,words:$e(t,e.ways),children:[y(un,{path:[...n,`after`]}),y(dn,{path:[...n,`whom`]}),y(fn,{path:[...n,`ways`]})]},n.join())}),!D(c,l??[])&&y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,"aria-label":`${n(`escalation-standard`)}: ${n(`escalation-${e}`)}`,onClick:()=>{o(s,l??void 0)},children:n(`escalation-standard`)})})]})}function ln({steps:e}){let t=S(),{t:n}=t,{held:r,now:i,names:a}=C(),o=0;return y(`ol`,{class:`ladder`,children:e.map((e,s)=>{let c=U(e.after)??o,l=Math.max(0,c-o);o=Math.max(o,c);let u=rn(e,r,i.duty);return y(`li`,{class:u?void 0:`unmet`,style:{"--wait":`${l===0?0:.6+Math.min(Math.sqrt(l/on)*.5,3)}rem`},children:[y(`strong`,{children:Ze(t,e.after)}),y(`span`,{children:[Qe(t,e.whom,a),` `,y(`span`,{class:`hint`,children:$e(t,e.ways)}),!u&&y(`span`,{class:`wrong`,children:[` ! `,n(`escalation-unmet`)]})]})]},s)})})}function un({path:e}){let{t}=S(),{draftLike:n,edit:r}=Z(),i=T(n,e),a=typeof i==`string`?U(i):null;return y(xt,{path:e,label:t(`escalation-minutes`),value:a===null?i:a/on,set:t=>{r(e,typeof t==`number`?en(t):t??``)}})}function dn({path:e}){let{t}=S(),{held:n,names:r}=C(),{draftLike:i,edit:a}=Z(),o=String(T(i,e)??``),s=w(e),c=n.people.map(({id:e})=>e),l=![`duty1`,`duty2`,`manager`,...c].includes(o);return y(`div`,{class:`field`,children:[y(`label`,{for:s,children:t(`escalation-whom`)}),y(`select`,{id:s,value:o,onChange:t=>{a(e,t.currentTarget.value)},children:[[`duty1`,`duty2`,`manager`].map(e=>y(`option`,{value:e,children:t(`whom-${e}`)},e)),c.map(e=>y(`option`,{value:e,children:r.person(e)},e)),l&&y(`option`,{value:o,children:o})]}),y(J,{path:e})]})}function fn({path:e}){let{t}=S(),{held:n}=C(),{draftLike:r,edit:i}=Z(),a=T(r,e)??[],o=tn(n.ways??null,a).map(e=>[e,t(`told-way-${e}`)]);return y(St,{path:e,legend:t(`escalation-ways`),options:o,chosen:a,set:t=>{i(e,t)}})}function pn(){let e=S(),{t}=e,{held:n,now:r,look:i}=C(),[a,o]=v(null),s=an(r.escalation,n,r.duty),c=e=>e.ways.filter(e=>n.ways===null||n.ways.includes(e));return y(`section`,{class:`part`,"aria-labelledby":`reach`,children:[y(`h3`,{id:`reach`,children:t(`reach`)}),y(`p`,{class:`hint`,children:t(s.length===0?`reach-nobody`:`reach-words`)}),y(`ul`,{class:`days`,children:s.map(n=>y(`li`,{children:[y(`div`,{children:[y(`strong`,{children:n.name}),` `,c(n).length>0?y(`span`,{class:`hint`,children:$e(e,c(n))}):y(`span`,{class:`wrong`,children:[`! `,t(`reach-none`)]})]}),y(`button`,{type:`button`,class:`plain`,"aria-expanded":a===n.id,"aria-label":`${t(`person-contact`)}: ${n.name}`,onClick:()=>{o(a===n.id?null:n.id)},children:t(`person-contact`)}),a===n.id&&y(ce,{title:`${t(`person-contact`)}: ${n.name}`,children:y(fe,{person:n.id,changed:i,cancel:()=>{o(null)}})})]},n.id))})]})}var mn=2030;function hn(){let e=S(),{t}=e,{now:n,edit:r}=C(),i=n.plan.holidays??`none`;return y(b,{children:[y(`fieldset`,{class:`field`,children:[y(`legend`,{children:t(`holidays-calendar`)}),[`kosovo`,`none`].map(e=>y(`label`,{class:`tick`,children:[y(`input`,{type:`radio`,name:`calendar`,checked:i===e,onChange:()=>{r([`plan`,`holidays`],e)}}),` `,t(`calendar-${e}`)]},e)),y(J,{path:[`plan`,`holidays`]})]}),y(gn,{}),y(`section`,{class:`part`,children:[y(`h3`,{children:t(`holidays-own`)}),y(`p`,{class:`hint`,children:t(`holidays-own-words`)}),y(Q,{path:[`plan`,`holiday`],none:t(`holidays-own-none`),add:t(`holidays-add`),fresh:()=>({day:``}),each:(n,r,i)=>y(X,{path:r,open:i,title:n.day?W(e,n.day):t(`holidays-new`),words:n.name??``,children:[y(Y,{path:[...r,`day`],label:t(`entry-day`),type:`date`}),y(Y,{path:[...r,`name`],label:t(`entry-name`),optional:!0})]},r.join())})]}),y(vn,{})]})}function gn(){let{t:e}=S(),{now:t,held:n}=C(),r=mt(),[i,a]=v(r),o=pt(`${i}-01-01`,`${i+1}-01-01`),s=(n.settings.plan??n.file.plan)?.holidays??`none`,c=t.plan.holidays??`none`;return y(`section`,{class:`part`,"aria-busy":o===null,children:[y(`div`,{class:`week-choice`,children:[y(`button`,{type:`button`,class:`plain`,"aria-label":e(`year-before`),"aria-disabled":i<=r,onClick:()=>{a(Math.max(r,i-1))},children:`‹`}),y(`h3`,{"aria-live":`polite`,children:e(`holidays-year`,{year:String(i)})}),y(`button`,{type:`button`,class:`plain`,"aria-label":e(`year-after`),"aria-disabled":i>=mn,onClick:()=>{a(Math.min(mn,i+1))},children:`›`})]}),s!==c&&y(`p`,{class:`hint`,children:e(`holidays-after-saving`)}),o?.holidays.length===0&&y(`p`,{class:`hint`,children:e(`holidays-none`)}),y(`ul`,{class:`days`,children:o?.holidays.map(e=>y(_n,{holiday:e},e.day))})]})}function _n({holiday:e}){let t=S(),{t:n,language:r}=t,{now:i,edit:a}=C(),o=i.plan.workdays?.includes(e.day)??!1,s=i.plan.holiday?.some(({day:t})=>t===e.day)??!1,c=e.name[r];return y(`li`,{class:o?`day-worked`:void 0,children:[y(`div`,{children:[y(`strong`,{children:W(t,e.day)}),` `,y(`span`,{class:`hint`,children:n(`day-${A[V(e.day)??0]}`)}),` `,c,e.of!==e.day&&y(b,{children:[` `,y(`span`,{class:`hint`,children:n(`holidays-of`,{day:W(t,e.of)})})]}),e.expected&&y(b,{children:[` `,y(`span`,{class:`badge`,children:n(`holidays-expected`)})]}),o&&y(b,{children:[` `,y(`span`,{class:`badge`,children:n(`holidays-worked`)})]})]}),!s&&!o&&y(`button`,{type:`button`,class:`plain`,"aria-label":`${n(`holidays-work`)}: ${W(t,e.day)}`,onClick:()=>{a([`plan`,`workdays`],[...i.plan.workdays??[],e.day].sort())},children:n(`holidays-work`)})]})}function vn(){let e=S(),{t}=e,{now:n,edit:r}=C(),i=n.plan.workdays??[];return y(`section`,{class:`part`,children:[y(`h3`,{children:t(`workdays`)}),y(`p`,{class:`hint`,children:i.length>0?t(`workdays-words`):t(`workdays-none`)}),y(`ul`,{class:`days`,children:i.map((n,i)=>y(`li`,{children:[y(`div`,{children:[y(`strong`,{children:W(e,n)}),` `,y(`span`,{class:`hint`,children:t(`day-${A[V(n)??0]}`)}),` `,y(J,{path:[`plan`,`workdays`,i]})]}),y(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${W(e,n)}`,onClick:()=>{r([`plan`,`workdays`,i],void 0)},children:t(`entry-remove`)})]},n))})]})}function yn(){let{t:e}=S(),{now:t,edit:n}=C(),r=t.languages,i=e=>{n([`site`,`languages`],e)},o=e=>a[e]??e,s=l.filter(e=>!r.includes(e)),c=e=>i([e,...r.filter(t=>t!==e)]);return y(b,{children:[y(`p`,{class:`hint`,children:e(`languages-words`)}),y(`ol`,{class:`people languages-order`,children:r.map((t,n)=>y(`li`,{children:[y(`span`,{lang:t,children:[o(t),` `,y(J,{path:[`site`,`languages`,n]})]}),n>0&&y(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`languages-first`)}: ${o(t)}`,onClick:()=>{c(t)},children:e(`languages-first`)}),r.length>1&&y(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`entry-remove`)}: ${o(t)}`,onClick:()=>{i(r.filter(e=>e!==t))},children:e(`entry-remove`)})]},t))}),y(J,{path:[`site`,`languages`]}),y(`p`,{class:`actions`,children:s.map(e=>y(`button`,{type:`button`,class:`plain`,lang:e,onClick:()=>{i([...r,e])},children:[`+ `,a[e]]},e))})]})}function bn({dirty:e}){let{t}=S(),[n,r]=v(null);return x(()=>{if(!e)return;h(e=>oe(new URL(e,location.href).pathname)?.path===`/settings`||(r(e),!1));let t=e=>{e.preventDefault()};return window.addEventListener(`beforeunload`,t),()=>{h(null),window.removeEventListener(`beforeunload`,t)}},[e]),n===null?null:y(le,{title:t(`leave-title`),action:t(`leave`),act:()=>(h(null),te(n),Promise.resolve()),close:()=>{r(null)},children:y(`p`,{children:t(`leave-words`)})})}function xn(e,t){let n=n=>typeof t[n]==`number`?t[n]:e[n]??null;return{trip_lo:n(`trip_lo`),warn_lo:n(`warn_lo`),warn_hi:n(`warn_hi`),trip_hi:n(`trip_hi`)}}function Sn(e,t){if(e&&typeof e[0]==`number`&&typeof e[1]==`number`)return[e[0],e[1]];let n=Object.values(t).filter(e=>e!==null);if(n.length===0)return null;let[r,i]=[Math.min(0,...n),Math.max(...n)];return[r,i+(i-r)*.2||1]}function Cn(e,[t,n]){let r=e=>Math.min(1,Math.max(0,(e-t)/(n-t))),{trip_lo:i,warn_lo:a,warn_hi:o,trip_hi:s}=e,[c,l]=[i===null?0:r(i),s===null?1:r(s)],[u,d]=[a===null?c:r(a),o===null?l:r(o)];return[{from:0,to:c,tone:`trip`},{from:c,to:u,tone:`warn`},{from:u,to:d,tone:`ok`},{from:d,to:l,tone:`warn`},{from:l,to:1,tone:`trip`}].filter(({from:e,to:t})=>e<t)}function wn(){let{t:e}=S(),{presses:t,names:n,held:r,errors:i}=C(),a=t.find(e=>i.some(({pointer:t})=>t.startsWith(`${w([`limits`,e])}/`))),[o,s]=v(a??t[0]??``);return y(b,{children:[y(`p`,{class:`hint`,children:e(`limits-words`)}),t.length>1&&y(`label`,{class:`field part form`,children:[e(`limits-press`),y(`select`,{value:o,onChange:e=>{s(e.currentTarget.value)},children:t.map(e=>y(`option`,{value:e,children:[n.press(e),e===a?` !`:``]},e))})]}),y(J,{path:[`limits`,o]}),y(`ul`,{class:`entries`,children:(r.profiles[o]??[]).map(e=>y(Tn,{press:o,profile:e},`${o} ${e.signal}`))})]})}function Tn({press:e,profile:t}){let{t:n}=S(),{now:r,errors:i}=C(),{signal:a,unit:o}=t,s=r.limits[e]?.[a]??{},c=Ce.filter(e=>(s[e]??null)!==null).length,l=w([`limits`,e,a]),u=i.some(e=>e.pointer===l||e.pointer.startsWith(`${l}/`)),[d,f]=v(u);return y(`li`,{class:`item entry`,children:y(`details`,{open:d||u,onToggle:e=>{f(e.currentTarget.open)},children:[y(`summary`,{id:l,children:[y(`strong`,{children:se(n,a)}),` `,y(`span`,{class:`hint`,children:ne(o,n)}),c>0&&y(`span`,{class:`badge`,children:n(`limits-changed`,{n:c})}),u&&y(`span`,{class:`wrong`,children:[`! `,n(`entry-wrong`)]}),y(Dn,{profile:t,own:s})]}),y(J,{path:[`limits`,e,a]}),y(`div`,{class:`figures`,children:Ce.map(n=>y(En,{press:e,profile:t,own:s,name:n},n))})]})})}function En({press:e,profile:t,own:n,name:r}){let i=S(),{t:a}=i,{change:o}=C(),s=t[r]??null,c=r.startsWith(`delay_`)?`s`:ne(t.unit,a),l=s===null?a(`limits-none`):a(`limits-profile`,{value:K(i,s),unit:c});return y(xt,{path:[`limits`,e,t.signal,r],label:`${a(`limit-${r}`)} (${c})`,hint:l,value:n[r]??void 0,set:n=>{o((i,a)=>ve(i,a,[e,t.signal],r,n===s?void 0:n))}})}function Dn({profile:e,own:t}){let n=S(),{t:r}=n,i=xn(e,t),a=Sn(e.range,i);if(!a)return y(`span`,{class:`hint`,children:r(`limits-none-at-all`)});let o=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`].flatMap(e=>{let t=i[e];return t===null?[]:[`${r(`limit-${e}`)} ${K(n,t)}`]});return o.length===0?y(`span`,{class:`band`,children:r(`limits-none-at-all`)}):y(`span`,{class:`band`,children:[y(`span`,{"aria-hidden":`true`,children:K(n,a[0])}),y(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,role:`img`,"aria-label":o.join(`, `),children:Cn(i,a).map(({from:e,to:t,tone:n})=>y(`rect`,{class:`band-${n}`,x:e*1e3,width:(t-e)*1e3,height:`10`},e))}),y(`span`,{"aria-hidden":`true`,children:K(n,a[1])})]})}var On=`/api/v1/problems/outdated`,$={refused:null,met:null,trouble:null,saved:null,busy:!1};function kn(){let{shut:e,again:t}=g(),[n,i]=v({held:null,draft:{},...$}),{held:a,draft:o,refused:s}=n,c=e=>{i(t=>({...t,...e}))},l=e=>{let n=e instanceof r?e.trouble:`unreachable`;n===`/api/v1/problems/log-in`&&t(),c({busy:!1,trouble:n===`/api/v1/problems/log-in`?null:n})};x(()=>{a===null&&!e&&st().then(e=>{c({held:e,draft:e.settings})},l)},[e]);let u=async e=>{let t=await st(),{draft:n,both:r}=Ae(e.settings,o,t.settings,t.file),i=Ee(O(e.settings,e.file),O(t.settings,t.file));c({...$,held:t,draft:n,met:{theirs:t,changes:i,both:r}})},d=async()=>{if(!a||n.busy)return[];c({busy:!0,saved:null,trouble:null});try{let e=await ct(a.version,o);c({...$,held:e,draft:e.settings,saved:e.version})}catch(e){if(e instanceof r&&e.errors.length>0)return c({busy:!1,refused:{errors:e.errors,sent:o}}),e.errors;e instanceof r&&e.trouble===On?await u(a).catch(l):l(e)}return[]};return{...n,save:d,errors:s?xe(s.errors,s.sent,o):[],changes:a?Ee(O(a.settings,a.file),O(o,a.file)):[],change:e=>{i(t=>({...t,saved:null,draft:e(t.draft,t.held?.file??{})}))},edit:(e,t)=>{i(n=>({...n,saved:null,draft:he(n.draft,n.held?.file??{},e,t)}))},renew:()=>{a&&(D(O(a.settings,a.file),O(o,a.file))?st().then(e=>{c({...$,held:e,draft:e.settings})},l):u(a).catch(l))},look:()=>{st().then(e=>{i(t=>t.held?.version===e.version?{...t,held:e}:t)},l)},take:e=>{c({...$,held:e,draft:e.settings})},discard:()=>{c({...$,draft:a?.settings??{}})}}}var An=36e5,jn=24*An;function Mn(){let{t:e,at:t}=S(),{now:n}=g(),{now:r,edit:i}=C(),a=U(r.plan.lead??`24h`),o=B(z(t(n)),7);return y(b,{children:[y(`p`,{class:`hint`,children:e(`stops-words`)}),y(`div`,{class:`part form`,children:y(xt,{path:[`plan`,`lead`],label:e(`stops-lead`),hint:e(`stops-lead-hint`),value:a===null?r.plan.lead:a/An,set:e=>{i([`plan`,`lead`],typeof e==`number`?Ve(e):e)}})}),y(Q,{path:[`plan`,`stop`],none:e(`stops-none`),add:e(`stops-add`),fresh:()=>({from:`${o}T06:00`,to:`${o}T14:00`,reason:``}),each:(e,t,n)=>y(Nn,{stop:e,path:t,open:n},t.join())})]})}function Nn({stop:e,path:t,open:n}){let r=S(),{t:i}=r;return y(X,{path:t,open:n,title:e.reason||i(`stops-unnamed`),words:`${G(r,e.from)} – ${G(r,e.to)}`,children:[y(Y,{path:[...t,`reason`],label:i(`entry-reason`)}),y(`div`,{class:`pair wide`,children:[y(Y,{path:[...t,`from`],label:i(`entry-from`),type:`datetime-local`}),y(Y,{path:[...t,`to`],label:i(`entry-to`),type:`datetime-local`})]}),y(wt,{path:[...t,`presses`]}),y(Pn,{stop:e})]})}function Pn({stop:e}){let t=S(),{t:n,language:r,zone:i,at:a}=t,{now:o}=g(),{now:s,held:l}=C(),u=e.from.slice(0,10),d=R(u)===null?z(a(o)).slice(0,4):String(H(u).year),f=pt(`${d}-01-01`,`${Number(d)+1}-02-01`),p=l.settings.plan?.stop??[],m=Math.min(...p.filter(t=>Ge(t,e)).map(e=>e.registered??o),o),h=U(s.plan.lead??`24h`)??jn,ee=He(e,s.plan.shift??[],{zone:i,leadMs:h,known:m,off:ht(f,s.plan)});if(!ee)return null;let{touched:te,late:_,from:v}=ee,ne=K(t,h/An),b=te===0?n(`stops-nothing`):_===0?n(`stops-counts`):v===null?n(`stops-late`,{lead:ne}):n(`stops-partly`,{lead:ne,n:_,time:c(r,a(v),a(o))});return y(`p`,{role:`status`,class:_>0?`counts counts-late`:`counts`,children:b})}function Fn(){let{t:e}=S(),{presses:t,names:n,now:r,edit:i}=C();return y(b,{children:[y(`p`,{class:`hint`,children:e(`targets-words`)}),y(`ul`,{class:`items`,children:t.map(t=>{let a=r.target.findIndex(e=>e.press===t),o=a<0?r.target.length:a;return y(`li`,{class:`item`,children:[y(`h3`,{children:n.press(t)}),a>=0&&y(J,{path:[`target`,o,`press`]}),[`throughput`,`uptime`].map(n=>y(xt,{path:[`target`,a<0?t:o,n],label:e(`target-${n}`),hint:e(`target-${n}-hint`),value:r.target[a]?.[n]??void 0,set:e=>{i([`target`],ye(r.target,t,n,e))}},n))]},t)})})]})}var In=20,Ln=3e4,Rn={version:0,at:null,by:null,by_name:null,returned_to:null};function zn(){let{t:e,language:t}=S(),{held:n,dirty:i,take:a,renew:o}=C(),s=ue(lt,Ln),[c,l]=v(!1),[u,d]=v(null),[f,p]=v(null),m=s.data?.[0]?.version??0;x(()=>{m>n.version&&o()},[m]);let h=i=>{let o=n.version;p(null),dt(i,o).then(e=>{a(e),d(o),s.again()},n=>{let i=n instanceof r?n.errors.map(({texts:e})=>e[t]):[];p([ee(n,e),...i].join(` `))})},g=s.data?[...s.data,Rn]:[];return y(b,{children:[y(`p`,{class:`hint`,children:e(`versions-words`)}),i&&y(`p`,{class:`counts counts-late`,children:e(`versions-dirty`)}),f&&y(`p`,{class:`trouble`,role:`alert`,children:f}),u!==null&&n.returned_to!==null&&y(`p`,{class:`counts`,role:`status`,children:[e(`versions-returned`,{version:String(n.version),to:n.returned_to}),` `,y(`button`,{type:`button`,class:`plain`,disabled:i,onClick:()=>{h(u)},children:e(`versions-undo`,{to:u})})]}),y(de,{data:s.data,trouble:s.trouble}),y(`ul`,{class:`entries`,children:g.slice(0,c?void 0:In).map((e,t)=>y(Bn,{one:e,before:g[t+1]?.version??0,holds:e.version===n.version,back:i?null:()=>{h(e.version)}},e.version))}),!c&&g.length>In&&y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,onClick:()=>{l(!0)},children:e(`versions-all`,{n:g.length})})})]})}function Bn({one:e,before:t,holds:n,back:r}){let{t:i,language:a,at:o}=S(),{now:s}=g(),{names:l}=C(),u=e.by_name??(e.by===`console`?i(`versions-console`):e.by===null?null:l.person(e.by)),d=e.version===0?i(`versions-file`):i(`versions-one`,{version:String(e.version)}),f=e.at===null?null:c(a,o(e.at),o(s));return y(`li`,{class:`item`,children:[y(`h3`,{children:[d,n&&y(b,{children:[` `,y(`span`,{class:`badge`,children:i(`versions-holds`)})]})]}),y(`p`,{class:`hint`,children:[u,f,e.returned_to!==null&&i(`versions-as`,{to:e.returned_to})].filter(Boolean).join(` · `)||i(`versions-file-words`)}),e.version>0&&y(Vn,{number:e.version,before:t}),!n&&y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,disabled:r===null,"aria-label":`${i(`versions-return`)}: ${d}`,onClick:()=>{r?.()},children:i(`versions-return`)})})]})}function Vn({number:e,before:t}){let{t:n}=S(),{held:r}=C(),[i,a]=v(null),[o,s]=v(!1),c=()=>{i||Promise.all([ut(t),ut(e)]).then(([e,t])=>{a(Ee(O(e,r.file),O(t,r.file)))},()=>{s(!0)})};return y(`details`,{onToggle:e=>{e.currentTarget.open&&c()},children:[y(`summary`,{children:n(`versions-what`)}),i?y(it,{changes:i}):y(`p`,{class:`hint`,children:n(o?`connection-none`:`view-loading`)})]})}var Hn={plan:Vt,holidays:hn,stops:Mn,targets:Fn,limits:wn,duty:Xt,escalation:sn,languages:yn,versions:zn};function Un(e){return p(e===`plan`?`/settings`:`/settings/${e}`)}function Wn(){let{t:e}=S(),t=kn(),{presses:n}=g(),{path:r}=ae(),i=r.split(`/`)[2]||`plan`,a=k.find(e=>e===i),{held:o,draft:s,changes:c,errors:l,trouble:u}=t,d=Gn(a);if(x(()=>{document.querySelector(`.sections [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})},[a,o===null]),!o)return u?y(`p`,{class:`trouble`,role:`alert`,children:_(u,e)??e(`connection-none`)}):y(`p`,{class:`empty`,children:e(`view-loading`)});let f={held:o,draft:s,errors:l,now:O(s,o.file),dirty:c.length>0,edit:t.edit,change:t.change,take:t.take,renew:t.renew,look:t.look,presses:Object.keys(o.profiles),names:{press:e=>n.find(t=>t.id===e)?.name??e,person:e=>o.people.find(t=>t.id===e)?.name??e}},p=(e,t)=>{let n=a&&t.some(({pointer:e})=>be(e)===a)?a:e;n!==a&&te(Un(n)),d(n,t)},m=a&&Hn[a];return y(pe.Provider,{value:f,children:[y(`nav`,{class:`sections`,"aria-label":e(`settings-sections`),children:k.map(t=>{let n=l.filter(({pointer:e})=>be(e)===t).length,r=c.some(e=>Te(e)===t);return y(`a`,{href:Un(t),"aria-current":t===a?`page`:void 0,children:[e(`section-${t}`),n>0?y(`span`,{class:`wrong`,role:`img`,"aria-label":e(`section-wrong`,{n}),children:`!`}):r&&y(`span`,{class:`touched`,role:`img`,"aria-label":e(`section-changed`),children:`•`})]},t)})}),y(Kn,{held:o}),y(ot,{...t,show:p}),y(`section`,{class:`part settings`,"aria-labelledby":`section-title`,children:[y(`h3`,{id:`section-title`,children:e(a?`section-${a}`:`view-none`)}),m?y(m,{}):y(`p`,{class:`hint`,children:e(`view-none-words`)})]}),y(at,{...t,show:p}),y(bn,{dirty:c.length>0})]})}function Gn(e){let t=re(null);return x(()=>{if(t.current===null||t.current.section!==e)return;let n=t.current.errors.map(({pointer:e})=>document.getElementById(e)).filter(e=>e!==null).find(e=>e.closest(`.settings`))??document.querySelector(`.settings [aria-invalid]`);t.current=null;for(let e=n?.closest(`details`);e;e=e.parentElement?.closest(`details`))e.open=!0;n?.focus(),n?.scrollIntoView({block:`center`})}),(e,n)=>{t.current={section:e,errors:n}}}function Kn({held:e}){let{t,language:n}=S();return y(b,{children:[e.errors.length>0&&y(`section`,{class:`panel`,role:`alert`,children:[y(`p`,{class:`trouble`,children:t(`settings-not-held`,{version:String(e.version)})}),y(`ul`,{children:e.errors.map(({pointer:e,texts:t})=>y(`li`,{children:[t[n],` `,y(`code`,{children:e})]},e+t.en))})]}),e.restart.length>0&&y(`section`,{class:`panel`,role:`status`,children:[y(`p`,{children:y(`strong`,{children:t(`settings-restart`)})}),y(`ul`,{children:e.restart.map(e=>y(`li`,{children:e[n]},e.en))})]}),y(`p`,{class:`hint`,children:t(`settings-words`)})]})}export{Wn as default};