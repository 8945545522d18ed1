#!/usr/bin/env node
var Cc=Object.defineProperty,fc=Object.defineProperties;var pc=Object.getOwnPropertyDescriptors;var En=Object.getOwnPropertySymbols;var Ri=Object.prototype.hasOwnProperty,ki=Object.prototype.propertyIsEnumerable;var Li=(t,e,n)=>e in t?Cc(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n,O=(t,e)=>{for(var n in e||={})
Ri.call(e,n)&&Li(t,n,e[n]);if(En)for(var n of En(e))ki.call(e,n)&&Li(t,n,e[n]);return t},N=(t,e)=>fc(t,pc(e));var Ti=(t,e)=>{var n={};for(var r in t)Ri.call(t,r)&&e.indexOf(r)<0&&(n[r]=t[r]);if(t!=null&&En)for(var r of En(t))e.indexOf(
r)<0&&ki.call(t,r)&&(n[r]=t[r]);return n};import{fstatSync as Oc,readSync as Ac,writeSync as wc}from"node:fs";var j=class extends Error{name="InputError";code;path;line;column;constructor(e,n,r){super(n,r.cause===void 0?void 0:{cause:r.
cause}),this.code=e,this.path=r.path,this.line=r.line??0,this.column=r.column??0}},F=class extends Error{name="UsageErro\
r";example;constructor(e,{cause:n,example:r}={}){super(e,n===void 0?void 0:{cause:n}),this.example=r}};import{isUtf8 as hc}from"node:buffer";import{closeSync as gc,fstatSync as mc,openSync as Ec,readFileSync as yc,readSync as Dc}from"node:fs";var Sc=1<<20;function xi(t,e){let n=Ec(t,"r");try{let{size:r}=mc(n);if(r>e)return;if(r>0){let i=yc(n);return i.length>e?
void 0:i}let B=[];for(let i=0;i<=e;){let s=Buffer.allocUnsafe(Math.min(Sc,e+1-i)),o=Dc(n,s);if(o===0)return Buffer.concat(
B);B.push(s.subarray(0,o)),i+=o}return}finally{gc(n)}}function _r(t){return new j("limit","the input is larger than 256 \
MiB: stamp it in several sets",{path:t})}function yn(t,e){if(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)throw new j(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:t});if(e.includes(0))throw new j("binary","is a binary file\
 (it holds NUL bytes), not a manifest",{path:t});if(!hc(e))throw new j("not-utf8","is not UTF-8: save it as UTF-8",{path:t});
return Buffer.from(e.buffer,e.byteOffset,e.length).toString("utf8")}var Ic=1<<20,Mi=1<<18,bc=3,vi=5;function Gi(t){return t instanceof Error&&"code"in t&&t.code==="EAGAIN"}function Fc(t){return t instanceof
Error&&"code"in t&&t.code==="EPIPE"}function Nc(t){return t instanceof Error&&"code"in t?new j("unreadable",`cannot be r\
ead (${String(t.code)})`,{path:"-",cause:t}):t}function Lc(t){if(!(t instanceof Error&&"code"in t))return t;let e=`stand\
ard output cannot be written (${String(t.code)}); what it holds by now is not complete`;return new j("write-failed",e,{path:"",
cause:t})}async function Rc(t){let{size:e}=Oc(0),n=Buffer.allocUnsafe(Math.min(Math.max(e+1,Ic),t+1)),r=0;for(;;){if(r===
n.length){if(r>t)throw _r("-");let B=Buffer.allocUnsafe(Math.min(n.length*2,t+1));n.copy(B),n=B}try{let B=Ac(0,n,r,n.length-
r,null);if(B===0)break;r+=B}catch(B){if(!Gi(B))throw Nc(B);await new Promise(i=>{setTimeout(i,vi)})}}if(r>t)throw _r("-");
return n.subarray(0,r)}var kc=new Int32Array(new SharedArrayBuffer(4));function Kr(t){let e=!0,n=B=>{for(let i=0;e&&i<B.
length;)try{i+=wc(t,B,i)}catch(s){if(Gi(s))Atomics.wait(kc,0,0,vi);else if(Fc(s))e=!1;else throw t===1?Lc(s):s}return e},
r=Buffer.allocUnsafe(bc*Mi);return B=>{for(let i=0;i<B.length;){let s=Tc(B,i);if(!n(r.subarray(0,r.write(B.slice(i,s),"u\
tf8"))))return;i=s}}}function Tc(t,e){let n=Math.min(e+Mi,t.length);return n<t.length&&/[\ud800-\udbff]/.test(t.charAt(n-
1))?n-1:n}function xc(t){let e=["SIGHUP","SIGINT","SIGTERM"];for(let n of e)process.on(n,t);return()=>{for(let n of e)process.
off(n,t)}}function Mc(t){try{return process.kill(t,0)}catch(e){return e instanceof Error&&"code"in e&&e.code==="EPERM"}}
async function Pi(t){try{process.exitCode=await t(process.argv.slice(2),{stdin:{isTTY:process.stdin.isTTY,read:Rc},stdout:{
isTTY:process.stdout.isTTY,write:Kr(1)},stderr:{isTTY:process.stderr.isTTY,write:Kr(2)},cwd:process.cwd(),env:process.env,
now:()=>performance.now(),processes:{pid:process.pid,isRunning:Mc},onInterrupt:xc})}catch(e){Kr(2)(`rollstamp: internal \
error, please report it: ${e instanceof Error?String(e.stack):String(e)}
`),process.exitCode=70}}var Hi=new WeakMap;function _i(t){let e=Hi.get(t);if(e!==void 0)return e;let n=[0];for(let B=t.text.indexOf(`
`);B!==-1;B=t.text.indexOf(`
`,B+1))n.push(B+1);let r={starts:n,line:0,offset:0,column:1};return Hi.set(t,r),r}function oe(t,e){let n=_i(t),r=vc(n.starts,
e);return r!==n.line&&(n.line=r,n.offset=n.starts[r]??0,n.column=1),n.column+=Dn(t.text,n.offset,e)-Dn(t.text,e,n.offset),
n.offset=e,{line:r+1,column:n.column}}function vc(t,e){let n=0,r=t.length-1;for(;n<r;){let B=n+r+1>>1;(t[B]??0)<=e?n=B:r=
B-1}return n}function Dn(t,e,n){let r=0;for(let B=e;B<n;B+=1){let i=t.charCodeAt(B);i!==65279&&(i<56320||i>57343)&&(r+=1)}
return r}function Ur(t,{line:e,column:n}){let B=_i(t).starts[e-1]??0;for(let i=n-1;i>0&&B<t.text.length;B+=1)i-=Dn(t.text,B,B+1);
for(;B<t.text.length&&Dn(t.text,B,B+1)===0;)B+=1;return B}var Sn={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","hash-key-permissions":"\
warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"\
warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","\
pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning",
"rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","source-not-deterministic":"warnin\
g","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-invalid":"error","workload-missin\
g":"warning"};function G(t,e,n){return{code:t,severity:Sn[t],message:n,place:e}}var Ki=253;function Ve(t){return t.replace(
/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`)}function x(t){return Ve(t.length>Ki?
`${t.slice(0,Ki)}\u2026`:t)}function Gc({file:t,offset:e}){return`${x(t.path)}:${String(oe(t,e).line)}`}function M({kind:t,
name:e}){return`${x(t)} ${e===""?"(without a name)":x(e)}`}var Ui=5;function Yt(t){let e=t.length-Ui,n=t.slice(0,Ui).join(
", ");return e>0?`${n} and ${String(e)} more`:n}var R={aliasShared:(t,e)=>G("alias-shared",t,`the annotations or env of \
the pod template of ${M(e)} are shared through a YAML alias or merge key, so a stamp there would change or lose somethin\
g else; write them out in the pod template`),templateInvalid:(t,e,n)=>G("template-invalid",t,`${n} in the pod template o\
f ${M(e)} is not of the type that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(t,e,n)=>G(
"annotation-no-effect",t,`annotation ${x(n)} of ${M(e)} only has an effect with Reloader in the cluster; Rollstamp ignor\
es it`),ignoreOnWorkload:(t,e,n)=>G("annotation-no-effect",t,`annotation ${x(n)} of ${M(e)} has no effect there: it goes\
 on a ConfigMap or Secret; to leave the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(t,e,n)=>G(
"annotation-not-string",t,`annotation ${x(n)} of ${M(e)} is not a string and is taken as its text; the API server refuse\
s it: put it in quotes`),annotationsTooLarge:(t,e,n)=>G("annotations-too-large",t,`with its stamps the pod template of ${M(
e)} has ${String(n)} bytes of annotations, Kubernetes takes 262144; use --stamp single`),dataNotBase64:(t,e,n)=>G("data-\
not-base64",t,`key ${x(n)} of ${M(e)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(t,e,n)=>G(
"data-not-scalar",t,`${x(n)} of ${M(e)} is not of the type that Kubernetes wants: data, binaryData and stringData map ke\
ys to strings; correct it`),dataNotString:(t,e,n)=>G("data-not-string",t,`key ${x(n)} of ${M(e)} is not a string; its te\
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(t,e)=>N(O({},G("duplicate\
-key",t,e?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:e?"error":"warning"}),joinedObjects:t=>G("duplicate-key",t,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(t,e,n)=>G("duplic\
ate-key",t,`key ${x(n)} of ${M(e)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(t,e,n)=>N(O({},G("duplicate-object",t,`${M(e)} in namespace ${x(e.namespace)} is in \
the set ${n.copies===2?"twice":`${String(n.copies)} times`} (first at ${Gc(n.first)}); ${n.isSource?`this one counts${n.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:n.isError?"error":"warning"}),envCollision:(t,e,n)=>G("env-collision",t,`${Yt(n.
names.map(x))} share the variable ${n.variable} in ${M(e)}; rename one, or use --reload-strategy annotations`),flagNoEffect:t=>G(
"flag-no-effect",{path:""},`${t.join(", ")}: only Reloader in the cluster can act on ${t.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${t.length===1?"it":"them"}`),variableNoEffect:t=>G("flag-no-effect",{path:""},`${Yt(t.map(x))}\
: no option reads ${t.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(t,e,n)=>N(O({},G("hash-key-missing",t,`a stamp of ${M(e)} was mad\
e with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests wit\
h --rekey`)),{severity:n?"info":"error"}),hashKeyPermissions:t=>G("hash-key-permissions",{path:t},"more than its owner m\
ay read this hash key, and whoever has it can test guesses against the stamps of Secrets; run chmod 600 on it or, for a \
Secret volume, set defaultMode: 0400"),helmTemplate:t=>G("helm-template",{path:t},"skipped: this is a Helm template, not\
 a manifest; name the directory that the output of helm template is written to instead, or leave this file out with --ex\
clude"),jobImmutable:(t,e)=>G("job-immutable",t,`${M(e)} cannot change once it is applied, so it is not stamped; annotat\
e it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`),keyMissing:(t,e,n)=>G(
"key-missing",t,`${M(e)} uses key ${x(n.key)} of ${M(n.source)}, which has no such key; its pods will not start: add the\
 key, or set optional: true`),listInList:t=>G("list-in-list",t,"a list stands in a list, which Kubernetes does not unpac\
k; move its items up"),nameInvalid:(t,e)=>G("name-invalid",t,`${M(e)} has a name that Kubernetes refuses, so it is never\
 stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(t,e,n)=>{let{source:r}=n,
B=n.workloadIsDefault?`${M(e)} has no namespace, taken as ${x(e.namespace)}; ${M(r)} is in ${x(r.namespace)}: pass --nam\
espace ${x(r.namespace)}`:`${M(e)} is in ${x(e.namespace)}; ${M(r)} has no namespace, taken as ${x(r.namespace)}: pass -\
-namespace ${x(e.namespace)}`;return G("namespace-mismatch",t,B)},namespaceUnknown:(t,e)=>G("namespace-unknown",t,`the l\
abels of namespace ${x(e)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pas\
s --namespace-labels '${x(e)}=key=value'`),notRendered:(t,e)=>G("not-rendered",{path:t},`holds ${x(e)}, so it is the sou\
rce of a render, not a render; name the directory that the output of ${e==="Chart.yaml"?"helm template":"kustomize build"}\
 is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(t,e,n)=>G("patte\
rn-invalid",t,`part ${String(n.part)} of annotation ${x(n.key)} of ${M(e)} is not a regular expression that Go (RE2) com\
piles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(t,e,n)=>G("pattern-unmatched",t,`\
part ${String(n.part)} of annotation ${x(n.key)} of ${M(e)} matches nothing in namespace ${x(e.namespace)} of this set`),
referenceAmbiguous:(t,e,n)=>N(O({},G("reference-ambiguous",t,`${M(n.source)} in ${M(e)} could mean ${Yt(n.candidates.map(
({name:r})=>x(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:n.
isRenamed?"error":"warning"}),referenceNotRewritten:(t,e,n)=>G("reference-not-rewritten",t,`kustomize changes the name o\
f ${M(n)}, but not where ${M(e)} refers to it; add a nameReference for ${x(e.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(t,e)=>G("rollout-restart",t,`${M(e)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(t,e)=>G("\
rolls-on-delete",t,`${M(e)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(t,e,n)=>G(
"source-after-workload",t,`${M(n)} is applied after ${M(e)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(t,e,n)=>N(O({},G("source-missing",t,`${M(e)} is not in names\
pace ${x(e.namespace)} of this set, so ${Yt(n.workloads.map(x))} ${n.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:n.severity}),sourceNotDeterministic:(t,e,n)=>G("so\
urce-not-deterministic",t,`${M(e)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${Yt(n.map(x))} ${n.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(t,e,n)=>G("stamp-foreign",t,`annotation ${x(n)} in the pod t\
emplate of ${M(e)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(t,e,n)=>G("stamp-kept",t,`the stamp of ${M(n)} in ${M(e)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(t,e,n)=>G("stamped-in-base",t,`stamp ${x(n.key)} of ${M(e)} was ma\
de in a base, before its source became ${M(n.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(t,e,n)=>G("stamp-foreign",t,`variable ${x(n)} of ${M(e)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(t,e,n)=>G(
"workload-missing",t,`${M(e)} takes its pod template from ${x(n)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var Y={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var Pc=/^---[ \t]*(?:[ \t]#.*)?$/;function $i(t){if(!jc(t))return[{start:0,end:t.length,contentOnMarker:!1,isSafe:!1}];let e=Hc(
t),[n]=e,r=n===void 0?void 0:Kc(t,n);return r===void 0?e:[...r,...e.slice(1)]}function Hc(t){let e=[],n=0,r=qt(t,0)&&Ji(
t,0);for(let B=t.indexOf(`
---`);B!==-1;B=t.indexOf(`
---`,B+1))qt(t,B+1)&&(e.push({start:n,end:B+1,contentOnMarker:r,isSafe:!0}),n=B+1,r=Ji(t,n));return e.push({start:n,end:t.
length,contentOnMarker:r,isSafe:!0}),e}var _c=/^[ \t\r\n]*\{/,On=/[ \t\r\n]*/y;function Kc(t,{start:e,end:n}){if(e!==0||
n>Y.document||!_c.test(t))return;let r=[];for(let B=0;B<n;){let i=Uc(t,B);if(i===void 0||i>n||!$c(t.slice(B,i)))return;On.
lastIndex=i,On.test(t),r.push({start:B,end:On.lastIndex,contentOnMarker:!1,isSafe:!0,isJson:!0}),B=On.lastIndex}return r}
var Wt=/["{}[\]]/g;function Uc(t,e){let n=0;Wt.lastIndex=e;for(let r=Wt.exec(t);r!==null;r=Wt.exec(t))if(r[0]==='"'){let B=Jc(
t,r.index);if(B===-1)return;Wt.lastIndex=B+1}else if(n+=r[0]==="{"||r[0]==="["?1:-1,n===0)return Wt.lastIndex}function Jc(t,e){
let n=t.indexOf('"',e+1);for(;n!==-1;){let r=n;for(;t.charAt(r-1)==="\\";)r-=1;if((n-r)%2===0)break;n=t.indexOf('"',n+1)}
return n}function $c(t){try{return JSON.parse(t),!0}catch{return!1}}function jc(t){return!t.includes("\0")&&!t.includes(
`
\uFEFF`)&&!(t.startsWith("%")||t.startsWith("\uFEFF%")||t.includes(`
%`))&&!(t.includes("\r")&&/\r(?!\n)/.test(t))}function qt(t,e){let n=e===0&&t.startsWith("\uFEFF")?1:e;if(!t.startsWith(
"---",n))return!1;let r=t.charCodeAt(n+3);return Number.isNaN(r)||r===32||r===10||r===13||r===9}function Ji(t,e){let n=e===
0&&t.startsWith("\uFEFF")?1:e,r=t.indexOf(`
`,n),B=t.slice(n,r===-1?t.length:r);return!Pc.test(B.endsWith("\r")?B.slice(0,-1):B)}var Yc=/^ *(?:#.*)?\r?$/,Wc=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Jr(t,e){if(e.contentOnMarker||!e.isSafe)return"unknown";let n="none",r=!1,B=e.start;for(B===0&&t.startsWith("\uFEFF")&&
(B=1),qt(t,B)&&(B=An(t,B)+1);B<e.end;B=An(t,B)+1){let i=t.charCodeAt(B);if(i===10||i===35||i===13&&t.charCodeAt(B+1)===10||
i===32&&(r||Yc.test(t.slice(B,An(t,B))))||i===45&&t.charCodeAt(B+1)===32&&r)continue;if(!(i>=97&&i<=122||i>=65&&i<=90)||
(r=!0,t.startsWith("items",B)))return"unknown";if(!t.startsWith("kind",B))continue;let o=Wc.exec(t.slice(B,An(t,B)))?.[1];
if(o===void 0||n!=="none")return"unknown";n=o}return n}function An(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n}var Yi=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,ji=new WeakMap;function Wi(t){let e=ji.get(t);if(e!==void 0)return e;let{text:n}=t,
r=["\x85","\u2028","\u2029"].some(B=>n.includes(B))||n.includes("\uFEFF",1);return ji.set(t,r),r}var qc=/\r(?!\n)/;function qi(t){
let{text:e}=t,n=Wi(t);return r=>{let B=Jr(e,r),i=n?e.slice(r.start,r.end):"";if(!Yi.test(i))return B;let s=i.replaceAll(
/[\u0085\u2028\u2029]/g,`
`);return Jr(s,N(O({},r),{start:0,end:i.length}))===B?B:"unknown"}}function Vi(t,e,n){let{file:r,root:B,problem:i}=t,s=Math.
max(B.start,e.start);if(t.hasDirectives){let o=r.text.lastIndexOf(`
%`,s)+1||r.text.indexOf("%");Ot(r,o,"Kubernetes does not read documents with %-directives: remove the directive")}e.contentOnMarker&&
n===0&&Ot(r,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),n>0&&!t.explicitStart&&
Ot(r,s,"Kubernetes drops what follows `...`: start the document with a line `---`"),$r(r,e),wn(r,e),i!==void 0&&e.isJson!==
!0&&Ot(r,i.offset,i.message)}function $r(t,e){let n=e.isSafe?null:qc.exec(t.text.slice(e.start,e.end));n!==null&&Ot(t,e.
start+n.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function wn(t,e){let n=e.isJson||
!Wi(t)?null:Yi.exec(t.text.slice(e.start,e.end));if(n===null)return;let r=n[0].length>1;Ot(t,e.start+n.index+(r?1:0),r?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function Ot(t,e,n){throw new j("yaml-unsupported",n,O({path:t.path},oe(t,e)))}function ne(t,e){return t.type==="alias"?ne(t.target,!0):{node:t,shared:e||t.aliased}}function Qi(t,e){let{node:n}=ne(e,
!0);if(n.type==="sequence")for(let r of n.items.toReversed())Qi(t,r);else if(n.type==="mapping")for(let[r,{entry:B}]of he(
n))t.set(r,{entry:B,merged:!0})}function he(t){let e=new Map;for(let n of t.entries)n.name!==void 0?e.set(n.name,{entry:n,
merged:!1}):t.merges&&n.isMerge&&Qi(e,n.value);return e}function zi(t){let e=t.merges?t.entries.filter(n=>n.name===void 0):
[];return he(N(O({},t),{entries:e}))}function I(t,e){if(t?.node.type!=="mapping")return;let{node:n}=t;if(n.merges){let B=he(
n).get(e);return B&&ne(B.entry.value,t.shared||B.merged)}let r=n.find===void 0?ye(n,e)?.value:n.find(e);return r&&ne(r,t.
shared)}function ye(t,e){for(let n=t.entries.length-1;n>=0;n-=1){let r=t.entries[n];if(r?.name===e)return r}}function Q(t,e){
let n=t;for(let r of e)n=I(n,r);return n}function z(t){return t?.node.type!=="sequence"?[]:t.node.items.map(e=>ne(e,t.shared))}
function _(t){return t?.node.type==="scalar"&&t.node.resolved==="string"?t.node.text:void 0}function Ie(t){return t===void 0||
t.node.type==="scalar"&&t.node.resolved==="null"}function Vt(t){return t?.node.type==="scalar"&&t.node.resolved==="bool"&&
/^(?:y|yes|on|true)$/i.test(t.node.text)}var In=new Map([["\\","\\"],['"','"'],["n",`
`],["t","	"]]),jr=1,Xi=2,Zi=3;var J=Symbol("NOT_RESOLVED");function ce(t,e){return{tagName:t,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.
matchByTagPrefix??!1,implicitFirstChars:e.implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??
(n=>String(n)),representTagName:e.representTagName??(()=>t)}}function tB(t,e){let n=e.finalize===void 0;return{tagName:t,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??
(r=>r),carrierIsResult:n,identify:e.identify,represent:e.represent??(r=>r),representTagName:e.representTagName??(()=>t)}}
function Ln(t,e){let n=e.finalize===void 0;return{tagName:t,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??
!1,create:e.create,addPair:e.addPair,has:e.has,keys:e.keys,get:e.get,finalize:e.finalize??(r=>r),carrierIsResult:n,identify:e.
identify,represent:e.represent??(r=>r),representTagName:e.representTagName??(()=>t)}}var Vc=ce("tag:yaml.org,2002:str",{
resolve:t=>t,identify:t=>typeof t=="string"}),Qc=["","~","null","Null","NULL"],zc=ce("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:t=>Qc.indexOf(t)!==-1?null:J,identify:t=>t===null,represent:()=>"null"}),Xc=ce(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(t,e)=>t==="null"||e&&t===""?null:J,identify:t=>t===
null,represent:()=>"null"}),Zc=["","~","null","Null","NULL"],eu=ce("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:t=>Zc.indexOf(t)!==-1?null:J,identify:t=>t===null,represent:()=>"null"}),tu=["true","True","TRUE"],
nu=["false","False","FALSE"],ru=ce("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:t=>tu.
indexOf(t)!==-1?!0:nu.indexOf(t)!==-1?!1:J,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),Bu=["true"],iu=["false"],su=ce("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:t=>Bu.
indexOf(t)!==-1?!0:iu.indexOf(t)!==-1?!1:J,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),ou=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],au=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],lu=ce("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:t=>ou.indexOf(t)!==-1?!0:au.indexOf(t)!==-1?!1:J,identify:t=>Object.prototype.toString.call(t)===
"[object Boolean]",represent:t=>t?"true":"false"}),cu=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),uu=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function du(t){let e=t,n=1;return(e[0]==="-"||e[0]===
"+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(
2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):n*parseInt(e,10)}function Cu(t,e){if(e){if(!uu.test(t))return J}else if(!cu.
test(t))return J;let n=du(t);return Number.isFinite(n)?n:J}var cs=ce("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:Cu,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),fu=new RegExp("^-?(?:0|[1-9][0-9]*)$"),pu=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function hu(t){let e=t,n=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith(
"0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):
n*parseInt(e,10)}function gu(t,e){if(e){if(!pu.test(t))return J}else if(!fu.test(t))return J;let n=hu(t);return Number.isFinite(
n)?n:J}var mu=ce("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:gu,identify:t=>Number.
isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.toString(10)}),Eu=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function yu(t){let e=t.
replace(/_/g,""),n=1;if((e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b"))return n*parseInt(
e.slice(2),2);if(e.startsWith("0x"))return n*parseInt(e.slice(2),16);if(e.includes(":")){let r=0;for(let B of e.split(":"))
r=r*60+Number(B);return n*r}return e!=="0"&&e[0]==="0"?n*parseInt(e,8):n*parseInt(e,10)}function Du(t){if(!Eu.test(t))return J;
let e=yu(t);return Number.isFinite(e)?e:J}var Vr=ce("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:Du,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),Su=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Ou=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Au(t){
if(!Su.test(t))return J;let e=t.toLowerCase(),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return n===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let r=n*parseFloat(e);return Number.isFinite(
r)||Ou.test(t)?r:J}function wu(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var us=ce(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Au,identify:t=>typeof t==
"number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:wu}),Iu=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),bu=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Fu(t,e){if(e){if(!bu.test(t))return J;
let r=t.toLowerCase(),B=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return B===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=B*parseFloat(r);return Number.isFinite(i)?i:J}if(!Iu.test(t))return J;
let n=Number(t);return Number.isFinite(n)?n:J}function Nu(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return"\
.inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.
test(e)?e.replace("e",".e"):e}var Lu=ce("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],
resolve:Fu,identify:t=>typeof t=="number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:Nu}),
Ru=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),ku=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Tu(t){
if(!Ru.test(t))return J;let e=t.toLowerCase().replace(/_/g,""),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),
e===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let r=0;if(e.includes(
":")){for(let B of e.split(":"))r=r*60+Number(B);r*=n}else r=n*parseFloat(e);return Number.isFinite(r)||ku.test(t)?r:J}function xu(t){
if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.
is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Qr=ce("tag:yaml.org,2\
002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Tu,identify:t=>typeof t=="number"&&(!Number.
isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:xu}),Mu=ce("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(t,e)=>t==="<<"||e&&t===""?"<<":J,identify:()=>!1}),vu=/^[A-Za-z0-9+/]*={0,2}$/;function Gu(t){
let e=t.replace(/\s/g,"");if(e.length%4!==0||!vu.test(e))return J;let n=atob(e),r=new Uint8Array(n.length);for(let B=0;B<
n.length;B++)r[B]=n.charCodeAt(B);return r}function Pu(t){let e="";for(let n=0;n<t.length;n++)e+=String.fromCharCode(t[n]);
return btoa(e)}var Hu=ce("tag:yaml.org,2002:binary",{resolve:Gu,identify:t=>Object.prototype.toString.call(t)==="[object\
 Uint8Array]",represent:Pu}),_u=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Ku=new RegExp("^([0-9][\
0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]\
*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function es(t,e,n,r=0,B=0,i=0,s=0){let o=new Date(Date.UTC(t,e,n,r,B,i,s));
return o.setUTCFullYear(t,e,n),o}function Uu(t){let e=_u.exec(t);if(e===null&&(e=Ku.exec(t)),e===null)return J;let n=+e[1],
r=+e[2]-1,B=+e[3];if(!e[4]){let c=es(n,r,B);return c.getUTCFullYear()!==n||c.getUTCMonth()!==r||c.getUTCDate()!==B?J:c}let i=+e[4],
s=+e[5],o=+e[6],a=0;if(i>23||s>59||o>59)return J;if(e[7]){let c=e[7].slice(0,3);for(;c.length<3;)c+="0";a=+c}let l=es(n,
r,B,i,s,o,a);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==B)return J;if(e[9]){let c=+e[10],u=+(e[11]||
0);if(c>23||u>59)return J;let f=(c*60+u)*6e4;l.setTime(l.getTime()-(e[9]==="-"?-f:f))}return l}var Ju=ce("tag:yaml.org,2\
002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Uu,identify:t=>t instanceof Date,represent:t=>t.
toISOString()}),$u=tB("tag:yaml.org,2002:seq",{create:()=>[],addItem:(t,e)=>{t.push(e)},identify:Array.isArray});function Rn(t){
if(t===null||typeof t!="object"||Array.isArray(t))return!1;let e=Object.getPrototypeOf(t);return e===null||e===Object.prototype}var ju=tB("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(t,e)=>{let n;if(e instanceof Map){if(e.
size!==1)return"cannot resolve an ordered map item";n=e.keys().next().value}else if(Rn(e)){let r=Object.keys(e);if(r.length!==
1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an ordered map item";return t.seen.has(n)?
"duplicate key in ordered map":(t.seen.add(n),t.list.push(e),"")},finalize:t=>t.list,identify:()=>!1}),Yu=tB("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(t,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":(t.push(
e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a pairs ite\
m";let n=e,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(t.push([r[0],n[r[0]]]),"")},identify:()=>!1}),
Wu=Ln("tag:yaml.org,2002:map",{create:()=>({}),identify:Rn,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(
n,t[n]);return e},addPair:(t,e,n)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let r=String(e);return r==="__proto__"?Object.defineProperty(t,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):
t[r]=n,""},has:(t,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(t,String(e)),keys:t=>Object.keys(
t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),qu=Ln("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:t=>t instanceof Set,represent:t=>{let e=new Map;for(let n of t)e.set(n,null);return e},addPair:(t,e,n)=>n!==
null?"cannot resolve a set item":(t.add(e),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:()=>null});function Vu(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function Qu(){return{scalar:[],sequence:[],
mapping:[]}}function zu(t){let e=[];for(let n of t){let r=e.length;for(let B=0;B<e.length;B++){let i=e[B];if(i.nodeKind===
n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=B;break}}e[r]=n}return e}var kn=class ds{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let n=zu(e),r=[],B=Vu(),i=Qu();for(let c of n){if(c.nodeKind==="scalar"&&c.implicit){if(c.matchByTagPrefix)throw new Error(
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
!1,B.tagName);if(i!==J)return{value:i,tag:B}}let r=this.defaultScalarTag;return{value:r.resolve(e,!1,r.tagName),tag:r}}withTags(...e){
let n=[];for(let r of e)n=n.concat(r);return new ds([...this.tags,...n])}},nB=new kn([Vc,$u,Wu]),fm=new kn([...nB.tags,Xc,
su,mu,Lu]),Xu=new kn([...nB.tags,zc,ru,cs,us]),Zu=new kn([...nB.tags,eu,lu,Vr,Qr,Ju,Mu,Hu,ju,Yu,qu]),ed=Zu.withTags(N(O(
{},Vr),{resolve:(t,e,n)=>{let r=Vr.resolve(t,e,n);return r===J?cs.resolve(t,e,n):r}}),N(O({},Qr),{resolve:(t,e,n)=>{let r=Qr.
resolve(t,e,n);return r===J?us.resolve(t,e,n):r}})),pm=Ln("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(t,e,n)=>(t.
set(e,n),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:(t,e)=>t.get(e),identify:t=>t instanceof Map||Rn(t),represent:t=>{
if(t instanceof Map)return t;let e=new Map,n=t;for(let r of Object.keys(n))e.set(r,n[r]);return e}});function ts(t){if(Array.
isArray(t)){let e=Array.prototype.slice.call(t);for(let n=0;n<e.length;n++){if(Array.isArray(e[n]))return null;typeof e[n]==
"object"&&Object.prototype.toString.call(e[n])==="[object Object]"&&(e[n]="[object Object]")}return String(e)}return typeof t==
"object"&&Object.prototype.toString.call(t)==="[object Object]"?"[object Object]":String(t)}var hm=Ln("tag:yaml.org,2002\
:map",{create:()=>({}),identify:Rn,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(n,t[n]);return e},addPair:(t,e,n)=>{
let r=ts(e);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(t,r,{value:n,
enumerable:!0,configurable:!0,writable:!0}):t[r]=n,"")},has:(t,e)=>{let n=ts(e);return n!==null&&Object.prototype.hasOwnProperty.
call(t,n)},keys:t=>Object.keys(t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),
td={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Yr(t,e,n,r,B){let i="",s="",o=Math.floor(B/2)-1;return r-
e>o&&(i=" ... ",e=r-o+i.length),n-r>o&&(s=" ...",n=r+o-s.length),{str:i+t.slice(e,n).replace(/\t/g,"\u2192")+s,pos:r-e+i.
length}}function Wr(t,e){return" ".repeat(Math.max(e-t.length,0))+t}function nd(t,e){if(!t.buffer)return null;let n=O(O(
{},td),e),r=/\r?\n|\r|\0/g,B=[0],i=[],s,o=-1;for(;s=r.exec(t.buffer);)i.push(s.index),B.push(s.index+s[0].length),t.position<=
s.index&&o<0&&(o=B.length-2);o<0&&(o=B.length-1);let a="",l=Math.min(t.line+n.linesAfter,i.length).toString().length,c=n.
maxLength-(n.indent+l+3);for(let f=1;f<=n.linesBefore&&!(o-f<0);f++){let p=Yr(t.buffer,B[o-f],i[o-f],t.position-(B[o]-B[o-
f]),c);a=`${" ".repeat(n.indent)}${Wr((t.line-f+1).toString(),l)} | ${p.str}
${a}`}let u=Yr(t.buffer,B[o],i[o],t.position,c);a+=`${" ".repeat(n.indent)}${Wr((t.line+1).toString(),l)} | ${u.str}
`,a+=`${"-".repeat(n.indent+l+3+u.pos)}^
`;for(let f=1;f<=n.linesAfter&&!(o+f>=i.length);f++){let p=Yr(t.buffer,B[o+f],i[o+f],t.position-(B[o]-B[o+f]),c);a+=`${"\
 ".repeat(n.indent)}${Wr((t.line+f+1).toString(),l)} | ${p.str}
`}return a.replace(/\n$/,"")}function ns(t,e){let n="";return t.mark?(t.mark.name&&(n+=`in "${t.mark.name}" `),n+=`(${t.
mark.line+1}:${t.mark.column+1})`,!e&&t.mark.snippet&&(n+=`

${t.mark.snippet}`),`${t.reason} ${n}`):t.reason}var Tn=class Cs extends Error{reason;mark;constructor(e,n){super(),this.
name="YAMLException",this.reason=e,this.mark=n,this.message=ns(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${ns(this,e)}`}static throwAt(e,n,r,B=""){let i=0,s=0;for(let a=0;a<
n;a++){let l=e.charCodeAt(a);l===10?(i++,s=a+1):l===13&&(i++,e.charCodeAt(a+1)===10&&a++,s=a+1)}let o={name:B,buffer:e,position:n,
line:i,column:n-s};throw o.snippet=nd(o),new Cs(r,o)}},q={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},v={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Je={BLOCK:1,FLOW:2},Z={CLIP:1,STRIP:2,KEEP:3},rd=-1;function rs(t){
switch(t){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var fs=new Array(256),ps=new Array(256);for(let t=0;t<256;t++)fs[t]=rs(t)?1:0,ps[t]=rs(t);function Bd(t){return t<=
65535?String.fromCharCode(t):String.fromCharCode((t-65536>>10)+55296,(t-65536&1023)+56320)}function id(t){return t>=48&&
t<=57?t-48:(t|32)-97+10}function sd(t){return t===120?2:t===117?4:8}function bn(t,e,n){let r=0;for(;e<n;){let B=t.charCodeAt(
e);if(B===10)r++,e++;else if(B===13)r++,e++,t.charCodeAt(e)===10&&e++;else if(B===32||B===9)e++;else break}return{position:e,
breaks:r}}function rB(t){return t===1?" ":`
`.repeat(t-1)}function od(t,e,n){let r="",B=e,i=e,s=e;for(;B<n;){let o=t.charCodeAt(B);if(o===10||o===13){r+=t.slice(i,s);
let a=bn(t,B,n);r+=rB(a.breaks),B=i=s=a.position}else B++,o!==32&&o!==9&&(s=B)}return r+t.slice(i,s)}function ad(t,e,n){
let r="",B=e,i=e,s=e;for(;B<n;){let o=t.charCodeAt(B);if(o===39)r+=t.slice(i,B)+"'",B+=2,i=s=B;else if(o===10||o===13){r+=
t.slice(i,s);let a=bn(t,B,n);r+=rB(a.breaks),B=i=s=a.position}else B++,o!==32&&o!==9&&(s=B)}return r+t.slice(i,n)}function ld(t,e,n){
let r="",B=e,i=e,s=e;for(;B<n;){let o=t.charCodeAt(B);if(o===92){r+=t.slice(i,B),B++;let a=t.charCodeAt(B);if(a===10||a===
13)B=bn(t,B,n).position;else if(a<256&&fs[a])r+=ps[a],B++;else{let l=sd(a),c=0;for(;l>0;l--){B++;let u=id(t.charCodeAt(B));
c=(c<<4)+u}r+=Bd(c),B++}i=s=B}else if(o===10||o===13){r+=t.slice(i,s);let a=bn(t,B,n);r+=rB(a.breaks),B=i=s=a.position}else
B++,o!==32&&o!==9&&(s=B)}return r+t.slice(i,n)}function Bs(t,e,n,r,B,i){let s=r<0?0:r,o=t.slice(e,n).replace(/\r\n?/g,`
`),a=o===""?[]:(o.endsWith(`
`)?o.slice(0,-1):o).split(`
`),l="",c=!1,u=0,f=!1;for(let p of a){let g=0;for(;g<s&&p.charCodeAt(g)===32;)g++;if(r<0||g>=p.length){u++;continue}let E=p.
slice(s),A=E.charCodeAt(0);i?A===32||A===9?(f=!0,l+=`
`.repeat(c?1+u:u)):f?(f=!1,l+=`
`.repeat(u+1)):u===0?c&&(l+=" "):l+=`
`.repeat(u):l+=`
`.repeat(c?1+u:u),l+=E,c=!0,u=0}return B===Z.KEEP?l+=`
`.repeat(c?1+u:u):B!==Z.STRIP&&c&&(l+=`
`),l}function hs(t,e){if(e.valueStart===rd)return"";let{valueStart:n,valueEnd:r}=e;if(e.fast)return t.slice(n,r);switch(e.
style){case v.SINGLE_QUOTED:return ad(t,n,r);case v.DOUBLE_QUOTED:return ld(t,n,r);case v.LITERAL_BLOCK:return Bs(t,n,r,
e.indent,e.chomping,!1);case v.FOLDED_BLOCK:return Bs(t,n,r,e.indent,e.chomping,!0);default:return od(t,n,r)}}var gm=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),cd="-#;/?:@&=+$_.~*'()",mm=cd+"!,[]";var ud={filename:"",schema:Xu,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var U=-1,gs=Object.prototype.hasOwnProperty,bt=1,ms=2,Es=3,Fn=4,dd=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
Cd=/[,\[\]{}]/,ys=/^(?:!|!!|![0-9A-Za-z-]+!)$/,zr=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Ds=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,fd=new RegExp(`^(?:${zr})*$`),pd=new RegExp(`^(?:${Ds})+$`),hd=new RegExp(
`^(?:!(?:${zr})*|${Ds}(?:${zr})*)$`),Ss={filename:"",maxDepth:100};function gd(t,e,n){t.events.push({type:q.DOCUMENT,explicitStart:e,
explicitEnd:n,directives:t.directives})}function Os(t,e,n,r,B,i,s){t.events.push({type:q.SEQUENCE,start:e,anchorStart:n,
anchorEnd:r,tagStart:B,tagEnd:i,style:s})}function As(t,e,n,r,B,i,s){t.events.push({type:q.MAPPING,start:e,anchorStart:n,
anchorEnd:r,tagStart:B,tagEnd:i,style:s})}function is(t,e){t.events.splice(e.eventsLength,0,{type:q.MAPPING,start:e.position,
anchorStart:U,anchorEnd:U,tagStart:U,tagEnd:U,style:Je.FLOW})}function Lt(t,e,n,r,B,i,s,o,a=Z.CLIP,l=-1,c=!1){t.events.push(
{type:q.SCALAR,valueStart:e,valueEnd:n,anchorStart:r,anchorEnd:B,tagStart:i,tagEnd:s,style:o,chomping:a,indent:l,fast:c})}
function md(t,e,n){t.events.push({type:q.ALIAS,anchorStart:e,anchorEnd:n})}function At(t){t.events.push({type:q.POP})}function de(t){
Lt(t,U,U,U,U,U,U,v.PLAIN)}function ss(){return{anchorStart:U,anchorEnd:U,tagStart:U,tagEnd:U}}function wt(t){return{position:t.
position,line:t.line,lineStart:t.lineStart,lineIndent:t.lineIndent,firstTabInLine:t.firstTabInLine,eventsLength:t.events.
length}}function It(t,e){t.position=e.position,t.line=e.line,t.lineStart=e.lineStart,t.lineIndent=e.lineIndent,t.firstTabInLine=
e.firstTabInLine,t.events.length=e.eventsLength}function L(t,e){Tn.throwAt(t.input.slice(0,t.length),t.position,e,t.filename)}
function re(t){return t===10||t===13}function Rt(t){return t===9||t===32}function be(t){return Rt(t)||re(t)}function Pe(t){
return t===0||be(t)}function Qe(t){return t===44||t===91||t===93||t===123||t===125}function Ed(t){return t>=48&&t<=57?t-
48:-1}function yd(t){if(t>=48&&t<=57)return t-48;let e=t|32;return e>=97&&e<=102?e-97+10:-1}function Dd(t){return t===120?
2:t===117?4:t===85?8:0}function Sd(t){return t===48||t===97||t===98||t===116||t===9||t===110||t===118||t===102||t===114||
t===101||t===32||t===34||t===47||t===92||t===78||t===95||t===76||t===80}function Nn(t){t.input.charCodeAt(t.position)===
10?t.position++:(t.position++,t.input.charCodeAt(t.position)===10&&t.position++),t.line++,t.lineStart=t.position,t.lineIndent=
0,t.firstTabInLine=-1}function le(t,e){let n=0,r=t.input.charCodeAt(t.position),B=t.position===t.lineStart||be(t.input.charCodeAt(
t.position-1));for(;r!==0;){for(;Rt(r);)B=!0,r===9&&t.firstTabInLine===-1&&(t.firstTabInLine=t.position),r=t.input.charCodeAt(
++t.position);if(e&&B&&r===35)do r=t.input.charCodeAt(++t.position);while(!re(r)&&r!==0);if(!re(r))break;for(Nn(t),n++,B=
!0,r=t.input.charCodeAt(t.position);r===32;)t.lineIndent++,r=t.input.charCodeAt(++t.position)}return n}function Ft(t,e=t.
position){let n=t.input.charCodeAt(e);if((n===45||n===46)&&n===t.input.charCodeAt(e+1)&&n===t.input.charCodeAt(e+2)){let r=t.
input.charCodeAt(e+3);return r===0||be(r)}return!1}function ws(t){t.position===t.lineStart&&t.input.charCodeAt(t.position)===
65279&&(t.position++,t.lineStart=t.position)}function BB(t){if(t.position!==t.lineStart)return!1;if(Ft(t))return!0;if(t.
input.charCodeAt(t.position)!==65279)return!1;let e=wt(t);ws(t),le(t,!0);let n=t.input.charCodeAt(t.position),r=t.position===
t.lineStart&&(n===37||n===45&&Ft(t));return It(t,e),r}function os(t){let e=t.input.charCodeAt(t.position);for(;e!==0&&!re(
e);)e=t.input.charCodeAt(++t.position)}function Is(t,e,n){let r=dd.exec(t.input.slice(e,n));r!==null&&(t.position=e+r.index+
r[0].length-1,L(t,"the stream contains non-printable characters"))}function Od(t,e,n){if(t.input.charCodeAt(t.position)!==
33)return!1;e.tagStart!==U&&L(t,"duplication of a tag property");let r=t.position,B=!1,i=!1,s="!",o=t.input.charCodeAt(++t.
position);o===60?(B=!0,o=t.input.charCodeAt(++t.position)):o===33&&(i=!0,s="!!",o=t.input.charCodeAt(++t.position));let a=t.
position,l;if(B){for(;o!==0&&o!==62;)o=t.input.charCodeAt(++t.position);o!==62&&L(t,"unexpected end of the stream within\
 a verbatim tag"),l=t.input.slice(a,t.position),t.position++}else{for(;o!==0&&!be(o)&&!(n&&Qe(o));)o===33&&(i?L(t,"tag s\
uffix cannot contain exclamation marks"):(s=t.input.slice(a-1,t.position+1),ys.test(s)||L(t,"named tag handle cannot con\
tain such characters"),i=!0,a=t.position+1)),o=t.input.charCodeAt(++t.position);l=t.input.slice(a,t.position),Cd.test(l)&&
L(t,"tag suffix cannot contain flow indicator characters")}return l&&!(B?fd.test(l):pd.test(l))&&L(t,`tag name cannot co\
ntain such characters: ${l}`),!B&&s!=="!"&&s!=="!!"&&!gs.call(t.tagHandlers,s)&&L(t,`undeclared tag handle "${s}"`),e.tagStart=
r,e.tagEnd=t.position,!0}function Ad(t,e){if(t.input.charCodeAt(t.position)!==38)return!1;e.anchorStart!==U&&L(t,"duplic\
ation of an anchor property"),t.position++;let n=t.position;for(;t.input.charCodeAt(t.position)!==0&&!be(t.input.charCodeAt(
t.position))&&!Qe(t.input.charCodeAt(t.position));)t.position++;return t.position===n&&L(t,"name of an anchor node must \
contain at least one character"),e.anchorStart=n,e.anchorEnd=t.position,!0}function wd(t,e){if(t.input.charCodeAt(t.position)!==
42)return!1;(e.anchorStart!==U||e.tagStart!==U)&&L(t,"alias node should not have any properties"),t.position++;let n=t.position;
for(;t.input.charCodeAt(t.position)!==0&&!be(t.input.charCodeAt(t.position))&&!Qe(t.input.charCodeAt(t.position));)t.position++;
return t.position===n&&L(t,"name of an alias node must contain at least one character"),md(t,n,t.position),!0}function Xr(t,e){
le(t,!1),t.lineIndent<e&&L(t,"deficient indentation")}function Id(t,e,n){if(t.input.charCodeAt(t.position)!==39)return!1;
t.position++;let r=t.position,B=!0;for(;t.input.charCodeAt(t.position)!==0;){let i=t.input.charCodeAt(t.position);if(i===
39){if(t.input.charCodeAt(t.position+1)===39){B=!1,t.position+=2;continue}let s=t.position;return t.position++,Lt(t,r,s,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,v.SINGLE_QUOTED,Z.CLIP,-1,B),!0}re(i)?(B=!1,Xr(t,e)):t.position===t.lineStart&&
Ft(t)?L(t,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?L(t,"expected valid JSON character"):
t.position++}L(t,"unexpected end of the stream within a single quoted scalar")}function bd(t,e,n){if(t.input.charCodeAt(
t.position)!==34)return!1;t.position++;let r=t.position,B=!0;for(;t.input.charCodeAt(t.position)!==0;){let i=t.input.charCodeAt(
t.position);if(i===34){let s=t.position;return t.position++,Lt(t,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,v.DOUBLE_QUOTED,
Z.CLIP,-1,B),!0}if(i===92){B=!1;let s=t.input.charCodeAt(++t.position);if(re(s))Xr(t,e);else if(Sd(s))t.position++;else{
let o=Dd(s);for(o===0&&L(t,"unknown escape sequence");o-- >0;)t.position++,yd(t.input.charCodeAt(t.position))<0&&L(t,"ex\
pected hexadecimal character");t.position++}}else re(i)?(B=!1,Xr(t,e)):t.position===t.lineStart&&Ft(t)?L(t,"unexpected e\
nd of the document within a double quoted scalar"):i!==9&&i<32?L(t,"expected valid JSON character"):t.position++}L(t,"un\
expected end of the stream within a double quoted scalar")}function Fd(t,e,n){let r=t.input.charCodeAt(t.position),B=Z.CLIP,
i=-1,s=!1;if(r!==124&&r!==62)return!1;let o=r===124?v.LITERAL_BLOCK:v.FOLDED_BLOCK;for(t.position++;t.input.charCodeAt(t.
position)!==0;){let p=t.input.charCodeAt(t.position),g=Ed(p);if(p===43||p===45)B!==Z.CLIP&&L(t,"repeat of a chomping mod\
e identifier"),B=p===43?Z.KEEP:Z.STRIP,t.position++;else if(g>=0)g===0&&L(t,"bad explicit indentation width of a block s\
calar; it cannot be less than one"),s&&L(t,"repeat of an indentation width identifier"),i=e+g-1,s=!0,t.position++;else break}
let a=!1;for(;Rt(t.input.charCodeAt(t.position));)a=!0,t.position++;a&&t.input.charCodeAt(t.position)===35&&os(t),re(t.input.
charCodeAt(t.position))?Nn(t):t.input.charCodeAt(t.position)!==0&&L(t,"a line break is expected");let l=s?i:-1,c=0,u=t.position,
f=t.position;for(;t.input.charCodeAt(t.position)!==0;){let p=t.position,g=0;for(;t.input.charCodeAt(p+g)===32;)g++;let E=t.
input.charCodeAt(p+g);if(E===0){l>=0?g>l&&(f=p+g):g>0&&(f=p+g);break}if(BB(t))break;if(!s&&l===-1&&re(E)&&(c=Math.max(c,
g)),!s&&l===-1&&!re(E)&&(E===9&&g<e&&(t.position=p+g,L(t,"tab characters must not be used in indentation")),g>=e&&g<c&&(t.
position=p+g,L(t,"bad indentation of a mapping entry"))),l===-1&&E!==0&&!re(E)&&g<e){t.lineIndent=g,t.position=p+g;break}
!s&&E!==0&&!re(E)&&l===-1&&(l=g);let A=l===-1?e+1:l;if(E!==0&&!re(E)&&g<A){t.lineIndent=g,t.position=p+g;break}os(t),f=t.
position,re(t.input.charCodeAt(t.position))&&(Nn(t),f=t.position)}return Is(t,u,f),Lt(t,u,f,n.anchorStart,n.anchorEnd,n.
tagStart,n.tagEnd,o,B,l),!0}function Nd(t,e){let n=t.input.charCodeAt(t.position),r=e===bt;if(n===0||be(n)||n===35||n===
38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||Qe(n))return!1;if(n===63||n===45){let B=t.input.
charCodeAt(t.position+1);if(Pe(B)||r&&Qe(B))return!1}return!0}function Ld(t,e,n,r){if(!Nd(t,n))return!1;let B=t.position,
i=t.position,s=t.input.charCodeAt(t.position),o=n===bt,a=!1;for(;s!==0&&!BB(t);){if(s===58){let l=t.input.charCodeAt(t.position+
1);if(Pe(l)||o&&Qe(l))break}else if(s===35){if(be(t.input.charCodeAt(t.position-1)))break}else{if(o&&Qe(s))break;if(re(s)){
let l=t.position,c=t.line,u=t.lineStart,f=t.lineIndent;if(le(t,!1),t.lineIndent>=e){a=!0,s=t.input.charCodeAt(t.position);
continue}t.position=l,t.line=c,t.lineStart=u,t.lineIndent=f;break}}Rt(s)||(i=t.position+1),s=t.input.charCodeAt(++t.position)}
return i===B?!1:(Is(t,B,i),Lt(t,B,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,v.PLAIN,Z.CLIP,-1,!a),!0)}function Qt(t,e){
let n=t.line;le(t,!0),(t.line>n&&t.lineIndent<e||t.firstTabInLine!==-1&&t.lineIndent<e)&&L(t,"deficient indentation")}function Rd(t,e,n){
let r=t.input.charCodeAt(t.position),B=r===123,i=t.position,s=!0;if(r!==91&&r!==123)return!1;let o=B?125:93;for(B?As(t,i,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Je.FLOW):Os(t,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Je.FLOW),t.position++;t.
input.charCodeAt(t.position)!==0;){Qt(t,e);let a=t.input.charCodeAt(t.position);if(a===o)return t.position++,At(t),!0;s?
a===44&&L(t,"expected the node content, but found ','"):L(t,"missed comma between flow collection entries");let l=!1,c=!1;
a===63&&be(t.input.charCodeAt(t.position+1))&&(l=c=!0,t.position+=1,Qt(t,e));let u=t.line,f=wt(t),p=Nt(t,e,bt,!1,!0);Qt(
t,e),a=t.input.charCodeAt(t.position),(B||c||t.line===u)&&a===58?(l=!0,t.position++,Qt(t,e),B||is(t,f),p||de(t),Nt(t,e,bt,
!1,!0)||de(t),Qt(t,e),B||At(t)):B&&l?(p||de(t),de(t)):B?de(t):l&&(is(t,f),p||de(t),de(t),At(t)),a=t.input.charCodeAt(t.position),
a===44?(s=!0,t.position++):s=!1}L(t,"unexpected end of the stream within a flow collection")}function as(t,e,n){if(t.firstTabInLine!==
-1||t.input.charCodeAt(t.position)!==45||!Pe(t.input.charCodeAt(t.position+1)))return!1;for(Os(t,t.position,n.anchorStart,
n.anchorEnd,n.tagStart,n.tagEnd,Je.BLOCK);t.input.charCodeAt(t.position)===45&&Pe(t.input.charCodeAt(t.position+1));){t.
firstTabInLine!==-1&&(t.position=t.firstTabInLine,L(t,"tab characters must not be used in indentation"));let r=t.line;t.
position++;let B=le(t,!0)>0;if(t.firstTabInLine!==-1&&t.input.charCodeAt(t.position)===45&&Pe(t.input.charCodeAt(t.position+
1))&&L(t,"bad indentation of a sequence entry"),B&&t.lineIndent<=e?de(t):Nt(t,e,Es,!1,!0),le(t,!0),t.lineIndent<e||t.position>=
t.length)break;t.lineIndent>e&&L(t,"bad indentation of a sequence entry"),t.line===r&&t.input.charCodeAt(t.position)===45&&
Pe(t.input.charCodeAt(t.position+1))&&L(t,"bad indentation of a sequence entry")}return At(t),!0}function qr(t,e,n,r){let B=!1,
i=!1,s=!1,o=!1;if(t.firstTabInLine!==-1)return!1;let a=t.input.charCodeAt(t.position);for(;a!==0;){!B&&t.firstTabInLine!==
-1&&(t.position=t.firstTabInLine,L(t,"tab characters must not be used in indentation"));let l=t.input.charCodeAt(t.position+
1),c=t.line;if((a===63||a===58)&&Pe(l))s||(As(t,t.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Je.BLOCK),s=!0),
a===63?(B&&de(t),i=!0,B=!0):(B||(de(t),i=!0),B=!1),t.position+=1,o=!0;else{B&&(de(t),B=!1);let u=wt(t);if(!Nt(t,n,ms,!1,
!0))break;if(t.line===c){for(a=t.input.charCodeAt(t.position);Rt(a);)a=t.input.charCodeAt(++t.position);if(a===58)a=t.input.
charCodeAt(++t.position),Pe(a)||L(t,"a whitespace character is expected after the key-value separator within a block map\
ping"),s||(t.events.splice(u.eventsLength,0,{type:q.MAPPING,start:u.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,
tagStart:r.tagStart,tagEnd:r.tagEnd,style:Je.BLOCK}),s=!0),i=!0,B=!1,o=!1;else if(i)L(t,"expected ':' after a mapping ke\
y");else return r.anchorStart!==U||r.tagStart!==U?(It(t,u),!1):!0}else if(i)L(t,"can not read a block mapping entry; a m\
ultiline key may not be an implicit key");else return r.anchorStart!==U||r.tagStart!==U?(It(t,u),!1):!0}if(Nt(t,e,Fn,!0,
o)&&(o=!1),B||o&&(de(t),o=!1),le(t,!0),a=t.input.charCodeAt(t.position),(t.line===c||t.lineIndent>e)&&a!==0)L(t,"bad ind\
entation of a mapping entry");else if(t.lineIndent<e)break}return i?(B&&de(t),s&&At(t),!0):!1}function Nt(t,e,n,r,B,i=!0){
t.depth>=t.maxDepth&&L(t,`nesting exceeded maxDepth (${t.maxDepth})`),t.depth++;let s=1,o=!1,a=!1,l=null,c=ss(),u=n===Fn||
n===Es,f=u,p=u;if(r&&le(t,!0)&&(o=!0,t.lineIndent>e?s=1:t.lineIndent===e?s=0:s=-1),s===1)for(;;){let g=t.input.charCodeAt(
t.position),E=wt(t);if(o&&s!==1&&(g===33||g===38))break;if(o&&p&&(c.tagStart!==U||c.anchorStart!==U)&&(g===33||g===38)){
let A=wt(t),k=e+1;if(qr(t,t.position-t.lineStart,k,c)&&t.events[A.eventsLength]?.type===q.MAPPING)return t.depth--,!0;It(
t,A)}if(o&&(g===33&&c.tagStart!==U||g===38&&c.anchorStart!==U)||!Od(t,c,n===bt)&&!Ad(t,c))break;l===null&&(l=E),le(t,!0)?
(o=!0,f=p,t.lineIndent>e?s=1:t.lineIndent===e?s=0:s=-1):f=!1}if(f&&(f=o||B),s===1||n===Fn){let g=n===bt||n===ms?e:e+1,E=t.
position-t.lineStart;if(s===1)if(f&&(as(t,E,c)||qr(t,E,g,c))||Rd(t,g,c))a=!0;else{let A=t.input.charCodeAt(t.position);if(l!==
null&&i&&p&&!f&&A!==124&&A!==62){let k=wt(t),H=l.position-l.lineStart;It(t,l),qr(t,H,g,ss())&&t.events[k.eventsLength]?.
type===q.MAPPING?a=!0:It(t,k)}!a&&(u&&Fd(t,g,c)||Id(t,g,c)||bd(t,g,c)||wd(t,c)||Ld(t,g,n,c))&&(a=!0)}else s===0&&(a=f&&as(
t,E,c))}return u=u&&!a,!a&&(c.anchorStart!==U||c.tagStart!==U||u)&&(Lt(t,U,U,c.anchorStart,c.anchorEnd,c.tagStart,c.tagEnd,
v.PLAIN),a=!0),t.depth--,a||c.anchorStart!==U||c.tagStart!==U}function kd(t){if(t.lineIndent>0||t.input.charCodeAt(t.position)!==
37)return!1;t.position++;let e=t.position;for(;t.input.charCodeAt(t.position)!==0&&!be(t.input.charCodeAt(t.position));)
t.position++;let n=t.input.slice(e,t.position),r=[];for(n.length===0&&L(t,"directive name must not be less than one char\
acter in length");t.input.charCodeAt(t.position)!==0&&!re(t.input.charCodeAt(t.position));){for(;Rt(t.input.charCodeAt(t.
position));)t.position++;if(t.input.charCodeAt(t.position)===35||re(t.input.charCodeAt(t.position))||t.input.charCodeAt(
t.position)===0)break;let B=t.position;for(;t.input.charCodeAt(t.position)!==0&&!be(t.input.charCodeAt(t.position));)t.position++;
r.push(t.input.slice(B,t.position))}if(re(t.input.charCodeAt(t.position))&&Nn(t),n==="YAML"){t.directives.some(i=>i.kind===
"yaml")&&L(t,"duplication of %YAML directive"),r.length!==1&&L(t,"YAML directive accepts exactly one argument");let B=/^([0-9]+)\.([0-9]+)$/.
exec(r[0]);B===null&&L(t,"ill-formed argument of the YAML directive"),parseInt(B[1],10)!==1&&L(t,"unacceptable YAML vers\
ion of the document"),t.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&L(t,"TAG directive \
accepts exactly two arguments");let[B,i]=r;ys.test(B)||L(t,"ill-formed tag handle (first argument) of the TAG directive"),
gs.call(t.tagHandlers,B)&&L(t,`there is a previously declared suffix for "${B}" tag handle`),hd.test(i)||L(t,"ill-formed\
 tag prefix (second argument) of the TAG directive"),t.tagHandlers[B]=i,t.directives.push({kind:"tag",handle:B,prefix:i})}
return!0}function Td(t){t.directives=[],t.tagHandlers=Object.create(null);let e=!1;for(le(t,!0);kd(t);)e=!0,le(t,!0);let n=!1,
r=!1,B=!0;if(t.lineIndent===0&&t.input.charCodeAt(t.position)===45&&t.input.charCodeAt(t.position+1)===45&&t.input.charCodeAt(
t.position+2)===45&&Pe(t.input.charCodeAt(t.position+3))){n=!0;let o=t.line;t.position+=3,le(t,!0),B=t.line>o}else e&&L(
t,"directives end mark is expected");let i=t.events.length;if(!n&&t.position===t.lineStart&&t.input.charCodeAt(t.position)===
46&&Ft(t)){t.position+=3,le(t,!0);return}if(gd(t,n,!1),Nt(t,t.lineIndent-1,Fn,!1,B,B)||de(t),le(t,!0),t.position===t.lineStart&&
Ft(t)&&(r=t.input.charCodeAt(t.position)===46,r)){let o=t.line;t.position+=3,le(t,!0),t.line===o&&t.position<t.length&&L(
t,"end of the stream or a document separator is expected")}let s=t.events[i];s?.type===q.DOCUMENT&&(s.explicitEnd=r),At(
t),!r&&t.position<t.length&&!BB(t)&&L(t,"end of the stream or a document separator is expected")}function iB(t,e){let n=t.
length,r=N(O(O({},Ss),e),{input:`${t}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),B=t.indexOf("\0");for(B!==-1&&Tn.throwAt(t,B,"null byte is not allowed in in\
put",r.filename);r.position<r.length&&(ws(r),le(r,!0),!(r.position>=r.length));){let i=r.position;Td(r),r.position===i&&
L(r,"can not read a document")}return r.events}var Em=O(O({},Ss),ud);function xn(t,e){return(t&1<<e)!==0}var ls={applyQuoteFlowKeysOption:xd,doubleQuoteForInvisibles:Md,doubleQuoteWhitespaceOnly:vd,
applyForceQuotesOption:Gd,tryLongOrMultilineAsBlock:Pd,quoteInvalidPlain:Hd,fallbackToDoubleQuoted:_d};function bs(t){return t.
presenterOptions.quoteStyle==="single"&&xn(t.allowedStylesMask,v.SINGLE_QUOTED)?v.SINGLE_QUOTED:v.DOUBLE_QUOTED}function xd(t){
t.presenterOptions.quoteFlowKeys&&(!t.isKey||!t.flowOnly||t.style!==v.PLAIN||(t.style=v.DOUBLE_QUOTED))}function Md(t){t.
style===v.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(t.node.value)&&(t.style=v.DOUBLE_QUOTED)}function vd(t){
t.style===v.PLAIN&&/^\s+$/.test(t.node.value)&&(t.style=v.DOUBLE_QUOTED)}function Gd(t){t.presenterOptions.forceQuotes&&
(t.isKey||t.style!==v.PLAIN||t.node.tag===t.presenterOptions.schema.defaultScalarTag.tagName&&(t.style=t.node.value.includes(
`
`)?v.DOUBLE_QUOTED:bs(t)))}function Pd(t){if(t.style!==v.PLAIN||t.isKey)return;let e=t.node.value,n=e.indexOf(`
`)!==-1;if(!xn(t.allowedStylesMask,v.LITERAL_BLOCK)){n&&(t.style=v.DOUBLE_QUOTED);return}let r=t.presenterOptions.lineWidth;
if(r===-1){n&&(t.style=v.LITERAL_BLOCK);return}let B=Math.max(Math.min(r,40),r-t.shiftOfContent),i=0,s=!1;for(;i<=e.length;){
let o=e.length,a=e.indexOf(`
`,i);a!==-1&&(o=a);let l=e.slice(i,o);if(l.length>B&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),a===-1)break;i=a+1}s?t.style=
v.FOLDED_BLOCK:n&&(t.style=v.LITERAL_BLOCK)}function Hd(t){t.style===v.PLAIN&&!xn(t.allowedStylesMask,v.PLAIN)&&(t.style=
bs(t))}function _d(t){xn(t.allowedStylesMask,t.style)||(t.style=v.DOUBLE_QUOTED)}var Kd="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Ud="[\\n\\r]",Jd="\\uFEFF",
sB="[ \\t]",Fs=`(?:(?!(?:${Ud}|${Jd}))${Kd})`,Mn=`(?:(?!${sB})${Fs})`,Ns="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",Ls="[-?:,\\[\\]{}#&*!|>'\"%@`]",$d="[,\\[\\]{}]",Zr=Mn,eB=`(?:(?!${$d})${Mn})`,jd=`(?:(?:(?!${Ls})${Mn})|[?:-](?=${Zr}\
))`,Yd=`(?:(?:(?!${Ls})${Mn})|[?:-](?=${eB}))`,Rs=`(?:(?:(?![:#])${Zr})|:(?=${Zr}))#*`,ks=`(?:(?:(?![:#])${eB})|:(?=${eB}\
))#*`,Ts=`(?:${sB}*${Rs})*`,xs=`(?:${sB}*${ks})*`,Ms=`${jd}#*${Ts}`,vs=`${Yd}#*${xs}`,Wd=Ms,qd=vs,Vd=`\\n+${Rs}${Ts}`,Qd=`\
\\n+${ks}${xs}`,zd=`${Ms}(?:${Vd})*`,Xd=`${vs}(?:${Qd})*`,ym=new RegExp(`^(?:${zd})$`,"u"),Dm=new RegExp(`^(?:${Xd})$`,"\
u"),Sm=new RegExp(`^(?:${Wd})$`,"u"),Om=new RegExp(`^(?:${qd})$`,"u"),Am=new RegExp(`^(?:${Ns})*$`,"u"),wm=new RegExp(`^\
(?:${Ns}|\\n)*$`,"u"),Im=new RegExp(`^(?:${Fs}|\\n)*$`,"u");var Zd={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(ls).map(t=>Reflect.get(ls,t)),tagBeforeAnchor:!1};var bm=N(O({},Zd),{schema:ed,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var Fm=q.DOCUMENT,Nm=q.SEQUENCE,Lm=q.MAPPING,Rm=q.SCALAR,km=q.ALIAS,Tm=q.POP,xm=v.PLAIN,Mm=v.SINGLE_QUOTED,vm=v.DOUBLE_QUOTED,
Gm=v.LITERAL_BLOCK,Pm=v.FOLDED_BLOCK,Hm=Je.BLOCK,_m=Je.FLOW,Km=Z.CLIP,Um=Z.STRIP,Jm=Z.KEEP;var vn=class{text;#t;#e=[];#n=0;#r=0;constructor(e){this.text=e;let n=1;for(let[r]of e.matchAll(/^[ ?-]+/gm))n=Math.max(
n,r.length+1);this.#t=Math.min(n,200)}mend(e){if(this.#r+=1,this.#n+=this.text.length,this.#r>200||this.#n>33554432)return!1;
let n=this.text.lastIndexOf(`
`,e-1)+1,r=this.text.slice(n,e);if(r.includes("	"))return this.text=this.text.slice(0,n)+r.replaceAll("	"," ")+this.text.
slice(e),!0;let B=this.toSource(n),i=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(n,n+4));return this.#e.at(-1)===B||i?
!1:(this.text=this.text.slice(0,n)+" ".repeat(this.#t)+this.text.slice(n),this.#e.push(B),!0)}toSource(e){let n=0,r=this.#e.
length;for(;n<r;){let B=n+r>>1;(this.#e[B]??0)+B*this.#t<e?n=B+1:r=B}return e-n*this.#t}};import{Buffer as oB,isUtf8 as Gs}from"node:buffer";var eC=2n**64n-1n,tC=64,nC=new Set(["1","t","T","TRUE","true","True"]),
Ps=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function aB(t){let e=0,n=t.length;for(;e<n&&Ps.has(t.charAt(e));)e+=1;for(;n>e&&Ps.has(t.charAt(n-1));)n-=1;return e===0&&
n===t.length?t:t.slice(e,n)}function lB(t){return t.split(",").map(aB).filter(e=>e!=="")}function cB(t){return nC.has(t)}
function uB(t){let e=/^([-+]?)([0-9]+)$/.exec(t),n=e===null?void 0:zt(e[1]??"","",e[2]??"");return n!==void 0&&Xt(n)?n:void 0}
function dB(t){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(t);if(e===null)
return;let[,n="",r,B,i,s=""]=e;return r!==void 0?zt(n,"0x",r):B!==void 0?zt(n,"0b",B):i!==void 0?zt(n,"0o",i):zt(n,"",s)}
function zt(t,e,n){let r=n.replace(/^0+/,"");if(r==="")return 0n;if(r.length>tC)return;let B=BigInt(e+r);if(t==="")return B<=
eC?B:void 0;let i=t==="-"?-B:B;return Xt(i)?i:void 0}function Xt(t){return BigInt.asIntN(64,t)===t}function Hs(t){let e=Math.
fround(t);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===0)return Object.is(e,-0)?
"-0":"0";let n=e<0?"-":"",[r,B]=rC(Math.abs(e));if(B<-4||B>=6){let s=r.length>1?`.${r.slice(1)}`:"",o=String(Math.abs(B)).
padStart(2,"0");return`${n}${r.charAt(0)}${s}e${B<0?"-":"+"}${o}`}if(B<0)return`${n}0.${"0".repeat(-B-1)}${r}`;let i=r.slice(
0,B+1).padEnd(B+1,"0");return r.length>B+1?`${n}${i}.${r.slice(B+1)}`:n+i}function rC(t){for(let e=1;;e+=1){let[n="",r=""]=t.
toExponential(e-1).split("e"),B=Number(n.replace(".","")),i=BC(t,e)&&B%2===1?[-1,0]:[0,1,-1];for(let s of i){let o=String(
B+s),a=+`${o}e${Number(r)-e+1}`;if(o.length===e&&Math.fround(a)===t)return[o,Number(r)]}}}function BC(t,e){let[n=""]=t.toExponential(
e+20).split("e");return/50{20}$/.test(n)}function Gn(t){let e=/[\r\n]/.test(t)?t.replace(/[\r\n]+/g,""):t;if(!(e.length%
4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return oB.from(e,"base64")}function _s(t){if(Gs(t))return oB.from(t.buffer,t.byteOffset,
t.length).toString("utf8");let e=[];for(let n=0;n<t.length;){let r=[1,2,3,4].find(B=>Gs(t.subarray(n,n+B)))??0;e.push(r===
0?"\uFFFD":oB.from(t.subarray(n,n+r)).toString("utf8")),n+=Math.max(r,1)}return e.join("")}var Ks=0,iC=1,Us=2,Js=3,sC=oC();function oC(){let t=new Uint8Array(128);for(let e of"yYnNtTfFoO~")t[e.charCodeAt(0)]=iC;
for(let e of"0123456789+-")t[e.charCodeAt(0)]=Js;return t[46]=Us,t}var $s="y Y yes Yes YES true True TRUE on On ON".split(
" "),aC="n N no No NO false False FALSE off Off OFF".split(" "),lC="~ null Null NULL".split(" "),js=new Map([...[".nan",
".NaN",".NAN"].map(t=>[t,NaN]),...[".inf",".Inf",".INF"].map(t=>[t,1/0]),...["+.inf","+.Inf","+.INF"].map(t=>[t,1/0]),...[
"-.inf","-.Inf","-.INF"].map(t=>[t,-1/0])]),cC=new Map([...$s.map(t=>[t,"bool"]),...aC.map(t=>[t,"bool"]),...lC.map(t=>[
t,"null"]),...[...js.keys()].map(t=>[t,"float"])]),uC=5,dC=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
CC=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function He(t){if(t==="")return"null";let e=sC[t.charCodeAt(
0)]??Ks;if(e===Ks)return"string";let n=t.length<=uC?cC.get(t):void 0;return n!==void 0?n:e===Js?pC(t):e===Us&&CB(t)!==void 0?
"float":"string"}var fC=/^[1-9][0-9]{0,14}$/;function pC(t){return fC.test(t)||_n(t)!==void 0?"int":CB(t)===void 0?"stri\
ng":"float"}function _n(t){let e=t.includes("_")?t.replaceAll("_",""):t,n=dB(e);if(n!==void 0)return n;let r=/^0b([-+])([01]+)$/.
exec(e);return r===null?void 0:dB(`${r[1]??""}0b${r[2]??""}`)}function CB(t){let e=t.startsWith(".")?CC.test(t):void 0,n=t.
includes("_")?t.replaceAll("_",""):t;if(!(e??dC.test(n)))return;let r=Number(n);return Number.isFinite(r)?r:void 0}var Hn="\
tag:yaml.org,2002:";function Ys(t,e,n){if(t==="")return{type:n?He(e):"string",text:e};let r=Ws(t);if(r===void 0)return{type:"\
error",reason:"tag",text:e};switch(r.startsWith(Hn)?r.slice(Hn.length):""){case"bool":return Pn("bool",e);case"int":return Pn(
"int",e);case"null":return Pn("null",e);case"float":return hC(e);case"binary":{let B=Gn(e);return B===void 0?{type:"erro\
r",reason:"base64",text:e}:{type:"string",text:_s(B)}}case"timestamp":return EC(e)?{type:"string",text:e}:{type:"error",
reason:"type",text:e};default:return{type:"string",text:e}}}function Pn(t,e){return He(e)===t?{type:t,text:e}:{type:"err\
or",reason:"type",text:e}}function hC(t){return He(t)!=="int"?Pn("float",t):Xt(_n(t)??0n)?{type:"float",text:t}:{type:"e\
rror",reason:"type",text:t}}function Ws(t){if(t==="!")return t;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(t);if(e===
null)return;let[,n,r,B="",i=""]=e;try{return decodeURIComponent(n??(r===void 0?i:Hn+B))}catch{return}}function qs(t,e,n){
if(e!=="<<")return!1;if(t==="")return n;let r=Ws(t);return r==="!"||r===`${Hn}merge`}function Vs(t,e){switch(t){case"str\
ing":return e;case"null":return;case"bool":return String($s.includes(e));case"int":{let n=_n(e);return n!==void 0&&Xt(n)?
String(n):void 0}case"float":return gC(e)}}function gC(t){let e=_n(t),n=e===void 0?js.get(t)??CB(t):Number(e),r=Hs(n??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[r]??r}var mC=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function EC(t){
let e=mC.exec(t);if(e===null||(e[4]??" ").startsWith(" ")!==(e[8]===void 0))return!1;let r=i=>Number(e[i]??0),B=r(3);return B<
1||B>yC(r(1),r(2))?!1:r(5)<24&&r(6)<60&&r(7)<60&&r(9)<=24&&r(10)<=60}function yC(t,e){return[31,t%4===0&&(t%100!==0||t%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??0}var Kn="the tag is malformed or not known: quote a value that begins with `!`",DC="a space is expected before the `#` of\
 a comment",ze="the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it",SC=[["bad indent\
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
eader of a block scalar repeats an indicator"],["undeclared tag handle",Kn],["tag ",Kn],["named tag handle",Kn],["unexpe\
cted end of the stream within a verbatim",Kn],["directive",ze],["duplication of %",ze],["YAML directive",ze],["ill-forme\
d",ze],["unacceptable YAML version",ze],["TAG directive",ze],["there is a previously declared",ze]];function Qs(t,e=""){
return t.startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more than ${String(Y.nesting)} dee\
p: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${(e==="#"?DC:SC.find(([r])=>t.startsWith(r))?.[1])??
"the text cannot be read on from here"}`}}var Un={unknown:"not YAML: the alias names an anchor that is not set before it\
 in the document; quote a value that begins with `*`",cyclic:"not YAML: the alias stands inside the node that it names",
tooMany:`the document expands more than ${String(Y.aliases)} aliases: write the repeated parts out, or split the documen\
t`},zs="the value is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object",Xs="the value is no\
t of the type that its tag names, so Kubernetes refuses the document: correct the tag or the value";var Re={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",mixedKeys:"two keys of different types (a number or boolean, and its \
text) get the same name, and Kubernetes keeps either one at random: remove one"};function Zs(t){return/^[\w-]+$/.test(t)}
var OC=/\\(?:(?<half>(?:u|U0000)[dD][89a-fA-F])|(?<blank>\r?\n[ \t]*\r?\n)|(?<slash>\/)|[^])/g;function eo(t){for(let{groups:e={},
index:n}of t.matchAll(OC)){let{half:r,blank:B,slash:i}=e;if(r!==void 0)return{at:n,message:Re.surrogateEscape};if(B!==void 0)
return{at:n,message:Re.blankAfterEscape};if(i!==void 0)return{at:n,message:Re.slashEscape}}}function to(t,e){return e>=t.
length||/[ \t\r\n]/.test(t.charAt(e))}var fB=/[ \t\r\n]*/y;function no(t,e){fB.lastIndex=e,fB.test(t);let n=fB.lastIndex;
return t.charAt(n)===":"&&/[,[\]{}]/.test(t.charAt(n+1))}function ro(t){let e=new Map;return t.find(n=>Bo(n,e))?.key}function Bo({
key:t,value:e,name:n,isMerge:r},B){if(n!==void 0){let o=AC(t),a=B.get(n);return B.set(n,o),a!==void 0&&a!==o}if(!r)return!1;
let{node:i}=ne(e,!1);return(i.type==="sequence"?i.items.map(o=>ne(o,!1).node):[i]).some(o=>o.type==="mapping"&&o.entries.
some(a=>Bo(a,B)))}function AC(t){let{node:e}=ne(t,!1);return e.type!=="scalar"?"":e.resolved!=="float"?e.resolved:/nan/i.
test(e.text)?NaN:`float ${e.text}`}var wC={[v.PLAIN]:"plain",[v.SINGLE_QUOTED]:"single",[v.DOUBLE_QUOTED]:"double",[v.LITERAL_BLOCK]:"literal",[v.FOLDED_BLOCK]:"\
folded"},Zt=2;function co(t,e,n){let r=e===0&&n===t.text.length?t.text:t.text.slice(e,n),B=IC(t,e,r),i={file:t,base:e,text:r,
events:B,next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},s=[];for(;i.next<B.length;)
s.push(LC(i));return s}function IC(t,e,n){try{return iB(n,uo)}catch(r){let B=bC(n,Co(r));if(!("reason"in B))return B;let{
code:i,message:s}=Qs(B.reason,n.charAt(B.offset));return kt({file:t,offset:e+B.offset},i,s)}}var uo={maxDepth:Y.nesting};
function Co(t){if(!(t instanceof Tn))throw t;return{reason:t.reason,offset:t.mark?.position??0}}var io="deficient indent\
ation";function bC(t,e){if(!e.reason.startsWith(io))return e;let n=new vn(t),r=e,B=e,i=!0;for(;r.reason.startsWith(io)&&
(i&&=/[}\]]/.test(n.text.charAt(r.offset)),!!n.mend(r.offset));)try{return iB(n.text,uo).map(s=>NC(s,n))}catch(s){r=Co(s),
i&&(B=N(O({},r),{offset:n.toSource(r.offset)}))}return B}var FC=new Set("start valueStart valueEnd anchorStart anchorEnd\
 tagStart tagEnd".split(" "));function NC(t,e){let n=Object.entries(t).map(([r,B])=>{let i=FC.has(r)&&typeof B=="number";
return[r,i?e.toSource(B):B]});return Object.assign(t,Object.fromEntries(n))}function kt({file:t,offset:e},n,r){throw new j(
n,r,O({path:t.path},oe(t,e)))}function LC(t){let e=t.events[t.next];if(e?.type!==q.DOCUMENT)throw new Error("the events \
do not start with a document");t.next+=1,t.anchors=new Map,t.duplicates=[],t.problem=void 0,t.aliases=t.nodes=t.aliasedNodes=
0;let n=Jn(t);return t.next+=1,O({file:t.file,root:n,duplicates:t.duplicates,hasDirectives:e.directives.length>0,explicitStart:e.
explicitStart},t.problem===void 0?{}:{problem:t.problem})}function Xe(t,e,n){t.problem??={offset:Math.max(t.base,e),message:n}}
function hB(t,{tagStart:e,tagEnd:n}){e!==-1&&!to(t.text,n)&&Xe(t,t.base+e,Re.gluedTag)}function RC(t,e){gB(t,e),e.type===
"scalar"&&e.style==="plain"&&e.contentStart!==-1&&no(t.text,e.end-t.base)&&Xe(t,e.start,Re.gluedColon)}function gB(t,e){
e.type==="scalar"&&e.style==="plain"&&e.text.includes("?")&&Xe(t,e.contentStart,Re.questionMark)}function Jn(t){let e=t.
events[t.next];switch(t.next+=1,t.nodes+=1,e?.type){case q.SCALAR:return e.anchorStart===-1?so(t,e):pB(t,e,()=>so(t,e));case q.
MAPPING:return e.anchorStart===-1?ao(t,e):pB(t,e,()=>ao(t,e));case q.SEQUENCE:return e.anchorStart===-1?oo(t,e):pB(t,e,()=>oo(
t,e));case q.ALIAS:return kC(t,e);default:throw new Error("the events of the document end too early")}}function pB(t,e,n){
let r={aliases:t.aliases,nodes:t.nodes},B=t.text.slice(e.anchorStart,e.anchorEnd);Zs(B)||Xe(t,t.base+e.anchorStart,Re.anchorName),
t.anchors.set(B,r);let i=n();return r.node=i,r.aliases=t.aliases-r.aliases,r.nodes=t.nodes-r.nodes+1,i}function kC(t,e){
let n=t.base+e.anchorStart-1,r=t.anchors.get(t.text.slice(e.anchorStart,e.anchorEnd));return r===void 0?kt({file:t.file,
offset:n},"yaml-syntax",Un.unknown):r.node===void 0?kt({file:t.file,offset:n},"yaml-syntax",Un.cyclic):(t.aliases+=1+r.aliases,
t.nodes+=r.nodes,t.aliasedNodes+=r.nodes,t.aliases>Y.aliases||t.aliasedNodes>Y.aliasedNodes?kt({file:t.file,offset:n},"l\
imit",Un.tooMany):(r.node.aliased=!0,{type:"alias",start:n,contentStart:n,end:t.base+e.anchorEnd,anchored:!1,aliased:!1,
target:r.node}))}function mB(t,e,n){let r=n;return e.tagStart!==-1&&(r===-1||e.tagStart<r)&&(r=e.tagStart),e.anchorStart!==
-1&&(r===-1||e.anchorStart<=r)&&(r=e.anchorStart-1),r===-1?-1:t.base+r}function so(t,e){let{valueStart:n,valueEnd:r,anchorStart:B,
tagStart:i}=e,s=wC[e.style]??"plain",o=s==="single"||s==="double",a=n===-1?-1:o?n-1:n;if(r-n>Y.scalar)return kt({file:t.
file,offset:t.base+n},"limit",zs);let l=e.fast?t.text.slice(n,r):ho(t.text,e),c=i!==-1;if(c&&hB(t,e),s==="double"&&!e.fast){
let g=eo(t.text.slice(n,r));g!==void 0&&Xe(t,t.base+n+g.at,g.message)}let{type:u,text:f}=c?Ys(t.text.slice(i,e.tagEnd),l,
s==="plain"):{type:s==="plain"?He(l):"string",text:l};if(u==="error")return kt({file:t.file,offset:t.base+i},"yaml-unsup\
ported",Xs);let p=o?r+1:r;return{type:"scalar",start:B===-1&&!c?a===-1?-1:t.base+a:mB(t,e,a),contentStart:a===-1?-1:t.base+
a,end:TC(t,e,a===-1?-1:p),anchored:B!==-1,aliased:!1,style:s,resolved:u,text:f}}function TC(t,{anchorEnd:e,tagEnd:n},r){
let B=r===-1?Math.max(e,n):r;return B===-1?-1:t.base+B}function fo(t){return t.events[t.next]?.type===q.POP}function oo(t,e){
hB(t,e);let n=[];for(;!fo(t);)n.push(Jn(t));if(e.style===Zt)for(let r of n)gB(t,r);return t.next+=1,{type:"sequence",start:mB(
t,e,e.start),contentStart:t.base+e.start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===Zt,items:n}}function ao(t,e){
hB(t,e);let n=[],r=!1;for(;!fo(t);){let s=t.events[t.next],o=Jn(t),a=Jn(t);e.style===Zt&&RC(t,o),e.style===Zt&&gB(t,a);let l=o.
type==="scalar"&&o.text==="<<"&&xC(t,s,o),c=l?void 0:po(o);c===void 0&&!l&&Xe(t,o.start===-1?t.base+e.start:o.start,Re.refusedKey),
n.push({key:o,value:a,name:c,isMerge:l}),r||=l}t.next+=1;let B=vC(n),i=r||B!==void 0?ro(n):void 0;i!==void 0&&Xe(t,i.start,
Re.mixedKeys);for(let s of B??[])t.duplicates.push(s);return{type:"mapping",start:mB(t,e,e.start),contentStart:t.base+e.
start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===Zt,entries:n,merges:r,duplicates:B}}function xC(t,e,n){let B=e?.
type===q.SCALAR&&e.tagStart!==-1?t.text.slice(e.tagStart,e.tagEnd):"";return qs(B,n.text,n.style==="plain")}function po(t){
if(t.type==="alias")return po(t.target);if(t.type==="scalar")return t.resolved==="string"?t.text:Vs(t.resolved,t.text)}var MC=12;
function vC(t){let{length:e}=t;if(e<=MC){let B=!1;for(let i=1;i<e&&!B;i+=1){let s=t[i]?.name;for(let o=0;o<i;o+=1)B||=s!==
void 0&&t[o]?.name===s}if(!B)return}let n=new Set,r=t.filter(({name:B})=>{if(B===void 0)return!1;let i=n.size;return n.add(
B).size===i});return r.length===0?void 0:r}function ho(t,e){let n=hs(t,e);return e.chomping===Z.KEEP&&GC(t,e.valueEnd)?`${n}\

`:n}var lo=/ +$/y;function GC(t,e){return lo.lastIndex=e,lo.test(t)}var PC=[Z.CLIP,Z.CLIP,Z.STRIP,Z.KEEP];function go(t,{
start:e,end:n,indent:r,chomping:B,isFolded:i}){return ho(t,{type:q.SCALAR,valueStart:e,valueEnd:n,anchorStart:-1,anchorEnd:-1,
tagStart:-1,tagEnd:-1,style:i?v.FOLDED_BLOCK:v.LITERAL_BLOCK,chomping:PC[B]??Z.CLIP,indent:r,fast:!1})}var HC=new Map([[3,"single"],[4,"double"],[10,"double"],[5,"literal"],[6,"folded"]]),_C=/\\([^])/g,jn=class{#t;#e;constructor(e,n){
this.#t=e,this.#e=n}field(e,n){return this.#e.values[e+n]??-1}children(e){let n=[],r=this.field(e,3);for(let B=e+8;B<r;B=
this.field(B,3))n.push(B);return n}child(e,n){let{values:r}=this.#e,B=r[e+3]??0;for(let i=e+8;i<B;i=r[i+3]??B){let s=r[i+
4]??0;if((r[i+5]??0)-s===n.length&&this.#t.startsWith(n,s))return i}return-1}node(e){switch(this.field(e,0)){case 0:return new EB(
this,e);case 1:return new DB(this,e);case 8:return N(O({},this.#n(e)),{type:"mapping",flow:!0,entries:[],merges:!1,duplicates:void 0});case 9:
return N(O({},this.#n(e)),{type:"sequence",flow:!0,items:[]});default:return this.#r(e)}}#n(e){let n=this.field(e,1);return{
start:n,contentStart:n,anchored:!1,aliased:!1}}#r(e){let n=this.field(e,0),r=this.field(e,1),B=this.field(e,2),i=HC.get(
n)??"plain",s=i==="single"||i==="double"?1:0,o=this.#B(e),a=i==="plain"?He(o):"string";return{type:"scalar",start:r===-1?
-1:r-s,contentStart:r===-1?-1:r-s,end:B+s,anchored:!1,aliased:!1,style:i,resolved:a,text:o}}#B(e){let n=this.field(e,0),
r=this.field(e,1),B=this.field(e,2);return n===10?this.#t.slice(r,B).replace(_C,(i,s)=>In.get(s)??""):n!==5&&n!==6?r===-1?
"":this.#t.slice(r,B):go(this.#t,{start:r,end:B,indent:this.field(e,6),chomping:this.field(e,7),isFolded:n===6})}key(e){
let n=this.field(e,4),r=this.name(e);return{type:"scalar",start:n,contentStart:n,end:this.field(e,5),anchored:!1,aliased:!1,
style:"plain",resolved:"string",text:r}}name(e){return this.#t.slice(this.field(e,4),this.field(e,5))}},EB=class{type="m\
apping";flow=!1;anchored=!1;merges=!1;duplicates=void 0;start;contentStart;aliased=!1;#t;#e;#n;constructor(e,n){this.#t=
e,this.#e=n,this.start=this.contentStart=e.field(n,1)}find(e){let n=this.#t.child(this.#e,e);return n===-1?void 0:this.#t.
node(n)}get entries(){return this.#n??=this.#t.children(this.#e).map(e=>new yB(this.#t,e)),this.#n}},yB=class{isMerge=!1;name;#t;#e;#n;#r;constructor(e,n){
this.#t=e,this.#e=n,this.name=e.name(n)}get key(){return this.#n??=this.#t.key(this.#e),this.#n}get value(){return this.#r??=
this.#t.node(this.#e),this.#r}},DB=class{type="sequence";flow=!1;anchored=!1;start;contentStart;aliased=!1;#t;#e;#n;constructor(e,n){
this.#t=e,this.#e=n,this.start=this.contentStart=e.field(n,1)}get items(){return this.#n??=this.#t.children(this.#e).map(
e=>this.#t.node(e)),this.#n}};var JC=9,Tt=10,mo=13,nt=32,FB=34,Vn=35,$C=39,NB=45,jC=46,Eo=58,YC=92,yo=124,WC=62,qC=zn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcde\
fghijklmnopqrstuvwxyz0123456789_./-"),VC=zn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/."),Do=zn("ABCDEFGHIJ\
KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),QC=zn("yYnNtTfFoO"),zC=5;function zn(t){let e=new Uint8Array(
128);for(let n of t)e[n.charCodeAt(0)]=1;return e}var So=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/,
XC=Y.nesting-5,ZC=16,Qn=class{#t;#e;#n;#r;#B=0;#a=0;#l=[];#i=0;#o=0;#s=0;#d=-1;#p=-1;#m=new Map;constructor(e){this.#t=e,
this.#e=e.text,this.#r={values:new Int32Array(Math.ceil(e.text.length/32+16)*8)},this.#n=So.test(e.text)}read(e){if(!e.isSafe||
e.contentOnMarker||this.#n&&So.test(this.#e.slice(e.start,e.end)))return;this.#o=e.start,this.#s=e.end,this.#a=this.#B,this.#i=
0,this.#m.clear(),this.#d=this.#p=-1;let n=this.#O();if(!(this.#A()&&this.#B>this.#a)){this.#B=this.#a;return}this.#E(0);
let B=new jn(this.#e,this.#r).node(this.#a);return{file:this.#t,root:B,duplicates:[],hasDirectives:!1,explicitStart:n}}#O(){
this.#o===0&&this.#e.startsWith("\uFEFF")&&(this.#o=1);let e=qt(this.#e,this.#o);return e&&(this.#o=this.#u(this.#o)+1),
e}#u(e){let n=this.#e.indexOf(`
`,e);return n===-1||n>this.#s?this.#s:n}#c(e){let n=e<this.#s?this.#e.charCodeAt(e):Tt;return n===Tt||n===mo&&(e+1===this.#s||
this.#e.charCodeAt(e+1)===Tt)}#C(e){let n=e;for(;n<this.#s&&this.#e.charCodeAt(n)===nt;)n+=1;return n}#y(e){let n=this.#C(
e);return this.#c(n)||n>e&&this.#e.charCodeAt(n)===Vn}#f(e,n,r){if(this.#B+8>this.#r.values.length){let s=new Int32Array(
this.#r.values.length*2);s.set(this.#r.values),this.#r.values=s}let{values:B}=this.#r,i=this.#B;return this.#B+=8,B[i+0]=
e,B[i+1]=n,B[i+2]=r,B[i+3]=this.#B,B[i+4]=this.#d,B[i+5]=this.#p,this.#d=this.#p=-1,i}#h(e,n,r){let B=this.#f(e,n,n),i=this.#l[this.#i]??=
{record:0,indent:0,isSequence:!1,count:0};i.record=B,i.indent=r,i.isSequence=e===1,i.count=0,this.#i+=1}#E(e){for(this.#d!==
-1&&this.#f(7,-1,-1);this.#i>e;){this.#i-=1;let n=this.#l[this.#i]?.record??0;this.#r.values[n+3]=this.#B}}#A(){let e=this.#e;
for(;this.#o<this.#s;){if(this.#i>XC)return!1;let n=this.#o,r=this.#C(n);if(this.#c(r)||e.charCodeAt(r)===Vn){this.#o=this.#u(
r)+1;continue}let B=r-n;if(!(e.charCodeAt(r)===NB&&(this.#c(r+1)||e.charCodeAt(r+1)===nt)?this.#w(r,B):this.#I(r,B)))return!1}
return!0}#w(e,n){let r=this.#l[this.#i-1];if(r===void 0||this.#i===0)return!1;if(this.#d!==-1&&n>=r.indent)this.#h(1,e,n);else{
let a=this.#i;for(;a>0&&(this.#l[a-1]?.indent??0)>n;)a-=1;this.#E(a)}let B=this.#l[this.#i-1];if(this.#i===0||B?.isSequence!==
!0||B.indent!==n)return!1;let i=this.#C(e+1),s=n+i-e,o=this.#D(i);return o===-1?this.#S(i,n):(this.#h(0,i,s),this.#g(i,o))}#I(e,n){
let r=this.#D(e);if(r===-1)return!1;if(this.#i===0)return this.#B>this.#a||n>0?!1:(this.#h(0,e,n),this.#g(e,r));let B=this.#l[this.#i-
1];if(this.#d!==-1&&B!==void 0&&n>B.indent)return this.#h(0,e,n),this.#g(e,r);let i=this.#i;for(;i>0;i-=1){let o=this.#l[i-
1];if(o===void 0||o.indent<n||o.indent===n&&!o.isSequence)break}this.#E(i);let s=this.#l[this.#i-1];return this.#i===0||
s===void 0||s.isSequence||s.indent!==n?!1:this.#g(e,r)}#D(e){let n=this.#e.charCodeAt(e);if(e>=this.#s||VC[n]!==1)return-1;
let r=e+1;for(;qC[this.#e.charCodeAt(r)]===1;)r+=1;return r>=this.#s||this.#e.charCodeAt(r)!==Eo||!(this.#c(r+1)||this.#e.
charCodeAt(r+1)===nt)||(n===jC||r-e<=zC&&QC[n]===1)&&He(this.#e.slice(e,r))!=="string"?-1:r}#g(e,n){if(n-e>Y.scalar||this.#b(
e,n))return!1;this.#d=e,this.#p=n;let r=this.#C(n+1);return this.#c(r)||r>n+1&&this.#e.charCodeAt(r)===Vn?(this.#o=this.#u(
r)+1,!0):this.#S(r,this.#l[this.#i-1]?.indent??0)}#b(e,n){let r=this.#l[this.#i-1];if(r===void 0)return!1;if(r.count+=1,
r.count>ZC)return this.#F(r,this.#e.slice(e,n));let B=this.#r.values;for(let i=r.record+8;i<this.#B;i=B[i+3]??this.#B){let s=B[i+
4]??0;if((B[i+5]??0)-s!==n-e)continue;let o=0;for(;o<n-e&&this.#e.charCodeAt(s+o)===this.#e.charCodeAt(e+o);)o+=1;if(o===
n-e)return!0}return!1}#F({record:e},n){let r=this.#m.get(e);if(r===void 0){r=new Set,this.#m.set(e,r);let i=this.#r.values;
for(let s=e+8;s<this.#B;s=i[s+3]??this.#B)r.add(this.#e.slice(i[s+4],i[s+5]))}let{size:B}=r;return r.add(n).size===B}#S(e,n){
if(e>=this.#s)return!1;let r=this.#e.charCodeAt(e);return r===FB||r===$C?this.#N(e,r):r===yo||r===WC?this.#R(e,n):this.#e.
startsWith("{}",e)||this.#e.startsWith("[]",e)?this.#y(e+2)?(this.#f(this.#e.charCodeAt(e)===123?8:9,e,e+2),this.#o=this.#u(
e)+1,!0):!1:this.#L(e)}#N(e,n){let r=e+1,B=n===FB?4:3;for(;;r+=1){let i=r<this.#s?this.#e.charCodeAt(r):Tt;if(i===n)break;
if(i===Tt)return!1;if(!(i!==YC||n!==FB)){if(r+=1,r>=this.#s||!In.has(this.#e.charAt(r)))return!1;B=10}}return!this.#y(r+
1)||r-e>Y.scalar?!1:(this.#f(B,e+1,r),this.#o=this.#u(r)+1,!0)}#L(e){let n=this.#e,r=n.charCodeAt(e),B=r===NB&&(n.charCodeAt(
e+1)===NB||Do[n.charCodeAt(e+1)]===1);if(Do[r]!==1&&r<161&&!B)return!1;let i=e,s=e;for(;s<this.#s;s+=1){let o=n.charCodeAt(
s);if(o===Tt||o===mo)break;if(o!==nt){if(o===JC||o===Eo&&(n.charCodeAt(s+1)===nt||this.#c(s+1)))return!1;if(o===Vn&&n.charCodeAt(
s-1)===nt)break;i=s+1}}return i-e>Y.scalar?!1:(this.#f(2,e,i),this.#o=this.#u(s)+1,!0)}#R(e,n){let r=this.#e,B=e+1,i=r.charAt(
B),s=i==="-"?Xi:i==="+"?Zi:jr;if(s!==jr&&(B+=1),!this.#c(this.#C(B)))return!1;let o=this.#u(B)+1,a=this.#C(o),l=a-o;if(a>=
this.#s||l<=n||this.#c(a))return!1;let c=o;for(;c<this.#s;){let p=c;for(;p<this.#s&&p-c<l&&r.charCodeAt(p)===nt;)p+=1;if(p===
this.#s){if(p>c)return!1;break}if(p-c<l&&!this.#c(p))break;c=this.#u(p)+1}let u=Math.min(c,this.#s);if(u-o>Y.scalar)return!1;
let f=this.#f(r.charCodeAt(e)===yo?5:6,o,u);return this.#r.values[f+6]=l,this.#r.values[f+7]=s,this.#o=c,!0}};function Oo(t){let e=new Qn(t);return n=>{let r=e.read(n);return r===void 0?co(t,n.start,n.end):[r]}}function xt(t,e){let n=[],r=[],B=[];for(let i of t)try{for(let s of Array.from(nf(i,e))){r.push(s);for(let o of sf(s,B))
n.push(o)}}catch(s){if(!ef(i,s))throw s;if(i.walked!==!0)throw tf(s);B.push(R.helmTemplate(i.path))}return{manifests:n,documents:r,
drafts:B}}function ef(t,e){return e instanceof j&&e.code==="yaml-syntax"&&t.text.includes("{{")}function tf({code:t,message:e,
path:n,line:r,column:B,cause:i}){let s="if this is a Helm template, stamp what `helm template` renders";return new j(t,`${e}\
; ${s}`,{path:n,line:r,column:B,cause:i})}function*nf(t,e){let n=({root:i})=>{let s=ne(i,!1),o=_(I(s,"kind"));return o!==
void 0&&(e(o)||I(s,"items")!==void 0)},r=qi(t),B;for(let i of $i(t.text)){let s=r(i);if(s!=="unknown"&&!e(s))continue;Bf(
t,i),B??=Oo(t);let o=rf(t,i,B);s==="unknown"&&!o.some(n)&&wn(t,i);for(let[a,l]of o.entries())n(l)&&(Vi(l,i,a),yield l)}}
function rf(t,e,n){try{return n(e)}catch(r){throw r instanceof j&&r.code==="yaml-syntax"&&($r(t,e),wn(t,e)),r}}function Bf(t,e){
if(e.end-e.start>Y.document)throw new j("limit","the document is larger than 64 MiB: split it at `---`, or into several \
files",O({path:t.path},oe(t,e.start)))}var rt="ResourceList";function*sf(t,e){let n=ne(t.root,!1),r=_(I(n,"kind"))===rt?
I(n,"items"):void 0;if(r===void 0)yield*Ao(t,n,e);else for(let B of z(r))yield*Ao(t,B,e)}function*Ao(t,e,n){if(e.node.type!==
"mapping")return;let r={node:e.node,shared:e.shared},B=_(I(e,"apiVersion")),i=_(I(e,"kind")),s=I(e,"items");if(s===void 0){
B!==void 0&&i!==void 0&&(yield{doc:t,at:r,apiVersion:B,kind:i});return}let o=(i??"").replace(/List$/,"");for(let a of z(
s)){if(a.node.type!=="mapping")continue;let l={node:a.node,shared:a.shared},c=wo(_(I(l,"kind")))??o,u=wo(_(I(l,"apiVersi\
on")))??(o===""?"":B??"");c===""||u===""||(I(l,"items")!==void 0?n.push(R.listInList({file:t.file,offset:a.node.start})):
yield{doc:t,at:l,apiVersion:u,kind:c})}}function wo(t){return t===""?void 0:t}var Oe={done:0,failed:1,usage:2,input:3};var Io="0.1.0";function Xn(t,e){if(e.length===0)return t;let n=[],r=0;for(let B of e.toSorted((i,s)=>i.start-s.start||i.end-s.end)){if(B.
start<r||B.end<B.start||B.end>t.length)throw new Error(`edits overlap or leave the text at offset ${String(B.start)}`);n.
push(t.slice(r,B.start),B.text),r=B.end}return n.push(t.slice(r)),n.join("")}var Mt={text:"",start:0,end:0,at:0,column:0};function rn(t,e){if(Mt.text===t&&Mt.start<=e&&e<=Mt.end)return Mt;let n=e===
0?0:t.lastIndexOf(`
`,e-1)+1,r=n===0&&t.startsWith("\uFEFF")?1:n,B=t.indexOf(`
`,e);return Mt={text:t,start:r,end:B===-1?t.length:B,at:r,column:0},Mt}function Ce(t,e){return rn(t,e).start}function De(t,e){
let{end:n}=rn(t,e);return n<t.length&&n>e&&t.charAt(n-1)==="\r"?n-1:n}function Bt(t,e){return Math.min(rn(t,e).end+1,t.length)}
function Ke(t,e){let{start:n,end:r}=rn(t,e),B=r<t.length?r:n-1;return B>0&&t.charAt(B-1)==="\r"?`\r
`:`
`}function ge(t,e){let n=rn(t,e);for(;n.at>e;n.at-=1)bo(t.charCodeAt(n.at-1))||(n.column-=1);for(;n.at<e;n.at+=1)bo(t.charCodeAt(
n.at))||(n.column+=1);return n.column}function bo(t){return t>=56320&&t<=57343}function fe(t,e,n){for(let r=e;r<n;r+=1){
let B=t.charCodeAt(r);if(B!==32&&B!==9)return!1}return!0}function vt(t,e){return fe(t,Ce(t,e),e)}function Zn(t,e){return t.
charAt(e)==="#"&&(e===0||/[ \t\r\n\uFEFF]/.test(t.charAt(e-1)))}function ke(t,e){let n=e;for(;;){let r=t.charCodeAt(n);if(r===
32||r===9||r===10||r===13)n+=1;else if(r===35&&Zn(t,n))n=De(t,n);else return n}}function X(t,e){switch(e.type){case"alia\
s":return e.end;case"scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow&&it(t,e)?No(t,e,"}"):Fo(t,e);default:
return e.flow?No(t,e,"]"):Fo(t,e)}}function it(t,{contentStart:e,entries:n}){return t.charAt(e)==="{"&&n[0]?.key.start!==
e}function Fo(t,e){if(e.type==="sequence")return ot(t,e,e.items.length-1);let n=e.entries.at(-1);return n===void 0?e.contentStart:
Ue(t,n)}function No(t,e,n){let r=e.type==="mapping"?e.entries.at(-1):void 0,B=e.contentStart+1;if(r!==void 0)B=Ue(t,r);else if(e.
type==="sequence")for(let i of e.items)B=Math.max(B,X(t,i));for(B=ke(t,B);t.charAt(B)!==n&&B<t.length;)B=ke(t,B+1);return B+
1}function st(t,{key:e,value:n}){let r=X(t,e);if(r===-1)return n.start===-1?-1:t.lastIndexOf(":",n.start);let B=ke(t,r);
return t.charAt(B)===":"?B:-1}function Ue(t,e){let n=X(t,e.value);if(n!==-1)return n;let r=st(t,e);return r===-1?X(t,e.key):
r+1}function Fe(t,e,n){let r=e.entries[n],B=r?.key.start??-1;if(B===-1)return r===void 0?-1:st(t,r);let i=e.entries[n-1],
s=i===void 0?e.contentStart:Ue(t,i);if(r?.key.type==="scalar"&&LB(r.key))return ke(t,s);let o=ke(t,s);if(o<B&&/^\?\s/.test(
t.slice(o,o+2)))return o;let a=B-1;for(;a>s&&/[ \t\r\n]/.test(t.charAt(a));)a-=1;return a>=s&&t.charAt(a)==="?"?a:B}function LB({
style:t}){return t==="literal"||t==="folded"}function er(t,e,n){return n===0?e.contentStart:ke(t,ot(t,e,n-1))}function ot(t,e,n){
let r=e.items[n],B=r===void 0?-1:X(t,r);return B!==-1?B:n<0?e.contentStart:er(t,e,n)+1}var of={add:"added",update:"changed",remove:"removed"};function af({action:t,key:e,reason:n,source:r}){let B=x(r===void 0?
e:`${r.kind.toLowerCase()} ${r.name}`);return n==="added"||n.startsWith("removed")?`${B} ${n}`:`${B} ${of[t]} [${n}]`}function tr({
changes:t}){return t.map(af).join(", ")}function Lo({kind:t,namespace:e,name:n}){return[t,e,n].map(x).join("/")}function Ro(t,{documents:e}){let[n,...r]=e,B=n?.root;if(B?.type!=="mapping")return;let i={node:B,shared:!1};if(_(I(i,"ki\
nd"))!==rt)return;r.length>0&&RB(t,B.start,"a ResourceList is the only document of its input");let s=ye(B,"items");if(s===
void 0)return RB(t,B.start,"the ResourceList has no items");if(s.value.type==="scalar"&&s.value.resolved!=="null")return RB(
t,s.value.start,"items of the ResourceList is no list");let o=z(I(i,"items"));return{file:t,root:B,apiVersion:_(I(i,"api\
Version"))??"config.kubernetes.io/v1",functionConfig:I(i,"functionConfig"),itemsEntry:s,items:o,caller:lf(o)}}function RB(t,e,n){
throw new j("no-manifests",n,O({path:t.path},oe(t,Math.max(0,e))))}var kB="internal.config.kubernetes.io";function lf(t){
if(t.some(n=>at(n,"kustomize.config.k8s.io/id")!==void 0))return"kustomize";let e=["seqindent","package-path","path"].map(
n=>`${kB}/${n}`);return t.some(n=>e.some(r=>at(n,r)!==void 0))?"kpt":"other"}function at(t,e){return _(Q(t,["metadata","\
annotations",e]))}function TB(t,e){if(e==="kpt"){let r=at(t,`${kB}/path`)??at(t,"config.kubernetes.io/path"),B=at(t,`${kB}\
/index`)??at(t,"config.kubernetes.io/index");return r===void 0?void 0:{path:r,index:Number(B??0)||0}}let n=/^path: (.+)$/m.
exec(at(t,"config.kubernetes.io/origin")??"")?.[1];return n===void 0?void 0:{path:n,index:0}}function $(t,e,n){return O({name:e,group:t,owner:"application"},n)}function Te(t,e,n){return $("Annotation names",t,{type:"\
string",help:n,value:"KEY",default:e})}var nr=[$("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workloa\
d with what it references, unless it opts out"}),$("Selection","granularity",{type:"choice",help:"What a stamp covers: t\
he whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),$("Selection","jobs",{
type:"choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"\
auto"}),$("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"\
GROUP/KIND=PATH"}),$("Scope","namespace",{type:"string",help:"Namespace of manifests that name none",value:"NS",default:"\
default"}),$("Scope","resources-to-ignore",{type:"list",help:"Leave sources of this kind alone: configMaps or secrets",value:"\
KIND"}),$("Scope","ignored-workload-types",{type:"list",help:"Leave these workloads alone: jobs, cronjobs",value:"TYPES"}),
$("Scope","namespaces",{type:"list",help:"Only these namespaces",value:"NS,\u2026"}),$("Scope","namespaces-to-ignore",{type:"\
list",help:"Not these namespaces",value:"NS,\u2026"}),$("Scope","namespace-selector",{type:"list",help:"Only namespaces \
whose labels match",value:"SELECTOR"}),$("Scope","namespace-labels",{type:"repeat",help:"Labels of a namespace that has \
no manifest here",value:"NS=K=V,\u2026"}),$("Scope","resource-label-selector",{type:"list",help:"Only sources whose labe\
ls match",value:"SELECTOR"}),$("Scope","is-Argo-Rollouts",{type:"bool-string",help:"Stamp Argo Rollouts",value:"BOOL",default:"\
true"}),$("Stamps","reload-strategy",{type:"choice",help:"Write annotations, or Reloader's STAKATER_ variables",choices:[
"annotations","env-vars"],default:"annotations",owner:"operator"}),$("Stamps","stamp",{type:"choice",help:"One annotatio\
n for each source, or a single one for all",choices:["each","single"],default:"each",owner:"operator"}),$("Stamps","stam\
p-domain",{type:"string",help:"Domain of the stamps' annotation keys",value:"DOMAIN",default:"rollstamp.io",owner:"opera\
tor"}),$("Stamps","old-stamp-domain",{type:"list",help:"Remove the stamps of a domain that was used before",value:"DOMAI\
N",owner:"operator"}),$("Stamps","enable",{type:"list",help:"Switch on an addition before the next major version makes i\
t the default",value:"NAME",owner:"operator"}),$("Hash key","hash-key-file",{type:"paths",help:"File with the key under \
which Secrets are hashed (HMAC-SHA-256); check and explain take several, the new one last",value:"FILE",owner:"operator"}),
$("Hash key","rekey",{type:"boolean",help:"Without a hash key: replace stamps that were made with one",owner:"operator"}),
$("Missing sources","missing",{type:"choice",help:"Severity of a source that is not in the set and not optional",choices:[
"warn","error"],default:"warn"}),$("Missing sources","expect-missing",{type:"list",help:"Names of sources that Git does \
not hold",value:"GLOB"}),$("Missing sources","prune-missing",{type:"boolean",help:"Remove the stamps of sources that are\
 not in the set"}),$("Findings","severity",{type:"repeat",help:"Severity of one finding, e.g. key-missing=error; off sil\
ences it",value:"CODE=LEVEL"}),$("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),Te("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),Te("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),Te("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),Te("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),Te("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),Te("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),Te("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),Te("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),Te("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),Te("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
ko=[$("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),$("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],cf=["stamp","check","e\
xplain"];function je(t,e,B){var i=B,{commands:n=cf}=i,r=Ti(i,["commands"]);return N(O({},$(t,e,O({owner:"operator"},r))),
{commands:n})}var WE=[je("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
je("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),je("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),je("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),je("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),je("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),je("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),je("Output","quiet",{type:"boolean",help:"Show errors only"})];function lt(t){return t.replace(/-([A-Za-z])/g,(e,n)=>n.toUpperCase())}import{statSync as uf}from"node:fs";import{platform as df}from"node:os";import{resolve as To}from"node:path";var Cf=64*1024;function xB(t,e){let n;try{n=xi(t,Cf)}catch(r){let B=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(B==="ENOENT")return;throw new F(`${e}: the file cannot be read (${B})`,{cause:r})}if(n===void 0)throw new F(
`${e}: the file is larger than 64 KiB`);return n}var ff=36;function xo(t,e){return df()==="win32"?[]:t.flatMap(n=>{let r=uf(
To(e,n),{throwIfNoEntry:!1});return r?.isFile()===!0&&(r.mode&ff)!==0?[R.hashKeyPermissions(n)]:[]})}var pf=10,hf=13;function MB(t,e){
let n=`--hash-key-file ${t}`.trimEnd();if(t==="")throw new F(`${n} is empty (a variable that is not set?): name the file\
 with the key`);let r=xB(To(e,t),n);if(r===void 0)throw new F(`${n}: there is no such file`);let B=r.length;if(B>0&&r[B-
1]===pf&&(B-=B>1&&r[B-2]===hf?2:1),B===0)throw new F(`${n}: the file is empty; make a key with: openssl rand -base64 32`);
return r.subarray(0,B)}var gf=/^(?:1|t|T|true|TRUE|True)$/,mf=/^(?:0|f|F|false|FALSE|False)$/;function Br(t,e,n){switch(t.type){case"boolean":case"\
bool-string":{if(typeof e=="boolean")return e;if(typeof e=="string"&&gf.test(e))return!0;if(typeof e=="string"&&mf.test(
e))return!1;throw new F(`${n} takes true or false`)}case"choice":{if(typeof e=="string"&&t.choices?.includes(e)===!0)return e;
throw new F(`${n} takes ${(t.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"string":{if(typeof e=="string")
return e;throw new F(`${n} takes one value`)}case"list":return rr(e).flatMap(r=>r.split(",")).filter(r=>r!=="");default:
return rr(e).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function rr(t){return typeof t=="boolean"?[]:typeof t=="string"?[t]:t}function Mo(t,e){let n={};for(let{
name:i}of nr){let s=t[lt(i)];s!==void 0&&(n[lt(i)]=s)}delete n.hashKeyFile;let{hashKeyFile:r,severity:B}=t;if(typeof r==
"object"){let[i="",...s]=r.toReversed();n.hashKey=MB(i,e),n.otherHashKeys=s.map(o=>MB(o,e))}return typeof B=="object"&&(n.
severity=Ef(B)),n}function Ef(t){return Object.fromEntries(t.map(e=>{let n=e.indexOf("=");if(n<1)throw new F("--severity\
 takes CODE=error|warning|info|off, e.g. key-missing=error");return[e.slice(0,n),e.slice(n+1)]}))}var vo="rollstamp.io/v1alpha1",Go="Rollstamp",vB="RollstampCheck",ir=new Map([...nr,...ko].map(t=>[lt(t.name),t]));function sr(t,e){
if(t===void 0||Ie(t))return GB(new Map,{isCheck:!1,cwd:e});let n=_(I(t,"apiVersion"))??"",r=_(I(t,"kind"))??"";if(n===vo&&
(r===Go||r===vB))return GB(_o(t,Sf),{isCheck:r===vB,cwd:e});if(n==="v1"&&r==="ConfigMap")return GB(yf(t),{isCheck:!1,cwd:e});
let B=n===""&&r===""?"it has neither":`not ${x(r)} of ${x(n)}`;throw new F(`functionConfig: ${Go} or ${vB} of ${vo} is e\
xpected, or a ConfigMap of v1 with the options in data; ${B}`)}function GB(t,{isCheck:e,cwd:n}){return{isCheck:e,stampHashed:t.
get("stampHashed")===!0,quiet:t.get("quiet")===!0,options:Mo(Object.fromEntries(t),n),drafts:xo(rr(t.get("hashKeyFile")??
[]),n)}}var Ho=new Set(["apiVersion","kind","metadata"]);function _o(t,e){let n=new Map;for(let r of PB(t)){if(Ho.has(r))
continue;let B=ir.get(r);if(B===void 0)throw Df(r);let i=I(t,r);i!==void 0&&n.set(r,e(B,i,`functionConfig: ${r}`))}return n}
function yf(t){let e=PB(t).find(r=>r!=="data"&&!Ho.has(r));if(e!==void 0)throw new F(`functionConfig: ${x(e)} of the Con\
figMap holds no options; put them into data`);let n=I(t,"data");if(n!==void 0&&!Ie(n)&&n.node.type!=="mapping")throw new F(
"functionConfig: data of the ConfigMap is not a mapping");return _o(n,Af)}function PB(t){return t?.node.type==="mapping"?
[...he(t.node).keys()]:[]}function Po(t){return t.replace(/[-_]/g,"").toLowerCase()}function Df(t){let e=[...ir.keys()].
find(r=>Po(r)===Po(t)),n=e===void 0?"fields are the options in camelCase, e.g. autoReloadAll":`did you mean ${e}?`;return new F(
`functionConfig: there is no field ${x(t)}; ${n}`)}function Sf(t,e,n){if(t.type==="boolean"||t.type==="bool-string"){if(e.
node.type==="scalar"&&e.node.resolved==="bool")return Vt(e);throw new F(`${n} takes true or false, without quotes`)}let r=_(
e);if(r!==void 0)return Br(t,r,n);if(t.type==="list"||t.type==="repeat"||t.type==="paths")return Br(t,Of(t,e,n),n);throw new F(
`${n} takes a text; numbers and the like go in quotes`)}function Of(t,e,n){let r=t.type==="repeat"&&e.node.type==="mappi\
ng";if(!r&&e.node.type!=="sequence"){let i=t.type==="repeat"?", or a mapping":"";throw new F(`${n} takes a text or a lis\
t of texts${i}`)}return(r?PB(e).map(i=>[`${i}=`,_(I(e,i))]):z(e).map(i=>["",_(i)])).map(([i="",s])=>{if(s===void 0)throw new F(
`${n} holds something that is not a text; numbers and the like go in quotes`);return i+s})}function Af(t,e,n){let r=_(e);
if(r===void 0)throw new F(`${n} is not a text, which data of a ConfigMap holds: put it in quotes`);return Br(t,t.type===
"list"?r.split(`
`):r,n)}function ct(t){return t.replace(/--([a-z][A-Za-z-]*)/g,(e,n)=>{let r=lt(n);return ir.has(r)?r:e})}var Bn=class{#t;#e;#n;constructor(e){this.#t=e;let n=e.items.flatMap(B=>{let i=z(I(B,"items"));return[B,...i].map(s=>({start:s.
node.start,object:s,item:B}))});this.#e=n.filter(({start:B})=>B!==-1);let r=e.root.entries.map(({key:B})=>B.start).filter(
B=>B>e.itemsEntry.key.start);this.#n=Math.min(...r,1/0)}toResult({message:e,severity:n,code:r,line:B,column:i}){let s=ct(
e).replace(/ \(first at -:(\d+)\)/g,(u,f)=>this.#B(Number(f))),o=B===0?-1:Ur(this.#t.file,{line:B,column:i}),a=this.#r(o),
l={code:r};if(a===void 0)return{message:s,severity:n,tags:l};let c=HB(a.object.node,o);return N(O(O({message:s,severity:n},
this.#a(a)),c===""?{}:{field:{path:c}}),{tags:l})}toError(e){if(e instanceof F)return{message:ct(Ve(e.message)),severity:"\
error"};let{code:n,message:r,line:B,column:i}=e;return this.toResult({code:n,severity:"error",message:r,path:"",line:B,column:i})}toStale(e){
let{line:n,column:r}=e,B=`stamps are stale or missing: ${tr(e)}`;return this.toResult({code:"stale",severity:"error",message:B,
path:"",line:n,column:r})}#r(e){return e===-1||e>=this.#n?void 0:this.#e.findLast(({start:n})=>n<=e)}#B(e){let n=Ur(this.#t.
file,{line:e+1,column:1}),r=this.#t.root.flow?void 0:this.#r(n-1),B=r&&TB(r.item,this.#t.caller);return B===void 0?"":` \
(first in ${Ve(B.path)})`}#a({object:e,item:n}){let r=(...a)=>_(Q(e,a))??"",B=r("metadata","namespace"),i={apiVersion:r(
"apiVersion"),kind:r("kind"),name:r("metadata","name")},s=TB(n,this.#t.caller),o=Object.values(i).every(a=>a!=="");return O(
O({},o?{resourceRef:B===""?i:N(O({},i),{namespace:B})}:{}),s===void 0?{}:{file:s})}};function HB(t,e){if(t.start===e)return"";
if(t.type==="mapping"){let i=t.entries.findLast(({key:a})=>a.start!==-1&&a.start<=e);if(i?.name===void 0)return"";let s=wf(
i.value,e)?HB(i.value,e):"",o=/^[\w-]+$/.test(i.name)?i.name:`['${i.name}']`;return s===""||s.startsWith("[")?o+s:`${o}.${s}`}
if(t.type!=="sequence")return"";let n=t.items.findLastIndex(({start:i})=>i!==-1&&i<=e),r=t.items[n];if(r===void 0)return"";
let B=HB(r,e);return`[${String(n)}]${B===""||B.startsWith("[")?B:`.${B}`}`}function wf({start:t},e){return t!==-1&&t<=e}
function _B({message:t,severity:e,resourceRef:n,file:r,tags:B}){let i=n&&[n.kind,n.namespace,n.name].filter(Boolean).join(
"/"),s=[r?.path,i].filter(a=>a!==void 0).join(": "),o=B===void 0?"":` [${B.code}]`;return`${s===""?"":`${Ve(s)}: `}${e}:\
 ${t}${o}
`}function KB(t){return JSON.stringify(t).replace(/\\ud[89a-f][0-9a-f]{2}/g,"\\ufffd").replace(/[\u007f-\u009f\p{Cf}\u2028\u2029\ufffe\uffff]/gu,
n=>n.length>1?n:`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}function UB(t,e,n){return Xn(t.file.text,n.length===0?e:[...e,If(t,n)])}function If({file:{text:t},root:e,itemsEntry:n},r){
let B=r.map(KB),i=`[${B.join(", ")}]`,s=c=>`
${t.slice(Ce(t,c),c)}`,o=c=>B.map(u=>`- ${u}`).join(s(c)),a=ye(e,"results")?.value;if(a!==void 0&&a.start!==-1){let c=a.
type==="sequence"&&!a.flow;return{start:a.start,end:X(t,a),text:c?o(a.start):i}}let l=n.key.start;return e.flow?{start:l,
end:l,text:`"results": ${i}, `}:{start:l,end:l,text:`results:${s(l)}${o(l)}${s(l)}`}}function Ko({apiVersion:t},e){let n=e.
map(B=>`- ${KB(B)}
`),r=n.length===0?"":`results:
${n.join("")}`;return`apiVersion: ${JSON.stringify(t)}
kind: ${rt}
items: []
${r}`}var bf="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",Ye=class extends Error{name="Select\
orError"};function ut(t){return t.length<=253&&Ff.test(t)}var Ff=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Nf=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Lf=63;function Uo(t){let e=t.flatMap(B=>B.split(",")).map(Rf).join(","),
n=new JB(e),r=[];if(n.peek()==="")return r;for(;;){r.push(kf(n));let B=n.take();if(B==="")return r;B!==","&&n.fail(B,"a \
comma or the end")}}function Rf(t){let[e="",n]=t.split("=");if(n==="*")return e;let[r="",B]=t.split(":");return B===void 0?
t:B==="*"?r:`${r}=${B}`}var JB=class{#t;#e=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#n;constructor(e){this.#t=
e,this.#n=this.#r()}#r(){return this.#e.exec(this.#t)?.[1]??""}peek(){return this.#n}take(){let e=this.#n;return this.#n=
e===""?"":this.#r(),e}fail(e,n){let r=e===""?"the end":JSON.stringify(e);throw new Ye(`the label selector ${JSON.stringify(
this.#t)} has ${r} where ${n} is expected; allowed are ${bf}`)}};function jB(t){return!/^(?:[=!(),<>].*)?$/.test(t)}function kf(t){
let e=t.peek()==="!";e&&t.take();let n=t.take();if(jB(n)||t.fail(n,"a label key"),Mf(n),e)return{operator:"absent",key:n};
if(t.peek()===""||t.peek()===",")return{operator:"exists",key:n};let r=t.take();switch(r){case"in":case"notin":return{operator:r,
key:n,values:xf(t,n)};case"=":case"==":return{operator:"in",key:n,values:[$B(t,n)]};case"!=":return{operator:"notin",key:n,
values:[$B(t,n)]};case">":case"<":return{operator:r===">"?"above":"below",key:n,limit:Tf(t,n)};default:return t.fail(r,"\
an operator")}}function $B(t,e){if(t.peek()===""||t.peek()===",")return"";let n=t.take();return jB(n)||t.fail(n,"a label\
 value"),Jo(e,n)}function Tf(t,e){let n=$B(t,e),r=uB(n);if(r!==void 0)return r;throw new Ye(`label ${e} is compared with\
 ${JSON.stringify(n)}; > and < take a whole number of at most 64 bits`)}function xf(t,e){let n=t.take();n!=="("&&t.fail(
n,'"("');let r=[];for(;;){r.push(jB(t.peek())?Jo(e,t.take()):"");let B=t.take();if(B===")")return r;B!==","&&t.fail(B,'a\
 comma or ")"')}}function Mf(t){let e=t.split("/"),n=e.at(-1)??"",r=e.length>1?e.slice(0,-1).join("/"):void 0;if(!$o(n)||
r!==void 0&&!ut(r))throw new Ye(`${JSON.stringify(t)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function Jo(t,e){if($o(
e))return e;throw new Ye(`${JSON.stringify(e)} is no value for label ${t}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function $o(t){return t.length<=Lf&&Nf.test(t)}function YB(t,e){return t.every(
n=>vf(n,e.get(n.key)))}function vf(t,e){switch(t.operator){case"exists":return e!==void 0;case"absent":return e===void 0;case"\
in":return e!==void 0&&t.values.includes(e);case"notin":return e===void 0||!t.values.includes(e);case"above":case"below":{
let n=e===void 0?void 0:uB(e);return n===void 0?!1:t.operator==="above"?n>t.limit:n<t.limit}}}var jo="internal.config.kubernetes.io",WB={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function qo(t){let e=B=>t.
get(`${jo}/${B}`)?.split(",")??[],n={previousNames:e("previousNames"),prefixes:e("prefixes"),suffixes:e("suffixes"),isHashed:t.
get(`${jo}/needsHashSuffix`)==="enabled"};return n.previousNames.length>0||n.prefixes.length>0||n.suffixes.length>0||n.isHashed?
n:WB}function Vo({id:t,history:e}){return e.isHashed?[...e.previousNames,t.name]:e.previousNames}function Qo(t,e){if(t.length<
2)return t;let n=t.filter(({history:B})=>Yo(B,e,!0)),r=n.length>1?n.filter(({history:B})=>Yo(B,e,!1)):n;return new Set(r.
map(({id:B})=>B.name)).size>1?r:r.slice(0,1)}function Yo(t,e,n){return Wo(t.prefixes,e.prefixes,n)&&Wo(t.suffixes,e.suffixes,
n)}function Wo(t,e,n){if(t.length===0||e.length===0)return n||t.length===e.length;let[r,B]=t.length<=e.length?[t,e]:[e,t];
return r.every((i,s)=>i===B[B.length-r.length+s])}var Gf="argocd.argoproj.io/hook",zo="helm.sh/hook",Pf="argocd.argoproj.io/sync-wave",Hf="helm.sh/hook-weight",_f=new Map(
[["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post-upgrade",2]]);function dt(t){
return(t??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}var Kf={phase:1,wave:0};function qB(t){if(t.size===0)return Kf;
let e=[...dt(t.get(Gf)),...dt(t.get(zo))],n=e.flatMap(i=>_f.get(i)??[]),r=t.has(zo),B=t.get(Pf)??(r?t.get(Hf):void 0);return{
phase:e.length===0?1:n.length===0?void 0:n.reduce((i,s)=>Math.min(i,s)),wave:/^[+-]?\d+$/.test(B??"")?Number(B):0}}function Xo(t,e){
return t.phase===void 0||e.phase===void 0?!1:t.phase===e.phase?t.wave>e.wave:t.phase>e.phase}var ea=["containers","initContainers"],Uf=[{list:"env",path:["valueFrom","configMapKeyRef"],kind:"ConfigMap",key:"key"},
{list:"env",path:["valueFrom","secretKeyRef"],kind:"Secret",key:"key"},{list:"envFrom",path:["configMapRef"],kind:"Confi\
gMap"},{list:"envFrom",path:["secretRef"],kind:"Secret"}],Jf=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"s\
ecret",name:"secretName",kind:"Secret"}],$f=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"name",
kind:"Secret"}];function ta(t){return[...jf(t),...Wf(t,Yf(t))]}function*jf(t){for(let e of ea)for(let[n,r]of z(I(t,e)).entries()){
let B=e==="containers"?[n]:[];for(let{list:i,path:s,kind:o,key:a}of Uf)for(let[l,c]of z(I(r,i)).entries()){let u=Q(c,s),
f=_(I(u,"name"));if(u===void 0||f===void 0||f==="")continue;let p=a===void 0?void 0:_(I(u,a));yield{kind:o,name:f,keys:a===
void 0?void 0:p===void 0?[]:[p],optional:Vt(I(u,"optional")),path:`spec.${e}[${String(n)}].${i}[${String(l)}].${s.join("\
.")}`,offset:u.node.start,via:"env",containers:B}}}}function Yf(t){let e=new Map;for(let n of ea)for(let[r,B]of z(I(t,n)).
entries())for(let i of z(I(B,"volumeMounts"))){let s=_(I(i,"name"));if(s===void 0)continue;let o=e.get(s)??[];n==="conta\
iners"&&o.push(r),e.set(s,o)}return e}function*Wf(t,e){for(let[n,r]of z(I(t,"volumes")).entries()){let B=e.get(_(I(r,"na\
me"))??"");if(B===void 0)continue;let i=`spec.volumes[${String(n)}]`;yield*Zo(r,Jf,{path:i,containers:B});for(let[s,o]of z(
Q(r,["projected","sources"])).entries()){let a=`${i}.projected.sources[${String(s)}]`;yield*Zo(o,$f,{path:a,containers:B})}}}
function*Zo(t,e,{path:n,containers:r}){for(let{field:B,name:i,kind:s}of e){let o=I(t,B),a=_(I(o,i));if(o===void 0||a===void 0||
a==="")continue;let l=z(I(o,"items")).flatMap(c=>_(I(c,"key"))??[]);yield{kind:s,name:a,keys:l.length===0?void 0:l,optional:Vt(
I(o,"optional")),path:`${n}.${B}`,offset:o.node.start,via:"volume",containers:r}}}var or=class{doc;at;annotations;#t;#e;#n;constructor({doc:e,at:n,annotations:r},{manifest:B,path:i}){this.doc=e,this.at=
n,this.annotations=r,this.#t=B,this.#e=i}get path(){return this.#e.join(".")}get duplicate(){return na(this.#t,this.#e)}get references(){
return this.#n??=ta(I(this.at,"spec")),this.#n}get hasContainers(){return z(Q(this.at,["spec","containers"])).length>0}};
function na(t,[e,...n]){if(e===void 0||t?.node.type!=="mapping")return;let r=t.node.duplicates?.find(B=>B.name===e);return r===
void 0?na(I(t,e),n):r.key.start}var Ct=["spec","template"],ra=["spec","updateStrategy","type"],VB=[{group:"apps",kind:"Deployment",template:Ct,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Ct,updateStrategy:ra,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Ct,
updateStrategy:ra,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Ct},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Ct,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Ct,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Ct,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function QB(t){let e=t.indexOf("/");return e===-1?"":t.slice(0,e)}function Ba(t){let e=new Set(["ConfigMap","Secret",...t.kinds.map(({kind:n})=>n)]);return t.namespaceSelector!==void 0&&
e.add("Namespace"),n=>e.has(n)}function ia(t,e){let n=Qf(t),r=new Map,B=[],i=new Map,s=new Map;for(let o of t.manifests){
if(e.functionInput!==void 0&&Vf(o))continue;let{kind:a}=o,l=QB(o.apiVersion),c=e.kinds.find(u=>u.kind===a&&u.group===l);
if(c!==void 0){let u=Xf(o,{type:c,settings:e,drafts:n});B.push(u),tp(u,s,n)}else if(l===""&&(a==="ConfigMap"||a==="Secre\
t"))zf(o,{kind:a,settings:e,drafts:n,sources:r});else if(l===""&&a==="Namespace"){let u=zB(Q(o.at,["metadata","labels"])).
values;i.set(oa(o)??"",u)}}return{sources:[...r.values()],workloads:B,namespaceLabels:i,drafts:n}}var qf="config.kuberne\
tes.io/local-config";function Vf({at:t}){return _(Q(t,["metadata","annotations",qf]))==="true"}function sa(t,{functionInput:e}){
return e===void 0?WB:qo(t)}function Qf(t){let e=[];for(let{file:n,duplicates:r}of t.documents)for(let{key:B,name:i}of r){
let s={file:n,offset:B.start},o=i==="apiVersion"||i==="kind";e.push(o?R.joinedObjects(s):R.duplicateKey(s,!1))}return e}
function oa(t){return ar(Q(t.at,["metadata","name"]))}function ar(t){return t?.node.type==="scalar"&&t.node.resolved!=="\
null"?t.node.text:void 0}function aa({doc:t,at:e}){let n=Q(e,["metadata","name"])?.node,r=n!==void 0&&n.start>=0?n.start:
e.node.start;return{file:t.file,offset:r}}var la={values:new Map,odd:[]};function zB(t){if(t?.node.type!=="mapping"||t.node.
entries.length===0)return la;let e=new Map,n=[];for(let[r,{entry:B}]of he(t.node)){let{node:i}=ne(B.value,!1),s=i.type===
"scalar"&&i.resolved==="null";e.set(r,i.type==="scalar"&&!s?i.text:""),!s&&_({node:i,shared:!1})===void 0&&n.push({name:r,
offset:B.key.start})}return{values:e,odd:n}}function XB(t,e,{object:n,drafts:r}){let{values:B,odd:i}=zB(e);for(let{name:s,
offset:o}of i)r.push(R.annotationNotString({file:t.doc.file,offset:o},n,s));return B}function ca(t,e){let n=ar(Q(t.at,["\
metadata","namespace"]))??"";return n===""?{namespace:e.namespace,hasNamespace:!1}:{namespace:n,hasNamespace:!0}}function zf(t,{
kind:e,settings:n,drafts:r,sources:B}){let i=Q(t.at,["metadata","name"]),s=ar(i);if(s===void 0)return;let{namespace:o,hasNamespace:a}=ca(
t,n),l={kind:e,namespace:o,name:s},c=aa(t);if(_(i)===void 0||!ut(s)){r.push(R.nameInvalid(c,l));return}let u=XB(t,Q(t.at,
["metadata","annotations"]),{object:l,drafts:r}),f=`${e}/${o}/${s}`,p=B.get(f);B.delete(f),B.set(f,{id:l,place:c,hasNamespace:a,
annotations:u,labels:n.resourceLabelSelector===void 0?la.values:zB(Q(t.at,["metadata","labels"])).values,order:qB(u),at:t.
at,history:sa(u,n),hidden:p})}function Xf(t,{type:e,settings:n,drafts:r}){let{doc:B,at:i,kind:s}=t,{namespace:o,hasNamespace:a}=ca(
t,n),l=ar(Q(i,["metadata","generateName"])),c=oa(t),u={kind:s,namespace:o,name:c??l??""},f=XB(t,Q(i,["metadata","annotat\
ions"]),{object:u,drafts:r}),p=e.updateStrategy&&Q(i,e.updateStrategy);return{id:u,type:e,place:aa(t),hasNamespace:a,hasGenerateName:c===
void 0&&l!==void 0,history:sa(f,n),annotations:f,order:qB(f),template:Zf(B,i,{type:e,id:u,drafts:r}),templateOf:e.isRollout===
!0?ep(i):void 0,rollsOnDelete:_(p)==="OnDelete"}}function Zf(t,e,{type:n,id:r,drafts:B}){let i=Q(e,n.template);if(i?.node.
type!=="mapping")return;let s=XB({doc:t},Q(i,["metadata","annotations"]),{object:r,drafts:B});return new or({doc:t,at:{node:i.
node,shared:i.shared},annotations:s},{manifest:e,path:n.template})}function ep(t){let e=Q(t,["spec","workloadRef"]);if(!Ie(
e))return{group:QB(_(I(e,"apiVersion"))??""),kind:_(I(e,"kind"))??"",name:_(I(e,"name"))??""}}function tp(t,e,n){if(t.id.
name===""||t.hasGenerateName)return;let r=`${t.type.group}/${t.id.kind}/${t.id.namespace}/${t.id.name}`,B=e.get(r);if(B===
void 0){e.set(r,t);return}n.push(R.duplicateObject(t.place,t.id,{first:B.place,copies:2,isError:!1,isSource:!1}))}function ZB(t,e){let n={source:t,drafts:e};if(t.id.kind==="Secret"){let s=lr("data",n,da);for(let[o,a]of lr("stringData",
n,ua))s.set(o,a);return{entries:s,data:s,binaryData:new Map}}let r=lr("data",n,ua),B=lr("binaryData",n,da);if(B.size===0)
return{entries:r,data:r,binaryData:B};let i=new Map(r);for(let[s,o]of B)r.has(s)&&e.push(R.dataInBoth(sn(t),t.id,s)),i.set(
s,o);return{entries:i,data:r,binaryData:B}}function sn(t,e){return e===void 0||e<0?t.place:{file:t.place.file,offset:e}}
var ua=t=>t,da=(t,e)=>{let n=Gn(t);return n!==void 0?n:(e(),t)};function lr(t,{source:e,drafts:n},r){let B=new Map,i=I(e.
at,t)?.node;if(i===void 0||Ie({node:i,shared:!1}))return B;if(i.type!=="mapping")return n.push(R.dataNotScalar(sn(e,i.start),
e.id,t)),B;for(let[s,{entry:o}]of he(i)){let{node:a}=ne(o.value,!1);if(a.type!=="scalar"){n.push(R.dataNotScalar(sn(e,o.
key.start),e.id,`key ${s}`));continue}a.resolved!=="string"&&a.resolved!=="null"&&n.push(R.dataNotString(sn(e,o.key.start),
e.id,s));let l=a.resolved==="null"?"":a.text;B.set(s,r(l,()=>n.push(R.dataNotBase64(sn(e,o.key.start),e.id,s))))}return B}import{Buffer as cr}from"node:buffer";import{createHash as np}from"node:crypto";var rp="STAKATER_",Bp={ConfigMap:"_CONFI\
GMAP",Secret:"_SECRET"};function on(t,e){let n=e.toUpperCase();return`${rp}${n.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${Bp[t]}`}
function fa(t){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(t)?.[1];if(e!==void 0)return e==="SEC\
RET"?"Secret":"ConfigMap"}function pa(t,{data:e,binaryData:n}){let r=Array.from(e,([i,s])=>Ca(i,s));if(t==="ConfigMap")for(let[
i,s]of n)r.push(Ca(i,ip(s)));r.sort((i,s)=>i.compare(s));let B=np("sha1");for(let[i,s]of r.entries())B.update(i===0?"":"\
;").update(s);return B.digest("hex")}function Ca(t,e){let n=cr.from(`${t}=`);return cr.concat([n,typeof e=="string"?cr.from(
e):e])}function ip(t){return typeof t=="string"?t:cr.from(t.buffer,t.byteOffset,t.byteLength).toString("base64")}import{createHmac as sp,hash as ha}from"node:crypto";function Ae(t,e){return t<e?-1:t>e?1:0}var op=32,ga=/^(?:hmac-)?[0-9a-f]{32}$/,We="hmac-";function ei(t,e){let n=Array.from(t,([B,i])=>[B,e===void 0?ha("sha256",
i,"hex"):sp("sha256",e).update(i).digest("hex")]),r=Ea("content",n);return e===void 0?r:`${We}${r}`}function ma(t){let e=Ea(
"sources",t);return t.some(([,n])=>n.startsWith(We))?`${We}${e}`:e}function Ea(t,e){let n=e.toSorted(([B],[i])=>Ae(B,i)),
r=`object:2:${ur(t)}:object:${String(n.length)}:`;for(let[B,i]of n)r+=`${ur(B)}:${ur(i)},`;return ha("sha256",`${r},${ur(
"v")}:number:1,`,"hex").slice(0,op)}function ur(t){return`string:${String(t.length)}:${t}`}function Da({hashKey:t,otherHashKeys:e}){let n=new Map,r=[],B=o=>{let a=n.get(o);if(a!==void 0)return a;let l=ZB(o,r),c=o.
id.kind==="Secret"?[t,...e]:[void 0],u=ya(c,l.entries),f={hashKeys:c,whole:u,keys:[...l.entries.keys()],content:void 0,some:void 0};
return n.set(o,f),f},i=o=>B(o).content??=ZB(o,[]),s=(o,a)=>{let l=B(o);return a===void 0?l.whole:(l.some??=new Map,ap(l.
some,JSON.stringify(a),()=>ya(l.hashKeys,lp(i(o),a))))};return{of:(o,a)=>s(o,a)[0],accepted:s,reloader:o=>B(o).reloader??=
pa(o.id.kind,i(o)),hasKey:(o,a)=>{let l=B(o);return l.names??=new Set(l.keys),l.names.has(a)},drafts:r}}function ap(t,e,n){
let r=t.get(e)??n();return t.set(e,r),r}function ya([t,...e],n){return[ei(n,t),...e.map(r=>ei(n,r))]}function lp({entries:t},e){
return new Map([...t].filter(([n])=>e.includes(n)))}function Sa(t,e,n){let r=new Map(e.map((a,l)=>[a,l])),B=({place:a})=>"file"in a?r.get(a.file)??-1:-1,i=t.toSorted((a,l)=>B(
a)-B(l)||dr(a)-dr(l)||Ae(a.code,l.code)||+(l.severity==="error")-+(a.severity==="error")||Ae(a.message,l.message)),s=[],
o;for(let a of i){let l=a.code==="duplicate-key"&&o?.code===a.code&&B(o)===B(a)&&dr(o)===dr(a);o=a;let c=cp(a,n);!l&&c!==
"off"&&s.push(up(a,c))}return s}function dr({place:t}){return"file"in t?t.offset:0}function cp({code:t,severity:e},{severity:n,
strict:r}){let B=n.get(t)??e;return r&&B==="warning"?"error":B}function up({code:t,message:e,place:n},r){if(!("file"in n))
return{code:t,severity:r,message:e,path:n.path,line:0,column:0};let{line:B,column:i}=oe(n.file,Math.max(0,n.offset));return{
code:t,severity:r,message:e,path:n.file.path,line:B,column:i}}var ti="rollstamp.io/freeze",Oa="rollstamp.io/granularity",an="the Job cannot change once it is applied";function Cr(t){
return t.annotations.get(ti)==="true"}var dp=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Aa=["info","warning","error"],fr=class{#t=new Map;#e=[];#n;#r;constructor(e){
this.#n=e,this.#r=hp(e.expectMissing)}see(e){for(let n of e.verdicts)n.type!=="missing"||n.rule===void 0||(this.#e.push(
...pp(e,n)),!this.#r(n.id.name)&&Cp(this.#t,e,{missing:n,settings:this.#n}))}drafts(){let e=Array.from(this.#t.values(),
({id:n,place:r,workloads:B,severity:i})=>R.sourceMissing(r,n,{workloads:B,severity:i}));return[...this.#e,...e]}};function Cp(t,{
workload:e,template:n},{missing:r,settings:B}){let{id:i}=r,s=`${i.kind}/${i.namespace}/${i.name}`,o=fp(r,B),a=t.get(s);if(a===
void 0){let[l]=r.references,c=l===void 0?e.place:{file:n.doc.file,offset:l.offset};t.set(s,{id:i,place:c,workloads:[M(e.
id)],severity:o});return}a.workloads.push(M(e.id)),Aa.indexOf(o)>Aa.indexOf(a.severity)&&(a.severity=o)}function fp({id:t,
rule:e,references:n},r){let B=n.length>0&&n.every(({optional:s})=>s),i=t.kind==="ConfigMap"&&dp.has(t.name);return B||i?
"info":r.missing==="error"?"error":e==="named"?"warning":"info"}function*pp(t,{id:e}){let{workload:n}=t,r=t.elsewhere(e.
kind,e.name).find(({hasNamespace:i})=>!i||!n.hasNamespace);if(r===void 0)return;let B={source:r.id,workloadIsDefault:!n.
hasNamespace};yield R.namespaceMismatch(n.place,n.id,B)}function hp(t){return e=>t.some(n=>gp(n,e))}function gp(t,e){let n=0,
r=-1,B=0,i=0;for(;n<e.length;){let s=t.charAt(i);if(s==="*")r=i,B=n,i+=1;else if(i<t.length&&(s==="?"||s===e.charAt(n)))
n+=1,i+=1;else if(r!==-1)i=r+1,B+=1,n=B;else return!1}return/^\**$/.test(t.slice(i))}function ee({kind:t,name:e}){return`${t}/${e}`}function xe(t){return t.isIdle?[]:t.verdicts.filter(e=>e.type==="selected")}var Gt=["ConfigMap","Secret"];function ba({catalog:t,scope:e},{settings:n,digests:r}){let B=[],i=new fr(n),s=new Set,o=new Map,a=u=>{for(let f of u)B.
push(f)};return{see:u=>{if(u.isIdle){u.outOfScope===void 0&&a(Ia(u,n));return}let f=xe(u);if(u.outOfScope!==void 0){f.length>
0&&a(Dp(u));return}a(Sp(u,n)),a(Ia(u,n)),f.length>0&&a(Ap(u));for(let p of f)p.source.hidden!==void 0&&s.add(p.source),a(
wp(u,p,r)),a(Lp(u,p)),a(bp(u,p));a(Ip(u)),Fp(u,o),i.see(u)},end:()=>[...B,...mp(t,{scope:e,used:s,digests:r}),...yp(t,e),
...Np(o),...i.drafts()]}}function*mp(t,{scope:e,used:n,digests:r}){for(let B of t.sources){if(B.hidden===void 0||e.sourceIsOut(
B.id,B.labels)!==void 0)continue;let i=Ep(B),s=n.has(B)&&i.some(a=>r.of(a,void 0)!==r.of(B,void 0)),o=i.at(-1)?.place??B.
place;yield R.duplicateObject(B.place,B.id,{first:o,copies:i.length+1,isError:s,isSource:!0})}}function Ep(t){let e=[];for(let{
hidden:n}=t;n!==void 0;{hidden:n}=n)e.push(n);return e}function*yp({workloads:t},e){let n=t.filter(({templateOf:B})=>B!==
void 0);if(n.length===0)return;let r=new Set(t.filter(({template:B})=>B!==void 0).map(({type:B,id:i})=>[B.group,i.kind,i.
namespace,i.name].join("/")));for(let B of n){let{group:i="",kind:s="",name:o=""}=B.templateOf??{};r.has([i,s,B.id.namespace,
o].join("/"))||e.workloadIsOut(B)!==void 0||(yield R.workloadMissing(B.place,B.id,`${s} ${o}`))}}function Dp({workload:t,
outOfScope:e}){return e===an?[R.jobImmutable(t.place,t.id)]:[]}function*Sp(t,{keys:e}){let{workload:n,rules:r}=t;for(let B of Gt){
let i=e.named[B];for(let{named:s,invalid:o}of r[B]){for(let a of o)yield R.patternInvalid(n.place,n.id,{key:i,part:a});for(let a of s)
a.name!==void 0||t.isMatched(B,a)||(yield R.patternUnmatched(n.place,n.id,{key:i,part:a.position}))}}}var wa=new Set(["d\
eployment.reloader.stakater.com/pause-period","deployment.reloader.stakater.com/paused-at","secretproviderclass.reloader\
.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","secretproviderclasses.exclude.reloader.stakater.\
com/reload"]);function*Ia({workload:t,deciders:e,template:n},r){let B=new Set,i=e.map(({annotations:s,place:o,id:a})=>({
annotations:s,place:o,id:a}));i.push({annotations:n.annotations,place:t.place,id:t.id});for(let{annotations:s,place:o,id:a}of i)
for(let l of s.keys())B.has(l)||!(wa.has(l)||l===r.keys.ignore)||(B.add(l),yield(wa.has(l)?R.annotationNoEffect:R.ignoreOnWorkload)(
o,a,l))}var Op="reloader.stakater.com/rollout-strategy";function*Ap(t){let{workload:e,deciders:n}=t;e.rollsOnDelete&&(yield R.
rollsOnDelete(e.place,e.id));for(let{type:r,annotations:B,place:i,id:s}of n)r.isRollout===!0&&B.get(Op)==="restart"&&(yield R.
rolloutRestart(i,s))}function*wp({workload:t,template:e},n,r){let{source:B,references:i}=n;for(let{keys:s=[],optional:o,
offset:a}of i)if(!o)for(let l of s){if(r.hasKey(B,l))continue;let c={file:e.doc.file,offset:a};yield R.keyMissing(c,t.id,
{source:B.id,key:l})}}function*Ip({workload:t,template:e,verdicts:n}){for(let r of n){if(r.type!=="ambiguous"||r.rule===
void 0)continue;let{id:B,references:i,candidates:s}=r,[o]=i,a=o===void 0?t.place:{file:e.doc.file,offset:o.offset},l=o!==
void 0&&t.type.kustomizeRenames===!0;yield R.referenceAmbiguous(a,t.id,{source:B,candidates:s,isRenamed:l})}}function*bp({
workload:t,template:e},{source:n,references:r}){if(t.type.kustomizeRenames===!0)return;let B=r.find(({name:s})=>s!==n.id.
name||n.history.isHashed);if(B===void 0)return;let i={file:e.doc.file,offset:B.offset};yield R.referenceNotRewritten(i,t.
id,n.id)}function Fp({workload:t,verdicts:e},n){for(let r of e){if(r.type!=="refused"||r.reason!=="random")continue;let B=n.
get(r.source);B===void 0?n.set(r.source,[M(t.id)]):B.push(M(t.id))}}function*Np(t){for(let[{place:e,id:n},r]of t)yield R.
sourceNotDeterministic(e,n,r)}function*Lp({workload:t},{source:e}){Xo(e.order,t.order)&&(yield R.sourceAfterWorkload(e.place,
t.id,e.id))}function La(t,e){let n=new Map,r=[];for(let B of t.workloads){let{namespace:i}=B.id;if(n.has(i))continue;let s=Fa(i,{catalog:t,
settings:e});s===Ra&&r.push(R.namespaceUnknown(B.place,i)),n.set(i,s)}return{sourceIsOut:({kind:B,namespace:i},s)=>B===e.
ignoredKind?`${B}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&s!==void 0&&!YB(e.resourceLabelSelector,
s)?"its labels do not match --resource-label-selector":n.has(i)?n.get(i):Fa(i,{catalog:t,settings:e}),workloadIsOut:B=>Rp(
B,e),drafts:r}}var Ra="the labels of its namespace are not known (--namespace-selector)";function Fa(t,{catalog:e,settings:n}){
if(n.namespaces.length>0)return n.namespaces.includes(t)?void 0:"its namespace is not in --namespaces";if(n.namespacesToIgnore.
includes(t))return"its namespace is in --namespaces-to-ignore";if(n.namespaceSelector===void 0)return;let r=n.namespaceLabels.
get(t)??e.namespaceLabels.get(t);return r===void 0?Ra:YB(n.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function Rp(t,e){let{type:n}=t;if(Cr(t))return`it is frozen (${ti})`;if(n.ignoredAs!==void 0&&e.ignoredWorkloadTypes.
includes(n.ignoredAs))return`${n.ignoredAs} are ignored (--ignored-workload-types)`;if(n.isRollout===!0&&!e.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(n.immutable===!0)return kp(t,e)}function kp(t,e){return e.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":e.jobs==="always"||Tp(t)?void 0:an}function Tp({annotations:t,hasGenerateName:e}){
let n=dt(t.get("argocd.argoproj.io/sync-options"));return n.includes("Force=true")&&(!n.includes("ServerSideApply=true")||
n.includes("Replace=true"))||e||Na(t,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Na(t,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||dt(t.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Na(t,e,[n,r]){if(dt(t.get(e)).length===0)return!1;let B=dt(t.get(n));return B.length===
0||B.includes(r)}var y=class pt{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=pt.
CLASS_NL|pt.DOT_NL;static PERL=pt.CLASS_NL|pt.ONE_LINE|pt.PERL_X|pt.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
ae={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},dn=128,si=new Int32Array(
dn),oi=new Int32Array(dn),pr=65535;for(let t=0;t<dn;t++)t>=97&&t<=122?si[t]=t-32:si[t]=t,t>=65&&t<=90?oi[t]=t+32:oi[t]=t;
var D=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,
"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,
"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,
r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(t){if(t<dn)return si[t];let e=String.fromCodePoint(
t).toUpperCase(),n=e.codePointAt(0)>pr?2:1;if(e.length>n)return t;let r=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
B=r.codePointAt(0)>pr?2:1;return r.length>B||r.codePointAt(0)!==t?t:e.codePointAt(0)}static toLowerCase(t){if(t<dn)return oi[t];
let e=String.fromCodePoint(t).toLowerCase(),n=e.codePointAt(0)>pr?2:1;if(e.length>n)return t;let r=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),B=r.codePointAt(0)>pr?2:1;return r.length>B||r.codePointAt(0)!==t?t:e.codePointAt(0)}},d=class{constructor(t,e=!1){
this.data=t,this.isStride1=e,this.SIZE=e?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.data[t*this.SIZE+
1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},xp="AB\
CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",ol=new Uint8Array(256);for(let t=0;t<64;t++)ol[xp.charCodeAt(
t)]=t;var al=t=>{let e=[],n=0,r=0;for(let B=0;B<t.length;B++){let i=ol[t.charCodeAt(B)];n|=(i&31)<<r,(i&32)===0?(e.push(
n),n=0,r=0):r+=5}return e},C=(t,e)=>{let n=al(t),r=e?n.length/2:n.length/3,B=new Uint32Array(r*3),i=0,s=0;for(let o=0;o<
r;o++)i+=n[s++],B[o*3]=i,i+=n[s++],B[o*3+1]=i,B[o*3+2]=e?1:n[s++];return B},Mp=t=>{let e=al(t),n=new Map,r=0;for(let B=0;B<
e.length;B+=2){r+=e[B];let i=e[B+1],s=i>>>1^-(i&1);n.set(r,r+s)}return n},hr=class{constructor(t){this.initializer=t,this.
cache=new Map}has(t){return Object.hasOwn(this.initializer,t)}get(t){if(this.cache.has(t))return this.cache.get(t);let e=this.
has(t)?this.initializer[t]():null;return this.cache.set(t,e),e}},Se=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=Mp("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
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
return this._Print||(this._Print=new d(C("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBD\
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
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new hr({C:()=>new d(C("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
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
jgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",!1)),Cc:()=>new d(C("AfgDgB",!0)),Cf:()=>new d(C("tFzqBzqBBEB\
XhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",!1)),Cn:()=>new d(C("4bBBHDBICCVuMuMnB\
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
BfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",!1)),Co:()=>new d(C("gg4B-nGh4hc9--BD9--B",!0)),
Cs:()=>new d(C("gg2B--B",!0)),L:()=>new d(C("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHB\
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
9QBjvBq6EBGppIB",!1)),LC:()=>new d(C("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGG\
DqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDD\
BCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOB\
CGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYB\
CYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",!1)),Ll:()=>new d(C("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDD\
DCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoB\
Bo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcK\
FDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6\
TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbY\
BCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",!1)),Lm:()=>new d(C("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2\
R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBB\
oDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",!1)),Lo:()=>new d(
C("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERR\
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
vBq6EBGppIB",!1)),Lt:()=>new d(C("lOGDnB2sH2sHBGBJHBJHBNQQwBAB",!1)),Lu:()=>new d(C("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCC\
BBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxB\
gBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+\
B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCG\
BCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBY\
BiB2pE2pEBgBB",!1)),M:()=>new d(C("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BI\
BrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBEC\
BCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCB\
BcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBD\
LBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBB\
GBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+\
JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCE\
BCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBC\
CBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B\
2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),Mc:()=>new d(C("joC4B4BDCBJD\
BCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCB\
LrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+\
BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBB\
BBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBB\
BJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BB\
pDBB0rYBBHFB",!1)),Me:()=>new d(C("okBBB1xF-wB-wBBCBCCBsshBCB",!1)),Mn:()=>new d(C("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmD\
BFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBC\
BBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBB\
cEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GB\
BD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDh\
DBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx\
5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHB\
LDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBC\
EBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1\
B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCE\
BlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),N:()=>new d(C("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJ\
B3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDE\
B3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJ\
BvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnD\
JBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB\
4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",!1)),Nd:()=>new d(C("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnC\
Jn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJn\
LJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",!0)),Nl:()=>new d(C("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuD\
Bm8SCB",!1)),No:()=>new d(C("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1\
kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBD\
BxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",!1)),P:()=>new d(C("hBCBCFBCDBLBBEBBbCB\
CccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBo\
CrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TD\
BeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DD\
B-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElE\
BDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgD\
BDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Pc:()=>new d(C("-Cg-Hg-HBUU-u3BBB\
ZCBwHAB",!1)),Pd:()=>new d(C("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",!1)),Pe:()=>new d(
C("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",!1)),
Pf:()=>new d(C("7F+6H+6HEddpuDCCFDDQEE",!1)),Pi:()=>new d(C("rFt7Ht7HDBBDaapuDCCFDDQEE",!1)),Po:()=>new d(C("hBCBCCBDECB\
LLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCE\
BFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBC\
BBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUl\
xUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDB\
BCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCM\
BwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Ps:()=>new d(C("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4\
BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",!1)),S:()=>new d(C("kBHHRCBg\
BCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGi\
GCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMB\
FFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRR\
BdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOB\
B6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhC\
BE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBE\
QBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Sc:()=>new d(C("kB+D+DBCBqnB8D8\
DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",!1)),Sk:()=>new d(C("+CCCoCHHFEEqQDBNNBGGBCCCBP\
B2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",!1)),Sm:()=>new d(C("rBRRBBB+BCCuBFFmB\
gBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBx\
BUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",!1)),So:()=>new d(C("mFDDFCCyer\
IrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCEC\
FMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDp\
EBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCB\
lPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBI\
dBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQ\
QBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Z:()=>new d(C("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",
!1)),Zl:()=>new d(C("ohIA",!0)),Zp:()=>new d(C("phIA",!0)),Zs:()=>new d(C("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",!1)),ASCII_Hex_Digit:()=>new d(
C("wBJIFbF",!0)),Alphabetic:()=>new d(C("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBn\
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
vBq6EBGppIB",!1)),Dash:()=>new d(C("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",
!1)),Emoji:()=>new d(C("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCB\
CCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SC\
CrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB\
0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Emoji_Component:()=>new d(C("jBHHGJB0+H2G2Gs\
p3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",!1)),Emoji_Modifier:()=>new d(C("7-8DE",!0)),Emoji_Modifier_Base:()=>new d(C("9wJ8G8GRDB\
4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",!1)),
Emoji_Presentation:()=>new d(C("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxD\
rGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I\
8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Extended_Pictographic:()=>new d(C("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHB\
LLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQ\
QDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBB\
CCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBND\
BDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",!1)),Hex_Digit:()=>new d(C("wBJIFbFq1-BJIFbF",!0)),Lowercase:()=>new d(C("hDZBwBLLFlBl\
BBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDB\
TccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHB\
JHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCB\
BBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmo\
ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHF\
BmI9BB1lChBB",!1)),Math:()=>new d(C("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFD\
JBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-B\
BhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzK\
BDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",!1)),Quotation_Mark:()=>new d(
C("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",!1)),Terminal_Punctuation:()=>new d(C("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsB\
BJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCB\
zJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB\
5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBB\
BLqRqRBoJoJBnwTnwTovHDB",!1)),Uppercase:()=>new d(C("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBB\
BCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB\
0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBC\
DDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVf\
BhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZ\
B",!1)),White_Space:()=>new d(C("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new hr({Adlam:()=>new d(C("go6\
DrCFJFB",!0)),Ahom:()=>new d(C("g4lCaDOFW",!0)),Anatolian_Hieroglyphs:()=>new d(C("ggxCmS",!0)),Arabic:()=>new d(C("gwBE\
BCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBC\
DDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",!1)),Armenian:()=>new d(C("xpBlBDxBDCks9BE",!0)),Avestan:()=>new d(C("g4iC1B\
EG",!0)),Balinese:()=>new d(C("g4GsCCxB",!0)),Bamum:()=>new d(C("g1pB3CpowB4R",!0)),Bassa_Vah:()=>new d(C("w26CdDF",!0)),
Batak:()=>new d(C("g+GzBJD",!0)),Bengali:()=>new d(C("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",!1)),Beria_Erfe:()=>new d(
C("g17CYDY",!0)),Bhaiksuki:()=>new d(C("ggnCICsBCNLc",!0)),Bopomofo:()=>new d(C("qXB6wLqBxDf",!0)),Brahmi:()=>new d(C("g\
gkCtCFjBKA",!0)),Braille:()=>new d(C("ggK-H",!0)),Buginese:()=>new d(C("gwGbDB",!0)),Buhid:()=>new d(C("g6FT",!0)),Canadian_Aboriginal:()=>new d(
C("ggF-TxRlC7tgCP",!0)),Carian:()=>new d(C("g1gCwB",!0)),Caucasian_Albanian:()=>new d(C("wphCzBMA",!0)),Chakma:()=>new d(
C("gokC0BCR",!0)),Cham:()=>new d(C("gwqB2BKNDJDD",!0)),Cherokee:()=>new d(C("g9E1CDFz7lBvC",!0)),Chorasmian:()=>new d(C(
"w9jCb",!0)),Common:()=>new d(C("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsG\
BBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E\
0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLE\
BjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCB\
FBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQ\
BKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",!1)),Coptic:()=>new d(C("ifNxkKzDGG",!0)),Cuneiform:()=>new d(
C("ggoC5cnDuDCEMjG",!0)),Cypriot:()=>new d(C("ggiCFBDCCBqBBCBBEDD",!1)),Cypro_Minoan:()=>new d(C("w8rCiD",!0)),Cyrillic:()=>new d(
C("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",!1)),Deseret:()=>new d(C("gghCvC",!0)),Devanagari:()=>new d(C("goCw\
CFODZh7nBfhwcJ",!0)),Dives_Akuru:()=>new d(C("gomCGBDDDBGBCBBCdBCBBDLBKJB",!1)),Dogra:()=>new d(C("ggmC7B",!0)),Duployan:()=>new d(
C("ggvDqDGMEIIJDD",!0)),Egyptian_Hieroglyphs:()=>new d(C("ggsC1iBL68D",!0)),Elbasan:()=>new d(C("gohCnB",!0)),Elymaic:()=>new d(
C("g-jCW",!0)),Ethiopic:()=>new d(C("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCG\
BCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",!1)),Garay:()=>new d(C("gqjClBEcJB",!0)),Georgian:()=>new d(C("glElBBCGGDqBBCDB\
x8CqBBDCBhiElBBCGG",!1)),Glagolitic:()=>new d(C("ggL-Ch9sDGCQDGCBCE",!0)),Gothic:()=>new d(C("w5gCa",!0)),Grantha:()=>new d(
C("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",!1)),Greek:()=>new d(C("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1C\
hKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",!1)),Gujarati:()=>new d(C("h0CCBCIBCCBCVB\
CGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",!1)),Gunjala_Gondi:()=>new d(C("grnCFCBCkBCBCFIJ",!0)),Gurmukhi:()=>new d(C("hwCCBCFBFBB\
DVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",!1)),Gurung_Khema:()=>new d(C("go4C5B",!0)),Han:()=>new d(C("g0LZBC4CBN1GBwBCCa\
IBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),Hangul:()=>new d(C("goE-HvxHBiI\
9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",!0)),Hanifi_Rohingya:()=>new d(C("gojCnBJJ",!0)),Hanunoo:()=>new d(C("g5FU",!0)),Hatran:()=>new d(
C("gniCSCBGE",!0)),Hebrew:()=>new d(C("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",!1)),Hiragana:()=>new d(C("hiM1CBHCBi7-C+IBTee\
BBBulQAB",!1)),Imperial_Aramaic:()=>new d(C("giiCVCI",!0)),Inherited:()=>new d(C("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBC\
GBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",!1)),Inscriptional_Pahlavi:()=>new d(
C("g7iCSGH",!0)),Inscriptional_Parthian:()=>new d(C("g6iCVDH",!0)),Javanese:()=>new d(C("gsqBtCDJFB",!0)),Kaithi:()=>new d(
C("gkkCiCLA",!0)),Kannada:()=>new d(C("gkDMCCCWCJCEDICCCDIBGCCDDJCC",!0)),Katakana:()=>new d(C("hlM5CBDCBxHPBxGuBBC3CBvg\
zBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",!1)),Kawi:()=>new d(C("g4nCQCoBEc",!0)),Kayah_Li:()=>new d(C("goqBtBCA",!0)),Kharoshthi:()=>new d(
C("gwiCDCBGHCCCcDCFJII",!0)),Khitan_Small_Script:()=>new d(C("k-7C84G84GB0OBqBAB",!1)),Khmer:()=>new d(C("g8F9CDJHJnPf",
!0)),Khojki:()=>new d(C("gwkCRCuB",!0)),Khudawadi:()=>new d(C("w1kC6BGJ",!0)),Kirat_Rai:()=>new d(C("gq7C5B",!0)),Lao:()=>new d(
C("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",!1)),Latin:()=>new d(C("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORM\
BuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",!1)),Lepcha:()=>new d(C("ggH3BEOEC",!0)),Limbu:()=>new d(
C("goGeBCLBFLBFEEBKB",!1)),Linear_A:()=>new d(C("gwhC2JKVLH",!0)),Linear_B:()=>new d(C("gggCLCZCSCBCODNjB6D",!0)),Lisu:()=>new d(
C("wmpBvBx1eA",!0)),Lycian:()=>new d(C("g0gCc",!0)),Lydian:()=>new d(C("gpiCZGA",!0)),Mahajani:()=>new d(C("wqkCmB",!0)),
Makasar:()=>new d(C("g3nCY",!0)),Malayalam:()=>new d(C("goDMCCCyBCCCFFPDZ",!0)),Mandaic:()=>new d(C("giCbDA",!0)),Manichaean:()=>new d(
C("g2iCmBFL",!0)),Marchen:()=>new d(C("wjnCfDVCN",!0)),Masaram_Gondi:()=>new d(C("gonCGBCBBCrBBECCBCCBHBJJB",!1)),Medefaidrin:()=>new d(
C("gy7C6C",!0)),Meetei_Mayek:()=>new d(C("g3qBWqGtBDJ",!0)),Mende_Kikakui:()=>new d(C("gg6DkGDP",!0)),Meroitic_Cursive:()=>new d(
C("gtiCXFTDtB",!0)),Meroitic_Hieroglyphs:()=>new d(C("gsiCf",!0)),Miao:()=>new d(C("g47CqCF4BIQ",!0)),Modi:()=>new d(C("\
gwlCkCMJ",!0)),Mongolian:()=>new d(C("ggGBBDCCBSBH4CBIqBB2t-BMB",!1)),Mro:()=>new d(C("gy6CeCJFB",!0)),Multani:()=>new d(
C("g0kCGBCCCBCBCOBCKB",!1)),Myanmar:()=>new d(C("ggE-EhqmBeiDfxibT",!0)),Nabataean:()=>new d(C("gkiCeJI",!0)),Nag_Mundari:()=>new d(
C("wm5DpB",!0)),Nandinagari:()=>new d(C("gtmCHDtBDK",!0)),New_Tai_Lue:()=>new d(C("gsGrBFZHKEB",!0)),Newa:()=>new d(C("g\
glC7CCE",!0)),Nko:()=>new d(C("g+B6BDC",!0)),Nushu:()=>new d(C("h-7CvsQvsQBqMB",!1)),Nyiakeng_Puachue_Hmong:()=>new d(C(
"go4DsBENDJFB",!0)),Ogham:()=>new d(C("g0Fc",!0)),Ol_Chiki:()=>new d(C("wiHvB",!0)),Ol_Onal:()=>new d(C("wu5DqBFA",!0)),
Old_Hungarian:()=>new d(C("gkjCyBOyBIF",!0)),Old_Italic:()=>new d(C("g4gCjBKC",!0)),Old_North_Arabian:()=>new d(C("g0iCf",
!0)),Old_Permic:()=>new d(C("w6gCqB",!0)),Old_Persian:()=>new d(C("g9gCjBFN",!0)),Old_Sogdian:()=>new d(C("g4jCnB",!0)),
Old_South_Arabian:()=>new d(C("gziCf",!0)),Old_Turkic:()=>new d(C("ggjCoC",!0)),Old_Uyghur:()=>new d(C("w7jCZ",!0)),Oriya:()=>new d(
C("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",!0)),Osage:()=>new d(C("wlhCjBFjB",!0)),Osmanya:()=>new d(C("gkhCdDJ",!0)),Pahawh_Hmong:()=>new d(
C("g46ClCLJCGCUGS",!0)),Palmyrene:()=>new d(C("gjiCf",!0)),Pau_Cin_Hau:()=>new d(C("g2mC4B",!0)),Phags_Pa:()=>new d(C("g\
iqB3B",!0)),Phoenician:()=>new d(C("goiCbEA",!0)),Psalter_Pahlavi:()=>new d(C("g8iCRIDNG",!0)),Rejang:()=>new d(C("wpqBj\
BMA",!0)),Runic:()=>new d(C("g1FqCEK",!0)),Samaritan:()=>new d(C("ggCtBDO",!0)),Saurashtra:()=>new d(C("gkqBlCJL",!0)),Sharada:()=>new d(
C("gskC-ChsCH",!0)),Shavian:()=>new d(C("wihCvB",!0)),Siddham:()=>new d(C("gslC1BDlB",!0)),Sidetic:()=>new d(C("gqiCZ",!0)),
SignWriting:()=>new d(C("gg2DrUQECO",!0)),Sinhala:()=>new d(C("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",!1)),Sogdian:()=>new d(
C("w5jCpB",!0)),Sora_Sompeng:()=>new d(C("wmkCYIJ",!0)),Soyombo:()=>new d(C("wymCyC",!0)),Sundanese:()=>new d(C("g8G-BhI\
H",!0)),Sunuwar:()=>new d(C("g+mChBPJ",!0)),Syloti_Nagri:()=>new d(C("ggqBsB",!0)),Syriac:()=>new d(C("g4BNC7BDCxIK",!0)),
Tagalog:()=>new d(C("g4FVKA",!0)),Tagbanwa:()=>new d(C("g7FMCCCB",!0)),Tai_Le:()=>new d(C("wqGdDE",!0)),Tai_Tham:()=>new d(
C("gxG+BCcDKHJHN",!0)),Tai_Viet:()=>new d(C("g0qBiCZE",!0)),Tai_Yo:()=>new d(C("g25DeCVJB",!0)),Takri:()=>new d(C("g0lC5\
BHJ",!0)),Tamil:()=>new d(C("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",!1)),Tangsa:()=>new d(C("wz6CuCC\
J",!0)),Tangut:()=>new d(C("g-7CgBgBB+3GBhQeBiDyDB",!1)),Telugu:()=>new d(C("ggDMCCCWCPDICCCDIBCCCBDDDJII",!0)),Thaana:()=>new d(
C("g8BxB",!0)),Thai:()=>new d(C("hwD5BGb",!0)),Tibetan:()=>new d(C("g4DnCCjBFmBCjBCOCGFB",!0)),Tifinagh:()=>new d(C("wpL\
3BIBPA",!0)),Tirhuta:()=>new d(C("gklCnCJJ",!0)),Todhri:()=>new d(C("guhCzB",!0)),Tolong_Siki:()=>new d(C("wtnCrBFJ",!0)),
Toto:()=>new d(C("w04De",!0)),Tulu_Tigalari:()=>new d(C("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1)),Ugaritic:()=>new d(C("g8g\
CdCA",!0)),Unknown:()=>new d(C("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBB\
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
C("gopBrJ",!0)),Vithkuqi:()=>new d(C("wrhCKCOCGCBCKCOCGCB",!0)),Wancho:()=>new d(C("g24D5BGA",!0)),Warang_Citi:()=>new d(
C("glmCyCNA",!0)),Yezidi:()=>new d(C("g0jCpBCCDB",!0)),Yi:()=>new d(C("ggoBskBE2B",!0)),Zanabazar_Square:()=>new d(C("gw\
mCnC",!0))});static FOLD_CATEGORIES=new hr({L:()=>new d(C("laA",!0)),LC:()=>new d(C("laA",!0)),Ll:()=>new d(C("hCZBmDWBC\
GBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEE\
JHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHB\
JEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs\
5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Lt:()=>new d(C("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",!1)),
Lu:()=>new d(C("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICB\
EBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCv\
HvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFC\
BBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1)),M:()=>new d(C("5cgBgBlgHAB",!1)),
Mn:()=>new d(C("5cgBgBlgHAB",!1)),Emoji:()=>new d(C("8mJA",!0)),Extended_Pictographic:()=>new d(C("8mJA",!0)),Lowercase:()=>new d(
C("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCB\
CGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJH\
BZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBC\
OCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Math:()=>new d(C("ycGDCHHFMMDDDCHHFAB",
!1)),Uppercase:()=>new d(C("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCE\
QCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDC\
B5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oes\
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new hr(
{Common:()=>new d(C("8cgBgB",!1)),Greek:()=>new d(C("1FwUwU",!1)),Inherited:()=>new d(C("5cgBgBlgHAB",!1))})},w=class Ee{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===Ee.RUNE_ERROR||e>=Ee.MIN_HIGH_SURROGATE&&e<=Ee.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,n){
let r=0,B=e.length;for(;r<B;){let i=r+Math.floor((B-r)/2),s=e.getLo(i),o=e.getHi(i);if(s<=n&&n<=o){let a=e.getStride(i);
return(n-s)%a===0}n<s?B=i:r=i+1}return!1}static is(e,n){if(n<=Ee.MAX_LATIN1){for(let r=0;r<e.length;r++){if(n>e.getHi(r))
continue;let B=e.getLo(r);if(n<B)return!1;let i=e.getStride(r);return(n-B)%i===0}return!1}return e.length>0&&n>=e.getLo(
0)&&Ee.is32(e,n)}static isPrint(e){return e<=Ee.MAX_LATIN1?e>=32&&e<Ee.MAX_ASCII||e>=161&&e!==173:Ee.is(Se.Print,e)}static simpleFold(e){
if(Se.CASE_ORBIT.has(e))return Se.CASE_ORBIT.get(e);if(e<=Ee.MAX_ASCII){let n=D.toLowerCase(e);return n!==e?n:D.toUpperCase(
e)}return e}static equalsIgnoreCase(e,n){if(e===n)return!0;if(e<0||n<0)return!1;if(e<=Ee.MAX_ASCII&&n<=Ee.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=n&&n<=90&&(n|=32),e===n;for(let r=Ee.simpleFold(e);r!==e;r=Ee.simpleFold(r))if(r===n)return!0;return!1}},
yt=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},V=class extends yt{constructor(t,e=null){let n=`\
error parsing regexp: ${t}`;e&&(n+=`: \`${e}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},un=class extends yt{constructor(t){super(t),
this.name="RE2JSCompileException"}},me=class extends yt{constructor(t){super(t),this.name="RE2JSGroupException"}},ll=class extends yt{constructor(t){
super(t),this.name="RE2JSFlagsException"}},Sr=class extends yt{constructor(t){super(t),this.name="RE2JSInternalException"}},
ci=256,cl=new Uint8Array(ci);for(let t=0;t<ci;t++)cl[t]=97<=t&&t<=122||65<=t&&t<=90||48<=t&&t<=57||t===95?1:0;var ni=null,
ri=null,S=class Be{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!Be.isString(e))throw new TypeError(`The pattern must be a string, not ${Be.typeName(e)}\
 (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!Be.isString(e)&&!Be.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${Be.typeName(e)}`)}static checkFlags(e){let n=ae.
MULTILINE|ae.DOTALL|ae.CASE_INSENSITIVE|ae.DISABLE_UNICODE_GROUPS|ae.LONGEST_MATCH|ae.LOOKBEHINDS;if(!Number.isInteger(e)||
(e&~n)!==0)throw new ll("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROU\
PS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[ob\
ject Uint8Array]"}static isalnum(e){return D.CODES[0]<=e&&e<=D.CODES[9]||D.CODES.a<=e&&e<=D.CODES.z||D.CODES.A<=e&&e<=D.
CODES.Z}static unhex(e){return D.CODES[0]<=e&&e<=D.CODES[9]?e-D.CODES[0]:D.CODES.a<=e&&e<=D.CODES.f?e-D.CODES.a+10:D.CODES.
A<=e&&e<=D.CODES.F?e-D.CODES.A+10:-1}static escapeRune(e){let n="";if(w.isPrint(e))Be.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(n+="\\"),n+=String.fromCodePoint(e);else switch(e){case D.CODES['"']:n+='\\"';break;case D.CODES["\\"]:n+="\\\\";
break;case D.CODES["	"]:n+="\\t";break;case D.CODES[`
`]:n+="\\n";break;case D.CODES["\r"]:n+="\\r";break;case D.CODES["\b"]:n+="\\b";break;case D.CODES["\f"]:n+="\\f";break;default:{
let r=e.toString(16);e<256?(n+="\\x",r.length===1&&(n+="0"),n+=r):n+=`\\x{${r}}`;break}}return n}static stringToRunes(e){
let n=String(e),r=[],B=0;for(;B<n.length;){let i=n.codePointAt(B);r.push(i),B+=i>w.MAX_BMP?2:1}return new Int32Array(r)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<ci?cl[e]===1:!1}static emptyOpContext(e,n){let r=0;return e<
0&&(r|=Be.EMPTY_BEGIN_TEXT|Be.EMPTY_BEGIN_LINE),e===10&&(r|=Be.EMPTY_BEGIN_LINE),n<0&&(r|=Be.EMPTY_END_TEXT|Be.EMPTY_END_LINE),
n===10&&(r|=Be.EMPTY_END_LINE),Be.isWordRune(e)!==Be.isWordRune(n)?r|=Be.EMPTY_WORD_BOUNDARY:r|=Be.EMPTY_NO_WORD_BOUNDARY,
r}static quoteMeta(e){return e.split("").map(n=>Be.METACHARACTERS.indexOf(n)>=0?`\\${n}`:n).join("")}static charCount(e){
return e>w.MAX_BMP?2:1}static toArray(e){let n=e.length,r=new Array(n);for(let B=0;B<n;B++)r[B]=e[B];return r}static stringToUtf8ByteArray(e){
if(globalThis.TextEncoder)return ni||(ni=new TextEncoder),ni.encode(e);{let n=[],r=0;for(let B=0;B<e.length;B++){let i=e.
charCodeAt(B);i<128?n[r++]=i:i<2048?(n[r++]=i>>6|192,n[r++]=i&63|128):(i&64512)===w.MIN_HIGH_SURROGATE&&B+1<e.length&&(e.
charCodeAt(B+1)&64512)===w.MIN_LOW_SURROGATE?(i=w.MIN_SUPPLEMENTARY_CODE_POINT+((i&1023)<<10)+(e.charCodeAt(++B)&1023),n[r++]=
i>>18|240,n[r++]=i>>12&63|128,n[r++]=i>>6&63|128,n[r++]=i&63|128):(n[r++]=i>>12|224,n[r++]=i>>6&63|128,n[r++]=i&63|128)}
return n}}static utf8ByteArrayToString(e){if(globalThis.TextDecoder){ri||(ri=new TextDecoder("utf-8"));let n=e instanceof
Uint8Array?e:new Uint8Array(e);return ri.decode(n)}else{let n=[],r=0,B=0;for(;r<e.length;){let i=e[r++];if(i<128)n[B++]=
String.fromCharCode(i);else if(i>191&&i<224){let s=e[r++];n[B++]=String.fromCharCode((i&31)<<6|s&63)}else if(i>239&&i<365){
let s=e[r++],o=e[r++],a=e[r++],l=((i&7)<<18|(s&63)<<12|(o&63)<<6|a&63)-w.MIN_SUPPLEMENTARY_CODE_POINT;n[B++]=String.fromCharCode(
w.MIN_HIGH_SURROGATE+(l>>10)),n[B++]=String.fromCharCode(w.MIN_LOW_SURROGATE+(l&1023))}else{let s=e[r++],o=e[r++];n[B++]=
String.fromCharCode((i&15)<<12|(s&63)<<6|o&63)}}return n.join("")}}},ul=(t=[],e=0)=>{let n=Object.create(null);for(let r=0;r<
t.length;r++){let B=t[r],i=e+r;n[B]=i,n[i]=B}return Object.freeze(n)},Et=class ai{static Encoding=ul(["UTF_16","UTF_8"]);getEncoding(){
throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){
throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===ai.Encoding.UTF_8}isUTF16Encoding(){return this.
getEncoding()===ai.Encoding.UTF_16}},ka=class extends Et{constructor(t=null){super(),this.bytes=t}getEncoding(){return Et.
Encoding.UTF_8}asCharSequence(){return S.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.
bytes.length}},vp=class extends Et{constructor(t=null){super(),this.charSequence=t}getEncoding(){return Et.Encoding.UTF_16}asCharSequence(){
return this.charSequence}asBytes(){return S.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.
length}},mt=class{static utf16(t){return S.checkInput(t),new vp(t)}static utf8(t){return S.isByteArray(t)?new ka(t):new ka(
S.stringToUtf8ByteArray(t))}},pe=class{static EOF(){return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){
return this.end-this.start}hasString(){return!1}hasAnyString(){return!1}prefixLength(){return 0}},Gp=class Pt extends pe{static RUNE_ERROR_STEP=w.
RUNE_ERROR<<3|1;constructor(e,n=0,r=e.length){super(),this.bytes=e,this.start=n,this.end=r}hasString(e,n){let r=e.bytes;
if(r.length===0)return!0;let B=this.indexOf(this.bytes,r,this.start+n);return B!==-1&&B<=this.end-r.length}hasAnyString(e,n){
return e.automaton8().searchUTF8(this.bytes,this.start+n,this.end)}step(e){if(e+=this.start,e>=this.end)return pe.EOF();
let n=this.bytes[e]&255;if(n<128)return n<<3|1;let r,B,i=128,s=191;if(n>=194&&n<=223)r=2,B=n&31;else if(n>=224&&n<=239)r=
3,B=n&15,n===224?i=160:n===237&&(s=159);else if(n>=240&&n<=244)r=4,B=n&7,n===240?i=144:n===244&&(s=143);else return Pt.RUNE_ERROR_STEP;
if(e+r>this.end)return Pt.RUNE_ERROR_STEP;let o=this.bytes[e+1]&255;if(o<i||o>s)return Pt.RUNE_ERROR_STEP;if(B=B<<6|o&63,
r>2){let a=this.bytes[e+2]&255;if((a&192)!==128)return Pt.RUNE_ERROR_STEP;if(B=B<<6|a&63,r>3){let l=this.bytes[e+3]&255;
if((l&192)!==128)return Pt.RUNE_ERROR_STEP;B=B<<6|l&63}}return B<<3|r}index(e,n){n+=this.start;let r=this.indexOf(this.bytes,
e.prefixUTF8,n);return r<0?r:r-n}context(e){e+=this.start;let n=-1;if(e>this.start&&e<=this.end){let B=e-1;if(n=this.bytes[B--],
n>=128){let i=e-4;for(i<this.start&&(i=this.start);B>=i&&(this.bytes[B]&192)===128;)B--;B<this.start&&(B=this.start);let s=this.
step(B-this.start);n=B+(s&7)===e?s>>3:w.RUNE_ERROR}}let r=e<this.end?this.step(e-this.start)>>3:-1;return S.emptyOpContext(
n,r)}indexOf(e,n,r=0){let B=n.length;if(B===0)return r<=this.end?r:-1;let i=n[0],s=this.end-B,o=typeof e.indexOf=="funct\
ion",a=r;for(;a<=s;){if(o){if(a=e.indexOf(i,a),a===-1||a>s)return-1}else{for(;a<=s&&e[a]!==i;)a++;if(a>s)return-1}let l=!0;
for(let c=1;c<B;c++)if(e[a+c]!==n[c]){l=!1;break}if(l)return a;a++}return-1}prefixLength(e){return e.prefixUTF8.length}},
Pp=class extends pe{constructor(t,e=0,n=t.length){super(),this.charSequence=t,this.start=e,this.end=n}hasString(t,e){let n=this.
charSequence.indexOf(t.str,this.start+e);return n!==-1&&n<=this.end-t.str.length}hasAnyString(t,e){return t.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(t){if(t+=this.start,t>=this.end)return pe.EOF();let e=this.charSequence.
charCodeAt(t);if(e<w.MIN_HIGH_SURROGATE||e>w.MAX_HIGH_SURROGATE||t+1>=this.end)return e<<3|1;let n=this.charSequence.charCodeAt(
t+1);return n>=w.MIN_LOW_SURROGATE&&n<=w.MAX_LOW_SURROGATE?(e-w.MIN_HIGH_SURROGATE)*1024+(n-w.MIN_LOW_SURROGATE)+w.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(t,e){e+=this.start;let n=this.charSequence.indexOf(t.prefix,e);return n<0||n>this.end-t.prefix.length?-1:
n-e}context(t){t+=this.start;let e=t>this.start&&t<=this.end?this.charSequence.charCodeAt(t-1):-1,n=t<this.end?this.charSequence.
charCodeAt(t):-1;return S.emptyOpContext(e,n)}prefixLength(t){return t.prefix.length}},W=class{static fromUTF8(t,e=0,n=t.
length){return new Gp(t,e,n)}static fromUTF16(t,e=0,n=void 0){return S.checkInput(t),new Pp(t,e,n??t.length)}},Ta=class dl{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,n=!1){
return n?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(r=>{let B=r.codePointAt(0);return B===D.CODES["\\"]||B===
D.CODES.$?`\\${r}`:r}).join(""):e.indexOf("$")<0?e:e.split("").map(r=>r.codePointAt(0)===D.CODES.$?"$$":r).join("")}constructor(e,n){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let r=this.patternInput.re2();this.patternGroupCount=
r.numberOfCapturingGroups(),this.groups=[],this.namedGroups=r.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=r.numberOfInstructions(),this.lookbehindState=null,n instanceof Et?this.resetMatcherInput(
n):S.isByteArray(n)?this.resetMatcherInput(mt.utf8(n)):this.resetMatcherInput(mt.utf16(n))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof Et||(S.isByteArray(e)?e=mt.
utf8(e):e=mt.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(e=0){if(typeof e=="string"){let n=this.namedGroups[e];
if(!Number.isFinite(n))throw new me(`group '${e}' not found`);e=n}return this.loadGroup(e),this.groups[2*e]}end(e=0){if(typeof e==
"string"){let n=this.namedGroups[e];if(!Number.isFinite(n))throw new me(`group '${e}' not found`);e=n}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let B=this.namedGroups[e];
if(!Number.isFinite(B))throw new me(`group '${e}' not found`);e=B}let n=this.start(e),r=this.end(e);return n<0&&r<0?null:
this.substring(n,r)}getNamedGroups(){if(!this.hasMatch)throw new me("perhaps no match attempted");let e=Object.create(null);
for(let n of Object.keys(this.namedGroups))e[n]=this.group(n);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new me(`Group index out of bounds: ${e}`);if(!this.hasMatch)
throw new me("perhaps no match attempted");if(e===0||this.hasGroups)return;let n=this.matcherInputLength,r=this.patternInput.
re2().matchMachineInput(this.matcherInput,this.groups[0],n,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);
if(!r[0])throw new me("inconsistency in matching group data");this.groups=r[1],this.hasGroups=!0}matches(){return this.genMatch(
0,y.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,y.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<
0||e>this.matcherInputLength)throw new me(`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=
0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let n=(this.matcherInput.isUTF16Encoding()?W.fromUTF16(
this.matcherInput.asCharSequence(),0,this.matcherInputLength):W.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);n<0?e++:e+=n&7}return this.genMatch(e,y.UNANCHORED)}genMatch(e,n){let r=this.patternInput.re2().matchMachineInput(
this.matcherInput,e,this.matcherInputLength,n,1,this.lookbehindState);return r[0]?(this.groups=r[1],this.hasMatch=!0,this.
hasGroups=this.patternGroupCount===0,this.anchorFlag=n,!0):(this.hasMatch=!1,!1)}substring(e,n){return this.matcherInput.
isUTF8Encoding()?S.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,n)):this.matcherInput.asCharSequence().substring(
e,n).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,n=!1){let r="",B=this.start(),i=this.end();
return this.appendPos<B&&(r+=this.substring(this.appendPos,B)),this.appendPos=i,r+=n?this.appendReplacementInternalJava(
e):this.appendReplacementInternalJs(e),r}appendReplacementInternalJava(e){let n="",r=0,B=e.length,i=0;for(;i<B;){let s=e.
codePointAt(i);if(s===D.CODES["\\"]){if(r<i&&(n+=e.substring(r,i)),i++,i>=B)throw new me("character to be escaped is mis\
sing");r=i,i++;continue}if(s===D.CODES.$){if(r<i&&(n+=e.substring(r,i)),i+1>=B)throw new me("Illegal group reference: gr\
oup index is missing");let o=e.codePointAt(i+1);if(D.CODES[0]<=o&&o<=D.CODES[9]){let a=o-D.CODES[0],l=i+2;for(;l<B;l++){
let u=e.codePointAt(l);if(u<D.CODES[0]||u>D.CODES[9]||a*10+u-D.CODES[0]>this.patternGroupCount)break;a=a*10+u-D.CODES[0]}
if(a>this.patternGroupCount)throw new me(`n > number of groups: ${a}`);let c=this.group(a);c!==null&&(n+=c),i=l,r=i}else if(o===
D.CODES["{"]){let a=i+2;for(;a<B&&e.codePointAt(a)!==D.CODES["}"];)a++;if(a>=B)throw new me("named capture group is miss\
ing trailing '}'");let l=e.substring(i+2,a),c=this.group(l);c!==null&&(n+=c),i=a+1,r=i}else throw new me("Illegal group \
reference");continue}i++}return r<B&&(n+=e.substring(r,B)),n}appendReplacementInternalJs(e){let n=s=>s>=48&&s<=57,r=this.
patternGroupCount,B="",i=0;for(;i<e.length;){let s=e.indexOf("$",i);if(s<0)break;B+=e.substring(i,s),i=s;let o=e.charCodeAt(
i+1);if(o===D.CODES.$)B+="$",i+=2;else if(o===D.CODES["&"])B+=this.group(0),i+=2;else if(o===D.CODES["`"])B+=this.substring(
0,this.start(0)),i+=2;else if(o===D.CODES["'"])B+=this.substring(this.end(0),this.matcherInputLength),i+=2;else if(n(o)){
let a=1,l=o-48,c=e.charCodeAt(i+2);if(n(c)&&l*10+c-48<=r&&(a=2,l=l*10+c-48),l>=1&&l<=r){let u=this.group(l);u!==null&&(B+=
u)}else B+=e.substring(i,i+1+a);i+=1+a}else if(o===D.CODES["<"]&&this.hasNamedGroups){let a=e.indexOf(">",i+2);if(a<0)B+=
"$<",i+=2;else{let l=e.substring(i+2,a);if(Object.hasOwn(this.namedGroups,l)){let c=this.group(l);c!==null&&(B+=c)}i=a+1}}else
B+="$",i+=1}return B+e.substring(i)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,n=!1){
return this.replace(e,!0,n)}replaceFirst(e,n=!1){return this.replace(e,!1,n)}replace(e,n=!0,r=!1){let B="";this.reset();
let i=typeof e=="function",s=null;if(i){if(this.groupCount()>=dl.MAX_REPLACER_ARGS)throw new me("Too many capture groups\
 to safely invoke replacer function");s=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(B+=i?this.appendReplacementFunc(e,s):this.appendReplacement(e,r),!!n););return B+=this.
appendTail(),B}appendReplacementFunc(e,n){let r="",B=this.start(),i=this.end();this.appendPos<B&&(r+=this.substring(this.
appendPos,B)),this.appendPos=i;let s=this.matchArray();return s.push(B,n),this.hasNamedGroups&&s.push(this.namedGroupsObject()),
r+=String(e(...s)),r}matchArray(){let e=[this.group(0)];for(let n=1;n<=this.patternGroupCount;n++){let r=this.group(n);e.
push(r===null?void 0:r)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let n in e)
e[n]===null&&(e[n]=void 0);return e}},m=class ie{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return ie.RUNE<=e&&e<=ie.RUNE_ANY_NOT_NL}static escapeRunes(e){let n='"';for(let r of e)n+=S.escapeRune(r);return n+='"',
n}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.
length===1){let s=this.runes[0];return(this.arg&y.FOLD_CASE)!==0?w.equalsIgnoreCase(s,e):e===s}let n=this.runes.length;if(n===
0)return!1;if(n===2||n===4||n===6||n===8){for(let s=0;s<n;s+=2){if(e<this.runes[s])return!1;if(e<=this.runes[s+1])return!0}
return!1}let r=0,B=n>>1;for(;B>1;){let s=B>>1;r+=this.runes[r+s<<1]<=e?s:0,B-=s}r+=this.runes[r<<1]<=e?1:0;let i=r-1;return i>=
0&&e<=this.runes[i<<1|1]}matchRunePos(e){if(this.runes.length===1){let s=this.runes[0];return(this.arg&y.FOLD_CASE)!==0?
w.equalsIgnoreCase(s,e)?0:-1:e===s?0:-1}let n=this.runes.length;if(n===0)return-1;if(n===2||n===4||n===6||n===8){for(let s=0;s<
n;s+=2){if(e<this.runes[s])return-1;if(e<=this.runes[s+1])return Math.floor(s/2)}return-1}let r=0,B=n>>1;for(;B>1;){let s=B>>
1;r+=this.runes[r+s<<1]<=e?s:0,B-=s}r+=this.runes[r<<1]<=e?1:0;let i=r-1;return i>=0&&e<=this.runes[i<<1|1]?i:-1}toString(){
switch(this.op){case ie.ALT:return`alt -> ${this.out}, ${this.arg}`;case ie.ALT_MATCH:return`altmatch -> ${this.out}, ${this.
arg}`;case ie.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case ie.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case ie.
MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case ie.FAIL:return"fail";case ie.NOP:return`nop -> ${this.out}`;case ie.
LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case ie.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case ie.
RUNE:return this.runes===null?"rune <null>":["rune ",ie.escapeRunes(this.runes),(this.arg&y.FOLD_CASE)!==0?"/i":""," -> ",
this.out].join("");case ie.RUNE1:return`rune1 ${ie.escapeRunes(this.runes)} -> ${this.out}`;case ie.RUNE_ANY:return`any \
-> ${this.out}`;case ie.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.\
toString")}}},xa=class Cl{constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let n=Math.min(this.densePcs.length,
Cl.INITIAL_THREADS)*e;(!this.denseCaps||this.denseCaps.length<n)&&(this.denseCaps=new Int32Array(n))}growCaps(e){let n=this.
densePcs.length*this.ncap,r=new Int32Array(Math.min(n,Math.max(e,2*this.denseCaps.length)));r.set(this.denseCaps),this.denseCaps=
r}contains(e){let n=this.sparse[e];return n<this.size&&this.densePcs[n]===e}isEmpty(){return this.size===0}add(e){let n=this.
size++;return this.sparse[e]=n,this.densePcs[n]=e,n}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let n=0;n<
this.size;n++)n!==0&&(e+=", "),e+=this.densePcs[n];return e+="}",e}},Hp=class{constructor(t){this.pos=-1,this.pcs=new Int32Array(
t.numInst()),this.size=0,this.lbTable=new Int32Array(t.numLb+1)}reset(){this.pos=-1,this.size=0}},fl=class pl{static fromRE2(e){
let n=new pl;return n.prog=e.prog,n.re2=e,n.q0=new xa(n.prog.numInst()),n.q1=new xa(n.prog.numInst()),n.addStack=new Int32Array(
2*(n.prog.numInst()+1)),n.matched=!1,n.matchcap=new Int32Array(n.prog.numCap<2?2:n.prog.numCap),n.ncap=0,n}constructor(){
this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,
this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(
-1),this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?S.emptyInts():S.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,n,r,B=null){let i=this.re2.cond;if(i===S.EMPTY_ALL||(r===y.ANCHOR_START||r===y.ANCHOR_BOTH)&&
n!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let s=this.prog.numLb>0,o=n,a=n,l=!1;s&&(B!==null&&B.pos>=0&&B.pos<=
n?(a=B.pos,l=!0):a=0);let c=s&&B!==null,u=this.q0,f=this.q1,p=e.step(a),g=p>>3,E=p&7,A=-1,k=0;p!==pe.EOF()&&(p=e.step(a+
E),A=p>>3,k=p&7);let H;for(a===0?H=S.emptyOpContext(-1,g):H=e.context(a),s&&(l?this.restoreLookbehinds(B,u,H):this.spawnLookbehinds(
u,a,H));;){if(u.mainThreads===0){if((i&S.EMPTY_BEGIN_TEXT)!==0&&a!==0||(r===y.ANCHOR_START||r===y.ANCHOR_BOTH)&&a!==0||this.
matched)break;if(this.prog.numLb===0&&u.isEmpty()&&this.re2.prefix.length!==0&&A!==this.re2.prefixRune&&e.canCheckPrefix()){
let jt=e.index(this.re2,a);if(jt<0)break;a+=jt,p=e.step(a),g=p>>3,E=p&7,p=e.step(a+E),A=p>>3,k=p&7,H=e.context(a)}}a>=o&&
(c&&(this.saveLookbehinds(B,u,a),c=!1),!this.matched&&(a===0||r===y.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=a),this.
add(u,this.prog.start,a,this.matchcap,0,H)));let te=a+E;if(H=e.context(te),this.step(u,f,a,te,g,H,r,a===e.endPos()),E===
0||this.ncap===0&&this.matched)break;a+=E,g=A,E=k,g!==-1&&(p=e.step(a+E),A=p>>3,k=p&7);let Ge=u;u=f,f=Ge}return u.clear(),
f.clear(),this.matched}matchSet(e,n,r){let B=this.re2.cond;if(B===S.EMPTY_ALL)return[];if((r===y.ANCHOR_START||r===y.ANCHOR_BOTH)&&
n!==0)return[];let i=this.prog.numLb>0?0:n,s=n,o=this.q0,a=this.q1,l=e.step(i),c=l>>3,u=l&7,f=-1,p=0;l!==pe.EOF()&&(l=e.
step(i+u),f=l>>3,p=l&7);let g=i===0?S.emptyOpContext(-1,c):e.context(i),E=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
o,i,g);!(o.mainThreads===0&&((B&S.EMPTY_BEGIN_TEXT)!==0&&i!==0||(r===y.ANCHOR_START||r===y.ANCHOR_BOTH)&&i!==0));){(i===
0||r===y.UNANCHORED)&&i>=s&&this.add(o,this.prog.start,i,this.matchcap,0,g);let A=i+u;g=e.context(A);for(let H=0;H<o.size;H++){
let te=o.densePcs[H],Ge=this.prog.inst[te],jt=H*this.ncap,Le=!1;switch(Ge.op){case m.MATCH:if(r===y.ANCHOR_BOTH&&i!==e.endPos())
break;E.add(Ge.arg);break;case m.RUNE:Le=Ge.matchRune(c);break;case m.RUNE1:Le=c===Ge.runes[0];break;case m.RUNE_ANY:Le=
!0;break;case m.RUNE_ANY_NOT_NL:Le=c!==10;break;default:continue}Le&&this.add(a,Ge.out,A,o.denseCaps,jt,g)}if(o.clear(),
u===0)break;i+=u,c=f,u=p,c!==-1&&(l=e.step(i+u),f=l>>3,p=l&7);let k=o;o=a,a=k}return a.clear(),Array.from(E).sort((A,k)=>A-
k)}step(e,n,r,B,i,s,o,a){let l=this.re2.longest;for(let c=0;c<e.size;c++){let u=e.densePcs[c],f=c*this.ncap;if(l&&this.matched&&
this.ncap>0&&this.matchcap[0]<e.denseCaps[f])continue;let p=this.prog.inst[u],g=!1;switch(p.op){case m.MATCH:if(o===y.ANCHOR_BOTH&&
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
throw new Sr("unhandled")}}if(a===0)return;a-=2;let l=o[a];l<0?(B[i-l-1]=o[a+1],n=0):n=l}}},_p=(t,e,n)=>{let r=-2128831035;
for(let B=0;B<t.length;B++)r^=t[B],r=Math.imul(r,16777619);r^=e,r=Math.imul(r,16777619);for(let B=0;B<n.length;B++)r^=n[B],
r=Math.imul(r,16777619);return r},Ma=(t,e)=>{if(t.length!==e.length)return!1;for(let n=0;n<t.length;n++)if(t[n]!==e[n])return!1;
return!0},va=(t,e,n,r)=>t.flag===n&&Ma(t.nfaStates,e)&&Ma(t.matchIDs,r),Bi=[],ln=-1,gr=class{constructor(t,e,n){this.nfaStates=
t,this.flag=e,this.isMatch=(e&ui.FLAG_MATCH)!==0,this.matchIDs=n,this.next=null,this.nextAnchored=null}},ui=class se{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,n=8388608){
this.prog=e,this.maxMem=n,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let r=0;r<
e.numInst();r++){let B=e.getInst(r).op;if(B===m.LB_WRITE||B===m.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=n,this.memBudget=n}computeRuneClasses(){let e=new Set,n=(B,i)=>{e.add(B),e.add(i+1)};for(let B=0;B<this.
prog.numInst();B++){let i=this.prog.getInst(B);switch(i.op){case m.RUNE:case m.RUNE1:if(i.runes.length===1){if(n(i.runes[0],
i.runes[0]),(i.arg&y.FOLD_CASE)!==0)for(let s=w.simpleFold(i.runes[0]);s!==i.runes[0];s=w.simpleFold(s))n(s,s)}else for(let s=0;s<
i.runes.length;s+=2)n(i.runes[s],i.runes[s+1]);break;case m.RUNE_ANY_NOT_NL:n(10,10);break;case m.EMPTY_WIDTH:(i.arg&(S.
EMPTY_BEGIN_LINE|S.EMPTY_END_LINE))!==0&&n(10,10),(i.arg&(S.EMPTY_WORD_BOUNDARY|S.EMPTY_NO_WORD_BOUNDARY))!==0&&(n(48,57),
n(65,90),n(95,95),n(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let r=new Int32Array(w.MAX_LATIN1+1);for(let B=0;B<=w.MAX_LATIN1;B++)r[B]=this.searchClass(B);this.latin1Class=r}runeClass(e){
return e<=w.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let n=this.classBounds,r=0,B=n.length;for(;r<
B;){let i=r+B>>1;n[i]<=e?r=i+1:B=i}return r}closure(e,n){let r=new Set,B=Array.from(e),i=0;for(;B.length>0;){let s=B.pop();
if(s===0||r.has(s))continue;r.add(s);let o=this.prog.getInst(s);switch(o.op){case m.ALT:case m.ALT_MATCH:B.push(o.out),B.
push(o.arg);break;case m.NOP:case m.CAPTURE:B.push(o.out);break;case m.EMPTY_WIDTH:i|=o.arg,(o.arg&~n)===0&&B.push(o.out)}}
return{pcs:Array.from(r).sort((s,o)=>s-o),needflags:i}}getState(e,n,r){let B=_p(e,n,r),i=this.stateCache.get(B);if(i instanceof
gr){if(va(i,e,n,r))return i}else if(i!==void 0){for(let a=0;a<i.length;a++)if(va(i[a],e,n,r))return i[a]}let s=se.stateCost(
e,r);if(this.memBudget<s)return null;this.memBudget-=s;let o=new gr(e,n,r);return i===void 0?this.stateCache.set(B,o):i instanceof
gr?this.stateCache.set(B,[i,o]):i.push(o),this.stateCount++,o}static stateCost(e,n){let r=n.length===0?0:se.ARRAY_OVERHEAD+
se.ELEMENT_SIZE*n.length;return se.STATE_OVERHEAD+se.ELEMENT_SIZE*e.length+r}*cachedStates(){for(let e of this.stateCache.
values())e instanceof gr?yield e:yield*e}makeState(e,n,r){let B=this.closure(e,n&se.FLAG_EMPTY_MASK),i=n;return B.needflags===
0&&(i&=se.FLAG_MATCH),i|=B.needflags<<se.FLAG_NEED_SHIFT,this.getState(B.pcs,i,r)}allocTable(e,n){let r=this.numClasses+
1,B=se.TABLE_OVERHEAD+se.ELEMENT_SIZE*r;if(this.memBudget<B)return null;this.memBudget-=B;let i=new Array(r).fill(null);
return n===y.UNANCHORED?e.next=i:e.nextAnchored=i,i}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.
clear(),this.memBudget=this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,n,r,B){
let i=B===y.UNANCHORED?e.next:e.nextAnchored;if(i!==null){let H=i[n];if(H!==null)return H}else if(i=this.allocTable(e,B),
i===null)return null;let s=e.flag>>>se.FLAG_NEED_SHIFT,o=e.flag&se.FLAG_EMPTY_MASK,a=o,l=0;r===10&&(a|=S.EMPTY_END_LINE,
l|=S.EMPTY_BEGIN_LINE),r===ln&&(a|=S.EMPTY_END_LINE|S.EMPTY_END_TEXT);let c=(e.flag&se.FLAG_LAST_WORD)!==0,u=r!==ln&&S.isWordRune(
r);a|=u===c?S.EMPTY_NO_WORD_BOUNDARY:S.EMPTY_WORD_BOUNDARY;let f=e.nfaStates;(a&~o&s)!==0&&(f=this.closure(f,a).pcs);let p=[],
g=!1,E=Bi;for(let H=0;H<f.length;H++){let te=this.prog.getInst(f[H]);te.op===m.MATCH?(g||(g=!0,E=[]),E.push(te.arg)):r!==
ln&&m.isRuneOp(te.op)&&te.matchRune(r)&&p.push(te.out)}E.length>1&&E.sort((H,te)=>H-te),B===y.UNANCHORED&&r!==ln&&p.push(
this.prog.start);let A=l;g&&(A|=se.FLAG_MATCH),u&&(A|=se.FLAG_LAST_WORD);let k=this.makeState(p,A,E);return k===null?null:
(i[n]=k,k)}start(e,n){let r=e.context(n),B;if((r&S.EMPTY_BEGIN_TEXT)!==0)B=S.EMPTY_BEGIN_TEXT|S.EMPTY_BEGIN_LINE;else if((r&
S.EMPTY_BEGIN_LINE)!==0)B=S.EMPTY_BEGIN_LINE;else{let s=e.step(n),o=s>=0&&S.isWordRune(s>>3);B=(r&S.EMPTY_WORD_BOUNDARY)!==
0!==o?se.FLAG_LAST_WORD:0}let i=this.startStates.get(B);if(i===void 0){if(i=this.makeState([this.prog.start],B,Bi),i===null&&
(this.clearCache(),i=this.makeState([this.prog.start],B,Bi),i===null))return null;this.startStates.set(B,i)}return i}stepOrReset(e,n,r,B,i,s){
let o=this.step(e,n,r,B);if(o!==null)return o;if(s.resetPos>=0&&i-s.resetPos<se.PROGRESS_PER_STATE*this.stateCount)return null;
s.resetPos=i;let a=this.resetCache(e);return a===null?null:(o=this.step(a,n,r,B),o)}run(e,n,r,B,i){let s=e.endPos(),o=this.
latin1Class,a=r===y.UNANCHORED,l={resetPos:-1},c=n;for(;c<s;){let u=e.step(c),f=u>>3,p=u&7;if(p===0)break;let g=f<=w.MAX_LATIN1?
o[f]:this.runeClass(f),E=a&&B.next!==null?B.next[g]:null;if(E===null&&(E=this.stepOrReset(B,g,f,r,c,l),E===null))return null;
if(B=E,B.isMatch&&i(B,!1))return!0;if(!a&&B.nfaStates.length===0)return!1;c+=p}return B=this.stepOrReset(B,this.numClasses,
ln,r,c,l),B===null?null:B.isMatch&&i(B,!0)}match(e,n,r){if(this.failed)return null;if((r===y.ANCHOR_START||r===y.ANCHOR_BOTH)&&
n!==0)return!1;let B=this.start(e,n);return B===null?null:this.run(e,n,r,B,(i,s)=>r!==y.ANCHOR_BOTH||s)}matchSet(e,n,r){
if(this.failed)return null;if((r===y.ANCHOR_START||r===y.ANCHOR_BOTH)&&n!==0)return[];let B=this.start(e,n);if(B===null)
return null;let i=new Set,s=(o,a)=>{if(r!==y.ANCHOR_BOTH||a)for(let l=0;l<o.matchIDs.length;l++)i.add(o.matchIDs[l]);return!1};
return this.run(e,n,r,B,s)===null?null:Array.from(i).sort((o,a)=>o-a)}},Kp=32,Up=500,ii=256,Jp=262144,$p=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(ii),this.jobArg=
new Uint8Array(ii),this.jobPos=new Int32Array(ii),this.jobLen=0,this.visited=new Uint32Array(0)}reset(t,e,n){this.end=e,
this.jobLen=0,this.ncap=n;let r=t.numInst()*(e+1)+Kp-1>>>5;this.visited.length<r?this.visited=new Uint32Array(r):this.visited.
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
RUNE:{let u=e.step(a);if(u===pe.EOF()||!c.matchRune(u>>3))break;a+=u&7,s=c.out;continue}case m.RUNE1:{let u=e.step(a);if(u===
pe.EOF()||u>>3!==c.runes[0])break;a+=u&7,s=c.out;continue}case m.RUNE_ANY_NOT_NL:{let u=e.step(a);if(u===pe.EOF()||u>>3===
10)break;a+=u&7,s=c.out;continue}case m.RUNE_ANY:{let u=e.step(a);if(u===pe.EOF())break;a+=u&7,s=c.out;continue}case m.CAPTURE:
if(o){this.cap[c.arg]=a;break}else{c.arg<this.ncap&&(this.push(t,s,this.cap[c.arg],!0),this.cap[c.arg]=a),s=c.out;continue}case m.
EMPTY_WIDTH:{let u=e.context(a);if((c.arg&~u)!==0)break;s=c.out;continue}case m.NOP:s=c.out;continue;case m.MATCH:{if(B===
y.ANCHOR_BOTH&&a!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=a);let u=this.matchcap[1];if((u===
-1||i&&a>0&&a>u)&&this.matchcap.set(this.cap),!i||a===this.end)return!0;break}case m.LB_WRITE:case m.LB_CHECK:throw new Sr(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new Sr("bad inst")}break}}return i&&this.matchcap.length>
1&&this.matchcap[1]>=0}},mr=[],Er=class hl{static shouldBacktrack(e){return e.numInst()<=Up}static maxBitStateLen(e){return hl.
shouldBacktrack(e)?Math.floor(Jp/e.numInst()):0}static execute(e,n,r,B,i){let s=e.cond;if(s===S.EMPTY_ALL||(B===y.ANCHOR_START||
B===y.ANCHOR_BOTH)&&r!==0||(s&S.EMPTY_BEGIN_TEXT)!==0&&r!==0)return null;let o=mr.length>0?mr.pop():new $p,a=n.endPos();
o.reset(e.prog,a,i);let l=!1;if((s&S.EMPTY_BEGIN_TEXT)!==0||B===y.ANCHOR_START||B===y.ANCHOR_BOTH)o.ncap>0&&(o.cap[0]=r),
o.tryBacktrack(e,n,e.prog.start,r,B)&&(l=!0);else{let u=-1;for(;r<=a&&u!==0;r+=u){if(e.prefix.length>0){let p=n.index(e,
r);if(p<0)break;r+=p}if(o.ncap>0&&(o.cap[0]=r),o.tryBacktrack(e,n,e.prog.start,r,B)){l=!0;break}let f=n.step(r);u=f===pe.
EOF()?0:f&7}}if(!l)return mr.push(o),null;let c=i===0?[]:S.toArray(o.matchcap.subarray(0,i));return mr.push(o),c}},Ga=class{constructor(t){
this.sparse=new Uint32Array(t),this.dense=new Uint32Array(t),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(t){return t<this.sparse.
length&&this.sparse[t]<this.size&&this.dense[this.sparse[t]]===t}insert(t){this.contains(t)||this.insertNew(t)}insertNew(t){
t>=this.sparse.length||(this.sparse[t]=this.size,this.dense[this.size]=t,this.size++)}},jp=(t,e,n,r)=>{let B=t.length,i=e.
length,s=0,o=0,a=[],l=[],c=!0,u=-1,f=p=>{let g=p?t:e,E=p?s:o,A=p?n:r;return u>0&&g[E]<=a[u]?!1:(a.push(g[E],g[E+1]),p?s+=
2:o+=2,u+=2,l.push(A),!0)};for(;s<B||o<i;)if(o>=i?c=f(!0):s>=B||e[o]<t[s]?c=f(!1):c=f(!0),!c)return null;return{merged:a,
next:l}},Yp=class{constructor(t){this.start=t.start,this.numCap=t.numCap,this.inst=new Array(t.inst.length);for(let e=0;e<
t.inst.length;e++){let n=t.inst[e],r=new m(n.op);r.out=n.out,r.arg=n.arg,r.runes=n.runes?new Int32Array(n.runes):new Int32Array(
0),r.next=null,this.inst[e]=r}}},Wp=t=>{let e=new Yp(t);for(let n=0;n<e.inst.length;n++){let r=e.inst[n];if(r.op!==m.ALT&&
r.op!==m.ALT_MATCH)continue;let B="out",i="arg",s=e.inst[r[i]];if(s.op!==m.ALT&&s.op!==m.ALT_MATCH&&(B="arg",i="out",s=e.
inst[r[i]],s.op!==m.ALT&&s.op!==m.ALT_MATCH))continue;let o=e.inst[r[B]];if(o.op===m.ALT||o.op===m.ALT_MATCH)continue;let a="\
out",l="arg",c=!1;s.out===n?c=!0:s.arg===n&&(c=!0,a="arg",l="out"),c&&(s[a]=r[B]),r[B]===s[a]&&(r[i]=s[l])}return e},qp=t=>{
if(t.inst.length>=1e3)return null;let e=new Ga(t.inst.length),n=new Ga(t.inst.length),r=new Array(t.inst.length),B=new Array(
t.inst.length).fill(!1),i=s=>{let o=!0,a=t.inst[s];if(n.contains(s))return!0;switch(n.insert(s),a.op){case m.ALT:case m.
ALT_MATCH:{o=i(a.out)&&i(a.arg);let l=B[a.out],c=B[a.arg];if(l&&c)return!1;if(c){let g=a.out;a.out=a.arg,a.arg=g;let E=l;
l=c,c=E}l&&(B[s]=!0,a.op=m.ALT_MATCH);let u=r[a.out]||[],f=r[a.arg]||[],p=jp(u,f,a.out,a.arg);if(!p)return!1;r[s]=new Int32Array(
p.merged),a.next=new Uint32Array(p.next);break}case m.CAPTURE:case m.EMPTY_WIDTH:case m.NOP:o=i(a.out),B[s]=B[a.out],r[s]=
r[a.out]?new Int32Array(r[a.out]):new Int32Array(0),a.next=new Uint32Array(Math.floor(r[s].length/2)+1).fill(a.out);break;case m.
MATCH:case m.FAIL:B[s]=a.op===m.MATCH;break;case m.RUNE:{if(B[s]=!1,a.next&&a.next.length>0)break;if(e.insert(a.out),!a.
runes||a.runes.length===0){r[s]=new Int32Array(0),a.next=new Uint32Array([a.out]);break}let l=[];if(a.runes.length===1&&
(a.arg&y.FOLD_CASE)!==0){let c=a.runes[0];l.push(c,c);for(let u=w.simpleFold(c);u!==c;u=w.simpleFold(u))l.push(u,u);l.sort(
(u,f)=>u-f)}else for(let c=0;c<a.runes.length;c++)l.push(a.runes[c]);r[s]=new Int32Array(l),a.next=new Uint32Array(Math.
floor(l.length/2)+1).fill(a.out),a.op=m.RUNE;break}case m.RUNE1:{if(B[s]=!1,a.next&&a.next.length>0)break;e.insert(a.out);
let l=[];if((a.arg&y.FOLD_CASE)!==0){let c=a.runes[0];l.push(c,c);for(let u=w.simpleFold(c);u!==c;u=w.simpleFold(u))l.push(
u,u);l.sort((u,f)=>u-f)}else l.push(a.runes[0],a.runes[0]);r[s]=new Int32Array(l),a.next=new Uint32Array(Math.floor(l.length/
2)+1).fill(a.out),a.op=m.RUNE;break}case m.RUNE_ANY:if(B[s]=!1,a.next&&a.next.length>0)break;e.insert(a.out),r[s]=new Int32Array(
[0,w.MAX_RUNE]),a.next=new Uint32Array([a.out]);break;case m.RUNE_ANY_NOT_NL:if(B[s]=!1,a.next&&a.next.length>0)break;e.
insert(a.out),r[s]=new Int32Array([0,9,11,w.MAX_RUNE]),a.next=new Uint32Array(Math.floor(r[s].length/2)+1).fill(a.out)}return o};
for(e.clear(),e.insert(t.start);!e.empty();)if(n.clear(),!i(e.next()))return null;for(let s=0;s<t.inst.length;s++)r[s]&&
(t.inst[s].runes=r[s]);return t},Vp=(t,e)=>{for(let n=0;n<e.inst.length;n++){let r=e.inst[n];switch(r.op){case m.ALT:case m.
ALT_MATCH:case m.RUNE:break;case m.CAPTURE:case m.EMPTY_WIDTH:case m.NOP:case m.MATCH:case m.FAIL:t.inst[n].next=null;break;case m.
RUNE1:case m.RUNE_ANY:case m.RUNE_ANY_NOT_NL:t.inst[n].next=null,t.inst[n].op=r.op,t.inst[n].runes=r.runes?new Int32Array(
r.runes):new Int32Array(0)}}},Pa=class gl{static compile(e){if(e.start===0||e.numLb>0)return null;let n=e.inst[e.start];
if(n.op!==m.EMPTY_WIDTH||(n.arg&S.EMPTY_BEGIN_TEXT)===0)return null;let r=!1;for(let i=0;i<e.inst.length;i++)if(e.inst[i].
op===m.ALT||e.inst[i].op===m.ALT_MATCH){r=!0;break}for(let i=0;i<e.inst.length;i++){let s=e.inst[i],o=e.inst[s.out].op;switch(s.
op){case m.ALT:case m.ALT_MATCH:if(o===m.MATCH||e.inst[s.arg].op===m.MATCH)return null;break;case m.EMPTY_WIDTH:if(o===m.
MATCH){if((s.arg&S.EMPTY_END_TEXT)===S.EMPTY_END_TEXT)continue;return null}break;default:if(o===m.MATCH&&r)return null}}
let B=Wp(e);return B=qp(B),B!==null&&Vp(B,e),B}static next(e,n){let r=e.matchRunePos(n);return r>=0?e.next[r]:e.op===m.ALT_MATCH?
e.out:0}static execute(e,n,r,B,i){let s=e.onepass;if(!s)return null;let o=new Int32Array(i).fill(-1),a=!1,l=n.step(r),c=l>>
3,u=l&7,f=pe.EOF(),p=-1,g=0;l!==pe.EOF()&&(f=n.step(r+u),f!==pe.EOF()&&(p=f>>3,g=f&7));let E=r===0?S.emptyOpContext(-1,c):
n.context(r),A=s.start,k;for(;;){switch(k=s.inst[A],A=k.out,k.op){case m.MATCH:return B===y.ANCHOR_BOTH&&r!==n.endPos()?
null:(a=!0,o.length>0&&(o[0]=0,o[1]=r),i===0?[]:S.toArray(o));case m.RUNE:if(!k.matchRune(c))return null;break;case m.RUNE1:
if(c!==k.runes[0])return null;break;case m.RUNE_ANY:break;case m.RUNE_ANY_NOT_NL:if(c===10)return null;break;case m.ALT:case m.
ALT_MATCH:A=gl.next(k,c);continue;case m.FAIL:return null;case m.NOP:continue;case m.EMPTY_WIDTH:if((k.arg&~E)!==0)return null;
continue;case m.CAPTURE:k.arg<o.length&&(o[k.arg]=r);continue;default:throw new Sr("bad inst")}if(u===0)break;E=S.emptyOpContext(
c,p),r+=u,c=p,u=g,c!==-1&&(f=n.step(r+u),f!==pe.EOF()?(p=f>>3,g=f&7):(p=-1,g=0))}return a?i===0?[]:S.toArray(o):null}},h=class T{static Op=ul(
["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_\
TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT\
_PAREN","VERTICAL_BAR"]);static isPseudoOp(e){return e>=T.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){
return e===D.CODES["-"]?"\\":""}static fromRegexp(e){let n=new T(e.op);return n.flags=e.flags,n.subs=e.subs,n.runes=e.runes,
n.cap=e.cap,n.min=e.min,n.max=e.max,n.name=e.name,n.namedGroups=e.namedGroups,n.lb=e.lb,n}constructor(e){this.op=e,this.
flags=0,this.subs=T.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=
Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=T.emptySubs(),this.runes=new Int32Array(0),this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){
let e="";switch(this.op){case T.Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]";break;case T.Op.EMPTY_MATCH:e+="(?:)";break;case T.
Op.STAR:case T.Op.PLUS:case T.Op.QUEST:case T.Op.REPEAT:{let n=this.subs[0];switch(n.op>T.Op.CAPTURE||n.op===T.Op.LITERAL&&
n.runes.length>1?e+=`(?:${n.appendTo()})`:e+=n.appendTo(),this.op){case T.Op.STAR:e+="*";break;case T.Op.PLUS:e+="+";break;case T.
Op.QUEST:e+="?";break;case T.Op.REPEAT:e+=`{${this.min}`,this.min!==this.max&&(e+=",",this.max>=0&&(e+=this.max)),e+="}"}
(this.flags&y.NON_GREEDY)!==0&&(e+="?");break}case T.Op.CONCAT:for(let n of this.subs)n.op===T.Op.ALTERNATE?e+=`(?:${n.appendTo()}\
)`:e+=n.appendTo();break;case T.Op.ALTERNATE:{let n="";for(let r of this.subs)e+=n,n="|",e+=r.appendTo();break}case T.Op.
LITERAL:(this.flags&y.FOLD_CASE)!==0&&(e+="(?i:");for(let n of this.runes)e+=S.escapeRune(n);(this.flags&y.FOLD_CASE)!==
0&&(e+=")");break;case T.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case T.Op.ANY_CHAR:e+="(?s:.)";break;case T.Op.PLB:e+=`(?\
<=${this.subs[0].appendTo()})`;break;case T.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case T.Op.CAPTURE:this.name===
null||this.name.length===0?e+="(":e+=`(?P<${this.name}>`,this.subs[0].op!==T.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),
e+=")";break;case T.Op.BEGIN_TEXT:e+="\\A";break;case T.Op.END_TEXT:(this.flags&y.WAS_DOLLAR)!==0?e+="(?-m:$)":e+="\\z";
break;case T.Op.BEGIN_LINE:e+="^";break;case T.Op.END_LINE:e+="$";break;case T.Op.WORD_BOUNDARY:e+="\\b";break;case T.Op.
NO_WORD_BOUNDARY:e+="\\B";break;case T.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="\
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===w.MAX_RUNE){
e+="^";for(let n=1;n<this.runes.length-1;n+=2){let r=this.runes[n]+1,B=this.runes[n+1]-1;e+=T.quoteIfHyphen(r),e+=S.escapeRune(
r),r!==B&&(e+="-",e+=T.quoteIfHyphen(B),e+=S.escapeRune(B))}}else for(let n=0;n<this.runes.length;n+=2){let r=this.runes[n],
B=this.runes[n+1];e+=T.quoteIfHyphen(r),e+=S.escapeRune(r),r!==B&&(e+="-",e+=T.quoteIfHyphen(B),e+=S.escapeRune(B))}e+="\
]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.op===T.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let n of this.
subs){let r=n.maxCap();e<r&&(e=r)}return e}equals(e){if(!(e!==null&&e instanceof T)||this.op!==e.op)return!1;switch(this.
op){case T.Op.END_TEXT:if((this.flags&y.WAS_DOLLAR)!==(e.flags&y.WAS_DOLLAR))return!1;break;case T.Op.LITERAL:case T.Op.
CHAR_CLASS:if((this.flags&y.FOLD_CASE)!==(e.flags&y.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.
runes===null||e.runes===null||this.runes.length!==e.runes.length)return!1;for(let n=0;n<this.runes.length;n++)if(this.runes[n]!==
e.runes[n])return!1;break;case T.Op.ALTERNATE:case T.Op.CONCAT:if(this.subs.length!==e.subs.length)return!1;for(let n=0;n<
this.subs.length;++n)if(!this.subs[n].equals(e.subs[n]))return!1;break;case T.Op.STAR:case T.Op.PLUS:case T.Op.QUEST:if((this.
flags&y.NON_GREEDY)!==(e.flags&y.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case T.Op.REPEAT:if((this.flags&
y.NON_GREEDY)!==(e.flags&y.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case T.
Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;
break;case T.Op.PLB:case T.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},di=class{static walk(t,e){
let n=[],r=t,B;for(;;){if(r.subs.length===0)B=e.leaf(r);else{let i=e.enter(r);if(i.result===void 0){n.push({re:r,state:i,
i:0}),r=r.subs[0];continue}B=i.result}for(;;){if(n.length===0)return B;let i=n[n.length-1];if(e.child(i.re,i.state,B,i.i),
i.i++,i.state.result===void 0&&i.i<i.re.subs.length){r=i.re.subs[i.i];break}n.pop(),B=i.state.result!==void 0?i.state.result:
e.leave(i.re,i.state)}}}},Ha=class{constructor(t,e){let n=new Map,r=[0],B=[0],i=[0],s=[0];for(let g of t){let E=0;for(let A=0;A<
g.length;A++){let k=E*e+g[A],H=n.get(k);H===void 0&&(H=r.length,n.set(k,H),r.push(E),B.push(g[A]),i.push(i[E]+1),s.push(
0)),E=H}s[E]=1}let o=r.length,a=new Int32Array(o-1);for(let g=1;g<o;g++)a[g-1]=g;a.sort((g,E)=>r[g]-r[E]||B[g]-B[E]);let l=new Int32Array(
o+1);for(let g=1;g<o;g++)l[r[g]+1]++;for(let g=0;g<o;g++)l[g+1]+=l[g];let c=new Int32Array(o-1);for(let g=0;g<a.length;g++)
c[g]=B[a[g]];this.childStart=l,this.childUnit=c,this.childNode=a;let u=new Int32Array(o);for(let g=0;g<o;g++)u[g]=g;u.sort(
(g,E)=>i[g]-i[E]);let f=new Int32Array(o),p=Uint8Array.from(s);for(let g=1;g<o;g++){let E=u[g],A=r[E];if(A!==0){let k=f[A],
H=this.next(k,B[E]);for(;H<0&&k!==0;)k=f[k],H=this.next(k,B[E]);f[E]=H>=0?H:0}p[E]|=p[f[E]]}this.fail=f,this.match=p}next(t,e){
let n=this.childStart[t],r=this.childStart[t+1],B=this.childUnit;for(;n<r;){let i=n+r>>1,s=B[i];if(s===e)return this.childNode[i];
s<e?n=i+1:r=i}return-1}advance(t,e){for(;;){let n=this.next(t,e);if(n>=0)return n;if(t===0)return 0;t=this.fail[t]}}searchUTF16(t,e,n){
let r=0;for(let B=e;B<n;B++)if(r=this.advance(r,t.charCodeAt(B)),this.match[r]===1)return!0;return!1}searchUTF8(t,e,n){let r=0;
for(let B=e;B<n;B++)if(r=this.advance(r,t[B]),this.match[r]===1)return!0;return!1}},P=class Ht{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===Ht.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(n=>{let r=new Array(n.str.length);for(let B=0;B<n.str.length;B++)r[B]=n.str.charCodeAt(B);return r});this.ac16=
new Ha(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new Ha(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,n){switch(this.type){case Ht.Type.NONE:return!0;case Ht.Type.EXACT:return e.hasString(this,n);case Ht.Type.AND:
for(let r=0;r<this.subs.length;r++)if(!this.subs[r].eval(e,n))return!1;return!0;case Ht.Type.OR:if(this.allExact)return e.
hasAnyString(this,n);for(let r=0;r<this.subs.length;r++)if(this.subs[r].eval(e,n))return!0;return!1;default:return!0}}},
Qp=class _t{static build(e){return e?di.walk(e,_t.WALKER):new P(P.Type.NONE)}static WALKER={leaf:e=>_t.leaf(e),enter:e=>_t.
enter(e),child:(e,n,r)=>_t.child(e,n,r),leave:(e,n)=>_t.leave(e,n)};static leaf(e){if(e.op!==h.Op.LITERAL)return new P(P.
Type.NONE);if(e.runes.length===0||(e.flags&y.FOLD_CASE)!==0)return new P(P.Type.NONE);let n="";for(let B=0;B<e.runes.length;B++){
if(w.isUnsearchable(e.runes[B]))return new P(P.Type.NONE);n+=String.fromCodePoint(e.runes[B])}let r=new P(P.Type.EXACT);
return r.str=n,r.bytes=S.stringToUtf8ByteArray(r.str),r}static enter(e){switch(e.op){case h.Op.CAPTURE:case h.Op.PLUS:return{
sub:null};case h.Op.REPEAT:return e.min>=1?{sub:null}:{result:new P(P.Type.NONE)};case h.Op.CONCAT:return{pf:new P(P.Type.
AND),subs:[]};case h.Op.ALTERNATE:return{pf:new P(P.Type.OR),subs:[]};default:return{result:new P(P.Type.NONE)}}}static child(e,n,r){
if(n.subs===void 0){n.sub=r;return}if(n.pf.type===P.Type.AND){if(r.type===P.Type.NONE)return;if(r.type===P.Type.AND){for(let B=0;B<
r.subs.length;B++)n.subs.push(r.subs[B]);return}n.subs.push(r);return}if(r.type===P.Type.NONE){n.result=new P(P.Type.NONE);
return}if(r.type===P.Type.OR){for(let B=0;B<r.subs.length;B++)n.subs.push(r.subs[B]);return}n.subs.push(r)}static leave(e,n){
if(n.subs===void 0)return n.sub;let r=n.pf,B=new Set,i=[];for(let l of n.subs){if(l.type===P.Type.EXACT){if(B.has(l.str))
continue;B.add(l.str)}i.push(l)}if(r.type===P.Type.AND){let l=[],c=0;for(let u of i)c+u.cost>P.MAX_SCANS||(l.push(u),c+=
u.cost);return l.length===0?new P(P.Type.NONE):l.length===1?l[0]:(r.subs=l,r.cost=c,r)}if(i.length===0)return new P(P.Type.
NONE);if(i.length===1)return i[0];r.subs=i;let s=!0,o=0,a=0;for(let l of i)l.type!==P.Type.EXACT?s=!1:a+=l.bytes.length,
o+=l.cost;return s?a>P.MAX_AC_UNITS?new P(P.Type.NONE):(r.allExact=!0,r.cost=1,r):o>P.MAX_SCANS?new P(P.Type.NONE):(r.cost=
o,r)}},we=class{constructor(t=0,e=0){this.head=t,this.tail=e}},zp=class{constructor(){this.inst=[],this.start=0,this.numCap=
2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){
this.inst.push(new m(t))}markLookbehindInsts(){let t=new Uint8Array(this.inst.length),e=this.lbStarts.slice();for(;e.length>
0;){let n=e.pop();if(n===0||t[n]===1)continue;t[n]=1;let r=this.inst[n];switch(r.op){case m.ALT:case m.ALT_MATCH:e.push(
r.out,r.arg);break;case m.MATCH:case m.FAIL:break;default:e.push(r.out)}}this.lbInst=t}skipNop(t){let e=this.inst[t];for(;e.
op===m.NOP||e.op===m.CAPTURE;)e=this.inst[t],t=e.out;return e}prefix(){let t="",e=this.skipNop(this.start);if(!m.isRuneOp(
e.op)||e.runes.length!==1)return[e.op===m.MATCH,t];for(;m.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&y.FOLD_CASE)===0&&!w.
isUnsearchable(e.runes[0]);)t+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===m.MATCH,t]}startCond(){
let t=0,e=this.start;e:for(;;){let n=this.inst[e];switch(n.op){case m.EMPTY_WIDTH:t|=n.arg;break;case m.FAIL:return-1;case m.
CAPTURE:case m.NOP:break;default:break e}e=n.out}return t}patch(t,e){let n=t.head;for(;n!==0;){let r=this.inst[n>>1];(n&
1)===0?(n=r.out,r.out=e):(n=r.arg,r.arg=e)}}append(t,e){if(t.head===0)return e;if(e.head===0)return t;let n=this.inst[t.
tail>>1];return(t.tail&1)===0?n.out=e.head:n.arg=e.head,new we(t.head,e.tail)}toString(){let t="";for(let e=0;e<this.inst.
length;e++){let n=t.length;t+=e,e===this.start&&(t+="*"),t+="        ".substring(t.length-n),t+=this.inst[e],t+=`
`}return t}},Xp=new Int32Array([0,D.CODES[`
`]-1,D.CODES[`
`]+1,w.MAX_RUNE]),_a=new Int32Array([0,w.MAX_RUNE]),yr=class{constructor(t=0,e=new we,n=!1){this.i=t,this.out=e,this.nullable=
n}},ml=class li{static compileRegexp(e){let n=new li,r=n.compile(e);return n.prog.patch(r.out,n.newInst(m.MATCH).i),n.prog.
start=r.i,n.prog.markLookbehindInsts(),n.prog}static compileSet(e){let n=new li;if(e.length===0)return n.prog.start=n.newInst(
m.FAIL).i,n.prog.markLookbehindInsts(),n.prog;let r=[];for(let i=0;i<e.length;i++){n.lbOffset=n.prog.numLb;let s=n.compile(
e[i]),o=n.newInst(m.MATCH);n.prog.getInst(o.i).arg=i,n.prog.patch(s.out,o.i),r.push(s.i)}let B=r[0];for(let i=1;i<r.length;i++){
let s=n.newInst(m.ALT),o=n.prog.getInst(s.i);o.out=B,o.arg=r[i],B=s.i}return n.prog.start=B,n.prog.markLookbehindInsts(),
n.prog}constructor(){this.prog=new zp,this.newInst(m.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,n,r)=>this.child(e,n,r),leave:(e,n)=>this.leave(e,n)}}newInst(e){return this.prog.
addInst(e),new yr(this.prog.numInst()-1,new we,!0)}nop(){let e=this.newInst(m.NOP);return e.out=new we(e.i<<1,e.i<<1),e}fail(){
return new yr}cap(e){let n=this.newInst(m.CAPTURE);return n.out=new we(n.i<<1,n.i<<1),this.prog.getInst(n.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),n}cat(e,n){return e.i===0||n.i===0?(this.prog.patch(e.out,0),this.prog.patch(n.out,
0),this.fail()):(this.prog.patch(e.out,n.i),new yr(e.i,n.out,e.nullable&&n.nullable))}alt(e,n){if(e.i===0)return n;if(n.
i===0)return e;let r=this.newInst(m.ALT),B=this.prog.getInst(r.i);return B.out=e.i,B.arg=n.i,r.out=this.prog.append(e.out,
n.out),r.nullable=e.nullable||n.nullable,r}loop(e,n){let r=this.newInst(m.ALT),B=this.prog.getInst(r.i);return n?(B.arg=
e.i,r.out=new we(r.i<<1,r.i<<1)):(B.out=e.i,r.out=new we(r.i<<1|1,r.i<<1|1)),this.prog.patch(e.out,r.i),r}quest(e,n){if(e.
i===0)return this.nop();let r=this.newInst(m.ALT),B=this.prog.getInst(r.i);return n?(B.arg=e.i,r.out=new we(r.i<<1,r.i<<
1)):(B.out=e.i,r.out=new we(r.i<<1|1,r.i<<1|1)),r.out=this.prog.append(r.out,e.out),r}star(e,n){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,n),n):this.loop(e,n)}plus(e,n){return e.i===0?this.fail():new yr(e.i,this.loop(e,n).out,
e.nullable)}empty(e){let n=this.newInst(m.EMPTY_WIDTH);return this.prog.getInst(n.i).arg=e,n.out=new we(n.i<<1,n.i<<1),n}rune(e,n){
let r=this.newInst(m.RUNE);r.nullable=!1;let B=this.prog.getInst(r.i);return B.runes=e,n&=y.FOLD_CASE,(e.length!==1||w.simpleFold(
e[0])===e[0])&&(n&=~y.FOLD_CASE),B.arg=n,r.out=new we(r.i<<1,r.i<<1),(n&y.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?B.op=m.RUNE1:e.length===2&&e[0]===0&&e[1]===w.MAX_RUNE?B.op=m.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===D.CODES[`
`]-1&&e[2]===D.CODES[`
`]+1&&e[3]===w.MAX_RUNE&&(B.op=m.RUNE_ANY_NOT_NL),r}lookBehind(e,n){let r=Math.sign(n)*(Math.abs(n)+this.lbOffset),B=this.
newInst(m.LB_WRITE);this.prog.getInst(B.i).arg=r;let i=this.rune(_a,0),s=this.star(i,!0),o=this.cat(s,e);this.prog.patch(
o.out,B.i);let a=this.newInst(m.LB_CHECK);return this.prog.getInst(a.i).arg=r,this.prog.lbStarts.push(o.i),Math.abs(r)>this.
prog.numLb&&(this.prog.numLb=Math.abs(r)),a.out=new we(a.i<<1,a.i<<1),a}compile(e){return di.walk(e,this.walker)}leaf(e){
switch(e.op){case h.Op.NO_MATCH:return this.fail();case h.Op.EMPTY_MATCH:return this.nop();case h.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let n=null;for(let r of e.runes){let B=this.runeCache.get(r);B===void 0&&(B=new Int32Array(
[r]),this.runeCache.set(r,B));let i=this.rune(B,e.flags);n=n===null?i:this.cat(n,i)}return n}case h.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case h.Op.ANY_CHAR_NOT_NL:return this.rune(Xp,0);case h.Op.ANY_CHAR:return this.rune(_a,0);case h.
Op.BEGIN_LINE:return this.empty(S.EMPTY_BEGIN_LINE);case h.Op.END_LINE:return this.empty(S.EMPTY_END_LINE);case h.Op.BEGIN_TEXT:
return this.empty(S.EMPTY_BEGIN_TEXT);case h.Op.END_TEXT:return this.empty(S.EMPTY_END_TEXT);case h.Op.WORD_BOUNDARY:return this.
empty(S.EMPTY_WORD_BOUNDARY);case h.Op.NO_WORD_BOUNDARY:return this.empty(S.EMPTY_NO_WORD_BOUNDARY);case h.Op.CONCAT:case h.
Op.ALTERNATE:return this.nop();default:throw new un("regexp: unhandled case in compile")}}enter(e){switch(e.op){case h.Op.
PLB:case h.Op.NLB:case h.Op.STAR:case h.Op.PLUS:case h.Op.QUEST:return{sub:null};case h.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case h.Op.CONCAT:case h.Op.ALTERNATE:return{f:null};default:throw new un("regexp: unhandled case in co\
mpile")}}child(e,n,r){e.op===h.Op.CONCAT?n.f=n.f===null?r:this.cat(n.f,r):e.op===h.Op.ALTERNATE?n.f=n.f===null?r:this.alt(
n.f,r):n.sub=r}leave(e,n){switch(e.op){case h.Op.PLB:case h.Op.NLB:return this.lookBehind(n.sub,e.lb);case h.Op.CAPTURE:{
let r=this.cap(e.cap<<1|1);return this.cat(this.cat(n.bra,n.sub),r)}case h.Op.STAR:return this.star(n.sub,(e.flags&y.NON_GREEDY)!==
0);case h.Op.PLUS:return this.plus(n.sub,(e.flags&y.NON_GREEDY)!==0);case h.Op.QUEST:return this.quest(n.sub,(e.flags&y.
NON_GREEDY)!==0);case h.Op.CONCAT:case h.Op.ALTERNATE:return n.f;default:throw new un("regexp: unhandled case in compile")}}},
El=class ue{static simplify(e){return e===null?null:di.walk(e,ue.WALKER)}static WALKER={leaf:e=>ue.leaf(e),enter:e=>ue.enter(
e),child:(e,n,r,B)=>ue.child(e,n,r,B),leave:(e,n)=>ue.leave(e,n)};static leaf(e){if(e.op===h.Op.CHAR_CLASS){if(e.runes===
null)return e;if(e.runes.length===0)return new h(h.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===w.MAX_RUNE)
return new h(h.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===D.CODES[`
`]-1&&e.runes[2]===D.CODES[`
`]+1&&e.runes[3]===w.MAX_RUNE)return new h(h.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case h.Op.PLB:case h.
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
return ue.simplify1(e.op,e.flags,n.sub,e);case h.Op.REPEAT:return ue.simplifyRepeat(e,n.sub);default:return e}}static simplifyRepeat(e,n){
if(e.max===-1){if(e.min===0)return ue.simplify1(h.Op.STAR,e.flags,n,null);if(e.min===1)return ue.simplify1(h.Op.PLUS,e.flags,
n,null);let B=[];for(let i=0;i<e.min-1;i++)B.push(n);return B.push(ue.simplify1(h.Op.PLUS,e.flags,n,null)),ue.concat(B)}
if(e.min===1&&e.max===1)return n;let r=null;if(e.min>0){r=[];for(let B=0;B<e.min;B++)r.push(n)}if(e.max>e.min){let B=ue.
simplify1(h.Op.QUEST,e.flags,n,null);for(let i=e.min+1;i<e.max;i++)B=ue.simplify1(h.Op.QUEST,e.flags,ue.concat([n,B]),null);
if(r===null)return B;r.push(B)}return r!==null?ue.concat(r):new h(h.Op.NO_MATCH)}static concat(e){let n=[];for(let B=0;B<
e.length;B++){let i=e[B];if(i.op===h.Op.NO_MATCH)return new h(h.Op.NO_MATCH);if(i.op!==h.Op.EMPTY_MATCH){if(i.op===h.Op.
CONCAT){for(let s=0;s<i.subs.length;s++)n.push(i.subs[s]);continue}n.push(i)}}if(n.length===0)return new h(h.Op.EMPTY_MATCH);
if(n.length===1)return n[0];let r=new h(h.Op.CONCAT);return r.subs=n,r}static simplify1(e,n,r,B){if(r.op===h.Op.EMPTY_MATCH)
return r;if(r.op===h.Op.NO_MATCH)return e===h.Op.PLUS?r:new h(h.Op.EMPTY_MATCH);if(e===r.op&&(n&y.NON_GREEDY)===(r.flags&
y.NON_GREEDY))return r;if(B!==null&&B.op===e&&(B.flags&y.NON_GREEDY)===(n&y.NON_GREEDY)&&r===B.subs[0])return B;let i=new h(
e);return i.flags=n,i.subs=[r],i}},K=class{constructor(t,e){this.sign=t,this.cls=e}},Ka=[48,57],Ua=[9,10,12,13,32,32],Ja=[
48,57,65,90,95,95,97,122],$a=new Map([["\\d",new K(1,Ka)],["\\D",new K(-1,Ka)],["\\s",new K(1,Ua)],["\\S",new K(-1,Ua)],
["\\w",new K(1,Ja)],["\\W",new K(-1,Ja)]]),ja=[48,57,65,90,97,122],Ya=[65,90,97,122],Wa=[0,127],qa=[9,9,32,32],Va=[0,31,
127,127],Qa=[48,57],za=[33,126],Xa=[97,122],Za=[32,126],el=[33,47,58,64,91,96,123,126],tl=[9,13,32,32],nl=[65,90],rl=[48,
57,65,90,95,95,97,122],Bl=[48,57,65,70,97,102],il=new Map([["[:alnum:]",new K(1,ja)],["[:^alnum:]",new K(-1,ja)],["[:alp\
ha:]",new K(1,Ya)],["[:^alpha:]",new K(-1,Ya)],["[:ascii:]",new K(1,Wa)],["[:^ascii:]",new K(-1,Wa)],["[:blank:]",new K(
1,qa)],["[:^blank:]",new K(-1,qa)],["[:cntrl:]",new K(1,Va)],["[:^cntrl:]",new K(-1,Va)],["[:digit:]",new K(1,Qa)],["[:^\
digit:]",new K(-1,Qa)],["[:graph:]",new K(1,za)],["[:^graph:]",new K(-1,za)],["[:lower:]",new K(1,Xa)],["[:^lower:]",new K(
-1,Xa)],["[:print:]",new K(1,Za)],["[:^print:]",new K(-1,Za)],["[:punct:]",new K(1,el)],["[:^punct:]",new K(-1,el)],["[:\
space:]",new K(1,tl)],["[:^space:]",new K(-1,tl)],["[:upper:]",new K(1,nl)],["[:^upper:]",new K(-1,nl)],["[:word:]",new K(
1,rl)],["[:^word:]",new K(-1,rl)],["[:xdigit:]",new K(1,Bl)],["[:^xdigit:]",new K(-1,Bl)]]),ft=class Dr{static charClassToString(e,n){
let r="[";for(let B=0;B<n;B+=2){B>0&&(r+=" ");let i=e[B],s=e[B+1];i===s?r+=`0x${i.toString(16)}`:r+=`0x${i.toString(16)}\
-0x${s.toString(16)}`}return r+="]",r}static sortRanges(e,n){let r=n>>1,B=new Array(r);for(let s=0;s<r;s++)B[s]=s;B.sort(
(s,o)=>e[2*s]-e[2*o]||e[2*o+1]-e[2*s+1]);let i=e.slice(0,n);for(let s=0;s<r;s++)e[2*s]=i[2*B[s]],e[2*s+1]=i[2*B[s]+1]}constructor(e=S.
emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.
r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.
isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;
Dr.sortRanges(this.r,this.len);let e=2;for(let n=2;n<this.len;n+=2){let r=this.r[n],B=this.r[n+1];if(r<=this.r[e-1]+1){B>
this.r[e-1]&&(this.r[e-1]=B);continue}this.r[e]=r,this.r[e+1]=B,e+=2}return this.len=e,this}appendLiteral(e,n){return(n&
y.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,n){if(this.len>0){for(let r=2;r<=4;r+=2)
if(this.len>=r){let B=this.r[this.len-r],i=this.r[this.len-r+1];if(e<=i+1&&B<=n+1)return e<B&&(this.r[this.len-r]=e),n>i&&
(this.r[this.len-r+1]=n),this}}return this.r[this.len++]=e,this.r[this.len++]=n,this}appendFoldedRange(e,n){if(e<=w.MIN_FOLD&&
n>=w.MAX_FOLD)return this.appendRange(e,n);if(n<w.MIN_FOLD||e>w.MAX_FOLD)return this.appendRange(e,n);e<w.MIN_FOLD&&(this.
appendRange(e,w.MIN_FOLD-1),e=w.MIN_FOLD),n>w.MAX_FOLD&&(this.appendRange(w.MAX_FOLD+1,n),n=w.MAX_FOLD);for(let r=e;r<=n;r++){
this.appendRange(r,r);for(let B=w.simpleFold(r);B!==r;B=w.simpleFold(B))this.appendRange(B,B)}return this}appendClass(e){
for(let n=0;n<e.length;n+=2)this.appendRange(e[n],e[n+1]);return this}appendFoldedClass(e){for(let n=0;n<e.length;n+=2)this.
appendFoldedRange(e[n],e[n+1]);return this}appendNegatedClass(e){let n=0;for(let r=0;r<e.length;r+=2){let B=e[r],i=e[r+1];
n<=B-1&&this.appendRange(n,B-1),n=i+1}return n<=w.MAX_RUNE&&this.appendRange(n,w.MAX_RUNE),this}appendTable(e){for(let n=0;n<
e.length;++n){let r=e.getLo(n),B=e.getHi(n),i=e.getStride(n);if(i===1){this.appendRange(r,B);continue}for(let s=r;s<=B;s+=
i)this.appendRange(s,s)}return this}appendNegatedTable(e){let n=0;for(let r=0;r<e.length;++r){let B=e.getLo(r),i=e.getHi(
r),s=e.getStride(r);if(s===1){n<=B-1&&this.appendRange(n,B-1),n=i+1;continue}for(let o=B;o<=i;o+=s)n<=o-1&&this.appendRange(
n,o-1),n=o+1}return n<=w.MAX_RUNE&&this.appendRange(n,w.MAX_RUNE),this}appendTableWithSign(e,n){return n<0?this.appendNegatedTable(
e):this.appendTable(e)}negateClass(){let e=0,n=0;for(let r=0;r<this.len;r+=2){let B=this.r[r],i=this.r[r+1];e<=B-1&&(this.
r[n]=e,this.r[n+1]=B-1,n+=2),e=i+1}return this.len=n,e<=w.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=w.MAX_RUNE),
this}appendClassWithSign(e,n){return n<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,n){let r=e.cls;return n&&
(r=new Dr().appendFoldedClass(r).cleanClass().toArray()),this.appendClassWithSign(r,e.sign)}toString(){return Dr.charClassToString(
this.r,this.len)}},Zp=class{constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){this.position=
t}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(t){this.position+=t}skipString(t){
this.position+=t.length}pop(){let t=this.str.codePointAt(this.position);return this.position+=S.charCount(t),t}lookingAt(t){
return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){return this.str.substring(
t,this.position)}toString(){return this.rest()}},cn=class b{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new d(
new Uint32Array([0,w.MAX_RUNE,1]));static ASCII_TABLE=new d(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new d(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:b.ANY_TABLE,fold:b.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:b.ASCII_TABLE,fold:b.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:Se.CATEGORIES.get("Cn"),fold:Se.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:Se.CATEGORIES.get("LC"),fold:Se.FOLD_CATEGORIES.get("LC"),sign:1}:Se.CATEGORIES.has(e)?
{tab:Se.CATEGORIES.get(e),fold:Se.FOLD_CATEGORIES.get(e),sign:1}:Se.SCRIPTS.has(e)?{tab:Se.SCRIPTS.get(e),fold:Se.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<w.MIN_FOLD||e>w.MAX_FOLD)return e;let n=e,r=e;for(e=w.simpleFold(e);e!==r;e=
w.simpleFold(e))n>e&&(n=e);return n}static leadingRegexp(e){if(e.op===h.Op.EMPTY_MATCH)return null;if(e.op===h.Op.CONCAT&&
e.subs.length>0){let n=e.subs[0];return n.op===h.Op.EMPTY_MATCH?null:n}return e}static literalRegexp(e,n){let r=new h(h.
Op.LITERAL);return r.flags=n,r.runes=S.stringToRunes(e),r}static parse(e,n){return new b(e,n).parseInternal()}static parseRepeat(e){
let n=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let r=b.parseInt(e);if(r===-1||!e.more())return-1;let B;
if(!e.lookingAt(","))B=r;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))B=-1;else if((B=b.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),r<0||r>1e3||B===-2||B>1e3||B>=0&&r>B)throw new V(b.ERR_INVALID_REPEAT_SIZE,
e.from(n));return r<<16|B&w.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let n=0;n<e.length;n++){let r=e.
codePointAt(n);if(r!==D.CODES._&&!S.isalnum(r))return!1}return!0}static parseInt(e){let n=e.pos();for(;e.more()&&e.peek()>=
D.CODES[0]&&e.peek()<=D.CODES[9];)e.skip(1);let r=e.from(n);return r.length===0||r.length>1&&r.codePointAt(0)===D.CODES[0]?
-1:r.length>8?-2:parseInt(r,10)}static isCharClass(e){return e.op===h.Op.LITERAL&&e.runes.length===1||e.op===h.Op.CHAR_CLASS||
e.op===h.Op.ANY_CHAR_NOT_NL||e.op===h.Op.ANY_CHAR}static matchRune(e,n){switch(e.op){case h.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===n;case h.Op.CHAR_CLASS:for(let r=0;r<e.runes.length;r+=2)if(e.runes[r]<=n&&n<=e.runes[r+1])return!0;return!1;case h.
Op.ANY_CHAR_NOT_NL:return n!==D.CODES[`
`];case h.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,n){switch(e.op){case h.Op.ANY_CHAR:break;case h.Op.ANY_CHAR_NOT_NL:
b.matchRune(n,D.CODES[`
`])&&(e.op=h.Op.ANY_CHAR);break;case h.Op.CHAR_CLASS:{let r=new ft(Array.isArray(e.runes)?e.runes:Array.from(e.runes));n.
op===h.Op.LITERAL?r.appendLiteral(n.runes[0],n.flags):r.appendClass(n.runes),e.runes=r.toGrowableArray();break}case h.Op.
LITERAL:if(n.runes[0]===e.runes[0]&&n.flags===e.flags)break;e.op=h.Op.CHAR_CLASS,e.runes=new ft().appendLiteral(e.runes[0],
e.flags).appendLiteral(n.runes[0],n.flags).toGrowableArray()}}static parseEscape(e){let n=e.pos();if(e.skip(1),!e.more())
throw new V(b.ERR_TRAILING_BACKSLASH);let r=e.pop();e:switch(r){case D.CODES[1]:case D.CODES[2]:case D.CODES[3]:case D.CODES[4]:case D.
CODES[5]:case D.CODES[6]:case D.CODES[7]:if(!e.more()||e.peek()<D.CODES[0]||e.peek()>D.CODES[7])break;case D.CODES[0]:{let B=r-
D.CODES[0];for(let i=1;i<3&&!(!e.more()||e.peek()<D.CODES[0]||e.peek()>D.CODES[7]);i++)B=B*8+e.peek()-D.CODES[0],e.skip(
1);return B}case D.CODES.x:{if(!e.more())break;if(r=e.pop(),r===D.CODES["{"]){let s=0,o=0;for(;;){if(!e.more())break e;if(r=
e.pop(),r===D.CODES["}"])break;let a=S.unhex(r);if(a<0||(o=o*16+a,o>w.MAX_RUNE))break e;s++}if(s===0)break e;return o}let B=S.
unhex(r);if(!e.more())break;r=e.pop();let i=S.unhex(r);if(B<0||i<0)break;return B*16+i}case D.CODES.a:return D.CODES["\x07"];case D.
CODES.f:return D.CODES["\f"];case D.CODES.n:return D.CODES[`
`];case D.CODES.r:return D.CODES["\r"];case D.CODES.t:return D.CODES["	"];case D.CODES.v:return D.CODES["\v"];default:if(r<=
w.MAX_ASCII&&!S.isalnum(r))return r}throw new V(b.ERR_INVALID_ESCAPE,e.from(n))}static parseClassChar(e,n){if(!e.more())
throw new V(b.ERR_MISSING_BRACKET,e.from(n));return e.lookingAt("\\")?b.parseEscape(e):e.pop()}static hasCapture(e){if(e===
null)return!1;if(e.op===h.Op.CAPTURE)return!0;if(e.subs){for(let n of e.subs)if(b.hasCapture(n))return!0}return!1}constructor(e,n=0){
this.wholeRegexp=e,this.flags=n,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=
0,this.numRunes=0,this.repeats=0,this.height=null,this.size=null,this.nlb=0}newRegexp(e){let n=this.free;return n!==null&&
n.subs!==null&&n.subs.length>0?(this.free=n.subs[0],n.reinit(),n.op=e):(n=new h(e),this.numRegexp+=1),n}reuse(e){this.height!==
null&&this.height.has(e)&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.free=e}checkLimits(e){
if(this.numRunes>b.MAX_RUNES)throw new V(b.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===
null){if(this.repeats===0&&(this.repeats=1),e.op===h.Op.REPEAT){let n=e.max;n===-1&&(n=e.min),n<=0&&(n=1),n>Math.floor(b.
MAX_SIZE/this.repeats)?this.repeats=b.MAX_SIZE:this.repeats*=n}if(this.numRegexp<Math.floor(b.MAX_SIZE/this.repeats))return;
this.size=new Map;for(let n of this.stack)this.checkSize(n)}if(this.calcSize(e,!0)>b.MAX_SIZE)throw new V(b.ERR_LARGE)}calcSize(e,n=!1){
if(!n&&this.size!==null&&this.size.has(e))return this.size.get(e);let r=0;switch(e.op){case h.Op.LITERAL:r=e.runes.length;
break;case h.Op.PLB:case h.Op.NLB:case h.Op.CAPTURE:case h.Op.STAR:r=2+this.calcSize(e.subs[0]);break;case h.Op.PLUS:case h.
Op.QUEST:r=1+this.calcSize(e.subs[0]);break;case h.Op.CONCAT:for(let B of e.subs)r=r+this.calcSize(B);break;case h.Op.ALTERNATE:
for(let B of e.subs)r=r+this.calcSize(B);e.subs.length>1&&(r=r+e.subs.length-1);break;case h.Op.REPEAT:{let B=this.calcSize(
e.subs[0]);if(e.max===-1){e.min===0?r=2+B:r=1+e.min*B;break}r=e.max*B+(e.max-e.min);break}}return r=Math.max(1,r),this.size===
null&&(this.size=new Map),this.size.set(e,r),r}checkHeight(e){if(!(this.numRegexp<b.MAX_HEIGHT)){if(this.height===null){
this.height=new Map;for(let n of this.stack)this.checkHeight(n)}if(this.calcHeight(e,!0)>b.MAX_HEIGHT)throw new V(b.ERR_NESTING_DEPTH)}}calcHeight(e,n=!1){
if(!n&&this.height!==null&&this.height.has(e))return this.height.get(e);let r=1;for(let B of e.subs){let i=this.calcHeight(
B);r<1+i&&(r=1+i)}return this.height===null&&(this.height=new Map),this.height.set(e,r),r}pop(){return this.stack.pop()}popToPseudo(){
let e=this.stack.length,n=e;for(;n>0&&!h.isPseudoOp(this.stack[n-1].op);)n--;return this.stack.splice(n,e-n)}push(e){if(this.
numRunes+=e.runes.length,e.op===h.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],
this.flags&~y.FOLD_CASE))return null;e.op=h.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~y.FOLD_CASE}else if(e.op===
h.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&w.simpleFold(e.runes[0])===e.runes[2]&&
w.simpleFold(e.runes[2])===e.runes[0]||e.op===h.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&w.simpleFold(
e.runes[0])===e.runes[1]&&w.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|y.FOLD_CASE))
return null;e.op=h.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|y.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,n){let r=this.stack.length;if(r<2)return!1;let B=this.stack[r-1],i=this.
stack[r-2];if(B.op!==h.Op.LITERAL||i.op!==h.Op.LITERAL||(B.flags&y.FOLD_CASE)!==(i.flags&y.FOLD_CASE))return!1;Array.isArray(
i.runes)||(i.runes=Array.from(i.runes));for(let s=0;s<B.runes.length;s++)i.runes.push(B.runes[s]);return e>=0?(B.runes=[
e],B.flags=n,!0):(this.pop(),this.reuse(B),!1)}newLiteral(e,n){let r=this.newRegexp(h.Op.LITERAL);return r.flags=n,(n&y.
FOLD_CASE)!==0&&(e=b.minFoldRune(e)),r.runes=[e],r}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let n=this.
newRegexp(e);return n.flags=this.flags,this.push(n)}repeat(e,n,r,B,i,s){let o=this.flags;if((o&y.PERL_X)!==0&&(i.more()&&
i.lookingAt("?")&&(i.skip(1),o^=y.NON_GREEDY),s!==-1))throw new V(b.ERR_INVALID_REPEAT_OP,i.from(s));let a=this.stack.length;
if(a===0)throw new V(b.ERR_MISSING_REPEAT_ARGUMENT,i.from(B));let l=this.stack[a-1];if(h.isPseudoOp(l.op))throw new V(b.
ERR_MISSING_REPEAT_ARGUMENT,i.from(B));let c=this.newRegexp(e);if(c.min=n,c.max=r,c.flags=o,c.subs=[l],this.stack[a-1]=c,
this.checkLimits(c),e===h.Op.REPEAT&&(n>=2||r>=2)&&!this.repeatIsValid(c,1e3))throw new V(b.ERR_INVALID_REPEAT_SIZE,i.from(
B))}repeatIsValid(e,n){if(e.op===h.Op.REPEAT){let r=e.max;if(r===0)return!0;if(r<0&&(r=e.min),r>n)return!1;r>0&&(n=Math.
trunc(n/r))}for(let r of e.subs)if(!this.repeatIsValid(r,n))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(h.Op.EMPTY_MATCH)):this.push(this.collapse(e,h.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(h.Op.NO_MATCH)):
this.push(this.collapse(e,h.Op.ALTERNATE))}cleanAlt(e){e.op===h.Op.CHAR_CLASS&&(e.runes=new ft(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===w.MAX_RUNE?(e.runes=new Int32Array(0),e.op=h.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===D.CODES[`
`]-1&&e.runes[2]===D.CODES[`
`]+1&&e.runes[3]===w.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=h.Op.ANY_CHAR_NOT_NL))}collapse(e,n){if(e.length===1)return e[0];
let r=0;for(let o of e)r+=o.op===n?o.subs.length:1;let B=new Array(r).fill(null),i=0;for(let o of e)if(o.op===n){for(let a=0;a<
o.subs.length;a++)B[i++]=o.subs[a];this.reuse(o)}else B[i++]=o;let s=this.newRegexp(n);if(s.subs=B,n===h.Op.ALTERNATE&&(s.
subs=this.factor(s.subs),s.subs.length===1)){let o=s;s=s.subs[0],this.reuse(o)}return s}factor(e){if(e.length<2)return e;
let n=0,r=e.length,B=0,i=null,s=0,o=0,a=0;for(let c=0;c<=r;c++){let u=null,f=0,p=0;if(c<r){let g=e[n+c];if(g.op===h.Op.CONCAT&&
g.subs.length>0&&(g=g.subs[0]),g.op===h.Op.LITERAL&&(u=g.runes,f=g.runes.length,p=g.flags&y.FOLD_CASE),p===o){let E=0;for(;E<
s&&E<f&&i[E]===u[E];)E++;if(E>0){s=E;continue}}}if(c!==a)if(c===a+1)e[B++]=e[n+a];else{let g=this.newRegexp(h.Op.LITERAL);
g.flags=o,g.runes=i.slice(0,s);for(let k=a;k<c;k++)e[n+k]=this.removeLeadingString(e[n+k],s),this.checkLimits(e[n+k]);let E=this.
collapse(e.slice(n+a,n+c),h.Op.ALTERNATE),A=this.newRegexp(h.Op.CONCAT);A.subs=[g,E],e[B++]=A}a=c,i=u,s=f,o=p}r=B,n=0,a=
0,B=0;let l=null;for(let c=0;c<=r;c++){let u=null;if(!(c<r&&(u=b.leadingRegexp(e[n+c]),l!==null&&l.equals(u)&&(b.isCharClass(
l)||l.op===h.Op.REPEAT&&l.min===l.max&&b.isCharClass(l.subs[0]))))){if(c!==a)if(c===a+1)e[B++]=e[n+a];else{let f=l;for(let E=a;E<
c;E++){let A=E!==a;e[n+E]=this.removeLeadingRegexp(e[n+E],A),this.checkLimits(e[n+E])}let p=this.collapse(e.slice(n+a,n+
c),h.Op.ALTERNATE),g=this.newRegexp(h.Op.CONCAT);g.subs=[f,p],e[B++]=g}a=c,l=u}}r=B,n=0,a=0,B=0;for(let c=0;c<=r;c++)if(!(c<
r&&b.isCharClass(e[n+c]))){if(c!==a)if(c===a+1)e[B++]=e[n+a];else{let u=a;for(let p=a+1;p<c;p++){let g=e[n+u],E=e[n+p];(g.
op<E.op||g.op===E.op&&(g.runes!==null?g.runes.length:0)<(E.runes!==null?E.runes.length:0))&&(u=p)}let f=e[n+a];e[n+a]=e[n+
u],e[n+u]=f;for(let p=a+1;p<c;p++)b.mergeCharClass(e[n+a],e[n+p]),this.reuse(e[n+p]);this.cleanAlt(e[n+a]),e[B++]=e[n+a]}
c<r&&(e[B++]=e[n+c]),a=c+1}r=B,n=0,a=0,B=0;for(let c=0;c<r;++c)c+1<r&&e[n+c].op===h.Op.EMPTY_MATCH&&e[n+c+1].op===h.Op.EMPTY_MATCH||
(e[B++]=e[n+c]);return r=B,n=0,e.slice(n,r)}removeLeadingString(e,n){if(e.op===h.Op.CONCAT&&e.subs.length>0){let r=this.
removeLeadingString(e.subs[0],n);if(e.subs[0]=r,r.op===h.Op.EMPTY_MATCH)switch(this.reuse(r),e.subs.length){case 0:case 1:
e.op=h.Op.EMPTY_MATCH,e.subs=h.emptySubs();break;case 2:{let B=e;e=e.subs[1],this.reuse(B);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===h.Op.LITERAL&&(e.runes=e.runes.slice(n,e.runes.length),e.runes.length===0&&(e.op=
h.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,n){if(e.op===h.Op.CONCAT&&e.subs.length>0){switch(n&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=h.Op.EMPTY_MATCH,e.subs=h.emptySubs();break;case 1:{let r=e;
e=e.subs[0],this.reuse(r);break}}return e}return n&&this.reuse(e),this.newRegexp(h.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&y.LITERAL)!==0)return b.literalRegexp(this.wholeRegexp,this.flags);let e=-1,n=-1,r=-1,B=new Zp(this.wholeRegexp);for(;B.
more();){let i=-1;e:switch(B.peek()){case D.CODES["("]:if((this.flags&y.LOOKBEHIND)!==0){if(B.lookingAt("(?<=")){this.parsePosLookBehind(),
B.skip(4);break}if(B.lookingAt("(?<!")){this.parseNegLookBehind(),B.skip(4);break}}if((this.flags&y.PERL_X)!==0&&B.lookingAt(
"(?")){this.parsePerlFlags(B);break}this.op(h.Op.LEFT_PAREN).cap=++this.numCap,B.skip(1);break;case D.CODES["|"]:this.parseVerticalBar(),
B.skip(1);break;case D.CODES[")"]:this.parseRightParen(),B.skip(1);break;case D.CODES["^"]:(this.flags&y.ONE_LINE)!==0?this.
op(h.Op.BEGIN_TEXT):this.op(h.Op.BEGIN_LINE),B.skip(1);break;case D.CODES.$:(this.flags&y.ONE_LINE)!==0?this.op(h.Op.END_TEXT).
flags|=y.WAS_DOLLAR:this.op(h.Op.END_LINE),B.skip(1);break;case D.CODES["."]:(this.flags&y.DOT_NL)!==0?this.op(h.Op.ANY_CHAR):
this.op(h.Op.ANY_CHAR_NOT_NL),B.skip(1);break;case D.CODES["["]:this.parseClass(B);break;case D.CODES["*"]:case D.CODES["\
+"]:case D.CODES["?"]:{i=B.pos();let s=null;switch(B.pop()){case D.CODES["*"]:s=h.Op.STAR;break;case D.CODES["+"]:s=h.Op.
PLUS;break;case D.CODES["?"]:s=h.Op.QUEST}this.repeat(s,n,r,i,B,e);break}case D.CODES["{"]:{let s=B.pos(),o=b.parseRepeat(
B);if(o<0){B.rewindTo(s),this.literal(B.pop());break}i=s,n=o>>16,r=(o&w.MAX_BMP)<<16>>16,this.repeat(h.Op.REPEAT,n,r,i,B,
e);break}case D.CODES["\\"]:{let s=B.pos();if(B.skip(1),(this.flags&y.PERL_X)!==0&&B.more())switch(B.pop()){case D.CODES.
A:this.op(h.Op.BEGIN_TEXT);break e;case D.CODES.b:this.op(h.Op.WORD_BOUNDARY);break e;case D.CODES.B:this.op(h.Op.NO_WORD_BOUNDARY);
break e;case D.CODES.C:throw new V(b.ERR_INVALID_ESCAPE,"\\C");case D.CODES.Q:{let l=B.rest(),c=l.indexOf("\\E");c>=0?(l=
l.substring(0,c),B.skipString(l),B.skipString("\\E")):B.skipString(l);let u=0;for(;u<l.length;){let f=l.codePointAt(u);this.
literal(f),u+=S.charCount(f)}break e}case D.CODES.z:this.op(h.Op.END_TEXT);break e;default:B.rewindTo(s)}else B.rewindTo(
s);let o=this.newRegexp(h.Op.CHAR_CLASS);if(o.flags=this.flags,B.lookingAt("\\p")||B.lookingAt("\\P")){let l=new ft;if(this.
parseUnicodeClass(B,l)){o.runes=l.toArray(),this.push(o);break e}}let a=new ft;if(this.parsePerlClassEscape(B,a)){o.runes=
a.toArray(),this.push(o);break e}B.rewindTo(s),this.reuse(o),this.literal(b.parseEscape(B));break}default:this.literal(B.
pop())}e=i}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new V(b.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let n=e.pos(),r=e.rest();
if(r.startsWith("(?P<")||r.startsWith("(?<")){let o=r.charAt(2)==="P"?4:3,a=r.indexOf(">");if(a<0)throw new V(b.ERR_INVALID_NAMED_CAPTURE,
r);let l=r.substring(o,a);if(e.skipString(l),e.skip(o+1),!b.isValidCaptureName(l))throw new V(b.ERR_INVALID_NAMED_CAPTURE,
r.substring(0,a+1));let c=this.op(h.Op.LEFT_PAREN);if(c.cap=++this.numCap,this.namedGroups[l])throw new V(b.ERR_DUPLICATE_NAMED_CAPTURE,
l);this.namedGroups[l]=this.numCap,c.name=l;return}e.skip(2);let B=this.flags,i=1,s=!1;e:for(;e.more();){let o=e.pop();switch(o){case D.
CODES.i:B|=y.FOLD_CASE,s=!0;break;case D.CODES.m:B&=~y.ONE_LINE,s=!0;break;case D.CODES.s:B|=y.DOT_NL,s=!0;break;case D.
CODES.U:B|=y.NON_GREEDY,s=!0;break;case D.CODES["-"]:if(i<0)break e;i=-1,B=~B,s=!1;break;case D.CODES[":"]:case D.CODES["\
)"]:if(i<0){if(!s)break e;B=~B}o===D.CODES[":"]&&this.op(h.Op.LEFT_PAREN),this.flags=B;return;default:break e}}throw new V(
b.ERR_INVALID_PERL_OP,e.from(n))}parsePosLookBehind(){let e=this.newRegexp(h.Op.LEFT_PAREN);return e.flags=this.flags,e.
lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(h.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(h.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.
stack.length;if(e>=3&&this.stack[e-2].op===h.Op.VERTICAL_BAR&&b.isCharClass(this.stack[e-1])&&b.isCharClass(this.stack[e-
3])){let n=this.stack[e-1],r=this.stack[e-3];if(n.op>r.op){let B=r;r=n,n=B,this.stack[e-3]=r}return b.mergeCharClass(r,n),
this.reuse(n),this.pop(),!0}if(e>=2){let n=this.stack[e-1],r=this.stack[e-2];if(r.op===h.Op.VERTICAL_BAR)return e>=3&&this.
cleanAlt(this.stack[e-3]),this.stack[e-2]=n,this.stack[e-1]=r,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&
this.pop(),this.alternate(),this.stack.length<2)throw new V(b.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),n=this.
pop();if(n.op!==h.Op.LEFT_PAREN)throw new V(b.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=n.flags,n.lb!==0){if(b.
hasCapture(e))throw new V(b.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);n.lb>0?n.op=h.Op.PLB:n.op=h.Op.NLB,n.subs=
[e],this.push(n);return}n.cap===0?this.push(e):(n.op=h.Op.CAPTURE,n.subs=[e],this.push(n))}parsePerlClassEscape(e,n){let r=e.
pos();if((this.flags&y.PERL_X)===0||!e.more()||e.pop()!==D.CODES["\\"]||!e.more())return!1;e.pop();let B=e.from(r),i=$a.
has(B)?$a.get(B):null;return i===null?!1:(n.appendGroup(i,(this.flags&y.FOLD_CASE)!==0),!0)}parseNamedClass(e,n){let r=e.
rest(),B=r.indexOf(":]");if(B<0)return!1;let i=r.substring(0,B+2);e.skipString(i);let s=il.has(i)?il.get(i):null;if(s===
null)throw new V(b.ERR_INVALID_CHAR_RANGE,i);return n.appendGroup(s,(this.flags&y.FOLD_CASE)!==0),!0}parseUnicodeClass(e,n){
let r=e.pos();if((this.flags&y.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let B=1,
i=e.pop();if(i===D.CODES.P&&(B=-1),!e.more())throw e.rewindTo(r),new V(b.ERR_INVALID_CHAR_RANGE,e.rest());i=e.pop();let s;
if(i!==D.CODES["{"])s=S.runeToString(i);else{let c=e.rest(),u=c.indexOf("}");if(u<0)throw e.rewindTo(r),new V(b.ERR_INVALID_CHAR_RANGE,
e.rest());s=c.substring(0,u),e.skipString(s),e.skip(1)}s.length!==0&&s.codePointAt(0)===D.CODES["^"]&&(B=0-B,s=s.substring(
1));let o=b.unicodeTable(s);if(o===null)throw new V(b.ERR_INVALID_CHAR_RANGE,e.from(r));o.sign<0&&(B=0-B);let a=o.tab,l=o.
fold;if((this.flags&y.FOLD_CASE)===0||l===null)n.appendTableWithSign(a,B);else{let c=new ft().appendTable(a).appendTable(
l).cleanClass().toArray();n.appendClassWithSign(Array.from(c),B)}return!0}parseClass(e){let n=e.pos();e.skip(1);let r=this.
newRegexp(h.Op.CHAR_CLASS);r.flags=this.flags;let B=new ft,i=1;e.more()&&e.lookingAt("^")&&(i=-1,e.skip(1),(this.flags&y.
CLASS_NL)===0&&B.appendRange(D.CODES[`
`],D.CODES[`
`]));let s=!0;for(;!e.more()||e.peek()!==D.CODES["]"]||s;){if(e.more()&&e.lookingAt("-")&&(this.flags&y.PERL_X)===0&&!s){
let c=e.rest();if(c==="-"||!c.startsWith("-]"))throw e.rewindTo(n),new V(b.ERR_INVALID_CHAR_RANGE,e.rest())}s=!1;let o=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,B))continue;e.rewindTo(o)}if(this.parseUnicodeClass(e,B)||this.parsePerlClassEscape(
e,B))continue;e.rewindTo(o);let a=b.parseClassChar(e,n),l=a;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(l=b.parseClassChar(e,n),l<a)throw new V(b.ERR_INVALID_CHAR_RANGE,e.from(o))}(this.flags&y.FOLD_CASE)===
0?B.appendRange(a,l):B.appendFoldedRange(a,l)}e.skip(1),B.cleanClass(),i<0&&B.negateClass(),r.runes=B.toArray(),this.push(
r)}},eh=class ht{static initTest(e){let n=ht.compile(e),r=new ht(n.expr,n.prog,n.numSubexp,n.longest);return r.cond=n.cond,
r.prefix=n.prefix,r.prefixUTF8=n.prefixUTF8,r.prefixComplete=n.prefixComplete,r.prefixRune=n.prefixRune,r.prefilter=n.prefilter,
r.namedGroups=n.namedGroups,r}static compile(e){return ht.compileImpl(e,y.PERL,!1)}static compilePOSIX(e){return ht.compileImpl(
e,y.POSIX,!0)}static compileImpl(e,n,r){let B=cn.parse(e,n),i=B.maxCap(),s=B.namedGroups;B=El.simplify(B);let o=Qp.build(
B),a=ml.compileRegexp(B),l=new ht(e,a,i,r);l.prefilter=o.type===P.Type.NONE?null:o;let[c,u]=a.prefix();return l.prefixComplete=
c,l.prefix=u,l.prefixUTF8=S.stringToUtf8ByteArray(l.prefix),l.prefix.length>0&&(l.prefixRune=l.prefix.codePointAt(0)),l.
namedGroups=s,l}static match(e,n){return ht.compile(e).match(n)}constructor(e,n,r=0,B=0){this.expr=e,this.prog=n,this.numSubexp=
r,this.longest=B,this.cond=n.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=Pa.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new ui(this.prog)),this.lazyDFA}matchPrefixComplete(e,n,r,B){if((r===
y.ANCHOR_START||r===y.ANCHOR_BOTH)&&n!==0)return null;let i=-1,s=-1,o=e.prefixLength(this);if(r===y.UNANCHORED){let a=e.
index(this,n);if(a<0)return null;i=n+a,s=i+o}else if(r===y.ANCHOR_BOTH){if(e.endPos()!==o||e.index(this,0)!==0)return null;
i=0,s=o}else if(r===y.ANCHOR_START){if(e.index(this,0)!==0)return null;i=0,s=o}if(i<0)return null;if(B>0){let a=new Int32Array(
B).fill(-1);return a[0]=i,a[1]=s,Array.from(a)}return[]}createLookbehindState(){return this.prog.numLb>0?new Hp(this.prog):
null}executeEngine(e,n,r,B,i=null){if(this.prefixComplete&&(B===0||this.numSubexp===0))return this.matchPrefixComplete(e,
n,r,B);if(this.prefilter!==null&&r===y.UNANCHORED&&!this.prefilter.eval(e,n))return null;if(this.onepass!==null)return Pa.
execute(this,e,n,r,B);if(B>0)return this.prog.numLb===0&&e.endPos()<=Er.maxBitStateLen(this.prog)?Er.execute(this,e,n,r,
B):this.doExecuteNFA(e,n,r,B,i);if(this.prog.numLb===0){let s=this.dfa.match(e,n,r);if(s!==null)return s?[]:null;if(e.endPos()<=
Er.maxBitStateLen(this.prog))return Er.execute(this,e,n,r,B)}return this.doExecuteNFA(e,n,r,B,i)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,n,r,B,i=null){
let s=this.get();s||(s=fl.fromRE2(this)),s.init(B);let o=s.match(e,n,r,i)?s.submatches():null;return this.put(s),o}match(e){
return this.executeEngine(W.fromUTF16(e),0,y.UNANCHORED,0)!==null}matchWithGroup(e,n,r,B,i,s=null){return e instanceof Et||
(S.isByteArray(e)?e=mt.utf8(e):e=mt.utf16(e)),this.matchMachineInput(e,n,r,B,i,s)}matchMachineInput(e,n,r,B,i,s=null){if(n>
r)return[!1,null];let o=e.isUTF16Encoding()?W.fromUTF16(e.asCharSequence(),0,r):W.fromUTF8(e.asBytes(),0,r),a=this.executeEngine(
o,n,B,2*i,s);return a===null?[!1,null]:[!0,a]}matchUTF8(e){return this.executeEngine(W.fromUTF8(e),0,y.UNANCHORED,0)!==null}replaceAll(e,n){
return this.replaceAllFunc(e,()=>n,2*e.length+1)}replaceFirst(e,n){return this.replaceAllFunc(e,()=>n,1)}replaceAllFunc(e,n,r){
let B=0,i=0,s="",o=W.fromUTF16(e),a=this.createLookbehindState(),l=0;for(;i<=e.length;){let c=this.executeEngine(o,i,y.UNANCHORED,
2,a);if(c===null||c.length===0)break;s+=e.substring(B,c[0]),(c[1]>B||c[0]===0)&&(s+=n(e.substring(c[0],c[1])),l++),B=c[1];
let u=o.step(i)&7;if(i+u>c[1]?i+=u:i+1>c[1]?i++:i=c[1],l>=r)break}return s+=e.substring(B),s}pad(e){if(e===null)return null;
let n=(1+this.numSubexp)*2;if(e.length<n){let r=new Array(n).fill(-1);for(let B=0;B<e.length;B++)r[B]=e[B];e=r}return e}allMatches(e,n,r=B=>B){
let B=[],i=e.endPos();n<0&&(n=i+1);let s=0,o=0,a=-1,l=this.createLookbehindState();for(;o<n&&s<=i;){let c=this.executeEngine(
e,s,y.UNANCHORED,this.prog.numCap,l);if(c===null||c.length===0)break;let u=!0;if(c[1]===s){c[0]===a&&(u=!1);let f=e.step(
s);f<0?s=i+1:s+=f&7}else s=c[1];a=c[1],u&&(B.push(r(this.pad(c))),o++)}return B}findUTF8(e){let n=this.executeEngine(W.fromUTF8(
e),0,y.UNANCHORED,2);return n===null?null:e.slice(n[0],n[1])}findUTF8Index(e){let n=this.executeEngine(W.fromUTF8(e),0,y.
UNANCHORED,2);return n===null?null:n.slice(0,2)}find(e){let n=this.executeEngine(W.fromUTF16(e),0,y.UNANCHORED,2);return n===
null?"":e.substring(n[0],n[1])}findIndex(e){return this.executeEngine(W.fromUTF16(e),0,y.UNANCHORED,2)}findUTF8Submatch(e){
let n=this.executeEngine(W.fromUTF8(e),0,y.UNANCHORED,this.prog.numCap);if(n===null)return null;let r=new Array(1+this.numSubexp).
fill(null);for(let B=0;B<r.length;B++)2*B<n.length&&n[2*B]>=0&&(r[B]=e.slice(n[2*B],n[2*B+1]));return r}findUTF8SubmatchIndex(e){
return this.pad(this.executeEngine(W.fromUTF8(e),0,y.UNANCHORED,this.prog.numCap))}findSubmatch(e){let n=this.executeEngine(
W.fromUTF16(e),0,y.UNANCHORED,this.prog.numCap);if(n===null)return null;let r=new Array(1+this.numSubexp).fill(null);for(let B=0;B<
r.length;B++)2*B<n.length&&n[2*B]>=0&&(r[B]=e.substring(n[2*B],n[2*B+1]));return r}findSubmatchIndex(e){return this.pad(
this.executeEngine(W.fromUTF16(e),0,y.UNANCHORED,this.prog.numCap))}findAllUTF8(e,n){let r=this.allMatches(W.fromUTF8(e),
n,B=>e.slice(B[0],B[1]));return r.length===0?null:r}findAllUTF8Index(e,n){let r=this.allMatches(W.fromUTF8(e),n,B=>B.slice(
0,2));return r.length===0?null:r}findAll(e,n){let r=this.allMatches(W.fromUTF16(e),n,B=>e.substring(B[0],B[1]));return r.
length===0?null:r}findAllIndex(e,n){let r=this.allMatches(W.fromUTF16(e),n,B=>B.slice(0,2));return r.length===0?null:r}findAllUTF8Submatch(e,n){
let r=this.allMatches(W.fromUTF8(e),n,B=>{let i=new Array(B.length/2|0).fill(null);for(let s=0;s<i.length;s++)B[2*s]>=0&&
(i[s]=e.slice(B[2*s],B[2*s+1]));return i});return r.length===0?null:r}findAllUTF8SubmatchIndex(e,n){let r=this.allMatches(
W.fromUTF8(e),n);return r.length===0?null:r}findAllSubmatch(e,n){let r=this.allMatches(W.fromUTF16(e),n,B=>{let i=new Array(
B.length/2|0).fill(null);for(let s=0;s<i.length;s++)B[2*s]>=0&&(i[s]=e.substring(B[2*s],B[2*s+1]));return i});return r.length===
0?null:r}findAllSubmatchIndex(e,n){let r=this.allMatches(W.fromUTF16(e),n);return r.length===0?null:r}},Ci=class gt{static UNANCHORED=y.
UNANCHORED;static ANCHOR_START=y.ANCHOR_START;static ANCHOR_BOTH=y.ANCHOR_BOTH;constructor(e=gt.UNANCHORED,n=0,r=8388608){
if(![gt.UNANCHORED,gt.ANCHOR_START,gt.ANCHOR_BOTH].includes(e))throw new ll("The anchor should be RE2Set.UNANCHORED, RE2\
Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");S.checkFlags(n),this.anchor=e,this.jsFlags=n,this.maxMem=r;let B=y.PERL;(n&ae.DISABLE_UNICODE_GROUPS)!==
0&&(B&=~y.UNICODE_GROUPS),(n&ae.LOOKBEHINDS)!==0&&(B|=y.LOOKBEHIND),this.re2Flags=B,this.regexps=[],this.prog=null,this.
dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new un("Cannot add patterns after compile");S.checkPattern(e);let n=e;
(this.jsFlags&ae.CASE_INSENSITIVE)!==0&&(n=`(?i)${n}`),(this.jsFlags&ae.DOTALL)!==0&&(n=`(?s)${n}`),(this.jsFlags&ae.MULTILINE)!==
0&&(n=`(?m)${n}`);let r=cn.parse(n,this.re2Flags);return this.regexps.push(El.simplify(r)),this.regexps.length-1}compile(){
if(this.prog)return;let e=ml.compileSet(this.regexps);if(e.numInst()>cn.MAX_SIZE)throw new un(`${cn.ERR_LARGE}: the set \
compiles to ${e.numInst()} instructions, more than ${cn.MAX_SIZE}`);this.prog=e,this.dfa=new ui(this.prog,this.maxMem),this.
dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,longest:!1}}match(e){this.prog||this.compile();
let n=S.isByteArray(e)?W.fromUTF8(e):W.fromUTF16(e),r=y.UNANCHORED;this.anchor===gt.ANCHOR_START?r=y.ANCHOR_START:this.anchor===
gt.ANCHOR_BOTH&&(r=y.ANCHOR_BOTH);let B=this.dfa.matchSet(n,0,r);if(B!==null)return B;let i=fl.fromRE2(this.dummyRe2);return i.
init(0),i.matchSet(n,0,r)}},th=class Kt{static isHexadecimal(e){return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){
let n="";if(Object.prototype.toString.call(e)==="[object RegExp]"&&(e.ignoreCase&&(n+="i"),e.multiline&&(n+="m"),e.dotAll&&
(n+="s"),e=e.source),typeof e!="string")return e;let r="",B=!1,i=e.length;i===0&&(r="(?:)",B=!0);let s=!1,o=0;for(;o<i;){
let l=e[o];if(l==="\\"){if(o+1<i)switch(l=e[o+1],l){case"\\":r+="\\\\",o+=2;continue;case"c":if(o+2<i){let f=e[o+2].charCodeAt(
0);if(f>=65&&f<=90||f>=97&&f<=122){let p=f%32;r+="\\x",r+=(p>>4).toString(16).toUpperCase(),r+=(p&15).toString(16).toUpperCase(),
o+=3,B=!0;continue}}r+="c",o+=2,B=!0;continue;case"u":if(o+2<i){if(e[o+2]==="{"){let f=o+3,p=!1,g=!1;for(;f<i;){let E=e[f];
if(E==="}"){g=!0;break}if(!Kt.isHexadecimal(E))break;p=!0,f++}if(g&&p){r+="\\x",o+=2,B=!0;continue}}else if(o+5<i){let f=!0;
for(let p=0;p<4;p++)if(!Kt.isHexadecimal(e[o+2+p])){f=!1;break}if(f){r+="\\x{"+e.substring(o+2,o+6)+"}",o+=6,B=!0;continue}}}
r+="u",o+=2,B=!0;continue;case"x":{let f=!1;if(o+2<i&&e[o+2]==="{"){let p=o+3,g=!1,E=!1;for(;p<i;){let A=e[p];if(A==="}"){
E=!0;break}if(!Kt.isHexadecimal(A))break;g=!0,p++}E&&g&&(f=!0)}else o+3<i&&Kt.isHexadecimal(e[o+2])&&Kt.isHexadecimal(e[o+
3])&&(f=!0);f?(r+="\\x",o+=2):(r+="x",o+=2,B=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"\
s":case"S":case"w":case"W":case"b":case"B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"\
3":case"4":case"5":case"6":case"7":r+="\\"+l,o+=2;continue;default:{let f=e.codePointAt(o+1);if(f>=48&&f<=57||f>=65&&f<=
90||f>=97&&f<=122){let p=S.charCount(f);r+=e.substring(o+1,o+1+p),o+=p+1,B=!0}else{r+="\\";let p=S.charCount(f);r+=e.substring(
o+1,o+1+p),o+=p+1}continue}}}else if(l==="/"){r+="\\/",o+=1,B=!0;continue}else if(l==="["){if(!s&&e[o+1]==="]"){r+="[^\\x\
00-\\x{10FFFF}]",o+=2,B=!0;continue}if(!s&&e[o+1]==="^"&&e[o+2]==="]"){r+="[\\x00-\\x{10FFFF}]",o+=3,B=!0;continue}s=!0}else if(l===
"]")s=!1;else if(!s&&l==="("&&o+2<i&&e[o+1]==="?"&&e[o+2]==="<"&&o+3<i&&!"=!>)".includes(e[o+3])){r+="(?P<",o+=3,B=!0;continue}
let c=e.codePointAt(o),u=S.charCount(c);r+=e.substring(o,o+u),o+=u}let a=B?r:e;return n.length>0?`(?${n})${a}`:a}},sl=(t,e)=>{
let n=t.matchArray();return n.index=t.start(0),n.input=e,n.groups=t.namedGroupsObject(),n},RD=class Me{static CASE_INSENSITIVE=ae.
CASE_INSENSITIVE;static DOTALL=ae.DOTALL;static MULTILINE=ae.MULTILINE;static DISABLE_UNICODE_GROUPS=ae.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=ae.
LONGEST_MATCH;static LOOKBEHINDS=ae.LOOKBEHINDS;static quote(e){return S.quoteMeta(e)}static quoteReplacement(e,n=!1){return Ta.
quoteReplacement(e,n)}static translateRegExp(e){return th.translate(e)}static compile(e,n=0){S.checkPattern(e),S.checkFlags(
n);let r=e;(n&Me.CASE_INSENSITIVE)!==0&&(r=`(?i)${r}`),(n&Me.DOTALL)!==0&&(r=`(?s)${r}`),(n&Me.MULTILINE)!==0&&(r=`(?m)${r}`);
let B=y.PERL;(n&Me.DISABLE_UNICODE_GROUPS)!==0&&(B&=~y.UNICODE_GROUPS),(n&Me.LOOKBEHINDS)!==0&&(B|=y.LOOKBEHIND);let i=new Me(
e,n);return i.re2Input=eh.compileImpl(r,B,(n&Me.LONGEST_MATCH)!==0),i}static matches(e,n){return Me.compile(e).testExact(
n)}static initTest(e,n,r){if(e==null)throw new Error("pattern is null");if(r==null)throw new Error("re2 is null");let B=new Me(
e,n);return B.re2Input=r,B}constructor(e,n){this.patternInput=e,this.flagsInput=n,this.re2Input=null}reset(){this.re2Input.
reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(e){return this.
testExact(e)}matcher(e){return S.isByteArray(e)&&(e=mt.utf8(e)),new Ta(this,e)}test(e){return S.isByteArray(e)?this.re2Input.
matchUTF8(e):this.re2Input.match(e)}testExact(e){let n=S.isByteArray(e)?W.fromUTF8(e):W.fromUTF16(e);return this.re2Input.
executeEngine(n,0,y.ANCHOR_BOTH,0)!==null}exec(e){let n=this.matcher(e);return n.find()?sl(n,e):null}split(e,n=0){let r=this.
matcher(e),B=[],i=0,s=0;for(;r.find();){if(s===0&&r.end()===0){s=r.end();continue}if(n>0&&B.length===n-1)break;if(s===r.
start()){if(n===0){i+=1,s=r.end();continue}}else for(;i>0;)B.push(""),i-=1;B.push(r.substring(s,r.start())),s=r.end()}if(n===
0&&s!==r.inputLength()){for(;i>0;)B.push(""),i-=1;B.push(r.substring(s,r.inputLength()))}return(n!==0||B.length===0&&!(s===
r.inputLength()&&s>0))&&B.push(r.substring(s,r.inputLength())),B}*matchAll(e){let n=this.matcher(e);for(;n.find();)yield sl(
n,e)}toString(){return this.patternInput}programSize(){return this.re2Input.numberOfInstructions()}groupCount(){return this.
re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}equals(e){return this===e?!0:e===null||
this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&this.patternInput===e.patternInput}};var nh=4096,rh=2e3;function yl(t,e){let n=[],r=[];for(let[B,i]of t.split(",").entries()){let s=aB(i);if(s==="")continue;
let o=B+1,a=Bh(s,e);a===void 0?r.push({source:s,position:o}):n.push({pattern:a,position:o})}return{parts:n,invalid:r}}function Bh(t,e){
if(!(t.length>nh)){if(/^[a-z0-9-]+$/.test(t))return{source:t,literal:t,matches:n=>n===t};if(e.compiles(t))return{source:t,
literal:void 0,matches:n=>e.matches(t,n)}}}function Dl(t){return ut(t)}var ih=256*1024,sh=2048,oh=1e6,fi=class{#t=new Map;#e=0;compiles(e){
return this.#n(e)!==void 0}matches(e,n){let r=this.#n(e);if(r===void 0)return!1;let B=r.answers.get(n);if(B!==void 0)return B;
let i=r.set.match(n).length>0;return this.#e>=oh&&this.#B(),r.answers.set(n,i),this.#e+=1,i}#n(e){if(this.#t.has(e))return this.#t.
get(e);let n=ah(e);return this.#t.size>=sh&&this.#r(),this.#t.set(e,n),n}#r(){let[e]=this.#t;e!==void 0&&(this.#e-=e[1]?.
answers.size??0,this.#t.delete(e[0]))}#B(){for(let e of this.#t.values())e?.answers.clear();this.#e=0}};function Sl(){return new fi}
function ah(t){let e=`^${t}$`;if(!(ch(e)>rh))try{let n=new Ci(Ci.UNANCHORED,0,ih);return n.add(e),n.compile(),{set:n,answers:new Map}}catch(n){
if(n instanceof yt)return;throw n}}var lh=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function ch(t){let e=new RegExp(lh),n=[],r=0,B=0;for(;e.lastIndex<t.length;){if(t.charAt(e.lastIndex)==="["){e.lastIndex=
uh(t,e.lastIndex),r+=1,B=1;continue}let[,i,s,o,a,l,c,u]=e.exec(t)??[];if(!(s!==void 0||u!==void 0||i===""))if(o!==void 0)
n.push(r),r=1,B=0;else if(a!==void 0)B=r,r+=n.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=B*
(f-1),B*=f}else r+=i?.length??1,B=1}return r}function uh(t,e){let n=e+1;for(t.charAt(n)==="^"&&(n+=1),t.charAt(n)==="]"&&
(n+=1);n<t.length&&t.charAt(n)!=="]";){let r=t.startsWith("[:",n)?t.indexOf(":]",n+2):-1;r!==-1?n=r+2:n+=t.charAt(n)==="\
\\"?2:1}return n+1}var Cn={named:[],invalid:[],search:!1,auto:!1,autoAll:!1};function Ol(t,{workload:e,template:n,place:r},{settings:B,cache:i}){
let{keys:s}=B;if(e.size===0&&n.size===0&&!B.autoReloadAll)return Cn;let a=[s.named[t],s.auto,s.typedAuto[t],s.search].some(
A=>e.has(A))?e:n,l=a.get(s.auto)??"",c=a.get(s.typedAuto[t])??"",u=a.get(s.named[t]);dh(u,{key:s.named[t],place:r});let{
parts:f,invalid:p}=Ch(u,i),g={named:f,invalid:p,search:a.get(s.search)==="true",auto:cB(l)||cB(c),autoAll:l===""&&c===""&&
B.autoReloadAll};return g.search||g.auto||g.autoAll||f.length>0||p.length>0?g:Cn}function dh(t,{key:e,place:{file:n,offset:r}}){
if(!(t===void 0||t.length<Y.patterns||lB(t).length<=Y.patterns))throw new j("limit",`annotation ${x(e)} holds more than ${String(
Y.patterns)} names or patterns: write one pattern for several of them`,O({path:n.path},oe(n,r)))}function Ch(t,e){if(t===
void 0)return{parts:[],invalid:[]};let{parts:n,invalid:r}=yl(t,e);return{parts:n.map(({pattern:B,position:i})=>({pattern:B,
position:i,name:Dl(B.source)?B.source:void 0})),invalid:r.map(({position:B})=>B)}}function Al(t,e,n){return new Set(e.flatMap(
r=>lB(r.get(n.keys.exclude[t])??"")))}function wl(t,{names:e,isReferenced:n,isMatch:r}){if(t.named.some(({pattern:B})=>e.
some(i=>B.matches(i))))return"named";if(n)return t.search&&r?"search":t.auto?"auto":t.autoAll?"auto-all":void 0}function pi(t,{rules:e,rulesOut:n},{subject:r,context:B}){let{deciders:i,template:s}=r,o=[...i.map(({annotations:l})=>l),
s.annotations],a=Al(t,o,B.settings);return O({rules:e,rulesOut:n,excludes:a},fh(t,r,B))}function fh(t,e,n){let r=new Map,
B=new Map;for(let i of e.template.references){if(i.kind!==t)continue;let s=Fl(t,i.name,{subject:e,context:n}),o=s.type===
"source"?s.source.id.name:i.name;s.type==="ambiguous"&&B.set(o,bl(s));let a=r.get(o);a===void 0?r.set(o,[i]):a.push(i)}return{
references:r,ambiguous:B}}function bl({candidates:t}){return t.map(({id:e})=>e)}function Fl(t,e,{subject:{workload:n},context:r}){
let{index:B,renames:i}=r;return n.type.kustomizeRenames!==!0&&B.inNamespace(t,n.id.namespace).has(e)?{type:"itself"}:i.meaningOf(
t,e,n)}function Nl(t,{rules:e,references:n},{subject:r,context:B}){let{index:i,renames:s}=B,{namespace:o}=r.workload.id,
a=new Set(n.keys());for(let{pattern:l,name:c}of e.flatMap(({named:u})=>u)){if(c!==void 0){let u=s.meaningOf(t,c,r.workload);
u.type==="source"&&a.add(u.source.id.name),(u.type!=="source"||i.inNamespace(t,o).has(c))&&a.add(c)}if(l.literal===void 0){
for(let u of i.matching(t,o,l))a.add(u);for(let u of s.matching(t,o,l))a.add(u)}}return[...a].toSorted(Ae)}var ph=[];function Ll(t,e,n){
let{subject:r,context:B}=n,{index:i,renames:s,scope:o,settings:a}=B,{kind:l,namespace:c,name:u}=t,f=i.inNamespace(l,c).get(
u),p=e.references.get(u)??ph,g=f&&s.originalName(f,r.workload),E=o.sourceIsOut(t,f?.labels);if(E!==void 0)return{type:"o\
ut-of-scope",id:t,why:E};let A={names:g===void 0?[u]:[u,g],isReferenced:p.length>0,isMatch:f===void 0||f.annotations.get(
a.keys.match)==="true"},k=A.names.some(Hr=>e.excludes.has(Hr)),H=r.template.hasContainers&&!k,te=H?Il(e.rules,A):void 0,
Ge=H?Il(e.rulesOut,A):void 0;if(te===void 0&&Ge!==void 0)return{type:"out-of-scope",id:t,why:"only a Rollout that is out\
 of scope selects it"};let Le=f===void 0&&p.length===0?Fl(l,u,n):void 0,Ni=Le?.type==="ambiguous"?bl(Le):e.ambiguous.get(
u);if(Ni!==void 0)return{type:"ambiguous",id:t,rule:te,references:p,candidates:Ni};if(Le?.type==="source")return{type:"r\
efused",source:Le.source,reason:"renamed"};if(f===void 0){let Hr=e.rules.some(({named:uc})=>uc.some(dc=>dc.name===u));return{
type:"missing",id:t,rule:te,references:p,isNamed:Hr,isExcluded:k}}return f.annotations.get(a.keys.ignore)==="true"?{type:"\
refused",source:f,reason:"ignore"}:te===void 0?{type:"refused",source:f,reason:k?"exclude":"opt-out"}:a.unstable.has(`${c}\
/${ee(t)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&hh(f,n)?{type:"refused",source:f,reason:"hash-suffix"}:
{type:"selected",source:f,rule:te,references:p,keys:mh(p,r,a)}}function hh({history:t},{subject:{workload:e},context:{settings:n}}){
return t.isHashed&&e.type.kustomizeRenames===!0&&n.functionInput?.stampHashed!==!0}var gh=["named","search","auto","auto\
-all"];function Il(t,e){let n=new Set(t.map(r=>wl(r,e)));return gh.find(r=>n.has(r))}function mh(t,{deciders:e},n){let r=e.
map(({annotations:i})=>i.get(Oa)).find(i=>i==="keys"||i==="object")??n.granularity,B=t.length===0||t.some(({keys:i})=>i===
void 0);if(!(r==="object"||n.form==="env-vars"||B))return[...new Set(t.flatMap(({keys:i})=>i??[]))].toSorted(Ae)}var Or=class{outOfScope;isIdle;#t;#e;#n;#r;#B;constructor(e,n){this.#t=e,this.#e=n,this.outOfScope=Eh(e,n.scope);let r=this.
outOfScope!==void 0,B=Rl("ConfigMap",r,{subject:e,context:n}),i=Rl("Secret",r,{subject:e,context:n});this.#n={ConfigMap:B,
Secret:i},this.isIdle=kl(B)&&kl(i)}get workload(){return this.#t.workload}get deciders(){return this.#t.deciders}get template(){
return this.#t.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
let e={subject:this.#t,context:this.#e};return this.#B??=Gt.flatMap(n=>Nl(n,this.#a(n),e).map(r=>this.judge(n,r))),this.#B}judge(e,n){
let{namespace:r}=this.workload.id,B={subject:this.#t,context:this.#e};return Ll({kind:e,namespace:r,name:n},this.#a(e),B)}nameBehind(e,n,r){
return this.#e.index.nameBehind({kind:e,namespace:this.workload.id.namespace,key:n},r)}elsewhere(e,n){let{namespace:r}=this.
workload.id;return this.#e.index.anywhere(e,n).filter(({id:B})=>B.namespace!==r)}isMatched(e,{pattern:n}){let{namespace:r}=this.
workload.id,{index:B,renames:i}=this.#e;return B.matching(e,r,n).length>0||i.matching(e,r,n).length>0}#a(e){return this.#r??=
{ConfigMap:pi("ConfigMap",this.#n.ConfigMap,{subject:this.#t,context:this.#e}),Secret:pi("Secret",this.#n.Secret,{subject:this.#t,
context:this.#e})},this.#r[e]}};function Eh({deciders:t,workload:e},n){for(let i of t)if(Cr(i))return n.workloadIsOut(i);
let B=(e.type.templateOnly===!0?t.filter(i=>i!==e):t).map(i=>n.workloadIsOut(i));return B.every(i=>i!==void 0)?B[0]:void 0}
function Rl(t,e,{subject:n,context:r}){let B=[],i=[];for(let s of n.deciders){let o={workload:s.annotations,template:n.template.
annotations,place:s.place};(e||r.scope.workloadIsOut(s)===void 0?B:i).push(Ol(t,o,r))}return{rules:B,rulesOut:i}}function kl({
rules:t,rulesOut:e}){return t.every(n=>n===Cn)&&e.every(n=>n===Cn)}var yh={type:"itself"},Ar=class{#t=new Map;#e;constructor(e){this.#e=e.filter(({history:n})=>n.previousNames.length>0||n.
isHashed);for(let n of this.#e)for(let r of new Set(Vo(n))){let B=Tl(n.id.kind,n.id.namespace,r),i=this.#t.get(B);i===void 0?
this.#t.set(B,[n]):i.push(n)}}meaningOf(e,n,{id:r,history:B}){let i=Qo(this.#t.get(Tl(e,r.namespace,n))??[],B),[s]=i;return s===
void 0?yh:i.length===1?{type:"source",source:s}:{type:"ambiguous",candidates:i}}originalName(e,n){let[r]=e.history.previousNames;
if(r===void 0||r===e.id.name)return;let B=this.meaningOf(e.id.kind,r,n);return B.type==="source"&&B.source===e?r:void 0}matching(e,n,r){
return this.#e.filter(({id:B,history:{previousNames:i}})=>{let[s]=i;return B.kind===e&&B.namespace===n&&s!==void 0&&r.matches(
s)}).map(({id:B})=>B.name)}};function Tl(t,e,n){return`${t}/${e}/${n}`}var Dh=new Map,wr=class{#t=new Map;#e=new Map;#n=new Map;#r=new Map;constructor(e){for(let n of e){let{kind:r,namespace:B,
name:i}=n.id;hi(this.#t,`${r}/${B}`,new Map).set(i,n),hi(this.#e,`${r}/${i}`,[]).push(n)}}inNamespace(e,n){return this.#t.
get(`${e}/${n}`)??Dh}anywhere(e,n){return this.#e.get(`${e}/${n}`)??[]}nameBehind({kind:e,namespace:n,key:r},B){let i=hi(
this.#n,B,new Map),s=`${e}/${n}`,o=i.get(s);if(o!==void 0)return o.get(r);let a=[...this.inNamespace(e,n).keys()],l=new Map(
a.toReversed().map(c=>[B(c),c]));return i.set(s,l),l.get(r)}matching(e,n,r){let B=`${e}/${n}/${r.source}`,i=this.#r.get(
B);if(i!==void 0)return i;let o=[...this.inNamespace(e,n).keys()].filter(a=>r.matches(a));return this.#r.set(B,o),o}};function hi(t,e,n){
let r=t.get(e);return r!==void 0?r:(t.set(e,n),n)}function*xl(t,e,n){let{sources:r}=t,i={index:new wr(r),renames:new Ar(r),cache:Sl(),scope:e,settings:n},s=Sh(t.workloads);
for(let o of t.workloads){let{template:a,type:l,templateOf:c}=o;if(a===void 0||c!==void 0)continue;let u=s.get(Ml(l.group,
o.id))??[];l.templateOnly===!0&&u.length===0||(yield new Or({workload:o,template:a,deciders:[o,...u]},i))}}function Ml(t,e){
return`${t}/${e.kind}/${e.namespace}/${e.name}`}function Sh(t){let e=new Map;for(let n of t){let{templateOf:r}=n;if(r===
void 0)continue;let{namespace:B}=n.id,i=Ml(r.group,{kind:r.kind,namespace:B,name:r.name}),s=e.get(i);s===void 0?e.set(i,
[n]):s.push(n)}return e}function Pl(t,{functionInput:e,unstable:n}={}){let r=Oh(t),B=t.stampDomain??"rollstamp.io";Ah([B,...t.oldStampDomain??[]],
r);let i=t.reloadStrategy==="env-vars"?"env-vars":t.stamp??"each";i==="env-vars"&&wh(t);for(let s of t.enable??[])throw new F(
`--enable ${s}: there is no such addition in this version`);return{autoReloadAll:t.autoReloadAll??!1,granularity:t.granularity??
"object",jobs:t.jobs??"auto",kinds:[...VB,...(t.workload??[]).map(Lh)],namespace:t.namespace===void 0||t.namespace===""?
"default":t.namespace,ignoredKind:Ih(t.resourcesToIgnore??[]),ignoredWorkloadTypes:bh(t.ignoredWorkloadTypes??[]),namespaces:t.
namespaces??[],namespacesToIgnore:t.namespacesToIgnore??[],namespaceSelector:Gl("namespace-selector",t.namespaceSelector??
[]),namespaceLabels:new Map((t.namespaceLabels??[]).map(Fh)),resourceLabelSelector:Gl("resource-label-selector",t.resourceLabelSelector??
[]),isArgoRollouts:t.isArgoRollouts??!0,form:i,stampDomain:B,oldStampDomains:(t.oldStampDomain??[]).filter(s=>s!==B),hashKey:t.
hashKey===void 0?void 0:Hl(t.hashKey),otherHashKeys:Rh(t),rekey:t.rekey??!1,missing:t.missing??"warn",expectMissing:t.expectMissing??
[],pruneMissing:t.pruneMissing??!1,severity:Th(t.severity??{}),strict:t.strict??!1,keys:r,functionInput:e,unstable:n??new Set}}
function ve(t,e){if(t==="")throw new F("an annotation key must not be empty: leave the option out for the default");return t??
e}function Oh(t){return{auto:ve(t.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:ve(t.configmapAutoAnnotation,
"configmap.reloader.stakater.com/auto"),Secret:ve(t.secretAutoAnnotation,"secret.reloader.stakater.com/auto")},named:{ConfigMap:ve(
t.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:ve(t.secretAnnotation,"secret.reloader.stakater.c\
om/reload")},exclude:{ConfigMap:ve(t.configmapsExcludeAnnotation,"configmaps.exclude.reloader.stakater.com/reload"),Secret:ve(
t.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:ve(t.autoSearchAnnotation,"reloader.s\
takater.com/search"),match:ve(t.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:ve(t.ignoreAnnotation,"reloa\
der.stakater.com/ignore")}}var vl=243;function Ah(t,e){let n=[e.auto,e.search,e.match,e.ignore,...Object.values(e.typedAuto),
...Object.values(e.named),...Object.values(e.exclude)];for(let r of t){if(r.length>vl||!ut(r))throw new F(`a stamp domai\
n must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(vl)} characters`);let B=n.find(i=>i.
startsWith(`configmap.${r}/`)||i.startsWith(`secret.${r}/`)||i===`${r}/config-digest`);if(B!==void 0)throw new F(`the an\
notation key ${B} lies under the prefixes of the stamps (${r}): rename one of them`)}}function wh(t){let e=[["granularit\
y",t.granularity==="keys"],["hash-key-file",t.hashKey!==void 0],["stamp single",t.stamp==="single"],["stamp-domain",t.stampDomain!==
void 0]].find(([,n])=>n);if(e!==void 0)throw new F(`--reload-strategy env-vars writes what Reloader would write, so it d\
oes not go with --${String(e[0])}: leave one of them out`)}function Ih(t){let e=new Set(t.map(n=>n.toLowerCase()));if(e.
size!==0){if(e.size>1||!(e.has("configmaps")||e.has("secrets")))throw new F("--resources-to-ignore takes configMaps or s\
ecrets, one of them");return e.has("secrets")?"Secret":"ConfigMap"}}function bh(t){for(let e of t)if(e!=="jobs"&&e!=="cr\
onjobs")throw new F("--ignored-workload-types takes jobs and cronjobs");return t}function Gl(t,e){if(e.length!==0)try{return Uo(
e)}catch(n){throw n instanceof Ye?new F(`--${t}: ${n.message}`,{cause:n}):n}}function Fh(t){let[e="",...n]=t.split("="),
r=n.join("="),B=new Map;for(let i of r===""?[]:r.split(",")){let s=i.indexOf("=");if(s<1)throw new F("--namespace-labels\
 takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");B.set(i.slice(0,s).trim(),i.slice(s+1).trim())}if(e===""||
n.length===0)throw new F("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,B]}var Nh=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Lh(t){let[,e="",n="",r=""]=Nh.exec(t)??[];if(n==="")throw new F("--workload takes GROUP/KIND=path.to.template, \
e.g. apps.kruise.io/CloneSet=spec.template");if(e===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(n))throw new F(`-\
-workload ${n}: a source, namespace or list has no pod template`);if(VB.some(B=>B.group===e&&B.kind===n))throw new F(`--\
workload ${e}/${n}: the kind is built in`);return{group:e,kind:n,template:r.split(".")}}function Rh({hashKey:t,otherHashKeys:e=[]}){
if(t===void 0&&e.length>0)throw new F("there are other hash keys, but no hash key: give the key that stamps are made wit\
h, too");return e.map(Hl)}function Hl(t){let e=typeof t=="string"?new TextEncoder().encode(t):t;if(e.length===0)throw new F(
"the hash key is empty: give a key, or leave the option out");return e}function kh(t){return t==="error"||t==="warning"||
t==="info"||t==="off"}function Th(t){let e=new Map;for(let[n,r]of Object.entries(t)){if(!Object.hasOwn(Sn,n))throw new F(
`--severity ${n}: there is no such finding; the codes are ${Object.keys(Sn).join(", ")}`);if(!kh(r))throw new F(`--sever\
ity ${n}=\u2026: takes error, warning, info or off`);e.set(n,r)}return e}function*Ir(t,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:xh(t,e)});else if(e.type==="m\
apping")for(let{key:n,value:r}of e.entries)yield*Ir(t,n),yield*Ir(t,r);else if(e.type==="sequence")for(let n of e.items)
yield*Ir(t,n)}function xh(t,e){let{end:n}=e;for(;n>e.contentStart&&/[ \t\r\n]/.test(t.charAt(n-1));)n-=1;return n}function Ut(t,{
start:e,end:n},r){let B=[],i=r.flatMap(a=>[...Ir(t,a)]),s=a=>{let l=B.at(-1);l!==void 0&&fe(t,l.end,a.start)?B[B.length-
1]={start:l.start,end:a.end}:B.push(a)},o=0;for(let a=e;a<n;){for(;(i[o]?.end??1/0)<=a;)o+=1;let l=i[o];l?.start===a?(s(
l),a=l.end):/[ \t\r\n]/.test(t.charAt(a))?a+=1:Zn(t,a)?a=De(t,a):(s({start:a,end:a+1}),a+=1)}return B}function fn(t,e){return e.
map(({start:n,end:r})=>{let B=vt(t,n),i=De(t,r);if(fe(t,r,i))return B?{start:Ce(t,n),end:Bt(t,r),text:""}:{start:Mh(t,n),
end:r,text:""};let s=B||t.charAt(r-1)===","&&!Zn(t,_l(t,r));return{start:n,end:s?_l(t,r):r,text:""}})}function Mh(t,e){let n=e;
for(;n>0&&fe(t,n-1,n);)n-=1;return n}function _l(t,e){let n=e;for(;n<t.length&&fe(t,n,n+1);)n+=1;return n}function Ne(t,e,n){
let[r,...B]=e;return r===void 0?[]:[N(O({},r),{text:n}),...fn(t,B)]}function pn(t,e){let n=st(t,e),r=n===-1?X(t,e.key):n+
1;return Ut(t,{start:r,end:Ue(t,e)},[e.value])}function hn(t,e,n){return Ut(t,{start:e,end:Ue(t,n)},[n.key,n.value])}function br(t,e){
let n=[],r=e.findIndex(({isGone:i})=>!i),B=e.findLastIndex(({isGone:i})=>!i);for(let[i,s]of e.entries()){if(!s.isGone)continue;
let o=Kl(t,e[i-1]?.end),a=B>i,c=r!==-1&&r<i&&o!==void 0&&vt(t,o.start),u=a&&!c?Kl(t,s.end):o;n.push(...s.tokens,...u===void 0?
[]:[u])}return vh(t,n)}function Kl(t,e){let n=e===void 0?-1:ke(t,e);return n!==-1&&t.charAt(n)===","?{start:n,end:n+1}:void 0}
function vh(t,e){let n=[];for(let r of e.toSorted((B,i)=>B.start-i.start)){let B=n.at(-1);B!==void 0&&fe(t,B.end,r.start)?
n[n.length-1]={start:B.start,end:r.end}:n.push(r)}return n}function qe(t,e,{edits:n,column:r}){let B=n,i;for(let s of e){let o=s.isGone&&i?.isGone===!1?gi(i.node):void 0;o!==void 0&&
(B=Gh(t,o,{edits:B,column:r})),i=s}for(let{node:s,isGone:o}of e)o&&s.start!==-1&&(B=Hh(t,s,{edits:B,column:r}));return B}
function gi(t){if(t===void 0||t.type==="alias")return;if(t.type==="scalar")return LB(t)?t:void 0;if(t.flow)return;if(t.type===
"sequence")return gi(t.items.at(-1));let e=t.entries.at(-1);return gi(e?.value.start===-1?e.key:e?.value)}function Gh(t,e,{
edits:n,column:r}){let B=t.slice(Ce(t,e.contentStart-1),e.contentStart),i=/[|>][0-9]?\+/.test(B),s=[],o=new Map(n.map(a=>[
a.start,a]));for(let a=e.end;a<t.length;){let l=Bt(t,a),c=De(t,a),u=o.get(a);if(u!==void 0&&Ph(t,u))a=u.end;else if(fe(t,
a,c))(i||Ul(t.slice(a,c),r))&&s.push({start:a,end:l,text:""}),a=l;else return[...Jl(t,a,{edits:n,column:r}),...s]}return[
...n,...s]}function Ph(t,e){return e.text===""&&(e.end===t.length||Ce(t,e.end)===e.end)}function Ul(t,e){return t.length>
e||t.includes("	")}function Jl(t,e,{edits:n,column:r}){let B=/^[ \t]*/.exec(t.slice(e,De(t,e)))?.[0]??"";if(!Ul(B,r))return n;
let i={start:e,end:e+B.length,text:" ".repeat(r)};if(t.charAt(i.end)==="#")return[...n,i];let s=n.find(o=>o.start===i.end&&
o.text===""&&t.charAt(o.end)==="#");return s===void 0?n:[...n.filter(o=>o!==s),N(O({},i),{end:s.end})]}function Hh(t,e,{
edits:n,column:r}){let B=X(t,e);if(!t.slice(e.start,B).includes("	"))return n;let i=[],s=n;for(let o=Bt(t,e.start);o<B;o=
Bt(t,o)){let a=De(t,o);s.some(c=>c.start<=o&&c.end>o)||!/^ *\t/.test(t.slice(o,a))||(fe(t,o,a)?i.push({start:o,end:Bt(t,
o),text:""}):s=Jl(t,o,{edits:s,column:r}))}return[...s,...i]}function Fr(t,e,{changes:n,layout:r}){let{add:B,before:i=0,update:s,remove:o}=n,a=[];for(let[p,g]of s)a.push(...Ne(t,pn(
t,p),Nr(g)));let[l]=e.entries,c=Fe(t,e,0),u=B.length>0&&l!==void 0&&o.has(l)?l:void 0;if(B.length>0){let{lines:p,separator:g}=Uh(
t,B,{mapping:e,layout:r});if(u===void 0){let E=Fe(t,e,i),A=p.map(k=>k+g).join("");a.push(..._h(t,e,{start:E,end:E,text:A}))}else
a.push(...Ne(t,hn(t,c,u),p.join(g)))}for(let p of fn(t,Kh(t,e,{remove:o,reuse:u})))a.push(p);if(e.flow||o.size===0)return a;
let f=e.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:o.has(p)}));return qe(t,f,{edits:a,column:ge(t,c)})}
function _h(t,e,n){if(!e.flow||it(t,e))return[n];let r=X(t,e),B=t.charAt(r-1)===":"?" }":"}";return[N(O({},n),{text:`{${n.
text}`}),{start:r,end:r,text:B}]}function Kh(t,e,{remove:n,reuse:r}){let B=e.entries.map((i,s)=>{let o=n.has(i)&&i!==r,a=o?
hn(t,Fe(t,e,s),i):[];return{end:e.flow?Ue(t,i):0,isGone:o,tokens:a}});return e.flow?br(t,B):B.flatMap(({tokens:i})=>i)}function Nr(t){
return`"${t}"`}function Uh(t,e,{mapping:n,layout:r}){let B=Fe(t,n,0),i=Ke(t,B),s=" ".repeat(ge(t,B));if(!n.flow)return{lines:e.
map(f=>Lr(f,s,r).join(i).slice(s.length)),separator:i+s};let o=Jt(t,n,r),a=t.slice(Ce(t,B),B),l=o.isPretty?`,${i}${a}`:o.
isCompact?",":", ";return{lines:e.map(u=>Yl(u,N(O({},o),{indent:a,lineBreak:i}))),separator:l}}function Lr({key:t,value:e,
plain:n},r,B){if(typeof e=="string")return[`${r}${t}: ${n===!0?e:Nr(e)}`];let i="entries"in e?B.step:B.dashStep;return[`${r}${t}\
:`,...jl(e,r+" ".repeat(i),B)]}function jl(t,e,n){return"entries"in t?t.entries.flatMap(r=>Lr(r,e,n)):t.items.flatMap(r=>mi(
r,e,n))}function mi(t,e,n){let r=`${e}  `;return t.flatMap(i=>Lr(i,r,n)).map((i,s)=>s===0?`${e}- ${i.slice(r.length)}`:i)}
function Jt(t,e,n){let r=n.flowStep,[B]=e.entries;if(B===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,
step:r};let i=st(t,B),s=e.flow&&i!==-1&&!/[ \t\r\n]/.test(t.charAt(i+1));return{isPretty:e.flow&&vt(t,Fe(t,e,0)),isCompact:s,
isPadded:e.flow&&fe(t,e.contentStart+1,e.contentStart+2),quotesKeys:s||B.key.type==="scalar"&&B.key.style==="double",step:r}}
function Yl({key:t,value:e,plain:n},r){let B=r.quotesKeys?Nr(t):t,i=n===!0&&!r.quotesKeys&&typeof e=="string";return`${B}\
:${r.isCompact?"":" "}${i?e:Dt(e,r)}`}function Dt(t,e){if(typeof t=="string")return Nr(t);let n=N(O({},e),{indent:e.indent+
e.step}),r=e.isPadded&&!e.isPretty?" ":"",[B,i]="entries"in t?[`{${r}`,`${r}}`]:["[","]"],s="entries"in t?t.entries.map(
a=>Yl(a,n)):t.items.map(a=>Dt({entries:a},n));if(!e.isPretty)return B+s.join(e.isCompact?",":", ")+i;let o=`,${e.lineBreak}${n.
indent}`;return`${B}${e.lineBreak}${n.indent}${s.join(o)}${e.lineBreak}${e.indent}${i}`}function Wl(t,{mapping:e,entry:n},{
value:r,layout:B}){let i=st(t,n),s=pn(t,n),o=ge(t,n.key.start),a=Ke(t,n.key.start);if(!e.flow&&i!==-1&&!$l(n.value)){let p=Ue(
t,n);if(De(t,X(t,n.key))===De(t,p)){let[,...E]=Lr({key:"",value:r}," ".repeat(o),B);return Jh(t,{colon:i,end:p,added:a+E.
join(a)})}let g=$h(t,s[0]?.start);if(g>o){let E=jl(r," ".repeat(g),B),A=Ne(t,s,E.join(a).slice(g));return qe(t,[{node:n.
value,isGone:!0}],{edits:A,column:g})}}let l=/^[ \t]*/.exec(t.slice(Ce(t,n.key.start)))?.[0]??"",c=Jt(t,e,B),u=Dt(r,N(O(
{},c),{indent:l,lineBreak:a}));if(!e.flow&&i===-1){let p=" ".repeat(ge(t,Fe(t,e,e.entries.indexOf(n))));return[Ei(t,X(t,
n.key),[`${p}: ${u}`])]}if(n.value.type==="mapping"&&$l(n.value))return[{start:n.value.contentStart,end:X(t,n.value),text:u}];
if(s.length>0){let p=Ne(t,s,u);return e.flow?p:qe(t,[{node:n.value,isGone:!0}],{edits:p,column:o})}let f=i===-1?X(t,n.key):
i+1;return[{start:f,end:f,text:`${i===-1?":":""}${c.isCompact?"":" "}${u}`}]}function Jh(t,{colon:e,end:n,added:r}){let B=De(
t,n),i={start:B,end:B,text:r};return n===e+1?[i]:fe(t,n,B)?[{start:e+1,end:B,text:r}]:[{start:e+1,end:n,text:""},i]}function $h(t,e){
if(e===void 0)return-1;let n=t.slice(Ce(t,e),e);return/^ *$/.test(n)?n.length:-1}function Ei(t,e,n){let r=Ke(t,e),B=e>0&&
t.charAt(e-1)===`
`,i=B?e:De(t,e),s=n.map(o=>B?o+r:r+o);return{start:i,end:i,text:s.join("")}}function $l(t){return t.start!==t.contentStart}
function Rr(t,e,n=2){let r=e.flow?Fe(t,e,0):e.contentStart;for(let{value:B}of e.entries){if(B.type!=="mapping"||B.entries.
length===0)continue;let i=Fe(t,B,0),s=ge(t,i)-ge(t,r);if(s<=0||!vt(t,i))continue;let[o,a]=[r,i].map(c=>t.slice(Ce(t,c),c)),
l=o!==void 0&&a?.startsWith(o)===!0;return{step:s,flowStep:l?a.slice(o.length):" ".repeat(s),dashStep:n}}return{step:2,flowStep:"\
  ",dashStep:n}}var St=["metadata","annotations"];function ql(t,e){if(e.length===0)return{edits:[]};let{text:n}=t.doc.file,r=qh(t,e);if(r!==
void 0)return{obstacle:r};let B=Rr(n,t.at.node),i=I(t.at,St[0]),s=I(i,St[1]),o=s?.node.type==="mapping"?he(s.node):void 0,
a=e.flatMap(({key:l,value:c})=>c===void 0||o?.has(l)===!0?[]:[{key:l,value:c}]);if(s?.node.type==="mapping"&&s.node.entries.
length>0){let{node:l}=s,{update:c,remove:u}=jh(l,e),f={add:a,update:c,remove:u},p=a.length===0&&l.entries.every(E=>f.remove.
has(E)),g=Vl(l,f.remove);return g!==void 0?{obstacle:g}:p?Yh(n,t.at.node,B):{edits:Fr(n,l,{changes:f,layout:B})}}return{
edits:Wh(n,{at:t.at,metadata:i,added:a,layout:B})}}function jh(t,e){let n=new Map,r=new Set,B=new Map(t.entries.map(i=>[
i.name,i]));for(let{key:i,value:s}of e){let o=B.get(i);o!==void 0&&(s===void 0?r.add(o):n.set(o,s))}return{update:n,remove:r}}
function Yh(t,e,n){let r=ye(e,St[0]),B=r?.value;if(r===void 0||B?.type!=="mapping")return{edits:[]};let i=ye(B,St[1]),s=B.
entries.every(l=>l===i),[o,a]=s?[e,r]:[B,i];return a===void 0?{edits:[]}:yi(t,o,{entry:a,layout:n})}function yi(t,e,{entry:n,
layout:r}){let B=Vl(e,[n]);if(B!==void 0)return{obstacle:B};if(e.entries.length===1&&!(e.flow&&it(t,e))){let s=Fe(t,e,0),
o=Ne(t,hn(t,s,n),"{}"),a={node:n.value,isGone:!0};return{edits:qe(t,[a],{edits:o,column:ge(t,s)})}}return{edits:Fr(t,e,{
changes:{add:[],update:new Map,remove:new Set([n])},layout:r})}}function Vl(t,e){let n=zi(t);for(let{key:r,name:B}of e)if(B!==
void 0&&n.has(B))return{type:"shared",offset:r.start}}function Wh(t,{at:e,metadata:n,added:r,layout:B}){let i={key:St[1],
value:{entries:r}};return n?.node.type==="mapping"&&n.node.entries.length>0?kr(t,n.node,{entry:i,layout:B}):kr(t,e.node,
{entry:{key:St[0],value:{entries:[i]}},layout:B})}function kr(t,e,{entry:n,layout:r,before:B=0}){if(e.entries.length===0){
let{contentStart:o}=e,a=N(O({},Jt(t,e,r)),{indent:"",lineBreak:Ke(t,o)});return[{start:o,end:X(t,e),text:Dt({entries:[n]},
a)}]}let i=ye(e,n.key);if(i!==void 0)return Wl(t,{mapping:e,entry:i},{value:n.value,layout:r});let s={add:[n],before:e.entries.
length>B?B:0,update:new Map,remove:new Set};return Fr(t,e,{changes:s,layout:r})}function qh(t,e){if(t.duplicate!==void 0)
return{type:"duplicate",offset:t.duplicate};let n=t.at;for(let r of St){let B=gn(n,[r]);if(B!==void 0)return B;let i=I(n,
r);if(i!==void 0&&i.node.type!=="mapping"&&!Ie(i))return{type:"invalid",offset:i.node.start,field:r==="metadata"?r:`meta\
data.${r}`};n=i}return gn(n,e.map(({key:r})=>r))}function gn(t,e){if(t===void 0)return;let{node:n,shared:r}=t;if(r)return{
type:"shared",offset:n.start};if(n.type!=="mapping")return;let B=Tr(t,e);if(B!==void 0)return B;if(!n.merges&&!Vh(n))return;
let i=he(n);for(let s of e){let o=i.get(s);if(o===void 0)continue;if(o.merged||o.entry.key.aliased||o.entry.value.aliased)
return{type:"shared",offset:o.entry.key.start}}}function Tr(t,e){if(t?.node.type!=="mapping"||t.node.duplicates===void 0)
return;let n=new Set(e),r=t.node.duplicates.find(({name:B})=>B!==void 0&&n.has(B));return r&&{type:"duplicate",offset:r.
key.start}}function Vh(t){return t.entries.some(({key:e,value:n})=>e.aliased||n.aliased)}var Qh=/^[0-9a-f]{40}$/;function xr(t,e){return z(I(I(t,"spec"),e))}function Mr(t){return["containers","initContainers"].
flatMap(e=>xr(t,e).flatMap((n,r)=>z(I(n,"env")).flatMap((B,i)=>{let s=_(I(B,"name"))??"",o=fa(s),a=_(I(B,"value"))??"";return o===
void 0||!Qh.test(a)||I(B,"valueFrom")!==void 0?[]:[{kind:o,name:s,value:a,list:e,container:r,index:i}]})))}function Ql(t){
let e=new Map;return({name:n,container:r})=>{let B=e.get(r);if(B!==void 0)return B.get(n);let i=z(I(xr(t,"containers")[r],
"env")),s=new Map(i.map(o=>[_(I(o,"name")),o]));return e.set(r,s),s.get(n)}}function zl(t,e,n){let{text:r}=t.doc.file,B=[];for(let i of e){let s=xr(t.at,i.list)[i.container];if(s?.node.type!=="map\
ping")continue;let o=Xh(t,i.list)??Zh(s,i);if(o!==void 0)return{obstacle:o};let a=N(O({},Rr(r,t.at.node)),{dashStep:zh(r,
t.at)}),l=eg(r,s.node,{change:i,side:n,layout:a});if("obstacle"in l)return l;for(let c of l.edits)B.push(c)}return{edits:B}}
function zh(t,e){let n=I(e,"spec")?.node,r=n?.type==="mapping"?ye(n,"containers"):void 0;return r?.value.type!=="sequenc\
e"||r.value.flow?2:Math.max(0,ge(t,r.value.contentStart)-ge(t,r.key.start))}function Xh({at:t,duplicate:e},n){return e!==
void 0?{type:"duplicate",offset:e}:Tr(t,["spec"])??Tr(I(t,"spec"),[n])}function Zh(t,e){let n=gn(t,["env"]);if(n!==void 0)
return n;let r=I(t,"env");if(r?.shared===!0)return{type:"shared",offset:r.node.start};if(!(r===void 0||Ie(r))){if(r.node.
type!=="sequence")return{type:"invalid",offset:r.node.start,field:"env"};for(let B of[...e.update.keys(),...e.remove]){let i=r.
node.items[B];if(i===void 0)continue;if(i.type!=="mapping"||i.aliased)return{type:"shared",offset:i.start};let o=gn({node:i,
shared:!1},["name","value"]);if(o!==void 0)return o}}}function eg(t,e,{change:n,side:r,layout:B}){let i=n.add.map(({name:a,
value:l})=>[{key:"name",value:a,plain:!0},{key:"value",value:l}]),s=ye(e,"env"),o=s?.value;return s===void 0||o?.type!==
"sequence"||o.items.length===0?i.length===0?{edits:[]}:{edits:kr(t,e,{entry:{key:"env",value:{items:i}},layout:B,before:1})}:
i.length===0&&o.items.every((a,l)=>n.remove.has(l))?yi(t,e,{entry:s,layout:B}):{edits:tg(t,o,{change:n,added:i,side:r,layout:B})}}
function tg(t,e,{change:n,added:r,side:B,layout:i}){let s=[];for(let[f,p]of n.update){let g=e.items[f],E=g?.type==="mapp\
ing"?ye(g,"value"):void 0;E!==void 0&&s.push(...Ne(t,pn(t,E),`"${p}"`))}let o=B==="first"?0:e.items.length-1,a=r.length>
0&&n.remove.has(o)?o:void 0;r.length>0&&s.push(...(e.flow?rg:ng)(t,e,{added:r,side:B,layout:i,reuse:a}));let l=e.items.map(
(f,p)=>{let g=n.remove.has(p)&&p!==a,E=ot(t,e,p),A=e.flow?f.start:g?er(t,e,p):0;return{end:E,isGone:g,tokens:g?Ut(t,{start:A,
end:E},[f]):[]}}),c=e.flow?br(t,l):l.flatMap(f=>f.tokens);for(let f of fn(t,c))s.push(f);if(e.flow||n.remove.size===0)return s;
let u=e.items.map((f,p)=>({node:f,isGone:n.remove.has(p)}));return qe(t,u,{edits:s,column:ge(t,e.contentStart)})}function ng(t,e,{
added:n,side:r,layout:B,reuse:i}){let s=" ".repeat(ge(t,e.contentStart)),o=Ke(t,e.contentStart),a=n.map(l=>mi(l,s,B).join(
o));if(i!==void 0){let l=er(t,e,i),c=e.items[i],u=Ut(t,{start:l,end:ot(t,e,i)},c===void 0?[]:[c]);return Ne(t,u,a.join(o).
slice(s.length))}if(r==="first"){let l=e.contentStart,c=a.map(u=>`${u.slice(s.length)}${o}${s}`).join("");return[{start:l,
end:l,text:c}]}return[Ei(t,ot(t,e,e.items.length-1),a)]}function rg(t,e,{added:n,side:r,layout:B,reuse:i}){let[s]=e.items;
if(s===void 0)return[];let o=ke(t,e.contentStart+1),a=s.type==="mapping"&&it(t,s)?Jt(t,s,B):void 0,l=t.slice(Ce(t,o),o),
c=fe(l,0,l.length),u={isPretty:a?.isPretty??!1,isCompact:a?.isCompact??!1,isPadded:a?.isPadded??!1,quotesKeys:a?.quotesKeys??
!1,step:B.flowStep,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:Ke(t,o)},f=c?`,${u.lineBreak}${l}`:u.isCompact?",":", ",p=n.
map(A=>Dt({entries:A},u));if(i!==void 0){let A=e.items[i];if(A===void 0)return[];let k=Ut(t,{start:A.start,end:X(t,A)},[
A]);return Ne(t,k,p.join(f))}if(r==="first")return[{start:o,end:o,text:p.map(A=>A+f).join("")}];let g=ot(t,e,e.items.length-
1),E=t.charAt(g-1)===":"?" ":"";return[{start:g,end:g,text:E+p.map(A=>f+A).join("")}]}function Di(t,e){let n=t.isNamed||t.references.length>0;return t.rule!==void 0&&n&&!e.pruneMissing}function vr(t,e){switch(t.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${t.reason}`};default:return Di(t,e)?{type:"kept"}:t.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:t.rule===void 0?"removed: opt-out":"removed: missing"}}}function Si(t,{selection:e,
settings:n,isCheck:r,drafts:B,place:i}){return!t.startsWith(We)||n.hashKey!==void 0||n.rekey?!1:(B.push(R.hashKeyMissing(
i,e.workload.id,r)),!0)}import{hash as Bg}from"node:crypto";var ig=63,sg=46,og=16,Xl={ConfigMap:"configmap",Secret:"secret"};function Zl(t,e,n){
return`${Xl[t]}.${n}/${Gr(e)}`}function Oi(t){return`${t}/config-digest`}function Gr(t){return t.length<=ig?t:`${t.slice(
0,sg)}.${Bg("sha256",t,"hex").slice(0,og)}`}function $t(t,e){if(t===Oi(e))return"single";for(let n of["ConfigMap","Secre\
t"]){let r=`${Xl[n]}.${e}/`;if(t.startsWith(r))return{kind:n,short:t.slice(r.length)}}}function ec(t,{context:e,drafts:n}){let{settings:r,digests:B,isCheck:i}=e,s=new Map(r.form==="env-vars"?[]:xe(t).map(({source:f,
keys:p})=>[ee(f.id),B.accepted(f,p)])),o=ag(t,{settings:r,known:s}),a={selection:t,settings:r,isCheck:i,drafts:n,changes:[],
states:new Map,digests:new Map([...s].map(([f,[p]])=>[f,p])),isLocked:!1,isSingleLocked:!1,wanted:o,longNames:dg(t)},l=[
r.stampDomain,...r.oldStampDomains],c=Ai(t.template,r)?lg(t,l):[];for(let[f,p]of c)cg(f,{work:a,place:p,domains:l});for(let[
f,{value:p,source:g}]of[...o].toSorted(([E],[A])=>Ae(E,A)))a.isSingleLocked||a.isLocked&&g?.kind!=="ConfigMap"||(mn(a,g,
"absent"),a.changes.push({action:"add",form:"annotation",key:f,value:p,reason:"added",source:g}));return{changes:a.isLocked?
a.changes.filter(({reason:f})=>f!=="form"):a.changes,states:a.states,digests:a.digests,isLocked:a.isLocked}}function ag(t,{
settings:e,known:n}){if(n.size===0)return new Map;if(e.form==="single"){let r=i=>ma(xe(t).map(({source:{id:s}})=>{let[o="",
...a]=n.get(ee(s))??[];return[`${s.kind.toLowerCase()}/${s.name}`,a[i-1]??o]})),B=e.otherHashKeys.map((i,s)=>r(s+1));return new Map(
[[Oi(e.stampDomain),{value:r(0),others:B,source:void 0}]])}return new Map(xe(t).map(({source:{id:r}})=>{let[B="",...i]=n.
get(ee(r))??[];return[Zl(r.kind,r.name,e.stampDomain),{value:B,others:i,source:r}]}))}function Ai({annotations:t},{stampDomain:e,
oldStampDomains:n}){for(let r of t.keys())if($t(r,e)!==void 0||n.some(B=>$t(r,B)!==void 0))return!0;return!1}function lg({
template:t},e){let n=B=>e.some(i=>$t(B,i)!==void 0),r=I(I(t.at,"metadata"),"annotations")?.node;return r?.type!=="mappin\
g"?[]:[...he(r)].filter(([B])=>n(B)).map(([B,{entry:i}])=>[B,{file:t.doc.file,offset:i.key.start}])}function cg(t,{work:e,
place:n,domains:r}){let{selection:B,settings:i,drafts:s}=e,o=B.template.annotations.get(t)??"",a=r.find(p=>$t(t,p)!==void 0)??
i.stampDomain,l=$t(t,a);if(l===void 0)return;let c=a===i.stampDomain;if(!ga.test(o)){if(!c)return;let p=e.wanted.get(t);
p!==void 0&&mn(e,p.source,"foreign"),e.wanted.delete(t),s.push(R.stampForeign(n,B.workload.id,t));return}let u={selection:B,
settings:i,isCheck:e.isCheck,drafts:s,place:n},f={key:t,value:o,place:n,lock:u};l==="single"?fg(f,e):Cg(N(O({},f),{kind:l.
kind,name:ug(e,l)}),e)}function ug({selection:t,longNames:e},{kind:n,short:r}){return/^.{46}\.[0-9a-f]{16}$/.test(r)?e.get(
r)??t.nameBehind(n,r,Gr)??r:r}function dg({verdicts:t}){let e=t.map(n=>("source"in n?n.source.id:n.id).name);return new Map(
e.map(n=>[Gr(n),n]).filter(([n,r])=>n!==r))}function Cg(t,e){let{key:n,value:r,kind:B,name:i}=t,s={kind:B,name:i},o=e.selection.
judge(B,i),a=vr(o,e.settings);if(a.type!=="leave")if(a.type==="kept")mn(e,s,"kept"),e.drafts.push(R.stampKept(t.place,e.
selection.workload.id,s));else if(a.type==="remove"){if(o.type==="refused"&&o.reason==="renamed"){let l={key:n,source:o.
source.id};e.drafts.push(R.stampedInBase(t.place,e.selection.workload.id,l))}wi(e,{key:n,reason:a.reason,source:s})}else
B==="Secret"&&Si(r,t.lock)?tc(e,s):nc({key:n,value:r,source:s},e)}function fg({key:t,value:e,lock:n,place:r},B){let{selection:i,
settings:s}=B,o=xe(i),a=i.verdicts.filter(p=>p.type==="missing"&&Di(p,s)),[l]=a;if((o.some(({source:p})=>p.id.kind==="Se\
cret")||a.some(p=>p.type==="missing"&&p.id.kind==="Secret"))&&Si(e,n)){tc(B,void 0);return}if(B.wanted.has(t)){nc({key:t,
value:e,source:void 0},B);return}if(i.verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=Gt.some(p=>i.judge(p,"").
type==="out-of-scope");if(o.length===0&&u)return;if(o.length===0&&l?.type==="missing"){B.drafts.push(R.stampKept(r,i.workload.
id,l.id));return}let f=o.length===0?pg(i):"form";wi(B,{key:t,reason:f,source:void 0})}function tc(t,e){t.isLocked=!0,t.isSingleLocked||=
e===void 0,mn(t,e,"blocked")}function pg(t){let e=t.verdicts.find(n=>n.type==="refused");return e?.type==="refused"?`rem\
oved: ${e.reason}`:"removed: opt-out"}function nc({key:t,value:e,source:n},r){let B=r.wanted.get(t);if(B===void 0){wi(r,
{key:t,reason:"form",source:n});return}r.wanted.delete(t);let i=B.others.includes(e);i&&n!==void 0&&r.digests.set(ee(n),
e);let s=B.value===e||i;if(mn(r,n,s?"fresh":"stale"),s)return;let o=B.value.startsWith(We)===e.startsWith(We)?"content":
"key";r.changes.push({action:"update",form:"annotation",key:t,value:B.value,reason:o,source:n})}function wi(t,{key:e,reason:n,
source:r}){t.changes.push({action:"remove",form:"annotation",key:e,value:void 0,reason:n,source:r})}function mn(t,e,n){if(e===
void 0)for(let{source:r}of xe(t.selection))t.states.set(ee(r.id),n);else t.states.set(ee(e),n)}var rc={changes:[],states:new Map,digests:new Map,edits:[]};function Bc(t,{context:e,drafts:n}){let{settings:r,digests:B}=e,
s=r.form==="env-vars"?hg(t,{digests:B,drafts:n}):new Map,o=new Map([...s.values()].map(({source:u,value:f})=>[ee(u),f])),
a=Mr(t.template.at),l={selection:t,settings:r,wanted:s,drafts:n,changes:[],states:new Map,buckets:new Map,verdicts:a.length===
0?new Map:Dg(t)};for(let u of a.toReversed())mg(u,l);let c=Ql(t.template.at);for(let u of[...s.values()].toSorted((f,p)=>Ae(
f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:t.template.doc.file,offset:f.node.start};n.push(R.variableForeign(
p,t.workload.id,u.name)),l.states.set(ee(u.source),"foreign");continue}l.states.set(ee(u.source),"absent"),Ii(l,{list:"c\
ontainers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.name,value:u.value,reason:"\
added",source:u.source})}return{changes:l.changes,states:l.states,digests:o,edits:Og(l.buckets)}}function hg(t,{digests:e,
drafts:n}){let r=new Map,{workload:B}=t;for(let i of xe(t)){let{id:s}=i.source,o=on(s.kind,s.name),a=r.get(o);if(a!==void 0){
let l=[a.source.name,s.name];n.push(R.envCollision(B.place,B.id,{variable:o,names:l}))}r.set(o,{name:o,value:e.reloader(
i.source),container:gg(i),source:s})}return r}function gg({references:t}){for(let e of["volume","env"]){let n=t.filter(B=>B.
via===e),r=n.flatMap(B=>B.containers);if(n.length>0)return r.length===0?0:r.reduce((B,i)=>Math.min(B,i))}return 0}function mg(t,e){
let{selection:n,settings:r,wanted:B}=e,i=B.get(t.name);if(i!==void 0&&t.list==="containers"&&t.container===i.container){
B.delete(t.name);let c=i.value===t.value;if(e.states.set(ee(i.source),c?"fresh":"stale"),c)return;Ii(e,t).update.set(t.index,
i.value),e.changes.push({action:"update",form:"env-var",key:t.name,value:i.value,reason:"content",source:i.source});return}
let s=Eg(t,e),o=s===void 0?void 0:"source"in s?s.source.id:s.id,a=s===void 0?Sg(t,n):vr(s,r);if(a.type==="leave")return;
if(a.type==="kept"&&o!==void 0){e.states.set(ee(o),"kept");let{file:c}=n.template.doc;e.drafts.push(R.stampKept({file:c,
offset:n.workload.place.offset},n.workload.id,o));return}let l=a.type==="remove"?a.reason:"form";Ii(e,t).remove.add(t.index),
e.changes.push({action:"remove",form:"env-var",key:t.name,value:void 0,reason:l,source:o})}function Eg({kind:t,name:e},{
selection:n,verdicts:r}){let B=r.get(e);if(B!==void 0)return B;let i=n.nameBehind(t,e,yg[t]);return i===void 0?void 0:n.
judge(t,i)}var yg={ConfigMap:t=>on("ConfigMap",t),Secret:t=>on("Secret",t)};function Dg({verdicts:t}){return new Map(t.toReversed().
map(e=>{let{kind:n,name:r}="source"in e?e.source.id:e.id;return[on(n,r),e]}))}function Sg({kind:t},e){return e.judge(t,"").
type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function Ii(t,{list:e,container:n}){let r=`${e}\
/${String(n)}`,B=t.buckets.get(r)??{add:[],update:new Map,remove:new Set};return t.buckets.set(r,B),B}function Og(t){return[
...t].map(([e,n])=>{let[r,B]=e.split("/");return N(O({},n),{list:r==="containers"?"containers":"initContainers",container:Number(
B)})})}function ic(t){let e=[],n={context:t,drafts:e};return{plan:r=>Ag(r,n),drafts:e}}function Ag(t,{context:e,drafts:n}){if(t.
outOfScope!==void 0||wg(t,e.settings))return{selection:t,changes:[],edits:[],states:new Map,digests:new Map};let r=ec(t,
{context:e,drafts:n}),B=r.isLocked?rc:Bc(t,{context:e,drafts:n}),i=Ig([...r.changes,...B.changes]),o=[ql(t.template,r.changes),
zl(t.template,B.edits,t.workload.type.isRollout===!0?"last":"first")].flatMap(a=>bg(t,a,n));return Fg(t,r.changes,n),{selection:t,
changes:i,edits:o.toSorted((a,l)=>a.start-l.start||a.end-l.end),states:new Map([...r.states,...B.states]),digests:new Map(
[...r.digests,...B.digests])}}function wg({isIdle:t,template:e},n){return t&&!Ai(e,n)&&Mr(e.at).length===0}function Ig(t){
if(!t.some(({reason:n})=>n==="form"))return t;let e="form";return t.map(n=>n.reason==="added"?N(O({},n),{reason:e}):n)}function bg({
workload:t,template:e},n,r){if("edits"in n)return n.edits;let{obstacle:B}=n,{file:i}=e.doc,s={file:i,offset:B.offset>=0?
B.offset:e.at.node.start};return B.type==="shared"?r.push(R.aliasShared(s,t.id)):B.type==="duplicate"?r.push(R.duplicateKey(
s,!0)):r.push(R.templateInvalid(s,t.id,B.field)),[]}function Fg({workload:t,template:e},n,r){if(n.length===0)return;let B=new Map(
e.annotations);for(let{key:s,value:o}of n)o===void 0?B.delete(s):B.set(s,o);let i=0;for(let[s,o]of B)i+=Buffer.byteLength(
s)+Buffer.byteLength(o);i>Y.annotations&&r.push(R.annotationsTooLarge(t.place,t.id,i))}function bi(t,e,n){let r=Pl(e,n);n.isCheck||Ng(r),Lg(t);let B=n.parsed??xt(t,Ba(r)),i=ia(B,r),s=La(i,r),o=xl(i,s,r),a=Da(
r),l=ic({settings:r,digests:a,isCheck:n.isCheck}),c=ba({catalog:i,scope:s},{settings:r,digests:a}),u=new Map(t.map(E=>[E,
[]]));for(let E of o){let A=l.plan(E);c.see(E);let k=u.get(E.template.doc.file);for(let H of A.edits)k?.push(H);n.onPlan?.(
A)}let f={drafts:c.end()},p=[B,i,s,l,a,f],g=[...n.drafts??[],...p.flatMap(E=>E.drafts)];return{files:t.map(E=>Rg(E,u.get(
E)??[])),findings:Sa(g,t,r),documents:B.documents}}function Ng({otherHashKeys:t}){if(t.length!==0)throw new F("--hash-ke\
y-file is given several times, and stamps are made with one key: give the new one alone; check and explain take several")}
function Lg(t){let e=0;for(let{path:n,text:r}of t)if(e+=r.length,e>Y.input)throw new j("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:n})}function Rg({path:t,text:e},n){return{path:t,text:Xn(e,n),edits:n}}function Fi(t){let{selection:e,changes:n}=t,{workload:r,outOfScope:B}=e,{file:i,offset:s}=r.place;return N(O(O({kind:r.id.
kind,namespace:r.id.namespace,name:r.id.name,path:i.path},oe(i,s)),B===void 0?{}:{outOfScope:B}),{sources:e.verdicts.map(
o=>xg(o,t)),changes:n.map(({action:o,key:a,reason:l,source:c})=>O({action:o,key:a,reason:l},c===void 0?{}:{source:{kind:c.
kind,name:c.name}}))})}var kg={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"locke\
d"},Tg={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the workload \
has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now",random:"its content is different at each render"};function xg(t,{selection:e,states:n,digests:r}){
let B="source"in t?t.source.id:t.id,i=ee(B),s=n.get(i),o=s===void 0?"none":kg[s],a={kind:B.kind,name:B.name,references:Mg(
B,e)},l="rule"in t&&t.rule!==void 0?{rule:t.rule}:{};if(e.outOfScope!==void 0&&t.type!=="refused")return N(O(O({},a),l),
{stamp:"out of scope",why:e.outOfScope});switch(t.type){case"selected":{let c=s==="blocked"?void 0:r.get(i);return N(O(O(
O({},a),l),c===void 0?{}:{digest:c}),{stamp:o})}case"refused":return N(O({},a),{stamp:o,why:Tg[t.reason]});case"out-of-s\
cope":return N(O({},a),{stamp:"out of scope",why:t.why});case"ambiguous":return N(O({},a),{stamp:o,why:"kustomize could \
put several names there"});default:return N(O(O({},a),l),{stamp:o,why:"the source is not in this set"})}}function Mg({kind:t,
name:e},{template:n}){let{file:r}=n.doc;return(vg(n).get(ee({kind:t,name:e}))??[]).map(({path:i,offset:s})=>O({field:i,path:r.
path},oe(r,s)))}var sc=new WeakMap;function vg(t){let e=sc.get(t);if(e!==void 0)return e;let n=new Map;for(let r of t.references){
let B=ee(r),i=n.get(B);i===void 0?n.set(B,[r]):i.push(r)}return sc.set(t,n),n}function Pr(t,e,n={}){let{isCheck:r,stampHashed:B,quiet:i,drafts:s,options:o}=e,a=[],l=f=>{r&&f.changes.length>0&&a.push(
Fi(f))},c=bi([t],o,N(O({},n),{isCheck:r,drafts:s,onPlan:l,functionInput:{stampHashed:B}})),[u]=c.files;return{text:u?.text??
"",edits:u?.edits??[],findings:c.findings.filter(({severity:f})=>!i||f==="error"),stale:a}}var oc=`Usage: rollstamp-krm
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
`;import{resolve as Gg}from"node:path";function ac(t){return t.some(({severity:e})=>e==="error")}function lc(t,e,n){let r=Pg(e,n),{text:B,findings:i,stale:s}=Pr(t,r);return n.stderr.write(i.map(Hg).join("")),n.stderr.
write(s.map(o=>`${Lo(o)}: error: stamps are stale or missing: ${tr(o)} [stale]
`).join("")),ac(i)||s.length>0?Oe.failed:(r.isCheck||n.stdout.write(B),Oe.done)}function Pg([t,...e],n){if(t===void 0)throw new F(
"standard input is not a ResourceList: kustomize and kpt run this function; for manifests in files or pipes there is rol\
lstamp stamp");if(e.length>0)throw new F("the plugin takes no words from argsOneLiner or argsFromFile; options are field\
s of its configuration");let r=xB(Gg(n.cwd,t),x(t));if(r===void 0)throw new F(`${x(t)}: there is no such file`);let B={path:t,
text:yn(t,r)},[i]=xt([B],()=>!0).documents;return sr(i&&ne(i.root,!1),n.cwd)}function Hg({severity:t,message:e,code:n}){
return`${t}: ${ct(e)} [${n}]
`}async function cc(t,e){try{return await _g(t,e)}catch(n){if(n instanceof F)return e.stderr.write(`rollstamp-krm: ${ct(Ve(
n.message))}
`),Oe.usage;if(!(n instanceof j))throw n;let r=n.line===0?"":`:${String(n.line)}:${String(n.column)}`;return e.stderr.write(
`${n.path}${r}: error: ${n.message} [${n.code}]
`),Oe.input}}async function _g(t,e){let[n=""]=t;if(n==="--help"||n==="-h"||n===""&&e.stdin.isTTY)return e.stdout.write(oc),
Oe.done;if(n==="--version"||n==="-V")return e.stdout.write(`${Io}
`),Oe.done;if(n.startsWith("-"))throw new F(`unknown option ${n}; options go into the functionConfig`);let r={path:"-",text:yn(
"-",await e.stdin.read(Y.input))},B=xt([r],s=>s===rt),i=Ro(r,B);if(i===void 0)return lc(r,t,e);if(n!=="")throw new F("a \
function takes no arguments; options go into the functionConfig");return Kg(i,B,e)}function Kg(t,e,n){try{return Ug(t,e,
n)}catch(r){if(!(r instanceof F)&&!(r instanceof j))throw r;let B=new Bn(t).toError(r);return n.stdout.write(UB(t,[],[B])),
n.stderr.write(r instanceof F?`rollstamp-krm: ${B.message}
`:_B(B)),r instanceof F?Oe.usage:Oe.input}}function Ug(t,e,n){let r=sr(t.functionConfig,n.cwd),{edits:B,findings:i,stale:s}=Pr(
t.file,r,{parsed:e}),o=new Bn(t),a=[...i.map(c=>o.toResult(c)),...s.map(c=>o.toStale(c))];n.stderr.write(a.map(_B).join(
""));let l=a.some(({severity:c})=>c==="error");return r.isCheck&&t.caller==="kustomize"?n.stdout.write(Ko(t,a)):n.stdout.
write(UB(t,r.isCheck||l?[]:B,a)),l?Oe.failed:Oe.done}await Pi(cc);
