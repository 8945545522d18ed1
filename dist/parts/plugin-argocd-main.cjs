"use strict";var Sl=Object.create;var yn=Object.defineProperty,bl=Object.defineProperties,wl=Object.getOwnPropertyDescriptor,kl=Object.getOwnPropertyDescriptors,
El=Object.getOwnPropertyNames,st=Object.getOwnPropertySymbols,Rl=Object.getPrototypeOf,mr=Object.prototype.hasOwnProperty,
Jo=Object.prototype.propertyIsEnumerable;var Yo=(e,n,t)=>n in e?yn(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,y=(e,n)=>{for(var t in n||={})
mr.call(n,t)&&Yo(e,t,n[t]);if(st)for(var t of st(n))Jo.call(n,t)&&Yo(e,t,n[t]);return e},S=(e,n)=>bl(e,kl(n));var Xo=(e,n)=>{var t={};for(var r in e)mr.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&st)for(var r of st(e))n.indexOf(
r)<0&&Jo.call(e,r)&&(t[r]=e[r]);return t};var it=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},vl=(e,n)=>{for(var t in n)
yn(e,t,{get:n[t],enumerable:!0})},Zo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of El(n))!mr.call(
e,o)&&o!==t&&yn(e,o,{get:()=>n[o],enumerable:!(r=wl(n,o))||r.enumerable});return e};var x=(e,n,t)=>(t=e!=null?Sl(Rl(e)):{},Zo(n||!e||!e.__esModule?yn(t,"default",{value:e,enumerable:!0}):t,e)),Al=e=>Zo(yn(
{},"__esModule",{value:!0}),e);var M=it((Ny,es)=>{var xl,Qo=()=>xl??=require("./lib-errors.cjs");es.exports={__esModule:!0,get InputError(){return Qo().
InputError},get UsageError(){return Qo().UsageError}}});var Jr=it((ph,Fi)=>{var Bu,Li=()=>Bu??=require("./lib-yaml.cjs");Fi.exports={__esModule:!0,get decodeBlockScalar(){return Li().
decodeBlockScalar},get readYaml(){return Li().readYaml}}});var Xi=it((Gh,Ji)=>{var af,Y=()=>af??=require("./re2js.cjs");Ji.exports={__esModule:!0,get Matcher(){return Y().Matcher},
get MatcherInput(){return Y().MatcherInput},get MatcherInputBase(){return Y().MatcherInputBase},get RE2JS(){return Y().RE2JS},
get RE2JSCompileException(){return Y().RE2JSCompileException},get RE2JSException(){return Y().RE2JSException},get RE2JSFlagsException(){
return Y().RE2JSFlagsException},get RE2JSGroupException(){return Y().RE2JSGroupException},get RE2JSInternalException(){return Y().
RE2JSInternalException},get RE2JSSyntaxException(){return Y().RE2JSSyntaxException},get RE2Set(){return Y().RE2Set},get re(){
return Y().re}}});var Wd=it((wk,_d)=>{var Vm,zm=()=>Vm??=require("./lib-config-file.cjs");_d.exports={__esModule:!0,get parseConfig(){return zm().
parseConfig}}});var My={};vl(My,{argocd:()=>Ay});module.exports=Al(My);var mn=x(M(),1);var ns=new WeakMap;function Ol(e){let n=ns.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return ns.set(e,r),r}function I(e,n){let t=Ol(e),r=Ml(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=ts(e.text,t.offset,n)-ts(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function Ml(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function ts(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}var at={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","hash-key-permissions":"\
warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"\
warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","\
pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning",
"rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","source-not-deterministic":"warnin\
g","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-invalid":"error","workload-missin\
g":"warning"};function k(e,n,t){return{code:e,severity:at[e],message:t,place:n}}var rs=253;function yr(e){return/^[ -~]*$/.
test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function g(e){
return yr(e.length>rs?`${e.slice(0,rs)}\u2026`:e)}function Cl({file:e,offset:n}){return`${g(e.path)}:${String(I(e,n).line)}`}
function b({kind:e,name:n}){return`${g(e)} ${n===""?"(without a name)":g(n)}`}var os=5;function gn(e){let n=e.length-os,
t=e.slice(0,os).join(", ");return n>0?`${t} and ${String(n)} more`:t}var h={aliasShared:(e,n)=>k("alias-shared",e,`the a\
nnotations or env of the pod template of ${b(n)} are shared through a YAML alias or merge key, so a stamp there would ch\
ange or lose something else; write them out in the pod template`),templateInvalid:(e,n,t)=>k("template-invalid",e,`${t} \
in the pod template of ${b(n)} is not of the type that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(e,n,t)=>k(
"annotation-no-effect",e,`annotation ${g(t)} of ${b(n)} only has an effect with Reloader in the cluster; Rollstamp ignor\
es it`),ignoreOnWorkload:(e,n,t)=>k("annotation-no-effect",e,`annotation ${g(t)} of ${b(n)} has no effect there: it goes\
 on a ConfigMap or Secret; to leave the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(e,n,t)=>k(
"annotation-not-string",e,`annotation ${g(t)} of ${b(n)} is not a string and is taken as its text; the API server refuse\
s it: put it in quotes`),annotationsTooLarge:(e,n,t)=>k("annotations-too-large",e,`with its stamps the pod template of ${b(
n)} has ${String(t)} bytes of annotations, Kubernetes takes 262144; use --stamp single`),dataNotBase64:(e,n,t)=>k("data-\
not-base64",e,`key ${g(t)} of ${b(n)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(e,n,t)=>k(
"data-not-scalar",e,`${g(t)} of ${b(n)} is not of the type that Kubernetes wants: data, binaryData and stringData map ke\
ys to strings; correct it`),dataNotString:(e,n,t)=>k("data-not-string",e,`key ${g(t)} of ${b(n)} is not a string; its te\
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(e,n)=>S(y({},k("duplicate\
-key",e,n?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:n?"error":"warning"}),joinedObjects:e=>k("duplicate-key",e,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(e,n,t)=>k("duplic\
ate-key",e,`key ${g(t)} of ${b(n)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(e,n,t)=>S(y({},k("duplicate-object",e,`${b(n)} in namespace ${g(n.namespace)} is in \
the set ${t.copies===2?"twice":`${String(t.copies)} times`} (first at ${Cl(t.first)}); ${t.isSource?`this one counts${t.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:t.isError?"error":"warning"}),envCollision:(e,n,t)=>k("env-collision",e,`${gn(t.
names.map(g))} share the variable ${t.variable} in ${b(n)}; rename one, or use --reload-strategy annotations`),flagNoEffect:e=>k(
"flag-no-effect",{path:""},`${e.join(", ")}: only Reloader in the cluster can act on ${e.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${e.length===1?"it":"them"}`),variableNoEffect:e=>k("flag-no-effect",{path:""},`${gn(e.map(g))}\
: no option reads ${e.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>S(y({},k("hash-key-missing",e,`a stamp of ${b(n)} was mad\
e with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests wit\
h --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:e=>k("hash-key-permissions",{path:e},"more than its owner m\
ay read this hash key, and whoever has it can test guesses against the stamps of Secrets; run chmod 600 on it or, for a \
Secret volume, set defaultMode: 0400"),helmTemplate:e=>k("helm-template",{path:e},"skipped: this is a Helm template, not\
 a manifest; name the directory that the output of helm template is written to instead, or leave this file out with --ex\
clude"),jobImmutable:(e,n)=>k("job-immutable",e,`${b(n)} cannot change once it is applied, so it is not stamped; annotat\
e it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`),keyMissing:(e,n,t)=>k(
"key-missing",e,`${b(n)} uses key ${g(t.key)} of ${b(t.source)}, which has no such key; its pods will not start: add the\
 key, or set optional: true`),listInList:e=>k("list-in-list",e,"a list stands in a list, which Kubernetes does not unpac\
k; move its items up"),nameInvalid:(e,n)=>k("name-invalid",e,`${b(n)} has a name that Kubernetes refuses, so it is never\
 stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(e,n,t)=>{let{source:r}=t,
o=t.workloadIsDefault?`${b(n)} has no namespace, taken as ${g(n.namespace)}; ${b(r)} is in ${g(r.namespace)}: pass --nam\
espace ${g(r.namespace)}`:`${b(n)} is in ${g(n.namespace)}; ${b(r)} has no namespace, taken as ${g(r.namespace)}: pass -\
-namespace ${g(n.namespace)}`;return k("namespace-mismatch",e,o)},namespaceUnknown:(e,n)=>k("namespace-unknown",e,`the l\
abels of namespace ${g(n)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pas\
s --namespace-labels '${g(n)}=key=value'`),notRendered:(e,n)=>k("not-rendered",{path:e},`holds ${g(n)}, so it is the sou\
rce of a render, not a render; name the directory that the output of ${n==="Chart.yaml"?"helm template":"kustomize build"}\
 is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(e,n,t)=>k("patte\
rn-invalid",e,`part ${String(t.part)} of annotation ${g(t.key)} of ${b(n)} is not a regular expression that Go (RE2) com\
piles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(e,n,t)=>k("pattern-unmatched",e,`\
part ${String(t.part)} of annotation ${g(t.key)} of ${b(n)} matches nothing in namespace ${g(n.namespace)} of this set`),
referenceAmbiguous:(e,n,t)=>S(y({},k("reference-ambiguous",e,`${b(t.source)} in ${b(n)} could mean ${gn(t.candidates.map(
({name:r})=>g(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>k("reference-not-rewritten",e,`kustomize changes the name o\
f ${b(t)}, but not where ${b(n)} refers to it; add a nameReference for ${g(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>k("rollout-restart",e,`${b(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>k("\
rolls-on-delete",e,`${b(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>k(
"source-after-workload",e,`${b(t)} is applied after ${b(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>S(y({},k("source-missing",e,`${b(n)} is not in names\
pace ${g(n.namespace)} of this set, so ${gn(t.workloads.map(g))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(e,n,t)=>k("so\
urce-not-deterministic",e,`${b(n)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${gn(t.map(g))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(e,n,t)=>k("stamp-foreign",e,`annotation ${g(t)} in the pod t\
emplate of ${b(n)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(e,n,t)=>k("stamp-kept",e,`the stamp of ${b(t)} in ${b(n)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(e,n,t)=>k("stamped-in-base",e,`stamp ${g(t.key)} of ${b(n)} was ma\
de in a base, before its source became ${b(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(e,n,t)=>k("stamp-foreign",e,`variable ${g(t)} of ${b(n)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(e,n,t)=>k(
"workload-missing",e,`${b(n)} takes its pod template from ${g(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var re={done:0,failed:1,usage:2,input:3},ss={SIGHUP:129,SIGINT:130,SIGTERM:143};var cs=require("node:child_process"),us=require("node:os"),lt=x(M(),1);var O={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var is=require("node:path");var Il=["PATH","GOMEMLIMIT","GOMAXPROCS","GOGC","ARGOCD_APP_NAME","ARGOCD_APP_NAMESPACE","ARGOCD_APP_PROJECT_NAME","ARGO\
CD_APP_SOURCE_REPO_URL","ARGOCD_APP_SOURCE_PATH","ARGOCD_APP_SOURCE_TARGET_REVISION","KUBE_VERSION","KUBE_API_VERSIONS"],
dt="http://127.0.0.1:1",Nl={HTTP_PROXY:dt,HTTPS_PROXY:dt,http_proxy:dt,https_proxy:dt,NO_PROXY:"",no_proxy:"",GIT_ALLOW_PROTOCOL:"\
none",GIT_TERMINAL_PROMPT:"0"},$l=[["HELM_CACHE_HOME","helm/cache"],["HELM_CONFIG_HOME","helm/config"],["HELM_DATA_HOME",
"helm/data"],["XDG_CACHE_HOME","xdg/cache"],["XDG_CONFIG_HOME","xdg/config"],["XDG_DATA_HOME","xdg/data"],["KUSTOMIZE_PL\
UGIN_HOME","kustomize"]];function as({env:e},n){let t=Il.flatMap(o=>{let s=e[o];return s===void 0?[]:[[o,s]]}),r=$l.map(
([o,s])=>[o,(0,is.join)(n,s)]);return S(y(y({},Object.fromEntries([...t,...r])),Nl),{HOME:n,TMPDIR:n})}var oe=require("node:fs"),gr=require("node:path"),ds=x(M(),1),Dl="rollstamp-",Tl=/^rollstamp-[A-Za-z0-9]{6}$/,Pl=36e5;function ls(e){
try{return Ll(e),(0,oe.realpathSync)((0,oe.mkdtempSync)((0,gr.join)(e,Dl)))}catch(n){let t=n instanceof Error&&"code"in n?
String(n.code):"unknown error";throw new ds.UsageError(`no folder can be made in $TMPDIR (${t}): give the sidecar a volu\
me there, e.g. an emptyDir at /tmp`,{cause:n})}}function Ll(e){for(let n of(0,oe.readdirSync)(e))Tl.test(n)&&Fl((0,gr.join)(
e,n))}function Fl(e){try{Date.now()-(0,oe.statSync)(e).mtimeMs>Pl&&hr(e)}catch{}}function hr(e){(0,oe.rmSync)(e,{recursive:!0,
force:!0})}var hn=class extends Error{name="Interrupted";signal;constructor(n){super(n),this.signal=n}},Kl=64*1024,ct=class{#e;#n;#r;#t;#o;#i;constructor(n,t){
this.#e=n,this.#n=t,this.#r=n.onInterrupt?.(r=>{this.#i=r,this.#o?.kill("SIGKILL")})}get folder(){return this.#t??=ls(this.#e.
env.TMPDIR??(0,us.tmpdir)()),this.#t}async run(n,t){this.checkSignal();let r=as(this.#e,this.folder);try{return await this.#d(
(0,cs.spawn)(n,t,{cwd:this.#n,env:r,stdio:["ignore","pipe","pipe"]}))}catch(o){throw _l(o,n)}finally{this.#o=void 0,this.
checkSignal()}}checkSignal(){if(this.#i!==void 0)throw new hn(this.#i)}end(){this.#r?.(),this.#o?.kill("SIGKILL"),this.#t!==
void 0&&hr(this.#t)}async#d(n){this.#o=n;let[t,r]=[new ut(O.input),new ut(Kl)];n.stdout?.on("data",s=>{t.add(s)||n.kill(
"SIGKILL")}),n.stderr?.on("data",s=>{r.add(s)});let o=await new Promise((s,i)=>{n.once("error",i),n.once("close",s)});if(t.
isOver)throw new lt.InputError("limit","the render is larger than 256 MiB: split the application",{path:""});return{exitCode:o,
stdout:t.bytes(),stderr:r.bytes().toString("utf8")}}},ut=class{#e=[];#n;#r=0;constructor(n){this.#n=n}get isOver(){return this.#r>
this.#n}add(n){return this.isOver||this.#e.push(n),this.#r+=n.length,!this.isOver}bytes(){return Buffer.concat(this.#e).
subarray(0,this.#n)}};function _l(e,n){if(e instanceof lt.InputError||!(e instanceof Error&&"code"in e))return e;let t=String(
e.code),r={ENOENT:`${n} is not on the PATH of the sidecar: add it to the image`,E2BIG:`the parameters are larger than th\
e system lets ${n} have: put values into files`};return new lt.InputError("render-failed",r[t]??`${n} cannot be run (${t}\
)`,{path:"",cause:e})}var Wl=2n**64n-1n,Ul=64,Bl=new Set(["1","t","T","TRUE","true","True"]),fs=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function Sr(e){let n=0,t=e.length;for(;n<t&&fs.has(e.charAt(n));)n+=1;for(;t>n&&fs.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function br(e){return e.split(",").map(Sr).filter(n=>n!=="")}function wr(e){return Bl.has(e)}
function kr(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:Sn(n[1]??"","",n[2]??"");return t!==void 0&&Rr(t)?t:void 0}
function Er(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?Sn(t,"0x",r):o!==void 0?Sn(t,"0b",o):s!==void 0?Sn(t,"0o",s):Sn(t,"",i)}
function Sn(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Ul)return;let o=BigInt(n+r);if(e==="")return o<=
Wl?o:void 0;let s=e==="-"?-o:o;return Rr(s)?s:void 0}function Rr(e){return BigInt.asIntN(64,e)===e}var jl="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",we=class extends Error{name="Select\
orError"};function Pe(e){return e.length<=253&&Hl.test(e)}var Hl=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Gl=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Vl=63;function ps(e){let n=e.flatMap(o=>o.split(",")).map(zl).join(","),
t=new vr(n),r=[];if(t.peek()==="")return r;for(;;){r.push(ql(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function zl(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var vr=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#r;constructor(n){this.#e=
n,this.#r=this.#t()}#t(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#r}take(){let n=this.#r;return this.#r=
n===""?"":this.#t(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new we(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${jl}`)}};function xr(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function ql(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(xr(t)||e.fail(t,"a label key"),Xl(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:Jl(e,t)};case"=":case"==":return{operator:"in",key:t,values:[Ar(e,t)]};case"!=":return{operator:"notin",key:t,
values:[Ar(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:Yl(e,t)};default:return e.fail(r,"\
an operator")}}function Ar(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return xr(t)||e.fail(t,"a label\
 value"),ms(n,t)}function Yl(e,n){let t=Ar(e,n),r=kr(t);if(r!==void 0)return r;throw new we(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function Jl(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(xr(e.peek())?ms(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function Xl(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!ys(t)||
r!==void 0&&!Pe(r))throw new we(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function ms(e,n){if(ys(
n))return n;throw new we(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function ys(e){return e.length<=Vl&&Gl.test(e)}function Or(e,n){return e.every(
t=>Zl(t,n.get(t.key)))}function Zl(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:kr(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var gs="internal.config.kubernetes.io",Mr={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function bs(e){let n=o=>e.
get(`${gs}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${gs}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:Mr}function ws({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function ks(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>hs(o,n,!0)),r=t.length>1?t.filter(({history:o})=>hs(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function hs(e,n,t){return Ss(e.prefixes,n.prefixes,t)&&Ss(e.suffixes,n.suffixes,
t)}function Ss(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}function C(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?C(e.target,!0):{node:e,shared:n||e.aliased}}function Es(e,n){
let{node:t}=C(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())Es(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of Z(t))e.set(r,{entry:o,merged:!0})}function Z(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.set(
t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&Es(n,t.value);return n}function ft(e){return!e.merges&&e.duplicates===void 0?
e.entries:Array.from(Z(e).values(),({entry:t})=>t)}function Rs(e){return e.merges?Z(S(y({},e),{entries:e.entries.filter(
({name:n})=>n===void 0)})):new Map}function m(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){let o=Z(
t).get(n);return o&&C(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?fe(t,n)?.value:t.find(n);return r&&C(r,e.shared)}
function fe(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function H(e,n){let t=e;
for(let r of n)t=m(t,r);return t}var Ql=[];function $(e){return e?.node.type!=="sequence"?Ql:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>C(n,e.shared))}function bn(e){return e.node.type==="mapping"}function v(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function ke(e){return e===void 0||e.node.type==="sca\
lar"&&e.node.resolved==="null"}function Cr(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var As="argocd.argoproj.io/hook",Ir="helm.sh/hook",xs="argocd.argoproj.io/sync-wave",Os="helm.sh/hook-weight",ec=[As,Ir,
xs,Os],nc=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),tc=[];function Le(e){return e===void 0?tc:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var vs={phase:1,
wave:0};function Nr(e){if(e.size===0||!ec.some(s=>e.has(s)))return vs;let n=[...Le(e.get(As)),...Le(e.get(Ir))],t=n.flatMap(
s=>nc.get(s)??[]),r=e.has(Ir),o=e.get(xs)??(r?e.get(Os):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function Ms(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var Is=["containers","initContainers"],rc=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],oc=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],sc=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],ic=new Map;function Ns(e){let n=[];for(let o of Is)for(let[s,i]of $(m(e,o)).entries()){let a=o==="\
containers"?[s]:[];ac(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=$(m(e,"volumes")),r=t.length===0?ic:dc(e);
for(let[o,s]of t.entries()){let i=r.get(v(m(s,"name"))??"");i!==void 0&&lc(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function ac(e,{path:n,users:t,found:r}){for(let[o,s]of rc){let i=$(m(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let[u,f]of i.entries()){let p=m(H(f,a),d),w=p&&v(m(p,"name"));if(p===void 0||w===void 0||w===
"")continue;let E=c===void 0?void 0:v(m(p,c));r.push({kind:l,name:w,keys:c===void 0?void 0:E===void 0?[]:[E],optional:Cr(
m(p,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:p.node.start,via:"env",containers:t})}}}function dc(e){
let n=new Map;for(let t of Is)for(let[r,o]of $(m(e,t)).entries())for(let s of $(m(o,"volumeMounts"))){let i=v(m(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function lc(e,n){Cs(e,oc,n);for(let[
t,r]of $(H(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;Cs(r,sc,S(y({},n),{path:o}))}}
function Cs(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=m(e,s),l=d&&v(m(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=$(m(d,"items")).flatMap(u=>v(m(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:Cr(m(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var pt=class{doc;at;annotations;#e;#n;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=t,this.
annotations=r,this.#e=o,this.#n=s}get path(){return this.#n.join(".")}get duplicate(){return $s(this.#e,this.#n)}get references(){
return Ns(m(this.at,"spec"))}get hasContainers(){return $(H(this.at,["spec","containers"])).length>0}};function $s(e,[n,
...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===void 0?$s(
m(e,n),t):r.key.start}var Fe=["spec","template"],Ds=["spec","updateStrategy","type"],$r=[{group:"apps",kind:"Deployment",template:Fe,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Fe,updateStrategy:Ds,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Fe,
updateStrategy:Ds,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Fe},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Fe,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Fe,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Fe,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function Dr(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function Ts(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function Ps(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
uc(d))return;let{kind:l}=d,c=Dr(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=mc(d,{type:u,
settings:n,drafts:t});o.push(f),hc(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))pc(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=Pr(H(d.at,["metadata","labels"])).values;s.set(wn(m(Tr(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&fc(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var cc="config.kubernetes.io/local-config";function uc({at:e}){return v(H(e,["metadata","ann\
otations",cc]))==="true"}function Ls(e,{functionInput:n}){return n===void 0?Mr:bs(e)}function fc({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?h.joinedObjects(s):h.duplicateKey(
s,!1))}}function Tr(e){return m(e.at,"metadata")}function wn(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function Fs({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var Ks={
values:new Map,odd:[]};function Pr(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return Ks;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of ft(e.node)){if(r===void 0)continue;let{node:i}=C(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function Lr(e,n,{object:t,drafts:r}){let{values:o,odd:s}=Pr(n);for(let{name:i,offset:a}of s)r.push(h.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function _s(e,n){let t=wn(m(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function pc(e,{kind:n,settings:t,drafts:r,sources:o}){let s=Tr(e),i=m(s,"\
name"),a=wn(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=_s(s,t),c={kind:n,namespace:d,name:a},u=Fs(e,i);if(v(
i)===void 0||!Pe(a)){r.push(h.nameInvalid(u,c));return}let f=Lr(e,m(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
w=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?Ks.values:
Pr(m(s,"labels")).values,order:Nr(f),at:e.at,history:Ls(f,t),hidden:w})}function mc(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=Tr(e),{namespace:d,hasNamespace:l}=_s(a,t),c=m(a,"name"),u=wn(c),f=u===void 0?wn(m(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},w=Lr(e,m(a,"annotations"),{object:p,drafts:r}),E=n.updateStrategy&&H(s,
n.updateStrategy);return{id:p,type:n,place:Fs(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:Ls(w,t),annotations:w,
order:Nr(w),template:yc(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?gc(s):void 0,rollsOnDelete:v(E)==="OnDel\
ete"}}function yc(e,n,{type:t,id:r,drafts:o}){let s=H(n,t.template);if(s===void 0||!bn(s))return;let i=Lr({doc:e},H(s,["\
metadata","annotations"]),{object:r,drafts:o});return new pt({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function gc(e){
let n=H(e,["spec","workloadRef"]);if(!ke(n))return{group:Dr(v(m(n,"apiVersion"))??""),kind:v(m(n,"kind"))??"",name:v(m(n,
"name"))??""}}function hc(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(h.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}var Sc=bc("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function bc(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function yt(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:wc(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=mt(n.charCodeAt(a)),l=mt(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:mt(n.charCodeAt(
a+2)),f=c&&r>0?0:mt(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function mt(e){return Sc[e]??64}function wc(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}function Fr(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=gt("data",t,yt);for(let[a,d]of gt("stringData",
t,Ws))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=gt("data",t,Ws),o=gt("binaryData",t,yt);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(h.dataInBoth(kn(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function kn(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var Ws=e=>e;function gt(e,{source:n,drafts:t},r){let o=new Map,s=m(n.at,e)?.node;if(s===void 0||ke({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(h.dataNotScalar(kn(n,s.start),n.id,e)),o;for(let i of ft(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=C(i.value,!1);if(d.type!=="scalar"){t.push(h.dataNotScalar(kn(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(h.dataNotString(kn(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(h.dataNotBase64(kn(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var En=require("node:buffer"),Bs=require("node:crypto"),ht="STAKATER_",kc={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function Rn(e,n){
let t=n.toUpperCase();return`${ht}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${kc[e]}`}function js(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function Hs(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>Us(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(Us(s,Ec(i)));r.sort((s,i)=>s.compare(i));let o=(0,Bs.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function Us(e,n){let t=En.Buffer.
from(`${e}=`);return En.Buffer.concat([t,typeof n=="string"?En.Buffer.from(n):n])}function Ec(e){return typeof e=="strin\
g"?e:En.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var vn=require("node:crypto");function N(e,n){return e<n?-1:e>n?1:0}var Rc=32,Gs=/^(?:hmac-)?[0-9a-f]{32}$/,Ee="hmac-";function Kr(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,vn.hash)(
"sha256",s,"hex"):(0,vn.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=zs("content",t);return n===void 0?
r:`${Ee}${r}`}function Vs(e){let n=zs("sources",new Map(e));return e.some(([,t])=>t.startsWith(Ee))?`${Ee}${n}`:n}function zs(e,n){
let t=`object:2:${St(e)}:object:${String(n.size)}:`;for(let r of[...n.keys()].toSorted(N))t+=`${St(r)}:${St(n.get(r)??"")}\
,`;return(0,vn.hash)("sha256",`${t},${St("v")}:number:1,`,"hex").slice(0,Rc)}function St(e){return`string:${String(e.length)}\
:${e}`}var vc=[void 0],Ac=16;function Ys({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=Fr(d,o),u=d.id.kind==="Secret"?r:vc,f=qs(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=Fr(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,xc(c.some,JSON.stringify(l),()=>qs(c.hashKeys,Oc(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=Hs(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=Ac?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function xc(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function qs([e,...n],t){return[
Kr(t,e),...n.map(r=>Kr(t,r))]}function Oc({entries:e},n){return new Map([...e].filter(([t])=>n.includes(t)))}var er=x(M(),1);function Js(e,n,t){let r=new Map(n.map((d,l)=>[d,l])),o=({place:d})=>"file"in d?r.get(d.file)??-1:-1,s=e.toSorted((d,l)=>o(
d)-o(l)||bt(d)-bt(l)||N(d.code,l.code)||+(l.severity==="error")-+(d.severity==="error")||N(d.message,l.message)),i=[],a;
for(let d of s){let l=d.code==="duplicate-key"&&a?.code===d.code&&o(a)===o(d)&&bt(a)===bt(d);a=d;let c=Mc(d,t);!l&&c!=="\
off"&&i.push(Cc(d,c))}return i}function bt({place:e}){return"file"in e?e.offset:0}function Mc({code:e,severity:n},{severity:t,
strict:r}){let o=t.get(e)??n;return r&&o==="warning"?"error":o}function Cc({code:e,message:n,place:t},r){if(!("file"in t))
return{code:e,severity:r,message:n,path:t.path,line:0,column:0};let{line:o,column:s}=I(t.file,Math.max(0,t.offset));return{
code:e,severity:r,message:n,path:t.file.path,line:o,column:s}}var _r="rollstamp.io/freeze",Xs="rollstamp.io/granularity",An="the Job cannot change once it is applied";function wt(e){
return e.annotations.get(_r)==="true"}var Ic=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Zs=["info","warning","error"],kt=class{#e=new Map;#n=[];#r;#t;constructor(n){
this.#r=n,this.#t=Tc(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#n.push(
...Dc(n,t)),!this.#t(t.id.name)&&Nc(this.#e,n,{missing:t,settings:this.#r}))}drafts(){let n=Array.from(this.#e.values(),
({id:t,place:r,workloads:o,severity:s})=>h.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#n,...n]}};function Nc(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=$c(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[b(n.
id)],severity:a});return}d.workloads.push(b(n.id)),Zs.indexOf(a)>Zs.indexOf(d.severity)&&(d.severity=a)}function $c({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&Ic.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*Dc(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name).find(({hasNamespace:s})=>!s||!t.hasNamespace);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.
hasNamespace};yield h.namespaceMismatch(t.place,t.id,o)}function Tc(e){return n=>e.some(t=>Pc(t,n))}function Pc(e,n){let t=0,
r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))
t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}return/^\**$/.test(e.slice(s))}var Ve=["ConfigMap","Secret"];function ni({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new kt(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&ei(c,{settings:t,drafts:o});return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>0&&_c(c,o);
return}Wc(c,{settings:t,drafts:o}),ei(c,{settings:t,drafts:o}),u.length>0&&Bc(c,o);for(let f of u)f.source.hidden!==void 0&&
i.add(f.source),jc(f,{selection:c,digests:r,drafts:o}),qc(f,c,o),Gc(f,c,o);Hc(c,o),Vc(c,a),s.see(c)},end:()=>[...o,...Lc(
e,{scope:n,used:i,digests:r}),...Kc(e,n),...zc(a),...s.drafts()]}}function*Lc(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=Fc(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield h.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function Fc(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*Kc({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield h.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function _c({workload:e,outOfScope:n},t){n===An&&t.push(h.jobImmutable(e.place,e.id))}function Wc(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of Ve){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(h.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(h.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var Qs=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function ei({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>Qs.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((Qs.has(a)?h.annotationNoEffect:
h.ignoreOnWorkload)(d,l,a))}var Uc="reloader.stakater.com/rollout-strategy";function Bc({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(h.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(Uc)==="rest\
art"&&t.push(h.rolloutRestart(s,i))}function jc({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(h.keyMissing(c,t.id,{source:e.id,key:l}))}}function Hc({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(h.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function Gc({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
h.referenceNotRewritten(i,t.id,e.id))}function Vc({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[b(e.id)]):o.push(b(e.id))}}function*zc(e){for(let[{place:n,
id:t},r]of e)yield h.sourceNotDeterministic(n,t,r)}function qc({source:e},{workload:n},t){Ms(e.order,n.order)&&t.push(h.
sourceAfterWorkload(e.place,n.id,e.id))}var Fn=x(M(),1);var ci=x(M(),1);var Yc=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function Wr(e){return Yc.test(e)||!e.isWellFormed()}var ti=new WeakMap;
function xn(e){let n=ti.get(e);if(n!==void 0)return n;let t=Wr(e.text);return ti.set(e,t),t}var Jc=9,Xc=10,Zc=13,ri=32,jr=34,Qc=44,eu=58,nu=92,tu=91,ru=93,Hr=123,ou=125,Ur=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,Br=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
function oi(e,n){return e.charCodeAt(n)===Hr?si(e,n,0):-1}function Re(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==
ri&&r!==Xc&&r!==Zc&&r!==Jc)return t;t+=1}}function si(e,n,t){if(t>O.nesting)return-1;let r=e.charCodeAt(n)===Hr,o=r?ou:ru,
s=Re(e,n+1);if(e.charCodeAt(s)===o)return s+1;for(;;){if(r&&(s=su(e,s)),s!==-1&&(s=iu(e,s,t)),s===-1)return-1;s=Re(e,s);
let i=e.charCodeAt(s);if(i===o)return s+1;if(i!==Qc)return-1;s=Re(e,s+1)}}function su(e,n){let t=e.charCodeAt(n)===jr?ii(
e,n):-1,r=t===-1?-1:Re(e,t);return r!==-1&&e.charCodeAt(r)===eu?Re(e,r+1):-1}function iu(e,n,t){let r=e.charCodeAt(n);return r===
jr?ii(e,n):r===Hr||r===tu?si(e,n,t+1):(Br.lastIndex=n,Br.test(e)?Br.lastIndex:-1)}function ii(e,n){for(let t=n+1;;t+=1){
let r=e.charCodeAt(t);if(r===jr)return t+1;if(r===nu){if(Ur.lastIndex=t+1,!Ur.test(e))return-1;t=Ur.lastIndex-1}else if(!(r>=
ri))return-1}}var au=/^---[ \t]*(?:[ \t]#.*)?$/;function W(e){if(!uu(e))return[{start:0,end:e.length,contentOnMarker:!1,isSafe:!1}];let n=du(
e),[t]=n,r=t===void 0?void 0:cu(e,t);return r===void 0?n:[...r,...n.slice(1)]}function du(e){let n=[],t=0,r=On(e,0)&&ai(
e,0);for(let o=e.indexOf(`
---`);o!==-1;o=e.indexOf(`
---`,o+1))On(e,o+1)&&(n.push({start:t,end:o+1,contentOnMarker:r,isSafe:!0}),t=o+1,r=ai(e,t));return n.push({start:t,end:e.
length,contentOnMarker:r,isSafe:!0}),n}var lu=/^[ \t\r\n]*\{/;function cu(e,{start:n,end:t}){if(n!==0||t>O.document||!lu.
test(e))return;let r=[];for(let o=0;o<t;){let s=oi(e,Re(e,o));if(s===-1||s>t)return;let i=Re(e,s);r.push({start:o,end:i,
contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function uu(e){return!e.includes("\0")&&!(e.includes("\uFEFF",1)&&
e.includes(`
\uFEFF`))&&!(e.includes("%")&&/^\uFEFF?%|\n%/.test(e))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function On(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith("---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function ai(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!au.test(o.endsWith("\r")?o.slice(0,-1):o)}var fu=/^ *(?:#.*)?\r?$/,pu=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Mn(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),On(e,o)&&(o=Et(e,o)+1);o<n.end;o=Et(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||fu.test(e.slice(o,Et(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=pu.exec(e.slice(o,Et(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}var Gr=`
kind: `,di=/[A-Za-z0-9]+/y;function li(e){let n=e.indexOf(Gr);return({start:t,end:r})=>{if(n!==-1&&n<t&&(n=e.indexOf(Gr,
t)),!(n===-1||n>=r))return di.lastIndex=n+Gr.length,di.exec(e)?.[0]}}function Et(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}var ui=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,mu=/\r(?!\n)/;function fi(e){let{text:n}=e,t=xn(e);return r=>{let o=Mn(n,r),s=t?
n.slice(r.start,r.end):"";if(!ui.test(s))return o;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return Mn(i,S(y({},r),{start:0,end:s.length}))===o?o:"unknown"}}function pi(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");ze(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&ze(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
ze(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),Vr(r,n),Rt(r,n),s!==void 0&&n.isJson!==
!0&&ze(r,s.offset,s.message)}function Vr(e,n){let t=n.isSafe?null:mu.exec(e.text.slice(n.start,n.end));t!==null&&ze(e,n.
start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function Rt(e,n){let t=n.isJson||
!xn(e)?null:ui.exec(e.text.slice(n.start,n.end));if(t===null)return;let r=t[0].length>1;ze(e,n.start+t.index+(r?1:0),r?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function ze(e,n,t){throw new ci.InputError("yaml-unsupported",t,y({path:e.path},I(e,n)))}var qe=0,Ye=1,vt=2,Cn=3,At=4,In=5,Je=6,mi=7,Xe=8,Ze=9,Nn=10,G=0,ve=1,xt=2,se=3,V=4,Ke=0,yi=1,Ot=2,Qe=1,Mt=2,gi=3,Ct=O.nesting-
5,zr=1023,qr=255,hi=4,Si=6,bi=8,wi=16;function ki(e,n,t){return e|t<<hi|n<<wi}function Ei(e,n){return n<<Si|e<<bi}function ie(e){
return e&15}function _e(e){return e>>wi}function Ri(e){return e>>hi&3}function vi(e){return e>>Si&3}function Ai(e){return e>>
bi&qr}function $n(e){return e<=Ye||e>=Ze}var xi=0,yu=1,Oi=2,Mi=3,gu=hu();function hu(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=yu;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=Mi;return e[46]=Oi,e}var Su="y Y yes Yes YES true True TRUE on On ON".split(
" "),bu="n N no No NO false False FALSE off Off OFF".split(" "),wu="~ null Null NULL".split(" "),ku=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),Eu=new Map([...Su.map(e=>[e,"bool"]),...bu.map(e=>[e,"bool"]),...wu.map(e=>[
e,"null"]),...[...ku.keys()].map(e=>[e,"float"])]),Ru=5,vu=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
Au=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function It(e){if(e==="")return"null";let n=gu[e.charCodeAt(
0)]??xi;if(n===xi)return"string";let t=e.length<=Ru?Eu.get(e):void 0;return t!==void 0?t:n===Mi?Ou(e):n===Oi&&Ci(e)!==void 0?
"float":"string"}var xu=/^[1-9][0-9]{0,14}$/;function Ou(e){return xu.test(e)||Mu(e)!==void 0?"int":Ci(e)===void 0?"stri\
ng":"float"}function Mu(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=Er(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:Er(`${r[1]??""}0b${r[2]??""}`)}function Ci(e){let n=e.startsWith(".")?Au.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??vu.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var Dn=9,Q=10,en=13,ee=32,pe=34,Tn=35,nn=39,Ii=44,tn=45,Cu=46,rn=58,Iu=92,Pn=91,Ni=93,on=123,$i=125,Di="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz",Ti="0123456789",Nu=z(`${Di}${Ti}_./-`),$u=z(`${Di}_/.`),Du=z("yYnNtTfFoO"),Tu=5,Pu=z(
'\\"nrtbf'),Lu=z(`${Ti}abcdefABCDEF`);function z(e){let n=new Uint8Array(128);for(let t of e)n[t.charCodeAt(0)]=1;return n}
var Nt=class{text;end=0;key={start:0,length:0,style:Ke};quotedKind=Cn;constructor(n){this.text=n}lineEnd(n){let t=this.text.
indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):Q;return t===Q||t===en&&(n+1===
this.end||this.text.charCodeAt(n+1)===Q)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===ee;)t+=1;return t}endsLine(n){
let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===Tn}quotedEnd(n,t){let{text:r,end:o}=this;this.
quotedKind=t===pe?At:Cn;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>O.scalar?-1:s;if(i===Q)return-1;
if(!(i!==Iu||t!==pe)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=Xe}}return-1}#e(n){let{text:t}=this,r=n<this.end?
t.charCodeAt(n):Q;if(Pu[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)if(Lu[t.charCodeAt(
n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}keyColon(n){let t=n<this.end?this.text.charCodeAt(
n):Q;return $u[t]===1?this.#r(n,t):t===pe||t===nn?this.#t(n,t):-1}#n(n){return n<this.end&&this.text.charCodeAt(n)===rn&&
(this.isEol(n+1)||this.text.charCodeAt(n+1)===ee)}#r(n,t){let{text:r}=this,o=n+1;for(;Nu[r.charCodeAt(o)]===1;)o+=1;let s=o-
n;return!this.#n(o)||s>zr||(t===Cu||s<=Tu&&Du[t]===1)&&It(r.slice(n,o))!=="string"?-1:(this.#o(n,s,Ke),o)}#t(n,t){let r=this.
quotedKeyEnd(n,t);return r===-1||!this.#n(r)?-1:r}quotedKeyEnd(n,t){let r=this.quotedEnd(n,t),o=r-n-1,s=this.quotedKind!==
Xe&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>zr||!s?-1:(this.#o(n+1,o,t===pe?Ot:yi),r+1)}#o(n,t,r){let{key:o}=this;
o.start=n,o.length=t,o.style=r}};var Yr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",Fu=z(`${Yr}_/.+`),Ku=z(`${Yr}_/.+-`),_u=z(`${Yr}\
.`),Wu=z(`"'{}[]`),$t=class{#e;#n;#r={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#e=n,this.#n=t}read(n,t){return this.#r=
t,this.#t(n,t.depth)}#t(n,t){if(t>Ct)return-1;let{text:r}=this.#e,o=this.#n,s=r.charCodeAt(n)===on,i=s?$i:Ni,a=this.#i(n+
1),d=o.add(s?Ze:Nn,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#e,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#d(a,t,d)),a!==-1&&(a=this.#l(a,s)),a!==-1&&(a=this.#i(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===Ii?this.#i(a+1):-1}return-1}#i(n){let{text:t,end:r}=this.#e,{indent:o,isJson:s}=this.#r,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===Q)i=a+1;else{if(l===Dn&&!s)return-1;if(l!==ee&&l!==en&&l!==Dn)break}}return a>=r?-1:i===-1||s||a-i>
o&&(a>i||Wu[t.charCodeAt(a)]===1)?a:-1}#d(n,t,r){let o=this.#e,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===pe||i===nn&&!this.#r.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==rn?-1:
this.#n.expect(o.key,t,r)?this.#i(a+1):-1}#l(n,t){let r=this.#e,o=r.text.charCodeAt(n);if(o===on||o===Pn)return this.#t(
n,t+1);if(o===pe||o===nn){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#n.add(r.quotedKind,
n+1,s),s+1)}return this.#s(n,o)}#s(n,t){let{text:r,end:o}=this.#e,s=t===tn&&_u[r.charCodeAt(n+1)]===1;if(Fu[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&Ku[r.charCodeAt(i)]===1;)i+=1;return i-n>O.scalar?-1:(this.#n.add(vt,n,i),i)}};var Uu=10;function Pi(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==Qe&&o!==Mt)return;let a=e.slice(n,
t).replaceAll(`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===Uu;)d-=1;return a.slice(0,d)+(o===Qe&&d>0?`
`:"")}var Ki=x(Jr(),1),Dt=class{#e;#n;constructor(n,t){this.#e=n,this.#n=t}start(n){return this.#n.values[n+xt]??-1}children(n){
let{values:t}=this.#n,r=[],o=t[n+se]??0;for(let s=n+V;s<o;s=this.#r(s))r.push(s);return r}#r(n){let{values:t}=this.#n;return $n(
ie(t[n+G]??0))?t[n+se]??0:n+V}child(n,t){let r=this.#e,{values:o}=this.#n,s=o[n+se]??0;for(let i=n+V;i<s;){let a=o[i+G]??
0;if(_e(a)===t.length&&r.startsWith(t,o[i+ve]))return i;i=$n(ie(a))?o[i+se]??0:i+V}return-1}node(n){switch(ie(this.head(
n))){case qe:case Ze:return new Zr(this,n);case Ye:case Nn:return new eo(this,n);default:return new Xr(this,n)}}head(n){
return this.#n.values[n+G]??0}end(n){return this.#n.values[n+se]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.
end(n),s=ie(t);if(s===Xe)return Vu(this.#e.slice(r,o));if(s!==In&&s!==Je)return r===-1?"":this.#e.slice(r,o);let i={start:r,
end:o,indent:Ai(t),chomping:vi(t),isFolded:s===Je};return Pi(this.#e,i)??(0,Ki.decodeBlockScalar)(this.#e,i)}key(n){let t=this.
head(n),r=this.#n.values[n+ve]??0,o=Ri(t),s=o===Ke?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+_e(t)+s,anchored:!1,
aliased:!1,style:s===0?"plain":o===Ot?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#n,
r=t[n+ve]??0;return this.#e.slice(r,r+_e(t[n+G]??0))}};function ju(e){switch(e){case Cn:return"single";case At:case Xe:return"\
double";case In:return"literal";case Je:return"folded";default:return"plain"}}var Hu=/\\(?:u(....)|(.))/g,Gu=new Map([["\
n",`
`],["r","\r"],["t","	"],["b","\b"],["f","\f"]]);function Vu(e){return e.replace(Hu,(n,t,r)=>t===void 0?Gu.get(r)??r:String.
fromCharCode(parseInt(t,16)))}var Ln=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},Xr=class extends Ln{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return ju(ie(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?It(this.text):"string"}},Zr=class extends Ln{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return ie(this.tree.head(this.record))===Ze}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:this.tree.node(t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new Qr(this.tree,n)),this.known}},Qr=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=this.tree.node(this.record),this.knownValue}},eo=class extends Ln{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return ie(this.tree.head(this.record))===Nn}get items(){
return this.known??=this.tree.children(this.record).map(n=>this.tree.node(n)),this.known}get cursors(){return this.items}};var zu=16,qu=32,Tt=class{records;length=0;keyStart=-1;#e=0;#n=Ke;#r;#t=new Map;constructor(n){this.#r=n,this.records={values:new Int32Array(
Math.ceil(n.length/qu+16)*V)}}startDocument(){this.keyStart=-1,this.#t.size>0&&this.#t.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+V>s.length&&(s=this.#o()),this.length=o+V;let{keyStart:i}=this;return s[o+G]=i===-1?n:ki(n,this.#e,
this.#n),s[o+ve]=i,s[o+xt]=t,s[o+se]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);return n.
set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+G]=(r[n+G]??0)|t}close(n){
this.records.values[n+se]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>zu?this.#l(n,t,o):this.#i(n,t,o);return this.
keyStart=n,this.#e=t,this.#n=r,!i}#i(n,t,r){let o=this.#r,{values:s}=this.records;for(let i=r+V;i<this.length;i=this.#d(
i)){if(_e(s[i+G]??0)!==t)continue;let a=s[i+ve]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)d+=1;if(d===t)return!0}
return!1}#d(n){let{values:t}=this.records;return $n(ie(t[n+G]??0))?t[n+se]??0:n+V}#l(n,t,r){let o=this.#t.get(r);if(o===
void 0){o=new Set,this.#t.set(r,o);let{values:i}=this.records;for(let a=r+V;a<this.length;a=this.#d(a)){let d=i[a+ve]??0;
o.add(this.#r.slice(d,d+_e(i[a+G]??0)))}}let{size:s}=o;return o.add(this.#r.slice(n,n+t)).size===s}};var _i=124,Yu=62,Wi=z("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),Ju=[],Pt=class{#e;#n;#r;#t;#o;#i;#d;#l=[];#s=0;#a=0;#c=0;constructor(n){
this.#e=n,this.#n=n.text,this.#r=xn(n),this.#t=new Nt(n.text),this.#o=new Tt(n.text),this.#i=new $t(this.#t,this.#o),this.#d=
new Dt(n.text,this.#o.records)}read(n){if(!n.isSafe||n.contentOnMarker||this.#r&&Wr(this.#n.slice(n.start,n.end)))return;
this.#a=n.start,this.#c=this.#t.end=n.end,this.#s=0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===
!0?this.#S():this.#b(r))||t.length===r){t.length=r;return}this.#p(0);let i=this.#d.node(r);return{file:this.#e,root:i,duplicates:Ju,
hasDirectives:!1,explicitStart:o}}#h(){this.#a===0&&this.#n.startsWith("\uFEFF")&&(this.#a=1);let n=On(this.#n,this.#a);
return n&&(this.#a=this.#t.lineEnd(this.#a)+1),n}#S(){let n=this.#n.indexOf("{",this.#a);return this.#i.read(n,{indent:-1,
depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.add(n,t,t),s=this.#l[this.#s]??={record:0,indent:0,isSequence:!1,count:0};
return s.record=o,s.indent=r,s.isSequence=n===Ye,s.count=0,this.#s+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(mi,
-1,-1);this.#s>n;)this.#s-=1,t.close(this.#l[this.#s]?.record??0)}#b(n){let t=this.#n,r=this.#c;for(;this.#a<r;){if(this.#s>
Ct)return!1;let o=this.#a,s=o,i=t.charCodeAt(s);for(;i===ee&&s<r;)s+=1,i=t.charCodeAt(s);if(i===Tn||i===Q||i===en||s>=r){
this.#a=this.#t.lineEnd(s)+1;continue}let a=s-o;if(!(i===tn&&(this.#t.isEol(s+1)||t.charCodeAt(s+1)===ee)?this.#w(s,a):this.#k(
s,a,n)))return!1}return!0}#w(n,t){let r=this.#l[this.#s-1];if(r===void 0||this.#s===0)return!1;if(this.#o.keyStart!==-1&&
t>=r.indent)r=this.#u(Ye,n,t);else if(!r.isSequence||r.indent!==t||this.#o.keyStart!==-1){let i=this.#s;for(;i>0&&(this.#l[i-
1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#l[i-1],i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#t.skipSpaces(
n+1),s=this.#t.keyColon(o);return s===-1?this.#g(o,t):this.#f(s,this.#u(qe,o,t+o-n))}#k(n,t,r){let o=this.#t.keyColon(n);
if(o===-1)return this.#m(r)&&this.#E(n);if(this.#s===0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(qe,n,t));let s=this.#l[this.#s-
1];if(s===void 0)return!1;if(this.#o.keyStart!==-1&&t>s.indent)return this.#f(o,this.#u(qe,n,t));if(s.isSequence||s.indent!==
t||this.#o.keyStart!==-1){let i=this.#s;for(;i>0;i-=1){let a=this.#l[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)
break}if(this.#p(i),s=this.#l[i-1],i===0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#s===
0&&this.#o.length===n}#E(n){let t=this.#n.charCodeAt(n);return(t===on||t===Pn)&&this.#y(n,-1)}#y(n,t){let r=this.#i.read(
n,{indent:t,depth:this.#s,isJson:!1});return r===-1||!this.#t.endsLine(r)?!1:(this.#a=this.#t.lineEnd(r)+1,!0)}#f(n,t){if(t.
count+=1,!this.#o.expect(this.#t.key,t.record,t.count))return!1;let r=this.#t.skipSpaces(n+1);return this.#t.isEol(r)||r>
n+1&&this.#n.charCodeAt(r)===Tn?(this.#a=this.#t.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#n.
charCodeAt(n);return r===pe||r===nn?this.#R(n,r):r===_i||r===Yu?this.#A(n,t):r===on||r===Pn?this.#y(n,t):this.#v(n,r)}#R(n,t){
let r=this.#t,o=r.quotedEnd(n,t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#a=r.lineEnd(o)+
1,!0)}#v(n,t){let r=this.#n,o=t===tn&&(r.charCodeAt(n+1)===tn||Wi[r.charCodeAt(n+1)]===1);if(Wi[t]!==1&&t<161&&!o)return!1;
let s=n,i=n;for(;i<this.#c;i+=1){let a=r.charCodeAt(i);if(a>rn){s=i+1;continue}if(a===Q||a===en)break;if(a!==ee){if(a===
Dn||a===rn&&(r.charCodeAt(i+1)===ee||this.#t.isEol(i+1)))return!1;if(a===Tn&&r.charCodeAt(i-1)===ee)break;s=i+1}}return s-
n>O.scalar?!1:(this.#o.add(vt,n,s),this.#a=this.#t.lineEnd(i)+1,!0)}#A(n,t){let r=this.#t,o=n+1,s=this.#n.charAt(o),i=s===
"-"?Mt:s==="+"?gi:Qe;if(i!==Qe&&(o+=1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-a;if(d>=
this.#c||l<=t||r.isEol(d))return!1;let c=this.#x(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>O.scalar||l>qr)return!1;let f=this.#o.
add(this.#n.charCodeAt(n)===_i?In:Je,a,u);return this.#o.addToHead(f,Ei(l,i)),this.#a=c,!0}#x(n,t){let r=this.#n,o=n;for(;o<
this.#c;){let s=o;for(;s<this.#c&&s-o<t&&r.charCodeAt(s)===ee;)s+=1;if(s===this.#c)return s>o?-1:o;if(s-o<t&&!this.#t.isEol(
s))return o;o=this.#t.lineEnd(s)+1}return o}};var Ui=x(Jr(),1);function q(e){let n=new Pt(e);return t=>{let r=n.read(t);return r===void 0?(0,Ui.readYaml)(e,t.start,t.
end):[r]}}function*Hi(e,n,t){for(let r of e){let o=r.text.includes("{{")?Xu(r,n,t):Gi(r,n);for(let s of o)yield{doc:s,manifests:tf(
s,t)}}}function Xu(e,n,t){try{return[...Gi(e,n)]}catch(r){if(!(r instanceof Fn.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw Zu(r);return t.push(h.helmTemplate(e.path)),[]}}function Zu({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new Fn.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*Gi(e,n){let t=({root:i})=>{let a=C(i,!1),d=v(m(a,"kind"));return d!==void 0&&
(n(d)||m(a,"items")!==void 0)},r=li(e.text),o=fi(e),s;for(let i of W(e.text)){let a=r(i),d=a!==void 0&&n(a)?"unknown":o(
i);if(d!=="unknown"&&!n(d))continue;ef(e,i),s??=q(e);let l=Qu(e,i,s);d==="unknown"&&!l.some(t)&&Rt(e,i);for(let[c,u]of l.
entries())t(u)&&(pi(u,i,c),yield u)}}function Qu(e,n,t){try{return t(n)}catch(r){throw r instanceof Fn.InputError&&r.code===
"yaml-syntax"&&(Vr(e,n),Rt(e,n)),r}}function ef(e,n){if(n.end-n.start>O.document)throw new Fn.InputError("limit","the do\
cument is larger than 64 MiB: split it at `---`, or into several files",y({path:e.path},I(e,n.start)))}var nf="ResourceL\
ist";function tf(e,n){let t={manifests:[],drafts:n},r=C(e.root,!1),o=v(m(r,"kind"))===nf?m(r,"items"):void 0;if(o===void 0)
Bi(e,r,t);else for(let s of $(o))Bi(e,s,t);return t.manifests}function Bi(e,n,{manifests:t,drafts:r}){if(!bn(n))return;let o=v(
m(n,"apiVersion")),s=v(m(n,"kind")),i=m(n,"items");if(i===void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,
kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of $(i)){if(!bn(d))continue;let l=ji(v(m(d,"kind")))??a,c=ji(
v(m(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(m(d,"items")!==void 0?r.push(h.listInList({file:e.file,offset:d.
node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function ji(e){return e===""?void 0:e}function qi(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=Vi(s,{catalog:e,
settings:n});i===Yi&&r.push(h.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!Or(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):Vi(s,{catalog:e,settings:n}),workloadIsOut:o=>rf(
o,n),drafts:r}}var Yi="the labels of its namespace are not known (--namespace-selector)";function Vi(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?Yi:Or(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function rf(e,n){let{type:t}=e;if(wt(e))return`it is frozen (${_r})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return of(e,n)}function of(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||sf(e)?void 0:An}function sf({annotations:e,hasGenerateName:n}){
let t=Le(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||zi(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||zi(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||Le(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function zi(e,n,[t,r]){if(Le(e.get(n)).length===0)return!1;let o=Le(e.get(t));return o.length===
0||o.includes(r)}var ea=x(M(),1);var Kn=x(Xi(),1);var df=4096,lf=2e3;function Zi(e,n){let t=[],r=[];for(let[o,s]of e.split(",").entries()){let i=Sr(s);if(i==="")continue;
let a=o+1,d=cf(i,n);d===void 0?r.push({source:i,position:a}):t.push({pattern:d,position:a})}return{parts:t,invalid:r}}function cf(e,n){
if(!(e.length>df)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:t=>t===e};if(n.compiles(e))return{source:e,
literal:void 0,matches:t=>n.matches(e,t)}}}function Qi(e){return Pe(e)}var uf=256*1024,ff=2048,pf=1e6,no=class{#e=new Map;#n=0;compiles(n){
return this.#r(n)!==void 0}matches(n,t){let r=this.#r(n);if(r===void 0)return!1;let o=r.answers.get(t);if(o!==void 0)return o;
let s=r.set.match(t).length>0;return this.#n>=pf&&this.#o(),r.answers.set(t,s),this.#n+=1,s}#r(n){if(this.#e.has(n))return this.#e.
get(n);let t=mf(n);return this.#e.size>=ff&&this.#t(),this.#e.set(n,t),t}#t(){let[n]=this.#e;n!==void 0&&(this.#n-=n[1]?.
answers.size??0,this.#e.delete(n[0]))}#o(){for(let n of this.#e.values())n?.answers.clear();this.#n=0}};function Lt(){return new no}
function mf(e){let n=`^${e}$`;if(!(gf(n)>lf))try{let t=new Kn.RE2Set(Kn.RE2Set.UNANCHORED,0,uf);return t.add(n),t.compile(),
{set:t,answers:new Map}}catch(t){if(t instanceof Kn.RE2JSException)return;throw t}}var yf=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function gf(e){let n=new RegExp(yf),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
hf(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function hf(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var _n={named:[],invalid:[],search:!1,auto:!1,autoAll:!1};function na(e,{workload:n,template:t,place:r},{settings:o,cache:s}){
let{keys:i}=o,a=_=>_.size>0&&(_.has(i.auto)||_.has(i.named[e])||_.has(i.typedAuto[e])||_.has(i.search)),d=a(n);if(!d&&!o.
autoReloadAll&&!a(t))return _n;let l=d?n:t,c=l.get(i.auto)??"",u=l.get(i.typedAuto[e])??"",f=l.get(i.named[e]);Sf(f,{key:i.
named[e],place:r});let{parts:p,invalid:w}=bf(f,s),E={named:p,invalid:w,search:l.get(i.search)==="true",auto:wr(c)||wr(u),
autoAll:c===""&&u===""&&o.autoReloadAll};return E.search||E.auto||E.autoAll||p.length>0||w.length>0?E:_n}function Sf(e,{
key:n,place:{file:t,offset:r}}){if(!(e===void 0||e.length<O.patterns||br(e).length<=O.patterns))throw new ea.InputError(
"limit",`annotation ${g(n)} holds more than ${String(O.patterns)} names or patterns: write one pattern for several of th\
em`,y({path:t.path},I(t,r)))}function bf(e,n){if(e===void 0)return{parts:[],invalid:[]};let{parts:t,invalid:r}=Zi(e,n);return{
parts:t.map(({pattern:o,position:s})=>({pattern:o,position:s,name:Qi(o.source)?o.source:void 0})),invalid:r.map(({position:o})=>o)}}
var wf=new Set;function ta(e,n,t){let r=n.flatMap(o=>o.get(t.keys.exclude[e])??[]);return r.length===0?wf:new Set(r.flatMap(
br))}function to(e,{names:n,isReferenced:t,isMatch:r}){if(e.named.some(({pattern:o})=>n.some(s=>o.matches(s))))return"na\
med";if(t)return e.search&&r?"search":e.auto?"auto":e.autoAll?"auto-all":void 0}function L({kind:e,name:n}){return`${e}/${n}`}function ro(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:f})=>f),
a.annotations],l=ta(e,d,s.settings),{references:c,ambiguous:u}=kf(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,excludes:l,
references:c,ambiguous:u}}function kf(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.kind!==e)continue;
let a=sa(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguous"&&s.set(d,oa(a));
let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function oa({candidates:e}){return e.map(
({id:n})=>n)}function sa(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function ia(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i}=o,{namespace:a}=r.workload.id,d=new Set(t.keys());for(let{pattern:l,name:c}of n.flatMap(
({named:u})=>u)){if(c!==void 0){let u=i.meaningOf(e,c,r.workload);u.type==="source"&&d.add(u.source.id.name),(u.type!=="\
source"||s.inNamespace(e,a).has(c))&&d.add(c)}if(l.literal===void 0){for(let u of s.matching(e,a,l))d.add(u);for(let u of i.
matching(e,a,l))d.add(u)}}return[...d].toSorted(N)}var Ef=[];function aa(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,
scope:a,settings:d}=o,{kind:l,namespace:c,name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??Ef,w=f&&i.originalName(
f,r.workload),E=a.sourceIsOut(e,f?.labels);if(E!==void 0)return{type:"out-of-scope",id:e,why:E};let R={names:w===void 0?
[u]:[u,w],isReferenced:p.length>0,isMatch:f===void 0||f.annotations.get(d.keys.match)==="true"},_=R.names.some(pr=>n.excludes.
has(pr)),rt=r.template.hasContainers&&!_,Te=rt?ra(n.rules,R):void 0,yl=rt?ra(n.rulesOut,R):void 0;if(Te===void 0&&yl!==void 0)
return{type:"out-of-scope",id:e,why:"only a Rollout that is out of scope selects it"};let ot=f===void 0&&p.length===0?sa(
l,u,t):void 0,qo=ot?.type==="ambiguous"?oa(ot):n.ambiguous.get(u);if(qo!==void 0)return{type:"ambiguous",id:e,rule:Te,references:p,
candidates:qo};if(ot?.type==="source")return{type:"refused",source:ot.source,reason:"renamed"};if(f===void 0){let pr=n.rules.
some(({named:gl})=>gl.some(hl=>hl.name===u));return{type:"missing",id:e,rule:Te,references:p,isNamed:pr,isExcluded:_}}return f.
annotations.get(d.keys.ignore)==="true"?{type:"refused",source:f,reason:"ignore"}:Te===void 0?{type:"refused",source:f,reason:_?
"exclude":"opt-out"}:d.unstable.has(`${c}/${L(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&Rf(f,t)?{type:"\
refused",source:f,reason:"hash-suffix"}:{type:"selected",source:f,rule:Te,references:p,keys:Af(p,r,d)}}function Rf({history:e},{
subject:{workload:n},context:{settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==
!0}var vf=["named","search","auto","auto-all"];function ra(e,n){let[t,...r]=e;if(t===void 0)return;if(r.length===0)return to(
t,n);let o=new Set(e.map(s=>to(s,n)));return vf.find(s=>o.has(s))}function Af(e,{deciders:n},t){let r=n.map(({annotations:s})=>s.
get(Xs)).find(s=>s==="keys"||s==="object")??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);if(!(r==="objec\
t"||t.form==="env-vars"||o))return[...new Set(e.flatMap(({keys:s})=>s??[]))].toSorted(N)}var Ft=class{outOfScope;isIdle;#e;#n;#r;#t;#o;constructor(n,t){this.#e={subject:n,context:t},this.outOfScope=Of(n,t.scope);
let r=this.outOfScope!==void 0,o=da("ConfigMap",r,this.#e),s=da("Secret",r,this.#e);this.#n={ConfigMap:o,Secret:s},this.
isIdle=la(o)&&la(s)}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
return this.#t??=Ve.flatMap(n=>ia(n,this.#d(n),this.#e).map(t=>this.judge(n,t))),this.#t}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(xf),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return aa({kind:n,namespace:r,
name:t},this.#d(n),this.#e)}nameBehind(n,t,r){return this.#e.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{namespace:r}=this.workload.id;return this.#e.context.index.anywhere(n,t).filter(({
id:o})=>o.namespace!==r)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#e.context;
return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#i(){let{ConfigMap:n,Secret:t}=this.#n,r=this.template.references;
return{ConfigMap:ro("ConfigMap",S(y({},n),{all:r}),this.#e),Secret:ro("Secret",S(y({},t),{all:r}),this.#e)}}#d(n){return this.#r??=
this.#i(),this.#r[n]}};function xf(e){return e.type==="selected"}function Of({deciders:e,workload:n},t){for(let s of e)if(wt(
s))return t.workloadIsOut(s);let o=(n.type.templateOnly===!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(s));return o.every(
s=>s!==void 0)?o[0]:void 0}function da(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){let a={workload:i.
annotations,template:t.template.annotations,place:i.place};(n||r.scope.workloadIsOut(i)===void 0?o:s).push(na(e,a,r))}return{
rules:o,rulesOut:s}}function la({rules:e,rulesOut:n}){return e.every(t=>t===_n)&&n.every(t=>t===_n)}var ca={type:"itself"},Kt=class{#e=new Map;#n;constructor(n){this.#n=n.filter(({history:t})=>t.previousNames.length>0||t.
isHashed);for(let t of this.#n)for(let r of new Set(ws(t))){let o=ua(t.id.kind,t.id.namespace,r),s=this.#e.get(o);s===void 0?
this.#e.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#n.length===0)return ca;let s=ks(this.#e.get(ua(n,
r.namespace,t))??[],o),[i]=s;return i===void 0?ca:s.length===1?{type:"source",source:i}:{type:"ambiguous",candidates:s}}originalName(n,t){
let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.meaningOf(n.id.kind,r,t);return o.type==="\
source"&&o.source===n?r:void 0}matching(n,t,r){return this.#n.filter(({id:o,history:{previousNames:s}})=>{let[i]=s;return o.
kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function ua(e,n,t){return`${e}/${n}/${t}`}var Mf=new Map,_t=class{#e={ConfigMap:new Map,Secret:new Map};#n;#r;#t=new Map;#o=new Map;constructor(n){this.#n=n;for(let t of n){
let{kind:r,namespace:o,name:s}=t.id;oo(this.#e[r],o,()=>new Map).set(s,t)}}inNamespace(n,t){return this.#e[n].get(t)??Mf}anywhere(n,t){
return this.#r??=Cf(this.#n),this.#r.get(`${n}/${t}`)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=oo(this.#t,o,()=>new Map),
i=`${n}/${t}`,a=s.get(i);if(a!==void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().
map(c=>[o(c),c]));return s.set(i,l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#o.get(o);if(s!==void 0)
return s;let a=[...this.inNamespace(n,t).keys()].filter(d=>r.matches(d));return this.#o.set(o,a),a}};function Cf(e){let n=new Map;
for(let t of e){let{kind:r,name:o}=t.id;oo(n,`${r}/${o}`,()=>[]).push(t)}return n}function oo(e,n,t){let r=e.get(n);if(r!==
void 0)return r;let o=t();return e.set(n,o),o}function*fa(e,n,t){let{sources:r}=e,s={index:new _t(r),renames:new Kt(r),cache:Lt(),scope:n,settings:t},i=If(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(pa(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new Ft({workload:a,template:d,deciders:[a,...u]},s))}}function pa(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function If(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=pa(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var T=x(M(),1);function ga(e,{functionInput:n,unstable:t}={}){let r=Nf(e),o=e.stampDomain??"rollstamp.io";$f([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&Df(e);for(let i of e.enable??[])throw new T.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...$r,...(e.workload??[]).map(Kf)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:Tf(e.resourcesToIgnore??[]),ignoredWorkloadTypes:Pf(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:ya("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map(Lf)),resourceLabelSelector:ya("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:ha(e.hashKey),otherHashKeys:_f(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:Uf(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function ae(e,n){if(e==="")throw new T.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function Nf(e){return{auto:ae(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:ae(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:ae(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:ae(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:ae(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:ae(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:ae(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:ae(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:ae(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:ae(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var ma=243;function $f(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>ma||!Pe(
r))throw new T.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
ma)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new T.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function Df(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new T.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function Tf(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new T.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function Pf(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new T.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function ya(e,n){if(n.length!==0)try{return ps(n)}catch(t){throw t instanceof
we?new T.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function Lf(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new T.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new T.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var Ff=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Kf(e){let[,n="",t="",r=""]=Ff.exec(e)??[];if(t==="")throw new T.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new T.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if($r.some(o=>o.group===n&&o.kind===t))throw new T.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function _f({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new T.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(ha)}function ha(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new T.UsageError("the hash key is empty: give a key, or leave the option out");return n}function Wf(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function Uf(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn(at,t))throw new T.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys(at).join(", ")}`);
if(!Wf(r))throw new T.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function Sa(e,n){return n.length===0?e:Bf(e,n).join("")}function Bf(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var sn={text:"",start:0,end:0,at:0,column:0};function Wn(e,n){if(sn.text===e&&sn.start<=n&&n<=sn.end)return sn;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return sn={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},sn}function B(e,n){return Wn(e,n).start}function j(e,n){
let{end:t}=Wn(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function We(e,n){return Math.min(Wn(e,n).end+1,e.length)}
function me(e,n){let{start:t,end:r}=Wn(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function U(e,n){let t=Wn(e,n);for(;t.at>n;t.at-=1)ba(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)ba(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function ba(e){return e>=56320&&e<=57343}function K(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function an(e,n){return K(e,B(e,n),n)}function Wt(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function de(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&Wt(e,t))t=j(e,t);else return t}}function D(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&Ue(e,n)?ka(e,n,"}"):wa(e,n);default:return n.
flow?ka(e,n,"]"):wa(e,n)}}function Ue(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function wa(e,n){
if(n.type==="sequence")return je(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:ye(e,t)}function ka(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=ye(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,D(e,s));for(o=de(e,o);e.charAt(o)!==t&&o<e.length;)o=de(e,o+1);return o+1}function Be(e,{
key:n,value:t}){let r=D(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=de(e,r);return e.charAt(o)===
":"?o:-1}function ye(e,n){let t=D(e,n.value);if(t!==-1)return t;let r=Be(e,n);return r===-1?D(e,n.key):r+1}function ne(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:Be(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
ye(e,s);if(r?.key.type==="scalar"&&so(r.key))return de(e,i);let a=de(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;
let d=o-1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function so({style:e}){return e===
"literal"||e==="folded"}function Ut(e,n,t){return t===0?n.contentStart:de(e,je(e,n,t-1))}function je(e,n,t){let r=n.items[t],
o=r===void 0?-1:D(e,r);return o!==-1?o:t<0?n.contentStart:Ut(e,n,t)+1}function*Bt(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:jf(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*Bt(e,t),yield*Bt(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*Bt(e,t)}function jf(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function dn(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...Bt(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&K(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:Wt(e,d)?d=j(e,d):(i({start:d,end:d+1}),d+=1)}return o}function Un(e,n){return n.
map(({start:t,end:r})=>{let o=an(e,t),s=j(e,r);if(K(e,r,s))return o?{start:B(e,t),end:We(e,r),text:""}:{start:Hf(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!Wt(e,Ea(e,r));return{start:t,end:i?Ea(e,r):r,text:""}})}function Hf(e,n){let t=n;
for(;t>0&&K(e,t-1,t);)t-=1;return t}function Ea(e,n){let t=n;for(;t<e.length&&K(e,t,t+1);)t+=1;return t}function te(e,n,t){
let[r,...o]=n;return r===void 0?[]:[S(y({},r),{text:t}),...Un(e,o)]}function Bn(e,n){let t=Be(e,n),r=t===-1?D(e,n.key):t+
1;return dn(e,{start:r,end:ye(e,n)},[n.value])}function jn(e,n,t){return dn(e,{start:n,end:ye(e,t)},[t.key,t.value])}function jt(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=Ra(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&an(e,a.start),u=d&&!c?Ra(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return Gf(e,t)}function Ra(e,n){let t=n===void 0?-1:de(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function Gf(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&K(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function Ae(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?io(s.node):void 0;a!==void 0&&
(o=Vf(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=qf(e,i,{edits:o,column:r}));return o}
function io(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return so(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return io(e.items.at(-1));let n=e.entries.at(-1);return io(n?.value.start===-1?n.key:n?.value)}function Vf(e,n,{
edits:t,column:r}){let o=e.slice(B(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=We(e,d),c=j(e,d),u=a.get(d);if(u!==void 0&&zf(e,u))d=u.end;else if(K(e,d,
c))(s||va(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...Aa(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function zf(e,n){return n.text===""&&(n.end===e.length||B(e,n.end)===n.end)}function va(e,n){return e.length>n||e.
includes("	")}function Aa(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,j(e,n)))?.[0]??"";if(!va(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),S(y({},s),{end:i.end})]}function qf(e,n,{
edits:t,column:r}){let o=D(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=We(e,n.start);a<o;a=
We(e,a)){let d=j(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(K(e,a,d)?s.push({start:a,end:We(e,a),
text:""}):i=Aa(e,a,{edits:i,column:r}))}return[...i,...s]}function Ht(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return xa(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,w]of i)d.push(...te(e,Bn(e,p),Gt(w)));let[l]=n.entries,c=ne(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...xa(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:w}=Ma(
e,o,{mapping:n,layout:r});d.push(...te(e,jn(e,c,u),p.join(w)))}for(let p of Un(e,Jf(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return Ae(e,
f,{edits:d,column:U(e,c)})}function xa(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=Ma(
e,t,{mapping:n,layout:o}),a=ne(e,n,r);return Yf(e,n,{start:a,end:a,text:s.join(i)+i})}function Yf(e,n,t){if(!n.flow||Ue(
e,n))return[t];let r=D(e,n),o=e.charAt(r-1)===":"?" }":"}";return[S(y({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}
function Jf(e,n,{remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?jn(e,ne(e,n,i),s):[];return{end:n.
flow?ye(e,s):0,isGone:a,tokens:d}});return n.flow?jt(e,o):o.flatMap(({tokens:s})=>s)}function Gt(e){return`"${e}"`}function Ma(e,n,{
mapping:t,layout:r}){let o=ne(e,t,0),s=me(e,o),i=" ".repeat(U(e,o));if(!t.flow)return{lines:n.map(f=>Vt(f,i,r).join(s).slice(
i.length)),separator:s+i};let a=ln(e,t,r),d=e.slice(B(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.
map(u=>Ia(u,S(y({},a),{indent:d,lineBreak:s}))),separator:l}}function Vt({key:e,value:n,plain:t},r,o){if(typeof n=="stri\
ng")return[`${r}${e}: ${t===!0?n:Gt(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...Ca(n,r+" ".repeat(
s),o)]}function Ca(e,n,t){return"entries"in e?e.entries.flatMap(r=>Vt(r,n,t)):e.items.flatMap(r=>ao(r,n,t))}function ao(e,n,t){
let r=`${n}  `;return e.flatMap(s=>Vt(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function ln(e,n,t){let r=t.
flowStep,[o]=n.entries;if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=Be(e,o),i=n.
flow&&s!==-1&&!/[ \t\r\n]/.test(e.charAt(s+1));return{isPretty:n.flow&&an(e,ne(e,n,0)),isCompact:i,isPadded:n.flow&&K(e,
n.contentStart+1,n.contentStart+2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function Ia({key:e,
value:n,plain:t},r){let o=r.quotesKeys?Gt(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":
" "}${s?n:He(n,r)}`}function He(e,n){if(typeof e=="string")return Gt(e);let t=S(y({},n),{indent:n.indent+n.step}),r=n.isPadded&&
!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>Ia(d,t)):e.items.map(
d=>He({entries:d},t));if(!n.isPretty)return o+i.join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.
lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.indent}${s}`}function Na(e,{mapping:n,entry:t},{value:r,layout:o}){let s=Be(
e,t),i=Bn(e,t),a=U(e,t.key.start),d=me(e,t.key.start);if(!n.flow&&s!==-1&&!Oa(t.value)){let p=ye(e,t);if(j(e,D(e,t.key))===
j(e,p)){let[,...E]=Vt({key:"",value:r}," ".repeat(a),o);return Xf(e,{colon:s,end:p,added:d+E.join(d)})}let w=Zf(e,i[0]?.
start);if(w>a){let E=Ca(r," ".repeat(w),o),R=te(e,i,E.join(d).slice(w));return Ae(e,[{node:t.value,isGone:!0}],{edits:R,
column:w})}}let l=/^[ \t]*/.exec(e.slice(B(e,t.key.start)))?.[0]??"",c=ln(e,n,o),u=He(r,S(y({},c),{indent:l,lineBreak:d}));
if(!n.flow&&s===-1){let p=" ".repeat(U(e,ne(e,n,n.entries.indexOf(t))));return[lo(e,D(e,t.key),[`${p}: ${u}`])]}if(t.value.
type==="mapping"&&Oa(t.value))return[{start:t.value.contentStart,end:D(e,t.value),text:u}];if(i.length>0){let p=te(e,i,u);
return n.flow?p:Ae(e,[{node:t.value,isGone:!0}],{edits:p,column:a})}let f=s===-1?D(e,t.key):s+1;return[{start:f,end:f,text:`${s===
-1?":":""}${c.isCompact?"":" "}${u}`}]}function Xf(e,{colon:n,end:t,added:r}){let o=j(e,t),s={start:o,end:o,text:r};return t===
n+1?[s]:K(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+1,end:t,text:""},s]}function Zf(e,n){if(n===void 0)return-1;let t=e.
slice(B(e,n),n);return/^ *$/.test(t)?t.length:-1}function lo(e,n,t){let r=me(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:j(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function Oa(e){return e.start!==e.contentStart}
function zt(e,n,t=2){let r,o=()=>r??=Qf(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function Qf(e,n){let t=n.flow?ne(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=ne(e,r,0),s=U(e,o)-U(e,t);if(s<=0||!an(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(B(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var Ge=["metadata","annotations"];function $a(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=rp(e,n);if(r!==
void 0)return{obstacle:r};let o=zt(t,e.at.node),s=m(e.at,Ge[0]),i=m(s,Ge[1]),a=i?.node.type==="mapping"?Z(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=ep(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(E=>f.remove.
has(E)),w=Da(l,f.remove);return w!==void 0?{obstacle:w}:p?np(t,e.at.node,o):{edits:Ht(t,l,{changes:f,layout:o})}}return{
edits:tp(t,{at:e.at,metadata:s,added:d,layout:o})}}function ep(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function np(e,n,t){let r=fe(n,Ge[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=fe(o,Ge[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:co(e,a,{entry:d,layout:t})}function co(e,n,{entry:t,
layout:r}){let o=Da(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&Ue(e,n))){let i=ne(e,n,0),
a=te(e,jn(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:Ae(e,[d],{edits:a,column:U(e,i)})}}return{edits:Ht(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function Da(e,n){let t=Rs(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function tp(e,{at:n,metadata:t,added:r,layout:o}){let s={key:Ge[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?qt(e,t.node,{entry:s,layout:o}):qt(e,n.node,{entry:{
key:Ge[0],value:{entries:[s]}},layout:o})}function qt(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=S(y({},ln(e,n,r)),{indent:"",lineBreak:me(e,a)});return[{start:a,end:D(e,n),text:He({entries:[t]},d)}]}let s=fe(n,t.key);
if(s!==void 0)return Na(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return Ht(e,n,{changes:i,layout:r})}function rp(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of Ge){let o=Hn(t,[r]);if(o!==void 0)return o;let s=m(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!ke(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return Hn(t,n.map(
({key:r})=>r))}function Hn(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=Yt(e,n);if(o!==void 0)return o;if(!t.merges&&!op(t))return;let s=Z(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function Yt(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function op(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var sp=/^[0-9a-f]{40}$/;function Jt(e,n){return $(m(m(e,"spec"),n))}var Ta=new WeakMap;function uo({doc:{file:e}}){let n=Ta.
get(e);if(n!==void 0)return n;let t=[ht,"\\","!"].some(r=>e.text.includes(r));return Ta.set(e,t),t}function Xt(e){let n=[];
if(!uo(e))return n;for(let t of["containers","initContainers"])for(let[r,o]of Jt(e.at,t).entries())for(let[s,i]of $(m(o,
"env")).entries()){let a=ip(i);a!==void 0&&n.push(S(y({},a),{list:t,container:r,index:s}))}return n}function ip(e){let n=v(
m(e,"name"));if(n?.startsWith(ht)!==!0)return;let t=js(n),r=v(m(e,"value"))??"";if(!(t===void 0||!sp.test(r)||m(e,"value\
From")!==void 0))return{kind:t,name:n,value:r}}function Pa(e){let n=new Map;return({name:t,container:r})=>{let o=n.get(r);
if(o!==void 0)return o.get(t);let s=$(m(Jt(e,"containers")[r],"env")),i=new Map(s.map(a=>[v(m(a,"name")),a]));return n.set(
r,i),i.get(t)}}function La(e,n,t){let{text:r}=e.doc.file,o=[];for(let s of n){let i=Jt(e.at,s.list)[s.container];if(i?.node.type!=="map\
ping")continue;let a=dp(e,s.list)??lp(i,s);if(a!==void 0)return{obstacle:a};let d=zt(r,e.at.node,ap(r,e.at)),l=cp(r,i.node,
{change:s,side:t,layout:d});if("obstacle"in l)return l;for(let c of l.edits)o.push(c)}return{edits:o}}function ap(e,n){let t=m(
n,"spec")?.node,r=t?.type==="mapping"?fe(t,"containers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(
0,U(e,r.value.contentStart)-U(e,r.key.start))}function dp({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:
Yt(e,["spec"])??Yt(m(e,"spec"),[t])}function lp(e,n){let t=Hn(e,["env"]);if(t!==void 0)return t;let r=m(e,"env");if(r?.shared===
!0)return{type:"shared",offset:r.node.start};if(!(r===void 0||ke(r))){if(r.node.type!=="sequence")return{type:"invalid",
offset:r.node.start,field:"env"};for(let o of[...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;
if(s.type!=="mapping"||s.aliased)return{type:"shared",offset:s.start};let a=Hn({node:s,shared:!1},["name","value"]);if(a!==
void 0)return a}}}function cp(e,n,{change:t,side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},
{key:"value",value:l}]),i=fe(n,"env"),a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===
0?{edits:[]}:{edits:qt(e,n,{entry:{key:"env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.
remove.has(l))?co(e,n,{entry:i,layout:o}):{edits:up(e,a,{change:t,added:s,side:r,layout:o})}}function up(e,n,{change:t,added:r,
side:o,layout:s}){let i=[];for(let[f,p]of t.update){let w=n.items[f],E=w?.type==="mapping"?fe(w,"value"):void 0;E!==void 0&&
i.push(...te(e,Bn(e,E),`"${p}"`))}let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&
i.push(...(n.flow?pp:fp)(e,n,{added:r,side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let w=t.remove.has(p)&&p!==d,
E=je(e,n,p),R=n.flow?f.start:w?Ut(e,n,p):0;return{end:E,isGone:w,tokens:w?dn(e,{start:R,end:E},[f]):[]}}),c=n.flow?jt(e,
l):l.flatMap(f=>f.tokens);for(let f of Un(e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({
node:f,isGone:t.remove.has(p)}));return Ae(e,u,{edits:i,column:U(e,n.contentStart)})}function fp(e,n,{added:t,side:r,layout:o,
reuse:s}){let i=" ".repeat(U(e,n.contentStart)),a=me(e,n.contentStart),d=t.map(l=>ao(l,i,o).join(a));if(s!==void 0){let l=Ut(
e,n,s),c=n.items[s],u=dn(e,{start:l,end:je(e,n,s)},c===void 0?[]:[c]);return te(e,u,d.join(a).slice(i.length))}if(r==="f\
irst"){let l=n.contentStart,c=d.map(u=>`${u.slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[lo(
e,je(e,n,n.items.length-1),d)]}function pp(e,n,{added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];
let a=de(e,n.contentStart+1),d=i.type==="mapping"&&Ue(e,i)?ln(e,i,o):void 0,l=e.slice(B(e,a),a),c=K(l,0,l.length),u={isPretty:d?.
isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.
exec(l)?.[0]??"",lineBreak:me(e,a)},f=c?`,${u.lineBreak}${l}`:u.isCompact?",":", ",p=t.map(R=>He({entries:R},u));if(s!==
void 0){let R=n.items[s];if(R===void 0)return[];let _=dn(e,{start:R.start,end:D(e,R)},[R]);return te(e,_,p.join(f))}if(r===
"first")return[{start:a,end:a,text:p.map(R=>R+f).join("")}];let w=je(e,n,n.items.length-1),E=e.charAt(w-1)===":"?" ":"";
return[{start:w,end:w,text:E+p.map(R=>f+R).join("")}]}function fo(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function Zt(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return fo(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function po(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(Ee)||t.hashKey!==void 0||t.rekey?!1:(o.push(h.hashKeyMissing(
s,n.workload.id,r)),!0)}var Fa=require("node:crypto"),mp=63,yp=46,gp=16,Ka={ConfigMap:"configmap",Secret:"secret"};function _a(e,n,t){return`${Ka[e]}\
.${t}/${Qt(n)}`}function mo(e){return`${e}/config-digest`}function Qt(e){return e.length<=mp?e:`${e.slice(0,yp)}.${(0,Fa.hash)(
"sha256",e,"hex").slice(0,gp)}`}function cn(e,n){if(e.includes(n)){if(e===mo(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${Ka[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function Wa(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=L(u.id),w=o.accepted(u,f);i.set(p,w),a.set(p,w[0])}let d=hp(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(yo(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of Sp(e,u))bp(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([w],[E])=>N(w,E)))l.isSingleLocked||l.isLocked&&p?.kind!=="C\
onfigMap"||(Gn(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function hp(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>Vs(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(L(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[mo(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(L(s))??[];r.set(_a(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function yo({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(cn(r,n)!==void 0||t.some(o=>cn(r,
o)!==void 0))return!0;return!1}function Sp({template:e},n){let t=o=>n.some(s=>cn(o,s)!==void 0),r=m(m(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...Z(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function bp(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>cn(e,p)!==void 0)??s.stampDomain,l=cn(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!Gs.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&Gn(n,p.source,"foreign"),n.wanted.delete(e),i.push(h.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?Rp(f,n):Ep(S(y({},f),{kind:l.kind,name:wp(n,l)}),n)}function wp(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=kp(r),e.longNames.get(t)??r.nameBehind(n,t,Qt)??t}function kp({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[Qt(t),t]).filter(([t,r])=>t!==
r))}function Ep(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=Zt(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")Gn(n,i,"kept"),n.drafts.push(h.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(h.stampedInBase(
e.place,n.selection.workload.id,l))}go(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&po(r,e.lock)?Ua(n,i):Ba({key:t,
value:r,source:i},n)}function Rp({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&fo(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&po(n,t)){Ua(o,void 0);return}if(o.wanted.has(e)){Ba({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=Ve.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(h.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?vp(s):"form";go(o,{key:e,reason:f,source:void 0})}function Ua(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,Gn(e,n,
"blocked")}function vp(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function Ba({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){go(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(L(t),n);let i=o.value===n||
s;if(Gn(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(Ee)===n.startsWith(Ee)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function go(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function Gn(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(L(r.id),t);else e.states.set(L(n),t)}var So={changes:[],states:new Map,digests:new Map,edits:[]};function ja(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars";if(!s&&!uo(e.template))return So;let i=s?Ap(e,{digests:o,drafts:t}):new Map,a=new Map([...i.values()].
map(({source:u,value:f})=>[L(u),f])),d=Xt(e.template),l={selection:e,settings:r,wanted:i,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:d.length===0?new Map:Ip(e)};for(let u of d.toReversed())Op(u,l);let c=Pa(e.template.at);for(let u of[
...i.values()].toSorted((f,p)=>N(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(h.variableForeign(p,e.workload.id,u.name)),l.states.set(L(u.source),"foreign");continue}l.states.set(L(u.source),
"absent"),ho(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:a,edits:$p(l.buckets)}}
function Ap(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=Rn(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(h.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:xp(s),source:i})}return r}function xp({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.flatMap(o=>o.containers);if(t.length>0)return r.length===0?0:r.reduce(
(o,s)=>Math.min(o,s))}return 0}function Op(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.
list==="containers"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(L(s.source),c?"\
fresh":"stale"),c)return;ho(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.
value,reason:"content",source:s.source});return}let i=Mp(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?
Np(e,t):Zt(i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(L(a),"kept");let{file:c}=t.template.
doc;n.drafts.push(h.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.
reason:"form";ho(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,
source:a})}function Mp({kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(
e,n,Cp[e]);return s===void 0?void 0:t.judge(e,s)}var Cp={ConfigMap:e=>Rn("ConfigMap",e),Secret:e=>Rn("Secret",e)};function Ip({
verdicts:e}){return new Map(e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[Rn(t,r),n]}))}
function Np({kind:e},n){return n.judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-ou\
t"}}function ho(e,{list:n,container:t}){let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};
return e.buckets.set(r,o),o}function $p(e){return[...e].map(([n,t])=>{let[r,o]=n.split("/");return S(y({},t),{list:r==="\
containers"?"containers":"initContainers",container:Number(o)})})}function Va(e){let n=[],t={context:e,drafts:n};return{plan:r=>Dp(r,t),drafts:n}}function Dp(e,{context:n,drafts:t}){if(e.
outOfScope!==void 0||Tp(e,n.settings))return{selection:e,changes:[],edits:[],states:new Map,digests:new Map};let r=Wa(e,
{context:n,drafts:t}),o=r.isLocked?So:ja(e,{context:n,drafts:t}),s=Pp([...r.changes,...o.changes]),i=[...Ga(e,$a(e.template,
r.changes),t)];if(o.edits.length>0){let a=e.workload.type.isRollout===!0?"last":"first";i.push(...Ga(e,La(e.template,o.edits,
a),t))}return Lp(e,r.changes,t),{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:Ha(r.
states,o.states),digests:Ha(r.digests,o.digests)}}function Ha(e,n){return n.size===0?e:new Map([...e,...n])}function Tp({
isIdle:e,template:n},t){return e&&!yo(n,t)&&Xt(n).length===0}function Pp(e){if(!e.some(({reason:t})=>t==="form"))return e;
let n="form";return e.map(t=>t.reason==="added"?S(y({},t),{reason:n}):t)}function Ga({workload:e,template:n},t,r){if("ed\
its"in t)return t.edits;let{obstacle:o}=t,{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.
type==="shared"?r.push(h.aliasShared(i,e.id)):o.type==="duplicate"?r.push(h.duplicateKey(i,!0)):r.push(h.templateInvalid(
i,e.id,o.field)),[]}function Lp({workload:e,template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{
key:i,value:a}of t)a===void 0?o.delete(i):o.set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(
a);s>O.annotations&&r.push(h.annotationsTooLarge(e.place,e.id,s))}function Vn(e,n,t){let r=ga(n,t);t.isCheck||Kp(r),_p(e);let o=[],s=t.parsed??Hi(e,Ts(r),o),i=Ps(Fp(s,t),r),a=qi(i,r),d=fa(
i,a,r),l=Ys(r),c=Va({settings:r,digests:l,isCheck:t.isCheck}),u=ni({catalog:i,scope:a},{settings:r,digests:l}),f=new Map(
e.map(R=>[R,[]]));for(let R of d){let _=c.plan(R);u.see(R);let rt=f.get(R.template.doc.file);for(let Te of _.edits)rt?.push(
Te);t.onPlan?.(_)}let p={drafts:u.end()},w=[{drafts:o},i,a,c,l,p],E=[...t.drafts??[],...w.flatMap(R=>R.drafts)];return{files:e.
map(R=>Wp(R,f.get(R)??[])),findings:Js(E,e,r)}}function*Fp(e,{onDocument:n}){for(let t of e)n?.(t.doc),yield t}function Kp({
otherHashKeys:e}){if(e.length!==0)throw new er.UsageError("--hash-key-file is given several times, and stamps are made w\
ith one key: give the new one alone; check and explain take several")}function _p(e){let n=0;for(let{path:t,text:r}of e)
if(n+=r.length,n>O.input)throw new er.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:t})}
function Wp({path:e,text:n},t){let r;return{path:e,get text(){return r??=Sa(n,t)},edits:t}}function za(e){return e.some(({severity:n})=>n==="error")}function qa(e){let n=[],t="";for(let r of e){let o=t==="",s=!o&&r.startsWith("\uFEFF")?r.slice(1):r;s!==""&&(o||(t.endsWith(
`
`)||n.push(`
`),!Up(s)&&!Bp(t)&&n.push(`---
`)),n.push(s),t=s)}return n.join("")}function Up(e){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(e)}function Bp(e){let n=e.endsWith(
`
`)?e.length-1:e.length,t=e.slice(e.lastIndexOf(`
`,n-1)+1,n);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}var tl=x(M(),1);var wo=x(M(),1);function Za(e){jp(e);let n=q(e),t=0,r=0;for(let o of W(e.text))if(!Gp(e.text,o)){if(Vp(e.text,o)){t+=1,r+=1;continue}for(let{
root:s,hasDirectives:i}of n(o)){if(qp(s))continue;t+=1;let a=d=>bo(e,s.start,`document ${String(t)} ${d}`);i&&a("has a %\
-directive, which Argo CD does not read: remove it"),r+=Yp(s,a)}}return r}function Qa(e){if(["apiVersion:","kind:","meta\
data:"].every(n=>e.text.includes(n)))return!1;try{let n=q(e);return W(e.text).flatMap(r=>n(r)).every(({root:r})=>v(m(C(r,
!1),"kind"))===void 0)}catch(n){if(n instanceof wo.InputError)return!(e.text.includes("apiVersion:")&&e.text.includes("k\
ind:"));throw n}}function jp(e){let{text:n}=e,t=/^\uFEFF?---(?=[^\r\n])(?![ \t]*(?:[ \t]#|\r?$))/m.exec(n);t!==null&&bo(
e,t.index,"a line begins with `---` and goes on, which Argo CD takes for a broken separator: put `---` on a line of its \
own, or indent the line");let r=/^\.\.\.(?:[ \t].*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|[ \t]*(?:#.*)?$)(?=.)/m.exec(
n);r!==null&&bo(e,r.index,"Argo CD drops what follows `...`: begin the next document with a line `---`")}var Hp=/^(?:\uFEFF?---[^\r\n]*)?(?:\s|#[^\n]*(?:\n|$))*(?:null|~|Null|NULL)?(?:\s|#[^\n]*(?:\n|$))*$/;
function Gp(e,{start:n,end:t}){return t-n<1e3&&Hp.test(e.slice(n,t))}function Vp(e,n){let t=Mn(e,n);if(t==="none"||t==="\
unknown"||t.endsWith("List")||!Ya(t))return!1;let r=n.start===0&&e.startsWith("apiVersion:")?0:e.indexOf(`
apiVersion:`,n.start)+1;if(r<n.start||r>=n.end||r===0&&n.start>0)return!1;let[,o=""]=/^apiVersion:[ \t]+([\w./-]+)[ \t]*(?:[ \t]#[^\n]*)?\r?$/.
exec(e.slice(r,zp(e,r)))??[];return Ya(o)}function Ya(e){return/^[a-z]/i.test(e)&&!/^(?:y|yes|n|no|on|off|true|false|null)$/i.
test(e)}function zp(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}function qp(e){let{node:n}=C(e,!1);return n.type==="scalar"&&n.resolved==="null"}function Yp(e,n){
let t=C(e,!1);Xa(t,n);let r=m(t,"items");if(r===void 0)return 1;let o=$(r);for(let[s,i]of o.entries())Xa(i,a=>n(`has an \
item, number ${String(s+1)}, that ${a}`));return o.length}var Ja="every document of a render is an object of Kubernetes";
function Xa(e,n){e.node.type!=="mapping"&&n(`is not a mapping; ${Ja}`);for(let t of["kind","apiVersion"])(v(m(e,t))??"")===
""&&n(`has no ${t}; ${Ja}`)}function bo(e,n,t){throw new wo.InputError("not-an-object",t,y({path:e.path},I(e,Math.max(0,
n))))}var ge=require("node:fs"),P=require("node:path"),nr=x(M(),1);function tr(e,n){let t=(0,ge.realpathSync)(e),r=t,o=P.posix.normalize(n).split("/").filter(s=>s!==""&&s!==".");for(let s of o.
toReversed()){if(s===".."||!r.endsWith(`${P.sep}${s}`)||(0,P.dirname)(r)===r)break;r=(0,P.dirname)(r)}return{app:t,root:r}}
function xe(e,n){let t=(0,P.relative)(e,n);return t===""||t!==".."&&!t.startsWith(`..${P.sep}`)}function Oe(e){try{return(0,ge.realpathSync)(
e)}catch{return}}function F(e){return(0,ge.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0}function rr({root:e},n){return g(
(0,P.relative)(e,n).split(P.sep).join("/")||".")}function or(e){return new nr.InputError("outside-repository",e,{path:""})}
function ko(e,n,t){let r=e.startsWith("/")?(0,P.join)(t.root,e):(0,P.resolve)(t.app,e),o=()=>or(`${n}: ${g(e)} leads out\
 of the repository; name a file in it`);if(!xe(t.root,r))throw o();let s=Oe(r);if(s!==void 0&&!xe(t.root,s))throw o();if(s===
void 0||!F(s))throw new nr.InputError("unreadable",`${n}: ${g(e)}: there is no such file in the repository`,{path:""});return s}
var ed=2e5;function zn(e,n){let t=[],r=new Set,o=[e],s=0;for(let i of o)if(!r.has(i)){r.add(i);for(let a of(0,ge.readdirSync)(
i,{withFileTypes:!0}).toSorted((d,l)=>N(d.name,l.name))){if(s+=1,s>ed)throw new nr.InputError("limit",`the folder holds \
more than ${String(ed)} files`,{path:rr(n,e)});if(a.name===".git")continue;let d=(0,P.join)(i,a.name),l=a.isSymbolicLink()?
he(d,n):d;if(l===void 0)continue;let c=(0,ge.lstatSync)(l);c.isDirectory()?o.push(l):c.isFile()&&t.push(l)}}return t}function he(e,n){
let t=Oe(e);if(t===void 0||xe(n.root,t))return t;throw or(`${rr(n,e)}: the symbolic link leads out of the repository; pu\
t what it means into it`)}var qn=require("node:fs"),rd=require("node:timers/promises"),od=require("node:zlib");function nd(e){let n=[];for(let t=0;t+512<=e.length;){let r=parseInt(e.toString("latin1",t+124,t+136),8);if(!(r>=0))break;
let o=t+512;n.push(e.toString("latin1",o,o+r)),t=o+Math.ceil(r/512)*512}return n}var Jp=/(?<![\w.$"'-])(?:rand[A-Za-z]\w*|gen[A-Z]\w*|uuidv4|now|htpasswd|bcrypt|encryptAES|derivePassword|shuffle|lookup)(?![\w-])/,
Xp=4<<20,sd=64<<20;function id(e,n){return dd(Jp,e,n)}var Zp=/(?<![\w.$"'-])now(?![\w-])/;async function ad(e,n){dd(Zp,e,
n)&&await(0,rd.setTimeout)(td-Date.now()%td+Qp)}var td=1e3,Qp=5;function dd(e,n,t){let r=o=>tm(e,o);return t.some(r)||n.
some(o=>em(o).some(r))}function em(e){let{size:n}=(0,qn.statSync)(e);return/\.(?:tgz|tar\.gz)$/.test(e)?n>sd?[]:nd(nm(e)):
n>Xp?[]:[(0,qn.readFileSync)(e,"latin1")]}function nm(e){try{return(0,od.gunzipSync)((0,qn.readFileSync)(e),{maxOutputLength:sd})}catch{
return Buffer.alloc(0)}}function tm(e,n){for(let t=n.indexOf("{{");t!==-1;t=n.indexOf("{{",t)){let r=rm(n,t+2);if(e.test(
r.code))return!0;t=r.at}return!1}var sr=/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}\}|[^"`}/]+|[\s\S]/y;function rm(e,n){
let t=[];sr.lastIndex=n;for(let r=sr.exec(e);r!==null;r=sr.exec(e)){if(r[0]==="}}")return{at:sr.lastIndex,code:t.join("")};
t.push(/^(?:\/\*|"|`)/.test(r[0])&&r[0].length>1?" ":r[0])}return{at:e.length,code:""}}function Eo({selection:e,digests:n},t){
for(let[r,o]of n){let s=`${e.workload.id.namespace}/${r}`,i=t.get(s);i===void 0?t.set(s,new Set([o])):i.add(o)}}function ld(e,n){
let t=[...e].filter(([r,o])=>{let s=n.get(r);return s===void 0||[...o].some(i=>!s.has(i))});return new Set(t.map(([r])=>r))}var Lo=require("node:path");var pd=require("node:fs"),Ce=require("node:path"),md=x(M(),1);var cd=require("node:buffer"),le=require("node:fs"),Yn=x(M(),1),om=1<<20;function Me(e,n){let t=(0,le.openSync)(e,"r");try{
let{size:r}=(0,le.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,le.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(om,n+1-s)),a=(0,le.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,le.closeSync)(t)}}function ud(e){return new Yn.InputError("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:e})}function ce(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new Yn.InputError(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new Yn.InputError("binary","is a\
 binary file (it holds NUL bytes), not a manifest",{path:e});if(!(0,cd.isUtf8)(n))throw new Yn.InputError("not-utf8","is\
 not UTF-8: save it as UTF-8",{path:e});return Buffer.from(n.buffer,n.byteOffset,n.length).toString("utf8")}var fd=x(M(),1);var sm=1e3,im=10;function vo(e,n){let t=dm(e),r=Lt();if(t===void 0||!r.compiles(t))throw new fd.UsageError(`${n} is not \
a glob that can be read; it takes *, ?, [a-z], [!a-z] and {a,b}`);return o=>r.matches(t,o)}var am=/\\(.)|\*+|\?|\[(!?)((?:\\.|[^\]\\])+)\]|[{},]|[^\\[\]]/gsuy;
function dm(e){if(e.length>sm)return;let n="",t=0,r=0;for(let o of e.matchAll(am)){let[s,i,a,d]=o;if(r=o.index+s.length,
i!==void 0?n+=Ro(i):d!==void 0?n+=`[${a===""?"":"^"}${lm(d)}]`:s.startsWith("*")?n+=".*":s==="?"?n+=".":s==="{"?(t+=1,n+=
"(?:"):s==="}"?(t-=1,n+=")"):n+=s===","&&t>0?"|":Ro(s),t<0||t>im)return}return r===e.length&&t===0?`(?s:${n})`:void 0}function lm(e){
return e.replace(/\\(.)|[\^[\]&]/gsu,(n,t)=>Ro(t??n))}function Ro(e){return/[\w/ -]/u.test(e)&&e!=="-"?e:`\\x{${(e.codePointAt(
0)??0).toString(16)}}`}var cm=/\.(?:yaml|yml|json|jsonnet)$/,um=/^\.(?:rollstamp|argocd-source(?:-.*)?)\.yaml$/,fm="+argocd:skip-file-rendering";
function yd({repository:e,request:n}){let t=mm(e,{recurse:n.recurse,isWanted:pm(n)}),r=[],o=O.input;for(let s of t){let i=(0,Ce.relative)(
e.app,s).split(Ce.sep).join("/");if(i.endsWith(".jsonnet"))throw new md.InputError("render-failed","Jsonnet is not rende\
red: leave the file out with the parameter exclude",{path:i});let a=Me(s,o);if(a===void 0)throw ud(i);o-=a.length;let d={
path:i,text:ce(i,a)};!d.text.includes(fm)&&(i.endsWith(".json")||!Qa(d))&&r.push(d)}return{files:r.length<2?r:r.map(ym)}}
function pm({include:e,exclude:n}){let t=e===""?()=>!0:vo(e,"parameter include"),r=n===""?()=>!1:vo(n,"parameter exclude");
return o=>t(o)&&!r(o)}function mm(e,{recurse:n,isWanted:t}){let r=[],o=s=>{let i=(0,pd.readdirSync)(s,{withFileTypes:!0});
for(let a of i.toSorted((d,l)=>N(d.name,l.name))){let d=(0,Ce.join)(s,a.name);if(a.isDirectory()){n&&a.name!==".git"&&o(
d);continue}let l=(0,Ce.relative)(e.app,d).split(Ce.sep).join("/");!cm.test(a.name)||um.test(a.name)||a.isSymbolicLink()&&
he(d,e)===void 0||F(d)&&t(l)&&r.push(d)}};return o(e.app),r}function ym(e){let n=W(e.text);if(n[0]?.isJson!==!0)return e;
let t=n.map(({start:r,end:o})=>e.text.slice(r,o));return{path:e.path,text:`---
${t.map(gm).join(`
---
`)}`}}function gm(e){return e.replaceAll("	"," ").replace(/\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)/gis,(n,t,r)=>t===
void 0||r===void 0?n.replace("\\/","/"):String.fromCharCode(parseInt(t,16),parseInt(r,16))).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Ad=require("node:fs"),un=require("node:path"),Ne=x(M(),1);var bd=require("node:fs"),ir=require("node:path"),Oo=x(M(),1);var Sd=x(M(),1);var Ao=require("node:path");var hm=new Set(`a above accumulate accumulating accumulation add additional after alias all allowed already also an anch\
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
    malformedyamlerror numeric plugin plugins sm sources sure tags template's this: trouble valid vs`.split(/\s+/)),Sm=16384,
gd=900,Ie="\u2026";function hd(e,n){let r=e.slice(0,Sm).replace(/^Use --debug flag to render out invalid YAML$/m,"").replace(
/(execution error at \([^)\n]*\):)[\s\S]*/,`$1 ${Ie}`).replace(/<[^>]*>|`[^`]*`/g,` ${Ie} `).split(/\s+/).filter(i=>i!==
""),o=r.map((i,a)=>/^(?:line|column)$/.test(r[a-1]??"")&&/^\d{1,6}[:,.]?$/.test(i)?i:km(i,n)),s=o.filter((i,a)=>i!==Ie||
o[a-1]!==Ie).join(" ");return s.length>gd?`${s.slice(0,gd)}${Ie}`:s}var bm=/^((?:err=)?[("'[{]*)(.*?)([)"'\]},.;:]*)$/s,
wm=400;function km(e,n){if(e.length>wm)return Ie;let[,t="",r="",o=""]=bm.exec(e)??[];if(r==="")return e.length>3?Ie:e;if(hm.
has(r.toLowerCase()))return e;let[,s=r,i=""]=/^(.*?)((?::\d{1,6}){1,2})$/.exec(r)??[],a=Rm(s,n);return a===void 0?Ie:`${t}${a}${i}${o}`}
var Em=/^[\w.-]{1,60}(?:\/charts\/[\w.-]{1,60}){1,5}\/templates(?:\/[\w.-]{1,80}){1,5}\.(?:yaml|yml|tpl|txt)$/;function Rm(e,{
app:n,root:t}){if(!/^[\w./@+-]*[./][\w./@+-]*$/.test(e))return;if(e.startsWith(`${t}/`))return e.slice(t.length+1);if(e.
startsWith("/"))return;if(F((0,Ao.join)(n,e)))return e;let r=e.slice(e.indexOf("/")+1);return F((0,Ao.join)(n,r))||Em.test(
e)?r:void 0}function Jn(e,n,t){if(n.exitCode!==0)throw xo(e,n,t);return{path:e,text:ce(e,n.stdout)}}function xo(e,{exitCode:n,stderr:t},{
repository:r}){let o=n===null?"was killed (too little memory?)":`failed with exit code ${String(n)}`,s=hd(t,r),i=`run ${e}\
 in the folder of the application to see all of it`;return new Sd.InputError("render-failed",`${e} ${o}${s===""?"":`: ${s}`}\
; ${i}`,{path:""})}var vm=["Chart.yaml","requirements.yaml","Chart.lock","requirements.lock"];async function wd(e){for(let t of vm)Am(t,e);
let n=await e.children.run("helm",["dependency","build","."]);if(n.exitCode!==0)throw xo("helm dependency build",n,e)}function Am(e,{
repository:n}){let t=he((0,ir.join)(n.app,e),n);if(t===void 0||!F(t))return;let r={path:e,text:ce(e,(0,bd.readFileSync)(
t))},o=q(r);for(let{root:s,problem:i}of W(r.text).flatMap(a=>o(a))){if(i!==void 0)throw new Oo.InputError("yaml-unsuppor\
ted",i.message,y({path:e},I(r,i.offset)));for(let{text:a,offset:d}of Mo(s,!1)){let l=f=>new Oo.InputError("outside-repos\
itory",`a dependency ${f}`,y({path:e},I(r,Math.max(0,d))));if(a==="")continue;let c=/^file:\/\/(?!\/)(.*)$/.exec(a)?.[1];
if(c===void 0)throw l("is not in charts/ and would be fetched; run helm dependency build and commit charts/");let u=Oe((0,ir.resolve)(
n.app,c));if(u===void 0||!xe(n.root,u))throw l("is to come from outside of the repository, or from nowhere; name a folde\
r in it");zn(u,n)}}}function*Mo(e,n){let{node:t}=C(e,!1);if(t.type==="scalar")n&&t.resolved!=="null"&&(yield{text:t.text,
offset:e.start});else if(t.type==="sequence")for(let r of t.items)yield*Mo(r,n);else for(let{name:r,value:o}of t.entries)
yield*Mo(o,n||/^repository$/i.test(r??""))}var kd="helm template";async function xd(e){let{children:n,repository:t}=e;zn(t.app,t);let r=xm(e),o=await n.run("helm",
r);o.exitCode!==0&&o.stderr.includes("missing in charts/ directory")&&(await wd(e),o=await n.run("helm",r));let s=Jn(kd,
o,e),{values:i,helmParameters:a,helmStringParameters:d}=e.request,l=[...Od(e),...Md(e).map(([,p])=>p)],c=[...zn(t.app,t),
...l],u=[i,...a.values(),...d.values()];return id(c,u)?{files:[s],again:async()=>(await ad(c,u),Jn(kd,await n.run("helm",
r),e))}:{files:[s]}}function xm(e){let{request:n,env:t,children:r}=e,{values:o,helmParameters:s,helmStringParameters:i,skipCrds:a}=n,
d=t.KUBE_VERSION??"",l=Od(e).map(u=>Rd(vd(u,e)));if(o!==""){let u=(0,un.join)(r.folder,"values.yaml");(0,Ad.writeFileSync)(
u,o,{mode:384}),l.push(Rd(u))}let c=Md(e).map(([u,f])=>[u,Cm(vd(f,e),Cd(u))]);for(let[u]of c)Mm(u);return["template",".",
"--name-template",Om(t),...Co("--namespace",n.namespace),...Co("--kube-version",d),...Io(s).flatMap(([u,f])=>["--set",`${No(
u)}=${Ed(f)}`]),...Io(i).flatMap(([u,f])=>["--set-string",`${No(u)}=${Ed(f)}`]),...c.flatMap(([u,f])=>["--set-file",`${u}\
=${f}`]),...l.flatMap(u=>["--values",u]),...(t.KUBE_API_VERSIONS??"").split(",").flatMap(u=>Co("--api-versions",u)),...a?
[]:["--include-crds"]]}function Om(e){let n=(e.ARGOCD_APP_NAME??"").replace(/^[^_]*_/,"");if(n!=="")return n;throw new Ne.UsageError(
"ARGOCD_APP_NAME is not set, and is the name of the release; Argo CD sets it")}function Co(e,n){return n===""?[]:[e,n]}function Io(e){
return[...e].toSorted(([n],[t])=>N(n,t))}function Od({request:e,repository:n}){return e.valueFiles.map(t=>ko(Id(t,"value\
-files"),"value-files",n))}function Md({request:e,repository:n}){return Io(e.helmFileParameters).map(([t,r])=>{let o=Cd(
t);return[t,ko(Id(r,o),o,n)]})}function Cd(e){return`helm-file-parameters ${g(e)}`}function Id(e,n){if(e.startsWith("-"))
throw new Ne.UsageError(`${n}: ${g(e)} begins with -, like an option; name a file, with ./ before it if need be`);if(/^[a-z][a-z0-9+.-]*:/i.
test(e))throw new Ne.UsageError(`${n}: ${g(e)} is a URL; name a file of the repository`);if(new RegExp("\\p{Cc}","u").test(
e))throw new Ne.UsageError(`${n}: ${g(e)} holds a control character`);return e}function No(e){if(e!==""&&!e.startsWith("\
-"))return e;throw new Ne.UsageError(`helm-parameters: ${e===""?"a key is empty":`${g(e)} begins with -, like an option`}\
; name a value of the chart, e.g. image.tag`)}function Mm(e){if(!(No(e)===e&&!/[=,\\{}\p{Cc}]/u.test(e)))throw new Ne.UsageError(
`helm-file-parameters: ${g(e)} is not the name of one value of the chart; it may hold no =, comma, brace or backslash`)}
function Cm(e,n){if(!/[,\\{}]/.test(e))return e;throw new Ne.UsageError(`${n}: the name of the file holds a comma, brace\
 or backslash, which Helm does not take: rename it`)}function Ed(e){return e.startsWith("{")&&e.endsWith("}")?e:e.replace(
/(?<!\\),/g,"\\,")}function Rd(e){return/[",]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function vd(e,{repository:n}){let t=(0,un.relative)(
n.app,e).split(un.sep).join("/");return t.startsWith("../")?t:`./${t}`}var cr=require("node:fs"),Xn=require("node:path"),To=x(M(),1);var dr=x(M(),1);var Im=new Set(["annotations","apiVersion","behavior","buildMetadata","commonAnnotations","commonLabels","fieldPath","ge\
neratorOptions","imageTag","images","kind","labels","literals","metadata","name","namePrefix","nameSuffix","namespace","\
options","patch","replicas","sortOptions","target","targets","type","vars"]);function Nd(e){let n=q(e);return W(e.text).
flatMap(t=>n(t).flatMap(({root:r,problem:o})=>{if(o===void 0)return[...ar(r)];throw new dr.InputError("yaml-unsupported",
o.message,y({path:e.path},I(e,o.offset)))}))}function*ar(e){let{node:n}=C(e,!1);if(n.type==="scalar")n.resolved==="strin\
g"&&(yield{text:n.text,offset:e.start});else if(n.type==="sequence")for(let t of n.items)yield*ar(t);else for(let{name:t,
value:r}of n.entries)(t===void 0||!Im.has(t))&&(yield*ar(r))}function lr(e){return/:\/\/|::|^[^/]*[@:]|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i.
test(e)}function $o(e){let n="the entry is remote; a render that is to be the same each time takes in what the repositor\
y holds: copy it there";return new dr.InputError("outside-repository",n,e)}function Do(e,n){if(/builtin|\\/.test(e.text)){
for(let t of Nm(e))if(v(m(C(t,!1),"apiVersion"))==="builtin"&&[...ar(t)].some(({text:r})=>lr(r.replace(/^[^=/]*=(?=.)/,""))))
throw $o(n)}}function Nm(e){try{let n=q(e);return W(e.text).flatMap(t=>n(t).map(({root:r})=>r))}catch(n){if(n instanceof
dr.InputError)return[];throw n}}var Po=["kustomization.yaml","kustomization.yml","Kustomization"],$m="kustomize build";async function Dd(e){Dm(e.repository);
let n=await e.children.run("kustomize",["build","."]);return{files:[Jn($m,n,e)]}}var $d=1e4;function Dm(e){let n=[e.app],
t=new Set(n);for(let r of n){for(let o of Pm(r,e))t.has(o)||n.push(o),t.add(o);if(t.size>$d)throw new To.InputError("lim\
it",`the application has more than ${String($d)} kustomizations`,{path:""})}}var Tm=/\n|^\s*[{[]/;function Pm(e,n){let t=Po.
map(i=>(0,Xn.join)(e,i)).find(F);if(t===void 0)return[];let r=Oe(t),o=rr(n,t);if(r===void 0||!xe(n.root,r))throw or(`${o}\
: the symbolic link leads out of the repository`);let s={path:o,text:ce(o,(0,cr.readFileSync)(r))};return Nd(s).flatMap(
({text:i,offset:a})=>{let d=y({path:o},I(s,Math.max(0,a))),l=Tm.test(i);if(l&&Do({path:o,text:i},d),i.includes(`
`))return[];let c=i.replace(/^[^=/]*=(?=.)/,"");if(!l&&(lr(i)||lr(c)))throw $o(d);let u=Oe((0,Xn.resolve)(e,i))??Oe((0,Xn.resolve)(
e,c));if(u===void 0)return[];if(!xe(n.root,u)){let f="the entry leads out of the repository; kustomizations take in what\
 it holds";throw new To.InputError("outside-repository",f,d)}return(0,cr.statSync)(u).isDirectory()?[u]:(Fm(u,d),[])})}var Lm=1<<
20;function Fm(e,n){let t=F(e)?Me(e,Lm):void 0;t!==void 0&&Do({path:n.path,text:Buffer.from(t).toString("utf8")},n)}var Km={directory:yd,kustomize:Dd,helm:xd};function Fo(e,{app:n}){return e!=="auto"?e:Po.some(t=>F((0,Lo.join)(n,t)))?"k\
ustomize":F((0,Lo.join)(n,"Chart.yaml"))?"helm":"directory"}async function Td(e){return Km[Fo(e.request.source,e.repository)](
e)}var Qd=require("node:path"),Go=x(M(),1);function A(e,n,t){return y({name:n,group:e,owner:"application"},t)}function ue(e,n,t){return A("Annotation names",e,{type:"\
string",help:t,value:"KEY",default:n})}var J=[A("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workload\
 with what it references, unless it opts out"}),A("Selection","granularity",{type:"choice",help:"What a stamp covers: th\
e whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),A("Selection","jobs",{type:"\
choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"a\
uto"}),A("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"\
GROUP/KIND=PATH"}),A("Scope","namespace",{type:"string",help:"Namespace of manifests that name none",value:"NS",default:"\
default"}),A("Scope","resources-to-ignore",{type:"list",help:"Leave sources of this kind alone: configMaps or secrets",value:"\
KIND"}),A("Scope","ignored-workload-types",{type:"list",help:"Leave these workloads alone: jobs, cronjobs",value:"TYPES"}),
A("Scope","namespaces",{type:"list",help:"Only these namespaces",value:"NS,\u2026"}),A("Scope","namespaces-to-ignore",{type:"\
list",help:"Not these namespaces",value:"NS,\u2026"}),A("Scope","namespace-selector",{type:"list",help:"Only namespaces \
whose labels match",value:"SELECTOR"}),A("Scope","namespace-labels",{type:"repeat",help:"Labels of a namespace that has \
no manifest here",value:"NS=K=V,\u2026"}),A("Scope","resource-label-selector",{type:"list",help:"Only sources whose labe\
ls match",value:"SELECTOR"}),A("Scope","is-Argo-Rollouts",{type:"bool-string",help:"Stamp Argo Rollouts",value:"BOOL",default:"\
true"}),A("Stamps","reload-strategy",{type:"choice",help:"Write annotations, or Reloader's STAKATER_ variables",choices:[
"annotations","env-vars"],default:"annotations",owner:"operator"}),A("Stamps","stamp",{type:"choice",help:"One annotatio\
n for each source, or a single one for all",choices:["each","single"],default:"each",owner:"operator"}),A("Stamps","stam\
p-domain",{type:"string",help:"Domain of the stamps' annotation keys",value:"DOMAIN",default:"rollstamp.io",owner:"opera\
tor"}),A("Stamps","old-stamp-domain",{type:"list",help:"Remove the stamps of a domain that was used before",value:"DOMAI\
N",owner:"operator"}),A("Stamps","enable",{type:"list",help:"Switch on an addition before the next major version makes i\
t the default",value:"NAME",owner:"operator"}),A("Hash key","hash-key-file",{type:"paths",help:"File with the key under \
which Secrets are hashed (HMAC-SHA-256); check and explain take several, the new one last",value:"FILE",owner:"operator"}),
A("Hash key","rekey",{type:"boolean",help:"Without a hash key: replace stamps that were made with one",owner:"operator"}),
A("Missing sources","missing",{type:"choice",help:"Severity of a source that is not in the set and not optional",choices:[
"warn","error"],default:"warn"}),A("Missing sources","expect-missing",{type:"list",help:"Names of sources that Git does \
not hold",value:"GLOB"}),A("Missing sources","prune-missing",{type:"boolean",help:"Remove the stamps of sources that are\
 not in the set"}),A("Findings","severity",{type:"repeat",help:"Severity of one finding, e.g. key-missing=error; off sil\
ences it",value:"CODE=LEVEL"}),A("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),ue("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),ue("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),ue("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),ue("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),ue("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),ue("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),ue("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),ue("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),ue("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),ue("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
Pd=[A("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),A("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],_m=["stamp","check","e\
xplain"];function $e(e,n,o){var s=o,{commands:t=_m}=s,r=Xo(s,["commands"]);return S(y({},A(e,n,y({owner:"operator"},r))),
{commands:t})}var ur=[$e("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
$e("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),$e("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),$e("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),$e("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),$e("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),$e("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),$e("Output","quiet",{type:"boolean",help:"Show errors only"})];function Se(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}function Zn(e){return`ROLLSTAMP_${e.replaceAll("-",
"_").toUpperCase()}`}var Qn=x(M(),1);var Ld=require("node:path"),fn=x(M(),1);var Wm=64*1024;function Ko(e,n){let t;try{t=Me(e,Wm)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new fn.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new fn.UsageError(`${n}: the file is larger than 64 KiB`);return t}var Um=10,Bm=13;function _o(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")throw new fn.UsageError(`${t} is empty\
 (a variable that is not set?): name the file with the key`);let r=Ko((0,Ld.resolve)(n,e),t);if(r===void 0)throw new fn.UsageError(
`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===Um&&(o-=o>1&&r[o-2]===Bm?2:1),o===0)throw new fn.UsageError(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.subarray(0,o)}var jm=/^(?:1|t|T|true|TRUE|True)$/,Hm=/^(?:0|f|F|false|FALSE|False)$/;function et(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&jm.test(n))return!0;if(typeof n=="string"&&Hm.test(
n))return!1;throw new Qn.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new Qn.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new Qn.UsageError(`${t} takes one value`)}case"list":return Fd(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return Fd(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function Fd(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function Kd(e,n){let t={};for(let{
name:s}of J){let i=e[Se(s)];i!==void 0&&(t[Se(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r=="\
object"){let[s="",...i]=r.toReversed();t.hashKey=_o(s,n),t.otherHashKeys=i.map(a=>_o(a,n))}return typeof o=="object"&&(t.
severity=Gm(o)),t}function Gm(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new Qn.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var Jd=require("node:path"),Xd=x(Wd(),1),Ho=x(M(),1);var X=x(M(),1);function De(e,n,t){let r=y({name:e,help:n,group:"Input",owner:"application"},t);return Bd(r)}function Wo(e,n){return{name:e,
title:jd(e),help:n,field:"map",default:"",option:void 0}}function Bd(e){let{name:n,help:t,type:r}=e,o=r==="list"||r==="r\
epeat"?"array":"string",s=e.default??(r==="boolean"?"false":"");return{name:n,title:jd(n),help:t,field:o,default:s,option:e}}
function jd(e){let n=e.replaceAll("-"," ");return n.charAt(0).toUpperCase()+n.slice(1)}var qm="Namespace of manifests th\
at name none; the default is the destination of the Application";function Ym(e){let n=Bd(e);return e.name==="namespace"?
S(y({},n),{help:qm,default:""}):n}var Jm=new Set(["value-files","helm-parameters"]),be=[De("source","How the manifests a\
re made; auto does what Argo CD would do",{type:"choice",choices:["auto","directory","kustomize","helm"],default:"auto"}),
De("allow-empty","Let a render without any manifest pass, which prunes everything",{type:"boolean"}),De("recurse","Direc\
tory: read the folders below, too",{type:"boolean"}),De("include","Directory: read only files whose path matches this gl\
ob",{type:"string"}),De("exclude","Directory: do not read files whose path matches this glob",{type:"string"}),De("value\
-files","Helm: files with values, from the folder of the application or, with a / before them, of the repository",{type:"\
repeat"}),De("values","Helm: values as YAML",{type:"string"}),Wo("helm-parameters","Helm: single values, as for --set"),
Wo("helm-string-parameters","Helm: single values that are strings, as for --set-string"),Wo("helm-file-parameters","Helm\
: single values from files, as for --set-file"),De("skip-crds","Helm: leave out what the chart has in crds/",{type:"bool\
ean"}),...J.filter(({owner:e})=>e==="application").map(Ym)],Ek=be.filter(({name:e})=>!Jm.has(e));function Hd(e,n){let{name:t,
title:r,help:o,field:s,option:i}=e,a=i?.type==="boolean"||i?.type==="bool-string",d={name:t,title:r,tooltip:o,required:!1,
itemType:a?"boolean":"string",collectionType:s};return s==="array"?S(y({},d),{array:Ud(n)?n:[]}):s==="map"?S(y({},d),{map:n===
void 0||Ud(n)?{}:n}):S(y({},d),{string:e.default})}function Ud(e){return Array.isArray(e)}var Xm=128*1024,nt="ARGOCD_APP_PARAMETERS",tt=new Map(be.map(e=>[e.name,e]));function pn({owner:e}){return e==="operator"}
var Vd=new Map([...Pd,...ur,...J.filter(pn)].filter(({name:e})=>!tt.has(e)).map(e=>[e.name,e])),Zm=new Set(J.filter(pn).
map(({name:e})=>e));function zd({[nt]:e=""}){Yd(nt,e);let n=e.trim()===""?null:ny(e);if(n===null)return new Map;if(!Array.
isArray(n))throw new X.UsageError(`${nt} is not a list; Argo CD writes it, so do not set it yourself`);let t=new Map;for(let r of n){
if(!Uo(r)||typeof r.name!="string")throw new X.UsageError(`${nt} holds something that is no parameter: each has a name, \
and string, array or map`);let{name:o}=r,s=qd(o,`parameter ${g(o)}`);if(t.has(o))throw new X.UsageError(`parameter ${o} \
is given twice: remove one`);let i=ry(r,s);i!==void 0&&t.set(o,{value:i,origin:`parameter ${o}`})}return t}function Bo(e,n){
let t=`${n}ROLLSTAMP_`,r=new Map;for(let[o,s=""]of Object.entries(e)){if(!o.startsWith(t))continue;let i=Qm.get(o.slice(
n.length));n!==""&&ey(i,o),!(i===void 0||!tt.has(i)||s==="")&&(Yd(o,s),r.set(i,{value:s,origin:o}))}return r}var Qm=new Map(
[...tt.keys(),...Vd.keys()].map(e=>[Zn(e),e]));function ey(e,n){qd(e??n,n)}function qd(e,n){let t=tt.get(e);if(t!==void 0)
return t;if(Zm.has(e))throw new X.UsageError(`${n} belongs to the operator of Argo CD, not to an application: it is ${Zn(
e)} of the sidecar`);if(Vd.has(e))throw new X.UsageError(`${n} has no effect under Argo CD: remove it`);let r=[...tt.keys()].
find(o=>Gd(o)===Gd(e));throw new X.UsageError(`there is no ${n}; ${r===void 0?"parameters are named like options, e.g. a\
uto-reload-all":`did you mean ${r}?`}`)}function Gd(e){return e.replace(/[-_]/g,"").toLowerCase()}function ny(e){try{return JSON.
parse(e)}catch{throw new X.UsageError(`${nt} is not JSON; Argo CD writes it, so do not set it yourself`)}}function Uo(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ty=["string","array","map"];function ry(e,{name:n,field:t}){let r=ty.
find(a=>a!==t&&e[a]!==void 0&&e[a]!==null);if(r!==void 0)throw new X.UsageError(`parameter ${n} takes ${t}, not ${r}`);let o=e[t];
if(o==null||o==="")return;if(t==="string"&&typeof o=="string"||t==="array"&&Array.isArray(o)&&o.every(sy))return o;let s=t===
"map"&&Uo(o)?Object.entries(o).filter(oy):[];if(t==="map"&&Uo(o)&&s.length===Object.keys(o).length)return new Map(s);let i={
string:"a text",array:"a list of texts",map:"a map of texts"};throw new X.UsageError(`parameter ${n}: ${t} is not ${i[t]}\
; numbers and the like go in quotes`)}function oy(e){return typeof e[1]=="string"}function sy(e){return typeof e=="strin\
g"}function Yd(e,n){if(!(Buffer.byteLength(n)<=Xm))throw new X.InputError("limit",`${e} is larger than 128 KiB: put valu\
es into a file of the repository`,{path:""})}var jo=".rollstamp.yaml",iy=new Set(["paths",...ur.map(({name:e})=>Se(e))]);function Zd(e){let n=he((0,Jd.join)(e.app,jo),
e),t=n===void 0?void 0:Ko(n,jo),r=new Map;if(t===void 0)return r;for(let[o,{value:s,place:i}]of(0,Xd.parseConfig)(jo,Buffer.
from(t).toString("utf8"))){let a=J.find(d=>Se(d.name)===o);if(!(a===void 0&&iy.has(o))){if(a===void 0)throw new Ho.UsageError(
`${i}: there is no option ${g(o)}`);if(pn(a))throw new Ho.UsageError(`${i}: ${o} belongs to the operator of Argo CD, not\
 to an application: remove it`);r.set(a.name,et(a,s,`${i}: ${o}`))}}return r}function el(e,n){let{env:t}=e,r=[zd(t),Bo(t,"ARGOCD_ENV_"),Bo(t,"")],o=Zd(n),s=new Map;for(let c of be){if(c.field==="ma\
p")continue;let u=dy(c,r)??o.get(c.name);u!==void 0&&s.set(c.name,u)}let i=c=>String(s.get(c)??""),a=s.get("value-files"),
d=c=>ly(c,r),l=i("namespace")||(t.ARGOCD_APP_NAMESPACE??"");return{source:ay(s.get("source")),allowEmpty:s.get("allow-em\
pty")===!0,recurse:s.get("recurse")===!0,include:i("include"),exclude:i("exclude"),valueFiles:typeof a=="object"?a:[],values:i(
"values"),helmParameters:d("helm-parameters"),helmStringParameters:d("helm-string-parameters"),helmFileParameters:d("hel\
m-file-parameters"),skipCrds:s.get("skip-crds")===!0,namespace:l,options:Kd(S(y(y({},uy(s)),fy(t)),{namespace:l}),n.app)}}
function ay(e){return e==="directory"||e==="kustomize"||e==="helm"?e:"auto"}function dy({name:e,option:n},t){let r=t.map(
o=>o.get(e)).find(o=>o!==void 0);if(!(r===void 0||n===void 0||nl(r.value)))return et(n,r.value,r.origin)}function ly(e,n){
let t=n.map(r=>r.get(e)).find(r=>r!==void 0);return t===void 0?new Map:typeof t.value=="string"?cy(t.value,t.origin):nl(
t.value)?t.value:new Map}function nl(e){return e instanceof Map}function cy(e,n){let t=e.split(`
`).filter(r=>r!=="");return new Map(t.map(r=>{let o=r.indexOf("=");if(o<1)throw new Go.UsageError(`${n} takes lines KEY=\
VALUE`);return[r.slice(0,o),r.slice(o+1)]}))}function uy(e){let n=J.filter(({owner:t})=>t==="application").map(({name:t})=>t);
return Object.fromEntries(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:[[Se(t),r]]}))}function fy(e){let n={};for(let r of J.
filter(pn)){let o=Zn(r.name),s=e[o]??"";s!==""&&(n[Se(r.name)]=et(r,s,o))}let{hashKeyFile:t}=n;if(typeof t=="object"&&!t.
every(r=>(0,Qd.isAbsolute)(r)))throw new Go.UsageError("ROLLSTAMP_HASH_KEY_FILE takes an absolute path in the sidecar");
return n}async function rl(e,n){let t=tr(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??""),r=el(e,t),o=new ct(e,t.app),s;try{let i=await Td(
{repository:t,request:r,env:e.env,children:o});py(i,r),s=await my(i,r),o.checkSignal()}finally{o.end()}return n.findings(
s.findings),za(s.findings)?re.failed:(e.stdout.write(qa(s.files.map(({text:i})=>i))),re.done)}function py({files:e},{allowEmpty:n}){
let t=0;for(let o of e)t+=Za(o);if(t>0||n)return;let r="the render holds no manifest, and Argo CD would take that for an\
 application without any: it could prune everything; if that is meant, set the parameter allow-empty to true";throw new tl.InputError(
"no-manifests",r,{path:""})}async function my({files:e,again:n},{options:t}){let r=new Map,o=Vn(e,t,{isCheck:!1,onPlan:a=>{
Eo(a,r)}});if(n===void 0||r.size===0)return o;let s=new Map;Vn([await n()],t,{isCheck:!0,onPlan:a=>{Eo(a,s)}});let i=ld(
r,s);return i.size===0?o:Vn(e,t,{isCheck:!1,unstable:i})}var yy=32,gy=be.map(({name:e,help:n,field:t})=>{let r=t==="string"?"":` (${t})`;return`  ${`${e}${r}`.padEnd(yy)} ${n}
`}).join(""),ol=`Exit codes:
  0  done
  1  a finding of severity error
  2  wrong usage, or parameters that cannot be used
  3  the input could not be processed
Without 0, nothing is printed on standard output.
`,sl=`Usage: rollstamp argocd generate
       rollstamp argocd parameters

A config management plugin of Argo CD, to be run in a sidecar of argocd-repo-server: renders an
application as Argo CD would (plain files, Kustomize or Helm) and stamps it.

Commands:
  generate    Render, stamp and print the application in the working directory
  parameters  Print the parameters that its chart offers, for the form in Argo CD

${ol}`,il=`Usage: rollstamp argocd generate

Renders the application in the working directory, stamps it and prints it: all of it, or nothing.
kustomize and helm are found on the PATH; nothing is fetched, no plugin or function runs.

Parameters come from the Application (spec.source.plugin.parameters), from its variables
(spec.source.plugin.env, ROLLSTAMP_AUTO_RELOAD_ALL for auto-reload-all), from variables of the
sidecar with the same names, and options of selection from .rollstamp.yaml; the first that says
something counts. All other options belong to the operator: variables of the sidecar alone.

Parameters:
${gy}
${ol}`,al=`Usage: rollstamp argocd parameters

Prints a list in JSON: for a chart, its files with values and its values, as Argo CD announces
them in its user interface. An empty list for anything else. Always exits with 0.
`;var hy=8192,dl=1200,Sy=100,fr=class{#e="";#n=0;#r=0;line(n){let t=`${yr(n.length>dl?`${n.slice(0,dl)}\u2026`:n)}
`,r=Buffer.byteLength(t);if(this.#r>0||this.#n+r>hy-Sy){this.#r+=1;return}this.#e+=t,this.#n+=r}findings(n){for(let t of[
"error","warning"])for(let{path:r,line:o,column:s,severity:i,code:a,message:d}of n)i===t&&this.line(`${ll(r,o,s)}${i}: ${d}\
 [${a}]`)}inputError({path:n,line:t,column:r,message:o,code:s}){this.line(`${ll(n,t,r)}error: ${o} [${s}]`)}write(n){let t=this.#r===
0?"":`\u2026 and ${String(this.#r)} more
`;this.#e+t!==""&&n.write(this.#e+t)}};function ll(e,n,t){return e===""?"":n===0?`${e}: `:`${e}:${String(n)}:${String(t)}\
: `}var ul=require("node:fs"),Vo=require("node:path");var by=1<<20,wy=1e3,ky=4096,Ey=new Set(["Chart.yaml","requirements.yaml"]);function fl(e){let n=[];try{n=Ry(e)}catch{}return e.
stdout.write(`${JSON.stringify(n)}
`),re.done}function Ry(e){let n=tr(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??"");if(Fo("auto",n)!=="helm")return[];let t=(0,ul.readdirSync)(
n.app).filter(o=>/^[^-.].*\.ya?ml$/.test(o)&&!Ey.has(o)&&F((0,Vo.join)(n.app,o))).toSorted(N),r=t.includes("values.yaml")?
he((0,Vo.join)(n.app,"values.yaml"),n):void 0;return[...cl("value-files",t.filter(o=>o!=="values.yaml")),...cl("helm-par\
ameters",r===void 0?{}:vy(r))]}function cl(e,n){return be.filter(t=>t.name===e).map(t=>Hd(t,n))}function vy(e){let n=new Map;
try{let t=Me(e,by),r={path:"values.yaml",text:t===void 0?"":ce("values.yaml",t)},o=q(r);for(let s of W(r.text))for(let{root:i}of o(
s))zo(C(i,!1),"",n)}catch{return{}}return Object.fromEntries(n)}function zo({node:e,shared:n},t,r){if(!(r.size>=wy))if(e.
type==="scalar")t!==""&&e.resolved!=="null"&&e.text.length<=ky&&r.set(t,e.text);else if(e.type==="sequence")for(let[o,s]of e.
items.entries())zo(C(s,n),`${t}[${String(o)}]`,r);else for(let o of Z(e).keys()){let s=m({node:e,shared:n},o),i=o.replace(
/[.,=[\]\\]/g,"\\$&");s!==void 0&&zo(s,t===""?i:`${t}.${i}`,r)}}var pl={generate:{run:rl,help:il},parameters:{run:fl,help:al}};async function Ay(e,n){let t=new fr;try{return await xy(e,
n,t)}catch(r){if(r instanceof hn)return ss[r.signal];if(r instanceof mn.UsageError)return t.line(`rollstamp argocd: ${r.
message}`),re.usage;if(r instanceof mn.InputError)t.inputError(r);else if(Oy(r))t.line(`error: a file of the application\
 cannot be read (${r.code}) [unreadable]`);else throw r;return re.input}finally{t.write(n.stderr)}}async function xy([e="",
...n],t,r){if(ml(e))return t.stdout.write(sl),re.done;let o=Object.hasOwn(pl,e)?pl[e]:void 0;if(o===void 0){let i=e===""?
"name a command":`unknown command ${g(e)}`;throw new mn.UsageError(`${i}; the commands are generate and parameters; see \
rollstamp argocd --help`)}let[s]=n;if(s===void 0)return o.run(t,r);if(!ml(s))throw new mn.UsageError(`${e} takes no argu\
ments; options are parameters of the Application, or variables`);return t.stdout.write(o.help),re.done}function Oy(e){return e instanceof
Error&&"syscall"in e&&"code"in e&&typeof e.code=="string"}function ml(e){return["-h","--help","help"].includes(e)}0&&(module.exports={argocd});
