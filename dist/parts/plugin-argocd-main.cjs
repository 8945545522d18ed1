"use strict";var yl=Object.create;var yn=Object.defineProperty,gl=Object.defineProperties,hl=Object.getOwnPropertyDescriptor,Sl=Object.getOwnPropertyDescriptors,
bl=Object.getOwnPropertyNames,ot=Object.getOwnPropertySymbols,wl=Object.getPrototypeOf,fr=Object.prototype.hasOwnProperty,
zo=Object.prototype.propertyIsEnumerable;var Vo=(e,n,t)=>n in e?yn(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,y=(e,n)=>{for(var t in n||={})
fr.call(n,t)&&Vo(e,t,n[t]);if(ot)for(var t of ot(n))zo.call(n,t)&&Vo(e,t,n[t]);return e},w=(e,n)=>gl(e,Sl(n));var qo=(e,n)=>{var t={};for(var r in e)fr.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&ot)for(var r of ot(e))n.indexOf(
r)<0&&zo.call(e,r)&&(t[r]=e[r]);return t};var st=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},kl=(e,n)=>{for(var t in n)
yn(e,t,{get:n[t],enumerable:!0})},Yo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of bl(n))!fr.call(
e,o)&&o!==t&&yn(e,o,{get:()=>n[o],enumerable:!(r=hl(n,o))||r.enumerable});return e};var A=(e,n,t)=>(t=e!=null?yl(wl(e)):{},Yo(n||!e||!e.__esModule?yn(t,"default",{value:e,enumerable:!0}):t,e)),El=e=>Yo(yn(
{},"__esModule",{value:!0}),e);var M=st((Oy,Xo)=>{var Rl,Jo=()=>Rl??=require("./lib-errors.cjs");Xo.exports={__esModule:!0,get InputError(){return Jo().
InputError},get UsageError(){return Jo().UsageError}}});var zr=st((ah,Di)=>{var Ku,$i=()=>Ku??=require("./lib-yaml.cjs");Di.exports={__esModule:!0,get decodeBlockScalar(){return $i().
decodeBlockScalar},get readYaml(){return $i().readYaml}}});var qi=st((Kh,zi)=>{var rf,q=()=>rf??=require("./re2js.cjs");zi.exports={__esModule:!0,get Matcher(){return q().Matcher},
get MatcherInput(){return q().MatcherInput},get MatcherInputBase(){return q().MatcherInputBase},get RE2JS(){return q().RE2JS},
get RE2JSCompileException(){return q().RE2JSCompileException},get RE2JSException(){return q().RE2JSException},get RE2JSFlagsException(){
return q().RE2JSFlagsException},get RE2JSGroupException(){return q().RE2JSGroupException},get RE2JSInternalException(){return q().
RE2JSInternalException},get RE2JSSyntaxException(){return q().RE2JSSyntaxException},get RE2Set(){return q().RE2Set},get re(){
return q().re}}});var Fd=st((fk,Ld)=>{var Bm,jm=()=>Bm??=require("./lib-config-file.cjs");Ld.exports={__esModule:!0,get parseConfig(){return jm().
parseConfig}}});var vy={};kl(vy,{argocd:()=>ky});module.exports=El(vy);var mn=A(M(),1);var Zo=new WeakMap;function vl(e){let n=Zo.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return Zo.set(e,r),r}function I(e,n){let t=vl(e),r=Al(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=Qo(e.text,t.offset,n)-Qo(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function Al(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function Qo(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}var it={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","hash-key-permissions":"\
warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"\
warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","\
pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning",
"rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","source-not-deterministic":"warnin\
g","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-invalid":"error","workload-missin\
g":"warning"};function k(e,n,t){return{code:e,severity:it[e],message:t,place:n}}var es=253;function pr(e){return/^[ -~]*$/.
test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function g(e){
return pr(e.length>es?`${e.slice(0,es)}\u2026`:e)}function xl({file:e,offset:n}){return`${g(e.path)}:${String(I(e,n).line)}`}
function b({kind:e,name:n}){return`${g(e)} ${n===""?"(without a name)":g(n)}`}var ns=5;function gn(e){let n=e.length-ns,
t=e.slice(0,ns).join(", ");return n>0?`${t} and ${String(n)} more`:t}var h={aliasShared:(e,n)=>k("alias-shared",e,`the a\
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
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(e,n)=>w(y({},k("duplicate\
-key",e,n?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:n?"error":"warning"}),joinedObjects:e=>k("duplicate-key",e,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(e,n,t)=>k("duplic\
ate-key",e,`key ${g(t)} of ${b(n)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(e,n,t)=>w(y({},k("duplicate-object",e,`${b(n)} in namespace ${g(n.namespace)} is in \
the set ${t.copies===2?"twice":`${String(t.copies)} times`} (first at ${xl(t.first)}); ${t.isSource?`this one counts${t.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:t.isError?"error":"warning"}),envCollision:(e,n,t)=>k("env-collision",e,`${gn(t.
names.map(g))} share the variable ${t.variable} in ${b(n)}; rename one, or use --reload-strategy annotations`),flagNoEffect:e=>k(
"flag-no-effect",{path:""},`${e.join(", ")}: only Reloader in the cluster can act on ${e.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${e.length===1?"it":"them"}`),variableNoEffect:e=>k("flag-no-effect",{path:""},`${gn(e.map(g))}\
: no option reads ${e.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>w(y({},k("hash-key-missing",e,`a stamp of ${b(n)} was mad\
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
referenceAmbiguous:(e,n,t)=>w(y({},k("reference-ambiguous",e,`${b(t.source)} in ${b(n)} could mean ${gn(t.candidates.map(
({name:r})=>g(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>k("reference-not-rewritten",e,`kustomize changes the name o\
f ${b(t)}, but not where ${b(n)} refers to it; add a nameReference for ${g(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>k("rollout-restart",e,`${b(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>k("\
rolls-on-delete",e,`${b(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>k(
"source-after-workload",e,`${b(t)} is applied after ${b(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>w(y({},k("source-missing",e,`${b(n)} is not in names\
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
add the target to the set`)};var te={done:0,failed:1,usage:2,input:3},ts={SIGHUP:129,SIGINT:130,SIGTERM:143};var as=require("node:child_process"),ds=require("node:os"),dt=A(M(),1);var x={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var rs=require("node:path");var Ol=["PATH","GOMEMLIMIT","GOMAXPROCS","GOGC","ARGOCD_APP_NAME","ARGOCD_APP_NAMESPACE","ARGOCD_APP_PROJECT_NAME","ARGO\
CD_APP_SOURCE_REPO_URL","ARGOCD_APP_SOURCE_PATH","ARGOCD_APP_SOURCE_TARGET_REVISION","KUBE_VERSION","KUBE_API_VERSIONS"],
at="http://127.0.0.1:1",Ml={HTTP_PROXY:at,HTTPS_PROXY:at,http_proxy:at,https_proxy:at,NO_PROXY:"",no_proxy:"",GIT_ALLOW_PROTOCOL:"\
none",GIT_TERMINAL_PROMPT:"0"},Cl=[["HELM_CACHE_HOME","helm/cache"],["HELM_CONFIG_HOME","helm/config"],["HELM_DATA_HOME",
"helm/data"],["XDG_CACHE_HOME","xdg/cache"],["XDG_CONFIG_HOME","xdg/config"],["XDG_DATA_HOME","xdg/data"],["KUSTOMIZE_PL\
UGIN_HOME","kustomize"]];function os({env:e},n){let t=Ol.flatMap(o=>{let s=e[o];return s===void 0?[]:[[o,s]]}),r=Cl.map(
([o,s])=>[o,(0,rs.join)(n,s)]);return w(y(y({},Object.fromEntries([...t,...r])),Ml),{HOME:n,TMPDIR:n})}var re=require("node:fs"),mr=require("node:path"),ss=A(M(),1),Il="rollstamp-",Nl=/^rollstamp-[A-Za-z0-9]{6}$/,$l=36e5;function is(e){
try{return Dl(e),(0,re.realpathSync)((0,re.mkdtempSync)((0,mr.join)(e,Il)))}catch(n){let t=n instanceof Error&&"code"in n?
String(n.code):"unknown error";throw new ss.UsageError(`no folder can be made in $TMPDIR (${t}): give the sidecar a volu\
me there, e.g. an emptyDir at /tmp`,{cause:n})}}function Dl(e){for(let n of(0,re.readdirSync)(e))Nl.test(n)&&Tl((0,mr.join)(
e,n))}function Tl(e){try{Date.now()-(0,re.statSync)(e).mtimeMs>$l&&yr(e)}catch{}}function yr(e){(0,re.rmSync)(e,{recursive:!0,
force:!0})}var hn=class extends Error{name="Interrupted";signal;constructor(n){super(n),this.signal=n}},Pl=64*1024,lt=class{#e;#n;#r;#t;#o;#i;constructor(n,t){
this.#e=n,this.#n=t,this.#r=n.onInterrupt?.(r=>{this.#i=r,this.#o?.kill("SIGKILL")})}get folder(){return this.#t??=is(this.#e.
env.TMPDIR??(0,ds.tmpdir)()),this.#t}async run(n,t){this.checkSignal();let r=os(this.#e,this.folder);try{return await this.#d(
(0,as.spawn)(n,t,{cwd:this.#n,env:r,stdio:["ignore","pipe","pipe"]}))}catch(o){throw Ll(o,n)}finally{this.#o=void 0,this.
checkSignal()}}checkSignal(){if(this.#i!==void 0)throw new hn(this.#i)}end(){this.#r?.(),this.#o?.kill("SIGKILL"),this.#t!==
void 0&&yr(this.#t)}async#d(n){this.#o=n;let[t,r]=[new ct(x.input),new ct(Pl)];n.stdout?.on("data",s=>{t.add(s)||n.kill(
"SIGKILL")}),n.stderr?.on("data",s=>{r.add(s)});let o=await new Promise((s,i)=>{n.once("error",i),n.once("close",s)});if(t.
isOver)throw new dt.InputError("limit","the render is larger than 256 MiB: split the application",{path:""});return{exitCode:o,
stdout:t.bytes(),stderr:r.bytes().toString("utf8")}}},ct=class{#e=[];#n;#r=0;constructor(n){this.#n=n}get isOver(){return this.#r>
this.#n}add(n){return this.isOver||this.#e.push(n),this.#r+=n.length,!this.isOver}bytes(){return Buffer.concat(this.#e).
subarray(0,this.#n)}};function Ll(e,n){if(e instanceof dt.InputError||!(e instanceof Error&&"code"in e))return e;let t=String(
e.code),r={ENOENT:`${n} is not on the PATH of the sidecar: add it to the image`,E2BIG:`the parameters are larger than th\
e system lets ${n} have: put values into files`};return new dt.InputError("render-failed",r[t]??`${n} cannot be run (${t}\
)`,{path:"",cause:e})}var Fl=2n**64n-1n,Kl=64,_l=new Set(["1","t","T","TRUE","true","True"]),ls=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function gr(e){let n=0,t=e.length;for(;n<t&&ls.has(e.charAt(n));)n+=1;for(;t>n&&ls.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function hr(e){return e.split(",").map(gr).filter(n=>n!=="")}function Sr(e){return _l.has(e)}
function br(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:Sn(n[1]??"","",n[2]??"");return t!==void 0&&kr(t)?t:void 0}
function wr(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?Sn(t,"0x",r):o!==void 0?Sn(t,"0b",o):s!==void 0?Sn(t,"0o",s):Sn(t,"",i)}
function Sn(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Kl)return;let o=BigInt(n+r);if(e==="")return o<=
Fl?o:void 0;let s=e==="-"?-o:o;return kr(s)?s:void 0}function kr(e){return BigInt.asIntN(64,e)===e}var Wl="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",we=class extends Error{name="Select\
orError"};function Pe(e){return e.length<=253&&Ul.test(e)}var Ul=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Bl=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,jl=63;function cs(e){let n=e.flatMap(o=>o.split(",")).map(Hl).join(","),
t=new Er(n),r=[];if(t.peek()==="")return r;for(;;){r.push(Gl(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function Hl(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var Er=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#r;constructor(n){this.#e=
n,this.#r=this.#t()}#t(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#r}take(){let n=this.#r;return this.#r=
n===""?"":this.#t(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new we(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${Wl}`)}};function vr(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function Gl(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(vr(t)||e.fail(t,"a label key"),ql(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:zl(e,t)};case"=":case"==":return{operator:"in",key:t,values:[Rr(e,t)]};case"!=":return{operator:"notin",key:t,
values:[Rr(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:Vl(e,t)};default:return e.fail(r,"\
an operator")}}function Rr(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return vr(t)||e.fail(t,"a label\
 value"),us(n,t)}function Vl(e,n){let t=Rr(e,n),r=br(t);if(r!==void 0)return r;throw new we(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function zl(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(vr(e.peek())?us(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function ql(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!fs(t)||
r!==void 0&&!Pe(r))throw new we(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function us(e,n){if(fs(
n))return n;throw new we(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function fs(e){return e.length<=jl&&Bl.test(e)}function Ar(e,n){return e.every(
t=>Yl(t,n.get(t.key)))}function Yl(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:br(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var ps="internal.config.kubernetes.io",xr={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function gs(e){let n=o=>e.
get(`${ps}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${ps}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:xr}function hs({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function Ss(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>ms(o,n,!0)),r=t.length>1?t.filter(({history:o})=>ms(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function ms(e,n,t){return ys(e.prefixes,n.prefixes,t)&&ys(e.suffixes,n.suffixes,
t)}function ys(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}function C(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?C(e.target,!0):{node:e,shared:n||e.aliased}}function bs(e,n){
let{node:t}=C(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())bs(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of X(t))e.set(r,{entry:o,merged:!0})}function X(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.set(
t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&bs(n,t.value);return n}function ut(e){return!e.merges&&e.duplicates===void 0?
e.entries:Array.from(X(e).values(),({entry:t})=>t)}function ws(e){return e.merges?X(w(y({},e),{entries:e.entries.filter(
({name:n})=>n===void 0)})):new Map}function m(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){let o=X(
t).get(n);return o&&C(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?ue(t,n)?.value:t.find(n);return r&&C(r,e.shared)}
function ue(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function j(e,n){let t=e;
for(let r of n)t=m(t,r);return t}var Jl=[];function $(e){return e?.node.type!=="sequence"?Jl:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>C(n,e.shared))}function bn(e){return e.node.type==="mapping"}function R(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function ke(e){return e===void 0||e.node.type==="sca\
lar"&&e.node.resolved==="null"}function Or(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var Es="argocd.argoproj.io/hook",Mr="helm.sh/hook",Rs="argocd.argoproj.io/sync-wave",vs="helm.sh/hook-weight",Xl=[Es,Mr,
Rs,vs],Zl=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),Ql=[];function Le(e){return e===void 0?Ql:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var ks={phase:1,
wave:0};function Cr(e){if(e.size===0||!Xl.some(s=>e.has(s)))return ks;let n=[...Le(e.get(Es)),...Le(e.get(Mr))],t=n.flatMap(
s=>Zl.get(s)??[]),r=e.has(Mr),o=e.get(Rs)??(r?e.get(vs):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function As(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var Os=["containers","initContainers"],ec=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],nc=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],tc=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],rc=new Map;function Ms(e){let n=[];for(let o of Os)for(let[s,i]of $(m(e,o)).entries()){let a=o==="\
containers"?[s]:[];oc(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=$(m(e,"volumes")),r=t.length===0?rc:sc(e);
for(let[o,s]of t.entries()){let i=r.get(R(m(s,"name"))??"");i!==void 0&&ic(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function oc(e,{path:n,users:t,found:r}){for(let[o,s]of ec){let i=$(m(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let[u,f]of i.entries()){let p=m(j(f,a),d),S=p&&R(m(p,"name"));if(p===void 0||S===void 0||S===
"")continue;let O=c===void 0?void 0:R(m(p,c));r.push({kind:l,name:S,keys:c===void 0?void 0:O===void 0?[]:[O],optional:Or(
m(p,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:p.node.start,via:"env",containers:t})}}}function sc(e){
let n=new Map;for(let t of Os)for(let[r,o]of $(m(e,t)).entries())for(let s of $(m(o,"volumeMounts"))){let i=R(m(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function ic(e,n){xs(e,nc,n);for(let[
t,r]of $(j(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;xs(r,tc,w(y({},n),{path:o}))}}
function xs(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=m(e,s),l=d&&R(m(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=$(m(d,"items")).flatMap(u=>R(m(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:Or(m(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var ft=class{doc;at;annotations;#e;#n;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=t,this.
annotations=r,this.#e=o,this.#n=s}get path(){return this.#n.join(".")}get duplicate(){return Cs(this.#e,this.#n)}get references(){
return Ms(m(this.at,"spec"))}get hasContainers(){return $(j(this.at,["spec","containers"])).length>0}};function Cs(e,[n,
...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===void 0?Cs(
m(e,n),t):r.key.start}var Fe=["spec","template"],Is=["spec","updateStrategy","type"],Ir=[{group:"apps",kind:"Deployment",template:Fe,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Fe,updateStrategy:Is,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Fe,
updateStrategy:Is,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Fe},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Fe,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Fe,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Fe,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function Nr(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function Ns(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function $s(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
dc(d))return;let{kind:l}=d,c=Nr(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=uc(d,{type:u,
settings:n,drafts:t});o.push(f),mc(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))cc(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=Dr(j(d.at,["metadata","labels"])).values;s.set(wn(m($r(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&lc(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var ac="config.kubernetes.io/local-config";function dc({at:e}){return R(j(e,["metadata","ann\
otations",ac]))==="true"}function Ds(e,{functionInput:n}){return n===void 0?xr:gs(e)}function lc({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?h.joinedObjects(s):h.duplicateKey(
s,!1))}}function $r(e){return m(e.at,"metadata")}function wn(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function Ts({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var Ps={
values:new Map,odd:[]};function Dr(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return Ps;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of ut(e.node)){if(r===void 0)continue;let{node:i}=C(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function Tr(e,n,{object:t,drafts:r}){let{values:o,odd:s}=Dr(n);for(let{name:i,offset:a}of s)r.push(h.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function Ls(e,n){let t=wn(m(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function cc(e,{kind:n,settings:t,drafts:r,sources:o}){let s=$r(e),i=m(s,"\
name"),a=wn(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=Ls(s,t),c={kind:n,namespace:d,name:a},u=Ts(e,i);if(R(
i)===void 0||!Pe(a)){r.push(h.nameInvalid(u,c));return}let f=Tr(e,m(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
S=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?Ps.values:
Dr(m(s,"labels")).values,order:Cr(f),at:e.at,history:Ds(f,t),hidden:S})}function uc(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=$r(e),{namespace:d,hasNamespace:l}=Ls(a,t),c=m(a,"name"),u=wn(c),f=u===void 0?wn(m(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},S=Tr(e,m(a,"annotations"),{object:p,drafts:r}),O=n.updateStrategy&&j(s,
n.updateStrategy);return{id:p,type:n,place:Ts(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:Ds(S,t),annotations:S,
order:Cr(S),template:fc(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?pc(s):void 0,rollsOnDelete:R(O)==="OnDel\
ete"}}function fc(e,n,{type:t,id:r,drafts:o}){let s=j(n,t.template);if(s===void 0||!bn(s))return;let i=Tr({doc:e},j(s,["\
metadata","annotations"]),{object:r,drafts:o});return new ft({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function pc(e){
let n=j(e,["spec","workloadRef"]);if(!ke(n))return{group:Nr(R(m(n,"apiVersion"))??""),kind:R(m(n,"kind"))??"",name:R(m(n,
"name"))??""}}function mc(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(h.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}var yc=gc("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function gc(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function mt(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:hc(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=pt(n.charCodeAt(a)),l=pt(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:pt(n.charCodeAt(
a+2)),f=c&&r>0?0:pt(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function pt(e){return yc[e]??64}function hc(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}function Pr(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=yt("data",t,mt);for(let[a,d]of yt("stringData",
t,Fs))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=yt("data",t,Fs),o=yt("binaryData",t,mt);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(h.dataInBoth(kn(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function kn(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var Fs=e=>e;function yt(e,{source:n,drafts:t},r){let o=new Map,s=m(n.at,e)?.node;if(s===void 0||ke({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(h.dataNotScalar(kn(n,s.start),n.id,e)),o;for(let i of ut(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=C(i.value,!1);if(d.type!=="scalar"){t.push(h.dataNotScalar(kn(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(h.dataNotString(kn(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(h.dataNotBase64(kn(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var En=require("node:buffer"),_s=require("node:crypto"),Lr="STAKATER_",Sc={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function Rn(e,n){
let t=n.toUpperCase();return`${Lr}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${Sc[e]}`}function Ws(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function Us(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>Ks(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(Ks(s,bc(i)));r.sort((s,i)=>s.compare(i));let o=(0,_s.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function Ks(e,n){let t=En.Buffer.
from(`${e}=`);return En.Buffer.concat([t,typeof n=="string"?En.Buffer.from(n):n])}function bc(e){return typeof e=="strin\
g"?e:En.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var vn=require("node:crypto");function N(e,n){return e<n?-1:e>n?1:0}var wc=32,Bs=/^(?:hmac-)?[0-9a-f]{32}$/,Ee="hmac-";function Fr(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,vn.hash)(
"sha256",s,"hex"):(0,vn.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=Hs("content",t);return n===void 0?
r:`${Ee}${r}`}function js(e){let n=Hs("sources",new Map(e));return e.some(([,t])=>t.startsWith(Ee))?`${Ee}${n}`:n}function Hs(e,n){
let t=`object:2:${gt(e)}:object:${String(n.size)}:`;for(let r of[...n.keys()].toSorted(N))t+=`${gt(r)}:${gt(n.get(r)??"")}\
,`;return(0,vn.hash)("sha256",`${t},${gt("v")}:number:1,`,"hex").slice(0,wc)}function gt(e){return`string:${String(e.length)}\
:${e}`}var kc=[void 0],Ec=16;function Vs({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=Pr(d,o),u=d.id.kind==="Secret"?r:kc,f=Gs(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=Pr(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,Rc(c.some,JSON.stringify(l),()=>Gs(c.hashKeys,vc(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=Us(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=Ec?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function Rc(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function Gs([e,...n],t){return[
Fr(t,e),...n.map(r=>Fr(t,r))]}function vc({entries:e},n){return new Map([...e].filter(([t])=>n.includes(t)))}var Zt=A(M(),1);function zs(e,n,t){let r=new Map(n.map((d,l)=>[d,l])),o=({place:d})=>"file"in d?r.get(d.file)??-1:-1,s=e.toSorted((d,l)=>o(
d)-o(l)||ht(d)-ht(l)||N(d.code,l.code)||+(l.severity==="error")-+(d.severity==="error")||N(d.message,l.message)),i=[],a;
for(let d of s){let l=d.code==="duplicate-key"&&a?.code===d.code&&o(a)===o(d)&&ht(a)===ht(d);a=d;let c=Ac(d,t);!l&&c!=="\
off"&&i.push(xc(d,c))}return i}function ht({place:e}){return"file"in e?e.offset:0}function Ac({code:e,severity:n},{severity:t,
strict:r}){let o=t.get(e)??n;return r&&o==="warning"?"error":o}function xc({code:e,message:n,place:t},r){if(!("file"in t))
return{code:e,severity:r,message:n,path:t.path,line:0,column:0};let{line:o,column:s}=I(t.file,Math.max(0,t.offset));return{
code:e,severity:r,message:n,path:t.file.path,line:o,column:s}}var Kr="rollstamp.io/freeze",qs="rollstamp.io/granularity",An="the Job cannot change once it is applied";function St(e){
return e.annotations.get(Kr)==="true"}var Oc=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Ys=["info","warning","error"],bt=class{#e=new Map;#n=[];#r;#t;constructor(n){
this.#r=n,this.#t=Nc(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#n.push(
...Ic(n,t)),!this.#t(t.id.name)&&Mc(this.#e,n,{missing:t,settings:this.#r}))}drafts(){let n=Array.from(this.#e.values(),
({id:t,place:r,workloads:o,severity:s})=>h.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#n,...n]}};function Mc(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=Cc(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[b(n.
id)],severity:a});return}d.workloads.push(b(n.id)),Ys.indexOf(a)>Ys.indexOf(d.severity)&&(d.severity=a)}function Cc({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&Oc.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*Ic(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name).find(({hasNamespace:s})=>!s||!t.hasNamespace);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.
hasNamespace};yield h.namespaceMismatch(t.place,t.id,o)}function Nc(e){return n=>e.some(t=>$c(t,n))}function $c(e,n){let t=0,
r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))
t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}return/^\**$/.test(e.slice(s))}var Ve=["ConfigMap","Secret"];function Zs({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new bt(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&Xs(c,{settings:t,drafts:o});return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>0&&Lc(c,o);
return}Fc(c,{settings:t,drafts:o}),Xs(c,{settings:t,drafts:o}),u.length>0&&_c(c,o);for(let f of u)f.source.hidden!==void 0&&
i.add(f.source),Wc(f,{selection:c,digests:r,drafts:o}),Gc(f,c,o),Bc(f,c,o);Uc(c,o),jc(c,a),s.see(c)},end:()=>[...o,...Dc(
e,{scope:n,used:i,digests:r}),...Pc(e,n),...Hc(a),...s.drafts()]}}function*Dc(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=Tc(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield h.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function Tc(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*Pc({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield h.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function Lc({workload:e,outOfScope:n},t){n===An&&t.push(h.jobImmutable(e.place,e.id))}function Fc(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of Ve){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(h.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(h.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var Js=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function Xs({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>Js.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((Js.has(a)?h.annotationNoEffect:
h.ignoreOnWorkload)(d,l,a))}var Kc="reloader.stakater.com/rollout-strategy";function _c({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(h.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(Kc)==="rest\
art"&&t.push(h.rolloutRestart(s,i))}function Wc({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(h.keyMissing(c,t.id,{source:e.id,key:l}))}}function Uc({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(h.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function Bc({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
h.referenceNotRewritten(i,t.id,e.id))}function jc({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[b(e.id)]):o.push(b(e.id))}}function*Hc(e){for(let[{place:n,
id:t},r]of e)yield h.sourceNotDeterministic(n,t,r)}function Gc({source:e},{workload:n},t){As(e.order,n.order)&&t.push(h.
sourceAfterWorkload(e.place,n.id,e.id))}var Ln=A(M(),1);var si=A(M(),1);var Vc=9,zc=10,qc=13,Qs=32,Ur=34,Yc=44,Jc=58,Xc=92,Zc=91,Qc=93,Br=123,eu=125,_r=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,Wr=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
function ei(e,n){return e.charCodeAt(n)===Br?ni(e,n,0):-1}function Re(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==
Qs&&r!==zc&&r!==qc&&r!==Vc)return t;t+=1}}function ni(e,n,t){if(t>x.nesting)return-1;let r=e.charCodeAt(n)===Br,o=r?eu:Qc,
s=Re(e,n+1);if(e.charCodeAt(s)===o)return s+1;for(;;){if(r&&(s=nu(e,s)),s!==-1&&(s=tu(e,s,t)),s===-1)return-1;s=Re(e,s);
let i=e.charCodeAt(s);if(i===o)return s+1;if(i!==Yc)return-1;s=Re(e,s+1)}}function nu(e,n){let t=e.charCodeAt(n)===Ur?ti(
e,n):-1,r=t===-1?-1:Re(e,t);return r!==-1&&e.charCodeAt(r)===Jc?Re(e,r+1):-1}function tu(e,n,t){let r=e.charCodeAt(n);return r===
Ur?ti(e,n):r===Br||r===Zc?ni(e,n,t+1):(Wr.lastIndex=n,Wr.test(e)?Wr.lastIndex:-1)}function ti(e,n){for(let t=n+1;;t+=1){
let r=e.charCodeAt(t);if(r===Ur)return t+1;if(r===Xc){if(_r.lastIndex=t+1,!_r.test(e))return-1;t=_r.lastIndex-1}else if(!(r>=
Qs))return-1}}var ru=/^---[ \t]*(?:[ \t]#.*)?$/;function _(e){if(!au(e))return[{start:0,end:e.length,contentOnMarker:!1,isSafe:!1}];let n=ou(
e),[t]=n,r=t===void 0?void 0:iu(e,t);return r===void 0?n:[...r,...n.slice(1)]}function ou(e){let n=[],t=0,r=xn(e,0)&&ri(
e,0);for(let o=e.indexOf(`
---`);o!==-1;o=e.indexOf(`
---`,o+1))xn(e,o+1)&&(n.push({start:t,end:o+1,contentOnMarker:r,isSafe:!0}),t=o+1,r=ri(e,t));return n.push({start:t,end:e.
length,contentOnMarker:r,isSafe:!0}),n}var su=/^[ \t\r\n]*\{/;function iu(e,{start:n,end:t}){if(n!==0||t>x.document||!su.
test(e))return;let r=[];for(let o=0;o<t;){let s=ei(e,Re(e,o));if(s===-1||s>t)return;let i=Re(e,s);r.push({start:o,end:i,
contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function au(e){return!e.includes("\0")&&!e.includes(`
\uFEFF`)&&!(e.startsWith("%")||e.startsWith("\uFEFF%")||e.includes(`
%`))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function xn(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith(
"---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||r===10||r===13||r===9}function ri(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!ru.test(o.endsWith("\r")?o.slice(0,-1):o)}var du=/^ *(?:#.*)?\r?$/,lu=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function On(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),xn(e,o)&&(o=wt(e,o)+1);o<n.end;o=wt(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||du.test(e.slice(o,wt(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=lu.exec(e.slice(o,wt(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}function wt(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}var ii=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,oi=new WeakMap;function ai(e){let n=oi.get(e);if(n!==void 0)return n;let{text:t}=e,
r=["\x85","\u2028","\u2029"].some(o=>t.includes(o))||t.includes("\uFEFF",1);return oi.set(e,r),r}var cu=/\r(?!\n)/;function di(e){
let{text:n}=e,t=ai(e);return r=>{let o=On(n,r),s=t?n.slice(r.start,r.end):"";if(!ii.test(s))return o;let i=s.replaceAll(
/[\u0085\u2028\u2029]/g,`
`);return On(i,w(y({},r),{start:0,end:s.length}))===o?o:"unknown"}}function li(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");ze(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&ze(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
ze(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),jr(r,n),kt(r,n),s!==void 0&&n.isJson!==
!0&&ze(r,s.offset,s.message)}function jr(e,n){let t=n.isSafe?null:cu.exec(e.text.slice(n.start,n.end));t!==null&&ze(e,n.
start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function kt(e,n){let t=n.isJson||
!ai(e)?null:ii.exec(e.text.slice(n.start,n.end));if(t===null)return;let r=t[0].length>1;ze(e,n.start+t.index+(r?1:0),r?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function ze(e,n,t){throw new si.InputError("yaml-unsupported",t,y({path:e.path},I(e,n)))}var qe=0,Ye=1,Et=2,Mn=3,Rt=4,Cn=5,Je=6,ci=7,Xe=8,Ze=9,In=10,H=0,ve=1,vt=2,oe=3,G=4,Ke=0,ui=1,At=2,Qe=1,xt=2,fi=3,Ot=x.nesting-
5,Hr=1023,Gr=255,pi=4,mi=6,yi=8,gi=16;function hi(e,n,t){return e|t<<pi|n<<gi}function Si(e,n){return n<<mi|e<<yi}function se(e){
return e&15}function _e(e){return e>>gi}function bi(e){return e>>pi&3}function wi(e){return e>>mi&3}function ki(e){return e>>
yi&Gr}function Nn(e){return e<=Ye||e>=Ze}var Ei=0,uu=1,Ri=2,vi=3,fu=pu();function pu(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=uu;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=vi;return e[46]=Ri,e}var mu="y Y yes Yes YES true True TRUE on On ON".split(
" "),yu="n N no No NO false False FALSE off Off OFF".split(" "),gu="~ null Null NULL".split(" "),hu=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),Su=new Map([...mu.map(e=>[e,"bool"]),...yu.map(e=>[e,"bool"]),...gu.map(e=>[
e,"null"]),...[...hu.keys()].map(e=>[e,"float"])]),bu=5,wu=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
ku=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Mt(e){if(e==="")return"null";let n=fu[e.charCodeAt(
0)]??Ei;if(n===Ei)return"string";let t=e.length<=bu?Su.get(e):void 0;return t!==void 0?t:n===vi?Ru(e):n===Ri&&Ai(e)!==void 0?
"float":"string"}var Eu=/^[1-9][0-9]{0,14}$/;function Ru(e){return Eu.test(e)||vu(e)!==void 0?"int":Ai(e)===void 0?"stri\
ng":"float"}function vu(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=wr(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:wr(`${r[1]??""}0b${r[2]??""}`)}function Ai(e){let n=e.startsWith(".")?ku.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??wu.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var $n=9,Z=10,en=13,Q=32,fe=34,Dn=35,nn=39,xi=44,tn=45,Au=46,rn=58,xu=92,Tn=91,Oi=93,on=123,Mi=125,Ci="ABCDEFGHIJKLMNOPQ\
RSTUVWXYZabcdefghijklmnopqrstuvwxyz",Ii="0123456789",Ou=V(`${Ci}${Ii}_./-`),Mu=V(`${Ci}_/.`),Cu=V("yYnNtTfFoO"),Iu=5,Nu=V(
'\\"nrtbf'),$u=V(`${Ii}abcdefABCDEF`);function V(e){let n=new Uint8Array(128);for(let t of e)n[t.charCodeAt(0)]=1;return n}
var Ct=class{text;end=0;key={start:0,length:0,style:Ke};quotedKind=Mn;constructor(n){this.text=n}lineEnd(n){let t=this.text.
indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):Z;return t===Z||t===en&&(n+1===
this.end||this.text.charCodeAt(n+1)===Z)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===Q;)t+=1;return t}endsLine(n){
let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===Dn}quotedEnd(n,t){let{text:r,end:o}=this;this.
quotedKind=t===fe?Rt:Mn;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>x.scalar?-1:s;if(i===Z)return-1;
if(!(i!==xu||t!==fe)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=Xe}}return-1}#e(n){let{text:t}=this,r=n<this.end?
t.charCodeAt(n):Z;if(Nu[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)if($u[t.charCodeAt(
n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}keyColon(n){let t=n<this.end?this.text.charCodeAt(
n):Z;return Mu[t]===1?this.#r(n,t):t===fe||t===nn?this.#t(n,t):-1}#n(n){return n<this.end&&this.text.charCodeAt(n)===rn&&
(this.isEol(n+1)||this.text.charCodeAt(n+1)===Q)}#r(n,t){let{text:r}=this,o=n+1;for(;Ou[r.charCodeAt(o)]===1;)o+=1;let s=o-
n;return!this.#n(o)||s>Hr||(t===Au||s<=Iu&&Cu[t]===1)&&Mt(r.slice(n,o))!=="string"?-1:(this.#o(n,s,Ke),o)}#t(n,t){let r=this.
quotedKeyEnd(n,t);return r===-1||!this.#n(r)?-1:r}quotedKeyEnd(n,t){let r=this.quotedEnd(n,t),o=r-n-1,s=this.quotedKind!==
Xe&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>Hr||!s?-1:(this.#o(n+1,o,t===fe?At:ui),r+1)}#o(n,t,r){let{key:o}=this;
o.start=n,o.length=t,o.style=r}};var Vr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",Du=V(`${Vr}_/.+`),Tu=V(`${Vr}_/.+-`),Pu=V(`${Vr}\
.`),Lu=V(`"'{}[]`),It=class{#e;#n;#r={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#e=n,this.#n=t}read(n,t){return this.#r=
t,this.#t(n,t.depth)}#t(n,t){if(t>Ot)return-1;let{text:r}=this.#e,o=this.#n,s=r.charCodeAt(n)===on,i=s?Mi:Oi,a=this.#i(n+
1),d=o.add(s?Ze:In,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#e,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#d(a,t,d)),a!==-1&&(a=this.#l(a,s)),a!==-1&&(a=this.#i(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===xi?this.#i(a+1):-1}return-1}#i(n){let{text:t,end:r}=this.#e,{indent:o,isJson:s}=this.#r,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===Z)i=a+1;else{if(l===$n&&!s)return-1;if(l!==Q&&l!==en&&l!==$n)break}}return a>=r?-1:i===-1||s||a-i>o&&
(a>i||Lu[t.charCodeAt(a)]===1)?a:-1}#d(n,t,r){let o=this.#e,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===fe||i===nn&&!this.#r.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==rn?-1:
this.#n.expect(o.key,t,r)?this.#i(a+1):-1}#l(n,t){let r=this.#e,o=r.text.charCodeAt(n);if(o===on||o===Tn)return this.#t(
n,t+1);if(o===fe||o===nn){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#n.add(r.quotedKind,
n+1,s),s+1)}return this.#s(n,o)}#s(n,t){let{text:r,end:o}=this.#e,s=t===tn&&Pu[r.charCodeAt(n+1)]===1;if(Du[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&Tu[r.charCodeAt(i)]===1;)i+=1;return i-n>x.scalar?-1:(this.#n.add(Et,n,i),i)}};var Fu=10;function Ni(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==Qe&&o!==xt)return;let a=e.slice(n,
t).replaceAll(`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===Fu;)d-=1;return a.slice(0,d)+(o===Qe&&d>0?`
`:"")}var Ti=A(zr(),1),Nt=class{#e;#n;constructor(n,t){this.#e=n,this.#n=t}start(n){return this.#n.values[n+vt]??-1}children(n){
let{values:t}=this.#n,r=[],o=t[n+oe]??0;for(let s=n+G;s<o;s=this.#r(s))r.push(s);return r}#r(n){let{values:t}=this.#n;return Nn(
se(t[n+H]??0))?t[n+oe]??0:n+G}child(n,t){let r=this.#e,{values:o}=this.#n,s=o[n+oe]??0;for(let i=n+G;i<s;){let a=o[i+H]??
0;if(_e(a)===t.length&&r.startsWith(t,o[i+ve]))return i;i=Nn(se(a))?o[i+oe]??0:i+G}return-1}node(n){switch(se(this.head(
n))){case qe:case Ze:return new Yr(this,n);case Ye:case In:return new Xr(this,n);default:return new qr(this,n)}}head(n){
return this.#n.values[n+H]??0}end(n){return this.#n.values[n+oe]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.
end(n),s=se(t);if(s===Xe)return Bu(this.#e.slice(r,o));if(s!==Cn&&s!==Je)return r===-1?"":this.#e.slice(r,o);let i={start:r,
end:o,indent:ki(t),chomping:wi(t),isFolded:s===Je};return Ni(this.#e,i)??(0,Ti.decodeBlockScalar)(this.#e,i)}key(n){let t=this.
head(n),r=this.#n.values[n+ve]??0,o=bi(t),s=o===Ke?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+_e(t)+s,anchored:!1,
aliased:!1,style:s===0?"plain":o===At?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#n,
r=t[n+ve]??0;return this.#e.slice(r,r+_e(t[n+H]??0))}};function _u(e){switch(e){case Mn:return"single";case Rt:case Xe:return"\
double";case Cn:return"literal";case Je:return"folded";default:return"plain"}}var Wu=/\\(?:u(....)|(.))/g,Uu=new Map([["\
n",`
`],["r","\r"],["t","	"],["b","\b"],["f","\f"]]);function Bu(e){return e.replace(Wu,(n,t,r)=>t===void 0?Uu.get(r)??r:String.
fromCharCode(parseInt(t,16)))}var Pn=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},qr=class extends Pn{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return _u(se(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?Mt(this.text):"string"}},Yr=class extends Pn{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return se(this.tree.head(this.record))===Ze}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:this.tree.node(t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new Jr(this.tree,n)),this.known}},Jr=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=this.tree.node(this.record),this.knownValue}},Xr=class extends Pn{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return se(this.tree.head(this.record))===In}get items(){
return this.known??=this.tree.children(this.record).map(n=>this.tree.node(n)),this.known}get cursors(){return this.items}};var ju=16,Hu=32,$t=class{records;length=0;keyStart=-1;#e=0;#n=Ke;#r;#t=new Map;constructor(n){this.#r=n,this.records={values:new Int32Array(
Math.ceil(n.length/Hu+16)*G)}}startDocument(){this.keyStart=-1,this.#t.size>0&&this.#t.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+G>s.length&&(s=this.#o()),this.length=o+G;let{keyStart:i}=this;return s[o+H]=i===-1?n:hi(n,this.#e,
this.#n),s[o+ve]=i,s[o+vt]=t,s[o+oe]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);return n.
set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+H]=(r[n+H]??0)|t}close(n){
this.records.values[n+oe]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>ju?this.#l(n,t,o):this.#i(n,t,o);return this.
keyStart=n,this.#e=t,this.#n=r,!i}#i(n,t,r){let o=this.#r,{values:s}=this.records;for(let i=r+G;i<this.length;i=this.#d(
i)){if(_e(s[i+H]??0)!==t)continue;let a=s[i+ve]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)d+=1;if(d===t)return!0}
return!1}#d(n){let{values:t}=this.records;return Nn(se(t[n+H]??0))?t[n+oe]??0:n+G}#l(n,t,r){let o=this.#t.get(r);if(o===
void 0){o=new Set,this.#t.set(r,o);let{values:i}=this.records;for(let a=r+G;a<this.length;a=this.#d(a)){let d=i[a+ve]??0;
o.add(this.#r.slice(d,d+_e(i[a+H]??0)))}}let{size:s}=o;return o.add(this.#r.slice(n,n+t)).size===s}};var Pi=124,Gu=62,Li=V("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),Vu=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/,
zu=[],Dt=class{#e;#n;#r;#t;#o;#i;#d;#l=[];#s=0;#a=0;#c=0;constructor(n){this.#e=n,this.#n=n.text,this.#r=Fi(n.text),this.#t=
new Ct(n.text),this.#o=new $t(n.text),this.#i=new It(this.#t,this.#o),this.#d=new Nt(n.text,this.#o.records)}read(n){if(!n.
isSafe||n.contentOnMarker||this.#r&&Fi(this.#n.slice(n.start,n.end)))return;this.#a=n.start,this.#c=this.#t.end=n.end,this.#s=
0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===!0?this.#S():this.#b(r))||t.length===r){t.length=
r;return}this.#p(0);let i=this.#d.node(r);return{file:this.#e,root:i,duplicates:zu,hasDirectives:!1,explicitStart:o}}#h(){
this.#a===0&&this.#n.startsWith("\uFEFF")&&(this.#a=1);let n=xn(this.#n,this.#a);return n&&(this.#a=this.#t.lineEnd(this.#a)+
1),n}#S(){let n=this.#n.indexOf("{",this.#a);return this.#i.read(n,{indent:-1,depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.
add(n,t,t),s=this.#l[this.#s]??={record:0,indent:0,isSequence:!1,count:0};return s.record=o,s.indent=r,s.isSequence=n===
Ye,s.count=0,this.#s+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(ci,-1,-1);this.#s>n;)this.#s-=1,t.close(this.#l[this.#s]?.
record??0)}#b(n){let t=this.#n,r=this.#c;for(;this.#a<r;){if(this.#s>Ot)return!1;let o=this.#a,s=o,i=t.charCodeAt(s);for(;i===
Q&&s<r;)s+=1,i=t.charCodeAt(s);if(i===Dn||i===Z||i===en||s>=r){this.#a=this.#t.lineEnd(s)+1;continue}let a=s-o;if(!(i===
tn&&(this.#t.isEol(s+1)||t.charCodeAt(s+1)===Q)?this.#w(s,a):this.#k(s,a,n)))return!1}return!0}#w(n,t){let r=this.#l[this.#s-
1];if(r===void 0||this.#s===0)return!1;if(this.#o.keyStart!==-1&&t>=r.indent)r=this.#u(Ye,n,t);else if(!r.isSequence||r.
indent!==t||this.#o.keyStart!==-1){let i=this.#s;for(;i>0&&(this.#l[i-1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#l[i-1],
i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#t.skipSpaces(n+1),s=this.#t.keyColon(o);return s===-1?this.#g(
o,t):this.#f(s,this.#u(qe,o,t+o-n))}#k(n,t,r){let o=this.#t.keyColon(n);if(o===-1)return this.#m(r)&&this.#E(n);if(this.#s===
0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(qe,n,t));let s=this.#l[this.#s-1];if(s===void 0)return!1;if(this.#o.keyStart!==
-1&&t>s.indent)return this.#f(o,this.#u(qe,n,t));if(s.isSequence||s.indent!==t||this.#o.keyStart!==-1){let i=this.#s;for(;i>
0;i-=1){let a=this.#l[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)break}if(this.#p(i),s=this.#l[i-1],i===
0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#s===0&&this.#o.length===n}#E(n){
let t=this.#n.charCodeAt(n);return(t===on||t===Tn)&&this.#y(n,-1)}#y(n,t){let r=this.#i.read(n,{indent:t,depth:this.#s,isJson:!1});
return r===-1||!this.#t.endsLine(r)?!1:(this.#a=this.#t.lineEnd(r)+1,!0)}#f(n,t){if(t.count+=1,!this.#o.expect(this.#t.key,
t.record,t.count))return!1;let r=this.#t.skipSpaces(n+1);return this.#t.isEol(r)||r>n+1&&this.#n.charCodeAt(r)===Dn?(this.#a=
this.#t.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#n.charCodeAt(n);return r===fe||r===
nn?this.#R(n,r):r===Pi||r===Gu?this.#A(n,t):r===on||r===Tn?this.#y(n,t):this.#v(n,r)}#R(n,t){let r=this.#t,o=r.quotedEnd(
n,t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#a=r.lineEnd(o)+1,!0)}#v(n,t){let r=this.#n,
o=t===tn&&(r.charCodeAt(n+1)===tn||Li[r.charCodeAt(n+1)]===1);if(Li[t]!==1&&t<161&&!o)return!1;let s=n,i=n;for(;i<this.#c;i+=
1){let a=r.charCodeAt(i);if(a>rn){s=i+1;continue}if(a===Z||a===en)break;if(a!==Q){if(a===$n||a===rn&&(r.charCodeAt(i+1)===
Q||this.#t.isEol(i+1)))return!1;if(a===Dn&&r.charCodeAt(i-1)===Q)break;s=i+1}}return s-n>x.scalar?!1:(this.#o.add(Et,n,s),
this.#a=this.#t.lineEnd(i)+1,!0)}#A(n,t){let r=this.#t,o=n+1,s=this.#n.charAt(o),i=s==="-"?xt:s==="+"?fi:Qe;if(i!==Qe&&(o+=
1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-a;if(d>=this.#c||l<=t||r.isEol(d))return!1;
let c=this.#x(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>x.scalar||l>Gr)return!1;let f=this.#o.add(this.#n.charCodeAt(n)===
Pi?Cn:Je,a,u);return this.#o.addToHead(f,Si(l,i)),this.#a=c,!0}#x(n,t){let r=this.#n,o=n;for(;o<this.#c;){let s=o;for(;s<
this.#c&&s-o<t&&r.charCodeAt(s)===Q;)s+=1;if(s===this.#c)return s>o?-1:o;if(s-o<t&&!this.#t.isEol(s))return o;o=this.#t.
lineEnd(s)+1}return o}};function Fi(e){return Vu.test(e)||!e.isWellFormed()}var Ki=A(zr(),1);function z(e){let n=new Dt(e);return t=>{let r=n.read(t);return r===void 0?(0,Ki.readYaml)(e,t.start,t.
end):[r]}}function*Ui(e,n,t){for(let r of e){let o=r.text.includes("{{")?qu(r,n,t):Bi(r,n);for(let s of o)yield{doc:s,manifests:Qu(
s,t)}}}function qu(e,n,t){try{return[...Bi(e,n)]}catch(r){if(!(r instanceof Ln.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw Yu(r);return t.push(h.helmTemplate(e.path)),[]}}function Yu({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new Ln.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*Bi(e,n){let t=({root:s})=>{let i=C(s,!1),a=R(m(i,"kind"));return a!==void 0&&
(n(a)||m(i,"items")!==void 0)},r=di(e),o;for(let s of _(e.text)){let i=r(s);if(i!=="unknown"&&!n(i))continue;Xu(e,s),o??=
z(e);let a=Ju(e,s,o);i==="unknown"&&!a.some(t)&&kt(e,s);for(let[d,l]of a.entries())t(l)&&(li(l,s,d),yield l)}}function Ju(e,n,t){
try{return t(n)}catch(r){throw r instanceof Ln.InputError&&r.code==="yaml-syntax"&&(jr(e,n),kt(e,n)),r}}function Xu(e,n){
if(n.end-n.start>x.document)throw new Ln.InputError("limit","the document is larger than 64 MiB: split it at `---`, or i\
nto several files",y({path:e.path},I(e,n.start)))}var Zu="ResourceList";function Qu(e,n){let t={manifests:[],drafts:n},r=C(
e.root,!1),o=R(m(r,"kind"))===Zu?m(r,"items"):void 0;if(o===void 0)_i(e,r,t);else for(let s of $(o))_i(e,s,t);return t.manifests}
function _i(e,n,{manifests:t,drafts:r}){if(!bn(n))return;let o=R(m(n,"apiVersion")),s=R(m(n,"kind")),i=m(n,"items");if(i===
void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of $(
i)){if(!bn(d))continue;let l=Wi(R(m(d,"kind")))??a,c=Wi(R(m(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(m(d,"i\
tems")!==void 0?r.push(h.listInList({file:e.file,offset:d.node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function Wi(e){
return e===""?void 0:e}function Gi(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=ji(s,{catalog:e,
settings:n});i===Vi&&r.push(h.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!Ar(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):ji(s,{catalog:e,settings:n}),workloadIsOut:o=>ef(
o,n),drafts:r}}var Vi="the labels of its namespace are not known (--namespace-selector)";function ji(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?Vi:Ar(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function ef(e,n){let{type:t}=e;if(St(e))return`it is frozen (${Kr})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return nf(e,n)}function nf(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||tf(e)?void 0:An}function tf({annotations:e,hasGenerateName:n}){
let t=Le(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||Hi(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Hi(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||Le(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Hi(e,n,[t,r]){if(Le(e.get(n)).length===0)return!1;let o=Le(e.get(t));return o.length===
0||o.includes(r)}var Xi=A(M(),1);var Fn=A(qi(),1);var of=4096,sf=2e3;function Yi(e,n){let t=[],r=[];for(let[o,s]of e.split(",").entries()){let i=gr(s);if(i==="")continue;
let a=o+1,d=af(i,n);d===void 0?r.push({source:i,position:a}):t.push({pattern:d,position:a})}return{parts:t,invalid:r}}function af(e,n){
if(!(e.length>of)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:t=>t===e};if(n.compiles(e))return{source:e,
literal:void 0,matches:t=>n.matches(e,t)}}}function Ji(e){return Pe(e)}var df=256*1024,lf=2048,cf=1e6,Zr=class{#e=new Map;#n=0;compiles(n){
return this.#r(n)!==void 0}matches(n,t){let r=this.#r(n);if(r===void 0)return!1;let o=r.answers.get(t);if(o!==void 0)return o;
let s=r.set.match(t).length>0;return this.#n>=cf&&this.#o(),r.answers.set(t,s),this.#n+=1,s}#r(n){if(this.#e.has(n))return this.#e.
get(n);let t=uf(n);return this.#e.size>=lf&&this.#t(),this.#e.set(n,t),t}#t(){let[n]=this.#e;n!==void 0&&(this.#n-=n[1]?.
answers.size??0,this.#e.delete(n[0]))}#o(){for(let n of this.#e.values())n?.answers.clear();this.#n=0}};function Tt(){return new Zr}
function uf(e){let n=`^${e}$`;if(!(pf(n)>sf))try{let t=new Fn.RE2Set(Fn.RE2Set.UNANCHORED,0,df);return t.add(n),t.compile(),
{set:t,answers:new Map}}catch(t){if(t instanceof Fn.RE2JSException)return;throw t}}var ff=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function pf(e){let n=new RegExp(ff),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
mf(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function mf(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var Kn={named:[],invalid:[],search:!1,auto:!1,autoAll:!1};function Zi(e,{workload:n,template:t,place:r},{settings:o,cache:s}){
let{keys:i}=o;if(n.size===0&&t.size===0&&!o.autoReloadAll)return Kn;let d=[i.named[e],i.auto,i.typedAuto[e],i.search].some(
E=>n.has(E))?n:t,l=d.get(i.auto)??"",c=d.get(i.typedAuto[e])??"",u=d.get(i.named[e]);yf(u,{key:i.named[e],place:r});let{
parts:f,invalid:p}=gf(u,s),S={named:f,invalid:p,search:d.get(i.search)==="true",auto:Sr(l)||Sr(c),autoAll:l===""&&c===""&&
o.autoReloadAll};return S.search||S.auto||S.autoAll||f.length>0||p.length>0?S:Kn}function yf(e,{key:n,place:{file:t,offset:r}}){
if(!(e===void 0||e.length<x.patterns||hr(e).length<=x.patterns))throw new Xi.InputError("limit",`annotation ${g(n)} hold\
s more than ${String(x.patterns)} names or patterns: write one pattern for several of them`,y({path:t.path},I(t,r)))}function gf(e,n){
if(e===void 0)return{parts:[],invalid:[]};let{parts:t,invalid:r}=Yi(e,n);return{parts:t.map(({pattern:o,position:s})=>({
pattern:o,position:s,name:Ji(o.source)?o.source:void 0})),invalid:r.map(({position:o})=>o)}}var hf=new Set;function Qi(e,n,t){
let r=n.flatMap(o=>o.get(t.keys.exclude[e])??[]);return r.length===0?hf:new Set(r.flatMap(hr))}function Qr(e,{names:n,isReferenced:t,
isMatch:r}){if(e.named.some(({pattern:o})=>n.some(s=>o.matches(s))))return"named";if(t)return e.search&&r?"search":e.auto?
"auto":e.autoAll?"auto-all":void 0}function L({kind:e,name:n}){return`${e}/${n}`}function eo(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:f})=>f),
a.annotations],l=Qi(e,d,s.settings),{references:c,ambiguous:u}=Sf(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,excludes:l,
references:c,ambiguous:u}}function Sf(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.kind!==e)continue;
let a=ta(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguous"&&s.set(d,na(a));
let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function na({candidates:e}){return e.map(
({id:n})=>n)}function ta(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function ra(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i}=o,{namespace:a}=r.workload.id,d=new Set(t.keys());for(let{pattern:l,name:c}of n.flatMap(
({named:u})=>u)){if(c!==void 0){let u=i.meaningOf(e,c,r.workload);u.type==="source"&&d.add(u.source.id.name),(u.type!=="\
source"||s.inNamespace(e,a).has(c))&&d.add(c)}if(l.literal===void 0){for(let u of s.matching(e,a,l))d.add(u);for(let u of i.
matching(e,a,l))d.add(u)}}return[...d].toSorted(N)}var bf=[];function oa(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,
scope:a,settings:d}=o,{kind:l,namespace:c,name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??bf,S=f&&i.originalName(
f,r.workload),O=a.sourceIsOut(e,f?.labels);if(O!==void 0)return{type:"out-of-scope",id:e,why:O};let E={names:S===void 0?
[u]:[u,S],isReferenced:p.length>0,isMatch:f===void 0||f.annotations.get(d.keys.match)==="true"},be=E.names.some(ur=>n.excludes.
has(ur)),tt=r.template.hasContainers&&!be,Te=tt?ea(n.rules,E):void 0,fl=tt?ea(n.rulesOut,E):void 0;if(Te===void 0&&fl!==
void 0)return{type:"out-of-scope",id:e,why:"only a Rollout that is out of scope selects it"};let rt=f===void 0&&p.length===
0?ta(l,u,t):void 0,Go=rt?.type==="ambiguous"?na(rt):n.ambiguous.get(u);if(Go!==void 0)return{type:"ambiguous",id:e,rule:Te,
references:p,candidates:Go};if(rt?.type==="source")return{type:"refused",source:rt.source,reason:"renamed"};if(f===void 0){
let ur=n.rules.some(({named:pl})=>pl.some(ml=>ml.name===u));return{type:"missing",id:e,rule:Te,references:p,isNamed:ur,isExcluded:be}}
return f.annotations.get(d.keys.ignore)==="true"?{type:"refused",source:f,reason:"ignore"}:Te===void 0?{type:"refused",source:f,
reason:be?"exclude":"opt-out"}:d.unstable.has(`${c}/${L(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&wf(f,
t)?{type:"refused",source:f,reason:"hash-suffix"}:{type:"selected",source:f,rule:Te,references:p,keys:Ef(p,r,d)}}function wf({
history:e},{subject:{workload:n},context:{settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.
stampHashed!==!0}var kf=["named","search","auto","auto-all"];function ea(e,n){let[t,...r]=e;if(t===void 0)return;if(r.length===
0)return Qr(t,n);let o=new Set(e.map(s=>Qr(s,n)));return kf.find(s=>o.has(s))}function Ef(e,{deciders:n},t){let r=n.map(
({annotations:s})=>s.get(qs)).find(s=>s==="keys"||s==="object")??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);
if(!(r==="object"||t.form==="env-vars"||o))return[...new Set(e.flatMap(({keys:s})=>s??[]))].toSorted(N)}var Pt=class{outOfScope;isIdle;#e;#n;#r;#t;#o;constructor(n,t){this.#e={subject:n,context:t},this.outOfScope=vf(n,t.scope);
let r=this.outOfScope!==void 0,o=sa("ConfigMap",r,this.#e),s=sa("Secret",r,this.#e);this.#n={ConfigMap:o,Secret:s},this.
isIdle=ia(o)&&ia(s)}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
return this.#t??=Ve.flatMap(n=>ra(n,this.#d(n),this.#e).map(t=>this.judge(n,t))),this.#t}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(Rf),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return oa({kind:n,namespace:r,
name:t},this.#d(n),this.#e)}nameBehind(n,t,r){return this.#e.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{namespace:r}=this.workload.id;return this.#e.context.index.anywhere(n,t).filter(({
id:o})=>o.namespace!==r)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#e.context;
return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#i(){let{ConfigMap:n,Secret:t}=this.#n,r=this.template.references;
return{ConfigMap:eo("ConfigMap",w(y({},n),{all:r}),this.#e),Secret:eo("Secret",w(y({},t),{all:r}),this.#e)}}#d(n){return this.#r??=
this.#i(),this.#r[n]}};function Rf(e){return e.type==="selected"}function vf({deciders:e,workload:n},t){for(let s of e)if(St(
s))return t.workloadIsOut(s);let o=(n.type.templateOnly===!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(s));return o.every(
s=>s!==void 0)?o[0]:void 0}function sa(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){let a={workload:i.
annotations,template:t.template.annotations,place:i.place};(n||r.scope.workloadIsOut(i)===void 0?o:s).push(Zi(e,a,r))}return{
rules:o,rulesOut:s}}function ia({rules:e,rulesOut:n}){return e.every(t=>t===Kn)&&n.every(t=>t===Kn)}var aa={type:"itself"},Lt=class{#e=new Map;#n;constructor(n){this.#n=n.filter(({history:t})=>t.previousNames.length>0||t.
isHashed);for(let t of this.#n)for(let r of new Set(hs(t))){let o=da(t.id.kind,t.id.namespace,r),s=this.#e.get(o);s===void 0?
this.#e.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#n.length===0)return aa;let s=Ss(this.#e.get(da(n,
r.namespace,t))??[],o),[i]=s;return i===void 0?aa:s.length===1?{type:"source",source:i}:{type:"ambiguous",candidates:s}}originalName(n,t){
let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.meaningOf(n.id.kind,r,t);return o.type==="\
source"&&o.source===n?r:void 0}matching(n,t,r){return this.#n.filter(({id:o,history:{previousNames:s}})=>{let[i]=s;return o.
kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function da(e,n,t){return`${e}/${n}/${t}`}var Af=new Map,Ft=class{#e={ConfigMap:new Map,Secret:new Map};#n;#r;#t=new Map;#o=new Map;constructor(n){this.#n=n;for(let t of n){
let{kind:r,namespace:o,name:s}=t.id;no(this.#e[r],o,()=>new Map).set(s,t)}}inNamespace(n,t){return this.#e[n].get(t)??Af}anywhere(n,t){
return this.#r??=xf(this.#n),this.#r.get(`${n}/${t}`)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=no(this.#t,o,()=>new Map),
i=`${n}/${t}`,a=s.get(i);if(a!==void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().
map(c=>[o(c),c]));return s.set(i,l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#o.get(o);if(s!==void 0)
return s;let a=[...this.inNamespace(n,t).keys()].filter(d=>r.matches(d));return this.#o.set(o,a),a}};function xf(e){let n=new Map;
for(let t of e){let{kind:r,name:o}=t.id;no(n,`${r}/${o}`,()=>[]).push(t)}return n}function no(e,n,t){let r=e.get(n);if(r!==
void 0)return r;let o=t();return e.set(n,o),o}function*la(e,n,t){let{sources:r}=e,s={index:new Ft(r),renames:new Lt(r),cache:Tt(),scope:n,settings:t},i=Of(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(ca(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new Pt({workload:a,template:d,deciders:[a,...u]},s))}}function ca(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function Of(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=ca(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var T=A(M(),1);function pa(e,{functionInput:n,unstable:t}={}){let r=Mf(e),o=e.stampDomain??"rollstamp.io";Cf([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&If(e);for(let i of e.enable??[])throw new T.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...Ir,...(e.workload??[]).map(Pf)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:Nf(e.resourcesToIgnore??[]),ignoredWorkloadTypes:$f(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:fa("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map(Df)),resourceLabelSelector:fa("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:ma(e.hashKey),otherHashKeys:Lf(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:Kf(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function ie(e,n){if(e==="")throw new T.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function Mf(e){return{auto:ie(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:ie(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:ie(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:ie(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:ie(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:ie(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:ie(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:ie(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:ie(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:ie(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var ua=243;function Cf(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>ua||!Pe(
r))throw new T.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
ua)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new T.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function If(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new T.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function Nf(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new T.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function $f(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new T.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function fa(e,n){if(n.length!==0)try{return cs(n)}catch(t){throw t instanceof
we?new T.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function Df(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new T.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new T.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var Tf=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Pf(e){let[,n="",t="",r=""]=Tf.exec(e)??[];if(t==="")throw new T.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new T.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if(Ir.some(o=>o.group===n&&o.kind===t))throw new T.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function Lf({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new T.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(ma)}function ma(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new T.UsageError("the hash key is empty: give a key, or leave the option out");return n}function Ff(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function Kf(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn(it,t))throw new T.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys(it).join(", ")}`);
if(!Ff(r))throw new T.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function ya(e,n){return n.length===0?e:_f(e,n).join("")}function _f(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var sn={text:"",start:0,end:0,at:0,column:0};function _n(e,n){if(sn.text===e&&sn.start<=n&&n<=sn.end)return sn;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return sn={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},sn}function U(e,n){return _n(e,n).start}function B(e,n){
let{end:t}=_n(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function We(e,n){return Math.min(_n(e,n).end+1,e.length)}
function pe(e,n){let{start:t,end:r}=_n(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function W(e,n){let t=_n(e,n);for(;t.at>n;t.at-=1)ga(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)ga(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function ga(e){return e>=56320&&e<=57343}function K(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function an(e,n){return K(e,U(e,n),n)}function Kt(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function ae(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&Kt(e,t))t=B(e,t);else return t}}function D(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&Ue(e,n)?Sa(e,n,"}"):ha(e,n);default:return n.
flow?Sa(e,n,"]"):ha(e,n)}}function Ue(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function ha(e,n){
if(n.type==="sequence")return je(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:me(e,t)}function Sa(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=me(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,D(e,s));for(o=ae(e,o);e.charAt(o)!==t&&o<e.length;)o=ae(e,o+1);return o+1}function Be(e,{
key:n,value:t}){let r=D(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=ae(e,r);return e.charAt(o)===
":"?o:-1}function me(e,n){let t=D(e,n.value);if(t!==-1)return t;let r=Be(e,n);return r===-1?D(e,n.key):r+1}function ee(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:Be(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
me(e,s);if(r?.key.type==="scalar"&&to(r.key))return ae(e,i);let a=ae(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;
let d=o-1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function to({style:e}){return e===
"literal"||e==="folded"}function _t(e,n,t){return t===0?n.contentStart:ae(e,je(e,n,t-1))}function je(e,n,t){let r=n.items[t],
o=r===void 0?-1:D(e,r);return o!==-1?o:t<0?n.contentStart:_t(e,n,t)+1}function*Wt(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:Wf(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*Wt(e,t),yield*Wt(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*Wt(e,t)}function Wf(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function dn(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...Wt(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&K(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:Kt(e,d)?d=B(e,d):(i({start:d,end:d+1}),d+=1)}return o}function Wn(e,n){return n.
map(({start:t,end:r})=>{let o=an(e,t),s=B(e,r);if(K(e,r,s))return o?{start:U(e,t),end:We(e,r),text:""}:{start:Uf(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!Kt(e,ba(e,r));return{start:t,end:i?ba(e,r):r,text:""}})}function Uf(e,n){let t=n;
for(;t>0&&K(e,t-1,t);)t-=1;return t}function ba(e,n){let t=n;for(;t<e.length&&K(e,t,t+1);)t+=1;return t}function ne(e,n,t){
let[r,...o]=n;return r===void 0?[]:[w(y({},r),{text:t}),...Wn(e,o)]}function Un(e,n){let t=Be(e,n),r=t===-1?D(e,n.key):t+
1;return dn(e,{start:r,end:me(e,n)},[n.value])}function Bn(e,n,t){return dn(e,{start:n,end:me(e,t)},[t.key,t.value])}function Ut(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=wa(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&an(e,a.start),u=d&&!c?wa(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return Bf(e,t)}function wa(e,n){let t=n===void 0?-1:ae(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function Bf(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&K(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function Ae(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?ro(s.node):void 0;a!==void 0&&
(o=jf(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=Gf(e,i,{edits:o,column:r}));return o}
function ro(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return to(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return ro(e.items.at(-1));let n=e.entries.at(-1);return ro(n?.value.start===-1?n.key:n?.value)}function jf(e,n,{
edits:t,column:r}){let o=e.slice(U(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=We(e,d),c=B(e,d),u=a.get(d);if(u!==void 0&&Hf(e,u))d=u.end;else if(K(e,d,
c))(s||ka(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...Ea(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function Hf(e,n){return n.text===""&&(n.end===e.length||U(e,n.end)===n.end)}function ka(e,n){return e.length>n||e.
includes("	")}function Ea(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,B(e,n)))?.[0]??"";if(!ka(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),w(y({},s),{end:i.end})]}function Gf(e,n,{
edits:t,column:r}){let o=D(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=We(e,n.start);a<o;a=
We(e,a)){let d=B(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(K(e,a,d)?s.push({start:a,end:We(e,a),
text:""}):i=Ea(e,a,{edits:i,column:r}))}return[...i,...s]}function Bt(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return Ra(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,S]of i)d.push(...ne(e,Un(e,p),jt(S)));let[l]=n.entries,c=ee(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...Ra(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:S}=Aa(
e,o,{mapping:n,layout:r});d.push(...ne(e,Bn(e,c,u),p.join(S)))}for(let p of Wn(e,zf(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return Ae(e,
f,{edits:d,column:W(e,c)})}function Ra(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=Aa(
e,t,{mapping:n,layout:o}),a=ee(e,n,r);return Vf(e,n,{start:a,end:a,text:s.join(i)+i})}function Vf(e,n,t){if(!n.flow||Ue(
e,n))return[t];let r=D(e,n),o=e.charAt(r-1)===":"?" }":"}";return[w(y({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}
function zf(e,n,{remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?Bn(e,ee(e,n,i),s):[];return{end:n.
flow?me(e,s):0,isGone:a,tokens:d}});return n.flow?Ut(e,o):o.flatMap(({tokens:s})=>s)}function jt(e){return`"${e}"`}function Aa(e,n,{
mapping:t,layout:r}){let o=ee(e,t,0),s=pe(e,o),i=" ".repeat(W(e,o));if(!t.flow)return{lines:n.map(f=>Ht(f,i,r).join(s).slice(
i.length)),separator:s+i};let a=ln(e,t,r),d=e.slice(U(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.
map(u=>Oa(u,w(y({},a),{indent:d,lineBreak:s}))),separator:l}}function Ht({key:e,value:n,plain:t},r,o){if(typeof n=="stri\
ng")return[`${r}${e}: ${t===!0?n:jt(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...xa(n,r+" ".repeat(
s),o)]}function xa(e,n,t){return"entries"in e?e.entries.flatMap(r=>Ht(r,n,t)):e.items.flatMap(r=>oo(r,n,t))}function oo(e,n,t){
let r=`${n}  `;return e.flatMap(s=>Ht(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function ln(e,n,t){let r=t.
flowStep,[o]=n.entries;if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=Be(e,o),i=n.
flow&&s!==-1&&!/[ \t\r\n]/.test(e.charAt(s+1));return{isPretty:n.flow&&an(e,ee(e,n,0)),isCompact:i,isPadded:n.flow&&K(e,
n.contentStart+1,n.contentStart+2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function Oa({key:e,
value:n,plain:t},r){let o=r.quotesKeys?jt(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":
" "}${s?n:He(n,r)}`}function He(e,n){if(typeof e=="string")return jt(e);let t=w(y({},n),{indent:n.indent+n.step}),r=n.isPadded&&
!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>Oa(d,t)):e.items.map(
d=>He({entries:d},t));if(!n.isPretty)return o+i.join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.
lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.indent}${s}`}function Ma(e,{mapping:n,entry:t},{value:r,layout:o}){let s=Be(
e,t),i=Un(e,t),a=W(e,t.key.start),d=pe(e,t.key.start);if(!n.flow&&s!==-1&&!va(t.value)){let p=me(e,t);if(B(e,D(e,t.key))===
B(e,p)){let[,...O]=Ht({key:"",value:r}," ".repeat(a),o);return qf(e,{colon:s,end:p,added:d+O.join(d)})}let S=Yf(e,i[0]?.
start);if(S>a){let O=xa(r," ".repeat(S),o),E=ne(e,i,O.join(d).slice(S));return Ae(e,[{node:t.value,isGone:!0}],{edits:E,
column:S})}}let l=/^[ \t]*/.exec(e.slice(U(e,t.key.start)))?.[0]??"",c=ln(e,n,o),u=He(r,w(y({},c),{indent:l,lineBreak:d}));
if(!n.flow&&s===-1){let p=" ".repeat(W(e,ee(e,n,n.entries.indexOf(t))));return[so(e,D(e,t.key),[`${p}: ${u}`])]}if(t.value.
type==="mapping"&&va(t.value))return[{start:t.value.contentStart,end:D(e,t.value),text:u}];if(i.length>0){let p=ne(e,i,u);
return n.flow?p:Ae(e,[{node:t.value,isGone:!0}],{edits:p,column:a})}let f=s===-1?D(e,t.key):s+1;return[{start:f,end:f,text:`${s===
-1?":":""}${c.isCompact?"":" "}${u}`}]}function qf(e,{colon:n,end:t,added:r}){let o=B(e,t),s={start:o,end:o,text:r};return t===
n+1?[s]:K(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+1,end:t,text:""},s]}function Yf(e,n){if(n===void 0)return-1;let t=e.
slice(U(e,n),n);return/^ *$/.test(t)?t.length:-1}function so(e,n,t){let r=pe(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:B(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function va(e){return e.start!==e.contentStart}
function Gt(e,n,t=2){let r,o=()=>r??=Jf(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function Jf(e,n){let t=n.flow?ee(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=ee(e,r,0),s=W(e,o)-W(e,t);if(s<=0||!an(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(U(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var Ge=["metadata","annotations"];function Ca(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=ep(e,n);if(r!==
void 0)return{obstacle:r};let o=Gt(t,e.at.node),s=m(e.at,Ge[0]),i=m(s,Ge[1]),a=i?.node.type==="mapping"?X(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=Xf(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(O=>f.remove.
has(O)),S=Ia(l,f.remove);return S!==void 0?{obstacle:S}:p?Zf(t,e.at.node,o):{edits:Bt(t,l,{changes:f,layout:o})}}return{
edits:Qf(t,{at:e.at,metadata:s,added:d,layout:o})}}function Xf(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function Zf(e,n,t){let r=ue(n,Ge[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=ue(o,Ge[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:io(e,a,{entry:d,layout:t})}function io(e,n,{entry:t,
layout:r}){let o=Ia(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&Ue(e,n))){let i=ee(e,n,0),
a=ne(e,Bn(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:Ae(e,[d],{edits:a,column:W(e,i)})}}return{edits:Bt(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function Ia(e,n){let t=ws(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function Qf(e,{at:n,metadata:t,added:r,layout:o}){let s={key:Ge[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?Vt(e,t.node,{entry:s,layout:o}):Vt(e,n.node,{entry:{
key:Ge[0],value:{entries:[s]}},layout:o})}function Vt(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=w(y({},ln(e,n,r)),{indent:"",lineBreak:pe(e,a)});return[{start:a,end:D(e,n),text:He({entries:[t]},d)}]}let s=ue(n,t.key);
if(s!==void 0)return Ma(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return Bt(e,n,{changes:i,layout:r})}function ep(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of Ge){let o=jn(t,[r]);if(o!==void 0)return o;let s=m(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!ke(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return jn(t,n.map(
({key:r})=>r))}function jn(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=zt(e,n);if(o!==void 0)return o;if(!t.merges&&!np(t))return;let s=X(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function zt(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function np(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var tp=/^[0-9a-f]{40}$/;function qt(e,n){return $(m(m(e,"spec"),n))}var Na=new WeakMap;function ao({doc:{file:e}}){let n=Na.
get(e);if(n!==void 0)return n;let t=[Lr,"\\","!"].some(r=>e.text.includes(r));return Na.set(e,t),t}function Yt(e){return ao(
e)?["containers","initContainers"].flatMap(n=>qt(e.at,n).flatMap((t,r)=>$(m(t,"env")).flatMap((o,s)=>{let i=R(m(o,"name"))??
"",a=Ws(i),d=R(m(o,"value"))??"";return a===void 0||!tp.test(d)||m(o,"valueFrom")!==void 0?[]:[{kind:a,name:i,value:d,list:n,
container:r,index:s}]}))):[]}function $a(e){let n=new Map;return({name:t,container:r})=>{let o=n.get(r);if(o!==void 0)return o.
get(t);let s=$(m(qt(e,"containers")[r],"env")),i=new Map(s.map(a=>[R(m(a,"name")),a]));return n.set(r,i),i.get(t)}}function Da(e,n,t){let{text:r}=e.doc.file,o=[];for(let s of n){let i=qt(e.at,s.list)[s.container];if(i?.node.type!=="map\
ping")continue;let a=op(e,s.list)??sp(i,s);if(a!==void 0)return{obstacle:a};let d=Gt(r,e.at.node,rp(r,e.at)),l=ip(r,i.node,
{change:s,side:t,layout:d});if("obstacle"in l)return l;for(let c of l.edits)o.push(c)}return{edits:o}}function rp(e,n){let t=m(
n,"spec")?.node,r=t?.type==="mapping"?ue(t,"containers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(
0,W(e,r.value.contentStart)-W(e,r.key.start))}function op({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:
zt(e,["spec"])??zt(m(e,"spec"),[t])}function sp(e,n){let t=jn(e,["env"]);if(t!==void 0)return t;let r=m(e,"env");if(r?.shared===
!0)return{type:"shared",offset:r.node.start};if(!(r===void 0||ke(r))){if(r.node.type!=="sequence")return{type:"invalid",
offset:r.node.start,field:"env"};for(let o of[...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;
if(s.type!=="mapping"||s.aliased)return{type:"shared",offset:s.start};let a=jn({node:s,shared:!1},["name","value"]);if(a!==
void 0)return a}}}function ip(e,n,{change:t,side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},
{key:"value",value:l}]),i=ue(n,"env"),a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===
0?{edits:[]}:{edits:Vt(e,n,{entry:{key:"env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.
remove.has(l))?io(e,n,{entry:i,layout:o}):{edits:ap(e,a,{change:t,added:s,side:r,layout:o})}}function ap(e,n,{change:t,added:r,
side:o,layout:s}){let i=[];for(let[f,p]of t.update){let S=n.items[f],O=S?.type==="mapping"?ue(S,"value"):void 0;O!==void 0&&
i.push(...ne(e,Un(e,O),`"${p}"`))}let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&
i.push(...(n.flow?lp:dp)(e,n,{added:r,side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let S=t.remove.has(p)&&p!==d,
O=je(e,n,p),E=n.flow?f.start:S?_t(e,n,p):0;return{end:O,isGone:S,tokens:S?dn(e,{start:E,end:O},[f]):[]}}),c=n.flow?Ut(e,
l):l.flatMap(f=>f.tokens);for(let f of Wn(e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({
node:f,isGone:t.remove.has(p)}));return Ae(e,u,{edits:i,column:W(e,n.contentStart)})}function dp(e,n,{added:t,side:r,layout:o,
reuse:s}){let i=" ".repeat(W(e,n.contentStart)),a=pe(e,n.contentStart),d=t.map(l=>oo(l,i,o).join(a));if(s!==void 0){let l=_t(
e,n,s),c=n.items[s],u=dn(e,{start:l,end:je(e,n,s)},c===void 0?[]:[c]);return ne(e,u,d.join(a).slice(i.length))}if(r==="f\
irst"){let l=n.contentStart,c=d.map(u=>`${u.slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[so(
e,je(e,n,n.items.length-1),d)]}function lp(e,n,{added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];
let a=ae(e,n.contentStart+1),d=i.type==="mapping"&&Ue(e,i)?ln(e,i,o):void 0,l=e.slice(U(e,a),a),c=K(l,0,l.length),u={isPretty:d?.
isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.
exec(l)?.[0]??"",lineBreak:pe(e,a)},f=c?`,${u.lineBreak}${l}`:u.isCompact?",":", ",p=t.map(E=>He({entries:E},u));if(s!==
void 0){let E=n.items[s];if(E===void 0)return[];let be=dn(e,{start:E.start,end:D(e,E)},[E]);return ne(e,be,p.join(f))}if(r===
"first")return[{start:a,end:a,text:p.map(E=>E+f).join("")}];let S=je(e,n,n.items.length-1),O=e.charAt(S-1)===":"?" ":"";
return[{start:S,end:S,text:O+p.map(E=>f+E).join("")}]}function lo(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function Jt(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return lo(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function co(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(Ee)||t.hashKey!==void 0||t.rekey?!1:(o.push(h.hashKeyMissing(
s,n.workload.id,r)),!0)}var Ta=require("node:crypto"),cp=63,up=46,fp=16,Pa={ConfigMap:"configmap",Secret:"secret"};function La(e,n,t){return`${Pa[e]}\
.${t}/${Xt(n)}`}function uo(e){return`${e}/config-digest`}function Xt(e){return e.length<=cp?e:`${e.slice(0,up)}.${(0,Ta.hash)(
"sha256",e,"hex").slice(0,fp)}`}function cn(e,n){if(e.includes(n)){if(e===uo(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${Pa[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function Fa(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=L(u.id),S=o.accepted(u,f);i.set(p,S),a.set(p,S[0])}let d=pp(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(fo(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of mp(e,u))yp(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([S],[O])=>N(S,O)))l.isSingleLocked||l.isLocked&&p?.kind!=="C\
onfigMap"||(Hn(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function pp(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>js(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(L(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[uo(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(L(s))??[];r.set(La(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function fo({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(cn(r,n)!==void 0||t.some(o=>cn(r,
o)!==void 0))return!0;return!1}function mp({template:e},n){let t=o=>n.some(s=>cn(o,s)!==void 0),r=m(m(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...X(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function yp(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>cn(e,p)!==void 0)??s.stampDomain,l=cn(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!Bs.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&Hn(n,p.source,"foreign"),n.wanted.delete(e),i.push(h.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?bp(f,n):Sp(w(y({},f),{kind:l.kind,name:gp(n,l)}),n)}function gp(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=hp(r),e.longNames.get(t)??r.nameBehind(n,t,Xt)??t}function hp({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[Xt(t),t]).filter(([t,r])=>t!==
r))}function Sp(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=Jt(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")Hn(n,i,"kept"),n.drafts.push(h.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(h.stampedInBase(
e.place,n.selection.workload.id,l))}po(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&co(r,e.lock)?Ka(n,i):_a({key:t,
value:r,source:i},n)}function bp({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&lo(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&co(n,t)){Ka(o,void 0);return}if(o.wanted.has(e)){_a({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=Ve.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(h.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?wp(s):"form";po(o,{key:e,reason:f,source:void 0})}function Ka(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,Hn(e,n,
"blocked")}function wp(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function _a({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){po(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(L(t),n);let i=o.value===n||
s;if(Hn(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(Ee)===n.startsWith(Ee)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function po(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function Hn(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(L(r.id),t);else e.states.set(L(n),t)}var yo={changes:[],states:new Map,digests:new Map,edits:[]};function Wa(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars";if(!s&&!ao(e.template))return yo;let i=s?kp(e,{digests:o,drafts:t}):new Map,a=new Map([...i.values()].
map(({source:u,value:f})=>[L(u),f])),d=Yt(e.template),l={selection:e,settings:r,wanted:i,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:d.length===0?new Map:xp(e)};for(let u of d.toReversed())Rp(u,l);let c=$a(e.template.at);for(let u of[
...i.values()].toSorted((f,p)=>N(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(h.variableForeign(p,e.workload.id,u.name)),l.states.set(L(u.source),"foreign");continue}l.states.set(L(u.source),
"absent"),mo(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:a,edits:Mp(l.buckets)}}
function kp(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=Rn(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(h.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:Ep(s),source:i})}return r}function Ep({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.flatMap(o=>o.containers);if(t.length>0)return r.length===0?0:r.reduce(
(o,s)=>Math.min(o,s))}return 0}function Rp(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.
list==="containers"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(L(s.source),c?"\
fresh":"stale"),c)return;mo(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.
value,reason:"content",source:s.source});return}let i=vp(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?
Op(e,t):Jt(i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(L(a),"kept");let{file:c}=t.template.
doc;n.drafts.push(h.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.
reason:"form";mo(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,
source:a})}function vp({kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(
e,n,Ap[e]);return s===void 0?void 0:t.judge(e,s)}var Ap={ConfigMap:e=>Rn("ConfigMap",e),Secret:e=>Rn("Secret",e)};function xp({
verdicts:e}){return new Map(e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[Rn(t,r),n]}))}
function Op({kind:e},n){return n.judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-ou\
t"}}function mo(e,{list:n,container:t}){let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};
return e.buckets.set(r,o),o}function Mp(e){return[...e].map(([n,t])=>{let[r,o]=n.split("/");return w(y({},t),{list:r==="\
containers"?"containers":"initContainers",container:Number(o)})})}function ja(e){let n=[],t={context:e,drafts:n};return{plan:r=>Cp(r,t),drafts:n}}function Cp(e,{context:n,drafts:t}){if(e.
outOfScope!==void 0||Ip(e,n.settings))return{selection:e,changes:[],edits:[],states:new Map,digests:new Map};let r=Fa(e,
{context:n,drafts:t}),o=r.isLocked?yo:Wa(e,{context:n,drafts:t}),s=Np([...r.changes,...o.changes]),i=[...Ba(e,Ca(e.template,
r.changes),t)];if(o.edits.length>0){let a=e.workload.type.isRollout===!0?"last":"first";i.push(...Ba(e,Da(e.template,o.edits,
a),t))}return $p(e,r.changes,t),{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:Ua(r.
states,o.states),digests:Ua(r.digests,o.digests)}}function Ua(e,n){return n.size===0?e:new Map([...e,...n])}function Ip({
isIdle:e,template:n},t){return e&&!fo(n,t)&&Yt(n).length===0}function Np(e){if(!e.some(({reason:t})=>t==="form"))return e;
let n="form";return e.map(t=>t.reason==="added"?w(y({},t),{reason:n}):t)}function Ba({workload:e,template:n},t,r){if("ed\
its"in t)return t.edits;let{obstacle:o}=t,{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.
type==="shared"?r.push(h.aliasShared(i,e.id)):o.type==="duplicate"?r.push(h.duplicateKey(i,!0)):r.push(h.templateInvalid(
i,e.id,o.field)),[]}function $p({workload:e,template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{
key:i,value:a}of t)a===void 0?o.delete(i):o.set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(
a);s>x.annotations&&r.push(h.annotationsTooLarge(e.place,e.id,s))}function Gn(e,n,t){let r=pa(n,t);t.isCheck||Tp(r),Pp(e);let o=[],s=t.parsed??Ui(e,Ns(r),o),i=$s(Dp(s,t),r),a=Gi(i,r),d=la(
i,a,r),l=Vs(r),c=ja({settings:r,digests:l,isCheck:t.isCheck}),u=Zs({catalog:i,scope:a},{settings:r,digests:l}),f=new Map(
e.map(E=>[E,[]]));for(let E of d){let be=c.plan(E);u.see(E);let tt=f.get(E.template.doc.file);for(let Te of be.edits)tt?.
push(Te);t.onPlan?.(be)}let p={drafts:u.end()},S=[{drafts:o},i,a,c,l,p],O=[...t.drafts??[],...S.flatMap(E=>E.drafts)];return{
files:e.map(E=>Lp(E,f.get(E)??[])),findings:zs(O,e,r)}}function*Dp(e,{onDocument:n}){for(let t of e)n?.(t.doc),yield t}function Tp({
otherHashKeys:e}){if(e.length!==0)throw new Zt.UsageError("--hash-key-file is given several times, and stamps are made w\
ith one key: give the new one alone; check and explain take several")}function Pp(e){let n=0;for(let{path:t,text:r}of e)
if(n+=r.length,n>x.input)throw new Zt.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:t})}
function Lp({path:e,text:n},t){let r;return{path:e,get text(){return r??=ya(n,t)},edits:t}}function Ha(e){return e.some(({severity:n})=>n==="error")}function Ga(e){let n=[],t="";for(let r of e){let o=t==="",s=!o&&r.startsWith("\uFEFF")?r.slice(1):r;s!==""&&(o||(t.endsWith(
`
`)||n.push(`
`),!Fp(s)&&!Kp(t)&&n.push(`---
`)),n.push(s),t=s)}return n.join("")}function Fp(e){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(e)}function Kp(e){let n=e.endsWith(
`
`)?e.length-1:e.length,t=e.slice(e.lastIndexOf(`
`,n-1)+1,n);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}var Qd=A(M(),1);var ho=A(M(),1);function Ya(e){_p(e);let n=z(e),t=0,r=0;for(let o of _(e.text))if(!Up(e.text,o)){if(Bp(e.text,o)){t+=1,r+=1;continue}for(let{
root:s,hasDirectives:i}of n(o)){if(Hp(s))continue;t+=1;let a=d=>go(e,s.start,`document ${String(t)} ${d}`);i&&a("has a %\
-directive, which Argo CD does not read: remove it"),r+=Gp(s,a)}}return r}function Ja(e){if(["apiVersion:","kind:","meta\
data:"].every(n=>e.text.includes(n)))return!1;try{let n=z(e);return _(e.text).flatMap(r=>n(r)).every(({root:r})=>R(m(C(r,
!1),"kind"))===void 0)}catch(n){if(n instanceof ho.InputError)return!(e.text.includes("apiVersion:")&&e.text.includes("k\
ind:"));throw n}}function _p(e){let{text:n}=e,t=/^\uFEFF?---(?=[^\r\n])(?![ \t]*(?:[ \t]#|\r?$))/m.exec(n);t!==null&&go(
e,t.index,"a line begins with `---` and goes on, which Argo CD takes for a broken separator: put `---` on a line of its \
own, or indent the line");let r=/^\.\.\.(?:[ \t].*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|[ \t]*(?:#.*)?$)(?=.)/m.exec(
n);r!==null&&go(e,r.index,"Argo CD drops what follows `...`: begin the next document with a line `---`")}var Wp=/^(?:\uFEFF?---[^\r\n]*)?(?:\s|#[^\n]*(?:\n|$))*(?:null|~|Null|NULL)?(?:\s|#[^\n]*(?:\n|$))*$/;
function Up(e,{start:n,end:t}){return t-n<1e3&&Wp.test(e.slice(n,t))}function Bp(e,n){let t=On(e,n);if(t==="none"||t==="\
unknown"||t.endsWith("List")||!Va(t))return!1;let r=n.start===0&&e.startsWith("apiVersion:")?0:e.indexOf(`
apiVersion:`,n.start)+1;if(r<n.start||r>=n.end||r===0&&n.start>0)return!1;let[,o=""]=/^apiVersion:[ \t]+([\w./-]+)[ \t]*(?:[ \t]#[^\n]*)?\r?$/.
exec(e.slice(r,jp(e,r)))??[];return Va(o)}function Va(e){return/^[a-z]/i.test(e)&&!/^(?:y|yes|n|no|on|off|true|false|null)$/i.
test(e)}function jp(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}function Hp(e){let{node:n}=C(e,!1);return n.type==="scalar"&&n.resolved==="null"}function Gp(e,n){
let t=C(e,!1);qa(t,n);let r=m(t,"items");if(r===void 0)return 1;let o=$(r);for(let[s,i]of o.entries())qa(i,a=>n(`has an \
item, number ${String(s+1)}, that ${a}`));return o.length}var za="every document of a render is an object of Kubernetes";
function qa(e,n){e.node.type!=="mapping"&&n(`is not a mapping; ${za}`);for(let t of["kind","apiVersion"])(R(m(e,t))??"")===
""&&n(`has no ${t}; ${za}`)}function go(e,n,t){throw new ho.InputError("not-an-object",t,y({path:e.path},I(e,Math.max(0,
n))))}var ye=require("node:fs"),P=require("node:path"),Qt=A(M(),1);function er(e,n){let t=(0,ye.realpathSync)(e),r=t,o=P.posix.normalize(n).split("/").filter(s=>s!==""&&s!==".");for(let s of o.
toReversed()){if(s===".."||!r.endsWith(`${P.sep}${s}`)||(0,P.dirname)(r)===r)break;r=(0,P.dirname)(r)}return{app:t,root:r}}
function xe(e,n){let t=(0,P.relative)(e,n);return t===""||t!==".."&&!t.startsWith(`..${P.sep}`)}function Oe(e){try{return(0,ye.realpathSync)(
e)}catch{return}}function F(e){return(0,ye.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0}function nr({root:e},n){return g(
(0,P.relative)(e,n).split(P.sep).join("/")||".")}function tr(e){return new Qt.InputError("outside-repository",e,{path:""})}
function So(e,n,t){let r=e.startsWith("/")?(0,P.join)(t.root,e):(0,P.resolve)(t.app,e),o=()=>tr(`${n}: ${g(e)} leads out\
 of the repository; name a file in it`);if(!xe(t.root,r))throw o();let s=Oe(r);if(s!==void 0&&!xe(t.root,s))throw o();if(s===
void 0||!F(s))throw new Qt.InputError("unreadable",`${n}: ${g(e)}: there is no such file in the repository`,{path:""});return s}
var Xa=2e5;function Vn(e,n){let t=[],r=new Set,o=[e],s=0;for(let i of o)if(!r.has(i)){r.add(i);for(let a of(0,ye.readdirSync)(
i,{withFileTypes:!0}).toSorted((d,l)=>N(d.name,l.name))){if(s+=1,s>Xa)throw new Qt.InputError("limit",`the folder holds \
more than ${String(Xa)} files`,{path:nr(n,e)});if(a.name===".git")continue;let d=(0,P.join)(i,a.name),l=a.isSymbolicLink()?
ge(d,n):d;if(l===void 0)continue;let c=(0,ye.lstatSync)(l);c.isDirectory()?o.push(l):c.isFile()&&t.push(l)}}return t}function ge(e,n){
let t=Oe(e);if(t===void 0||xe(n.root,t))return t;throw tr(`${nr(n,e)}: the symbolic link leads out of the repository; pu\
t what it means into it`)}var zn=require("node:fs"),ed=require("node:timers/promises"),nd=require("node:zlib");function Za(e){let n=[];for(let t=0;t+512<=e.length;){let r=parseInt(e.toString("latin1",t+124,t+136),8);if(!(r>=0))break;
let o=t+512;n.push(e.toString("latin1",o,o+r)),t=o+Math.ceil(r/512)*512}return n}var Vp=/(?<![\w.$"'-])(?:rand[A-Za-z]\w*|gen[A-Z]\w*|uuidv4|now|htpasswd|bcrypt|encryptAES|derivePassword|shuffle|lookup)(?![\w-])/,
zp=4<<20,td=64<<20;function rd(e,n){return sd(Vp,e,n)}var qp=/(?<![\w.$"'-])now(?![\w-])/;async function od(e,n){sd(qp,e,
n)&&await(0,ed.setTimeout)(Qa-Date.now()%Qa+Yp)}var Qa=1e3,Yp=5;function sd(e,n,t){let r=o=>Zp(e,o);return t.some(r)||n.
some(o=>Jp(o).some(r))}function Jp(e){let{size:n}=(0,zn.statSync)(e);return/\.(?:tgz|tar\.gz)$/.test(e)?n>td?[]:Za(Xp(e)):
n>zp?[]:[(0,zn.readFileSync)(e,"latin1")]}function Xp(e){try{return(0,nd.gunzipSync)((0,zn.readFileSync)(e),{maxOutputLength:td})}catch{
return Buffer.alloc(0)}}function Zp(e,n){for(let t=n.indexOf("{{");t!==-1;t=n.indexOf("{{",t)){let r=Qp(n,t+2);if(e.test(
r.code))return!0;t=r.at}return!1}var rr=/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}\}|[^"`}/]+|[\s\S]/y;function Qp(e,n){
let t=[];rr.lastIndex=n;for(let r=rr.exec(e);r!==null;r=rr.exec(e)){if(r[0]==="}}")return{at:rr.lastIndex,code:t.join("")};
t.push(/^(?:\/\*|"|`)/.test(r[0])&&r[0].length>1?" ":r[0])}return{at:e.length,code:""}}function bo({selection:e,digests:n},t){
for(let[r,o]of n){let s=`${e.workload.id.namespace}/${r}`,i=t.get(s);i===void 0?t.set(s,new Set([o])):i.add(o)}}function id(e,n){
let t=[...e].filter(([r,o])=>{let s=n.get(r);return s===void 0||[...o].some(i=>!s.has(i))});return new Set(t.map(([r])=>r))}var Do=require("node:path");var cd=require("node:fs"),Ce=require("node:path"),ud=A(M(),1);var ad=require("node:buffer"),de=require("node:fs"),qn=A(M(),1),em=1<<20;function Me(e,n){let t=(0,de.openSync)(e,"r");try{
let{size:r}=(0,de.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,de.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(em,n+1-s)),a=(0,de.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,de.closeSync)(t)}}function dd(e){return new qn.InputError("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:e})}function le(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new qn.InputError(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new qn.InputError("binary","is a\
 binary file (it holds NUL bytes), not a manifest",{path:e});if(!(0,ad.isUtf8)(n))throw new qn.InputError("not-utf8","is\
 not UTF-8: save it as UTF-8",{path:e});return Buffer.from(n.buffer,n.byteOffset,n.length).toString("utf8")}var ld=A(M(),1);var nm=1e3,tm=10;function ko(e,n){let t=om(e),r=Tt();if(t===void 0||!r.compiles(t))throw new ld.UsageError(`${n} is not \
a glob that can be read; it takes *, ?, [a-z], [!a-z] and {a,b}`);return o=>r.matches(t,o)}var rm=/\\(.)|\*+|\?|\[(!?)((?:\\.|[^\]\\])+)\]|[{},]|[^\\[\]]/gsuy;
function om(e){if(e.length>nm)return;let n="",t=0,r=0;for(let o of e.matchAll(rm)){let[s,i,a,d]=o;if(r=o.index+s.length,
i!==void 0?n+=wo(i):d!==void 0?n+=`[${a===""?"":"^"}${sm(d)}]`:s.startsWith("*")?n+=".*":s==="?"?n+=".":s==="{"?(t+=1,n+=
"(?:"):s==="}"?(t-=1,n+=")"):n+=s===","&&t>0?"|":wo(s),t<0||t>tm)return}return r===e.length&&t===0?`(?s:${n})`:void 0}function sm(e){
return e.replace(/\\(.)|[\^[\]&]/gsu,(n,t)=>wo(t??n))}function wo(e){return/[\w/ -]/u.test(e)&&e!=="-"?e:`\\x{${(e.codePointAt(
0)??0).toString(16)}}`}var im=/\.(?:yaml|yml|json|jsonnet)$/,am=/^\.(?:rollstamp|argocd-source(?:-.*)?)\.yaml$/,dm="+argocd:skip-file-rendering";
function fd({repository:e,request:n}){let t=cm(e,{recurse:n.recurse,isWanted:lm(n)}),r=[],o=x.input;for(let s of t){let i=(0,Ce.relative)(
e.app,s).split(Ce.sep).join("/");if(i.endsWith(".jsonnet"))throw new ud.InputError("render-failed","Jsonnet is not rende\
red: leave the file out with the parameter exclude",{path:i});let a=Me(s,o);if(a===void 0)throw dd(i);o-=a.length;let d={
path:i,text:le(i,a)};!d.text.includes(dm)&&(i.endsWith(".json")||!Ja(d))&&r.push(d)}return{files:r.length<2?r:r.map(um)}}
function lm({include:e,exclude:n}){let t=e===""?()=>!0:ko(e,"parameter include"),r=n===""?()=>!1:ko(n,"parameter exclude");
return o=>t(o)&&!r(o)}function cm(e,{recurse:n,isWanted:t}){let r=[],o=s=>{let i=(0,cd.readdirSync)(s,{withFileTypes:!0});
for(let a of i.toSorted((d,l)=>N(d.name,l.name))){let d=(0,Ce.join)(s,a.name);if(a.isDirectory()){n&&a.name!==".git"&&o(
d);continue}let l=(0,Ce.relative)(e.app,d).split(Ce.sep).join("/");!im.test(a.name)||am.test(a.name)||a.isSymbolicLink()&&
ge(d,e)===void 0||F(d)&&t(l)&&r.push(d)}};return o(e.app),r}function um(e){let n=_(e.text);if(n[0]?.isJson!==!0)return e;
let t=n.map(({start:r,end:o})=>e.text.slice(r,o));return{path:e.path,text:`---
${t.map(fm).join(`
---
`)}`}}function fm(e){return e.replaceAll("	"," ").replace(/\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)/gis,(n,t,r)=>t===
void 0||r===void 0?n.replace("\\/","/"):String.fromCharCode(parseInt(t,16),parseInt(r,16))).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Ed=require("node:fs"),un=require("node:path"),Ne=A(M(),1);var gd=require("node:fs"),or=require("node:path"),vo=A(M(),1);var yd=A(M(),1);var Eo=require("node:path");var pm=new Set(`a above accumulate accumulating accumulation add additional after alias all allowed already also an anch\
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
    malformedyamlerror numeric plugin plugins sm sources sure tags template's this: trouble valid vs`.split(/\s+/)),mm=16384,
pd=900,Ie="\u2026";function md(e,n){let r=e.slice(0,mm).replace(/^Use --debug flag to render out invalid YAML$/m,"").replace(
/(execution error at \([^)\n]*\):)[\s\S]*/,`$1 ${Ie}`).replace(/<[^>]*>|`[^`]*`/g,` ${Ie} `).split(/\s+/).filter(i=>i!==
""),o=r.map((i,a)=>/^(?:line|column)$/.test(r[a-1]??"")&&/^\d{1,6}[:,.]?$/.test(i)?i:hm(i,n)),s=o.filter((i,a)=>i!==Ie||
o[a-1]!==Ie).join(" ");return s.length>pd?`${s.slice(0,pd)}${Ie}`:s}var ym=/^((?:err=)?[("'[{]*)(.*?)([)"'\]},.;:]*)$/s,
gm=400;function hm(e,n){if(e.length>gm)return Ie;let[,t="",r="",o=""]=ym.exec(e)??[];if(r==="")return e.length>3?Ie:e;if(pm.
has(r.toLowerCase()))return e;let[,s=r,i=""]=/^(.*?)((?::\d{1,6}){1,2})$/.exec(r)??[],a=bm(s,n);return a===void 0?Ie:`${t}${a}${i}${o}`}
var Sm=/^[\w.-]{1,60}(?:\/charts\/[\w.-]{1,60}){1,5}\/templates(?:\/[\w.-]{1,80}){1,5}\.(?:yaml|yml|tpl|txt)$/;function bm(e,{
app:n,root:t}){if(!/^[\w./@+-]*[./][\w./@+-]*$/.test(e))return;if(e.startsWith(`${t}/`))return e.slice(t.length+1);if(e.
startsWith("/"))return;if(F((0,Eo.join)(n,e)))return e;let r=e.slice(e.indexOf("/")+1);return F((0,Eo.join)(n,r))||Sm.test(
e)?r:void 0}function Yn(e,n,t){if(n.exitCode!==0)throw Ro(e,n,t);return{path:e,text:le(e,n.stdout)}}function Ro(e,{exitCode:n,stderr:t},{
repository:r}){let o=n===null?"was killed (too little memory?)":`failed with exit code ${String(n)}`,s=md(t,r),i=`run ${e}\
 in the folder of the application to see all of it`;return new yd.InputError("render-failed",`${e} ${o}${s===""?"":`: ${s}`}\
; ${i}`,{path:""})}var wm=["Chart.yaml","requirements.yaml","Chart.lock","requirements.lock"];async function hd(e){for(let t of wm)km(t,e);
let n=await e.children.run("helm",["dependency","build","."]);if(n.exitCode!==0)throw Ro("helm dependency build",n,e)}function km(e,{
repository:n}){let t=ge((0,or.join)(n.app,e),n);if(t===void 0||!F(t))return;let r={path:e,text:le(e,(0,gd.readFileSync)(
t))},o=z(r);for(let{root:s,problem:i}of _(r.text).flatMap(a=>o(a))){if(i!==void 0)throw new vo.InputError("yaml-unsuppor\
ted",i.message,y({path:e},I(r,i.offset)));for(let{text:a,offset:d}of Ao(s,!1)){let l=f=>new vo.InputError("outside-repos\
itory",`a dependency ${f}`,y({path:e},I(r,Math.max(0,d))));if(a==="")continue;let c=/^file:\/\/(?!\/)(.*)$/.exec(a)?.[1];
if(c===void 0)throw l("is not in charts/ and would be fetched; run helm dependency build and commit charts/");let u=Oe((0,or.resolve)(
n.app,c));if(u===void 0||!xe(n.root,u))throw l("is to come from outside of the repository, or from nowhere; name a folde\
r in it");Vn(u,n)}}}function*Ao(e,n){let{node:t}=C(e,!1);if(t.type==="scalar")n&&t.resolved!=="null"&&(yield{text:t.text,
offset:e.start});else if(t.type==="sequence")for(let r of t.items)yield*Ao(r,n);else for(let{name:r,value:o}of t.entries)
yield*Ao(o,n||/^repository$/i.test(r??""))}var Sd="helm template";async function Rd(e){let{children:n,repository:t}=e;Vn(t.app,t);let r=Em(e),o=await n.run("helm",
r);o.exitCode!==0&&o.stderr.includes("missing in charts/ directory")&&(await hd(e),o=await n.run("helm",r));let s=Yn(Sd,
o,e),{values:i,helmParameters:a,helmStringParameters:d}=e.request,l=[...vd(e),...Ad(e).map(([,p])=>p)],c=[...Vn(t.app,t),
...l],u=[i,...a.values(),...d.values()];return rd(c,u)?{files:[s],again:async()=>(await od(c,u),Yn(Sd,await n.run("helm",
r),e))}:{files:[s]}}function Em(e){let{request:n,env:t,children:r}=e,{values:o,helmParameters:s,helmStringParameters:i,skipCrds:a}=n,
d=t.KUBE_VERSION??"",l=vd(e).map(u=>wd(kd(u,e)));if(o!==""){let u=(0,un.join)(r.folder,"values.yaml");(0,Ed.writeFileSync)(
u,o,{mode:384}),l.push(wd(u))}let c=Ad(e).map(([u,f])=>[u,Am(kd(f,e),xd(u))]);for(let[u]of c)vm(u);return["template",".",
"--name-template",Rm(t),...xo("--namespace",n.namespace),...xo("--kube-version",d),...Oo(s).flatMap(([u,f])=>["--set",`${Mo(
u)}=${bd(f)}`]),...Oo(i).flatMap(([u,f])=>["--set-string",`${Mo(u)}=${bd(f)}`]),...c.flatMap(([u,f])=>["--set-file",`${u}\
=${f}`]),...l.flatMap(u=>["--values",u]),...(t.KUBE_API_VERSIONS??"").split(",").flatMap(u=>xo("--api-versions",u)),...a?
[]:["--include-crds"]]}function Rm(e){let n=(e.ARGOCD_APP_NAME??"").replace(/^[^_]*_/,"");if(n!=="")return n;throw new Ne.UsageError(
"ARGOCD_APP_NAME is not set, and is the name of the release; Argo CD sets it")}function xo(e,n){return n===""?[]:[e,n]}function Oo(e){
return[...e].toSorted(([n],[t])=>N(n,t))}function vd({request:e,repository:n}){return e.valueFiles.map(t=>So(Od(t,"value\
-files"),"value-files",n))}function Ad({request:e,repository:n}){return Oo(e.helmFileParameters).map(([t,r])=>{let o=xd(
t);return[t,So(Od(r,o),o,n)]})}function xd(e){return`helm-file-parameters ${g(e)}`}function Od(e,n){if(e.startsWith("-"))
throw new Ne.UsageError(`${n}: ${g(e)} begins with -, like an option; name a file, with ./ before it if need be`);if(/^[a-z][a-z0-9+.-]*:/i.
test(e))throw new Ne.UsageError(`${n}: ${g(e)} is a URL; name a file of the repository`);if(new RegExp("\\p{Cc}","u").test(
e))throw new Ne.UsageError(`${n}: ${g(e)} holds a control character`);return e}function Mo(e){if(e!==""&&!e.startsWith("\
-"))return e;throw new Ne.UsageError(`helm-parameters: ${e===""?"a key is empty":`${g(e)} begins with -, like an option`}\
; name a value of the chart, e.g. image.tag`)}function vm(e){if(!(Mo(e)===e&&!/[=,\\{}\p{Cc}]/u.test(e)))throw new Ne.UsageError(
`helm-file-parameters: ${g(e)} is not the name of one value of the chart; it may hold no =, comma, brace or backslash`)}
function Am(e,n){if(!/[,\\{}]/.test(e))return e;throw new Ne.UsageError(`${n}: the name of the file holds a comma, brace\
 or backslash, which Helm does not take: rename it`)}function bd(e){return e.startsWith("{")&&e.endsWith("}")?e:e.replace(
/(?<!\\),/g,"\\,")}function wd(e){return/[",]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function kd(e,{repository:n}){let t=(0,un.relative)(
n.app,e).split(un.sep).join("/");return t.startsWith("../")?t:`./${t}`}var dr=require("node:fs"),Jn=require("node:path"),No=A(M(),1);var ir=A(M(),1);var xm=new Set(["annotations","apiVersion","behavior","buildMetadata","commonAnnotations","commonLabels","fieldPath","ge\
neratorOptions","imageTag","images","kind","labels","literals","metadata","name","namePrefix","nameSuffix","namespace","\
options","patch","replicas","sortOptions","target","targets","type","vars"]);function Md(e){let n=z(e);return _(e.text).
flatMap(t=>n(t).flatMap(({root:r,problem:o})=>{if(o===void 0)return[...sr(r)];throw new ir.InputError("yaml-unsupported",
o.message,y({path:e.path},I(e,o.offset)))}))}function*sr(e){let{node:n}=C(e,!1);if(n.type==="scalar")n.resolved==="strin\
g"&&(yield{text:n.text,offset:e.start});else if(n.type==="sequence")for(let t of n.items)yield*sr(t);else for(let{name:t,
value:r}of n.entries)(t===void 0||!xm.has(t))&&(yield*sr(r))}function ar(e){return/:\/\/|::|^[^/]*[@:]|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i.
test(e)}function Co(e){let n="the entry is remote; a render that is to be the same each time takes in what the repositor\
y holds: copy it there";return new ir.InputError("outside-repository",n,e)}function Io(e,n){if(/builtin|\\/.test(e.text)){
for(let t of Om(e))if(R(m(C(t,!1),"apiVersion"))==="builtin"&&[...sr(t)].some(({text:r})=>ar(r.replace(/^[^=/]*=(?=.)/,""))))
throw Co(n)}}function Om(e){try{let n=z(e);return _(e.text).flatMap(t=>n(t).map(({root:r})=>r))}catch(n){if(n instanceof
ir.InputError)return[];throw n}}var $o=["kustomization.yaml","kustomization.yml","Kustomization"],Mm="kustomize build";async function Id(e){Cm(e.repository);
let n=await e.children.run("kustomize",["build","."]);return{files:[Yn(Mm,n,e)]}}var Cd=1e4;function Cm(e){let n=[e.app],
t=new Set(n);for(let r of n){for(let o of Nm(r,e))t.has(o)||n.push(o),t.add(o);if(t.size>Cd)throw new No.InputError("lim\
it",`the application has more than ${String(Cd)} kustomizations`,{path:""})}}var Im=/\n|^\s*[{[]/;function Nm(e,n){let t=$o.
map(i=>(0,Jn.join)(e,i)).find(F);if(t===void 0)return[];let r=Oe(t),o=nr(n,t);if(r===void 0||!xe(n.root,r))throw tr(`${o}\
: the symbolic link leads out of the repository`);let s={path:o,text:le(o,(0,dr.readFileSync)(r))};return Md(s).flatMap(
({text:i,offset:a})=>{let d=y({path:o},I(s,Math.max(0,a))),l=Im.test(i);if(l&&Io({path:o,text:i},d),i.includes(`
`))return[];let c=i.replace(/^[^=/]*=(?=.)/,"");if(!l&&(ar(i)||ar(c)))throw Co(d);let u=Oe((0,Jn.resolve)(e,i))??Oe((0,Jn.resolve)(
e,c));if(u===void 0)return[];if(!xe(n.root,u)){let f="the entry leads out of the repository; kustomizations take in what\
 it holds";throw new No.InputError("outside-repository",f,d)}return(0,dr.statSync)(u).isDirectory()?[u]:(Dm(u,d),[])})}var $m=1<<
20;function Dm(e,n){let t=F(e)?Me(e,$m):void 0;t!==void 0&&Io({path:n.path,text:Buffer.from(t).toString("utf8")},n)}var Tm={directory:fd,kustomize:Id,helm:Rd};function To(e,{app:n}){return e!=="auto"?e:$o.some(t=>F((0,Do.join)(n,t)))?"k\
ustomize":F((0,Do.join)(n,"Chart.yaml"))?"helm":"directory"}async function Nd(e){return Tm[To(e.request.source,e.repository)](
e)}var Jd=require("node:path"),Bo=A(M(),1);function v(e,n,t){return y({name:n,group:e,owner:"application"},t)}function ce(e,n,t){return v("Annotation names",e,{type:"\
string",help:t,value:"KEY",default:n})}var Y=[v("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workload\
 with what it references, unless it opts out"}),v("Selection","granularity",{type:"choice",help:"What a stamp covers: th\
e whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),v("Selection","jobs",{type:"\
choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"a\
uto"}),v("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"\
GROUP/KIND=PATH"}),v("Scope","namespace",{type:"string",help:"Namespace of manifests that name none",value:"NS",default:"\
default"}),v("Scope","resources-to-ignore",{type:"list",help:"Leave sources of this kind alone: configMaps or secrets",value:"\
KIND"}),v("Scope","ignored-workload-types",{type:"list",help:"Leave these workloads alone: jobs, cronjobs",value:"TYPES"}),
v("Scope","namespaces",{type:"list",help:"Only these namespaces",value:"NS,\u2026"}),v("Scope","namespaces-to-ignore",{type:"\
list",help:"Not these namespaces",value:"NS,\u2026"}),v("Scope","namespace-selector",{type:"list",help:"Only namespaces \
whose labels match",value:"SELECTOR"}),v("Scope","namespace-labels",{type:"repeat",help:"Labels of a namespace that has \
no manifest here",value:"NS=K=V,\u2026"}),v("Scope","resource-label-selector",{type:"list",help:"Only sources whose labe\
ls match",value:"SELECTOR"}),v("Scope","is-Argo-Rollouts",{type:"bool-string",help:"Stamp Argo Rollouts",value:"BOOL",default:"\
true"}),v("Stamps","reload-strategy",{type:"choice",help:"Write annotations, or Reloader's STAKATER_ variables",choices:[
"annotations","env-vars"],default:"annotations",owner:"operator"}),v("Stamps","stamp",{type:"choice",help:"One annotatio\
n for each source, or a single one for all",choices:["each","single"],default:"each",owner:"operator"}),v("Stamps","stam\
p-domain",{type:"string",help:"Domain of the stamps' annotation keys",value:"DOMAIN",default:"rollstamp.io",owner:"opera\
tor"}),v("Stamps","old-stamp-domain",{type:"list",help:"Remove the stamps of a domain that was used before",value:"DOMAI\
N",owner:"operator"}),v("Stamps","enable",{type:"list",help:"Switch on an addition before the next major version makes i\
t the default",value:"NAME",owner:"operator"}),v("Hash key","hash-key-file",{type:"paths",help:"File with the key under \
which Secrets are hashed (HMAC-SHA-256); check and explain take several, the new one last",value:"FILE",owner:"operator"}),
v("Hash key","rekey",{type:"boolean",help:"Without a hash key: replace stamps that were made with one",owner:"operator"}),
v("Missing sources","missing",{type:"choice",help:"Severity of a source that is not in the set and not optional",choices:[
"warn","error"],default:"warn"}),v("Missing sources","expect-missing",{type:"list",help:"Names of sources that Git does \
not hold",value:"GLOB"}),v("Missing sources","prune-missing",{type:"boolean",help:"Remove the stamps of sources that are\
 not in the set"}),v("Findings","severity",{type:"repeat",help:"Severity of one finding, e.g. key-missing=error; off sil\
ences it",value:"CODE=LEVEL"}),v("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),ce("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),ce("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),ce("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),ce("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),ce("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),ce("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),ce("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),ce("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),ce("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),ce("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
$d=[v("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),v("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],Pm=["stamp","check","e\
xplain"];function $e(e,n,o){var s=o,{commands:t=Pm}=s,r=qo(s,["commands"]);return w(y({},v(e,n,y({owner:"operator"},r))),
{commands:t})}var lr=[$e("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
$e("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),$e("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),$e("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),$e("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),$e("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),$e("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),$e("Output","quiet",{type:"boolean",help:"Show errors only"})];function he(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}function Xn(e){return`ROLLSTAMP_${e.replaceAll("-",
"_").toUpperCase()}`}var Zn=A(M(),1);var Dd=require("node:path"),fn=A(M(),1);var Lm=64*1024;function Po(e,n){let t;try{t=Me(e,Lm)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new fn.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new fn.UsageError(`${n}: the file is larger than 64 KiB`);return t}var Fm=10,Km=13;function Lo(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")throw new fn.UsageError(`${t} is empty\
 (a variable that is not set?): name the file with the key`);let r=Po((0,Dd.resolve)(n,e),t);if(r===void 0)throw new fn.UsageError(
`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===Fm&&(o-=o>1&&r[o-2]===Km?2:1),o===0)throw new fn.UsageError(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.subarray(0,o)}var _m=/^(?:1|t|T|true|TRUE|True)$/,Wm=/^(?:0|f|F|false|FALSE|False)$/;function Qn(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&_m.test(n))return!0;if(typeof n=="string"&&Wm.test(
n))return!1;throw new Zn.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new Zn.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new Zn.UsageError(`${t} takes one value`)}case"list":return Td(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return Td(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function Td(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function Pd(e,n){let t={};for(let{
name:s}of Y){let i=e[he(s)];i!==void 0&&(t[he(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r=="\
object"){let[s="",...i]=r.toReversed();t.hashKey=Lo(s,n),t.otherHashKeys=i.map(a=>Lo(a,n))}return typeof o=="object"&&(t.
severity=Um(o)),t}function Um(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new Zn.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var zd=require("node:path"),qd=A(Fd(),1),Uo=A(M(),1);var J=A(M(),1);function De(e,n,t){let r=y({name:e,help:n,group:"Input",owner:"application"},t);return _d(r)}function Fo(e,n){return{name:e,
title:Wd(e),help:n,field:"map",default:"",option:void 0}}function _d(e){let{name:n,help:t,type:r}=e,o=r==="list"||r==="r\
epeat"?"array":"string",s=e.default??(r==="boolean"?"false":"");return{name:n,title:Wd(n),help:t,field:o,default:s,option:e}}
function Wd(e){let n=e.replaceAll("-"," ");return n.charAt(0).toUpperCase()+n.slice(1)}var Hm="Namespace of manifests th\
at name none; the default is the destination of the Application";function Gm(e){let n=_d(e);return e.name==="namespace"?
w(y({},n),{help:Hm,default:""}):n}var Vm=new Set(["value-files","helm-parameters"]),Se=[De("source","How the manifests a\
re made; auto does what Argo CD would do",{type:"choice",choices:["auto","directory","kustomize","helm"],default:"auto"}),
De("allow-empty","Let a render without any manifest pass, which prunes everything",{type:"boolean"}),De("recurse","Direc\
tory: read the folders below, too",{type:"boolean"}),De("include","Directory: read only files whose path matches this gl\
ob",{type:"string"}),De("exclude","Directory: do not read files whose path matches this glob",{type:"string"}),De("value\
-files","Helm: files with values, from the folder of the application or, with a / before them, of the repository",{type:"\
repeat"}),De("values","Helm: values as YAML",{type:"string"}),Fo("helm-parameters","Helm: single values, as for --set"),
Fo("helm-string-parameters","Helm: single values that are strings, as for --set-string"),Fo("helm-file-parameters","Helm\
: single values from files, as for --set-file"),De("skip-crds","Helm: leave out what the chart has in crds/",{type:"bool\
ean"}),...Y.filter(({owner:e})=>e==="application").map(Gm)],mk=Se.filter(({name:e})=>!Vm.has(e));function Ud(e,n){let{name:t,
title:r,help:o,field:s,option:i}=e,a=i?.type==="boolean"||i?.type==="bool-string",d={name:t,title:r,tooltip:o,required:!1,
itemType:a?"boolean":"string",collectionType:s};return s==="array"?w(y({},d),{array:Kd(n)?n:[]}):s==="map"?w(y({},d),{map:n===
void 0||Kd(n)?{}:n}):w(y({},d),{string:e.default})}function Kd(e){return Array.isArray(e)}var zm=128*1024,et="ARGOCD_APP_PARAMETERS",nt=new Map(Se.map(e=>[e.name,e]));function pn({owner:e}){return e==="operator"}
var jd=new Map([...$d,...lr,...Y.filter(pn)].filter(({name:e})=>!nt.has(e)).map(e=>[e.name,e])),qm=new Set(Y.filter(pn).
map(({name:e})=>e));function Hd({[et]:e=""}){Vd(et,e);let n=e.trim()===""?null:Xm(e);if(n===null)return new Map;if(!Array.
isArray(n))throw new J.UsageError(`${et} is not a list; Argo CD writes it, so do not set it yourself`);let t=new Map;for(let r of n){
if(!Ko(r)||typeof r.name!="string")throw new J.UsageError(`${et} holds something that is no parameter: each has a name, \
and string, array or map`);let{name:o}=r,s=Gd(o,`parameter ${g(o)}`);if(t.has(o))throw new J.UsageError(`parameter ${o} \
is given twice: remove one`);let i=Qm(r,s);i!==void 0&&t.set(o,{value:i,origin:`parameter ${o}`})}return t}function _o(e,n){
let t=`${n}ROLLSTAMP_`,r=new Map;for(let[o,s=""]of Object.entries(e)){if(!o.startsWith(t))continue;let i=Ym.get(o.slice(
n.length));n!==""&&Jm(i,o),!(i===void 0||!nt.has(i)||s==="")&&(Vd(o,s),r.set(i,{value:s,origin:o}))}return r}var Ym=new Map(
[...nt.keys(),...jd.keys()].map(e=>[Xn(e),e]));function Jm(e,n){Gd(e??n,n)}function Gd(e,n){let t=nt.get(e);if(t!==void 0)
return t;if(qm.has(e))throw new J.UsageError(`${n} belongs to the operator of Argo CD, not to an application: it is ${Xn(
e)} of the sidecar`);if(jd.has(e))throw new J.UsageError(`${n} has no effect under Argo CD: remove it`);let r=[...nt.keys()].
find(o=>Bd(o)===Bd(e));throw new J.UsageError(`there is no ${n}; ${r===void 0?"parameters are named like options, e.g. a\
uto-reload-all":`did you mean ${r}?`}`)}function Bd(e){return e.replace(/[-_]/g,"").toLowerCase()}function Xm(e){try{return JSON.
parse(e)}catch{throw new J.UsageError(`${et} is not JSON; Argo CD writes it, so do not set it yourself`)}}function Ko(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Zm=["string","array","map"];function Qm(e,{name:n,field:t}){let r=Zm.
find(a=>a!==t&&e[a]!==void 0&&e[a]!==null);if(r!==void 0)throw new J.UsageError(`parameter ${n} takes ${t}, not ${r}`);let o=e[t];
if(o==null||o==="")return;if(t==="string"&&typeof o=="string"||t==="array"&&Array.isArray(o)&&o.every(ny))return o;let s=t===
"map"&&Ko(o)?Object.entries(o).filter(ey):[];if(t==="map"&&Ko(o)&&s.length===Object.keys(o).length)return new Map(s);let i={
string:"a text",array:"a list of texts",map:"a map of texts"};throw new J.UsageError(`parameter ${n}: ${t} is not ${i[t]}\
; numbers and the like go in quotes`)}function ey(e){return typeof e[1]=="string"}function ny(e){return typeof e=="strin\
g"}function Vd(e,n){if(!(Buffer.byteLength(n)<=zm))throw new J.InputError("limit",`${e} is larger than 128 KiB: put valu\
es into a file of the repository`,{path:""})}var Wo=".rollstamp.yaml",ty=new Set(["paths",...lr.map(({name:e})=>he(e))]);function Yd(e){let n=ge((0,zd.join)(e.app,Wo),
e),t=n===void 0?void 0:Po(n,Wo),r=new Map;if(t===void 0)return r;for(let[o,{value:s,place:i}]of(0,qd.parseConfig)(Wo,Buffer.
from(t).toString("utf8"))){let a=Y.find(d=>he(d.name)===o);if(!(a===void 0&&ty.has(o))){if(a===void 0)throw new Uo.UsageError(
`${i}: there is no option ${g(o)}`);if(pn(a))throw new Uo.UsageError(`${i}: ${o} belongs to the operator of Argo CD, not\
 to an application: remove it`);r.set(a.name,Qn(a,s,`${i}: ${o}`))}}return r}function Xd(e,n){let{env:t}=e,r=[Hd(t),_o(t,"ARGOCD_ENV_"),_o(t,"")],o=Yd(n),s=new Map;for(let c of Se){if(c.field==="ma\
p")continue;let u=oy(c,r)??o.get(c.name);u!==void 0&&s.set(c.name,u)}let i=c=>String(s.get(c)??""),a=s.get("value-files"),
d=c=>sy(c,r),l=i("namespace")||(t.ARGOCD_APP_NAMESPACE??"");return{source:ry(s.get("source")),allowEmpty:s.get("allow-em\
pty")===!0,recurse:s.get("recurse")===!0,include:i("include"),exclude:i("exclude"),valueFiles:typeof a=="object"?a:[],values:i(
"values"),helmParameters:d("helm-parameters"),helmStringParameters:d("helm-string-parameters"),helmFileParameters:d("hel\
m-file-parameters"),skipCrds:s.get("skip-crds")===!0,namespace:l,options:Pd(w(y(y({},ay(s)),dy(t)),{namespace:l}),n.app)}}
function ry(e){return e==="directory"||e==="kustomize"||e==="helm"?e:"auto"}function oy({name:e,option:n},t){let r=t.map(
o=>o.get(e)).find(o=>o!==void 0);if(!(r===void 0||n===void 0||Zd(r.value)))return Qn(n,r.value,r.origin)}function sy(e,n){
let t=n.map(r=>r.get(e)).find(r=>r!==void 0);return t===void 0?new Map:typeof t.value=="string"?iy(t.value,t.origin):Zd(
t.value)?t.value:new Map}function Zd(e){return e instanceof Map}function iy(e,n){let t=e.split(`
`).filter(r=>r!=="");return new Map(t.map(r=>{let o=r.indexOf("=");if(o<1)throw new Bo.UsageError(`${n} takes lines KEY=\
VALUE`);return[r.slice(0,o),r.slice(o+1)]}))}function ay(e){let n=Y.filter(({owner:t})=>t==="application").map(({name:t})=>t);
return Object.fromEntries(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:[[he(t),r]]}))}function dy(e){let n={};for(let r of Y.
filter(pn)){let o=Xn(r.name),s=e[o]??"";s!==""&&(n[he(r.name)]=Qn(r,s,o))}let{hashKeyFile:t}=n;if(typeof t=="object"&&!t.
every(r=>(0,Jd.isAbsolute)(r)))throw new Bo.UsageError("ROLLSTAMP_HASH_KEY_FILE takes an absolute path in the sidecar");
return n}async function el(e,n){let t=er(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??""),r=Xd(e,t),o=new lt(e,t.app),s;try{let i=await Nd(
{repository:t,request:r,env:e.env,children:o});ly(i,r),s=await cy(i,r),o.checkSignal()}finally{o.end()}return n.findings(
s.findings),Ha(s.findings)?te.failed:(e.stdout.write(Ga(s.files.map(({text:i})=>i))),te.done)}function ly({files:e},{allowEmpty:n}){
let t=0;for(let o of e)t+=Ya(o);if(t>0||n)return;let r="the render holds no manifest, and Argo CD would take that for an\
 application without any: it could prune everything; if that is meant, set the parameter allow-empty to true";throw new Qd.InputError(
"no-manifests",r,{path:""})}async function cy({files:e,again:n},{options:t}){let r=new Map,o=Gn(e,t,{isCheck:!1,onPlan:a=>{
bo(a,r)}});if(n===void 0||r.size===0)return o;let s=new Map;Gn([await n()],t,{isCheck:!0,onPlan:a=>{bo(a,s)}});let i=id(
r,s);return i.size===0?o:Gn(e,t,{isCheck:!1,unstable:i})}var uy=32,fy=Se.map(({name:e,help:n,field:t})=>{let r=t==="string"?"":` (${t})`;return`  ${`${e}${r}`.padEnd(uy)} ${n}
`}).join(""),nl=`Exit codes:
  0  done
  1  a finding of severity error
  2  wrong usage, or parameters that cannot be used
  3  the input could not be processed
Without 0, nothing is printed on standard output.
`,tl=`Usage: rollstamp argocd generate
       rollstamp argocd parameters

A config management plugin of Argo CD, to be run in a sidecar of argocd-repo-server: renders an
application as Argo CD would (plain files, Kustomize or Helm) and stamps it.

Commands:
  generate    Render, stamp and print the application in the working directory
  parameters  Print the parameters that its chart offers, for the form in Argo CD

${nl}`,rl=`Usage: rollstamp argocd generate

Renders the application in the working directory, stamps it and prints it: all of it, or nothing.
kustomize and helm are found on the PATH; nothing is fetched, no plugin or function runs.

Parameters come from the Application (spec.source.plugin.parameters), from its variables
(spec.source.plugin.env, ROLLSTAMP_AUTO_RELOAD_ALL for auto-reload-all), from variables of the
sidecar with the same names, and options of selection from .rollstamp.yaml; the first that says
something counts. All other options belong to the operator: variables of the sidecar alone.

Parameters:
${fy}
${nl}`,ol=`Usage: rollstamp argocd parameters

Prints a list in JSON: for a chart, its files with values and its values, as Argo CD announces
them in its user interface. An empty list for anything else. Always exits with 0.
`;var py=8192,sl=1200,my=100,cr=class{#e="";#n=0;#r=0;line(n){let t=`${pr(n.length>sl?`${n.slice(0,sl)}\u2026`:n)}
`,r=Buffer.byteLength(t);if(this.#r>0||this.#n+r>py-my){this.#r+=1;return}this.#e+=t,this.#n+=r}findings(n){for(let t of[
"error","warning"])for(let{path:r,line:o,column:s,severity:i,code:a,message:d}of n)i===t&&this.line(`${il(r,o,s)}${i}: ${d}\
 [${a}]`)}inputError({path:n,line:t,column:r,message:o,code:s}){this.line(`${il(n,t,r)}error: ${o} [${s}]`)}write(n){let t=this.#r===
0?"":`\u2026 and ${String(this.#r)} more
`;this.#e+t!==""&&n.write(this.#e+t)}};function il(e,n,t){return e===""?"":n===0?`${e}: `:`${e}:${String(n)}:${String(t)}\
: `}var dl=require("node:fs"),jo=require("node:path");var yy=1<<20,gy=1e3,hy=4096,Sy=new Set(["Chart.yaml","requirements.yaml"]);function ll(e){let n=[];try{n=by(e)}catch{}return e.
stdout.write(`${JSON.stringify(n)}
`),te.done}function by(e){let n=er(e.cwd,e.env.ARGOCD_APP_SOURCE_PATH??"");if(To("auto",n)!=="helm")return[];let t=(0,dl.readdirSync)(
n.app).filter(o=>/^[^-.].*\.ya?ml$/.test(o)&&!Sy.has(o)&&F((0,jo.join)(n.app,o))).toSorted(N),r=t.includes("values.yaml")?
ge((0,jo.join)(n.app,"values.yaml"),n):void 0;return[...al("value-files",t.filter(o=>o!=="values.yaml")),...al("helm-par\
ameters",r===void 0?{}:wy(r))]}function al(e,n){return Se.filter(t=>t.name===e).map(t=>Ud(t,n))}function wy(e){let n=new Map;
try{let t=Me(e,yy),r={path:"values.yaml",text:t===void 0?"":le("values.yaml",t)},o=z(r);for(let s of _(r.text))for(let{root:i}of o(
s))Ho(C(i,!1),"",n)}catch{return{}}return Object.fromEntries(n)}function Ho({node:e,shared:n},t,r){if(!(r.size>=gy))if(e.
type==="scalar")t!==""&&e.resolved!=="null"&&e.text.length<=hy&&r.set(t,e.text);else if(e.type==="sequence")for(let[o,s]of e.
items.entries())Ho(C(s,n),`${t}[${String(o)}]`,r);else for(let o of X(e).keys()){let s=m({node:e,shared:n},o),i=o.replace(
/[.,=[\]\\]/g,"\\$&");s!==void 0&&Ho(s,t===""?i:`${t}.${i}`,r)}}var cl={generate:{run:el,help:rl},parameters:{run:ll,help:ol}};async function ky(e,n){let t=new cr;try{return await Ey(e,
n,t)}catch(r){if(r instanceof hn)return ts[r.signal];if(r instanceof mn.UsageError)return t.line(`rollstamp argocd: ${r.
message}`),te.usage;if(r instanceof mn.InputError)t.inputError(r);else if(Ry(r))t.line(`error: a file of the application\
 cannot be read (${r.code}) [unreadable]`);else throw r;return te.input}finally{t.write(n.stderr)}}async function Ey([e="",
...n],t,r){if(ul(e))return t.stdout.write(tl),te.done;let o=Object.hasOwn(cl,e)?cl[e]:void 0;if(o===void 0){let i=e===""?
"name a command":`unknown command ${g(e)}`;throw new mn.UsageError(`${i}; the commands are generate and parameters; see \
rollstamp argocd --help`)}let[s]=n;if(s===void 0)return o.run(t,r);if(!ul(s))throw new mn.UsageError(`${e} takes no argu\
ments; options are parameters of the Application, or variables`);return t.stdout.write(o.help),te.done}function Ry(e){return e instanceof
Error&&"syscall"in e&&"code"in e&&typeof e.code=="string"}function ul(e){return["-h","--help","help"].includes(e)}0&&(module.exports={argocd});
