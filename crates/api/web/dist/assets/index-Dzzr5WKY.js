const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/trust-Do9xxd4D.js","assets/trust-BayU219n.css"])))=>i.map(i=>d[i]);
var e,t,n,r,i,a,o,s,c,l,u,d=Symbol.for(`pv`),f={},p=[],m=/^m(i|n|o|s|text|space)$/,h=Array.isArray,g=p.slice,_=Object.assign;function v(e){e&&e.parentNode&&e.remove()}function y(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:d,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function b(e){return e.children}function x(e,t){this.props=e,this.context=t,this.__g=0}function S(e,t){if(t==null)return e.__&&S(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:S(e)}function C(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=_({constructor:d},r)).__v=r.__v+1,e.vnode&&e.vnode(n),te(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||S(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,ie(a,n,o),r.__=r.__e=null,n.__e!=i&&w(n))}function w(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),w(e)}function T(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(E)}function E(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&C(e)}finally{(i=n.length)&&(r||queueMicrotask)(E)}}function D(e,t,n,r,i,a,o,s,c,l,u){var d,m,h,g,_,v,y=r.__k||p,b=t.length;for(c=O(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(m=~h.__i&&y[h.__i]||f,h.__i=d,v=te(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&N(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=k(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function O(e,t,n,r,i){var a,o,s,c,l,u,f,p,m,g=n.length,_=g,v=0,x=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=y(null,o):h(o)?o=C[a]=y(b,{children:o}):o.constructor===d&&o.__b?o=C[a]=y(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=A(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,x=1)):(~l||(i>g?v--:i<g&&v++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(x){for(u=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,f[a]=v+1}for(v=u.length;a--;)f[a]&&(f[a]==v?v--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=S(s)),P(s,s));return r}function k(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=k(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=S(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function A(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function j(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function M(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||j(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||j(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=ee(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function ee(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function te(t,n,r,i,a,o,s,c,l,u){var f,m,g,y,C,w,T,E,O,k,A,j,M,ee,te,ie,N,F,I=n.type;if(n.constructor!==d)return null;128&r.__u&&(l=32&r.__u,f=r.__c.__z)&&(n.__u|=l,m=o=[],f.nodeType==8?c=ne(f,o):o.push(f),c=o[0]||c),(f=e.__b)&&f(n);n:if(typeof I==`function`){g=s.length;try{if(E=n.props,O=(f=I.prototype)&&f.render,k=(f=I.contextType)&&i[f.__c],A=f?k?k.props.value:f.__:i,(y=r.__c)?(n.__c=y,2&y.__g&&(y.__g|=1)):(O?n.__c=y=new I(E,A):(n.__c=y=new x(E,A),y.constructor=I,y.render=oe),k&&k.sub(y),y.state||(y.state={}),y.__n=i,y.__g|=8,y.__h=[],y.__k=[]),O&&(y.__s||(y.__s=y.state),I.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=_({},y.__s)),_(y.__s,I.getDerivedStateFromProps(E,y.__s)))),C=y.props,w=y.state,y.__v=n,r.__c){if(E!==C&&O&&!I.getDerivedStateFromProps&&y.componentWillReceiveProps&&y.componentWillReceiveProps(E,A),n.__v==r.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&!1===y.shouldComponentUpdate(E,y.__s,A)){n.__v!=r.__v&&(y.props=E,y.state=y.__s,y.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),p.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),c=S(r);break n}y.componentWillUpdate&&y.componentWillUpdate(E,y.__s,A),O&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(C,w,T)})}else O&&!I.getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),O&&y.componentDidMount&&y.__h.push(y.componentDidMount);y.context=A,y.props=E,y.__P=t,y.__g&=-5,j=e.__r,M=O?25:0;do y.__g&=-9,j&&j(n),f=y.render(y.props,y.state=y.__s,y.context);while(8&y.__g&&++M<25);O&&(p.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(i=_({},i,y.getChildContext())),O&&r.__c&&y.getSnapshotBeforeUpdate&&(T=y.getSnapshotBeforeUpdate(C,w)),ee=f&&f.type===b&&f.key==null?f.props.children:f,E.__P&&(f=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&P(e,e)}),r.__k=null),c=r.__k?S(r,0):null),c=D(t,h(ee)?ee:[ee],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=f),n.__u&=-161,m&&m.some(v),y.__h.length&&s.push(y),1&y.__g&&(y.__g&=-4)}catch(t){if(s.length=g,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(N=o.indexOf(c||void 0))||(N=o.length);(F=o[N-1])&&F.nodeType==8;)N--;for(;N<o.length;N++)if(F=o[N]){if(o[N]=null,te){if(F==ie)break}else{if(F.nodeType!=8)break;F.data.startsWith(`$s`)&&(ie=ne(te=F))}}}if(!te){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;te=c}(f=ne(te=n.__c.__z||(n.__c.__z=te)))?(n.__e=te,c=f):n.__e=c,c&&=c.nextSibling}else o&&o.some(v)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||re(n),e.__e(t,n,r)}}else c=n.__e=ae(r.__e,n,r,i,a,o,s,l,u,t);return(f=e.diffed)&&f(n),c}function ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function re(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(re))}function ie(t,n,r){for(var i=0;i<r.length;)N(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ae(t,n,r,i,a,o,s,c,l,u){var d,p,_,y,b,x,C,w,T=r.props||f,E=n.props,O=n.type;if(O==`svg`?a=`http://www.w3.org/2000/svg`:O==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(O?b.localName==O:b.nodeType==3)){t=b,o[d]=null;break}}if(!t){if(w=u.ownerDocument||document,!O)return w.createTextNode(E);t=w.createElementNS(a,O,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(O){if(u=O==`template`&&t.content||t,o=O==`textarea`&&E.defaultValue!=null?null:o&&g.call(u.childNodes),!c&&o)for(T={},d=0;d<t.attributes.length;d++)T[(b=t.attributes[d]).name]=b.value;for(d in T)b=T[d],d==`dangerouslySetInnerHTML`?_=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||M(t,d,null,b,a);for(d in E)b=E[d],d==`children`?y=b:d==`dangerouslySetInnerHTML`?p=b:d==`value`?x=b:d==`checked`?C=b:c&&typeof b!=`function`||T[d]===b||M(t,d,b,T[d],a);p?(c||_&&(p.__html==_.__html||p.__html==t.innerHTML)||(t.innerHTML=p.__html),n.__k=[]):(_&&(t.textContent=``),(O==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&m.test(O))&&(a=`http://www.w3.org/1999/xhtml`),D(u,h(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&S(r,0),c,l),o&&o.some(v)),c&&O!=`textarea`||(d=`value`,O==`progress`&&x==null?t.removeAttribute(d):x==null||x===t[d]&&(O!=`progress`||x)||M(t,d,x,T[d],a),d=`checked`,C!=null&&C!=t[d]&&M(t,d,C,T[d],a))}else T===E||c&&t.data==E||(t.data=E);return t}function N(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function P(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||N(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&P(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ne(i,o=[]))&&(i==t.__e&&o.some(v),v(a),v(i)),r||v(t.__e),t.__e=t.__c=t.__=null}function oe(e,t,n){return this.constructor(e,n)}function F(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=y(b,{children:[t]}),a=[],o=[],te(n,n.__k,i||f,f,n.namespaceURI,i?null:n.firstChild?g.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),ie(a,n.__k,o),n.__k.props.children=null}function I(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,T(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+u++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,x.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_({},this.state)),typeof e==`function`&&(e=e(_({},n),this.props)),e&&(_(n,e),this.__v&&(t&&this.__k.push(t),T(this)))},x.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),T(this))},x.prototype.render=b,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={},u=0;var se,L,ce,le,ue=Object.is,de=0,fe=[],pe=[],R=e,me=R.__b,he=R.__r,ge=R.diffed,_e=R.__c,ve=R.unmount,ye=R.__;function be(e,t){R.__h&&R.__h(L,e,de||t),de=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function z(e){return de=1,B(je,e)}function B(e,t,n){var r=be(se++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):je(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);ue(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=L,!L.__f)){L.__f=!0;var i=L.shouldComponentUpdate;L.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,ue(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function V(e,t){var n=be(se++,3);!R.__s&&Ae(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function xe(e){return de=5,Se(function(){return{current:e}},[])}function Se(e,t){var n=be(se++,7);return Ae(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ce(e){var t=L.context[e.__c],n=be(se++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(L)),t.props.value):e.__}function we(){var e;do{for(;e=pe.shift();)try{Oe(e)}catch(t){R.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=fe.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Oe),t.__h.some(ke),t.__h=[]}catch(n){t.__h=[],R.__e(n,e.__v)}}}while(pe.length)}R.__b=function(e){L=null,me&&me(e)},R.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ye&&ye(e,t)},R.__r=function(e){he&&he(e),se=0;var t=(L=e.__c).__H;t&&(ce==L?L.__h=[]:(t.__h.some(Oe),t.__h.some(ke),se=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),ce=L},R.diffed=function(e){ge&&ge(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&De(fe.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),ce=L=null},R.__c=function(e,t){t.some(function(e){try{e.__h.some(Oe),e.__h=e.__h.filter(function(e){return!e.__||ke(e)})}catch(t){e.__h=[function(){throw t}]}}),_e&&_e(e,t)},R.unmount=function(e){ve&&ve(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,De(pe.push(r))}else Oe(r)}catch(e){t=e}}),r.__H=void 0,t&&R.__e(t,r.__v))};var Te=typeof requestAnimationFrame==`function`;function Ee(e){var t,n=function(){clearTimeout(r),Te&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Te&&(t=requestAnimationFrame(n))}function De(e){e!=1&&le==R.requestAnimationFrame||((le=R.requestAnimationFrame)||Ee)(we)}function Oe(e){var t=L,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),L=t}function ke(e){var t=L;e.__c=e.__(),L=t}function Ae(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!ue(t,e[n])})}function je(e,t){return typeof t==`function`?t(e):t}var Me=class{constructor(e){this.value=e}valueOf(){return this.value}},H=class extends Me{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},Ne=class extends Me{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},Pe=class e extends Me{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof Me)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof Me&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},Fe=100,Ie=`⁨`,Le=`⁩`;function Re(e,t,n){return n===t||n instanceof Ne&&t instanceof Ne&&n.value===t.value||t instanceof Ne&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function ze(e,t,n){return t[n]?Je(e,t[n].value):(e.reportError(RangeError(`No default`)),new H)}function Be(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=Ve(e,i.value):n.push(Ve(e,i));return{positional:n,named:r}}function Ve(e,t){switch(t.type){case`str`:return t.value;case`num`:return new Ne(t.value,{minimumFractionDigits:t.precision});case`var`:return He(e,t);case`mesg`:return Ue(e,t);case`term`:return We(e,t);case`func`:return Ge(e,t);case`select`:return Ke(e,t);default:return new H}}function He(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new H(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new H(`$${t}`);if(n instanceof Me)return n;switch(typeof n){case`string`:return n;case`number`:return new Ne(n);case`object`:if(Pe.supportsValue(n))return new Pe(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new H(`$${t}`)}}function Ue(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new H(t);if(n){let i=r.attributes[n];return i?Je(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new H(`${t}.${n}`))}return r.value?Je(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new H(t))}function We(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new H(i);if(n){let t=a.attributes[n];if(t){e.params=Be(e,r).named;let n=Je(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new H(`${i}.${n}`)}e.params=Be(e,r).named;let o=Je(e,a.value);return e.params=null,o}function Ge(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new H(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new H(`${t}()`);try{let t=Be(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new H(`${t}()`)}}function Ke(e,{selector:t,variants:n,star:r}){let i=Ve(e,t);if(i instanceof H)return ze(e,n,r);for(let t of n)if(Re(e,i,Ve(e,t.key)))return Je(e,t.value);return ze(e,n,r)}function qe(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new H;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>Fe)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Fe}`);r&&n.push(Ie),n.push(Ve(e,i).toString(e)),r&&n.push(Le)}return e.dirty.delete(t),n.join(``)}function Je(e,t){return typeof t==`string`?e.bundle._transform(t):qe(e,t)}var Ye=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function Xe(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var Ze=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function Qe(e,t){let n=e[0];if(n instanceof H)return new H(`NUMBER(${n.valueOf()})`);if(n instanceof Ne)return new Ne(n.valueOf(),{...n.opts,...Xe(t,Ze)});if(n instanceof Pe)return new Ne(n.toNumber(),{...Xe(t,Ze)});throw TypeError(`Invalid argument to NUMBER`)}var $e=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function et(e,t){let n=e[0];if(n instanceof H)return new H(`DATETIME(${n.valueOf()})`);if(n instanceof Pe||n instanceof Ne)return new Pe(n,Xe(t,$e));throw TypeError(`Invalid argument to DATETIME`)}var tt=new Map;function nt(e){let t=Array.isArray(e)?e.join(` `):e,n=tt.get(t);return n===void 0&&(n=new Map,tt.set(t,n)),n}var rt=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Qe,DATETIME:et,...t},this._useIsolating=n,this._transform=r,this._intls=nt(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new Ye(this,n,t);try{return qe(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new H().toString(r);throw e}}},it=/^(-?[a-zA-Z][\w-]*) *= */gm,at=/\.([a-zA-Z][\w-]*) *= */y,ot=/\*?\[/y,st=/(-?[0-9]+(?:\.([0-9]+))?)/y,ct=/([a-zA-Z][\w-]*)/y,lt=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ut=/^[A-Z][A-Z0-9_-]*$/,dt=/([^{}\n\r]+)/y,ft=/([^\\"\n\r]*)/y,pt=/\\([\\"])/y,mt=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,ht=/^\n+/,gt=/ +$/,_t=/ *\r?\n/g,vt=/( *)$/,yt=/{\s*/y,bt=/\s*}/y,xt=/\[\s*/y,St=/\s*] */y,Ct=/\s*\(\s*/y,wt=/\s*->\s*/y,Tt=/\s*:\s*/y,Et=/\s*,?\s*/y,Dt=/\s+/y,Ot=class{constructor(e){this.body=[],it.lastIndex=0;let t=0;for(;;){let n=it.exec(e);if(n===null)break;t=it.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(at);){let t=o(at),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(dt)&&(r=o(dt)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,ht),u([i],i.length)):r?S(r,gt):null}function u(r=[],i){for(;;){if(n(dt)){r.push(o(dt));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,gt));let c=[];for(let e of r)e instanceof kt&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(yt,SyntaxError);let e=f();if(i(bt))return e;if(i(wt)){let t=h();return i(bt,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(lt)){let[,e,t,n=null]=a(lt);if(e===`$`)return{type:`var`,name:t};if(i(Ct)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(ut.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Et)}}function m(){let e=f();return e.type===`mesg`&&i(Tt)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(ot);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(xt,SyntaxError);let e;return e=n(st)?v():{type:`str`,value:o(ct)},i(St,SyntaxError),e}function _(){if(n(st))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(st),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(ft),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(pt))return o(pt);if(n(mt)){let[,e,t]=a(mt),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(Dt),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return C(e.slice(n,t))}return e[t-1]===` `&&C(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function C(e){let t=e.replace(_t,`
`),n=vt.exec(e)[1].length;return new kt(t,n)}}},kt=class{constructor(e,t){this.value=e,this.length=t}},At=[`en`,`sq`,`sr-Latn`,`sr-Cyrl`],jt=`\xA0`,Mt={en:{group:`,`,decimal:`.`,from:4},sq:{group:jt,decimal:`,`,from:5},"sr-Latn":{group:`.`,decimal:`,`,from:4},"sr-Cyrl":{group:`.`,decimal:`,`,from:4}},Nt={en:`January February March April May June July August September October November December`,sq:`janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor`,"sr-Latn":`januar februar mart april maj jun jul avgust septembar oktobar novembar decembar`,"sr-Cyrl":`јануар фебруар март април мај јун јул август септембар октобар новембар децембар`};function Pt(e,t,n=0){let{group:r,decimal:i,from:a}=Mt[e],[o=`0`,s]=Math.abs(t).toFixed(n).split(`.`),c=o.length<a?o:o.replace(/\B(?=(\d{3})+$)/g,r),l=s?c+i+s:c;return t<0&&/[1-9]/.test(l)?`-${l}`:l}function Ft(e,t){return`${Pt(e,Math.floor(t*100))}%`}function It(e,t){let n=[`B`,`kB`,`MB`,`GB`,`TB`],r=0,i=t;for(;i>=1e3&&r<n.length-1;)i/=1e3,r+=1;return Pt(e,i,+(r>0&&i<10))+jt+n[r]}var Lt=e=>String(e).padStart(2,`0`);function Rt(e){return`${Lt(e.hour)}:${Lt(e.minute)}`}function zt(e){return`${Rt(e)}:${Lt(e.second)}`}function Bt(e,{day:t,month:n,year:r}){return e===`en`?`${Lt(t)}/${Lt(n)}/${r}`:e===`sq`?`${t}.${n}.${Lt(r%100)}`:[`${t}.`,`${n}.`,`${r}.`].join(jt)}function Vt(e,{day:t,month:n,year:r}){let i=Nt[e].split(` `)[n-1]??``;return e===`sr-Latn`||e===`sr-Cyrl`?`${t}. ${i} ${r}.`:`${t} ${i} ${r}`}function Ht(e,t,n){return t.year===n.year&&t.month===n.month&&t.day===n.day?Rt(t):`${Bt(e,t)} ${Rt(t)}`}var Ut={en:`# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Skip to the presses
skip-to-content = Skip to the content
menu = Views
language = Language
zone-kosovo = Kosovo time
zone-site = the plant’s time ({ $offset })
zone-device = your device shows { $time }
simulated-data = simulated data
simulated-hint = These values come from a simulator or a recording, not from a machine.
loading = Waiting for the first values…
no-presses = No press is set up yet. Each press in the configuration gets a card here.
connection-none = The program does not answer. It is tried again by itself.
connection-lost = Connection lost since { $time }. What you see is from before; it is tried again by itself.
connection-dropped = This page could not keep up and was cut off at { $time }. It is connecting again.
presses = Presses
press-card = { $press }: { $state }
view-loading = Loading…
view-not-loaded = This view could not be loaded: the program may have been renewed.
view-load-again = Load the page again
view-trust = Trust this server
view-none = Nothing is here
view-none-words = There is no view at this address.
view-to-floor = To the presses

problem-bad-range = The page asked for something outside the limits.
problem-bad-value = The page asked for something that could not be read.
problem-unknown-press = This press is not set up any more. Load the page again.
problem-unknown-signal = This signal is not set up any more. Load the page again.
problem-no-number = This signal has no numbers to draw.
problem-not-found = The program does not know this address. Load the page again.
problem-method = The program does not allow this.
problem-key-needed = This page needs its key: open the link that the program printed when it started.
problem-too-many-readers = Too many pages are open. Close one; this one is tried again by itself.
problem-not-json = The program did not understand the page. Load the page again.
problem-other-site = Another site asked for this: it was refused. Use this page.
problem-clock-unknown = The server does not know the time itself.
problem-bus = The program is not connected to the plant's devices at the moment. Try again later.
problem-timed-out = The answer took too long. It is tried again by itself.
problem-store = The stored history cannot be read at the moment. It is tried again by itself.
problem-defect = The program has made an error. Its log says more.

state-running = Running
state-idle = Ready
state-starved = No feed
state-blocked = Outlet full
state-faulted = Fault
state-maintenance = Maintenance
state-off = Off
state-power_off = Power cut
state-unknown = No data
state-untold = State not known

since = since { $time }
for-duration = for { $duration }
duration-seconds = { $s } s
duration-minutes = { $m } min
duration-hours = { $h } h { $m } min
duration-days = { $d } d { $h } h
age = { $duration } ago
no-data = no data
not-measured = not measured

signal-hyd_press = Hydraulic pressure
signal-hyd_press_peak = Peak hydraulic pressure
signal-oil_temp = Oil temperature
signal-oil_temp_2 = Oil temperature 2
signal-oil_temp_3 = Oil temperature 3
signal-oil_temp_4 = Oil temperature 4
signal-oil_level = Oil level
signal-die_temp = Die temperature
signal-bearing_temp = Bearing temperature
signal-screw_speed = Screw speed
signal-heater_power = Heating power
signal-motor_current = Motor current
signal-motor_power = Motor power
signal-voltage_min = Lowest phase voltage
signal-vib_motor = Motor vibration
signal-vib_pump = Pump vibration
signal-stroke_rate = Cycles per minute
signal-moisture = Feed moisture
signal-hopper_level = Hopper level
signal-energy_total = Energy meter
signal-mass_total = Mass pressed
signal-briq_count = Briquettes made
signal-briq_length = Briquette length
signal-estop_ok = Emergency stop released
signal-guard_closed = Guard door closed
signal-lube_ok = Lubrication good
signal-filter_dp = Filter switch
signal-mains_ok = Mains there
signal-plc_state = Controller’s state
signal-mode = Mode
signal-fault_code = Fault code
signal-throughput = Output
signal-spec_energy = Energy per tonne
signal-ambient_temp = Air temperature
signal-cooling_power = Cooling power
signal-cooling_efficiency = Cooling efficiency
signal-efficiency = Efficiency
signal-accumulator = Accumulator pressure
unit-bar = bar
unit-Cel = °C
unit-pct = %
unit-A = A
unit-V = V
unit-kW = kW
unit-mm-s = mm/s
unit-strokes = /min
unit-kg-h = kg/h
unit-spec = kWh/t
unit-kW-h = kWh
unit-briquettes = pcs

bad-missing = the sensor does not answer
bad-range = outside the sensor’s range
bad-frozen = the value does not move
bad-wire_break = broken wire
bad-short = short circuit
bad-nan = not a number
bad-exception = the device reports an error
bad-gated = nothing to measure now
value-warn = outside the warning limits
value-trip = outside the trip limits

strip-label = States of the last 8 hours
strip-block = { $state }, { $from } to { $to }
strip-now = now
trend-label = { $signal }, last { $duration }
trend-choose = Signal of the trend
trend-empty = The line appears here when values have come in.
trend-values = { $time }: { $mean } { $unit }, from { $min } to { $max }
trend-latest = { $signal }: now { $value } { $unit }; over the span { $min } to { $max }

pipeline = From the press to this page
pipeline-none = No device has reported yet. Each one appears here with its first sign of life.
producer-live = { $producer } sends live. Everything up to { $time } is stored.
producer-starting = { $producer } has just begun to send. Nothing is stored yet.
producer-offline = { $producer } has not been heard since { $time }. What it measures it keeps, and sends when it is back.
producer-never = { $producer } has not been heard yet.
producer-backlog = { $n ->
    [one] { $producer } keeps { $count } record that is not stored yet. Everything up to { $time } is stored; the rest follows by itself.
   *[other] { $producer } keeps { $count } records that are not stored yet. Everything up to { $time } is stored; the rest follows by itself.
}
producer-history = { $producer } is bringing in history from { $from } to { $to }: { $percent } done, now at { $at }.
producer-clock = { $producer } has not known the time for { $duration }. Its values are shown, but not counted until it does.
clock-set = Set the clock of { $producer } from this server
clock-told = The time was sent.
clock-refused = The time could not be sent.
press-untimed = Time not known
press-untimed-hint = The device does not know the time yet. The values are of now, but are not counted.
producer-lost = { $n ->
    [one] { $producer } has lost { $count } record.
   *[other] { $producer } has lost { $count } records.
}
producer-lost-maybe = { $n ->
    [one] { $count } more record of { $producer } may be lost.
   *[other] Up to { $count } more records of { $producer } may be lost.
}
producer-full = The memory of { $producer } is { $percent } full.
producer-trouble = { $producer } reports (in English):
store-ok = Data is being stored. The store holds { $size }.
store-bad = The store does not answer at the moment. The devices keep their data until it does.
quarantine = { $n ->
    [one] { $count } message of the last 7 days could not be understood and was set aside.
   *[other] { $count } messages of the last 7 days could not be understood and were set aside.
}
losses-unknown = { $n ->
    [one] In the last 7 days a device came back without its memory. What it had kept may be lost.
   *[other] In the last 7 days devices came back without their memory { $count } times. What they had kept may be lost.
}
losses-recorded = { $n ->
    [one] In the last 7 days { $count } loss was recorded. The export shows when.
   *[other] In the last 7 days { $count } losses were recorded. The export shows when.
}
dependencies-bad = Not ready: { $names }.
nothing-lost = Nothing is lost: everything up to { $time } is stored.
no-loss-known = No loss is known. Not everything has arrived yet.
summary-history = History is coming in: { $percent } done.

role-viewer = looks
role-wall = wall screen
role-operator = operator
role-technician = technician
role-monitor = monitor
role-manager = manager
role-admin = admin
problem-login-taken = Somebody else has this log-in name. Choose another.
problem-bad-login = A log-in name has 1 to 64 characters.
problem-short-password = Choose a longer password: 10 characters or more. A sentence is a good one.
problem-common-password = This password is among those that are tried first. Choose another.
problem-last-admin = Somebody must remain who may change people. Make another person admin first.
problem-log-in = Only people of this plant come in.
problem-may-not = Your role does not allow this.
problem-wrong-log-in = There is nobody of this name with this password.
problem-too-often = Too many attempts. Wait a little, then try again.
problem-no-people = This program was started without people, as the demo is.
problem-long-password = This password is too long.
problem-not-first = The first person has been added already. Log in.
problem-bad-language = This language is not known here.
problem-wrong-role = This role is not for people, devices or tokens, whichever it was meant for.
problem-no-name = Give a name that people know it by.
problem-no-code = No device shows this code, or it has done so for too long.
problem-accounts = The file of people can’t be read. The program’s log says more.

log-in-title = Who is it?
log-in-again = Your session has ended. Log in to go on: what you typed is still there.
log-in-name = Log-in name
log-in-password = Password
log-in-enter = Come in
log-in-as = { $name }, { $role }
log-out = Log out
pairing-ask = This is a tablet or a wall screen
pairing-code = Show this code to the manager, who lets this device in under “Devices”:
pairing-waiting = Waiting. The code holds until { $time }.
pairing-refused = This device was not let in.
`,sq:`# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Kalo te presat
skip-to-content = Kalo te përmbajtja
menu = Pamjet
language = Gjuha
zone-kosovo = Ora e Kosovës
zone-site = ora e fabrikës ({ $offset })
zone-device = pajisja juaj tregon { $time }
simulated-data = të dhëna të simuluara
simulated-hint = Këto vlera vijnë nga një simulator ose nga një regjistrim, jo nga një makinë.
loading = Duke pritur vlerat e para…
no-presses = Ende nuk është caktuar asnjë presë. Çdo presë e konfigurimit merr këtu kartën e vet.
connection-none = Programi nuk përgjigjet. Lidhja provohet përsëri vetvetiu.
connection-lost = Lidhja është ndërprerë që nga { $time }. Ajo që shihni është nga më parë; lidhja provohet përsëri vetvetiu.
connection-dropped = Kjo faqe nuk arriti ta ndjekë rrjedhën dhe u shkëput në { $time }. Po lidhet përsëri.
presses = Presat
press-card = { $press }: { $state }
view-loading = Po ngarkohet…
view-not-loaded = Kjo pamje nuk u ngarkua: programi ndoshta është përtërirë.
view-load-again = Ngarkoni faqen përsëri
view-trust = Besoji këtij serveri
view-none = Këtu nuk ka asgjë
view-none-words = Në këtë adresë nuk ka pamje.
view-to-floor = Te presat

problem-bad-range = Faqja kërkoi diçka jashtë kufijve.
problem-bad-value = Faqja kërkoi diçka që nuk u kuptua.
problem-unknown-press = Kjo presë nuk është më e caktuar. Ngarkoni faqen përsëri.
problem-unknown-signal = Ky sinjal nuk është më i caktuar. Ngarkoni faqen përsëri.
problem-no-number = Ky sinjal nuk ka numra për t’u vizatuar.
problem-not-found = Programi nuk e njeh këtë adresë. Ngarkoni faqen përsëri.
problem-method = Programi nuk e lejon këtë.
problem-key-needed = Kjo faqe kërkon çelësin: hapni lidhjen që programi e shkroi kur u nis.
problem-too-many-readers = Janë hapur tepër faqe. Mbyllni një; kjo provohet përsëri vetvetiu.
problem-not-json = Programi nuk e kuptoi faqen. Ngarkoje faqen përsëri.
problem-other-site = Këtë e kërkoi një faqe tjetër dhe u refuzua. Përdor këtë faqe.
problem-clock-unknown = Serveri vetë nuk e di orën.
problem-bus = Programi për momentin nuk është i lidhur me pajisjet. Provo përsëri më vonë.
problem-timed-out = Përgjigjja zgjati tepër. Provohet përsëri vetvetiu.
problem-store = Historiku i ruajtur nuk mund të lexohet tani. Provohet përsëri vetvetiu.
problem-defect = Programi ka bërë një gabim. Regjistri i tij thotë më shumë.

state-running = Në punë
state-idle = Në pritje
state-starved = Pa lëndë të parë
state-blocked = E bllokuar
state-faulted = Defekt
state-maintenance = Mirëmbajtje
state-off = E fikur
state-power_off = Ndërprerje e rrymës
state-unknown = Pa të dhëna
state-untold = Gjendja nuk dihet

since = që nga { $time }
for-duration = prej { $duration }
duration-seconds = { $s } s
duration-minutes = { $m } min
duration-hours = { $h } orë { $m } min
duration-days = { $d } d { $h } orë
age = para { $duration }
no-data = pa të dhëna
not-measured = nuk matet

signal-hyd_press = Presioni hidraulik
signal-hyd_press_peak = Presioni hidraulik maksimal
signal-oil_temp = Temperatura e vajit
signal-oil_temp_2 = Temperatura e vajit 2
signal-oil_temp_3 = Temperatura e vajit 3
signal-oil_temp_4 = Temperatura e vajit 4
signal-oil_level = Niveli i vajit
signal-die_temp = Temperatura e kallëpit
signal-bearing_temp = Temperatura e kushinetës
signal-screw_speed = Shpejtësia e vidës
signal-heater_power = Fuqia e ngrohjes
signal-motor_current = Rryma e motorit
signal-motor_power = Fuqia e motorit
signal-voltage_min = Tensioni më i ulët i fazës
signal-vib_motor = Dridhjet e motorit
signal-vib_pump = Dridhjet e pompës
signal-stroke_rate = Cikle në minutë
signal-moisture = Lagështia e lëndës së parë
signal-hopper_level = Niveli i bunkerit
signal-energy_total = Matësi i energjisë
signal-mass_total = Masa e presuar
signal-briq_count = Briketa të prodhuara
signal-briq_length = Gjatësia e briketës
signal-estop_ok = Ndalja emergjente e liruar
signal-guard_closed = Dera mbrojtëse e mbyllur
signal-lube_ok = Vajosja në rregull
signal-filter_dp = Çelësi i filtrit
signal-mains_ok = Rryma nga rrjeti
signal-plc_state = Gjendja e kontrolluesit
signal-mode = Regjimi
signal-fault_code = Kodi i gabimit
signal-throughput = Prodhimi
signal-spec_energy = Energjia për ton
signal-ambient_temp = Temperatura e ajrit
signal-cooling_power = Fuqia e ftohjes
signal-cooling_efficiency = Efikasiteti i ftohjes
signal-efficiency = Efikasiteti
signal-accumulator = Presioni i akumulatorit
unit-bar = bar
unit-Cel = °C
unit-pct = %
unit-A = A
unit-V = V
unit-kW = kW
unit-mm-s = mm/s
unit-strokes = /min
unit-kg-h = kg/h
unit-spec = kWh/t
unit-kW-h = kWh
unit-briquettes = copë

bad-missing = sensori nuk përgjigjet
bad-range = jashtë kufijve të sensorit
bad-frozen = vlera nuk lëviz
bad-wire_break = tel i këputur
bad-short = qark i shkurtër
bad-nan = nuk është numër
bad-exception = pajisja lajmëron gabim
bad-gated = tani s’ka çfarë të matet
value-warn = jashtë kufijve të paralajmërimit
value-trip = jashtë kufijve të ndaljes mbrojtëse

strip-label = Gjendjet e 8 orëve të fundit
strip-block = { $state }, nga { $from } deri në { $to }
strip-now = tani
trend-label = { $signal }, { $duration } e fundit
trend-choose = Sinjali i grafikut
trend-empty = Vija del këtu sapo të vijnë vlerat.
trend-values = { $time }: { $mean } { $unit }, nga { $min } deri në { $max }
trend-latest = { $signal }: tani { $value } { $unit }; gjatë kësaj kohe nga { $min } deri në { $max }

pipeline = Nga presa deri te kjo faqe
pipeline-none = Ende nuk ka lajmëruar asnjë pajisje. Secila del këtu sapo të lajmërohet.
producer-live = { $producer } dërgon drejtpërdrejt. Çdo gjë deri në { $time } është ruajtur.
producer-starting = { $producer } sapo ka filluar të dërgojë. Ende nuk është ruajtur asgjë.
producer-offline = { $producer } nuk është lajmëruar që nga { $time }. Atë që mat e ruan dhe e dërgon kur të kthehet.
producer-never = { $producer } ende nuk është lajmëruar.
producer-backlog = { $n ->
    [one] { $producer } mban { $count } shënim që ende nuk është ruajtur. Çdo gjë deri në { $time } është ruajtur; pjesa tjetër vjen vetë.
   *[other] { $producer } mban { $count } shënime që ende nuk janë ruajtur. Çdo gjë deri në { $time } është ruajtur; pjesa tjetër vjen vetë.
}
producer-history = { $producer } po sjell historikun nga { $from } deri në { $to }: { $percent } gati, tani te { $at }.
producer-clock = { $producer } nuk e di orën prej { $duration }. Vlerat e tij shfaqen, por nuk llogariten derisa ta dijë.
clock-set = Vendose orën e { $producer } nga ky server
clock-told = Ora u dërgua.
clock-refused = Ora nuk mund të dërgohej.
press-untimed = Ora nuk dihet
press-untimed-hint = Pajisja ende nuk e di orën. Vlerat janë të tanishme, por nuk llogariten.
producer-lost = { $n ->
    [one] { $producer } ka humbur { $count } shënim.
   *[other] { $producer } ka humbur { $count } shënime.
}
producer-lost-maybe = { $n ->
    [one] Edhe { $count } shënim i { $producer } mund të ketë humbur.
   *[other] Edhe deri në { $count } shënime të { $producer } mund të kenë humbur.
}
producer-full = Memoria e { $producer } është e mbushur { $percent }.
producer-trouble = { $producer } njofton (anglisht):
store-ok = Të dhënat po ruhen. Depoja e të dhënave mban { $size }.
store-bad = Depoja e të dhënave tani nuk përgjigjet. Pajisjet i mbajnë të dhënat e tyre derisa të përgjigjet.
quarantine = { $n ->
    [one] { $count } mesazh i 7 ditëve të fundit nuk u kuptua dhe u la mënjanë.
   *[other] { $count } mesazhe të 7 ditëve të fundit nuk u kuptuan dhe u lanë mënjanë.
}
losses-unknown = { $n ->
    [one] Në 7 ditët e fundit një pajisje u kthye pa memorien e vet. Ajo që kishte ruajtur mund të ketë humbur.
   *[other] Në 7 ditët e fundit pajisjet u kthyen { $count } herë pa memorien e vet. Ajo që kishin ruajtur mund të ketë humbur.
}
losses-recorded = { $n ->
    [one] Në 7 ditët e fundit është shënuar { $count } humbje. Eksporti tregon kur.
   *[other] Në 7 ditët e fundit janë shënuar { $count } humbje. Eksporti tregon kur.
}
dependencies-bad = Jo gati: { $names }.
nothing-lost = Asgjë nuk ka humbur: çdo gjë deri në { $time } është ruajtur.
no-loss-known = Nuk dihet për asnjë humbje. Ende nuk ka ardhur çdo gjë.
summary-history = Po vjen historiku: { $percent } gati.

role-viewer = shikon
role-wall = ekran muri
role-operator = operator
role-technician = teknik
role-monitor = monitorues
role-manager = drejtues
role-admin = administrator
problem-login-taken = Dikush tjetër e ka këtë emër hyrjeje. Zgjidhni një tjetër.
problem-bad-login = Emri i hyrjes ka 1 deri në 64 shenja.
problem-short-password = Zgjidhni një fjalëkalim më të gjatë: 10 shenja ose më shumë. Një fjali është e mirë.
problem-common-password = Ky fjalëkalim është ndër ata që provohen të parët. Zgjidhni një tjetër.
problem-last-admin = Duhet të mbetet dikush që mund të ndryshojë njerëzit. Bëjeni më parë një tjetër administrator.
problem-log-in = Hyjnë vetëm njerëzit e kësaj punishteje.
problem-may-not = Roli juaj nuk e lejon këtë.
problem-wrong-log-in = Askush me këtë emër nuk e ka këtë fjalëkalim.
problem-too-often = Shumë përpjekje. Prisni pak, pastaj provoni përsëri.
problem-no-people = Ky program është nisur pa njerëz, si demoja.
problem-long-password = Ky fjalëkalim është shumë i gjatë.
problem-not-first = Personi i parë është shtuar tashmë. Hyni.
problem-bad-language = Kjo gjuhë nuk njihet këtu.
problem-wrong-role = Ky rol nuk është për njerëz, pajisje ose tokenë, për çfarëdo që u mendua.
problem-no-name = Jepni një emër me të cilin e njohin njerëzit.
problem-no-code = Asnjë pajisje nuk e tregon këtë kod, ose e ka treguar tepër gjatë.
problem-accounts = Skedari i njerëzve nuk mund të lexohet. Ditari i programit thotë më shumë.

log-in-title = Kush është?
log-in-again = Hyrja juaj ka mbaruar. Hyni përsëri për të vazhduar: ajo që shkruat është ende aty.
log-in-name = Emri i hyrjes
log-in-password = Fjalëkalimi
log-in-enter = Hyni
log-in-as = { $name }, { $role }
log-out = Dilni
pairing-ask = Kjo është një tabletë ose ekran muri
pairing-code = Tregojani këtë kod drejtuesit, i cili e lejon pajisjen te “Pajisjet”:
pairing-waiting = Duke pritur. Kodi vlen deri në { $time }.
pairing-refused = Kjo pajisje nuk u lejua.
`,"sr-Latn":`# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Pređi na prese
skip-to-content = Pređi na sadržaj
menu = Prikazi
language = Jezik
zone-kosovo = Kosovsko vreme
zone-site = vreme pogona ({ $offset })
zone-device = vaš uređaj pokazuje { $time }
simulated-data = simulirani podaci
simulated-hint = Ove vrednosti dolaze iz simulatora ili sa snimka, a ne sa mašine.
loading = Čekaju se prve vrednosti…
no-presses = Još nije podešena nijedna presa. Svaka presa iz podešavanja ovde dobija svoju karticu.
connection-none = Program se ne javlja. Stranica sama pokušava ponovo.
connection-lost = Veza je prekinuta od { $time }. Ono što vidite je od ranije; stranica sama pokušava da se ponovo poveže.
connection-dropped = Ova stranica nije stizala da prati podatke i isključena je u { $time }. Ponovo se povezuje.
presses = Prese
press-card = { $press }: { $state }
view-loading = Učitava se…
view-not-loaded = Ovaj prikaz nije mogao da se učita: program je možda obnovljen.
view-load-again = Učitajte stranicu ponovo
view-trust = Veruj ovom serveru
view-none = Ovde nema ničega
view-none-words = Na ovoj adresi nema prikaza.
view-to-floor = Na prese

problem-bad-range = Stranica je tražila nešto van granica.
problem-bad-value = Stranica je tražila nešto što nije moglo da se pročita.
problem-unknown-press = Ova presa više nije podešena. Učitajte stranicu ponovo.
problem-unknown-signal = Ovaj signal više nije podešen. Učitajte stranicu ponovo.
problem-no-number = Ovaj signal nema brojeve za crtanje.
problem-not-found = Program ne zna za ovu adresu. Učitajte stranicu ponovo.
problem-method = Program to ne dozvoljava.
problem-key-needed = Ovoj stranici treba ključ: otvorite vezu koju je program ispisao pri pokretanju.
problem-too-many-readers = Otvoreno je previše stranica. Zatvorite jednu; ova sama pokušava ponovo.
problem-not-json = Program nije razumeo stranicu. Učitaj stranicu ponovo.
problem-other-site = Ovo je tražila druga stranica i odbijeno je. Koristi ovu stranicu.
problem-clock-unknown = Ni server ne zna koliko je sati.
problem-bus = Program trenutno nije povezan sa uređajima. Pokušaj ponovo kasnije.
problem-timed-out = Odgovor je predugo trajao. Stranica sama pokušava ponovo.
problem-store = Sačuvana istorija trenutno ne može da se pročita. Stranica sama pokušava ponovo.
problem-defect = Program je napravio grešku. Njegov dnevnik kaže više.

state-running = U radu
state-idle = U pripravnosti
state-starved = Bez sirovine
state-blocked = Blokirana
state-faulted = Kvar
state-maintenance = Održavanje
state-off = Isključena
state-power_off = Nestanak struje
state-unknown = Nema podataka
state-untold = Stanje nije poznato

since = od { $time }
for-duration = već { $duration }
duration-seconds = { $s } s
duration-minutes = { $m } min
duration-hours = { $h } č { $m } min
duration-days = { $d } d { $h } č
age = pre { $duration }
no-data = nema podataka
not-measured = ne meri se

signal-hyd_press = Hidraulični pritisak
signal-hyd_press_peak = Najveći hidraulični pritisak
signal-oil_temp = Temperatura ulja
signal-oil_temp_2 = Temperatura ulja 2
signal-oil_temp_3 = Temperatura ulja 3
signal-oil_temp_4 = Temperatura ulja 4
signal-oil_level = Nivo ulja
signal-die_temp = Temperatura matrice
signal-bearing_temp = Temperatura ležaja
signal-screw_speed = Brzina puža
signal-heater_power = Snaga grejanja
signal-motor_current = Struja motora
signal-motor_power = Snaga motora
signal-voltage_min = Najniži fazni napon
signal-vib_motor = Vibracije motora
signal-vib_pump = Vibracije pumpe
signal-stroke_rate = Ciklusa u minuti
signal-moisture = Vlažnost sirovine
signal-hopper_level = Nivo u košu
signal-energy_total = Brojilo energije
signal-mass_total = Presovana masa
signal-briq_count = Napravljeni briketi
signal-briq_length = Dužina briketa
signal-estop_ok = Hitno zaustavljanje otpušteno
signal-guard_closed = Zaštitna vrata zatvorena
signal-lube_ok = Podmazivanje ispravno
signal-filter_dp = Prekidač filtera
signal-mains_ok = Struja iz mreže
signal-plc_state = Stanje upravljača
signal-mode = Režim
signal-fault_code = Kod greške
signal-throughput = Proizvodnja
signal-spec_energy = Energija po toni
signal-ambient_temp = Temperatura vazduha
signal-cooling_power = Snaga hlađenja
signal-cooling_efficiency = Efikasnost hlađenja
signal-efficiency = Efikasnost
signal-accumulator = Pritisak u akumulatoru
unit-bar = bar
unit-Cel = °C
unit-pct = %
unit-A = A
unit-V = V
unit-kW = kW
unit-mm-s = mm/s
unit-strokes = /min
unit-kg-h = kg/h
unit-spec = kWh/t
unit-kW-h = kWh
unit-briquettes = briketa

bad-missing = senzor se ne javlja
bad-range = van opsega senzora
bad-frozen = vrednost se ne menja
bad-wire_break = prekid žice
bad-short = kratak spoj
bad-nan = nije broj
bad-exception = uređaj javlja grešku
bad-gated = sada nema šta da se meri
value-warn = van granica upozorenja
value-trip = van granica zaštitnog isključenja

strip-label = Stanja u poslednjih 8 sati
strip-block = { $state }, od { $from } do { $to }
strip-now = sada
trend-label = { $signal }, poslednjih { $duration }
trend-choose = Signal na grafikonu
trend-empty = Linija se pojavljuje ovde kada vrednosti stignu.
trend-values = { $time }: { $mean } { $unit }, od { $min } do { $max }
trend-latest = { $signal }: sada { $value } { $unit }; u tom vremenu od { $min } do { $max }

pipeline = Od prese do ove stranice
pipeline-none = Još se nije javio nijedan uređaj. Svaki se pojavljuje ovde čim se javi.
producer-live = { $producer } šalje uživo. Sve do { $time } je sačuvano.
producer-starting = { $producer } je upravo počeo da šalje. Još ništa nije sačuvano.
producer-offline = { $producer } se ne javlja od { $time }. Ono što meri čuva kod sebe i šalje kada se vrati.
producer-never = { $producer } se još nije javio.
producer-backlog = { $n ->
    [one] { $producer } čuva { $count } zapis koji još nije upisan. Sve do { $time } je upisano; ostatak stiže sam.
    [few] { $producer } čuva { $count } zapisa koja još nisu upisana. Sve do { $time } je upisano; ostatak stiže sam.
   *[other] { $producer } čuva { $count } zapisa koji još nisu upisani. Sve do { $time } je upisano; ostatak stiže sam.
}
producer-history = { $producer } unosi istoriju od { $from } do { $to }: gotovo { $percent }, sada kod { $at }.
producer-clock = { $producer } već { $duration } ne zna koliko je sati. Njegove vrednosti se vide, ali se ne računaju dok ne sazna.
clock-set = Podesi sat uređaja { $producer } prema ovom serveru
clock-told = Vreme je poslato.
clock-refused = Vreme nije moglo da se pošalje.
press-untimed = Vreme nije poznato
press-untimed-hint = Uređaj još ne zna koliko je sati. Vrednosti su sadašnje, ali se ne računaju.
producer-lost = { $n ->
    [one] { $producer } je izgubio { $count } zapis.
    [few] { $producer } je izgubio { $count } zapisa.
   *[other] { $producer } je izgubio { $count } zapisa.
}
producer-lost-maybe = { $n ->
    [one] Možda je izgubljen još { $count } zapis ({ $producer }).
    [few] Možda su izgubljena još do { $count } zapisa ({ $producer }).
   *[other] Možda je izgubljeno još do { $count } zapisa ({ $producer }).
}
producer-full = Memorija uređaja { $producer } je puna { $percent }.
producer-trouble = { $producer } javlja (na engleskom):
store-ok = Podaci se čuvaju. Skladište podataka sadrži { $size }.
store-bad = Skladište podataka se trenutno ne javlja. Uređaji čuvaju svoje podatke dok ne proradi.
quarantine = { $n ->
    [one] { $count } poruka nije mogla da se protumači i ostavljena je po strani (poslednjih 7 dana).
    [few] { $count } poruke nisu mogle da se protumače i ostavljene su po strani (poslednjih 7 dana).
   *[other] { $count } poruka nije moglo da se protumači i ostavljeno je po strani (poslednjih 7 dana).
}
losses-unknown = { $n ->
    [one] U poslednjih 7 dana uređaj se { $count } put vratio bez svoje memorije. Ono što je čuvao možda je izgubljeno.
    [few] U poslednjih 7 dana uređaji su se { $count } puta vratili bez svoje memorije. Ono što su čuvali možda je izgubljeno.
   *[other] U poslednjih 7 dana uređaji su se { $count } puta vratili bez svoje memorije. Ono što su čuvali možda je izgubljeno.
}
losses-recorded = { $n ->
    [one] U poslednjih 7 dana zabeležen je { $count } gubitak. Izvoz pokazuje kada.
    [few] U poslednjih 7 dana zabeležena su { $count } gubitka. Izvoz pokazuje kada.
   *[other] U poslednjih 7 dana zabeleženo je { $count } gubitaka. Izvoz pokazuje kada.
}
dependencies-bad = Nije spremno: { $names }.
nothing-lost = Ništa nije izgubljeno: sve do { $time } je sačuvano.
no-loss-known = Ne zna se ni za jedan gubitak. Još nije sve stiglo.
summary-history = Istorija pristiže: gotovo { $percent }.

role-viewer = gleda
role-wall = zidni ekran
role-operator = operater
role-technician = tehničar
role-monitor = nadzornik
role-manager = upravnik
role-admin = administrator
problem-login-taken = Neko drugi ima ovo ime za prijavu. Izaberite drugo.
problem-bad-login = Ime za prijavu ima od 1 do 64 znaka.
problem-short-password = Izaberite dužu lozinku: 10 znakova ili više. Rečenica je dobra.
problem-common-password = Ova lozinka je među onima koje se prve probaju. Izaberite drugu.
problem-last-admin = Mora ostati neko ko sme da menja ljude. Prvo nekog drugog učinite administratorom.
problem-log-in = Ulaze samo ljudi ovog pogona.
problem-may-not = Vaša uloga ovo ne dozvoljava.
problem-wrong-log-in = Niko sa ovim imenom nema ovu lozinku.
problem-too-often = Previše pokušaja. Sačekajte malo, pa probajte ponovo.
problem-no-people = Ovaj program je pokrenut bez ljudi, kao demo.
problem-long-password = Ova lozinka je predugačka.
problem-not-first = Prva osoba je već dodata. Prijavite se.
problem-bad-language = Ovaj jezik se ovde ne zna.
problem-wrong-role = Ova uloga nije za ljude, uređaje ili tokene, za šta god da je namenjena.
problem-no-name = Dajte ime po kome ga ljudi znaju.
problem-no-code = Nijedan uređaj ne pokazuje ovaj kod, ili ga pokazuje predugo.
problem-accounts = Datoteka ljudi ne može da se pročita. Dnevnik programa kaže više.

log-in-title = Ko je?
log-in-again = Vaša prijava je istekla. Prijavite se da nastavite: ono što ste otkucali još je tu.
log-in-name = Ime za prijavu
log-in-password = Lozinka
log-in-enter = Uđite
log-in-as = { $name }, { $role }
log-out = Odjavite se
pairing-ask = Ovo je tablet ili zidni ekran
pairing-code = Pokažite ovaj kod upravniku, koji uređaj pušta pod „Uređaji“:
pairing-waiting = Čeka se. Kod važi do { $time }.
pairing-refused = Ovaj uređaj nije pušten.
`,"sr-Cyrl":`# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Пређи на пресе
skip-to-content = Пређи на садржај
menu = Прикази
language = Језик
zone-kosovo = Косовско време
zone-site = време погона ({ $offset })
zone-device = ваш уређај показује { $time }
simulated-data = симулирани подаци
simulated-hint = Ове вредности долазе из симулатора или са снимка, а не са машине.
loading = Чекају се прве вредности…
no-presses = Још није подешена ниједна преса. Свака преса из подешавања овде добија своју картицу.
connection-none = Програм се не јавља. Страница сама покушава поново.
connection-lost = Веза је прекинута од { $time }. Оно што видите је од раније; страница сама покушава да се поново повеже.
connection-dropped = Ова страница није стизала да прати податке и искључена је у { $time }. Поново се повезује.
presses = Пресе
press-card = { $press }: { $state }
view-loading = Учитава се…
view-not-loaded = Овај приказ није могао да се учита: програм је можда обновљен.
view-load-again = Учитајте страницу поново
view-trust = Веруј овом серверу
view-none = Овде нема ничега
view-none-words = На овој адреси нема приказа.
view-to-floor = На пресе

problem-bad-range = Страница је тражила нешто ван граница.
problem-bad-value = Страница је тражила нешто што није могло да се прочита.
problem-unknown-press = Ова преса више није подешена. Учитајте страницу поново.
problem-unknown-signal = Овај сигнал више није подешен. Учитајте страницу поново.
problem-no-number = Овај сигнал нема бројеве за цртање.
problem-not-found = Програм не зна за ову адресу. Учитајте страницу поново.
problem-method = Програм то не дозвољава.
problem-key-needed = Овој страници треба кључ: отворите везу коју је програм исписао при покретању.
problem-too-many-readers = Отворено је превише страница. Затворите једну; ова сама покушава поново.
problem-not-json = Програм није разумео страницу. Учитај страницу поново.
problem-other-site = Ово је тражила друга страница и одбијено је. Користи ову страницу.
problem-clock-unknown = Ни сервер не зна колико је сати.
problem-bus = Програм тренутно није повезан са уређајима. Покушај поново касније.
problem-timed-out = Одговор је предуго трајао. Страница сама покушава поново.
problem-store = Сачувана историја тренутно не може да се прочита. Страница сама покушава поново.
problem-defect = Програм је направио грешку. Његов дневник каже више.

state-running = У раду
state-idle = У приправности
state-starved = Без сировине
state-blocked = Блокирана
state-faulted = Квар
state-maintenance = Одржавање
state-off = Искључена
state-power_off = Нестанак струје
state-unknown = Нема података
state-untold = Стање није познато

since = од { $time }
for-duration = већ { $duration }
duration-seconds = { $s } с
duration-minutes = { $m } мин
duration-hours = { $h } ч { $m } мин
duration-days = { $d } д { $h } ч
age = пре { $duration }
no-data = нема података
not-measured = не мери се

signal-hyd_press = Хидраулични притисак
signal-hyd_press_peak = Највећи хидраулични притисак
signal-oil_temp = Температура уља
signal-oil_temp_2 = Температура уља 2
signal-oil_temp_3 = Температура уља 3
signal-oil_temp_4 = Температура уља 4
signal-oil_level = Ниво уља
signal-die_temp = Температура матрице
signal-bearing_temp = Температура лежаја
signal-screw_speed = Брзина пужа
signal-heater_power = Снага грејања
signal-motor_current = Струја мотора
signal-motor_power = Снага мотора
signal-voltage_min = Најнижи фазни напон
signal-vib_motor = Вибрације мотора
signal-vib_pump = Вибрације пумпе
signal-stroke_rate = Циклуса у минути
signal-moisture = Влажност сировине
signal-hopper_level = Ниво у кошу
signal-energy_total = Бројило енергије
signal-mass_total = Пресована маса
signal-briq_count = Направљени брикети
signal-briq_length = Дужина брикета
signal-estop_ok = Хитно заустављање отпуштено
signal-guard_closed = Заштитна врата затворена
signal-lube_ok = Подмазивање исправно
signal-filter_dp = Прекидач филтера
signal-mains_ok = Струја из мреже
signal-plc_state = Стање управљача
signal-mode = Режим
signal-fault_code = Код грешке
signal-throughput = Производња
signal-spec_energy = Енергија по тони
signal-ambient_temp = Температура ваздуха
signal-cooling_power = Снага хлађења
signal-cooling_efficiency = Ефикасност хлађења
signal-efficiency = Ефикасност
signal-accumulator = Притисак у акумулатору
unit-bar = bar
unit-Cel = °C
unit-pct = %
unit-A = A
unit-V = V
unit-kW = kW
unit-mm-s = mm/s
unit-strokes = /мин
unit-kg-h = kg/h
unit-spec = kWh/t
unit-kW-h = kWh
unit-briquettes = брикета

bad-missing = сензор се не јавља
bad-range = ван опсега сензора
bad-frozen = вредност се не мења
bad-wire_break = прекид жице
bad-short = кратак спој
bad-nan = није број
bad-exception = уређај јавља грешку
bad-gated = сада нема шта да се мери
value-warn = ван граница упозорења
value-trip = ван граница заштитног искључења

strip-label = Стања у последњих 8 сати
strip-block = { $state }, од { $from } до { $to }
strip-now = сада
trend-label = { $signal }, последњих { $duration }
trend-choose = Сигнал на графикону
trend-empty = Линија се појављује овде када вредности стигну.
trend-values = { $time }: { $mean } { $unit }, од { $min } до { $max }
trend-latest = { $signal }: сада { $value } { $unit }; у том времену од { $min } до { $max }

pipeline = Од пресе до ове странице
pipeline-none = Још се није јавио ниједан уређај. Сваки се појављује овде чим се јави.
producer-live = { $producer } шаље уживо. Све до { $time } је сачувано.
producer-starting = { $producer } је управо почео да шаље. Још ништа није сачувано.
producer-offline = { $producer } се не јавља од { $time }. Оно што мери чува код себе и шаље када се врати.
producer-never = { $producer } се још није јавио.
producer-backlog = { $n ->
    [one] { $producer } чува { $count } запис који још није уписан. Све до { $time } је уписано; остатак стиже сам.
    [few] { $producer } чува { $count } записа која још нису уписана. Све до { $time } је уписано; остатак стиже сам.
   *[other] { $producer } чува { $count } записа који још нису уписани. Све до { $time } је уписано; остатак стиже сам.
}
producer-history = { $producer } уноси историју од { $from } до { $to }: готово { $percent }, сада код { $at }.
producer-clock = { $producer } већ { $duration } не зна колико је сати. Његове вредности се виде, али се не рачунају док не сазна.
clock-set = Подеси сат уређаја { $producer } према овом серверу
clock-told = Време је послато.
clock-refused = Време није могло да се пошаље.
press-untimed = Време није познато
press-untimed-hint = Уређај још не зна колико је сати. Вредности су садашње, али се не рачунају.
producer-lost = { $n ->
    [one] { $producer } је изгубио { $count } запис.
    [few] { $producer } је изгубио { $count } записа.
   *[other] { $producer } је изгубио { $count } записа.
}
producer-lost-maybe = { $n ->
    [one] Можда је изгубљен још { $count } запис ({ $producer }).
    [few] Можда су изгубљена још до { $count } записа ({ $producer }).
   *[other] Можда је изгубљено још до { $count } записа ({ $producer }).
}
producer-full = Меморија уређаја { $producer } је пуна { $percent }.
producer-trouble = { $producer } јавља (на енглеском):
store-ok = Подаци се чувају. Складиште података садржи { $size }.
store-bad = Складиште података се тренутно не јавља. Уређаји чувају своје податке док не проради.
quarantine = { $n ->
    [one] { $count } порука није могла да се протумачи и остављена је по страни (последњих 7 дана).
    [few] { $count } поруке нису могле да се протумаче и остављене су по страни (последњих 7 дана).
   *[other] { $count } порука није могло да се протумачи и остављено је по страни (последњих 7 дана).
}
losses-unknown = { $n ->
    [one] У последњих 7 дана уређај се { $count } пут вратио без своје меморије. Оно што је чувао можда је изгубљено.
    [few] У последњих 7 дана уређаји су се { $count } пута вратили без своје меморије. Оно што су чували можда је изгубљено.
   *[other] У последњих 7 дана уређаји су се { $count } пута вратили без своје меморије. Оно што су чували можда је изгубљено.
}
losses-recorded = { $n ->
    [one] У последњих 7 дана забележен је { $count } губитак. Извоз показује када.
    [few] У последњих 7 дана забележена су { $count } губитка. Извоз показује када.
   *[other] У последњих 7 дана забележено је { $count } губитака. Извоз показује када.
}
dependencies-bad = Није спремно: { $names }.
nothing-lost = Ништа није изгубљено: све до { $time } је сачувано.
no-loss-known = Не зна се ни за један губитак. Још није све стигло.
summary-history = Историја пристиже: готово { $percent }.

role-viewer = гледа
role-wall = зидни екран
role-operator = оператер
role-technician = техничар
role-monitor = надзорник
role-manager = управник
role-admin = администратор
problem-login-taken = Неко други има ово име за пријаву. Изаберите друго.
problem-bad-login = Име за пријаву има од 1 до 64 знака.
problem-short-password = Изаберите дужу лозинку: 10 знакова или више. Реченица је добра.
problem-common-password = Ова лозинка је међу онима које се прве пробају. Изаберите другу.
problem-last-admin = Мора остати неко ко сме да мења људе. Прво неког другог учините администратором.
problem-log-in = Улазе само људи овог погона.
problem-may-not = Ваша улога ово не дозвољава.
problem-wrong-log-in = Нико са овим именом нема ову лозинку.
problem-too-often = Превише покушаја. Сачекајте мало, па пробајте поново.
problem-no-people = Овај програм је покренут без људи, као демо.
problem-long-password = Ова лозинка је предугачка.
problem-not-first = Прва особа је већ додата. Пријавите се.
problem-bad-language = Овај језик се овде не зна.
problem-wrong-role = Ова улога није за људе, уређаје или токене, за шта год да је намењена.
problem-no-name = Дајте име по коме га људи знају.
problem-no-code = Ниједан уређај не показује овај код, или га показује предуго.
problem-accounts = Датотека људи не може да се прочита. Дневник програма каже више.

log-in-title = Ко је?
log-in-again = Ваша пријава је истекла. Пријавите се да наставите: оно што сте откуцали још је ту.
log-in-name = Име за пријаву
log-in-password = Лозинка
log-in-enter = Уђите
log-in-as = { $name }, { $role }
log-out = Одјавите се
pairing-ask = Ово је таблет или зидни екран
pairing-code = Покажите овај код управнику, који уређај пушта под „Уређаји“:
pairing-waiting = Чека се. Код важи до { $time }.
pairing-refused = Овај уређај није пуштен.
`},Wt={en:`English`,sq:`Shqip`,"sr-Latn":`Srpski`,"sr-Cyrl":`Српски`},Gt=new Map,Kt=[Ut];function qt(e){Kt.push(e);for(let[t,n]of Gt)n.addResource(new Ot(e[t]))}function Jt(e){let t=Gt.get(e);if(t)return t;let n=new rt(e,{useIsolating:!1});for(let t of Kt)n.addResource(new Ot(t[e]));return Gt.set(e,n),n}function Yt(e){return(t,n)=>{let r=Jt(e).getMessage(t)?.value;return r?Jt(e).formatPattern(r,n,[]):t}}function Xt(e,t){let n=e(`signal-${t}`);return n===`signal-${t}`?t.replaceAll(`_`,` `):n}function Zt(e,t){let n=Yt(e),r=Math.max(0,Math.floor(t/1e3)),[i,a,o]=[Math.floor(r/60),Math.floor(r/3600),Math.floor(r/86400)];return r<120?n(`duration-seconds`,{s:String(r)}):i<=60?n(`duration-minutes`,{m:String(i)}):a<48?n(`duration-hours`,{h:String(a),m:String(i%60)}):n(`duration-days`,{d:Pt(e,o),h:String(a%24)})}function Qt(e){for(let t of e){let e=t.toLowerCase().split(/[-_]/),n=e[0]??``;if(n===`en`)return`en`;if(n===`sq`)return`sq`;if([`bs`,`hr`,`cnr`].includes(n))return`sr-Latn`;if(n===`sr`)return e.includes(`latn`)||e.includes(`me`)?`sr-Latn`:`sr-Cyrl`}return`en`}var $t=new Map;function en(e){let t=$t.get(e);if(t)return t;let n={year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`,hourCycle:`h23`,calendar:`gregory`,numberingSystem:`latn`},r=tn(e)?e:void 0,i=new Intl.DateTimeFormat(`en-GB`,{...n,...r&&{timeZone:r}});return $t.set(e,i),i}function tn(e){try{return!!e&&!!new Intl.DateTimeFormat(`en-GB`,{timeZone:e})}catch{return!1}}function nn(e,t){let n={year:0,month:0,day:0,hour:0,minute:0,second:0};for(let{type:r,value:i}of en(e).formatToParts(t))r in n&&(n[r]=Number(i));return n}function rn(e,t){let n=nn(e,t),r=Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second);return Math.round((r-t)/6e4)}function an(e){let[t,n]=[Math.floor(Math.abs(e)/60),Math.abs(e)%60];return e===0?`UTC`:`UTC${e<0?`-`:`+`}${t}${n?`:${String(n).padStart(2,`0`)}`:``}`}function U(e,t){return{language:e,zone:t,t:Yt(e),at:e=>nn(t,e)}}var W=I(U(`en`,``));function G(){return Ce(W)}var on=Symbol.for(`pv`),sn=0;Array.isArray;function K(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:on,__v:--sn,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}var q=`Europe/Belgrade`;function cn({now:e}){let{language:t,t:n,zone:r,at:i}=G(),a=i(e),o=rn(r,e),s=r===q&&tn(r)?n(`zone-kosovo`):tn(r)?n(`zone-site`,{offset:an(o)}):an(o),c=o!==rn(``,e);return K(`p`,{class:`clock`,children:[K(`time`,{dateTime:new Date(e).toISOString(),children:zt(a)}),` `,K(`span`,{class:`date`,children:Vt(t,a)}),` `,K(`span`,{class:`zone`,children:[s,c&&K(b,{children:[` · `,n(`zone-device`,{time:Rt(nn(``,e))})]})]})]})}function ln({choose:e}){let{language:t,t:n}=G();return K(`nav`,{class:`languages`,"aria-label":n(`language`),children:At.map(n=>K(`button`,{type:`button`,lang:n,"aria-pressed":n===t,onClick:()=>{e(n)},children:Wt[n]},n))})}function un({view:e}){let{t}=G(),[n,r]=z(null);return V(()=>{let t=!1,n=n=>{t||r({path:e.path,Content:n})};return e.load?.().then(e=>n(e.default),()=>n(null)),()=>{t=!0}},[e]),n?.path===e.path?n.Content?K(n.Content,{}):K(`p`,{class:`empty`,role:`alert`,children:[t(`view-not-loaded`),` `,K(`button`,{type:`button`,class:`plain`,onClick:()=>{location.reload()},children:t(`view-load-again`)})]}):K(`p`,{class:`empty`,children:t(`view-loading`)})}var dn=class extends Error{trouble;constructor(e,t){super(t),this.trouble=e}};function fn(e,t){return pn(e,{signal:t??null,headers:{accept:`application/json`}},t)}async function pn(e,t,n){let r;try{r=await fetch(e,t)}catch(e){throw n?.aborted?e:new dn(`unreachable`,String(e))}if(r.status===204)return;if(r.ok)return await r.json();let i=await r.json().catch(()=>null);throw new dn(i?.type??`unreachable`,i?.detail??`${e}: ${r.status}`)}function mn(e,t,n={}){return pn(t,{method:e,headers:{accept:`application/json`,"content-type":`application/json`},body:e===`DELETE`?null:JSON.stringify(n)})}function hn(){return fn(`/api/v1/session`)}function gn(e,t){return mn(`POST`,`/api/v1/session`,{login:e,password:t})}function _n(){return mn(`DELETE`,`/api/v1/session`)}function vn(){return mn(`POST`,`/api/v1/pairing`)}function yn(){return fn(`/api/v1/pairing`)}function bn(){return mn(`POST`,`/api/v1/clock`)}function xn(){return fn(`/api/v1/presses`)}function Sn(e,t,n,r){let i=new URLSearchParams({from:String(Math.round(t)),to:String(Math.round(n))});return fn(`/api/v1/presses/${encodeURIComponent(e)}/states?${i}`,r).then(e=>e.states)}function Cn(e,t,n,r,i,a){return fn(`/api/v1/presses/${encodeURIComponent(e)}/series?${new URLSearchParams({signals:t,from:String(Math.round(n)),to:String(Math.round(r)),points:String(i)})}`,a).then(e=>e.series[t]?.buckets??[])}function wn(e){return`problem-${e.slice(e.lastIndexOf(`/`)+1)}`}function Tn(e,t){return e===null||e===`unreachable`?null:t(wn(e))}var En=2e3;function Dn({reason:e,entered:t}){let{t:n}=G(),[r,i]=z(null),[a,o]=z(!1),s=e=>{e.preventDefault();let n=new FormData(e.currentTarget);o(!0),gn(String(n.get(`login`)),String(n.get(`password`))).then(t,e=>{o(!1),i(e instanceof dn?e.trouble:`unreachable`)})},c=r===`unreachable`?n(`connection-none`):Tn(r,n);return K(`section`,{class:`door`,"aria-labelledby":`door-title`,children:[K(`h2`,{id:`door-title`,children:n(`log-in-title`)}),e&&K(`p`,{role:`alert`,children:e}),K(`form`,{onSubmit:s,children:[K(`label`,{children:[n(`log-in-name`),K(`input`,{name:`login`,autocomplete:`username`,autocapitalize:`none`,spellcheck:!1,required:!0})]}),K(`label`,{children:[n(`log-in-password`),K(`input`,{name:`password`,type:`password`,autocomplete:`current-password`,required:!0})]}),c&&K(`p`,{class:`trouble`,role:`alert`,children:c}),K(`button`,{type:`submit`,disabled:a,children:n(`log-in-enter`)})]}),K(On,{entered:t})]})}function On({entered:e}){let{t,at:n}=G(),[r,i]=z(null),[a,o]=z(null),s=r?.state===`waiting`;return V(()=>{if(!s)return;let t=window.setInterval(()=>{yn().then(({state:t})=>{t===`allowed`?e():t!==`waiting`&&i(t===`refused`?{state:t}:null)},()=>void 0)},En);return()=>{window.clearInterval(t)}},[s]),r?.code?K(`div`,{class:`pairing`,role:`status`,children:[K(`p`,{children:t(`pairing-code`)}),K(`p`,{class:`code`,children:r.code}),K(`p`,{class:`quiet`,children:t(`pairing-waiting`,{time:Rt(n(r.until??0))})})]}):K(`div`,{class:`pairing`,children:[r?.state===`refused`&&K(`p`,{role:`alert`,children:t(`pairing-refused`)}),a&&K(`p`,{class:`trouble`,role:`alert`,children:Tn(a,t)??t(`connection-none`)}),K(`button`,{type:`button`,class:`plain`,onClick:()=>{vn().then(i,e=>{o(e instanceof dn?e.trouble:`unreachable`)})},children:t(`pairing-ask`)})]})}function kn({me:e,gone:t}){let{t:n}=G();return K(`p`,{class:`me`,children:[n(`log-in-as`,{name:e.name??``,role:n(`role-${e.role??`viewer`}`)}),K(`button`,{type:`button`,class:`plain`,onClick:()=>{_n().then(t,t)},children:n(`log-out`)})]})}var An=I(null);function jn(e,t){let[n,r]=z(null),i=xe(null);return V(()=>{let e=!1;return hn().then(t=>{e||r(t)},()=>void 0),()=>{e=!0}},[e,t]),n?.may.includes(`look`)&&(i.current=n),{me:n,last:i.current}}function Mn(e,t){return t===`anybody`||(e?.may.includes(t)??!1)}var Nn=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),Pn=function(e){return`/`+e},Fn={},In=function(e){return e.pathname.endsWith(`.css`)},Ln=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},Rn=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Pn(t,n);let r=s(t),i=In(r);return Ln(Fn,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Nn,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},zn=[{path:`/`,name:`presses`,may:`look`},{path:`/trust`,name:`view-trust`,may:`anybody`,menu:!1,load:()=>Rn(()=>import(`./trust-Do9xxd4D.js`),__vite__mapDeps([0,1]))}];function Bn(e){let t=e.replace(/(?<=.)\/+$/,``);return zn.find(e=>e.path===t)}function Vn(e,t=location.search){let n=new URLSearchParams(t).get(`lang`);return n===null?e:`${e}?${new URLSearchParams({lang:n})}`}var Hn=new Set;function Un(e){history.pushState(null,``,e),window.scrollTo(0,0);for(let e of Hn)e()}function Wn(){let[e,t]=z({path:location.pathname,moves:0});return V(()=>{let e=()=>t(({moves:e})=>({path:location.pathname,moves:e+1})),n=e=>{let t=Gn(e);t&&(e.preventDefault(),Un(t))};return Hn.add(e),window.addEventListener(`popstate`,e),document.addEventListener(`click`,n),()=>{Hn.delete(e),window.removeEventListener(`popstate`,e),document.removeEventListener(`click`,n)}},[]),e}function Gn(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return null;let t=e.target instanceof Element?e.target.closest(`a`):null;return!t||t.target||t.hasAttribute(`download`)||t.hash||t.origin!==location.origin?null:Bn(t.pathname)?t.pathname+t.search:null}function Kn({me:e,path:t}){let{t:n}=G(),r=zn.filter(t=>t.menu!==!1&&Mn(e,t.may));return r.length<2?null:K(`nav`,{class:`menu`,"aria-label":n(`menu`),children:r.map(e=>K(`a`,{href:Vn(e.path),"aria-current":e.path===t?`page`:void 0,children:n(e.name)},e.path))})}var qn=3e4,Jn=.8;function Yn(e){let t=e?.producers.flatMap(({history:e,online:t})=>e&&t?[e]:[])??[],n=t.reduce((e,{from:t,to:n})=>e+Math.max(0,n-t),0);return n===0?null:t.reduce((e,{from:t,to:n,at:r})=>e+Math.min(Math.max(0,r-t),Math.max(0,n-t)),0)/n}function Xn({online:e,history:t,complete_to:n},r){return e&&!t&&n!==null&&r-n<=qn}function Zn({language:e,t,at:n},r,i){let a=t=>Ht(e,n(t),n(i)),o={producer:r.producer},s=[],c=r.complete_to;if(!r.online)s.push({tone:`bad`,text:r.last_heard===null?t(`producer-never`,o):t(`producer-offline`,{...o,time:a(r.last_heard)})});else if(r.history){let{from:n,to:i,at:c}=r.history,l=i>n?Math.min(1,Math.max(0,(c-n)/(i-n))):1;s.push({tone:`note`,text:t(`producer-history`,{...o,from:a(n),to:a(i),at:a(c),percent:Ft(e,l)})})}else c===null||c<=0?s.push({tone:`note`,text:t(`producer-starting`,o)}):r.depth>0&&i-c>qn?s.push({tone:`note`,text:t(`producer-backlog`,{...o,n:r.depth,count:Pt(e,r.depth),time:a(c)})}):s.push({tone:`good`,text:t(`producer-live`,{...o,time:a(c)})});let l=r.limit_bytes>0?r.depth_bytes/r.limit_bytes:0;if(l>=Jn&&s.push({tone:`bad`,text:t(`producer-full`,{...o,percent:Ft(e,l)})}),r.clock&&!r.clock.trusted){let n=Zt(e,r.clock.waits_ms??0);s.push({tone:`note`,text:t(`producer-clock`,{...o,duration:n}),...r.online?{clockOf:r.producer}:{}})}let[u,d]=r.lost;return u>0&&s.push({tone:`bad`,text:t(`producer-lost`,{...o,n:u,count:Pt(e,u)})}),d>0&&s.push({tone:`bad`,text:t(`producer-lost-maybe`,{...o,n:d,count:Pt(e,d)})}),r.trouble&&s.push({tone:`bad`,text:t(`producer-trouble`,o),quote:r.trouble}),s}function Qn({language:e,t},n){let r=[],{store:i,quarantine:a,losses:o,readiness:s}=n,c=(n,r)=>({tone:`bad`,text:t(n,{n:r,count:Pt(e,r)})});i.ok?r.push({tone:`good`,text:t(`store-ok`,{size:It(e,i.size_bytes??0)})}):r.push({tone:`bad`,text:t(`store-bad`)});let l=o.of_unknown_size??0,u=(o.count??0)-l;l>0&&r.push(c(`losses-unknown`,l)),u>0&&r.push(c(`losses-recorded`,u));let d=a.count??0;d>0&&r.push(c(`quarantine`,d));let f=Object.entries(s.dependencies).flatMap(([e,t])=>t===null?[]:[e]);return f.length>0&&r.push({tone:`bad`,text:t(`dependencies-bad`,{names:f.join(`, `)})}),r}function $n({language:e,t,at:n},r,i){let{producers:a,losses:o,store:s}=r;return(o.count??0)>0||a.some(({lost:[e,t]})=>e+t>0)||a.length===0?null:s.ok&&o.count!==null&&a.every(e=>Xn(e,i))?{tone:`good`,text:t(`nothing-lost`,{time:Ht(e,n(Math.min(...a.map(({complete_to:e})=>e??0))),n(i))})}:{tone:`note`,text:t(`no-loss-known`)}}function er(e,t,n){let r=$n(e,t,n);return[...t.producers.flatMap(t=>Zn(e,t,n)),...Qn(e,t),...r?[r]:[]]}function tr(e,t,n){let r=er(e,t,n),i=Yn(t),a=i===null?null:{tone:`note`,text:e.t(`summary-history`,{percent:Ft(e.language,i)})},o={tone:`note`,text:e.t(`pipeline-none`)};return r.find(({tone:e})=>e===`bad`)??a??r.find(({tone:e})=>e===`note`)??r.at(-1)??o}var nr={good:`✓`,note:`…`,bad:`!`};function rr({pipeline:e,now:t}){let n=G(),r=er(n,e,t);return K(`section`,{class:r.every(({tone:e})=>e!==`bad`)?`pipeline calm`:`pipeline`,"aria-labelledby":`pipeline-title`,children:[K(`h2`,{id:`pipeline-title`,children:n.t(`pipeline`)}),e.producers.length===0&&K(`p`,{children:n.t(`pipeline-none`)}),K(`ul`,{children:r.map(e=>K(ir,{...e},e.clockOf?`clock of ${e.clockOf}`:e.text))})]})}function ir({text:e,tone:t,quote:n,clockOf:r}){return K(`li`,{class:`line-${t}`,children:[K(`span`,{class:`mark`,"aria-hidden":`true`,children:nr[t]}),K(`div`,{children:[e,n&&K(b,{children:[` `,K(`q`,{lang:`en`,children:n})]}),r!==void 0&&K(ar,{producer:r})]})]})}function ar({producer:e}){let{t}=G(),[n,r]=z(``);return K(`p`,{class:`action`,children:[K(`button`,{type:`button`,onClick:()=>{bn().then(()=>r(t(`clock-told`)),e=>r(or(e,t)))},children:t(`clock-set`,{producer:e})}),` `,K(`span`,{role:`status`,children:n})]})}function or(e,t){return e instanceof dn&&Tn(e.trouble,t)||t(`clock-refused`)}function sr({pipeline:e,now:t}){let n=G(),r=e&&tr(n,e,t),i=Yn(e),a=Math.floor((i??0)*100);return K(`div`,{class:`summary`,children:[K(`p`,{class:`line-${r?.tone??`note`}`,role:`status`,children:r&&K(b,{children:[K(`span`,{class:`mark`,"aria-hidden":`true`,children:nr[r.tone]}),` `,r.text]})}),i!==null&&K(`div`,{class:`history`,role:`progressbar`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":a,"aria-label":n.t(`summary-history`,{percent:`${a}%`}),children:K(`div`,{style:{width:`${i*100}%`}})})]})}var cr=`presswatch.language`;function lr(e){return At.find(t=>t===e)}function ur(){return lr(new URLSearchParams(location.search).get(`lang`))??lr(fr())??Qt(navigator.languages)}function dr(e){let t=new URL(location.href);t.searchParams.set(`lang`,e),history.replaceState(null,``,t);try{localStorage.setItem(cr,e)}catch{}}function fr(){try{return localStorage.getItem(cr)}catch{return null}}var pr=65e3,mr=6e4,hr=9e4;function gr({t:e,hold_ms:t,heartbeat_ms:n},r){let i=r-e;return i>t?`gone`:i>(n>mr?Math.max(pr,1.1*n):pr)?`old`:`fresh`}function _r(e,t){return e.last_heard===null||t-e.last_heard>hr?{state:`unknown`,since:e.last_heard}:{state:e.state,since:e.since}}function vr(e,t){let{state:n}=_r(e,t),r=e.last_heard!==null&&t-e.last_heard<=hr;return n===`unknown`&&r?`state-untold`:`state-${n}`}function yr(e,{warn:t,trip:n,gate:r},i){return r===`execute`&&i!==`running`||r===`power_on`&&[`off`,`power_off`,`unknown`].includes(i)?`ok`:br(e,n)?`trip`:br(e,t)?`warn`:`ok`}function br(e,[t,n]){return t!==null&&e<t||n!==null&&e>n}var xr=[[{id:`hyd_press_peak`,digits:0},{id:`hyd_press`,digits:0},{id:`accumulator`,digits:0}],[{id:`oil_temp`,digits:0}],[{id:`motor_current`,digits:1},{id:`motor_power`,digits:1}],[{id:`stroke_rate`,digits:1},{id:`vib_pump`,digits:2}],[{id:`spec_energy`,digits:0},{id:`cooling_power`,digits:1}]],Sr=3;function Cr(e){let t=xr.flatMap(t=>t.find(({id:t})=>e.signals[t])??[]);return t.length>0?t:Object.keys(e.signals).filter(t=>e.signals[t]?.unit).slice(0,xr.length).map(e=>({id:e,digits:1}))}function wr(e){return Cr(e).slice(0,Sr)}function Tr(e){return typeof e?.v==`number`?e.v:null}var Er={bar:`unit-bar`,Cel:`unit-Cel`,"%":`unit-pct`,A:`unit-A`,V:`unit-V`,kW:`unit-kW`,"mm/s":`unit-mm-s`,"{stroke}/min":`unit-strokes`,"{briquette}":`unit-briquettes`,"kg/h":`unit-kg-h`,"kW.h":`unit-kW-h`,"kW.h/t":`unit-spec`};function Dr(e,t){let n=Er[e];return n?t(n):e}var Or={fill:`none`,stroke:`currentColor`,"stroke-width":2.4,"stroke-linecap":`round`,"stroke-linejoin":`round`},kr={running:()=>K(`circle`,{cx:`12`,cy:`12`,r:`9`,fill:`currentColor`}),idle:()=>K(`circle`,{cx:`12`,cy:`12`,r:`8`,...Or}),starved:()=>K(`path`,{d:`M3 12h12M10 7l5 5-5 5M20 4v16`,...Or}),blocked:()=>K(`path`,{d:`M4 4v16M9 12h12M16 7l5 5-5 5`,...Or}),faulted:()=>K(b,{children:[K(`rect`,{x:`2.5`,y:`2.5`,width:`19`,height:`19`,rx:`2`,fill:`currentColor`}),K(`path`,{d:`M12 6.5v7M12 17.3v.2`,...Or,class:`shape-cut`})]}),maintenance:()=>K(`path`,{d:`M20 7.5a5 5 0 0 1-6.7 5L7 19a2 2 0 0 1-3-3l6.500-6.300a5 5 0 0 1 6-6.700l-3 3 .6 2.900 2.900.6z`,...Or}),off:()=>K(`path`,{d:`M12 4a8 8 0 1 0 .01 0M8 12h8`,...Or}),power_off:()=>K(`path`,{d:`M13 3 7 13h5l-1 8 6-10h-5zM4 4l16 16`,...Or}),unknown:()=>K(b,{children:[K(`rect`,{x:`3`,y:`3`,width:`18`,height:`18`,rx:`2`,...Or,"stroke-dasharray":`3 3`}),K(`path`,{d:`M9.500 9.500a2.500 2.500 0 1 1 2.500 3v1.200M12 17v.2`,...Or})]})};function Ar({state:e}){return K(`svg`,{class:`shape`,viewBox:`0 0 24 24`,"aria-hidden":`true`,children:kr[e]()})}function jr(e,t,n,r){let[i,a]=z({data:null,trouble:null}),o=xe(0);return o.current=n-Date.now(),V(()=>{let e=new AbortController,n=()=>{document.hidden||r(Date.now()+o.current,e.signal).then(e=>a({data:e,trouble:null}),e=>{e instanceof dn&&a(t=>({...t,trouble:e.trouble}))})};n();let i=window.setInterval(n,t);return document.addEventListener(`visibilitychange`,n),()=>{e.abort(),window.clearInterval(i),document.removeEventListener(`visibilitychange`,n)}},e),i}function Mr(e,t,n,r){let i=[],a=(e,t,a)=>{let[o,s]=[Math.max(e,n),Math.min(t,r)];if(s<=o)return;let c=i.at(-1);c&&c.state===a&&c.to>=o?c.to=s:i.push({from:o,to:s,state:a})},o=t.state!==`unknown`&&t.since!==null?Math.min(t.since??r,r):r,s=n;for(let t of e){let[e,n]=[Math.max(t.from,s),Math.min(t.to,o)];n<=e||(a(s,e,`unknown`),a(e,n,t.state),s=n)}return a(s,o,`unknown`),a(Math.max(o,s),r,t.state),i}var Nr=288e5,Pr=3e4,Fr=6e4;function Ir({press:e,now:t,importing:n}){let{t:r,at:i}=G(),a=jr([e.id,e.state,n],Pr,t,(t,n)=>Sn(e.id,t-Nr-Fr,t,n)),o=t-Nr,s=a.data?Mr(a.data,_r(e,t),o,t):[],c=e=>Rt(i(e)),l=s.map(e=>r(`strip-block`,{state:r(`state-${e.state}`),from:c(e.from),to:c(e.to)})),u=[...new Set(s.map(e=>e.state))],d=Tn(a.trouble,r);return K(`div`,{class:`strip`,children:[K(`div`,{class:`strip-bar`,role:`img`,"aria-busy":a.data===null,"aria-label":`${r(`strip-label`)}: ${a.data?l.slice(-12).join(`; `):r(`loading`)}`,children:s.map((e,t)=>K(`span`,{class:`block tone-${e.state}`,title:l[t],style:{left:`${(e.from-o)/Nr*100}%`,width:`${(e.to-e.from)/Nr*100}%`}},e.from))}),K(`div`,{class:`strip-scale`,"aria-hidden":`true`,children:[K(`span`,{children:c(o)}),K(`span`,{children:c(o+Nr/2)}),K(`span`,{children:r(`strip-now`)})]}),d?K(`p`,{class:`strip-key trouble`,role:`status`,children:d}):a.data===null?K(`p`,{class:`strip-key`,children:r(`loading`)}):K(`ul`,{class:`strip-key`,children:u.map(e=>K(`li`,{class:`tone-${e}`,children:[K(Ar,{state:e}),r(`state-${e}`)]},e))})]})}var Lr=!0,Rr=`uplot`,zr=`u-hz`,Br=`u-vt`,Vr=`u-title`,Hr=`u-wrap`,Ur=`u-under`,Wr=`u-over`,Gr=`u-axis`,Kr=`u-off`,qr=`u-select`,Jr=`u-cursor-x`,Yr=`u-cursor-y`,Xr=`u-cursor-pt`,Zr=`u-legend`,Qr=`u-live`,$r=`u-inline`,ei=`u-series`,ti=`u-marker`,ni=`u-label`,ri=`u-value`,ii=`width`,ai=`height`,oi=`top`,si=`bottom`,ci=`left`,li=`right`,ui=`#000`,di=`#0000`,fi=`mousemove`,pi=`mousedown`,mi=`mouseup`,hi=`mouseenter`,gi=`mouseleave`,_i=`dblclick`,vi=`resize`,yi=`scroll`,bi=`change`,xi=`dppxchange`,Si=`--`,Ci=typeof window<`u`,wi=Ci?document:null,Ti=Ci?window:null,Ei=Ci?navigator:null,J,Di;function Oi(){let e=devicePixelRatio;J!=e&&(J=e,Di&&Hi(bi,Di,Oi),Di=matchMedia(`(min-resolution: ${J-.001}dppx) and (max-resolution: ${J+.001}dppx)`),Vi(bi,Di,Oi),Ti.dispatchEvent(new CustomEvent(xi)))}function ki(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Ai(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Y(e,t,n){e.style[t]=n+`px`}function ji(e,t,n,r){let i=wi.createElement(e);return t!=null&&ki(i,t),n?.insertBefore(i,r),i}function Mi(e,t){return ji(`div`,e,t)}var Ni=new WeakMap;function Pi(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=Ni.get(e)&&(e.style.transform=a,Ni.set(e,a),t<0||n<0||t>r||n>i?ki(e,Kr):Ai(e,Kr))}var Fi=new WeakMap;function Ii(e,t,n){let r=t+n;r!=Fi.get(e)&&(Fi.set(e,r),e.style.background=t,e.style.borderColor=n)}var Li=new WeakMap;function Ri(e,t,n,r){let i=t+``+n;i!=Li.get(e)&&(Li.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var zi={passive:!0},Bi={...zi,capture:!0};function Vi(e,t,n,r){t.addEventListener(e,n,r?Bi:zi)}function Hi(e,t,n,r){t.removeEventListener(e,n,zi)}Ci&&Oi();function Ui(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:ua((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function Wi(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var Gi=e=>e!=null,Ki=e=>e!=null&&e>0,qi=Wi(Gi),Ji=Wi(Ki);function Yi(e,t,n,r=0,i=!1){let a=i?Ji:qi,o=i?Ki:Gi;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??xa,c??-xa]}function Xi(e,t,n,r){let i=ga(e),a=ga(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?_a:va,s=i==1?ua:fa,c=a==1?fa:ua,l=s(o(la(e))),u=c(o(la(t))),d=ha(n,l),f=ha(n,u);return n==10&&(l<0&&(d=Q(d,-l)),u<0&&(f=Q(f,-u))),r||n==2?(e=d*i,t=f*a):(e=Fa(e,d),t=Pa(t,f)),[e,t]}function Zi(e,t,n,r){let i=Xi(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var Qi=.1,$i={mode:3,pad:Qi},ea={pad:0,soft:null,mode:0},ta={min:ea,max:ea};function na(e,t,n,r){return Ka(n)?ia(e,t,n):(ea.pad=n,ea.soft=r?0:null,ea.mode=r?3:0,ia(e,t,ta))}function X(e,t){return e??t}function ra(e,t,n){for(t=X(t,0),n=X(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ia(e,t,n){let r=n.min,i=n.max,a=X(r.pad,0),o=X(i.pad,0),s=X(r.hard,-xa),c=X(i.hard,xa),l=X(r.soft,xa),u=X(i.soft,-xa),d=X(r.mode,0),f=X(i.mode,0),p=t-e,m=_a(p),h=ma(la(e),la(t)),g=la(_a(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=xa&&(a=0),f==2&&u!=-xa&&(o=0)));let _=p||h||1e3,v=ha(10,ua(_a(_))),y=Q(Fa(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:xa,x=ma(s,y<b&&e>=b?b:pa(b,y)),S=Q(Pa(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-xa,w=pa(c,S>C&&t<=C?C:ma(C,S));return x==w&&x==0&&(w=100),[x,w]}var aa=new Intl.NumberFormat(Ci?Ei.language:`en-US`),oa=e=>aa.format(e),sa=Math,ca=sa.PI,la=sa.abs,ua=sa.floor,da=sa.round,fa=sa.ceil,pa=sa.min,ma=sa.max,ha=sa.pow,ga=sa.sign,_a=sa.log10,va=sa.log2,ya=(e,t=1)=>sa.sinh(e)*t,ba=(e,t=1)=>sa.asinh(e/t),xa=1/0;function Sa(e){return(_a((e^e>>31)-(e>>31))|0)+1}function Ca(e,t,n){return pa(ma(e,t),n)}function wa(e){return typeof e==`function`}function Z(e){return wa(e)?e:()=>e}var Ta=()=>{},Ea=e=>e,Da=(e,t)=>t,Oa=e=>null,ka=e=>!0,Aa=(e,t)=>e==t,ja=/\.\d*?(?=9{6,}|0{6,})/gm,Ma=e=>{if(Ua(e)||Ia.has(e))return e;let t=`${e}`,n=t.match(ja);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${Ma(e)}e${n}`}return Q(e,r)};function Na(e,t){return Ma(Q(Ma(e/t))*t)}function Pa(e,t){return Ma(fa(Ma(e/t))*t)}function Fa(e,t){return Ma(ua(Ma(e/t))*t)}function Q(e,t=0){if(Ua(e))return e;let n=10**t;return da(e*n*(1+2**-52))/n}var Ia=new Map;function La(e){return((``+e).split(`.`)[1]||``).length}function Ra(e,t,n,r){let i=[],a=r.map(La);for(let o=t;o<n;o++){let t=la(o),n=Q(ha(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Q(c,l);i.push(u),Ia.set(u,l)}}return i}var za={},Ba=[],Va=[null,null],Ha=Array.isArray,Ua=Number.isInteger,Wa=e=>e===void 0;function Ga(e){return typeof e==`string`}function Ka(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function qa(e){return typeof e==`object`&&!!e}var Ja=Object.getPrototypeOf(Uint8Array),Ya=`__proto__`;function Xa(e,t=Ka){let n;if(Ha(e)){let r=e.find(e=>e!=null);if(Ha(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=Xa(e[r],t)}else n=e.slice()}else if(e instanceof Ja)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Ya&&(n[r]=Xa(e[r],t))}else n=e;return n}function Za(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=Ya&&(Ka(e[t])?Za(e[t],Xa(r[t])):e[t]=Xa(r[t]))}return e}var Qa=0,$a=1,eo=2;function to(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function no(e,t){if(ao(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return oo(t[0])||(t=io(t)),t}let n=new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:$a,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=Qa&&(l[n]=t,u==eo&&d.push(n)):l[n]=t}to(l,d,i),r.push(l)}}return r}var ro=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function io(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function ao(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function oo(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=ma(1,ua((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var so=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],co=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function lo(e){return e.slice(0,3)}var uo=co.map(lo),fo={MMMM:so,MMM:so.map(lo),WWWW:co,WWW:uo};function po(e){return(e<10?`0`:``)+e}function mo(e){return(e<10?`00`:e<100?`0`:``)+e}var ho={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>po(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>po(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>po(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>po(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>po(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>mo(e.getMilliseconds())};function go(e,t){t||=fo;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?ho[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var _o=new Intl.DateTimeFormat().resolvedOptions().timeZone;function vo(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=new Date(+e+e.getTimezoneOffset()*6e4):t==_o?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var yo=e=>e%1==0,bo=[1,2,2.5,5],xo=Ra(10,-32,0,bo),So=Ra(10,0,32,bo),Co=So.filter(yo),wo=xo.concat(So),To=`
`,Eo=`{YYYY}`,Do=To+Eo,Oo=`{M}/{D}`,ko=To+Oo,Ao=ko+`/{YY}`,jo=`{aa}`,Mo=`{h}:{mm}`+jo,No=To+Mo,Po=`:{ss}`,$=null;function Fo(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?Ra(10,0,3,bo).filter(yo):Ra(10,-3,0,bo)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,Eo,$,$,$,$,$,$,1],[i*28,`{MMM}`,Do,$,$,$,$,$,1],[i,Oo,Do,$,$,$,$,$,1],[r,`{h}`+jo,Ao,$,ko,$,$,$,1],[n,Mo,Ao,$,ko,$,$,$,1],[t,Po,Ao+` `+Mo,$,ko+` `+Mo,$,No,$,1],[e,Po+`.{fff}`,Ao+` `+Mo,$,ko+` `+Mo,$,No,$,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Q(g*e,3),v=Go(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Q(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Q(Go(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(da(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=Go(c+r*a,l+n*a,1),s=o-t(Q(o*e,3));i=Q((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(ua(l)-ua(_))+Pa(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Q(o+d,e==1?0:3),!(o>u);)if(g>1){let e=ua(Q(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Q((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[Io,Lo,Ro]=Fo(1),[zo,Bo,Vo]=Fo(.001);Ra(2,-53,53,[1]);function Ho(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Uo(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Wo(e,t){let n=go(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function Go(e,t,n){return new Date(e,t,n)}function Ko(e,t){return t(e)}var qo=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function Jo(e,t){return(n,r,i,a)=>a==null?Si:t(e(r))}function Yo(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Xo(e,t){return e.series[t].fill(e,t)}var Zo={show:!0,live:!0,isolate:!1,mount:Ta,markers:{show:!0,width:2,stroke:Yo,fill:Xo,dash:`solid`},idx:null,idxs:null,values:[]};function Qo(e,t){let n=e.cursor.points,r=Mi(),i=n.size(e,t);Y(r,ii,i),Y(r,ai,i);let a=i/-2;Y(r,`marginLeft`,a),Y(r,`marginTop`,a);let o=n.width(e,t,i);return o&&Y(r,`borderWidth`,o),r}function $o(e,t){let n=e.series[t].points;return n._fill||n._stroke}function es(e,t){let n=e.series[t].points;return n._stroke||n._fill}function ts(e,t){return e.series[t].points.size}var ns=[0,0];function rs(e,t,n){return ns[0]=t,ns[1]=n,ns}function is(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function as(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var os={show:!0,x:!0,y:!0,lock:!1,move:rs,points:{one:!1,show:Qo,size:ts,width:0,stroke:es,fill:$o},bind:{mousedown:is,mouseup:is,click:is,dblclick:is,mousemove:as,mouseleave:as,mouseenter:as},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ss={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},cs=Za({},ss,{filter:Da}),ls=Za({},cs,{size:10}),us=Za({},ss,{show:!1}),ds=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,fs=`bold `+ds,ps=1.5,ms={show:!0,scale:`x`,stroke:ui,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:fs,side:2,grid:cs,ticks:ls,border:us,font:ds,lineGap:ps,rotate:0},hs=`Value`,gs=`Time`,_s={show:!0,scale:`x`,auto:!1,sorted:1,min:xa,max:-1/0,idxs:[]};function vs(e,t,n,r,i){return t.map(e=>e==null?``:oa(e))}function ys(e,t,n,r,i,a,o){let s=[],c=Ia.get(i)||0;n=o?n:Q(Pa(n,i),c);for(let e=n;e<=r;e=Q(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function bs(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=ha(c,ua((c==10?_a:va)(n))),c==10&&(i=wo[Ui(i,wo)]);let l=n,u=i*c;c==10&&(u=wo[Ui(u,wo)]);do s.push(l),l+=i,c==10&&!Ia.has(l)&&(l=Q(l,Ia.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=wo[Ui(u,wo)]));while(l<=r);return s}function xs(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?bs(e,t,ma(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?bs(e,t,ma(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var Ss=/./,Cs=/[12357]/,ws=/[125]/,Ts=/1/,Es=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function Ds(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?Ss:c(7,o)-u>=l?Cs:c(5,o)-u>=l?ws:Ts;if(d==Ts){let e=la(c(1,o)-u);if(e<l)return Es(t.slice().reverse(),s.distr,d,fa(l/e)).reverse()}return Es(t,s.distr,d,1)}function Os(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=la(c(1,o)-c(2,o));return l<s?Es(t.slice().reverse(),3,Ss,fa(s/l)).reverse():t}function ks(e,t,n,r){return r==null?Si:t==null?``:oa(t)}var As={show:!0,scale:`y`,stroke:ui,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:fs,side:3,grid:cs,ticks:ls,border:us,font:ds,lineGap:ps,rotate:0};function js(e,t){return Q((3+(e||1)*2)*t,3)}function Ms(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=la(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*J);return r[1]-r[0]<=o}var Ns={scale:null,auto:!0,sorted:0,min:xa,max:-1/0},Ps=(e,t,n,r,i)=>i,Fs={show:!0,auto:!0,sorted:0,gaps:Ps,alpha:1,facets:[Za({},Ns,{scale:`x`}),Za({},Ns,{scale:`y`})]},Is={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Ps,alpha:1,points:{show:Ms,filter:null},values:null,min:xa,max:-1/0,idxs:[],path:null,clip:null};function Ls(e,t,n,r,i){return n/10}var Rs={time:Lr,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},zs=Za({},Rs,{time:!1,ori:1}),Bs={};function Vs(e,t){let n=Bs[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(Bs[e]=n)),n}var Hs=1,Us=2;function Ws(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,$s,tc,rc,ac,sc):n(i,c,l,u,d,_,g,p,f,h,m,ec,nc,ic,oc,cc)}function Gs(e,t){let n=0,r=0,i=X(e.bands,Ba);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Ks(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function qs(e,t,n,r,i,a){return Ws(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?tc:nc,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function Js(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?rc:ic,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function Ys(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Xs(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function Zs(e){return e==0?Ea:e==1?da:t=>Na(t,e)}function Qs(e){let t=e==0?$s:ec,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=pa(c,o/2,s/2),l=pa(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var $s=(e,t,n)=>{e.moveTo(t,n)},ec=(e,t,n)=>{e.moveTo(n,t)},tc=(e,t,n)=>{e.lineTo(t,n)},nc=(e,t,n)=>{e.lineTo(n,t)},rc=Qs(0),ic=Qs(1),ac=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},oc=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},sc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},cc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function lc(e){return(e,t,n,r,i)=>Ws(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=$s,v=ac):(_=ec,v=oc);let y=Q(g.width*J,3),b=(g.size-g.width)/2*J,x=Q(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;rc(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,ca*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function uc(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var dc=uc(tc),fc=uc(nc);function pc(e){let t=X(e?.alignGaps,0);return(e,n,r,i)=>Ws(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=qi(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=tc,b=dc):(y=nc,b=fc);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Hs},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=Gs(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...Xs(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=Js(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[qs(e,n,r,i,C,-1),qs(e,n,r,i,C,1)]:qs(e,n,r,i,C,E)),S})}function mc(e){let t=X(e.align,1),n=X(e.ascDesc,!1),r=X(e.alignGaps,0),i=X(e.extend,!1);return(e,a,o,s)=>Ws(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=qi(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?tc:nc,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Hs},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),A=k,j=k;i&&t==-1&&(j=b,w(E,j,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,A,i),w(E,r,i),O=i,A=r}let M=A;i&&t==1&&(M=b+x,w(E,M,O));let[ee,te]=Gs(e,a);if(c.fill!=null||ee!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,ee));w(t,M,n),w(t,j,n)}if(!c.spanGaps){let i=[];i.push(...Xs(l,u,o,s,D,S,r));let f=c.width*J/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=Js(i,d.ori,h,g,_,v)}return te!=0&&(T.band=te==2?[qs(e,a,o,s,E,-1),qs(e,a,o,s,E,1)]:qs(e,a,o,s,E,te)),T})}function hc(e,t,n,r,i,a,o=xa){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=la(e[c]-e[s]);t<l&&(l=t,o=la(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function gc(e){e||=za;let t=X(e.size,[.6,xa,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=Z(i),o=1-t[0],s=X(t[1],xa),c=X(t[2],1),l=X(e.disp,za),u=X(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Ws(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*J,O=s*J,k=c*J,A,j;_.ori==0?[A,j]=a(e,t):[j,A]=a(e,t);let M=_.dir*(_.ori==0?1:-1),ee=_.ori==0?rc:ic,te=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},ne=X(e.bands,Ba).find(e=>e.series[0]==t),re=ne==null?0:ne.dir,ie=m.fillTo(e,t,m.min,m.max,re),ae=T(b(ie,v,w,S)),N,P,oe,F=C,I=T(m.width*J),se=!1,L=null,ce=null,le=null,ue=null;d!=null&&(I==0||f!=null)&&(se=!0,L=d.values(e,t,i,p),ce=new Map,new Set(L).forEach(e=>{e!=null&&ce.set(e,new Path2D)}),I>0&&(le=f.values(e,t,i,p),ue=new Map,new Set(le).forEach(e=>{e!=null&&ue.set(e,new Path2D)})));let{x0:de,size:fe}=l;if(de!=null&&fe!=null){E=1,h=de.values(e,t,i,p),de.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=fe.values(e,t,i,p);P=fe.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),F=hc(h,g,y,_,C,x,F),oe=F-P+D}else F=hc(h,g,y,_,C,x,F),oe=F*o+D,P=F-oe;oe<1&&(oe=0),I>=P/2&&(I=0),oe<5&&(T=Ea);let pe=oe>0,R=F-oe-(pe?I:0);P=T(Ca(R,k,O)),N=(E==0?P/2:E==M?0:P)-E*M*((E==0?D/2:0)+(pe?I/2:0));let me={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},he=se?null:new Path2D,ge=null;if(ne!=null)ge=e.data[ne.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),ge=n.values(e,t,i,p))}let _e=A*P,ve=j*P;for(let n=M==1?i:p;n>=i&&n<=p;n+=M){let r=g[n];if(r==null)continue;if(ge!=null){let e=ge[n]??0;if(r-e==0)continue;ae=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(X(r,ie),v,w,S),o=T(i-N),s=T(ma(a,ae)),c=T(pa(a,ae)),u=s-c;if(r!=null){let i=r<0?ve:_e,a=r<0?_e:ve;se?(I>0&&le[n]!=null&&ee(ue.get(le[n]),o,c+ua(I/2),P,ma(0,u-I),i,a),L[n]!=null&&ee(ce.get(L[n]),o,c+ua(I/2),P,ma(0,u-I),i,a)):ee(he,o,c+ua(I/2),P,ma(0,u-I),i,a),te(e,t,n,o-I/2,c,P+I,u)}}return I>0?me.stroke=se?ue:he:se||(me._fill=m.width==0?m._fill:m._stroke??m._fill,me.width=0),me.fill=se?ce:he,me})}function _c(e,t){let n=X(t?.alignGaps,0);return(t,r,i,a)=>Ws(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=qi(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=$s,S=tc,x=sc):(b=ec,S=nc,x=cc);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:Hs},k=O.stroke,[A,j]=Gs(t,r);if(o.fill!=null||A!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,A));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...Xs(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=Js(e,l.ori,p,m,h,g)}return j!=0&&(O.band=j==2?[qs(t,r,i,a,k,-1),qs(t,r,i,a,k,1)]:qs(t,r,i,a,k,j)),O})}function vc(e){return _c(yc,e)}function yc(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var bc=new Set;function xc(){for(let e of bc)e.syncRect(!0)}Ci&&(Vi(vi,Ti,xc),Vi(yi,Ti,xc,!0),Vi(xi,Ti,()=>{Lc.pxRatio=J}));var Sc=pc(),Cc=lc();function wc(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>Ec(e,r,t,n))}function Tc(e,t){return e.map((e,n)=>n==0?{}:Za({},t,e))}function Ec(e,t,n,r){return Za({},t==0?n:r,e)}function Dc(e,t,n){return t==null?Va:[t,n]}var Oc=Dc;function kc(e,t,n){return t==null?Va:na(t,n,Qi,!0)}function Ac(e,t,n,r){return t==null?Va:Xi(t,n,e.scales[r].log,!1)}var jc=Ac;function Mc(e,t,n,r){return t==null?Va:Zi(t,n,e.scales[r].log,!1)}var Nc=Mc;function Pc(e,t,n,r,i){let a=ma(Sa(e),Sa(t)),o=t-e,s=Ui(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?Ia.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function Fc(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=da((n=+r)*J))+`px`),[e,t,n]}function Ic(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Q(e[2]*J,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function Lc(e,t,n){let r={mode:X(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=Mi(Rr);if(e.id!=null&&(l.id=e.id),ki(l,e.class),e.title){let t=Mi(Vr,l);t.textContent=e.title}let u=ji(`canvas`),d=r.ctx=u.getContext(`2d`),f=Mi(Hr,l);Vi(`click`,f,e=>{e.target===m&&(U!=tn||W!=nn)&&on.click(r,e)},!0);let p=r.under=Mi(Ur,f);f.appendChild(u);let m=r.over=Mi(Wr,f);e=Xa(e);let h=+X(e.pxAlign,1),g=Zs(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?wc(e.series||[],_s,Is,!1):Tc(e.series||[null],Fs),y=r.axes=wc(e.axes||[],ms,As,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=Z(e.fill||null),e.dir=X(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:zt,series:Ot},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>_a(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>ba(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||za)[t]||za;if(r.from!=null){E(r.from);let e=Za({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=Za({},t==S?Rs:zs,r),n.key=t;let e=n.time,a=n.range,o=Ha(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?$i:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?$i:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&Ka(a))){let e=a;a=(t,n,r)=>n==null?Va:na(n,r,e)}n.range=Z(a||(e?Oc:t==S?n.distr==3?jc:n.distr==4?Nc:Dc:n.distr==3?Ac:n.distr==4?Mc:kc)),n.auto=Z(!o&&n.auto),n.clamp=Z(n.clamp||Ls),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,A;D.ori==0?(ki(l,zr),k=a,A=o):(ki(l,Br),k=o,A=a);let j={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(j[e]={min:t.min,max:t.max},t.min=t.max=null)}let M=e.tzDate||(e=>new Date(da(e/_))),ee=e.fmtDate||go,te=_==1?Ro(M):Vo(M),ne=Uo(M,Ho(_==1?Lo:Bo,ee)),re=Jo(M,Ko(qo,ee)),ie=[],ae=r.legend=Za({},Zo,e.legend),N=r.cursor=Za({},os,{drag:{y:i==2}},e.cursor),P=ae.show,oe=N.show,F=ae.markers;ae.idxs=ie,F.width=Z(F.width),F.dash=Z(F.dash),F.stroke=Z(F.stroke),F.fill=Z(F.fill);let I,se,L,ce=[],le=[],ue,de=!1,fe={};if(ae.live){let e=v[1]?v[1].values:null;de=e!=null,ue=de?e(r,1,0):{_:0};for(let e in ue)fe[e]=Si}if(P){if(I=ji(`table`,Zr,l),L=ji(`tbody`,null,I),ae.mount(r,I),de){se=ji(`thead`,null,I,L);let e=ji(`tr`,null,se);for(var pe in ji(`th`,null,e),ue)ji(`th`,ni,e).textContent=pe}else ki(I,$r),ae.live&&ki(I,Qr)}let R={show:!0},me={show:!1};function he(e,t){if(t==0&&(de||!ae.live||i==2))return Va;let n=[],a=ji(`tr`,ei,L,L.childNodes[t]);ki(a,e.class),e.show||ki(a,Kr);let o=ji(`th`,null,a);if(F.show){let e=Mi(ti,o);if(t>0){let n=F.width(r,t);n&&(e.style.border=n+`px `+F.dash(r,t)+` `+F.stroke(r,t)),e.style.background=F.fill(r,t)}}let s=Mi(ni,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(F.show||(s.style.color=e.width>0?F.stroke(r,t):F.fill(r,t)),_e(`click`,o,t=>{if(N._lock)return;Ve(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=ae.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&fn(r,e?r==n?R:me:R,!0,Zn.setSeries)})}else fn(n,{show:!e.show},!0,Zn.setSeries)},!1),We&&_e(hi,o,t=>{N._lock||(Ve(t),fn(v.indexOf(e),bn,!0,Zn.setSeries))},!1)),ue){let e=ji(`td`,ri,a);e.textContent=`--`,n.push(e)}return[a,n]}let ge=new Map;function _e(e,t,n,i=!0){let a=ge.get(t)||{},o=N.bind[e](r,t,n,i);o&&(Vi(e,t,a[e]=o),ge.set(t,a))}function ve(e,t,n){let r=ge.get(t)||{};for(let n in r)(e==null||n==e)&&(Hi(n,t,r[n]),delete r[n]);e??ge.delete(t)}let ye=0,be=0,z=0,B=0,V=0,xe=0,Se=V,Ce=xe,we=z,Te=B,Ee=0,De=0,Oe=0,ke=0;r.bbox={};let Ae=!1,je=!1,Me=!1,H=!1,Ne=!1,Pe=!1;function Fe(e,t,n){(n||e!=r.width||t!=r.height)&&Ie(e,t),Bt(!1),Me=!0,je=!0,Gt()}function Ie(e,t){r.width=ye=z=e,r.height=be=B=t,V=xe=0,ze(),Be();let n=r.bbox;Ee=n.left=Na(V*J,.5),De=n.top=Na(xe*J,.5),Oe=n.width=Na(z*J,.5),ke=n.height=Na(B*J,.5)}function Le(){let e=!1,t=0;for(;!e;){t++;let n=Lt(t),i=Rt(t);e=t==3||n&&i,e||(Ie(r.width,r.height),je=!0)}}function Re({width:e,height:t}){Fe(e,t)}r.setSize=Re;function ze(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(z-=c,a==3?(V+=c,r=!0):n=!0):(B-=c,a==0?(xe+=c,e=!0):t=!0))}}),$e[0]=e,$e[1]=n,$e[2]=t,$e[3]=r,z-=rt[1]+rt[3],V+=rt[3],B-=rt[2]+rt[0],xe+=rt[0]}function Be(){let e=V+z,t=xe+B,n=V,r=xe;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(N.dataIdx==null){let e=N.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=Z(e.prox),i=e.bias??=0;N.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??xa,u=l>=0&&l<xa,d=D.ori==0?z:B,f=N.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&la(f-k(p[o],D,d,0))>l&&(c=null);return c}}let Ve=e=>{N.event=e};N.idxs=ie,N._lock=!1;let He=N.points;He.show=Z(He.show),He.size=Z(He.size),He.stroke=Z(He.stroke),He.width=Z(He.width),He.fill=Z(He.fill);let Ue=r.focus=Za({},e.focus||{alpha:.3},N.focus),We=Ue.prox>=0,Ge=We&&He.one,Ke=[],qe=[],Je=[];function Ye(e,t){let n=He.show(r,t);if(n instanceof HTMLElement)return ki(n,Xr),ki(n,e.class),Pi(n,-10,-10,z,B),m.insertBefore(n,Ke[t]),n}function Xe(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?Ga(n)?Jo(M,Ko(n,ee)):n||re:n||ks,e.label=e.label||(t?gs:hs)}if(Ge||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||Sc||Oa,e.fillTo=Z(e.fillTo||Ks),e.pxAlign=+X(e.pxAlign,h),e.pxRound=Zs(e.pxAlign),e.stroke=Z(e.stroke||null),e.fill=Z(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=js(ma(1,e.width),1),n=e.points=Za({},{size:t,width:ma(1,t*.2),stroke:e.stroke,space:t*2,paths:Cc,_stroke:null,_fill:null},e.points);n.show=Z(n.show),n.filter=Z(n.filter),n.fill=Z(n.fill),n.stroke=Z(n.stroke),n.paths=Z(n.paths),n.pxAlign=e.pxAlign}if(P){let n=he(e,t);ce.splice(t,0,n[0]),le.splice(t,0,n[1]),ae.values.push(null)}if(oe){ie.splice(t,0,null);let n=null;Ge?t==0&&(n=Ye(e,t)):t>0&&(n=Ye(e,t)),Ke.splice(t,0,n),qe.splice(t,0,0),Je.splice(t,0,0)}Yn(`addSeries`,t)}function Ze(e,t){t??=v.length,e=i==1?Ec(e,t,_s,Is):Ec(e,t,{},Fs),v.splice(t,0,e),Xe(v[t],t)}r.addSeries=Ze;function Qe(e){if(v.splice(e,1),P){ae.values.splice(e,1),le.splice(e,1);let t=ce.splice(e,1)[0];ve(null,t.firstChild),t.remove()}oe&&(ie.splice(e,1),Ke.splice(e,1)[0].remove(),qe.splice(e,1),Je.splice(e,1)),Yn(`delSeries`,e)}r.delSeries=Qe;let $e=[!1,!1,!1,!1];function et(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=Z(e.size),e.space=Z(e.space),e.rotate=Z(e.rotate),Ha(e.incrs)&&e.incrs.forEach(e=>{!Ia.has(e)&&Ia.set(e,La(e))}),e.incrs=Z(e.incrs||(i.distr==2?Co:a?_==1?Io:zo:wo)),e.splits=Z(e.splits||(a&&i.distr==1?te:i.distr==3?bs:i.distr==4?xs:ys)),e.stroke=Z(e.stroke),e.grid.stroke=Z(e.grid.stroke),e.ticks.stroke=Z(e.ticks.stroke),e.border.stroke=Z(e.border.stroke);let o=e.values;e.values=Ha(o)&&!Ha(o[0])?Z(o):a?Ha(o)?Uo(M,Ho(o,ee)):Ga(o)?Wo(M,o):o||ne:o||vs,e.filter=Z(e.filter||(i.distr>=3&&i.log==10?Ds:i.distr==3&&i.log==2?Os:Da)),e.font=Fc(e.font),e.labelFont=Fc(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&($e[t]=!0,e._el=Mi(Gr,f))}}function tt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?da(ms.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?da(As.size/2):0),l}let nt=r.padding=(e.padding||[tt,tt,tt,tt]).map(e=>Z(X(e,tt))),rt=r._padding=nt.map((e,t)=>e(r,t,$e,0)),it,at=null,ot=null,st=i==1?v[0].idxs:null,ct=null,lt=!1;function ut(e,n){if(t=e??[],r.data=r._data=t,i==2){it=0;for(let e=1;e<v.length;e++)it+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),ct=t[0],it=ct.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(it);for(let e=0;e<it;e++)n[e]=e}r._data=t=e}if(Bt(!0),Yn(`setData`),O==2&&(Me=!0),n!==!1){let e=D;e.auto(r,lt)?dt():dn(S,e.min,e.max),H||=N.left>=0,Pe=!0,Gt()}}r.setData=ut;function dt(){lt=!0;let e,n;i==1&&(it>0?(at=st[0]=0,ot=st[1]=it-1,e=t[0][at],n=t[0][ot],O==2?(e=at,n=ot):e==n&&(O==3?[e,n]=Xi(e,e,D.log,!1):O==4?[e,n]=Zi(e,e,D.log,!1):D.time?n=e+da(86400/_):[e,n]=na(e,n,Qi,!0))):(at=st[0]=e=null,ot=st[1]=n=null)),dn(S,e,n)}let ft,pt,mt,ht,gt,_t,vt,yt,bt,xt;function St(e,t,n,r,i,a){e??=di,n??=Ba,r??=`butt`,i??=di,a??=`round`,e!=ft&&(d.strokeStyle=ft=e),i!=pt&&(d.fillStyle=pt=i),t!=mt&&(d.lineWidth=mt=t),a!=gt&&(d.lineJoin=gt=a),r!=_t&&(d.lineCap=_t=r),n!=ht&&d.setLineDash(ht=n)}function Ct(e,t,n,r){t!=pt&&(d.fillStyle=pt=t),e!=vt&&(d.font=vt=e),n!=yt&&(d.textAlign=yt=n),r!=bt&&(d.textBaseline=bt=r)}function wt(e,t,n,i,a=0){if(i.length>0&&e.auto(r,lt)&&(t==null||t.min==null)){let t=X(at,0),r=X(ot,i.length-1),o=n.min==null?Yi(i,t,r,a,e.distr==3):[n.min,n.max];e.min=pa(e.min,n.min=o[0]),e.max=ma(e.max,n.max=o[1])}}let Tt={min:null,max:null};function Et(){for(let e in b){let t=b[e];j[e]==null&&(t.min==null||j[S]!=null&&t.auto(r,lt))&&(j[e]=Tt)}for(let e in b){let t=b[e];j[e]==null&&t.from!=null&&j[t.from]!=null&&(j[e]=Tt)}j[S]!=null&&Bt(!0);let e={};for(let t in j){let n=j[t];if(n!=null){let a=e[t]=Xa(b[t],qa);if(n.min!=null)Za(a,n);else if(t!=S||i==2){if(it==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=xa,a.max=-1/0}}}if(it>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=j[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],at=Ui(s.min,t[0]),ot=Ui(s.max,t[0]),ot-at>1&&(t[0][at]<s.min&&at++,t[0][ot]>s.max&&ot--),n.min=ct[at],n.max=ct[ot]}else n.show&&n.auto&&wt(s,o,n,t[a],n.sorted);n.idxs[0]=at,n.idxs[1]=ot}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&wt(u,j[o],r,c,r.sorted),d!=null&&wt(d,j[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=j[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==xa?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?_a(i.min):e==4?ba(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?_a(i.max):e==4?ba(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Me=!0,Yn(`setScale`,e);oe&&N.left>=0&&(H=Pe=!0)}for(let e in j)j[e]=null}function Dt(e){let t=Ca(at-1,0,it-1),n=Ca(ot+1,0,it-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<it-1;)n++;return[t,n]}function Ot(){if(it>0){let e=v.some(e=>e._focus)&&xt!=Ue.alpha;e&&(d.globalAlpha=xt=Ue.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(kt(n,!1),kt(n,!0),e._paths==null)){let a=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha);let o=i==2?[0,t[n][0].length-1]:Dt(t[n]);e._paths=e.paths(r,n,o[0],o[1]),xt!=a&&(d.globalAlpha=xt=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha),e._paths!=null&&At(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,at,ot,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,at,ot,a),At(t,!0))}xt!=n&&(d.globalAlpha=xt=n),Yn(`drawSeries`,t)}}),e&&(d.globalAlpha=xt=1)}}function kt(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function At(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Q(l*J,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=Ee-l/2,t=De-l/2,n=Oe+l,r=ke+l;u=new Path2D,u.rect(e,t,n,r)}t?Mt(s,l,n.dash,n.cap,c,r,i,o,a):jt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function jt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||za).band;Ha(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&ra(g,at,ot)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,Mt(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||Mt(n,i,a,o,s,c,l,u,d,f)}function Mt(e,t,n,r,i,a,o,s,c,l,u,f){St(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Pt(i,o),Nt(e,a,t)):s&Us?(Pt(i,o),d.clip(f),Nt(e,a,t)):s&Hs&&(d.save(),d.clip(f),u&&d.clip(u),Pt(i,o),d.restore(),Nt(e,a,t)):(Pt(i,o),Nt(e,a,t)),(c||l||f)&&d.restore()}function Nt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=ft=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Pt(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=pt=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function Ft(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=Pc(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function It(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),St(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Lt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Bt(!1));return}n._show||(t=!1,n._show=!0,Bt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=Ft(i,c,l,s==0?z:B);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>ct[e]):p,h=a.distr==2?ct[p[1]]-ct[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=fa(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function Rt(e){let t=!0;return nt.forEach((n,i)=>{let a=n(r,i,$e,e);a!=rt[i]&&(t=!1),rt[i]=a}),t}function zt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=da((t._lpos+s)*J);Ct(t.labelFont[0],c,`center`,n==2?oi:si),d.save(),i==1?(a=o=0,d.translate(p,da(De+ke/2)),d.rotate((n==3?-ca:ca)/2)):(a=da(Ee+Oe/2),o=p);let m=wa(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?Oe:ke,h=i==0?Ee:De,_=t._splits,v=p.distr==2?_.map(e=>ct[e]):_,x=p.distr==2?ct[_[1]]-ct[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=da(w*J),E=da((t.alignTo==2?t._size-w-t.gap:t.gap)*J),D=t._rotate*-ca/180,O=g(t._pos*J),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let A=t.font[0];Ct(A,c,t.align==1?ci:t.align==2?li:D>0?ci:D<0?li:i==0?`center`:n==3?li:ci,D||i==1?`middle`:n==2?oi:si);let j=t.font[1]*t.lineGap,M=_.map(e=>g(s(e,p,m,h))),ee=t._values;for(let e=0;e<ee.length;e++){let t=ee[e];if(t!=null){i==0?a=M[e]:o=M[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*j),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*j)}}}S.show&&It(M,S.filter(r,v,e,f,x),i,n,O,T,Q(S.width*J,3),S.stroke(r,e),S.dash,S.cap);let te=t.grid;te.show&&It(M,te.filter(r,v,e,f,x),i,i==0?2:1,i==0?De:Ee,i==0?ke:Oe,Q(te.width*J,3),te.stroke(r,e),te.dash,te.cap),C.show&&It([O],[1],+(i==0),i==0?1:2,i==1?De:Ee,i==1?ke:Oe,Q(C.width*J,3),C.stroke(r,e),C.dash,C.cap)}Yn(`drawAxes`)}function Bt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Vt=!1,Ht=!1,Ut=[];function Wt(){Ht=!1;for(let e=0;e<Ut.length;e++)Yn(...Ut[e]);Ut.length=0}function Gt(){Vt||=(ro(qt),!0)}function Kt(e,t=!1){Vt=!0,Ht=t,e(r),qt(),t&&Ut.length>0&&queueMicrotask(Wt)}r.batch=Kt;function qt(){if(Ae&&=(Et(),!1),Me&&=(Le(),!1),je){if(Y(p,ci,V),Y(p,oi,xe),Y(p,ii,z),Y(p,ai,B),Y(m,ci,V),Y(m,oi,xe),Y(m,ii,z),Y(m,ai,B),Y(f,ii,ye),Y(f,ai,be),u.width=da(ye*J),u.height=da(be*J),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;Y(e,a?`left`:`top`,r-t),Y(e,a?`width`:`height`,n),Y(e,a?`top`:`left`,a?xe:V),Y(e,a?`height`:`width`,a?B:z),Ai(e,Kr)}else ki(e,Kr)}}),ft=pt=mt=gt=_t=vt=yt=bt=ht=null,xt=1,Nn(!0),V!=Se||xe!=Ce||z!=we||B!=Te){Bt(!1);let e=z/we,t=B/Te;if(oe&&!H&&N.left>=0){N.left*=e,N.top*=t,Zt&&Pi(Zt,da(N.left),0,z,B),Qt&&Pi(Qt,0,da(N.top),z,B);for(let n=0;n<Ke.length;n++){let r=Ke[n];r!=null&&(qe[n]*=e,Je[n]*=t,Pi(r,fa(qe[n]),fa(Je[n]),z,B))}}if(q.show&&!Ne&&q.left>=0&&q.width>0){q.left*=e,q.width*=e,q.top*=t,q.height*=t;for(let e in In)Y(cn,e,q[e])}Se=V,Ce=xe,we=z,Te=B}Yn(`setSize`),je=!1}ye>0&&be>0&&(d.clearRect(0,0,u.width,u.height),Yn(`drawClear`),w.forEach(e=>e()),Yn(`draw`)),q.show&&Ne&&(ln(q),Ne=!1),oe&&H&&(jn(null,!0,!1),H=!1),ae.show&&ae.live&&Pe&&(kn(),Pe=!1),c||(c=!0,r.status=1,Yn(`ready`)),lt=!1,Vt=!1}r.redraw=(e,t)=>{Me=t||!1,e===!1?Gt():dn(S,D.min,D.max)};function Jt(e,n){let i=b[e];if(i.from==null){if(it==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(it>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&it>0&&(n.min=Ui(n.min,t[0]),n.max=Ui(n.max,t[0]),n.min==n.max&&n.max++),j[e]=n,Ae=!0,Gt()}}r.setScale=Jt;let Yt,Xt,Zt,Qt,$t,en,tn,nn,rn,an,U,W,G=!1,on=N.drag,sn=on.x,K=on.y;oe&&(N.x&&(Yt=Mi(Jr,m)),N.y&&(Xt=Mi(Yr,m)),D.ori==0?(Zt=Yt,Qt=Xt):(Zt=Xt,Qt=Yt),U=N.left,W=N.top);let q=r.select=Za({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),cn=q.show?Mi(qr,q.over?m:p):null;function ln(e,t){if(q.show){for(let t in e)q[t]=e[t],t in In&&Y(cn,t,e[t]);t!==!1&&Yn(`setSelect`)}}r.setSelect=ln;function un(e){if(v[e].show)P&&Ai(ce[e],Kr);else if(P&&ki(ce[e],Kr),oe){let t=Ge?Ke[0]:Ke[e];t!=null&&Pi(t,-10,-10,z,B)}}function dn(e,t,n){Jt(e,{min:t,max:n})}function fn(e,t,n,a){t.focus!=null&&xn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,un(r),i==2?(dn(n.facets[0].scale,null,null),dn(n.facets[1].scale,null,null)):dn(n.scale,null,null),Gt())}),n!==!1&&Yn(`setSeries`,e,t),a&&er(`setSeries`,r,e,t)}r.setSeries=fn;function pn(e,t){Za(x[e],t)}function mn(e,t){e.fill=Z(e.fill||null),e.dir=X(e.dir,-1),t??=x.length,x.splice(t,0,e)}function hn(e){e==null?x.length=0:x.splice(e,1)}r.addBand=mn,r.setBand=pn,r.delBand=hn;function gn(e,t){v[e].alpha=t,oe&&Ke[e]!=null&&(Ke[e].style.opacity=t),P&&ce[e]&&(ce[e].style.opacity=t)}let _n,vn,yn,bn={focus:!0};function xn(e){if(e!=yn){let t=e==null,n=Ue.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&gn(a,i?1:Ue.alpha)}}),yn=e,n&&Gt()}}P&&We&&_e(gi,I,e=>{N._lock||(Ve(e),yn!=null&&fn(null,bn,!0,Zn.setSeries))});function Sn(e,t,n){let r=b[t];n&&(e=e/J-(r.ori==1?xe:V));let i=z;r.ori==1&&(i=B,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?ha(10,c):l==4?ya(c,r.asinh):l==100?r.bwd(c):c}function Cn(e,n){return Ui(Sn(e,S,n),t[0],at,ot)}r.valToIdx=e=>Ui(e,t[0]),r.posToIdx=Cn,r.posToVal=Sn,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?Oe:z,n?Ee:0):o(e,b[t],n?ke:B,n?De:0),r.setCursor=(e,t,n)=>{U=e.left,W=e.top,jn(null,t,n)};function wn(e,t){Y(cn,ci,q.left=e),Y(cn,ii,q.width=t)}function Tn(e,t){Y(cn,oi,q.top=e),Y(cn,ai,q.height=t)}let En=D.ori==0?wn:Tn,Dn=D.ori==1?wn:Tn;function On(){if(P&&ae.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&de)continue;let t=ae.values[e],n=0;for(let r in t)le[e][n++].firstChild.nodeValue=t[r]}}function kn(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{ie[t]=e}):Wa(e.idx)||ie.fill(e.idx),ae.idx=ie[0]),P&&ae.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!de)&&An(e,ie[e]);On()}Pe=!1,t!==!1&&Yn(`setLegend`)}r.setLegend=kn;function An(e,n){let i=v[e],a=e==0&&O==2?ct:t[e],o;de?o=i.values(r,e,n)??fe:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?fe:{_:o}),ae.values[e]=o}function jn(e,n,a){rn=U,an=W,[U,W]=N.move(r,U,W),N.left=U,N.top=W,oe&&(Zt&&Pi(Zt,da(U),0,z,B),Qt&&Pi(Qt,0,da(W),z,B));let o,s=at>ot;_n=xa,vn=null;let c=D.ori==0?z:B,l=D.ori==1?z:B;if(U<0||it==0||s){o=N.idx=null;for(let e=0;e<v.length;e++){let t=Ke[e];t!=null&&Pi(t,-10,-10,z,B)}We&&fn(null,bn,!0,e==null&&Zn.setSeries),ae.live&&(ie.fill(o),Pe=!0)}else{let e,n,a;i==1&&(e=D.ori==0?U:W,n=Sn(e,S),o=N.idx=Ui(n,t[0],at,ot),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=ie[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=N.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Pe=Pe||S!=y||x!=_,ie[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:A(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(We&&S!=null){let t=D.ori==1?U:W,n=la(Ue.dist(r,e,x,_,t));if(n<_n){let r=Ue.bias;if(r!=0){let i=Sn(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(_n=n,vn=e)}else _n=n,vn=e}}if(Pe||Ge){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=He.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=He.size(r,e);if(v=He.fill(r,e),g=He.stroke(r,e),Ge)e==vn&&_n<=Ue.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=Ke[e];t!=null&&(qe[e]=c,Je[e]=l,Ri(t,a,o,y),Ii(t,v,g),Pi(t,fa(c),fa(l),z,B))}}}}if(Ge){let e=Ue.prox;if(Pe||(yn==null?_n<=e:_n>e||vn!=yn)){let e=Ke[0];e!=null&&(qe[0]=s,Je[0]=u,Ri(e,d,f,p),Ii(e,m,h),Pi(e,fa(s),fa(u),z,B))}}}if(q.show&&G){if(e!=null){let[t,n]=Zn.scales,[r,i]=Zn.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(sn=s._x,K=s._y,sn||K){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&sn?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),En(pa(v,y),la(y-v))):En(0,c),S&&K?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=A(m(h,o),_,l,0),y=A(m(h+g,o),_,l,0),Dn(pa(v,y),la(y-v))):Dn(0,l)}else Ln()}else{let e=la(rn-$t),t=la(an-en);if(D.ori==1){let n=e;e=t,t=n}sn=on.x&&e>=on.dist,K=on.y&&t>=on.dist;let n=on.uni;n==null?on.x&&on.y&&(sn||K)&&(sn=K=!0):sn&&K&&(sn=e>=n,K=t>=n,!sn&&!K&&(t>e?K=!0:sn=!0));let r,i;sn&&(D.ori==0?(r=tn,i=U):(r=nn,i=W),En(pa(r,i),la(i-r)),K||Dn(0,l)),K&&(D.ori==1?(r=tn,i=U):(r=nn,i=W),Dn(pa(r,i),la(i-r)),sn||En(0,c)),!sn&&!K&&(En(0,0),Dn(0,0))}}if(on._x=sn,on._y=K,e==null){if(a){if(Qn!=null){let[e,t]=Zn.scales;Zn.values[0]=e==null?null:Sn(D.ori==0?U:W,e),Zn.values[1]=t==null?null:Sn(D.ori==1?U:W,t)}er(fi,r,U,W,z,B,o)}if(We){let e=a&&Zn.setSeries,t=Ue.prox;yn==null?_n<=t&&fn(vn,bn,!0,e):_n>t?fn(null,bn,!0,e):vn!=yn&&fn(vn,bn,!0,e)}}Pe&&(ae.idx=o,kn()),n!==!1&&Yn(`setCursor`)}let Mn=null;Object.defineProperty(r,"rect",{get(){return Mn??Nn(!1),Mn}});function Nn(e=!1){e?Mn=null:(Mn=m.getBoundingClientRect(),Yn(`syncRect`,Mn))}function Pn(e,t,n,r,i,a,o){N._lock||G&&e!=null&&e.movementX==0&&e.movementY==0||(Fn(e,t,n,r,i,a,o,!1,e!=null),e==null?jn(t,!0,!1):jn(null,!0,!0))}function Fn(e,t,n,i,a,o,c,l,u){if(Mn??Nn(!1),Ve(e),e!=null)n=e.clientX-Mn.left,i=e.clientY-Mn.top;else{if(n<0||i<0){U=-10,W=-10;return}let[e,r]=Zn.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=Zn.match,h=t.axes[0].side%2==1,g=D.ori==0?z:B,_=D.ori==1?z:B,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==fi)&&((n<=1||n>=z-1)&&(n=Na(n,z)),(i<=1||i>=B-1)&&(i=Na(i,B))),l?($t=n,en=i,[tn,nn]=N.move(r,n,i)):(U=n,W=i)}let In={width:0,height:0,left:0,top:0};function Ln(){ln(In,!1)}let Rn,zn,Bn,Vn;function Hn(e,t,n,i,a,o,s){G=!0,sn=K=on._x=on._y=!1,Fn(e,t,n,i,a,o,s,!0,!1),e!=null&&(_e(mi,wi,Un,!1),er(pi,r,tn,nn,z,B,null));let{left:c,top:l,width:u,height:d}=q;Rn=c,zn=l,Bn=u,Vn=d}function Un(e,t,n,i,a,o,s){G=on._x=on._y=!1,Fn(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=q,f=u>0||d>0,p=Rn!=c||zn!=l||Bn!=u||Vn!=d;if(f&&p&&ln(q),on.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),sn&&dn(S,Sn(e,S),Sn(e+t,S)),K)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=xa&&dn(e,Sn(n+r,e),Sn(n,e))}Ln()}else N.lock&&(N._lock=!N._lock,jn(t,!0,e!=null));e!=null&&(ve(mi,wi),er(mi,r,U,W,z,B,null))}function Wn(e,t,n,r,i,a,o){if(N._lock)return;Ve(e);let s=G;if(G){let e=!0,t=!0,n,r;D.ori==0?(n=sn,r=K):(n=K,r=sn),n&&r&&(e=U<=10||U>=z-10,t=W<=10||W>=B-10),n&&e&&(U=U<tn?0:z),r&&t&&(W=W<nn?0:B),jn(null,!0,!0),G=!1}U=-10,W=-10,ie.fill(null),jn(null,!0,!0),s&&(G=s)}function Gn(e,t,n,i,a,o,s){N._lock||(Ve(e),dt(),Ln(),e!=null&&er(_i,r,U,W,z,B,null))}function Kn(){y.forEach(Ic),Fe(r.width,r.height,!0)}Vi(xi,Ti,Kn);let qn={};qn.mousedown=Hn,qn.mousemove=Pn,qn.mouseup=Un,qn.dblclick=Gn,qn.setSeries=(e,t,n,i)=>{let a=Zn.match[2];n=a(r,t,n),n!=-1&&fn(n,i,!0,!1)},oe&&(_e(pi,m,Hn),_e(fi,m,Pn),_e(hi,m,e=>{Ve(e),Nn(!1)}),_e(gi,m,Wn),_e(_i,m,Gn),bc.add(r),r.syncRect=Nn);let Jn=r.hooks=e.hooks||{};function Yn(e,t,n){Ht?Ut.push([e,t,n]):e in Jn&&Jn[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)Jn[t]=(Jn[t]||[]).concat(e.hooks[t])});let Xn=(e,t,n)=>n,Zn=Za({key:null,setSeries:!1,filters:{pub:ka,sub:ka},scales:[S,v[1]?v[1].scale:null],match:[Aa,Aa,Xn],values:[null,null]},N.sync);Zn.match.length==2&&Zn.match.push(Xn),N.sync=Zn;let Qn=Zn.key,$n=Vs(Qn);function er(e,t,n,r,i,a,o){Zn.filters.pub(e,t,n,r,i,a,o)&&$n.pub(e,t,n,r,i,a,o)}$n.sub(r);function tr(e,t,n,r,i,a,o){Zn.filters.sub(e,t,n,r,i,a,o)&&qn[e](null,t,n,r,i,a,o)}r.pub=tr;function nr(){$n.unsub(r),bc.delete(r),ge.clear(),Hi(xi,Ti,Kn),l.remove(),I?.remove(),Yn(`destroy`)}r.destroy=nr;function rr(){Yn(`init`,e,t),ut(t||e.data,!1),j[S]?Jt(S,j[S]):dt(),Ne=q.show&&(q.width>0||q.height>0),H=Pe=!0,Fe(e.width,e.height)}return v.forEach(Xe),y.forEach(et),n?n instanceof HTMLElement?(n.appendChild(l),rr()):n(r,rr):rr(),r}Lc.assign=Za,Lc.fmtNum=oa,Lc.rangeNum=na,Lc.rangeLog=Xi,Lc.rangeAsinh=Zi,Lc.orient=Ws,Lc.pxRatio=J,Lc.join=no,Lc.fmtDate=go,Lc.tzDate=vo,Lc.sync=Vs;{Lc.addGap=Ys,Lc.clipGaps=Js;let e=Lc.paths={points:lc};e.linear=pc,e.stepped=mc,e.bars=gc,e.spline=vc}function Rc(e){let t=[[],[],[],[]],n=(e,n,r,i)=>{t[0].push(e/1e3),t[1].push(n),t[2].push(r),t[3].push(i)},r=null;for(let[t,i,a,o,s,c]of e){r!==null&&t>r&&n((r+t)/2,null,null,null);let e=c>0&&o!==null;n((t+i)/2,e?o:null,e?a:null,e?s:null),r=i}return t}var zc=36e5,Bc=1e4,Vc=180,Hc=[];function Uc(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Wc(e){let t=wr(e.press),[n,r]=z(``),i=t.find(e=>e.id===n)??t[0];return i?K(Gc,{...e,choices:t,signal:i,choose:r},i.id):null}function Gc({press:e,now:t,importing:n,choices:r,signal:i,choose:a}){let{language:o,t:s,zone:c,at:l}=G(),u=e.signals[i.id],d=jr([e.id,i.id,n],Bc,t,(t,n)=>Cn(e.id,i.id,t-zc,t,Vc,n)),f=d.data??Hc,[p,m]=z(()=>matchMedia(`(prefers-color-scheme: dark)`).matches),[h,g]=z(null),_=xe(null),v=xe(null);V(()=>{let e=matchMedia(`(prefers-color-scheme: dark)`),t=()=>m(e.matches);return e.addEventListener(`change`,t),()=>e.removeEventListener(`change`,t)},[]),V(()=>{let e=_.current;if(!e)return;let t=Uc(`--trend-line`),n=()=>({width:e.clientWidth||300,height:e.clientHeight||120}),r=Math.max(12,.75*Number.parseFloat(getComputedStyle(e).fontSize)),i={stroke:Uc(`--text-quiet`),font:`${r}px ${Uc(`--font`)}`,grid:{stroke:Uc(`--grid`),width:1},ticks:{show:!1}},a=new Lc({...n(),legend:{show:!1},cursor:{y:!1,drag:{x:!1,y:!1}},scales:{x:{time:!1}},axes:[{...i,space:6*r,size:2.2*r,incrs:[600,900,1200,1800],values:(e,t)=>t.map(e=>Rt(l(e*1e3)))},{...i,space:2.5*r,size:3.7*r,values:(e,t)=>t.map(e=>Pt(o,e,+!!t.some(e=>e%1!=0)))}],series:[{},{stroke:t,width:1.6,points:{show:!1}},{points:{show:!1}},{points:{show:!1}}],bands:[{series:[3,2],fill:Uc(`--trend-band`)}],hooks:{setCursor:[e=>g(e.cursor.idx??null)]}},[[],[],[],[]],e);v.current=a;let s=new ResizeObserver(()=>a.setSize(n()));return s.observe(e),()=>{s.disconnect(),v.current=null,a.destroy()}},[o,c,p,i.id]);let y=Rc(f),b=e.values[i.id],x=u&&b&&gr({...u,t:b.t},t)!==`gone`?Tr(b):null,S=y[0].at(-1)??0;if(x!==null&&b&&b.t/1e3>S){y[0].push(b.t/1e3);for(let e of[y[1],y[2],y[3]])e.push(x)}let C=Math.floor(t/1e3);V(()=>{v.current?.setData(y,!1),v.current?.setScale(`x`,{min:C-zc/1e3,max:C})},[f,b?.t,C,o,c,p,i.id]);let w=y[1].filter(e=>e!==null),T=Xt(s,i.id),E=Dr(u?.unit??``,s),D=e=>e==null?`–`:Pt(o,e,i.digits||1),O=y[2].filter(e=>e!==null),k=y[3].filter(e=>e!==null),A=Tn(d.trouble,s)??s(d.data?`trend-empty`:`loading`),j=w.length?s(`trend-latest`,{signal:T,value:D(x),unit:E,min:D(Math.min(...O)),max:D(Math.max(...k))}):A,M=h===null?void 0:y[0][h],ee=h!==null&&M!==void 0&&y[1][h]!==null?s(`trend-values`,{time:Rt(l(M*1e3)),mean:D(y[1][h]),unit:E,min:D(y[2][h]),max:D(y[3][h])}):s(`trend-label`,{signal:T,duration:Zt(o,zc)});return K(`div`,{class:`trend`,children:[K(`div`,{class:`choices`,role:`group`,"aria-label":s(`trend-choose`),children:r.map(e=>K(`button`,{type:`button`,"aria-pressed":e.id===i.id,onClick:()=>a(e.id),children:Xt(s,e.id)},e.id))}),K(`p`,{class:`caption`,children:ee}),K(`div`,{class:`plot`,ref:_,role:`img`,"aria-label":j,"aria-busy":d.data===null,children:w.length===0&&K(`p`,{class:`empty`,children:A})})]})}function Kc({shown:e,press:t,now:n}){let{language:r,t:i}=G(),a=t.signals[e.id],o=t.values[e.id],s=a&&o?gr({...a,t:o.t},n):`gone`,c=Tr(o),l=s!==`gone`&&c!==null,u=a&&l?yr(c,a,_r(t,n).state):`ok`,d=()=>a?!o||s===`gone`?i(`no-data`):c===null?i(o.bad?`bad-${o.bad}`:`no-data`):s===`old`?i(`age`,{duration:Zt(r,n-o.t)}):u===`ok`?``:i(`value-${u}`):i(`not-measured`),f=!a||o?.bad===`gated`&&s!==`gone`;return K(`div`,{class:`value value-${l?s:f?`quiet`:`gone`} standing-${u}`,children:[K(`dt`,{children:Xt(i,e.id)}),K(`dd`,{children:[K(`span`,{class:`figure`,children:[u!==`ok`&&K(`span`,{class:`flag`,"aria-hidden":`true`,children:u===`trip`?`◆`:`▲`}),K(`span`,{class:`number`,children:l?Pt(r,c,e.digits):`–`}),l&&a&&K(`span`,{class:`unit`,children:Dr(a.unit,i)})]}),K(`span`,{class:`note`,children:d()})]})]})}function qc({press:e,now:t,badge:n,importing:r}){let{language:i,t:a,at:o}=G(),{state:s,since:c}=_r(e,t),l=a(vr(e,t));return K(`article`,{class:`card edge-${s}`,"aria-label":a(`press-card`,{press:e.name,state:l}),children:[K(`header`,{children:[K(`div`,{class:`name tone-${s}`,children:[K(Ar,{state:s}),K(`h2`,{children:e.name}),e.untimed&&K(`span`,{class:`badge`,title:a(`press-untimed-hint`),children:a(`press-untimed`)}),n&&K(`span`,{class:`badge`,title:a(`simulated-hint`),children:a(`simulated-data`)})]}),K(`p`,{class:`state tone-${s}`,children:l}),K(`p`,{class:`since`,children:c!==null&&K(b,{children:[K(`span`,{children:a(`for-duration`,{duration:Zt(i,t-c)})}),` · `,K(`span`,{children:a(`since`,{time:Ht(i,o(c),o(t))})})]})})]}),K(Ir,{press:e,now:t,importing:r}),K(`dl`,{class:`values`,children:Cr(e).map(n=>K(Kc,{shown:n,press:e,now:t},n.id))}),K(Wc,{press:e,now:t,importing:r})]})}function Jc({model:e,now:t}){let{t:n}=G(),{site:r,presses:i,pipeline:a}=e,o=Yn(a)!==null;return K(b,{children:[r&&i.length===0&&K(`p`,{class:`empty`,children:n(`no-presses`)}),K(`div`,{class:`floor floor-${Math.min(i.length,9)}`,children:i.map(e=>K(`div`,{class:`cell`,children:K(qc,{press:e,now:t,badge:e.simulated&&!r?.simulated,importing:o})},e.id))}),a&&K(rr,{pipeline:a,now:t})]})}var Yc=`/api/v1/problems/log-in`;function Xc({live:e}){let[t,n]=z(ur),[r,i]=z(null);$c(e);let{path:a,moves:o}=Wn(),s=Bn(a),{site:c,presses:l,pipeline:u}=e.view.model,d=c?.zone??``,f=Se(()=>U(t,d),[t,d]),{t:p}=f,m=e.now(),h=s?.path===`/`?null:p(s?.name??`view-none`),g=[h,c?.name,p(`title`)].filter(Boolean).join(` · `);V(()=>{document.documentElement.lang=t,document.title=g},[t,g]);let _=xe(null);V(()=>{o>0&&(_.current?.querySelector(`.view-name`)??_.current)?.focus({preventScroll:!0})},[o]);let v=c?.simulated||l.some(e=>e.simulated),y=el(f,e.view,m),b=e.view.trouble===Yc,{me:x,last:S}=jn(b,e.view.openings),C=t=>{i(t??null),e.again()},w=b&&s?.may!==`anybody`;return K(W.Provider,{value:f,children:[K(`a`,{class:`skip`,href:`#presses`,children:p(h===null?`skip-to-presses`:`skip-to-content`)}),y&&!b&&K(`p`,{class:`lost`,role:`alert`,children:y}),K(`header`,{class:`top`,children:[K(`h1`,{children:c?.name??p(`title`)}),v&&K(`p`,{class:`badge`,title:p(`simulated-hint`),children:p(`simulated-data`)}),c&&K(cn,{now:m}),!b&&x?.who===`person`&&K(kn,{me:x,gone:()=>{location.assign(Vn(`/`))}}),K(ln,{choose:e=>{dr(e),n(e)}}),!b&&K(Kn,{me:x,path:s?.path}),K(sr,{pipeline:u,now:m})]}),K(`main`,{id:`presses`,ref:_,tabIndex:-1,"aria-label":h??p(`presses`),children:[w&&K(Dn,{reason:r??(S?.who===`person`?p(`log-in-again`):null),entered:()=>{C()}}),!w&&h!==null&&K(`h2`,{class:`view-name`,tabIndex:-1,children:h}),!w&&s?.path===`/`&&(c?K(Jc,{model:e.view.model,now:m}):!y&&K(`p`,{class:`empty`,children:p(`loading`)})),s?.load&&K(`div`,{class:`view`,hidden:w,children:K(Zc,{view:s,me:S??x,presses:l,now:m,again:C})}),!w&&!s&&K(`p`,{class:`empty`,children:[p(`view-none-words`),` `,K(Qc,{})]})]}),c?.footnote&&K(`footer`,{class:`footnote`,children:c.footnote})]})}function Zc({view:e,me:t,...n}){let{t:r}=G();return t?Mn(t,e.may)?K(An.Provider,{value:{me:t,...n},children:K(un,{view:e},`${e.path} ${t.id}`)}):K(`p`,{class:`empty`,children:[r(`problem-may-not`),` `,K(Qc,{})]}):K(`p`,{class:`empty`,children:r(`view-loading`)})}function Qc(){return K(`a`,{href:Vn(`/`),children:G().t(`view-to-floor`)})}function $c(e){let[,t]=z(0);V(()=>{let n=()=>t(e=>e+1),r=e.subscribe(n),i=window.setInterval(n,1e3);return()=>{r(),window.clearInterval(i)}},[e])}function el({language:e,t,at:n},{trouble:r,lostSince:i},a){if(r===null)return null;let o=i===null?``:Ht(e,n(i),n(a));return r===`dropped`?t(`connection-dropped`,{time:o}):Tn(r,t)??(i===null?t(`connection-none`):t(`connection-lost`,{time:o}))}var tl={site:null,presses:[],pipeline:null};function nl(e,t){return{site:t.site,presses:t.presses,pipeline:t.pipeline??e.pipeline}}function rl(e,t){return ol(e,t.press,e=>al(e,t))}function il(e,{press:t,state:n,since:r}){return ol(e,t,e=>({...e,state:n,since:r}))}function al(e,t){let n={...e.values};for(let e of new Set([...Object.keys(t.values),...Object.keys(t.bad)])){let r=n[e];if(r&&r.t>t.t)continue;let i=t.bad[e]??null;n[e]={t:t.t,v:i?null:t.values[e]??null,bad:i}}return{...e,values:n,untimed:t.untimed??!1,last_heard:Math.max(e.last_heard??t.t,t.t)}}function ol(e,t,n){return{...e,presses:e.presses.map(e=>e.id===t?n(e):e)}}var sl=2e4,cl=3e3,ll=new class{view={model:tl,offset:0,lostSince:null,trouble:null,openings:0};source=null;retry;frame;lastMessage=Date.now();listeners=new Set;start(){let e=()=>document.hidden?this.close():this.open();document.addEventListener(`visibilitychange`,e);let t=window.setInterval(()=>{this.source&&Date.now()-this.lastMessage>sl&&this.lost(`unreachable`)},2e3);return e(),()=>{document.removeEventListener(`visibilitychange`,e),window.clearInterval(t),this.close()}}again(){this.close(),this.set({model:tl,lostSince:null,trouble:null}),this.open()}subscribe(e){return this.listeners.add(e),()=>this.listeners.delete(e)}now(){return Date.now()+this.view.offset}open(){if(this.source)return;window.clearTimeout(this.retry),this.lastMessage=Date.now();let e=new EventSource(`/api/v1/live`);this.source=e;let t=(t,n)=>e.addEventListener(t,e=>{this.lastMessage=Date.now(),this.set({lostSince:null,trouble:null,...n(JSON.parse(e.data))})});t(`snapshot`,e=>({model:nl(this.view.model,e),offset:e.now-Date.now(),openings:this.view.openings+1})),t(`row`,e=>({model:rl(this.view.model,e)})),t(`state`,e=>({model:il(this.view.model,e)})),t(`pipeline`,e=>({model:{...this.view.model,pipeline:e}})),t(`heartbeat`,e=>({offset:e.now-Date.now()})),e.addEventListener(`dropped`,()=>this.lost(`dropped`)),e.addEventListener(`error`,()=>{e.readyState===EventSource.CLOSED?this.lost(`unreachable`):this.mark(`unreachable`)})}lost(e){this.close(),this.mark(e),document.hidden||(this.retry=window.setTimeout(()=>this.open(),e===`dropped`?0:cl),e===`unreachable`&&this.askWhy())}async askWhy(){try{await xn()}catch(e){e instanceof dn&&this.view.trouble!==null&&this.mark(e.trouble)}}mark(e){let t=this.view.model.site?this.lastMessage+this.view.offset:null;this.set({lostSince:this.view.lostSince??t,trouble:e})}close(){window.clearTimeout(this.retry),this.source?.close(),this.source=null}set(e){this.view={...this.view,...e},this.frame??=window.requestAnimationFrame(()=>{this.frame=void 0;for(let e of this.listeners)e()})}};ll.start();var ul=document.getElementById(`page`);ul&&F(K(Xc,{live:ll}),ul);export{G as a,V as c,K as i,z as l,dn as n,qt as o,fn as r,Vt as s,Tn as t};