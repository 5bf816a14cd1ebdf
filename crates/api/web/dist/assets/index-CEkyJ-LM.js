var e,t,n,r,i,a,o,s,c,l,u,d=Symbol.for(`pv`),f={},p=[],m=/^m(i|n|o|s|text|space)$/,h=Array.isArray,g=p.slice,_=Object.assign;function v(e){e&&e.parentNode&&e.remove()}function y(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:d,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function b(e){return e.children}function x(e,t){this.props=e,this.context=t,this.__g=0}function S(e,t){if(t==null)return e.__&&S(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:S(e)}function C(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=_({constructor:d},r)).__v=r.__v+1,e.vnode&&e.vnode(n),te(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||S(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,ie(a,n,o),r.__=r.__e=null,n.__e!=i&&w(n))}function w(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),w(e)}function T(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(E)}function E(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&C(e)}finally{(i=n.length)&&(r||queueMicrotask)(E)}}function D(e,t,n,r,i,a,o,s,c,l,u){var d,m,h,g,_,v,y=r.__k||p,b=t.length;for(c=O(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(m=~h.__i&&y[h.__i]||f,h.__i=d,v=te(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&P(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=k(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function O(e,t,n,r,i){var a,o,s,c,l,u,f,p,m,g=n.length,_=g,v=0,x=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=y(null,o):h(o)?o=C[a]=y(b,{children:o}):o.constructor===d&&o.__b?o=C[a]=y(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=A(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,x=1)):(~l||(i>g?v--:i<g&&v++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(x){for(u=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,f[a]=v+1}for(v=u.length;a--;)f[a]&&(f[a]==v?v--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=S(s)),F(s,s));return r}function k(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=k(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=S(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function A(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function j(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function M(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||j(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||j(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=ee(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function ee(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function te(t,n,r,i,a,o,s,c,l,u){var f,m,g,y,C,w,T,E,O,k,A,j,M,ee,te,ie,P,I,L=n.type;if(n.constructor!==d)return null;128&r.__u&&(l=32&r.__u,f=r.__c.__z)&&(n.__u|=l,m=o=[],f.nodeType==8?c=ne(f,o):o.push(f),c=o[0]||c),(f=e.__b)&&f(n);n:if(typeof L==`function`){g=s.length;try{if(E=n.props,O=(f=L.prototype)&&f.render,k=(f=L.contextType)&&i[f.__c],A=f?k?k.props.value:f.__:i,(y=r.__c)?(n.__c=y,2&y.__g&&(y.__g|=1)):(O?n.__c=y=new L(E,A):(n.__c=y=new x(E,A),y.constructor=L,y.render=ae),k&&k.sub(y),y.state||(y.state={}),y.__n=i,y.__g|=8,y.__h=[],y.__k=[]),O&&(y.__s||(y.__s=y.state),L.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=_({},y.__s)),_(y.__s,L.getDerivedStateFromProps(E,y.__s)))),C=y.props,w=y.state,y.__v=n,r.__c){if(E!==C&&O&&!L.getDerivedStateFromProps&&y.componentWillReceiveProps&&y.componentWillReceiveProps(E,A),n.__v==r.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&!1===y.shouldComponentUpdate(E,y.__s,A)){n.__v!=r.__v&&(y.props=E,y.state=y.__s,y.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),p.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),c=S(r);break n}y.componentWillUpdate&&y.componentWillUpdate(E,y.__s,A),O&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(C,w,T)})}else O&&!L.getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),O&&y.componentDidMount&&y.__h.push(y.componentDidMount);y.context=A,y.props=E,y.__P=t,y.__g&=-5,j=e.__r,M=O?25:0;do y.__g&=-9,j&&j(n),f=y.render(y.props,y.state=y.__s,y.context);while(8&y.__g&&++M<25);O&&(p.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(i=_({},i,y.getChildContext())),O&&r.__c&&y.getSnapshotBeforeUpdate&&(T=y.getSnapshotBeforeUpdate(C,w)),ee=f&&f.type===b&&f.key==null?f.props.children:f,E.__P&&(f=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&F(e,e)}),r.__k=null),c=r.__k?S(r,0):null),c=D(t,h(ee)?ee:[ee],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=f),n.__u&=-161,m&&m.some(v),y.__h.length&&s.push(y),1&y.__g&&(y.__g&=-4)}catch(t){if(s.length=g,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(P=o.indexOf(c||void 0))||(P=o.length);(I=o[P-1])&&I.nodeType==8;)P--;for(;P<o.length;P++)if(I=o[P]){if(o[P]=null,te){if(I==ie)break}else{if(I.nodeType!=8)break;I.data.startsWith(`$s`)&&(ie=ne(te=I))}}}if(!te){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;te=c}(f=ne(te=n.__c.__z||(n.__c.__z=te)))?(n.__e=te,c=f):n.__e=c,c&&=c.nextSibling}else o&&o.some(v)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||re(n),e.__e(t,n,r)}}else c=n.__e=N(r.__e,n,r,i,a,o,s,l,u,t);return(f=e.diffed)&&f(n),c}function ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function re(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(re))}function ie(t,n,r){for(var i=0;i<r.length;)P(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function N(t,n,r,i,a,o,s,c,l,u){var d,p,_,y,b,x,C,w,T=r.props||f,E=n.props,O=n.type;if(O==`svg`?a=`http://www.w3.org/2000/svg`:O==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(O?b.localName==O:b.nodeType==3)){t=b,o[d]=null;break}}if(!t){if(w=u.ownerDocument||document,!O)return w.createTextNode(E);t=w.createElementNS(a,O,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(O){if(u=O==`template`&&t.content||t,o=O==`textarea`&&E.defaultValue!=null?null:o&&g.call(u.childNodes),!c&&o)for(T={},d=0;d<t.attributes.length;d++)T[(b=t.attributes[d]).name]=b.value;for(d in T)b=T[d],d==`dangerouslySetInnerHTML`?_=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||M(t,d,null,b,a);for(d in E)b=E[d],d==`children`?y=b:d==`dangerouslySetInnerHTML`?p=b:d==`value`?x=b:d==`checked`?C=b:c&&typeof b!=`function`||T[d]===b||M(t,d,b,T[d],a);p?(c||_&&(p.__html==_.__html||p.__html==t.innerHTML)||(t.innerHTML=p.__html),n.__k=[]):(_&&(t.textContent=``),(O==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&m.test(O))&&(a=`http://www.w3.org/1999/xhtml`),D(u,h(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&S(r,0),c,l),o&&o.some(v)),c&&O!=`textarea`||(d=`value`,O==`progress`&&x==null?t.removeAttribute(d):x==null||x===t[d]&&(O!=`progress`||x)||M(t,d,x,T[d],a),d=`checked`,C!=null&&C!=t[d]&&M(t,d,C,T[d],a))}else T===E||c&&t.data==E||(t.data=E);return t}function P(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function F(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||P(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&F(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ne(i,o=[]))&&(i==t.__e&&o.some(v),v(a),v(i)),r||v(t.__e),t.__e=t.__c=t.__=null}function ae(e,t,n){return this.constructor(e,n)}function I(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=y(b,{children:[t]}),a=[],o=[],te(n,n.__k,i||f,f,n.namespaceURI,i?null:n.firstChild?g.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),ie(a,n.__k,o),n.__k.props.children=null}function L(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,T(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+u++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,x.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_({},this.state)),typeof e==`function`&&(e=e(_({},n),this.props)),e&&(_(n,e),this.__v&&(t&&this.__k.push(t),T(this)))},x.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),T(this))},x.prototype.render=b,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={},u=0;var oe,R,se,ce,le=Object.is,ue=0,de=[],fe=[],z=e,pe=z.__b,me=z.__r,he=z.diffed,ge=z.__c,_e=z.unmount,ve=z.__;function ye(e,t){z.__h&&z.__h(R,e,ue||t),ue=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function B(e){return ue=1,V(je,e)}function V(e,t,n){var r=ye(oe++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):je(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);le(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=R,!R.__f)){R.__f=!0;var i=R.shouldComponentUpdate;R.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,le(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function be(e,t){var n=ye(oe++,3);!z.__s&&Ae(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function xe(e){return ue=5,Se(function(){return{current:e}},[])}function Se(e,t){var n=ye(oe++,7);return Ae(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ce(e){var t=R.context[e.__c],n=ye(oe++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(R)),t.props.value):e.__}function we(){var e;do{for(;e=fe.shift();)try{Oe(e)}catch(t){z.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=de.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Oe),t.__h.some(ke),t.__h=[]}catch(n){t.__h=[],z.__e(n,e.__v)}}}while(fe.length)}z.__b=function(e){R=null,pe&&pe(e)},z.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ve&&ve(e,t)},z.__r=function(e){me&&me(e),oe=0;var t=(R=e.__c).__H;t&&(se==R?R.__h=[]:(t.__h.some(Oe),t.__h.some(ke),oe=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),se=R},z.diffed=function(e){he&&he(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&De(de.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),se=R=null},z.__c=function(e,t){t.some(function(e){try{e.__h.some(Oe),e.__h=e.__h.filter(function(e){return!e.__||ke(e)})}catch(t){e.__h=[function(){throw t}]}}),ge&&ge(e,t)},z.unmount=function(e){_e&&_e(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,De(fe.push(r))}else Oe(r)}catch(e){t=e}}),r.__H=void 0,t&&z.__e(t,r.__v))};var Te=typeof requestAnimationFrame==`function`;function Ee(e){var t,n=function(){clearTimeout(r),Te&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Te&&(t=requestAnimationFrame(n))}function De(e){e!=1&&ce==z.requestAnimationFrame||((ce=z.requestAnimationFrame)||Ee)(we)}function Oe(e){var t=R,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),R=t}function ke(e){var t=R;e.__c=e.__(),R=t}function Ae(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!le(t,e[n])})}function je(e,t){return typeof t==`function`?t(e):t}var Me=65e3,Ne=6e4,Pe=9e4;function Fe({t:e,hold_ms:t,heartbeat_ms:n},r){let i=r-e;return i>t?`gone`:i>(n>Ne?Math.max(Me,1.1*n):Me)?`old`:`fresh`}function Ie(e,t){return e.last_heard===null||t-e.last_heard>Pe?{state:`unknown`,since:e.last_heard}:{state:e.state,since:e.since}}function Le(e,t){let{state:n}=Ie(e,t),r=e.last_heard!==null&&t-e.last_heard<=Pe;return n===`unknown`&&r?`state-untold`:`state-${n}`}function Re(e,{warn:t,trip:n,gate:r},i){return r===`execute`&&i!==`running`||r===`power_on`&&[`off`,`power_off`,`unknown`].includes(i)?`ok`:ze(e,n)?`trip`:ze(e,t)?`warn`:`ok`}function ze(e,[t,n]){return t!==null&&e<t||n!==null&&e>n}var Be=class{constructor(e){this.value=e}valueOf(){return this.value}},Ve=class extends Be{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},He=class extends Be{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},Ue=class e extends Be{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof Be)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof Be&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},We=100,Ge=`⁨`,Ke=`⁩`;function qe(e,t,n){return n===t||n instanceof He&&t instanceof He&&n.value===t.value||t instanceof He&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function Je(e,t,n){return t[n]?rt(e,t[n].value):(e.reportError(RangeError(`No default`)),new Ve)}function Ye(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=Xe(e,i.value):n.push(Xe(e,i));return{positional:n,named:r}}function Xe(e,t){switch(t.type){case`str`:return t.value;case`num`:return new He(t.value,{minimumFractionDigits:t.precision});case`var`:return Ze(e,t);case`mesg`:return Qe(e,t);case`term`:return $e(e,t);case`func`:return et(e,t);case`select`:return tt(e,t);default:return new Ve}}function Ze(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new Ve(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new Ve(`$${t}`);if(n instanceof Be)return n;switch(typeof n){case`string`:return n;case`number`:return new He(n);case`object`:if(Ue.supportsValue(n))return new Ue(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new Ve(`$${t}`)}}function Qe(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new Ve(t);if(n){let i=r.attributes[n];return i?rt(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new Ve(`${t}.${n}`))}return r.value?rt(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new Ve(t))}function $e(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new Ve(i);if(n){let t=a.attributes[n];if(t){e.params=Ye(e,r).named;let n=rt(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new Ve(`${i}.${n}`)}e.params=Ye(e,r).named;let o=rt(e,a.value);return e.params=null,o}function et(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new Ve(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new Ve(`${t}()`);try{let t=Ye(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new Ve(`${t}()`)}}function tt(e,{selector:t,variants:n,star:r}){let i=Xe(e,t);if(i instanceof Ve)return Je(e,n,r);for(let t of n)if(qe(e,i,Xe(e,t.key)))return rt(e,t.value);return Je(e,n,r)}function nt(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new Ve;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>We)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${We}`);r&&n.push(Ge),n.push(Xe(e,i).toString(e)),r&&n.push(Ke)}return e.dirty.delete(t),n.join(``)}function rt(e,t){return typeof t==`string`?e.bundle._transform(t):nt(e,t)}var it=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function at(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var ot=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function st(e,t){let n=e[0];if(n instanceof Ve)return new Ve(`NUMBER(${n.valueOf()})`);if(n instanceof He)return new He(n.valueOf(),{...n.opts,...at(t,ot)});if(n instanceof Ue)return new He(n.toNumber(),{...at(t,ot)});throw TypeError(`Invalid argument to NUMBER`)}var ct=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function lt(e,t){let n=e[0];if(n instanceof Ve)return new Ve(`DATETIME(${n.valueOf()})`);if(n instanceof Ue||n instanceof He)return new Ue(n,at(t,ct));throw TypeError(`Invalid argument to DATETIME`)}var ut=new Map;function dt(e){let t=Array.isArray(e)?e.join(` `):e,n=ut.get(t);return n===void 0&&(n=new Map,ut.set(t,n)),n}var ft=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:st,DATETIME:lt,...t},this._useIsolating=n,this._transform=r,this._intls=dt(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new it(this,n,t);try{return nt(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new Ve().toString(r);throw e}}},pt=/^(-?[a-zA-Z][\w-]*) *= */gm,mt=/\.([a-zA-Z][\w-]*) *= */y,ht=/\*?\[/y,gt=/(-?[0-9]+(?:\.([0-9]+))?)/y,_t=/([a-zA-Z][\w-]*)/y,vt=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,yt=/^[A-Z][A-Z0-9_-]*$/,bt=/([^{}\n\r]+)/y,xt=/([^\\"\n\r]*)/y,St=/\\([\\"])/y,Ct=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,wt=/^\n+/,Tt=/ +$/,Et=/ *\r?\n/g,Dt=/( *)$/,Ot=/{\s*/y,kt=/\s*}/y,At=/\[\s*/y,jt=/\s*] */y,Mt=/\s*\(\s*/y,Nt=/\s*->\s*/y,Pt=/\s*:\s*/y,Ft=/\s*,?\s*/y,It=/\s+/y,Lt=class{constructor(e){this.body=[],pt.lastIndex=0;let t=0;for(;;){let n=pt.exec(e);if(n===null)break;t=pt.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(mt);){let t=o(mt),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(bt)&&(r=o(bt)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,wt),u([i],i.length)):r?S(r,Tt):null}function u(r=[],i){for(;;){if(n(bt)){r.push(o(bt));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,Tt));let c=[];for(let e of r)e instanceof Rt&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(Ot,SyntaxError);let e=f();if(i(kt))return e;if(i(Nt)){let t=h();return i(kt,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(vt)){let[,e,t,n=null]=a(vt);if(e===`$`)return{type:`var`,name:t};if(i(Mt)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(yt.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Ft)}}function m(){let e=f();return e.type===`mesg`&&i(Pt)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(ht);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(At,SyntaxError);let e;return e=n(gt)?v():{type:`str`,value:o(_t)},i(jt,SyntaxError),e}function _(){if(n(gt))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(gt),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(xt),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(St))return o(St);if(n(Ct)){let[,e,t]=a(Ct),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(It),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return C(e.slice(n,t))}return e[t-1]===` `&&C(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function C(e){let t=e.replace(Et,`
`),n=Dt.exec(e)[1].length;return new Rt(t,n)}}},Rt=class{constructor(e,t){this.value=e,this.length=t}},zt=[`en`,`sq`,`sr-Latn`,`sr-Cyrl`],Bt=`\xA0`,Vt={en:{group:`,`,decimal:`.`,from:4},sq:{group:Bt,decimal:`,`,from:5},"sr-Latn":{group:`.`,decimal:`,`,from:4},"sr-Cyrl":{group:`.`,decimal:`,`,from:4}},Ht={en:`January February March April May June July August September October November December`,sq:`janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor`,"sr-Latn":`januar februar mart april maj jun jul avgust septembar oktobar novembar decembar`,"sr-Cyrl":`јануар фебруар март април мај јун јул август септембар октобар новембар децембар`};function Ut(e,t,n=0){let{group:r,decimal:i,from:a}=Vt[e],[o=`0`,s]=Math.abs(t).toFixed(n).split(`.`),c=o.length<a?o:o.replace(/\B(?=(\d{3})+$)/g,r),l=s?c+i+s:c;return t<0&&/[1-9]/.test(l)?`-${l}`:l}function Wt(e,t){return`${Ut(e,Math.floor(t*100))}%`}function Gt(e,t){let n=[`B`,`kB`,`MB`,`GB`,`TB`],r=0,i=t;for(;i>=1e3&&r<n.length-1;)i/=1e3,r+=1;return Ut(e,i,+(r>0&&i<10))+Bt+n[r]}var Kt=e=>String(e).padStart(2,`0`);function qt(e){return`${Kt(e.hour)}:${Kt(e.minute)}`}function Jt(e){return`${qt(e)}:${Kt(e.second)}`}function Yt(e,{day:t,month:n,year:r}){return e===`en`?`${Kt(t)}/${Kt(n)}/${r}`:e===`sq`?`${t}.${n}.${Kt(r%100)}`:[`${t}.`,`${n}.`,`${r}.`].join(Bt)}function Xt(e,{day:t,month:n,year:r}){let i=Ht[e].split(` `)[n-1]??``;return e===`sr-Latn`||e===`sr-Cyrl`?`${t}. ${i} ${r}.`:`${t} ${i} ${r}`}function Zt(e,t,n){return t.year===n.year&&t.month===n.month&&t.day===n.day?qt(t):`${Yt(e,t)} ${qt(t)}`}var Qt={en:`# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
title = Presswatch
skip-to-presses = Skip to the presses
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
problem-no-invitation = This invitation was used, is over, or never was.
problem-no-code = No device shows this code, or it has done so for too long.
problem-accounts = The file of people can’t be read. The program’s log says more.

log-in-title = Who is it?
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
problem-no-invitation = Kjo ftesë është përdorur, i ka kaluar koha, ose nuk ka qenë kurrë.
problem-no-code = Asnjë pajisje nuk e tregon këtë kod, ose e ka treguar tepër gjatë.
problem-accounts = Skedari i njerëzve nuk mund të lexohet. Ditari i programit thotë më shumë.

log-in-title = Kush është?
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
problem-no-invitation = Ovaj poziv je iskorišćen, istekao je, ili ga nikad nije bilo.
problem-no-code = Nijedan uređaj ne pokazuje ovaj kod, ili ga pokazuje predugo.
problem-accounts = Datoteka ljudi ne može da se pročita. Dnevnik programa kaže više.

log-in-title = Ko je?
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
problem-no-invitation = Овај позив је искоришћен, истекао је, или га никад није било.
problem-no-code = Ниједан уређај не показује овај код, или га показује предуго.
problem-accounts = Датотека људи не може да се прочита. Дневник програма каже више.

log-in-title = Ко је?
log-in-name = Име за пријаву
log-in-password = Лозинка
log-in-enter = Уђите
log-in-as = { $name }, { $role }
log-out = Одјавите се
pairing-ask = Ово је таблет или зидни екран
pairing-code = Покажите овај код управнику, који уређај пушта под „Уређаји“:
pairing-waiting = Чека се. Код важи до { $time }.
pairing-refused = Овај уређај није пуштен.
`},$t={en:`English`,sq:`Shqip`,"sr-Latn":`Srpski`,"sr-Cyrl":`Српски`},en=new Map;function tn(e){let t=en.get(e);if(t)return t;let n=new ft(e,{useIsolating:!1});return n.addResource(new Lt(Qt[e])),en.set(e,n),n}function nn(e){return(t,n)=>{let r=tn(e).getMessage(t)?.value;return r?tn(e).formatPattern(r,n,[]):t}}function rn(e,t){let n=e(`signal-${t}`);return n===`signal-${t}`?t.replaceAll(`_`,` `):n}function an(e,t){let n=nn(e),r=Math.max(0,Math.floor(t/1e3)),[i,a,o]=[Math.floor(r/60),Math.floor(r/3600),Math.floor(r/86400)];return r<120?n(`duration-seconds`,{s:String(r)}):i<=60?n(`duration-minutes`,{m:String(i)}):a<48?n(`duration-hours`,{h:String(a),m:String(i%60)}):n(`duration-days`,{d:Ut(e,o),h:String(a%24)})}function on(e){for(let t of e){let e=t.toLowerCase().split(/[-_]/),n=e[0]??``;if(n===`en`)return`en`;if(n===`sq`)return`sq`;if([`bs`,`hr`,`cnr`].includes(n))return`sr-Latn`;if(n===`sr`)return e.includes(`latn`)||e.includes(`me`)?`sr-Latn`:`sr-Cyrl`}return`en`}var H=new Map;function U(e){let t=H.get(e);if(t)return t;let n={year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`,hourCycle:`h23`,calendar:`gregory`,numberingSystem:`latn`},r=sn(e)?e:void 0,i=new Intl.DateTimeFormat(`en-GB`,{...n,...r&&{timeZone:r}});return H.set(e,i),i}function sn(e){try{return!!e&&!!new Intl.DateTimeFormat(`en-GB`,{timeZone:e})}catch{return!1}}function cn(e,t){let n={year:0,month:0,day:0,hour:0,minute:0,second:0};for(let{type:r,value:i}of U(e).formatToParts(t))r in n&&(n[r]=Number(i));return n}function ln(e,t){let n=cn(e,t),r=Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second);return Math.round((r-t)/6e4)}function un(e){let[t,n]=[Math.floor(Math.abs(e)/60),Math.abs(e)%60];return e===0?`UTC`:`UTC${e<0?`-`:`+`}${t}${n?`:${String(n).padStart(2,`0`)}`:``}`}function W(e,t){return{language:e,zone:t,t:nn(e),at:e=>cn(t,e)}}var dn=L(W(`en`,``));function fn(){return Ce(dn)}var pn=[[{id:`hyd_press_peak`,digits:0},{id:`hyd_press`,digits:0},{id:`accumulator`,digits:0}],[{id:`oil_temp`,digits:0}],[{id:`motor_current`,digits:1},{id:`motor_power`,digits:1}],[{id:`stroke_rate`,digits:1},{id:`vib_pump`,digits:2}],[{id:`spec_energy`,digits:0},{id:`cooling_power`,digits:1}]],mn=3;function hn(e){let t=pn.flatMap(t=>t.find(({id:t})=>e.signals[t])??[]);return t.length>0?t:Object.keys(e.signals).filter(t=>e.signals[t]?.unit).slice(0,pn.length).map(e=>({id:e,digits:1}))}function gn(e){return hn(e).slice(0,mn)}function _n(e){return typeof e?.v==`number`?e.v:null}var vn={bar:`unit-bar`,Cel:`unit-Cel`,"%":`unit-pct`,A:`unit-A`,V:`unit-V`,kW:`unit-kW`,"mm/s":`unit-mm-s`,"{stroke}/min":`unit-strokes`,"{briquette}":`unit-briquettes`,"kg/h":`unit-kg-h`,"kW.h":`unit-kW-h`,"kW.h/t":`unit-spec`};function yn(e,t){let n=vn[e];return n?t(n):e}var bn=Symbol.for(`pv`),xn=0;Array.isArray;function G(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bn,__v:--xn,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}var Sn={fill:`none`,stroke:`currentColor`,"stroke-width":2.4,"stroke-linecap":`round`,"stroke-linejoin":`round`},Cn={running:()=>G(`circle`,{cx:`12`,cy:`12`,r:`9`,fill:`currentColor`}),idle:()=>G(`circle`,{cx:`12`,cy:`12`,r:`8`,...Sn}),starved:()=>G(`path`,{d:`M3 12h12M10 7l5 5-5 5M20 4v16`,...Sn}),blocked:()=>G(`path`,{d:`M4 4v16M9 12h12M16 7l5 5-5 5`,...Sn}),faulted:()=>G(b,{children:[G(`rect`,{x:`2.5`,y:`2.5`,width:`19`,height:`19`,rx:`2`,fill:`currentColor`}),G(`path`,{d:`M12 6.5v7M12 17.3v.2`,...Sn,class:`shape-cut`})]}),maintenance:()=>G(`path`,{d:`M20 7.5a5 5 0 0 1-6.7 5L7 19a2 2 0 0 1-3-3l6.500-6.300a5 5 0 0 1 6-6.700l-3 3 .6 2.900 2.900.6z`,...Sn}),off:()=>G(`path`,{d:`M12 4a8 8 0 1 0 .01 0M8 12h8`,...Sn}),power_off:()=>G(`path`,{d:`M13 3 7 13h5l-1 8 6-10h-5zM4 4l16 16`,...Sn}),unknown:()=>G(b,{children:[G(`rect`,{x:`3`,y:`3`,width:`18`,height:`18`,rx:`2`,...Sn,"stroke-dasharray":`3 3`}),G(`path`,{d:`M9.500 9.500a2.500 2.500 0 1 1 2.500 3v1.200M12 17v.2`,...Sn})]})};function wn({state:e}){return G(`svg`,{class:`shape`,viewBox:`0 0 24 24`,"aria-hidden":`true`,children:Cn[e]()})}var Tn=class extends Error{trouble;constructor(e,t){super(t),this.trouble=e}};function En(e,t){return Dn(e,{signal:t??null,headers:{accept:`application/json`}},t)}async function Dn(e,t,n){let r;try{r=await fetch(e,t)}catch(e){throw n?.aborted?e:new Tn(`unreachable`,String(e))}if(r.status===204)return;if(r.ok)return await r.json();let i=await r.json().catch(()=>null);throw new Tn(i?.type??`unreachable`,i?.detail??`${e}: ${r.status}`)}function On(e,t,n={}){return Dn(t,{method:e,headers:{accept:`application/json`,"content-type":`application/json`},body:e===`DELETE`?null:JSON.stringify(n)})}function kn(){return En(`/api/v1/session`)}function An(e,t){return On(`POST`,`/api/v1/session`,{login:e,password:t})}function jn(){return On(`DELETE`,`/api/v1/session`)}function Mn(){return On(`POST`,`/api/v1/pairing`)}function Nn(){return En(`/api/v1/pairing`)}function Pn(){return On(`POST`,`/api/v1/clock`)}function Fn(){return En(`/api/v1/presses`)}function In(e,t,n,r){let i=new URLSearchParams({from:String(Math.round(t)),to:String(Math.round(n))});return En(`/api/v1/presses/${encodeURIComponent(e)}/states?${i}`,r).then(e=>e.states)}function Ln(e,t,n,r,i,a){return En(`/api/v1/presses/${encodeURIComponent(e)}/series?${new URLSearchParams({signals:t,from:String(Math.round(n)),to:String(Math.round(r)),points:String(i)})}`,a).then(e=>e.series[t]?.buckets??[])}function Rn(e,t,n,r){let[i,a]=B({data:null,trouble:null}),o=xe(0);return o.current=n-Date.now(),be(()=>{let e=new AbortController,n=()=>{document.hidden||r(Date.now()+o.current,e.signal).then(e=>a({data:e,trouble:null}),e=>{e instanceof Tn&&a(t=>({...t,trouble:e.trouble}))})};n();let i=window.setInterval(n,t);return document.addEventListener(`visibilitychange`,n),()=>{e.abort(),window.clearInterval(i),document.removeEventListener(`visibilitychange`,n)}},e),i}function zn(e){return`problem-${e.slice(e.lastIndexOf(`/`)+1)}`}function Bn(e,t){return e===null||e===`unreachable`?null:t(zn(e))}function Vn(e,t,n,r){let i=[],a=(e,t,a)=>{let[o,s]=[Math.max(e,n),Math.min(t,r)];if(s<=o)return;let c=i.at(-1);c&&c.state===a&&c.to>=o?c.to=s:i.push({from:o,to:s,state:a})},o=t.state!==`unknown`&&t.since!==null?Math.min(t.since??r,r):r,s=n;for(let t of e){let[e,n]=[Math.max(t.from,s),Math.min(t.to,o)];n<=e||(a(s,e,`unknown`),a(e,n,t.state),s=n)}return a(s,o,`unknown`),a(Math.max(o,s),r,t.state),i}var Hn=288e5,Un=3e4,Wn=6e4;function Gn({press:e,now:t,importing:n}){let{t:r,at:i}=fn(),a=Rn([e.id,e.state,n],Un,t,(t,n)=>In(e.id,t-Hn-Wn,t,n)),o=t-Hn,s=a.data?Vn(a.data,Ie(e,t),o,t):[],c=e=>qt(i(e)),l=s.map(e=>r(`strip-block`,{state:r(`state-${e.state}`),from:c(e.from),to:c(e.to)})),u=[...new Set(s.map(e=>e.state))],d=Bn(a.trouble,r);return G(`div`,{class:`strip`,children:[G(`div`,{class:`strip-bar`,role:`img`,"aria-busy":a.data===null,"aria-label":`${r(`strip-label`)}: ${a.data?l.slice(-12).join(`; `):r(`loading`)}`,children:s.map((e,t)=>G(`span`,{class:`block tone-${e.state}`,title:l[t],style:{left:`${(e.from-o)/Hn*100}%`,width:`${(e.to-e.from)/Hn*100}%`}},e.from))}),G(`div`,{class:`strip-scale`,"aria-hidden":`true`,children:[G(`span`,{children:c(o)}),G(`span`,{children:c(o+Hn/2)}),G(`span`,{children:r(`strip-now`)})]}),d?G(`p`,{class:`strip-key trouble`,role:`status`,children:d}):a.data===null?G(`p`,{class:`strip-key`,children:r(`loading`)}):G(`ul`,{class:`strip-key`,children:u.map(e=>G(`li`,{class:`tone-${e}`,children:[G(wn,{state:e}),r(`state-${e}`)]},e))})]})}var Kn=!0,qn=`uplot`,Jn=`u-hz`,Yn=`u-vt`,Xn=`u-title`,Zn=`u-wrap`,Qn=`u-under`,$n=`u-over`,er=`u-axis`,tr=`u-off`,nr=`u-select`,rr=`u-cursor-x`,ir=`u-cursor-y`,ar=`u-cursor-pt`,or=`u-legend`,sr=`u-live`,cr=`u-inline`,lr=`u-series`,ur=`u-marker`,dr=`u-label`,fr=`u-value`,pr=`width`,mr=`height`,hr=`top`,gr=`bottom`,_r=`left`,vr=`right`,yr=`#000`,br=`#0000`,xr=`mousemove`,Sr=`mousedown`,Cr=`mouseup`,wr=`mouseenter`,Tr=`mouseleave`,Er=`dblclick`,Dr=`resize`,Or=`scroll`,kr=`change`,Ar=`dppxchange`,jr=`--`,K=typeof window<`u`,Mr=K?document:null,Nr=K?window:null,Pr=K?navigator:null,q,J;function Fr(){let e=devicePixelRatio;q!=e&&(q=e,J&&Yr(kr,J,Fr),J=matchMedia(`(min-resolution: ${q-.001}dppx) and (max-resolution: ${q+.001}dppx)`),Jr(kr,J,Fr),Nr.dispatchEvent(new CustomEvent(Ar)))}function Ir(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Lr(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Y(e,t,n){e.style[t]=n+`px`}function Rr(e,t,n,r){let i=Mr.createElement(e);return t!=null&&Ir(i,t),n?.insertBefore(i,r),i}function zr(e,t){return Rr(`div`,e,t)}var Br=new WeakMap;function Vr(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=Br.get(e)&&(e.style.transform=a,Br.set(e,a),t<0||n<0||t>r||n>i?Ir(e,tr):Lr(e,tr))}var Hr=new WeakMap;function Ur(e,t,n){let r=t+n;r!=Hr.get(e)&&(Hr.set(e,r),e.style.background=t,e.style.borderColor=n)}var Wr=new WeakMap;function Gr(e,t,n,r){let i=t+``+n;i!=Wr.get(e)&&(Wr.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var Kr={passive:!0},qr={...Kr,capture:!0};function Jr(e,t,n,r){t.addEventListener(e,n,r?qr:Kr)}function Yr(e,t,n,r){t.removeEventListener(e,n,Kr)}K&&Fr();function Xr(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:_i((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function Zr(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var Qr=e=>e!=null,$r=e=>e!=null&&e>0,ei=Zr(Qr),ti=Zr($r);function ni(e,t,n,r=0,i=!1){let a=i?ti:ei,o=i?$r:Qr;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??Oi,c??-Oi]}function ri(e,t,n,r){let i=Ci(e),a=Ci(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?wi:Ti,s=i==1?_i:yi,c=a==1?yi:_i,l=s(o(gi(e))),u=c(o(gi(t))),d=Si(n,l),f=Si(n,u);return n==10&&(l<0&&(d=Q(d,-l)),u<0&&(f=Q(f,-u))),r||n==2?(e=d*i,t=f*a):(e=Hi(e,d),t=Vi(t,f)),[e,t]}function ii(e,t,n,r){let i=ri(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var ai=.1,oi={mode:3,pad:ai},si={pad:0,soft:null,mode:0},ci={min:si,max:si};function li(e,t,n,r){return $i(n)?di(e,t,n):(si.pad=n,si.soft=r?0:null,si.mode=r?3:0,di(e,t,ci))}function X(e,t){return e??t}function ui(e,t,n){for(t=X(t,0),n=X(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function di(e,t,n){let r=n.min,i=n.max,a=X(r.pad,0),o=X(i.pad,0),s=X(r.hard,-Oi),c=X(i.hard,Oi),l=X(r.soft,Oi),u=X(i.soft,-Oi),d=X(r.mode,0),f=X(i.mode,0),p=t-e,m=wi(p),h=xi(gi(e),gi(t)),g=gi(wi(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=Oi&&(a=0),f==2&&u!=-Oi&&(o=0)));let _=p||h||1e3,v=Si(10,_i(wi(_))),y=Q(Hi(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:Oi,x=xi(s,y<b&&e>=b?b:bi(b,y)),S=Q(Vi(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-Oi,w=bi(c,S>C&&t<=C?C:xi(C,S));return x==w&&x==0&&(w=100),[x,w]}var fi=new Intl.NumberFormat(K?Pr.language:`en-US`),pi=e=>fi.format(e),mi=Math,hi=mi.PI,gi=mi.abs,_i=mi.floor,vi=mi.round,yi=mi.ceil,bi=mi.min,xi=mi.max,Si=mi.pow,Ci=mi.sign,wi=mi.log10,Ti=mi.log2,Ei=(e,t=1)=>mi.sinh(e)*t,Di=(e,t=1)=>mi.asinh(e/t),Oi=1/0;function ki(e){return(wi((e^e>>31)-(e>>31))|0)+1}function Ai(e,t,n){return bi(xi(e,t),n)}function ji(e){return typeof e==`function`}function Z(e){return ji(e)?e:()=>e}var Mi=()=>{},Ni=e=>e,Pi=(e,t)=>t,Fi=e=>null,Ii=e=>!0,Li=(e,t)=>e==t,Ri=/\.\d*?(?=9{6,}|0{6,})/gm,zi=e=>{if(Xi(e)||Ui.has(e))return e;let t=`${e}`,n=t.match(Ri);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${zi(e)}e${n}`}return Q(e,r)};function Bi(e,t){return zi(Q(zi(e/t))*t)}function Vi(e,t){return zi(yi(zi(e/t))*t)}function Hi(e,t){return zi(_i(zi(e/t))*t)}function Q(e,t=0){if(Xi(e))return e;let n=10**t;return vi(e*n*(1+2**-52))/n}var Ui=new Map;function Wi(e){return((``+e).split(`.`)[1]||``).length}function Gi(e,t,n,r){let i=[],a=r.map(Wi);for(let o=t;o<n;o++){let t=gi(o),n=Q(Si(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Q(c,l);i.push(u),Ui.set(u,l)}}return i}var Ki={},qi=[],Ji=[null,null],Yi=Array.isArray,Xi=Number.isInteger,Zi=e=>e===void 0;function Qi(e){return typeof e==`string`}function $i(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function ea(e){return typeof e==`object`&&!!e}var ta=Object.getPrototypeOf(Uint8Array),na=`__proto__`;function ra(e,t=$i){let n;if(Yi(e)){let r=e.find(e=>e!=null);if(Yi(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=ra(e[r],t)}else n=e.slice()}else if(e instanceof ta)n=e.slice();else if(t(e)){n={};for(let r in e)r!=na&&(n[r]=ra(e[r],t))}else n=e;return n}function ia(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=na&&($i(e[t])?ia(e[t],ra(r[t])):e[t]=ra(r[t]))}return e}var aa=0,oa=1,sa=2;function ca(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function la(e,t){if(fa(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return pa(t[0])||(t=da(t)),t}let n=new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:oa,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=aa&&(l[n]=t,u==sa&&d.push(n)):l[n]=t}ca(l,d,i),r.push(l)}}return r}var ua=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function da(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function fa(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function pa(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=xi(1,_i((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var ma=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],ha=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function ga(e){return e.slice(0,3)}var _a=ha.map(ga),va={MMMM:ma,MMM:ma.map(ga),WWWW:ha,WWW:_a};function ya(e){return(e<10?`0`:``)+e}function ba(e){return(e<10?`00`:e<100?`0`:``)+e}var xa={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ya(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ya(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ya(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>ya(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ya(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>ba(e.getMilliseconds())};function Sa(e,t){t||=va;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?xa[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var Ca=new Intl.DateTimeFormat().resolvedOptions().timeZone;function wa(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Ca?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Ta=e=>e%1==0,Ea=[1,2,2.5,5],Da=Gi(10,-32,0,Ea),Oa=Gi(10,0,32,Ea),ka=Oa.filter(Ta),Aa=Da.concat(Oa),ja=`
`,Ma=`{YYYY}`,Na=ja+Ma,Pa=`{M}/{D}`,Fa=ja+Pa,Ia=Fa+`/{YY}`,La=`{aa}`,Ra=`{h}:{mm}`+La,za=ja+Ra,Ba=`:{ss}`,$=null;function Va(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?Gi(10,0,3,Ea).filter(Ta):Gi(10,-3,0,Ea)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,Ma,$,$,$,$,$,$,1],[i*28,`{MMM}`,Na,$,$,$,$,$,1],[i,Pa,Na,$,$,$,$,$,1],[r,`{h}`+La,Ia,$,Fa,$,$,$,1],[n,Ra,Ia,$,Fa,$,$,$,1],[t,Ba,Ia+` `+Ra,$,Fa+` `+Ra,$,za,$,1],[e,Ba+`.{fff}`,Ia+` `+Ra,$,Fa+` `+Ra,$,za,$,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Q(g*e,3),v=Za(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Q(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Q(Za(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(vi(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=Za(c+r*a,l+n*a,1),s=o-t(Q(o*e,3));i=Q((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(_i(l)-_i(_))+Vi(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Q(o+d,e==1?0:3),!(o>u);)if(g>1){let e=_i(Q(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Q((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[Ha,Ua,Wa]=Va(1),[Ga,Ka,qa]=Va(.001);Gi(2,-53,53,[1]);function Ja(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Ya(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Xa(e,t){let n=Sa(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function Za(e,t,n){return new Date(e,t,n)}function Qa(e,t){return t(e)}var $a=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function eo(e,t){return(n,r,i,a)=>a==null?jr:t(e(r))}function to(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function no(e,t){return e.series[t].fill(e,t)}var ro={show:!0,live:!0,isolate:!1,mount:Mi,markers:{show:!0,width:2,stroke:to,fill:no,dash:`solid`},idx:null,idxs:null,values:[]};function io(e,t){let n=e.cursor.points,r=zr(),i=n.size(e,t);Y(r,pr,i),Y(r,mr,i);let a=i/-2;Y(r,`marginLeft`,a),Y(r,`marginTop`,a);let o=n.width(e,t,i);return o&&Y(r,`borderWidth`,o),r}function ao(e,t){let n=e.series[t].points;return n._fill||n._stroke}function oo(e,t){let n=e.series[t].points;return n._stroke||n._fill}function so(e,t){return e.series[t].points.size}var co=[0,0];function lo(e,t,n){return co[0]=t,co[1]=n,co}function uo(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function fo(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var po={show:!0,x:!0,y:!0,lock:!1,move:lo,points:{one:!1,show:io,size:so,width:0,stroke:oo,fill:ao},bind:{mousedown:uo,mouseup:uo,click:uo,dblclick:uo,mousemove:fo,mouseleave:fo,mouseenter:fo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},mo={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},ho=ia({},mo,{filter:Pi}),go=ia({},ho,{size:10}),_o=ia({},mo,{show:!1}),vo=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,yo=`bold `+vo,bo=1.5,xo={show:!0,scale:`x`,stroke:yr,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:yo,side:2,grid:ho,ticks:go,border:_o,font:vo,lineGap:bo,rotate:0},So=`Value`,Co=`Time`,wo={show:!0,scale:`x`,auto:!1,sorted:1,min:Oi,max:-1/0,idxs:[]};function To(e,t,n,r,i){return t.map(e=>e==null?``:pi(e))}function Eo(e,t,n,r,i,a,o){let s=[],c=Ui.get(i)||0;n=o?n:Q(Vi(n,i),c);for(let e=n;e<=r;e=Q(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function Do(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=Si(c,_i((c==10?wi:Ti)(n))),c==10&&(i=Aa[Xr(i,Aa)]);let l=n,u=i*c;c==10&&(u=Aa[Xr(u,Aa)]);do s.push(l),l+=i,c==10&&!Ui.has(l)&&(l=Q(l,Ui.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=Aa[Xr(u,Aa)]));while(l<=r);return s}function Oo(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?Do(e,t,xi(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?Do(e,t,xi(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var ko=/./,Ao=/[12357]/,jo=/[125]/,Mo=/1/,No=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function Po(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?ko:c(7,o)-u>=l?Ao:c(5,o)-u>=l?jo:Mo;if(d==Mo){let e=gi(c(1,o)-u);if(e<l)return No(t.slice().reverse(),s.distr,d,yi(l/e)).reverse()}return No(t,s.distr,d,1)}function Fo(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=gi(c(1,o)-c(2,o));return l<s?No(t.slice().reverse(),3,ko,yi(s/l)).reverse():t}function Io(e,t,n,r){return r==null?jr:t==null?``:pi(t)}var Lo={show:!0,scale:`y`,stroke:yr,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:yo,side:3,grid:ho,ticks:go,border:_o,font:vo,lineGap:bo,rotate:0};function Ro(e,t){return Q((3+(e||1)*2)*t,3)}function zo(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=gi(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*q);return r[1]-r[0]<=o}var Bo={scale:null,auto:!0,sorted:0,min:Oi,max:-1/0},Vo=(e,t,n,r,i)=>i,Ho={show:!0,auto:!0,sorted:0,gaps:Vo,alpha:1,facets:[ia({},Bo,{scale:`x`}),ia({},Bo,{scale:`y`})]},Uo={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Vo,alpha:1,points:{show:zo,filter:null},values:null,min:Oi,max:-1/0,idxs:[],path:null,clip:null};function Wo(e,t,n,r,i){return n/10}var Go={time:Kn,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ko=ia({},Go,{time:!1,ori:1}),qo={};function Jo(e,t){let n=qo[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(qo[e]=n)),n}var Yo=1,Xo=2;function Zo(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,os,cs,us,fs,ms):n(i,c,l,u,d,_,g,p,f,h,m,ss,ls,ds,ps,hs)}function Qo(e,t){let n=0,r=0,i=X(e.bands,qi);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function $o(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function es(e,t,n,r,i,a){return Zo(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?cs:ls,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function ts(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?us:ds,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function ns(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function rs(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function is(e){return e==0?Ni:e==1?vi:t=>Bi(t,e)}function as(e){let t=e==0?os:ss,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=bi(c,o/2,s/2),l=bi(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var os=(e,t,n)=>{e.moveTo(t,n)},ss=(e,t,n)=>{e.moveTo(n,t)},cs=(e,t,n)=>{e.lineTo(t,n)},ls=(e,t,n)=>{e.lineTo(n,t)},us=as(0),ds=as(1),fs=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},ps=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},ms=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},hs=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function gs(e){return(e,t,n,r,i)=>Zo(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=os,v=fs):(_=ss,v=ps);let y=Q(g.width*q,3),b=(g.size-g.width)/2*q,x=Q(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;us(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,hi*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function _s(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var vs=_s(cs),ys=_s(ls);function bs(e){let t=X(e?.alignGaps,0);return(e,n,r,i)=>Zo(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=ei(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=cs,b=vs):(y=ls,b=ys);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Yo},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=Qo(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...rs(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=ts(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[es(e,n,r,i,C,-1),es(e,n,r,i,C,1)]:es(e,n,r,i,C,E)),S})}function xs(e){let t=X(e.align,1),n=X(e.ascDesc,!1),r=X(e.alignGaps,0),i=X(e.extend,!1);return(e,a,o,s)=>Zo(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=ei(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?cs:ls,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Yo},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),A=k,j=k;i&&t==-1&&(j=b,w(E,j,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,A,i),w(E,r,i),O=i,A=r}let M=A;i&&t==1&&(M=b+x,w(E,M,O));let[ee,te]=Qo(e,a);if(c.fill!=null||ee!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,ee));w(t,M,n),w(t,j,n)}if(!c.spanGaps){let i=[];i.push(...rs(l,u,o,s,D,S,r));let f=c.width*q/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=ts(i,d.ori,h,g,_,v)}return te!=0&&(T.band=te==2?[es(e,a,o,s,E,-1),es(e,a,o,s,E,1)]:es(e,a,o,s,E,te)),T})}function Ss(e,t,n,r,i,a,o=Oi){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=gi(e[c]-e[s]);t<l&&(l=t,o=gi(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function Cs(e){e||=Ki;let t=X(e.size,[.6,Oi,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=Z(i),o=1-t[0],s=X(t[1],Oi),c=X(t[2],1),l=X(e.disp,Ki),u=X(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Zo(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*q,O=s*q,k=c*q,A,j;_.ori==0?[A,j]=a(e,t):[j,A]=a(e,t);let M=_.dir*(_.ori==0?1:-1),ee=_.ori==0?us:ds,te=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},ne=X(e.bands,qi).find(e=>e.series[0]==t),re=ne==null?0:ne.dir,ie=m.fillTo(e,t,m.min,m.max,re),N=T(b(ie,v,w,S)),P,F,ae,I=C,L=T(m.width*q),oe=!1,R=null,se=null,ce=null,le=null;d!=null&&(L==0||f!=null)&&(oe=!0,R=d.values(e,t,i,p),se=new Map,new Set(R).forEach(e=>{e!=null&&se.set(e,new Path2D)}),L>0&&(ce=f.values(e,t,i,p),le=new Map,new Set(ce).forEach(e=>{e!=null&&le.set(e,new Path2D)})));let{x0:ue,size:de}=l;if(ue!=null&&de!=null){E=1,h=ue.values(e,t,i,p),ue.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=de.values(e,t,i,p);F=de.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),I=Ss(h,g,y,_,C,x,I),ae=I-F+D}else I=Ss(h,g,y,_,C,x,I),ae=I*o+D,F=I-ae;ae<1&&(ae=0),L>=F/2&&(L=0),ae<5&&(T=Ni);let fe=ae>0,z=I-ae-(fe?L:0);F=T(Ai(z,k,O)),P=(E==0?F/2:E==M?0:F)-E*M*((E==0?D/2:0)+(fe?L/2:0));let pe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},me=oe?null:new Path2D,he=null;if(ne!=null)he=e.data[ne.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),he=n.values(e,t,i,p))}let ge=A*F,_e=j*F;for(let n=M==1?i:p;n>=i&&n<=p;n+=M){let r=g[n];if(r==null)continue;if(he!=null){let e=he[n]??0;if(r-e==0)continue;N=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(X(r,ie),v,w,S),o=T(i-P),s=T(xi(a,N)),c=T(bi(a,N)),u=s-c;if(r!=null){let i=r<0?_e:ge,a=r<0?ge:_e;oe?(L>0&&ce[n]!=null&&ee(le.get(ce[n]),o,c+_i(L/2),F,xi(0,u-L),i,a),R[n]!=null&&ee(se.get(R[n]),o,c+_i(L/2),F,xi(0,u-L),i,a)):ee(me,o,c+_i(L/2),F,xi(0,u-L),i,a),te(e,t,n,o-L/2,c,F+L,u)}}return L>0?pe.stroke=oe?le:me:oe||(pe._fill=m.width==0?m._fill:m._stroke??m._fill,pe.width=0),pe.fill=oe?se:me,pe})}function ws(e,t){let n=X(t?.alignGaps,0);return(t,r,i,a)=>Zo(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=ei(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=os,S=cs,x=ms):(b=ss,S=ls,x=hs);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:Yo},k=O.stroke,[A,j]=Qo(t,r);if(o.fill!=null||A!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,A));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...rs(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=ts(e,l.ori,p,m,h,g)}return j!=0&&(O.band=j==2?[es(t,r,i,a,k,-1),es(t,r,i,a,k,1)]:es(t,r,i,a,k,j)),O})}function Ts(e){return ws(Es,e)}function Es(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var Ds=new Set;function Os(){for(let e of Ds)e.syncRect(!0)}K&&(Jr(Dr,Nr,Os),Jr(Or,Nr,Os,!0),Jr(Ar,Nr,()=>{Ws.pxRatio=q}));var ks=bs(),As=gs();function js(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>Ns(e,r,t,n))}function Ms(e,t){return e.map((e,n)=>n==0?{}:ia({},t,e))}function Ns(e,t,n,r){return ia({},t==0?n:r,e)}function Ps(e,t,n){return t==null?Ji:[t,n]}var Fs=Ps;function Is(e,t,n){return t==null?Ji:li(t,n,ai,!0)}function Ls(e,t,n,r){return t==null?Ji:ri(t,n,e.scales[r].log,!1)}var Rs=Ls;function zs(e,t,n,r){return t==null?Ji:ii(t,n,e.scales[r].log,!1)}var Bs=zs;function Vs(e,t,n,r,i){let a=xi(ki(e),ki(t)),o=t-e,s=Xr(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?Ui.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function Hs(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=vi((n=+r)*q))+`px`),[e,t,n]}function Us(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Q(e[2]*q,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function Ws(e,t,n){let r={mode:X(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=zr(qn);if(e.id!=null&&(l.id=e.id),Ir(l,e.class),e.title){let t=zr(Xn,l);t.textContent=e.title}let u=Rr(`canvas`),d=r.ctx=u.getContext(`2d`),f=zr(Zn,l);Jr(`click`,f,e=>{e.target===m&&(H!=nn||U!=rn)&&cn.click(r,e)},!0);let p=r.under=zr(Qn,f);f.appendChild(u);let m=r.over=zr($n,f);e=ra(e);let h=+X(e.pxAlign,1),g=is(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?js(e.series||[],wo,Uo,!1):Ms(e.series||[null],Ho),y=r.axes=js(e.axes||[],xo,Lo,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=Z(e.fill||null),e.dir=X(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:Bt,series:kt},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>wi(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>Di(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||Ki)[t]||Ki;if(r.from!=null){E(r.from);let e=ia({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=ia({},t==S?Go:Ko,r),n.key=t;let e=n.time,a=n.range,o=Yi(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?oi:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?oi:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&$i(a))){let e=a;a=(t,n,r)=>n==null?Ji:li(n,r,e)}n.range=Z(a||(e?Fs:t==S?n.distr==3?Rs:n.distr==4?Bs:Ps:n.distr==3?Ls:n.distr==4?zs:Is)),n.auto=Z(!o&&n.auto),n.clamp=Z(n.clamp||Wo),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,A;D.ori==0?(Ir(l,Jn),k=a,A=o):(Ir(l,Yn),k=o,A=a);let j={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(j[e]={min:t.min,max:t.max},t.min=t.max=null)}let M=e.tzDate||(e=>new Date(vi(e/_))),ee=e.fmtDate||Sa,te=_==1?Wa(M):qa(M),ne=Ya(M,Ja(_==1?Ua:Ka,ee)),re=eo(M,Qa($a,ee)),ie=[],N=r.legend=ia({},ro,e.legend),P=r.cursor=ia({},po,{drag:{y:i==2}},e.cursor),F=N.show,ae=P.show,I=N.markers;N.idxs=ie,I.width=Z(I.width),I.dash=Z(I.dash),I.stroke=Z(I.stroke),I.fill=Z(I.fill);let L,oe,R,se=[],ce=[],le,ue=!1,de={};if(N.live){let e=v[1]?v[1].values:null;ue=e!=null,le=ue?e(r,1,0):{_:0};for(let e in le)de[e]=jr}if(F){if(L=Rr(`table`,or,l),R=Rr(`tbody`,null,L),N.mount(r,L),ue){oe=Rr(`thead`,null,L,R);let e=Rr(`tr`,null,oe);for(var fe in Rr(`th`,null,e),le)Rr(`th`,dr,e).textContent=fe}else Ir(L,cr),N.live&&Ir(L,sr)}let z={show:!0},pe={show:!1};function me(e,t){if(t==0&&(ue||!N.live||i==2))return Ji;let n=[],a=Rr(`tr`,lr,R,R.childNodes[t]);Ir(a,e.class),e.show||Ir(a,tr);let o=Rr(`th`,null,a);if(I.show){let e=zr(ur,o);if(t>0){let n=I.width(r,t);n&&(e.style.border=n+`px `+I.dash(r,t)+` `+I.stroke(r,t)),e.style.background=I.fill(r,t)}}let s=zr(dr,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(I.show||(s.style.color=e.width>0?I.stroke(r,t):I.fill(r,t)),ge(`click`,o,t=>{if(P._lock)return;He(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=N.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&hn(r,e?r==n?z:pe:z,!0,J.setSeries)})}else hn(n,{show:!e.show},!0,J.setSeries)},!1),Ge&&ge(wr,o,t=>{P._lock||(He(t),hn(v.indexOf(e),Sn,!0,J.setSeries))},!1)),le){let e=Rr(`td`,fr,a);e.textContent=`--`,n.push(e)}return[a,n]}let he=new Map;function ge(e,t,n,i=!0){let a=he.get(t)||{},o=P.bind[e](r,t,n,i);o&&(Jr(e,t,a[e]=o),he.set(t,a))}function _e(e,t,n){let r=he.get(t)||{};for(let n in r)(e==null||n==e)&&(Yr(n,t,r[n]),delete r[n]);e??he.delete(t)}let ve=0,ye=0,B=0,V=0,be=0,xe=0,Se=be,Ce=xe,we=B,Te=V,Ee=0,De=0,Oe=0,ke=0;r.bbox={};let Ae=!1,je=!1,Me=!1,Ne=!1,Pe=!1,Fe=!1;function Ie(e,t,n){(n||e!=r.width||t!=r.height)&&Le(e,t),Vt(!1),Me=!0,je=!0,Kt()}function Le(e,t){r.width=ve=B=e,r.height=ye=V=t,be=xe=0,Be(),Ve();let n=r.bbox;Ee=n.left=Bi(be*q,.5),De=n.top=Bi(xe*q,.5),Oe=n.width=Bi(B*q,.5),ke=n.height=Bi(V*q,.5)}function Re(){let e=!1,t=0;for(;!e;){t++;let n=Rt(t),i=zt(t);e=t==3||n&&i,e||(Le(r.width,r.height),je=!0)}}function ze({width:e,height:t}){Ie(e,t)}r.setSize=ze;function Be(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(B-=c,a==3?(be+=c,r=!0):n=!0):(V-=c,a==0?(xe+=c,e=!0):t=!0))}}),et[0]=e,et[1]=n,et[2]=t,et[3]=r,B-=it[1]+it[3],be+=it[3],V-=it[2]+it[0],xe+=it[0]}function Ve(){let e=be+B,t=xe+V,n=be,r=xe;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(P.dataIdx==null){let e=P.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=Z(e.prox),i=e.bias??=0;P.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??Oi,u=l>=0&&l<Oi,d=D.ori==0?B:V,f=P.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&gi(f-k(p[o],D,d,0))>l&&(c=null);return c}}let He=e=>{P.event=e};P.idxs=ie,P._lock=!1;let Ue=P.points;Ue.show=Z(Ue.show),Ue.size=Z(Ue.size),Ue.stroke=Z(Ue.stroke),Ue.width=Z(Ue.width),Ue.fill=Z(Ue.fill);let We=r.focus=ia({},e.focus||{alpha:.3},P.focus),Ge=We.prox>=0,Ke=Ge&&Ue.one,qe=[],Je=[],Ye=[];function Xe(e,t){let n=Ue.show(r,t);if(n instanceof HTMLElement)return Ir(n,ar),Ir(n,e.class),Vr(n,-10,-10,B,V),m.insertBefore(n,qe[t]),n}function Ze(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?Qi(n)?eo(M,Qa(n,ee)):n||re:n||Io,e.label=e.label||(t?Co:So)}if(Ke||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||ks||Fi,e.fillTo=Z(e.fillTo||$o),e.pxAlign=+X(e.pxAlign,h),e.pxRound=is(e.pxAlign),e.stroke=Z(e.stroke||null),e.fill=Z(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=Ro(xi(1,e.width),1),n=e.points=ia({},{size:t,width:xi(1,t*.2),stroke:e.stroke,space:t*2,paths:As,_stroke:null,_fill:null},e.points);n.show=Z(n.show),n.filter=Z(n.filter),n.fill=Z(n.fill),n.stroke=Z(n.stroke),n.paths=Z(n.paths),n.pxAlign=e.pxAlign}if(F){let n=me(e,t);se.splice(t,0,n[0]),ce.splice(t,0,n[1]),N.values.push(null)}if(ae){ie.splice(t,0,null);let n=null;Ke?t==0&&(n=Xe(e,t)):t>0&&(n=Xe(e,t)),qe.splice(t,0,n),Je.splice(t,0,0),Ye.splice(t,0,0)}K(`addSeries`,t)}function Qe(e,t){t??=v.length,e=i==1?Ns(e,t,wo,Uo):Ns(e,t,{},Ho),v.splice(t,0,e),Ze(v[t],t)}r.addSeries=Qe;function $e(e){if(v.splice(e,1),F){N.values.splice(e,1),ce.splice(e,1);let t=se.splice(e,1)[0];_e(null,t.firstChild),t.remove()}ae&&(ie.splice(e,1),qe.splice(e,1)[0].remove(),Je.splice(e,1),Ye.splice(e,1)),K(`delSeries`,e)}r.delSeries=$e;let et=[!1,!1,!1,!1];function tt(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=Z(e.size),e.space=Z(e.space),e.rotate=Z(e.rotate),Yi(e.incrs)&&e.incrs.forEach(e=>{!Ui.has(e)&&Ui.set(e,Wi(e))}),e.incrs=Z(e.incrs||(i.distr==2?ka:a?_==1?Ha:Ga:Aa)),e.splits=Z(e.splits||(a&&i.distr==1?te:i.distr==3?Do:i.distr==4?Oo:Eo)),e.stroke=Z(e.stroke),e.grid.stroke=Z(e.grid.stroke),e.ticks.stroke=Z(e.ticks.stroke),e.border.stroke=Z(e.border.stroke);let o=e.values;e.values=Yi(o)&&!Yi(o[0])?Z(o):a?Yi(o)?Ya(M,Ja(o,ee)):Qi(o)?Xa(M,o):o||ne:o||To,e.filter=Z(e.filter||(i.distr>=3&&i.log==10?Po:i.distr==3&&i.log==2?Fo:Pi)),e.font=Hs(e.font),e.labelFont=Hs(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&(et[t]=!0,e._el=zr(er,f))}}function nt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?vi(xo.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?vi(Lo.size/2):0),l}let rt=r.padding=(e.padding||[nt,nt,nt,nt]).map(e=>Z(X(e,nt))),it=r._padding=rt.map((e,t)=>e(r,t,et,0)),at,ot=null,st=null,ct=i==1?v[0].idxs:null,lt=null,ut=!1;function dt(e,n){if(t=e??[],r.data=r._data=t,i==2){at=0;for(let e=1;e<v.length;e++)at+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),lt=t[0],at=lt.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(at);for(let e=0;e<at;e++)n[e]=e}r._data=t=e}if(Vt(!0),K(`setData`),O==2&&(Me=!0),n!==!1){let e=D;e.auto(r,ut)?ft():mn(S,e.min,e.max),Ne||=P.left>=0,Fe=!0,Kt()}}r.setData=dt;function ft(){ut=!0;let e,n;i==1&&(at>0?(ot=ct[0]=0,st=ct[1]=at-1,e=t[0][ot],n=t[0][st],O==2?(e=ot,n=st):e==n&&(O==3?[e,n]=ri(e,e,D.log,!1):O==4?[e,n]=ii(e,e,D.log,!1):D.time?n=e+vi(86400/_):[e,n]=li(e,n,ai,!0))):(ot=ct[0]=e=null,st=ct[1]=n=null)),mn(S,e,n)}let pt,mt,ht,gt,_t,vt,yt,bt,xt,St;function Ct(e,t,n,r,i,a){e??=br,n??=qi,r??=`butt`,i??=br,a??=`round`,e!=pt&&(d.strokeStyle=pt=e),i!=mt&&(d.fillStyle=mt=i),t!=ht&&(d.lineWidth=ht=t),a!=_t&&(d.lineJoin=_t=a),r!=vt&&(d.lineCap=vt=r),n!=gt&&d.setLineDash(gt=n)}function wt(e,t,n,r){t!=mt&&(d.fillStyle=mt=t),e!=yt&&(d.font=yt=e),n!=bt&&(d.textAlign=bt=n),r!=xt&&(d.textBaseline=xt=r)}function Tt(e,t,n,i,a=0){if(i.length>0&&e.auto(r,ut)&&(t==null||t.min==null)){let t=X(ot,0),r=X(st,i.length-1),o=n.min==null?ni(i,t,r,a,e.distr==3):[n.min,n.max];e.min=bi(e.min,n.min=o[0]),e.max=xi(e.max,n.max=o[1])}}let Et={min:null,max:null};function Dt(){for(let e in b){let t=b[e];j[e]==null&&(t.min==null||j[S]!=null&&t.auto(r,ut))&&(j[e]=Et)}for(let e in b){let t=b[e];j[e]==null&&t.from!=null&&j[t.from]!=null&&(j[e]=Et)}j[S]!=null&&Vt(!0);let e={};for(let t in j){let n=j[t];if(n!=null){let a=e[t]=ra(b[t],ea);if(n.min!=null)ia(a,n);else if(t!=S||i==2){if(at==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=Oi,a.max=-1/0}}}if(at>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=j[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],ot=Xr(s.min,t[0]),st=Xr(s.max,t[0]),st-ot>1&&(t[0][ot]<s.min&&ot++,t[0][st]>s.max&&st--),n.min=lt[ot],n.max=lt[st]}else n.show&&n.auto&&Tt(s,o,n,t[a],n.sorted);n.idxs[0]=ot,n.idxs[1]=st}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&Tt(u,j[o],r,c,r.sorted),d!=null&&Tt(d,j[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=j[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==Oi?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?wi(i.min):e==4?Di(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?wi(i.max):e==4?Di(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Me=!0,K(`setScale`,e);ae&&P.left>=0&&(Ne=Fe=!0)}for(let e in j)j[e]=null}function Ot(e){let t=Ai(ot-1,0,at-1),n=Ai(st+1,0,at-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<at-1;)n++;return[t,n]}function kt(){if(at>0){let e=v.some(e=>e._focus)&&St!=We.alpha;e&&(d.globalAlpha=St=We.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(At(n,!1),At(n,!0),e._paths==null)){let a=St;St!=e.alpha&&(d.globalAlpha=St=e.alpha);let o=i==2?[0,t[n][0].length-1]:Ot(t[n]);e._paths=e.paths(r,n,o[0],o[1]),St!=a&&(d.globalAlpha=St=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=St;St!=e.alpha&&(d.globalAlpha=St=e.alpha),e._paths!=null&&jt(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,ot,st,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,ot,st,a),jt(t,!0))}St!=n&&(d.globalAlpha=St=n),K(`drawSeries`,t)}}),e&&(d.globalAlpha=St=1)}}function At(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function jt(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Q(l*q,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=Ee-l/2,t=De-l/2,n=Oe+l,r=ke+l;u=new Path2D,u.rect(e,t,n,r)}t?Nt(s,l,n.dash,n.cap,c,r,i,o,a):Mt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function Mt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||Ki).band;Yi(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&ui(g,ot,st)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,Nt(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||Nt(n,i,a,o,s,c,l,u,d,f)}function Nt(e,t,n,r,i,a,o,s,c,l,u,f){Ct(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Ft(i,o),Pt(e,a,t)):s&Xo?(Ft(i,o),d.clip(f),Pt(e,a,t)):s&Yo&&(d.save(),d.clip(f),u&&d.clip(u),Ft(i,o),d.restore(),Pt(e,a,t)):(Ft(i,o),Pt(e,a,t)),(c||l||f)&&d.restore()}function Pt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=pt=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Ft(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=mt=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function It(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=Vs(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function Lt(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),Ct(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Rt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Vt(!1));return}n._show||(t=!1,n._show=!0,Vt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=It(i,c,l,s==0?B:V);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>lt[e]):p,h=a.distr==2?lt[p[1]]-lt[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=yi(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function zt(e){let t=!0;return rt.forEach((n,i)=>{let a=n(r,i,et,e);a!=it[i]&&(t=!1),it[i]=a}),t}function Bt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=vi((t._lpos+s)*q);wt(t.labelFont[0],c,`center`,n==2?hr:gr),d.save(),i==1?(a=o=0,d.translate(p,vi(De+ke/2)),d.rotate((n==3?-hi:hi)/2)):(a=vi(Ee+Oe/2),o=p);let m=ji(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?Oe:ke,h=i==0?Ee:De,_=t._splits,v=p.distr==2?_.map(e=>lt[e]):_,x=p.distr==2?lt[_[1]]-lt[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=vi(w*q),E=vi((t.alignTo==2?t._size-w-t.gap:t.gap)*q),D=t._rotate*-hi/180,O=g(t._pos*q),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let A=t.font[0];wt(A,c,t.align==1?_r:t.align==2?vr:D>0?_r:D<0?vr:i==0?`center`:n==3?vr:_r,D||i==1?`middle`:n==2?hr:gr);let j=t.font[1]*t.lineGap,M=_.map(e=>g(s(e,p,m,h))),ee=t._values;for(let e=0;e<ee.length;e++){let t=ee[e];if(t!=null){i==0?a=M[e]:o=M[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*j),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*j)}}}S.show&&Lt(M,S.filter(r,v,e,f,x),i,n,O,T,Q(S.width*q,3),S.stroke(r,e),S.dash,S.cap);let te=t.grid;te.show&&Lt(M,te.filter(r,v,e,f,x),i,i==0?2:1,i==0?De:Ee,i==0?ke:Oe,Q(te.width*q,3),te.stroke(r,e),te.dash,te.cap),C.show&&Lt([O],[1],+(i==0),i==0?1:2,i==1?De:Ee,i==1?ke:Oe,Q(C.width*q,3),C.stroke(r,e),C.dash,C.cap)}K(`drawAxes`)}function Vt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Ht=!1,Ut=!1,Wt=[];function Gt(){Ut=!1;for(let e=0;e<Wt.length;e++)K(...Wt[e]);Wt.length=0}function Kt(){Ht||=(ua(Jt),!0)}function qt(e,t=!1){Ht=!0,Ut=t,e(r),Jt(),t&&Wt.length>0&&queueMicrotask(Gt)}r.batch=qt;function Jt(){if(Ae&&=(Dt(),!1),Me&&=(Re(),!1),je){if(Y(p,_r,be),Y(p,hr,xe),Y(p,pr,B),Y(p,mr,V),Y(m,_r,be),Y(m,hr,xe),Y(m,pr,B),Y(m,mr,V),Y(f,pr,ve),Y(f,mr,ye),u.width=vi(ve*q),u.height=vi(ye*q),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;Y(e,a?`left`:`top`,r-t),Y(e,a?`width`:`height`,n),Y(e,a?`top`:`left`,a?xe:be),Y(e,a?`height`:`width`,a?V:B),Lr(e,tr)}else Ir(e,tr)}}),pt=mt=ht=_t=vt=yt=bt=xt=gt=null,St=1,Fn(!0),be!=Se||xe!=Ce||B!=we||V!=Te){Vt(!1);let e=B/we,t=V/Te;if(ae&&!Ne&&P.left>=0){P.left*=e,P.top*=t,Qt&&Vr(Qt,vi(P.left),0,B,V),$t&&Vr($t,0,vi(P.top),B,V);for(let n=0;n<qe.length;n++){let r=qe[n];r!=null&&(Je[n]*=e,Ye[n]*=t,Vr(r,yi(Je[n]),yi(Ye[n]),B,V))}}if(W.show&&!Pe&&W.left>=0&&W.width>0){W.left*=e,W.width*=e,W.top*=t,W.height*=t;for(let e in Rn)Y(dn,e,W[e])}Se=be,Ce=xe,we=B,Te=V}K(`setSize`),je=!1}ve>0&&ye>0&&(d.clearRect(0,0,u.width,u.height),K(`drawClear`),w.forEach(e=>e()),K(`draw`)),W.show&&Pe&&(fn(W),Pe=!1),ae&&Ne&&(Nn(null,!0,!1),Ne=!1),N.show&&N.live&&Fe&&(jn(),Fe=!1),c||(c=!0,r.status=1,K(`ready`)),ut=!1,Ht=!1}r.redraw=(e,t)=>{Me=t||!1,e===!1?Kt():mn(S,D.min,D.max)};function Yt(e,n){let i=b[e];if(i.from==null){if(at==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(at>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&at>0&&(n.min=Xr(n.min,t[0]),n.max=Xr(n.max,t[0]),n.min==n.max&&n.max++),j[e]=n,Ae=!0,Kt()}}r.setScale=Yt;let Xt,Zt,Qt,$t,en,tn,nn,rn,an,on,H,U,sn=!1,cn=P.drag,ln=cn.x,un=cn.y;ae&&(P.x&&(Xt=zr(rr,m)),P.y&&(Zt=zr(ir,m)),D.ori==0?(Qt=Xt,$t=Zt):(Qt=Zt,$t=Xt),H=P.left,U=P.top);let W=r.select=ia({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),dn=W.show?zr(nr,W.over?m:p):null;function fn(e,t){if(W.show){for(let t in e)W[t]=e[t],t in Rn&&Y(dn,t,e[t]);t!==!1&&K(`setSelect`)}}r.setSelect=fn;function pn(e){if(v[e].show)F&&Lr(se[e],tr);else if(F&&Ir(se[e],tr),ae){let t=Ke?qe[0]:qe[e];t!=null&&Vr(t,-10,-10,B,V)}}function mn(e,t,n){Yt(e,{min:t,max:n})}function hn(e,t,n,a){t.focus!=null&&Cn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,pn(r),i==2?(mn(n.facets[0].scale,null,null),mn(n.facets[1].scale,null,null)):mn(n.scale,null,null),Kt())}),n!==!1&&K(`setSeries`,e,t),a&&Hr(`setSeries`,r,e,t)}r.setSeries=hn;function gn(e,t){ia(x[e],t)}function _n(e,t){e.fill=Z(e.fill||null),e.dir=X(e.dir,-1),t??=x.length,x.splice(t,0,e)}function vn(e){e==null?x.length=0:x.splice(e,1)}r.addBand=_n,r.setBand=gn,r.delBand=vn;function yn(e,t){v[e].alpha=t,ae&&qe[e]!=null&&(qe[e].style.opacity=t),F&&se[e]&&(se[e].style.opacity=t)}let bn,xn,G,Sn={focus:!0};function Cn(e){if(e!=G){let t=e==null,n=We.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&yn(a,i?1:We.alpha)}}),G=e,n&&Kt()}}F&&Ge&&ge(Tr,L,e=>{P._lock||(He(e),G!=null&&hn(null,Sn,!0,J.setSeries))});function wn(e,t,n){let r=b[t];n&&(e=e/q-(r.ori==1?xe:be));let i=B;r.ori==1&&(i=V,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?Si(10,c):l==4?Ei(c,r.asinh):l==100?r.bwd(c):c}function Tn(e,n){return Xr(wn(e,S,n),t[0],ot,st)}r.valToIdx=e=>Xr(e,t[0]),r.posToIdx=Tn,r.posToVal=wn,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?Oe:B,n?Ee:0):o(e,b[t],n?ke:V,n?De:0),r.setCursor=(e,t,n)=>{H=e.left,U=e.top,Nn(null,t,n)};function En(e,t){Y(dn,_r,W.left=e),Y(dn,pr,W.width=t)}function Dn(e,t){Y(dn,hr,W.top=e),Y(dn,mr,W.height=t)}let On=D.ori==0?En:Dn,kn=D.ori==1?En:Dn;function An(){if(F&&N.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&ue)continue;let t=N.values[e],n=0;for(let r in t)ce[e][n++].firstChild.nodeValue=t[r]}}function jn(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{ie[t]=e}):Zi(e.idx)||ie.fill(e.idx),N.idx=ie[0]),F&&N.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!ue)&&Mn(e,ie[e]);An()}Fe=!1,t!==!1&&K(`setLegend`)}r.setLegend=jn;function Mn(e,n){let i=v[e],a=e==0&&O==2?lt:t[e],o;ue?o=i.values(r,e,n)??de:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?de:{_:o}),N.values[e]=o}function Nn(e,n,a){an=H,on=U,[H,U]=P.move(r,H,U),P.left=H,P.top=U,ae&&(Qt&&Vr(Qt,vi(H),0,B,V),$t&&Vr($t,0,vi(U),B,V));let o,s=ot>st;bn=Oi,xn=null;let c=D.ori==0?B:V,l=D.ori==1?B:V;if(H<0||at==0||s){o=P.idx=null;for(let e=0;e<v.length;e++){let t=qe[e];t!=null&&Vr(t,-10,-10,B,V)}Ge&&hn(null,Sn,!0,e==null&&J.setSeries),N.live&&(ie.fill(o),Fe=!0)}else{let e,n,a;i==1&&(e=D.ori==0?H:U,n=wn(e,S),o=P.idx=Xr(n,t[0],ot,st),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=ie[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=P.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Fe=Fe||S!=y||x!=_,ie[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:A(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(Ge&&S!=null){let t=D.ori==1?H:U,n=gi(We.dist(r,e,x,_,t));if(n<bn){let r=We.bias;if(r!=0){let i=wn(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(bn=n,xn=e)}else bn=n,xn=e}}if(Fe||Ke){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=Ue.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=Ue.size(r,e);if(v=Ue.fill(r,e),g=Ue.stroke(r,e),Ke)e==xn&&bn<=We.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=qe[e];t!=null&&(Je[e]=c,Ye[e]=l,Gr(t,a,o,y),Ur(t,v,g),Vr(t,yi(c),yi(l),B,V))}}}}if(Ke){let e=We.prox;if(Fe||(G==null?bn<=e:bn>e||xn!=G)){let e=qe[0];e!=null&&(Je[0]=s,Ye[0]=u,Gr(e,d,f,p),Ur(e,m,h),Vr(e,yi(s),yi(u),B,V))}}}if(W.show&&sn){if(e!=null){let[t,n]=J.scales,[r,i]=J.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(ln=s._x,un=s._y,ln||un){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&ln?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),On(bi(v,y),gi(y-v))):On(0,c),S&&un?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=A(m(h,o),_,l,0),y=A(m(h+g,o),_,l,0),kn(bi(v,y),gi(y-v))):kn(0,l)}else zn()}else{let e=gi(an-en),t=gi(on-tn);if(D.ori==1){let n=e;e=t,t=n}ln=cn.x&&e>=cn.dist,un=cn.y&&t>=cn.dist;let n=cn.uni;n==null?cn.x&&cn.y&&(ln||un)&&(ln=un=!0):ln&&un&&(ln=e>=n,un=t>=n,!ln&&!un&&(t>e?un=!0:ln=!0));let r,i;ln&&(D.ori==0?(r=nn,i=H):(r=rn,i=U),On(bi(r,i),gi(i-r)),un||kn(0,l)),un&&(D.ori==1?(r=nn,i=H):(r=rn,i=U),kn(bi(r,i),gi(i-r)),ln||On(0,c)),!ln&&!un&&(On(0,0),kn(0,0))}}if(cn._x=ln,cn._y=un,e==null){if(a){if(Fr!=null){let[e,t]=J.scales;J.values[0]=e==null?null:wn(D.ori==0?H:U,e),J.values[1]=t==null?null:wn(D.ori==1?H:U,t)}Hr(xr,r,H,U,B,V,o)}if(Ge){let e=a&&J.setSeries,t=We.prox;G==null?bn<=t&&hn(xn,Sn,!0,e):bn>t?hn(null,Sn,!0,e):xn!=G&&hn(xn,Sn,!0,e)}}Fe&&(N.idx=o,jn()),n!==!1&&K(`setCursor`)}let Pn=null;Object.defineProperty(r,"rect",{get(){return Pn??Fn(!1),Pn}});function Fn(e=!1){e?Pn=null:(Pn=m.getBoundingClientRect(),K(`syncRect`,Pn))}function In(e,t,n,r,i,a,o){P._lock||sn&&e!=null&&e.movementX==0&&e.movementY==0||(Ln(e,t,n,r,i,a,o,!1,e!=null),e==null?Nn(t,!0,!1):Nn(null,!0,!0))}function Ln(e,t,n,i,a,o,c,l,u){if(Pn??Fn(!1),He(e),e!=null)n=e.clientX-Pn.left,i=e.clientY-Pn.top;else{if(n<0||i<0){H=-10,U=-10;return}let[e,r]=J.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=J.match,h=t.axes[0].side%2==1,g=D.ori==0?B:V,_=D.ori==1?B:V,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==xr)&&((n<=1||n>=B-1)&&(n=Bi(n,B)),(i<=1||i>=V-1)&&(i=Bi(i,V))),l?(en=n,tn=i,[nn,rn]=P.move(r,n,i)):(H=n,U=i)}let Rn={width:0,height:0,left:0,top:0};function zn(){fn(Rn,!1)}let Bn,Vn,Hn,Un;function Wn(e,t,n,i,a,o,s){sn=!0,ln=un=cn._x=cn._y=!1,Ln(e,t,n,i,a,o,s,!0,!1),e!=null&&(ge(Cr,Mr,Gn,!1),Hr(Sr,r,nn,rn,B,V,null));let{left:c,top:l,width:u,height:d}=W;Bn=c,Vn=l,Hn=u,Un=d}function Gn(e,t,n,i,a,o,s){sn=cn._x=cn._y=!1,Ln(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=W,f=u>0||d>0,p=Bn!=c||Vn!=l||Hn!=u||Un!=d;if(f&&p&&fn(W),cn.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),ln&&mn(S,wn(e,S),wn(e+t,S)),un)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=Oi&&mn(e,wn(n+r,e),wn(n,e))}zn()}else P.lock&&(P._lock=!P._lock,Nn(t,!0,e!=null));e!=null&&(_e(Cr,Mr),Hr(Cr,r,H,U,B,V,null))}function Kn(e,t,n,r,i,a,o){if(P._lock)return;He(e);let s=sn;if(sn){let e=!0,t=!0,n,r;D.ori==0?(n=ln,r=un):(n=un,r=ln),n&&r&&(e=H<=10||H>=B-10,t=U<=10||U>=V-10),n&&e&&(H=H<nn?0:B),r&&t&&(U=U<rn?0:V),Nn(null,!0,!0),sn=!1}H=-10,U=-10,ie.fill(null),Nn(null,!0,!0),s&&(sn=s)}function yr(e,t,n,i,a,o,s){P._lock||(He(e),ft(),zn(),e!=null&&Hr(Er,r,H,U,B,V,null))}function Dr(){y.forEach(Us),Ie(r.width,r.height,!0)}Jr(Ar,Nr,Dr);let Or={};Or.mousedown=Wn,Or.mousemove=In,Or.mouseup=Gn,Or.dblclick=yr,Or.setSeries=(e,t,n,i)=>{let a=J.match[2];n=a(r,t,n),n!=-1&&hn(n,i,!0,!1)},ae&&(ge(Sr,m,Wn),ge(xr,m,In),ge(wr,m,e=>{He(e),Fn(!1)}),ge(Tr,m,Kn),ge(Er,m,yr),Ds.add(r),r.syncRect=Fn);let kr=r.hooks=e.hooks||{};function K(e,t,n){Ut?Wt.push([e,t,n]):e in kr&&kr[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)kr[t]=(kr[t]||[]).concat(e.hooks[t])});let Pr=(e,t,n)=>n,J=ia({key:null,setSeries:!1,filters:{pub:Ii,sub:Ii},scales:[S,v[1]?v[1].scale:null],match:[Li,Li,Pr],values:[null,null]},P.sync);J.match.length==2&&J.match.push(Pr),P.sync=J;let Fr=J.key,Br=Jo(Fr);function Hr(e,t,n,r,i,a,o){J.filters.pub(e,t,n,r,i,a,o)&&Br.pub(e,t,n,r,i,a,o)}Br.sub(r);function Wr(e,t,n,r,i,a,o){J.filters.sub(e,t,n,r,i,a,o)&&Or[e](null,t,n,r,i,a,o)}r.pub=Wr;function Kr(){Br.unsub(r),Ds.delete(r),he.clear(),Yr(Ar,Nr,Dr),l.remove(),L?.remove(),K(`destroy`)}r.destroy=Kr;function qr(){K(`init`,e,t),dt(t||e.data,!1),j[S]?Yt(S,j[S]):ft(),Pe=W.show&&(W.width>0||W.height>0),Ne=Fe=!0,Ie(e.width,e.height)}return v.forEach(Ze),y.forEach(tt),n?n instanceof HTMLElement?(n.appendChild(l),qr()):n(r,qr):qr(),r}Ws.assign=ia,Ws.fmtNum=pi,Ws.rangeNum=li,Ws.rangeLog=ri,Ws.rangeAsinh=ii,Ws.orient=Zo,Ws.pxRatio=q,Ws.join=la,Ws.fmtDate=Sa,Ws.tzDate=wa,Ws.sync=Jo;{Ws.addGap=ns,Ws.clipGaps=ts;let e=Ws.paths={points:gs};e.linear=bs,e.stepped=xs,e.bars=Cs,e.spline=Ts}function Gs(e){let t=[[],[],[],[]],n=(e,n,r,i)=>{t[0].push(e/1e3),t[1].push(n),t[2].push(r),t[3].push(i)},r=null;for(let[t,i,a,o,s,c]of e){r!==null&&t>r&&n((r+t)/2,null,null,null);let e=c>0&&o!==null;n((t+i)/2,e?o:null,e?a:null,e?s:null),r=i}return t}var Ks=36e5,qs=1e4,Js=180,Ys=[];function Xs(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Zs(e){let t=gn(e.press),[n,r]=B(``),i=t.find(e=>e.id===n)??t[0];return i?G(Qs,{...e,choices:t,signal:i,choose:r},i.id):null}function Qs({press:e,now:t,importing:n,choices:r,signal:i,choose:a}){let{language:o,t:s,zone:c,at:l}=fn(),u=e.signals[i.id],d=Rn([e.id,i.id,n],qs,t,(t,n)=>Ln(e.id,i.id,t-Ks,t,Js,n)),f=d.data??Ys,[p,m]=B(()=>matchMedia(`(prefers-color-scheme: dark)`).matches),[h,g]=B(null),_=xe(null),v=xe(null);be(()=>{let e=matchMedia(`(prefers-color-scheme: dark)`),t=()=>m(e.matches);return e.addEventListener(`change`,t),()=>e.removeEventListener(`change`,t)},[]),be(()=>{let e=_.current;if(!e)return;let t=Xs(`--trend-line`),n=()=>({width:e.clientWidth||300,height:e.clientHeight||120}),r=Math.max(12,.75*Number.parseFloat(getComputedStyle(e).fontSize)),i={stroke:Xs(`--text-quiet`),font:`${r}px ${Xs(`--font`)}`,grid:{stroke:Xs(`--grid`),width:1},ticks:{show:!1}},a=new Ws({...n(),legend:{show:!1},cursor:{y:!1,drag:{x:!1,y:!1}},scales:{x:{time:!1}},axes:[{...i,space:6*r,size:2.2*r,incrs:[600,900,1200,1800],values:(e,t)=>t.map(e=>qt(l(e*1e3)))},{...i,space:2.5*r,size:3.7*r,values:(e,t)=>t.map(e=>Ut(o,e,+!!t.some(e=>e%1!=0)))}],series:[{},{stroke:t,width:1.6,points:{show:!1}},{points:{show:!1}},{points:{show:!1}}],bands:[{series:[3,2],fill:Xs(`--trend-band`)}],hooks:{setCursor:[e=>g(e.cursor.idx??null)]}},[[],[],[],[]],e);v.current=a;let s=new ResizeObserver(()=>a.setSize(n()));return s.observe(e),()=>{s.disconnect(),v.current=null,a.destroy()}},[o,c,p,i.id]);let y=Gs(f),b=e.values[i.id],x=u&&b&&Fe({...u,t:b.t},t)!==`gone`?_n(b):null,S=y[0].at(-1)??0;if(x!==null&&b&&b.t/1e3>S){y[0].push(b.t/1e3);for(let e of[y[1],y[2],y[3]])e.push(x)}let C=Math.floor(t/1e3);be(()=>{v.current?.setData(y,!1),v.current?.setScale(`x`,{min:C-Ks/1e3,max:C})},[f,b?.t,C,o,c,p,i.id]);let w=y[1].filter(e=>e!==null),T=rn(s,i.id),E=yn(u?.unit??``,s),D=e=>e==null?`–`:Ut(o,e,i.digits||1),O=y[2].filter(e=>e!==null),k=y[3].filter(e=>e!==null),A=Bn(d.trouble,s)??s(d.data?`trend-empty`:`loading`),j=w.length?s(`trend-latest`,{signal:T,value:D(x),unit:E,min:D(Math.min(...O)),max:D(Math.max(...k))}):A,M=h===null?void 0:y[0][h],ee=h!==null&&M!==void 0&&y[1][h]!==null?s(`trend-values`,{time:qt(l(M*1e3)),mean:D(y[1][h]),unit:E,min:D(y[2][h]),max:D(y[3][h])}):s(`trend-label`,{signal:T,duration:an(o,Ks)});return G(`div`,{class:`trend`,children:[G(`div`,{class:`choices`,role:`group`,"aria-label":s(`trend-choose`),children:r.map(e=>G(`button`,{type:`button`,"aria-pressed":e.id===i.id,onClick:()=>a(e.id),children:rn(s,e.id)},e.id))}),G(`p`,{class:`caption`,children:ee}),G(`div`,{class:`plot`,ref:_,role:`img`,"aria-label":j,"aria-busy":d.data===null,children:w.length===0&&G(`p`,{class:`empty`,children:A})})]})}function $s({shown:e,press:t,now:n}){let{language:r,t:i}=fn(),a=t.signals[e.id],o=t.values[e.id],s=a&&o?Fe({...a,t:o.t},n):`gone`,c=_n(o),l=s!==`gone`&&c!==null,u=a&&l?Re(c,a,Ie(t,n).state):`ok`,d=()=>a?!o||s===`gone`?i(`no-data`):c===null?i(o.bad?`bad-${o.bad}`:`no-data`):s===`old`?i(`age`,{duration:an(r,n-o.t)}):u===`ok`?``:i(`value-${u}`):i(`not-measured`),f=!a||o?.bad===`gated`&&s!==`gone`;return G(`div`,{class:`value value-${l?s:f?`quiet`:`gone`} standing-${u}`,children:[G(`dt`,{children:rn(i,e.id)}),G(`dd`,{children:[G(`span`,{class:`figure`,children:[u!==`ok`&&G(`span`,{class:`flag`,"aria-hidden":`true`,children:u===`trip`?`◆`:`▲`}),G(`span`,{class:`number`,children:l?Ut(r,c,e.digits):`–`}),l&&a&&G(`span`,{class:`unit`,children:yn(a.unit,i)})]}),G(`span`,{class:`note`,children:d()})]})]})}function ec({press:e,now:t,badge:n,importing:r}){let{language:i,t:a,at:o}=fn(),{state:s,since:c}=Ie(e,t),l=a(Le(e,t));return G(`article`,{class:`card edge-${s}`,"aria-label":a(`press-card`,{press:e.name,state:l}),children:[G(`header`,{children:[G(`div`,{class:`name tone-${s}`,children:[G(wn,{state:s}),G(`h2`,{children:e.name}),e.untimed&&G(`span`,{class:`badge`,title:a(`press-untimed-hint`),children:a(`press-untimed`)}),n&&G(`span`,{class:`badge`,title:a(`simulated-hint`),children:a(`simulated-data`)})]}),G(`p`,{class:`state tone-${s}`,children:l}),G(`p`,{class:`since`,children:c!==null&&G(b,{children:[G(`span`,{children:a(`for-duration`,{duration:an(i,t-c)})}),` · `,G(`span`,{children:a(`since`,{time:Zt(i,o(c),o(t))})})]})})]}),G(Gn,{press:e,now:t,importing:r}),G(`dl`,{class:`values`,children:hn(e).map(n=>G($s,{shown:n,press:e,now:t},n.id))}),G(Zs,{press:e,now:t,importing:r})]})}var tc=`Europe/Belgrade`;function nc({now:e}){let{language:t,t:n,zone:r,at:i}=fn(),a=i(e),o=ln(r,e),s=r===tc&&sn(r)?n(`zone-kosovo`):sn(r)?n(`zone-site`,{offset:un(o)}):un(o),c=o!==ln(``,e);return G(`p`,{class:`clock`,children:[G(`time`,{dateTime:new Date(e).toISOString(),children:Jt(a)}),` `,G(`span`,{class:`date`,children:Xt(t,a)}),` `,G(`span`,{class:`zone`,children:[s,c&&G(b,{children:[` · `,n(`zone-device`,{time:qt(cn(``,e))})]})]})]})}var rc=2e3;function ic({entered:e}){let{t}=fn(),[n,r]=B(null),[i,a]=B(!1),o=t=>{t.preventDefault();let n=new FormData(t.currentTarget);a(!0),An(String(n.get(`login`)),String(n.get(`password`))).then(e,e=>{a(!1),r(e instanceof Tn?e.trouble:`unreachable`)})},s=n===`unreachable`?t(`connection-none`):Bn(n,t);return G(`section`,{class:`door`,"aria-labelledby":`door-title`,children:[G(`h2`,{id:`door-title`,children:t(`log-in-title`)}),G(`form`,{onSubmit:o,children:[G(`label`,{children:[t(`log-in-name`),G(`input`,{name:`login`,autocomplete:`username`,autocapitalize:`none`,spellcheck:!1,required:!0})]}),G(`label`,{children:[t(`log-in-password`),G(`input`,{name:`password`,type:`password`,autocomplete:`current-password`,required:!0})]}),s&&G(`p`,{class:`trouble`,role:`alert`,children:s}),G(`button`,{type:`submit`,disabled:i,children:t(`log-in-enter`)})]}),G(ac,{entered:e})]})}function ac({entered:e}){let{t,at:n}=fn(),[r,i]=B(null),[a,o]=B(null),s=r?.state===`waiting`;return be(()=>{if(!s)return;let t=window.setInterval(()=>{Nn().then(({state:t})=>{t===`allowed`?e():t!==`waiting`&&i(t===`refused`?{state:t}:null)},()=>void 0)},rc);return()=>{window.clearInterval(t)}},[s]),r?.code?G(`div`,{class:`pairing`,role:`status`,children:[G(`p`,{children:t(`pairing-code`)}),G(`p`,{class:`code`,children:r.code}),G(`p`,{class:`quiet`,children:t(`pairing-waiting`,{time:qt(n(r.until??0))})})]}):G(`div`,{class:`pairing`,children:[r?.state===`refused`&&G(`p`,{role:`alert`,children:t(`pairing-refused`)}),a&&G(`p`,{class:`trouble`,role:`alert`,children:Bn(a,t)??t(`connection-none`)}),G(`button`,{type:`button`,class:`plain`,onClick:()=>{Mn().then(i,e=>{o(e instanceof Tn?e.trouble:`unreachable`)})},children:t(`pairing-ask`)})]})}function oc(e,t){let[n,r]=B(null);return be(()=>{let e=!1;return kn().then(t=>{e||r(t)},()=>{e||r(null)}),()=>{e=!0}},[e,t]),n}function sc({me:e,gone:t}){let{t:n}=fn();return G(`p`,{class:`me`,children:[n(`log-in-as`,{name:e.name??``,role:n(`role-${e.role??`viewer`}`)}),G(`button`,{type:`button`,onClick:()=>{jn().then(t,t)},children:n(`log-out`)})]})}var cc=3e4,lc=.8;function uc(e){let t=e?.producers.flatMap(({history:e,online:t})=>e&&t?[e]:[])??[],n=t.reduce((e,{from:t,to:n})=>e+Math.max(0,n-t),0);return n===0?null:t.reduce((e,{from:t,to:n,at:r})=>e+Math.min(Math.max(0,r-t),Math.max(0,n-t)),0)/n}function dc({online:e,history:t,complete_to:n},r){return e&&!t&&n!==null&&r-n<=cc}function fc({language:e,t,at:n},r,i){let a=t=>Zt(e,n(t),n(i)),o={producer:r.producer},s=[],c=r.complete_to;if(!r.online)s.push({tone:`bad`,text:r.last_heard===null?t(`producer-never`,o):t(`producer-offline`,{...o,time:a(r.last_heard)})});else if(r.history){let{from:n,to:i,at:c}=r.history,l=i>n?Math.min(1,Math.max(0,(c-n)/(i-n))):1;s.push({tone:`note`,text:t(`producer-history`,{...o,from:a(n),to:a(i),at:a(c),percent:Wt(e,l)})})}else c===null||c<=0?s.push({tone:`note`,text:t(`producer-starting`,o)}):r.depth>0&&i-c>cc?s.push({tone:`note`,text:t(`producer-backlog`,{...o,n:r.depth,count:Ut(e,r.depth),time:a(c)})}):s.push({tone:`good`,text:t(`producer-live`,{...o,time:a(c)})});let l=r.limit_bytes>0?r.depth_bytes/r.limit_bytes:0;if(l>=lc&&s.push({tone:`bad`,text:t(`producer-full`,{...o,percent:Wt(e,l)})}),r.clock&&!r.clock.trusted){let n=an(e,r.clock.waits_ms??0);s.push({tone:`note`,text:t(`producer-clock`,{...o,duration:n}),...r.online?{clockOf:r.producer}:{}})}let[u,d]=r.lost;return u>0&&s.push({tone:`bad`,text:t(`producer-lost`,{...o,n:u,count:Ut(e,u)})}),d>0&&s.push({tone:`bad`,text:t(`producer-lost-maybe`,{...o,n:d,count:Ut(e,d)})}),r.trouble&&s.push({tone:`bad`,text:t(`producer-trouble`,o),quote:r.trouble}),s}function pc({language:e,t},n){let r=[],{store:i,quarantine:a,losses:o,readiness:s}=n,c=(n,r)=>({tone:`bad`,text:t(n,{n:r,count:Ut(e,r)})});i.ok?r.push({tone:`good`,text:t(`store-ok`,{size:Gt(e,i.size_bytes??0)})}):r.push({tone:`bad`,text:t(`store-bad`)});let l=o.of_unknown_size??0,u=(o.count??0)-l;l>0&&r.push(c(`losses-unknown`,l)),u>0&&r.push(c(`losses-recorded`,u));let d=a.count??0;d>0&&r.push(c(`quarantine`,d));let f=Object.entries(s.dependencies).flatMap(([e,t])=>t===null?[]:[e]);return f.length>0&&r.push({tone:`bad`,text:t(`dependencies-bad`,{names:f.join(`, `)})}),r}function mc({language:e,t,at:n},r,i){let{producers:a,losses:o,store:s}=r;return(o.count??0)>0||a.some(({lost:[e,t]})=>e+t>0)||a.length===0?null:s.ok&&o.count!==null&&a.every(e=>dc(e,i))?{tone:`good`,text:t(`nothing-lost`,{time:Zt(e,n(Math.min(...a.map(({complete_to:e})=>e??0))),n(i))})}:{tone:`note`,text:t(`no-loss-known`)}}function hc(e,t,n){let r=mc(e,t,n);return[...t.producers.flatMap(t=>fc(e,t,n)),...pc(e,t),...r?[r]:[]]}function gc(e,t,n){let r=hc(e,t,n),i=uc(t),a=i===null?null:{tone:`note`,text:e.t(`summary-history`,{percent:Wt(e.language,i)})},o={tone:`note`,text:e.t(`pipeline-none`)};return r.find(({tone:e})=>e===`bad`)??a??r.find(({tone:e})=>e===`note`)??r.at(-1)??o}var _c={good:`✓`,note:`…`,bad:`!`};function vc({pipeline:e,now:t}){let n=fn(),r=hc(n,e,t);return G(`section`,{class:r.every(({tone:e})=>e!==`bad`)?`pipeline calm`:`pipeline`,"aria-labelledby":`pipeline-title`,children:[G(`h2`,{id:`pipeline-title`,children:n.t(`pipeline`)}),e.producers.length===0&&G(`p`,{children:n.t(`pipeline-none`)}),G(`ul`,{children:r.map(e=>G(yc,{...e},e.clockOf?`clock of ${e.clockOf}`:e.text))})]})}function yc({text:e,tone:t,quote:n,clockOf:r}){return G(`li`,{class:`line-${t}`,children:[G(`span`,{class:`mark`,"aria-hidden":`true`,children:_c[t]}),G(`div`,{children:[e,n&&G(b,{children:[` `,G(`q`,{lang:`en`,children:n})]}),r!==void 0&&G(bc,{producer:r})]})]})}function bc({producer:e}){let{t}=fn(),[n,r]=B(``);return G(`p`,{class:`action`,children:[G(`button`,{type:`button`,onClick:()=>{Pn().then(()=>r(t(`clock-told`)),e=>r(xc(e,t)))},children:t(`clock-set`,{producer:e})}),` `,G(`span`,{role:`status`,children:n})]})}function xc(e,t){return e instanceof Tn&&Bn(e.trouble,t)||t(`clock-refused`)}function Sc({pipeline:e,now:t}){let n=fn(),r=e&&gc(n,e,t),i=uc(e),a=Math.floor((i??0)*100);return G(`div`,{class:`summary`,children:[G(`p`,{class:`line-${r?.tone??`note`}`,role:`status`,children:r&&G(b,{children:[G(`span`,{class:`mark`,"aria-hidden":`true`,children:_c[r.tone]}),` `,r.text]})}),i!==null&&G(`div`,{class:`history`,role:`progressbar`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":a,"aria-label":n.t(`summary-history`,{percent:`${a}%`}),children:G(`div`,{style:{width:`${i*100}%`}})})]})}var Cc=`presswatch.language`;function wc(e){return zt.find(t=>t===e)}function Tc(){return wc(new URLSearchParams(location.search).get(`lang`))??wc(Dc())??on(navigator.languages)}function Ec(e){let t=new URL(location.href);t.searchParams.set(`lang`,e),history.replaceState(null,``,t);try{localStorage.setItem(Cc,e)}catch{}}function Dc(){try{return localStorage.getItem(Cc)}catch{return null}}var Oc=`/api/v1/problems/log-in`;function kc({live:e}){let[t,n]=B(Tc),[,r]=B(0);be(()=>{let t=()=>r(e=>e+1),n=e.subscribe(t),i=window.setInterval(t,1e3);return()=>{n(),window.clearInterval(i)}},[e]);let{model:i}=e.view,{site:a,presses:o,pipeline:s}=i,c=a?.zone??``,l=Se(()=>W(t,c),[t,c]),{t:u}=l,d=e.now(),f=a?.name?`${a.name} · ${u(`title`)}`:u(`title`);be(()=>{document.documentElement.lang=t,document.title=f},[t,f]);let p=a?.simulated||o.some(e=>e.simulated),m=Ac(l,e.view,d),h=uc(s)!==null,g=e.view.trouble===Oc,_=oc(g,a!==null),v=()=>{e.again()};return G(dn.Provider,{value:l,children:[G(`a`,{class:`skip`,href:`#presses`,children:u(`skip-to-presses`)}),m&&!g&&G(`p`,{class:`lost`,role:`alert`,children:m}),G(`header`,{class:`top`,children:[G(`h1`,{children:a?.name??u(`title`)}),p&&G(`p`,{class:`badge`,title:u(`simulated-hint`),children:u(`simulated-data`)}),a&&G(nc,{now:d}),_?.who===`person`&&G(sc,{me:_,gone:v}),G(`nav`,{"aria-label":u(`language`),children:zt.map(e=>G(`button`,{type:`button`,lang:e,"aria-pressed":e===t,onClick:()=>{Ec(e),n(e)},children:$t[e]},e))}),G(Sc,{pipeline:s,now:d})]}),G(`main`,{id:`presses`,tabIndex:-1,"aria-label":u(`presses`),children:[g&&G(ic,{entered:v}),!a&&!m&&G(`p`,{class:`empty`,children:u(`loading`)}),a&&o.length===0&&G(`p`,{class:`empty`,children:u(`no-presses`)}),G(`div`,{hidden:g,class:`floor floor-${Math.min(o.length,9)}`,children:o.map(e=>G(`div`,{class:`cell`,children:G(ec,{press:e,now:d,badge:e.simulated&&!a?.simulated,importing:h})},e.id))}),s&&!g&&G(vc,{pipeline:s,now:d})]}),a?.footnote&&G(`footer`,{class:`footnote`,children:a.footnote})]})}function Ac({language:e,t,at:n},{trouble:r,lostSince:i},a){if(r===null)return null;let o=i===null?``:Zt(e,n(i),n(a));return r===`dropped`?t(`connection-dropped`,{time:o}):Bn(r,t)??(i===null?t(`connection-none`):t(`connection-lost`,{time:o}))}var jc={site:null,presses:[],pipeline:null};function Mc(e,t){return{site:t.site,presses:t.presses,pipeline:t.pipeline??e.pipeline}}function Nc(e,t){return Ic(e,t.press,e=>Fc(e,t))}function Pc(e,{press:t,state:n,since:r}){return Ic(e,t,e=>({...e,state:n,since:r}))}function Fc(e,t){let n={...e.values};for(let e of new Set([...Object.keys(t.values),...Object.keys(t.bad)])){let r=n[e];if(r&&r.t>t.t)continue;let i=t.bad[e]??null;n[e]={t:t.t,v:i?null:t.values[e]??null,bad:i}}return{...e,values:n,untimed:t.untimed??!1,last_heard:Math.max(e.last_heard??t.t,t.t)}}function Ic(e,t,n){return{...e,presses:e.presses.map(e=>e.id===t?n(e):e)}}var Lc=2e4,Rc=3e3,zc=new class{view={model:jc,offset:0,lostSince:null,trouble:null};source=null;retry;frame;lastMessage=Date.now();listeners=new Set;start(){let e=()=>document.hidden?this.close():this.open();document.addEventListener(`visibilitychange`,e);let t=window.setInterval(()=>{this.source&&Date.now()-this.lastMessage>Lc&&this.lost(`unreachable`)},2e3);return e(),()=>{document.removeEventListener(`visibilitychange`,e),window.clearInterval(t),this.close()}}again(){this.close(),this.set({model:jc,lostSince:null,trouble:null}),this.open()}subscribe(e){return this.listeners.add(e),()=>this.listeners.delete(e)}now(){return Date.now()+this.view.offset}open(){if(this.source)return;window.clearTimeout(this.retry),this.lastMessage=Date.now();let e=new EventSource(`/api/v1/live`);this.source=e;let t=(t,n)=>e.addEventListener(t,e=>{this.lastMessage=Date.now(),this.set({lostSince:null,trouble:null,...n(JSON.parse(e.data))})});t(`snapshot`,e=>({model:Mc(this.view.model,e),offset:e.now-Date.now()})),t(`row`,e=>({model:Nc(this.view.model,e)})),t(`state`,e=>({model:Pc(this.view.model,e)})),t(`pipeline`,e=>({model:{...this.view.model,pipeline:e}})),t(`heartbeat`,e=>({offset:e.now-Date.now()})),e.addEventListener(`dropped`,()=>this.lost(`dropped`)),e.addEventListener(`error`,()=>{e.readyState===EventSource.CLOSED?this.lost(`unreachable`):this.mark(`unreachable`)})}lost(e){this.close(),this.mark(e),document.hidden||(this.retry=window.setTimeout(()=>this.open(),e===`dropped`?0:Rc),e===`unreachable`&&this.askWhy())}async askWhy(){try{await Fn()}catch(e){e instanceof Tn&&this.view.trouble!==null&&this.mark(e.trouble)}}mark(e){let t=this.view.model.site?this.lastMessage+this.view.offset:null;this.set({lostSince:this.view.lostSince??t,trouble:e})}close(){window.clearTimeout(this.retry),this.source?.close(),this.source=null}set(e){this.view={...this.view,...e},this.frame??=window.requestAnimationFrame(()=>{this.frame=void 0;for(let e of this.listeners)e()})}};zc.start();var Bc=document.getElementById(`page`);Bc&&I(G(kc,{live:zc}),Bc);