"use strict";var Ra=Object.create;var nn=Object.defineProperty,va=Object.defineProperties,Aa=Object.getOwnPropertyDescriptor,xa=Object.getOwnPropertyDescriptors,
Ca=Object.getOwnPropertyNames,Fn=Object.getOwnPropertySymbols,Oa=Object.getPrototypeOf,_t=Object.prototype.hasOwnProperty,
oo=Object.prototype.propertyIsEnumerable;var ro=(e,n,t)=>n in e?nn(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,y=(e,n)=>{for(var t in n||={})
_t.call(n,t)&&ro(e,t,n[t]);if(Fn)for(var t of Fn(n))oo.call(n,t)&&ro(e,t,n[t]);return e},S=(e,n)=>va(e,xa(n));var so=(e,n)=>{var t={};for(var r in e)_t.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&Fn)for(var r of Fn(e))n.indexOf(
r)<0&&oo.call(e,r)&&(t[r]=e[r]);return t};var Ut=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Ma=(e,n)=>{for(var t in n)
nn(e,t,{get:n[t],enumerable:!0})},io=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Ca(n))!_t.call(
e,o)&&o!==t&&nn(e,o,{get:()=>n[o],enumerable:!(r=Aa(n,o))||r.enumerable});return e};var N=(e,n,t)=>(t=e!=null?Ra(Oa(e)):{},io(n||!e||!e.__esModule?nn(t,"default",{value:e,enumerable:!0}):t,e)),Ia=e=>io(nn(
{},"__esModule",{value:!0}),e);var F=Ut((mf,lo)=>{var Na,ao=()=>Na??=require("./lib-errors.cjs");lo.exports={__esModule:!0,get InputError(){return ao().
InputError},get UsageError(){return ao().UsageError}}});var sr=Ut((Qf,Qo)=>{var Td,Xo=()=>Td??=require("./lib-yaml.cjs");Qo.exports={__esModule:!0,get decodeBlockScalar(){return Xo().
decodeBlockScalar},get readYaml(){return Xo().readYaml}}});var wi=Ut((py,ki)=>{var bc,G=()=>bc??=require("./re2js.cjs");ki.exports={__esModule:!0,get Matcher(){return G().Matcher},
get MatcherInput(){return G().MatcherInput},get MatcherInputBase(){return G().MatcherInputBase},get RE2JS(){return G().RE2JS},
get RE2JSCompileException(){return G().RE2JSCompileException},get RE2JSException(){return G().RE2JSException},get RE2JSFlagsException(){
return G().RE2JSFlagsException},get RE2JSGroupException(){return G().RE2JSGroupException},get RE2JSInternalException(){return G().
RE2JSInternalException},get RE2JSSyntaxException(){return G().RE2JSSyntaxException},get RE2Set(){return G().RE2Set},get re(){
return G().re}}});var uf={};Ma(uf,{krm:()=>af});module.exports=Ia(uf);var ie=N(F(),1);var co=new WeakMap;function uo(e){let n=co.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return co.set(e,r),r}function D(e,n){let t=uo(e),r=$a(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=Pn(e.text,t.offset,n)-Pn(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function $a(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function Pn(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}function Bt(e,{line:n,column:t}){let o=uo(e).starts[n-1]??0;for(let s=t-1;s>0&&o<e.text.length;o+=1)s-=Pn(e.text,o,o+1);
for(;o<e.text.length&&Pn(e.text,o,o+1)===0;)o+=1;return o}var Wn={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","hash-key-permissions":"\
warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"\
warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","\
pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning",
"rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","source-not-deterministic":"warnin\
g","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-invalid":"error","workload-missin\
g":"warning"};function w(e,n,t){return{code:e,severity:Wn[e],message:t,place:n}}var fo=253;function Se(e){return/^[ -~]*$/.
test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function h(e){
return Se(e.length>fo?`${e.slice(0,fo)}\u2026`:e)}function Da({file:e,offset:n}){return`${h(e.path)}:${String(D(e,n).line)}`}
function b({kind:e,name:n}){return`${h(e)} ${n===""?"(without a name)":h(n)}`}var po=5;function tn(e){let n=e.length-po,
t=e.slice(0,po).join(", ");return n>0?`${t} and ${String(n)} more`:t}var g={aliasShared:(e,n)=>w("alias-shared",e,`the a\
nnotations or env of the pod template of ${b(n)} are shared through a YAML alias or merge key, so a stamp there would ch\
ange or lose something else; write them out in the pod template`),templateInvalid:(e,n,t)=>w("template-invalid",e,`${t} \
in the pod template of ${b(n)} is not of the type that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(e,n,t)=>w(
"annotation-no-effect",e,`annotation ${h(t)} of ${b(n)} only has an effect with Reloader in the cluster; Rollstamp ignor\
es it`),ignoreOnWorkload:(e,n,t)=>w("annotation-no-effect",e,`annotation ${h(t)} of ${b(n)} has no effect there: it goes\
 on a ConfigMap or Secret; to leave the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(e,n,t)=>w(
"annotation-not-string",e,`annotation ${h(t)} of ${b(n)} is not a string and is taken as its text; the API server refuse\
s it: put it in quotes`),annotationsTooLarge:(e,n,t)=>w("annotations-too-large",e,`with its stamps the pod template of ${b(
n)} has ${String(t)} bytes of annotations, Kubernetes takes 262144; use --stamp single`),dataNotBase64:(e,n,t)=>w("data-\
not-base64",e,`key ${h(t)} of ${b(n)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(e,n,t)=>w(
"data-not-scalar",e,`${h(t)} of ${b(n)} is not of the type that Kubernetes wants: data, binaryData and stringData map ke\
ys to strings; correct it`),dataNotString:(e,n,t)=>w("data-not-string",e,`key ${h(t)} of ${b(n)} is not a string; its te\
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(e,n)=>S(y({},w("duplicate\
-key",e,n?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:n?"error":"warning"}),joinedObjects:e=>w("duplicate-key",e,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(e,n,t)=>w("duplic\
ate-key",e,`key ${h(t)} of ${b(n)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(e,n,t)=>S(y({},w("duplicate-object",e,`${b(n)} in namespace ${h(n.namespace)} is in \
the set ${t.copies===2?"twice":`${String(t.copies)} times`} (first at ${Da(t.first)}); ${t.isSource?`this one counts${t.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:t.isError?"error":"warning"}),envCollision:(e,n,t)=>w("env-collision",e,`${tn(t.
names.map(h))} share the variable ${t.variable} in ${b(n)}; rename one, or use --reload-strategy annotations`),flagNoEffect:e=>w(
"flag-no-effect",{path:""},`${e.join(", ")}: only Reloader in the cluster can act on ${e.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${e.length===1?"it":"them"}`),variableNoEffect:e=>w("flag-no-effect",{path:""},`${tn(e.map(h))}\
: no option reads ${e.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>S(y({},w("hash-key-missing",e,`a stamp of ${b(n)} was mad\
e with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests wit\
h --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:e=>w("hash-key-permissions",{path:e},"more than its owner m\
ay read this hash key, and whoever has it can test guesses against the stamps of Secrets; run chmod 600 on it or, for a \
Secret volume, set defaultMode: 0400"),helmTemplate:e=>w("helm-template",{path:e},"skipped: this is a Helm template, not\
 a manifest; name the directory that the output of helm template is written to instead, or leave this file out with --ex\
clude"),jobImmutable:(e,n)=>w("job-immutable",e,`${b(n)} cannot change once it is applied, so it is not stamped; annotat\
e it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`),keyMissing:(e,n,t)=>w(
"key-missing",e,`${b(n)} uses key ${h(t.key)} of ${b(t.source)}, which has no such key; its pods will not start: add the\
 key, or set optional: true`),listInList:e=>w("list-in-list",e,"a list stands in a list, which Kubernetes does not unpac\
k; move its items up"),nameInvalid:(e,n)=>w("name-invalid",e,`${b(n)} has a name that Kubernetes refuses, so it is never\
 stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(e,n,t)=>{let{source:r}=t,
o=t.workloadIsDefault?`${b(n)} has no namespace, taken as ${h(n.namespace)}; ${b(r)} is in ${h(r.namespace)}: pass --nam\
espace ${h(r.namespace)}`:`${b(n)} is in ${h(n.namespace)}; ${b(r)} has no namespace, taken as ${h(r.namespace)}: pass -\
-namespace ${h(n.namespace)}`;return w("namespace-mismatch",e,o)},namespaceUnknown:(e,n)=>w("namespace-unknown",e,`the l\
abels of namespace ${h(n)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pas\
s --namespace-labels '${h(n)}=key=value'`),notRendered:(e,n)=>w("not-rendered",{path:e},`holds ${h(n)}, so it is the sou\
rce of a render, not a render; name the directory that the output of ${n==="Chart.yaml"?"helm template":"kustomize build"}\
 is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(e,n,t)=>w("patte\
rn-invalid",e,`part ${String(t.part)} of annotation ${h(t.key)} of ${b(n)} is not a regular expression that Go (RE2) com\
piles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(e,n,t)=>w("pattern-unmatched",e,`\
part ${String(t.part)} of annotation ${h(t.key)} of ${b(n)} matches nothing in namespace ${h(n.namespace)} of this set`),
referenceAmbiguous:(e,n,t)=>S(y({},w("reference-ambiguous",e,`${b(t.source)} in ${b(n)} could mean ${tn(t.candidates.map(
({name:r})=>h(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>w("reference-not-rewritten",e,`kustomize changes the name o\
f ${b(t)}, but not where ${b(n)} refers to it; add a nameReference for ${h(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>w("rollout-restart",e,`${b(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>w("\
rolls-on-delete",e,`${b(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>w(
"source-after-workload",e,`${b(t)} is applied after ${b(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>S(y({},w("source-missing",e,`${b(n)} is not in names\
pace ${h(n.namespace)} of this set, so ${tn(t.workloads.map(h))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(e,n,t)=>w("so\
urce-not-deterministic",e,`${b(n)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${tn(t.map(h))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(e,n,t)=>w("stamp-foreign",e,`annotation ${h(t)} in the pod t\
emplate of ${b(n)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(e,n,t)=>w("stamp-kept",e,`the stamp of ${b(t)} in ${b(n)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(e,n,t)=>w("stamped-in-base",e,`stamp ${h(t.key)} of ${b(n)} was ma\
de in a base, before its source became ${b(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(e,n,t)=>w("stamp-foreign",e,`variable ${h(t)} of ${b(n)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(e,n,t)=>w(
"workload-missing",e,`${b(n)} takes its pod template from ${h(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var x={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var hn=N(F(),1);var Ro=N(F(),1);var Ta=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function rn(e){return Ta.test(e)||!e.isWellFormed()}var mo=new WeakMap;
function be(e){let n=mo.get(e);if(n!==void 0)return n;let t=rn(e.text);return mo.set(e,t),t}var La=9,Ka=10,Fa=13,yo=32,Ht=34,Pa=44,Wa=58,_a=92,Ua=91,Ba=93,Gt=123,ja=125,jt=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,Vt=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
function go(e,n){return e.charCodeAt(n)===Gt?ho(e,n,0):-1}function ce(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==
yo&&r!==Ka&&r!==Fa&&r!==La)return t;t+=1}}function ho(e,n,t){if(t>x.nesting)return-1;let r=e.charCodeAt(n)===Gt,o=r?ja:Ba,
s=ce(e,n+1);if(e.charCodeAt(s)===o)return s+1;for(;;){if(r&&(s=Va(e,s)),s!==-1&&(s=Ha(e,s,t)),s===-1)return-1;s=ce(e,s);
let i=e.charCodeAt(s);if(i===o)return s+1;if(i!==Pa)return-1;s=ce(e,s+1)}}function Va(e,n){let t=e.charCodeAt(n)===Ht?So(
e,n):-1,r=t===-1?-1:ce(e,t);return r!==-1&&e.charCodeAt(r)===Wa?ce(e,r+1):-1}function Ha(e,n,t){let r=e.charCodeAt(n);return r===
Ht?So(e,n):r===Gt||r===Ua?ho(e,n,t+1):(Vt.lastIndex=n,Vt.test(e)?Vt.lastIndex:-1)}function So(e,n){for(let t=n+1;;t+=1){
let r=e.charCodeAt(t);if(r===Ht)return t+1;if(r===_a){if(jt.lastIndex=t+1,!jt.test(e))return-1;t=jt.lastIndex-1}else if(!(r>=
yo))return-1}}var Ga=/^---[ \t]*(?:[ \t]#.*)?$/;function wo(e,n=rn(e)){if(!Ja(e,n))return[{start:0,end:e.length,contentOnMarker:!1,isSafe:!1}];
let t=qa(e),[r]=t,o=r===void 0?void 0:Ya(e,r);return o===void 0?t:[...o,...t.slice(1)]}function qa(e){let n=[],t=0,r=on(
e,0)&&bo(e,0);for(let o=e.indexOf(`
---`);o!==-1;o=e.indexOf(`
---`,o+1))on(e,o+1)&&(n.push({start:t,end:o+1,contentOnMarker:r,isSafe:!0}),t=o+1,r=bo(e,t));return n.push({start:t,end:e.
length,contentOnMarker:r,isSafe:!0}),n}var za=/^[ \t\r\n]*\{/;function Ya(e,{start:n,end:t}){if(n!==0||t>x.document||!za.
test(e))return;let r=[];for(let o=0;o<t;){let s=go(e,ce(e,o));if(s===-1||s>t)return;let i=ce(e,s);r.push({start:o,end:i,
contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function Ja(e,n){return!(n&&(e.includes("\0")||e.includes(`
\uFEFF`)))&&!(e.includes("%")&&/^\uFEFF?%|\n%/.test(e))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function on(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith("---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function bo(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!Ga.test(o.endsWith("\r")?o.slice(0,-1):o)}var Za=/^ *(?:#.*)?\r?$/,Xa=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function zt(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),on(e,o)&&(o=_n(e,o)+1);o<n.end;o=_n(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||Za.test(e.slice(o,_n(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=Xa.exec(e.slice(o,_n(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}var qt=`
kind: `,ko=/[A-Za-z0-9]+/y;function Eo(e){let n=e.indexOf(qt);return({start:t,end:r})=>{if(n!==-1&&n<t&&(n=e.indexOf(qt,
t)),!(n===-1||n>=r))return ko.lastIndex=n+qt.length,ko.exec(e)?.[0]}}function _n(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}var vo=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,Qa=/\r(?!\n)/;function Ao(e){let{text:n}=e,t=be(e);return r=>{let o=zt(n,r),s=t?
n.slice(r.start,r.end):"";if(!vo.test(s))return o;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return zt(i,S(y({},r),{start:0,end:s.length}))===o?o:"unknown"}}function xo(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");Le(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&Le(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
Le(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),Yt(r,n),Un(r,n),s!==void 0&&n.isJson!==
!0&&Le(r,s.offset,s.message)}function Yt(e,n){let t=n.isSafe?null:Qa.exec(e.text.slice(n.start,n.end));t!==null&&Le(e,n.
start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function Un(e,n){let t=n.isJson||
!be(e)?null:vo.exec(e.text.slice(n.start,n.end));if(t===null)return;let r=t[0].length>1;Le(e,n.start+t.index+(r?1:0),r?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function Le(e,n,t){throw new Ro.InputError("yaml-unsupported",t,y({path:e.path},D(e,n)))}function P(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?P(e.target,!0):{node:e,shared:n||e.aliased}}function Co(e,n){
let{node:t}=P(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())Co(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of q(t))e.set(r,{entry:o,merged:!0})}function q(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.set(
t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&Co(n,t.value);return n}function Bn(e){return!e.merges&&e.duplicates===void 0?
e.entries:Array.from(q(e).values(),({entry:t})=>t)}function Oo(e){return e.merges?q(S(y({},e),{entries:e.entries.filter(
({name:n})=>n===void 0)})):new Map}function m(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){let o=q(
t).get(n);return o&&P(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?_(t,n)?.value:t.find(n);return r&&P(r,e.shared)}
function _(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function $(e,n){let t=e;
for(let r of n)t=m(t,r);return t}var ed=[];function C(e){return e?.node.type!=="sequence"?ed:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>P(n,e.shared))}function sn(e){return e.node.type==="mapping"}function E(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function z(e){return e===void 0||e.node.type==="scal\
ar"&&e.node.resolved==="null"}function an(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var Ke=0,Fe=1,jn=2,dn=3,Vn=4,ln=5,Pe=6,Mo=7,We=8,_e=9,cn=10,B=0,ue=1,Hn=2,Q=3,j=4,ke=0,Io=1,Gn=2,Ue=1,qn=2,No=3,zn=x.nesting-
5,Jt=1023,Zt=255,$o=4,Do=6,To=8,Lo=16;function Ko(e,n,t){return e|t<<$o|n<<Lo}function Fo(e,n){return n<<Do|e<<To}function ee(e){
return e&15}function we(e){return e>>Lo}function Po(e){return e>>$o&3}function Wo(e){return e>>Do&3}function _o(e){return e>>
To&Zt}function un(e){return e<=Fe||e>=_e}var nd=td("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function td(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function Jn(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:rd(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=Yn(n.charCodeAt(a)),l=Yn(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:Yn(n.charCodeAt(
a+2)),f=c&&r>0?0:Yn(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function Yn(e){return nd[e]??64}function rd(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}var od=2n**64n-1n,sd=64,id=new Set(["1","t","T","TRUE","true","True"]),Uo=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function Xt(e){let n=0,t=e.length;for(;n<t&&Uo.has(e.charAt(n));)n+=1;for(;t>n&&Uo.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function Qt(e){return e.split(",").map(Xt).filter(n=>n!=="")}function er(e){return id.has(e)}
function nr(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:fn(n[1]??"","",n[2]??"");return t!==void 0&&rr(t)?t:void 0}
function tr(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?fn(t,"0x",r):o!==void 0?fn(t,"0b",o):s!==void 0?fn(t,"0o",s):fn(t,"",i)}
function fn(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>sd)return;let o=BigInt(n+r);if(e==="")return o<=
od?o:void 0;let s=e==="-"?-o:o;return rr(s)?s:void 0}function rr(e){return BigInt.asIntN(64,e)===e}var Bo=0,ad=1,jo=2,Vo=3,dd=ld();function ld(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=ad;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=Vo;return e[46]=jo,e}var cd="y Y yes Yes YES true True TRUE on On ON".split(
" "),ud="n N no No NO false False FALSE off Off OFF".split(" "),fd="~ null Null NULL".split(" "),pd=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),md=new Map([...cd.map(e=>[e,"bool"]),...ud.map(e=>[e,"bool"]),...fd.map(e=>[
e,"null"]),...[...pd.keys()].map(e=>[e,"float"])]),yd=5,gd=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
hd=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Zn(e){if(e==="")return"null";let n=dd[e.charCodeAt(
0)]??Bo;if(n===Bo)return"string";let t=e.length<=yd?md.get(e):void 0;return t!==void 0?t:n===Vo?bd(e):n===jo&&Ho(e)!==void 0?
"float":"string"}var Sd=/^[1-9][0-9]{0,14}$/;function bd(e){return Sd.test(e)||kd(e)!==void 0?"int":Ho(e)===void 0?"stri\
ng":"float"}function kd(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=tr(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:tr(`${r[1]??""}0b${r[2]??""}`)}function Ho(e){let n=e.startsWith(".")?hd.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??gd.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var pn=9,Y=10,Be=13,J=32,ae=34,mn=35,je=39,Go=44,Ve=45,wd=46,He=58,Ed=92,yn=91,qo=93,Ge=123,zo=125,Yo="ABCDEFGHIJKLMNOPQ\
RSTUVWXYZabcdefghijklmnopqrstuvwxyz",Jo="0123456789",Rd=V(`${Yo}${Jo}_./-`),vd=V(`${Yo}_/.`),Ad=V("yYnNtTfFoO"),xd=5,Cd=V(
'\\"nrtbf'),Od=V(`${Jo}abcdefABCDEF`);function V(e){let n=new Uint8Array(128);for(let t of e)n[t.charCodeAt(0)]=1;return n}
var Xn=class{text;end=0;key={start:0,length:0,style:ke};quotedKind=dn;constructor(n){this.text=n}lineEnd(n){let t=this.text.
indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):Y;return t===Y||t===Be&&(n+1===
this.end||this.text.charCodeAt(n+1)===Y)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===J;)t+=1;return t}endsLine(n){
let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===mn}quotedEnd(n,t){let{text:r,end:o}=this;this.
quotedKind=t===ae?Vn:dn;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>x.scalar?-1:s;if(i===Y)return-1;
if(!(i!==Ed||t!==ae)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=We}}return-1}#e(n){let{text:t}=this,r=n<this.end?
t.charCodeAt(n):Y;if(Cd[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)if(Od[t.charCodeAt(
n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}keyColon(n){let t=n<this.end?this.text.charCodeAt(
n):Y;return vd[t]===1?this.#r(n,t):t===ae||t===je?this.#t(n,t):-1}#n(n){return n<this.end&&this.text.charCodeAt(n)===He&&
(this.isEol(n+1)||this.text.charCodeAt(n+1)===J)}#r(n,t){let{text:r}=this,o=n+1;for(;Rd[r.charCodeAt(o)]===1;)o+=1;let s=o-
n;return!this.#n(o)||s>Jt||(t===wd||s<=xd&&Ad[t]===1)&&Zn(r.slice(n,o))!=="string"?-1:(this.#o(n,s,ke),o)}#t(n,t){let r=this.
quotedKeyEnd(n,t);return r===-1||!this.#n(r)?-1:r}quotedKeyEnd(n,t){let r=this.quotedEnd(n,t),o=r-n-1,s=this.quotedKind!==
We&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>Jt||!s?-1:(this.#o(n+1,o,t===ae?Gn:Io),r+1)}#o(n,t,r){let{key:o}=this;
o.start=n,o.length=t,o.style=r}};var or="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",Md=V(`${or}_/.+`),Id=V(`${or}_/.+-`),Nd=V(`${or}\
.`),$d=V(`"'{}[]`),Qn=class{#e;#n;#r={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#e=n,this.#n=t}read(n,t){return this.#r=
t,this.#t(n,t.depth)}#t(n,t){if(t>zn)return-1;let{text:r}=this.#e,o=this.#n,s=r.charCodeAt(n)===Ge,i=s?zo:qo,a=this.#a(n+
1),d=o.add(s?_e:cn,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#e,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#l(a,t,d)),a!==-1&&(a=this.#d(a,s)),a!==-1&&(a=this.#a(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===Go?this.#a(a+1):-1}return-1}#a(n){let{text:t,end:r}=this.#e,{indent:o,isJson:s}=this.#r,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===Y)i=a+1;else{if(l===pn&&!s)return-1;if(l!==J&&l!==Be&&l!==pn)break}}return a>=r?-1:i===-1||s||a-i>o&&
(a>i||$d[t.charCodeAt(a)]===1)?a:-1}#l(n,t,r){let o=this.#e,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===ae||i===je&&!this.#r.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==He?-1:
this.#n.expect(o.key,t,r)?this.#a(a+1):-1}#d(n,t){let r=this.#e,o=r.text.charCodeAt(n);if(o===Ge||o===yn)return this.#t(
n,t+1);if(o===ae||o===je){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#n.add(r.quotedKind,
n+1,s),s+1)}return this.#s(n,o)}#s(n,t){let{text:r,end:o}=this.#e,s=t===Ve&&Nd[r.charCodeAt(n+1)]===1;if(Md[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&Id[r.charCodeAt(i)]===1;)i+=1;return i-n>x.scalar?-1:(this.#n.add(jn,n,i),i)}};var Dd=10;function Zo(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==Ue&&o!==qn)return;let a=e.slice(n,
t).replaceAll(`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===Dd;)d-=1;return a.slice(0,d)+(o===Ue&&d>0?`
`:"")}var es=N(sr(),1),et=class{#e;#n;constructor(n,t){this.#e=n,this.#n=t}start(n){return this.#n.values[n+Hn]??-1}children(n){
let{values:t}=this.#n,r=[],o=t[n+Q]??0;for(let s=n+j;s<o;s=this.#r(s))r.push(s);return r}#r(n){let{values:t}=this.#n;return un(
ee(t[n+B]??0))?t[n+Q]??0:n+j}child(n,t){let r=this.#e,{values:o}=this.#n,s=o[n+Q]??0;for(let i=n+j;i<s;){let a=o[i+B]??0;
if(we(a)===t.length&&r.startsWith(t,o[i+ue]))return i;i=un(ee(a))?o[i+Q]??0:i+j}return-1}node(n){switch(ee(this.head(n))){case Ke:case _e:
return new ar(this,n);case Fe:case cn:return new lr(this,n);default:return new ir(this,n)}}head(n){return this.#n.values[n+
B]??0}end(n){return this.#n.values[n+Q]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.end(n),s=ee(t);if(s===We)
return Pd(this.#e.slice(r,o));if(s!==ln&&s!==Pe)return r===-1?"":this.#e.slice(r,o);let i={start:r,end:o,indent:_o(t),chomping:Wo(
t),isFolded:s===Pe};return Zo(this.#e,i)??(0,es.decodeBlockScalar)(this.#e,i)}key(n){let t=this.head(n),r=this.#n.values[n+
ue]??0,o=Po(t),s=o===ke?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+we(t)+s,anchored:!1,aliased:!1,style:s===
0?"plain":o===Gn?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#n,r=t[n+ue]??0;return this.#e.
slice(r,r+we(t[n+B]??0))}};function Ld(e){switch(e){case dn:return"single";case Vn:case We:return"double";case ln:return"\
literal";case Pe:return"folded";default:return"plain"}}var Kd=/\\(?:u(....)|(.))/g,Fd=new Map([["n",`
`],["r","\r"],["t","	"],["b","\b"],["f","\f"]]);function Pd(e){return e.replace(Kd,(n,t,r)=>t===void 0?Fd.get(r)??r:String.
fromCharCode(parseInt(t,16)))}var gn=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},ir=class extends gn{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return Ld(ee(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?Zn(this.text):"string"}},ar=class extends gn{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return ee(this.tree.head(this.record))===_e}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:this.tree.node(t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new dr(this.tree,n)),this.known}},dr=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=this.tree.node(this.record),this.knownValue}},lr=class extends gn{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return ee(this.tree.head(this.record))===cn}get items(){
return this.known??=this.tree.children(this.record).map(n=>this.tree.node(n)),this.known}get cursors(){return this.items}};var Wd=16,_d=32,nt=class{records;length=0;keyStart=-1;#e=0;#n=ke;#r;#t=new Map;constructor(n){this.#r=n,this.records={values:new Int32Array(
Math.ceil(n.length/_d+16)*j)}}startDocument(){this.keyStart=-1,this.#t.size>0&&this.#t.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+j>s.length&&(s=this.#o()),this.length=o+j;let{keyStart:i}=this;return s[o+B]=i===-1?n:Ko(n,this.#e,
this.#n),s[o+ue]=i,s[o+Hn]=t,s[o+Q]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);return n.
set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+B]=(r[n+B]??0)|t}close(n){
this.records.values[n+Q]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>Wd?this.#d(n,t,o):this.#a(n,t,o);return this.
keyStart=n,this.#e=t,this.#n=r,!i}#a(n,t,r){let o=this.#r,{values:s}=this.records;for(let i=r+j;i<this.length;i=this.#l(
i)){if(we(s[i+B]??0)!==t)continue;let a=s[i+ue]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)d+=1;if(d===t)return!0}
return!1}#l(n){let{values:t}=this.records;return un(ee(t[n+B]??0))?t[n+Q]??0:n+j}#d(n,t,r){let o=this.#t.get(r);if(o===void 0){
o=new Set,this.#t.set(r,o);let{values:i}=this.records;for(let a=r+j;a<this.length;a=this.#l(a)){let d=i[a+ue]??0;o.add(this.#r.
slice(d,d+we(i[a+B]??0)))}}let{size:s}=o;return o.add(this.#r.slice(n,n+t)).size===s}};var ns=124,Ud=62,ts=V("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),Bd=[],tt=class{#e;#n;#r;#t;#o;#a;#l;#d=[];#s=0;#i=0;#c=0;constructor(n){
this.#e=n,this.#n=n.text,this.#r=be(n),this.#t=new Xn(n.text),this.#o=new nt(n.text),this.#a=new Qn(this.#t,this.#o),this.#l=
new et(n.text,this.#o.records)}read(n){if(!n.isSafe||n.contentOnMarker||this.#r&&rn(this.#n.slice(n.start,n.end)))return;
this.#i=n.start,this.#c=this.#t.end=n.end,this.#s=0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===
!0?this.#S():this.#b(r))||t.length===r){t.length=r;return}this.#p(0);let i=this.#l.node(r);return{file:this.#e,root:i,duplicates:Bd,
hasDirectives:!1,explicitStart:o}}#h(){this.#i===0&&this.#n.startsWith("\uFEFF")&&(this.#i=1);let n=on(this.#n,this.#i);
return n&&(this.#i=this.#t.lineEnd(this.#i)+1),n}#S(){let n=this.#n.indexOf("{",this.#i);return this.#a.read(n,{indent:-1,
depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.add(n,t,t),s=this.#d[this.#s]??={record:0,indent:0,isSequence:!1,count:0};
return s.record=o,s.indent=r,s.isSequence=n===Fe,s.count=0,this.#s+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(Mo,
-1,-1);this.#s>n;)this.#s-=1,t.close(this.#d[this.#s]?.record??0)}#b(n){let t=this.#n,r=this.#c;for(;this.#i<r;){if(this.#s>
zn)return!1;let o=this.#i,s=o,i=t.charCodeAt(s);for(;i===J&&s<r;)s+=1,i=t.charCodeAt(s);if(i===mn||i===Y||i===Be||s>=r){
this.#i=this.#t.lineEnd(s)+1;continue}let a=s-o;if(!(i===Ve&&(this.#t.isEol(s+1)||t.charCodeAt(s+1)===J)?this.#k(s,a):this.#w(
s,a,n)))return!1}return!0}#k(n,t){let r=this.#d[this.#s-1];if(r===void 0||this.#s===0)return!1;if(this.#o.keyStart!==-1&&
t>=r.indent)r=this.#u(Fe,n,t);else if(!r.isSequence||r.indent!==t||this.#o.keyStart!==-1){let i=this.#s;for(;i>0&&(this.#d[i-
1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#d[i-1],i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#t.skipSpaces(
n+1),s=this.#t.keyColon(o);return s===-1?this.#g(o,t):this.#f(s,this.#u(Ke,o,t+o-n))}#w(n,t,r){let o=this.#t.keyColon(n);
if(o===-1)return this.#m(r)&&this.#E(n);if(this.#s===0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(Ke,n,t));let s=this.#d[this.#s-
1];if(s===void 0)return!1;if(this.#o.keyStart!==-1&&t>s.indent)return this.#f(o,this.#u(Ke,n,t));if(s.isSequence||s.indent!==
t||this.#o.keyStart!==-1){let i=this.#s;for(;i>0;i-=1){let a=this.#d[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)
break}if(this.#p(i),s=this.#d[i-1],i===0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#s===
0&&this.#o.length===n}#E(n){let t=this.#n.charCodeAt(n);return(t===Ge||t===yn)&&this.#y(n,-1)}#y(n,t){let r=this.#a.read(
n,{indent:t,depth:this.#s,isJson:!1});return r===-1||!this.#t.endsLine(r)?!1:(this.#i=this.#t.lineEnd(r)+1,!0)}#f(n,t){if(t.
count+=1,!this.#o.expect(this.#t.key,t.record,t.count))return!1;let r=this.#t.skipSpaces(n+1);return this.#t.isEol(r)||r>
n+1&&this.#n.charCodeAt(r)===mn?(this.#i=this.#t.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#n.
charCodeAt(n);return r===ae||r===je?this.#R(n,r):r===ns||r===Ud?this.#A(n,t):r===Ge||r===yn?this.#y(n,t):this.#v(n,r)}#R(n,t){
let r=this.#t,o=r.quotedEnd(n,t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#i=r.lineEnd(o)+
1,!0)}#v(n,t){let r=this.#n,o=t===Ve&&(r.charCodeAt(n+1)===Ve||ts[r.charCodeAt(n+1)]===1);if(ts[t]!==1&&t<161&&!o)return!1;
let s=n,i=n;for(;i<this.#c;i+=1){let a=r.charCodeAt(i);if(a>He){s=i+1;continue}if(a===Y||a===Be)break;if(a!==J){if(a===pn||
a===He&&(r.charCodeAt(i+1)===J||this.#t.isEol(i+1)))return!1;if(a===mn&&r.charCodeAt(i-1)===J)break;s=i+1}}return s-n>x.
scalar?!1:(this.#o.add(jn,n,s),this.#i=this.#t.lineEnd(i)+1,!0)}#A(n,t){let r=this.#t,o=n+1,s=this.#n.charAt(o),i=s==="-"?
qn:s==="+"?No:Ue;if(i!==Ue&&(o+=1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-a;if(d>=
this.#c||l<=t||r.isEol(d))return!1;let c=this.#x(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>x.scalar||l>Zt)return!1;let f=this.#o.
add(this.#n.charCodeAt(n)===ns?ln:Pe,a,u);return this.#o.addToHead(f,Fo(l,i)),this.#i=c,!0}#x(n,t){let r=this.#n,o=n;for(;o<
this.#c;){let s=o;for(;s<this.#c&&s-o<t&&r.charCodeAt(s)===J;)s+=1;if(s===this.#c)return s>o?-1:o;if(s-o<t&&!this.#t.isEol(
s))return o;o=this.#t.lineEnd(s)+1}return o}};var rs=N(sr(),1);function os(e){let n=new tt(e);return t=>{let r=n.read(t);return r===void 0?(0,rs.readYaml)(e,t.start,t.
end):[r]}}function*qe(e,n,t){for(let r of e){let o=r.text.includes("{{")?jd(r,n,t):as(r,n);for(let s of o)yield{doc:s,manifests:qd(
s,t)}}}function jd(e,n,t){try{return[...as(e,n)]}catch(r){if(!(r instanceof hn.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw Vd(r);return t.push(g.helmTemplate(e.path)),[]}}function Vd({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new hn.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*as(e,n){let t=({root:i})=>{let a=P(i,!1),d=E(m(a,"kind"));return d!==void 0&&
(n(d)||m(a,"items")!==void 0)},r=Eo(e.text),o=Ao(e),s;for(let i of wo(e.text,be(e))){let a=r(i),d=a!==void 0&&n(a)?"unkn\
own":o(i);if(d!=="unknown"&&!n(d))continue;Gd(e,i),s??=os(e);let l=Hd(e,i,s);d==="unknown"&&!l.some(t)&&Un(e,i);for(let[
c,u]of l.entries())t(u)&&(xo(u,i,c),yield u)}}function Hd(e,n,t){try{return t(n)}catch(r){throw r instanceof hn.InputError&&
r.code==="yaml-syntax"&&(Yt(e,n),Un(e,n)),r}}function Gd(e,n){if(n.end-n.start>x.document)throw new hn.InputError("limit",
"the document is larger than 64 MiB: split it at `---`, or into several files",y({path:e.path},D(e,n.start)))}var Ee="Re\
sourceList";function qd(e,n){let t={manifests:[],drafts:n},r=P(e.root,!1),o=E(m(r,"kind"))===Ee?m(r,"items"):void 0;if(o===
void 0)ss(e,r,t);else for(let s of C(o))ss(e,s,t);return t.manifests}function ss(e,n,{manifests:t,drafts:r}){if(!sn(n))return;
let o=E(m(n,"apiVersion")),s=E(m(n,"kind")),i=m(n,"items");if(i===void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,
kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of C(i)){if(!sn(d))continue;let l=is(E(m(d,"kind")))??a,c=is(
E(m(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(m(d,"items")!==void 0?r.push(g.listInList({file:e.file,offset:d.
node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function is(e){return e===""?void 0:e}var ds=require("node:buffer"),ne=require("node:fs"),rt=N(F(),1),zd=1<<20;function ls(e,n){let t=(0,ne.openSync)(e,"r");try{
let{size:r}=(0,ne.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,ne.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(zd,n+1-s)),a=(0,ne.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,ne.closeSync)(t)}}function ot(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new rt.InputError("not-utf8","is not UTF-8 but \
UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new rt.InputError("binary","is a binary file (it holds NUL by\
tes), not a manifest",{path:e});if(!(0,ds.isUtf8)(n))throw new rt.InputError("not-utf8","is not UTF-8: save it as UTF-8",
{path:e});return Buffer.from(n.buffer,n.byteOffset,n.length).toString("utf8")}var H={done:0,failed:1,usage:2,input:3};var cs="0.1.0";function st(e,n){return n.length===0?e:Yd(e,n).join("")}function Yd(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var ze={text:"",start:0,end:0,at:0,column:0};function Sn(e,n){if(ze.text===e&&ze.start<=n&&n<=ze.end)return ze;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return ze={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},ze}function T(e,n){return Sn(e,n).start}function U(e,n){
let{end:t}=Sn(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function Re(e,n){return Math.min(Sn(e,n).end+1,e.length)}
function de(e,n){let{start:t,end:r}=Sn(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function W(e,n){let t=Sn(e,n);for(;t.at>n;t.at-=1)us(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)us(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function us(e){return e>=56320&&e<=57343}function L(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function Ye(e,n){return L(e,T(e,n),n)}function it(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function te(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&it(e,t))t=U(e,t);else return t}}function O(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&ve(e,n)?ps(e,n,"}"):fs(e,n);default:return n.
flow?ps(e,n,"]"):fs(e,n)}}function ve(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function fs(e,n){
if(n.type==="sequence")return xe(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:le(e,t)}function ps(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=le(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,O(e,s));for(o=te(e,o);e.charAt(o)!==t&&o<e.length;)o=te(e,o+1);return o+1}function Ae(e,{
key:n,value:t}){let r=O(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=te(e,r);return e.charAt(o)===
":"?o:-1}function le(e,n){let t=O(e,n.value);if(t!==-1)return t;let r=Ae(e,n);return r===-1?O(e,n.key):r+1}function Z(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:Ae(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
le(e,s);if(r?.key.type==="scalar"&&cr(r.key))return te(e,i);let a=te(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;
let d=o-1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function cr({style:e}){return e===
"literal"||e==="folded"}function at(e,n,t){return t===0?n.contentStart:te(e,xe(e,n,t-1))}function xe(e,n,t){let r=n.items[t],
o=r===void 0?-1:O(e,r);return o!==-1?o:t<0?n.contentStart:at(e,n,t)+1}var Cs=N(F(),1);var Jd={add:"added",update:"changed",remove:"removed"};function Zd({action:e,key:n,reason:t,source:r}){let o=h(r===void 0?
n:`${r.kind.toLowerCase()} ${r.name}`);return t==="added"||t.startsWith("removed")?`${o} ${t}`:`${o} ${Jd[e]} [${t}]`}function dt({
changes:e}){return e.map(Zd).join(", ")}function ms({kind:e,namespace:n,name:t}){return[e,n,t].map(h).join("/")}var ys=N(F(),1);function gs(e,n){let[t,...r]=n,o=t?.doc.root;if(o?.type!=="mapping")return;let s={node:o,shared:!1};if(E(m(s,"kind"))!==
Ee)return;r.length>0&&ur(e,o.start,"a ResourceList is the only document of its input");let i=_(o,"items");if(i===void 0)
return ur(e,o.start,"the ResourceList has no items");if(i.value.type==="scalar"&&i.value.resolved!=="null")return ur(e,i.
value.start,"items of the ResourceList is no list");let a=C(m(s,"items"));return{file:e,root:o,apiVersion:E(m(s,"apiVers\
ion"))??"config.kubernetes.io/v1",functionConfig:m(s,"functionConfig"),itemsEntry:i,items:a,caller:Xd(a)}}function ur(e,n,t){
throw new ys.InputError("no-manifests",t,y({path:e.path},D(e,Math.max(0,n))))}var fr="internal.config.kubernetes.io";function Xd(e){
if(e.some(t=>Ce(t,"kustomize.config.k8s.io/id")!==void 0))return"kustomize";let n=["seqindent","package-path","path"].map(
t=>`${fr}/${t}`);return e.some(t=>n.some(r=>Ce(t,r)!==void 0))?"kpt":"other"}function Ce(e,n){return E($(e,["metadata","\
annotations",n]))}function pr(e,n){if(n==="kpt"){let r=Ce(e,`${fr}/path`)??Ce(e,"config.kubernetes.io/path"),o=Ce(e,`${fr}\
/index`)??Ce(e,"config.kubernetes.io/index");return r===void 0?void 0:{path:r,index:Number(o??0)||0}}let t=/^path: (.+)$/m.
exec(Ce(e,"config.kubernetes.io/origin")??"")?.[1];return t===void 0?void 0:{path:t,index:0}}function A(e,n,t){return y({name:n,group:e,owner:"application"},t)}function re(e,n,t){return A("Annotation names",e,{type:"\
string",help:t,value:"KEY",default:n})}var lt=[A("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workloa\
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
ences it",value:"CODE=LEVEL"}),A("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),re("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),re("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),re("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),re("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),re("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),re("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),re("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),re("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),re("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),re("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
hs=[A("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),A("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],Qd=["stamp","check","e\
xplain"];function fe(e,n,o){var s=o,{commands:t=Qd}=s,r=so(s,["commands"]);return S(y({},A(e,n,y({owner:"operator"},r))),
{commands:t})}var _p=[fe("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
fe("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),fe("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),fe("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),fe("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),fe("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),fe("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),fe("Output","quiet",{type:"boolean",help:"Show errors only"})];function Oe(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}var oe=N(F(),1);var Ss=require("node:fs"),bs=require("node:os"),mr=require("node:path"),Je=N(F(),1);var el=64*1024;function yr(e,n){let t;try{t=ls(e,el)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new Je.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new Je.UsageError(`${n}: the file is larger than 64 KiB`);return t}var nl=36;function ks(e,n){return(0,bs.platform)()===
"win32"?[]:e.flatMap(t=>{let r=(0,Ss.statSync)((0,mr.resolve)(n,t),{throwIfNoEntry:!1});return r?.isFile()===!0&&(r.mode&
nl)!==0?[g.hashKeyPermissions(t)]:[]})}var tl=10,rl=13;function gr(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")
throw new Je.UsageError(`${t} is empty (a variable that is not set?): name the file with the key`);let r=yr((0,mr.resolve)(
n,e),t);if(r===void 0)throw new Je.UsageError(`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===tl&&(o-=o>1&&
r[o-2]===rl?2:1),o===0)throw new Je.UsageError(`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.
subarray(0,o)}var bn=N(F(),1);var ol=/^(?:1|t|T|true|TRUE|True)$/,sl=/^(?:0|f|F|false|FALSE|False)$/;function ut(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&ol.test(n))return!0;if(typeof n=="string"&&sl.test(
n))return!1;throw new bn.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new bn.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new bn.UsageError(`${t} takes one value`)}case"list":return ct(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return ct(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function ct(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function ws(e,n){let t={};for(let{
name:s}of lt){let i=e[Oe(s)];i!==void 0&&(t[Oe(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r==
"object"){let[s="",...i]=r.toReversed();t.hashKey=gr(s,n),t.otherHashKeys=i.map(a=>gr(a,n))}return typeof o=="object"&&(t.
severity=il(o)),t}function il(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new bn.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var Es="rollstamp.io/v1alpha1",Rs="Rollstamp",hr="RollstampCheck",ft=new Map([...lt,...hs].map(e=>[Oe(e.name),e]));function pt(e,n){
if(e===void 0||z(e))return Sr(new Map,{isCheck:!1,cwd:n});let t=E(m(e,"apiVersion"))??"",r=E(m(e,"kind"))??"";if(t===Es&&
(r===Rs||r===hr))return Sr(xs(e,ll),{isCheck:r===hr,cwd:n});if(t==="v1"&&r==="ConfigMap")return Sr(al(e),{isCheck:!1,cwd:n});
let o=t===""&&r===""?"it has neither":`not ${h(r)} of ${h(t)}`;throw new oe.UsageError(`functionConfig: ${Rs} or ${hr} o\
f ${Es} is expected, or a ConfigMap of v1 with the options in data; ${o}`)}function Sr(e,{isCheck:n,cwd:t}){return{isCheck:n,
stampHashed:e.get("stampHashed")===!0,quiet:e.get("quiet")===!0,options:ws(Object.fromEntries(e),t),drafts:ks(ct(e.get("\
hashKeyFile")??[]),t)}}var As=new Set(["apiVersion","kind","metadata"]);function xs(e,n){let t=new Map;for(let r of br(e)){
if(As.has(r))continue;let o=ft.get(r);if(o===void 0)throw dl(r);let s=m(e,r);s!==void 0&&t.set(r,n(o,s,`functionConfig: ${r}`))}
return t}function al(e){let n=br(e).find(r=>r!=="data"&&!As.has(r));if(n!==void 0)throw new oe.UsageError(`functionConfi\
g: ${h(n)} of the ConfigMap holds no options; put them into data`);let t=m(e,"data");if(t!==void 0&&!z(t)&&t.node.type!==
"mapping")throw new oe.UsageError("functionConfig: data of the ConfigMap is not a mapping");return xs(t,ul)}function br(e){
return e?.node.type==="mapping"?[...q(e.node).keys()]:[]}function vs(e){return e.replace(/[-_]/g,"").toLowerCase()}function dl(e){
let n=[...ft.keys()].find(r=>vs(r)===vs(e)),t=n===void 0?"fields are the options in camelCase, e.g. autoReloadAll":`did \
you mean ${n}?`;return new oe.UsageError(`functionConfig: there is no field ${h(e)}; ${t}`)}function ll(e,n,t){if(e.type===
"boolean"||e.type==="bool-string"){if(n.node.type==="scalar"&&n.node.resolved==="bool")return an(n);throw new oe.UsageError(
`${t} takes true or false, without quotes`)}let r=E(n);if(r!==void 0)return ut(e,r,t);if(e.type==="list"||e.type==="repe\
at"||e.type==="paths")return ut(e,cl(e,n,t),t);throw new oe.UsageError(`${t} takes a text; numbers and the like go in qu\
otes`)}function cl(e,n,t){let r=e.type==="repeat"&&n.node.type==="mapping";if(!r&&n.node.type!=="sequence"){let s=e.type===
"repeat"?", or a mapping":"";throw new oe.UsageError(`${t} takes a text or a list of texts${s}`)}return(r?br(n).map(s=>[
`${s}=`,E(m(n,s))]):C(n).map(s=>["",E(s)])).map(([s="",i])=>{if(i===void 0)throw new oe.UsageError(`${t} holds something\
 that is not a text; numbers and the like go in quotes`);return s+i})}function ul(e,n,t){let r=E(n);if(r===void 0)throw new oe.UsageError(
`${t} is not a text, which data of a ConfigMap holds: put it in quotes`);return ut(e,e.type==="list"?r.split(`
`):r,t)}function Me(e){return e.replace(/--([a-z][A-Za-z-]*)/g,(n,t)=>{let r=Oe(t);return ft.has(r)?r:n})}var kn=class{#e;#n;#r;constructor(n){this.#e=n;let t=n.items.flatMap(o=>{let s=C(m(o,"items"));return[o,...s].map(i=>({start:i.
node.start,object:i,item:o}))});this.#n=t.filter(({start:o})=>o!==-1);let r=n.root.entries.map(({key:o})=>o.start).filter(
o=>o>n.itemsEntry.key.start);this.#r=Math.min(...r,1/0)}toResult({message:n,severity:t,code:r,line:o,column:s}){let i=Me(
n).replace(/ \(first at -:(\d+)\)/g,(u,f)=>this.#o(Number(f))),a=o===0?-1:Bt(this.#e.file,{line:o,column:s}),d=this.#t(a),
l={code:r};if(d===void 0)return{message:i,severity:t,tags:l};let c=kr(d.object.node,a);return S(y(y({message:i,severity:t},
this.#a(d)),c===""?{}:{field:{path:c}}),{tags:l})}toError(n){if(n instanceof Cs.UsageError)return{message:Me(Se(n.message)),
severity:"error"};let{code:t,message:r,line:o,column:s}=n;return this.toResult({code:t,severity:"error",message:r,path:"",
line:o,column:s})}toStale(n){let{line:t,column:r}=n,o=`stamps are stale or missing: ${dt(n)}`;return this.toResult({code:"\
stale",severity:"error",message:o,path:"",line:t,column:r})}#t(n){return n===-1||n>=this.#r?void 0:this.#n.findLast(({start:t})=>t<=
n)}#o(n){let t=Bt(this.#e.file,{line:n+1,column:1}),r=this.#e.root.flow?void 0:this.#t(t-1),o=r&&pr(r.item,this.#e.caller);
return o===void 0?"":` (first in ${Se(o.path)})`}#a({object:n,item:t}){let r=(...d)=>E($(n,d))??"",o=r("metadata","names\
pace"),s={apiVersion:r("apiVersion"),kind:r("kind"),name:r("metadata","name")},i=pr(t,this.#e.caller),a=Object.values(s).
every(d=>d!=="");return y(y({},a?{resourceRef:o===""?s:S(y({},s),{namespace:o})}:{}),i===void 0?{}:{file:i})}};function kr(e,n){
if(e.start===n)return"";if(e.type==="mapping"){let s=e.entries.findLast(({key:d})=>d.start!==-1&&d.start<=n);if(s?.name===
void 0)return"";let i=fl(s.value,n)?kr(s.value,n):"",a=/^[\w-]+$/.test(s.name)?s.name:`['${s.name}']`;return i===""||i.startsWith(
"[")?a+i:`${a}.${i}`}if(e.type!=="sequence")return"";let t=e.items.findLastIndex(({start:s})=>s!==-1&&s<=n),r=e.items[t];
if(r===void 0)return"";let o=kr(r,n);return`[${String(t)}]${o===""||o.startsWith("[")?o:`.${o}`}`}function fl({start:e},n){
return e!==-1&&e<=n}function wr({message:e,severity:n,resourceRef:t,file:r,tags:o}){let s=t&&[t.kind,t.namespace,t.name].
filter(Boolean).join("/"),i=[r?.path,s].filter(d=>d!==void 0).join(": "),a=o===void 0?"":` [${o.code}]`;return`${i===""?
"":`${Se(i)}: `}${n}: ${e}${a}
`}function Er(e){return JSON.stringify(e).replace(/\\ud[89a-f][0-9a-f]{2}/g,"\\ufffd").replace(/[\u007f-\u009f\p{Cf}\u2028\u2029\ufffe\uffff]/gu,
t=>t.length>1?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Rr(e,n,t){return st(e.file.text,t.length===0?n:[...n,pl(e,t)])}function pl({file:{text:e},root:n,itemsEntry:t},r){
let o=r.map(Er),s=`[${o.join(", ")}]`,i=c=>`
${e.slice(T(e,c),c)}`,a=c=>o.map(u=>`- ${u}`).join(i(c)),d=_(n,"results")?.value;if(d!==void 0&&d.start!==-1){let c=d.type===
"sequence"&&!d.flow;return{start:d.start,end:O(e,d),text:c?a(d.start):s}}let l=t.key.start;return n.flow?{start:l,end:l,
text:`"results": ${s}, `}:{start:l,end:l,text:`results:${i(l)}${a(l)}${i(l)}`}}function Os({apiVersion:e},n){let t=n.map(
o=>`- ${Er(o)}
`),r=t.length===0?"":`results:
${t.join("")}`;return`apiVersion: ${JSON.stringify(e)}
kind: ${Ee}
items: []
${r}`}var ml="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",pe=class extends Error{name="Select\
orError"};function Ie(e){return e.length<=253&&yl.test(e)}var yl=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
gl=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,hl=63;function Ms(e){let n=e.flatMap(o=>o.split(",")).map(Sl).join(","),
t=new vr(n),r=[];if(t.peek()==="")return r;for(;;){r.push(bl(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function Sl(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var vr=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#r;constructor(n){this.#e=
n,this.#r=this.#t()}#t(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#r}take(){let n=this.#r;return this.#r=
n===""?"":this.#t(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new pe(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${ml}`)}};function xr(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function bl(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(xr(t)||e.fail(t,"a label key"),El(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:wl(e,t)};case"=":case"==":return{operator:"in",key:t,values:[Ar(e,t)]};case"!=":return{operator:"notin",key:t,
values:[Ar(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:kl(e,t)};default:return e.fail(r,"\
an operator")}}function Ar(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return xr(t)||e.fail(t,"a label\
 value"),Is(n,t)}function kl(e,n){let t=Ar(e,n),r=nr(t);if(r!==void 0)return r;throw new pe(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function wl(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(xr(e.peek())?Is(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function El(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!Ns(t)||
r!==void 0&&!Ie(r))throw new pe(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function Is(e,n){if(Ns(
n))return n;throw new pe(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function Ns(e){return e.length<=hl&&gl.test(e)}function Cr(e,n){return e.every(
t=>Rl(t,n.get(t.key)))}function Rl(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:nr(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var $s="internal.config.kubernetes.io",Or={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function Ls(e){let n=o=>e.
get(`${$s}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${$s}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:Or}function Ks({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function Fs(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>Ds(o,n,!0)),r=t.length>1?t.filter(({history:o})=>Ds(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function Ds(e,n,t){return Ts(e.prefixes,n.prefixes,t)&&Ts(e.suffixes,n.suffixes,
t)}function Ts(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}var Ws="argocd.argoproj.io/hook",Mr="helm.sh/hook",_s="argocd.argoproj.io/sync-wave",Us="helm.sh/hook-weight",vl=[Ws,Mr,
_s,Us],Al=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),xl=[];function Ne(e){return e===void 0?xl:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var Ps={phase:1,
wave:0};function Ir(e){if(e.size===0||!vl.some(s=>e.has(s)))return Ps;let n=[...Ne(e.get(Ws)),...Ne(e.get(Mr))],t=n.flatMap(
s=>Al.get(s)??[]),r=e.has(Mr),o=e.get(_s)??(r?e.get(Us):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function Bs(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var Vs=["containers","initContainers"],Cl=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],Ol=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],Ml=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],Il=new Map;function Hs(e){let n=[];for(let o of Vs)for(let[s,i]of C(m(e,o)).entries()){let a=o==="\
containers"?[s]:[];Nl(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=C(m(e,"volumes")),r=t.length===0?Il:$l(e);
for(let[o,s]of t.entries()){let i=r.get(E(m(s,"name"))??"");i!==void 0&&Dl(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function Nl(e,{path:n,users:t,found:r}){for(let[o,s]of Cl){let i=C(m(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let[u,f]of i.entries()){let p=m($(f,a),d),k=p&&E(m(p,"name"));if(p===void 0||k===void 0||k===
"")continue;let R=c===void 0?void 0:E(m(p,c));r.push({kind:l,name:k,keys:c===void 0?void 0:R===void 0?[]:[R],optional:an(
m(p,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:p.node.start,via:"env",containers:t})}}}function $l(e){
let n=new Map;for(let t of Vs)for(let[r,o]of C(m(e,t)).entries())for(let s of C(m(o,"volumeMounts"))){let i=E(m(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function Dl(e,n){js(e,Ol,n);for(let[
t,r]of C($(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;js(r,Ml,S(y({},n),{path:o}))}}
function js(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=m(e,s),l=d&&E(m(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=C(m(d,"items")).flatMap(u=>E(m(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:an(m(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var mt=class{doc;at;annotations;#e;#n;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=t,this.
annotations=r,this.#e=o,this.#n=s}get path(){return this.#n.join(".")}get duplicate(){return Gs(this.#e,this.#n)}get references(){
return Hs(m(this.at,"spec"))}get hasContainers(){return C($(this.at,["spec","containers"])).length>0}};function Gs(e,[n,
...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===void 0?Gs(
m(e,n),t):r.key.start}var $e=["spec","template"],qs=["spec","updateStrategy","type"],Nr=[{group:"apps",kind:"Deployment",template:$e,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:$e,updateStrategy:qs,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:$e,
updateStrategy:qs,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:$e},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:$e,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:$e,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:$e,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function $r(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function zs(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function Ys(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
Ll(d))return;let{kind:l}=d,c=$r(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=Pl(d,{type:u,
settings:n,drafts:t});o.push(f),Ul(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))Fl(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=Tr($(d.at,["metadata","labels"])).values;s.set(wn(m(Dr(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&Kl(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var Tl="config.kubernetes.io/local-config";function Ll({at:e}){return E($(e,["metadata","ann\
otations",Tl]))==="true"}function Js(e,{functionInput:n}){return n===void 0?Or:Ls(e)}function Kl({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?g.joinedObjects(s):g.duplicateKey(
s,!1))}}function Dr(e){return m(e.at,"metadata")}function wn(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function Zs({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var Xs={
values:new Map,odd:[]};function Tr(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return Xs;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of Bn(e.node)){if(r===void 0)continue;let{node:i}=P(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function Lr(e,n,{object:t,drafts:r}){let{values:o,odd:s}=Tr(n);for(let{name:i,offset:a}of s)r.push(g.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function Qs(e,n){let t=wn(m(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function Fl(e,{kind:n,settings:t,drafts:r,sources:o}){let s=Dr(e),i=m(s,"\
name"),a=wn(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=Qs(s,t),c={kind:n,namespace:d,name:a},u=Zs(e,i);if(E(
i)===void 0||!Ie(a)){r.push(g.nameInvalid(u,c));return}let f=Lr(e,m(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
k=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?Xs.values:
Tr(m(s,"labels")).values,order:Ir(f),at:e.at,history:Js(f,t),hidden:k})}function Pl(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=Dr(e),{namespace:d,hasNamespace:l}=Qs(a,t),c=m(a,"name"),u=wn(c),f=u===void 0?wn(m(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},k=Lr(e,m(a,"annotations"),{object:p,drafts:r}),R=n.updateStrategy&&$(s,
n.updateStrategy);return{id:p,type:n,place:Zs(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:Js(k,t),annotations:k,
order:Ir(k),template:Wl(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?_l(s):void 0,rollsOnDelete:E(R)==="OnDel\
ete"}}function Wl(e,n,{type:t,id:r,drafts:o}){let s=$(n,t.template);if(s===void 0||!sn(s))return;let i=Lr({doc:e},$(s,["\
metadata","annotations"]),{object:r,drafts:o});return new mt({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function _l(e){
let n=$(e,["spec","workloadRef"]);if(!z(n))return{group:$r(E(m(n,"apiVersion"))??""),kind:E(m(n,"kind"))??"",name:E(m(n,
"name"))??""}}function Ul(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(g.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}function Kr(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=yt("data",t,Jn);for(let[a,d]of yt("stringData",
t,ei))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=yt("data",t,ei),o=yt("binaryData",t,Jn);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(g.dataInBoth(En(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function En(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var ei=e=>e;function yt(e,{source:n,drafts:t},r){let o=new Map,s=m(n.at,e)?.node;if(s===void 0||z({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(g.dataNotScalar(En(n,s.start),n.id,e)),o;for(let i of Bn(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=P(i.value,!1);if(d.type!=="scalar"){t.push(g.dataNotScalar(En(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(g.dataNotString(En(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(g.dataNotBase64(En(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var Rn=require("node:buffer"),ti=require("node:crypto"),gt="STAKATER_",Bl={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function vn(e,n){
let t=n.toUpperCase();return`${gt}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${Bl[e]}`}function ri(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function oi(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>ni(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(ni(s,jl(i)));r.sort((s,i)=>s.compare(i));let o=(0,ti.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function ni(e,n){let t=Rn.Buffer.
from(`${e}=`);return Rn.Buffer.concat([t,typeof n=="string"?Rn.Buffer.from(n):n])}function jl(e){return typeof e=="strin\
g"?e:Rn.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var xn=require("node:crypto");function me(e,n){return e<n?-1:e>n?1:0}function An(e){return e.every((t,r)=>r===0||(e[r-1]??"")<=t)?e:e.toSorted(me)}var Vl=32,si=/^(?:hmac-)?[0-9a-f]{32}$/,ye="hmac-";function Fr(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,xn.hash)(
"sha256",s,"hex"):(0,xn.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=ai("content",t);return n===void 0?
r:`${ye}${r}`}function ii(e){let n=ai("sources",new Map(e));return e.some(([,t])=>t.startsWith(ye))?`${ye}${n}`:n}function ai(e,n){
let t=`object:2:${ht(e)}:object:${String(n.size)}:`;for(let r of An([...n.keys()]))t+=`${ht(r)}:${ht(n.get(r)??"")},`;return(0,xn.hash)(
"sha256",`${t},${ht("v")}:number:1,`,"hex").slice(0,Vl)}function ht(e){return`string:${String(e.length)}:${e}`}var Hl=[void 0],Gl=16;function li({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=Kr(d,o),u=d.id.kind==="Secret"?r:Hl,f=di(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=Kr(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,ql(c.some,JSON.stringify(l),()=>di(c.hashKeys,zl(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=oi(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=Gl?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function ql(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function di([e,...n],t){return[
Fr(t,e),...n.map(r=>Fr(t,r))]}function zl({entries:e},n){return new Map([...e].filter(([t])=>n.includes(t)))}var Kt=N(F(),1);function ci(e,n,t){let r=new Map(n.map((d,l)=>[d,l])),o=({place:d})=>"file"in d?r.get(d.file)??-1:-1,s=e.toSorted((d,l)=>o(
d)-o(l)||St(d)-St(l)||me(d.code,l.code)||+(l.severity==="error")-+(d.severity==="error")||me(d.message,l.message)),i=[],
a;for(let d of s){let l=d.code==="duplicate-key"&&a?.code===d.code&&o(a)===o(d)&&St(a)===St(d);a=d;let c=Yl(d,t);!l&&c!==
"off"&&i.push(Jl(d,c))}return i}function St({place:e}){return"file"in e?e.offset:0}function Yl({code:e,severity:n},{severity:t,
strict:r}){let o=t.get(e)??n;return r&&o==="warning"?"error":o}function Jl({code:e,message:n,place:t},r){if(!("file"in t))
return{code:e,severity:r,message:n,path:t.path,line:0,column:0};let{line:o,column:s}=D(t.file,Math.max(0,t.offset));return{
code:e,severity:r,message:n,path:t.file.path,line:o,column:s}}var Pr="rollstamp.io/freeze",ui="rollstamp.io/granularity",Cn="the Job cannot change once it is applied";function bt(e){
return e.annotations.get(Pr)==="true"}var Zl=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),fi=["info","warning","error"],kt=class{#e=new Map;#n=[];#r;#t;constructor(n){
this.#r=n,this.#t=nc(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#n.push(
...ec(n,t)),!this.#t(t.id.name)&&Xl(this.#e,n,{missing:t,settings:this.#r}))}drafts(){let n=Array.from(this.#e.values(),
({id:t,place:r,workloads:o,severity:s})=>g.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#n,...n]}};function Xl(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=Ql(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[b(n.
id)],severity:a});return}d.workloads.push(b(n.id)),fi.indexOf(a)>fi.indexOf(d.severity)&&(d.severity=a)}function Ql({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&Zl.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*ec(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name).find(({hasNamespace:s})=>!s||!t.hasNamespace);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.
hasNamespace};yield g.namespaceMismatch(t.place,t.id,o)}function nc(e){return n=>e.some(t=>tc(t,n))}function tc(e,n){let t=0,
r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))
t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}return/^\**$/.test(e.slice(s))}var Ze=["ConfigMap","Secret"];function yi({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new kt(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&mi(c,{settings:t,drafts:o});return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>0&&ic(c,o);
return}ac(c,{settings:t,drafts:o}),mi(c,{settings:t,drafts:o}),u.length>0&&lc(c,o);for(let f of u)f.source.hidden!==void 0&&
i.add(f.source),cc(f,{selection:c,digests:r,drafts:o}),yc(f,c,o),fc(f,c,o);uc(c,o),pc(c,a),s.see(c)},end:()=>[...o,...rc(
e,{scope:n,used:i,digests:r}),...sc(e,n),...mc(a),...s.drafts()]}}function*rc(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=oc(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield g.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function oc(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*sc({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield g.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function ic({workload:e,outOfScope:n},t){n===Cn&&t.push(g.jobImmutable(e.place,e.id))}function ac(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of Ze){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(g.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(g.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var pi=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function mi({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>pi.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((pi.has(a)?g.annotationNoEffect:
g.ignoreOnWorkload)(d,l,a))}var dc="reloader.stakater.com/rollout-strategy";function lc({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(g.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(dc)==="rest\
art"&&t.push(g.rolloutRestart(s,i))}function cc({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(g.keyMissing(c,t.id,{source:e.id,key:l}))}}function uc({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(g.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function fc({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
g.referenceNotRewritten(i,t.id,e.id))}function pc({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[b(e.id)]):o.push(b(e.id))}}function*mc(e){for(let[{place:n,
id:t},r]of e)yield g.sourceNotDeterministic(n,t,r)}function yc({source:e},{workload:n},t){Bs(e.order,n.order)&&t.push(g.
sourceAfterWorkload(e.place,n.id,e.id))}function Si(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=gi(s,{catalog:e,
settings:n});i===bi&&r.push(g.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!Cr(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):gi(s,{catalog:e,settings:n}),workloadIsOut:o=>gc(
o,n),drafts:r}}var bi="the labels of its namespace are not known (--namespace-selector)";function gi(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?bi:Cr(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function gc(e,n){let{type:t}=e;if(bt(e))return`it is frozen (${Pr})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return hc(e,n)}function hc(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||Sc(e)?void 0:Cn}function Sc({annotations:e,hasGenerateName:n}){
let t=Ne(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||hi(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||hi(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||Ne(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function hi(e,n,[t,r]){if(Ne(e.get(n)).length===0)return!1;let o=Ne(e.get(t));return o.length===
0||o.includes(r)}var Ai=N(F(),1);var On=N(wi(),1);var kc=4096,wc=2e3;function Ei(e,n){let t=[],r=[];for(let[o,s]of e.split(",").entries()){let i=Xt(s);if(i==="")continue;
let a=o+1,d=Ec(i,n);d===void 0?r.push({source:i,position:a}):t.push({pattern:d,position:a})}return{parts:t,invalid:r}}function Ec(e,n){
if(!(e.length>kc)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:t=>t===e};if(n.compiles(e))return{source:e,
literal:void 0,matches:t=>n.matches(e,t)}}}function Ri(e){return Ie(e)}var Rc=256*1024,vc=2048,Ac=1e6,Wr=class{#e=new Map;#n=0;compiles(n){
return this.#r(n)!==void 0}matches(n,t){let r=this.#r(n);if(r===void 0)return!1;let o=r.answers.get(t);if(o!==void 0)return o;
let s=r.set.match(t).length>0;return this.#n>=Ac&&this.#o(),r.answers.set(t,s),this.#n+=1,s}#r(n){if(this.#e.has(n))return this.#e.
get(n);let t=xc(n);return this.#e.size>=vc&&this.#t(),this.#e.set(n,t),t}#t(){let[n]=this.#e;n!==void 0&&(this.#n-=n[1]?.
answers.size??0,this.#e.delete(n[0]))}#o(){for(let n of this.#e.values())n?.answers.clear();this.#n=0}};function vi(){return new Wr}
function xc(e){let n=`^${e}$`;if(!(Oc(n)>wc))try{let t=new On.RE2Set(On.RE2Set.UNANCHORED,0,Rc);return t.add(n),t.compile(),
{set:t,answers:new Map}}catch(t){if(t instanceof On.RE2JSException)return;throw t}}var Cc=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function Oc(e){let n=new RegExp(Cc),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
Mc(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function Mc(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var Mn={named:[],invalid:[],search:!1,auto:!1,autoAll:!1};function xi(e,{workload:n,template:t,place:r},{settings:o,cache:s}){
let{keys:i}=o,a=K=>K.size>0&&(K.has(i.auto)||K.has(i.named[e])||K.has(i.typedAuto[e])||K.has(i.search)),d=a(n);if(!d&&!o.
autoReloadAll&&!a(t))return Mn;let l=d?n:t,c=l.get(i.auto)??"",u=l.get(i.typedAuto[e])??"",f=l.get(i.named[e]);Ic(f,{key:i.
named[e],place:r});let{parts:p,invalid:k}=Nc(f,s),R={named:p,invalid:k,search:l.get(i.search)==="true",auto:er(c)||er(u),
autoAll:c===""&&u===""&&o.autoReloadAll};return R.search||R.auto||R.autoAll||p.length>0||k.length>0?R:Mn}function Ic(e,{
key:n,place:{file:t,offset:r}}){if(!(e===void 0||e.length<x.patterns||Qt(e).length<=x.patterns))throw new Ai.InputError(
"limit",`annotation ${h(n)} holds more than ${String(x.patterns)} names or patterns: write one pattern for several of th\
em`,y({path:t.path},D(t,r)))}function Nc(e,n){if(e===void 0)return{parts:[],invalid:[]};let{parts:t,invalid:r}=Ei(e,n);return{
parts:t.map(({pattern:o,position:s})=>({pattern:o,position:s,name:Ri(o.source)?o.source:void 0})),invalid:r.map(({position:o})=>o)}}
var $c=new Set;function Ci(e,n,t){let r=n.flatMap(o=>o.get(t.keys.exclude[e])??[]);return r.length===0?$c:new Set(r.flatMap(
Qt))}function _r(e,{names:n,isReferenced:t,isMatch:r}){if(e.named.some(({pattern:o})=>n.some(s=>o.matches(s))))return"na\
med";if(t)return e.search&&r?"search":e.auto?"auto":e.autoAll?"auto-all":void 0}function M({kind:e,name:n}){return`${e}/${n}`}function Mi(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:f})=>f),
a.annotations],l=Ci(e,d,s.settings),{references:c,ambiguous:u}=Dc(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,excludes:l,
references:c,ambiguous:u}}function Dc(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.kind!==e)continue;
let a=Ni(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguous"&&s.set(d,Ii(a));
let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function Ii({candidates:e}){return e.map(
({id:n})=>n)}function Ni(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function $i(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i}=o,{namespace:a}=r.workload.id,d=new Set(t.keys());for(let{pattern:l,name:c}of n.flatMap(
({named:u})=>u)){if(c!==void 0){let u=i.meaningOf(e,c,r.workload);u.type==="source"&&d.add(u.source.id.name),(u.type!=="\
source"||s.inNamespace(e,a).has(c))&&d.add(c)}if(l.literal===void 0){for(let u of s.matching(e,a,l))d.add(u);for(let u of i.
matching(e,a,l))d.add(u)}}return An([...d])}var Tc=[];function Di(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,scope:a,
settings:d}=o,{kind:l,namespace:c,name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??Tc,k=f&&i.originalName(f,
r.workload),R=a.sourceIsOut(e,f?.labels);if(R!==void 0)return{type:"out-of-scope",id:e,why:R};let v={names:k===void 0?[u]:
[u,k],isReferenced:p.length>0,isMatch:f===void 0||f.annotations.get(d.keys.match)==="true"},K=v.names.some(Wt=>n.excludes.
has(Wt)),Ln=r.template.hasContainers&&!K,he=Ln?Oi(n.rules,v):void 0,ka=Ln?Oi(n.rulesOut,v):void 0;if(he===void 0&&ka!==void 0)
return{type:"out-of-scope",id:e,why:"only a Rollout that is out of scope selects it"};let Kn=f===void 0&&p.length===0?Ni(
l,u,t):void 0,to=Kn?.type==="ambiguous"?Ii(Kn):n.ambiguous.get(u);if(to!==void 0)return{type:"ambiguous",id:e,rule:he,references:p,
candidates:to};if(Kn?.type==="source")return{type:"refused",source:Kn.source,reason:"renamed"};if(f===void 0){let Wt=n.rules.
some(({named:wa})=>wa.some(Ea=>Ea.name===u));return{type:"missing",id:e,rule:he,references:p,isNamed:Wt,isExcluded:K}}return f.
annotations.get(d.keys.ignore)==="true"?{type:"refused",source:f,reason:"ignore"}:he===void 0?{type:"refused",source:f,reason:K?
"exclude":"opt-out"}:d.unstable.has(`${c}/${M(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&Lc(f,t)?{type:"\
refused",source:f,reason:"hash-suffix"}:{type:"selected",source:f,rule:he,references:p,keys:Fc(p,r,d)}}function Lc({history:e},{
subject:{workload:n},context:{settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==
!0}var Kc=["named","search","auto","auto-all"];function Oi(e,n){let[t,...r]=e;if(t===void 0)return;if(r.length===0)return _r(
t,n);let o=new Set(e.map(s=>_r(s,n)));return Kc.find(s=>o.has(s))}function Fc(e,{deciders:n},t){let r=n.map(({annotations:s})=>s.
get(ui)).find(s=>s==="keys"||s==="object")??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);if(!(r==="objec\
t"||t.form==="env-vars"||o))return An([...new Set(e.flatMap(({keys:s})=>s??[]))])}var wt=class{outOfScope;isIdle;#e;#n;#r;#t;#o;constructor(n,t){this.#e={subject:n,context:t},this.outOfScope=Wc(n,t.scope);
let r=this.outOfScope!==void 0,o=Ti("ConfigMap",r,this.#e),s=Ti("Secret",r,this.#e);this.#n={ConfigMap:o,Secret:s},this.
isIdle=Li(o)&&Li(s)}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
return this.#t??=Ze.flatMap(n=>$i(n,this.#l(n),this.#e).map(t=>this.judge(n,t))),this.#t}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(Pc),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return Di({kind:n,namespace:r,
name:t},this.#l(n),this.#e)}nameBehind(n,t,r){return this.#e.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{namespace:r}=this.workload.id;return this.#e.context.index.anywhere(n,t).filter(({
id:o})=>o.namespace!==r)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#e.context;
return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#a(){let n=this.template.references,t=r=>{let{rules:o,rulesOut:s}=this.#n[r];
return Mi(r,{rules:o,rulesOut:s,all:n},this.#e)};return{ConfigMap:t("ConfigMap"),Secret:t("Secret")}}#l(n){return this.#r??=
this.#a(),this.#r[n]}};function Pc(e){return e.type==="selected"}function Wc({deciders:e,workload:n},t){for(let s of e)if(bt(
s))return t.workloadIsOut(s);let o=(n.type.templateOnly===!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(s));return o.every(
s=>s!==void 0)?o[0]:void 0}function Ti(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){let a={workload:i.
annotations,template:t.template.annotations,place:i.place};(n||r.scope.workloadIsOut(i)===void 0?o:s).push(xi(e,a,r))}return{
rules:o,rulesOut:s}}function Li({rules:e,rulesOut:n}){return e.every(t=>t===Mn)&&n.every(t=>t===Mn)}var Ki={type:"itself"},Et=class{#e=new Map;#n;constructor(n){this.#n=n.filter(({history:t})=>t.previousNames.length>0||t.
isHashed);for(let t of this.#n)for(let r of new Set(Ks(t))){let o=Fi(t.id.kind,t.id.namespace,r),s=this.#e.get(o);s===void 0?
this.#e.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#n.length===0)return Ki;let s=Fs(this.#e.get(Fi(n,
r.namespace,t))??[],o),[i]=s;return i===void 0?Ki:s.length===1?{type:"source",source:i}:{type:"ambiguous",candidates:s}}originalName(n,t){
let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.meaningOf(n.id.kind,r,t);return o.type==="\
source"&&o.source===n?r:void 0}matching(n,t,r){return this.#n.filter(({id:o,history:{previousNames:s}})=>{let[i]=s;return o.
kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function Fi(e,n,t){return`${e}/${n}/${t}`}var _c=new Map,Rt=class{#e={ConfigMap:new Map,Secret:new Map};#n;#r;#t=new Map;#o=new Map;constructor(n){this.#n=n;for(let t of n){
let{kind:r,namespace:o,name:s}=t.id;Ur(this.#e[r],o,()=>new Map).set(s,t)}}inNamespace(n,t){return this.#e[n].get(t)??_c}anywhere(n,t){
return this.#r??=Uc(this.#n),this.#r.get(`${n}/${t}`)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=Ur(this.#t,o,()=>new Map),
i=`${n}/${t}`,a=s.get(i);if(a!==void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().
map(c=>[o(c),c]));return s.set(i,l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#o.get(o);if(s!==void 0)
return s;let a=[...this.inNamespace(n,t).keys()].filter(d=>r.matches(d));return this.#o.set(o,a),a}};function Uc(e){let n=new Map;
for(let t of e){let{kind:r,name:o}=t.id;Ur(n,`${r}/${o}`,()=>[]).push(t)}return n}function Ur(e,n,t){let r=e.get(n);if(r!==
void 0)return r;let o=t();return e.set(n,o),o}function*Pi(e,n,t){let{sources:r}=e,s={index:new Rt(r),renames:new Et(r),cache:vi(),scope:n,settings:t},i=Bc(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(Wi(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new wt({workload:a,template:d,deciders:[a,...u]},s))}}function Wi(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function Bc(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=Wi(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var I=N(F(),1);function Bi(e,{functionInput:n,unstable:t}={}){let r=jc(e),o=e.stampDomain??"rollstamp.io";Vc([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&Hc(e);for(let i of e.enable??[])throw new I.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...Nr,...(e.workload??[]).map(Jc)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:Gc(e.resourcesToIgnore??[]),ignoredWorkloadTypes:qc(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:Ui("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map(zc)),resourceLabelSelector:Ui("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:ji(e.hashKey),otherHashKeys:Zc(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:Qc(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function se(e,n){if(e==="")throw new I.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function jc(e){return{auto:se(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:se(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:se(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:se(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:se(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:se(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:se(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:se(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:se(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:se(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var _i=243;function Vc(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>_i||!Ie(
r))throw new I.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
_i)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new I.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function Hc(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new I.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function Gc(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new I.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function qc(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new I.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function Ui(e,n){if(n.length!==0)try{return Ms(n)}catch(t){throw t instanceof
pe?new I.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function zc(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new I.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new I.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var Yc=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Jc(e){let[,n="",t="",r=""]=Yc.exec(e)??[];if(t==="")throw new I.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new I.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if(Nr.some(o=>o.group===n&&o.kind===t))throw new I.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function Zc({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new I.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(ji)}function ji(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new I.UsageError("the hash key is empty: give a key, or leave the option out");return n}function Xc(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function Qc(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn(Wn,t))throw new I.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys(Wn).join(", ")}`);
if(!Xc(r))throw new I.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function*vt(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:eu(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*vt(e,t),yield*vt(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*vt(e,t)}function eu(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function Xe(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...vt(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&L(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:it(e,d)?d=U(e,d):(i({start:d,end:d+1}),d+=1)}return o}function In(e,n){return n.
map(({start:t,end:r})=>{let o=Ye(e,t),s=U(e,r);if(L(e,r,s))return o?{start:T(e,t),end:Re(e,r),text:""}:{start:nu(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!it(e,Vi(e,r));return{start:t,end:i?Vi(e,r):r,text:""}})}function nu(e,n){let t=n;
for(;t>0&&L(e,t-1,t);)t-=1;return t}function Vi(e,n){let t=n;for(;t<e.length&&L(e,t,t+1);)t+=1;return t}function X(e,n,t){
let[r,...o]=n;return r===void 0?[]:[S(y({},r),{text:t}),...In(e,o)]}function Nn(e,n){let t=Ae(e,n),r=t===-1?O(e,n.key):t+
1;return Xe(e,{start:r,end:le(e,n)},[n.value])}function $n(e,n,t){return Xe(e,{start:n,end:le(e,t)},[t.key,t.value])}function At(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=Hi(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&Ye(e,a.start),u=d&&!c?Hi(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return tu(e,t)}function Hi(e,n){let t=n===void 0?-1:te(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function tu(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&L(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function ge(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?Br(s.node):void 0;a!==void 0&&
(o=ru(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=su(e,i,{edits:o,column:r}));return o}
function Br(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return cr(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return Br(e.items.at(-1));let n=e.entries.at(-1);return Br(n?.value.start===-1?n.key:n?.value)}function ru(e,n,{
edits:t,column:r}){let o=e.slice(T(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=Re(e,d),c=U(e,d),u=a.get(d);if(u!==void 0&&ou(e,u))d=u.end;else if(L(e,d,
c))(s||Gi(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...qi(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function ou(e,n){return n.text===""&&(n.end===e.length||T(e,n.end)===n.end)}function Gi(e,n){return e.length>n||e.
includes("	")}function qi(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,U(e,n)))?.[0]??"";if(!Gi(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),S(y({},s),{end:i.end})]}function su(e,n,{
edits:t,column:r}){let o=O(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=Re(e,n.start);a<o;a=
Re(e,a)){let d=U(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(L(e,a,d)?s.push({start:a,end:Re(e,a),
text:""}):i=qi(e,a,{edits:i,column:r}))}return[...i,...s]}function xt(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return zi(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,k]of i)d.push(...X(e,Nn(e,p),Ct(k)));let[l]=n.entries,c=Z(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...zi(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:k}=Ji(
e,o,{mapping:n,layout:r});d.push(...X(e,$n(e,c,u),p.join(k)))}for(let p of In(e,au(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return ge(e,
f,{edits:d,column:W(e,c)})}function zi(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=Ji(
e,t,{mapping:n,layout:o}),a=Z(e,n,r);return iu(e,n,{start:a,end:a,text:s.join(i)+i})}function iu(e,n,t){if(!n.flow||ve(e,
n))return[t];let r=O(e,n),o=e.charAt(r-1)===":"?" }":"}";return[S(y({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}function au(e,n,{
remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?$n(e,Z(e,n,i),s):[];return{end:n.flow?le(e,s):0,
isGone:a,tokens:d}});return n.flow?At(e,o):o.flatMap(({tokens:s})=>s)}function Ct(e){return`"${e}"`}function Ji(e,n,{mapping:t,
layout:r}){let o=Z(e,t,0),s=de(e,o),i=" ".repeat(W(e,o));if(!t.flow)return{lines:n.map(f=>Ot(f,i,r).join(s).slice(i.length)),
separator:s+i};let a=Qe(e,t,r),d=e.slice(T(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.map(u=>Xi(
u,S(y({},a),{indent:d,lineBreak:s}))),separator:l}}function Ot({key:e,value:n,plain:t},r,o){if(typeof n=="string")return[
`${r}${e}: ${t===!0?n:Ct(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...Zi(n,r+" ".repeat(s),o)]}function Zi(e,n,t){
return"entries"in e?e.entries.flatMap(r=>Ot(r,n,t)):e.items.flatMap(r=>jr(r,n,t))}function jr(e,n,t){let r=`${n}  `;return e.
flatMap(s=>Ot(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function Qe(e,n,t){let r=t.flowStep,[o]=n.entries;
if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=Ae(e,o),i=n.flow&&s!==-1&&!/[ \t\r\n]/.
test(e.charAt(s+1));return{isPretty:n.flow&&Ye(e,Z(e,n,0)),isCompact:i,isPadded:n.flow&&L(e,n.contentStart+1,n.contentStart+
2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function Xi({key:e,value:n,plain:t},r){let o=r.quotesKeys?
Ct(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":" "}${s?n:De(n,r)}`}function De(e,n){if(typeof e==
"string")return Ct(e);let t=S(y({},n),{indent:n.indent+n.step}),r=n.isPadded&&!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,
`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>Xi(d,t)):e.items.map(d=>De({entries:d},t));if(!n.isPretty)return o+i.
join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.
indent}${s}`}function Qi(e,{mapping:n,entry:t},{value:r,layout:o}){let s=Ae(e,t),i=Nn(e,t),a=W(e,t.key.start),d=de(e,t.key.
start);if(!n.flow&&s!==-1&&!Yi(t.value)){let p=le(e,t);if(U(e,O(e,t.key))===U(e,p)){let[,...R]=Ot({key:"",value:r}," ".repeat(
a),o);return du(e,{colon:s,end:p,added:d+R.join(d)})}let k=lu(e,i[0]?.start);if(k>a){let R=Zi(r," ".repeat(k),o),v=X(e,i,
R.join(d).slice(k));return ge(e,[{node:t.value,isGone:!0}],{edits:v,column:k})}}let l=/^[ \t]*/.exec(e.slice(T(e,t.key.start)))?.[0]??
"",c=Qe(e,n,o),u=De(r,S(y({},c),{indent:l,lineBreak:d}));if(!n.flow&&s===-1){let p=" ".repeat(W(e,Z(e,n,n.entries.indexOf(
t))));return[Vr(e,O(e,t.key),[`${p}: ${u}`])]}if(t.value.type==="mapping"&&Yi(t.value))return[{start:t.value.contentStart,
end:O(e,t.value),text:u}];if(i.length>0){let p=X(e,i,u);return n.flow?p:ge(e,[{node:t.value,isGone:!0}],{edits:p,column:a})}
let f=s===-1?O(e,t.key):s+1;return[{start:f,end:f,text:`${s===-1?":":""}${c.isCompact?"":" "}${u}`}]}function du(e,{colon:n,
end:t,added:r}){let o=U(e,t),s={start:o,end:o,text:r};return t===n+1?[s]:L(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+1,
end:t,text:""},s]}function lu(e,n){if(n===void 0)return-1;let t=e.slice(T(e,n),n);return/^ *$/.test(t)?t.length:-1}function Vr(e,n,t){
let r=de(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:U(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function Yi(e){return e.start!==e.contentStart}
function Mt(e,n,t=2){let r,o=()=>r??=cu(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function cu(e,n){let t=n.flow?Z(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=Z(e,r,0),s=W(e,o)-W(e,t);if(s<=0||!Ye(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(T(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var Te=["metadata","annotations"];function ea(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=mu(e,n);if(r!==
void 0)return{obstacle:r};let o=Mt(t,e.at.node),s=m(e.at,Te[0]),i=m(s,Te[1]),a=i?.node.type==="mapping"?q(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=uu(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(R=>f.remove.
has(R)),k=na(l,f.remove);return k!==void 0?{obstacle:k}:p?fu(t,e.at.node,o):{edits:xt(t,l,{changes:f,layout:o})}}return{
edits:pu(t,{at:e.at,metadata:s,added:d,layout:o})}}function uu(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function fu(e,n,t){let r=_(n,Te[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=_(o,Te[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:Hr(e,a,{entry:d,layout:t})}function Hr(e,n,{entry:t,
layout:r}){let o=na(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&ve(e,n))){let i=Z(e,n,0),
a=X(e,$n(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:ge(e,[d],{edits:a,column:W(e,i)})}}return{edits:xt(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function na(e,n){let t=Oo(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function pu(e,{at:n,metadata:t,added:r,layout:o}){let s={key:Te[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?It(e,t.node,{entry:s,layout:o}):It(e,n.node,{entry:{
key:Te[0],value:{entries:[s]}},layout:o})}function It(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=S(y({},Qe(e,n,r)),{indent:"",lineBreak:de(e,a)});return[{start:a,end:O(e,n),text:De({entries:[t]},d)}]}let s=_(n,t.key);
if(s!==void 0)return Qi(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return xt(e,n,{changes:i,layout:r})}function mu(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of Te){let o=Dn(t,[r]);if(o!==void 0)return o;let s=m(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!z(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return Dn(t,n.map(
({key:r})=>r))}function Dn(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=Nt(e,n);if(o!==void 0)return o;if(!t.merges&&!yu(t))return;let s=q(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function Nt(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function yu(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var gu=/^[0-9a-f]{40}$/;function $t(e,n){return C(m(m(e,"spec"),n))}var ta=new WeakMap;function Gr({doc:{file:e}}){let n=ta.
get(e);if(n!==void 0)return n;let t=["\\","!",gt].some(r=>e.text.includes(r));return ta.set(e,t),t}function Dt(e){let n=[];
if(!Gr(e))return n;for(let t of["containers","initContainers"])for(let[r,o]of $t(e.at,t).entries())for(let[s,i]of C(m(o,
"env")).entries()){let a=hu(i);a!==void 0&&n.push(S(y({},a),{list:t,container:r,index:s}))}return n}function hu(e){let n=E(
m(e,"name"));if(n?.startsWith(gt)!==!0)return;let t=ri(n),r=E(m(e,"value"))??"";if(!(t===void 0||!gu.test(r)||m(e,"value\
From")!==void 0))return{kind:t,name:n,value:r}}function ra(e){let n=new Map;return({name:t,container:r})=>{let o=n.get(r);
if(o!==void 0)return o.get(t);let s=C(m($t(e,"containers")[r],"env")),i=new Map(s.map(a=>[E(m(a,"name")),a]));return n.set(
r,i),i.get(t)}}function oa(e,n,t){let{text:r}=e.doc.file,o=[];for(let s of n){let i=$t(e.at,s.list)[s.container];if(i?.node.type!=="map\
ping")continue;let a=bu(e,s.list)??ku(i,s);if(a!==void 0)return{obstacle:a};let d=Mt(r,e.at.node,Su(r,e.at)),l=wu(r,i.node,
{change:s,side:t,layout:d});if("obstacle"in l)return l;for(let c of l.edits)o.push(c)}return{edits:o}}function Su(e,n){let t=m(
n,"spec")?.node,r=t?.type==="mapping"?_(t,"containers"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(
0,W(e,r.value.contentStart)-W(e,r.key.start))}function bu({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:
Nt(e,["spec"])??Nt(m(e,"spec"),[t])}function ku(e,n){let t=Dn(e,["env"]);if(t!==void 0)return t;let r=m(e,"env");if(r?.shared===
!0)return{type:"shared",offset:r.node.start};if(!(r===void 0||z(r))){if(r.node.type!=="sequence")return{type:"invalid",offset:r.
node.start,field:"env"};for(let o of[...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;if(s.
type!=="mapping"||s.aliased)return{type:"shared",offset:s.start};let a=Dn({node:s,shared:!1},["name","value"]);if(a!==void 0)
return a}}}function wu(e,n,{change:t,side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},
{key:"value",value:l}]),i=_(n,"env"),a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===0?
{edits:[]}:{edits:It(e,n,{entry:{key:"env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.remove.
has(l))?Hr(e,n,{entry:i,layout:o}):{edits:Eu(e,a,{change:t,added:s,side:r,layout:o})}}function Eu(e,n,{change:t,added:r,
side:o,layout:s}){let i=[];for(let[f,p]of t.update){let k=n.items[f],R=k?.type==="mapping"?_(k,"value"):void 0;R!==void 0&&
i.push(...X(e,Nn(e,R),`"${p}"`))}let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&
i.push(...(n.flow?vu:Ru)(e,n,{added:r,side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let k=t.remove.has(p)&&p!==d,
R=xe(e,n,p),v=n.flow?f.start:k?at(e,n,p):0;return{end:R,isGone:k,tokens:k?Xe(e,{start:v,end:R},[f]):[]}}),c=n.flow?At(e,
l):l.flatMap(f=>f.tokens);for(let f of In(e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({
node:f,isGone:t.remove.has(p)}));return ge(e,u,{edits:i,column:W(e,n.contentStart)})}function Ru(e,n,{added:t,side:r,layout:o,
reuse:s}){let i=" ".repeat(W(e,n.contentStart)),a=de(e,n.contentStart),d=t.map(l=>jr(l,i,o).join(a));if(s!==void 0){let l=at(
e,n,s),c=n.items[s],u=Xe(e,{start:l,end:xe(e,n,s)},c===void 0?[]:[c]);return X(e,u,d.join(a).slice(i.length))}if(r==="fi\
rst"){let l=n.contentStart,c=d.map(u=>`${u.slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[Vr(
e,xe(e,n,n.items.length-1),d)]}function vu(e,n,{added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];
let a=te(e,n.contentStart+1),d=i.type==="mapping"&&ve(e,i)?Qe(e,i,o):void 0,l=e.slice(T(e,a),a),c=L(l,0,l.length),u={isPretty:d?.
isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.
exec(l)?.[0]??"",lineBreak:de(e,a)},f=c?`,${u.lineBreak}${l}`:u.isCompact?",":", ",p=t.map(v=>De({entries:v},u));if(s!==
void 0){let v=n.items[s];if(v===void 0)return[];let K=Xe(e,{start:v.start,end:O(e,v)},[v]);return X(e,K,p.join(f))}if(r===
"first")return[{start:a,end:a,text:p.map(v=>v+f).join("")}];let k=xe(e,n,n.items.length-1),R=e.charAt(k-1)===":"?" ":"";
return[{start:k,end:k,text:R+p.map(v=>f+v).join("")}]}function qr(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function Tt(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return qr(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function zr(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(ye)||t.hashKey!==void 0||t.rekey?!1:(o.push(g.hashKeyMissing(
s,n.workload.id,r)),!0)}var sa=require("node:crypto"),Au=63,xu=46,Cu=16,ia={ConfigMap:"configmap",Secret:"secret"};function aa(e,n,t){return`${ia[e]}\
.${t}/${Lt(n)}`}function Yr(e){return`${e}/config-digest`}function Lt(e){return e.length<=Au?e:`${e.slice(0,xu)}.${(0,sa.hash)(
"sha256",e,"hex").slice(0,Cu)}`}function en(e,n){if(e.includes(n)){if(e===Yr(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${ia[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function da(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=M(u.id),k=o.accepted(u,f);i.set(p,k),a.set(p,k[0])}let d=Ou(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(Jr(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of Mu(e,u))Iu(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([k],[R])=>me(k,R)))l.isSingleLocked||l.isLocked&&p?.kind!=="\
ConfigMap"||(Tn(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function Ou(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>ii(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(M(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[Yr(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(M(s))??[];r.set(aa(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function Jr({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(en(r,n)!==void 0||t.some(o=>en(r,
o)!==void 0))return!0;return!1}function Mu({template:e},n){let t=o=>n.some(s=>en(o,s)!==void 0),r=m(m(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...q(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function Iu(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>en(e,p)!==void 0)??s.stampDomain,l=en(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!si.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&Tn(n,p.source,"foreign"),n.wanted.delete(e),i.push(g.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?Tu(f,n):Du(S(y({},f),{kind:l.kind,name:Nu(n,l)}),n)}function Nu(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=$u(r),e.longNames.get(t)??r.nameBehind(n,t,Lt)??t}function $u({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[Lt(t),t]).filter(([t,r])=>t!==
r))}function Du(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=Tt(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")Tn(n,i,"kept"),n.drafts.push(g.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(g.stampedInBase(
e.place,n.selection.workload.id,l))}Zr(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&zr(r,e.lock)?la(n,i):ca({key:t,
value:r,source:i},n)}function Tu({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&qr(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&zr(n,t)){la(o,void 0);return}if(o.wanted.has(e)){ca({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=Ze.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(g.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?Lu(s):"form";Zr(o,{key:e,reason:f,source:void 0})}function la(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,Tn(e,n,
"blocked")}function Lu(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function ca({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){Zr(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(M(t),n);let i=o.value===n||
s;if(Tn(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(ye)===n.startsWith(ye)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function Zr(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function Tn(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(M(r.id),t);else e.states.set(M(n),t)}var Qr={changes:[],states:new Map,digests:new Map,edits:[]};function ua(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars";if(!s&&!Gr(e.template))return Qr;let i=s?Ku(e,{digests:o,drafts:t}):new Map,a=new Map([...i.values()].
map(({source:u,value:f})=>[M(u),f])),d=Dt(e.template),l={selection:e,settings:r,wanted:i,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:d.length===0?new Map:Uu(e)};for(let u of d.toReversed())Pu(u,l);let c=ra(e.template.at);for(let u of[
...i.values()].toSorted((f,p)=>me(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(g.variableForeign(p,e.workload.id,u.name)),l.states.set(M(u.source),"foreign");continue}l.states.set(M(u.source),
"absent"),Xr(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:a,edits:ju(l.buckets)}}
function Ku(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=vn(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(g.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:Fu(s),source:i})}return r}function Fu({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.flatMap(o=>o.containers);if(t.length>0)return r.length===0?0:r.reduce(
(o,s)=>Math.min(o,s))}return 0}function Pu(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.
list==="containers"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(M(s.source),c?"\
fresh":"stale"),c)return;Xr(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.
value,reason:"content",source:s.source});return}let i=Wu(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?
Bu(e,t):Tt(i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(M(a),"kept");let{file:c}=t.template.
doc;n.drafts.push(g.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.
reason:"form";Xr(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,
source:a})}function Wu({kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(
e,n,_u[e]);return s===void 0?void 0:t.judge(e,s)}var _u={ConfigMap:e=>vn("ConfigMap",e),Secret:e=>vn("Secret",e)};function Uu({
verdicts:e}){return new Map(e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[vn(t,r),n]}))}
function Bu({kind:e},n){return n.judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-ou\
t"}}function Xr(e,{list:n,container:t}){let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};
return e.buckets.set(r,o),o}function ju(e){return[...e].map(([n,t])=>{let[r,o]=n.split("/");return S(y({},t),{list:r==="\
containers"?"containers":"initContainers",container:Number(o)})})}function ma(e){let n=[],t={context:e,drafts:n};return{plan:r=>Vu(r,t),drafts:n}}function Vu(e,{context:n,drafts:t}){if(e.
outOfScope!==void 0||Hu(e,n.settings))return{selection:e,changes:[],edits:[],states:new Map,digests:new Map};let r=da(e,
{context:n,drafts:t}),o=r.isLocked?Qr:ua(e,{context:n,drafts:t}),s=Gu([...r.changes,...o.changes]),i=[...pa(e,ea(e.template,
r.changes),t)];if(o.edits.length>0){let a=e.workload.type.isRollout===!0?"last":"first";i.push(...pa(e,oa(e.template,o.edits,
a),t))}return qu(e,r.changes,t),{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:fa(r.
states,o.states),digests:fa(r.digests,o.digests)}}function fa(e,n){return n.size===0?e:new Map([...e,...n])}function Hu({
isIdle:e,template:n},t){return e&&!Jr(n,t)&&Dt(n).length===0}function Gu(e){if(!e.some(({reason:t})=>t==="form"))return e;
let n="form";return e.map(t=>t.reason==="added"?S(y({},t),{reason:n}):t)}function pa({workload:e,template:n},t,r){if("ed\
its"in t)return t.edits;let{obstacle:o}=t,{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.
type==="shared"?r.push(g.aliasShared(i,e.id)):o.type==="duplicate"?r.push(g.duplicateKey(i,!0)):r.push(g.templateInvalid(
i,e.id,o.field)),[]}function qu({workload:e,template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{
key:i,value:a}of t)a===void 0?o.delete(i):o.set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(
a);s>x.annotations&&r.push(g.annotationsTooLarge(e.place,e.id,s))}function eo(e,n,t){let r=Bi(n,t);t.isCheck||Yu(r),Ju(e);let o=[],s=t.parsed??qe(e,zs(r),o),i=Ys(zu(s,t),r),a=Si(i,r),d=Pi(
i,a,r),l=li(r),c=ma({settings:r,digests:l,isCheck:t.isCheck}),u=yi({catalog:i,scope:a},{settings:r,digests:l}),f=new Map(
e.map(v=>[v,[]]));for(let v of d){let K=c.plan(v);u.see(v);let Ln=f.get(v.template.doc.file);for(let he of K.edits)Ln?.push(
he);t.onPlan?.(K)}let p={drafts:u.end()},k=[{drafts:o},i,a,c,l,p],R=[...t.drafts??[],...k.flatMap(v=>v.drafts)];return{files:e.
map(v=>Zu(v,f.get(v)??[])),findings:ci(R,e,r)}}function*zu(e,{onDocument:n}){for(let t of e)n?.(t.doc),yield t}function Yu({
otherHashKeys:e}){if(e.length!==0)throw new Kt.UsageError("--hash-key-file is given several times, and stamps are made w\
ith one key: give the new one alone; check and explain take several")}function Ju(e){let n=0;for(let{path:t,text:r}of e)
if(n+=r.length,n>x.input)throw new Kt.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:t})}
function Zu({path:e,text:n},t){let r;return{path:e,get text(){return r??=st(n,t)},edits:t}}function no(e){let{selection:n,changes:t}=e,{workload:r,outOfScope:o}=n,{file:s,offset:i}=r.place;return S(y(y({kind:r.id.
kind,namespace:r.id.namespace,name:r.id.name,path:s.path},D(s,i)),o===void 0?{}:{outOfScope:o}),{sources:n.verdicts.map(
a=>ef(a,e)),changes:t.map(({action:a,key:d,reason:l,source:c})=>y({action:a,key:d,reason:l},c===void 0?{}:{source:{kind:c.
kind,name:c.name}}))})}var Xu={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"locke\
d"},Qu={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the workload \
has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now",random:"its content is different at each render"};function ef(e,{selection:n,states:t,digests:r}){
let o="source"in e?e.source.id:e.id,s=M(o),i=t.get(s),a=i===void 0?"none":Xu[i],d={kind:o.kind,name:o.name,references:nf(
o,n)},l="rule"in e&&e.rule!==void 0?{rule:e.rule}:{};if(n.outOfScope!==void 0&&e.type!=="refused")return S(y(y({},d),l),
{stamp:"out of scope",why:n.outOfScope});switch(e.type){case"selected":{let c=i==="blocked"?void 0:r.get(s);return S(y(y(
y({},d),l),c===void 0?{}:{digest:c}),{stamp:a})}case"refused":return S(y({},d),{stamp:a,why:Qu[e.reason]});case"out-of-s\
cope":return S(y({},d),{stamp:"out of scope",why:e.why});case"ambiguous":return S(y({},d),{stamp:a,why:"kustomize could \
put several names there"});default:return S(y(y({},d),l),{stamp:a,why:"the source is not in this set"})}}function nf({kind:e,
name:n},{template:t}){let{file:r}=t.doc;return(tf(t).get(M({kind:e,name:n}))??[]).map(({path:s,offset:i})=>y({field:s,path:r.
path},D(r,i)))}var ya=new WeakMap;function tf(e){let n=ya.get(e);if(n!==void 0)return n;let t=new Map;for(let r of e.references){
let o=M(r),s=t.get(o);s===void 0?t.set(o,[r]):s.push(r)}return ya.set(e,t),t}function Ft(e,n,t={}){let{isCheck:r,stampHashed:o,quiet:s,drafts:i,options:a}=n,d=[],l=f=>{r&&f.changes.length>0&&d.push(
no(f))},c=eo([e],a,S(y({},t),{isCheck:r,drafts:i,onPlan:l,functionInput:{stampHashed:o}})),[u]=c.files;return{text:u?.text??
"",edits:u?.edits??[],findings:c.findings.filter(({severity:f})=>!s||f==="error"),stale:d}}var ga=`Usage: rollstamp-krm
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
`;var Sa=require("node:path");function ha(e){return e.some(({severity:n})=>n==="error")}var Pt=N(F(),1);function ba(e,n,t){let r=rf(n,t),{text:o,findings:s,stale:i}=Ft(e,r);return t.stderr.write(s.map(of).join("")),t.stderr.
write(i.map(a=>`${ms(a)}: error: stamps are stale or missing: ${dt(a)} [stale]
`).join("")),ha(s)||i.length>0?H.failed:(r.isCheck||t.stdout.write(o),H.done)}function rf([e,...n],t){if(e===void 0)throw new Pt.UsageError(
"standard input is not a ResourceList: kustomize and kpt run this function; for manifests in files or pipes there is rol\
lstamp stamp");if(n.length>0)throw new Pt.UsageError("the plugin takes no words from argsOneLiner or argsFromFile; optio\
ns are fields of its configuration");let r=yr((0,Sa.resolve)(t.cwd,e),h(e));if(r===void 0)throw new Pt.UsageError(`${h(e)}\
: there is no such file`);let o={path:e,text:ot(e,r)},[s]=qe([o],()=>!0,[]);return pt(s&&P(s.doc.root,!1),t.cwd)}function of({
severity:e,message:n,code:t}){return`${e}: ${Me(n)} [${t}]
`}async function af(e,n){try{return await df(e,n)}catch(t){if(t instanceof ie.UsageError)return n.stderr.write(`rollstamp-\
krm: ${Me(Se(t.message))}
`),H.usage;if(!(t instanceof ie.InputError))throw t;let r=t.line===0?"":`:${String(t.line)}:${String(t.column)}`;return n.
stderr.write(`${t.path}${r}: error: ${t.message} [${t.code}]
`),H.input}}async function df(e,n){let[t=""]=e;if(t==="--help"||t==="-h"||t===""&&n.stdin.isTTY)return n.stdout.write(ga),
H.done;if(t==="--version"||t==="-V")return n.stdout.write(`${cs}
`),H.done;if(t.startsWith("-"))throw new ie.UsageError(`unknown option ${t}; options go into the functionConfig`);let r={
path:"-",text:ot("-",await n.stdin.read(x.input))};r.text.length>1048576&&n.onLargeInput?.();let o=[...qe([r],i=>i===Ee,
[])],s=gs(r,o);if(s===void 0)return ba(r,e,n);if(t!=="")throw new ie.UsageError("a function takes no arguments; options \
go into the functionConfig");return lf(s,o,n)}function lf(e,n,t){try{return cf(e,n,t)}catch(r){if(!(r instanceof ie.UsageError)&&
!(r instanceof ie.InputError))throw r;let o=new kn(e).toError(r);return t.stdout.write(Rr(e,[],[o])),t.stderr.write(r instanceof
ie.UsageError?`rollstamp-krm: ${o.message}
`:wr(o)),r instanceof ie.UsageError?H.usage:H.input}}function cf(e,n,t){let r=pt(e.functionConfig,t.cwd),{edits:o,findings:s,
stale:i}=Ft(e.file,r,{parsed:n}),a=new kn(e),d=[...s.map(c=>a.toResult(c)),...i.map(c=>a.toStale(c))];t.stderr.write(d.map(
wr).join(""));let l=d.some(({severity:c})=>c==="error");return r.isCheck&&e.caller==="kustomize"?t.stdout.write(Os(e,d)):
t.stdout.write(Rr(e,r.isCheck||l?[]:o,d)),l?H.failed:H.done}0&&(module.exports={krm});
