"use strict";
var F=Object.defineProperty,le=Object.defineProperties,ae=Object.getOwnPropertyDescriptor,he=Object.getOwnPropertyDescriptors,
fe=Object.getOwnPropertyNames,bt=Object.getOwnPropertySymbols;var At=Object.prototype.hasOwnProperty,ue=Object.prototype.propertyIsEnumerable;var Mt=(n,t,e)=>t in n?F(n,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):n[t]=e,X=(n,t)=>{for(var e in t||={})At.
call(t,e)&&Mt(n,e,t[e]);if(bt)for(var e of bt(t))ue.call(t,e)&&Mt(n,e,t[e]);return n},Et=(n,t)=>le(n,he(t));var de=(n,t)=>{for(var e in t)F(n,e,{get:t[e],enumerable:!0})},pe=(n,t,e,s)=>{if(t&&typeof t=="object"||typeof t=="funct\
ion")for(let i of fe(t))!At.call(n,i)&&i!==e&&F(n,i,{get:()=>t[i],enumerable:!(s=ae(t,i))||s.enumerable});return n};var ge=n=>pe(F({},"__esModule",{value:!0}),n);var ps={};de(ps,{GLOBSTAR:()=>w,Minimatch:()=>C,braceExpand:()=>K,defaults:()=>ne,escape:()=>I,filter:()=>se,match:()=>ie,
minimatch:()=>S,sep:()=>ee,unescape:()=>j});module.exports=ge(ps);var Nt=(n,t,e)=>{let s,i,r,o,l,c=e.indexOf(n),a=e.indexOf(t,c+1),h=c;if(c>=0&&a>0){if(n===t)return[c,a];for(s=[],r=e.length;h>=
0&&!l;){if(h===c)s.push(h),c=e.indexOf(n,h+1);else if(s.length===1){let f=s.pop();f!==void 0&&(l=[f,a])}else i=s.pop(),i!==
void 0&&i<r&&(r=i,o=a),a=e.indexOf(t,h+1);h=c<a&&c>=0?c:a}s.length&&o!==void 0&&(l=[r,o])}return l};var kt="\0SLASH"+Math.random().toFixed(16)+"\0",Ot="\0OPEN"+Math.random().toFixed(16)+"\0",B="\0CLOSE"+Math.random().toFixed(
16)+"\0",Ct="\0COMMA"+Math.random().toFixed(16)+"\0",Pt="\0PERIOD"+Math.random().toFixed(16)+"\0",me=new RegExp(kt,"g"),
xe=new RegExp(Ot,"g"),we=new RegExp(B,"g"),ye=new RegExp(Ct,"g"),Se=new RegExp(Pt,"g"),be=/\\\\/g,Me=/\\{/g,Ae=/\\}/g,Ee=/\\,/g,
Ne=/\\\./g,ke=1e5,Oe=4e6,Ce=1e3,Pe=1e3,$e=2e7,Re=16;function tt(n){return isNaN(n)?n.charCodeAt(0):parseInt(n,10)}function _e(n){
return n.replace(be,kt).replace(Me,Ot).replace(Ae,B).replace(Ee,Ct).replace(Ne,Pt)}function ze(n){return n.replace(me,"\\").
replace(xe,"{").replace(we,"}").replace(ye,",").replace(Se,".")}function et(n,t){for(let e=0;e<t.length;e++)n.push(t[e])}
function $t(n,t,e){if(e.remaining<0)return;let s=Nt("{","}",t),i=s!==void 0&&t.indexOf("{")<s[0];if(e.remaining-=s&&!i?s[1]+
1:n.length,!(!s||e.remaining<0))return{end:s[1],pre:n.slice(0,s[0]),body:n.slice(s[0]+1,s[1]),post:n.slice(s[1]+1),unmatched:i}}
function ve(n,t){t.remaining-=n.length;let e=[];for(let r=0;r<n.length;r++){let o=n.charCodeAt(r);o===123?e.push(r):o===
125&&e.length&&e.pop()}let s="",i=0;for(let r=0;r<e.length;r++){let o=e[r];s+=n.slice(i,o)+"\0",i=o+1}return s+n.slice(i)}
function We(n,t){if(t.remaining-=n.length,t.remaining<0)return!1;let e=!1;for(let s=n.length-1;s>=0;s--){let i=n.charCodeAt(
s);if(i===125)e=!0;else if(i===10||i===13||i===8232||i===8233)e=!1;else if(i===44&&e&&n.charCodeAt(s+1)!==44)return!0}return!1}
function je(n,t){let e=[],s="";for(;;){let i=$t(n,n,t);if(t.remaining<0)return;if(!i){let a=n.split(",");return a[0]=s+a[0],
et(e,a),e}let{pre:r,body:o,post:l}=i,c=r.split(",");if(c[0]=s+c[0],c[c.length-1]+="{"+o+"}",!l.length)return et(e,c),e;s=
c.pop(),et(e,c),n=l}}function P(n,t){return n===void 0||isNaN(n)?t:n}function Rt(n,t={}){if(!n)return[];let e=P(t.max,ke),
s=P(t.maxLength,Oe),i=P(t.maxDepth,Ce),r=P(t.maxRewrites,Pe),o=P(t.maxSteps,$e);return n.slice(0,2)==="{}"&&(n="\\{\\}"+
n.slice(2)),st(_e(n),e,s,i,0,r,{remaining:o},!0).map(ze)}function Te(n){return"{"+n+"}"}function Ge(n){return/^-?0\d/.test(
n)}function Le(n,t){return n<=t}function Fe(n,t){return n>=t}function $(n,t,e,s,i,r,o){let l=[],c=0,a;t:for(let h=0;h<n.
length;h++){let f=n[h]+t,d=e;r&&!f&&(a||(a=e.filter(u=>u)),d=a);for(let u=0;u<d.length;u++){if(l.length>=s)break t;let p=f+
d[u];if(c+p.length>i)break t;l.push(p),c+=p.length}}return o.remaining-=l.length,l}function Xe(n,t,e,s,i){let r=n.split(
/\.\./),o=[];if(r[0]===void 0||r[1]===void 0)return o;let l=tt(r[0]),c=tt(r[1]),a=Math.max(r[0].length,r[1].length),h=r.
length===3&&r[2]!==void 0?Math.max(Math.abs(tt(r[2])),1):1,f=Le;c<l&&(h*=-1,f=Fe);let u=r.some(Ge),p=u?a:1,m=0;for(let x=l;f(
x,c)&&o.length<e;x+=h){if(i.remaining-=p,i.remaining<0)return;let g;if(t)g=String.fromCharCode(x),g==="\\"&&(g="");else if(g=
String(x),u){let y=a-g.length;if(y>0){let k=new Array(y+1).join("0");x<0?g="-"+k+g.slice(1):g=k+g}}if(m+g.length>s)break;
o.push(g),m+=g.length}return o}function st(n,t,e,s,i,r,o,l){if(o.remaining-=Re,i>s)return[n];let c=[""],a=0,h=!1,f=!0,d=n;
for(;;){let u=$t(n,d,o);if(!u)return $(c,n,[""],t,e,h,o);u.unmatched&&(d=ve(d,o));let p=u.pre,m=()=>$(c,p+"{"+u.body+"}"+
u.post,[""],t,e,h,o);if(/\$$/.test(p)){if(c=$(c,p+"{"+u.body+"}",[""],t,e,h&&!u.post.length,o),f=!1,!u.post.length)break;
n=u.post,d=d.slice(u.end+1);continue}let x=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(u.body),g=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.
test(u.body),y=x||g,k=u.body.indexOf(",")>=0;if(!y&&!k){if(a<r&&We(u.post,o)){a++,n=u.pre+"{"+u.body+B+u.post,d=d.slice(
0,u.end)+B+d.slice(u.end+1),l=!0;continue}return m()}f&&(h=l&&!y,f=!1);let b;if(y){if(b=Xe(u.body,g,t,e,o),!b)return m()}else{
let M=je(u.body,o);if(!M)return m();if(M.length===1&&M[0]!==void 0){if(M=st(M[0],t,e,s,i+1,r,o,!1).map(Te),o.remaining<0)
return m();if(M.length===1){let A=$(c,p+M[0],[""],t,e,h&&!u.post.length,o);if(o.remaining<0)return m();if(c=A,!u.post.length)
break;n=u.post,d=d.slice(u.end+1);continue}}let Y=h&&!u.post.length&&!p;for(let A=0;Y&&A<c.length;A++)c[A]&&(Y=!1);b=[];
let yt=0;t:for(let A=0;A<M.length;A++){let St=st(M[A],t,e,s,i+1,r,o,!1);if(o.remaining<0)return m();for(let Q=0;Q<St.length;Q++){
let L=St[Q];if(!(Y&&!L)){if(b.length>=t||yt+L.length>e)break t;b.push(L),yt+=L.length}}}}let V=$(c,p,b,t,e,h&&!u.post.length,
o);if(o.remaining<0)return m();if(c=V,!u.post.length)break;n=u.post,d=d.slice(u.end+1)}return c}var it=(n,t)=>n===t?{t:"lit",ch:String(n)}:{t:"class",re:new RegExp(`^[${n}-${t}]$`)},nt=(n,t)=>t.map(e=>[it(n,n),...e]),
R=(n,t)=>{if(!n)return[[]];let e=+n[0],s=+t[0],i=n.slice(1),r=t.slice(1);if(e===s)return nt(e,R(i,r));let o="0".repeat(i.
length),l="9".repeat(i.length),c=[];i!==o&&c.push(...nt(e++,R(i,l)));let a=r===l?[]:nt(s--,R(o,r));return e<=s&&c.push([
it(e,s),...Array.from(i,()=>it(0,9))]),c.push(...a),c},_t=(n,t,e)=>{if(e)return R(String(n).padStart(e,"0"),String(t).padStart(
e,"0"));let s=[];for(let i=String(n).length;i<=String(t).length;i++){let r=Math.max(n,i===1?0:10**(i-1)),o=Math.min(t,10**
i-1);s.push(...R(String(r),String(o)))}return s},zt=(n,t)=>{let e=Number(n),s=Number(t);if(!Number.isSafeInteger(e)||!Number.
isSafeInteger(s))return;e>s&&([e,s]=[s,e]);let r=/^-?0\d/.test(n)||/^-?0\d/.test(t)?Math.max(n.length,t.length):0,o=[];if(e<
0){let l=_t(Math.max(-s,1),-e,r&&r-1);o.push(...l.map(c=>[{t:"lit",ch:"-"},...c]))}return s>=0&&o.push(..._t(Math.max(e,
0),s,r)),o};var Be={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],"[:blank:]":["\\p{\
Zs}\\t"],"[:cntrl:]":["\\p{Cc}"],"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",!0],"[:lower:]":["\\p{Ll}"],"[:prin\
t:]":["\\p{C}",!0],"[:punct:]":["\\p{P}\\p{S}"],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f"],"[:upper:]":["\\p{Lu}"],"[:word:]":[
"\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]},_=n=>n.replace(/[[\]\\-]/g,"\\$&"),rt=/$./,vt=(n,t,e=!1,s)=>{
let i=g=>{let y=s?g.normalize(s):g;return[...y].length===1?y:g},r=t;if(n.charAt(r)!=="[")throw new Error("not in a brace\
 expression");let o=[],l=[],c=r+1,a=!1,h=!1,f=!1,d=r,u="";t:for(;c<n.length;){let g=String.fromCodePoint(n.codePointAt(c));
if((g==="!"||g==="^")&&c===r+1){f=!0,c++;continue}if(g==="]"&&a&&!h){d=c+1;break}if(a=!0,g==="\\"&&!h){h=!0,c++;continue}
if(g==="["&&!h){for(let[k,[b,V]]of Object.entries(Be))if(n.startsWith(k,c)){if(u)return[rt,n.length-r];c+=k.length,V?l.push(
b):o.push(b);continue t}}h=!1;let y=i(g);if(u){y.codePointAt(0)>u.codePointAt(0)?o.push(_(u)+"-"+_(y)):y===u&&o.push(_(y)),
u="",c+=g.length;continue}if(n.startsWith("-]",c+g.length)){o.push(_(y+"-")),c+=g.length+1;continue}if(n.startsWith("-",
c+g.length)){u=y,c+=g.length+1;continue}o.push(_(y)),c+=g.length}if(d<c)return[rt,0];if(!o.length&&!l.length)return[rt,n.
length-r];let p="["+(f?"^":"")+o.join("")+"]",m="["+(f?"":"^")+l.join("")+"]",x="^"+(o.length&&l.length?"("+p+"|"+m+")":
o.length?p:m);return[new RegExp(x,e?"iu":"u"),d-r]};var ot={t:"match",id:0},De="!?+*@",O=n=>({t:"lit",ch:n}),Ue=n=>n.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Gt=n=>new RegExp(
`^${Ue(n)}$`,"iu"),D=new Map,Lt=n=>{let t=D.get(n);return t||(t=Gt(n),D.size>=1e3&&D.clear(),D.set(n,t)),t},at=(n,t)=>{if(t===
n.ch)return!0;if(!n.re)return!1;let e=t.charCodeAt(0);if(e>=128)return n.re.test(t);let s=n.ascii??=new Uint8Array(128);
return s[e]||=n.re.test(t)?1:2,s[e]===1},Ie=(n,t,e,s,i)=>{let r=[];for(let o=0;o<n.length;){let l=String.fromCodePoint(n.
codePointAt(o));if(i){let c=l==="\\"&&n.startsWith(i,o+1)?1:0;if(c||l===i){let a=o+c+i.length,h=n.indexOf(i,a),f=/^(-?\d+)\.\.(-?\d+)$/.
exec(n.slice(a,h)),d=h!==-1&&f&&zt(f[1],f[2]);if(d){r.push({t:"ext",type:"@",alts:d}),o=h+i.length;continue}}}if(l==="\\"){
let c=n.codePointAt(o+1),a=c===void 0?l:String.fromCodePoint(c);r.push(O(a)),o+=1+a.length;continue}if(l==="["){let[c,a]=vt(
n,o,t,s);if(a){r.push({t:"class",re:c}),o+=a;continue}}if(!e&&De.includes(l)&&n[o+1]==="("){r.push({t:"open",type:l}),o+=
2;continue}r.push(!e&&l==="|"?{t:"bar"}:!e&&l===")"?{t:"close"}:l==="*"?{t:"star"}:l==="?"?{t:"any"}:O(l)),o+=l.length}return r},
He=n=>{let t=new Map,e=[];return n.forEach((s,i)=>{s.t==="open"?e.push(i):s.t==="close"&&e.length&&t.set(e.pop(),i)}),t},
Ft=(n,t,e,s,i)=>{let r=[],o=[r];for(let l=e;l<s;l++){let c=n[l],a=t.get(l);if(c.t==="open"&&a!==void 0){let h=Ft(n,t,l+1,
a,!1);r.push({t:"ext",type:c.type,alts:h}),l=a}else c.t==="bar"&&!i?o.push(r=[]):c.t==="open"?r.push(O(c.type),O("(")):c.
t==="bar"?r.push(O("|")):c.t==="close"?r.push(O(")")):r.push(c)}return o},Xt=(n,t)=>{let e=[],s="",i=()=>{for(let r of s.
normalize(t))e.push(O(r));s=""};for(let r of n){if(r.t==="lit"){s+=r.ch;continue}i(),e.push(r.t==="ext"?Et(X({},r),{alts:r.
alts.map(o=>Xt(o,t))}):r)}return i(),e},qe=(n,t)=>{let e=1,s=l=>({t:"split",id:e++,out:l}),i=(l,c)=>l.reduceRight((a,h)=>r(
h,a),c),r=(l,c)=>{switch(l.t){case"lit":let d=t?Lt(l.ch):void 0;return{t:"lit",id:e++,ch:l.ch,re:d,next:c};case"any":case"\
star":return{t:l.t,id:e++,next:c};case"class":return{t:"class",id:e++,re:l.re,next:c}}let a=d=>l.alts.map(u=>i(u,d));switch(l.
type){case"@":return s(a(c));case"?":return s([c,...a(c)]);case"!":return{t:"neg",id:e++,sub:s(a(ot)),next:c}}let h=s([]),
f=s(a(h));return h.out.push(c,f),l.type==="*"?h:f};return[i(n,ot),e]},Je=n=>{let t=[],e=new Set,s=r=>r.t==="match"?"matc\
h":String(r.id),i=(r,o)=>{if(r.t==="match"||e.has(r))return;e.add(r);let l=c=>t.push(`${o}${r.id}: ${c}`);switch(r.t){case"\
split":l(`split -> ${r.out.map(s).join(", ")}`);for(let c of r.out)i(c,o);return;case"neg":return l(`!(${s(r.sub)}) -> ${s(
r.next)}`),i(r.sub,o+"  "),i(r.next,o);case"lit":l(`${JSON.stringify(r.ch)} -> ${s(r.next)}`);break;case"class":l(`${r.re}\
 -> ${s(r.next)}`);break;default:l(`${r.t==="any"?"?":"*"} -> ${s(r.next)}`)}i(r.next,o)};return i(n,""),[`start -> ${s(
n)}`,...t].join(`
`)},ct=class{gen;threads=[];match=!1;runs=[];ids=[];constructor(t){this.gen=t}get dead(){return!this.threads.length&&!this.
match&&!this.runs.length}},Bt=(n,t)=>n.ids.length!==t.ids.length||n.runs.length!==t.runs.length||n.ids.some((e,s)=>e!==t.
ids[s])?!1:n.runs.every(e=>t.runs.some(s=>s.neg===e.neg&&Bt(s.state,e.state))),Wt=n=>({has:new Float64Array(n),seen:new Float64Array(
n),gen:0}),z=class{dots;dotStart;#t;constructor(t,e,s){this.dots=t,this.dotStart=e,this.#t=s}state(){return new ct(++this.#t.
gen)}done(t){return t.ids=t.threads.map(e=>e.id).sort((e,s)=>e-s),t.match&&t.ids.unshift(ot.id),t}#s(t,e){let{seen:s}=this.#t;
return s[e.id]===t.gen?!1:(s[e.id]=t.gen,!0)}#e(t,e){let{has:s}=this.#t;return s[e.id]===t.gen?!1:(s[e.id]=t.gen,t.threads.
push(e),!0)}restricted(t,e){return e&&(this.dots||this.dotStart&&t===0)}add(t,e,s,i){switch(e.t){case"split":if(!this.#s(
t,e))return;for(let o of e.out)this.add(t,o,s,i);return;case"neg":if(!this.#s(t,e))return;let r=this.state();return this.
add(r,e.sub,s,!1),this.done(r),this.addRun(t,{t:"run",neg:e,state:r},s,i);case"star":if(this.restricted(s,i))return;this.#e(
t,e)&&this.add(t,e.next,s,i);return;case"match":t.match=!0;return;default:this.#e(t,e)}}addRun(t,e,s,i){for(let r of t.runs)
if(r.neg===e.neg&&Bt(r.state,e.state))return;t.runs.push(e),e.state.match||this.add(t,e.neg.next,s,i)}step(t,e,s,i){let r=this.
state();for(let o of t.threads)switch(o.t){case"lit":at(o,e)&&this.add(r,o.next,s+1,i);break;case"any":this.restricted(s,
i)||this.add(r,o.next,s+1,i);break;case"class":!this.restricted(s,i)&&o.re.test(e)&&this.add(r,o.next,s+1,i);break;case"\
star":this.restricted(s,i)||this.add(r,o,s+1,i)}if(!this.restricted(s,i))for(let o of t.runs){if(o.state.dead){this.addRun(
r,o,s+1,i);continue}let l=this.step(o.state,e,s,!1);this.addRun(r,{t:"run",neg:o.neg,state:l},s+1,i)}return this.done(r)}},
Dt=n=>{let t=n.ids.join();if(!n.runs.length)return t;let e=n.runs.map(s=>`${s.neg.id}(${Dt(s.state)})`);return`${t}|${e.
sort().join("|")}`},Ke=1<<18,lt=class{#t;#s=new Map;#e=0;#i;#n;#o;#r;constructor(t,e){this.#t=t,this.#o=new z(!1,!1,e),this.#r=
new z(!1,!0,e)}#l(t){return{state:t,match:t.match,dead:t.dead,next:new Map}}#a(t){let e=Dt(t),s=this.#s.get(e);if(s)return s;
this.#e>Ke&&this.#u();let i=this.#l(t);return this.#s.set(e,i),this.#e+=e.length+1,i}#u(){this.#s.clear(),this.#e=0,this.#i=
void 0,this.#n=void 0}start(t){if(t){if(this.#n)return this.#n;let s=this.#r.state();return this.#r.add(s,this.#t,0,!0),
this.#n=this.#l(this.#r.done(s))}if(this.#i)return this.#i;let e=this.#o.state();return this.#o.add(e,this.#t,0,!0),this.#i=
this.#a(this.#o.done(e))}next(t,e){let s=e.charCodeAt(0),i=s<128?void 0:t.next.get(e);if(i)return i;let r=t===this.#n?this.#a(
this.#r.step(t.state,e,0,!0)):this.#a(this.#o.step(t.state,e,1,!0));return s<128?(t.ascii||(t.ascii=new Array(128),this.#e+=
128),t.ascii[s]=r):t.next.set(e,r),this.#e++,r}},Ze=n=>{let t=[];for(let e=n;e.t!=="match";e=e.next){if(e.t==="split"||e.
t==="neg")return;t.push(e)}return t},Ve=(n,t,e,s)=>{let i=0,r=e,o=-1,l=0;for(;r<s;){let c=n[i];if(c?.t==="star"){o=i++,l=
r;continue}let a=t[r];if(c&&(c.t==="any"||c.t==="lit"&&at(c,a)||c.t==="class"&&c.re.test(a))){i++,r++;continue}if(o===-1)
return!1;i=o+1,r=++l}for(;n[i]?.t==="star";)i++;return i===n.length},Ut=n=>{let t=0,e=0;for(let s of n){let[i,r]=Ye(s);t+=
i,e+=r}return[t,e]},Ye=n=>{if(n.t==="star")return[0,1/0];if(n.t!=="ext")return[1,1];if(n.type==="!")return[0,1/0];let t=n.
alts.map(Ut),e=Math.min(...t.map(r=>r[0])),s=Math.max(...t.map(r=>r[1])),i=s===0?0:1/0;return n.type==="@"?[e,s]:n.type===
"?"?[0,s]:n.type==="*"?[0,i]:[e,i]},jt=(n,t,e)=>{for(let s=0;s<n.length;s++)if(!at(n[s],t[e+s]))return!1;return!0},Qe=/[/\ud800-\udfff]/,
ts=/[\ud800-\udfff]/,U=n=>ts.test(n)?[...n]:n,Tt=n=>{if(n.includes("/"))throw new Error("can only match a single path po\
rtion, got: "+n)},v=class{pattern;options;#t;#s;#e;#i;#n;#o=!1;#r;#l;#a=!1;#u=0;#g=1/0;#h=[];#c=[];#d;#m;#w=!1;#y;#f;constructor(t,e={}){
if(t.includes("/"))throw new Error("can only match a single path portion, got pattern: "+t);this.pattern=t,this.options=
e;let{nocase:s=!1,noext:i=!1,normalize:r}=e;this.#f=r===!0?"NFC":r||void 0;let o=/^[?*+@]\(\)$/.test(t),l=Ie(t,s,i||o,this.#f,
e.rangeMark),[c]=Ft(l,He(l),0,l.length,!0);this.#f&&(c=Xt(c,this.#f));let[a,h]=qe(c,s);if(this.#t=a,this.#s=h,c.every(f=>f.
t==="lit"))this.#n=c.map(f=>f.ch).join(""),this.#o=s;else{let f=p=>p.t!=="lit"?void 0:s?{ch:p.ch,re:Lt(p.ch)}:{ch:p.ch};
for(let p of c){let m=f(p);if(!m)break;this.#h.push(m)}for(let p=c.length-1;p>=0;p--){let m=f(c[p]);if(!m)break;this.#c.
unshift(m)}this.#w=!!(this.#h.length||this.#c.length),s||(this.#d=this.#h.map(p=>p.ch).join(""),this.#m=this.#c.map(p=>p.
ch).join("")),this.#l=Ze(this.#t)?.slice(this.#h.length,-this.#c.length||void 0),this.#a=!!this.#l?.every(p=>p.t==="star"||
p.t==="any");let[d,u]=Ut(c);this.#u=d,this.#g=u}}test(t){return this.#f?(Tt(t),this.#p(t.normalize(this.#f))):Qe.test(t)?
(Tt(t),this.#p(t,[...t])):this.#p(t,t)}testUnchecked(t){return this.#p(this.#f?t.normalize(this.#f):t)}#p(t,e){if(this.#n!==
void 0)return this.#o?(this.#r??=Gt(this.#n)).test(t):t===this.#n;let s=this.#u,i=this.#g;if(e===void 0){let h=t.length,
f=h+1>>1;if(h<s||f>i)return!1;(f<s||h>i)&&(e=U(t))}if(e!==void 0&&(e.length<s||e.length>i))return!1;let r=this.#h.length;
if(this.#w)if(this.#d!==void 0&&this.#m!==void 0){if(!t.startsWith(this.#d)||!t.endsWith(this.#m))return!1}else{e??=U(t);
let h=e.length-this.#c.length;if(!jt(this.#h,e,0)||!jt(this.#c,e,h))return!1}let o=!this.options.dot&&t.startsWith(".");
if(this.#l){if(t==="."||t===".."||o&&!r)return!1;if(this.#a)return!0;e??=U(t);let h=e.length-this.#c.length;return Ve(this.#l,
e,r,h)}if(e??=U(t),t==="."||t===".."){this.#e??=Wt(this.#s);let h=this.#i??=new z(!0,!1,this.#e),f=h.state();h.add(f,this.#t,
0,!0);let d=h.done(f);for(let u=0;u<e.length;u++)d=h.step(d,e[u],u,!0);return d.match}this.#e??=Wt(this.#s);let l=this.#y??=
new lt(this.#t,this.#e),c=l.start(o),a=e===t;for(let h=0;h<e.length;h++){if(c.dead)return!1;let f=a?t.charCodeAt(h):e[h].
charCodeAt(0);c=c.ascii?.[f]??l.next(c,e[h])}return c.match}toString(){return Je(this.#t)}};var W=n=>{if(typeof n!="string")throw new TypeError("invalid pattern");if(n.length>65536)throw new TypeError("pattern is\
 too long")};var I=(n,{windowsPathsNoEscape:t=!1,magicalBraces:e=!1}={})=>{let s=e?t?n.replace(/[?*()[\]{}]/g,"[$&]"):n.replace(/[?*()[\]\\{}]/g,
"\\$&"):t?n.replace(/[?*()[\]]/g,"[$&]"):n.replace(/[?*()[\]\\]/g,"\\$&"),i=s.charAt(0);return i==="#"?(t?"[#]":"\\#")+s.
slice(1):i==="!"?(t?"@(!)":"\\!")+s.slice(1):s};var j=(n,{windowsPathsNoEscape:t=!1,magicalBraces:e=!0}={})=>t&&n.startsWith("@(!)")?"!"+j(n.slice(4),{windowsPathsNoEscape:t,
magicalBraces:e}):e?t?n.replace(/\[([^/\\])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"\
$1"):t?n.replace(/\[([^/\\{}])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var Vt=1e5,Yt=200,wt="allowWindowsEscape",S=(n,t,e)=>(W(t),!e?.nocomment&&t.charAt(0)==="#"?!1:te(t,e).match(n)),T=new Map,
It=new Map,ht=0,ft=0,es=256,ss=32768,Qt=4096,ns=n=>{let t=n.pattern.length;for(let e of n.globSet)if(t+=e.length+1,t>Qt)
break;return t};var is=n=>n===void 0?0:n?2:1,rs=new Map(Object.keys({nobrace:0,nocomment:0,nonegate:0,noglobstar:0,noext:0,nonull:0,partial:0,
dot:0,nocase:0,nocaseMagicOnly:0,magicalBraces:0,matchBase:0,flipNegate:0,preserveMultipleSlashes:0,windowsNoMagicRoot:0}).
map((n,t)=>[n,24*3**t])),os=n=>{let t=0,e=!1;for(let s in n){let i=n[s];switch(s){case"windowsPathsNoEscape":i&&(e=!0);break;case wt:
i===!1&&(e=!0);break;case"platform":{let r=i||J;if(r===J)break;if(r==="darwin")t+=3;else if(r==="win32")t+=6;else if(r===
"linux")t+=9;else return JSON.stringify(n);break}case"optimizationLevel":if(i===void 0)break;t+=i>=2?1:i>=1?0:2;break;case"\
braceExpandMax":if(i!==void 0&&i!==Vt)return JSON.stringify(n);break;case"maxGlobstarRecursion":if(i!==void 0&&i!==Yt)return JSON.
stringify(n);break;case"normalize":if(i!==void 0)return JSON.stringify(n);break;default:t+=(rs.get(s)??0)*is(i)}}return e?
t+12:t},cs=n=>{let t={};for(let e in n)t[e]=n[e];return t},te=(n,t)=>{let e=t?os(t):0,s=T.get(e)?.get(n);if(s)return s;s=
It.get(e)?.get(n)??new C(n,cs(t));let i=ns(s);if(i>Qt)return s;(ht>=es||ft+i>ss)&&(It=T,T=new Map,ht=0,ft=0);let r=T.get(
e);return r||T.set(e,r=new Map),r.set(n,s),ht++,ft+=i,s},J=typeof process=="object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",Ht={win32:{sep:"\\"},posix:{sep:"/"}},ee=J==="win32"?Ht.win32.sep:Ht.posix.sep;S.sep=ee;var w=Symbol(
"globstar **");S.GLOBSTAR=w;var se=(n,t)=>{let e;return s=>(e??=te(n,t)).match(s)};S.filter=se;var E=(n,t={})=>Object.assign(
{},n,t),ne=n=>{if(!n||typeof n!="object"||!Object.keys(n).length)return S;let t=S;return Object.assign((s,i,r={})=>t(s,i,
E(n,r)),{Minimatch:class extends t.Minimatch{constructor(i,r={}){super(i,E(n,r))}static defaults(i){return t.defaults(E(
n,i)).Minimatch}},unescape:(s,i={})=>t.unescape(s,E(n,i)),escape:(s,i={})=>t.escape(s,E(n,i)),filter:(s,i={})=>t.filter(
s,E(n,i)),defaults:s=>t.defaults(E(n,s)),braceExpand:(s,i={})=>t.braceExpand(s,E(n,i)),match:(s,i,r={})=>t.match(s,i,E(n,
r)),sep:t.sep,GLOBSTAR:w})};S.defaults=ne;var K=(n,t={})=>{if(W(n),t.nobrace||!/\{(?:(?!\{).)*\}/.test(n))return[n];let e=n.
replace(/\\\\/g,"\\\\\\\\");return(t.windowsPathsNoEscape||t[wt]===!1)&&(e=e.replace(/\[([{}])\]/g,"[\\$1]")),Rt(e,{max:t.
braceExpandMax})};S.braceExpand=K;var ls=100,as=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,hs=(n,t)=>{let e=[];for(let s=0;s<n.
length;s++){let i=n.charAt(s);if(i==="\\")s++;else if(i===t){if(e.some(r=>r!=="@"&&r!=="?"))return!0}else n.charAt(s+1)===
"("&&"!?+*@".includes(i)?(e.push(i),s++):i===")"&&e.pop()}return!1},ie=(n,t,e={})=>{let s=new C(t,e);return n=n.filter(i=>s.
match(i)),s.options.nonull&&!n.length&&n.push(t),n};S.match=ie;var qt=/[?*]|[+@!]\(.*?\)|\[|\]/,re=(n,t)=>{let e=t+1;(n.
charAt(e)==="!"||n.charAt(e)==="^")&&e++;let s=!1;for(;e<n.length;e++){let i=n.charAt(e);if(i==="]"&&s)return e;s=!0,i===
"\\"&&e++}return-1},fs=(n,t)=>{if(!t&&(n==="+()"||n==="@()"))return n;let e="";for(let s=0;s<n.length;s++){let i=n.charAt(
s);if(i==="\\")e+=n.charAt(++s)||i;else{if(i==="*"||i==="?")return;if(i==="["){let r=re(n,s);if(r===-1){e+=i;continue}let o=n.
slice(s+1,r);if(o.startsWith("\\")&&(o=o.slice(1)),[...o].length!==1||"!^".includes(n.charAt(s+1)))return;e+=o,s=r}else{
if(!t&&"+@!".includes(i)&&n.charAt(s+1)==="("&&n.includes(")",s+2))return;e+=i}}}return e},oe=256,ce=n=>{let t=0;for(let e=0;e<
n.length-1;e++){let s=n.charAt(e);s==="\\"?e++:"+@!?*".includes(s)&&n.charAt(e+1)==="("&&(t++,e++)}return t},us=n=>{if(ce(
n)>oe)throw new TypeError("pattern has too many extglobs")},ds=n=>{if(/^[?*+@]\(\)$/.test(n)||n.includes("[:"))return!1;
let t=0;for(let e=0;e<n.length;e++){let s=n.charAt(e);if(s==="\\"){if(++e===n.length)return!1}else if(s==="["){let i=re(
n,e);i!==-1&&(e=i)}else if("+@!?*".includes(s)&&n.charAt(e+1)==="(")t++,e++;else if(s===")"){if(!t--)return!1}else if(s===
"|"&&!t)return!1}return!t},ut,Jt,N=(n,t)=>typeof n=="string"?t===n:t!==""&&n.testUnchecked(t),Kt=(n,t,e,s,i)=>N(n,t)?e:s!==
void 0&&N(n,s)?i:-1,mt=n=>n==="."||n==="..",dt=n=>typeof n=="string"&&/^[a-z]:$/i.test(n),q=n=>typeof n=="string"&&/^unc$/i.
test(n),pt=n=>{if(n[0]!==""||n[1]!=="")return-1;let t=n[2]!=="?"?2:q(n[3])?4:-1,e=n[t],s=n[t+1];return t!==-1&&e!==void 0&&
e!==""&&e!==w&&s!==void 0&&s!==""&&s!==w?t:-1},H=(n,t)=>!mt(n)&&(t||!n.startsWith(".")),G=(n,t,e,s,i)=>{for(let r=t;r<e;){
if(n.charCodeAt(r)===46){if(!s)return!0;let l=n.charCodeAt(r+1)===46?r+2:r+1;if(l>=e||Z(n.charCodeAt(l),i))return!0}let o=xt(
n,r,i);if(o===-1)return!1;for(r=o+1;r<e&&Z(n.charCodeAt(r),i);)r++}return!1},Z=(n,t)=>t==="/"?n===47:t==="\\"?n===92:n===
47||n===92,xt=(n,t,e)=>{if(e!=="both")return n.indexOf(e,t);let s=n.indexOf("/",t),i=n.indexOf("\\",t);return s===-1?i:i===
-1?s:Math.min(s,i)},Zt=(n,t,e)=>e!=="both"?n.lastIndexOf(e,t):Math.max(n.lastIndexOf("/",t),n.lastIndexOf("\\",t)),gt={},
C=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#t;#s;#e;#i;#n=[];#o=[];#r=[];#l=new Map;#a=!1;#u;#g=new WeakMap;constructor(t,e={}){
W(t),e=e||{},this.options=e,this.maxGlobstarRecursion=e.maxGlobstarRecursion??Yt,this.pattern=t,this.platform=e.platform||
J,this.isWindows=this.platform==="win32",this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||e[wt]===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!e.preserveMultipleSlashes,this.negate=!1,this.
nonegate=!!e.nonegate,this.comment=!1,this.empty=!1,this.partial=!!e.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=
e.windowsNoMagicRoot!==void 0?e.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.
set=[],this.#t=!this.preserveMultipleSlashes,this.#e=(e.optimizationLevel??1)>=2;let s=e.normalize;this.#i=s===!0?"NFC":
s||void 0,this.make();let i=this.set.map(r=>this.#c(r));this.#r=this.set.map((r,o)=>this.#t&&r.length-1>i[o]),this.#n=this.
set.map((r,o)=>{let l=this.#r[o]?r.length-1:r.length,c=r.slice(i[o]+1,l).filter(a=>typeof a=="string"&&!!a);return[...new Set(
c)]}),this.#s=this.#n.some(r=>r.length),this.#o=this.set.map((r,o)=>{let[l,c,a]=r;if(this.#r[o]&&r.length===2&&l===w&&c!==
w)return"tail";if(this.#r[o]&&e.matchBase&&r.length===1&&l!==w&&l!=="")return"base";if(!(!this.#t||i[o]!==-1)){if(r.length===
3&&l===w&&a===w&&c!==w&&c!==""&&this.maxGlobstarRecursion>0)return"mid";if(r.length===2&&c===w&&l!==w&&l!=="")return"hea\
d"}})}#h(t){return this.#i?t.normalize(this.#i):t}#c(t){if(!this.isWindows)return-1;if(dt(t[0]))return 0;if(t[0]===""&&t[1]===
""&&t[2]==="?"&&dt(t[3]))return 3;let s=pt(t);return s===-1?-1:s+1}hasMagic(){if(this.options.magicalBraces&&this.set.length>
1)return!0;for(let t of this.set)for(let e of t)if(typeof e!="string")return!0;return!1}make(){let t=this.pattern,e=this.
options;if(!e.nocomment&&t.charAt(0)==="#"){this.comment=!0;return}if(!t){this.empty=!0;return}this.parseNegate(),this.globSet=
[...new Set(this.#k())];let s=this.globSet.map(r=>this.#M(r));this.globParts=this.preprocess(s),this.#a=!0;let i=this.globParts.
map((r,o,l)=>{if(this.isWindows&&this.windowsNoMagicRoot){let c=r[2]==="?"&&q(r[3])?6:4,a=r[0]===""&&r[1]===""&&(r[2]===
"?"||!qt.test(r[2]))&&r.slice(3,c).every(f=>!qt.test(f)),h=/^[a-z]:/i.test(r[0]);if(a)return[...r.slice(0,c).map(f=>this.#h(
f)),...r.slice(c).map(f=>this.parse(f))];if(h)return[this.#h(r[0]),...r.slice(1).map(f=>this.parse(f))]}return r.map(c=>this.
parse(c))});if(this.set=i.filter(r=>r.indexOf(!1)===-1),this.isWindows)for(let r=0;r<this.set.length;r++){let o=this.set[r];
o[0]===""&&o[1]===""&&this.globParts[r][2]==="?"&&(dt(o[3])||q(this.globParts[r][3]))&&(q(this.globParts[r][3])&&(o[3]="\
UNC"),o[2]="?")}e.noext||this.mergeRows(),this.#a=!1,this.set.forEach((r,o)=>{for(let l=0;l<r.length;l++)r[l]===gt&&(r[l]=
this.parse(this.globParts[o][l]))})}mergeRows(){let t=!0;for(;t;){if(t=!1,this.set.length<2)return;let e=this.#d(),s=Math.
max(0,...this.set.map(i=>i.length));for(let i=0;i<s;i++){let r=new Map,o=this.set.length+1;this.set.forEach((c,a)=>{if(!(c[i]instanceof
v||c[i]===gt)||!ds(this.globParts[a][i]))return;let{pre:h,suf:f}=e[a],d=h[i]*o+f[i+1],u=r.get(d);u?u.push(a):r.set(d,[a])});
let l=new Set;for(let c of r.values()){if(c.length<2)continue;let[a,...h]=c,d=`@(${c.map(u=>this.globParts[u][i]).join("\
|")})`;if(!(ce(d)>oe)){this.globParts[a][i]=d,this.set[a][i]=this.parse(d);for(let u of h)l.add(u)}}if(l.size){if(t=!0,this.
set=this.set.filter((c,a)=>!l.has(a)),this.globParts=this.globParts.filter((c,a)=>!l.has(a)),this.set.length<2)return;e=
this.#d()}}}}#d(){let t=new Map,e=this.globParts.map(o=>o.map(l=>{let c=t.get(l);return c===void 0&&t.set(l,c=t.size),c})),
s=t.size,i=Math.max(0,...e.map(o=>o.length)),r=e.map(o=>({pre:[0],suf:new Array(o.length+1).fill(0)}));for(let o=0;o<i;o++){
let l=new Map;e.forEach((c,a)=>{if(o>=c.length)return;let{pre:h}=r[a],f=h[o]*s+c[o],d=l.get(f);d===void 0&&l.set(f,d=l.size+
1),h.push(d)})}for(let o=i-1;o>=0;o--){let l=new Map;e.forEach((c,a)=>{if(o>=c.length)return;let{suf:h}=r[a],f=h[o+1]*s+
c[o],d=l.get(f);d===void 0&&l.set(f,d=l.size+1),h[o]=d})}return r}preprocess(t){if(this.options.noglobstar)for(let s of t)
for(let i=0;i<s.length;i++)s[i]==="**"&&(s[i]="*");let{optimizationLevel:e=1}=this.options;return e>=2?(t=this.firstPhasePreProcess(
t),t=this.secondPhasePreProcess(t)):e>=1?t=this.levelOneOptimize(t):t=this.adjascentGlobstarOptimize(t),t}adjascentGlobstarOptimize(t){
return t.map(e=>{let s=-1;for(;(s=e.indexOf("**",s+1))!==-1;){let i=s;for(;e[i+1]==="**";)i++;i!==s&&e.splice(s,i-s)}return e})}levelOneOptimize(t){
return t.map(e=>{let s=this.#c(e)+1;return e=e.reduce((i,r)=>{let o=i[i.length-1];return r==="**"&&o==="**"?i:r===".."&&
i.length>s&&o&&o!==".."&&o!=="."&&o!=="**"?(i.pop(),i):(i.push(r),i)},[]),e.length===0?[""]:e})}#m(t){let e=!this.isWindows||
!t.includes("\\")?"/":t.includes("/")?"both":"\\",s=this.#t?0:-1,i="",r=0,o,l=0,c=!!this.options.dot;t:for(let a=0;a<this.
set.length;a++){let h=this.set[a],f=h[h.length-1],d=s!==-1&&this.#r[a]&&f!==w;if(d&&s===0){let m=Zt(t,t.length,e);if(r=m+
1,i=t.slice(r),i===""&&m>=0){let g=m;for(;g>0&&Z(t.charCodeAt(g-1),e);)g--;l=g===0?0:Zt(t,g-1,e)+1,o=t.slice(l,g)}let x=this.#e&&
(mt(i)||i===""&&o!==void 0&&mt(o));s=x?-1:1,d=!x}let u=-1;if(d&&typeof f=="string"&&(u=Kt(f,i,r,o,l),u===-1))continue;if(this.#s){
for(let m of this.#n[a])if(!t.includes(m))continue t}if(d&&typeof f=="object"&&(u=Kt(f,i,r,o,l),u===-1))continue;let p=this.#o[a];
if(p==="base"&&d)return"yes";if(p==="tail"&&d){if(this.#e&&G(t,0,u,!0,e))return"maybe";if(!G(t,0,u,c,e))return"yes";continue}
if(p==="mid"||p==="head"){let m=this.#y(t,h,p==="head",c,e);if(m!=="no")return m;continue}return"maybe"}return"no"}#w(t,e,s){
let i=!!this.options.dot,r=t.length;if(s==="head"){if(r<2||!N(e[0],t[0]))return!1;for(let l=1;l<r;l++)if(!H(t[l],i))return!1;
return!0}let o=e[1];if(s==="tail"){let l=r-1;if(!N(o,t[l])&&(t[l]!==""||r===1||!N(o,t[--l])))return!1;for(let c=0;c<l;c++)
if(!H(t[c],i))return!1;return!0}for(let l=0;l<r;l++){if(N(o,t[l])&&l+1<r){let c=l+1;for(;c<r&&H(t[c],i);)c++;if(c===r)return!0}
if(!H(t[l],i))return!1}return!1}#y(t,e,s,i,r){if(this.#e&&G(t,0,t.length,!0,r))return"maybe";let o=e[s?0:1],l=0;for(let c=xt(
t,l,r);c!==-1;c=xt(t,l,r)){let a=c+1;for(;a<t.length&&Z(t.charCodeAt(a),r);)a++;if((typeof o=="string"?c-l===o.length&&t.
startsWith(o,l):c>l&&o.testUnchecked(t.slice(l,c)))&&!G(t,a,t.length,i,r))return"yes";if(s||G(t,l,a,i,r))return"no";l=a}
return"no"}#f(t){let e=ut;return e?.f===t&&e.isWindows===this.isWindows&&e.preserveMultipleSlashes===this.preserveMultipleSlashes&&
e.normalize===this.#i?e:void 0}#p(t){let{isWindows:e,preserveMultipleSlashes:s}=this,i=this.#M(e?t.split("\\").join("/"):
t),r=this.#i;return r&&(i=i.map(o=>o.normalize(r))),ut={f:t,isWindows:e,preserveMultipleSlashes:s,normalize:r,parts:i},ut}#A(t){
let e=[...t],s=!1;do{if(s=!1,!this.preserveMultipleSlashes){for(let o=1;o<e.length-1;o++){let l=e[o];o===1&&l===""&&e[0]===
""||(l==="."||l==="")&&(s=!0,e.splice(o,1),o--)}e[0]==="."&&e.length===2&&(e[1]==="."||e[1]==="")&&(s=!0,e.pop())}let i=this.#c(
e)+1,r=i;for(;(r=e.indexOf("..",r+1))!==-1;){let o=e[r-1];o&&o!=="."&&o!==".."&&o!=="**"&&(s=!0,e.splice(r-1,2),r=Math.max(
r-2,i))}}while(s);return e.length===0?[""]:e}firstPhasePreProcess(t){let{braceExpandMax:e=Vt}=this.options,s=0,i=1e6,r=!1;
do{r=!1;for(let o of t){let l=-1;for(;(l=o.indexOf("**",l+1))!==-1;){let h=l;for(;o[h+1]==="**";)h++;h>l&&o.splice(l+1,h-
l);let f=o[l+1],d=o[l+2],u=o[l+3];if(f!==".."||!d||d==="."||d===".."||!u||u==="."||u==="..")continue;let p=o.length-1;if(t.
length>=e||s+p>i)throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");r=!0,o.splice(l,1);let m=o.
slice(0);m[l]="**",s+=p,t.push(m),l--}if(!this.preserveMultipleSlashes){for(let h=1;h<o.length-1;h++){let f=o[h];h===1&&
f===""&&o[0]===""||(f==="."||f==="")&&(r=!0,o.splice(h,1),h--)}o[0]==="."&&o.length===2&&(o[1]==="."||o[1]==="")&&(r=!0,
o.pop())}let c=this.#c(o)+1,a=c;for(;(a=o.indexOf("..",a+1))!==-1;){let h=o[a-1];if(h&&h!=="."&&h!==".."&&h!=="**"){r=!0;
let d=a===1&&o[a+1]==="**"?["."]:[];o.splice(a-1,2,...d),o.length===0&&o.push(""),a=Math.max(a-2,c)}}}}while(r);return t}secondPhasePreProcess(t){
let e=new Set,s=t.filter(o=>{let l=o.join("/");return e.has(l)?!1:(e.add(l),!0)}),i=new Map;for(let o of s){let l=[];for(let c=0;c<
o.length;c++)o[c]==="*"&&l.push(c);l.length&&i.set(l.join(","),l)}if(!i.size||s.length*i.size>1e5)return s;let{dot:r}=this.
options;return s.filter(o=>{for(let l of i.values()){if(l[l.length-1]>=o.length)continue;let c=[...o],a=!0,h=!1;for(let f of l){
let d=o[f];if(d!=="*"){if(!d||d==="**"||!r&&d.startsWith(".")){a=!1;break}c[f]="*",h=!0}}if(a&&h&&e.has(c.join("/")))return!1}
return!0})}parseNegate(){if(this.nonegate)return;let t=this.pattern,e=!1,s=0;for(let i=0;i<t.length&&t.charAt(i)==="!";i++)
e=!e,s++;s&&(this.pattern=t.slice(s)),this.negate=e}#S(t,e,s,i){let r=0,o=0,l=this.isWindows?pt(e):-1,c=l===-1?-1:pt(s);
if(c!==-1){let a=s[c],h=s[c+1];typeof a!="string"||typeof h!="string"?(r=l,o=c):e[l].toLowerCase()===a.toLowerCase()&&e[l+
1].toLowerCase()===h.toLowerCase()&&(r=l+2,o=c+2)}else if(this.isWindows){let a=typeof t[0]=="string"&&/^[a-z]:$/i.test(
t[0]),h=!a&&t[0]===""&&t[1]===""&&t[2]==="?"&&/^[a-z]:$/i.test(t[3]),f=typeof s[0]=="string"&&/^[a-z]:$/i.test(s[0]),d=!f&&
s[0]===""&&s[1]===""&&s[2]==="?"&&typeof s[3]=="string"&&/^[a-z]:$/i.test(s[3]),u=h?3:a?0:void 0,p=d?3:f?0:void 0;if(typeof u==
"number"&&typeof p=="number"){let[m,x]=[t[u],s[p]];m.toLowerCase()===x.toLowerCase()&&(o=p+1,r=u+1)}}return t=e,s.includes(
w)?this.#E(t,s,i,r,o):this.#x(t,s,i,r,o)}#E(t,e,s,i,r){let{head:o,body:l,tail:c,segments:a}=this.#N(e,s,r);if(o.length){
let f=i+o.length;if(!this.#x(t,o,s,i,0,f))return!1;i+=o.length,r+=o.length}let h=0;if(c.length){if(c.length+i>t.length)return!1;
let f=t.length-c.length;if(this.#x(t,c,s,f,0))h=c.length;else{if(t[t.length-1]!==""||i+c.length===t.length||(f--,!this.#x(
t,c,s,f,0)))return!1;h=c.length+1}}if(!l.length){let f=!!h;for(let d=i;d<t.length-h;d++){let u=String(t[d]);if(f=!0,u===
"."||u===".."||!this.options.dot&&u.startsWith("."))return!1}return s||f}return!!this.#b(t,a,t.length-h,i,0,s,0,!!h,new Set)}#N(t,e,s){
let i=this.#g.get(t);i||(i=[],this.#g.set(t,i));let r=s*2+(e?1:0),o=i[r];if(o)return o;let l=t.indexOf(w,s),c=t.lastIndexOf(
w),a=t.slice(s,l),h=t.slice(l+1,e?void 0:c),f=e?[]:t.slice(c+1),d=[[[],0]],u=d[0],p=0,m=[0];for(let g of h)g===w?(m.push(
p),u=[[],0],d.push(u)):(u[0].push(g),p++);d.forEach((g,y)=>{g[1]=p-m[y]});let x={head:a,body:h,tail:f,segments:d};return i[r]=
x,x}#b(t,e,s,i,r,o,l,c,a){let h=e[r];if(!h){if(o)return i>=s||i===s-1&&t[i]==="";for(let p=i;p<s;p++){c=!0;let m=t[p];if(m===
"."||m===".."||!this.options.dot&&m.startsWith("."))return!1}return c}let[f,d]=h,u=o?s:s-d;for(;i<=u;){let p=r*(t.length+
1)+i;if(a.has(p))return!1;if(a.add(p),this.#x(t,f,o,i,0,i+f.length)&&l<this.maxGlobstarRecursion){let g=this.#b(t,e,s,i+
f.length,r+1,o,l+1,c,a);if(g!==!1)return g}if(i===u)break;let x=t[i];if(x==="."||x===".."||!this.options.dot&&x.startsWith(
"."))return!1;i++}return o||null}#x(t,e,s,i,r,o=t.length){let l,c,a,h;for(l=i,c=r,h=Math.min(o,t.length),a=e.length;l<h&&
c<a;l++,c++){let f=e[c],d=t[l];if(f===!1||f===w||!N(f,d))return!1}if(l===h&&c===a)return!0;if(l===h)return s;if(c===a)return l===
h-1&&t[l]==="";throw new Error("wtf?")}braceExpand(){return K(this.pattern,this.options)}#k(){let{pattern:t}=this;if(this.
options.nobrace)return this.braceExpand();let e=57344;for(;t.includes(String.fromCharCode(e));)if(++e>63743)return this.
braceExpand();let s=String.fromCharCode(e),i=!1,r=t.replace(as,(l,c,a)=>{let h=Number(c),f=Number(a);return!Number.isSafeInteger(
h)||!Number.isSafeInteger(f)||Math.abs(h-f)+1<ls?l:(i=!0,`${s}${c}..${a}${s}`)});if(!i)return this.braceExpand();let o=K(
r,this.options);for(let l of o)for(let c of l.split("/")){let a=c.indexOf("[");if(a!==-1&&a<c.lastIndexOf(s))return this.
braceExpand();if(!this.options.noext&&hs(c,s))return this.braceExpand()}return this.#u=s,o}parse(t){W(t);let e=this.options;
if(t==="**")return w;if(t==="")return"";let{nocase:s,nocaseMagicOnly:i,noext:r=!1,dot:o,normalize:l}=e,c=this.#u,a=c&&t.
includes(c)?void 0:fs(t,r);if(a!==void 0&&!(s&&!i&&t.toUpperCase()!==t.toLowerCase()))return this.#h(a);if(this.#a)return gt;
let h=this.#l.get(t);return h||(r||us(t),h=new v(t,X({nocase:s,noext:r,dot:o,normalize:l},c&&{rangeMark:c})),this.#l.set(
t,h)),h}#M(t){return this.preserveMultipleSlashes?t.split("/"):this.isWindows&&/^\/\/[^/]+/.test(t)?["",...t.split(/\/+/)]:
t.split(/\/+/)}match(t,e=this.partial){if(this.comment)return!1;if(this.empty)return t==="";if(t==="/"&&e)return!0;let s=this.
options,i=this.#f(t);if(!i){if(!e&&!this.#i&&(this.#t||this.#s)&&Jt!==t){Jt=t;let a=this.#m(t);if(a==="no")return s.flipNegate?
!1:this.negate;if(a==="yes")return s.flipNegate?!0:!this.negate}i=this.#p(t)}let r=i.parts,o=this.#e?i.resolved??=this.#A(
r):r,l=this.set,c=r[r.length-1];if(!c)for(let a=r.length-2;!c&&a>=0;a--)c=r[a];for(let a=0;a<l.length;a++){let h=l[a],f=e?
void 0:this.#o[a];if(f==="base"?N(h[0],c):f?this.#w(o,h,f):s.matchBase&&h.length===1?this.#S([c],[c],h,e):this.#S(r,o,h,
e))return s.flipNegate?!0:!this.negate}return s.flipNegate?!1:this.negate}static defaults(t){return S.defaults(t).Minimatch}};
S.Minimatch=C;S.escape=I;S.unescape=j;0&&(module.exports={GLOBSTAR,Minimatch,braceExpand,defaults,escape,filter,match,minimatch,sep,unescape});
