#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var LA=Object.create;var Do=Object.defineProperty,xA=Object.defineProperties,MA=Object.getOwnPropertyDescriptor,_A=Object.getOwnPropertyDescriptors,
PA=Object.getOwnPropertyNames,So=Object.getOwnPropertySymbols,GA=Object.getPrototypeOf,Zc=Object.prototype.hasOwnProperty,
vp=Object.prototype.propertyIsEnumerable;var Np=(n,e,t)=>e in n?Do(n,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):n[e]=t,b=(n,e)=>{for(var t in e||={})
Zc.call(e,t)&&Np(n,t,e[t]);if(So)for(var t of So(e))vp.call(e,t)&&Np(n,t,e[t]);return n},F=(n,e)=>xA(n,_A(e));var zt=(n=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(n,{get:(e,t)=>(typeof require<"u"?require:e)[t]}):n)(function(n){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+n+'" is not supported')});var bo=(n,e)=>{var t={};for(var r in n)Zc.call(n,r)&&e.indexOf(r)<0&&(t[r]=n[r]);if(n!=null&&So)for(var r of So(n))e.indexOf(
r)<0&&vp.call(n,r)&&(t[r]=n[r]);return t};var S=(n,e,t)=>()=>{if(t)throw t[0];try{return n&&(e=n(n=0)),e}catch(r){throw t=[r],r}};var R=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},eB=(n,e)=>{for(var t in e)
Do(n,t,{get:e[t],enumerable:!0})},HA=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of PA(e))!Zc.call(
n,s)&&s!==t&&Do(n,s,{get:()=>e[s],enumerable:!(r=MA(e,s))||r.enumerable});return n};var Fp=(n,e,t)=>(t=n!=null?LA(GA(n)):{},HA(e||!n||!n.__esModule?Do(t,"default",{value:n,enumerable:!0}):t,n));var P,k,W=S(()=>{"use strict";P=class extends Error{name="InputError";code;path;line;column;constructor(e,t,r){super(t,r.
cause===void 0?void 0:{cause:r.cause}),this.code=e,this.path=r.path,this.line=r.line??0,this.column=r.column??0}},k=class extends Error{name="\
UsageError";example;constructor(e,{cause:t,example:r}={}){super(e,t===void 0?void 0:{cause:t}),this.example=r}}});import{isUtf8 as $A}from"node:buffer";import{closeSync as UA,fstatSync as KA,openSync as qA,readFileSync as jA,readSync as JA}from"node:fs";
function xt(n,e){let t=qA(n,"r");try{let{size:r}=KA(t);if(r>e)return;if(r>0){let i=jA(t);return i.length>e?void 0:i}let s=[];
for(let i=0;i<=e;){let o=Buffer.allocUnsafe(Math.min(WA,e+1-i)),a=JA(t,o);if(a===0)return Buffer.concat(s);s.push(o.subarray(
0,a)),i+=a}return}finally{UA(t)}}function jn(n){return new P("limit","the input is larger than 256 MiB: stamp it in seve\
ral sets",{path:n})}function Me(n,e){if(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)throw new P("not-utf8","is not UT\
F-8 but UTF-16: save it as UTF-8",{path:n});if(e.includes(0))throw new P("binary","is a binary file (it holds NUL bytes)\
, not a manifest",{path:n});if(!$A(e))throw new P("not-utf8","is not UTF-8: save it as UTF-8",{path:n});return Buffer.from(
e.buffer,e.byteOffset,e.length).toString("utf8")}var WA,bt=S(()=>{"use strict";W();WA=1<<20});function nB(n){let e=Mp.get(n);if(e!==void 0)return e;let t=[0];for(let s=n.text.indexOf(`
`);s!==-1;s=n.text.indexOf(`
`,s+1))t.push(s+1);let r={starts:t,line:0,offset:0,column:1};return Mp.set(n,r),r}function ce(n,e){let t=nB(n),r=_p(t.starts,
e);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=Oo(n.text,t.offset,e)-Oo(n.text,e,t.offset),
t.offset=e,{line:r+1,column:t.column}}function _p(n,e){let t=0,r=n.length-1;for(;t<r;){let s=t+r+1>>1;(n[s]??0)<=e?t=s:r=
s-1}return t}function Oo(n,e,t){let r=0;for(let s=e;s<t;s+=1){let i=n.charCodeAt(s);i!==65279&&(i<56320||i>57343)&&(r+=1)}
return r}function rB(n,e){return _p(nB(n).starts,e)}function sB(n,{line:e,column:t}){let s=nB(n).starts[e-1]??0;for(let i=t-
1;i>0&&s<n.text.length;s+=1)i-=Oo(n.text,s,s+1);for(;s<n.text.length&&Oo(n.text,s,s+1)===0;)s+=1;return s}var Mp,We=S(()=>{
"use strict";Mp=new WeakMap});function Y(n,e,t){return{code:n,severity:Ao[n],message:t,place:e}}function ye(n){return n.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`)}function x(n){return ye(n.length>Pp?`${n.slice(0,Pp)}\u2026`:n)}function ak({
file:n,offset:e}){return`${x(n.path)}:${String(ce(n,e).line)}`}function q({kind:n,name:e}){return`${x(n)} ${e===""?"(wit\
hout a name)":x(e)}`}function Ts(n){let e=n.length-Gp,t=n.slice(0,Gp).join(", ");return e>0?`${t} and ${String(e)} more`:
t}var Ao,Pp,Gp,$,ne=S(()=>{"use strict";We();Ao={"alias-shared":"error","annotation-no-effect":"info","annotation-not-st\
ring":"warning","annotations-too-large":"error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"wa\
rning","duplicate-key":"warning","duplicate-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-\
missing":"error","hash-key-permissions":"warning","helm-template":"warning","job-immutable":"info","key-missing":"warnin\
g","list-in-list":"error","name-invalid":"warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rende\
red":"error","pattern-invalid":"warning","pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritt\
en":"warning","rollout-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"\
info","source-not-deterministic":"warning","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","te\
mplate-invalid":"error","workload-missing":"warning"};Pp=253;Gp=5;$={aliasShared:(n,e)=>Y("alias-shared",n,`the annotati\
ons or env of the pod template of ${q(e)} are shared through a YAML alias or merge key, so a stamp there would change or\
 lose something else; write them out in the pod template`),templateInvalid:(n,e,t)=>Y("template-invalid",n,`${t} in the \
pod template of ${q(e)} is not of the type that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(n,e,t)=>Y(
"annotation-no-effect",n,`annotation ${x(t)} of ${q(e)} only has an effect with Reloader in the cluster; Rollstamp ignor\
es it`),ignoreOnWorkload:(n,e,t)=>Y("annotation-no-effect",n,`annotation ${x(t)} of ${q(e)} has no effect there: it goes\
 on a ConfigMap or Secret; to leave the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(n,e,t)=>Y(
"annotation-not-string",n,`annotation ${x(t)} of ${q(e)} is not a string and is taken as its text; the API server refuse\
s it: put it in quotes`),annotationsTooLarge:(n,e,t)=>Y("annotations-too-large",n,`with its stamps the pod template of ${q(
e)} has ${String(t)} bytes of annotations, Kubernetes takes 262144; use --stamp single`),dataNotBase64:(n,e,t)=>Y("data-\
not-base64",n,`key ${x(t)} of ${q(e)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(n,e,t)=>Y(
"data-not-scalar",n,`${x(t)} of ${q(e)} is not of the type that Kubernetes wants: data, binaryData and stringData map ke\
ys to strings; correct it`),dataNotString:(n,e,t)=>Y("data-not-string",n,`key ${x(t)} of ${q(e)} is not a string; its te\
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(n,e)=>F(b({},Y("duplicate\
-key",n,e?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:e?"error":"warning"}),joinedObjects:n=>Y("duplicate-key",n,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(n,e,t)=>Y("duplic\
ate-key",n,`key ${x(t)} of ${q(e)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(n,e,t)=>F(b({},Y("duplicate-object",n,`${q(e)} in namespace ${x(e.namespace)} is in \
the set ${t.copies===2?"twice":`${String(t.copies)} times`} (first at ${ak(t.first)}); ${t.isSource?`this one counts${t.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:t.isError?"error":"warning"}),envCollision:(n,e,t)=>Y("env-collision",n,`${Ts(t.
names.map(x))} share the variable ${t.variable} in ${q(e)}; rename one, or use --reload-strategy annotations`),flagNoEffect:n=>Y(
"flag-no-effect",{path:""},`${n.join(", ")}: only Reloader in the cluster can act on ${n.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${n.length===1?"it":"them"}`),variableNoEffect:n=>Y("flag-no-effect",{path:""},`${Ts(n.map(x))}\
: no option reads ${n.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(n,e,t)=>F(b({},Y("hash-key-missing",n,`a stamp of ${q(e)} was mad\
e with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests wit\
h --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:n=>Y("hash-key-permissions",{path:n},"more than its owner m\
ay read this hash key, and whoever has it can test guesses against the stamps of Secrets; run chmod 600 on it or, for a \
Secret volume, set defaultMode: 0400"),helmTemplate:n=>Y("helm-template",{path:n},"skipped: this is a Helm template, not\
 a manifest; name the directory that the output of helm template is written to instead, or leave this file out with --ex\
clude"),jobImmutable:(n,e)=>Y("job-immutable",n,`${q(e)} cannot change once it is applied, so it is not stamped; annotat\
e it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`),keyMissing:(n,e,t)=>Y(
"key-missing",n,`${q(e)} uses key ${x(t.key)} of ${q(t.source)}, which has no such key; its pods will not start: add the\
 key, or set optional: true`),listInList:n=>Y("list-in-list",n,"a list stands in a list, which Kubernetes does not unpac\
k; move its items up"),nameInvalid:(n,e)=>Y("name-invalid",n,`${q(e)} has a name that Kubernetes refuses, so it is never\
 stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(n,e,t)=>{let{source:r}=t,
s=t.workloadIsDefault?`${q(e)} has no namespace, taken as ${x(e.namespace)}; ${q(r)} is in ${x(r.namespace)}: pass --nam\
espace ${x(r.namespace)}`:`${q(e)} is in ${x(e.namespace)}; ${q(r)} has no namespace, taken as ${x(r.namespace)}: pass -\
-namespace ${x(e.namespace)}`;return Y("namespace-mismatch",n,s)},namespaceUnknown:(n,e)=>Y("namespace-unknown",n,`the l\
abels of namespace ${x(e)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pas\
s --namespace-labels '${x(e)}=key=value'`),notRendered:(n,e)=>Y("not-rendered",{path:n},`holds ${x(e)}, so it is the sou\
rce of a render, not a render; name the directory that the output of ${e==="Chart.yaml"?"helm template":"kustomize build"}\
 is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(n,e,t)=>Y("patte\
rn-invalid",n,`part ${String(t.part)} of annotation ${x(t.key)} of ${q(e)} is not a regular expression that Go (RE2) com\
piles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(n,e,t)=>Y("pattern-unmatched",n,`\
part ${String(t.part)} of annotation ${x(t.key)} of ${q(e)} matches nothing in namespace ${x(e.namespace)} of this set`),
referenceAmbiguous:(n,e,t)=>F(b({},Y("reference-ambiguous",n,`${q(t.source)} in ${q(e)} could mean ${Ts(t.candidates.map(
({name:r})=>x(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(n,e,t)=>Y("reference-not-rewritten",n,`kustomize changes the name o\
f ${q(t)}, but not where ${q(e)} refers to it; add a nameReference for ${x(e.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(n,e)=>Y("rollout-restart",n,`${q(e)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(n,e)=>Y("\
rolls-on-delete",n,`${q(e)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(n,e,t)=>Y(
"source-after-workload",n,`${q(t)} is applied after ${q(e)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(n,e,t)=>F(b({},Y("source-missing",n,`${q(e)} is not in names\
pace ${x(e.namespace)} of this set, so ${Ts(t.workloads.map(x))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(n,e,t)=>Y("so\
urce-not-deterministic",n,`${q(e)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${Ts(t.map(x))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(n,e,t)=>Y("stamp-foreign",n,`annotation ${x(t)} in the pod t\
emplate of ${q(e)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(n,e,t)=>Y("stamp-kept",n,`the stamp of ${q(t)} in ${q(e)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(n,e,t)=>Y("stamped-in-base",n,`stamp ${x(t.key)} of ${q(e)} was ma\
de in a base, before its source became ${q(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(n,e,t)=>Y("stamp-foreign",n,`variable ${x(t)} of ${q(e)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(n,e,t)=>Y(
"workload-missing",n,`${q(e)} takes its pod template from ${x(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)}});var X,Ve=S(()=>{"use strict";X={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,
patterns:1e3,annotations:262144}});function tt(n){if(!pk(n))return[{start:0,end:n.length,contentOnMarker:!1,isSafe:!1}];let e=ck(n),[t]=e,r=t===void 0?void 0:
uk(n,t);return r===void 0?e:[...r,...e.slice(1)]}function ck(n){let e=[],t=0,r=Ls(n,0)&&Hp(n,0);for(let s=n.indexOf(`
---`);s!==-1;s=n.indexOf(`
---`,s+1))Ls(n,s+1)&&(e.push({start:t,end:s+1,contentOnMarker:r,isSafe:!0}),t=s+1,r=Hp(n,t));return e.push({start:t,end:n.
length,contentOnMarker:r,isSafe:!0}),e}function uk(n,{start:e,end:t}){if(e!==0||t>X.document||!Bk.test(n))return;let r=[];
for(let s=0;s<t;){let i=fk(n,s);if(i===void 0||i>t||!hk(n.slice(s,i)))return;ko.lastIndex=i,ko.test(n),r.push({start:s,end:ko.
lastIndex,contentOnMarker:!1,isSafe:!0,isJson:!0}),s=ko.lastIndex}return r}function fk(n,e){let t=0;Rs.lastIndex=e;for(let r=Rs.
exec(n);r!==null;r=Rs.exec(n))if(r[0]==='"'){let s=dk(n,r.index);if(s===-1)return;Rs.lastIndex=s+1}else if(t+=r[0]==="{"||
r[0]==="["?1:-1,t===0)return Rs.lastIndex}function dk(n,e){let t=n.indexOf('"',e+1);for(;t!==-1;){let r=t;for(;n.charAt(
r-1)==="\\";)r-=1;if((t-r)%2===0)break;t=n.indexOf('"',t+1)}return t}function hk(n){try{return JSON.parse(n),!0}catch{return!1}}
function pk(n){return!n.includes("\0")&&!n.includes(`
\uFEFF`)&&!(n.startsWith("%")||n.startsWith("\uFEFF%")||n.includes(`
%`))&&!(n.includes("\r")&&/\r(?!\n)/.test(n))}function Ls(n,e){let t=e===0&&n.startsWith("\uFEFF")?1:e;if(!n.startsWith(
"---",t))return!1;let r=n.charCodeAt(t+3);return Number.isNaN(r)||r===32||r===10||r===13||r===9}function Hp(n,e){let t=e===
0&&n.startsWith("\uFEFF")?1:e,r=n.indexOf(`
`,t),s=n.slice(t,r===-1?n.length:r);return!lk.test(s.endsWith("\r")?s.slice(0,-1):s)}function xs(n,e){if(e.contentOnMarker||
!e.isSafe)return"unknown";let t="none",r=!1,s=e.start;for(s===0&&n.startsWith("\uFEFF")&&(s=1),Ls(n,s)&&(s=Io(n,s)+1);s<
e.end;s=Io(n,s)+1){let i=n.charCodeAt(s);if(i===10||i===35||i===13&&n.charCodeAt(s+1)===10||i===32&&(r||mk.test(n.slice(
s,Io(n,s))))||i===45&&n.charCodeAt(s+1)===32&&r)continue;if(!(i>=97&&i<=122||i>=65&&i<=90)||(r=!0,n.startsWith("items",s)))
return"unknown";if(!n.startsWith("kind",s))continue;let a=gk.exec(n.slice(s,Io(n,s)))?.[1];if(a===void 0||t!=="none")return"\
unknown";t=a}return t}function Io(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t}var lk,Bk,ko,Rs,mk,gk,Qt=S(()=>{"use strict";Ve();lk=/^---[ \t]*(?:[ \t]#.*)?$/;Bk=/^[ \t\r\n]*\{/,
ko=/[ \t\r\n]*/y;Rs=/["{}[\]]/g;mk=/^ *(?:#.*)?\r?$/,gk=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/});function Kp(n){let e=$p.get(n);if(e!==void 0)return e;let{text:t}=n,r=["\x85","\u2028","\u2029"].some(s=>t.includes(s))||
t.includes("\uFEFF",1);return $p.set(n,r),r}function qp(n){let{text:e}=n,t=Kp(n);return r=>{let s=xs(e,r),i=t?e.slice(r.
start,r.end):"";if(!Up.test(i))return s;let o=i.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return xs(o,F(b({},r),{start:0,end:i.length}))===s?s:"unknown"}}function jp(n,e,t){let{file:r,root:s,problem:i}=n,o=Math.
max(s.start,e.start);if(n.hasDirectives){let a=r.text.lastIndexOf(`
%`,o)+1||r.text.indexOf("%");Fr(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}e.contentOnMarker&&
t===0&&Fr(r,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!n.explicitStart&&
Fr(r,o,"Kubernetes drops what follows `...`: start the document with a line `---`"),iB(r,e),No(r,e),i!==void 0&&e.isJson!==
!0&&Fr(r,i.offset,i.message)}function iB(n,e){let t=e.isSafe?null:Ck.exec(n.text.slice(e.start,e.end));t!==null&&Fr(n,e.
start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function No(n,e){let t=e.isJson||
!Kp(n)?null:Up.exec(n.text.slice(e.start,e.end));if(t===null)return;let r=t[0].length>1;Fr(n,e.start+t.index+(r?1:0),r?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function Fr(n,e,t){throw new P("yaml-unsupported",t,b({path:n.path},ce(n,e)))}var Up,$p,Ck,Jp=S(()=>{"use strict";W();We();
Qt();Up=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,$p=new WeakMap;Ck=/\r(?!\n)/});function oe(n,e){return n.type==="alias"?oe(n.target,!0):{node:n,shared:e||n.aliased}}function Wp(n,e){let{node:t}=oe(e,
!0);if(t.type==="sequence")for(let r of t.items.toReversed())Wp(n,r);else if(t.type==="mapping")for(let[r,{entry:s}]of He(
t))n.set(r,{entry:s,merged:!0})}function He(n){let e=new Map;for(let t of n.entries)t.name!==void 0?e.set(t.name,{entry:t,
merged:!1}):n.merges&&t.isMerge&&Wp(e,t.value);return e}function Vp(n){let e=n.merges?n.entries.filter(t=>t.name===void 0):
[];return He(F(b({},n),{entries:e}))}function L(n,e){if(n?.node.type!=="mapping")return;let{node:t}=n;if(t.merges){let s=He(
t).get(e);return s&&oe(s.entry.value,n.shared||s.merged)}let r=t.find===void 0?lt(t,e)?.value:t.find(e);return r&&oe(r,n.
shared)}function lt(n,e){for(let t=n.entries.length-1;t>=0;t-=1){let r=n.entries[t];if(r?.name===e)return r}}function ge(n,e){
let t=n;for(let r of e)t=L(t,r);return t}function he(n){return n?.node.type!=="sequence"?[]:n.node.items.map(e=>oe(e,n.shared))}
function j(n){return n?.node.type==="scalar"&&n.node.resolved==="string"?n.node.text:void 0}function Ot(n){return n===void 0||
n.node.type==="scalar"&&n.node.resolved==="null"}function Ms(n){return n?.node.type==="scalar"&&n.node.resolved==="bool"&&
/^(?:y|yes|on|true)$/i.test(n.node.text)}var Se=S(()=>{"use strict"});var vo,oB,Yp,zp,aB=S(()=>{"use strict";vo=new Map([["\\","\\"],['"','"'],["n",`
`],["t","	"]]),oB=1,Yp=2,zp=3});function Ue(n,e){return{tagName:n,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.matchByTagPrefix??!1,implicitFirstChars:e.
implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??(t=>String(t)),representTagName:e.
representTagName??(()=>n)}}function gB(n,e){let t=e.finalize===void 0;return{tagName:n,nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.
matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??(r=>r),carrierIsResult:t,identify:e.identify,
represent:e.represent??(r=>r),representTagName:e.representTagName??(()=>n)}}function Lo(n,e){let t=e.finalize===void 0;return{
tagName:n,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addPair:e.addPair,has:e.
has,keys:e.keys,get:e.get,finalize:e.finalize??(r=>r),carrierIsResult:t,identify:e.identify,represent:e.represent??(r=>r),
representTagName:e.representTagName??(()=>n)}}function Mk(n){let e=n,t=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=
-1),e=e.slice(1)),e.startsWith("0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(2),8):e.startsWith("\
0x")?t*parseInt(e.slice(2),16):t*parseInt(e,10)}function _k(n,e){if(e){if(!xk.test(n))return se}else if(!Lk.test(n))return se;
let t=Mk(n);return Number.isFinite(t)?t:se}function Hk(n){let e=n,t=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=-1),
e=e.slice(1)),e.startsWith("0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(2),8):e.startsWith("0x")?
t*parseInt(e.slice(2),16):t*parseInt(e,10)}function $k(n,e){if(e){if(!Gk.test(n))return se}else if(!Pk.test(n))return se;
let t=Hk(n);return Number.isFinite(t)?t:se}function qk(n){let e=n.replace(/_/g,""),t=1;if((e[0]==="-"||e[0]==="+")&&(e[0]===
"-"&&(t=-1),e=e.slice(1)),e.startsWith("0b"))return t*parseInt(e.slice(2),2);if(e.startsWith("0x"))return t*parseInt(e.slice(
2),16);if(e.includes(":")){let r=0;for(let s of e.split(":"))r=r*60+Number(s);return t*r}return e!=="0"&&e[0]==="0"?t*parseInt(
e,8):t*parseInt(e,10)}function jk(n){if(!Kk.test(n))return se;let e=qk(n);return Number.isFinite(e)?e:se}function Vk(n){
if(!Jk.test(n))return se;let e=n.toLowerCase(),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return t===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let r=t*parseFloat(e);return Number.isFinite(
r)||Wk.test(n)?r:se}function Yk(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}function Xk(n,e){
if(e){if(!Qk.test(n))return se;let r=n.toLowerCase(),s=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")
return s===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=s*parseFloat(r);return Number.
isFinite(i)?i:se}if(!zk.test(n))return se;let t=Number(n);return Number.isFinite(t)?t:se}function Zk(n){if(isNaN(n))return"\
.nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(n,-0))return"\
-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}function rI(n){if(!tI.test(n))return se;let e=n.
toLowerCase().replace(/_/g,""),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return t===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let r=0;if(e.includes(":")){for(let s of e.split(":"))r=r*60+Number(s);
r*=t}else r=t*parseFloat(e);return Number.isFinite(r)||nI.test(n)?r:se}function sI(n){if(isNaN(n))return".nan";if(n===Number.
POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(
10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}function aI(n){let e=n.replace(/\s/g,"");if(e.length%4!==0||!oI.
test(e))return se;let t=atob(e),r=new Uint8Array(t.length);for(let s=0;s<t.length;s++)r[s]=t.charCodeAt(s);return r}function lI(n){
let e="";for(let t=0;t<n.length;t++)e+=String.fromCharCode(n[t]);return btoa(e)}function Qp(n,e,t,r=0,s=0,i=0,o=0){let a=new Date(
Date.UTC(n,e,t,r,s,i,o));return a.setUTCFullYear(n,e,t),a}function fI(n){let e=BI.exec(n);if(e===null&&(e=uI.exec(n)),e===
null)return se;let t=+e[1],r=+e[2]-1,s=+e[3];if(!e[4]){let B=Qp(t,r,s);return B.getUTCFullYear()!==t||B.getUTCMonth()!==
r||B.getUTCDate()!==s?se:B}let i=+e[4],o=+e[5],a=+e[6],l=0;if(i>23||o>59||a>59)return se;if(e[7]){let B=e[7].slice(0,3);
for(;B.length<3;)B+="0";l=+B}let c=Qp(t,r,s,i,o,a,l);if(c.getUTCFullYear()!==t||c.getUTCMonth()!==r||c.getUTCDate()!==s)
return se;if(e[9]){let B=+e[10],u=+(e[11]||0);if(B>23||u>59)return se;let f=(B*60+u)*6e4;c.setTime(c.getTime()-(e[9]==="\
-"?-f:f))}return c}function xo(n){if(n===null||typeof n!="object"||Array.isArray(n))return!1;let e=Object.getPrototypeOf(
n);return e===null||e===Object.prototype}function yI(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.
create(null)}}function EI(){return{scalar:[],sequence:[],mapping:[]}}function wI(n){let e=[];for(let t of n){let r=e.length;
for(let s=0;s<e.length;s++){let i=e[s];if(i.nodeKind===t.nodeKind&&i.tagName===t.tagName&&i.matchByTagPrefix===t.matchByTagPrefix){
r=s;break}}e[r]=t}return e}function Xp(n){if(Array.isArray(n)){let e=Array.prototype.slice.call(n);for(let t=0;t<e.length;t++){
if(Array.isArray(e[t]))return null;typeof e[t]=="object"&&Object.prototype.toString.call(e[t])==="[object Object]"&&(e[t]=
"[object Object]")}return String(e)}return typeof n=="object"&&Object.prototype.toString.call(n)==="[object Object]"?"[o\
bject Object]":String(n)}function lB(n,e,t,r,s){let i="",o="",a=Math.floor(s/2)-1;return r-e>a&&(i=" ... ",e=r-a+i.length),
t-r>a&&(o=" ...",t=r+a-o.length),{str:i+n.slice(e,t).replace(/\t/g,"\u2192")+o,pos:r-e+i.length}}function cB(n,e){return"\
 ".repeat(Math.max(e-n.length,0))+n}function AI(n,e){if(!n.buffer)return null;let t=b(b({},OI),e),r=/\r?\n|\r|\0/g,s=[0],
i=[],o,a=-1;for(;o=r.exec(n.buffer);)i.push(o.index),s.push(o.index+o[0].length),n.position<=o.index&&a<0&&(a=s.length-2);
a<0&&(a=s.length-1);let l="",c=Math.min(n.line+t.linesAfter,i.length).toString().length,B=t.maxLength-(t.indent+c+3);for(let f=1;f<=
t.linesBefore&&!(a-f<0);f++){let d=lB(n.buffer,s[a-f],i[a-f],n.position-(s[a]-s[a-f]),B);l=`${" ".repeat(t.indent)}${cB(
(n.line-f+1).toString(),c)} | ${d.str}
${l}`}let u=lB(n.buffer,s[a],i[a],n.position,B);l+=`${" ".repeat(t.indent)}${cB((n.line+1).toString(),c)} | ${u.str}
`,l+=`${"-".repeat(t.indent+c+3+u.pos)}^
`;for(let f=1;f<=t.linesAfter&&!(a+f>=i.length);f++){let d=lB(n.buffer,s[a+f],i[a+f],n.position-(s[a]-s[a+f]),B);l+=`${"\
 ".repeat(t.indent)}${cB((n.line+f+1).toString(),c)} | ${d.str}
`}return l.replace(/\n$/,"")}function Zp(n,e){let t="";return n.mark?(n.mark.name&&(t+=`in "${n.mark.name}" `),t+=`(${n.
mark.line+1}:${n.mark.column+1})`,!e&&n.mark.snippet&&(t+=`

${n.mark.snippet}`),`${n.reason} ${t}`):n.reason}function em(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:
return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}function II(n){return n<=65535?String.fromCharCode(n):String.fromCharCode((n-65536>>10)+55296,(n-65536&1023)+56320)}
function NI(n){return n>=48&&n<=57?n-48:(n|32)-97+10}function vI(n){return n===120?2:n===117?4:8}function Fo(n,e,t){let r=0;
for(;e<t;){let s=n.charCodeAt(e);if(s===10)r++,e++;else if(s===13)r++,e++,n.charCodeAt(e)===10&&e++;else if(s===32||s===
9)e++;else break}return{position:e,breaks:r}}function yB(n){return n===1?" ":`
`.repeat(n-1)}function FI(n,e,t){let r="",s=e,i=e,o=e;for(;s<t;){let a=n.charCodeAt(s);if(a===10||a===13){r+=n.slice(i,o);
let l=Fo(n,s,t);r+=yB(l.breaks),s=i=o=l.position}else s++,a!==32&&a!==9&&(o=s)}return r+n.slice(i,o)}function TI(n,e,t){
let r="",s=e,i=e,o=e;for(;s<t;){let a=n.charCodeAt(s);if(a===39)r+=n.slice(i,s)+"'",s+=2,i=o=s;else if(a===10||a===13){r+=
n.slice(i,o);let l=Fo(n,s,t);r+=yB(l.breaks),s=i=o=l.position}else s++,a!==32&&a!==9&&(o=s)}return r+n.slice(i,t)}function RI(n,e,t){
let r="",s=e,i=e,o=e;for(;s<t;){let a=n.charCodeAt(s);if(a===92){r+=n.slice(i,s),s++;let l=n.charCodeAt(s);if(l===10||l===
13)s=Fo(n,s,t).position;else if(l<256&&um[l])r+=fm[l],s++;else{let c=vI(l),B=0;for(;c>0;c--){s++;let u=NI(n.charCodeAt(s));
B=(B<<4)+u}r+=II(B),s++}i=o=s}else if(a===10||a===13){r+=n.slice(i,o);let l=Fo(n,s,t);r+=yB(l.breaks),s=i=o=l.position}else
s++,a!==32&&a!==9&&(o=s)}return r+n.slice(i,t)}function tm(n,e,t,r,s,i){let o=r<0?0:r,a=n.slice(e,t).replace(/\r\n?/g,`
`),l=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),c="",B=!1,u=0,f=!1;for(let d of l){let p=0;for(;p<o&&d.charCodeAt(p)===32;)p++;if(r<0||p>=d.length){u++;continue}let h=d.
slice(o),C=h.charCodeAt(0);i?C===32||C===9?(f=!0,c+=`
`.repeat(B?1+u:u)):f?(f=!1,c+=`
`.repeat(u+1)):u===0?B&&(c+=" "):c+=`
`.repeat(u):c+=`
`.repeat(B?1+u:u),c+=h,B=!0,u=0}return s===De.KEEP?c+=`
`.repeat(B?1+u:u):s!==De.STRIP&&B&&(c+=`
`),c}function dm(n,e){if(e.valueStart===kI)return"";let{valueStart:t,valueEnd:r}=e;if(e.fast)return n.slice(t,r);switch(e.
style){case J.SINGLE_QUOTED:return TI(n,t,r);case J.DOUBLE_QUOTED:return RI(n,t,r);case J.LITERAL_BLOCK:return tm(n,t,r,
e.indent,e.chomping,!1);case J.FOLDED_BLOCK:return tm(n,t,r,e.indent,e.chomping,!0);default:return FI(n,t,r)}}function $I(n,e,t){
n.events.push({type:fe.DOCUMENT,explicitStart:e,explicitEnd:t,directives:n.directives})}function Em(n,e,t,r,s,i,o){n.events.
push({type:fe.SEQUENCE,start:e,anchorStart:t,anchorEnd:r,tagStart:s,tagEnd:i,style:o})}function wm(n,e,t,r,s,i,o){n.events.
push({type:fe.MAPPING,start:e,anchorStart:t,anchorEnd:r,tagStart:s,tagEnd:i,style:o})}function nm(n,e){n.events.splice(e.
eventsLength,0,{type:fe.MAPPING,start:e.position,anchorStart:re,anchorEnd:re,tagStart:re,tagEnd:re,style:gn.FLOW})}function Pr(n,e,t,r,s,i,o,a,l=De.
CLIP,c=-1,B=!1){n.events.push({type:fe.SCALAR,valueStart:e,valueEnd:t,anchorStart:r,anchorEnd:s,tagStart:i,tagEnd:o,style:a,
chomping:l,indent:c,fast:B})}function UI(n,e,t){n.events.push({type:fe.ALIAS,anchorStart:e,anchorEnd:t})}function Tr(n){
n.events.push({type:fe.POP})}function Ye(n){Pr(n,re,re,re,re,re,re,J.PLAIN)}function rm(){return{anchorStart:re,anchorEnd:re,
tagStart:re,tagEnd:re}}function Rr(n){return{position:n.position,line:n.line,lineStart:n.lineStart,lineIndent:n.lineIndent,
firstTabInLine:n.firstTabInLine,eventsLength:n.events.length}}function Lr(n,e){n.position=e.position,n.line=e.line,n.lineStart=
e.lineStart,n.lineIndent=e.lineIndent,n.firstTabInLine=e.firstTabInLine,n.events.length=e.eventsLength}function U(n,e){_o.
throwAt(n.input.slice(0,n.length),n.position,e,n.filename)}function ke(n){return n===10||n===13}function Gr(n){return n===
9||n===32}function At(n){return Gr(n)||ke(n)}function Xt(n){return n===0||At(n)}function Jn(n){return n===44||n===91||n===
93||n===123||n===125}function KI(n){return n>=48&&n<=57?n-48:-1}function qI(n){if(n>=48&&n<=57)return n-48;let e=n|32;return e>=
97&&e<=102?e-97+10:-1}function jI(n){return n===120?2:n===117?4:n===85?8:0}function JI(n){return n===48||n===97||n===98||
n===116||n===9||n===110||n===118||n===102||n===114||n===101||n===32||n===34||n===47||n===92||n===78||n===95||n===76||n===
80}function Ro(n){n.input.charCodeAt(n.position)===10?n.position++:(n.position++,n.input.charCodeAt(n.position)===10&&n.
position++),n.line++,n.lineStart=n.position,n.lineIndent=0,n.firstTabInLine=-1}function $e(n,e){let t=0,r=n.input.charCodeAt(
n.position),s=n.position===n.lineStart||At(n.input.charCodeAt(n.position-1));for(;r!==0;){for(;Gr(r);)s=!0,r===9&&n.firstTabInLine===
-1&&(n.firstTabInLine=n.position),r=n.input.charCodeAt(++n.position);if(e&&s&&r===35)do r=n.input.charCodeAt(++n.position);while(!ke(
r)&&r!==0);if(!ke(r))break;for(Ro(n),t++,s=!0,r=n.input.charCodeAt(n.position);r===32;)n.lineIndent++,r=n.input.charCodeAt(
++n.position)}return t}function Mr(n,e=n.position){let t=n.input.charCodeAt(e);if((t===45||t===46)&&t===n.input.charCodeAt(
e+1)&&t===n.input.charCodeAt(e+2)){let r=n.input.charCodeAt(e+3);return r===0||At(r)}return!1}function Sm(n){n.position===
n.lineStart&&n.input.charCodeAt(n.position)===65279&&(n.position++,n.lineStart=n.position)}function EB(n){if(n.position!==
n.lineStart)return!1;if(Mr(n))return!0;if(n.input.charCodeAt(n.position)!==65279)return!1;let e=Rr(n);Sm(n),$e(n,!0);let t=n.
input.charCodeAt(n.position),r=n.position===n.lineStart&&(t===37||t===45&&Mr(n));return Lr(n,e),r}function sm(n){let e=n.
input.charCodeAt(n.position);for(;e!==0&&!ke(e);)e=n.input.charCodeAt(++n.position)}function Dm(n,e,t){let r=MI.exec(n.input.
slice(e,t));r!==null&&(n.position=e+r.index+r[0].length-1,U(n,"the stream contains non-printable characters"))}function WI(n,e,t){
if(n.input.charCodeAt(n.position)!==33)return!1;e.tagStart!==re&&U(n,"duplication of a tag property");let r=n.position,s=!1,
i=!1,o="!",a=n.input.charCodeAt(++n.position);a===60?(s=!0,a=n.input.charCodeAt(++n.position)):a===33&&(i=!0,o="!!",a=n.
input.charCodeAt(++n.position));let l=n.position,c;if(s){for(;a!==0&&a!==62;)a=n.input.charCodeAt(++n.position);a!==62&&
U(n,"unexpected end of the stream within a verbatim tag"),c=n.input.slice(l,n.position),n.position++}else{for(;a!==0&&!At(
a)&&!(t&&Jn(a));)a===33&&(i?U(n,"tag suffix cannot contain exclamation marks"):(o=n.input.slice(l-1,n.position+1),gm.test(
o)||U(n,"named tag handle cannot contain such characters"),i=!0,l=n.position+1)),a=n.input.charCodeAt(++n.position);c=n.
input.slice(l,n.position),_I.test(c)&&U(n,"tag suffix cannot contain flow indicator characters")}return c&&!(s?PI.test(c):
GI.test(c))&&U(n,`tag name cannot contain such characters: ${c}`),!s&&o!=="!"&&o!=="!!"&&!hm.call(n.tagHandlers,o)&&U(n,
`undeclared tag handle "${o}"`),e.tagStart=r,e.tagEnd=n.position,!0}function VI(n,e){if(n.input.charCodeAt(n.position)!==
38)return!1;e.anchorStart!==re&&U(n,"duplication of an anchor property"),n.position++;let t=n.position;for(;n.input.charCodeAt(
n.position)!==0&&!At(n.input.charCodeAt(n.position))&&!Jn(n.input.charCodeAt(n.position));)n.position++;return n.position===
t&&U(n,"name of an anchor node must contain at least one character"),e.anchorStart=t,e.anchorEnd=n.position,!0}function YI(n,e){
if(n.input.charCodeAt(n.position)!==42)return!1;(e.anchorStart!==re||e.tagStart!==re)&&U(n,"alias node should not have a\
ny properties"),n.position++;let t=n.position;for(;n.input.charCodeAt(n.position)!==0&&!At(n.input.charCodeAt(n.position))&&
!Jn(n.input.charCodeAt(n.position));)n.position++;return n.position===t&&U(n,"name of an alias node must contain at leas\
t one character"),UI(n,t,n.position),!0}function hB(n,e){$e(n,!1),n.lineIndent<e&&U(n,"deficient indentation")}function zI(n,e,t){
if(n.input.charCodeAt(n.position)!==39)return!1;n.position++;let r=n.position,s=!0;for(;n.input.charCodeAt(n.position)!==
0;){let i=n.input.charCodeAt(n.position);if(i===39){if(n.input.charCodeAt(n.position+1)===39){s=!1,n.position+=2;continue}
let o=n.position;return n.position++,Pr(n,r,o,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,J.SINGLE_QUOTED,De.CLIP,-1,s),
!0}ke(i)?(s=!1,hB(n,e)):n.position===n.lineStart&&Mr(n)?U(n,"unexpected end of the document within a single quoted scala\
r"):i!==9&&i<32?U(n,"expected valid JSON character"):n.position++}U(n,"unexpected end of the stream within a single quot\
ed scalar")}function QI(n,e,t){if(n.input.charCodeAt(n.position)!==34)return!1;n.position++;let r=n.position,s=!0;for(;n.
input.charCodeAt(n.position)!==0;){let i=n.input.charCodeAt(n.position);if(i===34){let o=n.position;return n.position++,
Pr(n,r,o,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,J.DOUBLE_QUOTED,De.CLIP,-1,s),!0}if(i===92){s=!1;let o=n.input.charCodeAt(
++n.position);if(ke(o))hB(n,e);else if(JI(o))n.position++;else{let a=jI(o);for(a===0&&U(n,"unknown escape sequence");a-- >
0;)n.position++,qI(n.input.charCodeAt(n.position))<0&&U(n,"expected hexadecimal character");n.position++}}else ke(i)?(s=
!1,hB(n,e)):n.position===n.lineStart&&Mr(n)?U(n,"unexpected end of the document within a double quoted scalar"):i!==9&&i<
32?U(n,"expected valid JSON character"):n.position++}U(n,"unexpected end of the stream within a double quoted scalar")}function XI(n,e,t){
let r=n.input.charCodeAt(n.position),s=De.CLIP,i=-1,o=!1;if(r!==124&&r!==62)return!1;let a=r===124?J.LITERAL_BLOCK:J.FOLDED_BLOCK;
for(n.position++;n.input.charCodeAt(n.position)!==0;){let d=n.input.charCodeAt(n.position),p=KI(d);if(d===43||d===45)s!==
De.CLIP&&U(n,"repeat of a chomping mode identifier"),s=d===43?De.KEEP:De.STRIP,n.position++;else if(p>=0)p===0&&U(n,"bad\
 explicit indentation width of a block scalar; it cannot be less than one"),o&&U(n,"repeat of an indentation width ident\
ifier"),i=e+p-1,o=!0,n.position++;else break}let l=!1;for(;Gr(n.input.charCodeAt(n.position));)l=!0,n.position++;l&&n.input.
charCodeAt(n.position)===35&&sm(n),ke(n.input.charCodeAt(n.position))?Ro(n):n.input.charCodeAt(n.position)!==0&&U(n,"a l\
ine break is expected");let c=o?i:-1,B=0,u=n.position,f=n.position;for(;n.input.charCodeAt(n.position)!==0;){let d=n.position,
p=0;for(;n.input.charCodeAt(d+p)===32;)p++;let h=n.input.charCodeAt(d+p);if(h===0){c>=0?p>c&&(f=d+p):p>0&&(f=d+p);break}
if(EB(n))break;if(!o&&c===-1&&ke(h)&&(B=Math.max(B,p)),!o&&c===-1&&!ke(h)&&(h===9&&p<e&&(n.position=d+p,U(n,"tab charact\
ers must not be used in indentation")),p>=e&&p<B&&(n.position=d+p,U(n,"bad indentation of a mapping entry"))),c===-1&&h!==
0&&!ke(h)&&p<e){n.lineIndent=p,n.position=d+p;break}!o&&h!==0&&!ke(h)&&c===-1&&(c=p);let C=c===-1?e+1:c;if(h!==0&&!ke(h)&&
p<C){n.lineIndent=p,n.position=d+p;break}sm(n),f=n.position,ke(n.input.charCodeAt(n.position))&&(Ro(n),f=n.position)}return Dm(
n,u,f),Pr(n,u,f,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,a,s,c),!0}function ZI(n,e){let t=n.input.charCodeAt(n.position),
r=e===xr;if(t===0||At(t)||t===35||t===38||t===42||t===33||t===124||t===62||t===39||t===34||t===37||t===64||t===96||Jn(t))
return!1;if(t===63||t===45){let s=n.input.charCodeAt(n.position+1);if(Xt(s)||r&&Jn(s))return!1}return!0}function eN(n,e,t,r){
if(!ZI(n,t))return!1;let s=n.position,i=n.position,o=n.input.charCodeAt(n.position),a=t===xr,l=!1;for(;o!==0&&!EB(n);){if(o===
58){let c=n.input.charCodeAt(n.position+1);if(Xt(c)||a&&Jn(c))break}else if(o===35){if(At(n.input.charCodeAt(n.position-
1)))break}else{if(a&&Jn(o))break;if(ke(o)){let c=n.position,B=n.line,u=n.lineStart,f=n.lineIndent;if($e(n,!1),n.lineIndent>=
e){l=!0,o=n.input.charCodeAt(n.position);continue}n.position=c,n.line=B,n.lineStart=u,n.lineIndent=f;break}}Gr(o)||(i=n.
position+1),o=n.input.charCodeAt(++n.position)}return i===s?!1:(Dm(n,s,i),Pr(n,s,i,r.anchorStart,r.anchorEnd,r.tagStart,
r.tagEnd,J.PLAIN,De.CLIP,-1,!l),!0)}function _s(n,e){let t=n.line;$e(n,!0),(n.line>t&&n.lineIndent<e||n.firstTabInLine!==
-1&&n.lineIndent<e)&&U(n,"deficient indentation")}function tN(n,e,t){let r=n.input.charCodeAt(n.position),s=r===123,i=n.
position,o=!0;if(r!==91&&r!==123)return!1;let a=s?125:93;for(s?wm(n,i,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,gn.FLOW):
Em(n,i,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,gn.FLOW),n.position++;n.input.charCodeAt(n.position)!==0;){_s(n,e);
let l=n.input.charCodeAt(n.position);if(l===a)return n.position++,Tr(n),!0;o?l===44&&U(n,"expected the node content, but\
 found ','"):U(n,"missed comma between flow collection entries");let c=!1,B=!1;l===63&&At(n.input.charCodeAt(n.position+
1))&&(c=B=!0,n.position+=1,_s(n,e));let u=n.line,f=Rr(n),d=_r(n,e,xr,!1,!0);_s(n,e),l=n.input.charCodeAt(n.position),(s||
B||n.line===u)&&l===58?(c=!0,n.position++,_s(n,e),s||nm(n,f),d||Ye(n),_r(n,e,xr,!1,!0)||Ye(n),_s(n,e),s||Tr(n)):s&&c?(d||
Ye(n),Ye(n)):s?Ye(n):c&&(nm(n,f),d||Ye(n),Ye(n),Tr(n)),l=n.input.charCodeAt(n.position),l===44?(o=!0,n.position++):o=!1}
U(n,"unexpected end of the stream within a flow collection")}function im(n,e,t){if(n.firstTabInLine!==-1||n.input.charCodeAt(
n.position)!==45||!Xt(n.input.charCodeAt(n.position+1)))return!1;for(Em(n,n.position,t.anchorStart,t.anchorEnd,t.tagStart,
t.tagEnd,gn.BLOCK);n.input.charCodeAt(n.position)===45&&Xt(n.input.charCodeAt(n.position+1));){n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,U(n,"tab characters must not be used in indentation"));let r=n.line;n.position++;let s=$e(n,!0)>
0;if(n.firstTabInLine!==-1&&n.input.charCodeAt(n.position)===45&&Xt(n.input.charCodeAt(n.position+1))&&U(n,"bad indentat\
ion of a sequence entry"),s&&n.lineIndent<=e?Ye(n):_r(n,e,mm,!1,!0),$e(n,!0),n.lineIndent<e||n.position>=n.length)break;
n.lineIndent>e&&U(n,"bad indentation of a sequence entry"),n.line===r&&n.input.charCodeAt(n.position)===45&&Xt(n.input.charCodeAt(
n.position+1))&&U(n,"bad indentation of a sequence entry")}return Tr(n),!0}function BB(n,e,t,r){let s=!1,i=!1,o=!1,a=!1;
if(n.firstTabInLine!==-1)return!1;let l=n.input.charCodeAt(n.position);for(;l!==0;){!s&&n.firstTabInLine!==-1&&(n.position=
n.firstTabInLine,U(n,"tab characters must not be used in indentation"));let c=n.input.charCodeAt(n.position+1),B=n.line;
if((l===63||l===58)&&Xt(c))o||(wm(n,n.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,gn.BLOCK),o=!0),l===63?(s&&
Ye(n),i=!0,s=!0):(s||(Ye(n),i=!0),s=!1),n.position+=1,a=!0;else{s&&(Ye(n),s=!1);let u=Rr(n);if(!_r(n,t,pm,!1,!0))break;if(n.
line===B){for(l=n.input.charCodeAt(n.position);Gr(l);)l=n.input.charCodeAt(++n.position);if(l===58)l=n.input.charCodeAt(
++n.position),Xt(l)||U(n,"a whitespace character is expected after the key-value separator within a block mapping"),o||(n.
events.splice(u.eventsLength,0,{type:fe.MAPPING,start:u.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.
tagStart,tagEnd:r.tagEnd,style:gn.BLOCK}),o=!0),i=!0,s=!1,a=!1;else if(i)U(n,"expected ':' after a mapping key");else return r.
anchorStart!==re||r.tagStart!==re?(Lr(n,u),!1):!0}else if(i)U(n,"can not read a block mapping entry; a multiline key may\
 not be an implicit key");else return r.anchorStart!==re||r.tagStart!==re?(Lr(n,u),!1):!0}if(_r(n,e,To,!0,a)&&(a=!1),s||
a&&(Ye(n),a=!1),$e(n,!0),l=n.input.charCodeAt(n.position),(n.line===B||n.lineIndent>e)&&l!==0)U(n,"bad indentation of a \
mapping entry");else if(n.lineIndent<e)break}return i?(s&&Ye(n),o&&Tr(n),!0):!1}function _r(n,e,t,r,s,i=!0){n.depth>=n.maxDepth&&
U(n,`nesting exceeded maxDepth (${n.maxDepth})`),n.depth++;let o=1,a=!1,l=!1,c=null,B=rm(),u=t===To||t===mm,f=u,d=u;if(r&&
$e(n,!0)&&(a=!0,n.lineIndent>e?o=1:n.lineIndent===e?o=0:o=-1),o===1)for(;;){let p=n.input.charCodeAt(n.position),h=Rr(n);
if(a&&o!==1&&(p===33||p===38))break;if(a&&d&&(B.tagStart!==re||B.anchorStart!==re)&&(p===33||p===38)){let C=Rr(n),y=e+1;
if(BB(n,n.position-n.lineStart,y,B)&&n.events[C.eventsLength]?.type===fe.MAPPING)return n.depth--,!0;Lr(n,C)}if(a&&(p===
33&&B.tagStart!==re||p===38&&B.anchorStart!==re)||!WI(n,B,t===xr)&&!VI(n,B))break;c===null&&(c=h),$e(n,!0)?(a=!0,f=d,n.lineIndent>
e?o=1:n.lineIndent===e?o=0:o=-1):f=!1}if(f&&(f=a||s),o===1||t===To){let p=t===xr||t===pm?e:e+1,h=n.position-n.lineStart;
if(o===1)if(f&&(im(n,h,B)||BB(n,h,p,B))||tN(n,p,B))l=!0;else{let C=n.input.charCodeAt(n.position);if(c!==null&&i&&d&&!f&&
C!==124&&C!==62){let y=Rr(n),w=c.position-c.lineStart;Lr(n,c),BB(n,w,p,rm())&&n.events[y.eventsLength]?.type===fe.MAPPING?
l=!0:Lr(n,y)}!l&&(u&&XI(n,p,B)||zI(n,p,B)||QI(n,p,B)||YI(n,B)||eN(n,p,t,B))&&(l=!0)}else o===0&&(l=f&&im(n,h,B))}return u=
u&&!l,!l&&(B.anchorStart!==re||B.tagStart!==re||u)&&(Pr(n,re,re,B.anchorStart,B.anchorEnd,B.tagStart,B.tagEnd,J.PLAIN),l=
!0),n.depth--,l||B.anchorStart!==re||B.tagStart!==re}function nN(n){if(n.lineIndent>0||n.input.charCodeAt(n.position)!==
37)return!1;n.position++;let e=n.position;for(;n.input.charCodeAt(n.position)!==0&&!At(n.input.charCodeAt(n.position));)
n.position++;let t=n.input.slice(e,n.position),r=[];for(t.length===0&&U(n,"directive name must not be less than one char\
acter in length");n.input.charCodeAt(n.position)!==0&&!ke(n.input.charCodeAt(n.position));){for(;Gr(n.input.charCodeAt(n.
position));)n.position++;if(n.input.charCodeAt(n.position)===35||ke(n.input.charCodeAt(n.position))||n.input.charCodeAt(
n.position)===0)break;let s=n.position;for(;n.input.charCodeAt(n.position)!==0&&!At(n.input.charCodeAt(n.position));)n.position++;
r.push(n.input.slice(s,n.position))}if(ke(n.input.charCodeAt(n.position))&&Ro(n),t==="YAML"){n.directives.some(i=>i.kind===
"yaml")&&U(n,"duplication of %YAML directive"),r.length!==1&&U(n,"YAML directive accepts exactly one argument");let s=/^([0-9]+)\.([0-9]+)$/.
exec(r[0]);s===null&&U(n,"ill-formed argument of the YAML directive"),parseInt(s[1],10)!==1&&U(n,"unacceptable YAML vers\
ion of the document"),n.directives.push({kind:"yaml",version:r[0]})}else if(t==="TAG"){r.length!==2&&U(n,"TAG directive \
accepts exactly two arguments");let[s,i]=r;gm.test(s)||U(n,"ill-formed tag handle (first argument) of the TAG directive"),
hm.call(n.tagHandlers,s)&&U(n,`there is a previously declared suffix for "${s}" tag handle`),HI.test(i)||U(n,"ill-formed\
 tag prefix (second argument) of the TAG directive"),n.tagHandlers[s]=i,n.directives.push({kind:"tag",handle:s,prefix:i})}
return!0}function rN(n){n.directives=[],n.tagHandlers=Object.create(null);let e=!1;for($e(n,!0);nN(n);)e=!0,$e(n,!0);let t=!1,
r=!1,s=!0;if(n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(
n.position+2)===45&&Xt(n.input.charCodeAt(n.position+3))){t=!0;let a=n.line;n.position+=3,$e(n,!0),s=n.line>a}else e&&U(
n,"directives end mark is expected");let i=n.events.length;if(!t&&n.position===n.lineStart&&n.input.charCodeAt(n.position)===
46&&Mr(n)){n.position+=3,$e(n,!0);return}if($I(n,t,!1),_r(n,n.lineIndent-1,To,!1,s,s)||Ye(n),$e(n,!0),n.position===n.lineStart&&
Mr(n)&&(r=n.input.charCodeAt(n.position)===46,r)){let a=n.line;n.position+=3,$e(n,!0),n.line===a&&n.position<n.length&&U(
n,"end of the stream or a document separator is expected")}let o=n.events[i];o?.type===fe.DOCUMENT&&(o.explicitEnd=r),Tr(
n),!r&&n.position<n.length&&!EB(n)&&U(n,"end of the stream or a document separator is expected")}function wB(n,e){let t=n.
length,r=F(b(b({},ym),e),{input:`${n}\0`,length:t,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),s=n.indexOf("\0");for(s!==-1&&_o.throwAt(n,s,"null byte is not allowed in in\
put",r.filename);r.position<r.length&&(Sm(r),$e(r,!0),!(r.position>=r.length));){let i=r.position;rN(r),r.position===i&&
U(r,"can not read a document")}return r.events}function Po(n,e){return(n&1<<e)!==0}function bm(n){return n.presenterOptions.
quoteStyle==="single"&&Po(n.allowedStylesMask,J.SINGLE_QUOTED)?J.SINGLE_QUOTED:J.DOUBLE_QUOTED}function sN(n){n.presenterOptions.
quoteFlowKeys&&(!n.isKey||!n.flowOnly||n.style!==J.PLAIN||(n.style=J.DOUBLE_QUOTED))}function iN(n){n.style===J.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.
test(n.node.value)&&(n.style=J.DOUBLE_QUOTED)}function oN(n){n.style===J.PLAIN&&/^\s+$/.test(n.node.value)&&(n.style=J.DOUBLE_QUOTED)}
function aN(n){n.presenterOptions.forceQuotes&&(n.isKey||n.style!==J.PLAIN||n.node.tag===n.presenterOptions.schema.defaultScalarTag.
tagName&&(n.style=n.node.value.includes(`
`)?J.DOUBLE_QUOTED:bm(n)))}function lN(n){if(n.style!==J.PLAIN||n.isKey)return;let e=n.node.value,t=e.indexOf(`
`)!==-1;if(!Po(n.allowedStylesMask,J.LITERAL_BLOCK)){t&&(n.style=J.DOUBLE_QUOTED);return}let r=n.presenterOptions.lineWidth;
if(r===-1){t&&(n.style=J.LITERAL_BLOCK);return}let s=Math.max(Math.min(r,40),r-n.shiftOfContent),i=0,o=!1;for(;i<=e.length;){
let a=e.length,l=e.indexOf(`
`,i);l!==-1&&(a=l);let c=e.slice(i,a);if(c.length>s&&c[0]!==" "&&/ [^ \t]/.test(c)&&(o=!0),l===-1)break;i=l+1}o?n.style=
J.FOLDED_BLOCK:t&&(n.style=J.LITERAL_BLOCK)}function cN(n){n.style===J.PLAIN&&!Po(n.allowedStylesMask,J.PLAIN)&&(n.style=
bm(n))}function BN(n){Po(n.allowedStylesMask,n.style)||(n.style=J.DOUBLE_QUOTED)}var se,yk,Ek,wk,Sk,Dk,bk,Ok,Ak,kk,Ik,Nk,
vk,Fk,Tk,Rk,Lk,xk,am,Pk,Gk,Uk,Kk,uB,Jk,Wk,lm,zk,Qk,eI,tI,nI,fB,iI,oI,cI,BI,uI,dI,hI,pI,mI,gI,CI,Mo,CB,PK,SI,DI,bI,GK,HK,
OI,_o,fe,J,gn,De,kI,um,fm,$K,LI,UK,xI,re,hm,xr,pm,mm,To,MI,_I,gm,dB,Cm,PI,GI,HI,ym,KK,om,uN,fN,dN,SB,Om,Go,Am,km,hN,pB,mB,
pN,mN,Im,Nm,vm,Fm,Tm,Rm,gN,CN,yN,EN,wN,SN,qK,jK,JK,WK,VK,YK,zK,DN,QK,XK,ZK,eq,tq,nq,rq,sq,iq,oq,aq,lq,cq,Bq,uq,fq,dq,Lm=S(
()=>{se=Symbol("NOT_RESOLVED");yk=Ue("tag:yaml.org,2002:str",{resolve:n=>n,identify:n=>typeof n=="string"}),Ek=["","~","\
null","Null","NULL"],wk=Ue("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:n=>Ek.indexOf(
n)!==-1?null:se,identify:n=>n===null,represent:()=>"null"}),Sk=Ue("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(n,e)=>n==="null"||e&&n===""?null:se,identify:n=>n===null,represent:()=>"null"}),Dk=["","~","null","Null","\
NULL"],bk=Ue("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:n=>Dk.indexOf(n)!==-1?null:
se,identify:n=>n===null,represent:()=>"null"}),Ok=["true","True","TRUE"],Ak=["false","False","FALSE"],kk=Ue("tag:yaml.or\
g,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:n=>Ok.indexOf(n)!==-1?!0:Ak.indexOf(n)!==-1?!1:se,
identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?"true":"false"}),Ik=["true"],Nk=["fals\
e"],vk=Ue("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:n=>Ik.indexOf(n)!==-1?!0:Nk.indexOf(
n)!==-1?!1:se,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?"true":"false"}),Fk=["tr\
ue","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Tk=["false","False","FALSE","n","N","no","No","NO","off","Of\
f","OFF"],Rk=Ue("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:n=>Fk.
indexOf(n)!==-1?!0:Tk.indexOf(n)!==-1?!1:se,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?
"true":"false"}),Lk=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),xk=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7\
]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");am=Ue("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."012345\
6789"],resolve:_k,identify:n=>Number.isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.toString(
10)}),Pk=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Gk=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-\
9]+)$");Uk=Ue("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:$k,identify:n=>Number.
isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.toString(10)}),Kk=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");uB=Ue("tag:yaml.\
org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:jk,identify:n=>Number.isInteger(n)&&!Object.
is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.toString(10)}),Jk=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE]\
[-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Wk=new RegExp("^(?:[-+]?\
\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");lm=Ue("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."\
0123456789"],resolve:Vk,identify:n=>typeof n=="number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("\
e")>=0),represent:Yk}),zk=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Qk=new RegExp("^(?:[-+]?\
[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
eI=Ue("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Xk,identify:n=>typeof n=="\
number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:Zk}),tI=new RegExp("^(?:[-+]?\
(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(\
?:nan|NaN|NAN))$"),nI=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");fB=Ue("tag:yaml.org,2002:float",{implicit:!0,
implicitFirstChars:["-","+",".",..."0123456789"],resolve:rI,identify:n=>typeof n=="number"&&(!Number.isInteger(n)||Object.
is(n,-0)||n.toString(10).indexOf("e")>=0),represent:sI}),iI=Ue("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:[
"<"],resolve:(n,e)=>n==="<<"||e&&n===""?"<<":se,identify:()=>!1}),oI=/^[A-Za-z0-9+/]*={0,2}$/;cI=Ue("tag:yaml.org,2002:b\
inary",{resolve:aI,identify:n=>Object.prototype.toString.call(n)==="[object Uint8Array]",represent:lI}),BI=new RegExp("^\
([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),uI=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?\
:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
dI=Ue("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:fI,identify:n=>n instanceof
Date,represent:n=>n.toISOString()}),hI=gB("tag:yaml.org,2002:seq",{create:()=>[],addItem:(n,e)=>{n.push(e)},identify:Array.
isArray});pI=gB("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(n,e)=>{let t;if(e instanceof Map){
if(e.size!==1)return"cannot resolve an ordered map item";t=e.keys().next().value}else if(xo(e)){let r=Object.keys(e);if(r.
length!==1)return"cannot resolve an ordered map item";t=r[0]}else return"cannot resolve an ordered map item";return n.seen.
has(t)?"duplicate key in ordered map":(n.seen.add(t),n.list.push(e),"")},finalize:n=>n.list,identify:()=>!1}),mI=gB("tag\
:yaml.org,2002:pairs",{create:()=>[],addItem:(n,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":
(n.push(e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a p\
airs item";let t=e,r=Object.keys(t);return r.length!==1?"cannot resolve a pairs item":(n.push([r[0],t[r[0]]]),"")},identify:()=>!1}),
gI=Lo("tag:yaml.org,2002:map",{create:()=>({}),identify:xo,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(
t,n[t]);return e},addPair:(n,e,t)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let r=String(e);return r==="__proto__"?Object.defineProperty(n,r,{value:t,enumerable:!0,configurable:!0,writable:!0}):
n[r]=t,""},has:(n,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(n,String(e)),keys:n=>Object.keys(
n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(n,t)?n[t]:null}}),CI=Lo("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:n=>n instanceof Set,represent:n=>{let e=new Map;for(let t of n)e.set(t,null);return e},addPair:(n,e,t)=>t!==
null?"cannot resolve a set item":(n.add(e),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:()=>null});Mo=class cm{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let t=wI(e),r=[],s=yI(),i=EI();for(let B of t){if(B.nodeKind==="scalar"&&B.implicit){if(B.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");r.push(B)}switch(B.nodeKind){case"scalar":B.matchByTagPrefix?i.scalar.
push(B):s.scalar[B.tagName]=B;break;case"sequence":B.matchByTagPrefix?i.sequence.push(B):s.sequence[B.tagName]=B;break;case"\
mapping":B.matchByTagPrefix?i.mapping.push(B):s.mapping[B.tagName]=B}}let o=r.filter(B=>B.implicitFirstChars===null),a=new Set;
for(let B of r)if(B.implicitFirstChars!==null)for(let u of B.implicitFirstChars)a.add(u);let l=new Map;for(let B of a)l.
set(B,r.filter(u=>u.implicitFirstChars===null||u.implicitFirstChars.indexOf(B)!==-1));let c=s.scalar["tag:yaml.org,2002:\
str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=t,this.implicitScalarTags=
r,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=o,this.defaultScalarTag=c,this.defaultSequenceTag=s.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=s.mapping["tag:yaml.org,2002:map"],this.exact=s,this.prefix=i}lookupScalarTag(e){
let t=this.exact.scalar[e];if(t)return t;for(let r of this.prefix.scalar)if(e.startsWith(r.tagName))return r}lookupSequenceTag(e){
let t=this.exact.sequence[e];if(t)return t;for(let r of this.prefix.sequence)if(e.startsWith(r.tagName))return r}lookupMappingTag(e){
let t=this.exact.mapping[e];if(t)return t;for(let r of this.prefix.mapping)if(e.startsWith(r.tagName))return r}resolveImplicitScalarTag(e){
let t=this.implicitScalarByFirstChar.get(e.charAt(0))??this.implicitScalarAnyFirstChar;for(let s of t){let i=s.resolve(e,
!1,s.tagName);if(i!==se)return{value:i,tag:s}}let r=this.defaultScalarTag;return{value:r.resolve(e,!1,r.tagName),tag:r}}withTags(...e){
let t=[];for(let r of e)t=t.concat(r);return new cm([...this.tags,...t])}},CB=new Mo([yk,hI,gI]),PK=new Mo([...CB.tags,Sk,
vk,Uk,eI]),SI=new Mo([...CB.tags,wk,kk,am,lm]),DI=new Mo([...CB.tags,bk,Rk,uB,fB,dI,iI,cI,pI,mI,CI]),bI=DI.withTags(F(b(
{},uB),{resolve:(n,e,t)=>{let r=uB.resolve(n,e,t);return r===se?am.resolve(n,e,t):r}}),F(b({},fB),{resolve:(n,e,t)=>{let r=fB.
resolve(n,e,t);return r===se?lm.resolve(n,e,t):r}})),GK=Lo("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(n,e,t)=>(n.
set(e,t),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:(n,e)=>n.get(e),identify:n=>n instanceof Map||xo(n),represent:n=>{
if(n instanceof Map)return n;let e=new Map,t=n;for(let r of Object.keys(t))e.set(r,t[r]);return e}});HK=Lo("tag:yaml.org\
,2002:map",{create:()=>({}),identify:xo,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(t,n[t]);return e},
addPair:(n,e,t)=>{let r=Xp(e);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(
n,r,{value:t,enumerable:!0,configurable:!0,writable:!0}):n[r]=t,"")},has:(n,e)=>{let t=Xp(e);return t!==null&&Object.prototype.
hasOwnProperty.call(n,t)},keys:n=>Object.keys(n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(
n,t)?n[t]:null}}),OI={maxLength:79,indent:1,linesBefore:3,linesAfter:2};_o=class Bm extends Error{reason;mark;constructor(e,t){
super(),this.name="YAMLException",this.reason=e,this.mark=t,this.message=Zp(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${Zp(this,e)}`}static throwAt(e,t,r,s=""){let i=0,o=0;for(let l=0;l<
t;l++){let c=e.charCodeAt(l);c===10?(i++,o=l+1):c===13&&(i++,e.charCodeAt(l+1)===10&&l++,o=l+1)}let a={name:s,buffer:e,position:t,
line:i,column:t-o};throw a.snippet=AI(a),new Bm(r,a)}},fe={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},J={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},gn={BLOCK:1,FLOW:2},De={CLIP:1,STRIP:2,KEEP:3},kI=-1;um=
new Array(256),fm=new Array(256);for(let n=0;n<256;n++)um[n]=em(n)?1:0,fm[n]=em(n);$K=Object.assign(Object.create(null),
{"!":"!","!!":"tag:yaml.org,2002:"}),LI="-#;/?:@&=+$_.~*'()",UK=LI+"!,[]",xI={filename:"",schema:SI,json:!1,maxTotalMergeKeys:1e4,
maxAliases:-1},re=-1,hm=Object.prototype.hasOwnProperty,xr=1,pm=2,mm=3,To=4,MI=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
_I=/[,\[\]{}]/,gm=/^(?:!|!!|![0-9A-Za-z-]+!)$/,dB=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Cm=
String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,PI=new RegExp(`^(?:${dB})*$`),GI=new RegExp(`^(?:${Cm})+$`),
HI=new RegExp(`^(?:!(?:${dB})*|${Cm}(?:${dB})*)$`),ym={filename:"",maxDepth:100};KK=b(b({},ym),xI);om={applyQuoteFlowKeysOption:sN,
doubleQuoteForInvisibles:iN,doubleQuoteWhitespaceOnly:oN,applyForceQuotesOption:aN,tryLongOrMultilineAsBlock:lN,quoteInvalidPlain:cN,
fallbackToDoubleQuoted:BN};uN="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",fN="\
[\\n\\r]",dN="\\uFEFF",SB="[ \\t]",Om=`(?:(?!(?:${fN}|${dN}))${uN})`,Go=`(?:(?!${SB})${Om})`,Am="[\\x09\\x20-\\uD7FF\\uE000-\
\\uFFFF\\u{10000}-\\u{10FFFF}]",km="[-?:,\\[\\]{}#&*!|>'\"%@`]",hN="[,\\[\\]{}]",pB=Go,mB=`(?:(?!${hN})${Go})`,pN=`(?:(?\
:(?!${km})${Go})|[?:-](?=${pB}))`,mN=`(?:(?:(?!${km})${Go})|[?:-](?=${mB}))`,Im=`(?:(?:(?![:#])${pB})|:(?=${pB}))#*`,Nm=
`(?:(?:(?![:#])${mB})|:(?=${mB}))#*`,vm=`(?:${SB}*${Im})*`,Fm=`(?:${SB}*${Nm})*`,Tm=`${pN}#*${vm}`,Rm=`${mN}#*${Fm}`,gN=
Tm,CN=Rm,yN=`\\n+${Im}${vm}`,EN=`\\n+${Nm}${Fm}`,wN=`${Tm}(?:${yN})*`,SN=`${Rm}(?:${EN})*`,qK=new RegExp(`^(?:${wN})$`,"\
u"),jK=new RegExp(`^(?:${SN})$`,"u"),JK=new RegExp(`^(?:${gN})$`,"u"),WK=new RegExp(`^(?:${CN})$`,"u"),VK=new RegExp(`^(\
?:${Am})*$`,"u"),YK=new RegExp(`^(?:${Am}|\\n)*$`,"u"),zK=new RegExp(`^(?:${Om}|\\n)*$`,"u"),DN={indent:2,seqNoIndent:!1,
seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"\
single",forceQuotes:!1,scalarStyleRules:Object.keys(om).map(n=>Reflect.get(om,n)),tagBeforeAnchor:!1},QK=F(b({},DN),{schema:bI,
skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}}),XK=fe.DOCUMENT,ZK=fe.SEQUENCE,eq=fe.MAPPING,tq=fe.SCALAR,
nq=fe.ALIAS,rq=fe.POP,sq=J.PLAIN,iq=J.SINGLE_QUOTED,oq=J.DOUBLE_QUOTED,aq=J.LITERAL_BLOCK,lq=J.FOLDED_BLOCK,cq=gn.BLOCK,
Bq=gn.FLOW,uq=De.CLIP,fq=De.STRIP,dq=De.KEEP});var Ho,xm=S(()=>{"use strict";Ho=class{text;#e;#t=[];#n=0;#r=0;constructor(e){this.text=e;let t=1;for(let[r]of e.matchAll(
/^[ ?-]+/gm))t=Math.max(t,r.length+1);this.#e=Math.min(t,200)}mend(e){if(this.#r+=1,this.#n+=this.text.length,this.#r>200||
this.#n>33554432)return!1;let t=this.text.lastIndexOf(`
`,e-1)+1,r=this.text.slice(t,e);if(r.includes("	"))return this.text=this.text.slice(0,t)+r.replaceAll("	"," ")+this.text.
slice(e),!0;let s=this.toSource(t),i=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(t,t+4));return this.#t.at(-1)===s||i?
!1:(this.text=this.text.slice(0,t)+" ".repeat(this.#e)+this.text.slice(t),this.#t.push(s),!0)}toSource(e){let t=0,r=this.#t.
length;for(;t<r;){let s=t+r>>1;(this.#t[s]??0)+s*this.#e<e?t=s+1:r=s}return e-t*this.#e}}});import{Buffer as DB,isUtf8 as Mm}from"node:buffer";function bB(n){let e=0,t=n.length;for(;e<t&&_m.has(n.charAt(e));)e+=1;
for(;t>e&&_m.has(n.charAt(t-1));)t-=1;return e===0&&t===n.length?n:n.slice(e,t)}function OB(n){return n.split(",").map(bB).
filter(e=>e!=="")}function AB(n){return AN.has(n)}function kB(n){let e=/^([-+]?)([0-9]+)$/.exec(n),t=e===null?void 0:Ps(
e[1]??"","",e[2]??"");return t!==void 0&&Gs(t)?t:void 0}function IB(n){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.
exec(n);if(e===null)return;let[,t="",r,s,i,o=""]=e;return r!==void 0?Ps(t,"0x",r):s!==void 0?Ps(t,"0b",s):i!==void 0?Ps(
t,"0o",i):Ps(t,"",o)}function Ps(n,e,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>ON)return;let s=BigInt(
e+r);if(n==="")return s<=bN?s:void 0;let i=n==="-"?-s:s;return Gs(i)?i:void 0}function Gs(n){return BigInt.asIntN(64,n)===
n}function Pm(n){let e=Math.fround(n);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===
0)return Object.is(e,-0)?"-0":"0";let t=e<0?"-":"",[r,s]=kN(Math.abs(e));if(s<-4||s>=6){let o=r.length>1?`.${r.slice(1)}`:
"",a=String(Math.abs(s)).padStart(2,"0");return`${t}${r.charAt(0)}${o}e${s<0?"-":"+"}${a}`}if(s<0)return`${t}0.${"0".repeat(
-s-1)}${r}`;let i=r.slice(0,s+1).padEnd(s+1,"0");return r.length>s+1?`${t}${i}.${r.slice(s+1)}`:t+i}function kN(n){for(let e=1;;e+=
1){let[t="",r=""]=n.toExponential(e-1).split("e"),s=Number(t.replace(".","")),i=IN(n,e)&&s%2===1?[-1,0]:[0,1,-1];for(let o of i){
let a=String(s+o),l=+`${a}e${Number(r)-e+1}`;if(a.length===e&&Math.fround(l)===n)return[a,Number(r)]}}}function IN(n,e){
let[t=""]=n.toExponential(e+20).split("e");return/50{20}$/.test(t)}function $o(n){let e=/[\r\n]/.test(n)?n.replace(/[\r\n]+/g,
""):n;if(!(e.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return DB.from(e,"base64")}function Gm(n){if(Mm(n))return DB.
from(n.buffer,n.byteOffset,n.length).toString("utf8");let e=[];for(let t=0;t<n.length;){let r=[1,2,3,4].find(s=>Mm(n.subarray(
t,t+s)))??0;e.push(r===0?"\uFFFD":DB.from(n.subarray(t,t+r)).toString("utf8")),t+=Math.max(r,1)}return e.join("")}var bN,
ON,AN,_m,Hr=S(()=>{"use strict";bN=2n**64n-1n,ON=64,AN=new Set(["1","t","T","TRUE","true","True"]),_m=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`)});function FN(){let n=new Uint8Array(128);for(let e of"yYnNtTfFoO~")n[e.charCodeAt(0)]=NN;for(let e of"0123456789+-")n[e.charCodeAt(
0)]=Um;return n[46]=$m,n}function Zt(n){if(n==="")return"null";let e=vN[n.charCodeAt(0)]??Hm;if(e===Hm)return"string";let t=n.
length<=xN?LN.get(n):void 0;return t!==void 0?t:e===Um?GN(n):e===$m&&NB(n)!==void 0?"float":"string"}function GN(n){return PN.
test(n)||qo(n)!==void 0?"int":NB(n)===void 0?"string":"float"}function qo(n){let e=n.includes("_")?n.replaceAll("_",""):
n,t=IB(e);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.exec(e);return r===null?void 0:IB(`${r[1]??""}0b${r[2]??""}`)}
function NB(n){let e=n.startsWith(".")?_N.test(n):void 0,t=n.includes("_")?n.replaceAll("_",""):n;if(!(e??MN.test(t)))return;
let r=Number(t);return Number.isFinite(r)?r:void 0}function jm(n,e,t){if(n==="")return{type:t?Zt(e):"string",text:e};let r=Jm(
n);if(r===void 0)return{type:"error",reason:"tag",text:e};switch(r.startsWith(Ko)?r.slice(Ko.length):""){case"bool":return Uo(
"bool",e);case"int":return Uo("int",e);case"null":return Uo("null",e);case"float":return HN(e);case"binary":{let s=$o(e);
return s===void 0?{type:"error",reason:"base64",text:e}:{type:"string",text:Gm(s)}}case"timestamp":return KN(e)?{type:"s\
tring",text:e}:{type:"error",reason:"type",text:e};default:return{type:"string",text:e}}}function Uo(n,e){return Zt(e)===
n?{type:n,text:e}:{type:"error",reason:"type",text:e}}function HN(n){return Zt(n)!=="int"?Uo("float",n):Gs(qo(n)??0n)?{type:"\
float",text:n}:{type:"error",reason:"type",text:n}}function Jm(n){if(n==="!")return n;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.
exec(n);if(e===null)return;let[,t,r,s="",i=""]=e;try{return decodeURIComponent(t??(r===void 0?i:Ko+s))}catch{return}}function Wm(n,e,t){
if(e!=="<<")return!1;if(n==="")return t;let r=Jm(n);return r==="!"||r===`${Ko}merge`}function Vm(n,e){switch(n){case"str\
ing":return e;case"null":return;case"bool":return String(Km.includes(e));case"int":{let t=qo(e);return t!==void 0&&Gs(t)?
String(t):void 0}case"float":return $N(e)}}function $N(n){let e=qo(n),t=e===void 0?qm.get(n)??NB(n):Number(e),r=Pm(t??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[r]??r}function KN(n){let e=UN.exec(n);if(e===null||(e[4]??" ").startsWith(
" ")!==(e[8]===void 0))return!1;let r=i=>Number(e[i]??0),s=r(3);return s<1||s>qN(r(1),r(2))?!1:r(5)<24&&r(6)<60&&r(7)<60&&
r(9)<=24&&r(10)<=60}function qN(n,e){return[31,n%4===0&&(n%100!==0||n%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??
0}var Hm,NN,$m,Um,vN,Km,TN,RN,qm,LN,xN,MN,_N,PN,Ko,UN,jo=S(()=>{"use strict";Hr();Hm=0,NN=1,$m=2,Um=3,vN=FN();Km="y Y ye\
s Yes YES true True TRUE on On ON".split(" "),TN="n N no No NO false False FALSE off Off OFF".split(" "),RN="~ null Null\
 NULL".split(" "),qm=new Map([...[".nan",".NaN",".NAN"].map(n=>[n,NaN]),...[".inf",".Inf",".INF"].map(n=>[n,1/0]),...["+\
.inf","+.Inf","+.INF"].map(n=>[n,1/0]),...["-.inf","-.Inf","-.INF"].map(n=>[n,-1/0])]),LN=new Map([...Km.map(n=>[n,"bool"]),
...TN.map(n=>[n,"bool"]),...RN.map(n=>[n,"null"]),...[...qm.keys()].map(n=>[n,"float"])]),xN=5,MN=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
_N=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;PN=/^[1-9][0-9]{0,14}$/;Ko="tag:yaml.org,2002:";UN=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/});function Ym(n,e=""){return n.startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more than ${String(
X.nesting)} deep: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${(e==="#"?jN:JN.find(([r])=>n.
startsWith(r))?.[1])??"the text cannot be read on from here"}`}}var Jo,jN,Wn,JN,Wo,zm,Qm,Xm=S(()=>{"use strict";Ve();Jo=
"the tag is malformed or not known: quote a value that begins with `!`",jN="a space is expected before the `#` of a comm\
ent",Wn="the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it",JN=[["bad indentation o\
f a mapping entry","nothing more is expected here: align a key with its siblings; quote a value that holds `: ` or begin\
s with a special character"],["bad indentation of a sequence entry","nothing more is expected here: align the `-` with i\
ts siblings"],["deficient indentation","a flow collection or quoted scalar goes on with too little indentation, or is no\
t closed: indent its lines deeper than the key that holds it"],["tab characters","a tab is used as indentation: use spac\
es"],["a whitespace character is expected after","a space is expected after the `:` of a key"],["expected ':' after a ma\
pping key","a `:` is expected after a mapping key"],["can not read a block mapping entry","a `:` is expected after a map\
ping key; a key must be on one line"],["missed comma","a `,` or the closing bracket is expected in a flow collection"],[
"expected the node content","a value is expected before `,`"],["unexpected end of the stream within a flow","a `}` or `]\
` is expected: the flow collection is not closed"],["unexpected end of the stream within a double",'a closing `"` is exp\
ected'],["unexpected end of the stream within a single","a closing `'` is expected"],["unexpected end of the document wi\
thin","a closing quote is expected before the next document"],["end of the stream or a document separator","the end of t\
he document or a line `---` is expected: indent what belongs to the document like its first line"],["a line break is exp\
ected","a line break is expected after the header of a block scalar"],["unknown escape sequence","the escape sequence af\
ter `\\` is unknown: use `\\\\` for a backslash"],["expected hexadecimal","hexadecimal digits are expected in the escape\
 sequence"],["the stream contains non-printable","a control character is not allowed here: escape it in double quotes"],
["expected valid JSON character","a control character is not allowed here: escape it"],["null byte","a NUL byte is not a\
llowed: this is not text"],["duplication of a","a node may have one anchor and one tag"],["alias node should not","an al\
ias may have no anchor or tag"],["name of an a","a name is expected after `&` or `*`: quote a value that begins with one\
 of them"],["bad explicit indentation","the indentation of a block scalar must be at least 1"],["repeat of","the header \
of a block scalar repeats an indicator"],["undeclared tag handle",Jo],["tag ",Jo],["named tag handle",Jo],["unexpected e\
nd of the stream within a verbatim",Jo],["directive",Wn],["duplication of %",Wn],["YAML directive",Wn],["ill-formed",Wn],
["unacceptable YAML version",Wn],["TAG directive",Wn],["there is a previously declared",Wn]];Wo={unknown:"not YAML: the \
alias names an anchor that is not set before it in the document; quote a value that begins with `*`",cyclic:"not YAML: t\
he alias stands inside the node that it names",tooMany:`the document expands more than ${String(X.aliases)} aliases: wri\
te the repeated parts out, or split the document`},zm="the value is larger than 8 MiB: the API server takes at most abou\
t 1 MiB for a whole object",Qm="the value is not of the type that its tag names, so Kubernetes refuses the document: cor\
rect the tag or the value"});function Zm(n){return/^[\w-]+$/.test(n)}function eg(n){for(let{groups:e={},index:t}of n.matchAll(WN)){let{half:r,blank:s,
slash:i}=e;if(r!==void 0)return{at:t,message:Mt.surrogateEscape};if(s!==void 0)return{at:t,message:Mt.blankAfterEscape};
if(i!==void 0)return{at:t,message:Mt.slashEscape}}}function tg(n,e){return e>=n.length||/[ \t\r\n]/.test(n.charAt(e))}function ng(n,e){
vB.lastIndex=e,vB.test(n);let t=vB.lastIndex;return n.charAt(t)===":"&&/[,[\]{}]/.test(n.charAt(t+1))}function rg(n){let e=new Map;
return n.find(t=>sg(t,e))?.key}function sg({key:n,value:e,name:t,isMerge:r},s){if(t!==void 0){let a=VN(n),l=s.get(t);return s.
set(t,a),l!==void 0&&l!==a}if(!r)return!1;let{node:i}=oe(e,!1);return(i.type==="sequence"?i.items.map(a=>oe(a,!1).node):
[i]).some(a=>a.type==="mapping"&&a.entries.some(l=>sg(l,s)))}function VN(n){let{node:e}=oe(n,!1);return e.type!=="scalar"?
"":e.resolved!=="float"?e.resolved:/nan/i.test(e.text)?NaN:`float ${e.text}`}var Mt,WN,vB,ig=S(()=>{"use strict";Se();Mt=
{blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it means: \
write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write `/`",surrogateEscape:"\
an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON alone: write the chara\
cter itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and Kubernetes takes it fo\
r a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key, which Kubernetes then\
 takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar inside brackets starts a \
key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, digits, _ and - for Kuber\
netes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807; Kubernetes takes non\
e of them: put it in quotes",mixedKeys:"two keys of different types (a number or boolean, and its text) get the same nam\
e, and Kubernetes keeps either one at random: remove one"};WN=/\\(?:(?<half>(?:u|U0000)[dD][89a-fA-F])|(?<blank>\r?\n[ \t]*\r?\n)|(?<slash>\/)|[^])/g;
vB=/[ \t\r\n]*/y});function ug(n,e,t){let r=e===0&&t===n.text.length?n.text:n.text.slice(e,t),s=zN(n,e,r),i={file:n,base:e,text:r,events:s,
next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},o=[];for(;i.next<s.length;)o.push(
e1(i));return o}function zN(n,e,t){try{return wB(t,fg)}catch(r){let s=QN(t,dg(r));if(!("reason"in s))return s;let{code:i,
message:o}=Ym(s.reason,t.charAt(s.offset));return $r({file:n,offset:e+s.offset},i,o)}}function dg(n){if(!(n instanceof _o))
throw n;return{reason:n.reason,offset:n.mark?.position??0}}function QN(n,e){if(!e.reason.startsWith(og))return e;let t=new Ho(
n),r=e,s=e,i=!0;for(;r.reason.startsWith(og)&&(i&&=/[}\]]/.test(t.text.charAt(r.offset)),!!t.mend(r.offset));)try{return wB(
t.text,fg).map(o=>ZN(o,t))}catch(o){r=dg(o),i&&(s=F(b({},r),{offset:t.toSource(r.offset)}))}return s}function ZN(n,e){let t=Object.
entries(n).map(([r,s])=>{let i=XN.has(r)&&typeof s=="number";return[r,i?e.toSource(s):s]});return Object.assign(n,Object.
fromEntries(t))}function $r({file:n,offset:e},t,r){throw new P(t,r,b({path:n.path},ce(n,e)))}function e1(n){let e=n.events[n.
next];if(e?.type!==fe.DOCUMENT)throw new Error("the events do not start with a document");n.next+=1,n.anchors=new Map,n.
duplicates=[],n.problem=void 0,n.aliases=n.nodes=n.aliasedNodes=0;let t=Vo(n);return n.next+=1,b({file:n.file,root:t,duplicates:n.
duplicates,hasDirectives:e.directives.length>0,explicitStart:e.explicitStart},n.problem===void 0?{}:{problem:n.problem})}
function Vn(n,e,t){n.problem??={offset:Math.max(n.base,e),message:t}}function TB(n,{tagStart:e,tagEnd:t}){e!==-1&&!tg(n.
text,t)&&Vn(n,n.base+e,Mt.gluedTag)}function t1(n,e){RB(n,e),e.type==="scalar"&&e.style==="plain"&&e.contentStart!==-1&&
ng(n.text,e.end-n.base)&&Vn(n,e.start,Mt.gluedColon)}function RB(n,e){e.type==="scalar"&&e.style==="plain"&&e.text.includes(
"?")&&Vn(n,e.contentStart,Mt.questionMark)}function Vo(n){let e=n.events[n.next];switch(n.next+=1,n.nodes+=1,e?.type){case fe.
SCALAR:return e.anchorStart===-1?ag(n,e):FB(n,e,()=>ag(n,e));case fe.MAPPING:return e.anchorStart===-1?cg(n,e):FB(n,e,()=>cg(
n,e));case fe.SEQUENCE:return e.anchorStart===-1?lg(n,e):FB(n,e,()=>lg(n,e));case fe.ALIAS:return n1(n,e);default:throw new Error(
"the events of the document end too early")}}function FB(n,e,t){let r={aliases:n.aliases,nodes:n.nodes},s=n.text.slice(e.
anchorStart,e.anchorEnd);Zm(s)||Vn(n,n.base+e.anchorStart,Mt.anchorName),n.anchors.set(s,r);let i=t();return r.node=i,r.
aliases=n.aliases-r.aliases,r.nodes=n.nodes-r.nodes+1,i}function n1(n,e){let t=n.base+e.anchorStart-1,r=n.anchors.get(n.
text.slice(e.anchorStart,e.anchorEnd));return r===void 0?$r({file:n.file,offset:t},"yaml-syntax",Wo.unknown):r.node===void 0?
$r({file:n.file,offset:t},"yaml-syntax",Wo.cyclic):(n.aliases+=1+r.aliases,n.nodes+=r.nodes,n.aliasedNodes+=r.nodes,n.aliases>
X.aliases||n.aliasedNodes>X.aliasedNodes?$r({file:n.file,offset:t},"limit",Wo.tooMany):(r.node.aliased=!0,{type:"alias",
start:t,contentStart:t,end:n.base+e.anchorEnd,anchored:!1,aliased:!1,target:r.node}))}function LB(n,e,t){let r=t;return e.
tagStart!==-1&&(r===-1||e.tagStart<r)&&(r=e.tagStart),e.anchorStart!==-1&&(r===-1||e.anchorStart<=r)&&(r=e.anchorStart-1),
r===-1?-1:n.base+r}function ag(n,e){let{valueStart:t,valueEnd:r,anchorStart:s,tagStart:i}=e,o=YN[e.style]??"plain",a=o===
"single"||o==="double",l=t===-1?-1:a?t-1:t;if(r-t>X.scalar)return $r({file:n.file,offset:n.base+t},"limit",zm);let c=e.fast?
n.text.slice(t,r):mg(n.text,e),B=i!==-1;if(B&&TB(n,e),o==="double"&&!e.fast){let p=eg(n.text.slice(t,r));p!==void 0&&Vn(
n,n.base+t+p.at,p.message)}let{type:u,text:f}=B?jm(n.text.slice(i,e.tagEnd),c,o==="plain"):{type:o==="plain"?Zt(c):"stri\
ng",text:c};if(u==="error")return $r({file:n.file,offset:n.base+i},"yaml-unsupported",Qm);let d=a?r+1:r;return{type:"sca\
lar",start:s===-1&&!B?l===-1?-1:n.base+l:LB(n,e,l),contentStart:l===-1?-1:n.base+l,end:r1(n,e,l===-1?-1:d),anchored:s!==
-1,aliased:!1,style:o,resolved:u,text:f}}function r1(n,{anchorEnd:e,tagEnd:t},r){let s=r===-1?Math.max(e,t):r;return s===
-1?-1:n.base+s}function hg(n){return n.events[n.next]?.type===fe.POP}function lg(n,e){TB(n,e);let t=[];for(;!hg(n);)t.push(
Vo(n));if(e.style===Hs)for(let r of t)RB(n,r);return n.next+=1,{type:"sequence",start:LB(n,e,e.start),contentStart:n.base+
e.start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===Hs,items:t}}function cg(n,e){TB(n,e);let t=[],r=!1;for(;!hg(
n);){let o=n.events[n.next],a=Vo(n),l=Vo(n);e.style===Hs&&t1(n,a),e.style===Hs&&RB(n,l);let c=a.type==="scalar"&&a.text===
"<<"&&s1(n,o,a),B=c?void 0:pg(a);B===void 0&&!c&&Vn(n,a.start===-1?n.base+e.start:a.start,Mt.refusedKey),t.push({key:a,value:l,
name:B,isMerge:c}),r||=c}n.next+=1;let s=o1(t),i=r||s!==void 0?rg(t):void 0;i!==void 0&&Vn(n,i.start,Mt.mixedKeys);for(let o of s??
[])n.duplicates.push(o);return{type:"mapping",start:LB(n,e,e.start),contentStart:n.base+e.start,anchored:e.anchorStart!==
-1,aliased:!1,flow:e.style===Hs,entries:t,merges:r,duplicates:s}}function s1(n,e,t){let s=e?.type===fe.SCALAR&&e.tagStart!==
-1?n.text.slice(e.tagStart,e.tagEnd):"";return Wm(s,t.text,t.style==="plain")}function pg(n){if(n.type==="alias")return pg(
n.target);if(n.type==="scalar")return n.resolved==="string"?n.text:Vm(n.resolved,n.text)}function o1(n){let{length:e}=n;
if(e<=i1){let s=!1;for(let i=1;i<e&&!s;i+=1){let o=n[i]?.name;for(let a=0;a<i;a+=1)s||=o!==void 0&&n[a]?.name===o}if(!s)
return}let t=new Set,r=n.filter(({name:s})=>{if(s===void 0)return!1;let i=t.size;return t.add(s).size===i});return r.length===
0?void 0:r}function mg(n,e){let t=dm(n,e);return e.chomping===De.KEEP&&a1(n,e.valueEnd)?`${t}
`:t}function a1(n,e){return Bg.lastIndex=e,Bg.test(n)}function gg(n,{start:e,end:t,indent:r,chomping:s,isFolded:i}){return mg(
n,{type:fe.SCALAR,valueStart:e,valueEnd:t,anchorStart:-1,anchorEnd:-1,tagStart:-1,tagEnd:-1,style:i?J.FOLDED_BLOCK:J.LITERAL_BLOCK,
chomping:l1[s]??De.CLIP,indent:r,fast:!1})}var YN,Hs,fg,og,XN,i1,Bg,l1,xB=S(()=>{"use strict";Lm();W();Ve();xm();We();jo();
Xm();ig();YN={[J.PLAIN]:"plain",[J.SINGLE_QUOTED]:"single",[J.DOUBLE_QUOTED]:"double",[J.LITERAL_BLOCK]:"literal",[J.FOLDED_BLOCK]:"\
folded"},Hs=2;fg={maxDepth:X.nesting};og="deficient indentation";XN=new Set("start valueStart valueEnd anchorStart ancho\
rEnd tagStart tagEnd".split(" "));i1=12;Bg=/ +$/y;l1=[De.CLIP,De.CLIP,De.STRIP,De.KEEP]});var c1,B1,zo,MB,_B,PB,Cg=S(()=>{"use strict";aB();xB();jo();c1=new Map([[3,"single"],[4,"double"],[10,"double"],[5,"lite\
ral"],[6,"folded"]]),B1=/\\([^])/g,zo=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}field(e,t){return this.#t.values[e+
t]??-1}children(e){let t=[],r=this.field(e,3);for(let s=e+8;s<r;s=this.field(s,3))t.push(s);return t}child(e,t){let{values:r}=this.#t,
s=r[e+3]??0;for(let i=e+8;i<s;i=r[i+3]??s){let o=r[i+4]??0;if((r[i+5]??0)-o===t.length&&this.#e.startsWith(t,o))return i}
return-1}node(e){switch(this.field(e,0)){case 0:return new MB(this,e);case 1:return new PB(this,e);case 8:return F(b({},
this.#n(e)),{type:"mapping",flow:!0,entries:[],merges:!1,duplicates:void 0});case 9:return F(b({},this.#n(e)),{type:"seq\
uence",flow:!0,items:[]});default:return this.#r(e)}}#n(e){let t=this.field(e,1);return{start:t,contentStart:t,anchored:!1,
aliased:!1}}#r(e){let t=this.field(e,0),r=this.field(e,1),s=this.field(e,2),i=c1.get(t)??"plain",o=i==="single"||i==="do\
uble"?1:0,a=this.#s(e),l=i==="plain"?Zt(a):"string";return{type:"scalar",start:r===-1?-1:r-o,contentStart:r===-1?-1:r-o,
end:s+o,anchored:!1,aliased:!1,style:i,resolved:l,text:a}}#s(e){let t=this.field(e,0),r=this.field(e,1),s=this.field(e,2);
return t===10?this.#e.slice(r,s).replace(B1,(i,o)=>vo.get(o)??""):t!==5&&t!==6?r===-1?"":this.#e.slice(r,s):gg(this.#e,{
start:r,end:s,indent:this.field(e,6),chomping:this.field(e,7),isFolded:t===6})}key(e){let t=this.field(e,4),r=this.name(
e);return{type:"scalar",start:t,contentStart:t,end:this.field(e,5),anchored:!1,aliased:!1,style:"plain",resolved:"string",
text:r}}name(e){return this.#e.slice(this.field(e,4),this.field(e,5))}},MB=class{type="mapping";flow=!1;anchored=!1;merges=!1;duplicates=void 0;start;contentStart;aliased=!1;#e;#t;#n;constructor(e,t){
this.#e=e,this.#t=t,this.start=this.contentStart=e.field(t,1)}find(e){let t=this.#e.child(this.#t,e);return t===-1?void 0:
this.#e.node(t)}get entries(){return this.#n??=this.#e.children(this.#t).map(e=>new _B(this.#e,e)),this.#n}},_B=class{isMerge=!1;name;#e;#t;#n;#r;constructor(e,t){
this.#e=e,this.#t=t,this.name=e.name(t)}get key(){return this.#n??=this.#e.key(this.#t),this.#n}get value(){return this.#r??=
this.#e.node(this.#t),this.#r}},PB=class{type="sequence";flow=!1;anchored=!1;start;contentStart;aliased=!1;#e;#t;#n;constructor(e,t){
this.#e=e,this.#t=t,this.start=this.contentStart=e.field(t,1)}get items(){return this.#n??=this.#e.children(this.#t).map(
e=>this.#e.node(e)),this.#n}}});function na(n){let e=new Uint8Array(128);for(let t of n)e[t.charCodeAt(0)]=1;return e}var d1,Ur,yg,Xn,jB,ea,h1,JB,p1,Eg,
m1,wg,g1,C1,y1,Sg,E1,w1,Dg,S1,D1,ta,bg=S(()=>{"use strict";aB();Cg();Ve();jo();Qt();d1=9,Ur=10,yg=13,Xn=32,jB=34,ea=35,h1=
39,JB=45,p1=46,Eg=58,m1=92,wg=124,g1=62,C1=na("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./-"),y1=na(
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/."),Sg=na("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz01\
23456789_./$(+<=^~;\\"),E1=na("yYnNtTfFoO"),w1=5;Dg=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/,
S1=X.nesting-5,D1=16,ta=class{#e;#t;#n;#r;#s=0;#u=0;#f=[];#l=0;#a=0;#c=0;#d=-1;#B=-1;#o=new Map;constructor(e){this.#e=e,
this.#t=e.text,this.#r={values:new Int32Array(Math.ceil(e.text.length/32+16)*8)},this.#n=Dg.test(e.text)}read(e){if(!e.isSafe||
e.contentOnMarker||this.#n&&Dg.test(this.#t.slice(e.start,e.end)))return;this.#a=e.start,this.#c=e.end,this.#u=this.#s,this.#l=
0,this.#o.clear(),this.#d=this.#B=-1;let t=this.#E();if(!(this.#w()&&this.#s>this.#u)){this.#s=this.#u;return}this.#b(0);
let s=new zo(this.#t,this.#r).node(this.#u);return{file:this.#e,root:s,duplicates:[],hasDirectives:!1,explicitStart:t}}#E(){
this.#a===0&&this.#t.startsWith("\uFEFF")&&(this.#a=1);let e=Ls(this.#t,this.#a);return e&&(this.#a=this.#C(this.#a)+1),
e}#C(e){let t=this.#t.indexOf(`
`,e);return t===-1||t>this.#c?this.#c:t}#p(e){let t=e<this.#c?this.#t.charCodeAt(e):Ur;return t===Ur||t===yg&&(e+1===this.#c||
this.#t.charCodeAt(e+1)===Ur)}#m(e){let t=e;for(;t<this.#c&&this.#t.charCodeAt(t)===Xn;)t+=1;return t}#y(e){let t=this.#m(
e);return this.#p(t)||t>e&&this.#t.charCodeAt(t)===ea}#h(e,t,r){if(this.#s+8>this.#r.values.length){let o=new Int32Array(
this.#r.values.length*2);o.set(this.#r.values),this.#r.values=o}let{values:s}=this.#r,i=this.#s;return this.#s+=8,s[i+0]=
e,s[i+1]=t,s[i+2]=r,s[i+3]=this.#s,s[i+4]=this.#d,s[i+5]=this.#B,this.#d=this.#B=-1,i}#S(e,t,r){let s=this.#h(e,t,t),i=this.#f[this.#l]??=
{record:0,indent:0,isSequence:!1,count:0};i.record=s,i.indent=r,i.isSequence=e===1,i.count=0,this.#l+=1}#b(e){for(this.#d!==
-1&&this.#h(7,-1,-1);this.#l>e;){this.#l-=1;let t=this.#f[this.#l]?.record??0;this.#r.values[t+3]=this.#s}}#w(){let e=this.#t;
for(;this.#a<this.#c;){if(this.#l>S1)return!1;let t=this.#a,r=this.#m(t);if(this.#p(r)||e.charCodeAt(r)===ea){this.#a=this.#C(
r)+1;continue}let s=r-t;if(!(e.charCodeAt(r)===JB&&(this.#p(r+1)||e.charCodeAt(r+1)===Xn)?this.#D(r,s):this.#O(r,s)))return!1}
return!0}#D(e,t){let r=this.#f[this.#l-1];if(r===void 0||this.#l===0)return!1;if(this.#d!==-1&&t>=r.indent)this.#S(1,e,t);else{
let l=this.#l;for(;l>0&&(this.#f[l-1]?.indent??0)>t;)l-=1;this.#b(l)}let s=this.#f[this.#l-1];if(this.#l===0||s?.isSequence!==
!0||s.indent!==t)return!1;let i=this.#m(e+1),o=t+i-e,a=this.#A(i);return a===-1?this.#I(i,t):(this.#S(0,i,o),this.#i(i,a))}#O(e,t){
let r=this.#A(e);if(r===-1)return!1;if(this.#l===0)return this.#s>this.#u||t>0?!1:(this.#S(0,e,t),this.#i(e,r));let s=this.#f[this.#l-
1];if(this.#d!==-1&&s!==void 0&&t>s.indent)return this.#S(0,e,t),this.#i(e,r);let i=this.#l;for(;i>0;i-=1){let a=this.#f[i-
1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)break}this.#b(i);let o=this.#f[this.#l-1];return this.#l===0||
o===void 0||o.isSequence||o.indent!==t?!1:this.#i(e,r)}#A(e){let t=this.#t.charCodeAt(e);if(e>=this.#c||y1[t]!==1)return-1;
let r=e+1;for(;C1[this.#t.charCodeAt(r)]===1;)r+=1;return r>=this.#c||this.#t.charCodeAt(r)!==Eg||!(this.#p(r+1)||this.#t.
charCodeAt(r+1)===Xn)||(t===p1||r-e<=w1&&E1[t]===1)&&Zt(this.#t.slice(e,r))!=="string"?-1:r}#i(e,t){if(t-e>X.scalar||this.#N(
e,t))return!1;this.#d=e,this.#B=t;let r=this.#m(t+1);return this.#p(r)||r>t+1&&this.#t.charCodeAt(r)===ea?(this.#a=this.#C(
r)+1,!0):this.#I(r,this.#f[this.#l-1]?.indent??0)}#N(e,t){let r=this.#f[this.#l-1];if(r===void 0)return!1;if(r.count+=1,
r.count>D1)return this.#v(r,this.#t.slice(e,t));let s=this.#r.values;for(let i=r.record+8;i<this.#s;i=s[i+3]??this.#s){let o=s[i+
4]??0;if((s[i+5]??0)-o!==t-e)continue;let a=0;for(;a<t-e&&this.#t.charCodeAt(o+a)===this.#t.charCodeAt(e+a);)a+=1;if(a===
t-e)return!0}return!1}#v({record:e},t){let r=this.#o.get(e);if(r===void 0){r=new Set,this.#o.set(e,r);let i=this.#r.values;
for(let o=e+8;o<this.#s;o=i[o+3]??this.#s)r.add(this.#t.slice(i[o+4],i[o+5]))}let{size:s}=r;return r.add(t).size===s}#I(e,t){
if(e>=this.#c)return!1;let r=this.#t.charCodeAt(e);return r===jB||r===h1?this.#F(e,r):r===wg||r===g1?this.#k(e,t):this.#t.
startsWith("{}",e)||this.#t.startsWith("[]",e)?this.#y(e+2)?(this.#h(this.#t.charCodeAt(e)===123?8:9,e,e+2),this.#a=this.#C(
e)+1,!0):!1:this.#L(e)}#F(e,t){let r=e+1,s=t===jB?4:3;for(;;r+=1){let i=r<this.#c?this.#t.charCodeAt(r):Ur;if(i===t)break;
if(i===Ur)return!1;if(!(i!==m1||t!==jB)){if(r+=1,r>=this.#c||!vo.has(this.#t.charAt(r)))return!1;s=10}}return!this.#y(r+
1)||r-e>X.scalar?!1:(this.#h(s,e+1,r),this.#a=this.#C(r)+1,!0)}#L(e){let t=this.#t,r=t.charCodeAt(e),s=r===JB&&(t.charCodeAt(
e+1)===JB||Sg[t.charCodeAt(e+1)]===1);if(Sg[r]!==1&&r<161&&!s)return!1;let i=e,o=e;for(;o<this.#c;o+=1){let a=t.charCodeAt(
o);if(a===Ur||a===yg)break;if(a!==Xn){if(a===d1||a===Eg&&(t.charCodeAt(o+1)===Xn||this.#p(o+1)))return!1;if(a===ea&&t.charCodeAt(
o-1)===Xn)break;i=o+1}}return i-e>X.scalar?!1:(this.#h(2,e,i),this.#a=this.#C(o)+1,!0)}#k(e,t){let r=this.#t,s=e+1,i=r.charAt(
s),o=i==="-"?Yp:i==="+"?zp:oB;if(o!==oB&&(s+=1),!this.#p(this.#m(s)))return!1;let a=this.#C(s)+1,l=this.#m(a),c=l-a;if(l>=
this.#c||c<=t||this.#p(l))return!1;let B=a;for(;B<this.#c;){let d=B;for(;d<this.#c&&d-B<c&&r.charCodeAt(d)===Xn;)d+=1;if(d===
this.#c){if(d>B)return!1;break}if(d-B<c&&!this.#p(d))break;B=this.#C(d)+1}let u=Math.min(B,this.#c);if(u-a>X.scalar)return!1;
let f=this.#h(r.charCodeAt(e)===wg?5:6,a,u);return this.#r.values[f+6]=c,this.#r.values[f+7]=o,this.#a=B,!0}}});function pt(n){let e=new ta(n);return t=>{let r=e.read(t);return r===void 0?ug(n,t.start,t.end):[r]}}var Kr=S(()=>{"use \
strict";bg();xB()});function qr(n,e){let t=[],r=[],s=[];for(let i of n)try{for(let o of Array.from(A1(i,e))){r.push(o);for(let a of N1(o,s))
t.push(a)}}catch(o){if(!b1(i,o))throw o;if(i.walked!==!0)throw O1(o);s.push($.helmTemplate(i.path))}return{manifests:t,documents:r,
drafts:s}}function b1(n,e){return e instanceof P&&e.code==="yaml-syntax"&&n.text.includes("{{")}function O1({code:n,message:e,
path:t,line:r,column:s,cause:i}){let o="if this is a Helm template, stamp what `helm template` renders";return new P(n,`${e}\
; ${o}`,{path:t,line:r,column:s,cause:i})}function*A1(n,e){let t=({root:i})=>{let o=oe(i,!1),a=j(L(o,"kind"));return a!==
void 0&&(e(a)||L(o,"items")!==void 0)},r=qp(n),s;for(let i of tt(n.text)){let o=r(i);if(o!=="unknown"&&!e(o))continue;I1(
n,i),s??=pt(n);let a=k1(n,i,s);o==="unknown"&&!a.some(t)&&No(n,i);for(let[l,c]of a.entries())t(c)&&(jp(c,i,l),yield c)}}
function k1(n,e,t){try{return t(e)}catch(r){throw r instanceof P&&r.code==="yaml-syntax"&&(iB(n,e),No(n,e)),r}}function I1(n,e){
if(e.end-e.start>X.document)throw new P("limit","the document is larger than 64 MiB: split it at `---`, or into several \
files",b({path:n.path},ce(n,e.start)))}function*N1(n,e){let t=oe(n.root,!1),r=j(L(t,"kind"))===Zn?L(t,"items"):void 0;if(r===
void 0)yield*Og(n,t,e);else for(let s of he(r))yield*Og(n,s,e)}function*Og(n,e,t){if(e.node.type!=="mapping")return;let r={
node:e.node,shared:e.shared},s=j(L(e,"apiVersion")),i=j(L(e,"kind")),o=L(e,"items");if(o===void 0){s!==void 0&&i!==void 0&&
(yield{doc:n,at:r,apiVersion:s,kind:i});return}let a=(i??"").replace(/List$/,"");for(let l of he(o)){if(l.node.type!=="m\
apping")continue;let c={node:l.node,shared:l.shared},B=Ag(j(L(c,"kind")))??a,u=Ag(j(L(c,"apiVersion")))??(a===""?"":s??"");
B===""||u===""||(L(c,"items")!==void 0?t.push($.listInList({file:n.file,offset:l.node.start})):yield{doc:n,at:c,apiVersion:u,
kind:B})}}function Ag(n){return n===""?void 0:n}var Zn,jr=S(()=>{"use strict";W();ne();Jp();Ve();Se();We();Kr();Qt();Zn=
"ResourceList"});var Z,ra,_t=S(()=>{"use strict";Z={done:0,failed:1,usage:2,input:3},ra={SIGHUP:129,SIGINT:130,SIGTERM:143}});var sa,WB=S(()=>{"use strict";sa="0.1.0"});function er(n,e){if(e.length===0)return n;let t=[],r=0;for(let s of e.toSorted((i,o)=>i.start-o.start||i.end-o.end)){if(s.
start<r||s.end<s.start||s.end>n.length)throw new Error(`edits overlap or leave the text at offset ${String(s.start)}`);t.
push(n.slice(r,s.start),s.text),r=s.end}return t.push(n.slice(r)),t.join("")}var ia=S(()=>{"use strict"});function qs(n,e){if(Jr.text===n&&Jr.start<=e&&e<=Jr.end)return Jr;let t=e===0?0:n.lastIndexOf(`
`,e-1)+1,r=t===0&&n.startsWith("\uFEFF")?1:t,s=n.indexOf(`
`,e);return Jr={text:n,start:r,end:s===-1?n.length:s,at:r,column:0},Jr}function ze(n,e){return qs(n,e).start}function Bt(n,e){
let{end:t}=qs(n,e);return t<n.length&&t>e&&n.charAt(t-1)==="\r"?t-1:t}function tr(n,e){return Math.min(qs(n,e).end+1,n.length)}
function tn(n,e){let{start:t,end:r}=qs(n,e),s=r<n.length?r:t-1;return s>0&&n.charAt(s-1)==="\r"?`\r
`:`
`}function nt(n,e){let t=qs(n,e);for(;t.at>e;t.at-=1)kg(n.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<e;t.at+=1)kg(n.charCodeAt(
t.at))||(t.column+=1);return t.column}function kg(n){return n>=56320&&n<=57343}function Qe(n,e,t){for(let r=e;r<t;r+=1){
let s=n.charCodeAt(r);if(s!==32&&s!==9)return!1}return!0}function Wr(n,e){return Qe(n,ze(n,e),e)}function oa(n,e){return n.
charAt(e)==="#"&&(e===0||/[ \t\r\n\uFEFF]/.test(n.charAt(e-1)))}function ct(n,e){let t=e;for(;;){let r=n.charCodeAt(t);if(r===
32||r===9||r===10||r===13)t+=1;else if(r===35&&oa(n,t))t=Bt(n,t);else return t}}function Be(n,e){switch(e.type){case"ali\
as":return e.end;case"scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow&&nr(n,e)?Ng(n,e,"}"):Ig(n,e);default:
return e.flow?Ng(n,e,"]"):Ig(n,e)}}function nr(n,{contentStart:e,entries:t}){return n.charAt(e)==="{"&&t[0]?.key.start!==
e}function Ig(n,e){if(e.type==="sequence")return rr(n,e,e.items.length-1);let t=e.entries.at(-1);return t===void 0?e.contentStart:
nn(n,t)}function Ng(n,e,t){let r=e.type==="mapping"?e.entries.at(-1):void 0,s=e.contentStart+1;if(r!==void 0)s=nn(n,r);else if(e.
type==="sequence")for(let i of e.items)s=Math.max(s,Be(n,i));for(s=ct(n,s);n.charAt(s)!==t&&s<n.length;)s=ct(n,s+1);return s+
1}function Pt(n,{key:e,value:t}){let r=Be(n,e);if(r===-1)return t.start===-1?-1:n.lastIndexOf(":",t.start);let s=ct(n,r);
return n.charAt(s)===":"?s:-1}function nn(n,e){let t=Be(n,e.value);if(t!==-1)return t;let r=Pt(n,e);return r===-1?Be(n,e.
key):r+1}function kt(n,e,t){let r=e.entries[t],s=r?.key.start??-1;if(s===-1)return r===void 0?-1:Pt(n,r);let i=e.entries[t-
1],o=i===void 0?e.contentStart:nn(n,i);if(r?.key.type==="scalar"&&VB(r.key))return ct(n,o);let a=ct(n,o);if(a<s&&/^\?\s/.
test(n.slice(a,a+2)))return a;let l=s-1;for(;l>o&&/[ \t\r\n]/.test(n.charAt(l));)l-=1;return l>=o&&n.charAt(l)==="?"?l:s}
function VB({style:n}){return n==="literal"||n==="folded"}function aa(n,e,t){return t===0?e.contentStart:ct(n,rr(n,e,t-1))}
function rr(n,e,t){let r=e.items[t],s=r===void 0?-1:Be(n,r);return s!==-1?s:t<0?e.contentStart:aa(n,e,t)+1}var Jr,yn=S(()=>{
"use strict";Jr={text:"",start:0,end:0,at:0,column:0}});function F1({action:n,key:e,reason:t,source:r}){let s=x(r===void 0?e:`${r.kind.toLowerCase()} ${r.name}`);return t==="ad\
ded"||t.startsWith("removed")?`${s} ${t}`:`${s} ${v1[n]} [${t}]`}function js({changes:n}){return n.map(F1).join(", ")}function YB({
kind:n,namespace:e,name:t}){return[n,e,t].map(x).join("/")}function zB(n){return`${YB(n)}: ${js(n)}`}function vg(n){let{
path:e,line:t,column:r}=n;return{code:"stale",severity:"error",message:`the stamps are stale: ${zB(n)}; run rollstamp st\
amp --in-place`,path:e,line:t,column:r}}var v1,la=S(()=>{"use strict";ne();v1={add:"added",update:"changed",remove:"remo\
ved"}});function Fg(n,{documents:e}){let[t,...r]=e,s=t?.root;if(s?.type!=="mapping")return;let i={node:s,shared:!1};if(j(L(i,"ki\
nd"))!==Zn)return;r.length>0&&QB(n,s.start,"a ResourceList is the only document of its input");let o=lt(s,"items");if(o===
void 0)return QB(n,s.start,"the ResourceList has no items");if(o.value.type==="scalar"&&o.value.resolved!=="null")return QB(
n,o.value.start,"items of the ResourceList is no list");let a=he(L(i,"items"));return{file:n,root:s,apiVersion:j(L(i,"ap\
iVersion"))??"config.kubernetes.io/v1",functionConfig:L(i,"functionConfig"),itemsEntry:o,items:a,caller:T1(a)}}function QB(n,e,t){
throw new P("no-manifests",t,b({path:n.path},ce(n,Math.max(0,e))))}function T1(n){if(n.some(t=>sr(t,"kustomize.config.k8\
s.io/id")!==void 0))return"kustomize";let e=["seqindent","package-path","path"].map(t=>`${XB}/${t}`);return n.some(t=>e.
some(r=>sr(t,r)!==void 0))?"kpt":"other"}function sr(n,e){return j(ge(n,["metadata","annotations",e]))}function ZB(n,e){
if(e==="kpt"){let r=sr(n,`${XB}/path`)??sr(n,"config.kubernetes.io/path"),s=sr(n,`${XB}/index`)??sr(n,"config.kubernetes\
.io/index");return r===void 0?void 0:{path:r,index:Number(s??0)||0}}let t=/^path: (.+)$/m.exec(sr(n,"config.kubernetes.i\
o/origin")??"")?.[1];return t===void 0?void 0:{path:t,index:0}}var XB,eu=S(()=>{"use strict";W();Se();jr();We();XB="inte\
rnal.config.kubernetes.io"});function le(n,e,t){return b({name:e,group:n,owner:"application"},t)}function Gt(n,e,t){return le("Annotation names",n,{type:"\
string",help:t,value:"KEY",default:e})}function En(n,e,s){var i=s,{commands:t=R1}=i,r=bo(i,["commands"]);return F(b({},le(
n,e,b({owner:"operator"},r))),{commands:t})}function Ie(n){return n.replace(/-([A-Za-z])/g,(e,t)=>t.toUpperCase())}function rn(n){
return`ROLLSTAMP_${n.replaceAll("-","_").toUpperCase()}`}var Ee,ca,R1,mt,Js,Ht=S(()=>{"use strict";Ee=[le("Selection","a\
uto-reload-all",{type:"boolean",help:"Stamp every workload with what it references, unless it opts out"}),le("Selection",
"granularity",{type:"choice",help:"What a stamp covers: the whole object, or the keys that the workload uses",choices:["\
object","keys"],default:"object"}),le("Selection","jobs",{type:"choice",help:"Stamp Jobs: where the apply recreates them\
, always, or never",choices:["auto","always","never"],default:"auto"}),le("Selection","workload",{type:"repeat",help:"St\
amp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"GROUP/KIND=PATH"}),le("Scope","namespace",{type:"s\
tring",help:"Namespace of manifests that name none",value:"NS",default:"default"}),le("Scope","resources-to-ignore",{type:"\
list",help:"Leave sources of this kind alone: configMaps or secrets",value:"KIND"}),le("Scope","ignored-workload-types",
{type:"list",help:"Leave these workloads alone: jobs, cronjobs",value:"TYPES"}),le("Scope","namespaces",{type:"list",help:"\
Only these namespaces",value:"NS,\u2026"}),le("Scope","namespaces-to-ignore",{type:"list",help:"Not these namespaces",value:"\
NS,\u2026"}),le("Scope","namespace-selector",{type:"list",help:"Only namespaces whose labels match",value:"SELECTOR"}),le(
"Scope","namespace-labels",{type:"repeat",help:"Labels of a namespace that has no manifest here",value:"NS=K=V,\u2026"}),
le("Scope","resource-label-selector",{type:"list",help:"Only sources whose labels match",value:"SELECTOR"}),le("Scope","\
is-Argo-Rollouts",{type:"bool-string",help:"Stamp Argo Rollouts",value:"BOOL",default:"true"}),le("Stamps","reload-strat\
egy",{type:"choice",help:"Write annotations, or Reloader's STAKATER_ variables",choices:["annotations","env-vars"],default:"\
annotations",owner:"operator"}),le("Stamps","stamp",{type:"choice",help:"One annotation for each source, or a single one\
 for all",choices:["each","single"],default:"each",owner:"operator"}),le("Stamps","stamp-domain",{type:"string",help:"Do\
main of the stamps' annotation keys",value:"DOMAIN",default:"rollstamp.io",owner:"operator"}),le("Stamps","old-stamp-dom\
ain",{type:"list",help:"Remove the stamps of a domain that was used before",value:"DOMAIN",owner:"operator"}),le("Stamps",
"enable",{type:"list",help:"Switch on an addition before the next major version makes it the default",value:"NAME",owner:"\
operator"}),le("Hash key","hash-key-file",{type:"paths",help:"File with the key under which Secrets are hashed (HMAC-SHA\
-256); check and explain take several, the new one last",value:"FILE",owner:"operator"}),le("Hash key","rekey",{type:"bo\
olean",help:"Without a hash key: replace stamps that were made with one",owner:"operator"}),le("Missing sources","missin\
g",{type:"choice",help:"Severity of a source that is not in the set and not optional",choices:["warn","error"],default:"\
warn"}),le("Missing sources","expect-missing",{type:"list",help:"Names of sources that Git does not hold",value:"GLOB"}),
le("Missing sources","prune-missing",{type:"boolean",help:"Remove the stamps of sources that are not in the set"}),le("F\
indings","severity",{type:"repeat",help:"Severity of one finding, e.g. key-missing=error; off silences it",value:"CODE=L\
EVEL"}),le("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),Gt("auto-annotation","reloader.stakater\
.com/auto","Opt in with every source that is referenced"),Gt("configmap-auto-annotation","configmap.reloader.stakater.co\
m/auto","The same for ConfigMaps"),Gt("secret-auto-annotation","secret.reloader.stakater.com/auto","The same for Secrets"),
Gt("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by name"),Gt("secret-annotati\
on","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),Gt("auto-search-annotation","reloader.stakater.\
com/search","Opt in with referenced sources that match"),Gt("search-match-annotation","reloader.stakater.com/match","On \
a source: found by search"),Gt("ignore-annotation","reloader.stakater.com/ignore","On a source: never stamped"),Gt("conf\
igmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left out, by name"),Gt("secrets\
-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],ca=[le("Stamps","stamp\
-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",owner:"operator"}),
le("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],R1=["stamp","check","explain"];mt=[En("I\
nput","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),En("Input","tracked",{type:"\
boolean",help:"Only files that git tracks"}),En("Input","allow-unrendered",{type:"boolean",help:"Go on where a directory\
 holds kustomize sources or a chart"}),En("Output","in-place",{type:"boolean",commands:["stamp"],help:"Write the files i\
nstead of standard output"}),En("Output","diff",{type:"boolean",commands:["check"],default:"true",help:"Show what would \
change"}),En("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader would roll and Git can\
not show"}),En("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"How findings and r\
esults are written"}),En("Output","quiet",{type:"boolean",help:"Show errors only"})],Js=[{name:"alert-on-reload",type:"b\
oolean"},{name:"alert-sink",type:"string"},{name:"alert-webhook-url",type:"string"},{name:"alert-additional-info",type:"\
string"},{name:"enable-csi-integration",type:"boolean"},{name:"enable-ha",type:"boolean"},{name:"enable-pprof",type:"boo\
lean"},{name:"log-format",type:"string"},{name:"log-level",type:"string"},{name:"pause-deployment-annotation",type:"stri\
ng"},{name:"pause-deployment-time-annotation",type:"string"},{name:"pprof-addr",type:"string"},{name:"reload-on-create",
type:"string"},{name:"reload-on-delete",type:"string"},{name:"sync-after-restart",type:"boolean"},{name:"webhook-url",type:"\
string"}]});import{statSync as L1}from"node:fs";import{platform as x1}from"node:os";import{resolve as Tg}from"node:path";function ir(n,e){
let t;try{t=xt(n,M1)}catch(r){let s=r instanceof Error&&"code"in r?String(r.code):"unknown error";if(s==="ENOENT")return;
throw new k(`${e}: the file cannot be read (${s})`,{cause:r})}if(t===void 0)throw new k(`${e}: the file is larger than 6\
4 KiB`);return t}function Ba(n,e){return x1()==="win32"?[]:n.flatMap(t=>{let r=L1(Tg(e,t),{throwIfNoEntry:!1});return r?.
isFile()===!0&&(r.mode&_1)!==0?[$.hashKeyPermissions(t)]:[]})}function tu(n,e){let t=`--hash-key-file ${n}`.trimEnd();if(n===
"")throw new k(`${t} is empty (a variable that is not set?): name the file with the key`);let r=ir(Tg(e,n),t);if(r===void 0)
throw new k(`${t}: there is no such file`);let s=r.length;if(s>0&&r[s-1]===P1&&(s-=s>1&&r[s-2]===G1?2:1),s===0)throw new k(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.subarray(0,s)}var M1,_1,P1,G1,Vr=S(()=>{"u\
se strict";W();ne();bt();M1=64*1024;_1=36;P1=10,G1=13});function ut(n,e,t){switch(n.type){case"boolean":case"bool-string":{if(typeof e=="boolean")return e;if(typeof e=="string"&&
H1.test(e))return!0;if(typeof e=="string"&&$1.test(e))return!1;throw new k(`${t} takes true or false`)}case"choice":{if(typeof e==
"string"&&n.choices?.includes(e)===!0)return e;throw new k(`${t} takes ${(n.choices??[]).join(", ").replace(/, (?=\w+$)/,
" or ")}`)}case"string":{if(typeof e=="string")return e;throw new k(`${t} takes one value`)}case"list":return Yr(e).flatMap(
r=>r.split(",")).filter(r=>r!=="");default:return Yr(e).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function Yr(n){return typeof n=="boolean"?[]:typeof n=="string"?[n]:n}function zr(n,e){let t={};for(let{
name:i}of Ee){let o=n[Ie(i)];o!==void 0&&(t[Ie(i)]=o)}delete t.hashKeyFile;let{hashKeyFile:r,severity:s}=n;if(typeof r==
"object"){let[i="",...o]=r.toReversed();t.hashKey=tu(i,e),t.otherHashKeys=o.map(a=>tu(a,e))}return typeof s=="object"&&(t.
severity=U1(s)),t}function U1(n){return Object.fromEntries(n.map(e=>{let t=e.indexOf("=");if(t<1)throw new k("--severity\
 takes CODE=error|warning|info|off, e.g. key-missing=error");return[e.slice(0,t),e.slice(t+1)]}))}var H1,$1,Ws=S(()=>{"u\
se strict";W();Ht();Vr();H1=/^(?:1|t|T|true|TRUE|True)$/,$1=/^(?:0|f|F|false|FALSE|False)$/});function fa(n,e){if(n===void 0||Ot(n))return ru(new Map,{isCheck:!1,cwd:e});let t=j(L(n,"apiVersion"))??"",r=j(L(n,"kind"))??
"";if(t===Rg&&(r===Lg||r===nu))return ru(_g(n,j1),{isCheck:r===nu,cwd:e});if(t==="v1"&&r==="ConfigMap")return ru(K1(n),{
isCheck:!1,cwd:e});let s=t===""&&r===""?"it has neither":`not ${x(r)} of ${x(t)}`;throw new k(`functionConfig: ${Lg} or ${nu}\
 of ${Rg} is expected, or a ConfigMap of v1 with the options in data; ${s}`)}function ru(n,{isCheck:e,cwd:t}){return{isCheck:e,
stampHashed:n.get("stampHashed")===!0,quiet:n.get("quiet")===!0,options:zr(Object.fromEntries(n),t),drafts:Ba(Yr(n.get("\
hashKeyFile")??[]),t)}}function _g(n,e){let t=new Map;for(let r of su(n)){if(Mg.has(r))continue;let s=ua.get(r);if(s===void 0)
throw q1(r);let i=L(n,r);i!==void 0&&t.set(r,e(s,i,`functionConfig: ${r}`))}return t}function K1(n){let e=su(n).find(r=>r!==
"data"&&!Mg.has(r));if(e!==void 0)throw new k(`functionConfig: ${x(e)} of the ConfigMap holds no options; put them into \
data`);let t=L(n,"data");if(t!==void 0&&!Ot(t)&&t.node.type!=="mapping")throw new k("functionConfig: data of the ConfigM\
ap is not a mapping");return _g(t,W1)}function su(n){return n?.node.type==="mapping"?[...He(n.node).keys()]:[]}function xg(n){
return n.replace(/[-_]/g,"").toLowerCase()}function q1(n){let e=[...ua.keys()].find(r=>xg(r)===xg(n)),t=e===void 0?"fiel\
ds are the options in camelCase, e.g. autoReloadAll":`did you mean ${e}?`;return new k(`functionConfig: there is no fiel\
d ${x(n)}; ${t}`)}function j1(n,e,t){if(n.type==="boolean"||n.type==="bool-string"){if(e.node.type==="scalar"&&e.node.resolved===
"bool")return Ms(e);throw new k(`${t} takes true or false, without quotes`)}let r=j(e);if(r!==void 0)return ut(n,r,t);if(n.
type==="list"||n.type==="repeat"||n.type==="paths")return ut(n,J1(n,e,t),t);throw new k(`${t} takes a text; numbers and \
the like go in quotes`)}function J1(n,e,t){let r=n.type==="repeat"&&e.node.type==="mapping";if(!r&&e.node.type!=="sequen\
ce"){let i=n.type==="repeat"?", or a mapping":"";throw new k(`${t} takes a text or a list of texts${i}`)}return(r?su(e).
map(i=>[`${i}=`,j(L(e,i))]):he(e).map(i=>["",j(i)])).map(([i="",o])=>{if(o===void 0)throw new k(`${t} holds something th\
at is not a text; numbers and the like go in quotes`);return i+o})}function W1(n,e,t){let r=j(e);if(r===void 0)throw new k(
`${t} is not a text, which data of a ConfigMap holds: put it in quotes`);return ut(n,n.type==="list"?r.split(`
`):r,t)}var Rg,Lg,nu,ua,Mg,da=S(()=>{"use strict";W();ne();Se();Ht();Vr();Ws();Rg="rollstamp.io/v1alpha1",Lg="Rollstamp",
nu="RollstampCheck",ua=new Map([...Ee,...ca].map(n=>[Ie(n.name),n]));Mg=new Set(["apiVersion","kind","metadata"])});function or(n){return n.replace(/--([a-z][A-Za-z-]*)/g,(e,t)=>{let r=Ie(t);return ua.has(r)?r:e})}var ha=S(()=>{"use str\
ict";Ht();da()});function iu(n,e){if(n.start===e)return"";if(n.type==="mapping"){let i=n.entries.findLast(({key:l})=>l.start!==-1&&l.start<=
e);if(i?.name===void 0)return"";let o=V1(i.value,e)?iu(i.value,e):"",a=/^[\w-]+$/.test(i.name)?i.name:`['${i.name}']`;return o===
""||o.startsWith("[")?a+o:`${a}.${o}`}if(n.type!=="sequence")return"";let t=n.items.findLastIndex(({start:i})=>i!==-1&&i<=
e),r=n.items[t];if(r===void 0)return"";let s=iu(r,e);return`[${String(t)}]${s===""||s.startsWith("[")?s:`.${s}`}`}function V1({
start:n},e){return n!==-1&&n<=e}function ou({message:n,severity:e,resourceRef:t,file:r,tags:s}){let i=t&&[t.kind,t.namespace,
t.name].filter(Boolean).join("/"),o=[r?.path,i].filter(l=>l!==void 0).join(": "),a=s===void 0?"":` [${s.code}]`;return`${o===
""?"":`${ye(o)}: `}${e}: ${n}${a}
`}function au(n){return JSON.stringify(n).replace(/\\ud[89a-f][0-9a-f]{2}/g,"\\ufffd").replace(/[\u007f-\u009f\p{Cf}\u2028\u2029\ufffe\uffff]/gu,
t=>t.length>1?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Vs,lu=S(()=>{"use strict";ne();W();Se();We();la();
eu();ha();Vs=class{#e;#t;#n;constructor(e){this.#e=e;let t=e.items.flatMap(s=>{let i=he(L(s,"items"));return[s,...i].map(
o=>({start:o.node.start,object:o,item:s}))});this.#t=t.filter(({start:s})=>s!==-1);let r=e.root.entries.map(({key:s})=>s.
start).filter(s=>s>e.itemsEntry.key.start);this.#n=Math.min(...r,1/0)}toResult({message:e,severity:t,code:r,line:s,column:i}){
let o=or(e).replace(/ \(first at -:(\d+)\)/g,(u,f)=>this.#s(Number(f))),a=s===0?-1:sB(this.#e.file,{line:s,column:i}),l=this.#r(
a),c={code:r};if(l===void 0)return{message:o,severity:t,tags:c};let B=iu(l.object.node,a);return F(b(b({message:o,severity:t},
this.#u(l)),B===""?{}:{field:{path:B}}),{tags:c})}toError(e){if(e instanceof k)return{message:or(ye(e.message)),severity:"\
error"};let{code:t,message:r,line:s,column:i}=e;return this.toResult({code:t,severity:"error",message:r,path:"",line:s,column:i})}toStale(e){
let{line:t,column:r}=e,s=`stamps are stale or missing: ${js(e)}`;return this.toResult({code:"stale",severity:"error",message:s,
path:"",line:t,column:r})}#r(e){return e===-1||e>=this.#n?void 0:this.#t.findLast(({start:t})=>t<=e)}#s(e){let t=sB(this.#e.
file,{line:e+1,column:1}),r=this.#e.root.flow?void 0:this.#r(t-1),s=r&&ZB(r.item,this.#e.caller);return s===void 0?"":` \
(first in ${ye(s.path)})`}#u({object:e,item:t}){let r=(...l)=>j(ge(e,l))??"",s=r("metadata","namespace"),i={apiVersion:r(
"apiVersion"),kind:r("kind"),name:r("metadata","name")},o=ZB(t,this.#e.caller),a=Object.values(i).every(l=>l!=="");return b(
b({},a?{resourceRef:s===""?i:F(b({},i),{namespace:s})}:{}),o===void 0?{}:{file:o})}}});function cu(n,e,t){return er(n.file.text,t.length===0?e:[...e,Y1(n,t)])}function Y1({file:{text:n},root:e,itemsEntry:t},r){
let s=r.map(au),i=`[${s.join(", ")}]`,o=B=>`
${n.slice(ze(n,B),B)}`,a=B=>s.map(u=>`- ${u}`).join(o(B)),l=lt(e,"results")?.value;if(l!==void 0&&l.start!==-1){let B=l.
type==="sequence"&&!l.flow;return{start:l.start,end:Be(n,l),text:B?a(l.start):i}}let c=t.key.start;return e.flow?{start:c,
end:c,text:`"results": ${i}, `}:{start:c,end:c,text:`results:${o(c)}${a(c)}${o(c)}`}}function Pg({apiVersion:n},e){let t=e.
map(s=>`- ${au(s)}
`),r=t.length===0?"":`results:
${t.join("")}`;return`apiVersion: ${JSON.stringify(n)}
kind: ${Zn}
items: []
${r}`}var Gg=S(()=>{"use strict";ia();Se();jr();yn();lu()});function ar(n){return n.length<=253&&Q1.test(n)}function Hg(n){let e=n.flatMap(s=>s.split(",")).map(ev).join(","),t=new Bu(
e),r=[];if(t.peek()==="")return r;for(;;){r.push(tv(t));let s=t.take();if(s==="")return r;s!==","&&t.fail(s,"a comma or \
the end")}}function ev(n){let[e="",t]=n.split("=");if(t==="*")return e;let[r="",s]=n.split(":");return s===void 0?n:s===
"*"?r:`${r}=${s}`}function fu(n){return!/^(?:[=!(),<>].*)?$/.test(n)}function tv(n){let e=n.peek()==="!";e&&n.take();let t=n.
take();if(fu(t)||n.fail(t,"a label key"),sv(t),e)return{operator:"absent",key:t};if(n.peek()===""||n.peek()===",")return{
operator:"exists",key:t};let r=n.take();switch(r){case"in":case"notin":return{operator:r,key:t,values:rv(n,t)};case"=":case"\
==":return{operator:"in",key:t,values:[uu(n,t)]};case"!=":return{operator:"notin",key:t,values:[uu(n,t)]};case">":case"<":
return{operator:r===">"?"above":"below",key:t,limit:nv(n,t)};default:return n.fail(r,"an operator")}}function uu(n,e){if(n.
peek()===""||n.peek()===",")return"";let t=n.take();return fu(t)||n.fail(t,"a label value"),$g(e,t)}function nv(n,e){let t=uu(
n,e),r=kB(t);if(r!==void 0)return r;throw new wn(`label ${e} is compared with ${JSON.stringify(t)}; > and < take a whole\
 number of at most 64 bits`)}function rv(n,e){let t=n.take();t!=="("&&n.fail(t,'"("');let r=[];for(;;){r.push(fu(n.peek())?
$g(e,n.take()):"");let s=n.take();if(s===")")return r;s!==","&&n.fail(s,'a comma or ")"')}}function sv(n){let e=n.split(
"/"),t=e.at(-1)??"",r=e.length>1?e.slice(0,-1).join("/"):void 0;if(!Ug(t)||r!==void 0&&!ar(r))throw new wn(`${JSON.stringify(
n)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., with a letter or digit at both ends, and may follow a\
 DNS name and a slash, like example.com/team`)}function $g(n,e){if(Ug(e))return e;throw new wn(`${JSON.stringify(e)} is \
no value for label ${n}; a value is at most 63 letters, digits, -, _ and ., with a letter or digit at both ends`)}function Ug(n){
return n.length<=Z1&&X1.test(n)}function du(n,e){return n.every(t=>iv(t,e.get(t.key)))}function iv(n,e){switch(n.operator){case"\
exists":return e!==void 0;case"absent":return e===void 0;case"in":return e!==void 0&&n.values.includes(e);case"notin":return e===
void 0||!n.values.includes(e);case"above":case"below":{let t=e===void 0?void 0:kB(e);return t===void 0?!1:n.operator==="\
above"?t>n.limit:t<n.limit}}}var z1,wn,Q1,X1,Z1,Bu,Ys=S(()=>{"use strict";Hr();z1="k, !k, k=v, k!=v, k in (a,b), k notin\
 (a,b), k>1 or k<1, joined with commas",wn=class extends Error{name="SelectorError"};Q1=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
X1=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Z1=63;Bu=class{#e;#t=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#n;constructor(e){
this.#e=e,this.#n=this.#r()}#r(){return this.#t.exec(this.#e)?.[1]??""}peek(){return this.#n}take(){let e=this.#n;return this.#n=
e===""?"":this.#r(),e}fail(e,t){let r=e===""?"the end":JSON.stringify(e);throw new wn(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${z1}`)}}});function Jg(n){let e=s=>n.get(`${Kg}/${s}`)?.split(",")??[],t={previousNames:e("previousNames"),prefixes:e("prefixes"),suffixes:e(
"suffixes"),isHashed:n.get(`${Kg}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.
suffixes.length>0||t.isHashed?t:hu}function Wg({id:n,history:e}){return e.isHashed?[...e.previousNames,n.name]:e.previousNames}
function Vg(n,e){if(n.length<2)return n;let t=n.filter(({history:s})=>qg(s,e,!0)),r=t.length>1?t.filter(({history:s})=>qg(
s,e,!1)):t;return new Set(r.map(({id:s})=>s.name)).size>1?r:r.slice(0,1)}function qg(n,e,t){return jg(n.prefixes,e.prefixes,
t)&&jg(n.suffixes,e.suffixes,t)}function jg(n,e,t){if(n.length===0||e.length===0)return t||n.length===e.length;let[r,s]=n.
length<=e.length?[n,e]:[e,n];return r.every((i,o)=>i===s[s.length-r.length+o])}var Kg,hu,pu=S(()=>{"use strict";Kg="inte\
rnal.config.kubernetes.io",hu={previousNames:[],prefixes:[],suffixes:[],isHashed:!1}});function lr(n){return(n??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}function mu(n){if(n.size===0)return Bv;let e=[
...lr(n.get(ov)),...lr(n.get(Yg))],t=e.flatMap(i=>cv.get(i)??[]),r=n.has(Yg),s=n.get(av)??(r?n.get(lv):void 0);return{phase:e.
length===0?1:t.length===0?void 0:t.reduce((i,o)=>Math.min(i,o)),wave:/^[+-]?\d+$/.test(s??"")?Number(s):0}}function zg(n,e){
return n.phase===void 0||e.phase===void 0?!1:n.phase===e.phase?n.wave>e.wave:n.phase>e.phase}var ov,Yg,av,lv,cv,Bv,pa=S(
()=>{"use strict";ov="argocd.argoproj.io/hook",Yg="helm.sh/hook",av="argocd.argoproj.io/sync-wave",lv="helm.sh/hook-weig\
ht",cv=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post-up\
grade",2]]);Bv={phase:1,wave:0}});function Zg(n){return[...hv(n),...mv(n,pv(n))]}function*hv(n){for(let e of Xg)for(let[t,r]of he(L(n,e)).entries()){let s=e===
"containers"?[t]:[];for(let{list:i,path:o,kind:a,key:l}of uv)for(let[c,B]of he(L(r,i)).entries()){let u=ge(B,o),f=j(L(u,
"name"));if(u===void 0||f===void 0||f==="")continue;let d=l===void 0?void 0:j(L(u,l));yield{kind:a,name:f,keys:l===void 0?
void 0:d===void 0?[]:[d],optional:Ms(L(u,"optional")),path:`spec.${e}[${String(t)}].${i}[${String(c)}].${o.join(".")}`,offset:u.
node.start,via:"env",containers:s}}}}function pv(n){let e=new Map;for(let t of Xg)for(let[r,s]of he(L(n,t)).entries())for(let i of he(
L(s,"volumeMounts"))){let o=j(L(i,"name"));if(o===void 0)continue;let a=e.get(o)??[];t==="containers"&&a.push(r),e.set(o,
a)}return e}function*mv(n,e){for(let[t,r]of he(L(n,"volumes")).entries()){let s=e.get(j(L(r,"name"))??"");if(s===void 0)
continue;let i=`spec.volumes[${String(t)}]`;yield*Qg(r,fv,{path:i,containers:s});for(let[o,a]of he(ge(r,["projected","so\
urces"])).entries()){let l=`${i}.projected.sources[${String(o)}]`;yield*Qg(a,dv,{path:l,containers:s})}}}function*Qg(n,e,{
path:t,containers:r}){for(let{field:s,name:i,kind:o}of e){let a=L(n,s),l=j(L(a,i));if(a===void 0||l===void 0||l==="")continue;
let c=he(L(a,"items")).flatMap(B=>j(L(B,"key"))??[]);yield{kind:o,name:l,keys:c.length===0?void 0:c,optional:Ms(L(a,"opt\
ional")),path:`${t}.${s}`,offset:a.node.start,via:"volume",containers:r}}}var Xg,uv,fv,dv,eC=S(()=>{"use strict";Se();Xg=
["containers","initContainers"],uv=[{list:"env",path:["valueFrom","configMapKeyRef"],kind:"ConfigMap",key:"key"},{list:"\
env",path:["valueFrom","secretKeyRef"],kind:"Secret",key:"key"},{list:"envFrom",path:["configMapRef"],kind:"ConfigMap"},
{list:"envFrom",path:["secretRef"],kind:"Secret"}],fv=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",
name:"secretName",kind:"Secret"}],dv=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"name",kind:"\
Secret"}]});function tC(n,[e,...t]){if(e===void 0||n?.node.type!=="mapping")return;let r=n.node.duplicates?.find(s=>s.name===e);return r===
void 0?tC(L(n,e),t):r.key.start}var ma,nC=S(()=>{"use strict";Se();eC();ma=class{doc;at;annotations;#e;#t;#n;constructor({
doc:e,at:t,annotations:r},{manifest:s,path:i}){this.doc=e,this.at=t,this.annotations=r,this.#e=s,this.#t=i}get path(){return this.#t.
join(".")}get duplicate(){return tC(this.#e,this.#t)}get references(){return this.#n??=Zg(L(this.at,"spec")),this.#n}get hasContainers(){
return he(ge(this.at,["spec","containers"])).length>0}}});function Cu(n){let e=n.indexOf("/");return e===-1?"":n.slice(0,e)}var cr,rC,gu,yu=S(()=>{"use strict";cr=["spec","templa\
te"],rC=["spec","updateStrategy","type"],gu=[{group:"apps",kind:"Deployment",template:cr,kustomizeRenames:!0},{group:"ap\
ps",kind:"StatefulSet",template:cr,updateStrategy:rC,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:cr,updateStrategy:rC,
kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:cr},{group:"batch",kind:"CronJob",template:[
"spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"Job",template:cr,
ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:cr,isRollout:!0},{group:"\
apps",kind:"ReplicaSet",template:cr,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:["templat\
e"],templateOnly:!0,kustomizeRenames:!0}]});function sC(n){let e=new Set(["ConfigMap","Secret",...n.kinds.map(({kind:t})=>t)]);return n.namespaceSelector!==void 0&&
e.add("Namespace"),t=>e.has(t)}function iC(n,e){let t=yv(n),r=new Map,s=[],i=new Map,o=new Map;for(let a of n.manifests){
if(e.functionInput!==void 0&&Cv(a))continue;let{kind:l}=a,c=Cu(a.apiVersion),B=e.kinds.find(u=>u.kind===l&&u.group===c);
if(B!==void 0){let u=wv(a,{type:B,settings:e,drafts:t});s.push(u),bv(u,o,t)}else if(c===""&&(l==="ConfigMap"||l==="Secre\
t"))Ev(a,{kind:l,settings:e,drafts:t,sources:r});else if(c===""&&l==="Namespace"){let u=Eu(ge(a.at,["metadata","labels"])).
values;i.set(aC(a)??"",u)}}return{sources:[...r.values()],workloads:s,namespaceLabels:i,drafts:t}}function Cv({at:n}){return j(
ge(n,["metadata","annotations",gv]))==="true"}function oC(n,{functionInput:e}){return e===void 0?hu:Jg(n)}function yv(n){
let e=[];for(let{file:t,duplicates:r}of n.documents)for(let{key:s,name:i}of r){let o={file:t,offset:s.start},a=i==="apiV\
ersion"||i==="kind";e.push(a?$.joinedObjects(o):$.duplicateKey(o,!1))}return e}function aC(n){return ga(ge(n.at,["metada\
ta","name"]))}function ga(n){return n?.node.type==="scalar"&&n.node.resolved!=="null"?n.node.text:void 0}function lC({doc:n,
at:e}){let t=ge(e,["metadata","name"])?.node,r=t!==void 0&&t.start>=0?t.start:e.node.start;return{file:n.file,offset:r}}
function Eu(n){if(n?.node.type!=="mapping"||n.node.entries.length===0)return cC;let e=new Map,t=[];for(let[r,{entry:s}]of He(
n.node)){let{node:i}=oe(s.value,!1),o=i.type==="scalar"&&i.resolved==="null";e.set(r,i.type==="scalar"&&!o?i.text:""),!o&&
j({node:i,shared:!1})===void 0&&t.push({name:r,offset:s.key.start})}return{values:e,odd:t}}function wu(n,e,{object:t,drafts:r}){
let{values:s,odd:i}=Eu(e);for(let{name:o,offset:a}of i)r.push($.annotationNotString({file:n.doc.file,offset:a},t,o));return s}
function BC(n,e){let t=ga(ge(n.at,["metadata","namespace"]))??"";return t===""?{namespace:e.namespace,hasNamespace:!1}:{
namespace:t,hasNamespace:!0}}function Ev(n,{kind:e,settings:t,drafts:r,sources:s}){let i=ge(n.at,["metadata","name"]),o=ga(
i);if(o===void 0)return;let{namespace:a,hasNamespace:l}=BC(n,t),c={kind:e,namespace:a,name:o},B=lC(n);if(j(i)===void 0||
!ar(o)){r.push($.nameInvalid(B,c));return}let u=wu(n,ge(n.at,["metadata","annotations"]),{object:c,drafts:r}),f=`${e}/${a}\
/${o}`,d=s.get(f);s.delete(f),s.set(f,{id:c,place:B,hasNamespace:l,annotations:u,labels:t.resourceLabelSelector===void 0?
cC.values:Eu(ge(n.at,["metadata","labels"])).values,order:mu(u),at:n.at,history:oC(u,t),hidden:d})}function wv(n,{type:e,
settings:t,drafts:r}){let{doc:s,at:i,kind:o}=n,{namespace:a,hasNamespace:l}=BC(n,t),c=ga(ge(i,["metadata","generateName"])),
B=aC(n),u={kind:o,namespace:a,name:B??c??""},f=wu(n,ge(i,["metadata","annotations"]),{object:u,drafts:r}),d=e.updateStrategy&&
ge(i,e.updateStrategy);return{id:u,type:e,place:lC(n),hasNamespace:l,hasGenerateName:B===void 0&&c!==void 0,history:oC(f,
t),annotations:f,order:mu(f),template:Sv(s,i,{type:e,id:u,drafts:r}),templateOf:e.isRollout===!0?Dv(i):void 0,rollsOnDelete:j(
d)==="OnDelete"}}function Sv(n,e,{type:t,id:r,drafts:s}){let i=ge(e,t.template);if(i?.node.type!=="mapping")return;let o=wu(
{doc:n},ge(i,["metadata","annotations"]),{object:r,drafts:s});return new ma({doc:n,at:{node:i.node,shared:i.shared},annotations:o},
{manifest:e,path:t.template})}function Dv(n){let e=ge(n,["spec","workloadRef"]);if(!Ot(e))return{group:Cu(j(L(e,"apiVers\
ion"))??""),kind:j(L(e,"kind"))??"",name:j(L(e,"name"))??""}}function bv(n,e,t){if(n.id.name===""||n.hasGenerateName)return;
let r=`${n.type.group}/${n.id.kind}/${n.id.namespace}/${n.id.name}`,s=e.get(r);if(s===void 0){e.set(r,n);return}t.push($.
duplicateObject(n.place,n.id,{first:s.place,copies:2,isError:!1,isSource:!1}))}var gv,cC,uC=S(()=>{"use strict";ne();Ys();
pu();Se();pa();nC();yu();gv="config.kubernetes.io/local-config";cC={values:new Map,odd:[]}});function Su(n,e){let t={source:n,drafts:e};if(n.id.kind==="Secret"){let o=Ca("data",t,dC);for(let[a,l]of Ca("stringData",
t,fC))o.set(a,l);return{entries:o,data:o,binaryData:new Map}}let r=Ca("data",t,fC),s=Ca("binaryData",t,dC);if(s.size===0)
return{entries:r,data:r,binaryData:s};let i=new Map(r);for(let[o,a]of s)r.has(o)&&e.push($.dataInBoth(zs(n),n.id,o)),i.set(
o,a);return{entries:i,data:r,binaryData:s}}function zs(n,e){return e===void 0||e<0?n.place:{file:n.place.file,offset:e}}
function Ca(n,{source:e,drafts:t},r){let s=new Map,i=L(e.at,n)?.node;if(i===void 0||Ot({node:i,shared:!1}))return s;if(i.
type!=="mapping")return t.push($.dataNotScalar(zs(e,i.start),e.id,n)),s;for(let[o,{entry:a}]of He(i)){let{node:l}=oe(a.value,
!1);if(l.type!=="scalar"){t.push($.dataNotScalar(zs(e,a.key.start),e.id,`key ${o}`));continue}l.resolved!=="string"&&l.resolved!==
"null"&&t.push($.dataNotString(zs(e,a.key.start),e.id,o));let c=l.resolved==="null"?"":l.text;s.set(o,r(c,()=>t.push($.dataNotBase64(
zs(e,a.key.start),e.id,o))))}return s}var fC,dC,hC=S(()=>{"use strict";ne();Hr();Se();fC=n=>n,dC=(n,e)=>{let t=$o(n);return t!==
void 0?t:(e(),n)}});import{Buffer as ya}from"node:buffer";import{createHash as Ov}from"node:crypto";function Qs(n,e){let t=e.toUpperCase();return`${Av}${t.
replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${kv[n]}`}function mC(n){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(n)?.[1];if(e!==void 0)return e==="SECRET"?"Secret":"ConfigMap"}function gC(n,{data:e,binaryData:t}){let r=Array.from(
e,([i,o])=>pC(i,o));if(n==="ConfigMap")for(let[i,o]of t)r.push(pC(i,Iv(o)));r.sort((i,o)=>i.compare(o));let s=Ov("sha1");
for(let[i,o]of r.entries())s.update(i===0?"":";").update(o);return s.digest("hex")}function pC(n,e){let t=ya.from(`${n}=`);
return ya.concat([t,typeof e=="string"?ya.from(e):e])}function Iv(n){return typeof n=="string"?n:ya.from(n.buffer,n.byteOffset,
n.byteLength).toString("base64")}var Av,kv,Ea=S(()=>{"use strict";Av="STAKATER_",kv={ConfigMap:"_CONFIGMAP",Secret:"_SEC\
RET"}});function pe(n,e){return n<e?-1:n>e?1:0}var gt=S(()=>{"use strict"});import{createHmac as Nv,hash as CC}from"node:crypto";function Du(n,e){let t=Array.from(n,([s,i])=>[s,e===void 0?CC("sha2\
56",i,"hex"):Nv("sha256",e).update(i).digest("hex")]),r=wC("content",t);return e===void 0?r:`${Sn}${r}`}function EC(n){let e=wC(
"sources",n);return n.some(([,t])=>t.startsWith(Sn))?`${Sn}${e}`:e}function wC(n,e){let t=e.toSorted(([s],[i])=>pe(s,i)),
r=`object:2:${wa(n)}:object:${String(t.length)}:`;for(let[s,i]of t)r+=`${wa(s)}:${wa(i)},`;return CC("sha256",`${r},${wa(
"v")}:number:1,`,"hex").slice(0,vv)}function wa(n){return`string:${String(n.length)}:${n}`}var vv,yC,Sn,Sa=S(()=>{"use s\
trict";gt();vv=32,yC=/^(?:hmac-)?[0-9a-f]{32}$/,Sn="hmac-"});function DC({hashKey:n,otherHashKeys:e}){let t=new Map,r=[],s=a=>{let l=t.get(a);if(l!==void 0)return l;let c=Su(a,r),B=a.
id.kind==="Secret"?[n,...e]:[void 0],u=SC(B,c.entries),f={hashKeys:B,whole:u,keys:[...c.entries.keys()],content:void 0,some:void 0};
return t.set(a,f),f},i=a=>s(a).content??=Su(a,[]),o=(a,l)=>{let c=s(a);return l===void 0?c.whole:(c.some??=new Map,Fv(c.
some,JSON.stringify(l),()=>SC(c.hashKeys,Tv(i(a),l))))};return{of:(a,l)=>o(a,l)[0],accepted:o,reloader:a=>s(a).reloader??=
gC(a.id.kind,i(a)),hasKey:(a,l)=>{let c=s(a);return c.names??=new Set(c.keys),c.names.has(l)},drafts:r}}function Fv(n,e,t){
let r=n.get(e)??t();return n.set(e,r),r}function SC([n,...e],t){return[Du(t,n),...e.map(r=>Du(t,r))]}function Tv({entries:n},e){
return new Map([...n].filter(([t])=>e.includes(t)))}var bC=S(()=>{"use strict";hC();Ea();Sa()});function OC(n,e,t){let r=new Map(e.map((l,c)=>[l,c])),s=({place:l})=>"file"in l?r.get(l.file)??-1:-1,i=n.toSorted((l,c)=>s(
l)-s(c)||Da(l)-Da(c)||pe(l.code,c.code)||+(c.severity==="error")-+(l.severity==="error")||pe(l.message,c.message)),o=[],
a;for(let l of i){let c=l.code==="duplicate-key"&&a?.code===l.code&&s(a)===s(l)&&Da(a)===Da(l);a=l;let B=Rv(l,t);!c&&B!==
"off"&&o.push(Lv(l,B))}return o}function Da({place:n}){return"file"in n?n.offset:0}function Rv({code:n,severity:e},{severity:t,
strict:r}){let s=t.get(n)??e;return r&&s==="warning"?"error":s}function Lv({code:n,message:e,place:t},r){if(!("file"in t))
return{code:n,severity:r,message:e,path:t.path,line:0,column:0};let{line:s,column:i}=ce(t.file,Math.max(0,t.offset));return{
code:n,severity:r,message:e,path:t.file.path,line:s,column:i}}var AC=S(()=>{"use strict";We();gt()});function ba(n){return n.annotations.get(bu)==="true"}var bu,kC,Qr,Xr=S(()=>{"use strict";bu="rollstamp.io/freeze",kC="ro\
llstamp.io/granularity",Qr="the Job cannot change once it is applied"});function Mv(n,{workload:e,template:t},{missing:r,settings:s}){let{id:i}=r,o=`${i.kind}/${i.namespace}/${i.name}`,a=_v(r,
s),l=n.get(o);if(l===void 0){let[c]=r.references,B=c===void 0?e.place:{file:t.doc.file,offset:c.offset};n.set(o,{id:i,place:B,
workloads:[q(e.id)],severity:a});return}l.workloads.push(q(e.id)),IC.indexOf(a)>IC.indexOf(l.severity)&&(l.severity=a)}function _v({
id:n,rule:e,references:t},r){let s=t.length>0&&t.every(({optional:o})=>o),i=n.kind==="ConfigMap"&&xv.has(n.name);return s||
i?"info":r.missing==="error"?"error":e==="named"?"warning":"info"}function*Pv(n,{id:e}){let{workload:t}=n,r=n.elsewhere(
e.kind,e.name).find(({hasNamespace:i})=>!i||!t.hasNamespace);if(r===void 0)return;let s={source:r.id,workloadIsDefault:!t.
hasNamespace};yield $.namespaceMismatch(t.place,t.id,s)}function Gv(n){return e=>n.some(t=>Hv(t,e))}function Hv(n,e){let t=0,
r=-1,s=0,i=0;for(;t<e.length;){let o=n.charAt(i);if(o==="*")r=i,s=t,i+=1;else if(i<n.length&&(o==="?"||o===e.charAt(t)))
t+=1,i+=1;else if(r!==-1)i=r+1,s+=1,t=s;else return!1}return/^\**$/.test(n.slice(i))}var xv,IC,Oa,NC=S(()=>{"use strict";
ne();xv=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),IC=["info","warning","error"],Oa=class{#e=new Map;#t=[];#n;#r;constructor(e){
this.#n=e,this.#r=Gv(e.expectMissing)}see(e){for(let t of e.verdicts)t.type!=="missing"||t.rule===void 0||(this.#t.push(
...Pv(e,t)),!this.#r(t.id.name)&&Mv(this.#e,e,{missing:t,settings:this.#n}))}drafts(){let e=Array.from(this.#e.values(),
({id:t,place:r,workloads:s,severity:i})=>$.sourceMissing(r,t,{workloads:s,severity:i}));return[...this.#t,...e]}}});function Oe({kind:n,name:e}){return`${n}/${e}`}function $t(n){return n.isIdle?[]:n.verdicts.filter(e=>e.type==="selected")}
var Zr=S(()=>{"use strict"});var es,Aa=S(()=>{"use strict";es=["ConfigMap","Secret"]});function TC({catalog:n,scope:e},{settings:t,digests:r}){let s=[],i=new Oa(t),o=new Set,a=new Map,l=u=>{for(let f of u)s.
push(f)};return{see:u=>{if(u.isIdle){u.outOfScope===void 0&&l(FC(u,t));return}let f=$t(u);if(u.outOfScope!==void 0){f.length>
0&&l(qv(u));return}l(jv(u,t)),l(FC(u,t)),f.length>0&&l(Wv(u));for(let d of f)d.source.hidden!==void 0&&o.add(d.source),l(
Vv(u,d,r)),l(Zv(u,d)),l(zv(u,d));l(Yv(u)),Qv(u,a),i.see(u)},end:()=>[...s,...$v(n,{scope:e,used:o,digests:r}),...Kv(n,e),
...Xv(a),...i.drafts()]}}function*$v(n,{scope:e,used:t,digests:r}){for(let s of n.sources){if(s.hidden===void 0||e.sourceIsOut(
s.id,s.labels)!==void 0)continue;let i=Uv(s),o=t.has(s)&&i.some(l=>r.of(l,void 0)!==r.of(s,void 0)),a=i.at(-1)?.place??s.
place;yield $.duplicateObject(s.place,s.id,{first:a,copies:i.length+1,isError:o,isSource:!0})}}function Uv(n){let e=[];for(let{
hidden:t}=n;t!==void 0;{hidden:t}=t)e.push(t);return e}function*Kv({workloads:n},e){let t=n.filter(({templateOf:s})=>s!==
void 0);if(t.length===0)return;let r=new Set(n.filter(({template:s})=>s!==void 0).map(({type:s,id:i})=>[s.group,i.kind,i.
namespace,i.name].join("/")));for(let s of t){let{group:i="",kind:o="",name:a=""}=s.templateOf??{};r.has([i,o,s.id.namespace,
a].join("/"))||e.workloadIsOut(s)!==void 0||(yield $.workloadMissing(s.place,s.id,`${o} ${a}`))}}function qv({workload:n,
outOfScope:e}){return e===Qr?[$.jobImmutable(n.place,n.id)]:[]}function*jv(n,{keys:e}){let{workload:t,rules:r}=n;for(let s of es){
let i=e.named[s];for(let{named:o,invalid:a}of r[s]){for(let l of a)yield $.patternInvalid(t.place,t.id,{key:i,part:l});for(let l of o)
l.name!==void 0||n.isMatched(s,l)||(yield $.patternUnmatched(t.place,t.id,{key:i,part:l.position}))}}}function*FC({workload:n,
deciders:e,template:t},r){let s=new Set,i=e.map(({annotations:o,place:a,id:l})=>({annotations:o,place:a,id:l}));i.push({
annotations:t.annotations,place:n.place,id:n.id});for(let{annotations:o,place:a,id:l}of i)for(let c of o.keys())s.has(c)||
!(vC.has(c)||c===r.keys.ignore)||(s.add(c),yield(vC.has(c)?$.annotationNoEffect:$.ignoreOnWorkload)(a,l,c))}function*Wv(n){
let{workload:e,deciders:t}=n;e.rollsOnDelete&&(yield $.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:s,place:i,
id:o}of t)r.isRollout===!0&&s.get(Jv)==="restart"&&(yield $.rolloutRestart(i,o))}function*Vv({workload:n,template:e},t,r){
let{source:s,references:i}=t;for(let{keys:o=[],optional:a,offset:l}of i)if(!a)for(let c of o){if(r.hasKey(s,c))continue;
let B={file:e.doc.file,offset:l};yield $.keyMissing(B,n.id,{source:s.id,key:c})}}function*Yv({workload:n,template:e,verdicts:t}){
for(let r of t){if(r.type!=="ambiguous"||r.rule===void 0)continue;let{id:s,references:i,candidates:o}=r,[a]=i,l=a===void 0?
n.place:{file:e.doc.file,offset:a.offset},c=a!==void 0&&n.type.kustomizeRenames===!0;yield $.referenceAmbiguous(l,n.id,{
source:s,candidates:o,isRenamed:c})}}function*zv({workload:n,template:e},{source:t,references:r}){if(n.type.kustomizeRenames===
!0)return;let s=r.find(({name:o})=>o!==t.id.name||t.history.isHashed);if(s===void 0)return;let i={file:e.doc.file,offset:s.
offset};yield $.referenceNotRewritten(i,n.id,t.id)}function Qv({workload:n,verdicts:e},t){for(let r of e){if(r.type!=="r\
efused"||r.reason!=="random")continue;let s=t.get(r.source);s===void 0?t.set(r.source,[q(n.id)]):s.push(q(n.id))}}function*Xv(n){
for(let[{place:e,id:t},r]of n)yield $.sourceNotDeterministic(e,t,r)}function*Zv({workload:n},{source:e}){zg(e.order,n.order)&&
(yield $.sourceAfterWorkload(e.place,n.id,e.id))}var vC,Jv,RC=S(()=>{"use strict";Xr();ne();NC();Zr();pa();Aa();vC=new Set(
["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater.com/paused-at","secretproviderclass.reloa\
der.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","secretproviderclasses.exclude.reloader.stakat\
er.com/reload"]);Jv="reloader.stakater.com/rollout-strategy"});function MC(n,e){let t=new Map,r=[];for(let s of n.workloads){let{namespace:i}=s.id;if(t.has(i))continue;let o=LC(i,{catalog:n,
settings:e});o===_C&&r.push($.namespaceUnknown(s.place,i)),t.set(i,o)}return{sourceIsOut:({kind:s,namespace:i},o)=>s===e.
ignoredKind?`${s}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&o!==void 0&&!du(e.resourceLabelSelector,
o)?"its labels do not match --resource-label-selector":t.has(i)?t.get(i):LC(i,{catalog:n,settings:e}),workloadIsOut:s=>eF(
s,e),drafts:r}}function LC(n,{catalog:e,settings:t}){if(t.namespaces.length>0)return t.namespaces.includes(n)?void 0:"it\
s namespace is not in --namespaces";if(t.namespacesToIgnore.includes(n))return"its namespace is in --namespaces-to-ignor\
e";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.get(n)??e.namespaceLabels.get(n);return r===void 0?_C:
du(t.namespaceSelector,r)?void 0:"its namespace does not match --namespace-selector"}function eF(n,e){let{type:t}=n;if(ba(
n))return`it is frozen (${bu})`;if(t.ignoredAs!==void 0&&e.ignoredWorkloadTypes.includes(t.ignoredAs))return`${t.ignoredAs}\
 are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!e.isArgoRollouts)return"Rollouts are ignored (--is-Argo-R\
ollouts)";if(t.immutable===!0)return tF(n,e)}function tF(n,e){return e.jobs==="never"?"Jobs are left alone (--jobs never\
)":e.jobs==="always"||nF(n)?void 0:Qr}function nF({annotations:n,hasGenerateName:e}){let t=lr(n.get("argocd.argoproj.io/\
sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||t.includes("Replace=true"))||e||xC(
n,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreation"])||xC(n,"helm.sh/hook",["helm.\
sh/hook-delete-policy","before-hook-creation"])||lr(n.get("kustomize.toolkit.fluxcd.io/force")).includes("enabled")}function xC(n,e,[
t,r]){if(lr(n.get(e)).length===0)return!1;let s=lr(n.get(t));return s.length===0||s.includes(r)}var _C,PC=S(()=>{"use st\
rict";Xr();ne();Ys();pa();_C="the labels of its namespace are not known (--namespace-selector)"});var O,_e,ti,Nu,vu,ka,A,m,rF,hy,py,g,sF,Ia,ft,M,mr,de,ei,rt,my,La,Ru,gy,Ou,Au,v,Cy,pr,GC,iF,hr,Xe,oF,aF,ue,HC,D,$C,lF,wy,
cF,UC,KC,ku,Xs,Na,Lu,BF,uF,Iu,fF,dF,va,Fa,qC,hF,pF,mF,gF,CF,jC,E,xu,JC,z,yF,Ct,EF,wF,WC,Ta,Oy,Ay,ee,VC,YC,zC,QC,XC,ZC,ey,
ty,ny,ry,sy,iy,oy,ay,ly,cy,By,uy,fy,Br,SF,Zs,DF,Mu,bF,dy,eW,ky=S(()=>{O=class ur{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=ur.
CLASS_NL|ur.DOT_NL;static PERL=ur.CLASS_NL|ur.ONE_LINE|ur.PERL_X|ur.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
_e={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},ti=128,Nu=new Int32Array(
ti),vu=new Int32Array(ti),ka=65535;for(let n=0;n<ti;n++)n>=97&&n<=122?Nu[n]=n-32:Nu[n]=n,n>=65&&n<=90?vu[n]=n+32:vu[n]=n;
A=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,"'":39,
"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,"?":63,
A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,r:114,
s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(n){if(n<ti)return Nu[n];let e=String.fromCodePoint(
n).toUpperCase(),t=e.codePointAt(0)>ka?2:1;if(e.length>t)return n;let r=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
s=r.codePointAt(0)>ka?2:1;return r.length>s||r.codePointAt(0)!==n?n:e.codePointAt(0)}static toLowerCase(n){if(n<ti)return vu[n];
let e=String.fromCodePoint(n).toLowerCase(),t=e.codePointAt(0)>ka?2:1;if(e.length>t)return n;let r=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),s=r.codePointAt(0)>ka?2:1;return r.length>s||r.codePointAt(0)!==n?n:e.codePointAt(0)}},m=
class{constructor(n,e=!1){this.data=n,this.isStride1=e,this.SIZE=e?2:3}getLo(n){return this.data[n*this.SIZE]}getHi(n){return this.
data[n*this.SIZE+1]}getStride(n){return this.isStride1?1:this.data[n*this.SIZE+2]}get length(){return this.data.length/this.
SIZE}},rF="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",hy=new Uint8Array(256);for(let n=0;n<64;n++)
hy[rF.charCodeAt(n)]=n;py=n=>{let e=[],t=0,r=0;for(let s=0;s<n.length;s++){let i=hy[n.charCodeAt(s)];t|=(i&31)<<r,(i&32)===
0?(e.push(t),t=0,r=0):r+=5}return e},g=(n,e)=>{let t=py(n),r=e?t.length/2:t.length/3,s=new Uint32Array(r*3),i=0,o=0;for(let a=0;a<
r;a++)i+=t[o++],s[a*3]=i,i+=t[o++],s[a*3+1]=i,s[a*3+2]=e?1:t[o++];return s},sF=n=>{let e=py(n),t=new Map,r=0;for(let s=0;s<
e.length;s+=2){r+=e[s];let i=e[s+1],o=i>>>1^-(i&1);t.set(r,r+o)}return t},Ia=class{constructor(n){this.initializer=n,this.
cache=new Map}has(n){return Object.hasOwn(this.initializer,n)}get(n){if(this.cache.has(n))return this.cache.get(n);let e=this.
has(n)?this.initializer[n]():null;return this.cache.set(n,e),e}},ft=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=sF("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
BgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB\
-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBC\
BBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB\
0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBB\
BCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+\
0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBB\
CBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCB\
gCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9C\
BrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFB\
gFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB\
8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB\
-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB\
gDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB\
-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOB\
gmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FB\
g8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FB\
g8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rC\
Bg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rC\
Bg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rC\
Bg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBj\
mMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7\
FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPB\
PBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HD\
QBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSF\
rFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBg\
BBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB\
0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBg\
DBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-\
CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-\
CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB\
-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCB\
BBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBB\
BCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yC\
BCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8r\
CB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8r\
CB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8r\
CB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBg\
CBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-\
BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwC\
BwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC\
BvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBw\
CFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCB\
uCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCB\
tCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBg\
EBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-\
DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-\
DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB\
-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBg\
CBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgC\
BgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-B\
B-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2\
BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkC\
BkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC\
BjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC")),this._CASE_ORBIT}static _Print=null;static get Print(){
return this._Print||(this._Print=new m(g("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBD\
OBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCV\
BCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGM\
BCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBC\
CCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCB\
CBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBD\
gCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgB\
BQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7\
KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZ\
BCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQb\
BFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJI\
BxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpB\
BCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBC\
EBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDD\
BGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJB\
HrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BB\
nG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB\
9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2\
GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBC\
aBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eB\
EQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6E\
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new Ia({C:()=>new m(g("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
HQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBE\
KKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKE\
FFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClB\
lBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBP\
MMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJ\
GCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDo\
DBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9\
KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhE\
BeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvB\
BUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDP\
BHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEB\
IBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJ\
BBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8cl\
DBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHo\
BBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamE\
B2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBr\
B1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBD\
BlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDB\
jgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",!1)),Cc:()=>new m(g("AfgDgB",!0)),Cf:()=>new m(g("tFzqBzqBBEB\
XhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",!1)),Cn:()=>new m(g("4bBBHDBICCVuMuMnB\
BBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBC\
GBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBW\
EBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGC\
IILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDL\
B-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHB\
BnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoD\
oDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl\
9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhE\
BeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvB\
BUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDP\
BHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEB\
IBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJ\
BBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8cl\
DBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBh\
BgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoC\
DBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBD\
BC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQB\
BQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3p\
BfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",!1)),Co:()=>new m(g("gg4B-nGh4hc9--BD9--B",!0)),
Cs:()=>new m(g("gg2B--B",!0)),L:()=>new m(g("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHB\
nBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBB\
CCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBB\
BELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBD\
BCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCB\
DOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBS\
HB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJ\
BCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBB\
C9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBB\
YCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBq\
LBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJz\
BBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcB\
kBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCC\
kBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoC\
oCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqB\
BlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhC\
BBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCE\
BCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCO\
BCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC\
9QBjvBq6EBGppIB",!1)),LC:()=>new m(g("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGG\
DqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDD\
BCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOB\
CGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYB\
CYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",!1)),Ll:()=>new m(g("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDD\
DCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoB\
Bo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcK\
FDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6\
TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbY\
BCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",!1)),Lm:()=>new m(g("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2\
R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBB\
oDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",!1)),Lo:()=>new m(
g("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERR\
OBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBE\
EBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCC\
CBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCD\
BDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbj\
BBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJ\
rIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBI\
PPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkB\
LBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBL\
ZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrB\
BhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC\
5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBC\
BBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2Mq\
CBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCD\
BCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBj\
vBq6EBGppIB",!1)),Lt:()=>new m(g("lOGDnB2sH2sHBGBJHBJHBNQQwBAB",!1)),Lu:()=>new m(g("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCC\
BBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxB\
gBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+\
B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCG\
BCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBY\
BiB2pE2pEBgBB",!1)),M:()=>new m(g("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BI\
BrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBEC\
BCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCB\
BcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBD\
LBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBB\
GBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+\
JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCE\
BCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBC\
CBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B\
2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),Mc:()=>new m(g("joC4B4BDCBJD\
BCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCB\
LrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+\
BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBB\
BBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBB\
BJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BB\
pDBB0rYBBHFB",!1)),Me:()=>new m(g("okBBB1xF-wB-wBBCBCCBsshBCB",!1)),Mn:()=>new m(g("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmD\
BFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBC\
BBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBB\
cEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GB\
BD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDh\
DBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx\
5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHB\
LDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBC\
EBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1\
B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCE\
BlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),N:()=>new m(g("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJ\
B3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDE\
B3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJ\
BvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnD\
JBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB\
4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",!1)),Nd:()=>new m(g("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnC\
Jn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJn\
LJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",!0)),Nl:()=>new m(g("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuD\
Bm8SCB",!1)),No:()=>new m(g("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1\
kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBD\
BxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",!1)),P:()=>new m(g("hBCBCFBCDBLBBEBBbCB\
CccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBo\
CrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TD\
BeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DD\
B-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElE\
BDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgD\
BDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Pc:()=>new m(g("-Cg-Hg-HBUU-u3BBB\
ZCBwHAB",!1)),Pd:()=>new m(g("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",!1)),Pe:()=>new m(
g("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",!1)),
Pf:()=>new m(g("7F+6H+6HEddpuDCCFDDQEE",!1)),Pi:()=>new m(g("rFt7Ht7HDBBDaapuDCCFDDQEE",!1)),Po:()=>new m(g("hBCBCCBDECB\
LLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCE\
BFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBC\
BBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUl\
xUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDB\
BCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCM\
BwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Ps:()=>new m(g("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4\
BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",!1)),S:()=>new m(g("kBHHRCBg\
BCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGi\
GCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMB\
FFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRR\
BdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOB\
B6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhC\
BE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBE\
QBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Sc:()=>new m(g("kB+D+DBCBqnB8D8\
DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",!1)),Sk:()=>new m(g("+CCCoCHHFEEqQDBNNBGGBCCCBP\
B2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",!1)),Sm:()=>new m(g("rBRRBBB+BCCuBFFmB\
gBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBx\
BUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",!1)),So:()=>new m(g("mFDDFCCyer\
IrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCEC\
FMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDp\
EBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCB\
lPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBI\
dBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQ\
QBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Z:()=>new m(g("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",
!1)),Zl:()=>new m(g("ohIA",!0)),Zp:()=>new m(g("phIA",!0)),Zs:()=>new m(g("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",!1)),ASCII_Hex_Digit:()=>new m(
g("wBJIFbF",!0)),Alphabetic:()=>new m(g("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBn\
BBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDB\
BDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWD\
BFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBd\
DBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXB\
CCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBD\
iCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBB\
COBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DO\
ORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1\
CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyB\
BCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqL\
BT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFn\
BBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcB\
rBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJi\
BBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCC\
BCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBG\
TTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSj\
GBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBC\
GBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYB\
CeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEE\
E1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBj\
vBq6EBGppIB",!1)),Dash:()=>new m(g("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",
!1)),Emoji:()=>new m(g("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCB\
CCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SC\
CrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB\
0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Emoji_Component:()=>new m(g("jBHHGJB0+H2G2Gs\
p3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",!1)),Emoji_Modifier:()=>new m(g("7-8DE",!0)),Emoji_Modifier_Base:()=>new m(g("9wJ8G8GRDB\
4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",!1)),
Emoji_Presentation:()=>new m(g("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxD\
rGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I\
8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Extended_Pictographic:()=>new m(g("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHB\
LLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQ\
QDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBB\
CCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBND\
BDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",!1)),Hex_Digit:()=>new m(g("wBJIFbFq1-BJIFbF",!0)),Lowercase:()=>new m(g("hDZBwBLLFlBl\
BBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDB\
TccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHB\
JHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCB\
BBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmo\
ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHF\
BmI9BB1lChBB",!1)),Math:()=>new m(g("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFD\
JBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-B\
BhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzK\
BDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",!1)),Quotation_Mark:()=>new m(
g("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",!1)),Terminal_Punctuation:()=>new m(g("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsB\
BJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCB\
zJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB\
5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBB\
BLqRqRBoJoJBnwTnwTovHDB",!1)),Uppercase:()=>new m(g("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBB\
BCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB\
0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBC\
DDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVf\
BhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZ\
B",!1)),White_Space:()=>new m(g("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new Ia({Adlam:()=>new m(g("go6\
DrCFJFB",!0)),Ahom:()=>new m(g("g4lCaDOFW",!0)),Anatolian_Hieroglyphs:()=>new m(g("ggxCmS",!0)),Arabic:()=>new m(g("gwBE\
BCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBC\
DDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",!1)),Armenian:()=>new m(g("xpBlBDxBDCks9BE",!0)),Avestan:()=>new m(g("g4iC1B\
EG",!0)),Balinese:()=>new m(g("g4GsCCxB",!0)),Bamum:()=>new m(g("g1pB3CpowB4R",!0)),Bassa_Vah:()=>new m(g("w26CdDF",!0)),
Batak:()=>new m(g("g+GzBJD",!0)),Bengali:()=>new m(g("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",!1)),Beria_Erfe:()=>new m(
g("g17CYDY",!0)),Bhaiksuki:()=>new m(g("ggnCICsBCNLc",!0)),Bopomofo:()=>new m(g("qXB6wLqBxDf",!0)),Brahmi:()=>new m(g("g\
gkCtCFjBKA",!0)),Braille:()=>new m(g("ggK-H",!0)),Buginese:()=>new m(g("gwGbDB",!0)),Buhid:()=>new m(g("g6FT",!0)),Canadian_Aboriginal:()=>new m(
g("ggF-TxRlC7tgCP",!0)),Carian:()=>new m(g("g1gCwB",!0)),Caucasian_Albanian:()=>new m(g("wphCzBMA",!0)),Chakma:()=>new m(
g("gokC0BCR",!0)),Cham:()=>new m(g("gwqB2BKNDJDD",!0)),Cherokee:()=>new m(g("g9E1CDFz7lBvC",!0)),Chorasmian:()=>new m(g(
"w9jCb",!0)),Common:()=>new m(g("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsG\
BBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E\
0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLE\
BjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCB\
FBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQ\
BKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",!1)),Coptic:()=>new m(g("ifNxkKzDGG",!0)),Cuneiform:()=>new m(
g("ggoC5cnDuDCEMjG",!0)),Cypriot:()=>new m(g("ggiCFBDCCBqBBCBBEDD",!1)),Cypro_Minoan:()=>new m(g("w8rCiD",!0)),Cyrillic:()=>new m(
g("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",!1)),Deseret:()=>new m(g("gghCvC",!0)),Devanagari:()=>new m(g("goCw\
CFODZh7nBfhwcJ",!0)),Dives_Akuru:()=>new m(g("gomCGBDDDBGBCBBCdBCBBDLBKJB",!1)),Dogra:()=>new m(g("ggmC7B",!0)),Duployan:()=>new m(
g("ggvDqDGMEIIJDD",!0)),Egyptian_Hieroglyphs:()=>new m(g("ggsC1iBL68D",!0)),Elbasan:()=>new m(g("gohCnB",!0)),Elymaic:()=>new m(
g("g-jCW",!0)),Ethiopic:()=>new m(g("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCG\
BCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",!1)),Garay:()=>new m(g("gqjClBEcJB",!0)),Georgian:()=>new m(g("glElBBCGGDqBBCDB\
x8CqBBDCBhiElBBCGG",!1)),Glagolitic:()=>new m(g("ggL-Ch9sDGCQDGCBCE",!0)),Gothic:()=>new m(g("w5gCa",!0)),Grantha:()=>new m(
g("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",!1)),Greek:()=>new m(g("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1C\
hKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",!1)),Gujarati:()=>new m(g("h0CCBCIBCCBCVB\
CGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",!1)),Gunjala_Gondi:()=>new m(g("grnCFCBCkBCBCFIJ",!0)),Gurmukhi:()=>new m(g("hwCCBCFBFBB\
DVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",!1)),Gurung_Khema:()=>new m(g("go4C5B",!0)),Han:()=>new m(g("g0LZBC4CBN1GBwBCCa\
IBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),Hangul:()=>new m(g("goE-HvxHBiI\
9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",!0)),Hanifi_Rohingya:()=>new m(g("gojCnBJJ",!0)),Hanunoo:()=>new m(g("g5FU",!0)),Hatran:()=>new m(
g("gniCSCBGE",!0)),Hebrew:()=>new m(g("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",!1)),Hiragana:()=>new m(g("hiM1CBHCBi7-C+IBTee\
BBBulQAB",!1)),Imperial_Aramaic:()=>new m(g("giiCVCI",!0)),Inherited:()=>new m(g("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBC\
GBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",!1)),Inscriptional_Pahlavi:()=>new m(
g("g7iCSGH",!0)),Inscriptional_Parthian:()=>new m(g("g6iCVDH",!0)),Javanese:()=>new m(g("gsqBtCDJFB",!0)),Kaithi:()=>new m(
g("gkkCiCLA",!0)),Kannada:()=>new m(g("gkDMCCCWCJCEDICCCDIBGCCDDJCC",!0)),Katakana:()=>new m(g("hlM5CBDCBxHPBxGuBBC3CBvg\
zBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",!1)),Kawi:()=>new m(g("g4nCQCoBEc",!0)),Kayah_Li:()=>new m(g("goqBtBCA",!0)),Kharoshthi:()=>new m(
g("gwiCDCBGHCCCcDCFJII",!0)),Khitan_Small_Script:()=>new m(g("k-7C84G84GB0OBqBAB",!1)),Khmer:()=>new m(g("g8F9CDJHJnPf",
!0)),Khojki:()=>new m(g("gwkCRCuB",!0)),Khudawadi:()=>new m(g("w1kC6BGJ",!0)),Kirat_Rai:()=>new m(g("gq7C5B",!0)),Lao:()=>new m(
g("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",!1)),Latin:()=>new m(g("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORM\
BuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",!1)),Lepcha:()=>new m(g("ggH3BEOEC",!0)),Limbu:()=>new m(
g("goGeBCLBFLBFEEBKB",!1)),Linear_A:()=>new m(g("gwhC2JKVLH",!0)),Linear_B:()=>new m(g("gggCLCZCSCBCODNjB6D",!0)),Lisu:()=>new m(
g("wmpBvBx1eA",!0)),Lycian:()=>new m(g("g0gCc",!0)),Lydian:()=>new m(g("gpiCZGA",!0)),Mahajani:()=>new m(g("wqkCmB",!0)),
Makasar:()=>new m(g("g3nCY",!0)),Malayalam:()=>new m(g("goDMCCCyBCCCFFPDZ",!0)),Mandaic:()=>new m(g("giCbDA",!0)),Manichaean:()=>new m(
g("g2iCmBFL",!0)),Marchen:()=>new m(g("wjnCfDVCN",!0)),Masaram_Gondi:()=>new m(g("gonCGBCBBCrBBECCBCCBHBJJB",!1)),Medefaidrin:()=>new m(
g("gy7C6C",!0)),Meetei_Mayek:()=>new m(g("g3qBWqGtBDJ",!0)),Mende_Kikakui:()=>new m(g("gg6DkGDP",!0)),Meroitic_Cursive:()=>new m(
g("gtiCXFTDtB",!0)),Meroitic_Hieroglyphs:()=>new m(g("gsiCf",!0)),Miao:()=>new m(g("g47CqCF4BIQ",!0)),Modi:()=>new m(g("\
gwlCkCMJ",!0)),Mongolian:()=>new m(g("ggGBBDCCBSBH4CBIqBB2t-BMB",!1)),Mro:()=>new m(g("gy6CeCJFB",!0)),Multani:()=>new m(
g("g0kCGBCCCBCBCOBCKB",!1)),Myanmar:()=>new m(g("ggE-EhqmBeiDfxibT",!0)),Nabataean:()=>new m(g("gkiCeJI",!0)),Nag_Mundari:()=>new m(
g("wm5DpB",!0)),Nandinagari:()=>new m(g("gtmCHDtBDK",!0)),New_Tai_Lue:()=>new m(g("gsGrBFZHKEB",!0)),Newa:()=>new m(g("g\
glC7CCE",!0)),Nko:()=>new m(g("g+B6BDC",!0)),Nushu:()=>new m(g("h-7CvsQvsQBqMB",!1)),Nyiakeng_Puachue_Hmong:()=>new m(g(
"go4DsBENDJFB",!0)),Ogham:()=>new m(g("g0Fc",!0)),Ol_Chiki:()=>new m(g("wiHvB",!0)),Ol_Onal:()=>new m(g("wu5DqBFA",!0)),
Old_Hungarian:()=>new m(g("gkjCyBOyBIF",!0)),Old_Italic:()=>new m(g("g4gCjBKC",!0)),Old_North_Arabian:()=>new m(g("g0iCf",
!0)),Old_Permic:()=>new m(g("w6gCqB",!0)),Old_Persian:()=>new m(g("g9gCjBFN",!0)),Old_Sogdian:()=>new m(g("g4jCnB",!0)),
Old_South_Arabian:()=>new m(g("gziCf",!0)),Old_Turkic:()=>new m(g("ggjCoC",!0)),Old_Uyghur:()=>new m(g("w7jCZ",!0)),Oriya:()=>new m(
g("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",!0)),Osage:()=>new m(g("wlhCjBFjB",!0)),Osmanya:()=>new m(g("gkhCdDJ",!0)),Pahawh_Hmong:()=>new m(
g("g46ClCLJCGCUGS",!0)),Palmyrene:()=>new m(g("gjiCf",!0)),Pau_Cin_Hau:()=>new m(g("g2mC4B",!0)),Phags_Pa:()=>new m(g("g\
iqB3B",!0)),Phoenician:()=>new m(g("goiCbEA",!0)),Psalter_Pahlavi:()=>new m(g("g8iCRIDNG",!0)),Rejang:()=>new m(g("wpqBj\
BMA",!0)),Runic:()=>new m(g("g1FqCEK",!0)),Samaritan:()=>new m(g("ggCtBDO",!0)),Saurashtra:()=>new m(g("gkqBlCJL",!0)),Sharada:()=>new m(
g("gskC-ChsCH",!0)),Shavian:()=>new m(g("wihCvB",!0)),Siddham:()=>new m(g("gslC1BDlB",!0)),Sidetic:()=>new m(g("gqiCZ",!0)),
SignWriting:()=>new m(g("gg2DrUQECO",!0)),Sinhala:()=>new m(g("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",!1)),Sogdian:()=>new m(
g("w5jCpB",!0)),Sora_Sompeng:()=>new m(g("wmkCYIJ",!0)),Soyombo:()=>new m(g("wymCyC",!0)),Sundanese:()=>new m(g("g8G-BhI\
H",!0)),Sunuwar:()=>new m(g("g+mChBPJ",!0)),Syloti_Nagri:()=>new m(g("ggqBsB",!0)),Syriac:()=>new m(g("g4BNC7BDCxIK",!0)),
Tagalog:()=>new m(g("g4FVKA",!0)),Tagbanwa:()=>new m(g("g7FMCCCB",!0)),Tai_Le:()=>new m(g("wqGdDE",!0)),Tai_Tham:()=>new m(
g("gxG+BCcDKHJHN",!0)),Tai_Viet:()=>new m(g("g0qBiCZE",!0)),Tai_Yo:()=>new m(g("g25DeCVJB",!0)),Takri:()=>new m(g("g0lC5\
BHJ",!0)),Tamil:()=>new m(g("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",!1)),Tangsa:()=>new m(g("wz6CuCC\
J",!0)),Tangut:()=>new m(g("g-7CgBgBB+3GBhQeBiDyDB",!1)),Telugu:()=>new m(g("ggDMCCCWCPDICCCDIBCCCBDDDJII",!0)),Thaana:()=>new m(
g("g8BxB",!0)),Thai:()=>new m(g("hwD5BGb",!0)),Tibetan:()=>new m(g("g4DnCCjBFmBCjBCOCGFB",!0)),Tifinagh:()=>new m(g("wpL\
3BIBPA",!0)),Tirhuta:()=>new m(g("gklCnCJJ",!0)),Todhri:()=>new m(g("guhCzB",!0)),Tolong_Siki:()=>new m(g("wtnCrBFJ",!0)),
Toto:()=>new m(g("w04De",!0)),Tulu_Tigalari:()=>new m(g("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1)),Ugaritic:()=>new m(g("g8g\
CdCA",!0)),Unknown:()=>new m(g("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBB\
FBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGG\
BTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbE\
ETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ\
6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBL\
FBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBu\
BCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMM\
BCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBE\
CBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDB\
BB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbG\
BFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwB\
B8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7B\
FBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKH\
BLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBL\
IIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSO\
BvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBI\
IDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBC\
DBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDB\
DNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB",!1)),Vai:()=>new m(
g("gopBrJ",!0)),Vithkuqi:()=>new m(g("wrhCKCOCGCBCKCOCGCB",!0)),Wancho:()=>new m(g("g24D5BGA",!0)),Warang_Citi:()=>new m(
g("glmCyCNA",!0)),Yezidi:()=>new m(g("g0jCpBCCDB",!0)),Yi:()=>new m(g("ggoBskBE2B",!0)),Zanabazar_Square:()=>new m(g("gw\
mCnC",!0))});static FOLD_CATEGORIES=new Ia({L:()=>new m(g("laA",!0)),LC:()=>new m(g("laA",!0)),Ll:()=>new m(g("hCZBmDWBC\
GBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEE\
JHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHB\
JEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs\
5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Lt:()=>new m(g("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",!1)),
Lu:()=>new m(g("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICB\
EBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCv\
HvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFC\
BBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1)),M:()=>new m(g("5cgBgBlgHAB",!1)),
Mn:()=>new m(g("5cgBgBlgHAB",!1)),Emoji:()=>new m(g("8mJA",!0)),Extended_Pictographic:()=>new m(g("8mJA",!0)),Lowercase:()=>new m(
g("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCB\
CGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJH\
BZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBC\
OCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Math:()=>new m(g("ycGDCHHFMMDDDCHHFAB",
!1)),Uppercase:()=>new m(g("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCE\
QCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDC\
B5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oes\
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new Ia(
{Common:()=>new m(g("8cgBgB",!1)),Greek:()=>new m(g("1FwUwU",!1)),Inherited:()=>new m(g("5cgBgBlgHAB",!1))})},M=class st{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===st.RUNE_ERROR||e>=st.MIN_HIGH_SURROGATE&&e<=st.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,t){
let r=0,s=e.length;for(;r<s;){let i=r+Math.floor((s-r)/2),o=e.getLo(i),a=e.getHi(i);if(o<=t&&t<=a){let l=e.getStride(i);
return(t-o)%l===0}t<o?s=i:r=i+1}return!1}static is(e,t){if(t<=st.MAX_LATIN1){for(let r=0;r<e.length;r++){if(t>e.getHi(r))
continue;let s=e.getLo(r);if(t<s)return!1;let i=e.getStride(r);return(t-s)%i===0}return!1}return e.length>0&&t>=e.getLo(
0)&&st.is32(e,t)}static isPrint(e){return e<=st.MAX_LATIN1?e>=32&&e<st.MAX_ASCII||e>=161&&e!==173:st.is(ft.Print,e)}static simpleFold(e){
if(ft.CASE_ORBIT.has(e))return ft.CASE_ORBIT.get(e);if(e<=st.MAX_ASCII){let t=A.toLowerCase(e);return t!==e?t:A.toUpperCase(
e)}return e}static equalsIgnoreCase(e,t){if(e===t)return!0;if(e<0||t<0)return!1;if(e<=st.MAX_ASCII&&t<=st.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=st.simpleFold(e);r!==e;r=st.simpleFold(r))if(r===t)return!0;return!1}},
mr=class extends Error{constructor(n){super(n),this.name="RE2JSException"}},de=class extends mr{constructor(n,e=null){let t=`\
error parsing regexp: ${n}`;e&&(t+=`: \`${e}\``),super(t),this.name="RE2JSSyntaxException",this.message=t,this.error=n,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},ei=class extends mr{constructor(n){super(n),
this.name="RE2JSCompileException"}},rt=class extends mr{constructor(n){super(n),this.name="RE2JSGroupException"}},my=class extends mr{constructor(n){
super(n),this.name="RE2JSFlagsException"}},La=class extends mr{constructor(n){super(n),this.name="RE2JSInternalException"}},
Ru=256,gy=new Uint8Array(Ru);for(let n=0;n<Ru;n++)gy[n]=97<=n&&n<=122||65<=n&&n<=90||48<=n&&n<=57||n===95?1:0;Ou=null,Au=
null,v=class Ne{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!Ne.isString(e))throw new TypeError(`The pattern must be a string, not ${Ne.typeName(e)}\
 (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!Ne.isString(e)&&!Ne.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${Ne.typeName(e)}`)}static checkFlags(e){let t=_e.
MULTILINE|_e.DOTALL|_e.CASE_INSENSITIVE|_e.DISABLE_UNICODE_GROUPS|_e.LONGEST_MATCH|_e.LOOKBEHINDS;if(!Number.isInteger(e)||
(e&~t)!==0)throw new my("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROU\
PS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[ob\
ject Uint8Array]"}static isalnum(e){return A.CODES[0]<=e&&e<=A.CODES[9]||A.CODES.a<=e&&e<=A.CODES.z||A.CODES.A<=e&&e<=A.
CODES.Z}static unhex(e){return A.CODES[0]<=e&&e<=A.CODES[9]?e-A.CODES[0]:A.CODES.a<=e&&e<=A.CODES.f?e-A.CODES.a+10:A.CODES.
A<=e&&e<=A.CODES.F?e-A.CODES.A+10:-1}static escapeRune(e){let t="";if(M.isPrint(e))Ne.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(t+="\\"),t+=String.fromCodePoint(e);else switch(e){case A.CODES['"']:t+='\\"';break;case A.CODES["\\"]:t+="\\\\";
break;case A.CODES["	"]:t+="\\t";break;case A.CODES[`
`]:t+="\\n";break;case A.CODES["\r"]:t+="\\r";break;case A.CODES["\b"]:t+="\\b";break;case A.CODES["\f"]:t+="\\f";break;default:{
let r=e.toString(16);e<256?(t+="\\x",r.length===1&&(t+="0"),t+=r):t+=`\\x{${r}}`;break}}return t}static stringToRunes(e){
let t=String(e),r=[],s=0;for(;s<t.length;){let i=t.codePointAt(s);r.push(i),s+=i>M.MAX_BMP?2:1}return new Int32Array(r)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<Ru?gy[e]===1:!1}static emptyOpContext(e,t){let r=0;return e<
0&&(r|=Ne.EMPTY_BEGIN_TEXT|Ne.EMPTY_BEGIN_LINE),e===10&&(r|=Ne.EMPTY_BEGIN_LINE),t<0&&(r|=Ne.EMPTY_END_TEXT|Ne.EMPTY_END_LINE),
t===10&&(r|=Ne.EMPTY_END_LINE),Ne.isWordRune(e)!==Ne.isWordRune(t)?r|=Ne.EMPTY_WORD_BOUNDARY:r|=Ne.EMPTY_NO_WORD_BOUNDARY,
r}static quoteMeta(e){return e.split("").map(t=>Ne.METACHARACTERS.indexOf(t)>=0?`\\${t}`:t).join("")}static charCount(e){
return e>M.MAX_BMP?2:1}static toArray(e){let t=e.length,r=new Array(t);for(let s=0;s<t;s++)r[s]=e[s];return r}static stringToUtf8ByteArray(e){
if(globalThis.TextEncoder)return Ou||(Ou=new TextEncoder),Ou.encode(e);{let t=[],r=0;for(let s=0;s<e.length;s++){let i=e.
charCodeAt(s);i<128?t[r++]=i:i<2048?(t[r++]=i>>6|192,t[r++]=i&63|128):(i&64512)===M.MIN_HIGH_SURROGATE&&s+1<e.length&&(e.
charCodeAt(s+1)&64512)===M.MIN_LOW_SURROGATE?(i=M.MIN_SUPPLEMENTARY_CODE_POINT+((i&1023)<<10)+(e.charCodeAt(++s)&1023),t[r++]=
i>>18|240,t[r++]=i>>12&63|128,t[r++]=i>>6&63|128,t[r++]=i&63|128):(t[r++]=i>>12|224,t[r++]=i>>6&63|128,t[r++]=i&63|128)}
return t}}static utf8ByteArrayToString(e){if(globalThis.TextDecoder){Au||(Au=new TextDecoder("utf-8"));let t=e instanceof
Uint8Array?e:new Uint8Array(e);return Au.decode(t)}else{let t=[],r=0,s=0;for(;r<e.length;){let i=e[r++];if(i<128)t[s++]=
String.fromCharCode(i);else if(i>191&&i<224){let o=e[r++];t[s++]=String.fromCharCode((i&31)<<6|o&63)}else if(i>239&&i<365){
let o=e[r++],a=e[r++],l=e[r++],c=((i&7)<<18|(o&63)<<12|(a&63)<<6|l&63)-M.MIN_SUPPLEMENTARY_CODE_POINT;t[s++]=String.fromCharCode(
M.MIN_HIGH_SURROGATE+(c>>10)),t[s++]=String.fromCharCode(M.MIN_LOW_SURROGATE+(c&1023))}else{let o=e[r++],a=e[r++];t[s++]=
String.fromCharCode((i&15)<<12|(o&63)<<6|a&63)}}return t.join("")}}},Cy=(n=[],e=0)=>{let t=Object.create(null);for(let r=0;r<
n.length;r++){let s=n[r],i=e+r;t[s]=i,t[i]=s}return Object.freeze(t)},pr=class Fu{static Encoding=Cy(["UTF_16","UTF_8"]);getEncoding(){
throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){
throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===Fu.Encoding.UTF_8}isUTF16Encoding(){return this.
getEncoding()===Fu.Encoding.UTF_16}},GC=class extends pr{constructor(n=null){super(),this.bytes=n}getEncoding(){return pr.
Encoding.UTF_8}asCharSequence(){return v.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.
bytes.length}},iF=class extends pr{constructor(n=null){super(),this.charSequence=n}getEncoding(){return pr.Encoding.UTF_16}asCharSequence(){
return this.charSequence}asBytes(){return v.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.
length}},hr=class{static utf16(n){return v.checkInput(n),new iF(n)}static utf8(n){return v.isByteArray(n)?new GC(n):new GC(
v.stringToUtf8ByteArray(n))}},Xe=class{static EOF(){return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){
return this.end-this.start}hasString(){return!1}hasAnyString(){return!1}prefixLength(){return 0}},oF=class ts extends Xe{static RUNE_ERROR_STEP=M.
RUNE_ERROR<<3|1;constructor(e,t=0,r=e.length){super(),this.bytes=e,this.start=t,this.end=r}hasString(e,t){let r=e.bytes;
if(r.length===0)return!0;let s=this.indexOf(this.bytes,r,this.start+t);return s!==-1&&s<=this.end-r.length}hasAnyString(e,t){
return e.automaton8().searchUTF8(this.bytes,this.start+t,this.end)}step(e){if(e+=this.start,e>=this.end)return Xe.EOF();
let t=this.bytes[e]&255;if(t<128)return t<<3|1;let r,s,i=128,o=191;if(t>=194&&t<=223)r=2,s=t&31;else if(t>=224&&t<=239)r=
3,s=t&15,t===224?i=160:t===237&&(o=159);else if(t>=240&&t<=244)r=4,s=t&7,t===240?i=144:t===244&&(o=143);else return ts.RUNE_ERROR_STEP;
if(e+r>this.end)return ts.RUNE_ERROR_STEP;let a=this.bytes[e+1]&255;if(a<i||a>o)return ts.RUNE_ERROR_STEP;if(s=s<<6|a&63,
r>2){let l=this.bytes[e+2]&255;if((l&192)!==128)return ts.RUNE_ERROR_STEP;if(s=s<<6|l&63,r>3){let c=this.bytes[e+3]&255;
if((c&192)!==128)return ts.RUNE_ERROR_STEP;s=s<<6|c&63}}return s<<3|r}index(e,t){t+=this.start;let r=this.indexOf(this.bytes,
e.prefixUTF8,t);return r<0?r:r-t}context(e){e+=this.start;let t=-1;if(e>this.start&&e<=this.end){let s=e-1;if(t=this.bytes[s--],
t>=128){let i=e-4;for(i<this.start&&(i=this.start);s>=i&&(this.bytes[s]&192)===128;)s--;s<this.start&&(s=this.start);let o=this.
step(s-this.start);t=s+(o&7)===e?o>>3:M.RUNE_ERROR}}let r=e<this.end?this.step(e-this.start)>>3:-1;return v.emptyOpContext(
t,r)}indexOf(e,t,r=0){let s=t.length;if(s===0)return r<=this.end?r:-1;let i=t[0],o=this.end-s,a=typeof e.indexOf=="funct\
ion",l=r;for(;l<=o;){if(a){if(l=e.indexOf(i,l),l===-1||l>o)return-1}else{for(;l<=o&&e[l]!==i;)l++;if(l>o)return-1}let c=!0;
for(let B=1;B<s;B++)if(e[l+B]!==t[B]){c=!1;break}if(c)return l;l++}return-1}prefixLength(e){return e.prefixUTF8.length}},
aF=class extends Xe{constructor(n,e=0,t=n.length){super(),this.charSequence=n,this.start=e,this.end=t}hasString(n,e){let t=this.
charSequence.indexOf(n.str,this.start+e);return t!==-1&&t<=this.end-n.str.length}hasAnyString(n,e){return n.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(n){if(n+=this.start,n>=this.end)return Xe.EOF();let e=this.charSequence.
charCodeAt(n);if(e<M.MIN_HIGH_SURROGATE||e>M.MAX_HIGH_SURROGATE||n+1>=this.end)return e<<3|1;let t=this.charSequence.charCodeAt(
n+1);return t>=M.MIN_LOW_SURROGATE&&t<=M.MAX_LOW_SURROGATE?(e-M.MIN_HIGH_SURROGATE)*1024+(t-M.MIN_LOW_SURROGATE)+M.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(n,e){e+=this.start;let t=this.charSequence.indexOf(n.prefix,e);return t<0||t>this.end-n.prefix.length?-1:
t-e}context(n){n+=this.start;let e=n>this.start&&n<=this.end?this.charSequence.charCodeAt(n-1):-1,t=n<this.end?this.charSequence.
charCodeAt(n):-1;return v.emptyOpContext(e,t)}prefixLength(n){return n.prefix.length}},ue=class{static fromUTF8(n,e=0,t=n.
length){return new oF(n,e,t)}static fromUTF16(n,e=0,t=void 0){return v.checkInput(n),new aF(n,e,t??n.length)}},HC=class yy{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,t=!1){
return t?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(r=>{let s=r.codePointAt(0);return s===A.CODES["\\"]||s===
A.CODES.$?`\\${r}`:r}).join(""):e.indexOf("$")<0?e:e.split("").map(r=>r.codePointAt(0)===A.CODES.$?"$$":r).join("")}constructor(e,t){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let r=this.patternInput.re2();this.patternGroupCount=
r.numberOfCapturingGroups(),this.groups=[],this.namedGroups=r.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=r.numberOfInstructions(),this.lookbehindState=null,t instanceof pr?this.resetMatcherInput(
t):v.isByteArray(t)?this.resetMatcherInput(hr.utf8(t)):this.resetMatcherInput(hr.utf16(t))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof pr||(v.isByteArray(e)?e=hr.
utf8(e):e=hr.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(e=0){if(typeof e=="string"){let t=this.namedGroups[e];
if(!Number.isFinite(t))throw new rt(`group '${e}' not found`);e=t}return this.loadGroup(e),this.groups[2*e]}end(e=0){if(typeof e==
"string"){let t=this.namedGroups[e];if(!Number.isFinite(t))throw new rt(`group '${e}' not found`);e=t}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let s=this.namedGroups[e];
if(!Number.isFinite(s))throw new rt(`group '${e}' not found`);e=s}let t=this.start(e),r=this.end(e);return t<0&&r<0?null:
this.substring(t,r)}getNamedGroups(){if(!this.hasMatch)throw new rt("perhaps no match attempted");let e=Object.create(null);
for(let t of Object.keys(this.namedGroups))e[t]=this.group(t);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new rt(`Group index out of bounds: ${e}`);if(!this.hasMatch)
throw new rt("perhaps no match attempted");if(e===0||this.hasGroups)return;let t=this.matcherInputLength,r=this.patternInput.
re2().matchMachineInput(this.matcherInput,this.groups[0],t,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);
if(!r[0])throw new rt("inconsistency in matching group data");this.groups=r[1],this.hasGroups=!0}matches(){return this.genMatch(
0,O.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,O.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<
0||e>this.matcherInputLength)throw new rt(`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=
0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let t=(this.matcherInput.isUTF16Encoding()?ue.fromUTF16(
this.matcherInput.asCharSequence(),0,this.matcherInputLength):ue.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);t<0?e++:e+=t&7}return this.genMatch(e,O.UNANCHORED)}genMatch(e,t){let r=this.patternInput.re2().matchMachineInput(
this.matcherInput,e,this.matcherInputLength,t,1,this.lookbehindState);return r[0]?(this.groups=r[1],this.hasMatch=!0,this.
hasGroups=this.patternGroupCount===0,this.anchorFlag=t,!0):(this.hasMatch=!1,!1)}substring(e,t){return this.matcherInput.
isUTF8Encoding()?v.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,t)):this.matcherInput.asCharSequence().substring(
e,t).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,t=!1){let r="",s=this.start(),i=this.end();
return this.appendPos<s&&(r+=this.substring(this.appendPos,s)),this.appendPos=i,r+=t?this.appendReplacementInternalJava(
e):this.appendReplacementInternalJs(e),r}appendReplacementInternalJava(e){let t="",r=0,s=e.length,i=0;for(;i<s;){let o=e.
codePointAt(i);if(o===A.CODES["\\"]){if(r<i&&(t+=e.substring(r,i)),i++,i>=s)throw new rt("character to be escaped is mis\
sing");r=i,i++;continue}if(o===A.CODES.$){if(r<i&&(t+=e.substring(r,i)),i+1>=s)throw new rt("Illegal group reference: gr\
oup index is missing");let a=e.codePointAt(i+1);if(A.CODES[0]<=a&&a<=A.CODES[9]){let l=a-A.CODES[0],c=i+2;for(;c<s;c++){
let u=e.codePointAt(c);if(u<A.CODES[0]||u>A.CODES[9]||l*10+u-A.CODES[0]>this.patternGroupCount)break;l=l*10+u-A.CODES[0]}
if(l>this.patternGroupCount)throw new rt(`n > number of groups: ${l}`);let B=this.group(l);B!==null&&(t+=B),i=c,r=i}else if(a===
A.CODES["{"]){let l=i+2;for(;l<s&&e.codePointAt(l)!==A.CODES["}"];)l++;if(l>=s)throw new rt("named capture group is miss\
ing trailing '}'");let c=e.substring(i+2,l),B=this.group(c);B!==null&&(t+=B),i=l+1,r=i}else throw new rt("Illegal group \
reference");continue}i++}return r<s&&(t+=e.substring(r,s)),t}appendReplacementInternalJs(e){let t=o=>o>=48&&o<=57,r=this.
patternGroupCount,s="",i=0;for(;i<e.length;){let o=e.indexOf("$",i);if(o<0)break;s+=e.substring(i,o),i=o;let a=e.charCodeAt(
i+1);if(a===A.CODES.$)s+="$",i+=2;else if(a===A.CODES["&"])s+=this.group(0),i+=2;else if(a===A.CODES["`"])s+=this.substring(
0,this.start(0)),i+=2;else if(a===A.CODES["'"])s+=this.substring(this.end(0),this.matcherInputLength),i+=2;else if(t(a)){
let l=1,c=a-48,B=e.charCodeAt(i+2);if(t(B)&&c*10+B-48<=r&&(l=2,c=c*10+B-48),c>=1&&c<=r){let u=this.group(c);u!==null&&(s+=
u)}else s+=e.substring(i,i+1+l);i+=1+l}else if(a===A.CODES["<"]&&this.hasNamedGroups){let l=e.indexOf(">",i+2);if(l<0)s+=
"$<",i+=2;else{let c=e.substring(i+2,l);if(Object.hasOwn(this.namedGroups,c)){let B=this.group(c);B!==null&&(s+=B)}i=l+1}}else
s+="$",i+=1}return s+e.substring(i)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,t=!1){
return this.replace(e,!0,t)}replaceFirst(e,t=!1){return this.replace(e,!1,t)}replace(e,t=!0,r=!1){let s="";this.reset();
let i=typeof e=="function",o=null;if(i){if(this.groupCount()>=yy.MAX_REPLACER_ARGS)throw new rt("Too many capture groups\
 to safely invoke replacer function");o=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(s+=i?this.appendReplacementFunc(e,o):this.appendReplacement(e,r),!!t););return s+=this.
appendTail(),s}appendReplacementFunc(e,t){let r="",s=this.start(),i=this.end();this.appendPos<s&&(r+=this.substring(this.
appendPos,s)),this.appendPos=i;let o=this.matchArray();return o.push(s,t),this.hasNamedGroups&&o.push(this.namedGroupsObject()),
r+=String(e(...o)),r}matchArray(){let e=[this.group(0)];for(let t=1;t<=this.patternGroupCount;t++){let r=this.group(t);e.
push(r===null?void 0:r)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let t in e)
e[t]===null&&(e[t]=void 0);return e}},D=class ve{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return ve.RUNE<=e&&e<=ve.RUNE_ANY_NOT_NL}static escapeRunes(e){let t='"';for(let r of e)t+=v.escapeRune(r);return t+='"',
t}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.
length===1){let o=this.runes[0];return(this.arg&O.FOLD_CASE)!==0?M.equalsIgnoreCase(o,e):e===o}let t=this.runes.length;if(t===
0)return!1;if(t===2||t===4||t===6||t===8){for(let o=0;o<t;o+=2){if(e<this.runes[o])return!1;if(e<=this.runes[o+1])return!0}
return!1}let r=0,s=t>>1;for(;s>1;){let o=s>>1;r+=this.runes[r+o<<1]<=e?o:0,s-=o}r+=this.runes[r<<1]<=e?1:0;let i=r-1;return i>=
0&&e<=this.runes[i<<1|1]}matchRunePos(e){if(this.runes.length===1){let o=this.runes[0];return(this.arg&O.FOLD_CASE)!==0?
M.equalsIgnoreCase(o,e)?0:-1:e===o?0:-1}let t=this.runes.length;if(t===0)return-1;if(t===2||t===4||t===6||t===8){for(let o=0;o<
t;o+=2){if(e<this.runes[o])return-1;if(e<=this.runes[o+1])return Math.floor(o/2)}return-1}let r=0,s=t>>1;for(;s>1;){let o=s>>
1;r+=this.runes[r+o<<1]<=e?o:0,s-=o}r+=this.runes[r<<1]<=e?1:0;let i=r-1;return i>=0&&e<=this.runes[i<<1|1]?i:-1}toString(){
switch(this.op){case ve.ALT:return`alt -> ${this.out}, ${this.arg}`;case ve.ALT_MATCH:return`altmatch -> ${this.out}, ${this.
arg}`;case ve.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case ve.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case ve.
MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case ve.FAIL:return"fail";case ve.NOP:return`nop -> ${this.out}`;case ve.
LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case ve.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case ve.
RUNE:return this.runes===null?"rune <null>":["rune ",ve.escapeRunes(this.runes),(this.arg&O.FOLD_CASE)!==0?"/i":""," -> ",
this.out].join("");case ve.RUNE1:return`rune1 ${ve.escapeRunes(this.runes)} -> ${this.out}`;case ve.RUNE_ANY:return`any \
-> ${this.out}`;case ve.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.\
toString")}}},$C=class Ey{constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let t=Math.min(this.densePcs.length,
Ey.INITIAL_THREADS)*e;(!this.denseCaps||this.denseCaps.length<t)&&(this.denseCaps=new Int32Array(t))}growCaps(e){let t=this.
densePcs.length*this.ncap,r=new Int32Array(Math.min(t,Math.max(e,2*this.denseCaps.length)));r.set(this.denseCaps),this.denseCaps=
r}contains(e){let t=this.sparse[e];return t<this.size&&this.densePcs[t]===e}isEmpty(){return this.size===0}add(e){let t=this.
size++;return this.sparse[e]=t,this.densePcs[t]=e,t}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let t=0;t<
this.size;t++)t!==0&&(e+=", "),e+=this.densePcs[t];return e+="}",e}},lF=class{constructor(n){this.pos=-1,this.pcs=new Int32Array(
n.numInst()),this.size=0,this.lbTable=new Int32Array(n.numLb+1)}reset(){this.pos=-1,this.size=0}},wy=class Sy{static fromRE2(e){
let t=new Sy;return t.prog=e.prog,t.re2=e,t.q0=new $C(t.prog.numInst()),t.q1=new $C(t.prog.numInst()),t.addStack=new Int32Array(
2*(t.prog.numInst()+1)),t.matched=!1,t.matchcap=new Int32Array(t.prog.numCap<2?2:t.prog.numCap),t.ncap=0,t}constructor(){
this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,
this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(
-1),this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?v.emptyInts():v.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,t,r,s=null){let i=this.re2.cond;if(i===v.EMPTY_ALL||(r===O.ANCHOR_START||r===O.ANCHOR_BOTH)&&
t!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let o=this.prog.numLb>0,a=t,l=t,c=!1;o&&(s!==null&&s.pos>=0&&s.pos<=
t?(l=s.pos,c=!0):l=0);let B=o&&s!==null,u=this.q0,f=this.q1,d=e.step(l),p=d>>3,h=d&7,C=-1,y=0;d!==Xe.EOF()&&(d=e.step(l+
h),C=d>>3,y=d&7);let w;for(l===0?w=v.emptyOpContext(-1,p):w=e.context(l),o&&(c?this.restoreLookbehinds(s,u,w):this.spawnLookbehinds(
u,l,w));;){if(u.mainThreads===0){if((i&v.EMPTY_BEGIN_TEXT)!==0&&l!==0||(r===O.ANCHOR_START||r===O.ANCHOR_BOTH)&&l!==0||this.
matched)break;if(this.prog.numLb===0&&u.isEmpty()&&this.re2.prefix.length!==0&&C!==this.re2.prefixRune&&e.canCheckPrefix()){
let T=e.index(this.re2,l);if(T<0)break;l+=T,d=e.step(l),p=d>>3,h=d&7,d=e.step(l+h),C=d>>3,y=d&7,w=e.context(l)}}l>=a&&(B&&
(this.saveLookbehinds(s,u,l),B=!1),!this.matched&&(l===0||r===O.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=l),this.add(
u,this.prog.start,l,this.matchcap,0,w)));let I=l+h;if(w=e.context(I),this.step(u,f,l,I,p,w,r,l===e.endPos()),h===0||this.
ncap===0&&this.matched)break;l+=h,p=C,h=y,p!==-1&&(d=e.step(l+h),C=d>>3,y=d&7);let N=u;u=f,f=N}return u.clear(),f.clear(),
this.matched}matchSet(e,t,r){let s=this.re2.cond;if(s===v.EMPTY_ALL)return[];if((r===O.ANCHOR_START||r===O.ANCHOR_BOTH)&&
t!==0)return[];let i=this.prog.numLb>0?0:t,o=t,a=this.q0,l=this.q1,c=e.step(i),B=c>>3,u=c&7,f=-1,d=0;c!==Xe.EOF()&&(c=e.
step(i+u),f=c>>3,d=c&7);let p=i===0?v.emptyOpContext(-1,B):e.context(i),h=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
a,i,p);!(a.mainThreads===0&&((s&v.EMPTY_BEGIN_TEXT)!==0&&i!==0||(r===O.ANCHOR_START||r===O.ANCHOR_BOTH)&&i!==0));){(i===
0||r===O.UNANCHORED)&&i>=o&&this.add(a,this.prog.start,i,this.matchcap,0,p);let C=i+u;p=e.context(C);for(let w=0;w<a.size;w++){
let I=a.densePcs[w],N=this.prog.inst[I],T=w*this.ncap,G=!1;switch(N.op){case D.MATCH:if(r===O.ANCHOR_BOTH&&i!==e.endPos())
break;h.add(N.arg);break;case D.RUNE:G=N.matchRune(B);break;case D.RUNE1:G=B===N.runes[0];break;case D.RUNE_ANY:G=!0;break;case D.
RUNE_ANY_NOT_NL:G=B!==10;break;default:continue}G&&this.add(l,N.out,C,a.denseCaps,T,p)}if(a.clear(),u===0)break;i+=u,B=f,
u=d,B!==-1&&(c=e.step(i+u),f=c>>3,d=c&7);let y=a;a=l,l=y}return l.clear(),Array.from(h).sort((C,y)=>C-y)}step(e,t,r,s,i,o,a,l){
let c=this.re2.longest;for(let B=0;B<e.size;B++){let u=e.densePcs[B],f=B*this.ncap;if(c&&this.matched&&this.ncap>0&&this.
matchcap[0]<e.denseCaps[f])continue;let d=this.prog.inst[u],p=!1;switch(d.op){case D.MATCH:if(a===O.ANCHOR_BOTH&&!l)break;
if(this.ncap>0&&(!c||!this.matched||this.matchcap[1]<r)){e.denseCaps[f+1]=r;for(let h=0;h<this.ncap;h++)this.matchcap[h]=
e.denseCaps[f+h]}c||(e.size=0),this.matched=!0;break;case D.RUNE:p=d.matchRune(i);break;case D.RUNE1:p=i===d.runes[0];break;case D.
RUNE_ANY:p=!0;break;case D.RUNE_ANY_NOT_NL:p=i!==10;break;default:continue}p&&this.add(t,d.out,s,e.denseCaps,f,o)}e.clear()}spawnLookbehinds(e,t,r){
for(let s=0;s<this.prog.lbStarts.length;s++)this.add(e,this.prog.lbStarts[s],t,this.matchcap,0,r)}restoreLookbehinds(e,t,r){
this.lbTable.set(e.lbTable);for(let s=0;s<e.size;s++)this.add(t,e.pcs[s],e.pos,this.matchcap,0,r)}saveLookbehinds(e,t,r){
let s=0;for(let i=0;i<t.size;i++){let o=t.densePcs[i];this.prog.lbInst[o]===1&&D.isRuneOp(this.prog.inst[o].op)&&(e.pcs[s++]=
o)}e.size=s,e.pos=r,e.lbTable.set(this.lbTable)}add(e,t,r,s,i,o){let a=this.addStack,l=0;for(;;){for(;t!==0&&!e.contains(
t);){let B=e.add(t),u=this.prog.inst[t];switch(u.op){case D.FAIL:t=0;break;case D.ALT:case D.ALT_MATCH:a[l++]=u.arg,a[l++]=
0,t=u.out;break;case D.EMPTY_WIDTH:t=(u.arg&~o)===0?u.out:0;break;case D.NOP:t=u.out;break;case D.CAPTURE:u.arg<this.ncap&&
(a[l++]=-u.arg-1,a[l++]=s[i+u.arg],s[i+u.arg]=r),t=u.out;break;case D.LB_WRITE:this.lbTable[Math.abs(u.arg)]=r,t=u.out;break;case D.
LB_CHECK:u.arg>0?t=this.lbTable[u.arg]===r?u.out:0:t=this.lbTable[-u.arg]!==r?u.out:0;break;case D.MATCH:case D.RUNE:case D.
RUNE1:case D.RUNE_ANY:case D.RUNE_ANY_NOT_NL:if(this.prog.lbInst[t]===0&&e.mainThreads++,this.ncap>0){let f=B*this.ncap;
f+this.ncap>e.denseCaps.length&&e.growCaps(f+this.ncap);for(let d=0;d<this.ncap;d++)e.denseCaps[f+d]=s[i+d]}t=0;break;default:
throw new La("unhandled")}}if(l===0)return;l-=2;let c=a[l];c<0?(s[i-c-1]=a[l+1],t=0):t=c}}},cF=(n,e,t)=>{let r=-2128831035;
for(let s=0;s<n.length;s++)r^=n[s],r=Math.imul(r,16777619);r^=e,r=Math.imul(r,16777619);for(let s=0;s<t.length;s++)r^=t[s],
r=Math.imul(r,16777619);return r},UC=(n,e)=>{if(n.length!==e.length)return!1;for(let t=0;t<n.length;t++)if(n[t]!==e[t])return!1;
return!0},KC=(n,e,t,r)=>n.flag===t&&UC(n.nfaStates,e)&&UC(n.matchIDs,r),ku=[],Xs=-1,Na=class{constructor(n,e,t){this.nfaStates=
n,this.flag=e,this.isMatch=(e&Lu.FLAG_MATCH)!==0,this.matchIDs=t,this.next=null,this.nextAnchored=null}},Lu=class Fe{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,t=8388608){
this.prog=e,this.maxMem=t,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let r=0;r<
e.numInst();r++){let s=e.getInst(r).op;if(s===D.LB_WRITE||s===D.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=t,this.memBudget=t}computeRuneClasses(){let e=new Set,t=(s,i)=>{e.add(s),e.add(i+1)};for(let s=0;s<this.
prog.numInst();s++){let i=this.prog.getInst(s);switch(i.op){case D.RUNE:case D.RUNE1:if(i.runes.length===1){if(t(i.runes[0],
i.runes[0]),(i.arg&O.FOLD_CASE)!==0)for(let o=M.simpleFold(i.runes[0]);o!==i.runes[0];o=M.simpleFold(o))t(o,o)}else for(let o=0;o<
i.runes.length;o+=2)t(i.runes[o],i.runes[o+1]);break;case D.RUNE_ANY_NOT_NL:t(10,10);break;case D.EMPTY_WIDTH:(i.arg&(v.
EMPTY_BEGIN_LINE|v.EMPTY_END_LINE))!==0&&t(10,10),(i.arg&(v.EMPTY_WORD_BOUNDARY|v.EMPTY_NO_WORD_BOUNDARY))!==0&&(t(48,57),
t(65,90),t(95,95),t(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let r=new Int32Array(M.MAX_LATIN1+1);for(let s=0;s<=M.MAX_LATIN1;s++)r[s]=this.searchClass(s);this.latin1Class=r}runeClass(e){
return e<=M.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let t=this.classBounds,r=0,s=t.length;for(;r<
s;){let i=r+s>>1;t[i]<=e?r=i+1:s=i}return r}closure(e,t){let r=new Set,s=Array.from(e),i=0;for(;s.length>0;){let o=s.pop();
if(o===0||r.has(o))continue;r.add(o);let a=this.prog.getInst(o);switch(a.op){case D.ALT:case D.ALT_MATCH:s.push(a.out),s.
push(a.arg);break;case D.NOP:case D.CAPTURE:s.push(a.out);break;case D.EMPTY_WIDTH:i|=a.arg,(a.arg&~t)===0&&s.push(a.out)}}
return{pcs:Array.from(r).sort((o,a)=>o-a),needflags:i}}getState(e,t,r){let s=cF(e,t,r),i=this.stateCache.get(s);if(i instanceof
Na){if(KC(i,e,t,r))return i}else if(i!==void 0){for(let l=0;l<i.length;l++)if(KC(i[l],e,t,r))return i[l]}let o=Fe.stateCost(
e,r);if(this.memBudget<o)return null;this.memBudget-=o;let a=new Na(e,t,r);return i===void 0?this.stateCache.set(s,a):i instanceof
Na?this.stateCache.set(s,[i,a]):i.push(a),this.stateCount++,a}static stateCost(e,t){let r=t.length===0?0:Fe.ARRAY_OVERHEAD+
Fe.ELEMENT_SIZE*t.length;return Fe.STATE_OVERHEAD+Fe.ELEMENT_SIZE*e.length+r}*cachedStates(){for(let e of this.stateCache.
values())e instanceof Na?yield e:yield*e}makeState(e,t,r){let s=this.closure(e,t&Fe.FLAG_EMPTY_MASK),i=t;return s.needflags===
0&&(i&=Fe.FLAG_MATCH),i|=s.needflags<<Fe.FLAG_NEED_SHIFT,this.getState(s.pcs,i,r)}allocTable(e,t){let r=this.numClasses+
1,s=Fe.TABLE_OVERHEAD+Fe.ELEMENT_SIZE*r;if(this.memBudget<s)return null;this.memBudget-=s;let i=new Array(r).fill(null);
return t===O.UNANCHORED?e.next=i:e.nextAnchored=i,i}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.
clear(),this.memBudget=this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,t,r,s){
let i=s===O.UNANCHORED?e.next:e.nextAnchored;if(i!==null){let w=i[t];if(w!==null)return w}else if(i=this.allocTable(e,s),
i===null)return null;let o=e.flag>>>Fe.FLAG_NEED_SHIFT,a=e.flag&Fe.FLAG_EMPTY_MASK,l=a,c=0;r===10&&(l|=v.EMPTY_END_LINE,
c|=v.EMPTY_BEGIN_LINE),r===Xs&&(l|=v.EMPTY_END_LINE|v.EMPTY_END_TEXT);let B=(e.flag&Fe.FLAG_LAST_WORD)!==0,u=r!==Xs&&v.isWordRune(
r);l|=u===B?v.EMPTY_NO_WORD_BOUNDARY:v.EMPTY_WORD_BOUNDARY;let f=e.nfaStates;(l&~a&o)!==0&&(f=this.closure(f,l).pcs);let d=[],
p=!1,h=ku;for(let w=0;w<f.length;w++){let I=this.prog.getInst(f[w]);I.op===D.MATCH?(p||(p=!0,h=[]),h.push(I.arg)):r!==Xs&&
D.isRuneOp(I.op)&&I.matchRune(r)&&d.push(I.out)}h.length>1&&h.sort((w,I)=>w-I),s===O.UNANCHORED&&r!==Xs&&d.push(this.prog.
start);let C=c;p&&(C|=Fe.FLAG_MATCH),u&&(C|=Fe.FLAG_LAST_WORD);let y=this.makeState(d,C,h);return y===null?null:(i[t]=y,
y)}start(e,t){let r=e.context(t),s;if((r&v.EMPTY_BEGIN_TEXT)!==0)s=v.EMPTY_BEGIN_TEXT|v.EMPTY_BEGIN_LINE;else if((r&v.EMPTY_BEGIN_LINE)!==
0)s=v.EMPTY_BEGIN_LINE;else{let o=e.step(t),a=o>=0&&v.isWordRune(o>>3);s=(r&v.EMPTY_WORD_BOUNDARY)!==0!==a?Fe.FLAG_LAST_WORD:
0}let i=this.startStates.get(s);if(i===void 0){if(i=this.makeState([this.prog.start],s,ku),i===null&&(this.clearCache(),
i=this.makeState([this.prog.start],s,ku),i===null))return null;this.startStates.set(s,i)}return i}stepOrReset(e,t,r,s,i,o){
let a=this.step(e,t,r,s);if(a!==null)return a;if(o.resetPos>=0&&i-o.resetPos<Fe.PROGRESS_PER_STATE*this.stateCount)return null;
o.resetPos=i;let l=this.resetCache(e);return l===null?null:(a=this.step(l,t,r,s),a)}run(e,t,r,s,i){let o=e.endPos(),a=this.
latin1Class,l=r===O.UNANCHORED,c={resetPos:-1},B=t;for(;B<o;){let u=e.step(B),f=u>>3,d=u&7;if(d===0)break;let p=f<=M.MAX_LATIN1?
a[f]:this.runeClass(f),h=l&&s.next!==null?s.next[p]:null;if(h===null&&(h=this.stepOrReset(s,p,f,r,B,c),h===null))return null;
if(s=h,s.isMatch&&i(s,!1))return!0;if(!l&&s.nfaStates.length===0)return!1;B+=d}return s=this.stepOrReset(s,this.numClasses,
Xs,r,B,c),s===null?null:s.isMatch&&i(s,!0)}match(e,t,r){if(this.failed)return null;if((r===O.ANCHOR_START||r===O.ANCHOR_BOTH)&&
t!==0)return!1;let s=this.start(e,t);return s===null?null:this.run(e,t,r,s,(i,o)=>r!==O.ANCHOR_BOTH||o)}matchSet(e,t,r){
if(this.failed)return null;if((r===O.ANCHOR_START||r===O.ANCHOR_BOTH)&&t!==0)return[];let s=this.start(e,t);if(s===null)
return null;let i=new Set,o=(a,l)=>{if(r!==O.ANCHOR_BOTH||l)for(let c=0;c<a.matchIDs.length;c++)i.add(a.matchIDs[c]);return!1};
return this.run(e,t,r,s,o)===null?null:Array.from(i).sort((a,l)=>a-l)}},BF=32,uF=500,Iu=256,fF=262144,dF=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(Iu),this.jobArg=
new Uint8Array(Iu),this.jobPos=new Int32Array(Iu),this.jobLen=0,this.visited=new Uint32Array(0)}reset(n,e,t){this.end=e,
this.jobLen=0,this.ncap=t;let r=n.numInst()*(e+1)+BF-1>>>5;this.visited.length<r?this.visited=new Uint32Array(r):this.visited.
fill(0,0,r),this.cap.length<t?this.cap=new Int32Array(t).fill(-1):this.cap.fill(-1,0,t),this.matchcap.length<t?this.matchcap=
new Int32Array(t).fill(-1):this.matchcap.fill(-1,0,t)}shouldVisit(n,e){let t=n*(this.end+1)+e,r=t>>>5,s=1<<(t&31);return(this.
visited[r]&s)!==0?!1:(this.visited[r]|=s,!0)}push(n,e,t,r){if(n.prog.getInst(e).op!==D.FAIL&&(r||this.shouldVisit(e,t))){
if(this.jobLen>=this.jobPc.length){let s=this.jobPc.length*2,i=new Int32Array(s);i.set(this.jobPc),this.jobPc=i;let o=new Uint8Array(
s);o.set(this.jobArg),this.jobArg=o;let a=new Int32Array(s);a.set(this.jobPos),this.jobPos=a}this.jobPc[this.jobLen]=e,this.
jobArg[this.jobLen]=r?1:0,this.jobPos[this.jobLen]=t,this.jobLen++}}tryBacktrack(n,e,t,r,s){let i=n.longest;for(this.push(
n,t,r,!1);this.jobLen>0;){this.jobLen--;let o=this.jobPc[this.jobLen],a=this.jobArg[this.jobLen]===1,l=this.jobPos[this.
jobLen],c=!0;for(;!(!c&&!this.shouldVisit(o,l));){c=!1;let B=n.prog.getInst(o);switch(B.op){case D.FAIL:break;case D.ALT:
if(a){a=!1,o=B.arg;continue}else{this.push(n,o,l,!0),o=B.out;continue}case D.ALT_MATCH:{let u=n.prog.getInst(B.out);if(D.
isRuneOp(u.op)){this.push(n,B.arg,l,!1),o=B.arg,l=this.end;continue}this.push(n,B.out,this.end,!1),o=B.out;continue}case D.
RUNE:{let u=e.step(l);if(u===Xe.EOF()||!B.matchRune(u>>3))break;l+=u&7,o=B.out;continue}case D.RUNE1:{let u=e.step(l);if(u===
Xe.EOF()||u>>3!==B.runes[0])break;l+=u&7,o=B.out;continue}case D.RUNE_ANY_NOT_NL:{let u=e.step(l);if(u===Xe.EOF()||u>>3===
10)break;l+=u&7,o=B.out;continue}case D.RUNE_ANY:{let u=e.step(l);if(u===Xe.EOF())break;l+=u&7,o=B.out;continue}case D.CAPTURE:
if(a){this.cap[B.arg]=l;break}else{B.arg<this.ncap&&(this.push(n,o,this.cap[B.arg],!0),this.cap[B.arg]=l),o=B.out;continue}case D.
EMPTY_WIDTH:{let u=e.context(l);if((B.arg&~u)!==0)break;o=B.out;continue}case D.NOP:o=B.out;continue;case D.MATCH:{if(s===
O.ANCHOR_BOTH&&l!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=l);let u=this.matchcap[1];if((u===
-1||i&&l>0&&l>u)&&this.matchcap.set(this.cap),!i||l===this.end)return!0;break}case D.LB_WRITE:case D.LB_CHECK:throw new La(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new La("bad inst")}break}}return i&&this.matchcap.length>
1&&this.matchcap[1]>=0}},va=[],Fa=class Dy{static shouldBacktrack(e){return e.numInst()<=uF}static maxBitStateLen(e){return Dy.
shouldBacktrack(e)?Math.floor(fF/e.numInst()):0}static execute(e,t,r,s,i){let o=e.cond;if(o===v.EMPTY_ALL||(s===O.ANCHOR_START||
s===O.ANCHOR_BOTH)&&r!==0||(o&v.EMPTY_BEGIN_TEXT)!==0&&r!==0)return null;let a=va.length>0?va.pop():new dF,l=t.endPos();
a.reset(e.prog,l,i);let c=!1;if((o&v.EMPTY_BEGIN_TEXT)!==0||s===O.ANCHOR_START||s===O.ANCHOR_BOTH)a.ncap>0&&(a.cap[0]=r),
a.tryBacktrack(e,t,e.prog.start,r,s)&&(c=!0);else{let u=-1;for(;r<=l&&u!==0;r+=u){if(e.prefix.length>0){let d=t.index(e,
r);if(d<0)break;r+=d}if(a.ncap>0&&(a.cap[0]=r),a.tryBacktrack(e,t,e.prog.start,r,s)){c=!0;break}let f=t.step(r);u=f===Xe.
EOF()?0:f&7}}if(!c)return va.push(a),null;let B=i===0?[]:v.toArray(a.matchcap.subarray(0,i));return va.push(a),B}},qC=class{constructor(n){
this.sparse=new Uint32Array(n),this.dense=new Uint32Array(n),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(n){return n<this.sparse.
length&&this.sparse[n]<this.size&&this.dense[this.sparse[n]]===n}insert(n){this.contains(n)||this.insertNew(n)}insertNew(n){
n>=this.sparse.length||(this.sparse[n]=this.size,this.dense[this.size]=n,this.size++)}},hF=(n,e,t,r)=>{let s=n.length,i=e.
length,o=0,a=0,l=[],c=[],B=!0,u=-1,f=d=>{let p=d?n:e,h=d?o:a,C=d?t:r;return u>0&&p[h]<=l[u]?!1:(l.push(p[h],p[h+1]),d?o+=
2:a+=2,u+=2,c.push(C),!0)};for(;o<s||a<i;)if(a>=i?B=f(!0):o>=s||e[a]<n[o]?B=f(!1):B=f(!0),!B)return null;return{merged:l,
next:c}},pF=class{constructor(n){this.start=n.start,this.numCap=n.numCap,this.inst=new Array(n.inst.length);for(let e=0;e<
n.inst.length;e++){let t=n.inst[e],r=new D(t.op);r.out=t.out,r.arg=t.arg,r.runes=t.runes?new Int32Array(t.runes):new Int32Array(
0),r.next=null,this.inst[e]=r}}},mF=n=>{let e=new pF(n);for(let t=0;t<e.inst.length;t++){let r=e.inst[t];if(r.op!==D.ALT&&
r.op!==D.ALT_MATCH)continue;let s="out",i="arg",o=e.inst[r[i]];if(o.op!==D.ALT&&o.op!==D.ALT_MATCH&&(s="arg",i="out",o=e.
inst[r[i]],o.op!==D.ALT&&o.op!==D.ALT_MATCH))continue;let a=e.inst[r[s]];if(a.op===D.ALT||a.op===D.ALT_MATCH)continue;let l="\
out",c="arg",B=!1;o.out===t?B=!0:o.arg===t&&(B=!0,l="arg",c="out"),B&&(o[l]=r[s]),r[s]===o[l]&&(r[i]=o[c])}return e},gF=
n=>{if(n.inst.length>=1e3)return null;let e=new qC(n.inst.length),t=new qC(n.inst.length),r=new Array(n.inst.length),s=new Array(
n.inst.length).fill(!1),i=o=>{let a=!0,l=n.inst[o];if(t.contains(o))return!0;switch(t.insert(o),l.op){case D.ALT:case D.
ALT_MATCH:{a=i(l.out)&&i(l.arg);let c=s[l.out],B=s[l.arg];if(c&&B)return!1;if(B){let p=l.out;l.out=l.arg,l.arg=p;let h=c;
c=B,B=h}c&&(s[o]=!0,l.op=D.ALT_MATCH);let u=r[l.out]||[],f=r[l.arg]||[],d=hF(u,f,l.out,l.arg);if(!d)return!1;r[o]=new Int32Array(
d.merged),l.next=new Uint32Array(d.next);break}case D.CAPTURE:case D.EMPTY_WIDTH:case D.NOP:a=i(l.out),s[o]=s[l.out],r[o]=
r[l.out]?new Int32Array(r[l.out]):new Int32Array(0),l.next=new Uint32Array(Math.floor(r[o].length/2)+1).fill(l.out);break;case D.
MATCH:case D.FAIL:s[o]=l.op===D.MATCH;break;case D.RUNE:{if(s[o]=!1,l.next&&l.next.length>0)break;if(e.insert(l.out),!l.
runes||l.runes.length===0){r[o]=new Int32Array(0),l.next=new Uint32Array([l.out]);break}let c=[];if(l.runes.length===1&&
(l.arg&O.FOLD_CASE)!==0){let B=l.runes[0];c.push(B,B);for(let u=M.simpleFold(B);u!==B;u=M.simpleFold(u))c.push(u,u);c.sort(
(u,f)=>u-f)}else for(let B=0;B<l.runes.length;B++)c.push(l.runes[B]);r[o]=new Int32Array(c),l.next=new Uint32Array(Math.
floor(c.length/2)+1).fill(l.out),l.op=D.RUNE;break}case D.RUNE1:{if(s[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out);
let c=[];if((l.arg&O.FOLD_CASE)!==0){let B=l.runes[0];c.push(B,B);for(let u=M.simpleFold(B);u!==B;u=M.simpleFold(u))c.push(
u,u);c.sort((u,f)=>u-f)}else c.push(l.runes[0],l.runes[0]);r[o]=new Int32Array(c),l.next=new Uint32Array(Math.floor(c.length/
2)+1).fill(l.out),l.op=D.RUNE;break}case D.RUNE_ANY:if(s[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out),r[o]=new Int32Array(
[0,M.MAX_RUNE]),l.next=new Uint32Array([l.out]);break;case D.RUNE_ANY_NOT_NL:if(s[o]=!1,l.next&&l.next.length>0)break;e.
insert(l.out),r[o]=new Int32Array([0,9,11,M.MAX_RUNE]),l.next=new Uint32Array(Math.floor(r[o].length/2)+1).fill(l.out)}return a};
for(e.clear(),e.insert(n.start);!e.empty();)if(t.clear(),!i(e.next()))return null;for(let o=0;o<n.inst.length;o++)r[o]&&
(n.inst[o].runes=r[o]);return n},CF=(n,e)=>{for(let t=0;t<e.inst.length;t++){let r=e.inst[t];switch(r.op){case D.ALT:case D.
ALT_MATCH:case D.RUNE:break;case D.CAPTURE:case D.EMPTY_WIDTH:case D.NOP:case D.MATCH:case D.FAIL:n.inst[t].next=null;break;case D.
RUNE1:case D.RUNE_ANY:case D.RUNE_ANY_NOT_NL:n.inst[t].next=null,n.inst[t].op=r.op,n.inst[t].runes=r.runes?new Int32Array(
r.runes):new Int32Array(0)}}},jC=class by{static compile(e){if(e.start===0||e.numLb>0)return null;let t=e.inst[e.start];
if(t.op!==D.EMPTY_WIDTH||(t.arg&v.EMPTY_BEGIN_TEXT)===0)return null;let r=!1;for(let i=0;i<e.inst.length;i++)if(e.inst[i].
op===D.ALT||e.inst[i].op===D.ALT_MATCH){r=!0;break}for(let i=0;i<e.inst.length;i++){let o=e.inst[i],a=e.inst[o.out].op;switch(o.
op){case D.ALT:case D.ALT_MATCH:if(a===D.MATCH||e.inst[o.arg].op===D.MATCH)return null;break;case D.EMPTY_WIDTH:if(a===D.
MATCH){if((o.arg&v.EMPTY_END_TEXT)===v.EMPTY_END_TEXT)continue;return null}break;default:if(a===D.MATCH&&r)return null}}
let s=mF(e);return s=gF(s),s!==null&&CF(s,e),s}static next(e,t){let r=e.matchRunePos(t);return r>=0?e.next[r]:e.op===D.ALT_MATCH?
e.out:0}static execute(e,t,r,s,i){let o=e.onepass;if(!o)return null;let a=new Int32Array(i).fill(-1),l=!1,c=t.step(r),B=c>>
3,u=c&7,f=Xe.EOF(),d=-1,p=0;c!==Xe.EOF()&&(f=t.step(r+u),f!==Xe.EOF()&&(d=f>>3,p=f&7));let h=r===0?v.emptyOpContext(-1,B):
t.context(r),C=o.start,y;for(;;){switch(y=o.inst[C],C=y.out,y.op){case D.MATCH:return s===O.ANCHOR_BOTH&&r!==t.endPos()?
null:(l=!0,a.length>0&&(a[0]=0,a[1]=r),i===0?[]:v.toArray(a));case D.RUNE:if(!y.matchRune(B))return null;break;case D.RUNE1:
if(B!==y.runes[0])return null;break;case D.RUNE_ANY:break;case D.RUNE_ANY_NOT_NL:if(B===10)return null;break;case D.ALT:case D.
ALT_MATCH:C=by.next(y,B);continue;case D.FAIL:return null;case D.NOP:continue;case D.EMPTY_WIDTH:if((y.arg&~h)!==0)return null;
continue;case D.CAPTURE:y.arg<a.length&&(a[y.arg]=r);continue;default:throw new La("bad inst")}if(u===0)break;h=v.emptyOpContext(
B,d),r+=u,B=d,u=p,B!==-1&&(f=t.step(r+u),f!==Xe.EOF()?(d=f>>3,p=f&7):(d=-1,p=0))}return l?i===0?[]:v.toArray(a):null}},E=
class K{static Op=Cy(["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LIN\
E","BEGIN_TEXT","END_TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNA\
TE","PLB","NLB","LEFT_PAREN","VERTICAL_BAR"]);static isPseudoOp(e){return e>=K.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){
return e===A.CODES["-"]?"\\":""}static fromRegexp(e){let t=new K(e.op);return t.flags=e.flags,t.subs=e.subs,t.runes=e.runes,
t.cap=e.cap,t.min=e.min,t.max=e.max,t.name=e.name,t.namedGroups=e.namedGroups,t.lb=e.lb,t}constructor(e){this.op=e,this.
flags=0,this.subs=K.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=
Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=K.emptySubs(),this.runes=new Int32Array(0),this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){
let e="";switch(this.op){case K.Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]";break;case K.Op.EMPTY_MATCH:e+="(?:)";break;case K.
Op.STAR:case K.Op.PLUS:case K.Op.QUEST:case K.Op.REPEAT:{let t=this.subs[0];switch(t.op>K.Op.CAPTURE||t.op===K.Op.LITERAL&&
t.runes.length>1?e+=`(?:${t.appendTo()})`:e+=t.appendTo(),this.op){case K.Op.STAR:e+="*";break;case K.Op.PLUS:e+="+";break;case K.
Op.QUEST:e+="?";break;case K.Op.REPEAT:e+=`{${this.min}`,this.min!==this.max&&(e+=",",this.max>=0&&(e+=this.max)),e+="}"}
(this.flags&O.NON_GREEDY)!==0&&(e+="?");break}case K.Op.CONCAT:for(let t of this.subs)t.op===K.Op.ALTERNATE?e+=`(?:${t.appendTo()}\
)`:e+=t.appendTo();break;case K.Op.ALTERNATE:{let t="";for(let r of this.subs)e+=t,t="|",e+=r.appendTo();break}case K.Op.
LITERAL:(this.flags&O.FOLD_CASE)!==0&&(e+="(?i:");for(let t of this.runes)e+=v.escapeRune(t);(this.flags&O.FOLD_CASE)!==
0&&(e+=")");break;case K.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case K.Op.ANY_CHAR:e+="(?s:.)";break;case K.Op.PLB:e+=`(?\
<=${this.subs[0].appendTo()})`;break;case K.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case K.Op.CAPTURE:this.name===
null||this.name.length===0?e+="(":e+=`(?P<${this.name}>`,this.subs[0].op!==K.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),
e+=")";break;case K.Op.BEGIN_TEXT:e+="\\A";break;case K.Op.END_TEXT:(this.flags&O.WAS_DOLLAR)!==0?e+="(?-m:$)":e+="\\z";
break;case K.Op.BEGIN_LINE:e+="^";break;case K.Op.END_LINE:e+="$";break;case K.Op.WORD_BOUNDARY:e+="\\b";break;case K.Op.
NO_WORD_BOUNDARY:e+="\\B";break;case K.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="\
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===M.MAX_RUNE){
e+="^";for(let t=1;t<this.runes.length-1;t+=2){let r=this.runes[t]+1,s=this.runes[t+1]-1;e+=K.quoteIfHyphen(r),e+=v.escapeRune(
r),r!==s&&(e+="-",e+=K.quoteIfHyphen(s),e+=v.escapeRune(s))}}else for(let t=0;t<this.runes.length;t+=2){let r=this.runes[t],
s=this.runes[t+1];e+=K.quoteIfHyphen(r),e+=v.escapeRune(r),r!==s&&(e+="-",e+=K.quoteIfHyphen(s),e+=v.escapeRune(s))}e+="\
]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.op===K.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let t of this.
subs){let r=t.maxCap();e<r&&(e=r)}return e}equals(e){if(!(e!==null&&e instanceof K)||this.op!==e.op)return!1;switch(this.
op){case K.Op.END_TEXT:if((this.flags&O.WAS_DOLLAR)!==(e.flags&O.WAS_DOLLAR))return!1;break;case K.Op.LITERAL:case K.Op.
CHAR_CLASS:if((this.flags&O.FOLD_CASE)!==(e.flags&O.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.
runes===null||e.runes===null||this.runes.length!==e.runes.length)return!1;for(let t=0;t<this.runes.length;t++)if(this.runes[t]!==
e.runes[t])return!1;break;case K.Op.ALTERNATE:case K.Op.CONCAT:if(this.subs.length!==e.subs.length)return!1;for(let t=0;t<
this.subs.length;++t)if(!this.subs[t].equals(e.subs[t]))return!1;break;case K.Op.STAR:case K.Op.PLUS:case K.Op.QUEST:if((this.
flags&O.NON_GREEDY)!==(e.flags&O.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case K.Op.REPEAT:if((this.flags&
O.NON_GREEDY)!==(e.flags&O.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case K.
Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;
break;case K.Op.PLB:case K.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},xu=class{static walk(n,e){
let t=[],r=n,s;for(;;){if(r.subs.length===0)s=e.leaf(r);else{let i=e.enter(r);if(i.result===void 0){t.push({re:r,state:i,
i:0}),r=r.subs[0];continue}s=i.result}for(;;){if(t.length===0)return s;let i=t[t.length-1];if(e.child(i.re,i.state,s,i.i),
i.i++,i.state.result===void 0&&i.i<i.re.subs.length){r=i.re.subs[i.i];break}t.pop(),s=i.state.result!==void 0?i.state.result:
e.leave(i.re,i.state)}}}},JC=class{constructor(n,e){let t=new Map,r=[0],s=[0],i=[0],o=[0];for(let p of n){let h=0;for(let C=0;C<
p.length;C++){let y=h*e+p[C],w=t.get(y);w===void 0&&(w=r.length,t.set(y,w),r.push(h),s.push(p[C]),i.push(i[h]+1),o.push(
0)),h=w}o[h]=1}let a=r.length,l=new Int32Array(a-1);for(let p=1;p<a;p++)l[p-1]=p;l.sort((p,h)=>r[p]-r[h]||s[p]-s[h]);let c=new Int32Array(
a+1);for(let p=1;p<a;p++)c[r[p]+1]++;for(let p=0;p<a;p++)c[p+1]+=c[p];let B=new Int32Array(a-1);for(let p=0;p<l.length;p++)
B[p]=s[l[p]];this.childStart=c,this.childUnit=B,this.childNode=l;let u=new Int32Array(a);for(let p=0;p<a;p++)u[p]=p;u.sort(
(p,h)=>i[p]-i[h]);let f=new Int32Array(a),d=Uint8Array.from(o);for(let p=1;p<a;p++){let h=u[p],C=r[h];if(C!==0){let y=f[C],
w=this.next(y,s[h]);for(;w<0&&y!==0;)y=f[y],w=this.next(y,s[h]);f[h]=w>=0?w:0}d[h]|=d[f[h]]}this.fail=f,this.match=d}next(n,e){
let t=this.childStart[n],r=this.childStart[n+1],s=this.childUnit;for(;t<r;){let i=t+r>>1,o=s[i];if(o===e)return this.childNode[i];
o<e?t=i+1:r=i}return-1}advance(n,e){for(;;){let t=this.next(n,e);if(t>=0)return t;if(n===0)return 0;n=this.fail[n]}}searchUTF16(n,e,t){
let r=0;for(let s=e;s<t;s++)if(r=this.advance(r,n.charCodeAt(s)),this.match[r]===1)return!0;return!1}searchUTF8(n,e,t){let r=0;
for(let s=e;s<t;s++)if(r=this.advance(r,n[s]),this.match[r]===1)return!0;return!1}},z=class ns{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===ns.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(t=>{let r=new Array(t.str.length);for(let s=0;s<t.str.length;s++)r[s]=t.str.charCodeAt(s);return r});this.ac16=
new JC(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new JC(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,t){switch(this.type){case ns.Type.NONE:return!0;case ns.Type.EXACT:return e.hasString(this,t);case ns.Type.AND:
for(let r=0;r<this.subs.length;r++)if(!this.subs[r].eval(e,t))return!1;return!0;case ns.Type.OR:if(this.allExact)return e.
hasAnyString(this,t);for(let r=0;r<this.subs.length;r++)if(this.subs[r].eval(e,t))return!0;return!1;default:return!0}}},
yF=class rs{static build(e){return e?xu.walk(e,rs.WALKER):new z(z.Type.NONE)}static WALKER={leaf:e=>rs.leaf(e),enter:e=>rs.
enter(e),child:(e,t,r)=>rs.child(e,t,r),leave:(e,t)=>rs.leave(e,t)};static leaf(e){if(e.op!==E.Op.LITERAL)return new z(z.
Type.NONE);if(e.runes.length===0||(e.flags&O.FOLD_CASE)!==0)return new z(z.Type.NONE);let t="";for(let s=0;s<e.runes.length;s++){
if(M.isUnsearchable(e.runes[s]))return new z(z.Type.NONE);t+=String.fromCodePoint(e.runes[s])}let r=new z(z.Type.EXACT);
return r.str=t,r.bytes=v.stringToUtf8ByteArray(r.str),r}static enter(e){switch(e.op){case E.Op.CAPTURE:case E.Op.PLUS:return{
sub:null};case E.Op.REPEAT:return e.min>=1?{sub:null}:{result:new z(z.Type.NONE)};case E.Op.CONCAT:return{pf:new z(z.Type.
AND),subs:[]};case E.Op.ALTERNATE:return{pf:new z(z.Type.OR),subs:[]};default:return{result:new z(z.Type.NONE)}}}static child(e,t,r){
if(t.subs===void 0){t.sub=r;return}if(t.pf.type===z.Type.AND){if(r.type===z.Type.NONE)return;if(r.type===z.Type.AND){for(let s=0;s<
r.subs.length;s++)t.subs.push(r.subs[s]);return}t.subs.push(r);return}if(r.type===z.Type.NONE){t.result=new z(z.Type.NONE);
return}if(r.type===z.Type.OR){for(let s=0;s<r.subs.length;s++)t.subs.push(r.subs[s]);return}t.subs.push(r)}static leave(e,t){
if(t.subs===void 0)return t.sub;let r=t.pf,s=new Set,i=[];for(let c of t.subs){if(c.type===z.Type.EXACT){if(s.has(c.str))
continue;s.add(c.str)}i.push(c)}if(r.type===z.Type.AND){let c=[],B=0;for(let u of i)B+u.cost>z.MAX_SCANS||(c.push(u),B+=
u.cost);return c.length===0?new z(z.Type.NONE):c.length===1?c[0]:(r.subs=c,r.cost=B,r)}if(i.length===0)return new z(z.Type.
NONE);if(i.length===1)return i[0];r.subs=i;let o=!0,a=0,l=0;for(let c of i)c.type!==z.Type.EXACT?o=!1:l+=c.bytes.length,
a+=c.cost;return o?l>z.MAX_AC_UNITS?new z(z.Type.NONE):(r.allExact=!0,r.cost=1,r):a>z.MAX_SCANS?new z(z.Type.NONE):(r.cost=
a,r)}},Ct=class{constructor(n=0,e=0){this.head=n,this.tail=e}},EF=class{constructor(){this.inst=[],this.start=0,this.numCap=
2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(n){return this.inst[n]}numInst(){return this.inst.length}addInst(n){
this.inst.push(new D(n))}markLookbehindInsts(){let n=new Uint8Array(this.inst.length),e=this.lbStarts.slice();for(;e.length>
0;){let t=e.pop();if(t===0||n[t]===1)continue;n[t]=1;let r=this.inst[t];switch(r.op){case D.ALT:case D.ALT_MATCH:e.push(
r.out,r.arg);break;case D.MATCH:case D.FAIL:break;default:e.push(r.out)}}this.lbInst=n}skipNop(n){let e=this.inst[n];for(;e.
op===D.NOP||e.op===D.CAPTURE;)e=this.inst[n],n=e.out;return e}prefix(){let n="",e=this.skipNop(this.start);if(!D.isRuneOp(
e.op)||e.runes.length!==1)return[e.op===D.MATCH,n];for(;D.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&O.FOLD_CASE)===0&&!M.
isUnsearchable(e.runes[0]);)n+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===D.MATCH,n]}startCond(){
let n=0,e=this.start;e:for(;;){let t=this.inst[e];switch(t.op){case D.EMPTY_WIDTH:n|=t.arg;break;case D.FAIL:return-1;case D.
CAPTURE:case D.NOP:break;default:break e}e=t.out}return n}patch(n,e){let t=n.head;for(;t!==0;){let r=this.inst[t>>1];(t&
1)===0?(t=r.out,r.out=e):(t=r.arg,r.arg=e)}}append(n,e){if(n.head===0)return e;if(e.head===0)return n;let t=this.inst[n.
tail>>1];return(n.tail&1)===0?t.out=e.head:t.arg=e.head,new Ct(n.head,e.tail)}toString(){let n="";for(let e=0;e<this.inst.
length;e++){let t=n.length;n+=e,e===this.start&&(n+="*"),n+="        ".substring(n.length-t),n+=this.inst[e],n+=`
`}return n}},wF=new Int32Array([0,A.CODES[`
`]-1,A.CODES[`
`]+1,M.MAX_RUNE]),WC=new Int32Array([0,M.MAX_RUNE]),Ta=class{constructor(n=0,e=new Ct,t=!1){this.i=n,this.out=e,this.nullable=
t}},Oy=class Tu{static compileRegexp(e){let t=new Tu,r=t.compile(e);return t.prog.patch(r.out,t.newInst(D.MATCH).i),t.prog.
start=r.i,t.prog.markLookbehindInsts(),t.prog}static compileSet(e){let t=new Tu;if(e.length===0)return t.prog.start=t.newInst(
D.FAIL).i,t.prog.markLookbehindInsts(),t.prog;let r=[];for(let i=0;i<e.length;i++){t.lbOffset=t.prog.numLb;let o=t.compile(
e[i]),a=t.newInst(D.MATCH);t.prog.getInst(a.i).arg=i,t.prog.patch(o.out,a.i),r.push(o.i)}let s=r[0];for(let i=1;i<r.length;i++){
let o=t.newInst(D.ALT),a=t.prog.getInst(o.i);a.out=s,a.arg=r[i],s=o.i}return t.prog.start=s,t.prog.markLookbehindInsts(),
t.prog}constructor(){this.prog=new EF,this.newInst(D.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,t,r)=>this.child(e,t,r),leave:(e,t)=>this.leave(e,t)}}newInst(e){return this.prog.
addInst(e),new Ta(this.prog.numInst()-1,new Ct,!0)}nop(){let e=this.newInst(D.NOP);return e.out=new Ct(e.i<<1,e.i<<1),e}fail(){
return new Ta}cap(e){let t=this.newInst(D.CAPTURE);return t.out=new Ct(t.i<<1,t.i<<1),this.prog.getInst(t.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),t}cat(e,t){return e.i===0||t.i===0?(this.prog.patch(e.out,0),this.prog.patch(t.out,
0),this.fail()):(this.prog.patch(e.out,t.i),new Ta(e.i,t.out,e.nullable&&t.nullable))}alt(e,t){if(e.i===0)return t;if(t.
i===0)return e;let r=this.newInst(D.ALT),s=this.prog.getInst(r.i);return s.out=e.i,s.arg=t.i,r.out=this.prog.append(e.out,
t.out),r.nullable=e.nullable||t.nullable,r}loop(e,t){let r=this.newInst(D.ALT),s=this.prog.getInst(r.i);return t?(s.arg=
e.i,r.out=new Ct(r.i<<1,r.i<<1)):(s.out=e.i,r.out=new Ct(r.i<<1|1,r.i<<1|1)),this.prog.patch(e.out,r.i),r}quest(e,t){if(e.
i===0)return this.nop();let r=this.newInst(D.ALT),s=this.prog.getInst(r.i);return t?(s.arg=e.i,r.out=new Ct(r.i<<1,r.i<<
1)):(s.out=e.i,r.out=new Ct(r.i<<1|1,r.i<<1|1)),r.out=this.prog.append(r.out,e.out),r}star(e,t){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,t),t):this.loop(e,t)}plus(e,t){return e.i===0?this.fail():new Ta(e.i,this.loop(e,t).out,
e.nullable)}empty(e){let t=this.newInst(D.EMPTY_WIDTH);return this.prog.getInst(t.i).arg=e,t.out=new Ct(t.i<<1,t.i<<1),t}rune(e,t){
let r=this.newInst(D.RUNE);r.nullable=!1;let s=this.prog.getInst(r.i);return s.runes=e,t&=O.FOLD_CASE,(e.length!==1||M.simpleFold(
e[0])===e[0])&&(t&=~O.FOLD_CASE),s.arg=t,r.out=new Ct(r.i<<1,r.i<<1),(t&O.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?s.op=D.RUNE1:e.length===2&&e[0]===0&&e[1]===M.MAX_RUNE?s.op=D.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===A.CODES[`
`]-1&&e[2]===A.CODES[`
`]+1&&e[3]===M.MAX_RUNE&&(s.op=D.RUNE_ANY_NOT_NL),r}lookBehind(e,t){let r=Math.sign(t)*(Math.abs(t)+this.lbOffset),s=this.
newInst(D.LB_WRITE);this.prog.getInst(s.i).arg=r;let i=this.rune(WC,0),o=this.star(i,!0),a=this.cat(o,e);this.prog.patch(
a.out,s.i);let l=this.newInst(D.LB_CHECK);return this.prog.getInst(l.i).arg=r,this.prog.lbStarts.push(a.i),Math.abs(r)>this.
prog.numLb&&(this.prog.numLb=Math.abs(r)),l.out=new Ct(l.i<<1,l.i<<1),l}compile(e){return xu.walk(e,this.walker)}leaf(e){
switch(e.op){case E.Op.NO_MATCH:return this.fail();case E.Op.EMPTY_MATCH:return this.nop();case E.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let t=null;for(let r of e.runes){let s=this.runeCache.get(r);s===void 0&&(s=new Int32Array(
[r]),this.runeCache.set(r,s));let i=this.rune(s,e.flags);t=t===null?i:this.cat(t,i)}return t}case E.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case E.Op.ANY_CHAR_NOT_NL:return this.rune(wF,0);case E.Op.ANY_CHAR:return this.rune(WC,0);case E.
Op.BEGIN_LINE:return this.empty(v.EMPTY_BEGIN_LINE);case E.Op.END_LINE:return this.empty(v.EMPTY_END_LINE);case E.Op.BEGIN_TEXT:
return this.empty(v.EMPTY_BEGIN_TEXT);case E.Op.END_TEXT:return this.empty(v.EMPTY_END_TEXT);case E.Op.WORD_BOUNDARY:return this.
empty(v.EMPTY_WORD_BOUNDARY);case E.Op.NO_WORD_BOUNDARY:return this.empty(v.EMPTY_NO_WORD_BOUNDARY);case E.Op.CONCAT:case E.
Op.ALTERNATE:return this.nop();default:throw new ei("regexp: unhandled case in compile")}}enter(e){switch(e.op){case E.Op.
PLB:case E.Op.NLB:case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:return{sub:null};case E.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case E.Op.CONCAT:case E.Op.ALTERNATE:return{f:null};default:throw new ei("regexp: unhandled case in co\
mpile")}}child(e,t,r){e.op===E.Op.CONCAT?t.f=t.f===null?r:this.cat(t.f,r):e.op===E.Op.ALTERNATE?t.f=t.f===null?r:this.alt(
t.f,r):t.sub=r}leave(e,t){switch(e.op){case E.Op.PLB:case E.Op.NLB:return this.lookBehind(t.sub,e.lb);case E.Op.CAPTURE:{
let r=this.cap(e.cap<<1|1);return this.cat(this.cat(t.bra,t.sub),r)}case E.Op.STAR:return this.star(t.sub,(e.flags&O.NON_GREEDY)!==
0);case E.Op.PLUS:return this.plus(t.sub,(e.flags&O.NON_GREEDY)!==0);case E.Op.QUEST:return this.quest(t.sub,(e.flags&O.
NON_GREEDY)!==0);case E.Op.CONCAT:case E.Op.ALTERNATE:return t.f;default:throw new ei("regexp: unhandled case in compile")}}},
Ay=class Ke{static simplify(e){return e===null?null:xu.walk(e,Ke.WALKER)}static WALKER={leaf:e=>Ke.leaf(e),enter:e=>Ke.enter(
e),child:(e,t,r,s)=>Ke.child(e,t,r,s),leave:(e,t)=>Ke.leave(e,t)};static leaf(e){if(e.op===E.Op.CHAR_CLASS){if(e.runes===
null)return e;if(e.runes.length===0)return new E(E.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===M.MAX_RUNE)
return new E(E.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===A.CODES[`
`]-1&&e.runes[2]===A.CODES[`
`]+1&&e.runes[3]===M.MAX_RUNE)return new E(E.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case E.Op.PLB:case E.
Op.NLB:case E.Op.CAPTURE:case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:return{sub:null};case E.Op.CONCAT:case E.Op.ALTERNATE:
return{subs:[],changed:!1};case E.Op.REPEAT:return e.min===0&&e.max===0?{result:new E(E.Op.EMPTY_MATCH)}:{sub:null};default:
return{result:e}}}static child(e,t,r,s){if(t.subs===void 0){t.sub=r;return}if(r!==e.subs[s]&&(t.changed=!0),e.op===E.Op.
CONCAT){if(r.op===E.Op.NO_MATCH){t.result=new E(E.Op.NO_MATCH);return}if(r.op===E.Op.EMPTY_MATCH){t.changed=!0;return}if(r.
op===E.Op.CONCAT){t.changed=!0;for(let i=0;i<r.subs.length;i++)t.subs.push(r.subs[i]);return}}else{if(r.op===E.Op.NO_MATCH){
t.changed=!0;return}if(r.op===E.Op.ALTERNATE){t.changed=!0;for(let i=0;i<r.subs.length;i++)t.subs.push(r.subs[i]);return}}
t.subs.push(r)}static leave(e,t){switch(e.op){case E.Op.PLB:case E.Op.NLB:case E.Op.CAPTURE:{let r=t.sub;if(r!==e.subs[0]){
let s=E.fromRegexp(e);return s.runes=new Int32Array(0),s.subs=[r],s}return e}case E.Op.CONCAT:case E.Op.ALTERNATE:if(t.changed){
let r=t.subs;if(r.length===0)return new E(e.op===E.Op.CONCAT?E.Op.EMPTY_MATCH:E.Op.NO_MATCH);if(r.length===1)return r[0];
let s=E.fromRegexp(e);return s.runes=new Int32Array(0),s.subs=r,s}return e;case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:
return Ke.simplify1(e.op,e.flags,t.sub,e);case E.Op.REPEAT:return Ke.simplifyRepeat(e,t.sub);default:return e}}static simplifyRepeat(e,t){
if(e.max===-1){if(e.min===0)return Ke.simplify1(E.Op.STAR,e.flags,t,null);if(e.min===1)return Ke.simplify1(E.Op.PLUS,e.flags,
t,null);let s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(Ke.simplify1(E.Op.PLUS,e.flags,t,null)),Ke.concat(s)}
if(e.min===1&&e.max===1)return t;let r=null;if(e.min>0){r=[];for(let s=0;s<e.min;s++)r.push(t)}if(e.max>e.min){let s=Ke.
simplify1(E.Op.QUEST,e.flags,t,null);for(let i=e.min+1;i<e.max;i++)s=Ke.simplify1(E.Op.QUEST,e.flags,Ke.concat([t,s]),null);
if(r===null)return s;r.push(s)}return r!==null?Ke.concat(r):new E(E.Op.NO_MATCH)}static concat(e){let t=[];for(let s=0;s<
e.length;s++){let i=e[s];if(i.op===E.Op.NO_MATCH)return new E(E.Op.NO_MATCH);if(i.op!==E.Op.EMPTY_MATCH){if(i.op===E.Op.
CONCAT){for(let o=0;o<i.subs.length;o++)t.push(i.subs[o]);continue}t.push(i)}}if(t.length===0)return new E(E.Op.EMPTY_MATCH);
if(t.length===1)return t[0];let r=new E(E.Op.CONCAT);return r.subs=t,r}static simplify1(e,t,r,s){if(r.op===E.Op.EMPTY_MATCH)
return r;if(r.op===E.Op.NO_MATCH)return e===E.Op.PLUS?r:new E(E.Op.EMPTY_MATCH);if(e===r.op&&(t&O.NON_GREEDY)===(r.flags&
O.NON_GREEDY))return r;if(s!==null&&s.op===e&&(s.flags&O.NON_GREEDY)===(t&O.NON_GREEDY)&&r===s.subs[0])return s;let i=new E(
e);return i.flags=t,i.subs=[r],i}},ee=class{constructor(n,e){this.sign=n,this.cls=e}},VC=[48,57],YC=[9,10,12,13,32,32],zC=
[48,57,65,90,95,95,97,122],QC=new Map([["\\d",new ee(1,VC)],["\\D",new ee(-1,VC)],["\\s",new ee(1,YC)],["\\S",new ee(-1,
YC)],["\\w",new ee(1,zC)],["\\W",new ee(-1,zC)]]),XC=[48,57,65,90,97,122],ZC=[65,90,97,122],ey=[0,127],ty=[9,9,32,32],ny=
[0,31,127,127],ry=[48,57],sy=[33,126],iy=[97,122],oy=[32,126],ay=[33,47,58,64,91,96,123,126],ly=[9,13,32,32],cy=[65,90],
By=[48,57,65,90,95,95,97,122],uy=[48,57,65,70,97,102],fy=new Map([["[:alnum:]",new ee(1,XC)],["[:^alnum:]",new ee(-1,XC)],
["[:alpha:]",new ee(1,ZC)],["[:^alpha:]",new ee(-1,ZC)],["[:ascii:]",new ee(1,ey)],["[:^ascii:]",new ee(-1,ey)],["[:blan\
k:]",new ee(1,ty)],["[:^blank:]",new ee(-1,ty)],["[:cntrl:]",new ee(1,ny)],["[:^cntrl:]",new ee(-1,ny)],["[:digit:]",new ee(
1,ry)],["[:^digit:]",new ee(-1,ry)],["[:graph:]",new ee(1,sy)],["[:^graph:]",new ee(-1,sy)],["[:lower:]",new ee(1,iy)],[
"[:^lower:]",new ee(-1,iy)],["[:print:]",new ee(1,oy)],["[:^print:]",new ee(-1,oy)],["[:punct:]",new ee(1,ay)],["[:^punc\
t:]",new ee(-1,ay)],["[:space:]",new ee(1,ly)],["[:^space:]",new ee(-1,ly)],["[:upper:]",new ee(1,cy)],["[:^upper:]",new ee(
-1,cy)],["[:word:]",new ee(1,By)],["[:^word:]",new ee(-1,By)],["[:xdigit:]",new ee(1,uy)],["[:^xdigit:]",new ee(-1,uy)]]),
Br=class Ra{static charClassToString(e,t){let r="[";for(let s=0;s<t;s+=2){s>0&&(r+=" ");let i=e[s],o=e[s+1];i===o?r+=`0x${i.
toString(16)}`:r+=`0x${i.toString(16)}-0x${o.toString(16)}`}return r+="]",r}static sortRanges(e,t){let r=t>>1,s=new Array(
r);for(let o=0;o<r;o++)s[o]=o;s.sort((o,a)=>e[2*o]-e[2*a]||e[2*a+1]-e[2*o+1]);let i=e.slice(0,t);for(let o=0;o<r;o++)e[2*
o]=i[2*s[o]],e[2*o+1]=i[2*s[o]+1]}constructor(e=v.emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof
Int32Array?this.len===this.r.length?this.r:this.r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.
r.slice(0,this.len))}toGrowableArray(){return Array.isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(
0,this.len))}cleanClass(){if(this.len<4)return this;Ra.sortRanges(this.r,this.len);let e=2;for(let t=2;t<this.len;t+=2){
let r=this.r[t],s=this.r[t+1];if(r<=this.r[e-1]+1){s>this.r[e-1]&&(this.r[e-1]=s);continue}this.r[e]=r,this.r[e+1]=s,e+=
2}return this.len=e,this}appendLiteral(e,t){return(t&O.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,t){
if(this.len>0){for(let r=2;r<=4;r+=2)if(this.len>=r){let s=this.r[this.len-r],i=this.r[this.len-r+1];if(e<=i+1&&s<=t+1)return e<
s&&(this.r[this.len-r]=e),t>i&&(this.r[this.len-r+1]=t),this}}return this.r[this.len++]=e,this.r[this.len++]=t,this}appendFoldedRange(e,t){
if(e<=M.MIN_FOLD&&t>=M.MAX_FOLD)return this.appendRange(e,t);if(t<M.MIN_FOLD||e>M.MAX_FOLD)return this.appendRange(e,t);
e<M.MIN_FOLD&&(this.appendRange(e,M.MIN_FOLD-1),e=M.MIN_FOLD),t>M.MAX_FOLD&&(this.appendRange(M.MAX_FOLD+1,t),t=M.MAX_FOLD);
for(let r=e;r<=t;r++){this.appendRange(r,r);for(let s=M.simpleFold(r);s!==r;s=M.simpleFold(s))this.appendRange(s,s)}return this}appendClass(e){
for(let t=0;t<e.length;t+=2)this.appendRange(e[t],e[t+1]);return this}appendFoldedClass(e){for(let t=0;t<e.length;t+=2)this.
appendFoldedRange(e[t],e[t+1]);return this}appendNegatedClass(e){let t=0;for(let r=0;r<e.length;r+=2){let s=e[r],i=e[r+1];
t<=s-1&&this.appendRange(t,s-1),t=i+1}return t<=M.MAX_RUNE&&this.appendRange(t,M.MAX_RUNE),this}appendTable(e){for(let t=0;t<
e.length;++t){let r=e.getLo(t),s=e.getHi(t),i=e.getStride(t);if(i===1){this.appendRange(r,s);continue}for(let o=r;o<=s;o+=
i)this.appendRange(o,o)}return this}appendNegatedTable(e){let t=0;for(let r=0;r<e.length;++r){let s=e.getLo(r),i=e.getHi(
r),o=e.getStride(r);if(o===1){t<=s-1&&this.appendRange(t,s-1),t=i+1;continue}for(let a=s;a<=i;a+=o)t<=a-1&&this.appendRange(
t,a-1),t=a+1}return t<=M.MAX_RUNE&&this.appendRange(t,M.MAX_RUNE),this}appendTableWithSign(e,t){return t<0?this.appendNegatedTable(
e):this.appendTable(e)}negateClass(){let e=0,t=0;for(let r=0;r<this.len;r+=2){let s=this.r[r],i=this.r[r+1];e<=s-1&&(this.
r[t]=e,this.r[t+1]=s-1,t+=2),e=i+1}return this.len=t,e<=M.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=M.MAX_RUNE),
this}appendClassWithSign(e,t){return t<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,t){let r=e.cls;return t&&
(r=new Ra().appendFoldedClass(r).cleanClass().toArray()),this.appendClassWithSign(r,e.sign)}toString(){return Ra.charClassToString(
this.r,this.len)}},SF=class{constructor(n){this.str=n,this.position=0}pos(){return this.position}rewindTo(n){this.position=
n}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(n){this.position+=n}skipString(n){
this.position+=n.length}pop(){let n=this.str.codePointAt(this.position);return this.position+=v.charCount(n),n}lookingAt(n){
return this.str.startsWith(n,this.position)}rest(){return this.str.substring(this.position)}from(n){return this.str.substring(
n,this.position)}toString(){return this.rest()}},Zs=class H{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new m(
new Uint32Array([0,M.MAX_RUNE,1]));static ASCII_TABLE=new m(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new m(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:H.ANY_TABLE,fold:H.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:H.ASCII_TABLE,fold:H.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:ft.CATEGORIES.get("Cn"),fold:ft.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:ft.CATEGORIES.get("LC"),fold:ft.FOLD_CATEGORIES.get("LC"),sign:1}:ft.CATEGORIES.has(e)?
{tab:ft.CATEGORIES.get(e),fold:ft.FOLD_CATEGORIES.get(e),sign:1}:ft.SCRIPTS.has(e)?{tab:ft.SCRIPTS.get(e),fold:ft.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<M.MIN_FOLD||e>M.MAX_FOLD)return e;let t=e,r=e;for(e=M.simpleFold(e);e!==r;e=
M.simpleFold(e))t>e&&(t=e);return t}static leadingRegexp(e){if(e.op===E.Op.EMPTY_MATCH)return null;if(e.op===E.Op.CONCAT&&
e.subs.length>0){let t=e.subs[0];return t.op===E.Op.EMPTY_MATCH?null:t}return e}static literalRegexp(e,t){let r=new E(E.
Op.LITERAL);return r.flags=t,r.runes=v.stringToRunes(e),r}static parse(e,t){return new H(e,t).parseInternal()}static parseRepeat(e){
let t=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let r=H.parseInt(e);if(r===-1||!e.more())return-1;let s;
if(!e.lookingAt(","))s=r;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))s=-1;else if((s=H.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),r<0||r>1e3||s===-2||s>1e3||s>=0&&r>s)throw new de(H.ERR_INVALID_REPEAT_SIZE,
e.from(t));return r<<16|s&M.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let t=0;t<e.length;t++){let r=e.
codePointAt(t);if(r!==A.CODES._&&!v.isalnum(r))return!1}return!0}static parseInt(e){let t=e.pos();for(;e.more()&&e.peek()>=
A.CODES[0]&&e.peek()<=A.CODES[9];)e.skip(1);let r=e.from(t);return r.length===0||r.length>1&&r.codePointAt(0)===A.CODES[0]?
-1:r.length>8?-2:parseInt(r,10)}static isCharClass(e){return e.op===E.Op.LITERAL&&e.runes.length===1||e.op===E.Op.CHAR_CLASS||
e.op===E.Op.ANY_CHAR_NOT_NL||e.op===E.Op.ANY_CHAR}static matchRune(e,t){switch(e.op){case E.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===t;case E.Op.CHAR_CLASS:for(let r=0;r<e.runes.length;r+=2)if(e.runes[r]<=t&&t<=e.runes[r+1])return!0;return!1;case E.
Op.ANY_CHAR_NOT_NL:return t!==A.CODES[`
`];case E.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,t){switch(e.op){case E.Op.ANY_CHAR:break;case E.Op.ANY_CHAR_NOT_NL:
H.matchRune(t,A.CODES[`
`])&&(e.op=E.Op.ANY_CHAR);break;case E.Op.CHAR_CLASS:{let r=new Br(Array.isArray(e.runes)?e.runes:Array.from(e.runes));t.
op===E.Op.LITERAL?r.appendLiteral(t.runes[0],t.flags):r.appendClass(t.runes),e.runes=r.toGrowableArray();break}case E.Op.
LITERAL:if(t.runes[0]===e.runes[0]&&t.flags===e.flags)break;e.op=E.Op.CHAR_CLASS,e.runes=new Br().appendLiteral(e.runes[0],
e.flags).appendLiteral(t.runes[0],t.flags).toGrowableArray()}}static parseEscape(e){let t=e.pos();if(e.skip(1),!e.more())
throw new de(H.ERR_TRAILING_BACKSLASH);let r=e.pop();e:switch(r){case A.CODES[1]:case A.CODES[2]:case A.CODES[3]:case A.
CODES[4]:case A.CODES[5]:case A.CODES[6]:case A.CODES[7]:if(!e.more()||e.peek()<A.CODES[0]||e.peek()>A.CODES[7])break;case A.
CODES[0]:{let s=r-A.CODES[0];for(let i=1;i<3&&!(!e.more()||e.peek()<A.CODES[0]||e.peek()>A.CODES[7]);i++)s=s*8+e.peek()-
A.CODES[0],e.skip(1);return s}case A.CODES.x:{if(!e.more())break;if(r=e.pop(),r===A.CODES["{"]){let o=0,a=0;for(;;){if(!e.
more())break e;if(r=e.pop(),r===A.CODES["}"])break;let l=v.unhex(r);if(l<0||(a=a*16+l,a>M.MAX_RUNE))break e;o++}if(o===0)
break e;return a}let s=v.unhex(r);if(!e.more())break;r=e.pop();let i=v.unhex(r);if(s<0||i<0)break;return s*16+i}case A.CODES.
a:return A.CODES["\x07"];case A.CODES.f:return A.CODES["\f"];case A.CODES.n:return A.CODES[`
`];case A.CODES.r:return A.CODES["\r"];case A.CODES.t:return A.CODES["	"];case A.CODES.v:return A.CODES["\v"];default:if(r<=
M.MAX_ASCII&&!v.isalnum(r))return r}throw new de(H.ERR_INVALID_ESCAPE,e.from(t))}static parseClassChar(e,t){if(!e.more())
throw new de(H.ERR_MISSING_BRACKET,e.from(t));return e.lookingAt("\\")?H.parseEscape(e):e.pop()}static hasCapture(e){if(e===
null)return!1;if(e.op===E.Op.CAPTURE)return!0;if(e.subs){for(let t of e.subs)if(H.hasCapture(t))return!0}return!1}constructor(e,t=0){
this.wholeRegexp=e,this.flags=t,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=
0,this.numRunes=0,this.repeats=0,this.height=null,this.size=null,this.nlb=0}newRegexp(e){let t=this.free;return t!==null&&
t.subs!==null&&t.subs.length>0?(this.free=t.subs[0],t.reinit(),t.op=e):(t=new E(e),this.numRegexp+=1),t}reuse(e){this.height!==
null&&this.height.has(e)&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.free=e}checkLimits(e){
if(this.numRunes>H.MAX_RUNES)throw new de(H.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===
null){if(this.repeats===0&&(this.repeats=1),e.op===E.Op.REPEAT){let t=e.max;t===-1&&(t=e.min),t<=0&&(t=1),t>Math.floor(H.
MAX_SIZE/this.repeats)?this.repeats=H.MAX_SIZE:this.repeats*=t}if(this.numRegexp<Math.floor(H.MAX_SIZE/this.repeats))return;
this.size=new Map;for(let t of this.stack)this.checkSize(t)}if(this.calcSize(e,!0)>H.MAX_SIZE)throw new de(H.ERR_LARGE)}calcSize(e,t=!1){
if(!t&&this.size!==null&&this.size.has(e))return this.size.get(e);let r=0;switch(e.op){case E.Op.LITERAL:r=e.runes.length;
break;case E.Op.PLB:case E.Op.NLB:case E.Op.CAPTURE:case E.Op.STAR:r=2+this.calcSize(e.subs[0]);break;case E.Op.PLUS:case E.
Op.QUEST:r=1+this.calcSize(e.subs[0]);break;case E.Op.CONCAT:for(let s of e.subs)r=r+this.calcSize(s);break;case E.Op.ALTERNATE:
for(let s of e.subs)r=r+this.calcSize(s);e.subs.length>1&&(r=r+e.subs.length-1);break;case E.Op.REPEAT:{let s=this.calcSize(
e.subs[0]);if(e.max===-1){e.min===0?r=2+s:r=1+e.min*s;break}r=e.max*s+(e.max-e.min);break}}return r=Math.max(1,r),this.size===
null&&(this.size=new Map),this.size.set(e,r),r}checkHeight(e){if(!(this.numRegexp<H.MAX_HEIGHT)){if(this.height===null){
this.height=new Map;for(let t of this.stack)this.checkHeight(t)}if(this.calcHeight(e,!0)>H.MAX_HEIGHT)throw new de(H.ERR_NESTING_DEPTH)}}calcHeight(e,t=!1){
if(!t&&this.height!==null&&this.height.has(e))return this.height.get(e);let r=1;for(let s of e.subs){let i=this.calcHeight(
s);r<1+i&&(r=1+i)}return this.height===null&&(this.height=new Map),this.height.set(e,r),r}pop(){return this.stack.pop()}popToPseudo(){
let e=this.stack.length,t=e;for(;t>0&&!E.isPseudoOp(this.stack[t-1].op);)t--;return this.stack.splice(t,e-t)}push(e){if(this.
numRunes+=e.runes.length,e.op===E.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],
this.flags&~O.FOLD_CASE))return null;e.op=E.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~O.FOLD_CASE}else if(e.op===
E.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&M.simpleFold(e.runes[0])===e.runes[2]&&
M.simpleFold(e.runes[2])===e.runes[0]||e.op===E.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&M.simpleFold(
e.runes[0])===e.runes[1]&&M.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|O.FOLD_CASE))
return null;e.op=E.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|O.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,t){let r=this.stack.length;if(r<2)return!1;let s=this.stack[r-1],i=this.
stack[r-2];if(s.op!==E.Op.LITERAL||i.op!==E.Op.LITERAL||(s.flags&O.FOLD_CASE)!==(i.flags&O.FOLD_CASE))return!1;Array.isArray(
i.runes)||(i.runes=Array.from(i.runes));for(let o=0;o<s.runes.length;o++)i.runes.push(s.runes[o]);return e>=0?(s.runes=[
e],s.flags=t,!0):(this.pop(),this.reuse(s),!1)}newLiteral(e,t){let r=this.newRegexp(E.Op.LITERAL);return r.flags=t,(t&O.
FOLD_CASE)!==0&&(e=H.minFoldRune(e)),r.runes=[e],r}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let t=this.
newRegexp(e);return t.flags=this.flags,this.push(t)}repeat(e,t,r,s,i,o){let a=this.flags;if((a&O.PERL_X)!==0&&(i.more()&&
i.lookingAt("?")&&(i.skip(1),a^=O.NON_GREEDY),o!==-1))throw new de(H.ERR_INVALID_REPEAT_OP,i.from(o));let l=this.stack.length;
if(l===0)throw new de(H.ERR_MISSING_REPEAT_ARGUMENT,i.from(s));let c=this.stack[l-1];if(E.isPseudoOp(c.op))throw new de(
H.ERR_MISSING_REPEAT_ARGUMENT,i.from(s));let B=this.newRegexp(e);if(B.min=t,B.max=r,B.flags=a,B.subs=[c],this.stack[l-1]=
B,this.checkLimits(B),e===E.Op.REPEAT&&(t>=2||r>=2)&&!this.repeatIsValid(B,1e3))throw new de(H.ERR_INVALID_REPEAT_SIZE,i.
from(s))}repeatIsValid(e,t){if(e.op===E.Op.REPEAT){let r=e.max;if(r===0)return!0;if(r<0&&(r=e.min),r>t)return!1;r>0&&(t=
Math.trunc(t/r))}for(let r of e.subs)if(!this.repeatIsValid(r,t))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(E.Op.EMPTY_MATCH)):this.push(this.collapse(e,E.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(E.Op.NO_MATCH)):
this.push(this.collapse(e,E.Op.ALTERNATE))}cleanAlt(e){e.op===E.Op.CHAR_CLASS&&(e.runes=new Br(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===M.MAX_RUNE?(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===A.CODES[`
`]-1&&e.runes[2]===A.CODES[`
`]+1&&e.runes[3]===M.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR_NOT_NL))}collapse(e,t){if(e.length===1)return e[0];
let r=0;for(let a of e)r+=a.op===t?a.subs.length:1;let s=new Array(r).fill(null),i=0;for(let a of e)if(a.op===t){for(let l=0;l<
a.subs.length;l++)s[i++]=a.subs[l];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(t);if(o.subs=s,t===E.Op.ALTERNATE&&(o.
subs=this.factor(o.subs),o.subs.length===1)){let a=o;o=o.subs[0],this.reuse(a)}return o}factor(e){if(e.length<2)return e;
let t=0,r=e.length,s=0,i=null,o=0,a=0,l=0;for(let B=0;B<=r;B++){let u=null,f=0,d=0;if(B<r){let p=e[t+B];if(p.op===E.Op.CONCAT&&
p.subs.length>0&&(p=p.subs[0]),p.op===E.Op.LITERAL&&(u=p.runes,f=p.runes.length,d=p.flags&O.FOLD_CASE),d===a){let h=0;for(;h<
o&&h<f&&i[h]===u[h];)h++;if(h>0){o=h;continue}}}if(B!==l)if(B===l+1)e[s++]=e[t+l];else{let p=this.newRegexp(E.Op.LITERAL);
p.flags=a,p.runes=i.slice(0,o);for(let y=l;y<B;y++)e[t+y]=this.removeLeadingString(e[t+y],o),this.checkLimits(e[t+y]);let h=this.
collapse(e.slice(t+l,t+B),E.Op.ALTERNATE),C=this.newRegexp(E.Op.CONCAT);C.subs=[p,h],e[s++]=C}l=B,i=u,o=f,a=d}r=s,t=0,l=
0,s=0;let c=null;for(let B=0;B<=r;B++){let u=null;if(!(B<r&&(u=H.leadingRegexp(e[t+B]),c!==null&&c.equals(u)&&(H.isCharClass(
c)||c.op===E.Op.REPEAT&&c.min===c.max&&H.isCharClass(c.subs[0]))))){if(B!==l)if(B===l+1)e[s++]=e[t+l];else{let f=c;for(let h=l;h<
B;h++){let C=h!==l;e[t+h]=this.removeLeadingRegexp(e[t+h],C),this.checkLimits(e[t+h])}let d=this.collapse(e.slice(t+l,t+
B),E.Op.ALTERNATE),p=this.newRegexp(E.Op.CONCAT);p.subs=[f,d],e[s++]=p}l=B,c=u}}r=s,t=0,l=0,s=0;for(let B=0;B<=r;B++)if(!(B<
r&&H.isCharClass(e[t+B]))){if(B!==l)if(B===l+1)e[s++]=e[t+l];else{let u=l;for(let d=l+1;d<B;d++){let p=e[t+u],h=e[t+d];(p.
op<h.op||p.op===h.op&&(p.runes!==null?p.runes.length:0)<(h.runes!==null?h.runes.length:0))&&(u=d)}let f=e[t+l];e[t+l]=e[t+
u],e[t+u]=f;for(let d=l+1;d<B;d++)H.mergeCharClass(e[t+l],e[t+d]),this.reuse(e[t+d]);this.cleanAlt(e[t+l]),e[s++]=e[t+l]}
B<r&&(e[s++]=e[t+B]),l=B+1}r=s,t=0,l=0,s=0;for(let B=0;B<r;++B)B+1<r&&e[t+B].op===E.Op.EMPTY_MATCH&&e[t+B+1].op===E.Op.EMPTY_MATCH||
(e[s++]=e[t+B]);return r=s,t=0,e.slice(t,r)}removeLeadingString(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){let r=this.
removeLeadingString(e.subs[0],t);if(e.subs[0]=r,r.op===E.Op.EMPTY_MATCH)switch(this.reuse(r),e.subs.length){case 0:case 1:
e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 2:{let s=e;e=e.subs[1],this.reuse(s);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===E.Op.LITERAL&&(e.runes=e.runes.slice(t,e.runes.length),e.runes.length===0&&(e.op=
E.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){switch(t&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 1:{let r=e;
e=e.subs[0],this.reuse(r);break}}return e}return t&&this.reuse(e),this.newRegexp(E.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&O.LITERAL)!==0)return H.literalRegexp(this.wholeRegexp,this.flags);let e=-1,t=-1,r=-1,s=new SF(this.wholeRegexp);for(;s.
more();){let i=-1;e:switch(s.peek()){case A.CODES["("]:if((this.flags&O.LOOKBEHIND)!==0){if(s.lookingAt("(?<=")){this.parsePosLookBehind(),
s.skip(4);break}if(s.lookingAt("(?<!")){this.parseNegLookBehind(),s.skip(4);break}}if((this.flags&O.PERL_X)!==0&&s.lookingAt(
"(?")){this.parsePerlFlags(s);break}this.op(E.Op.LEFT_PAREN).cap=++this.numCap,s.skip(1);break;case A.CODES["|"]:this.parseVerticalBar(),
s.skip(1);break;case A.CODES[")"]:this.parseRightParen(),s.skip(1);break;case A.CODES["^"]:(this.flags&O.ONE_LINE)!==0?this.
op(E.Op.BEGIN_TEXT):this.op(E.Op.BEGIN_LINE),s.skip(1);break;case A.CODES.$:(this.flags&O.ONE_LINE)!==0?this.op(E.Op.END_TEXT).
flags|=O.WAS_DOLLAR:this.op(E.Op.END_LINE),s.skip(1);break;case A.CODES["."]:(this.flags&O.DOT_NL)!==0?this.op(E.Op.ANY_CHAR):
this.op(E.Op.ANY_CHAR_NOT_NL),s.skip(1);break;case A.CODES["["]:this.parseClass(s);break;case A.CODES["*"]:case A.CODES["\
+"]:case A.CODES["?"]:{i=s.pos();let o=null;switch(s.pop()){case A.CODES["*"]:o=E.Op.STAR;break;case A.CODES["+"]:o=E.Op.
PLUS;break;case A.CODES["?"]:o=E.Op.QUEST}this.repeat(o,t,r,i,s,e);break}case A.CODES["{"]:{let o=s.pos(),a=H.parseRepeat(
s);if(a<0){s.rewindTo(o),this.literal(s.pop());break}i=o,t=a>>16,r=(a&M.MAX_BMP)<<16>>16,this.repeat(E.Op.REPEAT,t,r,i,s,
e);break}case A.CODES["\\"]:{let o=s.pos();if(s.skip(1),(this.flags&O.PERL_X)!==0&&s.more())switch(s.pop()){case A.CODES.
A:this.op(E.Op.BEGIN_TEXT);break e;case A.CODES.b:this.op(E.Op.WORD_BOUNDARY);break e;case A.CODES.B:this.op(E.Op.NO_WORD_BOUNDARY);
break e;case A.CODES.C:throw new de(H.ERR_INVALID_ESCAPE,"\\C");case A.CODES.Q:{let c=s.rest(),B=c.indexOf("\\E");B>=0?(c=
c.substring(0,B),s.skipString(c),s.skipString("\\E")):s.skipString(c);let u=0;for(;u<c.length;){let f=c.codePointAt(u);this.
literal(f),u+=v.charCount(f)}break e}case A.CODES.z:this.op(E.Op.END_TEXT);break e;default:s.rewindTo(o)}else s.rewindTo(
o);let a=this.newRegexp(E.Op.CHAR_CLASS);if(a.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let c=new Br;if(this.
parseUnicodeClass(s,c)){a.runes=c.toArray(),this.push(a);break e}}let l=new Br;if(this.parsePerlClassEscape(s,l)){a.runes=
l.toArray(),this.push(a);break e}s.rewindTo(o),this.reuse(a),this.literal(H.parseEscape(s));break}default:this.literal(s.
pop())}e=i}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new de(H.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let t=e.pos(),r=e.rest();
if(r.startsWith("(?P<")||r.startsWith("(?<")){let a=r.charAt(2)==="P"?4:3,l=r.indexOf(">");if(l<0)throw new de(H.ERR_INVALID_NAMED_CAPTURE,
r);let c=r.substring(a,l);if(e.skipString(c),e.skip(a+1),!H.isValidCaptureName(c))throw new de(H.ERR_INVALID_NAMED_CAPTURE,
r.substring(0,l+1));let B=this.op(E.Op.LEFT_PAREN);if(B.cap=++this.numCap,this.namedGroups[c])throw new de(H.ERR_DUPLICATE_NAMED_CAPTURE,
c);this.namedGroups[c]=this.numCap,B.name=c;return}e.skip(2);let s=this.flags,i=1,o=!1;e:for(;e.more();){let a=e.pop();switch(a){case A.
CODES.i:s|=O.FOLD_CASE,o=!0;break;case A.CODES.m:s&=~O.ONE_LINE,o=!0;break;case A.CODES.s:s|=O.DOT_NL,o=!0;break;case A.
CODES.U:s|=O.NON_GREEDY,o=!0;break;case A.CODES["-"]:if(i<0)break e;i=-1,s=~s,o=!1;break;case A.CODES[":"]:case A.CODES["\
)"]:if(i<0){if(!o)break e;s=~s}a===A.CODES[":"]&&this.op(E.Op.LEFT_PAREN),this.flags=s;return;default:break e}}throw new de(
H.ERR_INVALID_PERL_OP,e.from(t))}parsePosLookBehind(){let e=this.newRegexp(E.Op.LEFT_PAREN);return e.flags=this.flags,e.
lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(E.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(E.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.
stack.length;if(e>=3&&this.stack[e-2].op===E.Op.VERTICAL_BAR&&H.isCharClass(this.stack[e-1])&&H.isCharClass(this.stack[e-
3])){let t=this.stack[e-1],r=this.stack[e-3];if(t.op>r.op){let s=r;r=t,t=s,this.stack[e-3]=r}return H.mergeCharClass(r,t),
this.reuse(t),this.pop(),!0}if(e>=2){let t=this.stack[e-1],r=this.stack[e-2];if(r.op===E.Op.VERTICAL_BAR)return e>=3&&this.
cleanAlt(this.stack[e-3]),this.stack[e-2]=t,this.stack[e-1]=r,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&
this.pop(),this.alternate(),this.stack.length<2)throw new de(H.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),t=this.
pop();if(t.op!==E.Op.LEFT_PAREN)throw new de(H.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=t.flags,t.lb!==0){if(H.
hasCapture(e))throw new de(H.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);t.lb>0?t.op=E.Op.PLB:t.op=E.Op.NLB,t.subs=
[e],this.push(t);return}t.cap===0?this.push(e):(t.op=E.Op.CAPTURE,t.subs=[e],this.push(t))}parsePerlClassEscape(e,t){let r=e.
pos();if((this.flags&O.PERL_X)===0||!e.more()||e.pop()!==A.CODES["\\"]||!e.more())return!1;e.pop();let s=e.from(r),i=QC.
has(s)?QC.get(s):null;return i===null?!1:(t.appendGroup(i,(this.flags&O.FOLD_CASE)!==0),!0)}parseNamedClass(e,t){let r=e.
rest(),s=r.indexOf(":]");if(s<0)return!1;let i=r.substring(0,s+2);e.skipString(i);let o=fy.has(i)?fy.get(i):null;if(o===
null)throw new de(H.ERR_INVALID_CHAR_RANGE,i);return t.appendGroup(o,(this.flags&O.FOLD_CASE)!==0),!0}parseUnicodeClass(e,t){
let r=e.pos();if((this.flags&O.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let s=1,
i=e.pop();if(i===A.CODES.P&&(s=-1),!e.more())throw e.rewindTo(r),new de(H.ERR_INVALID_CHAR_RANGE,e.rest());i=e.pop();let o;
if(i!==A.CODES["{"])o=v.runeToString(i);else{let B=e.rest(),u=B.indexOf("}");if(u<0)throw e.rewindTo(r),new de(H.ERR_INVALID_CHAR_RANGE,
e.rest());o=B.substring(0,u),e.skipString(o),e.skip(1)}o.length!==0&&o.codePointAt(0)===A.CODES["^"]&&(s=0-s,o=o.substring(
1));let a=H.unicodeTable(o);if(a===null)throw new de(H.ERR_INVALID_CHAR_RANGE,e.from(r));a.sign<0&&(s=0-s);let l=a.tab,c=a.
fold;if((this.flags&O.FOLD_CASE)===0||c===null)t.appendTableWithSign(l,s);else{let B=new Br().appendTable(l).appendTable(
c).cleanClass().toArray();t.appendClassWithSign(Array.from(B),s)}return!0}parseClass(e){let t=e.pos();e.skip(1);let r=this.
newRegexp(E.Op.CHAR_CLASS);r.flags=this.flags;let s=new Br,i=1;e.more()&&e.lookingAt("^")&&(i=-1,e.skip(1),(this.flags&O.
CLASS_NL)===0&&s.appendRange(A.CODES[`
`],A.CODES[`
`]));let o=!0;for(;!e.more()||e.peek()!==A.CODES["]"]||o;){if(e.more()&&e.lookingAt("-")&&(this.flags&O.PERL_X)===0&&!o){
let B=e.rest();if(B==="-"||!B.startsWith("-]"))throw e.rewindTo(t),new de(H.ERR_INVALID_CHAR_RANGE,e.rest())}o=!1;let a=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,s))continue;e.rewindTo(a)}if(this.parseUnicodeClass(e,s)||this.parsePerlClassEscape(
e,s))continue;e.rewindTo(a);let l=H.parseClassChar(e,t),c=l;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(c=H.parseClassChar(e,t),c<l)throw new de(H.ERR_INVALID_CHAR_RANGE,e.from(a))}(this.flags&O.FOLD_CASE)===
0?s.appendRange(l,c):s.appendFoldedRange(l,c)}e.skip(1),s.cleanClass(),i<0&&s.negateClass(),r.runes=s.toArray(),this.push(
r)}},DF=class fr{static initTest(e){let t=fr.compile(e),r=new fr(t.expr,t.prog,t.numSubexp,t.longest);return r.cond=t.cond,
r.prefix=t.prefix,r.prefixUTF8=t.prefixUTF8,r.prefixComplete=t.prefixComplete,r.prefixRune=t.prefixRune,r.prefilter=t.prefilter,
r.namedGroups=t.namedGroups,r}static compile(e){return fr.compileImpl(e,O.PERL,!1)}static compilePOSIX(e){return fr.compileImpl(
e,O.POSIX,!0)}static compileImpl(e,t,r){let s=Zs.parse(e,t),i=s.maxCap(),o=s.namedGroups;s=Ay.simplify(s);let a=yF.build(
s),l=Oy.compileRegexp(s),c=new fr(e,l,i,r);c.prefilter=a.type===z.Type.NONE?null:a;let[B,u]=l.prefix();return c.prefixComplete=
B,c.prefix=u,c.prefixUTF8=v.stringToUtf8ByteArray(c.prefix),c.prefix.length>0&&(c.prefixRune=c.prefix.codePointAt(0)),c.
namedGroups=o,c}static match(e,t){return fr.compile(e).match(t)}constructor(e,t,r=0,s=0){this.expr=e,this.prog=t,this.numSubexp=
r,this.longest=s,this.cond=t.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=jC.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new Lu(this.prog)),this.lazyDFA}matchPrefixComplete(e,t,r,s){if((r===
O.ANCHOR_START||r===O.ANCHOR_BOTH)&&t!==0)return null;let i=-1,o=-1,a=e.prefixLength(this);if(r===O.UNANCHORED){let l=e.
index(this,t);if(l<0)return null;i=t+l,o=i+a}else if(r===O.ANCHOR_BOTH){if(e.endPos()!==a||e.index(this,0)!==0)return null;
i=0,o=a}else if(r===O.ANCHOR_START){if(e.index(this,0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let l=new Int32Array(
s).fill(-1);return l[0]=i,l[1]=o,Array.from(l)}return[]}createLookbehindState(){return this.prog.numLb>0?new lF(this.prog):
null}executeEngine(e,t,r,s,i=null){if(this.prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(e,
t,r,s);if(this.prefilter!==null&&r===O.UNANCHORED&&!this.prefilter.eval(e,t))return null;if(this.onepass!==null)return jC.
execute(this,e,t,r,s);if(s>0)return this.prog.numLb===0&&e.endPos()<=Fa.maxBitStateLen(this.prog)?Fa.execute(this,e,t,r,
s):this.doExecuteNFA(e,t,r,s,i);if(this.prog.numLb===0){let o=this.dfa.match(e,t,r);if(o!==null)return o?[]:null;if(e.endPos()<=
Fa.maxBitStateLen(this.prog))return Fa.execute(this,e,t,r,s)}return this.doExecuteNFA(e,t,r,s,i)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,t,r,s,i=null){
let o=this.get();o||(o=wy.fromRE2(this)),o.init(s);let a=o.match(e,t,r,i)?o.submatches():null;return this.put(o),a}match(e){
return this.executeEngine(ue.fromUTF16(e),0,O.UNANCHORED,0)!==null}matchWithGroup(e,t,r,s,i,o=null){return e instanceof pr||
(v.isByteArray(e)?e=hr.utf8(e):e=hr.utf16(e)),this.matchMachineInput(e,t,r,s,i,o)}matchMachineInput(e,t,r,s,i,o=null){if(t>
r)return[!1,null];let a=e.isUTF16Encoding()?ue.fromUTF16(e.asCharSequence(),0,r):ue.fromUTF8(e.asBytes(),0,r),l=this.executeEngine(
a,t,s,2*i,o);return l===null?[!1,null]:[!0,l]}matchUTF8(e){return this.executeEngine(ue.fromUTF8(e),0,O.UNANCHORED,0)!==
null}replaceAll(e,t){return this.replaceAllFunc(e,()=>t,2*e.length+1)}replaceFirst(e,t){return this.replaceAllFunc(e,()=>t,
1)}replaceAllFunc(e,t,r){let s=0,i=0,o="",a=ue.fromUTF16(e),l=this.createLookbehindState(),c=0;for(;i<=e.length;){let B=this.
executeEngine(a,i,O.UNANCHORED,2,l);if(B===null||B.length===0)break;o+=e.substring(s,B[0]),(B[1]>s||B[0]===0)&&(o+=t(e.substring(
B[0],B[1])),c++),s=B[1];let u=a.step(i)&7;if(i+u>B[1]?i+=u:i+1>B[1]?i++:i=B[1],c>=r)break}return o+=e.substring(s),o}pad(e){
if(e===null)return null;let t=(1+this.numSubexp)*2;if(e.length<t){let r=new Array(t).fill(-1);for(let s=0;s<e.length;s++)
r[s]=e[s];e=r}return e}allMatches(e,t,r=s=>s){let s=[],i=e.endPos();t<0&&(t=i+1);let o=0,a=0,l=-1,c=this.createLookbehindState();
for(;a<t&&o<=i;){let B=this.executeEngine(e,o,O.UNANCHORED,this.prog.numCap,c);if(B===null||B.length===0)break;let u=!0;
if(B[1]===o){B[0]===l&&(u=!1);let f=e.step(o);f<0?o=i+1:o+=f&7}else o=B[1];l=B[1],u&&(s.push(r(this.pad(B))),a++)}return s}findUTF8(e){
let t=this.executeEngine(ue.fromUTF8(e),0,O.UNANCHORED,2);return t===null?null:e.slice(t[0],t[1])}findUTF8Index(e){let t=this.
executeEngine(ue.fromUTF8(e),0,O.UNANCHORED,2);return t===null?null:t.slice(0,2)}find(e){let t=this.executeEngine(ue.fromUTF16(
e),0,O.UNANCHORED,2);return t===null?"":e.substring(t[0],t[1])}findIndex(e){return this.executeEngine(ue.fromUTF16(e),0,
O.UNANCHORED,2)}findUTF8Submatch(e){let t=this.executeEngine(ue.fromUTF8(e),0,O.UNANCHORED,this.prog.numCap);if(t===null)
return null;let r=new Array(1+this.numSubexp).fill(null);for(let s=0;s<r.length;s++)2*s<t.length&&t[2*s]>=0&&(r[s]=e.slice(
t[2*s],t[2*s+1]));return r}findUTF8SubmatchIndex(e){return this.pad(this.executeEngine(ue.fromUTF8(e),0,O.UNANCHORED,this.
prog.numCap))}findSubmatch(e){let t=this.executeEngine(ue.fromUTF16(e),0,O.UNANCHORED,this.prog.numCap);if(t===null)return null;
let r=new Array(1+this.numSubexp).fill(null);for(let s=0;s<r.length;s++)2*s<t.length&&t[2*s]>=0&&(r[s]=e.substring(t[2*s],
t[2*s+1]));return r}findSubmatchIndex(e){return this.pad(this.executeEngine(ue.fromUTF16(e),0,O.UNANCHORED,this.prog.numCap))}findAllUTF8(e,t){
let r=this.allMatches(ue.fromUTF8(e),t,s=>e.slice(s[0],s[1]));return r.length===0?null:r}findAllUTF8Index(e,t){let r=this.
allMatches(ue.fromUTF8(e),t,s=>s.slice(0,2));return r.length===0?null:r}findAll(e,t){let r=this.allMatches(ue.fromUTF16(
e),t,s=>e.substring(s[0],s[1]));return r.length===0?null:r}findAllIndex(e,t){let r=this.allMatches(ue.fromUTF16(e),t,s=>s.
slice(0,2));return r.length===0?null:r}findAllUTF8Submatch(e,t){let r=this.allMatches(ue.fromUTF8(e),t,s=>{let i=new Array(
s.length/2|0).fill(null);for(let o=0;o<i.length;o++)s[2*o]>=0&&(i[o]=e.slice(s[2*o],s[2*o+1]));return i});return r.length===
0?null:r}findAllUTF8SubmatchIndex(e,t){let r=this.allMatches(ue.fromUTF8(e),t);return r.length===0?null:r}findAllSubmatch(e,t){
let r=this.allMatches(ue.fromUTF16(e),t,s=>{let i=new Array(s.length/2|0).fill(null);for(let o=0;o<i.length;o++)s[2*o]>=
0&&(i[o]=e.substring(s[2*o],s[2*o+1]));return i});return r.length===0?null:r}findAllSubmatchIndex(e,t){let r=this.allMatches(
ue.fromUTF16(e),t);return r.length===0?null:r}},Mu=class dr{static UNANCHORED=O.UNANCHORED;static ANCHOR_START=O.ANCHOR_START;static ANCHOR_BOTH=O.
ANCHOR_BOTH;constructor(e=dr.UNANCHORED,t=0,r=8388608){if(![dr.UNANCHORED,dr.ANCHOR_START,dr.ANCHOR_BOTH].includes(e))throw new my(
"The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");v.checkFlags(t),this.anchor=e,this.
jsFlags=t,this.maxMem=r;let s=O.PERL;(t&_e.DISABLE_UNICODE_GROUPS)!==0&&(s&=~O.UNICODE_GROUPS),(t&_e.LOOKBEHINDS)!==0&&(s|=
O.LOOKBEHIND),this.re2Flags=s,this.regexps=[],this.prog=null,this.dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new ei(
"Cannot add patterns after compile");v.checkPattern(e);let t=e;(this.jsFlags&_e.CASE_INSENSITIVE)!==0&&(t=`(?i)${t}`),(this.
jsFlags&_e.DOTALL)!==0&&(t=`(?s)${t}`),(this.jsFlags&_e.MULTILINE)!==0&&(t=`(?m)${t}`);let r=Zs.parse(t,this.re2Flags);return this.
regexps.push(Ay.simplify(r)),this.regexps.length-1}compile(){if(this.prog)return;let e=Oy.compileSet(this.regexps);if(e.
numInst()>Zs.MAX_SIZE)throw new ei(`${Zs.ERR_LARGE}: the set compiles to ${e.numInst()} instructions, more than ${Zs.MAX_SIZE}`);
this.prog=e,this.dfa=new Lu(this.prog,this.maxMem),this.dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,
longest:!1}}match(e){this.prog||this.compile();let t=v.isByteArray(e)?ue.fromUTF8(e):ue.fromUTF16(e),r=O.UNANCHORED;this.
anchor===dr.ANCHOR_START?r=O.ANCHOR_START:this.anchor===dr.ANCHOR_BOTH&&(r=O.ANCHOR_BOTH);let s=this.dfa.matchSet(t,0,r);
if(s!==null)return s;let i=wy.fromRE2(this.dummyRe2);return i.init(0),i.matchSet(t,0,r)}},bF=class ss{static isHexadecimal(e){
return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){let t="";if(Object.prototype.toString.call(e)===
"[object RegExp]"&&(e.ignoreCase&&(t+="i"),e.multiline&&(t+="m"),e.dotAll&&(t+="s"),e=e.source),typeof e!="string")return e;
let r="",s=!1,i=e.length;i===0&&(r="(?:)",s=!0);let o=!1,a=0;for(;a<i;){let c=e[a];if(c==="\\"){if(a+1<i)switch(c=e[a+1],
c){case"\\":r+="\\\\",a+=2;continue;case"c":if(a+2<i){let f=e[a+2].charCodeAt(0);if(f>=65&&f<=90||f>=97&&f<=122){let d=f%
32;r+="\\x",r+=(d>>4).toString(16).toUpperCase(),r+=(d&15).toString(16).toUpperCase(),a+=3,s=!0;continue}}r+="c",a+=2,s=
!0;continue;case"u":if(a+2<i){if(e[a+2]==="{"){let f=a+3,d=!1,p=!1;for(;f<i;){let h=e[f];if(h==="}"){p=!0;break}if(!ss.isHexadecimal(
h))break;d=!0,f++}if(p&&d){r+="\\x",a+=2,s=!0;continue}}else if(a+5<i){let f=!0;for(let d=0;d<4;d++)if(!ss.isHexadecimal(
e[a+2+d])){f=!1;break}if(f){r+="\\x{"+e.substring(a+2,a+6)+"}",a+=6,s=!0;continue}}}r+="u",a+=2,s=!0;continue;case"x":{let f=!1;
if(a+2<i&&e[a+2]==="{"){let d=a+3,p=!1,h=!1;for(;d<i;){let C=e[d];if(C==="}"){h=!0;break}if(!ss.isHexadecimal(C))break;p=
!0,d++}h&&p&&(f=!0)}else a+3<i&&ss.isHexadecimal(e[a+2])&&ss.isHexadecimal(e[a+3])&&(f=!0);f?(r+="\\x",a+=2):(r+="x",a+=
2,s=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"s":case"S":case"w":case"W":case"b":case"\
B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":r+="\\"+
c,a+=2;continue;default:{let f=e.codePointAt(a+1);if(f>=48&&f<=57||f>=65&&f<=90||f>=97&&f<=122){let d=v.charCount(f);r+=
e.substring(a+1,a+1+d),a+=d+1,s=!0}else{r+="\\";let d=v.charCount(f);r+=e.substring(a+1,a+1+d),a+=d+1}continue}}}else if(c===
"/"){r+="\\/",a+=1,s=!0;continue}else if(c==="["){if(!o&&e[a+1]==="]"){r+="[^\\x00-\\x{10FFFF}]",a+=2,s=!0;continue}if(!o&&
e[a+1]==="^"&&e[a+2]==="]"){r+="[\\x00-\\x{10FFFF}]",a+=3,s=!0;continue}o=!0}else if(c==="]")o=!1;else if(!o&&c==="("&&a+
2<i&&e[a+1]==="?"&&e[a+2]==="<"&&a+3<i&&!"=!>)".includes(e[a+3])){r+="(?P<",a+=3,s=!0;continue}let B=e.codePointAt(a),u=v.
charCount(B);r+=e.substring(a,a+u),a+=u}let l=s?r:e;return t.length>0?`(?${t})${l}`:l}},dy=(n,e)=>{let t=n.matchArray();
return t.index=n.start(0),t.input=e,t.groups=n.namedGroupsObject(),t},eW=class Ut{static CASE_INSENSITIVE=_e.CASE_INSENSITIVE;static DOTALL=_e.
DOTALL;static MULTILINE=_e.MULTILINE;static DISABLE_UNICODE_GROUPS=_e.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=_e.LONGEST_MATCH;static LOOKBEHINDS=_e.
LOOKBEHINDS;static quote(e){return v.quoteMeta(e)}static quoteReplacement(e,t=!1){return HC.quoteReplacement(e,t)}static translateRegExp(e){
return bF.translate(e)}static compile(e,t=0){v.checkPattern(e),v.checkFlags(t);let r=e;(t&Ut.CASE_INSENSITIVE)!==0&&(r=`\
(?i)${r}`),(t&Ut.DOTALL)!==0&&(r=`(?s)${r}`),(t&Ut.MULTILINE)!==0&&(r=`(?m)${r}`);let s=O.PERL;(t&Ut.DISABLE_UNICODE_GROUPS)!==
0&&(s&=~O.UNICODE_GROUPS),(t&Ut.LOOKBEHINDS)!==0&&(s|=O.LOOKBEHIND);let i=new Ut(e,t);return i.re2Input=DF.compileImpl(r,
s,(t&Ut.LONGEST_MATCH)!==0),i}static matches(e,t){return Ut.compile(e).testExact(t)}static initTest(e,t,r){if(e==null)throw new Error(
"pattern is null");if(r==null)throw new Error("re2 is null");let s=new Ut(e,t);return s.re2Input=r,s}constructor(e,t){this.
patternInput=e,this.flagsInput=t,this.re2Input=null}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){
return this.patternInput}re2(){return this.re2Input}matches(e){return this.testExact(e)}matcher(e){return v.isByteArray(
e)&&(e=hr.utf8(e)),new HC(this,e)}test(e){return v.isByteArray(e)?this.re2Input.matchUTF8(e):this.re2Input.match(e)}testExact(e){
let t=v.isByteArray(e)?ue.fromUTF8(e):ue.fromUTF16(e);return this.re2Input.executeEngine(t,0,O.ANCHOR_BOTH,0)!==null}exec(e){
let t=this.matcher(e);return t.find()?dy(t,e):null}split(e,t=0){let r=this.matcher(e),s=[],i=0,o=0;for(;r.find();){if(o===
0&&r.end()===0){o=r.end();continue}if(t>0&&s.length===t-1)break;if(o===r.start()){if(t===0){i+=1,o=r.end();continue}}else
for(;i>0;)s.push(""),i-=1;s.push(r.substring(o,r.start())),o=r.end()}if(t===0&&o!==r.inputLength()){for(;i>0;)s.push(""),
i-=1;s.push(r.substring(o,r.inputLength()))}return(t!==0||s.length===0&&!(o===r.inputLength()&&o>0))&&s.push(r.substring(
o,r.inputLength())),s}*matchAll(e){let t=this.matcher(e);for(;t.find();)yield dy(t,e)}toString(){return this.patternInput}programSize(){
return this.re2Input.numberOfInstructions()}groupCount(){return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.
re2Input.namedGroups}equals(e){return this===e?!0:e===null||this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&
this.patternInput===e.patternInput}}});function Iy(n,e){let t=[],r=[];for(let[s,i]of n.split(",").entries()){let o=bB(i);if(o==="")continue;let a=s+1,l=kF(o,e);
l===void 0?r.push({source:o,position:a}):t.push({pattern:l,position:a})}return{parts:t,invalid:r}}function kF(n,e){if(!(n.
length>OF)){if(/^[a-z0-9-]+$/.test(n))return{source:n,literal:n,matches:t=>t===n};if(e.compiles(n))return{source:n,literal:void 0,
matches:t=>e.matches(n,t)}}}function Ny(n){return ar(n)}function xa(){return new _u}function FF(n){let e=`^${n}$`;if(!(RF(
e)>AF))try{let t=new Mu(Mu.UNANCHORED,0,IF);return t.add(e),t.compile(),{set:t,answers:new Map}}catch(t){if(t instanceof
mr)return;throw t}}function RF(n){let e=new RegExp(TF),t=[],r=0,s=0;for(;e.lastIndex<n.length;){if(n.charAt(e.lastIndex)===
"["){e.lastIndex=LF(n,e.lastIndex),r+=1,s=1;continue}let[,i,o,a,l,c,B,u]=e.exec(n)??[];if(!(o!==void 0||u!==void 0||i===
""))if(a!==void 0)t.push(r),r=1,s=0;else if(l!==void 0)s=r,r+=t.pop()??0;else if(c!==void 0){let f=Math.max(Number(c),Number(
B??0),1);r+=s*(f-1),s*=f}else r+=i?.length??1,s=1}return r}function LF(n,e){let t=e+1;for(n.charAt(t)==="^"&&(t+=1),n.charAt(
t)==="]"&&(t+=1);t<n.length&&n.charAt(t)!=="]";){let r=n.startsWith("[:",t)?n.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=n.charAt(
t)==="\\"?2:1}return t+1}var OF,AF,IF,NF,vF,_u,TF,Ma=S(()=>{"use strict";ky();Hr();Ys();OF=4096,AF=2e3;IF=256*1024,NF=2048,
vF=1e6,_u=class{#e=new Map;#t=0;compiles(e){return this.#n(e)!==void 0}matches(e,t){let r=this.#n(e);if(r===void 0)return!1;
let s=r.answers.get(t);if(s!==void 0)return s;let i=r.set.match(t).length>0;return this.#t>=vF&&this.#s(),r.answers.set(
t,i),this.#t+=1,i}#n(e){if(this.#e.has(e))return this.#e.get(e);let t=FF(e);return this.#e.size>=NF&&this.#r(),this.#e.set(
e,t),t}#r(){let[e]=this.#e;e!==void 0&&(this.#t-=e[1]?.answers.size??0,this.#e.delete(e[0]))}#s(){for(let e of this.#e.values())
e?.answers.clear();this.#t=0}};TF=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y});function vy(n,{workload:e,template:t,place:r},{settings:s,cache:i}){let{keys:o}=s;if(e.size===0&&t.size===0&&!s.autoReloadAll)
return ni;let l=[o.named[n],o.auto,o.typedAuto[n],o.search].some(C=>e.has(C))?e:t,c=l.get(o.auto)??"",B=l.get(o.typedAuto[n])??
"",u=l.get(o.named[n]);xF(u,{key:o.named[n],place:r});let{parts:f,invalid:d}=MF(u,i),p={named:f,invalid:d,search:l.get(o.
search)==="true",auto:AB(c)||AB(B),autoAll:c===""&&B===""&&s.autoReloadAll};return p.search||p.auto||p.autoAll||f.length>
0||d.length>0?p:ni}function xF(n,{key:e,place:{file:t,offset:r}}){if(!(n===void 0||n.length<X.patterns||OB(n).length<=X.
patterns))throw new P("limit",`annotation ${x(e)} holds more than ${String(X.patterns)} names or patterns: write one pat\
tern for several of them`,b({path:t.path},ce(t,r)))}function MF(n,e){if(n===void 0)return{parts:[],invalid:[]};let{parts:t,
invalid:r}=Iy(n,e);return{parts:t.map(({pattern:s,position:i})=>({pattern:s,position:i,name:Ny(s.source)?s.source:void 0})),
invalid:r.map(({position:s})=>s)}}function Fy(n,e,t){return new Set(e.flatMap(r=>OB(r.get(t.keys.exclude[n])??"")))}function Ty(n,{
names:e,isReferenced:t,isMatch:r}){if(n.named.some(({pattern:s})=>e.some(i=>s.matches(i))))return"named";if(t)return n.search&&
r?"search":n.auto?"auto":n.autoAll?"auto-all":void 0}var ni,Pu=S(()=>{"use strict";W();ne();Hr();Ve();Ma();We();ni={named:[],
invalid:[],search:!1,auto:!1,autoAll:!1}});function Gu(n,{rules:e,rulesOut:t},{subject:r,context:s}){let{deciders:i,template:o}=r,a=[...i.map(({annotations:c})=>c),
o.annotations],l=Fy(n,a,s.settings);return b({rules:e,rulesOut:t,excludes:l},_F(n,r,s))}function _F(n,e,t){let r=new Map,
s=new Map;for(let i of e.template.references){if(i.kind!==n)continue;let o=xy(n,i.name,{subject:e,context:t}),a=o.type===
"source"?o.source.id.name:i.name;o.type==="ambiguous"&&s.set(a,Ly(o));let l=r.get(a);l===void 0?r.set(a,[i]):l.push(i)}return{
references:r,ambiguous:s}}function Ly({candidates:n}){return n.map(({id:e})=>e)}function xy(n,e,{subject:{workload:t},context:r}){
let{index:s,renames:i}=r;return t.type.kustomizeRenames!==!0&&s.inNamespace(n,t.id.namespace).has(e)?{type:"itself"}:i.meaningOf(
n,e,t)}function My(n,{rules:e,references:t},{subject:r,context:s}){let{index:i,renames:o}=s,{namespace:a}=r.workload.id,
l=new Set(t.keys());for(let{pattern:c,name:B}of e.flatMap(({named:u})=>u)){if(B!==void 0){let u=o.meaningOf(n,B,r.workload);
u.type==="source"&&l.add(u.source.id.name),(u.type!=="source"||i.inNamespace(n,a).has(B))&&l.add(B)}if(c.literal===void 0){
for(let u of i.matching(n,a,c))l.add(u);for(let u of o.matching(n,a,c))l.add(u)}}return[...l].toSorted(pe)}function _y(n,e,t){
let{subject:r,context:s}=t,{index:i,renames:o,scope:a,settings:l}=s,{kind:c,namespace:B,name:u}=n,f=i.inNamespace(c,B).get(
u),d=e.references.get(u)??PF,p=f&&o.originalName(f,r.workload),h=a.sourceIsOut(n,f?.labels);if(h!==void 0)return{type:"o\
ut-of-scope",id:n,why:h};let C={names:p===void 0?[u]:[u,p],isReferenced:d.length>0,isMatch:f===void 0||f.annotations.get(
l.keys.match)==="true"},y=C.names.some(_=>e.excludes.has(_)),w=r.template.hasContainers&&!y,I=w?Ry(e.rules,C):void 0,N=w?
Ry(e.rulesOut,C):void 0;if(I===void 0&&N!==void 0)return{type:"out-of-scope",id:n,why:"only a Rollout that is out of sco\
pe selects it"};let G=f===void 0&&d.length===0?xy(c,u,t):void 0,V=G?.type==="ambiguous"?Ly(G):e.ambiguous.get(u);if(V!==
void 0)return{type:"ambiguous",id:n,rule:I,references:d,candidates:V};if(G?.type==="source")return{type:"refused",source:G.
source,reason:"renamed"};if(f===void 0){let _=e.rules.some(({named:Q})=>Q.some(xe=>xe.name===u));return{type:"missing",id:n,
rule:I,references:d,isNamed:_,isExcluded:y}}return f.annotations.get(l.keys.ignore)==="true"?{type:"refused",source:f,reason:"\
ignore"}:I===void 0?{type:"refused",source:f,reason:y?"exclude":"opt-out"}:l.unstable.has(`${B}/${Oe(n)}`)?{type:"refuse\
d",source:f,reason:"random"}:d.length>0&&GF(f,t)?{type:"refused",source:f,reason:"hash-suffix"}:{type:"selected",source:f,
rule:I,references:d,keys:$F(d,r,l)}}function GF({history:n},{subject:{workload:e},context:{settings:t}}){return n.isHashed&&
e.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==!0}function Ry(n,e){let t=new Set(n.map(r=>Ty(r,e)));return HF.
find(r=>t.has(r))}function $F(n,{deciders:e},t){let r=e.map(({annotations:i})=>i.get(kC)).find(i=>i==="keys"||i==="objec\
t")??t.granularity,s=n.length===0||n.some(({keys:i})=>i===void 0);if(!(r==="object"||t.form==="env-vars"||s))return[...new Set(
n.flatMap(({keys:i})=>i??[]))].toSorted(pe)}var PF,HF,Py=S(()=>{"use strict";Zr();Xr();gt();Pu();PF=[];HF=["named","sear\
ch","auto","auto-all"]});function UF({deciders:n,workload:e},t){for(let i of n)if(ba(i))return t.workloadIsOut(i);let s=(e.type.templateOnly===!0?
n.filter(i=>i!==e):n).map(i=>t.workloadIsOut(i));return s.every(i=>i!==void 0)?s[0]:void 0}function Gy(n,e,{subject:t,context:r}){
let s=[],i=[];for(let o of t.deciders){let a={workload:o.annotations,template:t.template.annotations,place:o.place};(e||
r.scope.workloadIsOut(o)===void 0?s:i).push(vy(n,a,r))}return{rules:s,rulesOut:i}}function Hy({rules:n,rulesOut:e}){return n.
every(t=>t===ni)&&e.every(t=>t===ni)}var _a,$y=S(()=>{"use strict";Xr();Pu();Aa();Py();_a=class{outOfScope;isIdle;#e;#t;#n;#r;#s;constructor(e,t){
this.#e=e,this.#t=t,this.outOfScope=UF(e,t.scope);let r=this.outOfScope!==void 0,s=Gy("ConfigMap",r,{subject:e,context:t}),
i=Gy("Secret",r,{subject:e,context:t});this.#n={ConfigMap:s,Secret:i},this.isIdle=Hy(s)&&Hy(i)}get workload(){return this.#e.
workload}get deciders(){return this.#e.deciders}get template(){return this.#e.template}get rules(){return{ConfigMap:this.#n.
ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){let e={subject:this.#e,context:this.#t};return this.#s??=es.
flatMap(t=>My(t,this.#u(t),e).map(r=>this.judge(t,r))),this.#s}judge(e,t){let{namespace:r}=this.workload.id,s={subject:this.#e,
context:this.#t};return _y({kind:e,namespace:r,name:t},this.#u(e),s)}nameBehind(e,t,r){return this.#t.index.nameBehind({
kind:e,namespace:this.workload.id.namespace,key:t},r)}elsewhere(e,t){let{namespace:r}=this.workload.id;return this.#t.index.
anywhere(e,t).filter(({id:s})=>s.namespace!==r)}isMatched(e,{pattern:t}){let{namespace:r}=this.workload.id,{index:s,renames:i}=this.#t;
return s.matching(e,r,t).length>0||i.matching(e,r,t).length>0}#u(e){return this.#r??={ConfigMap:Gu("ConfigMap",this.#n.ConfigMap,
{subject:this.#e,context:this.#t}),Secret:Gu("Secret",this.#n.Secret,{subject:this.#e,context:this.#t})},this.#r[e]}}});function Uy(n,e,t){return`${n}/${e}/${t}`}var KF,Pa,Ky=S(()=>{"use strict";pu();KF={type:"itself"},Pa=class{#e=new Map;#t;constructor(e){
this.#t=e.filter(({history:t})=>t.previousNames.length>0||t.isHashed);for(let t of this.#t)for(let r of new Set(Wg(t))){
let s=Uy(t.id.kind,t.id.namespace,r),i=this.#e.get(s);i===void 0?this.#e.set(s,[t]):i.push(t)}}meaningOf(e,t,{id:r,history:s}){
let i=Vg(this.#e.get(Uy(e,r.namespace,t))??[],s),[o]=i;return o===void 0?KF:i.length===1?{type:"source",source:o}:{type:"\
ambiguous",candidates:i}}originalName(e,t){let[r]=e.history.previousNames;if(r===void 0||r===e.id.name)return;let s=this.
meaningOf(e.id.kind,r,t);return s.type==="source"&&s.source===e?r:void 0}matching(e,t,r){return this.#t.filter(({id:s,history:{
previousNames:i}})=>{let[o]=i;return s.kind===e&&s.namespace===t&&o!==void 0&&r.matches(o)}).map(({id:s})=>s.name)}}});function Hu(n,e,t){let r=n.get(e);return r!==void 0?r:(n.set(e,t),t)}var qF,Ga,qy=S(()=>{"use strict";qF=new Map,Ga=class{#e=new Map;#t=new Map;#n=new Map;#r=new Map;constructor(e){
for(let t of e){let{kind:r,namespace:s,name:i}=t.id;Hu(this.#e,`${r}/${s}`,new Map).set(i,t),Hu(this.#t,`${r}/${i}`,[]).
push(t)}}inNamespace(e,t){return this.#e.get(`${e}/${t}`)??qF}anywhere(e,t){return this.#t.get(`${e}/${t}`)??[]}nameBehind({
kind:e,namespace:t,key:r},s){let i=Hu(this.#n,s,new Map),o=`${e}/${t}`,a=i.get(o);if(a!==void 0)return a.get(r);let l=[...this.
inNamespace(e,t).keys()],c=new Map(l.toReversed().map(B=>[s(B),B]));return i.set(o,c),c.get(r)}matching(e,t,r){let s=`${e}\
/${t}/${r.source}`,i=this.#r.get(s);if(i!==void 0)return i;let a=[...this.inNamespace(e,t).keys()].filter(l=>r.matches(l));
return this.#r.set(s,a),a}}});function*jy(n,e,t){let{sources:r}=n,i={index:new Ga(r),renames:new Pa(r),cache:xa(),scope:e,settings:t},o=jF(n.workloads);
for(let a of n.workloads){let{template:l,type:c,templateOf:B}=a;if(l===void 0||B!==void 0)continue;let u=o.get(Jy(c.group,
a.id))??[];c.templateOnly===!0&&u.length===0||(yield new _a({workload:a,template:l,deciders:[a,...u]},i))}}function Jy(n,e){
return`${n}/${e.kind}/${e.namespace}/${e.name}`}function jF(n){let e=new Map;for(let t of n){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:s}=t.id,i=Jy(r.group,{kind:r.kind,namespace:s,name:r.name}),o=e.get(i);o===void 0?e.set(i,
[t]):o.push(t)}return e}var Wy=S(()=>{"use strict";$y();Ma();Ky();qy()});function zy(n,{functionInput:e,unstable:t}={}){let r=JF(n),s=n.stampDomain??"rollstamp.io";WF([s,...n.oldStampDomain??[]],
r);let i=n.reloadStrategy==="env-vars"?"env-vars":n.stamp??"each";i==="env-vars"&&VF(n);for(let o of n.enable??[])throw new k(
`--enable ${o}: there is no such addition in this version`);return{autoReloadAll:n.autoReloadAll??!1,granularity:n.granularity??
"object",jobs:n.jobs??"auto",kinds:[...gu,...(n.workload??[]).map(ZF)],namespace:n.namespace===void 0||n.namespace===""?
"default":n.namespace,ignoredKind:YF(n.resourcesToIgnore??[]),ignoredWorkloadTypes:zF(n.ignoredWorkloadTypes??[]),namespaces:n.
namespaces??[],namespacesToIgnore:n.namespacesToIgnore??[],namespaceSelector:Yy("namespace-selector",n.namespaceSelector??
[]),namespaceLabels:new Map((n.namespaceLabels??[]).map(QF)),resourceLabelSelector:Yy("resource-label-selector",n.resourceLabelSelector??
[]),isArgoRollouts:n.isArgoRollouts??!0,form:i,stampDomain:s,oldStampDomains:(n.oldStampDomain??[]).filter(o=>o!==s),hashKey:n.
hashKey===void 0?void 0:Qy(n.hashKey),otherHashKeys:eT(n),rekey:n.rekey??!1,missing:n.missing??"warn",expectMissing:n.expectMissing??
[],pruneMissing:n.pruneMissing??!1,severity:nT(n.severity??{}),strict:n.strict??!1,keys:r,functionInput:e,unstable:t??new Set}}
function Kt(n,e){if(n==="")throw new k("an annotation key must not be empty: leave the option out for the default");return n??
e}function JF(n){return{auto:Kt(n.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:Kt(n.configmapAutoAnnotation,
"configmap.reloader.stakater.com/auto"),Secret:Kt(n.secretAutoAnnotation,"secret.reloader.stakater.com/auto")},named:{ConfigMap:Kt(
n.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:Kt(n.secretAnnotation,"secret.reloader.stakater.c\
om/reload")},exclude:{ConfigMap:Kt(n.configmapsExcludeAnnotation,"configmaps.exclude.reloader.stakater.com/reload"),Secret:Kt(
n.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:Kt(n.autoSearchAnnotation,"reloader.s\
takater.com/search"),match:Kt(n.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:Kt(n.ignoreAnnotation,"reloa\
der.stakater.com/ignore")}}function WF(n,e){let t=[e.auto,e.search,e.match,e.ignore,...Object.values(e.typedAuto),...Object.
values(e.named),...Object.values(e.exclude)];for(let r of n){if(r.length>Vy||!ar(r))throw new k(`a stamp domain must be \
a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(Vy)} characters`);let s=t.find(i=>i.startsWith(
`configmap.${r}/`)||i.startsWith(`secret.${r}/`)||i===`${r}/config-digest`);if(s!==void 0)throw new k(`the annotation ke\
y ${s} lies under the prefixes of the stamps (${r}): rename one of them`)}}function VF(n){let e=[["granularity",n.granularity===
"keys"],["hash-key-file",n.hashKey!==void 0],["stamp single",n.stamp==="single"],["stamp-domain",n.stampDomain!==void 0]].
find(([,t])=>t);if(e!==void 0)throw new k(`--reload-strategy env-vars writes what Reloader would write, so it does not g\
o with --${String(e[0])}: leave one of them out`)}function YF(n){let e=new Set(n.map(t=>t.toLowerCase()));if(e.size!==0){
if(e.size>1||!(e.has("configmaps")||e.has("secrets")))throw new k("--resources-to-ignore takes configMaps or secrets, on\
e of them");return e.has("secrets")?"Secret":"ConfigMap"}}function zF(n){for(let e of n)if(e!=="jobs"&&e!=="cronjobs")throw new k(
"--ignored-workload-types takes jobs and cronjobs");return n}function Yy(n,e){if(e.length!==0)try{return Hg(e)}catch(t){
throw t instanceof wn?new k(`--${n}: ${t.message}`,{cause:t}):t}}function QF(n){let[e="",...t]=n.split("="),r=t.join("="),
s=new Map;for(let i of r===""?[]:r.split(",")){let o=i.indexOf("=");if(o<1)throw new k("--namespace-labels takes NS=key=\
value,key=value, e.g. 'shop=team=web,env=prod'");s.set(i.slice(0,o).trim(),i.slice(o+1).trim())}if(e===""||t.length===0)
throw new k("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,s]}function ZF(n){
let[,e="",t="",r=""]=XF.exec(n)??[];if(t==="")throw new k("--workload takes GROUP/KIND=path.to.template, e.g. apps.kruis\
e.io/CloneSet=spec.template");if(e===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new k(`--workload ${t}:\
 a source, namespace or list has no pod template`);if(gu.some(s=>s.group===e&&s.kind===t))throw new k(`--workload ${e}/${t}\
: the kind is built in`);return{group:e,kind:t,template:r.split(".")}}function eT({hashKey:n,otherHashKeys:e=[]}){if(n===
void 0&&e.length>0)throw new k("there are other hash keys, but no hash key: give the key that stamps are made with, too");
return e.map(Qy)}function Qy(n){let e=typeof n=="string"?new TextEncoder().encode(n):n;if(e.length===0)throw new k("the \
hash key is empty: give a key, or leave the option out");return e}function tT(n){return n==="error"||n==="warning"||n===
"info"||n==="off"}function nT(n){let e=new Map;for(let[t,r]of Object.entries(n)){if(!Object.hasOwn(Ao,t))throw new k(`--\
severity ${t}: there is no such finding; the codes are ${Object.keys(Ao).join(", ")}`);if(!tT(r))throw new k(`--severity\
 ${t}=\u2026: takes error, warning, info or off`);e.set(t,r)}return e}var Vy,XF,Xy=S(()=>{"use strict";W();ne();Ys();yu();
Vy=243;XF=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/});function*Ha(n,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:rT(n,e)});else if(e.type==="m\
apping")for(let{key:t,value:r}of e.entries)yield*Ha(n,t),yield*Ha(n,r);else if(e.type==="sequence")for(let t of e.items)
yield*Ha(n,t)}function rT(n,e){let{end:t}=e;for(;t>e.contentStart&&/[ \t\r\n]/.test(n.charAt(t-1));)t-=1;return t}function is(n,{
start:e,end:t},r){let s=[],i=r.flatMap(l=>[...Ha(n,l)]),o=l=>{let c=s.at(-1);c!==void 0&&Qe(n,c.end,l.start)?s[s.length-
1]={start:c.start,end:l.end}:s.push(l)},a=0;for(let l=e;l<t;){for(;(i[a]?.end??1/0)<=l;)a+=1;let c=i[a];c?.start===l?(o(
c),l=c.end):/[ \t\r\n]/.test(n.charAt(l))?l+=1:oa(n,l)?l=Bt(n,l):(o({start:l,end:l+1}),l+=1)}return s}function ri(n,e){return e.
map(({start:t,end:r})=>{let s=Wr(n,t),i=Bt(n,r);if(Qe(n,r,i))return s?{start:ze(n,t),end:tr(n,r),text:""}:{start:sT(n,t),
end:r,text:""};let o=s||n.charAt(r-1)===","&&!oa(n,Zy(n,r));return{start:t,end:o?Zy(n,r):r,text:""}})}function sT(n,e){let t=e;
for(;t>0&&Qe(n,t-1,t);)t-=1;return t}function Zy(n,e){let t=e;for(;t<n.length&&Qe(n,t,t+1);)t+=1;return t}function It(n,e,t){
let[r,...s]=e;return r===void 0?[]:[F(b({},r),{text:t}),...ri(n,s)]}function si(n,e){let t=Pt(n,e),r=t===-1?Be(n,e.key):
t+1;return is(n,{start:r,end:nn(n,e)},[e.value])}function ii(n,e,t){return is(n,{start:e,end:nn(n,t)},[t.key,t.value])}function $a(n,e){
let t=[],r=e.findIndex(({isGone:i})=>!i),s=e.findLastIndex(({isGone:i})=>!i);for(let[i,o]of e.entries()){if(!o.isGone)continue;
let a=eE(n,e[i-1]?.end),l=s>i,B=r!==-1&&r<i&&a!==void 0&&Wr(n,a.start),u=l&&!B?eE(n,o.end):a;t.push(...o.tokens,...u===void 0?
[]:[u])}return iT(n,t)}function eE(n,e){let t=e===void 0?-1:ct(n,e);return t!==-1&&n.charAt(t)===","?{start:t,end:t+1}:void 0}
function iT(n,e){let t=[];for(let r of e.toSorted((s,i)=>s.start-i.start)){let s=t.at(-1);s!==void 0&&Qe(n,s.end,r.start)?
t[t.length-1]={start:s.start,end:r.end}:t.push(r)}return t}var Ua=S(()=>{"use strict";yn()});function Dn(n,e,{edits:t,column:r}){let s=t,i;for(let o of e){let a=o.isGone&&i?.isGone===!1?$u(i.node):void 0;a!==void 0&&
(s=oT(n,a,{edits:s,column:r})),i=o}for(let{node:o,isGone:a}of e)a&&o.start!==-1&&(s=lT(n,o,{edits:s,column:r}));return s}
function $u(n){if(n===void 0||n.type==="alias")return;if(n.type==="scalar")return VB(n)?n:void 0;if(n.flow)return;if(n.type===
"sequence")return $u(n.items.at(-1));let e=n.entries.at(-1);return $u(e?.value.start===-1?e.key:e?.value)}function oT(n,e,{
edits:t,column:r}){let s=n.slice(ze(n,e.contentStart-1),e.contentStart),i=/[|>][0-9]?\+/.test(s),o=[],a=new Map(t.map(l=>[
l.start,l]));for(let l=e.end;l<n.length;){let c=tr(n,l),B=Bt(n,l),u=a.get(l);if(u!==void 0&&aT(n,u))l=u.end;else if(Qe(n,
l,B))(i||tE(n.slice(l,B),r))&&o.push({start:l,end:c,text:""}),l=c;else return[...nE(n,l,{edits:t,column:r}),...o]}return[
...t,...o]}function aT(n,e){return e.text===""&&(e.end===n.length||ze(n,e.end)===e.end)}function tE(n,e){return n.length>
e||n.includes("	")}function nE(n,e,{edits:t,column:r}){let s=/^[ \t]*/.exec(n.slice(e,Bt(n,e)))?.[0]??"";if(!tE(s,r))return t;
let i={start:e,end:e+s.length,text:" ".repeat(r)};if(n.charAt(i.end)==="#")return[...t,i];let o=t.find(a=>a.start===i.end&&
a.text===""&&n.charAt(a.end)==="#");return o===void 0?t:[...t.filter(a=>a!==o),F(b({},i),{end:o.end})]}function lT(n,e,{
edits:t,column:r}){let s=Be(n,e);if(!n.slice(e.start,s).includes("	"))return t;let i=[],o=t;for(let a=tr(n,e.start);a<s;a=
tr(n,a)){let l=Bt(n,a);o.some(B=>B.start<=a&&B.end>a)||!/^ *\t/.test(n.slice(a,l))||(Qe(n,a,l)?i.push({start:a,end:tr(n,
a),text:""}):o=nE(n,a,{edits:o,column:r}))}return[...o,...i]}var Ka=S(()=>{"use strict";yn()});function qa(n,e,{changes:t,layout:r}){let{add:s,before:i=0,update:o,remove:a}=t,l=[];for(let[d,p]of o)l.push(...It(n,si(
n,d),ja(p)));let[c]=e.entries,B=kt(n,e,0),u=s.length>0&&c!==void 0&&a.has(c)?c:void 0;if(s.length>0){let{lines:d,separator:p}=uT(
n,s,{mapping:e,layout:r});if(u===void 0){let h=kt(n,e,i),C=d.map(y=>y+p).join("");l.push(...cT(n,e,{start:h,end:h,text:C}))}else
l.push(...It(n,ii(n,B,u),d.join(p)))}for(let d of ri(n,BT(n,e,{remove:a,reuse:u})))l.push(d);if(e.flow||a.size===0)return l;
let f=e.entries.map(d=>({node:d.value.start===-1?d.key:d.value,isGone:a.has(d)}));return Dn(n,f,{edits:l,column:nt(n,B)})}
function cT(n,e,t){if(!e.flow||nr(n,e))return[t];let r=Be(n,e),s=n.charAt(r-1)===":"?" }":"}";return[F(b({},t),{text:`{${t.
text}`}),{start:r,end:r,text:s}]}function BT(n,e,{remove:t,reuse:r}){let s=e.entries.map((i,o)=>{let a=t.has(i)&&i!==r,l=a?
ii(n,kt(n,e,o),i):[];return{end:e.flow?nn(n,i):0,isGone:a,tokens:l}});return e.flow?$a(n,s):s.flatMap(({tokens:i})=>i)}function ja(n){
return`"${n}"`}function uT(n,e,{mapping:t,layout:r}){let s=kt(n,t,0),i=tn(n,s),o=" ".repeat(nt(n,s));if(!t.flow)return{lines:e.
map(f=>Ja(f,o,r).join(i).slice(o.length)),separator:i+o};let a=os(n,t,r),l=n.slice(ze(n,s),s),c=a.isPretty?`,${i}${l}`:a.
isCompact?",":", ";return{lines:e.map(u=>iE(u,F(b({},a),{indent:l,lineBreak:i}))),separator:c}}function Ja({key:n,value:e,
plain:t},r,s){if(typeof e=="string")return[`${r}${n}: ${t===!0?e:ja(e)}`];let i="entries"in e?s.step:s.dashStep;return[`${r}${n}\
:`,...sE(e,r+" ".repeat(i),s)]}function sE(n,e,t){return"entries"in n?n.entries.flatMap(r=>Ja(r,e,t)):n.items.flatMap(r=>Uu(
r,e,t))}function Uu(n,e,t){let r=`${e}  `;return n.flatMap(i=>Ja(i,r,t)).map((i,o)=>o===0?`${e}- ${i.slice(r.length)}`:i)}
function os(n,e,t){let r=t.flowStep,[s]=e.entries;if(s===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,
step:r};let i=Pt(n,s),o=e.flow&&i!==-1&&!/[ \t\r\n]/.test(n.charAt(i+1));return{isPretty:e.flow&&Wr(n,kt(n,e,0)),isCompact:o,
isPadded:e.flow&&Qe(n,e.contentStart+1,e.contentStart+2),quotesKeys:o||s.key.type==="scalar"&&s.key.style==="double",step:r}}
function iE({key:n,value:e,plain:t},r){let s=r.quotesKeys?ja(n):n,i=t===!0&&!r.quotesKeys&&typeof e=="string";return`${s}\
:${r.isCompact?"":" "}${i?e:gr(e,r)}`}function gr(n,e){if(typeof n=="string")return ja(n);let t=F(b({},e),{indent:e.indent+
e.step}),r=e.isPadded&&!e.isPretty?" ":"",[s,i]="entries"in n?[`{${r}`,`${r}}`]:["[","]"],o="entries"in n?n.entries.map(
l=>iE(l,t)):n.items.map(l=>gr({entries:l},t));if(!e.isPretty)return s+o.join(e.isCompact?",":", ")+i;let a=`,${e.lineBreak}${t.
indent}`;return`${s}${e.lineBreak}${t.indent}${o.join(a)}${e.lineBreak}${e.indent}${i}`}function oE(n,{mapping:e,entry:t},{
value:r,layout:s}){let i=Pt(n,t),o=si(n,t),a=nt(n,t.key.start),l=tn(n,t.key.start);if(!e.flow&&i!==-1&&!rE(t.value)){let d=nn(
n,t);if(Bt(n,Be(n,t.key))===Bt(n,d)){let[,...h]=Ja({key:"",value:r}," ".repeat(a),s);return fT(n,{colon:i,end:d,added:l+
h.join(l)})}let p=dT(n,o[0]?.start);if(p>a){let h=sE(r," ".repeat(p),s),C=It(n,o,h.join(l).slice(p));return Dn(n,[{node:t.
value,isGone:!0}],{edits:C,column:p})}}let c=/^[ \t]*/.exec(n.slice(ze(n,t.key.start)))?.[0]??"",B=os(n,e,s),u=gr(r,F(b(
{},B),{indent:c,lineBreak:l}));if(!e.flow&&i===-1){let d=" ".repeat(nt(n,kt(n,e,e.entries.indexOf(t))));return[Ku(n,Be(n,
t.key),[`${d}: ${u}`])]}if(t.value.type==="mapping"&&rE(t.value))return[{start:t.value.contentStart,end:Be(n,t.value),text:u}];
if(o.length>0){let d=It(n,o,u);return e.flow?d:Dn(n,[{node:t.value,isGone:!0}],{edits:d,column:a})}let f=i===-1?Be(n,t.key):
i+1;return[{start:f,end:f,text:`${i===-1?":":""}${B.isCompact?"":" "}${u}`}]}function fT(n,{colon:e,end:t,added:r}){let s=Bt(
n,t),i={start:s,end:s,text:r};return t===e+1?[i]:Qe(n,t,s)?[{start:e+1,end:s,text:r}]:[{start:e+1,end:t,text:""},i]}function dT(n,e){
if(e===void 0)return-1;let t=n.slice(ze(n,e),e);return/^ *$/.test(t)?t.length:-1}function Ku(n,e,t){let r=tn(n,e),s=e>0&&
n.charAt(e-1)===`
`,i=s?e:Bt(n,e),o=t.map(a=>s?a+r:r+a);return{start:i,end:i,text:o.join("")}}function rE(n){return n.start!==n.contentStart}
function Wa(n,e,t=2){let r=e.flow?kt(n,e,0):e.contentStart;for(let{value:s}of e.entries){if(s.type!=="mapping"||s.entries.
length===0)continue;let i=kt(n,s,0),o=nt(n,i)-nt(n,r);if(o<=0||!Wr(n,i))continue;let[a,l]=[r,i].map(B=>n.slice(ze(n,B),B)),
c=a!==void 0&&l?.startsWith(a)===!0;return{step:o,flowStep:c?l.slice(a.length):" ".repeat(o),dashStep:t}}return{step:2,flowStep:"\
  ",dashStep:t}}var qu=S(()=>{"use strict";Ua();Ka();yn()});function aE(n,e){if(e.length===0)return{edits:[]};let{text:t}=n.doc.file,r=gT(n,e);if(r!==void 0)return{obstacle:r};let s=Wa(
t,n.at.node),i=L(n.at,Cr[0]),o=L(i,Cr[1]),a=o?.node.type==="mapping"?He(o.node):void 0,l=e.flatMap(({key:c,value:B})=>B===
void 0||a?.has(c)===!0?[]:[{key:c,value:B}]);if(o?.node.type==="mapping"&&o.node.entries.length>0){let{node:c}=o,{update:B,
remove:u}=hT(c,e),f={add:l,update:B,remove:u},d=l.length===0&&c.entries.every(h=>f.remove.has(h)),p=lE(c,f.remove);return p!==
void 0?{obstacle:p}:d?pT(t,n.at.node,s):{edits:qa(t,c,{changes:f,layout:s})}}return{edits:mT(t,{at:n.at,metadata:i,added:l,
layout:s})}}function hT(n,e){let t=new Map,r=new Set,s=new Map(n.entries.map(i=>[i.name,i]));for(let{key:i,value:o}of e){
let a=s.get(i);a!==void 0&&(o===void 0?r.add(a):t.set(a,o))}return{update:t,remove:r}}function pT(n,e,t){let r=lt(e,Cr[0]),
s=r?.value;if(r===void 0||s?.type!=="mapping")return{edits:[]};let i=lt(s,Cr[1]),o=s.entries.every(c=>c===i),[a,l]=o?[e,
r]:[s,i];return l===void 0?{edits:[]}:ju(n,a,{entry:l,layout:t})}function ju(n,e,{entry:t,layout:r}){let s=lE(e,[t]);if(s!==
void 0)return{obstacle:s};if(e.entries.length===1&&!(e.flow&&nr(n,e))){let o=kt(n,e,0),a=It(n,ii(n,o,t),"{}"),l={node:t.
value,isGone:!0};return{edits:Dn(n,[l],{edits:a,column:nt(n,o)})}}return{edits:qa(n,e,{changes:{add:[],update:new Map,remove:new Set(
[t])},layout:r})}}function lE(n,e){let t=Vp(n);for(let{key:r,name:s}of e)if(s!==void 0&&t.has(s))return{type:"shared",offset:r.
start}}function mT(n,{at:e,metadata:t,added:r,layout:s}){let i={key:Cr[1],value:{entries:r}};return t?.node.type==="mapp\
ing"&&t.node.entries.length>0?Va(n,t.node,{entry:i,layout:s}):Va(n,e.node,{entry:{key:Cr[0],value:{entries:[i]}},layout:s})}
function Va(n,e,{entry:t,layout:r,before:s=0}){if(e.entries.length===0){let{contentStart:a}=e,l=F(b({},os(n,e,r)),{indent:"",
lineBreak:tn(n,a)});return[{start:a,end:Be(n,e),text:gr({entries:[t]},l)}]}let i=lt(e,t.key);if(i!==void 0)return oE(n,{
mapping:e,entry:i},{value:t.value,layout:r});let o={add:[t],before:e.entries.length>s?s:0,update:new Map,remove:new Set};
return qa(n,e,{changes:o,layout:r})}function gT(n,e){if(n.duplicate!==void 0)return{type:"duplicate",offset:n.duplicate};
let t=n.at;for(let r of Cr){let s=oi(t,[r]);if(s!==void 0)return s;let i=L(t,r);if(i!==void 0&&i.node.type!=="mapping"&&
!Ot(i))return{type:"invalid",offset:i.node.start,field:r==="metadata"?r:`metadata.${r}`};t=i}return oi(t,e.map(({key:r})=>r))}
function oi(n,e){if(n===void 0)return;let{node:t,shared:r}=n;if(r)return{type:"shared",offset:t.start};if(t.type!=="mapp\
ing")return;let s=Ya(n,e);if(s!==void 0)return s;if(!t.merges&&!CT(t))return;let i=He(t);for(let o of e){let a=i.get(o);
if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.key.start}}}
function Ya(n,e){if(n?.node.type!=="mapping"||n.node.duplicates===void 0)return;let t=new Set(e),r=n.node.duplicates.find(
({name:s})=>s!==void 0&&t.has(s));return r&&{type:"duplicate",offset:r.key.start}}function CT(n){return n.entries.some(({
key:e,value:t})=>e.aliased||t.aliased)}var Cr,Ju=S(()=>{"use strict";qu();Se();Ua();Ka();yn();Cr=["metadata","annotation\
s"]});function za(n,e){return he(L(L(n,"spec"),e))}function Qa(n){return["containers","initContainers"].flatMap(e=>za(n,e).flatMap(
(t,r)=>he(L(t,"env")).flatMap((s,i)=>{let o=j(L(s,"name"))??"",a=mC(o),l=j(L(s,"value"))??"";return a===void 0||!yT.test(
l)||L(s,"valueFrom")!==void 0?[]:[{kind:a,name:o,value:l,list:e,container:r,index:i}]})))}function cE(n){let e=new Map;return({
name:t,container:r})=>{let s=e.get(r);if(s!==void 0)return s.get(t);let i=he(L(za(n,"containers")[r],"env")),o=new Map(i.
map(a=>[j(L(a,"name")),a]));return e.set(r,o),o.get(t)}}var yT,Xa=S(()=>{"use strict";Ea();Se();yT=/^[0-9a-f]{40}$/});function BE(n,e,t){let{text:r}=n.doc.file,s=[];for(let i of e){let o=za(n.at,i.list)[i.container];if(o?.node.type!=="map\
ping")continue;let a=wT(n,i.list)??ST(o,i);if(a!==void 0)return{obstacle:a};let l=F(b({},Wa(r,n.at.node)),{dashStep:ET(r,
n.at)}),c=DT(r,o.node,{change:i,side:t,layout:l});if("obstacle"in c)return c;for(let B of c.edits)s.push(B)}return{edits:s}}
function ET(n,e){let t=L(e,"spec")?.node,r=t?.type==="mapping"?lt(t,"containers"):void 0;return r?.value.type!=="sequenc\
e"||r.value.flow?2:Math.max(0,nt(n,r.value.contentStart)-nt(n,r.key.start))}function wT({at:n,duplicate:e},t){return e!==
void 0?{type:"duplicate",offset:e}:Ya(n,["spec"])??Ya(L(n,"spec"),[t])}function ST(n,e){let t=oi(n,["env"]);if(t!==void 0)
return t;let r=L(n,"env");if(r?.shared===!0)return{type:"shared",offset:r.node.start};if(!(r===void 0||Ot(r))){if(r.node.
type!=="sequence")return{type:"invalid",offset:r.node.start,field:"env"};for(let s of[...e.update.keys(),...e.remove]){let i=r.
node.items[s];if(i===void 0)continue;if(i.type!=="mapping"||i.aliased)return{type:"shared",offset:i.start};let a=oi({node:i,
shared:!1},["name","value"]);if(a!==void 0)return a}}}function DT(n,e,{change:t,side:r,layout:s}){let i=t.add.map(({name:l,
value:c})=>[{key:"name",value:l,plain:!0},{key:"value",value:c}]),o=lt(e,"env"),a=o?.value;return o===void 0||a?.type!==
"sequence"||a.items.length===0?i.length===0?{edits:[]}:{edits:Va(n,e,{entry:{key:"env",value:{items:i}},layout:s,before:1})}:
i.length===0&&a.items.every((l,c)=>t.remove.has(c))?ju(n,e,{entry:o,layout:s}):{edits:bT(n,a,{change:t,added:i,side:r,layout:s})}}
function bT(n,e,{change:t,added:r,side:s,layout:i}){let o=[];for(let[f,d]of t.update){let p=e.items[f],h=p?.type==="mapp\
ing"?lt(p,"value"):void 0;h!==void 0&&o.push(...It(n,si(n,h),`"${d}"`))}let a=s==="first"?0:e.items.length-1,l=r.length>
0&&t.remove.has(a)?a:void 0;r.length>0&&o.push(...(e.flow?AT:OT)(n,e,{added:r,side:s,layout:i,reuse:l}));let c=e.items.map(
(f,d)=>{let p=t.remove.has(d)&&d!==l,h=rr(n,e,d),C=e.flow?f.start:p?aa(n,e,d):0;return{end:h,isGone:p,tokens:p?is(n,{start:C,
end:h},[f]):[]}}),B=e.flow?$a(n,c):c.flatMap(f=>f.tokens);for(let f of ri(n,B))o.push(f);if(e.flow||t.remove.size===0)return o;
let u=e.items.map((f,d)=>({node:f,isGone:t.remove.has(d)}));return Dn(n,u,{edits:o,column:nt(n,e.contentStart)})}function OT(n,e,{
added:t,side:r,layout:s,reuse:i}){let o=" ".repeat(nt(n,e.contentStart)),a=tn(n,e.contentStart),l=t.map(c=>Uu(c,o,s).join(
a));if(i!==void 0){let c=aa(n,e,i),B=e.items[i],u=is(n,{start:c,end:rr(n,e,i)},B===void 0?[]:[B]);return It(n,u,l.join(a).
slice(o.length))}if(r==="first"){let c=e.contentStart,B=l.map(u=>`${u.slice(o.length)}${a}${o}`).join("");return[{start:c,
end:c,text:B}]}return[Ku(n,rr(n,e,e.items.length-1),l)]}function AT(n,e,{added:t,side:r,layout:s,reuse:i}){let[o]=e.items;
if(o===void 0)return[];let a=ct(n,e.contentStart+1),l=o.type==="mapping"&&nr(n,o)?os(n,o,s):void 0,c=n.slice(ze(n,a),a),
B=Qe(c,0,c.length),u={isPretty:l?.isPretty??!1,isCompact:l?.isCompact??!1,isPadded:l?.isPadded??!1,quotesKeys:l?.quotesKeys??
!1,step:s.flowStep,indent:/^[ \t]*/.exec(c)?.[0]??"",lineBreak:tn(n,a)},f=B?`,${u.lineBreak}${c}`:u.isCompact?",":", ",d=t.
map(C=>gr({entries:C},u));if(i!==void 0){let C=e.items[i];if(C===void 0)return[];let y=is(n,{start:C.start,end:Be(n,C)},
[C]);return It(n,y,d.join(f))}if(r==="first")return[{start:a,end:a,text:d.map(C=>C+f).join("")}];let p=rr(n,e,e.items.length-
1),h=n.charAt(p-1)===":"?" ":"";return[{start:p,end:p,text:h+d.map(C=>f+C).join("")}]}var uE=S(()=>{"use strict";Ju();qu();
Xa();Se();Ua();Ka();yn()});function Wu(n,e){let t=n.isNamed||n.references.length>0;return n.rule!==void 0&&t&&!e.pruneMissing}function Za(n,e){switch(n.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${n.reason}`};default:return Wu(n,e)?{type:"kept"}:n.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:n.rule===void 0?"removed: opt-out":"removed: missing"}}}function Vu(n,{selection:e,
settings:t,isCheck:r,drafts:s,place:i}){return!n.startsWith(Sn)||t.hashKey!==void 0||t.rekey?!1:(s.push($.hashKeyMissing(
i,e.workload.id,r)),!0)}var Yu=S(()=>{"use strict";ne();Sa()});import{hash as kT}from"node:crypto";function dE(n,e,t){return`${fE[n]}.${t}/${el(e)}`}function zu(n){return`${n}/config-\
digest`}function el(n){return n.length<=IT?n:`${n.slice(0,NT)}.${kT("sha256",n,"hex").slice(0,vT)}`}function as(n,e){if(n===
zu(e))return"single";for(let t of["ConfigMap","Secret"]){let r=`${fE[t]}.${e}/`;if(n.startsWith(r))return{kind:t,short:n.
slice(r.length)}}}var IT,NT,vT,fE,hE=S(()=>{"use strict";IT=63,NT=46,vT=16,fE={ConfigMap:"configmap",Secret:"secret"}});function pE(n,{context:e,drafts:t}){let{settings:r,digests:s,isCheck:i}=e,o=new Map(r.form==="env-vars"?[]:$t(n).map(({source:f,
keys:d})=>[Oe(f.id),s.accepted(f,d)])),a=FT(n,{settings:r,known:o}),l={selection:n,settings:r,isCheck:i,drafts:t,changes:[],
states:new Map,digests:new Map([...o].map(([f,[d]])=>[f,d])),isLocked:!1,isSingleLocked:!1,wanted:a,longNames:xT(n)},c=[
r.stampDomain,...r.oldStampDomains],B=Qu(n.template,r)?TT(n,c):[];for(let[f,d]of B)RT(f,{work:l,place:d,domains:c});for(let[
f,{value:d,source:p}]of[...a].toSorted(([h],[C])=>pe(h,C)))l.isSingleLocked||l.isLocked&&p?.kind!=="ConfigMap"||(ai(l,p,
"absent"),l.changes.push({action:"add",form:"annotation",key:f,value:d,reason:"added",source:p}));return{changes:l.isLocked?
l.changes.filter(({reason:f})=>f!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}function FT(n,{
settings:e,known:t}){if(t.size===0)return new Map;if(e.form==="single"){let r=i=>EC($t(n).map(({source:{id:o}})=>{let[a="",
...l]=t.get(Oe(o))??[];return[`${o.kind.toLowerCase()}/${o.name}`,l[i-1]??a]})),s=e.otherHashKeys.map((i,o)=>r(o+1));return new Map(
[[zu(e.stampDomain),{value:r(0),others:s,source:void 0}]])}return new Map($t(n).map(({source:{id:r}})=>{let[s="",...i]=t.
get(Oe(r))??[];return[dE(r.kind,r.name,e.stampDomain),{value:s,others:i,source:r}]}))}function Qu({annotations:n},{stampDomain:e,
oldStampDomains:t}){for(let r of n.keys())if(as(r,e)!==void 0||t.some(s=>as(r,s)!==void 0))return!0;return!1}function TT({
template:n},e){let t=s=>e.some(i=>as(s,i)!==void 0),r=L(L(n.at,"metadata"),"annotations")?.node;return r?.type!=="mappin\
g"?[]:[...He(r)].filter(([s])=>t(s)).map(([s,{entry:i}])=>[s,{file:n.doc.file,offset:i.key.start}])}function RT(n,{work:e,
place:t,domains:r}){let{selection:s,settings:i,drafts:o}=e,a=s.template.annotations.get(n)??"",l=r.find(d=>as(n,d)!==void 0)??
i.stampDomain,c=as(n,l);if(c===void 0)return;let B=l===i.stampDomain;if(!yC.test(a)){if(!B)return;let d=e.wanted.get(n);
d!==void 0&&ai(e,d.source,"foreign"),e.wanted.delete(n),o.push($.stampForeign(t,s.workload.id,n));return}let u={selection:s,
settings:i,isCheck:e.isCheck,drafts:o,place:t},f={key:n,value:a,place:t,lock:u};c==="single"?_T(f,e):MT(F(b({},f),{kind:c.
kind,name:LT(e,c)}),e)}function LT({selection:n,longNames:e},{kind:t,short:r}){return/^.{46}\.[0-9a-f]{16}$/.test(r)?e.get(
r)??n.nameBehind(t,r,el)??r:r}function xT({verdicts:n}){let e=n.map(t=>("source"in t?t.source.id:t.id).name);return new Map(
e.map(t=>[el(t),t]).filter(([t,r])=>t!==r))}function MT(n,e){let{key:t,value:r,kind:s,name:i}=n,o={kind:s,name:i},a=e.selection.
judge(s,i),l=Za(a,e.settings);if(l.type!=="leave")if(l.type==="kept")ai(e,o,"kept"),e.drafts.push($.stampKept(n.place,e.
selection.workload.id,o));else if(l.type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let c={key:t,source:a.
source.id};e.drafts.push($.stampedInBase(n.place,e.selection.workload.id,c))}Xu(e,{key:t,reason:l.reason,source:o})}else
s==="Secret"&&Vu(r,n.lock)?mE(e,o):gE({key:t,value:r,source:o},e)}function _T({key:n,value:e,lock:t,place:r},s){let{selection:i,
settings:o}=s,a=$t(i),l=i.verdicts.filter(d=>d.type==="missing"&&Wu(d,o)),[c]=l;if((a.some(({source:d})=>d.id.kind==="Se\
cret")||l.some(d=>d.type==="missing"&&d.id.kind==="Secret"))&&Vu(e,t)){mE(s,void 0);return}if(s.wanted.has(n)){gE({key:n,
value:e,source:void 0},s);return}if(i.verdicts.some(({type:d})=>d==="out-of-scope"))return;let u=es.some(d=>i.judge(d,"").
type==="out-of-scope");if(a.length===0&&u)return;if(a.length===0&&c?.type==="missing"){s.drafts.push($.stampKept(r,i.workload.
id,c.id));return}let f=a.length===0?PT(i):"form";Xu(s,{key:n,reason:f,source:void 0})}function mE(n,e){n.isLocked=!0,n.isSingleLocked||=
e===void 0,ai(n,e,"blocked")}function PT(n){let e=n.verdicts.find(t=>t.type==="refused");return e?.type==="refused"?`rem\
oved: ${e.reason}`:"removed: opt-out"}function gE({key:n,value:e,source:t},r){let s=r.wanted.get(n);if(s===void 0){Xu(r,
{key:n,reason:"form",source:t});return}r.wanted.delete(n);let i=s.others.includes(e);i&&t!==void 0&&r.digests.set(Oe(t),
e);let o=s.value===e||i;if(ai(r,t,o?"fresh":"stale"),o)return;let a=s.value.startsWith(Sn)===e.startsWith(Sn)?"content":
"key";r.changes.push({action:"update",form:"annotation",key:n,value:s.value,reason:a,source:t})}function Xu(n,{key:e,reason:t,
source:r}){n.changes.push({action:"remove",form:"annotation",key:e,value:void 0,reason:t,source:r})}function ai(n,e,t){if(e===
void 0)for(let{source:r}of $t(n.selection))n.states.set(Oe(r.id),t);else n.states.set(Oe(e),t)}var CE=S(()=>{"use strict";
Yu();ne();Sa();Zr();Se();gt();hE();Aa()});function EE(n,{context:e,drafts:t}){let{settings:r,digests:s}=e,o=r.form==="env-vars"?GT(n,{digests:s,drafts:t}):new Map,
a=new Map([...o.values()].map(({source:u,value:f})=>[Oe(u),f])),l=Qa(n.template.at),c={selection:n,settings:r,wanted:o,drafts:t,
changes:[],states:new Map,buckets:new Map,verdicts:l.length===0?new Map:qT(n)};for(let u of l.toReversed())$T(u,c);let B=cE(
n.template.at);for(let u of[...o.values()].toSorted((f,d)=>pe(f.name,d.name))){let f=B(u);if(f!==void 0){let d={file:n.template.
doc.file,offset:f.node.start};t.push($.variableForeign(d,n.workload.id,u.name)),c.states.set(Oe(u.source),"foreign");continue}
c.states.set(Oe(u.source),"absent"),Zu(c,{list:"containers",container:u.container}).add.push(u),c.changes.push({action:"\
add",form:"env-var",key:u.name,value:u.value,reason:"added",source:u.source})}return{changes:c.changes,states:c.states,digests:a,
edits:JT(c.buckets)}}function GT(n,{digests:e,drafts:t}){let r=new Map,{workload:s}=n;for(let i of $t(n)){let{id:o}=i.source,
a=Qs(o.kind,o.name),l=r.get(a);if(l!==void 0){let c=[l.source.name,o.name];t.push($.envCollision(s.place,s.id,{variable:a,
names:c}))}r.set(a,{name:a,value:e.reloader(i.source),container:HT(i),source:o})}return r}function HT({references:n}){for(let e of[
"volume","env"]){let t=n.filter(s=>s.via===e),r=t.flatMap(s=>s.containers);if(t.length>0)return r.length===0?0:r.reduce(
(s,i)=>Math.min(s,i))}return 0}function $T(n,e){let{selection:t,settings:r,wanted:s}=e,i=s.get(n.name);if(i!==void 0&&n.
list==="containers"&&n.container===i.container){s.delete(n.name);let B=i.value===n.value;if(e.states.set(Oe(i.source),B?
"fresh":"stale"),B)return;Zu(e,n).update.set(n.index,i.value),e.changes.push({action:"update",form:"env-var",key:n.name,
value:i.value,reason:"content",source:i.source});return}let o=UT(n,e),a=o===void 0?void 0:"source"in o?o.source.id:o.id,
l=o===void 0?jT(n,t):Za(o,r);if(l.type==="leave")return;if(l.type==="kept"&&a!==void 0){e.states.set(Oe(a),"kept");let{file:B}=t.
template.doc;e.drafts.push($.stampKept({file:B,offset:t.workload.place.offset},t.workload.id,a));return}let c=l.type==="\
remove"?l.reason:"form";Zu(e,n).remove.add(n.index),e.changes.push({action:"remove",form:"env-var",key:n.name,value:void 0,
reason:c,source:a})}function UT({kind:n,name:e},{selection:t,verdicts:r}){let s=r.get(e);if(s!==void 0)return s;let i=t.
nameBehind(n,e,KT[n]);return i===void 0?void 0:t.judge(n,i)}function qT({verdicts:n}){return new Map(n.toReversed().map(
e=>{let{kind:t,name:r}="source"in e?e.source.id:e.id;return[Qs(t,r),e]}))}function jT({kind:n},e){return e.judge(n,"").type===
"out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function Zu(n,{list:e,container:t}){let r=`${e}/${String(
t)}`,s=n.buckets.get(r)??{add:[],update:new Map,remove:new Set};return n.buckets.set(r,s),s}function JT(n){return[...n].
map(([e,t])=>{let[r,s]=e.split("/");return F(b({},t),{list:r==="containers"?"containers":"initContainers",container:Number(
s)})})}var yE,KT,wE=S(()=>{"use strict";Xa();Ea();Yu();ne();Zr();gt();yE={changes:[],states:new Map,digests:new Map,edits:[]};
KT={ConfigMap:n=>Qs("ConfigMap",n),Secret:n=>Qs("Secret",n)}});function SE(n){let e=[],t={context:n,drafts:e};return{plan:r=>WT(r,t),drafts:e}}function WT(n,{context:e,drafts:t}){if(n.
outOfScope!==void 0||VT(n,e.settings))return{selection:n,changes:[],edits:[],states:new Map,digests:new Map};let r=pE(n,
{context:e,drafts:t}),s=r.isLocked?yE:EE(n,{context:e,drafts:t}),i=YT([...r.changes,...s.changes]),a=[aE(n.template,r.changes),
BE(n.template,s.edits,n.workload.type.isRollout===!0?"last":"first")].flatMap(l=>zT(n,l,t));return QT(n,r.changes,t),{selection:n,
changes:i,edits:a.toSorted((l,c)=>l.start-c.start||l.end-c.end),states:new Map([...r.states,...s.states]),digests:new Map(
[...r.digests,...s.digests])}}function VT({isIdle:n,template:e},t){return n&&!Qu(e,t)&&Qa(e.at).length===0}function YT(n){
if(!n.some(({reason:t})=>t==="form"))return n;let e="form";return n.map(t=>t.reason==="added"?F(b({},t),{reason:e}):t)}function zT({
workload:n,template:e},t,r){if("edits"in t)return t.edits;let{obstacle:s}=t,{file:i}=e.doc,o={file:i,offset:s.offset>=0?
s.offset:e.at.node.start};return s.type==="shared"?r.push($.aliasShared(o,n.id)):s.type==="duplicate"?r.push($.duplicateKey(
o,!0)):r.push($.templateInvalid(o,n.id,s.field)),[]}function QT({workload:n,template:e},t,r){if(t.length===0)return;let s=new Map(
e.annotations);for(let{key:o,value:a}of t)a===void 0?s.delete(o):s.set(o,a);let i=0;for(let[o,a]of s)i+=Buffer.byteLength(
o)+Buffer.byteLength(a);i>X.annotations&&r.push($.annotationsTooLarge(n.place,n.id,i))}var DE=S(()=>{"use strict";Ju();uE();
Xa();ne();Ve();CE();wE()});function sn(n,e,t){let r=zy(e,t);t.isCheck||XT(r),ZT(n);let s=t.parsed??qr(n,sC(r)),i=iC(s,r),o=MC(i,r),a=jy(i,o,r),l=DC(
r),c=SE({settings:r,digests:l,isCheck:t.isCheck}),B=TC({catalog:i,scope:o},{settings:r,digests:l}),u=new Map(n.map(h=>[h,
[]]));for(let h of a){let C=c.plan(h);B.see(h);let y=u.get(h.template.doc.file);for(let w of C.edits)y?.push(w);t.onPlan?.(
C)}let f={drafts:B.end()},d=[s,i,o,c,l,f],p=[...t.drafts??[],...d.flatMap(h=>h.drafts)];return{files:n.map(h=>eR(h,u.get(
h)??[])),findings:OC(p,n,r),documents:s.documents}}function XT({otherHashKeys:n}){if(n.length!==0)throw new k("--hash-ke\
y-file is given several times, and stamps are made with one key: give the new one alone; check and explain take several")}
function ZT(n){let e=0;for(let{path:t,text:r}of n)if(e+=r.length,e>X.input)throw new P("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:t})}function eR({path:n,text:e},t){return{path:n,text:er(e,t),edits:t}}var li=S(
()=>{"use strict";uC();bC();W();AC();RC();Ve();jr();PC();Wy();Xy();ia();DE()});function on(n){let{selection:e,changes:t}=n,{workload:r,outOfScope:s}=e,{file:i,offset:o}=r.place;return F(b(b({kind:r.id.
kind,namespace:r.id.namespace,name:r.id.name,path:i.path},ce(i,o)),s===void 0?{}:{outOfScope:s}),{sources:e.verdicts.map(
a=>rR(a,n)),changes:t.map(({action:a,key:l,reason:c,source:B})=>b({action:a,key:l,reason:c},B===void 0?{}:{source:{kind:B.
kind,name:B.name}}))})}function rR(n,{selection:e,states:t,digests:r}){let s="source"in n?n.source.id:n.id,i=Oe(s),o=t.get(
i),a=o===void 0?"none":tR[o],l={kind:s.kind,name:s.name,references:sR(s,e)},c="rule"in n&&n.rule!==void 0?{rule:n.rule}:
{};if(e.outOfScope!==void 0&&n.type!=="refused")return F(b(b({},l),c),{stamp:"out of scope",why:e.outOfScope});switch(n.
type){case"selected":{let B=o==="blocked"?void 0:r.get(i);return F(b(b(b({},l),c),B===void 0?{}:{digest:B}),{stamp:a})}case"\
refused":return F(b({},l),{stamp:a,why:nR[n.reason]});case"out-of-scope":return F(b({},l),{stamp:"out of scope",why:n.why});case"\
ambiguous":return F(b({},l),{stamp:a,why:"kustomize could put several names there"});default:return F(b(b({},l),c),{stamp:a,
why:"the source is not in this set"})}}function sR({kind:n,name:e},{template:t}){let{file:r}=t.doc;return(iR(t).get(Oe({
kind:n,name:e}))??[]).map(({path:i,offset:o})=>b({field:i,path:r.path},ce(r,o)))}function iR(n){let e=bE.get(n);if(e!==void 0)
return e;let t=new Map;for(let r of n.references){let s=Oe(r),i=t.get(s);i===void 0?t.set(s,[r]):i.push(r)}return bE.set(
n,t),t}function ef({selection:n}){if(n.outOfScope!==void 0&&n.outOfScope!==Qr)return[];let{workload:e}=n;return n.verdicts.
filter(r=>r.type==="missing").flatMap(({id:r,rule:s})=>{if(s===void 0)return[];let{line:i}=ce(e.place.file,e.place.offset),
{kind:o,name:a}=r;return[{workload:e.id,source:{kind:o,name:a},rule:s,path:e.place.file.path,line:i}]})}var tR,nR,bE,ls=S(
()=>{"use strict";Xr();Zr();We();tR={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"\
locked"},nR={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the work\
load has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now",random:"its content is different at each render"};bE=new WeakMap});function tl(n,e,t={}){let{isCheck:r,stampHashed:s,quiet:i,drafts:o,options:a}=e,l=[],c=f=>{r&&f.changes.length>0&&l.push(
on(f))},B=sn([n],a,F(b({},t),{isCheck:r,drafts:o,onPlan:c,functionInput:{stampHashed:s}})),[u]=B.files;return{text:u?.text??
"",edits:u?.edits??[],findings:B.findings.filter(({severity:f})=>!i||f==="error"),stale:l}}var tf=S(()=>{"use strict";li();
ls()});var OE,AE=S(()=>{"use strict";OE=`Usage: rollstamp-krm
       rollstamp krm

The KRM function of Rollstamp: kustomize and kpt run it. It reads a ResourceList from standard
input and prints it with the stamps of its workloads. Nothing else about it changes.

In a kustomization.yaml, of the outermost overlay:
  transformers:
  - |-
    apiVersion: rollstamp.io/v1alpha1
    kind: Rollstamp
    metadata:
      name: rollstamp
      annotations:
        config.kubernetes.io/function: |
          exec: {path: rollstamp-krm}
    autoReloadAll: false

Options are fields of the functionConfig: the flags of the command line in camelCase, and
  stampHashed: true   stamp also sources whose names will end with a hash of their content
  quiet: true         show errors only
A ConfigMap of v1 holds the same as texts in its data. kind: RollstampCheck verifies that the
stamps are fresh, for validators only: under transformers it deletes every object.

With other manifests on standard input and a configuration file as the argument, it is a legacy
exec plugin, the only form that kubectl kustomize runs.

Exit codes:
  0  done
  1  stale stamps (RollstampCheck), or a finding of severity error
  2  wrong usage, or a functionConfig that cannot be used
  3  the input could not be processed
`});function Nt(n){return n.some(({severity:e})=>e==="error")}var cs=S(()=>{"use strict";li();ls()});import{resolve as oR}from"node:path";function kE(n,e,t){let r=aR(e,t),{text:s,findings:i,stale:o}=tl(n,r);return t.stderr.
write(i.map(lR).join("")),t.stderr.write(o.map(a=>`${YB(a)}: error: stamps are stale or missing: ${js(a)} [stale]
`).join("")),Nt(i)||o.length>0?Z.failed:(r.isCheck||t.stdout.write(s),Z.done)}function aR([n,...e],t){if(n===void 0)throw new k(
"standard input is not a ResourceList: kustomize and kpt run this function; for manifests in files or pipes there is rol\
lstamp stamp");if(e.length>0)throw new k("the plugin takes no words from argsOneLiner or argsFromFile; options are field\
s of its configuration");let r=ir(oR(t.cwd,n),x(n));if(r===void 0)throw new k(`${x(n)}: there is no such file`);let s={path:n,
text:Me(n,r)},[i]=qr([s],()=>!0).documents;return fa(i&&oe(i.root,!1),t.cwd)}function lR({severity:n,message:e,code:t}){
return`${n}: ${or(e)} [${t}]
`}var IE=S(()=>{"use strict";cs();W();ne();Se();jr();bt();la();_t();Vr();tf();da();ha()});var NE={};eB(NE,{krm:()=>cR});async function cR(n,e){try{return await BR(n,e)}catch(t){if(t instanceof k)return e.stderr.
write(`rollstamp-krm: ${or(ye(t.message))}
`),Z.usage;if(!(t instanceof P))throw t;let r=t.line===0?"":`:${String(t.line)}:${String(t.column)}`;return e.stderr.write(
`${t.path}${r}: error: ${t.message} [${t.code}]
`),Z.input}}async function BR(n,e){let[t=""]=n;if(t==="--help"||t==="-h"||t===""&&e.stdin.isTTY)return e.stdout.write(OE),
Z.done;if(t==="--version"||t==="-V")return e.stdout.write(`${sa}
`),Z.done;if(t.startsWith("-"))throw new k(`unknown option ${t}; options go into the functionConfig`);let r={path:"-",text:Me(
"-",await e.stdin.read(X.input))},s=qr([r],o=>o===Zn),i=Fg(r,s);if(i===void 0)return kE(r,n,e);if(t!=="")throw new k("a \
function takes no arguments; options go into the functionConfig");return uR(i,s,e)}function uR(n,e,t){try{return fR(n,e,
t)}catch(r){if(!(r instanceof k)&&!(r instanceof P))throw r;let s=new Vs(n).toError(r);return t.stdout.write(cu(n,[],[s])),
t.stderr.write(r instanceof k?`rollstamp-krm: ${s.message}
`:ou(s)),r instanceof k?Z.usage:Z.input}}function fR(n,e,t){let r=fa(n.functionConfig,t.cwd),{edits:s,findings:i,stale:o}=tl(
n.file,r,{parsed:e}),a=new Vs(n),l=[...i.map(B=>a.toResult(B)),...o.map(B=>a.toStale(B))];t.stderr.write(l.map(ou).join(
""));let c=l.some(({severity:B})=>B==="error");return r.isCheck&&n.caller==="kustomize"?t.stdout.write(Pg(n,l)):t.stdout.
write(cu(n,r.isCheck||c?[]:s,l)),c?Z.failed:Z.done}var vE=S(()=>{"use strict";W();ne();Ve();jr();bt();_t();WB();Gg();tf();
da();AE();eu();IE();lu();ha()});import{join as dR}from"node:path";function FE({env:n},e){let t=hR.flatMap(s=>{let i=n[s];return i===void 0?[]:[[s,i]]}),
r=mR.map(([s,i])=>[s,dR(e,i)]);return F(b(b({},Object.fromEntries([...t,...r])),pR),{HOME:e,TMPDIR:e})}var hR,nl,pR,mR,TE=S(
()=>{"use strict";hR=["PATH","GOMEMLIMIT","GOMAXPROCS","GOGC","ARGOCD_APP_NAME","ARGOCD_APP_NAMESPACE","ARGOCD_APP_PROJE\
CT_NAME","ARGOCD_APP_SOURCE_REPO_URL","ARGOCD_APP_SOURCE_PATH","ARGOCD_APP_SOURCE_TARGET_REVISION","KUBE_VERSION","KUBE_\
API_VERSIONS"],nl="http://127.0.0.1:1",pR={HTTP_PROXY:nl,HTTPS_PROXY:nl,http_proxy:nl,https_proxy:nl,NO_PROXY:"",no_proxy:"",
GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0"},mR=[["HELM_CACHE_HOME","helm/cache"],["HELM_CONFIG_HOME","helm/config"],
["HELM_DATA_HOME","helm/data"],["XDG_CACHE_HOME","xdg/cache"],["XDG_CONFIG_HOME","xdg/config"],["XDG_DATA_HOME","xdg/dat\
a"],["KUSTOMIZE_PLUGIN_HOME","kustomize"]]});import{mkdtempSync as gR,readdirSync as CR,realpathSync as yR,rmSync as ER,statSync as wR}from"node:fs";import{join as RE}from"node:path";
function LE(n){try{return OR(n),yR(gR(RE(n,SR)))}catch(e){let t=e instanceof Error&&"code"in e?String(e.code):"unknown e\
rror";throw new k(`no folder can be made in $TMPDIR (${t}): give the sidecar a volume there, e.g. an emptyDir at /tmp`,{
cause:e})}}function OR(n){for(let e of CR(n))DR.test(e)&&AR(RE(n,e))}function AR(n){try{Date.now()-wR(n).mtimeMs>bR&&nf(
n)}catch{}}function nf(n){ER(n,{recursive:!0,force:!0})}var SR,DR,bR,xE=S(()=>{"use strict";W();SR="rollstamp-",DR=/^rollstamp-[A-Za-z0-9]{6}$/,
bR=36e5});import{spawn as kR}from"node:child_process";import{tmpdir as IR}from"node:os";function vR(n,e){if(n instanceof P||!(n instanceof
Error&&"code"in n))return n;let t=String(n.code),r={ENOENT:`${e} is not on the PATH of the sidecar: add it to the image`,
E2BIG:`the parameters are larger than the system lets ${e} have: put values into files`};return new P("render-failed",r[t]??
`${e} cannot be run (${t})`,{path:"",cause:n})}var ci,NR,rl,sl,rf=S(()=>{"use strict";W();Ve();TE();xE();ci=class extends Error{name="\
Interrupted";signal;constructor(e){super(e),this.signal=e}},NR=64*1024,rl=class{#e;#t;#n;#r;#s;#u;constructor(e,t){this.#e=
e,this.#t=t,this.#n=e.onInterrupt?.(r=>{this.#u=r,this.#s?.kill("SIGKILL")})}get folder(){return this.#r??=LE(this.#e.env.
TMPDIR??IR()),this.#r}async run(e,t){this.checkSignal();let r=FE(this.#e,this.folder);try{return await this.#f(kR(e,t,{cwd:this.#t,
env:r,stdio:["ignore","pipe","pipe"]}))}catch(s){throw vR(s,e)}finally{this.#s=void 0,this.checkSignal()}}checkSignal(){
if(this.#u!==void 0)throw new ci(this.#u)}end(){this.#n?.(),this.#s?.kill("SIGKILL"),this.#r!==void 0&&nf(this.#r)}async#f(e){
this.#s=e;let[t,r]=[new sl(X.input),new sl(NR)];e.stdout?.on("data",i=>{t.add(i)||e.kill("SIGKILL")}),e.stderr?.on("data",
i=>{r.add(i)});let s=await new Promise((i,o)=>{e.once("error",o),e.once("close",i)});if(t.isOver)throw new P("limit","th\
e render is larger than 256 MiB: split the application",{path:""});return{exitCode:s,stdout:t.bytes(),stderr:r.bytes().toString(
"utf8")}}},sl=class{#e=[];#t;#n=0;constructor(e){this.#t=e}get isOver(){return this.#n>this.#t}add(e){return this.isOver||
this.#e.push(e),this.#n+=e.length,!this.isOver}bytes(){return Buffer.concat(this.#e).subarray(0,this.#t)}}});function il(n){let e=[],t="";for(let r of n){let s=t==="",i=!s&&r.startsWith("\uFEFF")?r.slice(1):r;i!==""&&(s||(t.endsWith(
`
`)||e.push(`
`),!FR(i)&&!TR(t)&&e.push(`---
`)),e.push(i),t=i)}return e.join("")}function FR(n){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(n)}function TR(n){let e=n.endsWith(
`
`)?n.length-1:n.length,t=n.slice(n.lastIndexOf(`
`,e-1)+1,e);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}var sf=S(()=>{"use strict"});function GE(n){RR(n);let e=pt(n),t=0,r=0;for(let s of tt(n.text))if(!xR(n.text,s)){if(MR(n.text,s)){t+=1,r+=1;continue}for(let{
root:i,hasDirectives:o}of e(s)){if(PR(i))continue;t+=1;let a=l=>of(n,i.start,`document ${String(t)} ${l}`);o&&a("has a %\
-directive, which Argo CD does not read: remove it"),r+=GR(i,a)}}return r}function HE(n){if(["apiVersion:","kind:","meta\
data:"].every(e=>n.text.includes(e)))return!1;try{let e=pt(n);return tt(n.text).flatMap(r=>e(r)).every(({root:r})=>j(L(oe(
r,!1),"kind"))===void 0)}catch(e){if(e instanceof P)return!(n.text.includes("apiVersion:")&&n.text.includes("kind:"));throw e}}
function RR(n){let{text:e}=n,t=/^\uFEFF?---(?=[^\r\n])(?![ \t]*(?:[ \t]#|\r?$))/m.exec(e);t!==null&&of(n,t.index,"a line\
 begins with `---` and goes on, which Argo CD takes for a broken separator: put `---` on a line of its own, or indent th\
e line");let r=/^\.\.\.(?:[ \t].*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|[ \t]*(?:#.*)?$)(?=.)/m.exec(e);r!==null&&
of(n,r.index,"Argo CD drops what follows `...`: begin the next document with a line `---`")}function xR(n,{start:e,end:t}){
return t-e<1e3&&LR.test(n.slice(e,t))}function MR(n,e){let t=xs(n,e);if(t==="none"||t==="unknown"||t.endsWith("List")||!ME(
t))return!1;let r=e.start===0&&n.startsWith("apiVersion:")?0:n.indexOf(`
apiVersion:`,e.start)+1;if(r<e.start||r>=e.end||r===0&&e.start>0)return!1;let[,s=""]=/^apiVersion:[ \t]+([\w./-]+)[ \t]*(?:[ \t]#[^\n]*)?\r?$/.
exec(n.slice(r,_R(n,r)))??[];return ME(s)}function ME(n){return/^[a-z]/i.test(n)&&!/^(?:y|yes|n|no|on|off|true|false|null)$/i.
test(n)}function _R(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t}function PR(n){let{node:e}=oe(n,!1);return e.type==="scalar"&&e.resolved==="null"}function GR(n,e){
let t=oe(n,!1);PE(t,e);let r=L(t,"items");if(r===void 0)return 1;let s=he(r);for(let[i,o]of s.entries())PE(o,a=>e(`has a\
n item, number ${String(i+1)}, that ${a}`));return s.length}function PE(n,e){n.node.type!=="mapping"&&e(`is not a mappin\
g; ${_E}`);for(let t of["kind","apiVersion"])(j(L(n,t))??"")===""&&e(`has no ${t}; ${_E}`)}function of(n,e,t){throw new P(
"not-an-object",t,b({path:n.path},ce(n,Math.max(0,e))))}var LR,_E,af=S(()=>{"use strict";W();Se();We();Kr();Qt();LR=/^(?:\uFEFF?---[^\r\n]*)?(?:\s|#[^\n]*(?:\n|$))*(?:null|~|Null|NULL)?(?:\s|#[^\n]*(?:\n|$))*$/;
_E="every document of a render is an object of Kubernetes"});import{lstatSync as HR,readdirSync as $R,realpathSync as KE,statSync as UR}from"node:fs";import{dirname as $E,join as qE,
posix as KR,relative as jE,resolve as qR,sep as lf}from"node:path";function ol(n,e){let t=KE(n),r=t,s=KR.normalize(e).split(
"/").filter(i=>i!==""&&i!==".");for(let i of s.toReversed()){if(i===".."||!r.endsWith(`${lf}${i}`)||$E(r)===r)break;r=$E(
r)}return{app:t,root:r}}function bn(n,e){let t=jE(n,e);return t===""||t!==".."&&!t.startsWith(`..${lf}`)}function On(n){
try{return KE(n)}catch{return}}function qe(n){return UR(n,{throwIfNoEntry:!1})?.isFile()===!0}function al({root:n},e){return x(
jE(n,e).split(lf).join("/")||".")}function ll(n){return new P("outside-repository",n,{path:""})}function cf(n,e,t){let r=n.
startsWith("/")?qE(t.root,n):qR(t.app,n),s=()=>ll(`${e}: ${x(n)} leads out of the repository; name a file in it`);if(!bn(
t.root,r))throw s();let i=On(r);if(i!==void 0&&!bn(t.root,i))throw s();if(i===void 0||!qe(i))throw new P("unreadable",`${e}\
: ${x(n)}: there is no such file in the repository`,{path:""});return i}function Bi(n,e){let t=[],r=new Set,s=[n],i=0;for(let o of s)
if(!r.has(o)){r.add(o);for(let a of $R(o,{withFileTypes:!0}).toSorted((l,c)=>pe(l.name,c.name))){if(i+=1,i>UE)throw new P(
"limit",`the folder holds more than ${String(UE)} files`,{path:al(e,n)});if(a.name===".git")continue;let l=qE(o,a.name),
c=a.isSymbolicLink()?an(l,e):l;if(c===void 0)continue;let B=HR(c);B.isDirectory()?s.push(c):B.isFile()&&t.push(c)}}return t}
function an(n,e){let t=On(n);if(t===void 0||bn(e.root,t))return t;throw ll(`${al(e,n)}: the symbolic link leads out of t\
he repository; put what it means into it`)}var UE,qt=S(()=>{"use strict";W();ne();gt();UE=2e5});function JE(n){let e=[];for(let t=0;t+512<=n.length;){let r=parseInt(n.toString("latin1",t+124,t+136),8);if(!(r>=0))break;
let s=t+512;e.push(n.toString("latin1",s,s+r)),t=s+Math.ceil(r/512)*512}return e}var WE=S(()=>{"use strict"});import{readFileSync as YE,statSync as jR}from"node:fs";import{setTimeout as JR}from"node:timers/promises";import{gunzipSync as WR}from"node:zlib";
function QE(n,e){return ZE(VR,n,e)}async function XE(n,e){ZE(zR,n,e)&&await JR(VE-Date.now()%VE+QR)}function ZE(n,e,t){let r=s=>eL(
n,s);return t.some(r)||e.some(s=>XR(s).some(r))}function XR(n){let{size:e}=jR(n);return/\.(?:tgz|tar\.gz)$/.test(n)?e>zE?
[]:JE(ZR(n)):e>YR?[]:[YE(n,"latin1")]}function ZR(n){try{return WR(YE(n),{maxOutputLength:zE})}catch{return Buffer.alloc(
0)}}function eL(n,e){for(let t=e.indexOf("{{");t!==-1;t=e.indexOf("{{",t)){let r=tL(e,t+2);if(n.test(r.code))return!0;t=
r.at}return!1}function tL(n,e){let t=[];cl.lastIndex=e;for(let r=cl.exec(n);r!==null;r=cl.exec(n)){if(r[0]==="}}")return{
at:cl.lastIndex,code:t.join("")};t.push(/^(?:\/\*|"|`)/.test(r[0])&&r[0].length>1?" ":r[0])}return{at:n.length,code:""}}
function Bf({selection:n,digests:e},t){for(let[r,s]of e){let i=`${n.workload.id.namespace}/${r}`,o=t.get(i);o===void 0?t.
set(i,new Set([s])):o.add(s)}}function ew(n,e){let t=[...n].filter(([r,s])=>{let i=e.get(r);return i===void 0||[...s].some(
o=>!i.has(o))});return new Set(t.map(([r])=>r))}var VR,YR,zE,zR,VE,QR,cl,uf=S(()=>{"use strict";WE();VR=/(?<![\w.$"'-])(?:rand[A-Za-z]\w*|gen[A-Z]\w*|uuidv4|now|htpasswd|bcrypt|encryptAES|derivePassword|shuffle|lookup)(?![\w-])/,
YR=4<<20,zE=64<<20;zR=/(?<![\w.$"'-])now(?![\w-])/;VE=1e3,QR=5;cl=/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}\}|[^"`}/]+|[\s\S]/y});function df(n,e){let t=iL(n),r=xa();if(t===void 0||!r.compiles(t))throw new k(`${e} is not a glob that can be read; it t\
akes *, ?, [a-z], [!a-z] and {a,b}`);return s=>r.matches(t,s)}function iL(n){if(n.length>nL)return;let e="",t=0,r=0;for(let s of n.
matchAll(sL)){let[i,o,a,l]=s;if(r=s.index+i.length,o!==void 0?e+=ff(o):l!==void 0?e+=`[${a===""?"":"^"}${oL(l)}]`:i.startsWith(
"*")?e+=".*":i==="?"?e+=".":i==="{"?(t+=1,e+="(?:"):i==="}"?(t-=1,e+=")"):e+=i===","&&t>0?"|":ff(i),t<0||t>rL)return}return r===
n.length&&t===0?`(?s:${e})`:void 0}function oL(n){return n.replace(/\\(.)|[\^[\]&]/gsu,(e,t)=>ff(t??e))}function ff(n){return/[\w/ -]/u.
test(n)&&n!=="-"?n:`\\x{${(n.codePointAt(0)??0).toString(16)}}`}var nL,rL,sL,tw=S(()=>{"use strict";W();Ma();nL=1e3,rL=10;
sL=/\\(.)|\*+|\?|\[(!?)((?:\\.|[^\]\\])+)\]|[{},]|[^\\[\]]/gsuy});import{readdirSync as aL}from"node:fs";import{join as lL,relative as nw,sep as rw}from"node:path";function sw({repository:n,
request:e}){let t=dL(n,{recurse:e.recurse,isWanted:fL(e)}),r=[],s=X.input;for(let i of t){let o=nw(n.app,i).split(rw).join(
"/");if(o.endsWith(".jsonnet"))throw new P("render-failed","Jsonnet is not rendered: leave the file out with the paramet\
er exclude",{path:o});let a=xt(i,s);if(a===void 0)throw jn(o);s-=a.length;let l={path:o,text:Me(o,a)};!l.text.includes(uL)&&
(o.endsWith(".json")||!HE(l))&&r.push(l)}return{files:r.length<2?r:r.map(hL)}}function fL({include:n,exclude:e}){let t=n===
""?()=>!0:df(n,"parameter include"),r=e===""?()=>!1:df(e,"parameter exclude");return s=>t(s)&&!r(s)}function dL(n,{recurse:e,
isWanted:t}){let r=[],s=i=>{let o=aL(i,{withFileTypes:!0});for(let a of o.toSorted((l,c)=>pe(l.name,c.name))){let l=lL(i,
a.name);if(a.isDirectory()){e&&a.name!==".git"&&s(l);continue}let c=nw(n.app,l).split(rw).join("/");!cL.test(a.name)||BL.
test(a.name)||a.isSymbolicLink()&&an(l,n)===void 0||qe(l)&&t(c)&&r.push(l)}};return s(n.app),r}function hL(n){let e=tt(n.
text);if(e[0]?.isJson!==!0)return n;let t=e.map(({start:r,end:s})=>n.text.slice(r,s));return{path:n.path,text:`---
${t.map(pL).join(`
---
`)}`}}function pL(n){return n.replaceAll("	"," ").replace(/\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)/gis,(e,t,r)=>t===
void 0||r===void 0?e.replace("\\/","/"):String.fromCharCode(parseInt(t,16),parseInt(r,16))).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}var cL,BL,uL,iw=S(()=>{"use strict";W();Ve();bt();gt();Qt();af();
tw();qt();cL=/\.(?:yaml|yml|json|jsonnet)$/,BL=/^\.(?:rollstamp|argocd-source(?:-.*)?)\.yaml$/,uL="+argocd:skip-file-ren\
dering"});import{join as ow}from"node:path";function lw(n,e){let r=n.slice(0,gL).replace(/^Use --debug flag to render out invalid YAML$/m,
"").replace(/(execution error at \([^)\n]*\):)[\s\S]*/,`$1 ${An}`).replace(/<[^>]*>|`[^`]*`/g,` ${An} `).split(/\s+/).filter(
o=>o!==""),s=r.map((o,a)=>/^(?:line|column)$/.test(r[a-1]??"")&&/^\d{1,6}[:,.]?$/.test(o)?o:EL(o,e)),i=s.filter((o,a)=>o!==
An||s[a-1]!==An).join(" ");return i.length>aw?`${i.slice(0,aw)}${An}`:i}function EL(n,e){if(n.length>yL)return An;let[,t="",
r="",s=""]=CL.exec(n)??[];if(r==="")return n.length>3?An:n;if(mL.has(r.toLowerCase()))return n;let[,i=r,o=""]=/^(.*?)((?::\d{1,6}){1,2})$/.
exec(r)??[],a=SL(i,e);return a===void 0?An:`${t}${a}${o}${s}`}function SL(n,{app:e,root:t}){if(!/^[\w./@+-]*[./][\w./@+-]*$/.
test(n))return;if(n.startsWith(`${t}/`))return n.slice(t.length+1);if(n.startsWith("/"))return;if(qe(ow(e,n)))return n;let r=n.
slice(n.indexOf("/")+1);return qe(ow(e,r))||wL.test(n)?r:void 0}var mL,gL,aw,An,CL,yL,wL,cw=S(()=>{"use strict";qt();mL=
new Set(`a above accumulate accumulating accumulation add additional after alias all allowed already also an anchor and \
any api apiversion apply are argument
  argument(s) arguments as assign associated at attempt available background bad base bases be been before behavior bloc\
k bool boolean both
  but by called calling can cannot character characters chart chart.yaml charts charts/ check checking circular cluster
  collect comparable compatible component components condition configmap configmaps configuration conflict contain conta\
ined contains content control
  convert converting could create crd crds creating cycle data dependencies dependency deployment detected did different\
 directory disabled
  document does doesn't double-quoted duplicate each either element empty end enable encountered end-of-file eof error e\
rror(s) errors escape evaluating
  evalsymlinks exec execute executing execution exist exists expected expects extra fail failed failing failure false
  fetch field fields file files find first flag float for format found from function generate generator generators get
  given got group handle has have helm horizontal id in inaccessible include incompatible incorrect index inflate int in\
teger
  interface invalid invocation invoked io is it item items its json key keys kind kubeversion kubernetes kustomization k\
ustomization.yaml
  kustomization.yml kustomize label labels larger last length limit line lines list load loading local lock locate loop \
low
  lstat manifest manifests many map mapping mappings match matches maximum merge merging message metadata missing more m\
ultiple must name named
  names namespace need needs new nil no node none not null number object objects of on one only open operand operands or\
 other
  out outside overlay parameter parameters parse parsed parser parsing patch patches patching path paths permission perm\
itted pointer please processing
  property quoted range read reading recursion reference references register registered release remote render rendering \
replacement
  repository requires required resource resources returned root run same scalar scan scanning schema schema(s) scope sec\
ret secrets
  security see sequence service should single single-quoted source specification specifications specify specified spec s\
tart
  stat stop stopped strategic string strings structure subchart such syntax tab tag target targets template templates th\
an that the there these this
  to token tokens too transformer transformers true try type types unable unclosed undefined unexpected
  unexpectedly unknown unmarshal unmarshaling unmarshalling unquoted unrecognized unsupported unterminated up update use\
 used using validate
  validating validation validations value values values.yaml variable version version(s) versions was web when where whi\
ch while white whitespace
  with within without would wrong yaml you your
    build builtin config configuring context couldn't decoding defined doc err evalsymlink external go into json-patch m\
ay
    malformedyamlerror numeric plugin plugins sm sources sure tags template's this: trouble valid vs`.split(/\s+/)),gL=16384,
aw=900,An="\u2026";CL=/^((?:err=)?[("'[{]*)(.*?)([)"'\]},.;:]*)$/s,yL=400;wL=/^[\w.-]{1,60}(?:\/charts\/[\w.-]{1,60}){1,5}\/templates(?:\/[\w.-]{1,80}){1,5}\.(?:yaml|yml|tpl|txt)$/});function ui(n,e,t){if(e.exitCode!==0)throw hf(n,e,t);return{path:n,text:Me(n,e.stdout)}}function hf(n,{exitCode:e,stderr:t},{
repository:r}){let s=e===null?"was killed (too little memory?)":`failed with exit code ${String(e)}`,i=lw(t,r),o=`run ${n}\
 in the folder of the application to see all of it`;return new P("render-failed",`${n} ${s}${i===""?"":`: ${i}`}; ${o}`,
{path:""})}var Bl=S(()=>{"use strict";W();bt();cw()});import{readFileSync as DL}from"node:fs";import{join as bL,resolve as OL}from"node:path";async function Bw(n){for(let t of AL)
kL(t,n);let e=await n.children.run("helm",["dependency","build","."]);if(e.exitCode!==0)throw hf("helm dependency build",
e,n)}function kL(n,{repository:e}){let t=an(bL(e.app,n),e);if(t===void 0||!qe(t))return;let r={path:n,text:Me(n,DL(t))},
s=pt(r);for(let{root:i,problem:o}of tt(r.text).flatMap(a=>s(a))){if(o!==void 0)throw new P("yaml-unsupported",o.message,
b({path:n},ce(r,o.offset)));for(let{text:a,offset:l}of pf(i,!1)){let c=f=>new P("outside-repository",`a dependency ${f}`,
b({path:n},ce(r,Math.max(0,l))));if(a==="")continue;let B=/^file:\/\/(?!\/)(.*)$/.exec(a)?.[1];if(B===void 0)throw c("is\
 not in charts/ and would be fetched; run helm dependency build and commit charts/");let u=On(OL(e.app,B));if(u===void 0||
!bn(e.root,u))throw c("is to come from outside of the repository, or from nowhere; name a folder in it");Bi(u,e)}}}function*pf(n,e){
let{node:t}=oe(n,!1);if(t.type==="scalar")e&&t.resolved!=="null"&&(yield{text:t.text,offset:n.start});else if(t.type==="\
sequence")for(let r of t.items)yield*pf(r,e);else for(let{name:r,value:s}of t.entries)yield*pf(s,e||/^repository$/i.test(
r??""))}var AL,uw=S(()=>{"use strict";W();Se();We();bt();Kr();Qt();qt();Bl();AL=["Chart.yaml","requirements.yaml","Chart\
.lock","requirements.lock"]});import{writeFileSync as IL}from"node:fs";import{join as NL,relative as vL,sep as FL}from"node:path";async function mw(n){
let{children:e,repository:t}=n;Bi(t.app,t);let r=TL(n),s=await e.run("helm",r);s.exitCode!==0&&s.stderr.includes("missin\
g in charts/ directory")&&(await Bw(n),s=await e.run("helm",r));let i=ui(fw,s,n),{values:o,helmParameters:a,helmStringParameters:l}=n.
request,c=[...gw(n),...Cw(n).map(([,d])=>d)],B=[...Bi(t.app,t),...c],u=[o,...a.values(),...l.values()];return QE(B,u)?{files:[
i],again:async()=>(await XE(B,u),ui(fw,await e.run("helm",r),n))}:{files:[i]}}function TL(n){let{request:e,env:t,children:r}=n,
{values:s,helmParameters:i,helmStringParameters:o,skipCrds:a}=e,l=t.KUBE_VERSION??"",c=gw(n).map(u=>hw(pw(u,n)));if(s!==
""){let u=NL(r.folder,"values.yaml");IL(u,s,{mode:384}),c.push(hw(u))}let B=Cw(n).map(([u,f])=>[u,xL(pw(f,n),yw(u))]);for(let[
u]of B)LL(u);return["template",".","--name-template",RL(t),...mf("--namespace",e.namespace),...mf("--kube-version",l),...gf(
i).flatMap(([u,f])=>["--set",`${Cf(u)}=${dw(f)}`]),...gf(o).flatMap(([u,f])=>["--set-string",`${Cf(u)}=${dw(f)}`]),...B.
flatMap(([u,f])=>["--set-file",`${u}=${f}`]),...c.flatMap(u=>["--values",u]),...(t.KUBE_API_VERSIONS??"").split(",").flatMap(
u=>mf("--api-versions",u)),...a?[]:["--include-crds"]]}function RL(n){let e=(n.ARGOCD_APP_NAME??"").replace(/^[^_]*_/,"");
if(e!=="")return e;throw new k("ARGOCD_APP_NAME is not set, and is the name of the release; Argo CD sets it")}function mf(n,e){
return e===""?[]:[n,e]}function gf(n){return[...n].toSorted(([e],[t])=>pe(e,t))}function gw({request:n,repository:e}){return n.
valueFiles.map(t=>cf(Ew(t,"value-files"),"value-files",e))}function Cw({request:n,repository:e}){return gf(n.helmFileParameters).
map(([t,r])=>{let s=yw(t);return[t,cf(Ew(r,s),s,e)]})}function yw(n){return`helm-file-parameters ${x(n)}`}function Ew(n,e){
if(n.startsWith("-"))throw new k(`${e}: ${x(n)} begins with -, like an option; name a file, with ./ before it if need be`);
if(/^[a-z][a-z0-9+.-]*:/i.test(n))throw new k(`${e}: ${x(n)} is a URL; name a file of the repository`);if(new RegExp("\\p\
{Cc}","u").test(n))throw new k(`${e}: ${x(n)} holds a control character`);return n}function Cf(n){if(n!==""&&!n.startsWith(
"-"))return n;throw new k(`helm-parameters: ${n===""?"a key is empty":`${x(n)} begins with -, like an option`}; name a v\
alue of the chart, e.g. image.tag`)}function LL(n){if(!(Cf(n)===n&&!/[=,\\{}\p{Cc}]/u.test(n)))throw new k(`helm-file-pa\
rameters: ${x(n)} is not the name of one value of the chart; it may hold no =, comma, brace or backslash`)}function xL(n,e){
if(!/[,\\{}]/.test(n))return n;throw new k(`${e}: the name of the file holds a comma, brace or backslash, which Helm doe\
s not take: rename it`)}function dw(n){return n.startsWith("{")&&n.endsWith("}")?n:n.replace(/(?<!\\),/g,"\\,")}function hw(n){
return/[",]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function pw(n,{repository:e}){let t=vL(e.app,n).split(FL).join("/");
return t.startsWith("../")?t:`./${t}`}var fw,ww=S(()=>{"use strict";W();ne();gt();uw();qt();uf();Bl();fw="helm template"});function Sw(n){let e=pt(n);return tt(n.text).flatMap(t=>e(t).flatMap(({root:r,problem:s})=>{if(s===void 0)return[...ul(r)];
throw new P("yaml-unsupported",s.message,b({path:n.path},ce(n,s.offset)))}))}function*ul(n){let{node:e}=oe(n,!1);if(e.type===
"scalar")e.resolved==="string"&&(yield{text:e.text,offset:n.start});else if(e.type==="sequence")for(let t of e.items)yield*ul(
t);else for(let{name:t,value:r}of e.entries)(t===void 0||!ML.has(t))&&(yield*ul(r))}function fl(n){return/:\/\/|::|^[^/]*[@:]|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i.
test(n)}function yf(n){let e="the entry is remote; a render that is to be the same each time takes in what the repositor\
y holds: copy it there";return new P("outside-repository",e,n)}function Ef(n,e){if(/builtin|\\/.test(n.text)){for(let t of _L(
n))if(j(L(oe(t,!1),"apiVersion"))==="builtin"&&[...ul(t)].some(({text:r})=>fl(r.replace(/^[^=/]*=(?=.)/,""))))throw yf(e)}}
function _L(n){try{let e=pt(n);return tt(n.text).flatMap(t=>e(t).map(({root:r})=>r))}catch(e){if(e instanceof P)return[];
throw e}}var ML,Dw=S(()=>{"use strict";W();Se();We();Kr();Qt();ML=new Set(["annotations","apiVersion","behavior","buildM\
etadata","commonAnnotations","commonLabels","fieldPath","generatorOptions","imageTag","images","kind","labels","literals",
"metadata","name","namePrefix","nameSuffix","namespace","options","patch","replicas","sortOptions","target","targets","t\
ype","vars"])});import{readFileSync as PL,statSync as GL}from"node:fs";import{join as HL,resolve as bw}from"node:path";async function Aw(n){
UL(n.repository);let e=await n.children.run("kustomize",["build","."]);return{files:[ui($L,e,n)]}}function UL(n){let e=[
n.app],t=new Set(e);for(let r of e){for(let s of qL(r,n))t.has(s)||e.push(s),t.add(s);if(t.size>Ow)throw new P("limit",`\
the application has more than ${String(Ow)} kustomizations`,{path:""})}}function qL(n,e){let t=wf.map(o=>HL(n,o)).find(qe);
if(t===void 0)return[];let r=On(t),s=al(e,t);if(r===void 0||!bn(e.root,r))throw ll(`${s}: the symbolic link leads out of\
 the repository`);let i={path:s,text:Me(s,PL(r))};return Sw(i).flatMap(({text:o,offset:a})=>{let l=b({path:s},ce(i,Math.
max(0,a))),c=KL.test(o);if(c&&Ef({path:s,text:o},l),o.includes(`
`))return[];let B=o.replace(/^[^=/]*=(?=.)/,"");if(!c&&(fl(o)||fl(B)))throw yf(l);let u=On(bw(n,o))??On(bw(n,B));if(u===
void 0)return[];if(!bn(e.root,u)){let f="the entry leads out of the repository; kustomizations take in what it holds";throw new P(
"outside-repository",f,l)}return GL(u).isDirectory()?[u]:(JL(u,l),[])})}function JL(n,e){let t=qe(n)?xt(n,jL):void 0;t!==
void 0&&Ef({path:e.path,text:Buffer.from(t).toString("utf8")},e)}var wf,$L,Ow,KL,jL,kw=S(()=>{"use strict";W();We();bt();
Dw();qt();Bl();wf=["kustomization.yaml","kustomization.yml","Kustomization"],$L="kustomize build";Ow=1e4;KL=/\n|^\s*[{[]/;
jL=1<<20});import{join as Iw}from"node:path";function Sf(n,{app:e}){return n!=="auto"?n:wf.some(t=>qe(Iw(e,t)))?"kustomize":qe(Iw(e,
"Chart.yaml"))?"helm":"directory"}async function Nw(n){return WL[Sf(n.request.source,n.repository)](n)}var WL,Df=S(()=>{
"use strict";iw();ww();kw();qt();WL={directory:sw,kustomize:Aw,helm:mw}});var te=R(Pe=>{"use strict";var bf=Symbol.for("yaml.alias"),vw=Symbol.for("yaml.document"),dl=Symbol.for("yaml.map"),Fw=Symbol.
for("yaml.pair"),Of=Symbol.for("yaml.scalar"),hl=Symbol.for("yaml.seq"),ln=Symbol.for("yaml.node.type"),VL=n=>!!n&&typeof n==
"object"&&n[ln]===bf,YL=n=>!!n&&typeof n=="object"&&n[ln]===vw,zL=n=>!!n&&typeof n=="object"&&n[ln]===dl,QL=n=>!!n&&typeof n==
"object"&&n[ln]===Fw,Tw=n=>!!n&&typeof n=="object"&&n[ln]===Of,XL=n=>!!n&&typeof n=="object"&&n[ln]===hl;function Rw(n){
if(n&&typeof n=="object")switch(n[ln]){case dl:case hl:return!0}return!1}function ZL(n){if(n&&typeof n=="object")switch(n[ln]){case bf:case dl:case Of:case hl:
return!0}return!1}var ex=n=>(Tw(n)||Rw(n))&&!!n.anchor;Pe.ALIAS=bf;Pe.DOC=vw;Pe.MAP=dl;Pe.NODE_TYPE=ln;Pe.PAIR=Fw;Pe.SCALAR=
Of;Pe.SEQ=hl;Pe.hasAnchor=ex;Pe.isAlias=VL;Pe.isCollection=Rw;Pe.isDocument=YL;Pe.isMap=zL;Pe.isNode=ZL;Pe.isPair=QL;Pe.
isScalar=Tw;Pe.isSeq=XL});var fi=R(Af=>{"use strict";var Ae=te(),it=Symbol("break visit"),Lw=Symbol("skip children"),jt=Symbol("remove node");function pl(n,e){
let t=xw(e);Ae.isDocument(n)?Bs(null,n.contents,t,Object.freeze([n]))===jt&&(n.contents=null):Bs(null,n,t,Object.freeze(
[]))}pl.BREAK=it;pl.SKIP=Lw;pl.REMOVE=jt;function Bs(n,e,t,r){let s=Mw(n,e,t,r);if(Ae.isNode(s)||Ae.isPair(s))return _w(
n,r,s),Bs(n,s,t,r);if(typeof s!="symbol"){if(Ae.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<e.items.length;++i){
let o=Bs(i,e.items[i],t,r);if(typeof o=="number")i=o-1;else{if(o===it)return it;o===jt&&(e.items.splice(i,1),i-=1)}}}else if(Ae.
isPair(e)){r=Object.freeze(r.concat(e));let i=Bs("key",e.key,t,r);if(i===it)return it;i===jt&&(e.key=null);let o=Bs("val\
ue",e.value,t,r);if(o===it)return it;o===jt&&(e.value=null)}}return s}async function ml(n,e){let t=xw(e);Ae.isDocument(n)?
await us(null,n.contents,t,Object.freeze([n]))===jt&&(n.contents=null):await us(null,n,t,Object.freeze([]))}ml.BREAK=it;
ml.SKIP=Lw;ml.REMOVE=jt;async function us(n,e,t,r){let s=await Mw(n,e,t,r);if(Ae.isNode(s)||Ae.isPair(s))return _w(n,r,s),
us(n,s,t,r);if(typeof s!="symbol"){if(Ae.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<e.items.length;++i){
let o=await us(i,e.items[i],t,r);if(typeof o=="number")i=o-1;else{if(o===it)return it;o===jt&&(e.items.splice(i,1),i-=1)}}}else if(Ae.
isPair(e)){r=Object.freeze(r.concat(e));let i=await us("key",e.key,t,r);if(i===it)return it;i===jt&&(e.key=null);let o=await us(
"value",e.value,t,r);if(o===it)return it;o===jt&&(e.value=null)}}return s}function xw(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.
Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function Mw(n,e,t,r){if(typeof t=="function")return t(n,e,
r);if(Ae.isMap(e))return t.Map?.(n,e,r);if(Ae.isSeq(e))return t.Seq?.(n,e,r);if(Ae.isPair(e))return t.Pair?.(n,e,r);if(Ae.
isScalar(e))return t.Scalar?.(n,e,r);if(Ae.isAlias(e))return t.Alias?.(n,e,r)}function _w(n,e,t){let r=e[e.length-1];if(Ae.
isCollection(r))r.items[n]=t;else if(Ae.isPair(r))n==="key"?r.key=t:r.value=t;else if(Ae.isDocument(r))r.contents=t;else{
let s=Ae.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}Af.visit=pl;Af.visitAsync=
ml});var kf=R(Gw=>{"use strict";var Pw=te(),tx=fi(),nx={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},rx=n=>n.
replace(/[!,[\]{}]/g,e=>nx[e]),di=class n{constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},
n.defaultYaml,e),this.tags=Object.assign({},n.defaultTags,t)}clone(){let e=new n(this.yaml,this.tags);return e.docStart=
this.docStart,e}atDocument(){let e=new n(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;
break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign(
{},n.defaultTags);break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},
this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1);let r=e.trim().split(/[ \t]+/),s=r.shift();switch(s){case"\
%TAG":{if(r.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[i,o]=r;return this.
tags[i]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return t(0,"%YAML directive should contain exactly one p\
art"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return t(6,`Unsuppor\
ted YAML version ${i}`,o),!1}}default:return t(0,`Unknown directive ${s}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!==
"!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags\
 aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,r,s]=e.
match(/^(.*!)([^!]*)$/s);s||t(`The ${e} tag has no suffix`);let i=this.tags[r];if(i)try{return i+decodeURIComponent(s)}catch(o){
return t(String(o)),null}return r==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,r]of Object.entries(
this.tags))if(e.startsWith(r))return t+rx(e.substring(r.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.
explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),s;if(e&&r.length>0&&Pw.isNode(e.contents)){
let i={};tx.visit(e.contents,(o,a)=>{Pw.isNode(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of r)i===
"!!"&&o==="tag:yaml.org,2002:"||(!e||s.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);return t.join(`
`)}};di.defaultYaml={explicit:!1,version:"1.2"};di.defaultTags={"!!":"tag:yaml.org,2002:"};Gw.Directives=di});var gl=R(hi=>{"use strict";var Hw=te(),sx=fi();function ix(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not c\
ontain whitespace or control characters: ${JSON.stringify(n)}`;throw new Error(t)}return!0}function $w(n){let e=new Set;
return sx.visit(n,{Value(t,r){r.anchor&&e.add(r.anchor)}}),e}function Uw(n,e){for(let t=1;;++t){let r=`${n}${t}`;if(!e.has(
r))return r}}function ox(n,e){let t=[],r=new Map,s=null;return{onAnchor:i=>{t.push(i),s??(s=$w(n));let o=Uw(e,s);return s.
add(o),o},setAnchors:()=>{for(let i of t){let o=r.get(i);if(typeof o=="object"&&o.anchor&&(Hw.isScalar(o.node)||Hw.isCollection(
o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.
source=i,a}}},sourceObjects:r}}hi.anchorIsValid=ix;hi.anchorNames=$w;hi.createNodeAnchors=ox;hi.findNewAnchor=Uw});var If=R(Kw=>{"use strict";function pi(n,e,t,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){
let o=r[s],a=pi(n,r,String(s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(
r.keys())){let i=r.get(s),o=pi(n,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.
from(r)){let i=pi(n,r,s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=pi(
n,r,s,i);o===void 0?delete r[s]:o!==i&&(r[s]=o)}return n.call(e,t,r)}Kw.applyReviver=pi});var kn=R(jw=>{"use strict";var ax=te();function qw(n,e,t){if(Array.isArray(n))return n.map((r,s)=>qw(r,String(s),t));if(n&&
typeof n.toJSON=="function"){if(!t||!ax.hasAnchor(n))return n.toJSON(e,t);let r={aliasCount:0,count:1,res:void 0};t.anchors.
set(n,r),t.onCreate=i=>{r.res=i,delete t.onCreate};let s=n.toJSON(e,t);return t.onCreate&&t.onCreate(s),s}return typeof n==
"bigint"&&!t?.keep?Number(n):n}jw.toJS=qw});var Cl=R(Ww=>{"use strict";var lx=If(),Jw=te(),cx=kn(),Nf=class{constructor(e){Object.defineProperty(this,Jw.NODE_TYPE,{
value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&
(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:r,onAnchor:s,reviver:i}={}){if(!Jw.isDocument(e))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},a=cx.toJS(this,"",o);if(typeof s=="function")for(let{count:l,res:c}of o.anchors.values())s(c,l);return typeof i==
"function"?lx.applyReviver(i,{"":a},"",a):a}};Ww.NodeBase=Nf});var mi=R(Vw=>{"use strict";var Bx=gl(),ux=fi(),fs=te(),fx=Cl(),dx=kn(),vf=class extends fx.NodeBase{constructor(e){super(
fs.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){
if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;t?.aliasResolveCache?r=t.aliasResolveCache:
(r=[],ux.visit(e,{Node:(i,o)=>{(fs.isAlias(o)||fs.hasAnchor(o))&&r.push(o)}}),t&&(t.aliasResolveCache=r));let s;for(let i of r){
if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,l=i.get(s);if(l||(dx.toJS(
s,null,t),l=i.get(s)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=yl(o,s,i)),l.count*l.aliasCount>a)){let c="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(e,t){if(!t)return{source:this.source};
let r=this.resolve(t.doc,t);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return t.anchors.get(r).res}toString(e,t,r){let s=`*${this.source}`;if(e){if(Bx.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(i)}if(e.implicitKey)return`${s} `}return s}};function yl(n,e,t){if(fs.isAlias(e)){let r=e.resolve(
n),s=t&&r&&t.get(r);return s?s.count*s.aliasCount:0}else if(fs.isCollection(e)){let r=0;for(let s of e.items){let i=yl(n,
s,t);i>r&&(r=i)}return r}else if(fs.isPair(e)){let r=yl(n,e.key,t),s=yl(n,e.value,t);return Math.max(r,s)}return 1}Vw.Alias=
vf});var be=R(Ff=>{"use strict";var hx=te(),px=Cl(),mx=kn(),gx=n=>!n||typeof n!="function"&&typeof n!="object",In=class extends px.
NodeBase{constructor(e){super(hx.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:mx.toJS(this.value,e,t)}toString(){
return String(this.value)}};In.BLOCK_FOLDED="BLOCK_FOLDED";In.BLOCK_LITERAL="BLOCK_LITERAL";In.PLAIN="PLAIN";In.QUOTE_DOUBLE=
"QUOTE_DOUBLE";In.QUOTE_SINGLE="QUOTE_SINGLE";Ff.Scalar=In;Ff.isScalarValue=gx});var gi=R(zw=>{"use strict";var Cx=mi(),yr=te(),Yw=be(),yx="tag:yaml.org,2002:";function Ex(n,e,t){if(e){let r=t.filter(i=>i.
tag===e),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(`Tag ${e} not found`);return s}return t.find(r=>r.identify?.(
n)&&!r.format)}function wx(n,e,t){if(yr.isDocument(n)&&(n=n.contents),yr.isNode(n))return n;if(yr.isPair(n)){let u=t.schema[yr.
MAP].createNode?.(t.schema,null,t);return u.items.push(n),u}(n instanceof String||n instanceof Number||n instanceof Boolean||
typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,onTagObj:i,schema:o,sourceObjects:a}=t,
l;if(r&&n&&typeof n=="object"){if(l=a.get(n),l)return l.anchor??(l.anchor=s(n)),new Cx.Alias(l.anchor);l={anchor:null,node:null},
a.set(n,l)}e?.startsWith("!!")&&(e=yx+e.slice(2));let c=Ex(n,e,o.tags);if(!c){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),
!n||typeof n!="object"){let u=new Yw.Scalar(n);return l&&(l.node=u),u}c=n instanceof Map?o[yr.MAP]:Symbol.iterator in Object(
n)?o[yr.SEQ]:o[yr.MAP]}i&&(i(c),delete t.onTagObj);let B=c?.createNode?c.createNode(t.schema,n,t):typeof c?.nodeClass?.from==
"function"?c.nodeClass.from(t.schema,n,t):new Yw.Scalar(n);return e?B.tag=e:c.default||(B.tag=c.tag),l&&(l.node=B),B}zw.
createNode=wx});var wl=R(El=>{"use strict";var Sx=gi(),Jt=te(),Dx=Cl();function Tf(n,e,t){let r=t;for(let s=e.length-1;s>=0;--s){let i=e[s];
if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=r,r=o}else r=new Map([[i,r]])}return Sx.createNode(r,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:n,sourceObjects:new Map})}var Qw=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Rf=class extends Dx.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.
items.map(r=>Jt.isNode(r)||Jt.isPair(r)?r.clone(e):r),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Qw(e))this.
add(t);else{let[r,...s]=e,i=this.get(r,!0);if(Jt.isCollection(i))i.addIn(s,t);else if(i===void 0&&this.schema)this.set(r,
Tf(this.schema,s,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(e){let[t,...r]=e;
if(r.length===0)return this.delete(t);let s=this.get(t,!0);if(Jt.isCollection(s))return s.deleteIn(r);throw new Error(`E\
xpected YAML collection at ${t}. Remaining path: ${r}`)}getIn(e,t){let[r,...s]=e,i=this.get(r,!0);return s.length===0?!t&&
Jt.isScalar(i)?i.value:i:Jt.isCollection(i)?i.getIn(s,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Jt.isPair(
t))return!1;let r=t.value;return r==null||e&&Jt.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){
let[t,...r]=e;if(r.length===0)return this.has(t);let s=this.get(t,!0);return Jt.isCollection(s)?s.hasIn(r):!1}setIn(e,t){
let[r,...s]=e;if(s.length===0)this.set(r,t);else{let i=this.get(r,!0);if(Jt.isCollection(i))i.setIn(s,t);else if(i===void 0&&
this.schema)this.set(r,Tf(this.schema,s,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}};
El.Collection=Rf;El.collectionFromPath=Tf;El.isEmptyPath=Qw});var Ci=R(Sl=>{"use strict";var bx=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function Lf(n,e){return/^\n+$/.test(n)?n.substring(
1):e?n.replace(/^(?! *$)/gm,e):n}var Ox=(n,e,t)=>n.endsWith(`
`)?Lf(t,e):t.includes(`
`)?`
`+Lf(t,e):(n.endsWith(" ")?"":" ")+t;Sl.indentComment=Lf;Sl.lineComment=Ox;Sl.stringifyComment=bx});var Zw=R(yi=>{"use strict";var Ax="flow",xf="block",Dl="quoted";function kx(n,e,t="flow",{indentAtStart:r,lineWidth:s=80,
minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return n;s<i&&(i=0);let l=Math.max(1+i,1+s-e.length);if(n.length<=
l)return n;let c=[],B={},u=s-e.length;typeof r=="number"&&(r>s-Math.max(2,i)?c.push(0):u=s-r);let f,d,p=!1,h=-1,C=-1,y=-1;
t===xf&&(h=Xw(n,h,e.length),h!==-1&&(u=h+l));for(let I;I=n[h+=1];){if(t===Dl&&I==="\\"){switch(C=h,n[h+1]){case"x":h+=3;
break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}y=h}if(I===`
`)t===xf&&(h=Xw(n,h,e.length)),u=h+e.length+l,f=void 0;else{if(I===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let N=n[h+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(f=h)}if(h>=u)if(f)c.push(f),u=f+l,f=void 0;else if(t===Dl){for(;d===" "||d==="	";)d=I,I=n[h+=1],p=!0;let N=h>
y+1?h-2:C-1;if(B[N])return n;c.push(N),B[N]=!0,u=N+l,f=void 0}else p=!0}d=I}if(p&&a&&a(),c.length===0)return n;o&&o();let w=n.
slice(0,c[0]);for(let I=0;I<c.length;++I){let N=c[I],T=c[I+1]||n.length;N===0?w=`
${e}${n.slice(0,T)}`:(t===Dl&&B[N]&&(w+=`${n[N]}\\`),w+=`
${e}${n.slice(N+1,T)}`)}return w}function Xw(n,e,t){let r=e,s=e+1,i=n[s];for(;i===" "||i==="	";)if(e<s+t)i=n[++e];else{do
i=n[++e];while(i&&i!==`
`);r=e,s=e+1,i=n[s]}return r}yi.FOLD_BLOCK=xf;yi.FOLD_FLOW=Ax;yi.FOLD_QUOTED=Dl;yi.foldFlowLines=kx});var wi=R(eS=>{"use strict";var vt=be(),Nn=Zw(),Ol=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.
lineWidth,minContentWidth:n.options.minContentWidth}),Al=n=>/^(%|---|\.\.\.)/m.test(n);function Ix(n,e,t){if(!e||e<0)return!1;
let r=e-t,s=n.length;if(s<=r)return!1;for(let i=0,o=0;i<s;++i)if(n[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function Ei(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)
return t;let{implicitKey:r}=e,s=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(Al(n)?"  ":""),o="",a=0;for(let l=0,
c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"\
u":{o+=t.slice(a,l);let B=t.substr(l+2,4);switch(B){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:B.substr(0,2)==="00"?o+="\\x"+B.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(r||t[l+
2]==='"'||t.length<s)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=i,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,r?o:Nn.foldFlowLines(o,i,Nn.
FOLD_QUOTED,Ol(e,!1))}function Mf(n,e){if(e.options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Ei(n,e);let t=e.indent||(Al(n)?"  ":""),r="'"+n.replace(/'/g,"''").replace(/\n+/g,`\
$&
${t}`)+"'";return e.implicitKey?r:Nn.foldFlowLines(r,t,Nn.FOLD_FLOW,Ol(e,!1))}function ds(n,e){let{singleQuote:t}=e.options,
r;if(t===!1)r=Ei;else{let s=n.includes('"'),i=n.includes("'");s&&!i?r=Mf:i&&!s?r=Ei:r=t?Mf:Ei}return r(n,e)}var _f;try{_f=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{_f=/\n+(?!\n|$)/g}function bl({comment:n,type:e,value:t},r,s,i){let{blockQuote:o,commentString:a,lineWidth:l}=r.
options;if(!o||/\n[\t ]+$/.test(t))return ds(t,r);let c=r.indent||(r.forceBlockIndent||Al(t)?"  ":""),B=o==="literal"?!0:
o==="folded"||e===vt.Scalar.BLOCK_FOLDED?!1:e===vt.Scalar.BLOCK_LITERAL?!0:!Ix(t,l,c.length);if(!t)return B?`|
`:`>
`;let u,f;for(f=t.length;f>0;--f){let T=t[f-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let d=t.substring(f),p=d.indexOf(`
`);p===-1?u="-":t===d||p!==d.length-1?(u="+",i&&i()):u="",d&&(t=t.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(_f,`$&${c}`));let h=!1,C,y=-1;for(C=0;C<t.length;++C){let T=t[C];if(T===" ")h=!0;else if(T===
`
`)y=C;else break}let w=t.substring(0,y<C?y+1:C);w&&(t=t.substring(w.length),w=w.replace(/\n+/g,`$&${c}`));let N=(h?c?"2":
"1":"")+u;if(n&&(N+=" "+a(n.replace(/ ?[\r\n]+/g," ")),s&&s()),!B){let T=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),G=!1,V=Ol(r,!0);o!=="fold\
ed"&&e!==vt.Scalar.BLOCK_FOLDED&&(V.onOverflow=()=>{G=!0});let _=Nn.foldFlowLines(`${w}${T}${d}`,c,Nn.FOLD_BLOCK,V);if(!G)
return`>${N}
${c}${_}`}return t=t.replace(/\n+/g,`$&${c}`),`|${N}
${c}${w}${t}${d}`}function Nx(n,e,t,r){let{type:s,value:i}=n,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:B}=e;
if(a&&i.includes(`
`)||B&&/[[\]{},]/.test(i))return ds(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||B||!i.includes(`
`)?ds(i,e):bl(n,e,t,r);if(!a&&!B&&s!==vt.Scalar.PLAIN&&i.includes(`
`))return bl(n,e,t,r);if(Al(i)){if(l==="")return e.forceBlockIndent=!0,bl(n,e,t,r);if(a&&l===c)return ds(i,e)}let u=i.replace(
/\n+/g,`$&
${l}`);if(o){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(u),{compat:d,tags:p}=e.doc.schema;if(p.some(
f)||d?.some(f))return ds(i,e)}return a?u:Nn.foldFlowLines(u,l,Nn.FOLD_FLOW,Ol(e,!1))}function vx(n,e,t,r){let{implicitKey:s,
inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.value)}),{type:a}=n;a!==vt.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=vt.Scalar.QUOTE_DOUBLE);let l=B=>{switch(B){case vt.
Scalar.BLOCK_FOLDED:case vt.Scalar.BLOCK_LITERAL:return s||i?ds(o.value,e):bl(o,e,t,r);case vt.Scalar.QUOTE_DOUBLE:return Ei(
o.value,e);case vt.Scalar.QUOTE_SINGLE:return Mf(o.value,e);case vt.Scalar.PLAIN:return Nx(o,e,t,r);default:return null}},
c=l(a);if(c===null){let{defaultKeyType:B,defaultStringType:u}=e.options,f=s&&B||u;if(c=l(f),c===null)throw new Error(`Un\
supported default string type ${f}`)}return c}eS.stringifyString=vx});var Si=R(Pf=>{"use strict";var Fx=gl(),vn=te(),Tx=Ci(),Rx=wi();function Lx(n,e){let t=Object.assign({blockQuote:!0,commentString:Tx.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),r;switch(t.collectionStyle){case"block":
r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:r,options:t}}function xx(n,e){if(e.
tag){let s=n.filter(i=>i.tag===e.tag);if(s.length>0)return s.find(i=>i.format===e.format)??s[0]}let t,r;if(vn.isScalar(e)){
r=e.value;let s=n.filter(i=>i.identify?.(r));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}t=s.find(i=>i.format===
e.format)??s.find(i=>!i.format)}else r=e,t=n.find(s=>s.nodeClass&&r instanceof s.nodeClass);if(!t){let s=r?.constructor?.
name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${s} value`)}return t}function Mx(n,e,{anchors:t,
doc:r}){if(!r.directives)return"";let s=[],i=(vn.isScalar(n)||vn.isCollection(n))&&n.anchor;i&&Fx.anchorIsValid(i)&&(t.add(
i),s.push(`&${i}`));let o=n.tag??(e.default?null:e.tag);return o&&s.push(r.directives.tagString(o)),s.join(" ")}function _x(n,e,t,r){
if(vn.isPair(n))return n.toString(e,t,r);if(vn.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.
has(n))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let s,i=vn.isNode(n)?n:e.doc.createNode(n,{onTagObj:l=>s=l});s??
(s=xx(e.doc.schema.tags,i));let o=Mx(i,s,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,e,t,r):vn.isScalar(i)?Rx.stringifyString(i,e,t,r):i.toString(e,t,r);return o?vn.isScalar(
i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}Pf.createStringifyContext=Lx;Pf.stringify=_x});var sS=R(rS=>{"use strict";var cn=te(),tS=be(),nS=Si(),Di=Ci();function Px({key:n,value:e},t,r,s){let{allNullValues:i,doc:o,
indent:a,indentStep:l,options:{commentString:c,indentSeq:B,simpleKeys:u}}=t,f=cn.isNode(n)&&n.comment||null;if(u){if(f)throw new Error(
"With simple keys, key nodes cannot have comments");if(cn.isCollection(n)||!cn.isNode(n)&&typeof n=="object"){let V="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(V)}}let d=!u&&(!n||f&&e==null&&!t.inFlow||cn.isCollection(
n)||(cn.isScalar(n)?n.type===tS.Scalar.BLOCK_FOLDED||n.type===tS.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign(
{},t,{allNullValues:!1,implicitKey:!d&&(u||!i),indent:a+l});let p=!1,h=!1,C=nS.stringify(n,t,()=>p=!0,()=>h=!0);if(!d&&!t.
inFlow&&C.length>1024){if(u)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");d=!0}if(t.inFlow){if(i||e==null)return p&&r&&r(),C===""?"?":d?`? ${C}`:C}else if(i&&!u||e==null&&d)return C=`? ${C}`,
f&&!p?C+=Di.lineComment(C,t.indent,c(f)):h&&s&&s(),C;p&&(f=null),d?(f&&(C+=Di.lineComment(C,t.indent,c(f))),C=`? ${C}
${a}:`):(C=`${C}:`,f&&(C+=Di.lineComment(C,t.indent,c(f))));let y,w,I;cn.isNode(e)?(y=!!e.spaceBefore,w=e.commentBefore,
I=e.comment):(y=!1,w=null,I=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=!1,!d&&!f&&cn.isScalar(e)&&(t.
indentAtStart=C.length+1),h=!1,!B&&l.length>=2&&!t.inFlow&&!d&&cn.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.
substring(2));let N=!1,T=nS.stringify(e,t,()=>N=!0,()=>h=!0),G=" ";if(f||y||w){if(G=y?`
`:"",w){let V=c(w);G+=`
${Di.indentComment(V,t.indent)}`}T===""&&!t.inFlow?G===`
`&&I&&(G=`

`):G+=`
${t.indent}`}else if(!d&&cn.isCollection(e)){let V=T[0],_=T.indexOf(`
`),Q=_!==-1,xe=t.inFlow??e.flow??e.items.length===0;if(Q||!xe){let et=!1;if(Q&&(V==="&"||V==="!")){let me=T.indexOf(" ");
V==="&"&&me!==-1&&me<_&&T[me+1]==="!"&&(me=T.indexOf(" ",me+1)),(me===-1||_<me)&&(et=!0)}et||(G=`
${t.indent}`)}}else(T===""||T[0]===`
`)&&(G="");return C+=G+T,t.inFlow?N&&r&&r():I&&!N?C+=Di.lineComment(C,t.indent,c(I)):h&&s&&s(),C}rS.stringifyPair=Px});var Hf=R(Gf=>{"use strict";var iS=zt("process");function Gx(n,...e){n==="debug"&&console.log(...e)}function Hx(n,e){(n===
"debug"||n==="warn")&&(typeof iS.emitWarning=="function"?iS.emitWarning(e):console.warn(e))}Gf.debug=Gx;Gf.warn=Hx});var Fl=R(vl=>{"use strict";var Nl=te(),oS=be(),kl="<<",Il={identify:n=>n===kl||typeof n=="symbol"&&n.description===kl,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new oS.Scalar(Symbol(kl)),{addToJSMap:aS}),stringify:()=>kl},
$x=(n,e)=>(Il.identify(e)||Nl.isScalar(e)&&(!e.type||e.type===oS.Scalar.PLAIN)&&Il.identify(e.value))&&n?.doc.schema.tags.
some(t=>t.tag===Il.tag&&t.default);function aS(n,e,t){let r=lS(n,t);if(Nl.isSeq(r))for(let s of r.items)$f(n,e,s);else if(Array.
isArray(r))for(let s of r)$f(n,e,s);else $f(n,e,r)}function $f(n,e,t){let r=lS(n,t);if(!Nl.isMap(r))throw new Error("Mer\
ge sources must be maps or map aliases");let s=r.toJSON(null,n,Map);for(let[i,o]of s)e instanceof Map?e.has(i)||e.set(i,
o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function lS(n,e){return n&&Nl.isAlias(e)?e.resolve(n.doc,n):e}vl.addMergeToJSMap=aS;vl.isMergeKey=
$x;vl.merge=Il});var Kf=R(uS=>{"use strict";var Ux=Hf(),cS=Fl(),Kx=Si(),BS=te(),Uf=kn();function qx(n,e,{key:t,value:r}){if(BS.isNode(t)&&
t.addToJSMap)t.addToJSMap(n,e,r);else if(cS.isMergeKey(n,t))cS.addMergeToJSMap(n,e,r);else{let s=Uf.toJS(t,"",n);if(e instanceof
Map)e.set(s,Uf.toJS(r,s,n));else if(e instanceof Set)e.add(s);else{let i=jx(t,s,n),o=Uf.toJS(r,i,n);i in e?Object.defineProperty(
e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function jx(n,e,t){if(e===null)return"";if(typeof e!=
"object")return String(e);if(BS.isNode(n)&&t?.doc){let r=Kx.createStringifyContext(t.doc,{});r.anchors=new Set;for(let i of t.
anchors.keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=n.toString(r);if(!t.mapKeyWarned){let i=JSON.
stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),Ux.warn(t.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return s}
return JSON.stringify(e)}uS.addPairToJSMap=qx});var Fn=R(qf=>{"use strict";var fS=gi(),Jx=sS(),Wx=Kf(),Tl=te();function Vx(n,e,t){let r=fS.createNode(n,void 0,t),s=fS.createNode(
e,void 0,t);return new Rl(r,s)}var Rl=class n{constructor(e,t=null){Object.defineProperty(this,Tl.NODE_TYPE,{value:Tl.PAIR}),
this.key=e,this.value=t}clone(e){let{key:t,value:r}=this;return Tl.isNode(t)&&(t=t.clone(e)),Tl.isNode(r)&&(r=r.clone(e)),
new n(t,r)}toJSON(e,t){let r=t?.mapAsMap?new Map:{};return Wx.addPairToJSMap(t,r,this)}toString(e,t,r){return e?.doc?Jx.
stringifyPair(this,e,t,r):JSON.stringify(this)}};qf.Pair=Rl;qf.createPair=Vx});var jf=R(hS=>{"use strict";var Er=te(),dS=Si(),Ll=Ci();function Yx(n,e,t){return(e.inFlow??n.flow?Qx:zx)(n,e,t)}function zx({
comment:n,items:e},t,{blockItemPrefix:r,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:c}}=t,
B=Object.assign({},t,{indent:i,type:null}),u=!1,f=[];for(let p=0;p<e.length;++p){let h=e[p],C=null;if(Er.isNode(h))!u&&h.
spaceBefore&&f.push(""),xl(t,f,h.commentBefore,u),h.comment&&(C=h.comment);else if(Er.isPair(h)){let w=Er.isNode(h.key)?
h.key:null;w&&(!u&&w.spaceBefore&&f.push(""),xl(t,f,w.commentBefore,u))}u=!1;let y=dS.stringify(h,B,()=>C=null,()=>u=!0);
C&&(y+=Ll.lineComment(y,i,c(C))),u&&C&&(u=!1),f.push(r+y)}let d;if(f.length===0)d=s.start+s.end;else{d=f[0];for(let p=1;p<
f.length;++p){let h=f[p];d+=h?`
${l}${h}`:`
`}}return n?(d+=`
`+Ll.indentComment(c(n),l),a&&a()):u&&o&&o(),d}function Qx({items:n},e,{flowChars:t,itemIndent:r}){let{indent:s,indentStep:i,
flowCollectionPadding:o,options:{commentString:a}}=e;r+=i;let l=Object.assign({},e,{indent:r,inFlow:!0,type:null}),c=!1,
B=0,u=[];for(let p=0;p<n.length;++p){let h=n[p],C=null;if(Er.isNode(h))h.spaceBefore&&u.push(""),xl(e,u,h.commentBefore,
!1),h.comment&&(C=h.comment);else if(Er.isPair(h)){let w=Er.isNode(h.key)?h.key:null;w&&(w.spaceBefore&&u.push(""),xl(e,
u,w.commentBefore,!1),w.comment&&(c=!0));let I=Er.isNode(h.value)?h.value:null;I?(I.comment&&(C=I.comment),I.commentBefore&&
(c=!0)):h.value==null&&w?.comment&&(C=w.comment)}C&&(c=!0);let y=dS.stringify(h,l,()=>C=null);c||(c=u.length>B||y.includes(
`
`)),p<n.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=u.reduce((w,I)=>w+I.length+2,2)+(y.length+
2)>e.options.lineWidth)),c&&(y+=",")),C&&(y+=Ll.lineComment(y,r,a(C))),u.push(y),B=u.length}let{start:f,end:d}=t;if(u.length===
0)return f+d;if(!c){let p=u.reduce((h,C)=>h+C.length+2,2);c=e.options.lineWidth>0&&p>e.options.lineWidth}if(c){let p=f;for(let h of u)
p+=h?`
${i}${s}${h}`:`
`;return`${p}
${s}${d}`}else return`${f}${o}${u.join(" ")}${o}${d}`}function xl({indent:n,options:{commentString:e}},t,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=Ll.indentComment(e(r),n);t.push(i.trimStart())}}hS.stringifyCollection=Yx});var Rn=R(Wf=>{"use strict";var Xx=jf(),Zx=Kf(),eM=wl(),Tn=te(),Ml=Fn(),tM=be();function bi(n,e){let t=Tn.isScalar(e)?e.value:
e;for(let r of n)if(Tn.isPair(r)&&(r.key===e||r.key===t||Tn.isScalar(r.key)&&r.key.value===t))return r}var Jf=class extends eM.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(Tn.MAP,e),this.items=[]}static from(e,t,r){
let{keepUndefined:s,replacer:i}=r,o=new this(e),a=(l,c)=>{if(typeof i=="function")c=i.call(t,l,c);else if(Array.isArray(
i)&&!i.includes(l))return;(c!==void 0||s)&&o.items.push(Ml.createPair(l,c,r))};if(t instanceof Map)for(let[l,c]of t)a(l,
c);else if(t&&typeof t=="object")for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,t){let r;Tn.isPair(e)?r=e:!e||typeof e!="object"||!("key"in e)?r=new Ml.Pair(e,e?.value):
r=new Ml.Pair(e.key,e.value);let s=bi(this.items,r.key),i=this.schema?.sortMapEntries;if(s){if(!t)throw new Error(`Key ${r.
key} already set`);Tn.isScalar(s.value)&&tM.isScalarValue(r.value)?s.value.value=r.value:s.value=r.value}else if(i){let o=this.
items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(e){let t=bi(
this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let s=bi(this.items,e)?.value;return(!t&&
Tn.isScalar(s)?s.value:s)??void 0}has(e){return!!bi(this.items,e)}set(e,t){this.add(new Ml.Pair(e,t),!0)}toJSON(e,t,r){let s=r?
new r:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(s);for(let i of this.items)Zx.addPairToJSMap(t,s,i);return s}toString(e,t,r){
if(!e)return JSON.stringify(this);for(let s of this.items)if(!Tn.isPair(s))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(s)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
Xx.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:r,onComment:t})}};
Wf.YAMLMap=Jf;Wf.findPair=bi});var hs=R(mS=>{"use strict";var nM=te(),pS=Rn(),rM={collection:"map",default:!0,nodeClass:pS.YAMLMap,tag:"tag:yaml.org,20\
02:map",resolve(n,e){return nM.isMap(n)||e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>pS.YAMLMap.from(n,e,
t)};mS.map=rM});var Ln=R(gS=>{"use strict";var sM=gi(),iM=jf(),oM=wl(),Pl=te(),aM=be(),lM=kn(),Vf=class extends oM.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(Pl.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=_l(
e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let r=_l(e);if(typeof r!="number")return;let s=this.
items[r];return!t&&Pl.isScalar(s)?s.value:s}has(e){let t=_l(e);return typeof t=="number"&&t<this.items.length}set(e,t){let r=_l(
e);if(typeof r!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[r];Pl.isScalar(s)&&aM.isScalarValue(
t)?s.value=t:this.items[r]=t}toJSON(e,t){let r=[];t?.onCreate&&t.onCreate(r);let s=0;for(let i of this.items)r.push(lM.toJS(
i,String(s++),t));return r}toString(e,t,r){return e?iM.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:r,onComment:t}):JSON.stringify(this)}static from(e,t,r){let{replacer:s}=r,
i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof s=="function"){let l=t instanceof Set?
a:String(o++);a=s.call(t,l,a)}i.items.push(sM.createNode(a,void 0,r))}}return i}};function _l(n){let e=Pl.isScalar(n)?n.
value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}gS.YAMLSeq=Vf});var ps=R(yS=>{"use strict";var cM=te(),CS=Ln(),BM={collection:"seq",default:!0,nodeClass:CS.YAMLSeq,tag:"tag:yaml.org,20\
02:seq",resolve(n,e){return cM.isSeq(n)||e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>CS.YAMLSeq.from(n,
e,t)};yS.seq=BM});var Oi=R(ES=>{"use strict";var uM=wi(),fM={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,
stringify(n,e,t,r){return e=Object.assign({actualString:!0},e),uM.stringifyString(n,e,t,r)}};ES.string=fM});var Gl=R(DS=>{"use strict";var wS=be(),SS={identify:n=>n==null,createNode:()=>new wS.Scalar(null),default:!0,tag:"tag:ya\
ml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new wS.Scalar(null),stringify:({source:n},e)=>typeof n=="stri\
ng"&&SS.test.test(n)?n:e.options.nullStr};DS.nullTag=SS});var Yf=R(OS=>{"use strict";var dM=be(),bS={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:n=>new dM.Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&bS.test.test(n)){let r=n[0]==="t"||
n[0]==="T";if(e===r)return n}return e?t.options.trueStr:t.options.falseStr}};OS.boolTag=bS});var ms=R(AS=>{"use strict";function hM({format:n,minFractionDigits:e,tag:t,value:r}){if(typeof r=="bigint")return String(
r);let s=typeof r=="number"?r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?
"-0":JSON.stringify(r);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(
".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}AS.stringifyNumber=hM});var Qf=R(Hl=>{"use strict";var pM=be(),zf=ms(),mM={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:zf.stringifyNumber},gM={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():zf.stringifyNumber(n)}},CM={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(n){let e=new pM.Scalar(
parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:zf.stringifyNumber};
Hl.float=CM;Hl.floatExp=gM;Hl.floatNaN=mM});var Zf=R(Ul=>{"use strict";var kS=ms(),$l=n=>typeof n=="bigint"||Number.isInteger(n),Xf=(n,e,t,{intAsBigInt:r})=>r?BigInt(
n):parseInt(n.substring(e),t);function IS(n,e,t){let{value:r}=n;return $l(r)&&r>=0?t+r.toString(e):kS.stringifyNumber(n)}
var yM={identify:n=>$l(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(n,e,t)=>Xf(
n,2,8,t),stringify:n=>IS(n,8,"0o")},EM={identify:$l,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>Xf(
n,0,10,t),stringify:kS.stringifyNumber},wM={identify:n=>$l(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>Xf(n,2,16,t),stringify:n=>IS(n,16,"0x")};Ul.int=EM;Ul.intHex=wM;Ul.intOct=yM});var vS=R(NS=>{"use strict";var SM=hs(),DM=Gl(),bM=ps(),OM=Oi(),AM=Yf(),ed=Qf(),td=Zf(),kM=[SM.map,bM.seq,OM.string,DM.nullTag,
AM.boolTag,td.intOct,td.int,td.intHex,ed.floatNaN,ed.floatExp,ed.float];NS.schema=kM});var RS=R(TS=>{"use strict";var IM=be(),NM=hs(),vM=ps();function FS(n){return typeof n=="bigint"||Number.isInteger(n)}var Kl=({
value:n})=>JSON.stringify(n),FM=[{identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Kl},
{identify:n=>n==null,createNode:()=>new IM.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Kl},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:Kl},{identify:FS,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?
BigInt(n):parseInt(n,10),stringify:({value:n})=>FS(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:n=>parseFloat(n),stringify:Kl}],
TM={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},RM=[NM.map,vM.seq].
concat(FM,TM);TS.schema=RM});var rd=R(LS=>{"use strict";var Ai=zt("buffer"),nd=be(),LM=wi(),xM={identify:n=>n instanceof Uint8Array,default:!1,tag:"t\
ag:yaml.org,2002:binary",resolve(n,e){if(typeof Ai.Buffer=="function")return Ai.Buffer.from(n,"base64");if(typeof atob==
"function"){let t=atob(n.replace(/[\n\r]/g,"")),r=new Uint8Array(t.length);for(let s=0;s<t.length;++s)r[s]=t.charCodeAt(
s);return r}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},
stringify({comment:n,type:e,value:t},r,s,i){if(!t)return"";let o=t,a;if(typeof Ai.Buffer=="function")a=o instanceof Ai.Buffer?
o.toString("base64"):Ai.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<
o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=nd.Scalar.BLOCK_LITERAL),e!==nd.Scalar.QUOTE_DOUBLE){let l=Math.max(
r.options.lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(a.length/l),B=new Array(c);for(let u=0,f=0;u<
c;++u,f+=l)B[u]=a.substr(f,l);a=B.join(e===nd.Scalar.BLOCK_LITERAL?`
`:" ")}return LM.stringifyString({comment:n,type:e,value:a},r,s,i)}};LS.binary=xM});var Jl=R(jl=>{"use strict";var ql=te(),sd=Fn(),MM=be(),_M=Ln();function xS(n,e){if(ql.isSeq(n))for(let t=0;t<n.items.length;++t){
let r=n.items[t];if(!ql.isPair(r)){if(ql.isMap(r)){r.items.length>1&&e("Each pair must have its own sequence indicator");
let s=r.items[0]||new sd.Pair(new MM.Scalar(null));if(r.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${r.commentBefore}\

${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}n.items[t]=ql.isPair(r)?r:new sd.Pair(r)}}else e("Expected a sequence for this tag");return n}
function MS(n,e,t){let{replacer:r}=t,s=new _M.YAMLSeq(n);s.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof r=="function"&&(o=r.call(e,String(i++),o));let a,l;if(Array.isArray(o))if(o.length===2)
a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.
keys(o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else
a=o;s.items.push(sd.createPair(a,l,t))}return s}var PM={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:xS,
createNode:MS};jl.createPairs=MS;jl.pairs=PM;jl.resolvePairs=xS});var ad=R(od=>{"use strict";var _S=te(),id=kn(),ki=Rn(),GM=Ln(),PS=Jl(),wr=class n extends GM.YAMLSeq{constructor(){super(),
this.add=ki.YAMLMap.prototype.add.bind(this),this.delete=ki.YAMLMap.prototype.delete.bind(this),this.get=ki.YAMLMap.prototype.
get.bind(this),this.has=ki.YAMLMap.prototype.has.bind(this),this.set=ki.YAMLMap.prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){
if(!t)return super.toJSON(e);let r=new Map;t?.onCreate&&t.onCreate(r);for(let s of this.items){let i,o;if(_S.isPair(s)?(i=
id.toJS(s.key,"",t),o=id.toJS(s.value,i,t)):i=id.toJS(s,"",t),r.has(i))throw new Error("Ordered maps must not include du\
plicate keys");r.set(i,o)}return r}static from(e,t,r){let s=PS.createPairs(e,t,r),i=new this;return i.items=s.items,i}};
wr.tag="tag:yaml.org,2002:omap";var HM={collection:"seq",identify:n=>n instanceof Map,nodeClass:wr,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(n,e){let t=PS.resolvePairs(n,e),r=[];for(let{key:s}of t.items)_S.isScalar(s)&&(r.includes(s.value)?
e(`Ordered maps must not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new wr,t)},createNode:(n,e,t)=>wr.
from(n,e,t)};od.YAMLOMap=wr;od.omap=HM});var KS=R(ld=>{"use strict";var GS=be();function HS({value:n,source:e},t){return e&&(n?$S:US).test.test(e)?e:n?t.options.
trueStr:t.options.falseStr}var $S={identify:n=>n===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new GS.Scalar(!0),stringify:HS},US={identify:n=>n===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new GS.Scalar(!1),stringify:HS};ld.falseTag=US;ld.trueTag=$S});var qS=R(Wl=>{"use strict";var $M=be(),cd=ms(),UM={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:cd.stringifyNumber},KM={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n.replace(/_/g,"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():cd.stringifyNumber(n)}},qM={
identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){
let e=new $M.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let r=n.substring(t+1).replace(/_/g,"");
r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},stringify:cd.stringifyNumber};Wl.float=qM;Wl.floatExp=KM;Wl.
floatNaN=UM});var JS=R(Ni=>{"use strict";var jS=ms(),Ii=n=>typeof n=="bigint"||Number.isInteger(n);function Vl(n,e,t,{intAsBigInt:r}){
let s=n[0];if((s==="-"||s==="+")&&(e+=1),n=n.substring(e).replace(/_/g,""),r){switch(t){case 2:n=`0b${n}`;break;case 8:n=
`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return s==="-"?BigInt(-1)*o:o}let i=parseInt(n,t);return s==="-"?
-1*i:i}function Bd(n,e,t){let{value:r}=n;if(Ii(r)){let s=r.toString(e);return r<0?"-"+t+s.substr(1):t+s}return jS.stringifyNumber(
n)}var jM={identify:Ii,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>Vl(n,
2,2,t),stringify:n=>Bd(n,2,"0b")},JM={identify:Ii,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(n,e,t)=>Vl(n,1,8,t),stringify:n=>Bd(n,8,"0")},WM={identify:Ii,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(n,e,t)=>Vl(n,0,10,t),stringify:jS.stringifyNumber},VM={identify:Ii,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>Vl(n,2,16,t),stringify:n=>Bd(n,16,"0x")};Ni.int=WM;Ni.intBin=jM;Ni.intHex=
VM;Ni.intOct=JM});var fd=R(ud=>{"use strict";var Ql=te(),Yl=Fn(),zl=Rn(),Sr=class n extends zl.YAMLMap{constructor(e){super(e),this.tag=n.
tag}add(e){let t;Ql.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new Yl.Pair(e.key,null):
t=new Yl.Pair(e,null),zl.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let r=zl.findPair(this.items,e);return!t&&
Ql.isPair(r)?Ql.isScalar(r.key)?r.key.value:r.key:r}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean va\
lue for set(key, value) in a YAML set, not ${typeof t}`);let r=zl.findPair(this.items,e);r&&!t?this.items.splice(this.items.
indexOf(r),1):!r&&t&&this.items.push(new Yl.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,r){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,r);throw new Error(
"Set items must all have null values")}static from(e,t,r){let{replacer:s}=r,i=new this(e);if(t&&Symbol.iterator in Object(
t))for(let o of t)typeof s=="function"&&(o=s.call(t,o,o)),i.items.push(Yl.createPair(o,null,r));return i}};Sr.tag="tag:y\
aml.org,2002:set";var YM={collection:"map",identify:n=>n instanceof Set,nodeClass:Sr,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(n,e,t)=>Sr.from(n,e,t),resolve(n,e){if(Ql.isMap(n)){if(n.hasAllNullValues(!0))return Object.assign(new Sr,
n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};ud.YAMLSet=Sr;ud.set=YM});var hd=R(Xl=>{"use strict";var zM=ms();function dd(n,e){let t=n[0],r=t==="-"||t==="+"?n.substring(1):n,s=o=>e?BigInt(o):
Number(o),i=r.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return t==="-"?s(-1)*i:i}function WS(n){let{value:e}=n,
t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return zM.stringifyNumber(n);let r="";e<0&&(r=
"-",e*=t(-1));let s=t(60),i=[e%s];return e<60?i.unshift(0):(e=(e-i[0])/s,i.unshift(e%s),e>=60&&(e=(e-i[0])/s,i.unshift(e))),
r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var QM={identify:n=>typeof n=="bigint"||Number.
isInteger(n),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{
intAsBigInt:t})=>dd(n,t),stringify:WS},XM={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>dd(n,!1),stringify:WS},VS={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(
VS.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,r,s,i,o,a]=e.map(Number),l=e[7]?
Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,r-1,s,i||0,o||0,a||0,l),B=e[8];if(B&&B!=="Z"){let u=dd(B,!1);Math.abs(u)<
30&&(u*=60),c-=6e4*u}return new Date(c)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
Xl.floatTime=XM;Xl.intTime=QM;Xl.timestamp=VS});var QS=R(zS=>{"use strict";var ZM=hs(),e_=Gl(),t_=ps(),n_=Oi(),r_=rd(),YS=KS(),pd=qS(),Zl=JS(),s_=Fl(),i_=ad(),o_=Jl(),a_=fd(),
md=hd(),l_=[ZM.map,t_.seq,n_.string,e_.nullTag,YS.trueTag,YS.falseTag,Zl.intBin,Zl.intOct,Zl.int,Zl.intHex,pd.floatNaN,pd.
floatExp,pd.float,r_.binary,s_.merge,i_.omap,o_.pairs,a_.set,md.intTime,md.floatTime,md.timestamp];zS.schema=l_});var aD=R(yd=>{"use strict";var tD=hs(),c_=Gl(),nD=ps(),B_=Oi(),u_=Yf(),gd=Qf(),Cd=Zf(),f_=vS(),d_=RS(),rD=rd(),vi=Fl(),sD=ad(),
iD=Jl(),XS=QS(),oD=fd(),ec=hd(),ZS=new Map([["core",f_.schema],["failsafe",[tD.map,nD.seq,B_.string]],["json",d_.schema],
["yaml11",XS.schema],["yaml-1.1",XS.schema]]),eD={binary:rD.binary,bool:u_.boolTag,float:gd.float,floatExp:gd.floatExp,floatNaN:gd.
floatNaN,floatTime:ec.floatTime,int:Cd.int,intHex:Cd.intHex,intOct:Cd.intOct,intTime:ec.intTime,map:tD.map,merge:vi.merge,
null:c_.nullTag,omap:sD.omap,pairs:iD.pairs,seq:nD.seq,set:oD.set,timestamp:ec.timestamp},h_={"tag:yaml.org,2002:binary":rD.
binary,"tag:yaml.org,2002:merge":vi.merge,"tag:yaml.org,2002:omap":sD.omap,"tag:yaml.org,2002:pairs":iD.pairs,"tag:yaml.\
org,2002:set":oD.set,"tag:yaml.org,2002:timestamp":ec.timestamp};function p_(n,e,t){let r=ZS.get(e);if(r&&!n)return t&&!r.
includes(vi.merge)?r.concat(vi.merge):r.slice();let s=r;if(!s)if(Array.isArray(n))s=[];else{let i=Array.from(ZS.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(n))for(let i of n)s=s.concat(i);else typeof n=="function"&&(s=n(s.slice()));return t&&
(s=s.concat(vi.merge)),s.reduce((i,o)=>{let a=typeof o=="string"?eD[o]:o;if(!a){let l=JSON.stringify(o),c=Object.keys(eD).
map(B=>JSON.stringify(B)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return i.includes(a)||i.
push(a),i},[])}yd.coreKnownTags=h_;yd.getTags=p_});var Sd=R(lD=>{"use strict";var Ed=te(),m_=hs(),g_=ps(),C_=Oi(),tc=aD(),y_=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,wd=class n{constructor({
compat:e,customTags:t,merge:r,resolveKnownTags:s,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?tc.getTags(e,"compat"):e?tc.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?tc.coreKnownTags:
{},this.tags=tc.getTags(t,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Ed.MAP,{value:m_.map}),Object.
defineProperty(this,Ed.SCALAR,{value:C_.string}),Object.defineProperty(this,Ed.SEQ,{value:g_.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?y_:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};lD.Schema=wd});var BD=R(cD=>{"use strict";var E_=te(),Dd=Si(),Fi=Ci();function w_(n,e){let t=[],r=e.directives===!0;if(e.directives!==!1&&
n.directives){let l=n.directives.toString(n);l?(t.push(l),r=!0):n.directives.docStart&&(r=!0)}r&&t.push("---");let s=Dd.
createStringifyContext(n,e),{commentString:i}=s.options;if(n.commentBefore){t.length!==1&&t.unshift("");let l=i(n.commentBefore);
t.unshift(Fi.indentComment(l,""))}let o=!1,a=null;if(n.contents){if(E_.isNode(n.contents)){if(n.contents.spaceBefore&&r&&
t.push(""),n.contents.commentBefore){let B=i(n.contents.commentBefore);t.push(Fi.indentComment(B,""))}s.forceBlockIndent=
!!n.comment,a=n.contents.comment}let l=a?void 0:()=>o=!0,c=Dd.stringify(n.contents,s,()=>a=null,l);a&&(c+=Fi.lineComment(
c,"",i(a))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:t.push(c)}else t.push(Dd.stringify(
n.contents,s));if(n.directives?.docEnd)if(n.comment){let l=i(n.comment);l.includes(`
`)?(t.push("..."),t.push(Fi.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=n.comment;l&&o&&(l=l.
replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(Fi.indentComment(i(l),"")))}return t.join(`
`)+`
`}cD.stringifyDocument=w_});var Ti=R(uD=>{"use strict";var S_=mi(),gs=wl(),yt=te(),D_=Fn(),b_=kn(),O_=Sd(),A_=BD(),bd=gl(),k_=If(),I_=gi(),Od=kf(),Ad=class n{constructor(e,t,r){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,yt.NODE_TYPE,{value:yt.
DOC});let s=null;typeof t=="function"||Array.isArray(t)?s=t:r===void 0&&t&&(r=t,t=void 0);let i=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=
i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new Od.Directives({version:o}),this.setSchema(o,r),this.contents=e===void 0?null:this.createNode(
e,s,r)}clone(){let e=Object.create(n.prototype,{[yt.NODE_TYPE]:{value:yt.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=yt.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Cs(this.contents)&&this.contents.
add(e)}addIn(e,t){Cs(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let r=bd.anchorNames(this);
e.anchor=!t||r.has(t)?bd.findNewAnchor(t||"a",r):t}return new S_.Alias(e.anchor)}createNode(e,t,r){let s;if(typeof t=="f\
unction")e=t.call({"":e},"",e),s=t;else if(Array.isArray(t)){let C=w=>typeof w=="number"||w instanceof String||w instanceof
Number,y=t.filter(C).map(String);y.length>0&&(t=t.concat(y)),s=t}else r===void 0&&t&&(r=t,t=void 0);let{aliasDuplicateObjects:i,
anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:B}=r??{},{onAnchor:u,setAnchors:f,sourceObjects:d}=bd.createNodeAnchors(
this,o||"a"),p={aliasDuplicateObjects:i??!0,keepUndefined:l??!1,onAnchor:u,onTagObj:c,replacer:s,schema:this.schema,sourceObjects:d},
h=I_.createNode(e,B,p);return a&&yt.isCollection(h)&&(h.flow=!0),f(),h}createPair(e,t,r={}){let s=this.createNode(e,null,
r),i=this.createNode(t,null,r);return new D_.Pair(s,i)}delete(e){return Cs(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return gs.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Cs(this.contents)?this.contents.deleteIn(e):!1}get(e,t){
return yt.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return gs.isEmptyPath(e)?!t&&yt.isScalar(
this.contents)?this.contents.value:this.contents:yt.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return yt.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return gs.isEmptyPath(e)?this.contents!==void 0:yt.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=gs.collectionFromPath(this.schema,[e],
t):Cs(this.contents)&&this.contents.set(e,t)}setIn(e,t){gs.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=
gs.collectionFromPath(this.schema,Array.from(e),t):Cs(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let r;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Od.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new Od.Directives({version:e}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,r=null;break;default:{let s=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${s}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(r)this.schema=new O_.
Schema(Object.assign(r,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:t,mapAsMap:r,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},l=b_.toJS(this.contents,t??"",a);if(typeof i=="function")for(let{
count:c,res:B}of a.anchors.values())i(B,c);return typeof o=="function"?k_.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return A_.stringifyDocument(this,e)}};
function Cs(n){if(yt.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}uD.Document=
Ad});var xi=R(Li=>{"use strict";var Ri=class extends Error{constructor(e,t,r,s){super(),this.name=e,this.code=r,this.message=
s,this.pos=t}},kd=class extends Ri{constructor(e,t,r){super("YAMLParseError",e,t,r)}},Id=class extends Ri{constructor(e,t,r){
super("YAMLWarning",e,t,r)}},N_=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.linePos(a));let{line:r,col:s}=t.
linePos[0];t.message+=` at line ${r}, column ${s}`;let i=s-1,o=n.substring(e.lineStarts[r-1],e.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){let a=n.substring(e.lineStarts[r-2],e.lineStarts[r-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===r&&l.col>s&&(a=Math.max(1,Math.min(l.col-s,80-i)));let c=" ".
repeat(i)+"^".repeat(a);t.message+=`:

${o}
${c}
`}};Li.YAMLError=Ri;Li.YAMLParseError=kd;Li.YAMLWarning=Id;Li.prettifyError=N_});var Mi=R(fD=>{"use strict";function v_(n,{flow:e,indicator:t,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){
let l=!1,c=a,B=a,u="",f="",d=!1,p=!1,h=null,C=null,y=null,w=null,I=null,N=null,T=null;for(let _ of n)switch(p&&(_.type!==
"space"&&_.type!=="newline"&&_.type!=="comma"&&i(_.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),p=!1),h&&(c&&_.type!=="comment"&&_.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),h=null),_.type){case"space":!e&&(t!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&
(h=_),B=!0;break;case"comment":{B||i(_,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let Q=_.source.substring(1)||" ";u?u+=f+Q:u=Q,f="",c=!1;break}case"newline":c?u?u+=_.source:(!N||t!=="seq-item-i\
nd")&&(l=!0):f+=_.source,c=!0,d=!0,(C||y)&&(w=_),B=!0;break;case"anchor":C&&i(_,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),_.source.endsWith(":")&&i(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
C=_,T??(T=_.offset),c=!1,B=!1,p=!0;break;case"tag":{y&&i(_,"MULTIPLE_TAGS","A node can have at most one tag"),y=_,T??(T=
_.offset),c=!1,B=!1,p=!0;break}case t:(C||y)&&i(_,"BAD_PROP_ORDER",`Anchors and tags must be after the ${_.source} indic\
ator`),N&&i(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${e??"collection"}`),N=_,c=t==="seq-item-ind"||t==="explicit\
-key-ind",B=!1;break;case"comma":if(e){I&&i(_,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),I=_,c=!1,B=!1;break}default:i(_,
"UNEXPECTED_TOKEN",`Unexpected ${_.type} token`),c=!1,B=!1}let G=n[n.length-1],V=G?G.offset+G.source.length:s;return p&&
r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||r?.type==="block-map"||r?.type===
"block-seq")&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:I,found:N,spaceBefore:l,comment:u,hasNewline:d,
anchor:C,tag:y,newlineAfterProp:w,end:V,start:T??V}}fD.resolveProps=v_});var nc=R(dD=>{"use strict";function Nd(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(n.source.includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){
for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(Nd(e.
key)||Nd(e.value))return!0}return!1;default:return!0}}dD.containsNewline=Nd});var vd=R(hD=>{"use strict";var F_=nc();function T_(n,e,t){if(e?.type==="flow-collection"){let r=e.end[0];r.indent===n&&(r.
source==="]"||r.source==="}")&&F_.containsNewline(e)&&t(r,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}hD.flowIndentCheck=T_});var Fd=R(mD=>{"use strict";var pD=te();function R_(n,e,t){let{uniqueKeys:r}=n.options;if(r===!1)return!1;let s=typeof r==
"function"?r:(i,o)=>i===o||pD.isScalar(i)&&pD.isScalar(o)&&i.value===o.value;return e.some(i=>s(i.key,t))}mD.mapIncludes=
R_});var SD=R(wD=>{"use strict";var gD=Fn(),L_=Rn(),CD=Mi(),x_=nc(),yD=vd(),M_=Fd(),ED="All mapping items must start at the s\
ame column";function __({composeNode:n,composeEmptyNode:e},t,r,s,i){let o=i?.nodeClass??L_.YAMLMap,a=new o(t.schema);t.atRoot&&
(t.atRoot=!1);let l=r.offset,c=null;for(let B of r.items){let{start:u,key:f,sep:d,value:p}=B,h=CD.resolveProps(u,{indicator:"\
explicit-key-ind",next:f??d?.[0],offset:l,onError:s,parentIndent:r.indent,startOnNewline:!0}),C=!h.found;if(C){if(f&&(f.
type==="block-seq"?s(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&
f.indent!==r.indent&&s(l,"BAD_INDENT",ED)),!h.anchor&&!h.tag&&!d){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||x_.containsNewline(f))&&s(f??u[u.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==r.indent&&s(l,"BAD_INDENT",ED);t.atKey=!0;
let y=h.end,w=f?n(t,f,h,s):e(t,y,u,null,h,s);t.schema.compat&&yD.flowIndentCheck(r.indent,f,s),t.atKey=!1,M_.mapIncludes(
t,a.items,w)&&s(y,"DUPLICATE_KEY","Map keys must be unique");let I=CD.resolveProps(d??[],{indicator:"map-value-ind",next:p,
offset:w.range[2],onError:s,parentIndent:r.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=I.end,I.found){C&&(p?.
type==="block-map"&&!I.hasNewline&&s(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.
options.strict&&h.start<I.found.offset-1024&&s(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let N=p?n(t,p,I,s):e(t,l,d,null,I,s);t.schema.compat&&yD.flowIndentCheck(
r.indent,p,s),l=N.range[2];let T=new gD.Pair(w,N);t.options.keepSourceTokens&&(T.srcToken=B),a.items.push(T)}else{C&&s(w.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),I.comment&&(w.comment?w.comment+=`
`+I.comment:w.comment=I.comment);let N=new gD.Pair(w);t.options.keepSourceTokens&&(N.srcToken=B),a.items.push(N)}}return c&&
c<l&&s(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,l,c??l],a}wD.resolveBlockMap=__});var bD=R(DD=>{"use strict";var P_=Ln(),G_=Mi(),H_=vd();function $_({composeNode:n,composeEmptyNode:e},t,r,s,i){let o=i?.
nodeClass??P_.YAMLSeq,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=r.offset,c=null;for(let{start:B,
value:u}of r.items){let f=G_.resolveProps(B,{indicator:"seq-item-ind",next:u,offset:l,onError:s,parentIndent:r.indent,startOnNewline:!0});
if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items must start at the same \
column"):s(l,"MISSING_CHAR","Sequence item without - indicator");else{c=f.end,f.comment&&(a.comment=f.comment);continue}
let d=u?n(t,u,f,s):e(t,f.end,B,null,f,s);t.schema.compat&&H_.flowIndentCheck(r.indent,u,s),l=d.range[2],a.items.push(d)}
return a.range=[r.offset,l,c??l],a}DD.resolveBlockSeq=$_});var ys=R(OD=>{"use strict";function U_(n,e,t,r){let s="";if(n){let i=!1,o="";for(let a of n){let{source:l,type:c}=a;switch(c){case"\
space":i=!0;break;case"comment":{t&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let B=l.substring(1)||" ";s?s+=o+B:s=B,o="";break}case"newline":s&&(o+=l),i=!0;break;default:r(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${c} at node end`)}e+=l.length}}return{comment:s,offset:e}}OD.resolveEnd=U_});var ND=R(ID=>{"use strict";var K_=te(),q_=Fn(),AD=Rn(),j_=Ln(),J_=ys(),kD=Mi(),W_=nc(),V_=Fd(),Td="Block collections are\
 not allowed within flow collections",Rd=n=>n&&(n.type==="block-map"||n.type==="block-seq");function Y_({composeNode:n,composeEmptyNode:e},t,r,s,i){
let o=r.start.source==="{",a=o?"flow map":"flow sequence",l=i?.nodeClass??(o?AD.YAMLMap:j_.YAMLSeq),c=new l(t.schema);c.
flow=!0;let B=t.atRoot;B&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=r.offset+r.start.source.length;for(let C=0;C<r.items.
length;++C){let y=r.items[C],{start:w,key:I,sep:N,value:T}=y,G=kD.resolveProps(w,{flow:a,indicator:"explicit-key-ind",next:I??
N?.[0],offset:u,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!G.found){if(!G.anchor&&!G.tag&&!N&&!T){C===0&&G.
comma?s(G.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):C<r.items.length-1&&s(G.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),G.comment&&(c.comment?c.comment+=`
`+G.comment:c.comment=G.comment),u=G.end;continue}!o&&t.options.strict&&W_.containsNewline(I)&&s(I,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(C===0)G.comma&&s(G.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(G.comma||s(G.start,"MISSING_CHAR",`Missing , between ${a} items`),G.comment){let V="";e:for(let _ of w)
switch(_.type){case"comma":case"space":break;case"comment":V=_.source.substring(1);break e;default:break e}if(V){let _=c.
items[c.items.length-1];K_.isPair(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+V:_.comment=V,G.comment=G.comment.substring(V.length+1)}}if(!o&&!N&&!G.found){let V=T?n(t,T,G,s):e(t,G.end,N,null,G,s);
c.items.push(V),u=V.range[2],Rd(T)&&s(V.range,"BLOCK_IN_FLOW",Td)}else{t.atKey=!0;let V=G.end,_=I?n(t,I,G,s):e(t,V,w,null,
G,s);Rd(I)&&s(_.range,"BLOCK_IN_FLOW",Td),t.atKey=!1;let Q=kD.resolveProps(N??[],{flow:a,indicator:"map-value-ind",next:T,
offset:_.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(Q.found){if(!o&&!G.found&&t.options.strict){if(N)
for(let me of N){if(me===Q.found)break;if(me.type==="newline"){s(me,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequ\
ence pairs need to be on a single line");break}}G.start<Q.found.offset-1024&&s(Q.found,"KEY_OVER_1024_CHARS","The : indi\
cator must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("source"in T&&T.source?.[0]===
":"?s(T,"MISSING_CHAR",`Missing space after : in ${a}`):s(Q.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let xe=T?
n(t,T,Q,s):Q.found?e(t,Q.end,N,null,Q,s):null;xe?Rd(T)&&s(xe.range,"BLOCK_IN_FLOW",Td):Q.comment&&(_.comment?_.comment+=
`
`+Q.comment:_.comment=Q.comment);let et=new q_.Pair(_,xe);if(t.options.keepSourceTokens&&(et.srcToken=y),o){let me=c;V_.
mapIncludes(t,me.items,_)&&s(V,"DUPLICATE_KEY","Map keys must be unique"),me.items.push(et)}else{let me=new AD.YAMLMap(t.
schema);me.flow=!0,me.items.push(et);let Ip=(xe??_).range;me.range=[_.range[0],Ip[1],Ip[2]],c.items.push(me)}u=xe?xe.range[2]:
Q.end}}let f=o?"}":"]",[d,...p]=r.end,h=u;if(d?.source===f)h=d.offset+d.source.length;else{let C=a[0].toUpperCase()+a.substring(
1),y=B?`${C} must end with a ${f}`:`${C} in block collection must be sufficiently indented and end with a ${f}`;s(u,B?"M\
ISSING_CHAR":"BAD_INDENT",y),d&&d.source.length!==1&&p.unshift(d)}if(p.length>0){let C=J_.resolveEnd(p,h,t.options.strict,
s);C.comment&&(c.comment?c.comment+=`
`+C.comment:c.comment=C.comment),c.range=[r.offset,h,C.offset]}else c.range=[r.offset,h,h];return c}ID.resolveFlowCollection=
Y_});var FD=R(vD=>{"use strict";var z_=te(),Q_=be(),X_=Rn(),Z_=Ln(),eP=SD(),tP=bD(),nP=ND();function Ld(n,e,t,r,s,i){let o=t.
type==="block-map"?eP.resolveBlockMap(n,e,t,r,i):t.type==="block-seq"?tP.resolveBlockSeq(n,e,t,r,i):nP.resolveFlowCollection(
n,e,t,r,i),a=o.constructor;return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function rP(n,e,t,r,s){let i=r.
tag,o=i?e.directives.tagName(i.source,f=>s(i,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,newlineAfterProp:d}=r,
p=f&&i?f.offset>i.offset?f:i:f??i;p&&(!d||d.offset<p.offset)&&s(p,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||
o===X_.YAMLMap.tagName&&a==="map"||o===Z_.YAMLSeq.tagName&&a==="seq")return Ld(n,e,t,s,o);let l=e.schema.tags.find(f=>f.
tag===o&&f.collection===a);if(!l){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.assign({},f,
{default:!1})),l=f;else return f?s(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??
"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Ld(n,e,t,s,o)}let c=Ld(n,e,t,s,o,l),B=l.resolve?.(c,f=>s(
i,"TAG_RESOLVE_FAILED",f),e.options)??c,u=z_.isNode(B)?B:new Q_.Scalar(B);return u.range=c.range,u.tag=o,l?.format&&(u.format=
l.format),u}vD.composeCollection=rP});var Md=R(TD=>{"use strict";var xd=be();function sP(n,e,t){let r=e.offset,s=iP(e,n.options.strict,t);if(!s)return{value:"",
type:null,comment:"",range:[r,r,r]};let i=s.mode===">"?xd.Scalar.BLOCK_FOLDED:xd.Scalar.BLOCK_LITERAL,o=e.source?oP(e.source):
[],a=o.length;for(let h=o.length-1;h>=0;--h){let C=o[h][1];if(C===""||C==="\r")a=h;else break}if(a===0){let h=s.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",C=r+s.length;return e.source&&(C+=e.source.length),{value:h,type:i,comment:s.comment,
range:[r,C,C]}}let l=e.indent+s.indent,c=e.offset+s.length,B=0;for(let h=0;h<a;++h){let[C,y]=o[h];if(y===""||y==="\r")s.
indent===0&&C.length>l&&(l=C.length);else{C.length<l&&t(c+C.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(l=C.length),B=h,l===0&&!n.atRoot&&t(c,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}c+=C.length+y.length+1}for(let h=o.length-1;h>=a;--h)
o[h][0].length>l&&(a=h+1);let u="",f="",d=!1;for(let h=0;h<B;++h)u+=o[h][0].slice(l)+`
`;for(let h=B;h<a;++h){let[C,y]=o[h];c+=C.length+y.length+1;let w=y[y.length-1]==="\r";if(w&&(y=y.slice(0,-1)),y&&C.length<
l){let N=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;t(c-y.length-(w?2:1),"BAD_INDENT",N),C=""}i===xd.Scalar.BLOCK_LITERAL?(u+=f+C.slice(l)+y,f=`
`):C.length>l||y[0]==="	"?(f===" "?f=`
`:!d&&f===`
`&&(f=`

`),u+=f+C.slice(l)+y,f=`
`,d=!0):y===""?f===`
`?u+=`
`:f=`
`:(u+=f+y,f=" ",d=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)u+=`
`+o[h][0].slice(l);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let p=r+s.length+e.source.length;return{value:u,type:i,comment:s.comment,range:[r,p,p]}}function iP({offset:n,props:e},t,r){
if(e[0].type!=="block-scalar-header")return r(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],
i=s[0],o=0,a="",l=-1;for(let f=1;f<s.length;++f){let d=s[f];if(!a&&(d==="-"||d==="+"))a=d;else{let p=Number(d);!o&&p?o=p:
l===-1&&(l=n+f)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,B="",u=s.
length;for(let f=1;f<e.length;++f){let d=e[f];switch(d.type){case"space":c=!0;case"newline":u+=d.source.length;break;case"\
comment":t&&!c&&r(d,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=d.source.
length,B=d.source.substring(1);break;case"error":r(d,"UNEXPECTED_TOKEN",d.message),u+=d.source.length;break;default:{let p=`\
Unexpected token in block scalar header: ${d.type}`;r(d,"UNEXPECTED_TOKEN",p);let h=d.source;h&&typeof h=="string"&&(u+=
h.length)}}}return{mode:i,indent:o,chomp:a,comment:B,length:u}}function oP(n){let e=n.split(/\n( *)/),t=e[0],r=t.match(/^( *)/),
i=[r?.[1]?[r[1],t.slice(r[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}TD.resolveBlockScalar=
sP});var Pd=R(LD=>{"use strict";var _d=be(),aP=ys();function lP(n,e,t){let{offset:r,type:s,source:i,end:o}=n,a,l,c=(f,d,p)=>t(
r+f,d,p);switch(s){case"scalar":a=_d.Scalar.PLAIN,l=cP(i,c);break;case"single-quoted-scalar":a=_d.Scalar.QUOTE_SINGLE,l=
BP(i,c);break;case"double-quoted-scalar":a=_d.Scalar.QUOTE_DOUBLE,l=uP(i,c);break;default:return t(n,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let B=r+
i.length,u=aP.resolveEnd(o,B,e,t);return{value:l,type:a,comment:u.comment,range:[r,B,u.offset]}}function cP(n,e){let t="";
switch(n[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicat\
or character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"`":{t=`reserved character ${n[0]}`;
break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),RD(n)}function BP(n,e){return(n[n.length-1]!==
"'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),RD(n.slice(1,-1)).replace(/''/g,"'")}function RD(n){
let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)return n;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(r,""),o=" ",a=e.lastIndex;for(;t=e.exec(n);){let c=t[1].
replace(s,"");c===""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(n),i+o+(t?.[1]??"")}function uP(n,e){let t="";
for(let r=1;r<n.length-1;++r){let s=n[r];if(!(s==="\r"&&n[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=fP(n,r);t+=i,r=o}else if(s==="\\"){let i=n[++r],o=dP[i];if(o)t+=o;else if(i===`
`)for(i=n[r+1];i===" "||i==="	";)i=n[++r+1];else if(i==="\r"&&n[r+1]===`
`)for(i=n[++r+1];i===" "||i==="	";)i=n[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=hP(n,r+1,
a,e),r+=a}else{let a=n.substr(r-1,2);e(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(s===" "||s==="	"){
let i=r,o=n[r+1];for(;o===" "||o==="	";)o=n[++r+1];o!==`
`&&!(o==="\r"&&n[r+2]===`
`)&&(t+=r>i?n.slice(i,r+1):s)}else t+=s}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing cl\
osing "quote'),t}function fP(n,e){let t="",r=n[e+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&n[e+2]!==`
`);)r===`
`&&(t+=`
`),e+=1,r=n[e+1];return t||(t=" "),{fold:t,offset:e}}var dP={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function hP(n,e,t,r){
let s=n.substr(e,t),o=s.length===t&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=n.substr(e-2,t+2);return r(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}LD.resolveFlowScalar=lP});var _D=R(MD=>{"use strict";var Dr=te(),xD=be(),pP=Md(),mP=Pd();function gP(n,e,t,r){let{value:s,type:i,comment:o,range:a}=e.
type==="block-scalar"?pP.resolveBlockScalar(n,e,r):mP.resolveFlowScalar(e,n.options.strict,r),l=t?n.directives.tagName(t.
source,u=>r(t,"TAG_RESOLVE_FAILED",u)):null,c;n.options.stringKeys&&n.atKey?c=n.schema[Dr.SCALAR]:l?c=CP(n.schema,s,l,t,
r):e.type==="scalar"?c=yP(n,s,e,r):c=n.schema[Dr.SCALAR];let B;try{let u=c.resolve(s,f=>r(t??e,"TAG_RESOLVE_FAILED",f),n.
options);B=Dr.isScalar(u)?u:new xD.Scalar(u)}catch(u){let f=u instanceof Error?u.message:String(u);r(t??e,"TAG_RESOLVE_F\
AILED",f),B=new xD.Scalar(s)}return B.range=a,B.source=s,i&&(B.type=i),l&&(B.tag=l),c.format&&(B.format=c.format),o&&(B.
comment=o),B}function CP(n,e,t,r,s){if(t==="!")return n[Dr.SCALAR];let i=[];for(let a of n.tags)if(!a.collection&&a.tag===
t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&
!o.collection?(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,
t!=="tag:yaml.org,2002:str"),n[Dr.SCALAR])}function yP({atKey:n,directives:e,schema:t},r,s,i){let o=t.tags.find(a=>(a.default===
!0||n&&a.default==="key")&&a.test?.test(r))||t[Dr.SCALAR];if(t.compat){let a=t.compat.find(l=>l.default&&l.test?.test(r))??
t[Dr.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.tagString(a.tag),B=`Value may be parsed as either ${l} or ${c}`;
i(s,"TAG_RESOLVE_FAILED",B,!0)}}return o}MD.composeScalar=gP});var GD=R(PD=>{"use strict";function EP(n,e,t){if(e){t??(t=e.length);for(let r=t-1;r>=0;--r){let s=e[r];switch(s.type){case"\
space":case"comment":case"newline":n-=s.source.length;continue}for(s=e[++r];s?.type==="space";)n+=s.source.length,s=e[++r];
break}}return n}PD.emptyScalarPosition=EP});var UD=R(Hd=>{"use strict";var wP=mi(),SP=te(),DP=FD(),HD=_D(),bP=ys(),OP=GD(),AP={composeNode:$D,composeEmptyNode:Gd};function $D(n,e,t,r){
let s=n.atKey,{spaceBefore:i,comment:o,anchor:a,tag:l}=t,c,B=!0;switch(e.type){case"alias":c=kP(n,e,r),(a||l)&&r(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":c=HD.composeScalar(n,e,l,r),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{c=DP.composeCollection(AP,n,e,t,r),a&&(c.anchor=a.source.substring(1))}catch(u){let f=u instanceof
Error?u.message:String(u);r(e,"RESOURCE_EXHAUSTION",f)}break;default:{let u=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;r(e,"UNEXPECTED_TOKEN",u),B=!1}}return c??(c=Gd(n,e.offset,void 0,null,t,r)),a&&c.anchor===""&&r(a,
"BAD_ALIAS","Anchor cannot be an empty string"),s&&n.options.stringKeys&&(!SP.isScalar(c)||typeof c.value!="string"||c.tag&&
c.tag!=="tag:yaml.org,2002:str")&&r(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?c.comment=o:c.commentBefore=o),n.options.keepSourceTokens&&B&&(c.srcToken=e),c}
function Gd(n,e,t,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:l},c){let B={type:"scalar",offset:OP.emptyScalarPosition(
e,t,r),indent:-1,source:""},u=HD.composeScalar(n,B,a,c);return o&&(u.anchor=o.source.substring(1),u.anchor===""&&c(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),s&&(u.spaceBefore=!0),i&&(u.comment=i,u.range[2]=l),u}function kP({options:n},{
offset:e,source:t,end:r},s){let i=new wP.Alias(t.substring(1));i.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty \
string"),i.source.endsWith(":")&&s(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,a=bP.resolveEnd(
r,o,n.strict,s);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}Hd.composeEmptyNode=Gd;Hd.composeNode=$D});var jD=R(qD=>{"use strict";var IP=Ti(),KD=UD(),NP=ys(),vP=Mi();function FP(n,e,{offset:t,start:r,value:s,end:i},o){let a=Object.
assign({_directives:e},n),l=new IP.Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.
schema},B=vP.resolveProps(r,{indicator:"doc-start",next:s??i?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});
B.found&&(l.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!B.hasNewline&&o(B.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),l.contents=s?KD.composeNode(c,s,B,o):KD.composeEmptyNode(
c,B.end,r,null,B,o);let u=l.contents.range[2],f=NP.resolveEnd(i,u,!1,o);return f.comment&&(l.comment=f.comment),l.range=
[t,u,f.offset],l}qD.composeDoc=FP});var Ud=R(VD=>{"use strict";var TP=zt("process"),RP=kf(),LP=Ti(),_i=xi(),JD=te(),xP=jD(),MP=ys();function Pi(n){if(typeof n==
"number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t==
"string"?t.length:1)]}function WD(n){let e="",t=!1,r=!1;for(let s=0;s<n.length;++s){let i=n[s];switch(i[0]){case"#":e+=(e===
""?"":r?`

`:`
`)+(i.substring(1)||" "),t=!0,r=!1;break;case"%":n[s+1]?.[0]!=="#"&&(s+=1),t=!1;break;default:t||(r=!0),t=!1}}return{comment:e,
afterEmptyLine:r}}var $d=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(t,r,s,i)=>{let o=Pi(t);i?this.warnings.push(new _i.YAMLWarning(o,r,s)):this.errors.push(new _i.
YAMLParseError(o,r,s))},this.directives=new RP.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:r,
afterEmptyLine:s}=WD(this.prelude);if(r){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${r}`:r;else if(s||e.directives.docStart||!i)e.commentBefore=r;else if(JD.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.
items[0];JD.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
e.warnings.push(this.warnings[i])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:WD(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,t=!1,r=-1){for(let s of e)yield*this.next(s);yield*this.end(t,r)}*next(e){switch(TP.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,r,s)=>{let i=Pi(e);i[0]+=t,this.onError(
i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=xP.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,r=new _i.YAMLParseError(Pi(e),"UNEXPECTED_TOKEN",
t);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Un\
expected doc-end without preceding document";this.errors.push(new _i.YAMLParseError(Pi(e),"UNEXPECTED_TOKEN",r));break}this.
doc.directives.docEnd=!0;let t=MP.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),t.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new _i.YAMLParseError(Pi(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let r=Object.assign({_directives:this.directives},this.options),s=new LP.Document(void 0,r);this.atDirectives&&
this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,t,t],this.decorate(s,!1),yield s}}};VD.
Composer=$d});var QD=R(rc=>{"use strict";var _P=Md(),PP=Pd(),GP=xi(),YD=wi();function HP(n,e=!0,t){if(n){let r=(s,i,o)=>{let a=typeof s==
"number"?s:Array.isArray(s)?s[0]:s.offset;if(t)t(a,i,o);else throw new GP.YAMLParseError([a,a+1],i,o)};switch(n.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return PP.resolveFlowScalar(n,e,r);case"block-scalar":return _P.
resolveBlockScalar({options:{strict:e}},n,r)}}return null}function $P(n,e){let{implicitKey:t=!1,indent:r,inFlow:s=!1,offset:i=-1,
type:o="PLAIN"}=e,a=YD.stringifyString({type:o,value:n},{implicitKey:t,indent:r>0?" ".repeat(r):"",inFlow:s,options:{blockQuote:!0,
lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),B=a.substring(0,c),u=a.substring(c+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:r,source:B}];return zD(f,l)||f.push({type:"newline",offset:-1,indent:r,
source:`
`}),{type:"block-scalar",offset:i,indent:r,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:i,indent:r,
source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:i,indent:r,source:a,end:l};default:return{type:"scalar",
offset:i,indent:r,source:a,end:l}}}function UP(n,e,t={}){let{afterKey:r=!1,implicitKey:s=!1,inFlow:i=!1,type:o}=t,a="ind\
ent"in n?n.indent:null;if(r&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=n.props[0];if(c.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=YD.stringifyString(
{type:o,value:e},{implicitKey:s||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});
switch(l[0]){case"|":case">":KP(n,l);break;case'"':Kd(n,l,"double-quoted-scalar");break;case"'":Kd(n,l,"single-quoted-sc\
alar");break;default:Kd(n,l,"scalar")}}function KP(n,e){let t=e.indexOf(`
`),r=e.substring(0,t),s=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let i=n.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");i.source=r,n.source=s}else{let{offset:i}=n,o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,
source:r}];zD(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let l of Object.keys(n))l!=="type"&&l!=="offset"&&delete n[l];Object.assign(n,{type:"block-scalar",indent:o,props:a,
source:s})}}function zD(n,e){if(e)for(let t of e)switch(t.type){case"space":case"comment":n.push(t);break;case"newline":
return n.push(t),!0}return!1}function Kd(n,e,t){switch(n.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":n.type=t,n.source=e;break;case"block-scalar":{let r=n.props.slice(1),s=e.length;n.props[0].type==="block-scala\
r-header"&&(s-=n.props[0].source.length);for(let i of r)i.offset+=s;delete n.props,Object.assign(n,{type:t,source:e,end:r});
break}case"block-map":case"block-seq":{let s={type:"newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[s]});break}default:{let r="indent"in n?n.indent:-1,s="end"in n&&
Array.isArray(n.end)?n.end.filter(i=>i.type==="space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(
n))i!=="type"&&i!=="offset"&&delete n[i];Object.assign(n,{type:t,indent:r,source:e,end:s})}}}rc.createScalarToken=$P;rc.
resolveAsScalar=HP;rc.setScalarValue=UP});var ZD=R(XD=>{"use strict";var qP=n=>"type"in n?ic(n):sc(n);function ic(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.
props)e+=ic(t);return e+n.source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=sc(t);return e}case"f\
low-collection":{let e=n.start.source;for(let t of n.items)e+=sc(t);for(let t of n.end)e+=t.source;return e}case"documen\
t":{let e=sc(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)for(let t of n.
end)e+=t.source;return e}}}function sc({start:n,key:e,sep:t,value:r}){let s="";for(let i of n)s+=i.source;if(e&&(s+=ic(e)),
t)for(let i of t)s+=i.source;return r&&(s+=ic(r)),s}XD.stringify=qP});var rb=R(nb=>{"use strict";var qd=Symbol("break visit"),jP=Symbol("skip children"),eb=Symbol("remove item");function br(n,e){
"type"in n&&n.type==="document"&&(n={start:n.start,value:n.value}),tb(Object.freeze([]),n,e)}br.BREAK=qd;br.SKIP=jP;br.REMOVE=
eb;br.itemAtPath=(n,e)=>{let t=n;for(let[r,s]of e){let i=t?.[r];if(i&&"items"in i)t=i.items[s];else return}return t};br.
parentCollection=(n,e)=>{let t=br.itemAtPath(n,e.slice(0,-1)),r=e[e.length-1][0],s=t?.[r];if(s&&"items"in s)return s;throw new Error(
"Parent collection not found")};function tb(n,e,t){let r=t(e,n);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=e[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=tb(Object.freeze(n.concat([[s,o]])),i.items[o],t);
if(typeof a=="number")o=a-1;else{if(a===qd)return qd;a===eb&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(e,n))}}return typeof r=="function"?r(e,n):r}nb.visit=br});var oc=R(ot=>{"use strict";var jd=QD(),JP=ZD(),WP=rb(),Jd="\uFEFF",Wd="",Vd="",Yd="",VP=n=>!!n&&"items"in n,YP=n=>!!n&&
(n.type==="scalar"||n.type==="single-quoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function zP(n){
switch(n){case Jd:return"<BOM>";case Wd:return"<DOC>";case Vd:return"<FLOW_END>";case Yd:return"<SCALAR>";default:return JSON.
stringify(n)}}function QP(n){switch(n){case Jd:return"byte-order-mark";case Wd:return"doc-mode";case Vd:return"flow-erro\
r-end";case Yd:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}ot.createScalarToken=jd.createScalarToken;ot.resolveAsScalar=
jd.resolveAsScalar;ot.setScalarValue=jd.setScalarValue;ot.stringify=JP.stringify;ot.visit=WP.visit;ot.BOM=Jd;ot.DOCUMENT=
Wd;ot.FLOW_END=Vd;ot.SCALAR=Yd;ot.isCollection=VP;ot.isScalar=YP;ot.prettyToken=zP;ot.tokenType=QP});var Xd=R(ib=>{"use strict";var Gi=oc();function Ft(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var sb=new Set("0123456789ABCDEFabcdef"),XP=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ac=new Set(",[]{}"),ZP=new Set(` ,[]{}
\r	`),zd=n=>!n||ZP.has(n),Qd=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!t;let r=this.next??"stream";for(;r&&(t||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let e=this.
pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let r=0;for(;t===
" ";)t=this.buffer[++r+e];if(t==="\r"){let s=this.buffer[r+e+1];if(s===`
`||!s&&!this.atEnd)return e+r+1}return t===`
`||r>=this.indentNext||!t&&!this.atEnd?e+r:-1}if(t==="-"||t==="."){let r=this.buffer.substr(e,3);if((r==="---"||r==="...")&&
Ft(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===Gi.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,r=e.indexOf("#");for(;r!==-1;){
let i=e[r-1];if(i===" "||i==="	"){t=r-1;break}else r=e.indexOf("#",r+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else
break}let s=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),
"stream"}return yield Gi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let t=this.peek(3);if((t==="---"||t==="...")&&Ft(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!Ft(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ft(t)){let r=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();
switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(zd),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,
r=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=r=t):t=0,t+=yield*this.pushSpaces(!0);while(e+
t>0);let s=this.getLine();if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith(
"---")||s.startsWith("..."))&&Ft(s[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.
flowLevel=0,yield Gi.FLOW_END,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.
pushCount(s.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(zd),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||Ft(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.
buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let r=this.buffer.substring(0,t),s=r.indexOf(
`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(t=s-(r[s-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")
this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Ft(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield Gi.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(Ft(i)||
e&&ac.has(i))break;t=r}else if(Ft(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):t=r),i==="#"||e&&ac.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(e&&ac.has(s))break;t=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield Gi.SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let r=this.buffer.slice(this.pos,e);return r?(yield r,this.
pos+=r.length,r.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(zd),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,r=this.charAt(1);if(Ft(r)||t&&ac.has(r)){t?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!Ft(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(
t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(XP.has(t))t=this.buffer[++e];else if(t==="%"&&sb.has(
this.buffer[e+1])&&sb.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,r;do r=this.buffer[++t];while(r===" "||e&&r==="	");let s=t-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=t),s}*pushUntil(e){let t=this.pos,r=this.buffer[t];for(;!e(
r);)r=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};ib.Lexer=Qd});var eh=R(ob=>{"use strict";var Zd=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let t=0,r=this.lineStarts.length;for(;t<r;){let i=t+r>>1;this.lineStarts[i]<e?t=i+1:r=i}if(this.lineStarts[t]===
e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let s=this.lineStarts[t-1];return{line:t,col:e-s+1}}}};ob.LineCounter=
Zd});var nh=R(ub=>{"use strict";var eG=zt("process"),ab=oc(),tG=Xd();function xn(n,e){for(let t=0;t<n.length;++t)if(n[t].type===
e)return!0;return!1}function lb(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":
break;default:return e}return-1}function Bb(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function lc(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-
1].start;default:return[]}}function Es(n){if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.type==="spac\
e";);return n.splice(e,n.length)}function cc(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)
n.push(e[t])}function cb(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!xn(e.start,"explic\
it-key-ind")&&!xn(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,Bb(e.value)?e.value.end?cc(e.value.end,e.
sep):e.value.end=e.sep:cc(e.start,e.sep),delete e.sep)}var th=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new tG.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(e,t))yield*this.next(r);
t||(yield*this.end())}*next(e){if(this.source=e,eG.env.LOG_TOKENS&&console.log("|",ab.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=ab.tokenType(e);if(t)if(t==="scalar")this.atNewLine=!1,
this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=
0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);
break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"d\
oc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let r=`Not a YAML token: ${e}`;
yield*this.pop({type:"error",offset:this.offset,message:r,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.
push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"\
document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.
scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.
documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{
type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{
let r=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in r?r.indent:0:t.type==="flow-collection"&&r.type===
"document"&&(t.indent=0),t.type==="flow-collection"&&cb(t),r.type){case"document":r.value=t;break;case"block-scalar":r.props.
push(t);break;case"block-map":{let s=r.items[r.items.length-1];if(s.value){r.items.push({start:[],key:t,sep:[]}),this.onKeyLine=
!0;return}else if(s.sep)s.value=t;else{Object.assign(s,{key:t,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"b\
lock-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:t}):s.value=t;break}case"flow-collection":{
let s=r.items[r.items.length-1];!s||s.value?r.items.push({start:[],key:t,sep:[]}):s.sep?s.value=t:Object.assign(s,{key:t,
sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((r.type==="document"||r.type==="block-map"||r.type==="bloc\
k-seq")&&(t.type==="block-map"||t.type==="block-seq")){let s=t.items[t.items.length-1];s&&!s.sep&&!s.value&&s.start.length>
0&&lb(s.start)===-1&&(t.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(r.type==="document"?r.end=
s.start:r.items.push({start:s.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{lb(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let t=lc(this.peek(2)),r=Es(t),s;e.end?(s=e.end,s.push(this.sourceToken),
delete e.end):s=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"sp\
ace":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-
1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let s=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(s)){cc(s,t.start),s.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let r=!this.onKeyLine&&this.indent===e.indent,s=r&&(t.sep||t.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newline":
o.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||t.value?(i.push(this.sourceToken),e.items.push({start:i}),
this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&
!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):s||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(xn(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Bb(t.key)&&!xn(t.sep,"newline")){let o=Es(
t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(
this.sourceToken);else if(xn(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=Es(t.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||s?e.items.push({start:i,key:null,sep:[this.sourceToken]}):xn(t.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||t.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!xn(t.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&e.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"\
space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){
let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){cc(s,t.start),s.push(this.sourceToken),e.items.pop();return}}
t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||xn(t.start,"seq-item-ind")?e.items.push({start:[this.
sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){let r=this.startBlockValue(e);if(r){this.stack.
push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="fl\
ow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!t||t.value?
e.items.push({start:[],key:s,sep:[]}):t.sep?this.stack.push(s):Object.assign(t,{key:s,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}let r=this.startBlockValue(e);r?this.stack.push(r):(yield*this.pop(),yield*this.
step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===e.indent||this.type===
"newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!==
"flow-collection"){let s=lc(r),i=Es(s);cb(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=lc(e),r=Es(t);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=lc(e),r=Es(t);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){
return this.type!=="comment"||this.indent<=t?!1:e.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};ub.Parser=th});var mb=R($i=>{"use strict";var fb=Ud(),nG=Ti(),Hi=xi(),rG=Hf(),sG=te(),iG=eh(),db=nh();function hb(n){let e=n.prettyErrors!==
!1;return{lineCounter:n.lineCounter||e&&new iG.LineCounter||null,prettyErrors:e}}function oG(n,e={}){let{lineCounter:t,prettyErrors:r}=hb(
e),s=new db.Parser(t?.addNewLine),i=new fb.Composer(e),o=Array.from(i.compose(s.parse(n)));if(r&&t)for(let a of o)a.errors.
forEach(Hi.prettifyError(n,t)),a.warnings.forEach(Hi.prettifyError(n,t));return o.length>0?o:Object.assign([],{empty:!0},
i.streamInfo())}function pb(n,e={}){let{lineCounter:t,prettyErrors:r}=hb(e),s=new db.Parser(t?.addNewLine),i=new fb.Composer(
e),o=null;for(let a of i.compose(s.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new Hi.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return r&&t&&(o.errors.forEach(Hi.prettifyError(n,t)),o.warnings.forEach(Hi.prettifyError(n,t))),o}function aG(n,e,t){
let r;typeof e=="function"?r=e:t===void 0&&e&&typeof e=="object"&&(t=e);let s=pb(n,t);if(!s)return null;if(s.warnings.forEach(
i=>rG.warn(s.options.logLevel,i)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];s.errors=[]}return s.
toJS(Object.assign({reviver:r},t))}function lG(n,e,t){let r=null;if(typeof e=="function"||Array.isArray(e)?r=e:t===void 0&&
e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let s=Math.round(t);t=s<1?void 0:s>8?{indent:8}:{indent:s}}
if(n===void 0){let{keepUndefined:s}=t??e??{};if(!s)return}return sG.isDocument(n)&&!r?n.toString(t):new nG.Document(n,r,
t).toString(t)}$i.parse=aG;$i.parseAllDocuments=oG;$i.parseDocument=pb;$i.stringify=lG});var Cb=R(ae=>{"use strict";var cG=Ud(),BG=Ti(),uG=Sd(),rh=xi(),fG=mi(),Mn=te(),dG=Fn(),hG=be(),pG=Rn(),mG=Ln(),gG=oc(),CG=Xd(),
yG=eh(),EG=nh(),Bc=mb(),gb=fi();ae.Composer=cG.Composer;ae.Document=BG.Document;ae.Schema=uG.Schema;ae.YAMLError=rh.YAMLError;
ae.YAMLParseError=rh.YAMLParseError;ae.YAMLWarning=rh.YAMLWarning;ae.Alias=fG.Alias;ae.isAlias=Mn.isAlias;ae.isCollection=
Mn.isCollection;ae.isDocument=Mn.isDocument;ae.isMap=Mn.isMap;ae.isNode=Mn.isNode;ae.isPair=Mn.isPair;ae.isScalar=Mn.isScalar;
ae.isSeq=Mn.isSeq;ae.Pair=dG.Pair;ae.Scalar=hG.Scalar;ae.YAMLMap=pG.YAMLMap;ae.YAMLSeq=mG.YAMLSeq;ae.CST=gG;ae.Lexer=CG.
Lexer;ae.LineCounter=yG.LineCounter;ae.Parser=EG.Parser;ae.parse=Bc.parse;ae.parseAllDocuments=Bc.parseAllDocuments;ae.parseDocument=
Bc.parseDocument;ae.stringify=Bc.stringify;ae.visit=gb.visit;ae.visitAsync=gb.visitAsync});function fc(n,e){let t=new dt.LineCounter,r=SG(e,t,n),s=l=>{let{line:c,col:B}=t.linePos(l);return`${n}:${String(c)}:${String(
B)}`},[i]=r.errors;if(i!==void 0){let l=wG[i.code]??"not YAML from here on: correct the configuration file";throw new k(
`${s(i.pos[0])}: ${l}`)}let o=new Map,a=r.contents;if(a===null||(0,dt.isScalar)(a)&&a.value===null)return o;if(!(0,dt.isMap)(
a))throw new k(`${s(0)}: a configuration file is a mapping of options, e.g. autoReloadAll: true`);for(let{key:l,value:c}of a.
items){let B=s(l.range?.[0]??0);if(!(0,dt.isScalar)(l))throw new k(`${B}: an option's name is expected`);o.set(String(l.
value),{value:bG(c,B),place:B})}return o}function SG(n,e,t){if(DG(n))throw new k(`${t}: the configuration file is nested\
 too deeply: it holds options and lists of values`);return(0,dt.parseDocument)(n,{lineCounter:e,strict:!0,uniqueKeys:!0})}
function DG(n){let e=0;for(let t of n)if(t==="["||t==="{"?e+=1:e>0&&(t==="]"||t==="}")&&(e-=1),e>yb)return!0;return new RegExp(
`(?:[-?:][ \\t]+){${String(yb)}}`).test(n)}function bG(n,e){return n===null?[]:(0,dt.isSeq)(n)?n.items.map(t=>uc(t,e)):(0,dt.isMap)(
n)?n.items.map(({key:t,value:r})=>`${uc(t,e)}=${uc(r,e)}`):uc(n,e)}function uc(n,e){if(!(0,dt.isScalar)(n))throw new k(`${e}\
: a single value is expected here`);let{value:t,source:r}=n;return typeof t=="string"?t:t===null?"":r??""}var dt,wG,yb,sh=S(
()=>{"use strict";dt=Fp(Cb(),1);W();wG={DUPLICATE_KEY:"the key stands twice: remove one of the two",MULTIPLE_DOCS:"a con\
figuration file is one document: remove the line `---` and what follows it"},yb=50});function _n(n,e,t){let r=b({name:n,help:e,group:"Input",owner:"application"},t);return wb(r)}function ih(n,e){return{name:n,
title:Sb(n),help:e,field:"map",default:"",option:void 0}}function wb(n){let{name:e,help:t,type:r}=n,s=r==="list"||r==="r\
epeat"?"array":"string",i=n.default??(r==="boolean"?"false":"");return{name:e,title:Sb(e),help:t,field:s,default:i,option:n}}
function Sb(n){let e=n.replaceAll("-"," ");return e.charAt(0).toUpperCase()+e.slice(1)}function AG(n){let e=wb(n);return n.
name==="namespace"?F(b({},e),{help:OG,default:""}):e}function Db(n,e){let{name:t,title:r,help:s,field:i,option:o}=n,a=o?.
type==="boolean"||o?.type==="bool-string",l={name:t,title:r,tooltip:s,required:!1,itemType:a?"boolean":"string",collectionType:i};
return i==="array"?F(b({},l),{array:Eb(e)?e:[]}):i==="map"?F(b({},l),{map:e===void 0||Eb(e)?{}:e}):F(b({},l),{string:n.default})}
function Eb(n){return Array.isArray(n)}var OG,kG,Bn,Lz,Ui=S(()=>{"use strict";Ht();OG="Namespace of manifests that name \
none; the default is the destination of the Application";kG=new Set(["value-files","helm-parameters"]),Bn=[_n("source","\
How the manifests are made; auto does what Argo CD would do",{type:"choice",choices:["auto","directory","kustomize","hel\
m"],default:"auto"}),_n("allow-empty","Let a render without any manifest pass, which prunes everything",{type:"boolean"}),
_n("recurse","Directory: read the folders below, too",{type:"boolean"}),_n("include","Directory: read only files whose p\
ath matches this glob",{type:"string"}),_n("exclude","Directory: do not read files whose path matches this glob",{type:"\
string"}),_n("value-files","Helm: files with values, from the folder of the application or, with a / before them, of the\
 repository",{type:"repeat"}),_n("values","Helm: values as YAML",{type:"string"}),ih("helm-parameters","Helm: single val\
ues, as for --set"),ih("helm-string-parameters","Helm: single values that are strings, as for --set-string"),ih("helm-fi\
le-parameters","Helm: single values from files, as for --set-file"),_n("skip-crds","Helm: leave out what the chart has i\
n crds/",{type:"boolean"}),...Ee.filter(({owner:n})=>n==="application").map(AG)],Lz=Bn.filter(({name:n})=>!kG.has(n))});function ws({owner:n}){return n==="operator"}function Ab({[Ki]:n=""}){Ib(Ki,n);let e=n.trim()===""?null:TG(n);if(e===null)
return new Map;if(!Array.isArray(e))throw new k(`${Ki} is not a list; Argo CD writes it, so do not set it yourself`);let t=new Map;
for(let r of e){if(!oh(r)||typeof r.name!="string")throw new k(`${Ki} holds something that is no parameter: each has a n\
ame, and string, array or map`);let{name:s}=r,i=kb(s,`parameter ${x(s)}`);if(t.has(s))throw new k(`parameter ${s} is giv\
en twice: remove one`);let o=LG(r,i);o!==void 0&&t.set(s,{value:o,origin:`parameter ${s}`})}return t}function ah(n,e){let t=`${e}\
ROLLSTAMP_`,r=new Map;for(let[s,i=""]of Object.entries(n)){if(!s.startsWith(t))continue;let o=vG.get(s.slice(e.length));
e!==""&&FG(o,s),!(o===void 0||!qi.has(o)||i==="")&&(Ib(s,i),r.set(o,{value:i,origin:s}))}return r}function FG(n,e){kb(n??
e,e)}function kb(n,e){let t=qi.get(n);if(t!==void 0)return t;if(NG.has(n))throw new k(`${e} belongs to the operator of A\
rgo CD, not to an application: it is ${rn(n)} of the sidecar`);if(Ob.has(n))throw new k(`${e} has no effect under Argo C\
D: remove it`);let r=[...qi.keys()].find(s=>bb(s)===bb(n));throw new k(`there is no ${e}; ${r===void 0?"parameters are n\
amed like options, e.g. auto-reload-all":`did you mean ${r}?`}`)}function bb(n){return n.replace(/[-_]/g,"").toLowerCase()}
function TG(n){try{return JSON.parse(n)}catch{throw new k(`${Ki} is not JSON; Argo CD writes it, so do not set it yourse\
lf`)}}function oh(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function LG(n,{name:e,field:t}){let r=RG.find(
a=>a!==t&&n[a]!==void 0&&n[a]!==null);if(r!==void 0)throw new k(`parameter ${e} takes ${t}, not ${r}`);let s=n[t];if(s==
null||s==="")return;if(t==="string"&&typeof s=="string"||t==="array"&&Array.isArray(s)&&s.every(MG))return s;let i=t==="\
map"&&oh(s)?Object.entries(s).filter(xG):[];if(t==="map"&&oh(s)&&i.length===Object.keys(s).length)return new Map(i);let o={
string:"a text",array:"a list of texts",map:"a map of texts"};throw new k(`parameter ${e}: ${t} is not ${o[t]}; numbers \
and the like go in quotes`)}function xG(n){return typeof n[1]=="string"}function MG(n){return typeof n=="string"}function Ib(n,e){
if(!(Buffer.byteLength(e)<=IG))throw new P("limit",`${n} is larger than 128 KiB: put values into a file of the repositor\
y`,{path:""})}var IG,Ki,qi,Ob,NG,vG,RG,lh=S(()=>{"use strict";W();ne();Ht();Ui();IG=128*1024,Ki="ARGOCD_APP_PARAMETERS",
qi=new Map(Bn.map(n=>[n.name,n]));Ob=new Map([...ca,...mt,...Ee.filter(ws)].filter(({name:n})=>!qi.has(n)).map(n=>[n.name,
n])),NG=new Set(Ee.filter(ws).map(({name:n})=>n));vG=new Map([...qi.keys(),...Ob.keys()].map(n=>[rn(n),n]));RG=["string",
"array","map"]});import{join as _G}from"node:path";function Nb(n){let e=an(_G(n.app,ch),n),t=e===void 0?void 0:ir(e,ch),r=new Map;if(t===
void 0)return r;for(let[s,{value:i,place:o}]of fc(ch,Buffer.from(t).toString("utf8"))){let a=Ee.find(l=>Ie(l.name)===s);
if(!(a===void 0&&PG.has(s))){if(a===void 0)throw new k(`${o}: there is no option ${x(s)}`);if(ws(a))throw new k(`${o}: ${s}\
 belongs to the operator of Argo CD, not to an application: remove it`);r.set(a.name,ut(a,i,`${o}: ${s}`))}}return r}var ch,
PG,vb=S(()=>{"use strict";sh();W();ne();Ht();Vr();Ws();lh();qt();ch=".rollstamp.yaml",PG=new Set(["paths",...mt.map(({name:n})=>Ie(
n))])});import{isAbsolute as GG}from"node:path";function Fb(n,e){let{env:t}=n,r=[Ab(t),ah(t,"ARGOCD_ENV_"),ah(t,"")],s=Nb(e),i=new Map;
for(let B of Bn){if(B.field==="map")continue;let u=$G(B,r)??s.get(B.name);u!==void 0&&i.set(B.name,u)}let o=B=>String(i.
get(B)??""),a=i.get("value-files"),l=B=>UG(B,r),c=o("namespace")||(t.ARGOCD_APP_NAMESPACE??"");return{source:HG(i.get("s\
ource")),allowEmpty:i.get("allow-empty")===!0,recurse:i.get("recurse")===!0,include:o("include"),exclude:o("exclude"),valueFiles:typeof a==
"object"?a:[],values:o("values"),helmParameters:l("helm-parameters"),helmStringParameters:l("helm-string-parameters"),helmFileParameters:l(
"helm-file-parameters"),skipCrds:i.get("skip-crds")===!0,namespace:c,options:zr(F(b(b({},qG(i)),jG(t)),{namespace:c}),e.
app)}}function HG(n){return n==="directory"||n==="kustomize"||n==="helm"?n:"auto"}function $G({name:n,option:e},t){let r=t.
map(s=>s.get(n)).find(s=>s!==void 0);if(!(r===void 0||e===void 0||Tb(r.value)))return ut(e,r.value,r.origin)}function UG(n,e){
let t=e.map(r=>r.get(n)).find(r=>r!==void 0);return t===void 0?new Map:typeof t.value=="string"?KG(t.value,t.origin):Tb(
t.value)?t.value:new Map}function Tb(n){return n instanceof Map}function KG(n,e){let t=n.split(`
`).filter(r=>r!=="");return new Map(t.map(r=>{let s=r.indexOf("=");if(s<1)throw new k(`${e} takes lines KEY=VALUE`);return[
r.slice(0,s),r.slice(s+1)]}))}function qG(n){let e=Ee.filter(({owner:t})=>t==="application").map(({name:t})=>t);return Object.
fromEntries(e.flatMap(t=>{let r=n.get(t);return r===void 0?[]:[[Ie(t),r]]}))}function jG(n){let e={};for(let r of Ee.filter(
ws)){let s=rn(r.name),i=n[s]??"";i!==""&&(e[Ie(r.name)]=ut(r,i,s))}let{hashKeyFile:t}=e;if(typeof t=="object"&&!t.every(
r=>GG(r)))throw new k("ROLLSTAMP_HASH_KEY_FILE takes an absolute path in the sidecar");return e}var Rb=S(()=>{"use stric\
t";W();Ht();Ws();vb();lh();Ui()});async function Lb(n,e){let t=ol(n.cwd,n.env.ARGOCD_APP_SOURCE_PATH??""),r=Fb(n,t),s=new rl(n,t.app),i;try{let o=await Nw(
{repository:t,request:r,env:n.env,children:s});JG(o,r),i=await WG(o,r),s.checkSignal()}finally{s.end()}return e.findings(
i.findings),Nt(i.findings)?Z.failed:(n.stdout.write(il(i.files.map(({text:o})=>o))),Z.done)}function JG({files:n},{allowEmpty:e}){
let t=0;for(let s of n)t+=GE(s);if(t>0||e)return;let r="the render holds no manifest, and Argo CD would take that for an\
 application without any: it could prune everything; if that is meant, set the parameter allow-empty to true";throw new P(
"no-manifests",r,{path:""})}async function WG({files:n,again:e},{options:t}){let r=new Map,s=sn(n,t,{isCheck:!1,onPlan:a=>{
Bf(a,r)}});if(e===void 0||r.size===0)return s;let i=new Map;sn([await e()],t,{isCheck:!0,onPlan:a=>{Bf(a,i)}});let o=ew(
r,i);return o.size===0?s:sn(n,t,{isCheck:!1,unstable:o})}var xb=S(()=>{"use strict";cs();sf();W();li();_t();rf();af();qt();
uf();Df();Rb()});var VG,YG,Mb,_b,Pb,Gb,Hb=S(()=>{"use strict";Ui();VG=32,YG=Bn.map(({name:n,help:e,field:t})=>{let r=t==="string"?"":` (${t}\
)`;return`  ${`${n}${r}`.padEnd(VG)} ${e}
`}).join(""),Mb=`Exit codes:
  0  done
  1  a finding of severity error
  2  wrong usage, or parameters that cannot be used
  3  the input could not be processed
Without 0, nothing is printed on standard output.
`,_b=`Usage: rollstamp argocd generate
       rollstamp argocd parameters

A config management plugin of Argo CD, to be run in a sidecar of argocd-repo-server: renders an
application as Argo CD would (plain files, Kustomize or Helm) and stamps it.

Commands:
  generate    Render, stamp and print the application in the working directory
  parameters  Print the parameters that its chart offers, for the form in Argo CD

${Mb}`,Pb=`Usage: rollstamp argocd generate

Renders the application in the working directory, stamps it and prints it: all of it, or nothing.
kustomize and helm are found on the PATH; nothing is fetched, no plugin or function runs.

Parameters come from the Application (spec.source.plugin.parameters), from its variables
(spec.source.plugin.env, ROLLSTAMP_AUTO_RELOAD_ALL for auto-reload-all), from variables of the
sidecar with the same names, and options of selection from .rollstamp.yaml; the first that says
something counts. All other options belong to the operator: variables of the sidecar alone.

Parameters:
${YG}
${Mb}`,Gb=`Usage: rollstamp argocd parameters

Prints a list in JSON: for a chart, its files with values and its values, as Argo CD announces
them in its user interface. An empty list for anything else. Always exits with 0.
`});function Ub(n,e,t){return n===""?"":e===0?`${n}: `:`${n}:${String(e)}:${String(t)}: `}var zG,$b,QG,dc,Kb=S(()=>{"use str\
ict";ne();zG=8192,$b=1200,QG=100,dc=class{#e="";#t=0;#n=0;line(e){let t=`${ye(e.length>$b?`${e.slice(0,$b)}\u2026`:e)}
`,r=Buffer.byteLength(t);if(this.#n>0||this.#t+r>zG-QG){this.#n+=1;return}this.#e+=t,this.#t+=r}findings(e){for(let t of[
"error","warning"])for(let{path:r,line:s,column:i,severity:o,code:a,message:l}of e)o===t&&this.line(`${Ub(r,s,i)}${o}: ${l}\
 [${a}]`)}inputError({path:e,line:t,column:r,message:s,code:i}){this.line(`${Ub(e,t,r)}error: ${s} [${i}]`)}write(e){let t=this.#n===
0?"":`\u2026 and ${String(this.#n)} more
`;this.#e+t!==""&&e.write(this.#e+t)}}});import{readdirSync as XG}from"node:fs";import{join as qb}from"node:path";function Jb(n){let e=[];try{e=rH(n)}catch{}return n.
stdout.write(`${JSON.stringify(e)}
`),Z.done}function rH(n){let e=ol(n.cwd,n.env.ARGOCD_APP_SOURCE_PATH??"");if(Sf("auto",e)!=="helm")return[];let t=XG(e.app).
filter(s=>/^[^-.].*\.ya?ml$/.test(s)&&!nH.has(s)&&qe(qb(e.app,s))).toSorted(pe),r=t.includes("values.yaml")?an(qb(e.app,
"values.yaml"),e):void 0;return[...jb("value-files",t.filter(s=>s!=="values.yaml")),...jb("helm-parameters",r===void 0?{}:
sH(r))]}function jb(n,e){return Bn.filter(t=>t.name===n).map(t=>Db(t,e))}function sH(n){let e=new Map;try{let t=xt(n,ZG),
r={path:"values.yaml",text:t===void 0?"":Me("values.yaml",t)},s=pt(r);for(let i of tt(r.text))for(let{root:o}of s(i))Bh(
oe(o,!1),"",e)}catch{return{}}return Object.fromEntries(e)}function Bh({node:n,shared:e},t,r){if(!(r.size>=eH))if(n.type===
"scalar")t!==""&&n.resolved!=="null"&&n.text.length<=tH&&r.set(t,n.text);else if(n.type==="sequence")for(let[s,i]of n.items.
entries())Bh(oe(i,e),`${t}[${String(s)}]`,r);else for(let s of He(n).keys()){let i=L({node:n,shared:e},s),o=s.replace(/[.,=[\]\\]/g,
"\\$&");i!==void 0&&Bh(i,t===""?o:`${t}.${o}`,r)}}var ZG,eH,tH,nH,Wb=S(()=>{"use strict";Se();bt();Kr();gt();Qt();_t();Ui();
qt();Df();ZG=1<<20,eH=1e3,tH=4096,nH=new Set(["Chart.yaml","requirements.yaml"])});var zb={};eB(zb,{argocd:()=>iH});async function iH(n,e){let t=new dc;try{return await oH(n,e,t)}catch(r){if(r instanceof
ci)return ra[r.signal];if(r instanceof k)return t.line(`rollstamp argocd: ${r.message}`),Z.usage;if(r instanceof P)t.inputError(
r);else if(aH(r))t.line(`error: a file of the application cannot be read (${r.code}) [unreadable]`);else throw r;return Z.
input}finally{t.write(e.stderr)}}async function oH([n="",...e],t,r){if(Yb(n))return t.stdout.write(_b),Z.done;let s=Object.
hasOwn(Vb,n)?Vb[n]:void 0;if(s===void 0){let o=n===""?"name a command":`unknown command ${x(n)}`;throw new k(`${o}; the \
commands are generate and parameters; see rollstamp argocd --help`)}let[i]=e;if(i===void 0)return s.run(t,r);if(!Yb(i))throw new k(
`${n} takes no arguments; options are parameters of the Application, or variables`);return t.stdout.write(s.help),Z.done}
function aH(n){return n instanceof Error&&"syscall"in n&&"code"in n&&typeof n.code=="string"}function Yb(n){return["-h",
"--help","help"].includes(n)}var Vb,Qb=S(()=>{"use strict";W();ne();_t();rf();xb();Hb();Kb();Wb();Vb={generate:{run:Lb,help:Pb},
parameters:{run:Jb,help:Gb}}});function Xb(n,e){let{text:t}=n,r={text:t,spans:[],seen:new Set};for(let{file:s,root:i}of e)if(s===n)for(let o of Zb(i,"")){
let a=Pn(o,cH),l=Pn(o,uH).flatMap(({value:c})=>Pn(c,BH));for(let c of[...a,...l])hH(c,r)}return gH(r.spans).flatMap(({start:s,
end:i})=>{let o=t.slice(s,i),a=o.replace(/[^\s,][^\r\n]*/g,lH);return a===o?[]:[{start:s,end:i,text:a}]})}function*Zb(n,e){
let t=Pn(n,fH).map(({value:i})=>e0(i)),r=t.find(i=>i==="ConfigMap"||i==="Secret")??t.at(-1)??e;(r==="ConfigMap"||r==="Se\
cret")&&(yield n);let s=r.endsWith("List")?r.slice(0,-4):"";for(let{value:i}of Pn(n,dH))for(let o of t0(i))yield*Zb(o,s)}
function e0(n){return n.type==="alias"?e0(n.target):n.type==="scalar"?n.text:""}function t0(n){return n.type==="alias"?t0(
n.target):n.type==="sequence"?n.items:[]}function Pn(n,e){return n.type==="alias"?Pn(n.target,e):n.type==="sequence"?n.items.
flatMap(t=>Pn(t,e)):n.type!=="mapping"?[]:n.entries.flatMap(t=>t.isMerge?Pn(t.value,e):t.name!==void 0&&e.has(t.name)?[t]:
[])}function hH(n,e){let t=Pt(e.text,n);t!==-1&&uh(t+1,e),hc(n.value,e)}function hc(n,e){if(n.type==="alias")hc(n.target,
e);else if(n.type==="mapping"){if(e.seen.has(n))return;e.seen.add(n),n.flow&&uh(n.contentStart+1,e);for(let[t,r]of n.entries.
entries())pH(n,t,{entry:r,search:e});n.flow&&uh(Be(e.text,n),e)}else pc(n,e)}function pH(n,e,{entry:t,search:r}){let{text:s,
spans:i}=r,o=Pt(s,t),a=o===-1?Be(s,t.key):o+1,l=n.entries[e+1]?.key.start??-1,c=()=>n.flow?Be(s,n)-1:ct(s,Be(s,n));i.push(
{start:a,end:l===-1?c():l}),t.isMerge?mH(t.value,r):t.value.type!=="scalar"&&pc(t.value,r)}function mH(n,e){if(n.type===
"sequence")for(let t of n.items)hc(t,e);else hc(n,e)}function pc(n,e){if(n.type==="alias"){pc(n.target,e);return}if(n.start===
-1||e.seen.has(n))return;e.seen.add(n),e.spans.push({start:n.start,end:Be(e.text,n)});let t=n.type==="mapping"?n.entries.
map(({value:r})=>r):[];for(let r of n.type==="sequence"?n.items:t)r.type!=="scalar"&&pc(r,e)}function uh(n,{text:e,spans:t}){
t.push({start:n,end:ct(e,n)})}function gH(n){let e=[];for(let t of n.toSorted((r,s)=>r.start-s.start||s.end-r.end)){let r=e.
at(-1);r!==void 0&&t.start<r.end?e[e.length-1]={start:r.start,end:Math.max(r.end,t.end)}:t.start<t.end&&e.push(t)}return e}
var lH,cH,BH,uH,fH,dH,n0=S(()=>{"use strict";yn();lH="<redacted>",cH=new Set(["data","binaryData","stringData"]),BH=new Set(
["annotations"]),uH=new Set(["metadata"]);fH=new Set(["kind"]),dH=new Set(["items"])});import{styleText as CH}from"node:util";function Ss({isTTY:n},e){let t=e.NO_COLOR,r=!n||t!==void 0&&t!==""||e.TERM==="dum\
b";return(s,i)=>r?s:CH(i,s,{validateStream:!1})}var mc=S(()=>{"use strict"});function a0(n,e,{io:t,documents:r}){let s=Xb(n,r),i=s0(er(n.text,s)),o=s0(er(n.text,[...s,...e])),a=EH(n,e).map(u=>wH(u,
{before:i,after:o})),l=Ss(t.stdout,t.env),c=ye(n.path).replace(/^\/+/,""),B=[l(`--- a/${c}`,"bold"),l(`+++ b/${c}`,"bold")];
for(let u of SH(a))for(let f of DH(u,{before:i,after:o,write:l}))B.push(f);return B.map(u=>`${u}
`).join("")}function s0(n){return n.match(/[^\n]*\n|[^\n]+$/g)??[]}function i0(n){return n.split(`
`).length-1}function EH(n,e){let t=[],r=0;for(let s of e.toSorted((i,o)=>i.start-o.start||i.end-o.end)){let i=rB(n,s.start),
o=rB(n,s.end)+1,a=i0(s.text)-i0(n.text.slice(s.start,s.end)),l=t.at(-1);if(l!==void 0&&i<l.end){let c=Math.max(0,o-l.end);
t[t.length-1]=F(b({},l),{end:Math.max(o,l.end),newEnd:l.newEnd+c+a})}else t.push({start:i,end:o,newStart:i+r,newEnd:o+r+
a});r+=a}return t}function wH({start:n,end:e,newStart:t,newEnd:r},{before:s,after:i}){let[o,a,l,c]=[n,Math.min(e,s.length),
t,Math.min(r,i.length)];for(;o<a&&l<c&&s[o]===i[l];)o+=1,l+=1;for(;o<a&&l<c&&s[a-1]===i[c-1];)a-=1,c-=1;return{start:o,end:a,
newStart:l,newEnd:c}}function SH(n){let e=[];for(let t of n){let r=e.at(-1),s=r?.at(-1)?.end;r!==void 0&&s!==void 0&&t.start-
s<=2*dh?r.push(t):e.push([t])}return e}function DH(n,{before:e,after:t,write:r}){let[s]=n,i=n.at(-1);if(s===void 0||i===
void 0)return[];let o=Math.max(0,s.start-dh),a=Math.min(e.length,i.end+dh),l=s.newStart-(s.start-o),c=i.newEnd+(a-i.end),
B=[r(`@@ -${o0(o,a)} +${o0(l,c)} @@`,"cyan")],u=(p,h)=>{B.push(h===void 0?p:r(p,h))},f=(p,h)=>{for(let C of e.slice(p,h))
for(let y of fh(" ",C))u(y)},d=o;for(let p of n){f(d,p.start);let h=e.slice(p.start,p.end),C=t.slice(p.newStart,p.newEnd);
for(let[y,w]of h.entries())for(let I of fh("-",w,C[y]))u(I,"red");for(let[y,w]of C.entries())for(let I of fh("+",w,h[y]))
u(I,"green");d=p.end}return f(d,a),B}function o0(n,e){let t=e-n;return t===1?String(n+1):`${String(t===0?n:n+1)},${String(
t)}`}function fh(n,e,t){let r=e.endsWith(`
`),s=r?e.slice(0,-1):e,i=r&&s.endsWith("\r"),o=bH(i?s.slice(0,-1):s,t).replace(/(?!^\uFEFF)[^\t]+/g,ye),a=`${n}${o}${i?"\
\r":""}`;return r?[a]:[a,"\\ No newline at end of file"]}function bH(n,e){if(n.length<=r0)return n;let t=Math.max(0,(e===
void 0?0:OH(n,e))-yH),r=t+r0;return`${t>0?"\u2026":""}${n.slice(t,r)}${r<n.length?"\u2026":""}`}function OH(n,e){let t=0;
for(;t<n.length&&n[t]===e[t];)t+=1;return t}var dh,r0,yH,l0=S(()=>{"use strict";We();n0();ne();ia();mc();dh=3,r0=400,yH=
100});var c0,B0=S(()=>{c0=(n,e,t)=>{let r,s,i,o,a,l=t.indexOf(n),c=t.indexOf(e,l+1),B=l;if(l>=0&&c>0){if(n===e)return[l,c];for(r=
[],i=t.length;B>=0&&!a;){if(B===l)r.push(B),l=t.indexOf(n,B+1);else if(r.length===1){let u=r.pop();u!==void 0&&(a=[u,c])}else
s=r.pop(),s!==void 0&&s<i&&(i=s,o=c),c=t.indexOf(e,B+1);B=l<c&&l>=0?l:c}r.length&&o!==void 0&&(a=[i,o])}return a}});function hh(n){return isNaN(n)?n.charCodeAt(0):parseInt(n,10)}function UH(n){return n.replace(FH,u0).replace(TH,f0).replace(
RH,gc).replace(LH,d0).replace(xH,h0)}function KH(n){return n.replace(AH,"\\").replace(kH,"{").replace(IH,"}").replace(NH,
",").replace(vH,".")}function ph(n,e){for(let t=0;t<e.length;t++)n.push(e[t])}function p0(n,e,t){if(t.remaining<0)return;
let r=c0("{","}",e),s=r!==void 0&&e.indexOf("{")<r[0];if(t.remaining-=r&&!s?r[1]+1:n.length,!(!r||t.remaining<0))return{
end:r[1],pre:n.slice(0,r[0]),body:n.slice(r[0]+1,r[1]),post:n.slice(r[1]+1),unmatched:s}}function qH(n,e){e.remaining-=n.
length;let t=[];for(let i=0;i<n.length;i++){let o=n.charCodeAt(i);o===123?t.push(i):o===125&&t.length&&t.pop()}let r="",
s=0;for(let i=0;i<t.length;i++){let o=t[i];r+=n.slice(s,o)+"\0",s=o+1}return r+n.slice(s)}function jH(n,e){if(e.remaining-=
n.length,e.remaining<0)return!1;let t=!1;for(let r=n.length-1;r>=0;r--){let s=n.charCodeAt(r);if(s===125)t=!0;else if(s===
10||s===13||s===8232||s===8233)t=!1;else if(s===44&&t&&n.charCodeAt(r+1)!==44)return!0}return!1}function JH(n,e){let t=[],
r="";for(;;){let s=p0(n,n,e);if(e.remaining<0)return;if(!s){let c=n.split(",");return c[0]=r+c[0],ph(t,c),t}let{pre:i,body:o,
post:a}=s,l=i.split(",");if(l[0]=r+l[0],l[l.length-1]+="{"+o+"}",!a.length)return ph(t,l),t;r=l.pop(),ph(t,l),n=a}}function ji(n,e){
return n===void 0||isNaN(n)?e:n}function m0(n,e={}){if(!n)return[];let t=ji(e.max,MH),r=ji(e.maxLength,_H),s=ji(e.maxDepth,
PH),i=ji(e.maxRewrites,GH),o=ji(e.maxSteps,HH);return n.slice(0,2)==="{}"&&(n="\\{\\}"+n.slice(2)),mh(UH(n),t,r,s,0,i,{remaining:o},
!0).map(KH)}function WH(n){return"{"+n+"}"}function VH(n){return/^-?0\d/.test(n)}function YH(n,e){return n<=e}function zH(n,e){
return n>=e}function Ji(n,e,t,r,s,i,o){let a=[],l=0,c;e:for(let B=0;B<n.length;B++){let u=n[B]+e,f=t;i&&!u&&(c||(c=t.filter(
d=>d)),f=c);for(let d=0;d<f.length;d++){if(a.length>=r)break e;let p=u+f[d];if(l+p.length>s)break e;a.push(p),l+=p.length}}
return o.remaining-=a.length,a}function QH(n,e,t,r,s){let i=n.split(/\.\./),o=[];if(i[0]===void 0||i[1]===void 0)return o;
let a=hh(i[0]),l=hh(i[1]),c=Math.max(i[0].length,i[1].length),B=i.length===3&&i[2]!==void 0?Math.max(Math.abs(hh(i[2])),
1):1,u=YH;l<a&&(B*=-1,u=zH);let d=i.some(VH),p=d?c:1,h=0;for(let C=a;u(C,l)&&o.length<t;C+=B){if(s.remaining-=p,s.remaining<
0)return;let y;if(e)y=String.fromCharCode(C),y==="\\"&&(y="");else if(y=String(C),d){let w=c-y.length;if(w>0){let I=new Array(
w+1).join("0");C<0?y="-"+I+y.slice(1):y=I+y}}if(h+y.length>r)break;o.push(y),h+=y.length}return o}function mh(n,e,t,r,s,i,o,a){
if(o.remaining-=$H,s>r)return[n];let l=[""],c=0,B=!1,u=!0,f=n;for(;;){let d=p0(n,f,o);if(!d)return Ji(l,n,[""],e,t,B,o);
d.unmatched&&(f=qH(f,o));let p=d.pre,h=()=>Ji(l,p+"{"+d.body+"}"+d.post,[""],e,t,B,o);if(/\$$/.test(p)){if(l=Ji(l,p+"{"+
d.body+"}",[""],e,t,B&&!d.post.length,o),u=!1,!d.post.length)break;n=d.post,f=f.slice(d.end+1);continue}let C=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(d.body),y=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(d.body),w=C||y,I=d.body.indexOf(",")>=0;if(!w&&!I){if(c<i&&jH(
d.post,o)){c++,n=d.pre+"{"+d.body+gc+d.post,f=f.slice(0,d.end)+gc+f.slice(d.end+1),a=!0;continue}return h()}u&&(B=a&&!w,
u=!1);let N;if(w){if(N=QH(d.body,y,e,t,o),!N)return h()}else{let G=JH(d.body,o);if(!G)return h();if(G.length===1&&G[0]!==
void 0){if(G=mh(G[0],e,t,r,s+1,i,o,!1).map(WH),o.remaining<0)return h();if(G.length===1){let Q=Ji(l,p+G[0],[""],e,t,B&&!d.
post.length,o);if(o.remaining<0)return h();if(l=Q,!d.post.length)break;n=d.post,f=f.slice(d.end+1);continue}}let V=B&&!d.
post.length&&!p;for(let Q=0;V&&Q<l.length;Q++)l[Q]&&(V=!1);N=[];let _=0;e:for(let Q=0;Q<G.length;Q++){let xe=mh(G[Q],e,t,
r,s+1,i,o,!1);if(o.remaining<0)return h();for(let et=0;et<xe.length;et++){let me=xe[et];if(!(V&&!me)){if(N.length>=e||_+
me.length>t)break e;N.push(me),_+=me.length}}}}let T=Ji(l,p,N,e,t,B&&!d.post.length,o);if(o.remaining<0)return h();if(l=
T,!d.post.length)break;n=d.post,f=f.slice(d.end+1)}return l}var u0,f0,gc,d0,h0,AH,kH,IH,NH,vH,FH,TH,RH,LH,xH,MH,_H,PH,GH,
HH,$H,g0=S(()=>{B0();u0="\0SLASH"+Math.random().toFixed(16)+"\0",f0="\0OPEN"+Math.random().toFixed(16)+"\0",gc="\0CLOSE"+
Math.random().toFixed(16)+"\0",d0="\0COMMA"+Math.random().toFixed(16)+"\0",h0="\0PERIOD"+Math.random().toFixed(16)+"\0",
AH=new RegExp(u0,"g"),kH=new RegExp(f0,"g"),IH=new RegExp(gc,"g"),NH=new RegExp(d0,"g"),vH=new RegExp(h0,"g"),FH=/\\\\/g,
TH=/\\{/g,RH=/\\}/g,LH=/\\,/g,xH=/\\\./g,MH=1e5,_H=4e6,PH=1e3,GH=1e3,HH=2e7,$H=16});var Ch,gh,Wi,C0,y0,E0=S(()=>{Ch=(n,e)=>n===e?{t:"lit",ch:String(n)}:{t:"class",re:new RegExp(`^[${n}-${e}]$`)},gh=(n,e)=>e.
map(t=>[Ch(n,n),...t]),Wi=(n,e)=>{if(!n)return[[]];let t=+n[0],r=+e[0],s=n.slice(1),i=e.slice(1);if(t===r)return gh(t,Wi(
s,i));let o="0".repeat(s.length),a="9".repeat(s.length),l=[];s!==o&&l.push(...gh(t++,Wi(s,a)));let c=i===a?[]:gh(r--,Wi(
o,i));return t<=r&&l.push([Ch(t,r),...Array.from(s,()=>Ch(0,9))]),l.push(...c),l},C0=(n,e,t)=>{if(t)return Wi(String(n).
padStart(t,"0"),String(e).padStart(t,"0"));let r=[];for(let s=String(n).length;s<=String(e).length;s++){let i=Math.max(n,
s===1?0:10**(s-1)),o=Math.min(e,10**s-1);r.push(...Wi(String(i),String(o)))}return r},y0=(n,e)=>{let t=Number(n),r=Number(
e);if(!Number.isSafeInteger(t)||!Number.isSafeInteger(r))return;t>r&&([t,r]=[r,t]);let i=/^-?0\d/.test(n)||/^-?0\d/.test(
e)?Math.max(n.length,e.length):0,o=[];if(t<0){let a=C0(Math.max(-r,1),-t,i&&i-1);o.push(...a.map(l=>[{t:"lit",ch:"-"},...l]))}
return r>=0&&o.push(...C0(Math.max(t,0),r,i)),o}});var XH,Vi,yh,w0,S0=S(()=>{XH={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],
"[:blank:]":["\\p{Zs}\\t"],"[:cntrl:]":["\\p{Cc}"],"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",!0],"[:lower:]":[
"\\p{Ll}"],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}\\p{S}"],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f"],"[:upper:]":["\\p\
{Lu}"],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]},Vi=n=>n.replace(/[[\]\\-]/g,"\\$&"),yh=/$./,
w0=(n,e,t=!1,r)=>{let s=y=>{let w=r?y.normalize(r):y;return[...w].length===1?w:y},i=e;if(n.charAt(i)!=="[")throw new Error(
"not in a brace expression");let o=[],a=[],l=i+1,c=!1,B=!1,u=!1,f=i,d="";e:for(;l<n.length;){let y=String.fromCodePoint(
n.codePointAt(l));if((y==="!"||y==="^")&&l===i+1){u=!0,l++;continue}if(y==="]"&&c&&!B){f=l+1;break}if(c=!0,y==="\\"&&!B){
B=!0,l++;continue}if(y==="["&&!B){for(let[I,[N,T]]of Object.entries(XH))if(n.startsWith(I,l)){if(d)return[yh,n.length-i];
l+=I.length,T?a.push(N):o.push(N);continue e}}B=!1;let w=s(y);if(d){w.codePointAt(0)>d.codePointAt(0)?o.push(Vi(d)+"-"+Vi(
w)):w===d&&o.push(Vi(w)),d="",l+=y.length;continue}if(n.startsWith("-]",l+y.length)){o.push(Vi(w+"-")),l+=y.length+1;continue}
if(n.startsWith("-",l+y.length)){d=w,l+=y.length+1;continue}o.push(Vi(w)),l+=y.length}if(f<l)return[yh,0];if(!o.length&&
!a.length)return[yh,n.length-i];let p="["+(u?"^":"")+o.join("")+"]",h="["+(u?"":"^")+a.join("")+"]",C="^"+(o.length&&a.length?
"("+p+"|"+h+")":o.length?p:h);return[new RegExp(C,t?"iu":"u"),f-i]}});var Eh,ZH,Or,e$,A0,Cc,k0,Dh,t$,n$,I0,N0,r$,s$,wh,v0,D0,Yi,F0,i$,Sh,o$,a$,T0,l$,b0,c$,B$,yc,O0,zi,R0=S(()=>{E0();S0();Eh=
{t:"match",id:0},ZH="!?+*@",Or=n=>({t:"lit",ch:n}),e$=n=>n.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),A0=n=>new RegExp(`^${e$(
n)}$`,"iu"),Cc=new Map,k0=n=>{let e=Cc.get(n);return e||(e=A0(n),Cc.size>=1e3&&Cc.clear(),Cc.set(n,e)),e},Dh=(n,e)=>{if(e===
n.ch)return!0;if(!n.re)return!1;let t=e.charCodeAt(0);if(t>=128)return n.re.test(e);let r=n.ascii??=new Uint8Array(128);
return r[t]||=n.re.test(e)?1:2,r[t]===1},t$=(n,e,t,r,s)=>{let i=[];for(let o=0;o<n.length;){let a=String.fromCodePoint(n.
codePointAt(o));if(s){let l=a==="\\"&&n.startsWith(s,o+1)?1:0;if(l||a===s){let c=o+l+s.length,B=n.indexOf(s,c),u=/^(-?\d+)\.\.(-?\d+)$/.
exec(n.slice(c,B)),f=B!==-1&&u&&y0(u[1],u[2]);if(f){i.push({t:"ext",type:"@",alts:f}),o=B+s.length;continue}}}if(a==="\\"){
let l=n.codePointAt(o+1),c=l===void 0?a:String.fromCodePoint(l);i.push(Or(c)),o+=1+c.length;continue}if(a==="["){let[l,c]=w0(
n,o,e,r);if(c){i.push({t:"class",re:l}),o+=c;continue}}if(!t&&ZH.includes(a)&&n[o+1]==="("){i.push({t:"open",type:a}),o+=
2;continue}i.push(!t&&a==="|"?{t:"bar"}:!t&&a===")"?{t:"close"}:a==="*"?{t:"star"}:a==="?"?{t:"any"}:Or(a)),o+=a.length}
return i},n$=n=>{let e=new Map,t=[];return n.forEach((r,s)=>{r.t==="open"?t.push(s):r.t==="close"&&t.length&&e.set(t.pop(),
s)}),e},I0=(n,e,t,r,s)=>{let i=[],o=[i];for(let a=t;a<r;a++){let l=n[a],c=e.get(a);if(l.t==="open"&&c!==void 0){let B=I0(
n,e,a+1,c,!1);i.push({t:"ext",type:l.type,alts:B}),a=c}else l.t==="bar"&&!s?o.push(i=[]):l.t==="open"?i.push(Or(l.type),
Or("(")):l.t==="bar"?i.push(Or("|")):l.t==="close"?i.push(Or(")")):i.push(l)}return o},N0=(n,e)=>{let t=[],r="",s=()=>{for(let i of r.
normalize(e))t.push(Or(i));r=""};for(let i of n){if(i.t==="lit"){r+=i.ch;continue}s(),t.push(i.t==="ext"?F(b({},i),{alts:i.
alts.map(o=>N0(o,e))}):i)}return s(),t},r$=(n,e)=>{let t=1,r=a=>({t:"split",id:t++,out:a}),s=(a,l)=>a.reduceRight((c,B)=>i(
B,c),l),i=(a,l)=>{switch(a.t){case"lit":let f=e?k0(a.ch):void 0;return{t:"lit",id:t++,ch:a.ch,re:f,next:l};case"any":case"\
star":return{t:a.t,id:t++,next:l};case"class":return{t:"class",id:t++,re:a.re,next:l}}let c=f=>a.alts.map(d=>s(d,f));switch(a.
type){case"@":return r(c(l));case"?":return r([l,...c(l)]);case"!":return{t:"neg",id:t++,sub:r(c(Eh)),next:l}}let B=r([]),
u=r(c(B));return B.out.push(l,u),a.type==="*"?B:u};return[s(n,Eh),t]},s$=n=>{let e=[],t=new Set,r=i=>i.t==="match"?"matc\
h":String(i.id),s=(i,o)=>{if(i.t==="match"||t.has(i))return;t.add(i);let a=l=>e.push(`${o}${i.id}: ${l}`);switch(i.t){case"\
split":a(`split -> ${i.out.map(r).join(", ")}`);for(let l of i.out)s(l,o);return;case"neg":return a(`!(${r(i.sub)}) -> ${r(
i.next)}`),s(i.sub,o+"  "),s(i.next,o);case"lit":a(`${JSON.stringify(i.ch)} -> ${r(i.next)}`);break;case"class":a(`${i.re}\
 -> ${r(i.next)}`);break;default:a(`${i.t==="any"?"?":"*"} -> ${r(i.next)}`)}s(i.next,o)};return s(n,""),[`start -> ${r(
n)}`,...e].join(`
`)},wh=class{gen;threads=[];match=!1;runs=[];ids=[];constructor(e){this.gen=e}get dead(){return!this.threads.length&&!this.
match&&!this.runs.length}},v0=(n,e)=>n.ids.length!==e.ids.length||n.runs.length!==e.runs.length||n.ids.some((t,r)=>t!==e.
ids[r])?!1:n.runs.every(t=>e.runs.some(r=>r.neg===t.neg&&v0(r.state,t.state))),D0=n=>({has:new Float64Array(n),seen:new Float64Array(
n),gen:0}),Yi=class{dots;dotStart;#e;constructor(e,t,r){this.dots=e,this.dotStart=t,this.#e=r}state(){return new wh(++this.#e.
gen)}done(e){return e.ids=e.threads.map(t=>t.id).sort((t,r)=>t-r),e.match&&e.ids.unshift(Eh.id),e}#t(e,t){let{seen:r}=this.#e;
return r[t.id]===e.gen?!1:(r[t.id]=e.gen,!0)}#n(e,t){let{has:r}=this.#e;return r[t.id]===e.gen?!1:(r[t.id]=e.gen,e.threads.
push(t),!0)}restricted(e,t){return t&&(this.dots||this.dotStart&&e===0)}add(e,t,r,s){switch(t.t){case"split":if(!this.#t(
e,t))return;for(let o of t.out)this.add(e,o,r,s);return;case"neg":if(!this.#t(e,t))return;let i=this.state();return this.
add(i,t.sub,r,!1),this.done(i),this.addRun(e,{t:"run",neg:t,state:i},r,s);case"star":if(this.restricted(r,s))return;this.#n(
e,t)&&this.add(e,t.next,r,s);return;case"match":e.match=!0;return;default:this.#n(e,t)}}addRun(e,t,r,s){for(let i of e.runs)
if(i.neg===t.neg&&v0(i.state,t.state))return;e.runs.push(t),t.state.match||this.add(e,t.neg.next,r,s)}step(e,t,r,s){let i=this.
state();for(let o of e.threads)switch(o.t){case"lit":Dh(o,t)&&this.add(i,o.next,r+1,s);break;case"any":this.restricted(r,
s)||this.add(i,o.next,r+1,s);break;case"class":!this.restricted(r,s)&&o.re.test(t)&&this.add(i,o.next,r+1,s);break;case"\
star":this.restricted(r,s)||this.add(i,o,r+1,s)}if(!this.restricted(r,s))for(let o of e.runs){if(o.state.dead){this.addRun(
i,o,r+1,s);continue}let a=this.step(o.state,t,r,!1);this.addRun(i,{t:"run",neg:o.neg,state:a},r+1,s)}return this.done(i)}},
F0=n=>{let e=n.ids.join();if(!n.runs.length)return e;let t=n.runs.map(r=>`${r.neg.id}(${F0(r.state)})`);return`${e}|${t.
sort().join("|")}`},i$=1<<18,Sh=class{#e;#t=new Map;#n=0;#r;#s;#u;#f;constructor(e,t){this.#e=e,this.#u=new Yi(!1,!1,t),
this.#f=new Yi(!1,!0,t)}#l(e){return{state:e,match:e.match,dead:e.dead,next:new Map}}#a(e){let t=F0(e),r=this.#t.get(t);
if(r)return r;this.#n>i$&&this.#c();let s=this.#l(e);return this.#t.set(t,s),this.#n+=t.length+1,s}#c(){this.#t.clear(),
this.#n=0,this.#r=void 0,this.#s=void 0}start(e){if(e){if(this.#s)return this.#s;let r=this.#f.state();return this.#f.add(
r,this.#e,0,!0),this.#s=this.#l(this.#f.done(r))}if(this.#r)return this.#r;let t=this.#u.state();return this.#u.add(t,this.#e,
0,!0),this.#r=this.#a(this.#u.done(t))}next(e,t){let r=t.charCodeAt(0),s=r<128?void 0:e.next.get(t);if(s)return s;let i=e===
this.#s?this.#a(this.#f.step(e.state,t,0,!0)):this.#a(this.#u.step(e.state,t,1,!0));return r<128?(e.ascii||(e.ascii=new Array(
128),this.#n+=128),e.ascii[r]=i):e.next.set(t,i),this.#n++,i}},o$=n=>{let e=[];for(let t=n;t.t!=="match";t=t.next){if(t.
t==="split"||t.t==="neg")return;e.push(t)}return e},a$=(n,e,t,r)=>{let s=0,i=t,o=-1,a=0;for(;i<r;){let l=n[s];if(l?.t===
"star"){o=s++,a=i;continue}let c=e[i];if(l&&(l.t==="any"||l.t==="lit"&&Dh(l,c)||l.t==="class"&&l.re.test(c))){s++,i++;continue}
if(o===-1)return!1;s=o+1,i=++a}for(;n[s]?.t==="star";)s++;return s===n.length},T0=n=>{let e=0,t=0;for(let r of n){let[s,
i]=l$(r);e+=s,t+=i}return[e,t]},l$=n=>{if(n.t==="star")return[0,1/0];if(n.t!=="ext")return[1,1];if(n.type==="!")return[0,
1/0];let e=n.alts.map(T0),t=Math.min(...e.map(i=>i[0])),r=Math.max(...e.map(i=>i[1])),s=r===0?0:1/0;return n.type==="@"?
[t,r]:n.type==="?"?[0,r]:n.type==="*"?[0,s]:[t,s]},b0=(n,e,t)=>{for(let r=0;r<n.length;r++)if(!Dh(n[r],e[t+r]))return!1;
return!0},c$=/[/\ud800-\udfff]/,B$=/[\ud800-\udfff]/,yc=n=>B$.test(n)?[...n]:n,O0=n=>{if(n.includes("/"))throw new Error(
"can only match a single path portion, got: "+n)},zi=class{pattern;options;#e;#t;#n;#r;#s;#u=!1;#f;#l;#a=!1;#c=0;#d=1/0;#B=[];#o=[];#E;#C;#p=!1;#m;#y;constructor(e,t={}){
if(e.includes("/"))throw new Error("can only match a single path portion, got pattern: "+e);this.pattern=e,this.options=
t;let{nocase:r=!1,noext:s=!1,normalize:i}=t;this.#y=i===!0?"NFC":i||void 0;let o=/^[?*+@]\(\)$/.test(e),a=t$(e,r,s||o,this.#y,
t.rangeMark),[l]=I0(a,n$(a),0,a.length,!0);this.#y&&(l=N0(l,this.#y));let[c,B]=r$(l,r);if(this.#e=c,this.#t=B,l.every(u=>u.
t==="lit"))this.#s=l.map(u=>u.ch).join(""),this.#u=r;else{let u=p=>p.t!=="lit"?void 0:r?{ch:p.ch,re:k0(p.ch)}:{ch:p.ch};
for(let p of l){let h=u(p);if(!h)break;this.#B.push(h)}for(let p=l.length-1;p>=0;p--){let h=u(l[p]);if(!h)break;this.#o.
unshift(h)}this.#p=!!(this.#B.length||this.#o.length),r||(this.#E=this.#B.map(p=>p.ch).join(""),this.#C=this.#o.map(p=>p.
ch).join("")),this.#l=o$(this.#e)?.slice(this.#B.length,-this.#o.length||void 0),this.#a=!!this.#l?.every(p=>p.t==="star"||
p.t==="any");let[f,d]=T0(l);this.#c=f,this.#d=d}}test(e){return this.#y?(O0(e),this.#h(e.normalize(this.#y))):c$.test(e)?
(O0(e),this.#h(e,[...e])):this.#h(e,e)}testUnchecked(e){return this.#h(this.#y?e.normalize(this.#y):e)}#h(e,t){if(this.#s!==
void 0)return this.#u?(this.#f??=A0(this.#s)).test(e):e===this.#s;let r=this.#c,s=this.#d;if(t===void 0){let B=e.length,
u=B+1>>1;if(B<r||u>s)return!1;(u<r||B>s)&&(t=yc(e))}if(t!==void 0&&(t.length<r||t.length>s))return!1;let i=this.#B.length;
if(this.#p)if(this.#E!==void 0&&this.#C!==void 0){if(!e.startsWith(this.#E)||!e.endsWith(this.#C))return!1}else{t??=yc(e);
let B=t.length-this.#o.length;if(!b0(this.#B,t,0)||!b0(this.#o,t,B))return!1}let o=!this.options.dot&&e.startsWith(".");
if(this.#l){if(e==="."||e===".."||o&&!i)return!1;if(this.#a)return!0;t??=yc(e);let B=t.length-this.#o.length;return a$(this.#l,
t,i,B)}if(t??=yc(e),e==="."||e===".."){this.#n??=D0(this.#t);let B=this.#r??=new Yi(!0,!1,this.#n),u=B.state();B.add(u,this.#e,
0,!0);let f=B.done(u);for(let d=0;d<t.length;d++)f=B.step(f,t[d],d,!0);return f.match}this.#n??=D0(this.#t);let a=this.#m??=
new Sh(this.#e,this.#n),l=a.start(o),c=t===e;for(let B=0;B<t.length;B++){if(l.dead)return!1;let u=c?e.charCodeAt(B):t[B].
charCodeAt(0);l=l.ascii?.[u]??a.next(l,t[B])}return l.match}toString(){return s$(this.#e)}}});var Qi,L0=S(()=>{Qi=n=>{if(typeof n!="string")throw new TypeError("invalid pattern");if(n.length>65536)throw new TypeError(
"pattern is too long")}});var Gn,bh=S(()=>{Gn=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!1}={})=>{let r=t?e?n.replace(/[?*()[\]{}]/g,"[$&]"):n.
replace(/[?*()[\]\\{}]/g,"\\$&"):e?n.replace(/[?*()[\]]/g,"[$&]"):n.replace(/[?*()[\]\\]/g,"\\$&"),s=r.charAt(0);return s===
"#"?(e?"[#]":"\\#")+r.slice(1):s==="!"?(e?"@(!)":"\\!")+r.slice(1):r}});var Ar,Oh=S(()=>{Ar=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!0}={})=>e&&n.startsWith("@(!)")?"!"+Ar(n.slice(4),{windowsPathsNoEscape:e,
magicalBraces:t}):t?e?n.replace(/\[([^/\\])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"\
$1"):e?n.replace(/\[([^/\\{}])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1")});var $0,U0,xh,at,Xi,x0,Ah,kh,u$,f$,K0,d$,h$,p$,m$,g$,q0,Sc,M0,C$,Ce,y$,un,E$,Th,w$,S$,D$,b$,_0,j0,O$,J0,W0,A$,k$,Ih,P0,Hn,
G0,Rh,Nh,wc,vh,Ec,Zi,Dc,Lh,H0,Fh,Et,fn=S(()=>{g0();R0();L0();bh();Oh();bh();Oh();$0=1e5,U0=200,xh="allowWindowsEscape",at=
(n,e,t)=>(Qi(e),!t?.nocomment&&e.charAt(0)==="#"?!1:q0(e,t).match(n)),Xi=new Map,x0=new Map,Ah=0,kh=0,u$=256,f$=32768,K0=
4096,d$=n=>{let e=n.pattern.length;for(let t of n.globSet)if(e+=t.length+1,e>K0)break;return e},h$=n=>n===void 0?0:n?2:1,
p$=new Map(Object.keys({nobrace:0,nocomment:0,nonegate:0,noglobstar:0,noext:0,nonull:0,partial:0,dot:0,nocase:0,nocaseMagicOnly:0,
magicalBraces:0,matchBase:0,flipNegate:0,preserveMultipleSlashes:0,windowsNoMagicRoot:0}).map((n,e)=>[n,24*3**e])),m$=n=>{
let e=0,t=!1;for(let r in n){let s=n[r];switch(r){case"windowsPathsNoEscape":s&&(t=!0);break;case xh:s===!1&&(t=!0);break;case"\
platform":{let i=s||Sc;if(i===Sc)break;if(i==="darwin")e+=3;else if(i==="win32")e+=6;else if(i==="linux")e+=9;else return JSON.
stringify(n);break}case"optimizationLevel":if(s===void 0)break;e+=s>=2?1:s>=1?0:2;break;case"braceExpandMax":if(s!==void 0&&
s!==$0)return JSON.stringify(n);break;case"maxGlobstarRecursion":if(s!==void 0&&s!==U0)return JSON.stringify(n);break;case"\
normalize":if(s!==void 0)return JSON.stringify(n);break;default:e+=(p$.get(r)??0)*h$(s)}}return t?e+12:e},g$=n=>{let e={};
for(let t in n)e[t]=n[t];return e},q0=(n,e)=>{let t=e?m$(e):0,r=Xi.get(t)?.get(n);if(r)return r;r=x0.get(t)?.get(n)??new Et(
n,g$(e));let s=d$(r);if(s>K0)return r;(Ah>=u$||kh+s>f$)&&(x0=Xi,Xi=new Map,Ah=0,kh=0);let i=Xi.get(t);return i||Xi.set(t,
i=new Map),i.set(n,r),Ah++,kh+=s,r},Sc=typeof process=="object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||process.
platform:"posix",M0={win32:{sep:"\\"},posix:{sep:"/"}},C$=Sc==="win32"?M0.win32.sep:M0.posix.sep;at.sep=C$;Ce=Symbol("gl\
obstar **");at.GLOBSTAR=Ce;y$=(n,e)=>{let t;return r=>(t??=q0(n,e)).match(r)};at.filter=y$;un=(n,e={})=>Object.assign({},
n,e),E$=n=>{if(!n||typeof n!="object"||!Object.keys(n).length)return at;let e=at;return Object.assign((r,s,i={})=>e(r,s,
un(n,i)),{Minimatch:class extends e.Minimatch{constructor(s,i={}){super(s,un(n,i))}static defaults(s){return e.defaults(
un(n,s)).Minimatch}},unescape:(r,s={})=>e.unescape(r,un(n,s)),escape:(r,s={})=>e.escape(r,un(n,s)),filter:(r,s={})=>e.filter(
r,un(n,s)),defaults:r=>e.defaults(un(n,r)),braceExpand:(r,s={})=>e.braceExpand(r,un(n,s)),match:(r,s,i={})=>e.match(r,s,
un(n,i)),sep:e.sep,GLOBSTAR:Ce})};at.defaults=E$;Th=(n,e={})=>{if(Qi(n),e.nobrace||!/\{(?:(?!\{).)*\}/.test(n))return[n];
let t=n.replace(/\\\\/g,"\\\\\\\\");return(e.windowsPathsNoEscape||e[xh]===!1)&&(t=t.replace(/\[([{}])\]/g,"[\\$1]")),m0(
t,{max:e.braceExpandMax})};at.braceExpand=Th;w$=100,S$=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,D$=(n,e)=>{let t=[];for(let r=0;r<
n.length;r++){let s=n.charAt(r);if(s==="\\")r++;else if(s===e){if(t.some(i=>i!=="@"&&i!=="?"))return!0}else n.charAt(r+1)===
"("&&"!?+*@".includes(s)?(t.push(s),r++):s===")"&&t.pop()}return!1},b$=(n,e,t={})=>{let r=new Et(e,t);return n=n.filter(
s=>r.match(s)),r.options.nonull&&!n.length&&n.push(e),n};at.match=b$;_0=/[?*]|[+@!]\(.*?\)|\[|\]/,j0=(n,e)=>{let t=e+1;(n.
charAt(t)==="!"||n.charAt(t)==="^")&&t++;let r=!1;for(;t<n.length;t++){let s=n.charAt(t);if(s==="]"&&r)return t;r=!0,s===
"\\"&&t++}return-1},O$=(n,e)=>{if(!e&&(n==="+()"||n==="@()"))return n;let t="";for(let r=0;r<n.length;r++){let s=n.charAt(
r);if(s==="\\")t+=n.charAt(++r)||s;else{if(s==="*"||s==="?")return;if(s==="["){let i=j0(n,r);if(i===-1){t+=s;continue}let o=n.
slice(r+1,i);if(o.startsWith("\\")&&(o=o.slice(1)),[...o].length!==1||"!^".includes(n.charAt(r+1)))return;t+=o,r=i}else{
if(!e&&"+@!".includes(s)&&n.charAt(r+1)==="("&&n.includes(")",r+2))return;t+=s}}}return t},J0=256,W0=n=>{let e=0;for(let t=0;t<
n.length-1;t++){let r=n.charAt(t);r==="\\"?t++:"+@!?*".includes(r)&&n.charAt(t+1)==="("&&(e++,t++)}return e},A$=n=>{if(W0(
n)>J0)throw new TypeError("pattern has too many extglobs")},k$=n=>{if(/^[?*+@]\(\)$/.test(n)||n.includes("[:"))return!1;
let e=0;for(let t=0;t<n.length;t++){let r=n.charAt(t);if(r==="\\"){if(++t===n.length)return!1}else if(r==="["){let s=j0(
n,t);s!==-1&&(t=s)}else if("+@!?*".includes(r)&&n.charAt(t+1)==="(")e++,t++;else if(r===")"){if(!e--)return!1}else if(r===
"|"&&!e)return!1}return!e},Hn=(n,e)=>typeof n=="string"?e===n:e!==""&&n.testUnchecked(e),G0=(n,e,t,r,s)=>Hn(n,e)?t:r!==void 0&&
Hn(n,r)?s:-1,Rh=n=>n==="."||n==="..",Nh=n=>typeof n=="string"&&/^[a-z]:$/i.test(n),wc=n=>typeof n=="string"&&/^unc$/i.test(
n),vh=n=>{if(n[0]!==""||n[1]!=="")return-1;let e=n[2]!=="?"?2:wc(n[3])?4:-1,t=n[e],r=n[e+1];return e!==-1&&t!==void 0&&t!==
""&&t!==Ce&&r!==void 0&&r!==""&&r!==Ce?e:-1},Ec=(n,e)=>!Rh(n)&&(e||!n.startsWith(".")),Zi=(n,e,t,r,s)=>{for(let i=e;i<t;){
if(n.charCodeAt(i)===46){if(!r)return!0;let a=n.charCodeAt(i+1)===46?i+2:i+1;if(a>=t||Dc(n.charCodeAt(a),s))return!0}let o=Lh(
n,i,s);if(o===-1)return!1;for(i=o+1;i<t&&Dc(n.charCodeAt(i),s);)i++}return!1},Dc=(n,e)=>e==="/"?n===47:e==="\\"?n===92:n===
47||n===92,Lh=(n,e,t)=>{if(t!=="both")return n.indexOf(t,e);let r=n.indexOf("/",e),s=n.indexOf("\\",e);return r===-1?s:s===
-1?r:Math.min(r,s)},H0=(n,e,t)=>t!=="both"?n.lastIndexOf(t,e):Math.max(n.lastIndexOf("/",e),n.lastIndexOf("\\",e)),Fh={},
Et=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#e;#t;#n;#r;#s=[];#u=[];#f=[];#l=new Map;#a=!1;#c;#d=new WeakMap;constructor(e,t={}){
Qi(e),t=t||{},this.options=t,this.maxGlobstarRecursion=t.maxGlobstarRecursion??U0,this.pattern=e,this.platform=t.platform||
Sc,this.isWindows=this.platform==="win32",this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||t[xh]===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!t.preserveMultipleSlashes,this.negate=!1,this.
nonegate=!!t.nonegate,this.comment=!1,this.empty=!1,this.partial=!!t.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=
t.windowsNoMagicRoot!==void 0?t.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.
set=[],this.#e=!this.preserveMultipleSlashes,this.#n=(t.optimizationLevel??1)>=2;let r=t.normalize;this.#r=r===!0?"NFC":
r||void 0,this.make();let s=this.set.map(i=>this.#o(i));this.#f=this.set.map((i,o)=>this.#e&&i.length-1>s[o]),this.#s=this.
set.map((i,o)=>{let a=this.#f[o]?i.length-1:i.length,l=i.slice(s[o]+1,a).filter(c=>typeof c=="string"&&!!c);return[...new Set(
l)]}),this.#t=this.#s.some(i=>i.length),this.#u=this.set.map((i,o)=>{let[a,l,c]=i;if(this.#f[o]&&i.length===2&&a===Ce&&l!==
Ce)return"tail";if(this.#f[o]&&t.matchBase&&i.length===1&&a!==Ce&&a!=="")return"base";if(!(!this.#e||s[o]!==-1)){if(i.length===
3&&a===Ce&&c===Ce&&l!==Ce&&l!==""&&this.maxGlobstarRecursion>0)return"mid";if(i.length===2&&l===Ce&&a!==Ce&&a!=="")return"\
head"}})}#B(e){return this.#r?e.normalize(this.#r):e}#o(e){if(!this.isWindows)return-1;if(Nh(e[0]))return 0;if(e[0]===""&&
e[1]===""&&e[2]==="?"&&Nh(e[3]))return 3;let r=vh(e);return r===-1?-1:r+1}hasMagic(){if(this.options.magicalBraces&&this.
set.length>1)return!0;for(let e of this.set)for(let t of e)if(typeof t!="string")return!0;return!1}make(){let e=this.pattern,
t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){this.comment=!0;return}if(!e){this.empty=!0;return}this.parseNegate(),
this.globSet=[...new Set(this.#i())];let r=this.globSet.map(i=>this.#N(i));this.globParts=this.preprocess(r),this.#a=!0;
let s=this.globParts.map((i,o,a)=>{if(this.isWindows&&this.windowsNoMagicRoot){let l=i[2]==="?"&&wc(i[3])?6:4,c=i[0]===""&&
i[1]===""&&(i[2]==="?"||!_0.test(i[2]))&&i.slice(3,l).every(u=>!_0.test(u)),B=/^[a-z]:/i.test(i[0]);if(c)return[...i.slice(
0,l).map(u=>this.#B(u)),...i.slice(l).map(u=>this.parse(u))];if(B)return[this.#B(i[0]),...i.slice(1).map(u=>this.parse(u))]}
return i.map(l=>this.parse(l))});if(this.set=s.filter(i=>i.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){
let o=this.set[i];o[0]===""&&o[1]===""&&this.globParts[i][2]==="?"&&(Nh(o[3])||wc(this.globParts[i][3]))&&(wc(this.globParts[i][3])&&
(o[3]="UNC"),o[2]="?")}t.noext||this.mergeRows(),this.#a=!1,this.set.forEach((i,o)=>{for(let a=0;a<i.length;a++)i[a]===Fh&&
(i[a]=this.parse(this.globParts[o][a]))})}mergeRows(){let e=!0;for(;e;){if(e=!1,this.set.length<2)return;let t=this.#E(),
r=Math.max(0,...this.set.map(s=>s.length));for(let s=0;s<r;s++){let i=new Map,o=this.set.length+1;this.set.forEach((l,c)=>{
if(!(l[s]instanceof zi||l[s]===Fh)||!k$(this.globParts[c][s]))return;let{pre:B,suf:u}=t[c],f=B[s]*o+u[s+1],d=i.get(f);d?
d.push(c):i.set(f,[c])});let a=new Set;for(let l of i.values()){if(l.length<2)continue;let[c,...B]=l,f=`@(${l.map(d=>this.
globParts[d][s]).join("|")})`;if(!(W0(f)>J0)){this.globParts[c][s]=f,this.set[c][s]=this.parse(f);for(let d of B)a.add(d)}}
if(a.size){if(e=!0,this.set=this.set.filter((l,c)=>!a.has(c)),this.globParts=this.globParts.filter((l,c)=>!a.has(c)),this.
set.length<2)return;t=this.#E()}}}}#E(){let e=new Map,t=this.globParts.map(o=>o.map(a=>{let l=e.get(a);return l===void 0&&
e.set(a,l=e.size),l})),r=e.size,s=Math.max(0,...t.map(o=>o.length)),i=t.map(o=>({pre:[0],suf:new Array(o.length+1).fill(
0)}));for(let o=0;o<s;o++){let a=new Map;t.forEach((l,c)=>{if(o>=l.length)return;let{pre:B}=i[c],u=B[o]*r+l[o],f=a.get(u);
f===void 0&&a.set(u,f=a.size+1),B.push(f)})}for(let o=s-1;o>=0;o--){let a=new Map;t.forEach((l,c)=>{if(o>=l.length)return;
let{suf:B}=i[c],u=B[o+1]*r+l[o],f=a.get(u);f===void 0&&a.set(u,f=a.size+1),B[o]=f})}return i}preprocess(e){if(this.options.
noglobstar)for(let r of e)for(let s=0;s<r.length;s++)r[s]==="**"&&(r[s]="*");let{optimizationLevel:t=1}=this.options;return t>=
2?(e=this.firstPhasePreProcess(e),e=this.secondPhasePreProcess(e)):t>=1?e=this.levelOneOptimize(e):e=this.adjascentGlobstarOptimize(
e),e}adjascentGlobstarOptimize(e){return e.map(t=>{let r=-1;for(;(r=t.indexOf("**",r+1))!==-1;){let s=r;for(;t[s+1]==="*\
*";)s++;s!==r&&t.splice(r,s-r)}return t})}levelOneOptimize(e){return e.map(t=>{let r=this.#o(t)+1;return t=t.reduce((s,i)=>{
let o=s[s.length-1];return i==="**"&&o==="**"?s:i===".."&&s.length>r&&o&&o!==".."&&o!=="."&&o!=="**"?(s.pop(),s):(s.push(
i),s)},[]),t.length===0?[""]:t})}#C(e){let t=!this.isWindows||!e.includes("\\")?"/":e.includes("/")?"both":"\\",r=this.#e?
0:-1,s="",i=0,o,a=0,l=!!this.options.dot;e:for(let c=0;c<this.set.length;c++){let B=this.set[c],u=B[B.length-1],f=r!==-1&&
this.#f[c]&&u!==Ce;if(f&&r===0){let h=H0(e,e.length,t);if(i=h+1,s=e.slice(i),s===""&&h>=0){let y=h;for(;y>0&&Dc(e.charCodeAt(
y-1),t);)y--;a=y===0?0:H0(e,y-1,t)+1,o=e.slice(a,y)}let C=this.#n&&(Rh(s)||s===""&&o!==void 0&&Rh(o));r=C?-1:1,f=!C}let d=-1;
if(f&&typeof u=="string"&&(d=G0(u,s,i,o,a),d===-1))continue;if(this.#t){for(let h of this.#s[c])if(!e.includes(h))continue e}
if(f&&typeof u=="object"&&(d=G0(u,s,i,o,a),d===-1))continue;let p=this.#u[c];if(p==="base"&&f)return"yes";if(p==="tail"&&
f){if(this.#n&&Zi(e,0,d,!0,t))return"maybe";if(!Zi(e,0,d,l,t))return"yes";continue}if(p==="mid"||p==="head"){let h=this.#m(
e,B,p==="head",l,t);if(h!=="no")return h;continue}return"maybe"}return"no"}#p(e,t,r){let s=!!this.options.dot,i=e.length;
if(r==="head"){if(i<2||!Hn(t[0],e[0]))return!1;for(let a=1;a<i;a++)if(!Ec(e[a],s))return!1;return!0}let o=t[1];if(r==="t\
ail"){let a=i-1;if(!Hn(o,e[a])&&(e[a]!==""||i===1||!Hn(o,e[--a])))return!1;for(let l=0;l<a;l++)if(!Ec(e[l],s))return!1;return!0}
for(let a=0;a<i;a++){if(Hn(o,e[a])&&a+1<i){let l=a+1;for(;l<i&&Ec(e[l],s);)l++;if(l===i)return!0}if(!Ec(e[a],s))return!1}
return!1}#m(e,t,r,s,i){if(this.#n&&Zi(e,0,e.length,!0,i))return"maybe";let o=t[r?0:1],a=0;for(let l=Lh(e,a,i);l!==-1;l=Lh(
e,a,i)){let c=l+1;for(;c<e.length&&Dc(e.charCodeAt(c),i);)c++;if((typeof o=="string"?l-a===o.length&&e.startsWith(o,a):l>
a&&o.testUnchecked(e.slice(a,l)))&&!Zi(e,c,e.length,s,i))return"yes";if(r||Zi(e,a,c,s,i))return"no";a=c}return"no"}#y(e){
let t=Ih;return t?.f===e&&t.isWindows===this.isWindows&&t.preserveMultipleSlashes===this.preserveMultipleSlashes&&t.normalize===
this.#r?t:void 0}#h(e){let{isWindows:t,preserveMultipleSlashes:r}=this,s=this.#N(t?e.split("\\").join("/"):e),i=this.#r;
return i&&(s=s.map(o=>o.normalize(i))),Ih={f:e,isWindows:t,preserveMultipleSlashes:r,normalize:i,parts:s},Ih}#S(e){let t=[
...e],r=!1;do{if(r=!1,!this.preserveMultipleSlashes){for(let o=1;o<t.length-1;o++){let a=t[o];o===1&&a===""&&t[0]===""||
(a==="."||a==="")&&(r=!0,t.splice(o,1),o--)}t[0]==="."&&t.length===2&&(t[1]==="."||t[1]==="")&&(r=!0,t.pop())}let s=this.#o(
t)+1,i=s;for(;(i=t.indexOf("..",i+1))!==-1;){let o=t[i-1];o&&o!=="."&&o!==".."&&o!=="**"&&(r=!0,t.splice(i-1,2),i=Math.max(
i-2,s))}}while(r);return t.length===0?[""]:t}firstPhasePreProcess(e){let{braceExpandMax:t=$0}=this.options,r=0,s=1e6,i=!1;
do{i=!1;for(let o of e){let a=-1;for(;(a=o.indexOf("**",a+1))!==-1;){let B=a;for(;o[B+1]==="**";)B++;B>a&&o.splice(a+1,B-
a);let u=o[a+1],f=o[a+2],d=o[a+3];if(u!==".."||!f||f==="."||f===".."||!d||d==="."||d==="..")continue;let p=o.length-1;if(e.
length>=t||r+p>s)throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");i=!0,o.splice(a,1);let h=o.
slice(0);h[a]="**",r+=p,e.push(h),a--}if(!this.preserveMultipleSlashes){for(let B=1;B<o.length-1;B++){let u=o[B];B===1&&
u===""&&o[0]===""||(u==="."||u==="")&&(i=!0,o.splice(B,1),B--)}o[0]==="."&&o.length===2&&(o[1]==="."||o[1]==="")&&(i=!0,
o.pop())}let l=this.#o(o)+1,c=l;for(;(c=o.indexOf("..",c+1))!==-1;){let B=o[c-1];if(B&&B!=="."&&B!==".."&&B!=="**"){i=!0;
let f=c===1&&o[c+1]==="**"?["."]:[];o.splice(c-1,2,...f),o.length===0&&o.push(""),c=Math.max(c-2,l)}}}}while(i);return e}secondPhasePreProcess(e){
let t=new Set,r=e.filter(o=>{let a=o.join("/");return t.has(a)?!1:(t.add(a),!0)}),s=new Map;for(let o of r){let a=[];for(let l=0;l<
o.length;l++)o[l]==="*"&&a.push(l);a.length&&s.set(a.join(","),a)}if(!s.size||r.length*s.size>1e5)return r;let{dot:i}=this.
options;return r.filter(o=>{for(let a of s.values()){if(a[a.length-1]>=o.length)continue;let l=[...o],c=!0,B=!1;for(let u of a){
let f=o[u];if(f!=="*"){if(!f||f==="**"||!i&&f.startsWith(".")){c=!1;break}l[u]="*",B=!0}}if(c&&B&&t.has(l.join("/")))return!1}
return!0})}parseNegate(){if(this.nonegate)return;let e=this.pattern,t=!1,r=0;for(let s=0;s<e.length&&e.charAt(s)==="!";s++)
t=!t,r++;r&&(this.pattern=e.slice(r)),this.negate=t}#b(e,t,r,s){let i=0,o=0,a=this.isWindows?vh(t):-1,l=a===-1?-1:vh(r);
if(l!==-1){let c=r[l],B=r[l+1];typeof c!="string"||typeof B!="string"?(i=a,o=l):t[a].toLowerCase()===c.toLowerCase()&&t[a+
1].toLowerCase()===B.toLowerCase()&&(i=a+2,o=l+2)}else if(this.isWindows){let c=typeof e[0]=="string"&&/^[a-z]:$/i.test(
e[0]),B=!c&&e[0]===""&&e[1]===""&&e[2]==="?"&&/^[a-z]:$/i.test(e[3]),u=typeof r[0]=="string"&&/^[a-z]:$/i.test(r[0]),f=!u&&
r[0]===""&&r[1]===""&&r[2]==="?"&&typeof r[3]=="string"&&/^[a-z]:$/i.test(r[3]),d=B?3:c?0:void 0,p=f?3:u?0:void 0;if(typeof d==
"number"&&typeof p=="number"){let[h,C]=[e[d],r[p]];h.toLowerCase()===C.toLowerCase()&&(o=p+1,i=d+1)}}return e=t,r.includes(
Ce)?this.#w(e,r,s,i,o):this.#A(e,r,s,i,o)}#w(e,t,r,s,i){let{head:o,body:a,tail:l,segments:c}=this.#D(t,r,i);if(o.length){
let u=s+o.length;if(!this.#A(e,o,r,s,0,u))return!1;s+=o.length,i+=o.length}let B=0;if(l.length){if(l.length+s>e.length)return!1;
let u=e.length-l.length;if(this.#A(e,l,r,u,0))B=l.length;else{if(e[e.length-1]!==""||s+l.length===e.length||(u--,!this.#A(
e,l,r,u,0)))return!1;B=l.length+1}}if(!a.length){let u=!!B;for(let f=s;f<e.length-B;f++){let d=String(e[f]);if(u=!0,d===
"."||d===".."||!this.options.dot&&d.startsWith("."))return!1}return r||u}return!!this.#O(e,c,e.length-B,s,0,r,0,!!B,new Set)}#D(e,t,r){
let s=this.#d.get(e);s||(s=[],this.#d.set(e,s));let i=r*2+(t?1:0),o=s[i];if(o)return o;let a=e.indexOf(Ce,r),l=e.lastIndexOf(
Ce),c=e.slice(r,a),B=e.slice(a+1,t?void 0:l),u=t?[]:e.slice(l+1),f=[[[],0]],d=f[0],p=0,h=[0];for(let y of B)y===Ce?(h.push(
p),d=[[],0],f.push(d)):(d[0].push(y),p++);f.forEach((y,w)=>{y[1]=p-h[w]});let C={head:c,body:B,tail:u,segments:f};return s[i]=
C,C}#O(e,t,r,s,i,o,a,l,c){let B=t[i];if(!B){if(o)return s>=r||s===r-1&&e[s]==="";for(let p=s;p<r;p++){l=!0;let h=e[p];if(h===
"."||h===".."||!this.options.dot&&h.startsWith("."))return!1}return l}let[u,f]=B,d=o?r:r-f;for(;s<=d;){let p=i*(e.length+
1)+s;if(c.has(p))return!1;if(c.add(p),this.#A(e,u,o,s,0,s+u.length)&&a<this.maxGlobstarRecursion){let y=this.#O(e,t,r,s+
u.length,i+1,o,a+1,l,c);if(y!==!1)return y}if(s===d)break;let C=e[s];if(C==="."||C===".."||!this.options.dot&&C.startsWith(
"."))return!1;s++}return o||null}#A(e,t,r,s,i,o=e.length){let a,l,c,B;for(a=s,l=i,B=Math.min(o,e.length),c=t.length;a<B&&
l<c;a++,l++){let u=t[l],f=e[a];if(u===!1||u===Ce||!Hn(u,f))return!1}if(a===B&&l===c)return!0;if(a===B)return r;if(l===c)
return a===B-1&&e[a]==="";throw new Error("wtf?")}braceExpand(){return Th(this.pattern,this.options)}#i(){let{pattern:e}=this;
if(this.options.nobrace)return this.braceExpand();let t=57344;for(;e.includes(String.fromCharCode(t));)if(++t>63743)return this.
braceExpand();let r=String.fromCharCode(t),s=!1,i=e.replace(S$,(a,l,c)=>{let B=Number(l),u=Number(c);return!Number.isSafeInteger(
B)||!Number.isSafeInteger(u)||Math.abs(B-u)+1<w$?a:(s=!0,`${r}${l}..${c}${r}`)});if(!s)return this.braceExpand();let o=Th(
i,this.options);for(let a of o)for(let l of a.split("/")){let c=l.indexOf("[");if(c!==-1&&c<l.lastIndexOf(r))return this.
braceExpand();if(!this.options.noext&&D$(l,r))return this.braceExpand()}return this.#c=r,o}parse(e){Qi(e);let t=this.options;
if(e==="**")return Ce;if(e==="")return"";let{nocase:r,nocaseMagicOnly:s,noext:i=!1,dot:o,normalize:a}=t,l=this.#c,c=l&&e.
includes(l)?void 0:O$(e,i);if(c!==void 0&&!(r&&!s&&e.toUpperCase()!==e.toLowerCase()))return this.#B(c);if(this.#a)return Fh;
let B=this.#l.get(e);return B||(i||A$(e),B=new zi(e,b({nocase:r,noext:i,dot:o,normalize:a},l&&{rangeMark:l})),this.#l.set(
e,B)),B}#N(e){return this.preserveMultipleSlashes?e.split("/"):this.isWindows&&/^\/\/[^/]+/.test(e)?["",...e.split(/\/+/)]:
e.split(/\/+/)}match(e,t=this.partial){if(this.comment)return!1;if(this.empty)return e==="";if(e==="/"&&t)return!0;let r=this.
options,s=this.#y(e);if(!s){if(!t&&!this.#r&&(this.#e||this.#t)&&P0!==e){P0=e;let c=this.#C(e);if(c==="no")return r.flipNegate?
!1:this.negate;if(c==="yes")return r.flipNegate?!0:!this.negate}s=this.#h(e)}let i=s.parts,o=this.#n?s.resolved??=this.#S(
i):i,a=this.set,l=i[i.length-1];if(!l)for(let c=i.length-2;!l&&c>=0;c--)l=i[c];for(let c=0;c<a.length;c++){let B=a[c],u=t?
void 0:this.#u[c];if(u==="base"?Hn(B[0],l):u?this.#p(o,B,u):r.matchBase&&B.length===1?this.#b([l],[l],B,t):this.#b(i,o,B,
t))return r.flipNegate?!0:!this.negate}return r.flipNegate?!1:this.negate}static defaults(e){return at.defaults(e).Minimatch}};
at.Minimatch=Et;at.escape=Gn;at.unescape=Ar});import{tracingChannel as I$,channel as N$}from"node:diagnostics_channel";var Ge,eo,v$,Mh,Y0,V0,F$,T$,$n,z0,bc,R$,no,X0=S(
()=>{Ge=N$("lru-cache:metrics"),eo=I$("lru-cache"),v$=typeof performance=="object"&&performance&&typeof performance.now==
"function"?performance:Date,Mh=()=>Ge.hasSubscribers||eo.hasSubscribers,Y0=new Set,V0=typeof process=="object"&&process?
process:{},F$=(n,e,t,r)=>{typeof V0.emitWarning=="function"?V0.emitWarning(n,e,t,r):console.error(`[${t}] ${e}: ${n}`)},
T$=n=>!Y0.has(n),$n=n=>!!n&&n===Math.floor(n)&&n>0&&isFinite(n),z0=n=>$n(n)?n<=Math.pow(2,8)?Uint8Array:n<=Math.pow(2,16)?
Uint16Array:n<=Math.pow(2,32)?Uint32Array:n<=Number.MAX_SAFE_INTEGER?bc:null:null,bc=class extends Array{constructor(n){
super(n),this.fill(0)}},R$=class to{heap;length;static#e=!1;static create(e){let t=z0(e);if(!t)return[];to.#e=!0;let r=new to(
e,t);return to.#e=!1,r}constructor(e,t){if(!to.#e)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=
new t(e),this.length=0}push(e){this.heap[this.length++]=e}pop(){return this.heap[--this.length]}},no=class Q0{#e;#t;#n;#r;#s;#u;#f;#l;get perf(){
return this.#l}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#a;#c;#d;#B;#o;#E;#C;#p;#m;#y;#h;#S;#b;#w;#D;#O;#A;#i;#N;static unsafeExposeInternals(e){
return{starts:e.#b,ttls:e.#w,autopurgeTimers:e.#D,sizes:e.#S,keyMap:e.#d,keyList:e.#B,valList:e.#o,next:e.#E,prev:e.#C,get head(){
return e.#p},get tail(){return e.#m},free:e.#y,isBackgroundFetch:t=>e.#g(t),backgroundFetch:(t,r,s,i)=>e.#P(t,r,s,i),moveToTail:t=>e.#V(
t),indexes:t=>e.#T(t),rindexes:t=>e.#R(t),isStale:t=>e.#k(t)}}get max(){return this.#e}get maxSize(){return this.#t}get calculatedSize(){
return this.#c}get size(){return this.#a}get fetchMethod(){return this.#u}get memoMethod(){return this.#f}get dispose(){
return this.#n}get onInsert(){return this.#r}get disposeAfter(){return this.#s}constructor(e){let{max:t=0,ttl:r,ttlResolution:s=1,
ttlAutopurge:i,updateAgeOnGet:o,updateAgeOnHas:a,allowStale:l,dispose:c,onInsert:B,disposeAfter:u,noDisposeOnSet:f,noUpdateTTL:d,
maxSize:p=0,maxEntrySize:h=0,sizeCalculation:C,fetchMethod:y,memoMethod:w,noDeleteOnFetchRejection:I,noDeleteOnStaleGet:N,
allowStaleOnFetchRejection:T,allowStaleOnFetchAbort:G,ignoreFetchAbort:V,backgroundFetchSize:_=1,perf:Q}=e;if(this.backgroundFetchSize=
_,Q!==void 0&&typeof Q?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#l=
Q??v$,t!==0&&!$n(t))throw new TypeError("max option must be a nonnegative integer");let xe=t?z0(t):Array;if(!xe)throw new Error(
"invalid max value: "+t);if(this.#e=t,this.#t=p,this.maxEntrySize=h||this.#t,this.sizeCalculation=C,this.sizeCalculation){
if(!this.#t&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(w!==void 0&&typeof w!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#f=w,y!==void 0&&typeof y!="function")
throw new TypeError("fetchMethod must be a function if specified");if(this.#u=y,this.#A=!!y,this.#d=new Map,this.#B=Array.
from({length:t}).fill(void 0),this.#o=Array.from({length:t}).fill(void 0),this.#E=new xe(t),this.#C=new xe(t),this.#p=0,
this.#m=0,this.#y=R$.create(t),this.#a=0,this.#c=0,typeof c=="function"&&(this.#n=c),typeof B=="function"&&(this.#r=B),typeof u==
"function"?(this.#s=u,this.#h=[]):(this.#s=void 0,this.#h=void 0),this.#O=!!this.#n,this.#N=!!this.#r,this.#i=!!this.#s,
this.noDisposeOnSet=!!f,this.noUpdateTTL=!!d,this.noDeleteOnFetchRejection=!!I,this.allowStaleOnFetchRejection=!!T,this.
allowStaleOnFetchAbort=!!G,this.ignoreFetchAbort=!!V,this.maxEntrySize!==0){if(this.#t!==0&&!$n(this.#t))throw new TypeError(
"maxSize must be a positive integer if specified");if(!$n(this.maxEntrySize))throw new TypeError("maxEntrySize must be a\
 positive integer if specified");this.#q()}if(this.allowStale=!!l,this.noDeleteOnStaleGet=!!N,this.updateAgeOnGet=!!o,this.
updateAgeOnHas=!!a,this.ttlResolution=$n(s)||s===0?s:1,this.ttlAutopurge=!!i,this.ttl=r||0,this.ttl){if(!$n(this.ttl))throw new TypeError(
"ttl must be a positive integer if specified");this.#v()}if(this.#e===0&&this.ttl===0&&this.#t===0)throw new TypeError("\
At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#e&&!this.#t){let et="LRU_CACHE_UNBOUNDE\
D";T$(et)&&(Y0.add(et),F$("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.",
"UnboundedCacheWarning",et,Q0))}}getRemainingTTL(e){return this.#d.has(e)?1/0:0}#v(){let e=new bc(this.#e),t=new bc(this.#e);
this.#w=e,this.#b=t;let r=this.ttlAutopurge?Array.from({length:this.#e}):void 0;this.#D=r,this.#L=(l,c,B=this.#l.now())=>{
t[l]=c!==0?B:0,e[l]=c,s(l,c)},this.#I=l=>{t[l]=e[l]!==0?this.#l.now():0,s(l,e[l])};let s=this.ttlAutopurge?(l,c)=>{if(r?.[l]&&
(clearTimeout(r[l]),r[l]=void 0),c&&c!==0&&r){let B=setTimeout(()=>{this.#k(l)?(this.#G(this.#B[l],"expire"),r[l]=void 0):
s(l,a(l))},c+1);B.unref&&B.unref(),r[l]=B}}:()=>{};this.#F=(l,c)=>{if(e[c]){let B=e[c],u=t[c];if(!B||!u)return;l.ttl=B,l.
start=u,l.now=i||o();let f=l.now-u;l.remainingTTL=B-f}};let i=0,o=()=>{let l=this.#l.now();if(this.ttlResolution>0){i=l;
let c=setTimeout(()=>i=0,this.ttlResolution);c.unref&&c.unref()}return l};this.getRemainingTTL=l=>{let c=this.#d.get(l);
return c===void 0?0:a(c)};let a=l=>{let c=e[l],B=t[l];if(!c||!B)return 1/0;let u=(i||o())-B;return c-u};this.#k=l=>{let c=t[l],
B=e[l];return!!B&&!!c&&(i||o())-c>B}}#I=()=>{};#F=()=>{};#L=()=>{};#k=()=>!1;#q(){let e=new bc(this.#e);this.#c=0,this.#S=
e,this.#M=t=>{this.#c-=e[t],e[t]=0},this.#H=(t,r,s,i)=>{if(!$n(s)){if(this.#g(r))return this.backgroundFetchSize;if(i){if(typeof i!=
"function")throw new TypeError("sizeCalculation must be a function");if(s=i(r,t),!$n(s))throw new TypeError("sizeCalcula\
tion return invalid (expect positive integer)")}else throw new TypeError("invalid size value (must be positive integer).\
 When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return s},this.#x=(t,r,s)=>{if(e[t]=r,this.#t){
let i=this.#t-e[t];for(;this.#c>i;)this.#K(!0)}this.#c+=e[t],s&&(s.entrySize=r,s.totalCalculatedSize=this.#c)}}#M=e=>{};#x=(e,t,r)=>{};#H=(e,t,r,s)=>{
if(r||s)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#T({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#m;this.#$(t)&&((e||!this.#k(t))&&(yield t),t!==this.#p);)t=this.#C[t]}*#R({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#p;this.#$(t)&&((e||!this.#k(t))&&(yield t),t!==this.#m);)t=this.#E[t]}#$(e){return e!==
void 0&&this.#d.get(this.#B[e])===e}*entries(){for(let e of this.#T())this.#o[e]!==void 0&&this.#B[e]!==void 0&&!this.#g(
this.#o[e])&&(yield[this.#B[e],this.#o[e]])}*rentries(){for(let e of this.#R())this.#o[e]!==void 0&&this.#B[e]!==void 0&&
!this.#g(this.#o[e])&&(yield[this.#B[e],this.#o[e]])}*keys(){for(let e of this.#T()){let t=this.#B[e];t!==void 0&&!this.#g(
this.#o[e])&&(yield t)}}*rkeys(){for(let e of this.#R()){let t=this.#B[e];t!==void 0&&!this.#g(this.#o[e])&&(yield t)}}*values(){
for(let e of this.#T())this.#o[e]!==void 0&&!this.#g(this.#o[e])&&(yield this.#o[e])}*rvalues(){for(let e of this.#R())this.#o[e]!==
void 0&&!this.#g(this.#o[e])&&(yield this.#o[e])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCach\
e";find(e,t={}){for(let r of this.#T()){let s=this.#o[r],i=this.#g(s)?s.__staleWhileFetching:s;if(i!==void 0&&e(i,this.#B[r],
this))return this.#W(this.#B[r],t)}}forEach(e,t=this){for(let r of this.#T()){let s=this.#o[r],i=this.#g(s)?s.__staleWhileFetching:
s;i!==void 0&&e.call(t,i,this.#B[r],this)}}rforEach(e,t=this){for(let r of this.#R()){let s=this.#o[r],i=this.#g(s)?s.__staleWhileFetching:
s;i!==void 0&&e.call(t,i,this.#B[r],this)}}purgeStale(){let e=!1;for(let t of this.#R({allowStale:!0}))this.#k(t)&&(this.#G(
this.#B[t],"expire"),e=!0);return e}info(e){let t=this.#d.get(e);if(t===void 0)return;let r=this.#o[t],s=this.#g(r)?r.__staleWhileFetching:
r;if(s===void 0)return;let i={value:s};if(this.#w&&this.#b){let o=this.#w[t],a=this.#b[t];if(o&&a){let l=o-(this.#l.now()-
a);i.ttl=l,i.start=Date.now()}}return this.#S&&(i.size=this.#S[t]),i}dump(){let e=[];for(let t of this.#T({allowStale:!0})){
let r=this.#B[t],s=this.#o[t],i=this.#g(s)?s.__staleWhileFetching:s;if(i===void 0||r===void 0)continue;let o={value:i};if(this.#w&&
this.#b){o.ttl=this.#w[t];let a=this.#l.now()-this.#b[t];o.start=Math.floor(Date.now()-a)}this.#S&&(o.size=this.#S[t]),e.
unshift([r,o])}return e}load(e){this.clear();for(let[t,r]of e){if(r.start){let s=Date.now()-r.start;r.start=this.#l.now()-
s}this.#_(t,r.value,r)}}set(e,t,r={}){let{status:s=Ge.hasSubscribers?{}:void 0}=r;r.status=s,s&&(s.op="set",s.key=e,t!==
void 0&&(s.value=t),s.cache=this);let i=this.#_(e,t,r);return s&&Ge.hasSubscribers&&Ge.publish(s),i}#_(e,t,r,s){let{ttl:i=this.
ttl,start:o,noDisposeOnSet:a=this.noDisposeOnSet,sizeCalculation:l=this.sizeCalculation,status:c}=r,B=this.#g(t);if(t===
void 0)return c&&(c.set="deleted"),this.delete(e),this;let{noUpdateTTL:u=this.noUpdateTTL}=r;c&&!B&&(c.value=t);let f=this.#H(
e,t,r.size||0,l,c);if(this.maxEntrySize&&f>this.maxEntrySize)return this.#G(e,"set"),c&&(c.set="miss",c.maxEntrySizeExceeded=
!0),this;let d=this.#a===0?void 0:this.#d.get(e);if(d===void 0)d=this.#a===0?this.#m:this.#y.length!==0?this.#y.pop():this.#a===
this.#e?this.#K(!1):this.#a,this.#B[d]=e,this.#o[d]=t,this.#d.set(e,d),this.#E[this.#m]=d,this.#C[d]=this.#m,this.#m=d,this.#a++,
this.#x(d,f,c),c&&(c.set="add"),u=!1,this.#N&&!B&&this.#r?.(t,e,"add");else{this.#V(d);let p=this.#o[d];if(t!==p){if(!a)
if(this.#g(p)){p!==s&&p.__abortController.abort(new Error("replaced"));let{__staleWhileFetching:h}=p;h!==void 0&&h!==t&&
(this.#O&&this.#n?.(h,e,"set"),this.#i&&this.#h?.push([h,e,"set"]))}else this.#O&&this.#n?.(p,e,"set"),this.#i&&this.#h?.
push([p,e,"set"]);if(this.#M(d),this.#x(d,f,c),this.#o[d]=t,!B){let h=p&&this.#g(p)?p.__staleWhileFetching:p,C=h===void 0?
"add":t!==h?"replace":"update";c&&(c.set=C,h!==void 0&&(c.oldValue=h)),this.#N&&this.onInsert?.(t,e,C)}}else B||(c&&(c.set=
"update"),this.#N&&this.onInsert?.(t,e,"update"))}if(i!==0&&!this.#w&&this.#v(),this.#w&&(u||this.#L(d,i,o),c&&this.#F(c,
d)),!a&&this.#i&&this.#h){let p=this.#h,h;for(;h=p?.shift();)this.#s?.(...h)}return this}pop(){try{for(;this.#a;){let e=this.#o[this.#p];
if(this.#K(!0),this.#g(e)){if(e.__staleWhileFetching)return e.__staleWhileFetching}else if(e!==void 0)return e}}finally{
if(this.#i&&this.#h){let e=this.#h,t;for(;t=e?.shift();)this.#s?.(...t)}}}#K(e){let t=this.#p,r=this.#B[t],s=this.#o[t],
i=this.#g(s);i&&s.__abortController.abort(new Error("evicted"));let o=i?s.__staleWhileFetching:s;return(this.#O||this.#i)&&
o!==void 0&&(this.#O&&this.#n?.(o,r,"evict"),this.#i&&this.#h?.push([o,r,"evict"])),this.#M(t),this.#D?.[t]&&(clearTimeout(
this.#D[t]),this.#D[t]=void 0),e&&(this.#B[t]=void 0,this.#o[t]=void 0,this.#y.push(t)),this.#a===1?(this.#p=this.#m=0,this.#y.
length=0):this.#p=this.#E[t],this.#d.delete(r),this.#a--,t}has(e,t={}){let{status:r=Ge.hasSubscribers?{}:void 0}=t;t.status=
r,r&&(r.op="has",r.key=e,r.cache=this);let s=this.#Y(e,t);return Ge.hasSubscribers&&Ge.publish(r),s}#Y(e,t={}){let{updateAgeOnHas:r=this.
updateAgeOnHas,status:s}=t,i=this.#d.get(e);if(i!==void 0){let o=this.#o[i];if(this.#g(o)&&o.__staleWhileFetching===void 0)
return!1;if(this.#k(i))s&&(s.has="stale",this.#F(s,i));else return r&&this.#I(i),s&&(s.has="hit",this.#F(s,i)),!0}else s&&
(s.has="miss");return!1}peek(e,t={}){let{status:r=Mh()?{}:void 0}=t;r&&(r.op="peek",r.key=e,r.cache=this),t.status=r;let s=this.#j(
e,t);return Ge.hasSubscribers&&Ge.publish(r),s}#j(e,t){let{status:r,allowStale:s=this.allowStale}=t,i=this.#d.get(e);if(i===
void 0||!s&&this.#k(i)){r&&(r.peek=i===void 0?"miss":"stale");return}let o=this.#o[i],a=this.#g(o)?o.__staleWhileFetching:
o;return r&&(a!==void 0?(r.peek="hit",r.value=a):r.peek="miss"),a}#P(e,t,r,s){let i=t===void 0?void 0:this.#o[t];if(this.#g(
i))return i;let o=new AbortController,{signal:a}=r;a?.addEventListener("abort",()=>o.abort(a.reason),{signal:o.signal});
let l={signal:o.signal,options:r,context:s},c=(h,C=!1)=>{let{aborted:y}=o.signal,w=r.ignoreFetchAbort&&h!==void 0,I=r.ignoreFetchAbort||
!!(r.allowStaleOnFetchAbort&&h!==void 0);if(r.status&&(y&&!C?(r.status.fetchAborted=!0,r.status.fetchError=o.signal.reason,
w&&(r.status.fetchAbortIgnored=!0)):r.status.fetchResolved=!0),y&&!w&&!C)return u(o.signal.reason,I);let N=d,T=this.#o[t];
return(T===d||T===void 0&&w&&C)&&(h===void 0?N.__staleWhileFetching!==void 0?this.#o[t]=N.__staleWhileFetching:this.#G(e,
"fetch"):(r.status&&(r.status.fetchUpdated=!0),this.#_(e,h,l.options,N))),h},B=h=>(r.status&&(r.status.fetchRejected=!0,
r.status.fetchError=h),u(h,!1)),u=(h,C)=>{let{aborted:y}=o.signal,w=y&&r.allowStaleOnFetchAbort,I=w||r.allowStaleOnFetchRejection,
N=I||r.noDeleteOnFetchRejection,T=d;if(this.#o[t]===d&&(!N||!C&&T.__staleWhileFetching===void 0?this.#G(e,"fetch"):w||(this.#o[t]=
T.__staleWhileFetching)),I)return r.status&&T.__staleWhileFetching!==void 0&&(r.status.returnedStale=!0),T.__staleWhileFetching;
if(T.__returned===T)throw h},f=(h,C)=>{let y=this.#u?.(e,i,l);o.signal.addEventListener("abort",()=>{(!r.ignoreFetchAbort||
r.allowStaleOnFetchAbort)&&(h(void 0),r.allowStaleOnFetchAbort&&(h=w=>c(w,!0)))}),y&&y instanceof Promise?y.then(w=>h(w===
void 0?void 0:w),C):y!==void 0&&h(y)};r.status&&(r.status.fetchDispatched=!0);let d=new Promise(f).then(c,B),p=Object.assign(
d,{__abortController:o,__staleWhileFetching:i,__returned:void 0});return t===void 0?(this.#_(e,p,F(b({},l.options),{status:void 0})),
t=this.#d.get(e)):this.#o[t]=p,p}#g(e){if(!this.#A)return!1;let t=e;return!!t&&t instanceof Promise&&t.hasOwnProperty("_\
_staleWhileFetching")&&t.__abortController instanceof AbortController}fetch(e,t={}){let r=eo.hasSubscribers,{status:s=Mh()?
{}:void 0}=t;t.status=s,s&&t.context&&(s.context=t.context);let i=this.#J(e,t);return s&&r&&(s.trace=!0,eo.tracePromise(
()=>i,s).catch(()=>{})),i}async#J(e,t={}){let{allowStale:r=this.allowStale,updateAgeOnGet:s=this.updateAgeOnGet,noDeleteOnStaleGet:i=this.
noDeleteOnStaleGet,ttl:o=this.ttl,noDisposeOnSet:a=this.noDisposeOnSet,size:l=0,sizeCalculation:c=this.sizeCalculation,noUpdateTTL:B=this.
noUpdateTTL,noDeleteOnFetchRejection:u=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:f=this.allowStaleOnFetchRejection,
ignoreFetchAbort:d=this.ignoreFetchAbort,allowStaleOnFetchAbort:p=this.allowStaleOnFetchAbort,context:h,forceRefresh:C=!1,
status:y,signal:w}=t;if(y&&(y.op="fetch",y.key=e,C&&(y.forceRefresh=!0),y.cache=this),!this.#A)return y&&(y.fetch="get"),
this.#W(e,{allowStale:r,updateAgeOnGet:s,noDeleteOnStaleGet:i,status:y});let I={allowStale:r,updateAgeOnGet:s,noDeleteOnStaleGet:i,
ttl:o,noDisposeOnSet:a,size:l,sizeCalculation:c,noUpdateTTL:B,noDeleteOnFetchRejection:u,allowStaleOnFetchRejection:f,allowStaleOnFetchAbort:p,
ignoreFetchAbort:d,status:y,signal:w},N=this.#d.get(e);if(N===void 0){y&&(y.fetch="miss");let T=this.#P(e,N,I,h);return T.
__returned=T}else{let T=this.#o[N];if(this.#g(T)){let Q=r&&T.__staleWhileFetching!==void 0;return y&&(y.fetch="inflight",
Q&&(y.returnedStale=!0)),Q?T.__staleWhileFetching:T.__returned=T}let G=this.#k(N);if(!C&&!G)return y&&(y.fetch="hit"),this.#V(
N),s&&this.#I(N),y&&this.#F(y,N),T;let V=this.#P(e,N,I,h),_=V.__staleWhileFetching!==void 0&&r;return y&&(y.fetch=G?"sta\
le":"refresh",_&&G&&(y.returnedStale=!0)),_?V.__staleWhileFetching:V.__returned=V}}forceFetch(e,t={}){let r=eo.hasSubscribers,
{status:s=Mh()?{}:void 0}=t;t.status=s,s&&t.context&&(s.context=t.context);let i=this.#U(e,t);return s&&r&&(s.trace=!0,eo.
tracePromise(()=>i,s).catch(()=>{})),i}async#U(e,t={}){let r=await this.#J(e,t);if(r===void 0)throw new Error("fetch() r\
eturned undefined");return r}memo(e,t={}){let{status:r=Ge.hasSubscribers?{}:void 0}=t;t.status=r,r&&(r.op="memo",r.key=e,
t.context&&(r.context=t.context),r.cache=this);let s=this.#X(e,t);return r&&(r.value=s),Ge.hasSubscribers&&Ge.publish(r),
s}#X(e,t={}){let r=this.#f;if(!r)throw new Error("no memoMethod provided to constructor");let u=t,{context:s,status:i,forceRefresh:o}=u,
a=bo(u,["context","status","forceRefresh"]);i&&o&&(i.forceRefresh=!0);let l=this.#W(e,a),c=o||l===void 0;if(i&&(i.memo=c?
"miss":"hit",c||(i.value=l)),!c)return l;let B=r(e,l,{options:a,context:s});return i&&(i.value=B),this.#_(e,B,a),B}get(e,t={}){
let{status:r=Ge.hasSubscribers?{}:void 0}=t;t.status=r,r&&(r.op="get",r.key=e,r.cache=this);let s=this.#W(e,t);return r&&
(s!==void 0&&(r.value=s),Ge.hasSubscribers&&Ge.publish(r)),s}#W(e,t={}){let{allowStale:r=this.allowStale,updateAgeOnGet:s=this.
updateAgeOnGet,noDeleteOnStaleGet:i=this.noDeleteOnStaleGet,status:o}=t,a=this.#d.get(e);if(a===void 0){o&&(o.get="miss");
return}let l=this.#o[a],c=this.#g(l);return o&&this.#F(o,a),this.#k(a)?c?(o&&(o.get="stale-fetching"),r&&l.__staleWhileFetching!==
void 0?(o&&(o.returnedStale=!0),l.__staleWhileFetching):void 0):(i||this.#G(e,"expire"),o&&(o.get="stale"),r?(o&&(o.returnedStale=
!0),l):void 0):(o&&(o.get=c?"fetching":"hit"),this.#V(a),s&&this.#I(a),c?l.__staleWhileFetching:l)}#z(e,t){this.#C[t]=e,
this.#E[e]=t}#V(e){e!==this.#m&&(e===this.#p?this.#p=this.#E[e]:this.#z(this.#C[e],this.#E[e]),this.#z(this.#m,e),this.#m=
e)}delete(e){return this.#G(e,"delete")}#G(e,t){Ge.hasSubscribers&&Ge.publish({op:"delete",delete:t,key:e,cache:this});let r=!1;
if(this.#a!==0){let s=this.#d.get(e);if(s!==void 0)if(this.#D?.[s]&&(clearTimeout(this.#D[s]),this.#D[s]=void 0),r=!0,this.#a===
1)this.#Q(t);else{this.#M(s);let i=this.#o[s];if(this.#g(i)?i.__abortController.abort(new Error("deleted")):(this.#O||this.#i)&&
(this.#O&&this.#n?.(i,e,t),this.#i&&this.#h?.push([i,e,t])),this.#d.delete(e),this.#B[s]=void 0,this.#o[s]=void 0,s===this.#m)
this.#m=this.#C[s];else if(s===this.#p)this.#p=this.#E[s];else{let o=this.#C[s];this.#E[o]=this.#E[s];let a=this.#E[s];this.#C[a]=
this.#C[s]}this.#a--,this.#y.push(s)}}if(this.#i&&this.#h?.length){let s=this.#h,i;for(;i=s?.shift();)this.#s?.(...i)}return r}clear(){
return this.#Q("delete")}#Q(e){for(let t of this.#R({allowStale:!0})){let r=this.#o[t];if(this.#g(r))r.__abortController.
abort(new Error("deleted"));else{let s=this.#B[t];this.#O&&this.#n?.(r,s,e),this.#i&&this.#h?.push([r,s,e])}}if(this.#d.
clear(),this.#o.fill(void 0),this.#B.fill(void 0),this.#w&&this.#b){this.#w.fill(0),this.#b.fill(0);for(let t of this.#D??
[])t!==void 0&&clearTimeout(t);this.#D?.fill(void 0)}if(this.#S&&this.#S.fill(0),this.#p=0,this.#m=0,this.#y.length=0,this.#c=
0,this.#a=0,this.#i&&this.#h){let t=this.#h,r;for(;r=t?.shift();)this.#s?.(...r)}}}});import{EventEmitter as Kh}from"node:events";import rO from"node:stream";import{StringDecoder as L$}from"node:string_decoder";
var Z0,x$,M$,_$,dn,hn,Un,Oc,ro,Ac,eO,kc,tO,Tt,Ds,Te,so,bs,Re,Ze,Le,_h,Ic,je,we,Ph,Gh,nO,Hh,Wt,$h,Nc,io,kr,ht,oo,P$,G$,H$,
$$,vc,Uh,U$,K$,Kn,qh=S(()=>{Z0=typeof process=="object"&&process?process:{stdout:null,stderr:null},x$=n=>!!n&&typeof n==
"object"&&(n instanceof Kn||n instanceof rO||M$(n)||_$(n)),M$=n=>!!n&&typeof n=="object"&&n instanceof Kh&&typeof n.pipe==
"function"&&n.pipe!==rO.Writable.prototype.pipe,_$=n=>!!n&&typeof n=="object"&&n instanceof Kh&&typeof n.write=="functio\
n"&&typeof n.end=="function",dn=Symbol("EOF"),hn=Symbol("maybeEmitEnd"),Un=Symbol("emittedEnd"),Oc=Symbol("emittingEnd"),
ro=Symbol("emittedError"),Ac=Symbol("closed"),eO=Symbol("read"),kc=Symbol("flush"),tO=Symbol("flushChunk"),Tt=Symbol("en\
coding"),Ds=Symbol("decoder"),Te=Symbol("flowing"),so=Symbol("paused"),bs=Symbol("resume"),Re=Symbol("buffer"),Ze=Symbol(
"pipes"),Le=Symbol("bufferLength"),_h=Symbol("bufferPush"),Ic=Symbol("bufferShift"),je=Symbol("objectMode"),we=Symbol("d\
estroyed"),Ph=Symbol("error"),Gh=Symbol("emitData"),nO=Symbol("emitEnd"),Hh=Symbol("emitEnd2"),Wt=Symbol("async"),$h=Symbol(
"abort"),Nc=Symbol("aborted"),io=Symbol("signal"),kr=Symbol("dataListeners"),ht=Symbol("discarded"),oo=n=>Promise.resolve().
then(n),P$=n=>n(),G$=n=>n==="end"||n==="finish"||n==="prefinish",H$=n=>n instanceof ArrayBuffer||!!n&&typeof n=="object"&&
n.constructor&&n.constructor.name==="ArrayBuffer"&&n.byteLength>=0,$$=n=>!Buffer.isBuffer(n)&&ArrayBuffer.isView(n),vc=class{src;dest;opts;ondrain;constructor(e,t,r){
this.src=e,this.dest=t,this.opts=r,this.ondrain=()=>e[bs](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener(
"drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},Uh=class extends vc{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,r){super(e,t,r),this.proxyErrors=s=>this.
dest.emit("error",s),e.on("error",this.proxyErrors)}},U$=n=>!!n.objectMode,K$=n=>!n.objectMode&&!!n.encoding&&n.encoding!==
"buffer",Kn=class extends Kh{[Te]=!1;[so]=!1;[Ze]=[];[Re]=[];[je];[Tt];[Wt];[Ds];[dn]=!1;[Un]=!1;[Oc]=!1;[Ac]=!1;[ro]=null;[Le]=0;[we]=!1;[io];[Nc]=!1;[kr]=0;[ht]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not\
 be used together");U$(t)?(this[je]=!0,this[Tt]=null):K$(t)?(this[Tt]=t.encoding,this[je]=!1):(this[je]=!1,this[Tt]=null),
this[Wt]=!!t.async,this[Ds]=this[Tt]?new L$(this[Tt]):null,t&&t.debugExposeBuffer===!0&&Object.defineProperty(this,"buff\
er",{get:()=>this[Re]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[Ze]});let{signal:r}=t;
r&&(this[io]=r,r.aborted?this[$h]():r.addEventListener("abort",()=>this[$h]()))}get bufferLength(){return this[Le]}get encoding(){
return this[Tt]}set encoding(e){throw new Error("Encoding must be set at instantiation time")}setEncoding(e){throw new Error(
"Encoding must be set at instantiation time")}get objectMode(){return this[je]}set objectMode(e){throw new Error("object\
Mode must be set at instantiation time")}get async(){return this[Wt]}set async(e){this[Wt]=this[Wt]||!!e}[$h](){this[Nc]=
!0,this.emit("abort",this[io]?.reason),this.destroy(this[io]?.reason)}get aborted(){return this[Nc]}set aborted(e){}write(e,t,r){
if(this[Nc])return!1;if(this[dn])throw new Error("write after end");if(this[we])return this.emit("error",Object.assign(new Error(
"Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof t=="function"&&(r=t,t="utf8"),
t||(t="utf8");let s=this[Wt]?oo:P$;if(!this[je]&&!Buffer.isBuffer(e)){if($$(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(H$(
e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[je]?
(this[Te]&&this[Le]!==0&&this[kc](!0),this[Te]?this.emit("data",e):this[_h](e),this[Le]!==0&&this.emit("readable"),r&&s(
r),this[Te]):e.length?(typeof e=="string"&&!(t===this[Tt]&&!this[Ds]?.lastNeed)&&(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&
this[Tt]&&(e=this[Ds].write(e)),this[Te]&&this[Le]!==0&&this[kc](!0),this[Te]?this.emit("data",e):this[_h](e),this[Le]!==
0&&this.emit("readable"),r&&s(r),this[Te]):(this[Le]!==0&&this.emit("readable"),r&&s(r),this[Te])}read(e){if(this[we])return null;
if(this[ht]=!1,this[Le]===0||e===0||e&&e>this[Le])return this[hn](),null;this[je]&&(e=null),this[Re].length>1&&!this[je]&&
(this[Re]=[this[Tt]?this[Re].join(""):Buffer.concat(this[Re],this[Le])]);let t=this[eO](e||null,this[Re][0]);return this[hn](),
t}[eO](e,t){if(this[je])this[Ic]();else{let r=t;e===r.length||e===null?this[Ic]():typeof r=="string"?(this[Re][0]=r.slice(
e),t=r.slice(0,e),this[Le]-=e):(this[Re][0]=r.subarray(e),t=r.subarray(0,e),this[Le]-=e)}return this.emit("data",t),!this[Re].
length&&!this[dn]&&this.emit("drain"),t}end(e,t,r){return typeof e=="function"&&(r=e,e=void 0),typeof t=="function"&&(r=
t,t="utf8"),e!==void 0&&this.write(e,t),r&&this.once("end",r),this[dn]=!0,this.writable=!1,(this[Te]||!this[so])&&this[hn](),
this}[bs](){this[we]||(!this[kr]&&!this[Ze].length&&(this[ht]=!0),this[so]=!1,this[Te]=!0,this.emit("resume"),this[Re].length?
this[kc]():this[dn]?this[hn]():this.emit("drain"))}resume(){return this[bs]()}pause(){this[Te]=!1,this[so]=!0,this[ht]=!1}get destroyed(){
return this[we]}get flowing(){return this[Te]}get paused(){return this[so]}[_h](e){this[je]?this[Le]+=1:this[Le]+=e.length,
this[Re].push(e)}[Ic](){return this[je]?this[Le]-=1:this[Le]-=this[Re][0].length,this[Re].shift()}[kc](e=!1){do;while(this[tO](
this[Ic]())&&this[Re].length);!e&&!this[Re].length&&!this[dn]&&this.emit("drain")}[tO](e){return this.emit("data",e),this[Te]}pipe(e,t){
if(this[we])return e;this[ht]=!1;let r=this[Un];return t=t||{},e===Z0.stdout||e===Z0.stderr?t.end=!1:t.end=t.end!==!1,t.
proxyErrors=!!t.proxyErrors,r?t.end&&e.end():(this[Ze].push(t.proxyErrors?new Uh(this,e,t):new vc(this,e,t)),this[Wt]?oo(
()=>this[bs]()):this[bs]()),e}unpipe(e){let t=this[Ze].find(r=>r.dest===e);t&&(this[Ze].length===1?(this[Te]&&this[kr]===
0&&(this[Te]=!1),this[Ze]=[]):this[Ze].splice(this[Ze].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){
let r=super.on(e,t);if(e==="data")this[ht]=!1,this[kr]++,!this[Ze].length&&!this[Te]&&this[bs]();else if(e==="readable"&&
this[Le]!==0)super.emit("readable");else if(G$(e)&&this[Un])super.emit(e),this.removeAllListeners(e);else if(e==="error"&&
this[ro]){let s=t;this[Wt]?oo(()=>s.call(this,this[ro])):s.call(this,this[ro])}return r}removeListener(e,t){return this.
off(e,t)}off(e,t){let r=super.off(e,t);return e==="data"&&(this[kr]=this.listeners("data").length,this[kr]===0&&!this[ht]&&
!this[Ze].length&&(this[Te]=!1)),r}removeAllListeners(e){let t=super.removeAllListeners(e);return(e==="data"||e===void 0)&&
(this[kr]=0,!this[ht]&&!this[Ze].length&&(this[Te]=!1)),t}get emittedEnd(){return this[Un]}[hn](){!this[Oc]&&!this[Un]&&
!this[we]&&this[Re].length===0&&this[dn]&&(this[Oc]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[Ac]&&
this.emit("close"),this[Oc]=!1)}emit(e,...t){let r=t[0];if(e!=="error"&&e!=="close"&&e!==we&&this[we])return!1;if(e==="d\
ata")return!this[je]&&!r?!1:this[Wt]?(oo(()=>this[Gh](r)),!0):this[Gh](r);if(e==="end")return this[nO]();if(e==="close"){
if(this[Ac]=!0,!this[Un]&&!this[we])return!1;let i=super.emit("close");return this.removeAllListeners("close"),i}else if(e===
"error"){this[ro]=r,super.emit(Ph,r);let i=!this[io]||this.listeners("error").length?super.emit("error",r):!1;return this[hn](),
i}else if(e==="resume"){let i=super.emit("resume");return this[hn](),i}else if(e==="finish"||e==="prefinish"){let i=super.
emit(e);return this.removeAllListeners(e),i}let s=super.emit(e,...t);return this[hn](),s}[Gh](e){for(let r of this[Ze])r.
dest.write(e)===!1&&this.pause();let t=this[ht]?!1:super.emit("data",e);return this[hn](),t}[nO](){return this[Un]?!1:(this[Un]=
!0,this.readable=!1,this[Wt]?(oo(()=>this[Hh]()),!0):this[Hh]())}[Hh](){if(this[Ds]){let t=this[Ds].end();if(t){for(let r of this[Ze])
r.dest.write(t);this[ht]||super.emit("data",t)}}for(let t of this[Ze])t.end();let e=super.emit("end");return this.removeAllListeners(
"end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[je]||(e.dataLength=0);let t=this.promise();return this.
on("data",r=>{e.push(r),this[je]||(e.dataLength+=r.length)}),await t,e}async concat(){if(this[je])throw new Error("canno\
t concat in objectMode");let e=await this.collect();return this[Tt]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){
return new Promise((e,t)=>{this.on(we,()=>t(new Error("stream destroyed"))),this.on("error",r=>t(r)),this.on("end",()=>e())})}[Symbol.
asyncIterator](){this[ht]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{if(e)return t();
let s=this.read();if(s!==null)return Promise.resolve({done:!1,value:s});if(this[dn])return t();let i,o,a=u=>{this.off("d\
ata",l),this.off("end",c),this.off(we,B),t(),o(u)},l=u=>{this.off("error",a),this.off("end",c),this.off(we,B),this.pause(),
i({value:u,done:!!this[dn]})},c=()=>{this.off("error",a),this.off("data",l),this.off(we,B),t(),i({done:!0,value:void 0})},
B=()=>a(new Error("stream destroyed"));return new Promise((u,f)=>{o=f,i=u,this.once(we,B),this.once("error",a),this.once(
"end",c),this.once("data",l)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[ht]=!1;let e=!1,t=()=>(this.pause(),this.off(Ph,t),this.off(we,t),this.off("end",t),e=!0,{done:!0,value:void 0}),
r=()=>{if(e)return t();let s=this.read();return s===null?t():{done:!1,value:s}};return this.once("end",t),this.once(Ph,t),
this.once(we,t),{next:r,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){if(this[we])
return e?this.emit("error",e):this.emit(we),this;this[we]=!0,this[ht]=!0,this[Re].length=0,this[Le]=0;let t=this;return typeof t.
close=="function"&&!this[Ac]&&t.close(),e?this.emit("error",e):this.emit(we),this}static get isStream(){return x$}}});import{posix as q$,win32 as Wh}from"node:path";import{fileURLToPath as j$}from"node:url";import{lstatSync as J$,readdir as W$,
readdirSync as V$,readlinkSync as Y$,realpathSync as z$}from"fs";import*as Q$ from"node:fs";import{lstat as Z$,readdir as e2,
readlink as t2,realpath as n2}from"node:fs/promises";var X$,lo,cO,r2,s2,i2,sO,o2,a2,l2,c2,St,BO,uO,Vt,fO,dO,Ir,hO,wt,ao,
jh,iO,co,Rt,Fc,Rc,oO,B2,Jh,aO,Bo,lO,Tc,Lc,Vh,pO,Je,xc,Mc,_c,Os,As,uo,MQ,mO,gO=S(()=>{X0();qh();X$=z$.native,lo={lstatSync:J$,
readdir:W$,readdirSync:V$,readlinkSync:Y$,realpathSync:X$,promises:{lstat:Z$,readdir:e2,readlink:t2,realpath:n2}},cO=n=>!n||
n===lo||n===Q$?lo:F(b(b({},lo),n),{promises:b(b({},lo.promises),n.promises)}),r2=/^\\\\\?\\([a-z]:)\\?$/i,s2=/^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,
i2=/^\\\\[^\\?]+\\[^\\]+$/,sO=n=>n.replace(/\//g,"\\").replace(r2,"$1\\").replace(s2,"\\\\$1\\").replace(i2,"$&\\"),o2=/^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,
a2=/^[\\/]{2}\?[\\/](?=[a-z]:)/i,l2=/^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,c2=/[\\/]/,St=0,BO=1,uO=2,Vt=4,fO=
6,dO=8,Ir=10,hO=12,wt=15,ao=~wt,jh=16,iO=32,co=64,Rt=128,Fc=256,Rc=512,oO=co|Rt|Rc,B2=1023,Jh=n=>n.isFile()?dO:n.isDirectory()?
Vt:n.isSymbolicLink()?Ir:n.isCharacterDevice()?uO:n.isBlockDevice()?fO:n.isSocket()?hO:n.isFIFO()?BO:St,aO=new no({max:2**
12}),Bo=n=>{let e=aO.get(n);if(e)return e;let t=n.normalize("NFKD");return aO.set(n,t),t},lO=new no({max:2**12}),Tc=n=>{
let e=lO.get(n);if(e)return e;let t=Bo(n.toLowerCase());return lO.set(n,t),t},Lc=class extends no{constructor(){super({max:256})}},
Vh=class extends no{constructor(e=16*1024){super({maxSize:e,sizeCalculation:t=>t.length+1})}},pO=Symbol("PathScurry setA\
sCwd"),Je=class{name;root;roots;parent;nocase;isCWD=!1;#e;#t;get dev(){return this.#t}#n;get mode(){return this.#n}#r;get nlink(){
return this.#r}#s;get uid(){return this.#s}#u;get gid(){return this.#u}#f;get rdev(){return this.#f}#l;get blksize(){return this.#l}#a;get ino(){
return this.#a}#c;get size(){return this.#c}#d;get blocks(){return this.#d}#B;get atimeMs(){return this.#B}#o;get mtimeMs(){
return this.#o}#E;get ctimeMs(){return this.#E}#C;get birthtimeMs(){return this.#C}#p;get atime(){return this.#p}#m;get mtime(){
return this.#m}#y;get ctime(){return this.#y}#h;get birthtime(){return this.#h}#S;#b;#w;#D;#O;#A;#i;#N;#v;#I;get parentPath(){
return(this.parent||this).fullpath()}get path(){return this.parentPath}constructor(e,t=St,r,s,i,o,a){this.name=e,this.#S=
i?Tc(e):Bo(e),this.#i=t&B2,this.nocase=i,this.roots=s,this.root=r||this,this.#N=o,this.#w=a.fullpath,this.#O=a.relative,
this.#A=a.relativePosix,this.parent=a.parent,this.parent?this.#e=this.parent.#e:this.#e=cO(a.fs)}get fs(){return this.#e}depth(){
return this.#b!==void 0?this.#b:this.parent?this.#b=this.parent.depth()+1:this.#b=0}childrenCache(){return this.#N}resolve(e){
if(!e)return this;let t=this.getRootString(e),s=e.substring(t.length).split(this.splitSep);return t?this.getRoot(t).#F(s):
this.#F(s)}#F(e){let t=this;for(let r of e)t=t.child(r);return t}children(){let e=this.#N.get(this);if(e)return e;let t=Object.
assign([],{provisional:0});return this.#N.set(this,t),this.#i&=~jh,t}child(e,t){if(e===""||e===".")return this;if(e===".\
.")return this.parent||this;let r=this.children(),s=this.nocase?Tc(e):Bo(e);for(let l of r)if(l.#S===s)return l;let i=this.
parent?this.sep:"",o=this.#w?this.#w+i+e:void 0,a=this.newChild(e,St,F(b({},t),{parent:this,fullpath:o}));return this.canReaddir()||
(a.#i|=Rt),r.push(a),a}relative(){if(this.isCWD)return"";if(this.#O!==void 0)return this.#O;let e=this.name,t=this.parent;
if(!t)return this.#O=this.name;let r=t.relative();return r+(!r||!t.parent?"":this.sep)+e}relativePosix(){if(this.sep==="\
/")return this.relative();if(this.isCWD)return"";if(this.#A!==void 0)return this.#A;let e=this.name,t=this.parent;if(!t)
return this.#A=this.fullpathPosix();let r=t.relativePosix();return r+(!r||!t.parent?"":"/")+e}fullpath(){if(this.#w!==void 0)
return this.#w;let e=this.name,t=this.parent;if(!t)return this.#w=this.name;let s=t.fullpath()+(t.parent?this.sep:"")+e;
return this.#w=s}fullpathPosix(){if(this.#D!==void 0)return this.#D;if(this.sep==="/")return this.#D=this.fullpath();if(!this.
parent){let s=this.fullpath().replace(/\\/g,"/");return/^[a-z]:\//i.test(s)?this.#D=`//?/${s}`:this.#D=s}let e=this.parent,
t=e.fullpathPosix(),r=t+(!t||!e.parent?"":"/")+this.name;return this.#D=r}isUnknown(){return(this.#i&wt)===St}isType(e){
return this[`is${e}`]()}getType(){return this.isUnknown()?"Unknown":this.isDirectory()?"Directory":this.isFile()?"File":
this.isSymbolicLink()?"SymbolicLink":this.isFIFO()?"FIFO":this.isCharacterDevice()?"CharacterDevice":this.isBlockDevice()?
"BlockDevice":this.isSocket()?"Socket":"Unknown"}isFile(){return(this.#i&wt)===dO}isDirectory(){return(this.#i&wt)===Vt}isCharacterDevice(){
return(this.#i&wt)===uO}isBlockDevice(){return(this.#i&wt)===fO}isFIFO(){return(this.#i&wt)===BO}isSocket(){return(this.#i&
wt)===hO}isSymbolicLink(){return(this.#i&Ir)===Ir}lstatCached(){return this.#i&iO?this:void 0}readlinkCached(){return this.#v}realpathCached(){
return this.#I}readdirCached(){let e=this.children();return e.slice(0,e.provisional)}canReadlink(){if(this.#v)return!0;if(!this.
parent)return!1;let e=this.#i&wt;return!(e!==St&&e!==Ir||this.#i&Fc||this.#i&Rt)}calledReaddir(){return!!(this.#i&jh)}isENOENT(){
return!!(this.#i&Rt)}isNamed(e){return this.nocase?this.#S===Tc(e):this.#S===Bo(e)}async readlink(){let e=this.#v;if(e)return e;
if(this.canReadlink()&&this.parent)try{let t=await this.#e.promises.readlink(this.fullpath()),r=(await this.parent.realpath())?.
resolve(t);if(r)return this.#v=r}catch(t){this.#R(t.code);return}}readlinkSync(){let e=this.#v;if(e)return e;if(this.canReadlink()&&
this.parent)try{let t=this.#e.readlinkSync(this.fullpath()),r=this.parent.realpathSync()?.resolve(t);if(r)return this.#v=
r}catch(t){this.#R(t.code);return}}#L(e){this.#i|=jh;for(let t=e.provisional;t<e.length;t++){let r=e[t];r&&r.#k()}}#k(){
this.#i&Rt||(this.#i=(this.#i|Rt)&ao,this.#q())}#q(){let e=this.children();e.provisional=0;for(let t of e)t.#k()}#M(){this.#i|=
Rc,this.#x()}#x(){if(this.#i&co)return;let e=this.#i;(e&wt)===Vt&&(e&=ao),this.#i=e|co,this.#q()}#H(e=""){e==="ENOTDIR"||
e==="EPERM"?this.#x():e==="ENOENT"?this.#k():this.children().provisional=0}#T(e=""){e==="ENOTDIR"?this.parent.#x():e==="\
ENOENT"&&this.#k()}#R(e=""){let t=this.#i;t|=Fc,e==="ENOENT"&&(t|=Rt),(e==="EINVAL"||e==="UNKNOWN")&&(t&=ao),this.#i=t,e===
"ENOTDIR"&&this.parent&&this.parent.#x()}#$(e,t){return this.#K(e,t)||this.#_(e,t)}#_(e,t){let r=Jh(e),s=this.newChild(e.
name,r,{parent:this}),i=s.#i&wt;return i!==Vt&&i!==Ir&&i!==St&&(s.#i|=co),t.unshift(s),t.provisional++,s}#K(e,t){for(let r=t.
provisional;r<t.length;r++){let s=t[r];if((this.nocase?Tc(e.name):Bo(e.name))===s.#S)return this.#Y(e,s,r,t)}}#Y(e,t,r,s){
let i=t.name;return t.#i=t.#i&ao|Jh(e),i!==e.name&&(t.name=e.name),r!==s.provisional&&(r===s.length-1?s.pop():s.splice(r,
1),s.unshift(t)),s.provisional++,t}async lstat(){if((this.#i&Rt)===0)try{return this.#j(await this.#e.promises.lstat(this.
fullpath())),this}catch(e){this.#T(e.code)}}lstatSync(){if((this.#i&Rt)===0)try{return this.#j(this.#e.lstatSync(this.fullpath())),
this}catch(e){this.#T(e.code)}}#j(e){let{atime:t,atimeMs:r,birthtime:s,birthtimeMs:i,blksize:o,blocks:a,ctime:l,ctimeMs:c,
dev:B,gid:u,ino:f,mode:d,mtime:p,mtimeMs:h,nlink:C,rdev:y,size:w,uid:I}=e;this.#p=t,this.#B=r,this.#h=s,this.#C=i,this.#l=
o,this.#d=a,this.#y=l,this.#E=c,this.#t=B,this.#u=u,this.#a=f,this.#n=d,this.#m=p,this.#o=h,this.#r=C,this.#f=y,this.#c=
w,this.#s=I;let N=Jh(e);this.#i=this.#i&ao|N|iO,N!==St&&N!==Vt&&N!==Ir&&(this.#i|=co)}#P=[];#g=!1;#J(e){this.#g=!1;let t=this.#P.
slice();this.#P.length=0,t.forEach(r=>r(null,e))}readdirCB(e,t=!1){if(!this.canReaddir()){t?e(null,[]):queueMicrotask(()=>e(
null,[]));return}let r=this.children();if(this.calledReaddir()){let i=r.slice(0,r.provisional);t?e(null,i):queueMicrotask(
()=>e(null,i));return}if(this.#P.push(e),this.#g)return;this.#g=!0;let s=this.fullpath();this.#e.readdir(s,{withFileTypes:!0},
(i,o)=>{if(i)this.#H(i.code),r.provisional=0;else{for(let a of o)this.#$(a,r);this.#L(r)}this.#J(r.slice(0,r.provisional))})}#U;async readdir(){
if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.slice(0,e.provisional);let t=this.
fullpath();if(this.#U)await this.#U;else{let r=()=>{};this.#U=new Promise(s=>r=s);try{for(let s of await this.#e.promises.
readdir(t,{withFileTypes:!0}))this.#$(s,e);this.#L(e)}catch(s){this.#H(s.code),e.provisional=0}this.#U=void 0,r()}return e.
slice(0,e.provisional)}readdirSync(){if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.
slice(0,e.provisional);let t=this.fullpath();try{for(let r of this.#e.readdirSync(t,{withFileTypes:!0}))this.#$(r,e);this.#L(
e)}catch(r){this.#H(r.code),e.provisional=0}return e.slice(0,e.provisional)}canReaddir(){if(this.#i&oO)return!1;let e=wt&
this.#i;return e===St||e===Vt||e===Ir}shouldWalk(e,t){return(this.#i&Vt)===Vt&&!(this.#i&oO)&&!e.has(this)&&(!t||t(this))}async realpath(){
if(this.#I)return this.#I;if(!((Rc|Fc|Rt)&this.#i))try{let e=await this.#e.promises.realpath(this.fullpath());return this.#I=
this.resolve(e)}catch{this.#M()}}realpathSync(){if(this.#I)return this.#I;if(!((Rc|Fc|Rt)&this.#i))try{let e=this.#e.realpathSync(
this.fullpath());return this.#I=this.resolve(e)}catch{this.#M()}}[pO](e){if(e===this)return;e.isCWD=!1,this.isCWD=!0;let t=new Set(
[]),r=[],s=this;for(;s&&s.parent;)t.add(s),s.#O=r.join(this.sep),s.#A=r.join("/"),s=s.parent,r.push("..");for(s=e;s&&s.parent&&
!t.has(s);)s.#O=void 0,s.#A=void 0,s=s.parent}},xc=class n extends Je{sep="\\";splitSep=c2;constructor(e,t=St,r,s,i,o,a){
super(e,t,r,s,i,o,a)}newChild(e,t=St,r={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),r)}getRootString(e){
return o2.exec(e)?.[0]??Wh.parse(e).root}getRoot(e){if(e=sO(e.toUpperCase()),e===this.root.name||/^[\\/]$/.test(e))return this.
root;for(let[t,r]of Object.entries(this.roots))if(this.sameRoot(e,t))return this.roots[e]=r;return this.roots[e]=new Os(
e,{nocase:this.nocase,fs:this.fs}).root}sameRoot(e,t=this.root.name){return sO(e.toUpperCase())===t}},Mc=class n extends Je{splitSep="\
/";sep="/";constructor(e,t=St,r,s,i,o,a){super(e,t,r,s,i,o,a)}getRootString(e){return e.startsWith("/")?"/":""}getRoot(e){
return this.root}newChild(e,t=St,r={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),r)}},_c=class{root;rootPath;roots;cwd;#e;#t;#n;nocase;#r;constructor(e=process.
cwd(),t,r,{nocase:s,childrenCacheSize:i=16*1024,fs:o=lo}={}){this.#r=cO(o),(e instanceof URL||e.startsWith("file://"))&&
(e=j$(e));let a=t.resolve(e);this.roots=Object.create(null),this.rootPath=this.parseRootPath(a),this.#e=new Lc,this.#t=new Lc,
this.#n=new Vh(i);let l=a.substring(this.rootPath.length).split(r);if(l.length===1&&!l[0]&&l.pop(),s===void 0)throw new TypeError(
"must provide nocase setting to PathScurryBase ctor");this.nocase=s,this.root=this.newRoot(this.#r),this.roots[this.rootPath]=
this.root;let c=this.root,B=l.length-1,u=t.sep,f=this.rootPath,d=!1;for(let p of l){let h=B--;c=c.child(p,{relative:new Array(
h).fill("..").join(u),relativePosix:new Array(h).fill("..").join("/"),fullpath:f+=(d?"":u)+p}),d=!0}this.cwd=c}depth(e=this.
cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.depth()}childrenCache(){return this.#n}resolve(...e){let t="";
for(let i=e.length-1;i>=0;i--){let o=e[i];if(!(!o||o===".")&&(t=t?`${o}/${t}`:o,this.isAbsolute(o)))break}let r=this.#e.
get(t);if(r!==void 0)return r;let s=this.cwd.resolve(t).fullpath();return this.#e.set(t,s),s}resolvePosix(...e){let t="";
for(let i=e.length-1;i>=0;i--){let o=e[i];if(!(!o||o===".")&&(t=t?`${o}/${t}`:o,this.isAbsolute(o)))break}let r=this.#t.
get(t);if(r!==void 0)return r;let s=this.cwd.resolve(t).fullpathPosix();return this.#t.set(t,s),s}relative(e=this.cwd){return typeof e==
"string"&&(e=this.cwd.resolve(e)),e.relative()}relativePosix(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(
e)),e.relativePosix()}basename(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.name}dirname(e=this.cwd){
return typeof e=="string"&&(e=this.cwd.resolve(e)),(e.parent||e).fullpath()}async readdir(e=this.cwd,t={withFileTypes:!0}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Je||(t=e,e=this.cwd);let{withFileTypes:r}=t;if(e.canReaddir()){let s=await e.
readdir();return r?s:s.map(i=>i.name)}else return[]}readdirSync(e=this.cwd,t={withFileTypes:!0}){typeof e=="string"?e=this.
cwd.resolve(e):e instanceof Je||(t=e,e=this.cwd);let{withFileTypes:r=!0}=t;return e.canReaddir()?r?e.readdirSync():e.readdirSync().
map(s=>s.name):[]}async lstat(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.lstat()}lstatSync(e=this.
cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.lstatSync()}async readlink(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Je||(t=e.withFileTypes,e=this.cwd);let r=await e.readlink();return t?
r:r?.fullpath()}readlinkSync(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof
Je||(t=e.withFileTypes,e=this.cwd);let r=e.readlinkSync();return t?r:r?.fullpath()}async realpath(e=this.cwd,{withFileTypes:t}={
withFileTypes:!1}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Je||(t=e.withFileTypes,e=this.cwd);let r=await e.
realpath();return t?r:r?.fullpath()}realpathSync(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){typeof e=="string"?e=this.
cwd.resolve(e):e instanceof Je||(t=e.withFileTypes,e=this.cwd);let r=e.realpathSync();return t?r:r?.fullpath()}async walk(e=this.
cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Je||(t=e,e=this.cwd);let{withFileTypes:r=!0,follow:s=!1,
filter:i,walkFilter:o}=t,a=[];(!i||i(e))&&a.push(r?e:e.fullpath());let l=new Set,c=(u,f)=>{l.add(u),u.readdirCB((d,p)=>{
if(d)return f(d);let h=p.length;if(!h)return f();let C=()=>{--h===0&&f()};for(let y of p)(!i||i(y))&&a.push(r?y:y.fullpath()),
s&&y.isSymbolicLink()?y.realpath().then(w=>w?.isUnknown()?w.lstat():w).then(w=>w?.shouldWalk(l,o)?c(w,C):C()):y.shouldWalk(
l,o)?c(y,C):C()},!0)},B=e;return new Promise((u,f)=>{c(B,d=>{if(d)return f(d);u(a)})})}walkSync(e=this.cwd,t={}){typeof e==
"string"?e=this.cwd.resolve(e):e instanceof Je||(t=e,e=this.cwd);let{withFileTypes:r=!0,follow:s=!1,filter:i,walkFilter:o}=t,
a=[];(!i||i(e))&&a.push(r?e:e.fullpath());let l=new Set([e]);for(let c of l){let B=c.readdirSync();for(let u of B){(!i||
i(u))&&a.push(r?u:u.fullpath());let f=u;if(u.isSymbolicLink()){if(!(s&&(f=u.realpathSync())))continue;f.isUnknown()&&f.lstatSync()}
f.shouldWalk(l,o)&&l.add(f)}}return a}[Symbol.asyncIterator](){return this.iterate()}iterate(e=this.cwd,t={}){return typeof e==
"string"?e=this.cwd.resolve(e):e instanceof Je||(t=e,e=this.cwd),this.stream(e,t)[Symbol.asyncIterator]()}[Symbol.iterator](){
return this.iterateSync()}*iterateSync(e=this.cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Je||(t=e,e=
this.cwd);let{withFileTypes:r=!0,follow:s=!1,filter:i,walkFilter:o}=t;(!i||i(e))&&(yield r?e:e.fullpath());let a=new Set(
[e]);for(let l of a){let c=l.readdirSync();for(let B of c){(!i||i(B))&&(yield r?B:B.fullpath());let u=B;if(B.isSymbolicLink()){
if(!(s&&(u=B.realpathSync())))continue;u.isUnknown()&&u.lstatSync()}u.shouldWalk(a,o)&&a.add(u)}}}stream(e=this.cwd,t={}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Je||(t=e,e=this.cwd);let{withFileTypes:r=!0,follow:s=!1,filter:i,walkFilter:o}=t,
a=new Kn({objectMode:!0});(!i||i(e))&&a.write(r?e:e.fullpath());let l=new Set,c=[e],B=0,u=()=>{let f=!1;for(;!f;){let d=c.
shift();if(!d){B===0&&a.end();return}B++,l.add(d);let p=(C,y,w=!1)=>{if(C)return a.emit("error",C);if(s&&!w){let I=[];for(let N of y)
N.isSymbolicLink()&&I.push(N.realpath().then(T=>T?.isUnknown()?T.lstat():T));if(I.length){Promise.all(I).then(()=>p(null,
y,!0));return}}for(let I of y)I&&(!i||i(I))&&(a.write(r?I:I.fullpath())||(f=!0));B--;for(let I of y){let N=I.realpathCached()||
I;N.shouldWalk(l,o)&&c.push(N)}f&&!a.flowing?a.once("drain",u):h||u()},h=!0;d.readdirCB(p,!0),h=!1}};return u(),a}streamSync(e=this.
cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Je||(t=e,e=this.cwd);let{withFileTypes:r=!0,follow:s=!1,
filter:i,walkFilter:o}=t,a=new Kn({objectMode:!0}),l=new Set;(!i||i(e))&&a.write(r?e:e.fullpath());let c=[e],B=0,u=()=>{
let f=!1;for(;!f;){let d=c.shift();if(!d){B===0&&a.end();return}B++,l.add(d);let p=d.readdirSync();for(let h of p)(!i||i(
h))&&(a.write(r?h:h.fullpath())||(f=!0));B--;for(let h of p){let C=h;if(h.isSymbolicLink()){if(!(s&&(C=h.realpathSync())))
continue;C.isUnknown()&&C.lstatSync()}C.shouldWalk(l,o)&&c.push(C)}}f&&!a.flowing&&a.once("drain",u)};return u(),a}chdir(e=this.
cwd){let t=this.cwd;this.cwd=typeof e=="string"?this.cwd.resolve(e):e,this.cwd[pO](t)}},Os=class extends _c{sep="\\";constructor(e=process.
cwd(),t={}){let{nocase:r=!0}=t;typeof e=="string"&&!e.startsWith("file://")&&(e=e.replace(a2,"").replace(l2,"\\")),super(
e,Wh,"\\",F(b({},t),{nocase:r})),this.nocase=r;for(let s=this.cwd;s;s=s.parent)s.nocase=this.nocase}parseRootPath(e){return Wh.
parse(e).root.toUpperCase()}newRoot(e){return new xc(this.rootPath,Vt,void 0,this.roots,this.nocase,this.childrenCache(),
{fs:e})}isAbsolute(e){return e.startsWith("/")||e.startsWith("\\")||/^[a-z]:(\/|\\)/i.test(e)}},As=class extends _c{sep="\
/";constructor(e=process.cwd(),t={}){let{nocase:r=!1}=t;super(e,q$,"/",F(b({},t),{nocase:r})),this.nocase=r}parseRootPath(e){
return"/"}newRoot(e){return new Mc(this.rootPath,Vt,void 0,this.roots,this.nocase,this.childrenCache(),{fs:e})}isAbsolute(e){
return e.startsWith("/")}},uo=class extends As{constructor(e=process.cwd(),t={}){let{nocase:r=!0}=t;super(e,F(b({},t),{nocase:r}))}},
MQ=process.platform==="win32"?xc:Mc,mO=process.platform==="win32"?Os:process.platform==="darwin"?uo:As});var u2,f2,d2,ks,Yh=S(()=>{fn();u2=n=>n.length>=1,f2=n=>n.length>=1,d2=Symbol.for("nodejs.util.inspect.custom"),ks=class n{#e;#t;#n;length;#r;#s;#u;#f;#l;#a;#c=!0;constructor(e,t,r,s){
if(!u2(e))throw new TypeError("empty pattern list");if(!f2(t))throw new TypeError("empty glob list");if(t.length!==e.length)
throw new TypeError("mismatched pattern list and glob list lengths");if(this.length=e.length,r<0||r>=this.length)throw new TypeError(
"index out of range");if(this.#e=e,this.#t=t,this.#n=r,this.#r=s,this.#n===0){if(this.isUNC()){let i=this.#d()?6:4,o=this.#e.
slice(0,i),a=this.#t.slice(0,i),l=this.#e.slice(i),c=this.#t.slice(i);l[0]===""&&(l.shift(),c.shift());let B=[...o,""].join(
"/"),u=[...a,""].join("/");this.#e=[B,...l],this.#t=[u,...c],this.length=this.#e.length}else if(this.isDrive()||this.isAbsolute()){
let[i,...o]=this.#e,[a,...l]=this.#t;o[0]===""&&(o.shift(),l.shift());let c=`${i}/`,B=`${a}/`;this.#e=[c,...o],this.#t=[
B,...l],this.length=this.#e.length}}}[d2](){return`Pattern <${this.#t.slice(this.#n).join("/")}>`}pattern(){return this.#e[this.#n]}isString(){
return typeof this.#e[this.#n]=="string"}isGlobstar(){return this.#e[this.#n]===Ce}isMatcher(){return typeof this.#e[this.#n]==
"object"}globString(){return this.#u=this.#u||(this.#n===0?this.isAbsolute()?this.#t[0]+this.#t.slice(1).join("/"):this.#t.
join("/"):this.#t.slice(this.#n).join("/"))}hasMore(){return this.length>this.#n+1}rest(){return this.#s!==void 0?this.#s:
this.hasMore()?(this.#s=new n(this.#e,this.#t,this.#n+1,this.#r),this.#s.#a=this.#a,this.#s.#l=this.#l,this.#s.#f=this.#f,
this.#s):this.#s=null}#d(){let e=this.#e;return e[2]==="?"&&typeof e[3]=="string"&&/^unc$/i.test(e[3])}isUNC(){let e=this.#e,
t=this.#d()?4:2;return this.#l!==void 0?this.#l:this.#l=this.#r==="win32"&&this.#n===0&&e[0]===""&&e[1]===""&&typeof e[t]==
"string"&&!!e[t]&&typeof e[t+1]=="string"&&!!e[t+1]}isDrive(){let e=this.#e;return this.#f!==void 0?this.#f:this.#f=this.#r===
"win32"&&this.#n===0&&this.length>1&&typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0])}isAbsolute(){let e=this.#e;return this.#a!==
void 0?this.#a:this.#a=e[0]===""&&e.length>1||this.isDrive()||this.isUNC()}root(){let e=this.#e[0];return typeof e=="str\
ing"&&this.isAbsolute()&&this.#n===0?e:""}checkFollowGlobstar(){return!(this.#n===0||!this.isGlobstar()||!this.#c)}markFollowGlobstar(){
return this.#n===0||!this.isGlobstar()||!this.#c?!1:(this.#c=!1,!0)}}});var h2,Is,zh=S(()=>{fn();Yh();h2=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"\
linux",Is=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(e,{nobrace:t,nocase:r,
noext:s,noglobstar:i,normalize:o,platform:a=h2,root:l,windowsPathsNoEscape:c,allowWindowsEscape:B,braceExpandMax:u=1e4},f){
this.relative=[],this.absolute=[],this.relativeChildren=[],this.absoluteChildren=[],this.platform=a,c=!!c||B===!1,this.mmopts=
{braceExpandMax:u,dot:!0,nobrace:t,nocase:r,noext:s,noglobstar:i,normalize:o,optimizationLevel:2,platform:a,nocomment:!0,
nonegate:!0,windowsPathsNoEscape:c};let d=f?.resolve(l??"/").fullpath()??"/";this.slashRoot=Gn(d.replace(/\\/g,"/").replace(
/\/$/,""),{magicalBraces:!0,windowsPathsNoEscape:c});for(let p of e)this.add(p)}add(e){let t=new Et(e,this.mmopts);for(let r=0;r<
t.set.length;r++){let s=t.set[r],i=t.globParts[r];if(!s||!i)throw new Error("invalid pattern object");for(;s[0]==="."&&i[0]===
".";)s.shift(),i.shift();let o=new ks(s,i,0,this.platform),a=o.root()==="/"?`${this.slashRoot}/${o.rest()?.globString()??
""}`:o.globString(),l=new Et(a,this.mmopts),c=i[i.length-1]==="**",B=o.isAbsolute();B?this.absolute.push(l):this.relative.
push(l),c&&(B?this.absoluteChildren.push(l):this.relativeChildren.push(l))}}ignored(e){let t=e.fullpath(),r=`${t}/`,s=e.
relative()||".",i=`${s}/`;for(let o of this.relative)if(o.match(s)||o.match(i))return!0;for(let o of this.absolute)if(o.
match(t)||o.match(r))return!0;return!1}childrenIgnored(e){let t=`${e.fullpath()}/`,r=`${e.relative()||"."}/`;for(let s of this.
relativeChildren)if(s.match(r))return!0;for(let s of this.absoluteChildren)if(s.match(t))return!0;return!1}}});var Qh,fo,Xh,ho,CO=S(()=>{fn();Qh=class n{parent;store;constructor(e){this.parent=e}copy(){return new n(this)}#e(e){let t=this.
store?.get(e);return t||!this.parent?t:this.parent.#e(e)}hasWalked(e,t){return!!this.#e(e.fullpath())?.has(t.globString())}storeWalked(e,t){
let r=e.fullpath(),s=this.#e(r);s?s.add(t.globString()):(this.store??=new Map).set(r,new Set([t.globString()]))}},fo=class n{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(e,t,r){
let s=(t?n.ABSOLUTE:0)|(r?n.IF_DIR:0),i=this.store.get(e);this.store.set(e,i===void 0?s:s&i)}},Xh=class{store=new Map;add(e,t){
if(!e.canReaddir())return;let r=this.store.get(e);r?r.find(s=>s.globString()===t.globString())||r.push(t):this.store.set(
e,[t])}get(e){let t=this.store.get(e);if(!t)throw new Error("attempting to walk unknown path");return t}entries(){return this.
keys().map(e=>[e,this.store.get(e)])}keys(){return[...this.store.keys()].filter(e=>e.canReaddir())}},ho=class n{hasWalkedCache;matches=new fo;subwalks=new Xh;patterns;follow;dot;opts;constructor(e,t){
this.opts=e,this.follow=!!e.follow,this.dot=!!e.dot,this.hasWalkedCache=t?t.copy():new Qh}processPatterns(e,t){this.patterns=
t;let r=t.map(s=>[e,s]);for(let[s,i]of r){this.hasWalkedCache.storeWalked(s,i);let o=i.root(),a=i.isAbsolute()&&this.opts.
absolute!==!1;if(o){s=s.resolve(o==="/"&&this.opts.root!==void 0?this.opts.root:o);let u=i.rest();if(u)i=u;else{this.matches.
add(s,!0,!1);continue}}if(s.isENOENT())continue;let l,c,B=!1;for(;typeof(l=i.pattern())=="string"&&(c=i.rest());)s=s.resolve(
l),i=c,B=!0;if(l=i.pattern(),c=i.rest(),B){if(this.hasWalkedCache.hasWalked(s,i))continue;this.hasWalkedCache.storeWalked(
s,i)}if(typeof l=="string"){let u=l===".."||l===""||l===".";this.matches.add(s.resolve(l),a,u);continue}else if(l===Ce){
(!s.isSymbolicLink()||this.follow||i.checkFollowGlobstar())&&this.subwalks.add(s,i);let u=c?.pattern(),f=c?.rest();if(!c||
(u===""||u===".")&&!f)this.matches.add(s,a,u===""||u===".");else if(u===".."){let d=s.parent||s;f?this.hasWalkedCache.hasWalked(
d,f)||this.subwalks.add(d,f):this.matches.add(d,a,!0)}}else typeof l=="object"&&this.subwalks.add(s,i)}return this}subwalkTargets(){
return this.subwalks.keys()}child(){return new n(this.opts,this.hasWalkedCache)}filterEntries(e,t){let r=this.subwalks.get(
e),s=this.child();for(let i of t)for(let o of r){let a=o.isAbsolute(),l=o.pattern(),c=o.rest();l===Ce?s.testGlobstar(i,o,
c,a):typeof l=="object"?s.testMatcher(i,l,c,a):s.testString(i,l,c,a)}return s}testGlobstar(e,t,r,s){if((this.dot||!e.name.
startsWith("."))&&(t.hasMore()||this.matches.add(e,s,!1),e.canReaddir()&&(this.follow||!e.isSymbolicLink()?this.subwalks.
add(e,t):e.isSymbolicLink()&&(r&&t.checkFollowGlobstar()?this.subwalks.add(e,r):t.markFollowGlobstar()&&this.subwalks.add(
e,t)))),r){let i=r.pattern();if(typeof i=="string"&&i!==".."&&i!==""&&i!==".")this.testString(e,i,r.rest(),s);else if(i===
".."){let o=e.parent||e;this.subwalks.add(o,r)}else typeof i=="object"&&this.testMatcher(e,i,r.rest(),s)}}testMatcher(e,t,r,s){
t.testUnchecked(e.name)&&(r?this.subwalks.add(e,r):this.matches.add(e,s,!1))}testString(e,t,r,s){e.isNamed(t)&&(r?this.subwalks.
add(e,r):this.matches.add(e,s,!1))}}});var Pc,Gc,p2,Hc,po,mo,yO=S(()=>{qh();zh();CO();({ABSOLUTE:Pc,IF_DIR:Gc}=fo),p2=(n,e,t)=>typeof n=="string"?new Is([n],e,
t):Array.isArray(n)?new Is(n,e,t):n,Hc=class{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#e=[];#t;#n;signal;maxDepth;includeChildMatches;constructor(e,t,r){
if(this.patterns=e,this.path=t,this.opts=r,this.#n=!r.posix&&r.platform==="win32"?"\\":"/",this.includeChildMatches=r.includeChildMatches!==
!1,(r.ignore||!this.includeChildMatches)&&(this.#t=p2(r.ignore??[],r,t),!this.includeChildMatches&&typeof this.#t.add!="\
function")){let s="cannot ignore child matches, ignore lacks add() method.";throw new Error(s)}this.maxDepth=r.maxDepth||
1/0,r.signal&&(this.signal=r.signal,this.signal.addEventListener("abort",()=>{this.#e.length=0}))}#r(e){return this.seen.
has(e)||!!this.#t?.ignored?.(e)}#s(e){return!!this.#t?.childrenIgnored?.(e)}pause(){this.paused=!0}resume(){if(this.signal?.
aborted)return;this.paused=!1;let e;for(;!this.paused&&(e=this.#e.shift());)e()}onResume(e){this.paused?this.#e.push(e):
e()}async matchCheck(e,t){if(t&&this.opts.nodir)return;let r,s;if(this.opts.realpath){if(r=e.realpathCached()||await e.realpath(),
!r)return;s=r}else s=e;let o=s.isUnknown()||this.opts.stat?await s.lstat():s;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){
let a=await o.realpath();a&&(a.isUnknown()||this.opts.stat)&&await a.lstat()}return this.matchCheckTest(o,t)}matchCheckTest(e,t){
return e&&(this.maxDepth===1/0||e.depth()<=this.maxDepth)&&(!t||e.canReaddir())&&(!this.opts.nodir||!e.isDirectory())&&(!this.
opts.nodir||!this.opts.follow||!e.isSymbolicLink()||!e.realpathCached()?.isDirectory())&&!this.#r(e)?e:void 0}matchCheckSync(e,t){
if(t&&this.opts.nodir)return;let r,s;if(this.opts.realpath){if(r=e.realpathCached()||e.realpathSync(),!r)return;s=r}else
s=e;let o=s.isUnknown()||this.opts.stat?s.lstatSync():s;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){let a=o.
realpathSync();a&&(a?.isUnknown()||this.opts.stat)&&a.lstatSync()}return this.matchCheckTest(o,t)}matchFinish(e,t){this.#r(
e)||this.#u(e,t)}#u(e,t){if(!this.includeChildMatches&&this.#t?.add){let i=`${e.relativePosix()}/**`;this.#t.add(i)}let r=this.
opts.absolute===void 0?t:this.opts.absolute;this.seen.add(e);let s=this.opts.mark&&e.isDirectory()?this.#n:"";if(this.opts.
withFileTypes)this.matchEmit(e);else if(r){let i=this.opts.posix?e.fullpathPosix():e.fullpath();this.matchEmit(i+s)}else{
let i=this.opts.posix?e.relativePosix():e.relative(),o=this.opts.dotRelative&&!i.startsWith(`..${this.#n}`)?`.${this.#n}`:
"";this.matchEmit(i?o+i+s:`.${s}`)}}async match(e,t,r){let s=await this.matchCheck(e,r);s&&this.matchFinish(s,t)}matchSync(e,t,r){
let s=this.matchCheckSync(e,r);s&&this.#u(s,t)}walkCB(e,t,r){if(this.signal?.aborted)return r();this.walkCB2(e,t,new ho(
this.opts),r)}walkCB2(e,t,r,s){if(this.#s(e)||this.signal?.aborted)return s();if(this.paused){this.onResume(()=>this.walkCB2(
e,t,r,s));return}r.processPatterns(e,t);let i=1,o=()=>{--i===0&&s()};for(let[a,l]of r.matches.store)this.#r(a)||(i++,this.
match(a,!!(l&Pc),!!(l&Gc)).then(()=>o()));for(let a of r.subwalkTargets()){if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)
continue;i++;let l=a.readdirCached();a.calledReaddir()?this.walkCB3(a,l,r,o):a.readdirCB((c,B)=>this.walkCB3(a,B,r,o),!0)}
o()}walkCB3(e,t,r,s){let i=r.filterEntries(e,t),o=1,a=()=>{--o===0&&s()};for(let[l,c]of i.matches.store)this.#r(l)||(o++,
this.match(l,!!(c&Pc),!!(c&Gc)).then(()=>a()));for(let[l,c]of i.subwalks.entries())o++,this.walkCB2(l,c,i.child(),a);a()}walkCBSync(e,t,r){
if(this.signal?.aborted)return r();this.walkCB2Sync(e,t,new ho(this.opts),r)}walkCB2Sync(e,t,r,s){if(this.#s(e)||this.signal?.
aborted)return s();if(this.paused){this.onResume(()=>this.walkCB2Sync(e,t,r,s));return}r.processPatterns(e,t);let i=1,o=()=>{
--i===0&&s()};for(let[a,l]of r.matches.store)this.#r(a)||this.matchSync(a,!!(l&Pc),!!(l&Gc));for(let a of r.subwalkTargets()){
if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)continue;i++;let l=a.readdirSync();this.walkCB3Sync(a,l,r,o)}o()}walkCB3Sync(e,t,r,s){
let i=r.filterEntries(e,t),o=1,a=()=>{--o===0&&s()};for(let[l,c]of i.matches.store)this.#r(l)||this.matchSync(l,!!(c&Pc),
!!(c&Gc));for(let[l,c]of i.subwalks.entries())o++,this.walkCB2Sync(l,c,i.child(),a);a()}},po=class extends Hc{matches=[];constructor(e,t,r){
super(e,t,r)}matchEmit(e){this.matches.push(e)}async walk(){if(this.signal?.aborted)throw this.signal.reason;return this.
path.isUnknown()&&await this.path.lstat(),await new Promise((e,t)=>{this.walkCB(this.path,this.patterns,()=>{this.signal?.
aborted?t(this.signal.reason):e(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)throw this.signal.reason;
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)
throw this.signal.reason}),this.matches}},mo=class extends Hc{results;constructor(e,t,r){super(e,t,r),this.results=new Kn(
{signal:this.signal,objectMode:!0}),this.results.on("drain",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(e){
this.results.write(e),this.results.flowing||this.pause()}stream(){let e=this.path;return e.isUnknown()?e.lstat().then(()=>{
this.walkCB(e,this.patterns,()=>this.results.end())}):this.walkCB(e,this.patterns,()=>this.results.end()),this.results}streamSync(){
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>this.results.end()),this.
results}}});import{fileURLToPath as m2}from"node:url";var g2,Lt,Zh=S(()=>{fn();gO();Yh();yO();g2=typeof process=="object"&&process&&
typeof process.platform=="string"?process.platform:"linux",Lt=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(e,t){
if(!t)throw new TypeError("glob options required");if(this.withFileTypes=!!t.withFileTypes,this.signal=t.signal,this.follow=
!!t.follow,this.dot=!!t.dot,this.dotRelative=!!t.dotRelative,this.nodir=!!t.nodir,this.mark=!!t.mark,t.cwd?(t.cwd instanceof
URL||t.cwd.startsWith("file://"))&&(t.cwd=m2(t.cwd)):this.cwd="",this.cwd=t.cwd||"",this.root=t.root,this.magicalBraces=
!!t.magicalBraces,this.nobrace=!!t.nobrace,this.noext=!!t.noext,this.realpath=!!t.realpath,this.absolute=t.absolute,this.
includeChildMatches=t.includeChildMatches!==!1,this.noglobstar=!!t.noglobstar,this.matchBase=!!t.matchBase,this.maxDepth=
typeof t.maxDepth=="number"?t.maxDepth:1/0,this.stat=!!t.stat,this.ignore=t.ignore,this.withFileTypes&&this.absolute!==void 0)
throw new Error("cannot set absolute and withFileTypes:true");let r=typeof e=="string"?[e]:e;if(this.windowsPathsNoEscape=
!!t.windowsPathsNoEscape||t.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(r=r.map(c=>c.replace(/\\/g,"/"))),this.matchBase){
if(t.noglobstar)throw new TypeError("base matching requires globstar");r=r.map(c=>c.includes("/")?c:`./**/${c}`)}if(this.
pattern=r,this.platform=t.platform||g2,this.opts=F(b({},t),{platform:this.platform}),t.scurry){if(this.scurry=t.scurry,t.
nocase!==void 0&&t.nocase!==t.scurry.nocase)throw new Error("nocase option contradicts provided scurry option")}else{let c=t.
platform==="win32"?Os:t.platform==="darwin"?uo:t.platform?As:mO;this.scurry=new c(this.cwd,{nocase:t.nocase,fs:t.fs})}this.
nocase=this.scurry.nocase;let s=this.platform==="darwin"||this.platform==="win32",i=F(b({braceExpandMax:1e4},t),{dot:this.
dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly:s,nocomment:!0,noext:this.noext,nonegate:!0,
optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape}),o=this.pattern.map(c=>new Et(
c,i)),[a,l]=o.reduce((c,B)=>(c[0].push(...B.set),c[1].push(...B.globParts),c),[[],[]]);this.patterns=a.map((c,B)=>{let u=l[B];
if(!u)throw new Error("invalid pattern object");return new ks(c,u,0,this.platform)})}async walk(){return await new po(this.
patterns,this.scurry.cwd,F(b({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walk()}walkSync(){return new po(this.patterns,
this.scurry.cwd,F(b({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walkSync()}stream(){return new mo(this.patterns,
this.scurry.cwd,F(b({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).stream()}streamSync(){return new mo(this.patterns,
this.scurry.cwd,F(b({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).streamSync()}iterateSync(){return this.streamSync()[Symbol.
iterator]()}[Symbol.iterator](){return this.iterateSync()}iterate(){return this.stream()[Symbol.asyncIterator]()}[Symbol.
asyncIterator](){return this.iterate()}}});var go,ep=S(()=>{fn();go=(n,e={})=>{for(let t of Array.isArray(n)?n:[n])if(new Et(t,e).hasMagic())return!0;return!1}});function $c(n,e={}){return new Lt(n,e).streamSync()}function SO(n,e={}){return new Lt(n,e).stream()}function Uc(n,e={}){
return new Lt(n,e).walkSync()}async function EO(n,e={}){return new Lt(n,e).walk()}function Kc(n,e={}){return new Lt(n,e).
iterateSync()}function DO(n,e={}){return new Lt(n,e).iterate()}var C2,y2,E2,w2,S2,wO,bO=S(()=>{fn();Zh();ep();fn();Zh();
ep();zh();C2=$c,y2=Object.assign(SO,{sync:$c}),E2=Kc,w2=Object.assign(DO,{sync:Kc}),S2=Object.assign(Uc,{stream:$c,iterate:Kc}),
wO=Object.assign(EO,{glob:EO,globSync:Uc,sync:S2,globStream:SO,stream:y2,globStreamSync:$c,streamSync:C2,globIterate:DO,
iterate:w2,globIterateSync:Kc,iterateSync:E2,Glob:Lt,hasMagic:go,escape:Gn,unescape:Ar});wO.glob=wO});import{execFileSync as D2}from"node:child_process";import{dirname as OO,isAbsolute as b2,join as O2,relative as A2,resolve as qc,
sep as kO}from"node:path";function Ns(n,e){let t=qc(e,n),r=new Set([...k2(n,qc(e))].filter(i=>i.startsWith(O2(t,kO)))),s=new Set(
[t]);for(let i of r)for(let o=OO(i);!s.has(o);o=OO(o))s.add(o);return{files:r,folders:s}}function k2(n,e){let t=qc(e,n),
r=A2(e,t),i=(!b2(r)&&r.split(kO)[0]!==".."?AO(e,r):void 0)??AO(t,".");if(i!==void 0)return i;throw new k(`${x(n)}: git c\
annot list its tracked files; run it in a git repository, or without --tracked`)}function AO(n,e){try{let r=D2("git",["-\
-literal-pathspecs","ls-files","-z","--",e===""?".":e],{cwd:n,encoding:"utf8",maxBuffer:X.input,stdio:["ignore","pipe","\
ignore"]}).split("\0").filter(s=>s!=="");return new Set(r.map(s=>qc(n,s)))}catch{return}}var IO=S(()=>{"use strict";W();
ne();Ve()});import{lstatSync as I2,readdirSync as N2,realpathSync as v2,statSync as F2}from"node:fs";import{dirname as T2,join as NO,
relative as R2,resolve as Yt,sep as vO}from"node:path";async function FO(n,e){let{named:t,directories:r}=L2(n,e),s=[],i=new Map,
o={left:X.input};if(t.length>0){let a=[];for(let l of TO(t,"the files that are named",{owners:i,options:e})){let c=l==="\
-"?await e.readStdin():xO(l,e,o);a.push({path:l,text:Me(l,c)})}s.push({directory:void 0,files:a,drafts:[]})}for(let[a,l]of r){
let c=G2(a,{isNamed:l,options:e,owners:i,budget:o});c!==void 0&&s.push(c)}return s}function L2(n,e){let t=new Set,r=new Map;
for(let i of n){let o=x2(i,e);for(let a of o)a==="-"||!tp(a,e)?t.add(a):r.set(a,r.get(a)===!0||a===i)}let s=e.tracked?J2(
[...t],e):[...t];if(t.size>0&&s.length+r.size===0)throw new k("git tracks none of the files that are named: add them, or\
 leave --tracked out");return{named:s,directories:r}}function x2(n,e){if(n==="-"||Co(n,e)!==void 0)return[n];if(e.tracked&&
P2(n,e))return[];if(!go(n,{magicalBraces:!0}))throw new k(`${n}: there is no such file or directory`);let t=M2(n,e);if(t.
length>0)return t;throw new k(`${n}: the pattern matches no ${e.tracked?"tracked ":""}file or directory`)}function M2(n,e){
let{cwd:t,tracked:r}=e,s=r?Ns(".",t):void 0,i=Uc(n,{cwd:t,dot:!1}).filter(a=>np(Yt(t,a),s)&&_2(a,e)).filter(a=>!(tp(a,e)&&
RO(a,e))).toSorted(pe),o=i.filter(a=>rp.test(a)||tp(a,e));return o.length>0?o:i}function _2(n,e){let t=Co(n,e);return t===
void 0||t.isFile()||t.isDirectory()}function tp(n,e){return Co(n,e)?.isDirectory()===!0}function P2(n,{cwd:e}){return np(
Yt(e,n),Ns(".",e))}function np(n,e){return e===void 0||e.files.has(n)||e.folders.has(n)}function Co(n,{cwd:e}){try{return F2(
Yt(e,n))}catch(t){let r=sp(t);if(r==="ENOENT"||r==="ENOTDIR")return;throw new P("unreadable",`cannot be read (${r})`,{path:n,
cause:t})}}function TO(n,e,{owners:t,options:r}){let s=new Map;for(let o of n){if(o==="-")continue;let a=v2(Yt(r.cwd,o)),
l=t.get(a);if(l!==void 0&&l!==e)throw new k(`${o} is in two sets, ${l} and ${e}: name directories that do not overlap`);
t.set(a,e);let c=s.get(a);(c===void 0||RO(c,r))&&s.set(a,o)}let i=new Set(s.values());return n.filter(o=>o==="-"||i.has(
o))}function RO(n,{cwd:e}){return I2(Yt(e,n)).isSymbolicLink()}function G2(n,{isNamed:e,options:t,owners:r,budget:s}){let i=t.
tracked?Ns(n,t.cwd):void 0,o={root:n,options:t,tracked:i,found:[],drafts:[]};LO(n,o);let a=o.found.toSorted(pe);if(a.length===
0){if(i!==void 0&&[...i.files].some(B=>rp.test(B)&&Co(B,t)===void 0)||!e)return;throw new k(`${n}: the directory holds n\
o ${t.tracked?"tracked ":""}manifests (*.yaml, *.yml, *.json); name the directory that holds the render`)}let l=TO(a,n,{
owners:r,options:t}).map(c=>({path:c,text:Me(c,xO(c,t,s)),walked:!0}));return{directory:n,files:l,drafts:t.allowUnrendered?
[]:o.drafts}}function LO(n,e){let{options:t,root:r,tracked:s}=e;for(let i of K2(n,t)){let o=NO(n,i.name);if(!np(Yt(t.cwd,
o),s)||j2(o,{root:r,exclude:t.exclude}))continue;if(i.isDirectory()){H2.has(i.name)||LO(o,e);continue}if($2.has(i.name)&&
e.drafts.push($.notRendered(n,i.name)),!rp.test(i.name))continue;(i.isSymbolicLink()?U2(o,t):i.isFile())&&e.found.push(o)}}
function U2(n,e){let t=Co(n,e);if(t!==void 0)return t.isFile();throw new P("unreadable","is a symbolic link to nothing: \
repair it, or leave it out with --exclude",{path:n})}function K2(n,{cwd:e}){try{return q2(Yt(e,n))}catch(t){throw new P(
"unreadable",`cannot be read (${sp(t)})`,{path:n,cause:t})}}function q2(n){return N2(n,{withFileTypes:!0})}function j2(n,{
root:e,exclude:t}){if(t.length===0)return!1;let r=[R2(e,n),n].map(s=>s.split(vO).join("/"));return t.some(s=>r.some(i=>at(
i,s,{dot:!0})))}function J2(n,{cwd:e}){if(n.length===0)return n;let t=Ns(".",e).files;return n.filter(r=>{if(r==="-")return!0;
let s=Yt(e,r);return(s.startsWith(NO(Yt(e),vO))?t:Ns(T2(s),e).files).has(s)})}function sp(n){return n instanceof Error&&
"code"in n?String(n.code):"unknown error"}function xO(n,e,t){e.onFile?.(n);try{let r=xt(Yt(e.cwd,n),t.left);if(r===void 0)
throw jn(n);return t.left-=r.length,r}catch(r){throw r instanceof P?r:new P("unreadable",`cannot be read (${sp(r)})`,{path:n,
cause:r})}}var rp,H2,$2,MO=S(()=>{"use strict";bO();fn();W();ne();Ve();bt();gt();IO();rp=/\.(?:yaml|yml|json)$/,H2=new Set(
["node_modules",".git"]),$2=new Set(["kustomization.yaml","kustomization.yml","Kustomization","Chart.yaml"])});function _O({stderr:n,now:e}){if(!n.isTTY)return{tell:()=>{},end:()=>{}};let t=e()+1e3,r=!1;return{tell:s=>{e()<t||(t=e()+
100,r=!0,n.write(`\r\x1B[K${s}`))},end:()=>{r&&n.write("\r\x1B[K"),r=!1}}}var PO=S(()=>{"use strict"});async function vs(n,e,t){let r=_O(e);try{return await W2(n,e,{progress:r,onPlan:t})}finally{r.end()}}async function W2(n,e,{
progress:t,onPlan:r}){let s=Y2(n,e),{exclude:i,tracked:o,allowUnrendered:a}=n,l=0,c=await FO(s,{cwd:e.cwd,exclude:i,tracked:o,
allowUnrendered:a,readStdin:()=>V2(n,e),onFile:()=>{l+=1,t.tell(`reading file ${String(l)}`)}}),B=n.command!=="stamp",{idleFlags:u,
idleVariables:f}=n,d=[...n.drafts,...u.length===0?[]:[$.flagNoEffect(u)],...f.length===0?[]:[$.variableNoEffect(f)]],p=c.
map(({files:h,drafts:C,directory:y},w)=>(t.tell(`stamping set ${String(w+1)} of ${String(c.length)} ${x(y??"")}`),sn(h,n.
options,{isCheck:B,onPlan:r,drafts:w===0?[...d,...C]:C})));return{inputs:c.flatMap(({files:h})=>h),files:p.flatMap(({files:h})=>h),
findings:p.flatMap(h=>h.findings),documents:p.flatMap(({documents:h})=>h)}}async function V2({paths:n},{stdin:e}){let t=await e.
read(X.input);if(t.length>0||n.includes("-"))return t;let r="standard input is empty: pipe manifests in or name files; n\
ame - to let nothing pass";throw new P("no-manifests",r,{path:"-"})}function Y2({paths:n,command:e,tracked:t,inPlace:r},s){
if(n.length>0)return n;if(t||r)throw z2(e);if(!s.stdin.isTTY)return["-"];throw new k(`nothing to read: name files or dir\
ectories, or pipe manifests in, e.g. kustomize build . | rollstamp ${e}; see rollstamp ${e} --help`)}function z2(n){let e=`\
To paste into .rollstamp.yaml:

paths:
  - rendered/staging
  - rendered/prod

or into .pre-commit-config.yaml:

      - id: ${n==="stamp"?"rollstamp-fix":"rollstamp-check"}
        args: [rendered/staging, rendered/prod]
`;return new k(`${n}: no path is given or configured; name the directories that hold rendered manifests, one for each en\
vironment`,{example:e})}var jc=S(()=>{"use strict";Ve();ne();W();li();MO();PO()});function Nr(n,{io:e,format:t,quiet:r}){if(t==="json")return;let i=(r?n.filter(({severity:o})=>o==="error"):n).map(o=>t===
"github"?ip(o):X2(o,e));i.length>0&&e.stderr.write(`${i.join(`
`)}
`)}function X2({path:n,line:e,column:t,severity:r,message:s,code:i},o){return`${Z2({path:n,line:e,column:t})}${Ss(o.stderr,
o.env)(r,Q2[r])}: ${s} [${i}]`}function Z2({path:n,line:e,column:t}){return n===""?"":e===0?`${ye(n)}: `:`${ye(n)}:${String(
e)}:${String(t)}: `}function ip({path:n,line:e,column:t,severity:r,message:s,code:i}){let o=n===""?[]:[`file=${GO(n)}`],
a=e===0?[]:[`line=${String(e)}`,`col=${String(t)}`];return`::${eU[r]} ${[...o,...a,`title=rollstamp ${GO(i)}`].join(",")}\
::${$O(s)}`}function $O(n){return n.replace(/[^\r\n]+/g,ye).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function GO(n){return $O(n).replaceAll(":","%3A").replaceAll(",","%2C")}function HO({code:n,message:e,path:t,line:r,
column:s}){return{code:n,severity:"error",message:e,path:t,line:r,column:s}}function vr(n){let e=JSON.stringify(n,null,2),
t=/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;return`${e.replace(t,r=>r.split("").map(tU).join(""))}
`}function tU(n){return`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`}function UO(n,{io:e,format:t}){t==="json"?e.
stderr.write(vr({version:1,result:"input-error",findings:[HO(n)]})):Nr([HO(n)],{io:e,format:t,quiet:!0})}function Fs(n){
return["error","warning"].map(e=>[n.filter(t=>t.severity===e).length,e]).filter(([e])=>e>0).map(([e,t])=>pn(e,t)).join("\
, ")}function pn(n,e){return`${String(n)} ${e}${n===1?"":"s"}`}var Q2,eU,yo=S(()=>{"use strict";ne();mc();Q2={error:"red",
warning:"yellow",info:"cyan"};eU={error:"error",warning:"warning",info:"notice"}});async function KO(n,e){let t=[],r=await vs(n,e,l=>{t.push(on(l))}),{format:s,quiet:i}=n,o=t.filter(({changes:l})=>l.length>
0),a=Nt(r.findings);if(Nr(r.findings,{io:e,format:s,quiet:i}),s==="json"){let l=a?"error":o.length>0?"stale":"fresh";e.stdout.
write(vr({version:1,result:l,findings:r.findings,workloads:t}))}else{s==="text"&&n.diff&&nU(r,e);let l=o.map(c=>s==="git\
hub"?ip(vg(c)):zB(c));e.stdout.write(l.map(c=>`${c}
`).join("")),rU({stale:o,workloads:t,loaded:r},{quiet:i,io:e})}return a||o.length>0?Z.failed:Z.done}function nU({inputs:n,
files:e,documents:t},r){for(let[s,i]of e.entries()){let o=n[s];o!==void 0&&i.edits.length>0&&r.stdout.write(a0(o,i.edits,
{io:r,documents:t}))}}function rU({stale:n,workloads:e,loaded:t},{quiet:r,io:s}){let i=Fs(t.findings),o=i===""?"":`; ${i}`;
if(n.length>0){let a=n.reduce((c,{changes:B})=>c+B.length,0),l=a===1?"is":"are";s.stderr.write(`check: ${pn(a,"stamp")} \
in ${pn(n.length,"workload")} ${l} stale or missing${o}
`)}else if(Nt(t.findings))s.stderr.write(`check: ${i}; every stamp that could be checked is fresh
`);else if(!r){let l=e.some(({sources:c})=>c.some(({stamp:B})=>B==="locked"))?"every stamp that could be checked":"every\
 stamp";s.stderr.write(`check: ${l} is fresh (${pn(e.length,"workload")})${o}
`)}}var qO=S(()=>{"use strict";cs();ls();la();l0();_t();jc();yo()});async function jO(n,e){let t=[],r=[],{findings:s}=await vs(n,e,l=>{t.push(on(l)),r.push(...ef(l))}),{format:i,quiet:o,unseen:a}=n;
if(Nr(s,{io:e,format:i,quiet:o}),i==="json"){let l=a?{unseen:r}:{workloads:t,unseen:r};e.stdout.write(vr(b({version:1,findings:s},
l)))}else{let l=a?r.map(sU):t.flatMap(B=>iU(B,e));e.stdout.write(l.map(B=>`${B}
`).join(""));let c=a?"the set holds every source that Reloader would roll for its workloads":"the input holds no workloa\
d";l.length===0&&!o&&e.stderr.write(`explain: ${c}
`)}return Nt(s)?(i!=="json"&&e.stderr.write(`explain: ${Fs(s)}
`),Z.failed):Z.done}function sU({workload:n,source:e,rule:t,path:r,line:s}){return`${[n.kind,n.namespace,n.name].map(x).
join("/")}: ${e.kind.toLowerCase()} ${x(e.name)} (${t}) ${ye(r)}:${String(s)}`}function iU(n,e){let{kind:t,namespace:r,name:s,
path:i,line:o,outOfScope:a,sources:l,changes:c}=n,u=Ss(e.stdout,e.env)([t,r,s].map(x).join("/"),"bold"),f=a===void 0?c.length>
0?"stamps are stale":"":`out of scope: ${a}`,d=c.filter(({action:p})=>p==="remove").map(({key:p,reason:h})=>`  ${x(p)}: \
stamp to be removed (${h.replace("removed: ","")})`);return[`${u}  ${ye(i)}:${String(o)}${f===""?"":`  ${f}`}`,...l.length+
d.length===0?["  names and uses no ConfigMap or Secret"]:[],...l.flatMap(p=>oU(p)),...d]}function oU({kind:n,name:e,rule:t,
digest:r,stamp:s,why:i,references:o}){let a=[t===void 0?"":`rule ${t}`,r===void 0?"":`digest ${r}`,s==="none"?"no stamp":
s==="out of scope"?s:`stamp ${s}`,i??""];return[`  ${n.toLowerCase()} ${x(e)}: ${a.filter(l=>l!=="").join(", ")}`,...o.map(
({field:l,path:c,line:B,column:u})=>`    ${l}  ${ye(c)}:${String(B)}:${String(u)}`)]}var JO=S(()=>{"use strict";cs();ne();
ls();mc();_t();jc();yo()});var Eo=R(ap=>{var Jc=class extends Error{constructor(e,t,r){super(r),Error.captureStackTrace(this,this.constructor),this.
name=this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},op=class extends Jc{constructor(e){super(
1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};ap.CommanderError=
Jc;ap.InvalidArgumentError=op});var Wc=R(cp=>{var{InvalidArgumentError:aU}=Eo(),lp=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,
this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.
required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=
!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),
this.parseArg=(t,r)=>{if(!this.argChoices.includes(t))throw new aU(`Allowed choices are ${this.argChoices.join(", ")}.`);
return this.variadic?this._collectValue(t,r):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.
required=!1,this}};function lU(n){let e=n.name()+(n.variadic===!0?"...":"");return n.required?"<"+e+">":"["+e+"]"}cp.Argument=
lp;cp.humanReadableArgName=lU});var fp=R(up=>{var{humanReadableArgName:cU}=Wc(),Bp=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.
sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??
80}visibleCommands(e){let t=e.commands.filter(s=>!s._hidden),r=e._getHelpCommand();return r&&!r._hidden&&t.push(r),this.
sortSubcommands&&t.sort((s,i)=>s.name().localeCompare(i.name())),t}compareOptions(e,t){let r=s=>s.short?s.short.replace(
/^-/,""):s.long.replace(/^--/,"");return r(e).localeCompare(r(t))}visibleOptions(e){let t=e.options.filter(s=>!s.hidden),
r=e._getHelpOption();if(r&&!r.hidden){let s=r.short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!s&&!i?t.push(
r):r.long&&!i?t.push(e.createOption(r.long,r.description)):r.short&&!s&&t.push(e.createOption(r.short,r.description))}return this.
sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let t=[];for(let r=e.
parent;r;r=r.parent){let s=r.options.filter(i=>!i.hidden);t.push(...s)}return this.sortOptions&&t.sort(this.compareOptions),
t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.
name()]||""}),e.registeredArguments.find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.
map(r=>cU(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:
"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(
e).reduce((r,s)=>Math.max(r,this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(s)))),0)}longestOptionTermLength(e,t){
return t.visibleOptions(e).reduce((r,s)=>Math.max(r,this.displayWidth(t.styleOptionTerm(t.optionTerm(s)))),0)}longestGlobalOptionTermLength(e,t){
return t.visibleGlobalOptions(e).reduce((r,s)=>Math.max(r,this.displayWidth(t.styleOptionTerm(t.optionTerm(s)))),0)}longestArgumentTermLength(e,t){
return t.visibleArguments(e).reduce((r,s)=>Math.max(r,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(s)))),0)}commandUsage(e){
let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let r="";for(let s=e.parent;s;s=s.parent)r=s.name()+" "+r;return r+
t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){
let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),e.defaultValue!==void 0&&
(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==
void 0&&t.push(`env: ${e.envVar}`),t.length>0){let r=`(${t.join(", ")})`;return e.description?`${e.description} ${r}`:r}
return e.description}argumentDescription(e){let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(r=>JSON.stringify(
r)).join(", ")}`),e.defaultValue!==void 0&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),
t.length>0){let r=`(${t.join(", ")})`;return e.description?`${e.description} ${r}`:r}return e.description}formatItemList(e,t,r){
return t.length===0?[]:[r.styleTitle(e),...t,""]}groupItems(e,t,r){let s=new Map;return e.forEach(i=>{let o=r(i);s.has(o)||
s.set(o,[])}),t.forEach(i=>{let o=r(i);s.has(o)||s.set(o,[]),s.get(o).push(i)}),s}formatHelp(e,t){let r=t.padWidth(e,t),
s=t.helpWidth??80;function i(u,f){return t.formatItem(u,r,f,t)}let o=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(
e))}`,""],a=t.commandDescription(e);a.length>0&&(o=o.concat([t.boxWrap(t.styleCommandDescription(a),s),""]));let l=t.visibleArguments(
e).map(u=>i(t.styleArgumentTerm(t.argumentTerm(u)),t.styleArgumentDescription(t.argumentDescription(u))));if(o=o.concat(
this.formatItemList("Arguments:",l,t)),this.groupItems(e.options,t.visibleOptions(e),u=>u.helpGroupHeading??"Options:").
forEach((u,f)=>{let d=u.map(p=>i(t.styleOptionTerm(t.optionTerm(p)),t.styleOptionDescription(t.optionDescription(p))));o=
o.concat(this.formatItemList(f,d,t))}),t.showGlobalOptions){let u=t.visibleGlobalOptions(e).map(f=>i(t.styleOptionTerm(t.
optionTerm(f)),t.styleOptionDescription(t.optionDescription(f))));o=o.concat(this.formatItemList("Global Options:",u,t))}
return this.groupItems(e.commands,t.visibleCommands(e),u=>u.helpGroup()||"Commands:").forEach((u,f)=>{let d=u.map(p=>i(t.
styleSubcommandTerm(t.subcommandTerm(p)),t.styleSubcommandDescription(t.subcommandDescription(p))));o=o.concat(this.formatItemList(
f,d,t))}),o.join(`
`)}displayWidth(e){return WO(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.
styleOptionText(t):t==="[command]"?this.styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(
t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(
e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.styleDescriptionText(
e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(
" ").map(t=>t==="[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(
t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){
return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(e,t),t.longestGlobalOptionTermLength(
e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,r,s){
let o=" ".repeat(2);if(!r)return o+e;let a=e.padEnd(t+e.length-s.displayWidth(e)),l=2,B=(this.helpWidth??80)-t-l-2,u;return B<
this.minWidthToWrap||s.preformatted(r)?u=r:u=s.boxWrap(r,B).replace(/\n/g,`
`+" ".repeat(t+l)),o+a+" ".repeat(l)+u.replace(/\n/g,`
${o}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let r=e.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,i=[];return r.forEach(o=>{
let a=o.match(s);if(a===null){i.push("");return}let l=[a.shift()],c=this.displayWidth(l[0]);a.forEach(B=>{let u=this.displayWidth(
B);if(c+u<=t){l.push(B),c+=u;return}i.push(l.join(""));let f=B.trimStart();l=[f],c=this.displayWidth(f)}),i.push(l.join(
""))}),i.join(`
`)}};function WO(n){let e=/\x1b\[\d*(;\d*)*m/g;return n.replace(e,"")}up.Help=Bp;up.stripColor=WO});var mp=R(pp=>{var{InvalidArgumentError:BU}=Eo(),dp=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=
e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=uU(e);this.
short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,
this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.
conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.
implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||
!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,r)=>{if(!this.argChoices.
includes(t))throw new BU(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,
r):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?
VO(this.name().replace(/^no-/,"")):VO(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},hp=class{constructor(e){this.positiveOptions=
new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),
t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,r)=>{this.positiveOptions.has(r)&&this.
dualOptions.add(r)})}valueFromOption(e,t){let r=t.attributeName();if(!this.dualOptions.has(r))return!0;let s=this.negativeOptions.
get(r).presetArg,i=s!==void 0?s:!1;return t.negate===(i===e)}};function VO(n){return n.split("-").reduce((e,t)=>e+t[0].toUpperCase()+
t.slice(1))}function uU(n){let e,t,r=/^-[^-]$/,s=/^--[^-]/,i=n.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),
s.test(i[0])&&(t=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&s.test(i[0])&&(e=t,t=i.shift()),i[0].startsWith("-")){let o=i[0],
a=`option creation failed due to '${o}' in option flags '${n}'`;throw/^-[^-][^-]/.test(o)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(o)?new Error(`${a}
- too many short flags`):s.test(o)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in \
'${n}'.`);return{shortFlag:e,longFlag:t}}pp.Option=dp;pp.DualOptions=hp});var zO=R(YO=>{function fU(n,e){if(Math.abs(n.length-e.length)>3)return Math.max(n.length,e.length);let t=[];for(let r=0;r<=
n.length;r++)t[r]=[r];for(let r=0;r<=e.length;r++)t[0][r]=r;for(let r=1;r<=e.length;r++)for(let s=1;s<=n.length;s++){let i=1;
n[s-1]===e[r-1]?i=0:i=1,t[s][r]=Math.min(t[s-1][r]+1,t[s][r-1]+1,t[s-1][r-1]+i),s>1&&r>1&&n[s-1]===e[r-2]&&n[s-2]===e[r-
1]&&(t[s][r]=Math.min(t[s][r],t[s-2][r-2]+1))}return t[n.length][e.length]}function dU(n,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let t=n.startsWith("--");t&&(n=n.slice(2),e=e.map(o=>o.slice(2)));let r=[],s=3,i=.4;return e.forEach(
o=>{if(o.length<=1)return;let a=fU(n,o),l=Math.max(n.length,o.length);(l-a)/l>i&&(a<s?(s=a,r=[o]):a===s&&r.push(o))}),r.
sort((o,a)=>o.localeCompare(a)),t&&(r=r.map(o=>`--${o}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}YO.suggestSimilar=dU});var eA=R(wp=>{var hU=zt("node:events").EventEmitter,gp=zt("node:child_process"),mn=zt("node:path"),Vc=zt("node:fs"),ie=zt("node:process"),
{Argument:pU,humanReadableArgName:mU}=Wc(),{CommanderError:Cp}=Eo(),{Help:gU,stripColor:CU}=fp(),{Option:QO,DualOptions:yU}=mp(),
{suggestSimilar:XO}=zO(),yp=class n extends hU{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,
this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,
this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources=
{},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this.
_executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=
!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=
!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:t=>ie.stdout.write(t),writeErr:t=>ie.stderr.write(t),outputError:(t,r)=>r(t),getOutHelpWidth:()=>ie.stdout.isTTY?
ie.stdout.columns:void 0,getErrHelpWidth:()=>ie.stderr.isTTY?ie.stderr.columns:void 0,getOutHasColors:()=>Ep()??(ie.stdout.
isTTY&&ie.stdout.hasColors?.()),getErrHasColors:()=>Ep()??(ie.stderr.isTTY&&ie.stderr.hasColors?.()),stripColor:t=>CU(t)},
this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration=
{},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){
return this._outputConfiguration=e._outputConfiguration,this._helpOption=e._helpOption,this._helpCommand=e._helpCommand,
this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e._storeOptionsAsProperties,
this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this.
_enablePositionalOptions=e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=
e._showSuggestionAfterError,this}_getCommandAndAncestors(){let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,r){
let s=t,i=r;typeof s=="object"&&s!==null&&(i=s,s=null),i=i||{};let[,o,a]=e.match(/([^ ]+) *(.*)/),l=this.createCommand(o);
return s&&(l.description(s),l._executableHandler=!0),i.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(i.noHelp||
i.hidden),l._executableFile=i.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(
this),s?this:l}createCommand(e){return new n(e)}createHelp(){return Object.assign(new gU,this.configureHelp())}configureHelp(e){
return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:
(this._outputConfiguration=b(b({},this._outputConfiguration),e),this)}showHelpAfterError(e=!0){return typeof e!="string"&&
(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){
if(!e._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),
(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){
return new pU(e,t)}argument(e,t,r,s){let i=this.createArgument(e,t);return typeof r=="function"?i.default(s).argParser(r):
i.default(r),this.addArgument(i),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(e){
let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.
name()}'`);if(e.required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required a\
rgument is never used: '${e.name()}'`);return this.registeredArguments.push(e),this}helpCommand(e,t){if(typeof e=="boole\
an")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;
let r=e??"help [command]",[,s,i]=r.match(/([^ ]+) *(.*)/),o=t??"display help for command",a=this.createCommand(s);return a.
helpOption(!1),i&&a.arguments(i),o&&a.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=a,(e||t)&&this._initCommandGroup(
a),this}addHelpCommand(e,t){return typeof e!="object"?(this.helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this.
_helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&
!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):
null}hook(e,t){let r=["preSubcommand","preAction","postAction"];if(!r.includes(e))throw new Error(`Unexpected value for \
event passed to hook : '${e}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=
[t],this}exitOverride(e){return e?this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAs\
ync")throw t},this}_exit(e,t,r){this._exitCallback&&this._exitCallback(new Cp(e,t,r)),ie.exit(e)}action(e){let t=r=>{let s=this.
registeredArguments.length,i=r.slice(0,s);return this._storeOptionsAsProperties?i[s]=this:i[s]=this.opts(),i.push(this),
e.apply(this,i)};return this._actionHandler=t,this}createOption(e,t){return new QO(e,t)}_callParseArg(e,t,r,s){try{return e.
parseArg(t,r)}catch(i){if(i.code==="commander.invalidArgument"){let o=`${s} ${i.message}`;this.error(o,{exitCode:i.exitCode,
code:i.code})}throw i}}_registerOption(e){let t=e.short&&this._findOption(e.short)||e.long&&this._findOption(e.long);if(t){
let r=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&` to \
command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=s=>[s.name()].
concat(s.aliases()),r=t(e).find(s=>this._findCommand(s));if(r){let s=t(this._findCommand(r)).join("|"),i=t(e).join("|");
throw new Error(`cannot add command '${i}' as already have command '${s}'`)}this._initCommandGroup(e),this.commands.push(
e)}addOption(e){this._registerOption(e);let t=e.name(),r=e.attributeName();if(e.negate){let i=e.long.replace(/^--no-/,"-\
-");this._findOption(i)||this.setOptionValueWithSource(r,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==
void 0&&this.setOptionValueWithSource(r,e.defaultValue,"default");let s=(i,o,a)=>{i==null&&e.presetArg!==void 0&&(i=e.presetArg);
let l=this.getOptionValue(r);i!==null&&e.parseArg?i=this._callParseArg(e,i,l,o):i!==null&&e.variadic&&(i=e._collectValue(
i,l)),i==null&&(e.negate?i=!1:e.isBoolean()||e.optional?i=!0:i=""),this.setOptionValueWithSource(r,i,a)};return this.on(
"option:"+t,i=>{let o=`error: option '${e.flags}' argument '${i}' is invalid.`;s(i,o,"cli")}),e.envVar&&this.on("optionE\
nv:"+t,i=>{let o=`error: option '${e.flags}' value '${i}' from env '${e.envVar}' is invalid.`;s(i,o,"env")}),this}_optionEx(e,t,r,s,i){
if(typeof t=="object"&&t instanceof QO)throw new Error("To add an Option object use addOption() instead of option() or r\
equiredOption()");let o=this.createOption(t,r);if(o.makeOptionMandatory(!!e.mandatory),typeof s=="function")o.default(i).
argParser(s);else if(s instanceof RegExp){let a=s;s=(l,c)=>{let B=a.exec(l);return B?B[0]:c},o.default(i).argParser(s)}else
o.default(s);return this.addOption(o)}option(e,t,r,s){return this._optionEx({},e,t,r,s)}requiredOption(e,t,r,s){return this.
_optionEx({mandatory:!0},e,t,r,s)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){
return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){
return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),
this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(
`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){
if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).
length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=
!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,t){return this.
setOptionValueWithSource(e,t,void 0)}setOptionValueWithSource(e,t,r){return this._storeOptionsAsProperties?this[e]=t:this.
_optionValues[e]=t,this._optionValueSources[e]=r,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){
let t;return this._getCommandAndAncestors().forEach(r=>{r.getOptionValueSource(e)!==void 0&&(t=r.getOptionValueSource(e))}),
t}_prepareUserArgs(e,t){if(e!==void 0&&!Array.isArray(e))throw new Error("first parameter to parse must be array or unde\
fined");if(t=t||{},e===void 0&&t.from===void 0){ie.versions?.electron&&(t.from="electron");let s=ie.execArgv??[];(s.includes(
"-e")||s.includes("--eval")||s.includes("-p")||s.includes("--print"))&&(t.from="eval")}e===void 0&&(e=ie.argv),this.rawArgs=
e.slice();let r;switch(t.from){case void 0:case"node":this._scriptPath=e[1],r=e.slice(2);break;case"electron":ie.defaultApp?
(this._scriptPath=e[1],r=e.slice(2)):r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(
this._scriptPath),this._name=this._name||"program",r}parse(e,t){this._prepareForParse();let r=this._prepareUserArgs(e,t);
return this._parseCommand([],r),this}async parseAsync(e,t){this._prepareForParse();let r=this._prepareUserArgs(e,t);return await this.
_parseCommand([],r),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:b({},this._optionValues),_optionValueSources:b({},this._optionValueSources)}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState.
_name,this._scriptPath=null,this.rawArgs=[],this._optionValues=b({},this._savedState._optionValues),this._optionValueSources=
b({},this._savedState._optionValueSources),this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,r){if(Vc.existsSync(
e))return;let s=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcom\
mand, use .executableDir() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.descript\
ion()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(i)}_executeSubCommand(e,t){t=t.slice();let r=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function i(B,u){
let f=mn.resolve(B,u);if(Vc.existsSync(f))return f;if(s.includes(mn.extname(u)))return;let d=s.find(p=>Vc.existsSync(`${f}${p}`));
if(d)return`${f}${d}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=e._executableFile||
`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let B;try{B=Vc.realpathSync(this._scriptPath)}catch{
B=this._scriptPath}a=mn.resolve(mn.dirname(B),a)}if(a){let B=i(a,o);if(!B&&!e._executableFile&&this._scriptPath){let u=mn.
basename(this._scriptPath,mn.extname(this._scriptPath));u!==this._name&&(B=i(a,`${u}-${e._name}`))}o=B||o}r=s.includes(mn.
extname(o));let l;ie.platform!=="win32"?r?(t.unshift(o),t=ZO(ie.execArgv).concat(t),l=gp.spawn(ie.argv[0],t,{stdio:"inhe\
rit"})):l=gp.spawn(o,t,{stdio:"inherit"}):(this._checkForMissingExecutable(o,a,e._name),t.unshift(o),t=ZO(ie.execArgv).concat(
t),l=gp.spawn(ie.execPath,t,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{
ie.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let c=this._exitCallback;l.on("close",B=>{B=B??1,c?c(new Cp(
B,"commander.executeSubCommandAsync","(close)")):ie.exit(B)}),l.on("error",B=>{if(B.code==="ENOENT")this._checkForMissingExecutable(
o,a,e._name);else if(B.code==="EACCES")throw new Error(`'${o}' not executable`);if(!c)ie.exit(1);else{let u=new Cp(1,"co\
mmander.executeSubCommandAsync","(error)");u.nestedError=B,c(u)}}),this.runningCommand=l}_dispatchSubcommand(e,t,r){let s=this.
_findCommand(e);s||this.help({error:!0}),s._prepareForParse();let i;return i=this._chainOrCallSubCommandHook(i,s,"preSub\
command"),i=this._chainOrCall(i,()=>{if(s._executableHandler)this._executeSubCommand(s,t.concat(r));else return s._parseCommand(
t,r)}),i}_dispatchHelpCommand(e){e||this.help();let t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),this.
_dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.
length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let e=(r,s,i)=>{let o=s;if(s!==null&&r.parseArg){let a=`err\
or: command-argument value '${s}' is invalid for argument '${r.name()}'.`;o=this._callParseArg(r,s,i,a)}return o};this._checkNumberOfArguments();
let t=[];this.registeredArguments.forEach((r,s)=>{let i=r.defaultValue;r.variadic?s<this.args.length?(i=this.args.slice(
s),r.parseArg&&(i=i.reduce((o,a)=>e(r,a,o),r.defaultValue))):i===void 0&&(i=[]):s<this.args.length&&(i=this.args[s],r.parseArg&&
(i=e(r,i,r.defaultValue))),t[s]=i}),this.processedArgs=t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(
()=>t()):t()}_chainOrCallHooks(e,t){let r=e,s=[];return this._getCommandAndAncestors().reverse().filter(i=>i._lifeCycleHooks[t]!==
void 0).forEach(i=>{i._lifeCycleHooks[t].forEach(o=>{s.push({hookedCommand:i,callback:o})})}),t==="postAction"&&s.reverse(),
s.forEach(i=>{r=this._chainOrCall(r,()=>i.callback(i.hookedCommand,this))}),r}_chainOrCallSubCommandHook(e,t,r){let s=e;
return this._lifeCycleHooks[r]!==void 0&&this._lifeCycleHooks[r].forEach(i=>{s=this._chainOrCall(s,()=>i(this,t))}),s}_parseCommand(e,t){
let r=this.parseOptions(t);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(r.operands),t=r.unknown,this.
args=e.concat(t),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&
e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(
t),this._dispatchSubcommand(this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&
!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(r.unknown),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let s=()=>{r.unknown.length>0&&this.unknownOption(r.unknown[0])},i=`command:${this.name()}`;
if(this._actionHandler){s(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"preAction"),o=this._chainOrCall(
o,()=>this._actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(o,()=>{this.parent.emit(i,e,t)})),o=this.
_chainOrCallHooks(o,"postAction"),o}if(this.parent?.listenerCount(i))s(),this._processArguments(),this.parent.emit(i,e,t);else if(e.
length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,t);this.listenerCount("command:*")?this.emit("co\
mmand:*",e,t):this.commands.length?this.unknownCommand():(s(),this._processArguments())}else this.commands.length?(s(),this.
help({error:!0})):(s(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.
includes(e))}_findOption(e){return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().
forEach(e=>{e.options.forEach(t=>{t.mandatory&&e.getOptionValue(t.attributeName())===void 0&&e.missingMandatoryOptionValue(
t)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(r=>{let s=r.attributeName();return this.getOptionValue(
s)===void 0?!1:this.getOptionValueSource(s)!=="default"});e.filter(r=>r.conflictsWith.length>0).forEach(r=>{let s=e.find(
i=>r.conflictsWith.includes(i.attributeName()));s&&this._conflictingOption(r,s)})}_checkForConflictingOptions(){this._getCommandAndAncestors().
forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){let t=[],r=[],s=t;function i(B){return B.length>1&&B[0]===
"-"}let o=B=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(B)?!this._getCommandAndAncestors().some(u=>u.options.map(f=>f.short).some(
f=>/^-\d$/.test(f))):!1,a=null,l=null,c=0;for(;c<e.length||l;){let B=l??e[c++];if(l=null,B==="--"){s===r&&s.push(B),s.push(
...e.slice(c));break}if(a&&(!i(B)||o(B))){this.emit(`option:${a.name()}`,B);continue}if(a=null,i(B)){let u=this._findOption(
B);if(u){if(u.required){let f=e[c++];f===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,f)}else if(u.
optional){let f=null;c<e.length&&(!i(e[c])||o(e[c]))&&(f=e[c++]),this.emit(`option:${u.name()}`,f)}else this.emit(`optio\
n:${u.name()}`);a=u.variadic?u:null;continue}}if(B.length>2&&B[0]==="-"&&B[1]!=="-"){let u=this._findOption(`-${B[1]}`);
if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,B.slice(2)):(this.emit(`o\
ption:${u.name()}`),l=`-${B.slice(2)}`);continue}}if(/^--[^=]+=/.test(B)){let u=B.indexOf("="),f=this._findOption(B.slice(
0,u));if(f&&(f.required||f.optional)){this.emit(`option:${f.name()}`,B.slice(u+1));continue}}if(s===t&&i(B)&&!(this.commands.
length===0&&o(B))&&(s=r),(this._enablePositionalOptions||this._passThroughOptions)&&t.length===0&&r.length===0){if(this.
_findCommand(B)){t.push(B),r.push(...e.slice(c));break}else if(this._getHelpCommand()&&B===this._getHelpCommand().name()){
t.push(B,...e.slice(c));break}else if(this._defaultCommandName){r.push(B,...e.slice(c));break}}if(this._passThroughOptions){
s.push(B,...e.slice(c));break}s.push(B)}return{operands:t,unknown:r}}opts(){if(this._storeOptionsAsProperties){let e={},
t=this.options.length;for(let r=0;r<t;r++){let s=this.options[r].attributeName();e[s]=s===this._versionOptionName?this._version:
this[s]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,t)=>Object.
assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this.
_showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=t||{},s=r.exitCode||1,i=r.code||"commander.error";this._exit(s,i,e)}_parseOptionsEnv(){
this.options.forEach(e=>{if(e.envVar&&e.envVar in ie.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["de\
fault","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,
ie.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new yU(this.options),t=r=>this.getOptionValue(
r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&t(
r.attributeName())&&e.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(
s=>!t(s)).forEach(s=>{this.setOptionValueWithSource(s,r.implied[s],"implied")})})}missingArgument(e){let t=`error: missi\
ng required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){let t=`error: opt\
ion '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){
let t=`error: required option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){
let r=o=>{let a=o.attributeName(),l=this.getOptionValue(a),c=this.options.find(u=>u.negate&&a===u.attributeName()),B=this.
options.find(u=>!u.negate&&a===u.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?
c:B||o},s=o=>{let a=r(o),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}\
'`:`option '${a.flags}'`},i=`error: ${s(e)} cannot be used with ${s(t)}`;this.error(i,{code:"commander.conflictingOption"})}unknownOption(e){
if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let s=[],i=this;do{let o=i.
createHelp().visibleOptions(i).filter(a=>a.long).map(a=>a.long);s=s.concat(o),i=i.parent}while(i&&!i._enablePositionalOptions);
t=XO(e,s)}let r=`error: unknown option '${e}'${t}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this.
_allowExcessArguments)return;let t=this.registeredArguments.length,r=t===1?"":"s",i=`error: too many arguments${this.parent?
` for '${this.name()}'`:""}. Expected ${t} argument${r} but got ${e.length}.`;this.error(i,{code:"commander.excessArgume\
nts"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(
this).forEach(i=>{s.push(i.name()),i.alias()&&s.push(i.alias())}),t=XO(e,s)}let r=`error: unknown command '${e}'${t}`;this.
error(r,{code:"commander.unknownCommand"})}version(e,t,r){if(e===void 0)return this._version;this._version=e,t=t||"-V, -\
-version",r=r||"output the version number";let s=this.createOption(t,r);return this._versionOptionName=s.attributeName(),
this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=
e,t&&(this._argsDescription=t),this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)
return this._aliases[0];let t=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&
(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as its name");let r=this.
parent?._findCommand(e);if(r){let s=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to\
 command '${this.name()}' as already have command '${s}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this.
_aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===void 0){if(this._usage)return this._usage;let t=this.registeredArguments.
map(r=>mU(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command\
]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this.
_name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){
return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this.
_defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this._defaultOptionGroup&&!e.helpGroupHeading&&
e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){
return this._name=mn.basename(e,mn.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let t=this.createHelp(),r=this._getOutputContext(e);t.prepareContext({error:r.error,helpWidth:r.
helpWidth,outputHasColors:r.hasColors});let s=t.formatHelp(this,t);return r.hasColors?s:this._outputConfiguration.stripColor(
s)}_getOutputContext(e){e=e||{};let t=!!e.error,r,s,i;return t?(r=a=>this._outputConfiguration.writeErr(a),s=this._outputConfiguration.
getErrHasColors(),i=this._outputConfiguration.getErrHelpWidth()):(r=a=>this._outputConfiguration.writeOut(a),s=this._outputConfiguration.
getOutHasColors(),i=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a=>(s||(a=this._outputConfiguration.stripColor(
a)),r(a)),hasColors:s,helpWidth:i}}outputHelp(e){let t;typeof e=="function"&&(t=e,e=void 0);let r=this._getOutputContext(
e),s={error:r.error,write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHel\
p",s)),this.emit("beforeHelp",s);let i=this.helpInformation({error:r.error});if(t&&(i=t(i),typeof i!="string"&&!Buffer.isBuffer(
i)))throw new Error("outputHelp callback must return a string or a Buffer");r.write(i),this._getHelpOption()?.long&&this.
emit(this._getHelpOption().long),this.emit("afterHelp",s),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",
s))}helpOption(e,t){return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&
this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??"-h, --\
help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this.
_helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(
e),this}help(e){this.outputHelp(e);let t=Number(ie.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(
t,"commander.help","(outputHelp)")}addHelpText(e,t){let r=["beforeAll","before","after","afterAll"];if(!r.includes(e))throw new Error(
`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let s=`${e}Help`;return this.on(s,i=>{let o;typeof t=="function"?o=t({error:i.error,
command:i.command}):o=t,o&&i.write(`${o}
`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(s=>t.is(s))&&(this.outputHelp(),this._exit(0,"\
commander.helpDisplayed","(outputHelp)"))}};function ZO(n){return n.map(e=>{if(!e.startsWith("--inspect"))return e;let t,
r="127.0.0.1",s="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?t=i[1]:(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(t=i[1],/^\d+$/.test(i[3])?s=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(t=i[1],r=
i[3],s=i[4]),t&&s!=="0"?`${t}=${r}:${parseInt(s)+1}`:e})}function Ep(){if(ie.env.NO_COLOR||ie.env.FORCE_COLOR==="0"||ie.
env.FORCE_COLOR==="false")return!1;if(ie.env.FORCE_COLOR||ie.env.CLICOLOR_FORCE!==void 0)return!0}wp.Command=yp;wp.useColor=
Ep});var sA=R(Dt=>{var{Argument:tA}=Wc(),{Command:Sp}=eA(),{CommanderError:EU,InvalidArgumentError:nA}=Eo(),{Help:wU}=fp(),{Option:rA}=mp();
Dt.program=new Sp;Dt.createCommand=n=>new Sp(n);Dt.createOption=(n,e)=>new rA(n,e);Dt.createArgument=(n,e)=>new tA(n,e);
Dt.Command=Sp;Dt.Option=rA;Dt.Argument=tA;Dt.Help=wU;Dt.CommanderError=EU;Dt.InvalidArgumentError=nA;Dt.InvalidOptionArgumentError=
nA});var iA,f5,d5,h5,p5,oA,m5,g5,Dp,C5,wo,y5,aA=S(()=>{iA=Fp(sA(),1),{program:f5,createCommand:d5,createArgument:h5,createOption:p5,
CommanderError:oA,InvalidArgumentError:m5,InvalidOptionArgumentError:g5,Command:Dp,Argument:C5,Option:wo,Help:y5}=iA.default});var lA,Op,bp,cA,BA=S(()=>{"use strict";lA=`Makes pods roll when their configuration changes, from Git alone.

Reads rendered Kubernetes manifests, hashes the ConfigMaps and Secrets that workloads use, and
stamps the digests into the pod templates of the workloads that opted in with the annotations of
stakater/Reloader. Commit the stamped manifests, and a sync rolls exactly the right pods, once.

A first look:
  kustomize build overlays/prod | rollstamp explain
  kustomize build overlays/prod | rollstamp stamp > rendered/prod/all.yaml
  rollstamp check rendered/prod

rollstamp krm --help tells about the function of kustomize and kpt, rollstamp argocd --help about
the plugin of Argo CD.`,Op={stamp:{summary:"Stamp manifests and print them, or write them in place",description:`Stamps \
manifests and prints them to standard output; --in-place writes the files instead.
Every byte outside a stamp stays as it is. With an error, nothing is written.`},check:{summary:"Tell whether every stamp\
 is fresh; write nothing",description:"Tells whether every stamp is fresh, and which workloads would roll and why. Write\
s nothing.\nExits 1 where `stamp --in-place` would change something."},explain:{summary:"Show which source rolls which w\
orkload, and by which rule",description:`Shows, for every workload, each ConfigMap and Secret that it names or uses, the\
 rule that decides,
the references with their places, the digest, and how the stamp stands.`}},bp=`Exit codes:
  0  done
  1  stale stamps (check), or a finding of severity error
  2  wrong usage
  3  the input could not be processed; nothing was written

Options also come from ROLLSTAMP_* variables (ROLLSTAMP_AUTO_RELOAD_ALL=true) and from
.rollstamp.yaml in the working directory (autoReloadAll: true); a flag beats a variable beats the
file. The arguments of a Reloader Deployment can be pasted.`,cA={stamp:`Examples:
  Stamp what a tool renders:
    $ kustomize build overlays/prod | rollstamp stamp
    $ helm template web ./chart --namespace shop | rollstamp stamp --namespace shop
  Stamp a directory of rendered manifests in place:
    $ rollstamp stamp --in-place rendered/prod
  Stamp every workload with what it references, without any annotation:
    $ rollstamp stamp --auto-reload-all manifests.yaml
  Write Reloader's own variables, to move over without a restart:
    $ rollstamp stamp --reload-strategy env-vars manifests.yaml

${bp}`,check:`Examples:
  Fail a pipeline where somebody changed a ConfigMap and forgot to stamp:
    $ rollstamp check rendered/staging rendered/prod
  Annotate a pull request on GitHub:
    $ rollstamp check --format github rendered/staging rendered/prod

${bp}`,explain:`Examples:
  Why does this workload roll, or not?
    $ rollstamp explain rendered/prod
  May Reloader be uninstalled? Yes, once this is empty:
    $ rollstamp explain --unseen rendered/prod

${bp}`}});import{resolve as SU}from"node:path";function fA(n,{paths:e,flags:t},r){let s=vU(r.cwd),i=new Map;for(let l of[...Ee,...mt]){
let c=IU(l,{flags:t,config:s,io:r});c!==void 0&&kU(l,n)&&i.set(Ie(l.name),c)}let o=Object.fromEntries(i),a=l=>i.get(l)===
!0;return{command:n,paths:OU(e.length>0?e:NU(s.get("paths"))),options:zr(o,r.cwd),drafts:Ba(uA(i,"hashKeyFile"),r.cwd),exclude:uA(
i,"exclude"),tracked:a("tracked"),allowUnrendered:a("allowUnrendered"),inPlace:a("inPlace"),diff:i.get("diff")!==!1,unseen:a(
"unseen"),format:AU(i.get("format")),quiet:a("quiet"),idleFlags:Js.filter(({name:l})=>t[Ie(l)]!==void 0).map(({name:l})=>`\
--${l}`),idleVariables:Object.keys(r.env).filter(bU).toSorted(pe)}}function bU(n){return n.startsWith("ROLLSTAMP_")&&!DU.
has(n)&&!/_(?:SERVICE|PORT)(?:_|$)/.test(n)}function OU(n){if(!n.includes(""))return n;throw new k("a path is empty (a v\
ariable that is not set?): name a file or a directory; . is this one")}function uA(n,e){let t=n.get(e);return typeof t==
"object"?t:[]}function AU(n){return n==="json"||n==="github"?n:"text"}function kU(n,e){return!("commands"in n)||n.commands.
includes(e)}function IU(n,{flags:e,config:t,io:r}){let s=Ie(n.name),i=e[s];if(i!==void 0)return ut(n,i,`--${n.name}`);let o=r.
env[rn(n.name)]??"";if(o!=="")return ut(n,o,rn(n.name));let a=t.get(s);return a===void 0?void 0:ut(n,a.value,`${a.place}\
: ${s}`)}function NU(n){return n===void 0||n.value===""?[]:Yr(n.value)}function vU(n){let e=ir(SU(n,Ap),Ap);if(e===void 0)
return new Map;let t=fc(Ap,Buffer.from(e).toString("utf8")),r=new Set(["paths",...[...Ee,...mt].map(({name:s})=>Ie(s))]);
for(let[s,{place:i}]of t)if(!r.has(s))throw new k(`${i}: there is no option ${x(s)}; options are flags in camelCase, e.g\
. autoReloadAll, and paths`);return t}var Ap,DU,dA=S(()=>{"use strict";sh();W();ne();Ht();gt();Vr();Ws();Ap=".rollstamp.\
yaml";DU=new Set([...Ee,...mt].map(({name:n})=>rn(n)))});async function pA(n,e){let t,r=LU(e,(s,i,o)=>{t=fA(s,{paths:i,flags:o},e)});try{if(n.length===0)return r.outputHelp(),{exitCode:0};
FU(r,n),await r.parseAsync(HU(n),{from:"user"})}catch(s){if(!(s instanceof oA))throw s;if(s.exitCode===0)return{exitCode:0};
throw new k(TU(s,n),{cause:s})}return t??{exitCode:0}}function FU(n,e){let t=e[0]==="help"?e[1]:e[0],r=n.commands.map(s=>s.
name());if(!(t===void 0||t.startsWith("-")||t==="help"||r.includes(t)))throw new k(`unknown command ${t}; the commands a\
re ${r.join(", ")}; see rollstamp --help`)}function TU({message:n},e){let[t=""]=e,r=t.startsWith("-"),s=`see rollstamp${r?
"":` ${t}`} --help`,[,i,o]=/unknown option '(.*?)'(?:\n\(Did you mean (.*)\?\))?$/s.exec(n)??[];if(i!==void 0){let c=mt.
find(({name:B})=>i===`--${B}`||i===`--no-${B}`)?.commands;return r?`unknown option ${i} before the command; options come\
 after it, e.g. rollstamp check --quiet; ${s}`:c!==void 0?`${i} is an option of ${c.join(" and ")}, not of ${t}; ${s}`:`\
unknown option ${i}${o===void 0?"":`; did you mean ${o}?`}; ${s}`}let[,a,l]=/option '(--\S+) <(.*)>' argument missing$/.
exec(n)??[];return a!==void 0?`${a} takes a value: ${String(l)}; ${s}`:`${n.replace(/^error: /,"")}; ${s}`}function LU(n,e){
let t=new Dp("rollstamp");t.version(sa,"-V, --version","Show the version").helpOption("-h, --help","Show help").helpCommand(
"help [command]","Show help for a command").description(lA).configureOutput({writeOut:r=>n.stdout.write(r),writeErr:()=>{},
getOutHelpWidth:()=>100,getErrHelpWidth:()=>100}).exitOverride();for(let r of RU)t.addCommand(xU(r,t,e));return t}function xU(n,e,t){
let r=new Dp(n).copyInheritedSettings(e);r.summary(Op[n].summary).description(Op[n].description).argument("[paths...]","\
Files form one set, every directory is a set of its own; - is standard input").addHelpText("after",`
${cA[n]}`).action((s,i)=>{t(n,s,i)});for(let s of mt)s.commands.includes(n)&&hA(r,s);for(let s of Ee)hA(r,s);for(let{name:s,
type:i}of Js){let o=i==="boolean",a=new wo(o?`--${s}`:`--${s} <value>`).hideHelp();r.addOption(a),o&&mA(r,a,new wo(`--no\
-${s}`).hideHelp())}return r}function hA(n,e){let t=e.choices?.join("|")??e.value??"VALUE",r=e.type==="list"||e.type==="\
repeat"||e.type==="paths",s=e.type==="boolean",i=s&&e.default==="true",o=`${e.group}:`,a=new wo(s?`--${e.name}`:`--${e.name}\
 <${t}>`,MU(e));if(r&&a.argParser((c,B)=>[...B??[],c]),i&&a.hideHelp(),n.addOption(a.helpGroup(o)),!s)return;let l=new wo(
`--no-${e.name}`,`Do not ${e.help.charAt(0).toLowerCase()}${e.help.slice(1)}`);i||l.hideHelp(),mA(n,a,l.helpGroup(o))}function mA(n,e,t){
n.addOption(t),n.setOptionValueWithSource(e.attributeName(),void 0,"default")}function MU({help:n,default:e,type:t}){return e===
void 0||t==="boolean"?n:`${n} (default: ${e})`}function HU(n){let e=n.indexOf("--");return n.map((t,r)=>{let[,s="",i=""]=/^--([^=]+)=(.*)$/s.
exec(t)??[];if(!_U.has(s)||e!==-1&&r>e)return t;if(PU.test(i))return`--${s}`;if(GU.test(i))return`--no-${s}`;throw new k(
`--${s} takes true or false`)})}var RU,_U,PU,GU,gA=S(()=>{"use strict";aA();W();Ht();BA();dA();WB();RU=["stamp","check",
"explain"];_U=new Set([...Ee,...mt,...Js].filter(({type:n})=>n==="boolean").map(({name:n})=>n)),PU=/^(?:1|t|T|true|TRUE|True)$/,
GU=/^(?:0|f|F|false|FALSE|False)$/});import{randomBytes as $U}from"node:crypto";import{accessSync as CA,chmodSync as UU,chownSync as KU,closeSync as qU,constants as yA,
fsyncSync as jU,lstatSync as Yc,openSync as JU,readFileSync as WU,readdirSync as VU,renameSync as YU,unlinkSync as zU,writeSync as QU}from"node:fs";
import{dirname as Xc,isAbsolute as XU,join as zc,relative as EA,resolve as kp,sep as wA}from"node:path";async function SA(n,{
cwd:e,isStopped:t=async()=>Promise.resolve(!1),pid:r=0,isRunning:s=()=>!1}){aK(n,e,l=>l!==r&&s(l));let i=n.filter(({before:l,
after:c})=>l!==c),o=i.map(l=>tK(l,e)),a=0;for(let l of o){if(await t())break;try{sK(l,r)}catch(c){let B=a===0?"no file w\
as changed":`${String(a)} of ${String(i.length)} files are already written`;throw c instanceof Qc?qn(l.path,`was changed\
 meanwhile and is left as it is, ${B}: run again`):qn(l.path,`cannot be written (${bA(c)}); it is unchanged, ${B}`,c)}a+=
1}return{written:a,changed:i.length}}function qn(n,e,t){return new P("write-failed",e,{path:n,cause:t})}function DA(n){return n instanceof
Error&&"code"in n?String(n.code):"unknown error"}function bA(n){let e=DA(n),t=ZU[e];return t===void 0?e:`${e}, ${t}`}function tK({
path:n,before:e,after:t},r){let s=kp(r,n),i=Yc(s,{bigint:!0,throwIfNoEntry:!1});if(i===void 0)throw qn(n,"was removed me\
anwhile; no file was changed");let o=i.isSymbolicLink()?"is a symbolic link":OA(s,r);if(o!==void 0)throw qn(n,`${o}, and\
 nothing is written through one; name its target; no file was changed`);if(!i.isFile())throw qn(n,"is not a regular file\
; no file was changed");if((i.mode&eK)===0n)throw qn(n,"is read-only; no file was changed: make it writable, or leave it\
 out with --exclude");try{CA(s,yA.W_OK),CA(Xc(s),yA.W_OK)}catch(a){throw qn(n,`cannot be written (${bA(a)}); no file was\
 changed`,a)}if(WU(s,"utf8")!==e)throw qn(n,"was changed meanwhile; no file was changed: run again");return{path:n,full:s,
stat:i,after:t}}function OA(n,e){let t=kp(e),r=EA(t,Xc(n));if(XU(r)||r.split(wA)[0]==="..")return;let s=t;for(let i of r.
split(wA))if(s=zc(s,i),s!==t&&Yc(s).isSymbolicLink())return`lies behind ${EA(t,s)}, a symbolic link`}function rK(n){return`\
.rollstamp-tmp-${n.toString(16).padStart(8,"0")}${$U(4).toString("hex")}`}function sK({full:n,stat:e,after:t},r){let s=zc(
Xc(n),rK(r)),i=JU(s,"wx",384);try{try{oK(i,Buffer.from(t,"utf8")),jU(i)}finally{qU(i)}let o=Yc(s,{bigint:!0});if((o.uid!==
e.uid||o.gid!==e.gid)&&KU(s,Number(e.uid),Number(e.gid)),UU(s,Number(e.mode&0o7777n)),!iK(e,Yc(n,{bigint:!0,throwIfNoEntry:!1})))
throw new Qc;YU(s,n)}catch(o){throw AA(s),o}}function iK(n,e){return e!==void 0&&["ino","size","mtimeNs","ctimeNs"].every(
t=>n[t]===e[t])}function oK(n,e){for(let t=0;t<e.length;)t+=QU(n,e,t)}function aK(n,e,t){let r=new Set(n.map(({path:s})=>Xc(
kp(e,s))));for(let s of r)try{let i=VU(s).filter(o=>{let a=nK.exec(o)?.[1];return a!==void 0&&!t(Number.parseInt(a,16))});
for(let o of i)OA(zc(s,o),e)===void 0&&AA(zc(s,o))}catch{continue}}function AA(n){try{zU(n)}catch(e){if(DA(e)!=="ENOENT")
throw e}}var ZU,eK,Qc,nK,kA=S(()=>{"use strict";W();ZU={EACCES:"permission denied",EDQUOT:"the disk quota is used up",EFBIG:"\
the file would be larger than allowed",ENOSPC:"the disk is full",EPERM:"not permitted",EROFS:"the file system is read-on\
ly"};eK=0o222n;Qc=class extends Error{},nK=/^\.rollstamp-tmp-([0-9a-f]{8})[0-9a-f]{8}$/});import{setImmediate as lK}from"node:timers/promises";async function IA(n,e){let t=[],r=0,s=await vs(n,e,l=>{l.changes.length>
0&&(r+=1),n.format==="json"&&t.push(on(l))});if(n.inPlace&&s.inputs.some(({path:l})=>l==="-"))throw new k("--in-place ne\
eds files or directories; standard input has no place");let i=Nt(s.findings);Nr(s.findings,{io:e,format:n.format,quiet:n.
quiet});let o=!i&&n.inPlace?await cK(s,e):void 0;!i&&!n.inPlace&&e.stdout.write(il(s.files.map(({text:l})=>l)));let a=o?.
signal;if(n.format==="json"){let l=i?"error":a===void 0?"done":"interrupted";e.stderr.write(vr({version:1,result:l,findings:s.
findings,workloads:t}))}else BK(s,{failed:i,stamped:r,written:o,request:n,io:e});return i?Z.failed:a===void 0?Z.done:ra[a]}
async function cK({inputs:n,files:e},t){let r,s=t.onInterrupt?.(i=>{r=i});try{let i=e.map(({path:a,text:l},c)=>({path:a,
before:n[c]?.text??"",after:l})),o=async()=>(await lK(),r!==void 0);return F(b({},await SA(i,b({cwd:t.cwd,isStopped:o},t.
processes))),{signal:r})}finally{s?.()}}function BK({findings:n,files:e},{failed:t,stamped:r,written:s,request:i,io:o}){
if(t)o.stderr.write(`stamp: ${Fs(n)}; nothing was written
`);else if(s?.signal!==void 0)o.stderr.write(`stamp: interrupted (${s.signal}) after ${String(s.written)} of ${pn(s.changed,
"file")}; each file is either old or new: run again
`);else if(i.inPlace&&!i.quiet){let a=e.filter(({edits:l})=>l.length>0).length;o.stderr.write(`stamp: ${pn(r,"workload")}\
 stamped in ${pn(a,"file")} of ${String(e.length)}
`)}}var NA=S(()=>{"use strict";cs();sf();W();ls();kA();_t();jc();yo()});var vA={};eB(vA,{command:()=>fK});async function fK(n,e){try{let t=await pA(n,e);if("exitCode"in t)return t.exitCode;try{
return await uK[t.command](t,e)}catch(r){if(!(r instanceof P))throw r;return UO(r,{io:e,format:t.format}),Z.input}}catch(t){
if(!(t instanceof k))throw t;return e.stderr.write(`rollstamp: ${ye(t.message)}
${t.example??""}`),Z.usage}}var uK,FA=S(()=>{"use strict";W();ne();qO();_t();JO();yo();gA();NA();uK={stamp:IA,check:KO,explain:jO}});import{setFlagsFromString as RA}from"node:v8";W();bt();import{fstatSync as VA,readSync as YA,writeSync as zA}from"node:fs";var QA=1<<20,Tp=1<<18,XA=3,Rp=5;function Lp(n){
return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function ZA(n){return n instanceof Error&&"code"in n&&n.code===
"EPIPE"}function ek(n){return n instanceof Error&&"code"in n?new P("unreadable",`cannot be read (${String(n.code)})`,{path:"\
-",cause:n}):n}function tk(n){if(!(n instanceof Error&&"code"in n))return n;let e=`standard output cannot be written (${String(
n.code)}); what it holds by now is not complete`;return new P("write-failed",e,{path:"",cause:n})}async function nk(n){let{
size:e}=VA(0),t=Buffer.allocUnsafe(Math.min(Math.max(e+1,QA),n+1)),r=0;for(;;){if(r===t.length){if(r>n)throw jn("-");let s=Buffer.
allocUnsafe(Math.min(t.length*2,n+1));t.copy(s),t=s}try{let s=YA(0,t,r,t.length-r,null);if(s===0)break;r+=s}catch(s){if(!Lp(
s))throw ek(s);await new Promise(i=>{setTimeout(i,Rp)})}}if(r>n)throw jn("-");return t.subarray(0,r)}var rk=new Int32Array(
new SharedArrayBuffer(4));function tB(n){let e=!0,t=s=>{for(let i=0;e&&i<s.length;)try{i+=zA(n,s,i)}catch(o){if(Lp(o))Atomics.
wait(rk,0,0,Rp);else if(ZA(o))e=!1;else throw n===1?tk(o):o}return e},r=Buffer.allocUnsafe(XA*Tp);return s=>{for(let i=0;i<
s.length;){let o=sk(s,i);if(!t(r.subarray(0,r.write(s.slice(i,o),"utf8"))))return;i=o}}}function sk(n,e){let t=Math.min(
e+Tp,n.length);return t<n.length&&/[\ud800-\udbff]/.test(n.charAt(t-1))?t-1:t}function ik(n){let e=["SIGHUP","SIGINT","S\
IGTERM"];for(let t of e)process.on(t,n);return()=>{for(let t of e)process.off(t,n)}}function ok(n){try{return process.kill(
n,0)}catch(e){return e instanceof Error&&"code"in e&&e.code==="EPERM"}}async function xp(n){try{process.exitCode=await n(
process.argv.slice(2),{stdin:{isTTY:process.stdin.isTTY,read:nk},stdout:{isTTY:process.stdout.isTTY,write:tB(1)},stderr:{
isTTY:process.stderr.isTTY,write:tB(2)},cwd:process.cwd(),env:process.env,now:()=>performance.now(),processes:{pid:process.
pid,isRunning:ok},onInterrupt:ik})}catch(e){tB(2)(`rollstamp: internal error, please report it: ${e instanceof Error?String(
e.stack):String(e)}
`),process.exitCode=70}}async function TA(n,e){let[t]=n;return t==="krm"?(await Promise.resolve().then(()=>(vE(),NE))).krm(n.slice(1),e):t==="ar\
gocd"?(await Promise.resolve().then(()=>(Qb(),zb))).argocd(n.slice(1),e):(await Promise.resolve().then(()=>(FA(),vA))).command(
n,e)}process.argv[2]==="argocd"&&(RA("--semi-space-growth-factor=1"),RA("--no-opt"));await xp(TA);
