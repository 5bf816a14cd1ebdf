var e,t,n,r,i,a,o,s,c,l,u,d=Symbol.for(`pv`),f={},p=[],m=/^m(i|n|o|s|text|space)$/,h=Array.isArray,g=p.slice,_=Object.assign;function v(e){e&&e.parentNode&&e.remove()}function y(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:d,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function b(e){return e.children}function x(e,t){this.props=e,this.context=t,this.__g=0}function S(e,t){if(t==null)return e.__&&S(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:S(e)}function C(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=_({constructor:d},r)).__v=r.__v+1,e.vnode&&e.vnode(n),N(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||S(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,F(a,n,o),r.__=r.__e=null,n.__e!=i&&w(n))}function w(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),w(e)}function T(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(E)}function E(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&C(e)}finally{(i=n.length)&&(r||queueMicrotask)(E)}}function ee(e,t,n,r,i,a,o,s,c,l,u){var d,m,h,g,_,v,y=r.__k||p,b=t.length;for(c=D(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(m=~h.__i&&y[h.__i]||f,h.__i=d,v=N(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&I(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=O(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function D(e,t,n,r,i){var a,o,s,c,l,u,f,p,m,g=n.length,_=g,v=0,x=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=y(null,o):h(o)?o=C[a]=y(b,{children:o}):o.constructor===d&&o.__b?o=C[a]=y(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=k(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,x=1)):(~l||(i>g?v--:i<g&&v++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(x){for(u=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,f[a]=v+1}for(v=u.length;a--;)f[a]&&(f[a]==v?v--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=S(s)),re(s,s));return r}function O(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=O(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=S(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function k(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function A(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function j(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||A(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||A(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=M(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function M(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function N(t,n,r,i,a,o,s,c,l,u){var f,m,g,y,C,w,T,E,D,O,k,A,j,M,N,F,I,L,R=n.type;if(n.constructor!==d)return null;128&r.__u&&(l=32&r.__u,f=r.__c.__z)&&(n.__u|=l,m=o=[],f.nodeType==8?c=P(f,o):o.push(f),c=o[0]||c),(f=e.__b)&&f(n);n:if(typeof R==`function`){g=s.length;try{if(E=n.props,D=(f=R.prototype)&&f.render,O=(f=R.contextType)&&i[f.__c],k=f?O?O.props.value:f.__:i,(y=r.__c)?(n.__c=y,2&y.__g&&(y.__g|=1)):(D?n.__c=y=new R(E,k):(n.__c=y=new x(E,k),y.constructor=R,y.render=ie),O&&O.sub(y),y.state||(y.state={}),y.__n=i,y.__g|=8,y.__h=[],y.__k=[]),D&&(y.__s||(y.__s=y.state),R.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=_({},y.__s)),_(y.__s,R.getDerivedStateFromProps(E,y.__s)))),C=y.props,w=y.state,y.__v=n,r.__c){if(E!==C&&D&&!R.getDerivedStateFromProps&&y.componentWillReceiveProps&&y.componentWillReceiveProps(E,k),n.__v==r.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&!1===y.shouldComponentUpdate(E,y.__s,k)){n.__v!=r.__v&&(y.props=E,y.state=y.__s,y.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),p.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),c=S(r);break n}y.componentWillUpdate&&y.componentWillUpdate(E,y.__s,k),D&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(C,w,T)})}else D&&!R.getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),D&&y.componentDidMount&&y.__h.push(y.componentDidMount);y.context=k,y.props=E,y.__P=t,y.__g&=-5,A=e.__r,j=D?25:0;do y.__g&=-9,A&&A(n),f=y.render(y.props,y.state=y.__s,y.context);while(8&y.__g&&++j<25);D&&(p.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(i=_({},i,y.getChildContext())),D&&r.__c&&y.getSnapshotBeforeUpdate&&(T=y.getSnapshotBeforeUpdate(C,w)),M=f&&f.type===b&&f.key==null?f.props.children:f,E.__P&&(f=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&re(e,e)}),r.__k=null),c=r.__k?S(r,0):null),c=ee(t,h(M)?M:[M],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=f),n.__u&=-161,m&&m.some(v),y.__h.length&&s.push(y),1&y.__g&&(y.__g&=-4)}catch(t){if(s.length=g,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(I=o.indexOf(c||void 0))||(I=o.length);(L=o[I-1])&&L.nodeType==8;)I--;for(;I<o.length;I++)if(L=o[I]){if(o[I]=null,N){if(L==F)break}else{if(L.nodeType!=8)break;L.data.startsWith(`$s`)&&(F=P(N=L))}}}if(!N){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;N=c}(f=P(N=n.__c.__z||(n.__c.__z=N)))?(n.__e=N,c=f):n.__e=c,c&&=c.nextSibling}else o&&o.some(v)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||te(n),e.__e(t,n,r)}}else c=n.__e=ne(r.__e,n,r,i,a,o,s,l,u,t);return(f=e.diffed)&&f(n),c}function P(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function te(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(te))}function F(t,n,r){for(var i=0;i<r.length;)I(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ne(t,n,r,i,a,o,s,c,l,u){var d,p,_,y,b,x,C,w,T=r.props||f,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(D?b.localName==D:b.nodeType==3)){t=b,o[d]=null;break}}if(!t){if(w=u.ownerDocument||document,!D)return w.createTextNode(E);t=w.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&g.call(u.childNodes),!c&&o)for(T={},d=0;d<t.attributes.length;d++)T[(b=t.attributes[d]).name]=b.value;for(d in T)b=T[d],d==`dangerouslySetInnerHTML`?_=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||j(t,d,null,b,a);for(d in E)b=E[d],d==`children`?y=b:d==`dangerouslySetInnerHTML`?p=b:d==`value`?x=b:d==`checked`?C=b:c&&typeof b!=`function`||T[d]===b||j(t,d,b,T[d],a);p?(c||_&&(p.__html==_.__html||p.__html==t.innerHTML)||(t.innerHTML=p.__html),n.__k=[]):(_&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&m.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ee(u,h(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&S(r,0),c,l),o&&o.some(v)),c&&D!=`textarea`||(d=`value`,D==`progress`&&x==null?t.removeAttribute(d):x==null||x===t[d]&&(D!=`progress`||x)||j(t,d,x,T[d],a),d=`checked`,C!=null&&C!=t[d]&&j(t,d,C,T[d],a))}else T===E||c&&t.data==E||(t.data=E);return t}function I(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function re(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||I(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&re(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=P(i,o=[]))&&(i==t.__e&&o.some(v),v(a),v(i)),r||v(t.__e),t.__e=t.__c=t.__=null}function ie(e,t,n){return this.constructor(e,n)}function L(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=y(b,{children:[t]}),a=[],o=[],N(n,n.__k,i||f,f,n.namespaceURI,i?null:n.firstChild?g.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),F(a,n.__k,o),n.__k.props.children=null}function R(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,T(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+u++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,x.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_({},this.state)),typeof e==`function`&&(e=e(_({},n),this.props)),e&&(_(n,e),this.__v&&(t&&this.__k.push(t),T(this)))},x.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),T(this))},x.prototype.render=b,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={},u=0;var z,B,ae,oe,se=Object.is,V=0,ce=[],le=[],H=e,ue=H.__b,de=H.__r,fe=H.diffed,pe=H.__c,me=H.unmount,he=H.__;function U(e,t){H.__h&&H.__h(B,e,V||t),V=0;var n=B.__H||(B.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function ge(e){return V=1,_e(Ae,e)}function _e(e,t,n){var r=U(z++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Ae(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);se(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=B,!B.__f)){B.__f=!0;var i=B.shouldComponentUpdate;B.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,se(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function ve(e,t){var n=U(z++,3);!H.__s&&ke(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,B.__H.__h.push(n))}function ye(e,t){var n=U(z++,4);!H.__s&&ke(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,B.__h.push(n))}function be(e){return V=5,xe(function(){return{current:e}},[])}function xe(e,t){var n=U(z++,7);return ke(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Se(e){var t=B.context[e.__c],n=U(z++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(B)),t.props.value):e.__}function Ce(){var e=U(z++,11);if(!e.__){for(var t=B.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__=`P`+n[0]+`-`+n[1]++}return e.__}function we(){var e;do{for(;e=le.shift();)try{W(e)}catch(t){H.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=ce.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(W),t.__h.some(Oe),t.__h=[]}catch(n){t.__h=[],H.__e(n,e.__v)}}}while(le.length)}H.__b=function(e){B=null,ue&&ue(e)},H.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),he&&he(e,t)},H.__r=function(e){de&&de(e),z=0;var t=(B=e.__c).__H;t&&(ae==B?B.__h=[]:(t.__h.some(W),t.__h.some(Oe),z=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),ae=B},H.diffed=function(e){fe&&fe(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&De(ce.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),ae=B=null},H.__c=function(e,t){t.some(function(e){try{e.__h.some(W),e.__h=e.__h.filter(function(e){return!e.__||Oe(e)})}catch(t){e.__h=[function(){throw t}]}}),pe&&pe(e,t)},H.unmount=function(e){me&&me(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,De(le.push(r))}else W(r)}catch(e){t=e}}),r.__H=void 0,t&&H.__e(t,r.__v))};var Te=typeof requestAnimationFrame==`function`;function Ee(e){var t,n=function(){clearTimeout(r),Te&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Te&&(t=requestAnimationFrame(n))}function De(e){e!=1&&oe==H.requestAnimationFrame||((oe=H.requestAnimationFrame)||Ee)(we)}function W(e){var t=B,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),B=t}function Oe(e){var t=B;e.__c=e.__(),B=t}function ke(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!se(t,e[n])})}function Ae(e,t){return typeof t==`function`?t(e):t}var je=class extends Error{trouble;field;errors;constructor(e,t,n,r=[]){super(t),this.trouble=e,this.field=n??void 0,this.errors=r,this.field=n??void 0}},Me=`/api/v1/problems/log-in`,Ne=`/api/v1/problems/set-up`;function G(e,t){return Pe(e,{signal:t??null,headers:{accept:`application/json`}},t)}async function Pe(e,t,n){let r;try{r=await fetch(e,t)}catch(e){throw n?.aborted?e:new je(`unreachable`,String(e))}if(r.status===204)return;if(r.ok)return await r.json();let i=await r.json().catch(()=>null);throw new je(i?.type??`unreachable`,i?.detail??`${e}: ${r.status}`,i?.field,i?.errors)}function K(e,t,n={}){return Pe(t,{method:e,headers:{accept:`application/json`,"content-type":`application/json`},body:e===`DELETE`?null:JSON.stringify(n)})}function Fe(){return G(`/api/v1/session`)}function Ie(e,t){return K(`POST`,`/api/v1/session`,{login:e,password:t})}function Le(){return K(`DELETE`,`/api/v1/session`)}function Re(e){return K(`POST`,`/api/v1/session/link`,{once:e})}function ze(){return G(`/api/v1/setup`)}function Be(e){return K(`POST`,`/api/v1/setup`,e)}function Ve(){return K(`POST`,`/api/v1/pairing`)}function He(){return G(`/api/v1/pairing`)}function Ue(){return K(`POST`,`/api/v1/clock`)}function We(e){return K(`POST`,`/api/v1/presses/${encodeURIComponent(e)}/call`)}function Ge(){return G(`/api/v1/presses`)}function Ke(e,t,n,r){let i=new URLSearchParams({from:String(Math.round(t)),to:String(Math.round(n))});return G(`/api/v1/presses/${encodeURIComponent(e)}/states?${i}`,r).then(e=>e.states)}function qe(e,t,n){return G(`/api/v1/plan?${new URLSearchParams({from:String(Math.round(e)),to:String(Math.round(t))})}`,n).then(e=>e.presses)}function Je(e,t,n,r,i,a){return G(`/api/v1/presses/${encodeURIComponent(e)}/series?${new URLSearchParams({signals:t,from:String(Math.round(n)),to:String(Math.round(r)),points:String(i)})}`,a).then(e=>e.series[t]?.buckets??[])}var q=class{constructor(e){this.value=e}valueOf(){return this.value}},J=class extends q{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},Y=class extends q{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},X=class e extends q{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof q)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof q&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},Ye=100,Xe=`⁨`,Ze=`⁩`;function Qe(e,t,n){return n===t||n instanceof Y&&t instanceof Y&&n.value===t.value||t instanceof Y&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function $e(e,t,n){return t[n]?Q(e,t[n].value):(e.reportError(RangeError(`No default`)),new J)}function et(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=Z(e,i.value):n.push(Z(e,i));return{positional:n,named:r}}function Z(e,t){switch(t.type){case`str`:return t.value;case`num`:return new Y(t.value,{minimumFractionDigits:t.precision});case`var`:return tt(e,t);case`mesg`:return nt(e,t);case`term`:return rt(e,t);case`func`:return it(e,t);case`select`:return at(e,t);default:return new J}}function tt(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new J(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new J(`$${t}`);if(n instanceof q)return n;switch(typeof n){case`string`:return n;case`number`:return new Y(n);case`object`:if(X.supportsValue(n))return new X(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new J(`$${t}`)}}function nt(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new J(t);if(n){let i=r.attributes[n];return i?Q(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new J(`${t}.${n}`))}return r.value?Q(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new J(t))}function rt(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new J(i);if(n){let t=a.attributes[n];if(t){e.params=et(e,r).named;let n=Q(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new J(`${i}.${n}`)}e.params=et(e,r).named;let o=Q(e,a.value);return e.params=null,o}function it(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new J(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new J(`${t}()`);try{let t=et(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new J(`${t}()`)}}function at(e,{selector:t,variants:n,star:r}){let i=Z(e,t);if(i instanceof J)return $e(e,n,r);for(let t of n)if(Qe(e,i,Z(e,t.key)))return Q(e,t.value);return $e(e,n,r)}function ot(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new J;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>Ye)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Ye}`);r&&n.push(Xe),n.push(Z(e,i).toString(e)),r&&n.push(Ze)}return e.dirty.delete(t),n.join(``)}function Q(e,t){return typeof t==`string`?e.bundle._transform(t):ot(e,t)}var st=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function ct(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var lt=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function ut(e,t){let n=e[0];if(n instanceof J)return new J(`NUMBER(${n.valueOf()})`);if(n instanceof Y)return new Y(n.valueOf(),{...n.opts,...ct(t,lt)});if(n instanceof X)return new Y(n.toNumber(),{...ct(t,lt)});throw TypeError(`Invalid argument to NUMBER`)}var dt=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function ft(e,t){let n=e[0];if(n instanceof J)return new J(`DATETIME(${n.valueOf()})`);if(n instanceof X||n instanceof Y)return new X(n,ct(t,dt));throw TypeError(`Invalid argument to DATETIME`)}var pt=new Map;function mt(e){let t=Array.isArray(e)?e.join(` `):e,n=pt.get(t);return n===void 0&&(n=new Map,pt.set(t,n)),n}var ht=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:ut,DATETIME:ft,...t},this._useIsolating=n,this._transform=r,this._intls=mt(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new st(this,n,t);try{return ot(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new J().toString(r);throw e}}},gt=/^(-?[a-zA-Z][\w-]*) *= */gm,_t=/\.([a-zA-Z][\w-]*) *= */y,vt=/\*?\[/y,yt=/(-?[0-9]+(?:\.([0-9]+))?)/y,bt=/([a-zA-Z][\w-]*)/y,xt=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,St=/^[A-Z][A-Z0-9_-]*$/,Ct=/([^{}\n\r]+)/y,wt=/([^\\"\n\r]*)/y,Tt=/\\([\\"])/y,Et=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Dt=/^\n+/,Ot=/ +$/,kt=/ *\r?\n/g,At=/( *)$/,jt=/{\s*/y,Mt=/\s*}/y,Nt=/\[\s*/y,Pt=/\s*] */y,Ft=/\s*\(\s*/y,It=/\s*->\s*/y,Lt=/\s*:\s*/y,Rt=/\s*,?\s*/y,zt=/\s+/y,Bt=class{constructor(e){this.body=[],gt.lastIndex=0;let t=0;for(;;){let n=gt.exec(e);if(n===null)break;t=gt.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(_t);){let t=o(_t),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(Ct)&&(r=o(Ct)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,Dt),u([i],i.length)):r?S(r,Ot):null}function u(r=[],i){for(;;){if(n(Ct)){r.push(o(Ct));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,Ot));let c=[];for(let e of r)e instanceof Vt&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(jt,SyntaxError);let e=f();if(i(Mt))return e;if(i(It)){let t=h();return i(Mt,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(xt)){let[,e,t,n=null]=a(xt);if(e===`$`)return{type:`var`,name:t};if(i(Ft)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(St.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Rt)}}function m(){let e=f();return e.type===`mesg`&&i(Lt)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(vt);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(Nt,SyntaxError);let e;return e=n(yt)?v():{type:`str`,value:o(bt)},i(Pt,SyntaxError),e}function _(){if(n(yt))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(yt),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(wt),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(Tt))return o(Tt);if(n(Et)){let[,e,t]=a(Et),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(zt),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return C(e.slice(n,t))}return e[t-1]===` `&&C(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function C(e){let t=e.replace(kt,`
`),n=At.exec(e)[1].length;return new Vt(t,n)}}},Vt=class{constructor(e,t){this.value=e,this.length=t}},Ht=[`en`,`sq`,`sr-Latn`,`sr-Cyrl`],Ut=`\xA0`,Wt={en:{group:`,`,decimal:`.`,from:4},sq:{group:Ut,decimal:`,`,from:5},"sr-Latn":{group:`.`,decimal:`,`,from:4},"sr-Cyrl":{group:`.`,decimal:`,`,from:4}},Gt={en:`January February March April May June July August September October November December`,sq:`janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor`,"sr-Latn":`januar februar mart april maj jun jul avgust septembar oktobar novembar decembar`,"sr-Cyrl":`јануар фебруар март април мај јун јул август септембар октобар новембар децембар`};function Kt(e,t,n=0){let{group:r,decimal:i,from:a}=Wt[e],[o=`0`,s]=Math.abs(t).toFixed(n).split(`.`),c=o.length<a?o:o.replace(/\B(?=(\d{3})+$)/g,r),l=s?c+i+s:c;return t<0&&/[1-9]/.test(l)?`-${l}`:l}function qt(e,t){return`${Kt(e,Math.floor(t*100))}%`}function Jt(e,t){let n=[`B`,`kB`,`MB`,`GB`,`TB`],r=0,i=t;for(;i>=1e3&&r<n.length-1;)i/=1e3,r+=1;return Kt(e,i,+(r>0&&i<10))+Ut+n[r]}var $=e=>String(e).padStart(2,`0`);function Yt(e){return`${$(e.hour)}:${$(e.minute)}`}function Xt(e){return`${Yt(e)}:${$(e.second)}`}function Zt(e,{day:t,month:n,year:r}){return e===`en`?`${$(t)}/${$(n)}/${r}`:e===`sq`?`${t}.${n}.${$(r%100)}`:[`${t}.`,`${n}.`,`${r}.`].join(Ut)}function Qt(e,{day:t,month:n,year:r}){let i=Gt[e].split(` `)[n-1]??``;return e===`sr-Latn`||e===`sr-Cyrl`?`${t}. ${i} ${r}.`:`${t} ${i} ${r}`}function $t(e,t){let[n=``,r=``]=t.split(`-`);return`${Gt[e].split(` `)[Number(r)-1]??``} ${n}${e.startsWith(`sr`)?`.`:``}`}function en(e,t,n){return t.year===n.year&&t.month===n.month&&t.day===n.day?Yt(t):`${Zt(e,t)} ${Yt(t)}`}var tn={en:`# The page. Numbers, times and ages arrive already formatted; $n is only there to choose a plural.
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
view-stops = Stops
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
view-uptime = Uptime
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
view-stops = Ndalesat
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
view-uptime = Koha në punë
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
view-stops = Zastoji
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
view-uptime = Vreme rada
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
view-stops = Застоји
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
view-uptime = Време рада
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
`},nn={en:`English`,sq:`Shqip`,"sr-Latn":`Srpski`,"sr-Cyrl":`Српски`},rn=new Map,an=[tn];function on(e){an.push(e);for(let[t,n]of rn)n.addResource(new Bt(e[t]))}function sn(e,t){cn(e).addResource(new Bt(t))}function cn(e){let t=rn.get(e);if(t)return t;let n=new ht(e,{useIsolating:!1});for(let t of an)n.addResource(new Bt(t[e]));return rn.set(e,n),n}function ln(e){return(t,n)=>{let r=cn(e).getMessage(t)?.value;return r?cn(e).formatPattern(r,n,[]):t}}function un(e,t){let n=e(`signal-${t}`);return n===`signal-${t}`?t.replaceAll(`_`,` `):n}function dn(e,t){let n=ln(e),r=Math.max(0,Math.floor(t/1e3)),[i,a,o]=[Math.floor(r/60),Math.floor(r/3600),Math.floor(r/86400)];return r<120?n(`duration-seconds`,{s:String(r)}):i<=60?n(`duration-minutes`,{m:String(i)}):a<48?n(`duration-hours`,{h:String(a),m:String(i%60)}):n(`duration-days`,{d:Kt(e,o),h:String(a%24)})}function fn(e){for(let t of e){let e=t.toLowerCase().split(/[-_]/),n=e[0]??``;if(n===`en`)return`en`;if(n===`sq`)return`sq`;if([`bs`,`hr`,`cnr`].includes(n))return`sr-Latn`;if(n===`sr`)return e.includes(`latn`)||e.includes(`me`)?`sr-Latn`:`sr-Cyrl`}return`en`}var pn=new Map;function mn(e){let t=pn.get(e);if(t)return t;let n={year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`,hourCycle:`h23`,calendar:`gregory`,numberingSystem:`latn`},r=hn(e)?e:void 0,i=new Intl.DateTimeFormat(`en-GB`,{...n,...r&&{timeZone:r}});return pn.set(e,i),i}function hn(e){try{return!!e&&!!new Intl.DateTimeFormat(`en-GB`,{timeZone:e})}catch{return!1}}function gn(e,t){let n={year:0,month:0,day:0,hour:0,minute:0,second:0};for(let{type:r,value:i}of mn(e).formatToParts(t))r in n&&(n[r]=Number(i));return n}function _n(e,t){let n=gn(e,t),r=Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second);return Math.round((r-t)/6e4)}function vn(e){let[t,n]=[Math.floor(Math.abs(e)/60),Math.abs(e)%60];return e===0?`UTC`:`UTC${e<0?`-`:`+`}${t}${n?`:${String(n).padStart(2,`0`)}`:``}`}function yn(e,t){return{language:e,zone:t,t:ln(e),at:e=>gn(t,e)}}var bn=R(yn(`en`,``));function xn(){return Se(bn)}function Sn(e){return`problem-${e.slice(e.lastIndexOf(`/`)+1)}`}function Cn(e,t){return e===null||e===`unreachable`?null:t(Sn(e))}var wn=Symbol.for(`pv`),Tn=0;Array.isArray;function En(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wn,__v:--Tn,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}export{xe as $,Ne as A,K as B,Kt as C,Xt as D,Yt as E,Ge as F,ze as G,Fe as H,G as I,ye as J,Ke as K,Ie as L,He as M,We as N,Me as O,Re as P,Se as Q,Le as R,$t as S,Zt as T,Ue as U,Je as V,Be as W,be as X,Ce as Y,ge as Z,ln as _,yn as a,Qt as b,hn as c,nn as d,b as et,fn as f,on as g,un as h,bn as i,Ve as j,je as k,_n as l,sn as m,Sn as n,R as nt,xn as o,dn as p,ve as q,Cn as r,gn as s,En as t,L as tt,vn as u,Ht as v,qt as w,en as x,Jt as y,qe as z};