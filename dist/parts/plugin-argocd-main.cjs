"use strict";var bl=Object.create;var gn=Object.defineProperty,wl=Object.defineProperties,kl=Object.getOwnPropertyDescriptor,El=Object.getOwnPropertyDescriptors,
Rl=Object.getOwnPropertyNames,at=Object.getOwnPropertySymbols,vl=Object.getPrototypeOf,gr=Object.prototype.hasOwnProperty,
Jo=Object.prototype.propertyIsEnumerable;var Yo=(e,n,t)=>n in e?gn(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,y=(e,n)=>{for(var t in n||={})
gr.call(n,t)&&Yo(e,t,n[t]);if(at)for(var t of at(n))Jo.call(n,t)&&Yo(e,t,n[t]);return e},w=(e,n)=>wl(e,El(n));var Xo=(e,n)=>{var t={};for(var r in e)gr.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&at)for(var r of at(e))n.indexOf(
r)<0&&Jo.call(e,r)&&(t[r]=e[r]);return t};var dt=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Al=(e,n)=>{for(var t in n)
gn(e,t,{get:n[t],enumerable:!0})},Zo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Rl(n))!gr.call(
e,o)&&o!==t&&gn(e,o,{get:()=>n[o],enumerable:!(r=kl(n,o))||r.enumerable});return e};var x=(e,n,t)=>(t=e!=null?bl(vl(e)):{},Zo(n||!e||!e.__esModule?gn(t,"default",{value:e,enumerable:!0}):t,e)),xl=e=>Zo(gn(
{},"__esModule",{value:!0}),e);var M=dt(($y,es)=>{var Ol,Qo=()=>Ol??=require("./lib-errors.cjs");es.exports={__esModule:!0,get InputError(){return Qo().
InputError},get UsageError(){return Qo().UsageError}}});var Xr=dt((yh,Fi)=>{var ju,Li=()=>ju??=require("./lib-yaml.cjs");Fi.exports={__esModule:!0,get decodeBlockScalar(){return Li().
decodeBlockScalar},get readYaml(){return Li().readYaml}}});var Xi=dt((qh,Ji)=>{var df,Y=()=>df??=require("./re2js.cjs");Ji.exports={__esModule:!0,get Matcher(){return Y().Matcher},
get MatcherInput(){return Y().MatcherInput},get MatcherInputBase(){return Y().MatcherInputBase},get RE2JS(){return Y().RE2JS},
get RE2JSCompileException(){return Y().RE2JSCompileException},get RE2JSException(){return Y().RE2JSException},get RE2JSFlagsException(){
return Y().RE2JSFlagsException},get RE2JSGroupException(){return Y().RE2JSGroupException},get RE2JSInternalException(){return Y().
RE2JSInternalException},get RE2JSSyntaxException(){return Y().RE2JSSyntaxException},get RE2Set(){return Y().RE2Set},get re(){
return Y().re}}});var Ud=dt((Ek,Wd)=>{var zm,qm=()=>zm??=require("./lib-config-file.cjs");Wd.exports={__esModule:!0,get parseConfig(){return qm().
parseConfig}}});var Cy={};Al(Cy,{argocd:()=>xy});module.exports=xl(Cy);var yn=x(M(),1);var ns=new WeakMap;function Ml(e){let n=ns.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return ns.set(e,r),r}function I(e,n){let t=Ml(e),r=Cl(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=ts(e.text,t.offset,n)-ts(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function Cl(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function ts(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}var lt={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","hash-key-permissions":"\
warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"\
warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","\
pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning",
"rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","source-not-deterministic":"warnin\
g","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-invalid":"error","workload-missin\
g":"warning"};function k(e,n,t){return{code:e,severity:lt[e],message:t,place:n}}var rs=253;function hr(e){return/^[ -~]*$/.
test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function g(e){
return hr(e.length>rs?`${e.slice(0,rs)}\u2026`:e)}function Il({file:e,offset:n}){return`${g(e.path)}:${String(I(e,n).line)}`}
function S({kind:e,name:n}){return`${g(e)} ${n===""?"(without a name)":g(n)}`}var os=5;function hn(e){let n=e.length-os,
t=e.slice(0,os).join(", ");return n>0?`${t} and ${String(n)} more`:t}var h={aliasShared:(e,n)=>k("alias-shared",e,`the a\
nnotations or env of the pod template of ${S(n)} are shared through a YAML alias or merge key, so a stamp there would ch\
ange or lose something else; write them out in the pod template`),templateInvalid:(e,n,t)=>k("template-invalid",e,`${t} \
in the pod template of ${S(n)} is not of the type that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(e,n,t)=>k(
"annotation-no-effect",e,`annotation ${g(t)} of ${S(n)} only has an effect with Reloader in the cluster; Rollstamp ignor\
es it`),ignoreOnWorkload:(e,n,t)=>k("annotation-no-effect",e,`annotation ${g(t)} of ${S(n)} has no effect there: it goes\
 on a ConfigMap or Secret; to leave the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(e,n,t)=>k(
"annotation-not-string",e,`annotation ${g(t)} of ${S(n)} is not a string and is taken as its text; the API server refuse\
s it: put it in quotes`),annotationsTooLarge:(e,n,t)=>k("annotations-too-large",e,`with its stamps the pod template of ${S(
n)} has ${String(t)} bytes of annotations, Kubernetes takes 262144; use --stamp single`),dataNotBase64:(e,n,t)=>k("data-\
not-base64",e,`key ${g(t)} of ${S(n)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(e,n,t)=>k(
"data-not-scalar",e,`${g(t)} of ${S(n)} is not of the type that Kubernetes wants: data, binaryData and stringData map ke\
ys to strings; correct it`),dataNotString:(e,n,t)=>k("data-not-string",e,`key ${g(t)} of ${S(n)} is not a string; its te\
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(e,n)=>w(y({},k("duplicate\
-key",e,n?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:n?"error":"warning"}),joinedObjects:e=>k("duplicate-key",e,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(e,n,t)=>k("duplic\
ate-key",e,`key ${g(t)} of ${S(n)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(e,n,t)=>w(y({},k("duplicate-object",e,`${S(n)} in namespace ${g(n.namespace)} is in \
the set ${t.copies===2?"twice":`${String(t.copies)} times`} (first at ${Il(t.first)}); ${t.isSource?`this one counts${t.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:t.isError?"error":"warning"}),envCollision:(e,n,t)=>k("env-collision",e,`${hn(t.
names.map(g))} share the variable ${t.variable} in ${S(n)}; rename one, or use --reload-strategy annotations`),flagNoEffect:e=>k(
"flag-no-effect",{path:""},`${e.join(", ")}: only Reloader in the cluster can act on ${e.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${e.length===1?"it":"them"}`),variableNoEffect:e=>k("flag-no-effect",{path:""},`${hn(e.map(g))}\
: no option reads ${e.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>w(y({},k("hash-key-missing",e,`a stamp of ${S(n)} was mad\
e with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests wit\
h --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:e=>k("hash-key-permissions",{path:e},"more than its owner m\
ay read this hash key, and whoever has it can test guesses against the stamps of Secrets; run chmod 600 on it or, for a \
Secret volume, set defaultMode: 0400"),helmTemplate:e=>k("helm-template",{path:e},"skipped: this is a Helm template, not\
 a manifest; name the directory that the output of helm template is written to instead, or leave this file out with --ex\
clude"),jobImmutable:(e,n)=>k("job-immutable",e,`${S(n)} cannot change once it is applied, so it is not stamped; annotat\
e it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`),keyMissing:(e,n,t)=>k(
"key-missing",e,`${S(n)} uses key ${g(t.key)} of ${S(t.source)}, which has no such key; its pods will not start: add the\
 key, or set optional: true`),listInList:e=>k("list-in-list",e,"a list stands in a list, which Kubernetes does not unpac\
k; move its items up"),nameInvalid:(e,n)=>k("name-invalid",e,`${S(n)} has a name that Kubernetes refuses, so it is never\
 stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(e,n,t)=>{let{source:r}=t,
o=t.workloadIsDefault?`${S(n)} has no namespace, taken as ${g(n.namespace)}; ${S(r)} is in ${g(r.namespace)}: pass --nam\
espace ${g(r.namespace)}`:`${S(n)} is in ${g(n.namespace)}; ${S(r)} has no namespace, taken as ${g(r.namespace)}: pass -\
-namespace ${g(n.namespace)}`;return k("namespace-mismatch",e,o)},namespaceUnknown:(e,n)=>k("namespace-unknown",e,`the l\
abels of namespace ${g(n)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pas\
s --namespace-labels '${g(n)}=key=value'`),notRendered:(e,n)=>k("not-rendered",{path:e},`holds ${g(n)}, so it is the sou\
rce of a render, not a render; name the directory that the output of ${n==="Chart.yaml"?"helm template":"kustomize build"}\
 is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(e,n,t)=>k("patte\
rn-invalid",e,`part ${String(t.part)} of annotation ${g(t.key)} of ${S(n)} is not a regular expression that Go (RE2) com\
piles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(e,n,t)=>k("pattern-unmatched",e,`\
part ${String(t.part)} of annotation ${g(t.key)} of ${S(n)} matches nothing in namespace ${g(n.namespace)} of this set`),
referenceAmbiguous:(e,n,t)=>w(y({},k("reference-ambiguous",e,`${S(t.source)} in ${S(n)} could mean ${hn(t.candidates.map(
({name:r})=>g(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>k("reference-not-rewritten",e,`kustomize changes the name o\
f ${S(t)}, but not where ${S(n)} refers to it; add a nameReference for ${g(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>k("rollout-restart",e,`${S(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>k("\
rolls-on-delete",e,`${S(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>k(
"source-after-workload",e,`${S(t)} is applied after ${S(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>w(y({},k("source-missing",e,`${S(n)} is not in names\
pace ${g(n.namespace)} of this set, so ${hn(t.workloads.map(g))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(e,n,t)=>k("so\
urce-not-deterministic",e,`${S(n)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${hn(t.map(g))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(e,n,t)=>k("stamp-foreign",e,`annotation ${g(t)} in the pod t\
emplate of ${S(n)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(e,n,t)=>k("stamp-kept",e,`the stamp of ${S(t)} in ${S(n)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(e,n,t)=>k("stamped-in-base",e,`stamp ${g(t.key)} of ${S(n)} was ma\
de in a base, before its source became ${S(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(e,n,t)=>k("stamp-foreign",e,`variable ${g(t)} of ${S(n)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(e,n,t)=>k(
"workload-missing",e,`${S(n)} takes its pod template from ${g(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var re={done:0,failed:1,usage:2,input:3},ss={SIGHUP:129,SIGINT:130,SIGTERM:143};var cs=require("node:child_process"),us=require("node:os"),ut=x(M(),1);var O={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var is=require("node:path");var Nl=["PATH","GOMEMLIMIT","GOMAXPROCS","GOGC","ARGOCD_APP_NAME","ARGOCD_APP_NAMESPACE","ARGOCD_APP_PROJECT_NAME","ARGO\
CD_APP_SOURCE_REPO_URL","ARGOCD_APP_SOURCE_PATH","ARGOCD_APP_SOURCE_TARGET_REVISION","KUBE_VERSION","KUBE_API_VERSIONS"],
ct="http://127.0.0.1:1",$l={HTTP_PROXY:ct,HTTPS_PROXY:ct,http_proxy:ct,https_proxy:ct,NO_PROXY:"",no_proxy:"",GIT_ALLOW_PROTOCOL:"\
none",GIT_TERMINAL_PROMPT:"0"},Dl=[["HELM_CACHE_HOME","helm/cache"],["HELM_CONFIG_HOME","helm/config"],["HELM_DATA_HOME",
"helm/data"],["XDG_CACHE_HOME","xdg/cache"],["XDG_CONFIG_HOME","xdg/config"],["XDG_DATA_HOME","xdg/data"],["KUSTOMIZE_PL\
UGIN_HOME","kustomize"]];function as({env:e},n){let t=Nl.flatMap(o=>{let s=e[o];return s===void 0?[]:[[o,s]]}),r=Dl.map(
([o,s])=>[o,(0,is.join)(n,s)]);return w(y(y({},Object.fromEntries([...t,...r])),$l),{HOME:n,TMPDIR:n})}var oe=require("node:fs"),Sr=require("node:path"),ds=x(M(),1),Tl="rollstamp-",Pl=/^rollstamp-[A-Za-z0-9]{6}$/,Ll=36e5;function ls(e){
try{return Fl(e),(0,oe.realpathSync)((0,oe.mkdtempSync)((0,Sr.join)(e,Tl)))}catch(n){let t=n instanceof Error&&"code"in n?
String(n.code):"unknown error";throw new ds.UsageError(`no folder can be made in $TMPDIR (${t}): give the sidecar a volu\
me there, e.g. an emptyDir at /tmp`,{cause:n})}}function Fl(e){for(let n of(0,oe.readdirSync)(e))Pl.test(n)&&Kl((0,Sr.join)(
e,n))}function Kl(e){try{Date.now()-(0,oe.statSync)(e).mtimeMs>Ll&&br(e)}catch{}}function br(e){(0,oe.rmSync)(e,{recursive:!0,
force:!0})}var Sn=class extends Error{name="Interrupted";signal;constructor(n){super(n),this.signal=n}},_l=64*1024,ft=class{#e;#n;#r;#t;#o;#i;constructor(n,t){
this.#e=n,this.#n=t,this.#r=n.onInterrupt?.(r=>{this.#i=r,this.#o?.kill("SIGKILL")})}get folder(){return this.#t??=ls(this.#e.
env.TMPDIR??(0,us.tmpdir)()),this.#t}async run(n,t){this.checkSignal();let r=as(this.#e,this.folder);try{return await this.#d(
(0,cs.spawn)(n,t,{cwd:this.#n,env:r,stdio:["ignore","pipe","pipe"]}))}catch(o){throw Wl(o,n)}finally{this.#o=void 0,this.
checkSignal()}}checkSignal(){if(this.#i!==void 0)throw new Sn(this.#i)}end(){this.#r?.(),this.#o?.kill("SIGKILL"),this.#t!==
void 0&&br(this.#t)}async#d(n){this.#o=n;let[t,r]=[new pt(O.input),new pt(_l)];n.stdout?.on("data",s=>{t.add(s)||n.kill(
"SIGKILL")}),n.stderr?.on("data",s=>{r.add(s)});let o=await new Promise((s,i)=>{n.once("error",i),n.once("close",s)});if(t.
isOver)throw new ut.InputError("limit","the render is larger than 256 MiB: split the application",{path:""});return{exitCode:o,
stdout:t.bytes(),stderr:r.bytes().toString("utf8")}}},pt=class{#e=[];#n;#r=0;constructor(n){this.#n=n}get isOver(){return this.#r>
this.#n}add(n){return this.isOver||this.#e.push(n),this.#r+=n.length,!this.isOver}bytes(){return Buffer.concat(this.#e).
subarray(0,this.#n)}};function Wl(e,n){if(e instanceof ut.InputError||!(e instanceof Error&&"code"in e))return e;let t=String(
e.code),r={ENOENT:`${n} is not on the PATH of the sidecar: add it to the image`,E2BIG:`the parameters are larger than th\
e system lets ${n} have: put values into files`};return new ut.InputError("render-failed",r[t]??`${n} cannot be run (${t}\
)`,{path:"",cause:e})}var Ul=2n**64n-1n,Bl=64,jl=new Set(["1","t","T","TRUE","true","True"]),fs=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function wr(e){let n=0,t=e.length;for(;n<t&&fs.has(e.charAt(n));)n+=1;for(;t>n&&fs.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function kr(e){return e.split(",").map(wr).filter(n=>n!=="")}function Er(e){return jl.has(e)}
function Rr(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:bn(n[1]??"","",n[2]??"");return t!==void 0&&Ar(t)?t:void 0}
function vr(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?bn(t,"0x",r):o!==void 0?bn(t,"0b",o):s!==void 0?bn(t,"0o",s):bn(t,"",i)}
function bn(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Bl)return;let o=BigInt(n+r);if(e==="")return o<=
Ul?o:void 0;let s=e==="-"?-o:o;return Ar(s)?s:void 0}function Ar(e){return BigInt.asIntN(64,e)===e}var Hl="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",we=class extends Error{name="Select\
orError"};function Pe(e){return e.length<=253&&Gl.test(e)}var Gl=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Vl=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,zl=63;function ps(e){let n=e.flatMap(o=>o.split(",")).map(ql).join(","),
t=new xr(n),r=[];if(t.peek()==="")return r;for(;;){r.push(Yl(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function ql(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var xr=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#r;constructor(n){this.#e=
n,this.#r=this.#t()}#t(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#r}take(){let n=this.#r;return this.#r=
n===""?"":this.#t(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new we(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${Hl}`)}};function Mr(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function Yl(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(Mr(t)||e.fail(t,"a label key"),Zl(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:Xl(e,t)};case"=":case"==":return{operator:"in",key:t,values:[Or(e,t)]};case"!=":return{operator:"notin",key:t,
values:[Or(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:Jl(e,t)};default:return e.fail(r,"\
an operator")}}function Or(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return Mr(t)||e.fail(t,"a label\
 value"),ms(n,t)}function Jl(e,n){let t=Or(e,n),r=Rr(t);if(r!==void 0)return r;throw new we(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function Xl(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(Mr(e.peek())?ms(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function Zl(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!ys(t)||
r!==void 0&&!Pe(r))throw new we(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function ms(e,n){if(ys(
n))return n;throw new we(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function ys(e){return e.length<=zl&&Vl.test(e)}function Cr(e,n){return e.every(
t=>Ql(t,n.get(t.key)))}function Ql(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:Rr(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var gs="internal.config.kubernetes.io",Ir={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function bs(e){let n=o=>e.
get(`${gs}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${gs}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:Ir}function ws({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function ks(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>hs(o,n,!0)),r=t.length>1?t.filter(({history:o})=>hs(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function hs(e,n,t){return Ss(e.prefixes,n.prefixes,t)&&Ss(e.suffixes,n.suffixes,
t)}function Ss(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}function C(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?C(e.target,!0):{node:e,shared:n||e.aliased}}function Es(e,n){
let{node:t}=C(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())Es(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of Z(t))e.set(r,{entry:o,merged:!0})}function Z(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.set(
t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&Es(n,t.value);return n}function mt(e){return!e.merges&&e.duplicates===void 0?
e.entries:Array.from(Z(e).values(),({entry:t})=>t)}function Rs(e){return e.merges?Z(w(y({},e),{entries:e.entries.filter(
({name:n})=>n===void 0)})):new Map}function m(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){let o=Z(
t).get(n);return o&&C(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?fe(t,n)?.value:t.find(n);return r&&C(r,e.shared)}
function fe(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function H(e,n){let t=e;
for(let r of n)t=m(t,r);return t}var ec=[];function N(e){return e?.node.type!=="sequence"?ec:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>C(n,e.shared))}function wn(e){return e.node.type==="mapping"}function v(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function ke(e){return e===void 0||e.node.type==="sca\
lar"&&e.node.resolved==="null"}function Nr(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var As="argocd.argoproj.io/hook",$r="helm.sh/hook",xs="argocd.argoproj.io/sync-wave",Os="helm.sh/hook-weight",nc=[As,$r,
xs,Os],tc=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),rc=[];function Le(e){return e===void 0?rc:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var vs={phase:1,
wave:0};function Dr(e){if(e.size===0||!nc.some(s=>e.has(s)))return vs;let n=[...Le(e.get(As)),...Le(e.get($r))],t=n.flatMap(
s=>tc.get(s)??[]),r=e.has($r),o=e.get(xs)??(r?e.get(Os):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function Ms(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var Is=["containers","initContainers"],oc=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],sc=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],ic=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],ac=new Map;function Ns(e){let n=[];for(let o of Is)for(let[s,i]of N(m(e,o)).entries()){let a=o==="\
containers"?[s]:[];dc(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=N(m(e,"volumes")),r=t.length===0?ac:lc(e);
for(let[o,s]of t.entries()){let i=r.get(v(m(s,"name"))??"");i!==void 0&&cc(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function dc(e,{path:n,users:t,found:r}){for(let[o,s]of oc){let i=N(m(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let[u,f]of i.entries()){let p=m(H(f,a),d),b=p&&v(m(p,"name"));if(p===void 0||b===void 0||b===
"")continue;let E=c===void 0?void 0:v(m(p,c));r.push({kind:l,name:b,keys:c===void 0?void 0:E===void 0?[]:[E],optional:Nr(
m(p,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:p.node.start,via:"env",containers:t})}}}function lc(e){
let n=new Map;for(let t of Is)for(let[r,o]of N(m(e,t)).entries())for(let s of N(m(o,"volumeMounts"))){let i=v(m(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function cc(e,n){Cs(e,sc,n);for(let[
t,r]of N(H(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;Cs(r,ic,w(y({},n),{path:o}))}}
function Cs(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=m(e,s),l=d&&v(m(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=N(m(d,"items")).flatMap(u=>v(m(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:Nr(m(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var yt=class{doc;at;annotations;#e;#n;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=t,this.
annotations=r,this.#e=o,this.#n=s}get path(){return this.#n.join(".")}get duplicate(){return $s(this.#e,this.#n)}get references(){
return Ns(m(this.at,"spec"))}get hasContainers(){return N(H(this.at,["spec","containers"])).length>0}};function $s(e,[n,
...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===void 0?$s(
m(e,n),t):r.key.start}var Fe=["spec","template"],Ds=["spec","updateStrategy","type"],Tr=[{group:"apps",kind:"Deployment",template:Fe,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Fe,updateStrategy:Ds,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Fe,
updateStrategy:Ds,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Fe},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Fe,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Fe,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Fe,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function Pr(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function Ts(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function Ps(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
fc(d))return;let{kind:l}=d,c=Pr(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=yc(d,{type:u,
settings:n,drafts:t});o.push(f),Sc(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))mc(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=Fr(H(d.at,["metadata","labels"])).values;s.set(kn(m(Lr(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&pc(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var uc="config.kubernetes.io/local-config";function fc({at:e}){return v(H(e,["metadata","ann\
otations",uc]))==="true"}function Ls(e,{functionInput:n}){return n===void 0?Ir:bs(e)}function pc({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?h.joinedObjects(s):h.duplicateKey(
s,!1))}}function Lr(e){return m(e.at,"metadata")}function kn(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function Fs({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var Ks={
values:new Map,odd:[]};function Fr(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return Ks;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of mt(e.node)){if(r===void 0)continue;let{node:i}=C(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function Kr(e,n,{object:t,drafts:r}){let{values:o,odd:s}=Fr(n);for(let{name:i,offset:a}of s)r.push(h.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function _s(e,n){let t=kn(m(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function mc(e,{kind:n,settings:t,drafts:r,sources:o}){let s=Lr(e),i=m(s,"\
name"),a=kn(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=_s(s,t),c={kind:n,namespace:d,name:a},u=Fs(e,i);if(v(
i)===void 0||!Pe(a)){r.push(h.nameInvalid(u,c));return}let f=Kr(e,m(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
b=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?Ks.values:
Fr(m(s,"labels")).values,order:Dr(f),at:e.at,history:Ls(f,t),hidden:b})}function yc(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=Lr(e),{namespace:d,hasNamespace:l}=_s(a,t),c=m(a,"name"),u=kn(c),f=u===void 0?kn(m(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},b=Kr(e,m(a,"annotations"),{object:p,drafts:r}),E=n.updateStrategy&&H(s,
n.updateStrategy);return{id:p,type:n,place:Fs(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:Ls(b,t),annotations:b,
order:Dr(b),template:gc(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?hc(s):void 0,rollsOnDelete:v(E)==="OnDel\
ete"}}function gc(e,n,{type:t,id:r,drafts:o}){let s=H(n,t.template);if(s===void 0||!wn(s))return;let i=Kr({doc:e},H(s,["\
metadata","annotations"]),{object:r,drafts:o});return new yt({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function hc(e){
let n=H(e,["spec","workloadRef"]);if(!ke(n))return{group:Pr(v(m(n,"apiVersion"))??""),kind:v(m(n,"kind"))??"",name:v(m(n,
"name"))??""}}function Sc(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(h.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}var bc=wc("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function wc(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function ht(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:kc(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=gt(n.charCodeAt(a)),l=gt(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:gt(n.charCodeAt(
a+2)),f=c&&r>0?0:gt(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function gt(e){return bc[e]??64}function kc(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}function _r(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=St("data",t,ht);for(let[a,d]of St("stringData",
t,Ws))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=St("data",t,Ws),o=St("binaryData",t,ht);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(h.dataInBoth(En(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function En(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var Ws=e=>e;function St(e,{source:n,drafts:t},r){let o=new Map,s=m(n.at,e)?.node;if(s===void 0||ke({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(h.dataNotScalar(En(n,s.start),n.id,e)),o;for(let i of mt(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=C(i.value,!1);if(d.type!=="scalar"){t.push(h.dataNotScalar(En(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(h.dataNotString(En(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(h.dataNotBase64(En(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var Rn=require("node:buffer"),Bs=require("node:crypto"),bt="STAKATER_",Ec={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function vn(e,n){
let t=n.toUpperCase();return`${bt}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${Ec[e]}`}function js(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function Hs(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>Us(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(Us(s,Rc(i)));r.sort((s,i)=>s.compare(i));let o=(0,Bs.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function Us(e,n){let t=Rn.Buffer.
from(`${e}=`);return Rn.Buffer.concat([t,typeof n=="string"?Rn.Buffer.from(n):n])}function Rc(e){return typeof e=="strin\
g"?e:Rn.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var xn=require("node:crypto");function P(e,n){return e<n?-1:e>n?1:0}function An(e){return e.every((t,r)=>r===0||(e[r-1]??"")<=t)?e:e.toSorted(P)}var vc=32,Gs=/^(?:hmac-)?[0-9a-f]{32}$/,Ee="hmac-";function Wr(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,xn.hash)(
"sha256",s,"hex"):(0,xn.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=zs("content",t);return n===void 0?
r:`${Ee}${r}`}function Vs(e){let n=zs("sources",new Map(e));return e.some(([,t])=>t.startsWith(Ee))?`${Ee}${n}`:n}function zs(e,n){
let t=`object:2:${wt(e)}:object:${String(n.size)}:`;for(let r of An([...n.keys()]))t+=`${wt(r)}:${wt(n.get(r)??"")},`;return(0,xn.hash)(
"sha256",`${t},${wt("v")}:number:1,`,"hex").slice(0,vc)}function wt(e){return`string:${String(e.length)}:${e}`}var Ac=[void 0],xc=16;function Ys({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=_r(d,o),u=d.id.kind==="Secret"?r:Ac,f=qs(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=_r(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,Oc(c.some,JSON.stringify(l),()=>qs(c.hashKeys,Mc(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=Hs(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=xc?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function Oc(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function qs([e,...n],t){return[
Wr(t,e),...n.map(r=>Wr(t,r))]}function Mc({entries:e},n){return new Map([...e].filter(([t])=>n.includes(t)))}var tr=x(M(),1);function Js(e,n,t){let r=new Map(n.map((d,l)=>[d,l])),o=({place:d})=>"file"in d?r.get(d.file)??-1:-1,s=e.toSorted((d,l)=>o(
d)-o(l)||kt(d)-kt(l)||P(d.code,l.code)||+(l.severity==="error")-+(d.severity==="error")||P(d.message,l.message)),i=[],a;
for(let d of s){let l=d.code==="duplicate-key"&&a?.code===d.code&&o(a)===o(d)&&kt(a)===kt(d);a=d;let c=Cc(d,t);!l&&c!=="\
off"&&i.push(Ic(d,c))}return i}function kt({place:e}){return"file"in e?e.offset:0}function Cc({code:e,severity:n},{severity:t,
strict:r}){let o=t.get(e)??n;return r&&o==="warning"?"error":o}function Ic({code:e,message:n,place:t},r){if(!("file"in t))
return{code:e,severity:r,message:n,path:t.path,line:0,column:0};let{line:o,column:s}=I(t.file,Math.max(0,t.offset));return{
code:e,severity:r,message:n,path:t.file.path,line:o,column:s}}var Ur="rollstamp.io/freeze",Xs="rollstamp.io/granularity",On="the Job cannot change once it is applied";function Et(e){
return e.annotations.get(Ur)==="true"}var Nc=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Zs=["info","warning","error"],Rt=class{#e=new Map;#n=[];#r;#t;constructor(n){
this.#r=n,this.#t=Pc(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#n.push(
...Tc(n,t)),!this.#t(t.id.name)&&$c(this.#e,n,{missing:t,settings:this.#r}))}drafts(){let n=Array.from(this.#e.values(),
({id:t,place:r,workloads:o,severity:s})=>h.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#n,...n]}};function $c(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=Dc(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[S(n.
id)],severity:a});return}d.workloads.push(S(n.id)),Zs.indexOf(a)>Zs.indexOf(d.severity)&&(d.severity=a)}function Dc({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&Nc.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*Tc(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name).find(({hasNamespace:s})=>!s||!t.hasNamespace);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.
hasNamespace};yield h.namespaceMismatch(t.place,t.id,o)}function Pc(e){return n=>e.some(t=>Lc(t,n))}function Lc(e,n){let t=0,
r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))
t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}return/^\**$/.test(e.slice(s))}var ze=["ConfigMap","Secret"];function ni({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new Rt(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&ei(c,{settings:t,drafts:o});return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>0&&Wc(c,o);
return}Uc(c,{settings:t,drafts:o}),ei(c,{settings:t,drafts:o}),u.length>0&&jc(c,o);for(let f of u)f.source.hidden!==void 0&&
i.add(f.source),Hc(f,{selection:c,digests:r,drafts:o}),Yc(f,c,o),Vc(f,c,o);Gc(c,o),zc(c,a),s.see(c)},end:()=>[...o,...Fc(
e,{scope:n,used:i,digests:r}),..._c(e,n),...qc(a),...s.drafts()]}}function*Fc(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=Kc(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield h.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function Kc(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*_c({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield h.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function Wc({workload:e,outOfScope:n},t){n===On&&t.push(h.jobImmutable(e.place,e.id))}function Uc(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of ze){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(h.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(h.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var Qs=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function ei({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>Qs.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((Qs.has(a)?h.annotationNoEffect:
h.ignoreOnWorkload)(d,l,a))}var Bc="reloader.stakater.com/rollout-strategy";function jc({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(h.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(Bc)==="rest\
art"&&t.push(h.rolloutRestart(s,i))}function Hc({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(h.keyMissing(c,t.id,{source:e.id,key:l}))}}function Gc({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(h.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function Vc({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
h.referenceNotRewritten(i,t.id,e.id))}function zc({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[S(e.id)]):o.push(S(e.id))}}function*qc(e){for(let[{place:n,
id:t},r]of e)yield h.sourceNotDeterministic(n,t,r)}function Yc({source:e},{workload:n},t){Ms(e.order,n.order)&&t.push(h.
sourceAfterWorkload(e.place,n.id,e.id))}var _n=x(M(),1);var ci=x(M(),1);var Jc=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function Mn(e){return Jc.test(e)||!e.isWellFormed()}var ti=new WeakMap;
function Ke(e){let n=ti.get(e);if(n!==void 0)return n;let t=Mn(e.text);return ti.set(e,t),t}var Xc=9,Zc=10,Qc=13,ri=32,Hr=34,eu=44,nu=58,tu=92,ru=91,ou=93,Gr=123,su=125,Br=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,jr=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
function oi(e,n){return e.charCodeAt(n)===Gr?si(e,n,0):-1}function Re(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==
ri&&r!==Zc&&r!==Qc&&r!==Xc)return t;t+=1}}function si(e,n,t){if(t>O.nesting)return-1;let r=e.charCodeAt(n)===Gr,o=r?su:ou,
s=Re(e,n+1);if(e.charCodeAt(s)===o)return s+1;for(;;){if(r&&(s=iu(e,s)),s!==-1&&(s=au(e,s,t)),s===-1)return-1;s=Re(e,s);
let i=e.charCodeAt(s);if(i===o)return s+1;if(i!==eu)return-1;s=Re(e,s+1)}}function iu(e,n){let t=e.charCodeAt(n)===Hr?ii(
e,n):-1,r=t===-1?-1:Re(e,t);return r!==-1&&e.charCodeAt(r)===nu?Re(e,r+1):-1}function au(e,n,t){let r=e.charCodeAt(n);return r===
Hr?ii(e,n):r===Gr||r===ru?si(e,n,t+1):(jr.lastIndex=n,jr.test(e)?jr.lastIndex:-1)}function ii(e,n){for(let t=n+1;;t+=1){
let r=e.charCodeAt(t);if(r===Hr)return t+1;if(r===tu){if(Br.lastIndex=t+1,!Br.test(e))return-1;t=Br.lastIndex-1}else if(!(r>=
ri))return-1}}var du=/^---[ \t]*(?:[ \t]#.*)?$/;function W(e,n=Mn(e)){if(!fu(e,n))return[{start:0,end:e.length,contentOnMarker:!1,isSafe:!1}];
let t=lu(e),[r]=t,o=r===void 0?void 0:uu(e,r);return o===void 0?t:[...o,...t.slice(1)]}function lu(e){let n=[],t=0,r=Cn(
e,0)&&ai(e,0);for(let o=e.indexOf(`
---`);o!==-1;o=e.indexOf(`
---`,o+1))Cn(e,o+1)&&(n.push({start:t,end:o+1,contentOnMarker:r,isSafe:!0}),t=o+1,r=ai(e,t));return n.push({start:t,end:e.
length,contentOnMarker:r,isSafe:!0}),n}var cu=/^[ \t\r\n]*\{/;function uu(e,{start:n,end:t}){if(n!==0||t>O.document||!cu.
test(e))return;let r=[];for(let o=0;o<t;){let s=oi(e,Re(e,o));if(s===-1||s>t)return;let i=Re(e,s);r.push({start:o,end:i,
contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function fu(e,n){return!(n&&(e.includes("\0")||e.includes(`
\uFEFF`)))&&!(e.includes("%")&&/^\uFEFF?%|\n%/.test(e))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function Cn(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith("---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function ai(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!du.test(o.endsWith("\r")?o.slice(0,-1):o)}var pu=/^ *(?:#.*)?\r?$/,mu=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function In(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),Cn(e,o)&&(o=vt(e,o)+1);o<n.end;o=vt(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||pu.test(e.slice(o,vt(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=mu.exec(e.slice(o,vt(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}var Vr=`
kind: `,di=/[A-Za-z0-9]+/y;function li(e){let n=e.indexOf(Vr);return({start:t,end:r})=>{if(n!==-1&&n<t&&(n=e.indexOf(Vr,
t)),!(n===-1||n>=r))return di.lastIndex=n+Vr.length,di.exec(e)?.[0]}}function vt(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}var ui=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,yu=/\r(?!\n)/;function fi(e){let{text:n}=e,t=Ke(e);return r=>{let o=In(n,r),s=t?
n.slice(r.start,r.end):"";if(!ui.test(s))return o;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return In(i,w(y({},r),{start:0,end:s.length}))===o?o:"unknown"}}function pi(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");qe(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&qe(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
qe(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),zr(r,n),At(r,n),s!==void 0&&n.isJson!==
!0&&qe(r,s.offset,s.message)}function zr(e,n){let t=n.isSafe?null:yu.exec(e.text.slice(n.start,n.end));t!==null&&qe(e,n.
start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function At(e,n){let t=n.isJson||
!Ke(e)?null:ui.exec(e.text.slice(n.start,n.end));if(t===null)return;let r=t[0].length>1;qe(e,n.start+t.index+(r?1:0),r?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function qe(e,n,t){throw new ci.InputError("yaml-unsupported",t,y({path:e.path},I(e,n)))}var Ye=0,Je=1,xt=2,Nn=3,Ot=4,$n=5,Xe=6,mi=7,Ze=8,Qe=9,Dn=10,G=0,ve=1,Mt=2,se=3,V=4,_e=0,yi=1,Ct=2,en=1,It=2,gi=3,Nt=O.nesting-
5,qr=1023,Yr=255,hi=4,Si=6,bi=8,wi=16;function ki(e,n,t){return e|t<<hi|n<<wi}function Ei(e,n){return n<<Si|e<<bi}function ie(e){
return e&15}function We(e){return e>>wi}function Ri(e){return e>>hi&3}function vi(e){return e>>Si&3}function Ai(e){return e>>
bi&Yr}function Tn(e){return e<=Je||e>=Qe}var xi=0,gu=1,Oi=2,Mi=3,hu=Su();function Su(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=gu;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=Mi;return e[46]=Oi,e}var bu="y Y yes Yes YES true True TRUE on On ON".split(
" "),wu="n N no No NO false False FALSE off Off OFF".split(" "),ku="~ null Null NULL".split(" "),Eu=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),Ru=new Map([...bu.map(e=>[e,"bool"]),...wu.map(e=>[e,"bool"]),...ku.map(e=>[
e,"null"]),...[...Eu.keys()].map(e=>[e,"float"])]),vu=5,Au=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
xu=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function $t(e){if(e==="")return"null";let n=hu[e.charCodeAt(
0)]??xi;if(n===xi)return"string";let t=e.length<=vu?Ru.get(e):void 0;return t!==void 0?t:n===Mi?Mu(e):n===Oi&&Ci(e)!==void 0?
"float":"string"}var Ou=/^[1-9][0-9]{0,14}$/;function Mu(e){return Ou.test(e)||Cu(e)!==void 0?"int":Ci(e)===void 0?"stri\
ng":"float"}function Cu(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=vr(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:vr(`${r[1]??""}0b${r[2]??""}`)}function Ci(e){let n=e.startsWith(".")?xu.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??Au.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var Pn=9,Q=10,nn=13,ee=32,pe=34,Ln=35,tn=39,Ii=44,rn=45,Iu=46,on=58,Nu=92,Fn=91,Ni=93,sn=123,$i=125,Di="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz",Ti="0123456789",$u=z(`${Di}${Ti}_./-`),Du=z(`${Di}_/.`),Tu=z("yYnNtTfFoO"),Pu=5,Lu=z(
'\\"nrtbf'),Fu=z(`${Ti}abcdefABCDEF`);function z(e){let n=new Uint8Array(128);for(let t of e)n[t.charCodeAt(0)]=1;return n}
var Dt=class{text;end=0;key={start:0,length:0,style:_e};quotedKind=Nn;constructor(n){this.text=n}lineEnd(n){let t=this.text.
indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):Q;return t===Q||t===nn&&(n+1===
this.end||this.text.charCodeAt(n+1)===Q)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===ee;)t+=1;return t}endsLine(n){
let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===Ln}quotedEnd(n,t){let{text:r,end:o}=this;this.
quotedKind=t===pe?Ot:Nn;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>O.scalar?-1:s;if(i===Q)return-1;
if(!(i!==Nu||t!==pe)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=Ze}}return-1}#e(n){let{text:t}=this,r=n<this.end?
t.charCodeAt(n):Q;if(Lu[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)if(Fu[t.charCodeAt(
n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}keyColon(n){let t=n<this.end?this.text.charCodeAt(
n):Q;return Du[t]===1?this.#r(n,t):t===pe||t===tn?this.#t(n,t):-1}#n(n){return n<this.end&&this.text.charCodeAt(n)===on&&
(this.isEol(n+1)||this.text.charCodeAt(n+1)===ee)}#r(n,t){let{text:r}=this,o=n+1;for(;$u[r.charCodeAt(o)]===1;)o+=1;let s=o-
n;return!this.#n(o)||s>qr||(t===Iu||s<=Pu&&Tu[t]===1)&&$t(r.slice(n,o))!=="string"?-1:(this.#o(n,s,_e),o)}#t(n,t){let r=this.
quotedKeyEnd(n,t);return r===-1||!this.#n(r)?-1:r}quotedKeyEnd(n,t){let r=this.quotedEnd(n,t),o=r-n-1,s=this.quotedKind!==
Ze&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>qr||!s?-1:(this.#o(n+1,o,t===pe?Ct:yi),r+1)}#o(n,t,r){let{key:o}=this;
o.start=n,o.length=t,o.style=r}};var Jr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",Ku=z(`${Jr}_/.+`),_u=z(`${Jr}_/.+-`),Wu=z(`${Jr}\
.`),Uu=z(`"'{}[]`),Tt=class{#e;#n;#r={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#e=n,this.#n=t}read(n,t){return this.#r=
t,this.#t(n,t.depth)}#t(n,t){if(t>Nt)return-1;let{text:r}=this.#e,o=this.#n,s=r.charCodeAt(n)===sn,i=s?$i:Ni,a=this.#i(n+
1),d=o.add(s?Qe:Dn,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#e,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#d(a,t,d)),a!==-1&&(a=this.#l(a,s)),a!==-1&&(a=this.#i(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===Ii?this.#i(a+1):-1}return-1}#i(n){let{text:t,end:r}=this.#e,{indent:o,isJson:s}=this.#r,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===Q)i=a+1;else{if(l===Pn&&!s)return-1;if(l!==ee&&l!==nn&&l!==Pn)break}}return a>=r?-1:i===-1||s||a-i>
o&&(a>i||Uu[t.charCodeAt(a)]===1)?a:-1}#d(n,t,r){let o=this.#e,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===pe||i===tn&&!this.#r.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==on?-1:
this.#n.expect(o.key,t,r)?this.#i(a+1):-1}#l(n,t){let r=this.#e,o=r.text.charCodeAt(n);if(o===sn||o===Fn)return this.#t(
n,t+1);if(o===pe||o===tn){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#n.add(r.quotedKind,
n+1,s),s+1)}return this.#s(n,o)}#s(n,t){let{text:r,end:o}=this.#e,s=t===rn&&Wu[r.charCodeAt(n+1)]===1;if(Ku[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&_u[r.charCodeAt(i)]===1;)i+=1;return i-n>O.scalar?-1:(this.#n.add(xt,n,i),i)}};var Bu=10;function Pi(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==en&&o!==It)return;let a=e.slice(n,
t).replaceAll(`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===Bu;)d-=1;return a.slice(0,d)+(o===en&&d>0?`
`:"")}var Ki=x(Xr(),1),Pt=class{#e;#n;constructor(n,t){this.#e=n,this.#n=t}start(n){return this.#n.values[n+Mt]??-1}children(n){
let{values:t}=this.#n,r=[],o=t[n+se]??0;for(let s=n+V;s<o;s=this.#r(s))r.push(s);return r}#r(n){let{values:t}=this.#n;return Tn(
ie(t[n+G]??0))?t[n+se]??0:n+V}child(n,t){let r=this.#e,{values:o}=this.#n,s=o[n+se]??0;for(let i=n+V;i<s;){let a=o[i+G]??
0;if(We(a)===t.length&&r.startsWith(t,o[i+ve]))return i;i=Tn(ie(a))?o[i+se]??0:i+V}return-1}node(n){switch(ie(this.head(
n))){case Ye:case Qe:return new Qr(this,n);case Je:case Dn:return new no(this,n);default:return new Zr(this,n)}}head(n){
return this.#n.values[n+G]??0}end(n){return this.#n.values[n+se]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.
end(n),s=ie(t);if(s===Ze)return zu(this.#e.slice(r,o));if(s!==$n&&s!==Xe)return r===-1?"":this.#e.slice(r,o);let i={start:r,
end:o,indent:Ai(t),chomping:vi(t),isFolded:s===Xe};return Pi(this.#e,i)??(0,Ki.decodeBlockScalar)(this.#e,i)}key(n){let t=this.
head(n),r=this.#n.values[n+ve]??0,o=Ri(t),s=o===_e?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+We(t)+s,anchored:!1,
aliased:!1,style:s===0?"plain":o===Ct?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#n,
r=t[n+ve]??0;return this.#e.slice(r,r+We(t[n+G]??0))}};function Hu(e){switch(e){case Nn:return"single";case Ot:case Ze:return"\
double";case $n:return"literal";case Xe:return"folded";default:return"plain"}}var Gu=/\\(?:u(....)|(.))/g,Vu=new Map([["\
n",`
`],["r","\r"],["t","	"],["b","\b"],["f","\f"]]);function zu(e){return e.replace(Gu,(n,t,r)=>t===void 0?Vu.get(r)??r:String.
fromCharCode(parseInt(t,16)))}var Kn=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},Zr=class extends Kn{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return Hu(ie(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?$t(this.text):"string"}},Qr=class extends Kn{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return ie(this.tree.head(this.record))===Qe}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:this.tree.node(t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new eo(this.tree,n)),this.known}},eo=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=this.tree.node(this.record),this.knownValue}},no=class extends Kn{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return ie(this.tree.head(this.record))===Dn}get items(){
return this.known??=this.tree.children(this.record).map(n=>this.tree.node(n)),this.known}get cursors(){return this.items}};var qu=16,Yu=32,Lt=class{records;length=0;keyStart=-1;#e=0;#n=_e;#r;#t=new Map;constructor(n){this.#r=n,this.records={values:new Int32Array(
Math.ceil(n.length/Yu+16)*V)}}startDocument(){this.keyStart=-1,this.#t.size>0&&this.#t.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+V>s.length&&(s=this.#o()),this.length=o+V;let{keyStart:i}=this;return s[o+G]=i===-1?n:ki(n,this.#e,
this.#n),s[o+ve]=i,s[o+Mt]=t,s[o+se]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);return n.
set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+G]=(r[n+G]??0)|t}close(n){
this.records.values[n+se]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>qu?this.#l(n,t,o):this.#i(n,t,o);return this.
keyStart=n,this.#e=t,this.#n=r,!i}#i(n,t,r){let o=this.#r,{values:s}=this.records;for(let i=r+V;i<this.length;i=this.#d(
i)){if(We(s[i+G]??0)!==t)continue;let a=s[i+ve]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)d+=1;if(d===t)return!0}
return!1}#d(n){let{values:t}=this.records;return Tn(ie(t[n+G]??0))?t[n+se]??0:n+V}#l(n,t,r){let o=this.#t.get(r);if(o===
void 0){o=new Set,this.#t.set(r,o);let{values:i}=this.records;for(let a=r+V;a<this.length;a=this.#d(a)){let d=i[a+ve]??0;
o.add(this.#r.slice(d,d+We(i[a+G]??0)))}}let{size:s}=o;return o.add(this.#r.slice(n,n+t)).size===s}};var _i=124,Ju=62,Wi=z("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),Xu=[],Ft=class{#e;#n;#r;#t;#o;#i;#d;#l=[];#s=0;#a=0;#c=0;constructor(n){
this.#e=n,this.#n=n.text,this.#r=Ke(n),this.#t=new Dt(n.text),this.#o=new Lt(n.text),this.#i=new Tt(this.#t,this.#o),this.#d=
new Pt(n.text,this.#o.records)}read(n){if(!n.isSafe||n.contentOnMarker||this.#r&&Mn(this.#n.slice(n.start,n.end)))return;
this.#a=n.start,this.#c=this.#t.end=n.end,this.#s=0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===
!0?this.#S():this.#b(r))||t.length===r){t.length=r;return}this.#p(0);let i=this.#d.node(r);return{file:this.#e,root:i,duplicates:Xu,
hasDirectives:!1,explicitStart:o}}#h(){this.#a===0&&this.#n.startsWith("\uFEFF")&&(this.#a=1);let n=Cn(this.#n,this.#a);
return n&&(this.#a=this.#t.lineEnd(this.#a)+1),n}#S(){let n=this.#n.indexOf("{",this.#a);return this.#i.read(n,{indent:-1,
depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.add(n,t,t),s=this.#l[this.#s]??={record:0,indent:0,isSequence:!1,count:0};
return s.record=o,s.indent=r,s.isSequence=n===Je,s.count=0,this.#s+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(mi,
-1,-1);this.#s>n;)this.#s-=1,t.close(this.#l[this.#s]?.record??0)}#b(n){let t=this.#n,r=this.#c;for(;this.#a<r;){if(this.#s>
Nt)return!1;let o=this.#a,s=o,i=t.charCodeAt(s);for(;i===ee&&s<r;)s+=1,i=t.charCodeAt(s);if(i===Ln||i===Q||i===nn||s>=r){
this.#a=this.#t.lineEnd(s)+1;continue}let a=s-o;if(!(i===rn&&(this.#t.isEol(s+1)||t.charCodeAt(s+1)===ee)?this.#w(s,a):this.#k(
s,a,n)))return!1}return!0}#w(n,t){let r=this.#l[this.#s-1];if(r===void 0||this.#s===0)return!1;if(this.#o.keyStart!==-1&&
t>=r.indent)r=this.#u(Je,n,t);else if(!r.isSequence||r.indent!==t||this.#o.keyStart!==-1){let i=this.#s;for(;i>0&&(this.#l[i-
1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#l[i-1],i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#t.skipSpaces(
n+1),s=this.#t.keyColon(o);return s===-1?this.#g(o,t):this.#f(s,this.#u(Ye,o,t+o-n))}#k(n,t,r){let o=this.#t.keyColon(n);
if(o===-1)return this.#m(r)&&this.#E(n);if(this.#s===0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(Ye,n,t));let s=this.#l[this.#s-
1];if(s===void 0)return!1;if(this.#o.keyStart!==-1&&t>s.indent)return this.#f(o,this.#u(Ye,n,t));if(s.isSequence||s.indent!==
t||this.#o.keyStart!==-1){let i=this.#s;for(;i>0;i-=1){let a=this.#l[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)
break}if(this.#p(i),s=this.#l[i-1],i===0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#s===
0&&this.#o.length===n}#E(n){let t=this.#n.charCodeAt(n);return(t===sn||t===Fn)&&this.#y(n,-1)}#y(n,t){let r=this.#i.read(
n,{indent:t,depth:this.#s,isJson:!1});return r===-1||!this.#t.endsLine(r)?!1:(this.#a=this.#t.lineEnd(r)+1,!0)}#f(n,t){if(t.
count+=1,!this.#o.expect(this.#t.key,t.record,t.count))return!1;let r=this.#t.skipSpaces(n+1);return this.#t.isEol(r)||r>
n+1&&this.#n.charCodeAt(r)===Ln?(this.#a=this.#t.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#n.
charCodeAt(n);return r===pe||r===tn?this.#R(n,r):r===_i||r===Ju?this.#A(n,t):r===sn||r===Fn?this.#y(n,t):this.#v(n,r)}#R(n,t){
let r=this.#t,o=r.quotedEnd(n,t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#a=r.lineEnd(o)+
1,!0)}#v(n,t){let r=this.#n,o=t===rn&&(r.charCodeAt(n+1)===rn||Wi[r.charCodeAt(n+1)]===1);if(Wi[t]!==1&&t<161&&!o)return!1;
let s=n,i=n;for(;i<this.#c;i+=1){let a=r.charCodeAt(i);if(a>on){s=i+1;continue}if(a===Q||a===nn)break;if(a!==ee){if(a===
Pn||a===on&&(r.charCodeAt(i+1)===ee||this.#t.isEol(i+1)))return!1;if(a===Ln&&r.charCodeAt(i-1)===ee)break;s=i+1}}return s-
n>O.scalar?!1:(this.#o.add(xt,n,s),this.#a=this.#t.lineEnd(i)+1,!0)}#A(n,t){let r=this.#t,o=n+1,s=this.#n.charAt(o),i=s===
"-"?It:s==="+"?gi:en;if(i!==en&&(o+=1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-a;if(d>=
this.#c||l<=t||r.isEol(d))return!1;let c=this.#x(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>O.scalar||l>Yr)return!1;let f=this.#o.
add(this.#n.charCodeAt(n)===_i?$n:Xe,a,u);return this.#o.addToHead(f,Ei(l,i)),this.#a=c,!0}#x(n,t){let r=this.#n,o=n;for(;o<
this.#c;){let s=o;for(;s<this.#c&&s-o<t&&r.charCodeAt(s)===ee;)s+=1;if(s===this.#c)return s>o?-1:o;if(s-o<t&&!this.#t.isEol(
s))return o;o=this.#t.lineEnd(s)+1}return o}};var Ui=x(Xr(),1);function q(e){let n=new Ft(e);return t=>{let r=n.read(t);return r===void 0?(0,Ui.readYaml)(e,t.start,t.
end):[r]}}function*Hi(e,n,t){for(let r of e){let o=r.text.includes("{{")?Zu(r,n,t):Gi(r,n);for(let s of o)yield{doc:s,manifests:rf(
s,t)}}}function Zu(e,n,t){try{return[...Gi(e,n)]}catch(r){if(!(r instanceof _n.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw Qu(r);return t.push(h.helmTemplate(e.path)),[]}}function Qu({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new _n.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*Gi(e,n){let t=({root:i})=>{let a=C(i,!1),d=v(m(a,"kind"));return d!==void 0&&
(n(d)||m(a,"items")!==void 0)},r=li(e.text),o=fi(e),s;for(let i of W(e.text,Ke(e))){let a=r(i),d=a!==void 0&&n(a)?"unkno\
wn":o(i);if(d!=="unknown"&&!n(d))continue;nf(e,i),s??=q(e);let l=ef(e,i,s);d==="unknown"&&!l.some(t)&&At(e,i);for(let[c,
u]of l.entries())t(u)&&(pi(u,i,c),yield u)}}function ef(e,n,t){try{return t(n)}catch(r){throw r instanceof _n.InputError&&
r.code==="yaml-syntax"&&(zr(e,n),At(e,n)),r}}function nf(e,n){if(n.end-n.start>O.document)throw new _n.InputError("limit",
"the document is larger than 64 MiB: split it at `---`, or into several files",y({path:e.path},I(e,n.start)))}var tf="Re\
sourceList";function rf(e,n){let t={manifests:[],drafts:n},r=C(e.root,!1),o=v(m(r,"kind"))===tf?m(r,"items"):void 0;if(o===
void 0)Bi(e,r,t);else for(let s of N(o))Bi(e,s,t);return t.manifests}function Bi(e,n,{manifests:t,drafts:r}){if(!wn(n))return;
let o=v(m(n,"apiVersion")),s=v(m(n,"kind")),i=m(n,"items");if(i===void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,
kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of N(i)){if(!wn(d))continue;let l=ji(v(m(d,"kind")))??a,c=ji(
v(m(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(m(d,"items")!==void 0?r.push(h.listInList({file:e.file,offset:d.
node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function ji(e){return e===""?void 0:e}function qi(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=Vi(s,{catalog:e,
settings:n});i===Yi&&r.push(h.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!Cr(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):Vi(s,{catalog:e,settings:n}),workloadIsOut:o=>of(
o,n),drafts:r}}var Yi="the labels of its namespace are not known (--namespace-selector)";function Vi(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?Yi:Cr(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function of(e,n){let{type:t}=e;if(Et(e))return`it is frozen (${Ur})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return sf(e,n)}function sf(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||af(e)?void 0:On}function af({annotations:e,hasGenerateName:n}){
let t=Le(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||zi(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||zi(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||Le(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function zi(e,n,[t,r]){if(Le(e.get(n)).length===0)return!1;let o=Le(e.get(t));return o.length===
0||o.includes(r)}var ea=x(M(),1);var Wn=x(Xi(),1);var lf=4096,cf=2e3;function Zi(e,n){let t=[],r=[];for(let[o,s]of e.split(",").entries()){let i=wr(s);if(i==="")continue;
let a=o+1,d=uf(i,n);d===void 0?r.push({source:i,position:a}):t.push({pattern:d,position:a})}return{parts:t,invalid:r}}function uf(e,n){
if(!(e.length>lf)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:t=>t===e};if(n.compiles(e))return{source:e,
literal:void 0,matches:t=>n.matches(e,t)}}}function Qi(e){return Pe(e)}var ff=256*1024,pf=2048,mf=1e6,to=class{#e=new Map;#n=0;compiles(n){
return this.#r(n)!==void 0}matches(n,t){let r=this.#r(n);if(r===void 0)return!1;let o=r.answers.get(t);if(o!==void 0)return o;
let s=r.set.match(t).length>0;return this.#n>=mf&&this.#o(),r.answers.set(t,s),this.#n+=1,s}#r(n){if(this.#e.has(n))return this.#e.
get(n);let t=yf(n);return this.#e.size>=pf&&this.#t(),this.#e.set(n,t),t}#t(){let[n]=this.#e;n!==void 0&&(this.#n-=n[1]?.
answers.size??0,this.#e.delete(n[0]))}#o(){for(let n of this.#e.values())n?.answers.clear();this.#n=0}};function Kt(){return new to}
function yf(e){let n=`^${e}$`;if(!(hf(n)>cf))try{let t=new Wn.RE2Set(Wn.RE2Set.UNANCHORED,0,ff);return t.add(n),t.compile(),
{set:t,answers:new Map}}catch(t){if(t instanceof Wn.RE2JSException)return;throw t}}var gf=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function hf(e){let n=new RegExp(gf),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
Sf(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function Sf(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var Un={named:[],invalid:[],search:!1,auto:!1,autoAll:!1};function na(e,{workload:n,template:t,place:r},{settings:o,cache:s}){
let{keys:i}=o,a=_=>_.size>0&&(_.has(i.auto)||_.has(i.named[e])||_.has(i.typedAuto[e])||_.has(i.search)),d=a(n);if(!d&&!o.
autoReloadAll&&!a(t))return Un;let l=d?n:t,c=l.get(i.auto)??"",u=l.get(i.typedAuto[e])??"",f=l.get(i.named[e]);bf(f,{key:i.
named[e],place:r});let{parts:p,invalid:b}=wf(f,s),E={named:p,invalid:b,search:l.get(i.search)==="true",auto:Er(c)||Er(u),
autoAll:c===""&&u===""&&o.autoReloadAll};return E.search||E.auto||E.autoAll||p.length>0||b.length>0?E:Un}function bf(e,{
key:n,place:{file:t,offset:r}}){if(!(e===void 0||e.length<O.patterns||kr(e).length<=O.patterns))throw new ea.InputError(
"limit",`annotation ${g(n)} holds more than ${String(O.patterns)} names or patterns: write one pattern for several of th\
em`,y({path:t.path},I(t,r)))}function wf(e,n){if(e===void 0)return{parts:[],invalid:[]};let{parts:t,invalid:r}=Zi(e,n);return{
parts:t.map(({pattern:o,position:s})=>({pattern:o,position:s,name:Qi(o.source)?o.source:void 0})),invalid:r.map(({position:o})=>o)}}
var kf=new Set;function ta(e,n,t){let r=n.flatMap(o=>o.get(t.keys.exclude[e])??[]);return r.length===0?kf:new Set(r.flatMap(
kr))}function ro(e,{names:n,isReferenced:t,isMatch:r}){if(e.named.some(({pattern:o})=>n.some(s=>o.matches(s))))return"na\
med";if(t)return e.search&&r?"search":e.auto?"auto":e.autoAll?"auto-all":void 0}function L({kind:e,name:n}){return`${e}/${n}`}function oa(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:f})=>f),
a.annotations],l=ta(e,d,s.settings),{references:c,ambiguous:u}=Ef(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,excludes:l,
references:c,ambiguous:u}}function Ef(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.kind!==e)continue;
let a=ia(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguous"&&s.set(d,sa(a));
let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function sa({candidates:e}){return e.map(
({id:n})=>n)}function ia(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function aa(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i}=o,{namespace:a}=r.workload.id,d=new Set(t.keys());for(let{pattern:l,name:c}of n.flatMap(
({named:u})=>u)){if(c!==void 0){let u=i.meaningOf(e,c,r.workload);u.type==="source"&&d.add(u.source.id.name),(u.type!=="\
source"||s.inNamespace(e,a).has(c))&&d.add(c)}if(l.literal===void 0){for(let u of s.matching(e,a,l))d.add(u);for(let u of i.
matching(e,a,l))d.add(u)}}return An([...d])}var Rf=[];function da(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,scope:a,
settings:d}=o,{kind:l,namespace:c,name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??Rf,b=f&&i.originalName(f,
r.workload),E=a.sourceIsOut(e,f?.labels);if(E!==void 0)return{type:"out-of-scope",id:e,why:E};let R={names:b===void 0?[u]:
[u,b],isReferenced:p.length>0,isMatch:f===void 0||f.annotations.get(d.keys.match)==="true"},_=R.names.some(yr=>n.excludes.
has(yr)),st=r.template.hasContainers&&!_,Te=st?ra(n.rules,R):void 0,gl=st?ra(n.rulesOut,R):void 0;if(Te===void 0&&gl!==void 0)
return{type:"out-of-scope",id:e,why:"only a Rollout that is out of scope selects it"};let it=f===void 0&&p.length===0?ia(
l,u,t):void 0,qo=it?.type==="ambiguous"?sa(it):n.ambiguous.get(u);if(qo!==void 0)return{type:"ambiguous",id:e,rule:Te,references:p,
candidates:qo};if(it?.type==="source")return{type:"refused",source:it.source,reason:"renamed"};if(f===void 0){let yr=n.rules.
some(({named:hl})=>hl.some(Sl=>Sl.name===u));return{type:"missing",id:e,rule:Te,references:p,isNamed:yr,isExcluded:_}}return f.
annotations.get(d.keys.ignore)==="true"?{type:"refused",source:f,reason:"ignore"}:Te===void 0?{type:"refused",source:f,reason:_?
"exclude":"opt-out"}:d.unstable.has(`${c}/${L(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&vf(f,t)?{type:"\
refused",source:f,reason:"hash-suffix"}:{type:"selected",source:f,rule:Te,references:p,keys:xf(p,r,d)}}function vf({history:e},{
subject:{workload:n},context:{settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==
!0}var Af=["named","search","auto","auto-all"];function ra(e,n){let[t,...r]=e;if(t===void 0)return;if(r.length===0)return ro(
t,n);let o=new Set(e.map(s=>ro(s,n)));return Af.find(s=>o.has(s))}function xf(e,{deciders:n},t){let r=n.map(({annotations:s})=>s.
get(Xs)).find(s=>s==="keys"||s==="object")??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);if(!(r==="objec\
t"||t.form==="env-vars"||o))return An([...new Set(e.flatMap(({keys:s})=>s??[]))])}var _t=class{outOfScope;isIdle;#e;#n;#r;#t;#o;constructor(n,t){this.#e={subject:n,context:t},this.outOfScope=Mf(n,t.scope);
let r=this.outOfScope!==void 0,o=la("ConfigMap",r,this.#e),s=la("Secret",r,this.#e);this.#n={ConfigMap:o,Secret:s},this.
isIdle=ca(o)&&ca(s)}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
return this.#t??=ze.flatMap(n=>aa(n,this.#d(n),this.#e).map(t=>this.judge(n,t))),this.#t}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(Of),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return da({kind:n,namespace:r,
name:t},this.#d(n),this.#e)}nameBehind(n,t,r){return this.#e.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{namespace:r}=this.workload.id;return this.#e.context.index.anywhere(n,t).filter(({
id:o})=>o.namespace!==r)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#e.context;
return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#i(){let n=this.template.references,t=r=>{let{rules:o,rulesOut:s}=this.#n[r];
return oa(r,{rules:o,rulesOut:s,all:n},this.#e)};return{ConfigMap:t("ConfigMap"),Secret:t("Secret")}}#d(n){return this.#r??=
this.#i(),this.#r[n]}};function Of(e){return e.type==="selected"}function Mf({deciders:e,workload:n},t){for(let s of e)if(Et(
s))return t.workloadIsOut(s);let o=(n.type.templateOnly===!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(s));return o.every(
s=>s!==void 0)?o[0]:void 0}function la(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){let a={workload:i.
annotations,template:t.template.annotations,place:i.place};(n||r.scope.workloadIsOut(i)===void 0?o:s).push(na(e,a,r))}return{
rules:o,rulesOut:s}}function ca({rules:e,rulesOut:n}){return e.every(t=>t===Un)&&n.every(t=>t===Un)}var ua={type:"itself"},Wt=class{#e=new Map;#n;constructor(n){this.#n=n.filter(({history:t})=>t.previousNames.length>0||t.
isHashed);for(let t of this.#n)for(let r of new Set(ws(t))){let o=fa(t.id.kind,t.id.namespace,r),s=this.#e.get(o);s===void 0?
this.#e.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#n.length===0)return ua;let s=ks(this.#e.get(fa(n,
r.namespace,t))??[],o),[i]=s;return i===void 0?ua:s.length===1?{type:"source",source:i}:{type:"ambiguous",candidates:s}}originalName(n,t){
let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.meaningOf(n.id.kind,r,t);return o.type==="\
source"&&o.source===n?r:void 0}matching(n,t,r){return this.#n.filter(({id:o,history:{previousNames:s}})=>{let[i]=s;return o.
kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function fa(e,n,t){return`${e}/${n}/${t}`}var Cf=new Map,Ut=class{#e={ConfigMap:new Map,Secret:new Map};#n;#r;#t=new Map;#o=new Map;constructor(n){this.#n=n;for(let t of n){
let{kind:r,namespace:o,name:s}=t.id;oo(this.#e[r],o,()=>new Map).set(s,t)}}inNamespace(n,t){return this.#e[n].get(t)??Cf}anywhere(n,t){
return this.#r??=If(this.#n),this.#r.get(`${n}/${t}`)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=oo(this.#t,o,()=>new Map),
i=`${n}/${t}`,a=s.get(i);if(a!==void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().
map(c=>[o(c),c]));return s.set(i,l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#o.get(o);if(s!==void 0)
return s;let a=[...this.inNamespace(n,t).keys()].filter(d=>r.matches(d));return this.#o.set(o,a),a}};function If(e){let n=new Map;
for(let t of e){let{kind:r,name:o}=t.id;oo(n,`${r}/${o}`,()=>[]).push(t)}return n}function oo(e,n,t){let r=e.get(n);if(r!==
void 0)return r;let o=t();return e.set(n,o),o}function*pa(e,n,t){let{sources:r}=e,s={index:new Ut(r),renames:new Wt(r),cache:Kt(),scope:n,settings:t},i=Nf(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(ma(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new _t({workload:a,template:d,deciders:[a,...u]},s))}}function ma(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function Nf(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=ma(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var D=x(M(),1);function ha(e,{functionInput:n,unstable:t}={}){let r=$f(e),o=e.stampDomain??"rollstamp.io";Df([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&Tf(e);for(let i of e.enable??[])throw new D.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...Tr,...(e.workload??[]).map(_f)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:Pf(e.resourcesToIgnore??[]),ignoredWorkloadTypes:Lf(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:ga("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map(Ff)),resourceLabelSelector:ga("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:Sa(e.hashKey),otherHashKeys:Wf(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:Bf(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function ae(e,n){if(e==="")throw new D.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function $f(e){return{auto:ae(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:ae(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:ae(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:ae(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:ae(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:ae(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:ae(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:ae(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:ae(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:ae(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var ya=243;function Df(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>ya||!Pe(
r))throw new D.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
ya)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new D.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function Tf(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new D.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function Pf(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new D.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function Lf(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new D.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function ga(e,n){if(n.length!==0)try{return ps(n)}catch(t){throw t instanceof
we?new D.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function Ff(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new D.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new D.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var Kf=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function _f(e){let[,n="",t="",r=""]=Kf.exec(e)??[];if(t==="")throw new D.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new D.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if(Tr.some(o=>o.group===n&&o.kind===t))throw new D.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function Wf({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new D.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(Sa)}function Sa(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new D.UsageError("the hash key is empty: give a key, or leave the option out");return n}function Uf(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function Bf(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn(lt,t))throw new D.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys(lt).join(", ")}`);
if(!Uf(r))throw new D.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function ba(e,n){return n.length===0?e:jf(e,n).join("")}function jf(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var an={text:"",start:0,end:0,at:0,column:0};function Bn(e,n){if(an.text===e&&an.start<=n&&n<=an.end)return an;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return an={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},an}function B(e,n){return Bn(e,n).start}function j(e,n){
let{end:t}=Bn(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function Ue(e,n){return Math.min(Bn(e,n).end+1,e.length)}
function me(e,n){let{start:t,end:r}=Bn(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function U(e,n){let t=Bn(e,n);for(;t.at>n;t.at-=1)wa(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)wa(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function wa(e){return e>=56320&&e<=57343}function K(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function dn(e,n){return K(e,B(e,n),n)}function Bt(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function de(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&Bt(e,t))t=j(e,t);else return t}}function $(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&Be(e,n)?Ea(e,n,"}"):ka(e,n);default:return n.
flow?Ea(e,n,"]"):ka(e,n)}}function Be(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function ka(e,n){
if(n.type==="sequence")return He(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:ye(e,t)}function Ea(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=ye(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,$(e,s));for(o=de(e,o);e.charAt(o)!==t&&o<e.length;)o=de(e,o+1);return o+1}function je(e,{
key:n,value:t}){let r=$(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=de(e,r);return e.charAt(o)===
":"?o:-1}function ye(e,n){let t=$(e,n.value);if(t!==-1)return t;let r=je(e,n);return r===-1?$(e,n.key):r+1}function ne(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:je(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
ye(e,s);if(r?.key.type==="scalar"&&so(r.key))return de(e,i);let a=de(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;
let d=o-1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function so({style:e}){return e===
"literal"||e==="folded"}function jt(e,n,t){return t===0?n.contentStart:de(e,He(e,n,t-1))}function He(e,n,t){let r=n.items[t],
o=r===void 0?-1:$(e,r);return o!==-1?o:t<0?n.contentStart:jt(e,n,t)+1}function*Ht(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:Hf(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*Ht(e,t),yield*Ht(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*Ht(e,t)}function Hf(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function ln(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...Ht(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&K(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:Bt(e,d)?d=j(e,d):(i({start:d,end:d+1}),d+=1)}return o}function jn(e,n){return n.
map(({start:t,end:r})=>{let o=dn(e,t),s=j(e,r);if(K(e,r,s))return o?{start:B(e,t),end:Ue(e,r),text:""}:{start:Gf(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!Bt(e,Ra(e,r));return{start:t,end:i?Ra(e,r):r,text:""}})}function Gf(e,n){let t=n;
for(;t>0&&K(e,t-1,t);)t-=1;return t}function Ra(e,n){let t=n;for(;t<e.length&&K(e,t,t+1);)t+=1;return t}function te(e,n,t){
let[r,...o]=n;return r===void 0?[]:[w(y({},r),{text:t}),...jn(e,o)]}function Hn(e,n){let t=je(e,n),r=t===-1?$(e,n.key):t+
1;return ln(e,{start:r,end:ye(e,n)},[n.value])}function Gn(e,n,t){return ln(e,{start:n,end:ye(e,t)},[t.key,t.value])}function Gt(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=va(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&dn(e,a.start),u=d&&!c?va(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return Vf(e,t)}function va(e,n){let t=n===void 0?-1:de(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function Vf(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&K(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function Ae(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?io(s.node):void 0;a!==void 0&&
(o=zf(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=Yf(e,i,{edits:o,column:r}));return o}
function io(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return so(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return io(e.items.at(-1));let n=e.entries.at(-1);return io(n?.value.start===-1?n.key:n?.value)}function zf(e,n,{
edits:t,column:r}){let o=e.slice(B(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=Ue(e,d),c=j(e,d),u=a.get(d);if(u!==void 0&&qf(e,u))d=u.end;else if(K(e,d,
c))(s||Aa(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...xa(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function qf(e,n){return n.text===""&&(n.end===e.length||B(e,n.end)===n.end)}function Aa(e,n){return e.length>n||e.
includes("	")}function xa(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,j(e,n)))?.[0]??"";if(!Aa(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),w(y({},s),{end:i.end})]}function Yf(e,n,{
edits:t,column:r}){let o=$(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=Ue(e,n.start);a<o;a=
Ue(e,a)){let d=j(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(K(e,a,d)?s.push({start:a,end:Ue(e,a),
text:""}):i=xa(e,a,{edits:i,column:r}))}return[...i,...s]}function Vt(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return Oa(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,b]of i)d.push(...te(e,Hn(e,p),zt(b)));let[l]=n.entries,c=ne(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...Oa(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:b}=Ca(
e,o,{mapping:n,layout:r});d.push(...te(e,Gn(e,c,u),p.join(b)))}for(let p of jn(e,Xf(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return Ae(e,
f,{edits:d,column:U(e,c)})}function Oa(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=Ca(
e,t,{mapping:n,layout:o}),a=ne(e,n,r);return Jf(e,n,{start:a,end:a,text:s.join(i)+i})}function Jf(e,n,t){if(!n.flow||Be(
e,n))return[t];let r=$(e,n),o=e.charAt(r-1)===":"?" }":"}";return[w(y({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}
function Xf(e,n,{remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?Gn(e,ne(e,n,i),s):[];return{end:n.
flow?ye(e,s):0,isGone:a,tokens:d}});return n.flow?Gt(e,o):o.flatMap(({tokens:s})=>s)}function zt(e){return`"${e}"`}function Ca(e,n,{
mapping:t,layout:r}){let o=ne(e,t,0),s=me(e,o),i=" ".repeat(U(e,o));if(!t.flow)return{lines:n.map(f=>qt(f,i,r).join(s).slice(
i.length)),separator:s+i};let a=cn(e,t,r),d=e.slice(B(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.
map(u=>Na(u,w(y({},a),{indent:d,lineBreak:s}))),separator:l}}function qt({key:e,value:n,plain:t},r,o){if(typeof n=="stri\
ng")return[`${r}${e}: ${t===!0?n:zt(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...Ia(n,r+" ".repeat(
s),o)]}function Ia(e,n,t){return"entries"in e?e.entries.flatMap(r=>qt(r,n,t)):e.items.flatMap(r=>ao(r,n,t))}function ao(e,n,t){
let r=`${n}  `;return e.flatMap(s=>qt(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function cn(e,n,t){let r=t.
flowStep,[o]=n.entries;if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=je(e,o),i=n.
flow&&s!==-1&&!/[ \t\r\n]/.test(e.charAt(s+1));return{isPretty:n.flow&&dn(e,ne(e,n,0)),isCompact:i,isPadded:n.flow&&K(e,
n.contentStart+1,n.contentStart+2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function Na({key:e,
value:n,plain:t},r){let o=r.quotesKeys?zt(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":
" "}${s?n:Ge(n,r)}`}function Ge(e,n){if(typeof e=="string")return zt(e);let t=w(y({},n),{indent:n.indent+n.step}),r=n.isPadded&&
!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>Na(d,t)):e.items.map(
d=>Ge({entries:d},t));if(!n.isPretty)return o+i.join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.
lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.indent}${s}`}function $a(e,{mapping:n,entry:t},{value:r,layout:o}){let s=je(
e,t),i=Hn(e,t),a=U(e,t.key.start),d=me(e,t.key.start);if(!n.flow&&s!==-1&&!Ma(t.value)){let p=ye(e,t);if(j(e,$(e,t.key))===
j(e,p)){let[,...E]=qt({key:"",value:r}," ".repeat(a),o);return Zf(e,{colon:s,end:p,added:d+E.join(d)})}let b=Qf(e,i[0]?.
start);if(b>a){let E=Ia(r," ".repeat(b),o),R=te(e,i,E.join(d).slice(b));return Ae(e,[{node:t.value,isGone:!0}],{edits:R,
column:b})}}let l=/^[ \t]*/.exec(e.slice(B(e,t.key.start)))?.[0]??"",c=cn(e,n,o),u=Ge(r,w(y({},c),{indent:l,lineBreak:d}));
if(!n.flow&&s===-1){let p=" ".repeat(U(e,ne(e,n,n.entries.indexOf(t))));return[lo(e,$(e,t.key),[`${p}: ${u}`])]}if(t.value.
type==="mapping"&&Ma(t.value))return[{start:t.value.contentStart,end:$(e,t.value),text:u}];if(i.length>0){let p=te(e,i,u);
return n.flow?p:Ae(e,[{node:t.value,isGone:!0}],{edits:p,column:a})}let f=s===-1?$(e,t.key):s+1;return[{start:f,end:f,text:`${s===
-1?":":""}${c.isCompact?"":" "}${u}`}]}function Zf(e,{colon:n,end:t,added:r}){let o=j(e,t),s={start:o,end:o,text:r};return t===
n+1?[s]:K(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+1,end:t,text:""},s]}function Qf(e,n){if(n===void 0)return-1;let t=e.
slice(B(e,n),n);return/^ *$/.test(t)?t.length:-1}function lo(e,n,t){let r=me(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:j(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function Ma(e){return e.start!==e.contentStart}
function Yt(e,n,t=2){let r,o=()=>r??=ep(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function ep(e,n){let t=n.flow?ne(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=ne(e,r,0),s=U(e,o)-U(e,t);if(s<=0||!dn(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(B(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var Ve=["metadata","annotations"];function Da(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=op(e,n);if(r!==
void 0)return{obstacle:r};let o=Yt(t,e.at.node),s=m(e.at,Ve[0]),i=m(s,Ve[1]),a=i?.node.type==="mapping"?Z(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=np(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(E=>f.remove.
has(E)),b=Ta(l,f.remove);return b!==void 0?{obstacle:b}:p?tp(t,e.at.node,o):{edits:Vt(t,l,{changes:f,layout:o})}}return{
edits:rp(t,{at:e.at,metadata:s,added:d,layout:o})}}function np(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function tp(e,n,t){let r=fe(n,Ve[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=fe(o,Ve[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:co(e,a,{entry:d,layout:t})}function co(e,n,{entry:t,
layout:r}){let o=Ta(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&Be(e,n))){let i=ne(e,n,0),
a=te(e,Gn(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:Ae(e,[d],{edits:a,column:U(e,i)})}}return{edits:Vt(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function Ta(e,n){let t=Rs(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function rp(e,{at:n,metadata:t,added:r,layout:o}){let s={key:Ve[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?Jt(e,t.node,{entry:s,layout:o}):Jt(e,n.node,{entry:{
key:Ve[0],value:{entries:[s]}},layout:o})}function Jt(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=w(y({},cn(e,n,r)),{indent:"",lineBreak:me(e,a)});return[{start:a,end:$(e,n),text:Ge({entries:[t]},d)}]}let s=fe(n,t.key);
if(s!==void 0)return $a(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return Vt(e,n,{changes:i,layout:r})}function op(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of Ve){let o=Vn(t,[r]);if(o!==void 0)return o;let s=m(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!ke(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return Vn(t,n.map(
({key:r})=>r))}function Vn(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=Xt(e,n);if(o!==void 0)return o;if(!t.merges&&!sp(t))return;let s=Z(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function Xt(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function sp(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var ip=/^[0-9a-f]{40}$/;function Zt(e,n){return N(m(m(e,"spec"),n))}var Pa=new WeakMap;function uo({doc:{file:e}}){let n=Pa.
get(e);if(n!==void 0)return n;let t=["\\","!",bt].some(r=>e.text.includes(r));return Pa.set(e,t),t}function Qt(e){let n=[];
if(!uo(e))return n;for(let t of["containers","initContainers"])for(let[r,o]of Zt(e.at,t).entries())for(let[s,i]of N(m(o,
"env")).entries()){let a=ap(i);a!==void 0&&n.push(w(y({},a),{list:t,container:r,index:s}))}return n}function ap(e){let n=v(
m(e,"name"));if(n?.startsWith(bt)!==!0)return;let t=js(n),r=v(m(e,"value"))??"";if(!(t===void 0||!ip.test(r)||m(e,"value\
From")!==void 0))return{kind:t,name:n,value:r}}function La(e){let n=new Map;return({name:t,container:r})=>{let o=n.get(r);
if(o!==void 0)return o.get(t);let s=N(m(Zt(e,"containers")[r],"env")),i=new Map(s.map(a=>[v(m(a,"name")),a]));return n.set(
r,i),i.get(t)}}function Fa(e,n,t){let{text:r}=e.doc.file,o=[];for(let s of n){let i=Zt(e.at,s.list)[s.container];if(i?.node.type!=="map\
ping")continue;let a=lp(e,s.list)??cp(i,s);if(a!==void 0)return{obstacle:a};let d=Yt(r,e.at.node,dp(r,e.at)),l=up(r,i.node,
{change:s,side:t,layout:d});if("obstacle"in l)return l;for(let c of l.edits)o.push(c)}return{edits:o}}function dp(e,n){let t=m(
n,"spec")?.node,r=t?.type==="mapping"?fe(t,"containers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(
0,U(e,r.value.contentStart)-U(e,r.key.start))}function lp({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:
Xt(e,["spec"])??Xt(m(e,"spec"),[t])}function cp(e,n){let t=Vn(e,["env"]);if(t!==void 0)return t;let r=m(e,"env");if(r?.shared===
!0)return{type:"shared",offset:r.node.start};if(!(r===void 0||ke(r))){if(r.node.type!=="sequence")return{type:"invalid",
offset:r.node.start,field:"env"};for(let o of[...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;
if(s.type!=="mapping"||s.aliased)return{type:"shared",offset:s.start};let a=Vn({node:s,shared:!1},["name","value"]);if(a!==
void 0)return a}}}function up(e,n,{change:t,side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},
{key:"value",value:l}]),i=fe(n,"env"),a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===
0?{edits:[]}:{edits:Jt(e,n,{entry:{key:"env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.
remove.has(l))?co(e,n,{entry:i,layout:o}):{edits:fp(e,a,{change:t,added:s,side:r,layout:o})}}function fp(e,n,{change:t,added:r,
side:o,layout:s}){let i=[];for(let[f,p]of t.update){let b=n.items[f],E=b?.type==="mapping"?fe(b,"value"):void 0;E!==void 0&&
i.push(...te(e,Hn(e,E),`"${p}"`))}let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&
i.push(...(n.flow?mp:pp)(e,n,{added:r,side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let b=t.remove.has(p)&&p!==d,
E=He(e,n,p),R=n.flow?f.start:b?jt(e,n,p):0;return{end:E,isGone:b,tokens:b?ln(e,{start:R,end:E},[f]):[]}}),c=n.flow?Gt(e,
l):l.flatMap(f=>f.tokens);for(let f of jn(e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({
node:f,isGone:t.remove.has(p)}));return Ae(e,u,{edits:i,column:U(e,n.contentStart)})}function pp(e,n,{added:t,side:r,layout:o,
reuse:s}){let i=" ".repeat(U(e,n.contentStart)),a=me(e,n.contentStart),d=t.map(l=>ao(l,i,o).join(a));if(s!==void 0){let l=jt(
e,n,s),c=n.items[s],u=ln(e,{start:l,end:He(e,n,s)},c===void 0?[]:[c]);return te(e,u,d.join(a).slice(i.length))}if(r==="f\
irst"){let l=n.contentStart,c=d.map(u=>`${u.slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[lo(
e,He(e,n,n.items.length-1),d)]}function mp(e,n,{added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];
let a=de(e,n.contentStart+1),d=i.type==="mapping"&&Be(e,i)?cn(e,i,o):void 0,l=e.slice(B(e,a),a),c=K(l,0,l.length),u={isPretty:d?.
isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.
exec(l)?.[0]??"",lineBreak:me(e,a)},f=c?`,${u.lineBreak}${l}`:u.isCompact?",":", ",p=t.map(R=>Ge({entries:R},u));if(s!==
void 0){let R=n.items[s];if(R===void 0)return[];let _=ln(e,{start:R.start,end:$(e,R)},[R]);return te(e,_,p.join(f))}if(r===
"first")return[{start:a,end:a,text:p.map(R=>R+f).join("")}];let b=He(e,n,n.items.length-1),E=e.charAt(b-1)===":"?" ":"";
return[{start:b,end:b,text:E+p.map(R=>f+R).join("")}]}function fo(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function er(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return fo(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function po(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(Ee)||t.hashKey!==void 0||t.rekey?!1:(o.push(h.hashKeyMissing(
s,n.workload.id,r)),!0)}var Ka=require("node:crypto"),yp=63,gp=46,hp=16,_a={ConfigMap:"configmap",Secret:"secret"};function Wa(e,n,t){return`${_a[e]}\
.${t}/${nr(n)}`}function mo(e){return`${e}/config-digest`}function nr(e){return e.length<=yp?e:`${e.slice(0,gp)}.${(0,Ka.hash)(
"sha256",e,"hex").slice(0,hp)}`}function un(e,n){if(e.includes(n)){if(e===mo(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${_a[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function Ua(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=L(u.id),b=o.accepted(u,f);i.set(p,b),a.set(p,b[0])}let d=Sp(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(yo(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of bp(e,u))wp(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([b],[E])=>P(b,E)))l.isSingleLocked||l.isLocked&&p?.kind!=="C\
onfigMap"||(zn(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function Sp(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>Vs(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(L(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[mo(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(L(s))??[];r.set(Wa(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function yo({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(un(r,n)!==void 0||t.some(o=>un(r,
o)!==void 0))return!0;return!1}function bp({template:e},n){let t=o=>n.some(s=>un(o,s)!==void 0),r=m(m(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...Z(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function wp(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>un(e,p)!==void 0)??s.stampDomain,l=un(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!Gs.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&zn(n,p.source,"foreign"),n.wanted.delete(e),i.push(h.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?vp(f,n):Rp(w(y({},f),{kind:l.kind,name:kp(n,l)}),n)}function kp(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=Ep(r),e.longNames.get(t)??r.nameBehind(n,t,nr)??t}function Ep({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[nr(t),t]).filter(([t,r])=>t!==
r))}function Rp(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=er(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")zn(n,i,"kept"),n.drafts.push(h.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(h.stampedInBase(
e.place,n.selection.workload.id,l))}go(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&po(r,e.lock)?Ba(n,i):ja({key:t,
value:r,source:i},n)}function vp({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&fo(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&po(n,t)){Ba(o,void 0);return}if(o.wanted.has(e)){ja({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=ze.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(h.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?Ap(s):"form";go(o,{key:e,reason:f,source:void 0})}function Ba(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,zn(e,n,
"blocked")}function Ap(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function ja({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){go(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(L(t),n);let i=o.value===n||
s;if(zn(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(Ee)===n.startsWith(Ee)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function go(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function zn(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(L(r.id),t);else e.states.set(L(n),t)}var So={changes:[],states:new Map,digests:new Map,edits:[]};function Ha(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars";if(!s&&!uo(e.template))return So;let i=s?xp(e,{digests:o,drafts:t}):new Map,a=new Map([...i.values()].
map(({source:u,value:f})=>[L(u),f])),d=Qt(e.template),l={selection:e,settings:r,wanted:i,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:d.length===0?new Map:Np(e)};for(let u of d.toReversed())Mp(u,l);let c=La(e.template.at);for(let u of[
...i.values()].toSorted((f,p)=>P(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(h.variableForeign(p,e.workload.id,u.name)),l.states.set(L(u.source),"foreign");continue}l.states.set(L(u.source),
"absent"),ho(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:a,edits:Dp(l.buckets)}}
function xp(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=vn(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(h.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:Op(s),source:i})}return r}function Op({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.flatMap(o=>o.containers);if(t.length>0)return r.length===0?0:r.reduce(
(o,s)=>Math.min(o,s))}return 0}function Mp(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.
list==="containers"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(L(s.source),c?"\
fresh":"stale"),c)return;ho(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.
value,reason:"content",source:s.source});return}let i=Cp(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?
$p(e,t):er(i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(L(a),"kept");let{file:c}=t.template.
doc;n.drafts.push(h.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.
reason:"form";ho(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,
source:a})}function Cp({kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(
e,n,Ip[e]);return s===void 0?void 0:t.judge(e,s)}var Ip={ConfigMap:e=>vn("ConfigMap",e),Secret:e=>vn("Secret",e)};function Np({
verdicts:e}){return new Map(e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[vn(t,r),n]}))}
function $p({kind:e},n){return n.judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-ou\
t"}}function ho(e,{list:n,container:t}){let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};
return e.buckets.set(r,o),o}function Dp(e){return[...e].map(([n,t])=>{let[r,o]=n.split("/");return w(y({},t),{list:r==="\
containers"?"containers":"initContainers",container:Number(o)})})}function za(e){let n=[],t={context:e,drafts:n};return{plan:r=>Tp(r,t),drafts:n}}function Tp(e,{context:n,drafts:t}){if(e.
outOfScope!==void 0||Pp(e,n.settings))return{selection:e,changes:[],edits:[],states:new Map,digests:new Map};let r=Ua(e,
{context:n,drafts:t}),o=r.isLocked?So:Ha(e,{context:n,drafts:t}),s=Lp([...r.changes,...o.changes]),i=[...Va(e,Da(e.template,
r.changes),t)];if(o.edits.length>0){let a=e.workload.type.isRollout===!0?"last":"first";i.push(...Va(e,Fa(e.template,o.edits,
a),t))}return Fp(e,r.changes,t),{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:Ga(r.
states,o.states),digests:Ga(r.digests,o.digests)}}function Ga(e,n){return n.size===0?e:new Map([...e,...n])}function Pp({
isIdle:e,template:n},t){return e&&!yo(n,t)&&Qt(n).length===0}function Lp(e){if(!e.some(({reason:t})=>t==="form"))return e;
let n="form";return e.map(t=>t.reason==="added"?w(y({},t),{reason:n}):t)}function Va({workload:e,template:n},t,r){if("ed\
its"in t)return t.edits;let{obstacle:o}=t,{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.
type==="shared"?r.push(h.aliasShared(i,e.id)):o.type==="duplicate"?r.push(h.duplicateKey(i,!0)):r.push(h.templateInvalid(
i,e.id,o.field)),[]}function Fp({workload:e,template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{
key:i,value:a}of t)a===void 0?o.delete(i):o.set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(
a);s>O.annotations&&r.push(h.annotationsTooLarge(e.place,e.id,s))}function qn(e,n,t){let r=ha(n,t);t.isCheck||_p(r),Wp(e);let o=[],s=t.parsed??Hi(e,Ts(r),o),i=Ps(Kp(s,t),r),a=qi(i,r),d=pa(
i,a,r),l=Ys(r),c=za({settings:r,digests:l,isCheck:t.isCheck}),u=ni({catalog:i,scope:a},{settings:r,digests:l}),f=new Map(
e.map(R=>[R,[]]));for(let R of d){let _=c.plan(R);u.see(R);let st=f.get(R.template.doc.file);for(let Te of _.edits)st?.push(
Te);t.onPlan?.(_)}let p={drafts:u.end()},b=[{drafts:o},i,a,c,l,p],E=[...t.drafts??[],...b.flatMap(R=>R.drafts)];return{files:e.
map(R=>Up(R,f.get(R)??[])),findings:Js(E,e,r)}}function*Kp(e,{onDocument:n}){for(let t of e)n?.(t.doc),yield t}function _p({
otherHashKeys:e}){if(e.length!==0)throw new tr.UsageError("--hash-key-file is given several times, and stamps are made w\
ith one key: give the new one alone; check and explain take several")}function Wp(e){let n=0;for(let{path:t,text:r}of e)
if(n+=r.length,n>O.input)throw new tr.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:t})}
function Up({path:e,text:n},t){let r;return{path:e,get text(){return r??=ba(n,t)},edits:t}}function qa(e){return e.some(({severity:n})=>n==="error")}function Ya(e){let n=[],t="";for(let r of e){let o=t==="",s=!o&&r.startsWith("\uFEFF")?r.slice(1):r;s!==""&&(o||(t.endsWith(
`
`)||n.push(`
`),!Bp(s)&&!jp(t)&&n.push(`---
`)),n.push(s),t=s)}return n.join("")}function Bp(e){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(e)}function jp(e){let n=e.endsWith(
`
`)?e.length-1:e.length,t=e.slice(e.lastIndexOf(`
`,n-1)+1,n);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}var rl=x(M(),1);var wo=x(M(),1);function Qa(e){Hp(e);let n=q(e),t=0,r=0;for(let o of W(e.text))if(!Vp(e.text,o)){if(zp(e.text,o)){t+=1,r+=1;continue}for(let{
root:s,hasDirectives:i}of n(o)){if(Yp(s))continue;t+=1;let a=d=>bo(e,s.start,`document ${String(t)} ${d}`);i&&a("has a %\
-directive, which Argo CD does not read: remove it"),r+=Jp(s,a)}}return r}function ed(e){if(["apiVersion:","kind:","meta\
data:"].every(n=>e.text.includes(n)))return!1;try{let n=q(e);return W(e.text).flatMap(r=>n(r)).every(({root:r})=>v(m(C(r,
!1),"kind"))===void 0)}catch(n){if(n instanceof wo.InputError)return!(e.text.includes("apiVersion:")&&e.text.includes("k\
ind:"));throw n}}function Hp(e){let{text:n}=e,t=/^\uFEFF?---(?=[^\r\n])(?![ \t]*(?:[ \t]#|\r?$))/m.exec(n);t!==null&&bo(
e,t.index,"a line begins with `---` and goes on, which Argo CD takes for a broken separator: put `---` on a line of its \
own, or indent the line");let r=/^\.\.\.(?:[ \t].*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|[ \t]*(?:#.*)?$)(?=.)/m.exec(
n);r!==null&&bo(e,r.index,"Argo CD drops what follows `...`: begin the next document with a line `---`")}var Gp=/^(?:\uFEFF?---[^\r\n]*)?(?:\s|#[^\n]*(?:\n|$))*(?:null|~|Null|NULL)?(?:\s|#[^\n]*(?:\n|$))*$/;
function Vp(e,{start:n,end:t}){return t-n<1e3&&Gp.test(e.slice(n,t))}function zp(e,n){let t=In(e,n);if(t==="none"||t==="\
unknown"||t.endsWith("List")||!Ja(t))return!1;let r=n.start===0&&e.startsWith("apiVersion:")?0:e.indexOf(`
apiVersion:`,n.start)+1;if(r<n.start||r>=n.end||r===0&&n.start>0)return!1;let[,o=""]=/^apiVersion:[ \t]+([\w./-]+)[ \t]*(?:[ \t]#[^\n]*)?\r?$/.
exec(e.slice(r,qp(e,r)))??[];return Ja(o)}function Ja(e){return/^[a-z]/i.test(e)&&!/^(?:y|yes|n|no|on|off|true|false|null)$/i.
test(e)}function qp(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}function Yp(e){let{node:n}=C(e,!1);return n.type==="scalar"&&n.resolved==="null"}function Jp(e,n){
let t=C(e,!1);Za(t,n);let r=m(t,"items");if(r===void 0)return 1;let o=N(r);for(let[s,i]of o.entries())Za(i,a=>n(`has an \
item, number ${String(s+1)}, that ${a}`));return o.length}var Xa="every document of a render is an object of Kubernetes";
function Za(e,n){e.node.type!=="mapping"&&n(`is not a mapping; ${Xa}`);for(let t of["kind","apiVersion"])(v(m(e,t))??"")===
""&&n(`has no ${t}; ${Xa}`)}function bo(e,n,t){throw new wo.InputError("not-an-object",t,y({path:e.path},I(e,Math.max(0,
n))))}var ge=require("node:fs"),T=require("node:path"),rr=x(M(),1);function or(e,n){let t=(0,ge.realpathSync)(e),r=t,o=T.posix.normalize(n).split("/").filter(s=>s!==""&&s!==".");for(let s of o.
toReversed()){if(s===".."||!r.endsWith(`${T.sep}${s}`)||(0,T.dirname)(r)===r)break;r=(0,T.dirname)(r)}return{app:t,root:r}}
function xe(e,n){let t=(0,T.relative)(e,n);return t===""||t!==".."&&!t.startsWith(`..${T.sep}`)}function Oe(e){try{return(0,ge.realpathSync)(
e)}catch{return}}function F(e){return(0,ge.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0}function sr({root:e},n){return g(
(0,T.relative)(e,n).split(T.sep).join("/")||".")}function ir(e){return new rr.InputError("outside-repository",e,{path:""})}
function ko(e,n,t){let r=e.startsWith("/")?(0,T.join)(t.root,e):(0,T.resolve)(t.app,e),o=()=>ir(`${n}: ${g(e)} leads out\
 of the repository; name a file in it`);if(!xe(t.root,r))throw o();let s=Oe(r);if(s!==void 0&&!xe(t.root,s))throw o();if(s===
void 0||!F(s))throw new rr.InputError("unreadable",`${n}: ${g(e)}: there is no such file in the repository`,{path:""});return s}
var nd=2e5;function Yn(e,n){let t=[],r=new Set,o=[e],s=0;for(let i of o)if(!r.has(i)){r.add(i);for(let a of(0,ge.readdirSync)(
i,{withFileTypes:!0}).toSorted((d,l)=>P(d.name,l.name))){if(s+=1,s>nd)throw new rr.InputError("limit",`the folder holds \
more than ${String(nd)} files`,{path:sr(n,e)});if(a.name===".git")continue;let d=(0,T.join)(i,a.name),l=a.isSymbolicLink()?
he(d,n):d;if(l===void 0)continue;let c=(0,ge.lstatSync)(l);c.isDirectory()?o.push(l):c.isFile()&&t.push(l)}}return t}function he(e,n){
let t=Oe(e);if(t===void 0||xe(n.root,t))return t;throw ir(`${sr(n,e)}: the symbolic link leads out of the repository; pu\
t what it means into it`)}var Jn=require("node:fs"),od=require("node:timers/promises"),sd=require("node:zlib");function td(e){let n=[];for(let t=0;t+512<=e.length;){let r=parseInt(e.toString("latin1",t+124,t+136),8);if(!(r>=0))break;
let o=t+512;n.push(e.toString("latin1",o,o+r)),t=o+Math.ceil(r/512)*512}return n}var Xp=/(?<![\w.$"'-])(?:rand[A-Za-z]\w*|gen[A-Z]\w*|uuidv4|now|htpasswd|bcrypt|encryptAES|derivePassword|shuffle|lookup)(?![\w-])/,
Zp=4<<20,id=64<<20;function ad(e,n){return ld(Xp,e,n)}var Qp=/(?<![\w.$"'-])now(?![\w-])/;async function dd(e,n){ld(Qp,e,
n)&&await(0,od.setTimeout)(rd-Date.now()%rd+em)}var rd=1e3,em=5;function ld(e,n,t){let r=o=>rm(e,o);return t.some(r)||n.
some(o=>nm(o).some(r))}function nm(e){let{size:n}=(0,Jn.statSync)(e);return/\.(?:tgz|tar\.gz)$/.test(e)?n>id?[]:td(tm(e)):
n>Zp?[]:[(0,Jn.readFileSync)(e,"latin1")]}function tm(e){try{return(0,sd.gunzipSync)((0,Jn.readFileSync)(e),{maxOutputLength:id})}catch{
return Buffer.alloc(0)}}function rm(e,n){for(let t=n.indexOf("{{");t!==-1;t=n.indexOf("{{",t)){let r=om(n,t+2);if(e.test(
r.code))return!0;t=r.at}return!1}var ar=/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}\}|[^"`}/]+|[\s\S]/y;function om(e,n){
let t=[];ar.lastIndex=n;for(let r=ar.exec(e);r!==null;r=ar.exec(e)){if(r[0]==="}}")return{at:ar.lastIndex,code:t.join("")};
t.push(/^(?:\/\*|"|`)/.test(r[0])&&r[0].length>1?" ":r[0])}return{at:e.length,code:""}}function Eo({selection:e,digests:n},t){
for(let[r,o]of n){let s=`${e.workload.id.namespace}/${r}`,i=t.get(s);i===void 0?t.set(s,new Set([o])):i.add(o)}}function cd(e,n){
let t=[...e].filter(([r,o])=>{let s=n.get(r);return s===void 0||[...o].some(i=>!s.has(i))});return new Set(t.map(([r])=>r))}var Lo=require("node:path");var md=require("node:fs"),Ce=require("node:path"),yd=x(M(),1);var ud=require("node:buffer"),le=require("node:fs"),Xn=x(M(),1),sm=1<<20;function Me(e,n){let t=(0,le.openSync)(e,"r");try{
let{size:r}=(0,le.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,le.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(sm,n+1-s)),a=(0,le.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,le.closeSync)(t)}}function fd(e){return new Xn.InputError("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:e})}function ce(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new Xn.InputError(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new Xn.InputError("binary","is a\
 binary file (it holds NUL bytes), not a manifest",{path:e});if(!(0,ud.isUtf8)(n))throw new Xn.InputError("not-utf8","is\
 not UTF-8: save it as UTF-8",{path:e});return Buffer.from(n.buffer,n.byteOffset,n.length).toString("utf8")}var pd=x(M(),1);var im=1e3,am=10;function vo(e,n){let t=lm(e),r=Kt();if(t===void 0||!r.compiles(t))throw new pd.UsageError(`${n} is not \
a glob that can be read; it takes *, ?, [a-z], [!a-z] and {a,b}`);return o=>r.matches(t,o)}var dm=/\\(.)|\*+|\?|\[(!?)((?:\\.|[^\]\\])+)\]|[{},]|[^\\[\]]/gsuy;
function lm(e){if(e.length>im)return;let n="",t=0,r=0;for(let o of e.matchAll(dm)){let[s,i,a,d]=o;if(r=o.index+s.length,
i!==void 0?n+=Ro(i):d!==void 0?n+=`[${a===""?"":"^"}${cm(d)}]`:s.startsWith("*")?n+=".*":s==="?"?n+=".":s==="{"?(t+=1,n+=
"(?:"):s==="}"?(t-=1,n+=")"):n+=s===","&&t>0?"|":Ro(s),t<0||t>am)return}return r===e.length&&t===0?`(?s:${n})`:void 0}function cm(e){
return e.replace(/\\(.)|[\^[\]&]/gsu,(n,t)=>Ro(t??n))}function Ro(e){return/[\w/ -]/u.test(e)&&e!=="-"?e:`\\x{${(e.codePointAt(
0)??0).toString(16)}}`}var um=/\.(?:yaml|yml|json|jsonnet)$/,fm=/^\.(?:rollstamp|argocd-source(?:-.*)?)\.yaml$/,pm="+argocd:skip-file-rendering";
function gd({repository:e,request:n}){let t=ym(e,{recurse:n.recurse,isWanted:mm(n)}),r=[],o=O.input;for(let s of t){let i=(0,Ce.relative)(
e.app,s).split(Ce.sep).join("/");if(i.endsWith(".jsonnet"))throw new yd.InputError("render-failed","Jsonnet is not rende\
red: leave the file out with the parameter exclude",{path:i});let a=Me(s,o);if(a===void 0)throw fd(i);o-=a.length;let d={
path:i,text:ce(i,a)};!d.text.includes(pm)&&(i.endsWith(".json")||!ed(d))&&r.push(d)}return{files:r.length<2?r:r.map(gm)}}
function mm({include:e,exclude:n}){let t=e===""?()=>!0:vo(e,"parameter include"),r=n===""?()=>!1:vo(n,"parameter exclude");
return o=>t(o)&&!r(o)}function ym(e,{recurse:n,isWanted:t}){let r=[],o=s=>{let i=(0,md.readdirSync)(s,{withFileTypes:!0});
for(let a of i.toSorted((d,l)=>P(d.name,l.name))){let d=(0,Ce.join)(s,a.name);if(a.isDirectory()){n&&a.name!==".git"&&o(
d);continue}let l=(0,Ce.relative)(e.app,d).split(Ce.sep).join("/");!um.test(a.name)||fm.test(a.name)||a.isSymbolicLink()&&
he(d,e)===void 0||F(d)&&t(l)&&r.push(d)}};return o(e.app),r}function gm(e){let n=W(e.text);if(n[0]?.isJson!==!0)return e;
let t=n.map(({start:r,end:o})=>e.text.slice(r,o));return{path:e.path,text:`---
${t.map(hm).join(`
---
`)}`}}function hm(e){return e.replaceAll("	"," ").replace(/\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)/gis,(n,t,r)=>t===
void 0||r===void 0?n.replace("\\/","/"):String.fromCharCode(parseInt(t,16),parseInt(r,16))).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}var xd=require("node:fs"),fn=require("node:path"),Ne=x(M(),1);var wd=require("node:fs"),dr=require("node:path"),Oo=x(M(),1);var bd=x(M(),1);var Ao=require("node:path");var Sm=new Set(`a above accumulate accumulating accumulation add additional after alias all allowed already also an anch\
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
    malformedyamlerror numeric plugin plugins sm sources sure tags template's this: trouble valid vs`.split(/\s+/)),bm=16384,
hd=900,Ie="\u2026";function Sd(e,n){let r=e.slice(0,bm).replace(/^Use --debug flag to render out invalid YAML$/m,"").replace(
/(execution error at \([^)\n]*\):)[\s\S]*/,`$1 ${Ie}`).replace(/<[^>]*>|`[^`]*`/g,` ${Ie} `).split(/\s+/).filter(i=>i!==
""),o=r.map((i,a)=>/^(?:line|column)$/.test(r[a-1]??"")&&/^\d{1,6}[:,.]?$/.test(i)?i:Em(i,n)),s=o.filter((i,a)=>i!==Ie||
o[a-1]!==Ie).join(" ");return s.length>hd?`${s.slice(0,hd)}${Ie}`:s}var wm=/^((?:err=)?[("'[{]*)(.*?)([)"'\]},.;:]*)$/s,
km=400;function Em(e,n){if(e.length>km)return Ie;let[,t="",r="",o=""]=wm.exec(e)??[];if(r==="")return e.length>3?Ie:e;if(Sm.
has(r.toLowerCase()))return e;let[,s=r,i=""]=/^(.*?)((?::\d{1,6}){1,2})$/.exec(r)??[],a=vm(s,n);return a===void 0?Ie:`${t}${a}${i}${o}`}
var Rm=/^[\w.-]{1,60}(?:\/charts\/[\w.-]{1,60}){1,5}\/templates(?:\/[\w.-]{1,80}){1,5}\.(?:yaml|yml|tpl|txt)$/;function vm(e,{
app:n,root:t}){if(!/^[\w./@+-]*[./][\w./@+-]*$/.test(e))return;if(e.startsWith(`${t}/`))return e.slice(t.length+1);if(e.
startsWith("/"))return;if(F((0,Ao.join)(n,e)))return e;let r=e.slice(e.indexOf("/")+1);return F((0,Ao.join)(n,r))||Rm.test(
e)?r:void 0}function Zn(e,n,t){if(n.exitCode!==0)throw xo(e,n,t);return{path:e,text:ce(e,n.stdout)}}function xo(e,{exitCode:n,stderr:t},{
repository:r}){let o=n===null?"was killed (too little memory?)":`failed with exit code ${String(n)}`,s=Sd(t,r),i=`run ${e}\
 in the folder of the application to see all of it`;return new bd.InputError("render-failed",`${e} ${o}${s===""?"":`: ${s}`}\
; ${i}`,{path:""})}var Am=["Chart.yaml","requirements.yaml","Chart.lock","requirements.lock"];async function kd(e){for(let t of Am)xm(t,e);
let n=await e.children.run("helm",["dependency","build","."]);if(n.exitCode!==0)throw xo("helm dependency build",n,e)}function xm(e,{
repository:n}){let t=he((0,dr.join)(n.app,e),n);if(t===void 0||!F(t))return;let r={path:e,text:ce(e,(0,wd.readFileSync)(
t))},o=q(r);for(let{root:s,problem:i}of W(r.text).flatMap(a=>o(a))){if(i!==void 0)throw new Oo.InputError("yaml-unsuppor\
ted",i.message,y({path:e},I(r,i.offset)));for(let{text:a,offset:d}of Mo(s,!1)){let l=f=>new Oo.InputError("outside-repos\
itory",`a dependency ${f}`,y({path:e},I(r,Math.max(0,d))));if(a==="")continue;let c=/^file:\/\/(?!\/)(.*)$/.exec(a)?.[1];
if(c===void 0)throw l("is not in charts/ and would be fetched; run helm dependency build and commit charts/");let u=Oe((0,dr.resolve)(
n.app,c));if(u===void 0||!xe(n.root,u))throw l("is to come from outside of the repository, or from nowhere; name a folde\
r in it");Yn(u,n)}}}function*Mo(e,n){let{node:t}=C(e,!1);if(t.type==="scalar")n&&t.resolved!=="null"&&(yield{text:t.text,
offset:e.start});else if(t.type==="sequence")for(let r of t.items)yield*Mo(r,n);else for(let{name:r,value:o}of t.entries)
yield*Mo(o,n||/^repository$/i.test(r??""))}var Ed="helm template";async function Od(e){let{children:n,repository:t}=e;Yn(t.app,t);let r=Om(e),o=await n.run("helm",
r);o.exitCode!==0&&o.stderr.includes("missing in charts/ directory")&&(await kd(e),o=await n.run("helm",r));let s=Zn(Ed,
o,e),{values:i,helmParameters:a,helmStringParameters:d}=e.request,l=[...Md(e),...Cd(e).map(([,p])=>p)],c=[...Yn(t.app,t),
...l],u=[i,...a.values(),...d.values()];return ad(c,u)?{files:[s],again:async()=>(await dd(c,u),Zn(Ed,await n.run("helm",
r),e))}:{files:[s]}}function Om(e){let{request:n,env:t,children:r}=e,{values:o,helmParameters:s,helmStringParameters:i,skipCrds:a}=n,
d=t.KUBE_VERSION??"",l=Md(e).map(u=>vd(Ad(u,e)));if(o!==""){let u=(0,fn.join)(r.folder,"values.yaml");(0,xd.writeFileSync)(
u,o,{mode:384}),l.push(vd(u))}let c=Cd(e).map(([u,f])=>[u,Im(Ad(f,e),Id(u))]);for(let[u]of c)Cm(u);return["template",".",
"--name-template",Mm(t),...Co("--namespace",n.namespace),...Co("--kube-version",d),...Io(s).flatMap(([u,f])=>["--set",`${No(
u)}=${Rd(f)}`]),...Io(i).flatMap(([u,f])=>["--set-string",`${No(u)}=${Rd(f)}`]),...c.flatMap(([u,f])=>["--set-file",`${u}\
=${f}`]),...l.flatMap(u=>["--values",u]),...(t.KUBE_API_VERSIONS??"").split(",").flatMap(u=>Co("--api-versions",u)),...a?
[]:["--include-crds"]]}function Mm(e){let n=(e.ARGOCD_APP_NAME??"").replace(/^[^_]*_/,"");if(n!=="")return n;throw new Ne.UsageError(
"ARGOCD_APP_NAME is not set, and is the name of the release; Argo CD sets it")}function Co(e,n){return n===""?[]:[e,n]}function Io(e){
return[...e].toSorted(([n],[t])=>P(n,t))}function Md({request:e,repository:n}){return e.valueFiles.map(t=>ko(Nd(t,"value\
-files"),"value-files",n))}function Cd({request:e,repository:n}){return Io(e.helmFileParameters).map(([t,r])=>{let o=Id(
t);return[t,ko(Nd(r,o),o,n)]})}function Id(e){return`helm-file-parameters ${g(e)}`}function Nd(e,n){if(e.startsWith("-"))
throw new Ne.UsageError(`${n}: ${g(e)} begins with -, like an option; name a file, with ./ before it if need be`);if(/^[a-z][a-z0-9+.-]*:/i.
test(e))throw new Ne.UsageError(`${n}: ${g(e)} is a URL; name a file of the repository`);if(new RegExp("\\p{Cc}","u").test(
e))throw new Ne.UsageError(`${n}: ${g(e)} holds a control character`);return e}function No(e){if(e!==""&&!e.startsWith("\
-"))return e;throw new Ne.UsageError(`helm-parameters: ${e===""?"a key is empty":`${g(e)} begins with -, like an option`}\
; name a value of the chart, e.g. image.tag`)}function Cm(e){if(!(No(e)===e&&!/[=,\\{}\p{Cc}]/u.test(e)))throw new Ne.UsageError(
`helm-file-parameters: ${g(e)} is not the name of one value of the chart; it may hold no =, comma, brace or backslash`)}
function Im(e,n){if(!/[,\\{}]/.test(e))return e;throw new Ne.UsageError(`${n}: the name of the file holds a comma, brace\
 or backslash, which Helm does not take: rename it`)}function Rd(e){return e.startsWith("{")&&e.endsWith("}")?e:e.replace(
/(?<!\\),/g,"\\,")}function vd(e){return/[",]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function Ad(e,{repository:n}){let t=(0,fn.relative)(
n.app,e).split(fn.sep).join("/");return t.startsWith("../")?t:`./${t}`}var fr=require("node:fs"),Qn=require("node:path"),To=x(M(),1);var cr=x(M(),1);var Nm=new Set(["annotations","apiVersion","behavior","buildMetadata","commonAnnotations","commonLabels","fieldPath","ge\
neratorOptions","imageTag","images","kind","labels","literals","metadata","name","namePrefix","nameSuffix","namespace","\
options","patch","replicas","sortOptions","target","targets","type","vars"]);function $d(e){let n=q(e);return W(e.text).
flatMap(t=>n(t).flatMap(({root:r,problem:o})=>{if(o===void 0)return[...lr(r)];throw new cr.InputError("yaml-unsupported",
o.message,y({path:e.path},I(e,o.offset)))}))}function*lr(e){let{node:n}=C(e,!1);if(n.type==="scalar")n.resolved==="strin\
g"&&(yield{text:n.text,offset:e.start});else if(n.type==="sequence")for(let t of n.items)yield*lr(t);else for(let{name:t,
value:r}of n.entries)(t===void 0||!Nm.has(t))&&(yield*lr(r))}function ur(e){return/:\/\/|::|^[^/]*[@:]|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i.
test(e)}function $o(e){let n="the entry is remote; a render that is to be the same each time takes in what the repositor\
y holds: copy it there";return new cr.InputError("outside-repository",n,e)}function Do(e,n){if(/builtin|\\/.test(e.text)){
for(let t of $m(e))if(v(m(C(t,!1),"apiVersion"))==="builtin"&&[...lr(t)].some(({text:r})=>ur(r.replace(/^[^=/]*=(?=.)/,""))))
throw $o(n)}}function $m(e){try{let n=q(e);return W(e.text).flatMap(t=>n(t).map(({root:r})=>r))}catch(n){if(n instanceof
cr.InputError)return[];throw n}}var Po=["kustomization.yaml","kustomization.yml","Kustomization"],Dm="kustomize build";async function Td(e){Tm(e.repository);
let n=await e.children.run("kustomize",["build","."]);return{files:[Zn(Dm,n,e)]}}var Dd=1e4;function Tm(e){let n=[e.app],
t=new Set(n);for(let r of n){for(let o of Lm(r,e))t.has(o)||n.push(o),t.add(o);if(t.size>Dd)throw new To.InputError("lim\
it",`the application has more than ${String(Dd)} kustomizations`,{path:""})}}var Pm=/\n|^\s*[{[]/;function Lm(e,n){let t=Po.
map(i=>(0,Qn.join)(e,i)).find(F);if(t===void 0)return[];let r=Oe(t),o=sr(n,t);if(r===void 0||!xe(n.root,r))throw ir(`${o}\
: the symbolic link leads out of the repository`);let s={path:o,text:ce(o,(0,fr.readFileSync)(r))};return $d(s).flatMap(
({text:i,offset:a})=>{let d=y({path:o},I(s,Math.max(0,a))),l=Pm.test(i);if(l&&Do({path:o,text:i},d),i.includes(`
`))return[];let c=i.replace(/^[^=/]*=(?=.)/,"");if(!l&&(ur(i)||ur(c)))throw $o(d);let u=Oe((0,Qn.resolve)(e,i))??Oe((0,Qn.resolve)(
e,c));if(u===void 0)return[];if(!xe(n.root,u)){let f="the entry leads out of the repository; kustomizations take in what\
 it holds";throw new To.InputError("outside-repository",f,d)}return(0,fr.statSync)(u).isDirectory()?[u]:(Km(u,d),[])})}var Fm=1<<
20;function Km(e,n){let t=F(e)?Me(e,Fm):void 0;t!==void 0&&Do({path:n.path,text:Buffer.from(t).toString("utf8")},n)}var _m={directory:gd,kustomize:Td,helm:Od};function Fo(e,{app:n}){return e!=="auto"?e:Po.some(t=>F((0,Lo.join)(n,t)))?"k\
ustomize":F((0,Lo.join)(n,"Chart.yaml"))?"helm":"directory"}async function Pd(e){return _m[Fo(e.request.source,e.repository)](
e)}var el=require("node:path"),Go=x(M(),1);function A(e,n,t){return y({name:n,group:e,owner:"application"},t)}function ue(e,n,t){return A("Annotation names",e,{type:"\
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
Ld=[A("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),A("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],Wm=["stamp","check","e\
xplain"];function $e(e,n,o){var s=o,{commands:t=Wm}=s,r=Xo(s,["commands"]);return w(y({},A(e,n,y({owner:"operator"},r))),
{commands:t})}var pr=[$e("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
$e("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),$e("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),$e("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),$e("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),$e("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),$e("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),$e("Output","quiet",{type:"boolean",help:"Show errors only"})];function Se(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}function et(e){return`ROLLSTAMP_${e.replaceAll("-",
"_").toUpperCase()}`}var nt=x(M(),1);var Fd=require("node:path"),pn=x(M(),1);var Um=64*1024;function Ko(e,n){let t;try{t=Me(e,Um)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new pn.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new pn.UsageError(`${n}: the file is larger than 64 KiB`);return t}var Bm=10,jm=13;function _o(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")throw new pn.UsageError(`${t} is empty\
 (a variable that is not set?): name the file with the key`);let r=Ko((0,Fd.resolve)(n,e),t);if(r===void 0)throw new pn.UsageError(
`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===Bm&&(o-=o>1&&r[o-2]===jm?2:1),o===0)throw new pn.UsageError(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.subarray(0,o)}var Hm=/^(?:1|t|T|true|TRUE|True)$/,Gm=/^(?:0|f|F|false|FALSE|False)$/;function tt(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&Hm.test(n))return!0;if(typeof n=="string"&&Gm.test(
n))return!1;throw new nt.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new nt.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new nt.UsageError(`${t} takes one value`)}case"list":return Kd(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return Kd(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function Kd(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function _d(e,n){let t={};for(let{
name:s}of J){let i=e[Se(s)];i!==void 0&&(t[Se(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r=="\
object"){let[s="",...i]=r.toReversed();t.hashKey=_o(s,n),t.otherHashKeys=i.map(a=>_o(a,n))}return typeof o=="object"&&(t.
severity=Vm(o)),t}function Vm(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new nt.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var Xd=require("node:path"),Zd=x(Ud(),1),Ho=x(M(),1);var X=x(M(),1);function De(e,n,t){let r=y({name:e,help:n,group:"Input",owner:"application"},t);return jd(r)}function Wo(e,n){return{name:e,
title:Hd(e),help:n,field:"map",default:"",option:void 0}}function jd(e){let{name:n,help:t,type:r}=e,o=r==="list"||r==="r\
epeat"?"array":"string",s=e.default??(r==="boolean"?"false":"");return{name:n,title:Hd(n),help:t,field:o,default:s,option:e}}
function Hd(e){let n=e.replaceAll("-"," ");return n.charAt(0).toUpperCase()+n.slice(1)}var Ym="Namespace of manifests th\
at name none; the default is the destination of the Application";function Jm(e){let n=jd(e);return e.name==="namespace"?
w(y({},n),{help:Ym,default:""}):n}var Xm=new Set(["value-files","helm-parameters"]),be=[De("source","How the manifests a\
re made; auto does what Argo CD would do",{type:"choice",choices:["auto","directory","kustomize","helm"],default:"auto"}),
De("allow-empty","Let a render without any manifest pass, which prunes everything",{type:"boolean"}),De("recurse","Direc\
tory: read the folders below, too",{type:"boolean"}),De("include","Directory: read only files whose path matches this gl\
ob",{type:"string"}),De("exclude","Directory: do not read files whose path matches this glob",{type:"string"}),De("value\
-files","Helm: files with values, from the folder of the application or, with a / before them, of the repository",{type:"\
repeat"}),De("values","Helm: values as YAML",{type:"string"}),Wo("helm-parameters","Helm: single values, as for --set"),
Wo("helm-string-parameters","Helm: single values that are strings, as for --set-string"),Wo("helm-file-parameters","Helm\
: single values from files, as for --set-file"),De("skip-crds","Helm: leave out what the chart has in crds/",{type:"bool\
ean"}),...J.filter(({owner:e})=>e==="application").map(Jm)],vk=be.filter(({name:e})=>!Xm.has(e));function Gd(e,n){let{name:t,
title:r,help:o,field:s,option:i}=e,a=i?.type==="boolean"||i?.type==="bool-string",d={name:t,title:r,tooltip:o,required:!1,
itemType:a?"boolean":"string",collectionType:s};return s==="array"?w(y({},d),{array:Bd(n)?n:[]}):s==="map"?w(y({},d),{map:n===
void 0||Bd(n)?{}:n}):w(y({},d),{string:e.default})}function Bd(e){return Array.isArray(e)}var Zm=128*1024,rt="ARGOCD_APP_PARAMETERS",ot=new Map(be.map(e=>[e.name,e]));function mn({owner:e}){return e==="operator"}
var zd=new Map([...Ld,...pr,...J.filter(mn)].filter(({name:e})=>!ot.has(e)).map(e=>[e.name,e])),Qm=new Set(J.filter(mn).
map(({name:e})=>e));function qd({[rt]:e=""}){Jd(rt,e);let n=e.trim()===""?null:ty(e);if(n===null)return new Map;if(!Array.
isArray(n))throw new X.UsageError(`${rt} is not a list; Argo CD writes it, so do not set it yourself`);let t=new Map;for(let r of n){
if(!Uo(r)||typeof r.name!="string")throw new X.UsageError(`${rt} holds something that is no parameter: each has a name, \
and string, array or map`);let{name:o}=r,s=Yd(o,`parameter ${g(o)}`);if(t.has(o))throw new X.UsageError(`parameter ${o} \
is given twice: remove one`);let i=oy(r,s);i!==void 0&&t.set(o,{value:i,origin:`parameter ${o}`})}return t}function Bo(e,n){
let t=`${n}ROLLSTAMP_`,r=new Map;for(let[o,s=""]of Object.entries(e)){if(!o.startsWith(t))continue;let i=ey.get(o.slice(
n.length));n!==""&&ny(i,o),!(i===void 0||!ot.has(i)||s==="")&&(Jd(o,s),r.set(i,{value:s,origin:o}))}return r}var ey=new Map(
[...ot.keys(),...zd.keys()].map(e=>[et(e),e]));function ny(e,n){Yd(e??n,n)}function Yd(e,n){let t=ot.get(e);if(t!==void 0)
return t;if(Qm.has(e))throw new X.UsageError(`${n} belongs to the operator of Argo CD, not to an application: it is ${et(
e)} of the sidecar`);if(zd.has(e))throw new X.UsageError(`${n} has no effect under Argo CD: remove it`);let r=[...ot.keys()].
find(o=>Vd(o)===Vd(e));throw new X.UsageError(`there is no ${n}; ${r===void 0?"parameters are named like options, e.g. a\
uto-reload-all":`did you mean ${r}?`}`)}function Vd(e){return e.replace(/[-_]/g,"").toLowerCase()}function ty(e){try{return JSON.
parse(e)}catch{throw new X.UsageError(`${rt} is not JSON; Argo CD writes it, so do not set it yourself`)}}function Uo(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ry=["string","array","map"];function oy(e,{name:n,field:t}){let r=ry.
find(a=>a!==t&&e[a]!==void 0&&e[a]!==null);if(r!==void 0)throw new X.UsageError(`parameter ${n} takes ${t}, not ${r}`);let o=e[t];
if(o==null||o==="")return;if(t==="string"&&typeof o=="string"||t==="array"&&Array.isArray(o)&&o.every(iy))return o;let s=t===
"map"&&Uo(o)?Object.entries(o).filter(sy):[];if(t==="map"&&Uo(o)&&s.length===Object.keys(o).length)return new Map(s);let i={
string:"a text",array:"a list of texts",map:"a map of texts"};throw new X.UsageError(`parameter ${n}: ${t} is not ${i[t]}\
; numbers and the like go in quotes`)}function sy(e){return typeof e[1]=="string"}function iy(e){return typeof e=="strin\
g"}function Jd(e,n){if(!(Buffer.byteLength(n)<=Zm))throw new X.InputError("limit",`${e} is larger than 128 KiB: put valu\
es into a file of the repository`,{path:""})}var jo=".rollstamp.yaml",ay=new Set(["paths",...pr.map(({name:e})=>Se(e))]);function Qd(e){let n=he((0,Xd.join)(e.app,jo),
e),t=n===void 0?void 0:Ko(n,jo),r=new Map;if(t===void 0)return r;for(let[o,{value:s,place:i}]of(0,Zd.parseConfig)(jo,Buffer.
from(t).toString("utf8"))){let a=J.find(d=>Se(d.name)===o);if(!(a===void 0&&ay.has(o))){if(a===void 0)throw new Ho.UsageError(
`${i}: there is no option ${g(o)}`);if(mn(a))throw new Ho.UsageError(`${i}: ${o} belongs to the operator of Argo CD, not\
 to an application: remove it`);r.set(a.name,tt(a,s,`${i}: ${o}`))}}return r}function nl(e,n){let{env:t}=e,r=[qd(t),Bo(t,"ARGOCD_ENV_"),Bo(t,"")],o=Qd(n),s=new Map;for(let c of be){if(c.field==="ma\
p")continue;let u=ly(c,r)??o.get(c.name);u!==void 0&&s.set(c.name,u)}let i=c=>String(s.get(c)??""),a=s.get("value-files"),
d=c=>cy(c,r),l=i("namespace")||(t.ARGOCD_APP_NAMESPACE??"");return{source:dy(s.get("source")),allowEmpty:s.get("allow-em\
pty")===!0,recurse:s.get("recurse")===!0,include:i("include"),exclude:i("exclude"),valueFiles:typeof a=="object"?a:[],values:i(
"values"),helmParameters:d("helm-parameters"),helmStringParameters:d("helm-string-parameters"),helmFileParameters:d("hel\
m-file-parameters"),skipCrds:s.get("skip-crds")===!0,namespace:l,options:_d(w(y(y({},fy(s)),py(t)),{namespace:l}),n.app)}}
function dy(e){return e==="directory"||e==="kustomize"||e==="helm"?e:"auto"}function ly({name:e,option:n},t){let r=t.map(
o=>o.get(e)).find(o=>o!==void 0);if(!(r===void 0||n===void 0||tl(r.value)))return tt(n,r.value,r.origin)}function cy(e,n){
let t=n.map(r=>r.get(e)).find(r=>r!==void 0);return t===void 0?new Map:typeof t.value=="string"?uy(t.value,t.origin):tl(
t.value)?t.value:new Map}function tl(e){return e instanceof Map}function uy(e,n){let t=e.split(`
`).filter(r=>r!=="");return new Map(t.map(r=>{let o=r.indexOf("=");if(o<1)throw new Go.UsageError(`${n} takes lines KEY=\
VALUE`);return[r.slice(0,o),r.slice(o+1)]}))}function fy(e){let n=J.filter(({owner:t})=>t==="application").map(({name:t})=>t);
return Object.fromEntries(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:[[Se(t),r]]}))}function py(e){let n={};for(let r of J.
filter(mn)){let o=et(r.name),s=e[o]??"";s!==""&&(n[Se(r.name)]=tt(r,s,o))}let{hashKeyFile:t}=n;if(typeof t=="object"&&!t.
every(r=>(0,el.isAbsolute)(r)))throw new Go.UsageError("ROLLSTAMP_HASH_KEY_FILE takes an absolute path in the sidecar");
return n}async function ol(e,n){let t=or(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??""),r=nl(e,t),o=new ft(e,t.app),s;try{let i=await Pd(
{repository:t,request:r,env:e.env,children:o});my(i,r),s=await yy(i,r),o.checkSignal()}finally{o.end()}return n.findings(
s.findings),qa(s.findings)?re.failed:(e.stdout.write(Ya(s.files.map(({text:i})=>i))),re.done)}function my({files:e},{allowEmpty:n}){
let t=0;for(let o of e)t+=Qa(o);if(t>0||n)return;let r="the render holds no manifest, and Argo CD would take that for an\
 application without any: it could prune everything; if that is meant, set the parameter allow-empty to true";throw new rl.InputError(
"no-manifests",r,{path:""})}async function yy({files:e,again:n},{options:t}){let r=new Map,o=qn(e,t,{isCheck:!1,onPlan:a=>{
Eo(a,r)}});if(n===void 0||r.size===0)return o;let s=new Map;qn([await n()],t,{isCheck:!0,onPlan:a=>{Eo(a,s)}});let i=cd(
r,s);return i.size===0?o:qn(e,t,{isCheck:!1,unstable:i})}var gy=32,hy=be.map(({name:e,help:n,field:t})=>{let r=t==="string"?"":` (${t})`;return`  ${`${e}${r}`.padEnd(gy)} ${n}
`}).join(""),sl=`Exit codes:
  0  done
  1  a finding of severity error
  2  wrong usage, or parameters that cannot be used
  3  the input could not be processed
Without 0, nothing is printed on standard output.
`,il=`Usage: rollstamp argocd generate
       rollstamp argocd parameters

A config management plugin of Argo CD, to be run in a sidecar of argocd-repo-server: renders an
application as Argo CD would (plain files, Kustomize or Helm) and stamps it.

Commands:
  generate    Render, stamp and print the application in the working directory
  parameters  Print the parameters that its chart offers, for the form in Argo CD

${sl}`,al=`Usage: rollstamp argocd generate

Renders the application in the working directory, stamps it and prints it: all of it, or nothing.
kustomize and helm are found on the PATH; nothing is fetched, no plugin or function runs.

Parameters come from the Application (spec.source.plugin.parameters), from its variables
(spec.source.plugin.env, ROLLSTAMP_AUTO_RELOAD_ALL for auto-reload-all), from variables of the
sidecar with the same names, and options of selection from .rollstamp.yaml; the first that says
something counts. All other options belong to the operator: variables of the sidecar alone.

Parameters:
${hy}
${sl}`,dl=`Usage: rollstamp argocd parameters

Prints a list in JSON: for a chart, its files with values and its values, as Argo CD announces
them in its user interface. An empty list for anything else. Always exits with 0.
`;var Sy=8192,ll=1200,by=100,mr=class{#e="";#n=0;#r=0;line(n){let t=`${hr(n.length>ll?`${n.slice(0,ll)}\u2026`:n)}
`,r=Buffer.byteLength(t);if(this.#r>0||this.#n+r>Sy-by){this.#r+=1;return}this.#e+=t,this.#n+=r}findings(n){for(let t of[
"error","warning"])for(let{path:r,line:o,column:s,severity:i,code:a,message:d}of n)i===t&&this.line(`${cl(r,o,s)}${i}: ${d}\
 [${a}]`)}inputError({path:n,line:t,column:r,message:o,code:s}){this.line(`${cl(n,t,r)}error: ${o} [${s}]`)}write(n){let t=this.#r===
0?"":`\u2026 and ${String(this.#r)} more
`;this.#e+t!==""&&n.write(this.#e+t)}};function cl(e,n,t){return e===""?"":n===0?`${e}: `:`${e}:${String(n)}:${String(t)}\
: `}var fl=require("node:fs"),Vo=require("node:path");var wy=1<<20,ky=1e3,Ey=4096,Ry=new Set(["Chart.yaml","requirements.yaml"]);function pl(e){let n=[];try{n=vy(e)}catch{}return e.
stdout.write(`${JSON.stringify(n)}
`),re.done}function vy(e){let n=or(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??"");if(Fo("auto",n)!=="helm")return[];let t=(0,fl.readdirSync)(
n.app).filter(o=>/^[^-.].*\.ya?ml$/.test(o)&&!Ry.has(o)&&F((0,Vo.join)(n.app,o))).toSorted(P),r=t.includes("values.yaml")?
he((0,Vo.join)(n.app,"values.yaml"),n):void 0;return[...ul("value-files",t.filter(o=>o!=="values.yaml")),...ul("helm-par\
ameters",r===void 0?{}:Ay(r))]}function ul(e,n){return be.filter(t=>t.name===e).map(t=>Gd(t,n))}function Ay(e){let n=new Map;
try{let t=Me(e,wy),r={path:"values.yaml",text:t===void 0?"":ce("values.yaml",t)},o=q(r);for(let s of W(r.text))for(let{root:i}of o(
s))zo(C(i,!1),"",n)}catch{return{}}return Object.fromEntries(n)}function zo({node:e,shared:n},t,r){if(!(r.size>=ky))if(e.
type==="scalar")t!==""&&e.resolved!=="null"&&e.text.length<=Ey&&r.set(t,e.text);else if(e.type==="sequence")for(let[o,s]of e.
items.entries())zo(C(s,n),`${t}[${String(o)}]`,r);else for(let o of Z(e).keys()){let s=m({node:e,shared:n},o),i=o.replace(
/[.,=[\]\\]/g,"\\$&");s!==void 0&&zo(s,t===""?i:`${t}.${i}`,r)}}var ml={generate:{run:ol,help:al},parameters:{run:pl,help:dl}};async function xy(e,n){let t=new mr;try{return await Oy(e,
n,t)}catch(r){if(r instanceof Sn)return ss[r.signal];if(r instanceof yn.UsageError)return t.line(`rollstamp argocd: ${r.
message}`),re.usage;if(r instanceof yn.InputError)t.inputError(r);else if(My(r))t.line(`error: a file of the application\
 cannot be read (${r.code}) [unreadable]`);else throw r;return re.input}finally{t.write(n.stderr)}}async function Oy([e="",
...n],t,r){if(yl(e))return t.stdout.write(il),re.done;let o=Object.hasOwn(ml,e)?ml[e]:void 0;if(o===void 0){let i=e===""?
"name a command":`unknown command ${g(e)}`;throw new yn.UsageError(`${i}; the commands are generate and parameters; see \
rollstamp argocd --help`)}let[s]=n;if(s===void 0)return o.run(t,r);if(!yl(s))throw new yn.UsageError(`${e} takes no argu\
ments; options are parameters of the Application, or variables`);return t.stdout.write(o.help),re.done}function My(e){return e instanceof
Error&&"syscall"in e&&"code"in e&&typeof e.code=="string"}function yl(e){return["-h","--help","help"].includes(e)}0&&(module.exports={argocd});
