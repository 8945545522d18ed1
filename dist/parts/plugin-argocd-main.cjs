"use strict";var Ol=Object.create;var Sn=Object.defineProperty,Ml=Object.defineProperties,Cl=Object.getOwnPropertyDescriptor,Il=Object.getOwnPropertyDescriptors,
Nl=Object.getOwnPropertyNames,dt=Object.getOwnPropertySymbols,$l=Object.getPrototypeOf,hr=Object.prototype.hasOwnProperty,
ts=Object.prototype.propertyIsEnumerable;var ns=(e,n,t)=>n in e?Sn(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,y=(e,n)=>{for(var t in n||={})
hr.call(n,t)&&ns(e,t,n[t]);if(dt)for(var t of dt(n))ts.call(n,t)&&ns(e,t,n[t]);return e},w=(e,n)=>Ml(e,Il(n));var rs=(e,n)=>{var t={};for(var r in e)hr.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&dt)for(var r of dt(e))n.indexOf(
r)<0&&ts.call(e,r)&&(t[r]=e[r]);return t};var lt=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Tl=(e,n)=>{for(var t in n)
Sn(e,t,{get:n[t],enumerable:!0})},os=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Nl(n))!hr.call(
e,o)&&o!==t&&Sn(e,o,{get:()=>n[o],enumerable:!(r=Cl(n,o))||r.enumerable});return e};var O=(e,n,t)=>(t=e!=null?Ol($l(e)):{},os(n||!e||!e.__esModule?Sn(t,"default",{value:e,enumerable:!0}):t,e)),Dl=e=>os(Sn(
{},"__esModule",{value:!0}),e);var M=lt((Vy,is)=>{var Pl,ss=()=>Pl??=require("./lib-errors.cjs");is.exports={__esModule:!0,get InputError(){return ss().
InputError},get UsageError(){return ss().UsageError}}});var Qr=lt((Dh,zi)=>{var Zu,Vi=()=>Zu??=require("./lib-yaml.cjs");zi.exports={__esModule:!0,get decodeBlockScalar(){return Vi().
decodeBlockScalar},get readYaml(){return Vi().readYaml}}});var aa=lt((pS,ia)=>{var hf,q=()=>hf??=require("./re2js.cjs");ia.exports={__esModule:!0,get Matcher(){return q().Matcher},
get MatcherInput(){return q().MatcherInput},get MatcherInputBase(){return q().MatcherInputBase},get RE2JS(){return q().RE2JS},
get RE2JSCompileException(){return q().RE2JSCompileException},get RE2JSException(){return q().RE2JSException},get RE2JSFlagsException(){
return q().RE2JSFlagsException},get RE2JSGroupException(){return q().RE2JSGroupException},get RE2JSInternalException(){return q().
RE2JSInternalException},get RE2JSSyntaxException(){return q().RE2JSSyntaxException},get RE2Set(){return q().RE2Set},get re(){
return q().re}}});var Xd=lt((Hk,Jd)=>{var ay,dy=()=>ay??=require("./lib-config-file.cjs");Jd.exports={__esModule:!0,get parseConfig(){return dy().
parseConfig}}});var jy={};Tl(jy,{argocd:()=>Wy});module.exports=Dl(jy);var hn=O(M(),1);var as=new WeakMap;function Ll(e){let n=as.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return as.set(e,r),r}function I(e,n){let t=Ll(e),r=Fl(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=ds(e.text,t.offset,n)-ds(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function Fl(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function ds(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}var ct={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotation-unknown":"war\
ning","annotations-too-large":"error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","du\
plicate-key":"warning","duplicate-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"\
error","hash-key-permissions":"warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-i\
n-list":"error","name-invalid":"warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"erro\
r","pattern-invalid":"warning","pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warni\
ng","rollout-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","s\
ource-not-deterministic":"warning","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-i\
nvalid":"error","workload-missing":"warning"};function k(e,n,t){return{code:e,severity:ct[e],message:t,place:n}}var ls=253;
function Sr(e){return/^[ "$-~]*$/.test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu,n=>`\\u{${(n.codePointAt(
0)??0).toString(16)}}`)}function h(e){return Sr(e.length>ls?`${e.slice(0,ls)}\u2026`:e)}function Kl({file:e,offset:n}){return`${h(
e.path)}:${String(I(e,n).line)}`}function b({kind:e,name:n}){return`${h(e)} ${n===""?"(without a name)":h(n)}`}var cs=5;
function bn(e){let n=e.length-cs,t=e.slice(0,cs).join(", ");return n>0?`${t} and ${String(n)} more`:t}function us(e){return`\
and ${String(e)} more of these, which are not shown; mend those that are, or turn them off with --severity`}var S={aliasShared:(e,n)=>k(
"alias-shared",e,`the annotations or env of the pod template of ${b(n)} are shared through a YAML alias or merge key, so\
 a stamp there would change or lose something else; write them out in the pod template`),templateInvalid:(e,n,t)=>k("tem\
plate-invalid",e,`${t} in the pod template of ${b(n)} is not of the type that Kubernetes wants, so it cannot be stamped;\
 correct it`),annotationNoEffect:(e,n,t)=>k("annotation-no-effect",e,`annotation ${h(t)} of ${b(n)} only has an effect w\
ith Reloader in the cluster; Rollstamp ignores it`),ignoreOnWorkload:(e,n,t)=>k("annotation-no-effect",e,`annotation ${h(
t)} of ${b(n)} has no effect there: it goes on a ConfigMap or Secret; to leave the workload alone, annotate it with roll\
stamp.io/freeze: "true"`),annotationNotString:(e,n,t)=>k("annotation-not-string",e,`annotation ${h(t)} of ${b(n)} is not\
 a string and is taken as its text; the API server refuses it: put it in quotes`),annotationUnknown:(e,n,t)=>k("annotati\
on-unknown",e,`annotation ${h(t)} of ${b(n)} is none of Rollstamp's, so it does nothing; there are rollstamp.io/freeze a\
nd rollstamp.io/granularity: correct it, or remove it`),annotationValueUnknown:(e,n,t)=>k("annotation-unknown",e,`annota\
tion ${h(t.key)} of ${b(n)} has a value that means nothing, so it does nothing; it takes ${t.values.map(r=>`"${r}"`).join(
" or ")}`),annotationMisplaced:(e,n,t)=>k("annotation-unknown",e,`annotation ${h(t)} in the pod template of ${b(n)} does\
 nothing there; move it to the annotations of the workload itself`),annotationsTooLarge:(e,n,t)=>k("annotations-too-larg\
e",e,`with its stamps the pod template of ${b(n)} has ${String(t)} bytes of annotations, Kubernetes takes 262144; use --\
stamp single`),dataNotBase64:(e,n,t)=>k("data-not-base64",e,`key ${h(t)} of ${b(n)} is not base64 (a placeholder, or enc\
rypted?); its text is hashed as it stands`),dataNotScalar:(e,n,t)=>k("data-not-scalar",e,`${h(t)} of ${b(n)} is not of t\
he type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(e,n,t)=>k(
"data-not-string",e,`key ${h(t)} of ${b(n)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(e,n)=>w(y({},k("duplicate-key",e,n?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:n?"error":"warning"}),joinedObjects:e=>k(
"duplicate-key",e,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(e,n,t)=>k("duplicate-key",e,`key ${h(t)} of ${b(n)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(e,n,t)=>w(y({},k("dupl\
icate-object",e,`${b(n)} in namespace ${h(n.namespace)} is in the set ${t.copies===2?"twice":`${String(t.copies)} times`}\
 (first at ${Kl(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.isError?"error":"\
warning"}),envCollision:(e,n,t)=>k("env-collision",e,`${bn(t.names.map(h))} share the variable ${t.variable} in ${b(n)};\
 rename one, or use --reload-strategy annotations`),flagNoEffect:e=>k("flag-no-effect",{path:""},`${e.join(", ")}: only \
Reloader in the cluster can act on ${e.length===1?"this flag":"these flags"}; Rollstamp ignores ${e.length===1?"it":"the\
m"}`),variableNoEffect:e=>k("flag-no-effect",{path:""},`${bn(e.map(h))}: no option reads ${e.length===1?"this variable":
"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>w(
y({},k("hash-key-missing",e,`a stamp of ${b(n)} was made with a hash key and no key is given, so it is left; give the ke\
y with --hash-key-file, or go back to plain digests with --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:e=>k(
"hash-key-permissions",{path:e},"more than its owner may read this hash key, and whoever has it can test guesses against\
 the stamps of Secrets; run chmod 600 on it or, for a Secret volume, set defaultMode: 0400"),helmTemplate:e=>k("helm-tem\
plate",{path:e},"skipped: this is a Helm template, not a manifest; name the directory that the output of helm template i\
s written to instead, or leave this file out with --exclude"),jobImmutable:(e,n)=>k("job-immutable",e,`${b(n)} cannot ch\
ange once it is applied, so it is not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true\
, make it a hook, or pass --jobs always`),keyMissing:(e,n,t)=>k("key-missing",e,`${b(n)} uses key ${h(t.key)} of ${b(t.source)}\
, which has no such key; its pods will not start: add the key, or set optional: true`),listInList:e=>k("list-in-list",e,
"a list stands in a list, which Kubernetes does not unpack; move its items up"),nameInvalid:(e,n)=>k("name-invalid",e,`${b(
n)} has a name that Kubernetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at most 253 cha\
racters`),namespaceMismatch:(e,n,t)=>{let{source:r}=t,o=t.workloadIsDefault?`${b(n)} has no namespace, taken as ${h(n.namespace)}\
; ${b(r)} is in ${h(r.namespace)}: pass --namespace ${h(r.namespace)}`:`${b(n)} is in ${h(n.namespace)}; ${b(r)} has no \
namespace, taken as ${h(r.namespace)}: pass --namespace ${h(n.namespace)}`;return k("namespace-mismatch",e,o)},namespaceUnknown:(e,n)=>k(
"namespace-unknown",e,`the labels of namespace ${h(n)} are not known, so --namespace-selector cannot be answered; add it\
s Namespace manifest, or pass --namespace-labels '${h(n)}=key=value'`),notRendered:(e,n)=>k("not-rendered",{path:e},`hol\
ds ${h(n)}, so it is the source of a render, not a render; name the directory that the output of ${n==="Chart.yaml"?"hel\
m template":"kustomize build"} is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(e,n,t)=>k(
"pattern-invalid",e,`part ${String(t.part)} of annotation ${h(t.key)} of ${b(n)} is not a regular expression that Go (RE\
2) compiles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(e,n,t)=>k("pattern-unmatche\
d",e,`part ${String(t.part)} of annotation ${h(t.key)} of ${b(n)} matches nothing in namespace ${h(n.namespace)} of this\
 set`),referenceAmbiguous:(e,n,t)=>w(y({},k("reference-ambiguous",e,`${b(t.source)} in ${b(n)} could mean ${bn(t.candidates.
map(({name:r})=>h(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>k("reference-not-rewritten",e,`kustomize changes the name o\
f ${b(t)}, but not where ${b(n)} refers to it; add a nameReference for ${h(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>k("rollout-restart",e,`${b(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>k("\
rolls-on-delete",e,`${b(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>k(
"source-after-workload",e,`${b(t)} is applied after ${b(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>w(y({},k("source-missing",e,`${b(n)} is not in names\
pace ${h(n.namespace)} of this set, so ${bn(t.workloads.map(h))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(e,n,t)=>k("so\
urce-not-deterministic",e,`${b(n)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${bn(t.map(h))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(e,n,t)=>k("stamp-foreign",e,`annotation ${h(t)} in the pod t\
emplate of ${b(n)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(e,n,t)=>k("stamp-kept",e,`the stamp of ${b(t)} in ${b(n)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(e,n,t)=>k("stamped-in-base",e,`stamp ${h(t.key)} of ${b(n)} was ma\
de in a base, before its source became ${b(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(e,n,t)=>k("stamp-foreign",e,`variable ${h(t)} of ${b(n)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(e,n,t)=>k(
"workload-missing",e,`${b(n)} takes its pod template from ${h(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var re={done:0,failed:1,usage:2,input:3},fs={SIGHUP:129,SIGINT:130,SIGTERM:143};var hs=require("node:child_process"),Ss=require("node:os"),ft=O(M(),1);var R={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,patternSteps:1e9,
patternMatches:1e6,annotations:262144,findings:1e3};var ps=require("node:path");var _l=["PATH","GOMEMLIMIT","GOMAXPROCS","GOGC","ARGOCD_APP_NAME","ARGOCD_APP_NAMESPACE","ARGOCD_APP_PROJECT_NAME","ARGO\
CD_APP_SOURCE_REPO_URL","ARGOCD_APP_SOURCE_PATH","ARGOCD_APP_SOURCE_TARGET_REVISION","KUBE_VERSION","KUBE_API_VERSIONS"],
ut="http://127.0.0.1:1",Wl={HTTP_PROXY:ut,HTTPS_PROXY:ut,http_proxy:ut,https_proxy:ut,NO_PROXY:"",no_proxy:"",GIT_ALLOW_PROTOCOL:"\
none",GIT_TERMINAL_PROMPT:"0"},Ul=[["HELM_CACHE_HOME","helm/cache"],["HELM_CONFIG_HOME","helm/config"],["HELM_DATA_HOME",
"helm/data"],["XDG_CACHE_HOME","xdg/cache"],["XDG_CONFIG_HOME","xdg/config"],["XDG_DATA_HOME","xdg/data"],["KUSTOMIZE_PL\
UGIN_HOME","kustomize"]];function ms({env:e},n){let t=_l.flatMap(o=>{let s=e[o];return s===void 0?[]:[[o,s]]}),r=Ul.map(
([o,s])=>[o,(0,ps.join)(n,s)]);return w(y(y({},Object.fromEntries([...t,...r])),Wl),{HOME:n,TMPDIR:n})}var oe=require("node:fs"),br=require("node:path"),ys=O(M(),1),Bl="rollstamp-",jl=/^rollstamp-[A-Za-z0-9]{6}$/,Hl=36e5;function gs(e){
try{return Gl(e),(0,oe.realpathSync)((0,oe.mkdtempSync)((0,br.join)(e,Bl)))}catch(n){let t=n instanceof Error&&"code"in n?
String(n.code):"unknown error";throw new ys.UsageError(`no folder can be made in $TMPDIR (${t}): give the sidecar a volu\
me there, e.g. an emptyDir at /tmp`,{cause:n})}}function Gl(e){for(let n of(0,oe.readdirSync)(e))jl.test(n)&&Vl((0,br.join)(
e,n))}function Vl(e){try{Date.now()-(0,oe.statSync)(e).mtimeMs>Hl&&wr(e)}catch{}}function wr(e){(0,oe.rmSync)(e,{recursive:!0,
force:!0})}var wn=class extends Error{name="Interrupted";signal;constructor(n){super(n),this.signal=n}},zl=64*1024,pt=class{#e;#n;#r;#t;#o;#s;constructor(n,t){
this.#e=n,this.#n=t,this.#r=n.onInterrupt?.(r=>{this.#s=r,this.#o?.kill("SIGKILL")})}get folder(){return this.#t??=gs(this.#e.
env.TMPDIR??(0,Ss.tmpdir)()),this.#t}async run(n,t){this.checkSignal();let r=ms(this.#e,this.folder);try{return await this.#a(
(0,hs.spawn)(n,t,{cwd:this.#n,env:r,stdio:["ignore","pipe","pipe"]}))}catch(o){throw ql(o,n)}finally{this.#o=void 0,this.
checkSignal()}}checkSignal(){if(this.#s!==void 0)throw new wn(this.#s)}end(){this.#r?.(),this.#o?.kill("SIGKILL"),this.#t!==
void 0&&wr(this.#t)}async#a(n){this.#o=n;let[t,r]=[new mt(R.input),new mt(zl)];n.stdout?.on("data",s=>{t.add(s)||n.kill(
"SIGKILL")}),n.stderr?.on("data",s=>{r.add(s)});let o=await new Promise((s,i)=>{n.once("error",i),n.once("close",s)});if(t.
isOver)throw new ft.InputError("limit","the render is larger than 256 MiB: split the application",{path:""});return{exitCode:o,
stdout:t.bytes(),stderr:r.bytes().toString("utf8")}}},mt=class{#e=[];#n;#r=0;constructor(n){this.#n=n}get isOver(){return this.#r>
this.#n}add(n){return this.isOver||this.#e.push(n),this.#r+=n.length,!this.isOver}bytes(){return Buffer.concat(this.#e).
subarray(0,this.#n)}};function ql(e,n){if(e instanceof ft.InputError||!(e instanceof Error&&"code"in e))return e;let t=String(
e.code),r={ENOENT:`${n} is not on the PATH of the sidecar: add it to the image`,E2BIG:`the parameters are larger than th\
e system lets ${n} have: put values into files`};return new ft.InputError("render-failed",r[t]??`${n} cannot be run (${t}\
)`,{path:"",cause:e})}var Yl=2n**64n-1n,Jl=64,Xl=new Set(["1","t","T","TRUE","true","True"]),bs=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function kr(e){let n=0,t=e.length;for(;n<t&&bs.has(e.charAt(n));)n+=1;for(;t>n&&bs.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function Er(e){return e.split(",").map(kr).filter(n=>n!=="")}function Rr(e){return Xl.has(e)}
function vr(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:kn(n[1]??"","",n[2]??"");return t!==void 0&&xr(t)?t:void 0}
function Ar(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?kn(t,"0x",r):o!==void 0?kn(t,"0b",o):s!==void 0?kn(t,"0o",s):kn(t,"",i)}
function kn(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Jl)return;let o=BigInt(n+r);if(e==="")return o<=
Yl?o:void 0;let s=e==="-"?-o:o;return xr(s)?s:void 0}function xr(e){return BigInt.asIntN(64,e)===e}var Zl="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",ke=class extends Error{name="Select\
orError"};function Le(e){return e.length<=253&&Ql.test(e)}var Ql=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
ec=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,nc=63;function ws(e){let n=e.flatMap(o=>o.split(",")).map(tc).join(","),
t=new Or(n),r=[];if(t.peek()==="")return r;for(;;){r.push(rc(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function tc(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var Or=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#r;constructor(n){this.#e=
n,this.#r=this.#t()}#t(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#r}take(){let n=this.#r;return this.#r=
n===""?"":this.#t(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new ke(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${Zl}`)}};function Cr(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function rc(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(Cr(t)||e.fail(t,"a label key"),ic(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:sc(e,t)};case"=":case"==":return{operator:"in",key:t,values:[Mr(e,t)]};case"!=":return{operator:"notin",key:t,
values:[Mr(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:oc(e,t)};default:return e.fail(r,"\
an operator")}}function Mr(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return Cr(t)||e.fail(t,"a label\
 value"),ks(n,t)}function oc(e,n){let t=Mr(e,n),r=vr(t);if(r!==void 0)return r;throw new ke(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function sc(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(Cr(e.peek())?ks(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function ic(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!Es(t)||
r!==void 0&&!Le(r))throw new ke(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function ks(e,n){if(Es(
n))return n;throw new ke(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function Es(e){return e.length<=nc&&ec.test(e)}function Ir(e,n){return e.every(
t=>ac(t,n.get(t.key)))}function ac(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:vr(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var Rs="internal.config.kubernetes.io",Nr={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function xs(e){let n=o=>e.
get(`${Rs}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${Rs}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:Nr}function Os({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function Ms(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>vs(o,n,!0)),r=t.length>1?t.filter(({history:o})=>vs(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function vs(e,n,t){return As(e.prefixes,n.prefixes,t)&&As(e.suffixes,n.suffixes,
t)}function As(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}function C(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?C(e.target,!0):{node:e,shared:n||e.aliased}}function Cs(e,n){
let{node:t}=C(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())Cs(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of X(t))e.set(r,{entry:o,merged:!0})}function X(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.set(
t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&Cs(n,t.value);return n}function yt(e){return!e.merges&&e.duplicates===void 0?
e.entries:Array.from(X(e).values(),({entry:t})=>t)}function Is(e){return e.merges?X(w(y({},e),{entries:e.entries.filter(
({name:n})=>n===void 0)})):new Map}function m(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){let o=X(
t).get(n);return o&&C(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?pe(t,n)?.value:t.find(n);return r&&C(r,e.shared)}
function pe(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function j(e,n){let t=e;
for(let r of n)t=m(t,r);return t}var dc=[];function N(e){return e?.node.type!=="sequence"?dc:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>C(n,e.shared))}function En(e){return e.node.type==="mapping"}function A(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function Ee(e){return e===void 0||e.node.type==="sca\
lar"&&e.node.resolved==="null"}function $r(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var $s="argocd.argoproj.io/hook",Tr="helm.sh/hook",Ts="argocd.argoproj.io/sync-wave",Ds="helm.sh/hook-weight",lc=[$s,Tr,
Ts,Ds],cc=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),uc=[];function Fe(e){return e===void 0?uc:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var Ns={phase:1,
wave:0};function Dr(e){if(e.size===0||!lc.some(s=>e.has(s)))return Ns;let n=[...Fe(e.get($s)),...Fe(e.get(Tr))],t=n.flatMap(
s=>cc.get(s)??[]),r=e.has(Tr),o=e.get(Ts)??(r?e.get(Ds):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function Ps(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var Fs=["containers","initContainers"],fc=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],pc=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],mc=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],yc=new Map;function Ks(e){let n=[];for(let o of Fs)for(let[s,i]of N(m(e,o)).entries()){let a=o==="\
containers"?[s]:[];gc(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=N(m(e,"volumes")),r=t.length===0?yc:hc(e);
for(let[o,s]of t.entries()){let i=r.get(A(m(s,"name"))??"");i!==void 0&&Sc(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function gc(e,{path:n,users:t,found:r}){for(let[o,s]of fc){let i=N(m(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let[u,f]of i.entries()){let p=m(j(f,a),d),g=p&&A(m(p,"name"));if(p===void 0||g===void 0||g===
"")continue;let v=c===void 0?void 0:A(m(p,c));r.push({kind:l,name:g,keys:c===void 0?void 0:v===void 0?[]:[v],optional:$r(
m(p,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:p.node.start,via:"env",containers:t})}}}function hc(e){
let n=new Map;for(let t of Fs)for(let[r,o]of N(m(e,t)).entries())for(let s of N(m(o,"volumeMounts"))){let i=A(m(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function Sc(e,n){Ls(e,pc,n);for(let[
t,r]of N(j(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;Ls(r,mc,w(y({},n),{path:o}))}}
function Ls(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=m(e,s),l=d&&A(m(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=N(m(d,"items")).flatMap(u=>A(m(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:$r(m(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var gt=class{doc;at;annotations;#e;#n;#r;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=
t,this.annotations=r,this.#e=o,this.#n=s}get path(){return this.#n.join(".")}get duplicate(){return _s(this.#e,this.#n)}get references(){
return Ks(m(this.at,"spec"))}get hasContainers(){return this.#r??=N(j(this.at,["spec","containers"])).length>0,this.#r}};
function _s(e,[n,...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===
void 0?_s(m(e,n),t):r.key.start}var Ke=["spec","template"],Ws=["spec","updateStrategy","type"],Pr=[{group:"apps",kind:"Deployment",template:Ke,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Ke,updateStrategy:Ws,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Ke,
updateStrategy:Ws,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Ke},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Ke,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Ke,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Ke,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function Lr(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function Us(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function Bs(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
wc(d))return;let{kind:l}=d,c=Lr(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=Rc(d,{type:u,
settings:n,drafts:t});o.push(f),xc(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))Ec(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=Kr(j(d.at,["metadata","labels"])).values;s.set(Rn(m(Fr(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&kc(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var bc="config.kubernetes.io/local-config";function wc({at:e}){return A(j(e,["metadata","ann\
otations",bc]))==="true"}function js(e,{functionInput:n}){return n===void 0?Nr:xs(e)}function kc({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?S.joinedObjects(s):S.duplicateKey(
s,!1))}}function Fr(e){return m(e.at,"metadata")}function Rn(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function Hs({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var Gs={
values:new Map,odd:[]};function Kr(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return Gs;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of yt(e.node)){if(r===void 0)continue;let{node:i}=C(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function _r(e,n,{object:t,drafts:r}){let{values:o,odd:s}=Kr(n);for(let{name:i,offset:a}of s)r.push(S.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function Vs(e,n){let t=Rn(m(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function Ec(e,{kind:n,settings:t,drafts:r,sources:o}){let s=Fr(e),i=m(s,"\
name"),a=Rn(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=Vs(s,t),c={kind:n,namespace:d,name:a},u=Hs(e,i);if(A(
i)===void 0||!Le(a)){r.push(S.nameInvalid(u,c));return}let f=_r(e,m(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
g=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?Gs.values:
Kr(m(s,"labels")).values,order:Dr(f),at:e.at,history:js(f,t),hidden:g})}function Rc(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=Fr(e),{namespace:d,hasNamespace:l}=Vs(a,t),c=m(a,"name"),u=Rn(c),f=u===void 0?Rn(m(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},g=_r(e,m(a,"annotations"),{object:p,drafts:r}),v=n.updateStrategy&&j(s,
n.updateStrategy);return{id:p,type:n,place:Hs(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:js(g,t),annotations:g,
order:Dr(g),template:vc(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?Ac(s):void 0,rollsOnDelete:A(v)==="OnDel\
ete"}}function vc(e,n,{type:t,id:r,drafts:o}){let s=j(n,t.template);if(s===void 0||!En(s))return;let i=_r({doc:e},j(s,["\
metadata","annotations"]),{object:r,drafts:o});return new gt({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function Ac(e){
let n=j(e,["spec","workloadRef"]);if(!Ee(n))return{group:Lr(A(m(n,"apiVersion"))??""),kind:A(m(n,"kind"))??"",name:A(m(n,
"name"))??""}}function xc(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(S.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}var Oc=Mc("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function Mc(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function St(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:Cc(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=ht(n.charCodeAt(a)),l=ht(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:ht(n.charCodeAt(
a+2)),f=c&&r>0?0:ht(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function ht(e){return Oc[e]??64}function Cc(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}function Wr(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=bt("data",t,St);for(let[a,d]of bt("stringData",
t,zs))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=bt("data",t,zs),o=bt("binaryData",t,St);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(S.dataInBoth(vn(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function vn(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var zs=e=>e;function bt(e,{source:n,drafts:t},r){let o=new Map,s=m(n.at,e)?.node;if(s===void 0||Ee({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(S.dataNotScalar(vn(n,s.start),n.id,e)),o;for(let i of yt(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=C(i.value,!1);if(d.type!=="scalar"){t.push(S.dataNotScalar(vn(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(S.dataNotString(vn(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(S.dataNotBase64(vn(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var An=require("node:buffer"),Ys=require("node:crypto"),wt="STAKATER_",Ic={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function xn(e,n){
let t=n.toUpperCase();return`${wt}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${Ic[e]}`}function Js(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function Xs(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>qs(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(qs(s,Nc(i)));r.sort((s,i)=>s.compare(i));let o=(0,Ys.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function qs(e,n){let t=An.Buffer.
from(`${e}=`);return An.Buffer.concat([t,typeof n=="string"?An.Buffer.from(n):n])}function Nc(e){return typeof e=="strin\
g"?e:An.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var Mn=require("node:crypto");function P(e,n){return e<n?-1:e>n?1:0}function On(e){return e.every((t,r)=>r===0||(e[r-1]??"")<=t)?e:e.toSorted(P)}var $c=32,Zs=/^(?:hmac-)?[0-9a-f]{32}$/,Re="hmac-";function Ur(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,Mn.hash)(
"sha256",s,"hex"):(0,Mn.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=ei("content",t);return n===void 0?
r:`${Re}${r}`}function Qs(e){let n=ei("sources",new Map(e));return e.some(([,t])=>t.startsWith(Re))?`${Re}${n}`:n}function ei(e,n){
let t=`object:2:${kt(e)}:object:${String(n.size)}:`;for(let r of On([...n.keys()]))t+=`${kt(r)}:${kt(n.get(r)??"")},`;return(0,Mn.hash)(
"sha256",`${t},${kt("v")}:number:1,`,"hex").slice(0,$c)}function kt(e){return`string:${String(e.length)}:${e}`}var Tc=[void 0],Dc=16;function ti({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=Wr(d,o),u=d.id.kind==="Secret"?r:Tc,f=ni(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=Wr(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,Pc(c.some,JSON.stringify(l),()=>ni(c.hashKeys,Lc(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=Xs(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=Dc?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function Pc(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function ni([e,...n],t){return[
Ur(t,e),...n.map(r=>Ur(t,r))]}function Lc({entries:e},n){return new Map(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:
[[t,r]]}))}var rr=O(M(),1);function ri(e,n,t){let r=new Map(n.map((l,c)=>[l,c])),o=({place:l})=>"file"in l?r.get(l.file)??-1:-1,s=e.toSorted((l,c)=>o(
l)-o(c)||Et(l)-Et(c)||P(l.code,c.code)||+(c.severity==="error")-+(l.severity==="error")||P(l.message,c.message)),i=[],a=new Map,
d;for(let l of s){let c=l.code==="duplicate-key"&&d?.code===l.code&&o(d)===o(l)&&Et(d)===Et(l);d=l;let u=Kc(l,t);if(c||u===
"off")continue;let f=`${l.code} ${u}`,p=a.get(f)??{code:l.code,severity:u,count:0};a.set(f,p),p.count+=1,p.count<=R.findings&&
i.push(_c(l,u))}for(let{code:l,severity:c,count:u}of a.values())u>R.findings&&i.push(Fc(l,c,u-R.findings));return i}function Fc(e,n,t){
return{code:e,severity:n,message:us(t),path:"",line:0,column:0,more:t}}function Et({place:e}){return"file"in e?e.offset:
0}function Kc({code:e,severity:n},{severity:t,strict:r}){let o=t.get(e)??n;return r&&o==="warning"?"error":o}function _c({
code:e,message:n,place:t},r){if(!("file"in t))return{code:e,severity:r,message:n,path:t.path,line:0,column:0};let{line:o,
column:s}=I(t.file,Math.max(0,t.offset));return{code:e,severity:r,message:n,path:t.file.path,line:o,column:s}}var Rt="rollstamp.io/freeze",Br="rollstamp.io/granularity",jr=new Map([[Rt,["true","false"]],[Br,["keys","object"]]]),oi="\
rollstamp.io/",Cn="the Job cannot change once it is applied";function vt(e){return e.annotations.get(Rt)==="true"}var Wc=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),si=["info","warning","error"],At=class{#e=new Map;#n=[];#r;#t;constructor(n){
this.#r=n,this.#t=Hc(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#n.push(
...jc(n,t)),!this.#t(t.id.name)&&Uc(this.#e,n,{missing:t,settings:this.#r}))}drafts(){let n=Array.from(this.#e.values(),
({id:t,place:r,workloads:o,severity:s})=>S.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#n,...n]}};function Uc(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=Bc(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[b(n.
id)],severity:a});return}d.workloads.push(b(n.id)),si.indexOf(a)>si.indexOf(d.severity)&&(d.severity=a)}function Bc({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&Wc.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*jc(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.hasNamespace};yield S.namespaceMismatch(t.place,
t.id,o)}function Hc(e){return n=>e.some(t=>Gc(t,n))}function Gc(e,n){let t=0,r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(
s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}
return/^\**$/.test(e.slice(s))}var Ye=["ConfigMap","Secret"];function li({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new At(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&(ai(c,{settings:t,drafts:o}),di(c,o));return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>
0&&Yc(c,o);return}Jc(c,{settings:t,drafts:o}),ai(c,{settings:t,drafts:o}),di(c,o),u.length>0&&Zc(c,o);for(let f of u)f.source.
hidden!==void 0&&i.add(f.source),Qc(f,{selection:c,digests:r,drafts:o}),ou(f,c,o),nu(f,c,o);eu(c,o),tu(c,a),s.see(c)},end:()=>[
...o,...Vc(e,{scope:n,used:i,digests:r}),...qc(e,n),...ru(a),...s.drafts()]}}function*Vc(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=zc(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield S.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function zc(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*qc({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield S.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function Yc({workload:e,outOfScope:n},t){n===Cn&&t.push(S.jobImmutable(e.place,e.id))}function Jc(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of Ye){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(S.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(S.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var ii=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function ai({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>ii.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((ii.has(a)?S.annotationNoEffect:
S.ignoreOnWorkload)(d,l,a))}function di({workload:e,deciders:n,template:t},r){for(let{annotations:o,place:s,id:i}of n)for(let[
a,d]of o){if(!a.startsWith(oi))continue;let l=jr.get(a);l===void 0?r.push(S.annotationUnknown(s,i,a)):l.includes(d)||r.push(
S.annotationValueUnknown(s,i,{key:a,values:l}))}for(let o of jr.keys())t.annotations.has(o)&&r.push(S.annotationMisplaced(
e.place,e.id,o))}var Xc="reloader.stakater.com/rollout-strategy";function Zc({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(S.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(Xc)==="rest\
art"&&t.push(S.rolloutRestart(s,i))}function Qc({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(S.keyMissing(c,t.id,{source:e.id,key:l}))}}function eu({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(S.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function nu({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
S.referenceNotRewritten(i,t.id,e.id))}function tu({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[b(e.id)]):o.push(b(e.id))}}function*ru(e){for(let[{place:n,
id:t},r]of e)yield S.sourceNotDeterministic(n,t,r)}function ou({source:e},{workload:n},t){Ps(e.order,n.order)&&t.push(S.
sourceAfterWorkload(e.place,n.id,e.id))}var Un=O(M(),1);var bi=O(M(),1);var su=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function In(e){return su.test(e)||!e.isWellFormed()}var ci=new WeakMap;
function _e(e){let n=ci.get(e);if(n!==void 0)return n;let t=In(e.text);return ci.set(e,t),t}var iu=9,au=10,du=13,ui=32,Vr=34,lu=44,cu=58,uu=92,fu=91,pu=93,zr=123,mu=125,Hr=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,Gr=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
function fi(e,n){return e.charCodeAt(n)===zr?pi(e,n,0):-1}function ve(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==
ui&&r!==au&&r!==du&&r!==iu)return t;t+=1}}function pi(e,n,t){if(t>R.nesting)return-1;let r=e.charCodeAt(n)===zr,o=r?mu:pu,
s=ve(e,n+1);if(e.charCodeAt(s)===o)return s+1;for(;;){if(r&&(s=yu(e,s)),s!==-1&&(s=gu(e,s,t)),s===-1)return-1;s=ve(e,s);
let i=e.charCodeAt(s);if(i===o)return s+1;if(i!==lu)return-1;s=ve(e,s+1)}}function yu(e,n){let t=e.charCodeAt(n)===Vr?mi(
e,n):-1,r=t===-1?-1:ve(e,t);return r!==-1&&e.charCodeAt(r)===cu?ve(e,r+1):-1}function gu(e,n,t){let r=e.charCodeAt(n);return r===
Vr?mi(e,n):r===zr||r===fu?pi(e,n,t+1):(Gr.lastIndex=n,Gr.test(e)?Gr.lastIndex:-1)}function mi(e,n){for(let t=n+1;;t+=1){
let r=e.charCodeAt(t);if(r===Vr)return t+1;if(r===uu){if(Hr.lastIndex=t+1,!Hr.test(e))return-1;t=Hr.lastIndex-1}else if(!(r>=
ui))return-1}}var hu=/^---[ \t]*(?:[ \t]#.*)?$/;function _(e,n=In(e)){if(!ku(e,n))return[{start:0,end:e.length,contentOnMarker:!1,isSafe:!1}];
let t=Su(e),[r]=t,o=r===void 0?void 0:wu(e,r);return o===void 0?t:[...o,...t.slice(1)]}function Su(e){let n=[],t=0,r=Nn(
e,0)&&yi(e,0);for(let o=e.indexOf(`
---`);o!==-1;o=e.indexOf(`
---`,o+1))Nn(e,o+1)&&(n.push({start:t,end:o+1,contentOnMarker:r,isSafe:!0}),t=o+1,r=yi(e,t));return n.push({start:t,end:e.
length,contentOnMarker:r,isSafe:!0}),n}var bu=/^[ \t\r\n]*\{/;function wu(e,{start:n,end:t}){if(n!==0||t>R.document||!bu.
test(e))return;let r=[];for(let o=0;o<t;){let s=fi(e,ve(e,o));if(s===-1||s>t)return;let i=ve(e,s);r.push({start:o,end:i,
contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function ku(e,n){return!(n&&(e.includes("\0")||e.includes(`
\uFEFF`)))&&!(e.includes("%")&&/^\uFEFF?%|\n%/.test(e))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function Nn(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith("---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function yi(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!hu.test(o.endsWith("\r")?o.slice(0,-1):o)}var Eu=/^ *(?:#.*)?\r?$/,Ru=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function $n(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),Nn(e,o)&&(o=xt(e,o)+1);o<n.end;o=xt(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||Eu.test(e.slice(o,xt(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=Ru.exec(e.slice(o,xt(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}var qr=`
kind: `,gi=/[A-Za-z0-9]+/y;function hi(e){let n=e.indexOf(qr);return({start:t,end:r})=>{if(n!==-1&&n<t&&(n=e.indexOf(qr,
t)),!(n===-1||n>=r))return gi.lastIndex=n+qr.length,gi.exec(e)?.[0]}}function xt(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}var Si={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",mixedKeys:"two keys of different types (a number or boolean, and its \
text) get the same name, and Kubernetes keeps either one at random: remove one"};var wi=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,vu=/\r(?!\n)/;function ki(e){let{text:n}=e,t=_e(e);return r=>{let o=$n(n,r),s=t?
n.slice(r.start,r.end):"";if(!wi.test(s))return o;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return $n(i,w(y({},r),{start:0,end:s.length}))===o?o:"unknown"}}function Ei(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");We(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&We(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
We(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),Yr(r,n),Ot(r,n),s!==void 0&&n.isJson!==
!0&&We(r,s.offset,s.message)}function Yr(e,n){let t=n.isSafe?null:vu.exec(e.text.slice(n.start,n.end));t!==null&&We(e,n.
start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function Ot(e,n){let t=n.isJson||
!_e(e)?null:wi.exec(e.text.slice(n.start,n.end));if(t===null)return;let r=t[0].length>1;We(e,n.start+t.index+(r?1:0),r?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function Ri({file:e,root:n}){if(!(n.type!=="mapping"||!n.flow))for(let{key:t}of n.entries)t.type==="scalar"&&t.style==="\
plain"&&t.text.startsWith("?")&&We(e,t.start,Si.questionMark)}function We(e,n,t){throw new bi.InputError("yaml-unsupport\
ed",t,y({path:e.path},I(e,n)))}var Je=0,Xe=1,Mt=2,Tn=3,Ct=4,Dn=5,Ze=6,vi=7,Qe=8,en=9,Pn=10,H=0,Ae=1,It=2,se=3,G=4,Ue=0,Ai=1,Nt=2,nn=1,$t=2,xi=3,Tt=R.nesting-
5,Jr=1023,Xr=255,Oi=4,Mi=6,Ci=8,Ii=16;function Ni(e,n,t){return e|t<<Oi|n<<Ii}function $i(e,n){return n<<Mi|e<<Ci}function ie(e){
return e&15}function Be(e){return e>>Ii}function Ti(e){return e>>Oi&3}function Di(e){return e>>Mi&3}function Pi(e){return e>>
Ci&Xr}function Ln(e){return e<=Xe||e>=en}var Li=0,Au=1,Fi=2,Ki=3,xu=Ou();function Ou(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=Au;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=Ki;return e[46]=Fi,e}var Mu="y Y yes Yes YES true True TRUE on On ON".split(
" "),Cu="n N no No NO false False FALSE off Off OFF".split(" "),Iu="~ null Null NULL".split(" "),Nu=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),$u=new Map([...Mu.map(e=>[e,"bool"]),...Cu.map(e=>[e,"bool"]),...Iu.map(e=>[
e,"null"]),...[...Nu.keys()].map(e=>[e,"float"])]),Tu=5,Du=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
Pu=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Dt(e){if(e==="")return"null";let n=xu[e.charCodeAt(
0)]??Li;if(n===Li)return"string";let t=e.length<=Tu?$u.get(e):void 0;return t!==void 0?t:n===Ki?Fu(e):n===Fi&&_i(e)!==void 0?
"float":"string"}var Lu=/^[1-9][0-9]{0,14}$/;function Fu(e){return Lu.test(e)||Ku(e)!==void 0?"int":_i(e)===void 0?"stri\
ng":"float"}function Ku(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=Ar(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:Ar(`${r[1]??""}0b${r[2]??""}`)}function _i(e){let n=e.startsWith(".")?Pu.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??Du.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var Fn=9,Z=10,tn=13,Q=32,me=34,Kn=35,rn=39,Wi=44,on=45,_u=46,sn=58,Wu=92,_n=91,Ui=93,an=123,Bi=125,ji="ABCDEFGHIJKLMNOPQ\
RSTUVWXYZabcdefghijklmnopqrstuvwxyz",Hi="0123456789",Uu=V(`${ji}${Hi}_./-`),Bu=V(`${ji}_/.`),ju=V("yYnNtTfFoO"),Hu=5,Gu=V(
'\\"nrtbf'),Vu=V(`${Hi}abcdefABCDEF`);function V(e){let n=new Uint8Array(128);for(let t of e)n[t.charCodeAt(0)]=1;return n}
var Pt=class{text;end=0;key={start:0,length:0,style:Ue};quotedKind=Tn;constructor(n){this.text=n}lineEnd(n){let t=this.text.
indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):Z;return t===Z||t===tn&&(n+1===
this.end||this.text.charCodeAt(n+1)===Z)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===Q;)t+=1;return t}endsLine(n){
let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===Kn}quotedEnd(n,t){let{text:r,end:o}=this;this.
quotedKind=t===me?Ct:Tn;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>R.scalar?-1:s;if(i===Z)return-1;
if(!(i!==Wu||t!==me)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=Qe}}return-1}#e(n){let{text:t}=this,r=n<this.end?
t.charCodeAt(n):Z;if(Gu[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)if(Vu[t.charCodeAt(
n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}keyColon(n){let t=n<this.end?this.text.charCodeAt(
n):Z;return Bu[t]===1?this.#r(n,t):t===me||t===rn?this.#t(n,t):-1}#n(n){return n<this.end&&this.text.charCodeAt(n)===sn&&
(this.isEol(n+1)||this.text.charCodeAt(n+1)===Q)}#r(n,t){let{text:r}=this,o=n+1;for(;Uu[r.charCodeAt(o)]===1;)o+=1;let s=o-
n;return!this.#n(o)||s>Jr||(t===_u||s<=Hu&&ju[t]===1)&&Dt(r.slice(n,o))!=="string"?-1:(this.#o(n,s,Ue),o)}#t(n,t){let r=this.
quotedKeyEnd(n,t);return r===-1||!this.#n(r)?-1:r}quotedKeyEnd(n,t){let r=this.quotedEnd(n,t),o=r-n-1,s=this.quotedKind!==
Qe&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>Jr||!s?-1:(this.#o(n+1,o,t===me?Nt:Ai),r+1)}#o(n,t,r){let{key:o}=this;
o.start=n,o.length=t,o.style=r}};var Zr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",zu=V(`${Zr}_/.+`),qu=V(`${Zr}_/.+-`),Yu=V(`${Zr}\
.`),Ju=V(`"'{}[]`),Lt=class{#e;#n;#r={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#e=n,this.#n=t}read(n,t){return this.#r=
t,this.#t(n,t.depth)}#t(n,t){if(t>Tt)return-1;let{text:r}=this.#e,o=this.#n,s=r.charCodeAt(n)===an,i=s?Bi:Ui,a=this.#s(n+
1),d=o.add(s?en:Pn,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#e,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#a(a,t,d)),a!==-1&&(a=this.#l(a,s)),a!==-1&&(a=this.#s(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===Wi?this.#s(a+1):-1}return-1}#s(n){let{text:t,end:r}=this.#e,{indent:o,isJson:s}=this.#r,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===Z)i=a+1;else{if(l===Fn&&!s)return-1;if(l!==Q&&l!==tn&&l!==Fn)break}}return a>=r?-1:i===-1||s||a-i>o&&
(a>i||Ju[t.charCodeAt(a)]===1)?a:-1}#a(n,t,r){let o=this.#e,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===me||i===rn&&!this.#r.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==sn?-1:
this.#n.expect(o.key,t,r)?this.#s(a+1):-1}#l(n,t){let r=this.#e,o=r.text.charCodeAt(n);if(o===an||o===_n)return this.#t(
n,t+1);if(o===me||o===rn){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#n.add(r.quotedKind,
n+1,s),s+1)}return this.#i(n,o)}#i(n,t){let{text:r,end:o}=this.#e,s=t===on&&Yu[r.charCodeAt(n+1)]===1;if(zu[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&qu[r.charCodeAt(i)]===1;)i+=1;return i-n>R.scalar?-1:(this.#n.add(Mt,n,i),i)}};var Xu=10;function Gi(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==nn&&o!==$t)return;let a=e.slice(n,
t).replaceAll(`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===Xu;)d-=1;return a.slice(0,d)+(o===nn&&d>0?`
`:"")}var qi=O(Qr(),1),Ft=class{#e;#n;constructor(n,t){this.#e=n,this.#n=t}start(n){return this.#n.values[n+It]??-1}children(n){
let{values:t}=this.#n,r=[],o=t[n+se]??0;for(let s=n+G;s<o;s=this.#r(s))r.push(s);return r}#r(n){let{values:t}=this.#n;return Ln(
ie(t[n+H]??0))?t[n+se]??0:n+G}child(n,t){let r=this.#e,{values:o}=this.#n,s=o[n+se]??0;for(let i=n+G;i<s;){let a=o[i+H]??
0;if(Be(a)===t.length&&r.startsWith(t,o[i+Ae]))return i;i=Ln(ie(a))?o[i+se]??0:i+G}return-1}node(n){switch(ie(this.head(
n))){case Je:case en:return new no(this,n);case Xe:case Pn:return new ro(this,n);default:return new eo(this,n)}}head(n){
return this.#n.values[n+H]??0}end(n){return this.#n.values[n+se]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.
end(n),s=ie(t);if(s===Qe)return tf(this.#e.slice(r,o));if(s!==Dn&&s!==Ze)return r===-1?"":this.#e.slice(r,o);let i={start:r,
end:o,indent:Pi(t),chomping:Di(t),isFolded:s===Ze};return Gi(this.#e,i)??(0,qi.decodeBlockScalar)(this.#e,i)}key(n){let t=this.
head(n),r=this.#n.values[n+Ae]??0,o=Ti(t),s=o===Ue?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+Be(t)+s,anchored:!1,
aliased:!1,style:s===0?"plain":o===Nt?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#n,
r=t[n+Ae]??0;return this.#e.slice(r,r+Be(t[n+H]??0))}};function Qu(e){switch(e){case Tn:return"single";case Ct:case Qe:return"\
double";case Dn:return"literal";case Ze:return"folded";default:return"plain"}}var ef=/\\(?:u(....)|(.))/g,nf=new Map([["\
n",`
`],["r","\r"],["t","	"],["b","\b"],["f","\f"]]);function tf(e){return e.replace(ef,(n,t,r)=>t===void 0?nf.get(r)??r:String.
fromCharCode(parseInt(t,16)))}var Wn=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},eo=class extends Wn{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return Qu(ie(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?Dt(this.text):"string"}},no=class extends Wn{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return ie(this.tree.head(this.record))===en}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:this.tree.node(t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new to(this.tree,n)),this.known}},to=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=this.tree.node(this.record),this.knownValue}},ro=class extends Wn{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return ie(this.tree.head(this.record))===Pn}get items(){
return this.known??=this.tree.children(this.record).map(n=>this.tree.node(n)),this.known}get cursors(){return this.items}};var rf=16,of=32,Kt=class{records;length=0;keyStart=-1;#e=0;#n=Ue;#r;#t=new Map;constructor(n){this.#r=n,this.records={values:new Int32Array(
Math.ceil(n.length/of+16)*G)}}startDocument(){this.keyStart=-1,this.#t.size>0&&this.#t.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+G>s.length&&(s=this.#o()),this.length=o+G;let{keyStart:i}=this;return s[o+H]=i===-1?n:Ni(n,this.#e,
this.#n),s[o+Ae]=i,s[o+It]=t,s[o+se]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);return n.
set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+H]=(r[n+H]??0)|t}close(n){
this.records.values[n+se]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>rf?this.#l(n,t,o):this.#s(n,t,o);return this.
keyStart=n,this.#e=t,this.#n=r,!i}#s(n,t,r){let o=this.#r,{values:s}=this.records;for(let i=r+G;i<this.length;i=this.#a(
i)){if(Be(s[i+H]??0)!==t)continue;let a=s[i+Ae]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)d+=1;if(d===t)return!0}
return!1}#a(n){let{values:t}=this.records;return Ln(ie(t[n+H]??0))?t[n+se]??0:n+G}#l(n,t,r){let o=this.#t.get(r);if(o===
void 0){o=new Set,this.#t.set(r,o);let{values:i}=this.records;for(let a=r+G;a<this.length;a=this.#a(a)){let d=i[a+Ae]??0;
o.add(this.#r.slice(d,d+Be(i[a+H]??0)))}}let{size:s}=o;return o.add(this.#r.slice(n,n+t)).size===s}};var Yi=124,sf=62,Ji=V("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),af=[],_t=class{#e;#n;#r;#t;#o;#s;#a;#l=[];#i=0;#d=0;#c=0;constructor(n){
this.#e=n,this.#n=n.text,this.#r=_e(n),this.#t=new Pt(n.text),this.#o=new Kt(n.text),this.#s=new Lt(this.#t,this.#o),this.#a=
new Ft(n.text,this.#o.records)}read(n){if(!n.isSafe||n.contentOnMarker||this.#r&&In(this.#n.slice(n.start,n.end)))return;
this.#d=n.start,this.#c=this.#t.end=n.end,this.#i=0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===
!0?this.#S():this.#b(r))||t.length===r){t.length=r;return}this.#p(0);let i=this.#a.node(r);return{file:this.#e,root:i,duplicates:af,
hasDirectives:!1,explicitStart:o}}#h(){this.#d===0&&this.#n.startsWith("\uFEFF")&&(this.#d=1);let n=Nn(this.#n,this.#d);
return n&&(this.#d=this.#t.lineEnd(this.#d)+1),n}#S(){let n=this.#n.indexOf("{",this.#d);return this.#s.read(n,{indent:-1,
depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.add(n,t,t),s=this.#l[this.#i]??={record:0,indent:0,isSequence:!1,count:0};
return s.record=o,s.indent=r,s.isSequence=n===Xe,s.count=0,this.#i+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(vi,
-1,-1);this.#i>n;)this.#i-=1,t.close(this.#l[this.#i]?.record??0)}#b(n){let t=this.#n,r=this.#c;for(;this.#d<r;){if(this.#i>
Tt)return!1;let o=this.#d,s=o,i=t.charCodeAt(s);for(;i===Q&&s<r;)s+=1,i=t.charCodeAt(s);if(i===Kn||i===Z||i===tn||s>=r){
this.#d=this.#t.lineEnd(s)+1;continue}let a=s-o;if(!(i===on&&(this.#t.isEol(s+1)||t.charCodeAt(s+1)===Q)?this.#w(s,a):this.#k(
s,a,n)))return!1}return!0}#w(n,t){let r=this.#l[this.#i-1];if(r===void 0||this.#i===0)return!1;if(this.#o.keyStart!==-1&&
t>=r.indent)r=this.#u(Xe,n,t);else if(!r.isSequence||r.indent!==t||this.#o.keyStart!==-1){let i=this.#i;for(;i>0&&(this.#l[i-
1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#l[i-1],i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#t.skipSpaces(
n+1),s=this.#t.keyColon(o);return s===-1?this.#g(o,t):this.#f(s,this.#u(Je,o,t+o-n))}#k(n,t,r){let o=this.#t.keyColon(n);
if(o===-1)return this.#m(r)&&this.#E(n);if(this.#i===0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(Je,n,t));let s=this.#l[this.#i-
1];if(s===void 0)return!1;if(this.#o.keyStart!==-1&&t>s.indent)return this.#f(o,this.#u(Je,n,t));if(s.isSequence||s.indent!==
t||this.#o.keyStart!==-1){let i=this.#i;for(;i>0;i-=1){let a=this.#l[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)
break}if(this.#p(i),s=this.#l[i-1],i===0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#i===
0&&this.#o.length===n}#E(n){let t=this.#n.charCodeAt(n);return(t===an||t===_n)&&this.#y(n,-1)}#y(n,t){let r=this.#s.read(
n,{indent:t,depth:this.#i,isJson:!1});return r===-1||!this.#t.endsLine(r)?!1:(this.#d=this.#t.lineEnd(r)+1,!0)}#f(n,t){if(t.
count+=1,!this.#o.expect(this.#t.key,t.record,t.count))return!1;let r=this.#t.skipSpaces(n+1);return this.#t.isEol(r)||r>
n+1&&this.#n.charCodeAt(r)===Kn?(this.#d=this.#t.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#n.
charCodeAt(n);return r===me||r===rn?this.#R(n,r):r===Yi||r===sf?this.#A(n,t):r===an||r===_n?this.#y(n,t):this.#v(n,r)}#R(n,t){
let r=this.#t,o=r.quotedEnd(n,t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#d=r.lineEnd(o)+
1,!0)}#v(n,t){let r=this.#n,o=t===on&&(r.charCodeAt(n+1)===on||Ji[r.charCodeAt(n+1)]===1);if(Ji[t]!==1&&t<161&&!o)return!1;
let s=n,i=n;for(;i<this.#c;i+=1){let a=r.charCodeAt(i);if(a>sn){s=i+1;continue}if(a===Z||a===tn)break;if(a!==Q){if(a===Fn||
a===sn&&(r.charCodeAt(i+1)===Q||this.#t.isEol(i+1)))return!1;if(a===Kn&&r.charCodeAt(i-1)===Q)break;s=i+1}}return s-n>R.
scalar?!1:(this.#o.add(Mt,n,s),this.#d=this.#t.lineEnd(i)+1,!0)}#A(n,t){let r=this.#t,o=n+1,s=this.#n.charAt(o),i=s==="-"?
$t:s==="+"?xi:nn;if(i!==nn&&(o+=1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-a;if(d>=
this.#c||l<=t||r.isEol(d))return!1;let c=this.#x(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>R.scalar||l>Xr)return!1;let f=this.#o.
add(this.#n.charCodeAt(n)===Yi?Dn:Ze,a,u);return this.#o.addToHead(f,$i(l,i)),this.#d=c,!0}#x(n,t){let r=this.#n,o=n;for(;o<
this.#c;){let s=o;for(;s<this.#c&&s-o<t&&r.charCodeAt(s)===Q;)s+=1;if(s===this.#c)return s>o?-1:o;if(s-o<t&&!this.#t.isEol(
s))return o;o=this.#t.lineEnd(s)+1}return o}};var Xi=O(Qr(),1);function z(e){let n=new _t(e);return t=>{let r=n.read(t);return r===void 0?(0,Xi.readYaml)(e,t.start,t.
end):[r]}}function*ea(e,n,t){for(let r of e){let o=r.text.includes("{{")?df(r,n,t):na(r,n);for(let s of o)yield{doc:s,manifests:pf(
s,t)}}}function df(e,n,t){try{return[...na(e,n)]}catch(r){if(!(r instanceof Un.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw lf(r);return t.push(S.helmTemplate(e.path)),[]}}function lf({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new Un.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*na(e,n){let t=({root:i})=>{let a=C(i,!1),d=A(m(a,"kind"));return d!==void 0&&
(n(d)||m(a,"items")!==void 0)},r=hi(e.text),o=ki(e),s;for(let i of _(e.text,_e(e))){let a=r(i),d=a!==void 0&&n(a)?"unkno\
wn":o(i);if(d!=="unknown"&&!n(d))continue;uf(e,i),s??=z(e);let l=cf(e,i,s);d==="unknown"&&!l.some(t)&&(Ot(e,i),l.forEach(
Ri));for(let[c,u]of l.entries())t(u)&&(Ei(u,i,c),yield u)}}function cf(e,n,t){try{return t(n)}catch(r){throw r instanceof
Un.InputError&&r.code==="yaml-syntax"&&(Yr(e,n),Ot(e,n)),r}}function uf(e,n){if(n.end-n.start>R.document)throw new Un.InputError(
"limit","the document is larger than 64 MiB: split it at `---`, or into several files",y({path:e.path},I(e,n.start)))}var ff="\
ResourceList";function pf(e,n){let t={manifests:[],drafts:n},r=C(e.root,!1),o=A(m(r,"kind"))===ff?m(r,"items"):void 0;if(o===
void 0)Zi(e,r,t);else for(let s of N(o))Zi(e,s,t);return t.manifests}function Zi(e,n,{manifests:t,drafts:r}){if(!En(n))return;
let o=A(m(n,"apiVersion")),s=A(m(n,"kind")),i=m(n,"items");if(i===void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,
kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of N(i)){if(!En(d))continue;let l=Qi(A(m(d,"kind")))??a,c=Qi(
A(m(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(m(d,"items")!==void 0?r.push(S.listInList({file:e.file,offset:d.
node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function Qi(e){return e===""?void 0:e}function oa(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=ta(s,{catalog:e,
settings:n});i===sa&&r.push(S.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!Ir(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):ta(s,{catalog:e,settings:n}),workloadIsOut:o=>mf(
o,n),drafts:r}}var sa="the labels of its namespace are not known (--namespace-selector)";function ta(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?sa:Ir(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function mf(e,n){let{type:t}=e;if(vt(e))return`it is frozen (${Rt})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return yf(e,n)}function yf(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||gf(e)?void 0:Cn}function gf({annotations:e,hasGenerateName:n}){
let t=Fe(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||ra(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||ra(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||Fe(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function ra(e,n,[t,r]){if(Fe(e.get(n)).length===0)return!1;let o=Fe(e.get(t));return o.length===
0||o.includes(r)}var ua=O(M(),1);var Bn=O(aa(),1);var Sf=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function da(e){let n=new RegExp(Sf),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
bf(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function bf(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var wf=4096,kf=2e3;function la(e,n,t){let r=[],o=[];for(let[s,i]of e.split(",").entries()){let a=kr(i);if(a==="")continue;
let d=s+1,l=Ef(a,n,t);l===void 0?o.push({source:a,position:d}):r.push({pattern:l,position:d})}return{parts:r,invalid:o}}
function Ef(e,n,t){if(!(e.length>wf)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:r=>r===e};if(Rf.test(e))
return{source:e,literal:void 0,matches:r=>n.matchesDotted(e,r,t)};if(n.compiles(e,t))return{source:e,literal:void 0,matches:r=>n.
matches(e,r,t)}}}var Rf=/^[a-z0-9.-]{1,253}$/,vf=/^[ -~]*$/;function Af(e,n){for(let t=0;t<e.length;t+=1){let r=e.charCodeAt(
t);if(r!==xf&&r!==n.charCodeAt(t))return!1}return!0}var xf=46;function ca(e){return Le(e)}var Of=256*1024,Mf=2048,Cf=1e6,
If=500,oo=class{#e=new Map;#n=0;#r;#t;constructor(n){this.#r=n.patternSteps,this.#t=n.patternMatches}compiles(n,t){return this.#s(
n,t)!==void 0}matches(n,t,r){this.#o(1,r);let o=this.#s(n,r);if(o===void 0)return!1;let s=o.answers.get(t);if(s!==void 0)
return s;this.#o(t.length,r),o.meter.count=a=>{this.#o(a,r)};let i=o.set.match(t).length>0;return this.#n>=Cf&&this.#l(),
o.answers.set(t,i),this.#n+=1,i}matchesDotted(n,t,r){return this.#o(1,r),n.length>t.length?!1:vf.test(t)?n.length===t.length&&
Af(n,t):this.matches(n,t,r)}takeMatches(n,t){if(this.#t-=n,this.#t<0)throw t()}#o(n,t){if(this.#r-=n,this.#r<0)throw t()}#s(n,t){
if(this.#e.has(n))return this.#e.get(n);this.#o(n.length*If,t);let r=Nf(n);return this.#e.size>=Mf&&this.#a(),this.#e.set(
n,r),r}#a(){let[n]=this.#e;n!==void 0&&(this.#n-=n[1]?.answers.size??0,this.#e.delete(n[0]))}#l(){for(let n of this.#e.values())
n?.answers.clear();this.#n=0}};function Wt(e=R){return new oo(e)}function Nf(e){let n=`^${e}$`;if(!(da(n)>kf))try{let t=new Bn.RE2Set(
Bn.RE2Set.UNANCHORED,0,Of);return t.add(n),t.compile(),{set:t,answers:new Map,meter:$f(t)}}catch(t){if(t instanceof Bn.RE2JSException)
return;throw t}}function $f(e){let n={count:()=>{}},t=e.dfa,r=e.prog.numInst(),o=t.step.bind(t);t.step=(...i)=>(n.count(
r),o(...i));let s=t.matchSet.bind(t);return t.matchSet=(...i)=>{let a=s(...i);return a===null&&n.count(r*i[0].endPos()),
a},n}var dn={named:[],literals:new Set,names:new Set,invalid:[],search:!1,auto:!1,autoAll:!1};function fa(e,{workload:n,template:t,
place:r,id:o},{settings:s,cache:i}){let{keys:a}=s,d=te=>te.size>0&&(te.has(a.auto)||te.has(a.named[e])||te.has(a.typedAuto[e])||
te.has(a.search)),l=d(n);if(!l&&!s.autoReloadAll&&!d(t))return dn;let c=l?n:t,u=c.get(a.auto)??"",f=c.get(a.typedAuto[e])??
"",p=c.get(a.named[e]);Tf(p,{key:a.named[e],place:r});let{parts:g,invalid:v}=Df(p,i,()=>so(r,`the patterns in annotation\
 ${h(a.named[e])} of ${b(o)} take too much work, with those before them: write simpler ones, or fewer`)),E=w(y({},ma(g)),
{invalid:v,search:c.get(a.search)==="true",auto:Rr(u)||Rr(f),autoAll:u===""&&f===""&&s.autoReloadAll});return E.search||
E.auto||E.autoAll||g.length>0||v.length>0?E:dn}function Tf(e,{key:n,place:t}){if(!(e===void 0||e.length<R.patterns||Er(e).
length<=R.patterns))throw so(t,`annotation ${h(n)} holds more than ${String(R.patterns)} names or patterns: write one pa\
ttern for several of them`)}function so({file:e,offset:n},t){return new ua.InputError("limit",t,y({path:e.path},I(e,n)))}
function pa({place:e,id:n},t){return so(e,`annotation ${h(t)} of ${b(n)} and those before it name more than ${String(R.patternMatches)}\
 ConfigMaps and Secrets, one for each workload counted: name what each workload uses, or stamp in several sets`)}function ma(e){
let n=new Set(e.flatMap(({pattern:{literal:r}})=>r??[])),t=new Set(e.flatMap(({name:r})=>r??[]));return{named:e,literals:n,
names:t}}function io(e){let[n=dn,...t]=e;return t.length===0?n:w(y({},ma(e.flatMap(({named:r})=>r))),{invalid:[],search:e.
some(({search:r})=>r),auto:e.some(({auto:r})=>r),autoAll:e.some(({autoAll:r})=>r)})}function Df(e,n,t){if(e===void 0)return{
parts:[],invalid:[]};let{parts:r,invalid:o}=la(e,n,t);return{parts:r.map(({pattern:s,position:i})=>({pattern:s,position:i,
name:ca(s.source)?s.source:void 0})),invalid:o.map(({position:s})=>s)}}var Pf=new Set;function ya(e,n,t){let r=n.flatMap(
o=>o.get(t.keys.exclude[e])??[]);return r.length===0?Pf:new Set(r.flatMap(Er))}function ao(e,{names:n,isReferenced:t,isMatch:r}){
if(n.some(s=>e.literals.has(s))||e.named.some(({pattern:s})=>s.literal===void 0&&n.some(i=>s.matches(i))))return"named";
if(t)return e.search&&r?"search":e.auto?"auto":e.autoAll?"auto-all":void 0}function L({kind:e,name:n}){return`${e}/${n}`}function ga(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:g})=>g),
a.annotations],l=ya(e,d,s.settings),c=i.map(({annotations:g})=>g.get(Br)).find(g=>g==="keys"||g==="object"),u={rules:io(
n),rulesOut:io(t)},{references:f,ambiguous:p}=Lf(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,merged:u,excludes:l,
granularity:c,references:f,ambiguous:p}}function Lf(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.
kind!==e)continue;let a=Sa(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguo\
us"&&s.set(d,ha(a));let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function ha({candidates:e}){
return e.map(({id:n})=>n)}function Sa(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function ba(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i,cache:a,settings:d}=o,l=()=>pa(r.workload,d.keys.named[e]),{namespace:c}=r.workload.id,
u=new Set(t.keys());for(let{pattern:f,name:p}of n.flatMap(({named:g})=>g)){if(p!==void 0){let g=i.meaningOf(e,p,r.workload);
g.type==="source"&&u.add(g.source.id.name),(g.type!=="source"||s.inNamespace(e,c).has(p))&&u.add(p),a.takeMatches(1,l)}if(f.
literal===void 0)for(let g of[s,i].map(v=>v.matching(e,c,f))){a.takeMatches(g.length,l);for(let v of g)u.add(v)}}return On(
[...u])}var Ff=[];function wa(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,scope:a,settings:d}=o,{kind:l,namespace:c,
name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??Ff,g=f&&i.originalName(f,r.workload),v=a.sourceIsOut(e,f?.labels);
if(v!==void 0)return{type:"out-of-scope",id:e,why:v};let E={names:g===void 0?[u]:[u,g],isReferenced:p.length>0,isMatch:f===
void 0||f.annotations.get(d.keys.match)==="true"},fe=E.names.some(gr=>n.excludes.has(gr)),te=r.template.hasContainers&&!fe,
Pe=te?ao(n.merged.rules,E):void 0,xl=te?ao(n.merged.rulesOut,E):void 0;if(Pe===void 0&&xl!==void 0)return{type:"out-of-s\
cope",id:e,why:"only a Rollout that is out of scope selects it"};let at=f===void 0&&p.length===0?Sa(l,u,t):void 0,es=at?.
type==="ambiguous"?ha(at):n.ambiguous.get(u);if(es!==void 0)return{type:"ambiguous",id:e,rule:Pe,references:p,candidates:es};
if(at?.type==="source")return{type:"refused",source:at.source,reason:"renamed"};if(f===void 0){let gr=n.merged.rules.names.
has(u);return{type:"missing",id:e,rule:Pe,references:p,isNamed:gr,isExcluded:fe}}return f.annotations.get(d.keys.ignore)===
"true"?{type:"refused",source:f,reason:"ignore"}:Pe===void 0?{type:"refused",source:f,reason:fe?"exclude":"opt-out"}:d.unstable.
has(`${c}/${L(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&Kf(f,t)?{type:"refused",source:f,reason:"hash-\
suffix"}:{type:"selected",source:f,rule:Pe,references:p,keys:_f(p,n,d)}}function Kf({history:e},{subject:{workload:n},context:{
settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==!0}function _f(e,{granularity:n},t){
let r=n??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);if(!(r==="object"||t.form==="env-vars"||o))return On(
[...new Set(e.flatMap(({keys:s})=>s??[]))])}var Ut=class{outOfScope;isIdle;#e;#n;#r;#t;#o;constructor(n,t){this.#e={subject:n,context:t},this.outOfScope=Uf(n,t.scope);
let r=this.outOfScope!==void 0,o=ka("ConfigMap",r,this.#e),s=ka("Secret",r,this.#e);this.#n={ConfigMap:o,Secret:s},this.
isIdle=Ea(o)&&Ea(s)}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
return this.#t??=Ye.flatMap(n=>ba(n,this.#a(n),this.#e).map(t=>this.judge(n,t))),this.#t}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(Wf),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return wa({kind:n,namespace:r,
name:t},this.#a(n),this.#e)}nameBehind(n,t,r){return this.#e.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{id:r,hasNamespace:o}=this.workload;return this.#e.context.index.elsewhere({kind:n,
namespace:r.namespace,name:t},o)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#e.
context;return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#s(){let n=this.template.references,t=r=>{let{rules:o,
rulesOut:s}=this.#n[r];return ga(r,{rules:o,rulesOut:s,all:n},this.#e)};return{ConfigMap:t("ConfigMap"),Secret:t("Secret")}}#a(n){
return this.#r??=this.#s(),this.#r[n]}};function Wf(e){return e.type==="selected"}function Uf({deciders:e,workload:n},t){
for(let s of e)if(vt(s))return t.workloadIsOut(s);let o=(n.type.templateOnly===!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(
s));return o.every(s=>s!==void 0)?o[0]:void 0}function ka(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){
let a={workload:i.annotations,template:t.template.annotations,place:i.place,id:i.id};(n||r.scope.workloadIsOut(i)===void 0?
o:s).push(fa(e,a,r))}return{rules:o,rulesOut:s}}function Ea({rules:e,rulesOut:n}){return e.every(t=>t===dn)&&n.every(t=>t===
dn)}var lo={type:"itself"},Bt=class{#e=new Map;#n;#r=new WeakMap;constructor(n){this.#n=n.filter(({history:t})=>t.previousNames.
length>0||t.isHashed);for(let t of this.#n)for(let r of new Set(Os(t))){let o=Ra(t.id.kind,t.id.namespace,r),s=this.#e.get(
o);s===void 0?this.#e.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#n.length===0)return lo;let s=Ra(n,r.
namespace,t),i=this.#e.get(s);if(i===void 0)return lo;let a=this.#r.get(o)??new Map;this.#r.set(o,a);let d=a.get(s)??Bf(
Ms(i,o));return a.set(s,d),d}originalName(n,t){let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.
meaningOf(n.id.kind,r,t);return o.type==="source"&&o.source===n?r:void 0}matching(n,t,r){return this.#n.filter(({id:o,history:{
previousNames:s}})=>{let[i]=s;return o.kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function Bf(e){
let[n]=e;return n===void 0?lo:e.length===1?{type:"source",source:n}:{type:"ambiguous",candidates:e}}function Ra(e,n,t){return`${e}\
/${n}/${t}`}var jf=new Map,jt=class{#e={ConfigMap:new Map,Secret:new Map};#n;#r;#t=new Map;#o=new Map;#s=new Map;constructor(n){this.#n=
n;for(let t of n){let{kind:r,namespace:o,name:s}=t.id;co(this.#e[r],o,()=>new Map).set(s,t),t.hasNamespace||this.#t.set(
`${r}/${s}`,t)}}inNamespace(n,t){return this.#e[n].get(t)??jf}elsewhere({kind:n,namespace:t,name:r},o){let s=`${n}/${r}`,
i=this.#t.get(s);return(o?i===void 0?[]:[i]:this.#a(s)).find(({id:d})=>d.namespace!==t)}#a(n){return this.#r??=Hf(this.#n),
this.#r.get(n)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=co(this.#o,o,()=>new Map),i=`${n}/${t}`,a=s.get(i);if(a!==
void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().map(c=>[o(c),c]));return s.set(i,
l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#s.get(o);if(s!==void 0)return s;let a=[...this.inNamespace(
n,t).keys()].filter(d=>r.matches(d));return this.#s.set(o,a),a}};function Hf(e){let n=new Map;for(let t of e){let{kind:r,
name:o}=t.id;co(n,`${r}/${o}`,()=>[]).push(t)}return n}function co(e,n,t){let r=e.get(n);if(r!==void 0)return r;let o=t();
return e.set(n,o),o}function*va(e,n,t){let{sources:r}=e,s={index:new jt(r),renames:new Bt(r),cache:Wt(),scope:n,settings:t},i=Gf(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(Aa(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new Ut({workload:a,template:d,deciders:[a,...u]},s))}}function Aa(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function Gf(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=Aa(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var T=O(M(),1);function Ma(e,{functionInput:n,unstable:t}={}){let r=Vf(e),o=e.stampDomain??"rollstamp.io";zf([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&qf(e);for(let i of e.enable??[])throw new T.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...Pr,...(e.workload??[]).map(Qf)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:Yf(e.resourcesToIgnore??[]),ignoredWorkloadTypes:Jf(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:Oa("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map(Xf)),resourceLabelSelector:Oa("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:Ca(e.hashKey),otherHashKeys:ep(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:tp(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function ae(e,n){if(e==="")throw new T.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function Vf(e){return{auto:ae(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:ae(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:ae(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:ae(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:ae(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:ae(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:ae(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:ae(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:ae(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:ae(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var xa=243;function zf(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>xa||!Le(
r))throw new T.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
xa)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new T.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function qf(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new T.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function Yf(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new T.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function Jf(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new T.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function Oa(e,n){if(n.length!==0)try{return ws(n)}catch(t){throw t instanceof
ke?new T.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function Xf(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new T.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new T.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var Zf=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Qf(e){let[,n="",t="",r=""]=Zf.exec(e)??[];if(t==="")throw new T.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new T.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if(Pr.some(o=>o.group===n&&o.kind===t))throw new T.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function ep({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new T.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(Ca)}function Ca(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new T.UsageError("the hash key is empty: give a key, or leave the option out");return n}function np(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function tp(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn(ct,t))throw new T.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys(ct).join(", ")}`);
if(!np(r))throw new T.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function Ia(e,n){return n.length===0?e:rp(e,n).join("")}function rp(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var ln={text:"",start:0,end:0,at:0,column:0};function jn(e,n){if(ln.text===e&&ln.start<=n&&n<=ln.end)return ln;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return ln={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},ln}function U(e,n){return jn(e,n).start}function B(e,n){
let{end:t}=jn(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function je(e,n){return Math.min(jn(e,n).end+1,e.length)}
function ye(e,n){let{start:t,end:r}=jn(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function W(e,n){let t=jn(e,n);for(;t.at>n;t.at-=1)Na(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)Na(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function Na(e){return e>=56320&&e<=57343}function K(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function cn(e,n){return K(e,U(e,n),n)}function Ht(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function de(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&Ht(e,t))t=B(e,t);else return t}}function $(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&He(e,n)?Ta(e,n,"}"):$a(e,n);default:return n.
flow?Ta(e,n,"]"):$a(e,n)}}function He(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function $a(e,n){
if(n.type==="sequence")return Ve(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:ge(e,t)}function Ta(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=ge(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,$(e,s));for(o=de(e,o);e.charAt(o)!==t&&o<e.length;)o=de(e,o+1);return o+1}function Ge(e,{
key:n,value:t}){let r=$(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=de(e,r);return e.charAt(o)===
":"?o:-1}function ge(e,n){let t=$(e,n.value);if(t!==-1)return t;let r=Ge(e,n);return r===-1?$(e,n.key):r+1}function ee(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:Ge(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
ge(e,s);if(r?.key.type==="scalar"&&uo(r.key))return de(e,i);let a=de(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;
let d=o-1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function uo({style:e}){return e===
"literal"||e==="folded"}function Gt(e,n,t){return t===0?n.contentStart:de(e,Ve(e,n,t-1))}function Ve(e,n,t){let r=n.items[t],
o=r===void 0?-1:$(e,r);return o!==-1?o:t<0?n.contentStart:Gt(e,n,t)+1}function*Vt(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:op(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*Vt(e,t),yield*Vt(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*Vt(e,t)}function op(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function un(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...Vt(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&K(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:Ht(e,d)?d=B(e,d):(i({start:d,end:d+1}),d+=1)}return o}function Hn(e,n){return n.
map(({start:t,end:r})=>{let o=cn(e,t),s=B(e,r);if(K(e,r,s))return o?{start:U(e,t),end:je(e,r),text:""}:{start:sp(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!Ht(e,Da(e,r));return{start:t,end:i?Da(e,r):r,text:""}})}function sp(e,n){let t=n;
for(;t>0&&K(e,t-1,t);)t-=1;return t}function Da(e,n){let t=n;for(;t<e.length&&K(e,t,t+1);)t+=1;return t}function ne(e,n,t){
let[r,...o]=n;return r===void 0?[]:[w(y({},r),{text:t}),...Hn(e,o)]}function Gn(e,n){let t=Ge(e,n),r=t===-1?$(e,n.key):t+
1;return un(e,{start:r,end:ge(e,n)},[n.value])}function Vn(e,n,t){return un(e,{start:n,end:ge(e,t)},[t.key,t.value])}function zt(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=Pa(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&cn(e,a.start),u=d&&!c?Pa(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return ip(e,t)}function Pa(e,n){let t=n===void 0?-1:de(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function ip(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&K(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function xe(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?fo(s.node):void 0;a!==void 0&&
(o=ap(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=lp(e,i,{edits:o,column:r}));return o}
function fo(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return uo(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return fo(e.items.at(-1));let n=e.entries.at(-1);return fo(n?.value.start===-1?n.key:n?.value)}function ap(e,n,{
edits:t,column:r}){let o=e.slice(U(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=je(e,d),c=B(e,d),u=a.get(d);if(u!==void 0&&dp(e,u))d=u.end;else if(K(e,d,
c))(s||La(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...Fa(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function dp(e,n){return n.text===""&&(n.end===e.length||U(e,n.end)===n.end)}function La(e,n){return e.length>n||e.
includes("	")}function Fa(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,B(e,n)))?.[0]??"";if(!La(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),w(y({},s),{end:i.end})]}function lp(e,n,{
edits:t,column:r}){let o=$(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=je(e,n.start);a<o;a=
je(e,a)){let d=B(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(K(e,a,d)?s.push({start:a,end:je(e,a),
text:""}):i=Fa(e,a,{edits:i,column:r}))}return[...i,...s]}function qt(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return Ka(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,g]of i)d.push(...ne(e,Gn(e,p),Yt(g)));let[l]=n.entries,c=ee(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...Ka(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:g}=Wa(
e,o,{mapping:n,layout:r});d.push(...ne(e,Vn(e,c,u),p.join(g)))}for(let p of Hn(e,up(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return xe(e,
f,{edits:d,column:W(e,c)})}function Ka(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=Wa(
e,t,{mapping:n,layout:o}),a=ee(e,n,r);return cp(e,n,{start:a,end:a,text:s.join(i)+i})}function cp(e,n,t){if(!n.flow||He(
e,n))return[t];let r=$(e,n),o=e.charAt(r-1)===":"?" }":"}";return[w(y({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}
function up(e,n,{remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?Vn(e,ee(e,n,i),s):[];return{end:n.
flow?ge(e,s):0,isGone:a,tokens:d}});return n.flow?zt(e,o):o.flatMap(({tokens:s})=>s)}function Yt(e){return`"${e}"`}function Wa(e,n,{
mapping:t,layout:r}){let o=ee(e,t,0),s=ye(e,o),i=" ".repeat(W(e,o));if(!t.flow)return{lines:n.map(f=>Jt(f,i,r).join(s).slice(
i.length)),separator:s+i};let a=fn(e,t,r),d=e.slice(U(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.
map(u=>Ba(u,w(y({},a),{indent:d,lineBreak:s}))),separator:l}}function Jt({key:e,value:n,plain:t},r,o){if(typeof n=="stri\
ng")return[`${r}${e}: ${t===!0?n:Yt(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...Ua(n,r+" ".repeat(
s),o)]}function Ua(e,n,t){return"entries"in e?e.entries.flatMap(r=>Jt(r,n,t)):e.items.flatMap(r=>po(r,n,t))}function po(e,n,t){
let r=`${n}  `;return e.flatMap(s=>Jt(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function fn(e,n,t){let r=t.
flowStep,[o]=n.entries;if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=Ge(e,o),i=n.
flow&&s!==-1&&!/[ \t\r\n]/.test(e.charAt(s+1));return{isPretty:n.flow&&cn(e,ee(e,n,0)),isCompact:i,isPadded:n.flow&&K(e,
n.contentStart+1,n.contentStart+2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function Ba({key:e,
value:n,plain:t},r){let o=r.quotesKeys?Yt(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":
" "}${s?n:ze(n,r)}`}function ze(e,n){if(typeof e=="string")return Yt(e);let t=w(y({},n),{indent:n.indent+n.step}),r=n.isPadded&&
!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>Ba(d,t)):e.items.map(
d=>ze({entries:d},t));if(!n.isPretty)return o+i.join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.
lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.indent}${s}`}function ja(e,{mapping:n,entry:t},{value:r,layout:o}){let s=Ge(
e,t),i=Gn(e,t),a=W(e,t.key.start),d=ye(e,t.key.start);if(!n.flow&&s!==-1&&!_a(t.value)){let p=ge(e,t);if(B(e,$(e,t.key))===
B(e,p)){let[,...v]=Jt({key:"",value:r}," ".repeat(a),o);return fp(e,{colon:s,end:p,added:d+v.join(d)})}let g=pp(e,i[0]?.
start);if(g>a){let v=Ua(r," ".repeat(g),o),E=ne(e,i,v.join(d).slice(g));return xe(e,[{node:t.value,isGone:!0}],{edits:E,
column:g})}}let l=/^[ \t]*/.exec(e.slice(U(e,t.key.start)))?.[0]??"",c=fn(e,n,o),u=ze(r,w(y({},c),{indent:l,lineBreak:d}));
if(!n.flow&&s===-1){let p=" ".repeat(W(e,ee(e,n,n.entries.indexOf(t))));return[mo(e,$(e,t.key),[`${p}: ${u}`])]}if(t.value.
type==="mapping"&&_a(t.value))return[{start:t.value.contentStart,end:$(e,t.value),text:u}];if(i.length>0){let p=ne(e,i,u);
return n.flow?p:xe(e,[{node:t.value,isGone:!0}],{edits:p,column:a})}let f=s===-1?$(e,t.key):s+1;return[{start:f,end:f,text:`${s===
-1?":":""}${c.isCompact?"":" "}${u}`}]}function fp(e,{colon:n,end:t,added:r}){let o=B(e,t),s={start:o,end:o,text:r};return t===
n+1?[s]:K(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+1,end:t,text:""},s]}function pp(e,n){if(n===void 0)return-1;let t=e.
slice(U(e,n),n);return/^ *$/.test(t)?t.length:-1}function mo(e,n,t){let r=ye(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:B(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function _a(e){return e.start!==e.contentStart}
function Xt(e,n,t=2){let r,o=()=>r??=mp(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function mp(e,n){let t=n.flow?ee(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=ee(e,r,0),s=W(e,o)-W(e,t);if(s<=0||!cn(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(U(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var qe=["metadata","annotations"];function Ha(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=Sp(e,n);if(r!==
void 0)return{obstacle:r};let o=Xt(t,e.at.node),s=m(e.at,qe[0]),i=m(s,qe[1]),a=i?.node.type==="mapping"?X(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=yp(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(v=>f.remove.
has(v)),g=Ga(l,f.remove);return g!==void 0?{obstacle:g}:p?gp(t,e.at.node,o):{edits:qt(t,l,{changes:f,layout:o})}}return{
edits:hp(t,{at:e.at,metadata:s,added:d,layout:o})}}function yp(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function gp(e,n,t){let r=pe(n,qe[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=pe(o,qe[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:yo(e,a,{entry:d,layout:t})}function yo(e,n,{entry:t,
layout:r}){let o=Ga(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&He(e,n))){let i=ee(e,n,0),
a=ne(e,Vn(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:xe(e,[d],{edits:a,column:W(e,i)})}}return{edits:qt(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function Ga(e,n){let t=Is(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function hp(e,{at:n,metadata:t,added:r,layout:o}){let s={key:qe[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?Zt(e,t.node,{entry:s,layout:o}):Zt(e,n.node,{entry:{
key:qe[0],value:{entries:[s]}},layout:o})}function Zt(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=w(y({},fn(e,n,r)),{indent:"",lineBreak:ye(e,a)});return[{start:a,end:$(e,n),text:ze({entries:[t]},d)}]}let s=pe(n,t.key);
if(s!==void 0)return ja(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return qt(e,n,{changes:i,layout:r})}function Sp(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of qe){let o=zn(t,[r]);if(o!==void 0)return o;let s=m(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!Ee(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return zn(t,n.map(
({key:r})=>r))}function zn(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=Qt(e,n);if(o!==void 0)return o;if(!t.merges&&!bp(t))return;let s=X(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function Qt(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function bp(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var wp=/^[0-9a-f]{40}$/;function qn(e,n){return N(m(m(e,"spec"),n))}var Va=new WeakMap;function go({doc:{file:e}}){let n=Va.
get(e);if(n!==void 0)return n;let t=["\\","!",wt].some(r=>e.text.includes(r));return Va.set(e,t),t}function er(e){let n=[];
if(!go(e))return n;for(let t of["containers","initContainers"])for(let[r,o]of qn(e.at,t).entries())for(let[s,i]of N(m(o,
"env")).entries()){let a=kp(i);a!==void 0&&n.push(w(y({},a),{list:t,container:r,index:s}))}return n}function kp(e){let n=A(
m(e,"name"));if(n?.startsWith(wt)!==!0)return;let t=Js(n),r=A(m(e,"value"))??"";if(!(t===void 0||!wp.test(r)||m(e,"value\
From")!==void 0))return{kind:t,name:n,value:r}}function za(e){let n,t=new Map;return({name:r,container:o})=>{let s=t.get(
o);if(s!==void 0)return s.get(r);n??=qn(e,"containers");let i=N(m(n[o],"env")),a=new Map(i.map(d=>[A(m(d,"name")),d]));return t.
set(o,a),a.get(r)}}function qa(e,n,t){let{text:r}=e.doc.file,o=[],s={containers:qn(e.at,"containers"),initContainers:qn(e.at,"initContainer\
s")};for(let i of n){let a=s[i.list][i.container];if(a?.node.type!=="mapping")continue;let d=Rp(e,i.list)??vp(a,i);if(d!==
void 0)return{obstacle:d};let l=Xt(r,e.at.node,Ep(r,e.at)),c=Ap(r,a.node,{change:i,side:t,layout:l});if("obstacle"in c)return c;
for(let u of c.edits)o.push(u)}return{edits:o}}function Ep(e,n){let t=m(n,"spec")?.node,r=t?.type==="mapping"?pe(t,"cont\
ainers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(0,W(e,r.value.contentStart)-W(e,r.key.start))}
function Rp({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:Qt(e,["spec"])??Qt(m(e,"spec"),[t])}function vp(e,n){
let t=zn(e,["env"]);if(t!==void 0)return t;let r=m(e,"env");if(r?.shared===!0)return{type:"shared",offset:r.node.start};
if(!(r===void 0||Ee(r))){if(r.node.type!=="sequence")return{type:"invalid",offset:r.node.start,field:"env"};for(let o of[
...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;if(s.type!=="mapping"||s.aliased)return{type:"\
shared",offset:s.start};let a=zn({node:s,shared:!1},["name","value"]);if(a!==void 0)return a}}}function Ap(e,n,{change:t,
side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},{key:"value",value:l}]),i=pe(n,"env"),
a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===0?{edits:[]}:{edits:Zt(e,n,{entry:{key:"\
env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.remove.has(l))?yo(e,n,{entry:i,layout:o}):
{edits:xp(e,a,{change:t,added:s,side:r,layout:o})}}function xp(e,n,{change:t,added:r,side:o,layout:s}){let i=[];for(let[
f,p]of t.update){let g=n.items[f],v=g?.type==="mapping"?pe(g,"value"):void 0;v!==void 0&&i.push(...ne(e,Gn(e,v),`"${p}"`))}
let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&i.push(...(n.flow?Mp:Op)(e,n,{added:r,
side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let g=t.remove.has(p)&&p!==d,v=Ve(e,n,p),E=n.flow?f.start:g?Gt(e,n,
p):0;return{end:v,isGone:g,tokens:g?un(e,{start:E,end:v},[f]):[]}}),c=n.flow?zt(e,l):l.flatMap(f=>f.tokens);for(let f of Hn(
e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({node:f,isGone:t.remove.has(p)}));return xe(
e,u,{edits:i,column:W(e,n.contentStart)})}function Op(e,n,{added:t,side:r,layout:o,reuse:s}){let i=" ".repeat(W(e,n.contentStart)),
a=ye(e,n.contentStart),d=t.map(l=>po(l,i,o).join(a));if(s!==void 0){let l=Gt(e,n,s),c=n.items[s],u=un(e,{start:l,end:Ve(
e,n,s)},c===void 0?[]:[c]);return ne(e,u,d.join(a).slice(i.length))}if(r==="first"){let l=n.contentStart,c=d.map(u=>`${u.
slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[mo(e,Ve(e,n,n.items.length-1),d)]}function Mp(e,n,{
added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];let a=de(e,n.contentStart+1),d=i.type==="mapping"&&
He(e,i)?fn(e,i,o):void 0,l=e.slice(U(e,a),a),c=K(l,0,l.length),u={isPretty:d?.isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.
isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:ye(e,a)},f=c?`,${u.
lineBreak}${l}`:u.isCompact?",":", ",p=t.map(E=>ze({entries:E},u));if(s!==void 0){let E=n.items[s];if(E===void 0)return[];
let fe=un(e,{start:E.start,end:$(e,E)},[E]);return ne(e,fe,p.join(f))}if(r==="first")return[{start:a,end:a,text:p.map(E=>E+
f).join("")}];let g=Ve(e,n,n.items.length-1),v=e.charAt(g-1)===":"?" ":"";return[{start:g,end:g,text:v+p.map(E=>f+E).join(
"")}]}function ho(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function nr(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return ho(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function So(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(Re)||t.hashKey!==void 0||t.rekey?!1:(o.push(S.hashKeyMissing(
s,n.workload.id,r)),!0)}var Ya=require("node:crypto"),Cp=63,Ip=46,Np=16,Ja={ConfigMap:"configmap",Secret:"secret"};function Xa(e,n,t){return`${Ja[e]}\
.${t}/${tr(n)}`}function bo(e){return`${e}/config-digest`}function tr(e){return e.length<=Cp?e:`${e.slice(0,Ip)}.${(0,Ya.hash)(
"sha256",e,"hex").slice(0,Np)}`}function pn(e,n){if(e.includes(n)){if(e===bo(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${Ja[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function Za(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=L(u.id),g=o.accepted(u,f);i.set(p,g),a.set(p,g[0])}let d=$p(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(wo(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of Tp(e,u))Dp(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([g],[v])=>P(g,v)))l.isSingleLocked||l.isLocked&&p?.kind!=="C\
onfigMap"||(Yn(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function $p(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>Qs(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(L(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[bo(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(L(s))??[];r.set(Xa(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function wo({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(pn(r,n)!==void 0||t.some(o=>pn(r,
o)!==void 0))return!0;return!1}function Tp({template:e},n){let t=o=>n.some(s=>pn(o,s)!==void 0),r=m(m(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...X(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function Dp(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>pn(e,p)!==void 0)??s.stampDomain,l=pn(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!Zs.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&Yn(n,p.source,"foreign"),n.wanted.delete(e),i.push(S.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?Kp(f,n):Fp(w(y({},f),{kind:l.kind,name:Pp(n,l)}),n)}function Pp(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=Lp(r),e.longNames.get(t)??r.nameBehind(n,t,tr)??t}function Lp({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[tr(t),t]).filter(([t,r])=>t!==
r))}function Fp(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=nr(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")Yn(n,i,"kept"),n.drafts.push(S.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(S.stampedInBase(
e.place,n.selection.workload.id,l))}ko(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&So(r,e.lock)?Qa(n,i):ed({key:t,
value:r,source:i},n)}function Kp({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&ho(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&So(n,t)){Qa(o,void 0);return}if(o.wanted.has(e)){ed({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=Ye.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(S.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?_p(s):"form";ko(o,{key:e,reason:f,source:void 0})}function Qa(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,Yn(e,n,
"blocked")}function _p(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function ed({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){ko(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(L(t),n);let i=o.value===n||
s;if(Yn(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(Re)===n.startsWith(Re)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function ko(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function Yn(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(L(r.id),t);else e.states.set(L(n),t)}var Ro={changes:[],states:new Map,digests:new Map,edits:[]};function nd(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars";if(!s&&!go(e.template))return Ro;let i=s?Wp(e,{digests:o,drafts:t}):new Map,a=new Map([...i.values()].
map(({source:u,value:f})=>[L(u),f])),d=er(e.template),l={selection:e,settings:r,wanted:i,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:d.length===0?new Map:Gp(e)};for(let u of d.toReversed())Bp(u,l);let c=za(e.template.at);for(let u of[
...i.values()].toSorted((f,p)=>P(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(S.variableForeign(p,e.workload.id,u.name)),l.states.set(L(u.source),"foreign");continue}l.states.set(L(u.source),
"absent"),Eo(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:a,edits:zp(l.buckets)}}
function Wp(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=xn(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(S.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:Up(s),source:i})}return r}function Up({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.reduce((o,{containers:[s=1/0]})=>Math.min(o,s),1/0);if(t.length>0)return r===
1/0?0:r}return 0}function Bp(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.list==="contai\
ners"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(L(s.source),c?"fresh":"stale"),
c)return;Eo(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.value,reason:"\
content",source:s.source});return}let i=jp(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?Vp(e,t):nr(
i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(L(a),"kept");let{file:c}=t.template.doc;n.drafts.
push(S.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.reason:"form";
Eo(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,source:a})}function jp({
kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(e,n,Hp[e]);return s===
void 0?void 0:t.judge(e,s)}var Hp={ConfigMap:e=>xn("ConfigMap",e),Secret:e=>xn("Secret",e)};function Gp({verdicts:e}){return new Map(
e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[xn(t,r),n]}))}function Vp({kind:e},n){return n.
judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function Eo(e,{list:n,container:t}){
let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};return e.buckets.set(r,o),o}function zp(e){
return[...e].map(([n,t])=>{let[r,o]=n.split("/");return w(y({},t),{list:r==="containers"?"containers":"initContainers",container:Number(
o)})})}function od(e){let n=[],t={context:e,drafts:n};return{plan:r=>qp(r,t),drafts:n}}function qp(e,{context:n,drafts:t}){if(e.
outOfScope!==void 0||Yp(e,n.settings))return{selection:e,changes:[],edits:[],states:new Map,digests:new Map};let r=Za(e,
{context:n,drafts:t}),o=r.isLocked?Ro:nd(e,{context:n,drafts:t}),s=Jp([...r.changes,...o.changes]),i=[...rd(e,Ha(e.template,
r.changes),t)];if(o.edits.length>0){let a=e.workload.type.isRollout===!0?"last":"first";i.push(...rd(e,qa(e.template,o.edits,
a),t))}return Xp(e,r.changes,t),{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:td(r.
states,o.states),digests:td(r.digests,o.digests)}}function td(e,n){return n.size===0?e:new Map([...e,...n])}function Yp({
isIdle:e,template:n},t){return e&&!wo(n,t)&&er(n).length===0}function Jp(e){if(!e.some(({reason:t})=>t==="form"))return e;
let n="form";return e.map(t=>t.reason==="added"?w(y({},t),{reason:n}):t)}function rd({workload:e,template:n},t,r){if("ed\
its"in t)return t.edits;let{obstacle:o}=t,{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.
type==="shared"?r.push(S.aliasShared(i,e.id)):o.type==="duplicate"?r.push(S.duplicateKey(i,!0)):r.push(S.templateInvalid(
i,e.id,o.field)),[]}function Xp({workload:e,template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{
key:i,value:a}of t)a===void 0?o.delete(i):o.set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(
a);s>R.annotations&&r.push(S.annotationsTooLarge(e.place,e.id,s))}function Jn(e,n,t){let r=Ma(n,t);t.isCheck||Qp(r),em(e);let o=[],s=t.parsed??ea(e,Us(r),o),i=Bs(Zp(s,t),r),a=oa(i,r),d=va(
i,a,r),l=ti(r),c=od({settings:r,digests:l,isCheck:t.isCheck}),u=li({catalog:i,scope:a},{settings:r,digests:l}),f=new Map(
e.map(E=>[E,[]]));for(let E of d){let fe=c.plan(E);u.see(E);let te=f.get(E.template.doc.file);for(let Pe of fe.edits)te?.
push(Pe);t.onPlan?.(fe)}let p={drafts:u.end()},g=[{drafts:o},i,a,c,l,p],v=[...t.drafts??[],...g.flatMap(E=>E.drafts)];return{
files:e.map(E=>nm(E,f.get(E)??[])),findings:ri(v,e,r)}}function*Zp(e,{onDocument:n}){for(let t of e)n?.(t.doc),yield t}function Qp({
otherHashKeys:e}){if(e.length!==0)throw new rr.UsageError("--hash-key-file is given several times, and stamps are made w\
ith one key: give the new one alone; check and explain take several")}function em(e){let n=0;for(let{path:t,text:r}of e)
if(n+=r.length,n>R.input)throw new rr.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:t})}
function nm({path:e,text:n},t){let r;return{path:e,get text(){return r??=Ia(n,t)},edits:t}}function sd(e){return e.some(({severity:n})=>n==="error")}function id(e){let n=[],t="";for(let r of e){let o=t==="",s=!o&&r.startsWith("\uFEFF")?r.slice(1):r;s!==""&&(o||(t.endsWith(
`
`)||n.push(`
`),!tm(s)&&!rm(t)&&n.push(`---
`)),n.push(s),t=s)}return n.join("")}function tm(e){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(e)}function rm(e){let n=e.endsWith(
`
`)?e.length-1:e.length,t=e.slice(e.lastIndexOf(`
`,n-1)+1,n);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}var pl=O(M(),1);var Ao=O(M(),1);function cd(e){om(e);let n=z(e),t=0,r=0;for(let o of _(e.text))if(!im(e.text,o)){if(am(e.text,o)){t+=1,r+=1;continue}for(let{
root:s,hasDirectives:i}of n(o)){if(lm(s))continue;t+=1;let a=d=>vo(e,s.start,`document ${String(t)} ${d}`);i&&a("has a %\
-directive, which Argo CD does not read: remove it"),r+=cm(s,a)}}return r}function ud(e){if(["apiVersion:","kind:","meta\
data:"].every(n=>e.text.includes(n)))return!1;try{let n=z(e);return _(e.text).flatMap(r=>n(r)).every(({root:r})=>A(m(C(r,
!1),"kind"))===void 0)}catch(n){if(n instanceof Ao.InputError)return!(e.text.includes("apiVersion:")&&e.text.includes("k\
ind:"));throw n}}function om(e){let{text:n}=e,t=/^\uFEFF?---(?=[^\r\n])(?![ \t]*(?:[ \t]#|\r?$))/m.exec(n);t!==null&&vo(
e,t.index,"a line begins with `---` and goes on, which Argo CD takes for a broken separator: put `---` on a line of its \
own, or indent the line");let r=/^\.\.\.(?:[ \t].*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|[ \t]*(?:#.*)?$)(?=.)/m.exec(
n);r!==null&&vo(e,r.index,"Argo CD drops what follows `...`: begin the next document with a line `---`")}var sm=/^(?:\uFEFF?---[^\r\n]*)?(?:\s|#[^\n]*(?:\n|$))*(?:null|~|Null|NULL)?(?:\s|#[^\n]*(?:\n|$))*$/;
function im(e,{start:n,end:t}){return t-n<1e3&&sm.test(e.slice(n,t))}function am(e,n){let t=$n(e,n);if(t==="none"||t==="\
unknown"||t.endsWith("List")||!ad(t))return!1;let r=n.start===0&&e.startsWith("apiVersion:")?0:e.indexOf(`
apiVersion:`,n.start)+1;if(r<n.start||r>=n.end||r===0&&n.start>0)return!1;let[,o=""]=/^apiVersion:[ \t]+([\w./-]+)[ \t]*(?:[ \t]#[^\n]*)?\r?$/.
exec(e.slice(r,dm(e,r)))??[];return ad(o)}function ad(e){return/^[a-z]/i.test(e)&&!/^(?:y|yes|n|no|on|off|true|false|null)$/i.
test(e)}function dm(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}function lm(e){let{node:n}=C(e,!1);return n.type==="scalar"&&n.resolved==="null"}function cm(e,n){
let t=C(e,!1);ld(t,n);let r=m(t,"items");if(r===void 0)return 1;let o=N(r);for(let[s,i]of o.entries())ld(i,a=>n(`has an \
item, number ${String(s+1)}, that ${a}`));return o.length}var dd="every document of a render is an object of Kubernetes";
function ld(e,n){e.node.type!=="mapping"&&n(`is not a mapping; ${dd}`);for(let t of["kind","apiVersion"])(A(m(e,t))??"")===
""&&n(`has no ${t}; ${dd}`)}function vo(e,n,t){throw new Ao.InputError("not-an-object",t,y({path:e.path},I(e,Math.max(0,
n))))}var he=require("node:fs"),D=require("node:path"),or=O(M(),1);function sr(e,n){let t=(0,he.realpathSync)(e),r=t,o=D.posix.normalize(n).split("/").filter(s=>s!==""&&s!==".");for(let s of o.
toReversed()){if(s===".."||!r.endsWith(`${D.sep}${s}`)||(0,D.dirname)(r)===r)break;r=(0,D.dirname)(r)}return{app:t,root:r}}
function Oe(e,n){let t=(0,D.relative)(e,n);return t===""||t!==".."&&!t.startsWith(`..${D.sep}`)}function Me(e){try{return(0,he.realpathSync)(
e)}catch{return}}function F(e){return(0,he.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0}function ir({root:e},n){return h(
(0,D.relative)(e,n).split(D.sep).join("/")||".")}function ar(e){return new or.InputError("outside-repository",e,{path:""})}
function xo(e,n,t){let r=e.startsWith("/")?(0,D.join)(t.root,e):(0,D.resolve)(t.app,e),o=()=>ar(`${n}: ${h(e)} leads out\
 of the repository; name a file in it`);if(!Oe(t.root,r))throw o();let s=Me(r);if(s!==void 0&&!Oe(t.root,s))throw o();if(s===
void 0||!F(s))throw new or.InputError("unreadable",`${n}: ${h(e)}: there is no such file in the repository`,{path:""});return s}
var fd=2e5;function Xn(e,n){let t=[],r=new Set,o=[e],s=0;for(let i of o)if(!r.has(i)){r.add(i);for(let a of(0,he.readdirSync)(
i,{withFileTypes:!0}).toSorted((d,l)=>P(d.name,l.name))){if(s+=1,s>fd)throw new or.InputError("limit",`the folder holds \
more than ${String(fd)} files`,{path:ir(n,e)});if(a.name===".git")continue;let d=(0,D.join)(i,a.name),l=a.isSymbolicLink()?
Se(d,n):d;if(l===void 0)continue;let c=(0,he.lstatSync)(l);c.isDirectory()?o.push(l):c.isFile()&&t.push(l)}}return t}function Se(e,n){
let t=Me(e);if(t===void 0||Oe(n.root,t))return t;throw ar(`${ir(n,e)}: the symbolic link leads out of the repository; pu\
t what it means into it`)}var Zn=require("node:fs"),yd=require("node:timers/promises"),gd=require("node:zlib");function pd(e){let n=[];for(let t=0;t+512<=e.length;){let r=parseInt(e.toString("latin1",t+124,t+136),8);if(!(r>=0))break;
let o=t+512;n.push(e.toString("latin1",o,o+r)),t=o+Math.ceil(r/512)*512}return n}var um=/(?<![\w.$"'-])(?:rand[A-Za-z]\w*|gen[A-Z]\w*|uuidv4|now|htpasswd|bcrypt|encryptAES|derivePassword|shuffle|lookup)(?![\w-])/,
fm=4<<20,hd=64<<20;function Sd(e,n){return wd(um,e,n)}var pm=/(?<![\w.$"'-])now(?![\w-])/;async function bd(e,n){wd(pm,e,
n)&&await(0,yd.setTimeout)(md-Date.now()%md+mm)}var md=1e3,mm=5;function wd(e,n,t){let r=o=>hm(e,o);return t.some(r)||n.
some(o=>ym(o).some(r))}function ym(e){let{size:n}=(0,Zn.statSync)(e);return/\.(?:tgz|tar\.gz)$/.test(e)?n>hd?[]:pd(gm(e)):
n>fm?[]:[(0,Zn.readFileSync)(e,"latin1")]}function gm(e){try{return(0,gd.gunzipSync)((0,Zn.readFileSync)(e),{maxOutputLength:hd})}catch{
return Buffer.alloc(0)}}function hm(e,n){for(let t=n.indexOf("{{");t!==-1;t=n.indexOf("{{",t)){let r=Sm(n,t+2);if(e.test(
r.code))return!0;t=r.at}return!1}var dr=/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}\}|[^"`}/]+|[\s\S]/y;function Sm(e,n){
let t=[];dr.lastIndex=n;for(let r=dr.exec(e);r!==null;r=dr.exec(e)){if(r[0]==="}}")return{at:dr.lastIndex,code:t.join("")};
t.push(/^(?:\/\*|"|`)/.test(r[0])&&r[0].length>1?" ":r[0])}return{at:e.length,code:""}}function Oo({selection:e,digests:n},t){
for(let[r,o]of n){let s=`${e.workload.id.namespace}/${r}`,i=t.get(s);i===void 0?t.set(s,new Set([o])):i.add(o)}}function kd(e,n){
let t=[...e].filter(([r,o])=>{let s=n.get(r);return s===void 0||[...o].some(i=>!s.has(i))});return new Set(t.map(([r])=>r))}var Bo=require("node:path");var vd=require("node:fs"),Ie=require("node:path"),Ad=O(M(),1);var Ed=require("node:buffer"),le=require("node:fs"),Qn=O(M(),1),bm=1<<20;function Ce(e,n){let t=(0,le.openSync)(e,"r");try{
let{size:r}=(0,le.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,le.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(bm,n+1-s)),a=(0,le.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,le.closeSync)(t)}}function Rd(e){return new Qn.InputError("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:e})}function ce(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new Qn.InputError(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new Qn.InputError("binary","is a\
 binary file (it holds NUL bytes), not a manifest",{path:e});if(!(0,Ed.isUtf8)(n))throw new Qn.InputError("not-utf8","is\
 not UTF-8: save it as UTF-8",{path:e});return Buffer.from(n.buffer,n.byteOffset,n.length).toString("utf8")}var Mo=O(M(),1);var wm=1e3,km=10;function Io(e,n){let t=Rm(e),r=Wt(),o=()=>new Mo.UsageError(`${n} is a glob that takes too much work: w\
rite a simpler one`);if(t===void 0||!r.compiles(t,o))throw new Mo.UsageError(`${n} is not a glob that can be read; it ta\
kes *, ?, [a-z], [!a-z] and {a,b}`);return s=>r.matches(t,s,o)}var Em=/\\(.)|\*+|\?|\[(!?)((?:\\.|[^\]\\])+)\]|[{},]|[^\\[\]]/gsuy;
function Rm(e){if(e.length>wm)return;let n="",t=0,r=0;for(let o of e.matchAll(Em)){let[s,i,a,d]=o;if(r=o.index+s.length,
i!==void 0?n+=Co(i):d!==void 0?n+=`[${a===""?"":"^"}${vm(d)}]`:s.startsWith("*")?n+=".*":s==="?"?n+=".":s==="{"?(t+=1,n+=
"(?:"):s==="}"?(t-=1,n+=")"):n+=s===","&&t>0?"|":Co(s),t<0||t>km)return}return r===e.length&&t===0?`(?s:${n})`:void 0}function vm(e){
return e.replace(/\\(.)|[\^[\]&]/gsu,(n,t)=>Co(t??n))}function Co(e){return/[\w/ -]/u.test(e)&&e!=="-"?e:`\\x{${(e.codePointAt(
0)??0).toString(16)}}`}var Am=/\.(?:yaml|yml|json|jsonnet)$/,xm=/^\.(?:rollstamp|argocd-source(?:-.*)?)\.yaml$/,Om="+argocd:skip-file-rendering";
function xd({repository:e,request:n}){let t=Cm(e,{recurse:n.recurse,isWanted:Mm(n)}),r=[],o=R.input;for(let s of t){let i=(0,Ie.relative)(
e.app,s).split(Ie.sep).join("/");if(i.endsWith(".jsonnet"))throw new Ad.InputError("render-failed","Jsonnet is not rende\
red: leave the file out with the parameter exclude",{path:i});let a=Ce(s,o);if(a===void 0)throw Rd(i);o-=a.length;let d={
path:i,text:ce(i,a)};!d.text.includes(Om)&&(i.endsWith(".json")||!ud(d))&&r.push(d)}return{files:r.length<2?r:r.map(Im)}}
function Mm({include:e,exclude:n}){let t=e===""?()=>!0:Io(e,"parameter include"),r=n===""?()=>!1:Io(n,"parameter exclude");
return o=>t(o)&&!r(o)}function Cm(e,{recurse:n,isWanted:t}){let r=[],o=s=>{let i=(0,vd.readdirSync)(s,{withFileTypes:!0});
for(let a of i.toSorted((d,l)=>P(d.name,l.name))){let d=(0,Ie.join)(s,a.name);if(a.isDirectory()){n&&a.name!==".git"&&o(
d);continue}let l=(0,Ie.relative)(e.app,d).split(Ie.sep).join("/");!Am.test(a.name)||xm.test(a.name)||a.isSymbolicLink()&&
Se(d,e)===void 0||F(d)&&t(l)&&r.push(d)}};return o(e.app),r}function Im(e){let n=_(e.text);if(n[0]?.isJson!==!0)return e;
let t=n.map(({start:r,end:o})=>e.text.slice(r,o));return{path:e.path,text:`---
${t.map(Nm).join(`
---
`)}`}}function Nm(e){return e.replaceAll("	"," ").replace(/\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)/gis,(n,t,r)=>t===
void 0||r===void 0?n.replace("\\/","/"):String.fromCharCode(parseInt(t,16),parseInt(r,16))).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Ld=require("node:fs"),mn=require("node:path"),$e=O(M(),1);var Id=require("node:fs"),lr=require("node:path"),To=O(M(),1);var Cd=O(M(),1);var No=require("node:path");var $m=new Set(`a above accumulate accumulating accumulation add additional after alias all allowed already also an anch\
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
    malformedyamlerror numeric plugin plugins sm sources sure tags template's this: trouble valid vs`.split(/\s+/)),Tm=16384,
Od=900,Ne="\u2026";function Md(e,n){let r=e.slice(0,Tm).replace(/^Use --debug flag to render out invalid YAML$/m,"").replace(
/(execution error at \([^)\n]*\):)[\s\S]*/,`$1 ${Ne}`).replace(/<[^>]*>|`[^`]*`/g,` ${Ne} `).split(/\s+/).filter(i=>i!==
""),o=r.map((i,a)=>/^(?:line|column)$/.test(r[a-1]??"")&&/^\d{1,6}[:,.]?$/.test(i)?i:Lm(i,n)),s=o.filter((i,a)=>i!==Ne||
o[a-1]!==Ne).join(" ");return s.length>Od?`${s.slice(0,Od)}${Ne}`:s}var Dm=/^((?:err=)?[("'[{]*)(.*?)([)"'\]},.;:]*)$/s,
Pm=400;function Lm(e,n){if(e.length>Pm)return Ne;let[,t="",r="",o=""]=Dm.exec(e)??[];if(r==="")return e.length>3?Ne:e;if($m.
has(r.toLowerCase()))return e;let[,s=r,i=""]=/^(.*?)((?::\d{1,6}){1,2})$/.exec(r)??[],a=Km(s,n);return a===void 0?Ne:`${t}${a}${i}${o}`}
var Fm=/^[\w.-]{1,60}(?:\/charts\/[\w.-]{1,60}){1,5}\/templates(?:\/[\w.-]{1,80}){1,5}\.(?:yaml|yml|tpl|txt)$/;function Km(e,{
app:n,root:t}){if(!/^[\w./@+-]*[./][\w./@+-]*$/.test(e))return;if(e.startsWith(`${t}/`))return e.slice(t.length+1);if(e.
startsWith("/"))return;if(F((0,No.join)(n,e)))return e;let r=e.slice(e.indexOf("/")+1);return F((0,No.join)(n,r))||Fm.test(
e)?r:void 0}function et(e,n,t){if(n.exitCode!==0)throw $o(e,n,t);return{path:e,text:ce(e,n.stdout)}}function $o(e,{exitCode:n,stderr:t},{
repository:r}){let o=n===null?"was killed (too little memory?)":`failed with exit code ${String(n)}`,s=Md(t,r),i=`run ${e}\
 in the folder of the application to see all of it`;return new Cd.InputError("render-failed",`${e} ${o}${s===""?"":`: ${s}`}\
; ${i}`,{path:""})}var _m=["Chart.yaml","requirements.yaml","Chart.lock","requirements.lock"];async function Nd(e){for(let t of _m)Wm(t,e);
let n=await e.children.run("helm",["dependency","build","."]);if(n.exitCode!==0)throw $o("helm dependency build",n,e)}function Wm(e,{
repository:n}){let t=Se((0,lr.join)(n.app,e),n);if(t===void 0||!F(t))return;let r={path:e,text:ce(e,(0,Id.readFileSync)(
t))},o=z(r);for(let{root:s,problem:i}of _(r.text).flatMap(a=>o(a))){if(i!==void 0)throw new To.InputError("yaml-unsuppor\
ted",i.message,y({path:e},I(r,i.offset)));for(let{text:a,offset:d}of Do(s,!1)){let l=f=>new To.InputError("outside-repos\
itory",`a dependency ${f}`,y({path:e},I(r,Math.max(0,d))));if(a==="")continue;let c=/^file:\/\/(?!\/)(.*)$/.exec(a)?.[1];
if(c===void 0)throw l("is not in charts/ and would be fetched; run helm dependency build and commit charts/");let u=Me((0,lr.resolve)(
n.app,c));if(u===void 0||!Oe(n.root,u))throw l("is to come from outside of the repository, or from nowhere; name a folde\
r in it");Xn(u,n)}}}function*Do(e,n){let{node:t}=C(e,!1);if(t.type==="scalar")n&&t.resolved!=="null"&&(yield{text:t.text,
offset:e.start});else if(t.type==="sequence")for(let r of t.items)yield*Do(r,n);else for(let{name:r,value:o}of t.entries)
yield*Do(o,n||/^repository$/i.test(r??""))}var $d="helm template";async function Fd(e){let{children:n,repository:t}=e;Xn(t.app,t);let r=Um(e),o=await n.run("helm",
r);o.exitCode!==0&&o.stderr.includes("missing in charts/ directory")&&(await Nd(e),o=await n.run("helm",r));let s=et($d,
o,e),{values:i,helmParameters:a,helmStringParameters:d}=e.request,l=[...Kd(e),..._d(e).map(([,p])=>p)],c=[...Xn(t.app,t),
...l],u=[i,...a.values(),...d.values()];return Sd(c,u)?{files:[s],again:async()=>(await bd(c,u),et($d,await n.run("helm",
r),e))}:{files:[s]}}function Um(e){let{request:n,env:t,children:r}=e,{values:o,helmParameters:s,helmStringParameters:i,skipCrds:a}=n,
d=t.KUBE_VERSION??"",l=Kd(e).map(u=>Dd(Pd(u,e)));if(o!==""){let u=(0,mn.join)(r.folder,"values.yaml");(0,Ld.writeFileSync)(
u,o,{mode:384}),l.push(Dd(u))}let c=_d(e).map(([u,f])=>[u,Hm(Pd(f,e),Wd(u))]);for(let[u]of c)jm(u);return["template",".",
"--name-template",Bm(t),...Po("--namespace",n.namespace),...Po("--kube-version",d),...Lo(s).flatMap(([u,f])=>["--set",`${Fo(
u)}=${Td(f)}`]),...Lo(i).flatMap(([u,f])=>["--set-string",`${Fo(u)}=${Td(f)}`]),...c.flatMap(([u,f])=>["--set-file",`${u}\
=${f}`]),...l.flatMap(u=>["--values",u]),...(t.KUBE_API_VERSIONS??"").split(",").flatMap(u=>Po("--api-versions",u)),...a?
[]:["--include-crds"]]}function Bm(e){let n=(e.ARGOCD_APP_NAME??"").replace(/^[^_]*_/,"");if(n!=="")return n;throw new $e.UsageError(
"ARGOCD_APP_NAME is not set, and is the name of the release; Argo CD sets it")}function Po(e,n){return n===""?[]:[e,n]}function Lo(e){
return[...e].toSorted(([n],[t])=>P(n,t))}function Kd({request:e,repository:n}){return e.valueFiles.map(t=>xo(Ud(t,"value\
-files"),"value-files",n))}function _d({request:e,repository:n}){return Lo(e.helmFileParameters).map(([t,r])=>{let o=Wd(
t);return[t,xo(Ud(r,o),o,n)]})}function Wd(e){return`helm-file-parameters ${h(e)}`}function Ud(e,n){if(e.startsWith("-"))
throw new $e.UsageError(`${n}: ${h(e)} begins with -, like an option; name a file, with ./ before it if need be`);if(/^[a-z][a-z0-9+.-]*:/i.
test(e))throw new $e.UsageError(`${n}: ${h(e)} is a URL; name a file of the repository`);if(new RegExp("\\p{Cc}","u").test(
e))throw new $e.UsageError(`${n}: ${h(e)} holds a control character`);return e}function Fo(e){if(e!==""&&!e.startsWith("\
-"))return e;throw new $e.UsageError(`helm-parameters: ${e===""?"a key is empty":`${h(e)} begins with -, like an option`}\
; name a value of the chart, e.g. image.tag`)}function jm(e){if(!(Fo(e)===e&&!/[=,\\{}\p{Cc}]/u.test(e)))throw new $e.UsageError(
`helm-file-parameters: ${h(e)} is not the name of one value of the chart; it may hold no =, comma, brace or backslash`)}
function Hm(e,n){if(!/[,\\{}]/.test(e))return e;throw new $e.UsageError(`${n}: the name of the file holds a comma, brace\
 or backslash, which Helm does not take: rename it`)}function Td(e){return e.startsWith("{")&&e.endsWith("}")?e:e.replace(
/(?<!\\),/g,"\\,")}function Dd(e){return/[",]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function Pd(e,{repository:n}){let t=(0,mn.relative)(
n.app,e).split(mn.sep).join("/");return t.startsWith("../")?t:`./${t}`}var pr=require("node:fs"),nt=require("node:path"),Wo=O(M(),1);var ur=O(M(),1);var Gm=new Set(["annotations","apiVersion","behavior","buildMetadata","commonAnnotations","commonLabels","fieldPath","ge\
neratorOptions","imageTag","images","kind","labels","literals","metadata","name","namePrefix","nameSuffix","namespace","\
options","patch","replicas","sortOptions","target","targets","type","vars"]);function Bd(e){let n=z(e);return _(e.text).
flatMap(t=>n(t).flatMap(({root:r,problem:o})=>{if(o===void 0)return[...cr(r)];throw new ur.InputError("yaml-unsupported",
o.message,y({path:e.path},I(e,o.offset)))}))}function*cr(e){let{node:n}=C(e,!1);if(n.type==="scalar")n.resolved==="strin\
g"&&(yield{text:n.text,offset:e.start});else if(n.type==="sequence")for(let t of n.items)yield*cr(t);else for(let{name:t,
value:r}of n.entries)(t===void 0||!Gm.has(t))&&(yield*cr(r))}function fr(e){return/:\/\/|::|^[^/]*[@:]|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i.
test(e)}function Ko(e){let n="the entry is remote; a render that is to be the same each time takes in what the repositor\
y holds: copy it there";return new ur.InputError("outside-repository",n,e)}function _o(e,n){if(/builtin|\\/.test(e.text)){
for(let t of Vm(e))if(A(m(C(t,!1),"apiVersion"))==="builtin"&&[...cr(t)].some(({text:r})=>fr(r.replace(/^[^=/]*=(?=.)/,""))))
throw Ko(n)}}function Vm(e){try{let n=z(e);return _(e.text).flatMap(t=>n(t).map(({root:r})=>r))}catch(n){if(n instanceof
ur.InputError)return[];throw n}}var Uo=["kustomization.yaml","kustomization.yml","Kustomization"],zm="kustomize build";async function Hd(e){qm(e.repository);
let n=await e.children.run("kustomize",["build","."]);return{files:[et(zm,n,e)]}}var jd=1e4;function qm(e){let n=[e.app],
t=new Set(n);for(let r of n){for(let o of Jm(r,e))t.has(o)||n.push(o),t.add(o);if(t.size>jd)throw new Wo.InputError("lim\
it",`the application has more than ${String(jd)} kustomizations`,{path:""})}}var Ym=/\n|^\s*[{[]/;function Jm(e,n){let t=Uo.
map(i=>(0,nt.join)(e,i)).find(F);if(t===void 0)return[];let r=Me(t),o=ir(n,t);if(r===void 0||!Oe(n.root,r))throw ar(`${o}\
: the symbolic link leads out of the repository`);let s={path:o,text:ce(o,(0,pr.readFileSync)(r))};return Bd(s).flatMap(
({text:i,offset:a})=>{let d=y({path:o},I(s,Math.max(0,a))),l=Ym.test(i);if(l&&_o({path:o,text:i},d),i.includes(`
`))return[];let c=i.replace(/^[^=/]*=(?=.)/,"");if(!l&&(fr(i)||fr(c)))throw Ko(d);let u=Me((0,nt.resolve)(e,i))??Me((0,nt.resolve)(
e,c));if(u===void 0)return[];if(!Oe(n.root,u)){let f="the entry leads out of the repository; kustomizations take in what\
 it holds";throw new Wo.InputError("outside-repository",f,d)}return(0,pr.statSync)(u).isDirectory()?[u]:(Zm(u,d),[])})}var Xm=1<<
20;function Zm(e,n){let t=F(e)?Ce(e,Xm):void 0;t!==void 0&&_o({path:n.path,text:Buffer.from(t).toString("utf8")},n)}var Qm={directory:xd,kustomize:Hd,helm:Fd};function jo(e,{app:n}){return e!=="auto"?e:Uo.some(t=>F((0,Bo.join)(n,t)))?"k\
ustomize":F((0,Bo.join)(n,"Chart.yaml"))?"helm":"directory"}async function Gd(e){return Qm[jo(e.request.source,e.repository)](
e)}var cl=require("node:path"),Xo=O(M(),1);function x(e,n,t){return y({name:n,group:e,owner:"application"},t)}function ue(e,n,t){return x("Annotation names",e,{type:"\
string",help:t,value:"KEY",default:n})}var Y=[x("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workload\
 with what it references, unless it opts out"}),x("Selection","granularity",{type:"choice",help:"What a stamp covers: th\
e whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),x("Selection","jobs",{type:"\
choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"a\
uto"}),x("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"\
GROUP/KIND=PATH"}),x("Scope","namespace",{type:"string",help:"Namespace of manifests that name none",value:"NS",default:"\
default"}),x("Scope","resources-to-ignore",{type:"list",help:"Leave sources of this kind alone: configMaps or secrets",value:"\
KIND"}),x("Scope","ignored-workload-types",{type:"list",help:"Leave these workloads alone: jobs, cronjobs",value:"TYPES"}),
x("Scope","namespaces",{type:"list",help:"Only these namespaces",value:"NS,\u2026"}),x("Scope","namespaces-to-ignore",{type:"\
list",help:"Not these namespaces",value:"NS,\u2026"}),x("Scope","namespace-selector",{type:"list",help:"Only namespaces \
whose labels match",value:"SELECTOR"}),x("Scope","namespace-labels",{type:"repeat",help:"Labels of a namespace that has \
no manifest here",value:"NS=K=V,\u2026"}),x("Scope","resource-label-selector",{type:"list",help:"Only sources whose labe\
ls match",value:"SELECTOR"}),x("Scope","is-Argo-Rollouts",{type:"bool-string",help:"Stamp Argo Rollouts",value:"BOOL",default:"\
true"}),x("Stamps","reload-strategy",{type:"choice",help:"Write annotations, or Reloader's STAKATER_ variables",choices:[
"annotations","env-vars"],default:"annotations",owner:"operator"}),x("Stamps","stamp",{type:"choice",help:"One annotatio\
n for each source, or a single one for all",choices:["each","single"],default:"each",owner:"operator"}),x("Stamps","stam\
p-domain",{type:"string",help:"Domain of the stamps' annotation keys",value:"DOMAIN",default:"rollstamp.io",owner:"opera\
tor"}),x("Stamps","old-stamp-domain",{type:"list",help:"Remove the stamps of a domain that was used before",value:"DOMAI\
N",owner:"operator"}),x("Stamps","enable",{type:"list",help:"Switch on an addition before the next major version makes i\
t the default",value:"NAME",owner:"operator"}),x("Hash key","hash-key-file",{type:"paths",help:"File with the key under \
which Secrets are hashed (HMAC-SHA-256); check and explain take several, the new one last",value:"FILE",owner:"operator"}),
x("Hash key","rekey",{type:"boolean",help:"Without a hash key: replace stamps that were made with one",owner:"operator"}),
x("Missing sources","missing",{type:"choice",help:"Severity of a source that is not in the set and not optional",choices:[
"warn","error"],default:"warn"}),x("Missing sources","expect-missing",{type:"list",help:"Names of sources that Git does \
not hold",value:"GLOB"}),x("Missing sources","prune-missing",{type:"boolean",help:"Remove the stamps of sources that are\
 not in the set"}),x("Findings","severity",{type:"repeat",help:"Severity of one finding, e.g. key-missing=error; off sil\
ences it",value:"CODE=LEVEL"}),x("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),ue("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),ue("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),ue("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),ue("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),ue("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),ue("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),ue("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),ue("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),ue("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),ue("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
Vd=[x("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),x("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],ey=["stamp","check","e\
xplain"];function Te(e,n,o){var s=o,{commands:t=ey}=s,r=rs(s,["commands"]);return w(y({},x(e,n,y({owner:"operator"},r))),
{commands:t})}var mr=[Te("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
Te("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),Te("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),Te("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),Te("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),Te("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),Te("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),Te("Output","quiet",{type:"boolean",help:"Show errors only"})];function be(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}function tt(e){return`ROLLSTAMP_${e.replaceAll("-",
"_").toUpperCase()}`}var rt=O(M(),1);var zd=require("node:path"),yn=O(M(),1);var ny=64*1024;function Ho(e,n){let t;try{t=Ce(e,ny)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new yn.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new yn.UsageError(`${n}: the file is larger than 64 KiB`);return t}var ty=10,ry=13;function Go(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")throw new yn.UsageError(`${t} is empty\
 (a variable that is not set?): name the file with the key`);let r=Ho((0,zd.resolve)(n,e),t);if(r===void 0)throw new yn.UsageError(
`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===ty&&(o-=o>1&&r[o-2]===ry?2:1),o===0)throw new yn.UsageError(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.subarray(0,o)}var oy=/^(?:1|t|T|true|TRUE|True)$/,sy=/^(?:0|f|F|false|FALSE|False)$/;function ot(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&oy.test(n))return!0;if(typeof n=="string"&&sy.test(
n))return!1;throw new rt.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new rt.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new rt.UsageError(`${t} takes one value`)}case"list":return qd(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return qd(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function qd(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function Yd(e,n){let t={};for(let{
name:s}of Y){let i=e[be(s)];i!==void 0&&(t[be(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r=="\
object"){let[s="",...i]=r.toReversed();t.hashKey=Go(s,n),t.otherHashKeys=i.map(a=>Go(a,n))}return typeof o=="object"&&(t.
severity=iy(o)),t}function iy(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new rt.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var al=require("node:path"),dl=O(Xd(),1),Jo=O(M(),1);var J=O(M(),1);function De(e,n,t){let r=y({name:e,help:n,group:"Input",owner:"application"},t);return Qd(r)}function Vo(e,n){return{name:e,
title:el(e),help:n,field:"map",default:"",option:void 0}}function Qd(e){let{name:n,help:t,type:r}=e,o=r==="list"||r==="r\
epeat"?"array":"string",s=e.default??(r==="boolean"?"false":"");return{name:n,title:el(n),help:t,field:o,default:s,option:e}}
function el(e){let n=e.replaceAll("-"," ");return n.charAt(0).toUpperCase()+n.slice(1)}var ly="Namespace of manifests th\
at name none; the default is the destination of the Application";function cy(e){let n=Qd(e);return e.name==="namespace"?
w(y({},n),{help:ly,default:""}):n}var uy=new Set(["value-files","helm-parameters"]),we=[De("source","How the manifests a\
re made; auto does what Argo CD would do",{type:"choice",choices:["auto","directory","kustomize","helm"],default:"auto"}),
De("allow-empty","Let a render without any manifest pass, which prunes everything",{type:"boolean"}),De("recurse","Direc\
tory: read the folders below, too",{type:"boolean"}),De("include","Directory: read only files whose path matches this gl\
ob",{type:"string"}),De("exclude","Directory: do not read files whose path matches this glob",{type:"string"}),De("value\
-files","Helm: files with values, from the folder of the application or, with a / before them, of the repository",{type:"\
repeat"}),De("values","Helm: values as YAML",{type:"string"}),Vo("helm-parameters","Helm: single values, as for --set"),
Vo("helm-string-parameters","Helm: single values that are strings, as for --set-string"),Vo("helm-file-parameters","Helm\
: single values from files, as for --set-file"),De("skip-crds","Helm: leave out what the chart has in crds/",{type:"bool\
ean"}),...Y.filter(({owner:e})=>e==="application").map(cy)],Vk=we.filter(({name:e})=>!uy.has(e));function nl(e,n){let{name:t,
title:r,help:o,field:s,option:i}=e,a=i?.type==="boolean"||i?.type==="bool-string",d={name:t,title:r,tooltip:o,required:!1,
itemType:a?"boolean":"string",collectionType:s};return s==="array"?w(y({},d),{array:Zd(n)?n:[]}):s==="map"?w(y({},d),{map:n===
void 0||Zd(n)?{}:n}):w(y({},d),{string:e.default})}function Zd(e){return Array.isArray(e)}var fy=128*1024,st="ARGOCD_APP_PARAMETERS",it=new Map(we.map(e=>[e.name,e]));function gn({owner:e}){return e==="operator"}
var rl=new Map([...Vd,...mr,...Y.filter(gn)].filter(({name:e})=>!it.has(e)).map(e=>[e.name,e])),py=new Set(Y.filter(gn).
map(({name:e})=>e));function ol({[st]:e=""}){il(st,e);let n=e.trim()===""?null:gy(e);if(n===null)return new Map;if(!Array.
isArray(n))throw new J.UsageError(`${st} is not a list; Argo CD writes it, so do not set it yourself`);let t=new Map;for(let r of n){
if(!zo(r)||typeof r.name!="string")throw new J.UsageError(`${st} holds something that is no parameter: each has a name, \
and string, array or map`);let{name:o}=r,s=sl(o,`parameter ${h(o)}`);if(t.has(o))throw new J.UsageError(`parameter ${o} \
is given twice: remove one`);let i=Sy(r,s);i!==void 0&&t.set(o,{value:i,origin:`parameter ${o}`})}return t}function qo(e,n){
let t=`${n}ROLLSTAMP_`,r=new Map;for(let[o,s=""]of Object.entries(e)){if(!o.startsWith(t))continue;let i=my.get(o.slice(
n.length));n!==""&&yy(i,o),!(i===void 0||!it.has(i)||s==="")&&(il(o,s),r.set(i,{value:s,origin:o}))}return r}var my=new Map(
[...it.keys(),...rl.keys()].map(e=>[tt(e),e]));function yy(e,n){sl(e??n,n)}function sl(e,n){let t=it.get(e);if(t!==void 0)
return t;if(py.has(e))throw new J.UsageError(`${n} belongs to the operator of Argo CD, not to an application: it is ${tt(
e)} of the sidecar`);if(rl.has(e))throw new J.UsageError(`${n} has no effect under Argo CD: remove it`);let r=[...it.keys()].
find(o=>tl(o)===tl(e));throw new J.UsageError(`there is no ${n}; ${r===void 0?"parameters are named like options, e.g. a\
uto-reload-all":`did you mean ${r}?`}`)}function tl(e){return e.replace(/[-_]/g,"").toLowerCase()}function gy(e){try{return JSON.
parse(e)}catch{throw new J.UsageError(`${st} is not JSON; Argo CD writes it, so do not set it yourself`)}}function zo(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var hy=["string","array","map"];function Sy(e,{name:n,field:t}){let r=hy.
find(a=>a!==t&&e[a]!==void 0&&e[a]!==null);if(r!==void 0)throw new J.UsageError(`parameter ${n} takes ${t}, not ${r}`);let o=e[t];
if(o==null||o==="")return;if(t==="string"&&typeof o=="string"||t==="array"&&Array.isArray(o)&&o.every(wy))return o;let s=t===
"map"&&zo(o)?Object.entries(o).filter(by):[];if(t==="map"&&zo(o)&&s.length===Object.keys(o).length)return new Map(s);let i={
string:"a text",array:"a list of texts",map:"a map of texts"};throw new J.UsageError(`parameter ${n}: ${t} is not ${i[t]}\
; numbers and the like go in quotes`)}function by(e){return typeof e[1]=="string"}function wy(e){return typeof e=="strin\
g"}function il(e,n){if(!(Buffer.byteLength(n)<=fy))throw new J.InputError("limit",`${e} is larger than 128 KiB: put valu\
es into a file of the repository`,{path:""})}var Yo=".rollstamp.yaml",ky=new Set(["paths",...mr.map(({name:e})=>be(e))]);function ll(e){let n=Se((0,al.join)(e.app,Yo),
e),t=n===void 0?void 0:Ho(n,Yo),r=new Map;if(t===void 0)return r;for(let[o,{value:s,place:i}]of(0,dl.parseConfig)(Yo,Buffer.
from(t).toString("utf8"))){let a=Y.find(d=>be(d.name)===o);if(!(a===void 0&&ky.has(o))){if(a===void 0)throw new Jo.UsageError(
`${i}: there is no option ${h(o)}`);if(gn(a))throw new Jo.UsageError(`${i}: ${o} belongs to the operator of Argo CD, not\
 to an application: remove it`);r.set(a.name,ot(a,s,`${i}: ${o}`))}}return r}function ul(e,n){let{env:t}=e,r=[ol(t),qo(t,"ARGOCD_ENV_"),qo(t,"")],o=ll(n),s=new Map;for(let c of we){if(c.field==="ma\
p")continue;let u=Ry(c,r)??o.get(c.name);u!==void 0&&s.set(c.name,u)}let i=c=>String(s.get(c)??""),a=s.get("value-files"),
d=c=>vy(c,r),l=i("namespace")||(t.ARGOCD_APP_NAMESPACE??"");return{source:Ey(s.get("source")),allowEmpty:s.get("allow-em\
pty")===!0,recurse:s.get("recurse")===!0,include:i("include"),exclude:i("exclude"),valueFiles:typeof a=="object"?a:[],values:i(
"values"),helmParameters:d("helm-parameters"),helmStringParameters:d("helm-string-parameters"),helmFileParameters:d("hel\
m-file-parameters"),skipCrds:s.get("skip-crds")===!0,namespace:l,options:Yd(w(y(y({},xy(s)),Oy(t)),{namespace:l}),n.app)}}
function Ey(e){return e==="directory"||e==="kustomize"||e==="helm"?e:"auto"}function Ry({name:e,option:n},t){let r=t.map(
o=>o.get(e)).find(o=>o!==void 0);if(!(r===void 0||n===void 0||fl(r.value)))return ot(n,r.value,r.origin)}function vy(e,n){
let t=n.map(r=>r.get(e)).find(r=>r!==void 0);return t===void 0?new Map:typeof t.value=="string"?Ay(t.value,t.origin):fl(
t.value)?t.value:new Map}function fl(e){return e instanceof Map}function Ay(e,n){let t=e.split(`
`).filter(r=>r!=="");return new Map(t.map(r=>{let o=r.indexOf("=");if(o<1)throw new Xo.UsageError(`${n} takes lines KEY=\
VALUE`);return[r.slice(0,o),r.slice(o+1)]}))}function xy(e){let n=Y.filter(({owner:t})=>t==="application").map(({name:t})=>t);
return Object.fromEntries(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:[[be(t),r]]}))}function Oy(e){let n={};for(let r of Y.
filter(gn)){let o=tt(r.name),s=e[o]??"";s!==""&&(n[be(r.name)]=ot(r,s,o))}let{hashKeyFile:t}=n;if(typeof t=="object"&&!t.
every(r=>(0,cl.isAbsolute)(r)))throw new Xo.UsageError("ROLLSTAMP_HASH_KEY_FILE takes an absolute path in the sidecar");
return n}async function ml(e,n){let t=sr(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??""),r=ul(e,t),o=new pt(e,t.app),s;try{let i=await Gd(
{repository:t,request:r,env:e.env,children:o});My(i,r),s=await Cy(i,r),o.checkSignal()}finally{o.end()}return n.findings(
s.findings),sd(s.findings)?re.failed:(e.stdout.write(id(s.files.map(({text:i})=>i))),re.done)}function My({files:e},{allowEmpty:n}){
let t=0;for(let o of e)t+=cd(o);if(t>0||n)return;let r="the render holds no manifest, and Argo CD would take that for an\
 application without any: it could prune everything; if that is meant, set the parameter allow-empty to true";throw new pl.InputError(
"no-manifests",r,{path:""})}async function Cy({files:e,again:n},{options:t}){let r=new Map,o=Jn(e,t,{isCheck:!1,onPlan:a=>{
Oo(a,r)}});if(n===void 0||r.size===0)return o;let s=new Map;Jn([await n()],t,{isCheck:!0,onPlan:a=>{Oo(a,s)}});let i=kd(
r,s);return i.size===0?o:Jn(e,t,{isCheck:!1,unstable:i})}var Iy=32,Ny=we.map(({name:e,help:n,field:t})=>{let r=t==="string"?"":` (${t})`;return`  ${`${e}${r}`.padEnd(Iy)} ${n}
`}).join(""),yl=`Exit codes:
  0  done
  1  a finding of severity error
  2  wrong usage, or parameters that cannot be used
  3  the input could not be processed
Without 0, nothing is printed on standard output.
`,gl=`Usage: rollstamp argocd generate
       rollstamp argocd parameters

A config management plugin of Argo CD, to be run in a sidecar of argocd-repo-server: renders an
application as Argo CD would (plain files, Kustomize or Helm) and stamps it.

Commands:
  generate    Render, stamp and print the application in the working directory
  parameters  Print the parameters that its chart offers, for the form in Argo CD

${yl}`,hl=`Usage: rollstamp argocd generate

Renders the application in the working directory, stamps it and prints it: all of it, or nothing.
kustomize and helm are found on the PATH; nothing is fetched, no plugin or function runs.

Parameters come from the Application (spec.source.plugin.parameters), from its variables
(spec.source.plugin.env, ROLLSTAMP_AUTO_RELOAD_ALL for auto-reload-all), from variables of the
sidecar with the same names, and options of selection from .rollstamp.yaml; the first that says
something counts. All other options belong to the operator: variables of the sidecar alone.

Parameters:
${Ny}
${yl}`,Sl=`Usage: rollstamp argocd parameters

Prints a list in JSON: for a chart, its files with values and its values, as Argo CD announces
them in its user interface. An empty list for anything else. Always exits with 0.
`;var $y=8192,bl=1200,Ty=100,yr=class{#e="";#n=0;#r=0;line(n){let t=`${Sr(n.length>bl?`${n.slice(0,bl)}\u2026`:n)}
`,r=Buffer.byteLength(t);if(this.#r>0||this.#n+r>$y-Ty){this.#r+=1;return}this.#e+=t,this.#n+=r}findings(n){for(let t of[
"error","warning"])for(let{path:r,line:o,column:s,severity:i,code:a,message:d}of n)i===t&&this.line(`${wl(r,o,s)}${i}: ${d}\
 [${a}]`)}inputError({path:n,line:t,column:r,message:o,code:s}){this.line(`${wl(n,t,r)}error: ${o} [${s}]`)}write(n){let t=this.#r===
0?"":`\u2026 and ${String(this.#r)} more
`;this.#e+t!==""&&n.write(this.#e+t)}};function wl(e,n,t){return e===""?"":n===0?`${e}: `:`${e}:${String(n)}:${String(t)}\
: `}var El=require("node:fs"),Zo=require("node:path");var Dy=1<<20,Py=1e3,Ly=4096,Fy=new Set(["Chart.yaml","requirements.yaml"]);function Rl(e){let n=[];try{n=Ky(e)}catch{}return e.
stdout.write(`${JSON.stringify(n)}
`),re.done}function Ky(e){let n=sr(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??"");if(jo("auto",n)!=="helm")return[];let t=(0,El.readdirSync)(
n.app).filter(o=>/^[^-.].*\.ya?ml$/.test(o)&&!Fy.has(o)&&F((0,Zo.join)(n.app,o))).toSorted(P),r=t.includes("values.yaml")?
Se((0,Zo.join)(n.app,"values.yaml"),n):void 0;return[...kl("value-files",t.filter(o=>o!=="values.yaml")),...kl("helm-par\
ameters",r===void 0?{}:_y(r))]}function kl(e,n){return we.filter(t=>t.name===e).map(t=>nl(t,n))}function _y(e){let n=new Map;
try{let t=Ce(e,Dy),r={path:"values.yaml",text:t===void 0?"":ce("values.yaml",t)},o=z(r);for(let s of _(r.text))for(let{root:i}of o(
s))Qo(C(i,!1),"",n)}catch{return{}}return Object.fromEntries(n)}function Qo({node:e,shared:n},t,r){if(!(r.size>=Py))if(e.
type==="scalar")t!==""&&e.resolved!=="null"&&e.text.length<=Ly&&r.set(t,e.text);else if(e.type==="sequence")for(let[o,s]of e.
items.entries())Qo(C(s,n),`${t}[${String(o)}]`,r);else for(let o of X(e).keys()){let s=m({node:e,shared:n},o),i=o.replace(
/[.,=[\]\\]/g,"\\$&");s!==void 0&&Qo(s,t===""?i:`${t}.${i}`,r)}}var vl={generate:{run:ml,help:hl},parameters:{run:Rl,help:Sl}};async function Wy(e,n){let t=new yr;try{return await Uy(e,
n,t)}catch(r){if(r instanceof wn)return fs[r.signal];if(r instanceof hn.UsageError)return t.line(`rollstamp argocd: ${r.
message}`),re.usage;if(r instanceof hn.InputError)t.inputError(r);else if(By(r))t.line(`error: a file of the application\
 cannot be read (${r.code}) [unreadable]`);else throw r;return re.input}finally{t.write(n.stderr)}}async function Uy([e="",
...n],t,r){if(Al(e))return t.stdout.write(gl),re.done;let o=Object.hasOwn(vl,e)?vl[e]:void 0;if(o===void 0){let i=e===""?
"name a command":`unknown command ${h(e)}`;throw new hn.UsageError(`${i}; the commands are generate and parameters; see \
rollstamp argocd --help`)}let[s]=n;if(s===void 0)return o.run(t,r);if(!Al(s))throw new hn.UsageError(`${e} takes no argu\
ments; options are parameters of the Application, or variables`);return t.stdout.write(o.help),re.done}function By(e){return e instanceof
Error&&"syscall"in e&&"code"in e&&typeof e.code=="string"}function Al(e){return["-h","--help","help"].includes(e)}0&&(module.exports={argocd});
