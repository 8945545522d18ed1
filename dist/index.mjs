var za=Object.defineProperty,Xa=Object.defineProperties;var Za=Object.getOwnPropertyDescriptors;var Pr=Object.getOwnPropertySymbols;var el=Object.prototype.hasOwnProperty,tl=Object.prototype.propertyIsEnumerable;var _r=(t,e,n)=>e in t?za(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n,I=(t,e)=>{for(var n in e||={})
el.call(e,n)&&_r(t,n,e[n]);if(Pr)for(var n of Pr(e))tl.call(e,n)&&_r(t,n,e[n]);return t},k=(t,e)=>Xa(t,Za(e));var Kr=new WeakMap;function nl(t){let e=Kr.get(t);if(e!==void 0)return e;let n=[0];for(let r=t.text.indexOf(`
`);r!==-1;r=t.text.indexOf(`
`,r+1))n.push(r+1);let B={starts:n,line:0,offset:0,column:1};return Kr.set(t,B),B}function re(t,e){let n=nl(t),B=Bl(n.starts,
e);return B!==n.line&&(n.line=B,n.offset=n.starts[B]??0,n.column=1),n.column+=Ur(t.text,n.offset,e)-Ur(t.text,e,n.offset),
n.offset=e,{line:B+1,column:n.column}}function Bl(t,e){let n=0,B=t.length-1;for(;n<B;){let r=n+B+1>>1;(t[r]??0)<=e?n=r:B=
r-1}return n}function Ur(t,e,n){let B=0;for(let r=e;r<n;r+=1){let i=t.charCodeAt(r);i!==65279&&(i<56320||i>57343)&&(B+=1)}
return B}var nn={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","helm-template":"warning",
"job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"warning","namespace-mismatch":"war\
ning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","pattern-unmatched":"info","referen\
ce-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning","rolls-on-delete":"warning","sourc\
e-after-workload":"warning","source-missing":"info","source-not-deterministic":"warning","stamp-foreign":"warning","stam\
p-kept":"info","stamped-in-base":"warning","template-invalid":"error","workload-missing":"warning"};function v(t,e,n){return{
code:t,severity:nn[t],message:n,place:e}}var Jr=253;function rl(t){return t.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`)}function H(t){return rl(t.length>Jr?`${t.slice(0,Jr)}\u2026`:t)}function il({
file:t,offset:e}){return`${H(t.path)}:${String(re(t,e).line)}`}function R({kind:t,name:e}){return`${H(t)} ${e===""?"(wit\
hout a name)":H(e)}`}var $r=5;function Gt(t){let e=t.length-$r,n=t.slice(0,$r).join(", ");return e>0?`${n} and ${String(
e)} more`:n}var T={aliasShared:(t,e)=>v("alias-shared",t,`the annotations or env of the pod template of ${R(e)} are shar\
ed through a YAML alias or merge key, so a stamp there would change or lose something else; write them out in the pod te\
mplate`),templateInvalid:(t,e,n)=>v("template-invalid",t,`${n} in the pod template of ${R(e)} is not of the type that Ku\
bernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(t,e,n)=>v("annotation-no-effect",t,`annotation\
 ${H(n)} of ${R(e)} only has an effect with Reloader in the cluster; Rollstamp ignores it`),ignoreOnWorkload:(t,e,n)=>v(
"annotation-no-effect",t,`annotation ${H(n)} of ${R(e)} has no effect there: it goes on a ConfigMap or Secret; to leave \
the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(t,e,n)=>v("annotation-not-string",
t,`annotation ${H(n)} of ${R(e)} is not a string and is taken as its text; the API server refuses it: put it in quotes`),
annotationsTooLarge:(t,e,n)=>v("annotations-too-large",t,`with its stamps the pod template of ${R(e)} has ${String(n)} b\
ytes of annotations, Kubernetes takes 262144; use --stamp single`),dataNotBase64:(t,e,n)=>v("data-not-base64",t,`key ${H(
n)} of ${R(e)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(t,e,n)=>v(
"data-not-scalar",t,`${H(n)} of ${R(e)} is not of the type that Kubernetes wants: data, binaryData and stringData map ke\
ys to strings; correct it`),dataNotString:(t,e,n)=>v("data-not-string",t,`key ${H(n)} of ${R(e)} is not a string; its te\
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(t,e)=>k(I({},v("duplicate\
-key",t,e?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:e?"error":"warning"}),joinedObjects:t=>v("duplicate-key",t,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(t,e,n)=>v("duplic\
ate-key",t,`key ${H(n)} of ${R(e)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(t,e,n)=>k(I({},v("duplicate-object",t,`${R(e)} in namespace ${H(e.namespace)} is in \
the set ${n.copies===2?"twice":`${String(n.copies)} times`} (first at ${il(n.first)}); ${n.isSource?`this one counts${n.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:n.isError?"error":"warning"}),envCollision:(t,e,n)=>v("env-collision",t,`${Gt(n.
names.map(H))} share the variable ${n.variable} in ${R(e)}; rename one, or use --reload-strategy annotations`),flagNoEffect:t=>v(
"flag-no-effect",{path:""},`${t.join(", ")}: only Reloader in the cluster can act on ${t.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${t.length===1?"it":"them"}`),variableNoEffect:t=>v("flag-no-effect",{path:""},`${Gt(t.map(H))}\
: no option reads ${t.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(t,e,n)=>k(I({},v("hash-key-missing",t,`a stamp of ${R(e)} was mad\
e with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests wit\
h --rekey`)),{severity:n?"info":"error"}),helmTemplate:t=>v("helm-template",{path:t},"skipped: this is a Helm template, \
not a manifest; name the directory that the output of helm template is written to instead, or leave this file out with -\
-exclude"),jobImmutable:(t,e)=>v("job-immutable",t,`${R(e)} cannot change once it is applied, so it is not stamped; anno\
tate it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`),keyMissing:(t,e,n)=>v(
"key-missing",t,`${R(e)} uses key ${H(n.key)} of ${R(n.source)}, which has no such key; its pods will not start: add the\
 key, or set optional: true`),listInList:t=>v("list-in-list",t,"a list stands in a list, which Kubernetes does not unpac\
k; move its items up"),nameInvalid:(t,e)=>v("name-invalid",t,`${R(e)} has a name that Kubernetes refuses, so it is never\
 stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(t,e,n)=>{let{source:B}=n,
r=n.workloadIsDefault?`${R(e)} has no namespace, taken as ${H(e.namespace)}; ${R(B)} is in ${H(B.namespace)}: pass --nam\
espace ${H(B.namespace)}`:`${R(e)} is in ${H(e.namespace)}; ${R(B)} has no namespace, taken as ${H(B.namespace)}: pass -\
-namespace ${H(e.namespace)}`;return v("namespace-mismatch",t,r)},namespaceUnknown:(t,e)=>v("namespace-unknown",t,`the l\
abels of namespace ${H(e)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pas\
s --namespace-labels '${H(e)}=key=value'`),notRendered:(t,e)=>v("not-rendered",{path:t},`holds ${H(e)}, so it is the sou\
rce of a render, not a render; name the directory that the output of ${e==="Chart.yaml"?"helm template":"kustomize build"}\
 is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(t,e,n)=>v("patte\
rn-invalid",t,`part ${String(n.part)} of annotation ${H(n.key)} of ${R(e)} is not a regular expression that Go (RE2) com\
piles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(t,e,n)=>v("pattern-unmatched",t,`\
part ${String(n.part)} of annotation ${H(n.key)} of ${R(e)} matches nothing in namespace ${H(e.namespace)} of this set`),
referenceAmbiguous:(t,e,n)=>k(I({},v("reference-ambiguous",t,`${R(n.source)} in ${R(e)} could mean ${Gt(n.candidates.map(
({name:B})=>H(B)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:n.
isRenamed?"error":"warning"}),referenceNotRewritten:(t,e,n)=>v("reference-not-rewritten",t,`kustomize changes the name o\
f ${R(n)}, but not where ${R(e)} refers to it; add a nameReference for ${H(e.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(t,e)=>v("rollout-restart",t,`${R(e)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(t,e)=>v("\
rolls-on-delete",t,`${R(e)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(t,e,n)=>v(
"source-after-workload",t,`${R(n)} is applied after ${R(e)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(t,e,n)=>k(I({},v("source-missing",t,`${R(e)} is not in names\
pace ${H(e.namespace)} of this set, so ${Gt(n.workloads.map(H))} ${n.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:n.severity}),sourceNotDeterministic:(t,e,n)=>v("so\
urce-not-deterministic",t,`${R(e)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${Gt(n.map(H))} ${n.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(t,e,n)=>v("stamp-foreign",t,`annotation ${H(n)} in the pod t\
emplate of ${R(e)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(t,e,n)=>v("stamp-kept",t,`the stamp of ${R(n)} in ${R(e)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(t,e,n)=>v("stamped-in-base",t,`stamp ${H(n.key)} of ${R(e)} was ma\
de in a base, before its source became ${R(n.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(t,e,n)=>v("stamp-foreign",t,`variable ${H(n)} of ${R(e)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(t,e,n)=>v(
"workload-missing",t,`${R(e)} takes its pod template from ${H(n)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};import{Buffer as CB,isUtf8 as jr}from"node:buffer";var sl=2n**64n-1n,ol=64,al=new Set(["1","t","T","TRUE","true","True"]),
Yr=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function dB(t){let e=0,n=t.length;for(;e<n&&Yr.has(t.charAt(e));)e+=1;for(;n>e&&Yr.has(t.charAt(n-1));)n-=1;return e===0&&
n===t.length?t:t.slice(e,n)}function fB(t){return t.split(",").map(dB).filter(e=>e!=="")}function pB(t){return al.has(t)}
function hB(t){let e=/^([-+]?)([0-9]+)$/.exec(t),n=e===null?void 0:Mt(e[1]??"","",e[2]??"");return n!==void 0&&xt(n)?n:void 0}
function gB(t){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(t);if(e===null)
return;let[,n="",B,r,i,s=""]=e;return B!==void 0?Mt(n,"0x",B):r!==void 0?Mt(n,"0b",r):i!==void 0?Mt(n,"0o",i):Mt(n,"",s)}
function Mt(t,e,n){let B=n.replace(/^0+/,"");if(B==="")return 0n;if(B.length>ol)return;let r=BigInt(e+B);if(t==="")return r<=
sl?r:void 0;let i=t==="-"?-r:r;return xt(i)?i:void 0}function xt(t){return BigInt.asIntN(64,t)===t}function Wr(t){let e=Math.
fround(t);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===0)return Object.is(e,-0)?
"-0":"0";let n=e<0?"-":"",[B,r]=ll(Math.abs(e));if(r<-4||r>=6){let s=B.length>1?`.${B.slice(1)}`:"",o=String(Math.abs(r)).
padStart(2,"0");return`${n}${B.charAt(0)}${s}e${r<0?"-":"+"}${o}`}if(r<0)return`${n}0.${"0".repeat(-r-1)}${B}`;let i=B.slice(
0,r+1).padEnd(r+1,"0");return B.length>r+1?`${n}${i}.${B.slice(r+1)}`:n+i}function ll(t){for(let e=1;;e+=1){let[n="",B=""]=t.
toExponential(e-1).split("e"),r=Number(n.replace(".","")),i=cl(t,e)&&r%2===1?[-1,0]:[0,1,-1];for(let s of i){let o=String(
r+s),a=+`${o}e${Number(B)-e+1}`;if(o.length===e&&Math.fround(a)===t)return[o,Number(B)]}}}function cl(t,e){let[n=""]=t.toExponential(
e+20).split("e");return/50{20}$/.test(n)}function Bn(t){let e=/[\r\n]/.test(t)?t.replace(/[\r\n]+/g,""):t;if(!(e.length%
4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return CB.from(e,"base64")}function qr(t){if(jr(t))return CB.from(t.buffer,t.byteOffset,
t.length).toString("utf8");let e=[];for(let n=0;n<t.length;){let B=[1,2,3,4].find(r=>jr(t.subarray(n,n+r)))??0;e.push(B===
0?"\uFFFD":CB.from(t.subarray(n,n+B)).toString("utf8")),n+=Math.max(B,1)}return e.join("")}var ul="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",He=class extends Error{name="Select\
orError"};function $e(t){return t.length<=253&&Cl.test(t)}var Cl=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
dl=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,fl=63;function Qr(t){let e=t.flatMap(r=>r.split(",")).map(pl).join(","),
n=new mB(e),B=[];if(n.peek()==="")return B;for(;;){B.push(hl(n));let r=n.take();if(r==="")return B;r!==","&&n.fail(r,"a \
comma or the end")}}function pl(t){let[e="",n]=t.split("=");if(n==="*")return e;let[B="",r]=t.split(":");return r===void 0?
t:r==="*"?B:`${B}=${r}`}var mB=class{#t;#e=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#B;constructor(e){this.#t=
e,this.#B=this.#n()}#n(){return this.#e.exec(this.#t)?.[1]??""}peek(){return this.#B}take(){let e=this.#B;return this.#B=
e===""?"":this.#n(),e}fail(e,n){let B=e===""?"the end":JSON.stringify(e);throw new He(`the label selector ${JSON.stringify(
this.#t)} has ${B} where ${n} is expected; allowed are ${ul}`)}};function DB(t){return!/^(?:[=!(),<>].*)?$/.test(t)}function hl(t){
let e=t.peek()==="!";e&&t.take();let n=t.take();if(DB(n)||t.fail(n,"a label key"),El(n),e)return{operator:"absent",key:n};
if(t.peek()===""||t.peek()===",")return{operator:"exists",key:n};let B=t.take();switch(B){case"in":case"notin":return{operator:B,
key:n,values:ml(t,n)};case"=":case"==":return{operator:"in",key:n,values:[EB(t,n)]};case"!=":return{operator:"notin",key:n,
values:[EB(t,n)]};case">":case"<":return{operator:B===">"?"above":"below",key:n,limit:gl(t,n)};default:return t.fail(B,"\
an operator")}}function EB(t,e){if(t.peek()===""||t.peek()===",")return"";let n=t.take();return DB(n)||t.fail(n,"a label\
 value"),Vr(e,n)}function gl(t,e){let n=EB(t,e),B=hB(n);if(B!==void 0)return B;throw new He(`label ${e} is compared with\
 ${JSON.stringify(n)}; > and < take a whole number of at most 64 bits`)}function ml(t,e){let n=t.take();n!=="("&&t.fail(
n,'"("');let B=[];for(;;){B.push(DB(t.peek())?Vr(e,t.take()):"");let r=t.take();if(r===")")return B;r!==","&&t.fail(r,'a\
 comma or ")"')}}function El(t){let e=t.split("/"),n=e.at(-1)??"",B=e.length>1?e.slice(0,-1).join("/"):void 0;if(!zr(n)||
B!==void 0&&!$e(B))throw new He(`${JSON.stringify(t)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function Vr(t,e){if(zr(
e))return e;throw new He(`${JSON.stringify(e)} is no value for label ${t}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function zr(t){return t.length<=fl&&dl.test(t)}function yB(t,e){return t.every(
n=>Dl(n,e.get(n.key)))}function Dl(t,e){switch(t.operator){case"exists":return e!==void 0;case"absent":return e===void 0;case"\
in":return e!==void 0&&t.values.includes(e);case"notin":return e===void 0||!t.values.includes(e);case"above":case"below":{
let n=e===void 0?void 0:hB(e);return n===void 0?!1:t.operator==="above"?n>t.limit:n<t.limit}}}var Xr="internal.config.kubernetes.io",SB={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function ti(t){let e=r=>t.
get(`${Xr}/${r}`)?.split(",")??[],n={previousNames:e("previousNames"),prefixes:e("prefixes"),suffixes:e("suffixes"),isHashed:t.
get(`${Xr}/needsHashSuffix`)==="enabled"};return n.previousNames.length>0||n.prefixes.length>0||n.suffixes.length>0||n.isHashed?
n:SB}function ni({id:t,history:e}){return e.isHashed?[...e.previousNames,t.name]:e.previousNames}function Bi(t,e){if(t.length<
2)return t;let n=t.filter(({history:r})=>Zr(r,e,!0)),B=n.length>1?n.filter(({history:r})=>Zr(r,e,!1)):n;return new Set(B.
map(({id:r})=>r.name)).size>1?B:B.slice(0,1)}function Zr(t,e,n){return ei(t.prefixes,e.prefixes,n)&&ei(t.suffixes,e.suffixes,
n)}function ei(t,e,n){if(t.length===0||e.length===0)return n||t.length===e.length;let[B,r]=t.length<=e.length?[t,e]:[e,t];
return B.every((i,s)=>i===r[r.length-B.length+s])}function ie(t,e){return t.type==="alias"?ie(t.target,!0):{node:t,shared:e||t.aliased}}function ri(t,e){let{node:n}=ie(e,
!0);if(n.type==="sequence")for(let B of n.items.toReversed())ri(t,B);else if(n.type==="mapping")for(let[B,{entry:r}]of De(
n))t.set(B,{entry:r,merged:!0})}function De(t){let e=new Map;for(let n of t.entries)n.name!==void 0?e.set(n.name,{entry:n,
merged:!1}):t.merges&&n.isMerge&&ri(e,n.value);return e}function ii(t){let e=t.merges?t.entries.filter(n=>n.name===void 0):
[];return De(k(I({},t),{entries:e}))}function b(t,e){if(t?.node.type!=="mapping")return;let{node:n}=t;if(n.merges){let r=De(
n).get(e);return r&&ie(r.entry.value,t.shared||r.merged)}let B=n.find===void 0?Re(n,e)?.value:n.find(e);return B&&ie(B,t.
shared)}function Re(t,e){for(let n=t.entries.length-1;n>=0;n-=1){let B=t.entries[n];if(B?.name===e)return B}}function V(t,e){
let n=t;for(let B of e)n=b(n,B);return n}function ce(t){return t?.node.type!=="sequence"?[]:t.node.items.map(e=>ie(e,t.shared))}
function J(t){return t?.node.type==="scalar"&&t.node.resolved==="string"?t.node.text:void 0}function Pe(t){return t===void 0||
t.node.type==="scalar"&&t.node.resolved==="null"}function AB(t){return t?.node.type==="scalar"&&t.node.resolved==="bool"&&
/^(?:y|yes|on|true)$/i.test(t.node.text)}var yl="argocd.argoproj.io/hook",si="helm.sh/hook",Sl="argocd.argoproj.io/sync-wave",Al="helm.sh/hook-weight",Ol=new Map(
[["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post-upgrade",2]]);function je(t){
return(t??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}var Il={phase:1,wave:0};function OB(t){if(t.size===0)return Il;
let e=[...je(t.get(yl)),...je(t.get(si))],n=e.flatMap(i=>Ol.get(i)??[]),B=t.has(si),r=t.get(Sl)??(B?t.get(Al):void 0);return{
phase:e.length===0?1:n.length===0?void 0:n.reduce((i,s)=>Math.min(i,s)),wave:/^[+-]?\d+$/.test(r??"")?Number(r):0}}function oi(t,e){
return t.phase===void 0||e.phase===void 0?!1:t.phase===e.phase?t.wave>e.wave:t.phase>e.phase}var li=["containers","initContainers"],Fl=[{list:"env",path:["valueFrom","configMapKeyRef"],kind:"ConfigMap",key:"key"},
{list:"env",path:["valueFrom","secretKeyRef"],kind:"Secret",key:"key"},{list:"envFrom",path:["configMapRef"],kind:"Confi\
gMap"},{list:"envFrom",path:["secretRef"],kind:"Secret"}],bl=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"s\
ecret",name:"secretName",kind:"Secret"}],wl=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"name",
kind:"Secret"}];function ci(t){return[...Nl(t),...Tl(t,Ll(t))]}function*Nl(t){for(let e of li)for(let[n,B]of ce(b(t,e)).
entries()){let r=e==="containers"?[n]:[];for(let{list:i,path:s,kind:o,key:a}of Fl)for(let[l,c]of ce(b(B,i)).entries()){let u=V(
c,s),f=J(b(u,"name"));if(u===void 0||f===void 0||f==="")continue;let p=a===void 0?void 0:J(b(u,a));yield{kind:o,name:f,keys:a===
void 0?void 0:p===void 0?[]:[p],optional:AB(b(u,"optional")),path:`spec.${e}[${String(n)}].${i}[${String(l)}].${s.join("\
.")}`,offset:u.node.start,via:"env",containers:r}}}}function Ll(t){let e=new Map;for(let n of li)for(let[B,r]of ce(b(t,n)).
entries())for(let i of ce(b(r,"volumeMounts"))){let s=J(b(i,"name"));if(s===void 0)continue;let o=e.get(s)??[];n==="cont\
ainers"&&o.push(B),e.set(s,o)}return e}function*Tl(t,e){for(let[n,B]of ce(b(t,"volumes")).entries()){let r=e.get(J(b(B,"\
name"))??"");if(r===void 0)continue;let i=`spec.volumes[${String(n)}]`;yield*ai(B,bl,{path:i,containers:r});for(let[s,o]of ce(
V(B,["projected","sources"])).entries()){let a=`${i}.projected.sources[${String(s)}]`;yield*ai(o,wl,{path:a,containers:r})}}}
function*ai(t,e,{path:n,containers:B}){for(let{field:r,name:i,kind:s}of e){let o=b(t,r),a=J(b(o,i));if(o===void 0||a===void 0||
a==="")continue;let l=ce(b(o,"items")).flatMap(c=>J(b(c,"key"))??[]);yield{kind:s,name:a,keys:l.length===0?void 0:l,optional:AB(
b(o,"optional")),path:`${n}.${r}`,offset:o.node.start,via:"volume",containers:B}}}var Ye=["spec","template"],ui=["spec","updateStrategy","type"],IB=[{group:"apps",kind:"Deployment",template:Ye,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Ye,updateStrategy:ui,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Ye,
updateStrategy:ui,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Ye},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Ye,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Ye,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Ye,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function FB(t){let e=t.indexOf("/");return e===-1?"":t.slice(0,e)}function Ci(t){let e=new Set(["ConfigMap","Secret",...t.kinds.map(({kind:n})=>n)]);return t.namespaceSelector!==void 0&&
e.add("Namespace"),n=>e.has(n)}function di(t,e){let n=Gl(t),B=new Map,r=[],i=new Map,s=new Map;for(let o of t.manifests){
if(e.functionInput!==void 0&&kl(o))continue;let{kind:a}=o,l=FB(o.apiVersion),c=e.kinds.find(u=>u.kind===a&&u.group===l);
if(c!==void 0){let u=xl(o,{type:c,settings:e,drafts:n});r.push(u),Pl(u,s,n)}else if(l===""&&(a==="ConfigMap"||a==="Secre\
t"))Ml(o,{kind:a,settings:e,drafts:n,sources:B});else if(l===""&&a==="Namespace"){let u=bB(V(o.at,["metadata","labels"])).
values;i.set(pi(o)??"",u)}}return{sources:[...B.values()],workloads:r,namespaceLabels:i,drafts:n}}var Rl="config.kuberne\
tes.io/local-config";function kl({at:t}){return J(V(t,["metadata","annotations",Rl]))==="true"}function fi(t,{functionInput:e}){
return e===void 0?SB:ti(t)}function Gl(t){let e=[];for(let{file:n,duplicates:B}of t.documents)for(let{key:r,name:i}of B){
let s={file:n,offset:r.start},o=i==="apiVersion"||i==="kind";e.push(o?T.joinedObjects(s):T.duplicateKey(s,!1))}return e}
function pi(t){return rn(V(t.at,["metadata","name"]))}function rn(t){return t?.node.type==="scalar"&&t.node.resolved!=="\
null"?t.node.text:void 0}function hi({doc:t,at:e}){let n=V(e,["metadata","name"])?.node,B=n!==void 0&&n.start>=0?n.start:
e.node.start;return{file:t.file,offset:B}}var gi={values:new Map,odd:[]};function bB(t){if(t?.node.type!=="mapping"||t.node.
entries.length===0)return gi;let e=new Map,n=[];for(let[B,{entry:r}]of De(t.node)){let{node:i}=ie(r.value,!1),s=i.type===
"scalar"&&i.resolved==="null";e.set(B,i.type==="scalar"&&!s?i.text:""),!s&&J({node:i,shared:!1})===void 0&&n.push({name:B,
offset:r.key.start})}return{values:e,odd:n}}function wB(t,e,{object:n,drafts:B}){let{values:r,odd:i}=bB(e);for(let{name:s,
offset:o}of i)B.push(T.annotationNotString({file:t.doc.file,offset:o},n,s));return r}function mi(t,e){let n=rn(V(t.at,["\
metadata","namespace"]))??"";return n===""?{namespace:e.namespace,hasNamespace:!1}:{namespace:n,hasNamespace:!0}}function Ml(t,{
kind:e,settings:n,drafts:B,sources:r}){let i=V(t.at,["metadata","name"]),s=rn(i);if(s===void 0)return;let{namespace:o,hasNamespace:a}=mi(
t,n),l={kind:e,namespace:o,name:s},c=hi(t);if(J(i)===void 0||!$e(s)){B.push(T.nameInvalid(c,l));return}let u=wB(t,V(t.at,
["metadata","annotations"]),{object:l,drafts:B}),f=`${e}/${o}/${s}`,p=r.get(f);r.delete(f),r.set(f,{id:l,place:c,hasNamespace:a,
annotations:u,labels:n.resourceLabelSelector===void 0?gi.values:bB(V(t.at,["metadata","labels"])).values,order:OB(u),at:t.
at,history:fi(u,n),hidden:p})}function xl(t,{type:e,settings:n,drafts:B}){let{doc:r,at:i,kind:s}=t,{namespace:o,hasNamespace:a}=mi(
t,n),l=rn(V(i,["metadata","generateName"])),c=pi(t),u={kind:s,namespace:o,name:c??l??""},f=wB(t,V(i,["metadata","annotat\
ions"]),{object:u,drafts:B}),p=e.updateStrategy&&V(i,e.updateStrategy);return{id:u,type:e,place:hi(t),hasNamespace:a,hasGenerateName:c===
void 0&&l!==void 0,history:fi(f,n),annotations:f,order:OB(f),template:vl(r,i,{type:e,id:u,drafts:B}),templateOf:e.isRollout===
!0?Hl(i):void 0,rollsOnDelete:J(p)==="OnDelete"}}function vl(t,e,{type:n,id:B,drafts:r}){let i=V(e,n.template);if(i?.node.
type!=="mapping")return;let s=b(i,"spec"),o=b(s,"containers");return{doc:t,at:{node:i.node,shared:i.shared},path:n.template.
join("."),duplicate:Ei(e,n.template),annotations:wB({doc:t},V(i,["metadata","annotations"]),{object:B,drafts:r}),references:ci(
s),hasContainers:o?.node.type==="sequence"&&o.node.items.length>0}}function Ei(t,[e,...n]){if(e===void 0||t?.node.type!==
"mapping")return;let B=t.node.duplicates?.find(r=>r.name===e);return B===void 0?Ei(b(t,e),n):B.key.start}function Hl(t){
let e=V(t,["spec","workloadRef"]);if(!Pe(e))return{group:FB(J(b(e,"apiVersion"))??""),kind:J(b(e,"kind"))??"",name:J(b(e,
"name"))??""}}function Pl(t,e,n){if(t.id.name===""||t.hasGenerateName)return;let B=`${t.type.group}/${t.id.kind}/${t.id.
namespace}/${t.id.name}`,r=e.get(B);if(r===void 0){e.set(B,t);return}n.push(T.duplicateObject(t.place,t.id,{first:r.place,
copies:2,isError:!1,isSource:!1}))}function NB(t,e){let n={source:t,drafts:e};if(t.id.kind==="Secret"){let s=sn("data",n,yi);for(let[o,a]of sn("stringData",
n,Di))s.set(o,a);return{entries:s,data:s,binaryData:new Map}}let B=sn("data",n,Di),r=sn("binaryData",n,yi);if(r.size===0)
return{entries:B,data:B,binaryData:r};let i=new Map(B);for(let[s,o]of r)B.has(s)&&e.push(T.dataInBoth(vt(t),t.id,s)),i.set(
s,o);return{entries:i,data:B,binaryData:r}}function vt(t,e){return e===void 0||e<0?t.place:{file:t.place.file,offset:e}}
var Di=t=>t,yi=(t,e)=>{let n=Bn(t);return n!==void 0?n:(e(),t)};function sn(t,{source:e,drafts:n},B){let r=new Map,i=b(e.
at,t)?.node;if(i===void 0||Pe({node:i,shared:!1}))return r;if(i.type!=="mapping")return n.push(T.dataNotScalar(vt(e,i.start),
e.id,t)),r;for(let[s,{entry:o}]of De(i)){let{node:a}=ie(o.value,!1);if(a.type!=="scalar"){n.push(T.dataNotScalar(vt(e,o.
key.start),e.id,`key ${s}`));continue}a.resolved!=="string"&&a.resolved!=="null"&&n.push(T.dataNotString(vt(e,o.key.start),
e.id,s));let l=a.resolved==="null"?"":a.text;r.set(s,B(l,()=>n.push(T.dataNotBase64(vt(e,o.key.start),e.id,s))))}return r}import{Buffer as on}from"node:buffer";import{createHash as _l}from"node:crypto";var Kl="STAKATER_",Ul={ConfigMap:"_CONFI\
GMAP",Secret:"_SECRET"};function Ht(t,e){let n=e.toUpperCase();return`${Kl}${n.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${Ul[t]}`}
function Ai(t){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(t)?.[1];if(e!==void 0)return e==="SEC\
RET"?"Secret":"ConfigMap"}function Oi(t,{data:e,binaryData:n}){let B=Array.from(e,([i,s])=>Si(i,s));if(t==="ConfigMap")for(let[
i,s]of n)B.push(Si(i,Jl(s)));B.sort((i,s)=>i.compare(s));let r=_l("sha1");for(let[i,s]of B.entries())r.update(i===0?"":"\
;").update(s);return r.digest("hex")}function Si(t,e){let n=on.from(`${t}=`);return on.concat([n,typeof e=="string"?on.from(
e):e])}function Jl(t){return typeof t=="string"?t:on.from(t.buffer,t.byteOffset,t.byteLength).toString("base64")}import{createHmac as $l,hash as Ii}from"node:crypto";function ye(t,e){return t<e?-1:t>e?1:0}var jl=32,Fi=/^(?:hmac-)?[0-9a-f]{32}$/,_e="hmac-";function LB(t,e){let n=Array.from(t,([r,i])=>[r,e===void 0?Ii("sha256",
i,"hex"):$l("sha256",e).update(i).digest("hex")]),B=wi("content",n);return e===void 0?B:`${_e}${B}`}function bi(t){let e=wi(
"sources",t);return t.some(([,n])=>n.startsWith(_e))?`${_e}${e}`:e}function wi(t,e){let n=e.toSorted(([r],[i])=>ye(r,i)),
B=`object:2:${an(t)}:object:${String(n.length)}:`;for(let[r,i]of n)B+=`${an(r)}:${an(i)},`;return Ii("sha256",`${B},${an(
"v")}:number:1,`,"hex").slice(0,jl)}function an(t){return`string:${String(t.length)}:${t}`}function Ni(t){let e=new Map,n=[],B=i=>{let s=e.get(i);if(s!==void 0)return s;let o=NB(i,n),a=i.id.kind==="Secret"?t:void 0,
l=LB(o.entries,a),c={key:a,whole:l,keys:[...o.entries.keys()],content:void 0,some:void 0};return e.set(i,c),c},r=i=>B(i).
content??=NB(i,[]);return{of:(i,s)=>{let o=B(i);return s===void 0?o.whole:(o.some??=new Map,Yl(o.some,JSON.stringify(s),
()=>LB(Wl(r(i),s),o.key)))},reloader:i=>B(i).reloader??=Oi(i.id.kind,r(i)),hasKey:(i,s)=>{let o=B(i);return o.names??=new Set(
o.keys),o.names.has(s)},drafts:n}}function Yl(t,e,n){let B=t.get(e)??n();return t.set(e,B),B}function Wl({entries:t},e){
return new Map([...t].filter(([n])=>e.includes(n)))}var se=class extends Error{name="InputError";code;path;line;column;constructor(e,n,B){super(n,B.cause===void 0?void 0:{cause:B.
cause}),this.code=e,this.path=B.path,this.line=B.line??0,this.column=B.column??0}},W=class extends Error{name="UsageErro\
r";example;constructor(e,{cause:n,example:B}={}){super(e,n===void 0?void 0:{cause:n}),this.example=B}};function Li(t,e,n){let B=new Map(e.map((a,l)=>[a,l])),r=({place:a})=>"file"in a?B.get(a.file)??-1:-1,i=t.toSorted((a,l)=>r(
a)-r(l)||ln(a)-ln(l)||ye(a.code,l.code)||+(l.severity==="error")-+(a.severity==="error")||ye(a.message,l.message)),s=[],
o;for(let a of i){let l=a.code==="duplicate-key"&&o?.code===a.code&&r(o)===r(a)&&ln(o)===ln(a);o=a;let c=ql(a,n);!l&&c!==
"off"&&s.push(Ql(a,c))}return s}function ln({place:t}){return"file"in t?t.offset:0}function ql({code:t,severity:e},{severity:n,
strict:B}){let r=n.get(t)??e;return B&&r==="warning"?"error":r}function Ql({code:t,message:e,place:n},B){if(!("file"in n))
return{code:t,severity:B,message:e,path:n.path,line:0,column:0};let{line:r,column:i}=re(n.file,Math.max(0,n.offset));return{
code:t,severity:B,message:e,path:n.file.path,line:r,column:i}}var TB="rollstamp.io/freeze",Ti="rollstamp.io/granularity",dt="the Job cannot change once it is applied";function cn(t){
return t.annotations.get(TB)==="true"}var Vl=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Ri=["info","warning","error"],un=class{#t=new Map;#e=[];#B;#n;constructor(e){
this.#B=e,this.#n=ec(e.expectMissing)}see(e){for(let n of e.verdicts)n.type!=="missing"||n.rule===void 0||(this.#e.push(
...Zl(e,n)),!this.#n(n.id.name)&&zl(this.#t,e,{missing:n,settings:this.#B}))}drafts(){let e=Array.from(this.#t.values(),
({id:n,place:B,workloads:r,severity:i})=>T.sourceMissing(B,n,{workloads:r,severity:i}));return[...this.#e,...e]}};function zl(t,{
workload:e,template:n},{missing:B,settings:r}){let{id:i}=B,s=`${i.kind}/${i.namespace}/${i.name}`,o=Xl(B,r),a=t.get(s);if(a===
void 0){let[l]=B.references,c=l===void 0?e.place:{file:n.doc.file,offset:l.offset};t.set(s,{id:i,place:c,workloads:[R(e.
id)],severity:o});return}a.workloads.push(R(e.id)),Ri.indexOf(o)>Ri.indexOf(a.severity)&&(a.severity=o)}function Xl({id:t,
rule:e,references:n},B){let r=n.length>0&&n.every(({optional:s})=>s),i=t.kind==="ConfigMap"&&Vl.has(t.name);return r||i?
"info":B.missing==="error"?"error":e==="named"?"warning":"info"}function*Zl({workload:t,elsewhere:e},{id:n}){let B=e(n.kind,
n.name).find(({hasNamespace:i})=>!i||!t.hasNamespace);if(B===void 0)return;let r={source:B.id,workloadIsDefault:!t.hasNamespace};
yield T.namespaceMismatch(t.place,t.id,r)}function ec(t){return e=>t.some(n=>tc(n,e))}function tc(t,e){let n=0,B=-1,r=0,
i=0;for(;n<e.length;){let s=t.charAt(i);if(s==="*")B=i,r=n,i+=1;else if(i<t.length&&(s==="?"||s===e.charAt(n)))n+=1,i+=1;else if(B!==
-1)i=B+1,r+=1,n=r;else return!1}return/^\**$/.test(t.slice(i))}function z({kind:t,name:e}){return`${t}/${e}`}function be(t){return t.verdicts.filter(e=>e.type==="selected")}var ft=["ConfigMap","Secret"];function Gi({catalog:t,scope:e},{settings:n,digests:B}){let r=[],i=new un(n),s=new Set,o=new Map,a=u=>{for(let f of u)r.
push(f)};return{see:u=>{let f=be(u);if(u.outOfScope!==void 0){f.length>0&&a(ic(u));return}a(sc(u,n)),a(oc(u,n)),f.length>
0&&a(lc(u));for(let p of f)p.source.hidden!==void 0&&s.add(p.source),a(cc(u,p,B)),a(pc(u,p)),a(Cc(u,p));a(uc(u)),dc(u,o),
i.see(u)},end:()=>[...r,...nc(t,{scope:e,used:s,digests:B}),...rc(t,e),...fc(o),...i.drafts()]}}function*nc(t,{scope:e,used:n,
digests:B}){for(let r of t.sources){if(r.hidden===void 0||e.sourceIsOut(r.id,r.labels)!==void 0)continue;let i=Bc(r),s=n.
has(r)&&i.some(a=>B.of(a,void 0)!==B.of(r,void 0)),o=i.at(-1)?.place??r.place;yield T.duplicateObject(r.place,r.id,{first:o,
copies:i.length+1,isError:s,isSource:!0})}}function Bc(t){let e=[];for(let{hidden:n}=t;n!==void 0;{hidden:n}=n)e.push(n);
return e}function*rc({workloads:t},e){let n=t.filter(({templateOf:r})=>r!==void 0);if(n.length===0)return;let B=new Set(
t.filter(({template:r})=>r!==void 0).map(({type:r,id:i})=>[r.group,i.kind,i.namespace,i.name].join("/")));for(let r of n){
let{group:i="",kind:s="",name:o=""}=r.templateOf??{};B.has([i,s,r.id.namespace,o].join("/"))||e.workloadIsOut(r)!==void 0||
(yield T.workloadMissing(r.place,r.id,`${s} ${o}`))}}function ic({workload:t,outOfScope:e}){return e===dt?[T.jobImmutable(
t.place,t.id)]:[]}function*sc({workload:t,rules:e,isMatched:n},{keys:B}){for(let r of ft){let i=B.named[r];for(let{named:s,
invalid:o}of e[r]){for(let a of o)yield T.patternInvalid(t.place,t.id,{key:i,part:a});for(let a of s)a.name!==void 0||n(
r,a)||(yield T.patternUnmatched(t.place,t.id,{key:i,part:a.position}))}}}var ki=new Set(["deployment.reloader.stakater.c\
om/pause-period","deployment.reloader.stakater.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretpr\
oviderclass.reloader.stakater.com/reload","secretproviderclasses.exclude.reloader.stakater.com/reload"]);function*oc({workload:t,
deciders:e,template:n},B){let r=new Set,i=e.map(({annotations:s,place:o,id:a})=>({annotations:s,place:o,id:a}));i.push({
annotations:n.annotations,place:t.place,id:t.id});for(let{annotations:s,place:o,id:a}of i)for(let l of s.keys())r.has(l)||
!(ki.has(l)||l===B.keys.ignore)||(r.add(l),yield(ki.has(l)?T.annotationNoEffect:T.ignoreOnWorkload)(o,a,l))}var ac="relo\
ader.stakater.com/rollout-strategy";function*lc(t){let{workload:e,deciders:n}=t;e.rollsOnDelete&&(yield T.rollsOnDelete(
e.place,e.id));for(let{type:B,annotations:r,place:i,id:s}of n)B.isRollout===!0&&r.get(ac)==="restart"&&(yield T.rolloutRestart(
i,s))}function*cc({workload:t,template:e},n,B){let{source:r,references:i}=n;for(let{keys:s=[],optional:o,offset:a}of i)if(!o)
for(let l of s){if(B.hasKey(r,l))continue;let c={file:e.doc.file,offset:a};yield T.keyMissing(c,t.id,{source:r.id,key:l})}}
function*uc({workload:t,template:e,verdicts:n}){for(let B of n){if(B.type!=="ambiguous"||B.rule===void 0)continue;let{id:r,
references:i,candidates:s}=B,[o]=i,a=o===void 0?t.place:{file:e.doc.file,offset:o.offset},l=o!==void 0&&t.type.kustomizeRenames===
!0;yield T.referenceAmbiguous(a,t.id,{source:r,candidates:s,isRenamed:l})}}function*Cc({workload:t,template:e},{source:n,
references:B}){if(t.type.kustomizeRenames===!0)return;let r=B.find(({name:s})=>s!==n.id.name||n.history.isHashed);if(r===
void 0)return;let i={file:e.doc.file,offset:r.offset};yield T.referenceNotRewritten(i,t.id,n.id)}function dc({workload:t,
verdicts:e},n){for(let B of e){if(B.type!=="refused"||B.reason!=="random")continue;let r=n.get(B.source);r===void 0?n.set(
B.source,[R(t.id)]):r.push(R(t.id))}}function*fc(t){for(let[{place:e,id:n},B]of t)yield T.sourceNotDeterministic(e,n,B)}
function*pc({workload:t},{source:e}){oi(e.order,t.order)&&(yield T.sourceAfterWorkload(e.place,t.id,e.id))}var $={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var hc=/^---[ \t]*(?:[ \t]#.*)?$/;function xi(t){if(!Ac(t))return[{start:0,end:t.length,contentOnMarker:!1,isSafe:!1}];let e=gc(
t),[n]=e,B=n===void 0?void 0:Ec(t,n);return B===void 0?e:[...B,...e.slice(1)]}function gc(t){let e=[],n=0,B=_t(t,0)&&Mi(
t,0);for(let r=t.indexOf(`
---`);r!==-1;r=t.indexOf(`
---`,r+1))_t(t,r+1)&&(e.push({start:n,end:r+1,contentOnMarker:B,isSafe:!0}),n=r+1,B=Mi(t,n));return e.push({start:n,end:t.
length,contentOnMarker:B,isSafe:!0}),e}var mc=/^[ \t\r\n]*\{/,Cn=/[ \t\r\n]*/y;function Ec(t,{start:e,end:n}){if(e!==0||
n>$.document||!mc.test(t))return;let B=[];for(let r=0;r<n;){let i=Dc(t,r);if(i===void 0||i>n||!Sc(t.slice(r,i)))return;Cn.
lastIndex=i,Cn.test(t),B.push({start:r,end:Cn.lastIndex,contentOnMarker:!1,isSafe:!0,isJson:!0}),r=Cn.lastIndex}return B}
var Pt=/["{}[\]]/g;function Dc(t,e){let n=0;Pt.lastIndex=e;for(let B=Pt.exec(t);B!==null;B=Pt.exec(t))if(B[0]==='"'){let r=yc(
t,B.index);if(r===-1)return;Pt.lastIndex=r+1}else if(n+=B[0]==="{"||B[0]==="["?1:-1,n===0)return Pt.lastIndex}function yc(t,e){
let n=t.indexOf('"',e+1);for(;n!==-1;){let B=n;for(;t.charAt(B-1)==="\\";)B-=1;if((n-B)%2===0)break;n=t.indexOf('"',n+1)}
return n}function Sc(t){try{return JSON.parse(t),!0}catch{return!1}}function Ac(t){return!t.includes("\0")&&!t.includes(
`
\uFEFF`)&&!(t.startsWith("%")||t.startsWith("\uFEFF%")||t.includes(`
%`))&&!(t.includes("\r")&&/\r(?!\n)/.test(t))}function _t(t,e){let n=e===0&&t.startsWith("\uFEFF")?1:e;if(!t.startsWith(
"---",n))return!1;let B=t.charCodeAt(n+3);return Number.isNaN(B)||B===32||B===10||B===13||B===9}function Mi(t,e){let n=e===
0&&t.startsWith("\uFEFF")?1:e,B=t.indexOf(`
`,n),r=t.slice(n,B===-1?t.length:B);return!hc.test(r.endsWith("\r")?r.slice(0,-1):r)}var Oc=/^ *(?:#.*)?\r?$/,Ic=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function RB(t,e){if(e.contentOnMarker||!e.isSafe)return"unknown";let n="none",B=!1,r=e.start;for(r===0&&t.startsWith("\uFEFF")&&
(r=1),_t(t,r)&&(r=dn(t,r)+1);r<e.end;r=dn(t,r)+1){let i=t.charCodeAt(r);if(i===10||i===35||i===13&&t.charCodeAt(r+1)===10||
i===32&&(B||Oc.test(t.slice(r,dn(t,r))))||i===45&&t.charCodeAt(r+1)===32&&B)continue;if(!(i>=97&&i<=122||i>=65&&i<=90)||
(B=!0,t.startsWith("items",r)))return"unknown";if(!t.startsWith("kind",r))continue;let o=Ic.exec(t.slice(r,dn(t,r)))?.[1];
if(o===void 0||n!=="none")return"unknown";n=o}return n}function dn(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n}var Hi=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,vi=new WeakMap;function Pi(t){let e=vi.get(t);if(e!==void 0)return e;let{text:n}=t,
B=["\x85","\u2028","\u2029"].some(r=>n.includes(r))||n.includes("\uFEFF",1);return vi.set(t,B),B}var Fc=/\r(?!\n)/;function _i(t){
let{text:e}=t,n=Pi(t);return B=>{let r=RB(e,B),i=n?e.slice(B.start,B.end):"";if(!Hi.test(i))return r;let s=i.replaceAll(
/[\u0085\u2028\u2029]/g,`
`);return RB(s,k(I({},B),{start:0,end:i.length}))===r?r:"unknown"}}function Ki(t,e,n){let{file:B,root:r,problem:i}=t,s=Math.
max(r.start,e.start);if(t.hasDirectives){let o=B.text.lastIndexOf(`
%`,s)+1||B.text.indexOf("%");pt(B,o,"Kubernetes does not read documents with %-directives: remove the directive")}e.contentOnMarker&&
n===0&&pt(B,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),n>0&&!t.explicitStart&&
pt(B,s,"Kubernetes drops what follows `...`: start the document with a line `---`"),kB(B,e),fn(B,e),i!==void 0&&e.isJson!==
!0&&pt(B,i.offset,i.message)}function kB(t,e){let n=e.isSafe?null:Fc.exec(t.text.slice(e.start,e.end));n!==null&&pt(t,e.
start+n.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function fn(t,e){let n=e.isJson||
!Pi(t)?null:Hi.exec(t.text.slice(e.start,e.end));if(n===null)return;let B=n[0].length>1;pt(t,e.start+n.index+(B?1:0),B?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function pt(t,e,n){throw new se("yaml-unsupported",n,I({path:t.path},re(t,e)))}var K=Symbol("NOT_RESOLVED");function ae(t,e){return{tagName:t,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.
matchByTagPrefix??!1,implicitFirstChars:e.implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??
(n=>String(n)),representTagName:e.representTagName??(()=>t)}}function JB(t,e){let n=e.finalize===void 0;return{tagName:t,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??
(B=>B),carrierIsResult:n,identify:e.identify,represent:e.represent??(B=>B),representTagName:e.representTagName??(()=>t)}}
function mn(t,e){let n=e.finalize===void 0;return{tagName:t,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??
!1,create:e.create,addPair:e.addPair,has:e.has,keys:e.keys,get:e.get,finalize:e.finalize??(B=>B),carrierIsResult:n,identify:e.
identify,represent:e.represent??(B=>B),representTagName:e.representTagName??(()=>t)}}var bc=ae("tag:yaml.org,2002:str",{
resolve:t=>t,identify:t=>typeof t=="string"}),wc=["","~","null","Null","NULL"],Nc=ae("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:t=>wc.indexOf(t)!==-1?null:K,identify:t=>t===null,represent:()=>"null"}),Lc=ae(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(t,e)=>t==="null"||e&&t===""?null:K,identify:t=>t===
null,represent:()=>"null"}),Tc=["","~","null","Null","NULL"],Rc=ae("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:t=>Tc.indexOf(t)!==-1?null:K,identify:t=>t===null,represent:()=>"null"}),kc=["true","True","TRUE"],
Gc=["false","False","FALSE"],Mc=ae("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:t=>kc.
indexOf(t)!==-1?!0:Gc.indexOf(t)!==-1?!1:K,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),xc=["true"],vc=["false"],Hc=ae("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:t=>xc.
indexOf(t)!==-1?!0:vc.indexOf(t)!==-1?!1:K,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),Pc=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],_c=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],Kc=ae("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:t=>Pc.indexOf(t)!==-1?!0:_c.indexOf(t)!==-1?!1:K,identify:t=>Object.prototype.toString.call(t)===
"[object Boolean]",represent:t=>t?"true":"false"}),Uc=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Jc=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function $c(t){let e=t,n=1;return(e[0]==="-"||e[0]===
"+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(
2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):n*parseInt(e,10)}function jc(t,e){if(e){if(!Jc.test(t))return K}else if(!Uc.
test(t))return K;let n=$c(t);return Number.isFinite(n)?n:K}var Xi=ae("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:jc,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),Yc=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Wc=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function qc(t){let e=t,n=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith(
"0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):
n*parseInt(e,10)}function Qc(t,e){if(e){if(!Wc.test(t))return K}else if(!Yc.test(t))return K;let n=qc(t);return Number.isFinite(
n)?n:K}var Vc=ae("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Qc,identify:t=>Number.
isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.toString(10)}),zc=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Xc(t){let e=t.
replace(/_/g,""),n=1;if((e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b"))return n*parseInt(
e.slice(2),2);if(e.startsWith("0x"))return n*parseInt(e.slice(2),16);if(e.includes(":")){let B=0;for(let r of e.split(":"))
B=B*60+Number(r);return n*B}return e!=="0"&&e[0]==="0"?n*parseInt(e,8):n*parseInt(e,10)}function Zc(t){if(!zc.test(t))return K;
let e=Xc(t);return Number.isFinite(e)?e:K}var vB=ae("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:Zc,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),eu=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),tu=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function nu(t){
if(!eu.test(t))return K;let e=t.toLowerCase(),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return n===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let B=n*parseFloat(e);return Number.isFinite(
B)||tu.test(t)?B:K}function Bu(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Zi=ae(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:nu,identify:t=>typeof t==
"number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:Bu}),ru=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),iu=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function su(t,e){if(e){if(!iu.test(t))return K;
let B=t.toLowerCase(),r=B[0]==="-"?-1:1;if("+-".includes(B[0])&&(B=B.slice(1)),B===".inf")return r===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(B===".nan")return NaN;let i=r*parseFloat(B);return Number.isFinite(i)?i:K}if(!ru.test(t))return K;
let n=Number(t);return Number.isFinite(n)?n:K}function ou(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return"\
.inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.
test(e)?e.replace("e",".e"):e}var au=ae("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],
resolve:su,identify:t=>typeof t=="number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:ou}),
lu=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),cu=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function uu(t){
if(!lu.test(t))return K;let e=t.toLowerCase().replace(/_/g,""),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),
e===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let B=0;if(e.includes(
":")){for(let r of e.split(":"))B=B*60+Number(r);B*=n}else B=n*parseFloat(e);return Number.isFinite(B)||cu.test(t)?B:K}function Cu(t){
if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.
is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var HB=ae("tag:yaml.org,2\
002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:uu,identify:t=>typeof t=="number"&&(!Number.
isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:Cu}),du=ae("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(t,e)=>t==="<<"||e&&t===""?"<<":K,identify:()=>!1}),fu=/^[A-Za-z0-9+/]*={0,2}$/;function pu(t){
let e=t.replace(/\s/g,"");if(e.length%4!==0||!fu.test(e))return K;let n=atob(e),B=new Uint8Array(n.length);for(let r=0;r<
n.length;r++)B[r]=n.charCodeAt(r);return B}function hu(t){let e="";for(let n=0;n<t.length;n++)e+=String.fromCharCode(t[n]);
return btoa(e)}var gu=ae("tag:yaml.org,2002:binary",{resolve:pu,identify:t=>Object.prototype.toString.call(t)==="[object\
 Uint8Array]",represent:hu}),mu=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Eu=new RegExp("^([0-9][\
0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]\
*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function Ui(t,e,n,B=0,r=0,i=0,s=0){let o=new Date(Date.UTC(t,e,n,B,r,i,s));
return o.setUTCFullYear(t,e,n),o}function Du(t){let e=mu.exec(t);if(e===null&&(e=Eu.exec(t)),e===null)return K;let n=+e[1],
B=+e[2]-1,r=+e[3];if(!e[4]){let c=Ui(n,B,r);return c.getUTCFullYear()!==n||c.getUTCMonth()!==B||c.getUTCDate()!==r?K:c}let i=+e[4],
s=+e[5],o=+e[6],a=0;if(i>23||s>59||o>59)return K;if(e[7]){let c=e[7].slice(0,3);for(;c.length<3;)c+="0";a=+c}let l=Ui(n,
B,r,i,s,o,a);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==B||l.getUTCDate()!==r)return K;if(e[9]){let c=+e[10],u=+(e[11]||
0);if(c>23||u>59)return K;let f=(c*60+u)*6e4;l.setTime(l.getTime()-(e[9]==="-"?-f:f))}return l}var yu=ae("tag:yaml.org,2\
002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Du,identify:t=>t instanceof Date,represent:t=>t.
toISOString()}),Su=JB("tag:yaml.org,2002:seq",{create:()=>[],addItem:(t,e)=>{t.push(e)},identify:Array.isArray});function En(t){
if(t===null||typeof t!="object"||Array.isArray(t))return!1;let e=Object.getPrototypeOf(t);return e===null||e===Object.prototype}var Au=JB("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(t,e)=>{let n;if(e instanceof Map){if(e.
size!==1)return"cannot resolve an ordered map item";n=e.keys().next().value}else if(En(e)){let B=Object.keys(e);if(B.length!==
1)return"cannot resolve an ordered map item";n=B[0]}else return"cannot resolve an ordered map item";return t.seen.has(n)?
"duplicate key in ordered map":(t.seen.add(n),t.list.push(e),"")},finalize:t=>t.list,identify:()=>!1}),Ou=JB("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(t,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":(t.push(
e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a pairs ite\
m";let n=e,B=Object.keys(n);return B.length!==1?"cannot resolve a pairs item":(t.push([B[0],n[B[0]]]),"")},identify:()=>!1}),
Iu=mn("tag:yaml.org,2002:map",{create:()=>({}),identify:En,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(
n,t[n]);return e},addPair:(t,e,n)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let B=String(e);return B==="__proto__"?Object.defineProperty(t,B,{value:n,enumerable:!0,configurable:!0,writable:!0}):
t[B]=n,""},has:(t,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(t,String(e)),keys:t=>Object.keys(
t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),Fu=mn("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:t=>t instanceof Set,represent:t=>{let e=new Map;for(let n of t)e.set(n,null);return e},addPair:(t,e,n)=>n!==
null?"cannot resolve a set item":(t.add(e),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:()=>null});function bu(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function wu(){return{scalar:[],sequence:[],
mapping:[]}}function Nu(t){let e=[];for(let n of t){let B=e.length;for(let r=0;r<e.length;r++){let i=e[r];if(i.nodeKind===
n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){B=r;break}}e[B]=n}return e}var Dn=class es{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let n=Nu(e),B=[],r=bu(),i=wu();for(let c of n){if(c.nodeKind==="scalar"&&c.implicit){if(c.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");B.push(c)}switch(c.nodeKind){case"scalar":c.matchByTagPrefix?i.scalar.
push(c):r.scalar[c.tagName]=c;break;case"sequence":c.matchByTagPrefix?i.sequence.push(c):r.sequence[c.tagName]=c;break;case"\
mapping":c.matchByTagPrefix?i.mapping.push(c):r.mapping[c.tagName]=c}}let s=B.filter(c=>c.implicitFirstChars===null),o=new Set;
for(let c of B)if(c.implicitFirstChars!==null)for(let u of c.implicitFirstChars)o.add(u);let a=new Map;for(let c of o)a.
set(c,B.filter(u=>u.implicitFirstChars===null||u.implicitFirstChars.indexOf(c)!==-1));let l=r.scalar["tag:yaml.org,2002:\
str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=
B,this.implicitScalarByFirstChar=a,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=l,this.defaultSequenceTag=r.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=r.mapping["tag:yaml.org,2002:map"],this.exact=r,this.prefix=i}lookupScalarTag(e){
let n=this.exact.scalar[e];if(n)return n;for(let B of this.prefix.scalar)if(e.startsWith(B.tagName))return B}lookupSequenceTag(e){
let n=this.exact.sequence[e];if(n)return n;for(let B of this.prefix.sequence)if(e.startsWith(B.tagName))return B}lookupMappingTag(e){
let n=this.exact.mapping[e];if(n)return n;for(let B of this.prefix.mapping)if(e.startsWith(B.tagName))return B}resolveImplicitScalarTag(e){
let n=this.implicitScalarByFirstChar.get(e.charAt(0))??this.implicitScalarAnyFirstChar;for(let r of n){let i=r.resolve(e,
!1,r.tagName);if(i!==K)return{value:i,tag:r}}let B=this.defaultScalarTag;return{value:B.resolve(e,!1,B.tagName),tag:B}}withTags(...e){
let n=[];for(let B of e)n=n.concat(B);return new es([...this.tags,...n])}},$B=new Dn([bc,Su,Iu]),ng=new Dn([...$B.tags,Lc,
Hc,Vc,au]),Lu=new Dn([...$B.tags,Nc,Mc,Xi,Zi]),Tu=new Dn([...$B.tags,Rc,Kc,vB,HB,yu,du,gu,Au,Ou,Fu]),Ru=Tu.withTags(k(I(
{},vB),{resolve:(t,e,n)=>{let B=vB.resolve(t,e,n);return B===K?Xi.resolve(t,e,n):B}}),k(I({},HB),{resolve:(t,e,n)=>{let B=HB.
resolve(t,e,n);return B===K?Zi.resolve(t,e,n):B}})),Bg=mn("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(t,e,n)=>(t.
set(e,n),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:(t,e)=>t.get(e),identify:t=>t instanceof Map||En(t),represent:t=>{
if(t instanceof Map)return t;let e=new Map,n=t;for(let B of Object.keys(n))e.set(B,n[B]);return e}});function Ji(t){if(Array.
isArray(t)){let e=Array.prototype.slice.call(t);for(let n=0;n<e.length;n++){if(Array.isArray(e[n]))return null;typeof e[n]==
"object"&&Object.prototype.toString.call(e[n])==="[object Object]"&&(e[n]="[object Object]")}return String(e)}return typeof t==
"object"&&Object.prototype.toString.call(t)==="[object Object]"?"[object Object]":String(t)}var rg=mn("tag:yaml.org,2002\
:map",{create:()=>({}),identify:En,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(n,t[n]);return e},addPair:(t,e,n)=>{
let B=Ji(e);return B===null?"nested arrays are not supported inside keys":(B==="__proto__"?Object.defineProperty(t,B,{value:n,
enumerable:!0,configurable:!0,writable:!0}):t[B]=n,"")},has:(t,e)=>{let n=Ji(e);return n!==null&&Object.prototype.hasOwnProperty.
call(t,n)},keys:t=>Object.keys(t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),
ku={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function GB(t,e,n,B,r){let i="",s="",o=Math.floor(r/2)-1;return B-
e>o&&(i=" ... ",e=B-o+i.length),n-B>o&&(s=" ...",n=B+o-s.length),{str:i+t.slice(e,n).replace(/\t/g,"\u2192")+s,pos:B-e+i.
length}}function MB(t,e){return" ".repeat(Math.max(e-t.length,0))+t}function Gu(t,e){if(!t.buffer)return null;let n=I(I(
{},ku),e),B=/\r?\n|\r|\0/g,r=[0],i=[],s,o=-1;for(;s=B.exec(t.buffer);)i.push(s.index),r.push(s.index+s[0].length),t.position<=
s.index&&o<0&&(o=r.length-2);o<0&&(o=r.length-1);let a="",l=Math.min(t.line+n.linesAfter,i.length).toString().length,c=n.
maxLength-(n.indent+l+3);for(let f=1;f<=n.linesBefore&&!(o-f<0);f++){let p=GB(t.buffer,r[o-f],i[o-f],t.position-(r[o]-r[o-
f]),c);a=`${" ".repeat(n.indent)}${MB((t.line-f+1).toString(),l)} | ${p.str}
${a}`}let u=GB(t.buffer,r[o],i[o],t.position,c);a+=`${" ".repeat(n.indent)}${MB((t.line+1).toString(),l)} | ${u.str}
`,a+=`${"-".repeat(n.indent+l+3+u.pos)}^
`;for(let f=1;f<=n.linesAfter&&!(o+f>=i.length);f++){let p=GB(t.buffer,r[o+f],i[o+f],t.position-(r[o]-r[o+f]),c);a+=`${"\
 ".repeat(n.indent)}${MB((t.line+f+1).toString(),l)} | ${p.str}
`}return a.replace(/\n$/,"")}function $i(t,e){let n="";return t.mark?(t.mark.name&&(n+=`in "${t.mark.name}" `),n+=`(${t.
mark.line+1}:${t.mark.column+1})`,!e&&t.mark.snippet&&(n+=`

${t.mark.snippet}`),`${t.reason} ${n}`):t.reason}var yn=class ts extends Error{reason;mark;constructor(e,n){super(),this.
name="YAMLException",this.reason=e,this.mark=n,this.message=$i(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${$i(this,e)}`}static throwAt(e,n,B,r=""){let i=0,s=0;for(let a=0;a<
n;a++){let l=e.charCodeAt(a);l===10?(i++,s=a+1):l===13&&(i++,e.charCodeAt(a+1)===10&&a++,s=a+1)}let o={name:r,buffer:e,position:n,
line:i,column:n-s};throw o.snippet=Gu(o),new ts(B,o)}},j={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},G={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Ke={BLOCK:1,FLOW:2},q={CLIP:1,STRIP:2,KEEP:3},Mu=-1;function ji(t){
switch(t){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var ns=new Array(256),Bs=new Array(256);for(let t=0;t<256;t++)ns[t]=ji(t)?1:0,Bs[t]=ji(t);function xu(t){return t<=
65535?String.fromCharCode(t):String.fromCharCode((t-65536>>10)+55296,(t-65536&1023)+56320)}function vu(t){return t>=48&&
t<=57?t-48:(t|32)-97+10}function Hu(t){return t===120?2:t===117?4:8}function pn(t,e,n){let B=0;for(;e<n;){let r=t.charCodeAt(
e);if(r===10)B++,e++;else if(r===13)B++,e++,t.charCodeAt(e)===10&&e++;else if(r===32||r===9)e++;else break}return{position:e,
breaks:B}}function jB(t){return t===1?" ":`
`.repeat(t-1)}function Pu(t,e,n){let B="",r=e,i=e,s=e;for(;r<n;){let o=t.charCodeAt(r);if(o===10||o===13){B+=t.slice(i,s);
let a=pn(t,r,n);B+=jB(a.breaks),r=i=s=a.position}else r++,o!==32&&o!==9&&(s=r)}return B+t.slice(i,s)}function _u(t,e,n){
let B="",r=e,i=e,s=e;for(;r<n;){let o=t.charCodeAt(r);if(o===39)B+=t.slice(i,r)+"'",r+=2,i=s=r;else if(o===10||o===13){B+=
t.slice(i,s);let a=pn(t,r,n);B+=jB(a.breaks),r=i=s=a.position}else r++,o!==32&&o!==9&&(s=r)}return B+t.slice(i,n)}function Ku(t,e,n){
let B="",r=e,i=e,s=e;for(;r<n;){let o=t.charCodeAt(r);if(o===92){B+=t.slice(i,r),r++;let a=t.charCodeAt(r);if(a===10||a===
13)r=pn(t,r,n).position;else if(a<256&&ns[a])B+=Bs[a],r++;else{let l=Hu(a),c=0;for(;l>0;l--){r++;let u=vu(t.charCodeAt(r));
c=(c<<4)+u}B+=xu(c),r++}i=s=r}else if(o===10||o===13){B+=t.slice(i,s);let a=pn(t,r,n);B+=jB(a.breaks),r=i=s=a.position}else
r++,o!==32&&o!==9&&(s=r)}return B+t.slice(i,n)}function Yi(t,e,n,B,r,i){let s=B<0?0:B,o=t.slice(e,n).replace(/\r\n?/g,`
`),a=o===""?[]:(o.endsWith(`
`)?o.slice(0,-1):o).split(`
`),l="",c=!1,u=0,f=!1;for(let p of a){let g=0;for(;g<s&&p.charCodeAt(g)===32;)g++;if(B<0||g>=p.length){u++;continue}let E=p.
slice(s),O=E.charCodeAt(0);i?O===32||O===9?(f=!0,l+=`
`.repeat(c?1+u:u)):f?(f=!1,l+=`
`.repeat(u+1)):u===0?c&&(l+=" "):l+=`
`.repeat(u):l+=`
`.repeat(c?1+u:u),l+=E,c=!0,u=0}return r===q.KEEP?l+=`
`.repeat(c?1+u:u):r!==q.STRIP&&c&&(l+=`
`),l}function rs(t,e){if(e.valueStart===Mu)return"";let{valueStart:n,valueEnd:B}=e;if(e.fast)return t.slice(n,B);switch(e.
style){case G.SINGLE_QUOTED:return _u(t,n,B);case G.DOUBLE_QUOTED:return Ku(t,n,B);case G.LITERAL_BLOCK:return Yi(t,n,B,
e.indent,e.chomping,!1);case G.FOLDED_BLOCK:return Yi(t,n,B,e.indent,e.chomping,!0);default:return Pu(t,n,B)}}var ig=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),Uu="-#;/?:@&=+$_.~*'()",sg=Uu+"!,[]";var Ju={filename:"",schema:Lu,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var _=-1,is=Object.prototype.hasOwnProperty,Et=1,ss=2,os=3,hn=4,$u=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
ju=/[,\[\]{}]/,as=/^(?:!|!!|![0-9A-Za-z-]+!)$/,PB=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,ls=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,Yu=new RegExp(`^(?:${PB})*$`),Wu=new RegExp(`^(?:${ls})+$`),qu=new RegExp(
`^(?:!(?:${PB})*|${ls}(?:${PB})*)$`),cs={filename:"",maxDepth:100};function Qu(t,e,n){t.events.push({type:j.DOCUMENT,explicitStart:e,
explicitEnd:n,directives:t.directives})}function us(t,e,n,B,r,i,s){t.events.push({type:j.SEQUENCE,start:e,anchorStart:n,
anchorEnd:B,tagStart:r,tagEnd:i,style:s})}function Cs(t,e,n,B,r,i,s){t.events.push({type:j.MAPPING,start:e,anchorStart:n,
anchorEnd:B,tagStart:r,tagEnd:i,style:s})}function Wi(t,e){t.events.splice(e.eventsLength,0,{type:j.MAPPING,start:e.position,
anchorStart:_,anchorEnd:_,tagStart:_,tagEnd:_,style:Ke.FLOW})}function St(t,e,n,B,r,i,s,o,a=q.CLIP,l=-1,c=!1){t.events.push(
{type:j.SCALAR,valueStart:e,valueEnd:n,anchorStart:B,anchorEnd:r,tagStart:i,tagEnd:s,style:o,chomping:a,indent:l,fast:c})}
function Vu(t,e,n){t.events.push({type:j.ALIAS,anchorStart:e,anchorEnd:n})}function ht(t){t.events.push({type:j.POP})}function ue(t){
St(t,_,_,_,_,_,_,G.PLAIN)}function qi(){return{anchorStart:_,anchorEnd:_,tagStart:_,tagEnd:_}}function gt(t){return{position:t.
position,line:t.line,lineStart:t.lineStart,lineIndent:t.lineIndent,firstTabInLine:t.firstTabInLine,eventsLength:t.events.
length}}function mt(t,e){t.position=e.position,t.line=e.line,t.lineStart=e.lineStart,t.lineIndent=e.lineIndent,t.firstTabInLine=
e.firstTabInLine,t.events.length=e.eventsLength}function w(t,e){yn.throwAt(t.input.slice(0,t.length),t.position,e,t.filename)}
function X(t){return t===10||t===13}function At(t){return t===9||t===32}function Ae(t){return At(t)||X(t)}function ke(t){
return t===0||Ae(t)}function We(t){return t===44||t===91||t===93||t===123||t===125}function zu(t){return t>=48&&t<=57?t-
48:-1}function Xu(t){if(t>=48&&t<=57)return t-48;let e=t|32;return e>=97&&e<=102?e-97+10:-1}function Zu(t){return t===120?
2:t===117?4:t===85?8:0}function eC(t){return t===48||t===97||t===98||t===116||t===9||t===110||t===118||t===102||t===114||
t===101||t===32||t===34||t===47||t===92||t===78||t===95||t===76||t===80}function gn(t){t.input.charCodeAt(t.position)===
10?t.position++:(t.position++,t.input.charCodeAt(t.position)===10&&t.position++),t.line++,t.lineStart=t.position,t.lineIndent=
0,t.firstTabInLine=-1}function oe(t,e){let n=0,B=t.input.charCodeAt(t.position),r=t.position===t.lineStart||Ae(t.input.charCodeAt(
t.position-1));for(;B!==0;){for(;At(B);)r=!0,B===9&&t.firstTabInLine===-1&&(t.firstTabInLine=t.position),B=t.input.charCodeAt(
++t.position);if(e&&r&&B===35)do B=t.input.charCodeAt(++t.position);while(!X(B)&&B!==0);if(!X(B))break;for(gn(t),n++,r=!0,
B=t.input.charCodeAt(t.position);B===32;)t.lineIndent++,B=t.input.charCodeAt(++t.position)}return n}function Dt(t,e=t.position){
let n=t.input.charCodeAt(e);if((n===45||n===46)&&n===t.input.charCodeAt(e+1)&&n===t.input.charCodeAt(e+2)){let B=t.input.
charCodeAt(e+3);return B===0||Ae(B)}return!1}function ds(t){t.position===t.lineStart&&t.input.charCodeAt(t.position)===65279&&
(t.position++,t.lineStart=t.position)}function YB(t){if(t.position!==t.lineStart)return!1;if(Dt(t))return!0;if(t.input.charCodeAt(
t.position)!==65279)return!1;let e=gt(t);ds(t),oe(t,!0);let n=t.input.charCodeAt(t.position),B=t.position===t.lineStart&&
(n===37||n===45&&Dt(t));return mt(t,e),B}function Qi(t){let e=t.input.charCodeAt(t.position);for(;e!==0&&!X(e);)e=t.input.
charCodeAt(++t.position)}function fs(t,e,n){let B=$u.exec(t.input.slice(e,n));B!==null&&(t.position=e+B.index+B[0].length-
1,w(t,"the stream contains non-printable characters"))}function tC(t,e,n){if(t.input.charCodeAt(t.position)!==33)return!1;
e.tagStart!==_&&w(t,"duplication of a tag property");let B=t.position,r=!1,i=!1,s="!",o=t.input.charCodeAt(++t.position);
o===60?(r=!0,o=t.input.charCodeAt(++t.position)):o===33&&(i=!0,s="!!",o=t.input.charCodeAt(++t.position));let a=t.position,
l;if(r){for(;o!==0&&o!==62;)o=t.input.charCodeAt(++t.position);o!==62&&w(t,"unexpected end of the stream within a verbat\
im tag"),l=t.input.slice(a,t.position),t.position++}else{for(;o!==0&&!Ae(o)&&!(n&&We(o));)o===33&&(i?w(t,"tag suffix can\
not contain exclamation marks"):(s=t.input.slice(a-1,t.position+1),as.test(s)||w(t,"named tag handle cannot contain such\
 characters"),i=!0,a=t.position+1)),o=t.input.charCodeAt(++t.position);l=t.input.slice(a,t.position),ju.test(l)&&w(t,"ta\
g suffix cannot contain flow indicator characters")}return l&&!(r?Yu.test(l):Wu.test(l))&&w(t,`tag name cannot contain s\
uch characters: ${l}`),!r&&s!=="!"&&s!=="!!"&&!is.call(t.tagHandlers,s)&&w(t,`undeclared tag handle "${s}"`),e.tagStart=
B,e.tagEnd=t.position,!0}function nC(t,e){if(t.input.charCodeAt(t.position)!==38)return!1;e.anchorStart!==_&&w(t,"duplic\
ation of an anchor property"),t.position++;let n=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Ae(t.input.charCodeAt(
t.position))&&!We(t.input.charCodeAt(t.position));)t.position++;return t.position===n&&w(t,"name of an anchor node must \
contain at least one character"),e.anchorStart=n,e.anchorEnd=t.position,!0}function BC(t,e){if(t.input.charCodeAt(t.position)!==
42)return!1;(e.anchorStart!==_||e.tagStart!==_)&&w(t,"alias node should not have any properties"),t.position++;let n=t.position;
for(;t.input.charCodeAt(t.position)!==0&&!Ae(t.input.charCodeAt(t.position))&&!We(t.input.charCodeAt(t.position));)t.position++;
return t.position===n&&w(t,"name of an alias node must contain at least one character"),Vu(t,n,t.position),!0}function _B(t,e){
oe(t,!1),t.lineIndent<e&&w(t,"deficient indentation")}function rC(t,e,n){if(t.input.charCodeAt(t.position)!==39)return!1;
t.position++;let B=t.position,r=!0;for(;t.input.charCodeAt(t.position)!==0;){let i=t.input.charCodeAt(t.position);if(i===
39){if(t.input.charCodeAt(t.position+1)===39){r=!1,t.position+=2;continue}let s=t.position;return t.position++,St(t,B,s,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,G.SINGLE_QUOTED,q.CLIP,-1,r),!0}X(i)?(r=!1,_B(t,e)):t.position===t.lineStart&&
Dt(t)?w(t,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?w(t,"expected valid JSON character"):
t.position++}w(t,"unexpected end of the stream within a single quoted scalar")}function iC(t,e,n){if(t.input.charCodeAt(
t.position)!==34)return!1;t.position++;let B=t.position,r=!0;for(;t.input.charCodeAt(t.position)!==0;){let i=t.input.charCodeAt(
t.position);if(i===34){let s=t.position;return t.position++,St(t,B,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,G.DOUBLE_QUOTED,
q.CLIP,-1,r),!0}if(i===92){r=!1;let s=t.input.charCodeAt(++t.position);if(X(s))_B(t,e);else if(eC(s))t.position++;else{let o=Zu(
s);for(o===0&&w(t,"unknown escape sequence");o-- >0;)t.position++,Xu(t.input.charCodeAt(t.position))<0&&w(t,"expected he\
xadecimal character");t.position++}}else X(i)?(r=!1,_B(t,e)):t.position===t.lineStart&&Dt(t)?w(t,"unexpected end of the \
document within a double quoted scalar"):i!==9&&i<32?w(t,"expected valid JSON character"):t.position++}w(t,"unexpected e\
nd of the stream within a double quoted scalar")}function sC(t,e,n){let B=t.input.charCodeAt(t.position),r=q.CLIP,i=-1,s=!1;
if(B!==124&&B!==62)return!1;let o=B===124?G.LITERAL_BLOCK:G.FOLDED_BLOCK;for(t.position++;t.input.charCodeAt(t.position)!==
0;){let p=t.input.charCodeAt(t.position),g=zu(p);if(p===43||p===45)r!==q.CLIP&&w(t,"repeat of a chomping mode identifier"),
r=p===43?q.KEEP:q.STRIP,t.position++;else if(g>=0)g===0&&w(t,"bad explicit indentation width of a block scalar; it canno\
t be less than one"),s&&w(t,"repeat of an indentation width identifier"),i=e+g-1,s=!0,t.position++;else break}let a=!1;for(;At(
t.input.charCodeAt(t.position));)a=!0,t.position++;a&&t.input.charCodeAt(t.position)===35&&Qi(t),X(t.input.charCodeAt(t.
position))?gn(t):t.input.charCodeAt(t.position)!==0&&w(t,"a line break is expected");let l=s?i:-1,c=0,u=t.position,f=t.position;
for(;t.input.charCodeAt(t.position)!==0;){let p=t.position,g=0;for(;t.input.charCodeAt(p+g)===32;)g++;let E=t.input.charCodeAt(
p+g);if(E===0){l>=0?g>l&&(f=p+g):g>0&&(f=p+g);break}if(YB(t))break;if(!s&&l===-1&&X(E)&&(c=Math.max(c,g)),!s&&l===-1&&!X(
E)&&(E===9&&g<e&&(t.position=p+g,w(t,"tab characters must not be used in indentation")),g>=e&&g<c&&(t.position=p+g,w(t,"\
bad indentation of a mapping entry"))),l===-1&&E!==0&&!X(E)&&g<e){t.lineIndent=g,t.position=p+g;break}!s&&E!==0&&!X(E)&&
l===-1&&(l=g);let O=l===-1?e+1:l;if(E!==0&&!X(E)&&g<O){t.lineIndent=g,t.position=p+g;break}Qi(t),f=t.position,X(t.input.
charCodeAt(t.position))&&(gn(t),f=t.position)}return fs(t,u,f),St(t,u,f,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,o,
r,l),!0}function oC(t,e){let n=t.input.charCodeAt(t.position),B=e===Et;if(n===0||Ae(n)||n===35||n===38||n===42||n===33||
n===124||n===62||n===39||n===34||n===37||n===64||n===96||We(n))return!1;if(n===63||n===45){let r=t.input.charCodeAt(t.position+
1);if(ke(r)||B&&We(r))return!1}return!0}function aC(t,e,n,B){if(!oC(t,n))return!1;let r=t.position,i=t.position,s=t.input.
charCodeAt(t.position),o=n===Et,a=!1;for(;s!==0&&!YB(t);){if(s===58){let l=t.input.charCodeAt(t.position+1);if(ke(l)||o&&
We(l))break}else if(s===35){if(Ae(t.input.charCodeAt(t.position-1)))break}else{if(o&&We(s))break;if(X(s)){let l=t.position,
c=t.line,u=t.lineStart,f=t.lineIndent;if(oe(t,!1),t.lineIndent>=e){a=!0,s=t.input.charCodeAt(t.position);continue}t.position=
l,t.line=c,t.lineStart=u,t.lineIndent=f;break}}At(s)||(i=t.position+1),s=t.input.charCodeAt(++t.position)}return i===r?!1:
(fs(t,r,i),St(t,r,i,B.anchorStart,B.anchorEnd,B.tagStart,B.tagEnd,G.PLAIN,q.CLIP,-1,!a),!0)}function Kt(t,e){let n=t.line;
oe(t,!0),(t.line>n&&t.lineIndent<e||t.firstTabInLine!==-1&&t.lineIndent<e)&&w(t,"deficient indentation")}function lC(t,e,n){
let B=t.input.charCodeAt(t.position),r=B===123,i=t.position,s=!0;if(B!==91&&B!==123)return!1;let o=r?125:93;for(r?Cs(t,i,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Ke.FLOW):us(t,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Ke.FLOW),t.position++;t.
input.charCodeAt(t.position)!==0;){Kt(t,e);let a=t.input.charCodeAt(t.position);if(a===o)return t.position++,ht(t),!0;s?
a===44&&w(t,"expected the node content, but found ','"):w(t,"missed comma between flow collection entries");let l=!1,c=!1;
a===63&&Ae(t.input.charCodeAt(t.position+1))&&(l=c=!0,t.position+=1,Kt(t,e));let u=t.line,f=gt(t),p=yt(t,e,Et,!1,!0);Kt(
t,e),a=t.input.charCodeAt(t.position),(r||c||t.line===u)&&a===58?(l=!0,t.position++,Kt(t,e),r||Wi(t,f),p||ue(t),yt(t,e,Et,
!1,!0)||ue(t),Kt(t,e),r||ht(t)):r&&l?(p||ue(t),ue(t)):r?ue(t):l&&(Wi(t,f),p||ue(t),ue(t),ht(t)),a=t.input.charCodeAt(t.position),
a===44?(s=!0,t.position++):s=!1}w(t,"unexpected end of the stream within a flow collection")}function Vi(t,e,n){if(t.firstTabInLine!==
-1||t.input.charCodeAt(t.position)!==45||!ke(t.input.charCodeAt(t.position+1)))return!1;for(us(t,t.position,n.anchorStart,
n.anchorEnd,n.tagStart,n.tagEnd,Ke.BLOCK);t.input.charCodeAt(t.position)===45&&ke(t.input.charCodeAt(t.position+1));){t.
firstTabInLine!==-1&&(t.position=t.firstTabInLine,w(t,"tab characters must not be used in indentation"));let B=t.line;t.
position++;let r=oe(t,!0)>0;if(t.firstTabInLine!==-1&&t.input.charCodeAt(t.position)===45&&ke(t.input.charCodeAt(t.position+
1))&&w(t,"bad indentation of a sequence entry"),r&&t.lineIndent<=e?ue(t):yt(t,e,os,!1,!0),oe(t,!0),t.lineIndent<e||t.position>=
t.length)break;t.lineIndent>e&&w(t,"bad indentation of a sequence entry"),t.line===B&&t.input.charCodeAt(t.position)===45&&
ke(t.input.charCodeAt(t.position+1))&&w(t,"bad indentation of a sequence entry")}return ht(t),!0}function xB(t,e,n,B){let r=!1,
i=!1,s=!1,o=!1;if(t.firstTabInLine!==-1)return!1;let a=t.input.charCodeAt(t.position);for(;a!==0;){!r&&t.firstTabInLine!==
-1&&(t.position=t.firstTabInLine,w(t,"tab characters must not be used in indentation"));let l=t.input.charCodeAt(t.position+
1),c=t.line;if((a===63||a===58)&&ke(l))s||(Cs(t,t.position,B.anchorStart,B.anchorEnd,B.tagStart,B.tagEnd,Ke.BLOCK),s=!0),
a===63?(r&&ue(t),i=!0,r=!0):(r||(ue(t),i=!0),r=!1),t.position+=1,o=!0;else{r&&(ue(t),r=!1);let u=gt(t);if(!yt(t,n,ss,!1,
!0))break;if(t.line===c){for(a=t.input.charCodeAt(t.position);At(a);)a=t.input.charCodeAt(++t.position);if(a===58)a=t.input.
charCodeAt(++t.position),ke(a)||w(t,"a whitespace character is expected after the key-value separator within a block map\
ping"),s||(t.events.splice(u.eventsLength,0,{type:j.MAPPING,start:u.position,anchorStart:B.anchorStart,anchorEnd:B.anchorEnd,
tagStart:B.tagStart,tagEnd:B.tagEnd,style:Ke.BLOCK}),s=!0),i=!0,r=!1,o=!1;else if(i)w(t,"expected ':' after a mapping ke\
y");else return B.anchorStart!==_||B.tagStart!==_?(mt(t,u),!1):!0}else if(i)w(t,"can not read a block mapping entry; a m\
ultiline key may not be an implicit key");else return B.anchorStart!==_||B.tagStart!==_?(mt(t,u),!1):!0}if(yt(t,e,hn,!0,
o)&&(o=!1),r||o&&(ue(t),o=!1),oe(t,!0),a=t.input.charCodeAt(t.position),(t.line===c||t.lineIndent>e)&&a!==0)w(t,"bad ind\
entation of a mapping entry");else if(t.lineIndent<e)break}return i?(r&&ue(t),s&&ht(t),!0):!1}function yt(t,e,n,B,r,i=!0){
t.depth>=t.maxDepth&&w(t,`nesting exceeded maxDepth (${t.maxDepth})`),t.depth++;let s=1,o=!1,a=!1,l=null,c=qi(),u=n===hn||
n===os,f=u,p=u;if(B&&oe(t,!0)&&(o=!0,t.lineIndent>e?s=1:t.lineIndent===e?s=0:s=-1),s===1)for(;;){let g=t.input.charCodeAt(
t.position),E=gt(t);if(o&&s!==1&&(g===33||g===38))break;if(o&&p&&(c.tagStart!==_||c.anchorStart!==_)&&(g===33||g===38)){
let O=gt(t),N=e+1;if(xB(t,t.position-t.lineStart,N,c)&&t.events[O.eventsLength]?.type===j.MAPPING)return t.depth--,!0;mt(
t,O)}if(o&&(g===33&&c.tagStart!==_||g===38&&c.anchorStart!==_)||!tC(t,c,n===Et)&&!nC(t,c))break;l===null&&(l=E),oe(t,!0)?
(o=!0,f=p,t.lineIndent>e?s=1:t.lineIndent===e?s=0:s=-1):f=!1}if(f&&(f=o||r),s===1||n===hn){let g=n===Et||n===ss?e:e+1,E=t.
position-t.lineStart;if(s===1)if(f&&(Vi(t,E,c)||xB(t,E,g,c))||lC(t,g,c))a=!0;else{let O=t.input.charCodeAt(t.position);if(l!==
null&&i&&p&&!f&&O!==124&&O!==62){let N=gt(t),x=l.position-l.lineStart;mt(t,l),xB(t,x,g,qi())&&t.events[N.eventsLength]?.
type===j.MAPPING?a=!0:mt(t,N)}!a&&(u&&sC(t,g,c)||rC(t,g,c)||iC(t,g,c)||BC(t,c)||aC(t,g,n,c))&&(a=!0)}else s===0&&(a=f&&Vi(
t,E,c))}return u=u&&!a,!a&&(c.anchorStart!==_||c.tagStart!==_||u)&&(St(t,_,_,c.anchorStart,c.anchorEnd,c.tagStart,c.tagEnd,
G.PLAIN),a=!0),t.depth--,a||c.anchorStart!==_||c.tagStart!==_}function cC(t){if(t.lineIndent>0||t.input.charCodeAt(t.position)!==
37)return!1;t.position++;let e=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Ae(t.input.charCodeAt(t.position));)
t.position++;let n=t.input.slice(e,t.position),B=[];for(n.length===0&&w(t,"directive name must not be less than one char\
acter in length");t.input.charCodeAt(t.position)!==0&&!X(t.input.charCodeAt(t.position));){for(;At(t.input.charCodeAt(t.
position));)t.position++;if(t.input.charCodeAt(t.position)===35||X(t.input.charCodeAt(t.position))||t.input.charCodeAt(t.
position)===0)break;let r=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Ae(t.input.charCodeAt(t.position));)t.position++;
B.push(t.input.slice(r,t.position))}if(X(t.input.charCodeAt(t.position))&&gn(t),n==="YAML"){t.directives.some(i=>i.kind===
"yaml")&&w(t,"duplication of %YAML directive"),B.length!==1&&w(t,"YAML directive accepts exactly one argument");let r=/^([0-9]+)\.([0-9]+)$/.
exec(B[0]);r===null&&w(t,"ill-formed argument of the YAML directive"),parseInt(r[1],10)!==1&&w(t,"unacceptable YAML vers\
ion of the document"),t.directives.push({kind:"yaml",version:B[0]})}else if(n==="TAG"){B.length!==2&&w(t,"TAG directive \
accepts exactly two arguments");let[r,i]=B;as.test(r)||w(t,"ill-formed tag handle (first argument) of the TAG directive"),
is.call(t.tagHandlers,r)&&w(t,`there is a previously declared suffix for "${r}" tag handle`),qu.test(i)||w(t,"ill-formed\
 tag prefix (second argument) of the TAG directive"),t.tagHandlers[r]=i,t.directives.push({kind:"tag",handle:r,prefix:i})}
return!0}function uC(t){t.directives=[],t.tagHandlers=Object.create(null);let e=!1;for(oe(t,!0);cC(t);)e=!0,oe(t,!0);let n=!1,
B=!1,r=!0;if(t.lineIndent===0&&t.input.charCodeAt(t.position)===45&&t.input.charCodeAt(t.position+1)===45&&t.input.charCodeAt(
t.position+2)===45&&ke(t.input.charCodeAt(t.position+3))){n=!0;let o=t.line;t.position+=3,oe(t,!0),r=t.line>o}else e&&w(
t,"directives end mark is expected");let i=t.events.length;if(!n&&t.position===t.lineStart&&t.input.charCodeAt(t.position)===
46&&Dt(t)){t.position+=3,oe(t,!0);return}if(Qu(t,n,!1),yt(t,t.lineIndent-1,hn,!1,r,r)||ue(t),oe(t,!0),t.position===t.lineStart&&
Dt(t)&&(B=t.input.charCodeAt(t.position)===46,B)){let o=t.line;t.position+=3,oe(t,!0),t.line===o&&t.position<t.length&&w(
t,"end of the stream or a document separator is expected")}let s=t.events[i];s?.type===j.DOCUMENT&&(s.explicitEnd=B),ht(
t),!B&&t.position<t.length&&!YB(t)&&w(t,"end of the stream or a document separator is expected")}function WB(t,e){let n=t.
length,B=k(I(I({},cs),e),{input:`${t}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),r=t.indexOf("\0");for(r!==-1&&yn.throwAt(t,r,"null byte is not allowed in in\
put",B.filename);B.position<B.length&&(ds(B),oe(B,!0),!(B.position>=B.length));){let i=B.position;uC(B),B.position===i&&
w(B,"can not read a document")}return B.events}var og=I(I({},cs),Ju);function Sn(t,e){return(t&1<<e)!==0}var zi={applyQuoteFlowKeysOption:CC,doubleQuoteForInvisibles:dC,doubleQuoteWhitespaceOnly:fC,
applyForceQuotesOption:pC,tryLongOrMultilineAsBlock:hC,quoteInvalidPlain:gC,fallbackToDoubleQuoted:mC};function ps(t){return t.
presenterOptions.quoteStyle==="single"&&Sn(t.allowedStylesMask,G.SINGLE_QUOTED)?G.SINGLE_QUOTED:G.DOUBLE_QUOTED}function CC(t){
t.presenterOptions.quoteFlowKeys&&(!t.isKey||!t.flowOnly||t.style!==G.PLAIN||(t.style=G.DOUBLE_QUOTED))}function dC(t){t.
style===G.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(t.node.value)&&(t.style=G.DOUBLE_QUOTED)}function fC(t){
t.style===G.PLAIN&&/^\s+$/.test(t.node.value)&&(t.style=G.DOUBLE_QUOTED)}function pC(t){t.presenterOptions.forceQuotes&&
(t.isKey||t.style!==G.PLAIN||t.node.tag===t.presenterOptions.schema.defaultScalarTag.tagName&&(t.style=t.node.value.includes(
`
`)?G.DOUBLE_QUOTED:ps(t)))}function hC(t){if(t.style!==G.PLAIN||t.isKey)return;let e=t.node.value,n=e.indexOf(`
`)!==-1;if(!Sn(t.allowedStylesMask,G.LITERAL_BLOCK)){n&&(t.style=G.DOUBLE_QUOTED);return}let B=t.presenterOptions.lineWidth;
if(B===-1){n&&(t.style=G.LITERAL_BLOCK);return}let r=Math.max(Math.min(B,40),B-t.shiftOfContent),i=0,s=!1;for(;i<=e.length;){
let o=e.length,a=e.indexOf(`
`,i);a!==-1&&(o=a);let l=e.slice(i,o);if(l.length>r&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),a===-1)break;i=a+1}s?t.style=
G.FOLDED_BLOCK:n&&(t.style=G.LITERAL_BLOCK)}function gC(t){t.style===G.PLAIN&&!Sn(t.allowedStylesMask,G.PLAIN)&&(t.style=
ps(t))}function mC(t){Sn(t.allowedStylesMask,t.style)||(t.style=G.DOUBLE_QUOTED)}var EC="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",DC="[\\n\\r]",yC="\\uFEFF",
qB="[ \\t]",hs=`(?:(?!(?:${DC}|${yC}))${EC})`,An=`(?:(?!${qB})${hs})`,gs="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",ms="[-?:,\\[\\]{}#&*!|>'\"%@`]",SC="[,\\[\\]{}]",KB=An,UB=`(?:(?!${SC})${An})`,AC=`(?:(?:(?!${ms})${An})|[?:-](?=${KB}\
))`,OC=`(?:(?:(?!${ms})${An})|[?:-](?=${UB}))`,Es=`(?:(?:(?![:#])${KB})|:(?=${KB}))#*`,Ds=`(?:(?:(?![:#])${UB})|:(?=${UB}\
))#*`,ys=`(?:${qB}*${Es})*`,Ss=`(?:${qB}*${Ds})*`,As=`${AC}#*${ys}`,Os=`${OC}#*${Ss}`,IC=As,FC=Os,bC=`\\n+${Es}${ys}`,wC=`\
\\n+${Ds}${Ss}`,NC=`${As}(?:${bC})*`,LC=`${Os}(?:${wC})*`,ag=new RegExp(`^(?:${NC})$`,"u"),lg=new RegExp(`^(?:${LC})$`,"\
u"),cg=new RegExp(`^(?:${IC})$`,"u"),ug=new RegExp(`^(?:${FC})$`,"u"),Cg=new RegExp(`^(?:${gs})*$`,"u"),dg=new RegExp(`^\
(?:${gs}|\\n)*$`,"u"),fg=new RegExp(`^(?:${hs}|\\n)*$`,"u");var TC={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(zi).map(t=>Reflect.get(zi,t)),tagBeforeAnchor:!1};var pg=k(I({},TC),{schema:Ru,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var hg=j.DOCUMENT,gg=j.SEQUENCE,mg=j.MAPPING,Eg=j.SCALAR,Dg=j.ALIAS,yg=j.POP,Sg=G.PLAIN,Ag=G.SINGLE_QUOTED,Og=G.DOUBLE_QUOTED,
Ig=G.LITERAL_BLOCK,Fg=G.FOLDED_BLOCK,bg=Ke.BLOCK,wg=Ke.FLOW,Ng=q.CLIP,Lg=q.STRIP,Tg=q.KEEP;var On=class{text;#t;#e=[];#B=0;#n=0;constructor(e){this.text=e;let n=1;for(let[B]of e.matchAll(/^[ ?-]+/gm))n=Math.max(
n,B.length+1);this.#t=Math.min(n,200)}mend(e){if(this.#n+=1,this.#B+=this.text.length,this.#n>200||this.#B>33554432)return!1;
let n=this.text.lastIndexOf(`
`,e-1)+1,B=this.text.slice(n,e);if(B.includes("	"))return this.text=this.text.slice(0,n)+B.replaceAll("	"," ")+this.text.
slice(e),!0;let r=this.toSource(n),i=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(n,n+4));return this.#e.at(-1)===r||i?
!1:(this.text=this.text.slice(0,n)+" ".repeat(this.#t)+this.text.slice(n),this.#e.push(r),!0)}toSource(e){let n=0,B=this.#e.
length;for(;n<B;){let r=n+B>>1;(this.#e[r]??0)+r*this.#t<e?n=r+1:B=r}return e-n*this.#t}};var Is=0,RC=1,Fs=2,bs=3,kC=GC();function GC(){let t=new Uint8Array(128);for(let e of"yYnNtTfFoO~")t[e.charCodeAt(0)]=RC;
for(let e of"0123456789+-")t[e.charCodeAt(0)]=bs;return t[46]=Fs,t}var ws="y Y yes Yes YES true True TRUE on On ON".split(
" "),MC="n N no No NO false False FALSE off Off OFF".split(" "),xC="~ null Null NULL".split(" "),Ns=new Map([...[".nan",
".NaN",".NAN"].map(t=>[t,NaN]),...[".inf",".Inf",".INF"].map(t=>[t,1/0]),...["+.inf","+.Inf","+.INF"].map(t=>[t,1/0]),...[
"-.inf","-.Inf","-.INF"].map(t=>[t,-1/0])]),vC=new Map([...ws.map(t=>[t,"bool"]),...MC.map(t=>[t,"bool"]),...xC.map(t=>[
t,"null"]),...[...Ns.keys()].map(t=>[t,"float"])]),HC=5,PC=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
_C=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Ge(t){if(t==="")return"null";let e=kC[t.charCodeAt(
0)]??Is;if(e===Is)return"string";let n=t.length<=HC?vC.get(t):void 0;return n!==void 0?n:e===bs?UC(t):e===Fs&&QB(t)!==void 0?
"float":"string"}var KC=/^[1-9][0-9]{0,14}$/;function UC(t){return KC.test(t)||bn(t)!==void 0?"int":QB(t)===void 0?"stri\
ng":"float"}function bn(t){let e=t.includes("_")?t.replaceAll("_",""):t,n=gB(e);if(n!==void 0)return n;let B=/^0b([-+])([01]+)$/.
exec(e);return B===null?void 0:gB(`${B[1]??""}0b${B[2]??""}`)}function QB(t){let e=t.startsWith(".")?_C.test(t):void 0,n=t.
includes("_")?t.replaceAll("_",""):t;if(!(e??PC.test(n)))return;let B=Number(n);return Number.isFinite(B)?B:void 0}var Fn="\
tag:yaml.org,2002:";function Ls(t,e,n){if(t==="")return{type:n?Ge(e):"string",text:e};let B=Ts(t);if(B===void 0)return{type:"\
error",reason:"tag",text:e};switch(B.startsWith(Fn)?B.slice(Fn.length):""){case"bool":return In("bool",e);case"int":return In(
"int",e);case"null":return In("null",e);case"float":return JC(e);case"binary":{let r=Bn(e);return r===void 0?{type:"erro\
r",reason:"base64",text:e}:{type:"string",text:qr(r)}}case"timestamp":return YC(e)?{type:"string",text:e}:{type:"error",
reason:"type",text:e};default:return{type:"string",text:e}}}function In(t,e){return Ge(e)===t?{type:t,text:e}:{type:"err\
or",reason:"type",text:e}}function JC(t){return Ge(t)!=="int"?In("float",t):xt(bn(t)??0n)?{type:"float",text:t}:{type:"e\
rror",reason:"type",text:t}}function Ts(t){if(t==="!")return t;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(t);if(e===
null)return;let[,n,B,r="",i=""]=e;try{return decodeURIComponent(n??(B===void 0?i:Fn+r))}catch{return}}function Rs(t,e,n){
if(e!=="<<")return!1;if(t==="")return n;let B=Ts(t);return B==="!"||B===`${Fn}merge`}function ks(t,e){switch(t){case"str\
ing":return e;case"null":return;case"bool":return String(ws.includes(e));case"int":{let n=bn(e);return n!==void 0&&xt(n)?
String(n):void 0}case"float":return $C(e)}}function $C(t){let e=bn(t),n=e===void 0?Ns.get(t)??QB(t):Number(e),B=Wr(n??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[B]??B}var jC=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function YC(t){
let e=jC.exec(t);if(e===null||(e[4]??" ").startsWith(" ")!==(e[8]===void 0))return!1;let B=i=>Number(e[i]??0),r=B(3);return r<
1||r>WC(B(1),B(2))?!1:B(5)<24&&B(6)<60&&B(7)<60&&B(9)<=24&&B(10)<=60}function WC(t,e){return[31,t%4===0&&(t%100!==0||t%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??0}var wn="the tag is malformed or not known: quote a value that begins with `!`",qC="a space is expected before the `#` of\
 a comment",qe="the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it",QC=[["bad indent\
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
eader of a block scalar repeats an indicator"],["undeclared tag handle",wn],["tag ",wn],["named tag handle",wn],["unexpe\
cted end of the stream within a verbatim",wn],["directive",qe],["duplication of %",qe],["YAML directive",qe],["ill-forme\
d",qe],["unacceptable YAML version",qe],["TAG directive",qe],["there is a previously declared",qe]];function Gs(t,e=""){
return t.startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more than ${String($.nesting)} dee\
p: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${(e==="#"?qC:QC.find(([B])=>t.startsWith(B))?.[1])??
"the text cannot be read on from here"}`}}var Nn={unknown:"not YAML: the alias names an anchor that is not set before it\
 in the document; quote a value that begins with `*`",cyclic:"not YAML: the alias stands inside the node that it names",
tooMany:`the document expands more than ${String($.aliases)} aliases: write the repeated parts out, or split the documen\
t`},Ms="the value is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object",xs="the value is no\
t of the type that its tag names, so Kubernetes refuses the document: correct the tag or the value";var we={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",mixedKeys:"two keys of different types (a number or boolean, and its \
text) get the same name, and Kubernetes keeps either one at random: remove one"};function vs(t){return/^[\w-]+$/.test(t)}
var VC=/\\(?:(?<half>(?:u|U0000)[dD][89a-fA-F])|(?<blank>\r?\n[ \t]*\r?\n)|(?<slash>\/)|[^])/g;function Hs(t){for(let{groups:e={},
index:n}of t.matchAll(VC)){let{half:B,blank:r,slash:i}=e;if(B!==void 0)return{at:n,message:we.surrogateEscape};if(r!==void 0)
return{at:n,message:we.blankAfterEscape};if(i!==void 0)return{at:n,message:we.slashEscape}}}function Ps(t,e){return e>=t.
length||/[ \t\r\n]/.test(t.charAt(e))}var VB=/[ \t\r\n]*/y;function _s(t,e){VB.lastIndex=e,VB.test(t);let n=VB.lastIndex;
return t.charAt(n)===":"&&/[,[\]{}]/.test(t.charAt(n+1))}function Ks(t){let e=new Map;return t.find(n=>Us(n,e))?.key}function Us({
key:t,value:e,name:n,isMerge:B},r){if(n!==void 0){let o=zC(t),a=r.get(n);return r.set(n,o),a!==void 0&&a!==o}if(!B)return!1;
let{node:i}=ie(e,!1);return(i.type==="sequence"?i.items.map(o=>ie(o,!1).node):[i]).some(o=>o.type==="mapping"&&o.entries.
some(a=>Us(a,r)))}function zC(t){let{node:e}=ie(t,!1);return e.type!=="scalar"?"":e.resolved!=="float"?e.resolved:/nan/i.
test(e.text)?NaN:`float ${e.text}`}var XC={[G.PLAIN]:"plain",[G.SINGLE_QUOTED]:"single",[G.DOUBLE_QUOTED]:"double",[G.LITERAL_BLOCK]:"literal",[G.FOLDED_BLOCK]:"\
folded"},Ut=2;function qs(t,e,n){let B=e===0&&n===t.text.length?t.text:t.text.slice(e,n),r=ZC(t,e,B),i={file:t,base:e,text:B,
events:r,next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},s=[];for(;i.next<r.length;)
s.push(Bd(i));return s}function ZC(t,e,n){try{return WB(n,Qs)}catch(B){let r=ed(n,Vs(B));if(!("reason"in r))return r;let{
code:i,message:s}=Gs(r.reason,n.charAt(r.offset));return Ot({file:t,offset:e+r.offset},i,s)}}var Qs={maxDepth:$.nesting};
function Vs(t){if(!(t instanceof yn))throw t;return{reason:t.reason,offset:t.mark?.position??0}}var Js="deficient indent\
ation";function ed(t,e){if(!e.reason.startsWith(Js))return e;let n=new On(t),B=e,r=e,i=!0;for(;B.reason.startsWith(Js)&&
(i&&=/[}\]]/.test(n.text.charAt(B.offset)),!!n.mend(B.offset));)try{return WB(n.text,Qs).map(s=>nd(s,n))}catch(s){B=Vs(s),
i&&(r=k(I({},B),{offset:n.toSource(B.offset)}))}return r}var td=new Set("start valueStart valueEnd anchorStart anchorEnd\
 tagStart tagEnd".split(" "));function nd(t,e){let n=Object.entries(t).map(([B,r])=>{let i=td.has(B)&&typeof r=="number";
return[B,i?e.toSource(r):r]});return Object.assign(t,Object.fromEntries(n))}function Ot({file:t,offset:e},n,B){throw new se(
n,B,I({path:t.path},re(t,e)))}function Bd(t){let e=t.events[t.next];if(e?.type!==j.DOCUMENT)throw new Error("the events \
do not start with a document");t.next+=1,t.anchors=new Map,t.duplicates=[],t.problem=void 0,t.aliases=t.nodes=t.aliasedNodes=
0;let n=Ln(t);return t.next+=1,I({file:t.file,root:n,duplicates:t.duplicates,hasDirectives:e.directives.length>0,explicitStart:e.
explicitStart},t.problem===void 0?{}:{problem:t.problem})}function Qe(t,e,n){t.problem??={offset:Math.max(t.base,e),message:n}}
function XB(t,{tagStart:e,tagEnd:n}){e!==-1&&!Ps(t.text,n)&&Qe(t,t.base+e,we.gluedTag)}function rd(t,e){ZB(t,e),e.type===
"scalar"&&e.style==="plain"&&e.contentStart!==-1&&_s(t.text,e.end-t.base)&&Qe(t,e.start,we.gluedColon)}function ZB(t,e){
e.type==="scalar"&&e.style==="plain"&&e.text.includes("?")&&Qe(t,e.contentStart,we.questionMark)}function Ln(t){let e=t.
events[t.next];switch(t.next+=1,t.nodes+=1,e?.type){case j.SCALAR:return e.anchorStart===-1?$s(t,e):zB(t,e,()=>$s(t,e));case j.
MAPPING:return e.anchorStart===-1?Ys(t,e):zB(t,e,()=>Ys(t,e));case j.SEQUENCE:return e.anchorStart===-1?js(t,e):zB(t,e,()=>js(
t,e));case j.ALIAS:return id(t,e);default:throw new Error("the events of the document end too early")}}function zB(t,e,n){
let B={aliases:t.aliases,nodes:t.nodes},r=t.text.slice(e.anchorStart,e.anchorEnd);vs(r)||Qe(t,t.base+e.anchorStart,we.anchorName),
t.anchors.set(r,B);let i=n();return B.node=i,B.aliases=t.aliases-B.aliases,B.nodes=t.nodes-B.nodes+1,i}function id(t,e){
let n=t.base+e.anchorStart-1,B=t.anchors.get(t.text.slice(e.anchorStart,e.anchorEnd));return B===void 0?Ot({file:t.file,
offset:n},"yaml-syntax",Nn.unknown):B.node===void 0?Ot({file:t.file,offset:n},"yaml-syntax",Nn.cyclic):(t.aliases+=1+B.aliases,
t.nodes+=B.nodes,t.aliasedNodes+=B.nodes,t.aliases>$.aliases||t.aliasedNodes>$.aliasedNodes?Ot({file:t.file,offset:n},"l\
imit",Nn.tooMany):(B.node.aliased=!0,{type:"alias",start:n,contentStart:n,end:t.base+e.anchorEnd,anchored:!1,aliased:!1,
target:B.node}))}function er(t,e,n){let B=n;return e.tagStart!==-1&&(B===-1||e.tagStart<B)&&(B=e.tagStart),e.anchorStart!==
-1&&(B===-1||e.anchorStart<=B)&&(B=e.anchorStart-1),B===-1?-1:t.base+B}function $s(t,e){let{valueStart:n,valueEnd:B,anchorStart:r,
tagStart:i}=e,s=XC[e.style]??"plain",o=s==="single"||s==="double",a=n===-1?-1:o?n-1:n;if(B-n>$.scalar)return Ot({file:t.
file,offset:t.base+n},"limit",Ms);let l=e.fast?t.text.slice(n,B):Zs(t.text,e),c=i!==-1;if(c&&XB(t,e),s==="double"&&!e.fast){
let g=Hs(t.text.slice(n,B));g!==void 0&&Qe(t,t.base+n+g.at,g.message)}let{type:u,text:f}=c?Ls(t.text.slice(i,e.tagEnd),l,
s==="plain"):{type:s==="plain"?Ge(l):"string",text:l};if(u==="error")return Ot({file:t.file,offset:t.base+i},"yaml-unsup\
ported",xs);let p=o?B+1:B;return{type:"scalar",start:r===-1&&!c?a===-1?-1:t.base+a:er(t,e,a),contentStart:a===-1?-1:t.base+
a,end:sd(t,e,a===-1?-1:p),anchored:r!==-1,aliased:!1,style:s,resolved:u,text:f}}function sd(t,{anchorEnd:e,tagEnd:n},B){
let r=B===-1?Math.max(e,n):B;return r===-1?-1:t.base+r}function zs(t){return t.events[t.next]?.type===j.POP}function js(t,e){
XB(t,e);let n=[];for(;!zs(t);)n.push(Ln(t));if(e.style===Ut)for(let B of n)ZB(t,B);return t.next+=1,{type:"sequence",start:er(
t,e,e.start),contentStart:t.base+e.start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===Ut,items:n}}function Ys(t,e){
XB(t,e);let n=[],B=!1;for(;!zs(t);){let s=t.events[t.next],o=Ln(t),a=Ln(t);e.style===Ut&&rd(t,o),e.style===Ut&&ZB(t,a);let l=o.
type==="scalar"&&o.text==="<<"&&od(t,s,o),c=l?void 0:Xs(o);c===void 0&&!l&&Qe(t,o.start===-1?t.base+e.start:o.start,we.refusedKey),
n.push({key:o,value:a,name:c,isMerge:l}),B||=l}t.next+=1;let r=ld(n),i=B||r!==void 0?Ks(n):void 0;i!==void 0&&Qe(t,i.start,
we.mixedKeys);for(let s of r??[])t.duplicates.push(s);return{type:"mapping",start:er(t,e,e.start),contentStart:t.base+e.
start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===Ut,entries:n,merges:B,duplicates:r}}function od(t,e,n){let r=e?.
type===j.SCALAR&&e.tagStart!==-1?t.text.slice(e.tagStart,e.tagEnd):"";return Rs(r,n.text,n.style==="plain")}function Xs(t){
if(t.type==="alias")return Xs(t.target);if(t.type==="scalar")return t.resolved==="string"?t.text:ks(t.resolved,t.text)}var ad=12;
function ld(t){let{length:e}=t;if(e<=ad){let r=!1;for(let i=1;i<e&&!r;i+=1){let s=t[i]?.name;for(let o=0;o<i;o+=1)r||=s!==
void 0&&t[o]?.name===s}if(!r)return}let n=new Set,B=t.filter(({name:r})=>{if(r===void 0)return!1;let i=n.size;return n.add(
r).size===i});return B.length===0?void 0:B}function Zs(t,e){let n=rs(t,e);return e.chomping===q.KEEP&&cd(t,e.valueEnd)?`${n}\

`:n}var Ws=/ +$/y;function cd(t,e){return Ws.lastIndex=e,Ws.test(t)}var ud=[q.CLIP,q.CLIP,q.STRIP,q.KEEP];function eo(t,{
start:e,end:n,indent:B,chomping:r,isFolded:i}){return Zs(t,{type:j.SCALAR,valueStart:e,valueEnd:n,anchorStart:-1,anchorEnd:-1,
tagStart:-1,tagEnd:-1,style:i?G.FOLDED_BLOCK:G.LITERAL_BLOCK,chomping:ud[r]??q.CLIP,indent:B,fast:!1})}var Cd=["plain","plain","plain","single","double","literal","folded","plain"],kn=class{#t;#e;constructor(e,n){this.#t=e,
this.#e=n}field(e,n){return this.#e.values[e+n]??-1}children(e){let n=[],B=this.field(e,3);for(let r=e+8;r<B;r=this.field(
r,3))n.push(r);return n}child(e,n){let{values:B}=this.#e,r=B[e+3]??0;for(let i=e+8;i<r;i=B[i+3]??r){let s=B[i+4]??0;if((B[i+
5]??0)-s===n.length&&this.#t.startsWith(n,s))return i}return-1}node(e){switch(this.field(e,0)){case 0:return new tr(this,
e);case 1:return new Br(this,e);case 8:return k(I({},this.#B(e)),{type:"mapping",flow:!0,entries:[],merges:!1,duplicates:void 0});case 9:
return k(I({},this.#B(e)),{type:"sequence",flow:!0,items:[]});default:return this.#n(e)}}#B(e){let n=this.field(e,1);return{
start:n,contentStart:n,anchored:!1,aliased:!1}}#n(e){let n=this.field(e,0),B=this.field(e,1),r=this.field(e,2),i=Cd[n]??
"plain",s=n===3||n===4?1:0,o=this.#i(e),a=i==="plain"?Ge(o):"string";return{type:"scalar",start:B===-1?-1:B-s,contentStart:B===
-1?-1:B-s,end:r+s,anchored:!1,aliased:!1,style:i,resolved:a,text:o}}#i(e){let n=this.field(e,0),B=this.field(e,1),r=this.
field(e,2);return n!==5&&n!==6?B===-1?"":this.#t.slice(B,r):eo(this.#t,{start:B,end:r,indent:this.field(e,6),chomping:this.
field(e,7),isFolded:n===6})}key(e){let n=this.field(e,4),B=this.name(e);return{type:"scalar",start:n,contentStart:n,end:this.
field(e,5),anchored:!1,aliased:!1,style:"plain",resolved:"string",text:B}}name(e){return this.#t.slice(this.field(e,4),this.
field(e,5))}},tr=class{type="mapping";flow=!1;anchored=!1;merges=!1;duplicates=void 0;start;contentStart;aliased=!1;#t;#e;#B;constructor(e,n){
this.#t=e,this.#e=n,this.start=this.contentStart=e.field(n,1)}find(e){let n=this.#t.child(this.#e,e);return n===-1?void 0:
this.#t.node(n)}get entries(){return this.#B??=this.#t.children(this.#e).map(e=>new nr(this.#t,e)),this.#B}},nr=class{isMerge=!1;name;#t;#e;#B;#n;constructor(e,n){
this.#t=e,this.#e=n,this.name=e.name(n)}get key(){return this.#B??=this.#t.key(this.#e),this.#B}get value(){return this.#n??=
this.#t.node(this.#e),this.#n}},Br=class{type="sequence";flow=!1;anchored=!1;start;contentStart;aliased=!1;#t;#e;#B;constructor(e,n){
this.#t=e,this.#e=n,this.start=this.contentStart=e.field(n,1)}get items(){return this.#B??=this.#t.children(this.#e).map(
e=>this.#t.node(e)),this.#B}};var gd=9,It=10,no=13,Ze=32,ur=34,Mn=35,md=39,Cr=45,Ed=46,Bo=58,Dd=92,ro=124,yd=62,Sd=vn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcde\
fghijklmnopqrstuvwxyz0123456789_./-"),Ad=vn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/."),io=vn("ABCDEFGHIJ\
KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),Od=vn("yYnNtTfFoO"),Id=5;function vn(t){let e=new Uint8Array(
128);for(let n of t)e[n.charCodeAt(0)]=1;return e}var so=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/,
Fd=$.nesting-5,bd=16,xn=class{#t;#e;#B;#n;#i=0;#f=0;#a=[];#r=0;#o=0;#s=0;#u=-1;#p=-1;#m=new Map;constructor(e){this.#t=e,
this.#e=e.text,this.#n={values:new Int32Array(Math.ceil(e.text.length/32+16)*8)},this.#B=so.test(e.text)}read(e){if(!e.isSafe||
e.contentOnMarker||this.#B&&so.test(this.#e.slice(e.start,e.end)))return;this.#o=e.start,this.#s=e.end,this.#f=this.#i,this.#r=
0,this.#m.clear(),this.#u=this.#p=-1;let n=this.#A();if(!(this.#O()&&this.#i>this.#f)){this.#i=this.#f;return}this.#E(0);
let r=new kn(this.#e,this.#n).node(this.#f);return{file:this.#t,root:r,duplicates:[],hasDirectives:!1,explicitStart:n}}#A(){
this.#o===0&&this.#e.startsWith("\uFEFF")&&(this.#o=1);let e=_t(this.#e,this.#o);return e&&(this.#o=this.#c(this.#o)+1),
e}#c(e){let n=this.#e.indexOf(`
`,e);return n===-1||n>this.#s?this.#s:n}#l(e){let n=e<this.#s?this.#e.charCodeAt(e):It;return n===It||n===no&&(e+1===this.#s||
this.#e.charCodeAt(e+1)===It)}#C(e){let n=e;for(;n<this.#s&&this.#e.charCodeAt(n)===Ze;)n+=1;return n}#D(e){let n=this.#C(
e);return this.#l(n)||n>e&&this.#e.charCodeAt(n)===Mn}#d(e,n,B){if(this.#i+8>this.#n.values.length){let s=new Int32Array(
this.#n.values.length*2);s.set(this.#n.values),this.#n.values=s}let{values:r}=this.#n,i=this.#i;return this.#i+=8,r[i+0]=
e,r[i+1]=n,r[i+2]=B,r[i+3]=this.#i,r[i+4]=this.#u,r[i+5]=this.#p,this.#u=this.#p=-1,i}#h(e,n,B){let r=this.#d(e,n,n),i=this.#a[this.#r]??=
{record:0,indent:0,isSequence:!1,count:0};i.record=r,i.indent=B,i.isSequence=e===1,i.count=0,this.#r+=1}#E(e){for(this.#u!==
-1&&this.#d(7,-1,-1);this.#r>e;){this.#r-=1;let n=this.#a[this.#r]?.record??0;this.#n.values[n+3]=this.#i}}#O(){let e=this.#e;
for(;this.#o<this.#s;){if(this.#r>Fd)return!1;let n=this.#o,B=this.#C(n);if(this.#l(B)||e.charCodeAt(B)===Mn){this.#o=this.#c(
B)+1;continue}let r=B-n;if(!(e.charCodeAt(B)===Cr&&(this.#l(B+1)||e.charCodeAt(B+1)===Ze)?this.#I(B,r):this.#F(B,r)))return!1}
return!0}#I(e,n){let B=this.#a[this.#r-1];if(B===void 0||this.#r===0)return!1;if(this.#u!==-1&&n>=B.indent)this.#h(1,e,n);else{
let a=this.#r;for(;a>0&&(this.#a[a-1]?.indent??0)>n;)a-=1;this.#E(a)}let r=this.#a[this.#r-1];if(this.#r===0||r?.isSequence!==
!0||r.indent!==n)return!1;let i=this.#C(e+1),s=n+i-e,o=this.#y(i);return o===-1?this.#S(i,n):(this.#h(0,i,s),this.#g(i,o))}#F(e,n){
let B=this.#y(e);if(B===-1)return!1;if(this.#r===0)return this.#i>this.#f||n>0?!1:(this.#h(0,e,n),this.#g(e,B));let r=this.#a[this.#r-
1];if(this.#u!==-1&&r!==void 0&&n>r.indent)return this.#h(0,e,n),this.#g(e,B);let i=this.#r;for(;i>0;i-=1){let o=this.#a[i-
1];if(o===void 0||o.indent<n||o.indent===n&&!o.isSequence)break}this.#E(i);let s=this.#a[this.#r-1];return this.#r===0||
s===void 0||s.isSequence||s.indent!==n?!1:this.#g(e,B)}#y(e){let n=this.#e.charCodeAt(e);if(e>=this.#s||Ad[n]!==1)return-1;
let B=e+1;for(;Sd[this.#e.charCodeAt(B)]===1;)B+=1;return B>=this.#s||this.#e.charCodeAt(B)!==Bo||!(this.#l(B+1)||this.#e.
charCodeAt(B+1)===Ze)||(n===Ed||B-e<=Id&&Od[n]===1)&&Ge(this.#e.slice(e,B))!=="string"?-1:B}#g(e,n){if(n-e>$.scalar||this.#b(
e,n))return!1;this.#u=e,this.#p=n;let B=this.#C(n+1);return this.#l(B)||B>n+1&&this.#e.charCodeAt(B)===Mn?(this.#o=this.#c(
B)+1,!0):this.#S(B,this.#a[this.#r-1]?.indent??0)}#b(e,n){let B=this.#a[this.#r-1];if(B===void 0)return!1;if(B.count+=1,
B.count>bd)return this.#w(B,this.#e.slice(e,n));let r=this.#n.values;for(let i=B.record+8;i<this.#i;i=r[i+3]??this.#i){let s=r[i+
4]??0;if((r[i+5]??0)-s!==n-e)continue;let o=0;for(;o<n-e&&this.#e.charCodeAt(s+o)===this.#e.charCodeAt(e+o);)o+=1;if(o===
n-e)return!0}return!1}#w({record:e},n){let B=this.#m.get(e);if(B===void 0){B=new Set,this.#m.set(e,B);let i=this.#n.values;
for(let s=e+8;s<this.#i;s=i[s+3]??this.#i)B.add(this.#e.slice(i[s+4],i[s+5]))}let{size:r}=B;return B.add(n).size===r}#S(e,n){
if(e>=this.#s)return!1;let B=this.#e.charCodeAt(e);return B===ur||B===md?this.#N(e,B):B===ro||B===yd?this.#T(e,n):this.#e.
startsWith("{}",e)||this.#e.startsWith("[]",e)?this.#D(e+2)?(this.#d(this.#e.charCodeAt(e)===123?8:9,e,e+2),this.#o=this.#c(
e)+1,!0):!1:this.#L(e)}#N(e,n){let B=e+1;for(;;B+=1){let r=B<this.#s?this.#e.charCodeAt(B):It;if(r===n)break;if(r===It||
r===Dd&&n===ur)return!1}return!this.#D(B+1)||B-e>$.scalar?!1:(this.#d(n===ur?4:3,e+1,B),this.#o=this.#c(B)+1,!0)}#L(e){let n=this.#e,
B=n.charCodeAt(e),r=B===Cr&&(n.charCodeAt(e+1)===Cr||io[n.charCodeAt(e+1)]===1);if(io[B]!==1&&B<161&&!r)return!1;let i=e,
s=e;for(;s<this.#s;s+=1){let o=n.charCodeAt(s);if(o===It||o===no)break;if(o!==Ze){if(o===gd||o===Bo&&(n.charCodeAt(s+1)===
Ze||this.#l(s+1)))return!1;if(o===Mn&&n.charCodeAt(s-1)===Ze)break;i=s+1}}return i-e>$.scalar?!1:(this.#d(2,e,i),this.#o=
this.#c(s)+1,!0)}#T(e,n){let B=this.#e,r=e+1,i=B.charAt(r),s=i==="-"?2:i==="+"?3:1;if(s!==1&&(r+=1),!this.#l(this.#C(r)))
return!1;let o=this.#c(r)+1,a=this.#C(o),l=a-o;if(a>=this.#s||l<=n||this.#l(a))return!1;let c=o;for(;c<this.#s;){let p=c;
for(;p<this.#s&&p-c<l&&B.charCodeAt(p)===Ze;)p+=1;if(p===this.#s){if(p>c)return!1;break}if(p-c<l&&!this.#l(p))break;c=this.#c(
p)+1}let u=Math.min(c,this.#s);if(u-o>$.scalar)return!1;let f=this.#d(B.charCodeAt(e)===ro?5:6,o,u);return this.#n.values[f+
6]=l,this.#n.values[f+7]=s,this.#o=c,!0}};function oo(t){let e=new xn(t);return n=>{let B=e.read(n);return B===void 0?qs(t,n.start,n.end):[B]}}function co(t,e){let n=[],B=[],r=[];for(let i of t)try{for(let s of Array.from(Ld(i,e))){B.push(s);for(let o of Gd(s,r))
n.push(o)}}catch(s){if(!wd(i,s))throw s;if(i.walked!==!0)throw Nd(s);r.push(T.helmTemplate(i.path))}return{manifests:n,documents:B,
drafts:r}}function wd(t,e){return e instanceof se&&e.code==="yaml-syntax"&&t.text.includes("{{")}function Nd({code:t,message:e,
path:n,line:B,column:r,cause:i}){let s="if this is a Helm template, stamp what `helm template` renders";return new se(t,
`${e}; ${s}`,{path:n,line:B,column:r,cause:i})}function*Ld(t,e){let n=({root:i})=>{let s=ie(i,!1),o=J(b(s,"kind"));return o!==
void 0&&(e(o)||b(s,"items")!==void 0)},B=_i(t),r;for(let i of xi(t.text)){let s=B(i);if(s!=="unknown"&&!e(s))continue;Rd(
t,i),r??=oo(t);let o=Td(t,i,r);s==="unknown"&&!o.some(n)&&fn(t,i);for(let[a,l]of o.entries())n(l)&&(Ki(l,i,a),yield l)}}
function Td(t,e,n){try{return n(e)}catch(B){throw B instanceof se&&B.code==="yaml-syntax"&&(kB(t,e),fn(t,e)),B}}function Rd(t,e){
if(e.end-e.start>$.document)throw new se("limit","the document is larger than 64 MiB: split it at `---`, or into several\
 files",I({path:t.path},re(t,e.start)))}var kd="ResourceList";function*Gd(t,e){let n=ie(t.root,!1),B=J(b(n,"kind"))===kd?
b(n,"items"):void 0;if(B===void 0)yield*ao(t,n,e);else for(let r of ce(B))yield*ao(t,r,e)}function*ao(t,e,n){if(e.node.type!==
"mapping")return;let B={node:e.node,shared:e.shared},r=J(b(e,"apiVersion")),i=J(b(e,"kind")),s=b(e,"items");if(s===void 0){
r!==void 0&&i!==void 0&&(yield{doc:t,at:B,apiVersion:r,kind:i});return}let o=(i??"").replace(/List$/,"");for(let a of ce(
s)){if(a.node.type!=="mapping")continue;let l={node:a.node,shared:a.shared},c=lo(J(b(l,"kind")))??o,u=lo(J(b(l,"apiVersi\
on")))??(o===""?"":r??"");c===""||u===""||(b(l,"items")!==void 0?n.push(T.listInList({file:t.file,offset:a.node.start})):
yield{doc:t,at:l,apiVersion:u,kind:c})}}function lo(t){return t===""?void 0:t}function fo(t,e){let n=new Map,B=[];for(let r of t.workloads){let{namespace:i}=r.id;if(n.has(i))continue;let s=uo(i,{catalog:t,
settings:e});s===po&&B.push(T.namespaceUnknown(r.place,i)),n.set(i,s)}return{sourceIsOut:({kind:r,namespace:i},s)=>r===e.
ignoredKind?`${r}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&s!==void 0&&!yB(e.resourceLabelSelector,
s)?"its labels do not match --resource-label-selector":n.has(i)?n.get(i):uo(i,{catalog:t,settings:e}),workloadIsOut:r=>Md(
r,e),drafts:B}}var po="the labels of its namespace are not known (--namespace-selector)";function uo(t,{catalog:e,settings:n}){
if(n.namespaces.length>0)return n.namespaces.includes(t)?void 0:"its namespace is not in --namespaces";if(n.namespacesToIgnore.
includes(t))return"its namespace is in --namespaces-to-ignore";if(n.namespaceSelector===void 0)return;let B=n.namespaceLabels.
get(t)??e.namespaceLabels.get(t);return B===void 0?po:yB(n.namespaceSelector,B)?void 0:"its namespace does not match --n\
amespace-selector"}function Md(t,e){let{type:n}=t;if(cn(t))return`it is frozen (${TB})`;if(n.ignoredAs!==void 0&&e.ignoredWorkloadTypes.
includes(n.ignoredAs))return`${n.ignoredAs} are ignored (--ignored-workload-types)`;if(n.isRollout===!0&&!e.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(n.immutable===!0)return xd(t,e)}function xd(t,e){return e.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":e.jobs==="always"||vd(t)?void 0:dt}function vd({annotations:t,hasGenerateName:e}){
let n=je(t.get("argocd.argoproj.io/sync-options"));return n.includes("Force=true")&&(!n.includes("ServerSideApply=true")||
n.includes("Replace=true"))||e||Co(t,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Co(t,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||je(t.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Co(t,e,[n,B]){if(je(t.get(e)).length===0)return!1;let r=je(t.get(n));return r.length===
0||r.includes(B)}var Hd={type:"itself"},Hn=class{#t=new Map;#e;constructor(e){this.#e=e.filter(({history:n})=>n.previousNames.length>0||n.
isHashed);for(let n of this.#e)for(let B of new Set(ni(n))){let r=ho(n.id.kind,n.id.namespace,B),i=this.#t.get(r);i===void 0?
this.#t.set(r,[n]):i.push(n)}}meaningOf(e,n,{id:B,history:r}){let i=Bi(this.#t.get(ho(e,B.namespace,n))??[],r),[s]=i;return s===
void 0?Hd:i.length===1?{type:"source",source:s}:{type:"ambiguous",candidates:i}}originalName(e,n){let[B]=e.history.previousNames;
if(B===void 0||B===e.id.name)return;let r=this.meaningOf(e.id.kind,B,n);return r.type==="source"&&r.source===e?B:void 0}matching(e,n,B){
return this.#e.filter(({id:r,history:{previousNames:i}})=>{let[s]=i;return r.kind===e&&r.namespace===n&&s!==void 0&&B.matches(
s)}).map(({id:r})=>r.name)}};function ho(t,e,n){return`${t}/${e}/${n}`}var D=class tt{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=tt.
CLASS_NL|tt.DOT_NL;static PERL=tt.CLASS_NL|tt.ONE_LINE|tt.PERL_X|tt.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
ne={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},qt=128,gr=new Int32Array(
qt),mr=new Int32Array(qt),Pn=65535;for(let t=0;t<qt;t++)t>=97&&t<=122?gr[t]=t-32:gr[t]=t,t>=65&&t<=90?mr[t]=t+32:mr[t]=t;
var y=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,
"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,
"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,
r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(t){if(t<qt)return gr[t];let e=String.fromCodePoint(
t).toUpperCase(),n=e.codePointAt(0)>Pn?2:1;if(e.length>n)return t;let B=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
r=B.codePointAt(0)>Pn?2:1;return B.length>r||B.codePointAt(0)!==t?t:e.codePointAt(0)}static toLowerCase(t){if(t<qt)return mr[t];
let e=String.fromCodePoint(t).toLowerCase(),n=e.codePointAt(0)>Pn?2:1;if(e.length>n)return t;let B=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),r=B.codePointAt(0)>Pn?2:1;return B.length>r||B.codePointAt(0)!==t?t:e.codePointAt(0)}},C=class{constructor(t,e=!1){
this.data=t,this.isStride1=e,this.SIZE=e?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.data[t*this.SIZE+
1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},Pd="AB\
CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",Yo=new Uint8Array(256);for(let t=0;t<64;t++)Yo[Pd.charCodeAt(
t)]=t;var Wo=t=>{let e=[],n=0,B=0;for(let r=0;r<t.length;r++){let i=Yo[t.charCodeAt(r)];n|=(i&31)<<B,(i&32)===0?(e.push(
n),n=0,B=0):B+=5}return e},d=(t,e)=>{let n=Wo(t),B=e?n.length/2:n.length/3,r=new Uint32Array(B*3),i=0,s=0;for(let o=0;o<
B;o++)i+=n[s++],r[o*3]=i,i+=n[s++],r[o*3+1]=i,r[o*3+2]=e?1:n[s++];return r},_d=t=>{let e=Wo(t),n=new Map,B=0;for(let r=0;r<
e.length;r+=2){B+=e[r];let i=e[r+1],s=i>>>1^-(i&1);n.set(B,B+s)}return n},_n=class{constructor(t){this.initializer=t,this.
cache=new Map}has(t){return Object.hasOwn(this.initializer,t)}get(t){if(this.cache.has(t))return this.cache.get(t);let e=this.
has(t)?this.initializer[t]():null;return this.cache.set(t,e),e}},ge=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=_d("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
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
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new _n({C:()=>new C(d("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
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
B",!1)),White_Space:()=>new C(d("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new _n({Adlam:()=>new C(d("go6\
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
mCnC",!0))});static FOLD_CATEGORIES=new _n({L:()=>new C(d("laA",!0)),LC:()=>new C(d("laA",!0)),Ll:()=>new C(d("hCZBmDWBC\
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
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new _n(
{Common:()=>new C(d("8cgBgB",!1)),Greek:()=>new C(d("1FwUwU",!1)),Inherited:()=>new C(d("5cgBgBlgHAB",!1))})},A=class pe{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===pe.RUNE_ERROR||e>=pe.MIN_HIGH_SURROGATE&&e<=pe.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,n){
let B=0,r=e.length;for(;B<r;){let i=B+Math.floor((r-B)/2),s=e.getLo(i),o=e.getHi(i);if(s<=n&&n<=o){let a=e.getStride(i);
return(n-s)%a===0}n<s?r=i:B=i+1}return!1}static is(e,n){if(n<=pe.MAX_LATIN1){for(let B=0;B<e.length;B++){if(n>e.getHi(B))
continue;let r=e.getLo(B);if(n<r)return!1;let i=e.getStride(B);return(n-r)%i===0}return!1}return e.length>0&&n>=e.getLo(
0)&&pe.is32(e,n)}static isPrint(e){return e<=pe.MAX_LATIN1?e>=32&&e<pe.MAX_ASCII||e>=161&&e!==173:pe.is(ge.Print,e)}static simpleFold(e){
if(ge.CASE_ORBIT.has(e))return ge.CASE_ORBIT.get(e);if(e<=pe.MAX_ASCII){let n=y.toLowerCase(e);return n!==e?n:y.toUpperCase(
e)}return e}static equalsIgnoreCase(e,n){if(e===n)return!0;if(e<0||n<0)return!1;if(e<=pe.MAX_ASCII&&n<=pe.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=n&&n<=90&&(n|=32),e===n;for(let B=pe.simpleFold(e);B!==e;B=pe.simpleFold(B))if(B===n)return!0;return!1}},
st=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},Y=class extends st{constructor(t,e=null){let n=`\
error parsing regexp: ${t}`;e&&(n+=`: \`${e}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},Wt=class extends st{constructor(t){super(t),
this.name="RE2JSCompileException"}},fe=class extends st{constructor(t){super(t),this.name="RE2JSGroupException"}},qo=class extends st{constructor(t){
super(t),this.name="RE2JSFlagsException"}},Yn=class extends st{constructor(t){super(t),this.name="RE2JSInternalException"}},
yr=256,Qo=new Uint8Array(yr);for(let t=0;t<yr;t++)Qo[t]=97<=t&&t<=122||65<=t&&t<=90||48<=t&&t<=57||t===95?1:0;var dr=null,
fr=null,S=class Z{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!Z.isString(e))throw new TypeError(`The pattern must be a string, not ${Z.typeName(e)} (\
RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!Z.isString(e)&&!Z.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${Z.typeName(e)}`)}static checkFlags(e){let n=ne.
MULTILINE|ne.DOTALL|ne.CASE_INSENSITIVE|ne.DISABLE_UNICODE_GROUPS|ne.LONGEST_MATCH|ne.LOOKBEHINDS;if(!Number.isInteger(e)||
(e&~n)!==0)throw new qo("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROU\
PS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[ob\
ject Uint8Array]"}static isalnum(e){return y.CODES[0]<=e&&e<=y.CODES[9]||y.CODES.a<=e&&e<=y.CODES.z||y.CODES.A<=e&&e<=y.
CODES.Z}static unhex(e){return y.CODES[0]<=e&&e<=y.CODES[9]?e-y.CODES[0]:y.CODES.a<=e&&e<=y.CODES.f?e-y.CODES.a+10:y.CODES.
A<=e&&e<=y.CODES.F?e-y.CODES.A+10:-1}static escapeRune(e){let n="";if(A.isPrint(e))Z.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(n+="\\"),n+=String.fromCodePoint(e);else switch(e){case y.CODES['"']:n+='\\"';break;case y.CODES["\\"]:n+="\\\\";
break;case y.CODES["	"]:n+="\\t";break;case y.CODES[`
`]:n+="\\n";break;case y.CODES["\r"]:n+="\\r";break;case y.CODES["\b"]:n+="\\b";break;case y.CODES["\f"]:n+="\\f";break;default:{
let B=e.toString(16);e<256?(n+="\\x",B.length===1&&(n+="0"),n+=B):n+=`\\x{${B}}`;break}}return n}static stringToRunes(e){
let n=String(e),B=[],r=0;for(;r<n.length;){let i=n.codePointAt(r);B.push(i),r+=i>A.MAX_BMP?2:1}return new Int32Array(B)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<yr?Qo[e]===1:!1}static emptyOpContext(e,n){let B=0;return e<
0&&(B|=Z.EMPTY_BEGIN_TEXT|Z.EMPTY_BEGIN_LINE),e===10&&(B|=Z.EMPTY_BEGIN_LINE),n<0&&(B|=Z.EMPTY_END_TEXT|Z.EMPTY_END_LINE),
n===10&&(B|=Z.EMPTY_END_LINE),Z.isWordRune(e)!==Z.isWordRune(n)?B|=Z.EMPTY_WORD_BOUNDARY:B|=Z.EMPTY_NO_WORD_BOUNDARY,B}static quoteMeta(e){
return e.split("").map(n=>Z.METACHARACTERS.indexOf(n)>=0?`\\${n}`:n).join("")}static charCount(e){return e>A.MAX_BMP?2:1}static toArray(e){
let n=e.length,B=new Array(n);for(let r=0;r<n;r++)B[r]=e[r];return B}static stringToUtf8ByteArray(e){if(globalThis.TextEncoder)
return dr||(dr=new TextEncoder),dr.encode(e);{let n=[],B=0;for(let r=0;r<e.length;r++){let i=e.charCodeAt(r);i<128?n[B++]=
i:i<2048?(n[B++]=i>>6|192,n[B++]=i&63|128):(i&64512)===A.MIN_HIGH_SURROGATE&&r+1<e.length&&(e.charCodeAt(r+1)&64512)===A.
MIN_LOW_SURROGATE?(i=A.MIN_SUPPLEMENTARY_CODE_POINT+((i&1023)<<10)+(e.charCodeAt(++r)&1023),n[B++]=i>>18|240,n[B++]=i>>12&
63|128,n[B++]=i>>6&63|128,n[B++]=i&63|128):(n[B++]=i>>12|224,n[B++]=i>>6&63|128,n[B++]=i&63|128)}return n}}static utf8ByteArrayToString(e){
if(globalThis.TextDecoder){fr||(fr=new TextDecoder("utf-8"));let n=e instanceof Uint8Array?e:new Uint8Array(e);return fr.
decode(n)}else{let n=[],B=0,r=0;for(;B<e.length;){let i=e[B++];if(i<128)n[r++]=String.fromCharCode(i);else if(i>191&&i<224){
let s=e[B++];n[r++]=String.fromCharCode((i&31)<<6|s&63)}else if(i>239&&i<365){let s=e[B++],o=e[B++],a=e[B++],l=((i&7)<<18|
(s&63)<<12|(o&63)<<6|a&63)-A.MIN_SUPPLEMENTARY_CODE_POINT;n[r++]=String.fromCharCode(A.MIN_HIGH_SURROGATE+(l>>10)),n[r++]=
String.fromCharCode(A.MIN_LOW_SURROGATE+(l&1023))}else{let s=e[B++],o=e[B++];n[r++]=String.fromCharCode((i&15)<<12|(s&63)<<
6|o&63)}}return n.join("")}}},Vo=(t=[],e=0)=>{let n=Object.create(null);for(let B=0;B<t.length;B++){let r=t[B],i=e+B;n[r]=
i,n[i]=r}return Object.freeze(n)},it=class Er{static Encoding=Vo(["UTF_16","UTF_8"]);getEncoding(){throw Error("not impl\
emented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){throw Error(
"not implemented")}isUTF8Encoding(){return this.getEncoding()===Er.Encoding.UTF_8}isUTF16Encoding(){return this.getEncoding()===
Er.Encoding.UTF_16}},go=class extends it{constructor(t=null){super(),this.bytes=t}getEncoding(){return it.Encoding.UTF_8}asCharSequence(){
return S.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.bytes.length}},Kd=class extends it{constructor(t=null){
super(),this.charSequence=t}getEncoding(){return it.Encoding.UTF_16}asCharSequence(){return this.charSequence}asBytes(){
return S.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.length}},rt=class{static utf16(t){
return S.checkInput(t),new Kd(t)}static utf8(t){return S.isByteArray(t)?new go(t):new go(S.stringToUtf8ByteArray(t))}},Ce=class{static EOF(){
return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){return this.end-this.start}hasString(){
return!1}hasAnyString(){return!1}prefixLength(){return 0}},Ud=class Ft extends Ce{static RUNE_ERROR_STEP=A.RUNE_ERROR<<3|
1;constructor(e,n=0,B=e.length){super(),this.bytes=e,this.start=n,this.end=B}hasString(e,n){let B=e.bytes;if(B.length===
0)return!0;let r=this.indexOf(this.bytes,B,this.start+n);return r!==-1&&r<=this.end-B.length}hasAnyString(e,n){return e.
automaton8().searchUTF8(this.bytes,this.start+n,this.end)}step(e){if(e+=this.start,e>=this.end)return Ce.EOF();let n=this.
bytes[e]&255;if(n<128)return n<<3|1;let B,r,i=128,s=191;if(n>=194&&n<=223)B=2,r=n&31;else if(n>=224&&n<=239)B=3,r=n&15,n===
224?i=160:n===237&&(s=159);else if(n>=240&&n<=244)B=4,r=n&7,n===240?i=144:n===244&&(s=143);else return Ft.RUNE_ERROR_STEP;
if(e+B>this.end)return Ft.RUNE_ERROR_STEP;let o=this.bytes[e+1]&255;if(o<i||o>s)return Ft.RUNE_ERROR_STEP;if(r=r<<6|o&63,
B>2){let a=this.bytes[e+2]&255;if((a&192)!==128)return Ft.RUNE_ERROR_STEP;if(r=r<<6|a&63,B>3){let l=this.bytes[e+3]&255;
if((l&192)!==128)return Ft.RUNE_ERROR_STEP;r=r<<6|l&63}}return r<<3|B}index(e,n){n+=this.start;let B=this.indexOf(this.bytes,
e.prefixUTF8,n);return B<0?B:B-n}context(e){e+=this.start;let n=-1;if(e>this.start&&e<=this.end){let r=e-1;if(n=this.bytes[r--],
n>=128){let i=e-4;for(i<this.start&&(i=this.start);r>=i&&(this.bytes[r]&192)===128;)r--;r<this.start&&(r=this.start);let s=this.
step(r-this.start);n=r+(s&7)===e?s>>3:A.RUNE_ERROR}}let B=e<this.end?this.step(e-this.start)>>3:-1;return S.emptyOpContext(
n,B)}indexOf(e,n,B=0){let r=n.length;if(r===0)return B<=this.end?B:-1;let i=n[0],s=this.end-r,o=typeof e.indexOf=="funct\
ion",a=B;for(;a<=s;){if(o){if(a=e.indexOf(i,a),a===-1||a>s)return-1}else{for(;a<=s&&e[a]!==i;)a++;if(a>s)return-1}let l=!0;
for(let c=1;c<r;c++)if(e[a+c]!==n[c]){l=!1;break}if(l)return a;a++}return-1}prefixLength(e){return e.prefixUTF8.length}},
Jd=class extends Ce{constructor(t,e=0,n=t.length){super(),this.charSequence=t,this.start=e,this.end=n}hasString(t,e){let n=this.
charSequence.indexOf(t.str,this.start+e);return n!==-1&&n<=this.end-t.str.length}hasAnyString(t,e){return t.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(t){if(t+=this.start,t>=this.end)return Ce.EOF();let e=this.charSequence.
charCodeAt(t);if(e<A.MIN_HIGH_SURROGATE||e>A.MAX_HIGH_SURROGATE||t+1>=this.end)return e<<3|1;let n=this.charSequence.charCodeAt(
t+1);return n>=A.MIN_LOW_SURROGATE&&n<=A.MAX_LOW_SURROGATE?(e-A.MIN_HIGH_SURROGATE)*1024+(n-A.MIN_LOW_SURROGATE)+A.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(t,e){e+=this.start;let n=this.charSequence.indexOf(t.prefix,e);return n<0||n>this.end-t.prefix.length?-1:
n-e}context(t){t+=this.start;let e=t>this.start&&t<=this.end?this.charSequence.charCodeAt(t-1):-1,n=t<this.end?this.charSequence.
charCodeAt(t):-1;return S.emptyOpContext(e,n)}prefixLength(t){return t.prefix.length}},U=class{static fromUTF8(t,e=0,n=t.
length){return new Ud(t,e,n)}static fromUTF16(t,e=0,n=void 0){return S.checkInput(t),new Jd(t,e,n??t.length)}},mo=class zo{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,n=!1){
return n?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(B=>{let r=B.codePointAt(0);return r===y.CODES["\\"]||r===
y.CODES.$?`\\${B}`:B}).join(""):e.indexOf("$")<0?e:e.split("").map(B=>B.codePointAt(0)===y.CODES.$?"$$":B).join("")}constructor(e,n){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let B=this.patternInput.re2();this.patternGroupCount=
B.numberOfCapturingGroups(),this.groups=[],this.namedGroups=B.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=B.numberOfInstructions(),this.lookbehindState=null,n instanceof it?this.resetMatcherInput(
n):S.isByteArray(n)?this.resetMatcherInput(rt.utf8(n)):this.resetMatcherInput(rt.utf16(n))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof it||(S.isByteArray(e)?e=rt.
utf8(e):e=rt.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(e=0){if(typeof e=="string"){let n=this.namedGroups[e];
if(!Number.isFinite(n))throw new fe(`group '${e}' not found`);e=n}return this.loadGroup(e),this.groups[2*e]}end(e=0){if(typeof e==
"string"){let n=this.namedGroups[e];if(!Number.isFinite(n))throw new fe(`group '${e}' not found`);e=n}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let r=this.namedGroups[e];
if(!Number.isFinite(r))throw new fe(`group '${e}' not found`);e=r}let n=this.start(e),B=this.end(e);return n<0&&B<0?null:
this.substring(n,B)}getNamedGroups(){if(!this.hasMatch)throw new fe("perhaps no match attempted");let e=Object.create(null);
for(let n of Object.keys(this.namedGroups))e[n]=this.group(n);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new fe(`Group index out of bounds: ${e}`);if(!this.hasMatch)
throw new fe("perhaps no match attempted");if(e===0||this.hasGroups)return;let n=this.matcherInputLength,B=this.patternInput.
re2().matchMachineInput(this.matcherInput,this.groups[0],n,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);
if(!B[0])throw new fe("inconsistency in matching group data");this.groups=B[1],this.hasGroups=!0}matches(){return this.genMatch(
0,D.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,D.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<
0||e>this.matcherInputLength)throw new fe(`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=
0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let n=(this.matcherInput.isUTF16Encoding()?U.fromUTF16(
this.matcherInput.asCharSequence(),0,this.matcherInputLength):U.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);n<0?e++:e+=n&7}return this.genMatch(e,D.UNANCHORED)}genMatch(e,n){let B=this.patternInput.re2().matchMachineInput(
this.matcherInput,e,this.matcherInputLength,n,1,this.lookbehindState);return B[0]?(this.groups=B[1],this.hasMatch=!0,this.
hasGroups=this.patternGroupCount===0,this.anchorFlag=n,!0):(this.hasMatch=!1,!1)}substring(e,n){return this.matcherInput.
isUTF8Encoding()?S.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,n)):this.matcherInput.asCharSequence().substring(
e,n).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,n=!1){let B="",r=this.start(),i=this.end();
return this.appendPos<r&&(B+=this.substring(this.appendPos,r)),this.appendPos=i,B+=n?this.appendReplacementInternalJava(
e):this.appendReplacementInternalJs(e),B}appendReplacementInternalJava(e){let n="",B=0,r=e.length,i=0;for(;i<r;){let s=e.
codePointAt(i);if(s===y.CODES["\\"]){if(B<i&&(n+=e.substring(B,i)),i++,i>=r)throw new fe("character to be escaped is mis\
sing");B=i,i++;continue}if(s===y.CODES.$){if(B<i&&(n+=e.substring(B,i)),i+1>=r)throw new fe("Illegal group reference: gr\
oup index is missing");let o=e.codePointAt(i+1);if(y.CODES[0]<=o&&o<=y.CODES[9]){let a=o-y.CODES[0],l=i+2;for(;l<r;l++){
let u=e.codePointAt(l);if(u<y.CODES[0]||u>y.CODES[9]||a*10+u-y.CODES[0]>this.patternGroupCount)break;a=a*10+u-y.CODES[0]}
if(a>this.patternGroupCount)throw new fe(`n > number of groups: ${a}`);let c=this.group(a);c!==null&&(n+=c),i=l,B=i}else if(o===
y.CODES["{"]){let a=i+2;for(;a<r&&e.codePointAt(a)!==y.CODES["}"];)a++;if(a>=r)throw new fe("named capture group is miss\
ing trailing '}'");let l=e.substring(i+2,a),c=this.group(l);c!==null&&(n+=c),i=a+1,B=i}else throw new fe("Illegal group \
reference");continue}i++}return B<r&&(n+=e.substring(B,r)),n}appendReplacementInternalJs(e){let n=s=>s>=48&&s<=57,B=this.
patternGroupCount,r="",i=0;for(;i<e.length;){let s=e.indexOf("$",i);if(s<0)break;r+=e.substring(i,s),i=s;let o=e.charCodeAt(
i+1);if(o===y.CODES.$)r+="$",i+=2;else if(o===y.CODES["&"])r+=this.group(0),i+=2;else if(o===y.CODES["`"])r+=this.substring(
0,this.start(0)),i+=2;else if(o===y.CODES["'"])r+=this.substring(this.end(0),this.matcherInputLength),i+=2;else if(n(o)){
let a=1,l=o-48,c=e.charCodeAt(i+2);if(n(c)&&l*10+c-48<=B&&(a=2,l=l*10+c-48),l>=1&&l<=B){let u=this.group(l);u!==null&&(r+=
u)}else r+=e.substring(i,i+1+a);i+=1+a}else if(o===y.CODES["<"]&&this.hasNamedGroups){let a=e.indexOf(">",i+2);if(a<0)r+=
"$<",i+=2;else{let l=e.substring(i+2,a);if(Object.hasOwn(this.namedGroups,l)){let c=this.group(l);c!==null&&(r+=c)}i=a+1}}else
r+="$",i+=1}return r+e.substring(i)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,n=!1){
return this.replace(e,!0,n)}replaceFirst(e,n=!1){return this.replace(e,!1,n)}replace(e,n=!0,B=!1){let r="";this.reset();
let i=typeof e=="function",s=null;if(i){if(this.groupCount()>=zo.MAX_REPLACER_ARGS)throw new fe("Too many capture groups\
 to safely invoke replacer function");s=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(r+=i?this.appendReplacementFunc(e,s):this.appendReplacement(e,B),!!n););return r+=this.
appendTail(),r}appendReplacementFunc(e,n){let B="",r=this.start(),i=this.end();this.appendPos<r&&(B+=this.substring(this.
appendPos,r)),this.appendPos=i;let s=this.matchArray();return s.push(r,n),this.hasNamedGroups&&s.push(this.namedGroupsObject()),
B+=String(e(...s)),B}matchArray(){let e=[this.group(0)];for(let n=1;n<=this.patternGroupCount;n++){let B=this.group(n);e.
push(B===null?void 0:B)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let n in e)
e[n]===null&&(e[n]=void 0);return e}},m=class ee{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return ee.RUNE<=e&&e<=ee.RUNE_ANY_NOT_NL}static escapeRunes(e){let n='"';for(let B of e)n+=S.escapeRune(B);return n+='"',
n}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.
length===1){let s=this.runes[0];return(this.arg&D.FOLD_CASE)!==0?A.equalsIgnoreCase(s,e):e===s}let n=this.runes.length;if(n===
0)return!1;if(n===2||n===4||n===6||n===8){for(let s=0;s<n;s+=2){if(e<this.runes[s])return!1;if(e<=this.runes[s+1])return!0}
return!1}let B=0,r=n>>1;for(;r>1;){let s=r>>1;B+=this.runes[B+s<<1]<=e?s:0,r-=s}B+=this.runes[B<<1]<=e?1:0;let i=B-1;return i>=
0&&e<=this.runes[i<<1|1]}matchRunePos(e){if(this.runes.length===1){let s=this.runes[0];return(this.arg&D.FOLD_CASE)!==0?
A.equalsIgnoreCase(s,e)?0:-1:e===s?0:-1}let n=this.runes.length;if(n===0)return-1;if(n===2||n===4||n===6||n===8){for(let s=0;s<
n;s+=2){if(e<this.runes[s])return-1;if(e<=this.runes[s+1])return Math.floor(s/2)}return-1}let B=0,r=n>>1;for(;r>1;){let s=r>>
1;B+=this.runes[B+s<<1]<=e?s:0,r-=s}B+=this.runes[B<<1]<=e?1:0;let i=B-1;return i>=0&&e<=this.runes[i<<1|1]?i:-1}toString(){
switch(this.op){case ee.ALT:return`alt -> ${this.out}, ${this.arg}`;case ee.ALT_MATCH:return`altmatch -> ${this.out}, ${this.
arg}`;case ee.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case ee.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case ee.
MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case ee.FAIL:return"fail";case ee.NOP:return`nop -> ${this.out}`;case ee.
LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case ee.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case ee.
RUNE:return this.runes===null?"rune <null>":["rune ",ee.escapeRunes(this.runes),(this.arg&D.FOLD_CASE)!==0?"/i":""," -> ",
this.out].join("");case ee.RUNE1:return`rune1 ${ee.escapeRunes(this.runes)} -> ${this.out}`;case ee.RUNE_ANY:return`any \
-> ${this.out}`;case ee.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.\
toString")}}},Eo=class Xo{constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let n=Math.min(this.densePcs.length,
Xo.INITIAL_THREADS)*e;(!this.denseCaps||this.denseCaps.length<n)&&(this.denseCaps=new Int32Array(n))}growCaps(e){let n=this.
densePcs.length*this.ncap,B=new Int32Array(Math.min(n,Math.max(e,2*this.denseCaps.length)));B.set(this.denseCaps),this.denseCaps=
B}contains(e){let n=this.sparse[e];return n<this.size&&this.densePcs[n]===e}isEmpty(){return this.size===0}add(e){let n=this.
size++;return this.sparse[e]=n,this.densePcs[n]=e,n}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let n=0;n<
this.size;n++)n!==0&&(e+=", "),e+=this.densePcs[n];return e+="}",e}},$d=class{constructor(t){this.pos=-1,this.pcs=new Int32Array(
t.numInst()),this.size=0,this.lbTable=new Int32Array(t.numLb+1)}reset(){this.pos=-1,this.size=0}},Zo=class ea{static fromRE2(e){
let n=new ea;return n.prog=e.prog,n.re2=e,n.q0=new Eo(n.prog.numInst()),n.q1=new Eo(n.prog.numInst()),n.addStack=new Int32Array(
2*(n.prog.numInst()+1)),n.matched=!1,n.matchcap=new Int32Array(n.prog.numCap<2?2:n.prog.numCap),n.ncap=0,n}constructor(){
this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,
this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(
-1),this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?S.emptyInts():S.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,n,B,r=null){let i=this.re2.cond;if(i===S.EMPTY_ALL||(B===D.ANCHOR_START||B===D.ANCHOR_BOTH)&&
n!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let s=this.prog.numLb>0,o=n,a=n,l=!1;s&&(r!==null&&r.pos>=0&&r.pos<=
n?(a=r.pos,l=!0):a=0);let c=s&&r!==null,u=this.q0,f=this.q1,p=e.step(a),g=p>>3,E=p&7,O=-1,N=0;p!==Ce.EOF()&&(p=e.step(a+
E),O=p>>3,N=p&7);let x;for(a===0?x=S.emptyOpContext(-1,g):x=e.context(a),s&&(l?this.restoreLookbehinds(r,u,x):this.spawnLookbehinds(
u,a,x));;){if(u.mainThreads===0){if((i&S.EMPTY_BEGIN_TEXT)!==0&&a!==0||(B===D.ANCHOR_START||B===D.ANCHOR_BOTH)&&a!==0||this.
matched)break;if(this.prog.numLb===0&&u.isEmpty()&&this.re2.prefix.length!==0&&O!==this.re2.prefixRune&&e.canCheckPrefix()){
let kt=e.index(this.re2,a);if(kt<0)break;a+=kt,p=e.step(a),g=p>>3,E=p&7,p=e.step(a+E),O=p>>3,N=p&7,x=e.context(a)}}a>=o&&
(c&&(this.saveLookbehinds(r,u,a),c=!1),!this.matched&&(a===0||B===D.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=a),this.
add(u,this.prog.start,a,this.matchcap,0,x)));let Q=a+E;if(x=e.context(Q),this.step(u,f,a,Q,g,x,B,a===e.endPos()),E===0||
this.ncap===0&&this.matched)break;a+=E,g=O,E=N,g!==-1&&(p=e.step(a+E),O=p>>3,N=p&7);let Te=u;u=f,f=Te}return u.clear(),f.
clear(),this.matched}matchSet(e,n,B){let r=this.re2.cond;if(r===S.EMPTY_ALL)return[];if((B===D.ANCHOR_START||B===D.ANCHOR_BOTH)&&
n!==0)return[];let i=this.prog.numLb>0?0:n,s=n,o=this.q0,a=this.q1,l=e.step(i),c=l>>3,u=l&7,f=-1,p=0;l!==Ce.EOF()&&(l=e.
step(i+u),f=l>>3,p=l&7);let g=i===0?S.emptyOpContext(-1,c):e.context(i),E=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
o,i,g);!(o.mainThreads===0&&((r&S.EMPTY_BEGIN_TEXT)!==0&&i!==0||(B===D.ANCHOR_START||B===D.ANCHOR_BOTH)&&i!==0));){(i===
0||B===D.UNANCHORED)&&i>=s&&this.add(o,this.prog.start,i,this.matchcap,0,g);let O=i+u;g=e.context(O);for(let x=0;x<o.size;x++){
let Q=o.densePcs[x],Te=this.prog.inst[Q],kt=x*this.ncap,Fe=!1;switch(Te.op){case m.MATCH:if(B===D.ANCHOR_BOTH&&i!==e.endPos())
break;E.add(Te.arg);break;case m.RUNE:Fe=Te.matchRune(c);break;case m.RUNE1:Fe=c===Te.runes[0];break;case m.RUNE_ANY:Fe=
!0;break;case m.RUNE_ANY_NOT_NL:Fe=c!==10;break;default:continue}Fe&&this.add(a,Te.out,O,o.denseCaps,kt,g)}if(o.clear(),
u===0)break;i+=u,c=f,u=p,c!==-1&&(l=e.step(i+u),f=l>>3,p=l&7);let N=o;o=a,a=N}return a.clear(),Array.from(E).sort((O,N)=>O-
N)}step(e,n,B,r,i,s,o,a){let l=this.re2.longest;for(let c=0;c<e.size;c++){let u=e.densePcs[c],f=c*this.ncap;if(l&&this.matched&&
this.ncap>0&&this.matchcap[0]<e.denseCaps[f])continue;let p=this.prog.inst[u],g=!1;switch(p.op){case m.MATCH:if(o===D.ANCHOR_BOTH&&
!a)break;if(this.ncap>0&&(!l||!this.matched||this.matchcap[1]<B)){e.denseCaps[f+1]=B;for(let E=0;E<this.ncap;E++)this.matchcap[E]=
e.denseCaps[f+E]}l||(e.size=0),this.matched=!0;break;case m.RUNE:g=p.matchRune(i);break;case m.RUNE1:g=i===p.runes[0];break;case m.
RUNE_ANY:g=!0;break;case m.RUNE_ANY_NOT_NL:g=i!==10;break;default:continue}g&&this.add(n,p.out,r,e.denseCaps,f,s)}e.clear()}spawnLookbehinds(e,n,B){
for(let r=0;r<this.prog.lbStarts.length;r++)this.add(e,this.prog.lbStarts[r],n,this.matchcap,0,B)}restoreLookbehinds(e,n,B){
this.lbTable.set(e.lbTable);for(let r=0;r<e.size;r++)this.add(n,e.pcs[r],e.pos,this.matchcap,0,B)}saveLookbehinds(e,n,B){
let r=0;for(let i=0;i<n.size;i++){let s=n.densePcs[i];this.prog.lbInst[s]===1&&m.isRuneOp(this.prog.inst[s].op)&&(e.pcs[r++]=
s)}e.size=r,e.pos=B,e.lbTable.set(this.lbTable)}add(e,n,B,r,i,s){let o=this.addStack,a=0;for(;;){for(;n!==0&&!e.contains(
n);){let c=e.add(n),u=this.prog.inst[n];switch(u.op){case m.FAIL:n=0;break;case m.ALT:case m.ALT_MATCH:o[a++]=u.arg,o[a++]=
0,n=u.out;break;case m.EMPTY_WIDTH:n=(u.arg&~s)===0?u.out:0;break;case m.NOP:n=u.out;break;case m.CAPTURE:u.arg<this.ncap&&
(o[a++]=-u.arg-1,o[a++]=r[i+u.arg],r[i+u.arg]=B),n=u.out;break;case m.LB_WRITE:this.lbTable[Math.abs(u.arg)]=B,n=u.out;break;case m.
LB_CHECK:u.arg>0?n=this.lbTable[u.arg]===B?u.out:0:n=this.lbTable[-u.arg]!==B?u.out:0;break;case m.MATCH:case m.RUNE:case m.
RUNE1:case m.RUNE_ANY:case m.RUNE_ANY_NOT_NL:if(this.prog.lbInst[n]===0&&e.mainThreads++,this.ncap>0){let f=c*this.ncap;
f+this.ncap>e.denseCaps.length&&e.growCaps(f+this.ncap);for(let p=0;p<this.ncap;p++)e.denseCaps[f+p]=r[i+p]}n=0;break;default:
throw new Yn("unhandled")}}if(a===0)return;a-=2;let l=o[a];l<0?(r[i-l-1]=o[a+1],n=0):n=l}}},jd=(t,e,n)=>{let B=-2128831035;
for(let r=0;r<t.length;r++)B^=t[r],B=Math.imul(B,16777619);B^=e,B=Math.imul(B,16777619);for(let r=0;r<n.length;r++)B^=n[r],
B=Math.imul(B,16777619);return B},Do=(t,e)=>{if(t.length!==e.length)return!1;for(let n=0;n<t.length;n++)if(t[n]!==e[n])return!1;
return!0},yo=(t,e,n,B)=>t.flag===n&&Do(t.nfaStates,e)&&Do(t.matchIDs,B),pr=[],jt=-1,Kn=class{constructor(t,e,n){this.nfaStates=
t,this.flag=e,this.isMatch=(e&Sr.FLAG_MATCH)!==0,this.matchIDs=n,this.next=null,this.nextAnchored=null}},Sr=class te{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,n=8388608){
this.prog=e,this.maxMem=n,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let B=0;B<
e.numInst();B++){let r=e.getInst(B).op;if(r===m.LB_WRITE||r===m.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=n,this.memBudget=n}computeRuneClasses(){let e=new Set,n=(r,i)=>{e.add(r),e.add(i+1)};for(let r=0;r<this.
prog.numInst();r++){let i=this.prog.getInst(r);switch(i.op){case m.RUNE:case m.RUNE1:if(i.runes.length===1){if(n(i.runes[0],
i.runes[0]),(i.arg&D.FOLD_CASE)!==0)for(let s=A.simpleFold(i.runes[0]);s!==i.runes[0];s=A.simpleFold(s))n(s,s)}else for(let s=0;s<
i.runes.length;s+=2)n(i.runes[s],i.runes[s+1]);break;case m.RUNE_ANY_NOT_NL:n(10,10);break;case m.EMPTY_WIDTH:(i.arg&(S.
EMPTY_BEGIN_LINE|S.EMPTY_END_LINE))!==0&&n(10,10),(i.arg&(S.EMPTY_WORD_BOUNDARY|S.EMPTY_NO_WORD_BOUNDARY))!==0&&(n(48,57),
n(65,90),n(95,95),n(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let B=new Int32Array(A.MAX_LATIN1+1);for(let r=0;r<=A.MAX_LATIN1;r++)B[r]=this.searchClass(r);this.latin1Class=B}runeClass(e){
return e<=A.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let n=this.classBounds,B=0,r=n.length;for(;B<
r;){let i=B+r>>1;n[i]<=e?B=i+1:r=i}return B}closure(e,n){let B=new Set,r=Array.from(e),i=0;for(;r.length>0;){let s=r.pop();
if(s===0||B.has(s))continue;B.add(s);let o=this.prog.getInst(s);switch(o.op){case m.ALT:case m.ALT_MATCH:r.push(o.out),r.
push(o.arg);break;case m.NOP:case m.CAPTURE:r.push(o.out);break;case m.EMPTY_WIDTH:i|=o.arg,(o.arg&~n)===0&&r.push(o.out)}}
return{pcs:Array.from(B).sort((s,o)=>s-o),needflags:i}}getState(e,n,B){let r=jd(e,n,B),i=this.stateCache.get(r);if(i instanceof
Kn){if(yo(i,e,n,B))return i}else if(i!==void 0){for(let a=0;a<i.length;a++)if(yo(i[a],e,n,B))return i[a]}let s=te.stateCost(
e,B);if(this.memBudget<s)return null;this.memBudget-=s;let o=new Kn(e,n,B);return i===void 0?this.stateCache.set(r,o):i instanceof
Kn?this.stateCache.set(r,[i,o]):i.push(o),this.stateCount++,o}static stateCost(e,n){let B=n.length===0?0:te.ARRAY_OVERHEAD+
te.ELEMENT_SIZE*n.length;return te.STATE_OVERHEAD+te.ELEMENT_SIZE*e.length+B}*cachedStates(){for(let e of this.stateCache.
values())e instanceof Kn?yield e:yield*e}makeState(e,n,B){let r=this.closure(e,n&te.FLAG_EMPTY_MASK),i=n;return r.needflags===
0&&(i&=te.FLAG_MATCH),i|=r.needflags<<te.FLAG_NEED_SHIFT,this.getState(r.pcs,i,B)}allocTable(e,n){let B=this.numClasses+
1,r=te.TABLE_OVERHEAD+te.ELEMENT_SIZE*B;if(this.memBudget<r)return null;this.memBudget-=r;let i=new Array(B).fill(null);
return n===D.UNANCHORED?e.next=i:e.nextAnchored=i,i}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.
clear(),this.memBudget=this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,n,B,r){
let i=r===D.UNANCHORED?e.next:e.nextAnchored;if(i!==null){let x=i[n];if(x!==null)return x}else if(i=this.allocTable(e,r),
i===null)return null;let s=e.flag>>>te.FLAG_NEED_SHIFT,o=e.flag&te.FLAG_EMPTY_MASK,a=o,l=0;B===10&&(a|=S.EMPTY_END_LINE,
l|=S.EMPTY_BEGIN_LINE),B===jt&&(a|=S.EMPTY_END_LINE|S.EMPTY_END_TEXT);let c=(e.flag&te.FLAG_LAST_WORD)!==0,u=B!==jt&&S.isWordRune(
B);a|=u===c?S.EMPTY_NO_WORD_BOUNDARY:S.EMPTY_WORD_BOUNDARY;let f=e.nfaStates;(a&~o&s)!==0&&(f=this.closure(f,a).pcs);let p=[],
g=!1,E=pr;for(let x=0;x<f.length;x++){let Q=this.prog.getInst(f[x]);Q.op===m.MATCH?(g||(g=!0,E=[]),E.push(Q.arg)):B!==jt&&
m.isRuneOp(Q.op)&&Q.matchRune(B)&&p.push(Q.out)}E.length>1&&E.sort((x,Q)=>x-Q),r===D.UNANCHORED&&B!==jt&&p.push(this.prog.
start);let O=l;g&&(O|=te.FLAG_MATCH),u&&(O|=te.FLAG_LAST_WORD);let N=this.makeState(p,O,E);return N===null?null:(i[n]=N,
N)}start(e,n){let B=e.context(n),r;if((B&S.EMPTY_BEGIN_TEXT)!==0)r=S.EMPTY_BEGIN_TEXT|S.EMPTY_BEGIN_LINE;else if((B&S.EMPTY_BEGIN_LINE)!==
0)r=S.EMPTY_BEGIN_LINE;else{let s=e.step(n),o=s>=0&&S.isWordRune(s>>3);r=(B&S.EMPTY_WORD_BOUNDARY)!==0!==o?te.FLAG_LAST_WORD:
0}let i=this.startStates.get(r);if(i===void 0){if(i=this.makeState([this.prog.start],r,pr),i===null&&(this.clearCache(),
i=this.makeState([this.prog.start],r,pr),i===null))return null;this.startStates.set(r,i)}return i}stepOrReset(e,n,B,r,i,s){
let o=this.step(e,n,B,r);if(o!==null)return o;if(s.resetPos>=0&&i-s.resetPos<te.PROGRESS_PER_STATE*this.stateCount)return null;
s.resetPos=i;let a=this.resetCache(e);return a===null?null:(o=this.step(a,n,B,r),o)}run(e,n,B,r,i){let s=e.endPos(),o=this.
latin1Class,a=B===D.UNANCHORED,l={resetPos:-1},c=n;for(;c<s;){let u=e.step(c),f=u>>3,p=u&7;if(p===0)break;let g=f<=A.MAX_LATIN1?
o[f]:this.runeClass(f),E=a&&r.next!==null?r.next[g]:null;if(E===null&&(E=this.stepOrReset(r,g,f,B,c,l),E===null))return null;
if(r=E,r.isMatch&&i(r,!1))return!0;if(!a&&r.nfaStates.length===0)return!1;c+=p}return r=this.stepOrReset(r,this.numClasses,
jt,B,c,l),r===null?null:r.isMatch&&i(r,!0)}match(e,n,B){if(this.failed)return null;if((B===D.ANCHOR_START||B===D.ANCHOR_BOTH)&&
n!==0)return!1;let r=this.start(e,n);return r===null?null:this.run(e,n,B,r,(i,s)=>B!==D.ANCHOR_BOTH||s)}matchSet(e,n,B){
if(this.failed)return null;if((B===D.ANCHOR_START||B===D.ANCHOR_BOTH)&&n!==0)return[];let r=this.start(e,n);if(r===null)
return null;let i=new Set,s=(o,a)=>{if(B!==D.ANCHOR_BOTH||a)for(let l=0;l<o.matchIDs.length;l++)i.add(o.matchIDs[l]);return!1};
return this.run(e,n,B,r,s)===null?null:Array.from(i).sort((o,a)=>o-a)}},Yd=32,Wd=500,hr=256,qd=262144,Qd=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(hr),this.jobArg=
new Uint8Array(hr),this.jobPos=new Int32Array(hr),this.jobLen=0,this.visited=new Uint32Array(0)}reset(t,e,n){this.end=e,
this.jobLen=0,this.ncap=n;let B=t.numInst()*(e+1)+Yd-1>>>5;this.visited.length<B?this.visited=new Uint32Array(B):this.visited.
fill(0,0,B),this.cap.length<n?this.cap=new Int32Array(n).fill(-1):this.cap.fill(-1,0,n),this.matchcap.length<n?this.matchcap=
new Int32Array(n).fill(-1):this.matchcap.fill(-1,0,n)}shouldVisit(t,e){let n=t*(this.end+1)+e,B=n>>>5,r=1<<(n&31);return(this.
visited[B]&r)!==0?!1:(this.visited[B]|=r,!0)}push(t,e,n,B){if(t.prog.getInst(e).op!==m.FAIL&&(B||this.shouldVisit(e,n))){
if(this.jobLen>=this.jobPc.length){let r=this.jobPc.length*2,i=new Int32Array(r);i.set(this.jobPc),this.jobPc=i;let s=new Uint8Array(
r);s.set(this.jobArg),this.jobArg=s;let o=new Int32Array(r);o.set(this.jobPos),this.jobPos=o}this.jobPc[this.jobLen]=e,this.
jobArg[this.jobLen]=B?1:0,this.jobPos[this.jobLen]=n,this.jobLen++}}tryBacktrack(t,e,n,B,r){let i=t.longest;for(this.push(
t,n,B,!1);this.jobLen>0;){this.jobLen--;let s=this.jobPc[this.jobLen],o=this.jobArg[this.jobLen]===1,a=this.jobPos[this.
jobLen],l=!0;for(;!(!l&&!this.shouldVisit(s,a));){l=!1;let c=t.prog.getInst(s);switch(c.op){case m.FAIL:break;case m.ALT:
if(o){o=!1,s=c.arg;continue}else{this.push(t,s,a,!0),s=c.out;continue}case m.ALT_MATCH:{let u=t.prog.getInst(c.out);if(m.
isRuneOp(u.op)){this.push(t,c.arg,a,!1),s=c.arg,a=this.end;continue}this.push(t,c.out,this.end,!1),s=c.out;continue}case m.
RUNE:{let u=e.step(a);if(u===Ce.EOF()||!c.matchRune(u>>3))break;a+=u&7,s=c.out;continue}case m.RUNE1:{let u=e.step(a);if(u===
Ce.EOF()||u>>3!==c.runes[0])break;a+=u&7,s=c.out;continue}case m.RUNE_ANY_NOT_NL:{let u=e.step(a);if(u===Ce.EOF()||u>>3===
10)break;a+=u&7,s=c.out;continue}case m.RUNE_ANY:{let u=e.step(a);if(u===Ce.EOF())break;a+=u&7,s=c.out;continue}case m.CAPTURE:
if(o){this.cap[c.arg]=a;break}else{c.arg<this.ncap&&(this.push(t,s,this.cap[c.arg],!0),this.cap[c.arg]=a),s=c.out;continue}case m.
EMPTY_WIDTH:{let u=e.context(a);if((c.arg&~u)!==0)break;s=c.out;continue}case m.NOP:s=c.out;continue;case m.MATCH:{if(r===
D.ANCHOR_BOTH&&a!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=a);let u=this.matchcap[1];if((u===
-1||i&&a>0&&a>u)&&this.matchcap.set(this.cap),!i||a===this.end)return!0;break}case m.LB_WRITE:case m.LB_CHECK:throw new Yn(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new Yn("bad inst")}break}}return i&&this.matchcap.length>
1&&this.matchcap[1]>=0}},Un=[],Jn=class ta{static shouldBacktrack(e){return e.numInst()<=Wd}static maxBitStateLen(e){return ta.
shouldBacktrack(e)?Math.floor(qd/e.numInst()):0}static execute(e,n,B,r,i){let s=e.cond;if(s===S.EMPTY_ALL||(r===D.ANCHOR_START||
r===D.ANCHOR_BOTH)&&B!==0||(s&S.EMPTY_BEGIN_TEXT)!==0&&B!==0)return null;let o=Un.length>0?Un.pop():new Qd,a=n.endPos();
o.reset(e.prog,a,i);let l=!1;if((s&S.EMPTY_BEGIN_TEXT)!==0||r===D.ANCHOR_START||r===D.ANCHOR_BOTH)o.ncap>0&&(o.cap[0]=B),
o.tryBacktrack(e,n,e.prog.start,B,r)&&(l=!0);else{let u=-1;for(;B<=a&&u!==0;B+=u){if(e.prefix.length>0){let p=n.index(e,
B);if(p<0)break;B+=p}if(o.ncap>0&&(o.cap[0]=B),o.tryBacktrack(e,n,e.prog.start,B,r)){l=!0;break}let f=n.step(B);u=f===Ce.
EOF()?0:f&7}}if(!l)return Un.push(o),null;let c=i===0?[]:S.toArray(o.matchcap.subarray(0,i));return Un.push(o),c}},So=class{constructor(t){
this.sparse=new Uint32Array(t),this.dense=new Uint32Array(t),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(t){return t<this.sparse.
length&&this.sparse[t]<this.size&&this.dense[this.sparse[t]]===t}insert(t){this.contains(t)||this.insertNew(t)}insertNew(t){
t>=this.sparse.length||(this.sparse[t]=this.size,this.dense[this.size]=t,this.size++)}},Vd=(t,e,n,B)=>{let r=t.length,i=e.
length,s=0,o=0,a=[],l=[],c=!0,u=-1,f=p=>{let g=p?t:e,E=p?s:o,O=p?n:B;return u>0&&g[E]<=a[u]?!1:(a.push(g[E],g[E+1]),p?s+=
2:o+=2,u+=2,l.push(O),!0)};for(;s<r||o<i;)if(o>=i?c=f(!0):s>=r||e[o]<t[s]?c=f(!1):c=f(!0),!c)return null;return{merged:a,
next:l}},zd=class{constructor(t){this.start=t.start,this.numCap=t.numCap,this.inst=new Array(t.inst.length);for(let e=0;e<
t.inst.length;e++){let n=t.inst[e],B=new m(n.op);B.out=n.out,B.arg=n.arg,B.runes=n.runes?new Int32Array(n.runes):new Int32Array(
0),B.next=null,this.inst[e]=B}}},Xd=t=>{let e=new zd(t);for(let n=0;n<e.inst.length;n++){let B=e.inst[n];if(B.op!==m.ALT&&
B.op!==m.ALT_MATCH)continue;let r="out",i="arg",s=e.inst[B[i]];if(s.op!==m.ALT&&s.op!==m.ALT_MATCH&&(r="arg",i="out",s=e.
inst[B[i]],s.op!==m.ALT&&s.op!==m.ALT_MATCH))continue;let o=e.inst[B[r]];if(o.op===m.ALT||o.op===m.ALT_MATCH)continue;let a="\
out",l="arg",c=!1;s.out===n?c=!0:s.arg===n&&(c=!0,a="arg",l="out"),c&&(s[a]=B[r]),B[r]===s[a]&&(B[i]=s[l])}return e},Zd=t=>{
if(t.inst.length>=1e3)return null;let e=new So(t.inst.length),n=new So(t.inst.length),B=new Array(t.inst.length),r=new Array(
t.inst.length).fill(!1),i=s=>{let o=!0,a=t.inst[s];if(n.contains(s))return!0;switch(n.insert(s),a.op){case m.ALT:case m.
ALT_MATCH:{o=i(a.out)&&i(a.arg);let l=r[a.out],c=r[a.arg];if(l&&c)return!1;if(c){let g=a.out;a.out=a.arg,a.arg=g;let E=l;
l=c,c=E}l&&(r[s]=!0,a.op=m.ALT_MATCH);let u=B[a.out]||[],f=B[a.arg]||[],p=Vd(u,f,a.out,a.arg);if(!p)return!1;B[s]=new Int32Array(
p.merged),a.next=new Uint32Array(p.next);break}case m.CAPTURE:case m.EMPTY_WIDTH:case m.NOP:o=i(a.out),r[s]=r[a.out],B[s]=
B[a.out]?new Int32Array(B[a.out]):new Int32Array(0),a.next=new Uint32Array(Math.floor(B[s].length/2)+1).fill(a.out);break;case m.
MATCH:case m.FAIL:r[s]=a.op===m.MATCH;break;case m.RUNE:{if(r[s]=!1,a.next&&a.next.length>0)break;if(e.insert(a.out),!a.
runes||a.runes.length===0){B[s]=new Int32Array(0),a.next=new Uint32Array([a.out]);break}let l=[];if(a.runes.length===1&&
(a.arg&D.FOLD_CASE)!==0){let c=a.runes[0];l.push(c,c);for(let u=A.simpleFold(c);u!==c;u=A.simpleFold(u))l.push(u,u);l.sort(
(u,f)=>u-f)}else for(let c=0;c<a.runes.length;c++)l.push(a.runes[c]);B[s]=new Int32Array(l),a.next=new Uint32Array(Math.
floor(l.length/2)+1).fill(a.out),a.op=m.RUNE;break}case m.RUNE1:{if(r[s]=!1,a.next&&a.next.length>0)break;e.insert(a.out);
let l=[];if((a.arg&D.FOLD_CASE)!==0){let c=a.runes[0];l.push(c,c);for(let u=A.simpleFold(c);u!==c;u=A.simpleFold(u))l.push(
u,u);l.sort((u,f)=>u-f)}else l.push(a.runes[0],a.runes[0]);B[s]=new Int32Array(l),a.next=new Uint32Array(Math.floor(l.length/
2)+1).fill(a.out),a.op=m.RUNE;break}case m.RUNE_ANY:if(r[s]=!1,a.next&&a.next.length>0)break;e.insert(a.out),B[s]=new Int32Array(
[0,A.MAX_RUNE]),a.next=new Uint32Array([a.out]);break;case m.RUNE_ANY_NOT_NL:if(r[s]=!1,a.next&&a.next.length>0)break;e.
insert(a.out),B[s]=new Int32Array([0,9,11,A.MAX_RUNE]),a.next=new Uint32Array(Math.floor(B[s].length/2)+1).fill(a.out)}return o};
for(e.clear(),e.insert(t.start);!e.empty();)if(n.clear(),!i(e.next()))return null;for(let s=0;s<t.inst.length;s++)B[s]&&
(t.inst[s].runes=B[s]);return t},ef=(t,e)=>{for(let n=0;n<e.inst.length;n++){let B=e.inst[n];switch(B.op){case m.ALT:case m.
ALT_MATCH:case m.RUNE:break;case m.CAPTURE:case m.EMPTY_WIDTH:case m.NOP:case m.MATCH:case m.FAIL:t.inst[n].next=null;break;case m.
RUNE1:case m.RUNE_ANY:case m.RUNE_ANY_NOT_NL:t.inst[n].next=null,t.inst[n].op=B.op,t.inst[n].runes=B.runes?new Int32Array(
B.runes):new Int32Array(0)}}},Ao=class na{static compile(e){if(e.start===0||e.numLb>0)return null;let n=e.inst[e.start];
if(n.op!==m.EMPTY_WIDTH||(n.arg&S.EMPTY_BEGIN_TEXT)===0)return null;let B=!1;for(let i=0;i<e.inst.length;i++)if(e.inst[i].
op===m.ALT||e.inst[i].op===m.ALT_MATCH){B=!0;break}for(let i=0;i<e.inst.length;i++){let s=e.inst[i],o=e.inst[s.out].op;switch(s.
op){case m.ALT:case m.ALT_MATCH:if(o===m.MATCH||e.inst[s.arg].op===m.MATCH)return null;break;case m.EMPTY_WIDTH:if(o===m.
MATCH){if((s.arg&S.EMPTY_END_TEXT)===S.EMPTY_END_TEXT)continue;return null}break;default:if(o===m.MATCH&&B)return null}}
let r=Xd(e);return r=Zd(r),r!==null&&ef(r,e),r}static next(e,n){let B=e.matchRunePos(n);return B>=0?e.next[B]:e.op===m.ALT_MATCH?
e.out:0}static execute(e,n,B,r,i){let s=e.onepass;if(!s)return null;let o=new Int32Array(i).fill(-1),a=!1,l=n.step(B),c=l>>
3,u=l&7,f=Ce.EOF(),p=-1,g=0;l!==Ce.EOF()&&(f=n.step(B+u),f!==Ce.EOF()&&(p=f>>3,g=f&7));let E=B===0?S.emptyOpContext(-1,c):
n.context(B),O=s.start,N;for(;;){switch(N=s.inst[O],O=N.out,N.op){case m.MATCH:return r===D.ANCHOR_BOTH&&B!==n.endPos()?
null:(a=!0,o.length>0&&(o[0]=0,o[1]=B),i===0?[]:S.toArray(o));case m.RUNE:if(!N.matchRune(c))return null;break;case m.RUNE1:
if(c!==N.runes[0])return null;break;case m.RUNE_ANY:break;case m.RUNE_ANY_NOT_NL:if(c===10)return null;break;case m.ALT:case m.
ALT_MATCH:O=na.next(N,c);continue;case m.FAIL:return null;case m.NOP:continue;case m.EMPTY_WIDTH:if((N.arg&~E)!==0)return null;
continue;case m.CAPTURE:N.arg<o.length&&(o[N.arg]=B);continue;default:throw new Yn("bad inst")}if(u===0)break;E=S.emptyOpContext(
c,p),B+=u,c=p,u=g,c!==-1&&(f=n.step(B+u),f!==Ce.EOF()?(p=f>>3,g=f&7):(p=-1,g=0))}return a?i===0?[]:S.toArray(o):null}},h=class L{static Op=Vo(
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
)`:e+=n.appendTo();break;case L.Op.ALTERNATE:{let n="";for(let B of this.subs)e+=n,n="|",e+=B.appendTo();break}case L.Op.
LITERAL:(this.flags&D.FOLD_CASE)!==0&&(e+="(?i:");for(let n of this.runes)e+=S.escapeRune(n);(this.flags&D.FOLD_CASE)!==
0&&(e+=")");break;case L.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case L.Op.ANY_CHAR:e+="(?s:.)";break;case L.Op.PLB:e+=`(?\
<=${this.subs[0].appendTo()})`;break;case L.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case L.Op.CAPTURE:this.name===
null||this.name.length===0?e+="(":e+=`(?P<${this.name}>`,this.subs[0].op!==L.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),
e+=")";break;case L.Op.BEGIN_TEXT:e+="\\A";break;case L.Op.END_TEXT:(this.flags&D.WAS_DOLLAR)!==0?e+="(?-m:$)":e+="\\z";
break;case L.Op.BEGIN_LINE:e+="^";break;case L.Op.END_LINE:e+="$";break;case L.Op.WORD_BOUNDARY:e+="\\b";break;case L.Op.
NO_WORD_BOUNDARY:e+="\\B";break;case L.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="\
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===A.MAX_RUNE){
e+="^";for(let n=1;n<this.runes.length-1;n+=2){let B=this.runes[n]+1,r=this.runes[n+1]-1;e+=L.quoteIfHyphen(B),e+=S.escapeRune(
B),B!==r&&(e+="-",e+=L.quoteIfHyphen(r),e+=S.escapeRune(r))}}else for(let n=0;n<this.runes.length;n+=2){let B=this.runes[n],
r=this.runes[n+1];e+=L.quoteIfHyphen(B),e+=S.escapeRune(B),B!==r&&(e+="-",e+=L.quoteIfHyphen(r),e+=S.escapeRune(r))}e+="\
]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.op===L.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let n of this.
subs){let B=n.maxCap();e<B&&(e=B)}return e}equals(e){if(!(e!==null&&e instanceof L)||this.op!==e.op)return!1;switch(this.
op){case L.Op.END_TEXT:if((this.flags&D.WAS_DOLLAR)!==(e.flags&D.WAS_DOLLAR))return!1;break;case L.Op.LITERAL:case L.Op.
CHAR_CLASS:if((this.flags&D.FOLD_CASE)!==(e.flags&D.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.
runes===null||e.runes===null||this.runes.length!==e.runes.length)return!1;for(let n=0;n<this.runes.length;n++)if(this.runes[n]!==
e.runes[n])return!1;break;case L.Op.ALTERNATE:case L.Op.CONCAT:if(this.subs.length!==e.subs.length)return!1;for(let n=0;n<
this.subs.length;++n)if(!this.subs[n].equals(e.subs[n]))return!1;break;case L.Op.STAR:case L.Op.PLUS:case L.Op.QUEST:if((this.
flags&D.NON_GREEDY)!==(e.flags&D.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case L.Op.REPEAT:if((this.flags&
D.NON_GREEDY)!==(e.flags&D.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case L.
Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;
break;case L.Op.PLB:case L.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},Ar=class{static walk(t,e){
let n=[],B=t,r;for(;;){if(B.subs.length===0)r=e.leaf(B);else{let i=e.enter(B);if(i.result===void 0){n.push({re:B,state:i,
i:0}),B=B.subs[0];continue}r=i.result}for(;;){if(n.length===0)return r;let i=n[n.length-1];if(e.child(i.re,i.state,r,i.i),
i.i++,i.state.result===void 0&&i.i<i.re.subs.length){B=i.re.subs[i.i];break}n.pop(),r=i.state.result!==void 0?i.state.result:
e.leave(i.re,i.state)}}}},Oo=class{constructor(t,e){let n=new Map,B=[0],r=[0],i=[0],s=[0];for(let g of t){let E=0;for(let O=0;O<
g.length;O++){let N=E*e+g[O],x=n.get(N);x===void 0&&(x=B.length,n.set(N,x),B.push(E),r.push(g[O]),i.push(i[E]+1),s.push(
0)),E=x}s[E]=1}let o=B.length,a=new Int32Array(o-1);for(let g=1;g<o;g++)a[g-1]=g;a.sort((g,E)=>B[g]-B[E]||r[g]-r[E]);let l=new Int32Array(
o+1);for(let g=1;g<o;g++)l[B[g]+1]++;for(let g=0;g<o;g++)l[g+1]+=l[g];let c=new Int32Array(o-1);for(let g=0;g<a.length;g++)
c[g]=r[a[g]];this.childStart=l,this.childUnit=c,this.childNode=a;let u=new Int32Array(o);for(let g=0;g<o;g++)u[g]=g;u.sort(
(g,E)=>i[g]-i[E]);let f=new Int32Array(o),p=Uint8Array.from(s);for(let g=1;g<o;g++){let E=u[g],O=B[E];if(O!==0){let N=f[O],
x=this.next(N,r[E]);for(;x<0&&N!==0;)N=f[N],x=this.next(N,r[E]);f[E]=x>=0?x:0}p[E]|=p[f[E]]}this.fail=f,this.match=p}next(t,e){
let n=this.childStart[t],B=this.childStart[t+1],r=this.childUnit;for(;n<B;){let i=n+B>>1,s=r[i];if(s===e)return this.childNode[i];
s<e?n=i+1:B=i}return-1}advance(t,e){for(;;){let n=this.next(t,e);if(n>=0)return n;if(t===0)return 0;t=this.fail[t]}}searchUTF16(t,e,n){
let B=0;for(let r=e;r<n;r++)if(B=this.advance(B,t.charCodeAt(r)),this.match[B]===1)return!0;return!1}searchUTF8(t,e,n){let B=0;
for(let r=e;r<n;r++)if(B=this.advance(B,t[r]),this.match[B]===1)return!0;return!1}},M=class bt{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===bt.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(n=>{let B=new Array(n.str.length);for(let r=0;r<n.str.length;r++)B[r]=n.str.charCodeAt(r);return B});this.ac16=
new Oo(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new Oo(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,n){switch(this.type){case bt.Type.NONE:return!0;case bt.Type.EXACT:return e.hasString(this,n);case bt.Type.AND:
for(let B=0;B<this.subs.length;B++)if(!this.subs[B].eval(e,n))return!1;return!0;case bt.Type.OR:if(this.allExact)return e.
hasAnyString(this,n);for(let B=0;B<this.subs.length;B++)if(this.subs[B].eval(e,n))return!0;return!1;default:return!0}}},
tf=class wt{static build(e){return e?Ar.walk(e,wt.WALKER):new M(M.Type.NONE)}static WALKER={leaf:e=>wt.leaf(e),enter:e=>wt.
enter(e),child:(e,n,B)=>wt.child(e,n,B),leave:(e,n)=>wt.leave(e,n)};static leaf(e){if(e.op!==h.Op.LITERAL)return new M(M.
Type.NONE);if(e.runes.length===0||(e.flags&D.FOLD_CASE)!==0)return new M(M.Type.NONE);let n="";for(let r=0;r<e.runes.length;r++){
if(A.isUnsearchable(e.runes[r]))return new M(M.Type.NONE);n+=String.fromCodePoint(e.runes[r])}let B=new M(M.Type.EXACT);
return B.str=n,B.bytes=S.stringToUtf8ByteArray(B.str),B}static enter(e){switch(e.op){case h.Op.CAPTURE:case h.Op.PLUS:return{
sub:null};case h.Op.REPEAT:return e.min>=1?{sub:null}:{result:new M(M.Type.NONE)};case h.Op.CONCAT:return{pf:new M(M.Type.
AND),subs:[]};case h.Op.ALTERNATE:return{pf:new M(M.Type.OR),subs:[]};default:return{result:new M(M.Type.NONE)}}}static child(e,n,B){
if(n.subs===void 0){n.sub=B;return}if(n.pf.type===M.Type.AND){if(B.type===M.Type.NONE)return;if(B.type===M.Type.AND){for(let r=0;r<
B.subs.length;r++)n.subs.push(B.subs[r]);return}n.subs.push(B);return}if(B.type===M.Type.NONE){n.result=new M(M.Type.NONE);
return}if(B.type===M.Type.OR){for(let r=0;r<B.subs.length;r++)n.subs.push(B.subs[r]);return}n.subs.push(B)}static leave(e,n){
if(n.subs===void 0)return n.sub;let B=n.pf,r=new Set,i=[];for(let l of n.subs){if(l.type===M.Type.EXACT){if(r.has(l.str))
continue;r.add(l.str)}i.push(l)}if(B.type===M.Type.AND){let l=[],c=0;for(let u of i)c+u.cost>M.MAX_SCANS||(l.push(u),c+=
u.cost);return l.length===0?new M(M.Type.NONE):l.length===1?l[0]:(B.subs=l,B.cost=c,B)}if(i.length===0)return new M(M.Type.
NONE);if(i.length===1)return i[0];B.subs=i;let s=!0,o=0,a=0;for(let l of i)l.type!==M.Type.EXACT?s=!1:a+=l.bytes.length,
o+=l.cost;return s?a>M.MAX_AC_UNITS?new M(M.Type.NONE):(B.allExact=!0,B.cost=1,B):o>M.MAX_SCANS?new M(M.Type.NONE):(B.cost=
o,B)}},Se=class{constructor(t=0,e=0){this.head=t,this.tail=e}},nf=class{constructor(){this.inst=[],this.start=0,this.numCap=
2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){
this.inst.push(new m(t))}markLookbehindInsts(){let t=new Uint8Array(this.inst.length),e=this.lbStarts.slice();for(;e.length>
0;){let n=e.pop();if(n===0||t[n]===1)continue;t[n]=1;let B=this.inst[n];switch(B.op){case m.ALT:case m.ALT_MATCH:e.push(
B.out,B.arg);break;case m.MATCH:case m.FAIL:break;default:e.push(B.out)}}this.lbInst=t}skipNop(t){let e=this.inst[t];for(;e.
op===m.NOP||e.op===m.CAPTURE;)e=this.inst[t],t=e.out;return e}prefix(){let t="",e=this.skipNop(this.start);if(!m.isRuneOp(
e.op)||e.runes.length!==1)return[e.op===m.MATCH,t];for(;m.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&D.FOLD_CASE)===0&&!A.
isUnsearchable(e.runes[0]);)t+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===m.MATCH,t]}startCond(){
let t=0,e=this.start;e:for(;;){let n=this.inst[e];switch(n.op){case m.EMPTY_WIDTH:t|=n.arg;break;case m.FAIL:return-1;case m.
CAPTURE:case m.NOP:break;default:break e}e=n.out}return t}patch(t,e){let n=t.head;for(;n!==0;){let B=this.inst[n>>1];(n&
1)===0?(n=B.out,B.out=e):(n=B.arg,B.arg=e)}}append(t,e){if(t.head===0)return e;if(e.head===0)return t;let n=this.inst[t.
tail>>1];return(t.tail&1)===0?n.out=e.head:n.arg=e.head,new Se(t.head,e.tail)}toString(){let t="";for(let e=0;e<this.inst.
length;e++){let n=t.length;t+=e,e===this.start&&(t+="*"),t+="        ".substring(t.length-n),t+=this.inst[e],t+=`
`}return t}},Bf=new Int32Array([0,y.CODES[`
`]-1,y.CODES[`
`]+1,A.MAX_RUNE]),Io=new Int32Array([0,A.MAX_RUNE]),$n=class{constructor(t=0,e=new Se,n=!1){this.i=t,this.out=e,this.nullable=
n}},Ba=class Dr{static compileRegexp(e){let n=new Dr,B=n.compile(e);return n.prog.patch(B.out,n.newInst(m.MATCH).i),n.prog.
start=B.i,n.prog.markLookbehindInsts(),n.prog}static compileSet(e){let n=new Dr;if(e.length===0)return n.prog.start=n.newInst(
m.FAIL).i,n.prog.markLookbehindInsts(),n.prog;let B=[];for(let i=0;i<e.length;i++){n.lbOffset=n.prog.numLb;let s=n.compile(
e[i]),o=n.newInst(m.MATCH);n.prog.getInst(o.i).arg=i,n.prog.patch(s.out,o.i),B.push(s.i)}let r=B[0];for(let i=1;i<B.length;i++){
let s=n.newInst(m.ALT),o=n.prog.getInst(s.i);o.out=r,o.arg=B[i],r=s.i}return n.prog.start=r,n.prog.markLookbehindInsts(),
n.prog}constructor(){this.prog=new nf,this.newInst(m.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,n,B)=>this.child(e,n,B),leave:(e,n)=>this.leave(e,n)}}newInst(e){return this.prog.
addInst(e),new $n(this.prog.numInst()-1,new Se,!0)}nop(){let e=this.newInst(m.NOP);return e.out=new Se(e.i<<1,e.i<<1),e}fail(){
return new $n}cap(e){let n=this.newInst(m.CAPTURE);return n.out=new Se(n.i<<1,n.i<<1),this.prog.getInst(n.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),n}cat(e,n){return e.i===0||n.i===0?(this.prog.patch(e.out,0),this.prog.patch(n.out,
0),this.fail()):(this.prog.patch(e.out,n.i),new $n(e.i,n.out,e.nullable&&n.nullable))}alt(e,n){if(e.i===0)return n;if(n.
i===0)return e;let B=this.newInst(m.ALT),r=this.prog.getInst(B.i);return r.out=e.i,r.arg=n.i,B.out=this.prog.append(e.out,
n.out),B.nullable=e.nullable||n.nullable,B}loop(e,n){let B=this.newInst(m.ALT),r=this.prog.getInst(B.i);return n?(r.arg=
e.i,B.out=new Se(B.i<<1,B.i<<1)):(r.out=e.i,B.out=new Se(B.i<<1|1,B.i<<1|1)),this.prog.patch(e.out,B.i),B}quest(e,n){if(e.
i===0)return this.nop();let B=this.newInst(m.ALT),r=this.prog.getInst(B.i);return n?(r.arg=e.i,B.out=new Se(B.i<<1,B.i<<
1)):(r.out=e.i,B.out=new Se(B.i<<1|1,B.i<<1|1)),B.out=this.prog.append(B.out,e.out),B}star(e,n){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,n),n):this.loop(e,n)}plus(e,n){return e.i===0?this.fail():new $n(e.i,this.loop(e,n).out,
e.nullable)}empty(e){let n=this.newInst(m.EMPTY_WIDTH);return this.prog.getInst(n.i).arg=e,n.out=new Se(n.i<<1,n.i<<1),n}rune(e,n){
let B=this.newInst(m.RUNE);B.nullable=!1;let r=this.prog.getInst(B.i);return r.runes=e,n&=D.FOLD_CASE,(e.length!==1||A.simpleFold(
e[0])===e[0])&&(n&=~D.FOLD_CASE),r.arg=n,B.out=new Se(B.i<<1,B.i<<1),(n&D.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?r.op=m.RUNE1:e.length===2&&e[0]===0&&e[1]===A.MAX_RUNE?r.op=m.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===y.CODES[`
`]-1&&e[2]===y.CODES[`
`]+1&&e[3]===A.MAX_RUNE&&(r.op=m.RUNE_ANY_NOT_NL),B}lookBehind(e,n){let B=Math.sign(n)*(Math.abs(n)+this.lbOffset),r=this.
newInst(m.LB_WRITE);this.prog.getInst(r.i).arg=B;let i=this.rune(Io,0),s=this.star(i,!0),o=this.cat(s,e);this.prog.patch(
o.out,r.i);let a=this.newInst(m.LB_CHECK);return this.prog.getInst(a.i).arg=B,this.prog.lbStarts.push(o.i),Math.abs(B)>this.
prog.numLb&&(this.prog.numLb=Math.abs(B)),a.out=new Se(a.i<<1,a.i<<1),a}compile(e){return Ar.walk(e,this.walker)}leaf(e){
switch(e.op){case h.Op.NO_MATCH:return this.fail();case h.Op.EMPTY_MATCH:return this.nop();case h.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let n=null;for(let B of e.runes){let r=this.runeCache.get(B);r===void 0&&(r=new Int32Array(
[B]),this.runeCache.set(B,r));let i=this.rune(r,e.flags);n=n===null?i:this.cat(n,i)}return n}case h.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case h.Op.ANY_CHAR_NOT_NL:return this.rune(Bf,0);case h.Op.ANY_CHAR:return this.rune(Io,0);case h.
Op.BEGIN_LINE:return this.empty(S.EMPTY_BEGIN_LINE);case h.Op.END_LINE:return this.empty(S.EMPTY_END_LINE);case h.Op.BEGIN_TEXT:
return this.empty(S.EMPTY_BEGIN_TEXT);case h.Op.END_TEXT:return this.empty(S.EMPTY_END_TEXT);case h.Op.WORD_BOUNDARY:return this.
empty(S.EMPTY_WORD_BOUNDARY);case h.Op.NO_WORD_BOUNDARY:return this.empty(S.EMPTY_NO_WORD_BOUNDARY);case h.Op.CONCAT:case h.
Op.ALTERNATE:return this.nop();default:throw new Wt("regexp: unhandled case in compile")}}enter(e){switch(e.op){case h.Op.
PLB:case h.Op.NLB:case h.Op.STAR:case h.Op.PLUS:case h.Op.QUEST:return{sub:null};case h.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case h.Op.CONCAT:case h.Op.ALTERNATE:return{f:null};default:throw new Wt("regexp: unhandled case in co\
mpile")}}child(e,n,B){e.op===h.Op.CONCAT?n.f=n.f===null?B:this.cat(n.f,B):e.op===h.Op.ALTERNATE?n.f=n.f===null?B:this.alt(
n.f,B):n.sub=B}leave(e,n){switch(e.op){case h.Op.PLB:case h.Op.NLB:return this.lookBehind(n.sub,e.lb);case h.Op.CAPTURE:{
let B=this.cap(e.cap<<1|1);return this.cat(this.cat(n.bra,n.sub),B)}case h.Op.STAR:return this.star(n.sub,(e.flags&D.NON_GREEDY)!==
0);case h.Op.PLUS:return this.plus(n.sub,(e.flags&D.NON_GREEDY)!==0);case h.Op.QUEST:return this.quest(n.sub,(e.flags&D.
NON_GREEDY)!==0);case h.Op.CONCAT:case h.Op.ALTERNATE:return n.f;default:throw new Wt("regexp: unhandled case in compile")}}},
ra=class le{static simplify(e){return e===null?null:Ar.walk(e,le.WALKER)}static WALKER={leaf:e=>le.leaf(e),enter:e=>le.enter(
e),child:(e,n,B,r)=>le.child(e,n,B,r),leave:(e,n)=>le.leave(e,n)};static leaf(e){if(e.op===h.Op.CHAR_CLASS){if(e.runes===
null)return e;if(e.runes.length===0)return new h(h.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===A.MAX_RUNE)
return new h(h.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===y.CODES[`
`]-1&&e.runes[2]===y.CODES[`
`]+1&&e.runes[3]===A.MAX_RUNE)return new h(h.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case h.Op.PLB:case h.
Op.NLB:case h.Op.CAPTURE:case h.Op.STAR:case h.Op.PLUS:case h.Op.QUEST:return{sub:null};case h.Op.CONCAT:case h.Op.ALTERNATE:
return{subs:[],changed:!1};case h.Op.REPEAT:return e.min===0&&e.max===0?{result:new h(h.Op.EMPTY_MATCH)}:{sub:null};default:
return{result:e}}}static child(e,n,B,r){if(n.subs===void 0){n.sub=B;return}if(B!==e.subs[r]&&(n.changed=!0),e.op===h.Op.
CONCAT){if(B.op===h.Op.NO_MATCH){n.result=new h(h.Op.NO_MATCH);return}if(B.op===h.Op.EMPTY_MATCH){n.changed=!0;return}if(B.
op===h.Op.CONCAT){n.changed=!0;for(let i=0;i<B.subs.length;i++)n.subs.push(B.subs[i]);return}}else{if(B.op===h.Op.NO_MATCH){
n.changed=!0;return}if(B.op===h.Op.ALTERNATE){n.changed=!0;for(let i=0;i<B.subs.length;i++)n.subs.push(B.subs[i]);return}}
n.subs.push(B)}static leave(e,n){switch(e.op){case h.Op.PLB:case h.Op.NLB:case h.Op.CAPTURE:{let B=n.sub;if(B!==e.subs[0]){
let r=h.fromRegexp(e);return r.runes=new Int32Array(0),r.subs=[B],r}return e}case h.Op.CONCAT:case h.Op.ALTERNATE:if(n.changed){
let B=n.subs;if(B.length===0)return new h(e.op===h.Op.CONCAT?h.Op.EMPTY_MATCH:h.Op.NO_MATCH);if(B.length===1)return B[0];
let r=h.fromRegexp(e);return r.runes=new Int32Array(0),r.subs=B,r}return e;case h.Op.STAR:case h.Op.PLUS:case h.Op.QUEST:
return le.simplify1(e.op,e.flags,n.sub,e);case h.Op.REPEAT:return le.simplifyRepeat(e,n.sub);default:return e}}static simplifyRepeat(e,n){
if(e.max===-1){if(e.min===0)return le.simplify1(h.Op.STAR,e.flags,n,null);if(e.min===1)return le.simplify1(h.Op.PLUS,e.flags,
n,null);let r=[];for(let i=0;i<e.min-1;i++)r.push(n);return r.push(le.simplify1(h.Op.PLUS,e.flags,n,null)),le.concat(r)}
if(e.min===1&&e.max===1)return n;let B=null;if(e.min>0){B=[];for(let r=0;r<e.min;r++)B.push(n)}if(e.max>e.min){let r=le.
simplify1(h.Op.QUEST,e.flags,n,null);for(let i=e.min+1;i<e.max;i++)r=le.simplify1(h.Op.QUEST,e.flags,le.concat([n,r]),null);
if(B===null)return r;B.push(r)}return B!==null?le.concat(B):new h(h.Op.NO_MATCH)}static concat(e){let n=[];for(let r=0;r<
e.length;r++){let i=e[r];if(i.op===h.Op.NO_MATCH)return new h(h.Op.NO_MATCH);if(i.op!==h.Op.EMPTY_MATCH){if(i.op===h.Op.
CONCAT){for(let s=0;s<i.subs.length;s++)n.push(i.subs[s]);continue}n.push(i)}}if(n.length===0)return new h(h.Op.EMPTY_MATCH);
if(n.length===1)return n[0];let B=new h(h.Op.CONCAT);return B.subs=n,B}static simplify1(e,n,B,r){if(B.op===h.Op.EMPTY_MATCH)
return B;if(B.op===h.Op.NO_MATCH)return e===h.Op.PLUS?B:new h(h.Op.EMPTY_MATCH);if(e===B.op&&(n&D.NON_GREEDY)===(B.flags&
D.NON_GREEDY))return B;if(r!==null&&r.op===e&&(r.flags&D.NON_GREEDY)===(n&D.NON_GREEDY)&&B===r.subs[0])return r;let i=new h(
e);return i.flags=n,i.subs=[B],i}},P=class{constructor(t,e){this.sign=t,this.cls=e}},Fo=[48,57],bo=[9,10,12,13,32,32],wo=[
48,57,65,90,95,95,97,122],No=new Map([["\\d",new P(1,Fo)],["\\D",new P(-1,Fo)],["\\s",new P(1,bo)],["\\S",new P(-1,bo)],
["\\w",new P(1,wo)],["\\W",new P(-1,wo)]]),Lo=[48,57,65,90,97,122],To=[65,90,97,122],Ro=[0,127],ko=[9,9,32,32],Go=[0,31,
127,127],Mo=[48,57],xo=[33,126],vo=[97,122],Ho=[32,126],Po=[33,47,58,64,91,96,123,126],_o=[9,13,32,32],Ko=[65,90],Uo=[48,
57,65,90,95,95,97,122],Jo=[48,57,65,70,97,102],$o=new Map([["[:alnum:]",new P(1,Lo)],["[:^alnum:]",new P(-1,Lo)],["[:alp\
ha:]",new P(1,To)],["[:^alpha:]",new P(-1,To)],["[:ascii:]",new P(1,Ro)],["[:^ascii:]",new P(-1,Ro)],["[:blank:]",new P(
1,ko)],["[:^blank:]",new P(-1,ko)],["[:cntrl:]",new P(1,Go)],["[:^cntrl:]",new P(-1,Go)],["[:digit:]",new P(1,Mo)],["[:^\
digit:]",new P(-1,Mo)],["[:graph:]",new P(1,xo)],["[:^graph:]",new P(-1,xo)],["[:lower:]",new P(1,vo)],["[:^lower:]",new P(
-1,vo)],["[:print:]",new P(1,Ho)],["[:^print:]",new P(-1,Ho)],["[:punct:]",new P(1,Po)],["[:^punct:]",new P(-1,Po)],["[:\
space:]",new P(1,_o)],["[:^space:]",new P(-1,_o)],["[:upper:]",new P(1,Ko)],["[:^upper:]",new P(-1,Ko)],["[:word:]",new P(
1,Uo)],["[:^word:]",new P(-1,Uo)],["[:xdigit:]",new P(1,Jo)],["[:^xdigit:]",new P(-1,Jo)]]),et=class jn{static charClassToString(e,n){
let B="[";for(let r=0;r<n;r+=2){r>0&&(B+=" ");let i=e[r],s=e[r+1];i===s?B+=`0x${i.toString(16)}`:B+=`0x${i.toString(16)}\
-0x${s.toString(16)}`}return B+="]",B}static sortRanges(e,n){let B=n>>1,r=new Array(B);for(let s=0;s<B;s++)r[s]=s;r.sort(
(s,o)=>e[2*s]-e[2*o]||e[2*o+1]-e[2*s+1]);let i=e.slice(0,n);for(let s=0;s<B;s++)e[2*s]=i[2*r[s]],e[2*s+1]=i[2*r[s]+1]}constructor(e=S.
emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.
r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.
isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;
jn.sortRanges(this.r,this.len);let e=2;for(let n=2;n<this.len;n+=2){let B=this.r[n],r=this.r[n+1];if(B<=this.r[e-1]+1){r>
this.r[e-1]&&(this.r[e-1]=r);continue}this.r[e]=B,this.r[e+1]=r,e+=2}return this.len=e,this}appendLiteral(e,n){return(n&
D.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,n){if(this.len>0){for(let B=2;B<=4;B+=2)
if(this.len>=B){let r=this.r[this.len-B],i=this.r[this.len-B+1];if(e<=i+1&&r<=n+1)return e<r&&(this.r[this.len-B]=e),n>i&&
(this.r[this.len-B+1]=n),this}}return this.r[this.len++]=e,this.r[this.len++]=n,this}appendFoldedRange(e,n){if(e<=A.MIN_FOLD&&
n>=A.MAX_FOLD)return this.appendRange(e,n);if(n<A.MIN_FOLD||e>A.MAX_FOLD)return this.appendRange(e,n);e<A.MIN_FOLD&&(this.
appendRange(e,A.MIN_FOLD-1),e=A.MIN_FOLD),n>A.MAX_FOLD&&(this.appendRange(A.MAX_FOLD+1,n),n=A.MAX_FOLD);for(let B=e;B<=n;B++){
this.appendRange(B,B);for(let r=A.simpleFold(B);r!==B;r=A.simpleFold(r))this.appendRange(r,r)}return this}appendClass(e){
for(let n=0;n<e.length;n+=2)this.appendRange(e[n],e[n+1]);return this}appendFoldedClass(e){for(let n=0;n<e.length;n+=2)this.
appendFoldedRange(e[n],e[n+1]);return this}appendNegatedClass(e){let n=0;for(let B=0;B<e.length;B+=2){let r=e[B],i=e[B+1];
n<=r-1&&this.appendRange(n,r-1),n=i+1}return n<=A.MAX_RUNE&&this.appendRange(n,A.MAX_RUNE),this}appendTable(e){for(let n=0;n<
e.length;++n){let B=e.getLo(n),r=e.getHi(n),i=e.getStride(n);if(i===1){this.appendRange(B,r);continue}for(let s=B;s<=r;s+=
i)this.appendRange(s,s)}return this}appendNegatedTable(e){let n=0;for(let B=0;B<e.length;++B){let r=e.getLo(B),i=e.getHi(
B),s=e.getStride(B);if(s===1){n<=r-1&&this.appendRange(n,r-1),n=i+1;continue}for(let o=r;o<=i;o+=s)n<=o-1&&this.appendRange(
n,o-1),n=o+1}return n<=A.MAX_RUNE&&this.appendRange(n,A.MAX_RUNE),this}appendTableWithSign(e,n){return n<0?this.appendNegatedTable(
e):this.appendTable(e)}negateClass(){let e=0,n=0;for(let B=0;B<this.len;B+=2){let r=this.r[B],i=this.r[B+1];e<=r-1&&(this.
r[n]=e,this.r[n+1]=r-1,n+=2),e=i+1}return this.len=n,e<=A.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=A.MAX_RUNE),
this}appendClassWithSign(e,n){return n<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,n){let B=e.cls;return n&&
(B=new jn().appendFoldedClass(B).cleanClass().toArray()),this.appendClassWithSign(B,e.sign)}toString(){return jn.charClassToString(
this.r,this.len)}},rf=class{constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){this.position=
t}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(t){this.position+=t}skipString(t){
this.position+=t.length}pop(){let t=this.str.codePointAt(this.position);return this.position+=S.charCount(t),t}lookingAt(t){
return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){return this.str.substring(
t,this.position)}toString(){return this.rest()}},Yt=class F{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new C(
new Uint32Array([0,A.MAX_RUNE,1]));static ASCII_TABLE=new C(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new C(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:F.ANY_TABLE,fold:F.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:F.ASCII_TABLE,fold:F.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:ge.CATEGORIES.get("Cn"),fold:ge.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:ge.CATEGORIES.get("LC"),fold:ge.FOLD_CATEGORIES.get("LC"),sign:1}:ge.CATEGORIES.has(e)?
{tab:ge.CATEGORIES.get(e),fold:ge.FOLD_CATEGORIES.get(e),sign:1}:ge.SCRIPTS.has(e)?{tab:ge.SCRIPTS.get(e),fold:ge.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<A.MIN_FOLD||e>A.MAX_FOLD)return e;let n=e,B=e;for(e=A.simpleFold(e);e!==B;e=
A.simpleFold(e))n>e&&(n=e);return n}static leadingRegexp(e){if(e.op===h.Op.EMPTY_MATCH)return null;if(e.op===h.Op.CONCAT&&
e.subs.length>0){let n=e.subs[0];return n.op===h.Op.EMPTY_MATCH?null:n}return e}static literalRegexp(e,n){let B=new h(h.
Op.LITERAL);return B.flags=n,B.runes=S.stringToRunes(e),B}static parse(e,n){return new F(e,n).parseInternal()}static parseRepeat(e){
let n=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let B=F.parseInt(e);if(B===-1||!e.more())return-1;let r;
if(!e.lookingAt(","))r=B;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))r=-1;else if((r=F.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),B<0||B>1e3||r===-2||r>1e3||r>=0&&B>r)throw new Y(F.ERR_INVALID_REPEAT_SIZE,
e.from(n));return B<<16|r&A.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let n=0;n<e.length;n++){let B=e.
codePointAt(n);if(B!==y.CODES._&&!S.isalnum(B))return!1}return!0}static parseInt(e){let n=e.pos();for(;e.more()&&e.peek()>=
y.CODES[0]&&e.peek()<=y.CODES[9];)e.skip(1);let B=e.from(n);return B.length===0||B.length>1&&B.codePointAt(0)===y.CODES[0]?
-1:B.length>8?-2:parseInt(B,10)}static isCharClass(e){return e.op===h.Op.LITERAL&&e.runes.length===1||e.op===h.Op.CHAR_CLASS||
e.op===h.Op.ANY_CHAR_NOT_NL||e.op===h.Op.ANY_CHAR}static matchRune(e,n){switch(e.op){case h.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===n;case h.Op.CHAR_CLASS:for(let B=0;B<e.runes.length;B+=2)if(e.runes[B]<=n&&n<=e.runes[B+1])return!0;return!1;case h.
Op.ANY_CHAR_NOT_NL:return n!==y.CODES[`
`];case h.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,n){switch(e.op){case h.Op.ANY_CHAR:break;case h.Op.ANY_CHAR_NOT_NL:
F.matchRune(n,y.CODES[`
`])&&(e.op=h.Op.ANY_CHAR);break;case h.Op.CHAR_CLASS:{let B=new et(Array.isArray(e.runes)?e.runes:Array.from(e.runes));n.
op===h.Op.LITERAL?B.appendLiteral(n.runes[0],n.flags):B.appendClass(n.runes),e.runes=B.toGrowableArray();break}case h.Op.
LITERAL:if(n.runes[0]===e.runes[0]&&n.flags===e.flags)break;e.op=h.Op.CHAR_CLASS,e.runes=new et().appendLiteral(e.runes[0],
e.flags).appendLiteral(n.runes[0],n.flags).toGrowableArray()}}static parseEscape(e){let n=e.pos();if(e.skip(1),!e.more())
throw new Y(F.ERR_TRAILING_BACKSLASH);let B=e.pop();e:switch(B){case y.CODES[1]:case y.CODES[2]:case y.CODES[3]:case y.CODES[4]:case y.
CODES[5]:case y.CODES[6]:case y.CODES[7]:if(!e.more()||e.peek()<y.CODES[0]||e.peek()>y.CODES[7])break;case y.CODES[0]:{let r=B-
y.CODES[0];for(let i=1;i<3&&!(!e.more()||e.peek()<y.CODES[0]||e.peek()>y.CODES[7]);i++)r=r*8+e.peek()-y.CODES[0],e.skip(
1);return r}case y.CODES.x:{if(!e.more())break;if(B=e.pop(),B===y.CODES["{"]){let s=0,o=0;for(;;){if(!e.more())break e;if(B=
e.pop(),B===y.CODES["}"])break;let a=S.unhex(B);if(a<0||(o=o*16+a,o>A.MAX_RUNE))break e;s++}if(s===0)break e;return o}let r=S.
unhex(B);if(!e.more())break;B=e.pop();let i=S.unhex(B);if(r<0||i<0)break;return r*16+i}case y.CODES.a:return y.CODES["\x07"];case y.
CODES.f:return y.CODES["\f"];case y.CODES.n:return y.CODES[`
`];case y.CODES.r:return y.CODES["\r"];case y.CODES.t:return y.CODES["	"];case y.CODES.v:return y.CODES["\v"];default:if(B<=
A.MAX_ASCII&&!S.isalnum(B))return B}throw new Y(F.ERR_INVALID_ESCAPE,e.from(n))}static parseClassChar(e,n){if(!e.more())
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
if(!n&&this.size!==null&&this.size.has(e))return this.size.get(e);let B=0;switch(e.op){case h.Op.LITERAL:B=e.runes.length;
break;case h.Op.PLB:case h.Op.NLB:case h.Op.CAPTURE:case h.Op.STAR:B=2+this.calcSize(e.subs[0]);break;case h.Op.PLUS:case h.
Op.QUEST:B=1+this.calcSize(e.subs[0]);break;case h.Op.CONCAT:for(let r of e.subs)B=B+this.calcSize(r);break;case h.Op.ALTERNATE:
for(let r of e.subs)B=B+this.calcSize(r);e.subs.length>1&&(B=B+e.subs.length-1);break;case h.Op.REPEAT:{let r=this.calcSize(
e.subs[0]);if(e.max===-1){e.min===0?B=2+r:B=1+e.min*r;break}B=e.max*r+(e.max-e.min);break}}return B=Math.max(1,B),this.size===
null&&(this.size=new Map),this.size.set(e,B),B}checkHeight(e){if(!(this.numRegexp<F.MAX_HEIGHT)){if(this.height===null){
this.height=new Map;for(let n of this.stack)this.checkHeight(n)}if(this.calcHeight(e,!0)>F.MAX_HEIGHT)throw new Y(F.ERR_NESTING_DEPTH)}}calcHeight(e,n=!1){
if(!n&&this.height!==null&&this.height.has(e))return this.height.get(e);let B=1;for(let r of e.subs){let i=this.calcHeight(
r);B<1+i&&(B=1+i)}return this.height===null&&(this.height=new Map),this.height.set(e,B),B}pop(){return this.stack.pop()}popToPseudo(){
let e=this.stack.length,n=e;for(;n>0&&!h.isPseudoOp(this.stack[n-1].op);)n--;return this.stack.splice(n,e-n)}push(e){if(this.
numRunes+=e.runes.length,e.op===h.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],
this.flags&~D.FOLD_CASE))return null;e.op=h.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~D.FOLD_CASE}else if(e.op===
h.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&A.simpleFold(e.runes[0])===e.runes[2]&&
A.simpleFold(e.runes[2])===e.runes[0]||e.op===h.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&A.simpleFold(
e.runes[0])===e.runes[1]&&A.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|D.FOLD_CASE))
return null;e.op=h.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|D.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,n){let B=this.stack.length;if(B<2)return!1;let r=this.stack[B-1],i=this.
stack[B-2];if(r.op!==h.Op.LITERAL||i.op!==h.Op.LITERAL||(r.flags&D.FOLD_CASE)!==(i.flags&D.FOLD_CASE))return!1;Array.isArray(
i.runes)||(i.runes=Array.from(i.runes));for(let s=0;s<r.runes.length;s++)i.runes.push(r.runes[s]);return e>=0?(r.runes=[
e],r.flags=n,!0):(this.pop(),this.reuse(r),!1)}newLiteral(e,n){let B=this.newRegexp(h.Op.LITERAL);return B.flags=n,(n&D.
FOLD_CASE)!==0&&(e=F.minFoldRune(e)),B.runes=[e],B}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let n=this.
newRegexp(e);return n.flags=this.flags,this.push(n)}repeat(e,n,B,r,i,s){let o=this.flags;if((o&D.PERL_X)!==0&&(i.more()&&
i.lookingAt("?")&&(i.skip(1),o^=D.NON_GREEDY),s!==-1))throw new Y(F.ERR_INVALID_REPEAT_OP,i.from(s));let a=this.stack.length;
if(a===0)throw new Y(F.ERR_MISSING_REPEAT_ARGUMENT,i.from(r));let l=this.stack[a-1];if(h.isPseudoOp(l.op))throw new Y(F.
ERR_MISSING_REPEAT_ARGUMENT,i.from(r));let c=this.newRegexp(e);if(c.min=n,c.max=B,c.flags=o,c.subs=[l],this.stack[a-1]=c,
this.checkLimits(c),e===h.Op.REPEAT&&(n>=2||B>=2)&&!this.repeatIsValid(c,1e3))throw new Y(F.ERR_INVALID_REPEAT_SIZE,i.from(
r))}repeatIsValid(e,n){if(e.op===h.Op.REPEAT){let B=e.max;if(B===0)return!0;if(B<0&&(B=e.min),B>n)return!1;B>0&&(n=Math.
trunc(n/B))}for(let B of e.subs)if(!this.repeatIsValid(B,n))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(h.Op.EMPTY_MATCH)):this.push(this.collapse(e,h.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(h.Op.NO_MATCH)):
this.push(this.collapse(e,h.Op.ALTERNATE))}cleanAlt(e){e.op===h.Op.CHAR_CLASS&&(e.runes=new et(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===A.MAX_RUNE?(e.runes=new Int32Array(0),e.op=h.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===y.CODES[`
`]-1&&e.runes[2]===y.CODES[`
`]+1&&e.runes[3]===A.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=h.Op.ANY_CHAR_NOT_NL))}collapse(e,n){if(e.length===1)return e[0];
let B=0;for(let o of e)B+=o.op===n?o.subs.length:1;let r=new Array(B).fill(null),i=0;for(let o of e)if(o.op===n){for(let a=0;a<
o.subs.length;a++)r[i++]=o.subs[a];this.reuse(o)}else r[i++]=o;let s=this.newRegexp(n);if(s.subs=r,n===h.Op.ALTERNATE&&(s.
subs=this.factor(s.subs),s.subs.length===1)){let o=s;s=s.subs[0],this.reuse(o)}return s}factor(e){if(e.length<2)return e;
let n=0,B=e.length,r=0,i=null,s=0,o=0,a=0;for(let c=0;c<=B;c++){let u=null,f=0,p=0;if(c<B){let g=e[n+c];if(g.op===h.Op.CONCAT&&
g.subs.length>0&&(g=g.subs[0]),g.op===h.Op.LITERAL&&(u=g.runes,f=g.runes.length,p=g.flags&D.FOLD_CASE),p===o){let E=0;for(;E<
s&&E<f&&i[E]===u[E];)E++;if(E>0){s=E;continue}}}if(c!==a)if(c===a+1)e[r++]=e[n+a];else{let g=this.newRegexp(h.Op.LITERAL);
g.flags=o,g.runes=i.slice(0,s);for(let N=a;N<c;N++)e[n+N]=this.removeLeadingString(e[n+N],s),this.checkLimits(e[n+N]);let E=this.
collapse(e.slice(n+a,n+c),h.Op.ALTERNATE),O=this.newRegexp(h.Op.CONCAT);O.subs=[g,E],e[r++]=O}a=c,i=u,s=f,o=p}B=r,n=0,a=
0,r=0;let l=null;for(let c=0;c<=B;c++){let u=null;if(!(c<B&&(u=F.leadingRegexp(e[n+c]),l!==null&&l.equals(u)&&(F.isCharClass(
l)||l.op===h.Op.REPEAT&&l.min===l.max&&F.isCharClass(l.subs[0]))))){if(c!==a)if(c===a+1)e[r++]=e[n+a];else{let f=l;for(let E=a;E<
c;E++){let O=E!==a;e[n+E]=this.removeLeadingRegexp(e[n+E],O),this.checkLimits(e[n+E])}let p=this.collapse(e.slice(n+a,n+
c),h.Op.ALTERNATE),g=this.newRegexp(h.Op.CONCAT);g.subs=[f,p],e[r++]=g}a=c,l=u}}B=r,n=0,a=0,r=0;for(let c=0;c<=B;c++)if(!(c<
B&&F.isCharClass(e[n+c]))){if(c!==a)if(c===a+1)e[r++]=e[n+a];else{let u=a;for(let p=a+1;p<c;p++){let g=e[n+u],E=e[n+p];(g.
op<E.op||g.op===E.op&&(g.runes!==null?g.runes.length:0)<(E.runes!==null?E.runes.length:0))&&(u=p)}let f=e[n+a];e[n+a]=e[n+
u],e[n+u]=f;for(let p=a+1;p<c;p++)F.mergeCharClass(e[n+a],e[n+p]),this.reuse(e[n+p]);this.cleanAlt(e[n+a]),e[r++]=e[n+a]}
c<B&&(e[r++]=e[n+c]),a=c+1}B=r,n=0,a=0,r=0;for(let c=0;c<B;++c)c+1<B&&e[n+c].op===h.Op.EMPTY_MATCH&&e[n+c+1].op===h.Op.EMPTY_MATCH||
(e[r++]=e[n+c]);return B=r,n=0,e.slice(n,B)}removeLeadingString(e,n){if(e.op===h.Op.CONCAT&&e.subs.length>0){let B=this.
removeLeadingString(e.subs[0],n);if(e.subs[0]=B,B.op===h.Op.EMPTY_MATCH)switch(this.reuse(B),e.subs.length){case 0:case 1:
e.op=h.Op.EMPTY_MATCH,e.subs=h.emptySubs();break;case 2:{let r=e;e=e.subs[1],this.reuse(r);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===h.Op.LITERAL&&(e.runes=e.runes.slice(n,e.runes.length),e.runes.length===0&&(e.op=
h.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,n){if(e.op===h.Op.CONCAT&&e.subs.length>0){switch(n&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=h.Op.EMPTY_MATCH,e.subs=h.emptySubs();break;case 1:{let B=e;
e=e.subs[0],this.reuse(B);break}}return e}return n&&this.reuse(e),this.newRegexp(h.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&D.LITERAL)!==0)return F.literalRegexp(this.wholeRegexp,this.flags);let e=-1,n=-1,B=-1,r=new rf(this.wholeRegexp);for(;r.
more();){let i=-1;e:switch(r.peek()){case y.CODES["("]:if((this.flags&D.LOOKBEHIND)!==0){if(r.lookingAt("(?<=")){this.parsePosLookBehind(),
r.skip(4);break}if(r.lookingAt("(?<!")){this.parseNegLookBehind(),r.skip(4);break}}if((this.flags&D.PERL_X)!==0&&r.lookingAt(
"(?")){this.parsePerlFlags(r);break}this.op(h.Op.LEFT_PAREN).cap=++this.numCap,r.skip(1);break;case y.CODES["|"]:this.parseVerticalBar(),
r.skip(1);break;case y.CODES[")"]:this.parseRightParen(),r.skip(1);break;case y.CODES["^"]:(this.flags&D.ONE_LINE)!==0?this.
op(h.Op.BEGIN_TEXT):this.op(h.Op.BEGIN_LINE),r.skip(1);break;case y.CODES.$:(this.flags&D.ONE_LINE)!==0?this.op(h.Op.END_TEXT).
flags|=D.WAS_DOLLAR:this.op(h.Op.END_LINE),r.skip(1);break;case y.CODES["."]:(this.flags&D.DOT_NL)!==0?this.op(h.Op.ANY_CHAR):
this.op(h.Op.ANY_CHAR_NOT_NL),r.skip(1);break;case y.CODES["["]:this.parseClass(r);break;case y.CODES["*"]:case y.CODES["\
+"]:case y.CODES["?"]:{i=r.pos();let s=null;switch(r.pop()){case y.CODES["*"]:s=h.Op.STAR;break;case y.CODES["+"]:s=h.Op.
PLUS;break;case y.CODES["?"]:s=h.Op.QUEST}this.repeat(s,n,B,i,r,e);break}case y.CODES["{"]:{let s=r.pos(),o=F.parseRepeat(
r);if(o<0){r.rewindTo(s),this.literal(r.pop());break}i=s,n=o>>16,B=(o&A.MAX_BMP)<<16>>16,this.repeat(h.Op.REPEAT,n,B,i,r,
e);break}case y.CODES["\\"]:{let s=r.pos();if(r.skip(1),(this.flags&D.PERL_X)!==0&&r.more())switch(r.pop()){case y.CODES.
A:this.op(h.Op.BEGIN_TEXT);break e;case y.CODES.b:this.op(h.Op.WORD_BOUNDARY);break e;case y.CODES.B:this.op(h.Op.NO_WORD_BOUNDARY);
break e;case y.CODES.C:throw new Y(F.ERR_INVALID_ESCAPE,"\\C");case y.CODES.Q:{let l=r.rest(),c=l.indexOf("\\E");c>=0?(l=
l.substring(0,c),r.skipString(l),r.skipString("\\E")):r.skipString(l);let u=0;for(;u<l.length;){let f=l.codePointAt(u);this.
literal(f),u+=S.charCount(f)}break e}case y.CODES.z:this.op(h.Op.END_TEXT);break e;default:r.rewindTo(s)}else r.rewindTo(
s);let o=this.newRegexp(h.Op.CHAR_CLASS);if(o.flags=this.flags,r.lookingAt("\\p")||r.lookingAt("\\P")){let l=new et;if(this.
parseUnicodeClass(r,l)){o.runes=l.toArray(),this.push(o);break e}}let a=new et;if(this.parsePerlClassEscape(r,a)){o.runes=
a.toArray(),this.push(o);break e}r.rewindTo(s),this.reuse(o),this.literal(F.parseEscape(r));break}default:this.literal(r.
pop())}e=i}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new Y(F.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let n=e.pos(),B=e.rest();
if(B.startsWith("(?P<")||B.startsWith("(?<")){let o=B.charAt(2)==="P"?4:3,a=B.indexOf(">");if(a<0)throw new Y(F.ERR_INVALID_NAMED_CAPTURE,
B);let l=B.substring(o,a);if(e.skipString(l),e.skip(o+1),!F.isValidCaptureName(l))throw new Y(F.ERR_INVALID_NAMED_CAPTURE,
B.substring(0,a+1));let c=this.op(h.Op.LEFT_PAREN);if(c.cap=++this.numCap,this.namedGroups[l])throw new Y(F.ERR_DUPLICATE_NAMED_CAPTURE,
l);this.namedGroups[l]=this.numCap,c.name=l;return}e.skip(2);let r=this.flags,i=1,s=!1;e:for(;e.more();){let o=e.pop();switch(o){case y.
CODES.i:r|=D.FOLD_CASE,s=!0;break;case y.CODES.m:r&=~D.ONE_LINE,s=!0;break;case y.CODES.s:r|=D.DOT_NL,s=!0;break;case y.
CODES.U:r|=D.NON_GREEDY,s=!0;break;case y.CODES["-"]:if(i<0)break e;i=-1,r=~r,s=!1;break;case y.CODES[":"]:case y.CODES["\
)"]:if(i<0){if(!s)break e;r=~r}o===y.CODES[":"]&&this.op(h.Op.LEFT_PAREN),this.flags=r;return;default:break e}}throw new Y(
F.ERR_INVALID_PERL_OP,e.from(n))}parsePosLookBehind(){let e=this.newRegexp(h.Op.LEFT_PAREN);return e.flags=this.flags,e.
lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(h.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(h.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.
stack.length;if(e>=3&&this.stack[e-2].op===h.Op.VERTICAL_BAR&&F.isCharClass(this.stack[e-1])&&F.isCharClass(this.stack[e-
3])){let n=this.stack[e-1],B=this.stack[e-3];if(n.op>B.op){let r=B;B=n,n=r,this.stack[e-3]=B}return F.mergeCharClass(B,n),
this.reuse(n),this.pop(),!0}if(e>=2){let n=this.stack[e-1],B=this.stack[e-2];if(B.op===h.Op.VERTICAL_BAR)return e>=3&&this.
cleanAlt(this.stack[e-3]),this.stack[e-2]=n,this.stack[e-1]=B,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&
this.pop(),this.alternate(),this.stack.length<2)throw new Y(F.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),n=this.
pop();if(n.op!==h.Op.LEFT_PAREN)throw new Y(F.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=n.flags,n.lb!==0){if(F.
hasCapture(e))throw new Y(F.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);n.lb>0?n.op=h.Op.PLB:n.op=h.Op.NLB,n.subs=
[e],this.push(n);return}n.cap===0?this.push(e):(n.op=h.Op.CAPTURE,n.subs=[e],this.push(n))}parsePerlClassEscape(e,n){let B=e.
pos();if((this.flags&D.PERL_X)===0||!e.more()||e.pop()!==y.CODES["\\"]||!e.more())return!1;e.pop();let r=e.from(B),i=No.
has(r)?No.get(r):null;return i===null?!1:(n.appendGroup(i,(this.flags&D.FOLD_CASE)!==0),!0)}parseNamedClass(e,n){let B=e.
rest(),r=B.indexOf(":]");if(r<0)return!1;let i=B.substring(0,r+2);e.skipString(i);let s=$o.has(i)?$o.get(i):null;if(s===
null)throw new Y(F.ERR_INVALID_CHAR_RANGE,i);return n.appendGroup(s,(this.flags&D.FOLD_CASE)!==0),!0}parseUnicodeClass(e,n){
let B=e.pos();if((this.flags&D.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let r=1,
i=e.pop();if(i===y.CODES.P&&(r=-1),!e.more())throw e.rewindTo(B),new Y(F.ERR_INVALID_CHAR_RANGE,e.rest());i=e.pop();let s;
if(i!==y.CODES["{"])s=S.runeToString(i);else{let c=e.rest(),u=c.indexOf("}");if(u<0)throw e.rewindTo(B),new Y(F.ERR_INVALID_CHAR_RANGE,
e.rest());s=c.substring(0,u),e.skipString(s),e.skip(1)}s.length!==0&&s.codePointAt(0)===y.CODES["^"]&&(r=0-r,s=s.substring(
1));let o=F.unicodeTable(s);if(o===null)throw new Y(F.ERR_INVALID_CHAR_RANGE,e.from(B));o.sign<0&&(r=0-r);let a=o.tab,l=o.
fold;if((this.flags&D.FOLD_CASE)===0||l===null)n.appendTableWithSign(a,r);else{let c=new et().appendTable(a).appendTable(
l).cleanClass().toArray();n.appendClassWithSign(Array.from(c),r)}return!0}parseClass(e){let n=e.pos();e.skip(1);let B=this.
newRegexp(h.Op.CHAR_CLASS);B.flags=this.flags;let r=new et,i=1;e.more()&&e.lookingAt("^")&&(i=-1,e.skip(1),(this.flags&D.
CLASS_NL)===0&&r.appendRange(y.CODES[`
`],y.CODES[`
`]));let s=!0;for(;!e.more()||e.peek()!==y.CODES["]"]||s;){if(e.more()&&e.lookingAt("-")&&(this.flags&D.PERL_X)===0&&!s){
let c=e.rest();if(c==="-"||!c.startsWith("-]"))throw e.rewindTo(n),new Y(F.ERR_INVALID_CHAR_RANGE,e.rest())}s=!1;let o=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,r))continue;e.rewindTo(o)}if(this.parseUnicodeClass(e,r)||this.parsePerlClassEscape(
e,r))continue;e.rewindTo(o);let a=F.parseClassChar(e,n),l=a;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(l=F.parseClassChar(e,n),l<a)throw new Y(F.ERR_INVALID_CHAR_RANGE,e.from(o))}(this.flags&D.FOLD_CASE)===
0?r.appendRange(a,l):r.appendFoldedRange(a,l)}e.skip(1),r.cleanClass(),i<0&&r.negateClass(),B.runes=r.toArray(),this.push(
B)}},sf=class nt{static initTest(e){let n=nt.compile(e),B=new nt(n.expr,n.prog,n.numSubexp,n.longest);return B.cond=n.cond,
B.prefix=n.prefix,B.prefixUTF8=n.prefixUTF8,B.prefixComplete=n.prefixComplete,B.prefixRune=n.prefixRune,B.prefilter=n.prefilter,
B.namedGroups=n.namedGroups,B}static compile(e){return nt.compileImpl(e,D.PERL,!1)}static compilePOSIX(e){return nt.compileImpl(
e,D.POSIX,!0)}static compileImpl(e,n,B){let r=Yt.parse(e,n),i=r.maxCap(),s=r.namedGroups;r=ra.simplify(r);let o=tf.build(
r),a=Ba.compileRegexp(r),l=new nt(e,a,i,B);l.prefilter=o.type===M.Type.NONE?null:o;let[c,u]=a.prefix();return l.prefixComplete=
c,l.prefix=u,l.prefixUTF8=S.stringToUtf8ByteArray(l.prefix),l.prefix.length>0&&(l.prefixRune=l.prefix.codePointAt(0)),l.
namedGroups=s,l}static match(e,n){return nt.compile(e).match(n)}constructor(e,n,B=0,r=0){this.expr=e,this.prog=n,this.numSubexp=
B,this.longest=r,this.cond=n.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=Ao.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new Sr(this.prog)),this.lazyDFA}matchPrefixComplete(e,n,B,r){if((B===
D.ANCHOR_START||B===D.ANCHOR_BOTH)&&n!==0)return null;let i=-1,s=-1,o=e.prefixLength(this);if(B===D.UNANCHORED){let a=e.
index(this,n);if(a<0)return null;i=n+a,s=i+o}else if(B===D.ANCHOR_BOTH){if(e.endPos()!==o||e.index(this,0)!==0)return null;
i=0,s=o}else if(B===D.ANCHOR_START){if(e.index(this,0)!==0)return null;i=0,s=o}if(i<0)return null;if(r>0){let a=new Int32Array(
r).fill(-1);return a[0]=i,a[1]=s,Array.from(a)}return[]}createLookbehindState(){return this.prog.numLb>0?new $d(this.prog):
null}executeEngine(e,n,B,r,i=null){if(this.prefixComplete&&(r===0||this.numSubexp===0))return this.matchPrefixComplete(e,
n,B,r);if(this.prefilter!==null&&B===D.UNANCHORED&&!this.prefilter.eval(e,n))return null;if(this.onepass!==null)return Ao.
execute(this,e,n,B,r);if(r>0)return this.prog.numLb===0&&e.endPos()<=Jn.maxBitStateLen(this.prog)?Jn.execute(this,e,n,B,
r):this.doExecuteNFA(e,n,B,r,i);if(this.prog.numLb===0){let s=this.dfa.match(e,n,B);if(s!==null)return s?[]:null;if(e.endPos()<=
Jn.maxBitStateLen(this.prog))return Jn.execute(this,e,n,B,r)}return this.doExecuteNFA(e,n,B,r,i)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,n,B,r,i=null){
let s=this.get();s||(s=Zo.fromRE2(this)),s.init(r);let o=s.match(e,n,B,i)?s.submatches():null;return this.put(s),o}match(e){
return this.executeEngine(U.fromUTF16(e),0,D.UNANCHORED,0)!==null}matchWithGroup(e,n,B,r,i,s=null){return e instanceof it||
(S.isByteArray(e)?e=rt.utf8(e):e=rt.utf16(e)),this.matchMachineInput(e,n,B,r,i,s)}matchMachineInput(e,n,B,r,i,s=null){if(n>
B)return[!1,null];let o=e.isUTF16Encoding()?U.fromUTF16(e.asCharSequence(),0,B):U.fromUTF8(e.asBytes(),0,B),a=this.executeEngine(
o,n,r,2*i,s);return a===null?[!1,null]:[!0,a]}matchUTF8(e){return this.executeEngine(U.fromUTF8(e),0,D.UNANCHORED,0)!==null}replaceAll(e,n){
return this.replaceAllFunc(e,()=>n,2*e.length+1)}replaceFirst(e,n){return this.replaceAllFunc(e,()=>n,1)}replaceAllFunc(e,n,B){
let r=0,i=0,s="",o=U.fromUTF16(e),a=this.createLookbehindState(),l=0;for(;i<=e.length;){let c=this.executeEngine(o,i,D.UNANCHORED,
2,a);if(c===null||c.length===0)break;s+=e.substring(r,c[0]),(c[1]>r||c[0]===0)&&(s+=n(e.substring(c[0],c[1])),l++),r=c[1];
let u=o.step(i)&7;if(i+u>c[1]?i+=u:i+1>c[1]?i++:i=c[1],l>=B)break}return s+=e.substring(r),s}pad(e){if(e===null)return null;
let n=(1+this.numSubexp)*2;if(e.length<n){let B=new Array(n).fill(-1);for(let r=0;r<e.length;r++)B[r]=e[r];e=B}return e}allMatches(e,n,B=r=>r){
let r=[],i=e.endPos();n<0&&(n=i+1);let s=0,o=0,a=-1,l=this.createLookbehindState();for(;o<n&&s<=i;){let c=this.executeEngine(
e,s,D.UNANCHORED,this.prog.numCap,l);if(c===null||c.length===0)break;let u=!0;if(c[1]===s){c[0]===a&&(u=!1);let f=e.step(
s);f<0?s=i+1:s+=f&7}else s=c[1];a=c[1],u&&(r.push(B(this.pad(c))),o++)}return r}findUTF8(e){let n=this.executeEngine(U.fromUTF8(
e),0,D.UNANCHORED,2);return n===null?null:e.slice(n[0],n[1])}findUTF8Index(e){let n=this.executeEngine(U.fromUTF8(e),0,D.
UNANCHORED,2);return n===null?null:n.slice(0,2)}find(e){let n=this.executeEngine(U.fromUTF16(e),0,D.UNANCHORED,2);return n===
null?"":e.substring(n[0],n[1])}findIndex(e){return this.executeEngine(U.fromUTF16(e),0,D.UNANCHORED,2)}findUTF8Submatch(e){
let n=this.executeEngine(U.fromUTF8(e),0,D.UNANCHORED,this.prog.numCap);if(n===null)return null;let B=new Array(1+this.numSubexp).
fill(null);for(let r=0;r<B.length;r++)2*r<n.length&&n[2*r]>=0&&(B[r]=e.slice(n[2*r],n[2*r+1]));return B}findUTF8SubmatchIndex(e){
return this.pad(this.executeEngine(U.fromUTF8(e),0,D.UNANCHORED,this.prog.numCap))}findSubmatch(e){let n=this.executeEngine(
U.fromUTF16(e),0,D.UNANCHORED,this.prog.numCap);if(n===null)return null;let B=new Array(1+this.numSubexp).fill(null);for(let r=0;r<
B.length;r++)2*r<n.length&&n[2*r]>=0&&(B[r]=e.substring(n[2*r],n[2*r+1]));return B}findSubmatchIndex(e){return this.pad(
this.executeEngine(U.fromUTF16(e),0,D.UNANCHORED,this.prog.numCap))}findAllUTF8(e,n){let B=this.allMatches(U.fromUTF8(e),
n,r=>e.slice(r[0],r[1]));return B.length===0?null:B}findAllUTF8Index(e,n){let B=this.allMatches(U.fromUTF8(e),n,r=>r.slice(
0,2));return B.length===0?null:B}findAll(e,n){let B=this.allMatches(U.fromUTF16(e),n,r=>e.substring(r[0],r[1]));return B.
length===0?null:B}findAllIndex(e,n){let B=this.allMatches(U.fromUTF16(e),n,r=>r.slice(0,2));return B.length===0?null:B}findAllUTF8Submatch(e,n){
let B=this.allMatches(U.fromUTF8(e),n,r=>{let i=new Array(r.length/2|0).fill(null);for(let s=0;s<i.length;s++)r[2*s]>=0&&
(i[s]=e.slice(r[2*s],r[2*s+1]));return i});return B.length===0?null:B}findAllUTF8SubmatchIndex(e,n){let B=this.allMatches(
U.fromUTF8(e),n);return B.length===0?null:B}findAllSubmatch(e,n){let B=this.allMatches(U.fromUTF16(e),n,r=>{let i=new Array(
r.length/2|0).fill(null);for(let s=0;s<i.length;s++)r[2*s]>=0&&(i[s]=e.substring(r[2*s],r[2*s+1]));return i});return B.length===
0?null:B}findAllSubmatchIndex(e,n){let B=this.allMatches(U.fromUTF16(e),n);return B.length===0?null:B}},Or=class Bt{static UNANCHORED=D.
UNANCHORED;static ANCHOR_START=D.ANCHOR_START;static ANCHOR_BOTH=D.ANCHOR_BOTH;constructor(e=Bt.UNANCHORED,n=0,B=8388608){
if(![Bt.UNANCHORED,Bt.ANCHOR_START,Bt.ANCHOR_BOTH].includes(e))throw new qo("The anchor should be RE2Set.UNANCHORED, RE2\
Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");S.checkFlags(n),this.anchor=e,this.jsFlags=n,this.maxMem=B;let r=D.PERL;(n&ne.DISABLE_UNICODE_GROUPS)!==
0&&(r&=~D.UNICODE_GROUPS),(n&ne.LOOKBEHINDS)!==0&&(r|=D.LOOKBEHIND),this.re2Flags=r,this.regexps=[],this.prog=null,this.
dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new Wt("Cannot add patterns after compile");S.checkPattern(e);let n=e;
(this.jsFlags&ne.CASE_INSENSITIVE)!==0&&(n=`(?i)${n}`),(this.jsFlags&ne.DOTALL)!==0&&(n=`(?s)${n}`),(this.jsFlags&ne.MULTILINE)!==
0&&(n=`(?m)${n}`);let B=Yt.parse(n,this.re2Flags);return this.regexps.push(ra.simplify(B)),this.regexps.length-1}compile(){
if(this.prog)return;let e=Ba.compileSet(this.regexps);if(e.numInst()>Yt.MAX_SIZE)throw new Wt(`${Yt.ERR_LARGE}: the set \
compiles to ${e.numInst()} instructions, more than ${Yt.MAX_SIZE}`);this.prog=e,this.dfa=new Sr(this.prog,this.maxMem),this.
dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,longest:!1}}match(e){this.prog||this.compile();
let n=S.isByteArray(e)?U.fromUTF8(e):U.fromUTF16(e),B=D.UNANCHORED;this.anchor===Bt.ANCHOR_START?B=D.ANCHOR_START:this.anchor===
Bt.ANCHOR_BOTH&&(B=D.ANCHOR_BOTH);let r=this.dfa.matchSet(n,0,B);if(r!==null)return r;let i=Zo.fromRE2(this.dummyRe2);return i.
init(0),i.matchSet(n,0,B)}},of=class Nt{static isHexadecimal(e){return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){
let n="";if(Object.prototype.toString.call(e)==="[object RegExp]"&&(e.ignoreCase&&(n+="i"),e.multiline&&(n+="m"),e.dotAll&&
(n+="s"),e=e.source),typeof e!="string")return e;let B="",r=!1,i=e.length;i===0&&(B="(?:)",r=!0);let s=!1,o=0;for(;o<i;){
let l=e[o];if(l==="\\"){if(o+1<i)switch(l=e[o+1],l){case"\\":B+="\\\\",o+=2;continue;case"c":if(o+2<i){let f=e[o+2].charCodeAt(
0);if(f>=65&&f<=90||f>=97&&f<=122){let p=f%32;B+="\\x",B+=(p>>4).toString(16).toUpperCase(),B+=(p&15).toString(16).toUpperCase(),
o+=3,r=!0;continue}}B+="c",o+=2,r=!0;continue;case"u":if(o+2<i){if(e[o+2]==="{"){let f=o+3,p=!1,g=!1;for(;f<i;){let E=e[f];
if(E==="}"){g=!0;break}if(!Nt.isHexadecimal(E))break;p=!0,f++}if(g&&p){B+="\\x",o+=2,r=!0;continue}}else if(o+5<i){let f=!0;
for(let p=0;p<4;p++)if(!Nt.isHexadecimal(e[o+2+p])){f=!1;break}if(f){B+="\\x{"+e.substring(o+2,o+6)+"}",o+=6,r=!0;continue}}}
B+="u",o+=2,r=!0;continue;case"x":{let f=!1;if(o+2<i&&e[o+2]==="{"){let p=o+3,g=!1,E=!1;for(;p<i;){let O=e[p];if(O==="}"){
E=!0;break}if(!Nt.isHexadecimal(O))break;g=!0,p++}E&&g&&(f=!0)}else o+3<i&&Nt.isHexadecimal(e[o+2])&&Nt.isHexadecimal(e[o+
3])&&(f=!0);f?(B+="\\x",o+=2):(B+="x",o+=2,r=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"\
s":case"S":case"w":case"W":case"b":case"B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"\
3":case"4":case"5":case"6":case"7":B+="\\"+l,o+=2;continue;default:{let f=e.codePointAt(o+1);if(f>=48&&f<=57||f>=65&&f<=
90||f>=97&&f<=122){let p=S.charCount(f);B+=e.substring(o+1,o+1+p),o+=p+1,r=!0}else{B+="\\";let p=S.charCount(f);B+=e.substring(
o+1,o+1+p),o+=p+1}continue}}}else if(l==="/"){B+="\\/",o+=1,r=!0;continue}else if(l==="["){if(!s&&e[o+1]==="]"){B+="[^\\x\
00-\\x{10FFFF}]",o+=2,r=!0;continue}if(!s&&e[o+1]==="^"&&e[o+2]==="]"){B+="[\\x00-\\x{10FFFF}]",o+=3,r=!0;continue}s=!0}else if(l===
"]")s=!1;else if(!s&&l==="("&&o+2<i&&e[o+1]==="?"&&e[o+2]==="<"&&o+3<i&&!"=!>)".includes(e[o+3])){B+="(?P<",o+=3,r=!0;continue}
let c=e.codePointAt(o),u=S.charCount(c);B+=e.substring(o,o+u),o+=u}let a=r?B:e;return n.length>0?`(?${n})${a}`:a}},jo=(t,e)=>{
let n=t.matchArray();return n.index=t.start(0),n.input=e,n.groups=t.namedGroupsObject(),n},wm=class Ne{static CASE_INSENSITIVE=ne.
CASE_INSENSITIVE;static DOTALL=ne.DOTALL;static MULTILINE=ne.MULTILINE;static DISABLE_UNICODE_GROUPS=ne.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=ne.
LONGEST_MATCH;static LOOKBEHINDS=ne.LOOKBEHINDS;static quote(e){return S.quoteMeta(e)}static quoteReplacement(e,n=!1){return mo.
quoteReplacement(e,n)}static translateRegExp(e){return of.translate(e)}static compile(e,n=0){S.checkPattern(e),S.checkFlags(
n);let B=e;(n&Ne.CASE_INSENSITIVE)!==0&&(B=`(?i)${B}`),(n&Ne.DOTALL)!==0&&(B=`(?s)${B}`),(n&Ne.MULTILINE)!==0&&(B=`(?m)${B}`);
let r=D.PERL;(n&Ne.DISABLE_UNICODE_GROUPS)!==0&&(r&=~D.UNICODE_GROUPS),(n&Ne.LOOKBEHINDS)!==0&&(r|=D.LOOKBEHIND);let i=new Ne(
e,n);return i.re2Input=sf.compileImpl(B,r,(n&Ne.LONGEST_MATCH)!==0),i}static matches(e,n){return Ne.compile(e).testExact(
n)}static initTest(e,n,B){if(e==null)throw new Error("pattern is null");if(B==null)throw new Error("re2 is null");let r=new Ne(
e,n);return r.re2Input=B,r}constructor(e,n){this.patternInput=e,this.flagsInput=n,this.re2Input=null}reset(){this.re2Input.
reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(e){return this.
testExact(e)}matcher(e){return S.isByteArray(e)&&(e=rt.utf8(e)),new mo(this,e)}test(e){return S.isByteArray(e)?this.re2Input.
matchUTF8(e):this.re2Input.match(e)}testExact(e){let n=S.isByteArray(e)?U.fromUTF8(e):U.fromUTF16(e);return this.re2Input.
executeEngine(n,0,D.ANCHOR_BOTH,0)!==null}exec(e){let n=this.matcher(e);return n.find()?jo(n,e):null}split(e,n=0){let B=this.
matcher(e),r=[],i=0,s=0;for(;B.find();){if(s===0&&B.end()===0){s=B.end();continue}if(n>0&&r.length===n-1)break;if(s===B.
start()){if(n===0){i+=1,s=B.end();continue}}else for(;i>0;)r.push(""),i-=1;r.push(B.substring(s,B.start())),s=B.end()}if(n===
0&&s!==B.inputLength()){for(;i>0;)r.push(""),i-=1;r.push(B.substring(s,B.inputLength()))}return(n!==0||r.length===0&&!(s===
B.inputLength()&&s>0))&&r.push(B.substring(s,B.inputLength())),r}*matchAll(e){let n=this.matcher(e);for(;n.find();)yield jo(
n,e)}toString(){return this.patternInput}programSize(){return this.re2Input.numberOfInstructions()}groupCount(){return this.
re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}equals(e){return this===e?!0:e===null||
this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&this.patternInput===e.patternInput}};var af=4096,lf=2e3;function ia(t,e){let n=[],B=[];for(let[r,i]of t.split(",").entries()){let s=dB(i);if(s==="")continue;
let o=r+1,a=cf(s,e);a===void 0?B.push({source:s,position:o}):n.push({pattern:a,position:o})}return{parts:n,invalid:B}}function cf(t,e){
if(!(t.length>af)){if(/^[a-z0-9-]+$/.test(t))return{source:t,literal:t,matches:n=>n===t};if(e.compiles(t))return{source:t,
literal:void 0,matches:n=>e.matches(t,n)}}}function sa(t){return $e(t)}var uf=256*1024,Cf=2048,df=1e6,Ir=class{#t=new Map;#e=0;compiles(e){
return this.#B(e)!==void 0}matches(e,n){let B=this.#B(e);if(B===void 0)return!1;let r=B.answers.get(n);if(r!==void 0)return r;
let i=B.set.match(n).length>0;return this.#e>=df&&this.#i(),B.answers.set(n,i),this.#e+=1,i}#B(e){if(this.#t.has(e))return this.#t.
get(e);let n=ff(e);return this.#t.size>=Cf&&this.#n(),this.#t.set(e,n),n}#n(){let[e]=this.#t;e!==void 0&&(this.#e-=e[1]?.
answers.size??0,this.#t.delete(e[0]))}#i(){for(let e of this.#t.values())e?.answers.clear();this.#e=0}};function oa(){return new Ir}
function ff(t){let e=`^${t}$`;if(!(hf(e)>lf))try{let n=new Or(Or.UNANCHORED,0,uf);return n.add(e),n.compile(),{set:n,answers:new Map}}catch(n){
if(n instanceof st)return;throw n}}var pf=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function hf(t){let e=new RegExp(pf),n=[],B=0,r=0;for(;e.lastIndex<t.length;){if(t.charAt(e.lastIndex)==="["){e.lastIndex=
gf(t,e.lastIndex),B+=1,r=1;continue}let[,i,s,o,a,l,c,u]=e.exec(t)??[];if(!(s!==void 0||u!==void 0||i===""))if(o!==void 0)
n.push(B),B=1,r=0;else if(a!==void 0)r=B,B+=n.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);B+=r*
(f-1),r*=f}else B+=i?.length??1,r=1}return B}function gf(t,e){let n=e+1;for(t.charAt(n)==="^"&&(n+=1),t.charAt(n)==="]"&&
(n+=1);n<t.length&&t.charAt(n)!=="]";){let B=t.startsWith("[:",n)?t.indexOf(":]",n+2):-1;B!==-1?n=B+2:n+=t.charAt(n)==="\
\\"?2:1}return n+1}function aa(t,{workload:e,template:n,place:B},{settings:r,cache:i}){let{keys:s}=r,a=[s.named[t],s.auto,s.typedAuto[t],s.
search].some(g=>e.has(g))?e:n,l=a.get(s.auto)??"",c=a.get(s.typedAuto[t])??"",u=a.get(s.named[t]);mf(u,{key:s.named[t],place:B});
let{parts:f,invalid:p}=Ef(u,i);return{named:f,invalid:p,search:a.get(s.search)==="true",auto:pB(l)||pB(c),autoAll:l===""&&
c===""&&r.autoReloadAll}}function mf(t,{key:e,place:{file:n,offset:B}}){if(!(t===void 0||t.length<$.patterns||fB(t).length<=
$.patterns))throw new se("limit",`annotation ${H(e)} holds more than ${String($.patterns)} names or patterns: write one \
pattern for several of them`,I({path:n.path},re(n,B)))}function Ef(t,e){if(t===void 0)return{parts:[],invalid:[]};let{parts:n,
invalid:B}=ia(t,e);return{parts:n.map(({pattern:r,position:i})=>({pattern:r,position:i,name:sa(r.source)?r.source:void 0})),
invalid:B.map(({position:r})=>r)}}function la(t,e,n){return new Set(e.flatMap(B=>fB(B.get(n.keys.exclude[t])??"")))}function ca(t,{
names:e,isReferenced:n,isMatch:B}){if(t.named.some(({pattern:r})=>e.some(i=>r.matches(i))))return"named";if(n)return t.search&&
B?"search":t.auto?"auto":t.autoAll?"auto-all":void 0}var Df=new Map,Wn=class{#t=new Map;#e=new Map;#B=new Map;#n=new Map;constructor(e){for(let n of e){let{kind:B,namespace:r,
name:i}=n.id;Fr(this.#t,`${B}/${r}`,new Map).set(i,n),Fr(this.#e,`${B}/${i}`,[]).push(n)}}inNamespace(e,n){return this.#t.
get(`${e}/${n}`)??Df}anywhere(e,n){return this.#e.get(`${e}/${n}`)??[]}nameBehind({kind:e,namespace:n,key:B},r){let i=Fr(
this.#B,r,new Map),s=`${e}/${n}`,o=i.get(s);if(o!==void 0)return o.get(B);let a=[...this.inNamespace(e,n).keys()],l=new Map(
a.toReversed().map(c=>[r(c),c]));return i.set(s,l),l.get(B)}matching(e,n,B){let r=`${e}/${n}/${B.source}`,i=this.#n.get(
r);if(i!==void 0)return i;let o=[...this.inNamespace(e,n).keys()].filter(a=>B.matches(a));return this.#n.set(r,o),o}};function Fr(t,e,n){
let B=t.get(e);return B!==void 0?B:(t.set(e,n),n)}function*da(t,e,n){let{sources:B}=t,i={index:new Wn(B),renames:new Hn(B),cache:oa(),scope:e,settings:n},s=yf(t.workloads);
for(let o of t.workloads){let{template:a,type:l,templateOf:c}=o;if(a===void 0||c!==void 0)continue;let u=s.get(fa(l.group,
o.id))??[];l.templateOnly===!0&&u.length===0||(yield Sf({workload:o,template:a,deciders:[o,...u]},i))}}function fa(t,e){
return`${t}/${e.kind}/${e.namespace}/${e.name}`}function yf(t){let e=new Map;for(let n of t){let{templateOf:B}=n;if(B===
void 0)continue;let{namespace:r}=n.id,i=fa(B.group,{kind:B.kind,namespace:r,name:B.name}),s=e.get(i);s===void 0?e.set(i,
[n]):s.push(n)}return e}function Sf(t,e){let{workload:n,template:B,deciders:r}=t,{index:i,renames:s,scope:o}=e,{namespace:a}=n.
id,l={ConfigMap:ua("ConfigMap",t,e),Secret:ua("Secret",t,e)},c=(u,f)=>Ff({kind:u,namespace:a,name:f},l[u],{subject:t,context:e});
return{workload:n,template:B,deciders:r,outOfScope:pa(t,o),verdicts:ft.flatMap(u=>Of(u,l[u],{subject:t,context:e}).map(f=>c(
u,f))),judge:c,nameBehind:(u,f,p)=>i.nameBehind({kind:u,namespace:a,key:f},p),elsewhere:(u,f)=>i.anywhere(u,f).filter(({
id:p})=>p.namespace!==a),rules:{ConfigMap:l.ConfigMap.rules,Secret:l.Secret.rules},isMatched:(u,{pattern:f})=>i.matching(
u,a,f).length>0||s.matching(u,a,f).length>0}}function pa({deciders:t,workload:e},n){for(let i of t)if(cn(i))return n.workloadIsOut(
i);let r=(e.type.templateOnly===!0?t.filter(i=>i!==e):t).map(i=>n.workloadIsOut(i));return r.every(i=>i!==void 0)?r[0]:void 0}
function ua(t,e,n){let{deciders:B,template:r}=e,i=pa(e,n.scope)!==void 0,s=[],o=[];for(let c of B){let u={workload:c.annotations,
template:r.annotations,place:c.place};(i||n.scope.workloadIsOut(c)===void 0?s:o).push(aa(t,u,n))}let a=[...B.map(({annotations:c})=>c),
r.annotations],l=la(t,a,n.settings);return I({rules:s,rulesOut:o,excludes:l},Af(t,e,n))}function Af(t,e,n){let B=new Map,
r=new Map;for(let i of e.template.references){if(i.kind!==t)continue;let s=ga(t,i.name,{subject:e,context:n}),o=s.type===
"source"?s.source.id.name:i.name;s.type==="ambiguous"&&r.set(o,ha(s));let a=B.get(o);a===void 0?B.set(o,[i]):a.push(i)}return{
references:B,ambiguous:r}}function ha({candidates:t}){return t.map(({id:e})=>e)}function ga(t,e,{subject:{workload:n},context:B}){
let{index:r,renames:i}=B;return n.type.kustomizeRenames!==!0&&r.inNamespace(t,n.id.namespace).has(e)?{type:"itself"}:i.meaningOf(
t,e,n)}function Of(t,{rules:e,references:n},{subject:B,context:r}){let{index:i,renames:s}=r,{namespace:o}=B.workload.id,
a=new Set(n.keys());for(let{pattern:l,name:c}of e.flatMap(({named:u})=>u)){if(c!==void 0){let u=s.meaningOf(t,c,B.workload);
u.type==="source"&&a.add(u.source.id.name),(u.type!=="source"||i.inNamespace(t,o).has(c))&&a.add(c)}if(l.literal===void 0){
for(let u of i.matching(t,o,l))a.add(u);for(let u of s.matching(t,o,l))a.add(u)}}return[...a].toSorted(ye)}var If=[];function Ff(t,e,n){
let{subject:B,context:r}=n,{index:i,renames:s,scope:o,settings:a}=r,{kind:l,namespace:c,name:u}=t,f=i.inNamespace(l,c).get(
u),p=e.references.get(u)??If,g=f&&s.originalName(f,B.workload),E=o.sourceIsOut(t,f?.labels);if(E!==void 0)return{type:"o\
ut-of-scope",id:t,why:E};let O={names:g===void 0?[u]:[u,g],isReferenced:p.length>0,isMatch:f===void 0||f.annotations.get(
a.keys.match)==="true"},N=O.names.some(uB=>e.excludes.has(uB)),x=B.template.hasContainers&&!N,Q=x?Ca(e.rules,O):void 0,Te=x?
Ca(e.rulesOut,O):void 0;if(Q===void 0&&Te!==void 0)return{type:"out-of-scope",id:t,why:"only a Rollout that is out of sc\
ope selects it"};let Fe=f===void 0&&p.length===0?ga(l,u,n):void 0,Hr=Fe?.type==="ambiguous"?ha(Fe):e.ambiguous.get(u);if(Hr!==
void 0)return{type:"ambiguous",id:t,rule:Q,references:p,candidates:Hr};if(Fe?.type==="source")return{type:"refused",source:Fe.
source,reason:"renamed"};if(f===void 0){let uB=e.rules.some(({named:Qa})=>Qa.some(Va=>Va.name===u));return{type:"missing",
id:t,rule:Q,references:p,isNamed:uB,isExcluded:N}}return f.annotations.get(a.keys.ignore)==="true"?{type:"refused",source:f,
reason:"ignore"}:Q===void 0?{type:"refused",source:f,reason:N?"exclude":"opt-out"}:a.unstable.has(`${c}/${z(t)}`)?{type:"\
refused",source:f,reason:"random"}:p.length>0&&bf(f,n)?{type:"refused",source:f,reason:"hash-suffix"}:{type:"selected",source:f,
rule:Q,references:p,keys:Nf(p,B,a)}}function bf({history:t},{subject:{workload:e},context:{settings:n}}){return t.isHashed&&
e.type.kustomizeRenames===!0&&n.functionInput?.stampHashed!==!0}var wf=["named","search","auto","auto-all"];function Ca(t,e){
let n=new Set(t.map(B=>ca(B,e)));return wf.find(B=>n.has(B))}function Nf(t,{deciders:e},n){let B=e.map(({annotations:i})=>i.
get(Ti)).find(i=>i==="keys"||i==="object")??n.granularity,r=t.length===0||t.some(({keys:i})=>i===void 0);if(!(B==="objec\
t"||n.form==="env-vars"||r))return[...new Set(t.flatMap(({keys:i})=>i??[]))].toSorted(ye)}function Da(t,{functionInput:e,unstable:n}={}){let B=Lf(t),r=t.stampDomain??"rollstamp.io";Tf([r,...t.oldStampDomain??[]],
B);let i=t.reloadStrategy==="env-vars"?"env-vars":t.stamp??"each";i==="env-vars"&&Rf(t);for(let s of t.enable??[])throw new W(
`--enable ${s}: there is no such addition in this version`);return{autoReloadAll:t.autoReloadAll??!1,granularity:t.granularity??
"object",jobs:t.jobs??"auto",kinds:[...IB,...(t.workload??[]).map(vf)],namespace:t.namespace===void 0||t.namespace===""?
"default":t.namespace,ignoredKind:kf(t.resourcesToIgnore??[]),ignoredWorkloadTypes:Gf(t.ignoredWorkloadTypes??[]),namespaces:t.
namespaces??[],namespacesToIgnore:t.namespacesToIgnore??[],namespaceSelector:Ea("namespace-selector",t.namespaceSelector??
[]),namespaceLabels:new Map((t.namespaceLabels??[]).map(Mf)),resourceLabelSelector:Ea("resource-label-selector",t.resourceLabelSelector??
[]),isArgoRollouts:t.isArgoRollouts??!0,form:i,stampDomain:r,oldStampDomains:(t.oldStampDomain??[]).filter(s=>s!==r),hashKey:Hf(
t.hashKey),rekey:t.rekey??!1,missing:t.missing??"warn",expectMissing:t.expectMissing??[],pruneMissing:t.pruneMissing??!1,
severity:_f(t.severity??{}),strict:t.strict??!1,keys:B,functionInput:e,unstable:n??new Set}}function Le(t,e){if(t==="")throw new W(
"an annotation key must not be empty: leave the option out for the default");return t??e}function Lf(t){return{auto:Le(t.
autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:Le(t.configmapAutoAnnotation,"configmap.reloader.staka\
ter.com/auto"),Secret:Le(t.secretAutoAnnotation,"secret.reloader.stakater.com/auto")},named:{ConfigMap:Le(t.configmapAnnotation,
"configmap.reloader.stakater.com/reload"),Secret:Le(t.secretAnnotation,"secret.reloader.stakater.com/reload")},exclude:{
ConfigMap:Le(t.configmapsExcludeAnnotation,"configmaps.exclude.reloader.stakater.com/reload"),Secret:Le(t.secretsExcludeAnnotation,
"secrets.exclude.reloader.stakater.com/reload")},search:Le(t.autoSearchAnnotation,"reloader.stakater.com/search"),match:Le(
t.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:Le(t.ignoreAnnotation,"reloader.stakater.com/ignore")}}var ma=243;
function Tf(t,e){let n=[e.auto,e.search,e.match,e.ignore,...Object.values(e.typedAuto),...Object.values(e.named),...Object.
values(e.exclude)];for(let B of t){if(B.length>ma||!$e(B))throw new W(`a stamp domain must be a DNS subdomain (lower-cas\
e letters, digits, - and .) of at most ${String(ma)} characters`);let r=n.find(i=>i.startsWith(`configmap.${B}/`)||i.startsWith(
`secret.${B}/`)||i===`${B}/config-digest`);if(r!==void 0)throw new W(`the annotation key ${r} lies under the prefixes of\
 the stamps (${B}): rename one of them`)}}function Rf(t){let e=[["granularity",t.granularity==="keys"],["hash-key-file",
t.hashKey!==void 0],["stamp single",t.stamp==="single"],["stamp-domain",t.stampDomain!==void 0]].find(([,n])=>n);if(e!==
void 0)throw new W(`--reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(e[0])}\
: leave one of them out`)}function kf(t){let e=new Set(t.map(n=>n.toLowerCase()));if(e.size!==0){if(e.size>1||!(e.has("c\
onfigmaps")||e.has("secrets")))throw new W("--resources-to-ignore takes configMaps or secrets, one of them");return e.has(
"secrets")?"Secret":"ConfigMap"}}function Gf(t){for(let e of t)if(e!=="jobs"&&e!=="cronjobs")throw new W("--ignored-work\
load-types takes jobs and cronjobs");return t}function Ea(t,e){if(e.length!==0)try{return Qr(e)}catch(n){throw n instanceof
He?new W(`--${t}: ${n.message}`,{cause:n}):n}}function Mf(t){let[e="",...n]=t.split("="),B=n.join("="),r=new Map;for(let i of B===
""?[]:B.split(",")){let s=i.indexOf("=");if(s<1)throw new W("--namespace-labels takes NS=key=value,key=value, e.g. 'shop\
=team=web,env=prod'");r.set(i.slice(0,s).trim(),i.slice(s+1).trim())}if(e===""||n.length===0)throw new W("--namespace-la\
bels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,r]}var xf=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function vf(t){let[,e="",n="",B=""]=xf.exec(t)??[];if(n==="")throw new W("--workload takes GROUP/KIND=path.to.template, \
e.g. apps.kruise.io/CloneSet=spec.template");if(e===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(n))throw new W(`-\
-workload ${n}: a source, namespace or list has no pod template`);if(IB.some(r=>r.group===e&&r.kind===n))throw new W(`--\
workload ${e}/${n}: the kind is built in`);return{group:e,kind:n,template:B.split(".")}}function Hf(t){if(t===void 0)return;
let e=typeof t=="string"?new TextEncoder().encode(t):t;if(e.length===0)throw new W("the hash key is empty: give a key, o\
r leave the option out");return e}function Pf(t){return t==="error"||t==="warning"||t==="info"||t==="off"}function _f(t){
let e=new Map;for(let[n,B]of Object.entries(t)){if(!Object.hasOwn(nn,n))throw new W(`--severity ${n}: there is no such f\
inding; the codes are ${Object.keys(nn).join(", ")}`);if(!Pf(B))throw new W(`--severity ${n}=\u2026: takes error, warning, in\
fo or off`);e.set(n,B)}return e}function ya(t,e){if(e.length===0)return t;let n=[],B=0;for(let r of e.toSorted((i,s)=>i.start-s.start||i.end-s.end)){if(r.
start<B||r.end<r.start||r.end>t.length)throw new Error(`edits overlap or leave the text at offset ${String(r.start)}`);n.
push(t.slice(B,r.start),r.text),B=r.end}return n.push(t.slice(B)),n.join("")}var Lt={text:"",start:0,end:0,at:0,column:0};function Qt(t,e){if(Lt.text===t&&Lt.start<=e&&e<=Lt.end)return Lt;let n=e===
0?0:t.lastIndexOf(`
`,e-1)+1,B=n===0&&t.startsWith("\uFEFF")?1:n,r=t.indexOf(`
`,e);return Lt={text:t,start:B,end:r===-1?t.length:r,at:B,column:0},Lt}function me(t,e){return Qt(t,e).start}function Ee(t,e){
let{end:n}=Qt(t,e);return n<t.length&&n>e&&t.charAt(n-1)==="\r"?n-1:n}function ot(t,e){return Math.min(Qt(t,e).end+1,t.length)}
function at(t,e){let{start:n,end:B}=Qt(t,e),r=B<t.length?B:n-1;return r>0&&t.charAt(r-1)==="\r"?`\r
`:`
`}function he(t,e){let n=Qt(t,e);for(;n.at>e;n.at-=1)Sa(t.charCodeAt(n.at-1))||(n.column-=1);for(;n.at<e;n.at+=1)Sa(t.charCodeAt(
n.at))||(n.column+=1);return n.column}function Sa(t){return t>=56320&&t<=57343}function de(t,e,n){for(let B=e;B<n;B+=1){
let r=t.charCodeAt(B);if(r!==32&&r!==9)return!1}return!0}function Tt(t,e){return de(t,me(t,e),e)}function qn(t,e){return t.
charAt(e)==="#"&&(e===0||/[ \t\r\n\uFEFF]/.test(t.charAt(e-1)))}function xe(t,e){let n=e;for(;;){let B=t.charCodeAt(n);if(B===
32||B===9||B===10||B===13)n+=1;else if(B===35&&qn(t,n))n=Ee(t,n);else return n}}function Be(t,e){switch(e.type){case"ali\
as":return e.end;case"scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow&&lt(t,e)?Oa(t,e,"}"):Aa(t,e);default:
return e.flow?Oa(t,e,"]"):Aa(t,e)}}function lt(t,{contentStart:e,entries:n}){return t.charAt(e)==="{"&&n[0]?.key.start!==
e}function Aa(t,e){if(e.type==="sequence")return ut(t,e,e.items.length-1);let n=e.entries.at(-1);return n===void 0?e.contentStart:
ve(t,n)}function Oa(t,e,n){let B=e.type==="mapping"?e.entries.at(-1):void 0,r=e.contentStart+1;if(B!==void 0)r=ve(t,B);else if(e.
type==="sequence")for(let i of e.items)r=Math.max(r,Be(t,i));for(r=xe(t,r);t.charAt(r)!==n&&r<t.length;)r=xe(t,r+1);return r+
1}function ct(t,{key:e,value:n}){let B=Be(t,e);if(B===-1)return n.start===-1?-1:t.lastIndexOf(":",n.start);let r=xe(t,B);
return t.charAt(r)===":"?r:-1}function ve(t,e){let n=Be(t,e.value);if(n!==-1)return n;let B=ct(t,e);return B===-1?Be(t,e.
key):B+1}function Oe(t,e,n){let B=e.entries[n],r=B?.key.start??-1;if(r===-1)return B===void 0?-1:ct(t,B);let i=e.entries[n-
1],s=i===void 0?e.contentStart:ve(t,i);if(B?.key.type==="scalar"&&br(B.key))return xe(t,s);let o=r-1;for(;o>s&&/[ \t\r\n]/.
test(t.charAt(o));)o-=1;return o>=s&&t.charAt(o)==="?"?o:r}function br({style:t}){return t==="literal"||t==="folded"}function Qn(t,e,n){
return n===0?e.contentStart:xe(t,ut(t,e,n-1))}function ut(t,e,n){let B=e.items[n],r=B===void 0?-1:Be(t,B);return r!==-1?
r:n<0?e.contentStart:Qn(t,e,n)+1}function*Vn(t,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:Kf(t,e)});else if(e.type==="m\
apping")for(let{key:n,value:B}of e.entries)yield*Vn(t,n),yield*Vn(t,B);else if(e.type==="sequence")for(let n of e.items)
yield*Vn(t,n)}function Kf(t,e){let{end:n}=e;for(;n>e.contentStart&&/[ \t\r\n]/.test(t.charAt(n-1));)n-=1;return n}function Rt(t,{
start:e,end:n},B){let r=[],i=B.flatMap(a=>[...Vn(t,a)]),s=a=>{let l=r.at(-1);l!==void 0&&de(t,l.end,a.start)?r[r.length-
1]={start:l.start,end:a.end}:r.push(a)},o=0;for(let a=e;a<n;){for(;(i[o]?.end??1/0)<=a;)o+=1;let l=i[o];l?.start===a?(s(
l),a=l.end):/[ \t\r\n]/.test(t.charAt(a))?a+=1:qn(t,a)?a=Ee(t,a):(s({start:a,end:a+1}),a+=1)}return r}function Vt(t,e){return e.
map(({start:n,end:B})=>{let r=Tt(t,n),i=Ee(t,B);if(de(t,B,i))return r?{start:me(t,n),end:ot(t,B),text:""}:{start:Uf(t,n),
end:B,text:""};let s=r||t.charAt(B-1)===","&&!qn(t,Ia(t,B));return{start:n,end:s?Ia(t,B):B,text:""}})}function Uf(t,e){let n=e;
for(;n>0&&de(t,n-1,n);)n-=1;return n}function Ia(t,e){let n=e;for(;n<t.length&&de(t,n,n+1);)n+=1;return n}function Ie(t,e,n){
let[B,...r]=e;return B===void 0?[]:[k(I({},B),{text:n}),...Vt(t,r)]}function zt(t,e){let n=ct(t,e),B=n===-1?Be(t,e.key):
n+1;return Rt(t,{start:B,end:ve(t,e)},[e.value])}function Xt(t,e,n){return Rt(t,{start:e,end:ve(t,n)},[n.key,n.value])}function zn(t,e){
let n=[],B=e.findIndex(({isGone:i})=>!i),r=e.findLastIndex(({isGone:i})=>!i);for(let[i,s]of e.entries()){if(!s.isGone)continue;
let o=Fa(t,e[i-1]?.end),a=r>i,c=B!==-1&&B<i&&o!==void 0&&Tt(t,o.start),u=a&&!c?Fa(t,s.end):o;n.push(...s.tokens,...u===void 0?
[]:[u])}return Jf(t,n)}function Fa(t,e){let n=e===void 0?-1:xe(t,e);return n!==-1&&t.charAt(n)===","?{start:n,end:n+1}:void 0}
function Jf(t,e){let n=[];for(let B of e.toSorted((r,i)=>r.start-i.start)){let r=n.at(-1);r!==void 0&&de(t,r.end,B.start)?
n[n.length-1]={start:r.start,end:B.end}:n.push(B)}return n}function Je(t,e,{edits:n,column:B}){let r=n,i;for(let s of e){let o=s.isGone&&i?.isGone===!1?wr(i.node):void 0;o!==void 0&&
(r=$f(t,o,{edits:r,column:B})),i=s}for(let{node:s,isGone:o}of e)o&&s.start!==-1&&(r=Yf(t,s,{edits:r,column:B}));return r}
function wr(t){if(t===void 0||t.type==="alias")return;if(t.type==="scalar")return br(t)?t:void 0;if(t.flow)return;if(t.type===
"sequence")return wr(t.items.at(-1));let e=t.entries.at(-1);return wr(e?.value.start===-1?e.key:e?.value)}function $f(t,e,{
edits:n,column:B}){let r=t.slice(me(t,e.contentStart-1),e.contentStart),i=/[|>][0-9]?\+/.test(r),s=[],o=new Map(n.map(a=>[
a.start,a]));for(let a=e.end;a<t.length;){let l=ot(t,a),c=Ee(t,a),u=o.get(a);if(u!==void 0&&jf(t,u))a=u.end;else if(de(t,
a,c))(i||ba(t.slice(a,c),B))&&s.push({start:a,end:l,text:""}),a=l;else return[...wa(t,a,{edits:n,column:B}),...s]}return[
...n,...s]}function jf(t,e){return e.text===""&&(e.end===t.length||me(t,e.end)===e.end)}function ba(t,e){return t.length>
e||t.includes("	")}function wa(t,e,{edits:n,column:B}){let r=/^[ \t]*/.exec(t.slice(e,Ee(t,e)))?.[0]??"";if(!ba(r,B))return n;
let i={start:e,end:e+r.length,text:" ".repeat(B)};if(t.charAt(i.end)==="#")return[...n,i];let s=n.find(o=>o.start===i.end&&
o.text===""&&t.charAt(o.end)==="#");return s===void 0?n:[...n.filter(o=>o!==s),k(I({},i),{end:s.end})]}function Yf(t,e,{
edits:n,column:B}){let r=Be(t,e);if(!t.slice(e.start,r).includes("	"))return n;let i=[],s=n;for(let o=ot(t,e.start);o<r;o=
ot(t,o)){let a=Ee(t,o);s.some(c=>c.start<=o&&c.end>o)||!/^ *\t/.test(t.slice(o,a))||(de(t,o,a)?i.push({start:o,end:ot(t,
o),text:""}):s=wa(t,o,{edits:s,column:B}))}return[...s,...i]}function Xn(t,e,{changes:n,layout:B}){let{add:r,before:i=0,update:s,remove:o}=n,a=[];for(let[p,g]of s)a.push(...Ie(t,zt(
t,p),Zn(g)));let[l]=e.entries,c=Oe(t,e,0),u=r.length>0&&l!==void 0&&o.has(l)?l:void 0;if(r.length>0){let{lines:p,separator:g}=Qf(
t,r,{mapping:e,layout:B});if(u===void 0){let E=Oe(t,e,i),O=p.map(N=>N+g).join("");a.push(...Wf(t,e,{start:E,end:E,text:O}))}else
a.push(...Ie(t,Xt(t,c,u),p.join(g)))}for(let p of Vt(t,qf(t,e,{remove:o,reuse:u})))a.push(p);if(e.flow||o.size===0)return a;
let f=e.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:o.has(p)}));return Je(t,f,{edits:a,column:he(t,c)})}
function Wf(t,e,n){if(!e.flow||lt(t,e))return[n];let B=Be(t,e),r=t.charAt(B-1)===":"?" }":"}";return[k(I({},n),{text:`{${n.
text}`}),{start:B,end:B,text:r}]}function qf(t,e,{remove:n,reuse:B}){let r=e.entries.map((i,s)=>{let o=n.has(i)&&i!==B,a=o?
Xt(t,Oe(t,e,s),i):[];return{end:e.flow?ve(t,i):0,isGone:o,tokens:a}});return e.flow?zn(t,r):r.flatMap(({tokens:i})=>i)}function Zn(t){
return`"${t}"`}function Qf(t,e,{mapping:n,layout:B}){let r=Oe(t,n,0),i=at(t,r),s=" ".repeat(he(t,r));if(!n.flow)return{lines:e.
map(f=>eB(f,s,B).join(i).slice(s.length)),separator:i+s};let o=tB(t,n,B),a=t.slice(me(t,r),r),l=o.isPretty?`,${i}${a}`:o.
isCompact?",":", ";return{lines:e.map(u=>Ta(u,k(I({},o),{indent:a,lineBreak:i}))),separator:l}}function eB({key:t,value:e,
plain:n},B,r){if(typeof e=="string")return[`${B}${t}: ${n===!0?e:Zn(e)}`];let i="entries"in e?r.step:r.dashStep;return[`${B}${t}\
:`,...La(e,B+" ".repeat(i),r)]}function La(t,e,n){return"entries"in t?t.entries.flatMap(B=>eB(B,e,n)):t.items.flatMap(B=>Nr(
B,e,n))}function Nr(t,e,n){let B=`${e}  `;return t.flatMap(i=>eB(i,B,n)).map((i,s)=>s===0?`${e}- ${i.slice(B.length)}`:i)}
function tB(t,e,n){let B=n.flowStep,[r]=e.entries;if(r===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,
step:B};let i=ct(t,r),s=e.flow&&i!==-1&&!/[ \t\r\n]/.test(t.charAt(i+1));return{isPretty:e.flow&&Tt(t,Oe(t,e,0)),isCompact:s,
isPadded:e.flow&&de(t,e.contentStart+1,e.contentStart+2),quotesKeys:s||r.key.type==="scalar"&&r.key.style==="double",step:B}}
function Ta({key:t,value:e,plain:n},B){let r=B.quotesKeys?Zn(t):t,i=n===!0&&!B.quotesKeys&&typeof e=="string";return`${r}\
:${B.isCompact?"":" "}${i?e:Zt(e,B)}`}function Zt(t,e){if(typeof t=="string")return Zn(t);let n=k(I({},e),{indent:e.indent+
e.step}),B=e.isPadded&&!e.isPretty?" ":"",[r,i]="entries"in t?[`{${B}`,`${B}}`]:["[","]"],s="entries"in t?t.entries.map(
a=>Ta(a,n)):t.items.map(a=>Zt({entries:a},n));if(!e.isPretty)return r+s.join(e.isCompact?",":", ")+i;let o=`,${e.lineBreak}${n.
indent}`;return`${r}${e.lineBreak}${n.indent}${s.join(o)}${e.lineBreak}${e.indent}${i}`}function Ra(t,{mapping:e,entry:n},{
value:B,layout:r}){let i=ct(t,n),s=zt(t,n),o=he(t,n.key.start),a=at(t,n.key.start);if(!e.flow&&i!==-1&&!Na(n.value)){let p=ve(
t,n);if(Ee(t,Be(t,n.key))===Ee(t,p)){let[,...E]=eB({key:"",value:B}," ".repeat(o),r);return Vf(t,{colon:i,end:p,added:a+
E.join(a)})}let g=zf(t,s[0]?.start);if(g>o){let E=La(B," ".repeat(g),r),O=Ie(t,s,E.join(a).slice(g));return Je(t,[{node:n.
value,isGone:!0}],{edits:O,column:g})}}let l=/^[ \t]*/.exec(t.slice(me(t,n.key.start)))?.[0]??"",c=tB(t,e,r),u=Zt(B,k(I(
{},c),{indent:l,lineBreak:a}));if(!e.flow&&i===-1){let p=" ".repeat(he(t,Oe(t,e,e.entries.indexOf(n))));return[Lr(t,Be(t,
n.key),[`${p}: ${u}`])]}if(n.value.type==="mapping"&&Na(n.value))return[{start:n.value.contentStart,end:Be(t,n.value),text:u}];
if(s.length>0){let p=Ie(t,s,u);return e.flow?p:Je(t,[{node:n.value,isGone:!0}],{edits:p,column:o})}let f=i===-1?Be(t,n.key):
i+1;return[{start:f,end:f,text:`${i===-1?":":""}${c.isCompact?"":" "}${u}`}]}function Vf(t,{colon:e,end:n,added:B}){let r=Ee(
t,n),i={start:r,end:r,text:B};return n===e+1?[i]:de(t,n,r)?[{start:e+1,end:r,text:B}]:[{start:e+1,end:n,text:""},i]}function zf(t,e){
if(e===void 0)return-1;let n=t.slice(me(t,e),e);return/^ *$/.test(n)?n.length:-1}function Lr(t,e,n){let B=at(t,e),r=e>0&&
t.charAt(e-1)===`
`,i=r?e:Ee(t,e),s=n.map(o=>r?o+B:B+o);return{start:i,end:i,text:s.join("")}}function Na(t){return t.start!==t.contentStart}
function nB(t,e,n=2){let B=e.flow?Oe(t,e,0):e.contentStart;for(let{value:r}of e.entries){if(r.type!=="mapping"||r.entries.
length===0)continue;let i=Oe(t,r,0),s=he(t,i)-he(t,B);if(s<=0||!Tt(t,i))continue;let[o,a]=[B,i].map(c=>t.slice(me(t,c),c)),
l=o!==void 0&&a?.startsWith(o)===!0;return{step:s,flowStep:l?a.slice(o.length):" ".repeat(s),dashStep:n}}return{step:2,flowStep:"\
  ",dashStep:n}}var Ct=["metadata","annotations"];function ka(t,e){if(e.length===0)return{edits:[]};let{text:n}=t.doc.file,B=tp(t,e);if(B!==
void 0)return{obstacle:B};let r=nB(n,t.at.node),i=b(t.at,Ct[0]),s=b(i,Ct[1]),o=s?.node.type==="mapping"?De(s.node):void 0,
a=e.flatMap(({key:l,value:c})=>c===void 0||o?.has(l)===!0?[]:[{key:l,value:c}]);if(s?.node.type==="mapping"&&s.node.entries.
length>0){let{node:l}=s,{update:c,remove:u}=Xf(l,e),f={add:a,update:c,remove:u},p=a.length===0&&l.entries.every(E=>f.remove.
has(E)),g=Ga(l,f.remove);return g!==void 0?{obstacle:g}:p?Zf(n,t.at.node,r):{edits:Xn(n,l,{changes:f,layout:r})}}return{
edits:ep(n,{at:t.at,metadata:i,added:a,layout:r})}}function Xf(t,e){let n=new Map,B=new Set,r=new Map(t.entries.map(i=>[
i.name,i]));for(let{key:i,value:s}of e){let o=r.get(i);o!==void 0&&(s===void 0?B.add(o):n.set(o,s))}return{update:n,remove:B}}
function Zf(t,e,n){let B=Re(e,Ct[0]),r=B?.value;if(B===void 0||r?.type!=="mapping")return{edits:[]};let i=Re(r,Ct[1]),s=r.
entries.every(l=>l===i),[o,a]=s?[e,B]:[r,i];return a===void 0?{edits:[]}:Tr(t,o,{entry:a,layout:n})}function Tr(t,e,{entry:n,
layout:B}){let r=Ga(e,[n]);if(r!==void 0)return{obstacle:r};if(e.entries.length===1&&!(e.flow&&lt(t,e))){let s=Oe(t,e,0),
o=Ie(t,Xt(t,s,n),"{}"),a={node:n.value,isGone:!0};return{edits:Je(t,[a],{edits:o,column:he(t,s)})}}return{edits:Xn(t,e,{
changes:{add:[],update:new Map,remove:new Set([n])},layout:B})}}function Ga(t,e){let n=ii(t);for(let{key:B,name:r}of e)if(r!==
void 0&&n.has(r))return{type:"shared",offset:B.start}}function ep(t,{at:e,metadata:n,added:B,layout:r}){let i={key:Ct[1],
value:{entries:B}};return n?.node.type==="mapping"&&n.node.entries.length>0?BB(t,n.node,{entry:i,layout:r}):BB(t,e.node,
{entry:{key:Ct[0],value:{entries:[i]}},layout:r})}function BB(t,e,{entry:n,layout:B,before:r=0}){let i=Re(e,n.key);if(i!==
void 0)return Ra(t,{mapping:e,entry:i},{value:n.value,layout:B});let s={add:[n],before:e.entries.length>r?r:0,update:new Map,
remove:new Set};return Xn(t,e,{changes:s,layout:B})}function tp(t,e){if(t.duplicate!==void 0)return{type:"duplicate",offset:t.
duplicate};let n=t.at;for(let B of Ct){let r=en(n,[B]);if(r!==void 0)return r;let i=b(n,B);if(i!==void 0&&i.node.type!==
"mapping"&&!Pe(i))return{type:"invalid",offset:i.node.start,field:B==="metadata"?B:`metadata.${B}`};n=i}return en(n,e.map(
({key:B})=>B))}function en(t,e){if(t===void 0)return;let{node:n,shared:B}=t;if(B)return{type:"shared",offset:n.start};if(n.
type!=="mapping")return;let r=rB(t,e);if(r!==void 0)return r;if(!n.merges&&!np(n))return;let i=De(n);for(let s of e){let o=i.
get(s);if(o===void 0)continue;if(o.merged||o.entry.key.aliased||o.entry.value.aliased)return{type:"shared",offset:o.entry.
key.start}}}function rB(t,e){if(t?.node.type!=="mapping"||t.node.duplicates===void 0)return;let n=new Set(e),B=t.node.duplicates.
find(({name:r})=>r!==void 0&&n.has(r));return B&&{type:"duplicate",offset:B.key.start}}function np(t){return t.entries.some(
({key:e,value:n})=>e.aliased||n.aliased)}var Bp=/^[0-9a-f]{40}$/;function iB(t,e){return ce(b(b(t,"spec"),e))}function Ma(t){return["containers","initContainers"].
flatMap(e=>iB(t,e).flatMap((n,B)=>ce(b(n,"env")).flatMap((r,i)=>{let s=J(b(r,"name"))??"",o=Ai(s),a=J(b(r,"value"))??"";
return o===void 0||!Bp.test(a)||b(r,"valueFrom")!==void 0?[]:[{kind:o,name:s,value:a,list:e,container:B,index:i}]})))}function xa(t){
let e=new Map;return({name:n,container:B})=>{let r=e.get(B);if(r!==void 0)return r.get(n);let i=ce(b(iB(t,"containers")[B],
"env")),s=new Map(i.map(o=>[J(b(o,"name")),o]));return e.set(B,s),s.get(n)}}function va(t,e,n){let{text:B}=t.doc.file,r=[];for(let i of e){let s=iB(t.at,i.list)[i.container];if(s?.node.type!=="map\
ping")continue;let o=ip(t,i.list)??sp(s,i);if(o!==void 0)return{obstacle:o};let a=k(I({},nB(B,t.at.node)),{dashStep:rp(B,
t.at)}),l=op(B,s.node,{change:i,side:n,layout:a});if("obstacle"in l)return l;for(let c of l.edits)r.push(c)}return{edits:r}}
function rp(t,e){let n=b(e,"spec")?.node,B=n?.type==="mapping"?Re(n,"containers"):void 0;return B?.value.type!=="sequenc\
e"||B.value.flow?2:Math.max(0,he(t,B.value.contentStart)-he(t,B.key.start))}function ip({at:t,duplicate:e},n){return e!==
void 0?{type:"duplicate",offset:e}:rB(t,["spec"])??rB(b(t,"spec"),[n])}function sp(t,e){let n=en(t,["env"]);if(n!==void 0)
return n;let B=b(t,"env");if(B?.shared===!0)return{type:"shared",offset:B.node.start};if(!(B===void 0||Pe(B))){if(B.node.
type!=="sequence")return{type:"invalid",offset:B.node.start,field:"env"};for(let r of[...e.update.keys(),...e.remove]){let i=B.
node.items[r];if(i===void 0)continue;if(i.type!=="mapping"||i.aliased)return{type:"shared",offset:i.start};let o=en({node:i,
shared:!1},["name","value"]);if(o!==void 0)return o}}}function op(t,e,{change:n,side:B,layout:r}){let i=n.add.map(({name:a,
value:l})=>[{key:"name",value:a,plain:!0},{key:"value",value:l}]),s=Re(e,"env"),o=s?.value;return s===void 0||o?.type!==
"sequence"||o.items.length===0?i.length===0?{edits:[]}:{edits:BB(t,e,{entry:{key:"env",value:{items:i}},layout:r,before:1})}:
i.length===0&&o.items.every((a,l)=>n.remove.has(l))?Tr(t,e,{entry:s,layout:r}):{edits:ap(t,o,{change:n,added:i,side:B,layout:r})}}
function ap(t,e,{change:n,added:B,side:r,layout:i}){let s=[];for(let[f,p]of n.update){let g=e.items[f],E=g?.type==="mapp\
ing"?Re(g,"value"):void 0;E!==void 0&&s.push(...Ie(t,zt(t,E),`"${p}"`))}let o=r==="first"?0:e.items.length-1,a=B.length>
0&&n.remove.has(o)?o:void 0;B.length>0&&s.push(...(e.flow?cp:lp)(t,e,{added:B,side:r,layout:i,reuse:a}));let l=e.items.map(
(f,p)=>{let g=n.remove.has(p)&&p!==a,E=ut(t,e,p),O=e.flow?f.start:g?Qn(t,e,p):0;return{end:E,isGone:g,tokens:g?Rt(t,{start:O,
end:E},[f]):[]}}),c=e.flow?zn(t,l):l.flatMap(f=>f.tokens);for(let f of Vt(t,c))s.push(f);if(e.flow||n.remove.size===0)return s;
let u=e.items.map((f,p)=>({node:f,isGone:n.remove.has(p)}));return Je(t,u,{edits:s,column:he(t,e.contentStart)})}function lp(t,e,{
added:n,side:B,layout:r,reuse:i}){let s=" ".repeat(he(t,e.contentStart)),o=at(t,e.contentStart),a=n.map(l=>Nr(l,s,r).join(
o));if(i!==void 0){let l=Qn(t,e,i),c=e.items[i],u=Rt(t,{start:l,end:ut(t,e,i)},c===void 0?[]:[c]);return Ie(t,u,a.join(o).
slice(s.length))}if(B==="first"){let l=e.contentStart,c=a.map(u=>`${u.slice(s.length)}${o}${s}`).join("");return[{start:l,
end:l,text:c}]}return[Lr(t,ut(t,e,e.items.length-1),a)]}function cp(t,e,{added:n,side:B,layout:r,reuse:i}){let[s]=e.items;
if(s===void 0)return[];let o=xe(t,e.contentStart+1),a=s.type==="mapping"&&lt(t,s)?tB(t,s,r):void 0,l=t.slice(me(t,o),o),
c=de(l,0,l.length),u={isPretty:a?.isPretty??!1,isCompact:a?.isCompact??!1,isPadded:a?.isPadded??!1,quotesKeys:a?.quotesKeys??
!1,step:r.flowStep,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:at(t,o)},f=c?`,${u.lineBreak}${l}`:u.isCompact?",":", ",p=n.
map(O=>Zt({entries:O},u));if(i!==void 0){let O=e.items[i];if(O===void 0)return[];let N=Rt(t,{start:O.start,end:Be(t,O)},
[O]);return Ie(t,N,p.join(f))}if(B==="first")return[{start:o,end:o,text:p.map(O=>O+f).join("")}];let g=ut(t,e,e.items.length-
1),E=t.charAt(g-1)===":"?" ":"";return[{start:g,end:g,text:E+p.map(O=>f+O).join("")}]}function Rr(t,e){let n=t.isNamed||t.references.length>0;return t.rule!==void 0&&n&&!e.pruneMissing}function sB(t,e){switch(t.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${t.reason}`};default:return Rr(t,e)?{type:"kept"}:t.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:t.rule===void 0?"removed: opt-out":"removed: missing"}}}function kr(t,{selection:e,
settings:n,isCheck:B,drafts:r,place:i}){return!t.startsWith(_e)||n.hashKey!==void 0||n.rekey?!1:(r.push(T.hashKeyMissing(
i,e.workload.id,B)),!0)}import{hash as up}from"node:crypto";var Cp=63,dp=46,fp=16,Ha={ConfigMap:"configmap",Secret:"secret"};function Pa(t,e,n){
return`${Ha[t]}.${n}/${oB(e)}`}function Gr(t){return`${t}/config-digest`}function oB(t){return t.length<=Cp?t:`${t.slice(
0,dp)}.${up("sha256",t,"hex").slice(0,fp)}`}function aB(t,e){if(t===Gr(e))return"single";for(let n of["ConfigMap","Secre\
t"]){let B=`${Ha[n]}.${e}/`;if(t.startsWith(B))return{kind:n,short:t.slice(B.length)}}}function _a(t,{context:e,drafts:n}){let{settings:B,digests:r,isCheck:i}=e,s=new Map(B.form==="env-vars"?[]:be(t).map(u=>[
z(u.source.id),r.of(u.source,u.keys)])),o=pp(t,{settings:B,known:s}),a={selection:t,settings:B,isCheck:i,drafts:n,changes:[],
states:new Map,isLocked:!1,isSingleLocked:!1,wanted:o,longNames:Ep(t)},l=[B.stampDomain,...B.oldStampDomains];for(let[u,
f]of hp(t,l))gp(u,{work:a,place:f,domains:l});for(let[u,{value:f,source:p}]of[...o].toSorted(([g],[E])=>ye(g,E)))a.isSingleLocked||
a.isLocked&&p?.kind!=="ConfigMap"||(tn(a,p,"absent"),a.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"\
added",source:p}));return{changes:a.isLocked?a.changes.filter(({reason:u})=>u!=="form"):a.changes,states:a.states,digests:s,
isLocked:a.isLocked}}function pp(t,{settings:e,known:n}){if(n.size===0)return new Map;if(e.form==="single"){let B=be(t).
map(({source:{id:r}})=>[`${r.kind.toLowerCase()}/${r.name}`,n.get(z(r))??""]);return new Map([[Gr(e.stampDomain),{value:bi(
B),source:void 0}]])}return new Map(be(t).map(({source:{id:B}})=>[Pa(B.kind,B.name,e.stampDomain),{value:n.get(z(B))??"",
source:B}]))}function hp({template:t},e){let n=r=>e.some(i=>aB(r,i)!==void 0);if(![...t.annotations.keys()].some(n))return[];
let B=b(b(t.at,"metadata"),"annotations")?.node;return B?.type!=="mapping"?[]:[...De(B)].filter(([r])=>n(r)).map(([r,{entry:i}])=>[
r,{file:t.doc.file,offset:i.key.start}])}function gp(t,{work:e,place:n,domains:B}){let{selection:r,settings:i,drafts:s}=e,
o=r.template.annotations.get(t)??"",a=B.find(p=>aB(t,p)!==void 0)??i.stampDomain,l=aB(t,a);if(l===void 0)return;let c=a===
i.stampDomain;if(!Fi.test(o)){if(!c)return;let p=e.wanted.get(t);p!==void 0&&tn(e,p.source,"foreign"),e.wanted.delete(t),
s.push(T.stampForeign(n,r.workload.id,t));return}let u={selection:r,settings:i,isCheck:e.isCheck,drafts:s,place:n},f={key:t,
value:o,place:n,lock:u};l==="single"?yp(f,e):Dp(k(I({},f),{kind:l.kind,name:mp(e,l)}),e)}function mp({selection:t,longNames:e},{
kind:n,short:B}){return/^.{46}\.[0-9a-f]{16}$/.test(B)?e.get(B)??t.nameBehind(n,B,oB)??B:B}function Ep({verdicts:t}){let e=t.
map(n=>("source"in n?n.source.id:n.id).name);return new Map(e.map(n=>[oB(n),n]).filter(([n,B])=>n!==B))}function Dp(t,e){
let{key:n,value:B,kind:r,name:i}=t,s={kind:r,name:i},o=e.selection.judge(r,i),a=sB(o,e.settings);if(a.type!=="leave")if(a.
type==="kept")tn(e,s,"kept"),e.drafts.push(T.stampKept(t.place,e.selection.workload.id,s));else if(a.type==="remove"){if(o.
type==="refused"&&o.reason==="renamed"){let l={key:n,source:o.source.id};e.drafts.push(T.stampedInBase(t.place,e.selection.
workload.id,l))}Mr(e,{key:n,reason:a.reason,source:s})}else r==="Secret"&&kr(B,t.lock)?Ka(e,s):Ua({key:n,value:B,source:s},
e)}function yp({key:t,value:e,lock:n,place:B},r){let{selection:i,settings:s}=r,o=be(i),a=i.verdicts.filter(p=>p.type==="\
missing"&&Rr(p,s)),[l]=a;if((o.some(({source:p})=>p.id.kind==="Secret")||a.some(p=>p.type==="missing"&&p.id.kind==="Secr\
et"))&&kr(e,n)){Ka(r,void 0);return}if(r.wanted.has(t)){Ua({key:t,value:e,source:void 0},r);return}if(i.verdicts.some(({
type:p})=>p==="out-of-scope"))return;let u=ft.some(p=>i.judge(p,"").type==="out-of-scope");if(o.length===0&&u)return;if(o.
length===0&&l?.type==="missing"){r.drafts.push(T.stampKept(B,i.workload.id,l.id));return}let f=o.length===0?Sp(i):"form";
Mr(r,{key:t,reason:f,source:void 0})}function Ka(t,e){t.isLocked=!0,t.isSingleLocked||=e===void 0,tn(t,e,"blocked")}function Sp(t){
let e=t.verdicts.find(n=>n.type==="refused");return e?.type==="refused"?`removed: ${e.reason}`:"removed: opt-out"}function Ua({
key:t,value:e,source:n},B){let r=B.wanted.get(t);if(r===void 0){Mr(B,{key:t,reason:"form",source:n});return}if(B.wanted.
delete(t),tn(B,n,r.value===e?"fresh":"stale"),r.value===e)return;let i=r.value.startsWith(_e)===e.startsWith(_e)?"conten\
t":"key";B.changes.push({action:"update",form:"annotation",key:t,value:r.value,reason:i,source:n})}function Mr(t,{key:e,
reason:n,source:B}){t.changes.push({action:"remove",form:"annotation",key:e,value:void 0,reason:n,source:B})}function tn(t,e,n){
if(e===void 0)for(let{source:B}of be(t.selection))t.states.set(z(B.id),n);else t.states.set(z(e),n)}var Ja={changes:[],states:new Map,digests:new Map,edits:[]};function $a(t,{context:e,drafts:n}){let{settings:B,digests:r}=e,
s=B.form==="env-vars"?Ap(t,{digests:r,drafts:n}):new Map,o=new Map([...s.values()].map(({source:u,value:f})=>[z(u),f])),
a=Ma(t.template.at),l={selection:t,settings:B,wanted:s,drafts:n,changes:[],states:new Map,buckets:new Map,verdicts:a.length===
0?new Map:wp(t)};for(let u of a.toReversed())Ip(u,l);let c=xa(t.template.at);for(let u of[...s.values()].toSorted((f,p)=>ye(
f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:t.template.doc.file,offset:f.node.start};n.push(T.variableForeign(
p,t.workload.id,u.name)),l.states.set(z(u.source),"foreign");continue}l.states.set(z(u.source),"absent"),xr(l,{list:"con\
tainers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.name,value:u.value,reason:"\
added",source:u.source})}return{changes:l.changes,states:l.states,digests:o,edits:Lp(l.buckets)}}function Ap(t,{digests:e,
drafts:n}){let B=new Map,{workload:r}=t;for(let i of be(t)){let{id:s}=i.source,o=Ht(s.kind,s.name),a=B.get(o);if(a!==void 0){
let l=[a.source.name,s.name];n.push(T.envCollision(r.place,r.id,{variable:o,names:l}))}B.set(o,{name:o,value:e.reloader(
i.source),container:Op(i),source:s})}return B}function Op({references:t}){for(let e of["volume","env"]){let n=t.filter(r=>r.
via===e),B=n.flatMap(r=>r.containers);if(n.length>0)return B.length===0?0:B.reduce((r,i)=>Math.min(r,i))}return 0}function Ip(t,e){
let{selection:n,settings:B,wanted:r}=e,i=r.get(t.name);if(i!==void 0&&t.list==="containers"&&t.container===i.container){
r.delete(t.name);let c=i.value===t.value;if(e.states.set(z(i.source),c?"fresh":"stale"),c)return;xr(e,t).update.set(t.index,
i.value),e.changes.push({action:"update",form:"env-var",key:t.name,value:i.value,reason:"content",source:i.source});return}
let s=Fp(t,e),o=s===void 0?void 0:"source"in s?s.source.id:s.id,a=s===void 0?Np(t,n):sB(s,B);if(a.type==="leave")return;
if(a.type==="kept"&&o!==void 0){e.states.set(z(o),"kept");let{file:c}=n.template.doc;e.drafts.push(T.stampKept({file:c,offset:n.
workload.place.offset},n.workload.id,o));return}let l=a.type==="remove"?a.reason:"form";xr(e,t).remove.add(t.index),e.changes.
push({action:"remove",form:"env-var",key:t.name,value:void 0,reason:l,source:o})}function Fp({kind:t,name:e},{selection:n,
verdicts:B}){let r=B.get(e);if(r!==void 0)return r;let i=n.nameBehind(t,e,bp[t]);return i===void 0?void 0:n.judge(t,i)}var bp={
ConfigMap:t=>Ht("ConfigMap",t),Secret:t=>Ht("Secret",t)};function wp({verdicts:t}){return new Map(t.toReversed().map(e=>{
let{kind:n,name:B}="source"in e?e.source.id:e.id;return[Ht(n,B),e]}))}function Np({kind:t},e){return e.judge(t,"").type===
"out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function xr(t,{list:e,container:n}){let B=`${e}/${String(
n)}`,r=t.buckets.get(B)??{add:[],update:new Map,remove:new Set};return t.buckets.set(B,r),r}function Lp(t){return[...t].
map(([e,n])=>{let[B,r]=e.split("/");return k(I({},n),{list:B==="containers"?"containers":"initContainers",container:Number(
r)})})}function ja(t){let e=[],n={context:t,drafts:e};return{plan:B=>Tp(B,n),drafts:e}}function Tp(t,{context:e,drafts:n}){if(t.
outOfScope!==void 0)return{selection:t,changes:[],edits:[],states:new Map,digests:new Map};let B=_a(t,{context:e,drafts:n}),
r=B.isLocked?Ja:$a(t,{context:e,drafts:n}),i=Rp([...B.changes,...r.changes]),o=[ka(t.template,B.changes),va(t.template,r.
edits,t.workload.type.isRollout===!0?"last":"first")].flatMap(a=>kp(t,a,n));return Gp(t,B.changes,n),{selection:t,changes:i,
edits:o.toSorted((a,l)=>a.start-l.start||a.end-l.end),states:new Map([...B.states,...r.states]),digests:new Map([...B.digests,
...r.digests])}}function Rp(t){if(!t.some(({reason:n})=>n==="form"))return t;let e="form";return t.map(n=>n.reason==="ad\
ded"?k(I({},n),{reason:e}):n)}function kp({workload:t,template:e},n,B){if("edits"in n)return n.edits;let{obstacle:r}=n,{
file:i}=e.doc,s={file:i,offset:r.offset>=0?r.offset:e.at.node.start};return r.type==="shared"?B.push(T.aliasShared(s,t.id)):
r.type==="duplicate"?B.push(T.duplicateKey(s,!0)):B.push(T.templateInvalid(s,t.id,r.field)),[]}function Gp({workload:t,template:e},n,B){
if(n.length===0)return;let r=new Map(e.annotations);for(let{key:s,value:o}of n)o===void 0?r.delete(s):r.set(s,o);let i=0;
for(let[s,o]of r)i+=Buffer.byteLength(s)+Buffer.byteLength(o);i>$.annotations&&B.push(T.annotationsTooLarge(t.place,t.id,
i))}function lB(t,e,n){let B=Da(e,n);Mp(t);let r=n.parsed??co(t,Ci(B)),i=di(r,B),s=fo(i,B),o=da(i,s,B),a=Ni(B.hashKey),l=ja(
{settings:B,digests:a,isCheck:n.isCheck}),c=Gi({catalog:i,scope:s},{settings:B,digests:a}),u=new Map(t.map(E=>[E,[]]));for(let E of o){
let O=l.plan(E);c.see(E);let N=u.get(E.template.doc.file);for(let x of O.edits)N?.push(x);n.onPlan?.(O)}let f={drafts:c.
end()},p=[r,i,s,l,a,f],g=[...n.drafts??[],...p.flatMap(E=>E.drafts)];return{files:t.map(E=>xp(E,u.get(E)??[])),findings:Li(
g,t,B),documents:r.documents}}function Mp(t){let e=0;for(let{path:n,text:B}of t)if(e+=B.length,e>$.input)throw new se("l\
imit","the input is larger than 256 MiB: stamp it in several sets",{path:n})}function xp({path:t,text:e},n){return{path:t,
text:ya(e,n),edits:n}}function cB(t){let{selection:e,changes:n}=t,{workload:B,outOfScope:r}=e,{file:i,offset:s}=B.place;return k(I(I({kind:B.id.
kind,namespace:B.id.namespace,name:B.id.name,path:i.path},re(i,s)),r===void 0?{}:{outOfScope:r}),{sources:e.verdicts.map(
o=>Pp(o,t)),changes:n.map(({action:o,key:a,reason:l,source:c})=>I({action:o,key:a,reason:l},c===void 0?{}:{source:{kind:c.
kind,name:c.name}}))})}var vp={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"locke\
d"},Hp={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the workload \
has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now",random:"its content is different at each render"};function Pp(t,{selection:e,states:n,digests:B}){
let r="source"in t?t.source.id:t.id,i=z(r),s=n.get(i),o=s===void 0?"none":vp[s],a={kind:r.kind,name:r.name,references:_p(
r,e)},l="rule"in t&&t.rule!==void 0?{rule:t.rule}:{};if(e.outOfScope!==void 0&&t.type!=="refused")return k(I(I({},a),l),
{stamp:"out of scope",why:e.outOfScope});switch(t.type){case"selected":{let c=s==="blocked"?void 0:B.get(i);return k(I(I(
I({},a),l),c===void 0?{}:{digest:c}),{stamp:o})}case"refused":return k(I({},a),{stamp:o,why:Hp[t.reason]});case"out-of-s\
cope":return k(I({},a),{stamp:"out of scope",why:t.why});case"ambiguous":return k(I({},a),{stamp:o,why:"kustomize could \
put several names there"});default:return k(I(I({},a),l),{stamp:o,why:"the source is not in this set"})}}function _p({kind:t,
name:e},{template:n}){let{file:B}=n.doc;return(Kp(n).get(z({kind:t,name:e}))??[]).map(({path:i,offset:s})=>I({field:i,path:B.
path},re(B,s)))}var Ya=new WeakMap;function Kp(t){let e=Ya.get(t);if(e!==void 0)return e;let n=new Map;for(let B of t.references){
let r=z(B),i=n.get(r);i===void 0?n.set(r,[B]):i.push(B)}return Ya.set(t,n),n}function Wa({selection:t}){if(t.outOfScope!==
void 0&&t.outOfScope!==dt)return[];let{workload:e}=t;return t.verdicts.filter(B=>B.type==="missing").flatMap(({id:B,rule:r})=>{
if(r===void 0)return[];let{line:i}=re(e.place.file,e.place.offset),{kind:s,name:o}=B;return[{workload:e.id,source:{kind:s,
name:o},rule:r,path:e.place.file.path,line:i}]})}function Up(t,e={}){let n=[],B=o=>n.push(cB(o)),{files:r,findings:i}=lB(vr(t),e,{isCheck:!1,onPlan:B}),s=!qa(i);return{ok:s,
files:s?r:[],findings:i,workloads:n}}function Jp(t,e={}){let n=[],B=o=>n.push(cB(o)),{findings:r,files:i}=lB(vr(t),e,{isCheck:!0,
onPlan:B}),s=jp({files:i});return{ok:!s&&!qa(r),stale:s,findings:r,workloads:n}}function $p(t,e={}){let n=[],B=[],r=s=>{
n.push(cB(s)),B.push(...Wa(s))},{findings:i}=lB(vr(t),e,{isCheck:!0,onPlan:r});return{workloads:n,unseen:B,findings:i}}function jp({
files:t}){return t.some(({edits:e})=>e.length>0)}function qa(t){return t.some(({severity:e})=>e==="error")}function vr(t){
return typeof t=="string"?[{path:"-",text:t}]:"text"in t?[t]:t}export{se as InputError,W as UsageError,Jp as check,$p as explain,Up as stamp};
