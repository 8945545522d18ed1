"use strict";var kc=Object.create;var Mn=Object.defineProperty,Ec=Object.defineProperties,Rc=Object.getOwnPropertyDescriptor,vc=Object.getOwnPropertyDescriptors,
Ac=Object.getOwnPropertyNames,Ct=Object.getOwnPropertySymbols,xc=Object.getPrototypeOf,jr=Object.prototype.hasOwnProperty,
_s=Object.prototype.propertyIsEnumerable;var Ks=(e,n,t)=>n in e?Mn(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,y=(e,n)=>{for(var t in n||={})
jr.call(n,t)&&Ks(e,t,n[t]);if(Ct)for(var t of Ct(n))_s.call(n,t)&&Ks(e,t,n[t]);return e},w=(e,n)=>Ec(e,vc(n));var Ws=(e,n)=>{var t={};for(var r in e)jr.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&Ct)for(var r of Ct(e))n.indexOf(
r)<0&&_s.call(e,r)&&(t[r]=e[r]);return t};var Nt=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Oc=(e,n)=>{for(var t in n)
Mn(e,t,{get:n[t],enumerable:!0})},Us=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Ac(n))!jr.call(
e,o)&&o!==t&&Mn(e,o,{get:()=>n[o],enumerable:!(r=Rc(n,o))||r.enumerable});return e};var v=(e,n,t)=>(t=e!=null?kc(xc(e)):{},Us(n||!e||!e.__esModule?Mn(t,"default",{value:e,enumerable:!0}):t,e)),Mc=e=>Us(Mn(
{},"__esModule",{value:!0}),e);var M=Nt((kh,js)=>{var Ic,Bs=()=>Ic??=require("./lib-errors.cjs");js.exports={__esModule:!0,get InputError(){return Bs().
InputError},get UsageError(){return Bs().UsageError}}});var Co=Nt((pS,$a)=>{var Yf,Na=()=>Yf??=require("./lib-yaml.cjs");$a.exports={__esModule:!0,get decodeBlockScalar(){return Na().
decodeBlockScalar},get readYaml(){return Na().readYaml}}});var Va=Nt((GS,Ha)=>{var up,Y=()=>up??=require("./re2js.cjs");Ha.exports={__esModule:!0,get Matcher(){return Y().Matcher},
get MatcherInput(){return Y().MatcherInput},get MatcherInputBase(){return Y().MatcherInputBase},get RE2JS(){return Y().RE2JS},
get RE2JSCompileException(){return Y().RE2JSCompileException},get RE2JSException(){return Y().RE2JSException},get RE2JSFlagsException(){
return Y().RE2JSFlagsException},get RE2JSGroupException(){return Y().RE2JSGroupException},get RE2JSInternalException(){return Y().
RE2JSInternalException},get RE2JSSyntaxException(){return Y().RE2JSSyntaxException},get RE2Set(){return Y().RE2Set},get re(){
return Y().re}}});var zl=Nt((av,Gl)=>{var Pg,Lg=()=>Pg??=require("./lib-config-file.cjs");Gl.exports={__esModule:!0,get parseConfig(){return Lg().
parseConfig}}});var bh={};Oc(bh,{argocd:()=>yh});module.exports=Mc(bh);var On=v(M(),1);var Hs=new WeakMap;function Cc(e){let n=Hs.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return Hs.set(e,r),r}function C(e,n){let t=Cc(e),r=Nc(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=Vs(e.text,t.offset,n)-Vs(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function Nc(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function Vs(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}var $t={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotation-unknown":"war\
ning","annotations-too-large":"error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","du\
plicate-key":"warning","duplicate-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"\
error","hash-key-permissions":"warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-i\
n-list":"error","name-invalid":"warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"erro\
r","pattern-invalid":"warning","pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warni\
ng","rollout-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","s\
ource-not-deterministic":"warning","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-i\
nvalid":"error","workload-missing":"warning"};function k(e,n,t){return{code:e,severity:$t[e],message:t,place:n}}var Gs=253;
function Cn(e){let n=e.replace(/^(\s*):(?=:)/,"$1\\u{3a}");return/^[ "$-~]*$/.test(n)?n:n.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu,
t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function g(e){return Cn(e.length>Gs?`${e.slice(0,Gs)}\u2026`:e)}function $c({
file:e,offset:n}){return`${g(e.path)}:${String(C(e,n).line)}`}function S({kind:e,name:n}){return`${g(e)} ${n===""?"(with\
out a name)":g(n)}`}var zs=5;function In(e){let n=e.length-zs,t=e.slice(0,zs).join(", ");return n>0?`${t} and ${String(n)}\
 more`:t}function qs(e){return`and ${String(e)} more of these, which are not shown; mend those that are, or turn them of\
f with --severity`}var b={aliasShared:(e,n)=>k("alias-shared",e,`the annotations or env of the pod template of ${S(n)} a\
re shared through a YAML alias or merge key, so a stamp there would change or lose something else; write them out in the\
 pod template`),templateInvalid:(e,n,t)=>k("template-invalid",e,`${t} in the pod template of ${S(n)} is not of the type \
that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(e,n,t)=>k("annotation-no-effect",e,`ann\
otation ${g(t)} of ${S(n)} only has an effect with Reloader in the cluster; Rollstamp ignores it`),ignoreOnWorkload:(e,n,t)=>k(
"annotation-no-effect",e,`annotation ${g(t)} of ${S(n)} has no effect there: it goes on a ConfigMap or Secret; to leave \
the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(e,n,t)=>k("annotation-not-string",
e,`annotation ${g(t)} of ${S(n)} is not a string and is taken as its text; the API server refuses it: put it in quotes`),
annotationUnknown:(e,n,t)=>k("annotation-unknown",e,`annotation ${g(t)} of ${S(n)} is none of Rollstamp's, so it does no\
thing; there are rollstamp.io/freeze and rollstamp.io/granularity: correct it, or remove it`),annotationValueUnknown:(e,n,t)=>k(
"annotation-unknown",e,`annotation ${g(t.key)} of ${S(n)} has a value that means nothing, so it does nothing; it takes ${t.
values.map(r=>`"${r}"`).join(" or ")}`),annotationMisplaced:(e,n,t)=>k("annotation-unknown",e,`annotation ${g(t)} in the\
 pod template of ${S(n)} does nothing there; move it to the annotations of the workload itself`),annotationsTooLarge:(e,n,t)=>k(
"annotations-too-large",e,`with its stamps the pod template of ${S(n)} has ${String(t)} bytes of annotations, Kubernetes\
 takes 262144; use --stamp single`),dataNotBase64:(e,n,t)=>k("data-not-base64",e,`key ${g(t)} of ${S(n)} is not base64 (\
a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(e,n,t)=>k("data-not-scalar",e,`${g(t)} o\
f ${S(n)} is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(e,n,t)=>k(
"data-not-string",e,`key ${g(t)} of ${S(n)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(e,n)=>w(y({},k("duplicate-key",e,n?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:n?"error":"warning"}),joinedObjects:e=>k(
"duplicate-key",e,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(e,n,t)=>k("duplicate-key",e,`key ${g(t)} of ${S(n)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(e,n,t)=>w(y({},k("dupl\
icate-object",e,`${S(n)} in namespace ${g(n.namespace)} is in the set ${t.copies===2?"twice":`${String(t.copies)} times`}\
 (first at ${$c(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.isError?"error":"\
warning"}),envCollision:(e,n,t)=>k("env-collision",e,`${In(t.names.map(g))} share the variable ${t.variable} in ${S(n)};\
 rename one, or use --reload-strategy annotations`),flagNoEffect:e=>k("flag-no-effect",{path:""},`${e.join(", ")}: only \
Reloader in the cluster can act on ${e.length===1?"this flag":"these flags"}; Rollstamp ignores ${e.length===1?"it":"the\
m"}`),variableNoEffect:e=>k("flag-no-effect",{path:""},`${In(e.map(g))}: no option reads ${e.length===1?"this variable":
"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>w(
y({},k("hash-key-missing",e,`a stamp of ${S(n)} was made with a hash key and no key is given, so it is left; give the ke\
y with --hash-key-file, or go back to plain digests with --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:e=>k(
"hash-key-permissions",{path:e},"more than its owner may read this hash key, and whoever has it can test guesses against\
 the stamps of Secrets; run chmod 600 on it or, for a Secret volume, set defaultMode: 0400"),helmTemplate:e=>k("helm-tem\
plate",{path:e},"skipped: this is a Helm template, not a manifest; name the directory that the output of helm template i\
s written to instead, or leave this file out with --exclude"),jobImmutable:(e,n)=>k("job-immutable",e,`${S(n)} cannot ch\
ange once it is applied, so it is not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true\
, make it a hook, or pass --jobs always`),keyMissing:(e,n,t)=>k("key-missing",e,`${S(n)} uses key ${g(t.key)} of ${S(t.source)}\
, which has no such key; its pods will not start: add the key, or set optional: true`),listInList:e=>k("list-in-list",e,
"a list stands in a list, which Kubernetes does not unpack; move its items up"),nameInvalid:(e,n)=>k("name-invalid",e,`${S(
n)} has a name that Kubernetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at most 253 cha\
racters`),namespaceMismatch:(e,n,t)=>{let{source:r}=t,o=t.workloadIsDefault?`${S(n)} has no namespace, taken as ${g(n.namespace)}\
; ${S(r)} is in ${g(r.namespace)}: pass --namespace ${g(r.namespace)}`:`${S(n)} is in ${g(n.namespace)}; ${S(r)} has no \
namespace, taken as ${g(r.namespace)}: pass --namespace ${g(n.namespace)}`;return k("namespace-mismatch",e,o)},namespaceUnknown:(e,n)=>k(
"namespace-unknown",e,`the labels of namespace ${g(n)} are not known, so --namespace-selector cannot be answered; add it\
s Namespace manifest, or pass --namespace-labels '${g(n)}=key=value'`),notRendered:(e,n)=>k("not-rendered",{path:e},`hol\
ds ${g(n)}, so it is the source of a render, not a render; name the directory that the output of ${n==="Chart.yaml"?"hel\
m template":"kustomize build"} is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(e,n,t)=>k(
"pattern-invalid",e,`part ${String(t.part)} of annotation ${g(t.key)} of ${S(n)} is not a regular expression that Go (RE\
2) compiles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(e,n,t)=>k("pattern-unmatche\
d",e,`part ${String(t.part)} of annotation ${g(t.key)} of ${S(n)} matches nothing in namespace ${g(n.namespace)} of this\
 set`),referenceAmbiguous:(e,n,t)=>w(y({},k("reference-ambiguous",e,`${S(t.source)} in ${S(n)} could mean ${In(t.candidates.
map(({name:r})=>g(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>k("reference-not-rewritten",e,`kustomize changes the name o\
f ${S(t)}, but not where ${S(n)} refers to it; add a nameReference for ${g(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>k("rollout-restart",e,`${S(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>k("\
rolls-on-delete",e,`${S(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>k(
"source-after-workload",e,`${S(t)} is applied after ${S(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>w(y({},k("source-missing",e,`${S(n)} is not in names\
pace ${g(n.namespace)} of this set, so ${In(t.workloads.map(g))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(e,n,t)=>k("so\
urce-not-deterministic",e,`${S(n)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${In(t.map(g))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(e,n,t)=>k("stamp-foreign",e,`annotation ${g(t)} in the pod t\
emplate of ${S(n)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(e,n,t)=>k("stamp-kept",e,`the stamp of ${S(t)} in ${S(n)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(e,n,t)=>k("stamped-in-base",e,`stamp ${g(t.key)} of ${S(n)} was ma\
de in a base, before its source became ${S(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(e,n,t)=>k("stamp-foreign",e,`variable ${g(t)} of ${S(n)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(e,n,t)=>k(
"workload-missing",e,`${S(n)} takes its pod template from ${g(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var ie={done:0,failed:1,usage:2,input:3},Ys={SIGHUP:129,SIGINT:130,SIGTERM:143};var ei=require("node:child_process"),ni=require("node:os"),Dt=v(M(),1);var E={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,patternSteps:1e9,
patternMatches:1e6,annotations:262144,findings:1e3};var Js=require("node:path");var Tc=["PATH","GOMEMLIMIT","GOMAXPROCS","GOGC","ARGOCD_APP_NAME","ARGOCD_APP_NAMESPACE","ARGOCD_APP_PROJECT_NAME","ARGO\
CD_APP_SOURCE_REPO_URL","ARGOCD_APP_SOURCE_PATH","ARGOCD_APP_SOURCE_TARGET_REVISION","KUBE_VERSION","KUBE_API_VERSIONS"],
Tt="http://127.0.0.1:1",Dc={HTTP_PROXY:Tt,HTTPS_PROXY:Tt,http_proxy:Tt,https_proxy:Tt,NO_PROXY:"",no_proxy:"",GIT_ALLOW_PROTOCOL:"\
none",GIT_TERMINAL_PROMPT:"0"},Pc=[["HELM_CACHE_HOME","helm/cache"],["HELM_CONFIG_HOME","helm/config"],["HELM_DATA_HOME",
"helm/data"],["XDG_CACHE_HOME","xdg/cache"],["XDG_CONFIG_HOME","xdg/config"],["XDG_DATA_HOME","xdg/data"],["KUSTOMIZE_PL\
UGIN_HOME","kustomize"]];function Xs({env:e},n){let t=Tc.flatMap(o=>{let s=e[o];return s===void 0?[]:[[o,s]]}),r=Pc.map(
([o,s])=>[o,(0,Js.join)(n,s)]);return w(y(y({},Object.fromEntries([...t,...r])),Dc),{HOME:n,TMPDIR:n})}var ae=require("node:fs"),Hr=require("node:path"),Zs=v(M(),1),Lc="rollstamp-",Fc=/^rollstamp-[A-Za-z0-9]{6}$/,Kc=36e5;function Qs(e){
try{return _c(e),(0,ae.realpathSync)((0,ae.mkdtempSync)((0,Hr.join)(e,Lc)))}catch(n){let t=n instanceof Error&&"code"in n?
String(n.code):"unknown error";throw new Zs.UsageError(`no folder can be made in $TMPDIR (${t}): give the sidecar a volu\
me there, e.g. an emptyDir at /tmp`,{cause:n})}}function _c(e){for(let n of(0,ae.readdirSync)(e))Fc.test(n)&&Wc((0,Hr.join)(
e,n))}function Wc(e){try{Date.now()-(0,ae.statSync)(e).mtimeMs>Kc&&Nn(e)}catch{}}function Nn(e){(0,ae.rmSync)(e,{recursive:!0,
force:!0})}var $n=class extends Error{name="Interrupted";signal;constructor(n){super(n),this.signal=n}},Uc=64*1024,Pt=class{#e;#n;#t;#r;#o;#s;constructor(n,t){
this.#e=n,this.#n=t,this.#t=n.onInterrupt?.(r=>{this.#s=r,this.#o?.kill("SIGKILL")})}get folder(){return this.#r??=Qs(this.#e.
env.TMPDIR??(0,ni.tmpdir)()),this.#r}async run(n,t,r={}){this.checkSignal();let o=y(y({},Xs(this.#e,this.folder)),r.env),
s=r.cwd??this.#n;try{return await this.#a((0,ei.spawn)(n,t,{cwd:s,env:o,stdio:["ignore","pipe","pipe"]}))}catch(i){throw Bc(
i,n)}finally{this.#o=void 0,this.checkSignal()}}checkSignal(){if(this.#s!==void 0)throw new $n(this.#s)}end(){this.#t?.(),
this.#o?.kill("SIGKILL"),this.#r!==void 0&&Nn(this.#r)}async#a(n){this.#o=n;let[t,r]=[new Lt(E.input),new Lt(Uc)];n.stdout?.
on("data",s=>{t.add(s)||n.kill("SIGKILL")}),n.stderr?.on("data",s=>{r.add(s)});let o=await new Promise((s,i)=>{n.once("e\
rror",i),n.once("close",s)});if(t.isOver)throw new Dt.InputError("limit","the render is larger than 256 MiB: split the a\
pplication",{path:""});return{exitCode:o,stdout:t.bytes(),stderr:r.bytes().toString("utf8")}}},Lt=class{#e=[];#n;#t=0;constructor(n){
this.#n=n}get isOver(){return this.#t>this.#n}add(n){return this.isOver||this.#e.push(n),this.#t+=n.length,!this.isOver}bytes(){
return Buffer.concat(this.#e).subarray(0,this.#n)}};function Bc(e,n){if(e instanceof Dt.InputError||!(e instanceof Error&&
"code"in e))return e;let t=String(e.code),r={ENOENT:`${n} is not on the PATH of the sidecar: add it to the image`,E2BIG:`\
the parameters are larger than the system lets ${n} have: put values into files`};return new Dt.InputError("render-faile\
d",r[t]??`${n} cannot be run (${t})`,{path:"",cause:e})}var jc=2n**64n-1n,Hc=64,Vc=new Set(["1","t","T","TRUE","true","True"]),ti=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function Vr(e){let n=0,t=e.length;for(;n<t&&ti.has(e.charAt(n));)n+=1;for(;t>n&&ti.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function Gr(e){return e.split(",").map(Vr).filter(n=>n!=="")}function zr(e){return Vc.has(e)}
function qr(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:Tn(n[1]??"","",n[2]??"");return t!==void 0&&Jr(t)?t:void 0}
function Yr(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?Tn(t,"0x",r):o!==void 0?Tn(t,"0b",o):s!==void 0?Tn(t,"0o",s):Tn(t,"",i)}
function Tn(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Hc)return;let o=BigInt(n+r);if(e==="")return o<=
jc?o:void 0;let s=e==="-"?-o:o;return Jr(s)?s:void 0}function Jr(e){return BigInt.asIntN(64,e)===e}var Gc="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",Oe=class extends Error{name="Select\
orError"};function Ue(e){return e.length<=253&&zc.test(e)}var zc=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
qc=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Yc=63;function ri(e){let n=e.flatMap(o=>o.split(",")).map(Jc).join(","),
t=new Xr(n),r=[];if(t.peek()==="")return r;for(;;){r.push(Xc(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function Jc(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var Xr=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#t;constructor(n){this.#e=
n,this.#t=this.#r()}#r(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#t}take(){let n=this.#t;return this.#t=
n===""?"":this.#r(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new Oe(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${Gc}`)}};function Qr(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function Xc(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(Qr(t)||e.fail(t,"a label key"),eu(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:Qc(e,t)};case"=":case"==":return{operator:"in",key:t,values:[Zr(e,t)]};case"!=":return{operator:"notin",key:t,
values:[Zr(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:Zc(e,t)};default:return e.fail(r,"\
an operator")}}function Zr(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return Qr(t)||e.fail(t,"a label\
 value"),oi(n,t)}function Zc(e,n){let t=Zr(e,n),r=qr(t);if(r!==void 0)return r;throw new Oe(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function Qc(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(Qr(e.peek())?oi(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function eu(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!si(t)||
r!==void 0&&!Ue(r))throw new Oe(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function oi(e,n){if(si(
n))return n;throw new Oe(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function si(e){return e.length<=Yc&&qc.test(e)}function eo(e,n){return e.every(
t=>nu(t,n.get(t.key)))}function nu(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:qr(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var ii="internal.config.kubernetes.io",no={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function li(e){let n=o=>e.
get(`${ii}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${ii}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:no}function ci({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function ui(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>ai(o,n,!0)),r=t.length>1?t.filter(({history:o})=>ai(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function ai(e,n,t){return di(e.prefixes,n.prefixes,t)&&di(e.suffixes,n.suffixes,
t)}function di(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}function I(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?I(e.target,!0):{node:e,shared:n||e.aliased}}function fi(e,n){
let{node:t}=I(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())fi(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of Z(t))e.set(r,{entry:o,merged:!0})}function Z(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.set(
t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&fi(n,t.value);return n}function Ft(e){return!e.merges&&e.duplicates===void 0?
e.entries:Array.from(Z(e).values(),({entry:t})=>t)}function pi(e){return e.merges?Z(w(y({},e),{entries:e.entries.filter(
({name:n})=>n===void 0)})):new Map}function m(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){let o=Z(
t).get(n);return o&&I(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?Se(t,n)?.value:t.find(n);return r&&I(r,e.shared)}
function Se(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function V(e,n){let t=e;
for(let r of n)t=m(t,r);return t}var tu=[];function $(e){return e?.node.type!=="sequence"?tu:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>I(n,e.shared))}function Dn(e){return e.node.type==="mapping"}function A(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function Me(e){return e===void 0||e.node.type==="sca\
lar"&&e.node.resolved==="null"}function to(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var yi="argocd.argoproj.io/hook",ro="helm.sh/hook",gi="argocd.argoproj.io/sync-wave",hi="helm.sh/hook-weight",ru=[yi,ro,
gi,hi],ou=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),su=[];function Be(e){return e===void 0?su:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var mi={phase:1,
wave:0};function oo(e){if(e.size===0||!ru.some(s=>e.has(s)))return mi;let n=[...Be(e.get(yi)),...Be(e.get(ro))],t=n.flatMap(
s=>ou.get(s)??[]),r=e.has(ro),o=e.get(gi)??(r?e.get(hi):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function bi(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var wi=["containers","initContainers"],iu=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],au=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],du=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],lu=new Map;function ki(e){let n=[];for(let o of wi)for(let[s,i]of $(m(e,o)).entries()){let a=o==="\
containers"?[s]:[];cu(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=$(m(e,"volumes")),r=t.length===0?lu:uu(e);
for(let[o,s]of t.entries()){let i=r.get(A(m(s,"name"))??"");i!==void 0&&fu(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function cu(e,{path:n,users:t,found:r}){for(let[o,s]of iu){let i=$(m(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let u=0;u<i.length;u+=1){let f=m(V(i[u],a),d),p=f&&A(m(f,"name"));if(f===void 0||p===void 0||
p==="")continue;let h=c===void 0?void 0:A(m(f,c));r.push({kind:l,name:p,keys:c===void 0?void 0:h===void 0?[]:[h],optional:to(
m(f,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:f.node.start,via:"env",containers:t})}}}function uu(e){
let n=new Map;for(let t of wi)for(let[r,o]of $(m(e,t)).entries())for(let s of $(m(o,"volumeMounts"))){let i=A(m(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function fu(e,n){Si(e,au,n);for(let[
t,r]of $(V(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;Si(r,du,w(y({},n),{path:o}))}}
function Si(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=m(e,s),l=d&&A(m(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=$(m(d,"items")).flatMap(u=>A(m(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:to(m(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var Kt=class{doc;at;annotations;#e;#n;#t;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=
t,this.annotations=r,this.#e=o,this.#n=s}get path(){return this.#n.join(".")}get duplicate(){return Ei(this.#e,this.#n)}get references(){
return ki(m(this.at,"spec"))}get hasContainers(){return this.#t??=$(V(this.at,["spec","containers"])).length>0,this.#t}};
function Ei(e,[n,...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===
void 0?Ei(m(e,n),t):r.key.start}var je=["spec","template"],Ri=["spec","updateStrategy","type"],so=[{group:"apps",kind:"Deployment",template:je,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:je,updateStrategy:Ri,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:je,
updateStrategy:Ri,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:je},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:je,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:je,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:je,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function io(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function vi(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function Ai(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
mu(d))return;let{kind:l}=d,c=io(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=hu(d,{type:u,
settings:n,drafts:t});o.push(f),wu(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))gu(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=lo(V(d.at,["metadata","labels"])).values;s.set(Pn(m(ao(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&yu(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var pu="config.kubernetes.io/local-config";function mu({at:e}){return A(V(e,["metadata","ann\
otations",pu]))==="true"}function xi(e,{functionInput:n}){return n===void 0?no:li(e)}function yu({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?b.joinedObjects(s):b.duplicateKey(
s,!1))}}function ao(e){return m(e.at,"metadata")}function Pn(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function Oi({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var Mi={
values:new Map,odd:[]};function lo(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return Mi;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of Ft(e.node)){if(r===void 0)continue;let{node:i}=I(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function co(e,n,{object:t,drafts:r}){let{values:o,odd:s}=lo(n);for(let{name:i,offset:a}of s)r.push(b.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function Ii(e,n){let t=Pn(m(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function gu(e,{kind:n,settings:t,drafts:r,sources:o}){let s=ao(e),i=m(s,"\
name"),a=Pn(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=Ii(s,t),c={kind:n,namespace:d,name:a},u=Oi(e,i);if(A(
i)===void 0||!Ue(a)){r.push(b.nameInvalid(u,c));return}let f=co(e,m(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
h=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?Mi.values:
lo(m(s,"labels")).values,order:oo(f),at:e.at,history:xi(f,t),hidden:h})}function hu(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=ao(e),{namespace:d,hasNamespace:l}=Ii(a,t),c=m(a,"name"),u=Pn(c),f=u===void 0?Pn(m(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},h=co(e,m(a,"annotations"),{object:p,drafts:r}),x=n.updateStrategy&&V(s,
n.updateStrategy);return{id:p,type:n,place:Oi(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:xi(h,t),annotations:h,
order:oo(h),template:bu(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?Su(s):void 0,rollsOnDelete:A(x)==="OnDel\
ete"}}function bu(e,n,{type:t,id:r,drafts:o}){let s=V(n,t.template);if(s===void 0||!Dn(s))return;let i=co({doc:e},V(s,["\
metadata","annotations"]),{object:r,drafts:o});return new Kt({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function Su(e){
let n=V(e,["spec","workloadRef"]);if(!Me(n))return{group:io(A(m(n,"apiVersion"))??""),kind:A(m(n,"kind"))??"",name:A(m(n,
"name"))??""}}function wu(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(b.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}var ku=Eu("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function Eu(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function Wt(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:Ru(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=_t(n.charCodeAt(a)),l=_t(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:_t(n.charCodeAt(
a+2)),f=c&&r>0?0:_t(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function _t(e){return ku[e]??64}function Ru(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}function uo(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=Ut("data",t,Wt);for(let[a,d]of Ut("stringData",
t,Ci))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=Ut("data",t,Ci),o=Ut("binaryData",t,Wt);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(b.dataInBoth(Ln(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function Ln(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var Ci=e=>e;function Ut(e,{source:n,drafts:t},r){let o=new Map,s=m(n.at,e)?.node;if(s===void 0||Me({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(b.dataNotScalar(Ln(n,s.start),n.id,e)),o;for(let i of Ft(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=I(i.value,!1);if(d.type!=="scalar"){t.push(b.dataNotScalar(Ln(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(b.dataNotString(Ln(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(b.dataNotBase64(Ln(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var Fn=require("node:buffer"),$i=require("node:crypto"),fo="STAKATER_",vu={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function Kn(e,n){
let t=n.toUpperCase();return`${fo}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${vu[e]}`}function Ti(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function Di(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>Ni(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(Ni(s,Au(i)));r.sort((s,i)=>s.compare(i));let o=(0,$i.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function Ni(e,n){let t=Fn.Buffer.
from(`${e}=`);return Fn.Buffer.concat([t,typeof n=="string"?Fn.Buffer.from(n):n])}function Au(e){return typeof e=="strin\
g"?e:Fn.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var Wn=require("node:crypto");function N(e,n){return e<n?-1:e>n?1:0}function _n(e){return e.every((t,r)=>r===0||(e[r-1]??"")<=t)?e:e.toSorted(N)}var xu=32,Pi=/^(?:hmac-)?[0-9a-f]{32}$/,Ie="hmac-";function po(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,Wn.hash)(
"sha256",s,"hex"):(0,Wn.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=Fi("content",t);return n===void 0?
r:`${Ie}${r}`}function Li(e){let n=Fi("sources",new Map(e));return e.some(([,t])=>t.startsWith(Ie))?`${Ie}${n}`:n}function Fi(e,n){
let t=`object:2:${Bt(e)}:object:${String(n.size)}:`;for(let r of _n([...n.keys()]))t+=`${Bt(r)}:${Bt(n.get(r)??"")},`;return(0,Wn.hash)(
"sha256",`${t},${Bt("v")}:number:1,`,"hex").slice(0,xu)}function Bt(e){return`string:${String(e.length)}:${e}`}var Ou=[void 0],Mu=16;function _i({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=uo(d,o),u=d.id.kind==="Secret"?r:Ou,f=Ki(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=uo(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,Iu(c.some,JSON.stringify(l),()=>Ki(c.hashKeys,Cu(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=Di(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=Mu?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function Iu(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function Ki([e,...n],t){return[
po(t,e),...n.map(r=>po(t,r))]}function Cu({entries:e},n){return new Map(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:
[[t,r]]}))}var Ar=v(M(),1);function Wi(e,n,t){let r=new Map(n.map((l,c)=>[l,c])),o=({place:l})=>"file"in l?r.get(l.file)??-1:-1,s=e.toSorted((l,c)=>o(
l)-o(c)||jt(l)-jt(c)||N(l.code,c.code)||+(c.severity==="error")-+(l.severity==="error")||N(l.message,c.message)),i=[],a=new Map,
d;for(let l of s){let c=l.code==="duplicate-key"&&d?.code===l.code&&o(d)===o(l)&&jt(d)===jt(l);d=l;let u=$u(l,t);if(c||u===
"off")continue;let f=`${l.code} ${u}`,p=a.get(f)??{code:l.code,severity:u,count:0};a.set(f,p),p.count+=1,p.count<=E.findings&&
i.push(Tu(l,u))}for(let{code:l,severity:c,count:u}of a.values())u>E.findings&&i.push(Nu(l,c,u-E.findings));return i}function Nu(e,n,t){
return{code:e,severity:n,message:qs(t),path:"",line:0,column:0,more:t}}function jt({place:e}){return"file"in e?e.offset:
0}function $u({code:e,severity:n},{severity:t,strict:r}){let o=t.get(e)??n;return r&&o==="warning"?"error":o}function Tu({
code:e,message:n,place:t},r){if(!("file"in t))return{code:e,severity:r,message:n,path:t.path,line:0,column:0};let{line:o,
column:s}=C(t.file,Math.max(0,t.offset));return{code:e,severity:r,message:n,path:t.file.path,line:o,column:s}}var Ht="rollstamp.io/freeze",mo="rollstamp.io/granularity",yo=new Map([[Ht,["true","false"]],[mo,["keys","object"]]]),Ui="\
rollstamp.io/",Un="the Job cannot change once it is applied";function Vt(e){return e.annotations.get(Ht)==="true"}var Du=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Bi=["info","warning","error"],Gt=class{#e=new Map;#n=[];#t;#r;constructor(n){
this.#t=n,this.#r=Ku(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#n.push(
...Fu(n,t)),!this.#r(t.id.name)&&Pu(this.#e,n,{missing:t,settings:this.#t}))}drafts(){let n=Array.from(this.#e.values(),
({id:t,place:r,workloads:o,severity:s})=>b.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#n,...n]}};function Pu(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=Lu(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[S(n.
id)],severity:a});return}d.workloads.push(S(n.id)),Bi.indexOf(a)>Bi.indexOf(d.severity)&&(d.severity=a)}function Lu({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&Du.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*Fu(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.hasNamespace};yield b.namespaceMismatch(t.place,
t.id,o)}function Ku(e){return n=>e.some(t=>_u(t,n))}function _u(e,n){let t=0,r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(
s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}
return/^\**$/.test(e.slice(s))}var nn=["ConfigMap","Secret"];function Gi({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new Gt(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&(Hi(c,{settings:t,drafts:o}),Vi(c,o));return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>
0&&ju(c,o);return}Hu(c,{settings:t,drafts:o}),Hi(c,{settings:t,drafts:o}),Vi(c,o),u.length>0&&Gu(c,o);for(let f of u)f.source.
hidden!==void 0&&i.add(f.source),zu(f,{selection:c,digests:r,drafts:o}),Zu(f,c,o),Yu(f,c,o);qu(c,o),Ju(c,a),s.see(c)},end:()=>[
...o,...Wu(e,{scope:n,used:i,digests:r}),...Bu(e,n),...Xu(a),...s.drafts()]}}function*Wu(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=Uu(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield b.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function Uu(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*Bu({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield b.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function ju({workload:e,outOfScope:n},t){n===Un&&t.push(b.jobImmutable(e.place,e.id))}function Hu(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of nn){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(b.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(b.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var ji=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function Hi({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>ji.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((ji.has(a)?b.annotationNoEffect:
b.ignoreOnWorkload)(d,l,a))}function Vi({workload:e,deciders:n,template:t},r){for(let{annotations:o,place:s,id:i}of n)for(let[
a,d]of o){if(!a.startsWith(Ui))continue;let l=yo.get(a);l===void 0?r.push(b.annotationUnknown(s,i,a)):l.includes(d)||r.push(
b.annotationValueUnknown(s,i,{key:a,values:l}))}for(let o of yo.keys())t.annotations.has(o)&&r.push(b.annotationMisplaced(
e.place,e.id,o))}var Vu="reloader.stakater.com/rollout-strategy";function Gu({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(b.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(Vu)==="rest\
art"&&t.push(b.rolloutRestart(s,i))}function zu({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(b.keyMissing(c,t.id,{source:e.id,key:l}))}}function qu({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(b.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function Yu({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
b.referenceNotRewritten(i,t.id,e.id))}function Ju({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[S(e.id)]):o.push(S(e.id))}}function*Xu(e){for(let[{place:n,
id:t},r]of e)yield b.sourceNotDeterministic(n,t,r)}function Zu({source:e},{workload:n},t){bi(e.order,n.order)&&t.push(b.
sourceAfterWorkload(e.place,n.id,e.id))}var Qn=v(M(),1);var oa=v(M(),1);var qi=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function Bn(e){return qi.test(e)||!e.isWellFormed()}var zi=new WeakMap;
function He(e){let n=zi.get(e);if(n!==void 0)return n;let t=e.decoded===!0?qi.test(e.text):Bn(e.text);return zi.set(e,t),
t}var Qu=9,ef=10,nf=13,Yi=32,bo=34,tf=44,rf=58,of=92,sf=91,af=93,So=123,df=125,go=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,ho=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
function Ji(e,n){return e.charCodeAt(n)===So?Xi(e,n,0):-1}function Ce(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==
Yi&&r!==ef&&r!==nf&&r!==Qu)return t;t+=1}}function Xi(e,n,t){if(t>E.nesting)return-1;let r=e.charCodeAt(n)===So,o=r?df:af,
s=Ce(e,n+1);if(e.charCodeAt(s)===o)return s+1;for(;;){if(r&&(s=lf(e,s)),s!==-1&&(s=cf(e,s,t)),s===-1)return-1;s=Ce(e,s);
let i=e.charCodeAt(s);if(i===o)return s+1;if(i!==tf)return-1;s=Ce(e,s+1)}}function lf(e,n){let t=e.charCodeAt(n)===bo?Zi(
e,n):-1,r=t===-1?-1:Ce(e,t);return r!==-1&&e.charCodeAt(r)===rf?Ce(e,r+1):-1}function cf(e,n,t){let r=e.charCodeAt(n);return r===
bo?Zi(e,n):r===So||r===sf?Xi(e,n,t+1):(ho.lastIndex=n,ho.test(e)?ho.lastIndex:-1)}function Zi(e,n){for(let t=n+1;;t+=1){
let r=e.charCodeAt(t);if(r===bo)return t+1;if(r===of){if(go.lastIndex=t+1,!go.test(e))return-1;t=go.lastIndex-1}else if(!(r>=
Yi))return-1}}var uf=/(?<=\n)---(?![ \t\r\n]|$)/,ff=/^---[ \t]*(?:[ \t]#.*)?$/;function U(e,n=Bn(e)){if(!gf(e,n)){let s=uf.exec(e)?.index;
return[{start:0,end:e.length,contentOnMarker:!1,gluedMarker:s,isSafe:!1}]}let t=pf(e),[r]=t,o=r===void 0?void 0:yf(e,r);
return o===void 0?t:[...o,...t.slice(1)]}function pf(e){let n=[],t=0,r,o=jn(e,0)&&Qi(e,0);for(let s=e.indexOf(`
---`);s!==-1;s=e.indexOf(`
---`,s+1)){if(!jn(e,s+1)){r??=s+1;continue}n.push({start:t,end:s+1,contentOnMarker:o,gluedMarker:r,isSafe:!0}),t=s+1,r=void 0,
o=Qi(e,t)}return n.push({start:t,end:e.length,contentOnMarker:o,gluedMarker:r,isSafe:!0}),n}var mf=/^[ \t\r\n]*\{/;function yf(e,{
start:n,end:t}){if(n!==0||t>E.document||!mf.test(e))return;let r=[];for(let o=0;o<t;){let s=Ji(e,Ce(e,o));if(s===-1||s>t)
return;let i=Ce(e,s);r.push({start:o,end:i,contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function gf(e,n){return!(n&&
(e.includes("\0")||e.includes(`
\uFEFF`)))&&!(e.includes("%")&&/^\uFEFF?%|\n%/.test(e))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function jn(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith("---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function Qi(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!ff.test(o.endsWith("\r")?o.slice(0,-1):o)}var hf=/^ *(?:#.*)?\r?$/,bf=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Hn(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),jn(e,o)&&(o=zt(e,o)+1);o<n.end;o=zt(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||hf.test(e.slice(o,zt(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=bf.exec(e.slice(o,zt(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}var ea=`
kind: `,na=/[A-Za-z0-9]+/y;function ta(e){let n=0;return({start:t,end:r,isJson:o})=>{if(o!==!0&&(n!==-1&&n<=t&&(n=e.indexOf(
ea,t)),!(n===-1||n>=r)))return na.lastIndex=n+ea.length,na.exec(e)?.[0]}}function zt(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}var ra={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",keyOnLine:"a key follows another one on the same line, which Kubernet\
es does not take: start the mapping on the next line",mixedKeys:"two keys of different types (a number or boolean, and i\
ts text) get the same name, and Kubernetes keeps either one at random: remove one"};var sa=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,Sf=/\r(?!\n)/;function ia(e){let{text:n}=e,t=He(e);return r=>{let o=Hn(n,r),s=t?
n.slice(r.start,r.end):"";if(!sa.test(s))return o;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return Hn(i,w(y({},r),{start:0,end:s.length}))===o?o:"unknown"}}function aa(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");Ne(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&Ne(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
Ne(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),wo(r,n),qt(r,n),n.gluedMarker!==void 0&&
la(r,n),s!==void 0&&n.isJson!==!0&&Ne(r,s.offset,s.message)}function wo(e,n){let t=n.isSafe?null:Sf.exec(e.text.slice(n.
start,n.end));t!==null&&Ne(e,n.start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function qt(e,n){
n.gluedMarker!==void 0&&e.text.startsWith("---#",n.gluedMarker)&&la(e,n);let t=n.isJson||!He(e)?null:sa.exec(e.text.slice(
n.start,n.end));if(t===null)return;let r=t[0].length>1;Ne(e,n.start+t.index+(r?1:0),r?"a byte order mark (U+FEFF) stands\
 at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL, LS or PS character (U+0085, U+2\
028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}function da({file:e,root:n}){
if(!(n.type!=="mapping"||!n.flow))for(let{key:t}of n.entries)t.type==="scalar"&&t.style==="plain"&&t.text.startsWith("?")&&
Ne(e,t.start,ra.questionMark)}function la(e,{start:n,gluedMarker:t=n}){Ne(e,t,"a line starts with `---` and goes on, whe\
re Kubernetes ends the document: indent it, or put a space after the `---`")}function Ne(e,n,t){throw new oa.InputError(
"yaml-unsupported",t,y({path:e.path},C(e,n)))}var tn=0,rn=1,Yt=2,Vn=3,Jt=4,on=5,Ve=6,ca=7,Ge=8,sn=9,Gn=10,G=0,$e=1,Xt=2,de=3,z=4,ze=0,ua=1,Zt=2,an=1,Qt=2,fa=3,er=E.nesting-
5,ko=1023,Eo=255,pa=4,ma=6,ya=8,ga=16;function ha(e,n,t){return e|t<<pa|n<<ga}function ba(e,n){return n<<ma|e<<ya}function Q(e){
return e&15}function qe(e){return e>>ga}function Sa(e){return e>>pa&3}function wa(e){return e>>ma&3}function ka(e){return e>>
ya&Eo}function zn(e){return e<=rn||e>=sn}var Ea=0,wf=1,Ra=2,va=3,kf=Ef();function Ef(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=wf;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=va;return e[46]=Ra,e}var Rf="y Y yes Yes YES true True TRUE on On ON".split(
" "),vf="n N no No NO false False FALSE off Off OFF".split(" "),Af="~ null Null NULL".split(" "),xf=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),Of=new Map([...Rf.map(e=>[e,"bool"]),...vf.map(e=>[e,"bool"]),...Af.map(e=>[
e,"null"]),...[...xf.keys()].map(e=>[e,"float"])]),Mf=5,If=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
Cf=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function nr(e){if(e==="")return"null";let n=kf[e.charCodeAt(
0)]??Ea;if(n===Ea)return"string";let t=e.length<=Mf?Of.get(e):void 0;return t!==void 0?t:n===va?$f(e):n===Ra&&Aa(e)!==void 0?
"float":"string"}var Nf=/^[1-9][0-9]{0,14}$/;function $f(e){return Nf.test(e)||Tf(e)!==void 0?"int":Aa(e)===void 0?"stri\
ng":"float"}function Tf(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=Yr(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:Yr(`${r[1]??""}0b${r[2]??""}`)}function Aa(e){let n=e.startsWith(".")?Cf.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??If.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var rr=9,ee=10,dn=13,le=32,we=34,Yn=35,cn=39,Oa=44,ln=45,Df=46,qn=58,Pf=92,Jn=91,Ma=93,un=123,Ia=125,Ro="ABCDEFGHIJKLMNO\
PQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",vo="0123456789",Lf=ne(`${Ro}${vo}_./-`),Ff=ne(`${Ro}_/.`),xa=ne(`${Ro}${vo}_./$(+\
<=^~;\\`),Kf=161,_f=ne("yYnNtTfFoO"),Wf=5,Uf=ne('\\"nrtbf'),Bf=ne(`${vo}abcdefABCDEF`);function ne(e){let n=new Uint8Array(
128);for(let t of e)n[t.charCodeAt(0)]=1;return n}var tr=class{text;end=0;key={start:0,length:0,style:ze};quotedKind=Vn;constructor(n){
this.text=n}lineEnd(n){let t=this.text.indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):ee;return t===ee||t===dn&&(n+
1===this.end||this.text.charCodeAt(n+1)===ee)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===le;)t+=1;
return t}endsLine(n){let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===Yn}quotedEnd(n,t){let{
text:r,end:o}=this;this.quotedKind=t===we?Jt:Vn;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>E.scalar?
-1:s;if(i===ee)return-1;if(!(i!==Pf||t!==we)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=Ge}}return-1}#e(n){let{text:t}=this,
r=n<this.end?t.charCodeAt(n):ee;if(Uf[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)
if(Bf[t.charCodeAt(n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}plainEnd(n){let{text:t,end:r}=this,
o=t.charCodeAt(n),s=t.charCodeAt(n+1),i=o===ln&&(s===ln||xa[s]===1);if(xa[o]!==1&&o<Kf&&!i)return-1;let a=n;for(let d=n;d<
r;d+=1){let l=t.charCodeAt(d);if(l<=qn){if(l===ee||l===dn)break;if(l===le)continue;if(l===rr||l===qn&&this.#n(d))return-1;
if(l===Yn&&t.charCodeAt(d-1)===le)break}a=d+1}return a-n>E.scalar?-1:a}blockEnd(n,t){let{text:r,end:o}=this,s=n;for(;s<o;){
let i=s;for(;i<o&&i-s<t&&r.charCodeAt(i)===le;)i+=1;if(i===o)return i>s?-1:s;if(i-s<t&&!this.isEol(i))return s;s=this.lineEnd(
i)+1}return s}keyColon(n){let t=n<this.end?this.text.charCodeAt(n):ee;return Ff[t]===1?this.#t(n,t):t===we||t===cn?this.#r(
n,t):-1}#n(n){return n<this.end&&this.text.charCodeAt(n)===qn&&(this.isEol(n+1)||this.text.charCodeAt(n+1)===le)}#t(n,t){
let{text:r}=this,o=n+1;for(;Lf[r.charCodeAt(o)]===1;)o+=1;let s=o-n;return!this.#n(o)||s>ko||(t===Df||s<=Wf&&_f[t]===1)&&
nr(r.slice(n,o))!=="string"?-1:(this.#o(n,s,ze),o)}#r(n,t){let r=this.quotedKeyEnd(n,t);return r===-1||!this.#n(r)?-1:r}quotedKeyEnd(n,t){
let r=this.quotedEnd(n,t),o=r-n-1,s=this.quotedKind!==Ge&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>ko||!s?-1:
(this.#o(n+1,o,t===we?Zt:ua),r+1)}#o(n,t,r){let{key:o}=this;o.start=n,o.length=t,o.style=r}};var Ao="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",jf=ne(`${Ao}_/.+`),Hf=ne(`${Ao}_/.+-`),Vf=ne(`${Ao}\
.`),Gf=ne(`"'{}[]`),or=class{#e;#n;#t={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#e=n,this.#n=t}read(n,t){return this.#t=
t,this.#r(n,t.depth)}#r(n,t){if(t>er)return-1;let{text:r}=this.#e,o=this.#n,s=r.charCodeAt(n)===un,i=s?Ia:Ma,a=this.#s(n+
1),d=o.add(s?sn:Gn,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#e,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#a(a,t,d)),a!==-1&&(a=this.#l(a,s)),a!==-1&&(a=this.#s(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===Oa?this.#s(a+1):-1}return-1}#s(n){let{text:t,end:r}=this.#e,{indent:o,isJson:s}=this.#t,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===ee)i=a+1;else{if(l===rr&&!s)return-1;if(l!==le&&l!==dn&&l!==rr)break}}return a>=r?-1:i===-1||s||a-i>
o&&(a>i||Gf[t.charCodeAt(a)]===1)?a:-1}#a(n,t,r){let o=this.#e,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===we||i===cn&&!this.#t.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==qn?-1:
this.#n.expect(o.key,t,r)?this.#s(a+1):-1}#l(n,t){let r=this.#e,o=r.text.charCodeAt(n);if(o===un||o===Jn)return this.#r(
n,t+1);if(o===we||o===cn){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#n.add(r.quotedKind,
n+1,s),s+1)}return this.#i(n,o)}#i(n,t){let{text:r,end:o}=this.#e,s=t===ln&&Vf[r.charCodeAt(n+1)]===1;if(jf[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&Hf[r.charCodeAt(i)]===1;)i+=1;return i-n>E.scalar?-1:(this.#n.add(Yt,n,i),i)}};function Zn(e,n){switch(Q(e.head(n))){case tn:case sn:return new Oo(e,n);case rn:case Gn:return new Io(e,n);default:return new xo(
e,n)}}function zf(e){switch(e){case Vn:return"single";case Jt:case Ge:return"double";case on:return"literal";case Ve:return"\
folded";default:return"plain"}}var Xn=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},xo=class extends Xn{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return zf(Q(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?nr(this.text):"string"}},Oo=class extends Xn{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return Q(this.tree.head(this.record))===sn}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:Zn(this.tree,t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new Mo(this.tree,n)),this.known}},Mo=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=Zn(this.tree,this.record),this.knownValue}},Io=class extends Xn{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return Q(this.tree.head(this.record))===Gn}get items(){
return this.known??=this.tree.children(this.record).map(n=>Zn(this.tree,n)),this.known}get cursors(){return this.items}};var qf=10;function Ca(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==an&&o!==Qt)return;let a=e.slice(n,
t).replaceAll(`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===qf;)d-=1;return a.slice(0,d)+(o===an&&d>0?`
`:"")}var Ta=v(Co(),1),sr=class{#e;#n;constructor(n,t){this.#e=n,this.#n=t}start(n){return this.#n.values[n+Xt]??-1}children(n){
let{values:t}=this.#n,r=[],o=t[n+de]??0;for(let s=n+z;s<o;s=this.#t(s))r.push(s);return r}#t(n){let{values:t}=this.#n;return zn(
Q(t[n+G]??0))?t[n+de]??0:n+z}child(n,t){let r=this.#e,{values:o}=this.#n,s=o[n+de]??0;for(let i=n+z;i<s;){let a=o[i+G]??
0;if(qe(a)===t.length&&r.startsWith(t,o[i+$e]))return i;i=zn(Q(a))?o[i+de]??0:i+z}return-1}head(n){return this.#n.values[n+
G]??0}end(n){return this.#n.values[n+de]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.end(n),s=Q(t);if(s===Ge)
return Xf(this.#e.slice(r,o));if(s!==on&&s!==Ve)return r===-1?"":this.#e.slice(r,o);let i={start:r,end:o,indent:ka(t),chomping:wa(
t),isFolded:s===Ve};return Ca(this.#e,i)??(0,Ta.decodeBlockScalar)(this.#e,i)}key(n){let t=this.head(n),r=this.#n.values[n+
$e]??0,o=Sa(t),s=o===ze?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+qe(t)+s,anchored:!1,aliased:!1,style:s===
0?"plain":o===Zt?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#n,r=t[n+$e]??0;return this.#e.
slice(r,r+qe(t[n+G]??0))}},Jf=String.raw`\t`;function Xf(e){return String(JSON.parse(`"${e.replaceAll("	",Jf)}"`))}var Zf=16,Qf=32,ir=class{records;length=0;keyStart=-1;#e=0;#n=ze;#t;#r=new Map;constructor(n){this.#t=n,this.records={values:new Int32Array(
Math.ceil(n.length/Qf+16)*z)}}startDocument(){this.keyStart=-1,this.#r.size>0&&this.#r.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+z>s.length&&(s=this.#o()),this.length=o+z;let{keyStart:i}=this;return s[o+G]=i===-1?n:ha(n,this.#e,
this.#n),s[o+$e]=i,s[o+Xt]=t,s[o+de]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);return n.
set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+G]=(r[n+G]??0)|t}close(n){
this.records.values[n+de]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>Zf?this.#l(n,t,o):this.#s(n,t,o);return this.
keyStart=n,this.#e=t,this.#n=r,!i}#s(n,t,r){let o=this.#t,{values:s}=this.records;for(let i=r+z;i<this.length;i=this.#a(
i)){if(qe(s[i+G]??0)!==t)continue;let a=s[i+$e]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)d+=1;if(d===t)return!0}
return!1}#a(n){let{values:t}=this.records;return zn(Q(t[n+G]??0))?t[n+de]??0:n+z}#l(n,t,r){let o=this.#r.get(r);if(o===void 0){
o=new Set,this.#r.set(r,o);let{values:i}=this.records;for(let a=r+z;a<this.length;a=this.#a(a)){let d=i[a+$e]??0;o.add(this.#t.
slice(d,d+qe(i[a+G]??0)))}}let{size:s}=o;return o.add(this.#t.slice(n,n+t)).size===s}};var Da=124,ep=62,np=[],ar=class{#e;#n;#t;#r;#o;#s;#a;#l=[];#i=0;#d=0;#c=0;constructor(n){this.#e=n,this.#n=n.text,this.#t=
He(n),this.#r=new tr(n.text),this.#o=new ir(n.text),this.#s=new or(this.#r,this.#o),this.#a=new sr(n.text,this.#o.records)}read(n){
if(!n.isSafe||n.contentOnMarker||this.#t&&Bn(this.#n.slice(n.start,n.end)))return;this.#d=n.start,this.#c=this.#r.end=n.
end,this.#i=0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===!0?this.#b():this.#S(r))||t.length===
r){t.length=r;return}this.#p(0);let i=Zn(this.#a,r);return{file:this.#e,root:i,duplicates:np,hasDirectives:!1,explicitStart:o}}#h(){
this.#d===0&&this.#n.startsWith("\uFEFF")&&(this.#d=1);let n=jn(this.#n,this.#d);return n&&(this.#d=this.#r.lineEnd(this.#d)+
1),n}#b(){let n=this.#n.indexOf("{",this.#d);return this.#s.read(n,{indent:-1,depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.
add(n,t,t),s=this.#l[this.#i]??={record:0,indent:0,isSequence:!1,count:0};return s.record=o,s.indent=r,s.isSequence=n===
rn,s.count=0,this.#i+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(ca,-1,-1);this.#i>n;)this.#i-=1,t.close(this.#l[this.#i]?.
record??0)}#S(n){let t=this.#n,r=this.#c;for(;this.#d<r;){if(this.#i>er)return!1;let o=this.#d,s=o,i=t.charCodeAt(s);for(;i===
le&&s<r;)s+=1,i=t.charCodeAt(s);if(i===Yn||i===ee||i===dn||s>=r){this.#d=this.#r.lineEnd(s)+1;continue}let a=s-o;if(!(i===
ln&&(this.#r.isEol(s+1)||t.charCodeAt(s+1)===le)?this.#w(s,a):this.#k(s,a,n)))return!1}return!0}#w(n,t){let r=this.#l[this.#i-
1];if(r===void 0||this.#i===0)return!1;if(this.#o.keyStart!==-1&&t>=r.indent)r=this.#u(rn,n,t);else if(!r.isSequence||r.
indent!==t||this.#o.keyStart!==-1){let i=this.#i;for(;i>0&&(this.#l[i-1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#l[i-1],
i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#r.skipSpaces(n+1),s=this.#r.keyColon(o);return s===-1?this.#g(
o,t):this.#f(s,this.#u(tn,o,t+o-n))}#k(n,t,r){let o=this.#r.keyColon(n);if(o===-1)return this.#m(r)&&this.#E(n);if(this.#i===
0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(tn,n,t));let s=this.#l[this.#i-1];if(s===void 0)return!1;if(this.#o.keyStart!==
-1&&t>s.indent)return this.#f(o,this.#u(tn,n,t));if(s.isSequence||s.indent!==t||this.#o.keyStart!==-1){let i=this.#i;for(;i>
0;i-=1){let a=this.#l[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)break}if(this.#p(i),s=this.#l[i-1],i===
0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#i===0&&this.#o.length===n}#E(n){
let t=this.#n.charCodeAt(n);return(t===un||t===Jn)&&this.#y(n,-1)}#y(n,t){let r=this.#s.read(n,{indent:t,depth:this.#i,isJson:!1});
return r===-1||!this.#r.endsLine(r)?!1:(this.#d=this.#r.lineEnd(r)+1,!0)}#f(n,t){if(t.count+=1,!this.#o.expect(this.#r.key,
t.record,t.count))return!1;let r=this.#r.skipSpaces(n+1);return this.#r.isEol(r)||r>n+1&&this.#n.charCodeAt(r)===Yn?(this.#d=
this.#r.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#n.charCodeAt(n);return r===we||r===
cn?this.#R(n,r):r===Da||r===ep?this.#A(n,t):r===un||r===Jn?this.#y(n,t):this.#v(n)}#R(n,t){let r=this.#r,o=r.quotedEnd(n,
t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#d=r.lineEnd(o)+1,!0)}#v(n){let t=this.#r.plainEnd(
n);return t===-1?!1:(this.#o.add(Yt,n,t),this.#d=this.#r.lineEnd(t)+1,!0)}#A(n,t){let r=this.#r,o=n+1,s=this.#n.charAt(o),
i=s==="-"?Qt:s==="+"?fa:an;if(i!==an&&(o+=1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-
a;if(d>=this.#c||l<=t||r.isEol(d))return!1;let c=r.blockEnd(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>E.scalar||l>Eo)return!1;
let f=this.#o.add(this.#n.charCodeAt(n)===Da?on:Ve,a,u);return this.#o.addToHead(f,ba(l,i)),this.#d=c,!0}};var Pa=v(Co(),1);function q(e){let n=new ar(e);return t=>{let r=n.read(t);return r===void 0?(0,Pa.readYaml)(e,t.start,t.
end):[r]}}function*Ka(e,n,t){for(let r of e){let o=r.text.includes("{{")?tp(r,n,t):_a(r,n);for(let s of o)yield{doc:s,manifests:ap(
s,t)}}}function tp(e,n,t){try{return[..._a(e,n)]}catch(r){if(!(r instanceof Qn.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw rp(r);return t.push(b.helmTemplate(e.path)),[]}}function rp({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new Qn.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*_a(e,n){let t=({root:i})=>{let a=I(i,!1),d=A(m(a,"kind"));return d!==void 0&&
(n(d)||m(a,"items")!==void 0)},r=ta(e.text),o=ia(e),s;for(let i of U(e.text,He(e))){let a=r(i),d=a!==void 0&&n(a)?"unkno\
wn":o(i);if(d!=="unknown"&&!n(d))continue;sp(e,i),s??=q(e);let l=op(e,i,s);d==="unknown"&&!l.some(t)&&(qt(e,i),l.forEach(
da));for(let[c,u]of l.entries())t(u)&&(aa(u,i,c),yield u)}}function op(e,n,t){try{return t(n)}catch(r){throw r instanceof
Qn.InputError&&r.code==="yaml-syntax"&&(wo(e,n),qt(e,n)),r}}function sp(e,n){if(n.end-n.start>E.document)throw new Qn.InputError(
"limit","the document is larger than 64 MiB: split it at `---`, or into several files",y({path:e.path},C(e,n.start)))}var ip="\
ResourceList";function ap(e,n){let t={manifests:[],drafts:n},r=I(e.root,!1),o=A(m(r,"kind"))===ip?m(r,"items"):void 0;if(o===
void 0)La(e,r,t);else for(let s of $(o))La(e,s,t);return t.manifests}function La(e,n,{manifests:t,drafts:r}){if(!Dn(n))return;
let o=A(m(n,"apiVersion")),s=A(m(n,"kind")),i=m(n,"items");if(i===void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,
kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of $(i)){if(!Dn(d))continue;let l=Fa(A(m(d,"kind")))??a,c=Fa(
A(m(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(m(d,"items")!==void 0?r.push(b.listInList({file:e.file,offset:d.
node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function Fa(e){return e===""?void 0:e}function Ba(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=Wa(s,{catalog:e,
settings:n});i===ja&&r.push(b.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!eo(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):Wa(s,{catalog:e,settings:n}),workloadIsOut:o=>dp(
o,n),drafts:r}}var ja="the labels of its namespace are not known (--namespace-selector)";function Wa(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?ja:eo(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function dp(e,n){let{type:t}=e;if(Vt(e))return`it is frozen (${Ht})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return lp(e,n)}function lp(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||cp(e)?void 0:Un}function cp({annotations:e,hasGenerateName:n}){
let t=Be(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||Ua(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Ua(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||Be(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Ua(e,n,[t,r]){if(Be(e.get(n)).length===0)return!1;let o=Be(e.get(t));return o.length===
0||o.includes(r)}var Ya=v(M(),1);var et=v(Va(),1);var fp=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function Ga(e){let n=new RegExp(fp),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
pp(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function pp(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var mp=4096,yp=2e3;function za(e,n,t){let r=[],o=[];for(let[s,i]of e.split(",").entries()){let a=Vr(i);if(a==="")continue;
let d=s+1,l=gp(a,n,t);l===void 0?o.push({source:a,position:d}):r.push({pattern:l,position:d})}return{parts:r,invalid:o}}
function gp(e,n,t){if(!(e.length>mp)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:r=>r===e};if(hp.test(e))
return{source:e,literal:void 0,matches:r=>n.matchesDotted(e,r,t)};if(n.compiles(e,t))return{source:e,literal:void 0,matches:r=>n.
matches(e,r,t)}}}var hp=/^[a-z0-9.-]{1,253}$/,bp=/^[ -~]*$/;function Sp(e,n){for(let t=0;t<e.length;t+=1){let r=e.charCodeAt(
t);if(r!==wp&&r!==n.charCodeAt(t))return!1}return!0}var wp=46;function qa(e){return Ue(e)}var kp=256*1024,Ep=2048,Rp=1e6,
vp=500,No=class{#e=new Map;#n=0;#t;#r;constructor(n){this.#t=n.patternSteps,this.#r=n.patternMatches}compiles(n,t){return this.#s(
n,t)!==void 0}matches(n,t,r){this.#o(1,r);let o=this.#s(n,r);if(o===void 0)return!1;let s=o.answers.get(t);if(s!==void 0)
return s;this.#o(t.length,r),o.meter.count=a=>{this.#o(a,r)};let i=o.set.match(t).length>0;return this.#n>=Rp&&this.#l(),
o.answers.set(t,i),this.#n+=1,i}matchesDotted(n,t,r){return this.#o(1,r),n.length>t.length?!1:bp.test(t)?n.length===t.length&&
Sp(n,t):this.matches(n,t,r)}takeMatches(n,t){if(this.#r-=n,this.#r<0)throw t()}#o(n,t){if(this.#t-=n,this.#t<0)throw t()}#s(n,t){
if(this.#e.has(n))return this.#e.get(n);this.#o(n.length*vp,t);let r=Ap(n);return this.#e.size>=Ep&&this.#a(),this.#e.set(
n,r),r}#a(){let[n]=this.#e;n!==void 0&&(this.#n-=n[1]?.answers.size??0,this.#e.delete(n[0]))}#l(){for(let n of this.#e.values())
n?.answers.clear();this.#n=0}};function dr(e=E){return new No(e)}function Ap(e){let n=`^${e}$`;if(!(Ga(n)>yp))try{let t=new et.RE2Set(
et.RE2Set.UNANCHORED,0,kp);return t.add(n),t.compile(),{set:t,answers:new Map,meter:xp(t)}}catch(t){if(t instanceof et.RE2JSException)
return;throw t}}function xp(e){let n={count:()=>{}},t=e.dfa,r=e.prog.numInst(),o=t.step.bind(t);t.step=(...i)=>(n.count(
r),o(...i));let s=t.matchSet.bind(t);return t.matchSet=(...i)=>{let a=s(...i);return a===null&&n.count(r*i[0].endPos()),
a},n}var fn={named:[],literals:new Set,names:new Set,invalid:[],search:!1,auto:!1,autoAll:!1};function Ja(e,{workload:n,template:t,
place:r,id:o},{settings:s,cache:i}){let{keys:a}=s,d=se=>se.size>0&&(se.has(a.auto)||se.has(a.named[e])||se.has(a.typedAuto[e])||
se.has(a.search)),l=d(n);if(!l&&!s.autoReloadAll&&!d(t))return fn;let c=l?n:t,u=c.get(a.auto)??"",f=c.get(a.typedAuto[e])??
"",p=c.get(a.named[e]);Op(p,{key:a.named[e],place:r});let{parts:h,invalid:x}=Mp(p,i,()=>$o(r,`the patterns in annotation\
 ${g(a.named[e])} of ${S(o)} take too much work, with those before them: write simpler ones, or fewer`)),R=w(y({},Za(h)),
{invalid:x,search:c.get(a.search)==="true",auto:zr(u)||zr(f),autoAll:u===""&&f===""&&s.autoReloadAll});return R.search||
R.auto||R.autoAll||h.length>0||x.length>0?R:fn}function Op(e,{key:n,place:t}){if(!(e===void 0||e.length<E.patterns||Gr(e).
length<=E.patterns))throw $o(t,`annotation ${g(n)} holds more than ${String(E.patterns)} names or patterns: write one pa\
ttern for several of them`)}function $o({file:e,offset:n},t){return new Ya.InputError("limit",t,y({path:e.path},C(e,n)))}
function Xa({place:e,id:n},t){return $o(e,`annotation ${g(t)} of ${S(n)} and those before it name more than ${String(E.patternMatches)}\
 ConfigMaps and Secrets, one for each workload counted: name what each workload uses, or stamp in several sets`)}function Za(e){
if(e.length===0)return fn;let n=new Set(e.flatMap(({pattern:{literal:r}})=>r??[])),t=new Set(e.flatMap(({name:r})=>r??[]));
return{named:e,literals:n,names:t}}function To(e){let[n=fn,...t]=e;return t.length===0?n:w(y({},Za(e.flatMap(({named:r})=>r))),
{invalid:[],search:e.some(({search:r})=>r),auto:e.some(({auto:r})=>r),autoAll:e.some(({autoAll:r})=>r)})}function Mp(e,n,t){
if(e===void 0)return{parts:[],invalid:[]};let{parts:r,invalid:o}=za(e,n,t);return{parts:r.map(({pattern:s,position:i})=>({
pattern:s,position:i,name:qa(s.source)?s.source:void 0})),invalid:o.map(({position:s})=>s)}}var Ip=new Set;function Qa(e,n,t){
let r=n.flatMap(o=>o.get(t.keys.exclude[e])??[]);return r.length===0?Ip:new Set(r.flatMap(Gr))}function Do(e,{names:n,isReferenced:t,
isMatch:r}){if(n.some(s=>e.literals.has(s))||e.named.some(({pattern:s})=>s.literal===void 0&&n.some(i=>s.matches(i))))return"\
named";if(t)return e.search&&r?"search":e.auto?"auto":e.autoAll?"auto-all":void 0}function K({kind:e,name:n}){return`${e}/${n}`}function ed(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:h})=>h),
a.annotations],l=Qa(e,d,s.settings),c=i.map(({annotations:h})=>h.get(mo)).find(h=>h==="keys"||h==="object"),u={rules:To(
n),rulesOut:To(t)},{references:f,ambiguous:p}=Cp(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,merged:u,excludes:l,
granularity:c,references:f,ambiguous:p}}function Cp(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.
kind!==e)continue;let a=td(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguo\
us"&&s.set(d,nd(a));let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function nd({candidates:e}){
return e.map(({id:n})=>n)}function td(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function rd(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i,cache:a,settings:d}=o,l=()=>Xa(r.workload,d.keys.named[e]),{namespace:c}=r.workload.id,
u=new Set(t.keys());for(let{pattern:f,name:p}of n.flatMap(({named:h})=>h)){if(p!==void 0){let h=i.meaningOf(e,p,r.workload);
h.type==="source"&&u.add(h.source.id.name),(h.type!=="source"||s.inNamespace(e,c).has(p))&&u.add(p),a.takeMatches(1,l)}if(f.
literal===void 0)for(let h of[s,i].map(x=>x.matching(e,c,f))){a.takeMatches(h.length,l);for(let x of h)u.add(x)}}return _n(
[...u])}var Np=[];function od(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,scope:a,settings:d}=o,{kind:l,namespace:c,
name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??Np,h=f&&i.originalName(f,r.workload),x=a.sourceIsOut(e,f?.labels);
if(x!==void 0)return{type:"out-of-scope",id:e,why:x};let R={names:h===void 0?[u]:[u,h],isReferenced:p.length>0,isMatch:f===
void 0||f.annotations.get(d.keys.match)==="true"},be=R.names.some(Br=>n.excludes.has(Br)),se=r.template.hasContainers&&!be,
We=se?Do(n.merged.rules,R):void 0,wc=se?Do(n.merged.rulesOut,R):void 0;if(We===void 0&&wc!==void 0)return{type:"out-of-s\
cope",id:e,why:"only a Rollout that is out of scope selects it"};let It=f===void 0&&p.length===0?td(l,u,t):void 0,Fs=It?.
type==="ambiguous"?nd(It):n.ambiguous.get(u);if(Fs!==void 0)return{type:"ambiguous",id:e,rule:We,references:p,candidates:Fs};
if(It?.type==="source")return{type:"refused",source:It.source,reason:"renamed"};if(f===void 0){let Br=n.merged.rules.names.
has(u);return{type:"missing",id:e,rule:We,references:p,isNamed:Br,isExcluded:be}}return f.annotations.get(d.keys.ignore)===
"true"?{type:"refused",source:f,reason:"ignore"}:We===void 0?{type:"refused",source:f,reason:be?"exclude":"opt-out"}:d.unstable.
has(`${c}/${K(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&$p(f,t)?{type:"refused",source:f,reason:"hash-\
suffix"}:{type:"selected",source:f,rule:We,references:p,keys:Tp(p,n,d)}}function $p({history:e},{subject:{workload:n},context:{
settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==!0}function Tp(e,{granularity:n},t){
let r=n??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);if(!(r==="object"||t.form==="env-vars"||o))return _n(
[...new Set(e.flatMap(({keys:s})=>s??[]))])}var lr=class{outOfScope;isIdle;#e;#n;#t;#r;#o;constructor(n,t){this.#e={subject:n,context:t},this.outOfScope=Pp(n,t.scope);
let r=this.outOfScope!==void 0,o=sd("ConfigMap",r,this.#e),s=sd("Secret",r,this.#e);this.#n={ConfigMap:o,Secret:s},this.
isIdle=o===Po&&s===Po}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
return this.#r??=nn.flatMap(n=>rd(n,this.#a(n),this.#e).map(t=>this.judge(n,t))),this.#r}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(Dp),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return od({kind:n,namespace:r,
name:t},this.#a(n),this.#e)}nameBehind(n,t,r){return this.#e.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{id:r,hasNamespace:o}=this.workload;return this.#e.context.index.elsewhere({kind:n,
namespace:r.namespace,name:t},o)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#e.
context;return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#s(){let n=this.template.references,t=r=>{let{rules:o,
rulesOut:s}=this.#n[r];return ed(r,{rules:o,rulesOut:s,all:n},this.#e)};return{ConfigMap:t("ConfigMap"),Secret:t("Secret")}}#a(n){
return this.#t??=this.#s(),this.#t[n]}};function Dp(e){return e.type==="selected"}function Pp({deciders:e,workload:n},t){
for(let s of e)if(Vt(s))return t.workloadIsOut(s);if(e.length===1)return t.workloadIsOut(n);let o=(n.type.templateOnly===
!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(s));return o.every(s=>s!==void 0)?o[0]:void 0}var Po={rules:[],rulesOut:[]};
function sd(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){let{annotations:a,place:d,id:l}=i,c=Ja(e,{
workload:a,template:t.template.annotations,place:d,id:l},r);if(c===fn)continue;(n||r.scope.workloadIsOut(i)===void 0?o:s).
push(c)}return o.length===0&&s.length===0?Po:{rules:o,rulesOut:s}}var Lo={type:"itself"},cr=class{#e=new Map;#n;#t=new WeakMap;constructor(n){this.#n=n.filter(({history:t})=>t.previousNames.
length>0||t.isHashed);for(let t of this.#n)for(let r of new Set(ci(t))){let o=id(t.id.kind,t.id.namespace,r),s=this.#e.get(
o);s===void 0?this.#e.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#n.length===0)return Lo;let s=id(n,r.
namespace,t),i=this.#e.get(s);if(i===void 0)return Lo;let a=this.#t.get(o)??new Map;this.#t.set(o,a);let d=a.get(s)??Lp(
ui(i,o));return a.set(s,d),d}originalName(n,t){let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.
meaningOf(n.id.kind,r,t);return o.type==="source"&&o.source===n?r:void 0}matching(n,t,r){return this.#n.filter(({id:o,history:{
previousNames:s}})=>{let[i]=s;return o.kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function Lp(e){
let[n]=e;return n===void 0?Lo:e.length===1?{type:"source",source:n}:{type:"ambiguous",candidates:e}}function id(e,n,t){return`${e}\
/${n}/${t}`}var Fp=new Map,ur=class{#e={ConfigMap:new Map,Secret:new Map};#n;#t;#r=new Map;#o=new Map;#s=new Map;constructor(n){this.#n=
n;for(let t of n){let{kind:r,namespace:o,name:s}=t.id;Fo(this.#e[r],o,()=>new Map).set(s,t),t.hasNamespace||this.#r.set(
`${r}/${s}`,t)}}inNamespace(n,t){return this.#e[n].get(t)??Fp}elsewhere({kind:n,namespace:t,name:r},o){let s=`${n}/${r}`,
i=this.#r.get(s);return(o?i===void 0?[]:[i]:this.#a(s)).find(({id:d})=>d.namespace!==t)}#a(n){return this.#t??=Kp(this.#n),
this.#t.get(n)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=Fo(this.#o,o,()=>new Map),i=`${n}/${t}`,a=s.get(i);if(a!==
void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().map(c=>[o(c),c]));return s.set(i,
l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#s.get(o);if(s!==void 0)return s;let a=[...this.inNamespace(
n,t).keys()].filter(d=>r.matches(d));return this.#s.set(o,a),a}};function Kp(e){let n=new Map;for(let t of e){let{kind:r,
name:o}=t.id;Fo(n,`${r}/${o}`,()=>[]).push(t)}return n}function Fo(e,n,t){let r=e.get(n);if(r!==void 0)return r;let o=t();
return e.set(n,o),o}function*ad(e,n,t){let{sources:r}=e,s={index:new ur(r),renames:new cr(r),cache:dr(),scope:n,settings:t},i=_p(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(dd(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new lr({workload:a,template:d,deciders:[a,...u]},s))}}function dd(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function _p(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=dd(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var P=v(M(),1);function ud(e,{functionInput:n,unstable:t}={}){let r=Wp(e),o=e.stampDomain??"rollstamp.io";Up([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&Bp(e);for(let i of e.enable??[])throw new P.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...so,...(e.workload??[]).map(zp)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:jp(e.resourcesToIgnore??[]),ignoredWorkloadTypes:Hp(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:cd("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map(Vp)),resourceLabelSelector:cd("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:fd(e.hashKey),otherHashKeys:qp(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:Jp(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function ce(e,n){if(e==="")throw new P.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function Wp(e){return{auto:ce(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:ce(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:ce(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:ce(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:ce(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:ce(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:ce(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:ce(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:ce(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:ce(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var ld=243;function Up(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>ld||!Ue(
r))throw new P.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
ld)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new P.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function Bp(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new P.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function jp(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new P.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function Hp(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new P.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function cd(e,n){if(n.length!==0)try{return ri(n)}catch(t){throw t instanceof
Oe?new P.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function Vp(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new P.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new P.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var Gp=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function zp(e){let[,n="",t="",r=""]=Gp.exec(e)??[];if(t==="")throw new P.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new P.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if(so.some(o=>o.group===n&&o.kind===t))throw new P.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function qp({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new P.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(fd)}function fd(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new P.UsageError("the hash key is empty: give a key, or leave the option out");return n}function Yp(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function Jp(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn($t,t))throw new P.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys($t).join(", ")}`);
if(!Yp(r))throw new P.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function pd(e,n){return n.length===0?e:Xp(e,n).join("")}function Xp(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var pn={text:"",start:0,end:0,at:0,column:0};function nt(e,n){if(pn.text===e&&pn.start<=n&&n<=pn.end)return pn;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return pn={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},pn}function j(e,n){return nt(e,n).start}function H(e,n){
let{end:t}=nt(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function Ye(e,n){return Math.min(nt(e,n).end+1,e.length)}
function ke(e,n){let{start:t,end:r}=nt(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function B(e,n){let t=nt(e,n);for(;t.at>n;t.at-=1)md(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)md(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function md(e){return e>=56320&&e<=57343}function W(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function mn(e,n){return W(e,j(e,n),n)}function fr(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function ue(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&fr(e,t))t=H(e,t);else return t}}function T(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&Je(e,n)?gd(e,n,"}"):yd(e,n);default:return n.
flow?gd(e,n,"]"):yd(e,n)}}function Je(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function yd(e,n){
if(n.type==="sequence")return Ze(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:Ee(e,t)}function gd(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=Ee(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,T(e,s));for(o=ue(e,o);e.charAt(o)!==t&&o<e.length;)o=ue(e,o+1);return o+1}function Xe(e,{
key:n,value:t}){let r=T(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=ue(e,r);return e.charAt(o)===
":"?o:-1}function Ee(e,n){let t=T(e,n.value);if(t!==-1)return t;let r=Xe(e,n);return r===-1?T(e,n.key):r+1}function te(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:Xe(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
Ee(e,s);if(r?.key.type==="scalar"&&Ko(r.key))return ue(e,i);let a=ue(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;
let d=o-1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function Ko({style:e}){return e===
"literal"||e==="folded"}function pr(e,n,t){return t===0?n.contentStart:ue(e,Ze(e,n,t-1))}function Ze(e,n,t){let r=n.items[t],
o=r===void 0?-1:T(e,r);return o!==-1?o:t<0?n.contentStart:pr(e,n,t)+1}function*mr(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:Zp(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*mr(e,t),yield*mr(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*mr(e,t)}function Zp(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function yn(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...mr(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&W(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:fr(e,d)?d=H(e,d):(i({start:d,end:d+1}),d+=1)}return o}function tt(e,n){return n.
map(({start:t,end:r})=>{let o=mn(e,t),s=H(e,r);if(W(e,r,s))return o?{start:j(e,t),end:Ye(e,r),text:""}:{start:Qp(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!fr(e,hd(e,r));return{start:t,end:i?hd(e,r):r,text:""}})}function Qp(e,n){let t=n;
for(;t>0&&W(e,t-1,t);)t-=1;return t}function hd(e,n){let t=n;for(;t<e.length&&W(e,t,t+1);)t+=1;return t}function re(e,n,t){
let[r,...o]=n;return r===void 0?[]:[w(y({},r),{text:t}),...tt(e,o)]}function rt(e,n){let t=Xe(e,n),r=t===-1?T(e,n.key):t+
1;return yn(e,{start:r,end:Ee(e,n)},[n.value])}function ot(e,n,t){return yn(e,{start:n,end:Ee(e,t)},[t.key,t.value])}function yr(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=bd(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&mn(e,a.start),u=d&&!c?bd(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return em(e,t)}function bd(e,n){let t=n===void 0?-1:ue(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function em(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&W(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function Te(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?_o(s.node):void 0;a!==void 0&&
(o=nm(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=rm(e,i,{edits:o,column:r}));return o}
function _o(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return Ko(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return _o(e.items.at(-1));let n=e.entries.at(-1);return _o(n?.value.start===-1?n.key:n?.value)}function nm(e,n,{
edits:t,column:r}){let o=e.slice(j(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=Ye(e,d),c=H(e,d),u=a.get(d);if(u!==void 0&&tm(e,u))d=u.end;else if(W(e,d,
c))(s||Sd(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...wd(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function tm(e,n){return n.text===""&&(n.end===e.length||j(e,n.end)===n.end)}function Sd(e,n){return e.length>n||e.
includes("	")}function wd(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,H(e,n)))?.[0]??"";if(!Sd(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),w(y({},s),{end:i.end})]}function rm(e,n,{
edits:t,column:r}){let o=T(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=Ye(e,n.start);a<o;a=
Ye(e,a)){let d=H(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(W(e,a,d)?s.push({start:a,end:Ye(e,a),
text:""}):i=wd(e,a,{edits:i,column:r}))}return[...i,...s]}function gr(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return kd(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,h]of i)d.push(...re(e,rt(e,p),hr(h)));let[l]=n.entries,c=te(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...kd(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:h}=Rd(
e,o,{mapping:n,layout:r});d.push(...re(e,ot(e,c,u),p.join(h)))}for(let p of tt(e,sm(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return Te(e,
f,{edits:d,column:B(e,c)})}function kd(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=Rd(
e,t,{mapping:n,layout:o}),a=te(e,n,r);return om(e,n,{start:a,end:a,text:s.join(i)+i})}function om(e,n,t){if(!n.flow||Je(
e,n))return[t];let r=T(e,n),o=e.charAt(r-1)===":"?" }":"}";return[w(y({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}
function sm(e,n,{remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?ot(e,te(e,n,i),s):[];return{end:n.
flow?Ee(e,s):0,isGone:a,tokens:d}});return n.flow?yr(e,o):o.flatMap(({tokens:s})=>s)}function hr(e){return`"${e}"`}function Rd(e,n,{
mapping:t,layout:r}){let o=te(e,t,0),s=ke(e,o),i=" ".repeat(B(e,o));if(!t.flow)return{lines:n.map(f=>br(f,i,r).join(s).slice(
i.length)),separator:s+i};let a=gn(e,t,r),d=e.slice(j(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.
map(u=>Ad(u,w(y({},a),{indent:d,lineBreak:s}))),separator:l}}function br({key:e,value:n,plain:t},r,o){if(typeof n=="stri\
ng")return[`${r}${e}: ${t===!0?n:hr(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...vd(n,r+" ".repeat(
s),o)]}function vd(e,n,t){return"entries"in e?e.entries.flatMap(r=>br(r,n,t)):e.items.flatMap(r=>Wo(r,n,t))}function Wo(e,n,t){
let r=`${n}  `;return e.flatMap(s=>br(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function gn(e,n,t){let r=t.
flowStep,[o]=n.entries;if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=Xe(e,o),i=n.
flow&&s!==-1&&!/[ \t\r\n]/.test(e.charAt(s+1));return{isPretty:n.flow&&mn(e,te(e,n,0)),isCompact:i,isPadded:n.flow&&W(e,
n.contentStart+1,n.contentStart+2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function Ad({key:e,
value:n,plain:t},r){let o=r.quotesKeys?hr(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":
" "}${s?n:Qe(n,r)}`}function Qe(e,n){if(typeof e=="string")return hr(e);let t=w(y({},n),{indent:n.indent+n.step}),r=n.isPadded&&
!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>Ad(d,t)):e.items.map(
d=>Qe({entries:d},t));if(!n.isPretty)return o+i.join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.
lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.indent}${s}`}function xd(e,{mapping:n,entry:t},{value:r,layout:o}){let s=Xe(
e,t),i=rt(e,t),a=B(e,t.key.start),d=ke(e,t.key.start);if(!n.flow&&s!==-1&&!Ed(t.value)){let p=Ee(e,t);if(H(e,T(e,t.key))===
H(e,p)){let[,...x]=br({key:"",value:r}," ".repeat(a),o);return im(e,{colon:s,end:p,added:d+x.join(d)})}let h=am(e,i[0]?.
start);if(h>a){let x=vd(r," ".repeat(h),o),R=re(e,i,x.join(d).slice(h));return Te(e,[{node:t.value,isGone:!0}],{edits:R,
column:h})}}let l=/^[ \t]*/.exec(e.slice(j(e,t.key.start)))?.[0]??"",c=gn(e,n,o),u=Qe(r,w(y({},c),{indent:l,lineBreak:d}));
if(!n.flow&&s===-1){let p=" ".repeat(B(e,te(e,n,n.entries.indexOf(t))));return[Uo(e,T(e,t.key),[`${p}: ${u}`])]}if(t.value.
type==="mapping"&&Ed(t.value))return[{start:t.value.contentStart,end:T(e,t.value),text:u}];if(i.length>0){let p=re(e,i,u);
return n.flow?p:Te(e,[{node:t.value,isGone:!0}],{edits:p,column:a})}let f=s===-1?T(e,t.key):s+1;return[{start:f,end:f,text:`${s===
-1?":":""}${c.isCompact?"":" "}${u}`}]}function im(e,{colon:n,end:t,added:r}){let o=H(e,t),s={start:o,end:o,text:r};return t===
n+1?[s]:W(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+1,end:t,text:""},s]}function am(e,n){if(n===void 0)return-1;let t=e.
slice(j(e,n),n);return/^ *$/.test(t)?t.length:-1}function Uo(e,n,t){let r=ke(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:H(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function Ed(e){return e.start!==e.contentStart}
function Sr(e,n,t=2){let r,o=()=>r??=dm(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function dm(e,n){let t=n.flow?te(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=te(e,r,0),s=B(e,o)-B(e,t);if(s<=0||!mn(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(j(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var en=["metadata","annotations"];function Od(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=fm(e,n);if(r!==
void 0)return{obstacle:r};let o=Sr(t,e.at.node),s=m(e.at,en[0]),i=m(s,en[1]),a=i?.node.type==="mapping"?Z(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=lm(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(x=>f.remove.
has(x)),h=Md(l,f.remove);return h!==void 0?{obstacle:h}:p?cm(t,e.at.node,o):{edits:gr(t,l,{changes:f,layout:o})}}return{
edits:um(t,{at:e.at,metadata:s,added:d,layout:o})}}function lm(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function cm(e,n,t){let r=Se(n,en[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=Se(o,en[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:Bo(e,a,{entry:d,layout:t})}function Bo(e,n,{entry:t,
layout:r}){let o=Md(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&Je(e,n))){let i=te(e,n,0),
a=re(e,ot(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:Te(e,[d],{edits:a,column:B(e,i)})}}return{edits:gr(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function Md(e,n){let t=pi(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function um(e,{at:n,metadata:t,added:r,layout:o}){let s={key:en[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?wr(e,t.node,{entry:s,layout:o}):wr(e,n.node,{entry:{
key:en[0],value:{entries:[s]}},layout:o})}function wr(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=w(y({},gn(e,n,r)),{indent:"",lineBreak:ke(e,a)});return[{start:a,end:T(e,n),text:Qe({entries:[t]},d)}]}let s=Se(n,t.key);
if(s!==void 0)return xd(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return gr(e,n,{changes:i,layout:r})}function fm(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of en){let o=st(t,[r]);if(o!==void 0)return o;let s=m(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!Me(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return st(t,n.map(
({key:r})=>r))}function st(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=kr(e,n);if(o!==void 0)return o;if(!t.merges&&!pm(t))return;let s=Z(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function kr(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function pm(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var mm=/^[0-9a-f]{40}$/;function it(e,n){return $(m(m(e,"spec"),n))}function Er(e){let n=[];for(let t of["containers","i\
nitContainers"])for(let[r,o]of it(e.at,t).entries())for(let[s,i]of $(m(o,"env")).entries()){let a=ym(i);a!==void 0&&n.push(
w(y({},a),{list:t,container:r,index:s}))}return n}function ym(e){let n=A(m(e,"name"));if(n?.startsWith(fo)!==!0)return;let t=Ti(
n),r=A(m(e,"value"))??"";if(!(t===void 0||!mm.test(r)||m(e,"valueFrom")!==void 0))return{kind:t,name:n,value:r}}function Id(e){
let n,t=new Map;return({name:r,container:o})=>{let s=t.get(o);if(s!==void 0)return s.get(r);n??=it(e,"containers");let i=$(
m(n[o],"env")),a=new Map(i.map(d=>[A(m(d,"name")),d]));return t.set(o,a),a.get(r)}}function Cd(e,n,t){let{text:r}=e.doc.file,o=[],s={containers:it(e.at,"containers"),initContainers:it(e.at,"initContainer\
s")};for(let i of n){let a=s[i.list][i.container];if(a?.node.type!=="mapping")continue;let d=hm(e,i.list)??bm(a,i);if(d!==
void 0)return{obstacle:d};let l=Sr(r,e.at.node,gm(r,e.at)),c=Sm(r,a.node,{change:i,side:t,layout:l});if("obstacle"in c)return c;
for(let u of c.edits)o.push(u)}return{edits:o}}function gm(e,n){let t=m(n,"spec")?.node,r=t?.type==="mapping"?Se(t,"cont\
ainers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(0,B(e,r.value.contentStart)-B(e,r.key.start))}
function hm({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:kr(e,["spec"])??kr(m(e,"spec"),[t])}function bm(e,n){
let t=st(e,["env"]);if(t!==void 0)return t;let r=m(e,"env");if(r?.shared===!0)return{type:"shared",offset:r.node.start};
if(!(r===void 0||Me(r))){if(r.node.type!=="sequence")return{type:"invalid",offset:r.node.start,field:"env"};for(let o of[
...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;if(s.type!=="mapping"||s.aliased)return{type:"\
shared",offset:s.start};let a=st({node:s,shared:!1},["name","value"]);if(a!==void 0)return a}}}function Sm(e,n,{change:t,
side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},{key:"value",value:l}]),i=Se(n,"env"),
a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===0?{edits:[]}:{edits:wr(e,n,{entry:{key:"\
env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.remove.has(l))?Bo(e,n,{entry:i,layout:o}):
{edits:wm(e,a,{change:t,added:s,side:r,layout:o})}}function wm(e,n,{change:t,added:r,side:o,layout:s}){let i=[];for(let[
f,p]of t.update){let h=n.items[f],x=h?.type==="mapping"?Se(h,"value"):void 0;x!==void 0&&i.push(...re(e,rt(e,x),`"${p}"`))}
let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&i.push(...(n.flow?Em:km)(e,n,{added:r,
side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let h=t.remove.has(p)&&p!==d,x=Ze(e,n,p),R=n.flow?f.start:h?pr(e,n,
p):0;return{end:x,isGone:h,tokens:h?yn(e,{start:R,end:x},[f]):[]}}),c=n.flow?yr(e,l):l.flatMap(f=>f.tokens);for(let f of tt(
e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({node:f,isGone:t.remove.has(p)}));return Te(
e,u,{edits:i,column:B(e,n.contentStart)})}function km(e,n,{added:t,side:r,layout:o,reuse:s}){let i=" ".repeat(B(e,n.contentStart)),
a=ke(e,n.contentStart),d=t.map(l=>Wo(l,i,o).join(a));if(s!==void 0){let l=pr(e,n,s),c=n.items[s],u=yn(e,{start:l,end:Ze(
e,n,s)},c===void 0?[]:[c]);return re(e,u,d.join(a).slice(i.length))}if(r==="first"){let l=n.contentStart,c=d.map(u=>`${u.
slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[Uo(e,Ze(e,n,n.items.length-1),d)]}function Em(e,n,{
added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];let a=ue(e,n.contentStart+1),d=i.type==="mapping"&&
Je(e,i)?gn(e,i,o):void 0,l=e.slice(j(e,a),a),c=W(l,0,l.length),u={isPretty:d?.isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.
isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:ke(e,a)},f=c?`,${u.
lineBreak}${l}`:u.isCompact?",":", ",p=t.map(R=>Qe({entries:R},u));if(s!==void 0){let R=n.items[s];if(R===void 0)return[];
let be=yn(e,{start:R.start,end:T(e,R)},[R]);return re(e,be,p.join(f))}if(r==="first")return[{start:a,end:a,text:p.map(R=>R+
f).join("")}];let h=Ze(e,n,n.items.length-1),x=e.charAt(h-1)===":"?" ":"";return[{start:h,end:h,text:x+p.map(R=>f+R).join(
"")}]}function jo(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function Rr(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return jo(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function Ho(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(Ie)||t.hashKey!==void 0||t.rekey?!1:(o.push(b.hashKeyMissing(
s,n.workload.id,r)),!0)}var Nd=require("node:crypto"),Rm=63,vm=46,Am=16,$d={ConfigMap:"configmap",Secret:"secret"};function Td(e,n,t){return`${$d[e]}\
.${t}/${vr(n)}`}function Vo(e){return`${e}/config-digest`}function vr(e){return e.length<=Rm?e:`${e.slice(0,vm)}.${(0,Nd.hash)(
"sha256",e,"hex").slice(0,Am)}`}function hn(e,n){if(e.includes(n)){if(e===Vo(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${$d[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function Dd(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=K(u.id),h=o.accepted(u,f);i.set(p,h),a.set(p,h[0])}let d=xm(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(Go(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of Om(e,u))Mm(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([h],[x])=>N(h,x)))l.isSingleLocked||l.isLocked&&p?.kind!=="C\
onfigMap"||(at(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function xm(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>Li(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(K(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[Vo(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(K(s))??[];r.set(Td(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function Go({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(hn(r,n)!==void 0||t.some(o=>hn(r,
o)!==void 0))return!0;return!1}function Om({template:e},n){let t=o=>n.some(s=>hn(o,s)!==void 0),r=m(m(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...Z(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function Mm(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>hn(e,p)!==void 0)??s.stampDomain,l=hn(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!Pi.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&at(n,p.source,"foreign"),n.wanted.delete(e),i.push(b.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?$m(f,n):Nm(w(y({},f),{kind:l.kind,name:Im(n,l)}),n)}function Im(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=Cm(r),e.longNames.get(t)??r.nameBehind(n,t,vr)??t}function Cm({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[vr(t),t]).filter(([t,r])=>t!==
r))}function Nm(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=Rr(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")at(n,i,"kept"),n.drafts.push(b.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(b.stampedInBase(
e.place,n.selection.workload.id,l))}zo(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&Ho(r,e.lock)?Pd(n,i):Ld({key:t,
value:r,source:i},n)}function $m({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&jo(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&Ho(n,t)){Pd(o,void 0);return}if(o.wanted.has(e)){Ld({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=nn.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(b.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?Tm(s):"form";zo(o,{key:e,reason:f,source:void 0})}function Pd(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,at(e,n,
"blocked")}function Tm(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function Ld({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){zo(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(K(t),n);let i=o.value===n||
s;if(at(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(Ie)===n.startsWith(Ie)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function zo(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function at(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(K(r.id),t);else e.states.set(K(n),t)}var Yo={changes:[],states:new Map,digests:new Map,edits:[]};function Fd(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars",i=Er(e.template);if(!s&&i.length===0)return Yo;let a=s?Dm(e,{digests:o,drafts:t}):new Map,d=new Map(
[...a.values()].map(({source:u,value:f})=>[K(u),f])),l={selection:e,settings:r,wanted:a,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:i.length===0?new Map:_m(e)};for(let u of i.toReversed())Lm(u,l);let c=Id(e.template.at);for(let u of[
...a.values()].toSorted((f,p)=>N(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(b.variableForeign(p,e.workload.id,u.name)),l.states.set(K(u.source),"foreign");continue}l.states.set(K(u.source),
"absent"),qo(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:d,edits:Um(l.buckets)}}
function Dm(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=Kn(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(b.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:Pm(s),source:i})}return r}function Pm({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.reduce((o,{containers:[s=1/0]})=>Math.min(o,s),1/0);if(t.length>0)return r===
1/0?0:r}return 0}function Lm(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.list==="contai\
ners"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(K(s.source),c?"fresh":"stale"),
c)return;qo(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.value,reason:"\
content",source:s.source});return}let i=Fm(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?Wm(e,t):Rr(
i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(K(a),"kept");let{file:c}=t.template.doc;n.drafts.
push(b.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.reason:"form";
qo(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,source:a})}function Fm({
kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(e,n,Km[e]);return s===
void 0?void 0:t.judge(e,s)}var Km={ConfigMap:e=>Kn("ConfigMap",e),Secret:e=>Kn("Secret",e)};function _m({verdicts:e}){return new Map(
e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[Kn(t,r),n]}))}function Wm({kind:e},n){return n.
judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function qo(e,{list:n,container:t}){
let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};return e.buckets.set(r,o),o}function Um(e){
return[...e].map(([n,t])=>{let[r,o]=n.split("/");return w(y({},t),{list:r==="containers"?"containers":"initContainers",container:Number(
o)})})}function Wd(e){let n=[],t={context:e,drafts:n};return{plan:r=>jm(r,t),drafts:n}}var Bm={changes:[],edits:[],states:new Map,
digests:new Map};function jm(e,{context:n,drafts:t}){if(e.outOfScope!==void 0||Hm(e,n.settings)){let{changes:a,edits:d,states:l,
digests:c}=Bm;return{selection:e,changes:a,edits:d,states:l,digests:c}}let r=Dd(e,{context:n,drafts:t}),o=r.isLocked?Yo:
Fd(e,{context:n,drafts:t}),s=Vm([...r.changes,...o.changes]),i=[..._d(e,Od(e.template,r.changes),t)];if(o.edits.length>0){
let a=e.workload.type.isRollout===!0?"last":"first";i.push(..._d(e,Cd(e.template,o.edits,a),t))}return Gm(e,r.changes,t),
{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:Kd(r.states,o.states),digests:Kd(r.digests,
o.digests)}}function Kd(e,n){return n.size===0?e:new Map([...e,...n])}function Hm({isIdle:e,template:n},t){return e&&!Go(
n,t)&&Er(n).length===0}function Vm(e){if(!e.some(({reason:t})=>t==="form"))return e;let n="form";return e.map(t=>t.reason===
"added"?w(y({},t),{reason:n}):t)}function _d({workload:e,template:n},t,r){if("edits"in t)return t.edits;let{obstacle:o}=t,
{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.type==="shared"?r.push(b.aliasShared(i,e.
id)):o.type==="duplicate"?r.push(b.duplicateKey(i,!0)):r.push(b.templateInvalid(i,e.id,o.field)),[]}function Gm({workload:e,
template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{key:i,value:a}of t)a===void 0?o.delete(i):o.
set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(a);s>E.annotations&&r.push(b.annotationsTooLarge(
e.place,e.id,s))}function dt(e,n,t){let r=ud(n,t);t.isCheck||qm(r),Ym(e);let o=[...t.parsed?.drafts??[]],s=t.parsed?.documents??Ka(e,vi(r),
o),i=Ai(zm(s,t),r),a=Ba(i,r),d=ad(i,a,r),l=_i(r),c=Wd({settings:r,digests:l,isCheck:t.isCheck}),u=Gi({catalog:i,scope:a},
{settings:r,digests:l}),f=new Map(e.map(R=>[R,[]]));for(let R of d){let be=c.plan(R);u.see(R);let se=f.get(R.template.doc.
file);for(let We of be.edits)se?.push(We);t.onPlan?.(be)}let p={drafts:u.end()},h=[{drafts:o},i,a,c,l,p],x=[...t.drafts??
[],...h.flatMap(R=>R.drafts)];return{files:e.map(R=>Jm(R,f.get(R)??[])),findings:Wi(x,e,r)}}function*zm(e,{onDocument:n}){
for(let t of e)n?.(t.doc),yield t}function qm({otherHashKeys:e}){if(e.length!==0)throw new Ar.UsageError("--hash-key-fil\
e is given several times, and stamps are made with one key: give the new one alone; check and explain take several")}function Ym(e){
let n=0;for(let{path:t,text:r}of e)if(n+=r.length,n>E.input)throw new Ar.InputError("limit","the input is larger than 25\
6 MiB: stamp it in several sets",{path:t})}function Jm({path:e,text:n},t){let r;return{path:e,get text(){return r??=pd(n,
t)},edits:t}}function Ud(e){return e.some(({severity:n})=>n==="error")}function Bd(e){let n=[],t="";for(let r of e){let o=t==="",s=!o&&r.startsWith("\uFEFF")?r.slice(1):r;s!==""&&(o||(t.endsWith(
`
`)||n.push(`
`),!Xm(s)&&!Zm(t)&&n.push(`---
`)),n.push(s),t=s)}return n.join("")}function Xm(e){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(e)}function Zm(e){let n=e.endsWith(
`
`)?e.length-1:e.length,t=e.slice(e.lastIndexOf(`
`,n-1)+1,n);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}var ac=v(M(),1);var Xo=v(M(),1);function Gd(e){Qm(e);let n=q(e),t=0,r=0;for(let o of U(e.text))if(!ny(e.text,o)){if(ty(e.text,o)){t+=1,r+=1;continue}for(let{
root:s,hasDirectives:i}of n(o)){if(oy(s))continue;t+=1;let a=d=>Jo(e,s.start,`document ${String(t)} ${d}`);i&&a("has a %\
-directive, which Argo CD does not read: remove it"),r+=sy(s,a)}}return r}function zd(e){if(["apiVersion:","kind:","meta\
data:"].every(n=>e.text.includes(n)))return!1;try{let n=q(e);return U(e.text).flatMap(r=>n(r)).every(({root:r})=>A(m(I(r,
!1),"kind"))===void 0)}catch(n){if(n instanceof Xo.InputError)return!(e.text.includes("apiVersion:")&&e.text.includes("k\
ind:"));throw n}}function Qm(e){let{text:n}=e,t=/^\uFEFF?---(?=[^\r\n])(?![ \t]*(?:[ \t]#|\r?$))/m.exec(n);t!==null&&Jo(
e,t.index,"a line begins with `---` and goes on, which Argo CD takes for a broken separator: put `---` on a line of its \
own, or indent the line");let r=/^\.\.\.(?:[ \t].*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|[ \t]*(?:#.*)?$)(?=.)/m.exec(
n);r!==null&&Jo(e,r.index,"Argo CD drops what follows `...`: begin the next document with a line `---`")}var ey=/^(?:\uFEFF?---[^\r\n]*)?(?:\s|#[^\n]*(?:\n|$))*(?:null|~|Null|NULL)?(?:\s|#[^\n]*(?:\n|$))*$/;
function ny(e,{start:n,end:t}){return t-n<1e3&&ey.test(e.slice(n,t))}function ty(e,n){let t=Hn(e,n);if(t==="none"||t==="\
unknown"||t.endsWith("List")||!jd(t))return!1;let r=n.start===0&&e.startsWith("apiVersion:")?0:e.indexOf(`
apiVersion:`,n.start)+1;if(r<n.start||r>=n.end||r===0&&n.start>0)return!1;let[,o=""]=/^apiVersion:[ \t]+([\w./-]+)[ \t]*(?:[ \t]#[^\n]*)?\r?$/.
exec(e.slice(r,ry(e,r)))??[];return jd(o)}function jd(e){return/^[a-z]/i.test(e)&&!/^(?:y|yes|n|no|on|off|true|false|null)$/i.
test(e)}function ry(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}function oy(e){let{node:n}=I(e,!1);return n.type==="scalar"&&n.resolved==="null"}function sy(e,n){
let t=I(e,!1);Vd(t,n);let r=m(t,"items");if(r===void 0)return 1;let o=$(r);for(let[s,i]of o.entries())Vd(i,a=>n(`has an \
item, number ${String(s+1)}, that ${a}`));return o.length}var Hd="every document of a render is an object of Kubernetes";
function Vd(e,n){e.node.type!=="mapping"&&n(`is not a mapping; ${Hd}`);for(let t of["kind","apiVersion"])(A(m(e,t))??"")===
""&&n(`has no ${t}; ${Hd}`)}function Jo(e,n,t){throw new Xo.InputError("not-an-object",t,y({path:e.path},C(e,Math.max(0,
n))))}var Re=require("node:fs"),F=require("node:path"),xr=v(M(),1);function Or(e,n){let t=(0,Re.realpathSync)(e),r=t,o=F.posix.normalize(n).split("/").filter(s=>s!==""&&s!==".");for(let s of o.
toReversed()){if(s===".."||!r.endsWith(`${F.sep}${s}`)||(0,F.dirname)(r)===r)break;r=(0,F.dirname)(r)}return{app:t,root:r}}
function fe(e,n){let t=(0,F.relative)(e,n);return t===""||t!==".."&&!t.startsWith(`..${F.sep}`)}function De(e){try{return(0,Re.realpathSync)(
e)}catch{return}}function _(e){return(0,Re.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0}function Mr({root:e},n){return g(
(0,F.relative)(e,n).split(F.sep).join("/")||".")}function bn(e){return new xr.InputError("outside-repository",e,{path:""})}
function Zo(e,n,t){let r=Qo(e,n,t);if(r!==void 0)return r;throw new xr.InputError("unreadable",`${n}: ${g(e)}: there is \
no such file in the repository`,{path:""})}function Qo(e,n,t){let r=e.startsWith("/")?(0,F.join)(t.root,e):(0,F.resolve)(
t.app,e),o=()=>bn(`${n}: ${g(e)} leads out of the repository; name a file in it`);if(!fe(t.root,r))throw o();let s=De(r);
if(s!==void 0&&!fe(t.root,s))throw o();return s!==void 0&&_(s)?s:void 0}var qd=2e5;function lt(e,n){let t=[],r=new Set,o=[
e],s=0;for(let i of o)if(!r.has(i)){r.add(i);for(let a of(0,Re.readdirSync)(i,{withFileTypes:!0}).toSorted((d,l)=>N(d.name,
l.name))){if(s+=1,s>qd)throw new xr.InputError("limit",`the folder holds more than ${String(qd)} files`,{path:Mr(n,e)});
if(a.name===".git")continue;let d=(0,F.join)(i,a.name),l=a.isSymbolicLink()?ve(d,n):d;if(l===void 0)continue;let c=(0,Re.lstatSync)(
l);c.isDirectory()?o.push(l):c.isFile()&&t.push(l)}}return t}function ve(e,n){let t=De(e);if(t===void 0||fe(n.root,t))return t;
throw bn(`${Mr(n,e)}: the symbolic link leads out of the repository; put what it means into it`)}var iy=[{isElsewhen:!1}],Yd=[{way:"down",isElsewhen:!0}],Jd=[...Yd,{way:"up",isElsewhen:!1}],ay=[...Jd,{way:"down",isElsewhen:!1},
{way:"up",isElsewhen:!1}];function Xd({random:e,clock:n,keys:t,values:r}){return r?ay:t?Jd:n?Yd:e?iy:[]}function es({selection:e,
digests:n},t){for(let[r,o]of n){let s=`${e.workload.id.namespace}/${r}`,i=t.get(s);i===void 0?t.set(s,new Set([o])):i.add(
o)}}function Zd(e,n){let t=[...e].filter(([r,o])=>{let s=n.get(r);return s===void 0||[...o].some(i=>!s.has(i))});return new Set(
t.map(([r])=>r))}var As=require("node:path");var el=require("node:fs"),Le=require("node:path"),nl=v(M(),1);var Ir=require("node:buffer"),pe=require("node:fs"),ct=v(M(),1),dy=1<<20;function Pe(e,n){let t=(0,pe.openSync)(e,"r");try{
let{size:r}=(0,pe.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,pe.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(dy,n+1-s)),a=(0,pe.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,pe.closeSync)(t)}}function Qd(e){return new ct.InputError("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:e})}function me(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new ct.InputError(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new ct.InputError("binary","is a\
 binary file (it holds NUL bytes), not a manifest",{path:e});let r=Buffer.from(n.buffer,n.byteOffset,n.length);if((0,Ir.isAscii)(
n))return r.toString("latin1");if(!(0,Ir.isUtf8)(n))throw new ct.InputError("not-utf8","is not UTF-8: save it as UTF-8",
{path:e});return r.toString("utf8")}var ns=v(M(),1);var ly=1e3,cy=10;function rs(e,n){let t=fy(e),r=dr(),o=()=>new ns.UsageError(`${n} is a glob that takes too much work: w\
rite a simpler one`);if(t===void 0||!r.compiles(t,o))throw new ns.UsageError(`${n} is not a glob that can be read; it ta\
kes *, ?, [a-z], [!a-z] and {a,b}`);return s=>r.matches(t,s,o)}var uy=/\\(.)|\*+|\?|\[(!?)((?:\\.|[^\]\\])+)\]|[{},]|[^\\[\]]/gsuy;
function fy(e){if(e.length>ly)return;let n="",t=0,r=0;for(let o of e.matchAll(uy)){let[s,i,a,d]=o;if(r=o.index+s.length,
i!==void 0?n+=ts(i):d!==void 0?n+=`[${a===""?"":"^"}${py(d)}]`:s.startsWith("*")?n+=".*":s==="?"?n+=".":s==="{"?(t+=1,n+=
"(?:"):s==="}"?(t-=1,n+=")"):n+=s===","&&t>0?"|":ts(s),t<0||t>cy)return}return r===e.length&&t===0?`(?s:${n})`:void 0}function py(e){
return e.replace(/\\(.)|[\^[\]&]/gsu,(n,t)=>ts(t??n))}function ts(e){return/[\w/ -]/u.test(e)&&e!=="-"?e:`\\x{${(e.codePointAt(
0)??0).toString(16)}}`}var my=/\.(?:yaml|yml|json|jsonnet)$/,yy=/^\.(?:rollstamp|argocd-source(?:-.*)?)\.yaml$/,gy="+argocd:skip-file-rendering";
function tl({repository:e,request:n}){let t=by(e,{recurse:n.recurse,isWanted:hy(n)}),r=[],o=E.input;for(let s of t){let i=(0,Le.relative)(
e.app,s).split(Le.sep).join("/");if(i.endsWith(".jsonnet"))throw new nl.InputError("render-failed","Jsonnet is not rende\
red: leave the file out with the parameter exclude",{path:i});let a=Pe(s,o);if(a===void 0)throw Qd(i);o-=a.length;let d={
path:i,text:me(i,a)};!d.text.includes(gy)&&(i.endsWith(".json")||!zd(d))&&r.push(d)}return{files:r.length<2?r:r.map(Sy)}}
function hy({include:e,exclude:n}){let t=e===""?()=>!0:rs(e,"parameter include"),r=n===""?()=>!1:rs(n,"parameter exclude");
return o=>t(o)&&!r(o)}function by(e,{recurse:n,isWanted:t}){let r=[],o=s=>{let i=(0,el.readdirSync)(s,{withFileTypes:!0});
for(let a of i.toSorted((d,l)=>N(d.name,l.name))){let d=(0,Le.join)(s,a.name);if(a.isDirectory()){n&&a.name!==".git"&&o(
d);continue}let l=(0,Le.relative)(e.app,d).split(Le.sep).join("/");!my.test(a.name)||yy.test(a.name)||a.isSymbolicLink()&&
ve(d,e)===void 0||_(d)&&t(l)&&r.push(d)}};return o(e.app),r}function Sy(e){let n=U(e.text);if(n[0]?.isJson!==!0)return e;
let t=n.map(({start:r,end:o})=>e.text.slice(r,o));return{path:e.path,text:`---
${t.map(wy).join(`
---
`)}`}}function wy(e){return e.replaceAll("	"," ").replace(/\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)/gis,(n,t,r)=>t===
void 0||r===void 0?n.replace("\\/","/"):String.fromCharCode(parseInt(t,16),parseInt(r,16))).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}var bt=require("node:fs"),St=require("node:path");var L=require("node:fs"),is=require("node:path");var Cr=require("node:zlib"),Fe=512,ft={start:124,length:12},ut={start:148,length:8};function Nr(e,n){let t=[],r=ky(e,n);
for(let o=0;o+Fe<=r.length;){let s=parseInt(r.toString("latin1",o+ft.start,o+ft.start+ft.length),8);if(!(s>=0))break;let i=o+
Fe,a=r.subarray(o,i);t.push({name:Ey(a),text:r.toString("latin1",i,i+s),header:a}),o=i+Math.ceil(s/Fe)*Fe}return t}function ky(e,n){
try{return(0,Cr.gunzipSync)(e,{maxOutputLength:n})}catch{return Buffer.alloc(0)}}function Ey(e){let[n,t]=[e.toString("la\
tin1",0,100),e.toString("latin1",345,500)].map(r=>r.split("\0",1)[0]??"");return t===""?n??"":`${t??""}/${n??""}`}function rl(e){
let n=e.flatMap(({header:t,text:r})=>{let o=Buffer.from(r,"latin1");return[Ry(t,o.length),o,Buffer.alloc((Fe-o.length%Fe)%
Fe)]});return(0,Cr.gzipSync)(Buffer.concat([...n,Buffer.alloc(2*Fe)]),{level:1})}function Ry(e,n){let t=Buffer.from(e);t.
write(`${n.toString(8).padStart(ft.length-1,"0")}\0`,ft.start,"latin1"),t.fill(" ",ut.start,ut.start+ut.length);let r=0;
for(let o of t)r+=o;return t.write(`${r.toString(8).padStart(ut.length-2,"0")}\0 `,ut.start,"latin1"),t}var pt=require("node:fs"),os=require("node:path");var vy=4<<20,$r=64<<20;function mt(e){return/\.(?:tgz|tar\.gz)$/.test(e)}function ss(e){return/^[^/]+\/(?:charts\/[^/]+\/)*templates\//.
test(e)}function*ol(e){for(let n of e){let{size:t}=(0,pt.statSync)(n);if(mt(n)){if(t>$r)continue;for(let{name:r,text:o}of Nr(
(0,pt.readFileSync)(n),$r))yield{isTemplate:ss(r),text:o}}else t<=vy&&(yield{isTemplate:n.includes(`${os.sep}templates${os.sep}`),
text:(0,pt.readFileSync)(n,"latin1")})}}var Ay=2e4;function il(e,n,t){let r=0,o=(s,i,a)=>((0,L.mkdirSync)(i),(0,L.readdirSync)(s).every(d=>{let[l,c]=[(0,is.join)(
s,d),(0,is.join)(i,d)],u=(0,L.statSync)(l,{throwIfNoEntry:!1});return u===void 0||d===".git"?!0:(r+=1,r>Ay?!1:u.isDirectory()&&
sl(d,a)!=="other"?o(l,c,sl(d,a)):(a==="templates"?xy(l,c,t):a==="charts"&&mt(d)?Oy(l,c,t):(0,L.symlinkSync)((0,L.realpathSync)(
l),c),!0))}));return o(e,n,"chart")}function sl(e,n){return n==="chart"&&(e==="charts"||e==="templates")?e:n==="charts"?
"chart":n==="templates"?n:"other"}function xy(e,n,t){(0,L.writeFileSync)(n,t((0,L.readFileSync)(e,"latin1")),{encoding:"\
latin1",mode:384})}function Oy(e,n,t){let r=Nr((0,L.readFileSync)(e),$r),o=r.map(s=>ss(s.name)?w(y({},s),{text:t(s.text)}):
s);o.every(({text:s},i)=>s===r[i]?.text)?(0,L.symlinkSync)((0,L.realpathSync)(e),n):(0,L.writeFileSync)(n,rl(o),{mode:384})}var dl=require("node:fs"),ll=require("node:timers/promises"),al=1e3,My=5;async function cl(){await(0,ll.setTimeout)(al-Date.
now()%al+My)}var Iy=(9*365+130)*86400+5*3600+420+13;function ul(e){let n=Buffer.alloc(54);return n.write("TZif",0,"latin\
1"),n.writeUInt32BE(1,36),n.writeUInt32BE(4,40),n.writeInt32BE(Iy,44),n.write("FAR\0",50,"latin1"),(0,dl.writeFileSync)(
e,n,{mode:384}),e}var Pr=require("node:fs"),wn=require("node:path"),ds=v(M(),1);var ml=v(M(),1);var as=require("node:path");var Cy=new Set(`a above accumulate accumulating accumulation add additional after alias all allowed already also an anch\
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
    malformedyamlerror numeric plugin plugins sm sources sure tags template's this: trouble valid vs`.split(/\s+/)),Ny=16384,
fl=900,Ke="\u2026";function pl(e,n){let r=e.slice(0,Ny).replace(/^Use --debug flag to render out invalid YAML$/m,"").replace(
/(execution error at \([^)\n]*\):)[\s\S]*/,`$1 ${Ke}`).replace(/<[^>]*>|`[^`]*`/g,` ${Ke} `).split(/\s+/).filter(i=>i!==
""),o=r.map((i,a)=>/^(?:line|column)$/.test(r[a-1]??"")&&/^\d{1,6}[:,.]?$/.test(i)?i:Dy(i,n)),s=o.filter((i,a)=>i!==Ke||
o[a-1]!==Ke).join(" ");return s.length>fl?`${s.slice(0,fl)}${Ke}`:s}var $y=/^((?:err=)?[("'[{]*)(.*?)([)"'\]},.;:]*)$/s,
Ty=400;function Dy(e,n){if(e.length>Ty)return Ke;let[,t="",r="",o=""]=$y.exec(e)??[];if(r==="")return e.length>3?Ke:e;if(Cy.
has(r.toLowerCase()))return e;let[,s=r,i=""]=/^(.*?)((?::\d{1,6}){1,2})$/.exec(r)??[],a=Ly(s,n);return a===void 0?Ke:`${t}${a}${i}${o}`}
var Py=/^[\w.-]{1,60}(?:\/charts\/[\w.-]{1,60}){1,5}\/templates(?:\/[\w.-]{1,80}){1,5}\.(?:yaml|yml|tpl|txt)$/;function Ly(e,{
app:n,root:t}){if(!/^[\w./@+-]*[./][\w./@+-]*$/.test(e))return;if(e.startsWith(`${t}/`))return e.slice(t.length+1);if(e.
startsWith("/"))return;if(_((0,as.join)(n,e)))return e;let r=e.slice(e.indexOf("/")+1);return _((0,as.join)(n,r))||Py.test(
e)?r:void 0}function Sn(e,n,t){if(n.exitCode!==0)throw yt(e,n,t);return{path:e,text:me(e,n.stdout)}}function yt(e,{exitCode:n,stderr:t},{
repository:r}){let o=n===null?"was killed (too little memory?)":`failed with exit code ${String(n)}`,s=pl(t,r),i=`run ${e}\
 in the folder of the application to see all of it`;return new ml.InputError("render-failed",`${e} ${o}${s===""?"":`: ${s}`}\
; ${i}`,{path:""})}var ge=require("node:fs"),ye=require("node:path"),Tr=v(M(),1);var Fy=2e4;function Dr({root:e,app:n},t){if(fe(n,t))throw new Tr.UsageError("$TMPDIR lies in the folder of the applicati\
on, which has to be copied: set another one");let[r,o]=[e,t];for(let a of(0,ye.relative)(e,n).split(ye.sep))if(a!==""){(0,ge.mkdirSync)(
o);for(let d of(0,ge.readdirSync)(r))d!==a&&d!==".git"&&(0,ge.symlinkSync)((0,ye.join)(r,d),(0,ye.join)(o,d));[r,o]=[(0,ye.join)(
r,a),(0,ye.join)(o,a)]}let[s,i]=[0,0];return(0,ge.cpSync)(r,o,{recursive:!0,verbatimSymlinks:!0,filter:a=>{let d=(0,ge.lstatSync)(
a);if(s+=1,i+=d.isFile()?d.size:0,s>Fy||i>E.input){let l="the folder of the application is too large to be copied, which\
 its parameters or the dependencies of its chart ask for";throw new Tr.InputError("limit",l,{path:""})}return!a.endsWith(
`${ye.sep}.git`)&&(d.isFile()||d.isDirectory()||d.isSymbolicLink())}}),o}var Ky=["Chart.yaml","requirements.yaml","Chart.lock","requirements.lock"],_y=["charts","Chart.lock","requirements.lock"];
async function yl(e){let{children:n,repository:t}=e;for(let s of _y)if((0,Pr.lstatSync)((0,wn.join)(t.app,s),{throwIfNoEntry:!1})?.
isSymbolicLink()===!0)throw bn(`${s} is a symbolic link, through which Helm would write: put what it means in its place`);
for(let s of Ky)Wy(s,e);let r=Dr(t,(0,wn.join)(n.folder,"repository")),o=await n.run("helm",["dependency","build","."],{
cwd:r});if(o.exitCode!==0)throw yt("helm dependency build",o,e);return r}function Wy(e,{repository:n}){let t=ve((0,wn.join)(
n.app,e),n);if(t===void 0||!_(t))return;let r={path:e,text:me(e,(0,Pr.readFileSync)(t))},o=q(r);for(let{root:s,problem:i}of U(
r.text).flatMap(a=>o(a))){if(i!==void 0)throw new ds.InputError("yaml-unsupported",i.message,y({path:e},C(r,i.offset)));
for(let{text:a,offset:d}of ls(s,!1)){let l=f=>new ds.InputError("outside-repository",`a dependency ${f}`,y({path:e},C(r,
Math.max(0,d))));if(a==="")continue;let c=/^file:\/\/(?!\/)(.*)$/.exec(a)?.[1];if(c===void 0)throw l("is not in charts/ \
and would be fetched; run helm dependency build and commit charts/");let u=De((0,wn.resolve)(n.app,c));if(u===void 0||!fe(
n.root,u))throw l("is to come from outside of the repository, or from nowhere; name a folder in it");lt(u,n)}}}function*ls(e,n){
let{node:t}=I(e,!1);if(t.type==="scalar")n&&t.resolved!=="null"&&(yield{text:t.text,offset:e.start});else if(t.type==="s\
equence")for(let r of t.items)yield*ls(r,n);else for(let{name:r,value:o}of t.entries)yield*ls(o,n||/^repository$/i.test(
r??""))}var Sl=require("node:fs"),kn=require("node:path"),oe=v(M(),1);function wl(e){let{request:n,children:t}=e,{values:r,helmParameters:o,helmStringParameters:s}=n,i=ps(e).map(d=>hl(bl(d,e)));
if(r!==""){let d=(0,kn.join)(t.folder,"values.yaml");(0,Sl.writeFileSync)(d,r,{mode:384}),i.push(hl(d))}let a=ms(e).map(
([d,l])=>[d,Gy(bl(l,e),kl(d))]);for(let[d]of a)Vy(d);return["--name-template",By(e),...cs("--namespace",n.namespace),...cs(
"--kube-version",jy(e)),...us(o).flatMap(([d,l])=>["--set",`${fs(d)}=${gl(l)}`]),...us(s).flatMap(([d,l])=>["--set-strin\
g",`${fs(d)}=${gl(l)}`]),...a.flatMap(([d,l])=>["--set-file",`${d}=${l}`]),...i.flatMap(d=>["--values",d]),...Hy(e).flatMap(
d=>cs("--api-versions",d)),...n.skipCrds?[]:["--include-crds"],...n.skipTests?["--skip-tests"]:[],...n.skipSchemaValidation?
["--skip-schema-validation"]:[]]}var Uy=/^[a-z0-9](?:[-.a-z0-9]{0,51}[a-z0-9])?$/;function By({request:e,env:n}){if(e.releaseName!==
""){if(Uy.test(e.releaseName))return e.releaseName;throw new oe.UsageError("release-name takes the name of a release: lo\
wer-case letters, digits, - and ., at most 53 of them")}let t=(n.ARGOCD_APP_NAME??"").replace(/^[^_]*_/,"");if(t!=="")return t;
throw new oe.UsageError("ARGOCD_APP_NAME is not set, and is the name of the release; Argo CD sets it")}function jy({request:e,
env:n}){if(e.kubeVersion===""||/^v?\d+(?:\.\d+){0,2}(?:[-+][\w.+-]*)?$/.test(e.kubeVersion))return e.kubeVersion||(n.KUBE_VERSION??
"");throw new oe.UsageError("kube-version takes the version of a cluster, e.g. 1.35.2")}function Hy({request:e,env:n}){let t=e.
apiVersions.find(r=>!/^[\w.][\w./-]*$/.test(r));if(t===void 0)return e.apiVersions.length>0?e.apiVersions:(n.KUBE_API_VERSIONS??
"").split(",");throw new oe.UsageError(`api-versions: ${g(t)} is none; name versions of APIs, e.g. apps/v1 or apps/v1/De\
ployment`)}function cs(e,n){return n===""?[]:[e,n]}function us(e){return[...e].toSorted(([n],[t])=>N(n,t))}function ps({
request:e,repository:n}){let t="value-files";return e.valueFiles.flatMap(r=>{let o=El(r,t);return e.ignoreMissingValueFiles?
Qo(o,t,n)??[]:Zo(o,t,n)})}function ms({request:e,repository:n}){return us(e.helmFileParameters).map(([t,r])=>{let o=kl(t);
return[t,Zo(El(r,o),o,n)]})}function kl(e){return`helm-file-parameters ${g(e)}`}function El(e,n){if(e.startsWith("-"))throw new oe.UsageError(
`${n}: ${g(e)} begins with -, like an option; name a file, with ./ before it if need be`);if(/^[a-z][a-z0-9+.-]*:/i.test(
e))throw new oe.UsageError(`${n}: ${g(e)} is a URL; name a file of the repository`);if(new RegExp("\\p{Cc}","u").test(e))
throw new oe.UsageError(`${n}: ${g(e)} holds a control character`);return e}function fs(e){if(e!==""&&!e.startsWith("-"))
return e;throw new oe.UsageError(`helm-parameters: ${e===""?"a key is empty":`${g(e)} begins with -, like an option`}; n\
ame a value of the chart, e.g. image.tag`)}function Vy(e){if(!(fs(e)===e&&!/[=,\\{}\p{Cc}]/u.test(e)))throw new oe.UsageError(
`helm-file-parameters: ${g(e)} is not the name of one value of the chart; it may hold no =, comma, brace or backslash`)}
function Gy(e,n){if(!/[,\\{}]/.test(e))return e;throw new oe.UsageError(`${n}: the name of the file holds a comma, brace\
 or backslash, which Helm does not take: rename it`)}function gl(e){return e.startsWith("{")&&e.endsWith("}")?e:e.replace(
/(?<!\\),/g,"\\,")}function hl(e){return/[",]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function bl(e,{repository:n}){let t=(0,kn.relative)(
n.app,e).split(kn.sep).join("/");return t.startsWith("../")?t:`./${t}`}function*ht(e){let n=zy(e);for(let t=e.indexOf("{{");t!==-1;){let r=t+2,o=[],s=[],i=e.length;gt.lastIndex=r;for(let a=gt.
exec(e);a!==null;a=gt.exec(e)){let{0:d,index:l}=a;if(d==="}}"){i=gt.lastIndex,yield{at:r,code:o.join(""),strings:s};break}
let c=/^["`/]/.test(d)?n(l):void 0;if(c===void 0){o.push(d);continue}d!=="/"&&s.push(e.slice(l+1,c-1)),o.push(" ".repeat(
c-l)),gt.lastIndex=c}t=e.indexOf("{{",i)}}var gt=/\}\}|[^"`}/]+|[\s\S]/y,ys=/"(?:[^"\\\n]|\\.)*"/y;function zy(e){let[n,
t]=[e.lastIndexOf("`"),e.lastIndexOf("*/")],r=0;return o=>{if(e[o]==="`")return o<n?e.indexOf("`",o+1)+1:void 0;if(e[o]===
"/")return e[o+1]==="*"&&o+2<=t?e.indexOf("*/",o+2)+2:void 0;if(o<r)return;if(ys.lastIndex=o,ys.test(e))return ys.lastIndex;
let s=e.indexOf(`
`,o);r=s===-1?e.length:s}}function Rl(e){return e.split("{{").slice(1).flatMap(t=>t.includes("}}")?t.split("}}",1)[0]??"":
[])}function En(e){return new RegExp(String.raw`(?<![\w.$"'-])(?:${e})(?![\w-])`)}var xl=String.raw`rand[A-Za-z]\w*|gen[A-Z]\w*|uuidv4|htpasswd|bcrypt|encryptAES|derivePassword|shuffle|lookup`,
hs={random:En(xl),clock:En("now|ago|date|dateInZone|date_in_zone|htmlDate|htmlDateInZone|durationRound"),keys:En("keys"),
values:En("values")},Ol=["random","clock","keys","values"];function Ml(e){let n=y({},vl),t=y({},vl),r=!1;for(let{isTemplate:o,
text:s}of e)if(s.includes("{{")){for(let i of o?Jy(s):Rl(s))Al(i,n);if(o)for(let{code:i,strings:a}of ht(s)){r||=qy.test(
i);for(let d of a)Yy.test(d)&&Al(d,t)}}for(let o of Ol)n[o]||=r&&t[o];return n}var vl={random:!1,clock:!1,keys:!1,values:!1};
function Al(e,n){for(let t of Ol)n[t]||=hs[t].test(e)}var qy=En("tpl"),Yy=new RegExp(String.raw`\{\{|^\s*(?:${xl}|now)(?![\w-])`);
function*Jy(e){for(let{code:n}of ht(e))yield tg(n)}function*bs(e){let n=0;for(let{0:t,index:r}of e.matchAll(Il)){n+=1;let o=n>
Xy?void 0:rg(e,r+t.length),s=e.slice(o,(o??0)+gs),i=e.slice(Math.max(0,r-gs),r),a=Qy.test(s)||/^\s*\)/.test(s)&&eg.test(
i)||/^\s*-?$/.test(s)&&ng.test(i)&&r<=gs;(o===void 0||!a)&&(yield{name:t,end:o})}}var Xy=20,Zy=1e3,gs=40,Il=new RegExp(En(
"keys|values").source,"g"),Qy=/^\s*\|\s*(?:sortAlpha|len|not|empty)(?![\w-])/,eg=/(?<![\w.$"'-])(?:sortAlpha|len|not|empty)\s*\(\s*$/,
ng=/^-?\s*(?:else\s+)?if\s*$/;function tg(e){if(!hs.keys.test(e)&&!hs.values.test(e))return e;let n=[...bs(e)].map(({name:t})=>t);
return`${e.replace(Il,"")} ${n.join(" ")}`}function rg(e,n){let t=0,r=n;for(let o=n;o<n+Zy;o+=1){let s=e[o];if(s===void 0)
return/\s-\s*$/.test(e.slice(r-2))?og(e,r-1):r;if(s==="(")t+=1;else if(s===")"&&t>0)t-=1;else if(t===0&&(s===")"||s==="|"))
return r;/\s/.test(s)||(r=o+1)}}function og(e,n){let t=n;for(;/\s/.test(e[t-1]??"");)t-=1;return t}var Cl=e=>`(toDate \`2006-01-02T15:04:05Z07:00\` \`${e}\`)`,sg={up:{now:Cl("2001-02-03T04:05:06Z"),keys:" | sortAlpha",values:""},
down:{now:Cl("2012-11-10T19:48:37Z"),keys:" | sortAlpha | reverse",values:" | reverse"}},ig=/(?<![\w.$"'-])now(?![\w-])/g;
function Nl(e,n){let t=sg[n],r=[];for(let{at:i,code:a}of ht(e)){for(let{index:d}of a.matchAll(ig))r.push({start:i+d,end:i+
d+3,text:t.now});for(let{name:d,end:l}of bs(a))l!==void 0&&r.push({start:i+l,end:i+l,text:d==="keys"?t.keys:t.values})}let o=[],
s=0;for(let i of r.toSorted((a,d)=>a.start-d.start))o.push(e.slice(s,i.start),i.text),s=i.end;return o.join("")+e.slice(
s)}var Ss="helm template";async function $l(e){let{children:n,repository:t}=e;lt(t.app,t);let r=wl(e),o=t.app,s=await n.run(
"helm",["template",".",...r]);s.exitCode!==0&&s.stderr.includes("missing in charts/ directory")&&(o=await yl(e),s=await n.
run("helm",["template",".",...r],{cwd:o}));let i=Sn(Ss,s,e),a={args:r,cwd:o,application:e},d=Xd(Ml(ag(a))).map(l=>()=>lg(
l,a));return{files:[i],again:d}}function*ag({cwd:e,application:n}){let{repository:t,request:r}=n,o=e===t.app?[]:dg((0,St.join)(
e,"charts")),s=[...ps(n),...ms(n).map(([,l])=>l)];yield*ol([...lt(t.app,t),...o,...s]);let{values:i,helmParameters:a,helmStringParameters:d}=r;
for(let l of[i,...a.values(),...d.values()])yield{isTemplate:!1,text:l}}function dg(e){return((0,bt.existsSync)(e)?(0,bt.readdirSync)(
e).filter(mt):[]).toSorted(N).map(t=>(0,St.join)(e,t))}async function lg(e,n){let{args:t,cwd:r,application:o}=n,{children:s}=o,
i={};e.isElsewhen&&(await cl(),i.TZ=ul((0,St.join)(s.folder,"zone")));let a=e.way===void 0?void 0:cg(e.way,n);if(a!==void 0){
let d=await s.run("helm",["template",a,...t],{cwd:r,env:i});if(d.exitCode===0)return Sn(Ss,d,o)}return Sn(Ss,await s.run(
"helm",["template",".",...t],{cwd:r,env:i}),o)}function cg(e,{cwd:n,application:t}){let r=(0,St.join)(t.children.folder,
e);if((0,bt.existsSync)(r))return r;try{if(il(n,r,o=>Nl(o,e)))return r}catch(o){if(!(o instanceof Error&&"syscall"in o))
throw o}Nn(r)}var Rn=["kustomization.yaml","kustomization.yml","Kustomization"];var _r=require("node:fs"),Et=require("node:path"),Rt=v(M(),1);var Tl=require("node:fs"),Es=require("node:path"),kt=v(M(),1);var ug=/^[\w.-]+$/,fg=/^[\w*][\w.*/:@=+-]*$/,pg=/^\d{1,9}$/,mg=/^[\w][\w./-]*$/,yg=/^[\w.-]*$/,gg=/^[^,:"'`{}[\]\p{Cc}]*$/u;
function Dl(e){let{namePrefix:n,nameSuffix:t,kustomizeNamespace:r,images:o,replicas:s,commonLabels:i,commonAnnotations:a}=e;
return[...ws("nameprefix",n,"name-prefix"),...ws("namesuffix",t,"name-suffix"),...ws("namespace",r,"kustomize-namespace"),
...wt(["set","image"],Pl(o,fg,"images")),...wt(["set","replicas"],ks(s,{name:"replicas",between:"=",value:pg})),...wt(["\
add","label"],ks(i,{name:"common-labels",between:":",value:yg})),...wt(["add","annotation"],ks(a,{name:"common-annotatio\
ns",between:":",value:gg}))]}function wt(e,n){return n.length===0?[]:[[...e,"--",...n]]}function ws(e,n,t){return wt(["s\
et",e],n===""?[]:Pl([n],ug,t))}function Pl(e,n,t){let r=e.find(o=>!n.test(o));if(r===void 0)return e;throw new kt.UsageError(
`${t}: ${g(r)} cannot be passed to kustomize; put it into the kustomization`)}function ks(e,{name:n,between:t,value:r}){
return[...e].toSorted(([s],[i])=>N(s,i)).map(([s,i])=>{if(mg.test(s)&&r.test(i))return`${s}${t}${i}`;throw new kt.UsageError(
`${n}: ${g(s)}, or its value, cannot be passed to kustomize; put it into the kustomization`)})}async function Ll(e,n){let{
children:t,repository:r}=e;hg(r);let o=Dr(r,(0,Es.join)(t.folder,"repository"));for(let s of n){let i=await t.run("kusto\
mize",["edit",...s],{cwd:o});if(i.exitCode!==0)throw yt(`kustomize edit ${s.slice(0,2).join(" ")}`,i,e)}return o}function hg({
app:e}){for(let n of Rn){if((0,Tl.lstatSync)((0,Es.join)(e,n),{throwIfNoEntry:!1})?.isSymbolicLink()!==!0)continue;let t="\
the kustomization is a symbolic link, so nothing can be changed in it: put the file in its place";throw new kt.InputError(
"render-failed",t,{path:n})}}var Fr=v(M(),1);var bg=new Set(["annotations","apiVersion","behavior","buildMetadata","commonAnnotations","commonLabels","fieldPath","ge\
neratorOptions","imageTag","images","kind","labels","literals","metadata","name","namePrefix","nameSuffix","namespace","\
options","patch","replicas","sortOptions","target","targets","type","vars"]);function Fl(e){let n=q(e);return U(e.text).
flatMap(t=>n(t).flatMap(({root:r,problem:o})=>{if(o===void 0)return[...Lr(r)];throw new Fr.InputError("yaml-unsupported",
o.message,y({path:e.path},C(e,o.offset)))}))}function*Lr(e){let{node:n}=I(e,!1);if(n.type==="scalar")n.resolved==="strin\
g"&&(yield{text:n.text,offset:e.start});else if(n.type==="sequence")for(let t of n.items)yield*Lr(t);else for(let{name:t,
value:r}of n.entries)(t===void 0||!bg.has(t))&&(yield*Lr(r))}function Kr(e){return/:\/\/|::|^[^/]*[@:]|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i.
test(e)}function Rs(e){let n="the entry is remote; a render that is to be the same each time takes in what the repositor\
y holds: copy it there";return new Fr.InputError("outside-repository",n,e)}function vs(e,n){if(/builtin|\\/.test(e.text)){
for(let t of Sg(e))if(A(m(I(t,!1),"apiVersion"))==="builtin"&&[...Lr(t)].some(({text:r})=>Kr(r.replace(/^[^=/]*=(?=.)/,""))))
throw Rs(n)}}function Sg(e){try{let n=q(e);return U(e.text).flatMap(t=>n(t).map(({root:r})=>r))}catch(n){if(n instanceof
Fr.InputError)return[];throw n}}var wg="kustomize build",Kl=["--enable-managedby-label","--load-restrictor=LoadRestrictionsRootOnly","--reorder=legacy",
"--reorder=none"];function kg(e){let n=e.find(t=>!Kl.includes(t));if(n===void 0)return e;throw new Rt.UsageError(`kustom\
ize-build-options: ${g(n)} is not for applications; it takes ${Kl.join(", ")}`)}async function Wl(e){let{kustomize:n}=e.
request,t=kg(n.buildOptions),r=Dl(n);Eg(e.repository);let o=r.length===0?{}:{cwd:await Ll(e,r)},s=await e.children.run("\
kustomize",["build",".",...t],o);return{files:[Sn(wg,s,e)]}}var _l=1e4;function Eg(e){let n=[e.app],t=new Set(n);for(let r of n){
for(let o of vg(r,e))t.has(o)||n.push(o),t.add(o);if(t.size>_l)throw new Rt.InputError("limit",`the application has more\
 than ${String(_l)} kustomizations`,{path:""})}}var Rg=/\n|^\s*[{[]/;function vg(e,n){let t=Rn.map(i=>(0,Et.join)(e,i)).
find(_);if(t===void 0)return[];let r=De(t),o=Mr(n,t);if(r===void 0||!fe(n.root,r))throw bn(`${o}: the symbolic link lead\
s out of the repository`);let s={path:o,text:me(o,(0,_r.readFileSync)(r))};return Fl(s).flatMap(({text:i,offset:a})=>{let d=y(
{path:o},C(s,Math.max(0,a))),l=Rg.test(i);if(l&&vs({path:o,text:i},d),i.includes(`
`))return[];let c=i.replace(/^[^=/]*=(?=.)/,"");if(!l&&(Kr(i)||Kr(c)))throw Rs(d);let u=De((0,Et.resolve)(e,i))??De((0,Et.resolve)(
e,c));if(u===void 0)return[];if(!fe(n.root,u)){let f="the entry leads out of the repository; kustomizations take in what\
 it holds";throw new Rt.InputError("outside-repository",f,d)}return(0,_r.statSync)(u).isDirectory()?[u]:(xg(u,d),[])})}var Ag=1<<
20;function xg(e,n){let t=_(e)?Pe(e,Ag):void 0;t!==void 0&&vs({path:n.path,text:Buffer.from(t).toString("utf8")},n)}var Og={directory:tl,kustomize:Wl,helm:$l};function xs(e,{app:n}){return e!=="auto"?e:Rn.some(t=>_((0,As.join)(n,t)))?"k\
ustomize":_((0,As.join)(n,"Chart.yaml"))?"helm":"directory"}async function Ul(e){return Og[xs(e.request.source,e.repository)](
e)}var oc=require("node:path"),Ds=v(M(),1);function O(e,n,t){return y({name:n,group:e,owner:"application"},t)}function he(e,n,t){return O("Annotation names",e,{type:"\
string",help:t,value:"KEY",default:n})}var J=[O("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workload\
 with what it references, unless it opts out"}),O("Selection","granularity",{type:"choice",help:"What a stamp covers: th\
e whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),O("Selection","jobs",{type:"\
choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"a\
uto"}),O("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"\
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
ences it",value:"CODE=LEVEL"}),O("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),he("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),he("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),he("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),he("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),he("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),he("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),he("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),he("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),he("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),he("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
Bl=[O("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),O("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],Mg=["stamp","check","e\
xplain"];function _e(e,n,o){var s=o,{commands:t=Mg}=s,r=Ws(s,["commands"]);return w(y({},O(e,n,y({owner:"operator"},r))),
{commands:t})}var Wr=[_e("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
_e("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),_e("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),_e("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),_e("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),_e("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),_e("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),_e("Output","quiet",{type:"boolean",help:"Show errors only"})];function Ae(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}function vt(e){return`ROLLSTAMP_${e.replaceAll("-",
"_").toUpperCase()}`}var At=v(M(),1);var jl=require("node:path"),vn=v(M(),1);var Ig=64*1024;function Os(e,n){let t;try{t=Pe(e,Ig)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new vn.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new vn.UsageError(`${n}: the file is larger than 64 KiB`);return t}var Cg=10,Ng=13;function Ms(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")throw new vn.UsageError(`${t} is empty\
 (a variable that is not set?): name the file with the key`);let r=Os((0,jl.resolve)(n,e),t);if(r===void 0)throw new vn.UsageError(
`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===Cg&&(o-=o>1&&r[o-2]===Ng?2:1),o===0)throw new vn.UsageError(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.subarray(0,o)}var $g=/^(?:1|t|T|true|TRUE|True)$/,Tg=/^(?:0|f|F|false|FALSE|False)$/;function xt(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&$g.test(n))return!0;if(typeof n=="string"&&Tg.test(
n))return!1;throw new At.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new At.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new At.UsageError(`${t} takes one value`)}case"list":return Hl(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return Hl(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function Hl(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function Vl(e,n){let t={};for(let{
name:s}of J){let i=e[Ae(s)];i!==void 0&&(t[Ae(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r=="\
object"){let[s="",...i]=r.toReversed();t.hashKey=Ms(s,n),t.otherHashKeys=i.map(a=>Ms(a,n))}return typeof o=="object"&&(t.
severity=Dg(o)),t}function Dg(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new At.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var nc=require("node:path"),tc=v(zl(),1),Ts=v(M(),1);var X=v(M(),1);function D(e,n,t){let r=y({name:e,help:n,group:"Input",owner:"application"},t);return ql(r)}function An(e,n){return{name:e,
title:Yl(e),help:n,field:"map",default:"",option:void 0}}function ql(e){let{name:n,help:t,type:r}=e,o=r==="list"||r==="r\
epeat"?"array":"string",s=e.default??(r==="boolean"?"false":"");return{name:n,title:Yl(n),help:t,field:o,default:s,option:e}}
function Yl(e){let n=e.replaceAll("-"," ");return n.charAt(0).toUpperCase()+n.slice(1)}var Fg="Namespace of manifests th\
at name none; the default is the destination of the Application";function Kg(e){let n=ql(e);return e.name==="namespace"?
w(y({},n),{help:Fg,default:""}):n}var _g=new Set(["value-files","helm-parameters"]),xe=[D("source","How the manifests ar\
e made; auto does what Argo CD would do",{type:"choice",choices:["auto","directory","kustomize","helm"],default:"auto"}),
D("allow-empty","Let a render without any manifest pass, which prunes everything",{type:"boolean"}),D("recurse","Directo\
ry: read the folders below, too",{type:"boolean"}),D("include","Directory: read only files whose path matches this glob",
{type:"string"}),D("exclude","Directory: do not read files whose path matches this glob",{type:"string"}),D("value-files",
"Helm: files with values, from the folder of the application or, with a / before them, of the repository",{type:"repeat"}),
D("ignore-missing-value-files","Helm: leave out files with values that are not there",{type:"boolean"}),D("values","Helm\
: values as YAML",{type:"string"}),An("helm-parameters","Helm: single values, as for --set"),An("helm-string-parameters",
"Helm: single values that are strings, as for --set-string"),An("helm-file-parameters","Helm: single values from files, \
as for --set-file"),D("release-name","Helm: the name of the release; the default is that of the Application",{type:"stri\
ng"}),D("kube-version","Helm: the version of Kubernetes; the default is that of the cluster",{type:"string"}),D("api-ver\
sions","Helm: the versions of APIs; the default is those of the cluster",{type:"repeat"}),D("skip-crds","Helm: leave out\
 what the chart has in crds/",{type:"boolean"}),D("skip-tests","Helm: leave out the tests of the chart",{type:"boolean"}),
D("skip-schema-validation","Helm: do not hold values against the schema of the chart",{type:"boolean"}),D("kustomize-bui\
ld-options","Kustomize: options of kustomize build that are safe, e.g. --reorder=none",{type:"repeat"}),D("name-prefix",
"Kustomize: what all names begin with, in place of namePrefix",{type:"string"}),D("name-suffix","Kustomize: what all nam\
es end with, in place of nameSuffix",{type:"string"}),D("kustomize-namespace","Kustomize: the namespace of all manifests\
, in place of namespace",{type:"string"}),D("images","Kustomize: images, e.g. web=registry.example.com/web:1.2 or web@sh\
a256:\u2026",{type:"repeat"}),An("replicas","Kustomize: replicas by the name of their workload"),An("common-labels","Kus\
tomize: labels beside commonLabels"),An("common-annotations","Kustomize: annotations beside commonAnnotations"),...J.filter(
({owner:e})=>e==="application").map(Kg)],lv=xe.filter(({name:e})=>!_g.has(e));function Is({name:e,title:n,help:t,field:r,
option:o,default:s},{holds:i={},found:a=[]}={}){let d=o?.type==="boolean"||o?.type==="bool-string",l={name:e,title:n,tooltip:a.
length===0?t:`${t}. Here: ${a.join(", ")}`,required:!1,itemType:d?"boolean":"string",collectionType:r};return r==="array"?
w(y({},l),{array:[]}):r==="map"?w(y({},l),{map:i}):w(y({},l),{string:s})}var Wg=128*1024,Ot="ARGOCD_APP_PARAMETERS",Mt=new Map(xe.map(e=>[e.name,e]));function xn({owner:e}){return e==="operator"}
var Xl=new Map([...Bl,...Wr,...J.filter(xn)].filter(({name:e})=>!Mt.has(e)).map(e=>[e.name,e])),Ug=new Set(J.filter(xn).
map(({name:e})=>e));function Zl({[Ot]:e=""}){ec(Ot,e);let n=e.trim()===""?null:Hg(e);if(n===null)return new Map;if(!Array.
isArray(n))throw new X.UsageError(`${Ot} is not a list; Argo CD writes it, so do not set it yourself`);let t=new Map;for(let r of n){
if(!Cs(r)||typeof r.name!="string")throw new X.UsageError(`${Ot} holds something that is no parameter: each has a name, \
and string, array or map`);let{name:o}=r,s=Ql(o,`parameter ${g(o)}`);if(t.has(o))throw new X.UsageError(`parameter ${o} \
is given twice: remove one`);let i=Gg(r,s);i!==void 0&&t.set(o,{value:i,origin:`parameter ${o}`})}return t}function Ns(e,n){
let t=`${n}ROLLSTAMP_`,r=new Map;for(let[o,s=""]of Object.entries(e)){if(!o.startsWith(t))continue;let i=Bg.get(o.slice(
n.length));n!==""&&jg(i,o),!(i===void 0||!Mt.has(i)||s==="")&&(ec(o,s),r.set(i,{value:s,origin:o}))}return r}var Bg=new Map(
[...Mt.keys(),...Xl.keys()].map(e=>[vt(e),e]));function jg(e,n){Ql(e??n,n)}function Ql(e,n){let t=Mt.get(e);if(t!==void 0)
return t;if(Ug.has(e))throw new X.UsageError(`${n} belongs to the operator of Argo CD, not to an application: it is ${vt(
e)} of the sidecar`);if(Xl.has(e))throw new X.UsageError(`${n} has no effect under Argo CD: remove it`);let r=[...Mt.keys()].
find(o=>Jl(o)===Jl(e));throw new X.UsageError(`there is no ${n}; ${r===void 0?"parameters are named like options, e.g. a\
uto-reload-all":`did you mean ${r}?`}`)}function Jl(e){return e.replace(/[-_]/g,"").toLowerCase()}function Hg(e){try{return JSON.
parse(e)}catch{throw new X.UsageError(`${Ot} is not JSON; Argo CD writes it, so do not set it yourself`)}}function Cs(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Vg=["string","array","map"];function Gg(e,{name:n,field:t}){let r=Vg.
find(a=>a!==t&&e[a]!==void 0&&e[a]!==null);if(r!==void 0)throw new X.UsageError(`parameter ${n} takes ${t}, not ${r}`);let o=e[t];
if(o==null||o==="")return;if(t==="string"&&typeof o=="string"||t==="array"&&Array.isArray(o)&&o.every(qg))return o;let s=t===
"map"&&Cs(o)?Object.entries(o).filter(zg):[];if(t==="map"&&Cs(o)&&s.length===Object.keys(o).length)return new Map(s);let i={
string:"a text",array:"a list of texts",map:"a map of texts"};throw new X.UsageError(`parameter ${n}: ${t} is not ${i[t]}\
; numbers and the like go in quotes`)}function zg(e){return typeof e[1]=="string"}function qg(e){return typeof e=="strin\
g"}function ec(e,n){if(!(Buffer.byteLength(n)<=Wg))throw new X.InputError("limit",`${e} is larger than 128 KiB: put valu\
es into a file of the repository`,{path:""})}var $s=".rollstamp.yaml",Yg=new Set(["paths",...Wr.map(({name:e})=>Ae(e))]);function rc(e){let n=ve((0,nc.join)(e.app,$s),
e),t=n===void 0?void 0:Os(n,$s),r=new Map;if(t===void 0)return r;for(let[o,{value:s,place:i}]of(0,tc.parseConfig)($s,Buffer.
from(t).toString("utf8"))){let a=J.find(d=>Ae(d.name)===o);if(!(a===void 0&&Yg.has(o))){if(a===void 0)throw new Ts.UsageError(
`${i}: there is no option ${g(o)}`);if(xn(a))throw new Ts.UsageError(`${i}: ${o} belongs to the operator of Argo CD, not\
 to an application: remove it`);r.set(a.name,xt(a,s,`${i}: ${o}`))}}return r}function sc(e,n){let{env:t}=e,r=[Zl(t),Ns(t,"ARGOCD_ENV_"),Ns(t,"")],o=rc(n),s=new Map;for(let u of xe){if(u.field==="ma\
p")continue;let f=Xg(u,r)??o.get(u.name);f!==void 0&&s.set(u.name,f)}let i=u=>String(s.get(u)??""),a=u=>s.get(u)===!0,d=u=>{
let f=s.get(u);return typeof f=="object"?f:[]},l=u=>Zg(u,r),c=i("namespace")||(t.ARGOCD_APP_NAMESPACE??"");return{source:Jg(
s.get("source")),allowEmpty:a("allow-empty"),recurse:a("recurse"),include:i("include"),exclude:i("exclude"),valueFiles:d(
"value-files"),ignoreMissingValueFiles:a("ignore-missing-value-files"),values:i("values"),helmParameters:l("helm-paramet\
ers"),helmStringParameters:l("helm-string-parameters"),helmFileParameters:l("helm-file-parameters"),skipCrds:a("skip-crd\
s"),skipTests:a("skip-tests"),skipSchemaValidation:a("skip-schema-validation"),releaseName:i("release-name"),kubeVersion:i(
"kube-version"),apiVersions:d("api-versions"),kustomize:{buildOptions:d("kustomize-build-options"),namePrefix:i("name-pr\
efix"),nameSuffix:i("name-suffix"),kustomizeNamespace:i("kustomize-namespace"),images:d("images"),replicas:l("replicas"),
commonLabels:l("common-labels"),commonAnnotations:l("common-annotations")},namespace:c,options:Vl(w(y(y({},eh(s)),nh(t)),
{namespace:c}),n.app)}}function Jg(e){return e==="directory"||e==="kustomize"||e==="helm"?e:"auto"}function Xg({name:e,option:n},t){
let r=t.map(o=>o.get(e)).find(o=>o!==void 0);if(!(r===void 0||n===void 0||ic(r.value)))return xt(n,r.value,r.origin)}function Zg(e,n){
let t=n.map(r=>r.get(e)).find(r=>r!==void 0);return t===void 0?new Map:typeof t.value=="string"?Qg(t.value,t.origin):ic(
t.value)?t.value:new Map}function ic(e){return e instanceof Map}function Qg(e,n){let t=e.split(`
`).filter(r=>r!=="");return new Map(t.map(r=>{let o=r.indexOf("=");if(o<1)throw new Ds.UsageError(`${n} takes lines KEY=\
VALUE`);return[r.slice(0,o),r.slice(o+1)]}))}function eh(e){let n=J.filter(({owner:t})=>t==="application").map(({name:t})=>t);
return Object.fromEntries(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:[[Ae(t),r]]}))}function nh(e){let n={};for(let r of J.
filter(xn)){let o=vt(r.name),s=e[o]??"";s!==""&&(n[Ae(r.name)]=xt(r,s,o))}let{hashKeyFile:t}=n;if(typeof t=="object"&&!t.
every(r=>(0,oc.isAbsolute)(r)))throw new Ds.UsageError("ROLLSTAMP_HASH_KEY_FILE takes an absolute path in the sidecar");
return n}async function dc(e,n){let t=Or(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??""),r=sc(e,t),o=new Pt(e,t.app),s;try{let i=await Ul(
{repository:t,request:r,env:e.env,children:o});th(i,r),s=await rh(i,r),o.checkSignal()}finally{o.end()}return n.findings(
s.findings),Ud(s.findings)?ie.failed:(e.stdout.write(Bd(s.files.map(({text:i})=>i))),ie.done)}function th({files:e},{allowEmpty:n}){
let t=0;for(let o of e)t+=Gd(o);if(t>0||n)return;let r="the render holds no manifest, and Argo CD would take that for an\
 application without any: it could prune everything; if that is meant, set the parameter allow-empty to true";throw new ac.InputError(
"no-manifests",r,{path:""})}async function rh({files:e,again:n=[]},{options:t}){let r=new Map,o=dt(e,t,{isCheck:!1,onPlan:i=>{
es(i,r)}});if(r.size===0)return o;let s=new Set;for(let i of n){let a=new Map;dt([await i()],t,{isCheck:!0,onPlan:d=>{es(
d,a)}});for(let d of Zd(r,a))s.add(d)}return s.size===0?o:dt(e,t,{isCheck:!1,unstable:s})}var oh=32,sh=xe.map(({name:e,help:n,field:t})=>{let r=t==="string"?"":` (${t})`;return`  ${`${e}${r}`.padEnd(oh)} ${n}
`}).join(""),lc=`Exit codes:
  0  done
  1  a finding of severity error
  2  wrong usage, or parameters that cannot be used
  3  the input could not be processed
Without 0, nothing is printed on standard output.
`,cc=`Usage: rollstamp argocd generate
       rollstamp argocd parameters

A config management plugin of Argo CD, to be run in a sidecar of argocd-repo-server: renders an
application as Argo CD would (plain files, Kustomize or Helm) and stamps it.

Commands:
  generate    Render, stamp and print the application in the working directory
  parameters  Print the parameters that its chart offers, for the form in Argo CD

${lc}`,uc=`Usage: rollstamp argocd generate

Renders the application in the working directory, stamps it and prints it: all of it, or nothing.
kustomize and helm are found on the PATH; nothing is fetched, no plugin or function runs.

Parameters come from the Application (spec.source.plugin.parameters), from its variables
(spec.source.plugin.env, ROLLSTAMP_AUTO_RELOAD_ALL for auto-reload-all), from variables of the
sidecar with the same names, and options of selection from .rollstamp.yaml; the first that says
something counts. All other options belong to the operator: variables of the sidecar alone.

Parameters:
${sh}
${lc}`,fc=`Usage: rollstamp argocd parameters

Prints a list in JSON: for a chart, its files with values and its values, as Argo CD announces
them in its user interface. An empty list for anything else. Always exits with 0.
`;var ih=8192,pc=1200,ah=100,Ur=class{#e="";#n=0;#t=0;line(n){let t=`${Cn(n.length>pc?`${n.slice(0,pc)}\u2026`:n)}
`,r=Buffer.byteLength(t);if(this.#t>0||this.#n+r>ih-ah){this.#t+=1;return}this.#e+=t,this.#n+=r}findings(n){for(let t of[
"error","warning"])for(let{path:r,line:o,column:s,severity:i,code:a,message:d}of n)i===t&&this.line(`${mc(r,o,s)}${i}: ${d}\
 [${a}]`)}inputError({path:n,line:t,column:r,message:o,code:s}){this.line(`${mc(n,t,r)}error: ${o} [${s}]`)}write(n){let t=this.#t===
0?"":`\u2026 and ${String(this.#t)} more
`;this.#e+t!==""&&n.write(this.#e+t)}};function mc(e,n,t){return e===""?"":n===0?`${e}: `:`${e}:${String(n)}:${String(t)}\
: `}var gc=require("node:fs"),Ps=require("node:path");var dh=1<<20,lh=1e3,ch=4096,uh=new Set(["Chart.yaml","requirements.yaml"]);function hc(e){let n=[];try{n=fh(e)}catch{}return e.
stdout.write(`${JSON.stringify(n)}
`),ie.done}function fh(e){let n=Or(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??"");if(xs("auto",n)!=="helm")return[];let t=(0,gc.readdirSync)(
n.app).filter(o=>/^[^-.].*\.ya?ml$/.test(o)&&!uh.has(o)&&_((0,Ps.join)(n.app,o))).toSorted(N),r=t.includes("values.yaml")?
ve((0,Ps.join)(n.app,"values.yaml"),n):void 0;return xe.flatMap(o=>o.name==="value-files"?Is(o,{found:ph(t)}):o.name==="\
helm-parameters"?Is(o,{holds:r===void 0?{}:mh(r)}):[])}var yc=20;function ph(e){let n=e.filter(t=>t!=="values.yaml"&&t.length<=
100).map(Cn);return n.length>yc?[...n.slice(0,yc),"\u2026"]:n}function mh(e){let n=new Map;try{let t=Pe(e,dh),r={path:"v\
alues.yaml",text:t===void 0?"":me("values.yaml",t)},o=q(r);for(let s of U(r.text))for(let{root:i}of o(s))Ls(I(i,!1),"",n)}catch{
return{}}return Object.fromEntries(n)}function Ls({node:e,shared:n},t,r){if(!(r.size>=lh))if(e.type==="scalar")t!==""&&e.
resolved!=="null"&&e.text.length<=ch&&r.set(t,e.text);else if(e.type==="sequence")for(let[o,s]of e.items.entries())Ls(I(
s,n),`${t}[${String(o)}]`,r);else for(let o of Z(e).keys()){let s=m({node:e,shared:n},o),i=o.replace(/[.,=[\]\\]/g,"\\$&");
s!==void 0&&Ls(s,t===""?i:`${t}.${i}`,r)}}var bc={generate:{run:dc,help:uc},parameters:{run:hc,help:fc}};async function yh(e,n){let t=new Ur;try{return await gh(e,
n,t)}catch(r){if(r instanceof $n)return Ys[r.signal];if(r instanceof On.UsageError)return t.line(`rollstamp argocd: ${r.
message}`),ie.usage;if(r instanceof On.InputError)t.inputError(r);else if(hh(r))t.line(`error: a file of the application\
 cannot be read (${r.code}) [unreadable]`);else throw r;return ie.input}finally{t.write(n.stderr)}}async function gh([e="",
...n],t,r){if(Sc(e))return t.stdout.write(cc),ie.done;let o=Object.hasOwn(bc,e)?bc[e]:void 0;if(o===void 0){let i=e===""?
"name a command":`unknown command ${g(e)}`;throw new On.UsageError(`${i}; the commands are generate and parameters; see \
rollstamp argocd --help`)}let[s]=n;if(s===void 0)return o.run(t,r);if(!Sc(s))throw new On.UsageError(`${e} takes no argu\
ments; options are parameters of the Application, or variables`);return t.stdout.write(o.help),ie.done}function hh(e){return e instanceof
Error&&"syscall"in e&&"code"in e&&typeof e.code=="string"}function Sc(e){return["-h","--help","help"].includes(e)}0&&(module.exports={argocd});
