"use strict";
var is=Object.create;var at=Object.defineProperty,rs=Object.defineProperties,ns=Object.getOwnPropertyDescriptor,hs=Object.getOwnPropertyDescriptors,
os=Object.getOwnPropertyNames,Dt=Object.getOwnPropertySymbols,as=Object.getPrototypeOf,te=Object.prototype.hasOwnProperty,
Se=Object.prototype.propertyIsEnumerable;var ye=(n,t,e)=>t in n?at(n,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):n[t]=e,x=(n,t)=>{for(var e in t||={})
te.call(t,e)&&ye(n,e,t[e]);if(Dt)for(var e of Dt(t))Se.call(t,e)&&ye(n,e,t[e]);return n},A=(n,t)=>rs(n,hs(t));var ve=(n,t)=>{var e={};for(var s in n)te.call(n,s)&&t.indexOf(s)<0&&(e[s]=n[s]);if(n!=null&&Dt)for(var s of Dt(n))t.indexOf(
s)<0&&Se.call(n,s)&&(e[s]=n[s]);return e};var ls=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}},cs=(n,t)=>{for(var e in t)
at(n,e,{get:t[e],enumerable:!0})},Ee=(n,t,e,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of os(t))!te.call(
n,i)&&i!==e&&at(n,i,{get:()=>t[i],enumerable:!(s=ns(t,i))||s.enumerable});return n};var P=(n,t,e)=>(e=n!=null?is(as(n)):{},Ee(t||!n||!n.__esModule?at(e,"default",{value:n,enumerable:!0}):e,n)),fs=n=>Ee(at(
{},"__esModule",{value:!0}),n);var H=ls(($s,xe)=>{var us,N=()=>us??=require("./minimatch.cjs");xe.exports={__esModule:!0,get GLOBSTAR(){return N().GLOBSTAR},
get Minimatch(){return N().Minimatch},get braceExpand(){return N().braceExpand},get defaults(){return N().defaults},get escape(){
return N().escape},get filter(){return N().filter},get match(){return N().match},get minimatch(){return N().minimatch},get sep(){
return N().sep},get unescape(){return N().unescape}}});var Ps={};cs(Ps,{Glob:()=>I,Ignore:()=>Q,escape:()=>Xt.escape,glob:()=>me,globIterate:()=>be,globIterateSync:()=>Tt,globStream:()=>we,
globStreamSync:()=>Ft,globSync:()=>ge,hasMagic:()=>Vt,iterate:()=>es,iterateSync:()=>ts,stream:()=>Ze,streamSync:()=>Qe,
sync:()=>ss,unescape:()=>Xt.unescape});module.exports=fs(Ps);var Jt=P(H(),1);var Ye=P(H(),1),Ve=require("node:url");var Ot=require("node:diagnostics_channel");var T=(0,Ot.channel)("lru-cache:metrics"),lt=(0,Ot.tracingChannel)("lru-cache"),ds=typeof performance=="object"&&performance&&
typeof performance.now=="function"?performance:Date,ee=()=>T.hasSubscribers||lt.hasSubscribers,Ce=new Set,ke=typeof process==
"object"&&process?process:{},ps=(n,t,e,s)=>{typeof ke.emitWarning=="function"?ke.emitWarning(n,t,e,s):console.error(`[${e}\
] ${t}: ${n}`)},ms=n=>!Ce.has(n),K=n=>!!n&&n===Math.floor(n)&&n>0&&isFinite(n),Fe=n=>K(n)?n<=Math.pow(2,8)?Uint8Array:n<=
Math.pow(2,16)?Uint16Array:n<=Math.pow(2,32)?Uint32Array:n<=Number.MAX_SAFE_INTEGER?At:null:null,At=class extends Array{constructor(n){
super(n),this.fill(0)}},ws=class ct{heap;length;static#t=!1;static create(t){let e=Fe(t);if(!e)return[];ct.#t=!0;let s=new ct(
t,e);return ct.#t=!1,s}constructor(t,e){if(!ct.#t)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=
new e(t),this.length=0}push(t){this.heap[this.length++]=t}pop(){return this.heap[--this.length]}},ft=class Te{#t;#i;#r;#c;#a;#k;#C;#p;get perf(){
return this.#p}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#h;#g;#l;#o;#s;#b;#E;#w;#f;#T;#u;#v;#x;#d;#m;#y;#R;#e;#O;static unsafeExposeInternals(t){
return{starts:t.#x,ttls:t.#d,autopurgeTimers:t.#m,sizes:t.#v,keyMap:t.#l,keyList:t.#o,valList:t.#s,next:t.#b,prev:t.#E,get head(){
return t.#w},get tail(){return t.#f},free:t.#T,isBackgroundFetch:e=>t.#n(e),backgroundFetch:(e,s,i,r)=>t.#z(e,s,i,r),moveToTail:e=>t.#Y(
e),indexes:e=>t.#D(e),rindexes:e=>t.#A(e),isStale:e=>t.#S(e)}}get max(){return this.#t}get maxSize(){return this.#i}get calculatedSize(){
return this.#g}get size(){return this.#h}get fetchMethod(){return this.#k}get memoMethod(){return this.#C}get dispose(){
return this.#r}get onInsert(){return this.#c}get disposeAfter(){return this.#a}constructor(t){let{max:e=0,ttl:s,ttlResolution:i=1,
ttlAutopurge:r,updateAgeOnGet:h,updateAgeOnHas:a,allowStale:o,dispose:l,onInsert:c,disposeAfter:f,noDisposeOnSet:m,noUpdateTTL:p,
maxSize:w=0,maxEntrySize:u=0,sizeCalculation:g,fetchMethod:d,memoMethod:b,noDeleteOnFetchRejection:v,noDeleteOnStaleGet:y,
allowStaleOnFetchRejection:S,allowStaleOnFetchAbort:ot,ignoreFetchAbort:Z,backgroundFetchSize:Rt=1,perf:tt}=t;if(this.backgroundFetchSize=
Rt,tt!==void 0&&typeof tt?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#p=
tt??ds,e!==0&&!K(e))throw new TypeError("max option must be a nonnegative integer");let Qt=e?Fe(e):Array;if(!Qt)throw new Error(
"invalid max value: "+e);if(this.#t=e,this.#i=w,this.maxEntrySize=u||this.#i,this.sizeCalculation=g,this.sizeCalculation){
if(!this.#i&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(b!==void 0&&typeof b!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#C=b,d!==void 0&&typeof d!="function")
throw new TypeError("fetchMethod must be a function if specified");if(this.#k=d,this.#R=!!d,this.#l=new Map,this.#o=Array.
from({length:e}).fill(void 0),this.#s=Array.from({length:e}).fill(void 0),this.#b=new Qt(e),this.#E=new Qt(e),this.#w=0,
this.#f=0,this.#T=ws.create(e),this.#h=0,this.#g=0,typeof l=="function"&&(this.#r=l),typeof c=="function"&&(this.#c=c),typeof f==
"function"?(this.#a=f,this.#u=[]):(this.#a=void 0,this.#u=void 0),this.#y=!!this.#r,this.#O=!!this.#c,this.#e=!!this.#a,
this.noDisposeOnSet=!!m,this.noUpdateTTL=!!p,this.noDeleteOnFetchRejection=!!v,this.allowStaleOnFetchRejection=!!S,this.
allowStaleOnFetchAbort=!!ot,this.ignoreFetchAbort=!!Z,this.maxEntrySize!==0){if(this.#i!==0&&!K(this.#i))throw new TypeError(
"maxSize must be a positive integer if specified");if(!K(this.maxEntrySize))throw new TypeError("maxEntrySize must be a \
positive integer if specified");this.#$()}if(this.allowStale=!!o,this.noDeleteOnStaleGet=!!y,this.updateAgeOnGet=!!h,this.
updateAgeOnHas=!!a,this.ttlResolution=K(i)||i===0?i:1,this.ttlAutopurge=!!r,this.ttl=s||0,this.ttl){if(!K(this.ttl))throw new TypeError(
"ttl must be a positive integer if specified");this.#_()}if(this.#t===0&&this.ttl===0&&this.#i===0)throw new TypeError("\
At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#t&&!this.#i){let Zt="LRU_CACHE_UNBOUNDE\
D";ms(Zt)&&(Ce.add(Zt),ps("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.",
"UnboundedCacheWarning",Zt,Te))}}getRemainingTTL(t){return this.#l.has(t)?1/0:0}#_(){let t=new At(this.#t),e=new At(this.#t);
this.#d=t,this.#x=e;let s=this.ttlAutopurge?Array.from({length:this.#t}):void 0;this.#m=s,this.#j=(o,l,c=this.#p.now())=>{
e[o]=l!==0?c:0,t[o]=l,i(o,l)},this.#F=o=>{e[o]=t[o]!==0?this.#p.now():0,i(o,t[o])};let i=this.ttlAutopurge?(o,l)=>{if(s?.[o]&&
(clearTimeout(s[o]),s[o]=void 0),l&&l!==0&&s){let c=setTimeout(()=>{this.#S(o)?(this.#N(this.#o[o],"expire"),s[o]=void 0):
i(o,a(o))},l+1);c.unref&&c.unref(),s[o]=c}}:()=>{};this.#M=(o,l)=>{if(t[l]){let c=t[l],f=e[l];if(!c||!f)return;o.ttl=c,o.
start=f,o.now=r||h();let m=o.now-f;o.remainingTTL=c-m}};let r=0,h=()=>{let o=this.#p.now();if(this.ttlResolution>0){r=o;
let l=setTimeout(()=>r=0,this.ttlResolution);l.unref&&l.unref()}return o};this.getRemainingTTL=o=>{let l=this.#l.get(o);
return l===void 0?0:a(l)};let a=o=>{let l=t[o],c=e[o];if(!l||!c)return 1/0;let f=(r||h())-c;return l-f};this.#S=o=>{let l=e[o],
c=t[o];return!!c&&!!l&&(r||h())-l>c}}#F=()=>{};#M=()=>{};#j=()=>{};#S=()=>!1;#$(){let t=new At(this.#t);this.#g=0,this.#v=
t,this.#I=e=>{this.#g-=t[e],t[e]=0},this.#W=(e,s,i,r)=>{if(!K(i)){if(this.#n(s))return this.backgroundFetchSize;if(r){if(typeof r!=
"function")throw new TypeError("sizeCalculation must be a function");if(i=r(s,e),!K(i))throw new TypeError("sizeCalculat\
ion return invalid (expect positive integer)")}else throw new TypeError("invalid size value (must be positive integer). \
When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return i},this.#L=(e,s,i)=>{if(t[e]=s,this.#i){
let r=this.#i-t[e];for(;this.#g>r;)this.#G(!0)}this.#g+=t[e],i&&(i.entrySize=s,i.totalCalculatedSize=this.#g)}}#I=t=>{};#L=(t,e,s)=>{};#W=(t,e,s,i)=>{
if(s||i)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#D({allowStale:t=this.
allowStale}={}){if(this.#h)for(let e=this.#f;this.#U(e)&&((t||!this.#S(e))&&(yield e),e!==this.#w);)e=this.#E[e]}*#A({allowStale:t=this.
allowStale}={}){if(this.#h)for(let e=this.#w;this.#U(e)&&((t||!this.#S(e))&&(yield e),e!==this.#f);)e=this.#b[e]}#U(t){return t!==
void 0&&this.#l.get(this.#o[t])===t}*entries(){for(let t of this.#D())this.#s[t]!==void 0&&this.#o[t]!==void 0&&!this.#n(
this.#s[t])&&(yield[this.#o[t],this.#s[t]])}*rentries(){for(let t of this.#A())this.#s[t]!==void 0&&this.#o[t]!==void 0&&
!this.#n(this.#s[t])&&(yield[this.#o[t],this.#s[t]])}*keys(){for(let t of this.#D()){let e=this.#o[t];e!==void 0&&!this.#n(
this.#s[t])&&(yield e)}}*rkeys(){for(let t of this.#A()){let e=this.#o[t];e!==void 0&&!this.#n(this.#s[t])&&(yield e)}}*values(){
for(let t of this.#D())this.#s[t]!==void 0&&!this.#n(this.#s[t])&&(yield this.#s[t])}*rvalues(){for(let t of this.#A())this.#s[t]!==
void 0&&!this.#n(this.#s[t])&&(yield this.#s[t])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCach\
e";find(t,e={}){for(let s of this.#D()){let i=this.#s[s],r=this.#n(i)?i.__staleWhileFetching:i;if(r!==void 0&&t(r,this.#o[s],
this))return this.#q(this.#o[s],e)}}forEach(t,e=this){for(let s of this.#D()){let i=this.#s[s],r=this.#n(i)?i.__staleWhileFetching:
i;r!==void 0&&t.call(e,r,this.#o[s],this)}}rforEach(t,e=this){for(let s of this.#A()){let i=this.#s[s],r=this.#n(i)?i.__staleWhileFetching:
i;r!==void 0&&t.call(e,r,this.#o[s],this)}}purgeStale(){let t=!1;for(let e of this.#A({allowStale:!0}))this.#S(e)&&(this.#N(
this.#o[e],"expire"),t=!0);return t}info(t){let e=this.#l.get(t);if(e===void 0)return;let s=this.#s[e],i=this.#n(s)?s.__staleWhileFetching:
s;if(i===void 0)return;let r={value:i};if(this.#d&&this.#x){let h=this.#d[e],a=this.#x[e];if(h&&a){let o=h-(this.#p.now()-
a);r.ttl=o,r.start=Date.now()}}return this.#v&&(r.size=this.#v[e]),r}dump(){let t=[];for(let e of this.#D({allowStale:!0})){
let s=this.#o[e],i=this.#s[e],r=this.#n(i)?i.__staleWhileFetching:i;if(r===void 0||s===void 0)continue;let h={value:r};if(this.#d&&
this.#x){h.ttl=this.#d[e];let a=this.#p.now()-this.#x[e];h.start=Math.floor(Date.now()-a)}this.#v&&(h.size=this.#v[e]),t.
unshift([s,h])}return t}load(t){this.clear();for(let[e,s]of t){if(s.start){let i=Date.now()-s.start;s.start=this.#p.now()-
i}this.#B(e,s.value,s)}}set(t,e,s={}){let{status:i=T.hasSubscribers?{}:void 0}=s;s.status=i,i&&(i.op="set",i.key=t,e!==void 0&&
(i.value=e),i.cache=this);let r=this.#B(t,e,s);return i&&T.hasSubscribers&&T.publish(i),r}#B(t,e,s,i){let{ttl:r=this.ttl,
start:h,noDisposeOnSet:a=this.noDisposeOnSet,sizeCalculation:o=this.sizeCalculation,status:l}=s,c=this.#n(e);if(e===void 0)
return l&&(l.set="deleted"),this.delete(t),this;let{noUpdateTTL:f=this.noUpdateTTL}=s;l&&!c&&(l.value=e);let m=this.#W(t,
e,s.size||0,o,l);if(this.maxEntrySize&&m>this.maxEntrySize)return this.#N(t,"set"),l&&(l.set="miss",l.maxEntrySizeExceeded=
!0),this;let p=this.#h===0?void 0:this.#l.get(t);if(p===void 0)p=this.#h===0?this.#f:this.#T.length!==0?this.#T.pop():this.#h===
this.#t?this.#G(!1):this.#h,this.#o[p]=t,this.#s[p]=e,this.#l.set(t,p),this.#b[this.#f]=p,this.#E[p]=this.#f,this.#f=p,this.#h++,
this.#L(p,m,l),l&&(l.set="add"),f=!1,this.#O&&!c&&this.#c?.(e,t,"add");else{this.#Y(p);let w=this.#s[p];if(e!==w){if(!a)
if(this.#n(w)){w!==i&&w.__abortController.abort(new Error("replaced"));let{__staleWhileFetching:u}=w;u!==void 0&&u!==e&&
(this.#y&&this.#r?.(u,t,"set"),this.#e&&this.#u?.push([u,t,"set"]))}else this.#y&&this.#r?.(w,t,"set"),this.#e&&this.#u?.
push([w,t,"set"]);if(this.#I(p),this.#L(p,m,l),this.#s[p]=e,!c){let u=w&&this.#n(w)?w.__staleWhileFetching:w,g=u===void 0?
"add":e!==u?"replace":"update";l&&(l.set=g,u!==void 0&&(l.oldValue=u)),this.#O&&this.onInsert?.(e,t,g)}}else c||(l&&(l.set=
"update"),this.#O&&this.onInsert?.(e,t,"update"))}if(r!==0&&!this.#d&&this.#_(),this.#d&&(f||this.#j(p,r,h),l&&this.#M(l,
p)),!a&&this.#e&&this.#u){let w=this.#u,u;for(;u=w?.shift();)this.#a?.(...u)}return this}pop(){try{for(;this.#h;){let t=this.#s[this.#w];
if(this.#G(!0),this.#n(t)){if(t.__staleWhileFetching)return t.__staleWhileFetching}else if(t!==void 0)return t}}finally{
if(this.#e&&this.#u){let t=this.#u,e;for(;e=t?.shift();)this.#a?.(...e)}}}#G(t){let e=this.#w,s=this.#o[e],i=this.#s[e],
r=this.#n(i);r&&i.__abortController.abort(new Error("evicted"));let h=r?i.__staleWhileFetching:i;return(this.#y||this.#e)&&
h!==void 0&&(this.#y&&this.#r?.(h,s,"evict"),this.#e&&this.#u?.push([h,s,"evict"])),this.#I(e),this.#m?.[e]&&(clearTimeout(
this.#m[e]),this.#m[e]=void 0),t&&(this.#o[e]=void 0,this.#s[e]=void 0,this.#T.push(e)),this.#h===1?(this.#w=this.#f=0,this.#T.
length=0):this.#w=this.#b[e],this.#l.delete(s),this.#h--,e}has(t,e={}){let{status:s=T.hasSubscribers?{}:void 0}=e;e.status=
s,s&&(s.op="has",s.key=t,s.cache=this);let i=this.#V(t,e);return T.hasSubscribers&&T.publish(s),i}#V(t,e={}){let{updateAgeOnHas:s=this.
updateAgeOnHas,status:i}=e,r=this.#l.get(t);if(r!==void 0){let h=this.#s[r];if(this.#n(h)&&h.__staleWhileFetching===void 0)
return!1;if(this.#S(r))i&&(i.has="stale",this.#M(i,r));else return s&&this.#F(r),i&&(i.has="hit",this.#M(i,r)),!0}else i&&
(i.has="miss");return!1}peek(t,e={}){let{status:s=ee()?{}:void 0}=e;s&&(s.op="peek",s.key=t,s.cache=this),e.status=s;let i=this.#H(
t,e);return T.hasSubscribers&&T.publish(s),i}#H(t,e){let{status:s,allowStale:i=this.allowStale}=e,r=this.#l.get(t);if(r===
void 0||!i&&this.#S(r)){s&&(s.peek=r===void 0?"miss":"stale");return}let h=this.#s[r],a=this.#n(h)?h.__staleWhileFetching:
h;return s&&(a!==void 0?(s.peek="hit",s.value=a):s.peek="miss"),a}#z(t,e,s,i){let r=e===void 0?void 0:this.#s[e];if(this.#n(
r))return r;let h=new AbortController,{signal:a}=s;a?.addEventListener("abort",()=>h.abort(a.reason),{signal:h.signal});
let o={signal:h.signal,options:s,context:i},l=(u,g=!1)=>{let{aborted:d}=h.signal,b=s.ignoreFetchAbort&&u!==void 0,v=s.ignoreFetchAbort||
!!(s.allowStaleOnFetchAbort&&u!==void 0);if(s.status&&(d&&!g?(s.status.fetchAborted=!0,s.status.fetchError=h.signal.reason,
b&&(s.status.fetchAbortIgnored=!0)):s.status.fetchResolved=!0),d&&!b&&!g)return f(h.signal.reason,v);let y=p,S=this.#s[e];
return(S===p||S===void 0&&b&&g)&&(u===void 0?y.__staleWhileFetching!==void 0?this.#s[e]=y.__staleWhileFetching:this.#N(t,
"fetch"):(s.status&&(s.status.fetchUpdated=!0),this.#B(t,u,o.options,y))),u},c=u=>(s.status&&(s.status.fetchRejected=!0,
s.status.fetchError=u),f(u,!1)),f=(u,g)=>{let{aborted:d}=h.signal,b=d&&s.allowStaleOnFetchAbort,v=b||s.allowStaleOnFetchRejection,
y=v||s.noDeleteOnFetchRejection,S=p;if(this.#s[e]===p&&(!y||!g&&S.__staleWhileFetching===void 0?this.#N(t,"fetch"):b||(this.#s[e]=
S.__staleWhileFetching)),v)return s.status&&S.__staleWhileFetching!==void 0&&(s.status.returnedStale=!0),S.__staleWhileFetching;
if(S.__returned===S)throw u},m=(u,g)=>{let d=this.#k?.(t,r,o);h.signal.addEventListener("abort",()=>{(!s.ignoreFetchAbort||
s.allowStaleOnFetchAbort)&&(u(void 0),s.allowStaleOnFetchAbort&&(u=b=>l(b,!0)))}),d&&d instanceof Promise?d.then(b=>u(b===
void 0?void 0:b),g):d!==void 0&&u(d)};s.status&&(s.status.fetchDispatched=!0);let p=new Promise(m).then(l,c),w=Object.assign(
p,{__abortController:h,__staleWhileFetching:r,__returned:void 0});return e===void 0?(this.#B(t,w,A(x({},o.options),{status:void 0})),
e=this.#l.get(t)):this.#s[e]=w,w}#n(t){if(!this.#R)return!1;let e=t;return!!e&&e instanceof Promise&&e.hasOwnProperty("_\
_staleWhileFetching")&&e.__abortController instanceof AbortController}fetch(t,e={}){let s=lt.hasSubscribers,{status:i=ee()?
{}:void 0}=e;e.status=i,i&&e.context&&(i.context=e.context);let r=this.#K(t,e);return i&&s&&(i.trace=!0,lt.tracePromise(
()=>r,i).catch(()=>{})),r}async#K(t,e={}){let{allowStale:s=this.allowStale,updateAgeOnGet:i=this.updateAgeOnGet,noDeleteOnStaleGet:r=this.
noDeleteOnStaleGet,ttl:h=this.ttl,noDisposeOnSet:a=this.noDisposeOnSet,size:o=0,sizeCalculation:l=this.sizeCalculation,noUpdateTTL:c=this.
noUpdateTTL,noDeleteOnFetchRejection:f=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:m=this.allowStaleOnFetchRejection,
ignoreFetchAbort:p=this.ignoreFetchAbort,allowStaleOnFetchAbort:w=this.allowStaleOnFetchAbort,context:u,forceRefresh:g=!1,
status:d,signal:b}=e;if(d&&(d.op="fetch",d.key=t,g&&(d.forceRefresh=!0),d.cache=this),!this.#R)return d&&(d.fetch="get"),
this.#q(t,{allowStale:s,updateAgeOnGet:i,noDeleteOnStaleGet:r,status:d});let v={allowStale:s,updateAgeOnGet:i,noDeleteOnStaleGet:r,
ttl:h,noDisposeOnSet:a,size:o,sizeCalculation:l,noUpdateTTL:c,noDeleteOnFetchRejection:f,allowStaleOnFetchRejection:m,allowStaleOnFetchAbort:w,
ignoreFetchAbort:p,status:d,signal:b},y=this.#l.get(t);if(y===void 0){d&&(d.fetch="miss");let S=this.#z(t,y,v,u);return S.
__returned=S}else{let S=this.#s[y];if(this.#n(S)){let tt=s&&S.__staleWhileFetching!==void 0;return d&&(d.fetch="inflight",
tt&&(d.returnedStale=!0)),tt?S.__staleWhileFetching:S.__returned=S}let ot=this.#S(y);if(!g&&!ot)return d&&(d.fetch="hit"),
this.#Y(y),i&&this.#F(y),d&&this.#M(d,y),S;let Z=this.#z(t,y,v,u),Rt=Z.__staleWhileFetching!==void 0&&s;return d&&(d.fetch=
ot?"stale":"refresh",Rt&&ot&&(d.returnedStale=!0)),Rt?Z.__staleWhileFetching:Z.__returned=Z}}forceFetch(t,e={}){let s=lt.
hasSubscribers,{status:i=ee()?{}:void 0}=e;e.status=i,i&&e.context&&(i.context=e.context);let r=this.#P(t,e);return i&&s&&
(i.trace=!0,lt.tracePromise(()=>r,i).catch(()=>{})),r}async#P(t,e={}){let s=await this.#K(t,e);if(s===void 0)throw new Error(
"fetch() returned undefined");return s}memo(t,e={}){let{status:s=T.hasSubscribers?{}:void 0}=e;e.status=s,s&&(s.op="memo",
s.key=t,e.context&&(s.context=e.context),s.cache=this);let i=this.#Q(t,e);return s&&(s.value=i),T.hasSubscribers&&T.publish(
s),i}#Q(t,e={}){let s=this.#C;if(!s)throw new Error("no memoMethod provided to constructor");let f=e,{context:i,status:r,
forceRefresh:h}=f,a=ve(f,["context","status","forceRefresh"]);r&&h&&(r.forceRefresh=!0);let o=this.#q(t,a),l=h||o===void 0;
if(r&&(r.memo=l?"miss":"hit",l||(r.value=o)),!l)return o;let c=s(t,o,{options:a,context:i});return r&&(r.value=c),this.#B(
t,c,a),c}get(t,e={}){let{status:s=T.hasSubscribers?{}:void 0}=e;e.status=s,s&&(s.op="get",s.key=t,s.cache=this);let i=this.#q(
t,e);return s&&(i!==void 0&&(s.value=i),T.hasSubscribers&&T.publish(s)),i}#q(t,e={}){let{allowStale:s=this.allowStale,updateAgeOnGet:i=this.
updateAgeOnGet,noDeleteOnStaleGet:r=this.noDeleteOnStaleGet,status:h}=e,a=this.#l.get(t);if(a===void 0){h&&(h.get="miss");
return}let o=this.#s[a],l=this.#n(o);return h&&this.#M(h,a),this.#S(a)?l?(h&&(h.get="stale-fetching"),s&&o.__staleWhileFetching!==
void 0?(h&&(h.returnedStale=!0),o.__staleWhileFetching):void 0):(r||this.#N(t,"expire"),h&&(h.get="stale"),s?(h&&(h.returnedStale=
!0),o):void 0):(h&&(h.get=l?"fetching":"hit"),this.#Y(a),i&&this.#F(a),l?o.__staleWhileFetching:o)}#J(t,e){this.#E[e]=t,
this.#b[t]=e}#Y(t){t!==this.#f&&(t===this.#w?this.#w=this.#b[t]:this.#J(this.#E[t],this.#b[t]),this.#J(this.#f,t),this.#f=
t)}delete(t){return this.#N(t,"delete")}#N(t,e){T.hasSubscribers&&T.publish({op:"delete",delete:e,key:t,cache:this});let s=!1;
if(this.#h!==0){let i=this.#l.get(t);if(i!==void 0)if(this.#m?.[i]&&(clearTimeout(this.#m[i]),this.#m[i]=void 0),s=!0,this.#h===
1)this.#X(e);else{this.#I(i);let r=this.#s[i];if(this.#n(r)?r.__abortController.abort(new Error("deleted")):(this.#y||this.#e)&&
(this.#y&&this.#r?.(r,t,e),this.#e&&this.#u?.push([r,t,e])),this.#l.delete(t),this.#o[i]=void 0,this.#s[i]=void 0,i===this.#f)
this.#f=this.#E[i];else if(i===this.#w)this.#w=this.#b[i];else{let h=this.#E[i];this.#b[h]=this.#b[i];let a=this.#b[i];this.#E[a]=
this.#E[i]}this.#h--,this.#T.push(i)}}if(this.#e&&this.#u?.length){let i=this.#u,r;for(;r=i?.shift();)this.#a?.(...r)}return s}clear(){
return this.#X("delete")}#X(t){for(let e of this.#A({allowStale:!0})){let s=this.#s[e];if(this.#n(s))s.__abortController.
abort(new Error("deleted"));else{let i=this.#o[e];this.#y&&this.#r?.(s,i,t),this.#e&&this.#u?.push([s,i,t])}}if(this.#l.
clear(),this.#s.fill(void 0),this.#o.fill(void 0),this.#d&&this.#x){this.#d.fill(0),this.#x.fill(0);for(let e of this.#m??
[])e!==void 0&&clearTimeout(e);this.#m?.fill(void 0)}if(this.#v&&this.#v.fill(0),this.#w=0,this.#f=0,this.#T.length=0,this.#g=
0,this.#h=0,this.#e&&this.#u){let e=this.#u,s;for(;s=e?.shift();)this.#a?.(...s)}}};var it=require("node:path"),Ne=require("node:url"),U=require("fs"),Fs=P(require("node:fs"),1),V=require("node:fs/promises");var Nt=require("node:events"),ae=P(require("node:stream"),1),_e=require("node:string_decoder"),Re=typeof process=="objec\
t"&&process?process:{stdout:null,stderr:null},gs=n=>!!n&&typeof n=="object"&&(n instanceof Y||n instanceof ae.default||bs(
n)||ys(n)),bs=n=>!!n&&typeof n=="object"&&n instanceof Nt.EventEmitter&&typeof n.pipe=="function"&&n.pipe!==ae.default.Writable.
prototype.pipe,ys=n=>!!n&&typeof n=="object"&&n instanceof Nt.EventEmitter&&typeof n.write=="function"&&typeof n.end=="f\
unction",G=Symbol("EOF"),$=Symbol("maybeEmitEnd"),q=Symbol("emittedEnd"),_t=Symbol("emittingEnd"),ut=Symbol("emittedErro\
r"),Mt=Symbol("closed"),De=Symbol("read"),Lt=Symbol("flush"),Ae=Symbol("flushChunk"),B=Symbol("encoding"),et=Symbol("dec\
oder"),k=Symbol("flowing"),dt=Symbol("paused"),st=Symbol("resume"),C=Symbol("buffer"),O=Symbol("pipes"),F=Symbol("buffer\
Length"),se=Symbol("bufferPush"),It=Symbol("bufferShift"),R=Symbol("objectMode"),E=Symbol("destroyed"),ie=Symbol("error"),
re=Symbol("emitData"),Oe=Symbol("emitEnd"),ne=Symbol("emitEnd2"),j=Symbol("async"),he=Symbol("abort"),Bt=Symbol("aborted"),
pt=Symbol("signal"),J=Symbol("dataListeners"),_=Symbol("discarded"),mt=n=>Promise.resolve().then(n),Ss=n=>n(),vs=n=>n===
"end"||n==="finish"||n==="prefinish",Es=n=>n instanceof ArrayBuffer||!!n&&typeof n=="object"&&n.constructor&&n.constructor.
name==="ArrayBuffer"&&n.byteLength>=0,xs=n=>!Buffer.isBuffer(n)&&ArrayBuffer.isView(n),zt=class{src;dest;opts;ondrain;constructor(t,e,s){
this.src=t,this.dest=e,this.opts=s,this.ondrain=()=>t[st](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener(
"drain",this.ondrain)}proxyErrors(t){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},oe=class extends zt{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(t,e,s){super(t,e,s),this.proxyErrors=i=>this.
dest.emit("error",i),t.on("error",this.proxyErrors)}},ks=n=>!!n.objectMode,Cs=n=>!n.objectMode&&!!n.encoding&&n.encoding!==
"buffer",Y=class extends Nt.EventEmitter{[k]=!1;[dt]=!1;[O]=[];[C]=[];[R];[B];[j];[et];[G]=!1;[q]=!1;[_t]=!1;[Mt]=!1;[ut]=null;[F]=0;[E]=!1;[pt];[Bt]=!1;[J]=0;[_]=!1;writable=!0;readable=!0;constructor(...t){
let e=t[0]||{};if(super(),e.objectMode&&typeof e.encoding=="string")throw new TypeError("Encoding and objectMode may not\
 be used together");ks(e)?(this[R]=!0,this[B]=null):Cs(e)?(this[B]=e.encoding,this[R]=!1):(this[R]=!1,this[B]=null),this[j]=
!!e.async,this[et]=this[B]?new _e.StringDecoder(this[B]):null,e&&e.debugExposeBuffer===!0&&Object.defineProperty(this,"b\
uffer",{get:()=>this[C]}),e&&e.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[O]});let{signal:s}=e;
s&&(this[pt]=s,s.aborted?this[he]():s.addEventListener("abort",()=>this[he]()))}get bufferLength(){return this[F]}get encoding(){
return this[B]}set encoding(t){throw new Error("Encoding must be set at instantiation time")}setEncoding(t){throw new Error(
"Encoding must be set at instantiation time")}get objectMode(){return this[R]}set objectMode(t){throw new Error("objectM\
ode must be set at instantiation time")}get async(){return this[j]}set async(t){this[j]=this[j]||!!t}[he](){this[Bt]=!0,
this.emit("abort",this[pt]?.reason),this.destroy(this[pt]?.reason)}get aborted(){return this[Bt]}set aborted(t){}write(t,e,s){
if(this[Bt])return!1;if(this[G])throw new Error("write after end");if(this[E])return this.emit("error",Object.assign(new Error(
"Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof e=="function"&&(s=e,e="utf8"),
e||(e="utf8");let i=this[j]?mt:Ss;if(!this[R]&&!Buffer.isBuffer(t)){if(xs(t))t=Buffer.from(t.buffer,t.byteOffset,t.byteLength);else if(Es(
t))t=Buffer.from(t);else if(typeof t!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[R]?
(this[k]&&this[F]!==0&&this[Lt](!0),this[k]?this.emit("data",t):this[se](t),this[F]!==0&&this.emit("readable"),s&&i(s),this[k]):
t.length?(typeof t=="string"&&!(e===this[B]&&!this[et]?.lastNeed)&&(t=Buffer.from(t,e)),Buffer.isBuffer(t)&&this[B]&&(t=
this[et].write(t)),this[k]&&this[F]!==0&&this[Lt](!0),this[k]?this.emit("data",t):this[se](t),this[F]!==0&&this.emit("re\
adable"),s&&i(s),this[k]):(this[F]!==0&&this.emit("readable"),s&&i(s),this[k])}read(t){if(this[E])return null;if(this[_]=
!1,this[F]===0||t===0||t&&t>this[F])return this[$](),null;this[R]&&(t=null),this[C].length>1&&!this[R]&&(this[C]=[this[B]?
this[C].join(""):Buffer.concat(this[C],this[F])]);let e=this[De](t||null,this[C][0]);return this[$](),e}[De](t,e){if(this[R])
this[It]();else{let s=e;t===s.length||t===null?this[It]():typeof s=="string"?(this[C][0]=s.slice(t),e=s.slice(0,t),this[F]-=
t):(this[C][0]=s.subarray(t),e=s.subarray(0,t),this[F]-=t)}return this.emit("data",e),!this[C].length&&!this[G]&&this.emit(
"drain"),e}end(t,e,s){return typeof t=="function"&&(s=t,t=void 0),typeof e=="function"&&(s=e,e="utf8"),t!==void 0&&this.
write(t,e),s&&this.once("end",s),this[G]=!0,this.writable=!1,(this[k]||!this[dt])&&this[$](),this}[st](){this[E]||(!this[J]&&
!this[O].length&&(this[_]=!0),this[dt]=!1,this[k]=!0,this.emit("resume"),this[C].length?this[Lt]():this[G]?this[$]():this.
emit("drain"))}resume(){return this[st]()}pause(){this[k]=!1,this[dt]=!0,this[_]=!1}get destroyed(){return this[E]}get flowing(){
return this[k]}get paused(){return this[dt]}[se](t){this[R]?this[F]+=1:this[F]+=t.length,this[C].push(t)}[It](){return this[R]?
this[F]-=1:this[F]-=this[C][0].length,this[C].shift()}[Lt](t=!1){do;while(this[Ae](this[It]())&&this[C].length);!t&&!this[C].
length&&!this[G]&&this.emit("drain")}[Ae](t){return this.emit("data",t),this[k]}pipe(t,e){if(this[E])return t;this[_]=!1;
let s=this[q];return e=e||{},t===Re.stdout||t===Re.stderr?e.end=!1:e.end=e.end!==!1,e.proxyErrors=!!e.proxyErrors,s?e.end&&
t.end():(this[O].push(e.proxyErrors?new oe(this,t,e):new zt(this,t,e)),this[j]?mt(()=>this[st]()):this[st]()),t}unpipe(t){
let e=this[O].find(s=>s.dest===t);e&&(this[O].length===1?(this[k]&&this[J]===0&&(this[k]=!1),this[O]=[]):this[O].splice(
this[O].indexOf(e),1),e.unpipe())}addListener(t,e){return this.on(t,e)}on(t,e){let s=super.on(t,e);if(t==="data")this[_]=
!1,this[J]++,!this[O].length&&!this[k]&&this[st]();else if(t==="readable"&&this[F]!==0)super.emit("readable");else if(vs(
t)&&this[q])super.emit(t),this.removeAllListeners(t);else if(t==="error"&&this[ut]){let i=e;this[j]?mt(()=>i.call(this,this[ut])):
i.call(this,this[ut])}return s}removeListener(t,e){return this.off(t,e)}off(t,e){let s=super.off(t,e);return t==="data"&&
(this[J]=this.listeners("data").length,this[J]===0&&!this[_]&&!this[O].length&&(this[k]=!1)),s}removeAllListeners(t){let e=super.
removeAllListeners(t);return(t==="data"||t===void 0)&&(this[J]=0,!this[_]&&!this[O].length&&(this[k]=!1)),e}get emittedEnd(){
return this[q]}[$](){!this[_t]&&!this[q]&&!this[E]&&this[C].length===0&&this[G]&&(this[_t]=!0,this.emit("end"),this.emit(
"prefinish"),this.emit("finish"),this[Mt]&&this.emit("close"),this[_t]=!1)}emit(t,...e){let s=e[0];if(t!=="error"&&t!=="\
close"&&t!==E&&this[E])return!1;if(t==="data")return!this[R]&&!s?!1:this[j]?(mt(()=>this[re](s)),!0):this[re](s);if(t===
"end")return this[Oe]();if(t==="close"){if(this[Mt]=!0,!this[q]&&!this[E])return!1;let r=super.emit("close");return this.
removeAllListeners("close"),r}else if(t==="error"){this[ut]=s,super.emit(ie,s);let r=!this[pt]||this.listeners("error").
length?super.emit("error",s):!1;return this[$](),r}else if(t==="resume"){let r=super.emit("resume");return this[$](),r}else if(t===
"finish"||t==="prefinish"){let r=super.emit(t);return this.removeAllListeners(t),r}let i=super.emit(t,...e);return this[$](),
i}[re](t){for(let s of this[O])s.dest.write(t)===!1&&this.pause();let e=this[_]?!1:super.emit("data",t);return this[$](),
e}[Oe](){return this[q]?!1:(this[q]=!0,this.readable=!1,this[j]?(mt(()=>this[ne]()),!0):this[ne]())}[ne](){if(this[et]){
let e=this[et].end();if(e){for(let s of this[O])s.dest.write(e);this[_]||super.emit("data",e)}}for(let e of this[O])e.end();
let t=super.emit("end");return this.removeAllListeners("end"),t}async collect(){let t=Object.assign([],{dataLength:0});this[R]||
(t.dataLength=0);let e=this.promise();return this.on("data",s=>{t.push(s),this[R]||(t.dataLength+=s.length)}),await e,t}async concat(){
if(this[R])throw new Error("cannot concat in objectMode");let t=await this.collect();return this[B]?t.join(""):Buffer.concat(
t,t.dataLength)}async promise(){return new Promise((t,e)=>{this.on(E,()=>e(new Error("stream destroyed"))),this.on("erro\
r",s=>e(s)),this.on("end",()=>t())})}[Symbol.asyncIterator](){this[_]=!1;let t=!1,e=async()=>(this.pause(),t=!0,{value:void 0,
done:!0});return{next:()=>{if(t)return e();let i=this.read();if(i!==null)return Promise.resolve({done:!1,value:i});if(this[G])
return e();let r,h,a=f=>{this.off("data",o),this.off("end",l),this.off(E,c),e(),h(f)},o=f=>{this.off("error",a),this.off(
"end",l),this.off(E,c),this.pause(),r({value:f,done:!!this[G]})},l=()=>{this.off("error",a),this.off("data",o),this.off(
E,c),e(),r({done:!0,value:void 0})},c=()=>a(new Error("stream destroyed"));return new Promise((f,m)=>{h=m,r=f,this.once(
E,c),this.once("error",a),this.once("end",l),this.once("data",o)})},throw:e,return:e,[Symbol.asyncIterator](){return this},
[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[_]=!1;let t=!1,e=()=>(this.pause(),this.off(ie,e),this.off(E,
e),this.off("end",e),t=!0,{done:!0,value:void 0}),s=()=>{if(t)return e();let i=this.read();return i===null?e():{done:!1,
value:i}};return this.once("end",e),this.once(ie,e),this.once(E,e),{next:s,throw:e,return:e,[Symbol.iterator](){return this},
[Symbol.dispose]:()=>{}}}destroy(t){if(this[E])return t?this.emit("error",t):this.emit(E),this;this[E]=!0,this[_]=!0,this[C].
length=0,this[F]=0;let e=this;return typeof e.close=="function"&&!this[Mt]&&e.close(),t?this.emit("error",t):this.emit(E),
this}static get isStream(){return gs}};var Ts=U.realpathSync.native,gt={lstatSync:U.lstatSync,readdir:U.readdir,readdirSync:U.readdirSync,readlinkSync:U.readlinkSync,
realpathSync:Ts,promises:{lstat:V.lstat,readdir:V.readdir,readlink:V.readlink,realpath:V.realpath}},je=n=>!n||n===gt||n===
Fs?gt:A(x(x({},gt),n),{promises:x(x({},gt.promises),n.promises)}),Rs=/^\\\\\?\\([a-z]:)\\?$/i,Ds=/^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,
As=/^\\\\[^\\?]+\\[^\\]+$/,Me=n=>n.replace(/\//g,"\\").replace(Rs,"$1\\").replace(Ds,"\\\\$1\\").replace(As,"$&\\"),Os=/^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,
_s=/^[\\/]{2}\?[\\/](?=[a-z]:)/i,Ms=/^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,Ls=/[\\/]/,L=0,We=1,Ue=2,W=4,Pe=6,
Ge=8,X=10,$e=12,M=15,wt=~M,le=16,Le=32,bt=64,z=128,jt=256,Ut=512,Ie=bt|z|Ut,Is=1023,ce=n=>n.isFile()?Ge:n.isDirectory()?
W:n.isSymbolicLink()?X:n.isCharacterDevice()?Ue:n.isBlockDevice()?Pe:n.isSocket()?$e:n.isFIFO()?We:L,Be=new ft({max:2**12}),
yt=n=>{let t=Be.get(n);if(t)return t;let e=n.normalize("NFKD");return Be.set(n,e),e},ze=new ft({max:2**12}),Wt=n=>{let t=ze.
get(n);if(t)return t;let e=yt(n.toLowerCase());return ze.set(n,e),e},Pt=class extends ft{constructor(){super({max:256})}},
fe=class extends ft{constructor(t=16*1024){super({maxSize:t,sizeCalculation:e=>e.length+1})}},He=Symbol("PathScurry setA\
sCwd"),D=class{name;root;roots;parent;nocase;isCWD=!1;#t;#i;get dev(){return this.#i}#r;get mode(){return this.#r}#c;get nlink(){
return this.#c}#a;get uid(){return this.#a}#k;get gid(){return this.#k}#C;get rdev(){return this.#C}#p;get blksize(){return this.#p}#h;get ino(){
return this.#h}#g;get size(){return this.#g}#l;get blocks(){return this.#l}#o;get atimeMs(){return this.#o}#s;get mtimeMs(){
return this.#s}#b;get ctimeMs(){return this.#b}#E;get birthtimeMs(){return this.#E}#w;get atime(){return this.#w}#f;get mtime(){
return this.#f}#T;get ctime(){return this.#T}#u;get birthtime(){return this.#u}#v;#x;#d;#m;#y;#R;#e;#O;#_;#F;get parentPath(){
return(this.parent||this).fullpath()}get path(){return this.parentPath}constructor(t,e=L,s,i,r,h,a){this.name=t,this.#v=
r?Wt(t):yt(t),this.#e=e&Is,this.nocase=r,this.roots=i,this.root=s||this,this.#O=h,this.#d=a.fullpath,this.#y=a.relative,
this.#R=a.relativePosix,this.parent=a.parent,this.parent?this.#t=this.parent.#t:this.#t=je(a.fs)}get fs(){return this.#t}depth(){
return this.#x!==void 0?this.#x:this.parent?this.#x=this.parent.depth()+1:this.#x=0}childrenCache(){return this.#O}resolve(t){
if(!t)return this;let e=this.getRootString(t),i=t.substring(e.length).split(this.splitSep);return e?this.getRoot(e).#M(i):
this.#M(i)}#M(t){let e=this;for(let s of t)e=e.child(s);return e}children(){let t=this.#O.get(this);if(t)return t;let e=Object.
assign([],{provisional:0});return this.#O.set(this,e),this.#e&=~le,e}child(t,e){if(t===""||t===".")return this;if(t===".\
.")return this.parent||this;let s=this.children(),i=this.nocase?Wt(t):yt(t);for(let o of s)if(o.#v===i)return o;let r=this.
parent?this.sep:"",h=this.#d?this.#d+r+t:void 0,a=this.newChild(t,L,A(x({},e),{parent:this,fullpath:h}));return this.canReaddir()||
(a.#e|=z),s.push(a),a}relative(){if(this.isCWD)return"";if(this.#y!==void 0)return this.#y;let t=this.name,e=this.parent;
if(!e)return this.#y=this.name;let s=e.relative();return s+(!s||!e.parent?"":this.sep)+t}relativePosix(){if(this.sep==="\
/")return this.relative();if(this.isCWD)return"";if(this.#R!==void 0)return this.#R;let t=this.name,e=this.parent;if(!e)
return this.#R=this.fullpathPosix();let s=e.relativePosix();return s+(!s||!e.parent?"":"/")+t}fullpath(){if(this.#d!==void 0)
return this.#d;let t=this.name,e=this.parent;if(!e)return this.#d=this.name;let i=e.fullpath()+(e.parent?this.sep:"")+t;
return this.#d=i}fullpathPosix(){if(this.#m!==void 0)return this.#m;if(this.sep==="/")return this.#m=this.fullpath();if(!this.
parent){let i=this.fullpath().replace(/\\/g,"/");return/^[a-z]:\//i.test(i)?this.#m=`//?/${i}`:this.#m=i}let t=this.parent,
e=t.fullpathPosix(),s=e+(!e||!t.parent?"":"/")+this.name;return this.#m=s}isUnknown(){return(this.#e&M)===L}isType(t){return this[`\
is${t}`]()}getType(){return this.isUnknown()?"Unknown":this.isDirectory()?"Directory":this.isFile()?"File":this.isSymbolicLink()?
"SymbolicLink":this.isFIFO()?"FIFO":this.isCharacterDevice()?"CharacterDevice":this.isBlockDevice()?"BlockDevice":this.isSocket()?
"Socket":"Unknown"}isFile(){return(this.#e&M)===Ge}isDirectory(){return(this.#e&M)===W}isCharacterDevice(){return(this.#e&
M)===Ue}isBlockDevice(){return(this.#e&M)===Pe}isFIFO(){return(this.#e&M)===We}isSocket(){return(this.#e&M)===$e}isSymbolicLink(){
return(this.#e&X)===X}lstatCached(){return this.#e&Le?this:void 0}readlinkCached(){return this.#_}realpathCached(){return this.#F}readdirCached(){
let t=this.children();return t.slice(0,t.provisional)}canReadlink(){if(this.#_)return!0;if(!this.parent)return!1;let t=this.#e&
M;return!(t!==L&&t!==X||this.#e&jt||this.#e&z)}calledReaddir(){return!!(this.#e&le)}isENOENT(){return!!(this.#e&z)}isNamed(t){
return this.nocase?this.#v===Wt(t):this.#v===yt(t)}async readlink(){let t=this.#_;if(t)return t;if(this.canReadlink()&&this.
parent)try{let e=await this.#t.promises.readlink(this.fullpath()),s=(await this.parent.realpath())?.resolve(e);if(s)return this.#_=
s}catch(e){this.#A(e.code);return}}readlinkSync(){let t=this.#_;if(t)return t;if(this.canReadlink()&&this.parent)try{let e=this.#t.
readlinkSync(this.fullpath()),s=this.parent.realpathSync()?.resolve(e);if(s)return this.#_=s}catch(e){this.#A(e.code);return}}#j(t){
this.#e|=le;for(let e=t.provisional;e<t.length;e++){let s=t[e];s&&s.#S()}}#S(){this.#e&z||(this.#e=(this.#e|z)&wt,this.#$())}#$(){
let t=this.children();t.provisional=0;for(let e of t)e.#S()}#I(){this.#e|=Ut,this.#L()}#L(){if(this.#e&bt)return;let t=this.#e;
(t&M)===W&&(t&=wt),this.#e=t|bt,this.#$()}#W(t=""){t==="ENOTDIR"||t==="EPERM"?this.#L():t==="ENOENT"?this.#S():this.children().
provisional=0}#D(t=""){t==="ENOTDIR"?this.parent.#L():t==="ENOENT"&&this.#S()}#A(t=""){let e=this.#e;e|=jt,t==="ENOENT"&&
(e|=z),(t==="EINVAL"||t==="UNKNOWN")&&(e&=wt),this.#e=e,t==="ENOTDIR"&&this.parent&&this.parent.#L()}#U(t,e){return this.#G(
t,e)||this.#B(t,e)}#B(t,e){let s=ce(t),i=this.newChild(t.name,s,{parent:this}),r=i.#e&M;return r!==W&&r!==X&&r!==L&&(i.#e|=
bt),e.unshift(i),e.provisional++,i}#G(t,e){for(let s=e.provisional;s<e.length;s++){let i=e[s];if((this.nocase?Wt(t.name):
yt(t.name))===i.#v)return this.#V(t,i,s,e)}}#V(t,e,s,i){let r=e.name;return e.#e=e.#e&wt|ce(t),r!==t.name&&(e.name=t.name),
s!==i.provisional&&(s===i.length-1?i.pop():i.splice(s,1),i.unshift(e)),i.provisional++,e}async lstat(){if((this.#e&z)===
0)try{return this.#H(await this.#t.promises.lstat(this.fullpath())),this}catch(t){this.#D(t.code)}}lstatSync(){if((this.#e&
z)===0)try{return this.#H(this.#t.lstatSync(this.fullpath())),this}catch(t){this.#D(t.code)}}#H(t){let{atime:e,atimeMs:s,
birthtime:i,birthtimeMs:r,blksize:h,blocks:a,ctime:o,ctimeMs:l,dev:c,gid:f,ino:m,mode:p,mtime:w,mtimeMs:u,nlink:g,rdev:d,
size:b,uid:v}=t;this.#w=e,this.#o=s,this.#u=i,this.#E=r,this.#p=h,this.#l=a,this.#T=o,this.#b=l,this.#i=c,this.#k=f,this.#h=
m,this.#r=p,this.#f=w,this.#s=u,this.#c=g,this.#C=d,this.#g=b,this.#a=v;let y=ce(t);this.#e=this.#e&wt|y|Le,y!==L&&y!==W&&
y!==X&&(this.#e|=bt)}#z=[];#n=!1;#K(t){this.#n=!1;let e=this.#z.slice();this.#z.length=0,e.forEach(s=>s(null,t))}readdirCB(t,e=!1){
if(!this.canReaddir()){e?t(null,[]):queueMicrotask(()=>t(null,[]));return}let s=this.children();if(this.calledReaddir()){
let r=s.slice(0,s.provisional);e?t(null,r):queueMicrotask(()=>t(null,r));return}if(this.#z.push(t),this.#n)return;this.#n=
!0;let i=this.fullpath();this.#t.readdir(i,{withFileTypes:!0},(r,h)=>{if(r)this.#W(r.code),s.provisional=0;else{for(let a of h)
this.#U(a,s);this.#j(s)}this.#K(s.slice(0,s.provisional))})}#P;async readdir(){if(!this.canReaddir())return[];let t=this.
children();if(this.calledReaddir())return t.slice(0,t.provisional);let e=this.fullpath();if(this.#P)await this.#P;else{let s=()=>{};
this.#P=new Promise(i=>s=i);try{for(let i of await this.#t.promises.readdir(e,{withFileTypes:!0}))this.#U(i,t);this.#j(t)}catch(i){
this.#W(i.code),t.provisional=0}this.#P=void 0,s()}return t.slice(0,t.provisional)}readdirSync(){if(!this.canReaddir())return[];
let t=this.children();if(this.calledReaddir())return t.slice(0,t.provisional);let e=this.fullpath();try{for(let s of this.#t.
readdirSync(e,{withFileTypes:!0}))this.#U(s,t);this.#j(t)}catch(s){this.#W(s.code),t.provisional=0}return t.slice(0,t.provisional)}canReaddir(){
if(this.#e&Ie)return!1;let t=M&this.#e;return t===L||t===W||t===X}shouldWalk(t,e){return(this.#e&W)===W&&!(this.#e&Ie)&&
!t.has(this)&&(!e||e(this))}async realpath(){if(this.#F)return this.#F;if(!((Ut|jt|z)&this.#e))try{let t=await this.#t.promises.
realpath(this.fullpath());return this.#F=this.resolve(t)}catch{this.#I()}}realpathSync(){if(this.#F)return this.#F;if(!((Ut|
jt|z)&this.#e))try{let t=this.#t.realpathSync(this.fullpath());return this.#F=this.resolve(t)}catch{this.#I()}}[He](t){if(t===
this)return;t.isCWD=!1,this.isCWD=!0;let e=new Set([]),s=[],i=this;for(;i&&i.parent;)e.add(i),i.#y=s.join(this.sep),i.#R=
s.join("/"),i=i.parent,s.push("..");for(i=t;i&&i.parent&&!e.has(i);)i.#y=void 0,i.#R=void 0,i=i.parent}},Gt=class n extends D{sep="\
\\";splitSep=Ls;constructor(t,e=L,s,i,r,h,a){super(t,e,s,i,r,h,a)}newChild(t,e=L,s={}){return new n(t,e,this.root,this.roots,
this.nocase,this.childrenCache(),s)}getRootString(t){return Os.exec(t)?.[0]??it.win32.parse(t).root}getRoot(t){if(t=Me(t.
toUpperCase()),t===this.root.name||/^[\\/]$/.test(t))return this.root;for(let[e,s]of Object.entries(this.roots))if(this.
sameRoot(t,e))return this.roots[t]=s;return this.roots[t]=new rt(t,{nocase:this.nocase,fs:this.fs}).root}sameRoot(t,e=this.
root.name){return Me(t.toUpperCase())===e}},$t=class n extends D{splitSep="/";sep="/";constructor(t,e=L,s,i,r,h,a){super(
t,e,s,i,r,h,a)}getRootString(t){return t.startsWith("/")?"/":""}getRoot(t){return this.root}newChild(t,e=L,s={}){return new n(
t,e,this.root,this.roots,this.nocase,this.childrenCache(),s)}},Ht=class{root;rootPath;roots;cwd;#t;#i;#r;nocase;#c;constructor(t=process.
cwd(),e,s,{nocase:i,childrenCacheSize:r=16*1024,fs:h=gt}={}){this.#c=je(h),(t instanceof URL||t.startsWith("file://"))&&
(t=(0,Ne.fileURLToPath)(t));let a=e.resolve(t);this.roots=Object.create(null),this.rootPath=this.parseRootPath(a),this.#t=
new Pt,this.#i=new Pt,this.#r=new fe(r);let o=a.substring(this.rootPath.length).split(s);if(o.length===1&&!o[0]&&o.pop(),
i===void 0)throw new TypeError("must provide nocase setting to PathScurryBase ctor");this.nocase=i,this.root=this.newRoot(
this.#c),this.roots[this.rootPath]=this.root;let l=this.root,c=o.length-1,f=e.sep,m=this.rootPath,p=!1;for(let w of o){let u=c--;
l=l.child(w,{relative:new Array(u).fill("..").join(f),relativePosix:new Array(u).fill("..").join("/"),fullpath:m+=(p?"":
f)+w}),p=!0}this.cwd=l}depth(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.depth()}childrenCache(){return this.#r}resolve(...t){
let e="";for(let r=t.length-1;r>=0;r--){let h=t[r];if(!(!h||h===".")&&(e=e?`${h}/${e}`:h,this.isAbsolute(h)))break}let s=this.#t.
get(e);if(s!==void 0)return s;let i=this.cwd.resolve(e).fullpath();return this.#t.set(e,i),i}resolvePosix(...t){let e="";
for(let r=t.length-1;r>=0;r--){let h=t[r];if(!(!h||h===".")&&(e=e?`${h}/${e}`:h,this.isAbsolute(h)))break}let s=this.#i.
get(e);if(s!==void 0)return s;let i=this.cwd.resolve(e).fullpathPosix();return this.#i.set(e,i),i}relative(t=this.cwd){return typeof t==
"string"&&(t=this.cwd.resolve(t)),t.relative()}relativePosix(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(
t)),t.relativePosix()}basename(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.name}dirname(t=this.cwd){
return typeof t=="string"&&(t=this.cwd.resolve(t)),(t.parent||t).fullpath()}async readdir(t=this.cwd,e={withFileTypes:!0}){
typeof t=="string"?t=this.cwd.resolve(t):t instanceof D||(e=t,t=this.cwd);let{withFileTypes:s}=e;if(t.canReaddir()){let i=await t.
readdir();return s?i:i.map(r=>r.name)}else return[]}readdirSync(t=this.cwd,e={withFileTypes:!0}){typeof t=="string"?t=this.
cwd.resolve(t):t instanceof D||(e=t,t=this.cwd);let{withFileTypes:s=!0}=e;return t.canReaddir()?s?t.readdirSync():t.readdirSync().
map(i=>i.name):[]}async lstat(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.lstat()}lstatSync(t=this.
cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.lstatSync()}async readlink(t=this.cwd,{withFileTypes:e}={withFileTypes:!1}){
typeof t=="string"?t=this.cwd.resolve(t):t instanceof D||(e=t.withFileTypes,t=this.cwd);let s=await t.readlink();return e?
s:s?.fullpath()}readlinkSync(t=this.cwd,{withFileTypes:e}={withFileTypes:!1}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof
D||(e=t.withFileTypes,t=this.cwd);let s=t.readlinkSync();return e?s:s?.fullpath()}async realpath(t=this.cwd,{withFileTypes:e}={
withFileTypes:!1}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof D||(e=t.withFileTypes,t=this.cwd);let s=await t.
realpath();return e?s:s?.fullpath()}realpathSync(t=this.cwd,{withFileTypes:e}={withFileTypes:!1}){typeof t=="string"?t=this.
cwd.resolve(t):t instanceof D||(e=t.withFileTypes,t=this.cwd);let s=t.realpathSync();return e?s:s?.fullpath()}async walk(t=this.
cwd,e={}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof D||(e=t,t=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,
walkFilter:h}=e,a=[];(!r||r(t))&&a.push(s?t:t.fullpath());let o=new Set,l=(f,m)=>{o.add(f),f.readdirCB((p,w)=>{if(p)return m(
p);let u=w.length;if(!u)return m();let g=()=>{--u===0&&m()};for(let d of w)(!r||r(d))&&a.push(s?d:d.fullpath()),i&&d.isSymbolicLink()?
d.realpath().then(b=>b?.isUnknown()?b.lstat():b).then(b=>b?.shouldWalk(o,h)?l(b,g):g()):d.shouldWalk(o,h)?l(d,g):g()},!0)},
c=t;return new Promise((f,m)=>{l(c,p=>{if(p)return m(p);f(a)})})}walkSync(t=this.cwd,e={}){typeof t=="string"?t=this.cwd.
resolve(t):t instanceof D||(e=t,t=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:h}=e,a=[];(!r||r(t))&&
a.push(s?t:t.fullpath());let o=new Set([t]);for(let l of o){let c=l.readdirSync();for(let f of c){(!r||r(f))&&a.push(s?f:
f.fullpath());let m=f;if(f.isSymbolicLink()){if(!(i&&(m=f.realpathSync())))continue;m.isUnknown()&&m.lstatSync()}m.shouldWalk(
o,h)&&o.add(m)}}return a}[Symbol.asyncIterator](){return this.iterate()}iterate(t=this.cwd,e={}){return typeof t=="strin\
g"?t=this.cwd.resolve(t):t instanceof D||(e=t,t=this.cwd),this.stream(t,e)[Symbol.asyncIterator]()}[Symbol.iterator](){return this.
iterateSync()}*iterateSync(t=this.cwd,e={}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof D||(e=t,t=this.cwd);let{
withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:h}=e;(!r||r(t))&&(yield s?t:t.fullpath());let a=new Set([t]);for(let o of a){
let l=o.readdirSync();for(let c of l){(!r||r(c))&&(yield s?c:c.fullpath());let f=c;if(c.isSymbolicLink()){if(!(i&&(f=c.realpathSync())))
continue;f.isUnknown()&&f.lstatSync()}f.shouldWalk(a,h)&&a.add(f)}}}stream(t=this.cwd,e={}){typeof t=="string"?t=this.cwd.
resolve(t):t instanceof D||(e=t,t=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:h}=e,a=new Y({objectMode:!0});
(!r||r(t))&&a.write(s?t:t.fullpath());let o=new Set,l=[t],c=0,f=()=>{let m=!1;for(;!m;){let p=l.shift();if(!p){c===0&&a.
end();return}c++,o.add(p);let w=(g,d,b=!1)=>{if(g)return a.emit("error",g);if(i&&!b){let v=[];for(let y of d)y.isSymbolicLink()&&
v.push(y.realpath().then(S=>S?.isUnknown()?S.lstat():S));if(v.length){Promise.all(v).then(()=>w(null,d,!0));return}}for(let v of d)
v&&(!r||r(v))&&(a.write(s?v:v.fullpath())||(m=!0));c--;for(let v of d){let y=v.realpathCached()||v;y.shouldWalk(o,h)&&l.
push(y)}m&&!a.flowing?a.once("drain",f):u||f()},u=!0;p.readdirCB(w,!0),u=!1}};return f(),a}streamSync(t=this.cwd,e={}){typeof t==
"string"?t=this.cwd.resolve(t):t instanceof D||(e=t,t=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:h}=e,
a=new Y({objectMode:!0}),o=new Set;(!r||r(t))&&a.write(s?t:t.fullpath());let l=[t],c=0,f=()=>{let m=!1;for(;!m;){let p=l.
shift();if(!p){c===0&&a.end();return}c++,o.add(p);let w=p.readdirSync();for(let u of w)(!r||r(u))&&(a.write(s?u:u.fullpath())||
(m=!0));c--;for(let u of w){let g=u;if(u.isSymbolicLink()){if(!(i&&(g=u.realpathSync())))continue;g.isUnknown()&&g.lstatSync()}
g.shouldWalk(o,h)&&l.push(g)}}m&&!a.flowing&&a.once("drain",f)};return f(),a}chdir(t=this.cwd){let e=this.cwd;this.cwd=typeof t==
"string"?this.cwd.resolve(t):t,this.cwd[He](e)}},rt=class extends Ht{sep="\\";constructor(t=process.cwd(),e={}){let{nocase:s=!0}=e;
typeof t=="string"&&!t.startsWith("file://")&&(t=t.replace(_s,"").replace(Ms,"\\")),super(t,it.win32,"\\",A(x({},e),{nocase:s})),
this.nocase=s;for(let i=this.cwd;i;i=i.parent)i.nocase=this.nocase}parseRootPath(t){return it.win32.parse(t).root.toUpperCase()}newRoot(t){
return new Gt(this.rootPath,W,void 0,this.roots,this.nocase,this.childrenCache(),{fs:t})}isAbsolute(t){return t.startsWith(
"/")||t.startsWith("\\")||/^[a-z]:(\/|\\)/i.test(t)}},nt=class extends Ht{sep="/";constructor(t=process.cwd(),e={}){let{
nocase:s=!1}=e;super(t,it.posix,"/",A(x({},e),{nocase:s})),this.nocase=s}parseRootPath(t){return"/"}newRoot(t){return new $t(
this.rootPath,W,void 0,this.roots,this.nocase,this.childrenCache(),{fs:t})}isAbsolute(t){return t.startsWith("/")}},St=class extends nt{constructor(t=process.
cwd(),e={}){let{nocase:s=!0}=e;super(t,A(x({},e),{nocase:s}))}},Xs=process.platform==="win32"?Gt:$t,Ke=process.platform===
"win32"?rt:process.platform==="darwin"?St:nt;var qe=P(H(),1),Bs=n=>n.length>=1,zs=n=>n.length>=1,Ns=Symbol.for("nodejs.util.inspect.custom"),ht=class n{#t;#i;#r;length;#c;#a;#k;#C;#p;#h;#g=!0;constructor(t,e,s,i){
if(!Bs(t))throw new TypeError("empty pattern list");if(!zs(e))throw new TypeError("empty glob list");if(e.length!==t.length)
throw new TypeError("mismatched pattern list and glob list lengths");if(this.length=t.length,s<0||s>=this.length)throw new TypeError(
"index out of range");if(this.#t=t,this.#i=e,this.#r=s,this.#c=i,this.#r===0){if(this.isUNC()){let r=this.#l()?6:4,h=this.#t.
slice(0,r),a=this.#i.slice(0,r),o=this.#t.slice(r),l=this.#i.slice(r);o[0]===""&&(o.shift(),l.shift());let c=[...h,""].join(
"/"),f=[...a,""].join("/");this.#t=[c,...o],this.#i=[f,...l],this.length=this.#t.length}else if(this.isDrive()||this.isAbsolute()){
let[r,...h]=this.#t,[a,...o]=this.#i;h[0]===""&&(h.shift(),o.shift());let l=`${r}/`,c=`${a}/`;this.#t=[l,...h],this.#i=[
c,...o],this.length=this.#t.length}}}[Ns](){return`Pattern <${this.#i.slice(this.#r).join("/")}>`}pattern(){return this.#t[this.#r]}isString(){
return typeof this.#t[this.#r]=="string"}isGlobstar(){return this.#t[this.#r]===qe.GLOBSTAR}isMatcher(){return typeof this.#t[this.#r]==
"object"}globString(){return this.#k=this.#k||(this.#r===0?this.isAbsolute()?this.#i[0]+this.#i.slice(1).join("/"):this.#i.
join("/"):this.#i.slice(this.#r).join("/"))}hasMore(){return this.length>this.#r+1}rest(){return this.#a!==void 0?this.#a:
this.hasMore()?(this.#a=new n(this.#t,this.#i,this.#r+1,this.#c),this.#a.#h=this.#h,this.#a.#p=this.#p,this.#a.#C=this.#C,
this.#a):this.#a=null}#l(){let t=this.#t;return t[2]==="?"&&typeof t[3]=="string"&&/^unc$/i.test(t[3])}isUNC(){let t=this.#t,
e=this.#l()?4:2;return this.#p!==void 0?this.#p:this.#p=this.#c==="win32"&&this.#r===0&&t[0]===""&&t[1]===""&&typeof t[e]==
"string"&&!!t[e]&&typeof t[e+1]=="string"&&!!t[e+1]}isDrive(){let t=this.#t;return this.#C!==void 0?this.#C:this.#C=this.#c===
"win32"&&this.#r===0&&this.length>1&&typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0])}isAbsolute(){let t=this.#t;return this.#h!==
void 0?this.#h:this.#h=t[0]===""&&t.length>1||this.isDrive()||this.isUNC()}root(){let t=this.#t[0];return typeof t=="str\
ing"&&this.isAbsolute()&&this.#r===0?t:""}checkFollowGlobstar(){return!(this.#r===0||!this.isGlobstar()||!this.#g)}markFollowGlobstar(){
return this.#r===0||!this.isGlobstar()||!this.#g?!1:(this.#g=!1,!0)}};var vt=P(H(),1);var js=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",Q=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(t,{
nobrace:e,nocase:s,noext:i,noglobstar:r,normalize:h,platform:a=js,root:o,windowsPathsNoEscape:l,allowWindowsEscape:c,braceExpandMax:f=1e4},m){
this.relative=[],this.absolute=[],this.relativeChildren=[],this.absoluteChildren=[],this.platform=a,l=!!l||c===!1,this.mmopts=
{braceExpandMax:f,dot:!0,nobrace:e,nocase:s,noext:i,noglobstar:r,normalize:h,optimizationLevel:2,platform:a,nocomment:!0,
nonegate:!0,windowsPathsNoEscape:l};let p=m?.resolve(o??"/").fullpath()??"/";this.slashRoot=(0,vt.escape)(p.replace(/\\/g,
"/").replace(/\/$/,""),{magicalBraces:!0,windowsPathsNoEscape:l});for(let w of t)this.add(w)}add(t){let e=new vt.Minimatch(
t,this.mmopts);for(let s=0;s<e.set.length;s++){let i=e.set[s],r=e.globParts[s];if(!i||!r)throw new Error("invalid patter\
n object");for(;i[0]==="."&&r[0]===".";)i.shift(),r.shift();let h=new ht(i,r,0,this.platform),a=h.root()==="/"?`${this.slashRoot}\
/${h.rest()?.globString()??""}`:h.globString(),o=new vt.Minimatch(a,this.mmopts),l=r[r.length-1]==="**",c=h.isAbsolute();
c?this.absolute.push(o):this.relative.push(o),l&&(c?this.absoluteChildren.push(o):this.relativeChildren.push(o))}}ignored(t){
let e=t.fullpath(),s=`${e}/`,i=t.relative()||".",r=`${i}/`;for(let h of this.relative)if(h.match(i)||h.match(r))return!0;
for(let h of this.absolute)if(h.match(e)||h.match(s))return!0;return!1}childrenIgnored(t){let e=`${t.fullpath()}/`,s=`${t.
relative()||"."}/`;for(let i of this.relativeChildren)if(i.match(s))return!0;for(let i of this.absoluteChildren)if(i.match(
e))return!0;return!1}};var ue=P(H(),1),de=class n{parent;store;constructor(t){this.parent=t}copy(){return new n(this)}#t(t){let e=this.store?.get(
t);return e||!this.parent?e:this.parent.#t(t)}hasWalked(t,e){return!!this.#t(t.fullpath())?.has(e.globString())}storeWalked(t,e){
let s=t.fullpath(),i=this.#t(s);i?i.add(e.globString()):(this.store??=new Map).set(s,new Set([e.globString()]))}},Et=class n{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(t,e,s){
let i=(e?n.ABSOLUTE:0)|(s?n.IF_DIR:0),r=this.store.get(t);this.store.set(t,r===void 0?i:i&r)}},pe=class{store=new Map;add(t,e){
if(!t.canReaddir())return;let s=this.store.get(t);s?s.find(i=>i.globString()===e.globString())||s.push(e):this.store.set(
t,[e])}get(t){let e=this.store.get(t);if(!e)throw new Error("attempting to walk unknown path");return e}entries(){return this.
keys().map(t=>[t,this.store.get(t)])}keys(){return[...this.store.keys()].filter(t=>t.canReaddir())}},xt=class n{hasWalkedCache;matches=new Et;subwalks=new pe;patterns;follow;dot;opts;constructor(t,e){
this.opts=t,this.follow=!!t.follow,this.dot=!!t.dot,this.hasWalkedCache=e?e.copy():new de}processPatterns(t,e){this.patterns=
e;let s=e.map(i=>[t,i]);for(let[i,r]of s){this.hasWalkedCache.storeWalked(i,r);let h=r.root(),a=r.isAbsolute()&&this.opts.
absolute!==!1;if(h){i=i.resolve(h==="/"&&this.opts.root!==void 0?this.opts.root:h);let f=r.rest();if(f)r=f;else{this.matches.
add(i,!0,!1);continue}}if(i.isENOENT())continue;let o,l,c=!1;for(;typeof(o=r.pattern())=="string"&&(l=r.rest());)i=i.resolve(
o),r=l,c=!0;if(o=r.pattern(),l=r.rest(),c){if(this.hasWalkedCache.hasWalked(i,r))continue;this.hasWalkedCache.storeWalked(
i,r)}if(typeof o=="string"){let f=o===".."||o===""||o===".";this.matches.add(i.resolve(o),a,f);continue}else if(o===ue.GLOBSTAR){
(!i.isSymbolicLink()||this.follow||r.checkFollowGlobstar())&&this.subwalks.add(i,r);let f=l?.pattern(),m=l?.rest();if(!l||
(f===""||f===".")&&!m)this.matches.add(i,a,f===""||f===".");else if(f===".."){let p=i.parent||i;m?this.hasWalkedCache.hasWalked(
p,m)||this.subwalks.add(p,m):this.matches.add(p,a,!0)}}else typeof o=="object"&&this.subwalks.add(i,r)}return this}subwalkTargets(){
return this.subwalks.keys()}child(){return new n(this.opts,this.hasWalkedCache)}filterEntries(t,e){let s=this.subwalks.get(
t),i=this.child();for(let r of e)for(let h of s){let a=h.isAbsolute(),o=h.pattern(),l=h.rest();o===ue.GLOBSTAR?i.testGlobstar(
r,h,l,a):typeof o=="object"?i.testMatcher(r,o,l,a):i.testString(r,o,l,a)}return i}testGlobstar(t,e,s,i){if((this.dot||!t.
name.startsWith("."))&&(e.hasMore()||this.matches.add(t,i,!1),t.canReaddir()&&(this.follow||!t.isSymbolicLink()?this.subwalks.
add(t,e):t.isSymbolicLink()&&(s&&e.checkFollowGlobstar()?this.subwalks.add(t,s):e.markFollowGlobstar()&&this.subwalks.add(
t,e)))),s){let r=s.pattern();if(typeof r=="string"&&r!==".."&&r!==""&&r!==".")this.testString(t,r,s.rest(),i);else if(r===
".."){let h=t.parent||t;this.subwalks.add(h,s)}else typeof r=="object"&&this.testMatcher(t,r,s.rest(),i)}}testMatcher(t,e,s,i){
e.testUnchecked(t.name)&&(s?this.subwalks.add(t,s):this.matches.add(t,i,!1))}testString(t,e,s,i){t.isNamed(e)&&(s?this.subwalks.
add(t,s):this.matches.add(t,i,!1))}};var{ABSOLUTE:Kt,IF_DIR:qt}=Et,Ws=(n,t,e)=>typeof n=="string"?new Q([n],t,e):Array.isArray(n)?new Q(n,t,e):n,Yt=class{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#t=[];#i;#r;signal;maxDepth;includeChildMatches;constructor(t,e,s){
if(this.patterns=t,this.path=e,this.opts=s,this.#r=!s.posix&&s.platform==="win32"?"\\":"/",this.includeChildMatches=s.includeChildMatches!==
!1,(s.ignore||!this.includeChildMatches)&&(this.#i=Ws(s.ignore??[],s,e),!this.includeChildMatches&&typeof this.#i.add!="\
function")){let i="cannot ignore child matches, ignore lacks add() method.";throw new Error(i)}this.maxDepth=s.maxDepth||
1/0,s.signal&&(this.signal=s.signal,this.signal.addEventListener("abort",()=>{this.#t.length=0}))}#c(t){return this.seen.
has(t)||!!this.#i?.ignored?.(t)}#a(t){return!!this.#i?.childrenIgnored?.(t)}pause(){this.paused=!0}resume(){if(this.signal?.
aborted)return;this.paused=!1;let t;for(;!this.paused&&(t=this.#t.shift());)t()}onResume(t){this.paused?this.#t.push(t):
t()}async matchCheck(t,e){if(e&&this.opts.nodir)return;let s,i;if(this.opts.realpath){if(s=t.realpathCached()||await t.realpath(),
!s)return;i=s}else i=t;let h=i.isUnknown()||this.opts.stat?await i.lstat():i;if(this.opts.follow&&this.opts.nodir&&h?.isSymbolicLink()){
let a=await h.realpath();a&&(a.isUnknown()||this.opts.stat)&&await a.lstat()}return this.matchCheckTest(h,e)}matchCheckTest(t,e){
return t&&(this.maxDepth===1/0||t.depth()<=this.maxDepth)&&(!e||t.canReaddir())&&(!this.opts.nodir||!t.isDirectory())&&(!this.
opts.nodir||!this.opts.follow||!t.isSymbolicLink()||!t.realpathCached()?.isDirectory())&&!this.#c(t)?t:void 0}matchCheckSync(t,e){
if(e&&this.opts.nodir)return;let s,i;if(this.opts.realpath){if(s=t.realpathCached()||t.realpathSync(),!s)return;i=s}else
i=t;let h=i.isUnknown()||this.opts.stat?i.lstatSync():i;if(this.opts.follow&&this.opts.nodir&&h?.isSymbolicLink()){let a=h.
realpathSync();a&&(a?.isUnknown()||this.opts.stat)&&a.lstatSync()}return this.matchCheckTest(h,e)}matchFinish(t,e){this.#c(
t)||this.#k(t,e)}#k(t,e){if(!this.includeChildMatches&&this.#i?.add){let r=`${t.relativePosix()}/**`;this.#i.add(r)}let s=this.
opts.absolute===void 0?e:this.opts.absolute;this.seen.add(t);let i=this.opts.mark&&t.isDirectory()?this.#r:"";if(this.opts.
withFileTypes)this.matchEmit(t);else if(s){let r=this.opts.posix?t.fullpathPosix():t.fullpath();this.matchEmit(r+i)}else{
let r=this.opts.posix?t.relativePosix():t.relative(),h=this.opts.dotRelative&&!r.startsWith(`..${this.#r}`)?`.${this.#r}`:
"";this.matchEmit(r?h+r+i:`.${i}`)}}async match(t,e,s){let i=await this.matchCheck(t,s);i&&this.matchFinish(i,e)}matchSync(t,e,s){
let i=this.matchCheckSync(t,s);i&&this.#k(i,e)}walkCB(t,e,s){if(this.signal?.aborted)return s();this.walkCB2(t,e,new xt(
this.opts),s)}walkCB2(t,e,s,i){if(this.#a(t)||this.signal?.aborted)return i();if(this.paused){this.onResume(()=>this.walkCB2(
t,e,s,i));return}s.processPatterns(t,e);let r=1,h=()=>{--r===0&&i()};for(let[a,o]of s.matches.store)this.#c(a)||(r++,this.
match(a,!!(o&Kt),!!(o&qt)).then(()=>h()));for(let a of s.subwalkTargets()){if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)
continue;r++;let o=a.readdirCached();a.calledReaddir()?this.walkCB3(a,o,s,h):a.readdirCB((l,c)=>this.walkCB3(a,c,s,h),!0)}
h()}walkCB3(t,e,s,i){let r=s.filterEntries(t,e),h=1,a=()=>{--h===0&&i()};for(let[o,l]of r.matches.store)this.#c(o)||(h++,
this.match(o,!!(l&Kt),!!(l&qt)).then(()=>a()));for(let[o,l]of r.subwalks.entries())h++,this.walkCB2(o,l,r.child(),a);a()}walkCBSync(t,e,s){
if(this.signal?.aborted)return s();this.walkCB2Sync(t,e,new xt(this.opts),s)}walkCB2Sync(t,e,s,i){if(this.#a(t)||this.signal?.
aborted)return i();if(this.paused){this.onResume(()=>this.walkCB2Sync(t,e,s,i));return}s.processPatterns(t,e);let r=1,h=()=>{
--r===0&&i()};for(let[a,o]of s.matches.store)this.#c(a)||this.matchSync(a,!!(o&Kt),!!(o&qt));for(let a of s.subwalkTargets()){
if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)continue;r++;let o=a.readdirSync();this.walkCB3Sync(a,o,s,h)}h()}walkCB3Sync(t,e,s,i){
let r=s.filterEntries(t,e),h=1,a=()=>{--h===0&&i()};for(let[o,l]of r.matches.store)this.#c(o)||this.matchSync(o,!!(l&Kt),
!!(l&qt));for(let[o,l]of r.subwalks.entries())h++,this.walkCB2Sync(o,l,r.child(),a);a()}},kt=class extends Yt{matches=[];constructor(t,e,s){
super(t,e,s)}matchEmit(t){this.matches.push(t)}async walk(){if(this.signal?.aborted)throw this.signal.reason;return this.
path.isUnknown()&&await this.path.lstat(),await new Promise((t,e)=>{this.walkCB(this.path,this.patterns,()=>{this.signal?.
aborted?e(this.signal.reason):t(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)throw this.signal.reason;
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)
throw this.signal.reason}),this.matches}},Ct=class extends Yt{results;constructor(t,e,s){super(t,e,s),this.results=new Y(
{signal:this.signal,objectMode:!0}),this.results.on("drain",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(t){
this.results.write(t),this.results.flowing||this.pause()}stream(){let t=this.path;return t.isUnknown()?t.lstat().then(()=>{
this.walkCB(t,this.patterns,()=>this.results.end())}):this.walkCB(t,this.patterns,()=>this.results.end()),this.results}streamSync(){
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>this.results.end()),this.
results}};var Us=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",I=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(t,e){
if(!e)throw new TypeError("glob options required");if(this.withFileTypes=!!e.withFileTypes,this.signal=e.signal,this.follow=
!!e.follow,this.dot=!!e.dot,this.dotRelative=!!e.dotRelative,this.nodir=!!e.nodir,this.mark=!!e.mark,e.cwd?(e.cwd instanceof
URL||e.cwd.startsWith("file://"))&&(e.cwd=(0,Ve.fileURLToPath)(e.cwd)):this.cwd="",this.cwd=e.cwd||"",this.root=e.root,this.
magicalBraces=!!e.magicalBraces,this.nobrace=!!e.nobrace,this.noext=!!e.noext,this.realpath=!!e.realpath,this.absolute=e.
absolute,this.includeChildMatches=e.includeChildMatches!==!1,this.noglobstar=!!e.noglobstar,this.matchBase=!!e.matchBase,
this.maxDepth=typeof e.maxDepth=="number"?e.maxDepth:1/0,this.stat=!!e.stat,this.ignore=e.ignore,this.withFileTypes&&this.
absolute!==void 0)throw new Error("cannot set absolute and withFileTypes:true");let s=typeof t=="string"?[t]:t;if(this.windowsPathsNoEscape=
!!e.windowsPathsNoEscape||e.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(s=s.map(l=>l.replace(/\\/g,"/"))),this.matchBase){
if(e.noglobstar)throw new TypeError("base matching requires globstar");s=s.map(l=>l.includes("/")?l:`./**/${l}`)}if(this.
pattern=s,this.platform=e.platform||Us,this.opts=A(x({},e),{platform:this.platform}),e.scurry){if(this.scurry=e.scurry,e.
nocase!==void 0&&e.nocase!==e.scurry.nocase)throw new Error("nocase option contradicts provided scurry option")}else{let l=e.
platform==="win32"?rt:e.platform==="darwin"?St:e.platform?nt:Ke;this.scurry=new l(this.cwd,{nocase:e.nocase,fs:e.fs})}this.
nocase=this.scurry.nocase;let i=this.platform==="darwin"||this.platform==="win32",r=A(x({braceExpandMax:1e4},e),{dot:this.
dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly:i,nocomment:!0,noext:this.noext,nonegate:!0,
optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape}),h=this.pattern.map(l=>new Ye.Minimatch(
l,r)),[a,o]=h.reduce((l,c)=>(l[0].push(...c.set),l[1].push(...c.globParts),l),[[],[]]);this.patterns=a.map((l,c)=>{let f=o[c];
if(!f)throw new Error("invalid pattern object");return new ht(l,f,0,this.platform)})}async walk(){return await new kt(this.
patterns,this.scurry.cwd,A(x({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walk()}walkSync(){return new kt(this.patterns,
this.scurry.cwd,A(x({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walkSync()}stream(){return new Ct(this.patterns,
this.scurry.cwd,A(x({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).stream()}streamSync(){return new Ct(this.patterns,
this.scurry.cwd,A(x({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).streamSync()}iterateSync(){return this.streamSync()[Symbol.
iterator]()}[Symbol.iterator](){return this.iterateSync()}iterate(){return this.stream()[Symbol.asyncIterator]()}[Symbol.
asyncIterator](){return this.iterate()}};var Je=P(H(),1),Vt=(n,t={})=>{for(let e of Array.isArray(n)?n:[n])if(new Je.Minimatch(e,t).hasMagic())return!0;return!1};var Xt=P(H(),1);function Ft(n,t={}){return new I(n,t).streamSync()}function we(n,t={}){return new I(n,t).stream()}function ge(n,t={}){
return new I(n,t).walkSync()}async function Xe(n,t={}){return new I(n,t).walk()}function Tt(n,t={}){return new I(n,t).iterateSync()}
function be(n,t={}){return new I(n,t).iterate()}var Qe=Ft,Ze=Object.assign(we,{sync:Ft}),ts=Tt,es=Object.assign(be,{sync:Tt}),
ss=Object.assign(ge,{stream:Ft,iterate:Tt}),me=Object.assign(Xe,{glob:Xe,globSync:ge,sync:ss,globStream:we,stream:Ze,globStreamSync:Ft,
streamSync:Qe,globIterate:be,iterate:es,globIterateSync:Tt,iterateSync:ts,Glob:I,hasMagic:Vt,escape:Jt.escape,unescape:Jt.unescape});
me.glob=me;0&&(module.exports={Glob,Ignore,escape,glob,globIterate,globIterateSync,globStream,globStreamSync,globSync,hasMagic,iterate,
iterateSync,stream,streamSync,sync,unescape});
