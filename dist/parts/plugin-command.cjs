"use strict";var Nd=Object.create;var vn=Object.defineProperty,$d=Object.defineProperties,Dd=Object.getOwnPropertyDescriptor,Td=Object.getOwnPropertyDescriptors,
Ld=Object.getOwnPropertyNames,ot=Object.getOwnPropertySymbols,Fd=Object.getPrototypeOf,dr=Object.prototype.hasOwnProperty,
To=Object.prototype.propertyIsEnumerable;var Do=(e,n,t)=>n in e?vn(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,g=(e,n)=>{for(var t in n||={})
dr.call(n,t)&&Do(e,t,n[t]);if(ot)for(var t of ot(n))To.call(n,t)&&Do(e,t,n[t]);return e},k=(e,n)=>$d(e,Td(n));var Lo=(e,n)=>{var t={};for(var r in e)dr.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&ot)for(var r of ot(e))n.indexOf(
r)<0&&To.call(e,r)&&(t[r]=e[r]);return t};var De=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Kd=(e,n)=>{for(var t in n)
vn(e,t,{get:n[t],enumerable:!0})},Fo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Ld(n))!dr.call(
e,o)&&o!==t&&vn(e,o,{get:()=>n[o],enumerable:!(r=Dd(n,o))||r.enumerable});return e};var C=(e,n,t)=>(t=e!=null?Nd(Fd(e)):{},Fo(n||!e||!e.__esModule?vn(t,"default",{value:e,enumerable:!0}):t,e)),Pd=e=>Fo(vn(
{},"__esModule",{value:!0}),e);var W=De((Mm,Po)=>{var Wd,Ko=()=>Wd??=require("./lib-errors.cjs");Po.exports={__esModule:!0,get InputError(){return Ko().
InputError},get UsageError(){return Ko().UsageError}}});var Yr=De((fg,bi)=>{var Lc,Si=()=>Lc??=require("./lib-yaml.cjs");bi.exports={__esModule:!0,get decodeBlockScalar(){return Si().
decodeBlockScalar},get readYaml(){return Si().readYaml}}});var Di=De((Gg,$i)=>{var Xc,te=()=>Xc??=require("./re2js.cjs");$i.exports={__esModule:!0,get Matcher(){return te().Matcher},
get MatcherInput(){return te().MatcherInput},get MatcherInputBase(){return te().MatcherInputBase},get RE2JS(){return te().
RE2JS},get RE2JSCompileException(){return te().RE2JSCompileException},get RE2JSException(){return te().RE2JSException},get RE2JSFlagsException(){
return te().RE2JSFlagsException},get RE2JSGroupException(){return te().RE2JSGroupException},get RE2JSInternalException(){
return te().RE2JSInternalException},get RE2JSSyntaxException(){return te().RE2JSSyntaxException},get RE2Set(){return te().
RE2Set},get re(){return te().re}}});var ja=De((kb,Ba)=>{var lp,P=()=>lp??=require("./glob.cjs");Ba.exports={__esModule:!0,get Glob(){return P().Glob},get Ignore(){
return P().Ignore},get escape(){return P().escape},get glob(){return P().glob},get globIterate(){return P().globIterate},
get globIterateSync(){return P().globIterateSync},get globStream(){return P().globStream},get globStreamSync(){return P().
globStreamSync},get globSync(){return P().globSync},get hasMagic(){return P().hasMagic},get iterate(){return P().iterate},
get iterateSync(){return P().iterateSync},get stream(){return P().stream},get streamSync(){return P().streamSync},get sync(){
return P().sync},get unescape(){return P().unescape}}});var Ga=De((wb,Va)=>{var cp,fe=()=>cp??=require("./minimatch.cjs");Va.exports={__esModule:!0,get GLOBSTAR(){return fe().GLOBSTAR},
get Minimatch(){return fe().Minimatch},get braceExpand(){return fe().braceExpand},get defaults(){return fe().defaults},get escape(){
return fe().escape},get filter(){return fe().filter},get match(){return fe().match},get minimatch(){return fe().minimatch},
get sep(){return fe().sep},get unescape(){return fe().unescape}}});var Ya=De((Rb,qa)=>{var fp,pp=()=>fp??=require("./lib-tracked.cjs");qa.exports={__esModule:!0,get trackedIn(){return pp().
trackedIn}}});var ld=De((sk,dd)=>{var Vp,Gp=()=>Vp??=require("./lib-config-file.cjs");dd.exports={__esModule:!0,get parseConfig(){return Gp().
parseConfig}}});var xm={};Kd(xm,{command:()=>vm});module.exports=Pd(xm);var ir=C(W(),1);var Wo=new WeakMap;function Uo(e){let n=Wo.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return Wo.set(e,r),r}function j(e,n){let t=Uo(e),r=Bo(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=_o(e.text,t.offset,n)-_o(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function Bo(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function _o(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}function lr(e,n){return Bo(Uo(e).starts,n)}var st={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotation-unknown":"war\
ning","annotations-too-large":"error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","du\
plicate-key":"warning","duplicate-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"\
error","hash-key-permissions":"warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-i\
n-list":"error","name-invalid":"warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"erro\
r","pattern-invalid":"warning","pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warni\
ng","rollout-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","s\
ource-not-deterministic":"warning","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-i\
nvalid":"error","workload-missing":"warning"};function w(e,n,t){return{code:e,severity:st[e],message:t,place:n}}var jo=253;
function V(e){let n=e.replace(/^(\s*):(?=:)/,"$1\\u{3a}");return/^[ "$-~]*$/.test(n)?n:n.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu,
t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function S(e){return V(e.length>jo?`${e.slice(0,jo)}\u2026`:e)}function _d({
file:e,offset:n}){return`${S(e.path)}:${String(j(e,n).line)}`}function b({kind:e,name:n}){return`${S(e)} ${n===""?"(with\
out a name)":S(n)}`}var Vo=5;function xn(e){let n=e.length-Vo,t=e.slice(0,Vo).join(", ");return n>0?`${t} and ${String(n)}\
 more`:t}function Go(e){return`and ${String(e)} more of these, which are not shown; mend those that are, or turn them of\
f with --severity`}var h={aliasShared:(e,n)=>w("alias-shared",e,`the annotations or env of the pod template of ${b(n)} a\
re shared through a YAML alias or merge key, so a stamp there would change or lose something else; write them out in the\
 pod template`),templateInvalid:(e,n,t)=>w("template-invalid",e,`${t} in the pod template of ${b(n)} is not of the type \
that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(e,n,t)=>w("annotation-no-effect",e,`ann\
otation ${S(t)} of ${b(n)} only has an effect with Reloader in the cluster; Rollstamp ignores it`),ignoreOnWorkload:(e,n,t)=>w(
"annotation-no-effect",e,`annotation ${S(t)} of ${b(n)} has no effect there: it goes on a ConfigMap or Secret; to leave \
the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(e,n,t)=>w("annotation-not-string",
e,`annotation ${S(t)} of ${b(n)} is not a string and is taken as its text; the API server refuses it: put it in quotes`),
annotationUnknown:(e,n,t)=>w("annotation-unknown",e,`annotation ${S(t)} of ${b(n)} is none of Rollstamp's, so it does no\
thing; there are rollstamp.io/freeze and rollstamp.io/granularity: correct it, or remove it`),annotationValueUnknown:(e,n,t)=>w(
"annotation-unknown",e,`annotation ${S(t.key)} of ${b(n)} has a value that means nothing, so it does nothing; it takes ${t.
values.map(r=>`"${r}"`).join(" or ")}`),annotationMisplaced:(e,n,t)=>w("annotation-unknown",e,`annotation ${S(t)} in the\
 pod template of ${b(n)} does nothing there; move it to the annotations of the workload itself`),annotationsTooLarge:(e,n,t)=>w(
"annotations-too-large",e,`with its stamps the pod template of ${b(n)} has ${String(t)} bytes of annotations, Kubernetes\
 takes 262144; use --stamp single`),dataNotBase64:(e,n,t)=>w("data-not-base64",e,`key ${S(t)} of ${b(n)} is not base64 (\
a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(e,n,t)=>w("data-not-scalar",e,`${S(t)} o\
f ${b(n)} is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(e,n,t)=>w(
"data-not-string",e,`key ${S(t)} of ${b(n)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(e,n)=>k(g({},w("duplicate-key",e,n?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:n?"error":"warning"}),joinedObjects:e=>w(
"duplicate-key",e,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(e,n,t)=>w("duplicate-key",e,`key ${S(t)} of ${b(n)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(e,n,t)=>k(g({},w("dupl\
icate-object",e,`${b(n)} in namespace ${S(n.namespace)} is in the set ${t.copies===2?"twice":`${String(t.copies)} times`}\
 (first at ${_d(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.isError?"error":"\
warning"}),envCollision:(e,n,t)=>w("env-collision",e,`${xn(t.names.map(S))} share the variable ${t.variable} in ${b(n)};\
 rename one, or use --reload-strategy annotations`),flagNoEffect:e=>w("flag-no-effect",{path:""},`${e.join(", ")}: only \
Reloader in the cluster can act on ${e.length===1?"this flag":"these flags"}; Rollstamp ignores ${e.length===1?"it":"the\
m"}`),variableNoEffect:e=>w("flag-no-effect",{path:""},`${xn(e.map(S))}: no option reads ${e.length===1?"this variable":
"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>k(
g({},w("hash-key-missing",e,`a stamp of ${b(n)} was made with a hash key and no key is given, so it is left; give the ke\
y with --hash-key-file, or go back to plain digests with --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:e=>w(
"hash-key-permissions",{path:e},"more than its owner may read this hash key, and whoever has it can test guesses against\
 the stamps of Secrets; run chmod 600 on it or, for a Secret volume, set defaultMode: 0400"),helmTemplate:e=>w("helm-tem\
plate",{path:e},"skipped: this is a Helm template, not a manifest; name the directory that the output of helm template i\
s written to instead, or leave this file out with --exclude"),jobImmutable:(e,n)=>w("job-immutable",e,`${b(n)} cannot ch\
ange once it is applied, so it is not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true\
, make it a hook, or pass --jobs always`),keyMissing:(e,n,t)=>w("key-missing",e,`${b(n)} uses key ${S(t.key)} of ${b(t.source)}\
, which has no such key; its pods will not start: add the key, or set optional: true`),listInList:e=>w("list-in-list",e,
"a list stands in a list, which Kubernetes does not unpack; move its items up"),nameInvalid:(e,n)=>w("name-invalid",e,`${b(
n)} has a name that Kubernetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at most 253 cha\
racters`),namespaceMismatch:(e,n,t)=>{let{source:r}=t,o=t.workloadIsDefault?`${b(n)} has no namespace, taken as ${S(n.namespace)}\
; ${b(r)} is in ${S(r.namespace)}: pass --namespace ${S(r.namespace)}`:`${b(n)} is in ${S(n.namespace)}; ${b(r)} has no \
namespace, taken as ${S(r.namespace)}: pass --namespace ${S(n.namespace)}`;return w("namespace-mismatch",e,o)},namespaceUnknown:(e,n)=>w(
"namespace-unknown",e,`the labels of namespace ${S(n)} are not known, so --namespace-selector cannot be answered; add it\
s Namespace manifest, or pass --namespace-labels '${S(n)}=key=value'`),notRendered:(e,n)=>w("not-rendered",{path:e},`hol\
ds ${S(n)}, so it is the source of a render, not a render; name the directory that the output of ${n==="Chart.yaml"?"hel\
m template":"kustomize build"} is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(e,n,t)=>w(
"pattern-invalid",e,`part ${String(t.part)} of annotation ${S(t.key)} of ${b(n)} is not a regular expression that Go (RE\
2) compiles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(e,n,t)=>w("pattern-unmatche\
d",e,`part ${String(t.part)} of annotation ${S(t.key)} of ${b(n)} matches nothing in namespace ${S(n.namespace)} of this\
 set`),referenceAmbiguous:(e,n,t)=>k(g({},w("reference-ambiguous",e,`${b(t.source)} in ${b(n)} could mean ${xn(t.candidates.
map(({name:r})=>S(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>w("reference-not-rewritten",e,`kustomize changes the name o\
f ${b(t)}, but not where ${b(n)} refers to it; add a nameReference for ${S(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>w("rollout-restart",e,`${b(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>w("\
rolls-on-delete",e,`${b(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>w(
"source-after-workload",e,`${b(t)} is applied after ${b(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>k(g({},w("source-missing",e,`${b(n)} is not in names\
pace ${S(n.namespace)} of this set, so ${xn(t.workloads.map(S))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(e,n,t)=>w("so\
urce-not-deterministic",e,`${b(n)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${xn(t.map(S))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(e,n,t)=>w("stamp-foreign",e,`annotation ${S(t)} in the pod t\
emplate of ${b(n)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(e,n,t)=>w("stamp-kept",e,`the stamp of ${b(t)} in ${b(n)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(e,n,t)=>w("stamped-in-base",e,`stamp ${S(t.key)} of ${b(n)} was ma\
de in a base, before its source became ${b(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(e,n,t)=>w("stamp-foreign",e,`variable ${S(t)} of ${b(n)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(e,n,t)=>w(
"workload-missing",e,`${b(n)} takes its pod template from ${S(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var Ud=2n**64n-1n,Bd=64,jd=new Set(["1","t","T","TRUE","true","True"]),Ho=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function cr(e){let n=0,t=e.length;for(;n<t&&Ho.has(e.charAt(n));)n+=1;for(;t>n&&Ho.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function ur(e){return e.split(",").map(cr).filter(n=>n!=="")}function fr(e){return jd.has(e)}
function pr(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:An(n[1]??"","",n[2]??"");return t!==void 0&&yr(t)?t:void 0}
function mr(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?An(t,"0x",r):o!==void 0?An(t,"0b",o):s!==void 0?An(t,"0o",s):An(t,"",i)}
function An(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Bd)return;let o=BigInt(n+r);if(e==="")return o<=
Ud?o:void 0;let s=e==="-"?-o:o;return yr(s)?s:void 0}function yr(e){return BigInt.asIntN(64,e)===e}var Vd="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",ke=class extends Error{name="Select\
orError"};function Te(e){return e.length<=253&&Gd.test(e)}var Gd=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Hd=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,qd=63;function qo(e){let n=e.flatMap(o=>o.split(",")).map(Yd).join(","),
t=new gr(n),r=[];if(t.peek()==="")return r;for(;;){r.push(zd(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function Yd(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var gr=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#r;constructor(n){this.#e=
n,this.#r=this.#t()}#t(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#r}take(){let n=this.#r;return this.#r=
n===""?"":this.#t(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new ke(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${Vd}`)}};function Sr(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function zd(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(Sr(t)||e.fail(t,"a label key"),Zd(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:Xd(e,t)};case"=":case"==":return{operator:"in",key:t,values:[hr(e,t)]};case"!=":return{operator:"notin",key:t,
values:[hr(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:Jd(e,t)};default:return e.fail(r,"\
an operator")}}function hr(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return Sr(t)||e.fail(t,"a label\
 value"),Yo(n,t)}function Jd(e,n){let t=hr(e,n),r=pr(t);if(r!==void 0)return r;throw new ke(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function Xd(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(Sr(e.peek())?Yo(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function Zd(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!zo(t)||
r!==void 0&&!Te(r))throw new ke(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function Yo(e,n){if(zo(
n))return n;throw new ke(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function zo(e){return e.length<=qd&&Hd.test(e)}function br(e,n){return e.every(
t=>Qd(t,n.get(t.key)))}function Qd(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:pr(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var Jo="internal.config.kubernetes.io",kr={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function Qo(e){let n=o=>e.
get(`${Jo}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${Jo}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:kr}function es({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function ns(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>Xo(o,n,!0)),r=t.length>1?t.filter(({history:o})=>Xo(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function Xo(e,n,t){return Zo(e.prefixes,n.prefixes,t)&&Zo(e.suffixes,n.suffixes,
t)}function Zo(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}function H(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?H(e.target,!0):{node:e,shared:n||e.aliased}}function ts(e,n){
let{node:t}=H(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())ts(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of ye(t))e.set(r,{entry:o,merged:!0})}function ye(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.
set(t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&ts(n,t.value);return n}function it(e){return!e.merges&&e.duplicates===
void 0?e.entries:Array.from(ye(e).values(),({entry:t})=>t)}function rs(e){return e.merges?ye(k(g({},e),{entries:e.entries.
filter(({name:n})=>n===void 0)})):new Map}function y(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){
let o=ye(t).get(n);return o&&H(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?ge(t,n)?.value:t.find(n);return r&&
H(r,e.shared)}function ge(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function Q(e,n){
let t=e;for(let r of n)t=y(t,r);return t}var el=[];function K(e){return e?.node.type!=="sequence"?el:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>H(n,e.shared))}function Mn(e){return e.node.type==="mapping"}function O(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function we(e){return e===void 0||e.node.type==="sca\
lar"&&e.node.resolved==="null"}function wr(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var ss="argocd.argoproj.io/hook",Er="helm.sh/hook",is="argocd.argoproj.io/sync-wave",as="helm.sh/hook-weight",nl=[ss,Er,
is,as],tl=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),rl=[];function Le(e){return e===void 0?rl:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var os={phase:1,
wave:0};function Rr(e){if(e.size===0||!nl.some(s=>e.has(s)))return os;let n=[...Le(e.get(ss)),...Le(e.get(Er))],t=n.flatMap(
s=>tl.get(s)??[]),r=e.has(Er),o=e.get(is)??(r?e.get(as):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function ds(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var cs=["containers","initContainers"],ol=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],sl=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],il=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],al=new Map;function us(e){let n=[];for(let o of cs)for(let[s,i]of K(y(e,o)).entries()){let a=o==="\
containers"?[s]:[];dl(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=K(y(e,"volumes")),r=t.length===0?al:ll(e);
for(let[o,s]of t.entries()){let i=r.get(O(y(s,"name"))??"");i!==void 0&&cl(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function dl(e,{path:n,users:t,found:r}){for(let[o,s]of ol){let i=K(y(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let u=0;u<i.length;u+=1){let f=y(Q(i[u],a),d),p=f&&O(y(f,"name"));if(f===void 0||p===void 0||
p==="")continue;let m=c===void 0?void 0:O(y(f,c));r.push({kind:l,name:p,keys:c===void 0?void 0:m===void 0?[]:[m],optional:wr(
y(f,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:f.node.start,via:"env",containers:t})}}}function ll(e){
let n=new Map;for(let t of cs)for(let[r,o]of K(y(e,t)).entries())for(let s of K(y(o,"volumeMounts"))){let i=O(y(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function cl(e,n){ls(e,sl,n);for(let[
t,r]of K(Q(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;ls(r,il,k(g({},n),{path:o}))}}
function ls(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=y(e,s),l=d&&O(y(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=K(y(d,"items")).flatMap(u=>O(y(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:wr(y(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var at=class{doc;at;annotations;#e;#n;#r;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=
t,this.annotations=r,this.#e=o,this.#n=s}get path(){return this.#n.join(".")}get duplicate(){return fs(this.#e,this.#n)}get references(){
return us(y(this.at,"spec"))}get hasContainers(){return this.#r??=K(Q(this.at,["spec","containers"])).length>0,this.#r}};
function fs(e,[n,...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===
void 0?fs(y(e,n),t):r.key.start}var Fe=["spec","template"],ps=["spec","updateStrategy","type"],vr=[{group:"apps",kind:"Deployment",template:Fe,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Fe,updateStrategy:ps,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Fe,
updateStrategy:ps,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Fe},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Fe,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Fe,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Fe,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function xr(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function ms(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function ys(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
fl(d))return;let{kind:l}=d,c=xr(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=yl(d,{type:u,
settings:n,drafts:t});o.push(f),Sl(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))ml(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=Mr(Q(d.at,["metadata","labels"])).values;s.set(On(y(Ar(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&pl(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var ul="config.kubernetes.io/local-config";function fl({at:e}){return O(Q(e,["metadata","ann\
otations",ul]))==="true"}function gs(e,{functionInput:n}){return n===void 0?kr:Qo(e)}function pl({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?h.joinedObjects(s):h.duplicateKey(
s,!1))}}function Ar(e){return y(e.at,"metadata")}function On(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function hs({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var Ss={
values:new Map,odd:[]};function Mr(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return Ss;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of it(e.node)){if(r===void 0)continue;let{node:i}=H(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function Or(e,n,{object:t,drafts:r}){let{values:o,odd:s}=Mr(n);for(let{name:i,offset:a}of s)r.push(h.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function bs(e,n){let t=On(y(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function ml(e,{kind:n,settings:t,drafts:r,sources:o}){let s=Ar(e),i=y(s,"\
name"),a=On(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=bs(s,t),c={kind:n,namespace:d,name:a},u=hs(e,i);if(O(
i)===void 0||!Te(a)){r.push(h.nameInvalid(u,c));return}let f=Or(e,y(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
m=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?Ss.values:
Mr(y(s,"labels")).values,order:Rr(f),at:e.at,history:gs(f,t),hidden:m})}function yl(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=Ar(e),{namespace:d,hasNamespace:l}=bs(a,t),c=y(a,"name"),u=On(c),f=u===void 0?On(y(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},m=Or(e,y(a,"annotations"),{object:p,drafts:r}),E=n.updateStrategy&&Q(s,
n.updateStrategy);return{id:p,type:n,place:hs(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:gs(m,t),annotations:m,
order:Rr(m),template:gl(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?hl(s):void 0,rollsOnDelete:O(E)==="OnDel\
ete"}}function gl(e,n,{type:t,id:r,drafts:o}){let s=Q(n,t.template);if(s===void 0||!Mn(s))return;let i=Or({doc:e},Q(s,["\
metadata","annotations"]),{object:r,drafts:o});return new at({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function hl(e){
let n=Q(e,["spec","workloadRef"]);if(!we(n))return{group:xr(O(y(n,"apiVersion"))??""),kind:O(y(n,"kind"))??"",name:O(y(n,
"name"))??""}}function Sl(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(h.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}var bl=kl("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function kl(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function lt(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:wl(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=dt(n.charCodeAt(a)),l=dt(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:dt(n.charCodeAt(
a+2)),f=c&&r>0?0:dt(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function dt(e){return bl[e]??64}function wl(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}function Ir(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=ct("data",t,lt);for(let[a,d]of ct("stringData",
t,ks))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=ct("data",t,ks),o=ct("binaryData",t,lt);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(h.dataInBoth(In(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function In(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var ks=e=>e;function ct(e,{source:n,drafts:t},r){let o=new Map,s=y(n.at,e)?.node;if(s===void 0||we({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(h.dataNotScalar(In(n,s.start),n.id,e)),o;for(let i of it(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=H(i.value,!1);if(d.type!=="scalar"){t.push(h.dataNotScalar(In(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(h.dataNotString(In(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(h.dataNotBase64(In(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var Cn=require("node:buffer"),Es=require("node:crypto"),Cr="STAKATER_",El={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function Nn(e,n){
let t=n.toUpperCase();return`${Cr}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${El[e]}`}function Rs(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function vs(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>ws(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(ws(s,Rl(i)));r.sort((s,i)=>s.compare(i));let o=(0,Es.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function ws(e,n){let t=Cn.Buffer.
from(`${e}=`);return Cn.Buffer.concat([t,typeof n=="string"?Cn.Buffer.from(n):n])}function Rl(e){return typeof e=="strin\
g"?e:Cn.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var Dn=require("node:crypto");function q(e,n){return e<n?-1:e>n?1:0}function $n(e){return e.every((t,r)=>r===0||(e[r-1]??"")<=t)?e:e.toSorted(q)}var vl=32,xs=/^(?:hmac-)?[0-9a-f]{32}$/,Ee="hmac-";function Nr(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,Dn.hash)(
"sha256",s,"hex"):(0,Dn.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=Ms("content",t);return n===void 0?
r:`${Ee}${r}`}function As(e){let n=Ms("sources",new Map(e));return e.some(([,t])=>t.startsWith(Ee))?`${Ee}${n}`:n}function Ms(e,n){
let t=`object:2:${ut(e)}:object:${String(n.size)}:`;for(let r of $n([...n.keys()]))t+=`${ut(r)}:${ut(n.get(r)??"")},`;return(0,Dn.hash)(
"sha256",`${t},${ut("v")}:number:1,`,"hex").slice(0,vl)}function ut(e){return`string:${String(e.length)}:${e}`}var xl=[void 0],Al=16;function Is({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=Ir(d,o),u=d.id.kind==="Secret"?r:xl,f=Os(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=Ir(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,Ml(c.some,JSON.stringify(l),()=>Os(c.hashKeys,Ol(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=vs(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=Al?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function Ml(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function Os([e,...n],t){return[
Nr(t,e),...n.map(r=>Nr(t,r))]}function Ol({entries:e},n){return new Map(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:
[[t,r]]}))}var zt=C(W(),1);var v={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,patternSteps:1e9,
patternMatches:1e6,annotations:262144,findings:1e3};function Cs(e,n,t){let r=new Map(n.map((l,c)=>[l,c])),o=({place:l})=>"file"in l?r.get(l.file)??-1:-1,s=e.toSorted((l,c)=>o(
l)-o(c)||ft(l)-ft(c)||q(l.code,c.code)||+(c.severity==="error")-+(l.severity==="error")||q(l.message,c.message)),i=[],a=new Map,
d;for(let l of s){let c=l.code==="duplicate-key"&&d?.code===l.code&&o(d)===o(l)&&ft(d)===ft(l);d=l;let u=Cl(l,t);if(c||u===
"off")continue;let f=`${l.code} ${u}`,p=a.get(f)??{code:l.code,severity:u,count:0};a.set(f,p),p.count+=1,p.count<=v.findings&&
i.push(Nl(l,u))}for(let{code:l,severity:c,count:u}of a.values())u>v.findings&&i.push(Il(l,c,u-v.findings));return i}function Il(e,n,t){
return{code:e,severity:n,message:Go(t),path:"",line:0,column:0,more:t}}function ft({place:e}){return"file"in e?e.offset:
0}function Cl({code:e,severity:n},{severity:t,strict:r}){let o=t.get(e)??n;return r&&o==="warning"?"error":o}function Nl({
code:e,message:n,place:t},r){if(!("file"in t))return{code:e,severity:r,message:n,path:t.path,line:0,column:0};let{line:o,
column:s}=j(t.file,Math.max(0,t.offset));return{code:e,severity:r,message:n,path:t.file.path,line:o,column:s}}var pt="rollstamp.io/freeze",$r="rollstamp.io/granularity",Dr=new Map([[pt,["true","false"]],[$r,["keys","object"]]]),Ns="\
rollstamp.io/",en="the Job cannot change once it is applied";function mt(e){return e.annotations.get(pt)==="true"}var $l=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),$s=["info","warning","error"],yt=class{#e=new Map;#n=[];#r;#t;constructor(n){
this.#r=n,this.#t=Fl(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#n.push(
...Ll(n,t)),!this.#t(t.id.name)&&Dl(this.#e,n,{missing:t,settings:this.#r}))}drafts(){let n=Array.from(this.#e.values(),
({id:t,place:r,workloads:o,severity:s})=>h.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#n,...n]}};function Dl(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=Tl(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[b(n.
id)],severity:a});return}d.workloads.push(b(n.id)),$s.indexOf(a)>$s.indexOf(d.severity)&&(d.severity=a)}function Tl({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&$l.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*Ll(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.hasNamespace};yield h.namespaceMismatch(t.place,
t.id,o)}function Fl(e){return n=>e.some(t=>Kl(t,n))}function Kl(e,n){let t=0,r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(
s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}
return/^\**$/.test(e.slice(s))}var nn=["ConfigMap","Secret"];function Fs({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new yt(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&(Ts(c,{settings:t,drafts:o}),Ls(c,o));return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>
0&&Ul(c,o);return}Bl(c,{settings:t,drafts:o}),Ts(c,{settings:t,drafts:o}),Ls(c,o),u.length>0&&Vl(c,o);for(let f of u)f.source.
hidden!==void 0&&i.add(f.source),Gl(f,{selection:c,digests:r,drafts:o}),Jl(f,c,o),ql(f,c,o);Hl(c,o),Yl(c,a),s.see(c)},end:()=>[
...o,...Pl(e,{scope:n,used:i,digests:r}),..._l(e,n),...zl(a),...s.drafts()]}}function*Pl(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=Wl(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield h.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function Wl(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*_l({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield h.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function Ul({workload:e,outOfScope:n},t){n===en&&t.push(h.jobImmutable(e.place,e.id))}function Bl(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of nn){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(h.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(h.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var Ds=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function Ts({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>Ds.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((Ds.has(a)?h.annotationNoEffect:
h.ignoreOnWorkload)(d,l,a))}function Ls({workload:e,deciders:n,template:t},r){for(let{annotations:o,place:s,id:i}of n)for(let[
a,d]of o){if(!a.startsWith(Ns))continue;let l=Dr.get(a);l===void 0?r.push(h.annotationUnknown(s,i,a)):l.includes(d)||r.push(
h.annotationValueUnknown(s,i,{key:a,values:l}))}for(let o of Dr.keys())t.annotations.has(o)&&r.push(h.annotationMisplaced(
e.place,e.id,o))}var jl="reloader.stakater.com/rollout-strategy";function Vl({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(h.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(jl)==="rest\
art"&&t.push(h.rolloutRestart(s,i))}function Gl({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(h.keyMissing(c,t.id,{source:e.id,key:l}))}}function Hl({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(h.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function ql({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
h.referenceNotRewritten(i,t.id,e.id))}function Yl({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[b(e.id)]):o.push(b(e.id))}}function*zl(e){for(let[{place:n,
id:t},r]of e)yield h.sourceNotDeterministic(n,t,r)}function Jl({source:e},{workload:n},t){ds(e.order,n.order)&&t.push(h.
sourceAfterWorkload(e.place,n.id,e.id))}var Bn=C(W(),1);var ui=C(W(),1);var Ps=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function Tn(e){return Ps.test(e)||!e.isWellFormed()}var Ks=new WeakMap;
function Ke(e){let n=Ks.get(e);if(n!==void 0)return n;let t=e.decoded===!0?Ps.test(e.text):Tn(e.text);return Ks.set(e,t),
t}var tn=0,rn=1,gt=2,Ln=3,ht=4,on=5,Pe=6,Ws=7,We=8,sn=9,Fn=10,ee=0,Re=1,St=2,de=3,ne=4,_e=0,_s=1,bt=2,an=1,kt=2,Us=3,wt=v.
nesting-5,Tr=1023,Lr=255,Bs=4,js=6,Vs=8,Gs=16;function Hs(e,n,t){return e|t<<Bs|n<<Gs}function qs(e,n){return n<<js|e<<Vs}
function se(e){return e&15}function Ue(e){return e>>Gs}function Ys(e){return e>>Bs&3}function zs(e){return e>>js&3}function Js(e){
return e>>Vs&Lr}function Kn(e){return e<=rn||e>=sn}var Xs=0,Xl=1,Zs=2,Qs=3,Zl=Ql();function Ql(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=Xl;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=Qs;return e[46]=Zs,e}var ec="y Y yes Yes YES true True TRUE on On ON".split(
" "),nc="n N no No NO false False FALSE off Off OFF".split(" "),tc="~ null Null NULL".split(" "),rc=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),oc=new Map([...ec.map(e=>[e,"bool"]),...nc.map(e=>[e,"bool"]),...tc.map(e=>[
e,"null"]),...[...rc.keys()].map(e=>[e,"float"])]),sc=5,ic=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
ac=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Et(e){if(e==="")return"null";let n=Zl[e.charCodeAt(
0)]??Xs;if(n===Xs)return"string";let t=e.length<=sc?oc.get(e):void 0;return t!==void 0?t:n===Qs?lc(e):n===Zs&&ei(e)!==void 0?
"float":"string"}var dc=/^[1-9][0-9]{0,14}$/;function lc(e){return dc.test(e)||cc(e)!==void 0?"int":ei(e)===void 0?"stri\
ng":"float"}function cc(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=mr(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:mr(`${r[1]??""}0b${r[2]??""}`)}function ei(e){let n=e.startsWith(".")?ac.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??ic.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var ln=9,_=10,ve=13,Y=32,z=34,Pn=35,cn=39,vt=44,dn=45,uc=46,Be=58,Fr=92,je=91,xt=93,le=123,At=125,Kr="ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz",Pr="0123456789",fc=ie(`${Kr}${Pr}_./-`),pc=ie(`${Kr}_/.`),ni=ie(`${Kr}${Pr}_./$(+<=^\
~;\\`),mc=161,yc=ie("yYnNtTfFoO"),gc=5,hc=ie('\\"nrtbf'),Sc=ie(`${Pr}abcdefABCDEF`);function ie(e){let n=new Uint8Array(
128);for(let t of e)n[t.charCodeAt(0)]=1;return n}var Rt=class{text;end=0;key={start:0,length:0,style:_e};quotedKind=Ln;constructor(n){
this.text=n}lineEnd(n){let t=this.text.indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):_;return t===_||t===ve&&(n+1===
this.end||this.text.charCodeAt(n+1)===_)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===Y;)t+=1;return t}endsLine(n){
let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===Pn}quotedEnd(n,t){let{text:r,end:o}=this;this.
quotedKind=t===z?ht:Ln;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>v.scalar?-1:s;if(i===_)return-1;
if(!(i!==Fr||t!==z)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=We}}return-1}#e(n){let{text:t}=this,r=n<this.end?
t.charCodeAt(n):_;if(hc[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)if(Sc[t.charCodeAt(
n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}plainEnd(n){let{text:t,end:r}=this,o=t.charCodeAt(
n),s=t.charCodeAt(n+1),i=o===dn&&(s===dn||ni[s]===1);if(ni[o]!==1&&o<mc&&!i)return-1;let a=n;for(let d=n;d<r;d+=1){let l=t.
charCodeAt(d);if(l<=Be){if(l===_||l===ve)break;if(l===Y)continue;if(l===ln||l===Be&&this.#n(d))return-1;if(l===Pn&&t.charCodeAt(
d-1)===Y)break}a=d+1}return a-n>v.scalar?-1:a}blockEnd(n,t){let{text:r,end:o}=this,s=n;for(;s<o;){let i=s;for(;i<o&&i-s<
t&&r.charCodeAt(i)===Y;)i+=1;if(i===o)return i>s?-1:s;if(i-s<t&&!this.isEol(i))return s;s=this.lineEnd(i)+1}return s}keyColon(n){
let t=n<this.end?this.text.charCodeAt(n):_;return pc[t]===1?this.#r(n,t):t===z||t===cn?this.#t(n,t):-1}#n(n){return n<this.
end&&this.text.charCodeAt(n)===Be&&(this.isEol(n+1)||this.text.charCodeAt(n+1)===Y)}#r(n,t){let{text:r}=this,o=n+1;for(;fc[r.
charCodeAt(o)]===1;)o+=1;let s=o-n;return!this.#n(o)||s>Tr||(t===uc||s<=gc&&yc[t]===1)&&Et(r.slice(n,o))!=="string"?-1:(this.#o(
n,s,_e),o)}#t(n,t){let r=this.quotedKeyEnd(n,t);return r===-1||!this.#n(r)?-1:r}quotedKeyEnd(n,t){let r=this.quotedEnd(n,
t),o=r-n-1,s=this.quotedKind!==We&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>Tr||!s?-1:(this.#o(n+1,o,t===z?bt:
_s),r+1)}#o(n,t,r){let{key:o}=this;o.start=n,o.length=t,o.style=r}};var Wr=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,_r=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;function ti(e,n){
return e.charCodeAt(n)===le?ri(e,n,0):-1}function xe(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==Y&&r!==_&&r!==ve&&
r!==ln)return t;t+=1}}function ri(e,n,t){if(t>v.nesting)return-1;let r=e.charCodeAt(n)===le,o=r?At:xt,s=xe(e,n+1);if(e.charCodeAt(
s)===o)return s+1;for(;;){if(r&&(s=bc(e,s)),s!==-1&&(s=kc(e,s,t)),s===-1)return-1;s=xe(e,s);let i=e.charCodeAt(s);if(i===
o)return s+1;if(i!==vt)return-1;s=xe(e,s+1)}}function bc(e,n){let t=e.charCodeAt(n)===z?oi(e,n):-1,r=t===-1?-1:xe(e,t);return r!==
-1&&e.charCodeAt(r)===Be?xe(e,r+1):-1}function kc(e,n,t){let r=e.charCodeAt(n);return r===z?oi(e,n):r===le||r===je?ri(e,
n,t+1):(_r.lastIndex=n,_r.test(e)?_r.lastIndex:-1)}function oi(e,n){for(let t=n+1;;t+=1){let r=e.charCodeAt(t);if(r===z)
return t+1;if(r===Fr){if(Wr.lastIndex=t+1,!Wr.test(e))return-1;t=Wr.lastIndex-1}else if(!(r>=Y))return-1}}var wc=/(?<=\n)---(?![ \t\r\n]|$)/,Ec=/^---[ \t]*(?:[ \t]#.*)?$/;function di(e,n=Tn(e)){if(!Ac(e,n)){let s=wc.exec(e)?.index;
return[{start:0,end:e.length,contentOnMarker:!1,gluedMarker:s,isSafe:!1}]}let t=Rc(e),[r]=t,o=r===void 0?void 0:xc(e,r);
return o===void 0?t:[...o,...t.slice(1)]}function Rc(e){let n=[],t=0,r,o=Wn(e,0)&&si(e,0);for(let s=e.indexOf(`
---`);s!==-1;s=e.indexOf(`
---`,s+1)){if(!Wn(e,s+1)){r??=s+1;continue}n.push({start:t,end:s+1,contentOnMarker:o,gluedMarker:r,isSafe:!0}),t=s+1,r=void 0,
o=si(e,t)}return n.push({start:t,end:e.length,contentOnMarker:o,gluedMarker:r,isSafe:!0}),n}var vc=/^[ \t\r\n]*\{/;function xc(e,{
start:n,end:t}){if(n!==0||t>v.document||!vc.test(e))return;let r=[];for(let o=0;o<t;){let s=ti(e,xe(e,o));if(s===-1||s>t)
return;let i=xe(e,s);r.push({start:o,end:i,contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function Ac(e,n){return!(n&&
(e.includes("\0")||e.includes(`
\uFEFF`)))&&!(e.includes("%")&&/^\uFEFF?%|\n%/.test(e))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function Wn(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith("---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function si(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!Ec.test(o.endsWith("\r")?o.slice(0,-1):o)}var Mc=/^ *(?:#.*)?\r?$/,Oc=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Ur(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),Wn(e,o)&&(o=Mt(e,o)+1);o<n.end;o=Mt(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||Mc.test(e.slice(o,Mt(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=Oc.exec(e.slice(o,Mt(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}var ii=`
kind: `,ai=/[A-Za-z0-9]+/y;function li(e){let n=0;return({start:t,end:r,isJson:o})=>{if(o!==!0&&(n!==-1&&n<=t&&(n=e.indexOf(
ii,t)),!(n===-1||n>=r)))return ai.lastIndex=n+ii.length,ai.exec(e)?.[0]}}function Mt(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}var ci={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",keyOnLine:"a key follows another one on the same line, which Kubernet\
es does not take: start the mapping on the next line",mixedKeys:"two keys of different types (a number or boolean, and i\
ts text) get the same name, and Kubernetes keeps either one at random: remove one"};var fi=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,Ic=/\r(?!\n)/;function pi(e){let{text:n}=e,t=Ke(e);return r=>{let o=Ur(n,r),s=t?
n.slice(r.start,r.end):"";if(!fi.test(s))return o;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return Ur(i,k(g({},r),{start:0,end:s.length}))===o?o:"unknown"}}function mi(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");Ae(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&Ae(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
Ae(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),Br(r,n),Ot(r,n),n.gluedMarker!==void 0&&
gi(r,n),s!==void 0&&n.isJson!==!0&&Ae(r,s.offset,s.message)}function Br(e,n){let t=n.isSafe?null:Ic.exec(e.text.slice(n.
start,n.end));t!==null&&Ae(e,n.start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function Ot(e,n){
n.gluedMarker!==void 0&&e.text.startsWith("---#",n.gluedMarker)&&gi(e,n);let t=n.isJson||!Ke(e)?null:fi.exec(e.text.slice(
n.start,n.end));if(t===null)return;let r=t[0].length>1;Ae(e,n.start+t.index+(r?1:0),r?"a byte order mark (U+FEFF) stands\
 at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL, LS or PS character (U+0085, U+2\
028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}function yi({file:e,root:n}){
if(!(n.type!=="mapping"||!n.flow))for(let{key:t}of n.entries)t.type==="scalar"&&t.style==="plain"&&t.text.startsWith("?")&&
Ae(e,t.start,ci.questionMark)}function gi(e,{start:n,gluedMarker:t=n}){Ae(e,t,"a line starts with `---` and goes on, whe\
re Kubernetes ends the document: indent it, or put a space after the `---`")}function Ae(e,n,t){throw new ui.InputError(
"yaml-unsupported",t,g({path:e.path},j(e,n)))}var jr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",Cc=ie(`${jr}_/.+`),Nc=ie(`${jr}_/.+-`),$c=ie(`${jr}\
.`),Dc=ie(`"'{}[]`),It=class{#e;#n;#r={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#e=n,this.#n=t}read(n,t){return this.#r=
t,this.#t(n,t.depth)}#t(n,t){if(t>wt)return-1;let{text:r}=this.#e,o=this.#n,s=r.charCodeAt(n)===le,i=s?At:xt,a=this.#s(n+
1),d=o.add(s?sn:Fn,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#e,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#d(a,t,d)),a!==-1&&(a=this.#l(a,s)),a!==-1&&(a=this.#s(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===vt?this.#s(a+1):-1}return-1}#s(n){let{text:t,end:r}=this.#e,{indent:o,isJson:s}=this.#r,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===_)i=a+1;else{if(l===ln&&!s)return-1;if(l!==Y&&l!==ve&&l!==ln)break}}return a>=r?-1:i===-1||s||a-i>o&&
(a>i||Dc[t.charCodeAt(a)]===1)?a:-1}#d(n,t,r){let o=this.#e,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===z||i===cn&&!this.#r.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==Be?-1:
this.#n.expect(o.key,t,r)?this.#s(a+1):-1}#l(n,t){let r=this.#e,o=r.text.charCodeAt(n);if(o===le||o===je)return this.#t(
n,t+1);if(o===z||o===cn){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#n.add(r.quotedKind,n+
1,s),s+1)}return this.#i(n,o)}#i(n,t){let{text:r,end:o}=this.#e,s=t===dn&&$c[r.charCodeAt(n+1)]===1;if(Cc[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&Nc[r.charCodeAt(i)]===1;)i+=1;return i-n>v.scalar?-1:(this.#n.add(gt,n,i),i)}};function Un(e,n){switch(se(e.head(n))){case tn:case sn:return new Gr(e,n);case rn:case Fn:return new qr(e,n);default:return new Vr(
e,n)}}function Tc(e){switch(e){case Ln:return"single";case ht:case We:return"double";case on:return"literal";case Pe:return"\
folded";default:return"plain"}}var _n=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},Vr=class extends _n{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return Tc(se(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?Et(this.text):"string"}},Gr=class extends _n{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return se(this.tree.head(this.record))===sn}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:Un(this.tree,t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new Hr(this.tree,n)),this.known}},Hr=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=Un(this.tree,this.record),this.knownValue}},qr=class extends _n{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return se(this.tree.head(this.record))===Fn}get items(){
return this.known??=this.tree.children(this.record).map(n=>Un(this.tree,n)),this.known}get cursors(){return this.items}};function hi(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==an&&o!==kt)return;let a=e.slice(n,t).replaceAll(
`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===_;)d-=1;return a.slice(0,d)+(o===an&&d>0?`
`:"")}var ki=C(Yr(),1),Ct=class{#e;#n;constructor(n,t){this.#e=n,this.#n=t}start(n){return this.#n.values[n+St]??-1}children(n){
let{values:t}=this.#n,r=[],o=t[n+de]??0;for(let s=n+ne;s<o;s=this.#r(s))r.push(s);return r}#r(n){let{values:t}=this.#n;return Kn(
se(t[n+ee]??0))?t[n+de]??0:n+ne}child(n,t){let r=this.#e,{values:o}=this.#n,s=o[n+de]??0;for(let i=n+ne;i<s;){let a=o[i+
ee]??0;if(Ue(a)===t.length&&r.startsWith(t,o[i+Re]))return i;i=Kn(se(a))?o[i+de]??0:i+ne}return-1}head(n){return this.#n.
values[n+ee]??0}end(n){return this.#n.values[n+de]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.end(n),s=se(t);
if(s===We)return Kc(this.#e.slice(r,o));if(s!==on&&s!==Pe)return r===-1?"":this.#e.slice(r,o);let i={start:r,end:o,indent:Js(
t),chomping:zs(t),isFolded:s===Pe};return hi(this.#e,i)??(0,ki.decodeBlockScalar)(this.#e,i)}key(n){let t=this.head(n),r=this.#n.
values[n+Re]??0,o=Ys(t),s=o===_e?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+Ue(t)+s,anchored:!1,aliased:!1,
style:s===0?"plain":o===bt?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#n,r=t[n+Re]??
0;return this.#e.slice(r,r+Ue(t[n+ee]??0))}},Fc=String.raw`\t`;function Kc(e){return String(JSON.parse(`"${e.replaceAll(
"	",Fc)}"`))}var Pc=16,Wc=32,Nt=class{records;length=0;keyStart=-1;#e=0;#n=_e;#r;#t=new Map;constructor(n){this.#r=n,this.records={values:new Int32Array(
Math.ceil(n.length/Wc+16)*ne)}}startDocument(){this.keyStart=-1,this.#t.size>0&&this.#t.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+ne>s.length&&(s=this.#o()),this.length=o+ne;let{keyStart:i}=this;return s[o+ee]=i===-1?n:Hs(n,
this.#e,this.#n),s[o+Re]=i,s[o+St]=t,s[o+de]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);
return n.set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+ee]=(r[n+ee]??0)|
t}close(n){this.records.values[n+de]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>Pc?this.#l(n,t,o):this.#s(
n,t,o);return this.keyStart=n,this.#e=t,this.#n=r,!i}#s(n,t,r){let o=this.#r,{values:s}=this.records;for(let i=r+ne;i<this.
length;i=this.#d(i)){if(Ue(s[i+ee]??0)!==t)continue;let a=s[i+Re]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)
d+=1;if(d===t)return!0}return!1}#d(n){let{values:t}=this.records;return Kn(se(t[n+ee]??0))?t[n+de]??0:n+ne}#l(n,t,r){let o=this.#t.
get(r);if(o===void 0){o=new Set,this.#t.set(r,o);let{values:i}=this.records;for(let a=r+ne;a<this.length;a=this.#d(a)){let d=i[a+
Re]??0;o.add(this.#r.slice(d,d+Ue(i[a+ee]??0)))}}let{size:s}=o;return o.add(this.#r.slice(n,n+t)).size===s}};var wi=124,_c=62,Uc=[],$t=class{#e;#n;#r;#t;#o;#s;#d;#l=[];#i=0;#a=0;#c=0;constructor(n){this.#e=n,this.#n=n.text,this.#r=
Ke(n),this.#t=new Rt(n.text),this.#o=new Nt(n.text),this.#s=new It(this.#t,this.#o),this.#d=new Ct(n.text,this.#o.records)}read(n){
if(!n.isSafe||n.contentOnMarker||this.#r&&Tn(this.#n.slice(n.start,n.end)))return;this.#a=n.start,this.#c=this.#t.end=n.
end,this.#i=0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===!0?this.#S():this.#b(r))||t.length===
r){t.length=r;return}this.#p(0);let i=Un(this.#d,r);return{file:this.#e,root:i,duplicates:Uc,hasDirectives:!1,explicitStart:o}}#h(){
this.#a===0&&this.#n.startsWith("\uFEFF")&&(this.#a=1);let n=Wn(this.#n,this.#a);return n&&(this.#a=this.#t.lineEnd(this.#a)+
1),n}#S(){let n=this.#n.indexOf("{",this.#a);return this.#s.read(n,{indent:-1,depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.
add(n,t,t),s=this.#l[this.#i]??={record:0,indent:0,isSequence:!1,count:0};return s.record=o,s.indent=r,s.isSequence=n===
rn,s.count=0,this.#i+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(Ws,-1,-1);this.#i>n;)this.#i-=1,t.close(this.#l[this.#i]?.
record??0)}#b(n){let t=this.#n,r=this.#c;for(;this.#a<r;){if(this.#i>wt)return!1;let o=this.#a,s=o,i=t.charCodeAt(s);for(;i===
Y&&s<r;)s+=1,i=t.charCodeAt(s);if(i===Pn||i===_||i===ve||s>=r){this.#a=this.#t.lineEnd(s)+1;continue}let a=s-o;if(!(i===
dn&&(this.#t.isEol(s+1)||t.charCodeAt(s+1)===Y)?this.#k(s,a):this.#w(s,a,n)))return!1}return!0}#k(n,t){let r=this.#l[this.#i-
1];if(r===void 0||this.#i===0)return!1;if(this.#o.keyStart!==-1&&t>=r.indent)r=this.#u(rn,n,t);else if(!r.isSequence||r.
indent!==t||this.#o.keyStart!==-1){let i=this.#i;for(;i>0&&(this.#l[i-1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#l[i-1],
i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#t.skipSpaces(n+1),s=this.#t.keyColon(o);return s===-1?this.#g(
o,t):this.#f(s,this.#u(tn,o,t+o-n))}#w(n,t,r){let o=this.#t.keyColon(n);if(o===-1)return this.#m(r)&&this.#E(n);if(this.#i===
0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(tn,n,t));let s=this.#l[this.#i-1];if(s===void 0)return!1;if(this.#o.keyStart!==
-1&&t>s.indent)return this.#f(o,this.#u(tn,n,t));if(s.isSequence||s.indent!==t||this.#o.keyStart!==-1){let i=this.#i;for(;i>
0;i-=1){let a=this.#l[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)break}if(this.#p(i),s=this.#l[i-1],i===
0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#i===0&&this.#o.length===n}#E(n){
let t=this.#n.charCodeAt(n);return(t===le||t===je)&&this.#y(n,-1)}#y(n,t){let r=this.#s.read(n,{indent:t,depth:this.#i,isJson:!1});
return r===-1||!this.#t.endsLine(r)?!1:(this.#a=this.#t.lineEnd(r)+1,!0)}#f(n,t){if(t.count+=1,!this.#o.expect(this.#t.key,
t.record,t.count))return!1;let r=this.#t.skipSpaces(n+1);return this.#t.isEol(r)||r>n+1&&this.#n.charCodeAt(r)===Pn?(this.#a=
this.#t.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#n.charCodeAt(n);return r===z||r===
cn?this.#R(n,r):r===wi||r===_c?this.#x(n,t):r===le||r===je?this.#y(n,t):this.#v(n)}#R(n,t){let r=this.#t,o=r.quotedEnd(n,
t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#a=r.lineEnd(o)+1,!0)}#v(n){let t=this.#t.plainEnd(
n);return t===-1?!1:(this.#o.add(gt,n,t),this.#a=this.#t.lineEnd(t)+1,!0)}#x(n,t){let r=this.#t,o=n+1,s=this.#n.charAt(o),
i=s==="-"?kt:s==="+"?Us:an;if(i!==an&&(o+=1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-
a;if(d>=this.#c||l<=t||r.isEol(d))return!1;let c=r.blockEnd(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>v.scalar||l>Lr)return!1;
let f=this.#o.add(this.#n.charCodeAt(n)===wi?on:Pe,a,u);return this.#o.addToHead(f,qs(l,i)),this.#a=c,!0}};var Ei=C(Yr(),1);function Ri(e){let n=new $t(e);return t=>{let r=n.read(t);return r===void 0?(0,Ei.readYaml)(e,t.start,t.
end):[r]}}function*Ai(e,n,t){for(let r of e){let o=r.text.includes("{{")?Bc(r,n,t):Mi(r,n);for(let s of o)yield{doc:s,manifests:qc(
s,t)}}}function Bc(e,n,t){try{return[...Mi(e,n)]}catch(r){if(!(r instanceof Bn.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw jc(r);return t.push(h.helmTemplate(e.path)),[]}}function jc({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new Bn.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*Mi(e,n){let t=({root:i})=>{let a=H(i,!1),d=O(y(a,"kind"));return d!==void 0&&
(n(d)||y(a,"items")!==void 0)},r=li(e.text),o=pi(e),s;for(let i of di(e.text,Ke(e))){let a=r(i),d=a!==void 0&&n(a)?"unkn\
own":o(i);if(d!=="unknown"&&!n(d))continue;Gc(e,i),s??=Ri(e);let l=Vc(e,i,s);d==="unknown"&&!l.some(t)&&(Ot(e,i),l.forEach(
yi));for(let[c,u]of l.entries())t(u)&&(mi(u,i,c),yield u)}}function Vc(e,n,t){try{return t(n)}catch(r){throw r instanceof
Bn.InputError&&r.code==="yaml-syntax"&&(Br(e,n),Ot(e,n)),r}}function Gc(e,n){if(n.end-n.start>v.document)throw new Bn.InputError(
"limit","the document is larger than 64 MiB: split it at `---`, or into several files",g({path:e.path},j(e,n.start)))}var Hc="\
ResourceList";function qc(e,n){let t={manifests:[],drafts:n},r=H(e.root,!1),o=O(y(r,"kind"))===Hc?y(r,"items"):void 0;if(o===
void 0)vi(e,r,t);else for(let s of K(o))vi(e,s,t);return t.manifests}function vi(e,n,{manifests:t,drafts:r}){if(!Mn(n))return;
let o=O(y(n,"apiVersion")),s=O(y(n,"kind")),i=y(n,"items");if(i===void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,
kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of K(i)){if(!Mn(d))continue;let l=xi(O(y(d,"kind")))??a,c=xi(
O(y(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(y(d,"items")!==void 0?r.push(h.listInList({file:e.file,offset:d.
node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function xi(e){return e===""?void 0:e}function Ci(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=Oi(s,{catalog:e,
settings:n});i===Ni&&r.push(h.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!br(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):Oi(s,{catalog:e,settings:n}),workloadIsOut:o=>Yc(
o,n),drafts:r}}var Ni="the labels of its namespace are not known (--namespace-selector)";function Oi(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?Ni:br(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function Yc(e,n){let{type:t}=e;if(mt(e))return`it is frozen (${pt})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return zc(e,n)}function zc(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||Jc(e)?void 0:en}function Jc({annotations:e,hasGenerateName:n}){
let t=Le(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||Ii(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Ii(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||Le(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Ii(e,n,[t,r]){if(Le(e.get(n)).length===0)return!1;let o=Le(e.get(t));return o.length===
0||o.includes(r)}var Pi=C(W(),1);var jn=C(Di(),1);var Zc=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function Ti(e){let n=new RegExp(Zc),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
Qc(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function Qc(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var eu=4096,nu=2e3;function Li(e,n,t){let r=[],o=[];for(let[s,i]of e.split(",").entries()){let a=cr(i);if(a==="")continue;
let d=s+1,l=tu(a,n,t);l===void 0?o.push({source:a,position:d}):r.push({pattern:l,position:d})}return{parts:r,invalid:o}}
function tu(e,n,t){if(!(e.length>eu)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:r=>r===e};if(ru.test(e))
return{source:e,literal:void 0,matches:r=>n.matchesDotted(e,r,t)};if(n.compiles(e,t))return{source:e,literal:void 0,matches:r=>n.
matches(e,r,t)}}}var ru=/^[a-z0-9.-]{1,253}$/,ou=/^[ -~]*$/;function su(e,n){for(let t=0;t<e.length;t+=1){let r=e.charCodeAt(
t);if(r!==iu&&r!==n.charCodeAt(t))return!1}return!0}var iu=46;function Fi(e){return Te(e)}var au=256*1024,du=2048,lu=1e6,
cu=500,zr=class{#e=new Map;#n=0;#r;#t;constructor(n){this.#r=n.patternSteps,this.#t=n.patternMatches}compiles(n,t){return this.#s(
n,t)!==void 0}matches(n,t,r){this.#o(1,r);let o=this.#s(n,r);if(o===void 0)return!1;let s=o.answers.get(t);if(s!==void 0)
return s;this.#o(t.length,r),o.meter.count=a=>{this.#o(a,r)};let i=o.set.match(t).length>0;return this.#n>=lu&&this.#l(),
o.answers.set(t,i),this.#n+=1,i}matchesDotted(n,t,r){return this.#o(1,r),n.length>t.length?!1:ou.test(t)?n.length===t.length&&
su(n,t):this.matches(n,t,r)}takeMatches(n,t){if(this.#t-=n,this.#t<0)throw t()}#o(n,t){if(this.#r-=n,this.#r<0)throw t()}#s(n,t){
if(this.#e.has(n))return this.#e.get(n);this.#o(n.length*cu,t);let r=uu(n);return this.#e.size>=du&&this.#d(),this.#e.set(
n,r),r}#d(){let[n]=this.#e;n!==void 0&&(this.#n-=n[1]?.answers.size??0,this.#e.delete(n[0]))}#l(){for(let n of this.#e.values())
n?.answers.clear();this.#n=0}};function Ki(e=v){return new zr(e)}function uu(e){let n=`^${e}$`;if(!(Ti(n)>nu))try{let t=new jn.RE2Set(
jn.RE2Set.UNANCHORED,0,au);return t.add(n),t.compile(),{set:t,answers:new Map,meter:fu(t)}}catch(t){if(t instanceof jn.RE2JSException)
return;throw t}}function fu(e){let n={count:()=>{}},t=e.dfa,r=e.prog.numInst(),o=t.step.bind(t);t.step=(...i)=>(n.count(
r),o(...i));let s=t.matchSet.bind(t);return t.matchSet=(...i)=>{let a=s(...i);return a===null&&n.count(r*i[0].endPos()),
a},n}var un={named:[],literals:new Set,names:new Set,invalid:[],search:!1,auto:!1,autoAll:!1};function Wi(e,{workload:n,template:t,
place:r,id:o},{settings:s,cache:i}){let{keys:a}=s,d=M=>M.size>0&&(M.has(a.auto)||M.has(a.named[e])||M.has(a.typedAuto[e])||
M.has(a.search)),l=d(n);if(!l&&!s.autoReloadAll&&!d(t))return un;let c=l?n:t,u=c.get(a.auto)??"",f=c.get(a.typedAuto[e])??
"",p=c.get(a.named[e]);pu(p,{key:a.named[e],place:r});let{parts:m,invalid:E}=mu(p,i,()=>Jr(r,`the patterns in annotation\
 ${S(a.named[e])} of ${b(o)} take too much work, with those before them: write simpler ones, or fewer`)),R=k(g({},Ui(m)),
{invalid:E,search:c.get(a.search)==="true",auto:fr(u)||fr(f),autoAll:u===""&&f===""&&s.autoReloadAll});return R.search||
R.auto||R.autoAll||m.length>0||E.length>0?R:un}function pu(e,{key:n,place:t}){if(!(e===void 0||e.length<v.patterns||ur(e).
length<=v.patterns))throw Jr(t,`annotation ${S(n)} holds more than ${String(v.patterns)} names or patterns: write one pa\
ttern for several of them`)}function Jr({file:e,offset:n},t){return new Pi.InputError("limit",t,g({path:e.path},j(e,n)))}
function _i({place:e,id:n},t){return Jr(e,`annotation ${S(t)} of ${b(n)} and those before it name more than ${String(v.patternMatches)}\
 ConfigMaps and Secrets, one for each workload counted: name what each workload uses, or stamp in several sets`)}function Ui(e){
if(e.length===0)return un;let n=new Set(e.flatMap(({pattern:{literal:r}})=>r??[])),t=new Set(e.flatMap(({name:r})=>r??[]));
return{named:e,literals:n,names:t}}function Xr(e){let[n=un,...t]=e;return t.length===0?n:k(g({},Ui(e.flatMap(({named:r})=>r))),
{invalid:[],search:e.some(({search:r})=>r),auto:e.some(({auto:r})=>r),autoAll:e.some(({autoAll:r})=>r)})}function mu(e,n,t){
if(e===void 0)return{parts:[],invalid:[]};let{parts:r,invalid:o}=Li(e,n,t);return{parts:r.map(({pattern:s,position:i})=>({
pattern:s,position:i,name:Fi(s.source)?s.source:void 0})),invalid:o.map(({position:s})=>s)}}var yu=new Set;function Bi(e,n,t){
let r=n.flatMap(o=>o.get(t.keys.exclude[e])??[]);return r.length===0?yu:new Set(r.flatMap(ur))}function Zr(e,{names:n,isReferenced:t,
isMatch:r}){if(n.some(s=>e.literals.has(s))||e.named.some(({pattern:s})=>s.literal===void 0&&n.some(i=>s.matches(i))))return"\
named";if(t)return e.search&&r?"search":e.auto?"auto":e.autoAll?"auto-all":void 0}function D({kind:e,name:n}){return`${e}/${n}`}function ji(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:m})=>m),
a.annotations],l=Bi(e,d,s.settings),c=i.map(({annotations:m})=>m.get($r)).find(m=>m==="keys"||m==="object"),u={rules:Xr(
n),rulesOut:Xr(t)},{references:f,ambiguous:p}=gu(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,merged:u,excludes:l,
granularity:c,references:f,ambiguous:p}}function gu(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.
kind!==e)continue;let a=Gi(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguo\
us"&&s.set(d,Vi(a));let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function Vi({candidates:e}){
return e.map(({id:n})=>n)}function Gi(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function Hi(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i,cache:a,settings:d}=o,l=()=>_i(r.workload,d.keys.named[e]),{namespace:c}=r.workload.id,
u=new Set(t.keys());for(let{pattern:f,name:p}of n.flatMap(({named:m})=>m)){if(p!==void 0){let m=i.meaningOf(e,p,r.workload);
m.type==="source"&&u.add(m.source.id.name),(m.type!=="source"||s.inNamespace(e,c).has(p))&&u.add(p),a.takeMatches(1,l)}if(f.
literal===void 0)for(let m of[s,i].map(E=>E.matching(e,c,f))){a.takeMatches(m.length,l);for(let E of m)u.add(E)}}return $n(
[...u])}var hu=[];function qi(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,scope:a,settings:d}=o,{kind:l,namespace:c,
name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??hu,m=f&&i.originalName(f,r.workload),E=a.sourceIsOut(e,f?.labels);
if(E!==void 0)return{type:"out-of-scope",id:e,why:E};let R={names:m===void 0?[u]:[u,m],isReferenced:p.length>0,isMatch:f===
void 0||f.annotations.get(d.keys.match)==="true"},T=R.names.some(ar=>n.excludes.has(ar)),M=r.template.hasContainers&&!T,
L=M?Zr(n.merged.rules,R):void 0,En=M?Zr(n.merged.rulesOut,R):void 0;if(L===void 0&&En!==void 0)return{type:"out-of-scope",
id:e,why:"only a Rollout that is out of scope selects it"};let rt=f===void 0&&p.length===0?Gi(l,u,t):void 0,$o=rt?.type===
"ambiguous"?Vi(rt):n.ambiguous.get(u);if($o!==void 0)return{type:"ambiguous",id:e,rule:L,references:p,candidates:$o};if(rt?.
type==="source")return{type:"refused",source:rt.source,reason:"renamed"};if(f===void 0){let ar=n.merged.rules.names.has(
u);return{type:"missing",id:e,rule:L,references:p,isNamed:ar,isExcluded:T}}return f.annotations.get(d.keys.ignore)==="tr\
ue"?{type:"refused",source:f,reason:"ignore"}:L===void 0?{type:"refused",source:f,reason:T?"exclude":"opt-out"}:d.unstable.
has(`${c}/${D(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&Su(f,t)?{type:"refused",source:f,reason:"hash-\
suffix"}:{type:"selected",source:f,rule:L,references:p,keys:bu(p,n,d)}}function Su({history:e},{subject:{workload:n},context:{
settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==!0}function bu(e,{granularity:n},t){
let r=n??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);if(!(r==="object"||t.form==="env-vars"||o))return $n(
[...new Set(e.flatMap(({keys:s})=>s??[]))])}var Dt=class{outOfScope;isIdle;#e;#n;#r;#t;#o;constructor(n,t){this.#e={subject:n,context:t},this.outOfScope=wu(n,t.scope);
let r=this.outOfScope!==void 0,o=Yi("ConfigMap",r,this.#e),s=Yi("Secret",r,this.#e);this.#n={ConfigMap:o,Secret:s},this.
isIdle=o===Qr&&s===Qr}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
return this.#t??=nn.flatMap(n=>Hi(n,this.#d(n),this.#e).map(t=>this.judge(n,t))),this.#t}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(ku),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return qi({kind:n,namespace:r,
name:t},this.#d(n),this.#e)}nameBehind(n,t,r){return this.#e.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{id:r,hasNamespace:o}=this.workload;return this.#e.context.index.elsewhere({kind:n,
namespace:r.namespace,name:t},o)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#e.
context;return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#s(){let n=this.template.references,t=r=>{let{rules:o,
rulesOut:s}=this.#n[r];return ji(r,{rules:o,rulesOut:s,all:n},this.#e)};return{ConfigMap:t("ConfigMap"),Secret:t("Secret")}}#d(n){
return this.#r??=this.#s(),this.#r[n]}};function ku(e){return e.type==="selected"}function wu({deciders:e,workload:n},t){
for(let s of e)if(mt(s))return t.workloadIsOut(s);if(e.length===1)return t.workloadIsOut(n);let o=(n.type.templateOnly===
!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(s));return o.every(s=>s!==void 0)?o[0]:void 0}var Qr={rules:[],rulesOut:[]};
function Yi(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){let{annotations:a,place:d,id:l}=i,c=Wi(e,{
workload:a,template:t.template.annotations,place:d,id:l},r);if(c===un)continue;(n||r.scope.workloadIsOut(i)===void 0?o:s).
push(c)}return o.length===0&&s.length===0?Qr:{rules:o,rulesOut:s}}var eo={type:"itself"},Tt=class{#e=new Map;#n;#r=new WeakMap;constructor(n){this.#n=n.filter(({history:t})=>t.previousNames.
length>0||t.isHashed);for(let t of this.#n)for(let r of new Set(es(t))){let o=zi(t.id.kind,t.id.namespace,r),s=this.#e.get(
o);s===void 0?this.#e.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#n.length===0)return eo;let s=zi(n,r.
namespace,t),i=this.#e.get(s);if(i===void 0)return eo;let a=this.#r.get(o)??new Map;this.#r.set(o,a);let d=a.get(s)??Eu(
ns(i,o));return a.set(s,d),d}originalName(n,t){let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.
meaningOf(n.id.kind,r,t);return o.type==="source"&&o.source===n?r:void 0}matching(n,t,r){return this.#n.filter(({id:o,history:{
previousNames:s}})=>{let[i]=s;return o.kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function Eu(e){
let[n]=e;return n===void 0?eo:e.length===1?{type:"source",source:n}:{type:"ambiguous",candidates:e}}function zi(e,n,t){return`${e}\
/${n}/${t}`}var Ru=new Map,Lt=class{#e={ConfigMap:new Map,Secret:new Map};#n;#r;#t=new Map;#o=new Map;#s=new Map;constructor(n){this.#n=
n;for(let t of n){let{kind:r,namespace:o,name:s}=t.id;no(this.#e[r],o,()=>new Map).set(s,t),t.hasNamespace||this.#t.set(
`${r}/${s}`,t)}}inNamespace(n,t){return this.#e[n].get(t)??Ru}elsewhere({kind:n,namespace:t,name:r},o){let s=`${n}/${r}`,
i=this.#t.get(s);return(o?i===void 0?[]:[i]:this.#d(s)).find(({id:d})=>d.namespace!==t)}#d(n){return this.#r??=vu(this.#n),
this.#r.get(n)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=no(this.#o,o,()=>new Map),i=`${n}/${t}`,a=s.get(i);if(a!==
void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().map(c=>[o(c),c]));return s.set(i,
l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#s.get(o);if(s!==void 0)return s;let a=[...this.inNamespace(
n,t).keys()].filter(d=>r.matches(d));return this.#s.set(o,a),a}};function vu(e){let n=new Map;for(let t of e){let{kind:r,
name:o}=t.id;no(n,`${r}/${o}`,()=>[]).push(t)}return n}function no(e,n,t){let r=e.get(n);if(r!==void 0)return r;let o=t();
return e.set(n,o),o}function*Ji(e,n,t){let{sources:r}=e,s={index:new Lt(r),renames:new Tt(r),cache:Ki(),scope:n,settings:t},i=xu(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(Xi(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new Dt({workload:a,template:d,deciders:[a,...u]},s))}}function Xi(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function xu(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=Xi(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var F=C(W(),1);function ea(e,{functionInput:n,unstable:t}={}){let r=Au(e),o=e.stampDomain??"rollstamp.io";Mu([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&Ou(e);for(let i of e.enable??[])throw new F.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...vr,...(e.workload??[]).map(Du)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:Iu(e.resourcesToIgnore??[]),ignoredWorkloadTypes:Cu(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:Qi("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map(Nu)),resourceLabelSelector:Qi("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:na(e.hashKey),otherHashKeys:Tu(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:Fu(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function ce(e,n){if(e==="")throw new F.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function Au(e){return{auto:ce(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:ce(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:ce(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:ce(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:ce(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:ce(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:ce(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:ce(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:ce(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:ce(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var Zi=243;function Mu(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>Zi||!Te(
r))throw new F.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
Zi)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new F.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function Ou(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new F.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function Iu(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new F.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function Cu(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new F.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function Qi(e,n){if(n.length!==0)try{return qo(n)}catch(t){throw t instanceof
ke?new F.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function Nu(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new F.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new F.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var $u=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Du(e){let[,n="",t="",r=""]=$u.exec(e)??[];if(t==="")throw new F.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new F.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if(vr.some(o=>o.group===n&&o.kind===t))throw new F.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function Tu({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new F.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(na)}function na(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new F.UsageError("the hash key is empty: give a key, or leave the option out");return n}function Lu(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function Fu(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn(st,t))throw new F.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys(st).join(", ")}`);
if(!Lu(r))throw new F.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function Vn(e,n){return n.length===0?e:to(e,n).join("")}function to(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var fn={text:"",start:0,end:0,at:0,column:0};function Gn(e,n){if(fn.text===e&&fn.start<=n&&n<=fn.end)return fn;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return fn={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},fn}function G(e,n){return Gn(e,n).start}function X(e,n){
let{end:t}=Gn(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function Ve(e,n){return Math.min(Gn(e,n).end+1,e.length)}
function he(e,n){let{start:t,end:r}=Gn(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function U(e,n){let t=Gn(e,n);for(;t.at>n;t.at-=1)ta(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)ta(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function ta(e){return e>=56320&&e<=57343}function B(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function Ge(e,n){return B(e,G(e,n),n)}function Ft(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function J(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&Ft(e,t))t=X(e,t);else return t}}function I(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&He(e,n)?oa(e,n,"}"):ra(e,n);default:return n.
flow?oa(e,n,"]"):ra(e,n)}}function He(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function ra(e,n){
if(n.type==="sequence")return qe(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:Se(e,t)}function oa(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=Se(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,I(e,s));for(o=J(e,o);e.charAt(o)!==t&&o<e.length;)o=J(e,o+1);return o+1}function ue(e,{
key:n,value:t}){let r=I(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=J(e,r);return e.charAt(o)===
":"?o:-1}function Se(e,n){let t=I(e,n.value);if(t!==-1)return t;let r=ue(e,n);return r===-1?I(e,n.key):r+1}function re(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:ue(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
Se(e,s);if(r?.key.type==="scalar"&&ro(r.key))return J(e,i);let a=J(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;let d=o-
1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function ro({style:e}){return e==="li\
teral"||e==="folded"}function Kt(e,n,t){return t===0?n.contentStart:J(e,qe(e,n,t-1))}function qe(e,n,t){let r=n.items[t],
o=r===void 0?-1:I(e,r);return o!==-1?o:t<0?n.contentStart:Kt(e,n,t)+1}function*Pt(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:Ku(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*Pt(e,t),yield*Pt(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*Pt(e,t)}function Ku(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function pn(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...Pt(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&B(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:Ft(e,d)?d=X(e,d):(i({start:d,end:d+1}),d+=1)}return o}function Hn(e,n){return n.
map(({start:t,end:r})=>{let o=Ge(e,t),s=X(e,r);if(B(e,r,s))return o?{start:G(e,t),end:Ve(e,r),text:""}:{start:Pu(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!Ft(e,sa(e,r));return{start:t,end:i?sa(e,r):r,text:""}})}function Pu(e,n){let t=n;
for(;t>0&&B(e,t-1,t);)t-=1;return t}function sa(e,n){let t=n;for(;t<e.length&&B(e,t,t+1);)t+=1;return t}function ae(e,n,t){
let[r,...o]=n;return r===void 0?[]:[k(g({},r),{text:t}),...Hn(e,o)]}function qn(e,n){let t=ue(e,n),r=t===-1?I(e,n.key):t+
1;return pn(e,{start:r,end:Se(e,n)},[n.value])}function Yn(e,n,t){return pn(e,{start:n,end:Se(e,t)},[t.key,t.value])}function Wt(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=ia(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&Ge(e,a.start),u=d&&!c?ia(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return Wu(e,t)}function ia(e,n){let t=n===void 0?-1:J(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function Wu(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&B(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function Me(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?oo(s.node):void 0;a!==void 0&&
(o=_u(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=Bu(e,i,{edits:o,column:r}));return o}
function oo(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return ro(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return oo(e.items.at(-1));let n=e.entries.at(-1);return oo(n?.value.start===-1?n.key:n?.value)}function _u(e,n,{
edits:t,column:r}){let o=e.slice(G(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=Ve(e,d),c=X(e,d),u=a.get(d);if(u!==void 0&&Uu(e,u))d=u.end;else if(B(e,d,
c))(s||aa(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...da(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function Uu(e,n){return n.text===""&&(n.end===e.length||G(e,n.end)===n.end)}function aa(e,n){return e.length>n||e.
includes("	")}function da(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,X(e,n)))?.[0]??"";if(!aa(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),k(g({},s),{end:i.end})]}function Bu(e,n,{
edits:t,column:r}){let o=I(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=Ve(e,n.start);a<o;a=
Ve(e,a)){let d=X(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(B(e,a,d)?s.push({start:a,end:Ve(e,a),
text:""}):i=da(e,a,{edits:i,column:r}))}return[...i,...s]}function _t(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return la(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,m]of i)d.push(...ae(e,qn(e,p),Ut(m)));let[l]=n.entries,c=re(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...la(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:m}=ua(
e,o,{mapping:n,layout:r});d.push(...ae(e,Yn(e,c,u),p.join(m)))}for(let p of Hn(e,Vu(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return Me(e,
f,{edits:d,column:U(e,c)})}function la(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=ua(
e,t,{mapping:n,layout:o}),a=re(e,n,r);return ju(e,n,{start:a,end:a,text:s.join(i)+i})}function ju(e,n,t){if(!n.flow||He(
e,n))return[t];let r=I(e,n),o=e.charAt(r-1)===":"?" }":"}";return[k(g({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}
function Vu(e,n,{remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?Yn(e,re(e,n,i),s):[];return{end:n.
flow?Se(e,s):0,isGone:a,tokens:d}});return n.flow?Wt(e,o):o.flatMap(({tokens:s})=>s)}function Ut(e){return`"${e}"`}function ua(e,n,{
mapping:t,layout:r}){let o=re(e,t,0),s=he(e,o),i=" ".repeat(U(e,o));if(!t.flow)return{lines:n.map(f=>Bt(f,i,r).join(s).slice(
i.length)),separator:s+i};let a=mn(e,t,r),d=e.slice(G(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.
map(u=>pa(u,k(g({},a),{indent:d,lineBreak:s}))),separator:l}}function Bt({key:e,value:n,plain:t},r,o){if(typeof n=="stri\
ng")return[`${r}${e}: ${t===!0?n:Ut(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...fa(n,r+" ".repeat(
s),o)]}function fa(e,n,t){return"entries"in e?e.entries.flatMap(r=>Bt(r,n,t)):e.items.flatMap(r=>so(r,n,t))}function so(e,n,t){
let r=`${n}  `;return e.flatMap(s=>Bt(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function mn(e,n,t){let r=t.
flowStep,[o]=n.entries;if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=ue(e,o),i=n.
flow&&s!==-1&&!/[ \t\r\n]/.test(e.charAt(s+1));return{isPretty:n.flow&&Ge(e,re(e,n,0)),isCompact:i,isPadded:n.flow&&B(e,
n.contentStart+1,n.contentStart+2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function pa({key:e,
value:n,plain:t},r){let o=r.quotesKeys?Ut(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":
" "}${s?n:Ye(n,r)}`}function Ye(e,n){if(typeof e=="string")return Ut(e);let t=k(g({},n),{indent:n.indent+n.step}),r=n.isPadded&&
!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>pa(d,t)):e.items.map(
d=>Ye({entries:d},t));if(!n.isPretty)return o+i.join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.
lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.indent}${s}`}function ma(e,{mapping:n,entry:t},{value:r,layout:o}){let s=ue(
e,t),i=qn(e,t),a=U(e,t.key.start),d=he(e,t.key.start);if(!n.flow&&s!==-1&&!ca(t.value)){let p=Se(e,t);if(X(e,I(e,t.key))===
X(e,p)){let[,...E]=Bt({key:"",value:r}," ".repeat(a),o);return Gu(e,{colon:s,end:p,added:d+E.join(d)})}let m=Hu(e,i[0]?.
start);if(m>a){let E=fa(r," ".repeat(m),o),R=ae(e,i,E.join(d).slice(m));return Me(e,[{node:t.value,isGone:!0}],{edits:R,
column:m})}}let l=/^[ \t]*/.exec(e.slice(G(e,t.key.start)))?.[0]??"",c=mn(e,n,o),u=Ye(r,k(g({},c),{indent:l,lineBreak:d}));
if(!n.flow&&s===-1){let p=" ".repeat(U(e,re(e,n,n.entries.indexOf(t))));return[io(e,I(e,t.key),[`${p}: ${u}`])]}if(t.value.
type==="mapping"&&ca(t.value))return[{start:t.value.contentStart,end:I(e,t.value),text:u}];if(i.length>0){let p=ae(e,i,u);
return n.flow?p:Me(e,[{node:t.value,isGone:!0}],{edits:p,column:a})}let f=s===-1?I(e,t.key):s+1;return[{start:f,end:f,text:`${s===
-1?":":""}${c.isCompact?"":" "}${u}`}]}function Gu(e,{colon:n,end:t,added:r}){let o=X(e,t),s={start:o,end:o,text:r};return t===
n+1?[s]:B(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+1,end:t,text:""},s]}function Hu(e,n){if(n===void 0)return-1;let t=e.
slice(G(e,n),n);return/^ *$/.test(t)?t.length:-1}function io(e,n,t){let r=he(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:X(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function ca(e){return e.start!==e.contentStart}function jt(e,n,t=2){let r,o=()=>r??=qu(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function qu(e,n){let t=n.flow?re(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=re(e,r,0),s=U(e,o)-U(e,t);if(s<=0||!Ge(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(G(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var ze=["metadata","annotations"];function ya(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=Xu(e,n);if(r!==
void 0)return{obstacle:r};let o=jt(t,e.at.node),s=y(e.at,ze[0]),i=y(s,ze[1]),a=i?.node.type==="mapping"?ye(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=Yu(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(E=>f.remove.
has(E)),m=ga(l,f.remove);return m!==void 0?{obstacle:m}:p?zu(t,e.at.node,o):{edits:_t(t,l,{changes:f,layout:o})}}return{
edits:Ju(t,{at:e.at,metadata:s,added:d,layout:o})}}function Yu(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function zu(e,n,t){let r=ge(n,ze[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=ge(o,ze[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:ao(e,a,{entry:d,layout:t})}function ao(e,n,{entry:t,
layout:r}){let o=ga(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&He(e,n))){let i=re(e,n,0),
a=ae(e,Yn(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:Me(e,[d],{edits:a,column:U(e,i)})}}return{edits:_t(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function ga(e,n){let t=rs(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function Ju(e,{at:n,metadata:t,added:r,layout:o}){let s={key:ze[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?Vt(e,t.node,{entry:s,layout:o}):Vt(e,n.node,{entry:{
key:ze[0],value:{entries:[s]}},layout:o})}function Vt(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=k(g({},mn(e,n,r)),{indent:"",lineBreak:he(e,a)});return[{start:a,end:I(e,n),text:Ye({entries:[t]},d)}]}let s=ge(n,t.key);
if(s!==void 0)return ma(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return _t(e,n,{changes:i,layout:r})}function Xu(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of ze){let o=zn(t,[r]);if(o!==void 0)return o;let s=y(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!we(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return zn(t,n.map(
({key:r})=>r))}function zn(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=Gt(e,n);if(o!==void 0)return o;if(!t.merges&&!Zu(t))return;let s=ye(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function Gt(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function Zu(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var Qu=/^[0-9a-f]{40}$/;function Jn(e,n){return K(y(y(e,"spec"),n))}function Ht(e){let n=[];for(let t of["containers","i\
nitContainers"])for(let[r,o]of Jn(e.at,t).entries())for(let[s,i]of K(y(o,"env")).entries()){let a=ef(i);a!==void 0&&n.push(
k(g({},a),{list:t,container:r,index:s}))}return n}function ef(e){let n=O(y(e,"name"));if(n?.startsWith(Cr)!==!0)return;let t=Rs(
n),r=O(y(e,"value"))??"";if(!(t===void 0||!Qu.test(r)||y(e,"valueFrom")!==void 0))return{kind:t,name:n,value:r}}function ha(e){
let n,t=new Map;return({name:r,container:o})=>{let s=t.get(o);if(s!==void 0)return s.get(r);n??=Jn(e,"containers");let i=K(
y(n[o],"env")),a=new Map(i.map(d=>[O(y(d,"name")),d]));return t.set(o,a),a.get(r)}}function Sa(e,n,t){let{text:r}=e.doc.file,o=[],s={containers:Jn(e.at,"containers"),initContainers:Jn(e.at,"initContainer\
s")};for(let i of n){let a=s[i.list][i.container];if(a?.node.type!=="mapping")continue;let d=tf(e,i.list)??rf(a,i);if(d!==
void 0)return{obstacle:d};let l=jt(r,e.at.node,nf(r,e.at)),c=of(r,a.node,{change:i,side:t,layout:l});if("obstacle"in c)return c;
for(let u of c.edits)o.push(u)}return{edits:o}}function nf(e,n){let t=y(n,"spec")?.node,r=t?.type==="mapping"?ge(t,"cont\
ainers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(0,U(e,r.value.contentStart)-U(e,r.key.start))}
function tf({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:Gt(e,["spec"])??Gt(y(e,"spec"),[t])}function rf(e,n){
let t=zn(e,["env"]);if(t!==void 0)return t;let r=y(e,"env");if(r?.shared===!0)return{type:"shared",offset:r.node.start};
if(!(r===void 0||we(r))){if(r.node.type!=="sequence")return{type:"invalid",offset:r.node.start,field:"env"};for(let o of[
...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;if(s.type!=="mapping"||s.aliased)return{type:"\
shared",offset:s.start};let a=zn({node:s,shared:!1},["name","value"]);if(a!==void 0)return a}}}function of(e,n,{change:t,
side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},{key:"value",value:l}]),i=ge(n,"env"),
a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===0?{edits:[]}:{edits:Vt(e,n,{entry:{key:"\
env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.remove.has(l))?ao(e,n,{entry:i,layout:o}):
{edits:sf(e,a,{change:t,added:s,side:r,layout:o})}}function sf(e,n,{change:t,added:r,side:o,layout:s}){let i=[];for(let[
f,p]of t.update){let m=n.items[f],E=m?.type==="mapping"?ge(m,"value"):void 0;E!==void 0&&i.push(...ae(e,qn(e,E),`"${p}"`))}
let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&i.push(...(n.flow?df:af)(e,n,{added:r,
side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let m=t.remove.has(p)&&p!==d,E=qe(e,n,p),R=n.flow?f.start:m?Kt(e,n,
p):0;return{end:E,isGone:m,tokens:m?pn(e,{start:R,end:E},[f]):[]}}),c=n.flow?Wt(e,l):l.flatMap(f=>f.tokens);for(let f of Hn(
e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({node:f,isGone:t.remove.has(p)}));return Me(
e,u,{edits:i,column:U(e,n.contentStart)})}function af(e,n,{added:t,side:r,layout:o,reuse:s}){let i=" ".repeat(U(e,n.contentStart)),
a=he(e,n.contentStart),d=t.map(l=>so(l,i,o).join(a));if(s!==void 0){let l=Kt(e,n,s),c=n.items[s],u=pn(e,{start:l,end:qe(
e,n,s)},c===void 0?[]:[c]);return ae(e,u,d.join(a).slice(i.length))}if(r==="first"){let l=n.contentStart,c=d.map(u=>`${u.
slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[io(e,qe(e,n,n.items.length-1),d)]}function df(e,n,{
added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];let a=J(e,n.contentStart+1),d=i.type==="mapping"&&
He(e,i)?mn(e,i,o):void 0,l=e.slice(G(e,a),a),c=B(l,0,l.length),u={isPretty:d?.isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.
isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:he(e,a)},f=c?`,${u.
lineBreak}${l}`:u.isCompact?",":", ",p=t.map(R=>Ye({entries:R},u));if(s!==void 0){let R=n.items[s];if(R===void 0)return[];
let T=pn(e,{start:R.start,end:I(e,R)},[R]);return ae(e,T,p.join(f))}if(r==="first")return[{start:a,end:a,text:p.map(R=>R+
f).join("")}];let m=qe(e,n,n.items.length-1),E=e.charAt(m-1)===":"?" ":"";return[{start:m,end:m,text:E+p.map(R=>f+R).join(
"")}]}function lo(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function qt(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return lo(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function co(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(Ee)||t.hashKey!==void 0||t.rekey?!1:(o.push(h.hashKeyMissing(
s,n.workload.id,r)),!0)}var ba=require("node:crypto"),lf=63,cf=46,uf=16,ka={ConfigMap:"configmap",Secret:"secret"};function wa(e,n,t){return`${ka[e]}\
.${t}/${Yt(n)}`}function uo(e){return`${e}/config-digest`}function Yt(e){return e.length<=lf?e:`${e.slice(0,cf)}.${(0,ba.hash)(
"sha256",e,"hex").slice(0,uf)}`}function yn(e,n){if(e.includes(n)){if(e===uo(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${ka[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function Ea(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=D(u.id),m=o.accepted(u,f);i.set(p,m),a.set(p,m[0])}let d=ff(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(fo(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of pf(e,u))mf(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([m],[E])=>q(m,E)))l.isSingleLocked||l.isLocked&&p?.kind!=="C\
onfigMap"||(Xn(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function ff(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>As(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(D(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[uo(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(D(s))??[];r.set(wa(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function fo({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(yn(r,n)!==void 0||t.some(o=>yn(r,
o)!==void 0))return!0;return!1}function pf({template:e},n){let t=o=>n.some(s=>yn(o,s)!==void 0),r=y(y(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...ye(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function mf(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>yn(e,p)!==void 0)??s.stampDomain,l=yn(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!xs.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&Xn(n,p.source,"foreign"),n.wanted.delete(e),i.push(h.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?Sf(f,n):hf(k(g({},f),{kind:l.kind,name:yf(n,l)}),n)}function yf(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=gf(r),e.longNames.get(t)??r.nameBehind(n,t,Yt)??t}function gf({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[Yt(t),t]).filter(([t,r])=>t!==
r))}function hf(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=qt(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")Xn(n,i,"kept"),n.drafts.push(h.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(h.stampedInBase(
e.place,n.selection.workload.id,l))}po(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&co(r,e.lock)?Ra(n,i):va({key:t,
value:r,source:i},n)}function Sf({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&lo(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&co(n,t)){Ra(o,void 0);return}if(o.wanted.has(e)){va({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=nn.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(h.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?bf(s):"form";po(o,{key:e,reason:f,source:void 0})}function Ra(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,Xn(e,n,
"blocked")}function bf(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function va({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){po(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(D(t),n);let i=o.value===n||
s;if(Xn(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(Ee)===n.startsWith(Ee)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function po(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function Xn(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(D(r.id),t);else e.states.set(D(n),t)}var yo={changes:[],states:new Map,digests:new Map,edits:[]};function xa(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars",i=Ht(e.template);if(!s&&i.length===0)return yo;let a=s?kf(e,{digests:o,drafts:t}):new Map,d=new Map(
[...a.values()].map(({source:u,value:f})=>[D(u),f])),l={selection:e,settings:r,wanted:a,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:i.length===0?new Map:xf(e)};for(let u of i.toReversed())Ef(u,l);let c=ha(e.template.at);for(let u of[
...a.values()].toSorted((f,p)=>q(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(h.variableForeign(p,e.workload.id,u.name)),l.states.set(D(u.source),"foreign");continue}l.states.set(D(u.source),
"absent"),mo(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:d,edits:Mf(l.buckets)}}
function kf(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=Nn(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(h.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:wf(s),source:i})}return r}function wf({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.reduce((o,{containers:[s=1/0]})=>Math.min(o,s),1/0);if(t.length>0)return r===
1/0?0:r}return 0}function Ef(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.list==="contai\
ners"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(D(s.source),c?"fresh":"stale"),
c)return;mo(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.value,reason:"\
content",source:s.source});return}let i=Rf(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?Af(e,t):qt(
i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(D(a),"kept");let{file:c}=t.template.doc;n.drafts.
push(h.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.reason:"form";
mo(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,source:a})}function Rf({
kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(e,n,vf[e]);return s===
void 0?void 0:t.judge(e,s)}var vf={ConfigMap:e=>Nn("ConfigMap",e),Secret:e=>Nn("Secret",e)};function xf({verdicts:e}){return new Map(
e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[Nn(t,r),n]}))}function Af({kind:e},n){return n.
judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function mo(e,{list:n,container:t}){
let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};return e.buckets.set(r,o),o}function Mf(e){
return[...e].map(([n,t])=>{let[r,o]=n.split("/");return k(g({},t),{list:r==="containers"?"containers":"initContainers",container:Number(
o)})})}function Oa(e){let n=[],t={context:e,drafts:n};return{plan:r=>If(r,t),drafts:n}}var Of={changes:[],edits:[],states:new Map,
digests:new Map};function If(e,{context:n,drafts:t}){if(e.outOfScope!==void 0||Cf(e,n.settings)){let{changes:a,edits:d,states:l,
digests:c}=Of;return{selection:e,changes:a,edits:d,states:l,digests:c}}let r=Ea(e,{context:n,drafts:t}),o=r.isLocked?yo:
xa(e,{context:n,drafts:t}),s=Nf([...r.changes,...o.changes]),i=[...Ma(e,ya(e.template,r.changes),t)];if(o.edits.length>0){
let a=e.workload.type.isRollout===!0?"last":"first";i.push(...Ma(e,Sa(e.template,o.edits,a),t))}return $f(e,r.changes,t),
{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:Aa(r.states,o.states),digests:Aa(r.digests,
o.digests)}}function Aa(e,n){return n.size===0?e:new Map([...e,...n])}function Cf({isIdle:e,template:n},t){return e&&!fo(
n,t)&&Ht(n).length===0}function Nf(e){if(!e.some(({reason:t})=>t==="form"))return e;let n="form";return e.map(t=>t.reason===
"added"?k(g({},t),{reason:n}):t)}function Ma({workload:e,template:n},t,r){if("edits"in t)return t.edits;let{obstacle:o}=t,
{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.type==="shared"?r.push(h.aliasShared(i,e.
id)):o.type==="duplicate"?r.push(h.duplicateKey(i,!0)):r.push(h.templateInvalid(i,e.id,o.field)),[]}function $f({workload:e,
template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{key:i,value:a}of t)a===void 0?o.delete(i):o.
set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(a);s>v.annotations&&r.push(h.annotationsTooLarge(
e.place,e.id,s))}function go(e,n,t){let r=ea(n,t);t.isCheck||Tf(r),Lf(e);let o=[...t.parsed?.drafts??[]],s=t.parsed?.documents??Ai(e,ms(r),
o),i=ys(Df(s,t),r),a=Ci(i,r),d=Ji(i,a,r),l=Is(r),c=Oa({settings:r,digests:l,isCheck:t.isCheck}),u=Fs({catalog:i,scope:a},
{settings:r,digests:l}),f=new Map(e.map(R=>[R,[]]));for(let R of d){let T=c.plan(R);u.see(R);let M=f.get(R.template.doc.
file);for(let L of T.edits)M?.push(L);t.onPlan?.(T)}let p={drafts:u.end()},m=[{drafts:o},i,a,c,l,p],E=[...t.drafts??[],...m.
flatMap(R=>R.drafts)];return{files:e.map(R=>Ff(R,f.get(R)??[])),findings:Cs(E,e,r)}}function*Df(e,{onDocument:n}){for(let t of e)
n?.(t.doc),yield t}function Tf({otherHashKeys:e}){if(e.length!==0)throw new zt.UsageError("--hash-key-file is given seve\
ral times, and stamps are made with one key: give the new one alone; check and explain take several")}function Lf(e){let n=0;
for(let{path:t,text:r}of e)if(n+=r.length,n>v.input)throw new zt.InputError("limit","the input is larger than 256 MiB: s\
tamp it in several sets",{path:t})}function Ff({path:e,text:n},t){let r;return{path:e,get text(){return r??=Vn(n,t)},edits:t}}function Je(e){let{selection:n,changes:t}=e,{workload:r,outOfScope:o}=n,{file:s,offset:i}=r.place;return k(g(g({kind:r.id.
kind,namespace:r.id.namespace,name:r.id.name,path:s.path},j(s,i)),o===void 0?{}:{outOfScope:o}),{sources:n.verdicts.map(
a=>Wf(a,e)),changes:t.map(({action:a,key:d,reason:l,source:c})=>g({action:a,key:d,reason:l},c===void 0?{}:{source:{kind:c.
kind,name:c.name}}))})}var Kf={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"locke\
d"},Pf={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the workload \
has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now",random:"its content is different at each render"};function Wf(e,{selection:n,states:t,digests:r}){
let o="source"in e?e.source.id:e.id,s=D(o),i=t.get(s),a=i===void 0?"none":Kf[i],d={kind:o.kind,name:o.name,references:_f(
o,n)},l="rule"in e&&e.rule!==void 0?{rule:e.rule}:{};if(n.outOfScope!==void 0&&e.type!=="refused")return k(g(g({},d),l),
{stamp:"out of scope",why:n.outOfScope});switch(e.type){case"selected":{let c=i==="blocked"?void 0:r.get(s);return k(g(g(
g({},d),l),c===void 0?{}:{digest:c}),{stamp:a})}case"refused":return k(g({},d),{stamp:a,why:Pf[e.reason]});case"out-of-s\
cope":return k(g({},d),{stamp:"out of scope",why:e.why});case"ambiguous":return k(g({},d),{stamp:a,why:"kustomize could \
put several names there"});default:return k(g(g({},d),l),{stamp:a,why:"the source is not in this set"})}}function _f({kind:e,
name:n},{template:t}){let{file:r}=t.doc;return(Uf(t).get(D({kind:e,name:n}))??[]).map(({path:s,offset:i})=>g({field:s,path:r.
path},j(r,i)))}var Ia=new WeakMap;function Uf(e){let n=Ia.get(e);if(n!==void 0)return n;let t=new Map;for(let r of e.references){
let o=D(r),s=t.get(o);s===void 0?t.set(o,[r]):s.push(r)}return Ia.set(e,t),t}function ho({selection:e}){if(e.outOfScope!==
void 0&&e.outOfScope!==en)return[];let{workload:n}=e;return e.verdicts.filter(r=>r.type==="missing").flatMap(({id:r,rule:o})=>{
if(o===void 0)return[];let{line:s}=j(n.place.file,n.place.offset),{kind:i,name:a}=r;return[{workload:n.id,source:{kind:i,
name:a},rule:o,path:n.place.file.path,line:s}]})}function Xe(e){return e.some(({severity:n})=>n==="error")}var Bf={add:"added",update:"changed",remove:"removed"};function jf({action:e,key:n,reason:t,source:r}){let o=S(r===void 0?
n:`${r.kind.toLowerCase()} ${r.name}`);return t==="added"||t.startsWith("removed")?`${o} ${t}`:`${o} ${Bf[e]} [${t}]`}function Vf({
changes:e}){return e.map(jf).join(", ")}function Gf({kind:e,namespace:n,name:t}){return[e,n,t].map(S).join("/")}function So(e){
return`${Gf(e)}: ${Vf(e)}`}function Ca(e){let{path:n,line:t,column:r}=e;return{code:"stale",severity:"error",message:`th\
e stamps are stale: ${So(e)}; run rollstamp stamp --in-place`,path:n,line:t,column:r}}var Hf="<redacted>",qf=new Set(["data","binaryData","stringData"]),Yf=new Set(["annotations"]),zf=new Set(["metadata"]);
function Na(e,n){let{text:t}=e,r={text:t,spans:[],seen:new Set};for(let{file:o,root:s}of n)if(o===e)for(let i of $a(s,"")){
let a=Oe(i,qf),d=Oe(i,zf).flatMap(({value:l})=>Oe(l,Yf));for(let l of[...a,...d])Zf(l,r)}return np(r.spans).flatMap(({start:o,
end:s})=>{let i=t.slice(o,s),a=i.replace(/[^\s,][^\r\n]*/g,Hf);return a===i?[]:[{start:o,end:s,text:a}]})}var Jf=new Set(
["kind"]),Xf=new Set(["items"]);function*$a(e,n){let t=Oe(e,Jf).map(({value:s})=>Da(s)),r=t.find(s=>s==="ConfigMap"||s===
"Secret")??t.at(-1)??n;(r==="ConfigMap"||r==="Secret")&&(yield e);let o=r.endsWith("List")?r.slice(0,-4):"";for(let{value:s}of Oe(
e,Xf))for(let i of Ta(s))yield*$a(i,o)}function Da(e){return e.type==="alias"?Da(e.target):e.type==="scalar"?e.text:""}function Ta(e){
return e.type==="alias"?Ta(e.target):e.type==="sequence"?e.items:[]}function Oe(e,n){return e.type==="alias"?Oe(e.target,
n):e.type==="sequence"?e.items.flatMap(t=>Oe(t,n)):e.type!=="mapping"?[]:e.entries.flatMap(t=>t.isMerge?Oe(t.value,n):t.
name!==void 0&&n.has(t.name)?[t]:[])}function Zf(e,n){let t=ue(n.text,e);t!==-1&&bo(t+1,n),Jt(e.value,n)}function Jt(e,n){
if(e.type==="alias")Jt(e.target,n);else if(e.type==="mapping"){if(n.seen.has(e))return;n.seen.add(e),e.flow&&bo(e.contentStart+
1,n);for(let[t,r]of e.entries.entries())Qf(e,t,{entry:r,search:n});e.flow&&bo(I(n.text,e),n)}else Xt(e,n)}function Qf(e,n,{
entry:t,search:r}){let{text:o,spans:s}=r,i=ue(o,t),a=i===-1?I(o,t.key):i+1,d=e.entries[n+1]?.key.start??-1,l=()=>e.flow?
I(o,e)-1:J(o,I(o,e));s.push({start:a,end:d===-1?l():d}),t.isMerge?ep(t.value,r):t.value.type!=="scalar"&&Xt(t.value,r)}function ep(e,n){
if(e.type==="sequence")for(let t of e.items)Jt(t,n);else Jt(e,n)}function Xt(e,n){if(e.type==="alias"){Xt(e.target,n);return}
if(e.start===-1||n.seen.has(e))return;n.seen.add(e),n.spans.push({start:e.start,end:I(n.text,e)});let t=e.type==="mappin\
g"?e.entries.map(({value:r})=>r):[];for(let r of e.type==="sequence"?e.items:t)r.type!=="scalar"&&Xt(r,n)}function bo(e,{
text:n,spans:t}){t.push({start:e,end:J(n,e)})}function np(e){let n=[];for(let t of e.toSorted((r,o)=>r.start-o.start||o.
end-r.end)){let r=n.at(-1);r!==void 0&&t.start<r.end?n[n.length-1]={start:r.start,end:Math.max(r.end,t.end)}:t.start<t.end&&
n.push(t)}return n}var La=require("node:util");function gn({isTTY:e},n){let t=n.NO_COLOR,r=!e||t!==void 0&&t!==""||n.TERM==="dumb";return(o,s)=>r?
o:(0,La.styleText)(s,o,{validateStream:!1})}var wo=3,Fa=400,tp=100;function _a(e,n,{io:t,documents:r}){let o=Na(e,r),s=Ka(Vn(e.text,o)),i=Ka(Vn(e.text,[...o,...n])),
a=rp(e,n).map(u=>op(u,{before:s,after:i})),d=gn(t.stdout,t.env),l=V(e.path).replace(/^\/+/,""),c=[d(`--- a/${l}`,"bold"),
d(`+++ b/${l}`,"bold")];for(let u of sp(a))for(let f of ip(u,{before:s,after:i,write:d}))c.push(f);return c.map(u=>`${u}\

`).join("")}function Ka(e){return e.match(/[^\n]*\n|[^\n]+$/g)??[]}function Pa(e){return e.split(`
`).length-1}function rp(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-i.start||s.end-i.end)){let s=lr(e,o.start),
i=lr(e,o.end)+1,a=Pa(o.text)-Pa(e.text.slice(o.start,o.end)),d=t.at(-1);if(d!==void 0&&s<d.end){let l=Math.max(0,i-d.end);
t[t.length-1]=k(g({},d),{end:Math.max(i,d.end),newEnd:d.newEnd+l+a})}else t.push({start:s,end:i,newStart:s+r,newEnd:i+r+
a});r+=a}return t}function op({start:e,end:n,newStart:t,newEnd:r},{before:o,after:s}){let[i,a,d,l]=[e,Math.min(n,o.length),
t,Math.min(r,s.length)];for(;i<a&&d<l&&o[i]===s[d];)i+=1,d+=1;for(;i<a&&d<l&&o[a-1]===s[l-1];)a-=1,l-=1;return{start:i,end:a,
newStart:d,newEnd:l}}function sp(e){let n=[];for(let t of e){let r=n.at(-1),o=r?.at(-1)?.end;r!==void 0&&o!==void 0&&t.start-
o<=2*wo?r.push(t):n.push([t])}return n}function ip(e,{before:n,after:t,write:r}){let[o]=e,s=e.at(-1);if(o===void 0||s===
void 0)return[];let i=Math.max(0,o.start-wo),a=Math.min(n.length,s.end+wo),d=o.newStart-(o.start-i),l=s.newEnd+(a-s.end),
c=[r(`@@ -${Wa(i,a)} +${Wa(d,l)} @@`,"cyan")],u=(m,E)=>{c.push(E===void 0?m:r(m,E))},f=(m,E)=>{for(let R of n.slice(m,E))
for(let T of ko(" ",R))u(T)},p=i;for(let m of e){f(p,m.start);let E=n.slice(m.start,m.end),R=t.slice(m.newStart,m.newEnd);
for(let[T,M]of E.entries())for(let L of ko("-",M,R[T]))u(L,"red");for(let[T,M]of R.entries())for(let L of ko("+",M,E[T]))
u(L,"green");p=m.end}return f(p,a),c}function Wa(e,n){let t=n-e;return t===1?String(e+1):`${String(t===0?e:e+1)},${String(
t)}`}function ko(e,n,t){let r=n.endsWith(`
`),o=r?n.slice(0,-1):n,s=r&&o.endsWith("\r"),i=ap(s?o.slice(0,-1):o,t).replace(/(?!^\uFEFF)[^\t]+/g,V),a=`${e}${i}${s?"\r":
""}`;return r?[a]:[a,"\\ No newline at end of file"]}function ap(e,n){if(e.length<=Fa)return e;let t=Math.max(0,(n===void 0?
0:dp(e,n))-tp),r=t+Fa;return`${t>0?"\u2026":""}${e.slice(t,r)}${r<e.length?"\u2026":""}`}function dp(e,n){let t=0;for(;t<
e.length&&e[t]===n[t];)t+=1;return t}var oe={done:0,failed:1,usage:2,input:3},Ua={SIGHUP:129,SIGINT:130,SIGTERM:143};var nt=C(W(),1);var Ie=require("node:fs"),$=require("node:path"),er=C(ja(),1),za=C(Ga(),1),Z=C(W(),1);var Zt=require("node:buffer"),pe=require("node:fs"),Zn=C(W(),1),up=1<<20;function Qt(e,n){let t=(0,pe.openSync)(e,"r");try{
let{size:r}=(0,pe.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,pe.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(up,n+1-s)),a=(0,pe.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,pe.closeSync)(t)}}function Ha(e){return new Zn.InputError("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:e})}function Eo(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new Zn.InputError(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new Zn.InputError("binary","is a\
 binary file (it holds NUL bytes), not a manifest",{path:e});let r=Buffer.from(n.buffer,n.byteOffset,n.length);if((0,Zt.isAscii)(
n))return r.toString("latin1");if(!(0,Zt.isUtf8)(n))throw new Zn.InputError("not-utf8","is not UTF-8: save it as UTF-8",
{path:e});return r.toString("utf8")}var hn=C(Ya(),1);async function Ja(e,n){let{named:t,directories:r}=mp(e,n),o=[],s=new Map,i={left:v.input};if(t.length>0){
let a=[];for(let d of Xa(t,"the files that are named",{owners:s,options:n})){let l=d==="-"?await n.readStdin():ed(d,n,i);
a.push({path:d,text:Eo(d,l),decoded:!0})}o.push({directory:void 0,files:a,drafts:[]})}for(let[a,d]of r){let l=kp(a,{isNamed:d,
options:n,owners:s,budget:i});l!==void 0&&o.push(l)}return o}function mp(e,n){let t=new Set,r=new Map;for(let s of e){let i=yp(
s,n);for(let a of i)a==="-"||!Ro(a,n)?t.add(a):r.set(a,r.get(a)===!0||a===s)}let o=n.tracked?Mp([...t],n):[...t];if(t.size>
0&&o.length+r.size===0)throw new Z.UsageError("git tracks none of the files that are named: add them, or leave --tracked\
 out");return{named:o,directories:r}}function yp(e,n){if(e==="-"||et(e,n)!==void 0)return[e];if(n.tracked&&Sp(e,n))return[];
if(!(0,er.hasMagic)(e,{magicalBraces:!0}))throw new Z.UsageError(`${e}: there is no such file or directory`);let t=gp(e,
n);if(t.length>0)return t;throw new Z.UsageError(`${e}: the pattern matches no ${n.tracked?"tracked ":""}file or directo\
ry`)}function gp(e,n){let{cwd:t,tracked:r}=n,o=r?(0,hn.trackedIn)(".",t):void 0,s=(0,er.globSync)(e,{cwd:t,dot:!1}).filter(
a=>vo((0,$.resolve)(t,a),o)&&hp(a,n)).filter(a=>!(Ro(a,n)&&Za(a,n))).toSorted(q),i=s.filter(a=>xo.test(a)||Ro(a,n));return i.
length>0?i:s}function hp(e,n){let t=et(e,n);return t===void 0||t.isFile()||t.isDirectory()}function Ro(e,n){return et(e,
n)?.isDirectory()===!0}function Sp(e,{cwd:n}){return vo((0,$.resolve)(n,e),(0,hn.trackedIn)(".",n))}function vo(e,n){return n===
void 0||n.files.has(e)||n.folders.has(e)}function et(e,{cwd:n}){try{return(0,Ie.statSync)((0,$.resolve)(n,e))}catch(t){let r=Qn(
t);if(r==="ENOENT"||r==="ENOTDIR")return;throw new Z.InputError("unreadable",`cannot be read (${r})`,{path:e,cause:t})}}
function Xa(e,n,{owners:t,options:r}){let o=new Map;for(let i of e){if(i==="-")continue;let a=bp(i,r),d=t.get(a);if(d!==
void 0&&d!==n)throw new Z.UsageError(`${i} is in two sets, ${d} and ${n}: name directories that do not overlap`);t.set(a,
n);let l=o.get(a);(l===void 0||Za(l,r))&&o.set(a,i)}let s=new Set(o.values());return e.filter(i=>i==="-"||s.has(i))}function bp(e,{
cwd:n}){try{return(0,Ie.realpathSync)((0,$.resolve)(n,e))}catch(t){let o=e.includes("\uFFFD")&&Qn(t)==="ENOENT"?"has a n\
ame that is not UTF-8: rename it, or leave it out with --exclude":`cannot be read (${Qn(t)})`;throw new Z.InputError("un\
readable",o,{path:e,cause:t})}}function Za(e,{cwd:n}){return(0,Ie.lstatSync)((0,$.resolve)(n,e)).isSymbolicLink()}function kp(e,{
isNamed:n,options:t,owners:r,budget:o}){let s=t.tracked?(0,hn.trackedIn)(e,t.cwd):void 0,i={root:e,options:t,tracked:s,found:[],
drafts:[]};Qa(e,i);let a=i.found.toSorted(q);if(a.length===0){if(s!==void 0&&[...s.files].some(c=>xo.test(c)&&et(c,t)===
void 0)||!n)return;throw new Z.UsageError(`${e}: the directory holds no ${t.tracked?"tracked ":""}manifests (*.yaml, *.y\
ml, *.json); name the directory that holds the render`)}let d=Xa(a,e,{owners:r,options:t}).map(l=>({path:l,text:Eo(l,ed(
l,t,o)),walked:!0,decoded:!0}));return{directory:e,files:d,drafts:t.allowUnrendered?[]:i.drafts}}var xo=/\.(?:yaml|yml|json)$/,
wp=new Set(["node_modules",".git"]),Ep=new Set(["kustomization.yaml","kustomization.yml","Kustomization","Chart.yaml"]);
function Qa(e,n){let{options:t,root:r,tracked:o}=n;for(let s of vp(e,t)){let i=(0,$.join)(e,s.name);if(!vo((0,$.resolve)(
t.cwd,i),o)||Ap(i,{root:r,exclude:t.exclude}))continue;if(s.isDirectory()){wp.has(s.name)||Qa(i,n);continue}if(Ep.has(s.
name)&&n.drafts.push(h.notRendered(e,s.name)),!xo.test(s.name))continue;(s.isSymbolicLink()?Rp(i,t):s.isFile())&&n.found.
push(i)}}function Rp(e,n){let t=et(e,n);if(t!==void 0)return t.isFile();throw new Z.InputError("unreadable","is a symbol\
ic link to nothing: repair it, or leave it out with --exclude",{path:e})}function vp(e,{cwd:n}){try{return xp((0,$.resolve)(
n,e))}catch(t){throw new Z.InputError("unreadable",`cannot be read (${Qn(t)})`,{path:e,cause:t})}}function xp(e){return(0,Ie.readdirSync)(
e,{withFileTypes:!0})}function Ap(e,{root:n,exclude:t}){if(t.length===0)return!1;let r=[(0,$.relative)(n,e),e].map(o=>o.
split($.sep).join("/"));return t.some(o=>r.some(s=>(0,za.minimatch)(s,o,{dot:!0})))}function Mp(e,{cwd:n}){if(e.length===
0)return e;let t=(0,hn.trackedIn)(".",n).files;return e.filter(r=>{if(r==="-")return!0;let o=(0,$.resolve)(n,r);return(o.
startsWith((0,$.join)((0,$.resolve)(n),$.sep))?t:(0,hn.trackedIn)((0,$.dirname)(o),n).files).has(o)})}function Qn(e){return e instanceof
Error&&"code"in e?String(e.code):"unknown error"}function ed(e,n,t){n.onFile?.(e);try{let r=Qt((0,$.resolve)(n.cwd,e),t.
left);if(r===void 0)throw Ha(e);return t.left-=r.length,r}catch(r){throw r instanceof Z.InputError?r:new Z.InputError("u\
nreadable",`cannot be read (${Qn(r)})`,{path:e,cause:r})}}function nd({stderr:e,now:n}){if(!e.isTTY)return{tell:()=>{},end:()=>{}};let t=n()+1e3,r=!1;return{tell:o=>{n()<t||(t=n()+
100,r=!0,e.write(`\r\x1B[K${o}`))},end:()=>{r&&e.write("\r\x1B[K"),r=!1}}}async function Sn(e,n,t){let r=nd(n);try{return await Ip(e,n,{progress:r,onPlan:t})}finally{r.end()}}async function Ip(e,n,{
progress:t,onPlan:r}){let o=Np(e,n),{exclude:s,tracked:i,allowUnrendered:a}=e,d=0,l=await Ja(o,{cwd:n.cwd,exclude:s,tracked:i,
allowUnrendered:a,readStdin:()=>Cp(e,n),onFile:()=>{d+=1,t.tell(`reading file ${String(d)}`)}});l.reduce((M,{files:L})=>L.
reduce((En,{text:Rn})=>En+Rn.length,M),0)>1048576&&n.onLargeInput?.(l.some(({files:M})=>M.some(({text:L})=>!L.startsWith(
"{"))));let u=e.command!=="stamp",{idleFlags:f,idleVariables:p}=e,m=[...e.drafts,...f.length===0?[]:[h.flagNoEffect(f)],
...p.length===0?[]:[h.variableNoEffect(p)]],E=[],R=e.command==="check"?{onDocument:M=>E.push(M)}:{},T=l.map(({files:M,drafts:L,
directory:En},Rn)=>(t.tell(`stamping set ${String(Rn+1)} of ${String(l.length)} ${S(En??"")}`),go(M,e.options,k(g({isCheck:u,
onPlan:r},R),{drafts:Rn===0?[...m,...L]:L}))));return{inputs:l.flatMap(({files:M})=>M),files:T.flatMap(({files:M})=>M),findings:T.
flatMap(M=>M.findings),documents:E}}async function Cp({paths:e},{stdin:n}){let t=await n.read(v.input);if(t.length>0||e.
includes("-"))return t;let r="standard input is empty: pipe manifests in or name files; name - to let nothing pass";throw new nt.InputError(
"no-manifests",r,{path:"-"})}function Np({paths:e,command:n,tracked:t,inPlace:r},o){if(e.length>0)return e;if(t||r)throw $p(
n);if(!o.stdin.isTTY)return["-"];throw new nt.UsageError(`nothing to read: name files or directories, or pipe manifests \
in, e.g. kustomize build . | rollstamp ${n}; see rollstamp ${n} --help`)}function $p(e){let n=`To paste into .rollstamp.\
yaml:

paths:
  - rendered/staging
  - rendered/prod

or into .pre-commit-config.yaml:

      - id: ${e==="stamp"?"rollstamp-fix":"rollstamp-check"}
        args: [rendered/staging, rendered/prod]
`;return new nt.UsageError(`${e}: no path is given or configured; name the directories that hold rendered manifests, one\
 for each environment`,{example:n})}var Dp={error:"red",warning:"yellow",info:"cyan"};function Ze(e,{io:n,format:t,quiet:r}){if(t==="json")return;let s=(r?e.
filter(({severity:i})=>i==="error"):e).map(i=>t==="github"?Ao(i):Tp(i,n));s.length>0&&n.stderr.write(`${s.join(`
`)}
`)}function Tp({path:e,line:n,column:t,severity:r,message:o,code:s},i){return`${Lp({path:e,line:n,column:t})}${gn(i.stderr,
i.env)(r,Dp[r])}: ${o} [${s}]`}function Lp({path:e,line:n,column:t}){return e===""?"":n===0?`${V(e)}: `:`${V(e)}:${String(
n)}:${String(t)}: `}var Fp={error:"error",warning:"warning",info:"notice"};function Ao({path:e,line:n,column:t,severity:r,
message:o,code:s}){let i=e===""?[]:[`file=${td(e)}`],a=n===0?[]:[`line=${String(n)}`,`col=${String(t)}`];return`::${Fp[r]}\
 ${[...i,...a,`title=rollstamp ${td(s)}`].join(",")}::${od(o)}`}function od(e){return e.replace(/[^\r\n]+/g,V).replaceAll(
"%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function td(e){return od(e).replaceAll(":","%3A").replaceAll(",","%2C")}function rd({code:e,message:n,path:t,line:r,
column:o}){return{code:e,severity:"error",message:n,path:t,line:r,column:o}}function Qe(e){return`${Kp(JSON.stringify(e,
null,2))}
`}function Kp(e){let n=/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]|#(?=#\w*\[)/gu;return e.replace(n,t=>t.split("").map(Pp).join(
""))}function Pp(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function sd(e,{io:n,format:t}){t==="json"?
n.stderr.write(Qe({version:1,result:"input-error",findings:[rd(e)]})):Ze([rd(e)],{io:n,format:t,quiet:!0})}function bn(e){
return["error","warning"].map(n=>[e.filter(r=>r.severity===n).reduce((r,{more:o=1})=>r+o,0),n]).filter(([n])=>n>0).map(([
n,t])=>be(n,t)).join(", ")}function be(e,n){return`${String(e)} ${n}${e===1?"":"s"}`}async function id(e,n){let t=[],r=await Sn(e,n,d=>{t.push(Je(d))}),{format:o,quiet:s}=e,i=t.filter(({changes:d})=>d.length>
0),a=Xe(r.findings);if(Ze(r.findings,{io:n,format:o,quiet:s}),o==="json"){let d=a?"error":i.length>0?"stale":"fresh";n.stdout.
write(Qe({version:1,result:d,findings:r.findings,workloads:t}))}else{o==="text"&&e.diff&&Wp(r,n);let d=i.map(l=>o==="git\
hub"?Ao(Ca(l)):So(l));n.stdout.write(d.map(l=>`${l}
`).join("")),_p({stale:i,workloads:t,loaded:r},{quiet:s,io:n})}return a||i.length>0?oe.failed:oe.done}function Wp({inputs:e,
files:n,documents:t},r){for(let[o,s]of n.entries()){let i=e[o];i!==void 0&&s.edits.length>0&&r.stdout.write(_a(i,s.edits,
{io:r,documents:t}))}}function _p({stale:e,workloads:n,loaded:t},{quiet:r,io:o}){let s=bn(t.findings),i=s===""?"":`; ${s}`;
if(e.length>0){let a=e.reduce((l,{changes:c})=>l+c.length,0),d=a===1?"is":"are";o.stderr.write(`check: ${be(a,"stamp")} \
in ${be(e.length,"workload")} ${d} stale or missing${i}
`)}else if(Xe(t.findings))o.stderr.write(`check: ${s}; every stamp that could be checked is fresh
`);else if(!r){let d=n.some(({sources:l})=>l.some(({stamp:c})=>c==="locked"))?"every stamp that could be checked":"every\
 stamp";o.stderr.write(`check: ${d} is fresh (${be(n.length,"workload")})${i}
`)}}async function ad(e,n){let t=[],r=[],{findings:o}=await Sn(e,n,d=>{t.push(Je(d));for(let l of ho(d))r.push(l)}),{format:s,
quiet:i,unseen:a}=e;if(Ze(o,{io:n,format:s,quiet:i}),s==="json"){let d=a?{unseen:r}:{workloads:t,unseen:r};n.stdout.write(
Qe(g({version:1,findings:o},d)))}else{let d=a?r.map(Up):t.flatMap(c=>Bp(c,n));n.stdout.write(d.map(c=>`${c}
`).join(""));let l=a?"the set holds every source that Reloader would roll for its workloads":"the input holds no workloa\
d";d.length===0&&!i&&n.stderr.write(`explain: ${l}
`)}return Xe(o)?(s!=="json"&&n.stderr.write(`explain: ${bn(o)}
`),oe.failed):oe.done}function Up({workload:e,source:n,rule:t,path:r,line:o}){return`${[e.kind,e.namespace,e.name].map(S).
join("/")}: ${n.kind.toLowerCase()} ${S(n.name)} (${t}) ${V(r)}:${String(o)}`}function Bp(e,n){let{kind:t,namespace:r,name:o,
path:s,line:i,outOfScope:a,sources:d,changes:l}=e,u=gn(n.stdout,n.env)([t,r,o].map(S).join("/"),"bold"),f=a===void 0?l.length>
0?"stamps are stale":"":`out of scope: ${a}`,p=l.filter(({action:m})=>m==="remove").map(({key:m,reason:E})=>`  ${S(m)}: \
stamp to be removed (${E.replace("removed: ","")})`);return[`${u}  ${V(s)}:${String(i)}${f===""?"":`  ${f}`}`,...d.length+
p.length===0?["  names and uses no ConfigMap or Secret"]:[],...d.flatMap(m=>jp(m)),...p]}function jp({kind:e,name:n,rule:t,
digest:r,stamp:o,why:s,references:i}){let a=[t===void 0?"":`rule ${t}`,r===void 0?"":`digest ${r}`,o==="none"?"no stamp":
o==="out of scope"?o:`stamp ${o}`,s??""];return[`  ${e.toLowerCase()} ${S(n)}: ${a.filter(d=>d!=="").join(", ")}`,...i.map(
({field:d,path:l,line:c,column:u})=>`    ${d}  ${V(l)}:${String(c)}:${String(u)}`)]}var gd=require("node:path"),hd=C(ld(),1),No=C(W(),1);function A(e,n,t){return g({name:n,group:e,owner:"application"},t)}function me(e,n,t){return A("Annotation names",e,{type:"\
string",help:t,value:"KEY",default:n})}var kn=[A("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workloa\
d with what it references, unless it opts out"}),A("Selection","granularity",{type:"choice",help:"What a stamp covers: t\
he whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),A("Selection","jobs",{
type:"choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"\
auto"}),A("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"\
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
ences it",value:"CODE=LEVEL"}),A("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),me("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),me("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),me("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),me("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),me("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),me("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),me("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),me("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),me("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),me("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
ik=[A("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),A("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],Hp=["stamp","check","e\
xplain"];function Ce(e,n,o){var s=o,{commands:t=Hp}=s,r=Lo(s,["commands"]);return k(g({},A(e,n,g({owner:"operator"},r))),
{commands:t})}var nr=[Ce("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
Ce("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),Ce("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),Ce("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),Ce("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),Ce("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),Ce("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),Ce("Output","quiet",{type:"boolean",help:"Show errors only"})],cd=[{name:"alert-\
on-reload",type:"boolean"},{name:"alert-sink",type:"string"},{name:"alert-webhook-url",type:"string"},{name:"alert-addit\
ional-info",type:"string"},{name:"enable-csi-integration",type:"boolean"},{name:"enable-ha",type:"boolean"},{name:"enabl\
e-pprof",type:"boolean"},{name:"log-format",type:"string"},{name:"log-level",type:"string"},{name:"pause-deployment-anno\
tation",type:"string"},{name:"pause-deployment-time-annotation",type:"string"},{name:"pprof-addr",type:"string"},{name:"\
reload-on-create",type:"string"},{name:"reload-on-delete",type:"string"},{name:"sync-after-restart",type:"boolean"},{name:"\
webhook-url",type:"string"}];function Ne(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}function tr(e){return`\
ROLLSTAMP_${e.replaceAll("-","_").toUpperCase()}`}var ud=require("node:fs"),fd=require("node:os"),Mo=require("node:path"),wn=C(W(),1);var qp=64*1024;function Oo(e,n){let t;try{t=Qt(e,qp)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new wn.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new wn.UsageError(`${n}: the file is larger than 64 KiB`);return t}var Yp=36;function pd(e,n){return(0,fd.platform)()===
"win32"?[]:e.flatMap(t=>{let r=(0,ud.statSync)((0,Mo.resolve)(n,t),{throwIfNoEntry:!1});return r?.isFile()===!0&&(r.mode&
Yp)!==0?[h.hashKeyPermissions(t)]:[]})}var zp=10,Jp=13;function Io(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")
throw new wn.UsageError(`${t} is empty (a variable that is not set?): name the file with the key`);let r=Oo((0,Mo.resolve)(
n,e),t);if(r===void 0)throw new wn.UsageError(`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===zp&&(o-=o>1&&
r[o-2]===Jp?2:1),o===0)throw new wn.UsageError(`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.
subarray(0,o)}var tt=C(W(),1);var Xp=/^(?:1|t|T|true|TRUE|True)$/,Zp=/^(?:0|f|F|false|FALSE|False)$/;function or(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&Xp.test(n))return!0;if(typeof n=="string"&&Zp.test(
n))return!1;throw new tt.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new tt.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new tt.UsageError(`${t} takes one value`)}case"list":return rr(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return rr(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function rr(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function md(e,n){let t={};for(let{
name:s}of kn){let i=e[Ne(s)];i!==void 0&&(t[Ne(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r==
"object"){let[s="",...i]=r.toReversed();t.hashKey=Io(s,n),t.otherHashKeys=i.map(a=>Io(a,n))}return typeof o=="object"&&(t.
severity=Qp(o)),t}function Qp(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new tt.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var Co=".rollstamp.yaml";function Sd(e,{paths:n,flags:t},r){let o=am(r.cwd),s=new Map;for(let d of[...kn,...nr]){let l=sm(
d,{flags:t,config:o,io:r});l!==void 0&&om(d,e)&&s.set(Ne(d.name),l)}let i=Object.fromEntries(s),a=d=>s.get(d)===!0;return{
command:e,paths:tm(n.length>0?n:im(o.get("paths"))),options:md(i,r.cwd),drafts:pd(yd(s,"hashKeyFile"),r.cwd),exclude:yd(
s,"exclude"),tracked:a("tracked"),allowUnrendered:a("allowUnrendered"),inPlace:a("inPlace"),diff:s.get("diff")!==!1,unseen:a(
"unseen"),format:rm(s.get("format")),quiet:a("quiet"),idleFlags:cd.filter(({name:d})=>t[Ne(d)]!==void 0).map(({name:d})=>`\
--${d}`),idleVariables:Object.keys(r.env).filter(nm).toSorted(q)}}var em=new Set([...kn,...nr].map(({name:e})=>tr(e)));function nm(e){
return e.startsWith("ROLLSTAMP_")&&!em.has(e)&&!/_(?:SERVICE|PORT)(?:_|$)/.test(e)}function tm(e){if(!e.includes(""))return e;
throw new No.UsageError("a path is empty (a variable that is not set?): name a file or a directory; . is this one")}function yd(e,n){
let t=e.get(n);return typeof t=="object"?t:[]}function rm(e){return e==="json"||e==="github"?e:"text"}function om(e,n){return!("\
commands"in e)||e.commands.includes(n)}function sm(e,{flags:n,config:t,io:r}){let o=Ne(e.name),s=n[o];if(s!==void 0)return or(
e,s,`--${e.name}`);let i=r.env[tr(e.name)]??"";if(i!=="")return or(e,i,tr(e.name));let a=t.get(o);return a===void 0?void 0:
or(e,a.value,`${a.place}: ${o}`)}function im(e){return e===void 0||e.value===""?[]:rr(e.value)}function am(e){let n=Oo((0,gd.resolve)(
e,Co),Co);if(n===void 0)return new Map;let t=(0,hd.parseConfig)(Co,Buffer.from(n).toString("utf8")),r=new Set(["paths",...[
...kn,...nr].map(({name:o})=>Ne(o))]);for(let[o,{place:s}]of t)if(!r.has(o))throw new No.UsageError(`${s}: there is no o\
ption ${S(o)}; options are flags in camelCase, e.g. autoReloadAll, and paths`);return t}var Md=require("node:timers/promises");function bd(e){let n=[],t="";for(let r of e){let o=t==="",s=!o&&r.startsWith("\uFEFF")?r.slice(1):r;s!==""&&(o||(t.endsWith(
`
`)||n.push(`
`),!dm(s)&&!lm(t)&&n.push(`---
`)),n.push(s),t=s)}return n.join("")}function dm(e){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(e)}function lm(e){let n=e.endsWith(
`
`)?e.length-1:e.length,t=e.slice(e.lastIndexOf(`
`,n-1)+1,n);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}var Od=C(W(),1);var kd=require("node:crypto"),x=require("node:fs"),N=require("node:path"),wd=C(W(),1);async function Ed(e,{cwd:n,isStopped:t=async()=>Promise.
resolve(!1),pid:r=0,isRunning:o=()=>!1}){Sm(e,n,d=>d!==r&&o(d));let s=e.filter(({before:d,after:l})=>d!==l),i=s.map(d=>fm(
d,n)),a=0;for(let d of i){if(await t())break;try{ym(d,r)}catch(l){let c=a===0?"no file was changed":`${String(a)} of ${String(
s.length)} files are already written`;throw l instanceof sr?$e(d.path,`was changed meanwhile and is left as it is, ${c}:\
 run again`):$e(d.path,`cannot be written (${vd(l)}); it is unchanged, ${c}`,l)}a+=1}return{written:a,changed:s.length}}
function $e(e,n,t){return new wd.InputError("write-failed",n,{path:e,cause:t})}function Rd(e){return e instanceof Error&&
"code"in e?String(e.code):"unknown error"}var cm={EACCES:"permission denied",EDQUOT:"the disk quota is used up",EFBIG:"t\
he file would be larger than allowed",ENOSPC:"the disk is full",EPERM:"not permitted",EROFS:"the file system is read-onl\
y"};function vd(e){let n=Rd(e),t=cm[n];return t===void 0?n:`${n}, ${t}`}var um=0o222n;function fm({path:e,before:n,after:t},r){
let o=(0,N.resolve)(r,e),s=(0,x.lstatSync)(o,{bigint:!0,throwIfNoEntry:!1});if(s===void 0)throw $e(e,"was removed meanwh\
ile; no file was changed");let i=s.isSymbolicLink()?"is a symbolic link":xd(o,r);if(i!==void 0)throw $e(e,`${i}, and not\
hing is written through one; name its target; no file was changed`);if(!s.isFile())throw $e(e,"is not a regular file; no\
 file was changed");if((s.mode&um)===0n)throw $e(e,"is read-only; no file was changed: make it writable, or leave it out\
 with --exclude");try{(0,x.accessSync)(o,x.constants.W_OK),(0,x.accessSync)((0,N.dirname)(o),x.constants.W_OK)}catch(a){
throw $e(e,`cannot be written (${vd(a)}); no file was changed`,a)}if((0,x.readFileSync)(o,"utf8")!==n)throw $e(e,"was ch\
anged meanwhile; no file was changed: run again");return{path:e,full:o,stat:s,after:t}}function xd(e,n){let t=(0,N.resolve)(
n),r=(0,N.relative)(t,(0,N.dirname)(e));if((0,N.isAbsolute)(r)||r.split(N.sep)[0]==="..")return;let o=t;for(let s of r.split(
N.sep))if(o=(0,N.join)(o,s),o!==t&&(0,x.lstatSync)(o).isSymbolicLink())return`lies behind ${(0,N.relative)(t,o)}, a symb\
olic link`}var sr=class extends Error{},pm=/^\.rollstamp-tmp-([0-9a-f]{8})[0-9a-f]{8}$/;function mm(e){return`.rollstamp\
-tmp-${e.toString(16).padStart(8,"0")}${(0,kd.randomBytes)(4).toString("hex")}`}function ym({full:e,stat:n,after:t},r){let o=(0,N.join)(
(0,N.dirname)(e),mm(r)),s=(0,x.openSync)(o,"wx",384);try{try{hm(s,Buffer.from(t,"utf8")),(0,x.fsyncSync)(s)}finally{(0,x.closeSync)(
s)}let i=(0,x.lstatSync)(o,{bigint:!0});if((i.uid!==n.uid||i.gid!==n.gid)&&(0,x.chownSync)(o,Number(n.uid),Number(n.gid)),
(0,x.chmodSync)(o,Number(n.mode&0o7777n)),!gm(n,(0,x.lstatSync)(e,{bigint:!0,throwIfNoEntry:!1})))throw new sr;(0,x.renameSync)(
o,e)}catch(i){throw Ad(o),i}}function gm(e,n){return n!==void 0&&["ino","size","mtimeNs","ctimeNs"].every(t=>e[t]===n[t])}
function hm(e,n){for(let t=0;t<n.length;)t+=(0,x.writeSync)(e,n,t)}function Sm(e,n,t){let r=new Set(e.map(({path:o})=>(0,N.dirname)(
(0,N.resolve)(n,o))));for(let o of r)try{let s=(0,x.readdirSync)(o).filter(i=>{let a=pm.exec(i)?.[1];return a!==void 0&&
!t(Number.parseInt(a,16))});for(let i of s)xd((0,N.join)(o,i),n)===void 0&&Ad((0,N.join)(o,i))}catch{continue}}function Ad(e){
try{(0,x.unlinkSync)(e)}catch(n){if(Rd(n)!=="ENOENT")throw n}}async function Id(e,n){let t=[],r=0,o=await Sn(e,n,d=>{d.changes.length>0&&(r+=1),e.format==="json"&&t.push(Je(d))});if(e.
inPlace&&o.inputs.some(({path:d})=>d==="-"))throw new Od.UsageError("--in-place needs files or directories; standard inp\
ut has no place");let s=Xe(o.findings);Ze(o.findings,{io:n,format:e.format,quiet:e.quiet});let i=!s&&e.inPlace?await km(
o,n):void 0;!s&&!e.inPlace&&bm(o,n);let a=i?.signal;if(e.format==="json"){let d=s?"error":a===void 0?"done":"interrupted";
n.stderr.write(Qe({version:1,result:d,findings:o.findings,workloads:t}))}else wm(o,{failed:s,stamped:r,written:i,request:e,
io:n});return s?oe.failed:a===void 0?oe.done:Ua[a]}function bm({inputs:e,files:n},{stdout:t}){let[r,...o]=e,[s]=n;r===void 0||
s===void 0||o.length>0||t.writePieces===void 0?t.write(bd(n.map(({text:i})=>i))):t.writePieces(to(r.text,s.edits))}async function km({
inputs:e,files:n},t){let r,o=t.onInterrupt?.(s=>{r=s});try{let s=n.map(({path:a,text:d},l)=>({path:a,before:e[l]?.text??
"",after:d})),i=async()=>(await(0,Md.setImmediate)(),r!==void 0);return k(g({},await Ed(s,g({cwd:t.cwd,isStopped:i},t.processes))),
{signal:r})}finally{o?.()}}function wm({findings:e,files:n},{failed:t,stamped:r,written:o,request:s,io:i}){if(t)i.stderr.
write(`stamp: ${bn(e)}; nothing was written
`);else if(o?.signal!==void 0)i.stderr.write(`stamp: interrupted (${o.signal}) after ${String(o.written)} of ${be(o.changed,
"file")}; each file is either old or new: run again
`);else if(s.inPlace&&!s.quiet){let a=n.filter(({edits:d})=>d.length>0).length;i.stderr.write(`stamp: ${be(r,"workload")}\
 stamped in ${be(a,"file")} of ${String(n.length)}
`)}}var Cd={stamp:Id,check:id,explain:ad};async function Em(e,n){let[t="",...r]=e;if(Rm(t)&&r.every(s=>s==="-"||!s.startsWith(
"-")))return Sd(t,{paths:r,flags:{}},n);let{parseArguments:o}=await Promise.resolve().then(()=>C(require("./plugin-program.cjs"),1));
return o(e,n)}function Rm(e){return Object.hasOwn(Cd,e)}async function vm(e,n){try{let t=await Em(e,n);if("exitCode"in t)
return t.exitCode;try{return await Cd[t.command](t,n)}catch(r){if(!(r instanceof ir.InputError))throw r;return sd(r,{io:n,
format:t.format}),oe.input}}catch(t){if(!(t instanceof ir.UsageError))throw t;return n.stderr.write(`rollstamp: ${V(t.message)}\

${t.example??""}`),oe.usage}}0&&(module.exports={command});
