"use strict";var bc=Object.create;var Nn=Object.defineProperty,wc=Object.defineProperties,kc=Object.getOwnPropertyDescriptor,Ec=Object.getOwnPropertyDescriptors,
Rc=Object.getOwnPropertyNames,Nt=Object.getOwnPropertySymbols,vc=Object.getPrototypeOf,Gr=Object.prototype.hasOwnProperty,
Us=Object.prototype.propertyIsEnumerable;var Ws=(e,n,t)=>n in e?Nn(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,y=(e,n)=>{for(var t in n||={})
Gr.call(n,t)&&Ws(e,t,n[t]);if(Nt)for(var t of Nt(n))Us.call(n,t)&&Ws(e,t,n[t]);return e},w=(e,n)=>wc(e,Ec(n));var Bs=(e,n)=>{var t={};for(var r in e)Gr.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&Nt)for(var r of Nt(e))n.indexOf(
r)<0&&Us.call(e,r)&&(t[r]=e[r]);return t};var $t=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Ac=(e,n)=>{for(var t in n)
Nn(e,t,{get:n[t],enumerable:!0})},js=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Rc(n))!Gr.call(
e,o)&&o!==t&&Nn(e,o,{get:()=>n[o],enumerable:!(r=kc(n,o))||r.enumerable});return e};var v=(e,n,t)=>(t=e!=null?bc(vc(e)):{},js(n||!e||!e.__esModule?Nn(t,"default",{value:e,enumerable:!0}):t,e)),xc=e=>js(Nn(
{},"__esModule",{value:!0}),e);var M=$t((dh,Vs)=>{var Oc,Hs=()=>Oc??=require("./lib-errors.cjs");Vs.exports={__esModule:!0,get InputError(){return Hs().
InputError},get UsageError(){return Hs().UsageError}}});var $o=$t((tb,Ca)=>{var Lf,Ia=()=>Lf??=require("./lib-yaml.cjs");Ca.exports={__esModule:!0,get decodeBlockScalar(){return Ia().
decodeBlockScalar},get readYaml(){return Ia().readYaml}}});var ja=$t((Pb,Ba)=>{var Zf,Z=()=>Zf??=require("./re2js.cjs");Ba.exports={__esModule:!0,get Matcher(){return Z().Matcher},
get MatcherInput(){return Z().MatcherInput},get MatcherInputBase(){return Z().MatcherInputBase},get RE2JS(){return Z().RE2JS},
get RE2JSCompileException(){return Z().RE2JSCompileException},get RE2JSException(){return Z().RE2JSException},get RE2JSFlagsException(){
return Z().RE2JSFlagsException},get RE2JSGroupException(){return Z().RE2JSGroupException},get RE2JSInternalException(){return Z().
RE2JSInternalException},get RE2JSSyntaxException(){return Z().RE2JSSyntaxException},get RE2Set(){return Z().RE2Set},get re(){
return Z().re}}});var Vl=$t((ev,Hl)=>{var Eg,Rg=()=>Eg??=require("./lib-config-file.cjs");Hl.exports={__esModule:!0,get parseConfig(){return Rg().
parseConfig}}});var sh={};Ac(sh,{argocd:()=>th});module.exports=xc(sh);var Cn=v(M(),1);var Gs=new WeakMap;function Mc(e){let n=Gs.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return Gs.set(e,r),r}function C(e,n){let t=Mc(e),r=Ic(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=zs(e.text,t.offset,n)-zs(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function Ic(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function zs(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}var Tt={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotation-unknown":"war\
ning","annotations-too-large":"error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","du\
plicate-key":"warning","duplicate-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"\
error","hash-key-permissions":"warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-i\
n-list":"error","name-invalid":"warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"erro\
r","pattern-invalid":"warning","pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warni\
ng","rollout-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","s\
ource-not-deterministic":"warning","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-i\
nvalid":"error","workload-missing":"warning"};function k(e,n,t){return{code:e,severity:Tt[e],message:t,place:n}}var qs=253;
function Tn(e){let n=e.replace(/^(\s*):(?=:)/,"$1\\u{3a}");return/^[ "$-~]*$/.test(n)?n:n.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu,
t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function g(e){return Tn(e.length>qs?`${e.slice(0,qs)}\u2026`:e)}function Cc({
file:e,offset:n}){return`${g(e.path)}:${String(C(e,n).line)}`}function b({kind:e,name:n}){return`${g(e)} ${n===""?"(with\
out a name)":g(n)}`}var Ys=5;function $n(e){let n=e.length-Ys,t=e.slice(0,Ys).join(", ");return n>0?`${t} and ${String(n)}\
 more`:t}function Js(e){return`and ${String(e)} more of these, which are not shown; mend those that are, or turn them of\
f with --severity`}var S={aliasShared:(e,n)=>k("alias-shared",e,`the annotations or env of the pod template of ${b(n)} a\
re shared through a YAML alias or merge key, so a stamp there would change or lose something else; write them out in the\
 pod template`),templateInvalid:(e,n,t)=>k("template-invalid",e,`${t} in the pod template of ${b(n)} is not of the type \
that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(e,n,t)=>k("annotation-no-effect",e,`ann\
otation ${g(t)} of ${b(n)} only has an effect with Reloader in the cluster; Rollstamp ignores it`),ignoreOnWorkload:(e,n,t)=>k(
"annotation-no-effect",e,`annotation ${g(t)} of ${b(n)} has no effect there: it goes on a ConfigMap or Secret; to leave \
the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(e,n,t)=>k("annotation-not-string",
e,`annotation ${g(t)} of ${b(n)} is not a string and is taken as its text; the API server refuses it: put it in quotes`),
annotationUnknown:(e,n,t)=>k("annotation-unknown",e,`annotation ${g(t)} of ${b(n)} is none of Rollstamp's, so it does no\
thing; there are rollstamp.io/freeze and rollstamp.io/granularity: correct it, or remove it`),annotationValueUnknown:(e,n,t)=>k(
"annotation-unknown",e,`annotation ${g(t.key)} of ${b(n)} has a value that means nothing, so it does nothing; it takes ${t.
values.map(r=>`"${r}"`).join(" or ")}`),annotationMisplaced:(e,n,t)=>k("annotation-unknown",e,`annotation ${g(t)} in the\
 pod template of ${b(n)} does nothing there; move it to the annotations of the workload itself`),annotationsTooLarge:(e,n,t)=>k(
"annotations-too-large",e,`with its stamps the pod template of ${b(n)} has ${String(t)} bytes of annotations, Kubernetes\
 takes 262144; use --stamp single`),dataNotBase64:(e,n,t)=>k("data-not-base64",e,`key ${g(t)} of ${b(n)} is not base64 (\
a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(e,n,t)=>k("data-not-scalar",e,`${g(t)} o\
f ${b(n)} is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(e,n,t)=>k(
"data-not-string",e,`key ${g(t)} of ${b(n)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(e,n)=>w(y({},k("duplicate-key",e,n?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:n?"error":"warning"}),joinedObjects:e=>k(
"duplicate-key",e,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(e,n,t)=>k("duplicate-key",e,`key ${g(t)} of ${b(n)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(e,n,t)=>w(y({},k("dupl\
icate-object",e,`${b(n)} in namespace ${g(n.namespace)} is in the set ${t.copies===2?"twice":`${String(t.copies)} times`}\
 (first at ${Cc(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.isError?"error":"\
warning"}),envCollision:(e,n,t)=>k("env-collision",e,`${$n(t.names.map(g))} share the variable ${t.variable} in ${b(n)};\
 rename one, or use --reload-strategy annotations`),flagNoEffect:e=>k("flag-no-effect",{path:""},`${e.join(", ")}: only \
Reloader in the cluster can act on ${e.length===1?"this flag":"these flags"}; Rollstamp ignores ${e.length===1?"it":"the\
m"}`),variableNoEffect:e=>k("flag-no-effect",{path:""},`${$n(e.map(g))}: no option reads ${e.length===1?"this variable":
"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>w(
y({},k("hash-key-missing",e,`a stamp of ${b(n)} was made with a hash key and no key is given, so it is left; give the ke\
y with --hash-key-file, or go back to plain digests with --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:e=>k(
"hash-key-permissions",{path:e},"more than its owner may read this hash key, and whoever has it can test guesses against\
 the stamps of Secrets; run chmod 600 on it or, for a Secret volume, set defaultMode: 0400"),helmTemplate:e=>k("helm-tem\
plate",{path:e},"skipped: this is a Helm template, not a manifest; name the directory that the output of helm template i\
s written to instead, or leave this file out with --exclude"),jobImmutable:(e,n)=>k("job-immutable",e,`${b(n)} cannot ch\
ange once it is applied, so it is not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true\
, make it a hook, or pass --jobs always`),keyMissing:(e,n,t)=>k("key-missing",e,`${b(n)} uses key ${g(t.key)} of ${b(t.source)}\
, which has no such key; its pods will not start: add the key, or set optional: true`),listInList:e=>k("list-in-list",e,
"a list stands in a list, which Kubernetes does not unpack; move its items up"),nameInvalid:(e,n)=>k("name-invalid",e,`${b(
n)} has a name that Kubernetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at most 253 cha\
racters`),namespaceMismatch:(e,n,t)=>{let{source:r}=t,o=t.workloadIsDefault?`${b(n)} has no namespace, taken as ${g(n.namespace)}\
; ${b(r)} is in ${g(r.namespace)}: pass --namespace ${g(r.namespace)}`:`${b(n)} is in ${g(n.namespace)}; ${b(r)} has no \
namespace, taken as ${g(r.namespace)}: pass --namespace ${g(n.namespace)}`;return k("namespace-mismatch",e,o)},namespaceUnknown:(e,n)=>k(
"namespace-unknown",e,`the labels of namespace ${g(n)} are not known, so --namespace-selector cannot be answered; add it\
s Namespace manifest, or pass --namespace-labels '${g(n)}=key=value'`),notRendered:(e,n)=>k("not-rendered",{path:e},`hol\
ds ${g(n)}, so it is the source of a render, not a render; name the directory that the output of ${n==="Chart.yaml"?"hel\
m template":"kustomize build"} is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(e,n,t)=>k(
"pattern-invalid",e,`part ${String(t.part)} of annotation ${g(t.key)} of ${b(n)} is not a regular expression that Go (RE\
2) compiles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(e,n,t)=>k("pattern-unmatche\
d",e,`part ${String(t.part)} of annotation ${g(t.key)} of ${b(n)} matches nothing in namespace ${g(n.namespace)} of this\
 set`),referenceAmbiguous:(e,n,t)=>w(y({},k("reference-ambiguous",e,`${b(t.source)} in ${b(n)} could mean ${$n(t.candidates.
map(({name:r})=>g(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>k("reference-not-rewritten",e,`kustomize changes the name o\
f ${b(t)}, but not where ${b(n)} refers to it; add a nameReference for ${g(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>k("rollout-restart",e,`${b(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>k("\
rolls-on-delete",e,`${b(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>k(
"source-after-workload",e,`${b(t)} is applied after ${b(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>w(y({},k("source-missing",e,`${b(n)} is not in names\
pace ${g(n.namespace)} of this set, so ${$n(t.workloads.map(g))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(e,n,t)=>k("so\
urce-not-deterministic",e,`${b(n)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${$n(t.map(g))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(e,n,t)=>k("stamp-foreign",e,`annotation ${g(t)} in the pod t\
emplate of ${b(n)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(e,n,t)=>k("stamp-kept",e,`the stamp of ${b(t)} in ${b(n)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(e,n,t)=>k("stamped-in-base",e,`stamp ${g(t.key)} of ${b(n)} was ma\
de in a base, before its source became ${b(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(e,n,t)=>k("stamp-foreign",e,`variable ${g(t)} of ${b(n)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(e,n,t)=>k(
"workload-missing",e,`${b(n)} takes its pod template from ${g(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var de={done:0,failed:1,usage:2,input:3},Xs={SIGHUP:129,SIGINT:130,SIGTERM:143};var ti=require("node:child_process"),ri=require("node:os"),Pt=v(M(),1);var E={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,patternSteps:1e9,
patternMatches:1e6,annotations:262144,findings:1e3};var Zs=require("node:path");var Nc=["PATH","GOMEMLIMIT","GOMAXPROCS","GOGC","ARGOCD_APP_NAME","ARGOCD_APP_NAMESPACE","ARGOCD_APP_PROJECT_NAME","ARGO\
CD_APP_SOURCE_REPO_URL","ARGOCD_APP_SOURCE_PATH","ARGOCD_APP_SOURCE_TARGET_REVISION","KUBE_VERSION","KUBE_API_VERSIONS"],
Dt="http://127.0.0.1:1",$c={HTTP_PROXY:Dt,HTTPS_PROXY:Dt,http_proxy:Dt,https_proxy:Dt,NO_PROXY:"",no_proxy:"",GIT_ALLOW_PROTOCOL:"\
none",GIT_TERMINAL_PROMPT:"0"},Tc=[["HELM_CACHE_HOME","helm/cache"],["HELM_CONFIG_HOME","helm/config"],["HELM_DATA_HOME",
"helm/data"],["XDG_CACHE_HOME","xdg/cache"],["XDG_CONFIG_HOME","xdg/config"],["XDG_DATA_HOME","xdg/data"],["KUSTOMIZE_PL\
UGIN_HOME","kustomize"]];function Qs({env:e},n){let t=Nc.flatMap(o=>{let s=e[o];return s===void 0?[]:[[o,s]]}),r=Tc.map(
([o,s])=>[o,(0,Zs.join)(n,s)]);return w(y(y({},Object.fromEntries([...t,...r])),$c),{HOME:n,TMPDIR:n})}var le=require("node:fs"),zr=require("node:path"),ei=v(M(),1),Dc="rollstamp-",Pc=/^rollstamp-[A-Za-z0-9]{6}$/,Lc=36e5;function ni(e){
try{return Fc(e),(0,le.realpathSync)((0,le.mkdtempSync)((0,zr.join)(e,Dc)))}catch(n){let t=n instanceof Error&&"code"in n?
String(n.code):"unknown error";throw new ei.UsageError(`no folder can be made in $TMPDIR (${t}): give the sidecar a volu\
me there, e.g. an emptyDir at /tmp`,{cause:n})}}function Fc(e){for(let n of(0,le.readdirSync)(e))Pc.test(n)&&Kc((0,zr.join)(
e,n))}function Kc(e){try{Date.now()-(0,le.statSync)(e).mtimeMs>Lc&&Dn(e)}catch{}}function Dn(e){(0,le.rmSync)(e,{recursive:!0,
force:!0})}var Pn=class extends Error{name="Interrupted";signal;constructor(n){super(n),this.signal=n}},_c=64*1024,Lt=class{#e;#n;#t;#r;#o;#s;constructor(n,t){
this.#e=n,this.#n=t,this.#t=n.onInterrupt?.(r=>{this.#s=r,this.#o?.kill("SIGKILL")})}get folder(){return this.#r??=ni(this.#e.
env.TMPDIR??(0,ri.tmpdir)()),this.#r}async run(n,t,r={}){this.checkSignal();let o=y(y({},Qs(this.#e,this.folder)),r.env),
s=r.cwd??this.#n;try{return await this.#a((0,ti.spawn)(n,t,{cwd:s,env:o,stdio:["ignore","pipe","pipe"]}))}catch(i){throw Wc(
i,n)}finally{this.#o=void 0,this.checkSignal()}}checkSignal(){if(this.#s!==void 0)throw new Pn(this.#s)}end(){this.#t?.(),
this.#o?.kill("SIGKILL"),this.#r!==void 0&&Dn(this.#r)}async#a(n){this.#o=n;let[t,r]=[new Ft(E.input),new Ft(_c)];n.stdout?.
on("data",s=>{t.add(s)||n.kill("SIGKILL")}),n.stderr?.on("data",s=>{r.add(s)});let o=await new Promise((s,i)=>{n.once("e\
rror",i),n.once("close",s)});if(t.isOver)throw new Pt.InputError("limit","the render is larger than 256 MiB: split the a\
pplication",{path:""});return{exitCode:o,stdout:t.bytes(),stderr:r.bytes().toString("utf8")}}},Ft=class{#e=[];#n;#t=0;constructor(n){
this.#n=n}get isOver(){return this.#t>this.#n}add(n){return this.isOver||this.#e.push(n),this.#t+=n.length,!this.isOver}bytes(){
return Buffer.concat(this.#e).subarray(0,this.#n)}};function Wc(e,n){if(e instanceof Pt.InputError||!(e instanceof Error&&
"code"in e))return e;let t=String(e.code),r={ENOENT:`${n} is not on the PATH of the sidecar: add it to the image`,E2BIG:`\
the parameters are larger than the system lets ${n} have: put values into files`};return new Pt.InputError("render-faile\
d",r[t]??`${n} cannot be run (${t})`,{path:"",cause:e})}var Uc=2n**64n-1n,Bc=64,jc=new Set(["1","t","T","TRUE","true","True"]),oi=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function qr(e){let n=0,t=e.length;for(;n<t&&oi.has(e.charAt(n));)n+=1;for(;t>n&&oi.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function Yr(e){return e.split(",").map(qr).filter(n=>n!=="")}function Jr(e){return jc.has(e)}
function Xr(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:Ln(n[1]??"","",n[2]??"");return t!==void 0&&Qr(t)?t:void 0}
function Zr(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?Ln(t,"0x",r):o!==void 0?Ln(t,"0b",o):s!==void 0?Ln(t,"0o",s):Ln(t,"",i)}
function Ln(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Bc)return;let o=BigInt(n+r);if(e==="")return o<=
Uc?o:void 0;let s=e==="-"?-o:o;return Qr(s)?s:void 0}function Qr(e){return BigInt.asIntN(64,e)===e}var Hc="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",Me=class extends Error{name="Select\
orError"};function je(e){return e.length<=253&&Vc.test(e)}var Vc=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Gc=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,zc=63;function si(e){let n=e.flatMap(o=>o.split(",")).map(qc).join(","),
t=new eo(n),r=[];if(t.peek()==="")return r;for(;;){r.push(Yc(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function qc(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var eo=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#t;constructor(n){this.#e=
n,this.#t=this.#r()}#r(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#t}take(){let n=this.#t;return this.#t=
n===""?"":this.#r(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new Me(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${Hc}`)}};function to(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function Yc(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(to(t)||e.fail(t,"a label key"),Zc(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:Xc(e,t)};case"=":case"==":return{operator:"in",key:t,values:[no(e,t)]};case"!=":return{operator:"notin",key:t,
values:[no(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:Jc(e,t)};default:return e.fail(r,"\
an operator")}}function no(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return to(t)||e.fail(t,"a label\
 value"),ii(n,t)}function Jc(e,n){let t=no(e,n),r=Xr(t);if(r!==void 0)return r;throw new Me(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function Xc(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(to(e.peek())?ii(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function Zc(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!ai(t)||
r!==void 0&&!je(r))throw new Me(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function ii(e,n){if(ai(
n))return n;throw new Me(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function ai(e){return e.length<=zc&&Gc.test(e)}function ro(e,n){return e.every(
t=>Qc(t,n.get(t.key)))}function Qc(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:Xr(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var di="internal.config.kubernetes.io",oo={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function ui(e){let n=o=>e.
get(`${di}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${di}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:oo}function fi({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function pi(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>li(o,n,!0)),r=t.length>1?t.filter(({history:o})=>li(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function li(e,n,t){return ci(e.prefixes,n.prefixes,t)&&ci(e.suffixes,n.suffixes,
t)}function ci(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}function I(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?I(e.target,!0):{node:e,shared:n||e.aliased}}function mi(e,n){
let{node:t}=I(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())mi(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of te(t))e.set(r,{entry:o,merged:!0})}function te(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.
set(t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&mi(n,t.value);return n}function Kt(e){return!e.merges&&e.duplicates===
void 0?e.entries:Array.from(te(e).values(),({entry:t})=>t)}function yi(e){return e.merges?te(w(y({},e),{entries:e.entries.
filter(({name:n})=>n===void 0)})):new Map}function m(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){
let o=te(t).get(n);return o&&I(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?ke(t,n)?.value:t.find(n);return r&&
I(r,e.shared)}function ke(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function q(e,n){
let t=e;for(let r of n)t=m(t,r);return t}var eu=[];function $(e){return e?.node.type!=="sequence"?eu:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>I(n,e.shared))}function Fn(e){return e.node.type==="mapping"}function A(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function Ie(e){return e===void 0||e.node.type==="sca\
lar"&&e.node.resolved==="null"}function so(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var hi="argocd.argoproj.io/hook",io="helm.sh/hook",Si="argocd.argoproj.io/sync-wave",bi="helm.sh/hook-weight",nu=[hi,io,
Si,bi],tu=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),ru=[];function He(e){return e===void 0?ru:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var gi={phase:1,
wave:0};function ao(e){if(e.size===0||!nu.some(s=>e.has(s)))return gi;let n=[...He(e.get(hi)),...He(e.get(io))],t=n.flatMap(
s=>tu.get(s)??[]),r=e.has(io),o=e.get(Si)??(r?e.get(bi):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function wi(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var Ei=["containers","initContainers"],ou=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],su=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],iu=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],au=new Map;function Ri(e){let n=[];for(let o of Ei)for(let[s,i]of $(m(e,o)).entries()){let a=o==="\
containers"?[s]:[];du(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=$(m(e,"volumes")),r=t.length===0?au:lu(e);
for(let[o,s]of t.entries()){let i=r.get(A(m(s,"name"))??"");i!==void 0&&cu(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function du(e,{path:n,users:t,found:r}){for(let[o,s]of ou){let i=$(m(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let u=0;u<i.length;u+=1){let f=m(q(i[u],a),d),p=f&&A(m(f,"name"));if(f===void 0||p===void 0||
p==="")continue;let h=c===void 0?void 0:A(m(f,c));r.push({kind:l,name:p,keys:c===void 0?void 0:h===void 0?[]:[h],optional:so(
m(f,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:f.node.start,via:"env",containers:t})}}}function lu(e){
let n=new Map;for(let t of Ei)for(let[r,o]of $(m(e,t)).entries())for(let s of $(m(o,"volumeMounts"))){let i=A(m(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function cu(e,n){ki(e,su,n);for(let[
t,r]of $(q(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;ki(r,iu,w(y({},n),{path:o}))}}
function ki(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=m(e,s),l=d&&A(m(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=$(m(d,"items")).flatMap(u=>A(m(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:so(m(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var _t=class{doc;at;annotations;#e;#n;#t;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=
t,this.annotations=r,this.#e=o,this.#n=s}get path(){return this.#n.join(".")}get duplicate(){return vi(this.#e,this.#n)}get references(){
return Ri(m(this.at,"spec"))}get hasContainers(){return this.#t??=$(q(this.at,["spec","containers"])).length>0,this.#t}};
function vi(e,[n,...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===
void 0?vi(m(e,n),t):r.key.start}var Ve=["spec","template"],Ai=["spec","updateStrategy","type"],lo=[{group:"apps",kind:"Deployment",template:Ve,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Ve,updateStrategy:Ai,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Ve,
updateStrategy:Ai,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Ve},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Ve,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Ve,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Ve,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function co(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function xi(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function Oi(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
fu(d))return;let{kind:l}=d,c=co(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=yu(d,{type:u,
settings:n,drafts:t});o.push(f),Su(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))mu(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=fo(q(d.at,["metadata","labels"])).values;s.set(Kn(m(uo(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&pu(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var uu="config.kubernetes.io/local-config";function fu({at:e}){return A(q(e,["metadata","ann\
otations",uu]))==="true"}function Mi(e,{functionInput:n}){return n===void 0?oo:ui(e)}function pu({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?S.joinedObjects(s):S.duplicateKey(
s,!1))}}function uo(e){return m(e.at,"metadata")}function Kn(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function Ii({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var Ci={
values:new Map,odd:[]};function fo(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return Ci;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of Kt(e.node)){if(r===void 0)continue;let{node:i}=I(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function po(e,n,{object:t,drafts:r}){let{values:o,odd:s}=fo(n);for(let{name:i,offset:a}of s)r.push(S.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function Ni(e,n){let t=Kn(m(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function mu(e,{kind:n,settings:t,drafts:r,sources:o}){let s=uo(e),i=m(s,"\
name"),a=Kn(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=Ni(s,t),c={kind:n,namespace:d,name:a},u=Ii(e,i);if(A(
i)===void 0||!je(a)){r.push(S.nameInvalid(u,c));return}let f=po(e,m(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
h=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?Ci.values:
fo(m(s,"labels")).values,order:ao(f),at:e.at,history:Mi(f,t),hidden:h})}function yu(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=uo(e),{namespace:d,hasNamespace:l}=Ni(a,t),c=m(a,"name"),u=Kn(c),f=u===void 0?Kn(m(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},h=po(e,m(a,"annotations"),{object:p,drafts:r}),x=n.updateStrategy&&q(s,
n.updateStrategy);return{id:p,type:n,place:Ii(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:Mi(h,t),annotations:h,
order:ao(h),template:gu(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?hu(s):void 0,rollsOnDelete:A(x)==="OnDel\
ete"}}function gu(e,n,{type:t,id:r,drafts:o}){let s=q(n,t.template);if(s===void 0||!Fn(s))return;let i=po({doc:e},q(s,["\
metadata","annotations"]),{object:r,drafts:o});return new _t({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function hu(e){
let n=q(e,["spec","workloadRef"]);if(!Ie(n))return{group:co(A(m(n,"apiVersion"))??""),kind:A(m(n,"kind"))??"",name:A(m(n,
"name"))??""}}function Su(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(S.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}var bu=wu("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function wu(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function Ut(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:ku(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=Wt(n.charCodeAt(a)),l=Wt(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:Wt(n.charCodeAt(
a+2)),f=c&&r>0?0:Wt(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function Wt(e){return bu[e]??64}function ku(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}function mo(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=Bt("data",t,Ut);for(let[a,d]of Bt("stringData",
t,$i))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=Bt("data",t,$i),o=Bt("binaryData",t,Ut);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(S.dataInBoth(_n(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function _n(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var $i=e=>e;function Bt(e,{source:n,drafts:t},r){let o=new Map,s=m(n.at,e)?.node;if(s===void 0||Ie({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(S.dataNotScalar(_n(n,s.start),n.id,e)),o;for(let i of Kt(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=I(i.value,!1);if(d.type!=="scalar"){t.push(S.dataNotScalar(_n(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(S.dataNotString(_n(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(S.dataNotBase64(_n(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var Wn=require("node:buffer"),Di=require("node:crypto"),yo="STAKATER_",Eu={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function Un(e,n){
let t=n.toUpperCase();return`${yo}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${Eu[e]}`}function Pi(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function Li(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>Ti(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(Ti(s,Ru(i)));r.sort((s,i)=>s.compare(i));let o=(0,Di.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function Ti(e,n){let t=Wn.Buffer.
from(`${e}=`);return Wn.Buffer.concat([t,typeof n=="string"?Wn.Buffer.from(n):n])}function Ru(e){return typeof e=="strin\
g"?e:Wn.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var jn=require("node:crypto");function N(e,n){return e<n?-1:e>n?1:0}function Bn(e){return e.every((t,r)=>r===0||(e[r-1]??"")<=t)?e:e.toSorted(N)}var vu=32,Fi=/^(?:hmac-)?[0-9a-f]{32}$/,Ce="hmac-";function go(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,jn.hash)(
"sha256",s,"hex"):(0,jn.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=_i("content",t);return n===void 0?
r:`${Ce}${r}`}function Ki(e){let n=_i("sources",new Map(e));return e.some(([,t])=>t.startsWith(Ce))?`${Ce}${n}`:n}function _i(e,n){
let t=`object:2:${jt(e)}:object:${String(n.size)}:`;for(let r of Bn([...n.keys()]))t+=`${jt(r)}:${jt(n.get(r)??"")},`;return(0,jn.hash)(
"sha256",`${t},${jt("v")}:number:1,`,"hex").slice(0,vu)}function jt(e){return`string:${String(e.length)}:${e}`}var Au=[void 0],xu=16;function Ui({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=mo(d,o),u=d.id.kind==="Secret"?r:Au,f=Wi(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=mo(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,Ou(c.some,JSON.stringify(l),()=>Wi(c.hashKeys,Mu(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=Li(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=xu?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function Ou(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function Wi([e,...n],t){return[
go(t,e),...n.map(r=>go(t,r))]}function Mu({entries:e},n){return new Map(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:
[[t,r]]}))}var Mr=v(M(),1);function Bi(e,n,t){let r=new Map(n.map((l,c)=>[l,c])),o=({place:l})=>"file"in l?r.get(l.file)??-1:-1,s=e.toSorted((l,c)=>o(
l)-o(c)||Ht(l)-Ht(c)||N(l.code,c.code)||+(c.severity==="error")-+(l.severity==="error")||N(l.message,c.message)),i=[],a=new Map,
d;for(let l of s){let c=l.code==="duplicate-key"&&d?.code===l.code&&o(d)===o(l)&&Ht(d)===Ht(l);d=l;let u=Cu(l,t);if(c||u===
"off")continue;let f=`${l.code} ${u}`,p=a.get(f)??{code:l.code,severity:u,count:0};a.set(f,p),p.count+=1,p.count<=E.findings&&
i.push(Nu(l,u))}for(let{code:l,severity:c,count:u}of a.values())u>E.findings&&i.push(Iu(l,c,u-E.findings));return i}function Iu(e,n,t){
return{code:e,severity:n,message:Js(t),path:"",line:0,column:0,more:t}}function Ht({place:e}){return"file"in e?e.offset:
0}function Cu({code:e,severity:n},{severity:t,strict:r}){let o=t.get(e)??n;return r&&o==="warning"?"error":o}function Nu({
code:e,message:n,place:t},r){if(!("file"in t))return{code:e,severity:r,message:n,path:t.path,line:0,column:0};let{line:o,
column:s}=C(t.file,Math.max(0,t.offset));return{code:e,severity:r,message:n,path:t.file.path,line:o,column:s}}var Vt="rollstamp.io/freeze",ho="rollstamp.io/granularity",So=new Map([[Vt,["true","false"]],[ho,["keys","object"]]]),ji="\
rollstamp.io/",Hn="the Job cannot change once it is applied";function Gt(e){return e.annotations.get(Vt)==="true"}var $u=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Hi=["info","warning","error"],zt=class{#e=new Map;#n=[];#t;#r;constructor(n){
this.#t=n,this.#r=Lu(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#n.push(
...Pu(n,t)),!this.#r(t.id.name)&&Tu(this.#e,n,{missing:t,settings:this.#t}))}drafts(){let n=Array.from(this.#e.values(),
({id:t,place:r,workloads:o,severity:s})=>S.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#n,...n]}};function Tu(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=Du(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[b(n.
id)],severity:a});return}d.workloads.push(b(n.id)),Hi.indexOf(a)>Hi.indexOf(d.severity)&&(d.severity=a)}function Du({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&$u.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*Pu(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.hasNamespace};yield S.namespaceMismatch(t.place,
t.id,o)}function Lu(e){return n=>e.some(t=>Fu(t,n))}function Fu(e,n){let t=0,r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(
s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}
return/^\**$/.test(e.slice(s))}var an=["ConfigMap","Secret"];function qi({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new zt(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&(Gi(c,{settings:t,drafts:o}),zi(c,o));return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>
0&&Uu(c,o);return}Bu(c,{settings:t,drafts:o}),Gi(c,{settings:t,drafts:o}),zi(c,o),u.length>0&&Hu(c,o);for(let f of u)f.source.
hidden!==void 0&&i.add(f.source),Vu(f,{selection:c,digests:r,drafts:o}),Ju(f,c,o),zu(f,c,o);Gu(c,o),qu(c,a),s.see(c)},end:()=>[
...o,...Ku(e,{scope:n,used:i,digests:r}),...Wu(e,n),...Yu(a),...s.drafts()]}}function*Ku(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=_u(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield S.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function _u(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*Wu({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield S.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function Uu({workload:e,outOfScope:n},t){n===Hn&&t.push(S.jobImmutable(e.place,e.id))}function Bu(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of an){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(S.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(S.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var Vi=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function Gi({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>Vi.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((Vi.has(a)?S.annotationNoEffect:
S.ignoreOnWorkload)(d,l,a))}function zi({workload:e,deciders:n,template:t},r){for(let{annotations:o,place:s,id:i}of n)for(let[
a,d]of o){if(!a.startsWith(ji))continue;let l=So.get(a);l===void 0?r.push(S.annotationUnknown(s,i,a)):l.includes(d)||r.push(
S.annotationValueUnknown(s,i,{key:a,values:l}))}for(let o of So.keys())t.annotations.has(o)&&r.push(S.annotationMisplaced(
e.place,e.id,o))}var ju="reloader.stakater.com/rollout-strategy";function Hu({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(S.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(ju)==="rest\
art"&&t.push(S.rolloutRestart(s,i))}function Vu({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(S.keyMissing(c,t.id,{source:e.id,key:l}))}}function Gu({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(S.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function zu({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
S.referenceNotRewritten(i,t.id,e.id))}function qu({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[b(e.id)]):o.push(b(e.id))}}function*Yu(e){for(let[{place:n,
id:t},r]of e)yield S.sourceNotDeterministic(n,t,r)}function Ju({source:e},{workload:n},t){wi(e.order,n.order)&&t.push(S.
sourceAfterWorkload(e.place,n.id,e.id))}var et=v(M(),1);var Ea=v(M(),1);var Ji=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function Vn(e){return Ji.test(e)||!e.isWellFormed()}var Yi=new WeakMap;
function Ge(e){let n=Yi.get(e);if(n!==void 0)return n;let t=e.decoded===!0?Ji.test(e.text):Vn(e.text);return Yi.set(e,t),
t}var dn=0,ln=1,qt=2,Gn=3,Yt=4,cn=5,ze=6,Xi=7,qe=8,un=9,zn=10,Y=0,Ne=1,Jt=2,ce=3,J=4,Ye=0,Zi=1,Xt=2,fn=1,Zt=2,Qi=3,Qt=E.nesting-
5,bo=1023,wo=255,ea=4,na=6,ta=8,ra=16;function oa(e,n,t){return e|t<<ea|n<<ra}function sa(e,n){return n<<na|e<<ta}function re(e){
return e&15}function Je(e){return e>>ra}function ia(e){return e>>ea&3}function aa(e){return e>>na&3}function da(e){return e>>
ta&wo}function qn(e){return e<=ln||e>=un}var la=0,Xu=1,ca=2,ua=3,Zu=Qu();function Qu(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=Xu;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=ua;return e[46]=ca,e}var ef="y Y yes Yes YES true True TRUE on On ON".split(
" "),nf="n N no No NO false False FALSE off Off OFF".split(" "),tf="~ null Null NULL".split(" "),rf=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),of=new Map([...ef.map(e=>[e,"bool"]),...nf.map(e=>[e,"bool"]),...tf.map(e=>[
e,"null"]),...[...rf.keys()].map(e=>[e,"float"])]),sf=5,af=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
df=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function er(e){if(e==="")return"null";let n=Zu[e.charCodeAt(
0)]??la;if(n===la)return"string";let t=e.length<=sf?of.get(e):void 0;return t!==void 0?t:n===ua?cf(e):n===ca&&fa(e)!==void 0?
"float":"string"}var lf=/^[1-9][0-9]{0,14}$/;function cf(e){return lf.test(e)||uf(e)!==void 0?"int":fa(e)===void 0?"stri\
ng":"float"}function uf(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=Zr(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:Zr(`${r[1]??""}0b${r[2]??""}`)}function fa(e){let n=e.startsWith(".")?df.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??af.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var mn=9,W=10,$e=13,V=32,G=34,Yn=35,yn=39,tr=44,pn=45,ff=46,Xe=58,ko=92,Ze=91,rr=93,ue=123,or=125,Eo="ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz",Ro="0123456789",pf=oe(`${Eo}${Ro}_./-`),mf=oe(`${Eo}_/.`),pa=oe(`${Eo}${Ro}_./$(+<=^\
~;\\`),yf=161,gf=oe("yYnNtTfFoO"),hf=5,Sf=oe('\\"nrtbf'),bf=oe(`${Ro}abcdefABCDEF`);function oe(e){let n=new Uint8Array(
128);for(let t of e)n[t.charCodeAt(0)]=1;return n}var nr=class{text;end=0;key={start:0,length:0,style:Ye};quotedKind=Gn;constructor(n){
this.text=n}lineEnd(n){let t=this.text.indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):W;return t===W||t===$e&&(n+1===
this.end||this.text.charCodeAt(n+1)===W)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===V;)t+=1;return t}endsLine(n){
let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===Yn}quotedEnd(n,t){let{text:r,end:o}=this;this.
quotedKind=t===G?Yt:Gn;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>E.scalar?-1:s;if(i===W)return-1;
if(!(i!==ko||t!==G)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=qe}}return-1}#e(n){let{text:t}=this,r=n<this.end?
t.charCodeAt(n):W;if(Sf[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)if(bf[t.charCodeAt(
n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}plainEnd(n){let{text:t,end:r}=this,o=t.charCodeAt(
n),s=t.charCodeAt(n+1),i=o===pn&&(s===pn||pa[s]===1);if(pa[o]!==1&&o<yf&&!i)return-1;let a=n;for(let d=n;d<r;d+=1){let l=t.
charCodeAt(d);if(l<=Xe){if(l===W||l===$e)break;if(l===V)continue;if(l===mn||l===Xe&&this.#n(d))return-1;if(l===Yn&&t.charCodeAt(
d-1)===V)break}a=d+1}return a-n>E.scalar?-1:a}blockEnd(n,t){let{text:r,end:o}=this,s=n;for(;s<o;){let i=s;for(;i<o&&i-s<
t&&r.charCodeAt(i)===V;)i+=1;if(i===o)return i>s?-1:s;if(i-s<t&&!this.isEol(i))return s;s=this.lineEnd(i)+1}return s}keyColon(n){
let t=n<this.end?this.text.charCodeAt(n):W;return mf[t]===1?this.#t(n,t):t===G||t===yn?this.#r(n,t):-1}#n(n){return n<this.
end&&this.text.charCodeAt(n)===Xe&&(this.isEol(n+1)||this.text.charCodeAt(n+1)===V)}#t(n,t){let{text:r}=this,o=n+1;for(;pf[r.
charCodeAt(o)]===1;)o+=1;let s=o-n;return!this.#n(o)||s>bo||(t===ff||s<=hf&&gf[t]===1)&&er(r.slice(n,o))!=="string"?-1:(this.#o(
n,s,Ye),o)}#r(n,t){let r=this.quotedKeyEnd(n,t);return r===-1||!this.#n(r)?-1:r}quotedKeyEnd(n,t){let r=this.quotedEnd(n,
t),o=r-n-1,s=this.quotedKind!==qe&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>bo||!s?-1:(this.#o(n+1,o,t===G?Xt:
Zi),r+1)}#o(n,t,r){let{key:o}=this;o.start=n,o.length=t,o.style=r}};var vo=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,Ao=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;function ma(e,n){
return e.charCodeAt(n)===ue?ya(e,n,0):-1}function Te(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==V&&r!==W&&r!==$e&&
r!==mn)return t;t+=1}}function ya(e,n,t){if(t>E.nesting)return-1;let r=e.charCodeAt(n)===ue,o=r?or:rr,s=Te(e,n+1);if(e.charCodeAt(
s)===o)return s+1;for(;;){if(r&&(s=wf(e,s)),s!==-1&&(s=kf(e,s,t)),s===-1)return-1;s=Te(e,s);let i=e.charCodeAt(s);if(i===
o)return s+1;if(i!==tr)return-1;s=Te(e,s+1)}}function wf(e,n){let t=e.charCodeAt(n)===G?ga(e,n):-1,r=t===-1?-1:Te(e,t);return r!==
-1&&e.charCodeAt(r)===Xe?Te(e,r+1):-1}function kf(e,n,t){let r=e.charCodeAt(n);return r===G?ga(e,n):r===ue||r===Ze?ya(e,
n,t+1):(Ao.lastIndex=n,Ao.test(e)?Ao.lastIndex:-1)}function ga(e,n){for(let t=n+1;;t+=1){let r=e.charCodeAt(t);if(r===G)
return t+1;if(r===ko){if(vo.lastIndex=t+1,!vo.test(e))return-1;t=vo.lastIndex-1}else if(!(r>=V))return-1}}var Ef=/(?<=\n)---(?![ \t\r\n]|$)/,Rf=/^---[ \t]*(?:[ \t]#.*)?$/;function j(e,n=Vn(e)){if(!Of(e,n)){let s=Ef.exec(e)?.index;
return[{start:0,end:e.length,contentOnMarker:!1,gluedMarker:s,isSafe:!1}]}let t=vf(e),[r]=t,o=r===void 0?void 0:xf(e,r);
return o===void 0?t:[...o,...t.slice(1)]}function vf(e){let n=[],t=0,r,o=Jn(e,0)&&ha(e,0);for(let s=e.indexOf(`
---`);s!==-1;s=e.indexOf(`
---`,s+1)){if(!Jn(e,s+1)){r??=s+1;continue}n.push({start:t,end:s+1,contentOnMarker:o,gluedMarker:r,isSafe:!0}),t=s+1,r=void 0,
o=ha(e,t)}return n.push({start:t,end:e.length,contentOnMarker:o,gluedMarker:r,isSafe:!0}),n}var Af=/^[ \t\r\n]*\{/;function xf(e,{
start:n,end:t}){if(n!==0||t>E.document||!Af.test(e))return;let r=[];for(let o=0;o<t;){let s=ma(e,Te(e,o));if(s===-1||s>t)
return;let i=Te(e,s);r.push({start:o,end:i,contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function Of(e,n){return!(n&&
(e.includes("\0")||e.includes(`
\uFEFF`)))&&!(e.includes("%")&&/^\uFEFF?%|\n%/.test(e))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function Jn(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith("---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function ha(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!Rf.test(o.endsWith("\r")?o.slice(0,-1):o)}var Mf=/^ *(?:#.*)?\r?$/,If=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Xn(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),Jn(e,o)&&(o=sr(e,o)+1);o<n.end;o=sr(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||Mf.test(e.slice(o,sr(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=If.exec(e.slice(o,sr(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}var Sa=`
kind: `,ba=/[A-Za-z0-9]+/y;function wa(e){let n=0;return({start:t,end:r,isJson:o})=>{if(o!==!0&&(n!==-1&&n<=t&&(n=e.indexOf(
Sa,t)),!(n===-1||n>=r)))return ba.lastIndex=n+Sa.length,ba.exec(e)?.[0]}}function sr(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}var ka={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",keyOnLine:"a key follows another one on the same line, which Kubernet\
es does not take: start the mapping on the next line",mixedKeys:"two keys of different types (a number or boolean, and i\
ts text) get the same name, and Kubernetes keeps either one at random: remove one"};var Ra=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,Cf=/\r(?!\n)/;function va(e){let{text:n}=e,t=Ge(e);return r=>{let o=Xn(n,r),s=t?
n.slice(r.start,r.end):"";if(!Ra.test(s))return o;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return Xn(i,w(y({},r),{start:0,end:s.length}))===o?o:"unknown"}}function Aa(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");De(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&De(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
De(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),xo(r,n),ir(r,n),n.gluedMarker!==void 0&&
Oa(r,n),s!==void 0&&n.isJson!==!0&&De(r,s.offset,s.message)}function xo(e,n){let t=n.isSafe?null:Cf.exec(e.text.slice(n.
start,n.end));t!==null&&De(e,n.start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function ir(e,n){
n.gluedMarker!==void 0&&e.text.startsWith("---#",n.gluedMarker)&&Oa(e,n);let t=n.isJson||!Ge(e)?null:Ra.exec(e.text.slice(
n.start,n.end));if(t===null)return;let r=t[0].length>1;De(e,n.start+t.index+(r?1:0),r?"a byte order mark (U+FEFF) stands\
 at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL, LS or PS character (U+0085, U+2\
028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}function xa({file:e,root:n}){
if(!(n.type!=="mapping"||!n.flow))for(let{key:t}of n.entries)t.type==="scalar"&&t.style==="plain"&&t.text.startsWith("?")&&
De(e,t.start,ka.questionMark)}function Oa(e,{start:n,gluedMarker:t=n}){De(e,t,"a line starts with `---` and goes on, whe\
re Kubernetes ends the document: indent it, or put a space after the `---`")}function De(e,n,t){throw new Ea.InputError(
"yaml-unsupported",t,y({path:e.path},C(e,n)))}var Oo="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",Nf=oe(`${Oo}_/.+`),$f=oe(`${Oo}_/.+-`),Tf=oe(`${Oo}\
.`),Df=oe(`"'{}[]`),ar=class{#e;#n;#t={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#e=n,this.#n=t}read(n,t){return this.#t=
t,this.#r(n,t.depth)}#r(n,t){if(t>Qt)return-1;let{text:r}=this.#e,o=this.#n,s=r.charCodeAt(n)===ue,i=s?or:rr,a=this.#s(n+
1),d=o.add(s?un:zn,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#e,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#a(a,t,d)),a!==-1&&(a=this.#l(a,s)),a!==-1&&(a=this.#s(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===tr?this.#s(a+1):-1}return-1}#s(n){let{text:t,end:r}=this.#e,{indent:o,isJson:s}=this.#t,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===W)i=a+1;else{if(l===mn&&!s)return-1;if(l!==V&&l!==$e&&l!==mn)break}}return a>=r?-1:i===-1||s||a-i>o&&
(a>i||Df[t.charCodeAt(a)]===1)?a:-1}#a(n,t,r){let o=this.#e,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===G||i===yn&&!this.#t.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==Xe?-1:
this.#n.expect(o.key,t,r)?this.#s(a+1):-1}#l(n,t){let r=this.#e,o=r.text.charCodeAt(n);if(o===ue||o===Ze)return this.#r(
n,t+1);if(o===G||o===yn){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#n.add(r.quotedKind,n+
1,s),s+1)}return this.#i(n,o)}#i(n,t){let{text:r,end:o}=this.#e,s=t===pn&&Tf[r.charCodeAt(n+1)]===1;if(Nf[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&$f[r.charCodeAt(i)]===1;)i+=1;return i-n>E.scalar?-1:(this.#n.add(qt,n,i),i)}};function Qn(e,n){switch(re(e.head(n))){case dn:case un:return new Io(e,n);case ln:case zn:return new No(e,n);default:return new Mo(
e,n)}}function Pf(e){switch(e){case Gn:return"single";case Yt:case qe:return"double";case cn:return"literal";case ze:return"\
folded";default:return"plain"}}var Zn=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},Mo=class extends Zn{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return Pf(re(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?er(this.text):"string"}},Io=class extends Zn{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return re(this.tree.head(this.record))===un}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:Qn(this.tree,t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new Co(this.tree,n)),this.known}},Co=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=Qn(this.tree,this.record),this.knownValue}},No=class extends Zn{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return re(this.tree.head(this.record))===zn}get items(){
return this.known??=this.tree.children(this.record).map(n=>Qn(this.tree,n)),this.known}get cursors(){return this.items}};function Ma(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==fn&&o!==Zt)return;let a=e.slice(n,t).replaceAll(
`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===W;)d-=1;return a.slice(0,d)+(o===fn&&d>0?`
`:"")}var Na=v($o(),1),dr=class{#e;#n;constructor(n,t){this.#e=n,this.#n=t}start(n){return this.#n.values[n+Jt]??-1}children(n){
let{values:t}=this.#n,r=[],o=t[n+ce]??0;for(let s=n+J;s<o;s=this.#t(s))r.push(s);return r}#t(n){let{values:t}=this.#n;return qn(
re(t[n+Y]??0))?t[n+ce]??0:n+J}child(n,t){let r=this.#e,{values:o}=this.#n,s=o[n+ce]??0;for(let i=n+J;i<s;){let a=o[i+Y]??
0;if(Je(a)===t.length&&r.startsWith(t,o[i+Ne]))return i;i=qn(re(a))?o[i+ce]??0:i+J}return-1}head(n){return this.#n.values[n+
Y]??0}end(n){return this.#n.values[n+ce]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.end(n),s=re(t);if(s===qe)
return Kf(this.#e.slice(r,o));if(s!==cn&&s!==ze)return r===-1?"":this.#e.slice(r,o);let i={start:r,end:o,indent:da(t),chomping:aa(
t),isFolded:s===ze};return Ma(this.#e,i)??(0,Na.decodeBlockScalar)(this.#e,i)}key(n){let t=this.head(n),r=this.#n.values[n+
Ne]??0,o=ia(t),s=o===Ye?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+Je(t)+s,anchored:!1,aliased:!1,style:s===
0?"plain":o===Xt?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#n,r=t[n+Ne]??0;return this.#e.
slice(r,r+Je(t[n+Y]??0))}},Ff=String.raw`\t`;function Kf(e){return String(JSON.parse(`"${e.replaceAll("	",Ff)}"`))}var _f=16,Wf=32,lr=class{records;length=0;keyStart=-1;#e=0;#n=Ye;#t;#r=new Map;constructor(n){this.#t=n,this.records={values:new Int32Array(
Math.ceil(n.length/Wf+16)*J)}}startDocument(){this.keyStart=-1,this.#r.size>0&&this.#r.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+J>s.length&&(s=this.#o()),this.length=o+J;let{keyStart:i}=this;return s[o+Y]=i===-1?n:oa(n,this.#e,
this.#n),s[o+Ne]=i,s[o+Jt]=t,s[o+ce]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);return n.
set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+Y]=(r[n+Y]??0)|t}close(n){
this.records.values[n+ce]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>_f?this.#l(n,t,o):this.#s(n,t,o);return this.
keyStart=n,this.#e=t,this.#n=r,!i}#s(n,t,r){let o=this.#t,{values:s}=this.records;for(let i=r+J;i<this.length;i=this.#a(
i)){if(Je(s[i+Y]??0)!==t)continue;let a=s[i+Ne]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)d+=1;if(d===t)return!0}
return!1}#a(n){let{values:t}=this.records;return qn(re(t[n+Y]??0))?t[n+ce]??0:n+J}#l(n,t,r){let o=this.#r.get(r);if(o===
void 0){o=new Set,this.#r.set(r,o);let{values:i}=this.records;for(let a=r+J;a<this.length;a=this.#a(a)){let d=i[a+Ne]??0;
o.add(this.#t.slice(d,d+Je(i[a+Y]??0)))}}let{size:s}=o;return o.add(this.#t.slice(n,n+t)).size===s}};var $a=124,Uf=62,Bf=[],cr=class{#e;#n;#t;#r;#o;#s;#a;#l=[];#i=0;#d=0;#c=0;constructor(n){this.#e=n,this.#n=n.text,this.#t=
Ge(n),this.#r=new nr(n.text),this.#o=new lr(n.text),this.#s=new ar(this.#r,this.#o),this.#a=new dr(n.text,this.#o.records)}read(n){
if(!n.isSafe||n.contentOnMarker||this.#t&&Vn(this.#n.slice(n.start,n.end)))return;this.#d=n.start,this.#c=this.#r.end=n.
end,this.#i=0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===!0?this.#S():this.#b(r))||t.length===
r){t.length=r;return}this.#p(0);let i=Qn(this.#a,r);return{file:this.#e,root:i,duplicates:Bf,hasDirectives:!1,explicitStart:o}}#h(){
this.#d===0&&this.#n.startsWith("\uFEFF")&&(this.#d=1);let n=Jn(this.#n,this.#d);return n&&(this.#d=this.#r.lineEnd(this.#d)+
1),n}#S(){let n=this.#n.indexOf("{",this.#d);return this.#s.read(n,{indent:-1,depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.
add(n,t,t),s=this.#l[this.#i]??={record:0,indent:0,isSequence:!1,count:0};return s.record=o,s.indent=r,s.isSequence=n===
ln,s.count=0,this.#i+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(Xi,-1,-1);this.#i>n;)this.#i-=1,t.close(this.#l[this.#i]?.
record??0)}#b(n){let t=this.#n,r=this.#c;for(;this.#d<r;){if(this.#i>Qt)return!1;let o=this.#d,s=o,i=t.charCodeAt(s);for(;i===
V&&s<r;)s+=1,i=t.charCodeAt(s);if(i===Yn||i===W||i===$e||s>=r){this.#d=this.#r.lineEnd(s)+1;continue}let a=s-o;if(!(i===
pn&&(this.#r.isEol(s+1)||t.charCodeAt(s+1)===V)?this.#w(s,a):this.#k(s,a,n)))return!1}return!0}#w(n,t){let r=this.#l[this.#i-
1];if(r===void 0||this.#i===0)return!1;if(this.#o.keyStart!==-1&&t>=r.indent)r=this.#u(ln,n,t);else if(!r.isSequence||r.
indent!==t||this.#o.keyStart!==-1){let i=this.#i;for(;i>0&&(this.#l[i-1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#l[i-1],
i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#r.skipSpaces(n+1),s=this.#r.keyColon(o);return s===-1?this.#g(
o,t):this.#f(s,this.#u(dn,o,t+o-n))}#k(n,t,r){let o=this.#r.keyColon(n);if(o===-1)return this.#m(r)&&this.#E(n);if(this.#i===
0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(dn,n,t));let s=this.#l[this.#i-1];if(s===void 0)return!1;if(this.#o.keyStart!==
-1&&t>s.indent)return this.#f(o,this.#u(dn,n,t));if(s.isSequence||s.indent!==t||this.#o.keyStart!==-1){let i=this.#i;for(;i>
0;i-=1){let a=this.#l[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)break}if(this.#p(i),s=this.#l[i-1],i===
0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#i===0&&this.#o.length===n}#E(n){
let t=this.#n.charCodeAt(n);return(t===ue||t===Ze)&&this.#y(n,-1)}#y(n,t){let r=this.#s.read(n,{indent:t,depth:this.#i,isJson:!1});
return r===-1||!this.#r.endsLine(r)?!1:(this.#d=this.#r.lineEnd(r)+1,!0)}#f(n,t){if(t.count+=1,!this.#o.expect(this.#r.key,
t.record,t.count))return!1;let r=this.#r.skipSpaces(n+1);return this.#r.isEol(r)||r>n+1&&this.#n.charCodeAt(r)===Yn?(this.#d=
this.#r.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#n.charCodeAt(n);return r===G||r===
yn?this.#R(n,r):r===$a||r===Uf?this.#A(n,t):r===ue||r===Ze?this.#y(n,t):this.#v(n)}#R(n,t){let r=this.#r,o=r.quotedEnd(n,
t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#d=r.lineEnd(o)+1,!0)}#v(n){let t=this.#r.plainEnd(
n);return t===-1?!1:(this.#o.add(qt,n,t),this.#d=this.#r.lineEnd(t)+1,!0)}#A(n,t){let r=this.#r,o=n+1,s=this.#n.charAt(o),
i=s==="-"?Zt:s==="+"?Qi:fn;if(i!==fn&&(o+=1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-
a;if(d>=this.#c||l<=t||r.isEol(d))return!1;let c=r.blockEnd(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>E.scalar||l>wo)return!1;
let f=this.#o.add(this.#n.charCodeAt(n)===$a?cn:ze,a,u);return this.#o.addToHead(f,sa(l,i)),this.#d=c,!0}};var Ta=v($o(),1);function X(e){let n=new cr(e);return t=>{let r=n.read(t);return r===void 0?(0,Ta.readYaml)(e,t.start,t.
end):[r]}}function*La(e,n,t){for(let r of e){let o=r.text.includes("{{")?jf(r,n,t):Fa(r,n);for(let s of o)yield{doc:s,manifests:qf(
s,t)}}}function jf(e,n,t){try{return[...Fa(e,n)]}catch(r){if(!(r instanceof et.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw Hf(r);return t.push(S.helmTemplate(e.path)),[]}}function Hf({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new et.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*Fa(e,n){let t=({root:i})=>{let a=I(i,!1),d=A(m(a,"kind"));return d!==void 0&&
(n(d)||m(a,"items")!==void 0)},r=wa(e.text),o=va(e),s;for(let i of j(e.text,Ge(e))){let a=r(i),d=a!==void 0&&n(a)?"unkno\
wn":o(i);if(d!=="unknown"&&!n(d))continue;Gf(e,i),s??=X(e);let l=Vf(e,i,s);d==="unknown"&&!l.some(t)&&(ir(e,i),l.forEach(
xa));for(let[c,u]of l.entries())t(u)&&(Aa(u,i,c),yield u)}}function Vf(e,n,t){try{return t(n)}catch(r){throw r instanceof
et.InputError&&r.code==="yaml-syntax"&&(xo(e,n),ir(e,n)),r}}function Gf(e,n){if(n.end-n.start>E.document)throw new et.InputError(
"limit","the document is larger than 64 MiB: split it at `---`, or into several files",y({path:e.path},C(e,n.start)))}var zf="\
ResourceList";function qf(e,n){let t={manifests:[],drafts:n},r=I(e.root,!1),o=A(m(r,"kind"))===zf?m(r,"items"):void 0;if(o===
void 0)Da(e,r,t);else for(let s of $(o))Da(e,s,t);return t.manifests}function Da(e,n,{manifests:t,drafts:r}){if(!Fn(n))return;
let o=A(m(n,"apiVersion")),s=A(m(n,"kind")),i=m(n,"items");if(i===void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,
kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of $(i)){if(!Fn(d))continue;let l=Pa(A(m(d,"kind")))??a,c=Pa(
A(m(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(m(d,"items")!==void 0?r.push(S.listInList({file:e.file,offset:d.
node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function Pa(e){return e===""?void 0:e}function Wa(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=Ka(s,{catalog:e,
settings:n});i===Ua&&r.push(S.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!ro(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):Ka(s,{catalog:e,settings:n}),workloadIsOut:o=>Yf(
o,n),drafts:r}}var Ua="the labels of its namespace are not known (--namespace-selector)";function Ka(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?Ua:ro(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function Yf(e,n){let{type:t}=e;if(Gt(e))return`it is frozen (${Vt})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return Jf(e,n)}function Jf(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||Xf(e)?void 0:Hn}function Xf({annotations:e,hasGenerateName:n}){
let t=He(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||_a(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||_a(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||He(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function _a(e,n,[t,r]){if(He(e.get(n)).length===0)return!1;let o=He(e.get(t));return o.length===
0||o.includes(r)}var za=v(M(),1);var nt=v(ja(),1);var Qf=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function Ha(e){let n=new RegExp(Qf),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
ep(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function ep(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var np=4096,tp=2e3;function Va(e,n,t){let r=[],o=[];for(let[s,i]of e.split(",").entries()){let a=qr(i);if(a==="")continue;
let d=s+1,l=rp(a,n,t);l===void 0?o.push({source:a,position:d}):r.push({pattern:l,position:d})}return{parts:r,invalid:o}}
function rp(e,n,t){if(!(e.length>np)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:r=>r===e};if(op.test(e))
return{source:e,literal:void 0,matches:r=>n.matchesDotted(e,r,t)};if(n.compiles(e,t))return{source:e,literal:void 0,matches:r=>n.
matches(e,r,t)}}}var op=/^[a-z0-9.-]{1,253}$/,sp=/^[ -~]*$/;function ip(e,n){for(let t=0;t<e.length;t+=1){let r=e.charCodeAt(
t);if(r!==ap&&r!==n.charCodeAt(t))return!1}return!0}var ap=46;function Ga(e){return je(e)}var dp=256*1024,lp=2048,cp=1e6,
up=500,To=class{#e=new Map;#n=0;#t;#r;constructor(n){this.#t=n.patternSteps,this.#r=n.patternMatches}compiles(n,t){return this.#s(
n,t)!==void 0}matches(n,t,r){this.#o(1,r);let o=this.#s(n,r);if(o===void 0)return!1;let s=o.answers.get(t);if(s!==void 0)
return s;this.#o(t.length,r),o.meter.count=a=>{this.#o(a,r)};let i=o.set.match(t).length>0;return this.#n>=cp&&this.#l(),
o.answers.set(t,i),this.#n+=1,i}matchesDotted(n,t,r){return this.#o(1,r),n.length>t.length?!1:sp.test(t)?n.length===t.length&&
ip(n,t):this.matches(n,t,r)}takeMatches(n,t){if(this.#r-=n,this.#r<0)throw t()}#o(n,t){if(this.#t-=n,this.#t<0)throw t()}#s(n,t){
if(this.#e.has(n))return this.#e.get(n);this.#o(n.length*up,t);let r=fp(n);return this.#e.size>=lp&&this.#a(),this.#e.set(
n,r),r}#a(){let[n]=this.#e;n!==void 0&&(this.#n-=n[1]?.answers.size??0,this.#e.delete(n[0]))}#l(){for(let n of this.#e.values())
n?.answers.clear();this.#n=0}};function ur(e=E){return new To(e)}function fp(e){let n=`^${e}$`;if(!(Ha(n)>tp))try{let t=new nt.RE2Set(
nt.RE2Set.UNANCHORED,0,dp);return t.add(n),t.compile(),{set:t,answers:new Map,meter:pp(t)}}catch(t){if(t instanceof nt.RE2JSException)
return;throw t}}function pp(e){let n={count:()=>{}},t=e.dfa,r=e.prog.numInst(),o=t.step.bind(t);t.step=(...i)=>(n.count(
r),o(...i));let s=t.matchSet.bind(t);return t.matchSet=(...i)=>{let a=s(...i);return a===null&&n.count(r*i[0].endPos()),
a},n}var gn={named:[],literals:new Set,names:new Set,invalid:[],search:!1,auto:!1,autoAll:!1};function qa(e,{workload:n,template:t,
place:r,id:o},{settings:s,cache:i}){let{keys:a}=s,d=ae=>ae.size>0&&(ae.has(a.auto)||ae.has(a.named[e])||ae.has(a.typedAuto[e])||
ae.has(a.search)),l=d(n);if(!l&&!s.autoReloadAll&&!d(t))return gn;let c=l?n:t,u=c.get(a.auto)??"",f=c.get(a.typedAuto[e])??
"",p=c.get(a.named[e]);mp(p,{key:a.named[e],place:r});let{parts:h,invalid:x}=yp(p,i,()=>Do(r,`the patterns in annotation\
 ${g(a.named[e])} of ${b(o)} take too much work, with those before them: write simpler ones, or fewer`)),R=w(y({},Ja(h)),
{invalid:x,search:c.get(a.search)==="true",auto:Jr(u)||Jr(f),autoAll:u===""&&f===""&&s.autoReloadAll});return R.search||
R.auto||R.autoAll||h.length>0||x.length>0?R:gn}function mp(e,{key:n,place:t}){if(!(e===void 0||e.length<E.patterns||Yr(e).
length<=E.patterns))throw Do(t,`annotation ${g(n)} holds more than ${String(E.patterns)} names or patterns: write one pa\
ttern for several of them`)}function Do({file:e,offset:n},t){return new za.InputError("limit",t,y({path:e.path},C(e,n)))}
function Ya({place:e,id:n},t){return Do(e,`annotation ${g(t)} of ${b(n)} and those before it name more than ${String(E.patternMatches)}\
 ConfigMaps and Secrets, one for each workload counted: name what each workload uses, or stamp in several sets`)}function Ja(e){
if(e.length===0)return gn;let n=new Set(e.flatMap(({pattern:{literal:r}})=>r??[])),t=new Set(e.flatMap(({name:r})=>r??[]));
return{named:e,literals:n,names:t}}function Po(e){let[n=gn,...t]=e;return t.length===0?n:w(y({},Ja(e.flatMap(({named:r})=>r))),
{invalid:[],search:e.some(({search:r})=>r),auto:e.some(({auto:r})=>r),autoAll:e.some(({autoAll:r})=>r)})}function yp(e,n,t){
if(e===void 0)return{parts:[],invalid:[]};let{parts:r,invalid:o}=Va(e,n,t);return{parts:r.map(({pattern:s,position:i})=>({
pattern:s,position:i,name:Ga(s.source)?s.source:void 0})),invalid:o.map(({position:s})=>s)}}var gp=new Set;function Xa(e,n,t){
let r=n.flatMap(o=>o.get(t.keys.exclude[e])??[]);return r.length===0?gp:new Set(r.flatMap(Yr))}function Lo(e,{names:n,isReferenced:t,
isMatch:r}){if(n.some(s=>e.literals.has(s))||e.named.some(({pattern:s})=>s.literal===void 0&&n.some(i=>s.matches(i))))return"\
named";if(t)return e.search&&r?"search":e.auto?"auto":e.autoAll?"auto-all":void 0}function K({kind:e,name:n}){return`${e}/${n}`}function Za(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:h})=>h),
a.annotations],l=Xa(e,d,s.settings),c=i.map(({annotations:h})=>h.get(ho)).find(h=>h==="keys"||h==="object"),u={rules:Po(
n),rulesOut:Po(t)},{references:f,ambiguous:p}=hp(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,merged:u,excludes:l,
granularity:c,references:f,ambiguous:p}}function hp(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.
kind!==e)continue;let a=ed(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguo\
us"&&s.set(d,Qa(a));let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function Qa({candidates:e}){
return e.map(({id:n})=>n)}function ed(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function nd(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i,cache:a,settings:d}=o,l=()=>Ya(r.workload,d.keys.named[e]),{namespace:c}=r.workload.id,
u=new Set(t.keys());for(let{pattern:f,name:p}of n.flatMap(({named:h})=>h)){if(p!==void 0){let h=i.meaningOf(e,p,r.workload);
h.type==="source"&&u.add(h.source.id.name),(h.type!=="source"||s.inNamespace(e,c).has(p))&&u.add(p),a.takeMatches(1,l)}if(f.
literal===void 0)for(let h of[s,i].map(x=>x.matching(e,c,f))){a.takeMatches(h.length,l);for(let x of h)u.add(x)}}return Bn(
[...u])}var Sp=[];function td(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,scope:a,settings:d}=o,{kind:l,namespace:c,
name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??Sp,h=f&&i.originalName(f,r.workload),x=a.sourceIsOut(e,f?.labels);
if(x!==void 0)return{type:"out-of-scope",id:e,why:x};let R={names:h===void 0?[u]:[u,h],isReferenced:p.length>0,isMatch:f===
void 0||f.annotations.get(d.keys.match)==="true"},we=R.names.some(Vr=>n.excludes.has(Vr)),ae=r.template.hasContainers&&!we,
Be=ae?Lo(n.merged.rules,R):void 0,Sc=ae?Lo(n.merged.rulesOut,R):void 0;if(Be===void 0&&Sc!==void 0)return{type:"out-of-s\
cope",id:e,why:"only a Rollout that is out of scope selects it"};let Ct=f===void 0&&p.length===0?ed(l,u,t):void 0,_s=Ct?.
type==="ambiguous"?Qa(Ct):n.ambiguous.get(u);if(_s!==void 0)return{type:"ambiguous",id:e,rule:Be,references:p,candidates:_s};
if(Ct?.type==="source")return{type:"refused",source:Ct.source,reason:"renamed"};if(f===void 0){let Vr=n.merged.rules.names.
has(u);return{type:"missing",id:e,rule:Be,references:p,isNamed:Vr,isExcluded:we}}return f.annotations.get(d.keys.ignore)===
"true"?{type:"refused",source:f,reason:"ignore"}:Be===void 0?{type:"refused",source:f,reason:we?"exclude":"opt-out"}:d.unstable.
has(`${c}/${K(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&bp(f,t)?{type:"refused",source:f,reason:"hash-\
suffix"}:{type:"selected",source:f,rule:Be,references:p,keys:wp(p,n,d)}}function bp({history:e},{subject:{workload:n},context:{
settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==!0}function wp(e,{granularity:n},t){
let r=n??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);if(!(r==="object"||t.form==="env-vars"||o))return Bn(
[...new Set(e.flatMap(({keys:s})=>s??[]))])}var fr=class{outOfScope;isIdle;#e;#n;#t;#r;#o;constructor(n,t){this.#e={subject:n,context:t},this.outOfScope=Ep(n,t.scope);
let r=this.outOfScope!==void 0,o=rd("ConfigMap",r,this.#e),s=rd("Secret",r,this.#e);this.#n={ConfigMap:o,Secret:s},this.
isIdle=o===Fo&&s===Fo}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
return this.#r??=an.flatMap(n=>nd(n,this.#a(n),this.#e).map(t=>this.judge(n,t))),this.#r}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(kp),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return td({kind:n,namespace:r,
name:t},this.#a(n),this.#e)}nameBehind(n,t,r){return this.#e.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{id:r,hasNamespace:o}=this.workload;return this.#e.context.index.elsewhere({kind:n,
namespace:r.namespace,name:t},o)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#e.
context;return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#s(){let n=this.template.references,t=r=>{let{rules:o,
rulesOut:s}=this.#n[r];return Za(r,{rules:o,rulesOut:s,all:n},this.#e)};return{ConfigMap:t("ConfigMap"),Secret:t("Secret")}}#a(n){
return this.#t??=this.#s(),this.#t[n]}};function kp(e){return e.type==="selected"}function Ep({deciders:e,workload:n},t){
for(let s of e)if(Gt(s))return t.workloadIsOut(s);if(e.length===1)return t.workloadIsOut(n);let o=(n.type.templateOnly===
!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(s));return o.every(s=>s!==void 0)?o[0]:void 0}var Fo={rules:[],rulesOut:[]};
function rd(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){let{annotations:a,place:d,id:l}=i,c=qa(e,{
workload:a,template:t.template.annotations,place:d,id:l},r);if(c===gn)continue;(n||r.scope.workloadIsOut(i)===void 0?o:s).
push(c)}return o.length===0&&s.length===0?Fo:{rules:o,rulesOut:s}}var Ko={type:"itself"},pr=class{#e=new Map;#n;#t=new WeakMap;constructor(n){this.#n=n.filter(({history:t})=>t.previousNames.
length>0||t.isHashed);for(let t of this.#n)for(let r of new Set(fi(t))){let o=od(t.id.kind,t.id.namespace,r),s=this.#e.get(
o);s===void 0?this.#e.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#n.length===0)return Ko;let s=od(n,r.
namespace,t),i=this.#e.get(s);if(i===void 0)return Ko;let a=this.#t.get(o)??new Map;this.#t.set(o,a);let d=a.get(s)??Rp(
pi(i,o));return a.set(s,d),d}originalName(n,t){let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.
meaningOf(n.id.kind,r,t);return o.type==="source"&&o.source===n?r:void 0}matching(n,t,r){return this.#n.filter(({id:o,history:{
previousNames:s}})=>{let[i]=s;return o.kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function Rp(e){
let[n]=e;return n===void 0?Ko:e.length===1?{type:"source",source:n}:{type:"ambiguous",candidates:e}}function od(e,n,t){return`${e}\
/${n}/${t}`}var vp=new Map,mr=class{#e={ConfigMap:new Map,Secret:new Map};#n;#t;#r=new Map;#o=new Map;#s=new Map;constructor(n){this.#n=
n;for(let t of n){let{kind:r,namespace:o,name:s}=t.id;_o(this.#e[r],o,()=>new Map).set(s,t),t.hasNamespace||this.#r.set(
`${r}/${s}`,t)}}inNamespace(n,t){return this.#e[n].get(t)??vp}elsewhere({kind:n,namespace:t,name:r},o){let s=`${n}/${r}`,
i=this.#r.get(s);return(o?i===void 0?[]:[i]:this.#a(s)).find(({id:d})=>d.namespace!==t)}#a(n){return this.#t??=Ap(this.#n),
this.#t.get(n)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=_o(this.#o,o,()=>new Map),i=`${n}/${t}`,a=s.get(i);if(a!==
void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().map(c=>[o(c),c]));return s.set(i,
l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#s.get(o);if(s!==void 0)return s;let a=[...this.inNamespace(
n,t).keys()].filter(d=>r.matches(d));return this.#s.set(o,a),a}};function Ap(e){let n=new Map;for(let t of e){let{kind:r,
name:o}=t.id;_o(n,`${r}/${o}`,()=>[]).push(t)}return n}function _o(e,n,t){let r=e.get(n);if(r!==void 0)return r;let o=t();
return e.set(n,o),o}function*sd(e,n,t){let{sources:r}=e,s={index:new mr(r),renames:new pr(r),cache:ur(),scope:n,settings:t},i=xp(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(id(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new fr({workload:a,template:d,deciders:[a,...u]},s))}}function id(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function xp(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=id(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var P=v(M(),1);function ld(e,{functionInput:n,unstable:t}={}){let r=Op(e),o=e.stampDomain??"rollstamp.io";Mp([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&Ip(e);for(let i of e.enable??[])throw new P.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...lo,...(e.workload??[]).map(Dp)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:Cp(e.resourcesToIgnore??[]),ignoredWorkloadTypes:Np(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:dd("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map($p)),resourceLabelSelector:dd("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:cd(e.hashKey),otherHashKeys:Pp(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:Fp(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function fe(e,n){if(e==="")throw new P.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function Op(e){return{auto:fe(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:fe(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:fe(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:fe(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:fe(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:fe(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:fe(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:fe(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:fe(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:fe(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var ad=243;function Mp(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>ad||!je(
r))throw new P.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
ad)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new P.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function Ip(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new P.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function Cp(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new P.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function Np(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new P.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function dd(e,n){if(n.length!==0)try{return si(n)}catch(t){throw t instanceof
Me?new P.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function $p(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new P.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new P.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var Tp=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Dp(e){let[,n="",t="",r=""]=Tp.exec(e)??[];if(t==="")throw new P.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new P.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if(lo.some(o=>o.group===n&&o.kind===t))throw new P.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function Pp({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new P.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(cd)}function cd(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new P.UsageError("the hash key is empty: give a key, or leave the option out");return n}function Lp(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function Fp(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn(Tt,t))throw new P.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys(Tt).join(", ")}`);
if(!Lp(r))throw new P.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function ud(e,n){return n.length===0?e:Kp(e,n).join("")}function Kp(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var hn={text:"",start:0,end:0,at:0,column:0};function tt(e,n){if(hn.text===e&&hn.start<=n&&n<=hn.end)return hn;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return hn={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},hn}function H(e,n){return tt(e,n).start}function z(e,n){
let{end:t}=tt(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function Qe(e,n){return Math.min(tt(e,n).end+1,e.length)}
function Ee(e,n){let{start:t,end:r}=tt(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function U(e,n){let t=tt(e,n);for(;t.at>n;t.at-=1)fd(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)fd(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function fd(e){return e>=56320&&e<=57343}function B(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function en(e,n){return B(e,H(e,n),n)}function yr(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function pe(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&yr(e,t))t=z(e,t);else return t}}function T(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&nn(e,n)?md(e,n,"}"):pd(e,n);default:return n.
flow?md(e,n,"]"):pd(e,n)}}function nn(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function pd(e,n){
if(n.type==="sequence")return rn(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:Re(e,t)}function md(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=Re(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,T(e,s));for(o=pe(e,o);e.charAt(o)!==t&&o<e.length;)o=pe(e,o+1);return o+1}function tn(e,{
key:n,value:t}){let r=T(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=pe(e,r);return e.charAt(o)===
":"?o:-1}function Re(e,n){let t=T(e,n.value);if(t!==-1)return t;let r=tn(e,n);return r===-1?T(e,n.key):r+1}function Q(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:tn(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
Re(e,s);if(r?.key.type==="scalar"&&Wo(r.key))return pe(e,i);let a=pe(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;
let d=o-1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function Wo({style:e}){return e===
"literal"||e==="folded"}function gr(e,n,t){return t===0?n.contentStart:pe(e,rn(e,n,t-1))}function rn(e,n,t){let r=n.items[t],
o=r===void 0?-1:T(e,r);return o!==-1?o:t<0?n.contentStart:gr(e,n,t)+1}function*hr(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:_p(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*hr(e,t),yield*hr(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*hr(e,t)}function _p(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function Sn(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...hr(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&B(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:yr(e,d)?d=z(e,d):(i({start:d,end:d+1}),d+=1)}return o}function rt(e,n){return n.
map(({start:t,end:r})=>{let o=en(e,t),s=z(e,r);if(B(e,r,s))return o?{start:H(e,t),end:Qe(e,r),text:""}:{start:Wp(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!yr(e,yd(e,r));return{start:t,end:i?yd(e,r):r,text:""}})}function Wp(e,n){let t=n;
for(;t>0&&B(e,t-1,t);)t-=1;return t}function yd(e,n){let t=n;for(;t<e.length&&B(e,t,t+1);)t+=1;return t}function se(e,n,t){
let[r,...o]=n;return r===void 0?[]:[w(y({},r),{text:t}),...rt(e,o)]}function ot(e,n){let t=tn(e,n),r=t===-1?T(e,n.key):t+
1;return Sn(e,{start:r,end:Re(e,n)},[n.value])}function st(e,n,t){return Sn(e,{start:n,end:Re(e,t)},[t.key,t.value])}function Sr(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=gd(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&en(e,a.start),u=d&&!c?gd(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return Up(e,t)}function gd(e,n){let t=n===void 0?-1:pe(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function Up(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&B(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function Pe(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?Uo(s.node):void 0;a!==void 0&&
(o=Bp(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=Hp(e,i,{edits:o,column:r}));return o}
function Uo(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return Wo(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return Uo(e.items.at(-1));let n=e.entries.at(-1);return Uo(n?.value.start===-1?n.key:n?.value)}function Bp(e,n,{
edits:t,column:r}){let o=e.slice(H(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=Qe(e,d),c=z(e,d),u=a.get(d);if(u!==void 0&&jp(e,u))d=u.end;else if(B(e,d,
c))(s||hd(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...Sd(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function jp(e,n){return n.text===""&&(n.end===e.length||H(e,n.end)===n.end)}function hd(e,n){return e.length>n||e.
includes("	")}function Sd(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,z(e,n)))?.[0]??"";if(!hd(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),w(y({},s),{end:i.end})]}function Hp(e,n,{
edits:t,column:r}){let o=T(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=Qe(e,n.start);a<o;a=
Qe(e,a)){let d=z(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(B(e,a,d)?s.push({start:a,end:Qe(e,a),
text:""}):i=Sd(e,a,{edits:i,column:r}))}return[...i,...s]}function br(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return bd(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,h]of i)d.push(...se(e,ot(e,p),wr(h)));let[l]=n.entries,c=Q(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...bd(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:h}=kd(
e,o,{mapping:n,layout:r});d.push(...se(e,st(e,c,u),p.join(h)))}for(let p of rt(e,Gp(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return Pe(e,
f,{edits:d,column:U(e,c)})}function bd(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=kd(
e,t,{mapping:n,layout:o}),a=Q(e,n,r);return Vp(e,n,{start:a,end:a,text:s.join(i)+i})}function Vp(e,n,t){if(!n.flow||nn(e,
n))return[t];let r=T(e,n),o=e.charAt(r-1)===":"?" }":"}";return[w(y({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}function Gp(e,n,{
remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?st(e,Q(e,n,i),s):[];return{end:n.flow?Re(e,s):0,
isGone:a,tokens:d}});return n.flow?Sr(e,o):o.flatMap(({tokens:s})=>s)}function wr(e){return`"${e}"`}function kd(e,n,{mapping:t,
layout:r}){let o=Q(e,t,0),s=Ee(e,o),i=" ".repeat(U(e,o));if(!t.flow)return{lines:n.map(f=>kr(f,i,r).join(s).slice(i.length)),
separator:s+i};let a=bn(e,t,r),d=e.slice(H(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.map(u=>Rd(
u,w(y({},a),{indent:d,lineBreak:s}))),separator:l}}function kr({key:e,value:n,plain:t},r,o){if(typeof n=="string")return[
`${r}${e}: ${t===!0?n:wr(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...Ed(n,r+" ".repeat(s),o)]}function Ed(e,n,t){
return"entries"in e?e.entries.flatMap(r=>kr(r,n,t)):e.items.flatMap(r=>Bo(r,n,t))}function Bo(e,n,t){let r=`${n}  `;return e.
flatMap(s=>kr(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function bn(e,n,t){let r=t.flowStep,[o]=n.entries;
if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=tn(e,o),i=n.flow&&s!==-1&&!/[ \t\r\n]/.
test(e.charAt(s+1));return{isPretty:n.flow&&en(e,Q(e,n,0)),isCompact:i,isPadded:n.flow&&B(e,n.contentStart+1,n.contentStart+
2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function Rd({key:e,value:n,plain:t},r){let o=r.quotesKeys?
wr(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":" "}${s?n:on(n,r)}`}function on(e,n){if(typeof e==
"string")return wr(e);let t=w(y({},n),{indent:n.indent+n.step}),r=n.isPadded&&!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,
`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>Rd(d,t)):e.items.map(d=>on({entries:d},t));if(!n.isPretty)return o+i.
join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.
indent}${s}`}function vd(e,{mapping:n,entry:t},{value:r,layout:o}){let s=tn(e,t),i=ot(e,t),a=U(e,t.key.start),d=Ee(e,t.key.
start);if(!n.flow&&s!==-1&&!wd(t.value)){let p=Re(e,t);if(z(e,T(e,t.key))===z(e,p)){let[,...x]=kr({key:"",value:r}," ".repeat(
a),o);return zp(e,{colon:s,end:p,added:d+x.join(d)})}let h=qp(e,i[0]?.start);if(h>a){let x=Ed(r," ".repeat(h),o),R=se(e,
i,x.join(d).slice(h));return Pe(e,[{node:t.value,isGone:!0}],{edits:R,column:h})}}let l=/^[ \t]*/.exec(e.slice(H(e,t.key.
start)))?.[0]??"",c=bn(e,n,o),u=on(r,w(y({},c),{indent:l,lineBreak:d}));if(!n.flow&&s===-1){let p=" ".repeat(U(e,Q(e,n,n.
entries.indexOf(t))));return[jo(e,T(e,t.key),[`${p}: ${u}`])]}if(t.value.type==="mapping"&&wd(t.value))return[{start:t.value.
contentStart,end:T(e,t.value),text:u}];if(i.length>0){let p=se(e,i,u);return n.flow?p:Pe(e,[{node:t.value,isGone:!0}],{edits:p,
column:a})}let f=s===-1?T(e,t.key):s+1;return[{start:f,end:f,text:`${s===-1?":":""}${c.isCompact?"":" "}${u}`}]}function zp(e,{
colon:n,end:t,added:r}){let o=z(e,t),s={start:o,end:o,text:r};return t===n+1?[s]:B(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+
1,end:t,text:""},s]}function qp(e,n){if(n===void 0)return-1;let t=e.slice(H(e,n),n);return/^ *$/.test(t)?t.length:-1}function jo(e,n,t){
let r=Ee(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:z(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function wd(e){return e.start!==e.contentStart}function Er(e,n,t=2){let r,o=()=>r??=Yp(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function Yp(e,n){let t=n.flow?Q(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=Q(e,r,0),s=U(e,o)-U(e,t);if(s<=0||!en(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(H(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var sn=["metadata","annotations"];function Ad(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=Qp(e,n);if(r!==
void 0)return{obstacle:r};let o=Er(t,e.at.node),s=m(e.at,sn[0]),i=m(s,sn[1]),a=i?.node.type==="mapping"?te(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=Jp(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(x=>f.remove.
has(x)),h=xd(l,f.remove);return h!==void 0?{obstacle:h}:p?Xp(t,e.at.node,o):{edits:br(t,l,{changes:f,layout:o})}}return{
edits:Zp(t,{at:e.at,metadata:s,added:d,layout:o})}}function Jp(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function Xp(e,n,t){let r=ke(n,sn[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=ke(o,sn[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:Ho(e,a,{entry:d,layout:t})}function Ho(e,n,{entry:t,
layout:r}){let o=xd(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&nn(e,n))){let i=Q(e,n,0),
a=se(e,st(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:Pe(e,[d],{edits:a,column:U(e,i)})}}return{edits:br(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function xd(e,n){let t=yi(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function Zp(e,{at:n,metadata:t,added:r,layout:o}){let s={key:sn[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?Rr(e,t.node,{entry:s,layout:o}):Rr(e,n.node,{entry:{
key:sn[0],value:{entries:[s]}},layout:o})}function Rr(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=w(y({},bn(e,n,r)),{indent:"",lineBreak:Ee(e,a)});return[{start:a,end:T(e,n),text:on({entries:[t]},d)}]}let s=ke(n,t.key);
if(s!==void 0)return vd(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return br(e,n,{changes:i,layout:r})}function Qp(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of sn){let o=it(t,[r]);if(o!==void 0)return o;let s=m(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!Ie(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return it(t,n.map(
({key:r})=>r))}function it(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=vr(e,n);if(o!==void 0)return o;if(!t.merges&&!em(t))return;let s=te(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function vr(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function em(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var nm=/^[0-9a-f]{40}$/;function at(e,n){return $(m(m(e,"spec"),n))}function Ar(e){let n=[];for(let t of["containers","i\
nitContainers"])for(let[r,o]of at(e.at,t).entries())for(let[s,i]of $(m(o,"env")).entries()){let a=tm(i);a!==void 0&&n.push(
w(y({},a),{list:t,container:r,index:s}))}return n}function tm(e){let n=A(m(e,"name"));if(n?.startsWith(yo)!==!0)return;let t=Pi(
n),r=A(m(e,"value"))??"";if(!(t===void 0||!nm.test(r)||m(e,"valueFrom")!==void 0))return{kind:t,name:n,value:r}}function Od(e){
let n,t=new Map;return({name:r,container:o})=>{let s=t.get(o);if(s!==void 0)return s.get(r);n??=at(e,"containers");let i=$(
m(n[o],"env")),a=new Map(i.map(d=>[A(m(d,"name")),d]));return t.set(o,a),a.get(r)}}function Md(e,n,t){let{text:r}=e.doc.file,o=[],s={containers:at(e.at,"containers"),initContainers:at(e.at,"initContainer\
s")};for(let i of n){let a=s[i.list][i.container];if(a?.node.type!=="mapping")continue;let d=om(e,i.list)??sm(a,i);if(d!==
void 0)return{obstacle:d};let l=Er(r,e.at.node,rm(r,e.at)),c=im(r,a.node,{change:i,side:t,layout:l});if("obstacle"in c)return c;
for(let u of c.edits)o.push(u)}return{edits:o}}function rm(e,n){let t=m(n,"spec")?.node,r=t?.type==="mapping"?ke(t,"cont\
ainers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(0,U(e,r.value.contentStart)-U(e,r.key.start))}
function om({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:vr(e,["spec"])??vr(m(e,"spec"),[t])}function sm(e,n){
let t=it(e,["env"]);if(t!==void 0)return t;let r=m(e,"env");if(r?.shared===!0)return{type:"shared",offset:r.node.start};
if(!(r===void 0||Ie(r))){if(r.node.type!=="sequence")return{type:"invalid",offset:r.node.start,field:"env"};for(let o of[
...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;if(s.type!=="mapping"||s.aliased)return{type:"\
shared",offset:s.start};let a=it({node:s,shared:!1},["name","value"]);if(a!==void 0)return a}}}function im(e,n,{change:t,
side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},{key:"value",value:l}]),i=ke(n,"env"),
a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===0?{edits:[]}:{edits:Rr(e,n,{entry:{key:"\
env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.remove.has(l))?Ho(e,n,{entry:i,layout:o}):
{edits:am(e,a,{change:t,added:s,side:r,layout:o})}}function am(e,n,{change:t,added:r,side:o,layout:s}){let i=[];for(let[
f,p]of t.update){let h=n.items[f],x=h?.type==="mapping"?ke(h,"value"):void 0;x!==void 0&&i.push(...se(e,ot(e,x),`"${p}"`))}
let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&i.push(...(n.flow?lm:dm)(e,n,{added:r,
side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let h=t.remove.has(p)&&p!==d,x=rn(e,n,p),R=n.flow?f.start:h?gr(e,n,
p):0;return{end:x,isGone:h,tokens:h?Sn(e,{start:R,end:x},[f]):[]}}),c=n.flow?Sr(e,l):l.flatMap(f=>f.tokens);for(let f of rt(
e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({node:f,isGone:t.remove.has(p)}));return Pe(
e,u,{edits:i,column:U(e,n.contentStart)})}function dm(e,n,{added:t,side:r,layout:o,reuse:s}){let i=" ".repeat(U(e,n.contentStart)),
a=Ee(e,n.contentStart),d=t.map(l=>Bo(l,i,o).join(a));if(s!==void 0){let l=gr(e,n,s),c=n.items[s],u=Sn(e,{start:l,end:rn(
e,n,s)},c===void 0?[]:[c]);return se(e,u,d.join(a).slice(i.length))}if(r==="first"){let l=n.contentStart,c=d.map(u=>`${u.
slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[jo(e,rn(e,n,n.items.length-1),d)]}function lm(e,n,{
added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];let a=pe(e,n.contentStart+1),d=i.type==="mapping"&&
nn(e,i)?bn(e,i,o):void 0,l=e.slice(H(e,a),a),c=B(l,0,l.length),u={isPretty:d?.isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.
isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:Ee(e,a)},f=c?`,${u.
lineBreak}${l}`:u.isCompact?",":", ",p=t.map(R=>on({entries:R},u));if(s!==void 0){let R=n.items[s];if(R===void 0)return[];
let we=Sn(e,{start:R.start,end:T(e,R)},[R]);return se(e,we,p.join(f))}if(r==="first")return[{start:a,end:a,text:p.map(R=>R+
f).join("")}];let h=rn(e,n,n.items.length-1),x=e.charAt(h-1)===":"?" ":"";return[{start:h,end:h,text:x+p.map(R=>f+R).join(
"")}]}function Vo(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function xr(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return Vo(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function Go(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(Ce)||t.hashKey!==void 0||t.rekey?!1:(o.push(S.hashKeyMissing(
s,n.workload.id,r)),!0)}var Id=require("node:crypto"),cm=63,um=46,fm=16,Cd={ConfigMap:"configmap",Secret:"secret"};function Nd(e,n,t){return`${Cd[e]}\
.${t}/${Or(n)}`}function zo(e){return`${e}/config-digest`}function Or(e){return e.length<=cm?e:`${e.slice(0,um)}.${(0,Id.hash)(
"sha256",e,"hex").slice(0,fm)}`}function wn(e,n){if(e.includes(n)){if(e===zo(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${Cd[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function $d(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=K(u.id),h=o.accepted(u,f);i.set(p,h),a.set(p,h[0])}let d=pm(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(qo(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of mm(e,u))ym(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([h],[x])=>N(h,x)))l.isSingleLocked||l.isLocked&&p?.kind!=="C\
onfigMap"||(dt(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function pm(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>Ki(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(K(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[zo(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(K(s))??[];r.set(Nd(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function qo({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(wn(r,n)!==void 0||t.some(o=>wn(r,
o)!==void 0))return!0;return!1}function mm({template:e},n){let t=o=>n.some(s=>wn(o,s)!==void 0),r=m(m(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...te(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function ym(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>wn(e,p)!==void 0)??s.stampDomain,l=wn(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!Fi.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&dt(n,p.source,"foreign"),n.wanted.delete(e),i.push(S.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?bm(f,n):Sm(w(y({},f),{kind:l.kind,name:gm(n,l)}),n)}function gm(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=hm(r),e.longNames.get(t)??r.nameBehind(n,t,Or)??t}function hm({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[Or(t),t]).filter(([t,r])=>t!==
r))}function Sm(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=xr(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")dt(n,i,"kept"),n.drafts.push(S.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(S.stampedInBase(
e.place,n.selection.workload.id,l))}Yo(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&Go(r,e.lock)?Td(n,i):Dd({key:t,
value:r,source:i},n)}function bm({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&Vo(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&Go(n,t)){Td(o,void 0);return}if(o.wanted.has(e)){Dd({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=an.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(S.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?wm(s):"form";Yo(o,{key:e,reason:f,source:void 0})}function Td(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,dt(e,n,
"blocked")}function wm(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function Dd({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){Yo(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(K(t),n);let i=o.value===n||
s;if(dt(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(Ce)===n.startsWith(Ce)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function Yo(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function dt(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(K(r.id),t);else e.states.set(K(n),t)}var Xo={changes:[],states:new Map,digests:new Map,edits:[]};function Pd(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars",i=Ar(e.template);if(!s&&i.length===0)return Xo;let a=s?km(e,{digests:o,drafts:t}):new Map,d=new Map(
[...a.values()].map(({source:u,value:f})=>[K(u),f])),l={selection:e,settings:r,wanted:a,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:i.length===0?new Map:xm(e)};for(let u of i.toReversed())Rm(u,l);let c=Od(e.template.at);for(let u of[
...a.values()].toSorted((f,p)=>N(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(S.variableForeign(p,e.workload.id,u.name)),l.states.set(K(u.source),"foreign");continue}l.states.set(K(u.source),
"absent"),Jo(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:d,edits:Mm(l.buckets)}}
function km(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=Un(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(S.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:Em(s),source:i})}return r}function Em({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.reduce((o,{containers:[s=1/0]})=>Math.min(o,s),1/0);if(t.length>0)return r===
1/0?0:r}return 0}function Rm(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.list==="contai\
ners"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(K(s.source),c?"fresh":"stale"),
c)return;Jo(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.value,reason:"\
content",source:s.source});return}let i=vm(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?Om(e,t):xr(
i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(K(a),"kept");let{file:c}=t.template.doc;n.drafts.
push(S.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.reason:"form";
Jo(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,source:a})}function vm({
kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(e,n,Am[e]);return s===
void 0?void 0:t.judge(e,s)}var Am={ConfigMap:e=>Un("ConfigMap",e),Secret:e=>Un("Secret",e)};function xm({verdicts:e}){return new Map(
e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[Un(t,r),n]}))}function Om({kind:e},n){return n.
judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function Jo(e,{list:n,container:t}){
let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};return e.buckets.set(r,o),o}function Mm(e){
return[...e].map(([n,t])=>{let[r,o]=n.split("/");return w(y({},t),{list:r==="containers"?"containers":"initContainers",container:Number(
o)})})}function Kd(e){let n=[],t={context:e,drafts:n};return{plan:r=>Cm(r,t),drafts:n}}var Im={changes:[],edits:[],states:new Map,
digests:new Map};function Cm(e,{context:n,drafts:t}){if(e.outOfScope!==void 0||Nm(e,n.settings)){let{changes:a,edits:d,states:l,
digests:c}=Im;return{selection:e,changes:a,edits:d,states:l,digests:c}}let r=$d(e,{context:n,drafts:t}),o=r.isLocked?Xo:
Pd(e,{context:n,drafts:t}),s=$m([...r.changes,...o.changes]),i=[...Fd(e,Ad(e.template,r.changes),t)];if(o.edits.length>0){
let a=e.workload.type.isRollout===!0?"last":"first";i.push(...Fd(e,Md(e.template,o.edits,a),t))}return Tm(e,r.changes,t),
{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:Ld(r.states,o.states),digests:Ld(r.digests,
o.digests)}}function Ld(e,n){return n.size===0?e:new Map([...e,...n])}function Nm({isIdle:e,template:n},t){return e&&!qo(
n,t)&&Ar(n).length===0}function $m(e){if(!e.some(({reason:t})=>t==="form"))return e;let n="form";return e.map(t=>t.reason===
"added"?w(y({},t),{reason:n}):t)}function Fd({workload:e,template:n},t,r){if("edits"in t)return t.edits;let{obstacle:o}=t,
{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.type==="shared"?r.push(S.aliasShared(i,e.
id)):o.type==="duplicate"?r.push(S.duplicateKey(i,!0)):r.push(S.templateInvalid(i,e.id,o.field)),[]}function Tm({workload:e,
template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{key:i,value:a}of t)a===void 0?o.delete(i):o.
set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(a);s>E.annotations&&r.push(S.annotationsTooLarge(
e.place,e.id,s))}function lt(e,n,t){let r=ld(n,t);t.isCheck||Pm(r),Lm(e);let o=[...t.parsed?.drafts??[]],s=t.parsed?.documents??La(e,xi(r),
o),i=Oi(Dm(s,t),r),a=Wa(i,r),d=sd(i,a,r),l=Ui(r),c=Kd({settings:r,digests:l,isCheck:t.isCheck}),u=qi({catalog:i,scope:a},
{settings:r,digests:l}),f=new Map(e.map(R=>[R,[]]));for(let R of d){let we=c.plan(R);u.see(R);let ae=f.get(R.template.doc.
file);for(let Be of we.edits)ae?.push(Be);t.onPlan?.(we)}let p={drafts:u.end()},h=[{drafts:o},i,a,c,l,p],x=[...t.drafts??
[],...h.flatMap(R=>R.drafts)];return{files:e.map(R=>Fm(R,f.get(R)??[])),findings:Bi(x,e,r)}}function*Dm(e,{onDocument:n}){
for(let t of e)n?.(t.doc),yield t}function Pm({otherHashKeys:e}){if(e.length!==0)throw new Mr.UsageError("--hash-key-fil\
e is given several times, and stamps are made with one key: give the new one alone; check and explain take several")}function Lm(e){
let n=0;for(let{path:t,text:r}of e)if(n+=r.length,n>E.input)throw new Mr.InputError("limit","the input is larger than 25\
6 MiB: stamp it in several sets",{path:t})}function Fm({path:e,text:n},t){let r;return{path:e,get text(){return r??=ud(n,
t)},edits:t}}function _d(e){return e.some(({severity:n})=>n==="error")}function Wd(e){let n=[],t="";for(let r of e){let o=t==="",s=!o&&r.startsWith("\uFEFF")?r.slice(1):r;s!==""&&(o||(t.endsWith(
`
`)||n.push(`
`),!Km(s)&&!_m(t)&&n.push(`---
`)),n.push(s),t=s)}return n.join("")}function Km(e){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(e)}function _m(e){let n=e.endsWith(
`
`)?e.length-1:e.length,t=e.slice(e.lastIndexOf(`
`,n-1)+1,n);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}var sc=v(M(),1);var Qo=v(M(),1);function Hd(e){Wm(e);let n=X(e),t=0,r=0;for(let o of j(e.text))if(!Bm(e.text,o)){if(jm(e.text,o)){t+=1,r+=1;continue}for(let{
root:s,hasDirectives:i}of n(o)){if(Vm(s))continue;t+=1;let a=d=>Zo(e,s.start,`document ${String(t)} ${d}`);i&&a("has a %\
-directive, which Argo CD does not read: remove it"),r+=Gm(s,a)}}return r}function Vd(e){if(["apiVersion:","kind:","meta\
data:"].every(n=>e.text.includes(n)))return!1;try{let n=X(e);return j(e.text).flatMap(r=>n(r)).every(({root:r})=>A(m(I(r,
!1),"kind"))===void 0)}catch(n){if(n instanceof Qo.InputError)return!(e.text.includes("apiVersion:")&&e.text.includes("k\
ind:"));throw n}}function Wm(e){let{text:n}=e,t=/^\uFEFF?---(?=[^\r\n])(?![ \t]*(?:[ \t]#|\r?$))/m.exec(n);t!==null&&Zo(
e,t.index,"a line begins with `---` and goes on, which Argo CD takes for a broken separator: put `---` on a line of its \
own, or indent the line");let r=/^\.\.\.(?:[ \t].*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|[ \t]*(?:#.*)?$)(?=.)/m.exec(
n);r!==null&&Zo(e,r.index,"Argo CD drops what follows `...`: begin the next document with a line `---`")}var Um=/^(?:\uFEFF?---[^\r\n]*)?(?:\s|#[^\n]*(?:\n|$))*(?:null|~|Null|NULL)?(?:\s|#[^\n]*(?:\n|$))*$/;
function Bm(e,{start:n,end:t}){return t-n<1e3&&Um.test(e.slice(n,t))}function jm(e,n){let t=Xn(e,n);if(t==="none"||t==="\
unknown"||t.endsWith("List")||!Ud(t))return!1;let r=n.start===0&&e.startsWith("apiVersion:")?0:e.indexOf(`
apiVersion:`,n.start)+1;if(r<n.start||r>=n.end||r===0&&n.start>0)return!1;let[,o=""]=/^apiVersion:[ \t]+([\w./-]+)[ \t]*(?:[ \t]#[^\n]*)?\r?$/.
exec(e.slice(r,Hm(e,r)))??[];return Ud(o)}function Ud(e){return/^[a-z]/i.test(e)&&!/^(?:y|yes|n|no|on|off|true|false|null)$/i.
test(e)}function Hm(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}function Vm(e){let{node:n}=I(e,!1);return n.type==="scalar"&&n.resolved==="null"}function Gm(e,n){
let t=I(e,!1);jd(t,n);let r=m(t,"items");if(r===void 0)return 1;let o=$(r);for(let[s,i]of o.entries())jd(i,a=>n(`has an \
item, number ${String(s+1)}, that ${a}`));return o.length}var Bd="every document of a render is an object of Kubernetes";
function jd(e,n){e.node.type!=="mapping"&&n(`is not a mapping; ${Bd}`);for(let t of["kind","apiVersion"])(A(m(e,t))??"")===
""&&n(`has no ${t}; ${Bd}`)}function Zo(e,n,t){throw new Qo.InputError("not-an-object",t,y({path:e.path},C(e,Math.max(0,
n))))}var ve=require("node:fs"),F=require("node:path"),Ir=v(M(),1);function Cr(e,n){let t=(0,ve.realpathSync)(e),r=t,o=F.posix.normalize(n).split("/").filter(s=>s!==""&&s!==".");for(let s of o.
toReversed()){if(s===".."||!r.endsWith(`${F.sep}${s}`)||(0,F.dirname)(r)===r)break;r=(0,F.dirname)(r)}return{app:t,root:r}}
function me(e,n){let t=(0,F.relative)(e,n);return t===""||t!==".."&&!t.startsWith(`..${F.sep}`)}function Le(e){try{return(0,ve.realpathSync)(
e)}catch{return}}function _(e){return(0,ve.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0}function Nr({root:e},n){return g(
(0,F.relative)(e,n).split(F.sep).join("/")||".")}function kn(e){return new Ir.InputError("outside-repository",e,{path:""})}
function es(e,n,t){let r=ns(e,n,t);if(r!==void 0)return r;throw new Ir.InputError("unreadable",`${n}: ${g(e)}: there is \
no such file in the repository`,{path:""})}function ns(e,n,t){let r=e.startsWith("/")?(0,F.join)(t.root,e):(0,F.resolve)(
t.app,e),o=()=>kn(`${n}: ${g(e)} leads out of the repository; name a file in it`);if(!me(t.root,r))throw o();let s=Le(r);
if(s!==void 0&&!me(t.root,s))throw o();return s!==void 0&&_(s)?s:void 0}var Gd=2e5;function ct(e,n){let t=[],r=new Set,o=[
e],s=0;for(let i of o)if(!r.has(i)){r.add(i);for(let a of(0,ve.readdirSync)(i,{withFileTypes:!0}).toSorted((d,l)=>N(d.name,
l.name))){if(s+=1,s>Gd)throw new Ir.InputError("limit",`the folder holds more than ${String(Gd)} files`,{path:Nr(n,e)});
if(a.name===".git")continue;let d=(0,F.join)(i,a.name),l=a.isSymbolicLink()?Ae(d,n):d;if(l===void 0)continue;let c=(0,ve.lstatSync)(
l);c.isDirectory()?o.push(l):c.isFile()&&t.push(l)}}return t}function Ae(e,n){let t=Le(e);if(t===void 0||me(n.root,t))return t;
throw kn(`${Nr(n,e)}: the symbolic link leads out of the repository; put what it means into it`)}var zm=[{isElsewhen:!1}],zd=[{way:"down",isElsewhen:!0}],qd=[...zd,{way:"up",isElsewhen:!1}],qm=[...qd,{way:"down",isElsewhen:!1},
{way:"up",isElsewhen:!1}];function Yd({random:e,clock:n,keys:t,values:r}){return r?qm:t?qd:n?zd:e?zm:[]}function ts({selection:e,
digests:n},t){for(let[r,o]of n){let s=`${e.workload.id.namespace}/${r}`,i=t.get(s);i===void 0?t.set(s,new Set([o])):i.add(
o)}}function Jd(e,n){let t=[...e].filter(([r,o])=>{let s=n.get(r);return s===void 0||[...o].some(i=>!s.has(i))});return new Set(
t.map(([r])=>r))}var Os=require("node:path");var Zd=require("node:fs"),Ke=require("node:path"),Qd=v(M(),1);var $r=require("node:buffer"),ye=require("node:fs"),ut=v(M(),1),Ym=1<<20;function Fe(e,n){let t=(0,ye.openSync)(e,"r");try{
let{size:r}=(0,ye.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,ye.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(Ym,n+1-s)),a=(0,ye.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,ye.closeSync)(t)}}function Xd(e){return new ut.InputError("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:e})}function ge(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new ut.InputError(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new ut.InputError("binary","is a\
 binary file (it holds NUL bytes), not a manifest",{path:e});let r=Buffer.from(n.buffer,n.byteOffset,n.length);if((0,$r.isAscii)(
n))return r.toString("latin1");if(!(0,$r.isUtf8)(n))throw new ut.InputError("not-utf8","is not UTF-8: save it as UTF-8",
{path:e});return r.toString("utf8")}var rs=v(M(),1);var Jm=1e3,Xm=10;function ss(e,n){let t=Qm(e),r=ur(),o=()=>new rs.UsageError(`${n} is a glob that takes too much work: w\
rite a simpler one`);if(t===void 0||!r.compiles(t,o))throw new rs.UsageError(`${n} is not a glob that can be read; it ta\
kes *, ?, [a-z], [!a-z] and {a,b}`);return s=>r.matches(t,s,o)}var Zm=/\\(.)|\*+|\?|\[(!?)((?:\\.|[^\]\\])+)\]|[{},]|[^\\[\]]/gsuy;
function Qm(e){if(e.length>Jm)return;let n="",t=0,r=0;for(let o of e.matchAll(Zm)){let[s,i,a,d]=o;if(r=o.index+s.length,
i!==void 0?n+=os(i):d!==void 0?n+=`[${a===""?"":"^"}${ey(d)}]`:s.startsWith("*")?n+=".*":s==="?"?n+=".":s==="{"?(t+=1,n+=
"(?:"):s==="}"?(t-=1,n+=")"):n+=s===","&&t>0?"|":os(s),t<0||t>Xm)return}return r===e.length&&t===0?`(?s:${n})`:void 0}function ey(e){
return e.replace(/\\(.)|[\^[\]&]/gsu,(n,t)=>os(t??n))}function os(e){return/[\w/ -]/u.test(e)&&e!=="-"?e:`\\x{${(e.codePointAt(
0)??0).toString(16)}}`}var ny=/\.(?:yaml|yml|json|jsonnet)$/,ty=/^\.(?:rollstamp|argocd-source(?:-.*)?)\.yaml$/,ry="+argocd:skip-file-rendering";
function el({repository:e,request:n}){let t=sy(e,{recurse:n.recurse,isWanted:oy(n)}),r=[],o=E.input;for(let s of t){let i=(0,Ke.relative)(
e.app,s).split(Ke.sep).join("/");if(i.endsWith(".jsonnet"))throw new Qd.InputError("render-failed","Jsonnet is not rende\
red: leave the file out with the parameter exclude",{path:i});let a=Fe(s,o);if(a===void 0)throw Xd(i);o-=a.length;let d={
path:i,text:ge(i,a)};!d.text.includes(ry)&&(i.endsWith(".json")||!Vd(d))&&r.push(d)}return{files:r.length<2?r:r.map(iy)}}
function oy({include:e,exclude:n}){let t=e===""?()=>!0:ss(e,"parameter include"),r=n===""?()=>!1:ss(n,"parameter exclude");
return o=>t(o)&&!r(o)}function sy(e,{recurse:n,isWanted:t}){let r=[],o=s=>{let i=(0,Zd.readdirSync)(s,{withFileTypes:!0});
for(let a of i.toSorted((d,l)=>N(d.name,l.name))){let d=(0,Ke.join)(s,a.name);if(a.isDirectory()){n&&a.name!==".git"&&o(
d);continue}let l=(0,Ke.relative)(e.app,d).split(Ke.sep).join("/");!ny.test(a.name)||ty.test(a.name)||a.isSymbolicLink()&&
Ae(d,e)===void 0||_(d)&&t(l)&&r.push(d)}};return o(e.app),r}function iy(e){let n=j(e.text);if(n[0]?.isJson!==!0)return e;
let t=n.map(({start:r,end:o})=>e.text.slice(r,o));return{path:e.path,text:`---
${t.map(ay).join(`
---
`)}`}}function ay(e){return e.replaceAll("	"," ").replace(/\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)/gis,(n,t,r)=>t===
void 0||r===void 0?n.replace("\\/","/"):String.fromCharCode(parseInt(t,16),parseInt(r,16))).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}var bt=require("node:fs"),wt=require("node:path");var L=require("node:fs"),ds=require("node:path");var Tr=require("node:zlib"),_e=512,pt={start:124,length:12},ft={start:148,length:8};function Dr(e,n){let t=[],r=dy(e,n);
for(let o=0;o+_e<=r.length;){let s=parseInt(r.toString("latin1",o+pt.start,o+pt.start+pt.length),8);if(!(s>=0))break;let i=o+
_e,a=r.subarray(o,i);t.push({name:ly(a),text:r.toString("latin1",i,i+s),header:a}),o=i+Math.ceil(s/_e)*_e}return t}function dy(e,n){
try{return(0,Tr.gunzipSync)(e,{maxOutputLength:n})}catch{return Buffer.alloc(0)}}function ly(e){let[n,t]=[e.toString("la\
tin1",0,100),e.toString("latin1",345,500)].map(r=>r.split("\0",1)[0]??"");return t===""?n??"":`${t??""}/${n??""}`}function nl(e){
let n=e.flatMap(({header:t,text:r})=>{let o=Buffer.from(r,"latin1");return[cy(t,o.length),o,Buffer.alloc((_e-o.length%_e)%
_e)]});return(0,Tr.gzipSync)(Buffer.concat([...n,Buffer.alloc(2*_e)]),{level:1})}function cy(e,n){let t=Buffer.from(e);t.
write(`${n.toString(8).padStart(pt.length-1,"0")}\0`,pt.start,"latin1"),t.fill(" ",ft.start,ft.start+ft.length);let r=0;
for(let o of t)r+=o;return t.write(`${r.toString(8).padStart(ft.length-2,"0")}\0 `,ft.start,"latin1"),t}var mt=require("node:fs"),is=require("node:path");var uy=4<<20,Pr=64<<20;function yt(e){return/\.(?:tgz|tar\.gz)$/.test(e)}function as(e){return/^[^/]+\/(?:charts\/[^/]+\/)*templates\//.
test(e)}function*tl(e){for(let n of e){let{size:t}=(0,mt.statSync)(n);if(yt(n)){if(t>Pr)continue;for(let{name:r,text:o}of Dr(
(0,mt.readFileSync)(n),Pr))yield{isTemplate:as(r),text:o}}else t<=uy&&(yield{isTemplate:n.includes(`${is.sep}templates${is.sep}`),
text:(0,mt.readFileSync)(n,"latin1")})}}var fy=2e4;function ol(e,n,t){let r=0,o=(s,i,a)=>((0,L.mkdirSync)(i),(0,L.readdirSync)(s).every(d=>{let[l,c]=[(0,ds.join)(
s,d),(0,ds.join)(i,d)],u=(0,L.statSync)(l,{throwIfNoEntry:!1});return u===void 0||d===".git"?!0:(r+=1,r>fy?!1:u.isDirectory()&&
rl(d,a)!=="other"?o(l,c,rl(d,a)):(a==="templates"?py(l,c,t):a==="charts"&&yt(d)?my(l,c,t):(0,L.symlinkSync)((0,L.realpathSync)(
l),c),!0))}));return o(e,n,"chart")}function rl(e,n){return n==="chart"&&(e==="charts"||e==="templates")?e:n==="charts"?
"chart":n==="templates"?n:"other"}function py(e,n,t){(0,L.writeFileSync)(n,t((0,L.readFileSync)(e,"latin1")),{encoding:"\
latin1",mode:384})}function my(e,n,t){let r=Dr((0,L.readFileSync)(e),Pr),o=r.map(s=>as(s.name)?w(y({},s),{text:t(s.text)}):
s);o.every(({text:s},i)=>s===r[i]?.text)?(0,L.symlinkSync)((0,L.realpathSync)(e),n):(0,L.writeFileSync)(n,nl(o),{mode:384})}var il=require("node:fs"),al=require("node:timers/promises"),sl=1e3,yy=5;async function dl(){await(0,al.setTimeout)(sl-Date.
now()%sl+yy)}var gy=(9*365+130)*86400+5*3600+420+13;function ll(e){let n=Buffer.alloc(54);return n.write("TZif",0,"latin\
1"),n.writeUInt32BE(1,36),n.writeUInt32BE(4,40),n.writeInt32BE(gy,44),n.write("FAR\0",50,"latin1"),(0,il.writeFileSync)(
e,n,{mode:384}),e}var Kr=require("node:fs"),Rn=require("node:path"),cs=v(M(),1);var fl=v(M(),1);var ls=require("node:path");var hy=new Set(`a above accumulate accumulating accumulation add additional after alias all allowed already also an anch\
or and any api apiversion apply are argument
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
    malformedyamlerror numeric plugin plugins sm sources sure tags template's this: trouble valid vs`.split(/\s+/)),Sy=16384,
cl=900,We="\u2026";function ul(e,n){let r=e.slice(0,Sy).replace(/^Use --debug flag to render out invalid YAML$/m,"").replace(
/(execution error at \([^)\n]*\):)[\s\S]*/,`$1 ${We}`).replace(/<[^>]*>|`[^`]*`/g,` ${We} `).split(/\s+/).filter(i=>i!==
""),o=r.map((i,a)=>/^(?:line|column)$/.test(r[a-1]??"")&&/^\d{1,6}[:,.]?$/.test(i)?i:ky(i,n)),s=o.filter((i,a)=>i!==We||
o[a-1]!==We).join(" ");return s.length>cl?`${s.slice(0,cl)}${We}`:s}var by=/^((?:err=)?[("'[{]*)(.*?)([)"'\]},.;:]*)$/s,
wy=400;function ky(e,n){if(e.length>wy)return We;let[,t="",r="",o=""]=by.exec(e)??[];if(r==="")return e.length>3?We:e;if(hy.
has(r.toLowerCase()))return e;let[,s=r,i=""]=/^(.*?)((?::\d{1,6}){1,2})$/.exec(r)??[],a=Ry(s,n);return a===void 0?We:`${t}${a}${i}${o}`}
var Ey=/^[\w.-]{1,60}(?:\/charts\/[\w.-]{1,60}){1,5}\/templates(?:\/[\w.-]{1,80}){1,5}\.(?:yaml|yml|tpl|txt)$/;function Ry(e,{
app:n,root:t}){if(!/^[\w./@+-]*[./][\w./@+-]*$/.test(e))return;if(e.startsWith(`${t}/`))return e.slice(t.length+1);if(e.
startsWith("/"))return;if(_((0,ls.join)(n,e)))return e;let r=e.slice(e.indexOf("/")+1);return _((0,ls.join)(n,r))||Ey.test(
e)?r:void 0}function En(e,n,t){if(n.exitCode!==0)throw gt(e,n,t);return{path:e,text:ge(e,n.stdout)}}function gt(e,{exitCode:n,stderr:t},{
repository:r}){let o=n===null?"was killed (too little memory?)":`failed with exit code ${String(n)}`,s=ul(t,r),i=`run ${e}\
 in the folder of the application to see all of it`;return new fl.InputError("render-failed",`${e} ${o}${s===""?"":`: ${s}`}\
; ${i}`,{path:""})}var Se=require("node:fs"),he=require("node:path"),Lr=v(M(),1);var vy=2e4;function Fr({root:e,app:n},t){if(me(n,t))throw new Lr.UsageError("$TMPDIR lies in the folder of the applicati\
on, which has to be copied: set another one");let[r,o]=[e,t];for(let a of(0,he.relative)(e,n).split(he.sep))if(a!==""){(0,Se.mkdirSync)(
o);for(let d of(0,Se.readdirSync)(r))d!==a&&d!==".git"&&(0,Se.symlinkSync)((0,he.join)(r,d),(0,he.join)(o,d));[r,o]=[(0,he.join)(
r,a),(0,he.join)(o,a)]}let[s,i]=[0,0];return(0,Se.cpSync)(r,o,{recursive:!0,verbatimSymlinks:!0,filter:a=>{let d=(0,Se.lstatSync)(
a);if(s+=1,i+=d.isFile()?d.size:0,s>vy||i>E.input){let l="the folder of the application is too large to be copied, which\
 its parameters or the dependencies of its chart ask for";throw new Lr.InputError("limit",l,{path:""})}return!a.endsWith(
`${he.sep}.git`)&&(d.isFile()||d.isDirectory()||d.isSymbolicLink())}}),o}var Ay=["Chart.yaml","requirements.yaml","Chart.lock","requirements.lock"],xy=["charts","Chart.lock","requirements.lock"];
async function pl(e){let{children:n,repository:t}=e;for(let s of xy)if((0,Kr.lstatSync)((0,Rn.join)(t.app,s),{throwIfNoEntry:!1})?.
isSymbolicLink()===!0)throw kn(`${s} is a symbolic link, through which Helm would write: put what it means in its place`);
for(let s of Ay)Oy(s,e);let r=Fr(t,(0,Rn.join)(n.folder,"repository")),o=await n.run("helm",["dependency","build","."],{
cwd:r});if(o.exitCode!==0)throw gt("helm dependency build",o,e);return r}function Oy(e,{repository:n}){let t=Ae((0,Rn.join)(
n.app,e),n);if(t===void 0||!_(t))return;let r={path:e,text:ge(e,(0,Kr.readFileSync)(t))},o=X(r);for(let{root:s,problem:i}of j(
r.text).flatMap(a=>o(a))){if(i!==void 0)throw new cs.InputError("yaml-unsupported",i.message,y({path:e},C(r,i.offset)));
for(let{text:a,offset:d}of us(s,!1)){let l=f=>new cs.InputError("outside-repository",`a dependency ${f}`,y({path:e},C(r,
Math.max(0,d))));if(a==="")continue;let c=/^file:\/\/(?!\/)(.*)$/.exec(a)?.[1];if(c===void 0)throw l("is not in charts/ \
and would be fetched; run helm dependency build and commit charts/");let u=Le((0,Rn.resolve)(n.app,c));if(u===void 0||!me(
n.root,u))throw l("is to come from outside of the repository, or from nowhere; name a folder in it");ct(u,n)}}}function*us(e,n){
let{node:t}=I(e,!1);if(t.type==="scalar")n&&t.resolved!=="null"&&(yield{text:t.text,offset:e.start});else if(t.type==="s\
equence")for(let r of t.items)yield*us(r,n);else for(let{name:r,value:o}of t.entries)yield*us(o,n||/^repository$/i.test(
r??""))}var hl=require("node:fs"),vn=require("node:path"),ie=v(M(),1);function Sl(e){let{request:n,children:t}=e,{values:r,helmParameters:o,helmStringParameters:s}=n,i=ys(e).map(d=>yl(gl(d,e)));
if(r!==""){let d=(0,vn.join)(t.folder,"values.yaml");(0,hl.writeFileSync)(d,r,{mode:384}),i.push(yl(d))}let a=gs(e).map(
([d,l])=>[d,Ty(gl(l,e),bl(d))]);for(let[d]of a)$y(d);return["--name-template",Iy(e),...fs("--namespace",n.namespace),...fs(
"--kube-version",Cy(e)),...ps(o).flatMap(([d,l])=>["--set",`${ms(d)}=${ml(l)}`]),...ps(s).flatMap(([d,l])=>["--set-strin\
g",`${ms(d)}=${ml(l)}`]),...a.flatMap(([d,l])=>["--set-file",`${d}=${l}`]),...i.flatMap(d=>["--values",d]),...Ny(e).flatMap(
d=>fs("--api-versions",d)),...n.skipCrds?[]:["--include-crds"],...n.skipTests?["--skip-tests"]:[],...n.skipSchemaValidation?
["--skip-schema-validation"]:[]]}var My=/^[a-z0-9](?:[-.a-z0-9]{0,51}[a-z0-9])?$/;function Iy({request:e,env:n}){if(e.releaseName!==
""){if(My.test(e.releaseName))return e.releaseName;throw new ie.UsageError("release-name takes the name of a release: lo\
wer-case letters, digits, - and ., at most 53 of them")}let t=(n.ARGOCD_APP_NAME??"").replace(/^[^_]*_/,"");if(t!=="")return t;
throw new ie.UsageError("ARGOCD_APP_NAME is not set, and is the name of the release; Argo CD sets it")}function Cy({request:e,
env:n}){if(e.kubeVersion===""||/^v?\d+(?:\.\d+){0,2}(?:[-+][\w.+-]*)?$/.test(e.kubeVersion))return e.kubeVersion||(n.KUBE_VERSION??
"");throw new ie.UsageError("kube-version takes the version of a cluster, e.g. 1.35.2")}function Ny({request:e,env:n}){let t=e.
apiVersions.find(r=>!/^[\w.][\w./-]*$/.test(r));if(t===void 0)return e.apiVersions.length>0?e.apiVersions:(n.KUBE_API_VERSIONS??
"").split(",");throw new ie.UsageError(`api-versions: ${g(t)} is none; name versions of APIs, e.g. apps/v1 or apps/v1/De\
ployment`)}function fs(e,n){return n===""?[]:[e,n]}function ps(e){return[...e].toSorted(([n],[t])=>N(n,t))}function ys({
request:e,repository:n}){let t="value-files";return e.valueFiles.flatMap(r=>{let o=wl(r,t);return e.ignoreMissingValueFiles?
ns(o,t,n)??[]:es(o,t,n)})}function gs({request:e,repository:n}){return ps(e.helmFileParameters).map(([t,r])=>{let o=bl(t);
return[t,es(wl(r,o),o,n)]})}function bl(e){return`helm-file-parameters ${g(e)}`}function wl(e,n){if(e.startsWith("-"))throw new ie.UsageError(
`${n}: ${g(e)} begins with -, like an option; name a file, with ./ before it if need be`);if(/^[a-z][a-z0-9+.-]*:/i.test(
e))throw new ie.UsageError(`${n}: ${g(e)} is a URL; name a file of the repository`);if(new RegExp("\\p{Cc}","u").test(e))
throw new ie.UsageError(`${n}: ${g(e)} holds a control character`);return e}function ms(e){if(e!==""&&!e.startsWith("-"))
return e;throw new ie.UsageError(`helm-parameters: ${e===""?"a key is empty":`${g(e)} begins with -, like an option`}; n\
ame a value of the chart, e.g. image.tag`)}function $y(e){if(!(ms(e)===e&&!/[=,\\{}\p{Cc}]/u.test(e)))throw new ie.UsageError(
`helm-file-parameters: ${g(e)} is not the name of one value of the chart; it may hold no =, comma, brace or backslash`)}
function Ty(e,n){if(!/[,\\{}]/.test(e))return e;throw new ie.UsageError(`${n}: the name of the file holds a comma, brace\
 or backslash, which Helm does not take: rename it`)}function ml(e){return e.startsWith("{")&&e.endsWith("}")?e:e.replace(
/(?<!\\),/g,"\\,")}function yl(e){return/[",]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function gl(e,{repository:n}){let t=(0,vn.relative)(
n.app,e).split(vn.sep).join("/");return t.startsWith("../")?t:`./${t}`}function*St(e){let n=Dy(e);for(let t=e.indexOf("{{");t!==-1;){let r=t+2,o=[],s=[],i=e.length;ht.lastIndex=r;for(let a=ht.
exec(e);a!==null;a=ht.exec(e)){let{0:d,index:l}=a;if(d==="}}"){i=ht.lastIndex,yield{at:r,code:o.join(""),strings:s};break}
let c=/^["`/]/.test(d)?n(l):void 0;if(c===void 0){o.push(d);continue}d!=="/"&&s.push(e.slice(l+1,c-1)),o.push(" ".repeat(
c-l)),ht.lastIndex=c}t=e.indexOf("{{",i)}}var ht=/\}\}|[^"`}/]+|[\s\S]/y,hs=/"(?:[^"\\\n]|\\.)*"/y;function Dy(e){let[n,
t]=[e.lastIndexOf("`"),e.lastIndexOf("*/")],r=0;return o=>{if(e[o]==="`")return o<n?e.indexOf("`",o+1)+1:void 0;if(e[o]===
"/")return e[o+1]==="*"&&o+2<=t?e.indexOf("*/",o+2)+2:void 0;if(o<r)return;if(hs.lastIndex=o,hs.test(e))return hs.lastIndex;
let s=e.indexOf(`
`,o);r=s===-1?e.length:s}}function kl(e){return e.split("{{").slice(1).flatMap(t=>t.includes("}}")?t.split("}}",1)[0]??"":
[])}function An(e){return new RegExp(String.raw`(?<![\w.$"'-])(?:${e})(?![\w-])`)}var vl=String.raw`rand[A-Za-z]\w*|gen[A-Z]\w*|uuidv4|htpasswd|bcrypt|encryptAES|derivePassword|shuffle|lookup`,
bs={random:An(vl),clock:An("now|ago|date|dateInZone|date_in_zone|htmlDate|htmlDateInZone|durationRound"),keys:An("keys"),
values:An("values")},Al=["random","clock","keys","values"];function xl(e){let n=y({},El),t=y({},El),r=!1;for(let{isTemplate:o,
text:s}of e)if(s.includes("{{")){for(let i of o?Fy(s):kl(s))Rl(i,n);if(o)for(let{code:i,strings:a}of St(s)){r||=Py.test(
i);for(let d of a)Ly.test(d)&&Rl(d,t)}}for(let o of Al)n[o]||=r&&t[o];return n}var El={random:!1,clock:!1,keys:!1,values:!1};
function Rl(e,n){for(let t of Al)n[t]||=bs[t].test(e)}var Py=An("tpl"),Ly=new RegExp(String.raw`\{\{|^\s*(?:${vl}|now)(?![\w-])`);
function*Fy(e){for(let{code:n}of St(e))yield jy(n)}function*ws(e){let n=0;for(let{0:t,index:r}of e.matchAll(Ol)){n+=1;let o=n>
Ky?void 0:Hy(e,r+t.length),s=e.slice(o,(o??0)+Ss),i=e.slice(Math.max(0,r-Ss),r),a=Wy.test(s)||/^\s*\)/.test(s)&&Uy.test(
i)||/^\s*-?$/.test(s)&&By.test(i)&&r<=Ss;(o===void 0||!a)&&(yield{name:t,end:o})}}var Ky=20,_y=1e3,Ss=40,Ol=new RegExp(An(
"keys|values").source,"g"),Wy=/^\s*\|\s*(?:sortAlpha|len|not|empty)(?![\w-])/,Uy=/(?<![\w.$"'-])(?:sortAlpha|len|not|empty)\s*\(\s*$/,
By=/^-?\s*(?:else\s+)?if\s*$/;function jy(e){if(!bs.keys.test(e)&&!bs.values.test(e))return e;let n=[...ws(e)].map(({name:t})=>t);
return`${e.replace(Ol,"")} ${n.join(" ")}`}function Hy(e,n){let t=0,r=n;for(let o=n;o<n+_y;o+=1){let s=e[o];if(s===void 0)
return/\s-\s*$/.test(e.slice(r-2))?Vy(e,r-1):r;if(s==="(")t+=1;else if(s===")"&&t>0)t-=1;else if(t===0&&(s===")"||s==="|"))
return r;/\s/.test(s)||(r=o+1)}}function Vy(e,n){let t=n;for(;/\s/.test(e[t-1]??"");)t-=1;return t}var Ml=e=>`(toDate \`2006-01-02T15:04:05Z07:00\` \`${e}\`)`,Gy={up:{now:Ml("2001-02-03T04:05:06Z"),keys:" | sortAlpha",values:""},
down:{now:Ml("2012-11-10T19:48:37Z"),keys:" | sortAlpha | reverse",values:" | reverse"}},zy=/(?<![\w.$"'-])now(?![\w-])/g;
function Il(e,n){let t=Gy[n],r=[];for(let{at:i,code:a}of St(e)){for(let{index:d}of a.matchAll(zy))r.push({start:i+d,end:i+
d+3,text:t.now});for(let{name:d,end:l}of ws(a))l!==void 0&&r.push({start:i+l,end:i+l,text:d==="keys"?t.keys:t.values})}let o=[],
s=0;for(let i of r.toSorted((a,d)=>a.start-d.start))o.push(e.slice(s,i.start),i.text),s=i.end;return o.join("")+e.slice(
s)}var ks="helm template";async function Cl(e){let{children:n,repository:t}=e;ct(t.app,t);let r=Sl(e),o=t.app,s=await n.run(
"helm",["template",".",...r]);s.exitCode!==0&&s.stderr.includes("missing in charts/ directory")&&(o=await pl(e),s=await n.
run("helm",["template",".",...r],{cwd:o}));let i=En(ks,s,e),a={args:r,cwd:o,application:e},d=Yd(xl(qy(a))).map(l=>()=>Jy(
l,a));return{files:[i],again:d}}function*qy({cwd:e,application:n}){let{repository:t,request:r}=n,o=e===t.app?[]:Yy((0,wt.join)(
e,"charts")),s=[...ys(n),...gs(n).map(([,l])=>l)];yield*tl([...ct(t.app,t),...o,...s]);let{values:i,helmParameters:a,helmStringParameters:d}=r;
for(let l of[i,...a.values(),...d.values()])yield{isTemplate:!1,text:l}}function Yy(e){return((0,bt.existsSync)(e)?(0,bt.readdirSync)(
e).filter(yt):[]).toSorted(N).map(t=>(0,wt.join)(e,t))}async function Jy(e,n){let{args:t,cwd:r,application:o}=n,{children:s}=o,
i={};e.isElsewhen&&(await dl(),i.TZ=ll((0,wt.join)(s.folder,"zone")));let a=e.way===void 0?void 0:Xy(e.way,n);if(a!==void 0){
let d=await s.run("helm",["template",a,...t],{cwd:r,env:i});if(d.exitCode===0)return En(ks,d,o)}return En(ks,await s.run(
"helm",["template",".",...t],{cwd:r,env:i}),o)}function Xy(e,{cwd:n,application:t}){let r=(0,wt.join)(t.children.folder,
e);if((0,bt.existsSync)(r))return r;try{if(ol(n,r,o=>Il(o,e)))return r}catch(o){if(!(o instanceof Error&&"syscall"in o))
throw o}Dn(r)}var xn=["kustomization.yaml","kustomization.yml","Kustomization"];var Br=require("node:fs"),Rt=require("node:path"),vt=v(M(),1);var Nl=require("node:fs"),vs=require("node:path"),Et=v(M(),1);var Zy=/^[\w.-]+$/,Qy=/^[\w*][\w.*/:@=+-]*$/,eg=/^\d{1,9}$/,ng=/^[\w][\w./-]*$/,tg=/^[\w.-]*$/,rg=/^[^,:"'`{}[\]\p{Cc}]*$/u;
function $l(e){let{namePrefix:n,nameSuffix:t,kustomizeNamespace:r,images:o,replicas:s,commonLabels:i,commonAnnotations:a}=e;
return[...Es("nameprefix",n,"name-prefix"),...Es("namesuffix",t,"name-suffix"),...Es("namespace",r,"kustomize-namespace"),
...kt(["set","image"],Tl(o,Qy,"images")),...kt(["set","replicas"],Rs(s,{name:"replicas",between:"=",value:eg})),...kt(["\
add","label"],Rs(i,{name:"common-labels",between:":",value:tg})),...kt(["add","annotation"],Rs(a,{name:"common-annotatio\
ns",between:":",value:rg}))]}function kt(e,n){return n.length===0?[]:[[...e,"--",...n]]}function Es(e,n,t){return kt(["s\
et",e],n===""?[]:Tl([n],Zy,t))}function Tl(e,n,t){let r=e.find(o=>!n.test(o));if(r===void 0)return e;throw new Et.UsageError(
`${t}: ${g(r)} cannot be passed to kustomize; put it into the kustomization`)}function Rs(e,{name:n,between:t,value:r}){
return[...e].toSorted(([s],[i])=>N(s,i)).map(([s,i])=>{if(ng.test(s)&&r.test(i))return`${s}${t}${i}`;throw new Et.UsageError(
`${n}: ${g(s)}, or its value, cannot be passed to kustomize; put it into the kustomization`)})}async function Dl(e,n){let{
children:t,repository:r}=e;og(r);let o=Fr(r,(0,vs.join)(t.folder,"repository"));for(let s of n){let i=await t.run("kusto\
mize",["edit",...s],{cwd:o});if(i.exitCode!==0)throw gt(`kustomize edit ${s.slice(0,2).join(" ")}`,i,e)}return o}function og({
app:e}){for(let n of xn){if((0,Nl.lstatSync)((0,vs.join)(e,n),{throwIfNoEntry:!1})?.isSymbolicLink()!==!0)continue;let t="\
the kustomization is a symbolic link, so nothing can be changed in it: put the file in its place";throw new Et.InputError(
"render-failed",t,{path:n})}}var Wr=v(M(),1);var sg=new Set(["annotations","apiVersion","behavior","buildMetadata","commonAnnotations","commonLabels","fieldPath","ge\
neratorOptions","imageTag","images","kind","labels","literals","metadata","name","namePrefix","nameSuffix","namespace","\
options","patch","replicas","sortOptions","target","targets","type","vars"]);function Pl(e){let n=X(e);return j(e.text).
flatMap(t=>n(t).flatMap(({root:r,problem:o})=>{if(o===void 0)return[..._r(r)];throw new Wr.InputError("yaml-unsupported",
o.message,y({path:e.path},C(e,o.offset)))}))}function*_r(e){let{node:n}=I(e,!1);if(n.type==="scalar")n.resolved==="strin\
g"&&(yield{text:n.text,offset:e.start});else if(n.type==="sequence")for(let t of n.items)yield*_r(t);else for(let{name:t,
value:r}of n.entries)(t===void 0||!sg.has(t))&&(yield*_r(r))}function Ur(e){return/:\/\/|::|^[^/]*[@:]|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i.
test(e)}function As(e){let n="the entry is remote; a render that is to be the same each time takes in what the repositor\
y holds: copy it there";return new Wr.InputError("outside-repository",n,e)}function xs(e,n){if(/builtin|\\/.test(e.text)){
for(let t of ig(e))if(A(m(I(t,!1),"apiVersion"))==="builtin"&&[..._r(t)].some(({text:r})=>Ur(r.replace(/^[^=/]*=(?=.)/,""))))
throw As(n)}}function ig(e){try{let n=X(e);return j(e.text).flatMap(t=>n(t).map(({root:r})=>r))}catch(n){if(n instanceof
Wr.InputError)return[];throw n}}var ag="kustomize build",Ll=["--enable-managedby-label","--load-restrictor=LoadRestrictionsRootOnly","--reorder=legacy",
"--reorder=none"];function dg(e){let n=e.find(t=>!Ll.includes(t));if(n===void 0)return e;throw new vt.UsageError(`kustom\
ize-build-options: ${g(n)} is not for applications; it takes ${Ll.join(", ")}`)}async function Kl(e){let{kustomize:n}=e.
request,t=dg(n.buildOptions),r=$l(n);lg(e.repository);let o=r.length===0?{}:{cwd:await Dl(e,r)},s=await e.children.run("\
kustomize",["build",".",...t],o);return{files:[En(ag,s,e)]}}var Fl=1e4;function lg(e){let n=[e.app],t=new Set(n);for(let r of n){
for(let o of ug(r,e))t.has(o)||n.push(o),t.add(o);if(t.size>Fl)throw new vt.InputError("limit",`the application has more\
 than ${String(Fl)} kustomizations`,{path:""})}}var cg=/\n|^\s*[{[]/;function ug(e,n){let t=xn.map(i=>(0,Rt.join)(e,i)).
find(_);if(t===void 0)return[];let r=Le(t),o=Nr(n,t);if(r===void 0||!me(n.root,r))throw kn(`${o}: the symbolic link lead\
s out of the repository`);let s={path:o,text:ge(o,(0,Br.readFileSync)(r))};return Pl(s).flatMap(({text:i,offset:a})=>{let d=y(
{path:o},C(s,Math.max(0,a))),l=cg.test(i);if(l&&xs({path:o,text:i},d),i.includes(`
`))return[];let c=i.replace(/^[^=/]*=(?=.)/,"");if(!l&&(Ur(i)||Ur(c)))throw As(d);let u=Le((0,Rt.resolve)(e,i))??Le((0,Rt.resolve)(
e,c));if(u===void 0)return[];if(!me(n.root,u)){let f="the entry leads out of the repository; kustomizations take in what\
 it holds";throw new vt.InputError("outside-repository",f,d)}return(0,Br.statSync)(u).isDirectory()?[u]:(pg(u,d),[])})}var fg=1<<
20;function pg(e,n){let t=_(e)?Fe(e,fg):void 0;t!==void 0&&xs({path:n.path,text:Buffer.from(t).toString("utf8")},n)}var mg={directory:el,kustomize:Kl,helm:Cl};function Ms(e,{app:n}){return e!=="auto"?e:xn.some(t=>_((0,Os.join)(n,t)))?"k\
ustomize":_((0,Os.join)(n,"Chart.yaml"))?"helm":"directory"}async function _l(e){return mg[Ms(e.request.source,e.repository)](
e)}var tc=require("node:path"),Ls=v(M(),1);function O(e,n,t){return y({name:n,group:e,owner:"application"},t)}function be(e,n,t){return O("Annotation names",e,{type:"\
string",help:t,value:"KEY",default:n})}var ee=[O("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workloa\
d with what it references, unless it opts out"}),O("Selection","granularity",{type:"choice",help:"What a stamp covers: t\
he whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),O("Selection","jobs",{
type:"choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"\
auto"}),O("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"\
GROUP/KIND=PATH"}),O("Scope","namespace",{type:"string",help:"Namespace of manifests that name none",value:"NS",default:"\
default"}),O("Scope","resources-to-ignore",{type:"list",help:"Leave sources of this kind alone: configMaps or secrets",value:"\
KIND"}),O("Scope","ignored-workload-types",{type:"list",help:"Leave these workloads alone: jobs, cronjobs",value:"TYPES"}),
O("Scope","namespaces",{type:"list",help:"Only these namespaces",value:"NS,\u2026"}),O("Scope","namespaces-to-ignore",{type:"\
list",help:"Not these namespaces",value:"NS,\u2026"}),O("Scope","namespace-selector",{type:"list",help:"Only namespaces \
whose labels match",value:"SELECTOR"}),O("Scope","namespace-labels",{type:"repeat",help:"Labels of a namespace that has \
no manifest here",value:"NS=K=V,\u2026"}),O("Scope","resource-label-selector",{type:"list",help:"Only sources whose labe\
ls match",value:"SELECTOR"}),O("Scope","is-Argo-Rollouts",{type:"bool-string",help:"Stamp Argo Rollouts",value:"BOOL",default:"\
true"}),O("Stamps","reload-strategy",{type:"choice",help:"Write annotations, or Reloader's STAKATER_ variables",choices:[
"annotations","env-vars"],default:"annotations",owner:"operator"}),O("Stamps","stamp",{type:"choice",help:"One annotatio\
n for each source, or a single one for all",choices:["each","single"],default:"each",owner:"operator"}),O("Stamps","stam\
p-domain",{type:"string",help:"Domain of the stamps' annotation keys",value:"DOMAIN",default:"rollstamp.io",owner:"opera\
tor"}),O("Stamps","old-stamp-domain",{type:"list",help:"Remove the stamps of a domain that was used before",value:"DOMAI\
N",owner:"operator"}),O("Stamps","enable",{type:"list",help:"Switch on an addition before the next major version makes i\
t the default",value:"NAME",owner:"operator"}),O("Hash key","hash-key-file",{type:"paths",help:"File with the key under \
which Secrets are hashed (HMAC-SHA-256); check and explain take several, the new one last",value:"FILE",owner:"operator"}),
O("Hash key","rekey",{type:"boolean",help:"Without a hash key: replace stamps that were made with one",owner:"operator"}),
O("Missing sources","missing",{type:"choice",help:"Severity of a source that is not in the set and not optional",choices:[
"warn","error"],default:"warn"}),O("Missing sources","expect-missing",{type:"list",help:"Names of sources that Git does \
not hold",value:"GLOB"}),O("Missing sources","prune-missing",{type:"boolean",help:"Remove the stamps of sources that are\
 not in the set"}),O("Findings","severity",{type:"repeat",help:"Severity of one finding, e.g. key-missing=error; off sil\
ences it",value:"CODE=LEVEL"}),O("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),be("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),be("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),be("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),be("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),be("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),be("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),be("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),be("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),be("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),be("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
Wl=[O("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),O("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],yg=["stamp","check","e\
xplain"];function Ue(e,n,o){var s=o,{commands:t=yg}=s,r=Bs(s,["commands"]);return w(y({},O(e,n,y({owner:"operator"},r))),
{commands:t})}var jr=[Ue("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
Ue("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),Ue("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),Ue("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),Ue("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),Ue("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),Ue("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),Ue("Output","quiet",{type:"boolean",help:"Show errors only"})];function xe(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}function At(e){return`ROLLSTAMP_${e.replaceAll("-",
"_").toUpperCase()}`}var xt=v(M(),1);var Ul=require("node:path"),On=v(M(),1);var gg=64*1024;function Is(e,n){let t;try{t=Fe(e,gg)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new On.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new On.UsageError(`${n}: the file is larger than 64 KiB`);return t}var hg=10,Sg=13;function Cs(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")throw new On.UsageError(`${t} is empty\
 (a variable that is not set?): name the file with the key`);let r=Is((0,Ul.resolve)(n,e),t);if(r===void 0)throw new On.UsageError(
`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===hg&&(o-=o>1&&r[o-2]===Sg?2:1),o===0)throw new On.UsageError(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.subarray(0,o)}var bg=/^(?:1|t|T|true|TRUE|True)$/,wg=/^(?:0|f|F|false|FALSE|False)$/;function Ot(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&bg.test(n))return!0;if(typeof n=="string"&&wg.test(
n))return!1;throw new xt.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new xt.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new xt.UsageError(`${t} takes one value`)}case"list":return Bl(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return Bl(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function Bl(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function jl(e,n){let t={};for(let{
name:s}of ee){let i=e[xe(s)];i!==void 0&&(t[xe(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r==
"object"){let[s="",...i]=r.toReversed();t.hashKey=Cs(s,n),t.otherHashKeys=i.map(a=>Cs(a,n))}return typeof o=="object"&&(t.
severity=kg(o)),t}function kg(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new xt.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var Ql=require("node:path"),ec=v(Vl(),1),Ps=v(M(),1);var ne=v(M(),1);function D(e,n,t){let r=y({name:e,help:n,group:"Input",owner:"application"},t);return Gl(r)}function Mn(e,n){return{name:e,
title:zl(e),help:n,field:"map",default:"",option:void 0}}function Gl(e){let{name:n,help:t,type:r}=e,o=r==="list"||r==="r\
epeat"?"array":"string",s=e.default??(r==="boolean"?"false":"");return{name:n,title:zl(n),help:t,field:o,default:s,option:e}}
function zl(e){let n=e.replaceAll("-"," ");return n.charAt(0).toUpperCase()+n.slice(1)}var vg="Namespace of manifests th\
at name none; the default is the destination of the Application";function Ag(e){let n=Gl(e);return e.name==="namespace"?
w(y({},n),{help:vg,default:""}):n}var xg=new Set(["value-files","helm-parameters"]),Oe=[D("source","How the manifests ar\
e made; auto does what Argo CD would do",{type:"choice",choices:["auto","directory","kustomize","helm"],default:"auto"}),
D("allow-empty","Let a render without any manifest pass, which prunes everything",{type:"boolean"}),D("recurse","Directo\
ry: read the folders below, too",{type:"boolean"}),D("include","Directory: read only files whose path matches this glob",
{type:"string"}),D("exclude","Directory: do not read files whose path matches this glob",{type:"string"}),D("value-files",
"Helm: files with values, from the folder of the application or, with a / before them, of the repository",{type:"repeat"}),
D("ignore-missing-value-files","Helm: leave out files with values that are not there",{type:"boolean"}),D("values","Helm\
: values as YAML",{type:"string"}),Mn("helm-parameters","Helm: single values, as for --set"),Mn("helm-string-parameters",
"Helm: single values that are strings, as for --set-string"),Mn("helm-file-parameters","Helm: single values from files, \
as for --set-file"),D("release-name","Helm: the name of the release; the default is that of the Application",{type:"stri\
ng"}),D("kube-version","Helm: the version of Kubernetes; the default is that of the cluster",{type:"string"}),D("api-ver\
sions","Helm: the versions of APIs; the default is those of the cluster",{type:"repeat"}),D("skip-crds","Helm: leave out\
 what the chart has in crds/",{type:"boolean"}),D("skip-tests","Helm: leave out the tests of the chart",{type:"boolean"}),
D("skip-schema-validation","Helm: do not hold values against the schema of the chart",{type:"boolean"}),D("kustomize-bui\
ld-options","Kustomize: options of kustomize build that are safe, e.g. --reorder=none",{type:"repeat"}),D("name-prefix",
"Kustomize: what all names begin with, in place of namePrefix",{type:"string"}),D("name-suffix","Kustomize: what all nam\
es end with, in place of nameSuffix",{type:"string"}),D("kustomize-namespace","Kustomize: the namespace of all manifests\
, in place of namespace",{type:"string"}),D("images","Kustomize: images, e.g. web=registry.example.com/web:1.2 or web@sh\
a256:\u2026",{type:"repeat"}),Mn("replicas","Kustomize: replicas by the name of their workload"),Mn("common-labels","Kus\
tomize: labels beside commonLabels"),Mn("common-annotations","Kustomize: annotations beside commonAnnotations"),...ee.filter(
({owner:e})=>e==="application").map(Ag)],tv=Oe.filter(({name:e})=>!xg.has(e));function Ns({name:e,title:n,help:t,field:r,
option:o,default:s},{holds:i={},found:a=[]}={}){let d=o?.type==="boolean"||o?.type==="bool-string",l={name:e,title:n,tooltip:a.
length===0?t:`${t}. Here: ${a.join(", ")}`,required:!1,itemType:d?"boolean":"string",collectionType:r};return r==="array"?
w(y({},l),{array:[]}):r==="map"?w(y({},l),{map:i}):w(y({},l),{string:s})}var Og=128*1024,Mt="ARGOCD_APP_PARAMETERS",It=new Map(Oe.map(e=>[e.name,e]));function In({owner:e}){return e==="operator"}
var Yl=new Map([...Wl,...jr,...ee.filter(In)].filter(({name:e})=>!It.has(e)).map(e=>[e.name,e])),Mg=new Set(ee.filter(In).
map(({name:e})=>e));function Jl({[Mt]:e=""}){Zl(Mt,e);let n=e.trim()===""?null:Ng(e);if(n===null)return new Map;if(!Array.
isArray(n))throw new ne.UsageError(`${Mt} is not a list; Argo CD writes it, so do not set it yourself`);let t=new Map;for(let r of n){
if(!$s(r)||typeof r.name!="string")throw new ne.UsageError(`${Mt} holds something that is no parameter: each has a name,\
 and string, array or map`);let{name:o}=r,s=Xl(o,`parameter ${g(o)}`);if(t.has(o))throw new ne.UsageError(`parameter ${o}\
 is given twice: remove one`);let i=Tg(r,s);i!==void 0&&t.set(o,{value:i,origin:`parameter ${o}`})}return t}function Ts(e,n){
let t=`${n}ROLLSTAMP_`,r=new Map;for(let[o,s=""]of Object.entries(e)){if(!o.startsWith(t))continue;let i=Ig.get(o.slice(
n.length));n!==""&&Cg(i,o),!(i===void 0||!It.has(i)||s==="")&&(Zl(o,s),r.set(i,{value:s,origin:o}))}return r}var Ig=new Map(
[...It.keys(),...Yl.keys()].map(e=>[At(e),e]));function Cg(e,n){Xl(e??n,n)}function Xl(e,n){let t=It.get(e);if(t!==void 0)
return t;if(Mg.has(e))throw new ne.UsageError(`${n} belongs to the operator of Argo CD, not to an application: it is ${At(
e)} of the sidecar`);if(Yl.has(e))throw new ne.UsageError(`${n} has no effect under Argo CD: remove it`);let r=[...It.keys()].
find(o=>ql(o)===ql(e));throw new ne.UsageError(`there is no ${n}; ${r===void 0?"parameters are named like options, e.g. \
auto-reload-all":`did you mean ${r}?`}`)}function ql(e){return e.replace(/[-_]/g,"").toLowerCase()}function Ng(e){try{return JSON.
parse(e)}catch{throw new ne.UsageError(`${Mt} is not JSON; Argo CD writes it, so do not set it yourself`)}}function $s(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var $g=["string","array","map"];function Tg(e,{name:n,field:t}){let r=$g.
find(a=>a!==t&&e[a]!==void 0&&e[a]!==null);if(r!==void 0)throw new ne.UsageError(`parameter ${n} takes ${t}, not ${r}`);
let o=e[t];if(o==null||o==="")return;if(t==="string"&&typeof o=="string"||t==="array"&&Array.isArray(o)&&o.every(Pg))return o;
let s=t==="map"&&$s(o)?Object.entries(o).filter(Dg):[];if(t==="map"&&$s(o)&&s.length===Object.keys(o).length)return new Map(
s);let i={string:"a text",array:"a list of texts",map:"a map of texts"};throw new ne.UsageError(`parameter ${n}: ${t} is\
 not ${i[t]}; numbers and the like go in quotes`)}function Dg(e){return typeof e[1]=="string"}function Pg(e){return typeof e==
"string"}function Zl(e,n){if(!(Buffer.byteLength(n)<=Og))throw new ne.InputError("limit",`${e} is larger than 128 KiB: p\
ut values into a file of the repository`,{path:""})}var Ds=".rollstamp.yaml",Lg=new Set(["paths",...jr.map(({name:e})=>xe(e))]);function nc(e){let n=Ae((0,Ql.join)(e.app,Ds),
e),t=n===void 0?void 0:Is(n,Ds),r=new Map;if(t===void 0)return r;for(let[o,{value:s,place:i}]of(0,ec.parseConfig)(Ds,Buffer.
from(t).toString("utf8"))){let a=ee.find(d=>xe(d.name)===o);if(!(a===void 0&&Lg.has(o))){if(a===void 0)throw new Ps.UsageError(
`${i}: there is no option ${g(o)}`);if(In(a))throw new Ps.UsageError(`${i}: ${o} belongs to the operator of Argo CD, not\
 to an application: remove it`);r.set(a.name,Ot(a,s,`${i}: ${o}`))}}return r}function rc(e,n){let{env:t}=e,r=[Jl(t),Ts(t,"ARGOCD_ENV_"),Ts(t,"")],o=nc(n),s=new Map;for(let u of Oe){if(u.field==="ma\
p")continue;let f=Kg(u,r)??o.get(u.name);f!==void 0&&s.set(u.name,f)}let i=u=>String(s.get(u)??""),a=u=>s.get(u)===!0,d=u=>{
let f=s.get(u);return typeof f=="object"?f:[]},l=u=>_g(u,r),c=i("namespace")||(t.ARGOCD_APP_NAMESPACE??"");return{source:Fg(
s.get("source")),allowEmpty:a("allow-empty"),recurse:a("recurse"),include:i("include"),exclude:i("exclude"),valueFiles:d(
"value-files"),ignoreMissingValueFiles:a("ignore-missing-value-files"),values:i("values"),helmParameters:l("helm-paramet\
ers"),helmStringParameters:l("helm-string-parameters"),helmFileParameters:l("helm-file-parameters"),skipCrds:a("skip-crd\
s"),skipTests:a("skip-tests"),skipSchemaValidation:a("skip-schema-validation"),releaseName:i("release-name"),kubeVersion:i(
"kube-version"),apiVersions:d("api-versions"),kustomize:{buildOptions:d("kustomize-build-options"),namePrefix:i("name-pr\
efix"),nameSuffix:i("name-suffix"),kustomizeNamespace:i("kustomize-namespace"),images:d("images"),replicas:l("replicas"),
commonLabels:l("common-labels"),commonAnnotations:l("common-annotations")},namespace:c,options:jl(w(y(y({},Ug(s)),Bg(t)),
{namespace:c}),n.app)}}function Fg(e){return e==="directory"||e==="kustomize"||e==="helm"?e:"auto"}function Kg({name:e,option:n},t){
let r=t.map(o=>o.get(e)).find(o=>o!==void 0);if(!(r===void 0||n===void 0||oc(r.value)))return Ot(n,r.value,r.origin)}function _g(e,n){
let t=n.map(r=>r.get(e)).find(r=>r!==void 0);return t===void 0?new Map:typeof t.value=="string"?Wg(t.value,t.origin):oc(
t.value)?t.value:new Map}function oc(e){return e instanceof Map}function Wg(e,n){let t=e.split(`
`).filter(r=>r!=="");return new Map(t.map(r=>{let o=r.indexOf("=");if(o<1)throw new Ls.UsageError(`${n} takes lines KEY=\
VALUE`);return[r.slice(0,o),r.slice(o+1)]}))}function Ug(e){let n=ee.filter(({owner:t})=>t==="application").map(({name:t})=>t);
return Object.fromEntries(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:[[xe(t),r]]}))}function Bg(e){let n={};for(let r of ee.
filter(In)){let o=At(r.name),s=e[o]??"";s!==""&&(n[xe(r.name)]=Ot(r,s,o))}let{hashKeyFile:t}=n;if(typeof t=="object"&&!t.
every(r=>(0,tc.isAbsolute)(r)))throw new Ls.UsageError("ROLLSTAMP_HASH_KEY_FILE takes an absolute path in the sidecar");
return n}async function ic(e,n){let t=Cr(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??""),r=rc(e,t),o=new Lt(e,t.app),s;try{let i=await _l(
{repository:t,request:r,env:e.env,children:o});jg(i,r),s=await Hg(i,r),o.checkSignal()}finally{o.end()}return n.findings(
s.findings),_d(s.findings)?de.failed:(e.stdout.write(Wd(s.files.map(({text:i})=>i))),de.done)}function jg({files:e},{allowEmpty:n}){
let t=0;for(let o of e)t+=Hd(o);if(t>0||n)return;let r="the render holds no manifest, and Argo CD would take that for an\
 application without any: it could prune everything; if that is meant, set the parameter allow-empty to true";throw new sc.InputError(
"no-manifests",r,{path:""})}async function Hg({files:e,again:n=[]},{options:t}){let r=new Map,o=lt(e,t,{isCheck:!1,onPlan:i=>{
ts(i,r)}});if(r.size===0)return o;let s=new Set;for(let i of n){let a=new Map;lt([await i()],t,{isCheck:!0,onPlan:d=>{ts(
d,a)}});for(let d of Jd(r,a))s.add(d)}return s.size===0?o:lt(e,t,{isCheck:!1,unstable:s})}var Vg=32,Gg=Oe.map(({name:e,help:n,field:t})=>{let r=t==="string"?"":` (${t})`;return`  ${`${e}${r}`.padEnd(Vg)} ${n}
`}).join(""),ac=`Exit codes:
  0  done
  1  a finding of severity error
  2  wrong usage, or parameters that cannot be used
  3  the input could not be processed
Without 0, nothing is printed on standard output.
`,dc=`Usage: rollstamp argocd generate
       rollstamp argocd parameters

A config management plugin of Argo CD, to be run in a sidecar of argocd-repo-server: renders an
application as Argo CD would (plain files, Kustomize or Helm) and stamps it.

Commands:
  generate    Render, stamp and print the application in the working directory
  parameters  Print the parameters that its chart offers, for the form in Argo CD

${ac}`,lc=`Usage: rollstamp argocd generate

Renders the application in the working directory, stamps it and prints it: all of it, or nothing.
kustomize and helm are found on the PATH; nothing is fetched, no plugin or function runs.

Parameters come from the Application (spec.source.plugin.parameters), from its variables
(spec.source.plugin.env, ROLLSTAMP_AUTO_RELOAD_ALL for auto-reload-all), from variables of the
sidecar with the same names, and options of selection from .rollstamp.yaml; the first that says
something counts. All other options belong to the operator: variables of the sidecar alone.

Parameters:
${Gg}
${ac}`,cc=`Usage: rollstamp argocd parameters

Prints a list in JSON: for a chart, its files with values and its values, as Argo CD announces
them in its user interface. An empty list for anything else. Always exits with 0.
`;var zg=8192,uc=1200,qg=100,Hr=class{#e="";#n=0;#t=0;line(n){let t=`${Tn(n.length>uc?`${n.slice(0,uc)}\u2026`:n)}
`,r=Buffer.byteLength(t);if(this.#t>0||this.#n+r>zg-qg){this.#t+=1;return}this.#e+=t,this.#n+=r}findings(n){for(let t of[
"error","warning"])for(let{path:r,line:o,column:s,severity:i,code:a,message:d}of n)i===t&&this.line(`${fc(r,o,s)}${i}: ${d}\
 [${a}]`)}inputError({path:n,line:t,column:r,message:o,code:s}){this.line(`${fc(n,t,r)}error: ${o} [${s}]`)}write(n){let t=this.#t===
0?"":`\u2026 and ${String(this.#t)} more
`;this.#e+t!==""&&n.write(this.#e+t)}};function fc(e,n,t){return e===""?"":n===0?`${e}: `:`${e}:${String(n)}:${String(t)}\
: `}var mc=require("node:fs"),Fs=require("node:path");var Yg=1<<20,Jg=1e3,Xg=4096,Zg=new Set(["Chart.yaml","requirements.yaml"]);function yc(e){let n=[];try{n=Qg(e)}catch{}return e.
stdout.write(`${JSON.stringify(n)}
`),de.done}function Qg(e){let n=Cr(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??"");if(Ms("auto",n)!=="helm")return[];let t=(0,mc.readdirSync)(
n.app).filter(o=>/^[^-.].*\.ya?ml$/.test(o)&&!Zg.has(o)&&_((0,Fs.join)(n.app,o))).toSorted(N),r=t.includes("values.yaml")?
Ae((0,Fs.join)(n.app,"values.yaml"),n):void 0;return Oe.flatMap(o=>o.name==="value-files"?Ns(o,{found:eh(t)}):o.name==="\
helm-parameters"?Ns(o,{holds:r===void 0?{}:nh(r)}):[])}var pc=20;function eh(e){let n=e.filter(t=>t!=="values.yaml"&&t.length<=
100).map(Tn);return n.length>pc?[...n.slice(0,pc),"\u2026"]:n}function nh(e){let n=new Map;try{let t=Fe(e,Yg),r={path:"v\
alues.yaml",text:t===void 0?"":ge("values.yaml",t)},o=X(r);for(let s of j(r.text))for(let{root:i}of o(s))Ks(I(i,!1),"",n)}catch{
return{}}return Object.fromEntries(n)}function Ks({node:e,shared:n},t,r){if(!(r.size>=Jg))if(e.type==="scalar")t!==""&&e.
resolved!=="null"&&e.text.length<=Xg&&r.set(t,e.text);else if(e.type==="sequence")for(let[o,s]of e.items.entries())Ks(I(
s,n),`${t}[${String(o)}]`,r);else for(let o of te(e).keys()){let s=m({node:e,shared:n},o),i=o.replace(/[.,=[\]\\]/g,"\\$&");
s!==void 0&&Ks(s,t===""?i:`${t}.${i}`,r)}}var gc={generate:{run:ic,help:lc},parameters:{run:yc,help:cc}};async function th(e,n){let t=new Hr;try{return await rh(e,
n,t)}catch(r){if(r instanceof Pn)return Xs[r.signal];if(r instanceof Cn.UsageError)return t.line(`rollstamp argocd: ${r.
message}`),de.usage;if(r instanceof Cn.InputError)t.inputError(r);else if(oh(r))t.line(`error: a file of the application\
 cannot be read (${r.code}) [unreadable]`);else throw r;return de.input}finally{t.write(n.stderr)}}async function rh([e="",
...n],t,r){if(hc(e))return t.stdout.write(dc),de.done;let o=Object.hasOwn(gc,e)?gc[e]:void 0;if(o===void 0){let i=e===""?
"name a command":`unknown command ${g(e)}`;throw new Cn.UsageError(`${i}; the commands are generate and parameters; see \
rollstamp argocd --help`)}let[s]=n;if(s===void 0)return o.run(t,r);if(!hc(s))throw new Cn.UsageError(`${e} takes no argu\
ments; options are parameters of the Application, or variables`);return t.stdout.write(o.help),de.done}function oh(e){return e instanceof
Error&&"syscall"in e&&"code"in e&&typeof e.code=="string"}function hc(e){return["-h","--help","help"].includes(e)}0&&(module.exports={argocd});
