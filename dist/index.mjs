var ul=Object.defineProperty,Cl=Object.defineProperties;var dl=Object.getOwnPropertyDescriptors;var qB=Object.getOwnPropertySymbols;var fl=Object.prototype.hasOwnProperty,pl=Object.prototype.propertyIsEnumerable;var QB=(t,e,n)=>e in t?ul(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n,I=(t,e)=>{for(var n in e||={})
fl.call(e,n)&&QB(t,n,e[n]);if(qB)for(var n of qB(e))pl.call(e,n)&&QB(t,n,e[n]);return t},R=(t,e)=>Cl(t,dl(e));var VB=new WeakMap;function hl(t){let e=VB.get(t);if(e!==void 0)return e;let n=[0];for(let B=t.text.indexOf(`
`);B!==-1;B=t.text.indexOf(`
`,B+1))n.push(B+1);let r={starts:n,line:0,offset:0,column:1};return VB.set(t,r),r}function ie(t,e){let n=hl(t),r=gl(n.starts,
e);return r!==n.line&&(n.line=r,n.offset=n.starts[r]??0,n.column=1),n.column+=zB(t.text,n.offset,e)-zB(t.text,e,n.offset),
n.offset=e,{line:r+1,column:n.column}}function gl(t,e){let n=0,r=t.length-1;for(;n<r;){let B=n+r+1>>1;(t[B]??0)<=e?n=B:r=
B-1}return n}function zB(t,e,n){let r=0;for(let B=e;B<n;B+=1){let i=t.charCodeAt(B);i!==65279&&(i<56320||i>57343)&&(r+=1)}
return r}var on={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","hash-key-permissions":"\
warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"\
warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","\
pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning",
"rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","source-not-deterministic":"warnin\
g","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-invalid":"error","workload-missin\
g":"warning"};function x(t,e,n){return{code:t,severity:on[t],message:n,place:e}}var XB=253;function ml(t){return t.replace(
/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`)}function P(t){return ml(t.length>XB?
`${t.slice(0,XB)}\u2026`:t)}function El({file:t,offset:e}){return`${P(t.path)}:${String(ie(t,e).line)}`}function k({kind:t,
name:e}){return`${P(t)} ${e===""?"(without a name)":P(e)}`}var ZB=5;function vt(t){let e=t.length-ZB,n=t.slice(0,ZB).join(
", ");return e>0?`${n} and ${String(e)} more`:n}var T={aliasShared:(t,e)=>x("alias-shared",t,`the annotations or env of \
the pod template of ${k(e)} are shared through a YAML alias or merge key, so a stamp there would change or lose somethin\
g else; write them out in the pod template`),templateInvalid:(t,e,n)=>x("template-invalid",t,`${n} in the pod template o\
f ${k(e)} is not of the type that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(t,e,n)=>x(
"annotation-no-effect",t,`annotation ${P(n)} of ${k(e)} only has an effect with Reloader in the cluster; Rollstamp ignor\
es it`),ignoreOnWorkload:(t,e,n)=>x("annotation-no-effect",t,`annotation ${P(n)} of ${k(e)} has no effect there: it goes\
 on a ConfigMap or Secret; to leave the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(t,e,n)=>x(
"annotation-not-string",t,`annotation ${P(n)} of ${k(e)} is not a string and is taken as its text; the API server refuse\
s it: put it in quotes`),annotationsTooLarge:(t,e,n)=>x("annotations-too-large",t,`with its stamps the pod template of ${k(
e)} has ${String(n)} bytes of annotations, Kubernetes takes 262144; use --stamp single`),dataNotBase64:(t,e,n)=>x("data-\
not-base64",t,`key ${P(n)} of ${k(e)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(t,e,n)=>x(
"data-not-scalar",t,`${P(n)} of ${k(e)} is not of the type that Kubernetes wants: data, binaryData and stringData map ke\
ys to strings; correct it`),dataNotString:(t,e,n)=>x("data-not-string",t,`key ${P(n)} of ${k(e)} is not a string; its te\
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(t,e)=>R(I({},x("duplicate\
-key",t,e?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:e?"error":"warning"}),joinedObjects:t=>x("duplicate-key",t,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(t,e,n)=>x("duplic\
ate-key",t,`key ${P(n)} of ${k(e)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(t,e,n)=>R(I({},x("duplicate-object",t,`${k(e)} in namespace ${P(e.namespace)} is in \
the set ${n.copies===2?"twice":`${String(n.copies)} times`} (first at ${El(n.first)}); ${n.isSource?`this one counts${n.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:n.isError?"error":"warning"}),envCollision:(t,e,n)=>x("env-collision",t,`${vt(n.
names.map(P))} share the variable ${n.variable} in ${k(e)}; rename one, or use --reload-strategy annotations`),flagNoEffect:t=>x(
"flag-no-effect",{path:""},`${t.join(", ")}: only Reloader in the cluster can act on ${t.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${t.length===1?"it":"them"}`),variableNoEffect:t=>x("flag-no-effect",{path:""},`${vt(t.map(P))}\
: no option reads ${t.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(t,e,n)=>R(I({},x("hash-key-missing",t,`a stamp of ${k(e)} was mad\
e with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests wit\
h --rekey`)),{severity:n?"info":"error"}),hashKeyPermissions:t=>x("hash-key-permissions",{path:t},"more than its owner m\
ay read this hash key, and whoever has it can test guesses against the stamps of Secrets; run chmod 600 on it or, for a \
Secret volume, set defaultMode: 0400"),helmTemplate:t=>x("helm-template",{path:t},"skipped: this is a Helm template, not\
 a manifest; name the directory that the output of helm template is written to instead, or leave this file out with --ex\
clude"),jobImmutable:(t,e)=>x("job-immutable",t,`${k(e)} cannot change once it is applied, so it is not stamped; annotat\
e it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`),keyMissing:(t,e,n)=>x(
"key-missing",t,`${k(e)} uses key ${P(n.key)} of ${k(n.source)}, which has no such key; its pods will not start: add the\
 key, or set optional: true`),listInList:t=>x("list-in-list",t,"a list stands in a list, which Kubernetes does not unpac\
k; move its items up"),nameInvalid:(t,e)=>x("name-invalid",t,`${k(e)} has a name that Kubernetes refuses, so it is never\
 stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(t,e,n)=>{let{source:r}=n,
B=n.workloadIsDefault?`${k(e)} has no namespace, taken as ${P(e.namespace)}; ${k(r)} is in ${P(r.namespace)}: pass --nam\
espace ${P(r.namespace)}`:`${k(e)} is in ${P(e.namespace)}; ${k(r)} has no namespace, taken as ${P(r.namespace)}: pass -\
-namespace ${P(e.namespace)}`;return x("namespace-mismatch",t,B)},namespaceUnknown:(t,e)=>x("namespace-unknown",t,`the l\
abels of namespace ${P(e)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pas\
s --namespace-labels '${P(e)}=key=value'`),notRendered:(t,e)=>x("not-rendered",{path:t},`holds ${P(e)}, so it is the sou\
rce of a render, not a render; name the directory that the output of ${e==="Chart.yaml"?"helm template":"kustomize build"}\
 is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(t,e,n)=>x("patte\
rn-invalid",t,`part ${String(n.part)} of annotation ${P(n.key)} of ${k(e)} is not a regular expression that Go (RE2) com\
piles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(t,e,n)=>x("pattern-unmatched",t,`\
part ${String(n.part)} of annotation ${P(n.key)} of ${k(e)} matches nothing in namespace ${P(e.namespace)} of this set`),
referenceAmbiguous:(t,e,n)=>R(I({},x("reference-ambiguous",t,`${k(n.source)} in ${k(e)} could mean ${vt(n.candidates.map(
({name:r})=>P(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:n.
isRenamed?"error":"warning"}),referenceNotRewritten:(t,e,n)=>x("reference-not-rewritten",t,`kustomize changes the name o\
f ${k(n)}, but not where ${k(e)} refers to it; add a nameReference for ${P(e.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(t,e)=>x("rollout-restart",t,`${k(e)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(t,e)=>x("\
rolls-on-delete",t,`${k(e)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(t,e,n)=>x(
"source-after-workload",t,`${k(n)} is applied after ${k(e)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(t,e,n)=>R(I({},x("source-missing",t,`${k(e)} is not in names\
pace ${P(e.namespace)} of this set, so ${vt(n.workloads.map(P))} ${n.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:n.severity}),sourceNotDeterministic:(t,e,n)=>x("so\
urce-not-deterministic",t,`${k(e)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${vt(n.map(P))} ${n.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(t,e,n)=>x("stamp-foreign",t,`annotation ${P(n)} in the pod t\
emplate of ${k(e)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(t,e,n)=>x("stamp-kept",t,`the stamp of ${k(n)} in ${k(e)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(t,e,n)=>x("stamped-in-base",t,`stamp ${P(n.key)} of ${k(e)} was ma\
de in a base, before its source became ${k(n.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(t,e,n)=>x("stamp-foreign",t,`variable ${P(n)} of ${k(e)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(t,e,n)=>x(
"workload-missing",t,`${k(e)} takes its pod template from ${P(n)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};import{Buffer as Er,isUtf8 as ei}from"node:buffer";var Dl=2n**64n-1n,yl=64,Sl=new Set(["1","t","T","TRUE","true","True"]),
ti=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function Dr(t){let e=0,n=t.length;for(;e<n&&ti.has(t.charAt(e));)e+=1;for(;n>e&&ti.has(t.charAt(n-1));)n-=1;return e===0&&
n===t.length?t:t.slice(e,n)}function yr(t){return t.split(",").map(Dr).filter(e=>e!=="")}function Sr(t){return Sl.has(t)}
function Ar(t){let e=/^([-+]?)([0-9]+)$/.exec(t),n=e===null?void 0:Pt(e[1]??"","",e[2]??"");return n!==void 0&&Ht(n)?n:void 0}
function Or(t){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(t);if(e===null)
return;let[,n="",r,B,i,s=""]=e;return r!==void 0?Pt(n,"0x",r):B!==void 0?Pt(n,"0b",B):i!==void 0?Pt(n,"0o",i):Pt(n,"",s)}
function Pt(t,e,n){let r=n.replace(/^0+/,"");if(r==="")return 0n;if(r.length>yl)return;let B=BigInt(e+r);if(t==="")return B<=
Dl?B:void 0;let i=t==="-"?-B:B;return Ht(i)?i:void 0}function Ht(t){return BigInt.asIntN(64,t)===t}function ni(t){let e=Math.
fround(t);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===0)return Object.is(e,-0)?
"-0":"0";let n=e<0?"-":"",[r,B]=Al(Math.abs(e));if(B<-4||B>=6){let s=r.length>1?`.${r.slice(1)}`:"",o=String(Math.abs(B)).
padStart(2,"0");return`${n}${r.charAt(0)}${s}e${B<0?"-":"+"}${o}`}if(B<0)return`${n}0.${"0".repeat(-B-1)}${r}`;let i=r.slice(
0,B+1).padEnd(B+1,"0");return r.length>B+1?`${n}${i}.${r.slice(B+1)}`:n+i}function Al(t){for(let e=1;;e+=1){let[n="",r=""]=t.
toExponential(e-1).split("e"),B=Number(n.replace(".","")),i=Ol(t,e)&&B%2===1?[-1,0]:[0,1,-1];for(let s of i){let o=String(
B+s),a=+`${o}e${Number(r)-e+1}`;if(o.length===e&&Math.fround(a)===t)return[o,Number(r)]}}}function Ol(t,e){let[n=""]=t.toExponential(
e+20).split("e");return/50{20}$/.test(n)}function an(t){let e=/[\r\n]/.test(t)?t.replace(/[\r\n]+/g,""):t;if(!(e.length%
4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return Er.from(e,"base64")}function ri(t){if(ei(t))return Er.from(t.buffer,t.byteOffset,
t.length).toString("utf8");let e=[];for(let n=0;n<t.length;){let r=[1,2,3,4].find(B=>ei(t.subarray(n,n+B)))??0;e.push(r===
0?"\uFFFD":Er.from(t.subarray(n,n+r)).toString("utf8")),n+=Math.max(r,1)}return e.join("")}var Il="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",He=class extends Error{name="Select\
orError"};function je(t){return t.length<=253&&Fl.test(t)}var Fl=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
bl=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,wl=63;function Bi(t){let e=t.flatMap(B=>B.split(",")).map(Nl).join(","),
n=new Ir(e),r=[];if(n.peek()==="")return r;for(;;){r.push(Ll(n));let B=n.take();if(B==="")return r;B!==","&&n.fail(B,"a \
comma or the end")}}function Nl(t){let[e="",n]=t.split("=");if(n==="*")return e;let[r="",B]=t.split(":");return B===void 0?
t:B==="*"?r:`${r}=${B}`}var Ir=class{#t;#e=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#n;constructor(e){this.#t=
e,this.#n=this.#r()}#r(){return this.#e.exec(this.#t)?.[1]??""}peek(){return this.#n}take(){let e=this.#n;return this.#n=
e===""?"":this.#r(),e}fail(e,n){let r=e===""?"the end":JSON.stringify(e);throw new He(`the label selector ${JSON.stringify(
this.#t)} has ${r} where ${n} is expected; allowed are ${Il}`)}};function br(t){return!/^(?:[=!(),<>].*)?$/.test(t)}function Ll(t){
let e=t.peek()==="!";e&&t.take();let n=t.take();if(br(n)||t.fail(n,"a label key"),kl(n),e)return{operator:"absent",key:n};
if(t.peek()===""||t.peek()===",")return{operator:"exists",key:n};let r=t.take();switch(r){case"in":case"notin":return{operator:r,
key:n,values:Rl(t,n)};case"=":case"==":return{operator:"in",key:n,values:[Fr(t,n)]};case"!=":return{operator:"notin",key:n,
values:[Fr(t,n)]};case">":case"<":return{operator:r===">"?"above":"below",key:n,limit:Tl(t,n)};default:return t.fail(r,"\
an operator")}}function Fr(t,e){if(t.peek()===""||t.peek()===",")return"";let n=t.take();return br(n)||t.fail(n,"a label\
 value"),ii(e,n)}function Tl(t,e){let n=Fr(t,e),r=Ar(n);if(r!==void 0)return r;throw new He(`label ${e} is compared with\
 ${JSON.stringify(n)}; > and < take a whole number of at most 64 bits`)}function Rl(t,e){let n=t.take();n!=="("&&t.fail(
n,'"("');let r=[];for(;;){r.push(br(t.peek())?ii(e,t.take()):"");let B=t.take();if(B===")")return r;B!==","&&t.fail(B,'a\
 comma or ")"')}}function kl(t){let e=t.split("/"),n=e.at(-1)??"",r=e.length>1?e.slice(0,-1).join("/"):void 0;if(!si(n)||
r!==void 0&&!je(r))throw new He(`${JSON.stringify(t)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function ii(t,e){if(si(
e))return e;throw new He(`${JSON.stringify(e)} is no value for label ${t}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function si(t){return t.length<=wl&&bl.test(t)}function wr(t,e){return t.every(
n=>Ml(n,e.get(n.key)))}function Ml(t,e){switch(t.operator){case"exists":return e!==void 0;case"absent":return e===void 0;case"\
in":return e!==void 0&&t.values.includes(e);case"notin":return e===void 0||!t.values.includes(e);case"above":case"below":{
let n=e===void 0?void 0:Ar(e);return n===void 0?!1:t.operator==="above"?n>t.limit:n<t.limit}}}var oi="internal.config.kubernetes.io",Nr={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function ci(t){let e=B=>t.
get(`${oi}/${B}`)?.split(",")??[],n={previousNames:e("previousNames"),prefixes:e("prefixes"),suffixes:e("suffixes"),isHashed:t.
get(`${oi}/needsHashSuffix`)==="enabled"};return n.previousNames.length>0||n.prefixes.length>0||n.suffixes.length>0||n.isHashed?
n:Nr}function ui({id:t,history:e}){return e.isHashed?[...e.previousNames,t.name]:e.previousNames}function Ci(t,e){if(t.length<
2)return t;let n=t.filter(({history:B})=>ai(B,e,!0)),r=n.length>1?n.filter(({history:B})=>ai(B,e,!1)):n;return new Set(r.
map(({id:B})=>B.name)).size>1?r:r.slice(0,1)}function ai(t,e,n){return li(t.prefixes,e.prefixes,n)&&li(t.suffixes,e.suffixes,
n)}function li(t,e,n){if(t.length===0||e.length===0)return n||t.length===e.length;let[r,B]=t.length<=e.length?[t,e]:[e,t];
return r.every((i,s)=>i===B[B.length-r.length+s])}function se(t,e){return t.type==="alias"?se(t.target,!0):{node:t,shared:e||t.aliased}}function di(t,e){let{node:n}=se(e,
!0);if(n.type==="sequence")for(let r of n.items.toReversed())di(t,r);else if(n.type==="mapping")for(let[r,{entry:B}]of De(
n))t.set(r,{entry:B,merged:!0})}function De(t){let e=new Map;for(let n of t.entries)n.name!==void 0?e.set(n.name,{entry:n,
merged:!1}):t.merges&&n.isMerge&&di(e,n.value);return e}function fi(t){let e=t.merges?t.entries.filter(n=>n.name===void 0):
[];return De(R(I({},t),{entries:e}))}function b(t,e){if(t?.node.type!=="mapping")return;let{node:n}=t;if(n.merges){let B=De(
n).get(e);return B&&se(B.entry.value,t.shared||B.merged)}let r=n.find===void 0?ke(n,e)?.value:n.find(e);return r&&se(r,t.
shared)}function ke(t,e){for(let n=t.entries.length-1;n>=0;n-=1){let r=t.entries[n];if(r?.name===e)return r}}function q(t,e){
let n=t;for(let r of e)n=b(n,r);return n}function re(t){return t?.node.type!=="sequence"?[]:t.node.items.map(e=>se(e,t.shared))}
function J(t){return t?.node.type==="scalar"&&t.node.resolved==="string"?t.node.text:void 0}function _e(t){return t===void 0||
t.node.type==="scalar"&&t.node.resolved==="null"}function Lr(t){return t?.node.type==="scalar"&&t.node.resolved==="bool"&&
/^(?:y|yes|on|true)$/i.test(t.node.text)}var xl="argocd.argoproj.io/hook",pi="helm.sh/hook",Gl="argocd.argoproj.io/sync-wave",vl="helm.sh/hook-weight",Pl=new Map(
[["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post-upgrade",2]]);function Ye(t){
return(t??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}var Hl={phase:1,wave:0};function Tr(t){if(t.size===0)return Hl;
let e=[...Ye(t.get(xl)),...Ye(t.get(pi))],n=e.flatMap(i=>Pl.get(i)??[]),r=t.has(pi),B=t.get(Gl)??(r?t.get(vl):void 0);return{
phase:e.length===0?1:n.length===0?void 0:n.reduce((i,s)=>Math.min(i,s)),wave:/^[+-]?\d+$/.test(B??"")?Number(B):0}}function hi(t,e){
return t.phase===void 0||e.phase===void 0?!1:t.phase===e.phase?t.wave>e.wave:t.phase>e.phase}var mi=["containers","initContainers"],_l=[{list:"env",path:["valueFrom","configMapKeyRef"],kind:"ConfigMap",key:"key"},
{list:"env",path:["valueFrom","secretKeyRef"],kind:"Secret",key:"key"},{list:"envFrom",path:["configMapRef"],kind:"Confi\
gMap"},{list:"envFrom",path:["secretRef"],kind:"Secret"}],Kl=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"s\
ecret",name:"secretName",kind:"Secret"}],Ul=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"name",
kind:"Secret"}];function Ei(t){return[...Jl(t),...jl(t,$l(t))]}function*Jl(t){for(let e of mi)for(let[n,r]of re(b(t,e)).
entries()){let B=e==="containers"?[n]:[];for(let{list:i,path:s,kind:o,key:a}of _l)for(let[l,c]of re(b(r,i)).entries()){let u=q(
c,s),f=J(b(u,"name"));if(u===void 0||f===void 0||f==="")continue;let p=a===void 0?void 0:J(b(u,a));yield{kind:o,name:f,keys:a===
void 0?void 0:p===void 0?[]:[p],optional:Lr(b(u,"optional")),path:`spec.${e}[${String(n)}].${i}[${String(l)}].${s.join("\
.")}`,offset:u.node.start,via:"env",containers:B}}}}function $l(t){let e=new Map;for(let n of mi)for(let[r,B]of re(b(t,n)).
entries())for(let i of re(b(B,"volumeMounts"))){let s=J(b(i,"name"));if(s===void 0)continue;let o=e.get(s)??[];n==="cont\
ainers"&&o.push(r),e.set(s,o)}return e}function*jl(t,e){for(let[n,r]of re(b(t,"volumes")).entries()){let B=e.get(J(b(r,"\
name"))??"");if(B===void 0)continue;let i=`spec.volumes[${String(n)}]`;yield*gi(r,Kl,{path:i,containers:B});for(let[s,o]of re(
q(r,["projected","sources"])).entries()){let a=`${i}.projected.sources[${String(s)}]`;yield*gi(o,Ul,{path:a,containers:B})}}}
function*gi(t,e,{path:n,containers:r}){for(let{field:B,name:i,kind:s}of e){let o=b(t,B),a=J(b(o,i));if(o===void 0||a===void 0||
a==="")continue;let l=re(b(o,"items")).flatMap(c=>J(b(c,"key"))??[]);yield{kind:s,name:a,keys:l.length===0?void 0:l,optional:Lr(
b(o,"optional")),path:`${n}.${B}`,offset:o.node.start,via:"volume",containers:r}}}var ln=class{doc;at;annotations;#t;#e;#n;constructor({doc:e,at:n,annotations:r},{manifest:B,path:i}){this.doc=e,this.at=
n,this.annotations=r,this.#t=B,this.#e=i}get path(){return this.#e.join(".")}get duplicate(){return Di(this.#t,this.#e)}get references(){
return this.#n??=Ei(b(this.at,"spec")),this.#n}get hasContainers(){return re(q(this.at,["spec","containers"])).length>0}};
function Di(t,[e,...n]){if(e===void 0||t?.node.type!=="mapping")return;let r=t.node.duplicates?.find(B=>B.name===e);return r===
void 0?Di(b(t,e),n):r.key.start}var We=["spec","template"],yi=["spec","updateStrategy","type"],Rr=[{group:"apps",kind:"Deployment",template:We,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:We,updateStrategy:yi,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:We,
updateStrategy:yi,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:We},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:We,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:We,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:We,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function kr(t){let e=t.indexOf("/");return e===-1?"":t.slice(0,e)}function Si(t){let e=new Set(["ConfigMap","Secret",...t.kinds.map(({kind:n})=>n)]);return t.namespaceSelector!==void 0&&
e.add("Namespace"),n=>e.has(n)}function Ai(t,e){let n=ql(t),r=new Map,B=[],i=new Map,s=new Map;for(let o of t.manifests){
if(e.functionInput!==void 0&&Wl(o))continue;let{kind:a}=o,l=kr(o.apiVersion),c=e.kinds.find(u=>u.kind===a&&u.group===l);
if(c!==void 0){let u=Vl(o,{type:c,settings:e,drafts:n});B.push(u),Zl(u,s,n)}else if(l===""&&(a==="ConfigMap"||a==="Secre\
t"))Ql(o,{kind:a,settings:e,drafts:n,sources:r});else if(l===""&&a==="Namespace"){let u=Mr(q(o.at,["metadata","labels"])).
values;i.set(Ii(o)??"",u)}}return{sources:[...r.values()],workloads:B,namespaceLabels:i,drafts:n}}var Yl="config.kuberne\
tes.io/local-config";function Wl({at:t}){return J(q(t,["metadata","annotations",Yl]))==="true"}function Oi(t,{functionInput:e}){
return e===void 0?Nr:ci(t)}function ql(t){let e=[];for(let{file:n,duplicates:r}of t.documents)for(let{key:B,name:i}of r){
let s={file:n,offset:B.start},o=i==="apiVersion"||i==="kind";e.push(o?T.joinedObjects(s):T.duplicateKey(s,!1))}return e}
function Ii(t){return cn(q(t.at,["metadata","name"]))}function cn(t){return t?.node.type==="scalar"&&t.node.resolved!=="\
null"?t.node.text:void 0}function Fi({doc:t,at:e}){let n=q(e,["metadata","name"])?.node,r=n!==void 0&&n.start>=0?n.start:
e.node.start;return{file:t.file,offset:r}}var bi={values:new Map,odd:[]};function Mr(t){if(t?.node.type!=="mapping"||t.node.
entries.length===0)return bi;let e=new Map,n=[];for(let[r,{entry:B}]of De(t.node)){let{node:i}=se(B.value,!1),s=i.type===
"scalar"&&i.resolved==="null";e.set(r,i.type==="scalar"&&!s?i.text:""),!s&&J({node:i,shared:!1})===void 0&&n.push({name:r,
offset:B.key.start})}return{values:e,odd:n}}function xr(t,e,{object:n,drafts:r}){let{values:B,odd:i}=Mr(e);for(let{name:s,
offset:o}of i)r.push(T.annotationNotString({file:t.doc.file,offset:o},n,s));return B}function wi(t,e){let n=cn(q(t.at,["\
metadata","namespace"]))??"";return n===""?{namespace:e.namespace,hasNamespace:!1}:{namespace:n,hasNamespace:!0}}function Ql(t,{
kind:e,settings:n,drafts:r,sources:B}){let i=q(t.at,["metadata","name"]),s=cn(i);if(s===void 0)return;let{namespace:o,hasNamespace:a}=wi(
t,n),l={kind:e,namespace:o,name:s},c=Fi(t);if(J(i)===void 0||!je(s)){r.push(T.nameInvalid(c,l));return}let u=xr(t,q(t.at,
["metadata","annotations"]),{object:l,drafts:r}),f=`${e}/${o}/${s}`,p=B.get(f);B.delete(f),B.set(f,{id:l,place:c,hasNamespace:a,
annotations:u,labels:n.resourceLabelSelector===void 0?bi.values:Mr(q(t.at,["metadata","labels"])).values,order:Tr(u),at:t.
at,history:Oi(u,n),hidden:p})}function Vl(t,{type:e,settings:n,drafts:r}){let{doc:B,at:i,kind:s}=t,{namespace:o,hasNamespace:a}=wi(
t,n),l=cn(q(i,["metadata","generateName"])),c=Ii(t),u={kind:s,namespace:o,name:c??l??""},f=xr(t,q(i,["metadata","annotat\
ions"]),{object:u,drafts:r}),p=e.updateStrategy&&q(i,e.updateStrategy);return{id:u,type:e,place:Fi(t),hasNamespace:a,hasGenerateName:c===
void 0&&l!==void 0,history:Oi(f,n),annotations:f,order:Tr(f),template:zl(B,i,{type:e,id:u,drafts:r}),templateOf:e.isRollout===
!0?Xl(i):void 0,rollsOnDelete:J(p)==="OnDelete"}}function zl(t,e,{type:n,id:r,drafts:B}){let i=q(e,n.template);if(i?.node.
type!=="mapping")return;let s=xr({doc:t},q(i,["metadata","annotations"]),{object:r,drafts:B});return new ln({doc:t,at:{node:i.
node,shared:i.shared},annotations:s},{manifest:e,path:n.template})}function Xl(t){let e=q(t,["spec","workloadRef"]);if(!_e(
e))return{group:kr(J(b(e,"apiVersion"))??""),kind:J(b(e,"kind"))??"",name:J(b(e,"name"))??""}}function Zl(t,e,n){if(t.id.
name===""||t.hasGenerateName)return;let r=`${t.type.group}/${t.id.kind}/${t.id.namespace}/${t.id.name}`,B=e.get(r);if(B===
void 0){e.set(r,t);return}n.push(T.duplicateObject(t.place,t.id,{first:B.place,copies:2,isError:!1,isSource:!1}))}function Gr(t,e){let n={source:t,drafts:e};if(t.id.kind==="Secret"){let s=un("data",n,Li);for(let[o,a]of un("stringData",
n,Ni))s.set(o,a);return{entries:s,data:s,binaryData:new Map}}let r=un("data",n,Ni),B=un("binaryData",n,Li);if(B.size===0)
return{entries:r,data:r,binaryData:B};let i=new Map(r);for(let[s,o]of B)r.has(s)&&e.push(T.dataInBoth(_t(t),t.id,s)),i.set(
s,o);return{entries:i,data:r,binaryData:B}}function _t(t,e){return e===void 0||e<0?t.place:{file:t.place.file,offset:e}}
var Ni=t=>t,Li=(t,e)=>{let n=an(t);return n!==void 0?n:(e(),t)};function un(t,{source:e,drafts:n},r){let B=new Map,i=b(e.
at,t)?.node;if(i===void 0||_e({node:i,shared:!1}))return B;if(i.type!=="mapping")return n.push(T.dataNotScalar(_t(e,i.start),
e.id,t)),B;for(let[s,{entry:o}]of De(i)){let{node:a}=se(o.value,!1);if(a.type!=="scalar"){n.push(T.dataNotScalar(_t(e,o.
key.start),e.id,`key ${s}`));continue}a.resolved!=="string"&&a.resolved!=="null"&&n.push(T.dataNotString(_t(e,o.key.start),
e.id,s));let l=a.resolved==="null"?"":a.text;B.set(s,r(l,()=>n.push(T.dataNotBase64(_t(e,o.key.start),e.id,s))))}return B}import{Buffer as Cn}from"node:buffer";import{createHash as ec}from"node:crypto";var tc="STAKATER_",nc={ConfigMap:"_CONFI\
GMAP",Secret:"_SECRET"};function Kt(t,e){let n=e.toUpperCase();return`${tc}${n.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${nc[t]}`}
function Ri(t){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(t)?.[1];if(e!==void 0)return e==="SEC\
RET"?"Secret":"ConfigMap"}function ki(t,{data:e,binaryData:n}){let r=Array.from(e,([i,s])=>Ti(i,s));if(t==="ConfigMap")for(let[
i,s]of n)r.push(Ti(i,rc(s)));r.sort((i,s)=>i.compare(s));let B=ec("sha1");for(let[i,s]of r.entries())B.update(i===0?"":"\
;").update(s);return B.digest("hex")}function Ti(t,e){let n=Cn.from(`${t}=`);return Cn.concat([n,typeof e=="string"?Cn.from(
e):e])}function rc(t){return typeof t=="string"?t:Cn.from(t.buffer,t.byteOffset,t.byteLength).toString("base64")}import{createHmac as Bc,hash as Mi}from"node:crypto";function ye(t,e){return t<e?-1:t>e?1:0}var ic=32,xi=/^(?:hmac-)?[0-9a-f]{32}$/,Ke="hmac-";function vr(t,e){let n=Array.from(t,([B,i])=>[B,e===void 0?Mi("sha256",
i,"hex"):Bc("sha256",e).update(i).digest("hex")]),r=vi("content",n);return e===void 0?r:`${Ke}${r}`}function Gi(t){let e=vi(
"sources",t);return t.some(([,n])=>n.startsWith(Ke))?`${Ke}${e}`:e}function vi(t,e){let n=e.toSorted(([B],[i])=>ye(B,i)),
r=`object:2:${dn(t)}:object:${String(n.length)}:`;for(let[B,i]of n)r+=`${dn(B)}:${dn(i)},`;return Mi("sha256",`${r},${dn(
"v")}:number:1,`,"hex").slice(0,ic)}function dn(t){return`string:${String(t.length)}:${t}`}function Hi({hashKey:t,otherHashKeys:e}){let n=new Map,r=[],B=o=>{let a=n.get(o);if(a!==void 0)return a;let l=Gr(o,r),c=o.
id.kind==="Secret"?[t,...e]:[void 0],u=Pi(c,l.entries),f={hashKeys:c,whole:u,keys:[...l.entries.keys()],content:void 0,some:void 0};
return n.set(o,f),f},i=o=>B(o).content??=Gr(o,[]),s=(o,a)=>{let l=B(o);return a===void 0?l.whole:(l.some??=new Map,sc(l.
some,JSON.stringify(a),()=>Pi(l.hashKeys,oc(i(o),a))))};return{of:(o,a)=>s(o,a)[0],accepted:s,reloader:o=>B(o).reloader??=
ki(o.id.kind,i(o)),hasKey:(o,a)=>{let l=B(o);return l.names??=new Set(l.keys),l.names.has(a)},drafts:r}}function sc(t,e,n){
let r=t.get(e)??n();return t.set(e,r),r}function Pi([t,...e],n){return[vr(n,t),...e.map(r=>vr(n,r))]}function oc({entries:t},e){
return new Map([...t].filter(([n])=>e.includes(n)))}var oe=class extends Error{name="InputError";code;path;line;column;constructor(e,n,r){super(n,r.cause===void 0?void 0:{cause:r.
cause}),this.code=e,this.path=r.path,this.line=r.line??0,this.column=r.column??0}},W=class extends Error{name="UsageErro\
r";example;constructor(e,{cause:n,example:r}={}){super(e,n===void 0?void 0:{cause:n}),this.example=r}};function _i(t,e,n){let r=new Map(e.map((a,l)=>[a,l])),B=({place:a})=>"file"in a?r.get(a.file)??-1:-1,i=t.toSorted((a,l)=>B(
a)-B(l)||fn(a)-fn(l)||ye(a.code,l.code)||+(l.severity==="error")-+(a.severity==="error")||ye(a.message,l.message)),s=[],
o;for(let a of i){let l=a.code==="duplicate-key"&&o?.code===a.code&&B(o)===B(a)&&fn(o)===fn(a);o=a;let c=ac(a,n);!l&&c!==
"off"&&s.push(lc(a,c))}return s}function fn({place:t}){return"file"in t?t.offset:0}function ac({code:t,severity:e},{severity:n,
strict:r}){let B=n.get(t)??e;return r&&B==="warning"?"error":B}function lc({code:t,message:e,place:n},r){if(!("file"in n))
return{code:t,severity:r,message:e,path:n.path,line:0,column:0};let{line:B,column:i}=ie(n.file,Math.max(0,n.offset));return{
code:t,severity:r,message:e,path:n.file.path,line:B,column:i}}var Pr="rollstamp.io/freeze",Ki="rollstamp.io/granularity",ft="the Job cannot change once it is applied";function pn(t){
return t.annotations.get(Pr)==="true"}var cc=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Ui=["info","warning","error"],hn=class{#t=new Map;#e=[];#n;#r;constructor(e){
this.#n=e,this.#r=fc(e.expectMissing)}see(e){for(let n of e.verdicts)n.type!=="missing"||n.rule===void 0||(this.#e.push(
...dc(e,n)),!this.#r(n.id.name)&&uc(this.#t,e,{missing:n,settings:this.#n}))}drafts(){let e=Array.from(this.#t.values(),
({id:n,place:r,workloads:B,severity:i})=>T.sourceMissing(r,n,{workloads:B,severity:i}));return[...this.#e,...e]}};function uc(t,{
workload:e,template:n},{missing:r,settings:B}){let{id:i}=r,s=`${i.kind}/${i.namespace}/${i.name}`,o=Cc(r,B),a=t.get(s);if(a===
void 0){let[l]=r.references,c=l===void 0?e.place:{file:n.doc.file,offset:l.offset};t.set(s,{id:i,place:c,workloads:[k(e.
id)],severity:o});return}a.workloads.push(k(e.id)),Ui.indexOf(o)>Ui.indexOf(a.severity)&&(a.severity=o)}function Cc({id:t,
rule:e,references:n},r){let B=n.length>0&&n.every(({optional:s})=>s),i=t.kind==="ConfigMap"&&cc.has(t.name);return B||i?
"info":r.missing==="error"?"error":e==="named"?"warning":"info"}function*dc(t,{id:e}){let{workload:n}=t,r=t.elsewhere(e.
kind,e.name).find(({hasNamespace:i})=>!i||!n.hasNamespace);if(r===void 0)return;let B={source:r.id,workloadIsDefault:!n.
hasNamespace};yield T.namespaceMismatch(n.place,n.id,B)}function fc(t){return e=>t.some(n=>pc(n,e))}function pc(t,e){let n=0,
r=-1,B=0,i=0;for(;n<e.length;){let s=t.charAt(i);if(s==="*")r=i,B=n,i+=1;else if(i<t.length&&(s==="?"||s===e.charAt(n)))
n+=1,i+=1;else if(r!==-1)i=r+1,B+=1,n=B;else return!1}return/^\**$/.test(t.slice(i))}function V({kind:t,name:e}){return`${t}/${e}`}function be(t){return t.isIdle?[]:t.verdicts.filter(e=>e.type==="selected")}var pt=["ConfigMap","Secret"];function ji({catalog:t,scope:e},{settings:n,digests:r}){let B=[],i=new hn(n),s=new Set,o=new Map,a=u=>{for(let f of u)B.
push(f)};return{see:u=>{if(u.isIdle){u.outOfScope===void 0&&a($i(u,n));return}let f=be(u);if(u.outOfScope!==void 0){f.length>
0&&a(Ec(u));return}a(Dc(u,n)),a($i(u,n)),f.length>0&&a(Sc(u));for(let p of f)p.source.hidden!==void 0&&s.add(p.source),a(
Ac(u,p,r)),a(wc(u,p)),a(Ic(u,p));a(Oc(u)),Fc(u,o),i.see(u)},end:()=>[...B,...hc(t,{scope:e,used:s,digests:r}),...mc(t,e),
...bc(o),...i.drafts()]}}function*hc(t,{scope:e,used:n,digests:r}){for(let B of t.sources){if(B.hidden===void 0||e.sourceIsOut(
B.id,B.labels)!==void 0)continue;let i=gc(B),s=n.has(B)&&i.some(a=>r.of(a,void 0)!==r.of(B,void 0)),o=i.at(-1)?.place??B.
place;yield T.duplicateObject(B.place,B.id,{first:o,copies:i.length+1,isError:s,isSource:!0})}}function gc(t){let e=[];for(let{
hidden:n}=t;n!==void 0;{hidden:n}=n)e.push(n);return e}function*mc({workloads:t},e){let n=t.filter(({templateOf:B})=>B!==
void 0);if(n.length===0)return;let r=new Set(t.filter(({template:B})=>B!==void 0).map(({type:B,id:i})=>[B.group,i.kind,i.
namespace,i.name].join("/")));for(let B of n){let{group:i="",kind:s="",name:o=""}=B.templateOf??{};r.has([i,s,B.id.namespace,
o].join("/"))||e.workloadIsOut(B)!==void 0||(yield T.workloadMissing(B.place,B.id,`${s} ${o}`))}}function Ec({workload:t,
outOfScope:e}){return e===ft?[T.jobImmutable(t.place,t.id)]:[]}function*Dc(t,{keys:e}){let{workload:n,rules:r}=t;for(let B of pt){
let i=e.named[B];for(let{named:s,invalid:o}of r[B]){for(let a of o)yield T.patternInvalid(n.place,n.id,{key:i,part:a});for(let a of s)
a.name!==void 0||t.isMatched(B,a)||(yield T.patternUnmatched(n.place,n.id,{key:i,part:a.position}))}}}var Ji=new Set(["d\
eployment.reloader.stakater.com/pause-period","deployment.reloader.stakater.com/paused-at","secretproviderclass.reloader\
.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","secretproviderclasses.exclude.reloader.stakater.\
com/reload"]);function*$i({workload:t,deciders:e,template:n},r){let B=new Set,i=e.map(({annotations:s,place:o,id:a})=>({
annotations:s,place:o,id:a}));i.push({annotations:n.annotations,place:t.place,id:t.id});for(let{annotations:s,place:o,id:a}of i)
for(let l of s.keys())B.has(l)||!(Ji.has(l)||l===r.keys.ignore)||(B.add(l),yield(Ji.has(l)?T.annotationNoEffect:T.ignoreOnWorkload)(
o,a,l))}var yc="reloader.stakater.com/rollout-strategy";function*Sc(t){let{workload:e,deciders:n}=t;e.rollsOnDelete&&(yield T.
rollsOnDelete(e.place,e.id));for(let{type:r,annotations:B,place:i,id:s}of n)r.isRollout===!0&&B.get(yc)==="restart"&&(yield T.
rolloutRestart(i,s))}function*Ac({workload:t,template:e},n,r){let{source:B,references:i}=n;for(let{keys:s=[],optional:o,
offset:a}of i)if(!o)for(let l of s){if(r.hasKey(B,l))continue;let c={file:e.doc.file,offset:a};yield T.keyMissing(c,t.id,
{source:B.id,key:l})}}function*Oc({workload:t,template:e,verdicts:n}){for(let r of n){if(r.type!=="ambiguous"||r.rule===
void 0)continue;let{id:B,references:i,candidates:s}=r,[o]=i,a=o===void 0?t.place:{file:e.doc.file,offset:o.offset},l=o!==
void 0&&t.type.kustomizeRenames===!0;yield T.referenceAmbiguous(a,t.id,{source:B,candidates:s,isRenamed:l})}}function*Ic({
workload:t,template:e},{source:n,references:r}){if(t.type.kustomizeRenames===!0)return;let B=r.find(({name:s})=>s!==n.id.
name||n.history.isHashed);if(B===void 0)return;let i={file:e.doc.file,offset:B.offset};yield T.referenceNotRewritten(i,t.
id,n.id)}function Fc({workload:t,verdicts:e},n){for(let r of e){if(r.type!=="refused"||r.reason!=="random")continue;let B=n.
get(r.source);B===void 0?n.set(r.source,[k(t.id)]):B.push(k(t.id))}}function*bc(t){for(let[{place:e,id:n},r]of t)yield T.
sourceNotDeterministic(e,n,r)}function*wc({workload:t},{source:e}){hi(e.order,t.order)&&(yield T.sourceAfterWorkload(e.place,
t.id,e.id))}var $={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var Nc=/^---[ \t]*(?:[ \t]#.*)?$/;function Wi(t){if(!Gc(t))return[{start:0,end:t.length,contentOnMarker:!1,isSafe:!1}];let e=Lc(
t),[n]=e,r=n===void 0?void 0:Rc(t,n);return r===void 0?e:[...r,...e.slice(1)]}function Lc(t){let e=[],n=0,r=Jt(t,0)&&Yi(
t,0);for(let B=t.indexOf(`
---`);B!==-1;B=t.indexOf(`
---`,B+1))Jt(t,B+1)&&(e.push({start:n,end:B+1,contentOnMarker:r,isSafe:!0}),n=B+1,r=Yi(t,n));return e.push({start:n,end:t.
length,contentOnMarker:r,isSafe:!0}),e}var Tc=/^[ \t\r\n]*\{/,gn=/[ \t\r\n]*/y;function Rc(t,{start:e,end:n}){if(e!==0||
n>$.document||!Tc.test(t))return;let r=[];for(let B=0;B<n;){let i=kc(t,B);if(i===void 0||i>n||!xc(t.slice(B,i)))return;gn.
lastIndex=i,gn.test(t),r.push({start:B,end:gn.lastIndex,contentOnMarker:!1,isSafe:!0,isJson:!0}),B=gn.lastIndex}return r}
var Ut=/["{}[\]]/g;function kc(t,e){let n=0;Ut.lastIndex=e;for(let r=Ut.exec(t);r!==null;r=Ut.exec(t))if(r[0]==='"'){let B=Mc(
t,r.index);if(B===-1)return;Ut.lastIndex=B+1}else if(n+=r[0]==="{"||r[0]==="["?1:-1,n===0)return Ut.lastIndex}function Mc(t,e){
let n=t.indexOf('"',e+1);for(;n!==-1;){let r=n;for(;t.charAt(r-1)==="\\";)r-=1;if((n-r)%2===0)break;n=t.indexOf('"',n+1)}
return n}function xc(t){try{return JSON.parse(t),!0}catch{return!1}}function Gc(t){return!t.includes("\0")&&!t.includes(
`
\uFEFF`)&&!(t.startsWith("%")||t.startsWith("\uFEFF%")||t.includes(`
%`))&&!(t.includes("\r")&&/\r(?!\n)/.test(t))}function Jt(t,e){let n=e===0&&t.startsWith("\uFEFF")?1:e;if(!t.startsWith(
"---",n))return!1;let r=t.charCodeAt(n+3);return Number.isNaN(r)||r===32||r===10||r===13||r===9}function Yi(t,e){let n=e===
0&&t.startsWith("\uFEFF")?1:e,r=t.indexOf(`
`,n),B=t.slice(n,r===-1?t.length:r);return!Nc.test(B.endsWith("\r")?B.slice(0,-1):B)}var vc=/^ *(?:#.*)?\r?$/,Pc=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Hr(t,e){if(e.contentOnMarker||!e.isSafe)return"unknown";let n="none",r=!1,B=e.start;for(B===0&&t.startsWith("\uFEFF")&&
(B=1),Jt(t,B)&&(B=mn(t,B)+1);B<e.end;B=mn(t,B)+1){let i=t.charCodeAt(B);if(i===10||i===35||i===13&&t.charCodeAt(B+1)===10||
i===32&&(r||vc.test(t.slice(B,mn(t,B))))||i===45&&t.charCodeAt(B+1)===32&&r)continue;if(!(i>=97&&i<=122||i>=65&&i<=90)||
(r=!0,t.startsWith("items",B)))return"unknown";if(!t.startsWith("kind",B))continue;let o=Pc.exec(t.slice(B,mn(t,B)))?.[1];
if(o===void 0||n!=="none")return"unknown";n=o}return n}function mn(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n}var Qi=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,qi=new WeakMap;function Vi(t){let e=qi.get(t);if(e!==void 0)return e;let{text:n}=t,
r=["\x85","\u2028","\u2029"].some(B=>n.includes(B))||n.includes("\uFEFF",1);return qi.set(t,r),r}var Hc=/\r(?!\n)/;function zi(t){
let{text:e}=t,n=Vi(t);return r=>{let B=Hr(e,r),i=n?e.slice(r.start,r.end):"";if(!Qi.test(i))return B;let s=i.replaceAll(
/[\u0085\u2028\u2029]/g,`
`);return Hr(s,R(I({},r),{start:0,end:i.length}))===B?B:"unknown"}}function Xi(t,e,n){let{file:r,root:B,problem:i}=t,s=Math.
max(B.start,e.start);if(t.hasDirectives){let o=r.text.lastIndexOf(`
%`,s)+1||r.text.indexOf("%");ht(r,o,"Kubernetes does not read documents with %-directives: remove the directive")}e.contentOnMarker&&
n===0&&ht(r,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),n>0&&!t.explicitStart&&
ht(r,s,"Kubernetes drops what follows `...`: start the document with a line `---`"),_r(r,e),En(r,e),i!==void 0&&e.isJson!==
!0&&ht(r,i.offset,i.message)}function _r(t,e){let n=e.isSafe?null:Hc.exec(t.text.slice(e.start,e.end));n!==null&&ht(t,e.
start+n.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function En(t,e){let n=e.isJson||
!Vi(t)?null:Qi.exec(t.text.slice(e.start,e.end));if(n===null)return;let r=n[0].length>1;ht(t,e.start+n.index+(r?1:0),r?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function ht(t,e,n){throw new oe("yaml-unsupported",n,I({path:t.path},ie(t,e)))}var Dn=new Map([["\\","\\"],['"','"'],["n",`
`],["t","	"]]),Kr=1,Zi=2,es=3;var K=Symbol("NOT_RESOLVED");function le(t,e){return{tagName:t,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.
matchByTagPrefix??!1,implicitFirstChars:e.implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??
(n=>String(n)),representTagName:e.representTagName??(()=>t)}}function zr(t,e){let n=e.finalize===void 0;return{tagName:t,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??
(r=>r),carrierIsResult:n,identify:e.identify,represent:e.represent??(r=>r),representTagName:e.representTagName??(()=>t)}}
function On(t,e){let n=e.finalize===void 0;return{tagName:t,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??
!1,create:e.create,addPair:e.addPair,has:e.has,keys:e.keys,get:e.get,finalize:e.finalize??(r=>r),carrierIsResult:n,identify:e.
identify,represent:e.represent??(r=>r),representTagName:e.representTagName??(()=>t)}}var _c=le("tag:yaml.org,2002:str",{
resolve:t=>t,identify:t=>typeof t=="string"}),Kc=["","~","null","Null","NULL"],Uc=le("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:t=>Kc.indexOf(t)!==-1?null:K,identify:t=>t===null,represent:()=>"null"}),Jc=le(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(t,e)=>t==="null"||e&&t===""?null:K,identify:t=>t===
null,represent:()=>"null"}),$c=["","~","null","Null","NULL"],jc=le("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:t=>$c.indexOf(t)!==-1?null:K,identify:t=>t===null,represent:()=>"null"}),Yc=["true","True","TRUE"],
Wc=["false","False","FALSE"],qc=le("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:t=>Yc.
indexOf(t)!==-1?!0:Wc.indexOf(t)!==-1?!1:K,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),Qc=["true"],Vc=["false"],zc=le("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:t=>Qc.
indexOf(t)!==-1?!0:Vc.indexOf(t)!==-1?!1:K,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),Xc=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Zc=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],eu=le("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:t=>Xc.indexOf(t)!==-1?!0:Zc.indexOf(t)!==-1?!1:K,identify:t=>Object.prototype.toString.call(t)===
"[object Boolean]",represent:t=>t?"true":"false"}),tu=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),nu=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function ru(t){let e=t,n=1;return(e[0]==="-"||e[0]===
"+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(
2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):n*parseInt(e,10)}function Bu(t,e){if(e){if(!nu.test(t))return K}else if(!tu.
test(t))return K;let n=ru(t);return Number.isFinite(n)?n:K}var us=le("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:Bu,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),iu=new RegExp("^-?(?:0|[1-9][0-9]*)$"),su=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function ou(t){let e=t,n=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith(
"0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):
n*parseInt(e,10)}function au(t,e){if(e){if(!su.test(t))return K}else if(!iu.test(t))return K;let n=ou(t);return Number.isFinite(
n)?n:K}var lu=le("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:au,identify:t=>Number.
isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.toString(10)}),cu=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function uu(t){let e=t.
replace(/_/g,""),n=1;if((e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b"))return n*parseInt(
e.slice(2),2);if(e.startsWith("0x"))return n*parseInt(e.slice(2),16);if(e.includes(":")){let r=0;for(let B of e.split(":"))
r=r*60+Number(B);return n*r}return e!=="0"&&e[0]==="0"?n*parseInt(e,8):n*parseInt(e,10)}function Cu(t){if(!cu.test(t))return K;
let e=uu(t);return Number.isFinite(e)?e:K}var jr=le("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:Cu,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),du=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),fu=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function pu(t){
if(!du.test(t))return K;let e=t.toLowerCase(),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return n===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let r=n*parseFloat(e);return Number.isFinite(
r)||fu.test(t)?r:K}function hu(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Cs=le(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:pu,identify:t=>typeof t==
"number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:hu}),gu=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),mu=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Eu(t,e){if(e){if(!mu.test(t))return K;
let r=t.toLowerCase(),B=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return B===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=B*parseFloat(r);return Number.isFinite(i)?i:K}if(!gu.test(t))return K;
let n=Number(t);return Number.isFinite(n)?n:K}function Du(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return"\
.inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.
test(e)?e.replace("e",".e"):e}var yu=le("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],
resolve:Eu,identify:t=>typeof t=="number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:Du}),
Su=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Au=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Ou(t){
if(!Su.test(t))return K;let e=t.toLowerCase().replace(/_/g,""),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),
e===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let r=0;if(e.includes(
":")){for(let B of e.split(":"))r=r*60+Number(B);r*=n}else r=n*parseFloat(e);return Number.isFinite(r)||Au.test(t)?r:K}function Iu(t){
if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.
is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Yr=le("tag:yaml.org,2\
002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Ou,identify:t=>typeof t=="number"&&(!Number.
isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:Iu}),Fu=le("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(t,e)=>t==="<<"||e&&t===""?"<<":K,identify:()=>!1}),bu=/^[A-Za-z0-9+/]*={0,2}$/;function wu(t){
let e=t.replace(/\s/g,"");if(e.length%4!==0||!bu.test(e))return K;let n=atob(e),r=new Uint8Array(n.length);for(let B=0;B<
n.length;B++)r[B]=n.charCodeAt(B);return r}function Nu(t){let e="";for(let n=0;n<t.length;n++)e+=String.fromCharCode(t[n]);
return btoa(e)}var Lu=le("tag:yaml.org,2002:binary",{resolve:wu,identify:t=>Object.prototype.toString.call(t)==="[object\
 Uint8Array]",represent:Nu}),Tu=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Ru=new RegExp("^([0-9][\
0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]\
*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function ts(t,e,n,r=0,B=0,i=0,s=0){let o=new Date(Date.UTC(t,e,n,r,B,i,s));
return o.setUTCFullYear(t,e,n),o}function ku(t){let e=Tu.exec(t);if(e===null&&(e=Ru.exec(t)),e===null)return K;let n=+e[1],
r=+e[2]-1,B=+e[3];if(!e[4]){let c=ts(n,r,B);return c.getUTCFullYear()!==n||c.getUTCMonth()!==r||c.getUTCDate()!==B?K:c}let i=+e[4],
s=+e[5],o=+e[6],a=0;if(i>23||s>59||o>59)return K;if(e[7]){let c=e[7].slice(0,3);for(;c.length<3;)c+="0";a=+c}let l=ts(n,
r,B,i,s,o,a);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==B)return K;if(e[9]){let c=+e[10],u=+(e[11]||
0);if(c>23||u>59)return K;let f=(c*60+u)*6e4;l.setTime(l.getTime()-(e[9]==="-"?-f:f))}return l}var Mu=le("tag:yaml.org,2\
002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:ku,identify:t=>t instanceof Date,represent:t=>t.
toISOString()}),xu=zr("tag:yaml.org,2002:seq",{create:()=>[],addItem:(t,e)=>{t.push(e)},identify:Array.isArray});function In(t){
if(t===null||typeof t!="object"||Array.isArray(t))return!1;let e=Object.getPrototypeOf(t);return e===null||e===Object.prototype}var Gu=zr("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(t,e)=>{let n;if(e instanceof Map){if(e.
size!==1)return"cannot resolve an ordered map item";n=e.keys().next().value}else if(In(e)){let r=Object.keys(e);if(r.length!==
1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an ordered map item";return t.seen.has(n)?
"duplicate key in ordered map":(t.seen.add(n),t.list.push(e),"")},finalize:t=>t.list,identify:()=>!1}),vu=zr("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(t,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":(t.push(
e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a pairs ite\
m";let n=e,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(t.push([r[0],n[r[0]]]),"")},identify:()=>!1}),
Pu=On("tag:yaml.org,2002:map",{create:()=>({}),identify:In,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(
n,t[n]);return e},addPair:(t,e,n)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let r=String(e);return r==="__proto__"?Object.defineProperty(t,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):
t[r]=n,""},has:(t,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(t,String(e)),keys:t=>Object.keys(
t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),Hu=On("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:t=>t instanceof Set,represent:t=>{let e=new Map;for(let n of t)e.set(n,null);return e},addPair:(t,e,n)=>n!==
null?"cannot resolve a set item":(t.add(e),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:()=>null});function _u(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function Ku(){return{scalar:[],sequence:[],
mapping:[]}}function Uu(t){let e=[];for(let n of t){let r=e.length;for(let B=0;B<e.length;B++){let i=e[B];if(i.nodeKind===
n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=B;break}}e[r]=n}return e}var Fn=class ds{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let n=Uu(e),r=[],B=_u(),i=Ku();for(let c of n){if(c.nodeKind==="scalar"&&c.implicit){if(c.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");r.push(c)}switch(c.nodeKind){case"scalar":c.matchByTagPrefix?i.scalar.
push(c):B.scalar[c.tagName]=c;break;case"sequence":c.matchByTagPrefix?i.sequence.push(c):B.sequence[c.tagName]=c;break;case"\
mapping":c.matchByTagPrefix?i.mapping.push(c):B.mapping[c.tagName]=c}}let s=r.filter(c=>c.implicitFirstChars===null),o=new Set;
for(let c of r)if(c.implicitFirstChars!==null)for(let u of c.implicitFirstChars)o.add(u);let a=new Map;for(let c of o)a.
set(c,r.filter(u=>u.implicitFirstChars===null||u.implicitFirstChars.indexOf(c)!==-1));let l=B.scalar["tag:yaml.org,2002:\
str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=
r,this.implicitScalarByFirstChar=a,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=l,this.defaultSequenceTag=B.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=B.mapping["tag:yaml.org,2002:map"],this.exact=B,this.prefix=i}lookupScalarTag(e){
let n=this.exact.scalar[e];if(n)return n;for(let r of this.prefix.scalar)if(e.startsWith(r.tagName))return r}lookupSequenceTag(e){
let n=this.exact.sequence[e];if(n)return n;for(let r of this.prefix.sequence)if(e.startsWith(r.tagName))return r}lookupMappingTag(e){
let n=this.exact.mapping[e];if(n)return n;for(let r of this.prefix.mapping)if(e.startsWith(r.tagName))return r}resolveImplicitScalarTag(e){
let n=this.implicitScalarByFirstChar.get(e.charAt(0))??this.implicitScalarAnyFirstChar;for(let B of n){let i=B.resolve(e,
!1,B.tagName);if(i!==K)return{value:i,tag:B}}let r=this.defaultScalarTag;return{value:r.resolve(e,!1,r.tagName),tag:r}}withTags(...e){
let n=[];for(let r of e)n=n.concat(r);return new ds([...this.tags,...n])}},Xr=new Fn([_c,xu,Pu]),gg=new Fn([...Xr.tags,Jc,
zc,lu,yu]),Ju=new Fn([...Xr.tags,Uc,qc,us,Cs]),$u=new Fn([...Xr.tags,jc,eu,jr,Yr,Mu,Fu,Lu,Gu,vu,Hu]),ju=$u.withTags(R(I(
{},jr),{resolve:(t,e,n)=>{let r=jr.resolve(t,e,n);return r===K?us.resolve(t,e,n):r}}),R(I({},Yr),{resolve:(t,e,n)=>{let r=Yr.
resolve(t,e,n);return r===K?Cs.resolve(t,e,n):r}})),mg=On("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(t,e,n)=>(t.
set(e,n),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:(t,e)=>t.get(e),identify:t=>t instanceof Map||In(t),represent:t=>{
if(t instanceof Map)return t;let e=new Map,n=t;for(let r of Object.keys(n))e.set(r,n[r]);return e}});function ns(t){if(Array.
isArray(t)){let e=Array.prototype.slice.call(t);for(let n=0;n<e.length;n++){if(Array.isArray(e[n]))return null;typeof e[n]==
"object"&&Object.prototype.toString.call(e[n])==="[object Object]"&&(e[n]="[object Object]")}return String(e)}return typeof t==
"object"&&Object.prototype.toString.call(t)==="[object Object]"?"[object Object]":String(t)}var Eg=On("tag:yaml.org,2002\
:map",{create:()=>({}),identify:In,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(n,t[n]);return e},addPair:(t,e,n)=>{
let r=ns(e);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(t,r,{value:n,
enumerable:!0,configurable:!0,writable:!0}):t[r]=n,"")},has:(t,e)=>{let n=ns(e);return n!==null&&Object.prototype.hasOwnProperty.
call(t,n)},keys:t=>Object.keys(t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),
Yu={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Ur(t,e,n,r,B){let i="",s="",o=Math.floor(B/2)-1;return r-
e>o&&(i=" ... ",e=r-o+i.length),n-r>o&&(s=" ...",n=r+o-s.length),{str:i+t.slice(e,n).replace(/\t/g,"\u2192")+s,pos:r-e+i.
length}}function Jr(t,e){return" ".repeat(Math.max(e-t.length,0))+t}function Wu(t,e){if(!t.buffer)return null;let n=I(I(
{},Yu),e),r=/\r?\n|\r|\0/g,B=[0],i=[],s,o=-1;for(;s=r.exec(t.buffer);)i.push(s.index),B.push(s.index+s[0].length),t.position<=
s.index&&o<0&&(o=B.length-2);o<0&&(o=B.length-1);let a="",l=Math.min(t.line+n.linesAfter,i.length).toString().length,c=n.
maxLength-(n.indent+l+3);for(let f=1;f<=n.linesBefore&&!(o-f<0);f++){let p=Ur(t.buffer,B[o-f],i[o-f],t.position-(B[o]-B[o-
f]),c);a=`${" ".repeat(n.indent)}${Jr((t.line-f+1).toString(),l)} | ${p.str}
${a}`}let u=Ur(t.buffer,B[o],i[o],t.position,c);a+=`${" ".repeat(n.indent)}${Jr((t.line+1).toString(),l)} | ${u.str}
`,a+=`${"-".repeat(n.indent+l+3+u.pos)}^
`;for(let f=1;f<=n.linesAfter&&!(o+f>=i.length);f++){let p=Ur(t.buffer,B[o+f],i[o+f],t.position-(B[o]-B[o+f]),c);a+=`${"\
 ".repeat(n.indent)}${Jr((t.line+f+1).toString(),l)} | ${p.str}
`}return a.replace(/\n$/,"")}function rs(t,e){let n="";return t.mark?(t.mark.name&&(n+=`in "${t.mark.name}" `),n+=`(${t.
mark.line+1}:${t.mark.column+1})`,!e&&t.mark.snippet&&(n+=`

${t.mark.snippet}`),`${t.reason} ${n}`):t.reason}var bn=class fs extends Error{reason;mark;constructor(e,n){super(),this.
name="YAMLException",this.reason=e,this.mark=n,this.message=rs(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${rs(this,e)}`}static throwAt(e,n,r,B=""){let i=0,s=0;for(let a=0;a<
n;a++){let l=e.charCodeAt(a);l===10?(i++,s=a+1):l===13&&(i++,e.charCodeAt(a+1)===10&&a++,s=a+1)}let o={name:B,buffer:e,position:n,
line:i,column:n-s};throw o.snippet=Wu(o),new fs(r,o)}},j={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},M={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Ue={BLOCK:1,FLOW:2},Q={CLIP:1,STRIP:2,KEEP:3},qu=-1;function Bs(t){
switch(t){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var ps=new Array(256),hs=new Array(256);for(let t=0;t<256;t++)ps[t]=Bs(t)?1:0,hs[t]=Bs(t);function Qu(t){return t<=
65535?String.fromCharCode(t):String.fromCharCode((t-65536>>10)+55296,(t-65536&1023)+56320)}function Vu(t){return t>=48&&
t<=57?t-48:(t|32)-97+10}function zu(t){return t===120?2:t===117?4:8}function yn(t,e,n){let r=0;for(;e<n;){let B=t.charCodeAt(
e);if(B===10)r++,e++;else if(B===13)r++,e++,t.charCodeAt(e)===10&&e++;else if(B===32||B===9)e++;else break}return{position:e,
breaks:r}}function Zr(t){return t===1?" ":`
`.repeat(t-1)}function Xu(t,e,n){let r="",B=e,i=e,s=e;for(;B<n;){let o=t.charCodeAt(B);if(o===10||o===13){r+=t.slice(i,s);
let a=yn(t,B,n);r+=Zr(a.breaks),B=i=s=a.position}else B++,o!==32&&o!==9&&(s=B)}return r+t.slice(i,s)}function Zu(t,e,n){
let r="",B=e,i=e,s=e;for(;B<n;){let o=t.charCodeAt(B);if(o===39)r+=t.slice(i,B)+"'",B+=2,i=s=B;else if(o===10||o===13){r+=
t.slice(i,s);let a=yn(t,B,n);r+=Zr(a.breaks),B=i=s=a.position}else B++,o!==32&&o!==9&&(s=B)}return r+t.slice(i,n)}function eC(t,e,n){
let r="",B=e,i=e,s=e;for(;B<n;){let o=t.charCodeAt(B);if(o===92){r+=t.slice(i,B),B++;let a=t.charCodeAt(B);if(a===10||a===
13)B=yn(t,B,n).position;else if(a<256&&ps[a])r+=hs[a],B++;else{let l=zu(a),c=0;for(;l>0;l--){B++;let u=Vu(t.charCodeAt(B));
c=(c<<4)+u}r+=Qu(c),B++}i=s=B}else if(o===10||o===13){r+=t.slice(i,s);let a=yn(t,B,n);r+=Zr(a.breaks),B=i=s=a.position}else
B++,o!==32&&o!==9&&(s=B)}return r+t.slice(i,n)}function is(t,e,n,r,B,i){let s=r<0?0:r,o=t.slice(e,n).replace(/\r\n?/g,`
`),a=o===""?[]:(o.endsWith(`
`)?o.slice(0,-1):o).split(`
`),l="",c=!1,u=0,f=!1;for(let p of a){let g=0;for(;g<s&&p.charCodeAt(g)===32;)g++;if(r<0||g>=p.length){u++;continue}let E=p.
slice(s),A=E.charCodeAt(0);i?A===32||A===9?(f=!0,l+=`
`.repeat(c?1+u:u)):f?(f=!1,l+=`
`.repeat(u+1)):u===0?c&&(l+=" "):l+=`
`.repeat(u):l+=`
`.repeat(c?1+u:u),l+=E,c=!0,u=0}return B===Q.KEEP?l+=`
`.repeat(c?1+u:u):B!==Q.STRIP&&c&&(l+=`
`),l}function gs(t,e){if(e.valueStart===qu)return"";let{valueStart:n,valueEnd:r}=e;if(e.fast)return t.slice(n,r);switch(e.
style){case M.SINGLE_QUOTED:return Zu(t,n,r);case M.DOUBLE_QUOTED:return eC(t,n,r);case M.LITERAL_BLOCK:return is(t,n,r,
e.indent,e.chomping,!1);case M.FOLDED_BLOCK:return is(t,n,r,e.indent,e.chomping,!0);default:return Xu(t,n,r)}}var Dg=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),tC="-#;/?:@&=+$_.~*'()",yg=tC+"!,[]";var nC={filename:"",schema:Ju,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var _=-1,ms=Object.prototype.hasOwnProperty,Dt=1,Es=2,Ds=3,Sn=4,rC=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
BC=/[,\[\]{}]/,ys=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Wr=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Ss=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,iC=new RegExp(`^(?:${Wr})*$`),sC=new RegExp(`^(?:${Ss})+$`),oC=new RegExp(
`^(?:!(?:${Wr})*|${Ss}(?:${Wr})*)$`),As={filename:"",maxDepth:100};function aC(t,e,n){t.events.push({type:j.DOCUMENT,explicitStart:e,
explicitEnd:n,directives:t.directives})}function Os(t,e,n,r,B,i,s){t.events.push({type:j.SEQUENCE,start:e,anchorStart:n,
anchorEnd:r,tagStart:B,tagEnd:i,style:s})}function Is(t,e,n,r,B,i,s){t.events.push({type:j.MAPPING,start:e,anchorStart:n,
anchorEnd:r,tagStart:B,tagEnd:i,style:s})}function ss(t,e){t.events.splice(e.eventsLength,0,{type:j.MAPPING,start:e.position,
anchorStart:_,anchorEnd:_,tagStart:_,tagEnd:_,style:Ue.FLOW})}function At(t,e,n,r,B,i,s,o,a=Q.CLIP,l=-1,c=!1){t.events.push(
{type:j.SCALAR,valueStart:e,valueEnd:n,anchorStart:r,anchorEnd:B,tagStart:i,tagEnd:s,style:o,chomping:a,indent:l,fast:c})}
function lC(t,e,n){t.events.push({type:j.ALIAS,anchorStart:e,anchorEnd:n})}function gt(t){t.events.push({type:j.POP})}function ue(t){
At(t,_,_,_,_,_,_,M.PLAIN)}function os(){return{anchorStart:_,anchorEnd:_,tagStart:_,tagEnd:_}}function mt(t){return{position:t.
position,line:t.line,lineStart:t.lineStart,lineIndent:t.lineIndent,firstTabInLine:t.firstTabInLine,eventsLength:t.events.
length}}function Et(t,e){t.position=e.position,t.line=e.line,t.lineStart=e.lineStart,t.lineIndent=e.lineIndent,t.firstTabInLine=
e.firstTabInLine,t.events.length=e.eventsLength}function w(t,e){bn.throwAt(t.input.slice(0,t.length),t.position,e,t.filename)}
function Z(t){return t===10||t===13}function Ot(t){return t===9||t===32}function Ae(t){return Ot(t)||Z(t)}function Me(t){
return t===0||Ae(t)}function qe(t){return t===44||t===91||t===93||t===123||t===125}function cC(t){return t>=48&&t<=57?t-
48:-1}function uC(t){if(t>=48&&t<=57)return t-48;let e=t|32;return e>=97&&e<=102?e-97+10:-1}function CC(t){return t===120?
2:t===117?4:t===85?8:0}function dC(t){return t===48||t===97||t===98||t===116||t===9||t===110||t===118||t===102||t===114||
t===101||t===32||t===34||t===47||t===92||t===78||t===95||t===76||t===80}function An(t){t.input.charCodeAt(t.position)===
10?t.position++:(t.position++,t.input.charCodeAt(t.position)===10&&t.position++),t.line++,t.lineStart=t.position,t.lineIndent=
0,t.firstTabInLine=-1}function ae(t,e){let n=0,r=t.input.charCodeAt(t.position),B=t.position===t.lineStart||Ae(t.input.charCodeAt(
t.position-1));for(;r!==0;){for(;Ot(r);)B=!0,r===9&&t.firstTabInLine===-1&&(t.firstTabInLine=t.position),r=t.input.charCodeAt(
++t.position);if(e&&B&&r===35)do r=t.input.charCodeAt(++t.position);while(!Z(r)&&r!==0);if(!Z(r))break;for(An(t),n++,B=!0,
r=t.input.charCodeAt(t.position);r===32;)t.lineIndent++,r=t.input.charCodeAt(++t.position)}return n}function yt(t,e=t.position){
let n=t.input.charCodeAt(e);if((n===45||n===46)&&n===t.input.charCodeAt(e+1)&&n===t.input.charCodeAt(e+2)){let r=t.input.
charCodeAt(e+3);return r===0||Ae(r)}return!1}function Fs(t){t.position===t.lineStart&&t.input.charCodeAt(t.position)===65279&&
(t.position++,t.lineStart=t.position)}function eB(t){if(t.position!==t.lineStart)return!1;if(yt(t))return!0;if(t.input.charCodeAt(
t.position)!==65279)return!1;let e=mt(t);Fs(t),ae(t,!0);let n=t.input.charCodeAt(t.position),r=t.position===t.lineStart&&
(n===37||n===45&&yt(t));return Et(t,e),r}function as(t){let e=t.input.charCodeAt(t.position);for(;e!==0&&!Z(e);)e=t.input.
charCodeAt(++t.position)}function bs(t,e,n){let r=rC.exec(t.input.slice(e,n));r!==null&&(t.position=e+r.index+r[0].length-
1,w(t,"the stream contains non-printable characters"))}function fC(t,e,n){if(t.input.charCodeAt(t.position)!==33)return!1;
e.tagStart!==_&&w(t,"duplication of a tag property");let r=t.position,B=!1,i=!1,s="!",o=t.input.charCodeAt(++t.position);
o===60?(B=!0,o=t.input.charCodeAt(++t.position)):o===33&&(i=!0,s="!!",o=t.input.charCodeAt(++t.position));let a=t.position,
l;if(B){for(;o!==0&&o!==62;)o=t.input.charCodeAt(++t.position);o!==62&&w(t,"unexpected end of the stream within a verbat\
im tag"),l=t.input.slice(a,t.position),t.position++}else{for(;o!==0&&!Ae(o)&&!(n&&qe(o));)o===33&&(i?w(t,"tag suffix can\
not contain exclamation marks"):(s=t.input.slice(a-1,t.position+1),ys.test(s)||w(t,"named tag handle cannot contain such\
 characters"),i=!0,a=t.position+1)),o=t.input.charCodeAt(++t.position);l=t.input.slice(a,t.position),BC.test(l)&&w(t,"ta\
g suffix cannot contain flow indicator characters")}return l&&!(B?iC.test(l):sC.test(l))&&w(t,`tag name cannot contain s\
uch characters: ${l}`),!B&&s!=="!"&&s!=="!!"&&!ms.call(t.tagHandlers,s)&&w(t,`undeclared tag handle "${s}"`),e.tagStart=
r,e.tagEnd=t.position,!0}function pC(t,e){if(t.input.charCodeAt(t.position)!==38)return!1;e.anchorStart!==_&&w(t,"duplic\
ation of an anchor property"),t.position++;let n=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Ae(t.input.charCodeAt(
t.position))&&!qe(t.input.charCodeAt(t.position));)t.position++;return t.position===n&&w(t,"name of an anchor node must \
contain at least one character"),e.anchorStart=n,e.anchorEnd=t.position,!0}function hC(t,e){if(t.input.charCodeAt(t.position)!==
42)return!1;(e.anchorStart!==_||e.tagStart!==_)&&w(t,"alias node should not have any properties"),t.position++;let n=t.position;
for(;t.input.charCodeAt(t.position)!==0&&!Ae(t.input.charCodeAt(t.position))&&!qe(t.input.charCodeAt(t.position));)t.position++;
return t.position===n&&w(t,"name of an alias node must contain at least one character"),lC(t,n,t.position),!0}function qr(t,e){
ae(t,!1),t.lineIndent<e&&w(t,"deficient indentation")}function gC(t,e,n){if(t.input.charCodeAt(t.position)!==39)return!1;
t.position++;let r=t.position,B=!0;for(;t.input.charCodeAt(t.position)!==0;){let i=t.input.charCodeAt(t.position);if(i===
39){if(t.input.charCodeAt(t.position+1)===39){B=!1,t.position+=2;continue}let s=t.position;return t.position++,At(t,r,s,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,M.SINGLE_QUOTED,Q.CLIP,-1,B),!0}Z(i)?(B=!1,qr(t,e)):t.position===t.lineStart&&
yt(t)?w(t,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?w(t,"expected valid JSON character"):
t.position++}w(t,"unexpected end of the stream within a single quoted scalar")}function mC(t,e,n){if(t.input.charCodeAt(
t.position)!==34)return!1;t.position++;let r=t.position,B=!0;for(;t.input.charCodeAt(t.position)!==0;){let i=t.input.charCodeAt(
t.position);if(i===34){let s=t.position;return t.position++,At(t,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,M.DOUBLE_QUOTED,
Q.CLIP,-1,B),!0}if(i===92){B=!1;let s=t.input.charCodeAt(++t.position);if(Z(s))qr(t,e);else if(dC(s))t.position++;else{let o=CC(
s);for(o===0&&w(t,"unknown escape sequence");o-- >0;)t.position++,uC(t.input.charCodeAt(t.position))<0&&w(t,"expected he\
xadecimal character");t.position++}}else Z(i)?(B=!1,qr(t,e)):t.position===t.lineStart&&yt(t)?w(t,"unexpected end of the \
document within a double quoted scalar"):i!==9&&i<32?w(t,"expected valid JSON character"):t.position++}w(t,"unexpected e\
nd of the stream within a double quoted scalar")}function EC(t,e,n){let r=t.input.charCodeAt(t.position),B=Q.CLIP,i=-1,s=!1;
if(r!==124&&r!==62)return!1;let o=r===124?M.LITERAL_BLOCK:M.FOLDED_BLOCK;for(t.position++;t.input.charCodeAt(t.position)!==
0;){let p=t.input.charCodeAt(t.position),g=cC(p);if(p===43||p===45)B!==Q.CLIP&&w(t,"repeat of a chomping mode identifier"),
B=p===43?Q.KEEP:Q.STRIP,t.position++;else if(g>=0)g===0&&w(t,"bad explicit indentation width of a block scalar; it canno\
t be less than one"),s&&w(t,"repeat of an indentation width identifier"),i=e+g-1,s=!0,t.position++;else break}let a=!1;for(;Ot(
t.input.charCodeAt(t.position));)a=!0,t.position++;a&&t.input.charCodeAt(t.position)===35&&as(t),Z(t.input.charCodeAt(t.
position))?An(t):t.input.charCodeAt(t.position)!==0&&w(t,"a line break is expected");let l=s?i:-1,c=0,u=t.position,f=t.position;
for(;t.input.charCodeAt(t.position)!==0;){let p=t.position,g=0;for(;t.input.charCodeAt(p+g)===32;)g++;let E=t.input.charCodeAt(
p+g);if(E===0){l>=0?g>l&&(f=p+g):g>0&&(f=p+g);break}if(eB(t))break;if(!s&&l===-1&&Z(E)&&(c=Math.max(c,g)),!s&&l===-1&&!Z(
E)&&(E===9&&g<e&&(t.position=p+g,w(t,"tab characters must not be used in indentation")),g>=e&&g<c&&(t.position=p+g,w(t,"\
bad indentation of a mapping entry"))),l===-1&&E!==0&&!Z(E)&&g<e){t.lineIndent=g,t.position=p+g;break}!s&&E!==0&&!Z(E)&&
l===-1&&(l=g);let A=l===-1?e+1:l;if(E!==0&&!Z(E)&&g<A){t.lineIndent=g,t.position=p+g;break}as(t),f=t.position,Z(t.input.
charCodeAt(t.position))&&(An(t),f=t.position)}return bs(t,u,f),At(t,u,f,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,o,
B,l),!0}function DC(t,e){let n=t.input.charCodeAt(t.position),r=e===Dt;if(n===0||Ae(n)||n===35||n===38||n===42||n===33||
n===124||n===62||n===39||n===34||n===37||n===64||n===96||qe(n))return!1;if(n===63||n===45){let B=t.input.charCodeAt(t.position+
1);if(Me(B)||r&&qe(B))return!1}return!0}function yC(t,e,n,r){if(!DC(t,n))return!1;let B=t.position,i=t.position,s=t.input.
charCodeAt(t.position),o=n===Dt,a=!1;for(;s!==0&&!eB(t);){if(s===58){let l=t.input.charCodeAt(t.position+1);if(Me(l)||o&&
qe(l))break}else if(s===35){if(Ae(t.input.charCodeAt(t.position-1)))break}else{if(o&&qe(s))break;if(Z(s)){let l=t.position,
c=t.line,u=t.lineStart,f=t.lineIndent;if(ae(t,!1),t.lineIndent>=e){a=!0,s=t.input.charCodeAt(t.position);continue}t.position=
l,t.line=c,t.lineStart=u,t.lineIndent=f;break}}Ot(s)||(i=t.position+1),s=t.input.charCodeAt(++t.position)}return i===B?!1:
(bs(t,B,i),At(t,B,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,M.PLAIN,Q.CLIP,-1,!a),!0)}function $t(t,e){let n=t.line;
ae(t,!0),(t.line>n&&t.lineIndent<e||t.firstTabInLine!==-1&&t.lineIndent<e)&&w(t,"deficient indentation")}function SC(t,e,n){
let r=t.input.charCodeAt(t.position),B=r===123,i=t.position,s=!0;if(r!==91&&r!==123)return!1;let o=B?125:93;for(B?Is(t,i,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Ue.FLOW):Os(t,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Ue.FLOW),t.position++;t.
input.charCodeAt(t.position)!==0;){$t(t,e);let a=t.input.charCodeAt(t.position);if(a===o)return t.position++,gt(t),!0;s?
a===44&&w(t,"expected the node content, but found ','"):w(t,"missed comma between flow collection entries");let l=!1,c=!1;
a===63&&Ae(t.input.charCodeAt(t.position+1))&&(l=c=!0,t.position+=1,$t(t,e));let u=t.line,f=mt(t),p=St(t,e,Dt,!1,!0);$t(
t,e),a=t.input.charCodeAt(t.position),(B||c||t.line===u)&&a===58?(l=!0,t.position++,$t(t,e),B||ss(t,f),p||ue(t),St(t,e,Dt,
!1,!0)||ue(t),$t(t,e),B||gt(t)):B&&l?(p||ue(t),ue(t)):B?ue(t):l&&(ss(t,f),p||ue(t),ue(t),gt(t)),a=t.input.charCodeAt(t.position),
a===44?(s=!0,t.position++):s=!1}w(t,"unexpected end of the stream within a flow collection")}function ls(t,e,n){if(t.firstTabInLine!==
-1||t.input.charCodeAt(t.position)!==45||!Me(t.input.charCodeAt(t.position+1)))return!1;for(Os(t,t.position,n.anchorStart,
n.anchorEnd,n.tagStart,n.tagEnd,Ue.BLOCK);t.input.charCodeAt(t.position)===45&&Me(t.input.charCodeAt(t.position+1));){t.
firstTabInLine!==-1&&(t.position=t.firstTabInLine,w(t,"tab characters must not be used in indentation"));let r=t.line;t.
position++;let B=ae(t,!0)>0;if(t.firstTabInLine!==-1&&t.input.charCodeAt(t.position)===45&&Me(t.input.charCodeAt(t.position+
1))&&w(t,"bad indentation of a sequence entry"),B&&t.lineIndent<=e?ue(t):St(t,e,Ds,!1,!0),ae(t,!0),t.lineIndent<e||t.position>=
t.length)break;t.lineIndent>e&&w(t,"bad indentation of a sequence entry"),t.line===r&&t.input.charCodeAt(t.position)===45&&
Me(t.input.charCodeAt(t.position+1))&&w(t,"bad indentation of a sequence entry")}return gt(t),!0}function $r(t,e,n,r){let B=!1,
i=!1,s=!1,o=!1;if(t.firstTabInLine!==-1)return!1;let a=t.input.charCodeAt(t.position);for(;a!==0;){!B&&t.firstTabInLine!==
-1&&(t.position=t.firstTabInLine,w(t,"tab characters must not be used in indentation"));let l=t.input.charCodeAt(t.position+
1),c=t.line;if((a===63||a===58)&&Me(l))s||(Is(t,t.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Ue.BLOCK),s=!0),
a===63?(B&&ue(t),i=!0,B=!0):(B||(ue(t),i=!0),B=!1),t.position+=1,o=!0;else{B&&(ue(t),B=!1);let u=mt(t);if(!St(t,n,Es,!1,
!0))break;if(t.line===c){for(a=t.input.charCodeAt(t.position);Ot(a);)a=t.input.charCodeAt(++t.position);if(a===58)a=t.input.
charCodeAt(++t.position),Me(a)||w(t,"a whitespace character is expected after the key-value separator within a block map\
ping"),s||(t.events.splice(u.eventsLength,0,{type:j.MAPPING,start:u.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,
tagStart:r.tagStart,tagEnd:r.tagEnd,style:Ue.BLOCK}),s=!0),i=!0,B=!1,o=!1;else if(i)w(t,"expected ':' after a mapping ke\
y");else return r.anchorStart!==_||r.tagStart!==_?(Et(t,u),!1):!0}else if(i)w(t,"can not read a block mapping entry; a m\
ultiline key may not be an implicit key");else return r.anchorStart!==_||r.tagStart!==_?(Et(t,u),!1):!0}if(St(t,e,Sn,!0,
o)&&(o=!1),B||o&&(ue(t),o=!1),ae(t,!0),a=t.input.charCodeAt(t.position),(t.line===c||t.lineIndent>e)&&a!==0)w(t,"bad ind\
entation of a mapping entry");else if(t.lineIndent<e)break}return i?(B&&ue(t),s&&gt(t),!0):!1}function St(t,e,n,r,B,i=!0){
t.depth>=t.maxDepth&&w(t,`nesting exceeded maxDepth (${t.maxDepth})`),t.depth++;let s=1,o=!1,a=!1,l=null,c=os(),u=n===Sn||
n===Ds,f=u,p=u;if(r&&ae(t,!0)&&(o=!0,t.lineIndent>e?s=1:t.lineIndent===e?s=0:s=-1),s===1)for(;;){let g=t.input.charCodeAt(
t.position),E=mt(t);if(o&&s!==1&&(g===33||g===38))break;if(o&&p&&(c.tagStart!==_||c.anchorStart!==_)&&(g===33||g===38)){
let A=mt(t),N=e+1;if($r(t,t.position-t.lineStart,N,c)&&t.events[A.eventsLength]?.type===j.MAPPING)return t.depth--,!0;Et(
t,A)}if(o&&(g===33&&c.tagStart!==_||g===38&&c.anchorStart!==_)||!fC(t,c,n===Dt)&&!pC(t,c))break;l===null&&(l=E),ae(t,!0)?
(o=!0,f=p,t.lineIndent>e?s=1:t.lineIndent===e?s=0:s=-1):f=!1}if(f&&(f=o||B),s===1||n===Sn){let g=n===Dt||n===Es?e:e+1,E=t.
position-t.lineStart;if(s===1)if(f&&(ls(t,E,c)||$r(t,E,g,c))||SC(t,g,c))a=!0;else{let A=t.input.charCodeAt(t.position);if(l!==
null&&i&&p&&!f&&A!==124&&A!==62){let N=mt(t),v=l.position-l.lineStart;Et(t,l),$r(t,v,g,os())&&t.events[N.eventsLength]?.
type===j.MAPPING?a=!0:Et(t,N)}!a&&(u&&EC(t,g,c)||gC(t,g,c)||mC(t,g,c)||hC(t,c)||yC(t,g,n,c))&&(a=!0)}else s===0&&(a=f&&ls(
t,E,c))}return u=u&&!a,!a&&(c.anchorStart!==_||c.tagStart!==_||u)&&(At(t,_,_,c.anchorStart,c.anchorEnd,c.tagStart,c.tagEnd,
M.PLAIN),a=!0),t.depth--,a||c.anchorStart!==_||c.tagStart!==_}function AC(t){if(t.lineIndent>0||t.input.charCodeAt(t.position)!==
37)return!1;t.position++;let e=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Ae(t.input.charCodeAt(t.position));)
t.position++;let n=t.input.slice(e,t.position),r=[];for(n.length===0&&w(t,"directive name must not be less than one char\
acter in length");t.input.charCodeAt(t.position)!==0&&!Z(t.input.charCodeAt(t.position));){for(;Ot(t.input.charCodeAt(t.
position));)t.position++;if(t.input.charCodeAt(t.position)===35||Z(t.input.charCodeAt(t.position))||t.input.charCodeAt(t.
position)===0)break;let B=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Ae(t.input.charCodeAt(t.position));)t.position++;
r.push(t.input.slice(B,t.position))}if(Z(t.input.charCodeAt(t.position))&&An(t),n==="YAML"){t.directives.some(i=>i.kind===
"yaml")&&w(t,"duplication of %YAML directive"),r.length!==1&&w(t,"YAML directive accepts exactly one argument");let B=/^([0-9]+)\.([0-9]+)$/.
exec(r[0]);B===null&&w(t,"ill-formed argument of the YAML directive"),parseInt(B[1],10)!==1&&w(t,"unacceptable YAML vers\
ion of the document"),t.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&w(t,"TAG directive \
accepts exactly two arguments");let[B,i]=r;ys.test(B)||w(t,"ill-formed tag handle (first argument) of the TAG directive"),
ms.call(t.tagHandlers,B)&&w(t,`there is a previously declared suffix for "${B}" tag handle`),oC.test(i)||w(t,"ill-formed\
 tag prefix (second argument) of the TAG directive"),t.tagHandlers[B]=i,t.directives.push({kind:"tag",handle:B,prefix:i})}
return!0}function OC(t){t.directives=[],t.tagHandlers=Object.create(null);let e=!1;for(ae(t,!0);AC(t);)e=!0,ae(t,!0);let n=!1,
r=!1,B=!0;if(t.lineIndent===0&&t.input.charCodeAt(t.position)===45&&t.input.charCodeAt(t.position+1)===45&&t.input.charCodeAt(
t.position+2)===45&&Me(t.input.charCodeAt(t.position+3))){n=!0;let o=t.line;t.position+=3,ae(t,!0),B=t.line>o}else e&&w(
t,"directives end mark is expected");let i=t.events.length;if(!n&&t.position===t.lineStart&&t.input.charCodeAt(t.position)===
46&&yt(t)){t.position+=3,ae(t,!0);return}if(aC(t,n,!1),St(t,t.lineIndent-1,Sn,!1,B,B)||ue(t),ae(t,!0),t.position===t.lineStart&&
yt(t)&&(r=t.input.charCodeAt(t.position)===46,r)){let o=t.line;t.position+=3,ae(t,!0),t.line===o&&t.position<t.length&&w(
t,"end of the stream or a document separator is expected")}let s=t.events[i];s?.type===j.DOCUMENT&&(s.explicitEnd=r),gt(
t),!r&&t.position<t.length&&!eB(t)&&w(t,"end of the stream or a document separator is expected")}function tB(t,e){let n=t.
length,r=R(I(I({},As),e),{input:`${t}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),B=t.indexOf("\0");for(B!==-1&&bn.throwAt(t,B,"null byte is not allowed in in\
put",r.filename);r.position<r.length&&(Fs(r),ae(r,!0),!(r.position>=r.length));){let i=r.position;OC(r),r.position===i&&
w(r,"can not read a document")}return r.events}var Sg=I(I({},As),nC);function wn(t,e){return(t&1<<e)!==0}var cs={applyQuoteFlowKeysOption:IC,doubleQuoteForInvisibles:FC,doubleQuoteWhitespaceOnly:bC,
applyForceQuotesOption:wC,tryLongOrMultilineAsBlock:NC,quoteInvalidPlain:LC,fallbackToDoubleQuoted:TC};function ws(t){return t.
presenterOptions.quoteStyle==="single"&&wn(t.allowedStylesMask,M.SINGLE_QUOTED)?M.SINGLE_QUOTED:M.DOUBLE_QUOTED}function IC(t){
t.presenterOptions.quoteFlowKeys&&(!t.isKey||!t.flowOnly||t.style!==M.PLAIN||(t.style=M.DOUBLE_QUOTED))}function FC(t){t.
style===M.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(t.node.value)&&(t.style=M.DOUBLE_QUOTED)}function bC(t){
t.style===M.PLAIN&&/^\s+$/.test(t.node.value)&&(t.style=M.DOUBLE_QUOTED)}function wC(t){t.presenterOptions.forceQuotes&&
(t.isKey||t.style!==M.PLAIN||t.node.tag===t.presenterOptions.schema.defaultScalarTag.tagName&&(t.style=t.node.value.includes(
`
`)?M.DOUBLE_QUOTED:ws(t)))}function NC(t){if(t.style!==M.PLAIN||t.isKey)return;let e=t.node.value,n=e.indexOf(`
`)!==-1;if(!wn(t.allowedStylesMask,M.LITERAL_BLOCK)){n&&(t.style=M.DOUBLE_QUOTED);return}let r=t.presenterOptions.lineWidth;
if(r===-1){n&&(t.style=M.LITERAL_BLOCK);return}let B=Math.max(Math.min(r,40),r-t.shiftOfContent),i=0,s=!1;for(;i<=e.length;){
let o=e.length,a=e.indexOf(`
`,i);a!==-1&&(o=a);let l=e.slice(i,o);if(l.length>B&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),a===-1)break;i=a+1}s?t.style=
M.FOLDED_BLOCK:n&&(t.style=M.LITERAL_BLOCK)}function LC(t){t.style===M.PLAIN&&!wn(t.allowedStylesMask,M.PLAIN)&&(t.style=
ws(t))}function TC(t){wn(t.allowedStylesMask,t.style)||(t.style=M.DOUBLE_QUOTED)}var RC="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",kC="[\\n\\r]",MC="\\uFEFF",
nB="[ \\t]",Ns=`(?:(?!(?:${kC}|${MC}))${RC})`,Nn=`(?:(?!${nB})${Ns})`,Ls="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",Ts="[-?:,\\[\\]{}#&*!|>'\"%@`]",xC="[,\\[\\]{}]",Qr=Nn,Vr=`(?:(?!${xC})${Nn})`,GC=`(?:(?:(?!${Ts})${Nn})|[?:-](?=${Qr}\
))`,vC=`(?:(?:(?!${Ts})${Nn})|[?:-](?=${Vr}))`,Rs=`(?:(?:(?![:#])${Qr})|:(?=${Qr}))#*`,ks=`(?:(?:(?![:#])${Vr})|:(?=${Vr}\
))#*`,Ms=`(?:${nB}*${Rs})*`,xs=`(?:${nB}*${ks})*`,Gs=`${GC}#*${Ms}`,vs=`${vC}#*${xs}`,PC=Gs,HC=vs,_C=`\\n+${Rs}${Ms}`,KC=`\
\\n+${ks}${xs}`,UC=`${Gs}(?:${_C})*`,JC=`${vs}(?:${KC})*`,Ag=new RegExp(`^(?:${UC})$`,"u"),Og=new RegExp(`^(?:${JC})$`,"\
u"),Ig=new RegExp(`^(?:${PC})$`,"u"),Fg=new RegExp(`^(?:${HC})$`,"u"),bg=new RegExp(`^(?:${Ls})*$`,"u"),wg=new RegExp(`^\
(?:${Ls}|\\n)*$`,"u"),Ng=new RegExp(`^(?:${Ns}|\\n)*$`,"u");var $C={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(cs).map(t=>Reflect.get(cs,t)),tagBeforeAnchor:!1};var Lg=R(I({},$C),{schema:ju,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var Tg=j.DOCUMENT,Rg=j.SEQUENCE,kg=j.MAPPING,Mg=j.SCALAR,xg=j.ALIAS,Gg=j.POP,vg=M.PLAIN,Pg=M.SINGLE_QUOTED,Hg=M.DOUBLE_QUOTED,
_g=M.LITERAL_BLOCK,Kg=M.FOLDED_BLOCK,Ug=Ue.BLOCK,Jg=Ue.FLOW,$g=Q.CLIP,jg=Q.STRIP,Yg=Q.KEEP;var Ln=class{text;#t;#e=[];#n=0;#r=0;constructor(e){this.text=e;let n=1;for(let[r]of e.matchAll(/^[ ?-]+/gm))n=Math.max(
n,r.length+1);this.#t=Math.min(n,200)}mend(e){if(this.#r+=1,this.#n+=this.text.length,this.#r>200||this.#n>33554432)return!1;
let n=this.text.lastIndexOf(`
`,e-1)+1,r=this.text.slice(n,e);if(r.includes("	"))return this.text=this.text.slice(0,n)+r.replaceAll("	"," ")+this.text.
slice(e),!0;let B=this.toSource(n),i=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(n,n+4));return this.#e.at(-1)===B||i?
!1:(this.text=this.text.slice(0,n)+" ".repeat(this.#t)+this.text.slice(n),this.#e.push(B),!0)}toSource(e){let n=0,r=this.#e.
length;for(;n<r;){let B=n+r>>1;(this.#e[B]??0)+B*this.#t<e?n=B+1:r=B}return e-n*this.#t}};var Ps=0,jC=1,Hs=2,_s=3,YC=WC();function WC(){let t=new Uint8Array(128);for(let e of"yYnNtTfFoO~")t[e.charCodeAt(0)]=jC;
for(let e of"0123456789+-")t[e.charCodeAt(0)]=_s;return t[46]=Hs,t}var Ks="y Y yes Yes YES true True TRUE on On ON".split(
" "),qC="n N no No NO false False FALSE off Off OFF".split(" "),QC="~ null Null NULL".split(" "),Us=new Map([...[".nan",
".NaN",".NAN"].map(t=>[t,NaN]),...[".inf",".Inf",".INF"].map(t=>[t,1/0]),...["+.inf","+.Inf","+.INF"].map(t=>[t,1/0]),...[
"-.inf","-.Inf","-.INF"].map(t=>[t,-1/0])]),VC=new Map([...Ks.map(t=>[t,"bool"]),...qC.map(t=>[t,"bool"]),...QC.map(t=>[
t,"null"]),...[...Us.keys()].map(t=>[t,"float"])]),zC=5,XC=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
ZC=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function xe(t){if(t==="")return"null";let e=YC[t.charCodeAt(
0)]??Ps;if(e===Ps)return"string";let n=t.length<=zC?VC.get(t):void 0;return n!==void 0?n:e===_s?td(t):e===Hs&&rB(t)!==void 0?
"float":"string"}var ed=/^[1-9][0-9]{0,14}$/;function td(t){return ed.test(t)||kn(t)!==void 0?"int":rB(t)===void 0?"stri\
ng":"float"}function kn(t){let e=t.includes("_")?t.replaceAll("_",""):t,n=Or(e);if(n!==void 0)return n;let r=/^0b([-+])([01]+)$/.
exec(e);return r===null?void 0:Or(`${r[1]??""}0b${r[2]??""}`)}function rB(t){let e=t.startsWith(".")?ZC.test(t):void 0,n=t.
includes("_")?t.replaceAll("_",""):t;if(!(e??XC.test(n)))return;let r=Number(n);return Number.isFinite(r)?r:void 0}var Rn="\
tag:yaml.org,2002:";function Js(t,e,n){if(t==="")return{type:n?xe(e):"string",text:e};let r=$s(t);if(r===void 0)return{type:"\
error",reason:"tag",text:e};switch(r.startsWith(Rn)?r.slice(Rn.length):""){case"bool":return Tn("bool",e);case"int":return Tn(
"int",e);case"null":return Tn("null",e);case"float":return nd(e);case"binary":{let B=an(e);return B===void 0?{type:"erro\
r",reason:"base64",text:e}:{type:"string",text:ri(B)}}case"timestamp":return id(e)?{type:"string",text:e}:{type:"error",
reason:"type",text:e};default:return{type:"string",text:e}}}function Tn(t,e){return xe(e)===t?{type:t,text:e}:{type:"err\
or",reason:"type",text:e}}function nd(t){return xe(t)!=="int"?Tn("float",t):Ht(kn(t)??0n)?{type:"float",text:t}:{type:"e\
rror",reason:"type",text:t}}function $s(t){if(t==="!")return t;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(t);if(e===
null)return;let[,n,r,B="",i=""]=e;try{return decodeURIComponent(n??(r===void 0?i:Rn+B))}catch{return}}function js(t,e,n){
if(e!=="<<")return!1;if(t==="")return n;let r=$s(t);return r==="!"||r===`${Rn}merge`}function Ys(t,e){switch(t){case"str\
ing":return e;case"null":return;case"bool":return String(Ks.includes(e));case"int":{let n=kn(e);return n!==void 0&&Ht(n)?
String(n):void 0}case"float":return rd(e)}}function rd(t){let e=kn(t),n=e===void 0?Us.get(t)??rB(t):Number(e),r=ni(n??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[r]??r}var Bd=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function id(t){
let e=Bd.exec(t);if(e===null||(e[4]??" ").startsWith(" ")!==(e[8]===void 0))return!1;let r=i=>Number(e[i]??0),B=r(3);return B<
1||B>sd(r(1),r(2))?!1:r(5)<24&&r(6)<60&&r(7)<60&&r(9)<=24&&r(10)<=60}function sd(t,e){return[31,t%4===0&&(t%100!==0||t%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??0}var Mn="the tag is malformed or not known: quote a value that begins with `!`",od="a space is expected before the `#` of\
 a comment",Qe="the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it",ad=[["bad indent\
ation of a mapping entry","nothing more is expected here: align a key with its siblings; quote a value that holds `: ` o\
r begins with a special character"],["bad indentation of a sequence entry","nothing more is expected here: align the `-`\
 with its siblings"],["deficient indentation","a flow collection or quoted scalar goes on with too little indentation, o\
r is not closed: indent its lines deeper than the key that holds it"],["tab characters","a tab is used as indentation: u\
se spaces"],["a whitespace character is expected after","a space is expected after the `:` of a key"],["expected ':' aft\
er a mapping key","a `:` is expected after a mapping key"],["can not read a block mapping entry","a `:` is expected afte\
r a mapping key; a key must be on one line"],["missed comma","a `,` or the closing bracket is expected in a flow collect\
ion"],["expected the node content","a value is expected before `,`"],["unexpected end of the stream within a flow","a `}\
` or `]` is expected: the flow collection is not closed"],["unexpected end of the stream within a double",'a closing `"`\
 is expected'],["unexpected end of the stream within a single","a closing `'` is expected"],["unexpected end of the docu\
ment within","a closing quote is expected before the next document"],["end of the stream or a document separator","the e\
nd of the document or a line `---` is expected: indent what belongs to the document like its first line"],["a line break\
 is expected","a line break is expected after the header of a block scalar"],["unknown escape sequence","the escape sequ\
ence after `\\` is unknown: use `\\\\` for a backslash"],["expected hexadecimal","hexadecimal digits are expected in the\
 escape sequence"],["the stream contains non-printable","a control character is not allowed here: escape it in double qu\
otes"],["expected valid JSON character","a control character is not allowed here: escape it"],["null byte","a NUL byte i\
s not allowed: this is not text"],["duplication of a","a node may have one anchor and one tag"],["alias node should not",
"an alias may have no anchor or tag"],["name of an a","a name is expected after `&` or `*`: quote a value that begins wi\
th one of them"],["bad explicit indentation","the indentation of a block scalar must be at least 1"],["repeat of","the h\
eader of a block scalar repeats an indicator"],["undeclared tag handle",Mn],["tag ",Mn],["named tag handle",Mn],["unexpe\
cted end of the stream within a verbatim",Mn],["directive",Qe],["duplication of %",Qe],["YAML directive",Qe],["ill-forme\
d",Qe],["unacceptable YAML version",Qe],["TAG directive",Qe],["there is a previously declared",Qe]];function Ws(t,e=""){
return t.startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more than ${String($.nesting)} dee\
p: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${(e==="#"?od:ad.find(([r])=>t.startsWith(r))?.[1])??
"the text cannot be read on from here"}`}}var xn={unknown:"not YAML: the alias names an anchor that is not set before it\
 in the document; quote a value that begins with `*`",cyclic:"not YAML: the alias stands inside the node that it names",
tooMany:`the document expands more than ${String($.aliases)} aliases: write the repeated parts out, or split the documen\
t`},qs="the value is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object",Qs="the value is no\
t of the type that its tag names, so Kubernetes refuses the document: correct the tag or the value";var we={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",mixedKeys:"two keys of different types (a number or boolean, and its \
text) get the same name, and Kubernetes keeps either one at random: remove one"};function Vs(t){return/^[\w-]+$/.test(t)}
var ld=/\\(?:(?<half>(?:u|U0000)[dD][89a-fA-F])|(?<blank>\r?\n[ \t]*\r?\n)|(?<slash>\/)|[^])/g;function zs(t){for(let{groups:e={},
index:n}of t.matchAll(ld)){let{half:r,blank:B,slash:i}=e;if(r!==void 0)return{at:n,message:we.surrogateEscape};if(B!==void 0)
return{at:n,message:we.blankAfterEscape};if(i!==void 0)return{at:n,message:we.slashEscape}}}function Xs(t,e){return e>=t.
length||/[ \t\r\n]/.test(t.charAt(e))}var BB=/[ \t\r\n]*/y;function Zs(t,e){BB.lastIndex=e,BB.test(t);let n=BB.lastIndex;
return t.charAt(n)===":"&&/[,[\]{}]/.test(t.charAt(n+1))}function eo(t){let e=new Map;return t.find(n=>to(n,e))?.key}function to({
key:t,value:e,name:n,isMerge:r},B){if(n!==void 0){let o=cd(t),a=B.get(n);return B.set(n,o),a!==void 0&&a!==o}if(!r)return!1;
let{node:i}=se(e,!1);return(i.type==="sequence"?i.items.map(o=>se(o,!1).node):[i]).some(o=>o.type==="mapping"&&o.entries.
some(a=>to(a,B)))}function cd(t){let{node:e}=se(t,!1);return e.type!=="scalar"?"":e.resolved!=="float"?e.resolved:/nan/i.
test(e.text)?NaN:`float ${e.text}`}var ud={[M.PLAIN]:"plain",[M.SINGLE_QUOTED]:"single",[M.DOUBLE_QUOTED]:"double",[M.LITERAL_BLOCK]:"literal",[M.FOLDED_BLOCK]:"\
folded"},jt=2;function oo(t,e,n){let r=e===0&&n===t.text.length?t.text:t.text.slice(e,n),B=Cd(t,e,r),i={file:t,base:e,text:r,
events:B,next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},s=[];for(;i.next<B.length;)
s.push(hd(i));return s}function Cd(t,e,n){try{return tB(n,ao)}catch(r){let B=dd(n,lo(r));if(!("reason"in B))return B;let{
code:i,message:s}=Ws(B.reason,n.charAt(B.offset));return It({file:t,offset:e+B.offset},i,s)}}var ao={maxDepth:$.nesting};
function lo(t){if(!(t instanceof bn))throw t;return{reason:t.reason,offset:t.mark?.position??0}}var no="deficient indent\
ation";function dd(t,e){if(!e.reason.startsWith(no))return e;let n=new Ln(t),r=e,B=e,i=!0;for(;r.reason.startsWith(no)&&
(i&&=/[}\]]/.test(n.text.charAt(r.offset)),!!n.mend(r.offset));)try{return tB(n.text,ao).map(s=>pd(s,n))}catch(s){r=lo(s),
i&&(B=R(I({},r),{offset:n.toSource(r.offset)}))}return B}var fd=new Set("start valueStart valueEnd anchorStart anchorEnd\
 tagStart tagEnd".split(" "));function pd(t,e){let n=Object.entries(t).map(([r,B])=>{let i=fd.has(r)&&typeof B=="number";
return[r,i?e.toSource(B):B]});return Object.assign(t,Object.fromEntries(n))}function It({file:t,offset:e},n,r){throw new oe(
n,r,I({path:t.path},ie(t,e)))}function hd(t){let e=t.events[t.next];if(e?.type!==j.DOCUMENT)throw new Error("the events \
do not start with a document");t.next+=1,t.anchors=new Map,t.duplicates=[],t.problem=void 0,t.aliases=t.nodes=t.aliasedNodes=
0;let n=Gn(t);return t.next+=1,I({file:t.file,root:n,duplicates:t.duplicates,hasDirectives:e.directives.length>0,explicitStart:e.
explicitStart},t.problem===void 0?{}:{problem:t.problem})}function Ve(t,e,n){t.problem??={offset:Math.max(t.base,e),message:n}}
function sB(t,{tagStart:e,tagEnd:n}){e!==-1&&!Xs(t.text,n)&&Ve(t,t.base+e,we.gluedTag)}function gd(t,e){oB(t,e),e.type===
"scalar"&&e.style==="plain"&&e.contentStart!==-1&&Zs(t.text,e.end-t.base)&&Ve(t,e.start,we.gluedColon)}function oB(t,e){
e.type==="scalar"&&e.style==="plain"&&e.text.includes("?")&&Ve(t,e.contentStart,we.questionMark)}function Gn(t){let e=t.
events[t.next];switch(t.next+=1,t.nodes+=1,e?.type){case j.SCALAR:return e.anchorStart===-1?ro(t,e):iB(t,e,()=>ro(t,e));case j.
MAPPING:return e.anchorStart===-1?io(t,e):iB(t,e,()=>io(t,e));case j.SEQUENCE:return e.anchorStart===-1?Bo(t,e):iB(t,e,()=>Bo(
t,e));case j.ALIAS:return md(t,e);default:throw new Error("the events of the document end too early")}}function iB(t,e,n){
let r={aliases:t.aliases,nodes:t.nodes},B=t.text.slice(e.anchorStart,e.anchorEnd);Vs(B)||Ve(t,t.base+e.anchorStart,we.anchorName),
t.anchors.set(B,r);let i=n();return r.node=i,r.aliases=t.aliases-r.aliases,r.nodes=t.nodes-r.nodes+1,i}function md(t,e){
let n=t.base+e.anchorStart-1,r=t.anchors.get(t.text.slice(e.anchorStart,e.anchorEnd));return r===void 0?It({file:t.file,
offset:n},"yaml-syntax",xn.unknown):r.node===void 0?It({file:t.file,offset:n},"yaml-syntax",xn.cyclic):(t.aliases+=1+r.aliases,
t.nodes+=r.nodes,t.aliasedNodes+=r.nodes,t.aliases>$.aliases||t.aliasedNodes>$.aliasedNodes?It({file:t.file,offset:n},"l\
imit",xn.tooMany):(r.node.aliased=!0,{type:"alias",start:n,contentStart:n,end:t.base+e.anchorEnd,anchored:!1,aliased:!1,
target:r.node}))}function aB(t,e,n){let r=n;return e.tagStart!==-1&&(r===-1||e.tagStart<r)&&(r=e.tagStart),e.anchorStart!==
-1&&(r===-1||e.anchorStart<=r)&&(r=e.anchorStart-1),r===-1?-1:t.base+r}function ro(t,e){let{valueStart:n,valueEnd:r,anchorStart:B,
tagStart:i}=e,s=ud[e.style]??"plain",o=s==="single"||s==="double",a=n===-1?-1:o?n-1:n;if(r-n>$.scalar)return It({file:t.
file,offset:t.base+n},"limit",qs);let l=e.fast?t.text.slice(n,r):Co(t.text,e),c=i!==-1;if(c&&sB(t,e),s==="double"&&!e.fast){
let g=zs(t.text.slice(n,r));g!==void 0&&Ve(t,t.base+n+g.at,g.message)}let{type:u,text:f}=c?Js(t.text.slice(i,e.tagEnd),l,
s==="plain"):{type:s==="plain"?xe(l):"string",text:l};if(u==="error")return It({file:t.file,offset:t.base+i},"yaml-unsup\
ported",Qs);let p=o?r+1:r;return{type:"scalar",start:B===-1&&!c?a===-1?-1:t.base+a:aB(t,e,a),contentStart:a===-1?-1:t.base+
a,end:Ed(t,e,a===-1?-1:p),anchored:B!==-1,aliased:!1,style:s,resolved:u,text:f}}function Ed(t,{anchorEnd:e,tagEnd:n},r){
let B=r===-1?Math.max(e,n):r;return B===-1?-1:t.base+B}function co(t){return t.events[t.next]?.type===j.POP}function Bo(t,e){
sB(t,e);let n=[];for(;!co(t);)n.push(Gn(t));if(e.style===jt)for(let r of n)oB(t,r);return t.next+=1,{type:"sequence",start:aB(
t,e,e.start),contentStart:t.base+e.start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===jt,items:n}}function io(t,e){
sB(t,e);let n=[],r=!1;for(;!co(t);){let s=t.events[t.next],o=Gn(t),a=Gn(t);e.style===jt&&gd(t,o),e.style===jt&&oB(t,a);let l=o.
type==="scalar"&&o.text==="<<"&&Dd(t,s,o),c=l?void 0:uo(o);c===void 0&&!l&&Ve(t,o.start===-1?t.base+e.start:o.start,we.refusedKey),
n.push({key:o,value:a,name:c,isMerge:l}),r||=l}t.next+=1;let B=Sd(n),i=r||B!==void 0?eo(n):void 0;i!==void 0&&Ve(t,i.start,
we.mixedKeys);for(let s of B??[])t.duplicates.push(s);return{type:"mapping",start:aB(t,e,e.start),contentStart:t.base+e.
start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===jt,entries:n,merges:r,duplicates:B}}function Dd(t,e,n){let B=e?.
type===j.SCALAR&&e.tagStart!==-1?t.text.slice(e.tagStart,e.tagEnd):"";return js(B,n.text,n.style==="plain")}function uo(t){
if(t.type==="alias")return uo(t.target);if(t.type==="scalar")return t.resolved==="string"?t.text:Ys(t.resolved,t.text)}var yd=12;
function Sd(t){let{length:e}=t;if(e<=yd){let B=!1;for(let i=1;i<e&&!B;i+=1){let s=t[i]?.name;for(let o=0;o<i;o+=1)B||=s!==
void 0&&t[o]?.name===s}if(!B)return}let n=new Set,r=t.filter(({name:B})=>{if(B===void 0)return!1;let i=n.size;return n.add(
B).size===i});return r.length===0?void 0:r}function Co(t,e){let n=gs(t,e);return e.chomping===Q.KEEP&&Ad(t,e.valueEnd)?`${n}\

`:n}var so=/ +$/y;function Ad(t,e){return so.lastIndex=e,so.test(t)}var Od=[Q.CLIP,Q.CLIP,Q.STRIP,Q.KEEP];function fo(t,{
start:e,end:n,indent:r,chomping:B,isFolded:i}){return Co(t,{type:j.SCALAR,valueStart:e,valueEnd:n,anchorStart:-1,anchorEnd:-1,
tagStart:-1,tagEnd:-1,style:i?M.FOLDED_BLOCK:M.LITERAL_BLOCK,chomping:Od[B]??Q.CLIP,indent:r,fast:!1})}var Id=new Map([[3,"single"],[4,"double"],[10,"double"],[5,"literal"],[6,"folded"]]),Fd=/\\([^])/g,Pn=class{#t;#e;constructor(e,n){
this.#t=e,this.#e=n}field(e,n){return this.#e.values[e+n]??-1}children(e){let n=[],r=this.field(e,3);for(let B=e+8;B<r;B=
this.field(B,3))n.push(B);return n}child(e,n){let{values:r}=this.#e,B=r[e+3]??0;for(let i=e+8;i<B;i=r[i+3]??B){let s=r[i+
4]??0;if((r[i+5]??0)-s===n.length&&this.#t.startsWith(n,s))return i}return-1}node(e){switch(this.field(e,0)){case 0:return new lB(
this,e);case 1:return new uB(this,e);case 8:return R(I({},this.#n(e)),{type:"mapping",flow:!0,entries:[],merges:!1,duplicates:void 0});case 9:
return R(I({},this.#n(e)),{type:"sequence",flow:!0,items:[]});default:return this.#r(e)}}#n(e){let n=this.field(e,1);return{
start:n,contentStart:n,anchored:!1,aliased:!1}}#r(e){let n=this.field(e,0),r=this.field(e,1),B=this.field(e,2),i=Id.get(
n)??"plain",s=i==="single"||i==="double"?1:0,o=this.#B(e),a=i==="plain"?xe(o):"string";return{type:"scalar",start:r===-1?
-1:r-s,contentStart:r===-1?-1:r-s,end:B+s,anchored:!1,aliased:!1,style:i,resolved:a,text:o}}#B(e){let n=this.field(e,0),
r=this.field(e,1),B=this.field(e,2);return n===10?this.#t.slice(r,B).replace(Fd,(i,s)=>Dn.get(s)??""):n!==5&&n!==6?r===-1?
"":this.#t.slice(r,B):fo(this.#t,{start:r,end:B,indent:this.field(e,6),chomping:this.field(e,7),isFolded:n===6})}key(e){
let n=this.field(e,4),r=this.name(e);return{type:"scalar",start:n,contentStart:n,end:this.field(e,5),anchored:!1,aliased:!1,
style:"plain",resolved:"string",text:r}}name(e){return this.#t.slice(this.field(e,4),this.field(e,5))}},lB=class{type="m\
apping";flow=!1;anchored=!1;merges=!1;duplicates=void 0;start;contentStart;aliased=!1;#t;#e;#n;constructor(e,n){this.#t=
e,this.#e=n,this.start=this.contentStart=e.field(n,1)}find(e){let n=this.#t.child(this.#e,e);return n===-1?void 0:this.#t.
node(n)}get entries(){return this.#n??=this.#t.children(this.#e).map(e=>new cB(this.#t,e)),this.#n}},cB=class{isMerge=!1;name;#t;#e;#n;#r;constructor(e,n){
this.#t=e,this.#e=n,this.name=e.name(n)}get key(){return this.#n??=this.#t.key(this.#e),this.#n}get value(){return this.#r??=
this.#t.node(this.#e),this.#r}},uB=class{type="sequence";flow=!1;anchored=!1;start;contentStart;aliased=!1;#t;#e;#n;constructor(e,n){
this.#t=e,this.#e=n,this.start=this.contentStart=e.field(n,1)}get items(){return this.#n??=this.#t.children(this.#e).map(
e=>this.#t.node(e)),this.#n}};var Nd=9,Ft=10,po=13,et=32,mB=34,Un=35,Ld=39,EB=45,Td=46,ho=58,Rd=92,go=124,kd=62,Md=$n("ABCDEFGHIJKLMNOPQRSTUVWXYZabcde\
fghijklmnopqrstuvwxyz0123456789_./-"),xd=$n("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/."),mo=$n("ABCDEFGHIJ\
KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),Gd=$n("yYnNtTfFoO"),vd=5;function $n(t){let e=new Uint8Array(
128);for(let n of t)e[n.charCodeAt(0)]=1;return e}var Eo=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/,
Pd=$.nesting-5,Hd=16,Jn=class{#t;#e;#n;#r;#B=0;#c=0;#a=[];#i=0;#o=0;#s=0;#C=-1;#p=-1;#m=new Map;constructor(e){this.#t=e,
this.#e=e.text,this.#r={values:new Int32Array(Math.ceil(e.text.length/32+16)*8)},this.#n=Eo.test(e.text)}read(e){if(!e.isSafe||
e.contentOnMarker||this.#n&&Eo.test(this.#e.slice(e.start,e.end)))return;this.#o=e.start,this.#s=e.end,this.#c=this.#B,this.#i=
0,this.#m.clear(),this.#C=this.#p=-1;let n=this.#A();if(!(this.#O()&&this.#B>this.#c)){this.#B=this.#c;return}this.#E(0);
let B=new Pn(this.#e,this.#r).node(this.#c);return{file:this.#t,root:B,duplicates:[],hasDirectives:!1,explicitStart:n}}#A(){
this.#o===0&&this.#e.startsWith("\uFEFF")&&(this.#o=1);let e=Jt(this.#e,this.#o);return e&&(this.#o=this.#u(this.#o)+1),
e}#u(e){let n=this.#e.indexOf(`
`,e);return n===-1||n>this.#s?this.#s:n}#l(e){let n=e<this.#s?this.#e.charCodeAt(e):Ft;return n===Ft||n===po&&(e+1===this.#s||
this.#e.charCodeAt(e+1)===Ft)}#d(e){let n=e;for(;n<this.#s&&this.#e.charCodeAt(n)===et;)n+=1;return n}#D(e){let n=this.#d(
e);return this.#l(n)||n>e&&this.#e.charCodeAt(n)===Un}#f(e,n,r){if(this.#B+8>this.#r.values.length){let s=new Int32Array(
this.#r.values.length*2);s.set(this.#r.values),this.#r.values=s}let{values:B}=this.#r,i=this.#B;return this.#B+=8,B[i+0]=
e,B[i+1]=n,B[i+2]=r,B[i+3]=this.#B,B[i+4]=this.#C,B[i+5]=this.#p,this.#C=this.#p=-1,i}#h(e,n,r){let B=this.#f(e,n,n),i=this.#a[this.#i]??=
{record:0,indent:0,isSequence:!1,count:0};i.record=B,i.indent=r,i.isSequence=e===1,i.count=0,this.#i+=1}#E(e){for(this.#C!==
-1&&this.#f(7,-1,-1);this.#i>e;){this.#i-=1;let n=this.#a[this.#i]?.record??0;this.#r.values[n+3]=this.#B}}#O(){let e=this.#e;
for(;this.#o<this.#s;){if(this.#i>Pd)return!1;let n=this.#o,r=this.#d(n);if(this.#l(r)||e.charCodeAt(r)===Un){this.#o=this.#u(
r)+1;continue}let B=r-n;if(!(e.charCodeAt(r)===EB&&(this.#l(r+1)||e.charCodeAt(r+1)===et)?this.#I(r,B):this.#F(r,B)))return!1}
return!0}#I(e,n){let r=this.#a[this.#i-1];if(r===void 0||this.#i===0)return!1;if(this.#C!==-1&&n>=r.indent)this.#h(1,e,n);else{
let a=this.#i;for(;a>0&&(this.#a[a-1]?.indent??0)>n;)a-=1;this.#E(a)}let B=this.#a[this.#i-1];if(this.#i===0||B?.isSequence!==
!0||B.indent!==n)return!1;let i=this.#d(e+1),s=n+i-e,o=this.#y(i);return o===-1?this.#S(i,n):(this.#h(0,i,s),this.#g(i,o))}#F(e,n){
let r=this.#y(e);if(r===-1)return!1;if(this.#i===0)return this.#B>this.#c||n>0?!1:(this.#h(0,e,n),this.#g(e,r));let B=this.#a[this.#i-
1];if(this.#C!==-1&&B!==void 0&&n>B.indent)return this.#h(0,e,n),this.#g(e,r);let i=this.#i;for(;i>0;i-=1){let o=this.#a[i-
1];if(o===void 0||o.indent<n||o.indent===n&&!o.isSequence)break}this.#E(i);let s=this.#a[this.#i-1];return this.#i===0||
s===void 0||s.isSequence||s.indent!==n?!1:this.#g(e,r)}#y(e){let n=this.#e.charCodeAt(e);if(e>=this.#s||xd[n]!==1)return-1;
let r=e+1;for(;Md[this.#e.charCodeAt(r)]===1;)r+=1;return r>=this.#s||this.#e.charCodeAt(r)!==ho||!(this.#l(r+1)||this.#e.
charCodeAt(r+1)===et)||(n===Td||r-e<=vd&&Gd[n]===1)&&xe(this.#e.slice(e,r))!=="string"?-1:r}#g(e,n){if(n-e>$.scalar||this.#b(
e,n))return!1;this.#C=e,this.#p=n;let r=this.#d(n+1);return this.#l(r)||r>n+1&&this.#e.charCodeAt(r)===Un?(this.#o=this.#u(
r)+1,!0):this.#S(r,this.#a[this.#i-1]?.indent??0)}#b(e,n){let r=this.#a[this.#i-1];if(r===void 0)return!1;if(r.count+=1,
r.count>Hd)return this.#w(r,this.#e.slice(e,n));let B=this.#r.values;for(let i=r.record+8;i<this.#B;i=B[i+3]??this.#B){let s=B[i+
4]??0;if((B[i+5]??0)-s!==n-e)continue;let o=0;for(;o<n-e&&this.#e.charCodeAt(s+o)===this.#e.charCodeAt(e+o);)o+=1;if(o===
n-e)return!0}return!1}#w({record:e},n){let r=this.#m.get(e);if(r===void 0){r=new Set,this.#m.set(e,r);let i=this.#r.values;
for(let s=e+8;s<this.#B;s=i[s+3]??this.#B)r.add(this.#e.slice(i[s+4],i[s+5]))}let{size:B}=r;return r.add(n).size===B}#S(e,n){
if(e>=this.#s)return!1;let r=this.#e.charCodeAt(e);return r===mB||r===Ld?this.#N(e,r):r===go||r===kd?this.#T(e,n):this.#e.
startsWith("{}",e)||this.#e.startsWith("[]",e)?this.#D(e+2)?(this.#f(this.#e.charCodeAt(e)===123?8:9,e,e+2),this.#o=this.#u(
e)+1,!0):!1:this.#L(e)}#N(e,n){let r=e+1,B=n===mB?4:3;for(;;r+=1){let i=r<this.#s?this.#e.charCodeAt(r):Ft;if(i===n)break;
if(i===Ft)return!1;if(!(i!==Rd||n!==mB)){if(r+=1,r>=this.#s||!Dn.has(this.#e.charAt(r)))return!1;B=10}}return!this.#D(r+
1)||r-e>$.scalar?!1:(this.#f(B,e+1,r),this.#o=this.#u(r)+1,!0)}#L(e){let n=this.#e,r=n.charCodeAt(e),B=r===EB&&(n.charCodeAt(
e+1)===EB||mo[n.charCodeAt(e+1)]===1);if(mo[r]!==1&&r<161&&!B)return!1;let i=e,s=e;for(;s<this.#s;s+=1){let o=n.charCodeAt(
s);if(o===Ft||o===po)break;if(o!==et){if(o===Nd||o===ho&&(n.charCodeAt(s+1)===et||this.#l(s+1)))return!1;if(o===Un&&n.charCodeAt(
s-1)===et)break;i=s+1}}return i-e>$.scalar?!1:(this.#f(2,e,i),this.#o=this.#u(s)+1,!0)}#T(e,n){let r=this.#e,B=e+1,i=r.charAt(
B),s=i==="-"?Zi:i==="+"?es:Kr;if(s!==Kr&&(B+=1),!this.#l(this.#d(B)))return!1;let o=this.#u(B)+1,a=this.#d(o),l=a-o;if(a>=
this.#s||l<=n||this.#l(a))return!1;let c=o;for(;c<this.#s;){let p=c;for(;p<this.#s&&p-c<l&&r.charCodeAt(p)===et;)p+=1;if(p===
this.#s){if(p>c)return!1;break}if(p-c<l&&!this.#l(p))break;c=this.#u(p)+1}let u=Math.min(c,this.#s);if(u-o>$.scalar)return!1;
let f=this.#f(r.charCodeAt(e)===go?5:6,o,u);return this.#r.values[f+6]=l,this.#r.values[f+7]=s,this.#o=c,!0}};function Do(t){let e=new Jn(t);return n=>{let r=e.read(n);return r===void 0?oo(t,n.start,n.end):[r]}}function Ao(t,e){let n=[],r=[],B=[];for(let i of t)try{for(let s of Array.from(Ud(i,e))){r.push(s);for(let o of Yd(s,B))
n.push(o)}}catch(s){if(!_d(i,s))throw s;if(i.walked!==!0)throw Kd(s);B.push(T.helmTemplate(i.path))}return{manifests:n,documents:r,
drafts:B}}function _d(t,e){return e instanceof oe&&e.code==="yaml-syntax"&&t.text.includes("{{")}function Kd({code:t,message:e,
path:n,line:r,column:B,cause:i}){let s="if this is a Helm template, stamp what `helm template` renders";return new oe(t,
`${e}; ${s}`,{path:n,line:r,column:B,cause:i})}function*Ud(t,e){let n=({root:i})=>{let s=se(i,!1),o=J(b(s,"kind"));return o!==
void 0&&(e(o)||b(s,"items")!==void 0)},r=zi(t),B;for(let i of Wi(t.text)){let s=r(i);if(s!=="unknown"&&!e(s))continue;$d(
t,i),B??=Do(t);let o=Jd(t,i,B);s==="unknown"&&!o.some(n)&&En(t,i);for(let[a,l]of o.entries())n(l)&&(Xi(l,i,a),yield l)}}
function Jd(t,e,n){try{return n(e)}catch(r){throw r instanceof oe&&r.code==="yaml-syntax"&&(_r(t,e),En(t,e)),r}}function $d(t,e){
if(e.end-e.start>$.document)throw new oe("limit","the document is larger than 64 MiB: split it at `---`, or into several\
 files",I({path:t.path},ie(t,e.start)))}var jd="ResourceList";function*Yd(t,e){let n=se(t.root,!1),r=J(b(n,"kind"))===jd?
b(n,"items"):void 0;if(r===void 0)yield*yo(t,n,e);else for(let B of re(r))yield*yo(t,B,e)}function*yo(t,e,n){if(e.node.type!==
"mapping")return;let r={node:e.node,shared:e.shared},B=J(b(e,"apiVersion")),i=J(b(e,"kind")),s=b(e,"items");if(s===void 0){
B!==void 0&&i!==void 0&&(yield{doc:t,at:r,apiVersion:B,kind:i});return}let o=(i??"").replace(/List$/,"");for(let a of re(
s)){if(a.node.type!=="mapping")continue;let l={node:a.node,shared:a.shared},c=So(J(b(l,"kind")))??o,u=So(J(b(l,"apiVersi\
on")))??(o===""?"":B??"");c===""||u===""||(b(l,"items")!==void 0?n.push(T.listInList({file:t.file,offset:a.node.start})):
yield{doc:t,at:l,apiVersion:u,kind:c})}}function So(t){return t===""?void 0:t}function Fo(t,e){let n=new Map,r=[];for(let B of t.workloads){let{namespace:i}=B.id;if(n.has(i))continue;let s=Oo(i,{catalog:t,
settings:e});s===bo&&r.push(T.namespaceUnknown(B.place,i)),n.set(i,s)}return{sourceIsOut:({kind:B,namespace:i},s)=>B===e.
ignoredKind?`${B}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&s!==void 0&&!wr(e.resourceLabelSelector,
s)?"its labels do not match --resource-label-selector":n.has(i)?n.get(i):Oo(i,{catalog:t,settings:e}),workloadIsOut:B=>Wd(
B,e),drafts:r}}var bo="the labels of its namespace are not known (--namespace-selector)";function Oo(t,{catalog:e,settings:n}){
if(n.namespaces.length>0)return n.namespaces.includes(t)?void 0:"its namespace is not in --namespaces";if(n.namespacesToIgnore.
includes(t))return"its namespace is in --namespaces-to-ignore";if(n.namespaceSelector===void 0)return;let r=n.namespaceLabels.
get(t)??e.namespaceLabels.get(t);return r===void 0?bo:wr(n.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function Wd(t,e){let{type:n}=t;if(pn(t))return`it is frozen (${Pr})`;if(n.ignoredAs!==void 0&&e.ignoredWorkloadTypes.
includes(n.ignoredAs))return`${n.ignoredAs} are ignored (--ignored-workload-types)`;if(n.isRollout===!0&&!e.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(n.immutable===!0)return qd(t,e)}function qd(t,e){return e.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":e.jobs==="always"||Qd(t)?void 0:ft}function Qd({annotations:t,hasGenerateName:e}){
let n=Ye(t.get("argocd.argoproj.io/sync-options"));return n.includes("Force=true")&&(!n.includes("ServerSideApply=true")||
n.includes("Replace=true"))||e||Io(t,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Io(t,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||Ye(t.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Io(t,e,[n,r]){if(Ye(t.get(e)).length===0)return!1;let B=Ye(t.get(n));return B.length===
0||B.includes(r)}var D=class nt{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=nt.
CLASS_NL|nt.DOT_NL;static PERL=nt.CLASS_NL|nt.ONE_LINE|nt.PERL_X|nt.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
Be={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},Xt=128,OB=new Int32Array(
Xt),IB=new Int32Array(Xt),jn=65535;for(let t=0;t<Xt;t++)t>=97&&t<=122?OB[t]=t-32:OB[t]=t,t>=65&&t<=90?IB[t]=t+32:IB[t]=t;
var y=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,
"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,
"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,
r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(t){if(t<Xt)return OB[t];let e=String.fromCodePoint(
t).toUpperCase(),n=e.codePointAt(0)>jn?2:1;if(e.length>n)return t;let r=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
B=r.codePointAt(0)>jn?2:1;return r.length>B||r.codePointAt(0)!==t?t:e.codePointAt(0)}static toLowerCase(t){if(t<Xt)return IB[t];
let e=String.fromCodePoint(t).toLowerCase(),n=e.codePointAt(0)>jn?2:1;if(e.length>n)return t;let r=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),B=r.codePointAt(0)>jn?2:1;return r.length>B||r.codePointAt(0)!==t?t:e.codePointAt(0)}},C=class{constructor(t,e=!1){
this.data=t,this.isStride1=e,this.SIZE=e?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.data[t*this.SIZE+
1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},Vd="AB\
CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",ra=new Uint8Array(256);for(let t=0;t<64;t++)ra[Vd.charCodeAt(
t)]=t;var Ba=t=>{let e=[],n=0,r=0;for(let B=0;B<t.length;B++){let i=ra[t.charCodeAt(B)];n|=(i&31)<<r,(i&32)===0?(e.push(
n),n=0,r=0):r+=5}return e},d=(t,e)=>{let n=Ba(t),r=e?n.length/2:n.length/3,B=new Uint32Array(r*3),i=0,s=0;for(let o=0;o<
r;o++)i+=n[s++],B[o*3]=i,i+=n[s++],B[o*3+1]=i,B[o*3+2]=e?1:n[s++];return B},zd=t=>{let e=Ba(t),n=new Map,r=0;for(let B=0;B<
e.length;B+=2){r+=e[B];let i=e[B+1],s=i>>>1^-(i&1);n.set(r,r+s)}return n},Yn=class{constructor(t){this.initializer=t,this.
cache=new Map}has(t){return Object.hasOwn(this.initializer,t)}get(t){if(this.cache.has(t))return this.cache.get(t);let e=this.
has(t)?this.initializer[t]():null;return this.cache.set(t,e),e}},ge=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=zd("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
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
return this._Print||(this._Print=new C(d("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBD\
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
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new Yn({C:()=>new C(d("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
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
jgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",!1)),Cc:()=>new C(d("AfgDgB",!0)),Cf:()=>new C(d("tFzqBzqBBEB\
XhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",!1)),Cn:()=>new C(d("4bBBHDBICCVuMuMnB\
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
BfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",!1)),Co:()=>new C(d("gg4B-nGh4hc9--BD9--B",!0)),
Cs:()=>new C(d("gg2B--B",!0)),L:()=>new C(d("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHB\
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
9QBjvBq6EBGppIB",!1)),LC:()=>new C(d("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGG\
DqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDD\
BCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOB\
CGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYB\
CYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",!1)),Ll:()=>new C(d("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDD\
DCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoB\
Bo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcK\
FDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6\
TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbY\
BCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",!1)),Lm:()=>new C(d("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2\
R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBB\
oDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",!1)),Lo:()=>new C(
d("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERR\
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
vBq6EBGppIB",!1)),Lt:()=>new C(d("lOGDnB2sH2sHBGBJHBJHBNQQwBAB",!1)),Lu:()=>new C(d("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCC\
BBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxB\
gBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+\
B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCG\
BCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBY\
BiB2pE2pEBgBB",!1)),M:()=>new C(d("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BI\
BrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBEC\
BCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCB\
BcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBD\
LBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBB\
GBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+\
JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCE\
BCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBC\
CBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B\
2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),Mc:()=>new C(d("joC4B4BDCBJD\
BCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCB\
LrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+\
BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBB\
BBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBB\
BJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BB\
pDBB0rYBBHFB",!1)),Me:()=>new C(d("okBBB1xF-wB-wBBCBCCBsshBCB",!1)),Mn:()=>new C(d("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmD\
BFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBC\
BBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBB\
cEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GB\
BD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDh\
DBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx\
5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHB\
LDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBC\
EBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1\
B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCE\
BlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),N:()=>new C(d("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJ\
B3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDE\
B3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJ\
BvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnD\
JBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB\
4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",!1)),Nd:()=>new C(d("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnC\
Jn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJn\
LJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",!0)),Nl:()=>new C(d("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuD\
Bm8SCB",!1)),No:()=>new C(d("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1\
kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBD\
BxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",!1)),P:()=>new C(d("hBCBCFBCDBLBBEBBbCB\
CccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBo\
CrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TD\
BeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DD\
B-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElE\
BDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgD\
BDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Pc:()=>new C(d("-Cg-Hg-HBUU-u3BBB\
ZCBwHAB",!1)),Pd:()=>new C(d("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",!1)),Pe:()=>new C(
d("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",!1)),
Pf:()=>new C(d("7F+6H+6HEddpuDCCFDDQEE",!1)),Pi:()=>new C(d("rFt7Ht7HDBBDaapuDCCFDDQEE",!1)),Po:()=>new C(d("hBCBCCBDECB\
LLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCE\
BFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBC\
BBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUl\
xUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDB\
BCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCM\
BwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Ps:()=>new C(d("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4\
BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",!1)),S:()=>new C(d("kBHHRCBg\
BCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGi\
GCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMB\
FFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRR\
BdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOB\
B6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhC\
BE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBE\
QBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Sc:()=>new C(d("kB+D+DBCBqnB8D8\
DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",!1)),Sk:()=>new C(d("+CCCoCHHFEEqQDBNNBGGBCCCBP\
B2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",!1)),Sm:()=>new C(d("rBRRBBB+BCCuBFFmB\
gBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBx\
BUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",!1)),So:()=>new C(d("mFDDFCCyer\
IrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCEC\
FMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDp\
EBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCB\
lPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBI\
dBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQ\
QBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Z:()=>new C(d("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",
!1)),Zl:()=>new C(d("ohIA",!0)),Zp:()=>new C(d("phIA",!0)),Zs:()=>new C(d("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",!1)),ASCII_Hex_Digit:()=>new C(
d("wBJIFbF",!0)),Alphabetic:()=>new C(d("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBn\
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
vBq6EBGppIB",!1)),Dash:()=>new C(d("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",
!1)),Emoji:()=>new C(d("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCB\
CCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SC\
CrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB\
0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Emoji_Component:()=>new C(d("jBHHGJB0+H2G2Gs\
p3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",!1)),Emoji_Modifier:()=>new C(d("7-8DE",!0)),Emoji_Modifier_Base:()=>new C(d("9wJ8G8GRDB\
4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",!1)),
Emoji_Presentation:()=>new C(d("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxD\
rGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I\
8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Extended_Pictographic:()=>new C(d("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHB\
LLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQ\
QDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBB\
CCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBND\
BDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",!1)),Hex_Digit:()=>new C(d("wBJIFbFq1-BJIFbF",!0)),Lowercase:()=>new C(d("hDZBwBLLFlBl\
BBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDB\
TccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHB\
JHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCB\
BBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmo\
ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHF\
BmI9BB1lChBB",!1)),Math:()=>new C(d("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFD\
JBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-B\
BhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzK\
BDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",!1)),Quotation_Mark:()=>new C(
d("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",!1)),Terminal_Punctuation:()=>new C(d("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsB\
BJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCB\
zJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB\
5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBB\
BLqRqRBoJoJBnwTnwTovHDB",!1)),Uppercase:()=>new C(d("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBB\
BCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB\
0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBC\
DDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVf\
BhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZ\
B",!1)),White_Space:()=>new C(d("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new Yn({Adlam:()=>new C(d("go6\
DrCFJFB",!0)),Ahom:()=>new C(d("g4lCaDOFW",!0)),Anatolian_Hieroglyphs:()=>new C(d("ggxCmS",!0)),Arabic:()=>new C(d("gwBE\
BCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBC\
DDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",!1)),Armenian:()=>new C(d("xpBlBDxBDCks9BE",!0)),Avestan:()=>new C(d("g4iC1B\
EG",!0)),Balinese:()=>new C(d("g4GsCCxB",!0)),Bamum:()=>new C(d("g1pB3CpowB4R",!0)),Bassa_Vah:()=>new C(d("w26CdDF",!0)),
Batak:()=>new C(d("g+GzBJD",!0)),Bengali:()=>new C(d("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",!1)),Beria_Erfe:()=>new C(
d("g17CYDY",!0)),Bhaiksuki:()=>new C(d("ggnCICsBCNLc",!0)),Bopomofo:()=>new C(d("qXB6wLqBxDf",!0)),Brahmi:()=>new C(d("g\
gkCtCFjBKA",!0)),Braille:()=>new C(d("ggK-H",!0)),Buginese:()=>new C(d("gwGbDB",!0)),Buhid:()=>new C(d("g6FT",!0)),Canadian_Aboriginal:()=>new C(
d("ggF-TxRlC7tgCP",!0)),Carian:()=>new C(d("g1gCwB",!0)),Caucasian_Albanian:()=>new C(d("wphCzBMA",!0)),Chakma:()=>new C(
d("gokC0BCR",!0)),Cham:()=>new C(d("gwqB2BKNDJDD",!0)),Cherokee:()=>new C(d("g9E1CDFz7lBvC",!0)),Chorasmian:()=>new C(d(
"w9jCb",!0)),Common:()=>new C(d("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsG\
BBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E\
0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLE\
BjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCB\
FBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQ\
BKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",!1)),Coptic:()=>new C(d("ifNxkKzDGG",!0)),Cuneiform:()=>new C(
d("ggoC5cnDuDCEMjG",!0)),Cypriot:()=>new C(d("ggiCFBDCCBqBBCBBEDD",!1)),Cypro_Minoan:()=>new C(d("w8rCiD",!0)),Cyrillic:()=>new C(
d("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",!1)),Deseret:()=>new C(d("gghCvC",!0)),Devanagari:()=>new C(d("goCw\
CFODZh7nBfhwcJ",!0)),Dives_Akuru:()=>new C(d("gomCGBDDDBGBCBBCdBCBBDLBKJB",!1)),Dogra:()=>new C(d("ggmC7B",!0)),Duployan:()=>new C(
d("ggvDqDGMEIIJDD",!0)),Egyptian_Hieroglyphs:()=>new C(d("ggsC1iBL68D",!0)),Elbasan:()=>new C(d("gohCnB",!0)),Elymaic:()=>new C(
d("g-jCW",!0)),Ethiopic:()=>new C(d("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCG\
BCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",!1)),Garay:()=>new C(d("gqjClBEcJB",!0)),Georgian:()=>new C(d("glElBBCGGDqBBCDB\
x8CqBBDCBhiElBBCGG",!1)),Glagolitic:()=>new C(d("ggL-Ch9sDGCQDGCBCE",!0)),Gothic:()=>new C(d("w5gCa",!0)),Grantha:()=>new C(
d("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",!1)),Greek:()=>new C(d("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1C\
hKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",!1)),Gujarati:()=>new C(d("h0CCBCIBCCBCVB\
CGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",!1)),Gunjala_Gondi:()=>new C(d("grnCFCBCkBCBCFIJ",!0)),Gurmukhi:()=>new C(d("hwCCBCFBFBB\
DVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",!1)),Gurung_Khema:()=>new C(d("go4C5B",!0)),Han:()=>new C(d("g0LZBC4CBN1GBwBCCa\
IBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),Hangul:()=>new C(d("goE-HvxHBiI\
9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",!0)),Hanifi_Rohingya:()=>new C(d("gojCnBJJ",!0)),Hanunoo:()=>new C(d("g5FU",!0)),Hatran:()=>new C(
d("gniCSCBGE",!0)),Hebrew:()=>new C(d("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",!1)),Hiragana:()=>new C(d("hiM1CBHCBi7-C+IBTee\
BBBulQAB",!1)),Imperial_Aramaic:()=>new C(d("giiCVCI",!0)),Inherited:()=>new C(d("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBC\
GBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",!1)),Inscriptional_Pahlavi:()=>new C(
d("g7iCSGH",!0)),Inscriptional_Parthian:()=>new C(d("g6iCVDH",!0)),Javanese:()=>new C(d("gsqBtCDJFB",!0)),Kaithi:()=>new C(
d("gkkCiCLA",!0)),Kannada:()=>new C(d("gkDMCCCWCJCEDICCCDIBGCCDDJCC",!0)),Katakana:()=>new C(d("hlM5CBDCBxHPBxGuBBC3CBvg\
zBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",!1)),Kawi:()=>new C(d("g4nCQCoBEc",!0)),Kayah_Li:()=>new C(d("goqBtBCA",!0)),Kharoshthi:()=>new C(
d("gwiCDCBGHCCCcDCFJII",!0)),Khitan_Small_Script:()=>new C(d("k-7C84G84GB0OBqBAB",!1)),Khmer:()=>new C(d("g8F9CDJHJnPf",
!0)),Khojki:()=>new C(d("gwkCRCuB",!0)),Khudawadi:()=>new C(d("w1kC6BGJ",!0)),Kirat_Rai:()=>new C(d("gq7C5B",!0)),Lao:()=>new C(
d("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",!1)),Latin:()=>new C(d("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORM\
BuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",!1)),Lepcha:()=>new C(d("ggH3BEOEC",!0)),Limbu:()=>new C(
d("goGeBCLBFLBFEEBKB",!1)),Linear_A:()=>new C(d("gwhC2JKVLH",!0)),Linear_B:()=>new C(d("gggCLCZCSCBCODNjB6D",!0)),Lisu:()=>new C(
d("wmpBvBx1eA",!0)),Lycian:()=>new C(d("g0gCc",!0)),Lydian:()=>new C(d("gpiCZGA",!0)),Mahajani:()=>new C(d("wqkCmB",!0)),
Makasar:()=>new C(d("g3nCY",!0)),Malayalam:()=>new C(d("goDMCCCyBCCCFFPDZ",!0)),Mandaic:()=>new C(d("giCbDA",!0)),Manichaean:()=>new C(
d("g2iCmBFL",!0)),Marchen:()=>new C(d("wjnCfDVCN",!0)),Masaram_Gondi:()=>new C(d("gonCGBCBBCrBBECCBCCBHBJJB",!1)),Medefaidrin:()=>new C(
d("gy7C6C",!0)),Meetei_Mayek:()=>new C(d("g3qBWqGtBDJ",!0)),Mende_Kikakui:()=>new C(d("gg6DkGDP",!0)),Meroitic_Cursive:()=>new C(
d("gtiCXFTDtB",!0)),Meroitic_Hieroglyphs:()=>new C(d("gsiCf",!0)),Miao:()=>new C(d("g47CqCF4BIQ",!0)),Modi:()=>new C(d("\
gwlCkCMJ",!0)),Mongolian:()=>new C(d("ggGBBDCCBSBH4CBIqBB2t-BMB",!1)),Mro:()=>new C(d("gy6CeCJFB",!0)),Multani:()=>new C(
d("g0kCGBCCCBCBCOBCKB",!1)),Myanmar:()=>new C(d("ggE-EhqmBeiDfxibT",!0)),Nabataean:()=>new C(d("gkiCeJI",!0)),Nag_Mundari:()=>new C(
d("wm5DpB",!0)),Nandinagari:()=>new C(d("gtmCHDtBDK",!0)),New_Tai_Lue:()=>new C(d("gsGrBFZHKEB",!0)),Newa:()=>new C(d("g\
glC7CCE",!0)),Nko:()=>new C(d("g+B6BDC",!0)),Nushu:()=>new C(d("h-7CvsQvsQBqMB",!1)),Nyiakeng_Puachue_Hmong:()=>new C(d(
"go4DsBENDJFB",!0)),Ogham:()=>new C(d("g0Fc",!0)),Ol_Chiki:()=>new C(d("wiHvB",!0)),Ol_Onal:()=>new C(d("wu5DqBFA",!0)),
Old_Hungarian:()=>new C(d("gkjCyBOyBIF",!0)),Old_Italic:()=>new C(d("g4gCjBKC",!0)),Old_North_Arabian:()=>new C(d("g0iCf",
!0)),Old_Permic:()=>new C(d("w6gCqB",!0)),Old_Persian:()=>new C(d("g9gCjBFN",!0)),Old_Sogdian:()=>new C(d("g4jCnB",!0)),
Old_South_Arabian:()=>new C(d("gziCf",!0)),Old_Turkic:()=>new C(d("ggjCoC",!0)),Old_Uyghur:()=>new C(d("w7jCZ",!0)),Oriya:()=>new C(
d("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",!0)),Osage:()=>new C(d("wlhCjBFjB",!0)),Osmanya:()=>new C(d("gkhCdDJ",!0)),Pahawh_Hmong:()=>new C(
d("g46ClCLJCGCUGS",!0)),Palmyrene:()=>new C(d("gjiCf",!0)),Pau_Cin_Hau:()=>new C(d("g2mC4B",!0)),Phags_Pa:()=>new C(d("g\
iqB3B",!0)),Phoenician:()=>new C(d("goiCbEA",!0)),Psalter_Pahlavi:()=>new C(d("g8iCRIDNG",!0)),Rejang:()=>new C(d("wpqBj\
BMA",!0)),Runic:()=>new C(d("g1FqCEK",!0)),Samaritan:()=>new C(d("ggCtBDO",!0)),Saurashtra:()=>new C(d("gkqBlCJL",!0)),Sharada:()=>new C(
d("gskC-ChsCH",!0)),Shavian:()=>new C(d("wihCvB",!0)),Siddham:()=>new C(d("gslC1BDlB",!0)),Sidetic:()=>new C(d("gqiCZ",!0)),
SignWriting:()=>new C(d("gg2DrUQECO",!0)),Sinhala:()=>new C(d("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",!1)),Sogdian:()=>new C(
d("w5jCpB",!0)),Sora_Sompeng:()=>new C(d("wmkCYIJ",!0)),Soyombo:()=>new C(d("wymCyC",!0)),Sundanese:()=>new C(d("g8G-BhI\
H",!0)),Sunuwar:()=>new C(d("g+mChBPJ",!0)),Syloti_Nagri:()=>new C(d("ggqBsB",!0)),Syriac:()=>new C(d("g4BNC7BDCxIK",!0)),
Tagalog:()=>new C(d("g4FVKA",!0)),Tagbanwa:()=>new C(d("g7FMCCCB",!0)),Tai_Le:()=>new C(d("wqGdDE",!0)),Tai_Tham:()=>new C(
d("gxG+BCcDKHJHN",!0)),Tai_Viet:()=>new C(d("g0qBiCZE",!0)),Tai_Yo:()=>new C(d("g25DeCVJB",!0)),Takri:()=>new C(d("g0lC5\
BHJ",!0)),Tamil:()=>new C(d("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",!1)),Tangsa:()=>new C(d("wz6CuCC\
J",!0)),Tangut:()=>new C(d("g-7CgBgBB+3GBhQeBiDyDB",!1)),Telugu:()=>new C(d("ggDMCCCWCPDICCCDIBCCCBDDDJII",!0)),Thaana:()=>new C(
d("g8BxB",!0)),Thai:()=>new C(d("hwD5BGb",!0)),Tibetan:()=>new C(d("g4DnCCjBFmBCjBCOCGFB",!0)),Tifinagh:()=>new C(d("wpL\
3BIBPA",!0)),Tirhuta:()=>new C(d("gklCnCJJ",!0)),Todhri:()=>new C(d("guhCzB",!0)),Tolong_Siki:()=>new C(d("wtnCrBFJ",!0)),
Toto:()=>new C(d("w04De",!0)),Tulu_Tigalari:()=>new C(d("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1)),Ugaritic:()=>new C(d("g8g\
CdCA",!0)),Unknown:()=>new C(d("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBB\
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
DNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB",!1)),Vai:()=>new C(
d("gopBrJ",!0)),Vithkuqi:()=>new C(d("wrhCKCOCGCBCKCOCGCB",!0)),Wancho:()=>new C(d("g24D5BGA",!0)),Warang_Citi:()=>new C(
d("glmCyCNA",!0)),Yezidi:()=>new C(d("g0jCpBCCDB",!0)),Yi:()=>new C(d("ggoBskBE2B",!0)),Zanabazar_Square:()=>new C(d("gw\
mCnC",!0))});static FOLD_CATEGORIES=new Yn({L:()=>new C(d("laA",!0)),LC:()=>new C(d("laA",!0)),Ll:()=>new C(d("hCZBmDWBC\
GBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEE\
JHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHB\
JEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs\
5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Lt:()=>new C(d("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",!1)),
Lu:()=>new C(d("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICB\
EBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCv\
HvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFC\
BBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1)),M:()=>new C(d("5cgBgBlgHAB",!1)),
Mn:()=>new C(d("5cgBgBlgHAB",!1)),Emoji:()=>new C(d("8mJA",!0)),Extended_Pictographic:()=>new C(d("8mJA",!0)),Lowercase:()=>new C(
d("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCB\
CGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJH\
BZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBC\
OCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Math:()=>new C(d("ycGDCHHFMMDDDCHHFAB",
!1)),Uppercase:()=>new C(d("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCE\
QCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDC\
B5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oes\
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new Yn(
{Common:()=>new C(d("8cgBgB",!1)),Greek:()=>new C(d("1FwUwU",!1)),Inherited:()=>new C(d("5cgBgBlgHAB",!1))})},O=class pe{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===pe.RUNE_ERROR||e>=pe.MIN_HIGH_SURROGATE&&e<=pe.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,n){
let r=0,B=e.length;for(;r<B;){let i=r+Math.floor((B-r)/2),s=e.getLo(i),o=e.getHi(i);if(s<=n&&n<=o){let a=e.getStride(i);
return(n-s)%a===0}n<s?B=i:r=i+1}return!1}static is(e,n){if(n<=pe.MAX_LATIN1){for(let r=0;r<e.length;r++){if(n>e.getHi(r))
continue;let B=e.getLo(r);if(n<B)return!1;let i=e.getStride(r);return(n-B)%i===0}return!1}return e.length>0&&n>=e.getLo(
0)&&pe.is32(e,n)}static isPrint(e){return e<=pe.MAX_LATIN1?e>=32&&e<pe.MAX_ASCII||e>=161&&e!==173:pe.is(ge.Print,e)}static simpleFold(e){
if(ge.CASE_ORBIT.has(e))return ge.CASE_ORBIT.get(e);if(e<=pe.MAX_ASCII){let n=y.toLowerCase(e);return n!==e?n:y.toUpperCase(
e)}return e}static equalsIgnoreCase(e,n){if(e===n)return!0;if(e<0||n<0)return!1;if(e<=pe.MAX_ASCII&&n<=pe.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=n&&n<=90&&(n|=32),e===n;for(let r=pe.simpleFold(e);r!==e;r=pe.simpleFold(r))if(r===n)return!0;return!1}},
ot=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},Y=class extends ot{constructor(t,e=null){let n=`\
error parsing regexp: ${t}`;e&&(n+=`: \`${e}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},zt=class extends ot{constructor(t){super(t),
this.name="RE2JSCompileException"}},fe=class extends ot{constructor(t){super(t),this.name="RE2JSGroupException"}},ia=class extends ot{constructor(t){
super(t),this.name="RE2JSFlagsException"}},Xn=class extends ot{constructor(t){super(t),this.name="RE2JSInternalException"}},
wB=256,sa=new Uint8Array(wB);for(let t=0;t<wB;t++)sa[t]=97<=t&&t<=122||65<=t&&t<=90||48<=t&&t<=57||t===95?1:0;var DB=null,
yB=null,S=class ee{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!ee.isString(e))throw new TypeError(`The pattern must be a string, not ${ee.typeName(e)}\
 (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!ee.isString(e)&&!ee.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${ee.typeName(e)}`)}static checkFlags(e){let n=Be.
MULTILINE|Be.DOTALL|Be.CASE_INSENSITIVE|Be.DISABLE_UNICODE_GROUPS|Be.LONGEST_MATCH|Be.LOOKBEHINDS;if(!Number.isInteger(e)||
(e&~n)!==0)throw new ia("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROU\
PS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[ob\
ject Uint8Array]"}static isalnum(e){return y.CODES[0]<=e&&e<=y.CODES[9]||y.CODES.a<=e&&e<=y.CODES.z||y.CODES.A<=e&&e<=y.
CODES.Z}static unhex(e){return y.CODES[0]<=e&&e<=y.CODES[9]?e-y.CODES[0]:y.CODES.a<=e&&e<=y.CODES.f?e-y.CODES.a+10:y.CODES.
A<=e&&e<=y.CODES.F?e-y.CODES.A+10:-1}static escapeRune(e){let n="";if(O.isPrint(e))ee.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(n+="\\"),n+=String.fromCodePoint(e);else switch(e){case y.CODES['"']:n+='\\"';break;case y.CODES["\\"]:n+="\\\\";
break;case y.CODES["	"]:n+="\\t";break;case y.CODES[`
`]:n+="\\n";break;case y.CODES["\r"]:n+="\\r";break;case y.CODES["\b"]:n+="\\b";break;case y.CODES["\f"]:n+="\\f";break;default:{
let r=e.toString(16);e<256?(n+="\\x",r.length===1&&(n+="0"),n+=r):n+=`\\x{${r}}`;break}}return n}static stringToRunes(e){
let n=String(e),r=[],B=0;for(;B<n.length;){let i=n.codePointAt(B);r.push(i),B+=i>O.MAX_BMP?2:1}return new Int32Array(r)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<wB?sa[e]===1:!1}static emptyOpContext(e,n){let r=0;return e<
0&&(r|=ee.EMPTY_BEGIN_TEXT|ee.EMPTY_BEGIN_LINE),e===10&&(r|=ee.EMPTY_BEGIN_LINE),n<0&&(r|=ee.EMPTY_END_TEXT|ee.EMPTY_END_LINE),
n===10&&(r|=ee.EMPTY_END_LINE),ee.isWordRune(e)!==ee.isWordRune(n)?r|=ee.EMPTY_WORD_BOUNDARY:r|=ee.EMPTY_NO_WORD_BOUNDARY,
r}static quoteMeta(e){return e.split("").map(n=>ee.METACHARACTERS.indexOf(n)>=0?`\\${n}`:n).join("")}static charCount(e){
return e>O.MAX_BMP?2:1}static toArray(e){let n=e.length,r=new Array(n);for(let B=0;B<n;B++)r[B]=e[B];return r}static stringToUtf8ByteArray(e){
if(globalThis.TextEncoder)return DB||(DB=new TextEncoder),DB.encode(e);{let n=[],r=0;for(let B=0;B<e.length;B++){let i=e.
charCodeAt(B);i<128?n[r++]=i:i<2048?(n[r++]=i>>6|192,n[r++]=i&63|128):(i&64512)===O.MIN_HIGH_SURROGATE&&B+1<e.length&&(e.
charCodeAt(B+1)&64512)===O.MIN_LOW_SURROGATE?(i=O.MIN_SUPPLEMENTARY_CODE_POINT+((i&1023)<<10)+(e.charCodeAt(++B)&1023),n[r++]=
i>>18|240,n[r++]=i>>12&63|128,n[r++]=i>>6&63|128,n[r++]=i&63|128):(n[r++]=i>>12|224,n[r++]=i>>6&63|128,n[r++]=i&63|128)}
return n}}static utf8ByteArrayToString(e){if(globalThis.TextDecoder){yB||(yB=new TextDecoder("utf-8"));let n=e instanceof
Uint8Array?e:new Uint8Array(e);return yB.decode(n)}else{let n=[],r=0,B=0;for(;r<e.length;){let i=e[r++];if(i<128)n[B++]=
String.fromCharCode(i);else if(i>191&&i<224){let s=e[r++];n[B++]=String.fromCharCode((i&31)<<6|s&63)}else if(i>239&&i<365){
let s=e[r++],o=e[r++],a=e[r++],l=((i&7)<<18|(s&63)<<12|(o&63)<<6|a&63)-O.MIN_SUPPLEMENTARY_CODE_POINT;n[B++]=String.fromCharCode(
O.MIN_HIGH_SURROGATE+(l>>10)),n[B++]=String.fromCharCode(O.MIN_LOW_SURROGATE+(l&1023))}else{let s=e[r++],o=e[r++];n[B++]=
String.fromCharCode((i&15)<<12|(s&63)<<6|o&63)}}return n.join("")}}},oa=(t=[],e=0)=>{let n=Object.create(null);for(let r=0;r<
t.length;r++){let B=t[r],i=e+r;n[B]=i,n[i]=B}return Object.freeze(n)},st=class FB{static Encoding=oa(["UTF_16","UTF_8"]);getEncoding(){
throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){
throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===FB.Encoding.UTF_8}isUTF16Encoding(){return this.
getEncoding()===FB.Encoding.UTF_16}},wo=class extends st{constructor(t=null){super(),this.bytes=t}getEncoding(){return st.
Encoding.UTF_8}asCharSequence(){return S.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.
bytes.length}},Xd=class extends st{constructor(t=null){super(),this.charSequence=t}getEncoding(){return st.Encoding.UTF_16}asCharSequence(){
return this.charSequence}asBytes(){return S.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.
length}},it=class{static utf16(t){return S.checkInput(t),new Xd(t)}static utf8(t){return S.isByteArray(t)?new wo(t):new wo(
S.stringToUtf8ByteArray(t))}},Ce=class{static EOF(){return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){
return this.end-this.start}hasString(){return!1}hasAnyString(){return!1}prefixLength(){return 0}},Zd=class bt extends Ce{static RUNE_ERROR_STEP=O.
RUNE_ERROR<<3|1;constructor(e,n=0,r=e.length){super(),this.bytes=e,this.start=n,this.end=r}hasString(e,n){let r=e.bytes;
if(r.length===0)return!0;let B=this.indexOf(this.bytes,r,this.start+n);return B!==-1&&B<=this.end-r.length}hasAnyString(e,n){
return e.automaton8().searchUTF8(this.bytes,this.start+n,this.end)}step(e){if(e+=this.start,e>=this.end)return Ce.EOF();
let n=this.bytes[e]&255;if(n<128)return n<<3|1;let r,B,i=128,s=191;if(n>=194&&n<=223)r=2,B=n&31;else if(n>=224&&n<=239)r=
3,B=n&15,n===224?i=160:n===237&&(s=159);else if(n>=240&&n<=244)r=4,B=n&7,n===240?i=144:n===244&&(s=143);else return bt.RUNE_ERROR_STEP;
if(e+r>this.end)return bt.RUNE_ERROR_STEP;let o=this.bytes[e+1]&255;if(o<i||o>s)return bt.RUNE_ERROR_STEP;if(B=B<<6|o&63,
r>2){let a=this.bytes[e+2]&255;if((a&192)!==128)return bt.RUNE_ERROR_STEP;if(B=B<<6|a&63,r>3){let l=this.bytes[e+3]&255;
if((l&192)!==128)return bt.RUNE_ERROR_STEP;B=B<<6|l&63}}return B<<3|r}index(e,n){n+=this.start;let r=this.indexOf(this.bytes,
e.prefixUTF8,n);return r<0?r:r-n}context(e){e+=this.start;let n=-1;if(e>this.start&&e<=this.end){let B=e-1;if(n=this.bytes[B--],
n>=128){let i=e-4;for(i<this.start&&(i=this.start);B>=i&&(this.bytes[B]&192)===128;)B--;B<this.start&&(B=this.start);let s=this.
step(B-this.start);n=B+(s&7)===e?s>>3:O.RUNE_ERROR}}let r=e<this.end?this.step(e-this.start)>>3:-1;return S.emptyOpContext(
n,r)}indexOf(e,n,r=0){let B=n.length;if(B===0)return r<=this.end?r:-1;let i=n[0],s=this.end-B,o=typeof e.indexOf=="funct\
ion",a=r;for(;a<=s;){if(o){if(a=e.indexOf(i,a),a===-1||a>s)return-1}else{for(;a<=s&&e[a]!==i;)a++;if(a>s)return-1}let l=!0;
for(let c=1;c<B;c++)if(e[a+c]!==n[c]){l=!1;break}if(l)return a;a++}return-1}prefixLength(e){return e.prefixUTF8.length}},
ef=class extends Ce{constructor(t,e=0,n=t.length){super(),this.charSequence=t,this.start=e,this.end=n}hasString(t,e){let n=this.
charSequence.indexOf(t.str,this.start+e);return n!==-1&&n<=this.end-t.str.length}hasAnyString(t,e){return t.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(t){if(t+=this.start,t>=this.end)return Ce.EOF();let e=this.charSequence.
charCodeAt(t);if(e<O.MIN_HIGH_SURROGATE||e>O.MAX_HIGH_SURROGATE||t+1>=this.end)return e<<3|1;let n=this.charSequence.charCodeAt(
t+1);return n>=O.MIN_LOW_SURROGATE&&n<=O.MAX_LOW_SURROGATE?(e-O.MIN_HIGH_SURROGATE)*1024+(n-O.MIN_LOW_SURROGATE)+O.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(t,e){e+=this.start;let n=this.charSequence.indexOf(t.prefix,e);return n<0||n>this.end-t.prefix.length?-1:
n-e}context(t){t+=this.start;let e=t>this.start&&t<=this.end?this.charSequence.charCodeAt(t-1):-1,n=t<this.end?this.charSequence.
charCodeAt(t):-1;return S.emptyOpContext(e,n)}prefixLength(t){return t.prefix.length}},U=class{static fromUTF8(t,e=0,n=t.
length){return new Zd(t,e,n)}static fromUTF16(t,e=0,n=void 0){return S.checkInput(t),new ef(t,e,n??t.length)}},No=class aa{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,n=!1){
return n?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(r=>{let B=r.codePointAt(0);return B===y.CODES["\\"]||B===
y.CODES.$?`\\${r}`:r}).join(""):e.indexOf("$")<0?e:e.split("").map(r=>r.codePointAt(0)===y.CODES.$?"$$":r).join("")}constructor(e,n){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let r=this.patternInput.re2();this.patternGroupCount=
r.numberOfCapturingGroups(),this.groups=[],this.namedGroups=r.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=r.numberOfInstructions(),this.lookbehindState=null,n instanceof st?this.resetMatcherInput(
n):S.isByteArray(n)?this.resetMatcherInput(it.utf8(n)):this.resetMatcherInput(it.utf16(n))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof st||(S.isByteArray(e)?e=it.
utf8(e):e=it.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(e=0){if(typeof e=="string"){let n=this.namedGroups[e];
if(!Number.isFinite(n))throw new fe(`group '${e}' not found`);e=n}return this.loadGroup(e),this.groups[2*e]}end(e=0){if(typeof e==
"string"){let n=this.namedGroups[e];if(!Number.isFinite(n))throw new fe(`group '${e}' not found`);e=n}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let B=this.namedGroups[e];
if(!Number.isFinite(B))throw new fe(`group '${e}' not found`);e=B}let n=this.start(e),r=this.end(e);return n<0&&r<0?null:
this.substring(n,r)}getNamedGroups(){if(!this.hasMatch)throw new fe("perhaps no match attempted");let e=Object.create(null);
for(let n of Object.keys(this.namedGroups))e[n]=this.group(n);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new fe(`Group index out of bounds: ${e}`);if(!this.hasMatch)
throw new fe("perhaps no match attempted");if(e===0||this.hasGroups)return;let n=this.matcherInputLength,r=this.patternInput.
re2().matchMachineInput(this.matcherInput,this.groups[0],n,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);
if(!r[0])throw new fe("inconsistency in matching group data");this.groups=r[1],this.hasGroups=!0}matches(){return this.genMatch(
0,D.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,D.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<
0||e>this.matcherInputLength)throw new fe(`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=
0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let n=(this.matcherInput.isUTF16Encoding()?U.fromUTF16(
this.matcherInput.asCharSequence(),0,this.matcherInputLength):U.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);n<0?e++:e+=n&7}return this.genMatch(e,D.UNANCHORED)}genMatch(e,n){let r=this.patternInput.re2().matchMachineInput(
this.matcherInput,e,this.matcherInputLength,n,1,this.lookbehindState);return r[0]?(this.groups=r[1],this.hasMatch=!0,this.
hasGroups=this.patternGroupCount===0,this.anchorFlag=n,!0):(this.hasMatch=!1,!1)}substring(e,n){return this.matcherInput.
isUTF8Encoding()?S.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,n)):this.matcherInput.asCharSequence().substring(
e,n).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,n=!1){let r="",B=this.start(),i=this.end();
return this.appendPos<B&&(r+=this.substring(this.appendPos,B)),this.appendPos=i,r+=n?this.appendReplacementInternalJava(
e):this.appendReplacementInternalJs(e),r}appendReplacementInternalJava(e){let n="",r=0,B=e.length,i=0;for(;i<B;){let s=e.
codePointAt(i);if(s===y.CODES["\\"]){if(r<i&&(n+=e.substring(r,i)),i++,i>=B)throw new fe("character to be escaped is mis\
sing");r=i,i++;continue}if(s===y.CODES.$){if(r<i&&(n+=e.substring(r,i)),i+1>=B)throw new fe("Illegal group reference: gr\
oup index is missing");let o=e.codePointAt(i+1);if(y.CODES[0]<=o&&o<=y.CODES[9]){let a=o-y.CODES[0],l=i+2;for(;l<B;l++){
let u=e.codePointAt(l);if(u<y.CODES[0]||u>y.CODES[9]||a*10+u-y.CODES[0]>this.patternGroupCount)break;a=a*10+u-y.CODES[0]}
if(a>this.patternGroupCount)throw new fe(`n > number of groups: ${a}`);let c=this.group(a);c!==null&&(n+=c),i=l,r=i}else if(o===
y.CODES["{"]){let a=i+2;for(;a<B&&e.codePointAt(a)!==y.CODES["}"];)a++;if(a>=B)throw new fe("named capture group is miss\
ing trailing '}'");let l=e.substring(i+2,a),c=this.group(l);c!==null&&(n+=c),i=a+1,r=i}else throw new fe("Illegal group \
reference");continue}i++}return r<B&&(n+=e.substring(r,B)),n}appendReplacementInternalJs(e){let n=s=>s>=48&&s<=57,r=this.
patternGroupCount,B="",i=0;for(;i<e.length;){let s=e.indexOf("$",i);if(s<0)break;B+=e.substring(i,s),i=s;let o=e.charCodeAt(
i+1);if(o===y.CODES.$)B+="$",i+=2;else if(o===y.CODES["&"])B+=this.group(0),i+=2;else if(o===y.CODES["`"])B+=this.substring(
0,this.start(0)),i+=2;else if(o===y.CODES["'"])B+=this.substring(this.end(0),this.matcherInputLength),i+=2;else if(n(o)){
let a=1,l=o-48,c=e.charCodeAt(i+2);if(n(c)&&l*10+c-48<=r&&(a=2,l=l*10+c-48),l>=1&&l<=r){let u=this.group(l);u!==null&&(B+=
u)}else B+=e.substring(i,i+1+a);i+=1+a}else if(o===y.CODES["<"]&&this.hasNamedGroups){let a=e.indexOf(">",i+2);if(a<0)B+=
"$<",i+=2;else{let l=e.substring(i+2,a);if(Object.hasOwn(this.namedGroups,l)){let c=this.group(l);c!==null&&(B+=c)}i=a+1}}else
B+="$",i+=1}return B+e.substring(i)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,n=!1){
return this.replace(e,!0,n)}replaceFirst(e,n=!1){return this.replace(e,!1,n)}replace(e,n=!0,r=!1){let B="";this.reset();
let i=typeof e=="function",s=null;if(i){if(this.groupCount()>=aa.MAX_REPLACER_ARGS)throw new fe("Too many capture groups\
 to safely invoke replacer function");s=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(B+=i?this.appendReplacementFunc(e,s):this.appendReplacement(e,r),!!n););return B+=this.
appendTail(),B}appendReplacementFunc(e,n){let r="",B=this.start(),i=this.end();this.appendPos<B&&(r+=this.substring(this.
appendPos,B)),this.appendPos=i;let s=this.matchArray();return s.push(B,n),this.hasNamedGroups&&s.push(this.namedGroupsObject()),
r+=String(e(...s)),r}matchArray(){let e=[this.group(0)];for(let n=1;n<=this.patternGroupCount;n++){let r=this.group(n);e.
push(r===null?void 0:r)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let n in e)
e[n]===null&&(e[n]=void 0);return e}},m=class te{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return te.RUNE<=e&&e<=te.RUNE_ANY_NOT_NL}static escapeRunes(e){let n='"';for(let r of e)n+=S.escapeRune(r);return n+='"',
n}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.
length===1){let s=this.runes[0];return(this.arg&D.FOLD_CASE)!==0?O.equalsIgnoreCase(s,e):e===s}let n=this.runes.length;if(n===
0)return!1;if(n===2||n===4||n===6||n===8){for(let s=0;s<n;s+=2){if(e<this.runes[s])return!1;if(e<=this.runes[s+1])return!0}
return!1}let r=0,B=n>>1;for(;B>1;){let s=B>>1;r+=this.runes[r+s<<1]<=e?s:0,B-=s}r+=this.runes[r<<1]<=e?1:0;let i=r-1;return i>=
0&&e<=this.runes[i<<1|1]}matchRunePos(e){if(this.runes.length===1){let s=this.runes[0];return(this.arg&D.FOLD_CASE)!==0?
O.equalsIgnoreCase(s,e)?0:-1:e===s?0:-1}let n=this.runes.length;if(n===0)return-1;if(n===2||n===4||n===6||n===8){for(let s=0;s<
n;s+=2){if(e<this.runes[s])return-1;if(e<=this.runes[s+1])return Math.floor(s/2)}return-1}let r=0,B=n>>1;for(;B>1;){let s=B>>
1;r+=this.runes[r+s<<1]<=e?s:0,B-=s}r+=this.runes[r<<1]<=e?1:0;let i=r-1;return i>=0&&e<=this.runes[i<<1|1]?i:-1}toString(){
switch(this.op){case te.ALT:return`alt -> ${this.out}, ${this.arg}`;case te.ALT_MATCH:return`altmatch -> ${this.out}, ${this.
arg}`;case te.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case te.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case te.
MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case te.FAIL:return"fail";case te.NOP:return`nop -> ${this.out}`;case te.
LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case te.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case te.
RUNE:return this.runes===null?"rune <null>":["rune ",te.escapeRunes(this.runes),(this.arg&D.FOLD_CASE)!==0?"/i":""," -> ",
this.out].join("");case te.RUNE1:return`rune1 ${te.escapeRunes(this.runes)} -> ${this.out}`;case te.RUNE_ANY:return`any \
-> ${this.out}`;case te.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.\
toString")}}},Lo=class la{constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let n=Math.min(this.densePcs.length,
la.INITIAL_THREADS)*e;(!this.denseCaps||this.denseCaps.length<n)&&(this.denseCaps=new Int32Array(n))}growCaps(e){let n=this.
densePcs.length*this.ncap,r=new Int32Array(Math.min(n,Math.max(e,2*this.denseCaps.length)));r.set(this.denseCaps),this.denseCaps=
r}contains(e){let n=this.sparse[e];return n<this.size&&this.densePcs[n]===e}isEmpty(){return this.size===0}add(e){let n=this.
size++;return this.sparse[e]=n,this.densePcs[n]=e,n}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let n=0;n<
this.size;n++)n!==0&&(e+=", "),e+=this.densePcs[n];return e+="}",e}},tf=class{constructor(t){this.pos=-1,this.pcs=new Int32Array(
t.numInst()),this.size=0,this.lbTable=new Int32Array(t.numLb+1)}reset(){this.pos=-1,this.size=0}},ca=class ua{static fromRE2(e){
let n=new ua;return n.prog=e.prog,n.re2=e,n.q0=new Lo(n.prog.numInst()),n.q1=new Lo(n.prog.numInst()),n.addStack=new Int32Array(
2*(n.prog.numInst()+1)),n.matched=!1,n.matchcap=new Int32Array(n.prog.numCap<2?2:n.prog.numCap),n.ncap=0,n}constructor(){
this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,
this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(
-1),this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?S.emptyInts():S.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,n,r,B=null){let i=this.re2.cond;if(i===S.EMPTY_ALL||(r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&
n!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let s=this.prog.numLb>0,o=n,a=n,l=!1;s&&(B!==null&&B.pos>=0&&B.pos<=
n?(a=B.pos,l=!0):a=0);let c=s&&B!==null,u=this.q0,f=this.q1,p=e.step(a),g=p>>3,E=p&7,A=-1,N=0;p!==Ce.EOF()&&(p=e.step(a+
E),A=p>>3,N=p&7);let v;for(a===0?v=S.emptyOpContext(-1,g):v=e.context(a),s&&(l?this.restoreLookbehinds(B,u,v):this.spawnLookbehinds(
u,a,v));;){if(u.mainThreads===0){if((i&S.EMPTY_BEGIN_TEXT)!==0&&a!==0||(r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&a!==0||this.
matched)break;if(this.prog.numLb===0&&u.isEmpty()&&this.re2.prefix.length!==0&&A!==this.re2.prefixRune&&e.canCheckPrefix()){
let Gt=e.index(this.re2,a);if(Gt<0)break;a+=Gt,p=e.step(a),g=p>>3,E=p&7,p=e.step(a+E),A=p>>3,N=p&7,v=e.context(a)}}a>=o&&
(c&&(this.saveLookbehinds(B,u,a),c=!1),!this.matched&&(a===0||r===D.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=a),this.
add(u,this.prog.start,a,this.matchcap,0,v)));let X=a+E;if(v=e.context(X),this.step(u,f,a,X,g,v,r,a===e.endPos()),E===0||
this.ncap===0&&this.matched)break;a+=E,g=A,E=N,g!==-1&&(p=e.step(a+E),A=p>>3,N=p&7);let Re=u;u=f,f=Re}return u.clear(),f.
clear(),this.matched}matchSet(e,n,r){let B=this.re2.cond;if(B===S.EMPTY_ALL)return[];if((r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&
n!==0)return[];let i=this.prog.numLb>0?0:n,s=n,o=this.q0,a=this.q1,l=e.step(i),c=l>>3,u=l&7,f=-1,p=0;l!==Ce.EOF()&&(l=e.
step(i+u),f=l>>3,p=l&7);let g=i===0?S.emptyOpContext(-1,c):e.context(i),E=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
o,i,g);!(o.mainThreads===0&&((B&S.EMPTY_BEGIN_TEXT)!==0&&i!==0||(r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&i!==0));){(i===
0||r===D.UNANCHORED)&&i>=s&&this.add(o,this.prog.start,i,this.matchcap,0,g);let A=i+u;g=e.context(A);for(let v=0;v<o.size;v++){
let X=o.densePcs[v],Re=this.prog.inst[X],Gt=v*this.ncap,Fe=!1;switch(Re.op){case m.MATCH:if(r===D.ANCHOR_BOTH&&i!==e.endPos())
break;E.add(Re.arg);break;case m.RUNE:Fe=Re.matchRune(c);break;case m.RUNE1:Fe=c===Re.runes[0];break;case m.RUNE_ANY:Fe=
!0;break;case m.RUNE_ANY_NOT_NL:Fe=c!==10;break;default:continue}Fe&&this.add(a,Re.out,A,o.denseCaps,Gt,g)}if(o.clear(),
u===0)break;i+=u,c=f,u=p,c!==-1&&(l=e.step(i+u),f=l>>3,p=l&7);let N=o;o=a,a=N}return a.clear(),Array.from(E).sort((A,N)=>A-
N)}step(e,n,r,B,i,s,o,a){let l=this.re2.longest;for(let c=0;c<e.size;c++){let u=e.densePcs[c],f=c*this.ncap;if(l&&this.matched&&
this.ncap>0&&this.matchcap[0]<e.denseCaps[f])continue;let p=this.prog.inst[u],g=!1;switch(p.op){case m.MATCH:if(o===D.ANCHOR_BOTH&&
!a)break;if(this.ncap>0&&(!l||!this.matched||this.matchcap[1]<r)){e.denseCaps[f+1]=r;for(let E=0;E<this.ncap;E++)this.matchcap[E]=
e.denseCaps[f+E]}l||(e.size=0),this.matched=!0;break;case m.RUNE:g=p.matchRune(i);break;case m.RUNE1:g=i===p.runes[0];break;case m.
RUNE_ANY:g=!0;break;case m.RUNE_ANY_NOT_NL:g=i!==10;break;default:continue}g&&this.add(n,p.out,B,e.denseCaps,f,s)}e.clear()}spawnLookbehinds(e,n,r){
for(let B=0;B<this.prog.lbStarts.length;B++)this.add(e,this.prog.lbStarts[B],n,this.matchcap,0,r)}restoreLookbehinds(e,n,r){
this.lbTable.set(e.lbTable);for(let B=0;B<e.size;B++)this.add(n,e.pcs[B],e.pos,this.matchcap,0,r)}saveLookbehinds(e,n,r){
let B=0;for(let i=0;i<n.size;i++){let s=n.densePcs[i];this.prog.lbInst[s]===1&&m.isRuneOp(this.prog.inst[s].op)&&(e.pcs[B++]=
s)}e.size=B,e.pos=r,e.lbTable.set(this.lbTable)}add(e,n,r,B,i,s){let o=this.addStack,a=0;for(;;){for(;n!==0&&!e.contains(
n);){let c=e.add(n),u=this.prog.inst[n];switch(u.op){case m.FAIL:n=0;break;case m.ALT:case m.ALT_MATCH:o[a++]=u.arg,o[a++]=
0,n=u.out;break;case m.EMPTY_WIDTH:n=(u.arg&~s)===0?u.out:0;break;case m.NOP:n=u.out;break;case m.CAPTURE:u.arg<this.ncap&&
(o[a++]=-u.arg-1,o[a++]=B[i+u.arg],B[i+u.arg]=r),n=u.out;break;case m.LB_WRITE:this.lbTable[Math.abs(u.arg)]=r,n=u.out;break;case m.
LB_CHECK:u.arg>0?n=this.lbTable[u.arg]===r?u.out:0:n=this.lbTable[-u.arg]!==r?u.out:0;break;case m.MATCH:case m.RUNE:case m.
RUNE1:case m.RUNE_ANY:case m.RUNE_ANY_NOT_NL:if(this.prog.lbInst[n]===0&&e.mainThreads++,this.ncap>0){let f=c*this.ncap;
f+this.ncap>e.denseCaps.length&&e.growCaps(f+this.ncap);for(let p=0;p<this.ncap;p++)e.denseCaps[f+p]=B[i+p]}n=0;break;default:
throw new Xn("unhandled")}}if(a===0)return;a-=2;let l=o[a];l<0?(B[i-l-1]=o[a+1],n=0):n=l}}},nf=(t,e,n)=>{let r=-2128831035;
for(let B=0;B<t.length;B++)r^=t[B],r=Math.imul(r,16777619);r^=e,r=Math.imul(r,16777619);for(let B=0;B<n.length;B++)r^=n[B],
r=Math.imul(r,16777619);return r},To=(t,e)=>{if(t.length!==e.length)return!1;for(let n=0;n<t.length;n++)if(t[n]!==e[n])return!1;
return!0},Ro=(t,e,n,r)=>t.flag===n&&To(t.nfaStates,e)&&To(t.matchIDs,r),SB=[],Qt=-1,Wn=class{constructor(t,e,n){this.nfaStates=
t,this.flag=e,this.isMatch=(e&NB.FLAG_MATCH)!==0,this.matchIDs=n,this.next=null,this.nextAnchored=null}},NB=class ne{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,n=8388608){
this.prog=e,this.maxMem=n,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let r=0;r<
e.numInst();r++){let B=e.getInst(r).op;if(B===m.LB_WRITE||B===m.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=n,this.memBudget=n}computeRuneClasses(){let e=new Set,n=(B,i)=>{e.add(B),e.add(i+1)};for(let B=0;B<this.
prog.numInst();B++){let i=this.prog.getInst(B);switch(i.op){case m.RUNE:case m.RUNE1:if(i.runes.length===1){if(n(i.runes[0],
i.runes[0]),(i.arg&D.FOLD_CASE)!==0)for(let s=O.simpleFold(i.runes[0]);s!==i.runes[0];s=O.simpleFold(s))n(s,s)}else for(let s=0;s<
i.runes.length;s+=2)n(i.runes[s],i.runes[s+1]);break;case m.RUNE_ANY_NOT_NL:n(10,10);break;case m.EMPTY_WIDTH:(i.arg&(S.
EMPTY_BEGIN_LINE|S.EMPTY_END_LINE))!==0&&n(10,10),(i.arg&(S.EMPTY_WORD_BOUNDARY|S.EMPTY_NO_WORD_BOUNDARY))!==0&&(n(48,57),
n(65,90),n(95,95),n(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let r=new Int32Array(O.MAX_LATIN1+1);for(let B=0;B<=O.MAX_LATIN1;B++)r[B]=this.searchClass(B);this.latin1Class=r}runeClass(e){
return e<=O.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let n=this.classBounds,r=0,B=n.length;for(;r<
B;){let i=r+B>>1;n[i]<=e?r=i+1:B=i}return r}closure(e,n){let r=new Set,B=Array.from(e),i=0;for(;B.length>0;){let s=B.pop();
if(s===0||r.has(s))continue;r.add(s);let o=this.prog.getInst(s);switch(o.op){case m.ALT:case m.ALT_MATCH:B.push(o.out),B.
push(o.arg);break;case m.NOP:case m.CAPTURE:B.push(o.out);break;case m.EMPTY_WIDTH:i|=o.arg,(o.arg&~n)===0&&B.push(o.out)}}
return{pcs:Array.from(r).sort((s,o)=>s-o),needflags:i}}getState(e,n,r){let B=nf(e,n,r),i=this.stateCache.get(B);if(i instanceof
Wn){if(Ro(i,e,n,r))return i}else if(i!==void 0){for(let a=0;a<i.length;a++)if(Ro(i[a],e,n,r))return i[a]}let s=ne.stateCost(
e,r);if(this.memBudget<s)return null;this.memBudget-=s;let o=new Wn(e,n,r);return i===void 0?this.stateCache.set(B,o):i instanceof
Wn?this.stateCache.set(B,[i,o]):i.push(o),this.stateCount++,o}static stateCost(e,n){let r=n.length===0?0:ne.ARRAY_OVERHEAD+
ne.ELEMENT_SIZE*n.length;return ne.STATE_OVERHEAD+ne.ELEMENT_SIZE*e.length+r}*cachedStates(){for(let e of this.stateCache.
values())e instanceof Wn?yield e:yield*e}makeState(e,n,r){let B=this.closure(e,n&ne.FLAG_EMPTY_MASK),i=n;return B.needflags===
0&&(i&=ne.FLAG_MATCH),i|=B.needflags<<ne.FLAG_NEED_SHIFT,this.getState(B.pcs,i,r)}allocTable(e,n){let r=this.numClasses+
1,B=ne.TABLE_OVERHEAD+ne.ELEMENT_SIZE*r;if(this.memBudget<B)return null;this.memBudget-=B;let i=new Array(r).fill(null);
return n===D.UNANCHORED?e.next=i:e.nextAnchored=i,i}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.
clear(),this.memBudget=this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,n,r,B){
let i=B===D.UNANCHORED?e.next:e.nextAnchored;if(i!==null){let v=i[n];if(v!==null)return v}else if(i=this.allocTable(e,B),
i===null)return null;let s=e.flag>>>ne.FLAG_NEED_SHIFT,o=e.flag&ne.FLAG_EMPTY_MASK,a=o,l=0;r===10&&(a|=S.EMPTY_END_LINE,
l|=S.EMPTY_BEGIN_LINE),r===Qt&&(a|=S.EMPTY_END_LINE|S.EMPTY_END_TEXT);let c=(e.flag&ne.FLAG_LAST_WORD)!==0,u=r!==Qt&&S.isWordRune(
r);a|=u===c?S.EMPTY_NO_WORD_BOUNDARY:S.EMPTY_WORD_BOUNDARY;let f=e.nfaStates;(a&~o&s)!==0&&(f=this.closure(f,a).pcs);let p=[],
g=!1,E=SB;for(let v=0;v<f.length;v++){let X=this.prog.getInst(f[v]);X.op===m.MATCH?(g||(g=!0,E=[]),E.push(X.arg)):r!==Qt&&
m.isRuneOp(X.op)&&X.matchRune(r)&&p.push(X.out)}E.length>1&&E.sort((v,X)=>v-X),B===D.UNANCHORED&&r!==Qt&&p.push(this.prog.
start);let A=l;g&&(A|=ne.FLAG_MATCH),u&&(A|=ne.FLAG_LAST_WORD);let N=this.makeState(p,A,E);return N===null?null:(i[n]=N,
N)}start(e,n){let r=e.context(n),B;if((r&S.EMPTY_BEGIN_TEXT)!==0)B=S.EMPTY_BEGIN_TEXT|S.EMPTY_BEGIN_LINE;else if((r&S.EMPTY_BEGIN_LINE)!==
0)B=S.EMPTY_BEGIN_LINE;else{let s=e.step(n),o=s>=0&&S.isWordRune(s>>3);B=(r&S.EMPTY_WORD_BOUNDARY)!==0!==o?ne.FLAG_LAST_WORD:
0}let i=this.startStates.get(B);if(i===void 0){if(i=this.makeState([this.prog.start],B,SB),i===null&&(this.clearCache(),
i=this.makeState([this.prog.start],B,SB),i===null))return null;this.startStates.set(B,i)}return i}stepOrReset(e,n,r,B,i,s){
let o=this.step(e,n,r,B);if(o!==null)return o;if(s.resetPos>=0&&i-s.resetPos<ne.PROGRESS_PER_STATE*this.stateCount)return null;
s.resetPos=i;let a=this.resetCache(e);return a===null?null:(o=this.step(a,n,r,B),o)}run(e,n,r,B,i){let s=e.endPos(),o=this.
latin1Class,a=r===D.UNANCHORED,l={resetPos:-1},c=n;for(;c<s;){let u=e.step(c),f=u>>3,p=u&7;if(p===0)break;let g=f<=O.MAX_LATIN1?
o[f]:this.runeClass(f),E=a&&B.next!==null?B.next[g]:null;if(E===null&&(E=this.stepOrReset(B,g,f,r,c,l),E===null))return null;
if(B=E,B.isMatch&&i(B,!1))return!0;if(!a&&B.nfaStates.length===0)return!1;c+=p}return B=this.stepOrReset(B,this.numClasses,
Qt,r,c,l),B===null?null:B.isMatch&&i(B,!0)}match(e,n,r){if(this.failed)return null;if((r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&
n!==0)return!1;let B=this.start(e,n);return B===null?null:this.run(e,n,r,B,(i,s)=>r!==D.ANCHOR_BOTH||s)}matchSet(e,n,r){
if(this.failed)return null;if((r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&n!==0)return[];let B=this.start(e,n);if(B===null)
return null;let i=new Set,s=(o,a)=>{if(r!==D.ANCHOR_BOTH||a)for(let l=0;l<o.matchIDs.length;l++)i.add(o.matchIDs[l]);return!1};
return this.run(e,n,r,B,s)===null?null:Array.from(i).sort((o,a)=>o-a)}},rf=32,Bf=500,AB=256,sf=262144,of=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(AB),this.jobArg=
new Uint8Array(AB),this.jobPos=new Int32Array(AB),this.jobLen=0,this.visited=new Uint32Array(0)}reset(t,e,n){this.end=e,
this.jobLen=0,this.ncap=n;let r=t.numInst()*(e+1)+rf-1>>>5;this.visited.length<r?this.visited=new Uint32Array(r):this.visited.
fill(0,0,r),this.cap.length<n?this.cap=new Int32Array(n).fill(-1):this.cap.fill(-1,0,n),this.matchcap.length<n?this.matchcap=
new Int32Array(n).fill(-1):this.matchcap.fill(-1,0,n)}shouldVisit(t,e){let n=t*(this.end+1)+e,r=n>>>5,B=1<<(n&31);return(this.
visited[r]&B)!==0?!1:(this.visited[r]|=B,!0)}push(t,e,n,r){if(t.prog.getInst(e).op!==m.FAIL&&(r||this.shouldVisit(e,n))){
if(this.jobLen>=this.jobPc.length){let B=this.jobPc.length*2,i=new Int32Array(B);i.set(this.jobPc),this.jobPc=i;let s=new Uint8Array(
B);s.set(this.jobArg),this.jobArg=s;let o=new Int32Array(B);o.set(this.jobPos),this.jobPos=o}this.jobPc[this.jobLen]=e,this.
jobArg[this.jobLen]=r?1:0,this.jobPos[this.jobLen]=n,this.jobLen++}}tryBacktrack(t,e,n,r,B){let i=t.longest;for(this.push(
t,n,r,!1);this.jobLen>0;){this.jobLen--;let s=this.jobPc[this.jobLen],o=this.jobArg[this.jobLen]===1,a=this.jobPos[this.
jobLen],l=!0;for(;!(!l&&!this.shouldVisit(s,a));){l=!1;let c=t.prog.getInst(s);switch(c.op){case m.FAIL:break;case m.ALT:
if(o){o=!1,s=c.arg;continue}else{this.push(t,s,a,!0),s=c.out;continue}case m.ALT_MATCH:{let u=t.prog.getInst(c.out);if(m.
isRuneOp(u.op)){this.push(t,c.arg,a,!1),s=c.arg,a=this.end;continue}this.push(t,c.out,this.end,!1),s=c.out;continue}case m.
RUNE:{let u=e.step(a);if(u===Ce.EOF()||!c.matchRune(u>>3))break;a+=u&7,s=c.out;continue}case m.RUNE1:{let u=e.step(a);if(u===
Ce.EOF()||u>>3!==c.runes[0])break;a+=u&7,s=c.out;continue}case m.RUNE_ANY_NOT_NL:{let u=e.step(a);if(u===Ce.EOF()||u>>3===
10)break;a+=u&7,s=c.out;continue}case m.RUNE_ANY:{let u=e.step(a);if(u===Ce.EOF())break;a+=u&7,s=c.out;continue}case m.CAPTURE:
if(o){this.cap[c.arg]=a;break}else{c.arg<this.ncap&&(this.push(t,s,this.cap[c.arg],!0),this.cap[c.arg]=a),s=c.out;continue}case m.
EMPTY_WIDTH:{let u=e.context(a);if((c.arg&~u)!==0)break;s=c.out;continue}case m.NOP:s=c.out;continue;case m.MATCH:{if(B===
D.ANCHOR_BOTH&&a!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=a);let u=this.matchcap[1];if((u===
-1||i&&a>0&&a>u)&&this.matchcap.set(this.cap),!i||a===this.end)return!0;break}case m.LB_WRITE:case m.LB_CHECK:throw new Xn(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new Xn("bad inst")}break}}return i&&this.matchcap.length>
1&&this.matchcap[1]>=0}},qn=[],Qn=class Ca{static shouldBacktrack(e){return e.numInst()<=Bf}static maxBitStateLen(e){return Ca.
shouldBacktrack(e)?Math.floor(sf/e.numInst()):0}static execute(e,n,r,B,i){let s=e.cond;if(s===S.EMPTY_ALL||(B===D.ANCHOR_START||
B===D.ANCHOR_BOTH)&&r!==0||(s&S.EMPTY_BEGIN_TEXT)!==0&&r!==0)return null;let o=qn.length>0?qn.pop():new of,a=n.endPos();
o.reset(e.prog,a,i);let l=!1;if((s&S.EMPTY_BEGIN_TEXT)!==0||B===D.ANCHOR_START||B===D.ANCHOR_BOTH)o.ncap>0&&(o.cap[0]=r),
o.tryBacktrack(e,n,e.prog.start,r,B)&&(l=!0);else{let u=-1;for(;r<=a&&u!==0;r+=u){if(e.prefix.length>0){let p=n.index(e,
r);if(p<0)break;r+=p}if(o.ncap>0&&(o.cap[0]=r),o.tryBacktrack(e,n,e.prog.start,r,B)){l=!0;break}let f=n.step(r);u=f===Ce.
EOF()?0:f&7}}if(!l)return qn.push(o),null;let c=i===0?[]:S.toArray(o.matchcap.subarray(0,i));return qn.push(o),c}},ko=class{constructor(t){
this.sparse=new Uint32Array(t),this.dense=new Uint32Array(t),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(t){return t<this.sparse.
length&&this.sparse[t]<this.size&&this.dense[this.sparse[t]]===t}insert(t){this.contains(t)||this.insertNew(t)}insertNew(t){
t>=this.sparse.length||(this.sparse[t]=this.size,this.dense[this.size]=t,this.size++)}},af=(t,e,n,r)=>{let B=t.length,i=e.
length,s=0,o=0,a=[],l=[],c=!0,u=-1,f=p=>{let g=p?t:e,E=p?s:o,A=p?n:r;return u>0&&g[E]<=a[u]?!1:(a.push(g[E],g[E+1]),p?s+=
2:o+=2,u+=2,l.push(A),!0)};for(;s<B||o<i;)if(o>=i?c=f(!0):s>=B||e[o]<t[s]?c=f(!1):c=f(!0),!c)return null;return{merged:a,
next:l}},lf=class{constructor(t){this.start=t.start,this.numCap=t.numCap,this.inst=new Array(t.inst.length);for(let e=0;e<
t.inst.length;e++){let n=t.inst[e],r=new m(n.op);r.out=n.out,r.arg=n.arg,r.runes=n.runes?new Int32Array(n.runes):new Int32Array(
0),r.next=null,this.inst[e]=r}}},cf=t=>{let e=new lf(t);for(let n=0;n<e.inst.length;n++){let r=e.inst[n];if(r.op!==m.ALT&&
r.op!==m.ALT_MATCH)continue;let B="out",i="arg",s=e.inst[r[i]];if(s.op!==m.ALT&&s.op!==m.ALT_MATCH&&(B="arg",i="out",s=e.
inst[r[i]],s.op!==m.ALT&&s.op!==m.ALT_MATCH))continue;let o=e.inst[r[B]];if(o.op===m.ALT||o.op===m.ALT_MATCH)continue;let a="\
out",l="arg",c=!1;s.out===n?c=!0:s.arg===n&&(c=!0,a="arg",l="out"),c&&(s[a]=r[B]),r[B]===s[a]&&(r[i]=s[l])}return e},uf=t=>{
if(t.inst.length>=1e3)return null;let e=new ko(t.inst.length),n=new ko(t.inst.length),r=new Array(t.inst.length),B=new Array(
t.inst.length).fill(!1),i=s=>{let o=!0,a=t.inst[s];if(n.contains(s))return!0;switch(n.insert(s),a.op){case m.ALT:case m.
ALT_MATCH:{o=i(a.out)&&i(a.arg);let l=B[a.out],c=B[a.arg];if(l&&c)return!1;if(c){let g=a.out;a.out=a.arg,a.arg=g;let E=l;
l=c,c=E}l&&(B[s]=!0,a.op=m.ALT_MATCH);let u=r[a.out]||[],f=r[a.arg]||[],p=af(u,f,a.out,a.arg);if(!p)return!1;r[s]=new Int32Array(
p.merged),a.next=new Uint32Array(p.next);break}case m.CAPTURE:case m.EMPTY_WIDTH:case m.NOP:o=i(a.out),B[s]=B[a.out],r[s]=
r[a.out]?new Int32Array(r[a.out]):new Int32Array(0),a.next=new Uint32Array(Math.floor(r[s].length/2)+1).fill(a.out);break;case m.
MATCH:case m.FAIL:B[s]=a.op===m.MATCH;break;case m.RUNE:{if(B[s]=!1,a.next&&a.next.length>0)break;if(e.insert(a.out),!a.
runes||a.runes.length===0){r[s]=new Int32Array(0),a.next=new Uint32Array([a.out]);break}let l=[];if(a.runes.length===1&&
(a.arg&D.FOLD_CASE)!==0){let c=a.runes[0];l.push(c,c);for(let u=O.simpleFold(c);u!==c;u=O.simpleFold(u))l.push(u,u);l.sort(
(u,f)=>u-f)}else for(let c=0;c<a.runes.length;c++)l.push(a.runes[c]);r[s]=new Int32Array(l),a.next=new Uint32Array(Math.
floor(l.length/2)+1).fill(a.out),a.op=m.RUNE;break}case m.RUNE1:{if(B[s]=!1,a.next&&a.next.length>0)break;e.insert(a.out);
let l=[];if((a.arg&D.FOLD_CASE)!==0){let c=a.runes[0];l.push(c,c);for(let u=O.simpleFold(c);u!==c;u=O.simpleFold(u))l.push(
u,u);l.sort((u,f)=>u-f)}else l.push(a.runes[0],a.runes[0]);r[s]=new Int32Array(l),a.next=new Uint32Array(Math.floor(l.length/
2)+1).fill(a.out),a.op=m.RUNE;break}case m.RUNE_ANY:if(B[s]=!1,a.next&&a.next.length>0)break;e.insert(a.out),r[s]=new Int32Array(
[0,O.MAX_RUNE]),a.next=new Uint32Array([a.out]);break;case m.RUNE_ANY_NOT_NL:if(B[s]=!1,a.next&&a.next.length>0)break;e.
insert(a.out),r[s]=new Int32Array([0,9,11,O.MAX_RUNE]),a.next=new Uint32Array(Math.floor(r[s].length/2)+1).fill(a.out)}return o};
for(e.clear(),e.insert(t.start);!e.empty();)if(n.clear(),!i(e.next()))return null;for(let s=0;s<t.inst.length;s++)r[s]&&
(t.inst[s].runes=r[s]);return t},Cf=(t,e)=>{for(let n=0;n<e.inst.length;n++){let r=e.inst[n];switch(r.op){case m.ALT:case m.
ALT_MATCH:case m.RUNE:break;case m.CAPTURE:case m.EMPTY_WIDTH:case m.NOP:case m.MATCH:case m.FAIL:t.inst[n].next=null;break;case m.
RUNE1:case m.RUNE_ANY:case m.RUNE_ANY_NOT_NL:t.inst[n].next=null,t.inst[n].op=r.op,t.inst[n].runes=r.runes?new Int32Array(
r.runes):new Int32Array(0)}}},Mo=class da{static compile(e){if(e.start===0||e.numLb>0)return null;let n=e.inst[e.start];
if(n.op!==m.EMPTY_WIDTH||(n.arg&S.EMPTY_BEGIN_TEXT)===0)return null;let r=!1;for(let i=0;i<e.inst.length;i++)if(e.inst[i].
op===m.ALT||e.inst[i].op===m.ALT_MATCH){r=!0;break}for(let i=0;i<e.inst.length;i++){let s=e.inst[i],o=e.inst[s.out].op;switch(s.
op){case m.ALT:case m.ALT_MATCH:if(o===m.MATCH||e.inst[s.arg].op===m.MATCH)return null;break;case m.EMPTY_WIDTH:if(o===m.
MATCH){if((s.arg&S.EMPTY_END_TEXT)===S.EMPTY_END_TEXT)continue;return null}break;default:if(o===m.MATCH&&r)return null}}
let B=cf(e);return B=uf(B),B!==null&&Cf(B,e),B}static next(e,n){let r=e.matchRunePos(n);return r>=0?e.next[r]:e.op===m.ALT_MATCH?
e.out:0}static execute(e,n,r,B,i){let s=e.onepass;if(!s)return null;let o=new Int32Array(i).fill(-1),a=!1,l=n.step(r),c=l>>
3,u=l&7,f=Ce.EOF(),p=-1,g=0;l!==Ce.EOF()&&(f=n.step(r+u),f!==Ce.EOF()&&(p=f>>3,g=f&7));let E=r===0?S.emptyOpContext(-1,c):
n.context(r),A=s.start,N;for(;;){switch(N=s.inst[A],A=N.out,N.op){case m.MATCH:return B===D.ANCHOR_BOTH&&r!==n.endPos()?
null:(a=!0,o.length>0&&(o[0]=0,o[1]=r),i===0?[]:S.toArray(o));case m.RUNE:if(!N.matchRune(c))return null;break;case m.RUNE1:
if(c!==N.runes[0])return null;break;case m.RUNE_ANY:break;case m.RUNE_ANY_NOT_NL:if(c===10)return null;break;case m.ALT:case m.
ALT_MATCH:A=da.next(N,c);continue;case m.FAIL:return null;case m.NOP:continue;case m.EMPTY_WIDTH:if((N.arg&~E)!==0)return null;
continue;case m.CAPTURE:N.arg<o.length&&(o[N.arg]=r);continue;default:throw new Xn("bad inst")}if(u===0)break;E=S.emptyOpContext(
c,p),r+=u,c=p,u=g,c!==-1&&(f=n.step(r+u),f!==Ce.EOF()?(p=f>>3,g=f&7):(p=-1,g=0))}return a?i===0?[]:S.toArray(o):null}},h=class L{static Op=oa(
["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_\
TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT\
_PAREN","VERTICAL_BAR"]);static isPseudoOp(e){return e>=L.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){
return e===y.CODES["-"]?"\\":""}static fromRegexp(e){let n=new L(e.op);return n.flags=e.flags,n.subs=e.subs,n.runes=e.runes,
n.cap=e.cap,n.min=e.min,n.max=e.max,n.name=e.name,n.namedGroups=e.namedGroups,n.lb=e.lb,n}constructor(e){this.op=e,this.
flags=0,this.subs=L.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=
Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=L.emptySubs(),this.runes=new Int32Array(0),this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){
let e="";switch(this.op){case L.Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]";break;case L.Op.EMPTY_MATCH:e+="(?:)";break;case L.
Op.STAR:case L.Op.PLUS:case L.Op.QUEST:case L.Op.REPEAT:{let n=this.subs[0];switch(n.op>L.Op.CAPTURE||n.op===L.Op.LITERAL&&
n.runes.length>1?e+=`(?:${n.appendTo()})`:e+=n.appendTo(),this.op){case L.Op.STAR:e+="*";break;case L.Op.PLUS:e+="+";break;case L.
Op.QUEST:e+="?";break;case L.Op.REPEAT:e+=`{${this.min}`,this.min!==this.max&&(e+=",",this.max>=0&&(e+=this.max)),e+="}"}
(this.flags&D.NON_GREEDY)!==0&&(e+="?");break}case L.Op.CONCAT:for(let n of this.subs)n.op===L.Op.ALTERNATE?e+=`(?:${n.appendTo()}\
)`:e+=n.appendTo();break;case L.Op.ALTERNATE:{let n="";for(let r of this.subs)e+=n,n="|",e+=r.appendTo();break}case L.Op.
LITERAL:(this.flags&D.FOLD_CASE)!==0&&(e+="(?i:");for(let n of this.runes)e+=S.escapeRune(n);(this.flags&D.FOLD_CASE)!==
0&&(e+=")");break;case L.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case L.Op.ANY_CHAR:e+="(?s:.)";break;case L.Op.PLB:e+=`(?\
<=${this.subs[0].appendTo()})`;break;case L.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case L.Op.CAPTURE:this.name===
null||this.name.length===0?e+="(":e+=`(?P<${this.name}>`,this.subs[0].op!==L.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),
e+=")";break;case L.Op.BEGIN_TEXT:e+="\\A";break;case L.Op.END_TEXT:(this.flags&D.WAS_DOLLAR)!==0?e+="(?-m:$)":e+="\\z";
break;case L.Op.BEGIN_LINE:e+="^";break;case L.Op.END_LINE:e+="$";break;case L.Op.WORD_BOUNDARY:e+="\\b";break;case L.Op.
NO_WORD_BOUNDARY:e+="\\B";break;case L.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="\
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===O.MAX_RUNE){
e+="^";for(let n=1;n<this.runes.length-1;n+=2){let r=this.runes[n]+1,B=this.runes[n+1]-1;e+=L.quoteIfHyphen(r),e+=S.escapeRune(
r),r!==B&&(e+="-",e+=L.quoteIfHyphen(B),e+=S.escapeRune(B))}}else for(let n=0;n<this.runes.length;n+=2){let r=this.runes[n],
B=this.runes[n+1];e+=L.quoteIfHyphen(r),e+=S.escapeRune(r),r!==B&&(e+="-",e+=L.quoteIfHyphen(B),e+=S.escapeRune(B))}e+="\
]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.op===L.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let n of this.
subs){let r=n.maxCap();e<r&&(e=r)}return e}equals(e){if(!(e!==null&&e instanceof L)||this.op!==e.op)return!1;switch(this.
op){case L.Op.END_TEXT:if((this.flags&D.WAS_DOLLAR)!==(e.flags&D.WAS_DOLLAR))return!1;break;case L.Op.LITERAL:case L.Op.
CHAR_CLASS:if((this.flags&D.FOLD_CASE)!==(e.flags&D.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.
runes===null||e.runes===null||this.runes.length!==e.runes.length)return!1;for(let n=0;n<this.runes.length;n++)if(this.runes[n]!==
e.runes[n])return!1;break;case L.Op.ALTERNATE:case L.Op.CONCAT:if(this.subs.length!==e.subs.length)return!1;for(let n=0;n<
this.subs.length;++n)if(!this.subs[n].equals(e.subs[n]))return!1;break;case L.Op.STAR:case L.Op.PLUS:case L.Op.QUEST:if((this.
flags&D.NON_GREEDY)!==(e.flags&D.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case L.Op.REPEAT:if((this.flags&
D.NON_GREEDY)!==(e.flags&D.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case L.
Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;
break;case L.Op.PLB:case L.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},LB=class{static walk(t,e){
let n=[],r=t,B;for(;;){if(r.subs.length===0)B=e.leaf(r);else{let i=e.enter(r);if(i.result===void 0){n.push({re:r,state:i,
i:0}),r=r.subs[0];continue}B=i.result}for(;;){if(n.length===0)return B;let i=n[n.length-1];if(e.child(i.re,i.state,B,i.i),
i.i++,i.state.result===void 0&&i.i<i.re.subs.length){r=i.re.subs[i.i];break}n.pop(),B=i.state.result!==void 0?i.state.result:
e.leave(i.re,i.state)}}}},xo=class{constructor(t,e){let n=new Map,r=[0],B=[0],i=[0],s=[0];for(let g of t){let E=0;for(let A=0;A<
g.length;A++){let N=E*e+g[A],v=n.get(N);v===void 0&&(v=r.length,n.set(N,v),r.push(E),B.push(g[A]),i.push(i[E]+1),s.push(
0)),E=v}s[E]=1}let o=r.length,a=new Int32Array(o-1);for(let g=1;g<o;g++)a[g-1]=g;a.sort((g,E)=>r[g]-r[E]||B[g]-B[E]);let l=new Int32Array(
o+1);for(let g=1;g<o;g++)l[r[g]+1]++;for(let g=0;g<o;g++)l[g+1]+=l[g];let c=new Int32Array(o-1);for(let g=0;g<a.length;g++)
c[g]=B[a[g]];this.childStart=l,this.childUnit=c,this.childNode=a;let u=new Int32Array(o);for(let g=0;g<o;g++)u[g]=g;u.sort(
(g,E)=>i[g]-i[E]);let f=new Int32Array(o),p=Uint8Array.from(s);for(let g=1;g<o;g++){let E=u[g],A=r[E];if(A!==0){let N=f[A],
v=this.next(N,B[E]);for(;v<0&&N!==0;)N=f[N],v=this.next(N,B[E]);f[E]=v>=0?v:0}p[E]|=p[f[E]]}this.fail=f,this.match=p}next(t,e){
let n=this.childStart[t],r=this.childStart[t+1],B=this.childUnit;for(;n<r;){let i=n+r>>1,s=B[i];if(s===e)return this.childNode[i];
s<e?n=i+1:r=i}return-1}advance(t,e){for(;;){let n=this.next(t,e);if(n>=0)return n;if(t===0)return 0;t=this.fail[t]}}searchUTF16(t,e,n){
let r=0;for(let B=e;B<n;B++)if(r=this.advance(r,t.charCodeAt(B)),this.match[r]===1)return!0;return!1}searchUTF8(t,e,n){let r=0;
for(let B=e;B<n;B++)if(r=this.advance(r,t[B]),this.match[r]===1)return!0;return!1}},G=class wt{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===wt.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(n=>{let r=new Array(n.str.length);for(let B=0;B<n.str.length;B++)r[B]=n.str.charCodeAt(B);return r});this.ac16=
new xo(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new xo(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,n){switch(this.type){case wt.Type.NONE:return!0;case wt.Type.EXACT:return e.hasString(this,n);case wt.Type.AND:
for(let r=0;r<this.subs.length;r++)if(!this.subs[r].eval(e,n))return!1;return!0;case wt.Type.OR:if(this.allExact)return e.
hasAnyString(this,n);for(let r=0;r<this.subs.length;r++)if(this.subs[r].eval(e,n))return!0;return!1;default:return!0}}},
df=class Nt{static build(e){return e?LB.walk(e,Nt.WALKER):new G(G.Type.NONE)}static WALKER={leaf:e=>Nt.leaf(e),enter:e=>Nt.
enter(e),child:(e,n,r)=>Nt.child(e,n,r),leave:(e,n)=>Nt.leave(e,n)};static leaf(e){if(e.op!==h.Op.LITERAL)return new G(G.
Type.NONE);if(e.runes.length===0||(e.flags&D.FOLD_CASE)!==0)return new G(G.Type.NONE);let n="";for(let B=0;B<e.runes.length;B++){
if(O.isUnsearchable(e.runes[B]))return new G(G.Type.NONE);n+=String.fromCodePoint(e.runes[B])}let r=new G(G.Type.EXACT);
return r.str=n,r.bytes=S.stringToUtf8ByteArray(r.str),r}static enter(e){switch(e.op){case h.Op.CAPTURE:case h.Op.PLUS:return{
sub:null};case h.Op.REPEAT:return e.min>=1?{sub:null}:{result:new G(G.Type.NONE)};case h.Op.CONCAT:return{pf:new G(G.Type.
AND),subs:[]};case h.Op.ALTERNATE:return{pf:new G(G.Type.OR),subs:[]};default:return{result:new G(G.Type.NONE)}}}static child(e,n,r){
if(n.subs===void 0){n.sub=r;return}if(n.pf.type===G.Type.AND){if(r.type===G.Type.NONE)return;if(r.type===G.Type.AND){for(let B=0;B<
r.subs.length;B++)n.subs.push(r.subs[B]);return}n.subs.push(r);return}if(r.type===G.Type.NONE){n.result=new G(G.Type.NONE);
return}if(r.type===G.Type.OR){for(let B=0;B<r.subs.length;B++)n.subs.push(r.subs[B]);return}n.subs.push(r)}static leave(e,n){
if(n.subs===void 0)return n.sub;let r=n.pf,B=new Set,i=[];for(let l of n.subs){if(l.type===G.Type.EXACT){if(B.has(l.str))
continue;B.add(l.str)}i.push(l)}if(r.type===G.Type.AND){let l=[],c=0;for(let u of i)c+u.cost>G.MAX_SCANS||(l.push(u),c+=
u.cost);return l.length===0?new G(G.Type.NONE):l.length===1?l[0]:(r.subs=l,r.cost=c,r)}if(i.length===0)return new G(G.Type.
NONE);if(i.length===1)return i[0];r.subs=i;let s=!0,o=0,a=0;for(let l of i)l.type!==G.Type.EXACT?s=!1:a+=l.bytes.length,
o+=l.cost;return s?a>G.MAX_AC_UNITS?new G(G.Type.NONE):(r.allExact=!0,r.cost=1,r):o>G.MAX_SCANS?new G(G.Type.NONE):(r.cost=
o,r)}},Se=class{constructor(t=0,e=0){this.head=t,this.tail=e}},ff=class{constructor(){this.inst=[],this.start=0,this.numCap=
2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){
this.inst.push(new m(t))}markLookbehindInsts(){let t=new Uint8Array(this.inst.length),e=this.lbStarts.slice();for(;e.length>
0;){let n=e.pop();if(n===0||t[n]===1)continue;t[n]=1;let r=this.inst[n];switch(r.op){case m.ALT:case m.ALT_MATCH:e.push(
r.out,r.arg);break;case m.MATCH:case m.FAIL:break;default:e.push(r.out)}}this.lbInst=t}skipNop(t){let e=this.inst[t];for(;e.
op===m.NOP||e.op===m.CAPTURE;)e=this.inst[t],t=e.out;return e}prefix(){let t="",e=this.skipNop(this.start);if(!m.isRuneOp(
e.op)||e.runes.length!==1)return[e.op===m.MATCH,t];for(;m.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&D.FOLD_CASE)===0&&!O.
isUnsearchable(e.runes[0]);)t+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===m.MATCH,t]}startCond(){
let t=0,e=this.start;e:for(;;){let n=this.inst[e];switch(n.op){case m.EMPTY_WIDTH:t|=n.arg;break;case m.FAIL:return-1;case m.
CAPTURE:case m.NOP:break;default:break e}e=n.out}return t}patch(t,e){let n=t.head;for(;n!==0;){let r=this.inst[n>>1];(n&
1)===0?(n=r.out,r.out=e):(n=r.arg,r.arg=e)}}append(t,e){if(t.head===0)return e;if(e.head===0)return t;let n=this.inst[t.
tail>>1];return(t.tail&1)===0?n.out=e.head:n.arg=e.head,new Se(t.head,e.tail)}toString(){let t="";for(let e=0;e<this.inst.
length;e++){let n=t.length;t+=e,e===this.start&&(t+="*"),t+="        ".substring(t.length-n),t+=this.inst[e],t+=`
`}return t}},pf=new Int32Array([0,y.CODES[`
`]-1,y.CODES[`
`]+1,O.MAX_RUNE]),Go=new Int32Array([0,O.MAX_RUNE]),Vn=class{constructor(t=0,e=new Se,n=!1){this.i=t,this.out=e,this.nullable=
n}},fa=class bB{static compileRegexp(e){let n=new bB,r=n.compile(e);return n.prog.patch(r.out,n.newInst(m.MATCH).i),n.prog.
start=r.i,n.prog.markLookbehindInsts(),n.prog}static compileSet(e){let n=new bB;if(e.length===0)return n.prog.start=n.newInst(
m.FAIL).i,n.prog.markLookbehindInsts(),n.prog;let r=[];for(let i=0;i<e.length;i++){n.lbOffset=n.prog.numLb;let s=n.compile(
e[i]),o=n.newInst(m.MATCH);n.prog.getInst(o.i).arg=i,n.prog.patch(s.out,o.i),r.push(s.i)}let B=r[0];for(let i=1;i<r.length;i++){
let s=n.newInst(m.ALT),o=n.prog.getInst(s.i);o.out=B,o.arg=r[i],B=s.i}return n.prog.start=B,n.prog.markLookbehindInsts(),
n.prog}constructor(){this.prog=new ff,this.newInst(m.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,n,r)=>this.child(e,n,r),leave:(e,n)=>this.leave(e,n)}}newInst(e){return this.prog.
addInst(e),new Vn(this.prog.numInst()-1,new Se,!0)}nop(){let e=this.newInst(m.NOP);return e.out=new Se(e.i<<1,e.i<<1),e}fail(){
return new Vn}cap(e){let n=this.newInst(m.CAPTURE);return n.out=new Se(n.i<<1,n.i<<1),this.prog.getInst(n.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),n}cat(e,n){return e.i===0||n.i===0?(this.prog.patch(e.out,0),this.prog.patch(n.out,
0),this.fail()):(this.prog.patch(e.out,n.i),new Vn(e.i,n.out,e.nullable&&n.nullable))}alt(e,n){if(e.i===0)return n;if(n.
i===0)return e;let r=this.newInst(m.ALT),B=this.prog.getInst(r.i);return B.out=e.i,B.arg=n.i,r.out=this.prog.append(e.out,
n.out),r.nullable=e.nullable||n.nullable,r}loop(e,n){let r=this.newInst(m.ALT),B=this.prog.getInst(r.i);return n?(B.arg=
e.i,r.out=new Se(r.i<<1,r.i<<1)):(B.out=e.i,r.out=new Se(r.i<<1|1,r.i<<1|1)),this.prog.patch(e.out,r.i),r}quest(e,n){if(e.
i===0)return this.nop();let r=this.newInst(m.ALT),B=this.prog.getInst(r.i);return n?(B.arg=e.i,r.out=new Se(r.i<<1,r.i<<
1)):(B.out=e.i,r.out=new Se(r.i<<1|1,r.i<<1|1)),r.out=this.prog.append(r.out,e.out),r}star(e,n){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,n),n):this.loop(e,n)}plus(e,n){return e.i===0?this.fail():new Vn(e.i,this.loop(e,n).out,
e.nullable)}empty(e){let n=this.newInst(m.EMPTY_WIDTH);return this.prog.getInst(n.i).arg=e,n.out=new Se(n.i<<1,n.i<<1),n}rune(e,n){
let r=this.newInst(m.RUNE);r.nullable=!1;let B=this.prog.getInst(r.i);return B.runes=e,n&=D.FOLD_CASE,(e.length!==1||O.simpleFold(
e[0])===e[0])&&(n&=~D.FOLD_CASE),B.arg=n,r.out=new Se(r.i<<1,r.i<<1),(n&D.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?B.op=m.RUNE1:e.length===2&&e[0]===0&&e[1]===O.MAX_RUNE?B.op=m.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===y.CODES[`
`]-1&&e[2]===y.CODES[`
`]+1&&e[3]===O.MAX_RUNE&&(B.op=m.RUNE_ANY_NOT_NL),r}lookBehind(e,n){let r=Math.sign(n)*(Math.abs(n)+this.lbOffset),B=this.
newInst(m.LB_WRITE);this.prog.getInst(B.i).arg=r;let i=this.rune(Go,0),s=this.star(i,!0),o=this.cat(s,e);this.prog.patch(
o.out,B.i);let a=this.newInst(m.LB_CHECK);return this.prog.getInst(a.i).arg=r,this.prog.lbStarts.push(o.i),Math.abs(r)>this.
prog.numLb&&(this.prog.numLb=Math.abs(r)),a.out=new Se(a.i<<1,a.i<<1),a}compile(e){return LB.walk(e,this.walker)}leaf(e){
switch(e.op){case h.Op.NO_MATCH:return this.fail();case h.Op.EMPTY_MATCH:return this.nop();case h.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let n=null;for(let r of e.runes){let B=this.runeCache.get(r);B===void 0&&(B=new Int32Array(
[r]),this.runeCache.set(r,B));let i=this.rune(B,e.flags);n=n===null?i:this.cat(n,i)}return n}case h.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case h.Op.ANY_CHAR_NOT_NL:return this.rune(pf,0);case h.Op.ANY_CHAR:return this.rune(Go,0);case h.
Op.BEGIN_LINE:return this.empty(S.EMPTY_BEGIN_LINE);case h.Op.END_LINE:return this.empty(S.EMPTY_END_LINE);case h.Op.BEGIN_TEXT:
return this.empty(S.EMPTY_BEGIN_TEXT);case h.Op.END_TEXT:return this.empty(S.EMPTY_END_TEXT);case h.Op.WORD_BOUNDARY:return this.
empty(S.EMPTY_WORD_BOUNDARY);case h.Op.NO_WORD_BOUNDARY:return this.empty(S.EMPTY_NO_WORD_BOUNDARY);case h.Op.CONCAT:case h.
Op.ALTERNATE:return this.nop();default:throw new zt("regexp: unhandled case in compile")}}enter(e){switch(e.op){case h.Op.
PLB:case h.Op.NLB:case h.Op.STAR:case h.Op.PLUS:case h.Op.QUEST:return{sub:null};case h.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case h.Op.CONCAT:case h.Op.ALTERNATE:return{f:null};default:throw new zt("regexp: unhandled case in co\
mpile")}}child(e,n,r){e.op===h.Op.CONCAT?n.f=n.f===null?r:this.cat(n.f,r):e.op===h.Op.ALTERNATE?n.f=n.f===null?r:this.alt(
n.f,r):n.sub=r}leave(e,n){switch(e.op){case h.Op.PLB:case h.Op.NLB:return this.lookBehind(n.sub,e.lb);case h.Op.CAPTURE:{
let r=this.cap(e.cap<<1|1);return this.cat(this.cat(n.bra,n.sub),r)}case h.Op.STAR:return this.star(n.sub,(e.flags&D.NON_GREEDY)!==
0);case h.Op.PLUS:return this.plus(n.sub,(e.flags&D.NON_GREEDY)!==0);case h.Op.QUEST:return this.quest(n.sub,(e.flags&D.
NON_GREEDY)!==0);case h.Op.CONCAT:case h.Op.ALTERNATE:return n.f;default:throw new zt("regexp: unhandled case in compile")}}},
pa=class ce{static simplify(e){return e===null?null:LB.walk(e,ce.WALKER)}static WALKER={leaf:e=>ce.leaf(e),enter:e=>ce.enter(
e),child:(e,n,r,B)=>ce.child(e,n,r,B),leave:(e,n)=>ce.leave(e,n)};static leaf(e){if(e.op===h.Op.CHAR_CLASS){if(e.runes===
null)return e;if(e.runes.length===0)return new h(h.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===O.MAX_RUNE)
return new h(h.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===y.CODES[`
`]-1&&e.runes[2]===y.CODES[`
`]+1&&e.runes[3]===O.MAX_RUNE)return new h(h.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case h.Op.PLB:case h.
Op.NLB:case h.Op.CAPTURE:case h.Op.STAR:case h.Op.PLUS:case h.Op.QUEST:return{sub:null};case h.Op.CONCAT:case h.Op.ALTERNATE:
return{subs:[],changed:!1};case h.Op.REPEAT:return e.min===0&&e.max===0?{result:new h(h.Op.EMPTY_MATCH)}:{sub:null};default:
return{result:e}}}static child(e,n,r,B){if(n.subs===void 0){n.sub=r;return}if(r!==e.subs[B]&&(n.changed=!0),e.op===h.Op.
CONCAT){if(r.op===h.Op.NO_MATCH){n.result=new h(h.Op.NO_MATCH);return}if(r.op===h.Op.EMPTY_MATCH){n.changed=!0;return}if(r.
op===h.Op.CONCAT){n.changed=!0;for(let i=0;i<r.subs.length;i++)n.subs.push(r.subs[i]);return}}else{if(r.op===h.Op.NO_MATCH){
n.changed=!0;return}if(r.op===h.Op.ALTERNATE){n.changed=!0;for(let i=0;i<r.subs.length;i++)n.subs.push(r.subs[i]);return}}
n.subs.push(r)}static leave(e,n){switch(e.op){case h.Op.PLB:case h.Op.NLB:case h.Op.CAPTURE:{let r=n.sub;if(r!==e.subs[0]){
let B=h.fromRegexp(e);return B.runes=new Int32Array(0),B.subs=[r],B}return e}case h.Op.CONCAT:case h.Op.ALTERNATE:if(n.changed){
let r=n.subs;if(r.length===0)return new h(e.op===h.Op.CONCAT?h.Op.EMPTY_MATCH:h.Op.NO_MATCH);if(r.length===1)return r[0];
let B=h.fromRegexp(e);return B.runes=new Int32Array(0),B.subs=r,B}return e;case h.Op.STAR:case h.Op.PLUS:case h.Op.QUEST:
return ce.simplify1(e.op,e.flags,n.sub,e);case h.Op.REPEAT:return ce.simplifyRepeat(e,n.sub);default:return e}}static simplifyRepeat(e,n){
if(e.max===-1){if(e.min===0)return ce.simplify1(h.Op.STAR,e.flags,n,null);if(e.min===1)return ce.simplify1(h.Op.PLUS,e.flags,
n,null);let B=[];for(let i=0;i<e.min-1;i++)B.push(n);return B.push(ce.simplify1(h.Op.PLUS,e.flags,n,null)),ce.concat(B)}
if(e.min===1&&e.max===1)return n;let r=null;if(e.min>0){r=[];for(let B=0;B<e.min;B++)r.push(n)}if(e.max>e.min){let B=ce.
simplify1(h.Op.QUEST,e.flags,n,null);for(let i=e.min+1;i<e.max;i++)B=ce.simplify1(h.Op.QUEST,e.flags,ce.concat([n,B]),null);
if(r===null)return B;r.push(B)}return r!==null?ce.concat(r):new h(h.Op.NO_MATCH)}static concat(e){let n=[];for(let B=0;B<
e.length;B++){let i=e[B];if(i.op===h.Op.NO_MATCH)return new h(h.Op.NO_MATCH);if(i.op!==h.Op.EMPTY_MATCH){if(i.op===h.Op.
CONCAT){for(let s=0;s<i.subs.length;s++)n.push(i.subs[s]);continue}n.push(i)}}if(n.length===0)return new h(h.Op.EMPTY_MATCH);
if(n.length===1)return n[0];let r=new h(h.Op.CONCAT);return r.subs=n,r}static simplify1(e,n,r,B){if(r.op===h.Op.EMPTY_MATCH)
return r;if(r.op===h.Op.NO_MATCH)return e===h.Op.PLUS?r:new h(h.Op.EMPTY_MATCH);if(e===r.op&&(n&D.NON_GREEDY)===(r.flags&
D.NON_GREEDY))return r;if(B!==null&&B.op===e&&(B.flags&D.NON_GREEDY)===(n&D.NON_GREEDY)&&r===B.subs[0])return B;let i=new h(
e);return i.flags=n,i.subs=[r],i}},H=class{constructor(t,e){this.sign=t,this.cls=e}},vo=[48,57],Po=[9,10,12,13,32,32],Ho=[
48,57,65,90,95,95,97,122],_o=new Map([["\\d",new H(1,vo)],["\\D",new H(-1,vo)],["\\s",new H(1,Po)],["\\S",new H(-1,Po)],
["\\w",new H(1,Ho)],["\\W",new H(-1,Ho)]]),Ko=[48,57,65,90,97,122],Uo=[65,90,97,122],Jo=[0,127],$o=[9,9,32,32],jo=[0,31,
127,127],Yo=[48,57],Wo=[33,126],qo=[97,122],Qo=[32,126],Vo=[33,47,58,64,91,96,123,126],zo=[9,13,32,32],Xo=[65,90],Zo=[48,
57,65,90,95,95,97,122],ea=[48,57,65,70,97,102],ta=new Map([["[:alnum:]",new H(1,Ko)],["[:^alnum:]",new H(-1,Ko)],["[:alp\
ha:]",new H(1,Uo)],["[:^alpha:]",new H(-1,Uo)],["[:ascii:]",new H(1,Jo)],["[:^ascii:]",new H(-1,Jo)],["[:blank:]",new H(
1,$o)],["[:^blank:]",new H(-1,$o)],["[:cntrl:]",new H(1,jo)],["[:^cntrl:]",new H(-1,jo)],["[:digit:]",new H(1,Yo)],["[:^\
digit:]",new H(-1,Yo)],["[:graph:]",new H(1,Wo)],["[:^graph:]",new H(-1,Wo)],["[:lower:]",new H(1,qo)],["[:^lower:]",new H(
-1,qo)],["[:print:]",new H(1,Qo)],["[:^print:]",new H(-1,Qo)],["[:punct:]",new H(1,Vo)],["[:^punct:]",new H(-1,Vo)],["[:\
space:]",new H(1,zo)],["[:^space:]",new H(-1,zo)],["[:upper:]",new H(1,Xo)],["[:^upper:]",new H(-1,Xo)],["[:word:]",new H(
1,Zo)],["[:^word:]",new H(-1,Zo)],["[:xdigit:]",new H(1,ea)],["[:^xdigit:]",new H(-1,ea)]]),tt=class zn{static charClassToString(e,n){
let r="[";for(let B=0;B<n;B+=2){B>0&&(r+=" ");let i=e[B],s=e[B+1];i===s?r+=`0x${i.toString(16)}`:r+=`0x${i.toString(16)}\
-0x${s.toString(16)}`}return r+="]",r}static sortRanges(e,n){let r=n>>1,B=new Array(r);for(let s=0;s<r;s++)B[s]=s;B.sort(
(s,o)=>e[2*s]-e[2*o]||e[2*o+1]-e[2*s+1]);let i=e.slice(0,n);for(let s=0;s<r;s++)e[2*s]=i[2*B[s]],e[2*s+1]=i[2*B[s]+1]}constructor(e=S.
emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.
r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.
isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;
zn.sortRanges(this.r,this.len);let e=2;for(let n=2;n<this.len;n+=2){let r=this.r[n],B=this.r[n+1];if(r<=this.r[e-1]+1){B>
this.r[e-1]&&(this.r[e-1]=B);continue}this.r[e]=r,this.r[e+1]=B,e+=2}return this.len=e,this}appendLiteral(e,n){return(n&
D.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,n){if(this.len>0){for(let r=2;r<=4;r+=2)
if(this.len>=r){let B=this.r[this.len-r],i=this.r[this.len-r+1];if(e<=i+1&&B<=n+1)return e<B&&(this.r[this.len-r]=e),n>i&&
(this.r[this.len-r+1]=n),this}}return this.r[this.len++]=e,this.r[this.len++]=n,this}appendFoldedRange(e,n){if(e<=O.MIN_FOLD&&
n>=O.MAX_FOLD)return this.appendRange(e,n);if(n<O.MIN_FOLD||e>O.MAX_FOLD)return this.appendRange(e,n);e<O.MIN_FOLD&&(this.
appendRange(e,O.MIN_FOLD-1),e=O.MIN_FOLD),n>O.MAX_FOLD&&(this.appendRange(O.MAX_FOLD+1,n),n=O.MAX_FOLD);for(let r=e;r<=n;r++){
this.appendRange(r,r);for(let B=O.simpleFold(r);B!==r;B=O.simpleFold(B))this.appendRange(B,B)}return this}appendClass(e){
for(let n=0;n<e.length;n+=2)this.appendRange(e[n],e[n+1]);return this}appendFoldedClass(e){for(let n=0;n<e.length;n+=2)this.
appendFoldedRange(e[n],e[n+1]);return this}appendNegatedClass(e){let n=0;for(let r=0;r<e.length;r+=2){let B=e[r],i=e[r+1];
n<=B-1&&this.appendRange(n,B-1),n=i+1}return n<=O.MAX_RUNE&&this.appendRange(n,O.MAX_RUNE),this}appendTable(e){for(let n=0;n<
e.length;++n){let r=e.getLo(n),B=e.getHi(n),i=e.getStride(n);if(i===1){this.appendRange(r,B);continue}for(let s=r;s<=B;s+=
i)this.appendRange(s,s)}return this}appendNegatedTable(e){let n=0;for(let r=0;r<e.length;++r){let B=e.getLo(r),i=e.getHi(
r),s=e.getStride(r);if(s===1){n<=B-1&&this.appendRange(n,B-1),n=i+1;continue}for(let o=B;o<=i;o+=s)n<=o-1&&this.appendRange(
n,o-1),n=o+1}return n<=O.MAX_RUNE&&this.appendRange(n,O.MAX_RUNE),this}appendTableWithSign(e,n){return n<0?this.appendNegatedTable(
e):this.appendTable(e)}negateClass(){let e=0,n=0;for(let r=0;r<this.len;r+=2){let B=this.r[r],i=this.r[r+1];e<=B-1&&(this.
r[n]=e,this.r[n+1]=B-1,n+=2),e=i+1}return this.len=n,e<=O.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=O.MAX_RUNE),
this}appendClassWithSign(e,n){return n<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,n){let r=e.cls;return n&&
(r=new zn().appendFoldedClass(r).cleanClass().toArray()),this.appendClassWithSign(r,e.sign)}toString(){return zn.charClassToString(
this.r,this.len)}},hf=class{constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){this.position=
t}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(t){this.position+=t}skipString(t){
this.position+=t.length}pop(){let t=this.str.codePointAt(this.position);return this.position+=S.charCount(t),t}lookingAt(t){
return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){return this.str.substring(
t,this.position)}toString(){return this.rest()}},Vt=class F{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new C(
new Uint32Array([0,O.MAX_RUNE,1]));static ASCII_TABLE=new C(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new C(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:F.ANY_TABLE,fold:F.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:F.ASCII_TABLE,fold:F.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:ge.CATEGORIES.get("Cn"),fold:ge.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:ge.CATEGORIES.get("LC"),fold:ge.FOLD_CATEGORIES.get("LC"),sign:1}:ge.CATEGORIES.has(e)?
{tab:ge.CATEGORIES.get(e),fold:ge.FOLD_CATEGORIES.get(e),sign:1}:ge.SCRIPTS.has(e)?{tab:ge.SCRIPTS.get(e),fold:ge.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<O.MIN_FOLD||e>O.MAX_FOLD)return e;let n=e,r=e;for(e=O.simpleFold(e);e!==r;e=
O.simpleFold(e))n>e&&(n=e);return n}static leadingRegexp(e){if(e.op===h.Op.EMPTY_MATCH)return null;if(e.op===h.Op.CONCAT&&
e.subs.length>0){let n=e.subs[0];return n.op===h.Op.EMPTY_MATCH?null:n}return e}static literalRegexp(e,n){let r=new h(h.
Op.LITERAL);return r.flags=n,r.runes=S.stringToRunes(e),r}static parse(e,n){return new F(e,n).parseInternal()}static parseRepeat(e){
let n=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let r=F.parseInt(e);if(r===-1||!e.more())return-1;let B;
if(!e.lookingAt(","))B=r;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))B=-1;else if((B=F.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),r<0||r>1e3||B===-2||B>1e3||B>=0&&r>B)throw new Y(F.ERR_INVALID_REPEAT_SIZE,
e.from(n));return r<<16|B&O.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let n=0;n<e.length;n++){let r=e.
codePointAt(n);if(r!==y.CODES._&&!S.isalnum(r))return!1}return!0}static parseInt(e){let n=e.pos();for(;e.more()&&e.peek()>=
y.CODES[0]&&e.peek()<=y.CODES[9];)e.skip(1);let r=e.from(n);return r.length===0||r.length>1&&r.codePointAt(0)===y.CODES[0]?
-1:r.length>8?-2:parseInt(r,10)}static isCharClass(e){return e.op===h.Op.LITERAL&&e.runes.length===1||e.op===h.Op.CHAR_CLASS||
e.op===h.Op.ANY_CHAR_NOT_NL||e.op===h.Op.ANY_CHAR}static matchRune(e,n){switch(e.op){case h.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===n;case h.Op.CHAR_CLASS:for(let r=0;r<e.runes.length;r+=2)if(e.runes[r]<=n&&n<=e.runes[r+1])return!0;return!1;case h.
Op.ANY_CHAR_NOT_NL:return n!==y.CODES[`
`];case h.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,n){switch(e.op){case h.Op.ANY_CHAR:break;case h.Op.ANY_CHAR_NOT_NL:
F.matchRune(n,y.CODES[`
`])&&(e.op=h.Op.ANY_CHAR);break;case h.Op.CHAR_CLASS:{let r=new tt(Array.isArray(e.runes)?e.runes:Array.from(e.runes));n.
op===h.Op.LITERAL?r.appendLiteral(n.runes[0],n.flags):r.appendClass(n.runes),e.runes=r.toGrowableArray();break}case h.Op.
LITERAL:if(n.runes[0]===e.runes[0]&&n.flags===e.flags)break;e.op=h.Op.CHAR_CLASS,e.runes=new tt().appendLiteral(e.runes[0],
e.flags).appendLiteral(n.runes[0],n.flags).toGrowableArray()}}static parseEscape(e){let n=e.pos();if(e.skip(1),!e.more())
throw new Y(F.ERR_TRAILING_BACKSLASH);let r=e.pop();e:switch(r){case y.CODES[1]:case y.CODES[2]:case y.CODES[3]:case y.CODES[4]:case y.
CODES[5]:case y.CODES[6]:case y.CODES[7]:if(!e.more()||e.peek()<y.CODES[0]||e.peek()>y.CODES[7])break;case y.CODES[0]:{let B=r-
y.CODES[0];for(let i=1;i<3&&!(!e.more()||e.peek()<y.CODES[0]||e.peek()>y.CODES[7]);i++)B=B*8+e.peek()-y.CODES[0],e.skip(
1);return B}case y.CODES.x:{if(!e.more())break;if(r=e.pop(),r===y.CODES["{"]){let s=0,o=0;for(;;){if(!e.more())break e;if(r=
e.pop(),r===y.CODES["}"])break;let a=S.unhex(r);if(a<0||(o=o*16+a,o>O.MAX_RUNE))break e;s++}if(s===0)break e;return o}let B=S.
unhex(r);if(!e.more())break;r=e.pop();let i=S.unhex(r);if(B<0||i<0)break;return B*16+i}case y.CODES.a:return y.CODES["\x07"];case y.
CODES.f:return y.CODES["\f"];case y.CODES.n:return y.CODES[`
`];case y.CODES.r:return y.CODES["\r"];case y.CODES.t:return y.CODES["	"];case y.CODES.v:return y.CODES["\v"];default:if(r<=
O.MAX_ASCII&&!S.isalnum(r))return r}throw new Y(F.ERR_INVALID_ESCAPE,e.from(n))}static parseClassChar(e,n){if(!e.more())
throw new Y(F.ERR_MISSING_BRACKET,e.from(n));return e.lookingAt("\\")?F.parseEscape(e):e.pop()}static hasCapture(e){if(e===
null)return!1;if(e.op===h.Op.CAPTURE)return!0;if(e.subs){for(let n of e.subs)if(F.hasCapture(n))return!0}return!1}constructor(e,n=0){
this.wholeRegexp=e,this.flags=n,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=
0,this.numRunes=0,this.repeats=0,this.height=null,this.size=null,this.nlb=0}newRegexp(e){let n=this.free;return n!==null&&
n.subs!==null&&n.subs.length>0?(this.free=n.subs[0],n.reinit(),n.op=e):(n=new h(e),this.numRegexp+=1),n}reuse(e){this.height!==
null&&this.height.has(e)&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.free=e}checkLimits(e){
if(this.numRunes>F.MAX_RUNES)throw new Y(F.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===
null){if(this.repeats===0&&(this.repeats=1),e.op===h.Op.REPEAT){let n=e.max;n===-1&&(n=e.min),n<=0&&(n=1),n>Math.floor(F.
MAX_SIZE/this.repeats)?this.repeats=F.MAX_SIZE:this.repeats*=n}if(this.numRegexp<Math.floor(F.MAX_SIZE/this.repeats))return;
this.size=new Map;for(let n of this.stack)this.checkSize(n)}if(this.calcSize(e,!0)>F.MAX_SIZE)throw new Y(F.ERR_LARGE)}calcSize(e,n=!1){
if(!n&&this.size!==null&&this.size.has(e))return this.size.get(e);let r=0;switch(e.op){case h.Op.LITERAL:r=e.runes.length;
break;case h.Op.PLB:case h.Op.NLB:case h.Op.CAPTURE:case h.Op.STAR:r=2+this.calcSize(e.subs[0]);break;case h.Op.PLUS:case h.
Op.QUEST:r=1+this.calcSize(e.subs[0]);break;case h.Op.CONCAT:for(let B of e.subs)r=r+this.calcSize(B);break;case h.Op.ALTERNATE:
for(let B of e.subs)r=r+this.calcSize(B);e.subs.length>1&&(r=r+e.subs.length-1);break;case h.Op.REPEAT:{let B=this.calcSize(
e.subs[0]);if(e.max===-1){e.min===0?r=2+B:r=1+e.min*B;break}r=e.max*B+(e.max-e.min);break}}return r=Math.max(1,r),this.size===
null&&(this.size=new Map),this.size.set(e,r),r}checkHeight(e){if(!(this.numRegexp<F.MAX_HEIGHT)){if(this.height===null){
this.height=new Map;for(let n of this.stack)this.checkHeight(n)}if(this.calcHeight(e,!0)>F.MAX_HEIGHT)throw new Y(F.ERR_NESTING_DEPTH)}}calcHeight(e,n=!1){
if(!n&&this.height!==null&&this.height.has(e))return this.height.get(e);let r=1;for(let B of e.subs){let i=this.calcHeight(
B);r<1+i&&(r=1+i)}return this.height===null&&(this.height=new Map),this.height.set(e,r),r}pop(){return this.stack.pop()}popToPseudo(){
let e=this.stack.length,n=e;for(;n>0&&!h.isPseudoOp(this.stack[n-1].op);)n--;return this.stack.splice(n,e-n)}push(e){if(this.
numRunes+=e.runes.length,e.op===h.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],
this.flags&~D.FOLD_CASE))return null;e.op=h.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~D.FOLD_CASE}else if(e.op===
h.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&O.simpleFold(e.runes[0])===e.runes[2]&&
O.simpleFold(e.runes[2])===e.runes[0]||e.op===h.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&O.simpleFold(
e.runes[0])===e.runes[1]&&O.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|D.FOLD_CASE))
return null;e.op=h.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|D.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,n){let r=this.stack.length;if(r<2)return!1;let B=this.stack[r-1],i=this.
stack[r-2];if(B.op!==h.Op.LITERAL||i.op!==h.Op.LITERAL||(B.flags&D.FOLD_CASE)!==(i.flags&D.FOLD_CASE))return!1;Array.isArray(
i.runes)||(i.runes=Array.from(i.runes));for(let s=0;s<B.runes.length;s++)i.runes.push(B.runes[s]);return e>=0?(B.runes=[
e],B.flags=n,!0):(this.pop(),this.reuse(B),!1)}newLiteral(e,n){let r=this.newRegexp(h.Op.LITERAL);return r.flags=n,(n&D.
FOLD_CASE)!==0&&(e=F.minFoldRune(e)),r.runes=[e],r}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let n=this.
newRegexp(e);return n.flags=this.flags,this.push(n)}repeat(e,n,r,B,i,s){let o=this.flags;if((o&D.PERL_X)!==0&&(i.more()&&
i.lookingAt("?")&&(i.skip(1),o^=D.NON_GREEDY),s!==-1))throw new Y(F.ERR_INVALID_REPEAT_OP,i.from(s));let a=this.stack.length;
if(a===0)throw new Y(F.ERR_MISSING_REPEAT_ARGUMENT,i.from(B));let l=this.stack[a-1];if(h.isPseudoOp(l.op))throw new Y(F.
ERR_MISSING_REPEAT_ARGUMENT,i.from(B));let c=this.newRegexp(e);if(c.min=n,c.max=r,c.flags=o,c.subs=[l],this.stack[a-1]=c,
this.checkLimits(c),e===h.Op.REPEAT&&(n>=2||r>=2)&&!this.repeatIsValid(c,1e3))throw new Y(F.ERR_INVALID_REPEAT_SIZE,i.from(
B))}repeatIsValid(e,n){if(e.op===h.Op.REPEAT){let r=e.max;if(r===0)return!0;if(r<0&&(r=e.min),r>n)return!1;r>0&&(n=Math.
trunc(n/r))}for(let r of e.subs)if(!this.repeatIsValid(r,n))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(h.Op.EMPTY_MATCH)):this.push(this.collapse(e,h.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(h.Op.NO_MATCH)):
this.push(this.collapse(e,h.Op.ALTERNATE))}cleanAlt(e){e.op===h.Op.CHAR_CLASS&&(e.runes=new tt(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===O.MAX_RUNE?(e.runes=new Int32Array(0),e.op=h.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===y.CODES[`
`]-1&&e.runes[2]===y.CODES[`
`]+1&&e.runes[3]===O.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=h.Op.ANY_CHAR_NOT_NL))}collapse(e,n){if(e.length===1)return e[0];
let r=0;for(let o of e)r+=o.op===n?o.subs.length:1;let B=new Array(r).fill(null),i=0;for(let o of e)if(o.op===n){for(let a=0;a<
o.subs.length;a++)B[i++]=o.subs[a];this.reuse(o)}else B[i++]=o;let s=this.newRegexp(n);if(s.subs=B,n===h.Op.ALTERNATE&&(s.
subs=this.factor(s.subs),s.subs.length===1)){let o=s;s=s.subs[0],this.reuse(o)}return s}factor(e){if(e.length<2)return e;
let n=0,r=e.length,B=0,i=null,s=0,o=0,a=0;for(let c=0;c<=r;c++){let u=null,f=0,p=0;if(c<r){let g=e[n+c];if(g.op===h.Op.CONCAT&&
g.subs.length>0&&(g=g.subs[0]),g.op===h.Op.LITERAL&&(u=g.runes,f=g.runes.length,p=g.flags&D.FOLD_CASE),p===o){let E=0;for(;E<
s&&E<f&&i[E]===u[E];)E++;if(E>0){s=E;continue}}}if(c!==a)if(c===a+1)e[B++]=e[n+a];else{let g=this.newRegexp(h.Op.LITERAL);
g.flags=o,g.runes=i.slice(0,s);for(let N=a;N<c;N++)e[n+N]=this.removeLeadingString(e[n+N],s),this.checkLimits(e[n+N]);let E=this.
collapse(e.slice(n+a,n+c),h.Op.ALTERNATE),A=this.newRegexp(h.Op.CONCAT);A.subs=[g,E],e[B++]=A}a=c,i=u,s=f,o=p}r=B,n=0,a=
0,B=0;let l=null;for(let c=0;c<=r;c++){let u=null;if(!(c<r&&(u=F.leadingRegexp(e[n+c]),l!==null&&l.equals(u)&&(F.isCharClass(
l)||l.op===h.Op.REPEAT&&l.min===l.max&&F.isCharClass(l.subs[0]))))){if(c!==a)if(c===a+1)e[B++]=e[n+a];else{let f=l;for(let E=a;E<
c;E++){let A=E!==a;e[n+E]=this.removeLeadingRegexp(e[n+E],A),this.checkLimits(e[n+E])}let p=this.collapse(e.slice(n+a,n+
c),h.Op.ALTERNATE),g=this.newRegexp(h.Op.CONCAT);g.subs=[f,p],e[B++]=g}a=c,l=u}}r=B,n=0,a=0,B=0;for(let c=0;c<=r;c++)if(!(c<
r&&F.isCharClass(e[n+c]))){if(c!==a)if(c===a+1)e[B++]=e[n+a];else{let u=a;for(let p=a+1;p<c;p++){let g=e[n+u],E=e[n+p];(g.
op<E.op||g.op===E.op&&(g.runes!==null?g.runes.length:0)<(E.runes!==null?E.runes.length:0))&&(u=p)}let f=e[n+a];e[n+a]=e[n+
u],e[n+u]=f;for(let p=a+1;p<c;p++)F.mergeCharClass(e[n+a],e[n+p]),this.reuse(e[n+p]);this.cleanAlt(e[n+a]),e[B++]=e[n+a]}
c<r&&(e[B++]=e[n+c]),a=c+1}r=B,n=0,a=0,B=0;for(let c=0;c<r;++c)c+1<r&&e[n+c].op===h.Op.EMPTY_MATCH&&e[n+c+1].op===h.Op.EMPTY_MATCH||
(e[B++]=e[n+c]);return r=B,n=0,e.slice(n,r)}removeLeadingString(e,n){if(e.op===h.Op.CONCAT&&e.subs.length>0){let r=this.
removeLeadingString(e.subs[0],n);if(e.subs[0]=r,r.op===h.Op.EMPTY_MATCH)switch(this.reuse(r),e.subs.length){case 0:case 1:
e.op=h.Op.EMPTY_MATCH,e.subs=h.emptySubs();break;case 2:{let B=e;e=e.subs[1],this.reuse(B);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===h.Op.LITERAL&&(e.runes=e.runes.slice(n,e.runes.length),e.runes.length===0&&(e.op=
h.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,n){if(e.op===h.Op.CONCAT&&e.subs.length>0){switch(n&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=h.Op.EMPTY_MATCH,e.subs=h.emptySubs();break;case 1:{let r=e;
e=e.subs[0],this.reuse(r);break}}return e}return n&&this.reuse(e),this.newRegexp(h.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&D.LITERAL)!==0)return F.literalRegexp(this.wholeRegexp,this.flags);let e=-1,n=-1,r=-1,B=new hf(this.wholeRegexp);for(;B.
more();){let i=-1;e:switch(B.peek()){case y.CODES["("]:if((this.flags&D.LOOKBEHIND)!==0){if(B.lookingAt("(?<=")){this.parsePosLookBehind(),
B.skip(4);break}if(B.lookingAt("(?<!")){this.parseNegLookBehind(),B.skip(4);break}}if((this.flags&D.PERL_X)!==0&&B.lookingAt(
"(?")){this.parsePerlFlags(B);break}this.op(h.Op.LEFT_PAREN).cap=++this.numCap,B.skip(1);break;case y.CODES["|"]:this.parseVerticalBar(),
B.skip(1);break;case y.CODES[")"]:this.parseRightParen(),B.skip(1);break;case y.CODES["^"]:(this.flags&D.ONE_LINE)!==0?this.
op(h.Op.BEGIN_TEXT):this.op(h.Op.BEGIN_LINE),B.skip(1);break;case y.CODES.$:(this.flags&D.ONE_LINE)!==0?this.op(h.Op.END_TEXT).
flags|=D.WAS_DOLLAR:this.op(h.Op.END_LINE),B.skip(1);break;case y.CODES["."]:(this.flags&D.DOT_NL)!==0?this.op(h.Op.ANY_CHAR):
this.op(h.Op.ANY_CHAR_NOT_NL),B.skip(1);break;case y.CODES["["]:this.parseClass(B);break;case y.CODES["*"]:case y.CODES["\
+"]:case y.CODES["?"]:{i=B.pos();let s=null;switch(B.pop()){case y.CODES["*"]:s=h.Op.STAR;break;case y.CODES["+"]:s=h.Op.
PLUS;break;case y.CODES["?"]:s=h.Op.QUEST}this.repeat(s,n,r,i,B,e);break}case y.CODES["{"]:{let s=B.pos(),o=F.parseRepeat(
B);if(o<0){B.rewindTo(s),this.literal(B.pop());break}i=s,n=o>>16,r=(o&O.MAX_BMP)<<16>>16,this.repeat(h.Op.REPEAT,n,r,i,B,
e);break}case y.CODES["\\"]:{let s=B.pos();if(B.skip(1),(this.flags&D.PERL_X)!==0&&B.more())switch(B.pop()){case y.CODES.
A:this.op(h.Op.BEGIN_TEXT);break e;case y.CODES.b:this.op(h.Op.WORD_BOUNDARY);break e;case y.CODES.B:this.op(h.Op.NO_WORD_BOUNDARY);
break e;case y.CODES.C:throw new Y(F.ERR_INVALID_ESCAPE,"\\C");case y.CODES.Q:{let l=B.rest(),c=l.indexOf("\\E");c>=0?(l=
l.substring(0,c),B.skipString(l),B.skipString("\\E")):B.skipString(l);let u=0;for(;u<l.length;){let f=l.codePointAt(u);this.
literal(f),u+=S.charCount(f)}break e}case y.CODES.z:this.op(h.Op.END_TEXT);break e;default:B.rewindTo(s)}else B.rewindTo(
s);let o=this.newRegexp(h.Op.CHAR_CLASS);if(o.flags=this.flags,B.lookingAt("\\p")||B.lookingAt("\\P")){let l=new tt;if(this.
parseUnicodeClass(B,l)){o.runes=l.toArray(),this.push(o);break e}}let a=new tt;if(this.parsePerlClassEscape(B,a)){o.runes=
a.toArray(),this.push(o);break e}B.rewindTo(s),this.reuse(o),this.literal(F.parseEscape(B));break}default:this.literal(B.
pop())}e=i}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new Y(F.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let n=e.pos(),r=e.rest();
if(r.startsWith("(?P<")||r.startsWith("(?<")){let o=r.charAt(2)==="P"?4:3,a=r.indexOf(">");if(a<0)throw new Y(F.ERR_INVALID_NAMED_CAPTURE,
r);let l=r.substring(o,a);if(e.skipString(l),e.skip(o+1),!F.isValidCaptureName(l))throw new Y(F.ERR_INVALID_NAMED_CAPTURE,
r.substring(0,a+1));let c=this.op(h.Op.LEFT_PAREN);if(c.cap=++this.numCap,this.namedGroups[l])throw new Y(F.ERR_DUPLICATE_NAMED_CAPTURE,
l);this.namedGroups[l]=this.numCap,c.name=l;return}e.skip(2);let B=this.flags,i=1,s=!1;e:for(;e.more();){let o=e.pop();switch(o){case y.
CODES.i:B|=D.FOLD_CASE,s=!0;break;case y.CODES.m:B&=~D.ONE_LINE,s=!0;break;case y.CODES.s:B|=D.DOT_NL,s=!0;break;case y.
CODES.U:B|=D.NON_GREEDY,s=!0;break;case y.CODES["-"]:if(i<0)break e;i=-1,B=~B,s=!1;break;case y.CODES[":"]:case y.CODES["\
)"]:if(i<0){if(!s)break e;B=~B}o===y.CODES[":"]&&this.op(h.Op.LEFT_PAREN),this.flags=B;return;default:break e}}throw new Y(
F.ERR_INVALID_PERL_OP,e.from(n))}parsePosLookBehind(){let e=this.newRegexp(h.Op.LEFT_PAREN);return e.flags=this.flags,e.
lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(h.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(h.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.
stack.length;if(e>=3&&this.stack[e-2].op===h.Op.VERTICAL_BAR&&F.isCharClass(this.stack[e-1])&&F.isCharClass(this.stack[e-
3])){let n=this.stack[e-1],r=this.stack[e-3];if(n.op>r.op){let B=r;r=n,n=B,this.stack[e-3]=r}return F.mergeCharClass(r,n),
this.reuse(n),this.pop(),!0}if(e>=2){let n=this.stack[e-1],r=this.stack[e-2];if(r.op===h.Op.VERTICAL_BAR)return e>=3&&this.
cleanAlt(this.stack[e-3]),this.stack[e-2]=n,this.stack[e-1]=r,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&
this.pop(),this.alternate(),this.stack.length<2)throw new Y(F.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),n=this.
pop();if(n.op!==h.Op.LEFT_PAREN)throw new Y(F.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=n.flags,n.lb!==0){if(F.
hasCapture(e))throw new Y(F.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);n.lb>0?n.op=h.Op.PLB:n.op=h.Op.NLB,n.subs=
[e],this.push(n);return}n.cap===0?this.push(e):(n.op=h.Op.CAPTURE,n.subs=[e],this.push(n))}parsePerlClassEscape(e,n){let r=e.
pos();if((this.flags&D.PERL_X)===0||!e.more()||e.pop()!==y.CODES["\\"]||!e.more())return!1;e.pop();let B=e.from(r),i=_o.
has(B)?_o.get(B):null;return i===null?!1:(n.appendGroup(i,(this.flags&D.FOLD_CASE)!==0),!0)}parseNamedClass(e,n){let r=e.
rest(),B=r.indexOf(":]");if(B<0)return!1;let i=r.substring(0,B+2);e.skipString(i);let s=ta.has(i)?ta.get(i):null;if(s===
null)throw new Y(F.ERR_INVALID_CHAR_RANGE,i);return n.appendGroup(s,(this.flags&D.FOLD_CASE)!==0),!0}parseUnicodeClass(e,n){
let r=e.pos();if((this.flags&D.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let B=1,
i=e.pop();if(i===y.CODES.P&&(B=-1),!e.more())throw e.rewindTo(r),new Y(F.ERR_INVALID_CHAR_RANGE,e.rest());i=e.pop();let s;
if(i!==y.CODES["{"])s=S.runeToString(i);else{let c=e.rest(),u=c.indexOf("}");if(u<0)throw e.rewindTo(r),new Y(F.ERR_INVALID_CHAR_RANGE,
e.rest());s=c.substring(0,u),e.skipString(s),e.skip(1)}s.length!==0&&s.codePointAt(0)===y.CODES["^"]&&(B=0-B,s=s.substring(
1));let o=F.unicodeTable(s);if(o===null)throw new Y(F.ERR_INVALID_CHAR_RANGE,e.from(r));o.sign<0&&(B=0-B);let a=o.tab,l=o.
fold;if((this.flags&D.FOLD_CASE)===0||l===null)n.appendTableWithSign(a,B);else{let c=new tt().appendTable(a).appendTable(
l).cleanClass().toArray();n.appendClassWithSign(Array.from(c),B)}return!0}parseClass(e){let n=e.pos();e.skip(1);let r=this.
newRegexp(h.Op.CHAR_CLASS);r.flags=this.flags;let B=new tt,i=1;e.more()&&e.lookingAt("^")&&(i=-1,e.skip(1),(this.flags&D.
CLASS_NL)===0&&B.appendRange(y.CODES[`
`],y.CODES[`
`]));let s=!0;for(;!e.more()||e.peek()!==y.CODES["]"]||s;){if(e.more()&&e.lookingAt("-")&&(this.flags&D.PERL_X)===0&&!s){
let c=e.rest();if(c==="-"||!c.startsWith("-]"))throw e.rewindTo(n),new Y(F.ERR_INVALID_CHAR_RANGE,e.rest())}s=!1;let o=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,B))continue;e.rewindTo(o)}if(this.parseUnicodeClass(e,B)||this.parsePerlClassEscape(
e,B))continue;e.rewindTo(o);let a=F.parseClassChar(e,n),l=a;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(l=F.parseClassChar(e,n),l<a)throw new Y(F.ERR_INVALID_CHAR_RANGE,e.from(o))}(this.flags&D.FOLD_CASE)===
0?B.appendRange(a,l):B.appendFoldedRange(a,l)}e.skip(1),B.cleanClass(),i<0&&B.negateClass(),r.runes=B.toArray(),this.push(
r)}},gf=class rt{static initTest(e){let n=rt.compile(e),r=new rt(n.expr,n.prog,n.numSubexp,n.longest);return r.cond=n.cond,
r.prefix=n.prefix,r.prefixUTF8=n.prefixUTF8,r.prefixComplete=n.prefixComplete,r.prefixRune=n.prefixRune,r.prefilter=n.prefilter,
r.namedGroups=n.namedGroups,r}static compile(e){return rt.compileImpl(e,D.PERL,!1)}static compilePOSIX(e){return rt.compileImpl(
e,D.POSIX,!0)}static compileImpl(e,n,r){let B=Vt.parse(e,n),i=B.maxCap(),s=B.namedGroups;B=pa.simplify(B);let o=df.build(
B),a=fa.compileRegexp(B),l=new rt(e,a,i,r);l.prefilter=o.type===G.Type.NONE?null:o;let[c,u]=a.prefix();return l.prefixComplete=
c,l.prefix=u,l.prefixUTF8=S.stringToUtf8ByteArray(l.prefix),l.prefix.length>0&&(l.prefixRune=l.prefix.codePointAt(0)),l.
namedGroups=s,l}static match(e,n){return rt.compile(e).match(n)}constructor(e,n,r=0,B=0){this.expr=e,this.prog=n,this.numSubexp=
r,this.longest=B,this.cond=n.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=Mo.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new NB(this.prog)),this.lazyDFA}matchPrefixComplete(e,n,r,B){if((r===
D.ANCHOR_START||r===D.ANCHOR_BOTH)&&n!==0)return null;let i=-1,s=-1,o=e.prefixLength(this);if(r===D.UNANCHORED){let a=e.
index(this,n);if(a<0)return null;i=n+a,s=i+o}else if(r===D.ANCHOR_BOTH){if(e.endPos()!==o||e.index(this,0)!==0)return null;
i=0,s=o}else if(r===D.ANCHOR_START){if(e.index(this,0)!==0)return null;i=0,s=o}if(i<0)return null;if(B>0){let a=new Int32Array(
B).fill(-1);return a[0]=i,a[1]=s,Array.from(a)}return[]}createLookbehindState(){return this.prog.numLb>0?new tf(this.prog):
null}executeEngine(e,n,r,B,i=null){if(this.prefixComplete&&(B===0||this.numSubexp===0))return this.matchPrefixComplete(e,
n,r,B);if(this.prefilter!==null&&r===D.UNANCHORED&&!this.prefilter.eval(e,n))return null;if(this.onepass!==null)return Mo.
execute(this,e,n,r,B);if(B>0)return this.prog.numLb===0&&e.endPos()<=Qn.maxBitStateLen(this.prog)?Qn.execute(this,e,n,r,
B):this.doExecuteNFA(e,n,r,B,i);if(this.prog.numLb===0){let s=this.dfa.match(e,n,r);if(s!==null)return s?[]:null;if(e.endPos()<=
Qn.maxBitStateLen(this.prog))return Qn.execute(this,e,n,r,B)}return this.doExecuteNFA(e,n,r,B,i)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,n,r,B,i=null){
let s=this.get();s||(s=ca.fromRE2(this)),s.init(B);let o=s.match(e,n,r,i)?s.submatches():null;return this.put(s),o}match(e){
return this.executeEngine(U.fromUTF16(e),0,D.UNANCHORED,0)!==null}matchWithGroup(e,n,r,B,i,s=null){return e instanceof st||
(S.isByteArray(e)?e=it.utf8(e):e=it.utf16(e)),this.matchMachineInput(e,n,r,B,i,s)}matchMachineInput(e,n,r,B,i,s=null){if(n>
r)return[!1,null];let o=e.isUTF16Encoding()?U.fromUTF16(e.asCharSequence(),0,r):U.fromUTF8(e.asBytes(),0,r),a=this.executeEngine(
o,n,B,2*i,s);return a===null?[!1,null]:[!0,a]}matchUTF8(e){return this.executeEngine(U.fromUTF8(e),0,D.UNANCHORED,0)!==null}replaceAll(e,n){
return this.replaceAllFunc(e,()=>n,2*e.length+1)}replaceFirst(e,n){return this.replaceAllFunc(e,()=>n,1)}replaceAllFunc(e,n,r){
let B=0,i=0,s="",o=U.fromUTF16(e),a=this.createLookbehindState(),l=0;for(;i<=e.length;){let c=this.executeEngine(o,i,D.UNANCHORED,
2,a);if(c===null||c.length===0)break;s+=e.substring(B,c[0]),(c[1]>B||c[0]===0)&&(s+=n(e.substring(c[0],c[1])),l++),B=c[1];
let u=o.step(i)&7;if(i+u>c[1]?i+=u:i+1>c[1]?i++:i=c[1],l>=r)break}return s+=e.substring(B),s}pad(e){if(e===null)return null;
let n=(1+this.numSubexp)*2;if(e.length<n){let r=new Array(n).fill(-1);for(let B=0;B<e.length;B++)r[B]=e[B];e=r}return e}allMatches(e,n,r=B=>B){
let B=[],i=e.endPos();n<0&&(n=i+1);let s=0,o=0,a=-1,l=this.createLookbehindState();for(;o<n&&s<=i;){let c=this.executeEngine(
e,s,D.UNANCHORED,this.prog.numCap,l);if(c===null||c.length===0)break;let u=!0;if(c[1]===s){c[0]===a&&(u=!1);let f=e.step(
s);f<0?s=i+1:s+=f&7}else s=c[1];a=c[1],u&&(B.push(r(this.pad(c))),o++)}return B}findUTF8(e){let n=this.executeEngine(U.fromUTF8(
e),0,D.UNANCHORED,2);return n===null?null:e.slice(n[0],n[1])}findUTF8Index(e){let n=this.executeEngine(U.fromUTF8(e),0,D.
UNANCHORED,2);return n===null?null:n.slice(0,2)}find(e){let n=this.executeEngine(U.fromUTF16(e),0,D.UNANCHORED,2);return n===
null?"":e.substring(n[0],n[1])}findIndex(e){return this.executeEngine(U.fromUTF16(e),0,D.UNANCHORED,2)}findUTF8Submatch(e){
let n=this.executeEngine(U.fromUTF8(e),0,D.UNANCHORED,this.prog.numCap);if(n===null)return null;let r=new Array(1+this.numSubexp).
fill(null);for(let B=0;B<r.length;B++)2*B<n.length&&n[2*B]>=0&&(r[B]=e.slice(n[2*B],n[2*B+1]));return r}findUTF8SubmatchIndex(e){
return this.pad(this.executeEngine(U.fromUTF8(e),0,D.UNANCHORED,this.prog.numCap))}findSubmatch(e){let n=this.executeEngine(
U.fromUTF16(e),0,D.UNANCHORED,this.prog.numCap);if(n===null)return null;let r=new Array(1+this.numSubexp).fill(null);for(let B=0;B<
r.length;B++)2*B<n.length&&n[2*B]>=0&&(r[B]=e.substring(n[2*B],n[2*B+1]));return r}findSubmatchIndex(e){return this.pad(
this.executeEngine(U.fromUTF16(e),0,D.UNANCHORED,this.prog.numCap))}findAllUTF8(e,n){let r=this.allMatches(U.fromUTF8(e),
n,B=>e.slice(B[0],B[1]));return r.length===0?null:r}findAllUTF8Index(e,n){let r=this.allMatches(U.fromUTF8(e),n,B=>B.slice(
0,2));return r.length===0?null:r}findAll(e,n){let r=this.allMatches(U.fromUTF16(e),n,B=>e.substring(B[0],B[1]));return r.
length===0?null:r}findAllIndex(e,n){let r=this.allMatches(U.fromUTF16(e),n,B=>B.slice(0,2));return r.length===0?null:r}findAllUTF8Submatch(e,n){
let r=this.allMatches(U.fromUTF8(e),n,B=>{let i=new Array(B.length/2|0).fill(null);for(let s=0;s<i.length;s++)B[2*s]>=0&&
(i[s]=e.slice(B[2*s],B[2*s+1]));return i});return r.length===0?null:r}findAllUTF8SubmatchIndex(e,n){let r=this.allMatches(
U.fromUTF8(e),n);return r.length===0?null:r}findAllSubmatch(e,n){let r=this.allMatches(U.fromUTF16(e),n,B=>{let i=new Array(
B.length/2|0).fill(null);for(let s=0;s<i.length;s++)B[2*s]>=0&&(i[s]=e.substring(B[2*s],B[2*s+1]));return i});return r.length===
0?null:r}findAllSubmatchIndex(e,n){let r=this.allMatches(U.fromUTF16(e),n);return r.length===0?null:r}},TB=class Bt{static UNANCHORED=D.
UNANCHORED;static ANCHOR_START=D.ANCHOR_START;static ANCHOR_BOTH=D.ANCHOR_BOTH;constructor(e=Bt.UNANCHORED,n=0,r=8388608){
if(![Bt.UNANCHORED,Bt.ANCHOR_START,Bt.ANCHOR_BOTH].includes(e))throw new ia("The anchor should be RE2Set.UNANCHORED, RE2\
Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");S.checkFlags(n),this.anchor=e,this.jsFlags=n,this.maxMem=r;let B=D.PERL;(n&Be.DISABLE_UNICODE_GROUPS)!==
0&&(B&=~D.UNICODE_GROUPS),(n&Be.LOOKBEHINDS)!==0&&(B|=D.LOOKBEHIND),this.re2Flags=B,this.regexps=[],this.prog=null,this.
dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new zt("Cannot add patterns after compile");S.checkPattern(e);let n=e;
(this.jsFlags&Be.CASE_INSENSITIVE)!==0&&(n=`(?i)${n}`),(this.jsFlags&Be.DOTALL)!==0&&(n=`(?s)${n}`),(this.jsFlags&Be.MULTILINE)!==
0&&(n=`(?m)${n}`);let r=Vt.parse(n,this.re2Flags);return this.regexps.push(pa.simplify(r)),this.regexps.length-1}compile(){
if(this.prog)return;let e=fa.compileSet(this.regexps);if(e.numInst()>Vt.MAX_SIZE)throw new zt(`${Vt.ERR_LARGE}: the set \
compiles to ${e.numInst()} instructions, more than ${Vt.MAX_SIZE}`);this.prog=e,this.dfa=new NB(this.prog,this.maxMem),this.
dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,longest:!1}}match(e){this.prog||this.compile();
let n=S.isByteArray(e)?U.fromUTF8(e):U.fromUTF16(e),r=D.UNANCHORED;this.anchor===Bt.ANCHOR_START?r=D.ANCHOR_START:this.anchor===
Bt.ANCHOR_BOTH&&(r=D.ANCHOR_BOTH);let B=this.dfa.matchSet(n,0,r);if(B!==null)return B;let i=ca.fromRE2(this.dummyRe2);return i.
init(0),i.matchSet(n,0,r)}},mf=class Lt{static isHexadecimal(e){return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){
let n="";if(Object.prototype.toString.call(e)==="[object RegExp]"&&(e.ignoreCase&&(n+="i"),e.multiline&&(n+="m"),e.dotAll&&
(n+="s"),e=e.source),typeof e!="string")return e;let r="",B=!1,i=e.length;i===0&&(r="(?:)",B=!0);let s=!1,o=0;for(;o<i;){
let l=e[o];if(l==="\\"){if(o+1<i)switch(l=e[o+1],l){case"\\":r+="\\\\",o+=2;continue;case"c":if(o+2<i){let f=e[o+2].charCodeAt(
0);if(f>=65&&f<=90||f>=97&&f<=122){let p=f%32;r+="\\x",r+=(p>>4).toString(16).toUpperCase(),r+=(p&15).toString(16).toUpperCase(),
o+=3,B=!0;continue}}r+="c",o+=2,B=!0;continue;case"u":if(o+2<i){if(e[o+2]==="{"){let f=o+3,p=!1,g=!1;for(;f<i;){let E=e[f];
if(E==="}"){g=!0;break}if(!Lt.isHexadecimal(E))break;p=!0,f++}if(g&&p){r+="\\x",o+=2,B=!0;continue}}else if(o+5<i){let f=!0;
for(let p=0;p<4;p++)if(!Lt.isHexadecimal(e[o+2+p])){f=!1;break}if(f){r+="\\x{"+e.substring(o+2,o+6)+"}",o+=6,B=!0;continue}}}
r+="u",o+=2,B=!0;continue;case"x":{let f=!1;if(o+2<i&&e[o+2]==="{"){let p=o+3,g=!1,E=!1;for(;p<i;){let A=e[p];if(A==="}"){
E=!0;break}if(!Lt.isHexadecimal(A))break;g=!0,p++}E&&g&&(f=!0)}else o+3<i&&Lt.isHexadecimal(e[o+2])&&Lt.isHexadecimal(e[o+
3])&&(f=!0);f?(r+="\\x",o+=2):(r+="x",o+=2,B=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"\
s":case"S":case"w":case"W":case"b":case"B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"\
3":case"4":case"5":case"6":case"7":r+="\\"+l,o+=2;continue;default:{let f=e.codePointAt(o+1);if(f>=48&&f<=57||f>=65&&f<=
90||f>=97&&f<=122){let p=S.charCount(f);r+=e.substring(o+1,o+1+p),o+=p+1,B=!0}else{r+="\\";let p=S.charCount(f);r+=e.substring(
o+1,o+1+p),o+=p+1}continue}}}else if(l==="/"){r+="\\/",o+=1,B=!0;continue}else if(l==="["){if(!s&&e[o+1]==="]"){r+="[^\\x\
00-\\x{10FFFF}]",o+=2,B=!0;continue}if(!s&&e[o+1]==="^"&&e[o+2]==="]"){r+="[\\x00-\\x{10FFFF}]",o+=3,B=!0;continue}s=!0}else if(l===
"]")s=!1;else if(!s&&l==="("&&o+2<i&&e[o+1]==="?"&&e[o+2]==="<"&&o+3<i&&!"=!>)".includes(e[o+3])){r+="(?P<",o+=3,B=!0;continue}
let c=e.codePointAt(o),u=S.charCount(c);r+=e.substring(o,o+u),o+=u}let a=B?r:e;return n.length>0?`(?${n})${a}`:a}},na=(t,e)=>{
let n=t.matchArray();return n.index=t.start(0),n.input=e,n.groups=t.namedGroupsObject(),n},Km=class Ne{static CASE_INSENSITIVE=Be.
CASE_INSENSITIVE;static DOTALL=Be.DOTALL;static MULTILINE=Be.MULTILINE;static DISABLE_UNICODE_GROUPS=Be.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=Be.
LONGEST_MATCH;static LOOKBEHINDS=Be.LOOKBEHINDS;static quote(e){return S.quoteMeta(e)}static quoteReplacement(e,n=!1){return No.
quoteReplacement(e,n)}static translateRegExp(e){return mf.translate(e)}static compile(e,n=0){S.checkPattern(e),S.checkFlags(
n);let r=e;(n&Ne.CASE_INSENSITIVE)!==0&&(r=`(?i)${r}`),(n&Ne.DOTALL)!==0&&(r=`(?s)${r}`),(n&Ne.MULTILINE)!==0&&(r=`(?m)${r}`);
let B=D.PERL;(n&Ne.DISABLE_UNICODE_GROUPS)!==0&&(B&=~D.UNICODE_GROUPS),(n&Ne.LOOKBEHINDS)!==0&&(B|=D.LOOKBEHIND);let i=new Ne(
e,n);return i.re2Input=gf.compileImpl(r,B,(n&Ne.LONGEST_MATCH)!==0),i}static matches(e,n){return Ne.compile(e).testExact(
n)}static initTest(e,n,r){if(e==null)throw new Error("pattern is null");if(r==null)throw new Error("re2 is null");let B=new Ne(
e,n);return B.re2Input=r,B}constructor(e,n){this.patternInput=e,this.flagsInput=n,this.re2Input=null}reset(){this.re2Input.
reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(e){return this.
testExact(e)}matcher(e){return S.isByteArray(e)&&(e=it.utf8(e)),new No(this,e)}test(e){return S.isByteArray(e)?this.re2Input.
matchUTF8(e):this.re2Input.match(e)}testExact(e){let n=S.isByteArray(e)?U.fromUTF8(e):U.fromUTF16(e);return this.re2Input.
executeEngine(n,0,D.ANCHOR_BOTH,0)!==null}exec(e){let n=this.matcher(e);return n.find()?na(n,e):null}split(e,n=0){let r=this.
matcher(e),B=[],i=0,s=0;for(;r.find();){if(s===0&&r.end()===0){s=r.end();continue}if(n>0&&B.length===n-1)break;if(s===r.
start()){if(n===0){i+=1,s=r.end();continue}}else for(;i>0;)B.push(""),i-=1;B.push(r.substring(s,r.start())),s=r.end()}if(n===
0&&s!==r.inputLength()){for(;i>0;)B.push(""),i-=1;B.push(r.substring(s,r.inputLength()))}return(n!==0||B.length===0&&!(s===
r.inputLength()&&s>0))&&B.push(r.substring(s,r.inputLength())),B}*matchAll(e){let n=this.matcher(e);for(;n.find();)yield na(
n,e)}toString(){return this.patternInput}programSize(){return this.re2Input.numberOfInstructions()}groupCount(){return this.
re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}equals(e){return this===e?!0:e===null||
this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&this.patternInput===e.patternInput}};var Ef=4096,Df=2e3;function ha(t,e){let n=[],r=[];for(let[B,i]of t.split(",").entries()){let s=Dr(i);if(s==="")continue;
let o=B+1,a=yf(s,e);a===void 0?r.push({source:s,position:o}):n.push({pattern:a,position:o})}return{parts:n,invalid:r}}function yf(t,e){
if(!(t.length>Ef)){if(/^[a-z0-9-]+$/.test(t))return{source:t,literal:t,matches:n=>n===t};if(e.compiles(t))return{source:t,
literal:void 0,matches:n=>e.matches(t,n)}}}function ga(t){return je(t)}var Sf=256*1024,Af=2048,Of=1e6,RB=class{#t=new Map;#e=0;compiles(e){
return this.#n(e)!==void 0}matches(e,n){let r=this.#n(e);if(r===void 0)return!1;let B=r.answers.get(n);if(B!==void 0)return B;
let i=r.set.match(n).length>0;return this.#e>=Of&&this.#B(),r.answers.set(n,i),this.#e+=1,i}#n(e){if(this.#t.has(e))return this.#t.
get(e);let n=If(e);return this.#t.size>=Af&&this.#r(),this.#t.set(e,n),n}#r(){let[e]=this.#t;e!==void 0&&(this.#e-=e[1]?.
answers.size??0,this.#t.delete(e[0]))}#B(){for(let e of this.#t.values())e?.answers.clear();this.#e=0}};function ma(){return new RB}
function If(t){let e=`^${t}$`;if(!(bf(e)>Df))try{let n=new TB(TB.UNANCHORED,0,Sf);return n.add(e),n.compile(),{set:n,answers:new Map}}catch(n){
if(n instanceof ot)return;throw n}}var Ff=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function bf(t){let e=new RegExp(Ff),n=[],r=0,B=0;for(;e.lastIndex<t.length;){if(t.charAt(e.lastIndex)==="["){e.lastIndex=
wf(t,e.lastIndex),r+=1,B=1;continue}let[,i,s,o,a,l,c,u]=e.exec(t)??[];if(!(s!==void 0||u!==void 0||i===""))if(o!==void 0)
n.push(r),r=1,B=0;else if(a!==void 0)B=r,r+=n.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=B*
(f-1),B*=f}else r+=i?.length??1,B=1}return r}function wf(t,e){let n=e+1;for(t.charAt(n)==="^"&&(n+=1),t.charAt(n)==="]"&&
(n+=1);n<t.length&&t.charAt(n)!=="]";){let r=t.startsWith("[:",n)?t.indexOf(":]",n+2):-1;r!==-1?n=r+2:n+=t.charAt(n)==="\
\\"?2:1}return n+1}var Zt={named:[],invalid:[],search:!1,auto:!1,autoAll:!1};function Ea(t,{workload:e,template:n,place:r},{settings:B,cache:i}){
let{keys:s}=B;if(e.size===0&&n.size===0&&!B.autoReloadAll)return Zt;let a=[s.named[t],s.auto,s.typedAuto[t],s.search].some(
A=>e.has(A))?e:n,l=a.get(s.auto)??"",c=a.get(s.typedAuto[t])??"",u=a.get(s.named[t]);Nf(u,{key:s.named[t],place:r});let{
parts:f,invalid:p}=Lf(u,i),g={named:f,invalid:p,search:a.get(s.search)==="true",auto:Sr(l)||Sr(c),autoAll:l===""&&c===""&&
B.autoReloadAll};return g.search||g.auto||g.autoAll||f.length>0||p.length>0?g:Zt}function Nf(t,{key:e,place:{file:n,offset:r}}){
if(!(t===void 0||t.length<$.patterns||yr(t).length<=$.patterns))throw new oe("limit",`annotation ${P(e)} holds more than\
 ${String($.patterns)} names or patterns: write one pattern for several of them`,I({path:n.path},ie(n,r)))}function Lf(t,e){
if(t===void 0)return{parts:[],invalid:[]};let{parts:n,invalid:r}=ha(t,e);return{parts:n.map(({pattern:B,position:i})=>({
pattern:B,position:i,name:ga(B.source)?B.source:void 0})),invalid:r.map(({position:B})=>B)}}function Da(t,e,n){return new Set(
e.flatMap(r=>yr(r.get(n.keys.exclude[t])??"")))}function ya(t,{names:e,isReferenced:n,isMatch:r}){if(t.named.some(({pattern:B})=>e.
some(i=>B.matches(i))))return"named";if(n)return t.search&&r?"search":t.auto?"auto":t.autoAll?"auto-all":void 0}function kB(t,{rules:e,rulesOut:n},{subject:r,context:B}){let{deciders:i,template:s}=r,o=[...i.map(({annotations:l})=>l),
s.annotations],a=Da(t,o,B.settings);return I({rules:e,rulesOut:n,excludes:a},Tf(t,r,B))}function Tf(t,e,n){let r=new Map,
B=new Map;for(let i of e.template.references){if(i.kind!==t)continue;let s=Oa(t,i.name,{subject:e,context:n}),o=s.type===
"source"?s.source.id.name:i.name;s.type==="ambiguous"&&B.set(o,Aa(s));let a=r.get(o);a===void 0?r.set(o,[i]):a.push(i)}return{
references:r,ambiguous:B}}function Aa({candidates:t}){return t.map(({id:e})=>e)}function Oa(t,e,{subject:{workload:n},context:r}){
let{index:B,renames:i}=r;return n.type.kustomizeRenames!==!0&&B.inNamespace(t,n.id.namespace).has(e)?{type:"itself"}:i.meaningOf(
t,e,n)}function Ia(t,{rules:e,references:n},{subject:r,context:B}){let{index:i,renames:s}=B,{namespace:o}=r.workload.id,
a=new Set(n.keys());for(let{pattern:l,name:c}of e.flatMap(({named:u})=>u)){if(c!==void 0){let u=s.meaningOf(t,c,r.workload);
u.type==="source"&&a.add(u.source.id.name),(u.type!=="source"||i.inNamespace(t,o).has(c))&&a.add(c)}if(l.literal===void 0){
for(let u of i.matching(t,o,l))a.add(u);for(let u of s.matching(t,o,l))a.add(u)}}return[...a].toSorted(ye)}var Rf=[];function Fa(t,e,n){
let{subject:r,context:B}=n,{index:i,renames:s,scope:o,settings:a}=B,{kind:l,namespace:c,name:u}=t,f=i.inNamespace(l,c).get(
u),p=e.references.get(u)??Rf,g=f&&s.originalName(f,r.workload),E=o.sourceIsOut(t,f?.labels);if(E!==void 0)return{type:"o\
ut-of-scope",id:t,why:E};let A={names:g===void 0?[u]:[u,g],isReferenced:p.length>0,isMatch:f===void 0||f.annotations.get(
a.keys.match)==="true"},N=A.names.some(mr=>e.excludes.has(mr)),v=r.template.hasContainers&&!N,X=v?Sa(e.rules,A):void 0,Re=v?
Sa(e.rulesOut,A):void 0;if(X===void 0&&Re!==void 0)return{type:"out-of-scope",id:t,why:"only a Rollout that is out of sc\
ope selects it"};let Fe=f===void 0&&p.length===0?Oa(l,u,n):void 0,WB=Fe?.type==="ambiguous"?Aa(Fe):e.ambiguous.get(u);if(WB!==
void 0)return{type:"ambiguous",id:t,rule:X,references:p,candidates:WB};if(Fe?.type==="source")return{type:"refused",source:Fe.
source,reason:"renamed"};if(f===void 0){let mr=e.rules.some(({named:ll})=>ll.some(cl=>cl.name===u));return{type:"missing",
id:t,rule:X,references:p,isNamed:mr,isExcluded:N}}return f.annotations.get(a.keys.ignore)==="true"?{type:"refused",source:f,
reason:"ignore"}:X===void 0?{type:"refused",source:f,reason:N?"exclude":"opt-out"}:a.unstable.has(`${c}/${V(t)}`)?{type:"\
refused",source:f,reason:"random"}:p.length>0&&kf(f,n)?{type:"refused",source:f,reason:"hash-suffix"}:{type:"selected",source:f,
rule:X,references:p,keys:xf(p,r,a)}}function kf({history:t},{subject:{workload:e},context:{settings:n}}){return t.isHashed&&
e.type.kustomizeRenames===!0&&n.functionInput?.stampHashed!==!0}var Mf=["named","search","auto","auto-all"];function Sa(t,e){
let n=new Set(t.map(r=>ya(r,e)));return Mf.find(r=>n.has(r))}function xf(t,{deciders:e},n){let r=e.map(({annotations:i})=>i.
get(Ki)).find(i=>i==="keys"||i==="object")??n.granularity,B=t.length===0||t.some(({keys:i})=>i===void 0);if(!(r==="objec\
t"||n.form==="env-vars"||B))return[...new Set(t.flatMap(({keys:i})=>i??[]))].toSorted(ye)}var Zn=class{outOfScope;isIdle;#t;#e;#n;#r;#B;constructor(e,n){this.#t=e,this.#e=n,this.outOfScope=Gf(e,n.scope);let r=this.
outOfScope!==void 0,B=ba("ConfigMap",r,{subject:e,context:n}),i=ba("Secret",r,{subject:e,context:n});this.#n={ConfigMap:B,
Secret:i},this.isIdle=wa(B)&&wa(i)}get workload(){return this.#t.workload}get deciders(){return this.#t.deciders}get template(){
return this.#t.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
let e={subject:this.#t,context:this.#e};return this.#B??=pt.flatMap(n=>Ia(n,this.#c(n),e).map(r=>this.judge(n,r))),this.#B}judge(e,n){
let{namespace:r}=this.workload.id,B={subject:this.#t,context:this.#e};return Fa({kind:e,namespace:r,name:n},this.#c(e),B)}nameBehind(e,n,r){
return this.#e.index.nameBehind({kind:e,namespace:this.workload.id.namespace,key:n},r)}elsewhere(e,n){let{namespace:r}=this.
workload.id;return this.#e.index.anywhere(e,n).filter(({id:B})=>B.namespace!==r)}isMatched(e,{pattern:n}){let{namespace:r}=this.
workload.id,{index:B,renames:i}=this.#e;return B.matching(e,r,n).length>0||i.matching(e,r,n).length>0}#c(e){return this.#r??=
{ConfigMap:kB("ConfigMap",this.#n.ConfigMap,{subject:this.#t,context:this.#e}),Secret:kB("Secret",this.#n.Secret,{subject:this.#t,
context:this.#e})},this.#r[e]}};function Gf({deciders:t,workload:e},n){for(let i of t)if(pn(i))return n.workloadIsOut(i);
let B=(e.type.templateOnly===!0?t.filter(i=>i!==e):t).map(i=>n.workloadIsOut(i));return B.every(i=>i!==void 0)?B[0]:void 0}
function ba(t,e,{subject:n,context:r}){let B=[],i=[];for(let s of n.deciders){let o={workload:s.annotations,template:n.template.
annotations,place:s.place};(e||r.scope.workloadIsOut(s)===void 0?B:i).push(Ea(t,o,r))}return{rules:B,rulesOut:i}}function wa({
rules:t,rulesOut:e}){return t.every(n=>n===Zt)&&e.every(n=>n===Zt)}var vf={type:"itself"},er=class{#t=new Map;#e;constructor(e){this.#e=e.filter(({history:n})=>n.previousNames.length>0||n.
isHashed);for(let n of this.#e)for(let r of new Set(ui(n))){let B=Na(n.id.kind,n.id.namespace,r),i=this.#t.get(B);i===void 0?
this.#t.set(B,[n]):i.push(n)}}meaningOf(e,n,{id:r,history:B}){let i=Ci(this.#t.get(Na(e,r.namespace,n))??[],B),[s]=i;return s===
void 0?vf:i.length===1?{type:"source",source:s}:{type:"ambiguous",candidates:i}}originalName(e,n){let[r]=e.history.previousNames;
if(r===void 0||r===e.id.name)return;let B=this.meaningOf(e.id.kind,r,n);return B.type==="source"&&B.source===e?r:void 0}matching(e,n,r){
return this.#e.filter(({id:B,history:{previousNames:i}})=>{let[s]=i;return B.kind===e&&B.namespace===n&&s!==void 0&&r.matches(
s)}).map(({id:B})=>B.name)}};function Na(t,e,n){return`${t}/${e}/${n}`}var Pf=new Map,tr=class{#t=new Map;#e=new Map;#n=new Map;#r=new Map;constructor(e){for(let n of e){let{kind:r,namespace:B,
name:i}=n.id;MB(this.#t,`${r}/${B}`,new Map).set(i,n),MB(this.#e,`${r}/${i}`,[]).push(n)}}inNamespace(e,n){return this.#t.
get(`${e}/${n}`)??Pf}anywhere(e,n){return this.#e.get(`${e}/${n}`)??[]}nameBehind({kind:e,namespace:n,key:r},B){let i=MB(
this.#n,B,new Map),s=`${e}/${n}`,o=i.get(s);if(o!==void 0)return o.get(r);let a=[...this.inNamespace(e,n).keys()],l=new Map(
a.toReversed().map(c=>[B(c),c]));return i.set(s,l),l.get(r)}matching(e,n,r){let B=`${e}/${n}/${r.source}`,i=this.#r.get(
B);if(i!==void 0)return i;let o=[...this.inNamespace(e,n).keys()].filter(a=>r.matches(a));return this.#r.set(B,o),o}};function MB(t,e,n){
let r=t.get(e);return r!==void 0?r:(t.set(e,n),n)}function*La(t,e,n){let{sources:r}=t,i={index:new tr(r),renames:new er(r),cache:ma(),scope:e,settings:n},s=Hf(t.workloads);
for(let o of t.workloads){let{template:a,type:l,templateOf:c}=o;if(a===void 0||c!==void 0)continue;let u=s.get(Ta(l.group,
o.id))??[];l.templateOnly===!0&&u.length===0||(yield new Zn({workload:o,template:a,deciders:[o,...u]},i))}}function Ta(t,e){
return`${t}/${e.kind}/${e.namespace}/${e.name}`}function Hf(t){let e=new Map;for(let n of t){let{templateOf:r}=n;if(r===
void 0)continue;let{namespace:B}=n.id,i=Ta(r.group,{kind:r.kind,namespace:B,name:r.name}),s=e.get(i);s===void 0?e.set(i,
[n]):s.push(n)}return e}function Ma(t,{functionInput:e,unstable:n}={}){let r=_f(t),B=t.stampDomain??"rollstamp.io";Kf([B,...t.oldStampDomain??[]],
r);let i=t.reloadStrategy==="env-vars"?"env-vars":t.stamp??"each";i==="env-vars"&&Uf(t);for(let s of t.enable??[])throw new W(
`--enable ${s}: there is no such addition in this version`);return{autoReloadAll:t.autoReloadAll??!1,granularity:t.granularity??
"object",jobs:t.jobs??"auto",kinds:[...Rr,...(t.workload??[]).map(Wf)],namespace:t.namespace===void 0||t.namespace===""?
"default":t.namespace,ignoredKind:Jf(t.resourcesToIgnore??[]),ignoredWorkloadTypes:$f(t.ignoredWorkloadTypes??[]),namespaces:t.
namespaces??[],namespacesToIgnore:t.namespacesToIgnore??[],namespaceSelector:ka("namespace-selector",t.namespaceSelector??
[]),namespaceLabels:new Map((t.namespaceLabels??[]).map(jf)),resourceLabelSelector:ka("resource-label-selector",t.resourceLabelSelector??
[]),isArgoRollouts:t.isArgoRollouts??!0,form:i,stampDomain:B,oldStampDomains:(t.oldStampDomain??[]).filter(s=>s!==B),hashKey:t.
hashKey===void 0?void 0:xa(t.hashKey),otherHashKeys:qf(t),rekey:t.rekey??!1,missing:t.missing??"warn",expectMissing:t.expectMissing??
[],pruneMissing:t.pruneMissing??!1,severity:Vf(t.severity??{}),strict:t.strict??!1,keys:r,functionInput:e,unstable:n??new Set}}
function Le(t,e){if(t==="")throw new W("an annotation key must not be empty: leave the option out for the default");return t??
e}function _f(t){return{auto:Le(t.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:Le(t.configmapAutoAnnotation,
"configmap.reloader.stakater.com/auto"),Secret:Le(t.secretAutoAnnotation,"secret.reloader.stakater.com/auto")},named:{ConfigMap:Le(
t.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:Le(t.secretAnnotation,"secret.reloader.stakater.c\
om/reload")},exclude:{ConfigMap:Le(t.configmapsExcludeAnnotation,"configmaps.exclude.reloader.stakater.com/reload"),Secret:Le(
t.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:Le(t.autoSearchAnnotation,"reloader.s\
takater.com/search"),match:Le(t.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:Le(t.ignoreAnnotation,"reloa\
der.stakater.com/ignore")}}var Ra=243;function Kf(t,e){let n=[e.auto,e.search,e.match,e.ignore,...Object.values(e.typedAuto),
...Object.values(e.named),...Object.values(e.exclude)];for(let r of t){if(r.length>Ra||!je(r))throw new W(`a stamp domai\
n must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(Ra)} characters`);let B=n.find(i=>i.
startsWith(`configmap.${r}/`)||i.startsWith(`secret.${r}/`)||i===`${r}/config-digest`);if(B!==void 0)throw new W(`the an\
notation key ${B} lies under the prefixes of the stamps (${r}): rename one of them`)}}function Uf(t){let e=[["granularit\
y",t.granularity==="keys"],["hash-key-file",t.hashKey!==void 0],["stamp single",t.stamp==="single"],["stamp-domain",t.stampDomain!==
void 0]].find(([,n])=>n);if(e!==void 0)throw new W(`--reload-strategy env-vars writes what Reloader would write, so it d\
oes not go with --${String(e[0])}: leave one of them out`)}function Jf(t){let e=new Set(t.map(n=>n.toLowerCase()));if(e.
size!==0){if(e.size>1||!(e.has("configmaps")||e.has("secrets")))throw new W("--resources-to-ignore takes configMaps or s\
ecrets, one of them");return e.has("secrets")?"Secret":"ConfigMap"}}function $f(t){for(let e of t)if(e!=="jobs"&&e!=="cr\
onjobs")throw new W("--ignored-workload-types takes jobs and cronjobs");return t}function ka(t,e){if(e.length!==0)try{return Bi(
e)}catch(n){throw n instanceof He?new W(`--${t}: ${n.message}`,{cause:n}):n}}function jf(t){let[e="",...n]=t.split("="),
r=n.join("="),B=new Map;for(let i of r===""?[]:r.split(",")){let s=i.indexOf("=");if(s<1)throw new W("--namespace-labels\
 takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");B.set(i.slice(0,s).trim(),i.slice(s+1).trim())}if(e===""||
n.length===0)throw new W("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,B]}var Yf=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Wf(t){let[,e="",n="",r=""]=Yf.exec(t)??[];if(n==="")throw new W("--workload takes GROUP/KIND=path.to.template, \
e.g. apps.kruise.io/CloneSet=spec.template");if(e===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(n))throw new W(`-\
-workload ${n}: a source, namespace or list has no pod template`);if(Rr.some(B=>B.group===e&&B.kind===n))throw new W(`--\
workload ${e}/${n}: the kind is built in`);return{group:e,kind:n,template:r.split(".")}}function qf({hashKey:t,otherHashKeys:e=[]}){
if(t===void 0&&e.length>0)throw new W("there are other hash keys, but no hash key: give the key that stamps are made wit\
h, too");return e.map(xa)}function xa(t){let e=typeof t=="string"?new TextEncoder().encode(t):t;if(e.length===0)throw new W(
"the hash key is empty: give a key, or leave the option out");return e}function Qf(t){return t==="error"||t==="warning"||
t==="info"||t==="off"}function Vf(t){let e=new Map;for(let[n,r]of Object.entries(t)){if(!Object.hasOwn(on,n))throw new W(
`--severity ${n}: there is no such finding; the codes are ${Object.keys(on).join(", ")}`);if(!Qf(r))throw new W(`--sever\
ity ${n}=\u2026: takes error, warning, info or off`);e.set(n,r)}return e}function Ga(t,e){if(e.length===0)return t;let n=[],r=0;for(let B of e.toSorted((i,s)=>i.start-s.start||i.end-s.end)){if(B.
start<r||B.end<B.start||B.end>t.length)throw new Error(`edits overlap or leave the text at offset ${String(B.start)}`);n.
push(t.slice(r,B.start),B.text),r=B.end}return n.push(t.slice(r)),n.join("")}var Tt={text:"",start:0,end:0,at:0,column:0};function en(t,e){if(Tt.text===t&&Tt.start<=e&&e<=Tt.end)return Tt;let n=e===
0?0:t.lastIndexOf(`
`,e-1)+1,r=n===0&&t.startsWith("\uFEFF")?1:n,B=t.indexOf(`
`,e);return Tt={text:t,start:r,end:B===-1?t.length:B,at:r,column:0},Tt}function me(t,e){return en(t,e).start}function Ee(t,e){
let{end:n}=en(t,e);return n<t.length&&n>e&&t.charAt(n-1)==="\r"?n-1:n}function at(t,e){return Math.min(en(t,e).end+1,t.length)}
function ve(t,e){let{start:n,end:r}=en(t,e),B=r<t.length?r:n-1;return B>0&&t.charAt(B-1)==="\r"?`\r
`:`
`}function he(t,e){let n=en(t,e);for(;n.at>e;n.at-=1)va(t.charCodeAt(n.at-1))||(n.column-=1);for(;n.at<e;n.at+=1)va(t.charCodeAt(
n.at))||(n.column+=1);return n.column}function va(t){return t>=56320&&t<=57343}function de(t,e,n){for(let r=e;r<n;r+=1){
let B=t.charCodeAt(r);if(B!==32&&B!==9)return!1}return!0}function Rt(t,e){return de(t,me(t,e),e)}function nr(t,e){return t.
charAt(e)==="#"&&(e===0||/[ \t\r\n\uFEFF]/.test(t.charAt(e-1)))}function Te(t,e){let n=e;for(;;){let r=t.charCodeAt(n);if(r===
32||r===9||r===10||r===13)n+=1;else if(r===35&&nr(t,n))n=Ee(t,n);else return n}}function z(t,e){switch(e.type){case"alia\
s":return e.end;case"scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow&&lt(t,e)?Ha(t,e,"}"):Pa(t,e);default:
return e.flow?Ha(t,e,"]"):Pa(t,e)}}function lt(t,{contentStart:e,entries:n}){return t.charAt(e)==="{"&&n[0]?.key.start!==
e}function Pa(t,e){if(e.type==="sequence")return ut(t,e,e.items.length-1);let n=e.entries.at(-1);return n===void 0?e.contentStart:
Pe(t,n)}function Ha(t,e,n){let r=e.type==="mapping"?e.entries.at(-1):void 0,B=e.contentStart+1;if(r!==void 0)B=Pe(t,r);else if(e.
type==="sequence")for(let i of e.items)B=Math.max(B,z(t,i));for(B=Te(t,B);t.charAt(B)!==n&&B<t.length;)B=Te(t,B+1);return B+
1}function ct(t,{key:e,value:n}){let r=z(t,e);if(r===-1)return n.start===-1?-1:t.lastIndexOf(":",n.start);let B=Te(t,r);
return t.charAt(B)===":"?B:-1}function Pe(t,e){let n=z(t,e.value);if(n!==-1)return n;let r=ct(t,e);return r===-1?z(t,e.key):
r+1}function Oe(t,e,n){let r=e.entries[n],B=r?.key.start??-1;if(B===-1)return r===void 0?-1:ct(t,r);let i=e.entries[n-1],
s=i===void 0?e.contentStart:Pe(t,i);if(r?.key.type==="scalar"&&xB(r.key))return Te(t,s);let o=Te(t,s);if(o<B&&/^\?\s/.test(
t.slice(o,o+2)))return o;let a=B-1;for(;a>s&&/[ \t\r\n]/.test(t.charAt(a));)a-=1;return a>=s&&t.charAt(a)==="?"?a:B}function xB({
style:t}){return t==="literal"||t==="folded"}function rr(t,e,n){return n===0?e.contentStart:Te(t,ut(t,e,n-1))}function ut(t,e,n){
let r=e.items[n],B=r===void 0?-1:z(t,r);return B!==-1?B:n<0?e.contentStart:rr(t,e,n)+1}function*Br(t,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:zf(t,e)});else if(e.type==="m\
apping")for(let{key:n,value:r}of e.entries)yield*Br(t,n),yield*Br(t,r);else if(e.type==="sequence")for(let n of e.items)
yield*Br(t,n)}function zf(t,e){let{end:n}=e;for(;n>e.contentStart&&/[ \t\r\n]/.test(t.charAt(n-1));)n-=1;return n}function kt(t,{
start:e,end:n},r){let B=[],i=r.flatMap(a=>[...Br(t,a)]),s=a=>{let l=B.at(-1);l!==void 0&&de(t,l.end,a.start)?B[B.length-
1]={start:l.start,end:a.end}:B.push(a)},o=0;for(let a=e;a<n;){for(;(i[o]?.end??1/0)<=a;)o+=1;let l=i[o];l?.start===a?(s(
l),a=l.end):/[ \t\r\n]/.test(t.charAt(a))?a+=1:nr(t,a)?a=Ee(t,a):(s({start:a,end:a+1}),a+=1)}return B}function tn(t,e){return e.
map(({start:n,end:r})=>{let B=Rt(t,n),i=Ee(t,r);if(de(t,r,i))return B?{start:me(t,n),end:at(t,r),text:""}:{start:Xf(t,n),
end:r,text:""};let s=B||t.charAt(r-1)===","&&!nr(t,_a(t,r));return{start:n,end:s?_a(t,r):r,text:""}})}function Xf(t,e){let n=e;
for(;n>0&&de(t,n-1,n);)n-=1;return n}function _a(t,e){let n=e;for(;n<t.length&&de(t,n,n+1);)n+=1;return n}function Ie(t,e,n){
let[r,...B]=e;return r===void 0?[]:[R(I({},r),{text:n}),...tn(t,B)]}function nn(t,e){let n=ct(t,e),r=n===-1?z(t,e.key):n+
1;return kt(t,{start:r,end:Pe(t,e)},[e.value])}function rn(t,e,n){return kt(t,{start:e,end:Pe(t,n)},[n.key,n.value])}function ir(t,e){
let n=[],r=e.findIndex(({isGone:i})=>!i),B=e.findLastIndex(({isGone:i})=>!i);for(let[i,s]of e.entries()){if(!s.isGone)continue;
let o=Ka(t,e[i-1]?.end),a=B>i,c=r!==-1&&r<i&&o!==void 0&&Rt(t,o.start),u=a&&!c?Ka(t,s.end):o;n.push(...s.tokens,...u===void 0?
[]:[u])}return Zf(t,n)}function Ka(t,e){let n=e===void 0?-1:Te(t,e);return n!==-1&&t.charAt(n)===","?{start:n,end:n+1}:void 0}
function Zf(t,e){let n=[];for(let r of e.toSorted((B,i)=>B.start-i.start)){let B=n.at(-1);B!==void 0&&de(t,B.end,r.start)?
n[n.length-1]={start:B.start,end:r.end}:n.push(r)}return n}function $e(t,e,{edits:n,column:r}){let B=n,i;for(let s of e){let o=s.isGone&&i?.isGone===!1?GB(i.node):void 0;o!==void 0&&
(B=ep(t,o,{edits:B,column:r})),i=s}for(let{node:s,isGone:o}of e)o&&s.start!==-1&&(B=np(t,s,{edits:B,column:r}));return B}
function GB(t){if(t===void 0||t.type==="alias")return;if(t.type==="scalar")return xB(t)?t:void 0;if(t.flow)return;if(t.type===
"sequence")return GB(t.items.at(-1));let e=t.entries.at(-1);return GB(e?.value.start===-1?e.key:e?.value)}function ep(t,e,{
edits:n,column:r}){let B=t.slice(me(t,e.contentStart-1),e.contentStart),i=/[|>][0-9]?\+/.test(B),s=[],o=new Map(n.map(a=>[
a.start,a]));for(let a=e.end;a<t.length;){let l=at(t,a),c=Ee(t,a),u=o.get(a);if(u!==void 0&&tp(t,u))a=u.end;else if(de(t,
a,c))(i||Ua(t.slice(a,c),r))&&s.push({start:a,end:l,text:""}),a=l;else return[...Ja(t,a,{edits:n,column:r}),...s]}return[
...n,...s]}function tp(t,e){return e.text===""&&(e.end===t.length||me(t,e.end)===e.end)}function Ua(t,e){return t.length>
e||t.includes("	")}function Ja(t,e,{edits:n,column:r}){let B=/^[ \t]*/.exec(t.slice(e,Ee(t,e)))?.[0]??"";if(!Ua(B,r))return n;
let i={start:e,end:e+B.length,text:" ".repeat(r)};if(t.charAt(i.end)==="#")return[...n,i];let s=n.find(o=>o.start===i.end&&
o.text===""&&t.charAt(o.end)==="#");return s===void 0?n:[...n.filter(o=>o!==s),R(I({},i),{end:s.end})]}function np(t,e,{
edits:n,column:r}){let B=z(t,e);if(!t.slice(e.start,B).includes("	"))return n;let i=[],s=n;for(let o=at(t,e.start);o<B;o=
at(t,o)){let a=Ee(t,o);s.some(c=>c.start<=o&&c.end>o)||!/^ *\t/.test(t.slice(o,a))||(de(t,o,a)?i.push({start:o,end:at(t,
o),text:""}):s=Ja(t,o,{edits:s,column:r}))}return[...s,...i]}function sr(t,e,{changes:n,layout:r}){let{add:B,before:i=0,update:s,remove:o}=n,a=[];for(let[p,g]of s)a.push(...Ie(t,nn(
t,p),or(g)));let[l]=e.entries,c=Oe(t,e,0),u=B.length>0&&l!==void 0&&o.has(l)?l:void 0;if(B.length>0){let{lines:p,separator:g}=ip(
t,B,{mapping:e,layout:r});if(u===void 0){let E=Oe(t,e,i),A=p.map(N=>N+g).join("");a.push(...rp(t,e,{start:E,end:E,text:A}))}else
a.push(...Ie(t,rn(t,c,u),p.join(g)))}for(let p of tn(t,Bp(t,e,{remove:o,reuse:u})))a.push(p);if(e.flow||o.size===0)return a;
let f=e.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:o.has(p)}));return $e(t,f,{edits:a,column:he(t,c)})}
function rp(t,e,n){if(!e.flow||lt(t,e))return[n];let r=z(t,e),B=t.charAt(r-1)===":"?" }":"}";return[R(I({},n),{text:`{${n.
text}`}),{start:r,end:r,text:B}]}function Bp(t,e,{remove:n,reuse:r}){let B=e.entries.map((i,s)=>{let o=n.has(i)&&i!==r,a=o?
rn(t,Oe(t,e,s),i):[];return{end:e.flow?Pe(t,i):0,isGone:o,tokens:a}});return e.flow?ir(t,B):B.flatMap(({tokens:i})=>i)}function or(t){
return`"${t}"`}function ip(t,e,{mapping:n,layout:r}){let B=Oe(t,n,0),i=ve(t,B),s=" ".repeat(he(t,B));if(!n.flow)return{lines:e.
map(f=>ar(f,s,r).join(i).slice(s.length)),separator:i+s};let o=Mt(t,n,r),a=t.slice(me(t,B),B),l=o.isPretty?`,${i}${a}`:o.
isCompact?",":", ";return{lines:e.map(u=>Ya(u,R(I({},o),{indent:a,lineBreak:i}))),separator:l}}function ar({key:t,value:e,
plain:n},r,B){if(typeof e=="string")return[`${r}${t}: ${n===!0?e:or(e)}`];let i="entries"in e?B.step:B.dashStep;return[`${r}${t}\
:`,...ja(e,r+" ".repeat(i),B)]}function ja(t,e,n){return"entries"in t?t.entries.flatMap(r=>ar(r,e,n)):t.items.flatMap(r=>vB(
r,e,n))}function vB(t,e,n){let r=`${e}  `;return t.flatMap(i=>ar(i,r,n)).map((i,s)=>s===0?`${e}- ${i.slice(r.length)}`:i)}
function Mt(t,e,n){let r=n.flowStep,[B]=e.entries;if(B===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,
step:r};let i=ct(t,B),s=e.flow&&i!==-1&&!/[ \t\r\n]/.test(t.charAt(i+1));return{isPretty:e.flow&&Rt(t,Oe(t,e,0)),isCompact:s,
isPadded:e.flow&&de(t,e.contentStart+1,e.contentStart+2),quotesKeys:s||B.key.type==="scalar"&&B.key.style==="double",step:r}}
function Ya({key:t,value:e,plain:n},r){let B=r.quotesKeys?or(t):t,i=n===!0&&!r.quotesKeys&&typeof e=="string";return`${B}\
:${r.isCompact?"":" "}${i?e:Ct(e,r)}`}function Ct(t,e){if(typeof t=="string")return or(t);let n=R(I({},e),{indent:e.indent+
e.step}),r=e.isPadded&&!e.isPretty?" ":"",[B,i]="entries"in t?[`{${r}`,`${r}}`]:["[","]"],s="entries"in t?t.entries.map(
a=>Ya(a,n)):t.items.map(a=>Ct({entries:a},n));if(!e.isPretty)return B+s.join(e.isCompact?",":", ")+i;let o=`,${e.lineBreak}${n.
indent}`;return`${B}${e.lineBreak}${n.indent}${s.join(o)}${e.lineBreak}${e.indent}${i}`}function Wa(t,{mapping:e,entry:n},{
value:r,layout:B}){let i=ct(t,n),s=nn(t,n),o=he(t,n.key.start),a=ve(t,n.key.start);if(!e.flow&&i!==-1&&!$a(n.value)){let p=Pe(
t,n);if(Ee(t,z(t,n.key))===Ee(t,p)){let[,...E]=ar({key:"",value:r}," ".repeat(o),B);return sp(t,{colon:i,end:p,added:a+E.
join(a)})}let g=op(t,s[0]?.start);if(g>o){let E=ja(r," ".repeat(g),B),A=Ie(t,s,E.join(a).slice(g));return $e(t,[{node:n.
value,isGone:!0}],{edits:A,column:g})}}let l=/^[ \t]*/.exec(t.slice(me(t,n.key.start)))?.[0]??"",c=Mt(t,e,B),u=Ct(r,R(I(
{},c),{indent:l,lineBreak:a}));if(!e.flow&&i===-1){let p=" ".repeat(he(t,Oe(t,e,e.entries.indexOf(n))));return[PB(t,z(t,
n.key),[`${p}: ${u}`])]}if(n.value.type==="mapping"&&$a(n.value))return[{start:n.value.contentStart,end:z(t,n.value),text:u}];
if(s.length>0){let p=Ie(t,s,u);return e.flow?p:$e(t,[{node:n.value,isGone:!0}],{edits:p,column:o})}let f=i===-1?z(t,n.key):
i+1;return[{start:f,end:f,text:`${i===-1?":":""}${c.isCompact?"":" "}${u}`}]}function sp(t,{colon:e,end:n,added:r}){let B=Ee(
t,n),i={start:B,end:B,text:r};return n===e+1?[i]:de(t,n,B)?[{start:e+1,end:B,text:r}]:[{start:e+1,end:n,text:""},i]}function op(t,e){
if(e===void 0)return-1;let n=t.slice(me(t,e),e);return/^ *$/.test(n)?n.length:-1}function PB(t,e,n){let r=ve(t,e),B=e>0&&
t.charAt(e-1)===`
`,i=B?e:Ee(t,e),s=n.map(o=>B?o+r:r+o);return{start:i,end:i,text:s.join("")}}function $a(t){return t.start!==t.contentStart}
function lr(t,e,n=2){let r=e.flow?Oe(t,e,0):e.contentStart;for(let{value:B}of e.entries){if(B.type!=="mapping"||B.entries.
length===0)continue;let i=Oe(t,B,0),s=he(t,i)-he(t,r);if(s<=0||!Rt(t,i))continue;let[o,a]=[r,i].map(c=>t.slice(me(t,c),c)),
l=o!==void 0&&a?.startsWith(o)===!0;return{step:s,flowStep:l?a.slice(o.length):" ".repeat(s),dashStep:n}}return{step:2,flowStep:"\
  ",dashStep:n}}var dt=["metadata","annotations"];function qa(t,e){if(e.length===0)return{edits:[]};let{text:n}=t.doc.file,r=up(t,e);if(r!==
void 0)return{obstacle:r};let B=lr(n,t.at.node),i=b(t.at,dt[0]),s=b(i,dt[1]),o=s?.node.type==="mapping"?De(s.node):void 0,
a=e.flatMap(({key:l,value:c})=>c===void 0||o?.has(l)===!0?[]:[{key:l,value:c}]);if(s?.node.type==="mapping"&&s.node.entries.
length>0){let{node:l}=s,{update:c,remove:u}=ap(l,e),f={add:a,update:c,remove:u},p=a.length===0&&l.entries.every(E=>f.remove.
has(E)),g=Qa(l,f.remove);return g!==void 0?{obstacle:g}:p?lp(n,t.at.node,B):{edits:sr(n,l,{changes:f,layout:B})}}return{
edits:cp(n,{at:t.at,metadata:i,added:a,layout:B})}}function ap(t,e){let n=new Map,r=new Set,B=new Map(t.entries.map(i=>[
i.name,i]));for(let{key:i,value:s}of e){let o=B.get(i);o!==void 0&&(s===void 0?r.add(o):n.set(o,s))}return{update:n,remove:r}}
function lp(t,e,n){let r=ke(e,dt[0]),B=r?.value;if(r===void 0||B?.type!=="mapping")return{edits:[]};let i=ke(B,dt[1]),s=B.
entries.every(l=>l===i),[o,a]=s?[e,r]:[B,i];return a===void 0?{edits:[]}:HB(t,o,{entry:a,layout:n})}function HB(t,e,{entry:n,
layout:r}){let B=Qa(e,[n]);if(B!==void 0)return{obstacle:B};if(e.entries.length===1&&!(e.flow&&lt(t,e))){let s=Oe(t,e,0),
o=Ie(t,rn(t,s,n),"{}"),a={node:n.value,isGone:!0};return{edits:$e(t,[a],{edits:o,column:he(t,s)})}}return{edits:sr(t,e,{
changes:{add:[],update:new Map,remove:new Set([n])},layout:r})}}function Qa(t,e){let n=fi(t);for(let{key:r,name:B}of e)if(B!==
void 0&&n.has(B))return{type:"shared",offset:r.start}}function cp(t,{at:e,metadata:n,added:r,layout:B}){let i={key:dt[1],
value:{entries:r}};return n?.node.type==="mapping"&&n.node.entries.length>0?cr(t,n.node,{entry:i,layout:B}):cr(t,e.node,
{entry:{key:dt[0],value:{entries:[i]}},layout:B})}function cr(t,e,{entry:n,layout:r,before:B=0}){if(e.entries.length===0){
let{contentStart:o}=e,a=R(I({},Mt(t,e,r)),{indent:"",lineBreak:ve(t,o)});return[{start:o,end:z(t,e),text:Ct({entries:[n]},
a)}]}let i=ke(e,n.key);if(i!==void 0)return Wa(t,{mapping:e,entry:i},{value:n.value,layout:r});let s={add:[n],before:e.entries.
length>B?B:0,update:new Map,remove:new Set};return sr(t,e,{changes:s,layout:r})}function up(t,e){if(t.duplicate!==void 0)
return{type:"duplicate",offset:t.duplicate};let n=t.at;for(let r of dt){let B=Bn(n,[r]);if(B!==void 0)return B;let i=b(n,
r);if(i!==void 0&&i.node.type!=="mapping"&&!_e(i))return{type:"invalid",offset:i.node.start,field:r==="metadata"?r:`meta\
data.${r}`};n=i}return Bn(n,e.map(({key:r})=>r))}function Bn(t,e){if(t===void 0)return;let{node:n,shared:r}=t;if(r)return{
type:"shared",offset:n.start};if(n.type!=="mapping")return;let B=ur(t,e);if(B!==void 0)return B;if(!n.merges&&!Cp(n))return;
let i=De(n);for(let s of e){let o=i.get(s);if(o===void 0)continue;if(o.merged||o.entry.key.aliased||o.entry.value.aliased)
return{type:"shared",offset:o.entry.key.start}}}function ur(t,e){if(t?.node.type!=="mapping"||t.node.duplicates===void 0)
return;let n=new Set(e),r=t.node.duplicates.find(({name:B})=>B!==void 0&&n.has(B));return r&&{type:"duplicate",offset:r.
key.start}}function Cp(t){return t.entries.some(({key:e,value:n})=>e.aliased||n.aliased)}var dp=/^[0-9a-f]{40}$/;function Cr(t,e){return re(b(b(t,"spec"),e))}function dr(t){return["containers","initContainers"].
flatMap(e=>Cr(t,e).flatMap((n,r)=>re(b(n,"env")).flatMap((B,i)=>{let s=J(b(B,"name"))??"",o=Ri(s),a=J(b(B,"value"))??"";
return o===void 0||!dp.test(a)||b(B,"valueFrom")!==void 0?[]:[{kind:o,name:s,value:a,list:e,container:r,index:i}]})))}function Va(t){
let e=new Map;return({name:n,container:r})=>{let B=e.get(r);if(B!==void 0)return B.get(n);let i=re(b(Cr(t,"containers")[r],
"env")),s=new Map(i.map(o=>[J(b(o,"name")),o]));return e.set(r,s),s.get(n)}}function za(t,e,n){let{text:r}=t.doc.file,B=[];for(let i of e){let s=Cr(t.at,i.list)[i.container];if(s?.node.type!=="map\
ping")continue;let o=pp(t,i.list)??hp(s,i);if(o!==void 0)return{obstacle:o};let a=R(I({},lr(r,t.at.node)),{dashStep:fp(r,
t.at)}),l=gp(r,s.node,{change:i,side:n,layout:a});if("obstacle"in l)return l;for(let c of l.edits)B.push(c)}return{edits:B}}
function fp(t,e){let n=b(e,"spec")?.node,r=n?.type==="mapping"?ke(n,"containers"):void 0;return r?.value.type!=="sequenc\
e"||r.value.flow?2:Math.max(0,he(t,r.value.contentStart)-he(t,r.key.start))}function pp({at:t,duplicate:e},n){return e!==
void 0?{type:"duplicate",offset:e}:ur(t,["spec"])??ur(b(t,"spec"),[n])}function hp(t,e){let n=Bn(t,["env"]);if(n!==void 0)
return n;let r=b(t,"env");if(r?.shared===!0)return{type:"shared",offset:r.node.start};if(!(r===void 0||_e(r))){if(r.node.
type!=="sequence")return{type:"invalid",offset:r.node.start,field:"env"};for(let B of[...e.update.keys(),...e.remove]){let i=r.
node.items[B];if(i===void 0)continue;if(i.type!=="mapping"||i.aliased)return{type:"shared",offset:i.start};let o=Bn({node:i,
shared:!1},["name","value"]);if(o!==void 0)return o}}}function gp(t,e,{change:n,side:r,layout:B}){let i=n.add.map(({name:a,
value:l})=>[{key:"name",value:a,plain:!0},{key:"value",value:l}]),s=ke(e,"env"),o=s?.value;return s===void 0||o?.type!==
"sequence"||o.items.length===0?i.length===0?{edits:[]}:{edits:cr(t,e,{entry:{key:"env",value:{items:i}},layout:B,before:1})}:
i.length===0&&o.items.every((a,l)=>n.remove.has(l))?HB(t,e,{entry:s,layout:B}):{edits:mp(t,o,{change:n,added:i,side:r,layout:B})}}
function mp(t,e,{change:n,added:r,side:B,layout:i}){let s=[];for(let[f,p]of n.update){let g=e.items[f],E=g?.type==="mapp\
ing"?ke(g,"value"):void 0;E!==void 0&&s.push(...Ie(t,nn(t,E),`"${p}"`))}let o=B==="first"?0:e.items.length-1,a=r.length>
0&&n.remove.has(o)?o:void 0;r.length>0&&s.push(...(e.flow?Dp:Ep)(t,e,{added:r,side:B,layout:i,reuse:a}));let l=e.items.map(
(f,p)=>{let g=n.remove.has(p)&&p!==a,E=ut(t,e,p),A=e.flow?f.start:g?rr(t,e,p):0;return{end:E,isGone:g,tokens:g?kt(t,{start:A,
end:E},[f]):[]}}),c=e.flow?ir(t,l):l.flatMap(f=>f.tokens);for(let f of tn(t,c))s.push(f);if(e.flow||n.remove.size===0)return s;
let u=e.items.map((f,p)=>({node:f,isGone:n.remove.has(p)}));return $e(t,u,{edits:s,column:he(t,e.contentStart)})}function Ep(t,e,{
added:n,side:r,layout:B,reuse:i}){let s=" ".repeat(he(t,e.contentStart)),o=ve(t,e.contentStart),a=n.map(l=>vB(l,s,B).join(
o));if(i!==void 0){let l=rr(t,e,i),c=e.items[i],u=kt(t,{start:l,end:ut(t,e,i)},c===void 0?[]:[c]);return Ie(t,u,a.join(o).
slice(s.length))}if(r==="first"){let l=e.contentStart,c=a.map(u=>`${u.slice(s.length)}${o}${s}`).join("");return[{start:l,
end:l,text:c}]}return[PB(t,ut(t,e,e.items.length-1),a)]}function Dp(t,e,{added:n,side:r,layout:B,reuse:i}){let[s]=e.items;
if(s===void 0)return[];let o=Te(t,e.contentStart+1),a=s.type==="mapping"&&lt(t,s)?Mt(t,s,B):void 0,l=t.slice(me(t,o),o),
c=de(l,0,l.length),u={isPretty:a?.isPretty??!1,isCompact:a?.isCompact??!1,isPadded:a?.isPadded??!1,quotesKeys:a?.quotesKeys??
!1,step:B.flowStep,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:ve(t,o)},f=c?`,${u.lineBreak}${l}`:u.isCompact?",":", ",p=n.
map(A=>Ct({entries:A},u));if(i!==void 0){let A=e.items[i];if(A===void 0)return[];let N=kt(t,{start:A.start,end:z(t,A)},[
A]);return Ie(t,N,p.join(f))}if(r==="first")return[{start:o,end:o,text:p.map(A=>A+f).join("")}];let g=ut(t,e,e.items.length-
1),E=t.charAt(g-1)===":"?" ":"";return[{start:g,end:g,text:E+p.map(A=>f+A).join("")}]}function _B(t,e){let n=t.isNamed||t.references.length>0;return t.rule!==void 0&&n&&!e.pruneMissing}function fr(t,e){switch(t.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${t.reason}`};default:return _B(t,e)?{type:"kept"}:t.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:t.rule===void 0?"removed: opt-out":"removed: missing"}}}function KB(t,{selection:e,
settings:n,isCheck:r,drafts:B,place:i}){return!t.startsWith(Ke)||n.hashKey!==void 0||n.rekey?!1:(B.push(T.hashKeyMissing(
i,e.workload.id,r)),!0)}import{hash as yp}from"node:crypto";var Sp=63,Ap=46,Op=16,Xa={ConfigMap:"configmap",Secret:"secret"};function Za(t,e,n){
return`${Xa[t]}.${n}/${pr(e)}`}function UB(t){return`${t}/config-digest`}function pr(t){return t.length<=Sp?t:`${t.slice(
0,Ap)}.${yp("sha256",t,"hex").slice(0,Op)}`}function xt(t,e){if(t===UB(e))return"single";for(let n of["ConfigMap","Secre\
t"]){let r=`${Xa[n]}.${e}/`;if(t.startsWith(r))return{kind:n,short:t.slice(r.length)}}}function el(t,{context:e,drafts:n}){let{settings:r,digests:B,isCheck:i}=e,s=new Map(r.form==="env-vars"?[]:be(t).map(({source:f,
keys:p})=>[V(f.id),B.accepted(f,p)])),o=Ip(t,{settings:r,known:s}),a={selection:t,settings:r,isCheck:i,drafts:n,changes:[],
states:new Map,digests:new Map([...s].map(([f,[p]])=>[f,p])),isLocked:!1,isSingleLocked:!1,wanted:o,longNames:Np(t)},l=[
r.stampDomain,...r.oldStampDomains],c=JB(t.template,r)?Fp(t,l):[];for(let[f,p]of c)bp(f,{work:a,place:p,domains:l});for(let[
f,{value:p,source:g}]of[...o].toSorted(([E],[A])=>ye(E,A)))a.isSingleLocked||a.isLocked&&g?.kind!=="ConfigMap"||(sn(a,g,
"absent"),a.changes.push({action:"add",form:"annotation",key:f,value:p,reason:"added",source:g}));return{changes:a.isLocked?
a.changes.filter(({reason:f})=>f!=="form"):a.changes,states:a.states,digests:a.digests,isLocked:a.isLocked}}function Ip(t,{
settings:e,known:n}){if(n.size===0)return new Map;if(e.form==="single"){let r=i=>Gi(be(t).map(({source:{id:s}})=>{let[o="",
...a]=n.get(V(s))??[];return[`${s.kind.toLowerCase()}/${s.name}`,a[i-1]??o]})),B=e.otherHashKeys.map((i,s)=>r(s+1));return new Map(
[[UB(e.stampDomain),{value:r(0),others:B,source:void 0}]])}return new Map(be(t).map(({source:{id:r}})=>{let[B="",...i]=n.
get(V(r))??[];return[Za(r.kind,r.name,e.stampDomain),{value:B,others:i,source:r}]}))}function JB({annotations:t},{stampDomain:e,
oldStampDomains:n}){for(let r of t.keys())if(xt(r,e)!==void 0||n.some(B=>xt(r,B)!==void 0))return!0;return!1}function Fp({
template:t},e){let n=B=>e.some(i=>xt(B,i)!==void 0),r=b(b(t.at,"metadata"),"annotations")?.node;return r?.type!=="mappin\
g"?[]:[...De(r)].filter(([B])=>n(B)).map(([B,{entry:i}])=>[B,{file:t.doc.file,offset:i.key.start}])}function bp(t,{work:e,
place:n,domains:r}){let{selection:B,settings:i,drafts:s}=e,o=B.template.annotations.get(t)??"",a=r.find(p=>xt(t,p)!==void 0)??
i.stampDomain,l=xt(t,a);if(l===void 0)return;let c=a===i.stampDomain;if(!xi.test(o)){if(!c)return;let p=e.wanted.get(t);
p!==void 0&&sn(e,p.source,"foreign"),e.wanted.delete(t),s.push(T.stampForeign(n,B.workload.id,t));return}let u={selection:B,
settings:i,isCheck:e.isCheck,drafts:s,place:n},f={key:t,value:o,place:n,lock:u};l==="single"?Tp(f,e):Lp(R(I({},f),{kind:l.
kind,name:wp(e,l)}),e)}function wp({selection:t,longNames:e},{kind:n,short:r}){return/^.{46}\.[0-9a-f]{16}$/.test(r)?e.get(
r)??t.nameBehind(n,r,pr)??r:r}function Np({verdicts:t}){let e=t.map(n=>("source"in n?n.source.id:n.id).name);return new Map(
e.map(n=>[pr(n),n]).filter(([n,r])=>n!==r))}function Lp(t,e){let{key:n,value:r,kind:B,name:i}=t,s={kind:B,name:i},o=e.selection.
judge(B,i),a=fr(o,e.settings);if(a.type!=="leave")if(a.type==="kept")sn(e,s,"kept"),e.drafts.push(T.stampKept(t.place,e.
selection.workload.id,s));else if(a.type==="remove"){if(o.type==="refused"&&o.reason==="renamed"){let l={key:n,source:o.
source.id};e.drafts.push(T.stampedInBase(t.place,e.selection.workload.id,l))}$B(e,{key:n,reason:a.reason,source:s})}else
B==="Secret"&&KB(r,t.lock)?tl(e,s):nl({key:n,value:r,source:s},e)}function Tp({key:t,value:e,lock:n,place:r},B){let{selection:i,
settings:s}=B,o=be(i),a=i.verdicts.filter(p=>p.type==="missing"&&_B(p,s)),[l]=a;if((o.some(({source:p})=>p.id.kind==="Se\
cret")||a.some(p=>p.type==="missing"&&p.id.kind==="Secret"))&&KB(e,n)){tl(B,void 0);return}if(B.wanted.has(t)){nl({key:t,
value:e,source:void 0},B);return}if(i.verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=pt.some(p=>i.judge(p,"").
type==="out-of-scope");if(o.length===0&&u)return;if(o.length===0&&l?.type==="missing"){B.drafts.push(T.stampKept(r,i.workload.
id,l.id));return}let f=o.length===0?Rp(i):"form";$B(B,{key:t,reason:f,source:void 0})}function tl(t,e){t.isLocked=!0,t.isSingleLocked||=
e===void 0,sn(t,e,"blocked")}function Rp(t){let e=t.verdicts.find(n=>n.type==="refused");return e?.type==="refused"?`rem\
oved: ${e.reason}`:"removed: opt-out"}function nl({key:t,value:e,source:n},r){let B=r.wanted.get(t);if(B===void 0){$B(r,
{key:t,reason:"form",source:n});return}r.wanted.delete(t);let i=B.others.includes(e);i&&n!==void 0&&r.digests.set(V(n),e);
let s=B.value===e||i;if(sn(r,n,s?"fresh":"stale"),s)return;let o=B.value.startsWith(Ke)===e.startsWith(Ke)?"content":"ke\
y";r.changes.push({action:"update",form:"annotation",key:t,value:B.value,reason:o,source:n})}function $B(t,{key:e,reason:n,
source:r}){t.changes.push({action:"remove",form:"annotation",key:e,value:void 0,reason:n,source:r})}function sn(t,e,n){if(e===
void 0)for(let{source:r}of be(t.selection))t.states.set(V(r.id),n);else t.states.set(V(e),n)}var rl={changes:[],states:new Map,digests:new Map,edits:[]};function Bl(t,{context:e,drafts:n}){let{settings:r,digests:B}=e,
s=r.form==="env-vars"?kp(t,{digests:B,drafts:n}):new Map,o=new Map([...s.values()].map(({source:u,value:f})=>[V(u),f])),
a=dr(t.template.at),l={selection:t,settings:r,wanted:s,drafts:n,changes:[],states:new Map,buckets:new Map,verdicts:a.length===
0?new Map:Pp(t)};for(let u of a.toReversed())xp(u,l);let c=Va(t.template.at);for(let u of[...s.values()].toSorted((f,p)=>ye(
f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:t.template.doc.file,offset:f.node.start};n.push(T.variableForeign(
p,t.workload.id,u.name)),l.states.set(V(u.source),"foreign");continue}l.states.set(V(u.source),"absent"),jB(l,{list:"con\
tainers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.name,value:u.value,reason:"\
added",source:u.source})}return{changes:l.changes,states:l.states,digests:o,edits:_p(l.buckets)}}function kp(t,{digests:e,
drafts:n}){let r=new Map,{workload:B}=t;for(let i of be(t)){let{id:s}=i.source,o=Kt(s.kind,s.name),a=r.get(o);if(a!==void 0){
let l=[a.source.name,s.name];n.push(T.envCollision(B.place,B.id,{variable:o,names:l}))}r.set(o,{name:o,value:e.reloader(
i.source),container:Mp(i),source:s})}return r}function Mp({references:t}){for(let e of["volume","env"]){let n=t.filter(B=>B.
via===e),r=n.flatMap(B=>B.containers);if(n.length>0)return r.length===0?0:r.reduce((B,i)=>Math.min(B,i))}return 0}function xp(t,e){
let{selection:n,settings:r,wanted:B}=e,i=B.get(t.name);if(i!==void 0&&t.list==="containers"&&t.container===i.container){
B.delete(t.name);let c=i.value===t.value;if(e.states.set(V(i.source),c?"fresh":"stale"),c)return;jB(e,t).update.set(t.index,
i.value),e.changes.push({action:"update",form:"env-var",key:t.name,value:i.value,reason:"content",source:i.source});return}
let s=Gp(t,e),o=s===void 0?void 0:"source"in s?s.source.id:s.id,a=s===void 0?Hp(t,n):fr(s,r);if(a.type==="leave")return;
if(a.type==="kept"&&o!==void 0){e.states.set(V(o),"kept");let{file:c}=n.template.doc;e.drafts.push(T.stampKept({file:c,offset:n.
workload.place.offset},n.workload.id,o));return}let l=a.type==="remove"?a.reason:"form";jB(e,t).remove.add(t.index),e.changes.
push({action:"remove",form:"env-var",key:t.name,value:void 0,reason:l,source:o})}function Gp({kind:t,name:e},{selection:n,
verdicts:r}){let B=r.get(e);if(B!==void 0)return B;let i=n.nameBehind(t,e,vp[t]);return i===void 0?void 0:n.judge(t,i)}var vp={
ConfigMap:t=>Kt("ConfigMap",t),Secret:t=>Kt("Secret",t)};function Pp({verdicts:t}){return new Map(t.toReversed().map(e=>{
let{kind:n,name:r}="source"in e?e.source.id:e.id;return[Kt(n,r),e]}))}function Hp({kind:t},e){return e.judge(t,"").type===
"out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function jB(t,{list:e,container:n}){let r=`${e}/${String(
n)}`,B=t.buckets.get(r)??{add:[],update:new Map,remove:new Set};return t.buckets.set(r,B),B}function _p(t){return[...t].
map(([e,n])=>{let[r,B]=e.split("/");return R(I({},n),{list:r==="containers"?"containers":"initContainers",container:Number(
B)})})}function il(t){let e=[],n={context:t,drafts:e};return{plan:r=>Kp(r,n),drafts:e}}function Kp(t,{context:e,drafts:n}){if(t.
outOfScope!==void 0||Up(t,e.settings))return{selection:t,changes:[],edits:[],states:new Map,digests:new Map};let r=el(t,
{context:e,drafts:n}),B=r.isLocked?rl:Bl(t,{context:e,drafts:n}),i=Jp([...r.changes,...B.changes]),o=[qa(t.template,r.changes),
za(t.template,B.edits,t.workload.type.isRollout===!0?"last":"first")].flatMap(a=>$p(t,a,n));return jp(t,r.changes,n),{selection:t,
changes:i,edits:o.toSorted((a,l)=>a.start-l.start||a.end-l.end),states:new Map([...r.states,...B.states]),digests:new Map(
[...r.digests,...B.digests])}}function Up({isIdle:t,template:e},n){return t&&!JB(e,n)&&dr(e.at).length===0}function Jp(t){
if(!t.some(({reason:n})=>n==="form"))return t;let e="form";return t.map(n=>n.reason==="added"?R(I({},n),{reason:e}):n)}function $p({
workload:t,template:e},n,r){if("edits"in n)return n.edits;let{obstacle:B}=n,{file:i}=e.doc,s={file:i,offset:B.offset>=0?
B.offset:e.at.node.start};return B.type==="shared"?r.push(T.aliasShared(s,t.id)):B.type==="duplicate"?r.push(T.duplicateKey(
s,!0)):r.push(T.templateInvalid(s,t.id,B.field)),[]}function jp({workload:t,template:e},n,r){if(n.length===0)return;let B=new Map(
e.annotations);for(let{key:s,value:o}of n)o===void 0?B.delete(s):B.set(s,o);let i=0;for(let[s,o]of B)i+=Buffer.byteLength(
s)+Buffer.byteLength(o);i>$.annotations&&r.push(T.annotationsTooLarge(t.place,t.id,i))}function hr(t,e,n){let r=Ma(e,n);n.isCheck||Yp(r),Wp(t);let B=n.parsed??Ao(t,Si(r)),i=Ai(B,r),s=Fo(i,r),o=La(i,s,r),a=Hi(
r),l=il({settings:r,digests:a,isCheck:n.isCheck}),c=ji({catalog:i,scope:s},{settings:r,digests:a}),u=new Map(t.map(E=>[E,
[]]));for(let E of o){let A=l.plan(E);c.see(E);let N=u.get(E.template.doc.file);for(let v of A.edits)N?.push(v);n.onPlan?.(
A)}let f={drafts:c.end()},p=[B,i,s,l,a,f],g=[...n.drafts??[],...p.flatMap(E=>E.drafts)];return{files:t.map(E=>qp(E,u.get(
E)??[])),findings:_i(g,t,r),documents:B.documents}}function Yp({otherHashKeys:t}){if(t.length!==0)throw new W("--hash-ke\
y-file is given several times, and stamps are made with one key: give the new one alone; check and explain take several")}
function Wp(t){let e=0;for(let{path:n,text:r}of t)if(e+=r.length,e>$.input)throw new oe("limit","the input is larger tha\
n 256 MiB: stamp it in several sets",{path:n})}function qp({path:t,text:e},n){return{path:t,text:Ga(e,n),edits:n}}function gr(t){let{selection:e,changes:n}=t,{workload:r,outOfScope:B}=e,{file:i,offset:s}=r.place;return R(I(I({kind:r.id.
kind,namespace:r.id.namespace,name:r.id.name,path:i.path},ie(i,s)),B===void 0?{}:{outOfScope:B}),{sources:e.verdicts.map(
o=>zp(o,t)),changes:n.map(({action:o,key:a,reason:l,source:c})=>I({action:o,key:a,reason:l},c===void 0?{}:{source:{kind:c.
kind,name:c.name}}))})}var Qp={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"locke\
d"},Vp={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the workload \
has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now",random:"its content is different at each render"};function zp(t,{selection:e,states:n,digests:r}){
let B="source"in t?t.source.id:t.id,i=V(B),s=n.get(i),o=s===void 0?"none":Qp[s],a={kind:B.kind,name:B.name,references:Xp(
B,e)},l="rule"in t&&t.rule!==void 0?{rule:t.rule}:{};if(e.outOfScope!==void 0&&t.type!=="refused")return R(I(I({},a),l),
{stamp:"out of scope",why:e.outOfScope});switch(t.type){case"selected":{let c=s==="blocked"?void 0:r.get(i);return R(I(I(
I({},a),l),c===void 0?{}:{digest:c}),{stamp:o})}case"refused":return R(I({},a),{stamp:o,why:Vp[t.reason]});case"out-of-s\
cope":return R(I({},a),{stamp:"out of scope",why:t.why});case"ambiguous":return R(I({},a),{stamp:o,why:"kustomize could \
put several names there"});default:return R(I(I({},a),l),{stamp:o,why:"the source is not in this set"})}}function Xp({kind:t,
name:e},{template:n}){let{file:r}=n.doc;return(Zp(n).get(V({kind:t,name:e}))??[]).map(({path:i,offset:s})=>I({field:i,path:r.
path},ie(r,s)))}var sl=new WeakMap;function Zp(t){let e=sl.get(t);if(e!==void 0)return e;let n=new Map;for(let r of t.references){
let B=V(r),i=n.get(B);i===void 0?n.set(B,[r]):i.push(r)}return sl.set(t,n),n}function ol({selection:t}){if(t.outOfScope!==
void 0&&t.outOfScope!==ft)return[];let{workload:e}=t;return t.verdicts.filter(r=>r.type==="missing").flatMap(({id:r,rule:B})=>{
if(B===void 0)return[];let{line:i}=ie(e.place.file,e.place.offset),{kind:s,name:o}=r;return[{workload:e.id,source:{kind:s,
name:o},rule:B,path:e.place.file.path,line:i}]})}function eh(t,e={}){let n=[],r=o=>n.push(gr(o)),{files:B,findings:i}=hr(YB(t),e,{isCheck:!1,onPlan:r}),s=!al(i);return{ok:s,
files:s?B:[],findings:i,workloads:n}}function th(t,e={}){let n=[],r=o=>n.push(gr(o)),{findings:B,files:i}=hr(YB(t),e,{isCheck:!0,
onPlan:r}),s=rh({files:i});return{ok:!s&&!al(B),stale:s,findings:B,workloads:n}}function nh(t,e={}){let n=[],r=[],B=s=>{
n.push(gr(s)),r.push(...ol(s))},{findings:i}=hr(YB(t),e,{isCheck:!0,onPlan:B});return{workloads:n,unseen:r,findings:i}}function rh({
files:t}){return t.some(({edits:e})=>e.length>0)}function al(t){return t.some(({severity:e})=>e==="error")}function YB(t){
return typeof t=="string"?[{path:"-",text:t}]:"text"in t?[t]:t}export{oe as InputError,W as UsageError,th as check,nh as explain,eh as stamp};
