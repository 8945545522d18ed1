var yc=Object.defineProperty,Sc=Object.defineProperties;var Ac=Object.getOwnPropertyDescriptors;var Rs=Object.getOwnPropertySymbols;var Oc=Object.prototype.hasOwnProperty,bc=Object.prototype.propertyIsEnumerable;var Ms=(t,e,n)=>e in t?yc(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n,b=(t,e)=>{for(var n in e||={})
Oc.call(e,n)&&Ms(t,n,e[n]);if(Rs)for(var n of Rs(e))bc.call(e,n)&&Ms(t,n,e[n]);return t},R=(t,e)=>Sc(t,Ac(e));var xs=new WeakMap;function Ic(t){let e=xs.get(t);if(e!==void 0)return e;let n=[0];for(let B=t.text.indexOf(`
`);B!==-1;B=t.text.indexOf(`
`,B+1))n.push(B+1);let r={starts:n,line:0,offset:0,column:1};return xs.set(t,r),r}function Be(t,e){let n=Ic(t),r=wc(n.starts,
e);return r!==n.line&&(n.line=r,n.offset=n.starts[r]??0,n.column=1),n.column+=Gs(t.text,n.offset,e)-Gs(t.text,e,n.offset),
n.offset=e,{line:r+1,column:n.column}}function wc(t,e){let n=0,r=t.length-1;for(;n<r;){let B=n+r+1>>1;(t[B]??0)<=e?n=B:r=
B-1}return n}function Gs(t,e,n){let r=0;for(let B=e;B<n;B+=1){let s=t.charCodeAt(B);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}var Rn={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotation-unknown":"war\
ning","annotations-too-large":"error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","du\
plicate-key":"warning","duplicate-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"\
error","hash-key-permissions":"warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-i\
n-list":"error","name-invalid":"warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"erro\
r","pattern-invalid":"warning","pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warni\
ng","rollout-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","s\
ource-not-deterministic":"warning","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-i\
nvalid":"error","workload-missing":"warning"};function G(t,e,n){return{code:t,severity:Rn[t],message:n,place:e}}var vs=253;
function Fc(t){let e=t.replace(/^(\s*):(?=:)/,"$1\\u{3a}");return/^[ "$-~]*$/.test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu,
n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function v(t){return Fc(t.length>vs?`${t.slice(0,vs)}\u2026`:t)}function Nc({
file:t,offset:e}){return`${v(t.path)}:${String(Be(t,e).line)}`}function T({kind:t,name:e}){return`${v(t)} ${e===""?"(wit\
hout a name)":v(e)}`}var Ps=5;function rn(t){let e=t.length-Ps,n=t.slice(0,Ps).join(", ");return e>0?`${n} and ${String(
e)} more`:n}function Hs(t){return`and ${String(t)} more of these, which are not shown; mend those that are, or turn them\
 off with --severity`}var F={aliasShared:(t,e)=>G("alias-shared",t,`the annotations or env of the pod template of ${T(e)}\
 are shared through a YAML alias or merge key, so a stamp there would change or lose something else; write them out in t\
he pod template`),templateInvalid:(t,e,n)=>G("template-invalid",t,`${n} in the pod template of ${T(e)} is not of the typ\
e that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(t,e,n)=>G("annotation-no-effect",t,`a\
nnotation ${v(n)} of ${T(e)} only has an effect with Reloader in the cluster; Rollstamp ignores it`),ignoreOnWorkload:(t,e,n)=>G(
"annotation-no-effect",t,`annotation ${v(n)} of ${T(e)} has no effect there: it goes on a ConfigMap or Secret; to leave \
the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(t,e,n)=>G("annotation-not-string",
t,`annotation ${v(n)} of ${T(e)} is not a string and is taken as its text; the API server refuses it: put it in quotes`),
annotationUnknown:(t,e,n)=>G("annotation-unknown",t,`annotation ${v(n)} of ${T(e)} is none of Rollstamp's, so it does no\
thing; there are rollstamp.io/freeze and rollstamp.io/granularity: correct it, or remove it`),annotationValueUnknown:(t,e,n)=>G(
"annotation-unknown",t,`annotation ${v(n.key)} of ${T(e)} has a value that means nothing, so it does nothing; it takes ${n.
values.map(r=>`"${r}"`).join(" or ")}`),annotationMisplaced:(t,e,n)=>G("annotation-unknown",t,`annotation ${v(n)} in the\
 pod template of ${T(e)} does nothing there; move it to the annotations of the workload itself`),annotationsTooLarge:(t,e,n)=>G(
"annotations-too-large",t,`with its stamps the pod template of ${T(e)} has ${String(n)} bytes of annotations, Kubernetes\
 takes 262144; use --stamp single`),dataNotBase64:(t,e,n)=>G("data-not-base64",t,`key ${v(n)} of ${T(e)} is not base64 (\
a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(t,e,n)=>G("data-not-scalar",t,`${v(n)} o\
f ${T(e)} is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(t,e,n)=>G(
"data-not-string",t,`key ${v(n)} of ${T(e)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(t,e)=>R(b({},G("duplicate-key",t,e?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:e?"error":"warning"}),joinedObjects:t=>G(
"duplicate-key",t,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(t,e,n)=>G("duplicate-key",t,`key ${v(n)} of ${T(e)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(t,e,n)=>R(b({},G("dupl\
icate-object",t,`${T(e)} in namespace ${v(e.namespace)} is in the set ${n.copies===2?"twice":`${String(n.copies)} times`}\
 (first at ${Nc(n.first)}); ${n.isSource?`this one counts${n.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:n.isError?"error":"\
warning"}),envCollision:(t,e,n)=>G("env-collision",t,`${rn(n.names.map(v))} share the variable ${n.variable} in ${T(e)};\
 rename one, or use --reload-strategy annotations`),flagNoEffect:t=>G("flag-no-effect",{path:""},`${t.join(", ")}: only \
Reloader in the cluster can act on ${t.length===1?"this flag":"these flags"}; Rollstamp ignores ${t.length===1?"it":"the\
m"}`),variableNoEffect:t=>G("flag-no-effect",{path:""},`${rn(t.map(v))}: no option reads ${t.length===1?"this variable":
"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(t,e,n)=>R(
b({},G("hash-key-missing",t,`a stamp of ${T(e)} was made with a hash key and no key is given, so it is left; give the ke\
y with --hash-key-file, or go back to plain digests with --rekey`)),{severity:n?"info":"error"}),hashKeyPermissions:t=>G(
"hash-key-permissions",{path:t},"more than its owner may read this hash key, and whoever has it can test guesses against\
 the stamps of Secrets; run chmod 600 on it or, for a Secret volume, set defaultMode: 0400"),helmTemplate:t=>G("helm-tem\
plate",{path:t},"skipped: this is a Helm template, not a manifest; name the directory that the output of helm template i\
s written to instead, or leave this file out with --exclude"),jobImmutable:(t,e)=>G("job-immutable",t,`${T(e)} cannot ch\
ange once it is applied, so it is not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true\
, make it a hook, or pass --jobs always`),keyMissing:(t,e,n)=>G("key-missing",t,`${T(e)} uses key ${v(n.key)} of ${T(n.source)}\
, which has no such key; its pods will not start: add the key, or set optional: true`),listInList:t=>G("list-in-list",t,
"a list stands in a list, which Kubernetes does not unpack; move its items up"),nameInvalid:(t,e)=>G("name-invalid",t,`${T(
e)} has a name that Kubernetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at most 253 cha\
racters`),namespaceMismatch:(t,e,n)=>{let{source:r}=n,B=n.workloadIsDefault?`${T(e)} has no namespace, taken as ${v(e.namespace)}\
; ${T(r)} is in ${v(r.namespace)}: pass --namespace ${v(r.namespace)}`:`${T(e)} is in ${v(e.namespace)}; ${T(r)} has no \
namespace, taken as ${v(r.namespace)}: pass --namespace ${v(e.namespace)}`;return G("namespace-mismatch",t,B)},namespaceUnknown:(t,e)=>G(
"namespace-unknown",t,`the labels of namespace ${v(e)} are not known, so --namespace-selector cannot be answered; add it\
s Namespace manifest, or pass --namespace-labels '${v(e)}=key=value'`),notRendered:(t,e)=>G("not-rendered",{path:t},`hol\
ds ${v(e)}, so it is the source of a render, not a render; name the directory that the output of ${e==="Chart.yaml"?"hel\
m template":"kustomize build"} is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(t,e,n)=>G(
"pattern-invalid",t,`part ${String(n.part)} of annotation ${v(n.key)} of ${T(e)} is not a regular expression that Go (RE\
2) compiles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(t,e,n)=>G("pattern-unmatche\
d",t,`part ${String(n.part)} of annotation ${v(n.key)} of ${T(e)} matches nothing in namespace ${v(e.namespace)} of this\
 set`),referenceAmbiguous:(t,e,n)=>R(b({},G("reference-ambiguous",t,`${T(n.source)} in ${T(e)} could mean ${rn(n.candidates.
map(({name:r})=>v(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:n.
isRenamed?"error":"warning"}),referenceNotRewritten:(t,e,n)=>G("reference-not-rewritten",t,`kustomize changes the name o\
f ${T(n)}, but not where ${T(e)} refers to it; add a nameReference for ${v(e.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(t,e)=>G("rollout-restart",t,`${T(e)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(t,e)=>G("\
rolls-on-delete",t,`${T(e)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(t,e,n)=>G(
"source-after-workload",t,`${T(n)} is applied after ${T(e)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(t,e,n)=>R(b({},G("source-missing",t,`${T(e)} is not in names\
pace ${v(e.namespace)} of this set, so ${rn(n.workloads.map(v))} ${n.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:n.severity}),sourceNotDeterministic:(t,e,n)=>G("so\
urce-not-deterministic",t,`${T(e)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${rn(n.map(v))} ${n.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(t,e,n)=>G("stamp-foreign",t,`annotation ${v(n)} in the pod t\
emplate of ${T(e)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(t,e,n)=>G("stamp-kept",t,`the stamp of ${T(n)} in ${T(e)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(t,e,n)=>G("stamped-in-base",t,`stamp ${v(n.key)} of ${T(e)} was ma\
de in a base, before its source became ${T(n.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(t,e,n)=>G("stamp-foreign",t,`variable ${v(n)} of ${T(e)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(t,e,n)=>G(
"workload-missing",t,`${T(e)} takes its pod template from ${v(n)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};import{Buffer as _s,isUtf8 as Ks}from"node:buffer";var Lc=2n**64n-1n,Tc=64,kc=new Set(["1","t","T","TRUE","true","True"]),
Us=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function Vr(t){let e=0,n=t.length;for(;e<n&&Us.has(t.charAt(e));)e+=1;for(;n>e&&Us.has(t.charAt(n-1));)n-=1;return e===0&&
n===t.length?t:t.slice(e,n)}function zr(t){return t.split(",").map(Vr).filter(e=>e!=="")}function Xr(t){return kc.has(t)}
function Zr(t){let e=/^([-+]?)([0-9]+)$/.exec(t),n=e===null?void 0:Bn(e[1]??"","",e[2]??"");return n!==void 0&&sn(n)?n:void 0}
function eB(t){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(t);if(e===null)
return;let[,n="",r,B,s,i=""]=e;return r!==void 0?Bn(n,"0x",r):B!==void 0?Bn(n,"0b",B):s!==void 0?Bn(n,"0o",s):Bn(n,"",i)}
function Bn(t,e,n){let r=n.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Tc)return;let B=BigInt(e+r);if(t==="")return B<=
Lc?B:void 0;let s=t==="-"?-B:B;return sn(s)?s:void 0}function sn(t){return BigInt.asIntN(64,t)===t}function Js(t){let e=Math.
fround(t);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===0)return Object.is(e,-0)?
"-0":"0";let n=e<0?"-":"",[r,B]=Rc(Math.abs(e));if(B<-4||B>=6){let i=r.length>1?`.${r.slice(1)}`:"",o=String(Math.abs(B)).
padStart(2,"0");return`${n}${r.charAt(0)}${i}e${B<0?"-":"+"}${o}`}if(B<0)return`${n}0.${"0".repeat(-B-1)}${r}`;let s=r.slice(
0,B+1).padEnd(B+1,"0");return r.length>B+1?`${n}${s}.${r.slice(B+1)}`:n+s}function Rc(t){for(let e=1;;e+=1){let[n="",r=""]=t.
toExponential(e-1).split("e"),B=Number(n.replace(".","")),s=Mc(t,e)&&B%2===1?[-1,0]:[0,1,-1];for(let i of s){let o=String(
B+i),a=+`${o}e${Number(r)-e+1}`;if(o.length===e&&Math.fround(a)===t)return[o,Number(r)]}}}function Mc(t,e){let[n=""]=t.toExponential(
e+20).split("e");return/50{20}$/.test(n)}function $s(t){if(Ks(t))return _s.from(t.buffer,t.byteOffset,t.length).toString(
"utf8");let e=[];for(let n=0;n<t.length;){let r=[1,2,3,4].find(B=>Ks(t.subarray(n,n+B)))??0;e.push(r===0?"\uFFFD":_s.from(
t.subarray(n,n+r)).toString("utf8")),n+=Math.max(r,1)}return e.join("")}var xc="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",je=class extends Error{name="Select\
orError"};function nt(t){return t.length<=253&&Gc.test(t)}var Gc=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
vc=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Pc=63;function js(t){let e=t.flatMap(B=>B.split(",")).map(Hc).join(","),
n=new tB(e),r=[];if(n.peek()==="")return r;for(;;){r.push(_c(n));let B=n.take();if(B==="")return r;B!==","&&n.fail(B,"a \
comma or the end")}}function Hc(t){let[e="",n]=t.split("=");if(n==="*")return e;let[r="",B]=t.split(":");return B===void 0?
t:B==="*"?r:`${r}=${B}`}var tB=class{#e;#t=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#r;constructor(e){this.#e=
e,this.#r=this.#n()}#n(){return this.#t.exec(this.#e)?.[1]??""}peek(){return this.#r}take(){let e=this.#r;return this.#r=
e===""?"":this.#n(),e}fail(e,n){let r=e===""?"the end":JSON.stringify(e);throw new je(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${n} is expected; allowed are ${xc}`)}};function rB(t){return!/^(?:[=!(),<>].*)?$/.test(t)}function _c(t){
let e=t.peek()==="!";e&&t.take();let n=t.take();if(rB(n)||t.fail(n,"a label key"),Jc(n),e)return{operator:"absent",key:n};
if(t.peek()===""||t.peek()===",")return{operator:"exists",key:n};let r=t.take();switch(r){case"in":case"notin":return{operator:r,
key:n,values:Uc(t,n)};case"=":case"==":return{operator:"in",key:n,values:[nB(t,n)]};case"!=":return{operator:"notin",key:n,
values:[nB(t,n)]};case">":case"<":return{operator:r===">"?"above":"below",key:n,limit:Kc(t,n)};default:return t.fail(r,"\
an operator")}}function nB(t,e){if(t.peek()===""||t.peek()===",")return"";let n=t.take();return rB(n)||t.fail(n,"a label\
 value"),Ws(e,n)}function Kc(t,e){let n=nB(t,e),r=Zr(n);if(r!==void 0)return r;throw new je(`label ${e} is compared with\
 ${JSON.stringify(n)}; > and < take a whole number of at most 64 bits`)}function Uc(t,e){let n=t.take();n!=="("&&t.fail(
n,'"("');let r=[];for(;;){r.push(rB(t.peek())?Ws(e,t.take()):"");let B=t.take();if(B===")")return r;B!==","&&t.fail(B,'a\
 comma or ")"')}}function Jc(t){let e=t.split("/"),n=e.at(-1)??"",r=e.length>1?e.slice(0,-1).join("/"):void 0;if(!Ys(n)||
r!==void 0&&!nt(r))throw new je(`${JSON.stringify(t)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function Ws(t,e){if(Ys(
e))return e;throw new je(`${JSON.stringify(e)} is no value for label ${t}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function Ys(t){return t.length<=Pc&&vc.test(t)}function BB(t,e){return t.every(
n=>$c(n,e.get(n.key)))}function $c(t,e){switch(t.operator){case"exists":return e!==void 0;case"absent":return e===void 0;case"\
in":return e!==void 0&&t.values.includes(e);case"notin":return e===void 0||!t.values.includes(e);case"above":case"below":{
let n=e===void 0?void 0:Zr(e);return n===void 0?!1:t.operator==="above"?n>t.limit:n<t.limit}}}var qs="internal.config.kubernetes.io",sB={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function zs(t){let e=B=>t.
get(`${qs}/${B}`)?.split(",")??[],n={previousNames:e("previousNames"),prefixes:e("prefixes"),suffixes:e("suffixes"),isHashed:t.
get(`${qs}/needsHashSuffix`)==="enabled"};return n.previousNames.length>0||n.prefixes.length>0||n.suffixes.length>0||n.isHashed?
n:sB}function Xs({id:t,history:e}){return e.isHashed?[...e.previousNames,t.name]:e.previousNames}function Zs(t,e){if(t.length<
2)return t;let n=t.filter(({history:B})=>Qs(B,e,!0)),r=n.length>1?n.filter(({history:B})=>Qs(B,e,!1)):n;return new Set(r.
map(({id:B})=>B.name)).size>1?r:r.slice(0,1)}function Qs(t,e,n){return Vs(t.prefixes,e.prefixes,n)&&Vs(t.suffixes,e.suffixes,
n)}function Vs(t,e,n){if(t.length===0||e.length===0)return n||t.length===e.length;let[r,B]=t.length<=e.length?[t,e]:[e,t];
return r.every((s,i)=>s===B[B.length-r.length+i])}function se(t,e){return!e&&t.alone!==void 0?t.alone:t.type==="alias"?se(t.target,!0):{node:t,shared:e||t.aliased}}function ei(t,e){
let{node:n}=se(e,!0);if(n.type==="sequence")for(let r of n.items.toReversed())ei(t,r);else if(n.type==="mapping")for(let[
r,{entry:B}]of He(n))t.set(r,{entry:B,merged:!0})}function He(t){let e=new Map;for(let n of t.entries)n.name!==void 0?e.
set(n.name,{entry:n,merged:!1}):t.merges&&n.isMerge&&ei(e,n.value);return e}function Mn(t){return!t.merges&&t.duplicates===
void 0?t.entries:Array.from(He(t).values(),({entry:n})=>n)}function ti(t){return t.merges?He(R(b({},t),{entries:t.entries.
filter(({name:e})=>e===void 0)})):new Map}function I(t,e){if(t?.node.type!=="mapping")return;let{node:n}=t;if(n.merges){
let B=He(n).get(e);return B&&se(B.entry.value,t.shared||B.merged)}let r=n.find===void 0?_e(n,e)?.value:n.find(e);return r&&
se(r,t.shared)}function _e(t,e){for(let n=t.entries.length-1;n>=0;n-=1){let r=t.entries[n];if(r?.name===e)return r}}function Ae(t,e){
let n=t;for(let r of e)n=I(n,r);return n}var jc=[];function ne(t){return t?.node.type!=="sequence"?jc:!t.shared&&t.node.
cursors!==void 0?t.node.cursors:t.node.items.map(e=>se(e,t.shared))}function on(t){return t.node.type==="mapping"}function W(t){
return t?.node.type==="scalar"&&t.node.resolved==="string"?t.node.text:void 0}function We(t){return t===void 0||t.node.type===
"scalar"&&t.node.resolved==="null"}function iB(t){return t?.node.type==="scalar"&&t.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(t.node.text)}var ri="argocd.argoproj.io/hook",oB="helm.sh/hook",Bi="argocd.argoproj.io/sync-wave",si="helm.sh/hook-weight",Wc=[ri,oB,
Bi,si],Yc=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),qc=[];function rt(t){return t===void 0?qc:t.split(",").map(e=>e.trim()).filter(e=>e!=="")}var ni={phase:1,
wave:0};function aB(t){if(t.size===0||!Wc.some(s=>t.has(s)))return ni;let e=[...rt(t.get(ri)),...rt(t.get(oB))],n=e.flatMap(
s=>Yc.get(s)??[]),r=t.has(oB),B=t.get(Bi)??(r?t.get(si):void 0);return{phase:e.length===0?1:n.length===0?void 0:n.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(B??"")?Number(B):0}}function ii(t,e){return t.phase===void 0||e.phase===void 0?
!1:t.phase===e.phase?t.wave>e.wave:t.phase>e.phase}var ai=["containers","initContainers"],Qc=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],Vc=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],zc=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],Xc=new Map;function li(t){let e=[];for(let B of ai)for(let[s,i]of ne(I(t,B)).entries()){let o=B===
"containers"?[s]:[];Zc(i,{path:`spec.${B}[${String(s)}]`,users:o,found:e})}let n=ne(I(t,"volumes")),r=n.length===0?Xc:eu(
t);for(let[B,s]of n.entries()){let i=r.get(W(I(s,"name"))??"");i!==void 0&&tu(s,{path:`spec.volumes[${String(B)}]`,users:i,
found:e})}return e}function Zc(t,{path:e,users:n,found:r}){for(let[B,s]of Qc){let i=ne(I(t,B));if(i.length!==0)for(let{parents:o,
field:a,kind:l,key:c}of s)for(let u=0;u<i.length;u+=1){let C=I(Ae(i[u],o),a),p=C&&W(I(C,"name"));if(C===void 0||p===void 0||
p==="")continue;let h=c===void 0?void 0:W(I(C,c));r.push({kind:l,name:p,keys:c===void 0?void 0:h===void 0?[]:[h],optional:iB(
I(C,"optional")),path:`${e}.${B}[${String(u)}].${[...o,a].join(".")}`,offset:C.node.start,via:"env",containers:n})}}}function eu(t){
let e=new Map;for(let n of ai)for(let[r,B]of ne(I(t,n)).entries())for(let s of ne(I(B,"volumeMounts"))){let i=W(I(s,"nam\
e"));if(i===void 0)continue;let o=e.get(i)??[];n==="containers"&&o.push(r),e.set(i,o)}return e}function tu(t,e){oi(t,Vc,
e);for(let[n,r]of ne(Ae(t,["projected","sources"])).entries()){let B=`${e.path}.projected.sources[${String(n)}]`;oi(r,zc,
R(b({},e),{path:B}))}}function oi(t,e,{path:n,users:r,found:B}){for(let{field:s,name:i,kind:o}of e){let a=I(t,s),l=a&&W(
I(a,i));if(a===void 0||l===void 0||l==="")continue;let c=ne(I(a,"items")).flatMap(u=>W(I(u,"key"))??[]);B.push({kind:o,name:l,
keys:c.length===0?void 0:c,optional:iB(I(a,"optional")),path:`${n}.${s}`,offset:a.node.start,via:"volume",containers:r})}}var xn=class{doc;at;annotations;#e;#t;#r;constructor({doc:e,at:n,annotations:r},{manifest:B,path:s}){this.doc=e,this.at=
n,this.annotations=r,this.#e=B,this.#t=s}get path(){return this.#t.join(".")}get duplicate(){return ci(this.#e,this.#t)}get references(){
return li(I(this.at,"spec"))}get hasContainers(){return this.#r??=ne(Ae(this.at,["spec","containers"])).length>0,this.#r}};
function ci(t,[e,...n]){if(e===void 0||t?.node.type!=="mapping")return;let r=t.node.duplicates?.find(B=>B.name===e);return r===
void 0?ci(I(t,e),n):r.key.start}var Bt=["spec","template"],ui=["spec","updateStrategy","type"],lB=[{group:"apps",kind:"Deployment",template:Bt,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Bt,updateStrategy:ui,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Bt,
updateStrategy:ui,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Bt},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Bt,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Bt,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Bt,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function cB(t){let e=t.indexOf("/");return e===-1?"":t.slice(0,e)}function Ci(t){let e=new Set(["ConfigMap","Secret",...t.kinds.map(({kind:n})=>n)]);return t.namespaceSelector!==void 0&&
e.add("Namespace"),n=>e.has(n)}function di(t,e){let n=[],r=new Map,B=[],s=new Map,i=new Map,o=a=>{if(e.functionInput!==void 0&&
ru(a))return;let{kind:l}=a,c=cB(a.apiVersion),u=e.kinds.find(C=>C.kind===l&&C.group===c);if(u!==void 0){let C=iu(a,{type:u,
settings:e,drafts:n});B.push(C),lu(C,i,n)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))su(a,{kind:l,settings:e,drafts:n,
sources:r});else if(c===""&&l==="Namespace"){let C=CB(Ae(a.at,["metadata","labels"])).values;s.set(an(I(uB(a),"name"))??
"",C)}};for(let{doc:a,manifests:l}of t){a.duplicates.length>0&&Bu(a,n);for(let c of l)o(c)}return{sources:[...r.values()],
workloads:B,namespaceLabels:s,drafts:n}}var nu="config.kubernetes.io/local-config";function ru({at:t}){return W(Ae(t,["m\
etadata","annotations",nu]))==="true"}function fi(t,{functionInput:e}){return e===void 0?sB:zs(t)}function Bu({file:t,duplicates:e},n){
for(let{key:r,name:B}of e){let s={file:t,offset:r.start},i=B==="apiVersion"||B==="kind";n.push(i?F.joinedObjects(s):F.duplicateKey(
s,!1))}}function uB(t){return I(t.at,"metadata")}function an(t){return t?.node.type==="scalar"&&t.node.resolved!=="null"?
t.node.text:void 0}function pi({doc:t,at:e},n){let r=n?.node.start??-1;return{file:t.file,offset:r>=0?r:e.node.start}}var hi={
values:new Map,odd:[]};function CB(t){if(t?.node.type!=="mapping"||t.node.entries.length===0)return hi;let e=new Map,n=[];
for(let{name:r,key:B,value:s}of Mn(t.node)){if(r===void 0)continue;let{node:i}=se(s,!1),o=i.type==="scalar"?i.resolved:void 0;
e.set(r,i.type==="scalar"&&o!=="null"?i.text:""),o!=="string"&&o!=="null"&&n.push({name:r,offset:B.start})}return{values:e,
odd:n}}function dB(t,e,{object:n,drafts:r}){let{values:B,odd:s}=CB(e);for(let{name:i,offset:o}of s)r.push(F.annotationNotString(
{file:t.doc.file,offset:o},n,i));return B}function gi(t,e){let n=an(I(t,"namespace"))??"";return n===""?{namespace:e.namespace,
hasNamespace:!1}:{namespace:n,hasNamespace:!0}}function su(t,{kind:e,settings:n,drafts:r,sources:B}){let s=uB(t),i=I(s,"\
name"),o=an(i);if(o===void 0)return;let{namespace:a,hasNamespace:l}=gi(s,n),c={kind:e,namespace:a,name:o},u=pi(t,i);if(W(
i)===void 0||!nt(o)){r.push(F.nameInvalid(u,c));return}let C=dB(t,I(s,"annotations"),{object:c,drafts:r}),p=`${e}/${a}/${o}`,
h=B.get(p);B.delete(p),B.set(p,{id:c,place:u,hasNamespace:l,annotations:C,labels:n.resourceLabelSelector===void 0?hi.values:
CB(I(s,"labels")).values,order:aB(C),at:t.at,history:fi(C,n),hidden:h})}function iu(t,{type:e,settings:n,drafts:r}){let{
doc:B,at:s,kind:i}=t,o=uB(t),{namespace:a,hasNamespace:l}=gi(o,n),c=I(o,"name"),u=an(c),C=u===void 0?an(I(o,"generateNam\
e")):void 0,p={kind:i,namespace:a,name:u??C??""},h=dB(t,I(o,"annotations"),{object:p,drafts:r}),E=e.updateStrategy&&Ae(s,
e.updateStrategy);return{id:p,type:e,place:pi(t,c),hasNamespace:l,hasGenerateName:C!==void 0,history:fi(h,n),annotations:h,
order:aB(h),template:ou(B,s,{type:e,id:p,drafts:r}),templateOf:e.isRollout===!0?au(s):void 0,rollsOnDelete:W(E)==="OnDel\
ete"}}function ou(t,e,{type:n,id:r,drafts:B}){let s=Ae(e,n.template);if(s===void 0||!on(s))return;let i=dB({doc:t},Ae(s,
["metadata","annotations"]),{object:r,drafts:B});return new xn({doc:t,at:s,annotations:i},{manifest:e,path:n.template})}
function au(t){let e=Ae(t,["spec","workloadRef"]);if(!We(e))return{group:cB(W(I(e,"apiVersion"))??""),kind:W(I(e,"kind"))??
"",name:W(I(e,"name"))??""}}function lu(t,e,n){if(t.id.name===""||t.hasGenerateName)return;let r=`${t.type.group}/${t.id.
kind}/${t.id.namespace}/${t.id.name}`,B=e.get(r);if(B===void 0){e.set(r,t);return}n.push(F.duplicateObject(t.place,t.id,
{first:B.place,copies:2,isError:!1,isSource:!1}))}var cu=uu("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function uu(t){let e=new Uint8Array(128).fill(
64);for(let n=0;n<t.length;n+=1)e[t.charCodeAt(n)]=n;return e}function ln(t){let e=t.includes(`
`)||t.includes("\r")?t.replaceAll(/[\r\n]+/g,""):t,{length:n}=e;if(n%4!==0)return;let r=n===0?0:Cu(e),B=new Uint8Array(n/
4*3-r),s=0,i=0;for(let o=0;o<n;o+=4){let a=Gn(e.charCodeAt(o)),l=Gn(e.charCodeAt(o+1)),c=o+4===n,u=c&&r===2?0:Gn(e.charCodeAt(
o+2)),C=c&&r>0?0:Gn(e.charCodeAt(o+3));s|=a|l|u|C,B[i]=a<<2|l>>4,B[i+1]=l<<4|u>>2,B[i+2]=u<<6|C,i+=3}return(s&64)===0?B:
void 0}function Gn(t){return cu[t]??64}function Cu(t){let{length:e}=t;return t.charCodeAt(e-1)!==61?0:t.charCodeAt(e-2)===
61?2:1}function fB(t,e){let n={source:t,drafts:e};if(t.id.kind==="Secret"){let i=vn("data",n,ln);for(let[o,a]of vn("stringData",
n,mi))i.set(o,a);return{entries:i,data:i,binaryData:new Map}}let r=vn("data",n,mi),B=vn("binaryData",n,ln);if(B.size===0)
return{entries:r,data:r,binaryData:B};let s=new Map(r);for(let[i,o]of B)r.has(i)&&e.push(F.dataInBoth(cn(t),t.id,i)),s.set(
i,o);return{entries:s,data:r,binaryData:B}}function cn(t,e){return e===void 0||e<0?t.place:{file:t.place.file,offset:e}}
var mi=t=>t;function vn(t,{source:e,drafts:n},r){let B=new Map,s=I(e.at,t)?.node;if(s===void 0||We({node:s,shared:!1}))return B;
if(s.type!=="mapping")return n.push(F.dataNotScalar(cn(e,s.start),e.id,t)),B;for(let i of Mn(s)){let{name:o}=i;if(o===void 0)
continue;let{node:a}=se(i.value,!1);if(a.type!=="scalar"){n.push(F.dataNotScalar(cn(e,i.key.start),e.id,`key ${o}`));continue}
let{resolved:l}=a;l!=="string"&&l!=="null"&&n.push(F.dataNotString(cn(e,i.key.start),e.id,o));let c=r(l==="null"?"":a.text);
c===void 0&&n.push(F.dataNotBase64(cn(e,i.key.start),e.id,o)),B.set(o,c??a.text)}return B}import{Buffer as Pn}from"node:buffer";import{createHash as du}from"node:crypto";var pB="STAKATER_",fu={ConfigMap:"_CONFI\
GMAP",Secret:"_SECRET"};function un(t,e){let n=e.toUpperCase();return`${pB}${n.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${fu[t]}`}
function Di(t){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(t)?.[1];if(e!==void 0)return e==="SEC\
RET"?"Secret":"ConfigMap"}function yi(t,{data:e,binaryData:n}){let r=Array.from(e,([s,i])=>Ei(s,i));if(t==="ConfigMap")for(let[
s,i]of n)r.push(Ei(s,pu(i)));r.sort((s,i)=>s.compare(i));let B=du("sha1");for(let[s,i]of r.entries())B.update(s===0?"":"\
;").update(i);return B.digest("hex")}function Ei(t,e){let n=Pn.from(`${t}=`);return Pn.concat([n,typeof e=="string"?Pn.from(
e):e])}function pu(t){return typeof t=="string"?t:Pn.from(t.buffer,t.byteOffset,t.byteLength).toString("base64")}import{createHmac as hu,hash as Si}from"node:crypto";function Ye(t,e){return t<e?-1:t>e?1:0}function Cn(t){return t.every((n,r)=>r===0||(t[r-1]??"")<=n)?t:t.toSorted(Ye)}var gu=32,Ai=/^(?:hmac-)?[0-9a-f]{32}$/,qe="hmac-";function hB(t,e){let n=new Map;for(let[B,s]of t){let i=e===void 0?Si(
"sha256",s,"hex"):hu("sha256",e).update(s).digest("hex");n.set(B,i)}let r=bi("content",n);return e===void 0?r:`${qe}${r}`}
function Oi(t){let e=bi("sources",new Map(t));return t.some(([,n])=>n.startsWith(qe))?`${qe}${e}`:e}function bi(t,e){let n=`\
object:2:${Hn(t)}:object:${String(e.size)}:`;for(let r of Cn([...e.keys()]))n+=`${Hn(r)}:${Hn(e.get(r)??"")},`;return Si(
"sha256",`${n},${Hn("v")}:number:1,`,"hex").slice(0,gu)}function Hn(t){return`string:${String(t.length)}:${t}`}var mu=[void 0],Eu=16;function wi({hashKey:t,otherHashKeys:e}){let n=new Map,r=[t,...e],B=[],s=a=>{let l=n.get(a);if(l!==
void 0)return l;let c=fB(a,B),u=a.id.kind==="Secret"?r:mu,C=Ii(u,c.entries),p={hashKeys:u,whole:C,keys:[...c.entries.keys()],
content:void 0,some:void 0};return n.set(a,p),p},i=a=>s(a).content??=fB(a,[]),o=(a,l)=>{let c=s(a);return l===void 0?c.whole:
(c.some??=new Map,Du(c.some,JSON.stringify(l),()=>Ii(c.hashKeys,yu(i(a),l))))};return{of:(a,l)=>o(a,l)[0],accepted:o,reloader:a=>s(
a).reloader??=yi(a.id.kind,i(a)),hasKey:(a,l)=>{let c=s(a);return c.keys.length<=Eu?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:B}}function Du(t,e,n){let r=t.get(e)??n();return t.set(e,r),r}function Ii([t,...e],n){return[
hB(n,t),...e.map(r=>hB(n,r))]}function yu({entries:t},e){return new Map(e.flatMap(n=>{let r=t.get(n);return r===void 0?[]:
[[n,r]]}))}var ie=class extends Error{name="InputError";code;path;line;column;constructor(e,n,r){super(n,r.cause===void 0?void 0:{cause:r.
cause}),this.code=e,this.path=r.path,this.line=r.line??0,this.column=r.column??0}},Y=class extends Error{name="UsageErro\
r";example;constructor(e,{cause:n,example:r}={}){super(e,n===void 0?void 0:{cause:n}),this.example=r}};var H={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,patternSteps:1e9,
patternMatches:1e6,annotations:262144,findings:1e3};function Fi(t,e,n){let r=new Map(e.map((l,c)=>[l,c])),B=({place:l})=>"file"in l?r.get(l.file)??-1:-1,s=t.toSorted((l,c)=>B(
l)-B(c)||_n(l)-_n(c)||Ye(l.code,c.code)||+(c.severity==="error")-+(l.severity==="error")||Ye(l.message,c.message)),i=[],
o=new Map,a;for(let l of s){let c=l.code==="duplicate-key"&&a?.code===l.code&&B(a)===B(l)&&_n(a)===_n(l);a=l;let u=Au(l,
n);if(c||u==="off")continue;let C=`${l.code} ${u}`,p=o.get(C)??{code:l.code,severity:u,count:0};o.set(C,p),p.count+=1,p.
count<=H.findings&&i.push(Ou(l,u))}for(let{code:l,severity:c,count:u}of o.values())u>H.findings&&i.push(Su(l,c,u-H.findings));
return i}function Su(t,e,n){return{code:t,severity:e,message:Hs(n),path:"",line:0,column:0,more:n}}function _n({place:t}){
return"file"in t?t.offset:0}function Au({code:t,severity:e},{severity:n,strict:r}){let B=n.get(t)??e;return r&&B==="warn\
ing"?"error":B}function Ou({code:t,message:e,place:n},r){if(!("file"in n))return{code:t,severity:r,message:e,path:n.path,
line:0,column:0};let{line:B,column:s}=Be(n.file,Math.max(0,n.offset));return{code:t,severity:r,message:e,path:n.file.path,
line:B,column:s}}var Kn="rollstamp.io/freeze",gB="rollstamp.io/granularity",mB=new Map([[Kn,["true","false"]],[gB,["keys","object"]]]),Ni="\
rollstamp.io/",Ft="the Job cannot change once it is applied";function Un(t){return t.annotations.get(Kn)==="true"}var bu=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Li=["info","warning","error"],Jn=class{#e=new Map;#t=[];#r;#n;constructor(e){
this.#r=e,this.#n=Nu(e.expectMissing)}see(e){for(let n of e.verdicts)n.type!=="missing"||n.rule===void 0||(this.#t.push(
...Fu(e,n)),!this.#n(n.id.name)&&Iu(this.#e,e,{missing:n,settings:this.#r}))}drafts(){let e=Array.from(this.#e.values(),
({id:n,place:r,workloads:B,severity:s})=>F.sourceMissing(r,n,{workloads:B,severity:s}));return[...this.#t,...e]}};function Iu(t,{
workload:e,template:n},{missing:r,settings:B}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,o=wu(r,B),a=t.get(i);if(a===
void 0){let[l]=r.references,c=l===void 0?e.place:{file:n.doc.file,offset:l.offset};t.set(i,{id:s,place:c,workloads:[T(e.
id)],severity:o});return}a.workloads.push(T(e.id)),Li.indexOf(o)>Li.indexOf(a.severity)&&(a.severity=o)}function wu({id:t,
rule:e,references:n},r){let B=n.length>0&&n.every(({optional:i})=>i),s=t.kind==="ConfigMap"&&bu.has(t.name);return B||s?
"info":r.missing==="error"?"error":e==="named"?"warning":"info"}function*Fu(t,{id:e}){let{workload:n}=t,r=t.elsewhere(e.
kind,e.name);if(r===void 0)return;let B={source:r.id,workloadIsDefault:!n.hasNamespace};yield F.namespaceMismatch(n.place,
n.id,B)}function Nu(t){return e=>t.some(n=>Lu(n,e))}function Lu(t,e){let n=0,r=-1,B=0,s=0;for(;n<e.length;){let i=t.charAt(
s);if(i==="*")r=s,B=n,s+=1;else if(s<t.length&&(i==="?"||i===e.charAt(n)))n+=1,s+=1;else if(r!==-1)s=r+1,B+=1,n=B;else return!1}
return/^\**$/.test(t.slice(s))}var Nt=["ConfigMap","Secret"];function Mi({catalog:t,scope:e},{settings:n,digests:r}){let B=[],s=new Jn(n),i=new Set,o=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&(ki(c,{settings:n,drafts:B}),Ri(c,B));return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>
0&&Mu(c,B);return}xu(c,{settings:n,drafts:B}),ki(c,{settings:n,drafts:B}),Ri(c,B),u.length>0&&vu(c,B);for(let C of u)C.source.
hidden!==void 0&&i.add(C.source),Pu(C,{selection:c,digests:r,drafts:B}),Ju(C,c,B),_u(C,c,B);Hu(c,B),Ku(c,o),s.see(c)},end:()=>[
...B,...Tu(t,{scope:e,used:i,digests:r}),...Ru(t,e),...Uu(o),...s.drafts()]}}function*Tu(t,{scope:e,used:n,digests:r}){for(let B of t.
sources){if(B.hidden===void 0||e.sourceIsOut(B.id,B.labels)!==void 0)continue;let s=ku(B),i=n.has(B)&&s.some(a=>r.of(a,void 0)!==
r.of(B,void 0)),o=s.at(-1)?.place??B.place;yield F.duplicateObject(B.place,B.id,{first:o,copies:s.length+1,isError:i,isSource:!0})}}
function ku(t){let e=[];for(let{hidden:n}=t;n!==void 0;{hidden:n}=n)e.push(n);return e}function*Ru({workloads:t},e){let n=t.
filter(({templateOf:B})=>B!==void 0);if(n.length===0)return;let r=new Set(t.filter(({template:B})=>B!==void 0).map(({type:B,
id:s})=>[B.group,s.kind,s.namespace,s.name].join("/")));for(let B of n){let{group:s="",kind:i="",name:o=""}=B.templateOf??
{};r.has([s,i,B.id.namespace,o].join("/"))||e.workloadIsOut(B)!==void 0||(yield F.workloadMissing(B.place,B.id,`${i} ${o}`))}}
function Mu({workload:t,outOfScope:e},n){e===Ft&&n.push(F.jobImmutable(t.place,t.id))}function xu(t,{settings:{keys:e},drafts:n}){
let{workload:r,rules:B}=t;for(let s of Nt){let i=e.named[s];for(let{named:o,invalid:a}of B[s]){for(let l of a)n.push(F.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of o)l.name!==void 0||t.isMatched(s,l)||n.push(F.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var Ti=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function ki({workload:t,deciders:e,template:n},{settings:r,drafts:B}){
let s=new Map,i=o=>Ti.has(o)||o===r.keys.ignore;for(let o of e)for(let a of o.annotations.keys())i(a)&&!s.has(a)&&s.set(
a,o);for(let o of n.annotations.keys())i(o)&&!s.has(o)&&s.set(o,t);for(let[o,{place:a,id:l}]of s)B.push((Ti.has(o)?F.annotationNoEffect:
F.ignoreOnWorkload)(a,l,o))}function Ri({workload:t,deciders:e,template:n},r){for(let{annotations:B,place:s,id:i}of e)for(let[
o,a]of B){if(!o.startsWith(Ni))continue;let l=mB.get(o);l===void 0?r.push(F.annotationUnknown(s,i,o)):l.includes(a)||r.push(
F.annotationValueUnknown(s,i,{key:o,values:l}))}for(let B of mB.keys())n.annotations.has(B)&&r.push(F.annotationMisplaced(
t.place,t.id,B))}var Gu="reloader.stakater.com/rollout-strategy";function vu({workload:t,deciders:e},n){t.rollsOnDelete&&
n.push(F.rollsOnDelete(t.place,t.id));for(let{type:r,annotations:B,place:s,id:i}of e)r.isRollout===!0&&B.get(Gu)==="rest\
art"&&n.push(F.rolloutRestart(s,i))}function Pu({source:t,references:e},{selection:{workload:n,template:r},digests:B,drafts:s}){
for(let{keys:i,optional:o,offset:a}of e)if(!(o||i===void 0))for(let l of i){if(B.hasKey(t,l))continue;let c={file:r.doc.
file,offset:a};s.push(F.keyMissing(c,n.id,{source:t.id,key:l}))}}function Hu({workload:t,template:e,verdicts:n},r){for(let B of n){
if(B.type!=="ambiguous"||B.rule===void 0)continue;let{id:s,references:i,candidates:o}=B,[a]=i,l=a===void 0?t.place:{file:e.
doc.file,offset:a.offset},c=a!==void 0&&t.type.kustomizeRenames===!0;r.push(F.referenceAmbiguous(l,t.id,{source:s,candidates:o,
isRenamed:c}))}}function _u({source:t,references:e},{workload:n,template:r},B){if(n.type.kustomizeRenames===!0)return;let s=e.
find(({name:o})=>o!==t.id.name||t.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};B.push(
F.referenceNotRewritten(i,n.id,t.id))}function Ku({workload:t,verdicts:e},n){for(let r of e){if(r.type!=="refused"||r.reason!==
"random")continue;let B=n.get(r.source);B===void 0?n.set(r.source,[T(t.id)]):B.push(T(t.id))}}function*Uu(t){for(let[{place:e,
id:n},r]of t)yield F.sourceNotDeterministic(e,n,r)}function Ju({source:t},{workload:e},n){ii(t.order,e.order)&&n.push(F.
sourceAfterWorkload(t.place,e.id,t.id))}var Gi=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function dn(t){return Gi.test(t)||!t.isWellFormed()}var xi=new WeakMap;
function st(t){let e=xi.get(t);if(e!==void 0)return e;let n=t.decoded===!0?Gi.test(t.text):dn(t.text);return xi.set(t,n),
n}var Lt=0,Tt=1,$n=2,fn=3,jn=4,kt=5,it=6,vi=7,ot=8,Rt=9,pn=10,Oe=0,Qe=1,Wn=2,Re=3,be=4,at=0,Pi=1,Yn=2,Mt=1,qn=2,Hi=3,Qn=H.
nesting-5,EB=1023,DB=255,_i=4,Ki=6,Ui=8,Ji=16;function $i(t,e,n){return t|n<<_i|e<<Ji}function ji(t,e){return e<<Ki|t<<Ui}
function Fe(t){return t&15}function lt(t){return t>>Ji}function Wi(t){return t>>_i&3}function Yi(t){return t>>Ki&3}function qi(t){
return t>>Ui&DB}function hn(t){return t<=Tt||t>=Rt}var Qi=0,$u=1,Vi=2,zi=3,ju=Wu();function Wu(){let t=new Uint8Array(128);for(let e of"yYnNtTfFoO~")t[e.charCodeAt(0)]=$u;
for(let e of"0123456789+-")t[e.charCodeAt(0)]=zi;return t[46]=Vi,t}var Xi="y Y yes Yes YES true True TRUE on On ON".split(
" "),Yu="n N no No NO false False FALSE off Off OFF".split(" "),qu="~ null Null NULL".split(" "),Zi=new Map([...[".nan",
".NaN",".NAN"].map(t=>[t,NaN]),...[".inf",".Inf",".INF"].map(t=>[t,1/0]),...["+.inf","+.Inf","+.INF"].map(t=>[t,1/0]),...[
"-.inf","-.Inf","-.INF"].map(t=>[t,-1/0])]),Qu=new Map([...Xi.map(t=>[t,"bool"]),...Yu.map(t=>[t,"bool"]),...qu.map(t=>[
t,"null"]),...[...Zi.keys()].map(t=>[t,"float"])]),Vu=5,zu=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
Xu=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Ke(t){if(t==="")return"null";let e=ju[t.charCodeAt(
0)]??Qi;if(e===Qi)return"string";let n=t.length<=Vu?Qu.get(t):void 0;return n!==void 0?n:e===zi?eC(t):e===Vi&&yB(t)!==void 0?
"float":"string"}var Zu=/^[1-9][0-9]{0,14}$/;function eC(t){return Zu.test(t)||Xn(t)!==void 0?"int":yB(t)===void 0?"stri\
ng":"float"}function Xn(t){let e=t.includes("_")?t.replaceAll("_",""):t,n=eB(e);if(n!==void 0)return n;let r=/^0b([-+])([01]+)$/.
exec(e);return r===null?void 0:eB(`${r[1]??""}0b${r[2]??""}`)}function yB(t){let e=t.startsWith(".")?Xu.test(t):void 0,n=t.
includes("_")?t.replaceAll("_",""):t;if(!(e??zu.test(n)))return;let r=Number(n);return Number.isFinite(r)?r:void 0}var zn="\
tag:yaml.org,2002:";function eo(t,e,n){if(t==="")return{type:n?Ke(e):"string",text:e};let r=to(t);if(r===void 0)return{type:"\
error",reason:"tag",text:e};switch(r.startsWith(zn)?r.slice(zn.length):""){case"bool":return Vn("bool",e);case"int":return Vn(
"int",e);case"null":return Vn("null",e);case"float":return tC(e);case"binary":{let B=ln(e);return B===void 0?{type:"erro\
r",reason:"base64",text:e}:{type:"string",text:$s(B)}}case"timestamp":return BC(e)?{type:"string",text:e}:{type:"error",
reason:"type",text:e};default:return{type:"string",text:e}}}function Vn(t,e){return Ke(e)===t?{type:t,text:e}:{type:"err\
or",reason:"type",text:e}}function tC(t){return Ke(t)!=="int"?Vn("float",t):sn(Xn(t)??0n)?{type:"float",text:t}:{type:"e\
rror",reason:"type",text:t}}function to(t){if(t==="!")return t;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(t);if(e===
null)return;let[,n,r,B="",s=""]=e;try{return decodeURIComponent(n??(r===void 0?s:zn+B))}catch{return}}function no(t,e,n){
if(e!=="<<")return!1;if(t==="")return n;let r=to(t);return r==="!"||r===`${zn}merge`}function ro(t,e){switch(t){case"str\
ing":return e;case"null":return;case"bool":return String(Xi.includes(e));case"int":{let n=Xn(e);return n!==void 0&&sn(n)?
String(n):void 0}case"float":return nC(e)}}function nC(t){let e=Xn(t),n=e===void 0?Zi.get(t)??yB(t):Number(e),r=Js(n??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[r]??r}var rC=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function BC(t){
let e=rC.exec(t);if(e===null||(e[4]??" ").startsWith(" ")!==(e[8]===void 0))return!1;let r=s=>Number(e[s]??0),B=r(3);return B<
1||B>sC(r(1),r(2))?!1:r(5)<24&&r(6)<60&&r(7)<60&&r(9)<=24&&r(10)<=60}function sC(t,e){return[31,t%4===0&&(t%100!==0||t%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??0}var Gt=9,ce=10,Ve=13,me=32,Ee=34,gn=35,vt=39,er=44,xt=45,iC=46,ct=58,SB=92,ut=91,tr=93,Me=123,nr=125,AB="ABCDEFGHIJKLMNO\
PQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",OB="0123456789",oC=Ne(`${AB}${OB}_./-`),aC=Ne(`${AB}_/.`),Bo=Ne(`${AB}${OB}_./$(+\
<=^~;\\`),lC=161,cC=Ne("yYnNtTfFoO"),uC=5,CC=Ne('\\"nrtbf'),dC=Ne(`${OB}abcdefABCDEF`);function Ne(t){let e=new Uint8Array(
128);for(let n of t)e[n.charCodeAt(0)]=1;return e}var Zn=class{text;end=0;key={start:0,length:0,style:at};quotedKind=fn;constructor(e){
this.text=e}lineEnd(e){let n=this.text.indexOf(`
`,e);return n===-1||n>this.end?this.end:n}isEol(e){let n=e<this.end?this.text.charCodeAt(e):ce;return n===ce||n===Ve&&(e+
1===this.end||this.text.charCodeAt(e+1)===ce)}skipSpaces(e){let n=e;for(;n<this.end&&this.text.charCodeAt(n)===me;)n+=1;
return n}endsLine(e){let n=this.skipSpaces(e);return this.isEol(n)||n>e&&this.text.charCodeAt(n)===gn}quotedEnd(e,n){let{
text:r,end:B}=this;this.quotedKind=n===Ee?jn:fn;for(let s=e+1;s<B;s+=1){let i=r.charCodeAt(s);if(i===n)return s-e>H.scalar?
-1:s;if(i===ce)return-1;if(!(i!==SB||n!==Ee)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=ot}}return-1}#e(e){let{text:n}=this,
r=e<this.end?n.charCodeAt(e):ce;if(CC[r]===1)return e;if(n.charAt(e)!=="u"||e+4>=this.end)return-1;for(let B=1;B<=4;B+=1)
if(dC[n.charCodeAt(e+B)]!==1)return-1;return/^[dD][89a-fA-F]/.test(n.slice(e+1,e+3))?-1:e+4}plainEnd(e){let{text:n,end:r}=this,
B=n.charCodeAt(e),s=n.charCodeAt(e+1),i=B===xt&&(s===xt||Bo[s]===1);if(Bo[B]!==1&&B<lC&&!i)return-1;let o=e;for(let a=e;a<
r;a+=1){let l=n.charCodeAt(a);if(l<=ct){if(l===ce||l===Ve)break;if(l===me)continue;if(l===Gt||l===ct&&this.#t(a))return-1;
if(l===gn&&n.charCodeAt(a-1)===me)break}o=a+1}return o-e>H.scalar?-1:o}blockEnd(e,n){let{text:r,end:B}=this,s=e;for(;s<B;){
let i=s;for(;i<B&&i-s<n&&r.charCodeAt(i)===me;)i+=1;if(i===B)return i>s?-1:s;if(i-s<n&&!this.isEol(i))return s;s=this.lineEnd(
i)+1}return s}keyColon(e){let n=e<this.end?this.text.charCodeAt(e):ce;return aC[n]===1?this.#r(e,n):n===Ee||n===vt?this.#n(
e,n):-1}#t(e){return e<this.end&&this.text.charCodeAt(e)===ct&&(this.isEol(e+1)||this.text.charCodeAt(e+1)===me)}#r(e,n){
let{text:r}=this,B=e+1;for(;oC[r.charCodeAt(B)]===1;)B+=1;let s=B-e;return!this.#t(B)||s>EB||(n===iC||s<=uC&&cC[n]===1)&&
Ke(r.slice(e,B))!=="string"?-1:(this.#B(e,s,at),B)}#n(e,n){let r=this.quotedKeyEnd(e,n);return r===-1||!this.#t(r)?-1:r}quotedKeyEnd(e,n){
let r=this.quotedEnd(e,n),B=r-e-1,s=this.quotedKind!==ot&&this.text.charCodeAt(r+1)!==n;return r===-1||B<1||B>EB||!s?-1:
(this.#B(e+1,B,n===Ee?Yn:Pi),r+1)}#B(e,n,r){let{key:B}=this;B.start=e,B.length=n,B.style=r}};var bB=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,IB=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;function so(t,e){
return t.charCodeAt(e)===Me?io(t,e,0):-1}function ze(t,e){let n=e;for(;;){let r=t.charCodeAt(n);if(r!==me&&r!==ce&&r!==Ve&&
r!==Gt)return n;n+=1}}function io(t,e,n){if(n>H.nesting)return-1;let r=t.charCodeAt(e)===Me,B=r?nr:tr,s=ze(t,e+1);if(t.charCodeAt(
s)===B)return s+1;for(;;){if(r&&(s=fC(t,s)),s!==-1&&(s=pC(t,s,n)),s===-1)return-1;s=ze(t,s);let i=t.charCodeAt(s);if(i===
B)return s+1;if(i!==er)return-1;s=ze(t,s+1)}}function fC(t,e){let n=t.charCodeAt(e)===Ee?oo(t,e):-1,r=n===-1?-1:ze(t,n);
return r!==-1&&t.charCodeAt(r)===ct?ze(t,r+1):-1}function pC(t,e,n){let r=t.charCodeAt(e);return r===Ee?oo(t,e):r===Me||
r===ut?io(t,e,n+1):(IB.lastIndex=e,IB.test(t)?IB.lastIndex:-1)}function oo(t,e){for(let n=e+1;;n+=1){let r=t.charCodeAt(
n);if(r===Ee)return n+1;if(r===SB){if(bB.lastIndex=n+1,!bB.test(t))return-1;n=bB.lastIndex-1}else if(!(r>=me))return-1}}var hC=/(?<=\n)---(?![ \t\r\n]|$)/,gC=/^---[ \t]*(?:[ \t]#.*)?$/;function uo(t,e=dn(t)){if(!yC(t,e)){let s=hC.exec(t)?.index;
return[{start:0,end:t.length,contentOnMarker:!1,gluedMarker:s,isSafe:!1}]}let n=mC(t),[r]=n,B=r===void 0?void 0:DC(t,r);
return B===void 0?n:[...B,...n.slice(1)]}function mC(t){let e=[],n=0,r,B=mn(t,0)&&ao(t,0);for(let s=t.indexOf(`
---`);s!==-1;s=t.indexOf(`
---`,s+1)){if(!mn(t,s+1)){r??=s+1;continue}e.push({start:n,end:s+1,contentOnMarker:B,gluedMarker:r,isSafe:!0}),n=s+1,r=void 0,
B=ao(t,n)}return e.push({start:n,end:t.length,contentOnMarker:B,gluedMarker:r,isSafe:!0}),e}var EC=/^[ \t\r\n]*\{/;function DC(t,{
start:e,end:n}){if(e!==0||n>H.document||!EC.test(t))return;let r=[];for(let B=0;B<n;){let s=so(t,ze(t,B));if(s===-1||s>n)
return;let i=ze(t,s);r.push({start:B,end:i,contentOnMarker:!1,isSafe:!0,isJson:!0}),B=i}return r}function yC(t,e){return!(e&&
(t.includes("\0")||t.includes(`
\uFEFF`)))&&!(t.includes("%")&&/^\uFEFF?%|\n%/.test(t))&&!(t.includes("\r")&&/\r(?!\n)/.test(t))}function mn(t,e){let n=e===
0&&t.startsWith("\uFEFF")?1:e;if(!t.startsWith("---",n))return!1;let r=t.charCodeAt(n+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function ao(t,e){let n=e===0&&t.startsWith("\uFEFF")?1:e,r=t.indexOf(`
`,n),B=t.slice(n,r===-1?t.length:r);return!gC.test(B.endsWith("\r")?B.slice(0,-1):B)}var SC=/^ *(?:#.*)?\r?$/,AC=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function wB(t,e){if(e.contentOnMarker||!e.isSafe)return"unknown";let n="none",r=!1,B=e.start;for(B===0&&t.startsWith("\uFEFF")&&
(B=1),mn(t,B)&&(B=rr(t,B)+1);B<e.end;B=rr(t,B)+1){let s=t.charCodeAt(B);if(s===10||s===35||s===13&&t.charCodeAt(B+1)===10||
s===32&&(r||SC.test(t.slice(B,rr(t,B))))||s===45&&t.charCodeAt(B+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,t.startsWith("items",B)))return"unknown";if(!t.startsWith("kind",B))continue;let o=AC.exec(t.slice(B,rr(t,B)))?.[1];
if(o===void 0||n!=="none")return"unknown";n=o}return n}var lo=`
kind: `,co=/[A-Za-z0-9]+/y;function Co(t){let e=0;return({start:n,end:r,isJson:B})=>{if(B!==!0&&(e!==-1&&e<=n&&(e=t.indexOf(
lo,n)),!(e===-1||e>=r)))return co.lastIndex=e+lo.length,co.exec(t)?.[0]}}function rr(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n}var De={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",keyOnLine:"a key follows another one on the same line, which Kubernet\
es does not take: start the mapping on the next line",mixedKeys:"two keys of different types (a number or boolean, and i\
ts text) get the same name, and Kubernetes keeps either one at random: remove one"};function fo(t,e,n){return n.type!=="\
mapping"||n.flow||e.start===-1?!1:!t.slice(e.start,n.contentStart).includes(`
`)}function po(t){return/^[\w-]+$/.test(t)}var OC=/\\(?:(?<half>(?:u|U0000)[dD][89a-fA-F])|(?<blank>\r?\n[ \t]*\r?\n)|(?<slash>\/)|[^])/g;
function ho(t){for(let{groups:e={},index:n}of t.matchAll(OC)){let{half:r,blank:B,slash:s}=e;if(r!==void 0)return{at:n,message:De.
surrogateEscape};if(B!==void 0)return{at:n,message:De.blankAfterEscape};if(s!==void 0)return{at:n,message:De.slashEscape}}}
function go(t,e){return e>=t.length||/[ \t\r\n]/.test(t.charAt(e))}var FB=/[ \t\r\n]*/y;function mo(t,e){FB.lastIndex=e,
FB.test(t);let n=FB.lastIndex;return t.charAt(n)===":"&&/[,[\]{}]/.test(t.charAt(n+1))}function Eo(t){let e=new Map;return t.
find(n=>Do(n,e))?.key}function Do({key:t,value:e,name:n,isMerge:r},B){if(n!==void 0){let o=bC(t),a=B.get(n);return B.set(
n,o),a!==void 0&&a!==o}if(!r)return!1;let{node:s}=se(e,!1);return(s.type==="sequence"?s.items.map(o=>se(o,!1).node):[s]).
some(o=>o.type==="mapping"&&o.entries.some(a=>Do(a,B)))}function bC(t){let{node:e}=se(t,!1);return e.type!=="scalar"?"":
e.resolved!=="float"?e.resolved:/nan/i.test(e.text)?NaN:`float ${e.text}`}var yo=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,IC=/\r(?!\n)/;function So(t){let{text:e}=t,n=st(t);return r=>{let B=wB(e,r),s=n?
e.slice(r.start,r.end):"";if(!yo.test(s))return B;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return wB(i,R(b({},r),{start:0,end:s.length}))===B?B:"unknown"}}function Ao(t,e,n){let{file:r,root:B,problem:s}=t,i=Math.
max(B.start,e.start);if(t.hasDirectives){let o=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");Xe(r,o,"Kubernetes does not read documents with %-directives: remove the directive")}e.contentOnMarker&&
n===0&&Xe(r,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),n>0&&!t.explicitStart&&
Xe(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),NB(r,e),Br(r,e),e.gluedMarker!==void 0&&
bo(r,e),s!==void 0&&e.isJson!==!0&&Xe(r,s.offset,s.message)}function NB(t,e){let n=e.isSafe?null:IC.exec(t.text.slice(e.
start,e.end));n!==null&&Xe(t,e.start+n.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function Br(t,e){
e.gluedMarker!==void 0&&t.text.startsWith("---#",e.gluedMarker)&&bo(t,e);let n=e.isJson||!st(t)?null:yo.exec(t.text.slice(
e.start,e.end));if(n===null)return;let r=n[0].length>1;Xe(t,e.start+n.index+(r?1:0),r?"a byte order mark (U+FEFF) stands\
 at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL, LS or PS character (U+0085, U+2\
028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}function Oo({file:t,root:e}){
if(!(e.type!=="mapping"||!e.flow))for(let{key:n}of e.entries)n.type==="scalar"&&n.style==="plain"&&n.text.startsWith("?")&&
Xe(t,n.start,De.questionMark)}function bo(t,{start:e,gluedMarker:n=e}){Xe(t,n,"a line starts with `---` and goes on, whe\
re Kubernetes ends the document: indent it, or put a space after the `---`")}function Xe(t,e,n){throw new ie("yaml-unsup\
ported",n,b({path:t.path},Be(t,e)))}var LB="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",wC=Ne(`${LB}_/.+`),FC=Ne(`${LB}_/.+-`),NC=Ne(`${LB}\
.`),LC=Ne(`"'{}[]`),sr=class{#e;#t;#r={indent:-1,depth:0,isJson:!1};constructor(e,n){this.#e=e,this.#t=n}read(e,n){return this.#r=
n,this.#n(e,n.depth)}#n(e,n){if(n>Qn)return-1;let{text:r}=this.#e,B=this.#t,s=r.charCodeAt(e)===Me,i=s?nr:tr,o=this.#s(e+
1),a=B.add(s?Rt:pn,e,e),c=o!==-1&&r.charCodeAt(o)===i?o:this.#B(o,{record:a,isMapping:s,close:i,depth:n});return c===-1?
-1:(B.close(a),c+1)}#B(e,{record:n,isMapping:r,close:B,depth:s}){let{text:i}=this.#e,o=e;for(let a=1;o!==-1;a+=1){if(r&&
(o=this.#a(o,n,a)),o!==-1&&(o=this.#l(o,s)),o!==-1&&(o=this.#s(o)),o===-1)return-1;let l=i.charCodeAt(o);if(l===B)return o;
o=l===er?this.#s(o+1):-1}return-1}#s(e){let{text:n,end:r}=this.#e,{indent:B,isJson:s}=this.#r,i=-1,o=e;for(;o<r;o+=1){let l=n.
charCodeAt(o);if(l===ce)i=o+1;else{if(l===Gt&&!s)return-1;if(l!==me&&l!==Ve&&l!==Gt)break}}return o>=r?-1:i===-1||s||o-i>
B&&(o>i||LC[n.charCodeAt(o)]===1)?o:-1}#a(e,n,r){let B=this.#e,{text:s}=B,i=s.charCodeAt(e),o=-1;if(i===Ee||i===vt&&!this.#r.
isJson){let a=B.quotedKeyEnd(e,i);a!==-1&&(o=B.skipSpaces(a))}else o=B.keyColon(e);return o===-1||s.charCodeAt(o)!==ct?-1:
this.#t.expect(B.key,n,r)?this.#s(o+1):-1}#l(e,n){let r=this.#e,B=r.text.charCodeAt(e);if(B===Me||B===ut)return this.#n(
e,n+1);if(B===Ee||B===vt){let s=r.quotedEnd(e,B);return s===-1||r.text.charCodeAt(s+1)===B?-1:(this.#t.add(r.quotedKind,
e+1,s),s+1)}return this.#i(e,B)}#i(e,n){let{text:r,end:B}=this.#e,s=n===xt&&NC[r.charCodeAt(e+1)]===1;if(wC[n]!==1&&!s)return-1;
let i=e+1;for(;i<B&&FC[r.charCodeAt(i)]===1;)i+=1;return i-e>H.scalar?-1:(this.#t.add($n,e,i),i)}};function Dn(t,e){switch(Fe(t.head(e))){case Lt:case Rt:return new kB(t,e);case Tt:case pn:return new MB(t,e);default:return new TB(
t,e)}}function TC(t){switch(t){case fn:return"single";case jn:case ot:return"double";case kt:return"literal";case it:return"\
folded";default:return"plain"}}var En=class{constructor(e,n){this.tree=e,this.record=n}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},TB=class extends En{constructor(e,n){super(e,n),this.known=void 0}get type(){
return"scalar"}get style(){return TC(Fe(this.tree.head(this.record)))}get quote(){let{style:e}=this;return e==="single"||
e==="double"?1:0}get start(){let e=this.tree.start(this.record);return e===-1?-1:e-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?Ke(this.text):"string"}},kB=class extends En{constructor(e,n){super(e,n),this.known=void 0}get type(){return"\
mapping"}get flow(){return Fe(this.tree.head(this.record))===Rt}get merges(){return!1}get duplicates(){}find(e){let n=this.
tree.child(this.record,e);return n===-1?void 0:Dn(this.tree,n)}get entries(){return this.known??=this.tree.children(this.
record).map(e=>new RB(this.tree,e)),this.known}},RB=class{constructor(e,n){this.name=e.name(n),this.tree=e,this.record=n,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=Dn(this.tree,this.record),this.knownValue}},MB=class extends En{constructor(e,n){
super(e,n),this.known=void 0}get type(){return"sequence"}get flow(){return Fe(this.tree.head(this.record))===pn}get items(){
return this.known??=this.tree.children(this.record).map(e=>Dn(this.tree,e)),this.known}get cursors(){return this.items}};function Io(t,{start:e,end:n,indent:r,chomping:B,isFolded:s}){if(s||r<1||B!==Mt&&B!==qn)return;let o=t.slice(e,n).replaceAll(
`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),a=o.length;for(;a>0&&o.charCodeAt(a-1)===ce;)a-=1;return o.slice(0,a)+(B===Mt&&a>0?`
`:"")}var U=Symbol("NOT_RESOLVED");function ae(t,e){return{tagName:t,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.
matchByTagPrefix??!1,implicitFirstChars:e.implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??
(n=>String(n)),representTagName:e.representTagName??(()=>t)}}function $B(t,e){let n=e.finalize===void 0;return{tagName:t,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??
(r=>r),carrierIsResult:n,identify:e.identify,represent:e.represent??(r=>r),representTagName:e.representTagName??(()=>t)}}
function lr(t,e){let n=e.finalize===void 0;return{tagName:t,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??
!1,create:e.create,addPair:e.addPair,has:e.has,keys:e.keys,get:e.get,finalize:e.finalize??(r=>r),carrierIsResult:n,identify:e.
identify,represent:e.represent??(r=>r),representTagName:e.representTagName??(()=>t)}}var kC=ae("tag:yaml.org,2002:str",{
resolve:t=>t,identify:t=>typeof t=="string"}),RC=["","~","null","Null","NULL"],MC=ae("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:t=>RC.indexOf(t)!==-1?null:U,identify:t=>t===null,represent:()=>"null"}),xC=ae(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(t,e)=>t==="null"||e&&t===""?null:U,identify:t=>t===
null,represent:()=>"null"}),GC=["","~","null","Null","NULL"],vC=ae("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:t=>GC.indexOf(t)!==-1?null:U,identify:t=>t===null,represent:()=>"null"}),PC=["true","True","TRUE"],
HC=["false","False","FALSE"],_C=ae("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:t=>PC.
indexOf(t)!==-1?!0:HC.indexOf(t)!==-1?!1:U,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),KC=["true"],UC=["false"],JC=ae("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:t=>KC.
indexOf(t)!==-1?!0:UC.indexOf(t)!==-1?!1:U,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),$C=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],jC=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],WC=ae("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:t=>$C.indexOf(t)!==-1?!0:jC.indexOf(t)!==-1?!1:U,identify:t=>Object.prototype.toString.call(t)===
"[object Boolean]",represent:t=>t?"true":"false"}),YC=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),qC=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function QC(t){let e=t,n=1;return(e[0]==="-"||e[0]===
"+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(
2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):n*parseInt(e,10)}function VC(t,e){if(e){if(!qC.test(t))return U}else if(!YC.
test(t))return U;let n=QC(t);return Number.isFinite(n)?n:U}var vo=ae("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:VC,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),zC=new RegExp("^-?(?:0|[1-9][0-9]*)$"),XC=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function ZC(t){let e=t,n=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith(
"0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):
n*parseInt(e,10)}function ed(t,e){if(e){if(!XC.test(t))return U}else if(!zC.test(t))return U;let n=ZC(t);return Number.isFinite(
n)?n:U}var td=ae("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:ed,identify:t=>Number.
isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.toString(10)}),nd=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function rd(t){let e=t.
replace(/_/g,""),n=1;if((e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b"))return n*parseInt(
e.slice(2),2);if(e.startsWith("0x"))return n*parseInt(e.slice(2),16);if(e.includes(":")){let r=0;for(let B of e.split(":"))
r=r*60+Number(B);return n*r}return e!=="0"&&e[0]==="0"?n*parseInt(e,8):n*parseInt(e,10)}function Bd(t){if(!nd.test(t))return U;
let e=rd(t);return Number.isFinite(e)?e:U}var PB=ae("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:Bd,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),sd=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),id=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function od(t){
if(!sd.test(t))return U;let e=t.toLowerCase(),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return n===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let r=n*parseFloat(e);return Number.isFinite(
r)||id.test(t)?r:U}function ad(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Po=ae(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:od,identify:t=>typeof t==
"number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:ad}),ld=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),cd=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function ud(t,e){if(e){if(!cd.test(t))return U;
let r=t.toLowerCase(),B=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return B===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(r===".nan")return NaN;let s=B*parseFloat(r);return Number.isFinite(s)?s:U}if(!ld.test(t))return U;
let n=Number(t);return Number.isFinite(n)?n:U}function Cd(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return"\
.inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.
test(e)?e.replace("e",".e"):e}var dd=ae("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],
resolve:ud,identify:t=>typeof t=="number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:Cd}),
fd=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),pd=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function hd(t){
if(!fd.test(t))return U;let e=t.toLowerCase().replace(/_/g,""),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),
e===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let r=0;if(e.includes(
":")){for(let B of e.split(":"))r=r*60+Number(B);r*=n}else r=n*parseFloat(e);return Number.isFinite(r)||pd.test(t)?r:U}function gd(t){
if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.
is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var HB=ae("tag:yaml.org,2\
002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:hd,identify:t=>typeof t=="number"&&(!Number.
isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:gd}),md=ae("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(t,e)=>t==="<<"||e&&t===""?"<<":U,identify:()=>!1}),Ed=/^[A-Za-z0-9+/]*={0,2}$/;function Dd(t){
let e=t.replace(/\s/g,"");if(e.length%4!==0||!Ed.test(e))return U;let n=atob(e),r=new Uint8Array(n.length);for(let B=0;B<
n.length;B++)r[B]=n.charCodeAt(B);return r}function yd(t){let e="";for(let n=0;n<t.length;n++)e+=String.fromCharCode(t[n]);
return btoa(e)}var Sd=ae("tag:yaml.org,2002:binary",{resolve:Dd,identify:t=>Object.prototype.toString.call(t)==="[object\
 Uint8Array]",represent:yd}),Ad=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Od=new RegExp("^([0-9][\
0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]\
*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function wo(t,e,n,r=0,B=0,s=0,i=0){let o=new Date(Date.UTC(t,e,n,r,B,s,i));
return o.setUTCFullYear(t,e,n),o}function bd(t){let e=Ad.exec(t);if(e===null&&(e=Od.exec(t)),e===null)return U;let n=+e[1],
r=+e[2]-1,B=+e[3];if(!e[4]){let c=wo(n,r,B);return c.getUTCFullYear()!==n||c.getUTCMonth()!==r||c.getUTCDate()!==B?U:c}let s=+e[4],
i=+e[5],o=+e[6],a=0;if(s>23||i>59||o>59)return U;if(e[7]){let c=e[7].slice(0,3);for(;c.length<3;)c+="0";a=+c}let l=wo(n,
r,B,s,i,o,a);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==B)return U;if(e[9]){let c=+e[10],u=+(e[11]||
0);if(c>23||u>59)return U;let C=(c*60+u)*6e4;l.setTime(l.getTime()-(e[9]==="-"?-C:C))}return l}var Id=ae("tag:yaml.org,2\
002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:bd,identify:t=>t instanceof Date,represent:t=>t.
toISOString()}),wd=$B("tag:yaml.org,2002:seq",{create:()=>[],addItem:(t,e)=>{t.push(e)},identify:Array.isArray});function cr(t){
if(t===null||typeof t!="object"||Array.isArray(t))return!1;let e=Object.getPrototypeOf(t);return e===null||e===Object.prototype}var Fd=$B("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(t,e)=>{let n;if(e instanceof Map){if(e.
size!==1)return"cannot resolve an ordered map item";n=e.keys().next().value}else if(cr(e)){let r=Object.keys(e);if(r.length!==
1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an ordered map item";return t.seen.has(n)?
"duplicate key in ordered map":(t.seen.add(n),t.list.push(e),"")},finalize:t=>t.list,identify:()=>!1}),Nd=$B("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(t,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":(t.push(
e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a pairs ite\
m";let n=e,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(t.push([r[0],n[r[0]]]),"")},identify:()=>!1}),
Ld=lr("tag:yaml.org,2002:map",{create:()=>({}),identify:cr,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(
n,t[n]);return e},addPair:(t,e,n)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let r=String(e);return r==="__proto__"?Object.defineProperty(t,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):
t[r]=n,""},has:(t,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(t,String(e)),keys:t=>Object.keys(
t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),Td=lr("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:t=>t instanceof Set,represent:t=>{let e=new Map;for(let n of t)e.set(n,null);return e},addPair:(t,e,n)=>n!==
null?"cannot resolve a set item":(t.add(e),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:()=>null});function kd(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function Rd(){return{scalar:[],sequence:[],
mapping:[]}}function Md(t){let e=[];for(let n of t){let r=e.length;for(let B=0;B<e.length;B++){let s=e[B];if(s.nodeKind===
n.nodeKind&&s.tagName===n.tagName&&s.matchByTagPrefix===n.matchByTagPrefix){r=B;break}}e[r]=n}return e}var ur=class Ho{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let n=Md(e),r=[],B=kd(),s=Rd();for(let c of n){if(c.nodeKind==="scalar"&&c.implicit){if(c.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");r.push(c)}switch(c.nodeKind){case"scalar":c.matchByTagPrefix?s.scalar.
push(c):B.scalar[c.tagName]=c;break;case"sequence":c.matchByTagPrefix?s.sequence.push(c):B.sequence[c.tagName]=c;break;case"\
mapping":c.matchByTagPrefix?s.mapping.push(c):B.mapping[c.tagName]=c}}let i=r.filter(c=>c.implicitFirstChars===null),o=new Set;
for(let c of r)if(c.implicitFirstChars!==null)for(let u of c.implicitFirstChars)o.add(u);let a=new Map;for(let c of o)a.
set(c,r.filter(u=>u.implicitFirstChars===null||u.implicitFirstChars.indexOf(c)!==-1));let l=B.scalar["tag:yaml.org,2002:\
str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=
r,this.implicitScalarByFirstChar=a,this.implicitScalarAnyFirstChar=i,this.defaultScalarTag=l,this.defaultSequenceTag=B.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=B.mapping["tag:yaml.org,2002:map"],this.exact=B,this.prefix=s}lookupScalarTag(e){
let n=this.exact.scalar[e];if(n)return n;for(let r of this.prefix.scalar)if(e.startsWith(r.tagName))return r}lookupSequenceTag(e){
let n=this.exact.sequence[e];if(n)return n;for(let r of this.prefix.sequence)if(e.startsWith(r.tagName))return r}lookupMappingTag(e){
let n=this.exact.mapping[e];if(n)return n;for(let r of this.prefix.mapping)if(e.startsWith(r.tagName))return r}resolveImplicitScalarTag(e){
let n=this.implicitScalarByFirstChar.get(e.charAt(0))??this.implicitScalarAnyFirstChar;for(let B of n){let s=B.resolve(e,
!1,B.tagName);if(s!==U)return{value:s,tag:B}}let r=this.defaultScalarTag;return{value:r.resolve(e,!1,r.tagName),tag:r}}withTags(...e){
let n=[];for(let r of e)n=n.concat(r);return new Ho([...this.tags,...n])}},jB=new ur([kC,wd,Ld]),yE=new ur([...jB.tags,xC,
JC,td,dd]),xd=new ur([...jB.tags,MC,_C,vo,Po]),Gd=new ur([...jB.tags,vC,WC,PB,HB,Id,md,Sd,Fd,Nd,Td]),vd=Gd.withTags(R(b(
{},PB),{resolve:(t,e,n)=>{let r=PB.resolve(t,e,n);return r===U?vo.resolve(t,e,n):r}}),R(b({},HB),{resolve:(t,e,n)=>{let r=HB.
resolve(t,e,n);return r===U?Po.resolve(t,e,n):r}})),SE=lr("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(t,e,n)=>(t.
set(e,n),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:(t,e)=>t.get(e),identify:t=>t instanceof Map||cr(t),represent:t=>{
if(t instanceof Map)return t;let e=new Map,n=t;for(let r of Object.keys(n))e.set(r,n[r]);return e}});function Fo(t){if(Array.
isArray(t)){let e=Array.prototype.slice.call(t);for(let n=0;n<e.length;n++){if(Array.isArray(e[n]))return null;typeof e[n]==
"object"&&Object.prototype.toString.call(e[n])==="[object Object]"&&(e[n]="[object Object]")}return String(e)}return typeof t==
"object"&&Object.prototype.toString.call(t)==="[object Object]"?"[object Object]":String(t)}var AE=lr("tag:yaml.org,2002\
:map",{create:()=>({}),identify:cr,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(n,t[n]);return e},addPair:(t,e,n)=>{
let r=Fo(e);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(t,r,{value:n,
enumerable:!0,configurable:!0,writable:!0}):t[r]=n,"")},has:(t,e)=>{let n=Fo(e);return n!==null&&Object.prototype.hasOwnProperty.
call(t,n)},keys:t=>Object.keys(t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),
Pd={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function xB(t,e,n,r,B){let s="",i="",o=Math.floor(B/2)-1;return r-
e>o&&(s=" ... ",e=r-o+s.length),n-r>o&&(i=" ...",n=r+o-i.length),{str:s+t.slice(e,n).replace(/\t/g,"\u2192")+i,pos:r-e+s.
length}}function GB(t,e){return" ".repeat(Math.max(e-t.length,0))+t}function Hd(t,e){if(!t.buffer)return null;let n=b(b(
{},Pd),e),r=/\r?\n|\r|\0/g,B=[0],s=[],i,o=-1;for(;i=r.exec(t.buffer);)s.push(i.index),B.push(i.index+i[0].length),t.position<=
i.index&&o<0&&(o=B.length-2);o<0&&(o=B.length-1);let a="",l=Math.min(t.line+n.linesAfter,s.length).toString().length,c=n.
maxLength-(n.indent+l+3);for(let C=1;C<=n.linesBefore&&!(o-C<0);C++){let p=xB(t.buffer,B[o-C],s[o-C],t.position-(B[o]-B[o-
C]),c);a=`${" ".repeat(n.indent)}${GB((t.line-C+1).toString(),l)} | ${p.str}
${a}`}let u=xB(t.buffer,B[o],s[o],t.position,c);a+=`${" ".repeat(n.indent)}${GB((t.line+1).toString(),l)} | ${u.str}
`,a+=`${"-".repeat(n.indent+l+3+u.pos)}^
`;for(let C=1;C<=n.linesAfter&&!(o+C>=s.length);C++){let p=xB(t.buffer,B[o+C],s[o+C],t.position-(B[o]-B[o+C]),c);a+=`${"\
 ".repeat(n.indent)}${GB((t.line+C+1).toString(),l)} | ${p.str}
`}return a.replace(/\n$/,"")}function No(t,e){let n="";return t.mark?(t.mark.name&&(n+=`in "${t.mark.name}" `),n+=`(${t.
mark.line+1}:${t.mark.column+1})`,!e&&t.mark.snippet&&(n+=`

${t.mark.snippet}`),`${t.reason} ${n}`):t.reason}var Cr=class _o extends Error{reason;mark;constructor(e,n){super(),this.
name="YAMLException",this.reason=e,this.mark=n,this.message=No(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${No(this,e)}`}static throwAt(e,n,r,B=""){let s=0,i=0;for(let a=0;a<
n;a++){let l=e.charCodeAt(a);l===10?(s++,i=a+1):l===13&&(s++,e.charCodeAt(a+1)===10&&a++,i=a+1)}let o={name:B,buffer:e,position:n,
line:s,column:n-i};throw o.snippet=Hd(o),new _o(r,o)}},$={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},x={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Ze={BLOCK:1,FLOW:2},Q={CLIP:1,STRIP:2,KEEP:3},_d=-1;function Lo(t){
switch(t){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var Ko=new Array(256),Uo=new Array(256);for(let t=0;t<256;t++)Ko[t]=Lo(t)?1:0,Uo[t]=Lo(t);function Kd(t){return t<=
65535?String.fromCharCode(t):String.fromCharCode((t-65536>>10)+55296,(t-65536&1023)+56320)}function Ud(t){return t>=48&&
t<=57?t-48:(t|32)-97+10}function Jd(t){return t===120?2:t===117?4:8}function ir(t,e,n){let r=0;for(;e<n;){let B=t.charCodeAt(
e);if(B===10)r++,e++;else if(B===13)r++,e++,t.charCodeAt(e)===10&&e++;else if(B===32||B===9)e++;else break}return{position:e,
breaks:r}}function WB(t){return t===1?" ":`
`.repeat(t-1)}function $d(t,e,n){let r="",B=e,s=e,i=e;for(;B<n;){let o=t.charCodeAt(B);if(o===10||o===13){r+=t.slice(s,i);
let a=ir(t,B,n);r+=WB(a.breaks),B=s=i=a.position}else B++,o!==32&&o!==9&&(i=B)}return r+t.slice(s,i)}function jd(t,e,n){
let r="",B=e,s=e,i=e;for(;B<n;){let o=t.charCodeAt(B);if(o===39)r+=t.slice(s,B)+"'",B+=2,s=i=B;else if(o===10||o===13){r+=
t.slice(s,i);let a=ir(t,B,n);r+=WB(a.breaks),B=s=i=a.position}else B++,o!==32&&o!==9&&(i=B)}return r+t.slice(s,n)}function Wd(t,e,n){
let r="",B=e,s=e,i=e;for(;B<n;){let o=t.charCodeAt(B);if(o===92){r+=t.slice(s,B),B++;let a=t.charCodeAt(B);if(a===10||a===
13)B=ir(t,B,n).position;else if(a<256&&Ko[a])r+=Uo[a],B++;else{let l=Jd(a),c=0;for(;l>0;l--){B++;let u=Ud(t.charCodeAt(B));
c=(c<<4)+u}r+=Kd(c),B++}s=i=B}else if(o===10||o===13){r+=t.slice(s,i);let a=ir(t,B,n);r+=WB(a.breaks),B=s=i=a.position}else
B++,o!==32&&o!==9&&(i=B)}return r+t.slice(s,n)}function To(t,e,n,r,B,s){let i=r<0?0:r,o=t.slice(e,n).replace(/\r\n?/g,`
`),a=o===""?[]:(o.endsWith(`
`)?o.slice(0,-1):o).split(`
`),l="",c=!1,u=0,C=!1;for(let p of a){let h=0;for(;h<i&&p.charCodeAt(h)===32;)h++;if(r<0||h>=p.length){u++;continue}let E=p.
slice(i),A=E.charCodeAt(0);s?A===32||A===9?(C=!0,l+=`
`.repeat(c?1+u:u)):C?(C=!1,l+=`
`.repeat(u+1)):u===0?c&&(l+=" "):l+=`
`.repeat(u):l+=`
`.repeat(c?1+u:u),l+=E,c=!0,u=0}return B===Q.KEEP?l+=`
`.repeat(c?1+u:u):B!==Q.STRIP&&c&&(l+=`
`),l}function Jo(t,e){if(e.valueStart===_d)return"";let{valueStart:n,valueEnd:r}=e;if(e.fast)return t.slice(n,r);switch(e.
style){case x.SINGLE_QUOTED:return jd(t,n,r);case x.DOUBLE_QUOTED:return Wd(t,n,r);case x.LITERAL_BLOCK:return To(t,n,r,
e.indent,e.chomping,!1);case x.FOLDED_BLOCK:return To(t,n,r,e.indent,e.chomping,!0);default:return $d(t,n,r)}}var OE=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),Yd="-#;/?:@&=+$_.~*'()",bE=Yd+"!,[]";var qd={filename:"",schema:xd,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var K=-1,$o=Object.prototype.hasOwnProperty,Kt=1,jo=2,Wo=3,or=4,Qd=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
Vd=/[,\[\]{}]/,Yo=/^(?:!|!!|![0-9A-Za-z-]+!)$/,_B=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,qo=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,zd=new RegExp(`^(?:${_B})*$`),Xd=new RegExp(`^(?:${qo})+$`),Zd=new RegExp(
`^(?:!(?:${_B})*|${qo}(?:${_B})*)$`),Qo={filename:"",maxDepth:100};function ef(t,e,n){t.events.push({type:$.DOCUMENT,explicitStart:e,
explicitEnd:n,directives:t.directives})}function Vo(t,e,n,r,B,s,i){t.events.push({type:$.SEQUENCE,start:e,anchorStart:n,
anchorEnd:r,tagStart:B,tagEnd:s,style:i})}function zo(t,e,n,r,B,s,i){t.events.push({type:$.MAPPING,start:e,anchorStart:n,
anchorEnd:r,tagStart:B,tagEnd:s,style:i})}function ko(t,e){t.events.splice(e.eventsLength,0,{type:$.MAPPING,start:e.position,
anchorStart:K,anchorEnd:K,tagStart:K,tagEnd:K,style:Ze.FLOW})}function $t(t,e,n,r,B,s,i,o,a=Q.CLIP,l=-1,c=!1){t.events.push(
{type:$.SCALAR,valueStart:e,valueEnd:n,anchorStart:r,anchorEnd:B,tagStart:s,tagEnd:i,style:o,chomping:a,indent:l,fast:c})}
function tf(t,e,n){t.events.push({type:$.ALIAS,anchorStart:e,anchorEnd:n})}function Pt(t){t.events.push({type:$.POP})}function ue(t){
$t(t,K,K,K,K,K,K,x.PLAIN)}function Ro(){return{anchorStart:K,anchorEnd:K,tagStart:K,tagEnd:K}}function Ht(t){return{position:t.
position,line:t.line,lineStart:t.lineStart,lineIndent:t.lineIndent,firstTabInLine:t.firstTabInLine,eventsLength:t.events.
length}}function _t(t,e){t.position=e.position,t.line=e.line,t.lineStart=e.lineStart,t.lineIndent=e.lineIndent,t.firstTabInLine=
e.firstTabInLine,t.events.length=e.eventsLength}function N(t,e){Cr.throwAt(t.input.slice(0,t.length),t.position,e,t.filename)}
function X(t){return t===10||t===13}function jt(t){return t===9||t===32}function Le(t){return jt(t)||X(t)}function Ue(t){
return t===0||Le(t)}function Ct(t){return t===44||t===91||t===93||t===123||t===125}function nf(t){return t>=48&&t<=57?t-
48:-1}function rf(t){if(t>=48&&t<=57)return t-48;let e=t|32;return e>=97&&e<=102?e-97+10:-1}function Bf(t){return t===120?
2:t===117?4:t===85?8:0}function sf(t){return t===48||t===97||t===98||t===116||t===9||t===110||t===118||t===102||t===114||
t===101||t===32||t===34||t===47||t===92||t===78||t===95||t===76||t===80}function ar(t){t.input.charCodeAt(t.position)===
10?t.position++:(t.position++,t.input.charCodeAt(t.position)===10&&t.position++),t.line++,t.lineStart=t.position,t.lineIndent=
0,t.firstTabInLine=-1}function oe(t,e){let n=0,r=t.input.charCodeAt(t.position),B=t.position===t.lineStart||Le(t.input.charCodeAt(
t.position-1));for(;r!==0;){for(;jt(r);)B=!0,r===9&&t.firstTabInLine===-1&&(t.firstTabInLine=t.position),r=t.input.charCodeAt(
++t.position);if(e&&B&&r===35)do r=t.input.charCodeAt(++t.position);while(!X(r)&&r!==0);if(!X(r))break;for(ar(t),n++,B=!0,
r=t.input.charCodeAt(t.position);r===32;)t.lineIndent++,r=t.input.charCodeAt(++t.position)}return n}function Ut(t,e=t.position){
let n=t.input.charCodeAt(e);if((n===45||n===46)&&n===t.input.charCodeAt(e+1)&&n===t.input.charCodeAt(e+2)){let r=t.input.
charCodeAt(e+3);return r===0||Le(r)}return!1}function Xo(t){t.position===t.lineStart&&t.input.charCodeAt(t.position)===65279&&
(t.position++,t.lineStart=t.position)}function YB(t){if(t.position!==t.lineStart)return!1;if(Ut(t))return!0;if(t.input.charCodeAt(
t.position)!==65279)return!1;let e=Ht(t);Xo(t),oe(t,!0);let n=t.input.charCodeAt(t.position),r=t.position===t.lineStart&&
(n===37||n===45&&Ut(t));return _t(t,e),r}function Mo(t){let e=t.input.charCodeAt(t.position);for(;e!==0&&!X(e);)e=t.input.
charCodeAt(++t.position)}function Zo(t,e,n){let r=Qd.exec(t.input.slice(e,n));r!==null&&(t.position=e+r.index+r[0].length-
1,N(t,"the stream contains non-printable characters"))}function of(t,e,n){if(t.input.charCodeAt(t.position)!==33)return!1;
e.tagStart!==K&&N(t,"duplication of a tag property");let r=t.position,B=!1,s=!1,i="!",o=t.input.charCodeAt(++t.position);
o===60?(B=!0,o=t.input.charCodeAt(++t.position)):o===33&&(s=!0,i="!!",o=t.input.charCodeAt(++t.position));let a=t.position,
l;if(B){for(;o!==0&&o!==62;)o=t.input.charCodeAt(++t.position);o!==62&&N(t,"unexpected end of the stream within a verbat\
im tag"),l=t.input.slice(a,t.position),t.position++}else{for(;o!==0&&!Le(o)&&!(n&&Ct(o));)o===33&&(s?N(t,"tag suffix can\
not contain exclamation marks"):(i=t.input.slice(a-1,t.position+1),Yo.test(i)||N(t,"named tag handle cannot contain such\
 characters"),s=!0,a=t.position+1)),o=t.input.charCodeAt(++t.position);l=t.input.slice(a,t.position),Vd.test(l)&&N(t,"ta\
g suffix cannot contain flow indicator characters")}return l&&!(B?zd.test(l):Xd.test(l))&&N(t,`tag name cannot contain s\
uch characters: ${l}`),!B&&i!=="!"&&i!=="!!"&&!$o.call(t.tagHandlers,i)&&N(t,`undeclared tag handle "${i}"`),e.tagStart=
r,e.tagEnd=t.position,!0}function af(t,e){if(t.input.charCodeAt(t.position)!==38)return!1;e.anchorStart!==K&&N(t,"duplic\
ation of an anchor property"),t.position++;let n=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Le(t.input.charCodeAt(
t.position))&&!Ct(t.input.charCodeAt(t.position));)t.position++;return t.position===n&&N(t,"name of an anchor node must \
contain at least one character"),e.anchorStart=n,e.anchorEnd=t.position,!0}function lf(t,e){if(t.input.charCodeAt(t.position)!==
42)return!1;(e.anchorStart!==K||e.tagStart!==K)&&N(t,"alias node should not have any properties"),t.position++;let n=t.position;
for(;t.input.charCodeAt(t.position)!==0&&!Le(t.input.charCodeAt(t.position))&&!Ct(t.input.charCodeAt(t.position));)t.position++;
return t.position===n&&N(t,"name of an alias node must contain at least one character"),tf(t,n,t.position),!0}function KB(t,e){
oe(t,!1),t.lineIndent<e&&N(t,"deficient indentation")}function cf(t,e,n){if(t.input.charCodeAt(t.position)!==39)return!1;
t.position++;let r=t.position,B=!0;for(;t.input.charCodeAt(t.position)!==0;){let s=t.input.charCodeAt(t.position);if(s===
39){if(t.input.charCodeAt(t.position+1)===39){B=!1,t.position+=2;continue}let i=t.position;return t.position++,$t(t,r,i,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,x.SINGLE_QUOTED,Q.CLIP,-1,B),!0}X(s)?(B=!1,KB(t,e)):t.position===t.lineStart&&
Ut(t)?N(t,"unexpected end of the document within a single quoted scalar"):s!==9&&s<32?N(t,"expected valid JSON character"):
t.position++}N(t,"unexpected end of the stream within a single quoted scalar")}function uf(t,e,n){if(t.input.charCodeAt(
t.position)!==34)return!1;t.position++;let r=t.position,B=!0;for(;t.input.charCodeAt(t.position)!==0;){let s=t.input.charCodeAt(
t.position);if(s===34){let i=t.position;return t.position++,$t(t,r,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,x.DOUBLE_QUOTED,
Q.CLIP,-1,B),!0}if(s===92){B=!1;let i=t.input.charCodeAt(++t.position);if(X(i))KB(t,e);else if(sf(i))t.position++;else{let o=Bf(
i);for(o===0&&N(t,"unknown escape sequence");o-- >0;)t.position++,rf(t.input.charCodeAt(t.position))<0&&N(t,"expected he\
xadecimal character");t.position++}}else X(s)?(B=!1,KB(t,e)):t.position===t.lineStart&&Ut(t)?N(t,"unexpected end of the \
document within a double quoted scalar"):s!==9&&s<32?N(t,"expected valid JSON character"):t.position++}N(t,"unexpected e\
nd of the stream within a double quoted scalar")}function Cf(t,e,n){let r=t.input.charCodeAt(t.position),B=Q.CLIP,s=-1,i=!1;
if(r!==124&&r!==62)return!1;let o=r===124?x.LITERAL_BLOCK:x.FOLDED_BLOCK;for(t.position++;t.input.charCodeAt(t.position)!==
0;){let p=t.input.charCodeAt(t.position),h=nf(p);if(p===43||p===45)B!==Q.CLIP&&N(t,"repeat of a chomping mode identifier"),
B=p===43?Q.KEEP:Q.STRIP,t.position++;else if(h>=0)h===0&&N(t,"bad explicit indentation width of a block scalar; it canno\
t be less than one"),i&&N(t,"repeat of an indentation width identifier"),s=e+h-1,i=!0,t.position++;else break}let a=!1;for(;jt(
t.input.charCodeAt(t.position));)a=!0,t.position++;a&&t.input.charCodeAt(t.position)===35&&Mo(t),X(t.input.charCodeAt(t.
position))?ar(t):t.input.charCodeAt(t.position)!==0&&N(t,"a line break is expected");let l=i?s:-1,c=0,u=t.position,C=t.position;
for(;t.input.charCodeAt(t.position)!==0;){let p=t.position,h=0;for(;t.input.charCodeAt(p+h)===32;)h++;let E=t.input.charCodeAt(
p+h);if(E===0){l>=0?h>l&&(C=p+h):h>0&&(C=p+h);break}if(YB(t))break;if(!i&&l===-1&&X(E)&&(c=Math.max(c,h)),!i&&l===-1&&!X(
E)&&(E===9&&h<e&&(t.position=p+h,N(t,"tab characters must not be used in indentation")),h>=e&&h<c&&(t.position=p+h,N(t,"\
bad indentation of a mapping entry"))),l===-1&&E!==0&&!X(E)&&h<e){t.lineIndent=h,t.position=p+h;break}!i&&E!==0&&!X(E)&&
l===-1&&(l=h);let A=l===-1?e+1:l;if(E!==0&&!X(E)&&h<A){t.lineIndent=h,t.position=p+h;break}Mo(t),C=t.position,X(t.input.
charCodeAt(t.position))&&(ar(t),C=t.position)}return Zo(t,u,C),$t(t,u,C,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,o,
B,l),!0}function df(t,e){let n=t.input.charCodeAt(t.position),r=e===Kt;if(n===0||Le(n)||n===35||n===38||n===42||n===33||
n===124||n===62||n===39||n===34||n===37||n===64||n===96||Ct(n))return!1;if(n===63||n===45){let B=t.input.charCodeAt(t.position+
1);if(Ue(B)||r&&Ct(B))return!1}return!0}function ff(t,e,n,r){if(!df(t,n))return!1;let B=t.position,s=t.position,i=t.input.
charCodeAt(t.position),o=n===Kt,a=!1;for(;i!==0&&!YB(t);){if(i===58){let l=t.input.charCodeAt(t.position+1);if(Ue(l)||o&&
Ct(l))break}else if(i===35){if(Le(t.input.charCodeAt(t.position-1)))break}else{if(o&&Ct(i))break;if(X(i)){let l=t.position,
c=t.line,u=t.lineStart,C=t.lineIndent;if(oe(t,!1),t.lineIndent>=e){a=!0,i=t.input.charCodeAt(t.position);continue}t.position=
l,t.line=c,t.lineStart=u,t.lineIndent=C;break}}jt(i)||(s=t.position+1),i=t.input.charCodeAt(++t.position)}return s===B?!1:
(Zo(t,B,s),$t(t,B,s,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,x.PLAIN,Q.CLIP,-1,!a),!0)}function yn(t,e){let n=t.line;
oe(t,!0),(t.line>n&&t.lineIndent<e||t.firstTabInLine!==-1&&t.lineIndent<e)&&N(t,"deficient indentation")}function pf(t,e,n){
let r=t.input.charCodeAt(t.position),B=r===123,s=t.position,i=!0;if(r!==91&&r!==123)return!1;let o=B?125:93;for(B?zo(t,s,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Ze.FLOW):Vo(t,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Ze.FLOW),t.position++;t.
input.charCodeAt(t.position)!==0;){yn(t,e);let a=t.input.charCodeAt(t.position);if(a===o)return t.position++,Pt(t),!0;i?
a===44&&N(t,"expected the node content, but found ','"):N(t,"missed comma between flow collection entries");let l=!1,c=!1;
a===63&&Le(t.input.charCodeAt(t.position+1))&&(l=c=!0,t.position+=1,yn(t,e));let u=t.line,C=Ht(t),p=Jt(t,e,Kt,!1,!0);yn(
t,e),a=t.input.charCodeAt(t.position),(B||c||t.line===u)&&a===58?(l=!0,t.position++,yn(t,e),B||ko(t,C),p||ue(t),Jt(t,e,Kt,
!1,!0)||ue(t),yn(t,e),B||Pt(t)):B&&l?(p||ue(t),ue(t)):B?ue(t):l&&(ko(t,C),p||ue(t),ue(t),Pt(t)),a=t.input.charCodeAt(t.position),
a===44?(i=!0,t.position++):i=!1}N(t,"unexpected end of the stream within a flow collection")}function xo(t,e,n){if(t.firstTabInLine!==
-1||t.input.charCodeAt(t.position)!==45||!Ue(t.input.charCodeAt(t.position+1)))return!1;for(Vo(t,t.position,n.anchorStart,
n.anchorEnd,n.tagStart,n.tagEnd,Ze.BLOCK);t.input.charCodeAt(t.position)===45&&Ue(t.input.charCodeAt(t.position+1));){t.
firstTabInLine!==-1&&(t.position=t.firstTabInLine,N(t,"tab characters must not be used in indentation"));let r=t.line;t.
position++;let B=oe(t,!0)>0;if(t.firstTabInLine!==-1&&t.input.charCodeAt(t.position)===45&&Ue(t.input.charCodeAt(t.position+
1))&&N(t,"bad indentation of a sequence entry"),B&&t.lineIndent<=e?ue(t):Jt(t,e,Wo,!1,!0),oe(t,!0),t.lineIndent<e||t.position>=
t.length)break;t.lineIndent>e&&N(t,"bad indentation of a sequence entry"),t.line===r&&t.input.charCodeAt(t.position)===45&&
Ue(t.input.charCodeAt(t.position+1))&&N(t,"bad indentation of a sequence entry")}return Pt(t),!0}function vB(t,e,n,r){let B=!1,
s=!1,i=!1,o=!1;if(t.firstTabInLine!==-1)return!1;let a=t.input.charCodeAt(t.position);for(;a!==0;){!B&&t.firstTabInLine!==
-1&&(t.position=t.firstTabInLine,N(t,"tab characters must not be used in indentation"));let l=t.input.charCodeAt(t.position+
1),c=t.line;if((a===63||a===58)&&Ue(l))i||(zo(t,t.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Ze.BLOCK),i=!0),
a===63?(B&&ue(t),s=!0,B=!0):(B||(ue(t),s=!0),B=!1),t.position+=1,o=!0;else{B&&(ue(t),B=!1);let u=Ht(t);if(!Jt(t,n,jo,!1,
!0))break;if(t.line===c){for(a=t.input.charCodeAt(t.position);jt(a);)a=t.input.charCodeAt(++t.position);if(a===58)a=t.input.
charCodeAt(++t.position),Ue(a)||N(t,"a whitespace character is expected after the key-value separator within a block map\
ping"),i||(t.events.splice(u.eventsLength,0,{type:$.MAPPING,start:u.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,
tagStart:r.tagStart,tagEnd:r.tagEnd,style:Ze.BLOCK}),i=!0),s=!0,B=!1,o=!1;else if(s)N(t,"expected ':' after a mapping ke\
y");else return r.anchorStart!==K||r.tagStart!==K?(_t(t,u),!1):!0}else if(s)N(t,"can not read a block mapping entry; a m\
ultiline key may not be an implicit key");else return r.anchorStart!==K||r.tagStart!==K?(_t(t,u),!1):!0}if(Jt(t,e,or,!0,
o)&&(o=!1),B||o&&(ue(t),o=!1),oe(t,!0),a=t.input.charCodeAt(t.position),(t.line===c||t.lineIndent>e)&&a!==0)N(t,"bad ind\
entation of a mapping entry");else if(t.lineIndent<e)break}return s?(B&&ue(t),i&&Pt(t),!0):!1}function Jt(t,e,n,r,B,s=!0){
t.depth>=t.maxDepth&&N(t,`nesting exceeded maxDepth (${t.maxDepth})`),t.depth++;let i=1,o=!1,a=!1,l=null,c=Ro(),u=n===or||
n===Wo,C=u,p=u;if(r&&oe(t,!0)&&(o=!0,t.lineIndent>e?i=1:t.lineIndent===e?i=0:i=-1),i===1)for(;;){let h=t.input.charCodeAt(
t.position),E=Ht(t);if(o&&i!==1&&(h===33||h===38))break;if(o&&p&&(c.tagStart!==K||c.anchorStart!==K)&&(h===33||h===38)){
let A=Ht(t),L=e+1;if(vB(t,t.position-t.lineStart,L,c)&&t.events[A.eventsLength]?.type===$.MAPPING)return t.depth--,!0;_t(
t,A)}if(o&&(h===33&&c.tagStart!==K||h===38&&c.anchorStart!==K)||!of(t,c,n===Kt)&&!af(t,c))break;l===null&&(l=E),oe(t,!0)?
(o=!0,C=p,t.lineIndent>e?i=1:t.lineIndent===e?i=0:i=-1):C=!1}if(C&&(C=o||B),i===1||n===or){let h=n===Kt||n===jo?e:e+1,E=t.
position-t.lineStart;if(i===1)if(C&&(xo(t,E,c)||vB(t,E,h,c))||pf(t,h,c))a=!0;else{let A=t.input.charCodeAt(t.position);if(l!==
null&&s&&p&&!C&&A!==124&&A!==62){let L=Ht(t),M=l.position-l.lineStart;_t(t,l),vB(t,M,h,Ro())&&t.events[L.eventsLength]?.
type===$.MAPPING?a=!0:_t(t,L)}!a&&(u&&Cf(t,h,c)||cf(t,h,c)||uf(t,h,c)||lf(t,c)||ff(t,h,n,c))&&(a=!0)}else i===0&&(a=C&&xo(
t,E,c))}return u=u&&!a,!a&&(c.anchorStart!==K||c.tagStart!==K||u)&&($t(t,K,K,c.anchorStart,c.anchorEnd,c.tagStart,c.tagEnd,
x.PLAIN),a=!0),t.depth--,a||c.anchorStart!==K||c.tagStart!==K}function hf(t){if(t.lineIndent>0||t.input.charCodeAt(t.position)!==
37)return!1;t.position++;let e=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Le(t.input.charCodeAt(t.position));)
t.position++;let n=t.input.slice(e,t.position),r=[];for(n.length===0&&N(t,"directive name must not be less than one char\
acter in length");t.input.charCodeAt(t.position)!==0&&!X(t.input.charCodeAt(t.position));){for(;jt(t.input.charCodeAt(t.
position));)t.position++;if(t.input.charCodeAt(t.position)===35||X(t.input.charCodeAt(t.position))||t.input.charCodeAt(t.
position)===0)break;let B=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Le(t.input.charCodeAt(t.position));)t.position++;
r.push(t.input.slice(B,t.position))}if(X(t.input.charCodeAt(t.position))&&ar(t),n==="YAML"){t.directives.some(s=>s.kind===
"yaml")&&N(t,"duplication of %YAML directive"),r.length!==1&&N(t,"YAML directive accepts exactly one argument");let B=/^([0-9]+)\.([0-9]+)$/.
exec(r[0]);B===null&&N(t,"ill-formed argument of the YAML directive"),parseInt(B[1],10)!==1&&N(t,"unacceptable YAML vers\
ion of the document"),t.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&N(t,"TAG directive \
accepts exactly two arguments");let[B,s]=r;Yo.test(B)||N(t,"ill-formed tag handle (first argument) of the TAG directive"),
$o.call(t.tagHandlers,B)&&N(t,`there is a previously declared suffix for "${B}" tag handle`),Zd.test(s)||N(t,"ill-formed\
 tag prefix (second argument) of the TAG directive"),t.tagHandlers[B]=s,t.directives.push({kind:"tag",handle:B,prefix:s})}
return!0}function gf(t){t.directives=[],t.tagHandlers=Object.create(null);let e=!1;for(oe(t,!0);hf(t);)e=!0,oe(t,!0);let n=!1,
r=!1,B=!0;if(t.lineIndent===0&&t.input.charCodeAt(t.position)===45&&t.input.charCodeAt(t.position+1)===45&&t.input.charCodeAt(
t.position+2)===45&&Ue(t.input.charCodeAt(t.position+3))){n=!0;let o=t.line;t.position+=3,oe(t,!0),B=t.line>o}else e&&N(
t,"directives end mark is expected");let s=t.events.length;if(!n&&t.position===t.lineStart&&t.input.charCodeAt(t.position)===
46&&Ut(t)){t.position+=3,oe(t,!0);return}if(ef(t,n,!1),Jt(t,t.lineIndent-1,or,!1,B,B)||ue(t),oe(t,!0),t.position===t.lineStart&&
Ut(t)&&(r=t.input.charCodeAt(t.position)===46,r)){let o=t.line;t.position+=3,oe(t,!0),t.line===o&&t.position<t.length&&N(
t,"end of the stream or a document separator is expected")}let i=t.events[s];i?.type===$.DOCUMENT&&(i.explicitEnd=r),Pt(
t),!r&&t.position<t.length&&!YB(t)&&N(t,"end of the stream or a document separator is expected")}function qB(t,e){let n=t.
length,r=R(b(b({},Qo),e),{input:`${t}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),B=t.indexOf("\0");for(B!==-1&&Cr.throwAt(t,B,"null byte is not allowed in in\
put",r.filename);r.position<r.length&&(Xo(r),oe(r,!0),!(r.position>=r.length));){let s=r.position;gf(r),r.position===s&&
N(r,"can not read a document")}return r.events}var IE=b(b({},Qo),qd);function dr(t,e){return(t&1<<e)!==0}var Go={applyQuoteFlowKeysOption:mf,doubleQuoteForInvisibles:Ef,doubleQuoteWhitespaceOnly:Df,
applyForceQuotesOption:yf,tryLongOrMultilineAsBlock:Sf,quoteInvalidPlain:Af,fallbackToDoubleQuoted:Of};function ea(t){return t.
presenterOptions.quoteStyle==="single"&&dr(t.allowedStylesMask,x.SINGLE_QUOTED)?x.SINGLE_QUOTED:x.DOUBLE_QUOTED}function mf(t){
t.presenterOptions.quoteFlowKeys&&(!t.isKey||!t.flowOnly||t.style!==x.PLAIN||(t.style=x.DOUBLE_QUOTED))}function Ef(t){t.
style===x.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(t.node.value)&&(t.style=x.DOUBLE_QUOTED)}function Df(t){
t.style===x.PLAIN&&/^\s+$/.test(t.node.value)&&(t.style=x.DOUBLE_QUOTED)}function yf(t){t.presenterOptions.forceQuotes&&
(t.isKey||t.style!==x.PLAIN||t.node.tag===t.presenterOptions.schema.defaultScalarTag.tagName&&(t.style=t.node.value.includes(
`
`)?x.DOUBLE_QUOTED:ea(t)))}function Sf(t){if(t.style!==x.PLAIN||t.isKey)return;let e=t.node.value,n=e.indexOf(`
`)!==-1;if(!dr(t.allowedStylesMask,x.LITERAL_BLOCK)){n&&(t.style=x.DOUBLE_QUOTED);return}let r=t.presenterOptions.lineWidth;
if(r===-1){n&&(t.style=x.LITERAL_BLOCK);return}let B=Math.max(Math.min(r,40),r-t.shiftOfContent),s=0,i=!1;for(;s<=e.length;){
let o=e.length,a=e.indexOf(`
`,s);a!==-1&&(o=a);let l=e.slice(s,o);if(l.length>B&&l[0]!==" "&&/ [^ \t]/.test(l)&&(i=!0),a===-1)break;s=a+1}i?t.style=
x.FOLDED_BLOCK:n&&(t.style=x.LITERAL_BLOCK)}function Af(t){t.style===x.PLAIN&&!dr(t.allowedStylesMask,x.PLAIN)&&(t.style=
ea(t))}function Of(t){dr(t.allowedStylesMask,t.style)||(t.style=x.DOUBLE_QUOTED)}var bf="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",If="[\\n\\r]",wf="\\uFEFF",
QB="[ \\t]",ta=`(?:(?!(?:${If}|${wf}))${bf})`,fr=`(?:(?!${QB})${ta})`,na="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",ra="[-?:,\\[\\]{}#&*!|>'\"%@`]",Ff="[,\\[\\]{}]",UB=fr,JB=`(?:(?!${Ff})${fr})`,Nf=`(?:(?:(?!${ra})${fr})|[?:-](?=${UB}\
))`,Lf=`(?:(?:(?!${ra})${fr})|[?:-](?=${JB}))`,Ba=`(?:(?:(?![:#])${UB})|:(?=${UB}))#*`,sa=`(?:(?:(?![:#])${JB})|:(?=${JB}\
))#*`,ia=`(?:${QB}*${Ba})*`,oa=`(?:${QB}*${sa})*`,aa=`${Nf}#*${ia}`,la=`${Lf}#*${oa}`,Tf=aa,kf=la,Rf=`\\n+${Ba}${ia}`,Mf=`\
\\n+${sa}${oa}`,xf=`${aa}(?:${Rf})*`,Gf=`${la}(?:${Mf})*`,wE=new RegExp(`^(?:${xf})$`,"u"),FE=new RegExp(`^(?:${Gf})$`,"\
u"),NE=new RegExp(`^(?:${Tf})$`,"u"),LE=new RegExp(`^(?:${kf})$`,"u"),TE=new RegExp(`^(?:${na})*$`,"u"),kE=new RegExp(`^\
(?:${na}|\\n)*$`,"u"),RE=new RegExp(`^(?:${ta}|\\n)*$`,"u");var vf={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Go).map(t=>Reflect.get(Go,t)),tagBeforeAnchor:!1};var ME=R(b({},vf),{schema:vd,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var xE=$.DOCUMENT,GE=$.SEQUENCE,vE=$.MAPPING,PE=$.SCALAR,HE=$.ALIAS,_E=$.POP,KE=x.PLAIN,UE=x.SINGLE_QUOTED,JE=x.DOUBLE_QUOTED,
$E=x.LITERAL_BLOCK,jE=x.FOLDED_BLOCK,WE=Ze.BLOCK,YE=Ze.FLOW,qE=Q.CLIP,QE=Q.STRIP,VE=Q.KEEP;var pr=class{text;#e;#t=[];#r=0;#n=0;constructor(e){this.text=e;let n=1;for(let[r]of e.matchAll(/^[ ?-]+/gm))n=Math.max(
n,r.length+1);this.#e=Math.min(n,200)}mend(e){if(this.#n+=1,this.#r+=this.text.length,this.#n>200||this.#r>33554432)return!1;
let n=this.text.lastIndexOf(`
`,e-1)+1,r=this.text.slice(n,e);if(r.includes("	"))return this.text=this.text.slice(0,n)+r.replaceAll("	"," ")+this.text.
slice(e),!0;let B=this.toSource(n),s=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(n,n+4));return this.#t.at(-1)===B||s?
!1:(this.text=this.text.slice(0,n)+" ".repeat(this.#e)+this.text.slice(n),this.#t.push(B),!0)}toSource(e){let n=0,r=this.#t.
length;for(;n<r;){let B=n+r>>1;(this.#t[B]??0)+B*this.#e<e?n=B+1:r=B}return e-n*this.#e}};var hr="the tag is malformed or not known: quote a value that begins with `!`",Pf="a space is expected before the `#` of\
 a comment",dt="the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it",Hf=[["bad indent\
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
eader of a block scalar repeats an indicator"],["undeclared tag handle",hr],["tag ",hr],["named tag handle",hr],["unexpe\
cted end of the stream within a verbatim",hr],["directive",dt],["duplication of %",dt],["YAML directive",dt],["ill-forme\
d",dt],["unacceptable YAML version",dt],["TAG directive",dt],["there is a previously declared",dt]];function ca(t,e=""){
return t.startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more than ${String(H.nesting)} dee\
p: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${(e==="#"?Pf:Hf.find(([r])=>t.startsWith(r))?.[1])??
"the text cannot be read on from here"}`}}var gr={unknown:"not YAML: the alias names an anchor that is not set before it\
 in the document; quote a value that begins with `*`",cyclic:"not YAML: the alias stands inside the node that it names",
tooMany:`the document expands more than ${String(H.aliases)} aliases: write the repeated parts out, or split the documen\
t`},ua="the value is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object",Ca="the value is no\
t of the type that its tag names, so Kubernetes refuses the document: correct the tag or the value";var _f={[x.PLAIN]:"plain",[x.SINGLE_QUOTED]:"single",[x.DOUBLE_QUOTED]:"double",[x.LITERAL_BLOCK]:"literal",[x.FOLDED_BLOCK]:"\
folded"},mr=2;function ma(t,e,n){let r=e===0&&n===t.text.length?t.text:t.text.slice(e,n),B=Kf(t,e,r),s={file:t,base:e,text:r,
events:B,next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},i=[];for(;s.next<B.length;)
i.push(jf(s));return i}function Kf(t,e,n){try{return qB(n,Ea)}catch(r){let B=Uf(n,Da(r));if(!("reason"in B))return B;let{
code:s,message:i}=ca(B.reason,n.charAt(B.offset));return Wt({file:t,offset:e+B.offset},s,i)}}var Ea={maxDepth:H.nesting};
function Da(t){if(!(t instanceof Cr))throw t;return{reason:t.reason,offset:t.mark?.position??0}}var da="deficient indent\
ation";function Uf(t,e){if(!e.reason.startsWith(da))return e;let n=new pr(t),r=e,B=e,s=!0;for(;r.reason.startsWith(da)&&
(s&&=/[}\]]/.test(n.text.charAt(r.offset)),!!n.mend(r.offset));)try{return qB(n.text,Ea).map(i=>$f(i,n))}catch(i){r=Da(i),
s&&(B=R(b({},r),{offset:n.toSource(r.offset)}))}return B}var Jf=new Set("start valueStart valueEnd anchorStart anchorEnd\
 tagStart tagEnd".split(" "));function $f(t,e){let n=Object.entries(t).map(([r,B])=>{let s=Jf.has(r)&&typeof B=="number";
return[r,s?e.toSource(B):B]});return Object.assign(t,Object.fromEntries(n))}function Wt({file:t,offset:e},n,r){throw new ie(
n,r,b({path:t.path},Be(t,e)))}function jf(t){let e=t.events[t.next];if(e?.type!==$.DOCUMENT)throw new Error("the events \
do not start with a document");t.next+=1,t.anchors=new Map,t.duplicates=[],t.problem=void 0,t.aliases=t.nodes=t.aliasedNodes=
0;let n=Er(t);return t.next+=1,b({file:t.file,root:n,duplicates:t.duplicates,hasDirectives:e.directives.length>0,explicitStart:e.
explicitStart},t.problem===void 0?{}:{problem:t.problem})}function et(t,e,n){t.problem??={offset:Math.max(t.base,e),message:n}}
function zB(t,{tagStart:e,tagEnd:n}){e!==-1&&!go(t.text,n)&&et(t,t.base+e,De.gluedTag)}function Wf(t,e){XB(t,e),e.type===
"scalar"&&e.style==="plain"&&e.contentStart!==-1&&mo(t.text,e.end-t.base)&&et(t,e.start,De.gluedColon)}function XB(t,e){
e.type==="scalar"&&e.style==="plain"&&e.text.includes("?")&&et(t,e.contentStart,De.questionMark)}function Er(t){let e=t.
events[t.next];switch(t.next+=1,t.nodes+=1,e?.type){case $.SCALAR:return e.anchorStart===-1?fa(t,e):VB(t,e,()=>fa(t,e));case $.
MAPPING:return e.anchorStart===-1?ha(t,e):VB(t,e,()=>ha(t,e));case $.SEQUENCE:return e.anchorStart===-1?pa(t,e):VB(t,e,()=>pa(
t,e));case $.ALIAS:return Yf(t,e);default:throw new Error("the events of the document end too early")}}function VB(t,e,n){
let r={aliases:t.aliases,nodes:t.nodes},B=t.text.slice(e.anchorStart,e.anchorEnd);po(B)||et(t,t.base+e.anchorStart,De.anchorName),
t.anchors.set(B,r);let s=n();return r.node=s,r.aliases=t.aliases-r.aliases,r.nodes=t.nodes-r.nodes+1,s}function Yf(t,e){
let n=t.base+e.anchorStart-1,r=t.anchors.get(t.text.slice(e.anchorStart,e.anchorEnd));return r===void 0?Wt({file:t.file,
offset:n},"yaml-syntax",gr.unknown):r.node===void 0?Wt({file:t.file,offset:n},"yaml-syntax",gr.cyclic):(t.aliases+=1+r.aliases,
t.nodes+=r.nodes,t.aliasedNodes+=r.nodes,t.aliases>H.aliases||t.aliasedNodes>H.aliasedNodes?Wt({file:t.file,offset:n},"l\
imit",gr.tooMany):(r.node.aliased=!0,{type:"alias",start:n,contentStart:n,end:t.base+e.anchorEnd,anchored:!1,aliased:!1,
target:r.node}))}function ZB(t,e,n){let r=n;return e.tagStart!==-1&&(r===-1||e.tagStart<r)&&(r=e.tagStart),e.anchorStart!==
-1&&(r===-1||e.anchorStart<=r)&&(r=e.anchorStart-1),r===-1?-1:t.base+r}function fa(t,e){let{valueStart:n,valueEnd:r,anchorStart:B,
tagStart:s}=e,i=_f[e.style]??"plain",o=i==="single"||i==="double",a=n===-1?-1:o?n-1:n;if(r-n>H.scalar)return Wt({file:t.
file,offset:t.base+n},"limit",ua);let l=e.fast?t.text.slice(n,r):Aa(t.text,e),c=s!==-1;if(c&&zB(t,e),i==="double"&&!e.fast){
let h=ho(t.text.slice(n,r));h!==void 0&&et(t,t.base+n+h.at,h.message)}let{type:u,text:C}=c?eo(t.text.slice(s,e.tagEnd),l,
i==="plain"):{type:i==="plain"?Ke(l):"string",text:l};if(u==="error")return Wt({file:t.file,offset:t.base+s},"yaml-unsup\
ported",Ca);let p=o?r+1:r;return{type:"scalar",start:B===-1&&!c?a===-1?-1:t.base+a:ZB(t,e,a),contentStart:a===-1?-1:t.base+
a,end:qf(t,e,a===-1?-1:p),anchored:B!==-1,aliased:!1,style:i,resolved:u,text:C}}function qf(t,{anchorEnd:e,tagEnd:n},r){
let B=r===-1?Math.max(e,n):r;return B===-1?-1:t.base+B}function ya(t){return t.events[t.next]?.type===$.POP}function pa(t,e){
zB(t,e);let n=[];for(;!ya(t);)n.push(Er(t));if(e.style===mr)for(let r of n)XB(t,r);return t.next+=1,{type:"sequence",start:ZB(
t,e,e.start),contentStart:t.base+e.start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===mr,items:n}}function ha(t,e){
zB(t,e);let n=[],r=!1;for(;!ya(t);){let i=t.events[t.next],o=Er(t),a=Er(t);e.style===mr?(Wf(t,o),XB(t,a)):fo(t.file.text,
o,a)&&et(t,a.contentStart,De.keyOnLine);let l=o.type==="scalar"&&o.text==="<<"&&Qf(t,i,o),c=l?void 0:Sa(o);c===void 0&&!l&&
et(t,o.start===-1?t.base+e.start:o.start,De.refusedKey),n.push({key:o,value:a,name:c,isMerge:l}),r||=l}t.next+=1;let B=zf(
n),s=r||B!==void 0?Eo(n):void 0;s!==void 0&&et(t,s.start,De.mixedKeys);for(let i of B??[])t.duplicates.push(i);return{type:"\
mapping",start:ZB(t,e,e.start),contentStart:t.base+e.start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===mr,entries:n,
merges:r,duplicates:B}}function Qf(t,e,n){let B=e?.type===$.SCALAR&&e.tagStart!==-1?t.text.slice(e.tagStart,e.tagEnd):"";
return no(B,n.text,n.style==="plain")}function Sa(t){if(t.type==="alias")return Sa(t.target);if(t.type==="scalar")return t.
resolved==="string"?t.text:ro(t.resolved,t.text)}var Vf=12;function zf(t){let{length:e}=t;if(e<=Vf){let B=!1;for(let s=1;s<
e&&!B;s+=1){let i=t[s]?.name;for(let o=0;o<s;o+=1)B||=i!==void 0&&t[o]?.name===i}if(!B)return}let n=new Set,r=t.filter(({
name:B})=>{if(B===void 0)return!1;let s=n.size;return n.add(B).size===s});return r.length===0?void 0:r}function Aa(t,e){
let n=Jo(t,e);return e.chomping===Q.KEEP&&Xf(t,e.valueEnd)?`${n}
`:n}var ga=/ +$/y;function Xf(t,e){return ga.lastIndex=e,ga.test(t)}var Zf=[Q.CLIP,Q.CLIP,Q.STRIP,Q.KEEP];function Oa(t,{
start:e,end:n,indent:r,chomping:B,isFolded:s}){return Aa(t,{type:$.SCALAR,valueStart:e,valueEnd:n,anchorStart:-1,anchorEnd:-1,
tagStart:-1,tagEnd:-1,style:s?x.FOLDED_BLOCK:x.LITERAL_BLOCK,chomping:Zf[B]??Q.CLIP,indent:r,fast:!1})}var Dr=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}start(e){return this.#t.values[e+Wn]??-1}children(e){let{values:n}=this.#t,
r=[],B=n[e+Re]??0;for(let s=e+be;s<B;s=this.#r(s))r.push(s);return r}#r(e){let{values:n}=this.#t;return hn(Fe(n[e+Oe]??0))?
n[e+Re]??0:e+be}child(e,n){let r=this.#e,{values:B}=this.#t,s=B[e+Re]??0;for(let i=e+be;i<s;){let o=B[i+Oe]??0;if(lt(o)===
n.length&&r.startsWith(n,B[i+Qe]))return i;i=hn(Fe(o))?B[i+Re]??0:i+be}return-1}head(e){return this.#t.values[e+Oe]??0}end(e){
return this.#t.values[e+Re]??-1}value(e){let n=this.head(e),r=this.start(e),B=this.end(e),s=Fe(n);if(s===ot)return tp(this.#e.
slice(r,B));if(s!==kt&&s!==it)return r===-1?"":this.#e.slice(r,B);let i={start:r,end:B,indent:qi(n),chomping:Yi(n),isFolded:s===
it};return Io(this.#e,i)??Oa(this.#e,i)}key(e){let n=this.head(e),r=this.#t.values[e+Qe]??0,B=Wi(n),s=B===at?0:1;return{
type:"scalar",start:r-s,contentStart:r-s,end:r+lt(n)+s,anchored:!1,aliased:!1,style:s===0?"plain":B===Yn?"double":"singl\
e",resolved:"string",text:this.name(e)}}name(e){let{values:n}=this.#t,r=n[e+Qe]??0;return this.#e.slice(r,r+lt(n[e+Oe]??
0))}},ep=String.raw`\t`;function tp(t){return String(JSON.parse(`"${t.replaceAll("	",ep)}"`))}var np=16,rp=32,yr=class{records;length=0;keyStart=-1;#e=0;#t=at;#r;#n=new Map;constructor(e){this.#r=e,this.records={values:new Int32Array(
Math.ceil(e.length/rp+16)*be)}}startDocument(){this.keyStart=-1,this.#n.size>0&&this.#n.clear()}add(e,n,r){let B=this.length,
{values:s}=this.records;B+be>s.length&&(s=this.#B()),this.length=B+be;let{keyStart:i}=this;return s[B+Oe]=i===-1?e:$i(e,
this.#e,this.#t),s[B+Qe]=i,s[B+Wn]=n,s[B+Re]=r,this.keyStart=-1,B}#B(){let e=new Int32Array(this.records.values.length*2);
return e.set(this.records.values),this.records.values=e,e}addToHead(e,n){let{values:r}=this.records;r[e+Oe]=(r[e+Oe]??0)|
n}close(e){this.records.values[e+Re]=this.length}expect({start:e,length:n,style:r},B,s){let i=s>np?this.#l(e,n,B):this.#s(
e,n,B);return this.keyStart=e,this.#e=n,this.#t=r,!i}#s(e,n,r){let B=this.#r,{values:s}=this.records;for(let i=r+be;i<this.
length;i=this.#a(i)){if(lt(s[i+Oe]??0)!==n)continue;let o=s[i+Qe]??0,a=0;for(;a<n&&B.charCodeAt(o+a)===B.charCodeAt(e+a);)
a+=1;if(a===n)return!0}return!1}#a(e){let{values:n}=this.records;return hn(Fe(n[e+Oe]??0))?n[e+Re]??0:e+be}#l(e,n,r){let B=this.#n.
get(r);if(B===void 0){B=new Set,this.#n.set(r,B);let{values:i}=this.records;for(let o=r+be;o<this.length;o=this.#a(o)){let a=i[o+
Qe]??0;B.add(this.#r.slice(a,a+lt(i[o+Oe]??0)))}}let{size:s}=B;return B.add(this.#r.slice(e,e+n)).size===s}};var ba=124,Bp=62,sp=[],Sr=class{#e;#t;#r;#n;#B;#s;#a;#l=[];#i=0;#o=0;#c=0;constructor(e){this.#e=e,this.#t=e.text,this.#r=
st(e),this.#n=new Zn(e.text),this.#B=new yr(e.text),this.#s=new sr(this.#n,this.#B),this.#a=new Dr(e.text,this.#B.records)}read(e){
if(!e.isSafe||e.contentOnMarker||this.#r&&dn(this.#t.slice(e.start,e.end)))return;this.#o=e.start,this.#c=this.#n.end=e.
end,this.#i=0;let n=this.#B,r=n.length;n.startDocument();let B=this.#g();if(!(e.isJson===!0?this.#m():this.#E(r))||n.length===
r){n.length=r;return}this.#d(0);let i=Dn(this.#a,r);return{file:this.#e,root:i,duplicates:sp,hasDirectives:!1,explicitStart:B}}#g(){
this.#o===0&&this.#t.startsWith("\uFEFF")&&(this.#o=1);let e=mn(this.#t,this.#o);return e&&(this.#o=this.#n.lineEnd(this.#o)+
1),e}#m(){let e=this.#t.indexOf("{",this.#o);return this.#s.read(e,{indent:-1,depth:0,isJson:!0})!==-1}#u(e,n,r){let B=this.#B.
add(e,n,n),s=this.#l[this.#i]??={record:0,indent:0,isSequence:!1,count:0};return s.record=B,s.indent=r,s.isSequence=e===
Tt,s.count=0,this.#i+=1,s}#d(e){let n=this.#B;for(n.keyStart!==-1&&n.add(vi,-1,-1);this.#i>e;)this.#i-=1,n.close(this.#l[this.#i]?.
record??0)}#E(e){let n=this.#t,r=this.#c;for(;this.#o<r;){if(this.#i>Qn)return!1;let B=this.#o,s=B,i=n.charCodeAt(s);for(;i===
me&&s<r;)s+=1,i=n.charCodeAt(s);if(i===gn||i===ce||i===Ve||s>=r){this.#o=this.#n.lineEnd(s)+1;continue}let o=s-B;if(!(i===
xt&&(this.#n.isEol(s+1)||n.charCodeAt(s+1)===me)?this.#D(s,o):this.#y(s,o,e)))return!1}return!0}#D(e,n){let r=this.#l[this.#i-
1];if(r===void 0||this.#i===0)return!1;if(this.#B.keyStart!==-1&&n>=r.indent)r=this.#u(Tt,e,n);else if(!r.isSequence||r.
indent!==n||this.#B.keyStart!==-1){let i=this.#i;for(;i>0&&(this.#l[i-1]?.indent??0)>n;)i-=1;if(this.#d(i),r=this.#l[i-1],
i===0||r?.isSequence!==!0||r.indent!==n)return!1}let B=this.#n.skipSpaces(e+1),s=this.#n.keyColon(B);return s===-1?this.#h(
B,n):this.#C(s,this.#u(Lt,B,n+B-e))}#y(e,n,r){let B=this.#n.keyColon(e);if(B===-1)return this.#f(r)&&this.#S(e);if(this.#i===
0)return!this.#f(r)||n>0?!1:this.#C(B,this.#u(Lt,e,n));let s=this.#l[this.#i-1];if(s===void 0)return!1;if(this.#B.keyStart!==
-1&&n>s.indent)return this.#C(B,this.#u(Lt,e,n));if(s.isSequence||s.indent!==n||this.#B.keyStart!==-1){let i=this.#i;for(;i>
0;i-=1){let o=this.#l[i-1];if(o===void 0||o.indent<n||o.indent===n&&!o.isSequence)break}if(this.#d(i),s=this.#l[i-1],i===
0||s===void 0||s.isSequence||s.indent!==n)return!1}return this.#C(B,s)}#f(e){return this.#i===0&&this.#B.length===e}#S(e){
let n=this.#t.charCodeAt(e);return(n===Me||n===ut)&&this.#p(e,-1)}#p(e,n){let r=this.#s.read(e,{indent:n,depth:this.#i,isJson:!1});
return r===-1||!this.#n.endsLine(r)?!1:(this.#o=this.#n.lineEnd(r)+1,!0)}#C(e,n){if(n.count+=1,!this.#B.expect(this.#n.key,
n.record,n.count))return!1;let r=this.#n.skipSpaces(e+1);return this.#n.isEol(r)||r>e+1&&this.#t.charCodeAt(r)===gn?(this.#o=
this.#n.lineEnd(r)+1,!0):this.#h(r,n.indent)}#h(e,n){if(e>=this.#c)return!1;let r=this.#t.charCodeAt(e);return r===Ee||r===
vt?this.#A(e,r):r===ba||r===Bp?this.#b(e,n):r===Me||r===ut?this.#p(e,n):this.#O(e)}#A(e,n){let r=this.#n,B=r.quotedEnd(e,
n);return B===-1||!r.endsLine(B+1)?!1:(this.#B.add(r.quotedKind,e+1,B),this.#o=r.lineEnd(B)+1,!0)}#O(e){let n=this.#n.plainEnd(
e);return n===-1?!1:(this.#B.add($n,e,n),this.#o=this.#n.lineEnd(n)+1,!0)}#b(e,n){let r=this.#n,B=e+1,s=this.#t.charAt(B),
i=s==="-"?qn:s==="+"?Hi:Mt;if(i!==Mt&&(B+=1),!r.isEol(r.skipSpaces(B)))return!1;let o=r.lineEnd(B)+1,a=r.skipSpaces(o),l=a-
o;if(a>=this.#c||l<=n||r.isEol(a))return!1;let c=r.blockEnd(o,l),u=Math.min(c,this.#c);if(c===-1||u-o>H.scalar||l>DB)return!1;
let C=this.#B.add(this.#t.charCodeAt(e)===ba?kt:it,o,u);return this.#B.addToHead(C,ji(l,i)),this.#o=c,!0}};function Ia(t){let e=new Sr(t);return n=>{let r=e.read(n);return r===void 0?ma(t,n.start,n.end):[r]}}function*Na(t,e,n){for(let r of t){let B=r.text.includes("{{")?ip(r,e,n):La(r,e);for(let s of B)yield{doc:s,manifests:up(
s,n)}}}function ip(t,e,n){try{return[...La(t,e)]}catch(r){if(!(r instanceof ie&&r.code==="yaml-syntax"))throw r;if(t.walked!==
!0)throw op(r);return n.push(F.helmTemplate(t.path)),[]}}function op({code:t,message:e,path:n,line:r,column:B,cause:s}){
let i="if this is a Helm template, stamp what `helm template` renders";return new ie(t,`${e}; ${i}`,{path:n,line:r,column:B,
cause:s})}function*La(t,e){let n=({root:i})=>{let o=se(i,!1),a=W(I(o,"kind"));return a!==void 0&&(e(a)||I(o,"items")!==void 0)},
r=Co(t.text),B=So(t),s;for(let i of uo(t.text,st(t))){let o=r(i),a=o!==void 0&&e(o)?"unknown":B(i);if(a!=="unknown"&&!e(
a))continue;lp(t,i),s??=Ia(t);let l=ap(t,i,s);a==="unknown"&&!l.some(n)&&(Br(t,i),l.forEach(Oo));for(let[c,u]of l.entries())
n(u)&&(Ao(u,i,c),yield u)}}function ap(t,e,n){try{return n(e)}catch(r){throw r instanceof ie&&r.code==="yaml-syntax"&&(NB(
t,e),Br(t,e)),r}}function lp(t,e){if(e.end-e.start>H.document)throw new ie("limit","the document is larger than 64 MiB: \
split it at `---`, or into several files",b({path:t.path},Be(t,e.start)))}var cp="ResourceList";function up(t,e){let n={
manifests:[],drafts:e},r=se(t.root,!1),B=W(I(r,"kind"))===cp?I(r,"items"):void 0;if(B===void 0)wa(t,r,n);else for(let s of ne(
B))wa(t,s,n);return n.manifests}function wa(t,e,{manifests:n,drafts:r}){if(!on(e))return;let B=W(I(e,"apiVersion")),s=W(
I(e,"kind")),i=I(e,"items");if(i===void 0){B!==void 0&&s!==void 0&&n.push({doc:t,at:e,apiVersion:B,kind:s});return}let o=(s??
"").replace(/List$/,"");for(let a of ne(i)){if(!on(a))continue;let l=Fa(W(I(a,"kind")))??o,c=Fa(W(I(a,"apiVersion")))??(o===
""?"":B??"");l===""||c===""||(I(a,"items")!==void 0?r.push(F.listInList({file:t.file,offset:a.node.start})):n.push({doc:t,
at:a,apiVersion:c,kind:l}))}}function Fa(t){return t===""?void 0:t}function Ra(t,e){let n=new Map,r=[];for(let B of t.workloads){let{namespace:s}=B.id;if(n.has(s))continue;let i=Ta(s,{catalog:t,
settings:e});i===Ma&&r.push(F.namespaceUnknown(B.place,s)),n.set(s,i)}return{sourceIsOut:({kind:B,namespace:s},i)=>B===e.
ignoredKind?`${B}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&i!==void 0&&!BB(e.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":n.has(s)?n.get(s):Ta(s,{catalog:t,settings:e}),workloadIsOut:B=>Cp(
B,e),drafts:r}}var Ma="the labels of its namespace are not known (--namespace-selector)";function Ta(t,{catalog:e,settings:n}){
if(n.namespaces.length>0)return n.namespaces.includes(t)?void 0:"its namespace is not in --namespaces";if(n.namespacesToIgnore.
includes(t))return"its namespace is in --namespaces-to-ignore";if(n.namespaceSelector===void 0)return;let r=n.namespaceLabels.
get(t)??e.namespaceLabels.get(t);return r===void 0?Ma:BB(n.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function Cp(t,e){let{type:n}=t;if(Un(t))return`it is frozen (${Kn})`;if(n.ignoredAs!==void 0&&e.ignoredWorkloadTypes.
includes(n.ignoredAs))return`${n.ignoredAs} are ignored (--ignored-workload-types)`;if(n.isRollout===!0&&!e.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(n.immutable===!0)return dp(t,e)}function dp(t,e){return e.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":e.jobs==="always"||fp(t)?void 0:Ft}function fp({annotations:t,hasGenerateName:e}){
let n=rt(t.get("argocd.argoproj.io/sync-options"));return n.includes("Force=true")&&(!n.includes("ServerSideApply=true")||
n.includes("Replace=true"))||e||ka(t,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||ka(t,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||rt(t.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function ka(t,e,[n,r]){if(rt(t.get(e)).length===0)return!1;let B=rt(t.get(n));return B.length===
0||B.includes(r)}var D=class pt{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=pt.
CLASS_NL|pt.DOT_NL;static PERL=pt.CLASS_NL|pt.ONE_LINE|pt.PERL_X|pt.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
re={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},bn=128,Bs=new Int32Array(
bn),ss=new Int32Array(bn),Ar=65535;for(let t=0;t<bn;t++)t>=97&&t<=122?Bs[t]=t-32:Bs[t]=t,t>=65&&t<=90?ss[t]=t+32:ss[t]=t;
var y=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,
"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,
"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,
r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(t){if(t<bn)return Bs[t];let e=String.fromCodePoint(
t).toUpperCase(),n=e.codePointAt(0)>Ar?2:1;if(e.length>n)return t;let r=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
B=r.codePointAt(0)>Ar?2:1;return r.length>B||r.codePointAt(0)!==t?t:e.codePointAt(0)}static toLowerCase(t){if(t<bn)return ss[t];
let e=String.fromCodePoint(t).toLowerCase(),n=e.codePointAt(0)>Ar?2:1;if(e.length>n)return t;let r=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),B=r.codePointAt(0)>Ar?2:1;return r.length>B||r.codePointAt(0)!==t?t:e.codePointAt(0)}},d=class{constructor(t,e=!1){
this.data=t,this.isStride1=e,this.SIZE=e?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.data[t*this.SIZE+
1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},pp="AB\
CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",cl=new Uint8Array(256);for(let t=0;t<64;t++)cl[pp.charCodeAt(
t)]=t;var ul=t=>{let e=[],n=0,r=0;for(let B=0;B<t.length;B++){let s=cl[t.charCodeAt(B)];n|=(s&31)<<r,(s&32)===0?(e.push(
n),n=0,r=0):r+=5}return e},f=(t,e)=>{let n=ul(t),r=e?n.length/2:n.length/3,B=new Uint32Array(r*3),s=0,i=0;for(let o=0;o<
r;o++)s+=n[i++],B[o*3]=s,s+=n[i++],B[o*3+1]=s,B[o*3+2]=e?1:n[i++];return B},hp=t=>{let e=ul(t),n=new Map,r=0;for(let B=0;B<
e.length;B+=2){r+=e[B];let s=e[B+1],i=s>>>1^-(s&1);n.set(r,r+i)}return n},Or=class{constructor(t){this.initializer=t,this.
cache=new Map}has(t){return Object.hasOwn(this.initializer,t)}get(t){if(this.cache.has(t))return this.cache.get(t);let e=this.
has(t)?this.initializer[t]():null;return this.cache.set(t,e),e}},ye=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=hp("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
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
return this._Print||(this._Print=new d(f("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBD\
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
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new Or({C:()=>new d(f("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
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
jgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",!1)),Cc:()=>new d(f("AfgDgB",!0)),Cf:()=>new d(f("tFzqBzqBBEB\
XhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",!1)),Cn:()=>new d(f("4bBBHDBICCVuMuMnB\
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
BfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",!1)),Co:()=>new d(f("gg4B-nGh4hc9--BD9--B",!0)),
Cs:()=>new d(f("gg2B--B",!0)),L:()=>new d(f("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHB\
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
9QBjvBq6EBGppIB",!1)),LC:()=>new d(f("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGG\
DqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDD\
BCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOB\
CGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYB\
CYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",!1)),Ll:()=>new d(f("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDD\
DCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoB\
Bo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcK\
FDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6\
TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbY\
BCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",!1)),Lm:()=>new d(f("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2\
R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBB\
oDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",!1)),Lo:()=>new d(
f("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERR\
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
vBq6EBGppIB",!1)),Lt:()=>new d(f("lOGDnB2sH2sHBGBJHBJHBNQQwBAB",!1)),Lu:()=>new d(f("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCC\
BBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxB\
gBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+\
B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCG\
BCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBY\
BiB2pE2pEBgBB",!1)),M:()=>new d(f("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BI\
BrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBEC\
BCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCB\
BcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBD\
LBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBB\
GBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+\
JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCE\
BCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBC\
CBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B\
2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),Mc:()=>new d(f("joC4B4BDCBJD\
BCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCB\
LrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+\
BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBB\
BBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBB\
BJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BB\
pDBB0rYBBHFB",!1)),Me:()=>new d(f("okBBB1xF-wB-wBBCBCCBsshBCB",!1)),Mn:()=>new d(f("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmD\
BFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBC\
BBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBB\
cEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GB\
BD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDh\
DBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx\
5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHB\
LDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBC\
EBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1\
B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCE\
BlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),N:()=>new d(f("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJ\
B3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDE\
B3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJ\
BvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnD\
JBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB\
4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",!1)),Nd:()=>new d(f("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnC\
Jn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJn\
LJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",!0)),Nl:()=>new d(f("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuD\
Bm8SCB",!1)),No:()=>new d(f("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1\
kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBD\
BxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",!1)),P:()=>new d(f("hBCBCFBCDBLBBEBBbCB\
CccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBo\
CrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TD\
BeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DD\
B-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElE\
BDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgD\
BDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Pc:()=>new d(f("-Cg-Hg-HBUU-u3BBB\
ZCBwHAB",!1)),Pd:()=>new d(f("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",!1)),Pe:()=>new d(
f("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",!1)),
Pf:()=>new d(f("7F+6H+6HEddpuDCCFDDQEE",!1)),Pi:()=>new d(f("rFt7Ht7HDBBDaapuDCCFDDQEE",!1)),Po:()=>new d(f("hBCBCCBDECB\
LLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCE\
BFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBC\
BBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUl\
xUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDB\
BCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCM\
BwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Ps:()=>new d(f("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4\
BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",!1)),S:()=>new d(f("kBHHRCBg\
BCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGi\
GCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMB\
FFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRR\
BdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOB\
B6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhC\
BE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBE\
QBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Sc:()=>new d(f("kB+D+DBCBqnB8D8\
DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",!1)),Sk:()=>new d(f("+CCCoCHHFEEqQDBNNBGGBCCCBP\
B2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",!1)),Sm:()=>new d(f("rBRRBBB+BCCuBFFmB\
gBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBx\
BUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",!1)),So:()=>new d(f("mFDDFCCyer\
IrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCEC\
FMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDp\
EBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCB\
lPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBI\
dBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQ\
QBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Z:()=>new d(f("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",
!1)),Zl:()=>new d(f("ohIA",!0)),Zp:()=>new d(f("phIA",!0)),Zs:()=>new d(f("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",!1)),ASCII_Hex_Digit:()=>new d(
f("wBJIFbF",!0)),Alphabetic:()=>new d(f("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBn\
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
vBq6EBGppIB",!1)),Dash:()=>new d(f("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",
!1)),Emoji:()=>new d(f("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCB\
CCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SC\
CrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB\
0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Emoji_Component:()=>new d(f("jBHHGJB0+H2G2Gs\
p3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",!1)),Emoji_Modifier:()=>new d(f("7-8DE",!0)),Emoji_Modifier_Base:()=>new d(f("9wJ8G8GRDB\
4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",!1)),
Emoji_Presentation:()=>new d(f("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxD\
rGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I\
8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Extended_Pictographic:()=>new d(f("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHB\
LLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQ\
QDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBB\
CCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBND\
BDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",!1)),Hex_Digit:()=>new d(f("wBJIFbFq1-BJIFbF",!0)),Lowercase:()=>new d(f("hDZBwBLLFlBl\
BBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDB\
TccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHB\
JHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCB\
BBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmo\
ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHF\
BmI9BB1lChBB",!1)),Math:()=>new d(f("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFD\
JBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-B\
BhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzK\
BDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",!1)),Quotation_Mark:()=>new d(
f("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",!1)),Terminal_Punctuation:()=>new d(f("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsB\
BJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCB\
zJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB\
5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBB\
BLqRqRBoJoJBnwTnwTovHDB",!1)),Uppercase:()=>new d(f("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBB\
BCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB\
0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBC\
DDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVf\
BhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZ\
B",!1)),White_Space:()=>new d(f("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new Or({Adlam:()=>new d(f("go6\
DrCFJFB",!0)),Ahom:()=>new d(f("g4lCaDOFW",!0)),Anatolian_Hieroglyphs:()=>new d(f("ggxCmS",!0)),Arabic:()=>new d(f("gwBE\
BCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBC\
DDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",!1)),Armenian:()=>new d(f("xpBlBDxBDCks9BE",!0)),Avestan:()=>new d(f("g4iC1B\
EG",!0)),Balinese:()=>new d(f("g4GsCCxB",!0)),Bamum:()=>new d(f("g1pB3CpowB4R",!0)),Bassa_Vah:()=>new d(f("w26CdDF",!0)),
Batak:()=>new d(f("g+GzBJD",!0)),Bengali:()=>new d(f("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",!1)),Beria_Erfe:()=>new d(
f("g17CYDY",!0)),Bhaiksuki:()=>new d(f("ggnCICsBCNLc",!0)),Bopomofo:()=>new d(f("qXB6wLqBxDf",!0)),Brahmi:()=>new d(f("g\
gkCtCFjBKA",!0)),Braille:()=>new d(f("ggK-H",!0)),Buginese:()=>new d(f("gwGbDB",!0)),Buhid:()=>new d(f("g6FT",!0)),Canadian_Aboriginal:()=>new d(
f("ggF-TxRlC7tgCP",!0)),Carian:()=>new d(f("g1gCwB",!0)),Caucasian_Albanian:()=>new d(f("wphCzBMA",!0)),Chakma:()=>new d(
f("gokC0BCR",!0)),Cham:()=>new d(f("gwqB2BKNDJDD",!0)),Cherokee:()=>new d(f("g9E1CDFz7lBvC",!0)),Chorasmian:()=>new d(f(
"w9jCb",!0)),Common:()=>new d(f("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsG\
BBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E\
0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLE\
BjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCB\
FBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQ\
BKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",!1)),Coptic:()=>new d(f("ifNxkKzDGG",!0)),Cuneiform:()=>new d(
f("ggoC5cnDuDCEMjG",!0)),Cypriot:()=>new d(f("ggiCFBDCCBqBBCBBEDD",!1)),Cypro_Minoan:()=>new d(f("w8rCiD",!0)),Cyrillic:()=>new d(
f("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",!1)),Deseret:()=>new d(f("gghCvC",!0)),Devanagari:()=>new d(f("goCw\
CFODZh7nBfhwcJ",!0)),Dives_Akuru:()=>new d(f("gomCGBDDDBGBCBBCdBCBBDLBKJB",!1)),Dogra:()=>new d(f("ggmC7B",!0)),Duployan:()=>new d(
f("ggvDqDGMEIIJDD",!0)),Egyptian_Hieroglyphs:()=>new d(f("ggsC1iBL68D",!0)),Elbasan:()=>new d(f("gohCnB",!0)),Elymaic:()=>new d(
f("g-jCW",!0)),Ethiopic:()=>new d(f("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCG\
BCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",!1)),Garay:()=>new d(f("gqjClBEcJB",!0)),Georgian:()=>new d(f("glElBBCGGDqBBCDB\
x8CqBBDCBhiElBBCGG",!1)),Glagolitic:()=>new d(f("ggL-Ch9sDGCQDGCBCE",!0)),Gothic:()=>new d(f("w5gCa",!0)),Grantha:()=>new d(
f("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",!1)),Greek:()=>new d(f("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1C\
hKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",!1)),Gujarati:()=>new d(f("h0CCBCIBCCBCVB\
CGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",!1)),Gunjala_Gondi:()=>new d(f("grnCFCBCkBCBCFIJ",!0)),Gurmukhi:()=>new d(f("hwCCBCFBFBB\
DVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",!1)),Gurung_Khema:()=>new d(f("go4C5B",!0)),Han:()=>new d(f("g0LZBC4CBN1GBwBCCa\
IBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),Hangul:()=>new d(f("goE-HvxHBiI\
9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",!0)),Hanifi_Rohingya:()=>new d(f("gojCnBJJ",!0)),Hanunoo:()=>new d(f("g5FU",!0)),Hatran:()=>new d(
f("gniCSCBGE",!0)),Hebrew:()=>new d(f("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",!1)),Hiragana:()=>new d(f("hiM1CBHCBi7-C+IBTee\
BBBulQAB",!1)),Imperial_Aramaic:()=>new d(f("giiCVCI",!0)),Inherited:()=>new d(f("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBC\
GBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",!1)),Inscriptional_Pahlavi:()=>new d(
f("g7iCSGH",!0)),Inscriptional_Parthian:()=>new d(f("g6iCVDH",!0)),Javanese:()=>new d(f("gsqBtCDJFB",!0)),Kaithi:()=>new d(
f("gkkCiCLA",!0)),Kannada:()=>new d(f("gkDMCCCWCJCEDICCCDIBGCCDDJCC",!0)),Katakana:()=>new d(f("hlM5CBDCBxHPBxGuBBC3CBvg\
zBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",!1)),Kawi:()=>new d(f("g4nCQCoBEc",!0)),Kayah_Li:()=>new d(f("goqBtBCA",!0)),Kharoshthi:()=>new d(
f("gwiCDCBGHCCCcDCFJII",!0)),Khitan_Small_Script:()=>new d(f("k-7C84G84GB0OBqBAB",!1)),Khmer:()=>new d(f("g8F9CDJHJnPf",
!0)),Khojki:()=>new d(f("gwkCRCuB",!0)),Khudawadi:()=>new d(f("w1kC6BGJ",!0)),Kirat_Rai:()=>new d(f("gq7C5B",!0)),Lao:()=>new d(
f("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",!1)),Latin:()=>new d(f("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORM\
BuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",!1)),Lepcha:()=>new d(f("ggH3BEOEC",!0)),Limbu:()=>new d(
f("goGeBCLBFLBFEEBKB",!1)),Linear_A:()=>new d(f("gwhC2JKVLH",!0)),Linear_B:()=>new d(f("gggCLCZCSCBCODNjB6D",!0)),Lisu:()=>new d(
f("wmpBvBx1eA",!0)),Lycian:()=>new d(f("g0gCc",!0)),Lydian:()=>new d(f("gpiCZGA",!0)),Mahajani:()=>new d(f("wqkCmB",!0)),
Makasar:()=>new d(f("g3nCY",!0)),Malayalam:()=>new d(f("goDMCCCyBCCCFFPDZ",!0)),Mandaic:()=>new d(f("giCbDA",!0)),Manichaean:()=>new d(
f("g2iCmBFL",!0)),Marchen:()=>new d(f("wjnCfDVCN",!0)),Masaram_Gondi:()=>new d(f("gonCGBCBBCrBBECCBCCBHBJJB",!1)),Medefaidrin:()=>new d(
f("gy7C6C",!0)),Meetei_Mayek:()=>new d(f("g3qBWqGtBDJ",!0)),Mende_Kikakui:()=>new d(f("gg6DkGDP",!0)),Meroitic_Cursive:()=>new d(
f("gtiCXFTDtB",!0)),Meroitic_Hieroglyphs:()=>new d(f("gsiCf",!0)),Miao:()=>new d(f("g47CqCF4BIQ",!0)),Modi:()=>new d(f("\
gwlCkCMJ",!0)),Mongolian:()=>new d(f("ggGBBDCCBSBH4CBIqBB2t-BMB",!1)),Mro:()=>new d(f("gy6CeCJFB",!0)),Multani:()=>new d(
f("g0kCGBCCCBCBCOBCKB",!1)),Myanmar:()=>new d(f("ggE-EhqmBeiDfxibT",!0)),Nabataean:()=>new d(f("gkiCeJI",!0)),Nag_Mundari:()=>new d(
f("wm5DpB",!0)),Nandinagari:()=>new d(f("gtmCHDtBDK",!0)),New_Tai_Lue:()=>new d(f("gsGrBFZHKEB",!0)),Newa:()=>new d(f("g\
glC7CCE",!0)),Nko:()=>new d(f("g+B6BDC",!0)),Nushu:()=>new d(f("h-7CvsQvsQBqMB",!1)),Nyiakeng_Puachue_Hmong:()=>new d(f(
"go4DsBENDJFB",!0)),Ogham:()=>new d(f("g0Fc",!0)),Ol_Chiki:()=>new d(f("wiHvB",!0)),Ol_Onal:()=>new d(f("wu5DqBFA",!0)),
Old_Hungarian:()=>new d(f("gkjCyBOyBIF",!0)),Old_Italic:()=>new d(f("g4gCjBKC",!0)),Old_North_Arabian:()=>new d(f("g0iCf",
!0)),Old_Permic:()=>new d(f("w6gCqB",!0)),Old_Persian:()=>new d(f("g9gCjBFN",!0)),Old_Sogdian:()=>new d(f("g4jCnB",!0)),
Old_South_Arabian:()=>new d(f("gziCf",!0)),Old_Turkic:()=>new d(f("ggjCoC",!0)),Old_Uyghur:()=>new d(f("w7jCZ",!0)),Oriya:()=>new d(
f("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",!0)),Osage:()=>new d(f("wlhCjBFjB",!0)),Osmanya:()=>new d(f("gkhCdDJ",!0)),Pahawh_Hmong:()=>new d(
f("g46ClCLJCGCUGS",!0)),Palmyrene:()=>new d(f("gjiCf",!0)),Pau_Cin_Hau:()=>new d(f("g2mC4B",!0)),Phags_Pa:()=>new d(f("g\
iqB3B",!0)),Phoenician:()=>new d(f("goiCbEA",!0)),Psalter_Pahlavi:()=>new d(f("g8iCRIDNG",!0)),Rejang:()=>new d(f("wpqBj\
BMA",!0)),Runic:()=>new d(f("g1FqCEK",!0)),Samaritan:()=>new d(f("ggCtBDO",!0)),Saurashtra:()=>new d(f("gkqBlCJL",!0)),Sharada:()=>new d(
f("gskC-ChsCH",!0)),Shavian:()=>new d(f("wihCvB",!0)),Siddham:()=>new d(f("gslC1BDlB",!0)),Sidetic:()=>new d(f("gqiCZ",!0)),
SignWriting:()=>new d(f("gg2DrUQECO",!0)),Sinhala:()=>new d(f("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",!1)),Sogdian:()=>new d(
f("w5jCpB",!0)),Sora_Sompeng:()=>new d(f("wmkCYIJ",!0)),Soyombo:()=>new d(f("wymCyC",!0)),Sundanese:()=>new d(f("g8G-BhI\
H",!0)),Sunuwar:()=>new d(f("g+mChBPJ",!0)),Syloti_Nagri:()=>new d(f("ggqBsB",!0)),Syriac:()=>new d(f("g4BNC7BDCxIK",!0)),
Tagalog:()=>new d(f("g4FVKA",!0)),Tagbanwa:()=>new d(f("g7FMCCCB",!0)),Tai_Le:()=>new d(f("wqGdDE",!0)),Tai_Tham:()=>new d(
f("gxG+BCcDKHJHN",!0)),Tai_Viet:()=>new d(f("g0qBiCZE",!0)),Tai_Yo:()=>new d(f("g25DeCVJB",!0)),Takri:()=>new d(f("g0lC5\
BHJ",!0)),Tamil:()=>new d(f("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",!1)),Tangsa:()=>new d(f("wz6CuCC\
J",!0)),Tangut:()=>new d(f("g-7CgBgBB+3GBhQeBiDyDB",!1)),Telugu:()=>new d(f("ggDMCCCWCPDICCCDIBCCCBDDDJII",!0)),Thaana:()=>new d(
f("g8BxB",!0)),Thai:()=>new d(f("hwD5BGb",!0)),Tibetan:()=>new d(f("g4DnCCjBFmBCjBCOCGFB",!0)),Tifinagh:()=>new d(f("wpL\
3BIBPA",!0)),Tirhuta:()=>new d(f("gklCnCJJ",!0)),Todhri:()=>new d(f("guhCzB",!0)),Tolong_Siki:()=>new d(f("wtnCrBFJ",!0)),
Toto:()=>new d(f("w04De",!0)),Tulu_Tigalari:()=>new d(f("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1)),Ugaritic:()=>new d(f("g8g\
CdCA",!0)),Unknown:()=>new d(f("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBB\
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
DNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB",!1)),Vai:()=>new d(
f("gopBrJ",!0)),Vithkuqi:()=>new d(f("wrhCKCOCGCBCKCOCGCB",!0)),Wancho:()=>new d(f("g24D5BGA",!0)),Warang_Citi:()=>new d(
f("glmCyCNA",!0)),Yezidi:()=>new d(f("g0jCpBCCDB",!0)),Yi:()=>new d(f("ggoBskBE2B",!0)),Zanabazar_Square:()=>new d(f("gw\
mCnC",!0))});static FOLD_CATEGORIES=new Or({L:()=>new d(f("laA",!0)),LC:()=>new d(f("laA",!0)),Ll:()=>new d(f("hCZBmDWBC\
GBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEE\
JHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHB\
JEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs\
5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Lt:()=>new d(f("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",!1)),
Lu:()=>new d(f("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICB\
EBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCv\
HvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFC\
BBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1)),M:()=>new d(f("5cgBgBlgHAB",!1)),
Mn:()=>new d(f("5cgBgBlgHAB",!1)),Emoji:()=>new d(f("8mJA",!0)),Extended_Pictographic:()=>new d(f("8mJA",!0)),Lowercase:()=>new d(
f("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCB\
CGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJH\
BZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBC\
OCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Math:()=>new d(f("ycGDCHHFMMDDDCHHFAB",
!1)),Uppercase:()=>new d(f("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCE\
QCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDC\
B5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oes\
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new Or(
{Common:()=>new d(f("8cgBgB",!1)),Greek:()=>new d(f("1FwUwU",!1)),Inherited:()=>new d(f("5cgBgBlgHAB",!1))})},O=class he{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===he.RUNE_ERROR||e>=he.MIN_HIGH_SURROGATE&&e<=he.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,n){
let r=0,B=e.length;for(;r<B;){let s=r+Math.floor((B-r)/2),i=e.getLo(s),o=e.getHi(s);if(i<=n&&n<=o){let a=e.getStride(s);
return(n-i)%a===0}n<i?B=s:r=s+1}return!1}static is(e,n){if(n<=he.MAX_LATIN1){for(let r=0;r<e.length;r++){if(n>e.getHi(r))
continue;let B=e.getLo(r);if(n<B)return!1;let s=e.getStride(r);return(n-B)%s===0}return!1}return e.length>0&&n>=e.getLo(
0)&&he.is32(e,n)}static isPrint(e){return e<=he.MAX_LATIN1?e>=32&&e<he.MAX_ASCII||e>=161&&e!==173:he.is(ye.Print,e)}static simpleFold(e){
if(ye.CASE_ORBIT.has(e))return ye.CASE_ORBIT.get(e);if(e<=he.MAX_ASCII){let n=y.toLowerCase(e);return n!==e?n:y.toUpperCase(
e)}return e}static equalsIgnoreCase(e,n){if(e===n)return!0;if(e<0||n<0)return!1;if(e<=he.MAX_ASCII&&n<=he.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=n&&n<=90&&(n|=32),e===n;for(let r=he.simpleFold(e);r!==e;r=he.simpleFold(r))if(r===n)return!0;return!1}},
Dt=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},j=class extends Dt{constructor(t,e=null){let n=`\
error parsing regexp: ${t}`;e&&(n+=`: \`${e}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},On=class extends Dt{constructor(t){super(t),
this.name="RE2JSCompileException"}},pe=class extends Dt{constructor(t){super(t),this.name="RE2JSGroupException"}},Cl=class extends Dt{constructor(t){
super(t),this.name="RE2JSFlagsException"}},Lr=class extends Dt{constructor(t){super(t),this.name="RE2JSInternalException"}},
as=256,dl=new Uint8Array(as);for(let t=0;t<as;t++)dl[t]=97<=t&&t<=122||65<=t&&t<=90||48<=t&&t<=57||t===95?1:0;var es=null,
ts=null,S=class Z{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!Z.isString(e))throw new TypeError(`The pattern must be a string, not ${Z.typeName(e)} (\
RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!Z.isString(e)&&!Z.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${Z.typeName(e)}`)}static checkFlags(e){let n=re.
MULTILINE|re.DOTALL|re.CASE_INSENSITIVE|re.DISABLE_UNICODE_GROUPS|re.LONGEST_MATCH|re.LOOKBEHINDS;if(!Number.isInteger(e)||
(e&~n)!==0)throw new Cl("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROU\
PS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[ob\
ject Uint8Array]"}static isalnum(e){return y.CODES[0]<=e&&e<=y.CODES[9]||y.CODES.a<=e&&e<=y.CODES.z||y.CODES.A<=e&&e<=y.
CODES.Z}static unhex(e){return y.CODES[0]<=e&&e<=y.CODES[9]?e-y.CODES[0]:y.CODES.a<=e&&e<=y.CODES.f?e-y.CODES.a+10:y.CODES.
A<=e&&e<=y.CODES.F?e-y.CODES.A+10:-1}static escapeRune(e){let n="";if(O.isPrint(e))Z.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(n+="\\"),n+=String.fromCodePoint(e);else switch(e){case y.CODES['"']:n+='\\"';break;case y.CODES["\\"]:n+="\\\\";
break;case y.CODES["	"]:n+="\\t";break;case y.CODES[`
`]:n+="\\n";break;case y.CODES["\r"]:n+="\\r";break;case y.CODES["\b"]:n+="\\b";break;case y.CODES["\f"]:n+="\\f";break;default:{
let r=e.toString(16);e<256?(n+="\\x",r.length===1&&(n+="0"),n+=r):n+=`\\x{${r}}`;break}}return n}static stringToRunes(e){
let n=String(e),r=[],B=0;for(;B<n.length;){let s=n.codePointAt(B);r.push(s),B+=s>O.MAX_BMP?2:1}return new Int32Array(r)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<as?dl[e]===1:!1}static emptyOpContext(e,n){let r=0;return e<
0&&(r|=Z.EMPTY_BEGIN_TEXT|Z.EMPTY_BEGIN_LINE),e===10&&(r|=Z.EMPTY_BEGIN_LINE),n<0&&(r|=Z.EMPTY_END_TEXT|Z.EMPTY_END_LINE),
n===10&&(r|=Z.EMPTY_END_LINE),Z.isWordRune(e)!==Z.isWordRune(n)?r|=Z.EMPTY_WORD_BOUNDARY:r|=Z.EMPTY_NO_WORD_BOUNDARY,r}static quoteMeta(e){
return e.split("").map(n=>Z.METACHARACTERS.indexOf(n)>=0?`\\${n}`:n).join("")}static charCount(e){return e>O.MAX_BMP?2:1}static toArray(e){
let n=e.length,r=new Array(n);for(let B=0;B<n;B++)r[B]=e[B];return r}static stringToUtf8ByteArray(e){if(globalThis.TextEncoder)
return es||(es=new TextEncoder),es.encode(e);{let n=[],r=0;for(let B=0;B<e.length;B++){let s=e.charCodeAt(B);s<128?n[r++]=
s:s<2048?(n[r++]=s>>6|192,n[r++]=s&63|128):(s&64512)===O.MIN_HIGH_SURROGATE&&B+1<e.length&&(e.charCodeAt(B+1)&64512)===O.
MIN_LOW_SURROGATE?(s=O.MIN_SUPPLEMENTARY_CODE_POINT+((s&1023)<<10)+(e.charCodeAt(++B)&1023),n[r++]=s>>18|240,n[r++]=s>>12&
63|128,n[r++]=s>>6&63|128,n[r++]=s&63|128):(n[r++]=s>>12|224,n[r++]=s>>6&63|128,n[r++]=s&63|128)}return n}}static utf8ByteArrayToString(e){
if(globalThis.TextDecoder){ts||(ts=new TextDecoder("utf-8"));let n=e instanceof Uint8Array?e:new Uint8Array(e);return ts.
decode(n)}else{let n=[],r=0,B=0;for(;r<e.length;){let s=e[r++];if(s<128)n[B++]=String.fromCharCode(s);else if(s>191&&s<224){
let i=e[r++];n[B++]=String.fromCharCode((s&31)<<6|i&63)}else if(s>239&&s<365){let i=e[r++],o=e[r++],a=e[r++],l=((s&7)<<18|
(i&63)<<12|(o&63)<<6|a&63)-O.MIN_SUPPLEMENTARY_CODE_POINT;n[B++]=String.fromCharCode(O.MIN_HIGH_SURROGATE+(l>>10)),n[B++]=
String.fromCharCode(O.MIN_LOW_SURROGATE+(l&1023))}else{let i=e[r++],o=e[r++];n[B++]=String.fromCharCode((s&15)<<12|(i&63)<<
6|o&63)}}return n.join("")}}},fl=(t=[],e=0)=>{let n=Object.create(null);for(let r=0;r<t.length;r++){let B=t[r],s=e+r;n[B]=
s,n[s]=B}return Object.freeze(n)},Et=class is{static Encoding=fl(["UTF_16","UTF_8"]);getEncoding(){throw Error("not impl\
emented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){throw Error(
"not implemented")}isUTF8Encoding(){return this.getEncoding()===is.Encoding.UTF_8}isUTF16Encoding(){return this.getEncoding()===
is.Encoding.UTF_16}},xa=class extends Et{constructor(t=null){super(),this.bytes=t}getEncoding(){return Et.Encoding.UTF_8}asCharSequence(){
return S.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.bytes.length}},gp=class extends Et{constructor(t=null){
super(),this.charSequence=t}getEncoding(){return Et.Encoding.UTF_16}asCharSequence(){return this.charSequence}asBytes(){
return S.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.length}},mt=class{static utf16(t){
return S.checkInput(t),new gp(t)}static utf8(t){return S.isByteArray(t)?new xa(t):new xa(S.stringToUtf8ByteArray(t))}},Ce=class{static EOF(){
return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){return this.end-this.start}hasString(){
return!1}hasAnyString(){return!1}prefixLength(){return 0}},mp=class Yt extends Ce{static RUNE_ERROR_STEP=O.RUNE_ERROR<<3|
1;constructor(e,n=0,r=e.length){super(),this.bytes=e,this.start=n,this.end=r}hasString(e,n){let r=e.bytes;if(r.length===
0)return!0;let B=this.indexOf(this.bytes,r,this.start+n);return B!==-1&&B<=this.end-r.length}hasAnyString(e,n){return e.
automaton8().searchUTF8(this.bytes,this.start+n,this.end)}step(e){if(e+=this.start,e>=this.end)return Ce.EOF();let n=this.
bytes[e]&255;if(n<128)return n<<3|1;let r,B,s=128,i=191;if(n>=194&&n<=223)r=2,B=n&31;else if(n>=224&&n<=239)r=3,B=n&15,n===
224?s=160:n===237&&(i=159);else if(n>=240&&n<=244)r=4,B=n&7,n===240?s=144:n===244&&(i=143);else return Yt.RUNE_ERROR_STEP;
if(e+r>this.end)return Yt.RUNE_ERROR_STEP;let o=this.bytes[e+1]&255;if(o<s||o>i)return Yt.RUNE_ERROR_STEP;if(B=B<<6|o&63,
r>2){let a=this.bytes[e+2]&255;if((a&192)!==128)return Yt.RUNE_ERROR_STEP;if(B=B<<6|a&63,r>3){let l=this.bytes[e+3]&255;
if((l&192)!==128)return Yt.RUNE_ERROR_STEP;B=B<<6|l&63}}return B<<3|r}index(e,n){n+=this.start;let r=this.indexOf(this.bytes,
e.prefixUTF8,n);return r<0?r:r-n}context(e){e+=this.start;let n=-1;if(e>this.start&&e<=this.end){let B=e-1;if(n=this.bytes[B--],
n>=128){let s=e-4;for(s<this.start&&(s=this.start);B>=s&&(this.bytes[B]&192)===128;)B--;B<this.start&&(B=this.start);let i=this.
step(B-this.start);n=B+(i&7)===e?i>>3:O.RUNE_ERROR}}let r=e<this.end?this.step(e-this.start)>>3:-1;return S.emptyOpContext(
n,r)}indexOf(e,n,r=0){let B=n.length;if(B===0)return r<=this.end?r:-1;let s=n[0],i=this.end-B,o=typeof e.indexOf=="funct\
ion",a=r;for(;a<=i;){if(o){if(a=e.indexOf(s,a),a===-1||a>i)return-1}else{for(;a<=i&&e[a]!==s;)a++;if(a>i)return-1}let l=!0;
for(let c=1;c<B;c++)if(e[a+c]!==n[c]){l=!1;break}if(l)return a;a++}return-1}prefixLength(e){return e.prefixUTF8.length}},
Ep=class extends Ce{constructor(t,e=0,n=t.length){super(),this.charSequence=t,this.start=e,this.end=n}hasString(t,e){let n=this.
charSequence.indexOf(t.str,this.start+e);return n!==-1&&n<=this.end-t.str.length}hasAnyString(t,e){return t.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(t){if(t+=this.start,t>=this.end)return Ce.EOF();let e=this.charSequence.
charCodeAt(t);if(e<O.MIN_HIGH_SURROGATE||e>O.MAX_HIGH_SURROGATE||t+1>=this.end)return e<<3|1;let n=this.charSequence.charCodeAt(
t+1);return n>=O.MIN_LOW_SURROGATE&&n<=O.MAX_LOW_SURROGATE?(e-O.MIN_HIGH_SURROGATE)*1024+(n-O.MIN_LOW_SURROGATE)+O.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(t,e){e+=this.start;let n=this.charSequence.indexOf(t.prefix,e);return n<0||n>this.end-t.prefix.length?-1:
n-e}context(t){t+=this.start;let e=t>this.start&&t<=this.end?this.charSequence.charCodeAt(t-1):-1,n=t<this.end?this.charSequence.
charCodeAt(t):-1;return S.emptyOpContext(e,n)}prefixLength(t){return t.prefix.length}},J=class{static fromUTF8(t,e=0,n=t.
length){return new mp(t,e,n)}static fromUTF16(t,e=0,n=void 0){return S.checkInput(t),new Ep(t,e,n??t.length)}},Ga=class pl{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,n=!1){
return n?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(r=>{let B=r.codePointAt(0);return B===y.CODES["\\"]||B===
y.CODES.$?`\\${r}`:r}).join(""):e.indexOf("$")<0?e:e.split("").map(r=>r.codePointAt(0)===y.CODES.$?"$$":r).join("")}constructor(e,n){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let r=this.patternInput.re2();this.patternGroupCount=
r.numberOfCapturingGroups(),this.groups=[],this.namedGroups=r.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=r.numberOfInstructions(),this.lookbehindState=null,n instanceof Et?this.resetMatcherInput(
n):S.isByteArray(n)?this.resetMatcherInput(mt.utf8(n)):this.resetMatcherInput(mt.utf16(n))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof Et||(S.isByteArray(e)?e=mt.
utf8(e):e=mt.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(e=0){if(typeof e=="string"){let n=this.namedGroups[e];
if(!Number.isFinite(n))throw new pe(`group '${e}' not found`);e=n}return this.loadGroup(e),this.groups[2*e]}end(e=0){if(typeof e==
"string"){let n=this.namedGroups[e];if(!Number.isFinite(n))throw new pe(`group '${e}' not found`);e=n}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let B=this.namedGroups[e];
if(!Number.isFinite(B))throw new pe(`group '${e}' not found`);e=B}let n=this.start(e),r=this.end(e);return n<0&&r<0?null:
this.substring(n,r)}getNamedGroups(){if(!this.hasMatch)throw new pe("perhaps no match attempted");let e=Object.create(null);
for(let n of Object.keys(this.namedGroups))e[n]=this.group(n);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new pe(`Group index out of bounds: ${e}`);if(!this.hasMatch)
throw new pe("perhaps no match attempted");if(e===0||this.hasGroups)return;let n=this.matcherInputLength,r=this.patternInput.
re2().matchMachineInput(this.matcherInput,this.groups[0],n,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);
if(!r[0])throw new pe("inconsistency in matching group data");this.groups=r[1],this.hasGroups=!0}matches(){return this.genMatch(
0,D.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,D.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<
0||e>this.matcherInputLength)throw new pe(`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=
0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let n=(this.matcherInput.isUTF16Encoding()?J.fromUTF16(
this.matcherInput.asCharSequence(),0,this.matcherInputLength):J.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);n<0?e++:e+=n&7}return this.genMatch(e,D.UNANCHORED)}genMatch(e,n){let r=this.patternInput.re2().matchMachineInput(
this.matcherInput,e,this.matcherInputLength,n,1,this.lookbehindState);return r[0]?(this.groups=r[1],this.hasMatch=!0,this.
hasGroups=this.patternGroupCount===0,this.anchorFlag=n,!0):(this.hasMatch=!1,!1)}substring(e,n){return this.matcherInput.
isUTF8Encoding()?S.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,n)):this.matcherInput.asCharSequence().substring(
e,n).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,n=!1){let r="",B=this.start(),s=this.end();
return this.appendPos<B&&(r+=this.substring(this.appendPos,B)),this.appendPos=s,r+=n?this.appendReplacementInternalJava(
e):this.appendReplacementInternalJs(e),r}appendReplacementInternalJava(e){let n="",r=0,B=e.length,s=0;for(;s<B;){let i=e.
codePointAt(s);if(i===y.CODES["\\"]){if(r<s&&(n+=e.substring(r,s)),s++,s>=B)throw new pe("character to be escaped is mis\
sing");r=s,s++;continue}if(i===y.CODES.$){if(r<s&&(n+=e.substring(r,s)),s+1>=B)throw new pe("Illegal group reference: gr\
oup index is missing");let o=e.codePointAt(s+1);if(y.CODES[0]<=o&&o<=y.CODES[9]){let a=o-y.CODES[0],l=s+2;for(;l<B;l++){
let u=e.codePointAt(l);if(u<y.CODES[0]||u>y.CODES[9]||a*10+u-y.CODES[0]>this.patternGroupCount)break;a=a*10+u-y.CODES[0]}
if(a>this.patternGroupCount)throw new pe(`n > number of groups: ${a}`);let c=this.group(a);c!==null&&(n+=c),s=l,r=s}else if(o===
y.CODES["{"]){let a=s+2;for(;a<B&&e.codePointAt(a)!==y.CODES["}"];)a++;if(a>=B)throw new pe("named capture group is miss\
ing trailing '}'");let l=e.substring(s+2,a),c=this.group(l);c!==null&&(n+=c),s=a+1,r=s}else throw new pe("Illegal group \
reference");continue}s++}return r<B&&(n+=e.substring(r,B)),n}appendReplacementInternalJs(e){let n=i=>i>=48&&i<=57,r=this.
patternGroupCount,B="",s=0;for(;s<e.length;){let i=e.indexOf("$",s);if(i<0)break;B+=e.substring(s,i),s=i;let o=e.charCodeAt(
s+1);if(o===y.CODES.$)B+="$",s+=2;else if(o===y.CODES["&"])B+=this.group(0),s+=2;else if(o===y.CODES["`"])B+=this.substring(
0,this.start(0)),s+=2;else if(o===y.CODES["'"])B+=this.substring(this.end(0),this.matcherInputLength),s+=2;else if(n(o)){
let a=1,l=o-48,c=e.charCodeAt(s+2);if(n(c)&&l*10+c-48<=r&&(a=2,l=l*10+c-48),l>=1&&l<=r){let u=this.group(l);u!==null&&(B+=
u)}else B+=e.substring(s,s+1+a);s+=1+a}else if(o===y.CODES["<"]&&this.hasNamedGroups){let a=e.indexOf(">",s+2);if(a<0)B+=
"$<",s+=2;else{let l=e.substring(s+2,a);if(Object.hasOwn(this.namedGroups,l)){let c=this.group(l);c!==null&&(B+=c)}s=a+1}}else
B+="$",s+=1}return B+e.substring(s)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,n=!1){
return this.replace(e,!0,n)}replaceFirst(e,n=!1){return this.replace(e,!1,n)}replace(e,n=!0,r=!1){let B="";this.reset();
let s=typeof e=="function",i=null;if(s){if(this.groupCount()>=pl.MAX_REPLACER_ARGS)throw new pe("Too many capture groups\
 to safely invoke replacer function");i=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(B+=s?this.appendReplacementFunc(e,i):this.appendReplacement(e,r),!!n););return B+=this.
appendTail(),B}appendReplacementFunc(e,n){let r="",B=this.start(),s=this.end();this.appendPos<B&&(r+=this.substring(this.
appendPos,B)),this.appendPos=s;let i=this.matchArray();return i.push(B,n),this.hasNamedGroups&&i.push(this.namedGroupsObject()),
r+=String(e(...i)),r}matchArray(){let e=[this.group(0)];for(let n=1;n<=this.patternGroupCount;n++){let r=this.group(n);e.
push(r===null?void 0:r)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let n in e)
e[n]===null&&(e[n]=void 0);return e}},m=class ee{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return ee.RUNE<=e&&e<=ee.RUNE_ANY_NOT_NL}static escapeRunes(e){let n='"';for(let r of e)n+=S.escapeRune(r);return n+='"',
n}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.
length===1){let i=this.runes[0];return(this.arg&D.FOLD_CASE)!==0?O.equalsIgnoreCase(i,e):e===i}let n=this.runes.length;if(n===
0)return!1;if(n===2||n===4||n===6||n===8){for(let i=0;i<n;i+=2){if(e<this.runes[i])return!1;if(e<=this.runes[i+1])return!0}
return!1}let r=0,B=n>>1;for(;B>1;){let i=B>>1;r+=this.runes[r+i<<1]<=e?i:0,B-=i}r+=this.runes[r<<1]<=e?1:0;let s=r-1;return s>=
0&&e<=this.runes[s<<1|1]}matchRunePos(e){if(this.runes.length===1){let i=this.runes[0];return(this.arg&D.FOLD_CASE)!==0?
O.equalsIgnoreCase(i,e)?0:-1:e===i?0:-1}let n=this.runes.length;if(n===0)return-1;if(n===2||n===4||n===6||n===8){for(let i=0;i<
n;i+=2){if(e<this.runes[i])return-1;if(e<=this.runes[i+1])return Math.floor(i/2)}return-1}let r=0,B=n>>1;for(;B>1;){let i=B>>
1;r+=this.runes[r+i<<1]<=e?i:0,B-=i}r+=this.runes[r<<1]<=e?1:0;let s=r-1;return s>=0&&e<=this.runes[s<<1|1]?s:-1}toString(){
switch(this.op){case ee.ALT:return`alt -> ${this.out}, ${this.arg}`;case ee.ALT_MATCH:return`altmatch -> ${this.out}, ${this.
arg}`;case ee.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case ee.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case ee.
MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case ee.FAIL:return"fail";case ee.NOP:return`nop -> ${this.out}`;case ee.
LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case ee.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case ee.
RUNE:return this.runes===null?"rune <null>":["rune ",ee.escapeRunes(this.runes),(this.arg&D.FOLD_CASE)!==0?"/i":""," -> ",
this.out].join("");case ee.RUNE1:return`rune1 ${ee.escapeRunes(this.runes)} -> ${this.out}`;case ee.RUNE_ANY:return`any \
-> ${this.out}`;case ee.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.\
toString")}}},va=class hl{constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let n=Math.min(this.densePcs.length,
hl.INITIAL_THREADS)*e;(!this.denseCaps||this.denseCaps.length<n)&&(this.denseCaps=new Int32Array(n))}growCaps(e){let n=this.
densePcs.length*this.ncap,r=new Int32Array(Math.min(n,Math.max(e,2*this.denseCaps.length)));r.set(this.denseCaps),this.denseCaps=
r}contains(e){let n=this.sparse[e];return n<this.size&&this.densePcs[n]===e}isEmpty(){return this.size===0}add(e){let n=this.
size++;return this.sparse[e]=n,this.densePcs[n]=e,n}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let n=0;n<
this.size;n++)n!==0&&(e+=", "),e+=this.densePcs[n];return e+="}",e}},Dp=class{constructor(t){this.pos=-1,this.pcs=new Int32Array(
t.numInst()),this.size=0,this.lbTable=new Int32Array(t.numLb+1)}reset(){this.pos=-1,this.size=0}},gl=class ml{static fromRE2(e){
let n=new ml;return n.prog=e.prog,n.re2=e,n.q0=new va(n.prog.numInst()),n.q1=new va(n.prog.numInst()),n.addStack=new Int32Array(
2*(n.prog.numInst()+1)),n.matched=!1,n.matchcap=new Int32Array(n.prog.numCap<2?2:n.prog.numCap),n.ncap=0,n}constructor(){
this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,
this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(
-1),this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?S.emptyInts():S.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,n,r,B=null){let s=this.re2.cond;if(s===S.EMPTY_ALL||(r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&
n!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let i=this.prog.numLb>0,o=n,a=n,l=!1;i&&(B!==null&&B.pos>=0&&B.pos<=
n?(a=B.pos,l=!0):a=0);let c=i&&B!==null,u=this.q0,C=this.q1,p=e.step(a),h=p>>3,E=p&7,A=-1,L=0;p!==Ce.EOF()&&(p=e.step(a+
E),A=p>>3,L=p&7);let M;for(a===0?M=S.emptyOpContext(-1,h):M=e.context(a),i&&(l?this.restoreLookbehinds(B,u,M):this.spawnLookbehinds(
u,a,M));;){if(u.mainThreads===0){if((s&S.EMPTY_BEGIN_TEXT)!==0&&a!==0||(r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&a!==0||this.
matched)break;if(this.prog.numLb===0&&u.isEmpty()&&this.re2.prefix.length!==0&&A!==this.re2.prefixRune&&e.canCheckPrefix()){
let nn=e.index(this.re2,a);if(nn<0)break;a+=nn,p=e.step(a),h=p>>3,E=p&7,p=e.step(a+E),A=p>>3,L=p&7,M=e.context(a)}}a>=o&&
(c&&(this.saveLookbehinds(B,u,a),c=!1),!this.matched&&(a===0||r===D.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=a),this.
add(u,this.prog.start,a,this.matchcap,0,M)));let q=a+E;if(M=e.context(q),this.step(u,C,a,q,h,M,r,a===e.endPos()),E===0||
this.ncap===0&&this.matched)break;a+=E,h=A,E=L,h!==-1&&(p=e.step(a+E),A=p>>3,L=p&7);let Pe=u;u=C,C=Pe}return u.clear(),C.
clear(),this.matched}matchSet(e,n,r){let B=this.re2.cond;if(B===S.EMPTY_ALL)return[];if((r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&
n!==0)return[];let s=this.prog.numLb>0?0:n,i=n,o=this.q0,a=this.q1,l=e.step(s),c=l>>3,u=l&7,C=-1,p=0;l!==Ce.EOF()&&(l=e.
step(s+u),C=l>>3,p=l&7);let h=s===0?S.emptyOpContext(-1,c):e.context(s),E=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
o,s,h);!(o.mainThreads===0&&((B&S.EMPTY_BEGIN_TEXT)!==0&&s!==0||(r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&s!==0));){(s===
0||r===D.UNANCHORED)&&s>=i&&this.add(o,this.prog.start,s,this.matchcap,0,h);let A=s+u;h=e.context(A);for(let M=0;M<o.size;M++){
let q=o.densePcs[M],Pe=this.prog.inst[q],nn=M*this.ncap,ke=!1;switch(Pe.op){case m.MATCH:if(r===D.ANCHOR_BOTH&&s!==e.endPos())
break;E.add(Pe.arg);break;case m.RUNE:ke=Pe.matchRune(c);break;case m.RUNE1:ke=c===Pe.runes[0];break;case m.RUNE_ANY:ke=
!0;break;case m.RUNE_ANY_NOT_NL:ke=c!==10;break;default:continue}ke&&this.add(a,Pe.out,A,o.denseCaps,nn,h)}if(o.clear(),
u===0)break;s+=u,c=C,u=p,c!==-1&&(l=e.step(s+u),C=l>>3,p=l&7);let L=o;o=a,a=L}return a.clear(),Array.from(E).sort((A,L)=>A-
L)}step(e,n,r,B,s,i,o,a){let l=this.re2.longest;for(let c=0;c<e.size;c++){let u=e.densePcs[c],C=c*this.ncap;if(l&&this.matched&&
this.ncap>0&&this.matchcap[0]<e.denseCaps[C])continue;let p=this.prog.inst[u],h=!1;switch(p.op){case m.MATCH:if(o===D.ANCHOR_BOTH&&
!a)break;if(this.ncap>0&&(!l||!this.matched||this.matchcap[1]<r)){e.denseCaps[C+1]=r;for(let E=0;E<this.ncap;E++)this.matchcap[E]=
e.denseCaps[C+E]}l||(e.size=0),this.matched=!0;break;case m.RUNE:h=p.matchRune(s);break;case m.RUNE1:h=s===p.runes[0];break;case m.
RUNE_ANY:h=!0;break;case m.RUNE_ANY_NOT_NL:h=s!==10;break;default:continue}h&&this.add(n,p.out,B,e.denseCaps,C,i)}e.clear()}spawnLookbehinds(e,n,r){
for(let B=0;B<this.prog.lbStarts.length;B++)this.add(e,this.prog.lbStarts[B],n,this.matchcap,0,r)}restoreLookbehinds(e,n,r){
this.lbTable.set(e.lbTable);for(let B=0;B<e.size;B++)this.add(n,e.pcs[B],e.pos,this.matchcap,0,r)}saveLookbehinds(e,n,r){
let B=0;for(let s=0;s<n.size;s++){let i=n.densePcs[s];this.prog.lbInst[i]===1&&m.isRuneOp(this.prog.inst[i].op)&&(e.pcs[B++]=
i)}e.size=B,e.pos=r,e.lbTable.set(this.lbTable)}add(e,n,r,B,s,i){let o=this.addStack,a=0;for(;;){for(;n!==0&&!e.contains(
n);){let c=e.add(n),u=this.prog.inst[n];switch(u.op){case m.FAIL:n=0;break;case m.ALT:case m.ALT_MATCH:o[a++]=u.arg,o[a++]=
0,n=u.out;break;case m.EMPTY_WIDTH:n=(u.arg&~i)===0?u.out:0;break;case m.NOP:n=u.out;break;case m.CAPTURE:u.arg<this.ncap&&
(o[a++]=-u.arg-1,o[a++]=B[s+u.arg],B[s+u.arg]=r),n=u.out;break;case m.LB_WRITE:this.lbTable[Math.abs(u.arg)]=r,n=u.out;break;case m.
LB_CHECK:u.arg>0?n=this.lbTable[u.arg]===r?u.out:0:n=this.lbTable[-u.arg]!==r?u.out:0;break;case m.MATCH:case m.RUNE:case m.
RUNE1:case m.RUNE_ANY:case m.RUNE_ANY_NOT_NL:if(this.prog.lbInst[n]===0&&e.mainThreads++,this.ncap>0){let C=c*this.ncap;
C+this.ncap>e.denseCaps.length&&e.growCaps(C+this.ncap);for(let p=0;p<this.ncap;p++)e.denseCaps[C+p]=B[s+p]}n=0;break;default:
throw new Lr("unhandled")}}if(a===0)return;a-=2;let l=o[a];l<0?(B[s-l-1]=o[a+1],n=0):n=l}}},yp=(t,e,n)=>{let r=-2128831035;
for(let B=0;B<t.length;B++)r^=t[B],r=Math.imul(r,16777619);r^=e,r=Math.imul(r,16777619);for(let B=0;B<n.length;B++)r^=n[B],
r=Math.imul(r,16777619);return r},Pa=(t,e)=>{if(t.length!==e.length)return!1;for(let n=0;n<t.length;n++)if(t[n]!==e[n])return!1;
return!0},Ha=(t,e,n,r)=>t.flag===n&&Pa(t.nfaStates,e)&&Pa(t.matchIDs,r),ns=[],Sn=-1,br=class{constructor(t,e,n){this.nfaStates=
t,this.flag=e,this.isMatch=(e&ls.FLAG_MATCH)!==0,this.matchIDs=n,this.next=null,this.nextAnchored=null}},ls=class te{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,n=8388608){
this.prog=e,this.maxMem=n,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let r=0;r<
e.numInst();r++){let B=e.getInst(r).op;if(B===m.LB_WRITE||B===m.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=n,this.memBudget=n}computeRuneClasses(){let e=new Set,n=(B,s)=>{e.add(B),e.add(s+1)};for(let B=0;B<this.
prog.numInst();B++){let s=this.prog.getInst(B);switch(s.op){case m.RUNE:case m.RUNE1:if(s.runes.length===1){if(n(s.runes[0],
s.runes[0]),(s.arg&D.FOLD_CASE)!==0)for(let i=O.simpleFold(s.runes[0]);i!==s.runes[0];i=O.simpleFold(i))n(i,i)}else for(let i=0;i<
s.runes.length;i+=2)n(s.runes[i],s.runes[i+1]);break;case m.RUNE_ANY_NOT_NL:n(10,10);break;case m.EMPTY_WIDTH:(s.arg&(S.
EMPTY_BEGIN_LINE|S.EMPTY_END_LINE))!==0&&n(10,10),(s.arg&(S.EMPTY_WORD_BOUNDARY|S.EMPTY_NO_WORD_BOUNDARY))!==0&&(n(48,57),
n(65,90),n(95,95),n(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let r=new Int32Array(O.MAX_LATIN1+1);for(let B=0;B<=O.MAX_LATIN1;B++)r[B]=this.searchClass(B);this.latin1Class=r}runeClass(e){
return e<=O.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let n=this.classBounds,r=0,B=n.length;for(;r<
B;){let s=r+B>>1;n[s]<=e?r=s+1:B=s}return r}closure(e,n){let r=new Set,B=Array.from(e),s=0;for(;B.length>0;){let i=B.pop();
if(i===0||r.has(i))continue;r.add(i);let o=this.prog.getInst(i);switch(o.op){case m.ALT:case m.ALT_MATCH:B.push(o.out),B.
push(o.arg);break;case m.NOP:case m.CAPTURE:B.push(o.out);break;case m.EMPTY_WIDTH:s|=o.arg,(o.arg&~n)===0&&B.push(o.out)}}
return{pcs:Array.from(r).sort((i,o)=>i-o),needflags:s}}getState(e,n,r){let B=yp(e,n,r),s=this.stateCache.get(B);if(s instanceof
br){if(Ha(s,e,n,r))return s}else if(s!==void 0){for(let a=0;a<s.length;a++)if(Ha(s[a],e,n,r))return s[a]}let i=te.stateCost(
e,r);if(this.memBudget<i)return null;this.memBudget-=i;let o=new br(e,n,r);return s===void 0?this.stateCache.set(B,o):s instanceof
br?this.stateCache.set(B,[s,o]):s.push(o),this.stateCount++,o}static stateCost(e,n){let r=n.length===0?0:te.ARRAY_OVERHEAD+
te.ELEMENT_SIZE*n.length;return te.STATE_OVERHEAD+te.ELEMENT_SIZE*e.length+r}*cachedStates(){for(let e of this.stateCache.
values())e instanceof br?yield e:yield*e}makeState(e,n,r){let B=this.closure(e,n&te.FLAG_EMPTY_MASK),s=n;return B.needflags===
0&&(s&=te.FLAG_MATCH),s|=B.needflags<<te.FLAG_NEED_SHIFT,this.getState(B.pcs,s,r)}allocTable(e,n){let r=this.numClasses+
1,B=te.TABLE_OVERHEAD+te.ELEMENT_SIZE*r;if(this.memBudget<B)return null;this.memBudget-=B;let s=new Array(r).fill(null);
return n===D.UNANCHORED?e.next=s:e.nextAnchored=s,s}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.
clear(),this.memBudget=this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,n,r,B){
let s=B===D.UNANCHORED?e.next:e.nextAnchored;if(s!==null){let M=s[n];if(M!==null)return M}else if(s=this.allocTable(e,B),
s===null)return null;let i=e.flag>>>te.FLAG_NEED_SHIFT,o=e.flag&te.FLAG_EMPTY_MASK,a=o,l=0;r===10&&(a|=S.EMPTY_END_LINE,
l|=S.EMPTY_BEGIN_LINE),r===Sn&&(a|=S.EMPTY_END_LINE|S.EMPTY_END_TEXT);let c=(e.flag&te.FLAG_LAST_WORD)!==0,u=r!==Sn&&S.isWordRune(
r);a|=u===c?S.EMPTY_NO_WORD_BOUNDARY:S.EMPTY_WORD_BOUNDARY;let C=e.nfaStates;(a&~o&i)!==0&&(C=this.closure(C,a).pcs);let p=[],
h=!1,E=ns;for(let M=0;M<C.length;M++){let q=this.prog.getInst(C[M]);q.op===m.MATCH?(h||(h=!0,E=[]),E.push(q.arg)):r!==Sn&&
m.isRuneOp(q.op)&&q.matchRune(r)&&p.push(q.out)}E.length>1&&E.sort((M,q)=>M-q),B===D.UNANCHORED&&r!==Sn&&p.push(this.prog.
start);let A=l;h&&(A|=te.FLAG_MATCH),u&&(A|=te.FLAG_LAST_WORD);let L=this.makeState(p,A,E);return L===null?null:(s[n]=L,
L)}start(e,n){let r=e.context(n),B;if((r&S.EMPTY_BEGIN_TEXT)!==0)B=S.EMPTY_BEGIN_TEXT|S.EMPTY_BEGIN_LINE;else if((r&S.EMPTY_BEGIN_LINE)!==
0)B=S.EMPTY_BEGIN_LINE;else{let i=e.step(n),o=i>=0&&S.isWordRune(i>>3);B=(r&S.EMPTY_WORD_BOUNDARY)!==0!==o?te.FLAG_LAST_WORD:
0}let s=this.startStates.get(B);if(s===void 0){if(s=this.makeState([this.prog.start],B,ns),s===null&&(this.clearCache(),
s=this.makeState([this.prog.start],B,ns),s===null))return null;this.startStates.set(B,s)}return s}stepOrReset(e,n,r,B,s,i){
let o=this.step(e,n,r,B);if(o!==null)return o;if(i.resetPos>=0&&s-i.resetPos<te.PROGRESS_PER_STATE*this.stateCount)return null;
i.resetPos=s;let a=this.resetCache(e);return a===null?null:(o=this.step(a,n,r,B),o)}run(e,n,r,B,s){let i=e.endPos(),o=this.
latin1Class,a=r===D.UNANCHORED,l={resetPos:-1},c=n;for(;c<i;){let u=e.step(c),C=u>>3,p=u&7;if(p===0)break;let h=C<=O.MAX_LATIN1?
o[C]:this.runeClass(C),E=a&&B.next!==null?B.next[h]:null;if(E===null&&(E=this.stepOrReset(B,h,C,r,c,l),E===null))return null;
if(B=E,B.isMatch&&s(B,!1))return!0;if(!a&&B.nfaStates.length===0)return!1;c+=p}return B=this.stepOrReset(B,this.numClasses,
Sn,r,c,l),B===null?null:B.isMatch&&s(B,!0)}match(e,n,r){if(this.failed)return null;if((r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&
n!==0)return!1;let B=this.start(e,n);return B===null?null:this.run(e,n,r,B,(s,i)=>r!==D.ANCHOR_BOTH||i)}matchSet(e,n,r){
if(this.failed)return null;if((r===D.ANCHOR_START||r===D.ANCHOR_BOTH)&&n!==0)return[];let B=this.start(e,n);if(B===null)
return null;let s=new Set,i=(o,a)=>{if(r!==D.ANCHOR_BOTH||a)for(let l=0;l<o.matchIDs.length;l++)s.add(o.matchIDs[l]);return!1};
return this.run(e,n,r,B,i)===null?null:Array.from(s).sort((o,a)=>o-a)}},Sp=32,Ap=500,rs=256,Op=262144,bp=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(rs),this.jobArg=
new Uint8Array(rs),this.jobPos=new Int32Array(rs),this.jobLen=0,this.visited=new Uint32Array(0)}reset(t,e,n){this.end=e,
this.jobLen=0,this.ncap=n;let r=t.numInst()*(e+1)+Sp-1>>>5;this.visited.length<r?this.visited=new Uint32Array(r):this.visited.
fill(0,0,r),this.cap.length<n?this.cap=new Int32Array(n).fill(-1):this.cap.fill(-1,0,n),this.matchcap.length<n?this.matchcap=
new Int32Array(n).fill(-1):this.matchcap.fill(-1,0,n)}shouldVisit(t,e){let n=t*(this.end+1)+e,r=n>>>5,B=1<<(n&31);return(this.
visited[r]&B)!==0?!1:(this.visited[r]|=B,!0)}push(t,e,n,r){if(t.prog.getInst(e).op!==m.FAIL&&(r||this.shouldVisit(e,n))){
if(this.jobLen>=this.jobPc.length){let B=this.jobPc.length*2,s=new Int32Array(B);s.set(this.jobPc),this.jobPc=s;let i=new Uint8Array(
B);i.set(this.jobArg),this.jobArg=i;let o=new Int32Array(B);o.set(this.jobPos),this.jobPos=o}this.jobPc[this.jobLen]=e,this.
jobArg[this.jobLen]=r?1:0,this.jobPos[this.jobLen]=n,this.jobLen++}}tryBacktrack(t,e,n,r,B){let s=t.longest;for(this.push(
t,n,r,!1);this.jobLen>0;){this.jobLen--;let i=this.jobPc[this.jobLen],o=this.jobArg[this.jobLen]===1,a=this.jobPos[this.
jobLen],l=!0;for(;!(!l&&!this.shouldVisit(i,a));){l=!1;let c=t.prog.getInst(i);switch(c.op){case m.FAIL:break;case m.ALT:
if(o){o=!1,i=c.arg;continue}else{this.push(t,i,a,!0),i=c.out;continue}case m.ALT_MATCH:{let u=t.prog.getInst(c.out);if(m.
isRuneOp(u.op)){this.push(t,c.arg,a,!1),i=c.arg,a=this.end;continue}this.push(t,c.out,this.end,!1),i=c.out;continue}case m.
RUNE:{let u=e.step(a);if(u===Ce.EOF()||!c.matchRune(u>>3))break;a+=u&7,i=c.out;continue}case m.RUNE1:{let u=e.step(a);if(u===
Ce.EOF()||u>>3!==c.runes[0])break;a+=u&7,i=c.out;continue}case m.RUNE_ANY_NOT_NL:{let u=e.step(a);if(u===Ce.EOF()||u>>3===
10)break;a+=u&7,i=c.out;continue}case m.RUNE_ANY:{let u=e.step(a);if(u===Ce.EOF())break;a+=u&7,i=c.out;continue}case m.CAPTURE:
if(o){this.cap[c.arg]=a;break}else{c.arg<this.ncap&&(this.push(t,i,this.cap[c.arg],!0),this.cap[c.arg]=a),i=c.out;continue}case m.
EMPTY_WIDTH:{let u=e.context(a);if((c.arg&~u)!==0)break;i=c.out;continue}case m.NOP:i=c.out;continue;case m.MATCH:{if(B===
D.ANCHOR_BOTH&&a!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=a);let u=this.matchcap[1];if((u===
-1||s&&a>0&&a>u)&&this.matchcap.set(this.cap),!s||a===this.end)return!0;break}case m.LB_WRITE:case m.LB_CHECK:throw new Lr(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new Lr("bad inst")}break}}return s&&this.matchcap.length>
1&&this.matchcap[1]>=0}},Ir=[],wr=class El{static shouldBacktrack(e){return e.numInst()<=Ap}static maxBitStateLen(e){return El.
shouldBacktrack(e)?Math.floor(Op/e.numInst()):0}static execute(e,n,r,B,s){let i=e.cond;if(i===S.EMPTY_ALL||(B===D.ANCHOR_START||
B===D.ANCHOR_BOTH)&&r!==0||(i&S.EMPTY_BEGIN_TEXT)!==0&&r!==0)return null;let o=Ir.length>0?Ir.pop():new bp,a=n.endPos();
o.reset(e.prog,a,s);let l=!1;if((i&S.EMPTY_BEGIN_TEXT)!==0||B===D.ANCHOR_START||B===D.ANCHOR_BOTH)o.ncap>0&&(o.cap[0]=r),
o.tryBacktrack(e,n,e.prog.start,r,B)&&(l=!0);else{let u=-1;for(;r<=a&&u!==0;r+=u){if(e.prefix.length>0){let p=n.index(e,
r);if(p<0)break;r+=p}if(o.ncap>0&&(o.cap[0]=r),o.tryBacktrack(e,n,e.prog.start,r,B)){l=!0;break}let C=n.step(r);u=C===Ce.
EOF()?0:C&7}}if(!l)return Ir.push(o),null;let c=s===0?[]:S.toArray(o.matchcap.subarray(0,s));return Ir.push(o),c}},_a=class{constructor(t){
this.sparse=new Uint32Array(t),this.dense=new Uint32Array(t),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(t){return t<this.sparse.
length&&this.sparse[t]<this.size&&this.dense[this.sparse[t]]===t}insert(t){this.contains(t)||this.insertNew(t)}insertNew(t){
t>=this.sparse.length||(this.sparse[t]=this.size,this.dense[this.size]=t,this.size++)}},Ip=(t,e,n,r)=>{let B=t.length,s=e.
length,i=0,o=0,a=[],l=[],c=!0,u=-1,C=p=>{let h=p?t:e,E=p?i:o,A=p?n:r;return u>0&&h[E]<=a[u]?!1:(a.push(h[E],h[E+1]),p?i+=
2:o+=2,u+=2,l.push(A),!0)};for(;i<B||o<s;)if(o>=s?c=C(!0):i>=B||e[o]<t[i]?c=C(!1):c=C(!0),!c)return null;return{merged:a,
next:l}},wp=class{constructor(t){this.start=t.start,this.numCap=t.numCap,this.inst=new Array(t.inst.length);for(let e=0;e<
t.inst.length;e++){let n=t.inst[e],r=new m(n.op);r.out=n.out,r.arg=n.arg,r.runes=n.runes?new Int32Array(n.runes):new Int32Array(
0),r.next=null,this.inst[e]=r}}},Fp=t=>{let e=new wp(t);for(let n=0;n<e.inst.length;n++){let r=e.inst[n];if(r.op!==m.ALT&&
r.op!==m.ALT_MATCH)continue;let B="out",s="arg",i=e.inst[r[s]];if(i.op!==m.ALT&&i.op!==m.ALT_MATCH&&(B="arg",s="out",i=e.
inst[r[s]],i.op!==m.ALT&&i.op!==m.ALT_MATCH))continue;let o=e.inst[r[B]];if(o.op===m.ALT||o.op===m.ALT_MATCH)continue;let a="\
out",l="arg",c=!1;i.out===n?c=!0:i.arg===n&&(c=!0,a="arg",l="out"),c&&(i[a]=r[B]),r[B]===i[a]&&(r[s]=i[l])}return e},Np=t=>{
if(t.inst.length>=1e3)return null;let e=new _a(t.inst.length),n=new _a(t.inst.length),r=new Array(t.inst.length),B=new Array(
t.inst.length).fill(!1),s=i=>{let o=!0,a=t.inst[i];if(n.contains(i))return!0;switch(n.insert(i),a.op){case m.ALT:case m.
ALT_MATCH:{o=s(a.out)&&s(a.arg);let l=B[a.out],c=B[a.arg];if(l&&c)return!1;if(c){let h=a.out;a.out=a.arg,a.arg=h;let E=l;
l=c,c=E}l&&(B[i]=!0,a.op=m.ALT_MATCH);let u=r[a.out]||[],C=r[a.arg]||[],p=Ip(u,C,a.out,a.arg);if(!p)return!1;r[i]=new Int32Array(
p.merged),a.next=new Uint32Array(p.next);break}case m.CAPTURE:case m.EMPTY_WIDTH:case m.NOP:o=s(a.out),B[i]=B[a.out],r[i]=
r[a.out]?new Int32Array(r[a.out]):new Int32Array(0),a.next=new Uint32Array(Math.floor(r[i].length/2)+1).fill(a.out);break;case m.
MATCH:case m.FAIL:B[i]=a.op===m.MATCH;break;case m.RUNE:{if(B[i]=!1,a.next&&a.next.length>0)break;if(e.insert(a.out),!a.
runes||a.runes.length===0){r[i]=new Int32Array(0),a.next=new Uint32Array([a.out]);break}let l=[];if(a.runes.length===1&&
(a.arg&D.FOLD_CASE)!==0){let c=a.runes[0];l.push(c,c);for(let u=O.simpleFold(c);u!==c;u=O.simpleFold(u))l.push(u,u);l.sort(
(u,C)=>u-C)}else for(let c=0;c<a.runes.length;c++)l.push(a.runes[c]);r[i]=new Int32Array(l),a.next=new Uint32Array(Math.
floor(l.length/2)+1).fill(a.out),a.op=m.RUNE;break}case m.RUNE1:{if(B[i]=!1,a.next&&a.next.length>0)break;e.insert(a.out);
let l=[];if((a.arg&D.FOLD_CASE)!==0){let c=a.runes[0];l.push(c,c);for(let u=O.simpleFold(c);u!==c;u=O.simpleFold(u))l.push(
u,u);l.sort((u,C)=>u-C)}else l.push(a.runes[0],a.runes[0]);r[i]=new Int32Array(l),a.next=new Uint32Array(Math.floor(l.length/
2)+1).fill(a.out),a.op=m.RUNE;break}case m.RUNE_ANY:if(B[i]=!1,a.next&&a.next.length>0)break;e.insert(a.out),r[i]=new Int32Array(
[0,O.MAX_RUNE]),a.next=new Uint32Array([a.out]);break;case m.RUNE_ANY_NOT_NL:if(B[i]=!1,a.next&&a.next.length>0)break;e.
insert(a.out),r[i]=new Int32Array([0,9,11,O.MAX_RUNE]),a.next=new Uint32Array(Math.floor(r[i].length/2)+1).fill(a.out)}return o};
for(e.clear(),e.insert(t.start);!e.empty();)if(n.clear(),!s(e.next()))return null;for(let i=0;i<t.inst.length;i++)r[i]&&
(t.inst[i].runes=r[i]);return t},Lp=(t,e)=>{for(let n=0;n<e.inst.length;n++){let r=e.inst[n];switch(r.op){case m.ALT:case m.
ALT_MATCH:case m.RUNE:break;case m.CAPTURE:case m.EMPTY_WIDTH:case m.NOP:case m.MATCH:case m.FAIL:t.inst[n].next=null;break;case m.
RUNE1:case m.RUNE_ANY:case m.RUNE_ANY_NOT_NL:t.inst[n].next=null,t.inst[n].op=r.op,t.inst[n].runes=r.runes?new Int32Array(
r.runes):new Int32Array(0)}}},Ka=class Dl{static compile(e){if(e.start===0||e.numLb>0)return null;let n=e.inst[e.start];
if(n.op!==m.EMPTY_WIDTH||(n.arg&S.EMPTY_BEGIN_TEXT)===0)return null;let r=!1;for(let s=0;s<e.inst.length;s++)if(e.inst[s].
op===m.ALT||e.inst[s].op===m.ALT_MATCH){r=!0;break}for(let s=0;s<e.inst.length;s++){let i=e.inst[s],o=e.inst[i.out].op;switch(i.
op){case m.ALT:case m.ALT_MATCH:if(o===m.MATCH||e.inst[i.arg].op===m.MATCH)return null;break;case m.EMPTY_WIDTH:if(o===m.
MATCH){if((i.arg&S.EMPTY_END_TEXT)===S.EMPTY_END_TEXT)continue;return null}break;default:if(o===m.MATCH&&r)return null}}
let B=Fp(e);return B=Np(B),B!==null&&Lp(B,e),B}static next(e,n){let r=e.matchRunePos(n);return r>=0?e.next[r]:e.op===m.ALT_MATCH?
e.out:0}static execute(e,n,r,B,s){let i=e.onepass;if(!i)return null;let o=new Int32Array(s).fill(-1),a=!1,l=n.step(r),c=l>>
3,u=l&7,C=Ce.EOF(),p=-1,h=0;l!==Ce.EOF()&&(C=n.step(r+u),C!==Ce.EOF()&&(p=C>>3,h=C&7));let E=r===0?S.emptyOpContext(-1,c):
n.context(r),A=i.start,L;for(;;){switch(L=i.inst[A],A=L.out,L.op){case m.MATCH:return B===D.ANCHOR_BOTH&&r!==n.endPos()?
null:(a=!0,o.length>0&&(o[0]=0,o[1]=r),s===0?[]:S.toArray(o));case m.RUNE:if(!L.matchRune(c))return null;break;case m.RUNE1:
if(c!==L.runes[0])return null;break;case m.RUNE_ANY:break;case m.RUNE_ANY_NOT_NL:if(c===10)return null;break;case m.ALT:case m.
ALT_MATCH:A=Dl.next(L,c);continue;case m.FAIL:return null;case m.NOP:continue;case m.EMPTY_WIDTH:if((L.arg&~E)!==0)return null;
continue;case m.CAPTURE:L.arg<o.length&&(o[L.arg]=r);continue;default:throw new Lr("bad inst")}if(u===0)break;E=S.emptyOpContext(
c,p),r+=u,c=p,u=h,c!==-1&&(C=n.step(r+u),C!==Ce.EOF()?(p=C>>3,h=C&7):(p=-1,h=0))}return a?s===0?[]:S.toArray(o):null}},g=class k{static Op=fl(
["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_\
TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT\
_PAREN","VERTICAL_BAR"]);static isPseudoOp(e){return e>=k.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){
return e===y.CODES["-"]?"\\":""}static fromRegexp(e){let n=new k(e.op);return n.flags=e.flags,n.subs=e.subs,n.runes=e.runes,
n.cap=e.cap,n.min=e.min,n.max=e.max,n.name=e.name,n.namedGroups=e.namedGroups,n.lb=e.lb,n}constructor(e){this.op=e,this.
flags=0,this.subs=k.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=
Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=k.emptySubs(),this.runes=new Int32Array(0),this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){
let e="";switch(this.op){case k.Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]";break;case k.Op.EMPTY_MATCH:e+="(?:)";break;case k.
Op.STAR:case k.Op.PLUS:case k.Op.QUEST:case k.Op.REPEAT:{let n=this.subs[0];switch(n.op>k.Op.CAPTURE||n.op===k.Op.LITERAL&&
n.runes.length>1?e+=`(?:${n.appendTo()})`:e+=n.appendTo(),this.op){case k.Op.STAR:e+="*";break;case k.Op.PLUS:e+="+";break;case k.
Op.QUEST:e+="?";break;case k.Op.REPEAT:e+=`{${this.min}`,this.min!==this.max&&(e+=",",this.max>=0&&(e+=this.max)),e+="}"}
(this.flags&D.NON_GREEDY)!==0&&(e+="?");break}case k.Op.CONCAT:for(let n of this.subs)n.op===k.Op.ALTERNATE?e+=`(?:${n.appendTo()}\
)`:e+=n.appendTo();break;case k.Op.ALTERNATE:{let n="";for(let r of this.subs)e+=n,n="|",e+=r.appendTo();break}case k.Op.
LITERAL:(this.flags&D.FOLD_CASE)!==0&&(e+="(?i:");for(let n of this.runes)e+=S.escapeRune(n);(this.flags&D.FOLD_CASE)!==
0&&(e+=")");break;case k.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case k.Op.ANY_CHAR:e+="(?s:.)";break;case k.Op.PLB:e+=`(?\
<=${this.subs[0].appendTo()})`;break;case k.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case k.Op.CAPTURE:this.name===
null||this.name.length===0?e+="(":e+=`(?P<${this.name}>`,this.subs[0].op!==k.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),
e+=")";break;case k.Op.BEGIN_TEXT:e+="\\A";break;case k.Op.END_TEXT:(this.flags&D.WAS_DOLLAR)!==0?e+="(?-m:$)":e+="\\z";
break;case k.Op.BEGIN_LINE:e+="^";break;case k.Op.END_LINE:e+="$";break;case k.Op.WORD_BOUNDARY:e+="\\b";break;case k.Op.
NO_WORD_BOUNDARY:e+="\\B";break;case k.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="\
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===O.MAX_RUNE){
e+="^";for(let n=1;n<this.runes.length-1;n+=2){let r=this.runes[n]+1,B=this.runes[n+1]-1;e+=k.quoteIfHyphen(r),e+=S.escapeRune(
r),r!==B&&(e+="-",e+=k.quoteIfHyphen(B),e+=S.escapeRune(B))}}else for(let n=0;n<this.runes.length;n+=2){let r=this.runes[n],
B=this.runes[n+1];e+=k.quoteIfHyphen(r),e+=S.escapeRune(r),r!==B&&(e+="-",e+=k.quoteIfHyphen(B),e+=S.escapeRune(B))}e+="\
]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.op===k.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let n of this.
subs){let r=n.maxCap();e<r&&(e=r)}return e}equals(e){if(!(e!==null&&e instanceof k)||this.op!==e.op)return!1;switch(this.
op){case k.Op.END_TEXT:if((this.flags&D.WAS_DOLLAR)!==(e.flags&D.WAS_DOLLAR))return!1;break;case k.Op.LITERAL:case k.Op.
CHAR_CLASS:if((this.flags&D.FOLD_CASE)!==(e.flags&D.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.
runes===null||e.runes===null||this.runes.length!==e.runes.length)return!1;for(let n=0;n<this.runes.length;n++)if(this.runes[n]!==
e.runes[n])return!1;break;case k.Op.ALTERNATE:case k.Op.CONCAT:if(this.subs.length!==e.subs.length)return!1;for(let n=0;n<
this.subs.length;++n)if(!this.subs[n].equals(e.subs[n]))return!1;break;case k.Op.STAR:case k.Op.PLUS:case k.Op.QUEST:if((this.
flags&D.NON_GREEDY)!==(e.flags&D.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case k.Op.REPEAT:if((this.flags&
D.NON_GREEDY)!==(e.flags&D.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case k.
Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;
break;case k.Op.PLB:case k.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},cs=class{static walk(t,e){
let n=[],r=t,B;for(;;){if(r.subs.length===0)B=e.leaf(r);else{let s=e.enter(r);if(s.result===void 0){n.push({re:r,state:s,
i:0}),r=r.subs[0];continue}B=s.result}for(;;){if(n.length===0)return B;let s=n[n.length-1];if(e.child(s.re,s.state,B,s.i),
s.i++,s.state.result===void 0&&s.i<s.re.subs.length){r=s.re.subs[s.i];break}n.pop(),B=s.state.result!==void 0?s.state.result:
e.leave(s.re,s.state)}}}},Ua=class{constructor(t,e){let n=new Map,r=[0],B=[0],s=[0],i=[0];for(let h of t){let E=0;for(let A=0;A<
h.length;A++){let L=E*e+h[A],M=n.get(L);M===void 0&&(M=r.length,n.set(L,M),r.push(E),B.push(h[A]),s.push(s[E]+1),i.push(
0)),E=M}i[E]=1}let o=r.length,a=new Int32Array(o-1);for(let h=1;h<o;h++)a[h-1]=h;a.sort((h,E)=>r[h]-r[E]||B[h]-B[E]);let l=new Int32Array(
o+1);for(let h=1;h<o;h++)l[r[h]+1]++;for(let h=0;h<o;h++)l[h+1]+=l[h];let c=new Int32Array(o-1);for(let h=0;h<a.length;h++)
c[h]=B[a[h]];this.childStart=l,this.childUnit=c,this.childNode=a;let u=new Int32Array(o);for(let h=0;h<o;h++)u[h]=h;u.sort(
(h,E)=>s[h]-s[E]);let C=new Int32Array(o),p=Uint8Array.from(i);for(let h=1;h<o;h++){let E=u[h],A=r[E];if(A!==0){let L=C[A],
M=this.next(L,B[E]);for(;M<0&&L!==0;)L=C[L],M=this.next(L,B[E]);C[E]=M>=0?M:0}p[E]|=p[C[E]]}this.fail=C,this.match=p}next(t,e){
let n=this.childStart[t],r=this.childStart[t+1],B=this.childUnit;for(;n<r;){let s=n+r>>1,i=B[s];if(i===e)return this.childNode[s];
i<e?n=s+1:r=s}return-1}advance(t,e){for(;;){let n=this.next(t,e);if(n>=0)return n;if(t===0)return 0;t=this.fail[t]}}searchUTF16(t,e,n){
let r=0;for(let B=e;B<n;B++)if(r=this.advance(r,t.charCodeAt(B)),this.match[r]===1)return!0;return!1}searchUTF8(t,e,n){let r=0;
for(let B=e;B<n;B++)if(r=this.advance(r,t[B]),this.match[r]===1)return!0;return!1}},P=class qt{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===qt.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(n=>{let r=new Array(n.str.length);for(let B=0;B<n.str.length;B++)r[B]=n.str.charCodeAt(B);return r});this.ac16=
new Ua(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new Ua(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,n){switch(this.type){case qt.Type.NONE:return!0;case qt.Type.EXACT:return e.hasString(this,n);case qt.Type.AND:
for(let r=0;r<this.subs.length;r++)if(!this.subs[r].eval(e,n))return!1;return!0;case qt.Type.OR:if(this.allExact)return e.
hasAnyString(this,n);for(let r=0;r<this.subs.length;r++)if(this.subs[r].eval(e,n))return!0;return!1;default:return!0}}},
Tp=class Qt{static build(e){return e?cs.walk(e,Qt.WALKER):new P(P.Type.NONE)}static WALKER={leaf:e=>Qt.leaf(e),enter:e=>Qt.
enter(e),child:(e,n,r)=>Qt.child(e,n,r),leave:(e,n)=>Qt.leave(e,n)};static leaf(e){if(e.op!==g.Op.LITERAL)return new P(P.
Type.NONE);if(e.runes.length===0||(e.flags&D.FOLD_CASE)!==0)return new P(P.Type.NONE);let n="";for(let B=0;B<e.runes.length;B++){
if(O.isUnsearchable(e.runes[B]))return new P(P.Type.NONE);n+=String.fromCodePoint(e.runes[B])}let r=new P(P.Type.EXACT);
return r.str=n,r.bytes=S.stringToUtf8ByteArray(r.str),r}static enter(e){switch(e.op){case g.Op.CAPTURE:case g.Op.PLUS:return{
sub:null};case g.Op.REPEAT:return e.min>=1?{sub:null}:{result:new P(P.Type.NONE)};case g.Op.CONCAT:return{pf:new P(P.Type.
AND),subs:[]};case g.Op.ALTERNATE:return{pf:new P(P.Type.OR),subs:[]};default:return{result:new P(P.Type.NONE)}}}static child(e,n,r){
if(n.subs===void 0){n.sub=r;return}if(n.pf.type===P.Type.AND){if(r.type===P.Type.NONE)return;if(r.type===P.Type.AND){for(let B=0;B<
r.subs.length;B++)n.subs.push(r.subs[B]);return}n.subs.push(r);return}if(r.type===P.Type.NONE){n.result=new P(P.Type.NONE);
return}if(r.type===P.Type.OR){for(let B=0;B<r.subs.length;B++)n.subs.push(r.subs[B]);return}n.subs.push(r)}static leave(e,n){
if(n.subs===void 0)return n.sub;let r=n.pf,B=new Set,s=[];for(let l of n.subs){if(l.type===P.Type.EXACT){if(B.has(l.str))
continue;B.add(l.str)}s.push(l)}if(r.type===P.Type.AND){let l=[],c=0;for(let u of s)c+u.cost>P.MAX_SCANS||(l.push(u),c+=
u.cost);return l.length===0?new P(P.Type.NONE):l.length===1?l[0]:(r.subs=l,r.cost=c,r)}if(s.length===0)return new P(P.Type.
NONE);if(s.length===1)return s[0];r.subs=s;let i=!0,o=0,a=0;for(let l of s)l.type!==P.Type.EXACT?i=!1:a+=l.bytes.length,
o+=l.cost;return i?a>P.MAX_AC_UNITS?new P(P.Type.NONE):(r.allExact=!0,r.cost=1,r):o>P.MAX_SCANS?new P(P.Type.NONE):(r.cost=
o,r)}},Ie=class{constructor(t=0,e=0){this.head=t,this.tail=e}},kp=class{constructor(){this.inst=[],this.start=0,this.numCap=
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
tail>>1];return(t.tail&1)===0?n.out=e.head:n.arg=e.head,new Ie(t.head,e.tail)}toString(){let t="";for(let e=0;e<this.inst.
length;e++){let n=t.length;t+=e,e===this.start&&(t+="*"),t+="        ".substring(t.length-n),t+=this.inst[e],t+=`
`}return t}},Rp=new Int32Array([0,y.CODES[`
`]-1,y.CODES[`
`]+1,O.MAX_RUNE]),Ja=new Int32Array([0,O.MAX_RUNE]),Fr=class{constructor(t=0,e=new Ie,n=!1){this.i=t,this.out=e,this.nullable=
n}},yl=class os{static compileRegexp(e){let n=new os,r=n.compile(e);return n.prog.patch(r.out,n.newInst(m.MATCH).i),n.prog.
start=r.i,n.prog.markLookbehindInsts(),n.prog}static compileSet(e){let n=new os;if(e.length===0)return n.prog.start=n.newInst(
m.FAIL).i,n.prog.markLookbehindInsts(),n.prog;let r=[];for(let s=0;s<e.length;s++){n.lbOffset=n.prog.numLb;let i=n.compile(
e[s]),o=n.newInst(m.MATCH);n.prog.getInst(o.i).arg=s,n.prog.patch(i.out,o.i),r.push(i.i)}let B=r[0];for(let s=1;s<r.length;s++){
let i=n.newInst(m.ALT),o=n.prog.getInst(i.i);o.out=B,o.arg=r[s],B=i.i}return n.prog.start=B,n.prog.markLookbehindInsts(),
n.prog}constructor(){this.prog=new kp,this.newInst(m.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,n,r)=>this.child(e,n,r),leave:(e,n)=>this.leave(e,n)}}newInst(e){return this.prog.
addInst(e),new Fr(this.prog.numInst()-1,new Ie,!0)}nop(){let e=this.newInst(m.NOP);return e.out=new Ie(e.i<<1,e.i<<1),e}fail(){
return new Fr}cap(e){let n=this.newInst(m.CAPTURE);return n.out=new Ie(n.i<<1,n.i<<1),this.prog.getInst(n.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),n}cat(e,n){return e.i===0||n.i===0?(this.prog.patch(e.out,0),this.prog.patch(n.out,
0),this.fail()):(this.prog.patch(e.out,n.i),new Fr(e.i,n.out,e.nullable&&n.nullable))}alt(e,n){if(e.i===0)return n;if(n.
i===0)return e;let r=this.newInst(m.ALT),B=this.prog.getInst(r.i);return B.out=e.i,B.arg=n.i,r.out=this.prog.append(e.out,
n.out),r.nullable=e.nullable||n.nullable,r}loop(e,n){let r=this.newInst(m.ALT),B=this.prog.getInst(r.i);return n?(B.arg=
e.i,r.out=new Ie(r.i<<1,r.i<<1)):(B.out=e.i,r.out=new Ie(r.i<<1|1,r.i<<1|1)),this.prog.patch(e.out,r.i),r}quest(e,n){if(e.
i===0)return this.nop();let r=this.newInst(m.ALT),B=this.prog.getInst(r.i);return n?(B.arg=e.i,r.out=new Ie(r.i<<1,r.i<<
1)):(B.out=e.i,r.out=new Ie(r.i<<1|1,r.i<<1|1)),r.out=this.prog.append(r.out,e.out),r}star(e,n){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,n),n):this.loop(e,n)}plus(e,n){return e.i===0?this.fail():new Fr(e.i,this.loop(e,n).out,
e.nullable)}empty(e){let n=this.newInst(m.EMPTY_WIDTH);return this.prog.getInst(n.i).arg=e,n.out=new Ie(n.i<<1,n.i<<1),n}rune(e,n){
let r=this.newInst(m.RUNE);r.nullable=!1;let B=this.prog.getInst(r.i);return B.runes=e,n&=D.FOLD_CASE,(e.length!==1||O.simpleFold(
e[0])===e[0])&&(n&=~D.FOLD_CASE),B.arg=n,r.out=new Ie(r.i<<1,r.i<<1),(n&D.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?B.op=m.RUNE1:e.length===2&&e[0]===0&&e[1]===O.MAX_RUNE?B.op=m.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===y.CODES[`
`]-1&&e[2]===y.CODES[`
`]+1&&e[3]===O.MAX_RUNE&&(B.op=m.RUNE_ANY_NOT_NL),r}lookBehind(e,n){let r=Math.sign(n)*(Math.abs(n)+this.lbOffset),B=this.
newInst(m.LB_WRITE);this.prog.getInst(B.i).arg=r;let s=this.rune(Ja,0),i=this.star(s,!0),o=this.cat(i,e);this.prog.patch(
o.out,B.i);let a=this.newInst(m.LB_CHECK);return this.prog.getInst(a.i).arg=r,this.prog.lbStarts.push(o.i),Math.abs(r)>this.
prog.numLb&&(this.prog.numLb=Math.abs(r)),a.out=new Ie(a.i<<1,a.i<<1),a}compile(e){return cs.walk(e,this.walker)}leaf(e){
switch(e.op){case g.Op.NO_MATCH:return this.fail();case g.Op.EMPTY_MATCH:return this.nop();case g.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let n=null;for(let r of e.runes){let B=this.runeCache.get(r);B===void 0&&(B=new Int32Array(
[r]),this.runeCache.set(r,B));let s=this.rune(B,e.flags);n=n===null?s:this.cat(n,s)}return n}case g.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case g.Op.ANY_CHAR_NOT_NL:return this.rune(Rp,0);case g.Op.ANY_CHAR:return this.rune(Ja,0);case g.
Op.BEGIN_LINE:return this.empty(S.EMPTY_BEGIN_LINE);case g.Op.END_LINE:return this.empty(S.EMPTY_END_LINE);case g.Op.BEGIN_TEXT:
return this.empty(S.EMPTY_BEGIN_TEXT);case g.Op.END_TEXT:return this.empty(S.EMPTY_END_TEXT);case g.Op.WORD_BOUNDARY:return this.
empty(S.EMPTY_WORD_BOUNDARY);case g.Op.NO_WORD_BOUNDARY:return this.empty(S.EMPTY_NO_WORD_BOUNDARY);case g.Op.CONCAT:case g.
Op.ALTERNATE:return this.nop();default:throw new On("regexp: unhandled case in compile")}}enter(e){switch(e.op){case g.Op.
PLB:case g.Op.NLB:case g.Op.STAR:case g.Op.PLUS:case g.Op.QUEST:return{sub:null};case g.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case g.Op.CONCAT:case g.Op.ALTERNATE:return{f:null};default:throw new On("regexp: unhandled case in co\
mpile")}}child(e,n,r){e.op===g.Op.CONCAT?n.f=n.f===null?r:this.cat(n.f,r):e.op===g.Op.ALTERNATE?n.f=n.f===null?r:this.alt(
n.f,r):n.sub=r}leave(e,n){switch(e.op){case g.Op.PLB:case g.Op.NLB:return this.lookBehind(n.sub,e.lb);case g.Op.CAPTURE:{
let r=this.cap(e.cap<<1|1);return this.cat(this.cat(n.bra,n.sub),r)}case g.Op.STAR:return this.star(n.sub,(e.flags&D.NON_GREEDY)!==
0);case g.Op.PLUS:return this.plus(n.sub,(e.flags&D.NON_GREEDY)!==0);case g.Op.QUEST:return this.quest(n.sub,(e.flags&D.
NON_GREEDY)!==0);case g.Op.CONCAT:case g.Op.ALTERNATE:return n.f;default:throw new On("regexp: unhandled case in compile")}}},
Sl=class le{static simplify(e){return e===null?null:cs.walk(e,le.WALKER)}static WALKER={leaf:e=>le.leaf(e),enter:e=>le.enter(
e),child:(e,n,r,B)=>le.child(e,n,r,B),leave:(e,n)=>le.leave(e,n)};static leaf(e){if(e.op===g.Op.CHAR_CLASS){if(e.runes===
null)return e;if(e.runes.length===0)return new g(g.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===O.MAX_RUNE)
return new g(g.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===y.CODES[`
`]-1&&e.runes[2]===y.CODES[`
`]+1&&e.runes[3]===O.MAX_RUNE)return new g(g.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case g.Op.PLB:case g.
Op.NLB:case g.Op.CAPTURE:case g.Op.STAR:case g.Op.PLUS:case g.Op.QUEST:return{sub:null};case g.Op.CONCAT:case g.Op.ALTERNATE:
return{subs:[],changed:!1};case g.Op.REPEAT:return e.min===0&&e.max===0?{result:new g(g.Op.EMPTY_MATCH)}:{sub:null};default:
return{result:e}}}static child(e,n,r,B){if(n.subs===void 0){n.sub=r;return}if(r!==e.subs[B]&&(n.changed=!0),e.op===g.Op.
CONCAT){if(r.op===g.Op.NO_MATCH){n.result=new g(g.Op.NO_MATCH);return}if(r.op===g.Op.EMPTY_MATCH){n.changed=!0;return}if(r.
op===g.Op.CONCAT){n.changed=!0;for(let s=0;s<r.subs.length;s++)n.subs.push(r.subs[s]);return}}else{if(r.op===g.Op.NO_MATCH){
n.changed=!0;return}if(r.op===g.Op.ALTERNATE){n.changed=!0;for(let s=0;s<r.subs.length;s++)n.subs.push(r.subs[s]);return}}
n.subs.push(r)}static leave(e,n){switch(e.op){case g.Op.PLB:case g.Op.NLB:case g.Op.CAPTURE:{let r=n.sub;if(r!==e.subs[0]){
let B=g.fromRegexp(e);return B.runes=new Int32Array(0),B.subs=[r],B}return e}case g.Op.CONCAT:case g.Op.ALTERNATE:if(n.changed){
let r=n.subs;if(r.length===0)return new g(e.op===g.Op.CONCAT?g.Op.EMPTY_MATCH:g.Op.NO_MATCH);if(r.length===1)return r[0];
let B=g.fromRegexp(e);return B.runes=new Int32Array(0),B.subs=r,B}return e;case g.Op.STAR:case g.Op.PLUS:case g.Op.QUEST:
return le.simplify1(e.op,e.flags,n.sub,e);case g.Op.REPEAT:return le.simplifyRepeat(e,n.sub);default:return e}}static simplifyRepeat(e,n){
if(e.max===-1){if(e.min===0)return le.simplify1(g.Op.STAR,e.flags,n,null);if(e.min===1)return le.simplify1(g.Op.PLUS,e.flags,
n,null);let B=[];for(let s=0;s<e.min-1;s++)B.push(n);return B.push(le.simplify1(g.Op.PLUS,e.flags,n,null)),le.concat(B)}
if(e.min===1&&e.max===1)return n;let r=null;if(e.min>0){r=[];for(let B=0;B<e.min;B++)r.push(n)}if(e.max>e.min){let B=le.
simplify1(g.Op.QUEST,e.flags,n,null);for(let s=e.min+1;s<e.max;s++)B=le.simplify1(g.Op.QUEST,e.flags,le.concat([n,B]),null);
if(r===null)return B;r.push(B)}return r!==null?le.concat(r):new g(g.Op.NO_MATCH)}static concat(e){let n=[];for(let B=0;B<
e.length;B++){let s=e[B];if(s.op===g.Op.NO_MATCH)return new g(g.Op.NO_MATCH);if(s.op!==g.Op.EMPTY_MATCH){if(s.op===g.Op.
CONCAT){for(let i=0;i<s.subs.length;i++)n.push(s.subs[i]);continue}n.push(s)}}if(n.length===0)return new g(g.Op.EMPTY_MATCH);
if(n.length===1)return n[0];let r=new g(g.Op.CONCAT);return r.subs=n,r}static simplify1(e,n,r,B){if(r.op===g.Op.EMPTY_MATCH)
return r;if(r.op===g.Op.NO_MATCH)return e===g.Op.PLUS?r:new g(g.Op.EMPTY_MATCH);if(e===r.op&&(n&D.NON_GREEDY)===(r.flags&
D.NON_GREEDY))return r;if(B!==null&&B.op===e&&(B.flags&D.NON_GREEDY)===(n&D.NON_GREEDY)&&r===B.subs[0])return B;let s=new g(
e);return s.flags=n,s.subs=[r],s}},_=class{constructor(t,e){this.sign=t,this.cls=e}},$a=[48,57],ja=[9,10,12,13,32,32],Wa=[
48,57,65,90,95,95,97,122],Ya=new Map([["\\d",new _(1,$a)],["\\D",new _(-1,$a)],["\\s",new _(1,ja)],["\\S",new _(-1,ja)],
["\\w",new _(1,Wa)],["\\W",new _(-1,Wa)]]),qa=[48,57,65,90,97,122],Qa=[65,90,97,122],Va=[0,127],za=[9,9,32,32],Xa=[0,31,
127,127],Za=[48,57],el=[33,126],tl=[97,122],nl=[32,126],rl=[33,47,58,64,91,96,123,126],Bl=[9,13,32,32],sl=[65,90],il=[48,
57,65,90,95,95,97,122],ol=[48,57,65,70,97,102],al=new Map([["[:alnum:]",new _(1,qa)],["[:^alnum:]",new _(-1,qa)],["[:alp\
ha:]",new _(1,Qa)],["[:^alpha:]",new _(-1,Qa)],["[:ascii:]",new _(1,Va)],["[:^ascii:]",new _(-1,Va)],["[:blank:]",new _(
1,za)],["[:^blank:]",new _(-1,za)],["[:cntrl:]",new _(1,Xa)],["[:^cntrl:]",new _(-1,Xa)],["[:digit:]",new _(1,Za)],["[:^\
digit:]",new _(-1,Za)],["[:graph:]",new _(1,el)],["[:^graph:]",new _(-1,el)],["[:lower:]",new _(1,tl)],["[:^lower:]",new _(
-1,tl)],["[:print:]",new _(1,nl)],["[:^print:]",new _(-1,nl)],["[:punct:]",new _(1,rl)],["[:^punct:]",new _(-1,rl)],["[:\
space:]",new _(1,Bl)],["[:^space:]",new _(-1,Bl)],["[:upper:]",new _(1,sl)],["[:^upper:]",new _(-1,sl)],["[:word:]",new _(
1,il)],["[:^word:]",new _(-1,il)],["[:xdigit:]",new _(1,ol)],["[:^xdigit:]",new _(-1,ol)]]),ft=class Nr{static charClassToString(e,n){
let r="[";for(let B=0;B<n;B+=2){B>0&&(r+=" ");let s=e[B],i=e[B+1];s===i?r+=`0x${s.toString(16)}`:r+=`0x${s.toString(16)}\
-0x${i.toString(16)}`}return r+="]",r}static sortRanges(e,n){let r=n>>1,B=new Array(r);for(let i=0;i<r;i++)B[i]=i;B.sort(
(i,o)=>e[2*i]-e[2*o]||e[2*o+1]-e[2*i+1]);let s=e.slice(0,n);for(let i=0;i<r;i++)e[2*i]=s[2*B[i]],e[2*i+1]=s[2*B[i]+1]}constructor(e=S.
emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.
r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.
isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;
Nr.sortRanges(this.r,this.len);let e=2;for(let n=2;n<this.len;n+=2){let r=this.r[n],B=this.r[n+1];if(r<=this.r[e-1]+1){B>
this.r[e-1]&&(this.r[e-1]=B);continue}this.r[e]=r,this.r[e+1]=B,e+=2}return this.len=e,this}appendLiteral(e,n){return(n&
D.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,n){if(this.len>0){for(let r=2;r<=4;r+=2)
if(this.len>=r){let B=this.r[this.len-r],s=this.r[this.len-r+1];if(e<=s+1&&B<=n+1)return e<B&&(this.r[this.len-r]=e),n>s&&
(this.r[this.len-r+1]=n),this}}return this.r[this.len++]=e,this.r[this.len++]=n,this}appendFoldedRange(e,n){if(e<=O.MIN_FOLD&&
n>=O.MAX_FOLD)return this.appendRange(e,n);if(n<O.MIN_FOLD||e>O.MAX_FOLD)return this.appendRange(e,n);e<O.MIN_FOLD&&(this.
appendRange(e,O.MIN_FOLD-1),e=O.MIN_FOLD),n>O.MAX_FOLD&&(this.appendRange(O.MAX_FOLD+1,n),n=O.MAX_FOLD);for(let r=e;r<=n;r++){
this.appendRange(r,r);for(let B=O.simpleFold(r);B!==r;B=O.simpleFold(B))this.appendRange(B,B)}return this}appendClass(e){
for(let n=0;n<e.length;n+=2)this.appendRange(e[n],e[n+1]);return this}appendFoldedClass(e){for(let n=0;n<e.length;n+=2)this.
appendFoldedRange(e[n],e[n+1]);return this}appendNegatedClass(e){let n=0;for(let r=0;r<e.length;r+=2){let B=e[r],s=e[r+1];
n<=B-1&&this.appendRange(n,B-1),n=s+1}return n<=O.MAX_RUNE&&this.appendRange(n,O.MAX_RUNE),this}appendTable(e){for(let n=0;n<
e.length;++n){let r=e.getLo(n),B=e.getHi(n),s=e.getStride(n);if(s===1){this.appendRange(r,B);continue}for(let i=r;i<=B;i+=
s)this.appendRange(i,i)}return this}appendNegatedTable(e){let n=0;for(let r=0;r<e.length;++r){let B=e.getLo(r),s=e.getHi(
r),i=e.getStride(r);if(i===1){n<=B-1&&this.appendRange(n,B-1),n=s+1;continue}for(let o=B;o<=s;o+=i)n<=o-1&&this.appendRange(
n,o-1),n=o+1}return n<=O.MAX_RUNE&&this.appendRange(n,O.MAX_RUNE),this}appendTableWithSign(e,n){return n<0?this.appendNegatedTable(
e):this.appendTable(e)}negateClass(){let e=0,n=0;for(let r=0;r<this.len;r+=2){let B=this.r[r],s=this.r[r+1];e<=B-1&&(this.
r[n]=e,this.r[n+1]=B-1,n+=2),e=s+1}return this.len=n,e<=O.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=O.MAX_RUNE),
this}appendClassWithSign(e,n){return n<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,n){let r=e.cls;return n&&
(r=new Nr().appendFoldedClass(r).cleanClass().toArray()),this.appendClassWithSign(r,e.sign)}toString(){return Nr.charClassToString(
this.r,this.len)}},Mp=class{constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){this.position=
t}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(t){this.position+=t}skipString(t){
this.position+=t.length}pop(){let t=this.str.codePointAt(this.position);return this.position+=S.charCount(t),t}lookingAt(t){
return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){return this.str.substring(
t,this.position)}toString(){return this.rest()}},An=class w{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new d(
new Uint32Array([0,O.MAX_RUNE,1]));static ASCII_TABLE=new d(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new d(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:w.ANY_TABLE,fold:w.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:w.ASCII_TABLE,fold:w.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:ye.CATEGORIES.get("Cn"),fold:ye.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:ye.CATEGORIES.get("LC"),fold:ye.FOLD_CATEGORIES.get("LC"),sign:1}:ye.CATEGORIES.has(e)?
{tab:ye.CATEGORIES.get(e),fold:ye.FOLD_CATEGORIES.get(e),sign:1}:ye.SCRIPTS.has(e)?{tab:ye.SCRIPTS.get(e),fold:ye.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<O.MIN_FOLD||e>O.MAX_FOLD)return e;let n=e,r=e;for(e=O.simpleFold(e);e!==r;e=
O.simpleFold(e))n>e&&(n=e);return n}static leadingRegexp(e){if(e.op===g.Op.EMPTY_MATCH)return null;if(e.op===g.Op.CONCAT&&
e.subs.length>0){let n=e.subs[0];return n.op===g.Op.EMPTY_MATCH?null:n}return e}static literalRegexp(e,n){let r=new g(g.
Op.LITERAL);return r.flags=n,r.runes=S.stringToRunes(e),r}static parse(e,n){return new w(e,n).parseInternal()}static parseRepeat(e){
let n=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let r=w.parseInt(e);if(r===-1||!e.more())return-1;let B;
if(!e.lookingAt(","))B=r;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))B=-1;else if((B=w.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),r<0||r>1e3||B===-2||B>1e3||B>=0&&r>B)throw new j(w.ERR_INVALID_REPEAT_SIZE,
e.from(n));return r<<16|B&O.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let n=0;n<e.length;n++){let r=e.
codePointAt(n);if(r!==y.CODES._&&!S.isalnum(r))return!1}return!0}static parseInt(e){let n=e.pos();for(;e.more()&&e.peek()>=
y.CODES[0]&&e.peek()<=y.CODES[9];)e.skip(1);let r=e.from(n);return r.length===0||r.length>1&&r.codePointAt(0)===y.CODES[0]?
-1:r.length>8?-2:parseInt(r,10)}static isCharClass(e){return e.op===g.Op.LITERAL&&e.runes.length===1||e.op===g.Op.CHAR_CLASS||
e.op===g.Op.ANY_CHAR_NOT_NL||e.op===g.Op.ANY_CHAR}static matchRune(e,n){switch(e.op){case g.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===n;case g.Op.CHAR_CLASS:for(let r=0;r<e.runes.length;r+=2)if(e.runes[r]<=n&&n<=e.runes[r+1])return!0;return!1;case g.
Op.ANY_CHAR_NOT_NL:return n!==y.CODES[`
`];case g.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,n){switch(e.op){case g.Op.ANY_CHAR:break;case g.Op.ANY_CHAR_NOT_NL:
w.matchRune(n,y.CODES[`
`])&&(e.op=g.Op.ANY_CHAR);break;case g.Op.CHAR_CLASS:{let r=new ft(Array.isArray(e.runes)?e.runes:Array.from(e.runes));n.
op===g.Op.LITERAL?r.appendLiteral(n.runes[0],n.flags):r.appendClass(n.runes),e.runes=r.toGrowableArray();break}case g.Op.
LITERAL:if(n.runes[0]===e.runes[0]&&n.flags===e.flags)break;e.op=g.Op.CHAR_CLASS,e.runes=new ft().appendLiteral(e.runes[0],
e.flags).appendLiteral(n.runes[0],n.flags).toGrowableArray()}}static parseEscape(e){let n=e.pos();if(e.skip(1),!e.more())
throw new j(w.ERR_TRAILING_BACKSLASH);let r=e.pop();e:switch(r){case y.CODES[1]:case y.CODES[2]:case y.CODES[3]:case y.CODES[4]:case y.
CODES[5]:case y.CODES[6]:case y.CODES[7]:if(!e.more()||e.peek()<y.CODES[0]||e.peek()>y.CODES[7])break;case y.CODES[0]:{let B=r-
y.CODES[0];for(let s=1;s<3&&!(!e.more()||e.peek()<y.CODES[0]||e.peek()>y.CODES[7]);s++)B=B*8+e.peek()-y.CODES[0],e.skip(
1);return B}case y.CODES.x:{if(!e.more())break;if(r=e.pop(),r===y.CODES["{"]){let i=0,o=0;for(;;){if(!e.more())break e;if(r=
e.pop(),r===y.CODES["}"])break;let a=S.unhex(r);if(a<0||(o=o*16+a,o>O.MAX_RUNE))break e;i++}if(i===0)break e;return o}let B=S.
unhex(r);if(!e.more())break;r=e.pop();let s=S.unhex(r);if(B<0||s<0)break;return B*16+s}case y.CODES.a:return y.CODES["\x07"];case y.
CODES.f:return y.CODES["\f"];case y.CODES.n:return y.CODES[`
`];case y.CODES.r:return y.CODES["\r"];case y.CODES.t:return y.CODES["	"];case y.CODES.v:return y.CODES["\v"];default:if(r<=
O.MAX_ASCII&&!S.isalnum(r))return r}throw new j(w.ERR_INVALID_ESCAPE,e.from(n))}static parseClassChar(e,n){if(!e.more())
throw new j(w.ERR_MISSING_BRACKET,e.from(n));return e.lookingAt("\\")?w.parseEscape(e):e.pop()}static hasCapture(e){if(e===
null)return!1;if(e.op===g.Op.CAPTURE)return!0;if(e.subs){for(let n of e.subs)if(w.hasCapture(n))return!0}return!1}constructor(e,n=0){
this.wholeRegexp=e,this.flags=n,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=
0,this.numRunes=0,this.repeats=0,this.height=null,this.size=null,this.nlb=0}newRegexp(e){let n=this.free;return n!==null&&
n.subs!==null&&n.subs.length>0?(this.free=n.subs[0],n.reinit(),n.op=e):(n=new g(e),this.numRegexp+=1),n}reuse(e){this.height!==
null&&this.height.has(e)&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.free=e}checkLimits(e){
if(this.numRunes>w.MAX_RUNES)throw new j(w.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===
null){if(this.repeats===0&&(this.repeats=1),e.op===g.Op.REPEAT){let n=e.max;n===-1&&(n=e.min),n<=0&&(n=1),n>Math.floor(w.
MAX_SIZE/this.repeats)?this.repeats=w.MAX_SIZE:this.repeats*=n}if(this.numRegexp<Math.floor(w.MAX_SIZE/this.repeats))return;
this.size=new Map;for(let n of this.stack)this.checkSize(n)}if(this.calcSize(e,!0)>w.MAX_SIZE)throw new j(w.ERR_LARGE)}calcSize(e,n=!1){
if(!n&&this.size!==null&&this.size.has(e))return this.size.get(e);let r=0;switch(e.op){case g.Op.LITERAL:r=e.runes.length;
break;case g.Op.PLB:case g.Op.NLB:case g.Op.CAPTURE:case g.Op.STAR:r=2+this.calcSize(e.subs[0]);break;case g.Op.PLUS:case g.
Op.QUEST:r=1+this.calcSize(e.subs[0]);break;case g.Op.CONCAT:for(let B of e.subs)r=r+this.calcSize(B);break;case g.Op.ALTERNATE:
for(let B of e.subs)r=r+this.calcSize(B);e.subs.length>1&&(r=r+e.subs.length-1);break;case g.Op.REPEAT:{let B=this.calcSize(
e.subs[0]);if(e.max===-1){e.min===0?r=2+B:r=1+e.min*B;break}r=e.max*B+(e.max-e.min);break}}return r=Math.max(1,r),this.size===
null&&(this.size=new Map),this.size.set(e,r),r}checkHeight(e){if(!(this.numRegexp<w.MAX_HEIGHT)){if(this.height===null){
this.height=new Map;for(let n of this.stack)this.checkHeight(n)}if(this.calcHeight(e,!0)>w.MAX_HEIGHT)throw new j(w.ERR_NESTING_DEPTH)}}calcHeight(e,n=!1){
if(!n&&this.height!==null&&this.height.has(e))return this.height.get(e);let r=1;for(let B of e.subs){let s=this.calcHeight(
B);r<1+s&&(r=1+s)}return this.height===null&&(this.height=new Map),this.height.set(e,r),r}pop(){return this.stack.pop()}popToPseudo(){
let e=this.stack.length,n=e;for(;n>0&&!g.isPseudoOp(this.stack[n-1].op);)n--;return this.stack.splice(n,e-n)}push(e){if(this.
numRunes+=e.runes.length,e.op===g.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],
this.flags&~D.FOLD_CASE))return null;e.op=g.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~D.FOLD_CASE}else if(e.op===
g.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&O.simpleFold(e.runes[0])===e.runes[2]&&
O.simpleFold(e.runes[2])===e.runes[0]||e.op===g.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&O.simpleFold(
e.runes[0])===e.runes[1]&&O.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|D.FOLD_CASE))
return null;e.op=g.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|D.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,n){let r=this.stack.length;if(r<2)return!1;let B=this.stack[r-1],s=this.
stack[r-2];if(B.op!==g.Op.LITERAL||s.op!==g.Op.LITERAL||(B.flags&D.FOLD_CASE)!==(s.flags&D.FOLD_CASE))return!1;Array.isArray(
s.runes)||(s.runes=Array.from(s.runes));for(let i=0;i<B.runes.length;i++)s.runes.push(B.runes[i]);return e>=0?(B.runes=[
e],B.flags=n,!0):(this.pop(),this.reuse(B),!1)}newLiteral(e,n){let r=this.newRegexp(g.Op.LITERAL);return r.flags=n,(n&D.
FOLD_CASE)!==0&&(e=w.minFoldRune(e)),r.runes=[e],r}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let n=this.
newRegexp(e);return n.flags=this.flags,this.push(n)}repeat(e,n,r,B,s,i){let o=this.flags;if((o&D.PERL_X)!==0&&(s.more()&&
s.lookingAt("?")&&(s.skip(1),o^=D.NON_GREEDY),i!==-1))throw new j(w.ERR_INVALID_REPEAT_OP,s.from(i));let a=this.stack.length;
if(a===0)throw new j(w.ERR_MISSING_REPEAT_ARGUMENT,s.from(B));let l=this.stack[a-1];if(g.isPseudoOp(l.op))throw new j(w.
ERR_MISSING_REPEAT_ARGUMENT,s.from(B));let c=this.newRegexp(e);if(c.min=n,c.max=r,c.flags=o,c.subs=[l],this.stack[a-1]=c,
this.checkLimits(c),e===g.Op.REPEAT&&(n>=2||r>=2)&&!this.repeatIsValid(c,1e3))throw new j(w.ERR_INVALID_REPEAT_SIZE,s.from(
B))}repeatIsValid(e,n){if(e.op===g.Op.REPEAT){let r=e.max;if(r===0)return!0;if(r<0&&(r=e.min),r>n)return!1;r>0&&(n=Math.
trunc(n/r))}for(let r of e.subs)if(!this.repeatIsValid(r,n))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(g.Op.EMPTY_MATCH)):this.push(this.collapse(e,g.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(g.Op.NO_MATCH)):
this.push(this.collapse(e,g.Op.ALTERNATE))}cleanAlt(e){e.op===g.Op.CHAR_CLASS&&(e.runes=new ft(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===O.MAX_RUNE?(e.runes=new Int32Array(0),e.op=g.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===y.CODES[`
`]-1&&e.runes[2]===y.CODES[`
`]+1&&e.runes[3]===O.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=g.Op.ANY_CHAR_NOT_NL))}collapse(e,n){if(e.length===1)return e[0];
let r=0;for(let o of e)r+=o.op===n?o.subs.length:1;let B=new Array(r).fill(null),s=0;for(let o of e)if(o.op===n){for(let a=0;a<
o.subs.length;a++)B[s++]=o.subs[a];this.reuse(o)}else B[s++]=o;let i=this.newRegexp(n);if(i.subs=B,n===g.Op.ALTERNATE&&(i.
subs=this.factor(i.subs),i.subs.length===1)){let o=i;i=i.subs[0],this.reuse(o)}return i}factor(e){if(e.length<2)return e;
let n=0,r=e.length,B=0,s=null,i=0,o=0,a=0;for(let c=0;c<=r;c++){let u=null,C=0,p=0;if(c<r){let h=e[n+c];if(h.op===g.Op.CONCAT&&
h.subs.length>0&&(h=h.subs[0]),h.op===g.Op.LITERAL&&(u=h.runes,C=h.runes.length,p=h.flags&D.FOLD_CASE),p===o){let E=0;for(;E<
i&&E<C&&s[E]===u[E];)E++;if(E>0){i=E;continue}}}if(c!==a)if(c===a+1)e[B++]=e[n+a];else{let h=this.newRegexp(g.Op.LITERAL);
h.flags=o,h.runes=s.slice(0,i);for(let L=a;L<c;L++)e[n+L]=this.removeLeadingString(e[n+L],i),this.checkLimits(e[n+L]);let E=this.
collapse(e.slice(n+a,n+c),g.Op.ALTERNATE),A=this.newRegexp(g.Op.CONCAT);A.subs=[h,E],e[B++]=A}a=c,s=u,i=C,o=p}r=B,n=0,a=
0,B=0;let l=null;for(let c=0;c<=r;c++){let u=null;if(!(c<r&&(u=w.leadingRegexp(e[n+c]),l!==null&&l.equals(u)&&(w.isCharClass(
l)||l.op===g.Op.REPEAT&&l.min===l.max&&w.isCharClass(l.subs[0]))))){if(c!==a)if(c===a+1)e[B++]=e[n+a];else{let C=l;for(let E=a;E<
c;E++){let A=E!==a;e[n+E]=this.removeLeadingRegexp(e[n+E],A),this.checkLimits(e[n+E])}let p=this.collapse(e.slice(n+a,n+
c),g.Op.ALTERNATE),h=this.newRegexp(g.Op.CONCAT);h.subs=[C,p],e[B++]=h}a=c,l=u}}r=B,n=0,a=0,B=0;for(let c=0;c<=r;c++)if(!(c<
r&&w.isCharClass(e[n+c]))){if(c!==a)if(c===a+1)e[B++]=e[n+a];else{let u=a;for(let p=a+1;p<c;p++){let h=e[n+u],E=e[n+p];(h.
op<E.op||h.op===E.op&&(h.runes!==null?h.runes.length:0)<(E.runes!==null?E.runes.length:0))&&(u=p)}let C=e[n+a];e[n+a]=e[n+
u],e[n+u]=C;for(let p=a+1;p<c;p++)w.mergeCharClass(e[n+a],e[n+p]),this.reuse(e[n+p]);this.cleanAlt(e[n+a]),e[B++]=e[n+a]}
c<r&&(e[B++]=e[n+c]),a=c+1}r=B,n=0,a=0,B=0;for(let c=0;c<r;++c)c+1<r&&e[n+c].op===g.Op.EMPTY_MATCH&&e[n+c+1].op===g.Op.EMPTY_MATCH||
(e[B++]=e[n+c]);return r=B,n=0,e.slice(n,r)}removeLeadingString(e,n){if(e.op===g.Op.CONCAT&&e.subs.length>0){let r=this.
removeLeadingString(e.subs[0],n);if(e.subs[0]=r,r.op===g.Op.EMPTY_MATCH)switch(this.reuse(r),e.subs.length){case 0:case 1:
e.op=g.Op.EMPTY_MATCH,e.subs=g.emptySubs();break;case 2:{let B=e;e=e.subs[1],this.reuse(B);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===g.Op.LITERAL&&(e.runes=e.runes.slice(n,e.runes.length),e.runes.length===0&&(e.op=
g.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,n){if(e.op===g.Op.CONCAT&&e.subs.length>0){switch(n&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=g.Op.EMPTY_MATCH,e.subs=g.emptySubs();break;case 1:{let r=e;
e=e.subs[0],this.reuse(r);break}}return e}return n&&this.reuse(e),this.newRegexp(g.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&D.LITERAL)!==0)return w.literalRegexp(this.wholeRegexp,this.flags);let e=-1,n=-1,r=-1,B=new Mp(this.wholeRegexp);for(;B.
more();){let s=-1;e:switch(B.peek()){case y.CODES["("]:if((this.flags&D.LOOKBEHIND)!==0){if(B.lookingAt("(?<=")){this.parsePosLookBehind(),
B.skip(4);break}if(B.lookingAt("(?<!")){this.parseNegLookBehind(),B.skip(4);break}}if((this.flags&D.PERL_X)!==0&&B.lookingAt(
"(?")){this.parsePerlFlags(B);break}this.op(g.Op.LEFT_PAREN).cap=++this.numCap,B.skip(1);break;case y.CODES["|"]:this.parseVerticalBar(),
B.skip(1);break;case y.CODES[")"]:this.parseRightParen(),B.skip(1);break;case y.CODES["^"]:(this.flags&D.ONE_LINE)!==0?this.
op(g.Op.BEGIN_TEXT):this.op(g.Op.BEGIN_LINE),B.skip(1);break;case y.CODES.$:(this.flags&D.ONE_LINE)!==0?this.op(g.Op.END_TEXT).
flags|=D.WAS_DOLLAR:this.op(g.Op.END_LINE),B.skip(1);break;case y.CODES["."]:(this.flags&D.DOT_NL)!==0?this.op(g.Op.ANY_CHAR):
this.op(g.Op.ANY_CHAR_NOT_NL),B.skip(1);break;case y.CODES["["]:this.parseClass(B);break;case y.CODES["*"]:case y.CODES["\
+"]:case y.CODES["?"]:{s=B.pos();let i=null;switch(B.pop()){case y.CODES["*"]:i=g.Op.STAR;break;case y.CODES["+"]:i=g.Op.
PLUS;break;case y.CODES["?"]:i=g.Op.QUEST}this.repeat(i,n,r,s,B,e);break}case y.CODES["{"]:{let i=B.pos(),o=w.parseRepeat(
B);if(o<0){B.rewindTo(i),this.literal(B.pop());break}s=i,n=o>>16,r=(o&O.MAX_BMP)<<16>>16,this.repeat(g.Op.REPEAT,n,r,s,B,
e);break}case y.CODES["\\"]:{let i=B.pos();if(B.skip(1),(this.flags&D.PERL_X)!==0&&B.more())switch(B.pop()){case y.CODES.
A:this.op(g.Op.BEGIN_TEXT);break e;case y.CODES.b:this.op(g.Op.WORD_BOUNDARY);break e;case y.CODES.B:this.op(g.Op.NO_WORD_BOUNDARY);
break e;case y.CODES.C:throw new j(w.ERR_INVALID_ESCAPE,"\\C");case y.CODES.Q:{let l=B.rest(),c=l.indexOf("\\E");c>=0?(l=
l.substring(0,c),B.skipString(l),B.skipString("\\E")):B.skipString(l);let u=0;for(;u<l.length;){let C=l.codePointAt(u);this.
literal(C),u+=S.charCount(C)}break e}case y.CODES.z:this.op(g.Op.END_TEXT);break e;default:B.rewindTo(i)}else B.rewindTo(
i);let o=this.newRegexp(g.Op.CHAR_CLASS);if(o.flags=this.flags,B.lookingAt("\\p")||B.lookingAt("\\P")){let l=new ft;if(this.
parseUnicodeClass(B,l)){o.runes=l.toArray(),this.push(o);break e}}let a=new ft;if(this.parsePerlClassEscape(B,a)){o.runes=
a.toArray(),this.push(o);break e}B.rewindTo(i),this.reuse(o),this.literal(w.parseEscape(B));break}default:this.literal(B.
pop())}e=s}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new j(w.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let n=e.pos(),r=e.rest();
if(r.startsWith("(?P<")||r.startsWith("(?<")){let o=r.charAt(2)==="P"?4:3,a=r.indexOf(">");if(a<0)throw new j(w.ERR_INVALID_NAMED_CAPTURE,
r);let l=r.substring(o,a);if(e.skipString(l),e.skip(o+1),!w.isValidCaptureName(l))throw new j(w.ERR_INVALID_NAMED_CAPTURE,
r.substring(0,a+1));let c=this.op(g.Op.LEFT_PAREN);if(c.cap=++this.numCap,this.namedGroups[l])throw new j(w.ERR_DUPLICATE_NAMED_CAPTURE,
l);this.namedGroups[l]=this.numCap,c.name=l;return}e.skip(2);let B=this.flags,s=1,i=!1;e:for(;e.more();){let o=e.pop();switch(o){case y.
CODES.i:B|=D.FOLD_CASE,i=!0;break;case y.CODES.m:B&=~D.ONE_LINE,i=!0;break;case y.CODES.s:B|=D.DOT_NL,i=!0;break;case y.
CODES.U:B|=D.NON_GREEDY,i=!0;break;case y.CODES["-"]:if(s<0)break e;s=-1,B=~B,i=!1;break;case y.CODES[":"]:case y.CODES["\
)"]:if(s<0){if(!i)break e;B=~B}o===y.CODES[":"]&&this.op(g.Op.LEFT_PAREN),this.flags=B;return;default:break e}}throw new j(
w.ERR_INVALID_PERL_OP,e.from(n))}parsePosLookBehind(){let e=this.newRegexp(g.Op.LEFT_PAREN);return e.flags=this.flags,e.
lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(g.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(g.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.
stack.length;if(e>=3&&this.stack[e-2].op===g.Op.VERTICAL_BAR&&w.isCharClass(this.stack[e-1])&&w.isCharClass(this.stack[e-
3])){let n=this.stack[e-1],r=this.stack[e-3];if(n.op>r.op){let B=r;r=n,n=B,this.stack[e-3]=r}return w.mergeCharClass(r,n),
this.reuse(n),this.pop(),!0}if(e>=2){let n=this.stack[e-1],r=this.stack[e-2];if(r.op===g.Op.VERTICAL_BAR)return e>=3&&this.
cleanAlt(this.stack[e-3]),this.stack[e-2]=n,this.stack[e-1]=r,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&
this.pop(),this.alternate(),this.stack.length<2)throw new j(w.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),n=this.
pop();if(n.op!==g.Op.LEFT_PAREN)throw new j(w.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=n.flags,n.lb!==0){if(w.
hasCapture(e))throw new j(w.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);n.lb>0?n.op=g.Op.PLB:n.op=g.Op.NLB,n.subs=
[e],this.push(n);return}n.cap===0?this.push(e):(n.op=g.Op.CAPTURE,n.subs=[e],this.push(n))}parsePerlClassEscape(e,n){let r=e.
pos();if((this.flags&D.PERL_X)===0||!e.more()||e.pop()!==y.CODES["\\"]||!e.more())return!1;e.pop();let B=e.from(r),s=Ya.
has(B)?Ya.get(B):null;return s===null?!1:(n.appendGroup(s,(this.flags&D.FOLD_CASE)!==0),!0)}parseNamedClass(e,n){let r=e.
rest(),B=r.indexOf(":]");if(B<0)return!1;let s=r.substring(0,B+2);e.skipString(s);let i=al.has(s)?al.get(s):null;if(i===
null)throw new j(w.ERR_INVALID_CHAR_RANGE,s);return n.appendGroup(i,(this.flags&D.FOLD_CASE)!==0),!0}parseUnicodeClass(e,n){
let r=e.pos();if((this.flags&D.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let B=1,
s=e.pop();if(s===y.CODES.P&&(B=-1),!e.more())throw e.rewindTo(r),new j(w.ERR_INVALID_CHAR_RANGE,e.rest());s=e.pop();let i;
if(s!==y.CODES["{"])i=S.runeToString(s);else{let c=e.rest(),u=c.indexOf("}");if(u<0)throw e.rewindTo(r),new j(w.ERR_INVALID_CHAR_RANGE,
e.rest());i=c.substring(0,u),e.skipString(i),e.skip(1)}i.length!==0&&i.codePointAt(0)===y.CODES["^"]&&(B=0-B,i=i.substring(
1));let o=w.unicodeTable(i);if(o===null)throw new j(w.ERR_INVALID_CHAR_RANGE,e.from(r));o.sign<0&&(B=0-B);let a=o.tab,l=o.
fold;if((this.flags&D.FOLD_CASE)===0||l===null)n.appendTableWithSign(a,B);else{let c=new ft().appendTable(a).appendTable(
l).cleanClass().toArray();n.appendClassWithSign(Array.from(c),B)}return!0}parseClass(e){let n=e.pos();e.skip(1);let r=this.
newRegexp(g.Op.CHAR_CLASS);r.flags=this.flags;let B=new ft,s=1;e.more()&&e.lookingAt("^")&&(s=-1,e.skip(1),(this.flags&D.
CLASS_NL)===0&&B.appendRange(y.CODES[`
`],y.CODES[`
`]));let i=!0;for(;!e.more()||e.peek()!==y.CODES["]"]||i;){if(e.more()&&e.lookingAt("-")&&(this.flags&D.PERL_X)===0&&!i){
let c=e.rest();if(c==="-"||!c.startsWith("-]"))throw e.rewindTo(n),new j(w.ERR_INVALID_CHAR_RANGE,e.rest())}i=!1;let o=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,B))continue;e.rewindTo(o)}if(this.parseUnicodeClass(e,B)||this.parsePerlClassEscape(
e,B))continue;e.rewindTo(o);let a=w.parseClassChar(e,n),l=a;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(l=w.parseClassChar(e,n),l<a)throw new j(w.ERR_INVALID_CHAR_RANGE,e.from(o))}(this.flags&D.FOLD_CASE)===
0?B.appendRange(a,l):B.appendFoldedRange(a,l)}e.skip(1),B.cleanClass(),s<0&&B.negateClass(),r.runes=B.toArray(),this.push(
r)}},xp=class ht{static initTest(e){let n=ht.compile(e),r=new ht(n.expr,n.prog,n.numSubexp,n.longest);return r.cond=n.cond,
r.prefix=n.prefix,r.prefixUTF8=n.prefixUTF8,r.prefixComplete=n.prefixComplete,r.prefixRune=n.prefixRune,r.prefilter=n.prefilter,
r.namedGroups=n.namedGroups,r}static compile(e){return ht.compileImpl(e,D.PERL,!1)}static compilePOSIX(e){return ht.compileImpl(
e,D.POSIX,!0)}static compileImpl(e,n,r){let B=An.parse(e,n),s=B.maxCap(),i=B.namedGroups;B=Sl.simplify(B);let o=Tp.build(
B),a=yl.compileRegexp(B),l=new ht(e,a,s,r);l.prefilter=o.type===P.Type.NONE?null:o;let[c,u]=a.prefix();return l.prefixComplete=
c,l.prefix=u,l.prefixUTF8=S.stringToUtf8ByteArray(l.prefix),l.prefix.length>0&&(l.prefixRune=l.prefix.codePointAt(0)),l.
namedGroups=i,l}static match(e,n){return ht.compile(e).match(n)}constructor(e,n,r=0,B=0){this.expr=e,this.prog=n,this.numSubexp=
r,this.longest=B,this.cond=n.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=Ka.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new ls(this.prog)),this.lazyDFA}matchPrefixComplete(e,n,r,B){if((r===
D.ANCHOR_START||r===D.ANCHOR_BOTH)&&n!==0)return null;let s=-1,i=-1,o=e.prefixLength(this);if(r===D.UNANCHORED){let a=e.
index(this,n);if(a<0)return null;s=n+a,i=s+o}else if(r===D.ANCHOR_BOTH){if(e.endPos()!==o||e.index(this,0)!==0)return null;
s=0,i=o}else if(r===D.ANCHOR_START){if(e.index(this,0)!==0)return null;s=0,i=o}if(s<0)return null;if(B>0){let a=new Int32Array(
B).fill(-1);return a[0]=s,a[1]=i,Array.from(a)}return[]}createLookbehindState(){return this.prog.numLb>0?new Dp(this.prog):
null}executeEngine(e,n,r,B,s=null){if(this.prefixComplete&&(B===0||this.numSubexp===0))return this.matchPrefixComplete(e,
n,r,B);if(this.prefilter!==null&&r===D.UNANCHORED&&!this.prefilter.eval(e,n))return null;if(this.onepass!==null)return Ka.
execute(this,e,n,r,B);if(B>0)return this.prog.numLb===0&&e.endPos()<=wr.maxBitStateLen(this.prog)?wr.execute(this,e,n,r,
B):this.doExecuteNFA(e,n,r,B,s);if(this.prog.numLb===0){let i=this.dfa.match(e,n,r);if(i!==null)return i?[]:null;if(e.endPos()<=
wr.maxBitStateLen(this.prog))return wr.execute(this,e,n,r,B)}return this.doExecuteNFA(e,n,r,B,s)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,n,r,B,s=null){
let i=this.get();i||(i=gl.fromRE2(this)),i.init(B);let o=i.match(e,n,r,s)?i.submatches():null;return this.put(i),o}match(e){
return this.executeEngine(J.fromUTF16(e),0,D.UNANCHORED,0)!==null}matchWithGroup(e,n,r,B,s,i=null){return e instanceof Et||
(S.isByteArray(e)?e=mt.utf8(e):e=mt.utf16(e)),this.matchMachineInput(e,n,r,B,s,i)}matchMachineInput(e,n,r,B,s,i=null){if(n>
r)return[!1,null];let o=e.isUTF16Encoding()?J.fromUTF16(e.asCharSequence(),0,r):J.fromUTF8(e.asBytes(),0,r),a=this.executeEngine(
o,n,B,2*s,i);return a===null?[!1,null]:[!0,a]}matchUTF8(e){return this.executeEngine(J.fromUTF8(e),0,D.UNANCHORED,0)!==null}replaceAll(e,n){
return this.replaceAllFunc(e,()=>n,2*e.length+1)}replaceFirst(e,n){return this.replaceAllFunc(e,()=>n,1)}replaceAllFunc(e,n,r){
let B=0,s=0,i="",o=J.fromUTF16(e),a=this.createLookbehindState(),l=0;for(;s<=e.length;){let c=this.executeEngine(o,s,D.UNANCHORED,
2,a);if(c===null||c.length===0)break;i+=e.substring(B,c[0]),(c[1]>B||c[0]===0)&&(i+=n(e.substring(c[0],c[1])),l++),B=c[1];
let u=o.step(s)&7;if(s+u>c[1]?s+=u:s+1>c[1]?s++:s=c[1],l>=r)break}return i+=e.substring(B),i}pad(e){if(e===null)return null;
let n=(1+this.numSubexp)*2;if(e.length<n){let r=new Array(n).fill(-1);for(let B=0;B<e.length;B++)r[B]=e[B];e=r}return e}allMatches(e,n,r=B=>B){
let B=[],s=e.endPos();n<0&&(n=s+1);let i=0,o=0,a=-1,l=this.createLookbehindState();for(;o<n&&i<=s;){let c=this.executeEngine(
e,i,D.UNANCHORED,this.prog.numCap,l);if(c===null||c.length===0)break;let u=!0;if(c[1]===i){c[0]===a&&(u=!1);let C=e.step(
i);C<0?i=s+1:i+=C&7}else i=c[1];a=c[1],u&&(B.push(r(this.pad(c))),o++)}return B}findUTF8(e){let n=this.executeEngine(J.fromUTF8(
e),0,D.UNANCHORED,2);return n===null?null:e.slice(n[0],n[1])}findUTF8Index(e){let n=this.executeEngine(J.fromUTF8(e),0,D.
UNANCHORED,2);return n===null?null:n.slice(0,2)}find(e){let n=this.executeEngine(J.fromUTF16(e),0,D.UNANCHORED,2);return n===
null?"":e.substring(n[0],n[1])}findIndex(e){return this.executeEngine(J.fromUTF16(e),0,D.UNANCHORED,2)}findUTF8Submatch(e){
let n=this.executeEngine(J.fromUTF8(e),0,D.UNANCHORED,this.prog.numCap);if(n===null)return null;let r=new Array(1+this.numSubexp).
fill(null);for(let B=0;B<r.length;B++)2*B<n.length&&n[2*B]>=0&&(r[B]=e.slice(n[2*B],n[2*B+1]));return r}findUTF8SubmatchIndex(e){
return this.pad(this.executeEngine(J.fromUTF8(e),0,D.UNANCHORED,this.prog.numCap))}findSubmatch(e){let n=this.executeEngine(
J.fromUTF16(e),0,D.UNANCHORED,this.prog.numCap);if(n===null)return null;let r=new Array(1+this.numSubexp).fill(null);for(let B=0;B<
r.length;B++)2*B<n.length&&n[2*B]>=0&&(r[B]=e.substring(n[2*B],n[2*B+1]));return r}findSubmatchIndex(e){return this.pad(
this.executeEngine(J.fromUTF16(e),0,D.UNANCHORED,this.prog.numCap))}findAllUTF8(e,n){let r=this.allMatches(J.fromUTF8(e),
n,B=>e.slice(B[0],B[1]));return r.length===0?null:r}findAllUTF8Index(e,n){let r=this.allMatches(J.fromUTF8(e),n,B=>B.slice(
0,2));return r.length===0?null:r}findAll(e,n){let r=this.allMatches(J.fromUTF16(e),n,B=>e.substring(B[0],B[1]));return r.
length===0?null:r}findAllIndex(e,n){let r=this.allMatches(J.fromUTF16(e),n,B=>B.slice(0,2));return r.length===0?null:r}findAllUTF8Submatch(e,n){
let r=this.allMatches(J.fromUTF8(e),n,B=>{let s=new Array(B.length/2|0).fill(null);for(let i=0;i<s.length;i++)B[2*i]>=0&&
(s[i]=e.slice(B[2*i],B[2*i+1]));return s});return r.length===0?null:r}findAllUTF8SubmatchIndex(e,n){let r=this.allMatches(
J.fromUTF8(e),n);return r.length===0?null:r}findAllSubmatch(e,n){let r=this.allMatches(J.fromUTF16(e),n,B=>{let s=new Array(
B.length/2|0).fill(null);for(let i=0;i<s.length;i++)B[2*i]>=0&&(s[i]=e.substring(B[2*i],B[2*i+1]));return s});return r.length===
0?null:r}findAllSubmatchIndex(e,n){let r=this.allMatches(J.fromUTF16(e),n);return r.length===0?null:r}},us=class gt{static UNANCHORED=D.
UNANCHORED;static ANCHOR_START=D.ANCHOR_START;static ANCHOR_BOTH=D.ANCHOR_BOTH;constructor(e=gt.UNANCHORED,n=0,r=8388608){
if(![gt.UNANCHORED,gt.ANCHOR_START,gt.ANCHOR_BOTH].includes(e))throw new Cl("The anchor should be RE2Set.UNANCHORED, RE2\
Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");S.checkFlags(n),this.anchor=e,this.jsFlags=n,this.maxMem=r;let B=D.PERL;(n&re.DISABLE_UNICODE_GROUPS)!==
0&&(B&=~D.UNICODE_GROUPS),(n&re.LOOKBEHINDS)!==0&&(B|=D.LOOKBEHIND),this.re2Flags=B,this.regexps=[],this.prog=null,this.
dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new On("Cannot add patterns after compile");S.checkPattern(e);let n=e;
(this.jsFlags&re.CASE_INSENSITIVE)!==0&&(n=`(?i)${n}`),(this.jsFlags&re.DOTALL)!==0&&(n=`(?s)${n}`),(this.jsFlags&re.MULTILINE)!==
0&&(n=`(?m)${n}`);let r=An.parse(n,this.re2Flags);return this.regexps.push(Sl.simplify(r)),this.regexps.length-1}compile(){
if(this.prog)return;let e=yl.compileSet(this.regexps);if(e.numInst()>An.MAX_SIZE)throw new On(`${An.ERR_LARGE}: the set \
compiles to ${e.numInst()} instructions, more than ${An.MAX_SIZE}`);this.prog=e,this.dfa=new ls(this.prog,this.maxMem),this.
dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,longest:!1}}match(e){this.prog||this.compile();
let n=S.isByteArray(e)?J.fromUTF8(e):J.fromUTF16(e),r=D.UNANCHORED;this.anchor===gt.ANCHOR_START?r=D.ANCHOR_START:this.anchor===
gt.ANCHOR_BOTH&&(r=D.ANCHOR_BOTH);let B=this.dfa.matchSet(n,0,r);if(B!==null)return B;let s=gl.fromRE2(this.dummyRe2);return s.
init(0),s.matchSet(n,0,r)}},Gp=class Vt{static isHexadecimal(e){return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){
let n="";if(Object.prototype.toString.call(e)==="[object RegExp]"&&(e.ignoreCase&&(n+="i"),e.multiline&&(n+="m"),e.dotAll&&
(n+="s"),e=e.source),typeof e!="string")return e;let r="",B=!1,s=e.length;s===0&&(r="(?:)",B=!0);let i=!1,o=0;for(;o<s;){
let l=e[o];if(l==="\\"){if(o+1<s)switch(l=e[o+1],l){case"\\":r+="\\\\",o+=2;continue;case"c":if(o+2<s){let C=e[o+2].charCodeAt(
0);if(C>=65&&C<=90||C>=97&&C<=122){let p=C%32;r+="\\x",r+=(p>>4).toString(16).toUpperCase(),r+=(p&15).toString(16).toUpperCase(),
o+=3,B=!0;continue}}r+="c",o+=2,B=!0;continue;case"u":if(o+2<s){if(e[o+2]==="{"){let C=o+3,p=!1,h=!1;for(;C<s;){let E=e[C];
if(E==="}"){h=!0;break}if(!Vt.isHexadecimal(E))break;p=!0,C++}if(h&&p){r+="\\x",o+=2,B=!0;continue}}else if(o+5<s){let C=!0;
for(let p=0;p<4;p++)if(!Vt.isHexadecimal(e[o+2+p])){C=!1;break}if(C){r+="\\x{"+e.substring(o+2,o+6)+"}",o+=6,B=!0;continue}}}
r+="u",o+=2,B=!0;continue;case"x":{let C=!1;if(o+2<s&&e[o+2]==="{"){let p=o+3,h=!1,E=!1;for(;p<s;){let A=e[p];if(A==="}"){
E=!0;break}if(!Vt.isHexadecimal(A))break;h=!0,p++}E&&h&&(C=!0)}else o+3<s&&Vt.isHexadecimal(e[o+2])&&Vt.isHexadecimal(e[o+
3])&&(C=!0);C?(r+="\\x",o+=2):(r+="x",o+=2,B=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"\
s":case"S":case"w":case"W":case"b":case"B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"\
3":case"4":case"5":case"6":case"7":r+="\\"+l,o+=2;continue;default:{let C=e.codePointAt(o+1);if(C>=48&&C<=57||C>=65&&C<=
90||C>=97&&C<=122){let p=S.charCount(C);r+=e.substring(o+1,o+1+p),o+=p+1,B=!0}else{r+="\\";let p=S.charCount(C);r+=e.substring(
o+1,o+1+p),o+=p+1}continue}}}else if(l==="/"){r+="\\/",o+=1,B=!0;continue}else if(l==="["){if(!i&&e[o+1]==="]"){r+="[^\\x\
00-\\x{10FFFF}]",o+=2,B=!0;continue}if(!i&&e[o+1]==="^"&&e[o+2]==="]"){r+="[\\x00-\\x{10FFFF}]",o+=3,B=!0;continue}i=!0}else if(l===
"]")i=!1;else if(!i&&l==="("&&o+2<s&&e[o+1]==="?"&&e[o+2]==="<"&&o+3<s&&!"=!>)".includes(e[o+3])){r+="(?P<",o+=3,B=!0;continue}
let c=e.codePointAt(o),u=S.charCount(c);r+=e.substring(o,o+u),o+=u}let a=B?r:e;return n.length>0?`(?${n})${a}`:a}},ll=(t,e)=>{
let n=t.matchArray();return n.index=t.start(0),n.input=e,n.groups=t.namedGroupsObject(),n},YD=class xe{static CASE_INSENSITIVE=re.
CASE_INSENSITIVE;static DOTALL=re.DOTALL;static MULTILINE=re.MULTILINE;static DISABLE_UNICODE_GROUPS=re.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=re.
LONGEST_MATCH;static LOOKBEHINDS=re.LOOKBEHINDS;static quote(e){return S.quoteMeta(e)}static quoteReplacement(e,n=!1){return Ga.
quoteReplacement(e,n)}static translateRegExp(e){return Gp.translate(e)}static compile(e,n=0){S.checkPattern(e),S.checkFlags(
n);let r=e;(n&xe.CASE_INSENSITIVE)!==0&&(r=`(?i)${r}`),(n&xe.DOTALL)!==0&&(r=`(?s)${r}`),(n&xe.MULTILINE)!==0&&(r=`(?m)${r}`);
let B=D.PERL;(n&xe.DISABLE_UNICODE_GROUPS)!==0&&(B&=~D.UNICODE_GROUPS),(n&xe.LOOKBEHINDS)!==0&&(B|=D.LOOKBEHIND);let s=new xe(
e,n);return s.re2Input=xp.compileImpl(r,B,(n&xe.LONGEST_MATCH)!==0),s}static matches(e,n){return xe.compile(e).testExact(
n)}static initTest(e,n,r){if(e==null)throw new Error("pattern is null");if(r==null)throw new Error("re2 is null");let B=new xe(
e,n);return B.re2Input=r,B}constructor(e,n){this.patternInput=e,this.flagsInput=n,this.re2Input=null}reset(){this.re2Input.
reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(e){return this.
testExact(e)}matcher(e){return S.isByteArray(e)&&(e=mt.utf8(e)),new Ga(this,e)}test(e){return S.isByteArray(e)?this.re2Input.
matchUTF8(e):this.re2Input.match(e)}testExact(e){let n=S.isByteArray(e)?J.fromUTF8(e):J.fromUTF16(e);return this.re2Input.
executeEngine(n,0,D.ANCHOR_BOTH,0)!==null}exec(e){let n=this.matcher(e);return n.find()?ll(n,e):null}split(e,n=0){let r=this.
matcher(e),B=[],s=0,i=0;for(;r.find();){if(i===0&&r.end()===0){i=r.end();continue}if(n>0&&B.length===n-1)break;if(i===r.
start()){if(n===0){s+=1,i=r.end();continue}}else for(;s>0;)B.push(""),s-=1;B.push(r.substring(i,r.start())),i=r.end()}if(n===
0&&i!==r.inputLength()){for(;s>0;)B.push(""),s-=1;B.push(r.substring(i,r.inputLength()))}return(n!==0||B.length===0&&!(i===
r.inputLength()&&i>0))&&B.push(r.substring(i,r.inputLength())),B}*matchAll(e){let n=this.matcher(e);for(;n.find();)yield ll(
n,e)}toString(){return this.patternInput}programSize(){return this.re2Input.numberOfInstructions()}groupCount(){return this.
re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}equals(e){return this===e?!0:e===null||
this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&this.patternInput===e.patternInput}};var vp=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function Al(t){let e=new RegExp(vp),n=[],r=0,B=0;for(;e.lastIndex<t.length;){if(t.charAt(e.lastIndex)==="["){e.lastIndex=
Pp(t,e.lastIndex),r+=1,B=1;continue}let[,s,i,o,a,l,c,u]=e.exec(t)??[];if(!(i!==void 0||u!==void 0||s===""))if(o!==void 0)
n.push(r),r=1,B=0;else if(a!==void 0)B=r,r+=n.pop()??0;else if(l!==void 0){let C=Math.max(Number(l),Number(c??0),1);r+=B*
(C-1),B*=C}else r+=s?.length??1,B=1}return r}function Pp(t,e){let n=e+1;for(t.charAt(n)==="^"&&(n+=1),t.charAt(n)==="]"&&
(n+=1);n<t.length&&t.charAt(n)!=="]";){let r=t.startsWith("[:",n)?t.indexOf(":]",n+2):-1;r!==-1?n=r+2:n+=t.charAt(n)==="\
\\"?2:1}return n+1}var Hp=4096,_p=2e3;function Ol(t,e,n){let r=[],B=[];for(let[s,i]of t.split(",").entries()){let o=Vr(i);if(o==="")continue;
let a=s+1,l=Kp(o,e,n);l===void 0?B.push({source:o,position:a}):r.push({pattern:l,position:a})}return{parts:r,invalid:B}}
function Kp(t,e,n){if(!(t.length>Hp)){if(/^[a-z0-9-]+$/.test(t))return{source:t,literal:t,matches:r=>r===t};if(Up.test(t))
return{source:t,literal:void 0,matches:r=>e.matchesDotted(t,r,n)};if(e.compiles(t,n))return{source:t,literal:void 0,matches:r=>e.
matches(t,r,n)}}}var Up=/^[a-z0-9.-]{1,253}$/,Jp=/^[ -~]*$/;function $p(t,e){for(let n=0;n<t.length;n+=1){let r=t.charCodeAt(
n);if(r!==jp&&r!==e.charCodeAt(n))return!1}return!0}var jp=46;function bl(t){return nt(t)}var Wp=256*1024,Yp=2048,qp=1e6,
Qp=500,Cs=class{#e=new Map;#t=0;#r;#n;constructor(e){this.#r=e.patternSteps,this.#n=e.patternMatches}compiles(e,n){return this.#s(
e,n)!==void 0}matches(e,n,r){this.#B(1,r);let B=this.#s(e,r);if(B===void 0)return!1;let s=B.answers.get(n);if(s!==void 0)
return s;this.#B(n.length,r),B.meter.count=o=>{this.#B(o,r)};let i=B.set.match(n).length>0;return this.#t>=qp&&this.#l(),
B.answers.set(n,i),this.#t+=1,i}matchesDotted(e,n,r){return this.#B(1,r),e.length>n.length?!1:Jp.test(n)?e.length===n.length&&
$p(e,n):this.matches(e,n,r)}takeMatches(e,n){if(this.#n-=e,this.#n<0)throw n()}#B(e,n){if(this.#r-=e,this.#r<0)throw n()}#s(e,n){
if(this.#e.has(e))return this.#e.get(e);this.#B(e.length*Qp,n);let r=Vp(e);return this.#e.size>=Yp&&this.#a(),this.#e.set(
e,r),r}#a(){let[e]=this.#e;e!==void 0&&(this.#t-=e[1]?.answers.size??0,this.#e.delete(e[0]))}#l(){for(let e of this.#e.values())
e?.answers.clear();this.#t=0}};function Il(t=H){return new Cs(t)}function Vp(t){let e=`^${t}$`;if(!(Al(e)>_p))try{let n=new us(
us.UNANCHORED,0,Wp);return n.add(e),n.compile(),{set:n,answers:new Map,meter:zp(n)}}catch(n){if(n instanceof Dt)return;throw n}}
function zp(t){let e={count:()=>{}},n=t.dfa,r=t.prog.numInst(),B=n.step.bind(n);n.step=(...i)=>(e.count(r),B(...i));let s=n.
matchSet.bind(n);return n.matchSet=(...i)=>{let o=s(...i);return o===null&&e.count(r*i[0].endPos()),o},e}var zt={named:[],literals:new Set,names:new Set,invalid:[],search:!1,auto:!1,autoAll:!1};function wl(t,{workload:e,template:n,
place:r,id:B},{settings:s,cache:i}){let{keys:o}=s,a=M=>M.size>0&&(M.has(o.auto)||M.has(o.named[t])||M.has(o.typedAuto[t])||
M.has(o.search)),l=a(e);if(!l&&!s.autoReloadAll&&!a(n))return zt;let c=l?e:n,u=c.get(o.auto)??"",C=c.get(o.typedAuto[t])??
"",p=c.get(o.named[t]);Xp(p,{key:o.named[t],place:r});let{parts:h,invalid:E}=Zp(p,i,()=>ds(r,`the patterns in annotation\
 ${v(o.named[t])} of ${T(B)} take too much work, with those before them: write simpler ones, or fewer`)),A=R(b({},Nl(h)),
{invalid:E,search:c.get(o.search)==="true",auto:Xr(u)||Xr(C),autoAll:u===""&&C===""&&s.autoReloadAll});return A.search||
A.auto||A.autoAll||h.length>0||E.length>0?A:zt}function Xp(t,{key:e,place:n}){if(!(t===void 0||t.length<H.patterns||zr(t).
length<=H.patterns))throw ds(n,`annotation ${v(e)} holds more than ${String(H.patterns)} names or patterns: write one pa\
ttern for several of them`)}function ds({file:t,offset:e},n){return new ie("limit",n,b({path:t.path},Be(t,e)))}function Fl({
place:t,id:e},n){return ds(t,`annotation ${v(n)} of ${T(e)} and those before it name more than ${String(H.patternMatches)}\
 ConfigMaps and Secrets, one for each workload counted: name what each workload uses, or stamp in several sets`)}function Nl(t){
if(t.length===0)return zt;let e=new Set(t.flatMap(({pattern:{literal:r}})=>r??[])),n=new Set(t.flatMap(({name:r})=>r??[]));
return{named:t,literals:e,names:n}}function fs(t){let[e=zt,...n]=t;return n.length===0?e:R(b({},Nl(t.flatMap(({named:r})=>r))),
{invalid:[],search:t.some(({search:r})=>r),auto:t.some(({auto:r})=>r),autoAll:t.some(({autoAll:r})=>r)})}function Zp(t,e,n){
if(t===void 0)return{parts:[],invalid:[]};let{parts:r,invalid:B}=Ol(t,e,n);return{parts:r.map(({pattern:s,position:i})=>({
pattern:s,position:i,name:bl(s.source)?s.source:void 0})),invalid:B.map(({position:s})=>s)}}var eh=new Set;function Ll(t,e,n){
let r=e.flatMap(B=>B.get(n.keys.exclude[t])??[]);return r.length===0?eh:new Set(r.flatMap(zr))}function ps(t,{names:e,isReferenced:n,
isMatch:r}){if(e.some(s=>t.literals.has(s))||t.named.some(({pattern:s})=>s.literal===void 0&&e.some(i=>s.matches(i))))return"\
named";if(n)return t.search&&r?"search":t.auto?"auto":t.autoAll?"auto-all":void 0}function V({kind:t,name:e}){return`${t}/${e}`}function Tl(t,{rules:e,rulesOut:n,all:r},{subject:B,context:s}){let{deciders:i,template:o}=B,a=[...i.map(({annotations:h})=>h),
o.annotations],l=Ll(t,a,s.settings),c=i.map(({annotations:h})=>h.get(gB)).find(h=>h==="keys"||h==="object"),u={rules:fs(
e),rulesOut:fs(n)},{references:C,ambiguous:p}=th(t,r,{subject:B,context:s});return{rules:e,rulesOut:n,merged:u,excludes:l,
granularity:c,references:C,ambiguous:p}}function th(t,e,{subject:n,context:r}){let B=new Map,s=new Map;for(let i of e){if(i.
kind!==t)continue;let o=Rl(t,i.name,{subject:n,context:r}),a=o.type==="source"?o.source.id.name:i.name;o.type==="ambiguo\
us"&&s.set(a,kl(o));let l=B.get(a);l===void 0?B.set(a,[i]):l.push(i)}return{references:B,ambiguous:s}}function kl({candidates:t}){
return t.map(({id:e})=>e)}function Rl(t,e,{subject:{workload:n},context:r}){let{index:B,renames:s}=r;return n.type.kustomizeRenames!==
!0&&B.inNamespace(t,n.id.namespace).has(e)?{type:"itself"}:s.meaningOf(t,e,n)}function Ml(t,{rules:e,references:n},{subject:r,
context:B}){let{index:s,renames:i,cache:o,settings:a}=B,l=()=>Fl(r.workload,a.keys.named[t]),{namespace:c}=r.workload.id,
u=new Set(n.keys());for(let{pattern:C,name:p}of e.flatMap(({named:h})=>h)){if(p!==void 0){let h=i.meaningOf(t,p,r.workload);
h.type==="source"&&u.add(h.source.id.name),(h.type!=="source"||s.inNamespace(t,c).has(p))&&u.add(p),o.takeMatches(1,l)}if(C.
literal===void 0)for(let h of[s,i].map(E=>E.matching(t,c,C))){o.takeMatches(h.length,l);for(let E of h)u.add(E)}}return Cn(
[...u])}var nh=[];function xl(t,e,n){let{subject:r,context:B}=n,{index:s,renames:i,scope:o,settings:a}=B,{kind:l,namespace:c,
name:u}=t,C=s.inNamespace(l,c).get(u),p=e.references.get(u)??nh,h=C&&i.originalName(C,r.workload),E=o.sourceIsOut(t,C?.labels);
if(E!==void 0)return{type:"out-of-scope",id:t,why:E};let A={names:h===void 0?[u]:[u,h],isReferenced:p.length>0,isMatch:C===
void 0||C.annotations.get(a.keys.match)==="true"},L=A.names.some(Qr=>e.excludes.has(Qr)),M=r.template.hasContainers&&!L,
q=M?ps(e.merged.rules,A):void 0,Pe=M?ps(e.merged.rulesOut,A):void 0;if(q===void 0&&Pe!==void 0)return{type:"out-of-scope",
id:t,why:"only a Rollout that is out of scope selects it"};let ke=C===void 0&&p.length===0?Rl(l,u,n):void 0,ks=ke?.type===
"ambiguous"?kl(ke):e.ambiguous.get(u);if(ks!==void 0)return{type:"ambiguous",id:t,rule:q,references:p,candidates:ks};if(ke?.
type==="source")return{type:"refused",source:ke.source,reason:"renamed"};if(C===void 0){let Qr=e.merged.rules.names.has(
u);return{type:"missing",id:t,rule:q,references:p,isNamed:Qr,isExcluded:L}}return C.annotations.get(a.keys.ignore)==="tr\
ue"?{type:"refused",source:C,reason:"ignore"}:q===void 0?{type:"refused",source:C,reason:L?"exclude":"opt-out"}:a.unstable.
has(`${c}/${V(t)}`)?{type:"refused",source:C,reason:"random"}:p.length>0&&rh(C,n)?{type:"refused",source:C,reason:"hash-\
suffix"}:{type:"selected",source:C,rule:q,references:p,keys:Bh(p,e,a)}}function rh({history:t},{subject:{workload:e},context:{
settings:n}}){return t.isHashed&&e.type.kustomizeRenames===!0&&n.functionInput?.stampHashed!==!0}function Bh(t,{granularity:e},n){
let r=e??n.granularity,B=t.length===0||t.some(({keys:s})=>s===void 0);if(!(r==="object"||n.form==="env-vars"||B))return Cn(
[...new Set(t.flatMap(({keys:s})=>s??[]))])}var Tr=class{outOfScope;isIdle;#e;#t;#r;#n;#B;constructor(e,n){this.#e={subject:e,context:n},this.outOfScope=ih(e,n.scope);
let r=this.outOfScope!==void 0,B=Gl("ConfigMap",r,this.#e),s=Gl("Secret",r,this.#e);this.#t={ConfigMap:B,Secret:s},this.
isIdle=B===hs&&s===hs}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#t.ConfigMap.rules,Secret:this.#t.Secret.rules}}get verdicts(){
return this.#n??=Nt.flatMap(e=>Ml(e,this.#a(e),this.#e).map(n=>this.judge(e,n))),this.#n}get selected(){return this.#B??=
this.isIdle?[]:this.verdicts.filter(sh),this.#B}judge(e,n){let{namespace:r}=this.workload.id;return xl({kind:e,namespace:r,
name:n},this.#a(e),this.#e)}nameBehind(e,n,r){return this.#e.context.index.nameBehind({kind:e,namespace:this.workload.id.
namespace,key:n},r)}elsewhere(e,n){let{id:r,hasNamespace:B}=this.workload;return this.#e.context.index.elsewhere({kind:e,
namespace:r.namespace,name:n},B)}isMatched(e,{pattern:n}){let{namespace:r}=this.workload.id,{index:B,renames:s}=this.#e.
context;return B.matching(e,r,n).length>0||s.matching(e,r,n).length>0}#s(){let e=this.template.references,n=r=>{let{rules:B,
rulesOut:s}=this.#t[r];return Tl(r,{rules:B,rulesOut:s,all:e},this.#e)};return{ConfigMap:n("ConfigMap"),Secret:n("Secret")}}#a(e){
return this.#r??=this.#s(),this.#r[e]}};function sh(t){return t.type==="selected"}function ih({deciders:t,workload:e},n){
for(let s of t)if(Un(s))return n.workloadIsOut(s);if(t.length===1)return n.workloadIsOut(e);let B=(e.type.templateOnly===
!0?t.filter(s=>s!==e):t).map(s=>n.workloadIsOut(s));return B.every(s=>s!==void 0)?B[0]:void 0}var hs={rules:[],rulesOut:[]};
function Gl(t,e,{subject:n,context:r}){let B=[],s=[];for(let i of n.deciders){let{annotations:o,place:a,id:l}=i,c=wl(t,{
workload:o,template:n.template.annotations,place:a,id:l},r);if(c===zt)continue;(e||r.scope.workloadIsOut(i)===void 0?B:s).
push(c)}return B.length===0&&s.length===0?hs:{rules:B,rulesOut:s}}var gs={type:"itself"},kr=class{#e=new Map;#t;#r=new WeakMap;constructor(e){this.#t=e.filter(({history:n})=>n.previousNames.
length>0||n.isHashed);for(let n of this.#t)for(let r of new Set(Xs(n))){let B=vl(n.id.kind,n.id.namespace,r),s=this.#e.get(
B);s===void 0?this.#e.set(B,[n]):s.push(n)}}meaningOf(e,n,{id:r,history:B}){if(this.#t.length===0)return gs;let s=vl(e,r.
namespace,n),i=this.#e.get(s);if(i===void 0)return gs;let o=this.#r.get(B)??new Map;this.#r.set(B,o);let a=o.get(s)??oh(
Zs(i,B));return o.set(s,a),a}originalName(e,n){let[r]=e.history.previousNames;if(r===void 0||r===e.id.name)return;let B=this.
meaningOf(e.id.kind,r,n);return B.type==="source"&&B.source===e?r:void 0}matching(e,n,r){return this.#t.filter(({id:B,history:{
previousNames:s}})=>{let[i]=s;return B.kind===e&&B.namespace===n&&i!==void 0&&r.matches(i)}).map(({id:B})=>B.name)}};function oh(t){
let[e]=t;return e===void 0?gs:t.length===1?{type:"source",source:e}:{type:"ambiguous",candidates:t}}function vl(t,e,n){return`${t}\
/${e}/${n}`}var ah=new Map,Rr=class{#e={ConfigMap:new Map,Secret:new Map};#t;#r;#n=new Map;#B=new Map;#s=new Map;constructor(e){this.#t=
e;for(let n of e){let{kind:r,namespace:B,name:s}=n.id;ms(this.#e[r],B,()=>new Map).set(s,n),n.hasNamespace||this.#n.set(
`${r}/${s}`,n)}}inNamespace(e,n){return this.#e[e].get(n)??ah}elsewhere({kind:e,namespace:n,name:r},B){let s=`${e}/${r}`,
i=this.#n.get(s);return(B?i===void 0?[]:[i]:this.#a(s)).find(({id:a})=>a.namespace!==n)}#a(e){return this.#r??=lh(this.#t),
this.#r.get(e)??[]}nameBehind({kind:e,namespace:n,key:r},B){let s=ms(this.#B,B,()=>new Map),i=`${e}/${n}`,o=s.get(i);if(o!==
void 0)return o.get(r);let a=[...this.inNamespace(e,n).keys()],l=new Map(a.toReversed().map(c=>[B(c),c]));return s.set(i,
l),l.get(r)}matching(e,n,r){let B=`${e}/${n}/${r.source}`,s=this.#s.get(B);if(s!==void 0)return s;let o=[...this.inNamespace(
e,n).keys()].filter(a=>r.matches(a));return this.#s.set(B,o),o}};function lh(t){let e=new Map;for(let n of t){let{kind:r,
name:B}=n.id;ms(e,`${r}/${B}`,()=>[]).push(n)}return e}function ms(t,e,n){let r=t.get(e);if(r!==void 0)return r;let B=n();
return t.set(e,B),B}function*Pl(t,e,n){let{sources:r}=t,s={index:new Rr(r),renames:new kr(r),cache:Il(),scope:e,settings:n},i=ch(t.workloads);
for(let o of t.workloads){let{template:a,type:l,templateOf:c}=o;if(a===void 0||c!==void 0)continue;let u=i.get(Hl(l.group,
o.id))??[];l.templateOnly===!0&&u.length===0||(yield new Tr({workload:o,template:a,deciders:[o,...u]},s))}}function Hl(t,e){
return`${t}/${e.kind}/${e.namespace}/${e.name}`}function ch(t){let e=new Map;for(let n of t){let{templateOf:r}=n;if(r===
void 0)continue;let{namespace:B}=n.id,s=Hl(r.group,{kind:r.kind,namespace:B,name:r.name}),i=e.get(s);i===void 0?e.set(s,
[n]):i.push(n)}return e}function Ul(t,{functionInput:e,unstable:n}={}){let r=uh(t),B=t.stampDomain??"rollstamp.io";Ch([B,...t.oldStampDomain??[]],
r);let s=t.reloadStrategy==="env-vars"?"env-vars":t.stamp??"each";s==="env-vars"&&dh(t);for(let i of t.enable??[])throw new Y(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:t.autoReloadAll??!1,granularity:t.granularity??
"object",jobs:t.jobs??"auto",kinds:[...lB,...(t.workload??[]).map(mh)],namespace:t.namespace===void 0||t.namespace===""?
"default":t.namespace,ignoredKind:fh(t.resourcesToIgnore??[]),ignoredWorkloadTypes:ph(t.ignoredWorkloadTypes??[]),namespaces:t.
namespaces??[],namespacesToIgnore:t.namespacesToIgnore??[],namespaceSelector:Kl("namespace-selector",t.namespaceSelector??
[]),namespaceLabels:new Map((t.namespaceLabels??[]).map(hh)),resourceLabelSelector:Kl("resource-label-selector",t.resourceLabelSelector??
[]),isArgoRollouts:t.isArgoRollouts??!0,form:s,stampDomain:B,oldStampDomains:(t.oldStampDomain??[]).filter(i=>i!==B),hashKey:t.
hashKey===void 0?void 0:Jl(t.hashKey),otherHashKeys:Eh(t),rekey:t.rekey??!1,missing:t.missing??"warn",expectMissing:t.expectMissing??
[],pruneMissing:t.pruneMissing??!1,severity:yh(t.severity??{}),strict:t.strict??!1,keys:r,functionInput:e,unstable:n??new Set}}
function Ge(t,e){if(t==="")throw new Y("an annotation key must not be empty: leave the option out for the default");return t??
e}function uh(t){return{auto:Ge(t.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:Ge(t.configmapAutoAnnotation,
"configmap.reloader.stakater.com/auto"),Secret:Ge(t.secretAutoAnnotation,"secret.reloader.stakater.com/auto")},named:{ConfigMap:Ge(
t.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:Ge(t.secretAnnotation,"secret.reloader.stakater.c\
om/reload")},exclude:{ConfigMap:Ge(t.configmapsExcludeAnnotation,"configmaps.exclude.reloader.stakater.com/reload"),Secret:Ge(
t.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:Ge(t.autoSearchAnnotation,"reloader.s\
takater.com/search"),match:Ge(t.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:Ge(t.ignoreAnnotation,"reloa\
der.stakater.com/ignore")}}var _l=243;function Ch(t,e){let n=[e.auto,e.search,e.match,e.ignore,...Object.values(e.typedAuto),
...Object.values(e.named),...Object.values(e.exclude)];for(let r of t){if(r.length>_l||!nt(r))throw new Y(`a stamp domai\
n must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(_l)} characters`);let B=n.find(s=>s.
startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);if(B!==void 0)throw new Y(`the an\
notation key ${B} lies under the prefixes of the stamps (${r}): rename one of them`)}}function dh(t){let e=[["granularit\
y",t.granularity==="keys"],["hash-key-file",t.hashKey!==void 0],["stamp single",t.stamp==="single"],["stamp-domain",t.stampDomain!==
void 0]].find(([,n])=>n);if(e!==void 0)throw new Y(`--reload-strategy env-vars writes what Reloader would write, so it d\
oes not go with --${String(e[0])}: leave one of them out`)}function fh(t){let e=new Set(t.map(n=>n.toLowerCase()));if(e.
size!==0){if(e.size>1||!(e.has("configmaps")||e.has("secrets")))throw new Y("--resources-to-ignore takes configMaps or s\
ecrets, one of them");return e.has("secrets")?"Secret":"ConfigMap"}}function ph(t){for(let e of t)if(e!=="jobs"&&e!=="cr\
onjobs")throw new Y("--ignored-workload-types takes jobs and cronjobs");return t}function Kl(t,e){if(e.length!==0)try{return js(
e)}catch(n){throw n instanceof je?new Y(`--${t}: ${n.message}`,{cause:n}):n}}function hh(t){let[e="",...n]=t.split("="),
r=n.join("="),B=new Map;for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new Y("--namespace-labels\
 takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");B.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(e===""||
n.length===0)throw new Y("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,B]}var gh=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function mh(t){let[,e="",n="",r=""]=gh.exec(t)??[];if(n==="")throw new Y("--workload takes GROUP/KIND=path.to.template, \
e.g. apps.kruise.io/CloneSet=spec.template");if(e===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(n))throw new Y(`-\
-workload ${n}: a source, namespace or list has no pod template`);if(lB.some(B=>B.group===e&&B.kind===n))throw new Y(`--\
workload ${e}/${n}: the kind is built in`);return{group:e,kind:n,template:r.split(".")}}function Eh({hashKey:t,otherHashKeys:e=[]}){
if(t===void 0&&e.length>0)throw new Y("there are other hash keys, but no hash key: give the key that stamps are made wit\
h, too");return e.map(Jl)}function Jl(t){let e=typeof t=="string"?new TextEncoder().encode(t):t;if(e.length===0)throw new Y(
"the hash key is empty: give a key, or leave the option out");return e}function Dh(t){return t==="error"||t==="warning"||
t==="info"||t==="off"}function yh(t){let e=new Map;for(let[n,r]of Object.entries(t)){if(!Object.hasOwn(Rn,n))throw new Y(
`--severity ${n}: there is no such finding; the codes are ${Object.keys(Rn).join(", ")}`);if(!Dh(r))throw new Y(`--sever\
ity ${n}=\u2026: takes error, warning, info or off`);e.set(n,r)}return e}function $l(t,e){return e.length===0?t:Sh(t,e).join("")}function Sh(t,e){let n=[],r=0;for(let B of e.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(B.start<r||B.end<B.start||B.end>t.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(B.start)}`);n.push(t.slice(r,B.start),B.text),r=B.end}return n.push(t.slice(r)),n}var Xt={text:"",start:0,end:0,at:0,column:0};function In(t,e){if(Xt.text===t&&Xt.start<=e&&e<=Xt.end)return Xt;let n=e===
0?0:t.lastIndexOf(`
`,e-1)+1,r=n===0&&t.startsWith("\uFEFF")?1:n,B=t.indexOf(`
`,e);return Xt={text:t,start:r,end:B===-1?t.length:B,at:r,column:0},Xt}function ge(t,e){return In(t,e).start}function Se(t,e){
let{end:n}=In(t,e);return n<t.length&&n>e&&t.charAt(n-1)==="\r"?n-1:n}function yt(t,e){return Math.min(In(t,e).end+1,t.length)}
function Je(t,e){let{start:n,end:r}=In(t,e),B=r<t.length?r:n-1;return B>0&&t.charAt(B-1)==="\r"?`\r
`:`
`}function de(t,e){let n=In(t,e);for(;n.at>e;n.at-=1)jl(t.charCodeAt(n.at-1))||(n.column-=1);for(;n.at<e;n.at+=1)jl(t.charCodeAt(
n.at))||(n.column+=1);return n.column}function jl(t){return t>=56320&&t<=57343}function fe(t,e,n){for(let r=e;r<n;r+=1){
let B=t.charCodeAt(r);if(B!==32&&B!==9)return!1}return!0}function St(t,e){return fe(t,ge(t,e),e)}function Mr(t,e){return t.
charAt(e)==="#"&&(e===0||/[ \t\r\n\uFEFF]/.test(t.charAt(e-1)))}function ve(t,e){let n=e;for(;;){let r=t.charCodeAt(n);if(r===
32||r===9||r===10||r===13)n+=1;else if(r===35&&Mr(t,n))n=Se(t,n);else return n}}function z(t,e){switch(e.type){case"alia\
s":return e.end;case"scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow&&At(t,e)?Yl(t,e,"}"):Wl(t,e);default:
return e.flow?Yl(t,e,"]"):Wl(t,e)}}function At(t,{contentStart:e,entries:n}){return t.charAt(e)==="{"&&n[0]?.key.start!==
e}function Wl(t,e){if(e.type==="sequence")return bt(t,e,e.items.length-1);let n=e.entries.at(-1);return n===void 0?e.contentStart:
$e(t,n)}function Yl(t,e,n){let r=e.type==="mapping"?e.entries.at(-1):void 0,B=e.contentStart+1;if(r!==void 0)B=$e(t,r);else if(e.
type==="sequence")for(let s of e.items)B=Math.max(B,z(t,s));for(B=ve(t,B);t.charAt(B)!==n&&B<t.length;)B=ve(t,B+1);return B+
1}function Ot(t,{key:e,value:n}){let r=z(t,e);if(r===-1)return n.start===-1?-1:t.lastIndexOf(":",n.start);let B=ve(t,r);
return t.charAt(B)===":"?B:-1}function $e(t,e){let n=z(t,e.value);if(n!==-1)return n;let r=Ot(t,e);return r===-1?z(t,e.key):
r+1}function we(t,e,n){let r=e.entries[n],B=r?.key.start??-1;if(B===-1)return r===void 0?-1:Ot(t,r);let s=e.entries[n-1],
i=s===void 0?e.contentStart:$e(t,s);if(r?.key.type==="scalar"&&Es(r.key))return ve(t,i);let o=ve(t,i);if(o<B&&/^\?\s/.test(
t.slice(o,o+2)))return o;let a=B-1;for(;a>i&&/[ \t\r\n]/.test(t.charAt(a));)a-=1;return a>=i&&t.charAt(a)==="?"?a:B}function Es({
style:t}){return t==="literal"||t==="folded"}function xr(t,e,n){return n===0?e.contentStart:ve(t,bt(t,e,n-1))}function bt(t,e,n){
let r=e.items[n],B=r===void 0?-1:z(t,r);return B!==-1?B:n<0?e.contentStart:xr(t,e,n)+1}function*Gr(t,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:Ah(t,e)});else if(e.type==="m\
apping")for(let{key:n,value:r}of e.entries)yield*Gr(t,n),yield*Gr(t,r);else if(e.type==="sequence")for(let n of e.items)
yield*Gr(t,n)}function Ah(t,e){let{end:n}=e;for(;n>e.contentStart&&/[ \t\r\n]/.test(t.charAt(n-1));)n-=1;return n}function Zt(t,{
start:e,end:n},r){let B=[],s=r.flatMap(a=>[...Gr(t,a)]),i=a=>{let l=B.at(-1);l!==void 0&&fe(t,l.end,a.start)?B[B.length-
1]={start:l.start,end:a.end}:B.push(a)},o=0;for(let a=e;a<n;){for(;(s[o]?.end??1/0)<=a;)o+=1;let l=s[o];l?.start===a?(i(
l),a=l.end):/[ \t\r\n]/.test(t.charAt(a))?a+=1:Mr(t,a)?a=Se(t,a):(i({start:a,end:a+1}),a+=1)}return B}function wn(t,e){return e.
map(({start:n,end:r})=>{let B=St(t,n),s=Se(t,r);if(fe(t,r,s))return B?{start:ge(t,n),end:yt(t,r),text:""}:{start:Oh(t,n),
end:r,text:""};let i=B||t.charAt(r-1)===","&&!Mr(t,ql(t,r));return{start:n,end:i?ql(t,r):r,text:""}})}function Oh(t,e){let n=e;
for(;n>0&&fe(t,n-1,n);)n-=1;return n}function ql(t,e){let n=e;for(;n<t.length&&fe(t,n,n+1);)n+=1;return n}function Te(t,e,n){
let[r,...B]=e;return r===void 0?[]:[R(b({},r),{text:n}),...wn(t,B)]}function Fn(t,e){let n=Ot(t,e),r=n===-1?z(t,e.key):n+
1;return Zt(t,{start:r,end:$e(t,e)},[e.value])}function Nn(t,e,n){return Zt(t,{start:e,end:$e(t,n)},[n.key,n.value])}function vr(t,e){
let n=[],r=e.findIndex(({isGone:s})=>!s),B=e.findLastIndex(({isGone:s})=>!s);for(let[s,i]of e.entries()){if(!i.isGone)continue;
let o=Ql(t,e[s-1]?.end),a=B>s,c=r!==-1&&r<s&&o!==void 0&&St(t,o.start),u=a&&!c?Ql(t,i.end):o;n.push(...i.tokens,...u===void 0?
[]:[u])}return bh(t,n)}function Ql(t,e){let n=e===void 0?-1:ve(t,e);return n!==-1&&t.charAt(n)===","?{start:n,end:n+1}:void 0}
function bh(t,e){let n=[];for(let r of e.toSorted((B,s)=>B.start-s.start)){let B=n.at(-1);B!==void 0&&fe(t,B.end,r.start)?
n[n.length-1]={start:B.start,end:r.end}:n.push(r)}return n}function tt(t,e,{edits:n,column:r}){let B=n,s;for(let i of e){let o=i.isGone&&s?.isGone===!1?Ds(s.node):void 0;o!==void 0&&
(B=Ih(t,o,{edits:B,column:r})),s=i}for(let{node:i,isGone:o}of e)o&&i.start!==-1&&(B=Fh(t,i,{edits:B,column:r}));return B}
function Ds(t){if(t===void 0||t.type==="alias")return;if(t.type==="scalar")return Es(t)?t:void 0;if(t.flow)return;if(t.type===
"sequence")return Ds(t.items.at(-1));let e=t.entries.at(-1);return Ds(e?.value.start===-1?e.key:e?.value)}function Ih(t,e,{
edits:n,column:r}){let B=t.slice(ge(t,e.contentStart-1),e.contentStart),s=/[|>][0-9]?\+/.test(B),i=[],o=new Map(n.map(a=>[
a.start,a]));for(let a=e.end;a<t.length;){let l=yt(t,a),c=Se(t,a),u=o.get(a);if(u!==void 0&&wh(t,u))a=u.end;else if(fe(t,
a,c))(s||Vl(t.slice(a,c),r))&&i.push({start:a,end:l,text:""}),a=l;else return[...zl(t,a,{edits:n,column:r}),...i]}return[
...n,...i]}function wh(t,e){return e.text===""&&(e.end===t.length||ge(t,e.end)===e.end)}function Vl(t,e){return t.length>
e||t.includes("	")}function zl(t,e,{edits:n,column:r}){let B=/^[ \t]*/.exec(t.slice(e,Se(t,e)))?.[0]??"";if(!Vl(B,r))return n;
let s={start:e,end:e+B.length,text:" ".repeat(r)};if(t.charAt(s.end)==="#")return[...n,s];let i=n.find(o=>o.start===s.end&&
o.text===""&&t.charAt(o.end)==="#");return i===void 0?n:[...n.filter(o=>o!==i),R(b({},s),{end:i.end})]}function Fh(t,e,{
edits:n,column:r}){let B=z(t,e);if(!t.slice(e.start,B).includes("	"))return n;let s=[],i=n;for(let o=yt(t,e.start);o<B;o=
yt(t,o)){let a=Se(t,o);i.some(c=>c.start<=o&&c.end>o)||!/^ *\t/.test(t.slice(o,a))||(fe(t,o,a)?s.push({start:o,end:yt(t,
o),text:""}):i=zl(t,o,{edits:i,column:r}))}return[...i,...s]}function Pr(t,e,{changes:n,layout:r}){let{add:B,before:s=0,update:i,remove:o}=n;if(i.size===0&&o.size===0)return Xl(t,e,
{add:B,before:s,layout:r});let a=[];for(let[p,h]of i)a.push(...Te(t,Fn(t,p),Hr(h)));let[l]=e.entries,c=we(t,e,0),u=B.length>
0&&l!==void 0&&o.has(l)?l:void 0;if(u===void 0)a.push(...Xl(t,e,{add:B,before:s,layout:r}));else{let{lines:p,separator:h}=ec(
t,B,{mapping:e,layout:r});a.push(...Te(t,Nn(t,c,u),p.join(h)))}for(let p of wn(t,Lh(t,e,{remove:o,reuse:u})))a.push(p);if(e.
flow||o.size===0)return a;let C=e.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:o.has(p)}));return tt(t,
C,{edits:a,column:de(t,c)})}function Xl(t,e,{add:n,before:r,layout:B}){if(n.length===0)return[];let{lines:s,separator:i}=ec(
t,n,{mapping:e,layout:B}),o=we(t,e,r);return Nh(t,e,{start:o,end:o,text:s.join(i)+i})}function Nh(t,e,n){if(!e.flow||At(
t,e))return[n];let r=z(t,e),B=t.charAt(r-1)===":"?" }":"}";return[R(b({},n),{text:`{${n.text}`}),{start:r,end:r,text:B}]}
function Lh(t,e,{remove:n,reuse:r}){let B=e.entries.map((s,i)=>{let o=n.has(s)&&s!==r,a=o?Nn(t,we(t,e,i),s):[];return{end:e.
flow?$e(t,s):0,isGone:o,tokens:a}});return e.flow?vr(t,B):B.flatMap(({tokens:s})=>s)}function Hr(t){return`"${t}"`}function ec(t,e,{
mapping:n,layout:r}){let B=we(t,n,0),s=Je(t,B),i=" ".repeat(de(t,B));if(!n.flow)return{lines:e.map(C=>_r(C,i,r).join(s).
slice(i.length)),separator:s+i};let o=en(t,n,r),a=t.slice(ge(t,B),B),l=o.isPretty?`,${s}${a}`:o.isCompact?",":", ";return{
lines:e.map(u=>nc(u,R(b({},o),{indent:a,lineBreak:s}))),separator:l}}function _r({key:t,value:e,plain:n},r,B){if(typeof e==
"string")return[`${r}${t}: ${n===!0?e:Hr(e)}`];let s="entries"in e?B.step:B.dashStep;return[`${r}${t}:`,...tc(e,r+" ".repeat(
s),B)]}function tc(t,e,n){return"entries"in t?t.entries.flatMap(r=>_r(r,e,n)):t.items.flatMap(r=>ys(r,e,n))}function ys(t,e,n){
let r=`${e}  `;return t.flatMap(s=>_r(s,r,n)).map((s,i)=>i===0?`${e}- ${s.slice(r.length)}`:s)}function en(t,e,n){let r=n.
flowStep,[B]=e.entries;if(B===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=Ot(t,B),i=e.
flow&&s!==-1&&!/[ \t\r\n]/.test(t.charAt(s+1));return{isPretty:e.flow&&St(t,we(t,e,0)),isCompact:i,isPadded:e.flow&&fe(t,
e.contentStart+1,e.contentStart+2),quotesKeys:i||B.key.type==="scalar"&&B.key.style==="double",step:r}}function nc({key:t,
value:e,plain:n},r){let B=r.quotesKeys?Hr(t):t,s=n===!0&&!r.quotesKeys&&typeof e=="string";return`${B}:${r.isCompact?"":
" "}${s?e:It(e,r)}`}function It(t,e){if(typeof t=="string")return Hr(t);let n=R(b({},e),{indent:e.indent+e.step}),r=e.isPadded&&
!e.isPretty?" ":"",[B,s]="entries"in t?[`{${r}`,`${r}}`]:["[","]"],i="entries"in t?t.entries.map(a=>nc(a,n)):t.items.map(
a=>It({entries:a},n));if(!e.isPretty)return B+i.join(e.isCompact?",":", ")+s;let o=`,${e.lineBreak}${n.indent}`;return`${B}${e.
lineBreak}${n.indent}${i.join(o)}${e.lineBreak}${e.indent}${s}`}function rc(t,{mapping:e,entry:n},{value:r,layout:B}){let s=Ot(
t,n),i=Fn(t,n),o=de(t,n.key.start),a=Je(t,n.key.start);if(!e.flow&&s!==-1&&!Zl(n.value)){let p=$e(t,n);if(Se(t,z(t,n.key))===
Se(t,p)){let[,...E]=_r({key:"",value:r}," ".repeat(o),B);return Th(t,{colon:s,end:p,added:a+E.join(a)})}let h=kh(t,i[0]?.
start);if(h>o){let E=tc(r," ".repeat(h),B),A=Te(t,i,E.join(a).slice(h));return tt(t,[{node:n.value,isGone:!0}],{edits:A,
column:h})}}let l=/^[ \t]*/.exec(t.slice(ge(t,n.key.start)))?.[0]??"",c=en(t,e,B),u=It(r,R(b({},c),{indent:l,lineBreak:a}));
if(!e.flow&&s===-1){let p=" ".repeat(de(t,we(t,e,e.entries.indexOf(n))));return[Ss(t,z(t,n.key),[`${p}: ${u}`])]}if(n.value.
type==="mapping"&&Zl(n.value))return[{start:n.value.contentStart,end:z(t,n.value),text:u}];if(i.length>0){let p=Te(t,i,u);
return e.flow?p:tt(t,[{node:n.value,isGone:!0}],{edits:p,column:o})}let C=s===-1?z(t,n.key):s+1;return[{start:C,end:C,text:`${s===
-1?":":""}${c.isCompact?"":" "}${u}`}]}function Th(t,{colon:e,end:n,added:r}){let B=Se(t,n),s={start:B,end:B,text:r};return n===
e+1?[s]:fe(t,n,B)?[{start:e+1,end:B,text:r}]:[{start:e+1,end:n,text:""},s]}function kh(t,e){if(e===void 0)return-1;let n=t.
slice(ge(t,e),e);return/^ *$/.test(n)?n.length:-1}function Ss(t,e,n){let r=Je(t,e),B=e>0&&t.charAt(e-1)===`
`,s=B?e:Se(t,e),i=n.map(o=>B?o+r:r+o);return{start:s,end:s,text:i.join("")}}function Zl(t){return t.start!==t.contentStart}function Kr(t,e,n=2){let r,B=()=>r??=Rh(t,e);return{get step(){return B().step},get flowStep(){return B().flowStep},dashStep:n}}
function Rh(t,e){let n=e.flow?we(t,e,0):e.contentStart;for(let{value:r}of e.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let B=we(t,r,0),s=de(t,B)-de(t,n);if(s<=0||!St(t,B))continue;let[i,o]=[n,B].map(l=>t.slice(ge(t,l),l)),a=i!==
void 0&&o?.startsWith(i)===!0;return{step:s,flowStep:a?o.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var wt=["metadata","annotations"];function Bc(t,e){if(e.length===0)return{edits:[]};let{text:n}=t.doc.file,r=vh(t,e);if(r!==
void 0)return{obstacle:r};let B=Kr(n,t.at.node),s=I(t.at,wt[0]),i=I(s,wt[1]),o=i?.node.type==="mapping"?He(i.node):void 0,
a=e.flatMap(({key:l,value:c})=>c===void 0||o?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=Mh(l,e),C={add:a,update:c,remove:u},p=a.length===0&&l.entries.every(E=>C.remove.
has(E)),h=sc(l,C.remove);return h!==void 0?{obstacle:h}:p?xh(n,t.at.node,B):{edits:Pr(n,l,{changes:C,layout:B})}}return{
edits:Gh(n,{at:t.at,metadata:s,added:a,layout:B})}}function Mh(t,e){let n=new Map,r=new Set,B=new Map(t.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of e){let o=B.get(s);o!==void 0&&(i===void 0?r.add(o):n.set(o,i))}return{update:n,remove:r}}
function xh(t,e,n){let r=_e(e,wt[0]),B=r?.value;if(r===void 0||B?.type!=="mapping")return{edits:[]};let s=_e(B,wt[1]),i=B.
entries.every(l=>l===s),[o,a]=i?[e,r]:[B,s];return a===void 0?{edits:[]}:As(t,o,{entry:a,layout:n})}function As(t,e,{entry:n,
layout:r}){let B=sc(e,[n]);if(B!==void 0)return{obstacle:B};if(e.entries.length===1&&!(e.flow&&At(t,e))){let i=we(t,e,0),
o=Te(t,Nn(t,i,n),"{}"),a={node:n.value,isGone:!0};return{edits:tt(t,[a],{edits:o,column:de(t,i)})}}return{edits:Pr(t,e,{
changes:{add:[],update:new Map,remove:new Set([n])},layout:r})}}function sc(t,e){let n=ti(t);for(let{key:r,name:B}of e)if(B!==
void 0&&n.has(B))return{type:"shared",offset:r.start}}function Gh(t,{at:e,metadata:n,added:r,layout:B}){let s={key:wt[1],
value:{entries:r}};return n?.node.type==="mapping"&&n.node.entries.length>0?Ur(t,n.node,{entry:s,layout:B}):Ur(t,e.node,
{entry:{key:wt[0],value:{entries:[s]}},layout:B})}function Ur(t,e,{entry:n,layout:r,before:B=0}){if(e.entries.length===0){
let{contentStart:o}=e,a=R(b({},en(t,e,r)),{indent:"",lineBreak:Je(t,o)});return[{start:o,end:z(t,e),text:It({entries:[n]},
a)}]}let s=_e(e,n.key);if(s!==void 0)return rc(t,{mapping:e,entry:s},{value:n.value,layout:r});let i={add:[n],before:e.entries.
length>B?B:0,update:new Map,remove:new Set};return Pr(t,e,{changes:i,layout:r})}function vh(t,e){if(t.duplicate!==void 0)
return{type:"duplicate",offset:t.duplicate};let n=t.at;for(let r of wt){let B=Ln(n,[r]);if(B!==void 0)return B;let s=I(n,
r);if(s!==void 0&&s.node.type!=="mapping"&&!We(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`meta\
data.${r}`};n=s}return Ln(n,e.map(({key:r})=>r))}function Ln(t,e){if(t===void 0)return;let{node:n,shared:r}=t;if(r)return{
type:"shared",offset:n.start};if(n.type!=="mapping")return;let B=Jr(t,e);if(B!==void 0)return B;if(!n.merges&&!Ph(n))return;
let s=He(n);for(let i of e){let o=s.get(i);if(o===void 0)continue;if(o.merged||o.entry.key.aliased||o.entry.value.aliased)
return{type:"shared",offset:o.entry.key.start}}}function Jr(t,e){if(t?.node.type!=="mapping"||t.node.duplicates===void 0)
return;let n=new Set(e),r=t.node.duplicates.find(({name:B})=>B!==void 0&&n.has(B));return r&&{type:"duplicate",offset:r.
key.start}}function Ph(t){return t.alone!==void 0?!1:t.entries.some(({key:e,value:n})=>e.aliased||n.aliased)}var Hh=/^[0-9a-f]{40}$/;function Tn(t,e){return ne(I(I(t,"spec"),e))}function $r(t){let e=[];for(let n of["containers","\
initContainers"])for(let[r,B]of Tn(t.at,n).entries())for(let[s,i]of ne(I(B,"env")).entries()){let o=_h(i);o!==void 0&&e.
push(R(b({},o),{list:n,container:r,index:s}))}return e}function _h(t){let e=W(I(t,"name"));if(e?.startsWith(pB)!==!0)return;
let n=Di(e),r=W(I(t,"value"))??"";if(!(n===void 0||!Hh.test(r)||I(t,"valueFrom")!==void 0))return{kind:n,name:e,value:r}}
function ic(t){let e,n=new Map;return({name:r,container:B})=>{let s=n.get(B);if(s!==void 0)return s.get(r);e??=Tn(t,"con\
tainers");let i=ne(I(e[B],"env")),o=new Map(i.map(a=>[W(I(a,"name")),a]));return n.set(B,o),o.get(r)}}function oc(t,e,n){let{text:r}=t.doc.file,B=[],s={containers:Tn(t.at,"containers"),initContainers:Tn(t.at,"initContainer\
s")};for(let i of e){let o=s[i.list][i.container];if(o?.node.type!=="mapping")continue;let a=Uh(t,i.list)??Jh(o,i);if(a!==
void 0)return{obstacle:a};let l=Kr(r,t.at.node,Kh(r,t.at)),c=$h(r,o.node,{change:i,side:n,layout:l});if("obstacle"in c)return c;
for(let u of c.edits)B.push(u)}return{edits:B}}function Kh(t,e){let n=I(e,"spec")?.node,r=n?.type==="mapping"?_e(n,"cont\
ainers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(0,de(t,r.value.contentStart)-de(t,r.key.start))}
function Uh({at:t,duplicate:e},n){return e!==void 0?{type:"duplicate",offset:e}:Jr(t,["spec"])??Jr(I(t,"spec"),[n])}function Jh(t,e){
let n=Ln(t,["env"]);if(n!==void 0)return n;let r=I(t,"env");if(r?.shared===!0)return{type:"shared",offset:r.node.start};
if(!(r===void 0||We(r))){if(r.node.type!=="sequence")return{type:"invalid",offset:r.node.start,field:"env"};for(let B of[
...e.update.keys(),...e.remove]){let s=r.node.items[B];if(s===void 0)continue;if(s.type!=="mapping"||s.aliased)return{type:"\
shared",offset:s.start};let o=Ln({node:s,shared:!1},["name","value"]);if(o!==void 0)return o}}}function $h(t,e,{change:n,
side:r,layout:B}){let s=n.add.map(({name:a,value:l})=>[{key:"name",value:a,plain:!0},{key:"value",value:l}]),i=_e(e,"env"),
o=i?.value;return i===void 0||o?.type!=="sequence"||o.items.length===0?s.length===0?{edits:[]}:{edits:Ur(t,e,{entry:{key:"\
env",value:{items:s}},layout:B,before:1})}:s.length===0&&o.items.every((a,l)=>n.remove.has(l))?As(t,e,{entry:i,layout:B}):
{edits:jh(t,o,{change:n,added:s,side:r,layout:B})}}function jh(t,e,{change:n,added:r,side:B,layout:s}){let i=[];for(let[
C,p]of n.update){let h=e.items[C],E=h?.type==="mapping"?_e(h,"value"):void 0;E!==void 0&&i.push(...Te(t,Fn(t,E),`"${p}"`))}
let o=B==="first"?0:e.items.length-1,a=r.length>0&&n.remove.has(o)?o:void 0;r.length>0&&i.push(...(e.flow?Yh:Wh)(t,e,{added:r,
side:B,layout:s,reuse:a}));let l=e.items.map((C,p)=>{let h=n.remove.has(p)&&p!==a,E=bt(t,e,p),A=e.flow?C.start:h?xr(t,e,
p):0;return{end:E,isGone:h,tokens:h?Zt(t,{start:A,end:E},[C]):[]}}),c=e.flow?vr(t,l):l.flatMap(C=>C.tokens);for(let C of wn(
t,c))i.push(C);if(e.flow||n.remove.size===0)return i;let u=e.items.map((C,p)=>({node:C,isGone:n.remove.has(p)}));return tt(
t,u,{edits:i,column:de(t,e.contentStart)})}function Wh(t,e,{added:n,side:r,layout:B,reuse:s}){let i=" ".repeat(de(t,e.contentStart)),
o=Je(t,e.contentStart),a=n.map(l=>ys(l,i,B).join(o));if(s!==void 0){let l=xr(t,e,s),c=e.items[s],u=Zt(t,{start:l,end:bt(
t,e,s)},c===void 0?[]:[c]);return Te(t,u,a.join(o).slice(i.length))}if(r==="first"){let l=e.contentStart,c=a.map(u=>`${u.
slice(i.length)}${o}${i}`).join("");return[{start:l,end:l,text:c}]}return[Ss(t,bt(t,e,e.items.length-1),a)]}function Yh(t,e,{
added:n,side:r,layout:B,reuse:s}){let[i]=e.items;if(i===void 0)return[];let o=ve(t,e.contentStart+1),a=i.type==="mapping"&&
At(t,i)?en(t,i,B):void 0,l=t.slice(ge(t,o),o),c=fe(l,0,l.length),u={isPretty:a?.isPretty??!1,isCompact:a?.isCompact??!1,
isPadded:a?.isPadded??!1,quotesKeys:a?.quotesKeys??!1,step:B.flowStep,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:Je(t,o)},
C=c?`,${u.lineBreak}${l}`:u.isCompact?",":", ",p=n.map(A=>It({entries:A},u));if(s!==void 0){let A=e.items[s];if(A===void 0)
return[];let L=Zt(t,{start:A.start,end:z(t,A)},[A]);return Te(t,L,p.join(C))}if(r==="first")return[{start:o,end:o,text:p.
map(A=>A+C).join("")}];let h=bt(t,e,e.items.length-1),E=t.charAt(h-1)===":"?" ":"";return[{start:h,end:h,text:E+p.map(A=>C+
A).join("")}]}function Os(t,e){let n=t.isNamed||t.references.length>0;return t.rule!==void 0&&n&&!e.pruneMissing}function jr(t,e){switch(t.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${t.reason}`};default:return Os(t,e)?{type:"kept"}:t.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:t.rule===void 0?"removed: opt-out":"removed: missing"}}}function bs(t,{selection:e,
settings:n,isCheck:r,drafts:B,place:s}){return!t.startsWith(qe)||n.hashKey!==void 0||n.rekey?!1:(B.push(F.hashKeyMissing(
s,e.workload.id,r)),!0)}import{hash as qh}from"node:crypto";var Qh=63,Vh=46,zh=16,ac={ConfigMap:"configmap",Secret:"secret"};function lc(t,e,n){
return`${ac[t]}.${n}/${Wr(e)}`}function Is(t){return`${t}/config-digest`}function Wr(t){return t.length<=Qh?t:`${t.slice(
0,Vh)}.${qh("sha256",t,"hex").slice(0,zh)}`}function tn(t,e){if(t.includes(e)){if(t===Is(e))return"single";for(let n of[
"ConfigMap","Secret"]){let r=`${ac[n]}.${e}/`;if(t.startsWith(r))return{kind:n,short:t.slice(r.length)}}}}function cc(t,{context:e,drafts:n}){let{settings:r,digests:B,isCheck:s}=e,i=new Map,o=new Map;for(let{source:u,keys:C}of r.
form==="env-vars"?[]:t.selected){let p=V(u.id),h=B.accepted(u,C);i.set(p,h),o.set(p,h[0])}let a=Xh(t,{settings:r,known:i}),
l={selection:t,settings:r,isCheck:s,drafts:n,changes:[],states:new Map,digests:o,isLocked:!1,isSingleLocked:!1,wanted:a,
longNames:void 0};if(ws(t.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[C,p]of Zh(t,u))eg(C,{work:l,place:p,
domains:u})}for(let[u,{value:C,source:p}]of[...a].toSorted(([h],[E])=>Ye(h,E)))l.isSingleLocked||l.isLocked&&p?.kind!=="\
ConfigMap"||(kn(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:C,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function Xh(t,{settings:e,known:n}){if(n.size===0)return new Map;if(e.form==="single"){let B=i=>Oi(t.selected.map(({source:{
id:o}})=>{let[a="",...l]=n.get(V(o))??[];return[`${o.kind.toLowerCase()}/${o.name}`,l[i-1]??a]})),s=e.otherHashKeys.map(
(i,o)=>B(o+1));return new Map([[Is(e.stampDomain),{value:B(0),others:s,source:void 0}]])}let r=new Map;for(let{source:B}of t.
selected){let{id:s}=B,[i="",...o]=n.get(V(s))??[];r.set(lc(s.kind,s.name,e.stampDomain),{value:i,others:o,source:s})}return r}
function ws({annotations:t},{stampDomain:e,oldStampDomains:n}){for(let r of t.keys())if(tn(r,e)!==void 0||n.some(B=>tn(r,
B)!==void 0))return!0;return!1}function Zh({template:t},e){let n=B=>e.some(s=>tn(B,s)!==void 0),r=I(I(t.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...He(r)].filter(([B])=>n(B)).map(([B,{entry:s}])=>[B,{file:t.doc.file,
offset:s.key.start}])}function eg(t,{work:e,place:n,domains:r}){let{selection:B,settings:s,drafts:i}=e,o=B.template.annotations.
get(t)??"",a=r.find(p=>tn(t,p)!==void 0)??s.stampDomain,l=tn(t,a);if(l===void 0)return;let c=a===s.stampDomain;if(!Ai.test(
o)){if(!c)return;let p=e.wanted.get(t);p!==void 0&&kn(e,p.source,"foreign"),e.wanted.delete(t),i.push(F.stampForeign(n,B.
workload.id,t));return}let u={selection:B,settings:s,isCheck:e.isCheck,drafts:i,place:n},C={key:t,value:o,place:n,lock:u};
l==="single"?Bg(C,e):rg(R(b({},C),{kind:l.kind,name:tg(e,l)}),e)}function tg(t,{kind:e,short:n}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(n))return n;let{selection:r}=t;return t.longNames??=ng(r),t.longNames.get(n)??r.nameBehind(e,n,Wr)??n}function ng({
verdicts:t}){let e=t.map(n=>("source"in n?n.source.id:n.id).name);return new Map(e.map(n=>[Wr(n),n]).filter(([n,r])=>n!==
r))}function rg(t,e){let{key:n,value:r,kind:B,name:s}=t,i={kind:B,name:s},o=e.selection.judge(B,s),a=jr(o,e.settings);if(a.
type!=="leave")if(a.type==="kept")kn(e,i,"kept"),e.drafts.push(F.stampKept(t.place,e.selection.workload.id,i));else if(a.
type==="remove"){if(o.type==="refused"&&o.reason==="renamed"){let l={key:n,source:o.source.id};e.drafts.push(F.stampedInBase(
t.place,e.selection.workload.id,l))}Fs(e,{key:n,reason:a.reason,source:i})}else B==="Secret"&&bs(r,t.lock)?uc(e,i):Cc({key:n,
value:r,source:i},e)}function Bg({key:t,value:e,lock:n,place:r},B){let{selection:s,settings:i}=B,o=s.selected,a=s.verdicts.
filter(p=>p.type==="missing"&&Os(p,i)),[l]=a;if((o.some(({source:p})=>p.id.kind==="Secret")||a.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&bs(e,n)){uc(B,void 0);return}if(B.wanted.has(t)){Cc({key:t,value:e,source:void 0},B);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=Nt.some(p=>s.judge(p,"").type==="out-of-scope");if(o.length===
0&&u)return;if(o.length===0&&l?.type==="missing"){B.drafts.push(F.stampKept(r,s.workload.id,l.id));return}let C=o.length===
0?sg(s):"form";Fs(B,{key:t,reason:C,source:void 0})}function uc(t,e){t.isLocked=!0,t.isSingleLocked||=e===void 0,kn(t,e,
"blocked")}function sg(t){let e=t.verdicts.find(n=>n.type==="refused");return e?.type==="refused"?`removed: ${e.reason}`:
"removed: opt-out"}function Cc({key:t,value:e,source:n},r){let B=r.wanted.get(t);if(B===void 0){Fs(r,{key:t,reason:"form",
source:n});return}r.wanted.delete(t);let s=B.others.includes(e);s&&n!==void 0&&r.digests.set(V(n),e);let i=B.value===e||
s;if(kn(r,n,i?"fresh":"stale"),i)return;let o=B.value.startsWith(qe)===e.startsWith(qe)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:t,value:B.value,reason:o,source:n})}function Fs(t,{key:e,reason:n,source:r}){t.changes.
push({action:"remove",form:"annotation",key:e,value:void 0,reason:n,source:r})}function kn(t,e,n){if(e===void 0)for(let{
source:r}of t.selection.selected)t.states.set(V(r.id),n);else t.states.set(V(e),n)}var Ls={changes:[],states:new Map,digests:new Map,edits:[]};function dc(t,{context:e,drafts:n}){let{settings:r,digests:B}=e,
s=r.form==="env-vars",i=$r(t.template);if(!s&&i.length===0)return Ls;let o=s?ig(t,{digests:B,drafts:n}):new Map,a=new Map(
[...o.values()].map(({source:u,value:C})=>[V(u),C])),l={selection:t,settings:r,wanted:o,drafts:n,changes:[],states:new Map,
buckets:new Map,verdicts:i.length===0?new Map:ug(t)};for(let u of i.toReversed())ag(u,l);let c=ic(t.template.at);for(let u of[
...o.values()].toSorted((C,p)=>Ye(C.name,p.name))){let C=c(u);if(C!==void 0){let p={file:t.template.doc.file,offset:C.node.
start};n.push(F.variableForeign(p,t.workload.id,u.name)),l.states.set(V(u.source),"foreign");continue}l.states.set(V(u.source),
"absent"),Ns(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:a,edits:dg(l.buckets)}}
function ig(t,{digests:e,drafts:n}){let r=new Map,{workload:B}=t;for(let s of t.selected){let{id:i}=s.source,o=un(i.kind,
i.name),a=r.get(o);if(a!==void 0){let l=[a.source.name,i.name];n.push(F.envCollision(B.place,B.id,{variable:o,names:l}))}
r.set(o,{name:o,value:e.reloader(s.source),container:og(s),source:i})}return r}function og({references:t}){for(let e of[
"volume","env"]){let n=t.filter(B=>B.via===e),r=n.reduce((B,{containers:[s=1/0]})=>Math.min(B,s),1/0);if(n.length>0)return r===
1/0?0:r}return 0}function ag(t,e){let{selection:n,settings:r,wanted:B}=e,s=B.get(t.name);if(s!==void 0&&t.list==="contai\
ners"&&t.container===s.container){B.delete(t.name);let c=s.value===t.value;if(e.states.set(V(s.source),c?"fresh":"stale"),
c)return;Ns(e,t).update.set(t.index,s.value),e.changes.push({action:"update",form:"env-var",key:t.name,value:s.value,reason:"\
content",source:s.source});return}let i=lg(t,e),o=i===void 0?void 0:"source"in i?i.source.id:i.id,a=i===void 0?Cg(t,n):jr(
i,r);if(a.type==="leave")return;if(a.type==="kept"&&o!==void 0){e.states.set(V(o),"kept");let{file:c}=n.template.doc;e.drafts.
push(F.stampKept({file:c,offset:n.workload.place.offset},n.workload.id,o));return}let l=a.type==="remove"?a.reason:"form";
Ns(e,t).remove.add(t.index),e.changes.push({action:"remove",form:"env-var",key:t.name,value:void 0,reason:l,source:o})}function lg({
kind:t,name:e},{selection:n,verdicts:r}){let B=r.get(e);if(B!==void 0)return B;let s=n.nameBehind(t,e,cg[t]);return s===
void 0?void 0:n.judge(t,s)}var cg={ConfigMap:t=>un("ConfigMap",t),Secret:t=>un("Secret",t)};function ug({verdicts:t}){return new Map(
t.toReversed().map(e=>{let{kind:n,name:r}="source"in e?e.source.id:e.id;return[un(n,r),e]}))}function Cg({kind:t},e){return e.
judge(t,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function Ns(t,{list:e,container:n}){
let r=`${e}/${String(n)}`,B=t.buckets.get(r)??{add:[],update:new Map,remove:new Set};return t.buckets.set(r,B),B}function dg(t){
return[...t].map(([e,n])=>{let[r,B]=e.split("/");return R(b({},n),{list:r==="containers"?"containers":"initContainers",container:Number(
B)})})}function hc(t){let e=[],n={context:t,drafts:e};return{plan:r=>pg(r,n),drafts:e}}var fg={changes:[],edits:[],states:new Map,
digests:new Map};function pg(t,{context:e,drafts:n}){if(t.outOfScope!==void 0||hg(t,e.settings)){let{changes:o,edits:a,states:l,
digests:c}=fg;return{selection:t,changes:o,edits:a,states:l,digests:c}}let r=cc(t,{context:e,drafts:n}),B=r.isLocked?Ls:
dc(t,{context:e,drafts:n}),s=gg([...r.changes,...B.changes]),i=[...pc(t,Bc(t.template,r.changes),n)];if(B.edits.length>0){
let o=t.workload.type.isRollout===!0?"last":"first";i.push(...pc(t,oc(t.template,B.edits,o),n))}return mg(t,r.changes,n),
{selection:t,changes:s,edits:i.toSorted((o,a)=>o.start-a.start||o.end-a.end),states:fc(r.states,B.states),digests:fc(r.digests,
B.digests)}}function fc(t,e){return e.size===0?t:new Map([...t,...e])}function hg({isIdle:t,template:e},n){return t&&!ws(
e,n)&&$r(e).length===0}function gg(t){if(!t.some(({reason:n})=>n==="form"))return t;let e="form";return t.map(n=>n.reason===
"added"?R(b({},n),{reason:e}):n)}function pc({workload:t,template:e},n,r){if("edits"in n)return n.edits;let{obstacle:B}=n,
{file:s}=e.doc,i={file:s,offset:B.offset>=0?B.offset:e.at.node.start};return B.type==="shared"?r.push(F.aliasShared(i,t.
id)):B.type==="duplicate"?r.push(F.duplicateKey(i,!0)):r.push(F.templateInvalid(i,t.id,B.field)),[]}function mg({workload:t,
template:e},n,r){if(n.length===0)return;let B=new Map(e.annotations);for(let{key:i,value:o}of n)o===void 0?B.delete(i):B.
set(i,o);let s=0;for(let[i,o]of B)s+=Buffer.byteLength(i)+Buffer.byteLength(o);s>H.annotations&&r.push(F.annotationsTooLarge(
t.place,t.id,s))}function Yr(t,e,n){let r=Ul(e,n);n.isCheck||Dg(r),yg(t);let B=[...n.parsed?.drafts??[]],s=n.parsed?.documents??Na(t,Ci(r),
B),i=di(Eg(s,n),r),o=Ra(i,r),a=Pl(i,o,r),l=wi(r),c=hc({settings:r,digests:l,isCheck:n.isCheck}),u=Mi({catalog:i,scope:o},
{settings:r,digests:l}),C=new Map(t.map(A=>[A,[]]));for(let A of a){let L=c.plan(A);u.see(A);let M=C.get(A.template.doc.
file);for(let q of L.edits)M?.push(q);n.onPlan?.(L)}let p={drafts:u.end()},h=[{drafts:B},i,o,c,l,p],E=[...n.drafts??[],...h.
flatMap(A=>A.drafts)];return{files:t.map(A=>Sg(A,C.get(A)??[])),findings:Fi(E,t,r)}}function*Eg(t,{onDocument:e}){for(let n of t)
e?.(n.doc),yield n}function Dg({otherHashKeys:t}){if(t.length!==0)throw new Y("--hash-key-file is given several times, a\
nd stamps are made with one key: give the new one alone; check and explain take several")}function yg(t){let e=0;for(let{
path:n,text:r}of t)if(e+=r.length,e>H.input)throw new ie("limit","the input is larger than 256 MiB: stamp it in several \
sets",{path:n})}function Sg({path:t,text:e},n){let r;return{path:t,get text(){return r??=$l(e,n)},edits:n}}function qr(t){let{selection:e,changes:n}=t,{workload:r,outOfScope:B}=e,{file:s,offset:i}=r.place;return R(b(b({kind:r.id.
kind,namespace:r.id.namespace,name:r.id.name,path:s.path},Be(s,i)),B===void 0?{}:{outOfScope:B}),{sources:e.verdicts.map(
o=>bg(o,t)),changes:n.map(({action:o,key:a,reason:l,source:c})=>b({action:o,key:a,reason:l},c===void 0?{}:{source:{kind:c.
kind,name:c.name}}))})}var Ag={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"locke\
d"},Og={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the workload \
has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now",random:"its content is different at each render"};function bg(t,{selection:e,states:n,digests:r}){
let B="source"in t?t.source.id:t.id,s=V(B),i=n.get(s),o=i===void 0?"none":Ag[i],a={kind:B.kind,name:B.name,references:Ig(
B,e)},l="rule"in t&&t.rule!==void 0?{rule:t.rule}:{};if(e.outOfScope!==void 0&&t.type!=="refused")return R(b(b({},a),l),
{stamp:"out of scope",why:e.outOfScope});switch(t.type){case"selected":{let c=i==="blocked"?void 0:r.get(s);return R(b(b(
b({},a),l),c===void 0?{}:{digest:c}),{stamp:o})}case"refused":return R(b({},a),{stamp:o,why:Og[t.reason]});case"out-of-s\
cope":return R(b({},a),{stamp:"out of scope",why:t.why});case"ambiguous":return R(b({},a),{stamp:o,why:"kustomize could \
put several names there"});default:return R(b(b({},a),l),{stamp:o,why:"the source is not in this set"})}}function Ig({kind:t,
name:e},{template:n}){let{file:r}=n.doc;return(wg(n).get(V({kind:t,name:e}))??[]).map(({path:s,offset:i})=>b({field:s,path:r.
path},Be(r,i)))}var gc=new WeakMap;function wg(t){let e=gc.get(t);if(e!==void 0)return e;let n=new Map;for(let r of t.references){
let B=V(r),s=n.get(B);s===void 0?n.set(B,[r]):s.push(r)}return gc.set(t,n),n}function mc({selection:t}){if(t.outOfScope!==
void 0&&t.outOfScope!==Ft)return[];let{workload:e}=t;return t.verdicts.filter(r=>r.type==="missing").flatMap(({id:r,rule:B})=>{
if(B===void 0)return[];let{line:s}=Be(e.place.file,e.place.offset),{kind:i,name:o}=r;return[{workload:e.id,source:{kind:i,
name:o},rule:B,path:e.place.file.path,line:s}]})}function Fg(t,e={}){let n=[],r=o=>n.push(qr(o)),{files:B,findings:s}=Yr(Ts(t),e,{isCheck:!1,onPlan:r}),i=!Dc(s);return{ok:i,
files:i?B:[],findings:s,workloads:n}}function Ng(t,e={}){let n=[],r=o=>n.push(qr(o)),{findings:B,files:s}=Yr(Ts(t),e,{isCheck:!0,
onPlan:r}),i=Tg({files:s});return{ok:!i&&!Dc(B),stale:i,findings:B,workloads:n}}function Lg(t,e={}){let n=[],r=[],B=i=>{
n.push(qr(i));for(let o of mc(i))r.push(o)},{findings:s}=Yr(Ts(t),e,{isCheck:!0,onPlan:B});return{workloads:n,unseen:r,findings:s}}
function Tg({files:t}){return t.some(({edits:e})=>e.length>0)}function Dc(t){return t.some(({severity:e})=>e==="error")}
function Ts(t){return typeof t=="string"?[{path:"-",text:t}]:"text"in t?[Ec(t)]:t.map(Ec)}function Ec({path:t,text:e,walked:n}){
return n===void 0?{path:t,text:e}:{path:t,text:e,walked:n}}export{ie as InputError,Y as UsageError,Ng as check,Lg as explain,Fg as stamp};
