const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/alarms-CIUcWkfy.js","assets/list-FlbR7Ld9.js","assets/view-DggpXkRx.css","assets/alarms-oRmIz1s9.css","assets/settings-Djeh8XAH.js","assets/words-CcwM4gRO.js","assets/contact-BmRLOsIe.js","assets/contact-B8tKlN2j.css","assets/settings-DOwPZCr2.css","assets/people-Cpc3092x.js","assets/person-qPO07udD.js","assets/presses-DTiKMDxk.js","assets/devices-DxegvRkK.js","assets/tokens-C1avEy4T.js","assets/me-BpA9gNze.js","assets/trust-CTecNqc4.js","assets/trust-BayU219n.css","assets/crew-BBSR0pKd.js"])))=>i.map(i=>d[i]);
var e,t,n,r,i,a,o,s,c,l,u,d=Symbol.for(`pv`),f={},p=[],m=/^m(i|n|o|s|text|space)$/,h=Array.isArray,g=p.slice,_=Object.assign;function v(e){e&&e.parentNode&&e.remove()}function y(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:d,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function b(e){return e.children}function x(e,t){this.props=e,this.context=t,this.__g=0}function S(e,t){if(t==null)return e.__&&S(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:S(e)}function C(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=_({constructor:d},r)).__v=r.__v+1,e.vnode&&e.vnode(n),ne(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||S(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,ae(a,n,o),r.__=r.__e=null,n.__e!=i&&w(n))}function w(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),w(e)}function T(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(E)}function E(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&C(e)}finally{(i=n.length)&&(r||queueMicrotask)(E)}}function D(e,t,n,r,i,a,o,s,c,l,u){var d,m,h,g,_,v,y=r.__k||p,b=t.length;for(c=O(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(m=~h.__i&&y[h.__i]||f,h.__i=d,v=ne(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&M(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=k(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function O(e,t,n,r,i){var a,o,s,c,l,u,f,p,m,g=n.length,_=g,v=0,x=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=y(null,o):h(o)?o=C[a]=y(b,{children:o}):o.constructor===d&&o.__b?o=C[a]=y(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=ee(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,x=1)):(~l||(i>g?v--:i<g&&v++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(x){for(u=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,f[a]=v+1}for(v=u.length;a--;)f[a]&&(f[a]==v?v--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=S(s)),N(s,s));return r}function k(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=k(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=S(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function ee(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function A(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function j(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||A(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||A(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=te(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function te(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function ne(t,n,r,i,a,o,s,c,l,u){var f,m,g,y,C,w,T,E,O,k,ee,A,j,te,ne,ae,M,P,F=n.type;if(n.constructor!==d)return null;128&r.__u&&(l=32&r.__u,f=r.__c.__z)&&(n.__u|=l,m=o=[],f.nodeType==8?c=re(f,o):o.push(f),c=o[0]||c),(f=e.__b)&&f(n);n:if(typeof F==`function`){g=s.length;try{if(E=n.props,O=(f=F.prototype)&&f.render,k=(f=F.contextType)&&i[f.__c],ee=f?k?k.props.value:f.__:i,(y=r.__c)?(n.__c=y,2&y.__g&&(y.__g|=1)):(O?n.__c=y=new F(E,ee):(n.__c=y=new x(E,ee),y.constructor=F,y.render=se),k&&k.sub(y),y.state||(y.state={}),y.__n=i,y.__g|=8,y.__h=[],y.__k=[]),O&&(y.__s||(y.__s=y.state),F.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=_({},y.__s)),_(y.__s,F.getDerivedStateFromProps(E,y.__s)))),C=y.props,w=y.state,y.__v=n,r.__c){if(E!==C&&O&&!F.getDerivedStateFromProps&&y.componentWillReceiveProps&&y.componentWillReceiveProps(E,ee),n.__v==r.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&!1===y.shouldComponentUpdate(E,y.__s,ee)){n.__v!=r.__v&&(y.props=E,y.state=y.__s,y.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),p.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),c=S(r);break n}y.componentWillUpdate&&y.componentWillUpdate(E,y.__s,ee),O&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(C,w,T)})}else O&&!F.getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),O&&y.componentDidMount&&y.__h.push(y.componentDidMount);y.context=ee,y.props=E,y.__P=t,y.__g&=-5,A=e.__r,j=O?25:0;do y.__g&=-9,A&&A(n),f=y.render(y.props,y.state=y.__s,y.context);while(8&y.__g&&++j<25);O&&(p.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(i=_({},i,y.getChildContext())),O&&r.__c&&y.getSnapshotBeforeUpdate&&(T=y.getSnapshotBeforeUpdate(C,w)),te=f&&f.type===b&&f.key==null?f.props.children:f,E.__P&&(f=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&N(e,e)}),r.__k=null),c=r.__k?S(r,0):null),c=D(t,h(te)?te:[te],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=f),n.__u&=-161,m&&m.some(v),y.__h.length&&s.push(y),1&y.__g&&(y.__g&=-4)}catch(t){if(s.length=g,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(M=o.indexOf(c||void 0))||(M=o.length);(P=o[M-1])&&P.nodeType==8;)M--;for(;M<o.length;M++)if(P=o[M]){if(o[M]=null,ne){if(P==ae)break}else{if(P.nodeType!=8)break;P.data.startsWith(`$s`)&&(ae=re(ne=P))}}}if(!ne){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ne=c}(f=re(ne=n.__c.__z||(n.__c.__z=ne)))?(n.__e=ne,c=f):n.__e=c,c&&=c.nextSibling}else o&&o.some(v)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||ie(n),e.__e(t,n,r)}}else c=n.__e=oe(r.__e,n,r,i,a,o,s,l,u,t);return(f=e.diffed)&&f(n),c}function re(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function ie(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ie))}function ae(t,n,r){for(var i=0;i<r.length;)M(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function oe(t,n,r,i,a,o,s,c,l,u){var d,p,_,y,b,x,C,w,T=r.props||f,E=n.props,O=n.type;if(O==`svg`?a=`http://www.w3.org/2000/svg`:O==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(O?b.localName==O:b.nodeType==3)){t=b,o[d]=null;break}}if(!t){if(w=u.ownerDocument||document,!O)return w.createTextNode(E);t=w.createElementNS(a,O,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(O){if(u=O==`template`&&t.content||t,o=O==`textarea`&&E.defaultValue!=null?null:o&&g.call(u.childNodes),!c&&o)for(T={},d=0;d<t.attributes.length;d++)T[(b=t.attributes[d]).name]=b.value;for(d in T)b=T[d],d==`dangerouslySetInnerHTML`?_=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||j(t,d,null,b,a);for(d in E)b=E[d],d==`children`?y=b:d==`dangerouslySetInnerHTML`?p=b:d==`value`?x=b:d==`checked`?C=b:c&&typeof b!=`function`||T[d]===b||j(t,d,b,T[d],a);p?(c||_&&(p.__html==_.__html||p.__html==t.innerHTML)||(t.innerHTML=p.__html),n.__k=[]):(_&&(t.textContent=``),(O==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&m.test(O))&&(a=`http://www.w3.org/1999/xhtml`),D(u,h(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&S(r,0),c,l),o&&o.some(v)),c&&O!=`textarea`||(d=`value`,O==`progress`&&x==null?t.removeAttribute(d):x==null||x===t[d]&&(O!=`progress`||x)||j(t,d,x,T[d],a),d=`checked`,C!=null&&C!=t[d]&&j(t,d,C,T[d],a))}else T===E||c&&t.data==E||(t.data=E);return t}function M(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function N(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||M(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&N(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=re(i,o=[]))&&(i==t.__e&&o.some(v),v(a),v(i)),r||v(t.__e),t.__e=t.__c=t.__=null}function se(e,t,n){return this.constructor(e,n)}function P(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=y(b,{children:[t]}),a=[],o=[],ne(n,n.__k,i||f,f,n.namespaceURI,i?null:n.firstChild?g.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),ae(a,n.__k,o),n.__k.props.children=null}function F(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,T(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+u++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,x.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_({},this.state)),typeof e==`function`&&(e=e(_({},n),this.props)),e&&(_(n,e),this.__v&&(t&&this.__k.push(t),T(this)))},x.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),T(this))},x.prototype.render=b,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={},u=0;var ce,I,le,ue,de=Object.is,fe=0,pe=[],me=[],he=e,ge=he.__b,_e=he.__r,ve=he.diffed,ye=he.__c,be=he.unmount,xe=he.__;function Se(e,t){he.__h&&he.__h(I,e,fe||t),fe=0;var n=I.__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function L(e){return fe=1,R(Pe,e)}function R(e,t,n){var r=Se(ce++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Pe(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);de(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var i=I.shouldComponentUpdate;I.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,de(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function z(e,t){var n=Se(ce++,3);!he.__s&&Ne(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(n))}function Ce(e){return fe=5,we(function(){return{current:e}},[])}function we(e,t){var n=Se(ce++,7);return Ne(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Te(e){var t=I.context[e.__c],n=Se(ce++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(I)),t.props.value):e.__}function Ee(){var e=Se(ce++,11);if(!e.__){for(var t=I.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__=`P`+n[0]+`-`+n[1]++}return e.__}function De(){var e;do{for(;e=me.shift();)try{je(e)}catch(t){he.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=pe.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(je),t.__h.some(Me),t.__h=[]}catch(n){t.__h=[],he.__e(n,e.__v)}}}while(me.length)}he.__b=function(e){I=null,ge&&ge(e)},he.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),xe&&xe(e,t)},he.__r=function(e){_e&&_e(e),ce=0;var t=(I=e.__c).__H;t&&(le==I?I.__h=[]:(t.__h.some(je),t.__h.some(Me),ce=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),le=I},he.diffed=function(e){ve&&ve(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ae(pe.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),le=I=null},he.__c=function(e,t){t.some(function(e){try{e.__h.some(je),e.__h=e.__h.filter(function(e){return!e.__||Me(e)})}catch(t){e.__h=[function(){throw t}]}}),ye&&ye(e,t)},he.unmount=function(e){be&&be(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Ae(me.push(r))}else je(r)}catch(e){t=e}}),r.__H=void 0,t&&he.__e(t,r.__v))};var Oe=typeof requestAnimationFrame==`function`;function ke(e){var t,n=function(){clearTimeout(r),Oe&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Oe&&(t=requestAnimationFrame(n))}function Ae(e){e!=1&&ue==he.requestAnimationFrame||((ue=he.requestAnimationFrame)||ke)(De)}function je(e){var t=I,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),I=t}function Me(e){var t=I;e.__c=e.__(),I=t}function Ne(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!de(t,e[n])})}function Pe(e,t){return typeof t==`function`?t(e):t}var Fe=class extends Error{trouble;field;errors;constructor(e,t,n,r=[]){super(t),this.trouble=e,this.field=n??void 0,this.errors=r,this.field=n??void 0}},Ie=`/api/v1/problems/log-in`,Le=`/api/v1/problems/set-up`;function Re(e,t){return ze(e,{signal:t??null,headers:{accept:`application/json`}},t)}async function ze(e,t,n){let r;try{r=await fetch(e,t)}catch(e){throw n?.aborted?e:new Fe(`unreachable`,String(e))}if(r.status===204)return;if(r.ok)return await r.json();let i=await r.json().catch(()=>null);throw new Fe(i?.type??`unreachable`,i?.detail??`${e}: ${r.status}`,i?.field,i?.errors)}function Be(e,t,n={}){return ze(t,{method:e,headers:{accept:`application/json`,"content-type":`application/json`},body:e===`DELETE`?null:JSON.stringify(n)})}function Ve(){return Re(`/api/v1/session`)}function He(e,t){return Be(`POST`,`/api/v1/session`,{login:e,password:t})}function Ue(){return Be(`DELETE`,`/api/v1/session`)}function We(e){return Be(`POST`,`/api/v1/session/link`,{once:e})}function Ge(){return Re(`/api/v1/setup`)}function Ke(e){return Be(`POST`,`/api/v1/setup`,e)}function qe(){return Be(`POST`,`/api/v1/pairing`)}function Je(){return Re(`/api/v1/pairing`)}function Ye(){return Be(`POST`,`/api/v1/clock`)}function Xe(e){return Be(`POST`,`/api/v1/presses/${encodeURIComponent(e)}/call`)}function Ze(){return Re(`/api/v1/presses`)}function Qe(e,t,n,r){let i=new URLSearchParams({from:String(Math.round(t)),to:String(Math.round(n))});return Re(`/api/v1/presses/${encodeURIComponent(e)}/states?${i}`,r).then(e=>e.states)}function $e(e,t,n){return Re(`/api/v1/plan?${new URLSearchParams({from:String(Math.round(e)),to:String(Math.round(t))})}`,n).then(e=>e.presses)}function et(e,t,n,r,i,a){return Re(`/api/v1/presses/${encodeURIComponent(e)}/series?${new URLSearchParams({signals:t,from:String(Math.round(n)),to:String(Math.round(r)),points:String(i)})}`,a).then(e=>e.series[t]?.buckets??[])}var tt=class{constructor(e){this.value=e}valueOf(){return this.value}},B=class extends tt{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},nt=class extends tt{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},rt=class e extends tt{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof tt)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof tt&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},it=100,at=`⁨`,ot=`⁩`;function st(e,t,n){return n===t||n instanceof nt&&t instanceof nt&&n.value===t.value||t instanceof nt&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function ct(e,t,n){return t[n]?_t(e,t[n].value):(e.reportError(RangeError(`No default`)),new B)}function lt(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=ut(e,i.value):n.push(ut(e,i));return{positional:n,named:r}}function ut(e,t){switch(t.type){case`str`:return t.value;case`num`:return new nt(t.value,{minimumFractionDigits:t.precision});case`var`:return dt(e,t);case`mesg`:return ft(e,t);case`term`:return pt(e,t);case`func`:return mt(e,t);case`select`:return ht(e,t);default:return new B}}function dt(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new B(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new B(`$${t}`);if(n instanceof tt)return n;switch(typeof n){case`string`:return n;case`number`:return new nt(n);case`object`:if(rt.supportsValue(n))return new rt(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new B(`$${t}`)}}function ft(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new B(t);if(n){let i=r.attributes[n];return i?_t(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new B(`${t}.${n}`))}return r.value?_t(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new B(t))}function pt(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new B(i);if(n){let t=a.attributes[n];if(t){e.params=lt(e,r).named;let n=_t(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new B(`${i}.${n}`)}e.params=lt(e,r).named;let o=_t(e,a.value);return e.params=null,o}function mt(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new B(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new B(`${t}()`);try{let t=lt(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new B(`${t}()`)}}function ht(e,{selector:t,variants:n,star:r}){let i=ut(e,t);if(i instanceof B)return ct(e,n,r);for(let t of n)if(st(e,i,ut(e,t.key)))return _t(e,t.value);return ct(e,n,r)}function gt(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new B;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>it)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${it}`);r&&n.push(at),n.push(ut(e,i).toString(e)),r&&n.push(ot)}return e.dirty.delete(t),n.join(``)}function _t(e,t){return typeof t==`string`?e.bundle._transform(t):gt(e,t)}var vt=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function yt(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var bt=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function xt(e,t){let n=e[0];if(n instanceof B)return new B(`NUMBER(${n.valueOf()})`);if(n instanceof nt)return new nt(n.valueOf(),{...n.opts,...yt(t,bt)});if(n instanceof rt)return new nt(n.toNumber(),{...yt(t,bt)});throw TypeError(`Invalid argument to NUMBER`)}var St=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function Ct(e,t){let n=e[0];if(n instanceof B)return new B(`DATETIME(${n.valueOf()})`);if(n instanceof rt||n instanceof nt)return new rt(n,yt(t,St));throw TypeError(`Invalid argument to DATETIME`)}var wt=new Map;function Tt(e){let t=Array.isArray(e)?e.join(` `):e,n=wt.get(t);return n===void 0&&(n=new Map,wt.set(t,n)),n}var Et=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:xt,DATETIME:Ct,...t},this._useIsolating=n,this._transform=r,this._intls=Tt(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new vt(this,n,t);try{return gt(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new B().toString(r);throw e}}},Dt=/^(-?[a-zA-Z][\w-]*) *= */gm,Ot=/\.([a-zA-Z][\w-]*) *= */y,kt=/\*?\[/y,At=/(-?[0-9]+(?:\.([0-9]+))?)/y,jt=/([a-zA-Z][\w-]*)/y,Mt=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Nt=/^[A-Z][A-Z0-9_-]*$/,Pt=/([^{}\n\r]+)/y,Ft=/([^\\"\n\r]*)/y,It=/\\([\\"])/y,Lt=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Rt=/^\n+/,zt=/ +$/,Bt=/ *\r?\n/g,Vt=/( *)$/,Ht=/{\s*/y,Ut=/\s*}/y,Wt=/\[\s*/y,Gt=/\s*] */y,Kt=/\s*\(\s*/y,qt=/\s*->\s*/y,Jt=/\s*:\s*/y,Yt=/\s*,?\s*/y,Xt=/\s+/y,Zt=class{constructor(e){this.body=[],Dt.lastIndex=0;let t=0;for(;;){let n=Dt.exec(e);if(n===null)break;t=Dt.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(Ot);){let t=o(Ot),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(Pt)&&(r=o(Pt)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,Rt),u([i],i.length)):r?S(r,zt):null}function u(r=[],i){for(;;){if(n(Pt)){r.push(o(Pt));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,zt));let c=[];for(let e of r)e instanceof Qt&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(Ht,SyntaxError);let e=f();if(i(Ut))return e;if(i(qt)){let t=h();return i(Ut,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(Mt)){let[,e,t,n=null]=a(Mt);if(e===`$`)return{type:`var`,name:t};if(i(Kt)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(Nt.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Yt)}}function m(){let e=f();return e.type===`mesg`&&i(Jt)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(kt);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(Wt,SyntaxError);let e;return e=n(At)?v():{type:`str`,value:o(jt)},i(Gt,SyntaxError),e}function _(){if(n(At))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(At),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(Ft),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(It))return o(It);if(n(Lt)){let[,e,t]=a(Lt),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(Xt),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return C(e.slice(n,t))}return e[t-1]===` `&&C(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function C(e){let t=e.replace(Bt,`
`),n=Vt.exec(e)[1].length;return new Qt(t,n)}}},Qt=class{constructor(e,t){this.value=e,this.length=t}},$t=[`en`,`sq`,`sr-Latn`,`sr-Cyrl`],en=`\xA0`,tn={en:{group:`,`,decimal:`.`,from:4},sq:{group:en,decimal:`,`,from:5},"sr-Latn":{group:`.`,decimal:`,`,from:4},"sr-Cyrl":{group:`.`,decimal:`,`,from:4}},nn={en:`January February March April May June July August September October November December`,sq:`janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor`,"sr-Latn":`januar februar mart april maj jun jul avgust septembar oktobar novembar decembar`,"sr-Cyrl":`јануар фебруар март април мај јун јул август септембар октобар новембар децембар`};function rn(e,t,n=0){let{group:r,decimal:i,from:a}=tn[e],[o=`0`,s]=Math.abs(t).toFixed(n).split(`.`),c=o.length<a?o:o.replace(/\B(?=(\d{3})+$)/g,r),l=s?c+i+s:c;return t<0&&/[1-9]/.test(l)?`-${l}`:l}function an(e,t){return`${rn(e,Math.floor(t*100))}%`}function on(e,t){let n=[`B`,`kB`,`MB`,`GB`,`TB`],r=0,i=t;for(;i>=1e3&&r<n.length-1;)i/=1e3,r+=1;return rn(e,i,+(r>0&&i<10))+en+n[r]}var sn=e=>String(e).padStart(2,`0`);function V(e){return`${sn(e.hour)}:${sn(e.minute)}`}function H(e){return`${V(e)}:${sn(e.second)}`}function cn(e,{day:t,month:n,year:r}){return e===`en`?`${sn(t)}/${sn(n)}/${r}`:e===`sq`?`${t}.${n}.${sn(r%100)}`:[`${t}.`,`${n}.`,`${r}.`].join(en)}function ln(e,{day:t,month:n,year:r}){let i=nn[e].split(` `)[n-1]??``;return e===`sr-Latn`||e===`sr-Cyrl`?`${t}. ${i} ${r}.`:`${t} ${i} ${r}`}function U(e,t,n){return t.year===n.year&&t.month===n.month&&t.day===n.day?V(t):`${cn(e,t)} ${V(t)}`}var un={en:`# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
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
problem-not-written = The program could not write it down. Nothing was changed; its log says why.
problem-starting = The program is starting. This page goes on by itself.

view-alarms = Alarms
problem-no-alerter = Nobody is told of alarms here, so a call would reach nobody.
alarms-none = No alarms
alarms-unseen = Alarms that nobody has seen: { $counts }
alarms-of-priority = { $count } of priority { $priority }
alarm-priority = Priority { $priority }
alarm-more = and { $count } more
alarm-said = { $signal }: { $condition }
alarm-condition-warn_hi = high
alarm-condition-trip_hi = too high
alarm-condition-warn_lo = low
alarm-condition-trip_lo = too low
alarm-condition-bad = no value that can be used
alarm-condition-rising = rises fast
alarm-condition-falling = falls fast
alarm-condition-still = does not move
alarm-mechanic = Mechanic needed
call = Call a mechanic
call-ask = Call a mechanic to { $press }?
call-now = Call now
call-made = Called at { $time }, nobody has seen it yet
call-saved = Called at { $time }. It is saved here and is on its way.
call-seen = Seen at { $time }
problem-one-at-a-time = Somebody tries rules already. Try again in a moment.
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
problem-not-written = Programi nuk mundi ta shkruajë. Asgjë nuk u ndryshua; regjistri i tij e thotë pse.
problem-starting = Programi po niset. Kjo faqe vazhdon vetë.

view-alarms = Alarmet
problem-no-alerter = Këtu askush nuk njoftohet për alarmet, ndaj thirrja nuk do të arrinte te askush.
alarms-none = Pa alarme
alarms-unseen = Alarme që askush nuk i ka parë: { $counts }
alarms-of-priority = { $count } me përparësi { $priority }
alarm-priority = Përparësia { $priority }
alarm-more = dhe { $count } të tjera
alarm-said = { $signal }: { $condition }
alarm-condition-warn_hi = lart
alarm-condition-trip_hi = tepër lart
alarm-condition-warn_lo = ulët
alarm-condition-trip_lo = tepër ulët
alarm-condition-bad = asnjë vlerë e përdorshme
alarm-condition-rising = rritet shpejt
alarm-condition-falling = bie shpejt
alarm-condition-still = nuk lëviz
alarm-mechanic = Duhet mekaniku
call = Thirrni mekanikun
call-ask = Të thirret mekaniku te { $press }?
call-now = Thirrni tani
call-made = Thirrur në { $time }, askush nuk e ka parë ende
call-saved = Thirrur në { $time }. Ruhet këtu dhe është rrugës.
call-seen = U pa në { $time }
problem-one-at-a-time = Dikush po provon rregulla tashmë. Provoni përsëri pas pak.
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
problem-not-written = Program nije mogao to da zapiše. Ništa nije promenjeno; njegov dnevnik kaže zašto.
problem-starting = Program se pokreće. Ova stranica nastavlja sama.

view-alarms = Alarmi
problem-no-alerter = Ovde niko ne dobija alarme, pa poziv ne bi stigao ni do koga.
alarms-none = Nema alarma
alarms-unseen = Alarmi koje niko nije video: { $counts }
alarms-of-priority = { $count } prioriteta { $priority }
alarm-priority = Prioritet { $priority }
alarm-more = i još { $count }
alarm-said = { $signal }: { $condition }
alarm-condition-warn_hi = visoko
alarm-condition-trip_hi = previsoko
alarm-condition-warn_lo = nisko
alarm-condition-trip_lo = prenisko
alarm-condition-bad = nema upotrebljive vrednosti
alarm-condition-rising = brzo raste
alarm-condition-falling = brzo opada
alarm-condition-still = ne menja se
alarm-mechanic = Potreban je mehaničar
call = Pozovite mehaničara
call-ask = Pozvati mehaničara za { $press }?
call-now = Pozovite sada
call-made = Pozvan u { $time }, još niko nije video
call-saved = Pozvan u { $time }. Sačuvano je ovde i na putu je.
call-seen = Viđeno u { $time }
problem-one-at-a-time = Neko već isprobava pravila. Pokušajte ponovo za koji trenutak.
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
problem-not-written = Програм није могао то да запише. Ништа није промењено; његов дневник каже зашто.
problem-starting = Програм се покреће. Ова страница наставља сама.

view-alarms = Аларми
problem-no-alerter = Овде нико не добија аларме, па позив не би стигао ни до кога.
alarms-none = Нема аларма
alarms-unseen = Аларми које нико није видео: { $counts }
alarms-of-priority = { $count } приоритета { $priority }
alarm-priority = Приоритет { $priority }
alarm-more = и још { $count }
alarm-said = { $signal }: { $condition }
alarm-condition-warn_hi = високо
alarm-condition-trip_hi = превисоко
alarm-condition-warn_lo = ниско
alarm-condition-trip_lo = прениско
alarm-condition-bad = нема употребљиве вредности
alarm-condition-rising = брзо расте
alarm-condition-falling = брзо опада
alarm-condition-still = не мења се
alarm-mechanic = Потребан је механичар
call = Позовите механичара
call-ask = Позвати механичара за { $press }?
call-now = Позовите сада
call-made = Позван у { $time }, још нико није видео
call-saved = Позван у { $time }. Сачувано је овде и на путу је.
call-seen = Виђено у { $time }
problem-one-at-a-time = Неко већ испробава правила. Покушајте поново за који тренутак.
`},W={en:`English`,sq:`Shqip`,"sr-Latn":`Srpski`,"sr-Cyrl":`Српски`},dn=new Map,fn=[un];function pn(e){fn.push(e);for(let[t,n]of dn)n.addResource(new Zt(e[t]))}function mn(e,t){hn(e).addResource(new Zt(t))}function hn(e){let t=dn.get(e);if(t)return t;let n=new Et(e,{useIsolating:!1});for(let t of fn)n.addResource(new Zt(t[e]));return dn.set(e,n),n}function gn(e){return(t,n)=>{let r=hn(e).getMessage(t)?.value;return r?hn(e).formatPattern(r,n,[]):t}}function _n(e,t){let n=e(`signal-${t}`);return n===`signal-${t}`?t.replaceAll(`_`,` `):n}function vn(e,t){let n=gn(e),r=Math.max(0,Math.floor(t/1e3)),[i,a,o]=[Math.floor(r/60),Math.floor(r/3600),Math.floor(r/86400)];return r<120?n(`duration-seconds`,{s:String(r)}):i<=60?n(`duration-minutes`,{m:String(i)}):a<48?n(`duration-hours`,{h:String(a),m:String(i%60)}):n(`duration-days`,{d:rn(e,o),h:String(a%24)})}function yn(e){for(let t of e){let e=t.toLowerCase().split(/[-_]/),n=e[0]??``;if(n===`en`)return`en`;if(n===`sq`)return`sq`;if([`bs`,`hr`,`cnr`].includes(n))return`sr-Latn`;if(n===`sr`)return e.includes(`latn`)||e.includes(`me`)?`sr-Latn`:`sr-Cyrl`}return`en`}var bn=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),xn=function(e){return`/`+e},Sn={},Cn=function(e){return e.pathname.endsWith(`.css`)},wn=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},G=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=xn(t,n);let r=s(t),i=Cn(r);return wn(Sn,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:bn,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Tn={en:()=>G(()=>import(`./alarms-CrW34vDS.js`),[]),sq:()=>G(()=>import(`./alarms-BQ9sHEvj.js`),[]),"sr-Latn":()=>G(()=>import(`./alarms-DiMBHCbq.js`),[]),"sr-Cyrl":()=>G(()=>import(`./alarms-SnqUGvxR.js`),[])},En=new Map;function Dn(e){return En.get(e)??[]}function On(e,t){let[,n]=L(0);z(()=>{t&&!En.has(e)&&Tn[e]().then(({default:t})=>{En.has(e)||mn(e,t),En.set(e,[...t.matchAll(/^action-([\w-]+) =/gm)].map(([,e])=>e??``)),n(e=>e+1)},()=>void 0)},[e,t])}var kn=[1,2,3];function An({alarm:e,press:t,rule:n}){return e===null?`${t} ${n}`:String(e)}function jn({state:e,awaits:t}){return e!==`normal`||t.length>0}function Mn({state:e,awaits:t}){return[`unack_active`,`returned_unack`,`latched`].includes(e)&&!t.includes(`acknowledge`)}function Nn({state:e}){return[`shelved`,`suppressed`,`out_of_service`].includes(e)}function Pn(e,t){return Fn(e)-Fn(t)||e.priority-t.priority||e.since-t.since}function Fn(e){return Nn(e)?2:+!Mn(e)}function In(e,t){let n=An(t),r=e.filter(e=>An(e)!==n&&(e.alarm!==null||e.press!==t.press||e.rule!==t.rule));return jn(t)||t.rule===`press.call`?[...r,t].sort(Pn):r}function Ln(e){let t={1:0,2:0,3:0};for(let n of e)Mn(n)&&(t[n.priority]+=1);return t}function Rn(e,t){let n=e.filter(e=>e.press===t&&jn(e)&&!Nn(e)&&e.rule!==`press.call`);return{first:n[0],more:Math.max(0,n.length-1)}}var zn=36e5;function Bn(e,t,n){return e.filter(e=>e.rule===`press.call`&&e.press===t).filter(e=>jn(e)||e.acknowledged!==null&&n-e.acknowledged.at<zn).sort((e,t)=>t.since-e.since)[0]}var Vn=[[{id:`hyd_press_peak`,digits:0},{id:`hyd_press`,digits:0},{id:`accumulator`,digits:0}],[{id:`oil_temp`,digits:0}],[{id:`motor_current`,digits:1},{id:`motor_power`,digits:1}],[{id:`stroke_rate`,digits:1},{id:`vib_pump`,digits:2}],[{id:`spec_energy`,digits:0},{id:`cooling_power`,digits:1}]],Hn=3;function Un(e){let t=Vn.flatMap(t=>t.find(({id:t})=>e.signals[t])??[]);return t.length>0?t:Object.keys(e.signals).filter(t=>e.signals[t]?.unit).slice(0,Vn.length).map(e=>({id:e,digits:1}))}function Wn(e){return Un(e).slice(0,Hn)}function Gn(e){return typeof e?.v==`number`?e.v:null}var Kn={bar:`unit-bar`,Cel:`unit-Cel`,"%":`unit-pct`,A:`unit-A`,V:`unit-V`,kW:`unit-kW`,"mm/s":`unit-mm-s`,"{stroke}/min":`unit-strokes`,"{briquette}":`unit-briquettes`,"kg/h":`unit-kg-h`,"kW.h":`unit-kW-h`,"kW.h/t":`unit-spec`};function qn(e,t){let n=Kn[e];return n?t(n):e}function Jn({rule:e},t){let n=e.slice(0,e.indexOf(`.`));return t?.signals[n]?n:null}function Yn({t:e},t){let n=`alarm-${t.replaceAll(`.`,`-`)}`,r=e(n);return r===n?null:r}function Xn({language:e},t){let n=Math.abs(t),r=n>=100?0:n>=10?1:2;return rn(e,t,[0,1,2].find(e=>e>=r||Number(t.toFixed(e))===Number(t.toFixed(r)))??r)}function Zn(e,t,n){let r=Jn(t,n);if(typeof t.value!=`number`||r===null)return null;let i=qn(n?.signals[r]?.unit??``,e.t),[a,o]=[Xn(e,t.value),i?` `:``];if(t.limit===null)return`${a}${o}${i}`;let s=/_lo$/.test(t.rule)?`<`:`>`;return/_(lo|hi)$/.test(t.rule)?`${a} ${s} ${Xn(e,t.limit)}${o}${i}`:`${a}${o}${i}`}function Qn(e,t,n){let{t:r}=e,i=Yn(e,t.rule);if(i!==null)return i;let[a=``,o=``]=t.rule.split(`.`),s=`alarm-condition-${o}`,c=r(s),l=c===s?o.replaceAll(`_`,` `):c;return Jn(t,n)||c!==s?r(`alarm-said`,{signal:_n(r,a),condition:l}):t.rule.replaceAll(/[._]/g,` `)}function $n(e,t){return t.find(({id:t})=>t===e.press)?.name??e.press??e.producer??``}function er({t:e},{action:t}){if(t===null)return null;let n=e(`action-${t}`);return n===`action-${t}`?t.replaceAll(/[_-]/g,` `):n}var tr=[`reason-sensor`,`reason-service`,`reason-known`,`reason-false`,`reason-test`];function nr(e,{t}){return tr.includes(e)?t(e):e}var rr=new Map;function ir(e){let t=rr.get(e);if(t)return t;let n={year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`,hourCycle:`h23`,calendar:`gregory`,numberingSystem:`latn`},r=ar(e)?e:void 0,i=new Intl.DateTimeFormat(`en-GB`,{...n,...r&&{timeZone:r}});return rr.set(e,i),i}function ar(e){try{return!!e&&!!new Intl.DateTimeFormat(`en-GB`,{timeZone:e})}catch{return!1}}function or(e,t){let n={year:0,month:0,day:0,hour:0,minute:0,second:0};for(let{type:r,value:i}of ir(e).formatToParts(t))r in n&&(n[r]=Number(i));return n}function sr(e,t){let n=or(e,t),r=Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second);return Math.round((r-t)/6e4)}function cr(e){let[t,n]=[Math.floor(Math.abs(e)/60),Math.abs(e)%60];return e===0?`UTC`:`UTC${e<0?`-`:`+`}${t}${n?`:${String(n).padStart(2,`0`)}`:``}`}function lr(e,t){return{language:e,zone:t,t:gn(e),at:e=>or(t,e)}}var ur=F(lr(`en`,``));function K(){return Te(ur)}var dr=[{path:`/`,name:`presses`,may:`look`},{path:`/alarms`,name:`view-alarms`,may:`look`,parts:!0,load:()=>G(()=>import(`./alarms-CIUcWkfy.js`),__vite__mapDeps([0,1,2,3]))},{path:`/setup`,name:`setup`,may:`anybody`,menu:!1,load:()=>G(()=>import(`./setup-oNTw4uOl.js`),[])},{path:`/settings`,name:`view-settings`,may:`settings`,parts:!0,load:()=>G(()=>import(`./settings-Djeh8XAH.js`),__vite__mapDeps([4,5,1,2,6,7,8]))},{path:`/people`,name:`view-people`,may:`people`,load:()=>G(()=>import(`./people-Cpc3092x.js`),__vite__mapDeps([9,1,2,5,10,11,6,7]))},{path:`/devices`,name:`view-devices`,may:`devices`,load:()=>G(()=>import(`./devices-DxegvRkK.js`),__vite__mapDeps([12,1,2,11,5]))},{path:`/tokens`,name:`view-tokens`,may:`tokens`,load:()=>G(()=>import(`./tokens-C1avEy4T.js`),__vite__mapDeps([13,1,2,11,5]))},{path:`/me`,name:`view-me`,may:`own`,menu:!1,load:()=>G(()=>import(`./me-BpA9gNze.js`),__vite__mapDeps([14,11,5,6,7,10,1,2]))},{path:`/trust`,name:`view-trust`,may:`anybody`,menu:!1,load:()=>G(()=>import(`./trust-CTecNqc4.js`),__vite__mapDeps([15,16]))}];function fr(e){let t=e.replace(/(?<=.)\/+$/,``);return dr.find(e=>e.path===t||e.parts&&t.startsWith(`${e.path}/`))}function pr(e,t=location.search){let n=new URLSearchParams(t).get(`lang`);return n===null?e:`${e}?${new URLSearchParams({lang:n})}`}var mr=new Set,hr=null;function gr(e){hr=e}function _r(e){if(hr?.(e)!==!1){history.pushState(null,``,e),window.scrollTo(0,0);for(let e of mr)e()}}function vr(){let[e,t]=L({path:location.pathname,moves:0});return z(()=>{let e=location.href,n=()=>{e=location.href,t(({moves:e})=>({path:location.pathname,moves:e+1}))},r=()=>{hr?.(location.pathname+location.search)===!1?history.pushState(null,``,e):n()},i=e=>{let t=yr(e);t&&(e.preventDefault(),_r(t))};return mr.add(n),window.addEventListener(`popstate`,r),document.addEventListener(`click`,i),()=>{mr.delete(n),window.removeEventListener(`popstate`,r),document.removeEventListener(`click`,i)}},[]),e}function yr(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return null;let t=e.target instanceof Element?e.target.closest(`a`):null;return!t||t.target||t.hasAttribute(`download`)||t.hash||t.origin!==location.origin?null:fr(t.pathname)?t.pathname+t.search:null}function br(e){return`problem-${e.slice(e.lastIndexOf(`/`)+1)}`}function xr(e,t){return e===null||e===`unreachable`?null:t(br(e))}var Sr=Symbol.for(`pv`),Cr=0;Array.isArray;function q(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Sr,__v:--Cr,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function wr({call:e,now:t}){let{t:n,language:r,at:i}=K(),a=e=>U(r,i(e),i(t)),o=e.acknowledged,s=o?n(`call-seen`,{time:a(o.at)}):n(e.alarm===null?`call-saved`:`call-made`,{time:a(e.since)});return q(`p`,{class:o?`call-words seen`:`call-words`,role:`status`,children:[q(`b`,{children:n(`alarm-mechanic`)}),` · `,s]})}function Tr({press:e}){let{t}=K(),[n,r]=L(!1),[i,a]=L(null),o=Ce(null);return z(()=>{n&&o.current?.focus()},[n]),q(`div`,{class:`call`,children:[n?q(b,{children:[q(`p`,{children:t(`call-ask`,{press:e.name})}),q(`button`,{ref:o,type:`button`,class:`main`,onClick:()=>{r(!1),Xe(e.id).then(()=>a(null),e=>{a(e instanceof Fe&&xr(e.trouble,t)||t(`connection-none`))})},children:t(`call-now`)}),q(`button`,{type:`button`,class:`plain`,onClick:()=>r(!1),children:t(`form-cancel`)})]}):q(`button`,{type:`button`,class:`plain`,"aria-label":`${t(`call`)}: ${e.name}`,onClick:()=>{a(null),r(!0)},children:t(`call`)}),i&&q(`p`,{class:`trouble`,role:`alert`,children:i})]})}var Er={1:`M12 1 23 12 12 23 1 12z`,2:`M12 2 23 22H1z`,3:`M3 3h18v18H3z`},Dr={1:16.5,2:19.5,3:16.5};function Or({of:e,quiet:t=!1}){let{t:n}=K();return q(`svg`,{class:`priority priority-${e}${t?` priority-quiet`:``}`,viewBox:`0 0 24 24`,role:`img`,"aria-label":n(`alarm-priority`,{priority:e}),children:[q(`path`,{d:Er[e]}),q(`text`,{x:`12`,y:Dr[e],"text-anchor":`middle`,children:e})]})}function kr({alarms:e}){let{t}=K(),n=Ln(e),r=kn.filter(e=>n[e]>0),i=r.map(e=>t(`alarms-of-priority`,{count:String(n[e]),priority:e})).join(`, `);return q(`p`,{class:`counts`,children:q(`a`,{href:pr(`/alarms`),"aria-label":r.length?t(`alarms-unseen`,{counts:i}):void 0,children:[r.length===0&&t(`alarms-none`),r.map(e=>q(`span`,{class:`count`,children:[q(Or,{of:e}),` `,n[e]]},e))]})})}function Ar({press:e,alarms:t,now:n,call:r}){let i=K(),{t:a,language:o,at:s}=i,{first:c,more:l}=Rn(t,e.id),u=Bn(t,e.id,n),d=c&&Zn(i,c,e);return q(`div`,{class:`alarm-line`,children:[c&&q(`a`,{class:Mn(c)?`unseen`:`seen`,href:pr(c.alarm===null?`/alarms`:`/alarms/${c.alarm}`),children:[q(Or,{of:c.priority,quiet:!Mn(c)}),q(`span`,{class:`alarm-what`,children:[Qn(i,c,e),d&&q(b,{children:[`: `,q(`b`,{children:d})]}),` `,q(`span`,{class:`quiet`,children:a(`since`,{time:U(o,s(c.since),s(n))})}),l>0&&q(`span`,{class:`quiet`,children:[` `,a(`alarm-more`,{count:String(l)})]})]}),q(`span`,{class:`go`,"aria-hidden":`true`,children:`›`})]},An(c)),u&&q(wr,{call:u,now:n}),r&&!(u&&Mn(u))&&q(Tr,{press:e})]})}var jr=`Europe/Belgrade`;function Mr({now:e}){let{language:t,t:n,zone:r,at:i}=K(),a=i(e),o=sr(r,e),s=r===jr&&ar(r)?n(`zone-kosovo`):ar(r)?n(`zone-site`,{offset:cr(o)}):cr(o),c=o!==sr(``,e);return q(`p`,{class:`clock`,children:[q(`time`,{dateTime:new Date(e).toISOString(),children:H(a)}),` `,q(`span`,{class:`date`,children:ln(t,a)}),` `,q(`span`,{class:`zone`,children:[s,c&&q(b,{children:[` · `,n(`zone-device`,{time:V(or(``,e))})]})]})]})}function Nr({now:e}){let[t,n]=L(null);return z(()=>{G(()=>import(`./crew-BBSR0pKd.js`).then(e=>{n({Button:e.default})},()=>void 0),__vite__mapDeps([17,5,2]))},[]),t&&q(t.Button,{now:e})}function Pr({choose:e}){let{language:t,t:n}=K();return q(`nav`,{class:`languages`,"aria-label":n(`language`),children:$t.map(n=>q(`button`,{type:`button`,lang:n,"aria-pressed":n===t,onClick:()=>{e(n)},children:W[n]},n))})}function Fr({view:e}){let{t}=K(),[n,r]=L(null);return z(()=>{let t=!1,n=n=>{t||r({path:e.path,Content:n})};return e.load?.().then(e=>n(e.default),()=>n(null)),()=>{t=!0}},[e]),n?.path===e.path?n.Content?q(n.Content,{}):q(`p`,{class:`empty`,role:`alert`,children:[t(`view-not-loaded`),` `,q(`button`,{type:`button`,class:`plain`,onClick:()=>{location.reload()},children:t(`view-load-again`)})]}):q(`p`,{class:`empty`,children:t(`view-loading`)})}var Ir=F(null);function Lr(){let e=Te(Ir);if(!e)throw Error(`a view outside of the page`);return e}function Rr(e,t){let[n,r]=L(null),i=Ce(null);return z(()=>{let e=!1;return Ve().then(t=>{e||r(t)},()=>void 0),()=>{e=!0}},[e,t]),n?.may.includes(`look`)&&(i.current=n),{me:n,last:i.current}}function zr(e,t){return t===`anybody`||(e?.may.includes(t)??!1)}function Br({who:e,role:t}){return e===`device`&&t===`operator`}var Vr=F([]);function Hr(e){let{language:t}=K();return Te(Vr).filter(t=>t.pointer===e).map(e=>e.texts[t]).join(` `)}function Ur({submit:e,action:t,cancel:n,instead:r,checked:i,children:a}){let{t:o}=K(),s=Te(Ir),[c,l]=L(null),[u,d]=L([]),[f,p]=L(!1);return q(`form`,{class:`form`,onSubmit:t=>{if(t.preventDefault(),f)return;let n=t.currentTarget;p(!0),l(null),d([]),e(new FormData(n)).then(()=>p(!1),e=>{if(p(!1),s&&e instanceof Fe&&e.trouble===`/api/v1/problems/log-in`)return s.again();l(Wr(e,o,r)),d(e instanceof Fe?e.errors:[]);let t=e instanceof Fe&&e.field?n.elements.namedItem(e.field):null;t instanceof HTMLElement&&t.focus()})},noValidate:!i,children:[q(Vr.Provider,{value:u,children:a}),c&&q(`p`,{class:`trouble`,role:`alert`,children:c}),q(`p`,{class:`actions`,children:[q(`button`,{type:`submit`,class:`main`,"aria-disabled":f,children:t}),n&&q(`button`,{type:`button`,class:`plain`,onClick:n,children:o(`form-cancel`)})]})]})}function Wr(e,t,n={}){if(!(e instanceof Fe)||e.trouble===`unreachable`)return t(`connection-none`);let r=n[br(e.trouble)];return r?t(r):xr(e.trouble,t)??t(`connection-none`)}function Gr(e,t){let n=e.get(t);return typeof n==`string`?n:``}function Kr({label:e,hint:t,type:n=`text`,pointer:r,...i}){let a=Ee(),o=Hr(r),s=[t&&`${a}-hint`,o&&`${a}-why`].filter(Boolean).join(` `);return q(`div`,{class:`field`,children:[q(`label`,{for:a,children:e}),q(`input`,{id:a,type:n,autocomplete:`off`,...i,"aria-invalid":o?!0:void 0,"aria-describedby":s||void 0}),t&&q(`span`,{class:`hint`,id:`${a}-hint`,children:t}),o&&q(`span`,{class:`trouble`,id:`${a}-why`,role:`alert`,children:o})]})}function qr({name:e,label:t,value:n,options:r}){return q(`label`,{class:`field`,children:[t,q(`select`,{name:e,children:r.map(([e,t])=>q(`option`,{value:e,selected:e===n,children:t},e))})]})}var Jr=2e3;function Yr({reason:e,entered:t}){let{t:n}=K();return q(`section`,{class:`door`,"aria-labelledby":`door-title`,children:[q(`h2`,{id:`door-title`,children:n(`log-in-title`)}),e&&q(`p`,{role:`alert`,children:e}),q(Ur,{checked:!0,submit:e=>He(Gr(e,`login`),Gr(e,`password`)).then(t),action:n(`log-in-enter`),children:[q(Kr,{name:`login`,label:n(`log-in-name`),autocomplete:`username`,autocapitalize:`none`,spellcheck:!1,required:!0}),q(Kr,{name:`password`,label:n(`log-in-password`),type:`password`,autocomplete:`current-password`,required:!0})]}),q(Xr,{entered:t})]})}function Xr({entered:e}){let{t,at:n}=K(),[r,i]=L(null),[a,o]=L(null),s=r?.state===`waiting`;return z(()=>{if(!s)return;let t=window.setInterval(()=>{Je().then(({state:t})=>{t===`allowed`?e():t!==`waiting`&&i(t===`refused`?{state:t}:null)},()=>void 0)},Jr);return()=>{window.clearInterval(t)}},[s]),r?.code?q(`div`,{class:`pairing`,role:`status`,children:[q(`p`,{children:t(`pairing-code`)}),q(`p`,{class:`code`,children:r.code}),q(Zr,{code:r.code}),q(`p`,{class:`quiet`,children:t(`pairing-waiting`,{time:V(n(r.until??0))})})]}):q(`div`,{class:`pairing`,children:[r?.state===`refused`&&q(`p`,{role:`alert`,children:t(`pairing-refused`)}),a&&q(`p`,{class:`trouble`,role:`alert`,children:a}),q(`button`,{type:`button`,class:`plain`,onClick:()=>{qe().then(i,e=>{o(Wr(e,t))})},children:t(`pairing-ask`)})]})}function Zr({code:e}){let{t}=K(),[n,r]=L(null);if(z(()=>{let t=!1;return G(async()=>{let{doorOf:e,qr:t}=await import(`./qr-Dr7vACiq.js`);return{doorOf:e,qr:t}},[]).then(({doorOf:n,qr:i})=>{t||r(i(n(e,location.origin)))},()=>void 0),()=>{t=!0}},[e]),!n)return null;let i=n.size+8;return q(b,{children:[q(`p`,{children:t(`pairing-qr`)}),q(`svg`,{class:`qr`,viewBox:`-4 -4 ${i} ${i}`,role:`img`,"aria-label":t(`pairing-qr-label`,{code:e}),children:q(`path`,{d:n.path})})]})}function Qr({me:e,path:t}){let{t:n}=K(),r=n(`log-in-as`,{name:e.name??``,role:n(`role-${e.role??`viewer`}`)});return q(`p`,{class:`me`,children:q(`a`,{href:pr(`/me`),"aria-current":t===`/me`?`page`:void 0,children:r})})}function $r({me:e,path:t}){let{t:n}=K(),r=dr.filter(t=>t.menu!==!1&&zr(e,t.may));return r.length<2?null:q(`nav`,{class:`menu`,"aria-label":n(`menu`),children:r.map(e=>q(`a`,{href:pr(e.path),"aria-current":e.path===t?`page`:void 0,children:n(e.name)},e.path))})}var ei=3e4,ti=.8;function ni(e){let t=e?.producers.flatMap(({history:e,online:t})=>e&&t?[e]:[])??[],n=t.reduce((e,{from:t,to:n})=>e+Math.max(0,n-t),0);return n===0?null:t.reduce((e,{from:t,to:n,at:r})=>e+Math.min(Math.max(0,r-t),Math.max(0,n-t)),0)/n}function ri({online:e,history:t,complete_to:n},r){return e&&!t&&n!==null&&r-n<=ei}function ii({language:e,t,at:n},r,i){let a=t=>U(e,n(t),n(i)),o={producer:r.producer},s=[],c=r.complete_to;if(!r.online)s.push({tone:`bad`,text:r.last_heard===null?t(`producer-never`,o):t(`producer-offline`,{...o,time:a(r.last_heard)})});else if(r.history){let{from:n,to:i,at:c}=r.history,l=i>n?Math.min(1,Math.max(0,(c-n)/(i-n))):1;s.push({tone:`note`,text:t(`producer-history`,{...o,from:a(n),to:a(i),at:a(c),percent:an(e,l)})})}else c===null||c<=0?s.push({tone:`note`,text:t(`producer-starting`,o)}):r.depth>0&&i-c>ei?s.push({tone:`note`,text:t(`producer-backlog`,{...o,n:r.depth,count:rn(e,r.depth),time:a(c)})}):s.push({tone:`good`,text:t(`producer-live`,{...o,time:a(c)})});let l=r.limit_bytes>0?r.depth_bytes/r.limit_bytes:0;if(l>=ti&&s.push({tone:`bad`,text:t(`producer-full`,{...o,percent:an(e,l)})}),r.clock&&!r.clock.trusted){let n=vn(e,r.clock.waits_ms??0);s.push({tone:`note`,text:t(`producer-clock`,{...o,duration:n}),...r.online?{clockOf:r.producer}:{}})}let[u,d]=r.lost;return u>0&&s.push({tone:`bad`,text:t(`producer-lost`,{...o,n:u,count:rn(e,u)})}),d>0&&s.push({tone:`bad`,text:t(`producer-lost-maybe`,{...o,n:d,count:rn(e,d)})}),r.trouble&&s.push({tone:`bad`,text:t(`producer-trouble`,o),quote:r.trouble}),s}function ai({language:e,t},n){let r=[],{store:i,quarantine:a,losses:o,readiness:s}=n,c=(n,r)=>({tone:`bad`,text:t(n,{n:r,count:rn(e,r)})});i.ok?r.push({tone:`good`,text:t(`store-ok`,{size:on(e,i.size_bytes??0)})}):r.push({tone:`bad`,text:t(`store-bad`)});let l=o.of_unknown_size??0,u=(o.count??0)-l;l>0&&r.push(c(`losses-unknown`,l)),u>0&&r.push(c(`losses-recorded`,u));let d=a.count??0;d>0&&r.push(c(`quarantine`,d));let f=Object.entries(s.dependencies).flatMap(([e,t])=>t===null?[]:[e]);return f.length>0&&r.push({tone:`bad`,text:t(`dependencies-bad`,{names:f.join(`, `)})}),r}function oi({language:e,t,at:n},r,i){let{producers:a,losses:o,store:s}=r;return(o.count??0)>0||a.some(({lost:[e,t]})=>e+t>0)||a.length===0?null:s.ok&&o.count!==null&&a.every(e=>ri(e,i))?{tone:`good`,text:t(`nothing-lost`,{time:U(e,n(Math.min(...a.map(({complete_to:e})=>e??0))),n(i))})}:{tone:`note`,text:t(`no-loss-known`)}}function si(e,t,n){let r=oi(e,t,n);return[...t.producers.flatMap(t=>ii(e,t,n)),...ai(e,t),...r?[r]:[]]}function ci(e,t,n){let r=si(e,t,n),i=ni(t),a=i===null?null:{tone:`note`,text:e.t(`summary-history`,{percent:an(e.language,i)})},o={tone:`note`,text:e.t(`pipeline-none`)};return r.find(({tone:e})=>e===`bad`)??a??r.find(({tone:e})=>e===`note`)??r.at(-1)??o}var li={good:`✓`,note:`…`,bad:`!`};function ui({pipeline:e,now:t}){let n=K(),r=si(n,e,t);return q(`section`,{class:r.every(({tone:e})=>e!==`bad`)?`pipeline calm`:`pipeline`,"aria-labelledby":`pipeline-title`,children:[q(`h2`,{id:`pipeline-title`,children:n.t(`pipeline`)}),e.producers.length===0&&q(`p`,{children:n.t(`pipeline-none`)}),q(`ul`,{children:r.map(e=>q(di,{...e},e.clockOf?`clock of ${e.clockOf}`:e.text))})]})}function di({text:e,tone:t,quote:n,clockOf:r}){return q(`li`,{class:`line-${t}`,children:[q(`span`,{class:`mark`,"aria-hidden":`true`,children:li[t]}),q(`div`,{children:[e,n&&q(b,{children:[` `,q(`q`,{lang:`en`,children:n})]}),r!==void 0&&q(fi,{producer:r})]})]})}function fi({producer:e}){let{t}=K(),[n,r]=L(``);return q(`p`,{class:`action`,children:[q(`button`,{type:`button`,onClick:()=>{Ye().then(()=>r(t(`clock-told`)),e=>r(pi(e,t)))},children:t(`clock-set`,{producer:e})}),` `,q(`span`,{role:`status`,children:n})]})}function pi(e,t){return e instanceof Fe&&xr(e.trouble,t)||t(`clock-refused`)}function mi({pipeline:e,now:t}){let n=K(),r=e&&ci(n,e,t),i=ni(e),a=Math.floor((i??0)*100);return q(`div`,{class:`summary`,children:[q(`p`,{class:`line-${r?.tone??`note`}`,role:`status`,children:r&&q(b,{children:[q(`span`,{class:`mark`,"aria-hidden":`true`,children:li[r.tone]}),` `,r.text]})}),i!==null&&q(`div`,{class:`history`,role:`progressbar`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":a,"aria-label":n.t(`summary-history`,{percent:`${a}%`}),children:q(`div`,{style:{width:`${i*100}%`}})})]})}var hi=`presswatch.language`;function gi(e){return $t.find(t=>t===e)}function _i(){return gi(new URLSearchParams(location.search).get(`lang`))??gi(yi())??yn(navigator.languages)}function vi(e){let t=new URL(location.href);t.searchParams.set(`lang`,e),history.replaceState(null,``,t);try{localStorage.setItem(hi,e)}catch{}}function yi(){try{return localStorage.getItem(hi)}catch{return null}}var bi=65e3,xi=6e4,Si=9e4;function Ci({t:e,hold_ms:t,heartbeat_ms:n},r){let i=r-e;return i>t?`gone`:i>(n>xi?Math.max(bi,1.1*n):bi)?`old`:`fresh`}function wi(e,t){return e.last_heard===null||t-e.last_heard>Si?{state:`unknown`,since:e.last_heard}:{state:e.state,since:e.since}}function Ti(e,t){let{state:n}=wi(e,t),r=e.last_heard!==null&&t-e.last_heard<=Si;return n===`unknown`&&r?`state-untold`:`state-${n}`}function Ei(e,{warn:t,trip:n,gate:r},i){return r===`execute`&&i!==`running`||r===`power_on`&&[`off`,`power_off`,`unknown`].includes(i)?`ok`:Di(e,n)?`trip`:Di(e,t)?`warn`:`ok`}function Di(e,[t,n]){return t!==null&&e<t||n!==null&&e>n}var Oi={fill:`none`,stroke:`currentColor`,"stroke-width":2.4,"stroke-linecap":`round`,"stroke-linejoin":`round`},ki={running:()=>q(`circle`,{cx:`12`,cy:`12`,r:`9`,fill:`currentColor`}),idle:()=>q(`circle`,{cx:`12`,cy:`12`,r:`8`,...Oi}),starved:()=>q(`path`,{d:`M3 12h12M10 7l5 5-5 5M20 4v16`,...Oi}),blocked:()=>q(`path`,{d:`M4 4v16M9 12h12M16 7l5 5-5 5`,...Oi}),faulted:()=>q(b,{children:[q(`rect`,{x:`2.5`,y:`2.5`,width:`19`,height:`19`,rx:`2`,fill:`currentColor`}),q(`path`,{d:`M12 6.5v7M12 17.3v.2`,...Oi,class:`shape-cut`})]}),maintenance:()=>q(`path`,{d:`M20 7.5a5 5 0 0 1-6.7 5L7 19a2 2 0 0 1-3-3l6.500-6.300a5 5 0 0 1 6-6.700l-3 3 .6 2.900 2.900.6z`,...Oi}),off:()=>q(`path`,{d:`M12 4a8 8 0 1 0 .01 0M8 12h8`,...Oi}),power_off:()=>q(`path`,{d:`M13 3 7 13h5l-1 8 6-10h-5zM4 4l16 16`,...Oi}),unknown:()=>q(b,{children:[q(`rect`,{x:`3`,y:`3`,width:`18`,height:`18`,rx:`2`,...Oi,"stroke-dasharray":`3 3`}),q(`path`,{d:`M9.500 9.500a2.500 2.500 0 1 1 2.500 3v1.200M12 17v.2`,...Oi})]})};function Ai({state:e}){return q(`svg`,{class:`shape`,viewBox:`0 0 24 24`,"aria-hidden":`true`,children:ki[e]()})}function ji(e,t,n,r){let[i,a]=L({data:null,trouble:null}),o=Ce(0);return o.current=n-Date.now(),z(()=>{let e=new AbortController,n=()=>{document.hidden||r(Date.now()+o.current,e.signal).then(e=>a({data:e,trouble:null}),e=>{e instanceof Fe&&a(t=>({...t,trouble:e.trouble}))})};n();let i=window.setInterval(n,t);return document.addEventListener(`visibilitychange`,n),()=>{e.abort(),window.clearInterval(i),document.removeEventListener(`visibilitychange`,n)}},e),i}function Mi(e,t,n,r){let i=[],a=(e,t,a)=>{let[o,s]=[Math.max(e,n),Math.min(t,r)];if(s<=o)return;let c=i.at(-1);c&&c.state===a&&c.to>=o?c.to=s:i.push({from:o,to:s,state:a})},o=t.state!==`unknown`&&t.since!==null?Math.min(t.since??r,r):r,s=n;for(let t of e){let[e,n]=[Math.max(t.from,s),Math.min(t.to,o)];n<=e||(a(s,e,`unknown`),a(e,n,t.state),s=n)}return a(s,o,`unknown`),a(Math.max(o,s),r,t.state),i}var Ni=288e5,Pi=3e4,Fi=6e4;function Ii({press:e,now:t,importing:n,plan:r}){let{t:i,at:a}=K(),o=ji([e.id,e.state,n],Pi,t,(t,n)=>Qe(e.id,t-Ni-Fi,t,n)),s=t-Ni,c=o.data?Mi(o.data,wi(e,t),s,t):[],l=e=>V(a(e)),u=c.map(e=>i(`strip-block`,{state:i(`state-${e.state}`),from:l(e.from),to:l(e.to)})),d=[...new Set(c.map(e=>e.state))],f=xr(o.trouble,i),p=(e,t)=>({left:`${(e-s)/Ni*100}%`,width:`${(t-e)/Ni*100}%`});return q(`div`,{class:`strip`,children:[q(`div`,{class:`strip-bar`,role:`img`,"aria-busy":o.data===null,"aria-label":`${i(`strip-label`)}: ${o.data?u.slice(-12).join(`; `):i(`loading`)}`,children:[r?.flatMap(e=>e.planned).map(([e,t])=>q(`span`,{class:`planned`,style:p(e,t)},e)),c.map((e,t)=>q(`span`,{class:`block tone-${e.state}`,title:u[t],style:p(e.from,e.to)},e.from))]}),q(`div`,{class:`strip-scale`,"aria-hidden":`true`,children:[q(`span`,{children:l(s)}),q(`span`,{children:l(s+Ni/2)}),q(`span`,{children:i(`strip-now`)})]}),f?q(`p`,{class:`strip-key trouble`,role:`status`,children:f}):o.data===null?q(`p`,{class:`strip-key`,children:i(`loading`)}):q(`ul`,{class:`strip-key`,children:d.map(e=>q(`li`,{class:`tone-${e}`,children:[q(Ai,{state:e}),i(`state-${e}`)]},e))})]})}function Li(e){let t=[[],[],[],[]],n=(e,n,r,i)=>{t[0].push(e/1e3),t[1].push(n),t[2].push(r),t[3].push(i)},r=null;for(let[t,i,a,o,s,c]of e){r!==null&&t>r&&n((r+t)/2,null,null,null);let e=c>0&&o!==null;n((t+i)/2,e?o:null,e?a:null,e?s:null),r=i}return t}var Ri=!0,zi=`uplot`,Bi=`u-hz`,Vi=`u-vt`,Hi=`u-title`,Ui=`u-wrap`,Wi=`u-under`,Gi=`u-over`,Ki=`u-axis`,qi=`u-off`,Ji=`u-select`,Yi=`u-cursor-x`,Xi=`u-cursor-y`,Zi=`u-cursor-pt`,Qi=`u-legend`,$i=`u-live`,ea=`u-inline`,ta=`u-series`,na=`u-marker`,ra=`u-label`,ia=`u-value`,aa=`width`,oa=`height`,sa=`top`,ca=`bottom`,la=`left`,ua=`right`,da=`#000`,fa=`#0000`,pa=`mousemove`,ma=`mousedown`,ha=`mouseup`,ga=`mouseenter`,_a=`mouseleave`,va=`dblclick`,ya=`resize`,ba=`scroll`,xa=`change`,Sa=`dppxchange`,Ca=`--`,wa=typeof window<`u`,Ta=wa?document:null,Ea=wa?window:null,Da=wa?navigator:null,J,Oa;function ka(){let e=devicePixelRatio;J!=e&&(J=e,Oa&&Ua(xa,Oa,ka),Oa=matchMedia(`(min-resolution: ${J-.001}dppx) and (max-resolution: ${J+.001}dppx)`),Ha(xa,Oa,ka),Ea.dispatchEvent(new CustomEvent(Sa)))}function Aa(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ja(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Y(e,t,n){e.style[t]=n+`px`}function Ma(e,t,n,r){let i=Ta.createElement(e);return t!=null&&Aa(i,t),n?.insertBefore(i,r),i}function Na(e,t){return Ma(`div`,e,t)}var Pa=new WeakMap;function Fa(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=Pa.get(e)&&(e.style.transform=a,Pa.set(e,a),t<0||n<0||t>r||n>i?Aa(e,qi):ja(e,qi))}var Ia=new WeakMap;function La(e,t,n){let r=t+n;r!=Ia.get(e)&&(Ia.set(e,r),e.style.background=t,e.style.borderColor=n)}var Ra=new WeakMap;function za(e,t,n,r){let i=t+``+n;i!=Ra.get(e)&&(Ra.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var Ba={passive:!0},Va={...Ba,capture:!0};function Ha(e,t,n,r){t.addEventListener(e,n,r?Va:Ba)}function Ua(e,t,n,r){t.removeEventListener(e,n,Ba)}wa&&ka();function Wa(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:fo((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function Ga(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var Ka=e=>e!=null,qa=e=>e!=null&&e>0,Ja=Ga(Ka),Ya=Ga(qa);function Xa(e,t,n,r=0,i=!1){let a=i?Ya:Ja,o=i?qa:Ka;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??Co,c??-Co]}function Za(e,t,n,r){let i=vo(e),a=vo(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?yo:bo,s=i==1?fo:mo,c=a==1?mo:fo,l=s(o(uo(e))),u=c(o(uo(t))),d=_o(n,l),f=_o(n,u);return n==10&&(l<0&&(d=Q(d,-l)),u<0&&(f=Q(f,-u))),r||n==2?(e=d*i,t=f*a):(e=Lo(e,d),t=Io(t,f)),[e,t]}function Qa(e,t,n,r){let i=Za(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var $a=.1,eo={mode:3,pad:$a},to={pad:0,soft:null,mode:0},no={min:to,max:to};function ro(e,t,n,r){return Jo(n)?ao(e,t,n):(to.pad=n,to.soft=r?0:null,to.mode=r?3:0,ao(e,t,no))}function X(e,t){return e??t}function io(e,t,n){for(t=X(t,0),n=X(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ao(e,t,n){let r=n.min,i=n.max,a=X(r.pad,0),o=X(i.pad,0),s=X(r.hard,-Co),c=X(i.hard,Co),l=X(r.soft,Co),u=X(i.soft,-Co),d=X(r.mode,0),f=X(i.mode,0),p=t-e,m=yo(p),h=go(uo(e),uo(t)),g=uo(yo(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=Co&&(a=0),f==2&&u!=-Co&&(o=0)));let _=p||h||1e3,v=_o(10,fo(yo(_))),y=Q(Lo(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:Co,x=go(s,y<b&&e>=b?b:ho(b,y)),S=Q(Io(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-Co,w=ho(c,S>C&&t<=C?C:go(C,S));return x==w&&x==0&&(w=100),[x,w]}var oo=new Intl.NumberFormat(wa?Da.language:`en-US`),so=e=>oo.format(e),co=Math,lo=co.PI,uo=co.abs,fo=co.floor,po=co.round,mo=co.ceil,ho=co.min,go=co.max,_o=co.pow,vo=co.sign,yo=co.log10,bo=co.log2,xo=(e,t=1)=>co.sinh(e)*t,So=(e,t=1)=>co.asinh(e/t),Co=1/0;function wo(e){return(yo((e^e>>31)-(e>>31))|0)+1}function To(e,t,n){return ho(go(e,t),n)}function Eo(e){return typeof e==`function`}function Z(e){return Eo(e)?e:()=>e}var Do=()=>{},Oo=e=>e,ko=(e,t)=>t,Ao=e=>null,jo=e=>!0,Mo=(e,t)=>e==t,No=/\.\d*?(?=9{6,}|0{6,})/gm,Po=e=>{if(Go(e)||Ro.has(e))return e;let t=`${e}`,n=t.match(No);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${Po(e)}e${n}`}return Q(e,r)};function Fo(e,t){return Po(Q(Po(e/t))*t)}function Io(e,t){return Po(mo(Po(e/t))*t)}function Lo(e,t){return Po(fo(Po(e/t))*t)}function Q(e,t=0){if(Go(e))return e;let n=10**t;return po(e*n*(1+2**-52))/n}var Ro=new Map;function zo(e){return((``+e).split(`.`)[1]||``).length}function Bo(e,t,n,r){let i=[],a=r.map(zo);for(let o=t;o<n;o++){let t=uo(o),n=Q(_o(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Q(c,l);i.push(u),Ro.set(u,l)}}return i}var Vo={},Ho=[],Uo=[null,null],Wo=Array.isArray,Go=Number.isInteger,Ko=e=>e===void 0;function qo(e){return typeof e==`string`}function Jo(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Yo(e){return typeof e==`object`&&!!e}var Xo=Object.getPrototypeOf(Uint8Array),Zo=`__proto__`;function Qo(e,t=Jo){let n;if(Wo(e)){let r=e.find(e=>e!=null);if(Wo(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=Qo(e[r],t)}else n=e.slice()}else if(e instanceof Xo)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Zo&&(n[r]=Qo(e[r],t))}else n=e;return n}function $o(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=Zo&&(Jo(e[t])?$o(e[t],Qo(r[t])):e[t]=Qo(r[t]))}return e}var es=0,ts=1,ns=2;function rs(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function is(e,t){if(ss(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return cs(t[0])||(t=os(t)),t}let n=new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:ts,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=es&&(l[n]=t,u==ns&&d.push(n)):l[n]=t}rs(l,d,i),r.push(l)}}return r}var as=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function os(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function ss(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function cs(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=go(1,fo((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var ls=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],us=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function ds(e){return e.slice(0,3)}var fs=us.map(ds),ps={MMMM:ls,MMM:ls.map(ds),WWWW:us,WWW:fs};function ms(e){return(e<10?`0`:``)+e}function hs(e){return(e<10?`00`:e<100?`0`:``)+e}var gs={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ms(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ms(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ms(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>ms(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ms(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>hs(e.getMilliseconds())};function _s(e,t){t||=ps;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?gs[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var vs=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ys(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=new Date(+e+e.getTimezoneOffset()*6e4):t==vs?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var bs=e=>e%1==0,xs=[1,2,2.5,5],Ss=Bo(10,-32,0,xs),Cs=Bo(10,0,32,xs),ws=Cs.filter(bs),Ts=Ss.concat(Cs),Es=`
`,Ds=`{YYYY}`,Os=Es+Ds,ks=`{M}/{D}`,As=Es+ks,js=As+`/{YY}`,Ms=`{aa}`,Ns=`{h}:{mm}`+Ms,Ps=Es+Ns,Fs=`:{ss}`,$=null;function Is(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?Bo(10,0,3,xs).filter(bs):Bo(10,-3,0,xs)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,Ds,$,$,$,$,$,$,1],[i*28,`{MMM}`,Os,$,$,$,$,$,1],[i,ks,Os,$,$,$,$,$,1],[r,`{h}`+Ms,js,$,As,$,$,$,1],[n,Ns,js,$,As,$,$,$,1],[t,Fs,js+` `+Ns,$,As+` `+Ns,$,Ps,$,1],[e,Fs+`.{fff}`,js+` `+Ns,$,As+` `+Ns,$,Ps,$,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Q(g*e,3),v=Ks(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Q(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Q(Ks(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(po(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=Ks(c+r*a,l+n*a,1),s=o-t(Q(o*e,3));i=Q((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(fo(l)-fo(_))+Io(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Q(o+d,e==1?0:3),!(o>u);)if(g>1){let e=fo(Q(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Q((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[Ls,Rs,zs]=Is(1),[Bs,Vs,Hs]=Is(.001);Bo(2,-53,53,[1]);function Us(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Ws(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Gs(e,t){let n=_s(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function Ks(e,t,n){return new Date(e,t,n)}function qs(e,t){return t(e)}var Js=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function Ys(e,t){return(n,r,i,a)=>a==null?Ca:t(e(r))}function Xs(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Zs(e,t){return e.series[t].fill(e,t)}var Qs={show:!0,live:!0,isolate:!1,mount:Do,markers:{show:!0,width:2,stroke:Xs,fill:Zs,dash:`solid`},idx:null,idxs:null,values:[]};function $s(e,t){let n=e.cursor.points,r=Na(),i=n.size(e,t);Y(r,aa,i),Y(r,oa,i);let a=i/-2;Y(r,`marginLeft`,a),Y(r,`marginTop`,a);let o=n.width(e,t,i);return o&&Y(r,`borderWidth`,o),r}function ec(e,t){let n=e.series[t].points;return n._fill||n._stroke}function tc(e,t){let n=e.series[t].points;return n._stroke||n._fill}function nc(e,t){return e.series[t].points.size}var rc=[0,0];function ic(e,t,n){return rc[0]=t,rc[1]=n,rc}function ac(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function oc(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var sc={show:!0,x:!0,y:!0,lock:!1,move:ic,points:{one:!1,show:$s,size:nc,width:0,stroke:tc,fill:ec},bind:{mousedown:ac,mouseup:ac,click:ac,dblclick:ac,mousemove:oc,mouseleave:oc,mouseenter:oc},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},cc={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},lc=$o({},cc,{filter:ko}),uc=$o({},lc,{size:10}),dc=$o({},cc,{show:!1}),fc=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,pc=`bold `+fc,mc=1.5,hc={show:!0,scale:`x`,stroke:da,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:pc,side:2,grid:lc,ticks:uc,border:dc,font:fc,lineGap:mc,rotate:0},gc=`Value`,_c=`Time`,vc={show:!0,scale:`x`,auto:!1,sorted:1,min:Co,max:-1/0,idxs:[]};function yc(e,t,n,r,i){return t.map(e=>e==null?``:so(e))}function bc(e,t,n,r,i,a,o){let s=[],c=Ro.get(i)||0;n=o?n:Q(Io(n,i),c);for(let e=n;e<=r;e=Q(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function xc(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=_o(c,fo((c==10?yo:bo)(n))),c==10&&(i=Ts[Wa(i,Ts)]);let l=n,u=i*c;c==10&&(u=Ts[Wa(u,Ts)]);do s.push(l),l+=i,c==10&&!Ro.has(l)&&(l=Q(l,Ro.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=Ts[Wa(u,Ts)]));while(l<=r);return s}function Sc(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?xc(e,t,go(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?xc(e,t,go(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var Cc=/./,wc=/[12357]/,Tc=/[125]/,Ec=/1/,Dc=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function Oc(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?Cc:c(7,o)-u>=l?wc:c(5,o)-u>=l?Tc:Ec;if(d==Ec){let e=uo(c(1,o)-u);if(e<l)return Dc(t.slice().reverse(),s.distr,d,mo(l/e)).reverse()}return Dc(t,s.distr,d,1)}function kc(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=uo(c(1,o)-c(2,o));return l<s?Dc(t.slice().reverse(),3,Cc,mo(s/l)).reverse():t}function Ac(e,t,n,r){return r==null?Ca:t==null?``:so(t)}var jc={show:!0,scale:`y`,stroke:da,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:pc,side:3,grid:lc,ticks:uc,border:dc,font:fc,lineGap:mc,rotate:0};function Mc(e,t){return Q((3+(e||1)*2)*t,3)}function Nc(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=uo(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*J);return r[1]-r[0]<=o}var Pc={scale:null,auto:!0,sorted:0,min:Co,max:-1/0},Fc=(e,t,n,r,i)=>i,Ic={show:!0,auto:!0,sorted:0,gaps:Fc,alpha:1,facets:[$o({},Pc,{scale:`x`}),$o({},Pc,{scale:`y`})]},Lc={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Fc,alpha:1,points:{show:Nc,filter:null},values:null,min:Co,max:-1/0,idxs:[],path:null,clip:null};function Rc(e,t,n,r,i){return n/10}var zc={time:Ri,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Bc=$o({},zc,{time:!1,ori:1}),Vc={};function Hc(e,t){let n=Vc[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(Vc[e]=n)),n}var Uc=1,Wc=2;function Gc(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,el,nl,il,ol,cl):n(i,c,l,u,d,_,g,p,f,h,m,tl,rl,al,sl,ll)}function Kc(e,t){let n=0,r=0,i=X(e.bands,Ho);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function qc(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Jc(e,t,n,r,i,a){return Gc(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?nl:rl,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function Yc(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?il:al,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function Xc(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Zc(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function Qc(e){return e==0?Oo:e==1?po:t=>Fo(t,e)}function $c(e){let t=e==0?el:tl,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=ho(c,o/2,s/2),l=ho(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var el=(e,t,n)=>{e.moveTo(t,n)},tl=(e,t,n)=>{e.moveTo(n,t)},nl=(e,t,n)=>{e.lineTo(t,n)},rl=(e,t,n)=>{e.lineTo(n,t)},il=$c(0),al=$c(1),ol=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},sl=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},cl=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},ll=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function ul(e){return(e,t,n,r,i)=>Gc(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=el,v=ol):(_=tl,v=sl);let y=Q(g.width*J,3),b=(g.size-g.width)/2*J,x=Q(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;il(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,lo*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function dl(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var fl=dl(nl),pl=dl(rl);function ml(e){let t=X(e?.alignGaps,0);return(e,n,r,i)=>Gc(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=Ja(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=nl,b=fl):(y=rl,b=pl);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Uc},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=Kc(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...Zc(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=Yc(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[Jc(e,n,r,i,C,-1),Jc(e,n,r,i,C,1)]:Jc(e,n,r,i,C,E)),S})}function hl(e){let t=X(e.align,1),n=X(e.ascDesc,!1),r=X(e.alignGaps,0),i=X(e.extend,!1);return(e,a,o,s)=>Gc(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=Ja(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?nl:rl,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Uc},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),ee=k,A=k;i&&t==-1&&(A=b,w(E,A,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,ee,i),w(E,r,i),O=i,ee=r}let j=ee;i&&t==1&&(j=b+x,w(E,j,O));let[te,ne]=Kc(e,a);if(c.fill!=null||te!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,te));w(t,j,n),w(t,A,n)}if(!c.spanGaps){let i=[];i.push(...Zc(l,u,o,s,D,S,r));let f=c.width*J/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=Yc(i,d.ori,h,g,_,v)}return ne!=0&&(T.band=ne==2?[Jc(e,a,o,s,E,-1),Jc(e,a,o,s,E,1)]:Jc(e,a,o,s,E,ne)),T})}function gl(e,t,n,r,i,a,o=Co){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=uo(e[c]-e[s]);t<l&&(l=t,o=uo(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function _l(e){e||=Vo;let t=X(e.size,[.6,Co,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=Z(i),o=1-t[0],s=X(t[1],Co),c=X(t[2],1),l=X(e.disp,Vo),u=X(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Gc(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*J,O=s*J,k=c*J,ee,A;_.ori==0?[ee,A]=a(e,t):[A,ee]=a(e,t);let j=_.dir*(_.ori==0?1:-1),te=_.ori==0?il:al,ne=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},re=X(e.bands,Ho).find(e=>e.series[0]==t),ie=re==null?0:re.dir,ae=m.fillTo(e,t,m.min,m.max,ie),oe=T(b(ae,v,w,S)),M,N,se,P=C,F=T(m.width*J),ce=!1,I=null,le=null,ue=null,de=null;d!=null&&(F==0||f!=null)&&(ce=!0,I=d.values(e,t,i,p),le=new Map,new Set(I).forEach(e=>{e!=null&&le.set(e,new Path2D)}),F>0&&(ue=f.values(e,t,i,p),de=new Map,new Set(ue).forEach(e=>{e!=null&&de.set(e,new Path2D)})));let{x0:fe,size:pe}=l;if(fe!=null&&pe!=null){E=1,h=fe.values(e,t,i,p),fe.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=pe.values(e,t,i,p);N=pe.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),P=gl(h,g,y,_,C,x,P),se=P-N+D}else P=gl(h,g,y,_,C,x,P),se=P*o+D,N=P-se;se<1&&(se=0),F>=N/2&&(F=0),se<5&&(T=Oo);let me=se>0,he=P-se-(me?F:0);N=T(To(he,k,O)),M=(E==0?N/2:E==j?0:N)-E*j*((E==0?D/2:0)+(me?F/2:0));let ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},_e=ce?null:new Path2D,ve=null;if(re!=null)ve=e.data[re.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),ve=n.values(e,t,i,p))}let ye=ee*N,be=A*N;for(let n=j==1?i:p;n>=i&&n<=p;n+=j){let r=g[n];if(r==null)continue;if(ve!=null){let e=ve[n]??0;if(r-e==0)continue;oe=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(X(r,ae),v,w,S),o=T(i-M),s=T(go(a,oe)),c=T(ho(a,oe)),u=s-c;if(r!=null){let i=r<0?be:ye,a=r<0?ye:be;ce?(F>0&&ue[n]!=null&&te(de.get(ue[n]),o,c+fo(F/2),N,go(0,u-F),i,a),I[n]!=null&&te(le.get(I[n]),o,c+fo(F/2),N,go(0,u-F),i,a)):te(_e,o,c+fo(F/2),N,go(0,u-F),i,a),ne(e,t,n,o-F/2,c,N+F,u)}}return F>0?ge.stroke=ce?de:_e:ce||(ge._fill=m.width==0?m._fill:m._stroke??m._fill,ge.width=0),ge.fill=ce?le:_e,ge})}function vl(e,t){let n=X(t?.alignGaps,0);return(t,r,i,a)=>Gc(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=Ja(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=el,S=nl,x=cl):(b=tl,S=rl,x=ll);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:Uc},k=O.stroke,[ee,A]=Kc(t,r);if(o.fill!=null||ee!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,ee));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...Zc(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=Yc(e,l.ori,p,m,h,g)}return A!=0&&(O.band=A==2?[Jc(t,r,i,a,k,-1),Jc(t,r,i,a,k,1)]:Jc(t,r,i,a,k,A)),O})}function yl(e){return vl(bl,e)}function bl(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var xl=new Set;function Sl(){for(let e of xl)e.syncRect(!0)}wa&&(Ha(ya,Ea,Sl),Ha(ba,Ea,Sl,!0),Ha(Sa,Ea,()=>{Rl.pxRatio=J}));var Cl=ml(),wl=ul();function Tl(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>Dl(e,r,t,n))}function El(e,t){return e.map((e,n)=>n==0?{}:$o({},t,e))}function Dl(e,t,n,r){return $o({},t==0?n:r,e)}function Ol(e,t,n){return t==null?Uo:[t,n]}var kl=Ol;function Al(e,t,n){return t==null?Uo:ro(t,n,$a,!0)}function jl(e,t,n,r){return t==null?Uo:Za(t,n,e.scales[r].log,!1)}var Ml=jl;function Nl(e,t,n,r){return t==null?Uo:Qa(t,n,e.scales[r].log,!1)}var Pl=Nl;function Fl(e,t,n,r,i){let a=go(wo(e),wo(t)),o=t-e,s=Wa(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?Ro.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function Il(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=po((n=+r)*J))+`px`),[e,t,n]}function Ll(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Q(e[2]*J,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function Rl(e,t,n){let r={mode:X(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=Na(zi);if(e.id!=null&&(l.id=e.id),Aa(l,e.class),e.title){let t=Na(Hi,l);t.textContent=e.title}let u=Ma(`canvas`),d=r.ctx=u.getContext(`2d`),f=Na(Ui,l);Ha(`click`,f,e=>{e.target===m&&(V!=rn||H!=an)&&ln.click(r,e)},!0);let p=r.under=Na(Wi,f);f.appendChild(u);let m=r.over=Na(Gi,f);e=Qo(e);let h=+X(e.pxAlign,1),g=Qc(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?Tl(e.series||[],vc,Lc,!1):El(e.series||[null],Ic),y=r.axes=Tl(e.axes||[],hc,jc,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=Z(e.fill||null),e.dir=X(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:Vt,series:At},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>yo(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>So(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||Vo)[t]||Vo;if(r.from!=null){E(r.from);let e=$o({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=$o({},t==S?zc:Bc,r),n.key=t;let e=n.time,a=n.range,o=Wo(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?eo:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?eo:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&Jo(a))){let e=a;a=(t,n,r)=>n==null?Uo:ro(n,r,e)}n.range=Z(a||(e?kl:t==S?n.distr==3?Ml:n.distr==4?Pl:Ol:n.distr==3?jl:n.distr==4?Nl:Al)),n.auto=Z(!o&&n.auto),n.clamp=Z(n.clamp||Rc),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,ee;D.ori==0?(Aa(l,Bi),k=a,ee=o):(Aa(l,Vi),k=o,ee=a);let A={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(A[e]={min:t.min,max:t.max},t.min=t.max=null)}let j=e.tzDate||(e=>new Date(po(e/_))),te=e.fmtDate||_s,ne=_==1?zs(j):Hs(j),re=Ws(j,Us(_==1?Rs:Vs,te)),ie=Ys(j,qs(Js,te)),ae=[],oe=r.legend=$o({},Qs,e.legend),M=r.cursor=$o({},sc,{drag:{y:i==2}},e.cursor),N=oe.show,se=M.show,P=oe.markers;oe.idxs=ae,P.width=Z(P.width),P.dash=Z(P.dash),P.stroke=Z(P.stroke),P.fill=Z(P.fill);let F,ce,I,le=[],ue=[],de,fe=!1,pe={};if(oe.live){let e=v[1]?v[1].values:null;fe=e!=null,de=fe?e(r,1,0):{_:0};for(let e in de)pe[e]=Ca}if(N){if(F=Ma(`table`,Qi,l),I=Ma(`tbody`,null,F),oe.mount(r,F),fe){ce=Ma(`thead`,null,F,I);let e=Ma(`tr`,null,ce);for(var me in Ma(`th`,null,e),de)Ma(`th`,ra,e).textContent=me}else Aa(F,ea),oe.live&&Aa(F,$i)}let he={show:!0},ge={show:!1};function _e(e,t){if(t==0&&(fe||!oe.live||i==2))return Uo;let n=[],a=Ma(`tr`,ta,I,I.childNodes[t]);Aa(a,e.class),e.show||Aa(a,qi);let o=Ma(`th`,null,a);if(P.show){let e=Na(na,o);if(t>0){let n=P.width(r,t);n&&(e.style.border=n+`px `+P.dash(r,t)+` `+P.stroke(r,t)),e.style.background=P.fill(r,t)}}let s=Na(ra,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(P.show||(s.style.color=e.width>0?P.stroke(r,t):P.fill(r,t)),ye(`click`,o,t=>{if(M._lock)return;We(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=oe.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&hn(r,e?r==n?he:ge:he,!0,$n.setSeries)})}else hn(n,{show:!e.show},!0,$n.setSeries)},!1),qe&&ye(ga,o,t=>{M._lock||(We(t),hn(v.indexOf(e),Cn,!0,$n.setSeries))},!1)),de){let e=Ma(`td`,ia,a);e.textContent=`--`,n.push(e)}return[a,n]}let ve=new Map;function ye(e,t,n,i=!0){let a=ve.get(t)||{},o=M.bind[e](r,t,n,i);o&&(Ha(e,t,a[e]=o),ve.set(t,a))}function be(e,t,n){let r=ve.get(t)||{};for(let n in r)(e==null||n==e)&&(Ua(n,t,r[n]),delete r[n]);e??ve.delete(t)}let xe=0,Se=0,L=0,R=0,z=0,Ce=0,we=z,Te=Ce,Ee=L,De=R,Oe=0,ke=0,Ae=0,je=0;r.bbox={};let Me=!1,Ne=!1,Pe=!1,Fe=!1,Ie=!1,Le=!1;function Re(e,t,n){(n||e!=r.width||t!=r.height)&&ze(e,t),Ht(!1),Pe=!0,Ne=!0,qt()}function ze(e,t){r.width=xe=L=e,r.height=Se=R=t,z=Ce=0,He(),Ue();let n=r.bbox;Oe=n.left=Fo(z*J,.5),ke=n.top=Fo(Ce*J,.5),Ae=n.width=Fo(L*J,.5),je=n.height=Fo(R*J,.5)}function Be(){let e=!1,t=0;for(;!e;){t++;let n=zt(t),i=Bt(t);e=t==3||n&&i,e||(ze(r.width,r.height),Ne=!0)}}function Ve({width:e,height:t}){Re(e,t)}r.setSize=Ve;function He(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(L-=c,a==3?(z+=c,r=!0):n=!0):(R-=c,a==0?(Ce+=c,e=!0):t=!0))}}),B[0]=e,B[1]=n,B[2]=t,B[3]=r,L-=at[1]+at[3],z+=at[3],R-=at[2]+at[0],Ce+=at[0]}function Ue(){let e=z+L,t=Ce+R,n=z,r=Ce;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(M.dataIdx==null){let e=M.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=Z(e.prox),i=e.bias??=0;M.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??Co,u=l>=0&&l<Co,d=D.ori==0?L:R,f=M.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&uo(f-k(p[o],D,d,0))>l&&(c=null);return c}}let We=e=>{M.event=e};M.idxs=ae,M._lock=!1;let Ge=M.points;Ge.show=Z(Ge.show),Ge.size=Z(Ge.size),Ge.stroke=Z(Ge.stroke),Ge.width=Z(Ge.width),Ge.fill=Z(Ge.fill);let Ke=r.focus=$o({},e.focus||{alpha:.3},M.focus),qe=Ke.prox>=0,Je=qe&&Ge.one,Ye=[],Xe=[],Ze=[];function Qe(e,t){let n=Ge.show(r,t);if(n instanceof HTMLElement)return Aa(n,Zi),Aa(n,e.class),Fa(n,-10,-10,L,R),m.insertBefore(n,Ye[t]),n}function $e(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?qo(n)?Ys(j,qs(n,te)):n||ie:n||Ac,e.label=e.label||(t?_c:gc)}if(Je||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||Cl||Ao,e.fillTo=Z(e.fillTo||qc),e.pxAlign=+X(e.pxAlign,h),e.pxRound=Qc(e.pxAlign),e.stroke=Z(e.stroke||null),e.fill=Z(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=Mc(go(1,e.width),1),n=e.points=$o({},{size:t,width:go(1,t*.2),stroke:e.stroke,space:t*2,paths:wl,_stroke:null,_fill:null},e.points);n.show=Z(n.show),n.filter=Z(n.filter),n.fill=Z(n.fill),n.stroke=Z(n.stroke),n.paths=Z(n.paths),n.pxAlign=e.pxAlign}if(N){let n=_e(e,t);le.splice(t,0,n[0]),ue.splice(t,0,n[1]),oe.values.push(null)}if(se){ae.splice(t,0,null);let n=null;Je?t==0&&(n=Qe(e,t)):t>0&&(n=Qe(e,t)),Ye.splice(t,0,n),Xe.splice(t,0,0),Ze.splice(t,0,0)}Zn(`addSeries`,t)}function et(e,t){t??=v.length,e=i==1?Dl(e,t,vc,Lc):Dl(e,t,{},Ic),v.splice(t,0,e),$e(v[t],t)}r.addSeries=et;function tt(e){if(v.splice(e,1),N){oe.values.splice(e,1),ue.splice(e,1);let t=le.splice(e,1)[0];be(null,t.firstChild),t.remove()}se&&(ae.splice(e,1),Ye.splice(e,1)[0].remove(),Xe.splice(e,1),Ze.splice(e,1)),Zn(`delSeries`,e)}r.delSeries=tt;let B=[!1,!1,!1,!1];function nt(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=Z(e.size),e.space=Z(e.space),e.rotate=Z(e.rotate),Wo(e.incrs)&&e.incrs.forEach(e=>{!Ro.has(e)&&Ro.set(e,zo(e))}),e.incrs=Z(e.incrs||(i.distr==2?ws:a?_==1?Ls:Bs:Ts)),e.splits=Z(e.splits||(a&&i.distr==1?ne:i.distr==3?xc:i.distr==4?Sc:bc)),e.stroke=Z(e.stroke),e.grid.stroke=Z(e.grid.stroke),e.ticks.stroke=Z(e.ticks.stroke),e.border.stroke=Z(e.border.stroke);let o=e.values;e.values=Wo(o)&&!Wo(o[0])?Z(o):a?Wo(o)?Ws(j,Us(o,te)):qo(o)?Gs(j,o):o||re:o||yc,e.filter=Z(e.filter||(i.distr>=3&&i.log==10?Oc:i.distr==3&&i.log==2?kc:ko)),e.font=Il(e.font),e.labelFont=Il(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&(B[t]=!0,e._el=Na(Ki,f))}}function rt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?po(hc.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?po(jc.size/2):0),l}let it=r.padding=(e.padding||[rt,rt,rt,rt]).map(e=>Z(X(e,rt))),at=r._padding=it.map((e,t)=>e(r,t,B,0)),ot,st=null,ct=null,lt=i==1?v[0].idxs:null,ut=null,dt=!1;function ft(e,n){if(t=e??[],r.data=r._data=t,i==2){ot=0;for(let e=1;e<v.length;e++)ot+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),ut=t[0],ot=ut.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(ot);for(let e=0;e<ot;e++)n[e]=e}r._data=t=e}if(Ht(!0),Zn(`setData`),O==2&&(Pe=!0),n!==!1){let e=D;e.auto(r,dt)?pt():mn(S,e.min,e.max),Fe||=M.left>=0,Le=!0,qt()}}r.setData=ft;function pt(){dt=!0;let e,n;i==1&&(ot>0?(st=lt[0]=0,ct=lt[1]=ot-1,e=t[0][st],n=t[0][ct],O==2?(e=st,n=ct):e==n&&(O==3?[e,n]=Za(e,e,D.log,!1):O==4?[e,n]=Qa(e,e,D.log,!1):D.time?n=e+po(86400/_):[e,n]=ro(e,n,$a,!0))):(st=lt[0]=e=null,ct=lt[1]=n=null)),mn(S,e,n)}let mt,ht,gt,_t,vt,yt,bt,xt,St,Ct;function wt(e,t,n,r,i,a){e??=fa,n??=Ho,r??=`butt`,i??=fa,a??=`round`,e!=mt&&(d.strokeStyle=mt=e),i!=ht&&(d.fillStyle=ht=i),t!=gt&&(d.lineWidth=gt=t),a!=vt&&(d.lineJoin=vt=a),r!=yt&&(d.lineCap=yt=r),n!=_t&&d.setLineDash(_t=n)}function Tt(e,t,n,r){t!=ht&&(d.fillStyle=ht=t),e!=bt&&(d.font=bt=e),n!=xt&&(d.textAlign=xt=n),r!=St&&(d.textBaseline=St=r)}function Et(e,t,n,i,a=0){if(i.length>0&&e.auto(r,dt)&&(t==null||t.min==null)){let t=X(st,0),r=X(ct,i.length-1),o=n.min==null?Xa(i,t,r,a,e.distr==3):[n.min,n.max];e.min=ho(e.min,n.min=o[0]),e.max=go(e.max,n.max=o[1])}}let Dt={min:null,max:null};function Ot(){for(let e in b){let t=b[e];A[e]==null&&(t.min==null||A[S]!=null&&t.auto(r,dt))&&(A[e]=Dt)}for(let e in b){let t=b[e];A[e]==null&&t.from!=null&&A[t.from]!=null&&(A[e]=Dt)}A[S]!=null&&Ht(!0);let e={};for(let t in A){let n=A[t];if(n!=null){let a=e[t]=Qo(b[t],Yo);if(n.min!=null)$o(a,n);else if(t!=S||i==2){if(ot==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=Co,a.max=-1/0}}}if(ot>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=A[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],st=Wa(s.min,t[0]),ct=Wa(s.max,t[0]),ct-st>1&&(t[0][st]<s.min&&st++,t[0][ct]>s.max&&ct--),n.min=ut[st],n.max=ut[ct]}else n.show&&n.auto&&Et(s,o,n,t[a],n.sorted);n.idxs[0]=st,n.idxs[1]=ct}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&Et(u,A[o],r,c,r.sorted),d!=null&&Et(d,A[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=A[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==Co?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?yo(i.min):e==4?So(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?yo(i.max):e==4?So(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Pe=!0,Zn(`setScale`,e);se&&M.left>=0&&(Fe=Le=!0)}for(let e in A)A[e]=null}function kt(e){let t=To(st-1,0,ot-1),n=To(ct+1,0,ot-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<ot-1;)n++;return[t,n]}function At(){if(ot>0){let e=v.some(e=>e._focus)&&Ct!=Ke.alpha;e&&(d.globalAlpha=Ct=Ke.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(jt(n,!1),jt(n,!0),e._paths==null)){let a=Ct;Ct!=e.alpha&&(d.globalAlpha=Ct=e.alpha);let o=i==2?[0,t[n][0].length-1]:kt(t[n]);e._paths=e.paths(r,n,o[0],o[1]),Ct!=a&&(d.globalAlpha=Ct=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=Ct;Ct!=e.alpha&&(d.globalAlpha=Ct=e.alpha),e._paths!=null&&Mt(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,st,ct,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,st,ct,a),Mt(t,!0))}Ct!=n&&(d.globalAlpha=Ct=n),Zn(`drawSeries`,t)}}),e&&(d.globalAlpha=Ct=1)}}function jt(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function Mt(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Q(l*J,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=Oe-l/2,t=ke-l/2,n=Ae+l,r=je+l;u=new Path2D,u.rect(e,t,n,r)}t?Pt(s,l,n.dash,n.cap,c,r,i,o,a):Nt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function Nt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||Vo).band;Wo(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&io(g,st,ct)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,Pt(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||Pt(n,i,a,o,s,c,l,u,d,f)}function Pt(e,t,n,r,i,a,o,s,c,l,u,f){wt(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),It(i,o),Ft(e,a,t)):s&Wc?(It(i,o),d.clip(f),Ft(e,a,t)):s&Uc&&(d.save(),d.clip(f),u&&d.clip(u),It(i,o),d.restore(),Ft(e,a,t)):(It(i,o),Ft(e,a,t)),(c||l||f)&&d.restore()}function Ft(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=mt=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function It(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=ht=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function Lt(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=Fl(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function Rt(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),wt(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function zt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Ht(!1));return}n._show||(t=!1,n._show=!0,Ht(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=Lt(i,c,l,s==0?L:R);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>ut[e]):p,h=a.distr==2?ut[p[1]]-ut[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=mo(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function Bt(e){let t=!0;return it.forEach((n,i)=>{let a=n(r,i,B,e);a!=at[i]&&(t=!1),at[i]=a}),t}function Vt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=po((t._lpos+s)*J);Tt(t.labelFont[0],c,`center`,n==2?sa:ca),d.save(),i==1?(a=o=0,d.translate(p,po(ke+je/2)),d.rotate((n==3?-lo:lo)/2)):(a=po(Oe+Ae/2),o=p);let m=Eo(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?Ae:je,h=i==0?Oe:ke,_=t._splits,v=p.distr==2?_.map(e=>ut[e]):_,x=p.distr==2?ut[_[1]]-ut[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=po(w*J),E=po((t.alignTo==2?t._size-w-t.gap:t.gap)*J),D=t._rotate*-lo/180,O=g(t._pos*J),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let ee=t.font[0];Tt(ee,c,t.align==1?la:t.align==2?ua:D>0?la:D<0?ua:i==0?`center`:n==3?ua:la,D||i==1?`middle`:n==2?sa:ca);let A=t.font[1]*t.lineGap,j=_.map(e=>g(s(e,p,m,h))),te=t._values;for(let e=0;e<te.length;e++){let t=te[e];if(t!=null){i==0?a=j[e]:o=j[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*A),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*A)}}}S.show&&Rt(j,S.filter(r,v,e,f,x),i,n,O,T,Q(S.width*J,3),S.stroke(r,e),S.dash,S.cap);let ne=t.grid;ne.show&&Rt(j,ne.filter(r,v,e,f,x),i,i==0?2:1,i==0?ke:Oe,i==0?je:Ae,Q(ne.width*J,3),ne.stroke(r,e),ne.dash,ne.cap),C.show&&Rt([O],[1],+(i==0),i==0?1:2,i==1?ke:Oe,i==1?je:Ae,Q(C.width*J,3),C.stroke(r,e),C.dash,C.cap)}Zn(`drawAxes`)}function Ht(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Ut=!1,Wt=!1,Gt=[];function Kt(){Wt=!1;for(let e=0;e<Gt.length;e++)Zn(...Gt[e]);Gt.length=0}function qt(){Ut||=(as(Yt),!0)}function Jt(e,t=!1){Ut=!0,Wt=t,e(r),Yt(),t&&Gt.length>0&&queueMicrotask(Kt)}r.batch=Jt;function Yt(){if(Me&&=(Ot(),!1),Pe&&=(Be(),!1),Ne){if(Y(p,la,z),Y(p,sa,Ce),Y(p,aa,L),Y(p,oa,R),Y(m,la,z),Y(m,sa,Ce),Y(m,aa,L),Y(m,oa,R),Y(f,aa,xe),Y(f,oa,Se),u.width=po(xe*J),u.height=po(Se*J),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;Y(e,a?`left`:`top`,r-t),Y(e,a?`width`:`height`,n),Y(e,a?`top`:`left`,a?Ce:z),Y(e,a?`height`:`width`,a?R:L),ja(e,qi)}else Aa(e,qi)}}),mt=ht=gt=vt=yt=bt=xt=St=_t=null,Ct=1,Fn(!0),z!=we||Ce!=Te||L!=Ee||R!=De){Ht(!1);let e=L/Ee,t=R/De;if(se&&!Fe&&M.left>=0){M.left*=e,M.top*=t,$t&&Fa($t,po(M.left),0,L,R),en&&Fa(en,0,po(M.top),L,R);for(let n=0;n<Ye.length;n++){let r=Ye[n];r!=null&&(Xe[n]*=e,Ze[n]*=t,Fa(r,mo(Xe[n]),mo(Ze[n]),L,R))}}if(W.show&&!Ie&&W.left>=0&&W.width>0){W.left*=e,W.width*=e,W.top*=t,W.height*=t;for(let e in Rn)Y(dn,e,W[e])}we=z,Te=Ce,Ee=L,De=R}Zn(`setSize`),Ne=!1}xe>0&&Se>0&&(d.clearRect(0,0,u.width,u.height),Zn(`drawClear`),w.forEach(e=>e()),Zn(`draw`)),W.show&&Ie&&(fn(W),Ie=!1),se&&Fe&&(Nn(null,!0,!1),Fe=!1),oe.show&&oe.live&&Le&&(jn(),Le=!1),c||(c=!0,r.status=1,Zn(`ready`)),dt=!1,Ut=!1}r.redraw=(e,t)=>{Pe=t||!1,e===!1?qt():mn(S,D.min,D.max)};function Xt(e,n){let i=b[e];if(i.from==null){if(ot==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(ot>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&ot>0&&(n.min=Wa(n.min,t[0]),n.max=Wa(n.max,t[0]),n.min==n.max&&n.max++),A[e]=n,Me=!0,qt()}}r.setScale=Xt;let Zt,Qt,$t,en,tn,nn,rn,an,on,sn,V,H,cn=!1,ln=M.drag,U=ln.x,un=ln.y;se&&(M.x&&(Zt=Na(Yi,m)),M.y&&(Qt=Na(Xi,m)),D.ori==0?($t=Zt,en=Qt):($t=Qt,en=Zt),V=M.left,H=M.top);let W=r.select=$o({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),dn=W.show?Na(Ji,W.over?m:p):null;function fn(e,t){if(W.show){for(let t in e)W[t]=e[t],t in Rn&&Y(dn,t,e[t]);t!==!1&&Zn(`setSelect`)}}r.setSelect=fn;function pn(e){if(v[e].show)N&&ja(le[e],qi);else if(N&&Aa(le[e],qi),se){let t=Je?Ye[0]:Ye[e];t!=null&&Fa(t,-10,-10,L,R)}}function mn(e,t,n){Xt(e,{min:t,max:n})}function hn(e,t,n,a){t.focus!=null&&wn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,pn(r),i==2?(mn(n.facets[0].scale,null,null),mn(n.facets[1].scale,null,null)):mn(n.scale,null,null),qt())}),n!==!1&&Zn(`setSeries`,e,t),a&&nr(`setSeries`,r,e,t)}r.setSeries=hn;function gn(e,t){$o(x[e],t)}function _n(e,t){e.fill=Z(e.fill||null),e.dir=X(e.dir,-1),t??=x.length,x.splice(t,0,e)}function vn(e){e==null?x.length=0:x.splice(e,1)}r.addBand=_n,r.setBand=gn,r.delBand=vn;function yn(e,t){v[e].alpha=t,se&&Ye[e]!=null&&(Ye[e].style.opacity=t),N&&le[e]&&(le[e].style.opacity=t)}let bn,xn,Sn,Cn={focus:!0};function wn(e){if(e!=Sn){let t=e==null,n=Ke.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&yn(a,i?1:Ke.alpha)}}),Sn=e,n&&qt()}}N&&qe&&ye(_a,F,e=>{M._lock||(We(e),Sn!=null&&hn(null,Cn,!0,$n.setSeries))});function G(e,t,n){let r=b[t];n&&(e=e/J-(r.ori==1?Ce:z));let i=L;r.ori==1&&(i=R,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?_o(10,c):l==4?xo(c,r.asinh):l==100?r.bwd(c):c}function Tn(e,n){return Wa(G(e,S,n),t[0],st,ct)}r.valToIdx=e=>Wa(e,t[0]),r.posToIdx=Tn,r.posToVal=G,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?Ae:L,n?Oe:0):o(e,b[t],n?je:R,n?ke:0),r.setCursor=(e,t,n)=>{V=e.left,H=e.top,Nn(null,t,n)};function En(e,t){Y(dn,la,W.left=e),Y(dn,aa,W.width=t)}function Dn(e,t){Y(dn,sa,W.top=e),Y(dn,oa,W.height=t)}let On=D.ori==0?En:Dn,kn=D.ori==1?En:Dn;function An(){if(N&&oe.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&fe)continue;let t=oe.values[e],n=0;for(let r in t)ue[e][n++].firstChild.nodeValue=t[r]}}function jn(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{ae[t]=e}):Ko(e.idx)||ae.fill(e.idx),oe.idx=ae[0]),N&&oe.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!fe)&&Mn(e,ae[e]);An()}Le=!1,t!==!1&&Zn(`setLegend`)}r.setLegend=jn;function Mn(e,n){let i=v[e],a=e==0&&O==2?ut:t[e],o;fe?o=i.values(r,e,n)??pe:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?pe:{_:o}),oe.values[e]=o}function Nn(e,n,a){on=V,sn=H,[V,H]=M.move(r,V,H),M.left=V,M.top=H,se&&($t&&Fa($t,po(V),0,L,R),en&&Fa(en,0,po(H),L,R));let o,s=st>ct;bn=Co,xn=null;let c=D.ori==0?L:R,l=D.ori==1?L:R;if(V<0||ot==0||s){o=M.idx=null;for(let e=0;e<v.length;e++){let t=Ye[e];t!=null&&Fa(t,-10,-10,L,R)}qe&&hn(null,Cn,!0,e==null&&$n.setSeries),oe.live&&(ae.fill(o),Le=!0)}else{let e,n,a;i==1&&(e=D.ori==0?V:H,n=G(e,S),o=M.idx=Wa(n,t[0],st,ct),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=ae[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=M.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Le=Le||S!=y||x!=_,ae[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:ee(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(qe&&S!=null){let t=D.ori==1?V:H,n=uo(Ke.dist(r,e,x,_,t));if(n<bn){let r=Ke.bias;if(r!=0){let i=G(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(bn=n,xn=e)}else bn=n,xn=e}}if(Le||Je){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=Ge.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=Ge.size(r,e);if(v=Ge.fill(r,e),g=Ge.stroke(r,e),Je)e==xn&&bn<=Ke.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=Ye[e];t!=null&&(Xe[e]=c,Ze[e]=l,za(t,a,o,y),La(t,v,g),Fa(t,mo(c),mo(l),L,R))}}}}if(Je){let e=Ke.prox;if(Le||(Sn==null?bn<=e:bn>e||xn!=Sn)){let e=Ye[0];e!=null&&(Xe[0]=s,Ze[0]=u,za(e,d,f,p),La(e,m,h),Fa(e,mo(s),mo(u),L,R))}}}if(W.show&&cn){if(e!=null){let[t,n]=$n.scales,[r,i]=$n.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(U=s._x,un=s._y,U||un){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&U?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),On(ho(v,y),uo(y-v))):On(0,c),S&&un?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=ee(m(h,o),_,l,0),y=ee(m(h+g,o),_,l,0),kn(ho(v,y),uo(y-v))):kn(0,l)}else zn()}else{let e=uo(on-tn),t=uo(sn-nn);if(D.ori==1){let n=e;e=t,t=n}U=ln.x&&e>=ln.dist,un=ln.y&&t>=ln.dist;let n=ln.uni;n==null?ln.x&&ln.y&&(U||un)&&(U=un=!0):U&&un&&(U=e>=n,un=t>=n,!U&&!un&&(t>e?un=!0:U=!0));let r,i;U&&(D.ori==0?(r=rn,i=V):(r=an,i=H),On(ho(r,i),uo(i-r)),un||kn(0,l)),un&&(D.ori==1?(r=rn,i=V):(r=an,i=H),kn(ho(r,i),uo(i-r)),U||On(0,c)),!U&&!un&&(On(0,0),kn(0,0))}}if(ln._x=U,ln._y=un,e==null){if(a){if(er!=null){let[e,t]=$n.scales;$n.values[0]=e==null?null:G(D.ori==0?V:H,e),$n.values[1]=t==null?null:G(D.ori==1?V:H,t)}nr(pa,r,V,H,L,R,o)}if(qe){let e=a&&$n.setSeries,t=Ke.prox;Sn==null?bn<=t&&hn(xn,Cn,!0,e):bn>t?hn(null,Cn,!0,e):xn!=Sn&&hn(xn,Cn,!0,e)}}Le&&(oe.idx=o,jn()),n!==!1&&Zn(`setCursor`)}let Pn=null;Object.defineProperty(r,"rect",{get(){return Pn??Fn(!1),Pn}});function Fn(e=!1){e?Pn=null:(Pn=m.getBoundingClientRect(),Zn(`syncRect`,Pn))}function In(e,t,n,r,i,a,o){M._lock||cn&&e!=null&&e.movementX==0&&e.movementY==0||(Ln(e,t,n,r,i,a,o,!1,e!=null),e==null?Nn(t,!0,!1):Nn(null,!0,!0))}function Ln(e,t,n,i,a,o,c,l,u){if(Pn??Fn(!1),We(e),e!=null)n=e.clientX-Pn.left,i=e.clientY-Pn.top;else{if(n<0||i<0){V=-10,H=-10;return}let[e,r]=$n.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=$n.match,h=t.axes[0].side%2==1,g=D.ori==0?L:R,_=D.ori==1?L:R,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==pa)&&((n<=1||n>=L-1)&&(n=Fo(n,L)),(i<=1||i>=R-1)&&(i=Fo(i,R))),l?(tn=n,nn=i,[rn,an]=M.move(r,n,i)):(V=n,H=i)}let Rn={width:0,height:0,left:0,top:0};function zn(){fn(Rn,!1)}let Bn,Vn,Hn,Un;function Wn(e,t,n,i,a,o,s){cn=!0,U=un=ln._x=ln._y=!1,Ln(e,t,n,i,a,o,s,!0,!1),e!=null&&(ye(ha,Ta,Gn,!1),nr(ma,r,rn,an,L,R,null));let{left:c,top:l,width:u,height:d}=W;Bn=c,Vn=l,Hn=u,Un=d}function Gn(e,t,n,i,a,o,s){cn=ln._x=ln._y=!1,Ln(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=W,f=u>0||d>0,p=Bn!=c||Vn!=l||Hn!=u||Un!=d;if(f&&p&&fn(W),ln.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),U&&mn(S,G(e,S),G(e+t,S)),un)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=Co&&mn(e,G(n+r,e),G(n,e))}zn()}else M.lock&&(M._lock=!M._lock,Nn(t,!0,e!=null));e!=null&&(be(ha,Ta),nr(ha,r,V,H,L,R,null))}function Kn(e,t,n,r,i,a,o){if(M._lock)return;We(e);let s=cn;if(cn){let e=!0,t=!0,n,r;D.ori==0?(n=U,r=un):(n=un,r=U),n&&r&&(e=V<=10||V>=L-10,t=H<=10||H>=R-10),n&&e&&(V=V<rn?0:L),r&&t&&(H=H<an?0:R),Nn(null,!0,!0),cn=!1}V=-10,H=-10,ae.fill(null),Nn(null,!0,!0),s&&(cn=s)}function qn(e,t,n,i,a,o,s){M._lock||(We(e),pt(),zn(),e!=null&&nr(va,r,V,H,L,R,null))}function Jn(){y.forEach(Ll),Re(r.width,r.height,!0)}Ha(Sa,Ea,Jn);let Yn={};Yn.mousedown=Wn,Yn.mousemove=In,Yn.mouseup=Gn,Yn.dblclick=qn,Yn.setSeries=(e,t,n,i)=>{let a=$n.match[2];n=a(r,t,n),n!=-1&&hn(n,i,!0,!1)},se&&(ye(ma,m,Wn),ye(pa,m,In),ye(ga,m,e=>{We(e),Fn(!1)}),ye(_a,m,Kn),ye(va,m,qn),xl.add(r),r.syncRect=Fn);let Xn=r.hooks=e.hooks||{};function Zn(e,t,n){Wt?Gt.push([e,t,n]):e in Xn&&Xn[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)Xn[t]=(Xn[t]||[]).concat(e.hooks[t])});let Qn=(e,t,n)=>n,$n=$o({key:null,setSeries:!1,filters:{pub:jo,sub:jo},scales:[S,v[1]?v[1].scale:null],match:[Mo,Mo,Qn],values:[null,null]},M.sync);$n.match.length==2&&$n.match.push(Qn),M.sync=$n;let er=$n.key,tr=Hc(er);function nr(e,t,n,r,i,a,o){$n.filters.pub(e,t,n,r,i,a,o)&&tr.pub(e,t,n,r,i,a,o)}tr.sub(r);function rr(e,t,n,r,i,a,o){$n.filters.sub(e,t,n,r,i,a,o)&&Yn[e](null,t,n,r,i,a,o)}r.pub=rr;function ir(){tr.unsub(r),xl.delete(r),ve.clear(),Ua(Sa,Ea,Jn),l.remove(),F?.remove(),Zn(`destroy`)}r.destroy=ir;function ar(){Zn(`init`,e,t),ft(t||e.data,!1),A[S]?Xt(S,A[S]):pt(),Ie=W.show&&(W.width>0||W.height>0),Fe=Le=!0,Re(e.width,e.height)}return v.forEach($e),y.forEach(nt),n?n instanceof HTMLElement?(n.appendChild(l),ar()):n(r,ar):ar(),r}Rl.assign=$o,Rl.fmtNum=so,Rl.rangeNum=ro,Rl.rangeLog=Za,Rl.rangeAsinh=Qa,Rl.orient=Gc,Rl.pxRatio=J,Rl.join=is,Rl.fmtDate=_s,Rl.tzDate=ys,Rl.sync=Hc;{Rl.addGap=Xc,Rl.clipGaps=Yc;let e=Rl.paths={points:ul};e.linear=ml,e.stepped=hl,e.bars=_l,e.spline=yl}var zl=[600,900,1200,1800],Bl=[60,300,600,900,1800,3600,7200,10800,21600,43200,86400];function Vl(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Hl({data:e,from:t,to:n,of:r,changed:i,steps:a,limit:o=null}){let{language:s,zone:c,at:l}=K(),[u,d]=L(()=>matchMedia(`(prefers-color-scheme: dark)`).matches),[f,p]=L(null),m=Ce(null),h=Ce(null),g=[s,c,u,r,o];return z(()=>{let e=matchMedia(`(prefers-color-scheme: dark)`),t=()=>d(e.matches);return e.addEventListener(`change`,t),()=>e.removeEventListener(`change`,t)},[]),z(()=>{let e=m.current;if(!e)return;let t=Vl(`--trend-line`),n=()=>({width:e.clientWidth||300,height:e.clientHeight||120}),r=Math.max(12,.75*Number.parseFloat(getComputedStyle(e).fontSize)),i={stroke:Vl(`--text-quiet`),font:`${r}px ${Vl(`--font`)}`,grid:{stroke:Vl(`--grid`),width:1},ticks:{show:!1}},c=Vl(`--red`),u=e=>{if(o===null)return;let t=e.valToPos(o,`y`,!0);e.ctx.save(),e.ctx.strokeStyle=c,e.ctx.lineWidth=2*devicePixelRatio,e.ctx.setLineDash([8*devicePixelRatio,5*devicePixelRatio]),e.ctx.beginPath(),e.ctx.moveTo(e.bbox.left,t),e.ctx.lineTo(e.bbox.left+e.bbox.width,t),e.ctx.stroke(),e.ctx.restore()},d=(e,t,n)=>{let[r,i]=[Math.min(t??o??0,o??1/0),Math.max(n??o??1,o??-1/0)],[a,s]=Rl.rangeNum(r,i,.1,!0);return[a??r,s??i]},f=new Rl({...n(),legend:{show:!1},cursor:{y:!1,drag:{x:!1,y:!1}},scales:{x:{time:!1},...o===null?{}:{y:{range:d}}},axes:[{...i,space:6*r,size:2.2*r,incrs:a,values:(e,t)=>t.map(e=>V(l(e*1e3)))},{...i,space:2.5*r,size:3.7*r,values:(e,t)=>t.map(e=>rn(s,e,+!!t.some(e=>e%1!=0)))}],series:[{},{stroke:t,width:1.6,points:{show:!1}},{points:{show:!1}},{points:{show:!1}}],bands:[{series:[3,2],fill:Vl(`--trend-band`)}],hooks:{setCursor:[e=>p(e.cursor.idx??null)],draw:[u]}},[[],[],[],[]],e);h.current=f;let g=new ResizeObserver(()=>f.setSize(n()));return g.observe(e),()=>{g.disconnect(),h.current=null,f.destroy()}},g),z(()=>{h.current?.setData(e,!1),h.current?.setScale(`x`,{min:t,max:n})},[...i,t,n,...g]),{box:m,cursor:f}}var Ul=36e5,Wl=1e4,Gl=180,Kl=[];function ql(e){let t=Wn(e.press),[n,r]=L(``),i=t.find(e=>e.id===n)??t[0];return i?q(Jl,{...e,choices:t,signal:i,choose:r},i.id):null}function Jl({press:e,now:t,importing:n,choices:r,signal:i,choose:a}){let{language:o,t:s,at:c}=K(),l=e.signals[i.id],u=ji([e.id,i.id,n],Wl,t,(t,n)=>et(e.id,i.id,t-Ul,t,Gl,n)),d=u.data??Kl,f=Li(d),p=e.values[i.id],m=l&&p&&Ci({...l,t:p.t},t)!==`gone`?Gn(p):null,h=f[0].at(-1)??0;if(m!==null&&p&&p.t/1e3>h){f[0].push(p.t/1e3);for(let e of[f[1],f[2],f[3]])e.push(m)}let g=Math.floor(t/1e3),{box:_,cursor:v}=Hl({data:f,from:g-Ul/1e3,to:g,of:i.id,changed:[d,p?.t],steps:zl}),y=f[1].filter(e=>e!==null),b=_n(s,i.id),x=qn(l?.unit??``,s),S=e=>e==null?`–`:rn(o,e,i.digits||1),C=f[2].filter(e=>e!==null),w=f[3].filter(e=>e!==null),T=xr(u.trouble,s)??s(u.data?`trend-empty`:`loading`),E=y.length?s(`trend-latest`,{signal:b,value:S(m),unit:x,min:S(Math.min(...C)),max:S(Math.max(...w))}):T,D=v===null?void 0:f[0][v],O=v!==null&&D!==void 0&&f[1][v]!==null?s(`trend-values`,{time:V(c(D*1e3)),mean:S(f[1][v]),unit:x,min:S(f[2][v]),max:S(f[3][v])}):s(`trend-label`,{signal:b,duration:vn(o,Ul)});return q(`div`,{class:`trend`,children:[q(`div`,{class:`choices`,role:`group`,"aria-label":s(`trend-choose`),children:r.map(e=>q(`button`,{type:`button`,"aria-pressed":e.id===i.id,onClick:()=>a(e.id),children:_n(s,e.id)},e.id))}),q(`p`,{class:`caption`,children:O}),q(`div`,{class:`plot`,ref:_,role:`img`,"aria-label":E,"aria-busy":u.data===null,children:y.length===0&&q(`p`,{class:`empty`,children:T})})]})}function Yl({shown:e,press:t,now:n}){let{language:r,t:i}=K(),a=t.signals[e.id],o=t.values[e.id],s=a&&o?Ci({...a,t:o.t},n):`gone`,c=Gn(o),l=s!==`gone`&&c!==null,u=a&&l?Ei(c,a,wi(t,n).state):`ok`,d=()=>a?!o||s===`gone`?i(`no-data`):c===null?i(o.bad?`bad-${o.bad}`:`no-data`):s===`old`?i(`age`,{duration:vn(r,n-o.t)}):u===`ok`?``:i(`value-${u}`):i(`not-measured`),f=!a||o?.bad===`gated`&&s!==`gone`;return q(`div`,{class:`value value-${l?s:f?`quiet`:`gone`} standing-${u}`,children:[q(`dt`,{children:_n(i,e.id)}),q(`dd`,{children:[q(`span`,{class:`figure`,children:[u!==`ok`&&q(`span`,{class:`flag`,"aria-hidden":`true`,children:u===`trip`?`◆`:`▲`}),q(`span`,{class:`number`,children:l?rn(r,c,e.digits):`–`}),l&&a&&q(`span`,{class:`unit`,children:qn(a.unit,i)})]}),q(`span`,{class:`note`,children:d()})]})]})}function Xl({press:e,now:t,badge:n,importing:r,plan:i,alarms:a,call:o}){let{language:s,t:c,at:l}=K(),{state:u,since:d}=wi(e,t),f=c(Ti(e,t));return q(`article`,{class:`card edge-${u}`,"aria-label":c(`press-card`,{press:e.name,state:f}),children:[q(`header`,{children:[q(`div`,{class:`name tone-${u}`,children:[q(Ai,{state:u}),q(`h2`,{children:e.name}),e.untimed&&q(`span`,{class:`badge`,title:c(`press-untimed-hint`),children:c(`press-untimed`)}),n&&q(`span`,{class:`badge`,title:c(`simulated-hint`),children:c(`simulated-data`)})]}),q(`p`,{class:`state tone-${u}`,children:f}),q(`p`,{class:`since`,children:d!==null&&q(b,{children:[q(`span`,{children:c(`for-duration`,{duration:vn(s,t-d)})}),` · `,q(`span`,{children:c(`since`,{time:U(s,l(d),l(t))})})]})})]}),q(Ii,{press:e,now:t,importing:r,plan:i}),q(`dl`,{class:`values`,children:Un(e).map(n=>q(Yl,{shown:n,press:e,now:t},n.id))}),a&&q(Ar,{press:e,alarms:a,now:t,call:o}),q(ql,{press:e,now:t,importing:r})]})}var Zl=3e5;function Ql({model:e,now:t,people:n,call:r}){let{t:i}=K(),{site:a,presses:o,pipeline:s,alarms:c}=e,l=ni(s)!==null,u=ji([n],Zl,t,async(e,t)=>n?$e(e-Ni,e+Zl,t):{}).data;return q(b,{children:[a&&o.length===0&&q(`p`,{class:`empty`,children:i(`no-presses`)}),q(`div`,{class:`floor floor-${Math.min(o.length,9)}`,children:o.map(e=>q(`div`,{class:`cell`,children:q(Xl,{press:e,now:t,badge:e.simulated&&!a?.simulated,importing:l,plan:u?.[e.id],alarms:a?.alerts?c:null,call:r})},e.id))}),s&&q(ui,{pipeline:s,now:t})]})}function $l({live:e}){let[t,n]=L(_i),[r,i]=L(null);nu(e);let{path:a,moves:o}=vr(),s=e.view.trouble===Le,c=fr(s?`/setup`:a),{site:l,presses:u,pipeline:d,alarms:f}=e.view.model,p=l?.zone??``,m=we(()=>lr(t,p),[t,p]),{t:h}=m,g=e.now(),_=c?.path===`/`?null:h(c?.name??`view-none`),v=[_,l?.name,h(`title`)].filter(Boolean).join(` · `);z(()=>{document.documentElement.lang=t,document.title=v},[t,v]);let y=Ce(null);z(()=>{o>0&&(y.current?.querySelector(`.view-name`)??y.current)?.focus({preventScroll:!0})},[o]);let b=l?.simulated||u.some(e=>e.simulated),x=ru(m,e.view,g),S=e.view.trouble===Ie,{me:C,last:w}=Rr(S,e.view.openings),T=Ce({presses:u,alarms:f,alerts:!1});l&&(T.current={presses:u,alarms:f,alerts:l.alerts}),On(t,f.length>0||c?.path===`/alarms`);let E=t=>{i(t??null),e.again()},D=S&&c?.may!==`anybody`;return q(ur.Provider,{value:m,children:[q(`a`,{class:`skip`,href:`#presses`,children:h(_===null?`skip-to-presses`:`skip-to-content`)}),x&&!S&&!s&&q(`p`,{class:`lost`,role:`alert`,children:x}),q(`header`,{class:`top`,children:[q(`h1`,{children:l?.name??h(`title`)}),b&&q(`p`,{class:`badge`,title:h(`simulated-hint`),children:h(`simulated-data`)}),l&&q(Mr,{now:g}),l?.alerts&&q(kr,{alarms:f}),!S&&C?.who===`person`&&q(Qr,{me:C,path:c?.path}),!S&&C&&Br(C)&&q(Nr,{now:g}),q(Pr,{choose:e=>{vi(e),n(e)}}),!S&&q($r,{me:C,path:c?.path}),q(mi,{pipeline:d,now:g})]}),q(`main`,{id:`presses`,ref:y,tabIndex:-1,"aria-label":_??h(`presses`),children:[D&&q(Yr,{reason:r??(w?.who===`person`?h(`log-in-again`):null),entered:()=>{E()}}),!D&&_!==null&&q(`h2`,{class:`view-name`,tabIndex:-1,children:_}),!D&&c?.path===`/`&&(l?q(Ql,{model:e.view.model,now:g,people:C?.people??!1,call:zr(C,`call`)}):!x&&q(`p`,{class:`empty`,children:h(`loading`)})),c?.load&&q(`div`,{class:`view`,hidden:D,children:q(eu,{view:c,me:w??C,...T.current,shut:S,now:g,again:E})}),!D&&!c&&q(`p`,{class:`hint`,children:[h(`view-none-words`),` `,q(tu,{})]})]}),l?.footnote&&q(`footer`,{class:`footnote`,children:l.footnote})]})}function eu({view:e,me:t,...n}){let{t:r}=K();return t?zr(t,e.may)?q(Ir.Provider,{value:{me:t,...n},children:q(Fr,{view:e},`${e.path} ${t.id}`)}):q(`p`,{class:`hint`,children:[r(`problem-may-not`),` `,q(tu,{})]}):q(`p`,{class:`empty`,children:r(`view-loading`)})}function tu(){return q(`a`,{href:pr(`/`),children:K().t(`view-to-floor`)})}function nu(e){let[,t]=L(0);z(()=>{let n=()=>t(e=>e+1),r=e.subscribe(n),i=window.setInterval(n,1e3);return()=>{r(),window.clearInterval(i)}},[e])}function ru({language:e,t,at:n},{trouble:r,lostSince:i},a){if(r===null)return null;let o=i===null?``:U(e,n(i),n(a));return r===`dropped`?t(`connection-dropped`,{time:o}):xr(r,t)??(i===null?t(`connection-none`):t(`connection-lost`,{time:o}))}var iu={site:null,presses:[],pipeline:null,alarms:[]};function au(e,t){let n=t.alarms?[...t.alarms].sort(Pn):e.alarms;return{site:t.site,presses:t.presses,pipeline:t.pipeline??e.pipeline,alarms:n}}function ou(e,t){return{...e,alarms:In(e.alarms,t)}}function su(e,t){return uu(e,t.press,e=>lu(e,t))}function cu(e,{press:t,state:n,since:r}){return uu(e,t,e=>({...e,state:n,since:r}))}function lu(e,t){let n={...e.values};for(let e of new Set([...Object.keys(t.values),...Object.keys(t.bad)])){let r=n[e];if(r&&r.t>t.t)continue;let i=t.bad[e]??null;n[e]={t:t.t,v:i?null:t.values[e]??null,bad:i}}return{...e,values:n,untimed:t.untimed??!1,last_heard:Math.max(e.last_heard??t.t,t.t)}}function uu(e,t,n){return{...e,presses:e.presses.map(e=>e.id===t?n(e):e)}}var du=2e4,fu=3e3,pu=4e3,mu=new class{view={model:iu,offset:0,lostSince:null,trouble:null,openings:0};source=null;retry;frame;grace;lastMessage=Date.now();listeners=new Set;start(){let e=()=>document.hidden?this.close():this.open();document.addEventListener(`visibilitychange`,e);let t=window.setInterval(()=>{this.source&&Date.now()-this.lastMessage>du&&this.lost(`unreachable`)},2e3);return e(),()=>{document.removeEventListener(`visibilitychange`,e),window.clearInterval(t),this.close()}}again(){this.close(),this.set({model:iu,lostSince:null,trouble:null}),this.open()}subscribe(e){return this.listeners.add(e),()=>this.listeners.delete(e)}now(){return Date.now()+this.view.offset}open(){if(this.source)return;window.clearTimeout(this.retry),this.lastMessage=Date.now();let e=new EventSource(`/api/v1/live`);this.source=e;let t=(t,n)=>e.addEventListener(t,e=>{this.lastMessage=Date.now(),this.calm(),this.set({lostSince:null,trouble:null,...n(JSON.parse(e.data))})});t(`snapshot`,e=>({model:au(this.view.model,e),offset:e.now-Date.now(),openings:this.view.openings+1})),t(`row`,e=>({model:su(this.view.model,e)})),t(`state`,e=>({model:cu(this.view.model,e)})),t(`alarm`,e=>({model:ou(this.view.model,e)})),t(`pipeline`,e=>({model:{...this.view.model,pipeline:e}})),t(`heartbeat`,e=>({offset:e.now-Date.now()})),e.addEventListener(`dropped`,()=>this.lost(`dropped`)),e.addEventListener(`error`,()=>{e.readyState===EventSource.CLOSED?this.lost(`unreachable`):this.grace??=window.setTimeout(()=>this.mark(`unreachable`),pu)})}lost(e){this.close();let t=this.view.trouble!==null&&this.view.trouble!==`dropped`;e!==`dropped`&&t||this.mark(e),document.hidden||(this.retry=window.setTimeout(()=>this.open(),e===`dropped`?0:fu),e===`unreachable`&&this.askWhy())}async askWhy(){try{await Ze()}catch(e){e instanceof Fe&&this.view.trouble!==null&&this.mark(e.trouble)}}mark(e){let t=this.view.model.site?this.lastMessage+this.view.offset:null;this.set({lostSince:this.view.lostSince??t,trouble:e})}calm(){window.clearTimeout(this.grace),this.grace=void 0}close(){window.clearTimeout(this.retry),this.calm(),this.source?.close(),this.source=null}set(e){this.view={...this.view,...e},this.frame??=window.requestAnimationFrame(()=>{this.frame=void 0;for(let e of this.listeners)e()})}};gu().then(()=>{mu.start()});var hu=document.getElementById(`page`);hu&&P(q($l,{live:mu}),hu);async function gu(){let e=new URL(location.href),t=e.searchParams.get(`once`);t!==null&&(e.searchParams.delete(`once`),history.replaceState(null,``,e),await We(t).catch(()=>void 0))}export{Be as $,$n as A,vn as B,tr as C,nr as D,Zn as E,An as F,U as G,pn as H,Dn as I,V as J,rn as K,On as L,Nn as M,jn as N,Jn as O,Mn as P,Ue as Q,G as R,sr as S,er as T,$t as U,_n as V,ln as W,Fe as X,Ie as Y,Re as Z,pr as _,qr as a,Ce as at,gr as b,Wr as c,b as ct,zr as d,et,Lr as f,_r as g,xr as h,ji as i,Ee as it,qn as j,Qn as k,Gr as l,F as lt,q as m,Hl as n,Ge as nt,Kr as o,L as ot,Or as p,cn as q,Li as r,z as rt,Ur as s,Te as st,Bl as t,Ke as tt,Hr as u,vr as v,Xn as w,K as x,fr as y,W as z};