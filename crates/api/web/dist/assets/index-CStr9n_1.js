const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/crew-Cd6BZ-o9.js","assets/words-B3hojKNu.js","assets/words-DggpXkRx.css","assets/settings-Kniwru1M.js","assets/panel-kYCeYZzS.js","assets/contact-BFfQvUh8.js","assets/contact-C3eOYgrj.css","assets/settings-Dqi8mwiD.css","assets/people-CYeTu_dW.js","assets/person-Bt4zHSCa.js","assets/presses-JetaErC9.js","assets/devices-DfEkCEmH.js","assets/tokens-D-svFadh.js","assets/me-C897RLvP.js","assets/trust-D8xk8Yp5.js","assets/trust-BayU219n.css"])))=>i.map(i=>d[i]);
var e,t,n,r,i,a,o,s,c,l,u,d=Symbol.for(`pv`),f={},p=[],m=/^m(i|n|o|s|text|space)$/,h=Array.isArray,g=p.slice,_=Object.assign;function v(e){e&&e.parentNode&&e.remove()}function y(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:d,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function b(e){return e.children}function x(e,t){this.props=e,this.context=t,this.__g=0}function S(e,t){if(t==null)return e.__&&S(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:S(e)}function C(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=_({constructor:d},r)).__v=r.__v+1,e.vnode&&e.vnode(n),te(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||S(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,ie(a,n,o),r.__=r.__e=null,n.__e!=i&&w(n))}function w(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),w(e)}function T(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(E)}function E(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&C(e)}finally{(i=n.length)&&(r||queueMicrotask)(E)}}function D(e,t,n,r,i,a,o,s,c,l,u){var d,m,h,g,_,v,y=r.__k||p,b=t.length;for(c=O(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(m=~h.__i&&y[h.__i]||f,h.__i=d,v=te(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&P(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=k(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function O(e,t,n,r,i){var a,o,s,c,l,u,f,p,m,g=n.length,_=g,v=0,x=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=y(null,o):h(o)?o=C[a]=y(b,{children:o}):o.constructor===d&&o.__b?o=C[a]=y(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=A(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,x=1)):(~l||(i>g?v--:i<g&&v++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(x){for(u=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,f[a]=v+1}for(v=u.length;a--;)f[a]&&(f[a]==v?v--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=S(s)),F(s,s));return r}function k(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=k(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=S(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function A(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function j(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function M(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||j(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||j(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=ee(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function ee(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function te(t,n,r,i,a,o,s,c,l,u){var f,m,g,y,C,w,T,E,O,k,A,j,M,ee,te,ie,P,I,L=n.type;if(n.constructor!==d)return null;128&r.__u&&(l=32&r.__u,f=r.__c.__z)&&(n.__u|=l,m=o=[],f.nodeType==8?c=ne(f,o):o.push(f),c=o[0]||c),(f=e.__b)&&f(n);n:if(typeof L==`function`){g=s.length;try{if(E=n.props,O=(f=L.prototype)&&f.render,k=(f=L.contextType)&&i[f.__c],A=f?k?k.props.value:f.__:i,(y=r.__c)?(n.__c=y,2&y.__g&&(y.__g|=1)):(O?n.__c=y=new L(E,A):(n.__c=y=new x(E,A),y.constructor=L,y.render=ae),k&&k.sub(y),y.state||(y.state={}),y.__n=i,y.__g|=8,y.__h=[],y.__k=[]),O&&(y.__s||(y.__s=y.state),L.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=_({},y.__s)),_(y.__s,L.getDerivedStateFromProps(E,y.__s)))),C=y.props,w=y.state,y.__v=n,r.__c){if(E!==C&&O&&!L.getDerivedStateFromProps&&y.componentWillReceiveProps&&y.componentWillReceiveProps(E,A),n.__v==r.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&!1===y.shouldComponentUpdate(E,y.__s,A)){n.__v!=r.__v&&(y.props=E,y.state=y.__s,y.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),p.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),c=S(r);break n}y.componentWillUpdate&&y.componentWillUpdate(E,y.__s,A),O&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(C,w,T)})}else O&&!L.getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),O&&y.componentDidMount&&y.__h.push(y.componentDidMount);y.context=A,y.props=E,y.__P=t,y.__g&=-5,j=e.__r,M=O?25:0;do y.__g&=-9,j&&j(n),f=y.render(y.props,y.state=y.__s,y.context);while(8&y.__g&&++M<25);O&&(p.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(i=_({},i,y.getChildContext())),O&&r.__c&&y.getSnapshotBeforeUpdate&&(T=y.getSnapshotBeforeUpdate(C,w)),ee=f&&f.type===b&&f.key==null?f.props.children:f,E.__P&&(f=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&F(e,e)}),r.__k=null),c=r.__k?S(r,0):null),c=D(t,h(ee)?ee:[ee],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=f),n.__u&=-161,m&&m.some(v),y.__h.length&&s.push(y),1&y.__g&&(y.__g&=-4)}catch(t){if(s.length=g,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(P=o.indexOf(c||void 0))||(P=o.length);(I=o[P-1])&&I.nodeType==8;)P--;for(;P<o.length;P++)if(I=o[P]){if(o[P]=null,te){if(I==ie)break}else{if(I.nodeType!=8)break;I.data.startsWith(`$s`)&&(ie=ne(te=I))}}}if(!te){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;te=c}(f=ne(te=n.__c.__z||(n.__c.__z=te)))?(n.__e=te,c=f):n.__e=c,c&&=c.nextSibling}else o&&o.some(v)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||re(n),e.__e(t,n,r)}}else c=n.__e=N(r.__e,n,r,i,a,o,s,l,u,t);return(f=e.diffed)&&f(n),c}function ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function re(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(re))}function ie(t,n,r){for(var i=0;i<r.length;)P(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function N(t,n,r,i,a,o,s,c,l,u){var d,p,_,y,b,x,C,w,T=r.props||f,E=n.props,O=n.type;if(O==`svg`?a=`http://www.w3.org/2000/svg`:O==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(O?b.localName==O:b.nodeType==3)){t=b,o[d]=null;break}}if(!t){if(w=u.ownerDocument||document,!O)return w.createTextNode(E);t=w.createElementNS(a,O,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(O){if(u=O==`template`&&t.content||t,o=O==`textarea`&&E.defaultValue!=null?null:o&&g.call(u.childNodes),!c&&o)for(T={},d=0;d<t.attributes.length;d++)T[(b=t.attributes[d]).name]=b.value;for(d in T)b=T[d],d==`dangerouslySetInnerHTML`?_=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||M(t,d,null,b,a);for(d in E)b=E[d],d==`children`?y=b:d==`dangerouslySetInnerHTML`?p=b:d==`value`?x=b:d==`checked`?C=b:c&&typeof b!=`function`||T[d]===b||M(t,d,b,T[d],a);p?(c||_&&(p.__html==_.__html||p.__html==t.innerHTML)||(t.innerHTML=p.__html),n.__k=[]):(_&&(t.textContent=``),(O==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&m.test(O))&&(a=`http://www.w3.org/1999/xhtml`),D(u,h(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&S(r,0),c,l),o&&o.some(v)),c&&O!=`textarea`||(d=`value`,O==`progress`&&x==null?t.removeAttribute(d):x==null||x===t[d]&&(O!=`progress`||x)||M(t,d,x,T[d],a),d=`checked`,C!=null&&C!=t[d]&&M(t,d,C,T[d],a))}else T===E||c&&t.data==E||(t.data=E);return t}function P(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function F(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||P(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&F(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ne(i,o=[]))&&(i==t.__e&&o.some(v),v(a),v(i)),r||v(t.__e),t.__e=t.__c=t.__=null}function ae(e,t,n){return this.constructor(e,n)}function I(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=y(b,{children:[t]}),a=[],o=[],te(n,n.__k,i||f,f,n.namespaceURI,i?null:n.firstChild?g.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),ie(a,n.__k,o),n.__k.props.children=null}function L(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,T(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+u++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,x.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_({},this.state)),typeof e==`function`&&(e=e(_({},n),this.props)),e&&(_(n,e),this.__v&&(t&&this.__k.push(t),T(this)))},x.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),T(this))},x.prototype.render=b,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={},u=0;var oe,R,se,ce,le=Object.is,ue=0,de=[],fe=[],z=e,pe=z.__b,me=z.__r,he=z.diffed,ge=z.__c,_e=z.unmount,ve=z.__;function ye(e,t){z.__h&&z.__h(R,e,ue||t),ue=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function B(e){return ue=1,V(je,e)}function V(e,t,n){var r=ye(oe++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):je(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);le(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=R,!R.__f)){R.__f=!0;var i=R.shouldComponentUpdate;R.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,le(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function H(e,t){var n=ye(oe++,3);!z.__s&&Ae(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function be(e){return ue=5,xe(function(){return{current:e}},[])}function xe(e,t){var n=ye(oe++,7);return Ae(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Se(e){var t=R.context[e.__c],n=ye(oe++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(R)),t.props.value):e.__}function Ce(){var e=ye(oe++,11);if(!e.__){for(var t=R.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__=`P`+n[0]+`-`+n[1]++}return e.__}function we(){var e;do{for(;e=fe.shift();)try{Oe(e)}catch(t){z.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=de.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Oe),t.__h.some(ke),t.__h=[]}catch(n){t.__h=[],z.__e(n,e.__v)}}}while(fe.length)}z.__b=function(e){R=null,pe&&pe(e)},z.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ve&&ve(e,t)},z.__r=function(e){me&&me(e),oe=0;var t=(R=e.__c).__H;t&&(se==R?R.__h=[]:(t.__h.some(Oe),t.__h.some(ke),oe=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),se=R},z.diffed=function(e){he&&he(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&De(de.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),se=R=null},z.__c=function(e,t){t.some(function(e){try{e.__h.some(Oe),e.__h=e.__h.filter(function(e){return!e.__||ke(e)})}catch(t){e.__h=[function(){throw t}]}}),ge&&ge(e,t)},z.unmount=function(e){_e&&_e(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,De(fe.push(r))}else Oe(r)}catch(e){t=e}}),r.__H=void 0,t&&z.__e(t,r.__v))};var Te=typeof requestAnimationFrame==`function`;function Ee(e){var t,n=function(){clearTimeout(r),Te&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Te&&(t=requestAnimationFrame(n))}function De(e){e!=1&&ce==z.requestAnimationFrame||((ce=z.requestAnimationFrame)||Ee)(we)}function Oe(e){var t=R,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),R=t}function ke(e){var t=R;e.__c=e.__(),R=t}function Ae(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!le(t,e[n])})}function je(e,t){return typeof t==`function`?t(e):t}var Me=class extends Error{trouble;field;errors;constructor(e,t,n,r=[]){super(t),this.trouble=e,this.field=n??void 0,this.errors=r,this.field=n??void 0}},Ne=`/api/v1/problems/log-in`,Pe=`/api/v1/problems/set-up`;function Fe(e,t){return Ie(e,{signal:t??null,headers:{accept:`application/json`}},t)}async function Ie(e,t,n){let r;try{r=await fetch(e,t)}catch(e){throw n?.aborted?e:new Me(`unreachable`,String(e))}if(r.status===204)return;if(r.ok)return await r.json();let i=await r.json().catch(()=>null);throw new Me(i?.type??`unreachable`,i?.detail??`${e}: ${r.status}`,i?.field,i?.errors)}function Le(e,t,n={}){return Ie(t,{method:e,headers:{accept:`application/json`,"content-type":`application/json`},body:e===`DELETE`?null:JSON.stringify(n)})}function Re(){return Fe(`/api/v1/session`)}function ze(e,t){return Le(`POST`,`/api/v1/session`,{login:e,password:t})}function Be(){return Le(`DELETE`,`/api/v1/session`)}function Ve(e){return Le(`POST`,`/api/v1/session/link`,{once:e})}function He(){return Fe(`/api/v1/setup`)}function Ue(e){return Le(`POST`,`/api/v1/setup`,e)}function We(){return Le(`POST`,`/api/v1/pairing`)}function Ge(){return Fe(`/api/v1/pairing`)}function Ke(){return Le(`POST`,`/api/v1/clock`)}function qe(){return Fe(`/api/v1/presses`)}function Je(e,t,n,r){let i=new URLSearchParams({from:String(Math.round(t)),to:String(Math.round(n))});return Fe(`/api/v1/presses/${encodeURIComponent(e)}/states?${i}`,r).then(e=>e.states)}function Ye(e,t,n){return Fe(`/api/v1/plan?${new URLSearchParams({from:String(Math.round(e)),to:String(Math.round(t))})}`,n).then(e=>e.presses)}function Xe(e,t,n,r,i,a){return Fe(`/api/v1/presses/${encodeURIComponent(e)}/series?${new URLSearchParams({signals:t,from:String(Math.round(n)),to:String(Math.round(r)),points:String(i)})}`,a).then(e=>e.series[t]?.buckets??[])}var Ze=class{constructor(e){this.value=e}valueOf(){return this.value}},Qe=class extends Ze{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},$e=class extends Ze{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},et=class e extends Ze{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof Ze)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof Ze&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},tt=100,nt=`⁨`,rt=`⁩`;function it(e,t,n){return n===t||n instanceof $e&&t instanceof $e&&n.value===t.value||t instanceof $e&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function at(e,t,n){return t[n]?mt(e,t[n].value):(e.reportError(RangeError(`No default`)),new Qe)}function ot(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=st(e,i.value):n.push(st(e,i));return{positional:n,named:r}}function st(e,t){switch(t.type){case`str`:return t.value;case`num`:return new $e(t.value,{minimumFractionDigits:t.precision});case`var`:return ct(e,t);case`mesg`:return lt(e,t);case`term`:return ut(e,t);case`func`:return dt(e,t);case`select`:return ft(e,t);default:return new Qe}}function ct(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new Qe(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new Qe(`$${t}`);if(n instanceof Ze)return n;switch(typeof n){case`string`:return n;case`number`:return new $e(n);case`object`:if(et.supportsValue(n))return new et(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new Qe(`$${t}`)}}function lt(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new Qe(t);if(n){let i=r.attributes[n];return i?mt(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new Qe(`${t}.${n}`))}return r.value?mt(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new Qe(t))}function ut(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new Qe(i);if(n){let t=a.attributes[n];if(t){e.params=ot(e,r).named;let n=mt(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new Qe(`${i}.${n}`)}e.params=ot(e,r).named;let o=mt(e,a.value);return e.params=null,o}function dt(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new Qe(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new Qe(`${t}()`);try{let t=ot(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new Qe(`${t}()`)}}function ft(e,{selector:t,variants:n,star:r}){let i=st(e,t);if(i instanceof Qe)return at(e,n,r);for(let t of n)if(it(e,i,st(e,t.key)))return mt(e,t.value);return at(e,n,r)}function pt(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new Qe;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>tt)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${tt}`);r&&n.push(nt),n.push(st(e,i).toString(e)),r&&n.push(rt)}return e.dirty.delete(t),n.join(``)}function mt(e,t){return typeof t==`string`?e.bundle._transform(t):pt(e,t)}var ht=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function gt(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var _t=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function vt(e,t){let n=e[0];if(n instanceof Qe)return new Qe(`NUMBER(${n.valueOf()})`);if(n instanceof $e)return new $e(n.valueOf(),{...n.opts,...gt(t,_t)});if(n instanceof et)return new $e(n.toNumber(),{...gt(t,_t)});throw TypeError(`Invalid argument to NUMBER`)}var yt=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function bt(e,t){let n=e[0];if(n instanceof Qe)return new Qe(`DATETIME(${n.valueOf()})`);if(n instanceof et||n instanceof $e)return new et(n,gt(t,yt));throw TypeError(`Invalid argument to DATETIME`)}var xt=new Map;function St(e){let t=Array.isArray(e)?e.join(` `):e,n=xt.get(t);return n===void 0&&(n=new Map,xt.set(t,n)),n}var Ct=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:vt,DATETIME:bt,...t},this._useIsolating=n,this._transform=r,this._intls=St(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new ht(this,n,t);try{return pt(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new Qe().toString(r);throw e}}},wt=/^(-?[a-zA-Z][\w-]*) *= */gm,Tt=/\.([a-zA-Z][\w-]*) *= */y,Et=/\*?\[/y,Dt=/(-?[0-9]+(?:\.([0-9]+))?)/y,Ot=/([a-zA-Z][\w-]*)/y,kt=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,At=/^[A-Z][A-Z0-9_-]*$/,jt=/([^{}\n\r]+)/y,Mt=/([^\\"\n\r]*)/y,Nt=/\\([\\"])/y,Pt=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Ft=/^\n+/,It=/ +$/,Lt=/ *\r?\n/g,Rt=/( *)$/,zt=/{\s*/y,Bt=/\s*}/y,Vt=/\[\s*/y,Ht=/\s*] */y,Ut=/\s*\(\s*/y,Wt=/\s*->\s*/y,Gt=/\s*:\s*/y,Kt=/\s*,?\s*/y,qt=/\s+/y,Jt=class{constructor(e){this.body=[],wt.lastIndex=0;let t=0;for(;;){let n=wt.exec(e);if(n===null)break;t=wt.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(Tt);){let t=o(Tt),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(jt)&&(r=o(jt)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,Ft),u([i],i.length)):r?S(r,It):null}function u(r=[],i){for(;;){if(n(jt)){r.push(o(jt));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,It));let c=[];for(let e of r)e instanceof Yt&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(zt,SyntaxError);let e=f();if(i(Bt))return e;if(i(Wt)){let t=h();return i(Bt,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(kt)){let[,e,t,n=null]=a(kt);if(e===`$`)return{type:`var`,name:t};if(i(Ut)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(At.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Kt)}}function m(){let e=f();return e.type===`mesg`&&i(Gt)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(Et);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(Vt,SyntaxError);let e;return e=n(Dt)?v():{type:`str`,value:o(Ot)},i(Ht,SyntaxError),e}function _(){if(n(Dt))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(Dt),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(Mt),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(Nt))return o(Nt);if(n(Pt)){let[,e,t]=a(Pt),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(qt),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return C(e.slice(n,t))}return e[t-1]===` `&&C(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function C(e){let t=e.replace(Lt,`
`),n=Rt.exec(e)[1].length;return new Yt(t,n)}}},Yt=class{constructor(e,t){this.value=e,this.length=t}},Xt=[`en`,`sq`,`sr-Latn`,`sr-Cyrl`],Zt=`\xA0`,Qt={en:{group:`,`,decimal:`.`,from:4},sq:{group:Zt,decimal:`,`,from:5},"sr-Latn":{group:`.`,decimal:`,`,from:4},"sr-Cyrl":{group:`.`,decimal:`,`,from:4}},$t={en:`January February March April May June July August September October November December`,sq:`janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor`,"sr-Latn":`januar februar mart april maj jun jul avgust septembar oktobar novembar decembar`,"sr-Cyrl":`јануар фебруар март април мај јун јул август септембар октобар новембар децембар`};function en(e,t,n=0){let{group:r,decimal:i,from:a}=Qt[e],[o=`0`,s]=Math.abs(t).toFixed(n).split(`.`),c=o.length<a?o:o.replace(/\B(?=(\d{3})+$)/g,r),l=s?c+i+s:c;return t<0&&/[1-9]/.test(l)?`-${l}`:l}function tn(e,t){return`${en(e,Math.floor(t*100))}%`}function nn(e,t){let n=[`B`,`kB`,`MB`,`GB`,`TB`],r=0,i=t;for(;i>=1e3&&r<n.length-1;)i/=1e3,r+=1;return en(e,i,+(r>0&&i<10))+Zt+n[r]}var rn=e=>String(e).padStart(2,`0`);function an(e){return`${rn(e.hour)}:${rn(e.minute)}`}function U(e){return`${an(e)}:${rn(e.second)}`}function W(e,{day:t,month:n,year:r}){return e===`en`?`${rn(t)}/${rn(n)}/${r}`:e===`sq`?`${t}.${n}.${rn(r%100)}`:[`${t}.`,`${n}.`,`${r}.`].join(Zt)}function on(e,{day:t,month:n,year:r}){let i=$t[e].split(` `)[n-1]??``;return e===`sr-Latn`||e===`sr-Cyrl`?`${t}. ${i} ${r}.`:`${t} ${i} ${r}`}function G(e,t,n){return t.year===n.year&&t.month===n.month&&t.day===n.day?an(t):`${W(e,t)} ${an(t)}`}var sn={en:`# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
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
view-people = People
view-devices = Devices
view-tokens = Tokens
view-me = Your account
view-settings = Settings
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
problem-wrong-pin = This is not the PIN of that person.
problem-bad-pin = A PIN has 4 to 8 digits.
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
problem-bad-phone = A phone number begins with + and the country, as in +383 44 123 456.
problem-outdated = Somebody else has changed the settings meanwhile. Load them again, then change them.

form-cancel = Cancel
log-in-title = Who is it?
log-in-again = Your session has ended. Log in to go on: what you typed is still there.
log-in-name = Log-in name
log-in-password = Password
log-in-enter = Come in
log-in-as = { $name }, { $role }
log-out = Log out
pairing-ask = This is a tablet or a wall screen
pairing-code = Show this code to the manager, who lets this device in under “Devices”:
pairing-qr = Or the manager scans this with a phone:
pairing-qr-label = QR code of the address at which code { $code } is let in
pairing-waiting = Waiting. The code holds until { $time }.
pairing-refused = This device was not let in.

setup = First start
problem-set-up = This site has nobody yet.
problem-wrong-code = This is not the code that the console shows now.
problem-link-needed = This page opens by the link that the program printed. Each link lets in one browser.
problem-link-used = This link was used already. The console shows the one that is good now.
problem-wrong-fields = Some answers can’t be so. It says why beside each.
problem-not-written = The program could not write its configuration. The console says why.
problem-starting = The program is starting. This page goes on by itself.
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
view-people = Njerëzit
view-devices = Pajisjet
view-tokens = Tokenët
view-me = Llogaria juaj
view-settings = Cilësimet
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
problem-wrong-pin = Ky nuk është PIN-i i këtij personi.
problem-bad-pin = Një PIN ka 4 deri në 8 shifra.
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
problem-bad-phone = Numri i telefonit fillon me + dhe shtetin, si +383 44 123 456.
problem-outdated = Dikush tjetër i ka ndryshuar cilësimet ndërkohë. Ngarkojini përsëri, pastaj ndryshojini.

form-cancel = Anuloni
log-in-title = Kush është?
log-in-again = Hyrja juaj ka mbaruar. Hyni përsëri për të vazhduar: ajo që shkruat është ende aty.
log-in-name = Emri i hyrjes
log-in-password = Fjalëkalimi
log-in-enter = Hyni
log-in-as = { $name }, { $role }
log-out = Dilni
pairing-ask = Kjo është një tabletë ose ekran muri
pairing-code = Tregojani këtë kod drejtuesit, i cili e lejon pajisjen te “Pajisjet”:
pairing-qr = Ose drejtuesi e skanon këtë me telefon:
pairing-qr-label = Kodi QR i adresës ku lejohet kodi { $code }
pairing-waiting = Duke pritur. Kodi vlen deri në { $time }.
pairing-refused = Kjo pajisje nuk u lejua.

setup = Nisja e parë
problem-set-up = Këtu ende s’ka njeri.
problem-wrong-code = Ky nuk është kodi që e tregon konsola tani.
problem-link-needed = Kjo faqe hapet me lidhjen që e shkroi programi. Çdo lidhje e lejon një shfletues.
problem-link-used = Kjo lidhje është përdorur tashmë. Konsola e tregon atë që vlen tani.
problem-wrong-fields = Disa përgjigje nuk mund të jenë kështu. Pranë secilës shkruan pse.
problem-not-written = Programi nuk mundi ta shkruajë konfigurimin e vet. Konsola e thotë pse.
problem-starting = Programi po niset. Kjo faqe vazhdon vetë.
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
view-people = Ljudi
view-devices = Uređaji
view-tokens = Tokeni
view-me = Vaš nalog
view-settings = Podešavanja
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
problem-wrong-pin = Ovo nije PIN te osobe.
problem-bad-pin = PIN ima od 4 do 8 cifara.
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
problem-bad-phone = Broj telefona počinje sa + i državom, kao +383 44 123 456.
problem-outdated = Neko drugi je u međuvremenu promenio podešavanja. Učitajte ih ponovo, pa ih promenite.

form-cancel = Otkažite
log-in-title = Ko je?
log-in-again = Vaša prijava je istekla. Prijavite se da nastavite: ono što ste otkucali još je tu.
log-in-name = Ime za prijavu
log-in-password = Lozinka
log-in-enter = Uđite
log-in-as = { $name }, { $role }
log-out = Odjavite se
pairing-ask = Ovo je tablet ili zidni ekran
pairing-code = Pokažite ovaj kod upravniku, koji uređaj pušta pod „Uređaji“:
pairing-qr = Ili upravnik ovo skenira telefonom:
pairing-qr-label = QR kod adrese na kojoj se pušta kod { $code }
pairing-waiting = Čeka se. Kod važi do { $time }.
pairing-refused = Ovaj uređaj nije pušten.

setup = Prvo pokretanje
problem-set-up = Ovde još nema nikoga.
problem-wrong-code = Ovo nije kod koji konzola sada prikazuje.
problem-link-needed = Ova stranica se otvara vezom koju je program ispisao. Svaka veza pušta jedan pregledač.
problem-link-used = Ova veza je već iskorišćena. Konzola prikazuje onu koja sada važi.
problem-wrong-fields = Neki odgovori ne mogu biti takvi. Pored svakog piše zašto.
problem-not-written = Program nije mogao da napiše svoju konfiguraciju. Konzola kaže zašto.
problem-starting = Program se pokreće. Ova stranica nastavlja sama.
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
view-people = Људи
view-devices = Уређаји
view-tokens = Токени
view-me = Ваш налог
view-settings = Подешавања
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
problem-wrong-pin = Ово није ПИН те особе.
problem-bad-pin = ПИН има од 4 до 8 цифара.
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
problem-bad-phone = Број телефона почиње са + и државом, као +383 44 123 456.
problem-outdated = Неко други је у међувремену променио подешавања. Учитајте их поново, па их промените.

form-cancel = Откажите
log-in-title = Ко је?
log-in-again = Ваша пријава је истекла. Пријавите се да наставите: оно што сте откуцали још је ту.
log-in-name = Име за пријаву
log-in-password = Лозинка
log-in-enter = Уђите
log-in-as = { $name }, { $role }
log-out = Одјавите се
pairing-ask = Ово је таблет или зидни екран
pairing-code = Покажите овај код управнику, који уређај пушта под „Уређаји“:
pairing-qr = Или управник ово скенира телефоном:
pairing-qr-label = QР код адресе на којој се пушта код { $code }
pairing-waiting = Чека се. Код важи до { $time }.
pairing-refused = Овај уређај није пуштен.

setup = Прво покретање
problem-set-up = Овде још нема никога.
problem-wrong-code = Ово није код који конзола сада приказује.
problem-link-needed = Ова страница се отвара везом коју је програм исписао. Свака веза пушта један прегледач.
problem-link-used = Ова веза је већ искоришћена. Конзола приказује ону која сада важи.
problem-wrong-fields = Неки одговори не могу бити такви. Поред сваког пише зашто.
problem-not-written = Програм није могао да напише своју конфигурацију. Конзола каже зашто.
problem-starting = Програм се покреће. Ова страница наставља сама.
`},cn={en:`English`,sq:`Shqip`,"sr-Latn":`Srpski`,"sr-Cyrl":`Српски`},K=new Map,ln=[sn];function un(e){ln.push(e);for(let[t,n]of K)n.addResource(new Jt(e[t]))}function dn(e){let t=K.get(e);if(t)return t;let n=new Ct(e,{useIsolating:!1});for(let t of ln)n.addResource(new Jt(t[e]));return K.set(e,n),n}function fn(e){return(t,n)=>{let r=dn(e).getMessage(t)?.value;return r?dn(e).formatPattern(r,n,[]):t}}function pn(e,t){let n=e(`signal-${t}`);return n===`signal-${t}`?t.replaceAll(`_`,` `):n}function mn(e,t){let n=fn(e),r=Math.max(0,Math.floor(t/1e3)),[i,a,o]=[Math.floor(r/60),Math.floor(r/3600),Math.floor(r/86400)];return r<120?n(`duration-seconds`,{s:String(r)}):i<=60?n(`duration-minutes`,{m:String(i)}):a<48?n(`duration-hours`,{h:String(a),m:String(i%60)}):n(`duration-days`,{d:en(e,o),h:String(a%24)})}function hn(e){for(let t of e){let e=t.toLowerCase().split(/[-_]/),n=e[0]??``;if(n===`en`)return`en`;if(n===`sq`)return`sq`;if([`bs`,`hr`,`cnr`].includes(n))return`sr-Latn`;if(n===`sr`)return e.includes(`latn`)||e.includes(`me`)?`sr-Latn`:`sr-Cyrl`}return`en`}var gn=new Map;function _n(e){let t=gn.get(e);if(t)return t;let n={year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`,hourCycle:`h23`,calendar:`gregory`,numberingSystem:`latn`},r=vn(e)?e:void 0,i=new Intl.DateTimeFormat(`en-GB`,{...n,...r&&{timeZone:r}});return gn.set(e,i),i}function vn(e){try{return!!e&&!!new Intl.DateTimeFormat(`en-GB`,{timeZone:e})}catch{return!1}}function yn(e,t){let n={year:0,month:0,day:0,hour:0,minute:0,second:0};for(let{type:r,value:i}of _n(e).formatToParts(t))r in n&&(n[r]=Number(i));return n}function bn(e,t){let n=yn(e,t),r=Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second);return Math.round((r-t)/6e4)}function xn(e){let[t,n]=[Math.floor(Math.abs(e)/60),Math.abs(e)%60];return e===0?`UTC`:`UTC${e<0?`-`:`+`}${t}${n?`:${String(n).padStart(2,`0`)}`:``}`}function Sn(e,t){return{language:e,zone:t,t:fn(e),at:e=>yn(t,e)}}var Cn=L(Sn(`en`,``));function wn(){return Se(Cn)}var Tn=Symbol.for(`pv`),En=0;Array.isArray;function q(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Tn,__v:--En,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}var Dn=`Europe/Belgrade`;function On({now:e}){let{language:t,t:n,zone:r,at:i}=wn(),a=i(e),o=bn(r,e),s=r===Dn&&vn(r)?n(`zone-kosovo`):vn(r)?n(`zone-site`,{offset:xn(o)}):xn(o),c=o!==bn(``,e);return q(`p`,{class:`clock`,children:[q(`time`,{dateTime:new Date(e).toISOString(),children:U(a)}),` `,q(`span`,{class:`date`,children:on(t,a)}),` `,q(`span`,{class:`zone`,children:[s,c&&q(b,{children:[` · `,n(`zone-device`,{time:an(yn(``,e))})]})]})]})}var kn=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),An=function(e){return`/`+e},jn={},Mn=function(e){return e.pathname.endsWith(`.css`)},Nn=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},Pn=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=An(t,n);let r=s(t),i=Mn(r);return Nn(jn,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:kn,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})};function Fn({now:e}){let[t,n]=B(null);return H(()=>{Pn(()=>import(`./crew-Cd6BZ-o9.js`).then(e=>{n({Button:e.default})},()=>void 0),__vite__mapDeps([0,1,2]))},[]),t&&q(t.Button,{now:e})}function In({choose:e}){let{language:t,t:n}=wn();return q(`nav`,{class:`languages`,"aria-label":n(`language`),children:Xt.map(n=>q(`button`,{type:`button`,lang:n,"aria-pressed":n===t,onClick:()=>{e(n)},children:cn[n]},n))})}function Ln({view:e}){let{t}=wn(),[n,r]=B(null);return H(()=>{let t=!1,n=n=>{t||r({path:e.path,Content:n})};return e.load?.().then(e=>n(e.default),()=>n(null)),()=>{t=!0}},[e]),n?.path===e.path?n.Content?q(n.Content,{}):q(`p`,{class:`empty`,role:`alert`,children:[t(`view-not-loaded`),` `,q(`button`,{type:`button`,class:`plain`,onClick:()=>{location.reload()},children:t(`view-load-again`)})]}):q(`p`,{class:`empty`,children:t(`view-loading`)})}var Rn=L(null);function zn(){let e=Se(Rn);if(!e)throw Error(`a view outside of the page`);return e}function Bn(e,t){let[n,r]=B(null),i=be(null);return H(()=>{let e=!1;return Re().then(t=>{e||r(t)},()=>void 0),()=>{e=!0}},[e,t]),n?.may.includes(`look`)&&(i.current=n),{me:n,last:i.current}}function Vn(e,t){return t===`anybody`||(e?.may.includes(t)??!1)}function Hn({who:e,role:t}){return e===`device`&&t===`operator`}function Un(e){return`problem-${e.slice(e.lastIndexOf(`/`)+1)}`}function Wn(e,t){return e===null||e===`unreachable`?null:t(Un(e))}var Gn=L([]);function Kn(e){let{language:t}=wn();return Se(Gn).filter(t=>t.pointer===e).map(e=>e.texts[t]).join(` `)}function qn({submit:e,action:t,cancel:n,instead:r,checked:i,children:a}){let{t:o}=wn(),s=Se(Rn),[c,l]=B(null),[u,d]=B([]),[f,p]=B(!1);return q(`form`,{class:`form`,onSubmit:t=>{if(t.preventDefault(),f)return;let n=t.currentTarget;p(!0),l(null),d([]),e(new FormData(n)).then(()=>p(!1),e=>{if(p(!1),s&&e instanceof Me&&e.trouble===`/api/v1/problems/log-in`)return s.again();l(Jn(e,o,r)),d(e instanceof Me?e.errors:[]);let t=e instanceof Me&&e.field?n.elements.namedItem(e.field):null;t instanceof HTMLElement&&t.focus()})},noValidate:!i,children:[q(Gn.Provider,{value:u,children:a}),c&&q(`p`,{class:`trouble`,role:`alert`,children:c}),q(`p`,{class:`actions`,children:[q(`button`,{type:`submit`,class:`main`,"aria-disabled":f,children:t}),n&&q(`button`,{type:`button`,class:`plain`,onClick:n,children:o(`form-cancel`)})]})]})}function Jn(e,t,n={}){if(!(e instanceof Me)||e.trouble===`unreachable`)return t(`connection-none`);let r=n[Un(e.trouble)];return r?t(r):Wn(e.trouble,t)??t(`connection-none`)}function Yn(e,t){let n=e.get(t);return typeof n==`string`?n:``}function Xn({label:e,hint:t,type:n=`text`,pointer:r,...i}){let a=Ce(),o=Kn(r),s=[t&&`${a}-hint`,o&&`${a}-why`].filter(Boolean).join(` `);return q(`div`,{class:`field`,children:[q(`label`,{for:a,children:e}),q(`input`,{id:a,type:n,autocomplete:`off`,...i,"aria-invalid":o?!0:void 0,"aria-describedby":s||void 0}),t&&q(`span`,{class:`hint`,id:`${a}-hint`,children:t}),o&&q(`span`,{class:`trouble`,id:`${a}-why`,role:`alert`,children:o})]})}function Zn({name:e,label:t,value:n,options:r}){return q(`label`,{class:`field`,children:[t,q(`select`,{name:e,children:r.map(([e,t])=>q(`option`,{value:e,selected:e===n,children:t},e))})]})}var Qn=2e3;function $n({reason:e,entered:t}){let{t:n}=wn();return q(`section`,{class:`door`,"aria-labelledby":`door-title`,children:[q(`h2`,{id:`door-title`,children:n(`log-in-title`)}),e&&q(`p`,{role:`alert`,children:e}),q(qn,{checked:!0,submit:e=>ze(Yn(e,`login`),Yn(e,`password`)).then(t),action:n(`log-in-enter`),children:[q(Xn,{name:`login`,label:n(`log-in-name`),autocomplete:`username`,autocapitalize:`none`,spellcheck:!1,required:!0}),q(Xn,{name:`password`,label:n(`log-in-password`),type:`password`,autocomplete:`current-password`,required:!0})]}),q(er,{entered:t})]})}function er({entered:e}){let{t,at:n}=wn(),[r,i]=B(null),[a,o]=B(null),s=r?.state===`waiting`;return H(()=>{if(!s)return;let t=window.setInterval(()=>{Ge().then(({state:t})=>{t===`allowed`?e():t!==`waiting`&&i(t===`refused`?{state:t}:null)},()=>void 0)},Qn);return()=>{window.clearInterval(t)}},[s]),r?.code?q(`div`,{class:`pairing`,role:`status`,children:[q(`p`,{children:t(`pairing-code`)}),q(`p`,{class:`code`,children:r.code}),q(tr,{code:r.code}),q(`p`,{class:`quiet`,children:t(`pairing-waiting`,{time:an(n(r.until??0))})})]}):q(`div`,{class:`pairing`,children:[r?.state===`refused`&&q(`p`,{role:`alert`,children:t(`pairing-refused`)}),a&&q(`p`,{class:`trouble`,role:`alert`,children:a}),q(`button`,{type:`button`,class:`plain`,onClick:()=>{We().then(i,e=>{o(Jn(e,t))})},children:t(`pairing-ask`)})]})}function tr({code:e}){let{t}=wn(),[n,r]=B(null);if(H(()=>{let t=!1;return Pn(async()=>{let{doorOf:e,qr:t}=await import(`./qr-Dr7vACiq.js`);return{doorOf:e,qr:t}},[]).then(({doorOf:n,qr:i})=>{t||r(i(n(e,location.origin)))},()=>void 0),()=>{t=!0}},[e]),!n)return null;let i=n.size+8;return q(b,{children:[q(`p`,{children:t(`pairing-qr`)}),q(`svg`,{class:`qr`,viewBox:`-4 -4 ${i} ${i}`,role:`img`,"aria-label":t(`pairing-qr-label`,{code:e}),children:q(`path`,{d:n.path})})]})}var nr=[{path:`/`,name:`presses`,may:`look`},{path:`/setup`,name:`setup`,may:`anybody`,menu:!1,load:()=>Pn(()=>import(`./setup-DONrN3oY.js`),[])},{path:`/settings`,name:`view-settings`,may:`settings`,parts:!0,load:()=>Pn(()=>import(`./settings-Kniwru1M.js`),__vite__mapDeps([3,1,2,4,5,6,7]))},{path:`/people`,name:`view-people`,may:`people`,load:()=>Pn(()=>import(`./people-CYeTu_dW.js`),__vite__mapDeps([8,4,1,2,9,10,5,6]))},{path:`/devices`,name:`view-devices`,may:`devices`,load:()=>Pn(()=>import(`./devices-DfEkCEmH.js`),__vite__mapDeps([11,4,1,2,10]))},{path:`/tokens`,name:`view-tokens`,may:`tokens`,load:()=>Pn(()=>import(`./tokens-D-svFadh.js`),__vite__mapDeps([12,4,1,2,10]))},{path:`/me`,name:`view-me`,may:`own`,menu:!1,load:()=>Pn(()=>import(`./me-C897RLvP.js`),__vite__mapDeps([13,10,1,2,5,6,9,4]))},{path:`/trust`,name:`view-trust`,may:`anybody`,menu:!1,load:()=>Pn(()=>import(`./trust-D8xk8Yp5.js`),__vite__mapDeps([14,15]))}];function rr(e){let t=e.replace(/(?<=.)\/+$/,``);return nr.find(e=>e.path===t||e.parts&&t.startsWith(`${e.path}/`))}function ir(e,t=location.search){let n=new URLSearchParams(t).get(`lang`);return n===null?e:`${e}?${new URLSearchParams({lang:n})}`}var ar=new Set,or=null;function sr(e){or=e}function cr(e){if(or?.(e)!==!1){history.pushState(null,``,e),window.scrollTo(0,0);for(let e of ar)e()}}function lr(){let[e,t]=B({path:location.pathname,moves:0});return H(()=>{let e=location.href,n=()=>{e=location.href,t(({moves:e})=>({path:location.pathname,moves:e+1}))},r=()=>{or?.(location.pathname+location.search)===!1?history.pushState(null,``,e):n()},i=e=>{let t=ur(e);t&&(e.preventDefault(),cr(t))};return ar.add(n),window.addEventListener(`popstate`,r),document.addEventListener(`click`,i),()=>{ar.delete(n),window.removeEventListener(`popstate`,r),document.removeEventListener(`click`,i)}},[]),e}function ur(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return null;let t=e.target instanceof Element?e.target.closest(`a`):null;return!t||t.target||t.hasAttribute(`download`)||t.hash||t.origin!==location.origin?null:rr(t.pathname)?t.pathname+t.search:null}function dr({me:e,path:t}){let{t:n}=wn(),r=n(`log-in-as`,{name:e.name??``,role:n(`role-${e.role??`viewer`}`)});return q(`p`,{class:`me`,children:q(`a`,{href:ir(`/me`),"aria-current":t===`/me`?`page`:void 0,children:r})})}function fr({me:e,path:t}){let{t:n}=wn(),r=nr.filter(t=>t.menu!==!1&&Vn(e,t.may));return r.length<2?null:q(`nav`,{class:`menu`,"aria-label":n(`menu`),children:r.map(e=>q(`a`,{href:ir(e.path),"aria-current":e.path===t?`page`:void 0,children:n(e.name)},e.path))})}var pr=3e4,mr=.8;function hr(e){let t=e?.producers.flatMap(({history:e,online:t})=>e&&t?[e]:[])??[],n=t.reduce((e,{from:t,to:n})=>e+Math.max(0,n-t),0);return n===0?null:t.reduce((e,{from:t,to:n,at:r})=>e+Math.min(Math.max(0,r-t),Math.max(0,n-t)),0)/n}function gr({online:e,history:t,complete_to:n},r){return e&&!t&&n!==null&&r-n<=pr}function _r({language:e,t,at:n},r,i){let a=t=>G(e,n(t),n(i)),o={producer:r.producer},s=[],c=r.complete_to;if(!r.online)s.push({tone:`bad`,text:r.last_heard===null?t(`producer-never`,o):t(`producer-offline`,{...o,time:a(r.last_heard)})});else if(r.history){let{from:n,to:i,at:c}=r.history,l=i>n?Math.min(1,Math.max(0,(c-n)/(i-n))):1;s.push({tone:`note`,text:t(`producer-history`,{...o,from:a(n),to:a(i),at:a(c),percent:tn(e,l)})})}else c===null||c<=0?s.push({tone:`note`,text:t(`producer-starting`,o)}):r.depth>0&&i-c>pr?s.push({tone:`note`,text:t(`producer-backlog`,{...o,n:r.depth,count:en(e,r.depth),time:a(c)})}):s.push({tone:`good`,text:t(`producer-live`,{...o,time:a(c)})});let l=r.limit_bytes>0?r.depth_bytes/r.limit_bytes:0;if(l>=mr&&s.push({tone:`bad`,text:t(`producer-full`,{...o,percent:tn(e,l)})}),r.clock&&!r.clock.trusted){let n=mn(e,r.clock.waits_ms??0);s.push({tone:`note`,text:t(`producer-clock`,{...o,duration:n}),...r.online?{clockOf:r.producer}:{}})}let[u,d]=r.lost;return u>0&&s.push({tone:`bad`,text:t(`producer-lost`,{...o,n:u,count:en(e,u)})}),d>0&&s.push({tone:`bad`,text:t(`producer-lost-maybe`,{...o,n:d,count:en(e,d)})}),r.trouble&&s.push({tone:`bad`,text:t(`producer-trouble`,o),quote:r.trouble}),s}function vr({language:e,t},n){let r=[],{store:i,quarantine:a,losses:o,readiness:s}=n,c=(n,r)=>({tone:`bad`,text:t(n,{n:r,count:en(e,r)})});i.ok?r.push({tone:`good`,text:t(`store-ok`,{size:nn(e,i.size_bytes??0)})}):r.push({tone:`bad`,text:t(`store-bad`)});let l=o.of_unknown_size??0,u=(o.count??0)-l;l>0&&r.push(c(`losses-unknown`,l)),u>0&&r.push(c(`losses-recorded`,u));let d=a.count??0;d>0&&r.push(c(`quarantine`,d));let f=Object.entries(s.dependencies).flatMap(([e,t])=>t===null?[]:[e]);return f.length>0&&r.push({tone:`bad`,text:t(`dependencies-bad`,{names:f.join(`, `)})}),r}function yr({language:e,t,at:n},r,i){let{producers:a,losses:o,store:s}=r;return(o.count??0)>0||a.some(({lost:[e,t]})=>e+t>0)||a.length===0?null:s.ok&&o.count!==null&&a.every(e=>gr(e,i))?{tone:`good`,text:t(`nothing-lost`,{time:G(e,n(Math.min(...a.map(({complete_to:e})=>e??0))),n(i))})}:{tone:`note`,text:t(`no-loss-known`)}}function br(e,t,n){let r=yr(e,t,n);return[...t.producers.flatMap(t=>_r(e,t,n)),...vr(e,t),...r?[r]:[]]}function xr(e,t,n){let r=br(e,t,n),i=hr(t),a=i===null?null:{tone:`note`,text:e.t(`summary-history`,{percent:tn(e.language,i)})},o={tone:`note`,text:e.t(`pipeline-none`)};return r.find(({tone:e})=>e===`bad`)??a??r.find(({tone:e})=>e===`note`)??r.at(-1)??o}var Sr={good:`✓`,note:`…`,bad:`!`};function Cr({pipeline:e,now:t}){let n=wn(),r=br(n,e,t);return q(`section`,{class:r.every(({tone:e})=>e!==`bad`)?`pipeline calm`:`pipeline`,"aria-labelledby":`pipeline-title`,children:[q(`h2`,{id:`pipeline-title`,children:n.t(`pipeline`)}),e.producers.length===0&&q(`p`,{children:n.t(`pipeline-none`)}),q(`ul`,{children:r.map(e=>q(wr,{...e},e.clockOf?`clock of ${e.clockOf}`:e.text))})]})}function wr({text:e,tone:t,quote:n,clockOf:r}){return q(`li`,{class:`line-${t}`,children:[q(`span`,{class:`mark`,"aria-hidden":`true`,children:Sr[t]}),q(`div`,{children:[e,n&&q(b,{children:[` `,q(`q`,{lang:`en`,children:n})]}),r!==void 0&&q(Tr,{producer:r})]})]})}function Tr({producer:e}){let{t}=wn(),[n,r]=B(``);return q(`p`,{class:`action`,children:[q(`button`,{type:`button`,onClick:()=>{Ke().then(()=>r(t(`clock-told`)),e=>r(Er(e,t)))},children:t(`clock-set`,{producer:e})}),` `,q(`span`,{role:`status`,children:n})]})}function Er(e,t){return e instanceof Me&&Wn(e.trouble,t)||t(`clock-refused`)}function Dr({pipeline:e,now:t}){let n=wn(),r=e&&xr(n,e,t),i=hr(e),a=Math.floor((i??0)*100);return q(`div`,{class:`summary`,children:[q(`p`,{class:`line-${r?.tone??`note`}`,role:`status`,children:r&&q(b,{children:[q(`span`,{class:`mark`,"aria-hidden":`true`,children:Sr[r.tone]}),` `,r.text]})}),i!==null&&q(`div`,{class:`history`,role:`progressbar`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":a,"aria-label":n.t(`summary-history`,{percent:`${a}%`}),children:q(`div`,{style:{width:`${i*100}%`}})})]})}var Or=`presswatch.language`;function kr(e){return Xt.find(t=>t===e)}function Ar(){return kr(new URLSearchParams(location.search).get(`lang`))??kr(Mr())??hn(navigator.languages)}function jr(e){let t=new URL(location.href);t.searchParams.set(`lang`,e),history.replaceState(null,``,t);try{localStorage.setItem(Or,e)}catch{}}function Mr(){try{return localStorage.getItem(Or)}catch{return null}}var Nr=65e3,Pr=6e4,Fr=9e4;function Ir({t:e,hold_ms:t,heartbeat_ms:n},r){let i=r-e;return i>t?`gone`:i>(n>Pr?Math.max(Nr,1.1*n):Nr)?`old`:`fresh`}function Lr(e,t){return e.last_heard===null||t-e.last_heard>Fr?{state:`unknown`,since:e.last_heard}:{state:e.state,since:e.since}}function Rr(e,t){let{state:n}=Lr(e,t),r=e.last_heard!==null&&t-e.last_heard<=Fr;return n===`unknown`&&r?`state-untold`:`state-${n}`}function zr(e,{warn:t,trip:n,gate:r},i){return r===`execute`&&i!==`running`||r===`power_on`&&[`off`,`power_off`,`unknown`].includes(i)?`ok`:Br(e,n)?`trip`:Br(e,t)?`warn`:`ok`}function Br(e,[t,n]){return t!==null&&e<t||n!==null&&e>n}var Vr=[[{id:`hyd_press_peak`,digits:0},{id:`hyd_press`,digits:0},{id:`accumulator`,digits:0}],[{id:`oil_temp`,digits:0}],[{id:`motor_current`,digits:1},{id:`motor_power`,digits:1}],[{id:`stroke_rate`,digits:1},{id:`vib_pump`,digits:2}],[{id:`spec_energy`,digits:0},{id:`cooling_power`,digits:1}]],Hr=3;function Ur(e){let t=Vr.flatMap(t=>t.find(({id:t})=>e.signals[t])??[]);return t.length>0?t:Object.keys(e.signals).filter(t=>e.signals[t]?.unit).slice(0,Vr.length).map(e=>({id:e,digits:1}))}function Wr(e){return Ur(e).slice(0,Hr)}function Gr(e){return typeof e?.v==`number`?e.v:null}var Kr={bar:`unit-bar`,Cel:`unit-Cel`,"%":`unit-pct`,A:`unit-A`,V:`unit-V`,kW:`unit-kW`,"mm/s":`unit-mm-s`,"{stroke}/min":`unit-strokes`,"{briquette}":`unit-briquettes`,"kg/h":`unit-kg-h`,"kW.h":`unit-kW-h`,"kW.h/t":`unit-spec`};function qr(e,t){let n=Kr[e];return n?t(n):e}var Jr={fill:`none`,stroke:`currentColor`,"stroke-width":2.4,"stroke-linecap":`round`,"stroke-linejoin":`round`},Yr={running:()=>q(`circle`,{cx:`12`,cy:`12`,r:`9`,fill:`currentColor`}),idle:()=>q(`circle`,{cx:`12`,cy:`12`,r:`8`,...Jr}),starved:()=>q(`path`,{d:`M3 12h12M10 7l5 5-5 5M20 4v16`,...Jr}),blocked:()=>q(`path`,{d:`M4 4v16M9 12h12M16 7l5 5-5 5`,...Jr}),faulted:()=>q(b,{children:[q(`rect`,{x:`2.5`,y:`2.5`,width:`19`,height:`19`,rx:`2`,fill:`currentColor`}),q(`path`,{d:`M12 6.5v7M12 17.3v.2`,...Jr,class:`shape-cut`})]}),maintenance:()=>q(`path`,{d:`M20 7.5a5 5 0 0 1-6.7 5L7 19a2 2 0 0 1-3-3l6.500-6.300a5 5 0 0 1 6-6.700l-3 3 .6 2.900 2.900.6z`,...Jr}),off:()=>q(`path`,{d:`M12 4a8 8 0 1 0 .01 0M8 12h8`,...Jr}),power_off:()=>q(`path`,{d:`M13 3 7 13h5l-1 8 6-10h-5zM4 4l16 16`,...Jr}),unknown:()=>q(b,{children:[q(`rect`,{x:`3`,y:`3`,width:`18`,height:`18`,rx:`2`,...Jr,"stroke-dasharray":`3 3`}),q(`path`,{d:`M9.500 9.500a2.500 2.500 0 1 1 2.500 3v1.200M12 17v.2`,...Jr})]})};function Xr({state:e}){return q(`svg`,{class:`shape`,viewBox:`0 0 24 24`,"aria-hidden":`true`,children:Yr[e]()})}function Zr(e,t,n,r){let[i,a]=B({data:null,trouble:null}),o=be(0);return o.current=n-Date.now(),H(()=>{let e=new AbortController,n=()=>{document.hidden||r(Date.now()+o.current,e.signal).then(e=>a({data:e,trouble:null}),e=>{e instanceof Me&&a(t=>({...t,trouble:e.trouble}))})};n();let i=window.setInterval(n,t);return document.addEventListener(`visibilitychange`,n),()=>{e.abort(),window.clearInterval(i),document.removeEventListener(`visibilitychange`,n)}},e),i}function Qr(e,t,n,r){let i=[],a=(e,t,a)=>{let[o,s]=[Math.max(e,n),Math.min(t,r)];if(s<=o)return;let c=i.at(-1);c&&c.state===a&&c.to>=o?c.to=s:i.push({from:o,to:s,state:a})},o=t.state!==`unknown`&&t.since!==null?Math.min(t.since??r,r):r,s=n;for(let t of e){let[e,n]=[Math.max(t.from,s),Math.min(t.to,o)];n<=e||(a(s,e,`unknown`),a(e,n,t.state),s=n)}return a(s,o,`unknown`),a(Math.max(o,s),r,t.state),i}var $r=288e5,ei=3e4,ti=6e4;function ni({press:e,now:t,importing:n,plan:r}){let{t:i,at:a}=wn(),o=Zr([e.id,e.state,n],ei,t,(t,n)=>Je(e.id,t-$r-ti,t,n)),s=t-$r,c=o.data?Qr(o.data,Lr(e,t),s,t):[],l=e=>an(a(e)),u=c.map(e=>i(`strip-block`,{state:i(`state-${e.state}`),from:l(e.from),to:l(e.to)})),d=[...new Set(c.map(e=>e.state))],f=Wn(o.trouble,i),p=(e,t)=>({left:`${(e-s)/$r*100}%`,width:`${(t-e)/$r*100}%`});return q(`div`,{class:`strip`,children:[q(`div`,{class:`strip-bar`,role:`img`,"aria-busy":o.data===null,"aria-label":`${i(`strip-label`)}: ${o.data?u.slice(-12).join(`; `):i(`loading`)}`,children:[r?.flatMap(e=>e.planned).map(([e,t])=>q(`span`,{class:`planned`,style:p(e,t)},e)),c.map((e,t)=>q(`span`,{class:`block tone-${e.state}`,title:u[t],style:p(e.from,e.to)},e.from))]}),q(`div`,{class:`strip-scale`,"aria-hidden":`true`,children:[q(`span`,{children:l(s)}),q(`span`,{children:l(s+$r/2)}),q(`span`,{children:i(`strip-now`)})]}),f?q(`p`,{class:`strip-key trouble`,role:`status`,children:f}):o.data===null?q(`p`,{class:`strip-key`,children:i(`loading`)}):q(`ul`,{class:`strip-key`,children:d.map(e=>q(`li`,{class:`tone-${e}`,children:[q(Xr,{state:e}),i(`state-${e}`)]},e))})]})}var ri=!0,ii=`uplot`,ai=`u-hz`,oi=`u-vt`,si=`u-title`,ci=`u-wrap`,li=`u-under`,ui=`u-over`,di=`u-axis`,fi=`u-off`,pi=`u-select`,mi=`u-cursor-x`,hi=`u-cursor-y`,gi=`u-cursor-pt`,_i=`u-legend`,vi=`u-live`,yi=`u-inline`,bi=`u-series`,xi=`u-marker`,Si=`u-label`,Ci=`u-value`,wi=`width`,Ti=`height`,Ei=`top`,Di=`bottom`,Oi=`left`,ki=`right`,Ai=`#000`,ji=`#0000`,Mi=`mousemove`,Ni=`mousedown`,Pi=`mouseup`,Fi=`mouseenter`,Ii=`mouseleave`,Li=`dblclick`,Ri=`resize`,zi=`scroll`,Bi=`change`,Vi=`dppxchange`,Hi=`--`,Ui=typeof window<`u`,Wi=Ui?document:null,Gi=Ui?window:null,Ki=Ui?navigator:null,J,qi;function Ji(){let e=devicePixelRatio;J!=e&&(J=e,qi&&ca(Bi,qi,Ji),qi=matchMedia(`(min-resolution: ${J-.001}dppx) and (max-resolution: ${J+.001}dppx)`),sa(Bi,qi,Ji),Gi.dispatchEvent(new CustomEvent(Vi)))}function Yi(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Xi(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Y(e,t,n){e.style[t]=n+`px`}function Zi(e,t,n,r){let i=Wi.createElement(e);return t!=null&&Yi(i,t),n?.insertBefore(i,r),i}function Qi(e,t){return Zi(`div`,e,t)}var $i=new WeakMap;function ea(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=$i.get(e)&&(e.style.transform=a,$i.set(e,a),t<0||n<0||t>r||n>i?Yi(e,fi):Xi(e,fi))}var ta=new WeakMap;function na(e,t,n){let r=t+n;r!=ta.get(e)&&(ta.set(e,r),e.style.background=t,e.style.borderColor=n)}var ra=new WeakMap;function ia(e,t,n,r){let i=t+``+n;i!=ra.get(e)&&(ra.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var aa={passive:!0},oa={...aa,capture:!0};function sa(e,t,n,r){t.addEventListener(e,n,r?oa:aa)}function ca(e,t,n,r){t.removeEventListener(e,n,aa)}Ui&&Ji();function la(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:Aa((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function ua(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var da=e=>e!=null,fa=e=>e!=null&&e>0,pa=ua(da),ma=ua(fa);function ha(e,t,n,r=0,i=!1){let a=i?ma:pa,o=i?fa:da;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??Va,c??-Va]}function ga(e,t,n,r){let i=Ia(e),a=Ia(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?La:Ra,s=i==1?Aa:Ma,c=a==1?Ma:Aa,l=s(o(ka(e))),u=c(o(ka(t))),d=Fa(n,l),f=Fa(n,u);return n==10&&(l<0&&(d=Q(d,-l)),u<0&&(f=Q(f,-u))),r||n==2?(e=d*i,t=f*a):(e=to(e,d),t=eo(t,f)),[e,t]}function _a(e,t,n,r){let i=ga(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var va=.1,ya={mode:3,pad:va},ba={pad:0,soft:null,mode:0},xa={min:ba,max:ba};function Sa(e,t,n,r){return po(n)?wa(e,t,n):(ba.pad=n,ba.soft=r?0:null,ba.mode=r?3:0,wa(e,t,xa))}function X(e,t){return e??t}function Ca(e,t,n){for(t=X(t,0),n=X(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function wa(e,t,n){let r=n.min,i=n.max,a=X(r.pad,0),o=X(i.pad,0),s=X(r.hard,-Va),c=X(i.hard,Va),l=X(r.soft,Va),u=X(i.soft,-Va),d=X(r.mode,0),f=X(i.mode,0),p=t-e,m=La(p),h=Pa(ka(e),ka(t)),g=ka(La(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=Va&&(a=0),f==2&&u!=-Va&&(o=0)));let _=p||h||1e3,v=Fa(10,Aa(La(_))),y=Q(to(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:Va,x=Pa(s,y<b&&e>=b?b:Na(b,y)),S=Q(eo(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-Va,w=Na(c,S>C&&t<=C?C:Pa(C,S));return x==w&&x==0&&(w=100),[x,w]}var Ta=new Intl.NumberFormat(Ui?Ki.language:`en-US`),Ea=e=>Ta.format(e),Da=Math,Oa=Da.PI,ka=Da.abs,Aa=Da.floor,ja=Da.round,Ma=Da.ceil,Na=Da.min,Pa=Da.max,Fa=Da.pow,Ia=Da.sign,La=Da.log10,Ra=Da.log2,za=(e,t=1)=>Da.sinh(e)*t,Ba=(e,t=1)=>Da.asinh(e/t),Va=1/0;function Ha(e){return(La((e^e>>31)-(e>>31))|0)+1}function Ua(e,t,n){return Na(Pa(e,t),n)}function Wa(e){return typeof e==`function`}function Z(e){return Wa(e)?e:()=>e}var Ga=()=>{},Ka=e=>e,qa=(e,t)=>t,Ja=e=>null,Ya=e=>!0,Xa=(e,t)=>e==t,Za=/\.\d*?(?=9{6,}|0{6,})/gm,Qa=e=>{if(lo(e)||no.has(e))return e;let t=`${e}`,n=t.match(Za);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${Qa(e)}e${n}`}return Q(e,r)};function $a(e,t){return Qa(Q(Qa(e/t))*t)}function eo(e,t){return Qa(Ma(Qa(e/t))*t)}function to(e,t){return Qa(Aa(Qa(e/t))*t)}function Q(e,t=0){if(lo(e))return e;let n=10**t;return ja(e*n*(1+2**-52))/n}var no=new Map;function ro(e){return((``+e).split(`.`)[1]||``).length}function io(e,t,n,r){let i=[],a=r.map(ro);for(let o=t;o<n;o++){let t=ka(o),n=Q(Fa(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Q(c,l);i.push(u),no.set(u,l)}}return i}var ao={},oo=[],so=[null,null],co=Array.isArray,lo=Number.isInteger,uo=e=>e===void 0;function fo(e){return typeof e==`string`}function po(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function mo(e){return typeof e==`object`&&!!e}var ho=Object.getPrototypeOf(Uint8Array),go=`__proto__`;function _o(e,t=po){let n;if(co(e)){let r=e.find(e=>e!=null);if(co(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=_o(e[r],t)}else n=e.slice()}else if(e instanceof ho)n=e.slice();else if(t(e)){n={};for(let r in e)r!=go&&(n[r]=_o(e[r],t))}else n=e;return n}function vo(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=go&&(po(e[t])?vo(e[t],_o(r[t])):e[t]=_o(r[t]))}return e}var yo=0,bo=1,xo=2;function So(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function Co(e,t){if(Eo(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return Do(t[0])||(t=To(t)),t}let n=new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:bo,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=yo&&(l[n]=t,u==xo&&d.push(n)):l[n]=t}So(l,d,i),r.push(l)}}return r}var wo=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function To(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function Eo(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function Do(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=Pa(1,Aa((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var Oo=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],ko=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function Ao(e){return e.slice(0,3)}var jo=ko.map(Ao),Mo={MMMM:Oo,MMM:Oo.map(Ao),WWWW:ko,WWW:jo};function No(e){return(e<10?`0`:``)+e}function Po(e){return(e<10?`00`:e<100?`0`:``)+e}var Fo={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>No(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>No(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>No(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>No(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>No(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Po(e.getMilliseconds())};function Io(e,t){t||=Mo;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?Fo[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var Lo=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Ro(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Lo?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var zo=e=>e%1==0,Bo=[1,2,2.5,5],Vo=io(10,-32,0,Bo),Ho=io(10,0,32,Bo),Uo=Ho.filter(zo),Wo=Vo.concat(Ho),Go=`
`,Ko=`{YYYY}`,qo=Go+Ko,Jo=`{M}/{D}`,Yo=Go+Jo,Xo=Yo+`/{YY}`,Zo=`{aa}`,Qo=`{h}:{mm}`+Zo,$o=Go+Qo,es=`:{ss}`,$=null;function ts(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?io(10,0,3,Bo).filter(zo):io(10,-3,0,Bo)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,Ko,$,$,$,$,$,$,1],[i*28,`{MMM}`,qo,$,$,$,$,$,1],[i,Jo,qo,$,$,$,$,$,1],[r,`{h}`+Zo,Xo,$,Yo,$,$,$,1],[n,Qo,Xo,$,Yo,$,$,$,1],[t,es,Xo+` `+Qo,$,Yo+` `+Qo,$,$o,$,1],[e,es+`.{fff}`,Xo+` `+Qo,$,Yo+` `+Qo,$,$o,$,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Q(g*e,3),v=ds(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Q(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Q(ds(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(ja(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=ds(c+r*a,l+n*a,1),s=o-t(Q(o*e,3));i=Q((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(Aa(l)-Aa(_))+eo(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Q(o+d,e==1?0:3),!(o>u);)if(g>1){let e=Aa(Q(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Q((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[ns,rs,is]=ts(1),[as,os,ss]=ts(.001);io(2,-53,53,[1]);function cs(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function ls(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function us(e,t){let n=Io(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function ds(e,t,n){return new Date(e,t,n)}function fs(e,t){return t(e)}var ps=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function ms(e,t){return(n,r,i,a)=>a==null?Hi:t(e(r))}function hs(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function gs(e,t){return e.series[t].fill(e,t)}var _s={show:!0,live:!0,isolate:!1,mount:Ga,markers:{show:!0,width:2,stroke:hs,fill:gs,dash:`solid`},idx:null,idxs:null,values:[]};function vs(e,t){let n=e.cursor.points,r=Qi(),i=n.size(e,t);Y(r,wi,i),Y(r,Ti,i);let a=i/-2;Y(r,`marginLeft`,a),Y(r,`marginTop`,a);let o=n.width(e,t,i);return o&&Y(r,`borderWidth`,o),r}function ys(e,t){let n=e.series[t].points;return n._fill||n._stroke}function bs(e,t){let n=e.series[t].points;return n._stroke||n._fill}function xs(e,t){return e.series[t].points.size}var Ss=[0,0];function Cs(e,t,n){return Ss[0]=t,Ss[1]=n,Ss}function ws(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function Ts(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var Es={show:!0,x:!0,y:!0,lock:!1,move:Cs,points:{one:!1,show:vs,size:xs,width:0,stroke:bs,fill:ys},bind:{mousedown:ws,mouseup:ws,click:ws,dblclick:ws,mousemove:Ts,mouseleave:Ts,mouseenter:Ts},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ds={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},Os=vo({},Ds,{filter:qa}),ks=vo({},Os,{size:10}),As=vo({},Ds,{show:!1}),js=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,Ms=`bold `+js,Ns=1.5,Ps={show:!0,scale:`x`,stroke:Ai,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ms,side:2,grid:Os,ticks:ks,border:As,font:js,lineGap:Ns,rotate:0},Fs=`Value`,Is=`Time`,Ls={show:!0,scale:`x`,auto:!1,sorted:1,min:Va,max:-1/0,idxs:[]};function Rs(e,t,n,r,i){return t.map(e=>e==null?``:Ea(e))}function zs(e,t,n,r,i,a,o){let s=[],c=no.get(i)||0;n=o?n:Q(eo(n,i),c);for(let e=n;e<=r;e=Q(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function Bs(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=Fa(c,Aa((c==10?La:Ra)(n))),c==10&&(i=Wo[la(i,Wo)]);let l=n,u=i*c;c==10&&(u=Wo[la(u,Wo)]);do s.push(l),l+=i,c==10&&!no.has(l)&&(l=Q(l,no.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=Wo[la(u,Wo)]));while(l<=r);return s}function Vs(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?Bs(e,t,Pa(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?Bs(e,t,Pa(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var Hs=/./,Us=/[12357]/,Ws=/[125]/,Gs=/1/,Ks=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function qs(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?Hs:c(7,o)-u>=l?Us:c(5,o)-u>=l?Ws:Gs;if(d==Gs){let e=ka(c(1,o)-u);if(e<l)return Ks(t.slice().reverse(),s.distr,d,Ma(l/e)).reverse()}return Ks(t,s.distr,d,1)}function Js(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=ka(c(1,o)-c(2,o));return l<s?Ks(t.slice().reverse(),3,Hs,Ma(s/l)).reverse():t}function Ys(e,t,n,r){return r==null?Hi:t==null?``:Ea(t)}var Xs={show:!0,scale:`y`,stroke:Ai,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ms,side:3,grid:Os,ticks:ks,border:As,font:js,lineGap:Ns,rotate:0};function Zs(e,t){return Q((3+(e||1)*2)*t,3)}function Qs(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=ka(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*J);return r[1]-r[0]<=o}var $s={scale:null,auto:!0,sorted:0,min:Va,max:-1/0},ec=(e,t,n,r,i)=>i,tc={show:!0,auto:!0,sorted:0,gaps:ec,alpha:1,facets:[vo({},$s,{scale:`x`}),vo({},$s,{scale:`y`})]},nc={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:ec,alpha:1,points:{show:Qs,filter:null},values:null,min:Va,max:-1/0,idxs:[],path:null,clip:null};function rc(e,t,n,r,i){return n/10}var ic={time:ri,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ac=vo({},ic,{time:!1,ori:1}),oc={};function sc(e,t){let n=oc[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(oc[e]=n)),n}var cc=1,lc=2;function uc(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,yc,xc,Cc,Tc,Dc):n(i,c,l,u,d,_,g,p,f,h,m,bc,Sc,wc,Ec,Oc)}function dc(e,t){let n=0,r=0,i=X(e.bands,oo);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function fc(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function pc(e,t,n,r,i,a){return uc(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?xc:Sc,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function mc(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?Cc:wc,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function hc(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function gc(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function _c(e){return e==0?Ka:e==1?ja:t=>$a(t,e)}function vc(e){let t=e==0?yc:bc,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=Na(c,o/2,s/2),l=Na(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var yc=(e,t,n)=>{e.moveTo(t,n)},bc=(e,t,n)=>{e.moveTo(n,t)},xc=(e,t,n)=>{e.lineTo(t,n)},Sc=(e,t,n)=>{e.lineTo(n,t)},Cc=vc(0),wc=vc(1),Tc=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},Ec=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},Dc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},Oc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function kc(e){return(e,t,n,r,i)=>uc(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=yc,v=Tc):(_=bc,v=Ec);let y=Q(g.width*J,3),b=(g.size-g.width)/2*J,x=Q(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;Cc(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,Oa*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function Ac(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var jc=Ac(xc),Mc=Ac(Sc);function Nc(e){let t=X(e?.alignGaps,0);return(e,n,r,i)=>uc(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=pa(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=xc,b=jc):(y=Sc,b=Mc);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:cc},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=dc(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...gc(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=mc(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[pc(e,n,r,i,C,-1),pc(e,n,r,i,C,1)]:pc(e,n,r,i,C,E)),S})}function Pc(e){let t=X(e.align,1),n=X(e.ascDesc,!1),r=X(e.alignGaps,0),i=X(e.extend,!1);return(e,a,o,s)=>uc(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=pa(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?xc:Sc,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:cc},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),A=k,j=k;i&&t==-1&&(j=b,w(E,j,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,A,i),w(E,r,i),O=i,A=r}let M=A;i&&t==1&&(M=b+x,w(E,M,O));let[ee,te]=dc(e,a);if(c.fill!=null||ee!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,ee));w(t,M,n),w(t,j,n)}if(!c.spanGaps){let i=[];i.push(...gc(l,u,o,s,D,S,r));let f=c.width*J/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=mc(i,d.ori,h,g,_,v)}return te!=0&&(T.band=te==2?[pc(e,a,o,s,E,-1),pc(e,a,o,s,E,1)]:pc(e,a,o,s,E,te)),T})}function Fc(e,t,n,r,i,a,o=Va){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=ka(e[c]-e[s]);t<l&&(l=t,o=ka(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function Ic(e){e||=ao;let t=X(e.size,[.6,Va,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=Z(i),o=1-t[0],s=X(t[1],Va),c=X(t[2],1),l=X(e.disp,ao),u=X(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>uc(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*J,O=s*J,k=c*J,A,j;_.ori==0?[A,j]=a(e,t):[j,A]=a(e,t);let M=_.dir*(_.ori==0?1:-1),ee=_.ori==0?Cc:wc,te=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},ne=X(e.bands,oo).find(e=>e.series[0]==t),re=ne==null?0:ne.dir,ie=m.fillTo(e,t,m.min,m.max,re),N=T(b(ie,v,w,S)),P,F,ae,I=C,L=T(m.width*J),oe=!1,R=null,se=null,ce=null,le=null;d!=null&&(L==0||f!=null)&&(oe=!0,R=d.values(e,t,i,p),se=new Map,new Set(R).forEach(e=>{e!=null&&se.set(e,new Path2D)}),L>0&&(ce=f.values(e,t,i,p),le=new Map,new Set(ce).forEach(e=>{e!=null&&le.set(e,new Path2D)})));let{x0:ue,size:de}=l;if(ue!=null&&de!=null){E=1,h=ue.values(e,t,i,p),ue.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=de.values(e,t,i,p);F=de.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),I=Fc(h,g,y,_,C,x,I),ae=I-F+D}else I=Fc(h,g,y,_,C,x,I),ae=I*o+D,F=I-ae;ae<1&&(ae=0),L>=F/2&&(L=0),ae<5&&(T=Ka);let fe=ae>0,z=I-ae-(fe?L:0);F=T(Ua(z,k,O)),P=(E==0?F/2:E==M?0:F)-E*M*((E==0?D/2:0)+(fe?L/2:0));let pe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},me=oe?null:new Path2D,he=null;if(ne!=null)he=e.data[ne.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),he=n.values(e,t,i,p))}let ge=A*F,_e=j*F;for(let n=M==1?i:p;n>=i&&n<=p;n+=M){let r=g[n];if(r==null)continue;if(he!=null){let e=he[n]??0;if(r-e==0)continue;N=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(X(r,ie),v,w,S),o=T(i-P),s=T(Pa(a,N)),c=T(Na(a,N)),u=s-c;if(r!=null){let i=r<0?_e:ge,a=r<0?ge:_e;oe?(L>0&&ce[n]!=null&&ee(le.get(ce[n]),o,c+Aa(L/2),F,Pa(0,u-L),i,a),R[n]!=null&&ee(se.get(R[n]),o,c+Aa(L/2),F,Pa(0,u-L),i,a)):ee(me,o,c+Aa(L/2),F,Pa(0,u-L),i,a),te(e,t,n,o-L/2,c,F+L,u)}}return L>0?pe.stroke=oe?le:me:oe||(pe._fill=m.width==0?m._fill:m._stroke??m._fill,pe.width=0),pe.fill=oe?se:me,pe})}function Lc(e,t){let n=X(t?.alignGaps,0);return(t,r,i,a)=>uc(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=pa(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=yc,S=xc,x=Dc):(b=bc,S=Sc,x=Oc);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:cc},k=O.stroke,[A,j]=dc(t,r);if(o.fill!=null||A!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,A));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...gc(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=mc(e,l.ori,p,m,h,g)}return j!=0&&(O.band=j==2?[pc(t,r,i,a,k,-1),pc(t,r,i,a,k,1)]:pc(t,r,i,a,k,j)),O})}function Rc(e){return Lc(zc,e)}function zc(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var Bc=new Set;function Vc(){for(let e of Bc)e.syncRect(!0)}Ui&&(sa(Ri,Gi,Vc),sa(zi,Gi,Vc,!0),sa(Vi,Gi,()=>{rl.pxRatio=J}));var Hc=Nc(),Uc=kc();function Wc(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>Kc(e,r,t,n))}function Gc(e,t){return e.map((e,n)=>n==0?{}:vo({},t,e))}function Kc(e,t,n,r){return vo({},t==0?n:r,e)}function qc(e,t,n){return t==null?so:[t,n]}var Jc=qc;function Yc(e,t,n){return t==null?so:Sa(t,n,va,!0)}function Xc(e,t,n,r){return t==null?so:ga(t,n,e.scales[r].log,!1)}var Zc=Xc;function Qc(e,t,n,r){return t==null?so:_a(t,n,e.scales[r].log,!1)}var $c=Qc;function el(e,t,n,r,i){let a=Pa(Ha(e),Ha(t)),o=t-e,s=la(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?no.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function tl(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=ja((n=+r)*J))+`px`),[e,t,n]}function nl(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Q(e[2]*J,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function rl(e,t,n){let r={mode:X(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=Qi(ii);if(e.id!=null&&(l.id=e.id),Yi(l,e.class),e.title){let t=Qi(si,l);t.textContent=e.title}let u=Zi(`canvas`),d=r.ctx=u.getContext(`2d`),f=Qi(ci,l);sa(`click`,f,e=>{e.target===m&&(U!=tn||W!=nn)&&G.click(r,e)},!0);let p=r.under=Qi(li,f);f.appendChild(u);let m=r.over=Qi(ui,f);e=_o(e);let h=+X(e.pxAlign,1),g=_c(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?Wc(e.series||[],Ls,nc,!1):Gc(e.series||[null],tc),y=r.axes=Wc(e.axes||[],Ps,Xs,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=Z(e.fill||null),e.dir=X(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:zt,series:Ot},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>La(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>Ba(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||ao)[t]||ao;if(r.from!=null){E(r.from);let e=vo({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=vo({},t==S?ic:ac,r),n.key=t;let e=n.time,a=n.range,o=co(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?ya:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?ya:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&po(a))){let e=a;a=(t,n,r)=>n==null?so:Sa(n,r,e)}n.range=Z(a||(e?Jc:t==S?n.distr==3?Zc:n.distr==4?$c:qc:n.distr==3?Xc:n.distr==4?Qc:Yc)),n.auto=Z(!o&&n.auto),n.clamp=Z(n.clamp||rc),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,A;D.ori==0?(Yi(l,ai),k=a,A=o):(Yi(l,oi),k=o,A=a);let j={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(j[e]={min:t.min,max:t.max},t.min=t.max=null)}let M=e.tzDate||(e=>new Date(ja(e/_))),ee=e.fmtDate||Io,te=_==1?is(M):ss(M),ne=ls(M,cs(_==1?rs:os,ee)),re=ms(M,fs(ps,ee)),ie=[],N=r.legend=vo({},_s,e.legend),P=r.cursor=vo({},Es,{drag:{y:i==2}},e.cursor),F=N.show,ae=P.show,I=N.markers;N.idxs=ie,I.width=Z(I.width),I.dash=Z(I.dash),I.stroke=Z(I.stroke),I.fill=Z(I.fill);let L,oe,R,se=[],ce=[],le,ue=!1,de={};if(N.live){let e=v[1]?v[1].values:null;ue=e!=null,le=ue?e(r,1,0):{_:0};for(let e in le)de[e]=Hi}if(F){if(L=Zi(`table`,_i,l),R=Zi(`tbody`,null,L),N.mount(r,L),ue){oe=Zi(`thead`,null,L,R);let e=Zi(`tr`,null,oe);for(var fe in Zi(`th`,null,e),le)Zi(`th`,Si,e).textContent=fe}else Yi(L,yi),N.live&&Yi(L,vi)}let z={show:!0},pe={show:!1};function me(e,t){if(t==0&&(ue||!N.live||i==2))return so;let n=[],a=Zi(`tr`,bi,R,R.childNodes[t]);Yi(a,e.class),e.show||Yi(a,fi);let o=Zi(`th`,null,a);if(I.show){let e=Qi(xi,o);if(t>0){let n=I.width(r,t);n&&(e.style.border=n+`px `+I.dash(r,t)+` `+I.stroke(r,t)),e.style.background=I.fill(r,t)}}let s=Qi(Si,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(I.show||(s.style.color=e.width>0?I.stroke(r,t):I.fill(r,t)),ge(`click`,o,t=>{if(P._lock)return;Ve(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=N.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&pn(r,e?r==n?z:pe:z,!0,Zn.setSeries)})}else pn(n,{show:!e.show},!0,Zn.setSeries)},!1),We&&ge(Fi,o,t=>{P._lock||(Ve(t),pn(v.indexOf(e),xn,!0,Zn.setSeries))},!1)),le){let e=Zi(`td`,Ci,a);e.textContent=`--`,n.push(e)}return[a,n]}let he=new Map;function ge(e,t,n,i=!0){let a=he.get(t)||{},o=P.bind[e](r,t,n,i);o&&(sa(e,t,a[e]=o),he.set(t,a))}function _e(e,t,n){let r=he.get(t)||{};for(let n in r)(e==null||n==e)&&(ca(n,t,r[n]),delete r[n]);e??he.delete(t)}let ve=0,ye=0,B=0,V=0,H=0,be=0,xe=H,Se=be,Ce=B,we=V,Te=0,Ee=0,De=0,Oe=0;r.bbox={};let ke=!1,Ae=!1,je=!1,Me=!1,Ne=!1,Pe=!1;function Fe(e,t,n){(n||e!=r.width||t!=r.height)&&Ie(e,t),Bt(!1),je=!0,Ae=!0,Gt()}function Ie(e,t){r.width=ve=B=e,r.height=ye=V=t,H=be=0,ze(),Be();let n=r.bbox;Te=n.left=$a(H*J,.5),Ee=n.top=$a(be*J,.5),De=n.width=$a(B*J,.5),Oe=n.height=$a(V*J,.5)}function Le(){let e=!1,t=0;for(;!e;){t++;let n=Lt(t),i=Rt(t);e=t==3||n&&i,e||(Ie(r.width,r.height),Ae=!0)}}function Re({width:e,height:t}){Fe(e,t)}r.setSize=Re;function ze(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(B-=c,a==3?(H+=c,r=!0):n=!0):(V-=c,a==0?(be+=c,e=!0):t=!0))}}),$e[0]=e,$e[1]=n,$e[2]=t,$e[3]=r,B-=rt[1]+rt[3],H+=rt[3],V-=rt[2]+rt[0],be+=rt[0]}function Be(){let e=H+B,t=be+V,n=H,r=be;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(P.dataIdx==null){let e=P.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=Z(e.prox),i=e.bias??=0;P.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??Va,u=l>=0&&l<Va,d=D.ori==0?B:V,f=P.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&ka(f-k(p[o],D,d,0))>l&&(c=null);return c}}let Ve=e=>{P.event=e};P.idxs=ie,P._lock=!1;let He=P.points;He.show=Z(He.show),He.size=Z(He.size),He.stroke=Z(He.stroke),He.width=Z(He.width),He.fill=Z(He.fill);let Ue=r.focus=vo({},e.focus||{alpha:.3},P.focus),We=Ue.prox>=0,Ge=We&&He.one,Ke=[],qe=[],Je=[];function Ye(e,t){let n=He.show(r,t);if(n instanceof HTMLElement)return Yi(n,gi),Yi(n,e.class),ea(n,-10,-10,B,V),m.insertBefore(n,Ke[t]),n}function Xe(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?fo(n)?ms(M,fs(n,ee)):n||re:n||Ys,e.label=e.label||(t?Is:Fs)}if(Ge||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||Hc||Ja,e.fillTo=Z(e.fillTo||fc),e.pxAlign=+X(e.pxAlign,h),e.pxRound=_c(e.pxAlign),e.stroke=Z(e.stroke||null),e.fill=Z(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=Zs(Pa(1,e.width),1),n=e.points=vo({},{size:t,width:Pa(1,t*.2),stroke:e.stroke,space:t*2,paths:Uc,_stroke:null,_fill:null},e.points);n.show=Z(n.show),n.filter=Z(n.filter),n.fill=Z(n.fill),n.stroke=Z(n.stroke),n.paths=Z(n.paths),n.pxAlign=e.pxAlign}if(F){let n=me(e,t);se.splice(t,0,n[0]),ce.splice(t,0,n[1]),N.values.push(null)}if(ae){ie.splice(t,0,null);let n=null;Ge?t==0&&(n=Ye(e,t)):t>0&&(n=Ye(e,t)),Ke.splice(t,0,n),qe.splice(t,0,0),Je.splice(t,0,0)}Yn(`addSeries`,t)}function Ze(e,t){t??=v.length,e=i==1?Kc(e,t,Ls,nc):Kc(e,t,{},tc),v.splice(t,0,e),Xe(v[t],t)}r.addSeries=Ze;function Qe(e){if(v.splice(e,1),F){N.values.splice(e,1),ce.splice(e,1);let t=se.splice(e,1)[0];_e(null,t.firstChild),t.remove()}ae&&(ie.splice(e,1),Ke.splice(e,1)[0].remove(),qe.splice(e,1),Je.splice(e,1)),Yn(`delSeries`,e)}r.delSeries=Qe;let $e=[!1,!1,!1,!1];function et(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=Z(e.size),e.space=Z(e.space),e.rotate=Z(e.rotate),co(e.incrs)&&e.incrs.forEach(e=>{!no.has(e)&&no.set(e,ro(e))}),e.incrs=Z(e.incrs||(i.distr==2?Uo:a?_==1?ns:as:Wo)),e.splits=Z(e.splits||(a&&i.distr==1?te:i.distr==3?Bs:i.distr==4?Vs:zs)),e.stroke=Z(e.stroke),e.grid.stroke=Z(e.grid.stroke),e.ticks.stroke=Z(e.ticks.stroke),e.border.stroke=Z(e.border.stroke);let o=e.values;e.values=co(o)&&!co(o[0])?Z(o):a?co(o)?ls(M,cs(o,ee)):fo(o)?us(M,o):o||ne:o||Rs,e.filter=Z(e.filter||(i.distr>=3&&i.log==10?qs:i.distr==3&&i.log==2?Js:qa)),e.font=tl(e.font),e.labelFont=tl(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&($e[t]=!0,e._el=Qi(di,f))}}function tt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?ja(Ps.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?ja(Xs.size/2):0),l}let nt=r.padding=(e.padding||[tt,tt,tt,tt]).map(e=>Z(X(e,tt))),rt=r._padding=nt.map((e,t)=>e(r,t,$e,0)),it,at=null,ot=null,st=i==1?v[0].idxs:null,ct=null,lt=!1;function ut(e,n){if(t=e??[],r.data=r._data=t,i==2){it=0;for(let e=1;e<v.length;e++)it+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),ct=t[0],it=ct.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(it);for(let e=0;e<it;e++)n[e]=e}r._data=t=e}if(Bt(!0),Yn(`setData`),O==2&&(je=!0),n!==!1){let e=D;e.auto(r,lt)?dt():fn(S,e.min,e.max),Me||=P.left>=0,Pe=!0,Gt()}}r.setData=ut;function dt(){lt=!0;let e,n;i==1&&(it>0?(at=st[0]=0,ot=st[1]=it-1,e=t[0][at],n=t[0][ot],O==2?(e=at,n=ot):e==n&&(O==3?[e,n]=ga(e,e,D.log,!1):O==4?[e,n]=_a(e,e,D.log,!1):D.time?n=e+ja(86400/_):[e,n]=Sa(e,n,va,!0))):(at=st[0]=e=null,ot=st[1]=n=null)),fn(S,e,n)}let ft,pt,mt,ht,gt,_t,vt,yt,bt,xt;function St(e,t,n,r,i,a){e??=ji,n??=oo,r??=`butt`,i??=ji,a??=`round`,e!=ft&&(d.strokeStyle=ft=e),i!=pt&&(d.fillStyle=pt=i),t!=mt&&(d.lineWidth=mt=t),a!=gt&&(d.lineJoin=gt=a),r!=_t&&(d.lineCap=_t=r),n!=ht&&d.setLineDash(ht=n)}function Ct(e,t,n,r){t!=pt&&(d.fillStyle=pt=t),e!=vt&&(d.font=vt=e),n!=yt&&(d.textAlign=yt=n),r!=bt&&(d.textBaseline=bt=r)}function wt(e,t,n,i,a=0){if(i.length>0&&e.auto(r,lt)&&(t==null||t.min==null)){let t=X(at,0),r=X(ot,i.length-1),o=n.min==null?ha(i,t,r,a,e.distr==3):[n.min,n.max];e.min=Na(e.min,n.min=o[0]),e.max=Pa(e.max,n.max=o[1])}}let Tt={min:null,max:null};function Et(){for(let e in b){let t=b[e];j[e]==null&&(t.min==null||j[S]!=null&&t.auto(r,lt))&&(j[e]=Tt)}for(let e in b){let t=b[e];j[e]==null&&t.from!=null&&j[t.from]!=null&&(j[e]=Tt)}j[S]!=null&&Bt(!0);let e={};for(let t in j){let n=j[t];if(n!=null){let a=e[t]=_o(b[t],mo);if(n.min!=null)vo(a,n);else if(t!=S||i==2){if(it==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=Va,a.max=-1/0}}}if(it>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=j[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],at=la(s.min,t[0]),ot=la(s.max,t[0]),ot-at>1&&(t[0][at]<s.min&&at++,t[0][ot]>s.max&&ot--),n.min=ct[at],n.max=ct[ot]}else n.show&&n.auto&&wt(s,o,n,t[a],n.sorted);n.idxs[0]=at,n.idxs[1]=ot}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&wt(u,j[o],r,c,r.sorted),d!=null&&wt(d,j[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=j[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==Va?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?La(i.min):e==4?Ba(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?La(i.max):e==4?Ba(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)je=!0,Yn(`setScale`,e);ae&&P.left>=0&&(Me=Pe=!0)}for(let e in j)j[e]=null}function Dt(e){let t=Ua(at-1,0,it-1),n=Ua(ot+1,0,it-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<it-1;)n++;return[t,n]}function Ot(){if(it>0){let e=v.some(e=>e._focus)&&xt!=Ue.alpha;e&&(d.globalAlpha=xt=Ue.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(kt(n,!1),kt(n,!0),e._paths==null)){let a=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha);let o=i==2?[0,t[n][0].length-1]:Dt(t[n]);e._paths=e.paths(r,n,o[0],o[1]),xt!=a&&(d.globalAlpha=xt=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha),e._paths!=null&&At(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,at,ot,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,at,ot,a),At(t,!0))}xt!=n&&(d.globalAlpha=xt=n),Yn(`drawSeries`,t)}}),e&&(d.globalAlpha=xt=1)}}function kt(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function At(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Q(l*J,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=Te-l/2,t=Ee-l/2,n=De+l,r=Oe+l;u=new Path2D,u.rect(e,t,n,r)}t?Mt(s,l,n.dash,n.cap,c,r,i,o,a):jt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function jt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||ao).band;co(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&Ca(g,at,ot)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,Mt(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||Mt(n,i,a,o,s,c,l,u,d,f)}function Mt(e,t,n,r,i,a,o,s,c,l,u,f){St(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Pt(i,o),Nt(e,a,t)):s&lc?(Pt(i,o),d.clip(f),Nt(e,a,t)):s&cc&&(d.save(),d.clip(f),u&&d.clip(u),Pt(i,o),d.restore(),Nt(e,a,t)):(Pt(i,o),Nt(e,a,t)),(c||l||f)&&d.restore()}function Nt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=ft=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Pt(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=pt=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function Ft(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=el(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function It(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),St(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Lt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Bt(!1));return}n._show||(t=!1,n._show=!0,Bt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=Ft(i,c,l,s==0?B:V);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>ct[e]):p,h=a.distr==2?ct[p[1]]-ct[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=Ma(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function Rt(e){let t=!0;return nt.forEach((n,i)=>{let a=n(r,i,$e,e);a!=rt[i]&&(t=!1),rt[i]=a}),t}function zt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=ja((t._lpos+s)*J);Ct(t.labelFont[0],c,`center`,n==2?Ei:Di),d.save(),i==1?(a=o=0,d.translate(p,ja(Ee+Oe/2)),d.rotate((n==3?-Oa:Oa)/2)):(a=ja(Te+De/2),o=p);let m=Wa(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?De:Oe,h=i==0?Te:Ee,_=t._splits,v=p.distr==2?_.map(e=>ct[e]):_,x=p.distr==2?ct[_[1]]-ct[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=ja(w*J),E=ja((t.alignTo==2?t._size-w-t.gap:t.gap)*J),D=t._rotate*-Oa/180,O=g(t._pos*J),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let A=t.font[0];Ct(A,c,t.align==1?Oi:t.align==2?ki:D>0?Oi:D<0?ki:i==0?`center`:n==3?ki:Oi,D||i==1?`middle`:n==2?Ei:Di);let j=t.font[1]*t.lineGap,M=_.map(e=>g(s(e,p,m,h))),ee=t._values;for(let e=0;e<ee.length;e++){let t=ee[e];if(t!=null){i==0?a=M[e]:o=M[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*j),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*j)}}}S.show&&It(M,S.filter(r,v,e,f,x),i,n,O,T,Q(S.width*J,3),S.stroke(r,e),S.dash,S.cap);let te=t.grid;te.show&&It(M,te.filter(r,v,e,f,x),i,i==0?2:1,i==0?Ee:Te,i==0?Oe:De,Q(te.width*J,3),te.stroke(r,e),te.dash,te.cap),C.show&&It([O],[1],+(i==0),i==0?1:2,i==1?Ee:Te,i==1?Oe:De,Q(C.width*J,3),C.stroke(r,e),C.dash,C.cap)}Yn(`drawAxes`)}function Bt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Vt=!1,Ht=!1,Ut=[];function Wt(){Ht=!1;for(let e=0;e<Ut.length;e++)Yn(...Ut[e]);Ut.length=0}function Gt(){Vt||=(wo(qt),!0)}function Kt(e,t=!1){Vt=!0,Ht=t,e(r),qt(),t&&Ut.length>0&&queueMicrotask(Wt)}r.batch=Kt;function qt(){if(ke&&=(Et(),!1),je&&=(Le(),!1),Ae){if(Y(p,Oi,H),Y(p,Ei,be),Y(p,wi,B),Y(p,Ti,V),Y(m,Oi,H),Y(m,Ei,be),Y(m,wi,B),Y(m,Ti,V),Y(f,wi,ve),Y(f,Ti,ye),u.width=ja(ve*J),u.height=ja(ye*J),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;Y(e,a?`left`:`top`,r-t),Y(e,a?`width`:`height`,n),Y(e,a?`top`:`left`,a?be:H),Y(e,a?`height`:`width`,a?V:B),Xi(e,fi)}else Yi(e,fi)}}),ft=pt=mt=gt=_t=vt=yt=bt=ht=null,xt=1,Nn(!0),H!=xe||be!=Se||B!=Ce||V!=we){Bt(!1);let e=B/Ce,t=V/we;if(ae&&!Me&&P.left>=0){P.left*=e,P.top*=t,Zt&&ea(Zt,ja(P.left),0,B,V),Qt&&ea(Qt,0,ja(P.top),B,V);for(let n=0;n<Ke.length;n++){let r=Ke[n];r!=null&&(qe[n]*=e,Je[n]*=t,ea(r,Ma(qe[n]),Ma(Je[n]),B,V))}}if(K.show&&!Ne&&K.left>=0&&K.width>0){K.left*=e,K.width*=e,K.top*=t,K.height*=t;for(let e in In)Y(ln,e,K[e])}xe=H,Se=be,Ce=B,we=V}Yn(`setSize`),Ae=!1}ve>0&&ye>0&&(d.clearRect(0,0,u.width,u.height),Yn(`drawClear`),w.forEach(e=>e()),Yn(`draw`)),K.show&&Ne&&(un(K),Ne=!1),ae&&Me&&(jn(null,!0,!1),Me=!1),N.show&&N.live&&Pe&&(kn(),Pe=!1),c||(c=!0,r.status=1,Yn(`ready`)),lt=!1,Vt=!1}r.redraw=(e,t)=>{je=t||!1,e===!1?Gt():fn(S,D.min,D.max)};function Jt(e,n){let i=b[e];if(i.from==null){if(it==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(it>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&it>0&&(n.min=la(n.min,t[0]),n.max=la(n.max,t[0]),n.min==n.max&&n.max++),j[e]=n,ke=!0,Gt()}}r.setScale=Jt;let Yt,Xt,Zt,Qt,$t,en,tn,nn,rn,an,U,W,on=!1,G=P.drag,sn=G.x,cn=G.y;ae&&(P.x&&(Yt=Qi(mi,m)),P.y&&(Xt=Qi(hi,m)),D.ori==0?(Zt=Yt,Qt=Xt):(Zt=Xt,Qt=Yt),U=P.left,W=P.top);let K=r.select=vo({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),ln=K.show?Qi(pi,K.over?m:p):null;function un(e,t){if(K.show){for(let t in e)K[t]=e[t],t in In&&Y(ln,t,e[t]);t!==!1&&Yn(`setSelect`)}}r.setSelect=un;function dn(e){if(v[e].show)F&&Xi(se[e],fi);else if(F&&Yi(se[e],fi),ae){let t=Ge?Ke[0]:Ke[e];t!=null&&ea(t,-10,-10,B,V)}}function fn(e,t,n){Jt(e,{min:t,max:n})}function pn(e,t,n,a){t.focus!=null&&Sn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,dn(r),i==2?(fn(n.facets[0].scale,null,null),fn(n.facets[1].scale,null,null)):fn(n.scale,null,null),Gt())}),n!==!1&&Yn(`setSeries`,e,t),a&&er(`setSeries`,r,e,t)}r.setSeries=pn;function mn(e,t){vo(x[e],t)}function hn(e,t){e.fill=Z(e.fill||null),e.dir=X(e.dir,-1),t??=x.length,x.splice(t,0,e)}function gn(e){e==null?x.length=0:x.splice(e,1)}r.addBand=hn,r.setBand=mn,r.delBand=gn;function _n(e,t){v[e].alpha=t,ae&&Ke[e]!=null&&(Ke[e].style.opacity=t),F&&se[e]&&(se[e].style.opacity=t)}let vn,yn,bn,xn={focus:!0};function Sn(e){if(e!=bn){let t=e==null,n=Ue.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&_n(a,i?1:Ue.alpha)}}),bn=e,n&&Gt()}}F&&We&&ge(Ii,L,e=>{P._lock||(Ve(e),bn!=null&&pn(null,xn,!0,Zn.setSeries))});function Cn(e,t,n){let r=b[t];n&&(e=e/J-(r.ori==1?be:H));let i=B;r.ori==1&&(i=V,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?Fa(10,c):l==4?za(c,r.asinh):l==100?r.bwd(c):c}function wn(e,n){return la(Cn(e,S,n),t[0],at,ot)}r.valToIdx=e=>la(e,t[0]),r.posToIdx=wn,r.posToVal=Cn,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?De:B,n?Te:0):o(e,b[t],n?Oe:V,n?Ee:0),r.setCursor=(e,t,n)=>{U=e.left,W=e.top,jn(null,t,n)};function Tn(e,t){Y(ln,Oi,K.left=e),Y(ln,wi,K.width=t)}function En(e,t){Y(ln,Ei,K.top=e),Y(ln,Ti,K.height=t)}let q=D.ori==0?Tn:En,Dn=D.ori==1?Tn:En;function On(){if(F&&N.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&ue)continue;let t=N.values[e],n=0;for(let r in t)ce[e][n++].firstChild.nodeValue=t[r]}}function kn(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{ie[t]=e}):uo(e.idx)||ie.fill(e.idx),N.idx=ie[0]),F&&N.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!ue)&&An(e,ie[e]);On()}Pe=!1,t!==!1&&Yn(`setLegend`)}r.setLegend=kn;function An(e,n){let i=v[e],a=e==0&&O==2?ct:t[e],o;ue?o=i.values(r,e,n)??de:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?de:{_:o}),N.values[e]=o}function jn(e,n,a){rn=U,an=W,[U,W]=P.move(r,U,W),P.left=U,P.top=W,ae&&(Zt&&ea(Zt,ja(U),0,B,V),Qt&&ea(Qt,0,ja(W),B,V));let o,s=at>ot;vn=Va,yn=null;let c=D.ori==0?B:V,l=D.ori==1?B:V;if(U<0||it==0||s){o=P.idx=null;for(let e=0;e<v.length;e++){let t=Ke[e];t!=null&&ea(t,-10,-10,B,V)}We&&pn(null,xn,!0,e==null&&Zn.setSeries),N.live&&(ie.fill(o),Pe=!0)}else{let e,n,a;i==1&&(e=D.ori==0?U:W,n=Cn(e,S),o=P.idx=la(n,t[0],at,ot),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=ie[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=P.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Pe=Pe||S!=y||x!=_,ie[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:A(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(We&&S!=null){let t=D.ori==1?U:W,n=ka(Ue.dist(r,e,x,_,t));if(n<vn){let r=Ue.bias;if(r!=0){let i=Cn(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(vn=n,yn=e)}else vn=n,yn=e}}if(Pe||Ge){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=He.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=He.size(r,e);if(v=He.fill(r,e),g=He.stroke(r,e),Ge)e==yn&&vn<=Ue.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=Ke[e];t!=null&&(qe[e]=c,Je[e]=l,ia(t,a,o,y),na(t,v,g),ea(t,Ma(c),Ma(l),B,V))}}}}if(Ge){let e=Ue.prox;if(Pe||(bn==null?vn<=e:vn>e||yn!=bn)){let e=Ke[0];e!=null&&(qe[0]=s,Je[0]=u,ia(e,d,f,p),na(e,m,h),ea(e,Ma(s),Ma(u),B,V))}}}if(K.show&&on){if(e!=null){let[t,n]=Zn.scales,[r,i]=Zn.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(sn=s._x,cn=s._y,sn||cn){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&sn?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),q(Na(v,y),ka(y-v))):q(0,c),S&&cn?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=A(m(h,o),_,l,0),y=A(m(h+g,o),_,l,0),Dn(Na(v,y),ka(y-v))):Dn(0,l)}else Ln()}else{let e=ka(rn-$t),t=ka(an-en);if(D.ori==1){let n=e;e=t,t=n}sn=G.x&&e>=G.dist,cn=G.y&&t>=G.dist;let n=G.uni;n==null?G.x&&G.y&&(sn||cn)&&(sn=cn=!0):sn&&cn&&(sn=e>=n,cn=t>=n,!sn&&!cn&&(t>e?cn=!0:sn=!0));let r,i;sn&&(D.ori==0?(r=tn,i=U):(r=nn,i=W),q(Na(r,i),ka(i-r)),cn||Dn(0,l)),cn&&(D.ori==1?(r=tn,i=U):(r=nn,i=W),Dn(Na(r,i),ka(i-r)),sn||q(0,c)),!sn&&!cn&&(q(0,0),Dn(0,0))}}if(G._x=sn,G._y=cn,e==null){if(a){if(Qn!=null){let[e,t]=Zn.scales;Zn.values[0]=e==null?null:Cn(D.ori==0?U:W,e),Zn.values[1]=t==null?null:Cn(D.ori==1?U:W,t)}er(Mi,r,U,W,B,V,o)}if(We){let e=a&&Zn.setSeries,t=Ue.prox;bn==null?vn<=t&&pn(yn,xn,!0,e):vn>t?pn(null,xn,!0,e):yn!=bn&&pn(yn,xn,!0,e)}}Pe&&(N.idx=o,kn()),n!==!1&&Yn(`setCursor`)}let Mn=null;Object.defineProperty(r,"rect",{get(){return Mn??Nn(!1),Mn}});function Nn(e=!1){e?Mn=null:(Mn=m.getBoundingClientRect(),Yn(`syncRect`,Mn))}function Pn(e,t,n,r,i,a,o){P._lock||on&&e!=null&&e.movementX==0&&e.movementY==0||(Fn(e,t,n,r,i,a,o,!1,e!=null),e==null?jn(t,!0,!1):jn(null,!0,!0))}function Fn(e,t,n,i,a,o,c,l,u){if(Mn??Nn(!1),Ve(e),e!=null)n=e.clientX-Mn.left,i=e.clientY-Mn.top;else{if(n<0||i<0){U=-10,W=-10;return}let[e,r]=Zn.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=Zn.match,h=t.axes[0].side%2==1,g=D.ori==0?B:V,_=D.ori==1?B:V,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==Mi)&&((n<=1||n>=B-1)&&(n=$a(n,B)),(i<=1||i>=V-1)&&(i=$a(i,V))),l?($t=n,en=i,[tn,nn]=P.move(r,n,i)):(U=n,W=i)}let In={width:0,height:0,left:0,top:0};function Ln(){un(In,!1)}let Rn,zn,Bn,Vn;function Hn(e,t,n,i,a,o,s){on=!0,sn=cn=G._x=G._y=!1,Fn(e,t,n,i,a,o,s,!0,!1),e!=null&&(ge(Pi,Wi,Un,!1),er(Ni,r,tn,nn,B,V,null));let{left:c,top:l,width:u,height:d}=K;Rn=c,zn=l,Bn=u,Vn=d}function Un(e,t,n,i,a,o,s){on=G._x=G._y=!1,Fn(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=K,f=u>0||d>0,p=Rn!=c||zn!=l||Bn!=u||Vn!=d;if(f&&p&&un(K),G.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),sn&&fn(S,Cn(e,S),Cn(e+t,S)),cn)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=Va&&fn(e,Cn(n+r,e),Cn(n,e))}Ln()}else P.lock&&(P._lock=!P._lock,jn(t,!0,e!=null));e!=null&&(_e(Pi,Wi),er(Pi,r,U,W,B,V,null))}function Wn(e,t,n,r,i,a,o){if(P._lock)return;Ve(e);let s=on;if(on){let e=!0,t=!0,n,r;D.ori==0?(n=sn,r=cn):(n=cn,r=sn),n&&r&&(e=U<=10||U>=B-10,t=W<=10||W>=V-10),n&&e&&(U=U<tn?0:B),r&&t&&(W=W<nn?0:V),jn(null,!0,!0),on=!1}U=-10,W=-10,ie.fill(null),jn(null,!0,!0),s&&(on=s)}function Gn(e,t,n,i,a,o,s){P._lock||(Ve(e),dt(),Ln(),e!=null&&er(Li,r,U,W,B,V,null))}function Kn(){y.forEach(nl),Fe(r.width,r.height,!0)}sa(Vi,Gi,Kn);let qn={};qn.mousedown=Hn,qn.mousemove=Pn,qn.mouseup=Un,qn.dblclick=Gn,qn.setSeries=(e,t,n,i)=>{let a=Zn.match[2];n=a(r,t,n),n!=-1&&pn(n,i,!0,!1)},ae&&(ge(Ni,m,Hn),ge(Mi,m,Pn),ge(Fi,m,e=>{Ve(e),Nn(!1)}),ge(Ii,m,Wn),ge(Li,m,Gn),Bc.add(r),r.syncRect=Nn);let Jn=r.hooks=e.hooks||{};function Yn(e,t,n){Ht?Ut.push([e,t,n]):e in Jn&&Jn[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)Jn[t]=(Jn[t]||[]).concat(e.hooks[t])});let Xn=(e,t,n)=>n,Zn=vo({key:null,setSeries:!1,filters:{pub:Ya,sub:Ya},scales:[S,v[1]?v[1].scale:null],match:[Xa,Xa,Xn],values:[null,null]},P.sync);Zn.match.length==2&&Zn.match.push(Xn),P.sync=Zn;let Qn=Zn.key,$n=sc(Qn);function er(e,t,n,r,i,a,o){Zn.filters.pub(e,t,n,r,i,a,o)&&$n.pub(e,t,n,r,i,a,o)}$n.sub(r);function tr(e,t,n,r,i,a,o){Zn.filters.sub(e,t,n,r,i,a,o)&&qn[e](null,t,n,r,i,a,o)}r.pub=tr;function nr(){$n.unsub(r),Bc.delete(r),he.clear(),ca(Vi,Gi,Kn),l.remove(),L?.remove(),Yn(`destroy`)}r.destroy=nr;function rr(){Yn(`init`,e,t),ut(t||e.data,!1),j[S]?Jt(S,j[S]):dt(),Ne=K.show&&(K.width>0||K.height>0),Me=Pe=!0,Fe(e.width,e.height)}return v.forEach(Xe),y.forEach(et),n?n instanceof HTMLElement?(n.appendChild(l),rr()):n(r,rr):rr(),r}rl.assign=vo,rl.fmtNum=Ea,rl.rangeNum=Sa,rl.rangeLog=ga,rl.rangeAsinh=_a,rl.orient=uc,rl.pxRatio=J,rl.join=Co,rl.fmtDate=Io,rl.tzDate=Ro,rl.sync=sc;{rl.addGap=hc,rl.clipGaps=mc;let e=rl.paths={points:kc};e.linear=Nc,e.stepped=Pc,e.bars=Ic,e.spline=Rc}function il(e){let t=[[],[],[],[]],n=(e,n,r,i)=>{t[0].push(e/1e3),t[1].push(n),t[2].push(r),t[3].push(i)},r=null;for(let[t,i,a,o,s,c]of e){r!==null&&t>r&&n((r+t)/2,null,null,null);let e=c>0&&o!==null;n((t+i)/2,e?o:null,e?a:null,e?s:null),r=i}return t}var al=36e5,ol=1e4,sl=180,cl=[];function ll(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function ul(e){let t=Wr(e.press),[n,r]=B(``),i=t.find(e=>e.id===n)??t[0];return i?q(dl,{...e,choices:t,signal:i,choose:r},i.id):null}function dl({press:e,now:t,importing:n,choices:r,signal:i,choose:a}){let{language:o,t:s,zone:c,at:l}=wn(),u=e.signals[i.id],d=Zr([e.id,i.id,n],ol,t,(t,n)=>Xe(e.id,i.id,t-al,t,sl,n)),f=d.data??cl,[p,m]=B(()=>matchMedia(`(prefers-color-scheme: dark)`).matches),[h,g]=B(null),_=be(null),v=be(null);H(()=>{let e=matchMedia(`(prefers-color-scheme: dark)`),t=()=>m(e.matches);return e.addEventListener(`change`,t),()=>e.removeEventListener(`change`,t)},[]),H(()=>{let e=_.current;if(!e)return;let t=ll(`--trend-line`),n=()=>({width:e.clientWidth||300,height:e.clientHeight||120}),r=Math.max(12,.75*Number.parseFloat(getComputedStyle(e).fontSize)),i={stroke:ll(`--text-quiet`),font:`${r}px ${ll(`--font`)}`,grid:{stroke:ll(`--grid`),width:1},ticks:{show:!1}},a=new rl({...n(),legend:{show:!1},cursor:{y:!1,drag:{x:!1,y:!1}},scales:{x:{time:!1}},axes:[{...i,space:6*r,size:2.2*r,incrs:[600,900,1200,1800],values:(e,t)=>t.map(e=>an(l(e*1e3)))},{...i,space:2.5*r,size:3.7*r,values:(e,t)=>t.map(e=>en(o,e,+!!t.some(e=>e%1!=0)))}],series:[{},{stroke:t,width:1.6,points:{show:!1}},{points:{show:!1}},{points:{show:!1}}],bands:[{series:[3,2],fill:ll(`--trend-band`)}],hooks:{setCursor:[e=>g(e.cursor.idx??null)]}},[[],[],[],[]],e);v.current=a;let s=new ResizeObserver(()=>a.setSize(n()));return s.observe(e),()=>{s.disconnect(),v.current=null,a.destroy()}},[o,c,p,i.id]);let y=il(f),b=e.values[i.id],x=u&&b&&Ir({...u,t:b.t},t)!==`gone`?Gr(b):null,S=y[0].at(-1)??0;if(x!==null&&b&&b.t/1e3>S){y[0].push(b.t/1e3);for(let e of[y[1],y[2],y[3]])e.push(x)}let C=Math.floor(t/1e3);H(()=>{v.current?.setData(y,!1),v.current?.setScale(`x`,{min:C-al/1e3,max:C})},[f,b?.t,C,o,c,p,i.id]);let w=y[1].filter(e=>e!==null),T=pn(s,i.id),E=qr(u?.unit??``,s),D=e=>e==null?`–`:en(o,e,i.digits||1),O=y[2].filter(e=>e!==null),k=y[3].filter(e=>e!==null),A=Wn(d.trouble,s)??s(d.data?`trend-empty`:`loading`),j=w.length?s(`trend-latest`,{signal:T,value:D(x),unit:E,min:D(Math.min(...O)),max:D(Math.max(...k))}):A,M=h===null?void 0:y[0][h],ee=h!==null&&M!==void 0&&y[1][h]!==null?s(`trend-values`,{time:an(l(M*1e3)),mean:D(y[1][h]),unit:E,min:D(y[2][h]),max:D(y[3][h])}):s(`trend-label`,{signal:T,duration:mn(o,al)});return q(`div`,{class:`trend`,children:[q(`div`,{class:`choices`,role:`group`,"aria-label":s(`trend-choose`),children:r.map(e=>q(`button`,{type:`button`,"aria-pressed":e.id===i.id,onClick:()=>a(e.id),children:pn(s,e.id)},e.id))}),q(`p`,{class:`caption`,children:ee}),q(`div`,{class:`plot`,ref:_,role:`img`,"aria-label":j,"aria-busy":d.data===null,children:w.length===0&&q(`p`,{class:`empty`,children:A})})]})}function fl({shown:e,press:t,now:n}){let{language:r,t:i}=wn(),a=t.signals[e.id],o=t.values[e.id],s=a&&o?Ir({...a,t:o.t},n):`gone`,c=Gr(o),l=s!==`gone`&&c!==null,u=a&&l?zr(c,a,Lr(t,n).state):`ok`,d=()=>a?!o||s===`gone`?i(`no-data`):c===null?i(o.bad?`bad-${o.bad}`:`no-data`):s===`old`?i(`age`,{duration:mn(r,n-o.t)}):u===`ok`?``:i(`value-${u}`):i(`not-measured`),f=!a||o?.bad===`gated`&&s!==`gone`;return q(`div`,{class:`value value-${l?s:f?`quiet`:`gone`} standing-${u}`,children:[q(`dt`,{children:pn(i,e.id)}),q(`dd`,{children:[q(`span`,{class:`figure`,children:[u!==`ok`&&q(`span`,{class:`flag`,"aria-hidden":`true`,children:u===`trip`?`◆`:`▲`}),q(`span`,{class:`number`,children:l?en(r,c,e.digits):`–`}),l&&a&&q(`span`,{class:`unit`,children:qr(a.unit,i)})]}),q(`span`,{class:`note`,children:d()})]})]})}function pl({press:e,now:t,badge:n,importing:r,plan:i}){let{language:a,t:o,at:s}=wn(),{state:c,since:l}=Lr(e,t),u=o(Rr(e,t));return q(`article`,{class:`card edge-${c}`,"aria-label":o(`press-card`,{press:e.name,state:u}),children:[q(`header`,{children:[q(`div`,{class:`name tone-${c}`,children:[q(Xr,{state:c}),q(`h2`,{children:e.name}),e.untimed&&q(`span`,{class:`badge`,title:o(`press-untimed-hint`),children:o(`press-untimed`)}),n&&q(`span`,{class:`badge`,title:o(`simulated-hint`),children:o(`simulated-data`)})]}),q(`p`,{class:`state tone-${c}`,children:u}),q(`p`,{class:`since`,children:l!==null&&q(b,{children:[q(`span`,{children:o(`for-duration`,{duration:mn(a,t-l)})}),` · `,q(`span`,{children:o(`since`,{time:G(a,s(l),s(t))})})]})})]}),q(ni,{press:e,now:t,importing:r,plan:i}),q(`dl`,{class:`values`,children:Ur(e).map(n=>q(fl,{shown:n,press:e,now:t},n.id))}),q(ul,{press:e,now:t,importing:r})]})}var ml=3e5;function hl({model:e,now:t,people:n}){let{t:r}=wn(),{site:i,presses:a,pipeline:o}=e,s=hr(o)!==null,c=Zr([n],ml,t,async(e,t)=>n?Ye(e-$r,e+ml,t):{}).data;return q(b,{children:[i&&a.length===0&&q(`p`,{class:`empty`,children:r(`no-presses`)}),q(`div`,{class:`floor floor-${Math.min(a.length,9)}`,children:a.map(e=>q(`div`,{class:`cell`,children:q(pl,{press:e,now:t,badge:e.simulated&&!i?.simulated,importing:s,plan:c?.[e.id]})},e.id))}),o&&q(Cr,{pipeline:o,now:t})]})}function gl({live:e}){let[t,n]=B(Ar),[r,i]=B(null);yl(e);let{path:a,moves:o}=lr(),s=e.view.trouble===Pe,c=rr(s?`/setup`:a),{site:l,presses:u,pipeline:d}=e.view.model,f=l?.zone??``,p=xe(()=>Sn(t,f),[t,f]),{t:m}=p,h=e.now(),g=c?.path===`/`?null:m(c?.name??`view-none`),_=[g,l?.name,m(`title`)].filter(Boolean).join(` · `);H(()=>{document.documentElement.lang=t,document.title=_},[t,_]);let v=be(null);H(()=>{o>0&&(v.current?.querySelector(`.view-name`)??v.current)?.focus({preventScroll:!0})},[o]);let y=l?.simulated||u.some(e=>e.simulated),b=bl(p,e.view,h),x=e.view.trouble===Ne,{me:S,last:C}=Bn(x,e.view.openings),w=be(u);l&&(w.current=u);let T=t=>{i(t??null),e.again()},E=x&&c?.may!==`anybody`;return q(Cn.Provider,{value:p,children:[q(`a`,{class:`skip`,href:`#presses`,children:m(g===null?`skip-to-presses`:`skip-to-content`)}),b&&!x&&!s&&q(`p`,{class:`lost`,role:`alert`,children:b}),q(`header`,{class:`top`,children:[q(`h1`,{children:l?.name??m(`title`)}),y&&q(`p`,{class:`badge`,title:m(`simulated-hint`),children:m(`simulated-data`)}),l&&q(On,{now:h}),!x&&S?.who===`person`&&q(dr,{me:S,path:c?.path}),!x&&S&&Hn(S)&&q(Fn,{now:h}),q(In,{choose:e=>{jr(e),n(e)}}),!x&&q(fr,{me:S,path:c?.path}),q(Dr,{pipeline:d,now:h})]}),q(`main`,{id:`presses`,ref:v,tabIndex:-1,"aria-label":g??m(`presses`),children:[E&&q($n,{reason:r??(C?.who===`person`?m(`log-in-again`):null),entered:()=>{T()}}),!E&&g!==null&&q(`h2`,{class:`view-name`,tabIndex:-1,children:g}),!E&&c?.path===`/`&&(l?q(hl,{model:e.view.model,now:h,people:S?.people??!1}):!b&&q(`p`,{class:`empty`,children:m(`loading`)})),c?.load&&q(`div`,{class:`view`,hidden:E,children:q(_l,{view:c,me:C??S,presses:w.current,shut:x,now:h,again:T})}),!E&&!c&&q(`p`,{class:`hint`,children:[m(`view-none-words`),` `,q(vl,{})]})]}),l?.footnote&&q(`footer`,{class:`footnote`,children:l.footnote})]})}function _l({view:e,me:t,...n}){let{t:r}=wn();return t?Vn(t,e.may)?q(Rn.Provider,{value:{me:t,...n},children:q(Ln,{view:e},`${e.path} ${t.id}`)}):q(`p`,{class:`hint`,children:[r(`problem-may-not`),` `,q(vl,{})]}):q(`p`,{class:`empty`,children:r(`view-loading`)})}function vl(){return q(`a`,{href:ir(`/`),children:wn().t(`view-to-floor`)})}function yl(e){let[,t]=B(0);H(()=>{let n=()=>t(e=>e+1),r=e.subscribe(n),i=window.setInterval(n,1e3);return()=>{r(),window.clearInterval(i)}},[e])}function bl({language:e,t,at:n},{trouble:r,lostSince:i},a){if(r===null)return null;let o=i===null?``:G(e,n(i),n(a));return r===`dropped`?t(`connection-dropped`,{time:o}):Wn(r,t)??(i===null?t(`connection-none`):t(`connection-lost`,{time:o}))}var xl={site:null,presses:[],pipeline:null};function Sl(e,t){return{site:t.site,presses:t.presses,pipeline:t.pipeline??e.pipeline}}function Cl(e,t){return El(e,t.press,e=>Tl(e,t))}function wl(e,{press:t,state:n,since:r}){return El(e,t,e=>({...e,state:n,since:r}))}function Tl(e,t){let n={...e.values};for(let e of new Set([...Object.keys(t.values),...Object.keys(t.bad)])){let r=n[e];if(r&&r.t>t.t)continue;let i=t.bad[e]??null;n[e]={t:t.t,v:i?null:t.values[e]??null,bad:i}}return{...e,values:n,untimed:t.untimed??!1,last_heard:Math.max(e.last_heard??t.t,t.t)}}function El(e,t,n){return{...e,presses:e.presses.map(e=>e.id===t?n(e):e)}}var Dl=2e4,Ol=3e3,kl=4e3,Al=new class{view={model:xl,offset:0,lostSince:null,trouble:null,openings:0};source=null;retry;frame;grace;lastMessage=Date.now();listeners=new Set;start(){let e=()=>document.hidden?this.close():this.open();document.addEventListener(`visibilitychange`,e);let t=window.setInterval(()=>{this.source&&Date.now()-this.lastMessage>Dl&&this.lost(`unreachable`)},2e3);return e(),()=>{document.removeEventListener(`visibilitychange`,e),window.clearInterval(t),this.close()}}again(){this.close(),this.set({model:xl,lostSince:null,trouble:null}),this.open()}subscribe(e){return this.listeners.add(e),()=>this.listeners.delete(e)}now(){return Date.now()+this.view.offset}open(){if(this.source)return;window.clearTimeout(this.retry),this.lastMessage=Date.now();let e=new EventSource(`/api/v1/live`);this.source=e;let t=(t,n)=>e.addEventListener(t,e=>{this.lastMessage=Date.now(),this.calm(),this.set({lostSince:null,trouble:null,...n(JSON.parse(e.data))})});t(`snapshot`,e=>({model:Sl(this.view.model,e),offset:e.now-Date.now(),openings:this.view.openings+1})),t(`row`,e=>({model:Cl(this.view.model,e)})),t(`state`,e=>({model:wl(this.view.model,e)})),t(`pipeline`,e=>({model:{...this.view.model,pipeline:e}})),t(`heartbeat`,e=>({offset:e.now-Date.now()})),e.addEventListener(`dropped`,()=>this.lost(`dropped`)),e.addEventListener(`error`,()=>{e.readyState===EventSource.CLOSED?this.lost(`unreachable`):this.grace??=window.setTimeout(()=>this.mark(`unreachable`),kl)})}lost(e){this.close();let t=this.view.trouble!==null&&this.view.trouble!==`dropped`;e!==`dropped`&&t||this.mark(e),document.hidden||(this.retry=window.setTimeout(()=>this.open(),e===`dropped`?0:Ol),e===`unreachable`&&this.askWhy())}async askWhy(){try{await qe()}catch(e){e instanceof Me&&this.view.trouble!==null&&this.mark(e.trouble)}}mark(e){let t=this.view.model.site?this.lastMessage+this.view.offset:null;this.set({lostSince:this.view.lostSince??t,trouble:e})}calm(){window.clearTimeout(this.grace),this.grace=void 0}close(){window.clearTimeout(this.retry),this.calm(),this.source?.close(),this.source=null}set(e){this.view={...this.view,...e},this.frame??=window.requestAnimationFrame(()=>{this.frame=void 0;for(let e of this.listeners)e()})}};Ml().then(()=>{Al.start()});var jl=document.getElementById(`page`);jl&&I(q(gl,{live:Al}),jl);async function Ml(){let e=new URL(location.href),t=e.searchParams.get(`once`);t!==null&&(e.searchParams.delete(`once`),history.replaceState(null,``,e),await Ve(t).catch(()=>void 0))}export{Ne as A,B,un as C,en as D,G as E,Ue as F,b as H,He as I,H as L,Fe as M,Be as N,W as O,Le as P,Ce as R,pn as S,on as T,L as U,Se as V,q as _,lr as a,cn as b,Zn as c,Jn as d,Yn as f,Pn as g,zn as h,ir as i,Me as j,an as k,Xn as l,Wn as m,qr as n,rr as o,Kn as p,cr as r,sr as s,Zr as t,qn as u,wn as v,Xt as w,mn as x,bn as y,be as z};