import{$ as e,B as t,G as n,H as r,I as i,J as a,K as o,L as s,S as c,U as l,V as u,W as d,X as f,Z as p,_ as m,at as h,b as g,c as _,ct as v,f as y,g as b,h as x,j as S,lt as ee,m as C,ot as w,p as te,q as ne,rt as T,st as re,v as ie,x as E,y as ae,z as oe}from"./index-CyIiSUFz.js";import"./words-CcwM4gRO.js";import{a as se,i as ce,r as le,t as ue}from"./list-FlbR7Ld9.js";import{t as de}from"./contact-BmRLOsIe.js";/* empty css             */var fe=ee(null);function D(){let e=re(fe);if(!e)throw Error(`a section outside of the settings`);return e}function O(e){return e.map(e=>`/${String(e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}`).join(``)}function pe(e){return e.split(`/`).slice(1).map(e=>e.replaceAll(`~1`,`/`).replaceAll(`~0`,`~`))}function k(e,t){return t.reduce((e,t)=>typeof e!=`object`||!e?void 0:e[t],e)}function A(e,t,n){let[r,...i]=t;if(r===void 0)return n;let a=i.length>0?A(k(e,[r])??(typeof i[0]==`number`?[]:{}),i,n):n;if(Array.isArray(e)){let t=[...e];return a===void 0?t.splice(Number(r),1):t[Number(r)]=a,t}let{[r]:o,...s}=e??{};return a===void 0?s:{...e??{},[r]:a}}function j(e,t){return e===t||(e??null)===null&&(t??null)===null?!0:typeof e!=`object`||typeof t!=`object`||e===null||t===null||Array.isArray(e)!==Array.isArray(t)||Array.isArray(e)&&e.length!==t.length?!1:[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>j(k(e,[n]),k(t,[n])))}function M(e,t){let n=[...new Set([...Object.keys(t.limits??{}),...Object.keys(e.limits??{})])].map(n=>[n,{...t.limits?.[n],...e.limits?.[n]}]);return{plan:e.plan??t.plan??{},target:e.target??t.target??[],limits:Object.fromEntries(n),duty:e.duty??t.duty??{},alarm:e.alarm??t.alarm??[],escalation:e.escalation??t.escalation??{},languages:e.site?.languages??t.site?.languages??[]}}function me(e,t,n,r){let i=n[0],a=e[i]??t[i];return he(A(a==null?e:{...e,[i]:a},n,r),t)}function he(e,t){let n=Object.entries(e).filter(([e,n])=>!j(n,t[e]??(Array.isArray(n)?[]:{}))&&!ge(n));return Object.fromEntries(n)}function ge(e){return(e??null)===null||!Array.isArray(e)&&typeof e==`object`&&j(e,{})}function _e(e,t,[n,r],i,a){let o=A(M(e,t).limits[n]?.[r]??{},[i],a),s=j(o,t.limits?.[n]?.[r]??{})?void 0:o,c=A(e.limits??{},[n,r],s);return he({...e,limits:ge(c[n])?A(c,[n],void 0):c},t)}function ve(e,t,n,r){let i=e.findIndex(e=>e.press===t),a=i<0?e.length:i,o=A(e[a]??{press:t},[n],r);return[...A(e,[a],j(o,{press:t})?void 0:o)]}function ye(e){let[t,n]=pe(e);return t===`plan`&&[`holidays`,`holiday`,`workdays`].includes(n??``)?`holidays`:t===`plan`&&[`stop`,`lead`].includes(n??``)?`stops`:t===`target`?`targets`:t===`limits`||t===`duty`||t===`escalation`?t:t===`alarm`?`alarms`:t===`site`?`languages`:`plan`}function be(e,t,n){return e.filter(({pointer:e})=>j(k(t,pe(e)),k(n,pe(e))))}var xe=[`plan`,`holidays`,`stops`,`targets`,`limits`,`alarms`,`duty`,`escalation`,`languages`,`versions`],Se=[`p1`,`p2`,`p3`],N=[`mon`,`tue`,`wed`,`thu`,`fri`,`sat`,`sun`],Ce=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`,`hyst`,`delay_warn_s`,`delay_trip_s`];function we(e){let t=e.trim().replace(`,`,`.`);if(t!==``)return/^-?\d+(\.\d+)?$/.test(t)?Number(t):e}function Te(e,t){return typeof t==`number`?String(t).replace(`.`,e===`en`?`.`:`,`):typeof t==`string`?t:``}function Ee(e){let{errors:t}=D(),{language:n}=E(),r=O(e);return t.filter(e=>e.pointer===r).map(({texts:e})=>e[n]).join(` `)}function P({path:e}){let t=Ee(e);return t?C(`p`,{class:`trouble`,id:`${O(e)}-why`,children:t}):null}function De(e,t){let n=O(e),r=Ee(e),i=[t&&`${n}-hint`,r&&`${n}-why`].filter(Boolean).join(` `);return{id:n,"aria-invalid":r?!0:void 0,"aria-describedby":i||void 0}}function F({path:e,label:t,type:n=`text`,hint:r,optional:i,read:a=e=>e,write:o=e=>e}){let{draftLike:s,edit:c}=R(),l=De(e,r),u=k(s,e);return C(`div`,{class:`field`,children:[C(`label`,{for:l.id,children:t}),C(`input`,{...l,type:n,autocomplete:`off`,maxLength:200,value:typeof u==`string`?a(u):``,onInput:t=>{let n=t.currentTarget.value;c(e,n===``&&i?void 0:o(n))}}),r&&C(`span`,{class:`hint`,id:`${l.id}-hint`,children:r}),C(P,{path:e})]})}function Oe({end:e,...t}){return C(F,{type:`time`,read:e=>e===`24:00`?`00:00`:e,write:t=>e&&t===`00:00`?`24:00`:t,...t})}function I({path:e,label:t,hint:n,value:r,set:i}){let{language:a}=E(),o=De(e,n),[s,c]=w(Te(a,r));return C(`div`,{class:`field`,children:[C(`label`,{for:o.id,children:t}),C(`input`,{...o,type:`text`,inputMode:`decimal`,autocomplete:`off`,value:j(we(s),r)?s:Te(a,r),onInput:e=>{c(e.currentTarget.value),i(we(e.currentTarget.value))}}),n&&C(`span`,{class:`hint`,id:`${o.id}-hint`,children:n}),C(P,{path:e})]})}function ke({path:e,legend:t,options:n,chosen:r,set:i}){let a=De(e,void 0);return C(`fieldset`,{class:`field`,"aria-describedby":a[`aria-describedby`],children:[C(`legend`,{children:t}),C(`div`,{class:`toggles`,children:n.map(([e,t],o)=>C(`label`,{class:`toggle`,children:[C(`input`,{type:`checkbox`,id:o===0?a.id:void 0,"aria-invalid":a[`aria-invalid`],checked:r.includes(e),onChange:t=>{let a=t.currentTarget.checked;i(n.map(([e])=>e).filter(t=>t===e?a:r.includes(t)))}}),t]},e))}),C(P,{path:e})]})}function Ae({path:e}){let{t}=E(),{draftLike:n,edit:r}=R(),i=k(n,e)??[];return C(ke,{path:e,legend:t(`entry-days`),options:N.map(e=>[e,t(`day-${e}`)]),chosen:i,set:t=>{r(e,t)}})}function je({path:e}){let{t}=E(),{presses:n,names:r,edit:i}=D(),{draftLike:a}=R(),o=k(a,e);if(n.length<2&&!o)return null;let s=[...n,...(o??[]).filter(e=>!n.includes(e))];return C(ke,{path:e,legend:t(`entry-presses`),options:s.map(e=>[e,r.press(e)]),chosen:o??n,set:t=>{i(e,n.every(e=>t.includes(e))&&t.length===n.length?void 0:t)}})}function L({path:e,title:t,words:n,open:r,children:i}){let{t:a}=E(),{errors:o,edit:s}=D(),c=O(e),l=o.some(e=>e.pointer===c||e.pointer.startsWith(`${c}/`)),u=Ee(e),[d,f]=w(r);return T(()=>{l&&f(!0)},[l]),C(`li`,{class:`item entry`,children:C(`details`,{open:d,onToggle:e=>{f(e.currentTarget.open)},children:[C(`summary`,{id:c,"aria-describedby":u?`${c}-why`:void 0,children:[C(`strong`,{children:t}),` `,C(`span`,{class:`words`,children:n}),l&&C(`span`,{class:`wrong`,children:[`! `,a(`entry-wrong`)]})]}),C(P,{path:e}),C(`div`,{class:`form`,children:i}),C(`p`,{class:`actions`,children:C(`button`,{type:`button`,class:`plain`,"aria-label":`${a(`entry-remove`)}: ${t}`,onClick:()=>{s(e,void 0)},children:a(`entry-remove`)})})]})})}function R(){let{now:e,edit:t}=D(),{languages:n,...r}=e;return{draftLike:{...r,site:{languages:n}},edit:t}}var z=1440,Me=864e5,Ne=6e4,Pe=e=>String(e).padStart(2,`0`);function B(e){let t=/^(\d\d):(\d\d)$/.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]);return Number(t[2])<60&&n<=1440?n:null}function Fe(e){return`${Pe(Math.floor(e/60))}:${Pe(e%60)}`}function V(e,t){return t===e?0:((t-e-1)%z+z)%z+1}function H(e){let t=/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::00)?)?$/.exec(e);if(!t)return null;let[n,r,i,a=0,o=0]=t.slice(1).map(e=>Number(e??0)),s=Date.UTC(n,r-1,i,a,o);return new Date(s).getUTCDate()===i&&a<24&&o<60?s:null}function Ie(e){return`${e.year}-${Pe(e.month)}-${Pe(e.day)}`}function U(e,t){let n=H(e);return n===null?e:new Date(n+t*Me).toISOString().slice(0,10)}function Le(e){let t=H(e);return t===null?null:(new Date(t).getUTCDay()+6)%7}function Re(e){return U(e,-(Le(e)??0))}function W(e){let t=new Date(H(e)??0);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate(),hour:t.getUTCHours(),minute:t.getUTCMinutes(),second:0}}function ze(e,t){let[n,r]=[t-Me,t+Me].map(t=>c(e,t)*Ne);if(c(e,t-n)*Ne===n)return t-n;if(c(e,t-r)*Ne===r)return t-r;let i=t-r;for(;c(e,i)*Ne===n;)i+=Ne;return i}var Be=6e4,Ve={ms:1,s:1e3,min:6e4,h:36e5,d:864e5},He=367;function G(e){let t=/^(\d+)(ms|s|min|h|d)$/.exec(e.trim());return t?Number(t[1])*(Ve[t[2]??``]??0):null}function Ue(e){return Number.isInteger(e)?`${e}h`:`${Math.round(e*60)}min`}function We(e,t,{zone:n,leadMs:r,known:i,off:a}){let[o,s]=[H(e.from),H(e.to)];if(o===null||s===null||s<=o)return null;let c=new Set,l=U(e.from.slice(0,10),-1);for(let r=0;r<He&&U(l,r)<=e.to.slice(0,10);r+=1){let i=U(l,r);if(!a.has(i))for(let r of t){let t=Ge(r,i);!t||!Ke(r.presses,e.presses)||t.to<=o||t.from>=s||c.add(ze(n,t.from))}}let u=[...c].sort((e,t)=>e-t),d=u.filter(e=>i<=e-r);return{touched:u.length,late:u.length-d.length,from:d[0]??null}}function Ge(e,t){let[n,r]=[B(e.from),B(e.to)],i=e.days.includes(N[Le(t)??0]??``);if(n===null||r===null||V(n,r)===0||!i||(e.valid_from??t)>t||t>(e.valid_to??t))return null;let a=(H(t)??0)+n%z*Be;return{from:a,to:a+V(n,r)*Be}}function Ke(e,t){return!e||!t||e.some(e=>t.includes(e))}function qe(e,t){return(!e.presses||(t.presses?t.presses.every(t=>e.presses?.includes(t)):!1))&&e.from.slice(0,16)<=t.from.slice(0,16)&&t.to.slice(0,16)<=e.to.slice(0,16)}var Je=[`high`,`low`,`rate`,`still`,`is`,`code`,`bad`,`state`];function Ye(e){return Je.find(t=>(e[t]??null)!==null)??((e.signal??null)===null?null:`high`)}function Xe(e,t){return t===null?!e.presses:!e.presses||e.presses.includes(t)}function Ze(e,t,n){return e.findIndex(e=>e.rule===t&&Ye(e)===null&&Xe(e,n))}function Qe(e,t){return e.flatMap((e,n)=>Ye(e)!==null&&Xe(e,t)?[n]:[])}function $e(e,t,n,r,i,a,o){let s=M(e,t).alarm,c=Ze(s,n,r),l=c<0?s.length:c,u=r===null||i.length<2?{rule:n}:{rule:n,presses:[r]},d=A(s[l]??u,[a],o);return me(e,t,[`alarm`,l],et(d)?void 0:d)}function et(e){return j(A(A(e,[`rule`],void 0),[`presses`],void 0),{})}function tt(e,t,n,r,i){let a=M(e,t).alarm,o=Ze(a,n,r),s=a[o];if(!s)return e;let c=r===null?[]:(s.presses??i).filter(e=>e!==r);return me(e,t,[`alarm`,o],c.length===0?void 0:{...s,presses:c})}function nt(e,t){let n=(e,t)=>typeof e==`string`?G(e)??t:t;return{on_ms:n(t?.on_delay,e.on_delay_ms),off_ms:n(t?.off_delay,e.off_delay_ms),priority:t?.priority??e.priority,always:t?.when?t.when===`always`:e.always,action:t?.action??e.action,enabled:t?.enabled??!0}}var rt={on_delay_ms:6e4,off_delay_ms:3e4,priority:2,always:!0,action:`look_panel`};function it(e,t,n){let r=[...Je,`hysteresis`,`signal`].reduce((e,t)=>A(e,[t],void 0),e),i={high:``,low:``,rate:{by:``,over:`10min`},still:!0,is:!0,code:!0,bad:!0,state:`blocked`}[t];return A(t===`state`?r:{...r,signal:n},[t],i)}function at({rule:e,kind:t,signal:n}){let[r,i]=e.split(`.`),a=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`].find(e=>e===i);return(t===`high`||t===`low`)&&r===n&&a?a:null}function ot({rule:e,kind:t}){return t===`bad`?`sensors`:/^(press|producer)\./.test(e)?`machine`:`measured`}function st(e){return typeof e==`number`?Number.isInteger(e)?`${e}s`:`${Math.round(e*1e3)}ms`:e}function ct(e){let t=typeof e==`string`?G(e):null;return t===null?e??void 0:t/1e3}function lt(e){let t=e.trim();return t===`true`||t===`false`?t===`true`:/^-?\d+(\.\d+)?$/.test(t)?Number(t):t}function ut(e,t){return e.some(e=>e===t||e.startsWith(`${t}/`))}function dt({path:e,entry:n,usual:r,set:i}){let{t:a,language:o}=E(),s=e=>a(`rule-standard`,{value:t(o,e)});return C(v,{children:[C(`div`,{class:`figures`,children:[C(I,{path:[...e,`on_delay`],label:a(`rule-on_delay`),hint:s(r.on_delay_ms),value:ct(n?.on_delay),set:e=>{i(`on_delay`,st(e))}}),C(I,{path:[...e,`off_delay`],label:a(`rule-off_delay`),hint:s(r.off_delay_ms),value:ct(n?.off_delay),set:e=>{i(`off_delay`,st(e))}}),C(K,{path:[...e,`priority`],label:a(`rule-priority`),value:String(n?.priority??r.priority),usual:String(r.priority),options:[1,2,3].map(e=>[String(e),a(`rule-priority-${e}`)]),set:e=>{i(`priority`,e===void 0?void 0:Number(e))}}),C(K,{path:[...e,`when`],label:a(`rule-when`),value:n?.when??ft(r),usual:ft(r),options:[`planned`,`always`].map(e=>[e,a(`rule-when-${e}`)]),set:e=>{i(`when`,e)}})]}),C(pt,{path:e,entry:n,usual:r,set:i})]})}function ft({always:e}){return e?`always`:`planned`}function pt({path:e,entry:t,usual:n,set:r}){let{t:a,language:o}=E(),{held:s}=D(),c=t?.action??n.action,l=i(o),u=(s.file.alarm??[]).concat(s.settings.alarm??[]).flatMap(({action:e})=>e&&!l.includes(e)?[e]:[]),d=[...new Set([...l,...u,n.action,c])].map(e=>{let t=a(`action-${e}`);return[e,t===`action-${e}`?e:t]});return C(K,{path:[...e,`action`],label:a(`rule-action`),value:c,usual:n.action,options:d.sort(([,e],[,t])=>e.localeCompare(t,o)),set:e=>{r(`action`,e)}})}function K({path:e,label:t,value:n,usual:r,options:i,set:a}){let o=O(e),s=!i.some(([e])=>e===n);return C(`div`,{class:`field`,children:[C(`label`,{for:o,children:t}),C(`select`,{id:o,value:n,onChange:e=>{a(e.currentTarget.value===r?void 0:e.currentTarget.value)},children:[i.map(([e,t])=>C(`option`,{value:e,children:t},e)),s&&C(`option`,{value:n,children:n})]}),C(P,{path:e})]})}function mt(e,t){let n=n=>typeof t[n]==`number`?t[n]:e[n]??null;return{trip_lo:n(`trip_lo`),warn_lo:n(`warn_lo`),warn_hi:n(`warn_hi`),trip_hi:n(`trip_hi`)}}function ht(e,t){if(e&&typeof e[0]==`number`&&typeof e[1]==`number`)return[e[0],e[1]];let n=Object.values(t).filter(e=>e!==null);if(n.length===0)return null;let[r,i]=[Math.min(0,...n),Math.max(...n)];return[r,i+(i-r)*.2||1]}function gt(e,[t,n]){let r=e=>Math.min(1,Math.max(0,(e-t)/(n-t))),{trip_lo:i,warn_lo:a,warn_hi:o,trip_hi:s}=e,[c,l]=[i===null?0:r(i),s===null?1:r(s)],[u,d]=[a===null?c:r(a),o===null?l:r(o)];return[{from:0,to:c,tone:`trip`},{from:c,to:u,tone:`warn`},{from:u,to:d,tone:`ok`},{from:d,to:l,tone:`warn`},{from:l,to:1,tone:`trip`}].filter(({from:e,to:t})=>e<t)}var[_t,vt,yt,bt,xt]=[320,122,42,66,102],St=108,[Ct,wt,Tt]=[92,214,40],Et=`M0 92C40 90 64 74 92 42C108 22 132 14 152 16C182 19 196 42 214 66C230 86 270 90 320 92`;function Dt({high:e,limit:t,back:n,on:r,off:i,priority:a,words:o}){let{t:s}=E(),c=t=>e?t:St-t,[l,u]=[Ct+(r?Tt:0),wt+(i?Tt:0)];return C(`svg`,{class:`curve`,viewBox:`0 0 ${_t} ${vt}`,role:`img`,"aria-label":o,children:[C(`rect`,{class:`curve-back`,x:`0`,width:_t,y:Math.min(c(yt),c(bt)),height:bt-yt}),C(`line`,{class:`curve-limit`,x1:`0`,x2:_t,y1:c(yt),y2:c(yt)}),C(`path`,{d:Et,transform:e?void 0:`translate(0 ${St}) scale(1 -1)`}),C(`g`,{class:`curve-words`,children:[C(`text`,{x:_t,"text-anchor":`end`,y:c(yt)+(e?-5:13),children:t}),n!==t&&C(`text`,{x:_t,"text-anchor":`end`,y:c(bt)+(e?13:-5),children:n}),r&&C(`text`,{x:Ct,y:vt-2,"text-anchor":`end`,dx:Tt,children:r}),i&&C(`text`,{x:wt,y:vt-2,children:i})]}),r&&C(`rect`,{class:`curve-wait`,x:Ct,width:Tt,y:xt-4,height:`8`}),C(`rect`,{class:`curve-alarm-${a}`,x:l,width:u-l,y:xt-4,height:`8`,children:C(`title`,{children:s(`rule-there`)})}),i&&C(`rect`,{class:`curve-wait`,x:wt,width:Tt,y:xt-4,height:`8`})]})}r({en:`# The settings. Numbers, days and times arrive already formatted; $n is only there to choose a plural, too.
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
`});function Ot({t:e},t){let n=N.map(e=>t.includes(e)),r=[];for(let t=0;t<N.length;t+=1){if(!n[t])continue;let i=t;for(;n[i+1];)i+=1;let a=t=>e(`day-${N[t]}`);if(i-t>=2)r.push(`${a(t)}–${a(i)}`);else for(let e=t;e<=i;e+=1)r.push(a(e));t=i}return r.join(`, `)}function q({language:e},t){return H(t)===null?t:d(e,W(t))}function J({language:e},t){return H(t)===null?t:`${ne(e,W(t))} ${a(W(t))}`}function Y({language:e},t){let n=(String(t).split(`.`)[1]??``).length;return o(e,t,n)}function kt(e,{days:t,from:n,to:r,valid_from:i,valid_to:a}){let{t:o,language:s}=e,c=e=>H(e)===null?e:ne(s,W(e)),l=[i&&o(`words-from`,{day:c(i)}),a&&o(`words-until`,{day:c(a)})];return[`${Ot(e,t)} ${n}–${r}`,...l].filter(Boolean).join(`, `)}function At({t:e,language:t},n){return e(`duration-hours`,{h:o(t,Math.floor(n/60)),m:String(n%60)})}function jt({t:e},t,n){return t?t.map(n.press).join(`, `):e(`words-all-presses`)}function Mt(e,t,n){let r=(t.breaks??[]).map(({from:e,to:t})=>`${e}–${t}`).join(`, `);return[t.name,kt(e,t),r&&e.t(`words-breaks`,{breaks:r}),t.presses&&jt(e,t.presses,n)].filter(Boolean).join(`; `)}function Nt({t:e,language:n},r){let i=G(r);return i===null?r:i===0?e(`escalation-at-once`):e(`escalation-after`,{time:t(n,i)})}function Pt({t:e},t,n){return[`duty1`,`duty2`,`manager`].includes(t)?e(`whom-${t}`):n.person(t)}function Ft({t:e},t){return t.map(t=>e(`told-way-${t}`)).join(`, `)}function It(e,{after:t,whom:n,ways:r},i){return`${Nt(e,t)}: ${Pt(e,n,i)}; ${Ft(e,r)}`}function Lt(e,{rule:t,presses:n,...r},i){let{t:a}=e,o=(t,n)=>{if(t===`enabled`)return a(n===!1?`rule-out`:`rule-enabled`);if(t===`priority`||t===`when`)return a(`rule-${t}-${n}`);let r=t===`action`?a(`action-${n}`):``,i=r&&r!==`action-${n}`?r:typeof n==`number`?Y(e,n):typeof n==`string`?n:JSON.stringify(n),o=a(t===`hysteresis`?`limit-hyst`:Je.includes(t)&&t!==`is`?`rule-kind-${t}`:`rule-${t}`);return n===!0?o:`${o}: ${i}`},s=Object.entries(r).filter(([,e])=>(e??null)!==null).map(([e,t])=>o(e,t));return[t,n&&jt(e,n,i),...s].filter(Boolean).join(`; `)}function Rt(e,t,n,r){let{t:i}=e,a=e=>e.map(n.person).join(`, `)||i(`duty-nobody`);if(t[r]===null)return t.kind===`limit`?i(`words-profile`):null;switch(t.kind){case`lead`:return t[r];case`calendar`:return i(`calendar-${t[r]}`);case`workday`:return t[r]&&q(e,t[r]);case`shift`:return t[r]&&Mt(e,t[r],n);case`holiday`:return t[r]&&[q(e,t[r].day),t[r].name].filter(Boolean).join(`, `);case`stop`:{let i=t[r];return i&&`${J(e,i.from)} – ${J(e,i.to)}; ${i.reason}; ${jt(e,i.presses,n)}`}case`target`:{let{throughput:n,uptime:a}=t[r]??{};return[typeof n==`number`&&`${Y(e,n)} ${i(`unit-kg-h`)}`,typeof a==`number`&&`${Y(e,a)} %`].filter(Boolean).join(`, `)||null}case`turn`:return t[r]&&`${kt(e,t[r])}; ${a(t[r].people)}`;case`swap`:return t[r]&&`${J(e,t[r].from)} – ${J(e,t[r].to)}; ${a(t[r].people)}`;case`limit`:return t[r]===null?null:typeof t[r]==`number`?Y(e,t[r]):String(t[r]);case`alarm`:return t[r]&&Lt(e,t[r],n);case`step`:return t[r]&&It(e,t[r],n);case`languages`:return(t[r]??[]).map(e=>oe[e]??e).join(`, `)}}function zt(e,t,n){let{t:r}=e;return{of:t.kind===`limit`?`${n.press(t.press)}, ${u(r,t.signal)}, ${r(`limit-${t.name}`)}`:t.kind===`step`?r(`escalation-${t.ladder}`):t.kind===`target`?r(`change-target`,{press:n.press((t.after??t.before)?.press??``)}):r(`change-${t.kind}`),before:Rt(e,t,n,`before`),after:Rt(e,t,n,`after`)}}function Bt({press:e,standard:t,wrong:n,open:r,toggle:i}){let a=E(),{t:o}=a,{now:s,presses:c,change:l}=D(),{rule:u}=t,d=Ze(s.alarm,u,e),f=s.alarm[d],p=[`alarm`,d<0?u:d],m=Ut(e,t),{priority:h,action:g,enabled:_,...v}=nt(t,f),y=()=>{l((t,n)=>m.standard(tt(t,n,u,e,c),n))},b=[m.words,Vt(a,v.on_ms),o(`action-${g}`)],x=(t,n)=>{l((r,i)=>$e(r,i,u,e,c,t,n))};return C(`li`,{class:`item entry${_?``:` out`}`,children:C(`details`,{open:r,onToggle:e=>{e.currentTarget.open!==r&&i(e.currentTarget.open)},children:[C(`summary`,{id:O(p),children:[C(te,{of:h,quiet:!_}),C(`span`,{class:`rule-words`,children:[C(`strong`,{children:Ht(a,u,t.signal)}),C(`span`,{class:`words`,children:_?b.filter(e=>e&&!e.startsWith(`action-`)).join(` · `):o(`rule-out`)})]}),(f||m.own)&&C(`span`,{class:`badge`,children:o(`section-changed`)}),n&&C(`span`,{class:`wrong`,children:[`! `,o(`entry-wrong`)]})]}),r&&C(`div`,{class:`rule`,children:[C(P,{path:p}),C(P,{path:[...p,`rule`]}),C(`div`,{class:`form`,children:[C(`label`,{class:`check`,children:[C(`input`,{type:`checkbox`,checked:_,onChange:e=>{x(`enabled`,e.currentTarget.checked?void 0:!1)}}),o(`rule-enabled`)]}),m.fields,C(dt,{path:p,entry:f,set:x,usual:t}),f&&e!==null&&C(je,{path:[...p,`presses`]})]}),C(Gt,{standard:t,limit:m,on:v.on_ms,off:v.off_ms,priority:h}),(f||m.own)&&C(`p`,{class:`actions`,children:C(`button`,{type:`button`,class:`plain`,"aria-label":`${o(`escalation-standard`)}: ${Ht(a,u,t.signal)}`,onClick:y,children:o(`escalation-standard`)})})]})]})})}function Vt({language:e,t:n},r){return r===0?n(`rule-at-once`):n(`rule-lasting`,{time:t(e,r)})}function Ht({t:e},t,n){let r=`alarm-${t.replaceAll(`.`,`-`)}`,i=e(r);if(i!==r)return i;let[,a=``]=t.split(`.`),o=e(`alarm-condition-${a}`),s=o.startsWith(`alarm-condition-`)?a.replaceAll(`_`,` `):o;return n?`${u(e,n)}: ${s}`:t.replaceAll(/[._]/g,` `)}function Ut(e,t){let n=E(),{t:r}=n,{held:i,now:a}=D(),o=at(t),s=t.kind===`high`,c=e===null?void 0:i.profiles[e]?.find(({signal:e})=>e===t.signal),l=s?`>`:`<`,u=e=>e;if(!c||o===null||e===null||t.signal===null)return{words:t.limit===null?``:`${l} ${Y(n,t.limit)}`,unit:``,high:s,limit:t.limit,hyst:t.hysteresis??0,own:!1,fields:null,standard:u};let{signal:d}=t,f=a.limits[e]?.[d]??{},p=S(c.unit,r),[m,h]=[mt(c,f)[o],typeof f.hyst==`number`?f.hyst:c.hyst];return{words:m===null?``:`${l} ${Y(n,m)} ${p}`,unit:p,high:s,limit:m,hyst:h,own:(f[o]??null)!==null||(f.hyst??null)!==null,fields:C(`div`,{class:`figures`,children:[o,`hyst`].map(t=>C(Wt,{press:e,profile:c,own:f,unit:p,name:t},t))}),standard:(t,n)=>[o,`hyst`].reduce((t,r)=>_e(t,n,[e,d],r,void 0),t)}}function Wt({press:e,profile:t,own:n,unit:r,name:i}){let a=E(),{t:o}=a,{change:s}=D(),c=t[i]??null,l=c===null?o(`limits-none`):o(`limits-profile`,{value:Y(a,c),unit:r});return C(I,{path:[`limits`,e,t.signal,i],label:`${o(`limit-${i}`)} (${r})`,hint:l,value:n[i]??void 0,set:n=>{s((r,a)=>_e(r,a,[e,t.signal],i,n===c?void 0:n))}})}function Gt({standard:e,limit:n,on:r,off:i,priority:a}){let o=E(),{t:s,language:c}=o,l=e=>e===0?``:t(c,e);if(n.limit===null||e.kind===`called`)return null;let u=e=>`${Y(o,Number(e.toFixed(3)))} ${n.unit}`.trim(),[d,f]=[u(n.limit),u(n.high?n.limit-n.hyst:n.limit+n.hyst)],p=[s(n.high?`rule-comes-above`:`rule-comes-below`,{limit:d,time:Vt(o,r)}),s(n.high?`rule-goes-below`:`rule-goes-above`,{limit:f,time:Vt(o,i)})].join(` `);return C(`figure`,{class:`rule-picture`,children:[C(Dt,{high:n.high,limit:d,back:f,on:l(r),off:l(i),priority:a,words:p}),C(`figcaption`,{class:`hint`,children:p})]})}var Kt=60,qt=[`running`,`idle`,`starved`,`blocked`,`faulted`,`planned_stop`,`maintenance`,`off`,`power_off`,`unknown`];function Jt({press:e}){let{t}=E(),{now:n,held:r,presses:i,edit:a}=D(),o=Qe(n.alarm,e),[s,c]=w(-1);return T(()=>{s>=0&&document.getElementById(O([`alarm`,s,`rule`]))?.focus()},[s]),C(`section`,{class:`part`,"aria-labelledby":`own-rules`,children:[C(`h4`,{id:`own-rules`,children:t(`rules-own`)}),C(`p`,{class:`hint`,children:t(`rules-own-words`)}),o.length>0&&C(`ul`,{class:`entries`,children:o.map(t=>C(Yt,{press:e,at:t,open:t===s},t))}),C(`p`,{class:`actions`,children:C(`button`,{type:`button`,class:`plain`,onClick:()=>{let t=r.profiles[e]?.[0]?.signal??``,o=e=>n.alarm.some(t=>t.rule===e),s={rule:`${t}.own${[1,2,3,4,5,6,7,8,9].find(e=>!o(`${t}.own${e}`))??1}`,...i.length<2?{}:{presses:[e]}};c(n.alarm.length),a([`alarm`,n.alarm.length],it(s,`high`,t))},children:t(`rules-own-add`)})})]})}function Yt({press:e,at:t,open:n}){let r=E(),{t:i}=r,{now:a,held:o,edit:s}=D(),c=[`alarm`,t],l=a.alarm[t];if(!l)return null;let d=Ye(l)??`high`,f=(o.profiles[e]??[]).map(({signal:e})=>e),p=(o.rules[e]??[]).flatMap(({signal:e})=>e?[e]:[]),m=[...new Set([...f,...p])],h=(e,t)=>{s([...c,e],t)};return C(L,{path:c,open:n,title:Ht(r,l.rule,l.signal),words:i(`rule-kind-${d}`),children:[C(F,{path:[...c,`rule`],label:i(`rule-id`),hint:i(`rule-id-words`)}),C(`div`,{class:`figures`,children:[d!==`state`&&C(K,{path:[...c,`signal`],label:i(`rule-signal`),value:l.signal??``,options:m.map(e=>[e,u(i,e)]),set:e=>{h(`signal`,e)}}),C(K,{path:[...c,`kind`],label:i(`rule-kind`),value:d,options:Je.map(e=>[e,i(`rule-kind-${e}`)]),set:e=>{s(c,it(l,e??`high`,l.signal??m[0]??``))}}),C(Xt,{press:e,path:c,entry:l,kind:d})]}),C(dt,{path:c,entry:l,set:h,usual:rt}),C(je,{path:[...c,`presses`]})]})}function Xt({press:e,path:t,entry:n,kind:r}){let{t:i}=E(),{held:a,edit:o}=D(),s=a.profiles[e]?.find(({signal:e})=>e===n.signal)?.unit,c=s===void 0?``:` (${S(s,i)})`,l=(e,r)=>C(I,{path:[...t,e],label:r+c,value:n[e],set:n=>{o([...t,e],n??``)}},e);switch(r){case`high`:case`low`:return C(v,{children:[l(r,i(`rule-kind-${r}`)),C(I,{path:[...t,`hysteresis`],label:i(`limit-hyst`)+c,value:n.hysteresis??void 0,set:e=>{o([...t,`hysteresis`],e)}})]});case`rate`:return C(v,{children:[C(I,{path:[...t,`rate`,`by`],label:i(`rule-by`)+c,hint:i(`rule-by-words`),value:n.rate?.by,set:e=>{o([...t,`rate`,`by`],e??``)}}),C(I,{path:[...t,`rate`,`over`],label:i(`rule-over`),value:Zt(n.rate?.over),set:e=>{o([...t,`rate`,`over`],st(typeof e==`number`?e*Kt:e)??``)}})]});case`is`:return C(Qt,{path:[...t,`is`],value:n.is});case`state`:return C(K,{path:[...t,`state`],label:i(`rule-state`),value:n.state??``,options:qt.map(e=>[e,i(`state-${e}`)]),set:e=>{o([...t,`state`],e)}});default:return C(P,{path:[...t,r]})}}function Zt(e){let t=ct(e);return typeof t==`number`?t/Kt:t}function Qt({path:e,value:t}){let{t:n}=E(),{edit:r}=D(),i=O(e);return C(`div`,{class:`field`,children:[C(`label`,{for:i,children:n(`rule-is`)}),C(`input`,{id:i,type:`text`,autocomplete:`off`,autocapitalize:`none`,spellcheck:!1,value:String(t??``),onInput:t=>{r(e,lt(t.currentTarget.value))}}),C(`span`,{class:`hint`,children:n(`rule-is-words`)}),C(P,{path:e})]})}var X=``,$t=[`machine`,`measured`,`sensors`];function en(){let{t:e,language:t}=E(),{presses:n,names:r,held:i,now:a,errors:o}=D();s(t,!0);let c=o.map(({pointer:e})=>e),l=(e,{rule:t,kind:n,signal:r})=>{let i=e===X?null:e,[o,s]=[Ze(a.alarm,t,i),at({rule:t,kind:n,signal:r})];return o>=0&&ut(c,O([`alarm`,o]))||i!==null&&r!==null&&s!==null&&ut(c,O([`limits`,i,r,s]))||i!==null&&r!==null&&s!==null&&ut(c,O([`limits`,i,r,`hyst`]))},u=e=>e===X?i.producer_rules:i.rules[e]??[],d=[...n,X],f=e=>e!==X&&Qe(a.alarm,e).some(e=>ut(c,O([`alarm`,e]))),p=d.find(e=>u(e).some(t=>l(e,t))||f(e)),[m,h]=w(p??d[0]??X),[g,_]=w(null),[y,b]=w([]);if(y.join()!==c.join()&&(b(c),p!==void 0&&c.some(e=>!y.includes(e)))){let e=u(m).some(e=>l(m,e))||f(m)?m:p,t=u(e).filter(t=>l(e,t)).map(({rule:e})=>e);h(e),t[0]!==void 0&&!t.includes(g??``)&&_(t[0])}let x=m===X?null:m,S=u(m),ee=e=>S.filter(t=>ot(t)===e).map(e=>C(Bt,{press:x,standard:e,wrong:l(m,e),open:g===e.rule,toggle:t=>{_(n=>t?e.rule:n===e.rule?null:n)}},`${m} ${e.rule}`));return C(v,{children:[C(`p`,{class:`hint`,children:e(`rules-words`)}),C(`label`,{class:`field part form`,children:[e(`rules-of`),C(`select`,{value:m,onChange:e=>{h(e.currentTarget.value),_(null)},children:d.map(t=>C(`option`,{value:t,children:t===X?e(`rules-programs`):r.press(t)},t))})]}),C(P,{path:[`alarm`]}),$t.map(t=>{let n=ee(t);if(n.length===0)return null;let r=e(t===`machine`&&x===null?`rules-programs`:`rules-${t}`);if(t===`sensors`){let e=S.some(e=>ot(e)===t&&l(m,e));return C(`details`,{class:`part`,open:e||void 0,children:[C(`summary`,{children:[r,` (`,n.length,`)`]}),C(`ul`,{class:`entries rules`,children:n})]},`${m} ${t}`)}return C(`section`,{class:`part`,"aria-labelledby":`rules-${t}`,children:[C(`h4`,{id:`rules-${t}`,children:r}),C(`ul`,{class:`entries rules`,children:n})]},t)}),x!==null&&C(Jt,{press:x},x)]})}var tn={shift:`plan`,calendar:`holidays`,holiday:`holidays`,workday:`holidays`,stop:`stops`,lead:`stops`,target:`targets`,limit:`limits`,turn:`duty`,swap:`duty`,alarm:`alarms`,step:`escalation`,languages:`languages`};function nn({kind:e}){return tn[e]}function Z(e,t,n){let r=[...t];return[...e.filter(e=>{let t=r.findIndex(t=>j(e,t));return t>=0&&r.splice(t,1),t<0}).map(e=>{let t=r.findIndex(t=>j(n(e),n(t)));return{before:e,after:t<0?null:r.splice(t,1)[0]??null}}),...r.map(e=>({before:null,after:e}))]}function rn(e,t){let n=[],[r,i]=[e.plan,t.plan],a=e=>e??[];for(let e of Z(a(r.shift),a(i.shift),({name:e})=>e))n.push({kind:`shift`,...e});let[o,s]=[r.holidays??`none`,i.holidays??`none`];o!==s&&n.push({kind:`calendar`,before:o,after:s});for(let e of Z(a(r.holiday),a(i.holiday),({day:e})=>e))n.push({kind:`holiday`,...e});for(let e of Z(a(r.workdays),a(i.workdays),e=>e))n.push({kind:`workday`,...e});let[c,l]=[r.lead??`24h`,i.lead??`24h`];c!==l&&n.push({kind:`lead`,before:c,after:l});let u=e=>e.map(e=>A(e,[`registered`],void 0));for(let e of Z(u(a(r.stop)),u(a(i.stop)),({reason:e})=>e))n.push({kind:`stop`,...e});for(let r of Z(e.target,t.target,({press:e})=>e))n.push({kind:`target`,...r});n.push(...an(e.limits,t.limits));for(let r of Z(a(e.duty.rota),a(t.duty.rota),({from:e,days:t})=>[e,t]))n.push({kind:`turn`,...r});for(let r of Z(a(e.duty.swap),a(t.duty.swap),({from:e})=>e))n.push({kind:`swap`,...r});for(let r of Z(e.alarm,t.alarm,({rule:e,presses:t})=>[e,t]))n.push({kind:`alarm`,...r});for(let r of Se){let[i,o]=[a(e.escalation[r]),a(t.escalation[r])];for(let e of Z(i,o,({after:e,whom:t})=>[e,t]))n.push({kind:`step`,ladder:r,...e})}return j(e.languages,t.languages)||n.push({kind:`languages`,before:e.languages,after:t.languages}),n}function an(e,t){let n=(e,t)=>[...new Set([...Object.keys(e??{}),...Object.keys(t??{})])];return n(e,t).flatMap(r=>n(e[r],t[r]).flatMap(n=>Ce.flatMap(i=>{let a=e=>e[r]?.[n]?.[i]??null;return j(a(e),a(t))?[]:[{kind:`limit`,press:r,signal:n,name:i,before:a(e),after:a(t)}]})))}var on=[[[`plan`,`shift`],`plan`],[[`plan`,`holidays`],`holidays`],[[`plan`,`holiday`],`holidays`],[[`plan`,`workdays`],`holidays`],[[`plan`,`stop`],`stops`],[[`plan`,`lead`],`stops`],[[`target`],`targets`],[[`duty`,`rota`],`duty`],[[`duty`,`swap`],`duty`],[[`alarm`],`alarms`],[[`escalation`,`p1`],`escalation`],[[`escalation`,`p2`],`escalation`],[[`escalation`,`p3`],`escalation`],[[`site`,`languages`],`languages`]];function sn(e,t){let{languages:n,...r}=M(e,t);return{...r,site:{languages:n}}}function cn(e,t,n,r){let[i,a,o]=[sn(e,r),sn(t,r),sn(n,r)],s=new Set,c=n;for(let[e,t]of on)j(k(i,e),k(a,e))||(!j(k(i,e),k(o,e))&&!j(k(a,e),k(o,e))&&s.add(t),c=me(c,r,e,k(a,e)));for(let e of an(i.limits,a.limits)){if(e.kind!==`limit`)continue;let{press:t,signal:n,name:i,after:a}=e,l=k(o.limits,[t,n,i]);!j(l,e.before)&&!j(l,a)&&s.add(`limits`),c=_e(c,r,[t,n],i,a??void 0)}return{draft:c,both:xe.filter(e=>s.has(e))}}function ln({changes:e}){let t=E(),{names:n}=D(),{t:r}=t;return e.length===0?C(`p`,{class:`hint`,children:r(`changes-none`)}):C(`dl`,{class:`changes`,children:xe.filter(t=>e.some(e=>nn(e)===t)).map(i=>C(`div`,{children:[C(`dt`,{children:r(`section-${i}`)}),e.filter(e=>nn(e)===i).map((e,i)=>{let{of:a,before:o,after:s}=zt(t,e,n),c=e.kind===`limit`?`changed`:o===null?`added`:s===null?`removed`:`changed`;return C(`dd`,{children:[C(`span`,{children:[a,`, `,r(`changes-${c}`),`:`]}),` `,o!==null&&C(`del`,{children:o}),o!==null&&s!==null&&` → `,s!==null&&C(`ins`,{children:s})]},i)})]},i))})}function un(e){let{t}=E(),{changes:n,errors:r,trouble:i,saved:a,busy:o,save:s,discard:c,show:l}=e,u=i===`unreachable`?t(`connection-none`):x(i,t),d=e=>{let t=xe.find(t=>e.some(({pointer:e})=>ye(e)===t));t&&l(t,e)};return C(`div`,{class:n.length===0&&a===null&&!u?`save idle`:`save`,children:[C(`p`,{role:`status`,children:a===null?t(`save-changes`,{n:n.length}):t(`save-saved`,{version:String(a)})}),u&&C(`p`,{class:`trouble`,role:`alert`,children:u}),r.length>0&&C(`p`,{class:`trouble`,role:`alert`,children:[t(`save-errors`,{n:r.length}),` `,C(`button`,{type:`button`,class:`plain`,onClick:()=>{d(r)},children:t(`save-show`)})]}),n.length>0&&C(`p`,{class:`actions`,children:[C(`button`,{type:`button`,class:`main`,"aria-disabled":o,onClick:()=>{s().then(d)},children:t(`save`)}),C(`button`,{type:`button`,class:`plain`,onClick:c,children:t(`save-discard`)})]})]})}function dn({met:e,discard:t}){let{t:r,language:i,at:a}=E(),{now:o}=y();if(!e)return null;let{theirs:s,changes:c,both:l}=e,u=s.at===null?``:n(i,a(s.at),a(o)),d=l.map(e=>r(`section-${e}`)).join(`, `);return C(`section`,{class:`panel`,role:`alert`,children:[C(`p`,{children:C(`strong`,{children:r(`met`,{name:s.by_name??s.by??``,time:u,version:String(s.version)})})}),C(`p`,{children:d?r(`met-both`,{sections:d}):r(`met-kept`)}),C(`details`,{children:[C(`summary`,{children:r(`met-look`)}),C(ln,{changes:c})]}),C(`p`,{class:`actions`,children:C(`button`,{type:`button`,class:`plain`,onClick:t,children:r(`met-theirs`)})})]})}var fn=`/api/v1/settings`;function pn(){return p(fn)}function mn(t,n){return e(`PUT`,fn,{based_on:t,settings:n})}function hn(){return p(`${fn}/versions`)}function gn(e){return e===0?Promise.resolve({}):p(`${fn}/versions/${e}`).then(({settings:e})=>e)}function _n(t,n){return e(`POST`,`${fn}/versions/${t}/return`,{based_on:n})}function vn(e,t,n){let r=new URLSearchParams({from:String(e),to:String(t),...n===void 0?{}:{press:n}});return p(`/api/v1/plan?${r}`)}function yn(e,t){let{zone:n}=E(),{held:r}=D(),{shut:i,presses:a}=y(),[o,s]=w(null);return T(()=>{let r=!1,[i,o]=[H(e),H(t)];if(i!==null&&o!==null)return vn(ze(n,i),ze(n,o),a[0]?.id).then(e=>{r||s(e)},()=>void 0),()=>{r=!0}},[e,t,n,r,i]),o}function bn(){let{at:e}=E(),{now:t}=y();return Number(Ie(e(t)).slice(0,4))}function xn(e,{holiday:t,workdays:n}){let r=[...e?.holidays??[],...t??[]].map(({day:e})=>e);return new Set(r.filter(e=>!n?.includes(e)))}function Q({path:e,none:t,add:n,fresh:r,each:i}){let{edit:a}=D(),{draftLike:o}=R(),s=k(o,e)??[],[c,l]=w(-1),u=h(s.length),d=h(null);return T(()=>{c===s.length-1&&s.length>u.current?document.getElementById(O([...e,c]))?.closest(`li`)?.querySelector(`input`)?.focus():s.length<u.current&&document.activeElement===document.body&&d.current?.focus(),u.current=s.length},[s.length]),C(v,{children:[s.length===0&&C(`p`,{class:`hint`,children:t}),s.length>0&&C(`ul`,{class:`entries`,children:s.map((t,n)=>i(t,[...e,n],n===c))}),C(`p`,{class:`actions`,children:C(`button`,{type:`button`,class:`plain`,ref:d,onClick:()=>{l(s.length),a([...e,s.length],r())},children:n})})]})}var Sn=6;function Cn(e){return e%Sn}function wn({label:e,pieces:t,numbers:n}){let{t:r}=E(),i=t.map(({words:e})=>e).join(`; `);return C(`div`,{class:`week`,role:`img`,"aria-label":`${e}: ${i||r(`week-empty`)}`,children:[N.map((e,i)=>C(`div`,{class:`week-row`,children:[C(`span`,{children:[r(`day-${e}`),n&&` ${n[i]}`]}),C(`svg`,{viewBox:`0 0 ${z} 10`,preserveAspectRatio:`none`,children:[[360,720,1080].map(e=>C(`line`,{x1:e,x2:e,y1:`0`,y2:`10`},e)),t.filter(e=>e.day===i).map(e=>C(`rect`,{class:`fill-${e.fill}`,x:e.from,width:e.to-e.from,y:e.fill===`pause`?4:0,height:e.fill===`pause`?2:10,children:C(`title`,{children:e.words})},`${e.from} ${e.fill}`))]})]},e)),C(`div`,{class:`week-scale`,"aria-hidden":`true`,children:[`00`,`06`,`12`,`18`,`24`].map(e=>C(`span`,{children:e},e))})]})}function Tn({entries:e}){return C(`ul`,{class:`week-key`,children:e.map(([e,t])=>C(`li`,{children:[C(`svg`,{viewBox:`0 0 10 10`,"aria-hidden":`true`,children:C(`rect`,{class:`fill-${e}`,width:`10`,height:`10`})}),t]},`${e} ${t}`))})}var En=7*z;function Dn(e,t){return!e||e.includes(t)}function On(e,t,n=new Set){let[r,i]=[B(e.from),B(e.to)];return r===null||i===null||V(r,i)===0?[]:[-1,0,1,2,3,4,5,6].filter(r=>{let i=U(t,r);return e.days.includes(N[Le(i)??0]??``)&&!n.has(i)&&(e.valid_from??i)<=i&&i<=(e.valid_to??i)}).map(e=>e*z+r).map(e=>({from:e,to:e+V(r,i)}))}function kn(e,{from:t,to:n}){let r=(t%z+z)%z;return(e.breaks??[]).flatMap(e=>{let[i,a]=[B(e.from),B(e.to)];if(i===null||a===null)return[];let o={from:t+((i-r)%z+z)%z,to:t+V(r,a)};return o.from<o.to&&o.to<=n&&V(r,a)>0?[o]:[]})}function An(e,t){return e.flatMap(({from:e,to:n})=>[{from:e,to:Math.min(n,t.from)},{from:Math.max(e,t.to),to:n}]).filter(({from:e,to:t})=>e<t)}function jn({from:e,to:t}){return[0,1,2,3,4,5,6].map(n=>({day:n,from:Math.max(e-n*z,0),to:Math.min(t-n*z,z)})).filter(e=>e.from<e.to)}function Mn(e,t,n,r=new Set){let i=e.flatMap((e,i)=>Dn(e.presses,t)?On(e,n,r).flatMap(t=>{let n=kn(e,t),r=n.reduce(An,[t]),a=(e,t)=>e.flatMap(jn).map(e=>({...e,shift:i,pause:t,clash:!1}));return[...a(r,!1),...a(n,!0)]}):[]),a=(e,t)=>e.shift!==t.shift&&e.day===t.day&&e.from<t.to&&t.from<e.to;return i.map(e=>({...e,clash:i.some(t=>a(e,t))})).sort((e,t)=>e.day-t.day||e.from-t.from)}function Nn(e){return Pn(e.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*z+t,to:e*z+n}))).reduce((e,{from:t,to:n})=>e+n-t,0)}function Pn(e){let t=[];for(let{from:n,to:r}of[...e].sort((e,t)=>e.from-t.from)){let e=t.at(-1);e&&n<=e.to?e.to=Math.max(e.to,r):t.push({from:n,to:r})}return t}function Fn(e,t,n,r){let i=[];for(let a of t){let t=Mn(e,a,n,r),o=JSON.stringify(t),s=i.find(e=>e.key===o);s?s.presses.push(a):i.push({presses:[a],bars:t,key:o})}return i}function In(e,t,n){let r=(e.rota??[]).flatMap(e=>On(e,n).map(t=>({...t,people:e.people}))),i=H(n)??0,a=(e.swap??[]).flatMap(e=>{let[t,n]=[H(e.from),H(e.to)];return t===null||n===null?[]:[{from:(t-i)/6e4,to:(n-i)/6e4,people:e.people}]}),o=t.filter(({pause:e})=>!e).map(({day:e,from:t,to:n})=>({from:e*z+t,to:e*z+n})),s=[...new Set([0,En,...[...r,...a,...o].flatMap(({from:e,to:t})=>[e,t])])].filter(e=>e>=0&&e<=En).sort((e,t)=>e-t),c=[];return s.slice(0,-1).forEach((e,t)=>{let n=s[t+1]??e,i=({from:t,to:r})=>t<=e&&n<=r,l=(a.filter(i).at(-1)??r.filter(i).at(-1))?.people??[];if(l.length===0&&!o.some(i))return;let u=c.at(-1);u&&u.to===e&&u.people.join()===l.join()?u.to=n:c.push({from:e,to:n,people:l})}),c.flatMap(({people:e,...t})=>jn(t).map(t=>({...t,people:e})))}var Ln={name:``,days:[`mon`,`tue`,`wed`,`thu`,`fri`],from:`06:00`,to:`14:00`};function Rn(){let{t:e}=E();return C(v,{children:[C(`p`,{class:`hint`,children:e(`plan-words`)}),C(Kn,{}),C(Q,{path:[`plan`,`shift`],none:e(`plan-none`),add:e(`plan-add`),fresh:()=>Ln,each:(e,t,n)=>C(zn,{shift:e,path:t,open:n},t.join())})]})}function zn({shift:e,path:t,open:n}){let r=E(),{t:i}=r;return C(L,{path:t,open:n,title:e.name||i(`plan-unnamed`),words:kt(r,e),children:[C(F,{path:[...t,`name`],label:i(`entry-name`)}),C(Ae,{path:[...t,`days`]}),C(Bn,{path:t}),C(Hn,{path:[...t,`breaks`]}),C(Vn,{path:t}),C(je,{path:[...t,`presses`]})]})}function Bn({path:e}){let{t}=E(),{draftLike:n}=R(),[r,i]=[`from`,`to`].map(t=>B(String(k(n,[...e,t])??``))),a=typeof r==`number`&&typeof i==`number`&&i<=r&&V(r,i)>0;return C(`div`,{class:`pair`,children:[C(Oe,{path:[...e,`from`],label:t(`entry-from`)}),C(Oe,{path:[...e,`to`],label:t(`entry-to`),end:!0,hint:a?t(`entry-next-day`):void 0})]})}function Vn({path:e}){let{t}=E();return C(`div`,{class:`pair`,children:[C(F,{path:[...e,`valid_from`],label:t(`entry-valid-from`),type:`date`,optional:!0}),C(F,{path:[...e,`valid_to`],label:t(`entry-valid-to`),type:`date`,optional:!0,hint:t(`entry-valid-hint`)})]})}function Hn({path:e}){let{t}=E(),{draftLike:n,edit:r}=R(),i=k(n,e)??[];return C(`fieldset`,{class:`field breaks`,children:[C(`legend`,{children:t(`plan-breaks`)}),i.map((n,a)=>C(`div`,{class:`pair`,children:[C(Oe,{path:[...e,a,`from`],label:t(`entry-from`)}),C(Oe,{path:[...e,a,`to`],label:t(`entry-to`),end:!0}),C(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${t(`plan-break`,{n:a+1})}`,onClick:()=>{r(i.length>1?[...e,a]:e,void 0)},children:t(`entry-remove`)})]},a)),C(`p`,{class:`actions`,children:C(`button`,{type:`button`,class:`plain`,onClick:()=>{r([...e,i.length],{from:`10:00`,to:`10:30`})},children:t(`plan-add-break`)})})]})}function Un(){let{now:e}=y(),{at:t}=E(),[n,r]=w(()=>Re(Ie(t(e))));return{week:n,setWeek:r}}function Wn({week:e,setWeek:t}){let{t:n,language:r}=E();return C(`div`,{class:`week-choice`,children:[C(`button`,{type:`button`,class:`plain`,"aria-label":n(`week-before`),onClick:()=>{t(U(e,-7))},children:`‹`}),C(`strong`,{"aria-live":`polite`,children:n(`week-of`,{day:ne(r,W(e))})}),C(`button`,{type:`button`,class:`plain`,"aria-label":n(`week-after`),onClick:()=>{t(U(e,7))},children:`›`})]})}function Gn(e){return[0,1,2,3,4,5,6].map(t=>new Date(H(U(e,t))??0).getUTCDate())}function Kn(){let e=E(),{t}=e,{now:n,presses:r,names:i}=D(),{week:a,setWeek:o}=Un(),s=n.plan.shift??[];if(s.length===0)return null;let c=Fn(s,r,a),l=e=>e.pause?`pause`:e.clash?`clash`:Cn(e.shift),u=e=>`${t(`day-${N[e.day]}`)} ${Fe(e.from)}–${Fe(e.to)} ${e.pause?t(`week-break`):s[e.shift]?.name??``}`;return C(`div`,{class:`part pictures`,children:[C(Wn,{week:a,setWeek:o}),C(`div`,{class:`weeks`,children:c.map(({presses:n,bars:r})=>{let o=c.length>1||n.length===1?n.map(i.press).join(`, `):t(`week-title`),d=[...new Set(r.map(({shift:e})=>e))].sort((e,t)=>e-t);return C(`figure`,{children:[C(`figcaption`,{children:[C(`strong`,{children:o}),` · `,t(`week-hours`,{hours:At(e,Nn(r))})]}),C(wn,{label:o,numbers:Gn(a),pieces:r.map(e=>({...e,fill:l(e),words:u(e)}))}),C(Tn,{entries:[...d.map(e=>[Cn(e),s[e]?.name??``]),...r.some(({pause:e})=>e)?[[`pause`,t(`week-break`)]]:[],...r.some(({clash:e})=>e)?[[`clash`,t(`week-clash`)]]:[]]})]},n.join())})})]})}function qn(){let e=E(),{t,at:n}=e,{now:r}=y(),{names:i}=D(),a=e=>e.map(i.person).join(`, `)||t(`duty-nobody`),o=U(Ie(n(r)),1);return C(v,{children:[C(`p`,{class:`hint`,children:t(`duty-words`)}),C(Yn,{}),C(`section`,{class:`part`,children:[C(`h3`,{children:t(`duty-rota`)}),C(Q,{path:[`duty`,`rota`],none:t(`duty-none`),add:t(`duty-add`),fresh:()=>({days:[...N],from:`06:00`,to:`18:00`,people:[]}),each:(t,n,r)=>C(L,{path:n,open:r,title:a(t.people),words:kt(e,t),children:[C(Ae,{path:[...n,`days`]}),C(Bn,{path:n}),C(Jn,{path:[...n,`people`]}),C(Vn,{path:n})]},n.join())})]}),C(`section`,{class:`part`,children:[C(`h3`,{children:t(`duty-swaps`)}),C(`p`,{class:`hint`,children:t(`duty-swaps-words`)}),C(Q,{path:[`duty`,`swap`],none:t(`duty-swaps-none`),add:t(`duty-swap-add`),fresh:()=>({from:`${o}T06:00`,to:`${o}T18:00`,people:[]}),each:(n,r,i)=>C(L,{path:r,open:i,title:a(n.people),words:`${J(e,n.from)} – ${J(e,n.to)}`,children:[C(`div`,{class:`pair wide`,children:[C(F,{path:[...r,`from`],label:t(`entry-from`),type:`datetime-local`}),C(F,{path:[...r,`to`],label:t(`entry-to`),type:`datetime-local`})]}),C(Jn,{path:[...r,`people`]})]},r.join())})]})]})}function Jn({path:e}){let{t}=E(),{held:n,names:r}=D(),{draftLike:i,edit:a}=R(),o=k(i,e)??[],s=n.people.filter(({id:e})=>!o.includes(e));return C(`fieldset`,{class:`field`,children:[C(`legend`,{children:t(`duty-people`)}),C(`ol`,{class:`people`,children:o.map((n,i)=>C(`li`,{children:[C(`span`,{children:[r.person(n),` `,C(P,{path:[...e,i]})]}),C(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${r.person(n)}`,onClick:()=>{a(e,o.filter(e=>e!==n))},children:t(`entry-remove`)})]},n))}),C(`select`,{"aria-label":t(`duty-person-add`),value:``,onChange:t=>{a(e,[...o,t.currentTarget.value])},children:[C(`option`,{value:``,children:t(`duty-person-add`)}),s.map(({id:e,name:t})=>C(`option`,{value:e,children:t},e))]}),C(P,{path:e})]})}function Yn(){let{t:e}=E(),{now:t,presses:n,names:r}=D(),{week:i,setWeek:a}=Un(),o=xn(yn(U(i,-1),U(i,8)),t.plan),s=n.flatMap(e=>Mn(t.plan.shift??[],e,i,o)),c=In(t.duty,s,i);if(c.length===0)return null;let l=[...new Set(c.flatMap(({people:e})=>e.slice(0,1)))],u=c.filter(({people:e})=>e.length===0).length,d=t=>t.map(r.person).join(`, `)||e(`duty-hole`);return C(`div`,{class:`part pictures`,children:[C(Wn,{week:i,setWeek:a}),C(`p`,{role:`status`,class:u>0?`counts counts-late`:`counts`,children:u>0?e(`duty-holes`,{n:u}):e(`duty-no-holes`)}),C(`figure`,{children:[C(wn,{label:e(`duty-week`),numbers:Gn(i),pieces:c.map(({day:t,from:n,to:r,people:i})=>({day:t,from:n,to:r,fill:i.length===0?`hole`:Cn(l.indexOf(i[0]??``)),words:`${e(`day-${N[t]}`)} ${Fe(n)}–${Fe(r)} ${d(i)}`}))}),C(Tn,{entries:[...l.map((e,t)=>[Cn(t),r.person(e)]),...u>0?[[`hole`,e(`duty-hole`)]]:[]]})]})]})}var Xn=[`ring`,`sms`,`ntfy`,`telegram`,`email`,`webhook`];function Zn(e){return e===0?`0s`:Number.isInteger(e)?`${e}min`:`${Math.round(e*60)}s`}function Qn(e,t){return[`own`,...Xn.filter(n=>e===null||e.includes(n)||t.includes(n))]}function $n(e,t,n){let r=[`duty1`,`duty2`].indexOf(e.whom);return r>=0?[...n.rota??[],...n.swap??[]].flatMap(({people:e})=>e.slice(r,r+1)):e.whom===`manager`?t.filter(({role:e})=>e===`manager`).map(({id:e})=>e):[e.whom]}function er(e,{ways:t,people:n},r){if(t===null)return!0;let i=$n(e,n,r);if(i.length===0)return e.whom!==`manager`;let a=e.ways.includes(`own`);return n.some(n=>i.includes(n.id)&&n.ways.some(n=>t.includes(n)&&(a||e.ways.includes(n))))}function tr(e,{people:t},n){let r=new Set(Se.flatMap(r=>(e[r]??[]).flatMap(e=>$n(e,t,n))));return t.filter(({id:e})=>r.has(e))}var nr=6e4;function rr(){let{t:e}=E(),{held:t}=D();return C(v,{children:[C(`p`,{class:`hint`,children:e(`escalation-words`)}),t.ways===null&&C(`p`,{class:`counts counts-late`,children:e(`told-no-alerter`)}),Se.map(e=>C(ir,{ladder:e},e)),C(lr,{})]})}function ir({ladder:e}){let t=E(),{t:n}=t,{now:r,held:i,names:a,edit:o}=D(),s=[`escalation`,e],c=r.escalation[e]??[],l=i.file.escalation?.[e],u=G(c.at(-1)?.after??`0s`)??0,d=e===`p3`&&c.length===0?n(`escalation-p3-none`):n(`escalation-none`);return C(`section`,{class:`part`,"aria-labelledby":`ladder-${e}`,children:[C(`h3`,{id:`ladder-${e}`,children:n(`escalation-${e}`)}),c.length>0&&C(ar,{steps:c}),C(P,{path:s}),C(Q,{path:s,none:d,add:n(`escalation-add`),fresh:()=>({after:Zn(c.length===0?0:u/nr+5),whom:`duty1`,ways:[`own`]}),each:(e,n,r)=>C(L,{path:n,open:r,title:`${Nt(t,e.after)}: ${Pt(t,e.whom,a)}`,words:Ft(t,e.ways),children:[C(or,{path:[...n,`after`]}),C(sr,{path:[...n,`whom`]}),C(cr,{path:[...n,`ways`]})]},n.join())}),!j(c,l??[])&&C(`p`,{class:`actions`,children:C(`button`,{type:`button`,class:`plain`,"aria-label":`${n(`escalation-standard`)}: ${n(`escalation-${e}`)}`,onClick:()=>{o(s,l??void 0)},children:n(`escalation-standard`)})})]})}function ar({steps:e}){let t=E(),{t:n}=t,{held:r,now:i,names:a}=D(),o=0;return C(`ol`,{class:`ladder`,children:e.map((e,s)=>{let c=G(e.after)??o,l=Math.max(0,c-o);o=Math.max(o,c);let u=er(e,r,i.duty);return C(`li`,{class:u?void 0:`unmet`,style:{"--wait":`${l===0?0:.6+Math.min(Math.sqrt(l/nr)*.5,3)}rem`},children:[C(`strong`,{children:Nt(t,e.after)}),C(`span`,{children:[Pt(t,e.whom,a),` `,C(`span`,{class:`hint`,children:Ft(t,e.ways)}),!u&&C(`span`,{class:`wrong`,children:[` ! `,n(`escalation-unmet`)]})]})]},s)})})}function or({path:e}){let{t}=E(),{draftLike:n,edit:r}=R(),i=k(n,e),a=typeof i==`string`?G(i):null;return C(I,{path:e,label:t(`escalation-minutes`),value:a===null?i:a/nr,set:t=>{r(e,typeof t==`number`?Zn(t):t??``)}})}function sr({path:e}){let{t}=E(),{held:n,names:r}=D(),{draftLike:i,edit:a}=R(),o=String(k(i,e)??``),s=O(e),c=n.people.map(({id:e})=>e),l=![`duty1`,`duty2`,`manager`,...c].includes(o);return C(`div`,{class:`field`,children:[C(`label`,{for:s,children:t(`escalation-whom`)}),C(`select`,{id:s,value:o,onChange:t=>{a(e,t.currentTarget.value)},children:[[`duty1`,`duty2`,`manager`].map(e=>C(`option`,{value:e,children:t(`whom-${e}`)},e)),c.map(e=>C(`option`,{value:e,children:r.person(e)},e)),l&&C(`option`,{value:o,children:o})]}),C(P,{path:e})]})}function cr({path:e}){let{t}=E(),{held:n}=D(),{draftLike:r,edit:i}=R(),a=k(r,e)??[],o=Qn(n.ways??null,a).map(e=>[e,t(`told-way-${e}`)]);return C(ke,{path:e,legend:t(`escalation-ways`),options:o,chosen:a,set:t=>{i(e,t)}})}function lr(){let e=E(),{t}=e,{held:n,now:r,look:i}=D(),[a,o]=w(null),s=tr(r.escalation,n,r.duty),c=e=>e.ways.filter(e=>n.ways===null||n.ways.includes(e));return C(`section`,{class:`part`,"aria-labelledby":`reach`,children:[C(`h3`,{id:`reach`,children:t(`reach`)}),C(`p`,{class:`hint`,children:t(s.length===0?`reach-nobody`:`reach-words`)}),C(`ul`,{class:`days`,children:s.map(n=>C(`li`,{children:[C(`div`,{children:[C(`strong`,{children:n.name}),` `,c(n).length>0?C(`span`,{class:`hint`,children:Ft(e,c(n))}):C(`span`,{class:`wrong`,children:[`! `,t(`reach-none`)]})]}),C(`button`,{type:`button`,class:`plain`,"aria-expanded":a===n.id,"aria-label":`${t(`person-contact`)}: ${n.name}`,onClick:()=>{o(a===n.id?null:n.id)},children:t(`person-contact`)}),a===n.id&&C(se,{title:`${t(`person-contact`)}: ${n.name}`,children:C(de,{person:n.id,changed:i,cancel:()=>{o(null)}})})]},n.id))})]})}var ur=2030;function dr(){let e=E(),{t}=e,{now:n,edit:r}=D(),i=n.plan.holidays??`none`;return C(v,{children:[C(`fieldset`,{class:`field`,children:[C(`legend`,{children:t(`holidays-calendar`)}),[`kosovo`,`none`].map(e=>C(`label`,{class:`tick`,children:[C(`input`,{type:`radio`,name:`calendar`,checked:i===e,onChange:()=>{r([`plan`,`holidays`],e)}}),` `,t(`calendar-${e}`)]},e)),C(P,{path:[`plan`,`holidays`]})]}),C(fr,{}),C(`section`,{class:`part`,children:[C(`h3`,{children:t(`holidays-own`)}),C(`p`,{class:`hint`,children:t(`holidays-own-words`)}),C(Q,{path:[`plan`,`holiday`],none:t(`holidays-own-none`),add:t(`holidays-add`),fresh:()=>({day:``}),each:(n,r,i)=>C(L,{path:r,open:i,title:n.day?q(e,n.day):t(`holidays-new`),words:n.name??``,children:[C(F,{path:[...r,`day`],label:t(`entry-day`),type:`date`}),C(F,{path:[...r,`name`],label:t(`entry-name`),optional:!0})]},r.join())})]}),C(mr,{})]})}function fr(){let{t:e}=E(),{now:t,held:n}=D(),r=bn(),[i,a]=w(r),o=yn(`${i}-01-01`,`${i+1}-01-01`),s=(n.settings.plan??n.file.plan)?.holidays??`none`,c=t.plan.holidays??`none`;return C(`section`,{class:`part`,"aria-busy":o===null,children:[C(`div`,{class:`week-choice`,children:[C(`button`,{type:`button`,class:`plain`,"aria-label":e(`year-before`),"aria-disabled":i<=r,onClick:()=>{a(Math.max(r,i-1))},children:`‹`}),C(`h3`,{"aria-live":`polite`,children:e(`holidays-year`,{year:String(i)})}),C(`button`,{type:`button`,class:`plain`,"aria-label":e(`year-after`),"aria-disabled":i>=ur,onClick:()=>{a(Math.min(ur,i+1))},children:`›`})]}),s!==c&&C(`p`,{class:`hint`,children:e(`holidays-after-saving`)}),o?.holidays.length===0&&C(`p`,{class:`hint`,children:e(`holidays-none`)}),C(`ul`,{class:`days`,children:o?.holidays.map(e=>C(pr,{holiday:e},e.day))})]})}function pr({holiday:e}){let t=E(),{t:n,language:r}=t,{now:i,edit:a}=D(),o=i.plan.workdays?.includes(e.day)??!1,s=i.plan.holiday?.some(({day:t})=>t===e.day)??!1,c=e.name[r];return C(`li`,{class:o?`day-worked`:void 0,children:[C(`div`,{children:[C(`strong`,{children:q(t,e.day)}),` `,C(`span`,{class:`hint`,children:n(`day-${N[Le(e.day)??0]}`)}),` `,c,e.of!==e.day&&C(v,{children:[` `,C(`span`,{class:`hint`,children:n(`holidays-of`,{day:q(t,e.of)})})]}),e.expected&&C(v,{children:[` `,C(`span`,{class:`badge`,children:n(`holidays-expected`)})]}),o&&C(v,{children:[` `,C(`span`,{class:`badge`,children:n(`holidays-worked`)})]})]}),!s&&!o&&C(`button`,{type:`button`,class:`plain`,"aria-label":`${n(`holidays-work`)}: ${q(t,e.day)}`,onClick:()=>{a([`plan`,`workdays`],[...i.plan.workdays??[],e.day].sort())},children:n(`holidays-work`)})]})}function mr(){let e=E(),{t}=e,{now:n,edit:r}=D(),i=n.plan.workdays??[];return C(`section`,{class:`part`,children:[C(`h3`,{children:t(`workdays`)}),C(`p`,{class:`hint`,children:i.length>0?t(`workdays-words`):t(`workdays-none`)}),C(`ul`,{class:`days`,children:i.map((n,i)=>C(`li`,{children:[C(`div`,{children:[C(`strong`,{children:q(e,n)}),` `,C(`span`,{class:`hint`,children:t(`day-${N[Le(n)??0]}`)}),` `,C(P,{path:[`plan`,`workdays`,i]})]}),C(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`entry-remove`)}: ${q(e,n)}`,onClick:()=>{r([`plan`,`workdays`,i],void 0)},children:t(`entry-remove`)})]},n))})]})}function hr(){let{t:e}=E(),{now:t,edit:n}=D(),r=t.languages,i=e=>{n([`site`,`languages`],e)},a=e=>oe[e]??e,o=l.filter(e=>!r.includes(e)),s=e=>i([e,...r.filter(t=>t!==e)]);return C(v,{children:[C(`p`,{class:`hint`,children:e(`languages-words`)}),C(`ol`,{class:`people languages-order`,children:r.map((t,n)=>C(`li`,{children:[C(`span`,{lang:t,children:[a(t),` `,C(P,{path:[`site`,`languages`,n]})]}),n>0&&C(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`languages-first`)}: ${a(t)}`,onClick:()=>{s(t)},children:e(`languages-first`)}),r.length>1&&C(`button`,{type:`button`,class:`plain`,"aria-label":`${e(`entry-remove`)}: ${a(t)}`,onClick:()=>{i(r.filter(e=>e!==t))},children:e(`entry-remove`)})]},t))}),C(P,{path:[`site`,`languages`]}),C(`p`,{class:`actions`,children:o.map(e=>C(`button`,{type:`button`,class:`plain`,lang:e,onClick:()=>{i([...r,e])},children:[`+ `,oe[e]]},e))})]})}function gr({dirty:e}){let{t}=E(),[n,r]=w(null);return T(()=>{if(!e)return;g(e=>ae(new URL(e,location.href).pathname)?.path===`/settings`||(r(e),!1));let t=e=>{e.preventDefault()};return window.addEventListener(`beforeunload`,t),()=>{g(null),window.removeEventListener(`beforeunload`,t)}},[e]),n===null?null:C(ce,{title:t(`leave-title`),action:t(`leave`),act:()=>(g(null),b(n),Promise.resolve()),close:()=>{r(null)},children:C(`p`,{children:t(`leave-words`)})})}function _r(){let{t:e}=E(),{presses:t,names:n,held:r,errors:i}=D(),a=t.find(e=>i.some(({pointer:t})=>t.startsWith(`${O([`limits`,e])}/`))),[o,s]=w(a??t[0]??``);return C(v,{children:[C(`p`,{class:`hint`,children:e(`limits-words`)}),t.length>1&&C(`label`,{class:`field part form`,children:[e(`limits-press`),C(`select`,{value:o,onChange:e=>{s(e.currentTarget.value)},children:t.map(e=>C(`option`,{value:e,children:[n.press(e),e===a?` !`:``]},e))})]}),C(P,{path:[`limits`,o]}),C(`ul`,{class:`entries`,children:(r.profiles[o]??[]).map(e=>C(vr,{press:o,profile:e},`${o} ${e.signal}`))})]})}function vr({press:e,profile:t}){let{t:n}=E(),{now:r,errors:i}=D(),{signal:a,unit:o}=t,s=r.limits[e]?.[a]??{},c=Ce.filter(e=>(s[e]??null)!==null).length,l=O([`limits`,e,a]),d=i.some(e=>e.pointer===l||e.pointer.startsWith(`${l}/`)),[f,p]=w(d);return C(`li`,{class:`item entry`,children:C(`details`,{open:f||d,onToggle:e=>{p(e.currentTarget.open)},children:[C(`summary`,{id:l,children:[C(`strong`,{children:u(n,a)}),` `,C(`span`,{class:`hint`,children:S(o,n)}),c>0&&C(`span`,{class:`badge`,children:n(`limits-changed`,{n:c})}),d&&C(`span`,{class:`wrong`,children:[`! `,n(`entry-wrong`)]}),C(br,{profile:t,own:s})]}),C(P,{path:[`limits`,e,a]}),C(`div`,{class:`figures`,children:Ce.map(n=>C(yr,{press:e,profile:t,own:s,name:n},n))})]})})}function yr({press:e,profile:t,own:n,name:r}){let i=E(),{t:a}=i,{change:o}=D(),s=t[r]??null,c=r.startsWith(`delay_`)?`s`:S(t.unit,a),l=s===null?a(`limits-none`):a(`limits-profile`,{value:Y(i,s),unit:c});return C(I,{path:[`limits`,e,t.signal,r],label:`${a(`limit-${r}`)} (${c})`,hint:l,value:n[r]??void 0,set:n=>{o((i,a)=>_e(i,a,[e,t.signal],r,n===s?void 0:n))}})}function br({profile:e,own:t}){let n=E(),{t:r}=n,i=mt(e,t),a=ht(e.range,i);if(!a)return C(`span`,{class:`hint`,children:r(`limits-none-at-all`)});let o=[`trip_lo`,`warn_lo`,`warn_hi`,`trip_hi`].flatMap(e=>{let t=i[e];return t===null?[]:[`${r(`limit-${e}`)} ${Y(n,t)}`]});return o.length===0?C(`span`,{class:`band`,children:r(`limits-none-at-all`)}):C(`span`,{class:`band`,children:[C(`span`,{"aria-hidden":`true`,children:Y(n,a[0])}),C(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,role:`img`,"aria-label":o.join(`, `),children:gt(i,a).map(({from:e,to:t,tone:n})=>C(`rect`,{class:`band-${n}`,x:e*1e3,width:(t-e)*1e3,height:`10`},e))}),C(`span`,{"aria-hidden":`true`,children:Y(n,a[1])})]})}var xr=`/api/v1/problems/outdated`,$={refused:null,met:null,trouble:null,saved:null,busy:!1};function Sr(){let{shut:e,again:t}=y(),[n,r]=w({held:null,draft:{},...$}),{held:i,draft:a,refused:o}=n,s=e=>{r(t=>({...t,...e}))},c=e=>{let n=e instanceof f?e.trouble:`unreachable`;n===`/api/v1/problems/log-in`&&t(),s({busy:!1,trouble:n===`/api/v1/problems/log-in`?null:n})};T(()=>{i===null&&!e&&pn().then(e=>{s({held:e,draft:e.settings})},c)},[e]);let l=async e=>{let t=await pn(),{draft:n,both:r}=cn(e.settings,a,t.settings,t.file),i=rn(M(e.settings,e.file),M(t.settings,t.file));s({...$,held:t,draft:n,met:{theirs:t,changes:i,both:r}})},u=async()=>{if(!i||n.busy)return[];s({busy:!0,saved:null,trouble:null});try{let e=await mn(i.version,a);s({...$,held:e,draft:e.settings,saved:e.version})}catch(e){if(e instanceof f&&e.errors.length>0)return s({busy:!1,refused:{errors:e.errors,sent:a}}),e.errors;e instanceof f&&e.trouble===xr?await l(i).catch(c):c(e)}return[]};return{...n,save:u,errors:o?be(o.errors,o.sent,a):[],changes:i?rn(M(i.settings,i.file),M(a,i.file)):[],change:e=>{r(t=>({...t,saved:null,draft:e(t.draft,t.held?.file??{})}))},edit:(e,t)=>{r(n=>({...n,saved:null,draft:me(n.draft,n.held?.file??{},e,t)}))},renew:()=>{i&&(j(M(i.settings,i.file),M(a,i.file))?pn().then(e=>{s({...$,held:e,draft:e.settings})},c):l(i).catch(c))},look:()=>{pn().then(e=>{r(t=>t.held?.version===e.version?{...t,held:e}:t)},c)},take:e=>{s({...$,held:e,draft:e.settings})},discard:()=>{s({...$,draft:i?.settings??{}})}}}var Cr=36e5,wr=24*Cr;function Tr(){let{t:e,at:t}=E(),{now:n}=y(),{now:r,edit:i}=D(),a=G(r.plan.lead??`24h`),o=U(Ie(t(n)),7);return C(v,{children:[C(`p`,{class:`hint`,children:e(`stops-words`)}),C(`div`,{class:`part form`,children:C(I,{path:[`plan`,`lead`],label:e(`stops-lead`),hint:e(`stops-lead-hint`),value:a===null?r.plan.lead:a/Cr,set:e=>{i([`plan`,`lead`],typeof e==`number`?Ue(e):e)}})}),C(Q,{path:[`plan`,`stop`],none:e(`stops-none`),add:e(`stops-add`),fresh:()=>({from:`${o}T06:00`,to:`${o}T14:00`,reason:``}),each:(e,t,n)=>C(Er,{stop:e,path:t,open:n},t.join())})]})}function Er({stop:e,path:t,open:n}){let r=E(),{t:i}=r;return C(L,{path:t,open:n,title:e.reason||i(`stops-unnamed`),words:`${J(r,e.from)} – ${J(r,e.to)}`,children:[C(F,{path:[...t,`reason`],label:i(`entry-reason`)}),C(`div`,{class:`pair wide`,children:[C(F,{path:[...t,`from`],label:i(`entry-from`),type:`datetime-local`}),C(F,{path:[...t,`to`],label:i(`entry-to`),type:`datetime-local`})]}),C(je,{path:[...t,`presses`]}),C(Dr,{stop:e})]})}function Dr({stop:e}){let t=E(),{t:r,language:i,zone:a,at:o}=t,{now:s}=y(),{now:c,held:l}=D(),u=e.from.slice(0,10),d=H(u)===null?Ie(o(s)).slice(0,4):String(W(u).year),f=yn(`${d}-01-01`,`${Number(d)+1}-02-01`),p=l.settings.plan?.stop??[],m=Math.min(...p.filter(t=>qe(t,e)).map(e=>e.registered??s),s),h=G(c.plan.lead??`24h`)??wr,g=We(e,c.plan.shift??[],{zone:a,leadMs:h,known:m,off:xn(f,c.plan)});if(!g)return null;let{touched:_,late:v,from:b}=g,x=Y(t,h/Cr),S=_===0?r(`stops-nothing`):v===0?r(`stops-counts`):b===null?r(`stops-late`,{lead:x}):r(`stops-partly`,{lead:x,n:v,time:n(i,o(b),o(s))});return C(`p`,{role:`status`,class:v>0?`counts counts-late`:`counts`,children:S})}function Or(){let{t:e}=E(),{presses:t,names:n,now:r,edit:i}=D();return C(v,{children:[C(`p`,{class:`hint`,children:e(`targets-words`)}),C(`ul`,{class:`items`,children:t.map(t=>{let a=r.target.findIndex(e=>e.press===t),o=a<0?r.target.length:a;return C(`li`,{class:`item`,children:[C(`h3`,{children:n.press(t)}),a>=0&&C(P,{path:[`target`,o,`press`]}),[`throughput`,`uptime`].map(n=>C(I,{path:[`target`,a<0?t:o,n],label:e(`target-${n}`),hint:e(`target-${n}-hint`),value:r.target[a]?.[n]??void 0,set:e=>{i([`target`],ve(r.target,t,n,e))}},n))]},t)})})]})}var kr=20,Ar=3e4,jr={version:0,at:null,by:null,by_name:null,returned_to:null};function Mr(){let{t:e,language:t}=E(),{held:n,dirty:r,take:i,renew:a}=D(),o=le(hn,Ar),[s,c]=w(!1),[l,u]=w(null),[d,p]=w(null),m=o.data?.[0]?.version??0;T(()=>{m>n.version&&a()},[m]);let h=r=>{let a=n.version;p(null),_n(r,a).then(e=>{i(e),u(a),o.again()},n=>{let r=n instanceof f?n.errors.map(({texts:e})=>e[t]):[];p([_(n,e),...r].join(` `))})},g=o.data?[...o.data,jr]:[];return C(v,{children:[C(`p`,{class:`hint`,children:e(`versions-words`)}),r&&C(`p`,{class:`counts counts-late`,children:e(`versions-dirty`)}),d&&C(`p`,{class:`trouble`,role:`alert`,children:d}),l!==null&&n.returned_to!==null&&C(`p`,{class:`counts`,role:`status`,children:[e(`versions-returned`,{version:String(n.version),to:n.returned_to}),` `,C(`button`,{type:`button`,class:`plain`,disabled:r,onClick:()=>{h(l)},children:e(`versions-undo`,{to:l})})]}),C(ue,{data:o.data,trouble:o.trouble}),C(`ul`,{class:`entries`,children:g.slice(0,s?void 0:kr).map((e,t)=>C(Nr,{one:e,before:g[t+1]?.version??0,holds:e.version===n.version,back:r?null:()=>{h(e.version)}},e.version))}),!s&&g.length>kr&&C(`p`,{class:`actions`,children:C(`button`,{type:`button`,class:`plain`,onClick:()=>{c(!0)},children:e(`versions-all`,{n:g.length})})})]})}function Nr({one:e,before:t,holds:r,back:i}){let{t:a,language:o,at:s}=E(),{now:c}=y(),{names:l}=D(),u=e.by_name??(e.by===`console`?a(`versions-console`):e.by===null?null:l.person(e.by)),d=e.version===0?a(`versions-file`):a(`versions-one`,{version:String(e.version)}),f=e.at===null?null:n(o,s(e.at),s(c));return C(`li`,{class:`item`,children:[C(`h3`,{children:[d,r&&C(v,{children:[` `,C(`span`,{class:`badge`,children:a(`versions-holds`)})]})]}),C(`p`,{class:`hint`,children:[u,f,e.returned_to!==null&&a(`versions-as`,{to:e.returned_to})].filter(Boolean).join(` · `)||a(`versions-file-words`)}),e.version>0&&C(Pr,{number:e.version,before:t}),!r&&C(`p`,{class:`actions`,children:C(`button`,{type:`button`,class:`plain`,disabled:i===null,"aria-label":`${a(`versions-return`)}: ${d}`,onClick:()=>{i?.()},children:a(`versions-return`)})})]})}function Pr({number:e,before:t}){let{t:n}=E(),{held:r}=D(),[i,a]=w(null),[o,s]=w(!1),c=()=>{i||Promise.all([gn(t),gn(e)]).then(([e,t])=>{a(rn(M(e,r.file),M(t,r.file)))},()=>{s(!0)})};return C(`details`,{onToggle:e=>{e.currentTarget.open&&c()},children:[C(`summary`,{children:n(`versions-what`)}),i?C(ln,{changes:i}):C(`p`,{class:`hint`,children:n(o?`connection-none`:`view-loading`)})]})}var Fr={plan:Rn,holidays:dr,stops:Tr,targets:Or,limits:_r,alarms:en,duty:qn,escalation:rr,languages:hr,versions:Mr};function Ir(e){return m(e===`plan`?`/settings`:`/settings/${e}`)}function Lr(){let{t:e}=E(),t=Sr(),{presses:n}=y(),{path:r}=ie(),i=r.split(`/`)[2]||`plan`,a=xe.find(e=>e===i),{held:o,draft:s,changes:c,errors:l,trouble:u}=t,d=zr(a);if(T(()=>{document.querySelector(`.sections [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})},[a,o===null]),!o)return u?C(`p`,{class:`trouble`,role:`alert`,children:x(u,e)??e(`connection-none`)}):C(`p`,{class:`empty`,children:e(`view-loading`)});let f={held:o,draft:s,errors:l,now:M(s,o.file),dirty:c.length>0,edit:t.edit,change:t.change,take:t.take,renew:t.renew,look:t.look,presses:Object.keys(o.profiles),names:{press:e=>n.find(t=>t.id===e)?.name??e,person:e=>o.people.find(t=>t.id===e)?.name??e}},p=(e,t)=>{let n=a&&t.some(({pointer:e})=>Rr(a,e))?a:e;n!==a&&b(Ir(n)),d(n,t)},m=a&&Fr[a];return C(fe.Provider,{value:f,children:[C(`nav`,{class:`sections`,"aria-label":e(`settings-sections`),children:xe.map(t=>{let n=l.filter(({pointer:e})=>ye(e)===t).length,r=c.some(e=>nn(e)===t);return C(`a`,{href:Ir(t),"aria-current":t===a?`page`:void 0,children:[e(`section-${t}`),n>0?C(`span`,{class:`wrong`,role:`img`,"aria-label":e(`section-wrong`,{n}),children:`!`}):r&&C(`span`,{class:`touched`,role:`img`,"aria-label":e(`section-changed`),children:`•`})]},t)})}),C(Br,{held:o}),C(dn,{...t,show:p}),C(`section`,{class:`part settings`,"aria-labelledby":`section-title`,children:[C(`h3`,{id:`section-title`,children:e(a?`section-${a}`:`view-none`)}),m?C(m,{}):C(`p`,{class:`hint`,children:e(`view-none-words`)})]}),C(un,{...t,show:p}),C(gr,{dirty:c.length>0})]})}function Rr(e,t){let n=ye(t);return n===e||n===`limits`&&e===`alarms`}function zr(e){let t=h(null);return T(()=>{if(t.current===null||t.current.section!==e)return;let n=t.current.errors.map(({pointer:e})=>document.getElementById(e)).filter(e=>e!==null).find(e=>e.closest(`.settings`))??document.querySelector(`.settings [aria-invalid]`);t.current=null;for(let e=n?.closest(`details`);e;e=e.parentElement?.closest(`details`))e.open=!0;n?.focus(),n?.scrollIntoView({block:`center`})}),(e,n)=>{t.current={section:e,errors:n}}}function Br({held:e}){let{t,language:n}=E();return C(v,{children:[e.errors.length>0&&C(`section`,{class:`panel`,role:`alert`,children:[C(`p`,{class:`trouble`,children:t(`settings-not-held`,{version:String(e.version)})}),C(`ul`,{children:e.errors.map(({pointer:e,texts:t})=>C(`li`,{children:[t[n],` `,C(`code`,{children:e})]},e+t.en))})]}),e.restart.length>0&&C(`section`,{class:`panel`,role:`status`,children:[C(`p`,{children:C(`strong`,{children:t(`settings-restart`)})}),C(`ul`,{children:e.restart.map(e=>C(`li`,{children:e[n]},e.en))})]}),C(`p`,{class:`hint`,children:t(`settings-words`)})]})}export{Lr as default};