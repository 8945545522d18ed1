"use strict";var vd=Object.create;var kn=Object.defineProperty,xd=Object.defineProperties,Ad=Object.getOwnPropertyDescriptor,Od=Object.getOwnPropertyDescriptors,
Cd=Object.getOwnPropertyNames,nt=Object.getOwnPropertySymbols,Id=Object.getPrototypeOf,tr=Object.prototype.hasOwnProperty,
vo=Object.prototype.propertyIsEnumerable;var Ro=(e,n,t)=>n in e?kn(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,g=(e,n)=>{for(var t in n||={})
tr.call(n,t)&&Ro(e,t,n[t]);if(nt)for(var t of nt(n))vo.call(n,t)&&Ro(e,t,n[t]);return e},b=(e,n)=>xd(e,Od(n));var xo=(e,n)=>{var t={};for(var r in e)tr.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&nt)for(var r of nt(e))n.indexOf(
r)<0&&vo.call(e,r)&&(t[r]=e[r]);return t};var Me=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Md=(e,n)=>{for(var t in n)
kn(e,t,{get:n[t],enumerable:!0})},Ao=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Cd(n))!tr.call(
e,o)&&o!==t&&kn(e,o,{get:()=>n[o],enumerable:!(r=Ad(n,o))||r.enumerable});return e};var M=(e,n,t)=>(t=e!=null?vd(Id(e)):{},Ao(n||!e||!e.__esModule?kn(t,"default",{value:e,enumerable:!0}):t,e)),Nd=e=>Ao(kn(
{},"__esModule",{value:!0}),e);var W=Me((Em,Co)=>{var $d,Oo=()=>$d??=require("./lib-errors.cjs");Co.exports={__esModule:!0,get InputError(){return Oo().
InputError},get UsageError(){return Oo().UsageError}}});var Fr=Me((Xy,ai)=>{var Fc,ii=()=>Fc??=require("./lib-yaml.cjs");ai.exports={__esModule:!0,get decodeBlockScalar(){return ii().
decodeBlockScalar},get readYaml(){return ii().readYaml}}});var Ei=Me((Mg,wi)=>{var eu,Q=()=>eu??=require("./re2js.cjs");wi.exports={__esModule:!0,get Matcher(){return Q().Matcher},
get MatcherInput(){return Q().MatcherInput},get MatcherInputBase(){return Q().MatcherInputBase},get RE2JS(){return Q().RE2JS},
get RE2JSCompileException(){return Q().RE2JSCompileException},get RE2JSException(){return Q().RE2JSException},get RE2JSFlagsException(){
return Q().RE2JSFlagsException},get RE2JSGroupException(){return Q().RE2JSGroupException},get RE2JSInternalException(){return Q().
RE2JSInternalException},get RE2JSSyntaxException(){return Q().RE2JSSyntaxException},get RE2Set(){return Q().RE2Set},get re(){
return Q().re}}});var Da=Me((ZS,$a)=>{var ip,P=()=>ip??=require("./glob.cjs");$a.exports={__esModule:!0,get Glob(){return P().Glob},get Ignore(){
return P().Ignore},get escape(){return P().escape},get glob(){return P().glob},get globIterate(){return P().globIterate},
get globIterateSync(){return P().globIterateSync},get globStream(){return P().globStream},get globStreamSync(){return P().
globStreamSync},get globSync(){return P().globSync},get hasMagic(){return P().hasMagic},get iterate(){return P().iterate},
get iterateSync(){return P().iterateSync},get stream(){return P().stream},get streamSync(){return P().streamSync},get sync(){
return P().sync},get unescape(){return P().unescape}}});var La=Me((QS,Ta)=>{var ap,ce=()=>ap??=require("./minimatch.cjs");Ta.exports={__esModule:!0,get GLOBSTAR(){return ce().GLOBSTAR},
get Minimatch(){return ce().Minimatch},get braceExpand(){return ce().braceExpand},get defaults(){return ce().defaults},get escape(){
return ce().escape},get filter(){return ce().filter},get match(){return ce().match},get minimatch(){return ce().minimatch},
get sep(){return ce().sep},get unescape(){return ce().unescape}}});var Wa=Me((nb,Pa)=>{var lp,cp=()=>lp??=require("./lib-tracked.cjs");Pa.exports={__esModule:!0,get trackedIn(){return cp().
trackedIn}}});var ed=Me((Kb,Qa)=>{var Wp,_p=()=>Wp??=require("./lib-config-file.cjs");Qa.exports={__esModule:!0,get parseConfig(){return _p().
parseConfig}}});var km={};Md(km,{command:()=>bm});module.exports=Nd(km);var er=M(W(),1);var Io=new WeakMap;function No(e){let n=Io.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return Io.set(e,r),r}function U(e,n){let t=No(e),r=$o(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=Mo(e.text,t.offset,n)-Mo(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function $o(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function Mo(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}function rr(e,n){return $o(No(e).starts,n)}var tt={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","hash-key-permissions":"\
warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"\
warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","\
pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning",
"rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","source-not-deterministic":"warnin\
g","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-invalid":"error","workload-missin\
g":"warning"};function E(e,n,t){return{code:e,severity:tt[e],message:t,place:n}}var Do=253;function B(e){return/^[ -~]*$/.
test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function S(e){
return B(e.length>Do?`${e.slice(0,Do)}\u2026`:e)}function Dd({file:e,offset:n}){return`${S(e.path)}:${String(U(e,n).line)}`}
function k({kind:e,name:n}){return`${S(e)} ${n===""?"(without a name)":S(n)}`}var To=5;function wn(e){let n=e.length-To,
t=e.slice(0,To).join(", ");return n>0?`${t} and ${String(n)} more`:t}var h={aliasShared:(e,n)=>E("alias-shared",e,`the a\
nnotations or env of the pod template of ${k(n)} are shared through a YAML alias or merge key, so a stamp there would ch\
ange or lose something else; write them out in the pod template`),templateInvalid:(e,n,t)=>E("template-invalid",e,`${t} \
in the pod template of ${k(n)} is not of the type that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(e,n,t)=>E(
"annotation-no-effect",e,`annotation ${S(t)} of ${k(n)} only has an effect with Reloader in the cluster; Rollstamp ignor\
es it`),ignoreOnWorkload:(e,n,t)=>E("annotation-no-effect",e,`annotation ${S(t)} of ${k(n)} has no effect there: it goes\
 on a ConfigMap or Secret; to leave the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(e,n,t)=>E(
"annotation-not-string",e,`annotation ${S(t)} of ${k(n)} is not a string and is taken as its text; the API server refuse\
s it: put it in quotes`),annotationsTooLarge:(e,n,t)=>E("annotations-too-large",e,`with its stamps the pod template of ${k(
n)} has ${String(t)} bytes of annotations, Kubernetes takes 262144; use --stamp single`),dataNotBase64:(e,n,t)=>E("data-\
not-base64",e,`key ${S(t)} of ${k(n)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(e,n,t)=>E(
"data-not-scalar",e,`${S(t)} of ${k(n)} is not of the type that Kubernetes wants: data, binaryData and stringData map ke\
ys to strings; correct it`),dataNotString:(e,n,t)=>E("data-not-string",e,`key ${S(t)} of ${k(n)} is not a string; its te\
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(e,n)=>b(g({},E("duplicate\
-key",e,n?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:n?"error":"warning"}),joinedObjects:e=>E("duplicate-key",e,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(e,n,t)=>E("duplic\
ate-key",e,`key ${S(t)} of ${k(n)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(e,n,t)=>b(g({},E("duplicate-object",e,`${k(n)} in namespace ${S(n.namespace)} is in \
the set ${t.copies===2?"twice":`${String(t.copies)} times`} (first at ${Dd(t.first)}); ${t.isSource?`this one counts${t.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:t.isError?"error":"warning"}),envCollision:(e,n,t)=>E("env-collision",e,`${wn(t.
names.map(S))} share the variable ${t.variable} in ${k(n)}; rename one, or use --reload-strategy annotations`),flagNoEffect:e=>E(
"flag-no-effect",{path:""},`${e.join(", ")}: only Reloader in the cluster can act on ${e.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${e.length===1?"it":"them"}`),variableNoEffect:e=>E("flag-no-effect",{path:""},`${wn(e.map(S))}\
: no option reads ${e.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>b(g({},E("hash-key-missing",e,`a stamp of ${k(n)} was mad\
e with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests wit\
h --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:e=>E("hash-key-permissions",{path:e},"more than its owner m\
ay read this hash key, and whoever has it can test guesses against the stamps of Secrets; run chmod 600 on it or, for a \
Secret volume, set defaultMode: 0400"),helmTemplate:e=>E("helm-template",{path:e},"skipped: this is a Helm template, not\
 a manifest; name the directory that the output of helm template is written to instead, or leave this file out with --ex\
clude"),jobImmutable:(e,n)=>E("job-immutable",e,`${k(n)} cannot change once it is applied, so it is not stamped; annotat\
e it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`),keyMissing:(e,n,t)=>E(
"key-missing",e,`${k(n)} uses key ${S(t.key)} of ${k(t.source)}, which has no such key; its pods will not start: add the\
 key, or set optional: true`),listInList:e=>E("list-in-list",e,"a list stands in a list, which Kubernetes does not unpac\
k; move its items up"),nameInvalid:(e,n)=>E("name-invalid",e,`${k(n)} has a name that Kubernetes refuses, so it is never\
 stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(e,n,t)=>{let{source:r}=t,
o=t.workloadIsDefault?`${k(n)} has no namespace, taken as ${S(n.namespace)}; ${k(r)} is in ${S(r.namespace)}: pass --nam\
espace ${S(r.namespace)}`:`${k(n)} is in ${S(n.namespace)}; ${k(r)} has no namespace, taken as ${S(r.namespace)}: pass -\
-namespace ${S(n.namespace)}`;return E("namespace-mismatch",e,o)},namespaceUnknown:(e,n)=>E("namespace-unknown",e,`the l\
abels of namespace ${S(n)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pas\
s --namespace-labels '${S(n)}=key=value'`),notRendered:(e,n)=>E("not-rendered",{path:e},`holds ${S(n)}, so it is the sou\
rce of a render, not a render; name the directory that the output of ${n==="Chart.yaml"?"helm template":"kustomize build"}\
 is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(e,n,t)=>E("patte\
rn-invalid",e,`part ${String(t.part)} of annotation ${S(t.key)} of ${k(n)} is not a regular expression that Go (RE2) com\
piles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(e,n,t)=>E("pattern-unmatched",e,`\
part ${String(t.part)} of annotation ${S(t.key)} of ${k(n)} matches nothing in namespace ${S(n.namespace)} of this set`),
referenceAmbiguous:(e,n,t)=>b(g({},E("reference-ambiguous",e,`${k(t.source)} in ${k(n)} could mean ${wn(t.candidates.map(
({name:r})=>S(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>E("reference-not-rewritten",e,`kustomize changes the name o\
f ${k(t)}, but not where ${k(n)} refers to it; add a nameReference for ${S(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>E("rollout-restart",e,`${k(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>E("\
rolls-on-delete",e,`${k(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>E(
"source-after-workload",e,`${k(t)} is applied after ${k(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>b(g({},E("source-missing",e,`${k(n)} is not in names\
pace ${S(n.namespace)} of this set, so ${wn(t.workloads.map(S))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(e,n,t)=>E("so\
urce-not-deterministic",e,`${k(n)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${wn(t.map(S))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(e,n,t)=>E("stamp-foreign",e,`annotation ${S(t)} in the pod t\
emplate of ${k(n)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(e,n,t)=>E("stamp-kept",e,`the stamp of ${k(t)} in ${k(n)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(e,n,t)=>E("stamped-in-base",e,`stamp ${S(t.key)} of ${k(n)} was ma\
de in a base, before its source became ${k(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(e,n,t)=>E("stamp-foreign",e,`variable ${S(t)} of ${k(n)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(e,n,t)=>E(
"workload-missing",e,`${k(n)} takes its pod template from ${S(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var Td=2n**64n-1n,Ld=64,Fd=new Set(["1","t","T","TRUE","true","True"]),Lo=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function or(e){let n=0,t=e.length;for(;n<t&&Lo.has(e.charAt(n));)n+=1;for(;t>n&&Lo.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function sr(e){return e.split(",").map(or).filter(n=>n!=="")}function ir(e){return Fd.has(e)}
function ar(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:En(n[1]??"","",n[2]??"");return t!==void 0&&lr(t)?t:void 0}
function dr(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?En(t,"0x",r):o!==void 0?En(t,"0b",o):s!==void 0?En(t,"0o",s):En(t,"",i)}
function En(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Ld)return;let o=BigInt(n+r);if(e==="")return o<=
Td?o:void 0;let s=e==="-"?-o:o;return lr(s)?s:void 0}function lr(e){return BigInt.asIntN(64,e)===e}var Kd="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",be=class extends Error{name="Select\
orError"};function Ne(e){return e.length<=253&&Pd.test(e)}var Pd=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Wd=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,_d=63;function Fo(e){let n=e.flatMap(o=>o.split(",")).map(Ud).join(","),
t=new cr(n),r=[];if(t.peek()==="")return r;for(;;){r.push(Bd(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function Ud(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var cr=class{#n;#e=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#r;constructor(n){this.#n=
n,this.#r=this.#t()}#t(){return this.#e.exec(this.#n)?.[1]??""}peek(){return this.#r}take(){let n=this.#r;return this.#r=
n===""?"":this.#t(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new be(`the label selector ${JSON.stringify(
this.#n)} has ${r} where ${t} is expected; allowed are ${Kd}`)}};function fr(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function Bd(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(fr(t)||e.fail(t,"a label key"),Gd(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:Vd(e,t)};case"=":case"==":return{operator:"in",key:t,values:[ur(e,t)]};case"!=":return{operator:"notin",key:t,
values:[ur(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:jd(e,t)};default:return e.fail(r,"\
an operator")}}function ur(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return fr(t)||e.fail(t,"a label\
 value"),Ko(n,t)}function jd(e,n){let t=ur(e,n),r=ar(t);if(r!==void 0)return r;throw new be(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function Vd(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(fr(e.peek())?Ko(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function Gd(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!Po(t)||
r!==void 0&&!Ne(r))throw new be(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function Ko(e,n){if(Po(
n))return n;throw new be(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function Po(e){return e.length<=_d&&Wd.test(e)}function pr(e,n){return e.every(
t=>Hd(t,n.get(t.key)))}function Hd(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:ar(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var Wo="internal.config.kubernetes.io",mr={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function Bo(e){let n=o=>e.
get(`${Wo}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${Wo}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:mr}function jo({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function Vo(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>_o(o,n,!0)),r=t.length>1?t.filter(({history:o})=>_o(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function _o(e,n,t){return Uo(e.prefixes,n.prefixes,t)&&Uo(e.suffixes,n.suffixes,
t)}function Uo(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}function Y(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?Y(e.target,!0):{node:e,shared:n||e.aliased}}function Go(e,n){
let{node:t}=Y(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())Go(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of pe(t))e.set(r,{entry:o,merged:!0})}function pe(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.
set(t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&Go(n,t.value);return n}function rt(e){return!e.merges&&e.duplicates===
void 0?e.entries:Array.from(pe(e).values(),({entry:t})=>t)}function Ho(e){return e.merges?pe(b(g({},e),{entries:e.entries.
filter(({name:n})=>n===void 0)})):new Map}function m(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){
let o=pe(t).get(n);return o&&Y(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?me(t,n)?.value:t.find(n);return r&&
Y(r,e.shared)}function me(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function z(e,n){
let t=e;for(let r of n)t=m(t,r);return t}var qd=[];function F(e){return e?.node.type!=="sequence"?qd:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>Y(n,e.shared))}function Rn(e){return e.node.type==="mapping"}function O(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function ke(e){return e===void 0||e.node.type==="sca\
lar"&&e.node.resolved==="null"}function yr(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var Yo="argocd.argoproj.io/hook",gr="helm.sh/hook",zo="argocd.argoproj.io/sync-wave",Jo="helm.sh/hook-weight",Yd=[Yo,gr,
zo,Jo],zd=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),Jd=[];function $e(e){return e===void 0?Jd:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var qo={phase:1,
wave:0};function hr(e){if(e.size===0||!Yd.some(s=>e.has(s)))return qo;let n=[...$e(e.get(Yo)),...$e(e.get(gr))],t=n.flatMap(
s=>zd.get(s)??[]),r=e.has(gr),o=e.get(zo)??(r?e.get(Jo):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function Xo(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var Qo=["containers","initContainers"],Xd=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],Zd=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],Qd=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],el=new Map;function es(e){let n=[];for(let o of Qo)for(let[s,i]of F(m(e,o)).entries()){let a=o==="\
containers"?[s]:[];nl(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=F(m(e,"volumes")),r=t.length===0?el:tl(e);
for(let[o,s]of t.entries()){let i=r.get(O(m(s,"name"))??"");i!==void 0&&rl(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function nl(e,{path:n,users:t,found:r}){for(let[o,s]of Xd){let i=F(m(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let[u,f]of i.entries()){let p=m(z(f,a),d),y=p&&O(m(p,"name"));if(p===void 0||y===void 0||y===
"")continue;let w=c===void 0?void 0:O(m(p,c));r.push({kind:l,name:y,keys:c===void 0?void 0:w===void 0?[]:[w],optional:yr(
m(p,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:p.node.start,via:"env",containers:t})}}}function tl(e){
let n=new Map;for(let t of Qo)for(let[r,o]of F(m(e,t)).entries())for(let s of F(m(o,"volumeMounts"))){let i=O(m(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function rl(e,n){Zo(e,Zd,n);for(let[
t,r]of F(z(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;Zo(r,Qd,b(g({},n),{path:o}))}}
function Zo(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=m(e,s),l=d&&O(m(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=F(m(d,"items")).flatMap(u=>O(m(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:yr(m(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var ot=class{doc;at;annotations;#n;#e;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=t,this.
annotations=r,this.#n=o,this.#e=s}get path(){return this.#e.join(".")}get duplicate(){return ns(this.#n,this.#e)}get references(){
return es(m(this.at,"spec"))}get hasContainers(){return F(z(this.at,["spec","containers"])).length>0}};function ns(e,[n,
...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===void 0?ns(
m(e,n),t):r.key.start}var De=["spec","template"],ts=["spec","updateStrategy","type"],Sr=[{group:"apps",kind:"Deployment",template:De,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:De,updateStrategy:ts,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:De,
updateStrategy:ts,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:De},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:De,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:De,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:De,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function br(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function rs(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function os(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
sl(d))return;let{kind:l}=d,c=br(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=dl(d,{type:u,
settings:n,drafts:t});o.push(f),ul(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))al(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=wr(z(d.at,["metadata","labels"])).values;s.set(vn(m(kr(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&il(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var ol="config.kubernetes.io/local-config";function sl({at:e}){return O(z(e,["metadata","ann\
otations",ol]))==="true"}function ss(e,{functionInput:n}){return n===void 0?mr:Bo(e)}function il({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?h.joinedObjects(s):h.duplicateKey(
s,!1))}}function kr(e){return m(e.at,"metadata")}function vn(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function is({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var as={
values:new Map,odd:[]};function wr(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return as;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of rt(e.node)){if(r===void 0)continue;let{node:i}=Y(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function Er(e,n,{object:t,drafts:r}){let{values:o,odd:s}=wr(n);for(let{name:i,offset:a}of s)r.push(h.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function ds(e,n){let t=vn(m(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function al(e,{kind:n,settings:t,drafts:r,sources:o}){let s=kr(e),i=m(s,"\
name"),a=vn(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=ds(s,t),c={kind:n,namespace:d,name:a},u=is(e,i);if(O(
i)===void 0||!Ne(a)){r.push(h.nameInvalid(u,c));return}let f=Er(e,m(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
y=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?as.values:
wr(m(s,"labels")).values,order:hr(f),at:e.at,history:ss(f,t),hidden:y})}function dl(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=kr(e),{namespace:d,hasNamespace:l}=ds(a,t),c=m(a,"name"),u=vn(c),f=u===void 0?vn(m(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},y=Er(e,m(a,"annotations"),{object:p,drafts:r}),w=n.updateStrategy&&z(s,
n.updateStrategy);return{id:p,type:n,place:is(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:ss(y,t),annotations:y,
order:hr(y),template:ll(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?cl(s):void 0,rollsOnDelete:O(w)==="OnDel\
ete"}}function ll(e,n,{type:t,id:r,drafts:o}){let s=z(n,t.template);if(s===void 0||!Rn(s))return;let i=Er({doc:e},z(s,["\
metadata","annotations"]),{object:r,drafts:o});return new ot({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function cl(e){
let n=z(e,["spec","workloadRef"]);if(!ke(n))return{group:br(O(m(n,"apiVersion"))??""),kind:O(m(n,"kind"))??"",name:O(m(n,
"name"))??""}}function ul(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(h.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}var fl=pl("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function pl(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function it(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:ml(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=st(n.charCodeAt(a)),l=st(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:st(n.charCodeAt(
a+2)),f=c&&r>0?0:st(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function st(e){return fl[e]??64}function ml(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}function Rr(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=at("data",t,it);for(let[a,d]of at("stringData",
t,ls))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=at("data",t,ls),o=at("binaryData",t,it);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(h.dataInBoth(xn(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function xn(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var ls=e=>e;function at(e,{source:n,drafts:t},r){let o=new Map,s=m(n.at,e)?.node;if(s===void 0||ke({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(h.dataNotScalar(xn(n,s.start),n.id,e)),o;for(let i of rt(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=Y(i.value,!1);if(d.type!=="scalar"){t.push(h.dataNotScalar(xn(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(h.dataNotString(xn(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(h.dataNotBase64(xn(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var An=require("node:buffer"),us=require("node:crypto"),dt="STAKATER_",yl={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function On(e,n){
let t=n.toUpperCase();return`${dt}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${yl[e]}`}function fs(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function ps(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>cs(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(cs(s,gl(i)));r.sort((s,i)=>s.compare(i));let o=(0,us.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function cs(e,n){let t=An.Buffer.
from(`${e}=`);return An.Buffer.concat([t,typeof n=="string"?An.Buffer.from(n):n])}function gl(e){return typeof e=="strin\
g"?e:An.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var In=require("node:crypto");function V(e,n){return e<n?-1:e>n?1:0}function Cn(e){return e.every((t,r)=>r===0||(e[r-1]??"")<=t)?e:e.toSorted(V)}var hl=32,ms=/^(?:hmac-)?[0-9a-f]{32}$/,we="hmac-";function vr(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,In.hash)(
"sha256",s,"hex"):(0,In.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=gs("content",t);return n===void 0?
r:`${we}${r}`}function ys(e){let n=gs("sources",new Map(e));return e.some(([,t])=>t.startsWith(we))?`${we}${n}`:n}function gs(e,n){
let t=`object:2:${lt(e)}:object:${String(n.size)}:`;for(let r of Cn([...n.keys()]))t+=`${lt(r)}:${lt(n.get(r)??"")},`;return(0,In.hash)(
"sha256",`${t},${lt("v")}:number:1,`,"hex").slice(0,hl)}function lt(e){return`string:${String(e.length)}:${e}`}var Sl=[void 0],bl=16;function Ss({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=Rr(d,o),u=d.id.kind==="Secret"?r:Sl,f=hs(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=Rr(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,kl(c.some,JSON.stringify(l),()=>hs(c.hashKeys,wl(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=ps(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=bl?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function kl(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function hs([e,...n],t){return[
vr(t,e),...n.map(r=>vr(t,r))]}function wl({entries:e},n){return new Map([...e].filter(([t])=>n.includes(t)))}var Vt=M(W(),1);function bs(e,n,t){let r=new Map(n.map((d,l)=>[d,l])),o=({place:d})=>"file"in d?r.get(d.file)??-1:-1,s=e.toSorted((d,l)=>o(
d)-o(l)||ct(d)-ct(l)||V(d.code,l.code)||+(l.severity==="error")-+(d.severity==="error")||V(d.message,l.message)),i=[],a;
for(let d of s){let l=d.code==="duplicate-key"&&a?.code===d.code&&o(a)===o(d)&&ct(a)===ct(d);a=d;let c=El(d,t);!l&&c!=="\
off"&&i.push(Rl(d,c))}return i}function ct({place:e}){return"file"in e?e.offset:0}function El({code:e,severity:n},{severity:t,
strict:r}){let o=t.get(e)??n;return r&&o==="warning"?"error":o}function Rl({code:e,message:n,place:t},r){if(!("file"in t))
return{code:e,severity:r,message:n,path:t.path,line:0,column:0};let{line:o,column:s}=U(t.file,Math.max(0,t.offset));return{
code:e,severity:r,message:n,path:t.file.path,line:o,column:s}}var xr="rollstamp.io/freeze",ks="rollstamp.io/granularity",He="the Job cannot change once it is applied";function ut(e){
return e.annotations.get(xr)==="true"}var vl=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),ws=["info","warning","error"],ft=class{#n=new Map;#e=[];#r;#t;constructor(n){
this.#r=n,this.#t=Cl(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#e.push(
...Ol(n,t)),!this.#t(t.id.name)&&xl(this.#n,n,{missing:t,settings:this.#r}))}drafts(){let n=Array.from(this.#n.values(),
({id:t,place:r,workloads:o,severity:s})=>h.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#e,...n]}};function xl(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=Al(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[k(n.
id)],severity:a});return}d.workloads.push(k(n.id)),ws.indexOf(a)>ws.indexOf(d.severity)&&(d.severity=a)}function Al({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&vl.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*Ol(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name).find(({hasNamespace:s})=>!s||!t.hasNamespace);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.
hasNamespace};yield h.namespaceMismatch(t.place,t.id,o)}function Cl(e){return n=>e.some(t=>Il(t,n))}function Il(e,n){let t=0,
r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))
t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}return/^\**$/.test(e.slice(s))}var qe=["ConfigMap","Secret"];function vs({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new ft(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&Rs(c,{settings:t,drafts:o});return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>0&&Dl(c,o);
return}Tl(c,{settings:t,drafts:o}),Rs(c,{settings:t,drafts:o}),u.length>0&&Fl(c,o);for(let f of u)f.source.hidden!==void 0&&
i.add(f.source),Kl(f,{selection:c,digests:r,drafts:o}),Bl(f,c,o),Wl(f,c,o);Pl(c,o),_l(c,a),s.see(c)},end:()=>[...o,...Ml(
e,{scope:n,used:i,digests:r}),...$l(e,n),...Ul(a),...s.drafts()]}}function*Ml(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=Nl(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield h.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function Nl(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*$l({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield h.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function Dl({workload:e,outOfScope:n},t){n===He&&t.push(h.jobImmutable(e.place,e.id))}function Tl(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of qe){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(h.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(h.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var Es=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function Rs({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>Es.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((Es.has(a)?h.annotationNoEffect:
h.ignoreOnWorkload)(d,l,a))}var Ll="reloader.stakater.com/rollout-strategy";function Fl({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(h.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(Ll)==="rest\
art"&&t.push(h.rolloutRestart(s,i))}function Kl({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(h.keyMissing(c,t.id,{source:e.id,key:l}))}}function Pl({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(h.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function Wl({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
h.referenceNotRewritten(i,t.id,e.id))}function _l({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[k(e.id)]):o.push(k(e.id))}}function*Ul(e){for(let[{place:n,
id:t},r]of e)yield h.sourceNotDeterministic(n,t,r)}function Bl({source:e},{workload:n},t){Xo(e.order,n.order)&&t.push(h.
sourceAfterWorkload(e.place,n.id,e.id))}var A={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var _n=M(W(),1);var Ts=M(W(),1);var jl=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function Mn(e){return jl.test(e)||!e.isWellFormed()}var xs=new WeakMap;
function Te(e){let n=xs.get(e);if(n!==void 0)return n;let t=Mn(e.text);return xs.set(e,t),t}var Vl=9,Gl=10,Hl=13,As=32,Cr=34,ql=44,Yl=58,zl=92,Jl=91,Xl=93,Ir=123,Zl=125,Ar=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,Or=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
function Os(e,n){return e.charCodeAt(n)===Ir?Cs(e,n,0):-1}function Ee(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==
As&&r!==Gl&&r!==Hl&&r!==Vl)return t;t+=1}}function Cs(e,n,t){if(t>A.nesting)return-1;let r=e.charCodeAt(n)===Ir,o=r?Zl:Xl,
s=Ee(e,n+1);if(e.charCodeAt(s)===o)return s+1;for(;;){if(r&&(s=Ql(e,s)),s!==-1&&(s=ec(e,s,t)),s===-1)return-1;s=Ee(e,s);
let i=e.charCodeAt(s);if(i===o)return s+1;if(i!==ql)return-1;s=Ee(e,s+1)}}function Ql(e,n){let t=e.charCodeAt(n)===Cr?Is(
e,n):-1,r=t===-1?-1:Ee(e,t);return r!==-1&&e.charCodeAt(r)===Yl?Ee(e,r+1):-1}function ec(e,n,t){let r=e.charCodeAt(n);return r===
Cr?Is(e,n):r===Ir||r===Jl?Cs(e,n,t+1):(Or.lastIndex=n,Or.test(e)?Or.lastIndex:-1)}function Is(e,n){for(let t=n+1;;t+=1){
let r=e.charCodeAt(t);if(r===Cr)return t+1;if(r===zl){if(Ar.lastIndex=t+1,!Ar.test(e))return-1;t=Ar.lastIndex-1}else if(!(r>=
As))return-1}}var nc=/^---[ \t]*(?:[ \t]#.*)?$/;function $s(e,n=Mn(e)){if(!sc(e,n))return[{start:0,end:e.length,contentOnMarker:!1,isSafe:!1}];
let t=tc(e),[r]=t,o=r===void 0?void 0:oc(e,r);return o===void 0?t:[...o,...t.slice(1)]}function tc(e){let n=[],t=0,r=Nn(
e,0)&&Ms(e,0);for(let o=e.indexOf(`
---`);o!==-1;o=e.indexOf(`
---`,o+1))Nn(e,o+1)&&(n.push({start:t,end:o+1,contentOnMarker:r,isSafe:!0}),t=o+1,r=Ms(e,t));return n.push({start:t,end:e.
length,contentOnMarker:r,isSafe:!0}),n}var rc=/^[ \t\r\n]*\{/;function oc(e,{start:n,end:t}){if(n!==0||t>A.document||!rc.
test(e))return;let r=[];for(let o=0;o<t;){let s=Os(e,Ee(e,o));if(s===-1||s>t)return;let i=Ee(e,s);r.push({start:o,end:i,
contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function sc(e,n){return!(n&&(e.includes("\0")||e.includes(`
\uFEFF`)))&&!(e.includes("%")&&/^\uFEFF?%|\n%/.test(e))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function Nn(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith("---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function Ms(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!nc.test(o.endsWith("\r")?o.slice(0,-1):o)}var ic=/^ *(?:#.*)?\r?$/,ac=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Nr(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),Nn(e,o)&&(o=pt(e,o)+1);o<n.end;o=pt(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||ic.test(e.slice(o,pt(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=ac.exec(e.slice(o,pt(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}var Mr=`
kind: `,Ns=/[A-Za-z0-9]+/y;function Ds(e){let n=e.indexOf(Mr);return({start:t,end:r})=>{if(n!==-1&&n<t&&(n=e.indexOf(Mr,
t)),!(n===-1||n>=r))return Ns.lastIndex=n+Mr.length,Ns.exec(e)?.[0]}}function pt(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}var Ls=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,dc=/\r(?!\n)/;function Fs(e){let{text:n}=e,t=Te(e);return r=>{let o=Nr(n,r),s=t?
n.slice(r.start,r.end):"";if(!Ls.test(s))return o;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return Nr(i,b(g({},r),{start:0,end:s.length}))===o?o:"unknown"}}function Ks(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");Ye(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&Ye(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
Ye(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),$r(r,n),mt(r,n),s!==void 0&&n.isJson!==
!0&&Ye(r,s.offset,s.message)}function $r(e,n){let t=n.isSafe?null:dc.exec(e.text.slice(n.start,n.end));t!==null&&Ye(e,n.
start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function mt(e,n){let t=n.isJson||
!Te(e)?null:Ls.exec(e.text.slice(n.start,n.end));if(t===null)return;let r=t[0].length>1;Ye(e,n.start+t.index+(r?1:0),r?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function Ye(e,n,t){throw new Ts.InputError("yaml-unsupported",t,g({path:e.path},U(e,n)))}var ze=0,Je=1,yt=2,$n=3,gt=4,Dn=5,Xe=6,Ps=7,Ze=8,Qe=9,Tn=10,J=0,Re=1,ht=2,ie=3,X=4,Le=0,Ws=1,St=2,en=1,bt=2,_s=3,kt=A.nesting-
5,Dr=1023,Tr=255,Us=4,Bs=6,js=8,Vs=16;function Gs(e,n,t){return e|t<<Us|n<<Vs}function Hs(e,n){return n<<Bs|e<<js}function ae(e){
return e&15}function Fe(e){return e>>Vs}function qs(e){return e>>Us&3}function Ys(e){return e>>Bs&3}function zs(e){return e>>
js&Tr}function Ln(e){return e<=Je||e>=Qe}var Js=0,lc=1,Xs=2,Zs=3,cc=uc();function uc(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=lc;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=Zs;return e[46]=Xs,e}var fc="y Y yes Yes YES true True TRUE on On ON".split(
" "),pc="n N no No NO false False FALSE off Off OFF".split(" "),mc="~ null Null NULL".split(" "),yc=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),gc=new Map([...fc.map(e=>[e,"bool"]),...pc.map(e=>[e,"bool"]),...mc.map(e=>[
e,"null"]),...[...yc.keys()].map(e=>[e,"float"])]),hc=5,Sc=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
bc=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function wt(e){if(e==="")return"null";let n=cc[e.charCodeAt(
0)]??Js;if(n===Js)return"string";let t=e.length<=hc?gc.get(e):void 0;return t!==void 0?t:n===Zs?wc(e):n===Xs&&Qs(e)!==void 0?
"float":"string"}var kc=/^[1-9][0-9]{0,14}$/;function wc(e){return kc.test(e)||Ec(e)!==void 0?"int":Qs(e)===void 0?"stri\
ng":"float"}function Ec(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=dr(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:dr(`${r[1]??""}0b${r[2]??""}`)}function Qs(e){let n=e.startsWith(".")?bc.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??Sc.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var Fn=9,te=10,nn=13,re=32,ye=34,Kn=35,tn=39,ei=44,rn=45,Rc=46,on=58,vc=92,Pn=91,ni=93,sn=123,ti=125,ri="ABCDEFGHIJKLMNO\
PQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",oi="0123456789",xc=Z(`${ri}${oi}_./-`),Ac=Z(`${ri}_/.`),Oc=Z("yYnNtTfFoO"),Cc=5,Ic=Z(
'\\"nrtbf'),Mc=Z(`${oi}abcdefABCDEF`);function Z(e){let n=new Uint8Array(128);for(let t of e)n[t.charCodeAt(0)]=1;return n}
var Et=class{text;end=0;key={start:0,length:0,style:Le};quotedKind=$n;constructor(n){this.text=n}lineEnd(n){let t=this.text.
indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):te;return t===te||t===nn&&(n+
1===this.end||this.text.charCodeAt(n+1)===te)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===re;)t+=1;
return t}endsLine(n){let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===Kn}quotedEnd(n,t){let{
text:r,end:o}=this;this.quotedKind=t===ye?gt:$n;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>A.scalar?
-1:s;if(i===te)return-1;if(!(i!==vc||t!==ye)){if(s=this.#n(s+1),s===-1)return-1;this.quotedKind=Ze}}return-1}#n(n){let{text:t}=this,
r=n<this.end?t.charCodeAt(n):te;if(Ic[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)
if(Mc[t.charCodeAt(n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}keyColon(n){let t=n<this.end?
this.text.charCodeAt(n):te;return Ac[t]===1?this.#r(n,t):t===ye||t===tn?this.#t(n,t):-1}#e(n){return n<this.end&&this.text.
charCodeAt(n)===on&&(this.isEol(n+1)||this.text.charCodeAt(n+1)===re)}#r(n,t){let{text:r}=this,o=n+1;for(;xc[r.charCodeAt(
o)]===1;)o+=1;let s=o-n;return!this.#e(o)||s>Dr||(t===Rc||s<=Cc&&Oc[t]===1)&&wt(r.slice(n,o))!=="string"?-1:(this.#o(n,s,
Le),o)}#t(n,t){let r=this.quotedKeyEnd(n,t);return r===-1||!this.#e(r)?-1:r}quotedKeyEnd(n,t){let r=this.quotedEnd(n,t),
o=r-n-1,s=this.quotedKind!==Ze&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>Dr||!s?-1:(this.#o(n+1,o,t===ye?St:Ws),
r+1)}#o(n,t,r){let{key:o}=this;o.start=n,o.length=t,o.style=r}};var Lr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",Nc=Z(`${Lr}_/.+`),$c=Z(`${Lr}_/.+-`),Dc=Z(`${Lr}\
.`),Tc=Z(`"'{}[]`),Rt=class{#n;#e;#r={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#n=n,this.#e=t}read(n,t){return this.#r=
t,this.#t(n,t.depth)}#t(n,t){if(t>kt)return-1;let{text:r}=this.#n,o=this.#e,s=r.charCodeAt(n)===sn,i=s?ti:ni,a=this.#a(n+
1),d=o.add(s?Qe:Tn,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#n,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#l(a,t,d)),a!==-1&&(a=this.#d(a,s)),a!==-1&&(a=this.#a(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===ei?this.#a(a+1):-1}return-1}#a(n){let{text:t,end:r}=this.#n,{indent:o,isJson:s}=this.#r,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===te)i=a+1;else{if(l===Fn&&!s)return-1;if(l!==re&&l!==nn&&l!==Fn)break}}return a>=r?-1:i===-1||s||a-i>
o&&(a>i||Tc[t.charCodeAt(a)]===1)?a:-1}#l(n,t,r){let o=this.#n,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===ye||i===tn&&!this.#r.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==on?-1:
this.#e.expect(o.key,t,r)?this.#a(a+1):-1}#d(n,t){let r=this.#n,o=r.text.charCodeAt(n);if(o===sn||o===Pn)return this.#t(
n,t+1);if(o===ye||o===tn){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#e.add(r.quotedKind,
n+1,s),s+1)}return this.#s(n,o)}#s(n,t){let{text:r,end:o}=this.#n,s=t===rn&&Dc[r.charCodeAt(n+1)]===1;if(Nc[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&$c[r.charCodeAt(i)]===1;)i+=1;return i-n>A.scalar?-1:(this.#e.add(yt,n,i),i)}};var Lc=10;function si(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==en&&o!==bt)return;let a=e.slice(n,
t).replaceAll(`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===Lc;)d-=1;return a.slice(0,d)+(o===en&&d>0?`
`:"")}var di=M(Fr(),1),vt=class{#n;#e;constructor(n,t){this.#n=n,this.#e=t}start(n){return this.#e.values[n+ht]??-1}children(n){
let{values:t}=this.#e,r=[],o=t[n+ie]??0;for(let s=n+X;s<o;s=this.#r(s))r.push(s);return r}#r(n){let{values:t}=this.#e;return Ln(
ae(t[n+J]??0))?t[n+ie]??0:n+X}child(n,t){let r=this.#n,{values:o}=this.#e,s=o[n+ie]??0;for(let i=n+X;i<s;){let a=o[i+J]??
0;if(Fe(a)===t.length&&r.startsWith(t,o[i+Re]))return i;i=Ln(ae(a))?o[i+ie]??0:i+X}return-1}node(n){switch(ae(this.head(
n))){case ze:case Qe:return new Pr(this,n);case Je:case Tn:return new _r(this,n);default:return new Kr(this,n)}}head(n){
return this.#e.values[n+J]??0}end(n){return this.#e.values[n+ie]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.
end(n),s=ae(t);if(s===Ze)return _c(this.#n.slice(r,o));if(s!==Dn&&s!==Xe)return r===-1?"":this.#n.slice(r,o);let i={start:r,
end:o,indent:zs(t),chomping:Ys(t),isFolded:s===Xe};return si(this.#n,i)??(0,di.decodeBlockScalar)(this.#n,i)}key(n){let t=this.
head(n),r=this.#e.values[n+Re]??0,o=qs(t),s=o===Le?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+Fe(t)+s,anchored:!1,
aliased:!1,style:s===0?"plain":o===St?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#e,
r=t[n+Re]??0;return this.#n.slice(r,r+Fe(t[n+J]??0))}};function Kc(e){switch(e){case $n:return"single";case gt:case Ze:return"\
double";case Dn:return"literal";case Xe:return"folded";default:return"plain"}}var Pc=/\\(?:u(....)|(.))/g,Wc=new Map([["\
n",`
`],["r","\r"],["t","	"],["b","\b"],["f","\f"]]);function _c(e){return e.replace(Pc,(n,t,r)=>t===void 0?Wc.get(r)??r:String.
fromCharCode(parseInt(t,16)))}var Wn=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},Kr=class extends Wn{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return Kc(ae(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?wt(this.text):"string"}},Pr=class extends Wn{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return ae(this.tree.head(this.record))===Qe}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:this.tree.node(t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new Wr(this.tree,n)),this.known}},Wr=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=this.tree.node(this.record),this.knownValue}},_r=class extends Wn{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return ae(this.tree.head(this.record))===Tn}get items(){
return this.known??=this.tree.children(this.record).map(n=>this.tree.node(n)),this.known}get cursors(){return this.items}};var Uc=16,Bc=32,xt=class{records;length=0;keyStart=-1;#n=0;#e=Le;#r;#t=new Map;constructor(n){this.#r=n,this.records={values:new Int32Array(
Math.ceil(n.length/Bc+16)*X)}}startDocument(){this.keyStart=-1,this.#t.size>0&&this.#t.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+X>s.length&&(s=this.#o()),this.length=o+X;let{keyStart:i}=this;return s[o+J]=i===-1?n:Gs(n,this.#n,
this.#e),s[o+Re]=i,s[o+ht]=t,s[o+ie]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);return n.
set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+J]=(r[n+J]??0)|t}close(n){
this.records.values[n+ie]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>Uc?this.#d(n,t,o):this.#a(n,t,o);return this.
keyStart=n,this.#n=t,this.#e=r,!i}#a(n,t,r){let o=this.#r,{values:s}=this.records;for(let i=r+X;i<this.length;i=this.#l(
i)){if(Fe(s[i+J]??0)!==t)continue;let a=s[i+Re]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)d+=1;if(d===t)return!0}
return!1}#l(n){let{values:t}=this.records;return Ln(ae(t[n+J]??0))?t[n+ie]??0:n+X}#d(n,t,r){let o=this.#t.get(r);if(o===
void 0){o=new Set,this.#t.set(r,o);let{values:i}=this.records;for(let a=r+X;a<this.length;a=this.#l(a)){let d=i[a+Re]??0;
o.add(this.#r.slice(d,d+Fe(i[a+J]??0)))}}let{size:s}=o;return o.add(this.#r.slice(n,n+t)).size===s}};var li=124,jc=62,ci=Z("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),Vc=[],At=class{#n;#e;#r;#t;#o;#a;#l;#d=[];#s=0;#i=0;#c=0;constructor(n){
this.#n=n,this.#e=n.text,this.#r=Te(n),this.#t=new Et(n.text),this.#o=new xt(n.text),this.#a=new Rt(this.#t,this.#o),this.#l=
new vt(n.text,this.#o.records)}read(n){if(!n.isSafe||n.contentOnMarker||this.#r&&Mn(this.#e.slice(n.start,n.end)))return;
this.#i=n.start,this.#c=this.#t.end=n.end,this.#s=0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===
!0?this.#S():this.#b(r))||t.length===r){t.length=r;return}this.#p(0);let i=this.#l.node(r);return{file:this.#n,root:i,duplicates:Vc,
hasDirectives:!1,explicitStart:o}}#h(){this.#i===0&&this.#e.startsWith("\uFEFF")&&(this.#i=1);let n=Nn(this.#e,this.#i);
return n&&(this.#i=this.#t.lineEnd(this.#i)+1),n}#S(){let n=this.#e.indexOf("{",this.#i);return this.#a.read(n,{indent:-1,
depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.add(n,t,t),s=this.#d[this.#s]??={record:0,indent:0,isSequence:!1,count:0};
return s.record=o,s.indent=r,s.isSequence=n===Je,s.count=0,this.#s+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(Ps,
-1,-1);this.#s>n;)this.#s-=1,t.close(this.#d[this.#s]?.record??0)}#b(n){let t=this.#e,r=this.#c;for(;this.#i<r;){if(this.#s>
kt)return!1;let o=this.#i,s=o,i=t.charCodeAt(s);for(;i===re&&s<r;)s+=1,i=t.charCodeAt(s);if(i===Kn||i===te||i===nn||s>=r){
this.#i=this.#t.lineEnd(s)+1;continue}let a=s-o;if(!(i===rn&&(this.#t.isEol(s+1)||t.charCodeAt(s+1)===re)?this.#k(s,a):this.#w(
s,a,n)))return!1}return!0}#k(n,t){let r=this.#d[this.#s-1];if(r===void 0||this.#s===0)return!1;if(this.#o.keyStart!==-1&&
t>=r.indent)r=this.#u(Je,n,t);else if(!r.isSequence||r.indent!==t||this.#o.keyStart!==-1){let i=this.#s;for(;i>0&&(this.#d[i-
1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#d[i-1],i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#t.skipSpaces(
n+1),s=this.#t.keyColon(o);return s===-1?this.#g(o,t):this.#f(s,this.#u(ze,o,t+o-n))}#w(n,t,r){let o=this.#t.keyColon(n);
if(o===-1)return this.#m(r)&&this.#E(n);if(this.#s===0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(ze,n,t));let s=this.#d[this.#s-
1];if(s===void 0)return!1;if(this.#o.keyStart!==-1&&t>s.indent)return this.#f(o,this.#u(ze,n,t));if(s.isSequence||s.indent!==
t||this.#o.keyStart!==-1){let i=this.#s;for(;i>0;i-=1){let a=this.#d[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)
break}if(this.#p(i),s=this.#d[i-1],i===0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#s===
0&&this.#o.length===n}#E(n){let t=this.#e.charCodeAt(n);return(t===sn||t===Pn)&&this.#y(n,-1)}#y(n,t){let r=this.#a.read(
n,{indent:t,depth:this.#s,isJson:!1});return r===-1||!this.#t.endsLine(r)?!1:(this.#i=this.#t.lineEnd(r)+1,!0)}#f(n,t){if(t.
count+=1,!this.#o.expect(this.#t.key,t.record,t.count))return!1;let r=this.#t.skipSpaces(n+1);return this.#t.isEol(r)||r>
n+1&&this.#e.charCodeAt(r)===Kn?(this.#i=this.#t.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#e.
charCodeAt(n);return r===ye||r===tn?this.#R(n,r):r===li||r===jc?this.#x(n,t):r===sn||r===Pn?this.#y(n,t):this.#v(n,r)}#R(n,t){
let r=this.#t,o=r.quotedEnd(n,t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#i=r.lineEnd(o)+
1,!0)}#v(n,t){let r=this.#e,o=t===rn&&(r.charCodeAt(n+1)===rn||ci[r.charCodeAt(n+1)]===1);if(ci[t]!==1&&t<161&&!o)return!1;
let s=n,i=n;for(;i<this.#c;i+=1){let a=r.charCodeAt(i);if(a>on){s=i+1;continue}if(a===te||a===nn)break;if(a!==re){if(a===
Fn||a===on&&(r.charCodeAt(i+1)===re||this.#t.isEol(i+1)))return!1;if(a===Kn&&r.charCodeAt(i-1)===re)break;s=i+1}}return s-
n>A.scalar?!1:(this.#o.add(yt,n,s),this.#i=this.#t.lineEnd(i)+1,!0)}#x(n,t){let r=this.#t,o=n+1,s=this.#e.charAt(o),i=s===
"-"?bt:s==="+"?_s:en;if(i!==en&&(o+=1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-a;if(d>=
this.#c||l<=t||r.isEol(d))return!1;let c=this.#A(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>A.scalar||l>Tr)return!1;let f=this.#o.
add(this.#e.charCodeAt(n)===li?Dn:Xe,a,u);return this.#o.addToHead(f,Hs(l,i)),this.#i=c,!0}#A(n,t){let r=this.#e,o=n;for(;o<
this.#c;){let s=o;for(;s<this.#c&&s-o<t&&r.charCodeAt(s)===re;)s+=1;if(s===this.#c)return s>o?-1:o;if(s-o<t&&!this.#t.isEol(
s))return o;o=this.#t.lineEnd(s)+1}return o}};var ui=M(Fr(),1);function fi(e){let n=new At(e);return t=>{let r=n.read(t);return r===void 0?(0,ui.readYaml)(e,t.start,t.
end):[r]}}function*yi(e,n,t){for(let r of e){let o=r.text.includes("{{")?Gc(r,n,t):gi(r,n);for(let s of o)yield{doc:s,manifests:Jc(
s,t)}}}function Gc(e,n,t){try{return[...gi(e,n)]}catch(r){if(!(r instanceof _n.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw Hc(r);return t.push(h.helmTemplate(e.path)),[]}}function Hc({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new _n.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*gi(e,n){let t=({root:i})=>{let a=Y(i,!1),d=O(m(a,"kind"));return d!==void 0&&
(n(d)||m(a,"items")!==void 0)},r=Ds(e.text),o=Fs(e),s;for(let i of $s(e.text,Te(e))){let a=r(i),d=a!==void 0&&n(a)?"unkn\
own":o(i);if(d!=="unknown"&&!n(d))continue;Yc(e,i),s??=fi(e);let l=qc(e,i,s);d==="unknown"&&!l.some(t)&&mt(e,i);for(let[
c,u]of l.entries())t(u)&&(Ks(u,i,c),yield u)}}function qc(e,n,t){try{return t(n)}catch(r){throw r instanceof _n.InputError&&
r.code==="yaml-syntax"&&($r(e,n),mt(e,n)),r}}function Yc(e,n){if(n.end-n.start>A.document)throw new _n.InputError("limit",
"the document is larger than 64 MiB: split it at `---`, or into several files",g({path:e.path},U(e,n.start)))}var zc="Re\
sourceList";function Jc(e,n){let t={manifests:[],drafts:n},r=Y(e.root,!1),o=O(m(r,"kind"))===zc?m(r,"items"):void 0;if(o===
void 0)pi(e,r,t);else for(let s of F(o))pi(e,s,t);return t.manifests}function pi(e,n,{manifests:t,drafts:r}){if(!Rn(n))return;
let o=O(m(n,"apiVersion")),s=O(m(n,"kind")),i=m(n,"items");if(i===void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,
kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of F(i)){if(!Rn(d))continue;let l=mi(O(m(d,"kind")))??a,c=mi(
O(m(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(m(d,"items")!==void 0?r.push(h.listInList({file:e.file,offset:d.
node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function mi(e){return e===""?void 0:e}function bi(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=hi(s,{catalog:e,
settings:n});i===ki&&r.push(h.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!pr(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):hi(s,{catalog:e,settings:n}),workloadIsOut:o=>Xc(
o,n),drafts:r}}var ki="the labels of its namespace are not known (--namespace-selector)";function hi(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?ki:pr(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function Xc(e,n){let{type:t}=e;if(ut(e))return`it is frozen (${xr})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return Zc(e,n)}function Zc(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||Qc(e)?void 0:He}function Qc({annotations:e,hasGenerateName:n}){
let t=$e(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||Si(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Si(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||$e(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Si(e,n,[t,r]){if($e(e.get(n)).length===0)return!1;let o=$e(e.get(t));return o.length===
0||o.includes(r)}var Ai=M(W(),1);var Un=M(Ei(),1);var nu=4096,tu=2e3;function Ri(e,n){let t=[],r=[];for(let[o,s]of e.split(",").entries()){let i=or(s);if(i==="")continue;
let a=o+1,d=ru(i,n);d===void 0?r.push({source:i,position:a}):t.push({pattern:d,position:a})}return{parts:t,invalid:r}}function ru(e,n){
if(!(e.length>nu)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:t=>t===e};if(n.compiles(e))return{source:e,
literal:void 0,matches:t=>n.matches(e,t)}}}function vi(e){return Ne(e)}var ou=256*1024,su=2048,iu=1e6,Ur=class{#n=new Map;#e=0;compiles(n){
return this.#r(n)!==void 0}matches(n,t){let r=this.#r(n);if(r===void 0)return!1;let o=r.answers.get(t);if(o!==void 0)return o;
let s=r.set.match(t).length>0;return this.#e>=iu&&this.#o(),r.answers.set(t,s),this.#e+=1,s}#r(n){if(this.#n.has(n))return this.#n.
get(n);let t=au(n);return this.#n.size>=su&&this.#t(),this.#n.set(n,t),t}#t(){let[n]=this.#n;n!==void 0&&(this.#e-=n[1]?.
answers.size??0,this.#n.delete(n[0]))}#o(){for(let n of this.#n.values())n?.answers.clear();this.#e=0}};function xi(){return new Ur}
function au(e){let n=`^${e}$`;if(!(lu(n)>tu))try{let t=new Un.RE2Set(Un.RE2Set.UNANCHORED,0,ou);return t.add(n),t.compile(),
{set:t,answers:new Map}}catch(t){if(t instanceof Un.RE2JSException)return;throw t}}var du=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function lu(e){let n=new RegExp(du),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
cu(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function cu(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var Bn={named:[],invalid:[],search:!1,auto:!1,autoAll:!1};function Oi(e,{workload:n,template:t,place:r},{settings:o,cache:s}){
let{keys:i}=o,a=I=>I.size>0&&(I.has(i.auto)||I.has(i.named[e])||I.has(i.typedAuto[e])||I.has(i.search)),d=a(n);if(!d&&!o.
autoReloadAll&&!a(t))return Bn;let l=d?n:t,c=l.get(i.auto)??"",u=l.get(i.typedAuto[e])??"",f=l.get(i.named[e]);uu(f,{key:i.
named[e],place:r});let{parts:p,invalid:y}=fu(f,s),w={named:p,invalid:y,search:l.get(i.search)==="true",auto:ir(c)||ir(u),
autoAll:c===""&&u===""&&o.autoReloadAll};return w.search||w.auto||w.autoAll||p.length>0||y.length>0?w:Bn}function uu(e,{
key:n,place:{file:t,offset:r}}){if(!(e===void 0||e.length<A.patterns||sr(e).length<=A.patterns))throw new Ai.InputError(
"limit",`annotation ${S(n)} holds more than ${String(A.patterns)} names or patterns: write one pattern for several of th\
em`,g({path:t.path},U(t,r)))}function fu(e,n){if(e===void 0)return{parts:[],invalid:[]};let{parts:t,invalid:r}=Ri(e,n);return{
parts:t.map(({pattern:o,position:s})=>({pattern:o,position:s,name:vi(o.source)?o.source:void 0})),invalid:r.map(({position:o})=>o)}}
var pu=new Set;function Ci(e,n,t){let r=n.flatMap(o=>o.get(t.keys.exclude[e])??[]);return r.length===0?pu:new Set(r.flatMap(
sr))}function Br(e,{names:n,isReferenced:t,isMatch:r}){if(e.named.some(({pattern:o})=>n.some(s=>o.matches(s))))return"na\
med";if(t)return e.search&&r?"search":e.auto?"auto":e.autoAll?"auto-all":void 0}function T({kind:e,name:n}){return`${e}/${n}`}function Mi(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:f})=>f),
a.annotations],l=Ci(e,d,s.settings),{references:c,ambiguous:u}=mu(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,excludes:l,
references:c,ambiguous:u}}function mu(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.kind!==e)continue;
let a=$i(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguous"&&s.set(d,Ni(a));
let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function Ni({candidates:e}){return e.map(
({id:n})=>n)}function $i(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function Di(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i}=o,{namespace:a}=r.workload.id,d=new Set(t.keys());for(let{pattern:l,name:c}of n.flatMap(
({named:u})=>u)){if(c!==void 0){let u=i.meaningOf(e,c,r.workload);u.type==="source"&&d.add(u.source.id.name),(u.type!=="\
source"||s.inNamespace(e,a).has(c))&&d.add(c)}if(l.literal===void 0){for(let u of s.matching(e,a,l))d.add(u);for(let u of i.
matching(e,a,l))d.add(u)}}return Cn([...d])}var yu=[];function Ti(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,scope:a,
settings:d}=o,{kind:l,namespace:c,name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??yu,y=f&&i.originalName(f,
r.workload),w=a.sourceIsOut(e,f?.labels);if(w!==void 0)return{type:"out-of-scope",id:e,why:w};let R={names:y===void 0?[u]:
[u,y],isReferenced:p.length>0,isMatch:f===void 0||f.annotations.get(d.keys.match)==="true"},I=R.names.some(nr=>n.excludes.
has(nr)),D=r.template.hasContainers&&!I,K=D?Ii(n.rules,R):void 0,Sn=D?Ii(n.rulesOut,R):void 0;if(K===void 0&&Sn!==void 0)
return{type:"out-of-scope",id:e,why:"only a Rollout that is out of scope selects it"};let et=f===void 0&&p.length===0?$i(
l,u,t):void 0,Eo=et?.type==="ambiguous"?Ni(et):n.ambiguous.get(u);if(Eo!==void 0)return{type:"ambiguous",id:e,rule:K,references:p,
candidates:Eo};if(et?.type==="source")return{type:"refused",source:et.source,reason:"renamed"};if(f===void 0){let nr=n.rules.
some(({named:Ed})=>Ed.some(Rd=>Rd.name===u));return{type:"missing",id:e,rule:K,references:p,isNamed:nr,isExcluded:I}}return f.
annotations.get(d.keys.ignore)==="true"?{type:"refused",source:f,reason:"ignore"}:K===void 0?{type:"refused",source:f,reason:I?
"exclude":"opt-out"}:d.unstable.has(`${c}/${T(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&gu(f,t)?{type:"\
refused",source:f,reason:"hash-suffix"}:{type:"selected",source:f,rule:K,references:p,keys:Su(p,r,d)}}function gu({history:e},{
subject:{workload:n},context:{settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==
!0}var hu=["named","search","auto","auto-all"];function Ii(e,n){let[t,...r]=e;if(t===void 0)return;if(r.length===0)return Br(
t,n);let o=new Set(e.map(s=>Br(s,n)));return hu.find(s=>o.has(s))}function Su(e,{deciders:n},t){let r=n.map(({annotations:s})=>s.
get(ks)).find(s=>s==="keys"||s==="object")??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);if(!(r==="objec\
t"||t.form==="env-vars"||o))return Cn([...new Set(e.flatMap(({keys:s})=>s??[]))])}var Ot=class{outOfScope;isIdle;#n;#e;#r;#t;#o;constructor(n,t){this.#n={subject:n,context:t},this.outOfScope=ku(n,t.scope);
let r=this.outOfScope!==void 0,o=Li("ConfigMap",r,this.#n),s=Li("Secret",r,this.#n);this.#e={ConfigMap:o,Secret:s},this.
isIdle=Fi(o)&&Fi(s)}get workload(){return this.#n.subject.workload}get deciders(){return this.#n.subject.deciders}get template(){
return this.#n.subject.template}get rules(){return{ConfigMap:this.#e.ConfigMap.rules,Secret:this.#e.Secret.rules}}get verdicts(){
return this.#t??=qe.flatMap(n=>Di(n,this.#l(n),this.#n).map(t=>this.judge(n,t))),this.#t}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(bu),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return Ti({kind:n,namespace:r,
name:t},this.#l(n),this.#n)}nameBehind(n,t,r){return this.#n.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{namespace:r}=this.workload.id;return this.#n.context.index.anywhere(n,t).filter(({
id:o})=>o.namespace!==r)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#n.context;
return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#a(){let n=this.template.references,t=r=>{let{rules:o,rulesOut:s}=this.#e[r];
return Mi(r,{rules:o,rulesOut:s,all:n},this.#n)};return{ConfigMap:t("ConfigMap"),Secret:t("Secret")}}#l(n){return this.#r??=
this.#a(),this.#r[n]}};function bu(e){return e.type==="selected"}function ku({deciders:e,workload:n},t){for(let s of e)if(ut(
s))return t.workloadIsOut(s);let o=(n.type.templateOnly===!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(s));return o.every(
s=>s!==void 0)?o[0]:void 0}function Li(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){let a={workload:i.
annotations,template:t.template.annotations,place:i.place};(n||r.scope.workloadIsOut(i)===void 0?o:s).push(Oi(e,a,r))}return{
rules:o,rulesOut:s}}function Fi({rules:e,rulesOut:n}){return e.every(t=>t===Bn)&&n.every(t=>t===Bn)}var Ki={type:"itself"},Ct=class{#n=new Map;#e;constructor(n){this.#e=n.filter(({history:t})=>t.previousNames.length>0||t.
isHashed);for(let t of this.#e)for(let r of new Set(jo(t))){let o=Pi(t.id.kind,t.id.namespace,r),s=this.#n.get(o);s===void 0?
this.#n.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#e.length===0)return Ki;let s=Vo(this.#n.get(Pi(n,
r.namespace,t))??[],o),[i]=s;return i===void 0?Ki:s.length===1?{type:"source",source:i}:{type:"ambiguous",candidates:s}}originalName(n,t){
let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.meaningOf(n.id.kind,r,t);return o.type==="\
source"&&o.source===n?r:void 0}matching(n,t,r){return this.#e.filter(({id:o,history:{previousNames:s}})=>{let[i]=s;return o.
kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function Pi(e,n,t){return`${e}/${n}/${t}`}var wu=new Map,It=class{#n={ConfigMap:new Map,Secret:new Map};#e;#r;#t=new Map;#o=new Map;constructor(n){this.#e=n;for(let t of n){
let{kind:r,namespace:o,name:s}=t.id;jr(this.#n[r],o,()=>new Map).set(s,t)}}inNamespace(n,t){return this.#n[n].get(t)??wu}anywhere(n,t){
return this.#r??=Eu(this.#e),this.#r.get(`${n}/${t}`)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=jr(this.#t,o,()=>new Map),
i=`${n}/${t}`,a=s.get(i);if(a!==void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().
map(c=>[o(c),c]));return s.set(i,l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#o.get(o);if(s!==void 0)
return s;let a=[...this.inNamespace(n,t).keys()].filter(d=>r.matches(d));return this.#o.set(o,a),a}};function Eu(e){let n=new Map;
for(let t of e){let{kind:r,name:o}=t.id;jr(n,`${r}/${o}`,()=>[]).push(t)}return n}function jr(e,n,t){let r=e.get(n);if(r!==
void 0)return r;let o=t();return e.set(n,o),o}function*Wi(e,n,t){let{sources:r}=e,s={index:new It(r),renames:new Ct(r),cache:xi(),scope:n,settings:t},i=Ru(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(_i(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new Ot({workload:a,template:d,deciders:[a,...u]},s))}}function _i(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function Ru(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=_i(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var L=M(W(),1);function ji(e,{functionInput:n,unstable:t}={}){let r=vu(e),o=e.stampDomain??"rollstamp.io";xu([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&Au(e);for(let i of e.enable??[])throw new L.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...Sr,...(e.workload??[]).map(Nu)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:Ou(e.resourcesToIgnore??[]),ignoredWorkloadTypes:Cu(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:Bi("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map(Iu)),resourceLabelSelector:Bi("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:Vi(e.hashKey),otherHashKeys:$u(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:Tu(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function de(e,n){if(e==="")throw new L.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function vu(e){return{auto:de(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:de(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:de(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:de(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:de(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:de(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:de(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:de(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:de(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:de(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var Ui=243;function xu(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>Ui||!Ne(
r))throw new L.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
Ui)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new L.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function Au(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new L.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function Ou(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new L.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function Cu(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new L.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function Bi(e,n){if(n.length!==0)try{return Fo(n)}catch(t){throw t instanceof
be?new L.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function Iu(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new L.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new L.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var Mu=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Nu(e){let[,n="",t="",r=""]=Mu.exec(e)??[];if(t==="")throw new L.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new L.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if(Sr.some(o=>o.group===n&&o.kind===t))throw new L.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function $u({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new L.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(Vi)}function Vi(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new L.UsageError("the hash key is empty: give a key, or leave the option out");return n}function Du(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function Tu(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn(tt,t))throw new L.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys(tt).join(", ")}`);
if(!Du(r))throw new L.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function jn(e,n){return n.length===0?e:Vr(e,n).join("")}function Vr(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var an={text:"",start:0,end:0,at:0,column:0};function Vn(e,n){if(an.text===e&&an.start<=n&&n<=an.end)return an;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return an={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},an}function H(e,n){return Vn(e,n).start}function q(e,n){
let{end:t}=Vn(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function Ke(e,n){return Math.min(Vn(e,n).end+1,e.length)}
function ge(e,n){let{start:t,end:r}=Vn(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function j(e,n){let t=Vn(e,n);for(;t.at>n;t.at-=1)Gi(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)Gi(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function Gi(e){return e>=56320&&e<=57343}function _(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function dn(e,n){return _(e,H(e,n),n)}function Mt(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function G(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&Mt(e,t))t=q(e,t);else return t}}function C(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&Pe(e,n)?qi(e,n,"}"):Hi(e,n);default:return n.
flow?qi(e,n,"]"):Hi(e,n)}}function Pe(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function Hi(e,n){
if(n.type==="sequence")return We(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:he(e,t)}function qi(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=he(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,C(e,s));for(o=G(e,o);e.charAt(o)!==t&&o<e.length;)o=G(e,o+1);return o+1}function le(e,{
key:n,value:t}){let r=C(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=G(e,r);return e.charAt(o)===
":"?o:-1}function he(e,n){let t=C(e,n.value);if(t!==-1)return t;let r=le(e,n);return r===-1?C(e,n.key):r+1}function oe(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:le(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
he(e,s);if(r?.key.type==="scalar"&&Gr(r.key))return G(e,i);let a=G(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;let d=o-
1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function Gr({style:e}){return e==="li\
teral"||e==="folded"}function Nt(e,n,t){return t===0?n.contentStart:G(e,We(e,n,t-1))}function We(e,n,t){let r=n.items[t],
o=r===void 0?-1:C(e,r);return o!==-1?o:t<0?n.contentStart:Nt(e,n,t)+1}function*$t(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:Lu(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*$t(e,t),yield*$t(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*$t(e,t)}function Lu(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function ln(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...$t(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&_(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:Mt(e,d)?d=q(e,d):(i({start:d,end:d+1}),d+=1)}return o}function Gn(e,n){return n.
map(({start:t,end:r})=>{let o=dn(e,t),s=q(e,r);if(_(e,r,s))return o?{start:H(e,t),end:Ke(e,r),text:""}:{start:Fu(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!Mt(e,Yi(e,r));return{start:t,end:i?Yi(e,r):r,text:""}})}function Fu(e,n){let t=n;
for(;t>0&&_(e,t-1,t);)t-=1;return t}function Yi(e,n){let t=n;for(;t<e.length&&_(e,t,t+1);)t+=1;return t}function se(e,n,t){
let[r,...o]=n;return r===void 0?[]:[b(g({},r),{text:t}),...Gn(e,o)]}function Hn(e,n){let t=le(e,n),r=t===-1?C(e,n.key):t+
1;return ln(e,{start:r,end:he(e,n)},[n.value])}function qn(e,n,t){return ln(e,{start:n,end:he(e,t)},[t.key,t.value])}function Dt(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=zi(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&dn(e,a.start),u=d&&!c?zi(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return Ku(e,t)}function zi(e,n){let t=n===void 0?-1:G(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function Ku(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&_(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function ve(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?Hr(s.node):void 0;a!==void 0&&
(o=Pu(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=_u(e,i,{edits:o,column:r}));return o}
function Hr(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return Gr(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return Hr(e.items.at(-1));let n=e.entries.at(-1);return Hr(n?.value.start===-1?n.key:n?.value)}function Pu(e,n,{
edits:t,column:r}){let o=e.slice(H(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=Ke(e,d),c=q(e,d),u=a.get(d);if(u!==void 0&&Wu(e,u))d=u.end;else if(_(e,d,
c))(s||Ji(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...Xi(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function Wu(e,n){return n.text===""&&(n.end===e.length||H(e,n.end)===n.end)}function Ji(e,n){return e.length>n||e.
includes("	")}function Xi(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,q(e,n)))?.[0]??"";if(!Ji(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),b(g({},s),{end:i.end})]}function _u(e,n,{
edits:t,column:r}){let o=C(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=Ke(e,n.start);a<o;a=
Ke(e,a)){let d=q(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(_(e,a,d)?s.push({start:a,end:Ke(e,a),
text:""}):i=Xi(e,a,{edits:i,column:r}))}return[...i,...s]}function Tt(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return Zi(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,y]of i)d.push(...se(e,Hn(e,p),Lt(y)));let[l]=n.entries,c=oe(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...Zi(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:y}=ea(
e,o,{mapping:n,layout:r});d.push(...se(e,qn(e,c,u),p.join(y)))}for(let p of Gn(e,Bu(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return ve(e,
f,{edits:d,column:j(e,c)})}function Zi(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=ea(
e,t,{mapping:n,layout:o}),a=oe(e,n,r);return Uu(e,n,{start:a,end:a,text:s.join(i)+i})}function Uu(e,n,t){if(!n.flow||Pe(
e,n))return[t];let r=C(e,n),o=e.charAt(r-1)===":"?" }":"}";return[b(g({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}
function Bu(e,n,{remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?qn(e,oe(e,n,i),s):[];return{end:n.
flow?he(e,s):0,isGone:a,tokens:d}});return n.flow?Dt(e,o):o.flatMap(({tokens:s})=>s)}function Lt(e){return`"${e}"`}function ea(e,n,{
mapping:t,layout:r}){let o=oe(e,t,0),s=ge(e,o),i=" ".repeat(j(e,o));if(!t.flow)return{lines:n.map(f=>Ft(f,i,r).join(s).slice(
i.length)),separator:s+i};let a=cn(e,t,r),d=e.slice(H(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.
map(u=>ta(u,b(g({},a),{indent:d,lineBreak:s}))),separator:l}}function Ft({key:e,value:n,plain:t},r,o){if(typeof n=="stri\
ng")return[`${r}${e}: ${t===!0?n:Lt(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...na(n,r+" ".repeat(
s),o)]}function na(e,n,t){return"entries"in e?e.entries.flatMap(r=>Ft(r,n,t)):e.items.flatMap(r=>qr(r,n,t))}function qr(e,n,t){
let r=`${n}  `;return e.flatMap(s=>Ft(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function cn(e,n,t){let r=t.
flowStep,[o]=n.entries;if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=le(e,o),i=n.
flow&&s!==-1&&!/[ \t\r\n]/.test(e.charAt(s+1));return{isPretty:n.flow&&dn(e,oe(e,n,0)),isCompact:i,isPadded:n.flow&&_(e,
n.contentStart+1,n.contentStart+2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function ta({key:e,
value:n,plain:t},r){let o=r.quotesKeys?Lt(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":
" "}${s?n:_e(n,r)}`}function _e(e,n){if(typeof e=="string")return Lt(e);let t=b(g({},n),{indent:n.indent+n.step}),r=n.isPadded&&
!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>ta(d,t)):e.items.map(
d=>_e({entries:d},t));if(!n.isPretty)return o+i.join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.
lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.indent}${s}`}function ra(e,{mapping:n,entry:t},{value:r,layout:o}){let s=le(
e,t),i=Hn(e,t),a=j(e,t.key.start),d=ge(e,t.key.start);if(!n.flow&&s!==-1&&!Qi(t.value)){let p=he(e,t);if(q(e,C(e,t.key))===
q(e,p)){let[,...w]=Ft({key:"",value:r}," ".repeat(a),o);return ju(e,{colon:s,end:p,added:d+w.join(d)})}let y=Vu(e,i[0]?.
start);if(y>a){let w=na(r," ".repeat(y),o),R=se(e,i,w.join(d).slice(y));return ve(e,[{node:t.value,isGone:!0}],{edits:R,
column:y})}}let l=/^[ \t]*/.exec(e.slice(H(e,t.key.start)))?.[0]??"",c=cn(e,n,o),u=_e(r,b(g({},c),{indent:l,lineBreak:d}));
if(!n.flow&&s===-1){let p=" ".repeat(j(e,oe(e,n,n.entries.indexOf(t))));return[Yr(e,C(e,t.key),[`${p}: ${u}`])]}if(t.value.
type==="mapping"&&Qi(t.value))return[{start:t.value.contentStart,end:C(e,t.value),text:u}];if(i.length>0){let p=se(e,i,u);
return n.flow?p:ve(e,[{node:t.value,isGone:!0}],{edits:p,column:a})}let f=s===-1?C(e,t.key):s+1;return[{start:f,end:f,text:`${s===
-1?":":""}${c.isCompact?"":" "}${u}`}]}function ju(e,{colon:n,end:t,added:r}){let o=q(e,t),s={start:o,end:o,text:r};return t===
n+1?[s]:_(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+1,end:t,text:""},s]}function Vu(e,n){if(n===void 0)return-1;let t=e.
slice(H(e,n),n);return/^ *$/.test(t)?t.length:-1}function Yr(e,n,t){let r=ge(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:q(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function Qi(e){return e.start!==e.contentStart}
function Kt(e,n,t=2){let r,o=()=>r??=Gu(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function Gu(e,n){let t=n.flow?oe(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=oe(e,r,0),s=j(e,o)-j(e,t);if(s<=0||!dn(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(H(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var Ue=["metadata","annotations"];function oa(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=zu(e,n);if(r!==
void 0)return{obstacle:r};let o=Kt(t,e.at.node),s=m(e.at,Ue[0]),i=m(s,Ue[1]),a=i?.node.type==="mapping"?pe(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=Hu(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(w=>f.remove.
has(w)),y=sa(l,f.remove);return y!==void 0?{obstacle:y}:p?qu(t,e.at.node,o):{edits:Tt(t,l,{changes:f,layout:o})}}return{
edits:Yu(t,{at:e.at,metadata:s,added:d,layout:o})}}function Hu(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function qu(e,n,t){let r=me(n,Ue[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=me(o,Ue[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:zr(e,a,{entry:d,layout:t})}function zr(e,n,{entry:t,
layout:r}){let o=sa(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&Pe(e,n))){let i=oe(e,n,0),
a=se(e,qn(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:ve(e,[d],{edits:a,column:j(e,i)})}}return{edits:Tt(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function sa(e,n){let t=Ho(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function Yu(e,{at:n,metadata:t,added:r,layout:o}){let s={key:Ue[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?Pt(e,t.node,{entry:s,layout:o}):Pt(e,n.node,{entry:{
key:Ue[0],value:{entries:[s]}},layout:o})}function Pt(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=b(g({},cn(e,n,r)),{indent:"",lineBreak:ge(e,a)});return[{start:a,end:C(e,n),text:_e({entries:[t]},d)}]}let s=me(n,t.key);
if(s!==void 0)return ra(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return Tt(e,n,{changes:i,layout:r})}function zu(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of Ue){let o=Yn(t,[r]);if(o!==void 0)return o;let s=m(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!ke(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return Yn(t,n.map(
({key:r})=>r))}function Yn(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=Wt(e,n);if(o!==void 0)return o;if(!t.merges&&!Ju(t))return;let s=pe(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function Wt(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function Ju(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var Xu=/^[0-9a-f]{40}$/;function _t(e,n){return F(m(m(e,"spec"),n))}var ia=new WeakMap;function Jr({doc:{file:e}}){let n=ia.
get(e);if(n!==void 0)return n;let t=["\\","!",dt].some(r=>e.text.includes(r));return ia.set(e,t),t}function Ut(e){let n=[];
if(!Jr(e))return n;for(let t of["containers","initContainers"])for(let[r,o]of _t(e.at,t).entries())for(let[s,i]of F(m(o,
"env")).entries()){let a=Zu(i);a!==void 0&&n.push(b(g({},a),{list:t,container:r,index:s}))}return n}function Zu(e){let n=O(
m(e,"name"));if(n?.startsWith(dt)!==!0)return;let t=fs(n),r=O(m(e,"value"))??"";if(!(t===void 0||!Xu.test(r)||m(e,"value\
From")!==void 0))return{kind:t,name:n,value:r}}function aa(e){let n=new Map;return({name:t,container:r})=>{let o=n.get(r);
if(o!==void 0)return o.get(t);let s=F(m(_t(e,"containers")[r],"env")),i=new Map(s.map(a=>[O(m(a,"name")),a]));return n.set(
r,i),i.get(t)}}function da(e,n,t){let{text:r}=e.doc.file,o=[];for(let s of n){let i=_t(e.at,s.list)[s.container];if(i?.node.type!=="map\
ping")continue;let a=ef(e,s.list)??nf(i,s);if(a!==void 0)return{obstacle:a};let d=Kt(r,e.at.node,Qu(r,e.at)),l=tf(r,i.node,
{change:s,side:t,layout:d});if("obstacle"in l)return l;for(let c of l.edits)o.push(c)}return{edits:o}}function Qu(e,n){let t=m(
n,"spec")?.node,r=t?.type==="mapping"?me(t,"containers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(
0,j(e,r.value.contentStart)-j(e,r.key.start))}function ef({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:
Wt(e,["spec"])??Wt(m(e,"spec"),[t])}function nf(e,n){let t=Yn(e,["env"]);if(t!==void 0)return t;let r=m(e,"env");if(r?.shared===
!0)return{type:"shared",offset:r.node.start};if(!(r===void 0||ke(r))){if(r.node.type!=="sequence")return{type:"invalid",
offset:r.node.start,field:"env"};for(let o of[...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;
if(s.type!=="mapping"||s.aliased)return{type:"shared",offset:s.start};let a=Yn({node:s,shared:!1},["name","value"]);if(a!==
void 0)return a}}}function tf(e,n,{change:t,side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},
{key:"value",value:l}]),i=me(n,"env"),a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===
0?{edits:[]}:{edits:Pt(e,n,{entry:{key:"env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.
remove.has(l))?zr(e,n,{entry:i,layout:o}):{edits:rf(e,a,{change:t,added:s,side:r,layout:o})}}function rf(e,n,{change:t,added:r,
side:o,layout:s}){let i=[];for(let[f,p]of t.update){let y=n.items[f],w=y?.type==="mapping"?me(y,"value"):void 0;w!==void 0&&
i.push(...se(e,Hn(e,w),`"${p}"`))}let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&
i.push(...(n.flow?sf:of)(e,n,{added:r,side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let y=t.remove.has(p)&&p!==d,
w=We(e,n,p),R=n.flow?f.start:y?Nt(e,n,p):0;return{end:w,isGone:y,tokens:y?ln(e,{start:R,end:w},[f]):[]}}),c=n.flow?Dt(e,
l):l.flatMap(f=>f.tokens);for(let f of Gn(e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({
node:f,isGone:t.remove.has(p)}));return ve(e,u,{edits:i,column:j(e,n.contentStart)})}function of(e,n,{added:t,side:r,layout:o,
reuse:s}){let i=" ".repeat(j(e,n.contentStart)),a=ge(e,n.contentStart),d=t.map(l=>qr(l,i,o).join(a));if(s!==void 0){let l=Nt(
e,n,s),c=n.items[s],u=ln(e,{start:l,end:We(e,n,s)},c===void 0?[]:[c]);return se(e,u,d.join(a).slice(i.length))}if(r==="f\
irst"){let l=n.contentStart,c=d.map(u=>`${u.slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[Yr(
e,We(e,n,n.items.length-1),d)]}function sf(e,n,{added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];
let a=G(e,n.contentStart+1),d=i.type==="mapping"&&Pe(e,i)?cn(e,i,o):void 0,l=e.slice(H(e,a),a),c=_(l,0,l.length),u={isPretty:d?.
isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.
exec(l)?.[0]??"",lineBreak:ge(e,a)},f=c?`,${u.lineBreak}${l}`:u.isCompact?",":", ",p=t.map(R=>_e({entries:R},u));if(s!==
void 0){let R=n.items[s];if(R===void 0)return[];let I=ln(e,{start:R.start,end:C(e,R)},[R]);return se(e,I,p.join(f))}if(r===
"first")return[{start:a,end:a,text:p.map(R=>R+f).join("")}];let y=We(e,n,n.items.length-1),w=e.charAt(y-1)===":"?" ":"";
return[{start:y,end:y,text:w+p.map(R=>f+R).join("")}]}function Xr(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function Bt(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return Xr(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function Zr(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(we)||t.hashKey!==void 0||t.rekey?!1:(o.push(h.hashKeyMissing(
s,n.workload.id,r)),!0)}var la=require("node:crypto"),af=63,df=46,lf=16,ca={ConfigMap:"configmap",Secret:"secret"};function ua(e,n,t){return`${ca[e]}\
.${t}/${jt(n)}`}function Qr(e){return`${e}/config-digest`}function jt(e){return e.length<=af?e:`${e.slice(0,df)}.${(0,la.hash)(
"sha256",e,"hex").slice(0,lf)}`}function un(e,n){if(e.includes(n)){if(e===Qr(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${ca[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function fa(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=T(u.id),y=o.accepted(u,f);i.set(p,y),a.set(p,y[0])}let d=cf(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(eo(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of uf(e,u))ff(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([y],[w])=>V(y,w)))l.isSingleLocked||l.isLocked&&p?.kind!=="C\
onfigMap"||(zn(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function cf(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>ys(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(T(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[Qr(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(T(s))??[];r.set(ua(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function eo({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(un(r,n)!==void 0||t.some(o=>un(r,
o)!==void 0))return!0;return!1}function uf({template:e},n){let t=o=>n.some(s=>un(o,s)!==void 0),r=m(m(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...pe(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function ff(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>un(e,p)!==void 0)??s.stampDomain,l=un(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!ms.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&zn(n,p.source,"foreign"),n.wanted.delete(e),i.push(h.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?gf(f,n):yf(b(g({},f),{kind:l.kind,name:pf(n,l)}),n)}function pf(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=mf(r),e.longNames.get(t)??r.nameBehind(n,t,jt)??t}function mf({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[jt(t),t]).filter(([t,r])=>t!==
r))}function yf(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=Bt(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")zn(n,i,"kept"),n.drafts.push(h.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(h.stampedInBase(
e.place,n.selection.workload.id,l))}no(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&Zr(r,e.lock)?pa(n,i):ma({key:t,
value:r,source:i},n)}function gf({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&Xr(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&Zr(n,t)){pa(o,void 0);return}if(o.wanted.has(e)){ma({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=qe.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(h.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?hf(s):"form";no(o,{key:e,reason:f,source:void 0})}function pa(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,zn(e,n,
"blocked")}function hf(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function ma({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){no(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(T(t),n);let i=o.value===n||
s;if(zn(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(we)===n.startsWith(we)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function no(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function zn(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(T(r.id),t);else e.states.set(T(n),t)}var ro={changes:[],states:new Map,digests:new Map,edits:[]};function ya(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars";if(!s&&!Jr(e.template))return ro;let i=s?Sf(e,{digests:o,drafts:t}):new Map,a=new Map([...i.values()].
map(({source:u,value:f})=>[T(u),f])),d=Ut(e.template),l={selection:e,settings:r,wanted:i,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:d.length===0?new Map:Rf(e)};for(let u of d.toReversed())kf(u,l);let c=aa(e.template.at);for(let u of[
...i.values()].toSorted((f,p)=>V(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(h.variableForeign(p,e.workload.id,u.name)),l.states.set(T(u.source),"foreign");continue}l.states.set(T(u.source),
"absent"),to(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:a,edits:xf(l.buckets)}}
function Sf(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=On(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(h.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:bf(s),source:i})}return r}function bf({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.flatMap(o=>o.containers);if(t.length>0)return r.length===0?0:r.reduce(
(o,s)=>Math.min(o,s))}return 0}function kf(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.
list==="containers"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(T(s.source),c?"\
fresh":"stale"),c)return;to(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.
value,reason:"content",source:s.source});return}let i=wf(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?
vf(e,t):Bt(i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(T(a),"kept");let{file:c}=t.template.
doc;n.drafts.push(h.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.
reason:"form";to(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,
source:a})}function wf({kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(
e,n,Ef[e]);return s===void 0?void 0:t.judge(e,s)}var Ef={ConfigMap:e=>On("ConfigMap",e),Secret:e=>On("Secret",e)};function Rf({
verdicts:e}){return new Map(e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[On(t,r),n]}))}
function vf({kind:e},n){return n.judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-ou\
t"}}function to(e,{list:n,container:t}){let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};
return e.buckets.set(r,o),o}function xf(e){return[...e].map(([n,t])=>{let[r,o]=n.split("/");return b(g({},t),{list:r==="\
containers"?"containers":"initContainers",container:Number(o)})})}function Sa(e){let n=[],t={context:e,drafts:n};return{plan:r=>Af(r,t),drafts:n}}function Af(e,{context:n,drafts:t}){if(e.
outOfScope!==void 0||Of(e,n.settings))return{selection:e,changes:[],edits:[],states:new Map,digests:new Map};let r=fa(e,
{context:n,drafts:t}),o=r.isLocked?ro:ya(e,{context:n,drafts:t}),s=Cf([...r.changes,...o.changes]),i=[...ha(e,oa(e.template,
r.changes),t)];if(o.edits.length>0){let a=e.workload.type.isRollout===!0?"last":"first";i.push(...ha(e,da(e.template,o.edits,
a),t))}return If(e,r.changes,t),{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:ga(r.
states,o.states),digests:ga(r.digests,o.digests)}}function ga(e,n){return n.size===0?e:new Map([...e,...n])}function Of({
isIdle:e,template:n},t){return e&&!eo(n,t)&&Ut(n).length===0}function Cf(e){if(!e.some(({reason:t})=>t==="form"))return e;
let n="form";return e.map(t=>t.reason==="added"?b(g({},t),{reason:n}):t)}function ha({workload:e,template:n},t,r){if("ed\
its"in t)return t.edits;let{obstacle:o}=t,{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.
type==="shared"?r.push(h.aliasShared(i,e.id)):o.type==="duplicate"?r.push(h.duplicateKey(i,!0)):r.push(h.templateInvalid(
i,e.id,o.field)),[]}function If({workload:e,template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{
key:i,value:a}of t)a===void 0?o.delete(i):o.set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(
a);s>A.annotations&&r.push(h.annotationsTooLarge(e.place,e.id,s))}function oo(e,n,t){let r=ji(n,t);t.isCheck||Nf(r),$f(e);let o=[],s=t.parsed??yi(e,rs(r),o),i=os(Mf(s,t),r),a=bi(i,r),d=Wi(
i,a,r),l=Ss(r),c=Sa({settings:r,digests:l,isCheck:t.isCheck}),u=vs({catalog:i,scope:a},{settings:r,digests:l}),f=new Map(
e.map(R=>[R,[]]));for(let R of d){let I=c.plan(R);u.see(R);let D=f.get(R.template.doc.file);for(let K of I.edits)D?.push(
K);t.onPlan?.(I)}let p={drafts:u.end()},y=[{drafts:o},i,a,c,l,p],w=[...t.drafts??[],...y.flatMap(R=>R.drafts)];return{files:e.
map(R=>Df(R,f.get(R)??[])),findings:bs(w,e,r)}}function*Mf(e,{onDocument:n}){for(let t of e)n?.(t.doc),yield t}function Nf({
otherHashKeys:e}){if(e.length!==0)throw new Vt.UsageError("--hash-key-file is given several times, and stamps are made w\
ith one key: give the new one alone; check and explain take several")}function $f(e){let n=0;for(let{path:t,text:r}of e)
if(n+=r.length,n>A.input)throw new Vt.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:t})}
function Df({path:e,text:n},t){let r;return{path:e,get text(){return r??=jn(n,t)},edits:t}}function Be(e){let{selection:n,changes:t}=e,{workload:r,outOfScope:o}=n,{file:s,offset:i}=r.place;return b(g(g({kind:r.id.
kind,namespace:r.id.namespace,name:r.id.name,path:s.path},U(s,i)),o===void 0?{}:{outOfScope:o}),{sources:n.verdicts.map(
a=>Ff(a,e)),changes:t.map(({action:a,key:d,reason:l,source:c})=>g({action:a,key:d,reason:l},c===void 0?{}:{source:{kind:c.
kind,name:c.name}}))})}var Tf={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"locke\
d"},Lf={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the workload \
has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now",random:"its content is different at each render"};function Ff(e,{selection:n,states:t,digests:r}){
let o="source"in e?e.source.id:e.id,s=T(o),i=t.get(s),a=i===void 0?"none":Tf[i],d={kind:o.kind,name:o.name,references:Kf(
o,n)},l="rule"in e&&e.rule!==void 0?{rule:e.rule}:{};if(n.outOfScope!==void 0&&e.type!=="refused")return b(g(g({},d),l),
{stamp:"out of scope",why:n.outOfScope});switch(e.type){case"selected":{let c=i==="blocked"?void 0:r.get(s);return b(g(g(
g({},d),l),c===void 0?{}:{digest:c}),{stamp:a})}case"refused":return b(g({},d),{stamp:a,why:Lf[e.reason]});case"out-of-s\
cope":return b(g({},d),{stamp:"out of scope",why:e.why});case"ambiguous":return b(g({},d),{stamp:a,why:"kustomize could \
put several names there"});default:return b(g(g({},d),l),{stamp:a,why:"the source is not in this set"})}}function Kf({kind:e,
name:n},{template:t}){let{file:r}=t.doc;return(Pf(t).get(T({kind:e,name:n}))??[]).map(({path:s,offset:i})=>g({field:s,path:r.
path},U(r,i)))}var ba=new WeakMap;function Pf(e){let n=ba.get(e);if(n!==void 0)return n;let t=new Map;for(let r of e.references){
let o=T(r),s=t.get(o);s===void 0?t.set(o,[r]):s.push(r)}return ba.set(e,t),t}function so({selection:e}){if(e.outOfScope!==
void 0&&e.outOfScope!==He)return[];let{workload:n}=e;return e.verdicts.filter(r=>r.type==="missing").flatMap(({id:r,rule:o})=>{
if(o===void 0)return[];let{line:s}=U(n.place.file,n.place.offset),{kind:i,name:a}=r;return[{workload:n.id,source:{kind:i,
name:a},rule:o,path:n.place.file.path,line:s}]})}function je(e){return e.some(({severity:n})=>n==="error")}var Wf={add:"added",update:"changed",remove:"removed"};function _f({action:e,key:n,reason:t,source:r}){let o=S(r===void 0?
n:`${r.kind.toLowerCase()} ${r.name}`);return t==="added"||t.startsWith("removed")?`${o} ${t}`:`${o} ${Wf[e]} [${t}]`}function Uf({
changes:e}){return e.map(_f).join(", ")}function Bf({kind:e,namespace:n,name:t}){return[e,n,t].map(S).join("/")}function io(e){
return`${Bf(e)}: ${Uf(e)}`}function ka(e){let{path:n,line:t,column:r}=e;return{code:"stale",severity:"error",message:`th\
e stamps are stale: ${io(e)}; run rollstamp stamp --in-place`,path:n,line:t,column:r}}var jf="<redacted>",Vf=new Set(["data","binaryData","stringData"]),Gf=new Set(["annotations"]),Hf=new Set(["metadata"]);
function wa(e,n){let{text:t}=e,r={text:t,spans:[],seen:new Set};for(let{file:o,root:s}of n)if(o===e)for(let i of Ea(s,"")){
let a=xe(i,Vf),d=xe(i,Hf).flatMap(({value:l})=>xe(l,Gf));for(let l of[...a,...d])zf(l,r)}return Zf(r.spans).flatMap(({start:o,
end:s})=>{let i=t.slice(o,s),a=i.replace(/[^\s,][^\r\n]*/g,jf);return a===i?[]:[{start:o,end:s,text:a}]})}var qf=new Set(
["kind"]),Yf=new Set(["items"]);function*Ea(e,n){let t=xe(e,qf).map(({value:s})=>Ra(s)),r=t.find(s=>s==="ConfigMap"||s===
"Secret")??t.at(-1)??n;(r==="ConfigMap"||r==="Secret")&&(yield e);let o=r.endsWith("List")?r.slice(0,-4):"";for(let{value:s}of xe(
e,Yf))for(let i of va(s))yield*Ea(i,o)}function Ra(e){return e.type==="alias"?Ra(e.target):e.type==="scalar"?e.text:""}function va(e){
return e.type==="alias"?va(e.target):e.type==="sequence"?e.items:[]}function xe(e,n){return e.type==="alias"?xe(e.target,
n):e.type==="sequence"?e.items.flatMap(t=>xe(t,n)):e.type!=="mapping"?[]:e.entries.flatMap(t=>t.isMerge?xe(t.value,n):t.
name!==void 0&&n.has(t.name)?[t]:[])}function zf(e,n){let t=le(n.text,e);t!==-1&&ao(t+1,n),Gt(e.value,n)}function Gt(e,n){
if(e.type==="alias")Gt(e.target,n);else if(e.type==="mapping"){if(n.seen.has(e))return;n.seen.add(e),e.flow&&ao(e.contentStart+
1,n);for(let[t,r]of e.entries.entries())Jf(e,t,{entry:r,search:n});e.flow&&ao(C(n.text,e),n)}else Ht(e,n)}function Jf(e,n,{
entry:t,search:r}){let{text:o,spans:s}=r,i=le(o,t),a=i===-1?C(o,t.key):i+1,d=e.entries[n+1]?.key.start??-1,l=()=>e.flow?
C(o,e)-1:G(o,C(o,e));s.push({start:a,end:d===-1?l():d}),t.isMerge?Xf(t.value,r):t.value.type!=="scalar"&&Ht(t.value,r)}function Xf(e,n){
if(e.type==="sequence")for(let t of e.items)Gt(t,n);else Gt(e,n)}function Ht(e,n){if(e.type==="alias"){Ht(e.target,n);return}
if(e.start===-1||n.seen.has(e))return;n.seen.add(e),n.spans.push({start:e.start,end:C(n.text,e)});let t=e.type==="mappin\
g"?e.entries.map(({value:r})=>r):[];for(let r of e.type==="sequence"?e.items:t)r.type!=="scalar"&&Ht(r,n)}function ao(e,{
text:n,spans:t}){t.push({start:e,end:G(n,e)})}function Zf(e){let n=[];for(let t of e.toSorted((r,o)=>r.start-o.start||o.
end-r.end)){let r=n.at(-1);r!==void 0&&t.start<r.end?n[n.length-1]={start:r.start,end:Math.max(r.end,t.end)}:t.start<t.end&&
n.push(t)}return n}var xa=require("node:util");function fn({isTTY:e},n){let t=n.NO_COLOR,r=!e||t!==void 0&&t!==""||n.TERM==="dumb";return(o,s)=>r?
o:(0,xa.styleText)(s,o,{validateStream:!1})}var co=3,Aa=400,Qf=100;function Ma(e,n,{io:t,documents:r}){let o=wa(e,r),s=Oa(jn(e.text,o)),i=Oa(jn(e.text,[...o,...n])),
a=ep(e,n).map(u=>np(u,{before:s,after:i})),d=fn(t.stdout,t.env),l=B(e.path).replace(/^\/+/,""),c=[d(`--- a/${l}`,"bold"),
d(`+++ b/${l}`,"bold")];for(let u of tp(a))for(let f of rp(u,{before:s,after:i,write:d}))c.push(f);return c.map(u=>`${u}\

`).join("")}function Oa(e){return e.match(/[^\n]*\n|[^\n]+$/g)??[]}function Ca(e){return e.split(`
`).length-1}function ep(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-i.start||s.end-i.end)){let s=rr(e,o.start),
i=rr(e,o.end)+1,a=Ca(o.text)-Ca(e.text.slice(o.start,o.end)),d=t.at(-1);if(d!==void 0&&s<d.end){let l=Math.max(0,i-d.end);
t[t.length-1]=b(g({},d),{end:Math.max(i,d.end),newEnd:d.newEnd+l+a})}else t.push({start:s,end:i,newStart:s+r,newEnd:i+r+
a});r+=a}return t}function np({start:e,end:n,newStart:t,newEnd:r},{before:o,after:s}){let[i,a,d,l]=[e,Math.min(n,o.length),
t,Math.min(r,s.length)];for(;i<a&&d<l&&o[i]===s[d];)i+=1,d+=1;for(;i<a&&d<l&&o[a-1]===s[l-1];)a-=1,l-=1;return{start:i,end:a,
newStart:d,newEnd:l}}function tp(e){let n=[];for(let t of e){let r=n.at(-1),o=r?.at(-1)?.end;r!==void 0&&o!==void 0&&t.start-
o<=2*co?r.push(t):n.push([t])}return n}function rp(e,{before:n,after:t,write:r}){let[o]=e,s=e.at(-1);if(o===void 0||s===
void 0)return[];let i=Math.max(0,o.start-co),a=Math.min(n.length,s.end+co),d=o.newStart-(o.start-i),l=s.newEnd+(a-s.end),
c=[r(`@@ -${Ia(i,a)} +${Ia(d,l)} @@`,"cyan")],u=(y,w)=>{c.push(w===void 0?y:r(y,w))},f=(y,w)=>{for(let R of n.slice(y,w))
for(let I of lo(" ",R))u(I)},p=i;for(let y of e){f(p,y.start);let w=n.slice(y.start,y.end),R=t.slice(y.newStart,y.newEnd);
for(let[I,D]of w.entries())for(let K of lo("-",D,R[I]))u(K,"red");for(let[I,D]of R.entries())for(let K of lo("+",D,w[I]))
u(K,"green");p=y.end}return f(p,a),c}function Ia(e,n){let t=n-e;return t===1?String(e+1):`${String(t===0?e:e+1)},${String(
t)}`}function lo(e,n,t){let r=n.endsWith(`
`),o=r?n.slice(0,-1):n,s=r&&o.endsWith("\r"),i=op(s?o.slice(0,-1):o,t).replace(/(?!^\uFEFF)[^\t]+/g,B),a=`${e}${i}${s?"\r":
""}`;return r?[a]:[a,"\\ No newline at end of file"]}function op(e,n){if(e.length<=Aa)return e;let t=Math.max(0,(n===void 0?
0:sp(e,n))-Qf),r=t+Aa;return`${t>0?"\u2026":""}${e.slice(t,r)}${r<e.length?"\u2026":""}`}function sp(e,n){let t=0;for(;t<
e.length&&e[t]===n[t];)t+=1;return t}var ee={done:0,failed:1,usage:2,input:3},Na={SIGHUP:129,SIGINT:130,SIGTERM:143};var Zn=M(W(),1);var Ae=require("node:fs"),$=require("node:path"),Yt=M(Da(),1),_a=M(La(),1),ne=M(W(),1);var Fa=require("node:buffer"),ue=require("node:fs"),Jn=M(W(),1),dp=1<<20;function qt(e,n){let t=(0,ue.openSync)(e,"r");try{
let{size:r}=(0,ue.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,ue.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(dp,n+1-s)),a=(0,ue.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,ue.closeSync)(t)}}function Ka(e){return new Jn.InputError("limit","the input is larger than\
 256 MiB: stamp it in several sets",{path:e})}function uo(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new Jn.InputError(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new Jn.InputError("binary","is a\
 binary file (it holds NUL bytes), not a manifest",{path:e});if(!(0,Fa.isUtf8)(n))throw new Jn.InputError("not-utf8","is\
 not UTF-8: save it as UTF-8",{path:e});return Buffer.from(n.buffer,n.byteOffset,n.length).toString("utf8")}var pn=M(Wa(),1);async function Ua(e,n){let{named:t,directories:r}=up(e,n),o=[],s=new Map,i={left:A.input};if(t.length>0){
let a=[];for(let d of Ba(t,"the files that are named",{owners:s,options:n})){let l=d==="-"?await n.readStdin():Ga(d,n,i);
a.push({path:d,text:uo(d,l)})}o.push({directory:void 0,files:a,drafts:[]})}for(let[a,d]of r){let l=gp(a,{isNamed:d,options:n,
owners:s,budget:i});l!==void 0&&o.push(l)}return o}function up(e,n){let t=new Set,r=new Map;for(let s of e){let i=fp(s,n);
for(let a of i)a==="-"||!fo(a,n)?t.add(a):r.set(a,r.get(a)===!0||a===s)}let o=n.tracked?Rp([...t],n):[...t];if(t.size>0&&
o.length+r.size===0)throw new ne.UsageError("git tracks none of the files that are named: add them, or leave --tracked o\
ut");return{named:o,directories:r}}function fp(e,n){if(e==="-"||Xn(e,n)!==void 0)return[e];if(n.tracked&&yp(e,n))return[];
if(!(0,Yt.hasMagic)(e,{magicalBraces:!0}))throw new ne.UsageError(`${e}: there is no such file or directory`);let t=pp(e,
n);if(t.length>0)return t;throw new ne.UsageError(`${e}: the pattern matches no ${n.tracked?"tracked ":""}file or direct\
ory`)}function pp(e,n){let{cwd:t,tracked:r}=n,o=r?(0,pn.trackedIn)(".",t):void 0,s=(0,Yt.globSync)(e,{cwd:t,dot:!1}).filter(
a=>po((0,$.resolve)(t,a),o)&&mp(a,n)).filter(a=>!(fo(a,n)&&ja(a,n))).toSorted(V),i=s.filter(a=>mo.test(a)||fo(a,n));return i.
length>0?i:s}function mp(e,n){let t=Xn(e,n);return t===void 0||t.isFile()||t.isDirectory()}function fo(e,n){return Xn(e,
n)?.isDirectory()===!0}function yp(e,{cwd:n}){return po((0,$.resolve)(n,e),(0,pn.trackedIn)(".",n))}function po(e,n){return n===
void 0||n.files.has(e)||n.folders.has(e)}function Xn(e,{cwd:n}){try{return(0,Ae.statSync)((0,$.resolve)(n,e))}catch(t){let r=yo(
t);if(r==="ENOENT"||r==="ENOTDIR")return;throw new ne.InputError("unreadable",`cannot be read (${r})`,{path:e,cause:t})}}
function Ba(e,n,{owners:t,options:r}){let o=new Map;for(let i of e){if(i==="-")continue;let a=(0,Ae.realpathSync)((0,$.resolve)(
r.cwd,i)),d=t.get(a);if(d!==void 0&&d!==n)throw new ne.UsageError(`${i} is in two sets, ${d} and ${n}: name directories \
that do not overlap`);t.set(a,n);let l=o.get(a);(l===void 0||ja(l,r))&&o.set(a,i)}let s=new Set(o.values());return e.filter(
i=>i==="-"||s.has(i))}function ja(e,{cwd:n}){return(0,Ae.lstatSync)((0,$.resolve)(n,e)).isSymbolicLink()}function gp(e,{
isNamed:n,options:t,owners:r,budget:o}){let s=t.tracked?(0,pn.trackedIn)(e,t.cwd):void 0,i={root:e,options:t,tracked:s,found:[],
drafts:[]};Va(e,i);let a=i.found.toSorted(V);if(a.length===0){if(s!==void 0&&[...s.files].some(c=>mo.test(c)&&Xn(c,t)===
void 0)||!n)return;throw new ne.UsageError(`${e}: the directory holds no ${t.tracked?"tracked ":""}manifests (*.yaml, *.\
yml, *.json); name the directory that holds the render`)}let d=Ba(a,e,{owners:r,options:t}).map(l=>({path:l,text:uo(l,Ga(
l,t,o)),walked:!0}));return{directory:e,files:d,drafts:t.allowUnrendered?[]:i.drafts}}var mo=/\.(?:yaml|yml|json)$/,hp=new Set(
["node_modules",".git"]),Sp=new Set(["kustomization.yaml","kustomization.yml","Kustomization","Chart.yaml"]);function Va(e,n){
let{options:t,root:r,tracked:o}=n;for(let s of kp(e,t)){let i=(0,$.join)(e,s.name);if(!po((0,$.resolve)(t.cwd,i),o)||Ep(
i,{root:r,exclude:t.exclude}))continue;if(s.isDirectory()){hp.has(s.name)||Va(i,n);continue}if(Sp.has(s.name)&&n.drafts.
push(h.notRendered(e,s.name)),!mo.test(s.name))continue;(s.isSymbolicLink()?bp(i,t):s.isFile())&&n.found.push(i)}}function bp(e,n){
let t=Xn(e,n);if(t!==void 0)return t.isFile();throw new ne.InputError("unreadable","is a symbolic link to nothing: repai\
r it, or leave it out with --exclude",{path:e})}function kp(e,{cwd:n}){try{return wp((0,$.resolve)(n,e))}catch(t){throw new ne.InputError(
"unreadable",`cannot be read (${yo(t)})`,{path:e,cause:t})}}function wp(e){return(0,Ae.readdirSync)(e,{withFileTypes:!0})}
function Ep(e,{root:n,exclude:t}){if(t.length===0)return!1;let r=[(0,$.relative)(n,e),e].map(o=>o.split($.sep).join("/"));
return t.some(o=>r.some(s=>(0,_a.minimatch)(s,o,{dot:!0})))}function Rp(e,{cwd:n}){if(e.length===0)return e;let t=(0,pn.trackedIn)(
".",n).files;return e.filter(r=>{if(r==="-")return!0;let o=(0,$.resolve)(n,r);return(o.startsWith((0,$.join)((0,$.resolve)(
n),$.sep))?t:(0,pn.trackedIn)((0,$.dirname)(o),n).files).has(o)})}function yo(e){return e instanceof Error&&"code"in e?String(
e.code):"unknown error"}function Ga(e,n,t){n.onFile?.(e);try{let r=qt((0,$.resolve)(n.cwd,e),t.left);if(r===void 0)throw Ka(
e);return t.left-=r.length,r}catch(r){throw r instanceof ne.InputError?r:new ne.InputError("unreadable",`cannot be read \
(${yo(r)})`,{path:e,cause:r})}}function Ha({stderr:e,now:n}){if(!e.isTTY)return{tell:()=>{},end:()=>{}};let t=n()+1e3,r=!1;return{tell:o=>{n()<t||(t=n()+
100,r=!0,e.write(`\r\x1B[K${o}`))},end:()=>{r&&e.write("\r\x1B[K"),r=!1}}}async function mn(e,n,t){let r=Ha(n);try{return await xp(e,n,{progress:r,onPlan:t})}finally{r.end()}}async function xp(e,n,{
progress:t,onPlan:r}){let o=Op(e,n),{exclude:s,tracked:i,allowUnrendered:a}=e,d=0,l=await Ua(o,{cwd:n.cwd,exclude:s,tracked:i,
allowUnrendered:a,readStdin:()=>Ap(e,n),onFile:()=>{d+=1,t.tell(`reading file ${String(d)}`)}});l.reduce((D,{files:K})=>K.
reduce((Sn,{text:bn})=>Sn+bn.length,D),0)>1048576&&n.onLargeInput?.();let u=e.command!=="stamp",{idleFlags:f,idleVariables:p}=e,
y=[...e.drafts,...f.length===0?[]:[h.flagNoEffect(f)],...p.length===0?[]:[h.variableNoEffect(p)]],w=[],R=e.command==="ch\
eck"?{onDocument:D=>w.push(D)}:{},I=l.map(({files:D,drafts:K,directory:Sn},bn)=>(t.tell(`stamping set ${String(bn+1)} of\
 ${String(l.length)} ${S(Sn??"")}`),oo(D,e.options,b(g({isCheck:u,onPlan:r},R),{drafts:bn===0?[...y,...K]:K}))));return{
inputs:l.flatMap(({files:D})=>D),files:I.flatMap(({files:D})=>D),findings:I.flatMap(D=>D.findings),documents:w}}async function Ap({
paths:e},{stdin:n}){let t=await n.read(A.input);if(t.length>0||e.includes("-"))return t;let r="standard input is empty: \
pipe manifests in or name files; name - to let nothing pass";throw new Zn.InputError("no-manifests",r,{path:"-"})}function Op({
paths:e,command:n,tracked:t,inPlace:r},o){if(e.length>0)return e;if(t||r)throw Cp(n);if(!o.stdin.isTTY)return["-"];throw new Zn.UsageError(
`nothing to read: name files or directories, or pipe manifests in, e.g. kustomize build . | rollstamp ${n}; see rollstam\
p ${n} --help`)}function Cp(e){let n=`To paste into .rollstamp.yaml:

paths:
  - rendered/staging
  - rendered/prod

or into .pre-commit-config.yaml:

      - id: ${e==="stamp"?"rollstamp-fix":"rollstamp-check"}
        args: [rendered/staging, rendered/prod]
`;return new Zn.UsageError(`${e}: no path is given or configured; name the directories that hold rendered manifests, one\
 for each environment`,{example:n})}var Ip={error:"red",warning:"yellow",info:"cyan"};function Ve(e,{io:n,format:t,quiet:r}){if(t==="json")return;let s=(r?e.
filter(({severity:i})=>i==="error"):e).map(i=>t==="github"?go(i):Mp(i,n));s.length>0&&n.stderr.write(`${s.join(`
`)}
`)}function Mp({path:e,line:n,column:t,severity:r,message:o,code:s},i){return`${Np({path:e,line:n,column:t})}${fn(i.stderr,
i.env)(r,Ip[r])}: ${o} [${s}]`}function Np({path:e,line:n,column:t}){return e===""?"":n===0?`${B(e)}: `:`${B(e)}:${String(
n)}:${String(t)}: `}var $p={error:"error",warning:"warning",info:"notice"};function go({path:e,line:n,column:t,severity:r,
message:o,code:s}){let i=e===""?[]:[`file=${qa(e)}`],a=n===0?[]:[`line=${String(n)}`,`col=${String(t)}`];return`::${$p[r]}\
 ${[...i,...a,`title=rollstamp ${qa(s)}`].join(",")}::${za(o)}`}function za(e){return e.replace(/[^\r\n]+/g,B).replaceAll(
"%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function qa(e){return za(e).replaceAll(":","%3A").replaceAll(",","%2C")}function Ya({code:e,message:n,path:t,line:r,
column:o}){return{code:e,severity:"error",message:n,path:t,line:r,column:o}}function Ge(e){let n=JSON.stringify(e,null,2),
t=/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;return`${n.replace(t,r=>r.split("").map(Dp).join(""))}
`}function Dp(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function Ja(e,{io:n,format:t}){t==="json"?n.
stderr.write(Ge({version:1,result:"input-error",findings:[Ya(e)]})):Ve([Ya(e)],{io:n,format:t,quiet:!0})}function yn(e){
return["error","warning"].map(n=>[e.filter(t=>t.severity===n).length,n]).filter(([n])=>n>0).map(([n,t])=>Se(n,t)).join("\
, ")}function Se(e,n){return`${String(e)} ${n}${e===1?"":"s"}`}async function Xa(e,n){let t=[],r=await mn(e,n,d=>{t.push(Be(d))}),{format:o,quiet:s}=e,i=t.filter(({changes:d})=>d.length>
0),a=je(r.findings);if(Ve(r.findings,{io:n,format:o,quiet:s}),o==="json"){let d=a?"error":i.length>0?"stale":"fresh";n.stdout.
write(Ge({version:1,result:d,findings:r.findings,workloads:t}))}else{o==="text"&&e.diff&&Tp(r,n);let d=i.map(l=>o==="git\
hub"?go(ka(l)):io(l));n.stdout.write(d.map(l=>`${l}
`).join("")),Lp({stale:i,workloads:t,loaded:r},{quiet:s,io:n})}return a||i.length>0?ee.failed:ee.done}function Tp({inputs:e,
files:n,documents:t},r){for(let[o,s]of n.entries()){let i=e[o];i!==void 0&&s.edits.length>0&&r.stdout.write(Ma(i,s.edits,
{io:r,documents:t}))}}function Lp({stale:e,workloads:n,loaded:t},{quiet:r,io:o}){let s=yn(t.findings),i=s===""?"":`; ${s}`;
if(e.length>0){let a=e.reduce((l,{changes:c})=>l+c.length,0),d=a===1?"is":"are";o.stderr.write(`check: ${Se(a,"stamp")} \
in ${Se(e.length,"workload")} ${d} stale or missing${i}
`)}else if(je(t.findings))o.stderr.write(`check: ${s}; every stamp that could be checked is fresh
`);else if(!r){let d=n.some(({sources:l})=>l.some(({stamp:c})=>c==="locked"))?"every stamp that could be checked":"every\
 stamp";o.stderr.write(`check: ${d} is fresh (${Se(n.length,"workload")})${i}
`)}}async function Za(e,n){let t=[],r=[],{findings:o}=await mn(e,n,d=>{t.push(Be(d)),r.push(...so(d))}),{format:s,quiet:i,unseen:a}=e;
if(Ve(o,{io:n,format:s,quiet:i}),s==="json"){let d=a?{unseen:r}:{workloads:t,unseen:r};n.stdout.write(Ge(g({version:1,findings:o},
d)))}else{let d=a?r.map(Fp):t.flatMap(c=>Kp(c,n));n.stdout.write(d.map(c=>`${c}
`).join(""));let l=a?"the set holds every source that Reloader would roll for its workloads":"the input holds no workloa\
d";d.length===0&&!i&&n.stderr.write(`explain: ${l}
`)}return je(o)?(s!=="json"&&n.stderr.write(`explain: ${yn(o)}
`),ee.failed):ee.done}function Fp({workload:e,source:n,rule:t,path:r,line:o}){return`${[e.kind,e.namespace,e.name].map(S).
join("/")}: ${n.kind.toLowerCase()} ${S(n.name)} (${t}) ${B(r)}:${String(o)}`}function Kp(e,n){let{kind:t,namespace:r,name:o,
path:s,line:i,outOfScope:a,sources:d,changes:l}=e,u=fn(n.stdout,n.env)([t,r,o].map(S).join("/"),"bold"),f=a===void 0?l.length>
0?"stamps are stale":"":`out of scope: ${a}`,p=l.filter(({action:y})=>y==="remove").map(({key:y,reason:w})=>`  ${S(y)}: \
stamp to be removed (${w.replace("removed: ","")})`);return[`${u}  ${B(s)}:${String(i)}${f===""?"":`  ${f}`}`,...d.length+
p.length===0?["  names and uses no ConfigMap or Secret"]:[],...d.flatMap(y=>Pp(y)),...p]}function Pp({kind:e,name:n,rule:t,
digest:r,stamp:o,why:s,references:i}){let a=[t===void 0?"":`rule ${t}`,r===void 0?"":`digest ${r}`,o==="none"?"no stamp":
o==="out of scope"?o:`stamp ${o}`,s??""];return[`  ${e.toLowerCase()} ${S(n)}: ${a.filter(d=>d!=="").join(", ")}`,...i.map(
({field:d,path:l,line:c,column:u})=>`    ${d}  ${B(l)}:${String(c)}:${String(u)}`)]}var ad=require("node:path"),dd=M(ed(),1),wo=M(W(),1);function x(e,n,t){return g({name:n,group:e,owner:"application"},t)}function fe(e,n,t){return x("Annotation names",e,{type:"\
string",help:t,value:"KEY",default:n})}var gn=[x("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workloa\
d with what it references, unless it opts out"}),x("Selection","granularity",{type:"choice",help:"What a stamp covers: t\
he whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),x("Selection","jobs",{
type:"choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"\
auto"}),x("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"\
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
ences it",value:"CODE=LEVEL"}),x("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),fe("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),fe("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),fe("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),fe("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),fe("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),fe("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),fe("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),fe("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),fe("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),fe("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
Pb=[x("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),x("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],Up=["stamp","check","e\
xplain"];function Oe(e,n,o){var s=o,{commands:t=Up}=s,r=xo(s,["commands"]);return b(g({},x(e,n,g({owner:"operator"},r))),
{commands:t})}var zt=[Oe("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
Oe("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),Oe("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),Oe("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),Oe("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),Oe("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),Oe("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),Oe("Output","quiet",{type:"boolean",help:"Show errors only"})],nd=[{name:"alert-\
on-reload",type:"boolean"},{name:"alert-sink",type:"string"},{name:"alert-webhook-url",type:"string"},{name:"alert-addit\
ional-info",type:"string"},{name:"enable-csi-integration",type:"boolean"},{name:"enable-ha",type:"boolean"},{name:"enabl\
e-pprof",type:"boolean"},{name:"log-format",type:"string"},{name:"log-level",type:"string"},{name:"pause-deployment-anno\
tation",type:"string"},{name:"pause-deployment-time-annotation",type:"string"},{name:"pprof-addr",type:"string"},{name:"\
reload-on-create",type:"string"},{name:"reload-on-delete",type:"string"},{name:"sync-after-restart",type:"boolean"},{name:"\
webhook-url",type:"string"}];function Ce(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}function Jt(e){return`\
ROLLSTAMP_${e.replaceAll("-","_").toUpperCase()}`}var td=require("node:fs"),rd=require("node:os"),ho=require("node:path"),hn=M(W(),1);var Bp=64*1024;function So(e,n){let t;try{t=qt(e,Bp)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new hn.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new hn.UsageError(`${n}: the file is larger than 64 KiB`);return t}var jp=36;function od(e,n){return(0,rd.platform)()===
"win32"?[]:e.flatMap(t=>{let r=(0,td.statSync)((0,ho.resolve)(n,t),{throwIfNoEntry:!1});return r?.isFile()===!0&&(r.mode&
jp)!==0?[h.hashKeyPermissions(t)]:[]})}var Vp=10,Gp=13;function bo(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")
throw new hn.UsageError(`${t} is empty (a variable that is not set?): name the file with the key`);let r=So((0,ho.resolve)(
n,e),t);if(r===void 0)throw new hn.UsageError(`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===Vp&&(o-=o>1&&
r[o-2]===Gp?2:1),o===0)throw new hn.UsageError(`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.
subarray(0,o)}var Qn=M(W(),1);var Hp=/^(?:1|t|T|true|TRUE|True)$/,qp=/^(?:0|f|F|false|FALSE|False)$/;function Zt(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&Hp.test(n))return!0;if(typeof n=="string"&&qp.test(
n))return!1;throw new Qn.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new Qn.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new Qn.UsageError(`${t} takes one value`)}case"list":return Xt(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return Xt(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function Xt(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function sd(e,n){let t={};for(let{
name:s}of gn){let i=e[Ce(s)];i!==void 0&&(t[Ce(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r==
"object"){let[s="",...i]=r.toReversed();t.hashKey=bo(s,n),t.otherHashKeys=i.map(a=>bo(a,n))}return typeof o=="object"&&(t.
severity=Yp(o)),t}function Yp(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new Qn.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var ko=".rollstamp.yaml";function ld(e,{paths:n,flags:t},r){let o=tm(r.cwd),s=new Map;for(let d of[...gn,...zt]){let l=em(
d,{flags:t,config:o,io:r});l!==void 0&&Qp(d,e)&&s.set(Ce(d.name),l)}let i=Object.fromEntries(s),a=d=>s.get(d)===!0;return{
command:e,paths:Xp(n.length>0?n:nm(o.get("paths"))),options:sd(i,r.cwd),drafts:od(id(s,"hashKeyFile"),r.cwd),exclude:id(
s,"exclude"),tracked:a("tracked"),allowUnrendered:a("allowUnrendered"),inPlace:a("inPlace"),diff:s.get("diff")!==!1,unseen:a(
"unseen"),format:Zp(s.get("format")),quiet:a("quiet"),idleFlags:nd.filter(({name:d})=>t[Ce(d)]!==void 0).map(({name:d})=>`\
--${d}`),idleVariables:Object.keys(r.env).filter(Jp).toSorted(V)}}var zp=new Set([...gn,...zt].map(({name:e})=>Jt(e)));function Jp(e){
return e.startsWith("ROLLSTAMP_")&&!zp.has(e)&&!/_(?:SERVICE|PORT)(?:_|$)/.test(e)}function Xp(e){if(!e.includes(""))return e;
throw new wo.UsageError("a path is empty (a variable that is not set?): name a file or a directory; . is this one")}function id(e,n){
let t=e.get(n);return typeof t=="object"?t:[]}function Zp(e){return e==="json"||e==="github"?e:"text"}function Qp(e,n){return!("\
commands"in e)||e.commands.includes(n)}function em(e,{flags:n,config:t,io:r}){let o=Ce(e.name),s=n[o];if(s!==void 0)return Zt(
e,s,`--${e.name}`);let i=r.env[Jt(e.name)]??"";if(i!=="")return Zt(e,i,Jt(e.name));let a=t.get(o);return a===void 0?void 0:
Zt(e,a.value,`${a.place}: ${o}`)}function nm(e){return e===void 0||e.value===""?[]:Xt(e.value)}function tm(e){let n=So((0,ad.resolve)(
e,ko),ko);if(n===void 0)return new Map;let t=(0,dd.parseConfig)(ko,Buffer.from(n).toString("utf8")),r=new Set(["paths",...[
...gn,...zt].map(({name:o})=>Ce(o))]);for(let[o,{place:s}]of t)if(!r.has(o))throw new wo.UsageError(`${s}: there is no o\
ption ${S(o)}; options are flags in camelCase, e.g. autoReloadAll, and paths`);return t}var Sd=require("node:timers/promises");function cd(e){let n=[],t="";for(let r of e){let o=t==="",s=!o&&r.startsWith("\uFEFF")?r.slice(1):r;s!==""&&(o||(t.endsWith(
`
`)||n.push(`
`),!rm(s)&&!om(t)&&n.push(`---
`)),n.push(s),t=s)}return n.join("")}function rm(e){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(e)}function om(e){let n=e.endsWith(
`
`)?e.length-1:e.length,t=e.slice(e.lastIndexOf(`
`,n-1)+1,n);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}var bd=M(W(),1);var ud=require("node:crypto"),v=require("node:fs"),N=require("node:path"),fd=M(W(),1);async function pd(e,{cwd:n,isStopped:t=async()=>Promise.
resolve(!1),pid:r=0,isRunning:o=()=>!1}){pm(e,n,d=>d!==r&&o(d));let s=e.filter(({before:d,after:l})=>d!==l),i=s.map(d=>am(
d,n)),a=0;for(let d of i){if(await t())break;try{cm(d,r)}catch(l){let c=a===0?"no file was changed":`${String(a)} of ${String(
s.length)} files are already written`;throw l instanceof Qt?Ie(d.path,`was changed meanwhile and is left as it is, ${c}:\
 run again`):Ie(d.path,`cannot be written (${yd(l)}); it is unchanged, ${c}`,l)}a+=1}return{written:a,changed:s.length}}
function Ie(e,n,t){return new fd.InputError("write-failed",n,{path:e,cause:t})}function md(e){return e instanceof Error&&
"code"in e?String(e.code):"unknown error"}var sm={EACCES:"permission denied",EDQUOT:"the disk quota is used up",EFBIG:"t\
he file would be larger than allowed",ENOSPC:"the disk is full",EPERM:"not permitted",EROFS:"the file system is read-onl\
y"};function yd(e){let n=md(e),t=sm[n];return t===void 0?n:`${n}, ${t}`}var im=0o222n;function am({path:e,before:n,after:t},r){
let o=(0,N.resolve)(r,e),s=(0,v.lstatSync)(o,{bigint:!0,throwIfNoEntry:!1});if(s===void 0)throw Ie(e,"was removed meanwh\
ile; no file was changed");let i=s.isSymbolicLink()?"is a symbolic link":gd(o,r);if(i!==void 0)throw Ie(e,`${i}, and not\
hing is written through one; name its target; no file was changed`);if(!s.isFile())throw Ie(e,"is not a regular file; no\
 file was changed");if((s.mode&im)===0n)throw Ie(e,"is read-only; no file was changed: make it writable, or leave it out\
 with --exclude");try{(0,v.accessSync)(o,v.constants.W_OK),(0,v.accessSync)((0,N.dirname)(o),v.constants.W_OK)}catch(a){
throw Ie(e,`cannot be written (${yd(a)}); no file was changed`,a)}if((0,v.readFileSync)(o,"utf8")!==n)throw Ie(e,"was ch\
anged meanwhile; no file was changed: run again");return{path:e,full:o,stat:s,after:t}}function gd(e,n){let t=(0,N.resolve)(
n),r=(0,N.relative)(t,(0,N.dirname)(e));if((0,N.isAbsolute)(r)||r.split(N.sep)[0]==="..")return;let o=t;for(let s of r.split(
N.sep))if(o=(0,N.join)(o,s),o!==t&&(0,v.lstatSync)(o).isSymbolicLink())return`lies behind ${(0,N.relative)(t,o)}, a symb\
olic link`}var Qt=class extends Error{},dm=/^\.rollstamp-tmp-([0-9a-f]{8})[0-9a-f]{8}$/;function lm(e){return`.rollstamp\
-tmp-${e.toString(16).padStart(8,"0")}${(0,ud.randomBytes)(4).toString("hex")}`}function cm({full:e,stat:n,after:t},r){let o=(0,N.join)(
(0,N.dirname)(e),lm(r)),s=(0,v.openSync)(o,"wx",384);try{try{fm(s,Buffer.from(t,"utf8")),(0,v.fsyncSync)(s)}finally{(0,v.closeSync)(
s)}let i=(0,v.lstatSync)(o,{bigint:!0});if((i.uid!==n.uid||i.gid!==n.gid)&&(0,v.chownSync)(o,Number(n.uid),Number(n.gid)),
(0,v.chmodSync)(o,Number(n.mode&0o7777n)),!um(n,(0,v.lstatSync)(e,{bigint:!0,throwIfNoEntry:!1})))throw new Qt;(0,v.renameSync)(
o,e)}catch(i){throw hd(o),i}}function um(e,n){return n!==void 0&&["ino","size","mtimeNs","ctimeNs"].every(t=>e[t]===n[t])}
function fm(e,n){for(let t=0;t<n.length;)t+=(0,v.writeSync)(e,n,t)}function pm(e,n,t){let r=new Set(e.map(({path:o})=>(0,N.dirname)(
(0,N.resolve)(n,o))));for(let o of r)try{let s=(0,v.readdirSync)(o).filter(i=>{let a=dm.exec(i)?.[1];return a!==void 0&&
!t(Number.parseInt(a,16))});for(let i of s)gd((0,N.join)(o,i),n)===void 0&&hd((0,N.join)(o,i))}catch{continue}}function hd(e){
try{(0,v.unlinkSync)(e)}catch(n){if(md(n)!=="ENOENT")throw n}}async function kd(e,n){let t=[],r=0,o=await mn(e,n,d=>{d.changes.length>0&&(r+=1),e.format==="json"&&t.push(Be(d))});if(e.
inPlace&&o.inputs.some(({path:d})=>d==="-"))throw new bd.UsageError("--in-place needs files or directories; standard inp\
ut has no place");let s=je(o.findings);Ve(o.findings,{io:n,format:e.format,quiet:e.quiet});let i=!s&&e.inPlace?await ym(
o,n):void 0;!s&&!e.inPlace&&mm(o,n);let a=i?.signal;if(e.format==="json"){let d=s?"error":a===void 0?"done":"interrupted";
n.stderr.write(Ge({version:1,result:d,findings:o.findings,workloads:t}))}else gm(o,{failed:s,stamped:r,written:i,request:e,
io:n});return s?ee.failed:a===void 0?ee.done:Na[a]}function mm({inputs:e,files:n},{stdout:t}){let[r,...o]=e,[s]=n;r===void 0||
s===void 0||o.length>0||t.writePieces===void 0?t.write(cd(n.map(({text:i})=>i))):t.writePieces(Vr(r.text,s.edits))}async function ym({
inputs:e,files:n},t){let r,o=t.onInterrupt?.(s=>{r=s});try{let s=n.map(({path:a,text:d},l)=>({path:a,before:e[l]?.text??
"",after:d})),i=async()=>(await(0,Sd.setImmediate)(),r!==void 0);return b(g({},await pd(s,g({cwd:t.cwd,isStopped:i},t.processes))),
{signal:r})}finally{o?.()}}function gm({findings:e,files:n},{failed:t,stamped:r,written:o,request:s,io:i}){if(t)i.stderr.
write(`stamp: ${yn(e)}; nothing was written
`);else if(o?.signal!==void 0)i.stderr.write(`stamp: interrupted (${o.signal}) after ${String(o.written)} of ${Se(o.changed,
"file")}; each file is either old or new: run again
`);else if(s.inPlace&&!s.quiet){let a=n.filter(({edits:d})=>d.length>0).length;i.stderr.write(`stamp: ${Se(r,"workload")}\
 stamped in ${Se(a,"file")} of ${String(n.length)}
`)}}var wd={stamp:kd,check:Xa,explain:Za};async function hm(e,n){let[t="",...r]=e;if(Sm(t)&&r.every(s=>s==="-"||!s.startsWith(
"-")))return ld(t,{paths:r,flags:{}},n);let{parseArguments:o}=await Promise.resolve().then(()=>M(require("./plugin-program.cjs"),1));
return o(e,n)}function Sm(e){return Object.hasOwn(wd,e)}async function bm(e,n){try{let t=await hm(e,n);if("exitCode"in t)
return t.exitCode;try{return await wd[t.command](t,n)}catch(r){if(!(r instanceof er.InputError))throw r;return Ja(r,{io:n,
format:t.format}),ee.input}}catch(t){if(!(t instanceof er.UsageError))throw t;return n.stderr.write(`rollstamp: ${B(t.message)}\

${t.example??""}`),ee.usage}}0&&(module.exports={command});
