import{B as e,C as t,E as n,I as r,Q as i,T as a,X as o,Z as s,b as c,d as l,et as u,g as d,h as f,k as p,nt as m,o as h,p as g,q as _,r as v,t as y,v as b,x}from"./jsxRuntime-BOs6cI38.js";import{N as S,O as C,P as ee,_ as te,g as ne,h as re,l as ie,m as ae,p as w,v as oe,y as se}from"./index-Da1ZD4JH.js";import{n as ce,t as le}from"./typed-DJkKXfqT.js";import{a as ue,c as T,d as de,i as fe,l as pe,n as E,o as D,r as me,s as O,t as k,u as A}from"./dates-CTBHepLo.js";import"./words-CSXNWdoH.js";import{n as he,t as ge}from"./panel-BIuY1Zxa.js";import{t as _e}from"./contact-BoeS8cga.js";import{r as ve,t as ye}from"./list-J49Dssmw.js";/* empty css             */var be=m(null);function j(){let e=i(be);if(!e)throw Error(`a section outside of the settings`);return e}function M(e){return e.map(e=>`/${String(e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}`).join(``)}function xe(e){return e.split(`/`).slice(1).map(e=>e.replaceAll(`~1`,`/`).replaceAll(`~0`,`~`))}function N(e,t){return t.reduce((e,t)=>typeof e!=`object`||!e?void 0:e[t],e)}function P(e,t,n){let[r,...i]=t;if(r===void 0)return n;let a=i.length>0?P(N(e,[r])??(typeof i[0]==`number`?[]:{}),i,n):n;if(Array.isArray(e)){let t=[...e];return a===void 0?t.splice(Number(r),1):t[Number(r)]=a,t}let{[r]:o,...s}=e??{};return a===void 0?s:{...e??{},[r]:a}}function F(e,t){return e===t||(e??null)===null&&(t??null)===null?!0:typeof e!=`object`||typeof t!=`object`||e===null||t===null||Array.isArray(e)!==Array.isArray(t)||Array.isArray(e)&&e.length!==t.length?!1:[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>F(N(e,[n]),N(t,[n])))}function I(e,t){let n=[...new Set([...Object.keys(t.limits??{}),...Object.keys(e.limits??{})])].map(n=>[n,{...t.limits?.[n],...e.limits?.[n]}]);return{plan:e.plan??t.plan??{},target:e.target??t.target??[],limits:Object.fromEntries(n),duty:e.duty??t.duty??{},alarm:e.alarm??t.alarm??[],escalation:e.escalation??t.escalation??{},languages:e.site?.languages??t.site?.languages??[]}}function Se(e,t,n,r){let i=n[0],a=e[i]??t[i];return Ce(P(a==null?e:{...e,[i]:a},n,r),t)}function Ce(e,t){let n=Object.entries(e).filter(([e,n])=>!F(n,t[e]??(Array.isArray(n)?[]:{}))&&!we(n));return Object.fromEntries(n)}function we(e){return(e??null)===null||!Array.isArray(e)&&typeof e==`object`&&F(e,{})}function Te(e,t,[n,r],i,a){let o=P(I(e,t).limits[n]?.[r]??{},[i],a),s=F(o,t.limits?.[n]?.[r]??{})?void 0:o,c=P(e.limits??{},[n,r],s);return Ce({...e,limits:we(c[n])?P(c,[n],void 0):c},t)}function Ee(e,t,n,r){let i=e.findIndex(e=>e.press===t),a=i<0?e.length:i,o=P(e[a]??{press:t},[n],r);return[...P(e,[a],F(o,{press:t})?void 0:o)]}function De(e){let[t,n]=xe(e);return t===`plan`&&[`holidays`,`holiday`,`workdays`].includes(n??``)?`holidays`:t===`plan`&&[`stop`,`lead`].includes(n??``)?`stops`:t===`target`?`targets`:t===`limits`||t===`duty`||t===`escalation`?t:t===`alarm`?`alarms`:t===`site`?`languages`:`plan`}function Oe(e,t,n){return e.filter(({pointer:e})=>F(N(t,xe(e)),N(n,xe(e))))}var L=[`plan`,`holidays`,`stops`,`targets`,`limits`,`alarms`,`duty`,`escalation`,`languages`,`versions`],ke=[`p1`,`p2`,`p3`],R=[`mon`,`tue`,`wed`,`thu`,`fri`,`sat`,`sun`],Ae=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`,`hyst`,`delay_warn_s`,`delay_trip_s`];function je(e){let{errors:t}=j(),{language:n}=h(),r=M(e);return t.filter(e=>e.pointer===r).map(({texts:e})=>e[n]).join(` `)}function z({path:e}){let t=je(e);return t?y(`p`,{class:`trouble`,id:`${M(e)}-why`,children:t}):null}function Me(e,t){let n=M(e),r=je(e),i=[t&&`${n}-hint`,r&&`${n}-why`].filter(Boolean).join(` `);return{id:n,"aria-invalid":r?!0:void 0,"aria-describedby":i||void 0}}function B({path:e,label:t,type:n=`text`,hint:r,optional:i,read:a=e=>e,write:o=e=>e}){let{draftLike:s,edit:c}=U(),l=Me(e,r),u=N(s,e);return y(`div`,{class:`field`,children:[y(`label`,{for:l.id,children:t}),y(`input`,{...l,type:n,autocomplete:`off`,maxLength:200,value:typeof u==`string`?a(u):``,onInput:t=>{let n=t.currentTarget.value;c(e,n===``&&i?void 0:o(n))}}),r&&y(`span`,{class:`hint`,id:`${l.id}-hint`,children:r}),y(z,{path:e})]})}function Ne({end:e,...t}){return y(B,{type:`time`,read:e=>e===`24:00`?`00:00`:e,write:t=>e&&t===`00:00`?`24:00`:t,...t})}function V({path:e,label:t,hint:n,value:r,set:i}){let{language:a}=h(),o=Me(e,n),[c,l]=s(ce(a,r));return y(`div`,{class:`field`,children:[y(`label`,{for:o.id,children:t}),y(`input`,{...o,type:`text`,inputMode:`decimal`,autocomplete:`off`,value:F(le(c),r)?c:ce(a,r),onInput:e=>{l(e.currentTarget.value),i(le(e.currentTarget.value))}}),n&&y(`span`,{class:`hint`,id:`${o.id}-hint`,children:n}),y(z,{path:e})]})}function Pe({path:e,legend:t,options:n,chosen:r,set:i}){let a=Me(e,void 0);return y(`fieldset`,{class:`field`,"aria-describedby":a[`aria-describedby`],children:[y(`legend`,{children:t}),y(`div`,{class:`toggles`,children:n.map(([e,t],o)=>y(`label`,{class:`toggle`,children:[y(`input`,{type:`checkbox`,id:o===0?a.id:void 0,"aria-invalid":a[`aria-invalid`],checked:r.includes(e),onChange:t=>{let a=t.currentTarget.checked;i(n.map(([e])=>e).filter(t=>t===e?a:r.includes(t)))}}),t]},e))}),y(z,{path:e})]})}function Fe({path:e}){let{t}=h(),{draftLike:n,edit:r}=U(),i=N(n,e)??[];return y(Pe,{path:e,legend:t(`entry-days`),options:R.map(e=>[e,t(`day-${e}`)]),chosen:i,set:t=>{r(e,t)}})}function Ie({path:e}){let{t}=h(),{presses:n,names:r,edit:i}=j(),{draftLike:a}=U(),o=N(a,e);if(n.length<2&&!o)return null;let s=[...n,...(o??[]).filter(e=>!n.includes(e))];return y(Pe,{path:e,legend:t(`entry-presses`),options:s.map(e=>[e,r.press(e)]),chosen:o??n,set:t=>{i(e,n.every(e=>t.includes(e))&&t.length===n.length?void 0:t)}})}function H({path:e,title:t,words:n,open:r,children:i}){let{t:a}=h(),{errors:o,edit:c}=j(),l=M(e),u=o.some(e=>e.pointer===l||e.pointer.startsWith(`${l}/`)),d=je(e),[f,p]=s(r);return _(()=>{u&&p(!0)},[u]),y(`li`,{class:`item entry`,children:y(`details`,{open:f,onToggle:e=>{p(e.currentTarget.open)},children:[y(`summary`,{id:l,"aria-describedby":d?`${l}-why`:void 0,children:[y(`strong`,{children:t}),` `,y(`span`,{class:`words`,children:n}),u&&y(`span`,{class:`wrong`,children:[`! `,a(`entry-wrong`)]})]}),y(z,{path:e}),y(`div`,{class:`form`,children:i}),y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,"aria-label":`${a(`entry-remove`)}: ${t}`,onClick:()=>{c(e,void 0)},children:a(`entry-remove`)})})]})})}function U(){let{now:e,edit:t}=j(),{languages:n,...r}=e;return{draftLike:{...r,site:{languages:n}},edit:t}}var Le=6e4,Re={ms:1,s:1e3,min:6e4,h:36e5,d:864e5},ze=367;function W(e){let t=/^(\d+)(ms|s|min|h|d)$/.exec(e.trim());return t?Number(t[1])*(Re[t[2]??``]??0):null}function Be(e){return Number.isInteger(e)?`${e}h`:`${Math.round(e*60)}min`}function Ve(e,t,{zone:n,leadMs:r,known:i,off:a}){let[o,s]=[A(e.from),A(e.to)];if(o===null||s===null||s<=o)return null;let c=new Set,l=D(e.from.slice(0,10),-1);for(let r=0;r<ze&&D(l,r)<=e.to.slice(0,10);r+=1){let i=D(l,r);if(!a.has(i))for(let r of t){let t=He(r,i);!t||!Ue(r.presses,e.presses)||t.to<=o||t.from>=s||c.add(ue(n,t.from))}}let u=[...c].sort((e,t)=>e-t),d=u.filter(e=>i<=e-r);return{touched:u.length,late:u.length-d.length,from:d[0]??null}}function He(e,t){let[n,r]=[T(e.from),T(e.to)],i=e.days.includes(R[de(t)??0]??``);if(n===null||r===null||O(n,r)===0||!i||(e.valid_from??t)>t||t>(e.valid_to??t))return null;let a=(A(t)??0)+n%k*Le;return{from:a,to:a+O(n,r)*Le}}function Ue(e,t){return!e||!t||e.some(e=>t.includes(e))}function We(e,t){return(!e.presses||(t.presses?t.presses.every(t=>e.presses?.includes(t)):!1))&&e.from.slice(0,16)<=t.from.slice(0,16)&&t.to.slice(0,16)<=e.to.slice(0,16)}var Ge=[`high`,`low`,`rate`,`still`,`is`,`code`,`bad`,`state`];function Ke(e){return Ge.find(t=>(e[t]??null)!==null)??((e.signal??null)===null?null:`high`)}function qe(e,t){return t===null?!e.presses:!e.presses||e.presses.includes(t)}function Je(e,t,n){return e.findIndex(e=>e.rule===t&&Ke(e)===null&&qe(e,n))}function Ye(e,t){return e.flatMap((e,n)=>Ke(e)!==null&&qe(e,t)?[n]:[])}function Xe(e,t,n,r,i,a,o){let s=I(e,t).alarm,c=Je(s,n,r),l=c<0?s.length:c,u=r===null||i.length<2?{rule:n}:{rule:n,presses:[r]},d=P(s[l]??u,[a],o);return Se(e,t,[`alarm`,l],Ze(d)?void 0:d)}function Ze(e){return F(P(P(e,[`rule`],void 0),[`presses`],void 0),{})}function Qe(e,t,n,r,i){let a=I(e,t).alarm,o=Je(a,n,r),s=a[o];if(!s)return e;let c=r===null?[]:(s.presses??i).filter(e=>e!==r);return Se(e,t,[`alarm`,o],c.length===0?void 0:{...s,presses:c})}function $e(e,t){let n=(e,t)=>typeof e==`string`?W(e)??t:t;return{on_ms:n(t?.on_delay,e.on_delay_ms),off_ms:n(t?.off_delay,e.off_delay_ms),priority:t?.priority??e.priority,always:t?.when?t.when===`always`:e.always,action:t?.action??e.action,enabled:t?.enabled??!0}}var et={on_delay_ms:6e4,off_delay_ms:3e4,priority:2,always:!0,action:`look_panel`};function tt(e,t,n){let r=[...Ge,`hysteresis`,`signal`].reduce((e,t)=>P(e,[t],void 0),e),i={high:``,low:``,rate:{by:``,over:`10min`},still:!0,is:!0,code:!0,bad:!0,state:`blocked`}[t];return P(t===`state`?r:{...r,signal:n},[t],i)}function nt({rule:e,kind:t,signal:n}){let[r,i]=e.split(`.`),a=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`].find(e=>e===i);return(t===`high`||t===`low`)&&r===n&&a?a:null}function rt({rule:e,kind:t}){return t===`bad`?`sensors`:/^(press|producer)\./.test(e)?`machine`:`measured`}function it(e){return typeof e==`number`?Number.isInteger(e)?`${e}s`:`${Math.round(e*1e3)}ms`:e}function at(e){let t=typeof e==`string`?W(e):null;return t===null?e??void 0:t/1e3}function ot(e){let t=e.trim();return t===`true`||t===`false`?t===`true`:/^-?\d+(\.\d+)?$/.test(t)?Number(t):t}function st(e,t){return e.some(e=>e===t||e.startsWith(`${t}/`))}function ct({path:e,entry:t,usual:n,set:r}){let{t:i,language:a}=h(),o=e=>i(`rule-standard`,{value:g(a,e)});return y(u,{children:[y(`div`,{class:`figures`,children:[y(V,{path:[...e,`on_delay`],label:i(`rule-on_delay`),hint:o(n.on_delay_ms),value:at(t?.on_delay),set:e=>{r(`on_delay`,it(e))}}),y(V,{path:[...e,`off_delay`],label:i(`rule-off_delay`),hint:o(n.off_delay_ms),value:at(t?.off_delay),set:e=>{r(`off_delay`,it(e))}}),y(G,{path:[...e,`priority`],label:i(`rule-priority`),value:String(t?.priority??n.priority),usual:String(n.priority),options:[1,2,3].map(e=>[String(e),i(`rule-priority-${e}`)]),set:e=>{r(`priority`,e===void 0?void 0:Number(e))}}),y(G,{path:[...e,`when`],label:i(`rule-when`),value:t?.when??lt(n),usual:lt(n),options:[`planned`,`always`].map(e=>[e,i(`rule-when-${e}`)]),set:e=>{r(`when`,e)}})]}),y(ut,{path:e,entry:t,usual:n,set:r})]})}function lt({always:e}){return e?`always`:`planned`}function ut({path:e,entry:t,usual:n,set:r}){let{t:i,language:a}=h(),{held:o}=j(),s=t?.action??n.action,c=S(a),l=(o.file.alarm??[]).concat(o.settings.alarm??[]).flatMap(({action:e})=>e&&!c.includes(e)?[e]:[]),u=[...new Set([...c,...l,n.action,s])].map(e=>{let t=i(`action-${e}`);return[e,t===`action-${e}`?e:t]});return y(G,{path:[...e,`action`],label:i(`rule-action`),value:s,usual:n.action,options:u.sort(([,e],[,t])=>e.localeCompare(t,a)),set:e=>{r(`action`,e)}})}function G({path:e,label:t,value:n,usual:r,options:i,set:a}){let o=M(e),s=!i.some(([e])=>e===n);return y(`div`,{class:`field`,children:[y(`label`,{for:o,children:t}),y(`select`,{id:o,value:n,onChange:e=>{a(e.currentTarget.value===r?void 0:e.currentTarget.value)},children:[i.map(([e,t])=>y(`option`,{value:e,children:t},e)),s&&y(`option`,{value:n,children:n})]}),y(z,{path:e})]})}function dt(e,t){let n=n=>typeof t[n]==`number`?t[n]:e[n]??null;return{trip_lo:n(`trip_lo`),warn_lo:n(`warn_lo`),warn_hi:n(`warn_hi`),trip_hi:n(`trip_hi`)}}function ft(e,t){if(e&&typeof e[0]==`number`&&typeof e[1]==`number`)return[e[0],e[1]];let n=Object.values(t).filter(e=>e!==null);if(n.length===0)return null;let[r,i]=[Math.min(0,...n),Math.max(...n)];return[r,i+(i-r)*.2||1]}function pt(e,[t,n]){let r=e=>Math.min(1,Math.max(0,(e-t)/(n-t))),{trip_lo:i,warn_lo:a,warn_hi:o,trip_hi:s}=e,[c,l]=[i===null?0:r(i),s===null?1:r(s)],[u,d]=[a===null?c:r(a),o===null?l:r(o)];return[{from:0,to:c,tone:`trip`},{from:c,to:u,tone:`warn`},{from:u,to:d,tone:`ok`},{from:d,to:l,tone:`warn`},{from:l,to:1,tone:`trip`}].filter(({from:e,to:t})=>e<t)}var[K,mt,ht,gt,_t]=[320,122,42,66,102],vt=108,[yt,bt,xt]=[92,214,40],St=`M0 92C40 90 64 74 92 42C108 22 132 14 152 16C182 19 196 42 214 66C230 86 270 90 320 92`;function Ct({high:e,limit:t,back:n,on:r,off:i,priority:a,words:o}){let{t:s}=h(),c=t=>e?t:vt-t,[l,u]=[yt+(r?xt:0),bt+(i?xt:0)];return y(`svg`,{class:`curve`,viewBox:`0 0 ${K} ${mt}`,role:`img`,"aria-label":o,children:[y(`rect`,{class:`curve-back`,x:`0`,width:K,y:Math.min(c(ht),c(gt)),height:gt-ht}),y(`line`,{class:`curve-limit`,x1:`0`,x2:K,y1:c(ht),y2:c(ht)}),y(`path`,{d:St,transform:e?void 0:`translate(0 ${vt}) scale(1 -1)`}),y(`g`,{class:`curve-words`,children:[y(`text`,{x:K,"text-anchor":`end`,y:c(ht)+(e?-5:13),children:t}),n!==t&&y(`text`,{x:K,"text-anchor":`end`,y:c(gt)+(e?13:-5),children:n}),r&&y(`text`,{x:yt,y:mt-2,"text-anchor":`end`,dx:xt,children:r}),i&&y(`text`,{x:bt,y:mt-2,children:i})]}),r&&y(`rect`,{class:`curve-wait`,x:yt,width:xt,y:_t-4,height:`8`}),y(`rect`,{class:`curve-alarm-${a}`,x:l,width:u-l,y:_t-4,height:`8`,children:y(`title`,{children:s(`rule-there`)})}),i&&y(`rect`,{class:`curve-wait`,x:bt,width:xt,y:_t-4,height:`8`})]})}d({en:`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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

section-alarms = Alarms
rules-words = What each alarm waits for, and how urgent it is. They follow from the press’s profile and its limits; here stands what differs.
rules-of = Of which press
rules-programs = Gateways and programs
rules-machine = The machine
rules-measured = What is measured
rules-sensors = Sensors whose reading cannot be trusted
rules-own = Rules of your own
rules-own-words = For what the profile does not know.
rules-own-add = Add a rule
rule-enabled = In use
rule-out = Out of use: there is no such alarm.
rule-standard = Standard: { $value }
rule-on_delay = Must last, in s
rule-off_delay = Must be over for, in s
rule-priority = How urgent
rule-priority-1 = P1: phones ring
rule-priority-2 = P2: phones get a message
rule-priority-3 = P3: in the shift’s summary
rule-when = When it counts
rule-when-planned = while the press shall run
rule-when-always = always
rule-action = What to do first
rule-there = The alarm is there
rule-at-once = at once
rule-lasting = after { $time }
rule-comes-above = Comes above { $limit }, { $time }.
rule-comes-below = Comes below { $limit }, { $time }.
rule-goes-below = Goes below { $limit }, { $time }.
rule-goes-above = Goes above { $limit }, { $time }.
rule-id = Short name
rule-id-words = Small letters { "a–z" }, digits, _ and a dot, such as { "oil_temp.climbs" }.
rule-signal = What is measured
rule-kind = What it waits for
rule-kind-high = above
rule-kind-low = below
rule-kind-rate = changes fast
rule-kind-still = stands still
rule-kind-is = is exactly
rule-kind-code = shows a fault code
rule-kind-bad = reading cannot be trusted
rule-kind-state = state of the press
rule-by = By how much
rule-by-words = With a minus: falls.
rule-over = Within, in min
rule-is = The value
rule-is-words = { "true" } or { "false" }, a number, or a code.
rule-state = The state
rule-presses = Presses
rule-gate = Counts while
rule-latched = Stays until somebody has seen it
rule-re_alarm = Comes again after
rule-parents = Quiet while there is
`,sq:`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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

section-alarms = Alarmet
rules-words = Çfarë pret secili alarm dhe sa urgjent është. Vijnë nga profili i presës dhe kufijtë e saj; këtu është vetëm ajo që ndryshon.
rules-of = Të cilës presë
rules-programs = Pajisjet dhe programet
rules-machine = Makina
rules-measured = Çfarë matet
rules-sensors = Sensorët që nuk mund t’u besohet
rules-own = Rregullat tuaja
rules-own-words = Për atë që profili nuk e njeh.
rules-own-add = Shto një rregull
rule-enabled = Në përdorim
rule-out = Jashtë përdorimit: ky alarm nuk ekziston.
rule-standard = Zakonisht: { $value }
rule-on_delay = Duhet të zgjasë, në s
rule-off_delay = Duhet të ketë kaluar, në s
rule-priority = Sa urgjent
rule-priority-1 = P1: telefonat bien
rule-priority-2 = P2: telefonat marrin mesazh
rule-priority-3 = P3: te përmbledhja e ndërrimit
rule-when = Kur vlen
rule-when-planned = kur presa duhet të punojë
rule-when-always = gjithmonë
rule-action = Çfarë bëhet së pari
rule-there = Alarmi është aty
rule-at-once = menjëherë
rule-lasting = pas { $time }
rule-comes-above = Vjen mbi { $limit }, { $time }.
rule-comes-below = Vjen nën { $limit }, { $time }.
rule-goes-below = Ikën nën { $limit }, { $time }.
rule-goes-above = Ikën mbi { $limit }, { $time }.
rule-id = Emri i shkurtër
rule-id-words = Shkronja të vogla { "a–z" }, shifra, _ dhe pikë, si { "oil_temp.climbs" }.
rule-signal = Çfarë matet
rule-kind = Çfarë pret
rule-kind-high = mbi
rule-kind-low = nën
rule-kind-rate = ndryshon shpejt
rule-kind-still = qëndron në vend
rule-kind-is = është pikërisht
rule-kind-code = tregon kod gabimi
rule-kind-bad = matjes nuk mund t’i besohet
rule-kind-state = gjendja e presës
rule-by = Për sa
rule-by-words = Me minus: bie.
rule-over = Brenda, në min
rule-is = Vlera
rule-is-words = { "true" } ose { "false" }, një numër ose një kod.
rule-state = Gjendja
rule-presses = Presat
rule-gate = Vlen kur
rule-latched = Qëndron derisa dikush ta shohë
rule-re_alarm = Vjen përsëri pas
rule-parents = Hesht kur ka
`,"sr-Latn":`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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

section-alarms = Alarmi
rules-words = Na šta svaki alarm čeka i koliko je hitan. Slede iz profila prese i njenih granica; ovde stoji ono što se razlikuje.
rules-of = Koje prese
rules-programs = Uređaji i programi
rules-machine = Mašina
rules-measured = Šta se meri
rules-sensors = Senzori kojima se ne može verovati
rules-own = Vaša pravila
rules-own-words = Za ono što profil ne poznaje.
rules-own-add = Dodaj pravilo
rule-enabled = U upotrebi
rule-out = Van upotrebe: tog alarma nema.
rule-standard = Obično: { $value }
rule-on_delay = Mora da traje, u s
rule-off_delay = Mora da prođe, u s
rule-priority = Koliko je hitno
rule-priority-1 = { "P1" }: telefoni zvone
rule-priority-2 = { "P2" }: telefoni dobijaju poruku
rule-priority-3 = { "P3" }: u pregledu smene
rule-when = Kada važi
rule-when-planned = dok presa treba da radi
rule-when-always = uvek
rule-action = Šta prvo uraditi
rule-there = Alarm je tu
rule-at-once = odmah
rule-lasting = posle { $time }
rule-comes-above = Dolazi iznad { $limit }, { $time }.
rule-comes-below = Dolazi ispod { $limit }, { $time }.
rule-goes-below = Odlazi ispod { $limit }, { $time }.
rule-goes-above = Odlazi iznad { $limit }, { $time }.
rule-id = Kratko ime
rule-id-words = Mala slova { "a–z" }, cifre, _ i tačka, kao { "oil_temp.climbs" }.
rule-signal = Šta se meri
rule-kind = Na šta čeka
rule-kind-high = iznad
rule-kind-low = ispod
rule-kind-rate = brzo se menja
rule-kind-still = stoji
rule-kind-is = je tačno
rule-kind-code = pokazuje kod greške
rule-kind-bad = merenju se ne može verovati
rule-kind-state = stanje prese
rule-by = Za koliko
rule-by-words = Sa minusom: pada.
rule-over = U roku od, u min
rule-is = Vrednost
rule-is-words = { "true" } ili { "false" }, broj, ili kod.
rule-state = Stanje
rule-presses = Prese
rule-gate = Važi dok
rule-latched = Ostaje dok ga neko ne vidi
rule-re_alarm = Dolazi ponovo posle
rule-parents = Ćuti dok ima
`,"sr-Cyrl":`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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

section-alarms = Аларми
rules-words = На шта сваки аларм чека и колико је хитан. Следе из профила пресе и њених граница; овде стоји оно што се разликује.
rules-of = Које пресе
rules-programs = Уређаји и програми
rules-machine = Машина
rules-measured = Шта се мери
rules-sensors = Сензори којима се не може веровати
rules-own = Ваша правила
rules-own-words = За оно што профил не познаје.
rules-own-add = Додај правило
rule-enabled = У употреби
rule-out = Ван употребе: тог аларма нема.
rule-standard = Обично: { $value }
rule-on_delay = Мора да траје, у с
rule-off_delay = Мора да прође, у с
rule-priority = Колико је хитно
rule-priority-1 = { "P1" }: телефони звоне
rule-priority-2 = { "P2" }: телефони добијају поруку
rule-priority-3 = { "P3" }: у прегледу смене
rule-when = Када важи
rule-when-planned = док преса треба да ради
rule-when-always = увек
rule-action = Шта прво урадити
rule-there = Аларм је ту
rule-at-once = одмах
rule-lasting = после { $time }
rule-comes-above = Долази изнад { $limit }, { $time }.
rule-comes-below = Долази испод { $limit }, { $time }.
rule-goes-below = Одлази испод { $limit }, { $time }.
rule-goes-above = Одлази изнад { $limit }, { $time }.
rule-id = Кратко име
rule-id-words = Мала слова { "a–z" }, цифре, _ и тачка, као { "oil_temp.climbs" }.
rule-signal = Шта се мери
rule-kind = На шта чека
rule-kind-high = изнад
rule-kind-low = испод
rule-kind-rate = брзо се мења
rule-kind-still = стоји
rule-kind-is = је тачно
rule-kind-code = показује код грешке
rule-kind-bad = мерењу се не може веровати
rule-kind-state = стање пресе
rule-by = За колико
rule-by-words = Са минусом: пада.
rule-over = У року од, у мин
rule-is = Вредност
rule-is-words = { "true" } или { "false" }, број, или код.
rule-state = Стање
rule-presses = Пресе
rule-gate = Важи док
rule-latched = Остаје док га неко не види
rule-re_alarm = Долази поново после
rule-parents = Ћути док има
`});function wt({t:e},t){let n=R.map(e=>t.includes(e)),r=[];for(let t=0;t<R.length;t+=1){if(!n[t])continue;let i=t;for(;n[i+1];)i+=1;let a=t=>e(`day-${R[t]}`);if(i-t>=2)r.push(`${a(t)}–${a(i)}`);else for(let e=t;e<=i;e+=1)r.push(a(e));t=i}return r.join(`, `)}function q({language:e},t){return A(t)===null?t:c(e,E(t))}function J({language:e},t){return A(t)===null?t:`${a(e,E(t))} ${n(E(t))}`}function Y({language:e},n){let r=(String(n).split(`.`)[1]??``).length;return t(e,n,r)}function Tt(e,{days:t,from:n,to:r,valid_from:i,valid_to:o}){let{t:s,language:c}=e,l=e=>A(e)===null?e:a(c,E(e)),u=[i&&s(`words-from`,{day:l(i)}),o&&s(`words-until`,{day:l(o)})];return[`${wt(e,t)} ${n}–${r}`,...u].filter(Boolean).join(`, `)}function Et({t:e,language:n},r){return e(`duration-hours`,{h:t(n,Math.floor(r/60)),m:String(r%60)})}function Dt({t:e},t,n){return t?t.map(n.press).join(`, `):e(`words-all-presses`)}function Ot(e,t,n){let r=(t.breaks??[]).map(({from:e,to:t})=>`${e}–${t}`).join(`, `);return[t.name,Tt(e,t),r&&e.t(`words-breaks`,{breaks:r}),t.presses&&Dt(e,t.presses,n)].filter(Boolean).join(`; `)}function kt({t:e,language:t},n){let r=W(n);return r===null?n:r===0?e(`escalation-at-once`):e(`escalation-after`,{time:g(t,r)})}function At({t:e},t,n){return[`duty1`,`duty2`,`manager`].includes(t)?e(`whom-${t}`):n.person(t)}function jt({t:e},t){return t.map(t=>e(`told-way-${t}`)).join(`, `)}function Mt(e,{after:t,whom:n,ways:r},i){return`${kt(e,t)}: ${At(e,n,i)}; ${jt(e,r)}`}function Nt(e,{rule:t,presses:n,...r},i){let{t:a}=e,o=(t,n)=>{if(t===`enabled`)return a(n===!1?`rule-out`:`rule-enabled`);if(t===`priority`||t===`when`)return a(`rule-${t}-${n}`);let r=t===`action`?a(`action-${n}`):``,i=r&&r!==`action-${n}`?r:typeof n==`number`?Y(e,n):typeof n==`string`?n:JSON.stringify(n),o=a(t===`hysteresis`?`limit-hyst`:Ge.includes(t)&&t!==`is`?`rule-kind-${t}`:`rule-${t}`);return n===!0?o:`${o}: ${i}`},s=Object.entries(r).filter(([,e])=>(e??null)!==null).map(([e,t])=>o(e,t));return[t,n&&Dt(e,n,i),...s].filter(Boolean).join(`; `)}function Pt(e,t,n,r){let{t:i}=e,a=e=>e.map(n.person).join(`, `)||i(`duty-nobody`);if(t[r]===null)return t.kind===`limit`?i(`words-profile`):null;switch(t.kind){case`lead`:return t[r];case`calendar`:return i(`calendar-${t[r]}`);case`workday`:return t[r]&&q(e,t[r]);case`shift`:return t[r]&&Ot(e,t[r],n);case`holiday`:return t[r]&&[q(e,t[r].day),t[r].name].filter(Boolean).join(`, `);case`stop`:{let i=t[r];return i&&`${J(e,i.from)} – ${J(e,i.to)}; ${i.reason}; ${Dt(e,i.presses,n)}`}case`target`:{let{throughput:n,uptime:a}=t[r]??{};return[typeof n==`number`&&`${Y(e,n)} ${i(`unit-kg-h`)}`,typeof a==`number`&&`${Y(e,a)} %`].filter(Boolean).join(`, `)||null}case`turn`:return t[r]&&`${Tt(e,t[r])}; ${a(t[r].people)}`;case`swap`:return t[r]&&`${J(e,t[r].from)} – ${J(e,t[r].to)}; ${a(t[r].people)}`;case`limit`:return t[r]===null?null:typeof t[r]==`number`?Y(e,t[r]):String(t[r]);case`alarm`:return t[r]&&Nt(e,t[r],n);case`step`:return t[r]&&Mt(e,t[r],n);case`languages`:return(t[r]??[]).map(e=>l[e]??e).join(`, `)}}function Ft(e,t,n){let{t:r}=e;return{of:t.kind===`limit`?`${n.press(t.press)}, ${f(r,t.signal)}, ${r(`limit-${t.name}`)}`:t.kind===`step`?r(`escalation-${t.ladder}`):t.kind===`target`?r(`change-target`,{press:n.press((t.after??t.before)?.press??``)}):r(`change-${t.kind}`),before:Pt(e,t,n,`before`),after:Pt(e,t,n,`after`)}}function It({press:e,standard:t,wrong:n,open:r,toggle:i}){let a=h(),{t:o}=a,{now:s,presses:c,change:l}=j(),{rule:u}=t,d=Je(s.alarm,u,e),f=s.alarm[d],p=[`alarm`,d<0?u:d],m=zt(e,t),{priority:g,action:_,enabled:v,...b}=$e(t,f),x=()=>{l((t,n)=>m.standard(Qe(t,n,u,e,c),n))},S=[m.words,Lt(a,b.on_ms),o(`action-${_}`)],C=(t,n)=>{l((r,i)=>Xe(r,i,u,e,c,t,n))};return y(`li`,{class:`item entry${v?``:` out`}`,children:y(`details`,{open:r,onToggle:e=>{e.currentTarget.open!==r&&i(e.currentTarget.open)},children:[y(`summary`,{id:M(p),children:[y(ae,{of:g,quiet:!v}),y(`span`,{class:`rule-words`,children:[y(`strong`,{children:Rt(a,u,t.signal)}),y(`span`,{class:`words`,children:v?S.filter(e=>e&&!e.startsWith(`action-`)).join(` · `):o(`rule-out`)})]}),(f||m.own)&&y(`span`,{class:`badge`,children:o(`section-changed`)}),n&&y(`span`,{class:`wrong`,children:[`! `,o(`entry-wrong`)]})]}),r&&y(`div`,{class:`rule`,children:[y(z,{path:p}),y(z,{path:[...p,`rule`]}),y(`div`,{class:`form`,children:[y(`label`,{class:`check`,children:[y(`input`,{type:`checkbox`,checked:v,onChange:e=>{C(`enabled`,e.currentTarget.checked?void 0:!1)}}),o(`rule-enabled`)]}),m.fields,y(ct,{path:p,entry:f,set:C,usual:t}),f&&e!==null&&y(Ie,{path:[...p,`presses`]})]}),y(Vt,{standard:t,limit:m,on:b.on_ms,off:b.off_ms,priority:g}),(f||m.own)&&y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,"aria-label":`${o(`escalation-standard`)}: ${Rt(a,u,t.signal)}`,onClick:x,children:o(`escalation-standard`)})})]})]})})}function Lt({language:e,t},n){return n===0?t(`rule-at-once`):t(`rule-lasting`,{time:g(e,n)})}function Rt({t:e},t,n){let r=`alarm-${t.replaceAll(`.`,`-`)}`,i=e(r);if(i!==r)return i;let[,a=``]=t.split(`.`),o=e(`alarm-condition-${a}`),s=o.startsWith(`alarm-condition-`)?a.replaceAll(`_`,` `):o;return n?`${f(e,n)}: ${s}`:t.replaceAll(/[._]/g,` `)}function zt(e,t){let n=h(),{t:r}=n,{held:i,now:a}=j(),o=nt(t),s=t.kind===`high`,c=e===null?void 0:i.profiles[e]?.find(({signal:e})=>e===t.signal),l=s?`>`:`<`,u=e=>e;if(!c||o===null||e===null||t.signal===null)return{words:t.limit===null?``:`${l} ${Y(n,t.limit)}`,unit:``,high:s,limit:t.limit,hyst:t.hysteresis??0,own:!1,fields:null,standard:u};let{signal:d}=t,f=a.limits[e]?.[d]??{},p=C(c.unit,r),[m,g]=[dt(c,f)[o],typeof f.hyst==`number`?f.hyst:c.hyst];return{words:m===null?``:`${l} ${Y(n,m)} ${p}`,unit:p,high:s,limit:m,hyst:g,own:(f[o]??null)!==null||(f.hyst??null)!==null,fields:y(`div`,{class:`figures`,children:[o,`hyst`].map(t=>y(Bt,{press:e,profile:c,own:f,unit:p,name:t},t))}),standard:(t,n)=>[o,`hyst`].reduce((t,r)=>Te(t,n,[e,d],r,void 0),t)}}function Bt({press:e,profile:t,own:n,unit:r,name:i}){let a=h(),{t:o}=a,{change:s}=j(),c=t[i]??null,l=c===null?o(`limits-none`):o(`limits-profile`,{value:Y(a,c),unit:r});return y(V,{path:[`limits`,e,t.signal,i],label:`${o(`limit-${i}`)} (${r})`,hint:l,value:n[i]??void 0,set:n=>{s((r,a)=>Te(r,a,[e,t.signal],i,n===c?void 0:n))}})}function Vt({standard:e,limit:t,on:n,off:r,priority:i}){let a=h(),{t:o,language:s}=a,c=e=>e===0?``:g(s,e);if(t.limit===null||e.kind===`called`)return null;let l=e=>`${Y(a,Number(e.toFixed(3)))} ${t.unit}`.trim(),[u,d]=[l(t.limit),l(t.high?t.limit-t.hyst:t.limit+t.hyst)],f=[o(t.high?`rule-comes-above`:`rule-comes-below`,{limit:u,time:Lt(a,n)}),o(t.high?`rule-goes-below`:`rule-goes-above`,{limit:d,time:Lt(a,r)})].join(` `);return y(`figure`,{class:`rule-picture`,children:[y(Ct,{high:t.high,limit:u,back:d,on:c(n),off:c(r),priority:i,words:f}),y(`figcaption`,{class:`hint`,children:f})]})}var Ht=60,Ut=[`running`,`idle`,`starved`,`blocked`,`faulted`,`planned_stop`,`maintenance`,`off`,`power_off`,`unknown`];function Wt({press:e}){let{t}=h(),{now:n,held:r,presses:i,edit:a}=j(),o=Ye(n.alarm,e),[c,l]=s(-1);return _(()=>{c>=0&&document.getElementById(M([`alarm`,c,`rule`]))?.focus()},[c]),y(`section`,{class:`part`,"aria-labelledby":`own-rules`,children:[y(`h4`,{id:`own-rules`,children:t(`rules-own`)}),y(`p`,{class:`hint`,children:t(`rules-own-words`)}),o.length>0&&y(`ul`,{class:`entries`,children:o.map(t=>y(Gt,{press:e,at:t,open:t===c},t))}),y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,onClick:()=>{let t=r.profiles[e]?.[0]?.signal??``,o=e=>n.alarm.some(t=>t.rule===e),s={rule:`${t}.own${[1,2,3,4,5,6,7,8,9].find(e=>!o(`${t}.own${e}`))??1}`,...i.length<2?{}:{presses:[e]}};l(n.alarm.length),a([`alarm`,n.alarm.length],tt(s,`high`,t))},children:t(`rules-own-add`)})})]})}function Gt({press:e,at:t,open:n}){let r=h(),{t:i}=r,{now:a,held:o,edit:s}=j(),c=[`alarm`,t],l=a.alarm[t];if(!l)return null;let u=Ke(l)??`high`,d=(o.profiles[e]??[]).map(({signal:e})=>e),p=(o.rules[e]??[]).flatMap(({signal:e})=>e?[e]:[]),m=[...new Set([...d,...p])],g=(e,t)=>{s([...c,e],t)};return y(H,{path:c,open:n,title:Rt(r,l.rule,l.signal),words:i(`rule-kind-${u}`),children:[y(B,{path:[...c,`rule`],label:i(`rule-id`),hint:i(`rule-id-words`)}),y(`div`,{class:`figures`,children:[u!==`state`&&y(G,{path:[...c,`signal`],label:i(`rule-signal`),value:l.signal??``,options:m.map(e=>[e,f(i,e)]),set:e=>{g(`signal`,e)}}),y(G,{path:[...c,`kind`],label:i(`rule-kind`),value:u,options:Ge.map(e=>[e,i(`rule-kind-${e}`)]),set:e=>{s(c,tt(l,e??`high`,l.signal??m[0]??``))}}),y(Kt,{press:e,path:c,entry:l,kind:u})]}),y(ct,{path:c,entry:l,set:g,usual:et}),y(Ie,{path:[...c,`presses`]})]})}function Kt({press:e,path:t,entry:n,kind:r}){let{t:i}=h(),{held:a,edit:o}=j(),s=a.profiles[e]?.find(({signal:e})=>e===n.signal)?.unit,c=s===void 0?``:` (${C(s,i)})`,l=(e,r)=>y(V,{path:[...t,e],label:r+c,value:n[e],set:n=>{o([...t,e],n??``)}},e);switch(r){case`high`:case`low`:return y(u,{children:[l(r,i(`rule-kind-${r}`)),y(V,{path:[...t,`hysteresis`],label:i(`limit-hyst`)+c,value:n.hysteresis??void 0,set:e=>{o([...t,`hysteresis`],e)}})]});case`rate`:return y(u,{children:[y(V,{path:[...t,`rate`,`by`],label:i(`rule-by`)+c,hint:i(`rule-by-words`),value:n.rate?.by,set:e=>{o([...t,`rate`,`by`],e??``)}}),y(V,{path:[...t,`rate`,`over`],label:i(`rule-over`),value:qt(n.rate?.over),set:e=>{o([...t,`rate`,`over`],it(typeof e==`number`?e*Ht:e)??``)}})]});case`is`:return y(Jt,{path:[...t,`is`],value:n.is});case`state`:return y(G,{path:[...t,`state`],label:i(`rule-state`),value:n.state??``,options:Ut.map(e=>[e,i(`state-${e}`)]),set:e=>{o([...t,`state`],e)}});default:return y(z,{path:[...t,r]})}}function qt(e){let t=at(e);return typeof t==`number`?t/Ht:t}function Jt({path:e,value:t}){let{t:n}=h(),{edit:r}=j(),i=M(e);return y(`div`,{class:`field`,children:[y(`label`,{for:i,children:n(`rule-is`)}),y(`input`,{id:i,type:`text`,autocomplete:`off`,autocapitalize:`none`,spellcheck:!1,value:String(t??``),onInput:t=>{r(e,ot(t.currentTarget.value))}}),y(`span`,{class:`hint`,children:n(`rule-is-words`)}),y(z,{path:e})]})}var X=``,Yt=[`machine`,`measured`,`sensors`];function Xt(){let{t:e,language:t}=h(),{presses:n,names:r,held:i,now:a,errors:o}=j();ee(t,!0);let c=o.map(({pointer:e})=>e),l=(e,{rule:t,kind:n,signal:r})=>{let i=e===X?null:e,[o,s]=[Je(a.alarm,t,i),nt({rule:t,kind:n,signal:r})];return o>=0&&st(c,M([`alarm`,o]))||i!==null&&r!==null&&s!==null&&st(c,M([`limits`,i,r,s]))||i!==null&&r!==null&&s!==null&&st(c,M([`limits`,i,r,`hyst`]))},d=e=>e===X?i.producer_rules:i.rules[e]??[],f=[...n,X],p=e=>e!==X&&Ye(a.alarm,e).some(e=>st(c,M([`alarm`,e]))),m=f.find(e=>d(e).some(t=>l(e,t))||p(e)),[g,_]=s(m??f[0]??X),[v,b]=s(null),[x,S]=s([]);if(x.join()!==c.join()&&(S(c),m!==void 0&&c.some(e=>!x.includes(e)))){let e=d(g).some(e=>l(g,e))||p(g)?g:m,t=d(e).filter(t=>l(e,t)).map(({rule:e})=>e);_(e),t[0]!==void 0&&!t.includes(v??``)&&b(t[0])}let C=g===X?null:g,te=d(g),ne=e=>te.filter(t=>rt(t)===e).map(e=>y(It,{press:C,standard:e,wrong:l(g,e),open:v===e.rule,toggle:t=>{b(n=>t?e.rule:n===e.rule?null:n)}},`${g} ${e.rule}`));return y(u,{children:[y(`p`,{class:`hint`,children:e(`rules-words`)}),y(`label`,{class:`field part form`,children:[e(`rules-of`),y(`select`,{value:g,onChange:e=>{_(e.currentTarget.value),b(null)},children:f.map(t=>y(`option`,{value:t,children:t===X?e(`rules-programs`):r.press(t)},t))})]}),y(z,{path:[`alarm`]}),Yt.map(t=>{let n=ne(t);if(n.length===0)return null;let r=e(t===`machine`&&C===null?`rules-programs`:`rules-${t}`);if(t===`sensors`){let e=te.some(e=>rt(e)===t&&l(g,e));return y(`details`,{class:`part`,open:e||void 0,children:[y(`summary`,{children:[r,` (`,n.length,`)`]}),y(`ul`,{class:`entries rules`,children:n})]},`${g} ${t}`)}return y(`section`,{class:`part`,"aria-labelledby":`rules-${t}`,children:[y(`h4`,{id:`rules-${t}`,children:r}),y(`ul`,{class:`entries rules`,children:n})]},t)}),C!==null&&y(Wt,{press:C},C)]})}var Zt={shift:`plan`,calendar:`holidays`,holiday:`holidays`,workday:`holidays`,stop:`stops`,lead:`stops`,target:`targets`,limit:`limits`,turn:`duty`,swap:`duty`,alarm:`alarms`,step:`escalation`,languages:`languages`};function Qt({kind:e}){return Zt[e]}function Z(e,t,n){let r=[...t];return[...e.filter(e=>{let t=r.findIndex(t=>F(e,t));return t>=0&&r.splice(t,1),t<0}).map(e=>{let t=r.findIndex(t=>F(n(e),n(t)));return{before:e,after:t<0?null:r.splice(t,1)[0]??null}}),...r.map(e=>({before:null,after:e}))]}function $t(e,t){let n=[],[r,i]=[e.plan,t.plan],a=e=>e??[];for(let e of Z(a(r.shift),a(i.shift),({name:e})=>e))n.push({kind:`shift`,...e});let[o,s]=[r.holidays??`none`,i.holidays??`none`];o!==s&&n.push({kind:`calendar`,before:o,after:s});for(let e of Z(a(r.holiday),a(i.holiday),({day:e})=>e))n.push({kind:`holiday`,...e});for(let e of Z(a(r.workdays),a(i.workdays),e=>e))n.push({kind:`workday`,...e});let[c,l]=[r.lead??`24h`,i.lead??`24h`];c!==l&&n.push({kind:`lead`,before:c,after:l});let u=e=>e.map(e=>P(e,[`registered`],void 0));for(let e of Z(u(a(r.stop)),u(a(i.stop)),({reason:e})=>e))n.push({kind:`stop`,...e});for(let r of Z(e.target,t.target,({press:e})=>e))n.push({kind:`target`,...r});n.push(...en(e.limits,t.limits));for(let r of Z(a(e.duty.rota),a(t.duty.rota),({from:e,days:t})=>[e,t]))n.push({kind:`turn`,...r});for(let r of Z(a(e.duty.swap),a(t.duty.swap),({from:e})=>e))n.push({kind:`swap`,...r});for(let r of Z(e.alarm,t.alarm,({rule:e,presses:t})=>[e,t]))n.push({kind:`alarm`,...r});for(let r of ke){let[i,o]=[a(e.escalation[r]),a(t.escalation[r])];for(let e of Z(i,o,({after:e,whom:t})=>[e,t]))n.push({kind:`step`,ladder:r,...e})}return F(e.languages,t.languages)||n.push({kind:`languages`,before:e.languages,after:t.languages}),n}function en(e,t){let n=(e,t)=>[...new Set([...Object.keys(e??{}),...Object.keys(t??{})])];return n(e,t).flatMap(r=>n(e[r],t[r]).flatMap(n=>Ae.flatMap(i=>{let a=e=>e[r]?.[n]?.[i]??null;return F(a(e),a(t))?[]:[{kind:`limit`,press:r,signal:n,name:i,before:a(e),after:a(t)}]})))}var tn=[[[`plan`,`shift`],`plan`],[[`plan`,`holidays`],`holidays`],[[`plan`,`holiday`],`holidays`],[[`plan`,`workdays`],`holidays`],[[`plan`,`stop`],`stops`],[[`plan`,`lead`],`stops`],[[`target`],`targets`],[[`duty`,`rota`],`duty`],[[`duty`,`swap`],`duty`],[[`alarm`],`alarms`],[[`escalation`,`p1`],`escalation`],[[`escalation`,`p2`],`escalation`],[[`escalation`,`p3`],`escalation`],[[`site`,`languages`],`languages`]];function nn(e,t){let{languages:n,...r}=I(e,t);return{...r,site:{languages:n}}}function rn(e,t,n,r){let[i,a,o]=[nn(e,r),nn(t,r),nn(n,r)],s=new Set,c=n;for(let[e,t]of tn)F(N(i,e),N(a,e))||(!F(N(i,e),N(o,e))&&!F(N(a,e),N(o,e))&&s.add(t),c=Se(c,r,e,N(a,e)));for(let e of en(i.limits,a.limits)){if(e.kind!==`limit`)continue;let{press:t,signal:n,name:i,after:a}=e,l=N(o.limits,[t,n,i]);!F(l,e.before)&&!F(l,a)&&s.add(`limits`),c=Te(c,r,[t,n],i,a??void 0)}return{draft:c,both:L.filter(e=>s.has(e))}}function an({changes:e}){let t=h(),{names:n}=j(),{t:r}=t;return e.length===0?y(`p`,{class:`hint`,children:r(`changes-none`)}):y(`dl`,{class:`changes`,children:L.filter(t=>e.some(e=>Qt(e)===t)).map(i=>y(`div`,{children:[y(`dt`,{children:r(`section-${i}`)}),e.filter(e=>Qt(e)===i).map((e,i)=>{let{of:a,before:o,after:s}=Ft(t,e,n),c=e.kind===`limit`?`changed`:o===null?`added`:s===null?`removed`:`changed`;return y(`dd`,{children:[y(`span`,{children:[a,`, `,r(`changes-${c}`),`:`]}),` `,o!==null&&y(`del`,{children:o}),o!==null&&s!==null&&` → `,s!==null&&y(`ins`,{children:s})]},i)})]},i))})}function on(e){let{t}=h(),{changes:n,errors:r,trouble:i,saved:a,busy:o,save:s,discard:c,show:l}=e,u=i===`unreachable`?t(`connection-none`):v(i,t),d=e=>{let t=L.find(t=>e.some(({pointer:e})=>De(e)===t));t&&l(t,e)};return y(`div`,{class:n.length===0&&a===null&&!u?`save idle`:`save`,children:[y(`p`,{role:`status`,children:a===null?t(`save-changes`,{n:n.length}):t(`save-saved`,{version:String(a)})}),u&&y(`p`,{class:`trouble`,role:`alert`,children:u}),r.length>0&&y(`p`,{class:`trouble`,role:`alert`,children:[t(`save-errors`,{n:r.length}),` `,y(`button`,{type:`button`,class:`plain`,onClick:()=>{d(r)},children:t(`save-show`)})]}),n.length>0&&y(`p`,{class:`actions`,children:[y(`button`,{type:`button`,class:`main`,"aria-disabled":o,onClick:()=>{s().then(d)},children:t(`save`)}),y(`button`,{type:`button`,class:`plain`,onClick:c,children:t(`save-discard`)})]})]})}function sn({met:e,discard:t}){let{t:n,language:r,at:i}=h(),{now:a}=w();if(!e)return null;let{theirs:o,changes:s,both:c}=e,l=o.at===null?``:x(r,i(o.at),i(a)),u=c.map(e=>n(`section-${e}`)).join(`, `);return y(`section`,{class:`panel`,role:`alert`,children:[y(`p`,{children:y(`strong`,{children:n(`met`,{name:o.by_name??o.by??``,time:l,version:String(o.version)})})}),y(`p`,{children:u?n(`met-both`,{sections:u}):n(`met-kept`)}),y(`details`,{children:[y(`summary`,{children:n(`met-look`)}),y(an,{changes:s})]}),y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,onClick:t,children:n(`met-theirs`)})})]})}var cn=`/api/v1/settings`;function ln(){return r(cn)}function un(t,n){return e(`PUT`,cn,{based_on:t,settings:n})}function dn(){return r(`${cn}/versions`)}function fn(e){return e===0?Promise.resolve({}):r(`${cn}/versions/${e}`).then(({settings:e})=>e)}function pn(t,n){return e(`POST`,`${cn}/versions/${t}/return`,{based_on:n})}function mn(e,t,n){let i=new URLSearchParams({from:String(e),to:String(t),...n===void 0?{}:{press:n}});return r(`/api/v1/plan?${i}`)}function hn(e,t){let{zone:n}=h(),{held:r}=j(),{shut:i,presses:a}=w(),[o,c]=s(null);return _(()=>{let r=!1,[i,o]=[A(e),A(t)];if(i!==null&&o!==null)return mn(ue(n,i),ue(n,o),a[0]?.id).then(e=>{r||c(e)},()=>void 0),()=>{r=!0}},[e,t,n,r,i]),o}function gn(){let{at:e}=h(),{now:t}=w();return Number(fe(e(t)).slice(0,4))}function _n(e,{holiday:t,workdays:n}){let r=[...e?.holidays??[],...t??[]].map(({day:e})=>e);return new Set(r.filter(e=>!n?.includes(e)))}function Q({path:e,none:t,add:n,fresh:r,each:i}){let{edit:a}=j(),{draftLike:c}=U(),l=N(c,e)??[],[d,f]=s(-1),p=o(l.length),m=o(null);return _(()=>{d===l.length-1&&l.length>p.current?document.getElementById(M([...e,d]))?.closest(`li`)?.querySelector(`input`)?.focus():l.length<p.current&&document.activeElement===document.body&&m.current?.focus(),p.current=l.length},[l.length]),y(u,{children:[l.length===0&&y(`p`,{class:`hint`,children:t}),l.length>0&&y(`ul`,{class:`entries`,children:l.map((t,n)=>i(t,[...e,n],n===d))}),y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,ref:m,onClick:()=>{f(l.length),a([...e,l.length],r())},children:n})})]})}var vn=6;function yn(e){return e%vn}function bn({label:e,pieces:t,numbers:n}){let{t:r}=h(),i=t.map(({words:e})=>e).join(`; `);return y(`div`,{class:`week`,role:`img`,"aria-label":`${e}: ${i||r(`week-empty`)}`,children:[R.map((e,i)=>y(`div`,{class:`week-row`,children:[y(`span`,{children:[r(`day-${e}`),n&&` ${n[i]}`]}),y(`svg`,{viewBox:`0 0 ${k} 10`,preserveAspectRatio:`none`,children:[[360,720,1080].map(e=>y(`line`,{x1:e,x2:e,y1:`0`,y2:`10`},e)),t.filter(e=>e.day===i).map(e=>y(`rect`,{class:`fill-${e.fill}`,x:e.from,width:e.to-e.from,y:e.fill===`pause`?4:0,height:e.fill===`pause`?2:10,children:y(`title`,{children:e.words})},`${e.from} ${e.fill}`))]})]},e)),y(`div`,{class:`week-scale`,"aria-hidden":`true`,children:[`00`,`06`,`12`,`18`,`24`].map(e=>y(`span`,{children:e},e))})]})}function xn({entries:e}){return y(`ul`,{class:`week-key`,children:e.map(([e,t])=>y(`li`,{children:[y(`svg`,{viewBox:`0 0 10 10`,"aria-hidden":`true`,children:y(`rect`,{class:`fill-${e}`,width:`10`,height:`10`})}),t]},`${e} ${t}`))})}var Sn=7*k;function Cn(e,t){return!e||e.includes(t)}function wn(e,t,n=new Set){let[r,i]=[T(e.from),T(e.to)];return r===null||i===null||O(r,i)===0?[]:[-1,0,1,2,3,4,5,6].filter(r=>{let i=D(t,r);return e.days.includes(R[de(i)??0]??``)&&!n.has(i)&&(e.valid_from??i)<=i&&i<=(e.valid_to??i)}).map(e=>e*k+r).map(e=>({from:e,to:e+O(r,i)}))}function Tn(e,{from:t,to:n}){let r=(t%k+k)%k;return(e.breaks??[]).flatMap(e=>{let[i,a]=[T(e.from),T(e.to)];if(i===null||a===null)return[];let o={from:t+((i-r)%k+k)%k,to:t+O(r,a)};return o.from<o.to&&o.to<=n&&O(r,a)>0?[o]:[]})}function En(e,t){return e.flatMap(({from:e,to:n})=>[{from:e,to:Math.min(n,t.from)},{from:Math.max(e,t.to),to:n}]).filter(({from:e,to:t})=>e<t)}function Dn({from:e,to:t}){return[0,1,2,3,4,5,6].map(n=>({day:n,from:Math.max(e-n*k,0),to:Math.min(t-n*k,k)})).filter(e=>e.from<e.to)}function On(e,t,n,r=new Set){let i=e.flatMap((e,i)=>Cn(e.presses,t)?wn(e,n,r).flatMap(t=>{let n=Tn(e,t),r=n.reduce(En,[t]),a=(e,t)=>e.flatMap(Dn).map(e=>({...e,shift:i,pause:t,clash:!1}));return[...a(r,!1),...a(n,!0)]}):[]),a=(e,t)=>e.shift!==t.shift&&e.day===t.day&&e.from<t.to&&t.from<e.to;return i.map(e=>({...e,clash:i.some(t=>a(e,t))})).sort((e,t)=>e.day-t.day||e.from-t.from)}function kn(e){return An(e.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*k+t,to:e*k+n}))).reduce((e,{from:t,to:n})=>e+n-t,0)}function An(e){let t=[];for(let{from:n,to:r}of[...e].sort((e,t)=>e.from-t.from)){let e=t.at(-1);e&&n<=e.to?e.to=Math.max(e.to,r):t.push({from:n,to:r})}return t}function jn(e,t,n,r){let i=[];for(let a of t){let t=On(e,a,n,r),o=JSON.stringify(t),s=i.find(e=>e.key===o);s?s.presses.push(a):i.push({presses:[a],bars:t,key:o})}return i}function Mn(e,t,n){let r=(e.rota??[]).flatMap(e=>wn(e,n).map(t=>({...t,people:e.people}))),i=A(n)??0,a=(e.swap??[]).flatMap(e=>{let[t,n]=[A(e.from),A(e.to)];return t===null||n===null?[]:[{from:(t-i)/6e4,to:(n-i)/6e4,people:e.people}]}),o=t.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*k+t,to:e*k+n})),s=[...new Set([0,Sn,...[...r,...a,...o].flatMap(({from:e,to:t})=>[e,t])])].filter(e=>e>=0&&e<=Sn).sort((e,t)=>e-t),c=[];return s.slice(0,-1).forEach((e,t)=>{let n=s[t+1]??e,i=({from:t,to:r})=>t<=e&&n<=r,l=(a.filter(i).at(-1)??r.filter(i).at(-1))?.people??[];if(l.length===0&&!o.some(i))return;let u=c.at(-1);u&&u.to===e&&u.people.join()===l.join()?u.to=n:c.push({from:e,to:n,people:l})}),c.flatMap(({people:e,...t})=>Dn(t).map(t=>({...t,people:e})))}var Nn={name:``,days:[`mon`,`tue`,`wed`,`thu`,`fri`],from:`06:00`,to:`14:00`};function Pn(){let{t:e}=h();return y(u,{children:[y(`p`,{class:`hint`,children:e(`plan-words`)}),y(Hn,{}),y(Q,{path:[`plan`,`shift`],none:e(`plan-none`),add:e(`plan-add`),fresh:()=>Nn,each:(e,t,n)=>y(Fn,{shift:e,path:t,open:n},t.join())})]})}function Fn({shift:e,path:t,open:n}){let r=h(),{t:i}=r;return y(H,{path:t,open:n,title:e.name||i(`plan-unnamed`),words:Tt(r,e),children:[y(B,{path:[...t,`name`],label:i(`entry-name`)}),y(Fe,{path:[...t,`days`]}),y(In,{path:t}),y(Rn,{path:[...t,`breaks`]}),y(Ln,{path:t}),y(Ie,{path:[...t,`presses`]})]})}function In({path:e}){let{t}=h(),{draftLike:n}=U(),[r,i]=[`from`,`to`].map(t=>T(String(N(n,[...e,t])??``))),a=typeof r==`number`&&typeof i==`number`&&i<=r&&O(r,i)>0;return y(`div`,{class:`pair`,children:[y(Ne,{path:[...e,`from`],label:t(`entry-from`)}),y(Ne,{path:[...e,`to`],label:t(`entry-to`),end:!0,hint:a?t(`entry-next-day`):void 0})]})}function Ln({path:e}){let{t}=h();return y(`div`,{class:`pair`,children:[y(B,{path:[...e,`valid_from`],label:t(`entry-valid-from`),type:`date`,optional:!0}),y(B,{path:[...e,`valid_to`],label:t(`entry-valid-to`),type:`date`,optional:!0,hint:t(`entry-valid-hint`)})]})}function Rn({path:e}){let{t}=h(),{draftLike:n,edit:r}=U(),i=N(n,e)??[];return y(`fieldset`,{class:`field breaks`,children:[y(`legend`,{children:t(`plan-breaks`)}),i.map((n,a)=>y(`div`,{class:`pair`,children:[y(Ne,{path:[...e,a,`from`],label:t(`entry-from`)}),y(Ne,{path:[...e,a,`to`],label:t(`entry-to`),end:!0}),y(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${t(`plan-break`,{n:a+1})}`,onClick:()=>{r(i.length>1?[...e,a]:e,void 0)},children:t(`entry-remove`)})]},a)),y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,onClick:()=>{r([...e,i.length],{from:`10:00`,to:`10:30`})},children:t(`plan-add-break`)})})]})}function zn(){let{now:e}=w(),{at:t}=h(),[n,r]=s(()=>pe(fe(t(e))));return{week:n,setWeek:r}}function Bn({week:e,setWeek:t}){let{t:n,language:r}=h();return y(`div`,{class:`week-choice`,children:[y(`button`,{type:`button`,class:`plain`,"aria-label":n(`week-before`),onClick:()=>{t(D(e,-7))},children:`‹`}),y(`strong`,{"aria-live":`polite`,children:n(`week-of`,{day:a(r,E(e))})}),y(`button`,{type:`button`,class:`plain`,"aria-label":n(`week-after`),onClick:()=>{t(D(e,7))},children:`›`})]})}function Vn(e){return[0,1,2,3,4,5,6].map(t=>new Date(A(D(e,t))??0).getUTCDate())}function Hn(){let e=h(),{t}=e,{now:n,presses:r,names:i}=j(),{week:a,setWeek:o}=zn(),s=n.plan.shift??[];if(s.length===0)return null;let c=jn(s,r,a),l=e=>e.pause?`pause`:e.clash?`clash`:yn(e.shift),u=e=>`${t(`day-${R[e.day]}`)} ${me(e.from)}–${me(e.to)} ${e.pause?t(`week-break`):s[e.shift]?.name??``}`;return y(`div`,{class:`part pictures`,children:[y(Bn,{week:a,setWeek:o}),y(`div`,{class:`weeks`,children:c.map(({presses:n,bars:r})=>{let o=c.length>1||n.length===1?n.map(i.press).join(`, `):t(`week-title`),d=[...new Set(r.map(({shift:e})=>e))].sort((e,t)=>e-t);return y(`figure`,{children:[y(`figcaption`,{children:[y(`strong`,{children:o}),` · `,t(`week-hours`,{hours:Et(e,kn(r))})]}),y(bn,{label:o,numbers:Vn(a),pieces:r.map(e=>({...e,fill:l(e),words:u(e)}))}),y(xn,{entries:[...d.map(e=>[yn(e),s[e]?.name??``]),...r.some(({pause:e})=>e)?[[`pause`,t(`week-break`)]]:[],...r.some(({clash:e})=>e)?[[`clash`,t(`week-clash`)]]:[]]})]},n.join())})})]})}function Un(){let e=h(),{t,at:n}=e,{now:r}=w(),{names:i}=j(),a=e=>e.map(i.person).join(`, `)||t(`duty-nobody`),o=D(fe(n(r)),1);return y(u,{children:[y(`p`,{class:`hint`,children:t(`duty-words`)}),y(Gn,{}),y(`section`,{class:`part`,children:[y(`h3`,{children:t(`duty-rota`)}),y(Q,{path:[`duty`,`rota`],none:t(`duty-none`),add:t(`duty-add`),fresh:()=>({days:[...R],from:`06:00`,to:`18:00`,people:[]}),each:(t,n,r)=>y(H,{path:n,open:r,title:a(t.people),words:Tt(e,t),children:[y(Fe,{path:[...n,`days`]}),y(In,{path:n}),y(Wn,{path:[...n,`people`]}),y(Ln,{path:n})]},n.join())})]}),y(`section`,{class:`part`,children:[y(`h3`,{children:t(`duty-swaps`)}),y(`p`,{class:`hint`,children:t(`duty-swaps-words`)}),y(Q,{path:[`duty`,`swap`],none:t(`duty-swaps-none`),add:t(`duty-swap-add`),fresh:()=>({from:`${o}T06:00`,to:`${o}T18:00`,people:[]}),each:(n,r,i)=>y(H,{path:r,open:i,title:a(n.people),words:`${J(e,n.from)} – ${J(e,n.to)}`,children:[y(`div`,{class:`pair wide`,children:[y(B,{path:[...r,`from`],label:t(`entry-from`),type:`datetime-local`}),y(B,{path:[...r,`to`],label:t(`entry-to`),type:`datetime-local`})]}),y(Wn,{path:[...r,`people`]})]},r.join())})]})]})}function Wn({path:e}){let{t}=h(),{held:n,names:r}=j(),{draftLike:i,edit:a}=U(),o=N(i,e)??[],s=n.people.filter(({id:e})=>!o.includes(e));return y(`fieldset`,{class:`field`,children:[y(`legend`,{children:t(`duty-people`)}),y(`ol`,{class:`people`,children:o.map((n,i)=>y(`li`,{children:[y(`span`,{children:[r.person(n),` `,y(z,{path:[...e,i]})]}),y(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${r.person(n)}`,onClick:()=>{a(e,o.filter(e=>e!==n))},children:t(`entry-remove`)})]},n))}),y(`select`,{"aria-label":t(`duty-person-add`),value:``,onChange:t=>{a(e,[...o,t.currentTarget.value])},children:[y(`option`,{value:``,children:t(`duty-person-add`)}),s.map(({id:e,name:t})=>y(`option`,{value:e,children:t},e))]}),y(z,{path:e})]})}function Gn(){let{t:e}=h(),{now:t,presses:n,names:r}=j(),{week:i,setWeek:a}=zn(),o=_n(hn(D(i,-1),D(i,8)),t.plan),s=n.flatMap(e=>On(t.plan.shift??[],e,i,o)),c=Mn(t.duty,s,i);if(c.length===0)return null;let l=[...new Set(c.flatMap(({people:e})=>e.slice(0,1)))],u=c.filter(({people:e})=>e.length===0).length,d=t=>t.map(r.person).join(`, `)||e(`duty-hole`);return y(`div`,{class:`part pictures`,children:[y(Bn,{week:i,setWeek:a}),y(`p`,{role:`status`,class:u>0?`counts counts-late`:`counts`,children:u>0?e(`duty-holes`,{n:u}):e(`duty-no-holes`)}),y(`figure`,{children:[y(bn,{label:e(`duty-week`),numbers:Vn(i),pieces:c.map(({day:t,from:n,to:r,people:i})=>({day:t,from:n,to:r,fill:i.length===0?`hole`:yn(l.indexOf(i[0]??``)),words:`${e(`day-${R[t]}`)} ${me(n)}–${me(r)} ${d(i)}`}))}),y(xn,{entries:[...l.map((e,t)=>[yn(t),r.person(e)]),...u>0?[[`hole`,e(`duty-hole`)]]:[]]})]})]})}var Kn=[`ring`,`sms`,`ntfy`,`telegram`,`email`,`webhook`];function qn(e){return e===0?`0s`:Number.isInteger(e)?`${e}min`:`${Math.round(e*60)}s`}function Jn(e,t){return[`own`,...Kn.filter(n=>e===null||e.includes(n)||t.includes(n))]}function Yn(e,t,n){let r=[`duty1`,`duty2`].indexOf(e.whom);return r>=0?[...n.rota??[],...n.swap??[]].flatMap(({people:e})=>e.slice(r,r+1)):e.whom===`manager`?t.filter(({role:e})=>e===`manager`).map(({id:e})=>e):[e.whom]}function Xn(e,{ways:t,people:n},r){if(t===null)return!0;let i=Yn(e,n,r);if(i.length===0)return e.whom!==`manager`;let a=e.ways.includes(`own`);return n.some(n=>i.includes(n.id)&&n.ways.some(n=>t.includes(n)&&(a||e.ways.includes(n))))}function Zn(e,{people:t},n){let r=new Set(ke.flatMap(r=>(e[r]??[]).flatMap(e=>Yn(e,t,n))));return t.filter(({id:e})=>r.has(e))}var Qn=6e4;function $n(){let{t:e}=h(),{held:t}=j();return y(u,{children:[y(`p`,{class:`hint`,children:e(`escalation-words`)}),t.ways===null&&y(`p`,{class:`counts counts-late`,children:e(`told-no-alerter`)}),ke.map(e=>y(er,{ladder:e},e)),y(ar,{})]})}function er({ladder:e}){let t=h(),{t:n}=t,{now:r,held:i,names:a,edit:o}=j(),s=[`escalation`,e],c=r.escalation[e]??[],l=i.file.escalation?.[e],u=W(c.at(-1)?.after??`0s`)??0,d=e===`p3`&&c.length===0?n(`escalation-p3-none`):n(`escalation-none`);return y(`section`,{class:`part`,"aria-labelledby":`ladder-${e}`,children:[y(`h3`,{id:`ladder-${e}`,children:n(`escalation-${e}`)}),c.length>0&&y(tr,{steps:c}),y(z,{path:s}),y(Q,{path:s,none:d,add:n(`escalation-add`),fresh:()=>({after:qn(c.length===0?0:u/Qn+5),whom:`duty1`,ways:[`own`]}),each:(e,n,r)=>y(H,{path:n,open:r,title:`${kt(t,e.after)}: ${At(t,e.whom,a)}`,words:jt(t,e.ways),children:[y(nr,{path:[...n,`after`]}),y(rr,{path:[...n,`whom`]}),y(ir,{path:[...n,`ways`]})]},n.join())}),!F(c,l??[])&&y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,"aria-label":`${n(`escalation-standard`)}: ${n(`escalation-${e}`)}`,onClick:()=>{o(s,l??void 0)},children:n(`escalation-standard`)})})]})}function tr({steps:e}){let t=h(),{t:n}=t,{held:r,now:i,names:a}=j(),o=0;return y(`ol`,{class:`ladder`,children:e.map((e,s)=>{let c=W(e.after)??o,l=Math.max(0,c-o);o=Math.max(o,c);let u=Xn(e,r,i.duty);return y(`li`,{class:u?void 0:`unmet`,style:{"--wait":`${l===0?0:.6+Math.min(Math.sqrt(l/Qn)*.5,3)}rem`},children:[y(`strong`,{children:kt(t,e.after)}),y(`span`,{children:[At(t,e.whom,a),` `,y(`span`,{class:`hint`,children:jt(t,e.ways)}),!u&&y(`span`,{class:`wrong`,children:[` ! `,n(`escalation-unmet`)]})]})]},s)})})}function nr({path:e}){let{t}=h(),{draftLike:n,edit:r}=U(),i=N(n,e),a=typeof i==`string`?W(i):null;return y(V,{path:e,label:t(`escalation-minutes`),value:a===null?i:a/Qn,set:t=>{r(e,typeof t==`number`?qn(t):t??``)}})}function rr({path:e}){let{t}=h(),{held:n,names:r}=j(),{draftLike:i,edit:a}=U(),o=String(N(i,e)??``),s=M(e),c=n.people.map(({id:e})=>e),l=![`duty1`,`duty2`,`manager`,...c].includes(o);return y(`div`,{class:`field`,children:[y(`label`,{for:s,children:t(`escalation-whom`)}),y(`select`,{id:s,value:o,onChange:t=>{a(e,t.currentTarget.value)},children:[[`duty1`,`duty2`,`manager`].map(e=>y(`option`,{value:e,children:t(`whom-${e}`)},e)),c.map(e=>y(`option`,{value:e,children:r.person(e)},e)),l&&y(`option`,{value:o,children:o})]}),y(z,{path:e})]})}function ir({path:e}){let{t}=h(),{held:n}=j(),{draftLike:r,edit:i}=U(),a=N(r,e)??[],o=Jn(n.ways??null,a).map(e=>[e,t(`told-way-${e}`)]);return y(Pe,{path:e,legend:t(`escalation-ways`),options:o,chosen:a,set:t=>{i(e,t)}})}function ar(){let e=h(),{t}=e,{held:n,now:r,look:i}=j(),[a,o]=s(null),c=Zn(r.escalation,n,r.duty),l=e=>e.ways.filter(e=>n.ways===null||n.ways.includes(e));return y(`section`,{class:`part`,"aria-labelledby":`reach`,children:[y(`h3`,{id:`reach`,children:t(`reach`)}),y(`p`,{class:`hint`,children:t(c.length===0?`reach-nobody`:`reach-words`)}),y(`ul`,{class:`days`,children:c.map(n=>y(`li`,{children:[y(`div`,{children:[y(`strong`,{children:n.name}),` `,l(n).length>0?y(`span`,{class:`hint`,children:jt(e,l(n))}):y(`span`,{class:`wrong`,children:[`! `,t(`reach-none`)]})]}),y(`button`,{type:`button`,class:`plain`,"aria-expanded":a===n.id,"aria-label":`${t(`person-contact`)}: ${n.name}`,onClick:()=>{o(a===n.id?null:n.id)},children:t(`person-contact`)}),a===n.id&&y(he,{title:`${t(`person-contact`)}: ${n.name}`,children:y(_e,{person:n.id,changed:i,cancel:()=>{o(null)}})})]},n.id))})]})}var or=2030;function sr(){let e=h(),{t}=e,{now:n,edit:r}=j(),i=n.plan.holidays??`none`;return y(u,{children:[y(`fieldset`,{class:`field`,children:[y(`legend`,{children:t(`holidays-calendar`)}),[`kosovo`,`none`].map(e=>y(`label`,{class:`tick`,children:[y(`input`,{type:`radio`,name:`calendar`,checked:i===e,onChange:()=>{r([`plan`,`holidays`],e)}}),` `,t(`calendar-${e}`)]},e)),y(z,{path:[`plan`,`holidays`]})]}),y(cr,{}),y(`section`,{class:`part`,children:[y(`h3`,{children:t(`holidays-own`)}),y(`p`,{class:`hint`,children:t(`holidays-own-words`)}),y(Q,{path:[`plan`,`holiday`],none:t(`holidays-own-none`),add:t(`holidays-add`),fresh:()=>({day:``}),each:(n,r,i)=>y(H,{path:r,open:i,title:n.day?q(e,n.day):t(`holidays-new`),words:n.name??``,children:[y(B,{path:[...r,`day`],label:t(`entry-day`),type:`date`}),y(B,{path:[...r,`name`],label:t(`entry-name`),optional:!0})]},r.join())})]}),y(ur,{})]})}function cr(){let{t:e}=h(),{now:t,held:n}=j(),r=gn(),[i,a]=s(r),o=hn(`${i}-01-01`,`${i+1}-01-01`),c=(n.settings.plan??n.file.plan)?.holidays??`none`,l=t.plan.holidays??`none`;return y(`section`,{class:`part`,"aria-busy":o===null,children:[y(`div`,{class:`week-choice`,children:[y(`button`,{type:`button`,class:`plain`,"aria-label":e(`year-before`),"aria-disabled":i<=r,onClick:()=>{a(Math.max(r,i-1))},children:`‹`}),y(`h3`,{"aria-live":`polite`,children:e(`holidays-year`,{year:String(i)})}),y(`button`,{type:`button`,class:`plain`,"aria-label":e(`year-after`),"aria-disabled":i>=or,onClick:()=>{a(Math.min(or,i+1))},children:`›`})]}),c!==l&&y(`p`,{class:`hint`,children:e(`holidays-after-saving`)}),o?.holidays.length===0&&y(`p`,{class:`hint`,children:e(`holidays-none`)}),y(`ul`,{class:`days`,children:o?.holidays.map(e=>y(lr,{holiday:e},e.day))})]})}function lr({holiday:e}){let t=h(),{t:n,language:r}=t,{now:i,edit:a}=j(),o=i.plan.workdays?.includes(e.day)??!1,s=i.plan.holiday?.some(({day:t})=>t===e.day)??!1,c=e.name[r];return y(`li`,{class:o?`day-worked`:void 0,children:[y(`div`,{children:[y(`strong`,{children:q(t,e.day)}),` `,y(`span`,{class:`hint`,children:n(`day-${R[de(e.day)??0]}`)}),` `,c,e.of!==e.day&&y(u,{children:[` `,y(`span`,{class:`hint`,children:n(`holidays-of`,{day:q(t,e.of)})})]}),e.expected&&y(u,{children:[` `,y(`span`,{class:`badge`,children:n(`holidays-expected`)})]}),o&&y(u,{children:[` `,y(`span`,{class:`badge`,children:n(`holidays-worked`)})]})]}),!s&&!o&&y(`button`,{type:`button`,class:`plain`,"aria-label":`${n(`holidays-work`)}: ${q(t,e.day)}`,onClick:()=>{a([`plan`,`workdays`],[...i.plan.workdays??[],e.day].sort())},children:n(`holidays-work`)})]})}function ur(){let e=h(),{t}=e,{now:n,edit:r}=j(),i=n.plan.workdays??[];return y(`section`,{class:`part`,children:[y(`h3`,{children:t(`workdays`)}),y(`p`,{class:`hint`,children:i.length>0?t(`workdays-words`):t(`workdays-none`)}),y(`ul`,{class:`days`,children:i.map((n,i)=>y(`li`,{children:[y(`div`,{children:[y(`strong`,{children:q(e,n)}),` `,y(`span`,{class:`hint`,children:t(`day-${R[de(n)??0]}`)}),` `,y(z,{path:[`plan`,`workdays`,i]})]}),y(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${q(e,n)}`,onClick:()=>{r([`plan`,`workdays`,i],void 0)},children:t(`entry-remove`)})]},n))})]})}function dr(){let{t:e}=h(),{now:t,edit:n}=j(),r=t.languages,i=e=>{n([`site`,`languages`],e)},a=e=>l[e]??e,o=b.filter(e=>!r.includes(e)),s=e=>i([e,...r.filter(t=>t!==e)]);return y(u,{children:[y(`p`,{class:`hint`,children:e(`languages-words`)}),y(`ol`,{class:`people languages-order`,children:r.map((t,n)=>y(`li`,{children:[y(`span`,{lang:t,children:[a(t),` `,y(z,{path:[`site`,`languages`,n]})]}),n>0&&y(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`languages-first`)}: ${a(t)}`,onClick:()=>{s(t)},children:e(`languages-first`)}),r.length>1&&y(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`entry-remove`)}: ${a(t)}`,onClick:()=>{i(r.filter(e=>e!==t))},children:e(`entry-remove`)})]},t))}),y(z,{path:[`site`,`languages`]}),y(`p`,{class:`actions`,children:o.map(e=>y(`button`,{type:`button`,class:`plain`,lang:e,onClick:()=>{i([...r,e])},children:[`+ `,l[e]]},e))})]})}function fr({dirty:e}){let{t}=h(),[n,r]=s(null);return _(()=>{if(!e)return;se(e=>oe(new URL(e,location.href).pathname)?.path===`/settings`||(r(e),!1));let t=e=>{e.preventDefault()};return window.addEventListener(`beforeunload`,t),()=>{se(null),window.removeEventListener(`beforeunload`,t)}},[e]),n===null?null:y(ge,{title:t(`leave-title`),action:t(`leave`),act:()=>(se(null),re(n),Promise.resolve()),close:()=>{r(null)},children:y(`p`,{children:t(`leave-words`)})})}function pr(){let{t:e}=h(),{presses:t,names:n,held:r,errors:i}=j(),a=t.find(e=>i.some(({pointer:t})=>t.startsWith(`${M([`limits`,e])}/`))),[o,c]=s(a??t[0]??``);return y(u,{children:[y(`p`,{class:`hint`,children:e(`limits-words`)}),t.length>1&&y(`label`,{class:`field part form`,children:[e(`limits-press`),y(`select`,{value:o,onChange:e=>{c(e.currentTarget.value)},children:t.map(e=>y(`option`,{value:e,children:[n.press(e),e===a?` !`:``]},e))})]}),y(z,{path:[`limits`,o]}),y(`ul`,{class:`entries`,children:(r.profiles[o]??[]).map(e=>y(mr,{press:o,profile:e},`${o} ${e.signal}`))})]})}function mr({press:e,profile:t}){let{t:n}=h(),{now:r,errors:i}=j(),{signal:a,unit:o}=t,c=r.limits[e]?.[a]??{},l=Ae.filter(e=>(c[e]??null)!==null).length,u=M([`limits`,e,a]),d=i.some(e=>e.pointer===u||e.pointer.startsWith(`${u}/`)),[p,m]=s(d);return y(`li`,{class:`item entry`,children:y(`details`,{open:p||d,onToggle:e=>{m(e.currentTarget.open)},children:[y(`summary`,{id:u,children:[y(`strong`,{children:f(n,a)}),` `,y(`span`,{class:`hint`,children:C(o,n)}),l>0&&y(`span`,{class:`badge`,children:n(`limits-changed`,{n:l})}),d&&y(`span`,{class:`wrong`,children:[`! `,n(`entry-wrong`)]}),y(gr,{profile:t,own:c})]}),y(z,{path:[`limits`,e,a]}),y(`div`,{class:`figures`,children:Ae.map(n=>y(hr,{press:e,profile:t,own:c,name:n},n))})]})})}function hr({press:e,profile:t,own:n,name:r}){let i=h(),{t:a}=i,{change:o}=j(),s=t[r]??null,c=r.startsWith(`delay_`)?`s`:C(t.unit,a),l=s===null?a(`limits-none`):a(`limits-profile`,{value:Y(i,s),unit:c});return y(V,{path:[`limits`,e,t.signal,r],label:`${a(`limit-${r}`)} (${c})`,hint:l,value:n[r]??void 0,set:n=>{o((i,a)=>Te(i,a,[e,t.signal],r,n===s?void 0:n))}})}function gr({profile:e,own:t}){let n=h(),{t:r}=n,i=dt(e,t),a=ft(e.range,i);if(!a)return y(`span`,{class:`hint`,children:r(`limits-none-at-all`)});let o=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`].flatMap(e=>{let t=i[e];return t===null?[]:[`${r(`limit-${e}`)} ${Y(n,t)}`]});return o.length===0?y(`span`,{class:`band`,children:r(`limits-none-at-all`)}):y(`span`,{class:`band`,children:[y(`span`,{"aria-hidden":`true`,children:Y(n,a[0])}),y(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,role:`img`,"aria-label":o.join(`, `),children:pt(i,a).map(({from:e,to:t,tone:n})=>y(`rect`,{class:`band-${n}`,x:e*1e3,width:(t-e)*1e3,height:`10`},e))}),y(`span`,{"aria-hidden":`true`,children:Y(n,a[1])})]})}var _r=`/api/v1/problems/outdated`,$={refused:null,met:null,trouble:null,saved:null,busy:!1};function vr(){let{shut:e,again:t}=w(),[n,r]=s({held:null,draft:{},...$}),{held:i,draft:a,refused:o}=n,c=e=>{r(t=>({...t,...e}))},l=e=>{let n=e instanceof p?e.trouble:`unreachable`;n===`/api/v1/problems/log-in`&&t(),c({busy:!1,trouble:n===`/api/v1/problems/log-in`?null:n})};_(()=>{i===null&&!e&&ln().then(e=>{c({held:e,draft:e.settings})},l)},[e]);let u=async e=>{let t=await ln(),{draft:n,both:r}=rn(e.settings,a,t.settings,t.file),i=$t(I(e.settings,e.file),I(t.settings,t.file));c({...$,held:t,draft:n,met:{theirs:t,changes:i,both:r}})},d=async()=>{if(!i||n.busy)return[];c({busy:!0,saved:null,trouble:null});try{let e=await un(i.version,a);c({...$,held:e,draft:e.settings,saved:e.version})}catch(e){if(e instanceof p&&e.errors.length>0)return c({busy:!1,refused:{errors:e.errors,sent:a}}),e.errors;e instanceof p&&e.trouble===_r?await u(i).catch(l):l(e)}return[]};return{...n,save:d,errors:o?Oe(o.errors,o.sent,a):[],changes:i?$t(I(i.settings,i.file),I(a,i.file)):[],change:e=>{r(t=>({...t,saved:null,draft:e(t.draft,t.held?.file??{})}))},edit:(e,t)=>{r(n=>({...n,saved:null,draft:Se(n.draft,n.held?.file??{},e,t)}))},renew:()=>{i&&(F(I(i.settings,i.file),I(a,i.file))?ln().then(e=>{c({...$,held:e,draft:e.settings})},l):u(i).catch(l))},look:()=>{ln().then(e=>{r(t=>t.held?.version===e.version?{...t,held:e}:t)},l)},take:e=>{c({...$,held:e,draft:e.settings})},discard:()=>{c({...$,draft:i?.settings??{}})}}}var yr=36e5,br=24*yr;function xr(){let{t:e,at:t}=h(),{now:n}=w(),{now:r,edit:i}=j(),a=W(r.plan.lead??`24h`),o=D(fe(t(n)),7);return y(u,{children:[y(`p`,{class:`hint`,children:e(`stops-words`)}),y(`div`,{class:`part form`,children:y(V,{path:[`plan`,`lead`],label:e(`stops-lead`),hint:e(`stops-lead-hint`),value:a===null?r.plan.lead:a/yr,set:e=>{i([`plan`,`lead`],typeof e==`number`?Be(e):e)}})}),y(Q,{path:[`plan`,`stop`],none:e(`stops-none`),add:e(`stops-add`),fresh:()=>({from:`${o}T06:00`,to:`${o}T14:00`,reason:``}),each:(e,t,n)=>y(Sr,{stop:e,path:t,open:n},t.join())})]})}function Sr({stop:e,path:t,open:n}){let r=h(),{t:i}=r;return y(H,{path:t,open:n,title:e.reason||i(`stops-unnamed`),words:`${J(r,e.from)} – ${J(r,e.to)}`,children:[y(B,{path:[...t,`reason`],label:i(`entry-reason`)}),y(`div`,{class:`pair wide`,children:[y(B,{path:[...t,`from`],label:i(`entry-from`),type:`datetime-local`}),y(B,{path:[...t,`to`],label:i(`entry-to`),type:`datetime-local`})]}),y(Ie,{path:[...t,`presses`]}),y(Cr,{stop:e})]})}function Cr({stop:e}){let t=h(),{t:n,language:r,zone:i,at:a}=t,{now:o}=w(),{now:s,held:c}=j(),l=e.from.slice(0,10),u=A(l)===null?fe(a(o)).slice(0,4):String(E(l).year),d=hn(`${u}-01-01`,`${Number(u)+1}-02-01`),f=c.settings.plan?.stop??[],p=Math.min(...f.filter(t=>We(t,e)).map(e=>e.registered??o),o),m=W(s.plan.lead??`24h`)??br,g=Ve(e,s.plan.shift??[],{zone:i,leadMs:m,known:p,off:_n(d,s.plan)});if(!g)return null;let{touched:_,late:v,from:b}=g,S=Y(t,m/yr),C=_===0?n(`stops-nothing`):v===0?n(`stops-counts`):b===null?n(`stops-late`,{lead:S}):n(`stops-partly`,{lead:S,n:v,time:x(r,a(b),a(o))});return y(`p`,{role:`status`,class:v>0?`counts counts-late`:`counts`,children:C})}function wr(){let{t:e}=h(),{presses:t,names:n,now:r,edit:i}=j();return y(u,{children:[y(`p`,{class:`hint`,children:e(`targets-words`)}),y(`ul`,{class:`items`,children:t.map(t=>{let a=r.target.findIndex(e=>e.press===t),o=a<0?r.target.length:a;return y(`li`,{class:`item`,children:[y(`h3`,{children:n.press(t)}),a>=0&&y(z,{path:[`target`,o,`press`]}),[`throughput`,`uptime`].map(n=>y(V,{path:[`target`,a<0?t:o,n],label:e(`target-${n}`),hint:e(`target-${n}-hint`),value:r.target[a]?.[n]??void 0,set:e=>{i([`target`],Ee(r.target,t,n,e))}},n))]},t)})})]})}var Tr=20,Er=3e4,Dr={version:0,at:null,by:null,by_name:null,returned_to:null};function Or(){let{t:e,language:t}=h(),{held:n,dirty:r,take:i,renew:a}=j(),o=ve(dn,Er),[c,l]=s(!1),[d,f]=s(null),[m,g]=s(null),v=o.data?.[0]?.version??0;_(()=>{v>n.version&&a()},[v]);let b=r=>{let a=n.version;g(null),pn(r,a).then(e=>{i(e),f(a),o.again()},n=>{let r=n instanceof p?n.errors.map(({texts:e})=>e[t]):[];g([ie(n,e),...r].join(` `))})},x=o.data?[...o.data,Dr]:[];return y(u,{children:[y(`p`,{class:`hint`,children:e(`versions-words`)}),r&&y(`p`,{class:`counts counts-late`,children:e(`versions-dirty`)}),m&&y(`p`,{class:`trouble`,role:`alert`,children:m}),d!==null&&n.returned_to!==null&&y(`p`,{class:`counts`,role:`status`,children:[e(`versions-returned`,{version:String(n.version),to:n.returned_to}),` `,y(`button`,{type:`button`,class:`plain`,disabled:r,onClick:()=>{b(d)},children:e(`versions-undo`,{to:d})})]}),y(ye,{data:o.data,trouble:o.trouble}),y(`ul`,{class:`entries`,children:x.slice(0,c?void 0:Tr).map((e,t)=>y(kr,{one:e,before:x[t+1]?.version??0,holds:e.version===n.version,back:r?null:()=>{b(e.version)}},e.version))}),!c&&x.length>Tr&&y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,onClick:()=>{l(!0)},children:e(`versions-all`,{n:x.length})})})]})}function kr({one:e,before:t,holds:n,back:r}){let{t:i,language:a,at:o}=h(),{now:s}=w(),{names:c}=j(),l=e.by_name??(e.by===`console`?i(`versions-console`):e.by===null?null:c.person(e.by)),d=e.version===0?i(`versions-file`):i(`versions-one`,{version:String(e.version)}),f=e.at===null?null:x(a,o(e.at),o(s));return y(`li`,{class:`item`,children:[y(`h3`,{children:[d,n&&y(u,{children:[` `,y(`span`,{class:`badge`,children:i(`versions-holds`)})]})]}),y(`p`,{class:`hint`,children:[l,f,e.returned_to!==null&&i(`versions-as`,{to:e.returned_to})].filter(Boolean).join(` · `)||i(`versions-file-words`)}),e.version>0&&y(Ar,{number:e.version,before:t}),!n&&y(`p`,{class:`actions`,children:y(`button`,{type:`button`,class:`plain`,disabled:r===null,"aria-label":`${i(`versions-return`)}: ${d}`,onClick:()=>{r?.()},children:i(`versions-return`)})})]})}function Ar({number:e,before:t}){let{t:n}=h(),{held:r}=j(),[i,a]=s(null),[o,c]=s(!1),l=()=>{i||Promise.all([fn(t),fn(e)]).then(([e,t])=>{a($t(I(e,r.file),I(t,r.file)))},()=>{c(!0)})};return y(`details`,{onToggle:e=>{e.currentTarget.open&&l()},children:[y(`summary`,{children:n(`versions-what`)}),i?y(an,{changes:i}):y(`p`,{class:`hint`,children:n(o?`connection-none`:`view-loading`)})]})}var jr={plan:Pn,holidays:sr,stops:xr,targets:wr,limits:pr,alarms:Xt,duty:Un,escalation:$n,languages:dr,versions:Or};function Mr(e){return ne(e===`plan`?`/settings`:`/settings/${e}`)}function Nr(){let{t:e}=h(),t=vr(),{presses:n}=w(),{path:r}=te(),i=r.split(`/`)[2]||`plan`,a=L.find(e=>e===i),{held:o,draft:s,changes:c,errors:l,trouble:u}=t,d=Fr(a);if(_(()=>{document.querySelector(`.sections [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})},[a,o===null]),!o)return u?y(`p`,{class:`trouble`,role:`alert`,children:v(u,e)??e(`connection-none`)}):y(`p`,{class:`empty`,children:e(`view-loading`)});let f={held:o,draft:s,errors:l,now:I(s,o.file),dirty:c.length>0,edit:t.edit,change:t.change,take:t.take,renew:t.renew,look:t.look,presses:Object.keys(o.profiles),names:{press:e=>n.find(t=>t.id===e)?.name??e,person:e=>o.people.find(t=>t.id===e)?.name??e}},p=(e,t)=>{let n=a&&t.some(({pointer:e})=>Pr(a,e))?a:e;n!==a&&re(Mr(n)),d(n,t)},m=a&&jr[a];return y(be.Provider,{value:f,children:[y(`nav`,{class:`sections`,"aria-label":e(`settings-sections`),children:L.map(t=>{let n=l.filter(({pointer:e})=>De(e)===t).length,r=c.some(e=>Qt(e)===t);return y(`a`,{href:Mr(t),"aria-current":t===a?`page`:void 0,children:[e(`section-${t}`),n>0?y(`span`,{class:`wrong`,role:`img`,"aria-label":e(`section-wrong`,{n}),children:`!`}):r&&y(`span`,{class:`touched`,role:`img`,"aria-label":e(`section-changed`),children:`•`})]},t)})}),y(Ir,{held:o}),y(sn,{...t,show:p}),y(`section`,{class:`part settings`,"aria-labelledby":`section-title`,children:[y(`h3`,{id:`section-title`,children:e(a?`section-${a}`:`view-none`)}),m?y(m,{}):y(`p`,{class:`hint`,children:e(`view-none-words`)})]}),y(on,{...t,show:p}),y(fr,{dirty:c.length>0})]})}function Pr(e,t){let n=De(t);return n===e||n===`limits`&&e===`alarms`}function Fr(e){let t=o(null);return _(()=>{if(t.current===null||t.current.section!==e)return;let n=t.current.errors.map(({pointer:e})=>document.getElementById(e)).filter(e=>e!==null).find(e=>e.closest(`.settings`))??document.querySelector(`.settings [aria-invalid]`);t.current=null;for(let e=n?.closest(`details`);e;e=e.parentElement?.closest(`details`))e.open=!0;n?.focus(),n?.scrollIntoView({block:`center`})}),(e,n)=>{t.current={section:e,errors:n}}}function Ir({held:e}){let{t,language:n}=h();return y(u,{children:[e.errors.length>0&&y(`section`,{class:`panel`,role:`alert`,children:[y(`p`,{class:`trouble`,children:t(`settings-not-held`,{version:String(e.version)})}),y(`ul`,{children:e.errors.map(({pointer:e,texts:t})=>y(`li`,{children:[t[n],` `,y(`code`,{children:e})]},e+t.en))})]}),e.restart.length>0&&y(`section`,{class:`panel`,role:`status`,children:[y(`p`,{children:y(`strong`,{children:t(`settings-restart`)})}),y(`ul`,{children:e.restart.map(e=>y(`li`,{children:e[n]},e.en))})]}),y(`p`,{class:`hint`,children:t(`settings-words`)})]})}export{Nr as default};