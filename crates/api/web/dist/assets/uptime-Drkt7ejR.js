import{$ as e,C as t,D as n,E as r,I as i,S as a,T as o,X as s,Y as c,Z as l,b as u,et as d,g as f,o as p,q as m,s as h,t as g}from"./jsxRuntime-BOs6cI38.js";import{t as _}from"./list-J49Dssmw.js";import{_ as v,i as y,p as b}from"./index-Da1ZD4JH.js";import{a as x,d as S,i as C,n as w,o as T,u as E}from"./dates-CTBHepLo.js";/* empty css             */import{i as D,n as O}from"./reason-BpqbGn-3.js";function k({press:e,from:t,to:n,raw:r},i){return String(new URLSearchParams({...e!==null&&{press:e},from:String(t),to:String(n),...r&&{raw:`true`},...i}))}function A(e,t,n){return i(`/api/v1/kpis?${k(e,{by:t})}`,n)}function j(e,t,n){return i(`/api/v1/kpis/derivation?${k(e,{figure:t})}`,n)}async function M(e,t,n){let[r,i,a]=await Promise.all([A(t,`day`,n),A(t,`line`,n),A({...t,raw:!0},`line`,n)]);return{key:e,now:i.now,days:r.periods,said:i.periods[0],raw:a.periods[0],changes:i.changes}}function N(){return g(`svg`,{class:`patterns`,width:`0`,height:`0`,"aria-hidden":`true`,focusable:`false`,children:g(`defs`,{children:[g(`pattern`,{id:`pattern-pending`,width:`7`,height:`7`,patternUnits:`userSpaceOnUse`,patternTransform:`rotate(45)`,children:[g(`rect`,{class:`pattern-ground`,width:`7`,height:`7`}),g(`rect`,{class:`pattern-line`,width:`2`,height:`7`})]}),g(`pattern`,{id:`pattern-lost`,width:`7`,height:`7`,patternUnits:`userSpaceOnUse`,patternTransform:`rotate(45)`,children:[g(`rect`,{class:`pattern-ground`,width:`7`,height:`7`}),g(`rect`,{class:`pattern-line`,width:`2.5`,height:`7`}),g(`rect`,{class:`pattern-line`,width:`7`,height:`2.5`})]})]})})}function ee({shares:e,whole:t,height:n=14}){let r=Math.max(t,e.reduce((e,{ms:t})=>e+t,0),1),i=0;return g(`svg`,{class:`day-bar`,width:`100%`,height:n,"aria-hidden":`true`,focusable:`false`,children:[g(`rect`,{class:`bar-ground`,width:`100%`,height:n}),e.map(({kind:e,ms:t})=>{let a=i;return i+=t,t>0&&g(`rect`,{class:`kind-${e}`,x:`${a/r*100}%`,width:`${t/r*100}%`,height:n},e)})]})}function te({kind:e}){return g(`svg`,{class:`swatch`,width:`26`,height:`14`,"aria-hidden":`true`,focusable:`false`,children:g(`rect`,{class:e===`to-come`?`bar-ground`:`kind-${e}`,x:`0.5`,y:`0.5`,width:`25`,height:`13`})})}function P({shares:e}){let{t}=p();return g(`ul`,{class:`bar-key`,children:e.map(e=>{let[n,r]=typeof e==`string`?[e,null]:[e.kind,e.ms];return r!==0&&g(`li`,{children:[g(te,{kind:n}),` `,t(`uptime-kind-${n}`),r!==null&&g(d,{children:[` `,g(`b`,{children:D(t,r)})]})]},n)})})}var F=9;function I({of:{value:e,low:t,high:n},most:r=1}){let i=e=>`${Math.min(1,Math.max(0,e/r))*100}%`,a=t!==null||n!==null,o=e=>g(`line`,{class:`interval-cap`,x1:i(e),x2:i(e),y1:4,y2:14});return g(`svg`,{class:`interval`,width:`100%`,height:18,"aria-hidden":`true`,focusable:`false`,children:[g(`line`,{class:`interval-scale`,x1:`0%`,x2:`100%`,y1:F,y2:F}),[`0%`,`50%`,`100%`].map(e=>g(`line`,{class:`interval-scale`,x1:e,x2:e,y1:7,y2:11},e)),a&&g(`line`,{class:`interval-line`,x1:i(t??0),x2:i(n??r),y1:F,y2:F}),t!==null&&o(t),n!==null&&o(n),e!==null&&g(`circle`,{class:`interval-dot`,cx:i(e),cy:F,r:`4`})]})}function ne(e){return/^\d{4}-(0[1-9]|1[0-2])$/.test(e)}function L(e,t){let[n=0,r=1]=e.split(`-`).map(Number);return new Date(Date.UTC(n,r-1+t,1)).toISOString().slice(0,7)}function re(e){let[t,n]=[`${e}-01`,`${L(e,1)}-01`],r=[];for(let e=t;e<n;e=T(e,1))r.push(e);return r}function ie(e){let t=re(e),n=[...Array(S(`${e}-01`)??0).fill(null),...t];for(;n.length%7>0;)n.push(null);return Array.from({length:n.length/7},(e,t)=>n.slice(t*7,t*7+7))}function R(e,t){return{from:x(e,E(t)??0),to:x(e,E(T(t,1))??0)}}function ae(e,t){return{from:x(e,E(`${t}-01`)??0),to:x(e,E(`${L(t,1)}-01`)??0)}}var z=`\xA0`,B=36e5;function V(e,t,n){let r=10**t,i=Number((e*r).toFixed(6));return(n===`down`?Math.floor(i):n===`up`?Math.ceil(i):Math.round(i))/r}function H({language:e},n,r=`nearest`,i=1){let a=10**-i,o=V(n*100,i,r);return r===`nearest`&&n<1&&o>=100&&(o=100-a),r===`nearest`&&n>0&&o<=0&&(o=a),`${t(e,o,o===0||o===100?0:i)}%`}var oe={"kg/h":{unit:`kg/h`,digits:1},"kW.h/t":{unit:`kWh/t`,digits:1}};function U(e,n,r,i=`nearest`){if(n===`1`)return H(e,r,i);if(n===`h`)return D(e.t,r*B);let{unit:a,digits:o}=oe[n];return`${t(e.language,V(r,o,i),o)}${z}${a}`}function se({language:e},n){return`${t(e,n/B,2)}${z}h`}function ce(e){let t=Math.round(e/1e3),n=e=>String(e).padStart(2,`0`);return`${Math.floor(t/3600)}:${n(Math.floor(t/60)%60)}:${n(t%60)}`}function W(e,{unit:t,low:n,high:r,value:i}){let{t:a}=e;if(i===null)return``;if(n===null&&r===null)return a(`uptime-bounds-none`);let o=n===null?null:U(e,t,n,`down`),s=r===null?null:U(e,t,r,`up`);return o===s?a(`uptime-bounds-sharp`):s===null?a(`uptime-at-least`,{low:o??``}):o===null?a(`uptime-at-most`,{high:s}):a(`uptime-bounds`,{low:o,high:s})}var le={quality:`rejects`,oee:`rejects`,scrap_ratio:`rejects`,specific_energy:`energy`};function G(e,{why:n,hours:r},i){let{t:a,language:o}=e;return n===`no_failures`?a(`uptime-missing-no_failures`,{hours:`${t(o,Math.floor(r??0))}${z}h`}):a(n===`not_measured`?`uptime-missing-not_measured-${le[i]??`mass`}`:`uptime-missing-${n}`)}function K(e,t,n){return n.missing?G(e,n.missing,t):n.value===null?e.t(`uptime-missing-not_seen`):U(e,n.unit,n.value)}function ue(e,t,n,r){return!!(n&&r)&&(K(e,t,n)!==K(e,t,r)||W(e,n)!==W(e,r))}function q({language:e,t:n},{value:r,low:i,high:a},o,s=0){let c=(n,r)=>`${t(e,V(n,s,r),s)}${z}${o}`,[l,u]=[c(i,`down`),a===null?null:c(a,`up`)],d=u===null?n(`uptime-at-least`,{low:l}):l===u?n(`uptime-bounds-sharp`):n(`uptime-bounds`,{low:l,high:u});return{value:c(r,`nearest`),bounds:d}}function J(e,{covered:t,insufficient:n,provisional:r}){let{t:i}=e;return t===null?[]:[i(`uptime-known`,{share:H(e,t,`down`)}),...n?[i(`uptime-insufficient`)]:[],...r?[i(`uptime-provisional`)]:[]]}function de(e){if(e<=0)return 1;let t=10**Math.floor(Math.log10(e));return([1,1.2,1.5,2,3,5,10].find(n=>n*t>=e*1.05)??20)*t}var Y=[`running`,`standing`,`pending`,`lost`,`unplanned`];function X(e){let{span_ms:t,planned_ms:n,ran_ms:r,stood_ms:i,pending_ms:a,lost_ms:o}=e,s={running:r,standing:i,pending:a,lost:o,unplanned:t-n};return Y.map(e=>({kind:e,ms:s[e]}))}function Z({span_ms:e,from:t,to:n},r){return n>t?e*(r.to-r.from)/(n-t):0}var fe={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7};function pe({month:e,days:t,today:n,open:r,toggle:i,children:a}){let{t:o}=p(),c=s(null);return g(`div`,{class:`calendar`,ref:c,onKeyDown:e=>{let t=fe[e.key],n=[...c.current?.querySelectorAll(`button.day`)??[]],r=n.findIndex(t=>t===e.target);t===void 0||r<0||(e.preventDefault(),n[r+t]?.focus())},children:[g(`ol`,{class:`weekdays`,"aria-hidden":`true`,children:[0,1,2,3,4,5,6].map(e=>g(`li`,{children:o(`uptime-weekday-${e}`)},e))}),g(`ol`,{class:`weeks`,children:ie(e).map((e,s)=>g(`li`,{children:[g(`ol`,{class:`week`,children:e.map((e,a)=>e===null?g(`li`,{class:`no-day`,"aria-hidden":`true`},a):g(`li`,{children:e<=n&&t.has(e)?g(ge,{day:e,weekday:a,period:t.get(e),today:e===n,open:r===e,toggle:()=>i(e)}):g(he,{day:e,weekday:a,words:o(e>n?`uptime-to-come`:`uptime-awaited`)})},a))}),r!==null&&e.includes(r)&&t.has(r)&&g(`div`,{id:`day-${r}`,children:a})]},s))}),g(P,{shares:Y}),g(`p`,{class:`hint screen-only`,children:o(`uptime-calendar-hint`)})]})}function me({day:e,weekday:t,children:n}){let{t:r}=p();return g(`span`,{class:`day-name`,children:[g(`b`,{children:w(e).day}),` `,g(`span`,{class:`day-of-week`,children:r(`uptime-weekday-${t}`)}),n]})}function he({day:e,weekday:t,words:n}){let{language:r}=p();return g(`div`,{class:`day day-empty`,children:[g(me,{day:e,weekday:t}),g(`span`,{class:`day-note`,children:n}),g(`span`,{class:`heard`,children:u(r,w(e))})]})}function ge({day:e,weekday:t,period:n,today:r,open:i,toggle:a}){let o=p(),{t:s,zone:c}=o,l=n.figures.uptime;return g(`button`,{type:`button`,class:`day`,"data-day":e,"aria-expanded":i,"aria-controls":i?`day-${e}`:void 0,"aria-label":_e(o,e,n,r),onClick:a,children:[g(me,{day:e,weekday:t,children:r&&g(`span`,{class:`tag`,children:s(`uptime-so-far`)})}),g(ee,{shares:X(n),whole:Z(n,R(c,e))}),l?.value===null||l===void 0?g(`span`,{class:`day-note`,children:s(`uptime-missing-not_planned`)}):g(d,{children:[g(`span`,{class:`day-value`,children:H(o,l.value)}),g(I,{of:l}),g(`span`,{class:`day-note`,children:J(o,n).map((e,t)=>g(`span`,{class:t>0?`tag`:void 0,children:e},e))})]})]})}function _e(e,n,r,i){let{t:a,language:o}=e,s=r.figures.uptime,c=u(o,w(n)),l=[i?`${c}, ${a(`uptime-so-far`)}`:c];return s&&l.push(`${a(`kpi-uptime`)}: ${K(e,`uptime`,s)}`),s&&s.value!==null&&l.push(W(e,s),...J(e,r),a(`uptime-stops-of`,{n:r.stops,count:t(o,r.stops)})),l.filter(Boolean).join(`; `)}function ve({changes:e}){let{t,language:n,at:i}=p();return e.length===0?g(`p`,{class:`hint`,children:t(`uptime-plan-same`)}):g(`div`,{class:`changes`,children:[g(`p`,{children:t(`uptime-plan-changed`)}),g(`ul`,{children:e.map(({t:e,version:a,by:s})=>g(`li`,{children:t(`uptime-plan-change`,{time:`${o(n,i(e))} ${r(i(e))}`,version:String(a),who:t(s===`console`?`uptime-who-console`:`uptime-who-manager`)})},`${e} ${a}`))})]})}function ye(e,t){let n=new Map,r=e=>{let r=n.get(e);if(r)return r;let i={...R(t,e),pieces:[]};return n.set(e,i),i};for(let n of e.pieces){let i=C(h(t,n.from));if(e.unit!==`ms`||n.amount!==n.to-n.from)r(i).pieces.push(n);else for(let e=i,t=n.from;t<n.to;e=T(e,1)){let i=r(e),a=Math.min(n.to,i.to);i.pieces.push({...n,from:t,to:a,amount:a-t}),t=a}}return[...n].map(([e,{pieces:t,...n}])=>({day:e,...n,pieces:t,amount:t.reduce((e,{amount:t})=>e+t,0)})).sort((e,t)=>e.from-t.from)}function be(e){return e.match(/[a-z_]+|\d+(?:\.\d+)?|[()+*/-]/g)??[]}var xe={"/":`÷`,"*":`×`,"-":`−`,"+":`+`,"(":`(`,")":`)`};function Q(e,{unit:n,amount:r}){return n===`ms`?se(e,r):n===`1`?t(e.language,r):`${t(e.language,r,1)}\u00a0${n===`kW.h`?`kWh`:n}`}function Se({derivation:{formula:e,terms:n}}){let r=p(),{t:i,language:a}=r,o=new Map(n.map(e=>[e.id,Q(r,e)])),s=n=>be(e).map(e=>/^\d/.test(e)?t(a,Number(e)):xe[e]??n(e)).join(` `).replaceAll(`( `,`(`).replaceAll(` )`,`)`);return g(`div`,{class:`formula`,children:[g(`p`,{children:s(e=>i(`term-${e}`))}),g(`p`,{class:`formula-numbers`,children:[`= `,s(e=>o.get(e)??`?`)]})]})}function Ce({term:e}){let n=p(),{t:r,language:i,zone:a}=n,[o,s]=l(!1),c=e.pieces.length;return g(`details`,{class:`term`,"data-term":e.id,"data-amount":e.amount,onToggle:e=>s(e.currentTarget.open),children:[g(`summary`,{children:[g(`span`,{class:`term-name`,children:r(`term-${e.id}`)}),g(`b`,{children:Q(n,e)}),g(`span`,{class:`hint`,children:r(`uptime-pieces`,{n:c,count:t(i,c)})})]}),o&&(c===0?g(`p`,{class:`hint`,children:r(`uptime-pieces-none`)}):g(we,{days:ye(e,a),unit:e.unit,plans:new Set(e.pieces.map(({version:e})=>e)).size>1}))]})}function we({days:e,unit:t,plans:n}){return g(`div`,{class:`term-days`,children:[g(`p`,{class:`strip-hours`,"aria-hidden":`true`,children:[g(`span`,{children:`00`}),g(`span`,{children:`06`}),g(`span`,{children:`12`}),g(`span`,{children:`18`}),g(`span`,{children:`24`})]}),e.map(r=>g(Te,{day:r,unit:t,plans:n,open:e.length===1},r.day))]})}function Te({day:e,unit:t,plans:n,open:r}){let i=p(),{language:a}=i,[s,c]=l(r),d=w(e.day);return g(`details`,{class:`term-day`,open:r,onToggle:e=>c(e.currentTarget.open),children:[g(`summary`,{children:[g(`span`,{class:`term-date`,children:[g(`span`,{"aria-hidden":`true`,children:o(a,d)}),g(`span`,{class:`heard`,children:u(a,d)})]}),g(Ee,{day:e}),g(`data`,{value:e.amount,children:Oe(i,t,e.amount)})]}),s&&g(`ol`,{class:`pieces`,children:e.pieces.map((e,r)=>g(ke,{piece:n?e:{...e,version:null},unit:t},r))})]})}function Ee({day:{from:e,to:t,pieces:n}}){let r=n=>`${(n-e)/(t-e)*100}%`;return g(`svg`,{class:`day-strip`,width:`100%`,height:`18`,"aria-hidden":`true`,focusable:`false`,children:[g(`rect`,{class:`bar-ground`,width:`100%`,height:`18`}),[`25%`,`50%`,`75%`].map(e=>g(`line`,{class:`strip-mark`,x1:e,x2:e,y1:`0`,y2:`18`},e)),n.map((n,i)=>g(`rect`,{class:`kind-${De(n)}`,x:r(n.from),width:`${Math.max(.15,(Math.min(n.to,t)-n.from)/(t-e)*100)}%`,y:`2`,height:`14`},i))]})}function De({known:e,state:t}){return e===`pending`||e===`lost`?e:t===null?`counted`:t===`running`?`running`:`standing`}function Oe(e,t,n){return t===`ms`?ce(n):Q(e,{unit:t,amount:n})}function ke({piece:e,unit:t}){let r=p(),{at:i}=r,a=e=>n(i(e));return g(`li`,{children:[g(`span`,{class:`piece-when`,children:[a(e.from),`–`,a(e.to)]}),g(`data`,{value:e.amount,children:Oe(r,t,e.amount)}),g(`span`,{class:`piece-what`,children:Ae(r,e)})]})}function Ae({t:e},{known:t,state:n,reason:r,by:i,version:a,basis:o}){let s=[];return t===`pending`||t===`lost`?s.push(e(`uptime-kind-${t}`)):n!==null&&s.push(e(`state-${n}`)),t===`inferred`&&s.push(e(`uptime-inferred`)),r!==null&&s.push(O(e,r)),i!==null&&s.push(e(`uptime-said-by-people`)),o!==null&&s.push(e(`basis-${o}`)),a!==null&&s.push(e(a===0?`uptime-by-file`:`uptime-by-version`,{version:String(a)})),s.join(` · `)}var je=6e5;function Me({id:e,asked:t,changes:n,close:r}){let{t:i}=p(),{presses:a}=b(),o=c(),u=s(null),[f,h]=l(t.press??a[0]?.id??``),_=t.press===null&&a.length>1;return m(()=>{let e=document.activeElement;return u.current?.focus({preventScroll:!0}),u.current?.scrollIntoView({block:`nearest`}),()=>{e instanceof HTMLElement&&e.isConnected&&e.focus()}},[]),g(`section`,{class:`derived`,ref:u,tabIndex:-1,"aria-labelledby":o,onKeyDown:e=>{e.key===`Escape`&&(e.stopPropagation(),r())},children:[g(`header`,{children:[g(`h5`,{id:o,children:i(`uptime-derived`,{figure:i(`kpi-${e}`)})}),g(`button`,{type:`button`,class:`plain`,onClick:r,children:i(`uptime-close`)})]}),t.raw&&g(`p`,{class:`hint`,children:i(`uptime-derived-raw`)}),_&&g(d,{children:[g(`p`,{class:`hint`,children:i(`uptime-derived-each`)}),g(`p`,{class:`switches`,children:a.map(({id:e,name:t})=>g(`button`,{type:`button`,class:`plain`,"aria-pressed":e===f,onClick:()=>h(e),children:t},e))})]}),g(Ne,{id:e,asked:{...t,press:f},changes:n})]})}function Ne({id:e,asked:t,changes:n}){let r=p(),{t:i}=r,{now:a,shut:o}=b(),s=[e,t.press,t.from,t.to,t.raw].join(` `),{data:c,trouble:l}=y([s,o],je,a,(n,r)=>j(t,e,r).then(e=>({...e,about:s}))),u=c?.about===s?c:null;return u===null?g(_,{data:null,trouble:l}):g(d,{children:[g(Se,{derivation:u}),g(`p`,{class:`derived-figure`,children:[`= `,g(`b`,{children:K(r,e,u.figure)}),` `,g(`span`,{class:`hint`,children:W(r,u.figure)})]}),g(ve,{changes:n.filter(({t:e})=>e>=u.from&&e<u.to)}),g(`p`,{class:`hint`,children:i(`uptime-terms-hint`)}),u.terms.map(e=>g(Ce,{term:e},`${s} ${e.id}`))]})}var Pe=[`uptime`,`uptime_observed`,`uptime_upper`,`coverage`,`uptime_with_grid`,`technical_availability`],Fe=[`availability`,`effectiveness`,`quality`,`oee`,`utilization`,`technical_efficiency`,`scrap_ratio`,`corrective_maintenance_ratio`,`mtbf`,`mttr`,`throughput`,`specific_energy`],Ie=[`quality`,`scrap_ratio`,`specific_energy`];function $({ids:e,period:t,raw:n,press:r,changes:i,level:a=4}){let[o,s]=l(null),[c,u]=[t.from,t.to];return g(`ul`,{class:`figures`,children:e.map(e=>{let l=t.figures[e];return l&&g(d,{children:[g(`li`,{class:`figure-card ${o===e?`figure-open`:``}`,"data-figure":e,children:[g(Le,{id:e,level:a,open:o===e,toggle:()=>s(o===e?null:e)}),g(Re,{id:e,figure:l,period:t,other:n?.figures[e]})]}),o===e&&g(`li`,{class:`figure-derived`,children:g(Me,{id:e,asked:{press:r,from:c,to:u,raw:n!==void 0},changes:i,close:()=>s(null)})})]},e)})})}function Le({id:e,level:t,open:n,toggle:r}){let{t:i}=p(),a=g(`button`,{type:`button`,"aria-expanded":n,onClick:r,children:[i(`kpi-${e}`),g(`span`,{class:`go`,"aria-hidden":`true`,children:n?`▾`:`›`})]});return g(t===4?`h4`:`h5`,{children:a})}function Re({id:e,figure:t,period:n,other:r}){let i=p(),{t:a}=i,o=ue(i,e,t,r),s=Math.max(...[t,r].flatMap(e=>[e?.value??0,e?.high??0])),c=t.unit===`1`&&s<=1?1:de(s),l=Ie.includes(e)||e===`coverage`?J(i,n).slice(1):J(i,n);return g(d,{children:[g(ze,{id:e,figure:t,most:c,words:o?a(`uptime-by-people`):null}),o&&r&&g(ze,{id:e,figure:r,most:c,words:a(`uptime-by-machine`)}),t.value!==null&&l.length>0&&g(Be,{words:l}),g(`p`,{class:`figure-says`,children:a(`kpi-says-${e}`)})]})}function ze({id:e,figure:t,most:n,words:r}){let i=p();if(t.value===null)return g(`p`,{class:`figure-missing`,children:[r&&g(`span`,{class:`figure-whose`,children:[r,`: `]}),t.missing?G(i,t.missing,e):K(i,e,t)]});let a=t.low!==null||t.high!==null;return g(`div`,{class:`figure-one`,children:[g(`p`,{children:[g(`span`,{class:`figure-value`,children:K(i,e,t)}),r&&g(`span`,{class:`figure-whose`,children:[` `,r]})]}),a&&g(I,{of:t,most:n}),a&&g(`p`,{class:`scale-ends`,"aria-hidden":`true`,children:[g(`span`,{children:`0`}),g(`span`,{children:U(i,t.unit,n)})]}),g(`p`,{class:`figure-bounds`,children:W(i,t)})]})}function Be({words:e}){return g(`p`,{class:`figure-notes`,children:e.map((e,t)=>g(`span`,{class:t>0?`tag`:void 0,children:e},t))})}function Ve({output:e}){let n=p(),{t:r,language:i}=n,{mass:a,entered:o,rejects:s,energy:c,target:l,planned_mass:u,moisture:f}=e;return g(`dl`,{class:`output`,children:[[[`mass`,a,`kg`,`uptime-nobody-counted`],[`entered`,o,`kg`,`uptime-nobody-counted`],[`rejects`,s,`kg`,`uptime-no-rejects`],[`energy`,c,`kWh`,`uptime-no-energy`]].map(([e,t,i,a])=>g(`div`,{children:[g(`dt`,{children:r(`uptime-output-${e}`)}),t?g(He,{of:t,unit:i,reader:n}):g(`dd`,{class:`hint`,children:r(a)})]},e)),g(`div`,{children:[g(`dt`,{children:r(`uptime-output-target`)}),g(`dd`,{children:l===null?g(`span`,{class:`hint`,children:r(`uptime-missing-no_target`)}):g(d,{children:[g(`b`,{children:[t(i,l),`\xA0`,`kg`]}),u&&l>0&&g(`span`,{class:`hint`,children:r(`uptime-of-target`,{share:`${t(i,Math.floor(u.value/l*100))}%`})})]})})]}),g(`div`,{children:[g(`dt`,{children:r(`uptime-output-moisture`)}),g(`dd`,{children:f===null?g(`span`,{class:`hint`,children:r(`uptime-no-moisture`)}):g(d,{children:[g(`b`,{children:[t(i,f,1),`\xA0`,`%`]}),g(`span`,{class:`hint`,children:r(`uptime-moisture-hint`)})]})})]})]})}function He({of:e,unit:t,reader:n}){let{value:r,bounds:i}=q(n,e,t);return g(`dd`,{children:[g(`b`,{children:r}),g(`span`,{class:`tag`,children:n.t(`basis-${e.basis}`)}),g(`span`,{class:`hint`,children:i})]})}var Ue=[`press`,`shift`,`week`];function We(e){let t=new URLSearchParams(e),n=t.get(`month`);return{month:n!==null&&ne(n)?n:null,press:t.get(`press`)||null,day:t.get(`day`),raw:t.get(`raw`)===`true`,table:Ue.find(e=>e===t.get(`by`))??`press`,order:t.get(`order`)===`count`?`count`:`time`}}function Ge({month:e,press:t,day:n,raw:r,table:i,order:a},o){let s=new URLSearchParams(o).get(`lang`),c=Object.entries({month:e,press:t,day:n,raw:r?`true`:null,by:i===`press`?null:i,order:a===`time`?null:a,lang:s}).filter(e=>e[1]!==null);return c.length>0?`/uptime?${new URLSearchParams(c)}`:`/uptime`}var Ke=31;function qe({asked:e,everyMs:t,table:n,choose:r}){let{t:i}=p(),{now:a,shut:o}=b(),s=[e.press,e.from,e.to,n].join(` `),{data:c,trouble:l}=y([s,o],t,a,(t,r)=>A(e,n,r).then(e=>({...e,about:s}))),u=c?.about===s?c:null;return g(`section`,{class:`part`,"aria-labelledby":`uptime-tables`,children:[g(`h3`,{id:`uptime-tables`,children:i(`uptime-tables`)}),g(`p`,{class:`switches`,children:Ue.map(e=>g(`button`,{type:`button`,class:`plain`,"aria-pressed":e===n,onClick:()=>r(e),children:i(`uptime-by-${e}`)},e))}),g(_,{data:u,trouble:l}),u&&g(Je,{periods:n===`press`?u.periods:[...u.periods].reverse(),caption:i(`uptime-by-${n}`)},s)]})}function Je({periods:e,caption:n}){let{t:r,language:i}=p(),[a,o]=l(!1);if(e.length===0)return g(`p`,{class:`hint`,children:r(`uptime-lines-none`)});let s=a?e:e.slice(0,Ke);return g(d,{children:[g(`table`,{class:`lines`,children:[g(`caption`,{class:`heard`,children:n}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:n}),g(`th`,{scope:`col`,class:`col-bar`,children:r(`kpi-uptime`)}),g(`th`,{scope:`col`,class:`num`,children:r(`uptime-ran-of-planned`)}),g(`th`,{scope:`col`,class:`num`,children:`kg`}),g(`th`,{scope:`col`,class:`num`,children:r(`uptime-stops`)}),g(`th`,{scope:`col`,children:r(`kpi-coverage`)})]})}),g(`tbody`,{children:s.map(e=>g(Ye,{period:e},`${e.press} ${e.shift} ${e.from}`))})]}),s.length<e.length&&g(`p`,{children:g(`button`,{type:`button`,class:`plain`,onClick:()=>o(!0),children:r(`uptime-lines-more`,{count:t(i,e.length)})})})]})}function Ye({period:e}){let n=p(),{t:r,language:i}=n,{presses:a}=b(),o=e.figures.uptime,{mass:s}=e.output;return g(`tr`,{children:[g(`th`,{scope:`row`,children:Xe(n,e,a)}),g(`td`,{class:`col-bar`,children:[o&&o.value===null&&g(`span`,{class:`hint`,children:K(n,`uptime`,o)}),o&&o.value!==null&&g(`div`,{class:`line-uptime`,children:[g(`b`,{children:K(n,`uptime`,o)}),g(I,{of:o}),g(`span`,{class:`hint`,children:W(n,o)})]})]}),g(`td`,{class:`num`,"data-name":r(`uptime-ran-of-planned`),children:[D(r,e.ran_ms),` / `,D(r,e.planned_ms)]}),g(`td`,{class:`num`,"data-name":`kg`,children:s?g(d,{children:[t(i,s.value),` `,g(`span`,{class:`hint`,children:r(`basis-${s.basis}`)}),g(`span`,{class:`heard`,children:[` `,q(n,s,`kg`).bounds]})]}):g(`span`,{class:`hint`,children:r(`uptime-nobody-counted`)})}),g(`td`,{class:`num`,"data-name":r(`uptime-stops`),children:t(i,e.stops)}),g(`td`,{"data-name":r(`kpi-coverage`),children:J(n,e).map((e,t)=>g(`span`,{class:t>0?`tag`:void 0,children:[e,` `]},e))})]})}function Xe({t:e,language:t,at:n},{press:r,shift:i,day:a,from:s,to:c},l){let u=r===null?null:l.find(({id:e})=>e===r)?.name??r;return i===null?u===null?`${o(t,n(s))} – ${o(t,n(c-1))}`:u:[o(t,w(a)),e(`uptime-shift`,{shift:i}),u].filter(Boolean).join(`, `)}function Ze({day:e,period:t,press:n,changes:r,everyMs:i,close:a}){let o=p(),{t:l,language:d,zone:f}=o,h=c(),v=s(null),{now:x,shut:S}=b(),C=R(f,e),E={press:n,from:C.from,to:R(f,T(e,1)).to},D=[n,e].join(` `),{data:O,trouble:k}=y([D,S],i,x,(e,t)=>A(E,`shift`,t).then(e=>({...e,about:D}))),j=O?.about===D?O:null;m(()=>{v.current?.focus({preventScroll:!0}),v.current?.scrollIntoView({block:`nearest`})},[e]);let M=e=>{e.key===`Escape`&&a()},N=X(t);return g(`section`,{class:`day-open`,ref:v,tabIndex:-1,"aria-labelledby":h,onKeyDown:M,children:[g(`header`,{children:[g(`h4`,{id:h,children:u(d,w(e))}),g(`span`,{class:`figure-notes`,children:J(o,t).map((e,t)=>g(`span`,{class:t>0?`tag`:void 0,children:e},e))}),g(`button`,{type:`button`,class:`plain`,onClick:a,children:l(`uptime-close`)})]}),g(ee,{shares:N,whole:Z(t,C),height:22}),g(P,{shares:N}),g($,{ids:Pe,period:t,raw:void 0,press:n,changes:r,level:5}),g(`h5`,{children:l(`uptime-shifts-of-day`)}),g(_,{data:j,trouble:k}),j&&g(Je,{periods:j.periods.filter(t=>t.day===e),caption:l(`uptime-by-shift`)}),g(`h5`,{children:l(`uptime-output`)}),g(Ve,{output:t.output}),g(`p`,{children:g(`a`,{class:`to-stops`,href:Qe(e,n),children:l(`uptime-to-stops`)})})]})}function Qe(e,t){let n=new URLSearchParams(location.search).get(`lang`);return`/stops?${new URLSearchParams({day:e,...t!==null&&{press:t},...n!==null&&{lang:n}})}`}var $e=[`power`,`feed`,`technical`,`maintenance`,`setup`,`organisational`,`unsaid`,`pending`,`lost`],et=[`power_cut`,`voltage_low`,`generator`];function tt({reason:e,class:t}){return e===null?`unsaid`:t===`external`?et.includes(e)?`power`:`feed`:t===`planned_maintenance`||t===`corrective`?`maintenance`:t}function nt({planned_ms:e,ran_ms:t,stood_ms:n,pending_ms:r,lost_ms:i,reasons:a}){let o=new Map,s=(e,t,n)=>{let r=o.get(e)??{ms:0,reasons:[]};o.set(e,{ms:r.ms+t,reasons:n?[...r.reasons,n]:r.reasons})};for(let e of a)s(tt(e),e.ms,e);let c=a.reduce((e,{ms:t})=>e+t,0);n>c&&s(`unsaid`,n-c),s(`pending`,r),s(`lost`,i);let l=t=>e>0?t/e:0,u=[{kind:`planned`,ms:e,from:0,to:e,share:l(e),reasons:[]}],d=e;for(let e of $e){let{ms:t,reasons:n}=o.get(e)??{ms:0,reasons:[]};t<=0||(u.push({kind:e,ms:t,from:d-t,to:d,share:l(t),reasons:n.filter(({reason:e})=>e!==null)}),d-=t)}return[...u,{kind:`running`,ms:t,from:0,to:t,share:l(t),reasons:[]}]}function rt(e,t){let n=({ms:e,count:n})=>t===`time`?e:n,r=e.filter(e=>n(e)>0).sort((e,t)=>n(t)-n(e)||t.ms-e.ms||(e.reason??``).localeCompare(t.reason??``)),i=r.reduce((e,t)=>e+n(t),0),a=0;return r.map(e=>{let t=a/i;return a+=n(e),{...e,share:n(e)/i,before:t,after:a/i}})}function it({reasons:e,order:t,label:n}){let{t:r}=p(),i=rt(e,t);return i.length===0?g(`p`,{class:`hint`,children:r(`uptime-no-stops`)}):g(`ol`,{class:`pareto`,"aria-label":n,children:i.map(e=>g(at,{bar:e,order:t},e.reason??``))})}function at({bar:e,order:n}){let r=p(),{t:i,language:a}=r,{reason:o,class:s,ms:c,count:l,share:u,before:d,after:f}=e,m=e=>`${e*100}%`,[h,_]=[D(i,c),i(`uptime-times`,{n:l,count:t(a,l)})];return g(`li`,{children:[g(`span`,{class:`pareto-name`,children:[O(i,o),g(`span`,{class:`hint`,children:i(o===null?`uptime-unsaid-hint`:`class-${s}`)})]}),g(`span`,{class:`pareto-chart`,children:g(`svg`,{width:`100%`,height:`100%`,"aria-hidden":`true`,focusable:`false`,children:[g(`rect`,{class:`step ${o===null?`step-unsaid`:`step-technical`}`,x:`0`,width:m(u),y:`30%`,height:`40%`}),g(`line`,{class:`pareto-line`,x1:m(d),x2:m(f),y1:`0%`,y2:`100%`}),g(`circle`,{class:`pareto-dot`,cx:m(f),cy:`100%`,r:`3.5`})]})}),g(`span`,{class:`pareto-numbers`,children:[g(`b`,{children:n===`time`?h:_}),` `,n===`time`?_:h,g(`span`,{class:`hint`,children:[H(r,u),`; `,i(`uptime-together`,{share:H(r,f)})]})]})]})}var ot=3;function st({period:e,caption:t}){let{t:n}=p(),r=nt(e);return g(`table`,{class:`waterfall`,children:[g(`caption`,{children:t}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:n(`uptime-time`)}),g(`th`,{scope:`col`,class:`col-bar`,children:g(`span`,{class:`heard`,children:n(`uptime-bar`)})}),g(`th`,{scope:`col`,class:`num`,children:n(`uptime-hours`)}),g(`th`,{scope:`col`,class:`num`,children:n(`uptime-of-planned`)})]})}),g(`tbody`,{children:r.map(t=>g(ct,{step:t,planned:e.planned_ms},t.kind))})]})}function ct({step:{kind:e,ms:t,from:n,to:r,share:i,reasons:a},planned:o}){let s=p(),{t:c}=s,l=Math.max(o,1),u=e===`planned`||e===`running`,d=e=>`${e/l*100}%`,f=a.slice(0,ot).map(e=>`${O(c,e.reason)} ${D(c,e.ms)}`);return g(`tr`,{class:u?`step-end`:void 0,"data-step":e,"data-ms":t,children:[g(`th`,{scope:`row`,children:[c(`uptime-step-${e}`),f.length>0&&g(`span`,{class:`step-of`,children:[f.join(`, `),a.length>ot&&`, …`]})]}),g(`td`,{class:`col-bar`,children:g(`svg`,{width:`100%`,height:`22`,"aria-hidden":`true`,focusable:`false`,children:[g(`line`,{class:`step-line`,x1:`0`,x2:`0`,y1:`0`,y2:`22`}),g(`rect`,{class:`step step-${e}`,x:d(n),style:{width:`max(2px, ${d(r-n)})`},y:`3`,height:`16`})]})}),g(`td`,{class:`num`,children:[u?``:`− `,D(c,t)]}),g(`td`,{class:`num`,children:H(s,i)})]})}f({en:`# The view of uptime, and the names of figures. Numbers, dates and lengths of time arrive already formatted.
uptime-month = Month
uptime-previous = The month before
uptime-next = The month after
uptime-this-month = This month
uptime-all-presses = All presses
uptime-so-far = so far
uptime-not-begun = This month has not begun. Its days appear here as they pass.
uptime-days = Day by day
uptime-weekday-0 = Mon
uptime-weekday-1 = Tue
uptime-weekday-2 = Wed
uptime-weekday-3 = Thu
uptime-weekday-4 = Fri
uptime-weekday-5 = Sat
uptime-weekday-6 = Sun
uptime-to-come = to come
uptime-awaited = …
uptime-calendar-hint = Tap a day to open it; arrow keys move between days.
uptime-kind-running = Running
uptime-kind-standing = Known to stand
uptime-kind-pending = Not known, data may still come
uptime-kind-lost = Not known, data are lost
uptime-kind-unplanned = Not planned
uptime-known = { $share } known
uptime-insufficient = insufficient data
uptime-provisional = provisional
uptime-bounds = between { $low } and { $high }
uptime-bounds-sharp = exact
uptime-bounds-none = no bounds can be given
uptime-at-least = at least { $low }
uptime-at-most = at most { $high }
uptime-stops-of = { $n ->
    [one] { $count } stop
   *[other] { $count } stops
}
uptime-close = Close
uptime-shifts-of-day = Shifts that began on this day
uptime-to-stops = Stops of this day
uptime-figures = The month in six figures
uptime-iso = Figures by ISO 22400
uptime-raw = Also as the machine alone tells
uptime-raw-differs = Where people gave a reason that counts otherwise, both stand side by side.
uptime-raw-same = Nothing that people said changes a figure here.
uptime-by-people = with what people said
uptime-by-machine = by the machine alone

kpi-uptime = Uptime
kpi-uptime_observed = Uptime where observed
kpi-uptime_upper = Uptime at best
kpi-coverage = Data coverage
kpi-uptime_with_grid = Uptime while there was power
kpi-technical_availability = Technical availability
kpi-availability = Availability
kpi-effectiveness = Effectiveness
kpi-quality = Quality
kpi-oee = Overall effectiveness (OEE)
kpi-utilization = Utilization
kpi-technical_efficiency = Technical efficiency
kpi-scrap_ratio = Reject ratio
kpi-corrective_maintenance_ratio = Corrective maintenance
kpi-mtbf = Time between failures (MTBF)
kpi-mttr = Time to repair (MTTR)
kpi-throughput = Output
kpi-specific_energy = Energy per tonne
kpi-says-uptime = Of planned time the press ran so much. What nobody saw counts as not running.
kpi-says-uptime_observed = Of planned time that was seen it ran so much. This supposes that the rest was alike.
kpi-says-uptime_upper = So much it would be if it had run all the time that nobody saw.
kpi-says-coverage = Of so much of planned time something is known.
kpi-says-uptime_with_grid = Without the power cuts, which nobody here can help.
kpi-says-technical_availability = Of planned time that was seen so much was free of technical failures.
kpi-says-availability = Time running by planned time. The same as uptime, by its name in the standard.
kpi-says-effectiveness = How fast it pressed against its target, while it ran.
kpi-says-quality = The share of good briquettes.
kpi-says-oee = Availability × effectiveness × quality.
kpi-says-utilization = Of the time that it was busy it pressed so much; the rest was set-up and delay.
kpi-says-technical_efficiency = Time running by time running and delays, without set-up.
kpi-says-scrap_ratio = The share that was thrown back.
kpi-says-corrective_maintenance_ratio = The share of maintenance that came after a failure.
kpi-says-mtbf = Hours of running for each failure.
kpi-says-mttr = From a failure to the end of its stop, the mean.
kpi-says-throughput = What was pressed in an hour of running.
kpi-says-specific_energy = What a tonne of briquettes took from the meter.

uptime-missing-not_planned = not planned
uptime-missing-not_seen = nothing is known of this time
uptime-missing-not_measured-rejects = Q not measured: rejects were not entered for enough of what was pressed
uptime-missing-not_measured-mass = not measured: nobody counted what was pressed
uptime-missing-not_measured-energy = not measured: energy or mass was not counted
uptime-missing-no_target = no target set
uptime-missing-not_run = the press did not run
uptime-missing-nothing_pressed = nothing was pressed
uptime-missing-no_failures = no failures in { $hours }
uptime-missing-no_maintenance = no maintenance in this time

uptime-output = Output
uptime-output-mass = Pressed
uptime-output-entered = Counted by people
uptime-output-rejects = Rejects
uptime-output-energy = Energy
uptime-output-target = Target
uptime-output-moisture = Moisture of the briquettes
uptime-of-target = { $share } of it was pressed in planned time
uptime-nobody-counted = nobody counted
uptime-no-rejects = none were entered
uptime-no-energy = not measured
uptime-no-moisture = nobody measured
uptime-moisture-hint = by hand meter, the mean by mass
basis-measured = measured
basis-entered = counted by people
basis-estimated = estimated

uptime-losses = From planned time to time running
uptime-waterfall = What was taken from planned time, and what was left
uptime-time = Time
uptime-bar = Drawn
uptime-hours = Duration
uptime-of-planned = Of planned
uptime-step-planned = Planned time
uptime-step-power = Power
uptime-step-feed = Feed and outlet
uptime-step-technical = Technical
uptime-step-maintenance = Maintenance
uptime-step-setup = Set-up
uptime-step-organisational = Organisation
uptime-step-unsaid = Without a reason
uptime-step-pending = Not known, data may still come
uptime-step-lost = Not known, data are lost
uptime-step-running = Time running

uptime-reasons = Why presses stood
uptime-order-time = By time
uptime-order-count = By count
uptime-no-stops = No press stood in planned time.
uptime-unsaid-hint = nobody has said why
uptime-times = { $n ->
    [one] { $count } time
   *[other] { $count } times
}
uptime-together = { $share } with those above

uptime-tables = The month in lines
uptime-by-press = By press
uptime-by-shift = By shift
uptime-by-week = By week
uptime-ran-of-planned = Ran / planned
uptime-stops = Stops
uptime-shift = shift { $shift }
uptime-lines-none = There is no line here.
uptime-lines-more = Show all { $count }

uptime-derived = { $figure }: how it comes about
uptime-derived-raw = As the machine alone tells, without what people said.
uptime-derived-each = It is shown for one press at a time.
uptime-terms-hint = Open a term to see the stretches that make it. Hours, minutes and seconds; the sums are of exact times.
uptime-pieces = { $n ->
    [one] { $count } stretch
   *[other] { $count } stretches
}
uptime-pieces-none = Nothing makes it up: it is zero.
uptime-inferred = proved by counters
uptime-said-by-people = said by people
uptime-by-version = plan of version { $version }
uptime-by-file = plan of the configuration
uptime-plan-same = The plan did not change in this time.
uptime-plan-changed = The plan changed in this time:
uptime-plan-change = { $time }: version { $version }, by { $who }
uptime-who-console = somebody at the server’s console
uptime-who-manager = a manager or admin
term-planned = planned time
term-ran = time running
term-pending = not yet known
term-lost = lost data
term-power_off = power cut
term-inferred_power_off = power cut, proved by counters
term-technical = technical downtime
term-standing = standing with power
term-setup = set-up
term-corrective = repair
term-planned_maintenance = planned maintenance
term-maintenance = maintenance outside the plan
term-outside = running outside the plan
term-failures = failures
term-restore = time to restore
term-mass = mass pressed
term-planned_mass = mass pressed in planned time
term-target = target
term-rejects = rejects
term-judged = mass for which rejects were entered
term-energy = energy
`,sq:`# The view of uptime, and the names of figures. Numbers, dates and lengths of time arrive already formatted.
# A native speaker should check: skarto, i përkohshëm, mirëmbajtje korrigjuese, efektshmëria.
uptime-month = Muaji
uptime-previous = Muaji i mëparshëm
uptime-next = Muaji i ardhshëm
uptime-this-month = Ky muaj
uptime-all-presses = Të gjitha presat
uptime-so-far = deri tani
uptime-not-begun = Ky muaj nuk ka filluar. Ditët e tij shfaqen këtu ndërsa kalojnë.
uptime-days = Ditë për ditë
uptime-weekday-0 = Hën
uptime-weekday-1 = Mar
uptime-weekday-2 = Mër
uptime-weekday-3 = Enj
uptime-weekday-4 = Pre
uptime-weekday-5 = Sht
uptime-weekday-6 = Die
uptime-to-come = nuk ka ardhur ende
uptime-awaited = …
uptime-calendar-hint = Prekni një ditë për ta hapur; shigjetat kalojnë nga dita në ditë.
uptime-kind-running = Në punë
uptime-kind-standing = Dihet se qëndronte
uptime-kind-pending = Nuk dihet, të dhënat mund të vijnë ende
uptime-kind-lost = Nuk dihet, të dhënat kanë humbur
uptime-kind-unplanned = E paplanifikuar
uptime-known = dihet { $share }
uptime-insufficient = të dhëna të pamjaftueshme
uptime-provisional = e përkohshme
uptime-bounds = midis { $low } dhe { $high }
uptime-bounds-sharp = e saktë
uptime-bounds-none = kufijtë nuk mund të jepen
uptime-at-least = së paku { $low }
uptime-at-most = së shumti { $high }
uptime-stops-of = { $n ->
    [one] { $count } ndalesë
   *[other] { $count } ndalesa
}
uptime-close = Mbyll
uptime-shifts-of-day = Ndërrimet që filluan këtë ditë
uptime-to-stops = Ndalesat e kësaj dite
uptime-figures = Muaji në gjashtë shifra
uptime-iso = Shifrat sipas ISO 22400
uptime-raw = Edhe siç tregon vetëm makina
uptime-raw-differs = Ku njerëzit dhanë një arsye që llogaritet ndryshe, të dyja qëndrojnë krah për krah.
uptime-raw-same = Asgjë që thanë njerëzit nuk e ndryshon ndonjë shifër këtu.
uptime-by-people = me atë që thanë njerëzit
uptime-by-machine = vetëm nga makina

kpi-uptime = Koha në punë
kpi-uptime_observed = Koha në punë aty ku u pa
kpi-uptime_upper = Koha në punë në rastin më të mirë
kpi-coverage = Mbulimi me të dhëna
kpi-uptime_with_grid = Koha në punë kur kishte rrymë
kpi-technical_availability = Disponueshmëria teknike
kpi-availability = Disponueshmëria
kpi-effectiveness = Efektshmëria
kpi-quality = Cilësia
kpi-oee = Efektshmëria e përgjithshme (OEE)
kpi-utilization = Shfrytëzimi
kpi-technical_efficiency = Efikasiteti teknik
kpi-scrap_ratio = Pjesa e skartos
kpi-corrective_maintenance_ratio = Mirëmbajtja korrigjuese
kpi-mtbf = Koha midis defekteve (MTBF)
kpi-mttr = Koha e riparimit (MTTR)
kpi-throughput = Prodhimi
kpi-specific_energy = Energjia për ton
kpi-says-uptime = Kaq nga koha e planifikuar presa punoi. Ajo që askush nuk e pa nuk llogaritet si punë.
kpi-says-uptime_observed = Kaq punoi nga koha e planifikuar që u pa. Kjo supozon se pjesa tjetër ishte njësoj.
kpi-says-uptime_upper = Kaq do të ishte po të kishte punuar gjatë gjithë kohës që askush nuk e pa.
kpi-says-coverage = Për kaq nga koha e planifikuar dihet diçka.
kpi-says-uptime_with_grid = Pa ndërprerjet e rrymës, për të cilat askush këtu nuk ka faj.
kpi-says-technical_availability = Kaq nga koha e planifikuar që u pa ishte pa defekte teknike.
kpi-says-availability = Koha në punë ndaj kohës së planifikuar. Njësoj si koha në punë, me emrin që ka në standard.
kpi-says-effectiveness = Sa shpejt presoi ndaj synimit, derisa punonte.
kpi-says-quality = Pjesa e briketeve të mira.
kpi-says-oee = Disponueshmëria × efektshmëria × cilësia.
kpi-says-utilization = Kaq presoi nga koha kur ishte e zënë; pjesa tjetër ishte përgatitje dhe vonesë.
kpi-says-technical_efficiency = Koha në punë ndaj kohës në punë dhe vonesave, pa përgatitjen.
kpi-says-scrap_ratio = Pjesa që u kthye mbrapsht.
kpi-says-corrective_maintenance_ratio = Pjesa e mirëmbajtjes që erdhi pas një defekti.
kpi-says-mtbf = Orë pune për çdo defekt.
kpi-says-mttr = Nga defekti deri në fund të ndalesës, mesatarisht.
kpi-says-throughput = Sa u presua në një orë pune.
kpi-says-specific_energy = Sa mori nga njehsori një ton brikete.

uptime-missing-not_planned = e paplanifikuar
uptime-missing-not_seen = për këtë kohë nuk dihet asgjë
uptime-missing-not_measured-rejects = Q nuk u mat: skartoja nuk u shënua për mjaft nga ajo që u presua
uptime-missing-not_measured-mass = nuk u mat: askush nuk numëroi sa u presua
uptime-missing-not_measured-energy = nuk u mat: energjia ose masa nuk u numërua
uptime-missing-no_target = nuk ka synim të caktuar
uptime-missing-not_run = presa nuk punoi
uptime-missing-nothing_pressed = nuk u presua asgjë
uptime-missing-no_failures = asnjë defekt në { $hours }
uptime-missing-no_maintenance = asnjë mirëmbajtje në këtë kohë

uptime-output = Prodhimi
uptime-output-mass = U presua
uptime-output-entered = Numëruar nga njerëzit
uptime-output-rejects = Skarto
uptime-output-energy = Energjia
uptime-output-target = Synimi
uptime-output-moisture = Lagështia e briketeve
uptime-of-target = { $share } e tij u presua në kohën e planifikuar
uptime-nobody-counted = askush nuk numëroi
uptime-no-rejects = nuk u shënua asnjë
uptime-no-energy = nuk u mat
uptime-no-moisture = askush nuk mati
uptime-moisture-hint = me matës dore, mesatarja sipas masës
basis-measured = e matur
basis-entered = numëruar nga njerëzit
basis-estimated = e vlerësuar

uptime-losses = Nga koha e planifikuar te koha në punë
uptime-waterfall = Çfarë iu mor kohës së planifikuar dhe çfarë mbeti
uptime-time = Koha
uptime-bar = E vizatuar
uptime-hours = Kohëzgjatja
uptime-of-planned = E planit
uptime-step-planned = Koha e planifikuar
uptime-step-power = Rryma
uptime-step-feed = Lënda e parë dhe dalja
uptime-step-technical = Teknike
uptime-step-maintenance = Mirëmbajtje
uptime-step-setup = Përgatitje
uptime-step-organisational = Organizim
uptime-step-unsaid = Pa arsye
uptime-step-pending = Nuk dihet, të dhënat mund të vijnë ende
uptime-step-lost = Nuk dihet, të dhënat kanë humbur
uptime-step-running = Koha në punë

uptime-reasons = Pse qëndruan presat
uptime-order-time = Sipas kohës
uptime-order-count = Sipas numrit
uptime-no-stops = Asnjë presë nuk qëndroi në kohën e planifikuar.
uptime-unsaid-hint = askush nuk tha pse
uptime-times = { $n ->
    [one] { $count } herë
   *[other] { $count } herë
}
uptime-together = { $share } bashkë me ato sipër

uptime-tables = Muaji në rreshta
uptime-by-press = Sipas presës
uptime-by-shift = Sipas ndërrimit
uptime-by-week = Sipas javës
uptime-ran-of-planned = Punoi / plani
uptime-stops = Ndalesa
uptime-shift = ndërrimi { $shift }
uptime-lines-none = Këtu nuk ka asnjë rresht.
uptime-lines-more = Shfaq të gjitha { $count }

uptime-derived = { $figure }: si del
uptime-derived-raw = Siç tregon vetëm makina, pa atë që thanë njerëzit.
uptime-derived-each = Tregohet për një presë në një kohë.
uptime-terms-hint = Hapni një term për të parë pjesët që e përbëjnë. Orë, minuta dhe sekonda; shumat janë të kohëve të sakta.
uptime-pieces = { $n ->
    [one] { $count } pjesë
   *[other] { $count } pjesë
}
uptime-pieces-none = Asgjë nuk e përbën: është zero.
uptime-inferred = e vërtetuar nga numëruesit
uptime-said-by-people = e thanë njerëzit
uptime-by-version = plani i versionit { $version }
uptime-by-file = plani i konfigurimit
uptime-plan-same = Plani nuk ndryshoi në këtë kohë.
uptime-plan-changed = Plani ndryshoi në këtë kohë:
uptime-plan-change = { $time }: versioni { $version }, nga { $who }
uptime-who-console = dikush në konsolën e serverit
uptime-who-manager = një menaxher ose administrator
term-planned = koha e planifikuar
term-ran = koha në punë
term-pending = ende e panjohur
term-lost = të dhëna të humbura
term-power_off = ndërprerje e rrymës
term-inferred_power_off = ndërprerje e rrymës, e vërtetuar nga numëruesit
term-technical = koha e ndalesës teknike
term-standing = qëndrim me rrymë
term-setup = përgatitje
term-corrective = riparim
term-planned_maintenance = mirëmbajtje e planifikuar
term-maintenance = mirëmbajtje jashtë planit
term-outside = punë jashtë planit
term-failures = defekte
term-restore = koha e riparimit
term-mass = masa e presuar
term-planned_mass = masa e presuar në kohën e planifikuar
term-target = synimi
term-rejects = skarto
term-judged = masa për të cilën u shënua skartoja
term-energy = energjia
`,"sr-Latn":`# The view of uptime, and the names of figures. Numbers, dates and lengths of time arrive already formatted.
# A native speaker should check: škart, privremeno, korektivno održavanje, efektivnost.
uptime-month = Mesec
uptime-previous = Prethodni mesec
uptime-next = Sledeći mesec
uptime-this-month = Ovaj mesec
uptime-all-presses = Sve prese
uptime-so-far = do sada
uptime-not-begun = Ovaj mesec nije počeo. Njegovi dani se ovde pojavljuju kako prolaze.
uptime-days = Dan po dan
uptime-weekday-0 = Pon
uptime-weekday-1 = Uto
uptime-weekday-2 = Sre
uptime-weekday-3 = Čet
uptime-weekday-4 = Pet
uptime-weekday-5 = Sub
uptime-weekday-6 = Ned
uptime-to-come = tek dolazi
uptime-awaited = …
uptime-calendar-hint = Dodirnite dan da ga otvorite; strelicama se prelazi sa dana na dan.
uptime-kind-running = U radu
uptime-kind-standing = Zna se da je stajala
uptime-kind-pending = Ne zna se, podaci još mogu stići
uptime-kind-lost = Ne zna se, podaci su izgubljeni
uptime-kind-unplanned = Nije planirano
uptime-known = poznato { $share }
uptime-insufficient = nedovoljno podataka
uptime-provisional = privremeno
uptime-bounds = između { $low } i { $high }
uptime-bounds-sharp = tačno
uptime-bounds-none = granice se ne mogu dati
uptime-at-least = najmanje { $low }
uptime-at-most = najviše { $high }
uptime-stops-of = { $n ->
    [one] { $count } zastoj
    [few] { $count } zastoja
   *[other] { $count } zastoja
}
uptime-close = Zatvori
uptime-shifts-of-day = Smene koje su počele tog dana
uptime-to-stops = Zastoji tog dana
uptime-figures = Mesec u šest pokazatelja
uptime-iso = Pokazatelji po { "ISO 22400" }
uptime-raw = I onako kako kaže samo mašina
uptime-raw-differs = Gde su ljudi naveli razlog koji se drugačije računa, oba stoje jedno pored drugog.
uptime-raw-same = Ništa što su ljudi rekli ovde ne menja nijedan pokazatelj.
uptime-by-people = sa onim što su ljudi rekli
uptime-by-machine = samo po mašini

kpi-uptime = Vreme rada
kpi-uptime_observed = Vreme rada dok je viđeno
kpi-uptime_upper = Vreme rada u najboljem slučaju
kpi-coverage = Pokrivenost podacima
kpi-uptime_with_grid = Vreme rada dok je bilo struje
kpi-technical_availability = Tehnička raspoloživost
kpi-availability = Raspoloživost
kpi-effectiveness = Efektivnost
kpi-quality = Kvalitet
kpi-oee = Ukupna efektivnost ({ "OEE" })
kpi-utilization = Iskorišćenost
kpi-technical_efficiency = Tehnička efikasnost
kpi-scrap_ratio = Udeo škarta
kpi-corrective_maintenance_ratio = Korektivno održavanje
kpi-mtbf = Vreme između kvarova ({ "MTBF" })
kpi-mttr = Vreme popravke ({ "MTTR" })
kpi-throughput = Proizvodnja
kpi-specific_energy = Energija po toni
kpi-says-uptime = Toliko je presa radila od planiranog vremena. Ono što niko nije video ne računa se kao rad.
kpi-says-uptime_observed = Toliko je radila od planiranog vremena koje je viđeno. Pretpostavlja se da je ostatak bio isti.
kpi-says-uptime_upper = Toliko bi bilo da je radila sve vreme koje niko nije video.
kpi-says-coverage = O tolikom delu planiranog vremena se nešto zna.
kpi-says-uptime_with_grid = Bez nestanaka struje, za koje ovde niko nije kriv.
kpi-says-technical_availability = Toliko od viđenog planiranog vremena bilo je bez tehničkih kvarova.
kpi-says-availability = Vreme rada prema planiranom vremenu. Isto što i vreme rada, po nazivu iz standarda.
kpi-says-effectiveness = Koliko je brzo presovala u odnosu na cilj, dok je radila.
kpi-says-quality = Udeo dobrih briketa.
kpi-says-oee = Raspoloživost × efektivnost × kvalitet.
kpi-says-utilization = Toliko je presovala od vremena kada je bila zauzeta; ostalo su priprema i kašnjenja.
kpi-says-technical_efficiency = Vreme rada prema vremenu rada i kašnjenjima, bez pripreme.
kpi-says-scrap_ratio = Udeo koji je vraćen.
kpi-says-corrective_maintenance_ratio = Udeo održavanja koje je došlo posle kvara.
kpi-says-mtbf = Sati rada po kvaru.
kpi-says-mttr = Od kvara do kraja zastoja, u proseku.
kpi-says-throughput = Koliko je ispresovano za sat rada.
kpi-says-specific_energy = Koliko je po brojilu potrošila tona briketa.

uptime-missing-not_planned = nije planirano
uptime-missing-not_seen = o ovom vremenu se ništa ne zna
uptime-missing-not_measured-rejects = { "Q" } nije mereno: škart nije unet za dovoljno od onog što je ispresovano
uptime-missing-not_measured-mass = nije mereno: niko nije brojao šta je ispresovano
uptime-missing-not_measured-energy = nije mereno: energija ili masa nije brojana
uptime-missing-no_target = cilj nije zadat
uptime-missing-not_run = presa nije radila
uptime-missing-nothing_pressed = ništa nije ispresovano
uptime-missing-no_failures = bez kvarova za { $hours }
uptime-missing-no_maintenance = bez održavanja u ovom vremenu

uptime-output = Proizvodnja
uptime-output-mass = Ispresovano
uptime-output-entered = Izbrojali ljudi
uptime-output-rejects = Škart
uptime-output-energy = Energija
uptime-output-target = Cilj
uptime-output-moisture = Vlažnost briketa
uptime-of-target = { $share } toga je ispresovano u planirano vreme
uptime-nobody-counted = niko nije brojao
uptime-no-rejects = ništa nije uneto
uptime-no-energy = nije mereno
uptime-no-moisture = niko nije merio
uptime-moisture-hint = ručnim meračem, prosek po masi
basis-measured = izmereno
basis-entered = izbrojali ljudi
basis-estimated = procenjeno

uptime-losses = Od planiranog vremena do vremena rada
uptime-waterfall = Šta je oduzeto od planiranog vremena i šta je ostalo
uptime-time = Vreme
uptime-bar = Nacrtano
uptime-hours = Trajanje
uptime-of-planned = Od plana
uptime-step-planned = Planirano vreme
uptime-step-power = Struja
uptime-step-feed = Sirovina i izlaz
uptime-step-technical = Tehnički
uptime-step-maintenance = Održavanje
uptime-step-setup = Priprema
uptime-step-organisational = Organizacija
uptime-step-unsaid = Bez razloga
uptime-step-pending = Ne zna se, podaci još mogu stići
uptime-step-lost = Ne zna se, podaci su izgubljeni
uptime-step-running = Vreme rada

uptime-reasons = Zašto su prese stajale
uptime-order-time = Po vremenu
uptime-order-count = Po broju
uptime-no-stops = Nijedna presa nije stajala u planirano vreme.
uptime-unsaid-hint = niko nije rekao zašto
uptime-times = { $n ->
    [one] { $count } put
    [few] { $count } puta
   *[other] { $count } puta
}
uptime-together = { $share } zajedno sa onima iznad

uptime-tables = Mesec u redovima
uptime-by-press = Po presi
uptime-by-shift = Po smeni
uptime-by-week = Po nedelji
uptime-ran-of-planned = Radila / plan
uptime-stops = Zastoji
uptime-shift = smena { $shift }
uptime-lines-none = Ovde nema nijednog reda.
uptime-lines-more = Prikaži svih { $count }

uptime-derived = { $figure }: kako nastaje
uptime-derived-raw = Kako kaže samo mašina, bez onoga što su ljudi rekli.
uptime-derived-each = Prikazuje se za po jednu presu.
uptime-terms-hint = Otvorite član da vidite delove od kojih je. Sati, minuti i sekunde; zbirovi su od tačnih vremena.
uptime-pieces = { $n ->
    [one] { $count } deo
    [few] { $count } dela
   *[other] { $count } delova
}
uptime-pieces-none = Ni od čega: nula je.
uptime-inferred = dokazano brojačima
uptime-said-by-people = rekli ljudi
uptime-by-version = plan verzije { $version }
uptime-by-file = plan iz konfiguracije
uptime-plan-same = Plan se u ovom vremenu nije menjao.
uptime-plan-changed = Plan se u ovom vremenu menjao:
uptime-plan-change = { $time }: verzija { $version }, { $who }
uptime-who-console = neko na konzoli servera
uptime-who-manager = rukovodilac ili administrator
term-planned = planirano vreme
term-ran = vreme rada
term-pending = još nepoznato
term-lost = izgubljeni podaci
term-power_off = nestanak struje
term-inferred_power_off = nestanak struje, dokazan brojačima
term-technical = tehnički zastoj
term-standing = stajanje sa strujom
term-setup = priprema
term-corrective = popravka
term-planned_maintenance = planirano održavanje
term-maintenance = održavanje van plana
term-outside = rad van plana
term-failures = kvarovi
term-restore = vreme do popravke
term-mass = ispresovana masa
term-planned_mass = masa ispresovana u planirano vreme
term-target = cilj
term-rejects = škart
term-judged = masa za koju je unet škart
term-energy = energija
`,"sr-Cyrl":`# The view of uptime, and the names of figures. Numbers, dates and lengths of time arrive already formatted.
# A native speaker should check: škart, privremeno, korektivno održavanje, efektivnost.
uptime-month = Месец
uptime-previous = Претходни месец
uptime-next = Следећи месец
uptime-this-month = Овај месец
uptime-all-presses = Све пресе
uptime-so-far = до сада
uptime-not-begun = Овај месец није почео. Његови дани се овде појављују како пролазе.
uptime-days = Дан по дан
uptime-weekday-0 = Пон
uptime-weekday-1 = Уто
uptime-weekday-2 = Сре
uptime-weekday-3 = Чет
uptime-weekday-4 = Пет
uptime-weekday-5 = Суб
uptime-weekday-6 = Нед
uptime-to-come = тек долази
uptime-awaited = …
uptime-calendar-hint = Додирните дан да га отворите; стрелицама се прелази са дана на дан.
uptime-kind-running = У раду
uptime-kind-standing = Зна се да је стајала
uptime-kind-pending = Не зна се, подаци још могу стићи
uptime-kind-lost = Не зна се, подаци су изгубљени
uptime-kind-unplanned = Није планирано
uptime-known = познато { $share }
uptime-insufficient = недовољно података
uptime-provisional = привремено
uptime-bounds = између { $low } и { $high }
uptime-bounds-sharp = тачно
uptime-bounds-none = границе се не могу дати
uptime-at-least = најмање { $low }
uptime-at-most = највише { $high }
uptime-stops-of = { $n ->
    [one] { $count } застој
    [few] { $count } застоја
   *[other] { $count } застоја
}
uptime-close = Затвори
uptime-shifts-of-day = Смене које су почеле тог дана
uptime-to-stops = Застоји тог дана
uptime-figures = Месец у шест показатеља
uptime-iso = Показатељи по { "ISO 22400" }
uptime-raw = И онако како каже само машина
uptime-raw-differs = Где су људи навели разлог који се другачије рачуна, оба стоје једно поред другог.
uptime-raw-same = Ништа што су људи рекли овде не мења ниједан показатељ.
uptime-by-people = са оним што су људи рекли
uptime-by-machine = само по машини

kpi-uptime = Време рада
kpi-uptime_observed = Време рада док је виђено
kpi-uptime_upper = Време рада у најбољем случају
kpi-coverage = Покривеност подацима
kpi-uptime_with_grid = Време рада док је било струје
kpi-technical_availability = Техничка расположивост
kpi-availability = Расположивост
kpi-effectiveness = Ефективност
kpi-quality = Квалитет
kpi-oee = Укупна ефективност ({ "OEE" })
kpi-utilization = Искоришћеност
kpi-technical_efficiency = Техничка ефикасност
kpi-scrap_ratio = Удео шкарта
kpi-corrective_maintenance_ratio = Корективно одржавање
kpi-mtbf = Време између кварова ({ "MTBF" })
kpi-mttr = Време поправке ({ "MTTR" })
kpi-throughput = Производња
kpi-specific_energy = Енергија по тони
kpi-says-uptime = Толико је преса радила од планираног времена. Оно што нико није видео не рачуна се као рад.
kpi-says-uptime_observed = Толико је радила од планираног времена које је виђено. Претпоставља се да је остатак био исти.
kpi-says-uptime_upper = Толико би било да је радила све време које нико није видео.
kpi-says-coverage = О толиком делу планираног времена се нешто зна.
kpi-says-uptime_with_grid = Без нестанака струје, за које овде нико није крив.
kpi-says-technical_availability = Толико од виђеног планираног времена било је без техничких кварова.
kpi-says-availability = Време рада према планираном времену. Исто што и време рада, по називу из стандарда.
kpi-says-effectiveness = Колико је брзо пресовала у односу на циљ, док је радила.
kpi-says-quality = Удео добрих брикета.
kpi-says-oee = Расположивост × ефективност × квалитет.
kpi-says-utilization = Толико је пресовала од времена када је била заузета; остало су припрема и кашњења.
kpi-says-technical_efficiency = Време рада према времену рада и кашњењима, без припреме.
kpi-says-scrap_ratio = Удео који је враћен.
kpi-says-corrective_maintenance_ratio = Удео одржавања које је дошло после квара.
kpi-says-mtbf = Сати рада по квару.
kpi-says-mttr = Од квара до краја застоја, у просеку.
kpi-says-throughput = Колико је испресовано за сат рада.
kpi-says-specific_energy = Колико је по бројилу потрошила тона брикета.

uptime-missing-not_planned = није планирано
uptime-missing-not_seen = о овом времену се ништа не зна
uptime-missing-not_measured-rejects = { "Q" } није мерено: шкарт није унет за довољно од оног што је испресовано
uptime-missing-not_measured-mass = није мерено: нико није бројао шта је испресовано
uptime-missing-not_measured-energy = није мерено: енергија или маса није бројана
uptime-missing-no_target = циљ није задат
uptime-missing-not_run = преса није радила
uptime-missing-nothing_pressed = ништа није испресовано
uptime-missing-no_failures = без кварова за { $hours }
uptime-missing-no_maintenance = без одржавања у овом времену

uptime-output = Производња
uptime-output-mass = Испресовано
uptime-output-entered = Избројали људи
uptime-output-rejects = Шкарт
uptime-output-energy = Енергија
uptime-output-target = Циљ
uptime-output-moisture = Влажност брикета
uptime-of-target = { $share } тога је испресовано у планирано време
uptime-nobody-counted = нико није бројао
uptime-no-rejects = ништа није унето
uptime-no-energy = није мерено
uptime-no-moisture = нико није мерио
uptime-moisture-hint = ручним мерачем, просек по маси
basis-measured = измерено
basis-entered = избројали људи
basis-estimated = процењено

uptime-losses = Од планираног времена до времена рада
uptime-waterfall = Шта је одузето од планираног времена и шта је остало
uptime-time = Време
uptime-bar = Нацртано
uptime-hours = Трајање
uptime-of-planned = Од плана
uptime-step-planned = Планирано време
uptime-step-power = Струја
uptime-step-feed = Сировина и излаз
uptime-step-technical = Технички
uptime-step-maintenance = Одржавање
uptime-step-setup = Припрема
uptime-step-organisational = Организација
uptime-step-unsaid = Без разлога
uptime-step-pending = Не зна се, подаци још могу стићи
uptime-step-lost = Не зна се, подаци су изгубљени
uptime-step-running = Време рада

uptime-reasons = Зашто су пресе стајале
uptime-order-time = По времену
uptime-order-count = По броју
uptime-no-stops = Ниједна преса није стајала у планирано време.
uptime-unsaid-hint = нико није рекао зашто
uptime-times = { $n ->
    [one] { $count } пут
    [few] { $count } пута
   *[other] { $count } пута
}
uptime-together = { $share } заједно са онима изнад

uptime-tables = Месец у редовима
uptime-by-press = По преси
uptime-by-shift = По смени
uptime-by-week = По недељи
uptime-ran-of-planned = Радила / план
uptime-stops = Застоји
uptime-shift = смена { $shift }
uptime-lines-none = Овде нема ниједног реда.
uptime-lines-more = Прикажи свих { $count }

uptime-derived = { $figure }: како настаје
uptime-derived-raw = Како каже само машина, без онога што су људи рекли.
uptime-derived-each = Приказује се за по једну пресу.
uptime-terms-hint = Отворите члан да видите делове од којих је. Сати, минути и секунде; збирови су од тачних времена.
uptime-pieces = { $n ->
    [one] { $count } део
    [few] { $count } дела
   *[other] { $count } делова
}
uptime-pieces-none = Ни од чега: нула је.
uptime-inferred = доказано бројачима
uptime-said-by-people = рекли људи
uptime-by-version = план верзије { $version }
uptime-by-file = план из конфигурације
uptime-plan-same = План се у овом времену није мењао.
uptime-plan-changed = План се у овом времену мењао:
uptime-plan-change = { $time }: верзија { $version }, { $who }
uptime-who-console = неко на конзоли сервера
uptime-who-manager = руководилац или администратор
term-planned = планирано време
term-ran = време рада
term-pending = још непознато
term-lost = изгубљени подаци
term-power_off = нестанак струје
term-inferred_power_off = нестанак струје, доказан бројачима
term-technical = технички застој
term-standing = стајање са струјом
term-setup = припрема
term-corrective = поправка
term-planned_maintenance = планирано одржавање
term-maintenance = одржавање ван плана
term-outside = рад ван плана
term-failures = кварови
term-restore = време до поправке
term-mass = испресована маса
term-planned_mass = маса испресована у планирано време
term-target = циљ
term-rejects = шкарт
term-judged = маса за коју је унет шкарт
term-energy = енергија
`});var lt=6e4,ut=6e5,dt=[`time`,`count`];function ft(){let{moves:e}=v(),[t,n]=l(()=>We(location.search));return m(()=>n(We(location.search)),[e]),[t,e=>{let r={...t,...e};n(r),history.replaceState(null,``,Ge(r,location.search))}]}function pt(){let{zone:e,at:t}=p(),{now:n}=b(),[r,i]=ft();if(e===``)return null;let a=C(t(n)),o=r.month??a.slice(0,7);return g(`div`,{class:`uptime`,children:[g(N,{}),g(mt,{place:r,month:o,running:a.slice(0,7)}),g(ht,{place:r,turn:i,month:o,today:a},o)]})}function mt({place:e,month:t,running:n}){let{t:r,language:i}=p(),{presses:o}=b(),s=t=>Ge({...e,day:null,...t},location.search),c=e=>{let r=L(t,e);return s({month:r===n?null:r})},l=o.some(t=>t.simulated&&(e.press===null||t.id===e.press));return g(`header`,{class:`uptime-head`,children:[g(`nav`,{class:`months`,"aria-label":r(`uptime-month`),children:[g(`a`,{href:c(-1),rel:`prev`,"aria-label":r(`uptime-previous`),children:`‹`}),g(`h3`,{children:a(i,t)}),t<n&&g(`a`,{href:c(1),rel:`next`,"aria-label":r(`uptime-next`),children:`›`}),t!==n&&g(`a`,{href:s({month:null}),children:r(`uptime-this-month`)})]}),t===n&&g(`span`,{class:`tag`,children:r(`uptime-so-far`)}),l&&g(`span`,{class:`badge`,children:r(`simulated-data`)}),o.length>1&&g(`nav`,{class:`parts`,"aria-label":r(`presses`),children:[g(`a`,{href:s({press:null}),"aria-current":e.press===null?`page`:void 0,children:r(`uptime-all-presses`)}),o.map(({id:t,name:n})=>g(`a`,{href:s({press:t}),"aria-current":e.press===t?`page`:void 0,children:n},t))]})]})}function ht({place:t,turn:n,month:r,today:i}){let{t:a,zone:o}=p(),{now:s,shut:c}=b(),l=ae(o,r),u=i.startsWith(r),f=u?lt:ut,m={press:t.press,...l},h=`${r} ${t.press}`,v=l.from<=s,{data:x,trouble:S}=y([h,v,c],f,s,(e,t)=>v?M(h,m,t):Promise.resolve(null)),C=x?.key===h?x:null,w=e(()=>new Map(C?.days.map(e=>[e.day,e])),[C]);if(!v)return g(`p`,{class:`hint`,children:a(`uptime-not-begun`)});let T=e=>n({day:t.day===e?null:e}),E=t.day===null?void 0:w.get(t.day);return g(d,{children:[g(`section`,{class:`part`,"aria-labelledby":`uptime-days`,"aria-busy":C===null,children:[g(`h3`,{id:`uptime-days`,children:a(`uptime-days`)}),S!==null&&g(_,{data:C,trouble:S}),g(pe,{month:r,days:w,today:i,open:t.day,toggle:T,children:E&&g(Ze,{day:E.day,period:E,press:t.press,changes:C?.changes??[],everyMs:f,close:()=>{n({day:null}),document.querySelector(`[data-day="${t.day}"]`)?.focus()}})})]}),C?.said&&g(gt,{place:t,turn:n,told:C,running:u,said:C.said}),C?.said&&g(qe,{asked:m,everyMs:f,table:t.table,choose:e=>n({table:e})})]})}function gt({place:e,turn:t,told:n,said:r,running:i}){let{t:a}=p(),o=e.raw?n.raw:void 0,s=o&&JSON.stringify(o.reasons)!==JSON.stringify(r.reasons)?o:void 0,c=i&&g(d,{children:[` `,g(`span`,{class:`tag`,children:a(`uptime-so-far`)})]}),l={period:r,raw:o,press:e.press,changes:n.changes};return g(d,{children:[g(`section`,{class:`part`,"aria-labelledby":`uptime-figures`,children:[g(`h3`,{id:`uptime-figures`,children:[a(`uptime-figures`),c]}),g(`label`,{class:`tick`,children:[g(`input`,{type:`checkbox`,checked:e.raw,onChange:e=>t({raw:e.currentTarget.checked})}),` `,a(`uptime-raw`)]}),o&&g(`p`,{class:`hint`,role:`status`,children:a(s?`uptime-raw-differs`:`uptime-raw-same`)}),g($,{ids:Pe,...l}),g(ve,{changes:n.changes})]}),g(`section`,{class:`part`,"aria-labelledby":`uptime-iso`,children:[g(`h3`,{id:`uptime-iso`,children:[a(`uptime-iso`),c]}),g($,{ids:Fe,...l})]}),g(`section`,{class:`part`,"aria-labelledby":`uptime-output`,children:[g(`h3`,{id:`uptime-output`,children:[a(`uptime-output`),c]}),g(Ve,{output:r.output})]}),g(`section`,{class:`part`,"aria-labelledby":`uptime-losses`,children:[g(`h3`,{id:`uptime-losses`,children:[a(`uptime-losses`),c]}),r.planned_ms===0?g(`p`,{class:`hint`,children:a(`uptime-missing-not_planned`)}):g(`div`,{class:`beside`,children:[g(st,{period:r,caption:a(s?`uptime-by-people`:`uptime-waterfall`)}),s&&g(st,{period:s,caption:a(`uptime-by-machine`)})]})]}),g(`section`,{class:`part`,"aria-labelledby":`uptime-reasons`,children:[g(`h3`,{id:`uptime-reasons`,children:[a(`uptime-reasons`),c]}),g(`p`,{class:`switches`,children:dt.map(n=>g(`button`,{type:`button`,class:`plain`,"aria-pressed":e.order===n,onClick:()=>t({order:n}),children:a(`uptime-order-${n}`)},n))}),g(`div`,{class:`beside`,children:[g(`div`,{children:[s&&g(`h4`,{children:a(`uptime-by-people`)}),g(it,{reasons:r.reasons,order:e.order,label:a(`uptime-reasons`)})]}),s&&g(`div`,{children:[g(`h4`,{children:a(`uptime-by-machine`)}),g(it,{reasons:s.reasons,order:e.order,label:a(`uptime-by-machine`)})]})]})]})]})}export{pt as default};