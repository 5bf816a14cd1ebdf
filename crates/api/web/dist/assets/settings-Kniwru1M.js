import{B as e,C as t,D as n,E as r,H as i,L as a,M as o,O as s,P as c,S as l,T as u,U as d,V as f,_ as p,a as m,b as h,d as g,h as _,i as v,j as y,k as b,m as x,n as ee,o as te,r as ne,s as re,v as S,w as ie,x as ae,y as oe,z as se}from"./index-CStr9n_1.js";import"./words-B3hojKNu.js";import{a as ce,n as le,r as ue,t as de}from"./panel-kYCeYZzS.js";import{t as fe}from"./contact-BFfQvUh8.js";var pe=d(null);function C(){let e=f(pe);if(!e)throw Error(`a section outside of the settings`);return e}function w(e){return e.map(e=>`/${String(e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}`).join(``)}function me(e){return e.split(`/`).slice(1).map(e=>e.replaceAll(`~1`,`/`).replaceAll(`~0`,`~`))}function T(e,t){return t.reduce((e,t)=>typeof e!=`object`||!e?void 0:e[t],e)}function E(e,t,n){let[r,...i]=t;if(r===void 0)return n;let a=i.length>0?E(T(e,[r])??(typeof i[0]==`number`?[]:{}),i,n):n;if(Array.isArray(e)){let t=[...e];return a===void 0?t.splice(Number(r),1):t[Number(r)]=a,t}let{[r]:o,...s}=e??{};return a===void 0?s:{...e??{},[r]:a}}function D(e,t){return e===t||(e??null)===null&&(t??null)===null?!0:typeof e!=`object`||typeof t!=`object`||e===null||t===null||Array.isArray(e)!==Array.isArray(t)||Array.isArray(e)&&e.length!==t.length?!1:[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>D(T(e,[n]),T(t,[n])))}function O(e,t){let n=[...new Set([...Object.keys(t.limits??{}),...Object.keys(e.limits??{})])].map(n=>[n,{...t.limits?.[n],...e.limits?.[n]}]);return{plan:e.plan??t.plan??{},target:e.target??t.target??[],limits:Object.fromEntries(n),duty:e.duty??t.duty??{},alarm:e.alarm??t.alarm??[],escalation:e.escalation??t.escalation??{},languages:e.site?.languages??t.site?.languages??[]}}function he(e,t,n,r){let i=n[0],a=e[i]??t[i];return ge(E(a==null?e:{...e,[i]:a},n,r),t)}function ge(e,t){let n=Object.entries(e).filter(([e,n])=>!D(n,t[e]??(Array.isArray(n)?[]:{}))&&!_e(n));return Object.fromEntries(n)}function _e(e){return(e??null)===null||!Array.isArray(e)&&typeof e==`object`&&D(e,{})}function ve(e,t,[n,r],i,a){let o=E(O(e,t).limits[n]?.[r]??{},[i],a),s=D(o,t.limits?.[n]?.[r]??{})?void 0:o,c=E(e.limits??{},[n,r],s);return ge({...e,limits:_e(c[n])?E(c,[n],void 0):c},t)}function ye(e,t,n,r){let i=e.findIndex(e=>e.press===t),a=i<0?e.length:i,o=E(e[a]??{press:t},[n],r);return[...E(e,[a],D(o,{press:t})?void 0:o)]}function be(e){let[t,n]=me(e);return t===`plan`&&[`holidays`,`holiday`,`workdays`].includes(n??``)?`holidays`:t===`plan`&&[`stop`,`lead`].includes(n??``)?`stops`:t===`target`?`targets`:t===`limits`||t===`duty`||t===`escalation`?t:t===`alarm`?`limits`:t===`site`?`languages`:`plan`}function xe(e,t,n){return e.filter(({pointer:e})=>D(T(t,me(e)),T(n,me(e))))}var k=[`plan`,`holidays`,`stops`,`targets`,`limits`,`duty`,`escalation`,`languages`,`versions`],Se=[`p1`,`p2`,`p3`],A=[`mon`,`tue`,`wed`,`thu`,`fri`,`sat`,`sun`],Ce=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`,`hyst`,`delay_warn_s`,`delay_trip_s`],we={shift:`plan`,calendar:`holidays`,holiday:`holidays`,workday:`holidays`,stop:`stops`,lead:`stops`,target:`targets`,limit:`limits`,turn:`duty`,swap:`duty`,alarm:`limits`,step:`escalation`,languages:`languages`};function Te({kind:e}){return we[e]}function j(e,t,n){let r=[...t];return[...e.filter(e=>{let t=r.findIndex(t=>D(e,t));return t>=0&&r.splice(t,1),t<0}).map(e=>{let t=r.findIndex(t=>D(n(e),n(t)));return{before:e,after:t<0?null:r.splice(t,1)[0]??null}}),...r.map(e=>({before:null,after:e}))]}function Ee(e,t){let n=[],[r,i]=[e.plan,t.plan],a=e=>e??[];for(let e of j(a(r.shift),a(i.shift),({name:e})=>e))n.push({kind:`shift`,...e});let[o,s]=[r.holidays??`none`,i.holidays??`none`];o!==s&&n.push({kind:`calendar`,before:o,after:s});for(let e of j(a(r.holiday),a(i.holiday),({day:e})=>e))n.push({kind:`holiday`,...e});for(let e of j(a(r.workdays),a(i.workdays),e=>e))n.push({kind:`workday`,...e});let[c,l]=[r.lead??`24h`,i.lead??`24h`];c!==l&&n.push({kind:`lead`,before:c,after:l});let u=e=>e.map(e=>E(e,[`registered`],void 0));for(let e of j(u(a(r.stop)),u(a(i.stop)),({reason:e})=>e))n.push({kind:`stop`,...e});for(let r of j(e.target,t.target,({press:e})=>e))n.push({kind:`target`,...r});n.push(...De(e.limits,t.limits));for(let r of j(a(e.duty.rota),a(t.duty.rota),({from:e,days:t})=>[e,t]))n.push({kind:`turn`,...r});for(let r of j(a(e.duty.swap),a(t.duty.swap),({from:e})=>e))n.push({kind:`swap`,...r});for(let r of j(e.alarm,t.alarm,({rule:e,presses:t})=>[e,t]))n.push({kind:`alarm`,...r});for(let r of Se){let[i,o]=[a(e.escalation[r]),a(t.escalation[r])];for(let e of j(i,o,({after:e,whom:t})=>[e,t]))n.push({kind:`step`,ladder:r,...e})}return D(e.languages,t.languages)||n.push({kind:`languages`,before:e.languages,after:t.languages}),n}function De(e,t){let n=(e,t)=>[...new Set([...Object.keys(e??{}),...Object.keys(t??{})])];return n(e,t).flatMap(r=>n(e[r],t[r]).flatMap(n=>Ce.flatMap(i=>{let a=e=>e[r]?.[n]?.[i]??null;return D(a(e),a(t))?[]:[{kind:`limit`,press:r,signal:n,name:i,before:a(e),after:a(t)}]})))}var Oe=[[[`plan`,`shift`],`plan`],[[`plan`,`holidays`],`holidays`],[[`plan`,`holiday`],`holidays`],[[`plan`,`workdays`],`holidays`],[[`plan`,`stop`],`stops`],[[`plan`,`lead`],`stops`],[[`target`],`targets`],[[`duty`,`rota`],`duty`],[[`duty`,`swap`],`duty`],[[`alarm`],`limits`],[[`escalation`,`p1`],`escalation`],[[`escalation`,`p2`],`escalation`],[[`escalation`,`p3`],`escalation`],[[`site`,`languages`],`languages`]];function ke(e,t){let{languages:n,...r}=O(e,t);return{...r,site:{languages:n}}}function Ae(e,t,n,r){let[i,a,o]=[ke(e,r),ke(t,r),ke(n,r)],s=new Set,c=n;for(let[e,t]of Oe)D(T(i,e),T(a,e))||(!D(T(i,e),T(o,e))&&!D(T(a,e),T(o,e))&&s.add(t),c=he(c,r,e,T(a,e)));for(let e of De(i.limits,a.limits)){if(e.kind!==`limit`)continue;let{press:t,signal:n,name:i,after:a}=e,l=T(o.limits,[t,n,i]);!D(l,e.before)&&!D(l,a)&&s.add(`limits`),c=ve(c,r,[t,n],i,a??void 0)}return{draft:c,both:k.filter(e=>s.has(e))}}var je=`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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
`,M=1440,Fe=864e5,N=6e4,P=e=>String(e).padStart(2,`0`);function F(e){let t=/^(\d\d):(\d\d)$/.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]);return Number(t[2])<60&&n<=1440?n:null}function Ie(e){return`${P(Math.floor(e/60))}:${P(e%60)}`}function I(e,t){return t===e?0:((t-e-1)%M+M)%M+1}function L(e){let t=/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::00)?)?$/.exec(e);if(!t)return null;let[n,r,i,a=0,o=0]=t.slice(1).map(e=>Number(e??0)),s=Date.UTC(n,r-1,i,a,o);return new Date(s).getUTCDate()===i&&a<24&&o<60?s:null}function R(e){return`${e.year}-${P(e.month)}-${P(e.day)}`}function z(e,t){let n=L(e);return n===null?e:new Date(n+t*Fe).toISOString().slice(0,10)}function B(e){let t=L(e);return t===null?null:(new Date(t).getUTCDay()+6)%7}function Le(e){return z(e,-(B(e)??0))}function V(e){let t=new Date(L(e)??0);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate(),hour:t.getUTCHours(),minute:t.getUTCMinutes(),second:0}}function Re(e,t){let[n,r]=[t-Fe,t+Fe].map(t=>oe(e,t)*N);if(oe(e,t-n)*N===n)return t-n;if(oe(e,t-r)*N===r)return t-r;let i=t-r;for(;oe(e,i)*N===n;)i+=N;return i}var ze=6e4,Be={ms:1,s:1e3,min:6e4,h:36e5,d:864e5},Ve=367;function H(e){let t=/^(\d+)(ms|s|min|h|d)$/.exec(e.trim());return t?Number(t[1])*(Be[t[2]??``]??0):null}function He(e){return Number.isInteger(e)?`${e}h`:`${Math.round(e*60)}min`}function Ue(e,t,{zone:n,leadMs:r,known:i,off:a}){let[o,s]=[L(e.from),L(e.to)];if(o===null||s===null||s<=o)return null;let c=new Set,l=z(e.from.slice(0,10),-1);for(let r=0;r<Ve&&z(l,r)<=e.to.slice(0,10);r+=1){let i=z(l,r);if(!a.has(i))for(let r of t){let t=We(r,i);!t||!Ge(r.presses,e.presses)||t.to<=o||t.from>=s||c.add(Re(n,t.from))}}let u=[...c].sort((e,t)=>e-t),d=u.filter(e=>i<=e-r);return{touched:u.length,late:u.length-d.length,from:d[0]??null}}function We(e,t){let[n,r]=[F(e.from),F(e.to)],i=e.days.includes(A[B(t)??0]??``);if(n===null||r===null||I(n,r)===0||!i||(e.valid_from??t)>t||t>(e.valid_to??t))return null;let a=(L(t)??0)+n%M*ze;return{from:a,to:a+I(n,r)*ze}}function Ge(e,t){return!e||!t||e.some(e=>t.includes(e))}function Ke(e,t){return(!e.presses||(t.presses?t.presses.every(t=>e.presses?.includes(t)):!1))&&e.from.slice(0,16)<=t.from.slice(0,16)&&t.to.slice(0,16)<=e.to.slice(0,16)}t({en:je,sq:Me,"sr-Latn":Pe,"sr-Cyrl":Ne});function qe({t:e},t){let n=A.map(e=>t.includes(e)),r=[];for(let t=0;t<A.length;t+=1){if(!n[t])continue;let i=t;for(;n[i+1];)i+=1;let a=t=>e(`day-${A[t]}`);if(i-t>=2)r.push(`${a(t)}–${a(i)}`);else for(let e=t;e<=i;e+=1)r.push(a(e));t=i}return r.join(`, `)}function U({language:e},t){return L(t)===null?t:u(e,V(t))}function W({language:e},t){return L(t)===null?t:`${s(e,V(t))} ${b(V(t))}`}function G({language:e},t){let r=(String(t).split(`.`)[1]??``).length;return n(e,t,r)}function Je(e,{days:t,from:n,to:r,valid_from:i,valid_to:a}){let{t:o,language:c}=e,l=e=>L(e)===null?e:s(c,V(e)),u=[i&&o(`words-from`,{day:l(i)}),a&&o(`words-until`,{day:l(a)})];return[`${qe(e,t)} ${n}–${r}`,...u].filter(Boolean).join(`, `)}function Ye({t:e,language:t},r){return e(`duration-hours`,{h:n(t,Math.floor(r/60)),m:String(r%60)})}function Xe({t:e},t,n){return t?t.map(n.press).join(`, `):e(`words-all-presses`)}function Ze(e,t,n){let r=(t.breaks??[]).map(({from:e,to:t})=>`${e}–${t}`).join(`, `);return[t.name,Je(e,t),r&&e.t(`words-breaks`,{breaks:r}),t.presses&&Xe(e,t.presses,n)].filter(Boolean).join(`; `)}function Qe({t:e,language:t},n){let r=H(n);return r===null?n:r===0?e(`escalation-at-once`):e(`escalation-after`,{time:ae(t,r)})}function $e({t:e},t,n){return[`duty1`,`duty2`,`manager`].includes(t)?e(`whom-${t}`):n.person(t)}function et({t:e},t){return t.map(t=>e(`told-way-${t}`)).join(`, `)}function tt(e,{after:t,whom:n,ways:r},i){return`${Qe(e,t)}: ${$e(e,n,i)}; ${et(e,r)}`}function nt({rule:e,...t}){return[e,...Object.entries(t).filter(([,e])=>(e??null)!==null).map(([e,t])=>`${e} ${typeof t==`string`?t:JSON.stringify(t)}`)].join(`, `)}function rt(e,t,n,r){let{t:i}=e,a=e=>e.map(n.person).join(`, `)||i(`duty-nobody`);if(t[r]===null)return t.kind===`limit`?i(`words-profile`):null;switch(t.kind){case`lead`:return t[r];case`calendar`:return i(`calendar-${t[r]}`);case`workday`:return t[r]&&U(e,t[r]);case`shift`:return t[r]&&Ze(e,t[r],n);case`holiday`:return t[r]&&[U(e,t[r].day),t[r].name].filter(Boolean).join(`, `);case`stop`:{let i=t[r];return i&&`${W(e,i.from)} – ${W(e,i.to)}; ${i.reason}; ${Xe(e,i.presses,n)}`}case`target`:{let{throughput:n,uptime:a}=t[r]??{};return[typeof n==`number`&&`${G(e,n)} ${i(`unit-kg-h`)}`,typeof a==`number`&&`${G(e,a)} %`].filter(Boolean).join(`, `)||null}case`turn`:return t[r]&&`${Je(e,t[r])}; ${a(t[r].people)}`;case`swap`:return t[r]&&`${W(e,t[r].from)} – ${W(e,t[r].to)}; ${a(t[r].people)}`;case`limit`:return t[r]===null?null:typeof t[r]==`number`?G(e,t[r]):String(t[r]);case`alarm`:return t[r]&&nt(t[r]);case`step`:return t[r]&&tt(e,t[r],n);case`languages`:return(t[r]??[]).map(e=>h[e]??e).join(`, `)}}function it(e,t,n){let{t:r}=e;return{of:t.kind===`limit`?`${n.press(t.press)}, ${l(r,t.signal)}, ${r(`limit-${t.name}`)}`:t.kind===`step`?r(`escalation-${t.ladder}`):t.kind===`target`?r(`change-target`,{press:n.press((t.after??t.before)?.press??``)}):r(`change-${t.kind}`),before:rt(e,t,n,`before`),after:rt(e,t,n,`after`)}}function at({changes:e}){let t=S(),{names:n}=C(),{t:r}=t;return e.length===0?p(`p`,{class:`hint`,children:r(`changes-none`)}):p(`dl`,{class:`changes`,children:k.filter(t=>e.some(e=>Te(e)===t)).map(i=>p(`div`,{children:[p(`dt`,{children:r(`section-${i}`)}),e.filter(e=>Te(e)===i).map((e,i)=>{let{of:a,before:o,after:s}=it(t,e,n),c=e.kind===`limit`?`changed`:o===null?`added`:s===null?`removed`:`changed`;return p(`dd`,{children:[p(`span`,{children:[a,`, `,r(`changes-${c}`),`:`]}),` `,o!==null&&p(`del`,{children:o}),o!==null&&s!==null&&` → `,s!==null&&p(`ins`,{children:s})]},i)})]},i))})}function ot(e){let{t}=S(),{changes:n,errors:r,trouble:i,saved:a,busy:o,save:s,discard:c,show:l}=e,u=i===`unreachable`?t(`connection-none`):x(i,t),d=e=>{let t=k.find(t=>e.some(({pointer:e})=>be(e)===t));t&&l(t,e)};return p(`div`,{class:n.length===0&&a===null&&!u?`save idle`:`save`,children:[p(`p`,{role:`status`,children:a===null?t(`save-changes`,{n:n.length}):t(`save-saved`,{version:String(a)})}),u&&p(`p`,{class:`trouble`,role:`alert`,children:u}),r.length>0&&p(`p`,{class:`trouble`,role:`alert`,children:[t(`save-errors`,{n:r.length}),` `,p(`button`,{type:`button`,class:`plain`,onClick:()=>{d(r)},children:t(`save-show`)})]}),n.length>0&&p(`p`,{class:`actions`,children:[p(`button`,{type:`button`,class:`main`,"aria-disabled":o,onClick:()=>{s().then(d)},children:t(`save`)}),p(`button`,{type:`button`,class:`plain`,onClick:c,children:t(`save-discard`)})]})]})}function st({met:e,discard:t}){let{t:n,language:i,at:a}=S(),{now:o}=_();if(!e)return null;let{theirs:s,changes:c,both:l}=e,u=s.at===null?``:r(i,a(s.at),a(o)),d=l.map(e=>n(`section-${e}`)).join(`, `);return p(`section`,{class:`panel`,role:`alert`,children:[p(`p`,{children:p(`strong`,{children:n(`met`,{name:s.by_name??s.by??``,time:u,version:String(s.version)})})}),p(`p`,{children:d?n(`met-both`,{sections:d}):n(`met-kept`)}),p(`details`,{children:[p(`summary`,{children:n(`met-look`)}),p(at,{changes:c})]}),p(`p`,{class:`actions`,children:p(`button`,{type:`button`,class:`plain`,onClick:t,children:n(`met-theirs`)})})]})}var K=`/api/v1/settings`;function ct(){return o(K)}function lt(e,t){return c(`PUT`,K,{based_on:e,settings:t})}function ut(){return o(`${K}/versions`)}function dt(e){return e===0?Promise.resolve({}):o(`${K}/versions/${e}`).then(({settings:e})=>e)}function ft(e,t){return c(`POST`,`${K}/versions/${e}/return`,{based_on:t})}function pt(e,t,n){let r=new URLSearchParams({from:String(e),to:String(t),...n===void 0?{}:{press:n}});return o(`/api/v1/plan?${r}`)}function mt(t,n){let{zone:r}=S(),{held:i}=C(),{shut:o,presses:s}=_(),[c,l]=e(null);return a(()=>{let e=!1,[i,a]=[L(t),L(n)];if(i!==null&&a!==null)return pt(Re(r,i),Re(r,a),s[0]?.id).then(t=>{e||l(t)},()=>void 0),()=>{e=!0}},[t,n,r,i,o]),c}function ht(){let{at:e}=S(),{now:t}=_();return Number(R(e(t)).slice(0,4))}function gt(e,{holiday:t,workdays:n}){let r=[...e?.holidays??[],...t??[]].map(({day:e})=>e);return new Set(r.filter(e=>!n?.includes(e)))}function _t(e){let t=e.trim().replace(`,`,`.`);if(t!==``)return/^-?\d+(\.\d+)?$/.test(t)?Number(t):e}function vt(e,t){return typeof t==`number`?String(t).replace(`.`,e===`en`?`.`:`,`):typeof t==`string`?t:``}function yt(e){let{errors:t}=C(),{language:n}=S(),r=w(e);return t.filter(e=>e.pointer===r).map(({texts:e})=>e[n]).join(` `)}function q({path:e}){let t=yt(e);return t?p(`p`,{class:`trouble`,id:`${w(e)}-why`,children:t}):null}function bt(e,t){let n=w(e),r=yt(e),i=[t&&`${n}-hint`,r&&`${n}-why`].filter(Boolean).join(` `);return{id:n,"aria-invalid":r?!0:void 0,"aria-describedby":i||void 0}}function J({path:e,label:t,type:n=`text`,hint:r,optional:i,read:a=e=>e,write:o=e=>e}){let{draftLike:s,edit:c}=X(),l=bt(e,r),u=T(s,e);return p(`div`,{class:`field`,children:[p(`label`,{for:l.id,children:t}),p(`input`,{...l,type:n,autocomplete:`off`,maxLength:200,value:typeof u==`string`?a(u):``,onInput:t=>{let n=t.currentTarget.value;c(e,n===``&&i?void 0:o(n))}}),r&&p(`span`,{class:`hint`,id:`${l.id}-hint`,children:r}),p(q,{path:e})]})}function xt({end:e,...t}){return p(J,{type:`time`,read:e=>e===`24:00`?`00:00`:e,write:t=>e&&t===`00:00`?`24:00`:t,...t})}function St({path:t,label:n,hint:r,value:i,set:a}){let{language:o}=S(),s=bt(t,r),[c,l]=e(vt(o,i));return p(`div`,{class:`field`,children:[p(`label`,{for:s.id,children:n}),p(`input`,{...s,type:`text`,inputMode:`decimal`,autocomplete:`off`,value:D(_t(c),i)?c:vt(o,i),onInput:e=>{l(e.currentTarget.value),a(_t(e.currentTarget.value))}}),r&&p(`span`,{class:`hint`,id:`${s.id}-hint`,children:r}),p(q,{path:t})]})}function Ct({path:e,legend:t,options:n,chosen:r,set:i}){let a=bt(e,void 0);return p(`fieldset`,{class:`field`,"aria-describedby":a[`aria-describedby`],children:[p(`legend`,{children:t}),p(`div`,{class:`toggles`,children:n.map(([e,t],o)=>p(`label`,{class:`toggle`,children:[p(`input`,{type:`checkbox`,id:o===0?a.id:void 0,"aria-invalid":a[`aria-invalid`],checked:r.includes(e),onChange:t=>{let a=t.currentTarget.checked;i(n.map(([e])=>e).filter(t=>t===e?a:r.includes(t)))}}),t]},e))}),p(q,{path:e})]})}function wt({path:e}){let{t}=S(),{draftLike:n,edit:r}=X(),i=T(n,e)??[];return p(Ct,{path:e,legend:t(`entry-days`),options:A.map(e=>[e,t(`day-${e}`)]),chosen:i,set:t=>{r(e,t)}})}function Tt({path:e}){let{t}=S(),{presses:n,names:r,edit:i}=C(),{draftLike:a}=X(),o=T(a,e);if(n.length<2&&!o)return null;let s=[...n,...(o??[]).filter(e=>!n.includes(e))];return p(Ct,{path:e,legend:t(`entry-presses`),options:s.map(e=>[e,r.press(e)]),chosen:o??n,set:t=>{i(e,n.every(e=>t.includes(e))&&t.length===n.length?void 0:t)}})}function Y({path:t,title:n,words:r,open:i,children:o}){let{t:s}=S(),{errors:c,edit:l}=C(),u=w(t),d=c.some(e=>e.pointer===u||e.pointer.startsWith(`${u}/`)),f=yt(t),[m,h]=e(i);return a(()=>{d&&h(!0)},[d]),p(`li`,{class:`item entry`,children:p(`details`,{open:m,onToggle:e=>{h(e.currentTarget.open)},children:[p(`summary`,{id:u,"aria-describedby":f?`${u}-why`:void 0,children:[p(`strong`,{children:n}),` `,p(`span`,{class:`words`,children:r}),d&&p(`span`,{class:`wrong`,children:[`! `,s(`entry-wrong`)]})]}),p(q,{path:t}),p(`div`,{class:`form`,children:o}),p(`p`,{class:`actions`,children:p(`button`,{type:`button`,class:`plain`,"aria-label":`${s(`entry-remove`)}: ${n}`,onClick:()=>{l(t,void 0)},children:s(`entry-remove`)})})]})})}function X(){let{now:e,edit:t}=C(),{languages:n,...r}=e;return{draftLike:{...r,site:{languages:n}},edit:t}}function Z({path:t,none:n,add:r,fresh:o,each:s}){let{edit:c}=C(),{draftLike:l}=X(),u=T(l,t)??[],[d,f]=e(-1),m=se(u.length),h=se(null);return a(()=>{d===u.length-1&&u.length>m.current?document.getElementById(w([...t,d]))?.closest(`li`)?.querySelector(`input`)?.focus():u.length<m.current&&document.activeElement===document.body&&h.current?.focus(),m.current=u.length},[u.length]),p(i,{children:[u.length===0&&p(`p`,{class:`hint`,children:n}),u.length>0&&p(`ul`,{class:`entries`,children:u.map((e,n)=>s(e,[...t,n],n===d))}),p(`p`,{class:`actions`,children:p(`button`,{type:`button`,class:`plain`,ref:h,onClick:()=>{f(u.length),c([...t,u.length],o())},children:r})})]})}var Et=6;function Q(e){return e%Et}function Dt({label:e,pieces:t,numbers:n}){let{t:r}=S(),i=t.map(({words:e})=>e).join(`; `);return p(`div`,{class:`week`,role:`img`,"aria-label":`${e}: ${i||r(`week-empty`)}`,children:[A.map((e,i)=>p(`div`,{class:`week-row`,children:[p(`span`,{children:[r(`day-${e}`),n&&` ${n[i]}`]}),p(`svg`,{viewBox:`0 0 ${M} 10`,preserveAspectRatio:`none`,children:[[360,720,1080].map(e=>p(`line`,{x1:e,x2:e,y1:`0`,y2:`10`},e)),t.filter(e=>e.day===i).map(e=>p(`rect`,{class:`fill-${e.fill}`,x:e.from,width:e.to-e.from,y:e.fill===`pause`?4:0,height:e.fill===`pause`?2:10,children:p(`title`,{children:e.words})},`${e.from} ${e.fill}`))]})]},e)),p(`div`,{class:`week-scale`,"aria-hidden":`true`,children:[`00`,`06`,`12`,`18`,`24`].map(e=>p(`span`,{children:e},e))})]})}function Ot({entries:e}){return p(`ul`,{class:`week-key`,children:e.map(([e,t])=>p(`li`,{children:[p(`svg`,{viewBox:`0 0 10 10`,"aria-hidden":`true`,children:p(`rect`,{class:`fill-${e}`,width:`10`,height:`10`})}),t]},`${e} ${t}`))})}var kt=7*M;function At(e,t){return!e||e.includes(t)}function jt(e,t,n=new Set){let[r,i]=[F(e.from),F(e.to)];return r===null||i===null||I(r,i)===0?[]:[-1,0,1,2,3,4,5,6].filter(r=>{let i=z(t,r);return e.days.includes(A[B(i)??0]??``)&&!n.has(i)&&(e.valid_from??i)<=i&&i<=(e.valid_to??i)}).map(e=>e*M+r).map(e=>({from:e,to:e+I(r,i)}))}function Mt(e,{from:t,to:n}){let r=(t%M+M)%M;return(e.breaks??[]).flatMap(e=>{let[i,a]=[F(e.from),F(e.to)];if(i===null||a===null)return[];let o={from:t+((i-r)%M+M)%M,to:t+I(r,a)};return o.from<o.to&&o.to<=n&&I(r,a)>0?[o]:[]})}function Nt(e,t){return e.flatMap(({from:e,to:n})=>[{from:e,to:Math.min(n,t.from)},{from:Math.max(e,t.to),to:n}]).filter(({from:e,to:t})=>e<t)}function Pt({from:e,to:t}){return[0,1,2,3,4,5,6].map(n=>({day:n,from:Math.max(e-n*M,0),to:Math.min(t-n*M,M)})).filter(e=>e.from<e.to)}function Ft(e,t,n,r=new Set){let i=e.flatMap((e,i)=>At(e.presses,t)?jt(e,n,r).flatMap(t=>{let n=Mt(e,t),r=n.reduce(Nt,[t]),a=(e,t)=>e.flatMap(Pt).map(e=>({...e,shift:i,pause:t,clash:!1}));return[...a(r,!1),...a(n,!0)]}):[]),a=(e,t)=>e.shift!==t.shift&&e.day===t.day&&e.from<t.to&&t.from<e.to;return i.map(e=>({...e,clash:i.some(t=>a(e,t))})).sort((e,t)=>e.day-t.day||e.from-t.from)}function It(e){return Lt(e.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*M+t,to:e*M+n}))).reduce((e,{from:t,to:n})=>e+n-t,0)}function Lt(e){let t=[];for(let{from:n,to:r}of[...e].sort((e,t)=>e.from-t.from)){let e=t.at(-1);e&&n<=e.to?e.to=Math.max(e.to,r):t.push({from:n,to:r})}return t}function Rt(e,t,n,r){let i=[];for(let a of t){let t=Ft(e,a,n,r),o=JSON.stringify(t),s=i.find(e=>e.key===o);s?s.presses.push(a):i.push({presses:[a],bars:t,key:o})}return i}function zt(e,t,n){let r=(e.rota??[]).flatMap(e=>jt(e,n).map(t=>({...t,people:e.people}))),i=L(n)??0,a=(e.swap??[]).flatMap(e=>{let[t,n]=[L(e.from),L(e.to)];return t===null||n===null?[]:[{from:(t-i)/6e4,to:(n-i)/6e4,people:e.people}]}),o=t.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*M+t,to:e*M+n})),s=[...new Set([0,kt,...[...r,...a,...o].flatMap(({from:e,to:t})=>[e,t])])].filter(e=>e>=0&&e<=kt).sort((e,t)=>e-t),c=[];return s.slice(0,-1).forEach((e,t)=>{let n=s[t+1]??e,i=({from:t,to:r})=>t<=e&&n<=r,l=(a.filter(i).at(-1)??r.filter(i).at(-1))?.people??[];if(l.length===0&&!o.some(i))return;let u=c.at(-1);u&&u.to===e&&u.people.join()===l.join()?u.to=n:c.push({from:e,to:n,people:l})}),c.flatMap(({people:e,...t})=>Pt(t).map(t=>({...t,people:e})))}var Bt={name:``,days:[`mon`,`tue`,`wed`,`thu`,`fri`],from:`06:00`,to:`14:00`};function Vt(){let{t:e}=S();return p(i,{children:[p(`p`,{class:`hint`,children:e(`plan-words`)}),p(Yt,{}),p(Z,{path:[`plan`,`shift`],none:e(`plan-none`),add:e(`plan-add`),fresh:()=>Bt,each:(e,t,n)=>p(Ht,{shift:e,path:t,open:n},t.join())})]})}function Ht({shift:e,path:t,open:n}){let r=S(),{t:i}=r;return p(Y,{path:t,open:n,title:e.name||i(`plan-unnamed`),words:Je(r,e),children:[p(J,{path:[...t,`name`],label:i(`entry-name`)}),p(wt,{path:[...t,`days`]}),p(Ut,{path:t}),p(Gt,{path:[...t,`breaks`]}),p(Wt,{path:t}),p(Tt,{path:[...t,`presses`]})]})}function Ut({path:e}){let{t}=S(),{draftLike:n}=X(),[r,i]=[`from`,`to`].map(t=>F(String(T(n,[...e,t])??``))),a=typeof r==`number`&&typeof i==`number`&&i<=r&&I(r,i)>0;return p(`div`,{class:`pair`,children:[p(xt,{path:[...e,`from`],label:t(`entry-from`)}),p(xt,{path:[...e,`to`],label:t(`entry-to`),end:!0,hint:a?t(`entry-next-day`):void 0})]})}function Wt({path:e}){let{t}=S();return p(`div`,{class:`pair`,children:[p(J,{path:[...e,`valid_from`],label:t(`entry-valid-from`),type:`date`,optional:!0}),p(J,{path:[...e,`valid_to`],label:t(`entry-valid-to`),type:`date`,optional:!0,hint:t(`entry-valid-hint`)})]})}function Gt({path:e}){let{t}=S(),{draftLike:n,edit:r}=X(),i=T(n,e)??[];return p(`fieldset`,{class:`field breaks`,children:[p(`legend`,{children:t(`plan-breaks`)}),i.map((n,a)=>p(`div`,{class:`pair`,children:[p(xt,{path:[...e,a,`from`],label:t(`entry-from`)}),p(xt,{path:[...e,a,`to`],label:t(`entry-to`),end:!0}),p(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${t(`plan-break`,{n:a+1})}`,onClick:()=>{r(i.length>1?[...e,a]:e,void 0)},children:t(`entry-remove`)})]},a)),p(`p`,{class:`actions`,children:p(`button`,{type:`button`,class:`plain`,onClick:()=>{r([...e,i.length],{from:`10:00`,to:`10:30`})},children:t(`plan-add-break`)})})]})}function Kt(){let{now:t}=_(),{at:n}=S(),[r,i]=e(()=>Le(R(n(t))));return{week:r,setWeek:i}}function qt({week:e,setWeek:t}){let{t:n,language:r}=S();return p(`div`,{class:`week-choice`,children:[p(`button`,{type:`button`,class:`plain`,"aria-label":n(`week-before`),onClick:()=>{t(z(e,-7))},children:`‹`}),p(`strong`,{"aria-live":`polite`,children:n(`week-of`,{day:s(r,V(e))})}),p(`button`,{type:`button`,class:`plain`,"aria-label":n(`week-after`),onClick:()=>{t(z(e,7))},children:`›`})]})}function Jt(e){return[0,1,2,3,4,5,6].map(t=>new Date(L(z(e,t))??0).getUTCDate())}function Yt(){let e=S(),{t}=e,{now:n,presses:r,names:i}=C(),{week:a,setWeek:o}=Kt(),s=n.plan.shift??[];if(s.length===0)return null;let c=Rt(s,r,a),l=e=>e.pause?`pause`:e.clash?`clash`:Q(e.shift),u=e=>`${t(`day-${A[e.day]}`)} ${Ie(e.from)}–${Ie(e.to)} ${e.pause?t(`week-break`):s[e.shift]?.name??``}`;return p(`div`,{class:`part pictures`,children:[p(qt,{week:a,setWeek:o}),p(`div`,{class:`weeks`,children:c.map(({presses:n,bars:r})=>{let o=c.length>1||n.length===1?n.map(i.press).join(`, `):t(`week-title`),d=[...new Set(r.map(({shift:e})=>e))].sort((e,t)=>e-t);return p(`figure`,{children:[p(`figcaption`,{children:[p(`strong`,{children:o}),` · `,t(`week-hours`,{hours:Ye(e,It(r))})]}),p(Dt,{label:o,numbers:Jt(a),pieces:r.map(e=>({...e,fill:l(e),words:u(e)}))}),p(Ot,{entries:[...d.map(e=>[Q(e),s[e]?.name??``]),...r.some(({pause:e})=>e)?[[`pause`,t(`week-break`)]]:[],...r.some(({clash:e})=>e)?[[`clash`,t(`week-clash`)]]:[]]})]},n.join())})})]})}function Xt(){let e=S(),{t,at:n}=e,{now:r}=_(),{names:a}=C(),o=e=>e.map(a.person).join(`, `)||t(`duty-nobody`),s=z(R(n(r)),1);return p(i,{children:[p(`p`,{class:`hint`,children:t(`duty-words`)}),p(Qt,{}),p(`section`,{class:`part`,children:[p(`h3`,{children:t(`duty-rota`)}),p(Z,{path:[`duty`,`rota`],none:t(`duty-none`),add:t(`duty-add`),fresh:()=>({days:[...A],from:`06:00`,to:`18:00`,people:[]}),each:(t,n,r)=>p(Y,{path:n,open:r,title:o(t.people),words:Je(e,t),children:[p(wt,{path:[...n,`days`]}),p(Ut,{path:n}),p(Zt,{path:[...n,`people`]}),p(Wt,{path:n})]},n.join())})]}),p(`section`,{class:`part`,children:[p(`h3`,{children:t(`duty-swaps`)}),p(`p`,{class:`hint`,children:t(`duty-swaps-words`)}),p(Z,{path:[`duty`,`swap`],none:t(`duty-swaps-none`),add:t(`duty-swap-add`),fresh:()=>({from:`${s}T06:00`,to:`${s}T18:00`,people:[]}),each:(n,r,i)=>p(Y,{path:r,open:i,title:o(n.people),words:`${W(e,n.from)} – ${W(e,n.to)}`,children:[p(`div`,{class:`pair wide`,children:[p(J,{path:[...r,`from`],label:t(`entry-from`),type:`datetime-local`}),p(J,{path:[...r,`to`],label:t(`entry-to`),type:`datetime-local`})]}),p(Zt,{path:[...r,`people`]})]},r.join())})]})]})}function Zt({path:e}){let{t}=S(),{held:n,names:r}=C(),{draftLike:i,edit:a}=X(),o=T(i,e)??[],s=n.people.filter(({id:e})=>!o.includes(e));return p(`fieldset`,{class:`field`,children:[p(`legend`,{children:t(`duty-people`)}),p(`ol`,{class:`people`,children:o.map((n,i)=>p(`li`,{children:[p(`span`,{children:[r.person(n),` `,p(q,{path:[...e,i]})]}),p(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${r.person(n)}`,onClick:()=>{a(e,o.filter(e=>e!==n))},children:t(`entry-remove`)})]},n))}),p(`select`,{"aria-label":t(`duty-person-add`),value:``,onChange:t=>{a(e,[...o,t.currentTarget.value])},children:[p(`option`,{value:``,children:t(`duty-person-add`)}),s.map(({id:e,name:t})=>p(`option`,{value:e,children:t},e))]}),p(q,{path:e})]})}function Qt(){let{t:e}=S(),{now:t,presses:n,names:r}=C(),{week:i,setWeek:a}=Kt(),o=gt(mt(z(i,-1),z(i,8)),t.plan),s=n.flatMap(e=>Ft(t.plan.shift??[],e,i,o)),c=zt(t.duty,s,i);if(c.length===0)return null;let l=[...new Set(c.flatMap(({people:e})=>e.slice(0,1)))],u=c.filter(({people:e})=>e.length===0).length,d=t=>t.map(r.person).join(`, `)||e(`duty-hole`);return p(`div`,{class:`part pictures`,children:[p(qt,{week:i,setWeek:a}),p(`p`,{role:`status`,class:u>0?`counts counts-late`:`counts`,children:u>0?e(`duty-holes`,{n:u}):e(`duty-no-holes`)}),p(`figure`,{children:[p(Dt,{label:e(`duty-week`),numbers:Jt(i),pieces:c.map(({day:t,from:n,to:r,people:i})=>({day:t,from:n,to:r,fill:i.length===0?`hole`:Q(l.indexOf(i[0]??``)),words:`${e(`day-${A[t]}`)} ${Ie(n)}–${Ie(r)} ${d(i)}`}))}),p(Ot,{entries:[...l.map((e,t)=>[Q(t),r.person(e)]),...u>0?[[`hole`,e(`duty-hole`)]]:[]]})]})]})}var $t=[`ring`,`sms`,`ntfy`,`telegram`,`email`,`webhook`];function en(e){return e===0?`0s`:Number.isInteger(e)?`${e}min`:`${Math.round(e*60)}s`}function tn(e,t){return[`own`,...$t.filter(n=>e===null||e.includes(n)||t.includes(n))]}function nn(e,t,n){let r=[`duty1`,`duty2`].indexOf(e.whom);return r>=0?[...n.rota??[],...n.swap??[]].flatMap(({people:e})=>e.slice(r,r+1)):e.whom===`manager`?t.filter(({role:e})=>e===`manager`).map(({id:e})=>e):[e.whom]}function rn(e,{ways:t,people:n},r){if(t===null)return!0;let i=nn(e,n,r);if(i.length===0)return e.whom!==`manager`;let a=e.ways.includes(`own`);return n.some(n=>i.includes(n.id)&&n.ways.some(n=>t.includes(n)&&(a||e.ways.includes(n))))}function an(e,{people:t},n){let r=new Set(Se.flatMap(r=>(e[r]??[]).flatMap(e=>nn(e,t,n))));return t.filter(({id:e})=>r.has(e))}var on=6e4;function sn(){let{t:e}=S(),{held:t}=C();return p(i,{children:[p(`p`,{class:`hint`,children:e(`escalation-words`)}),t.ways===null&&p(`p`,{class:`counts counts-late`,children:e(`told-no-alerter`)}),Se.map(e=>p(cn,{ladder:e},e)),p(pn,{})]})}function cn({ladder:e}){let t=S(),{t:n}=t,{now:r,held:i,names:a,edit:o}=C(),s=[`escalation`,e],c=r.escalation[e]??[],l=i.file.escalation?.[e],u=H(c.at(-1)?.after??`0s`)??0,d=e===`p3`&&c.length===0?n(`escalation-p3-none`):n(`escalation-none`);return p(`section`,{class:`part`,"aria-labelledby":`ladder-${e}`,children:[p(`h3`,{id:`ladder-${e}`,children:n(`escalation-${e}`)}),c.length>0&&p(ln,{steps:c}),p(q,{path:s}),p(Z,{path:s,none:d,add:n(`escalation-add`),fresh:()=>({after:en(c.length===0?0:u/on+5),whom:`duty1`,ways:[`own`]}),each:(e,n,r)=>p(Y,{path:n,open:r,title:`${Qe(t,e.after)}: ${$e(t,e.whom,a)}`,words:et(t,e.ways),children:[p(un,{path:[...n,`after`]}),p(dn,{path:[...n,`whom`]}),p(fn,{path:[...n,`ways`]})]},n.join())}),!D(c,l??[])&&p(`p`,{class:`actions`,children:p(`button`,{type:`button`,class:`plain`,"aria-label":`${n(`escalation-standard`)}: ${n(`escalation-${e}`)}`,onClick:()=>{o(s,l??void 0)},children:n(`escalation-standard`)})})]})}function ln({steps:e}){let t=S(),{t:n}=t,{held:r,now:i,names:a}=C(),o=0;return p(`ol`,{class:`ladder`,children:e.map((e,s)=>{let c=H(e.after)??o,l=Math.max(0,c-o);o=Math.max(o,c);let u=rn(e,r,i.duty);return p(`li`,{class:u?void 0:`unmet`,style:{"--wait":`${l===0?0:.6+Math.min(Math.sqrt(l/on)*.5,3)}rem`},children:[p(`strong`,{children:Qe(t,e.after)}),p(`span`,{children:[$e(t,e.whom,a),` `,p(`span`,{class:`hint`,children:et(t,e.ways)}),!u&&p(`span`,{class:`wrong`,children:[` ! `,n(`escalation-unmet`)]})]})]},s)})})}function un({path:e}){let{t}=S(),{draftLike:n,edit:r}=X(),i=T(n,e),a=typeof i==`string`?H(i):null;return p(St,{path:e,label:t(`escalation-minutes`),value:a===null?i:a/on,set:t=>{r(e,typeof t==`number`?en(t):t??``)}})}function dn({path:e}){let{t}=S(),{held:n,names:r}=C(),{draftLike:i,edit:a}=X(),o=String(T(i,e)??``),s=w(e),c=n.people.map(({id:e})=>e),l=![`duty1`,`duty2`,`manager`,...c].includes(o);return p(`div`,{class:`field`,children:[p(`label`,{for:s,children:t(`escalation-whom`)}),p(`select`,{id:s,value:o,onChange:t=>{a(e,t.currentTarget.value)},children:[[`duty1`,`duty2`,`manager`].map(e=>p(`option`,{value:e,children:t(`whom-${e}`)},e)),c.map(e=>p(`option`,{value:e,children:r.person(e)},e)),l&&p(`option`,{value:o,children:o})]}),p(q,{path:e})]})}function fn({path:e}){let{t}=S(),{held:n}=C(),{draftLike:r,edit:i}=X(),a=T(r,e)??[],o=tn(n.ways??null,a).map(e=>[e,t(`told-way-${e}`)]);return p(Ct,{path:e,legend:t(`escalation-ways`),options:o,chosen:a,set:t=>{i(e,t)}})}function pn(){let t=S(),{t:n}=t,{held:r,now:i,look:a}=C(),[o,s]=e(null),c=an(i.escalation,r,i.duty),l=e=>e.ways.filter(e=>r.ways===null||r.ways.includes(e));return p(`section`,{class:`part`,"aria-labelledby":`reach`,children:[p(`h3`,{id:`reach`,children:n(`reach`)}),p(`p`,{class:`hint`,children:n(c.length===0?`reach-nobody`:`reach-words`)}),p(`ul`,{class:`days`,children:c.map(e=>p(`li`,{children:[p(`div`,{children:[p(`strong`,{children:e.name}),` `,l(e).length>0?p(`span`,{class:`hint`,children:et(t,l(e))}):p(`span`,{class:`wrong`,children:[`! `,n(`reach-none`)]})]}),p(`button`,{type:`button`,class:`plain`,"aria-expanded":o===e.id,"aria-label":`${n(`person-contact`)}: ${e.name}`,onClick:()=>{s(o===e.id?null:e.id)},children:n(`person-contact`)}),o===e.id&&p(le,{title:`${n(`person-contact`)}: ${e.name}`,children:p(fe,{person:e.id,changed:a,cancel:()=>{s(null)}})})]},e.id))})]})}var mn=2030;function hn(){let e=S(),{t}=e,{now:n,edit:r}=C(),a=n.plan.holidays??`none`;return p(i,{children:[p(`fieldset`,{class:`field`,children:[p(`legend`,{children:t(`holidays-calendar`)}),[`kosovo`,`none`].map(e=>p(`label`,{class:`tick`,children:[p(`input`,{type:`radio`,name:`calendar`,checked:a===e,onChange:()=>{r([`plan`,`holidays`],e)}}),` `,t(`calendar-${e}`)]},e)),p(q,{path:[`plan`,`holidays`]})]}),p(gn,{}),p(`section`,{class:`part`,children:[p(`h3`,{children:t(`holidays-own`)}),p(`p`,{class:`hint`,children:t(`holidays-own-words`)}),p(Z,{path:[`plan`,`holiday`],none:t(`holidays-own-none`),add:t(`holidays-add`),fresh:()=>({day:``}),each:(n,r,i)=>p(Y,{path:r,open:i,title:n.day?U(e,n.day):t(`holidays-new`),words:n.name??``,children:[p(J,{path:[...r,`day`],label:t(`entry-day`),type:`date`}),p(J,{path:[...r,`name`],label:t(`entry-name`),optional:!0})]},r.join())})]}),p(vn,{})]})}function gn(){let{t}=S(),{now:n,held:r}=C(),i=ht(),[a,o]=e(i),s=mt(`${a}-01-01`,`${a+1}-01-01`),c=(r.settings.plan??r.file.plan)?.holidays??`none`,l=n.plan.holidays??`none`;return p(`section`,{class:`part`,"aria-busy":s===null,children:[p(`div`,{class:`week-choice`,children:[p(`button`,{type:`button`,class:`plain`,"aria-label":t(`year-before`),"aria-disabled":a<=i,onClick:()=>{o(Math.max(i,a-1))},children:`‹`}),p(`h3`,{"aria-live":`polite`,children:t(`holidays-year`,{year:String(a)})}),p(`button`,{type:`button`,class:`plain`,"aria-label":t(`year-after`),"aria-disabled":a>=mn,onClick:()=>{o(Math.min(mn,a+1))},children:`›`})]}),c!==l&&p(`p`,{class:`hint`,children:t(`holidays-after-saving`)}),s?.holidays.length===0&&p(`p`,{class:`hint`,children:t(`holidays-none`)}),p(`ul`,{class:`days`,children:s?.holidays.map(e=>p(_n,{holiday:e},e.day))})]})}function _n({holiday:e}){let t=S(),{t:n,language:r}=t,{now:a,edit:o}=C(),s=a.plan.workdays?.includes(e.day)??!1,c=a.plan.holiday?.some(({day:t})=>t===e.day)??!1,l=e.name[r];return p(`li`,{class:s?`day-worked`:void 0,children:[p(`div`,{children:[p(`strong`,{children:U(t,e.day)}),` `,p(`span`,{class:`hint`,children:n(`day-${A[B(e.day)??0]}`)}),` `,l,e.of!==e.day&&p(i,{children:[` `,p(`span`,{class:`hint`,children:n(`holidays-of`,{day:U(t,e.of)})})]}),e.expected&&p(i,{children:[` `,p(`span`,{class:`badge`,children:n(`holidays-expected`)})]}),s&&p(i,{children:[` `,p(`span`,{class:`badge`,children:n(`holidays-worked`)})]})]}),!c&&!s&&p(`button`,{type:`button`,class:`plain`,"aria-label":`${n(`holidays-work`)}: ${U(t,e.day)}`,onClick:()=>{o([`plan`,`workdays`],[...a.plan.workdays??[],e.day].sort())},children:n(`holidays-work`)})]})}function vn(){let e=S(),{t}=e,{now:n,edit:r}=C(),i=n.plan.workdays??[];return p(`section`,{class:`part`,children:[p(`h3`,{children:t(`workdays`)}),p(`p`,{class:`hint`,children:i.length>0?t(`workdays-words`):t(`workdays-none`)}),p(`ul`,{class:`days`,children:i.map((n,i)=>p(`li`,{children:[p(`div`,{children:[p(`strong`,{children:U(e,n)}),` `,p(`span`,{class:`hint`,children:t(`day-${A[B(n)??0]}`)}),` `,p(q,{path:[`plan`,`workdays`,i]})]}),p(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${U(e,n)}`,onClick:()=>{r([`plan`,`workdays`,i],void 0)},children:t(`entry-remove`)})]},n))})]})}function yn(){let{t:e}=S(),{now:t,edit:n}=C(),r=t.languages,a=e=>{n([`site`,`languages`],e)},o=e=>h[e]??e,s=ie.filter(e=>!r.includes(e)),c=e=>a([e,...r.filter(t=>t!==e)]);return p(i,{children:[p(`p`,{class:`hint`,children:e(`languages-words`)}),p(`ol`,{class:`people languages-order`,children:r.map((t,n)=>p(`li`,{children:[p(`span`,{lang:t,children:[o(t),` `,p(q,{path:[`site`,`languages`,n]})]}),n>0&&p(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`languages-first`)}: ${o(t)}`,onClick:()=>{c(t)},children:e(`languages-first`)}),r.length>1&&p(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`entry-remove`)}: ${o(t)}`,onClick:()=>{a(r.filter(e=>e!==t))},children:e(`entry-remove`)})]},t))}),p(q,{path:[`site`,`languages`]}),p(`p`,{class:`actions`,children:s.map(e=>p(`button`,{type:`button`,class:`plain`,lang:e,onClick:()=>{a([...r,e])},children:[`+ `,h[e]]},e))})]})}function bn({dirty:t}){let{t:n}=S(),[r,i]=e(null);return a(()=>{if(!t)return;re(e=>te(new URL(e,location.href).pathname)?.path===`/settings`||(i(e),!1));let e=e=>{e.preventDefault()};return window.addEventListener(`beforeunload`,e),()=>{re(null),window.removeEventListener(`beforeunload`,e)}},[t]),r===null?null:p(de,{title:n(`leave-title`),action:n(`leave`),act:()=>(re(null),ne(r),Promise.resolve()),close:()=>{i(null)},children:p(`p`,{children:n(`leave-words`)})})}function xn(e,t){let n=n=>typeof t[n]==`number`?t[n]:e[n]??null;return{trip_lo:n(`trip_lo`),warn_lo:n(`warn_lo`),warn_hi:n(`warn_hi`),trip_hi:n(`trip_hi`)}}function Sn(e,t){if(e&&typeof e[0]==`number`&&typeof e[1]==`number`)return[e[0],e[1]];let n=Object.values(t).filter(e=>e!==null);if(n.length===0)return null;let[r,i]=[Math.min(0,...n),Math.max(...n)];return[r,i+(i-r)*.2||1]}function Cn(e,[t,n]){let r=e=>Math.min(1,Math.max(0,(e-t)/(n-t))),{trip_lo:i,warn_lo:a,warn_hi:o,trip_hi:s}=e,[c,l]=[i===null?0:r(i),s===null?1:r(s)],[u,d]=[a===null?c:r(a),o===null?l:r(o)];return[{from:0,to:c,tone:`trip`},{from:c,to:u,tone:`warn`},{from:u,to:d,tone:`ok`},{from:d,to:l,tone:`warn`},{from:l,to:1,tone:`trip`}].filter(({from:e,to:t})=>e<t)}function wn(){let{t}=S(),{presses:n,names:r,held:a,errors:o}=C(),s=n.find(e=>o.some(({pointer:t})=>t.startsWith(`${w([`limits`,e])}/`))),[c,l]=e(s??n[0]??``);return p(i,{children:[p(`p`,{class:`hint`,children:t(`limits-words`)}),n.length>1&&p(`label`,{class:`field part form`,children:[t(`limits-press`),p(`select`,{value:c,onChange:e=>{l(e.currentTarget.value)},children:n.map(e=>p(`option`,{value:e,children:[r.press(e),e===s?` !`:``]},e))})]}),p(q,{path:[`limits`,c]}),p(`ul`,{class:`entries`,children:(a.profiles[c]??[]).map(e=>p(Tn,{press:c,profile:e},`${c} ${e.signal}`))})]})}function Tn({press:t,profile:n}){let{t:r}=S(),{now:i,errors:a}=C(),{signal:o,unit:s}=n,c=i.limits[t]?.[o]??{},u=Ce.filter(e=>(c[e]??null)!==null).length,d=w([`limits`,t,o]),f=a.some(e=>e.pointer===d||e.pointer.startsWith(`${d}/`)),[m,h]=e(f);return p(`li`,{class:`item entry`,children:p(`details`,{open:m||f,onToggle:e=>{h(e.currentTarget.open)},children:[p(`summary`,{id:d,children:[p(`strong`,{children:l(r,o)}),` `,p(`span`,{class:`hint`,children:ee(s,r)}),u>0&&p(`span`,{class:`badge`,children:r(`limits-changed`,{n:u})}),f&&p(`span`,{class:`wrong`,children:[`! `,r(`entry-wrong`)]}),p(Dn,{profile:n,own:c})]}),p(q,{path:[`limits`,t,o]}),p(`div`,{class:`figures`,children:Ce.map(e=>p(En,{press:t,profile:n,own:c,name:e},e))})]})})}function En({press:e,profile:t,own:n,name:r}){let i=S(),{t:a}=i,{change:o}=C(),s=t[r]??null,c=r.startsWith(`delay_`)?`s`:ee(t.unit,a),l=s===null?a(`limits-none`):a(`limits-profile`,{value:G(i,s),unit:c});return p(St,{path:[`limits`,e,t.signal,r],label:`${a(`limit-${r}`)} (${c})`,hint:l,value:n[r]??void 0,set:n=>{o((i,a)=>ve(i,a,[e,t.signal],r,n===s?void 0:n))}})}function Dn({profile:e,own:t}){let n=S(),{t:r}=n,i=xn(e,t),a=Sn(e.range,i);if(!a)return p(`span`,{class:`hint`,children:r(`limits-none-at-all`)});let o=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`].flatMap(e=>{let t=i[e];return t===null?[]:[`${r(`limit-${e}`)} ${G(n,t)}`]});return o.length===0?p(`span`,{class:`band`,children:r(`limits-none-at-all`)}):p(`span`,{class:`band`,children:[p(`span`,{"aria-hidden":`true`,children:G(n,a[0])}),p(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,role:`img`,"aria-label":o.join(`, `),children:Cn(i,a).map(({from:e,to:t,tone:n})=>p(`rect`,{class:`band-${n}`,x:e*1e3,width:(t-e)*1e3,height:`10`},e))}),p(`span`,{"aria-hidden":`true`,children:G(n,a[1])})]})}var On=`/api/v1/problems/outdated`,$={refused:null,met:null,trouble:null,saved:null,busy:!1};function kn(){let{shut:t,again:n}=_(),[r,i]=e({held:null,draft:{},...$}),{held:o,draft:s,refused:c}=r,l=e=>{i(t=>({...t,...e}))},u=e=>{let t=e instanceof y?e.trouble:`unreachable`;t===`/api/v1/problems/log-in`&&n(),l({busy:!1,trouble:t===`/api/v1/problems/log-in`?null:t})};a(()=>{o===null&&!t&&ct().then(e=>{l({held:e,draft:e.settings})},u)},[t]);let d=async e=>{let t=await ct(),{draft:n,both:r}=Ae(e.settings,s,t.settings,t.file),i=Ee(O(e.settings,e.file),O(t.settings,t.file));l({...$,held:t,draft:n,met:{theirs:t,changes:i,both:r}})},f=async()=>{if(!o||r.busy)return[];l({busy:!0,saved:null,trouble:null});try{let e=await lt(o.version,s);l({...$,held:e,draft:e.settings,saved:e.version})}catch(e){if(e instanceof y&&e.errors.length>0)return l({busy:!1,refused:{errors:e.errors,sent:s}}),e.errors;e instanceof y&&e.trouble===On?await d(o).catch(u):u(e)}return[]};return{...r,save:f,errors:c?xe(c.errors,c.sent,s):[],changes:o?Ee(O(o.settings,o.file),O(s,o.file)):[],change:e=>{i(t=>({...t,saved:null,draft:e(t.draft,t.held?.file??{})}))},edit:(e,t)=>{i(n=>({...n,saved:null,draft:he(n.draft,n.held?.file??{},e,t)}))},renew:()=>{o&&(D(O(o.settings,o.file),O(s,o.file))?ct().then(e=>{l({...$,held:e,draft:e.settings})},u):d(o).catch(u))},look:()=>{ct().then(e=>{i(t=>t.held?.version===e.version?{...t,held:e}:t)},u)},take:e=>{l({...$,held:e,draft:e.settings})},discard:()=>{l({...$,draft:o?.settings??{}})}}}var An=36e5,jn=24*An;function Mn(){let{t:e,at:t}=S(),{now:n}=_(),{now:r,edit:a}=C(),o=H(r.plan.lead??`24h`),s=z(R(t(n)),7);return p(i,{children:[p(`p`,{class:`hint`,children:e(`stops-words`)}),p(`div`,{class:`part form`,children:p(St,{path:[`plan`,`lead`],label:e(`stops-lead`),hint:e(`stops-lead-hint`),value:o===null?r.plan.lead:o/An,set:e=>{a([`plan`,`lead`],typeof e==`number`?He(e):e)}})}),p(Z,{path:[`plan`,`stop`],none:e(`stops-none`),add:e(`stops-add`),fresh:()=>({from:`${s}T06:00`,to:`${s}T14:00`,reason:``}),each:(e,t,n)=>p(Nn,{stop:e,path:t,open:n},t.join())})]})}function Nn({stop:e,path:t,open:n}){let r=S(),{t:i}=r;return p(Y,{path:t,open:n,title:e.reason||i(`stops-unnamed`),words:`${W(r,e.from)} – ${W(r,e.to)}`,children:[p(J,{path:[...t,`reason`],label:i(`entry-reason`)}),p(`div`,{class:`pair wide`,children:[p(J,{path:[...t,`from`],label:i(`entry-from`),type:`datetime-local`}),p(J,{path:[...t,`to`],label:i(`entry-to`),type:`datetime-local`})]}),p(Tt,{path:[...t,`presses`]}),p(Pn,{stop:e})]})}function Pn({stop:e}){let t=S(),{t:n,language:i,zone:a,at:o}=t,{now:s}=_(),{now:c,held:l}=C(),u=e.from.slice(0,10),d=L(u)===null?R(o(s)).slice(0,4):String(V(u).year),f=mt(`${d}-01-01`,`${Number(d)+1}-02-01`),m=l.settings.plan?.stop??[],h=Math.min(...m.filter(t=>Ke(t,e)).map(e=>e.registered??s),s),g=H(c.plan.lead??`24h`)??jn,v=Ue(e,c.plan.shift??[],{zone:a,leadMs:g,known:h,off:gt(f,c.plan)});if(!v)return null;let{touched:y,late:b,from:x}=v,ee=G(t,g/An),te=y===0?n(`stops-nothing`):b===0?n(`stops-counts`):x===null?n(`stops-late`,{lead:ee}):n(`stops-partly`,{lead:ee,n:b,time:r(i,o(x),o(s))});return p(`p`,{role:`status`,class:b>0?`counts counts-late`:`counts`,children:te})}function Fn(){let{t:e}=S(),{presses:t,names:n,now:r,edit:a}=C();return p(i,{children:[p(`p`,{class:`hint`,children:e(`targets-words`)}),p(`ul`,{class:`items`,children:t.map(t=>{let i=r.target.findIndex(e=>e.press===t),o=i<0?r.target.length:i;return p(`li`,{class:`item`,children:[p(`h3`,{children:n.press(t)}),i>=0&&p(q,{path:[`target`,o,`press`]}),[`throughput`,`uptime`].map(n=>p(St,{path:[`target`,i<0?t:o,n],label:e(`target-${n}`),hint:e(`target-${n}-hint`),value:r.target[i]?.[n]??void 0,set:e=>{a([`target`],ye(r.target,t,n,e))}},n))]},t)})})]})}var In=20,Ln=3e4,Rn={version:0,at:null,by:null,by_name:null,returned_to:null};function zn(){let{t,language:n}=S(),{held:r,dirty:o,take:s,renew:c}=C(),l=ce(ut,Ln),[u,d]=e(!1),[f,m]=e(null),[h,_]=e(null),v=l.data?.[0]?.version??0;a(()=>{v>r.version&&c()},[v]);let b=e=>{let i=r.version;_(null),ft(e,i).then(e=>{s(e),m(i),l.again()},e=>{let r=e instanceof y?e.errors.map(({texts:e})=>e[n]):[];_([g(e,t),...r].join(` `))})},x=l.data?[...l.data,Rn]:[];return p(i,{children:[p(`p`,{class:`hint`,children:t(`versions-words`)}),o&&p(`p`,{class:`counts counts-late`,children:t(`versions-dirty`)}),h&&p(`p`,{class:`trouble`,role:`alert`,children:h}),f!==null&&r.returned_to!==null&&p(`p`,{class:`counts`,role:`status`,children:[t(`versions-returned`,{version:String(r.version),to:r.returned_to}),` `,p(`button`,{type:`button`,class:`plain`,disabled:o,onClick:()=>{b(f)},children:t(`versions-undo`,{to:f})})]}),p(ue,{data:l.data,trouble:l.trouble}),p(`ul`,{class:`entries`,children:x.slice(0,u?void 0:In).map((e,t)=>p(Bn,{one:e,before:x[t+1]?.version??0,holds:e.version===r.version,back:o?null:()=>{b(e.version)}},e.version))}),!u&&x.length>In&&p(`p`,{class:`actions`,children:p(`button`,{type:`button`,class:`plain`,onClick:()=>{d(!0)},children:t(`versions-all`,{n:x.length})})})]})}function Bn({one:e,before:t,holds:n,back:a}){let{t:o,language:s,at:c}=S(),{now:l}=_(),{names:u}=C(),d=e.by_name??(e.by===`console`?o(`versions-console`):e.by===null?null:u.person(e.by)),f=e.version===0?o(`versions-file`):o(`versions-one`,{version:String(e.version)}),m=e.at===null?null:r(s,c(e.at),c(l));return p(`li`,{class:`item`,children:[p(`h3`,{children:[f,n&&p(i,{children:[` `,p(`span`,{class:`badge`,children:o(`versions-holds`)})]})]}),p(`p`,{class:`hint`,children:[d,m,e.returned_to!==null&&o(`versions-as`,{to:e.returned_to})].filter(Boolean).join(` · `)||o(`versions-file-words`)}),e.version>0&&p(Vn,{number:e.version,before:t}),!n&&p(`p`,{class:`actions`,children:p(`button`,{type:`button`,class:`plain`,disabled:a===null,"aria-label":`${o(`versions-return`)}: ${f}`,onClick:()=>{a?.()},children:o(`versions-return`)})})]})}function Vn({number:t,before:n}){let{t:r}=S(),{held:i}=C(),[a,o]=e(null),[s,c]=e(!1),l=()=>{a||Promise.all([dt(n),dt(t)]).then(([e,t])=>{o(Ee(O(e,i.file),O(t,i.file)))},()=>{c(!0)})};return p(`details`,{onToggle:e=>{e.currentTarget.open&&l()},children:[p(`summary`,{children:r(`versions-what`)}),a?p(at,{changes:a}):p(`p`,{class:`hint`,children:r(s?`connection-none`:`view-loading`)})]})}var Hn={plan:Vt,holidays:hn,stops:Mn,targets:Fn,limits:wn,duty:Xt,escalation:sn,languages:yn,versions:zn};function Un(e){return v(e===`plan`?`/settings`:`/settings/${e}`)}function Wn(){let{t:e}=S(),t=kn(),{presses:n}=_(),{path:r}=m(),i=r.split(`/`)[2]||`plan`,o=k.find(e=>e===i),{held:s,draft:c,changes:l,errors:u,trouble:d}=t,f=Gn(o);if(a(()=>{document.querySelector(`.sections [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})},[o,s===null]),!s)return d?p(`p`,{class:`trouble`,role:`alert`,children:x(d,e)??e(`connection-none`)}):p(`p`,{class:`empty`,children:e(`view-loading`)});let h={held:s,draft:c,errors:u,now:O(c,s.file),dirty:l.length>0,edit:t.edit,change:t.change,take:t.take,renew:t.renew,look:t.look,presses:Object.keys(s.profiles),names:{press:e=>n.find(t=>t.id===e)?.name??e,person:e=>s.people.find(t=>t.id===e)?.name??e}},g=(e,t)=>{let n=o&&t.some(({pointer:e})=>be(e)===o)?o:e;n!==o&&ne(Un(n)),f(n,t)},v=o&&Hn[o];return p(pe.Provider,{value:h,children:[p(`nav`,{class:`sections`,"aria-label":e(`settings-sections`),children:k.map(t=>{let n=u.filter(({pointer:e})=>be(e)===t).length,r=l.some(e=>Te(e)===t);return p(`a`,{href:Un(t),"aria-current":t===o?`page`:void 0,children:[e(`section-${t}`),n>0?p(`span`,{class:`wrong`,role:`img`,"aria-label":e(`section-wrong`,{n}),children:`!`}):r&&p(`span`,{class:`touched`,role:`img`,"aria-label":e(`section-changed`),children:`•`})]},t)})}),p(Kn,{held:s}),p(st,{...t,show:g}),p(`section`,{class:`part settings`,"aria-labelledby":`section-title`,children:[p(`h3`,{id:`section-title`,children:e(o?`section-${o}`:`view-none`)}),v?p(v,{}):p(`p`,{class:`hint`,children:e(`view-none-words`)})]}),p(ot,{...t,show:g}),p(bn,{dirty:l.length>0})]})}function Gn(e){let t=se(null);return a(()=>{if(t.current===null||t.current.section!==e)return;let n=t.current.errors.map(({pointer:e})=>document.getElementById(e)).filter(e=>e!==null).find(e=>e.closest(`.settings`))??document.querySelector(`.settings [aria-invalid]`);t.current=null;for(let e=n?.closest(`details`);e;e=e.parentElement?.closest(`details`))e.open=!0;n?.focus(),n?.scrollIntoView({block:`center`})}),(e,n)=>{t.current={section:e,errors:n}}}function Kn({held:e}){let{t,language:n}=S();return p(i,{children:[e.errors.length>0&&p(`section`,{class:`panel`,role:`alert`,children:[p(`p`,{class:`trouble`,children:t(`settings-not-held`,{version:String(e.version)})}),p(`ul`,{children:e.errors.map(({pointer:e,texts:t})=>p(`li`,{children:[t[n],` `,p(`code`,{children:e})]},e+t.en))})]}),e.restart.length>0&&p(`section`,{class:`panel`,role:`status`,children:[p(`p`,{children:p(`strong`,{children:t(`settings-restart`)})}),p(`ul`,{children:e.restart.map(e=>p(`li`,{children:e[n]},e.en))})]}),p(`p`,{class:`hint`,children:t(`settings-words`)})]})}export{Wn as default};