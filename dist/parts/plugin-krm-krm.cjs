"use strict";var Ia=Object.create;var an=Object.defineProperty,Na=Object.defineProperties,$a=Object.getOwnPropertyDescriptor,Da=Object.getOwnPropertyDescriptors,
Ta=Object.getOwnPropertyNames,_n=Object.getOwnPropertySymbols,La=Object.getPrototypeOf,Ht=Object.prototype.hasOwnProperty,
yo=Object.prototype.propertyIsEnumerable;var mo=(e,n,t)=>n in e?an(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,y=(e,n)=>{for(var t in n||={})
Ht.call(n,t)&&mo(e,t,n[t]);if(_n)for(var t of _n(n))yo.call(n,t)&&mo(e,t,n[t]);return e},k=(e,n)=>Na(e,Da(n));var go=(e,n)=>{var t={};for(var r in e)Ht.call(e,r)&&n.indexOf(r)<0&&(t[r]=e[r]);if(e!=null&&_n)for(var r of _n(e))n.indexOf(
r)<0&&yo.call(e,r)&&(t[r]=e[r]);return t};var Gt=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Ka=(e,n)=>{for(var t in n)
an(e,t,{get:n[t],enumerable:!0})},ho=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Ta(n))!Ht.call(
e,o)&&o!==t&&an(e,o,{get:()=>n[o],enumerable:!(r=$a(n,o))||r.enumerable});return e};var N=(e,n,t)=>(t=e!=null?Ia(La(e)):{},ho(n||!e||!e.__esModule?an(t,"default",{value:e,enumerable:!0}):t,e)),Fa=e=>ho(an(
{},"__esModule",{value:!0}),e);var W=Gt((hf,bo)=>{var Pa,So=()=>Pa??=require("./lib-errors.cjs");bo.exports={__esModule:!0,get InputError(){return So().
InputError},get UsageError(){return So().UsageError}}});var mr=Gt((cp,cs)=>{var $d,ls=()=>$d??=require("./lib-yaml.cjs");cs.exports={__esModule:!0,get decodeBlockScalar(){return ls().
decodeBlockScalar},get readYaml(){return ls().readYaml}}});var Ni=Gt((xy,Ii)=>{var gc,z=()=>gc??=require("./re2js.cjs");Ii.exports={__esModule:!0,get Matcher(){return z().Matcher},
get MatcherInput(){return z().MatcherInput},get MatcherInputBase(){return z().MatcherInputBase},get RE2JS(){return z().RE2JS},
get RE2JSCompileException(){return z().RE2JSCompileException},get RE2JSException(){return z().RE2JSException},get RE2JSFlagsException(){
return z().RE2JSFlagsException},get RE2JSGroupException(){return z().RE2JSGroupException},get RE2JSInternalException(){return z().
RE2JSInternalException},get RE2JSSyntaxException(){return z().RE2JSSyntaxException},get RE2Set(){return z().RE2Set},get re(){
return z().re}}});var mf={};Ka(mf,{krm:()=>cf});module.exports=Fa(mf);var de=N(W(),1);var ko=new WeakMap;function wo(e){let n=ko.get(e);if(n!==void 0)return n;let t=[0];for(let o=e.text.indexOf(`
`);o!==-1;o=e.text.indexOf(`
`,o+1))t.push(o+1);let r={starts:t,line:0,offset:0,column:1};return ko.set(e,r),r}function T(e,n){let t=wo(e),r=Wa(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=dn(e.text,t.offset,n)-dn(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function Wa(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=
o-1}return t}function dn(e,n,t){let r=0;for(let o=n;o<t;o+=1){let s=e.charCodeAt(o);s!==65279&&(s<56320||s>57343)&&(r+=1)}
return r}function qt(e,{line:n,column:t}){let r=wo(e);(r.line!==n-1||r.column>t)&&(r.line=n-1,r.offset=r.starts[n-1]??0,r.column=
1);let{offset:o}=r;for(let s=t-r.column;s>0&&o<e.text.length;o+=1)s-=dn(e.text,o,o+1);for(;o<e.text.length&&dn(e.text,o,
o+1)===0;)o+=1;return r.column+=dn(e.text,r.offset,o),r.offset=o,o}var Un={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotation-unknown":"war\
ning","annotations-too-large":"error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","du\
plicate-key":"warning","duplicate-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"\
error","hash-key-permissions":"warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-i\
n-list":"error","name-invalid":"warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"erro\
r","pattern-invalid":"warning","pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warni\
ng","rollout-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","s\
ource-not-deterministic":"warning","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-i\
nvalid":"error","workload-missing":"warning"};function w(e,n,t){return{code:e,severity:Un[e],message:t,place:n}}var Eo=253;
function Ee(e){let n=e.replace(/^(\s*):(?=:)/,"$1\\u{3a}");return/^[ "$-~]*$/.test(n)?n:n.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu,
t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function S(e){return Ee(e.length>Eo?`${e.slice(0,Eo)}\u2026`:e)}function _a({
file:e,offset:n}){return`${S(e.path)}:${String(T(e,n).line)}`}function b({kind:e,name:n}){return`${S(e)} ${n===""?"(with\
out a name)":S(n)}`}var Ro=5;function ln(e){let n=e.length-Ro,t=e.slice(0,Ro).join(", ");return n>0?`${t} and ${String(n)}\
 more`:t}function vo(e){return`and ${String(e)} more of these, which are not shown; mend those that are, or turn them of\
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
uses it: put it in quotes`),duplicateKey:(e,n)=>k(y({},w("duplicate-key",e,n?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:n?"error":"warning"}),joinedObjects:e=>w(
"duplicate-key",e,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(e,n,t)=>w("duplicate-key",e,`key ${S(t)} of ${b(n)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(e,n,t)=>k(y({},w("dupl\
icate-object",e,`${b(n)} in namespace ${S(n.namespace)} is in the set ${t.copies===2?"twice":`${String(t.copies)} times`}\
 (first at ${_a(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.isError?"error":"\
warning"}),envCollision:(e,n,t)=>w("env-collision",e,`${ln(t.names.map(S))} share the variable ${t.variable} in ${b(n)};\
 rename one, or use --reload-strategy annotations`),flagNoEffect:e=>w("flag-no-effect",{path:""},`${e.join(", ")}: only \
Reloader in the cluster can act on ${e.length===1?"this flag":"these flags"}; Rollstamp ignores ${e.length===1?"it":"the\
m"}`),variableNoEffect:e=>w("flag-no-effect",{path:""},`${ln(e.map(S))}: no option reads ${e.length===1?"this variable":
"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(e,n,t)=>k(
y({},w("hash-key-missing",e,`a stamp of ${b(n)} was made with a hash key and no key is given, so it is left; give the ke\
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
 set`),referenceAmbiguous:(e,n,t)=>k(y({},w("reference-ambiguous",e,`${b(t.source)} in ${b(n)} could mean ${ln(t.candidates.
map(({name:r})=>S(r)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(e,n,t)=>w("reference-not-rewritten",e,`kustomize changes the name o\
f ${b(t)}, but not where ${b(n)} refers to it; add a nameReference for ${S(n.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(e,n)=>w("rollout-restart",e,`${b(n)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(e,n)=>w("\
rolls-on-delete",e,`${b(n)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(e,n,t)=>w(
"source-after-workload",e,`${b(t)} is applied after ${b(n)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(e,n,t)=>k(y({},w("source-missing",e,`${b(n)} is not in names\
pace ${S(n.namespace)} of this set, so ${ln(t.workloads.map(S))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(e,n,t)=>w("so\
urce-not-deterministic",e,`${b(n)} is different at each render (a random value, the time, or what the cluster holds), so\
 ${ln(t.map(S))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed\
 value, e.g. the name of an existing Secret`),stampForeign:(e,n,t)=>w("stamp-foreign",e,`annotation ${S(t)} in the pod t\
emplate of ${b(n)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-dom\
ain`),stampKept:(e,n,t)=>w("stamp-kept",e,`the stamp of ${b(t)} in ${b(n)} is kept as it is, since its source is not in \
this set; --prune-missing removes it`),stampedInBase:(e,n,t)=>w("stamped-in-base",e,`stamp ${S(t.key)} of ${b(n)} was ma\
de in a base, before its source became ${b(t.source)}, and is replaced; list the function in the outermost overlay alone\
, where names and contents are final`),variableForeign:(e,n,t)=>w("stamp-foreign",e,`variable ${S(t)} of ${b(n)} is name\
d like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(e,n,t)=>w(
"workload-missing",e,`${b(n)} takes its pod template from ${S(t)}, which is not in this set; nothing is stamped for it: \
add the target to the set`)};var v={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,patternSteps:1e9,
patternMatches:1e6,annotations:262144,findings:1e3};var wn=N(W(),1);var ts=N(W(),1);var xo=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;function cn(e){return xo.test(e)||!e.isWellFormed()}var Ao=new WeakMap;
function Re(e){let n=Ao.get(e);if(n!==void 0)return n;let t=e.decoded===!0?xo.test(e.text):cn(e.text);return Ao.set(e,t),
t}var Ve=0,He=1,Bn=2,un=3,jn=4,Ge=5,ve=6,Co=7,Ae=8,qe=9,fn=10,V=0,fe=1,Vn=2,ne=3,H=4,xe=0,Mo=1,Hn=2,ze=1,Gn=2,Oo=3,qn=v.nesting-
5,zt=1023,Yt=255,Io=4,No=6,$o=8,Do=16;function To(e,n,t){return e|t<<Io|n<<Do}function Lo(e,n){return n<<No|e<<$o}function Y(e){
return e&15}function Ce(e){return e>>Do}function Ko(e){return e>>Io&3}function Fo(e){return e>>No&3}function Po(e){return e>>
$o&Yt}function pn(e){return e<=He||e>=qe}var Ua=Ba("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function Ba(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function Yn(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:ja(n),o=new Uint8Array(t/
4*3-r),s=0,i=0;for(let a=0;a<t;a+=4){let d=zn(n.charCodeAt(a)),l=zn(n.charCodeAt(a+1)),c=a+4===t,u=c&&r===2?0:zn(n.charCodeAt(
a+2)),f=c&&r>0?0:zn(n.charCodeAt(a+3));s|=d|l|u|f,o[i]=d<<2|l>>4,o[i+1]=l<<4|u>>2,o[i+2]=u<<6|f,i+=3}return(s&64)===0?o:
void 0}function zn(e){return Ua[e]??64}function ja(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}var Va=2n**64n-1n,Ha=64,Ga=new Set(["1","t","T","TRUE","true","True"]),Wo=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function Jt(e){let n=0,t=e.length;for(;n<t&&Wo.has(e.charAt(n));)n+=1;for(;t>n&&Wo.has(e.charAt(t-1));)t-=1;return n===0&&
t===e.length?e:e.slice(n,t)}function Xt(e){return e.split(",").map(Jt).filter(n=>n!=="")}function Zt(e){return Ga.has(e)}
function Qt(e){let n=/^([-+]?)([0-9]+)$/.exec(e),t=n===null?void 0:mn(n[1]??"","",n[2]??"");return t!==void 0&&nr(t)?t:void 0}
function er(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,o,s,i=""]=n;return r!==void 0?mn(t,"0x",r):o!==void 0?mn(t,"0b",o):s!==void 0?mn(t,"0o",s):mn(t,"",i)}
function mn(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Ha)return;let o=BigInt(n+r);if(e==="")return o<=
Va?o:void 0;let s=e==="-"?-o:o;return nr(s)?s:void 0}function nr(e){return BigInt.asIntN(64,e)===e}var _o=0,qa=1,Uo=2,Bo=3,za=Ya();function Ya(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=qa;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=Bo;return e[46]=Uo,e}var Ja="y Y yes Yes YES true True TRUE on On ON".split(
" "),Xa="n N no No NO false False FALSE off Off OFF".split(" "),Za="~ null Null NULL".split(" "),Qa=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),ed=new Map([...Ja.map(e=>[e,"bool"]),...Xa.map(e=>[e,"bool"]),...Za.map(e=>[
e,"null"]),...[...Qa.keys()].map(e=>[e,"float"])]),nd=5,td=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
rd=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Jn(e){if(e==="")return"null";let n=za[e.charCodeAt(
0)]??_o;if(n===_o)return"string";let t=e.length<=nd?ed.get(e):void 0;return t!==void 0?t:n===Bo?sd(e):n===Uo&&jo(e)!==void 0?
"float":"string"}var od=/^[1-9][0-9]{0,14}$/;function sd(e){return od.test(e)||id(e)!==void 0?"int":jo(e)===void 0?"stri\
ng":"float"}function id(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=er(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:er(`${r[1]??""}0b${r[2]??""}`)}function jo(e){let n=e.startsWith(".")?rd.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??td.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var Je=9,L=10,pe=13,_=32,U=34,yn=35,Xe=39,Zn=44,Ye=45,ad=46,Me=58,tr=92,Oe=91,Qn=93,te=123,et=125,rr="ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz",or="0123456789",dd=J(`${rr}${or}_./-`),ld=J(`${rr}_/.`),Vo=J(`${rr}${or}_./$(+<=^~;\\`),
cd=161,ud=J("yYnNtTfFoO"),fd=5,pd=J('\\"nrtbf'),md=J(`${or}abcdefABCDEF`);function J(e){let n=new Uint8Array(128);for(let t of e)
n[t.charCodeAt(0)]=1;return n}var Xn=class{text;end=0;key={start:0,length:0,style:xe};quotedKind=un;constructor(n){this.
text=n}lineEnd(n){let t=this.text.indexOf(`
`,n);return t===-1||t>this.end?this.end:t}isEol(n){let t=n<this.end?this.text.charCodeAt(n):L;return t===L||t===pe&&(n+1===
this.end||this.text.charCodeAt(n+1)===L)}skipSpaces(n){let t=n;for(;t<this.end&&this.text.charCodeAt(t)===_;)t+=1;return t}endsLine(n){
let t=this.skipSpaces(n);return this.isEol(t)||t>n&&this.text.charCodeAt(t)===yn}quotedEnd(n,t){let{text:r,end:o}=this;this.
quotedKind=t===U?jn:un;for(let s=n+1;s<o;s+=1){let i=r.charCodeAt(s);if(i===t)return s-n>v.scalar?-1:s;if(i===L)return-1;
if(!(i!==tr||t!==U)){if(s=this.#e(s+1),s===-1)return-1;this.quotedKind=Ae}}return-1}#e(n){let{text:t}=this,r=n<this.end?
t.charCodeAt(n):L;if(pd[r]===1)return n;if(t.charAt(n)!=="u"||n+4>=this.end)return-1;for(let o=1;o<=4;o+=1)if(md[t.charCodeAt(
n+o)]!==1)return-1;return/^[dD][89a-fA-F]/.test(t.slice(n+1,n+3))?-1:n+4}plainEnd(n){let{text:t,end:r}=this,o=t.charCodeAt(
n),s=t.charCodeAt(n+1),i=o===Ye&&(s===Ye||Vo[s]===1);if(Vo[o]!==1&&o<cd&&!i)return-1;let a=n;for(let d=n;d<r;d+=1){let l=t.
charCodeAt(d);if(l<=Me){if(l===L||l===pe)break;if(l===_)continue;if(l===Je||l===Me&&this.#n(d))return-1;if(l===yn&&t.charCodeAt(
d-1)===_)break}a=d+1}return a-n>v.scalar?-1:a}blockEnd(n,t){let{text:r,end:o}=this,s=n;for(;s<o;){let i=s;for(;i<o&&i-s<
t&&r.charCodeAt(i)===_;)i+=1;if(i===o)return i>s?-1:s;if(i-s<t&&!this.isEol(i))return s;s=this.lineEnd(i)+1}return s}keyColon(n){
let t=n<this.end?this.text.charCodeAt(n):L;return ld[t]===1?this.#r(n,t):t===U||t===Xe?this.#t(n,t):-1}#n(n){return n<this.
end&&this.text.charCodeAt(n)===Me&&(this.isEol(n+1)||this.text.charCodeAt(n+1)===_)}#r(n,t){let{text:r}=this,o=n+1;for(;dd[r.
charCodeAt(o)]===1;)o+=1;let s=o-n;return!this.#n(o)||s>zt||(t===ad||s<=fd&&ud[t]===1)&&Jn(r.slice(n,o))!=="string"?-1:(this.#o(
n,s,xe),o)}#t(n,t){let r=this.quotedKeyEnd(n,t);return r===-1||!this.#n(r)?-1:r}quotedKeyEnd(n,t){let r=this.quotedEnd(n,
t),o=r-n-1,s=this.quotedKind!==Ae&&this.text.charCodeAt(r+1)!==t;return r===-1||o<1||o>zt||!s?-1:(this.#o(n+1,o,t===U?Hn:
Mo),r+1)}#o(n,t,r){let{key:o}=this;o.start=n,o.length=t,o.style=r}};var sr=/["\\/bfnrt]|u[0-9a-fA-F]{4}/y,ir=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;function Ho(e,n){
return e.charCodeAt(n)===te?Go(e,n,0):-1}function me(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r!==_&&r!==L&&r!==pe&&
r!==Je)return t;t+=1}}function Go(e,n,t){if(t>v.nesting)return-1;let r=e.charCodeAt(n)===te,o=r?et:Qn,s=me(e,n+1);if(e.charCodeAt(
s)===o)return s+1;for(;;){if(r&&(s=yd(e,s)),s!==-1&&(s=gd(e,s,t)),s===-1)return-1;s=me(e,s);let i=e.charCodeAt(s);if(i===
o)return s+1;if(i!==Zn)return-1;s=me(e,s+1)}}function yd(e,n){let t=e.charCodeAt(n)===U?qo(e,n):-1,r=t===-1?-1:me(e,t);return r!==
-1&&e.charCodeAt(r)===Me?me(e,r+1):-1}function gd(e,n,t){let r=e.charCodeAt(n);return r===U?qo(e,n):r===te||r===Oe?Go(e,
n,t+1):(ir.lastIndex=n,ir.test(e)?ir.lastIndex:-1)}function qo(e,n){for(let t=n+1;;t+=1){let r=e.charCodeAt(t);if(r===U)
return t+1;if(r===tr){if(sr.lastIndex=t+1,!sr.test(e))return-1;t=sr.lastIndex-1}else if(!(r>=_))return-1}}var hd=/(?<=\n)---(?![ \t\r\n]|$)/,Sd=/^---[ \t]*(?:[ \t]#.*)?$/;function Xo(e,n=cn(e)){if(!Ed(e,n)){let s=hd.exec(e)?.index;
return[{start:0,end:e.length,contentOnMarker:!1,gluedMarker:s,isSafe:!1}]}let t=bd(e),[r]=t,o=r===void 0?void 0:wd(e,r);
return o===void 0?t:[...o,...t.slice(1)]}function bd(e){let n=[],t=0,r,o=gn(e,0)&&zo(e,0);for(let s=e.indexOf(`
---`);s!==-1;s=e.indexOf(`
---`,s+1)){if(!gn(e,s+1)){r??=s+1;continue}n.push({start:t,end:s+1,contentOnMarker:o,gluedMarker:r,isSafe:!0}),t=s+1,r=void 0,
o=zo(e,t)}return n.push({start:t,end:e.length,contentOnMarker:o,gluedMarker:r,isSafe:!0}),n}var kd=/^[ \t\r\n]*\{/;function wd(e,{
start:n,end:t}){if(n!==0||t>v.document||!kd.test(e))return;let r=[];for(let o=0;o<t;){let s=Ho(e,me(e,o));if(s===-1||s>t)
return;let i=me(e,s);r.push({start:o,end:i,contentOnMarker:!1,isSafe:!0,isJson:!0}),o=i}return r}function Ed(e,n){return!(n&&
(e.includes("\0")||e.includes(`
\uFEFF`)))&&!(e.includes("%")&&/^\uFEFF?%|\n%/.test(e))&&!(e.includes("\r")&&/\r(?!\n)/.test(e))}function gn(e,n){let t=n===
0&&e.startsWith("\uFEFF")?1:n;if(!e.startsWith("---",t))return!1;let r=e.charCodeAt(t+3);return Number.isNaN(r)||r===32||
r===10||r===13||r===9}function zo(e,n){let t=n===0&&e.startsWith("\uFEFF")?1:n,r=e.indexOf(`
`,t),o=e.slice(t,r===-1?e.length:r);return!Sd.test(o.endsWith("\r")?o.slice(0,-1):o)}var Rd=/^ *(?:#.*)?\r?$/,vd=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function ar(e,n){if(n.contentOnMarker||!n.isSafe)return"unknown";let t="none",r=!1,o=n.start;for(o===0&&e.startsWith("\uFEFF")&&
(o=1),gn(e,o)&&(o=nt(e,o)+1);o<n.end;o=nt(e,o)+1){let s=e.charCodeAt(o);if(s===10||s===35||s===13&&e.charCodeAt(o+1)===10||
s===32&&(r||Rd.test(e.slice(o,nt(e,o))))||s===45&&e.charCodeAt(o+1)===32&&r)continue;if(!(s>=97&&s<=122||s>=65&&s<=90)||
(r=!0,e.startsWith("items",o)))return"unknown";if(!e.startsWith("kind",o))continue;let a=vd.exec(e.slice(o,nt(e,o)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}var Yo=`
kind: `,Jo=/[A-Za-z0-9]+/y;function Zo(e){let n=0;return({start:t,end:r,isJson:o})=>{if(o!==!0&&(n!==-1&&n<=t&&(n=e.indexOf(
Yo,t)),!(n===-1||n>=r)))return Jo.lastIndex=n+Yo.length,Jo.exec(e)?.[0]}}function nt(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}function K(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?K(e.target,!0):{node:e,shared:n||e.aliased}}function Qo(e,n){
let{node:t}=K(n,!0);if(t.type==="sequence")for(let r of t.items.toReversed())Qo(e,r);else if(t.type==="mapping")for(let[
r,{entry:o}]of X(t))e.set(r,{entry:o,merged:!0})}function X(e){let n=new Map;for(let t of e.entries)t.name!==void 0?n.set(
t.name,{entry:t,merged:!1}):e.merges&&t.isMerge&&Qo(n,t.value);return n}function tt(e){return!e.merges&&e.duplicates===void 0?
e.entries:Array.from(X(e).values(),({entry:t})=>t)}function es(e){return e.merges?X(k(y({},e),{entries:e.entries.filter(
({name:n})=>n===void 0)})):new Map}function m(e,n){if(e?.node.type!=="mapping")return;let{node:t}=e;if(t.merges){let o=X(
t).get(n);return o&&K(o.entry.value,e.shared||o.merged)}let r=t.find===void 0?B(t,n)?.value:t.find(n);return r&&K(r,e.shared)}
function B(e,n){for(let t=e.entries.length-1;t>=0;t-=1){let r=e.entries[t];if(r?.name===n)return r}}function $(e,n){let t=e;
for(let r of n)t=m(t,r);return t}var Ad=[];function C(e){return e?.node.type!=="sequence"?Ad:!e.shared&&e.node.cursors!==
void 0?e.node.cursors:e.node.items.map(n=>K(n,e.shared))}function hn(e){return e.node.type==="mapping"}function E(e){return e?.
node.type==="scalar"&&e.node.resolved==="string"?e.node.text:void 0}function Z(e){return e===void 0||e.node.type==="scal\
ar"&&e.node.resolved==="null"}function Sn(e){return e?.node.type==="scalar"&&e.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.
test(e.node.text)}var ns={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",keyOnLine:"a key follows another one on the same line, which Kubernet\
es does not take: start the mapping on the next line",mixedKeys:"two keys of different types (a number or boolean, and i\
ts text) get the same name, and Kubernetes keeps either one at random: remove one"};var rs=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,xd=/\r(?!\n)/;function os(e){let{text:n}=e,t=Re(e);return r=>{let o=ar(n,r),s=t?
n.slice(r.start,r.end):"";if(!rs.test(s))return o;let i=s.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return ar(i,k(y({},r),{start:0,end:s.length}))===o?o:"unknown"}}function ss(e,n,t){let{file:r,root:o,problem:s}=e,i=Math.
max(o.start,n.start);if(e.hasDirectives){let a=r.text.lastIndexOf(`
%`,i)+1||r.text.indexOf("%");ye(r,a,"Kubernetes does not read documents with %-directives: remove the directive")}n.contentOnMarker&&
t===0&&ye(r,n.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!e.explicitStart&&
ye(r,i,"Kubernetes drops what follows `...`: start the document with a line `---`"),dr(r,n),rt(r,n),n.gluedMarker!==void 0&&
as(r,n),s!==void 0&&n.isJson!==!0&&ye(r,s.offset,s.message)}function dr(e,n){let t=n.isSafe?null:xd.exec(e.text.slice(n.
start,n.end));t!==null&&ye(e,n.start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function rt(e,n){
n.gluedMarker!==void 0&&e.text.startsWith("---#",n.gluedMarker)&&as(e,n);let t=n.isJson||!Re(e)?null:rs.exec(e.text.slice(
n.start,n.end));if(t===null)return;let r=t[0].length>1;ye(e,n.start+t.index+(r?1:0),r?"a byte order mark (U+FEFF) stands\
 at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL, LS or PS character (U+0085, U+2\
028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}function is({file:e,root:n}){
if(!(n.type!=="mapping"||!n.flow))for(let{key:t}of n.entries)t.type==="scalar"&&t.style==="plain"&&t.text.startsWith("?")&&
ye(e,t.start,ns.questionMark)}function as(e,{start:n,gluedMarker:t=n}){ye(e,t,"a line starts with `---` and goes on, whe\
re Kubernetes ends the document: indent it, or put a space after the `---`")}function ye(e,n,t){throw new ts.InputError(
"yaml-unsupported",t,y({path:e.path},T(e,n)))}var lr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",Cd=J(`${lr}_/.+`),Md=J(`${lr}_/.+-`),Od=J(`${lr}\
.`),Id=J(`"'{}[]`),ot=class{#e;#n;#r={indent:-1,depth:0,isJson:!1};constructor(n,t){this.#e=n,this.#n=t}read(n,t){return this.#r=
t,this.#t(n,t.depth)}#t(n,t){if(t>qn)return-1;let{text:r}=this.#e,o=this.#n,s=r.charCodeAt(n)===te,i=s?et:Qn,a=this.#s(n+
1),d=o.add(s?qe:fn,n,n),c=a!==-1&&r.charCodeAt(a)===i?a:this.#o(a,{record:d,isMapping:s,close:i,depth:t});return c===-1?
-1:(o.close(d),c+1)}#o(n,{record:t,isMapping:r,close:o,depth:s}){let{text:i}=this.#e,a=n;for(let d=1;a!==-1;d+=1){if(r&&
(a=this.#d(a,t,d)),a!==-1&&(a=this.#l(a,s)),a!==-1&&(a=this.#s(a)),a===-1)return-1;let l=i.charCodeAt(a);if(l===o)return a;
a=l===Zn?this.#s(a+1):-1}return-1}#s(n){let{text:t,end:r}=this.#e,{indent:o,isJson:s}=this.#r,i=-1,a=n;for(;a<r;a+=1){let l=t.
charCodeAt(a);if(l===L)i=a+1;else{if(l===Je&&!s)return-1;if(l!==_&&l!==pe&&l!==Je)break}}return a>=r?-1:i===-1||s||a-i>o&&
(a>i||Id[t.charCodeAt(a)]===1)?a:-1}#d(n,t,r){let o=this.#e,{text:s}=o,i=s.charCodeAt(n),a=-1;if(i===U||i===Xe&&!this.#r.
isJson){let d=o.quotedKeyEnd(n,i);d!==-1&&(a=o.skipSpaces(d))}else a=o.keyColon(n);return a===-1||s.charCodeAt(a)!==Me?-1:
this.#n.expect(o.key,t,r)?this.#s(a+1):-1}#l(n,t){let r=this.#e,o=r.text.charCodeAt(n);if(o===te||o===Oe)return this.#t(
n,t+1);if(o===U||o===Xe){let s=r.quotedEnd(n,o);return s===-1||r.text.charCodeAt(s+1)===o?-1:(this.#n.add(r.quotedKind,n+
1,s),s+1)}return this.#i(n,o)}#i(n,t){let{text:r,end:o}=this.#e,s=t===Ye&&Od[r.charCodeAt(n+1)]===1;if(Cd[t]!==1&&!s)return-1;
let i=n+1;for(;i<o&&Md[r.charCodeAt(i)]===1;)i+=1;return i-n>v.scalar?-1:(this.#n.add(Bn,n,i),i)}};function kn(e,n){switch(Y(e.head(n))){case Ve:case qe:return new ur(e,n);case He:case fn:return new pr(e,n);default:return new cr(
e,n)}}function Nd(e){switch(e){case un:return"single";case jn:case Ae:return"double";case Ge:return"literal";case ve:return"\
folded";default:return"plain"}}var bn=class{constructor(n,t){this.tree=n,this.record=t}get node(){return this}get alone(){
return this}get shared(){return!1}get anchored(){return!1}get aliased(){return!1}get start(){return this.tree.start(this.
record)}get contentStart(){return this.start}},cr=class extends bn{constructor(n,t){super(n,t),this.known=void 0}get type(){
return"scalar"}get style(){return Nd(Y(this.tree.head(this.record)))}get quote(){let{style:n}=this;return n==="single"||
n==="double"?1:0}get start(){let n=this.tree.start(this.record);return n===-1?-1:n-this.quote}get end(){return this.tree.
end(this.record)+this.quote}get text(){return this.known??=this.tree.value(this.record),this.known}get resolved(){return this.
style==="plain"?Jn(this.text):"string"}},ur=class extends bn{constructor(n,t){super(n,t),this.known=void 0}get type(){return"\
mapping"}get flow(){return Y(this.tree.head(this.record))===qe}get merges(){return!1}get duplicates(){}find(n){let t=this.
tree.child(this.record,n);return t===-1?void 0:kn(this.tree,t)}get entries(){return this.known??=this.tree.children(this.
record).map(n=>new fr(this.tree,n)),this.known}},fr=class{constructor(n,t){this.name=n.name(t),this.tree=n,this.record=t,
this.knownKey=void 0,this.knownValue=void 0}get isMerge(){return!1}get key(){return this.knownKey??=this.tree.key(this.record),
this.knownKey}get value(){return this.knownValue??=kn(this.tree,this.record),this.knownValue}},pr=class extends bn{constructor(n,t){
super(n,t),this.known=void 0}get type(){return"sequence"}get flow(){return Y(this.tree.head(this.record))===fn}get items(){
return this.known??=this.tree.children(this.record).map(n=>kn(this.tree,n)),this.known}get cursors(){return this.items}};function ds(e,{start:n,end:t,indent:r,chomping:o,isFolded:s}){if(s||r<1||o!==ze&&o!==Gn)return;let a=e.slice(n,t).replaceAll(
`\r
`,`
`).split(`
`).map(l=>l.slice(r)).join(`
`),d=a.length;for(;d>0&&a.charCodeAt(d-1)===L;)d-=1;return a.slice(0,d)+(o===ze&&d>0?`
`:"")}var us=N(mr(),1),st=class{#e;#n;constructor(n,t){this.#e=n,this.#n=t}start(n){return this.#n.values[n+Vn]??-1}children(n){
let{values:t}=this.#n,r=[],o=t[n+ne]??0;for(let s=n+H;s<o;s=this.#r(s))r.push(s);return r}#r(n){let{values:t}=this.#n;return pn(
Y(t[n+V]??0))?t[n+ne]??0:n+H}child(n,t){let r=this.#e,{values:o}=this.#n,s=o[n+ne]??0;for(let i=n+H;i<s;){let a=o[i+V]??
0;if(Ce(a)===t.length&&r.startsWith(t,o[i+fe]))return i;i=pn(Y(a))?o[i+ne]??0:i+H}return-1}head(n){return this.#n.values[n+
V]??0}end(n){return this.#n.values[n+ne]??-1}value(n){let t=this.head(n),r=this.start(n),o=this.end(n),s=Y(t);if(s===Ae)
return Td(this.#e.slice(r,o));if(s!==Ge&&s!==ve)return r===-1?"":this.#e.slice(r,o);let i={start:r,end:o,indent:Po(t),chomping:Fo(
t),isFolded:s===ve};return ds(this.#e,i)??(0,us.decodeBlockScalar)(this.#e,i)}key(n){let t=this.head(n),r=this.#n.values[n+
fe]??0,o=Ko(t),s=o===xe?0:1;return{type:"scalar",start:r-s,contentStart:r-s,end:r+Ce(t)+s,anchored:!1,aliased:!1,style:s===
0?"plain":o===Hn?"double":"single",resolved:"string",text:this.name(n)}}name(n){let{values:t}=this.#n,r=t[n+fe]??0;return this.#e.
slice(r,r+Ce(t[n+V]??0))}},Dd=String.raw`\t`;function Td(e){return String(JSON.parse(`"${e.replaceAll("	",Dd)}"`))}var Ld=16,Kd=32,it=class{records;length=0;keyStart=-1;#e=0;#n=xe;#r;#t=new Map;constructor(n){this.#r=n,this.records={values:new Int32Array(
Math.ceil(n.length/Kd+16)*H)}}startDocument(){this.keyStart=-1,this.#t.size>0&&this.#t.clear()}add(n,t,r){let o=this.length,
{values:s}=this.records;o+H>s.length&&(s=this.#o()),this.length=o+H;let{keyStart:i}=this;return s[o+V]=i===-1?n:To(n,this.#e,
this.#n),s[o+fe]=i,s[o+Vn]=t,s[o+ne]=r,this.keyStart=-1,o}#o(){let n=new Int32Array(this.records.values.length*2);return n.
set(this.records.values),this.records.values=n,n}addToHead(n,t){let{values:r}=this.records;r[n+V]=(r[n+V]??0)|t}close(n){
this.records.values[n+ne]=this.length}expect({start:n,length:t,style:r},o,s){let i=s>Ld?this.#l(n,t,o):this.#s(n,t,o);return this.
keyStart=n,this.#e=t,this.#n=r,!i}#s(n,t,r){let o=this.#r,{values:s}=this.records;for(let i=r+H;i<this.length;i=this.#d(
i)){if(Ce(s[i+V]??0)!==t)continue;let a=s[i+fe]??0,d=0;for(;d<t&&o.charCodeAt(a+d)===o.charCodeAt(n+d);)d+=1;if(d===t)return!0}
return!1}#d(n){let{values:t}=this.records;return pn(Y(t[n+V]??0))?t[n+ne]??0:n+H}#l(n,t,r){let o=this.#t.get(r);if(o===void 0){
o=new Set,this.#t.set(r,o);let{values:i}=this.records;for(let a=r+H;a<this.length;a=this.#d(a)){let d=i[a+fe]??0;o.add(this.#r.
slice(d,d+Ce(i[a+V]??0)))}}let{size:s}=o;return o.add(this.#r.slice(n,n+t)).size===s}};var fs=124,Fd=62,Pd=[],at=class{#e;#n;#r;#t;#o;#s;#d;#l=[];#i=0;#a=0;#c=0;constructor(n){this.#e=n,this.#n=n.text,this.#r=
Re(n),this.#t=new Xn(n.text),this.#o=new it(n.text),this.#s=new ot(this.#t,this.#o),this.#d=new st(n.text,this.#o.records)}read(n){
if(!n.isSafe||n.contentOnMarker||this.#r&&cn(this.#n.slice(n.start,n.end)))return;this.#a=n.start,this.#c=this.#t.end=n.
end,this.#i=0;let t=this.#o,r=t.length;t.startDocument();let o=this.#h();if(!(n.isJson===!0?this.#S():this.#b(r))||t.length===
r){t.length=r;return}this.#p(0);let i=kn(this.#d,r);return{file:this.#e,root:i,duplicates:Pd,hasDirectives:!1,explicitStart:o}}#h(){
this.#a===0&&this.#n.startsWith("\uFEFF")&&(this.#a=1);let n=gn(this.#n,this.#a);return n&&(this.#a=this.#t.lineEnd(this.#a)+
1),n}#S(){let n=this.#n.indexOf("{",this.#a);return this.#s.read(n,{indent:-1,depth:0,isJson:!0})!==-1}#u(n,t,r){let o=this.#o.
add(n,t,t),s=this.#l[this.#i]??={record:0,indent:0,isSequence:!1,count:0};return s.record=o,s.indent=r,s.isSequence=n===
He,s.count=0,this.#i+=1,s}#p(n){let t=this.#o;for(t.keyStart!==-1&&t.add(Co,-1,-1);this.#i>n;)this.#i-=1,t.close(this.#l[this.#i]?.
record??0)}#b(n){let t=this.#n,r=this.#c;for(;this.#a<r;){if(this.#i>qn)return!1;let o=this.#a,s=o,i=t.charCodeAt(s);for(;i===
_&&s<r;)s+=1,i=t.charCodeAt(s);if(i===yn||i===L||i===pe||s>=r){this.#a=this.#t.lineEnd(s)+1;continue}let a=s-o;if(!(i===
Ye&&(this.#t.isEol(s+1)||t.charCodeAt(s+1)===_)?this.#k(s,a):this.#w(s,a,n)))return!1}return!0}#k(n,t){let r=this.#l[this.#i-
1];if(r===void 0||this.#i===0)return!1;if(this.#o.keyStart!==-1&&t>=r.indent)r=this.#u(He,n,t);else if(!r.isSequence||r.
indent!==t||this.#o.keyStart!==-1){let i=this.#i;for(;i>0&&(this.#l[i-1]?.indent??0)>t;)i-=1;if(this.#p(i),r=this.#l[i-1],
i===0||r?.isSequence!==!0||r.indent!==t)return!1}let o=this.#t.skipSpaces(n+1),s=this.#t.keyColon(o);return s===-1?this.#g(
o,t):this.#f(s,this.#u(Ve,o,t+o-n))}#w(n,t,r){let o=this.#t.keyColon(n);if(o===-1)return this.#m(r)&&this.#E(n);if(this.#i===
0)return!this.#m(r)||t>0?!1:this.#f(o,this.#u(Ve,n,t));let s=this.#l[this.#i-1];if(s===void 0)return!1;if(this.#o.keyStart!==
-1&&t>s.indent)return this.#f(o,this.#u(Ve,n,t));if(s.isSequence||s.indent!==t||this.#o.keyStart!==-1){let i=this.#i;for(;i>
0;i-=1){let a=this.#l[i-1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)break}if(this.#p(i),s=this.#l[i-1],i===
0||s===void 0||s.isSequence||s.indent!==t)return!1}return this.#f(o,s)}#m(n){return this.#i===0&&this.#o.length===n}#E(n){
let t=this.#n.charCodeAt(n);return(t===te||t===Oe)&&this.#y(n,-1)}#y(n,t){let r=this.#s.read(n,{indent:t,depth:this.#i,isJson:!1});
return r===-1||!this.#t.endsLine(r)?!1:(this.#a=this.#t.lineEnd(r)+1,!0)}#f(n,t){if(t.count+=1,!this.#o.expect(this.#t.key,
t.record,t.count))return!1;let r=this.#t.skipSpaces(n+1);return this.#t.isEol(r)||r>n+1&&this.#n.charCodeAt(r)===yn?(this.#a=
this.#t.lineEnd(r)+1,!0):this.#g(r,t.indent)}#g(n,t){if(n>=this.#c)return!1;let r=this.#n.charCodeAt(n);return r===U||r===
Xe?this.#R(n,r):r===fs||r===Fd?this.#A(n,t):r===te||r===Oe?this.#y(n,t):this.#v(n)}#R(n,t){let r=this.#t,o=r.quotedEnd(n,
t);return o===-1||!r.endsLine(o+1)?!1:(this.#o.add(r.quotedKind,n+1,o),this.#a=r.lineEnd(o)+1,!0)}#v(n){let t=this.#t.plainEnd(
n);return t===-1?!1:(this.#o.add(Bn,n,t),this.#a=this.#t.lineEnd(t)+1,!0)}#A(n,t){let r=this.#t,o=n+1,s=this.#n.charAt(o),
i=s==="-"?Gn:s==="+"?Oo:ze;if(i!==ze&&(o+=1),!r.isEol(r.skipSpaces(o)))return!1;let a=r.lineEnd(o)+1,d=r.skipSpaces(a),l=d-
a;if(d>=this.#c||l<=t||r.isEol(d))return!1;let c=r.blockEnd(a,l),u=Math.min(c,this.#c);if(c===-1||u-a>v.scalar||l>Yt)return!1;
let f=this.#o.add(this.#n.charCodeAt(n)===fs?Ge:ve,a,u);return this.#o.addToHead(f,Lo(l,i)),this.#a=c,!0}};var ps=N(mr(),1);function ms(e){let n=new at(e);return t=>{let r=n.read(t);return r===void 0?(0,ps.readYaml)(e,t.start,t.
end):[r]}}function*Ze(e,n,t){for(let r of e){let o=r.text.includes("{{")?Wd(r,n,t):hs(r,n);for(let s of o)yield{doc:s,manifests:jd(
s,t)}}}function Wd(e,n,t){try{return[...hs(e,n)]}catch(r){if(!(r instanceof wn.InputError&&r.code==="yaml-syntax"))throw r;
if(e.walked!==!0)throw _d(r);return t.push(h.helmTemplate(e.path)),[]}}function _d({code:e,message:n,path:t,line:r,column:o,
cause:s}){let i="if this is a Helm template, stamp what `helm template` renders";return new wn.InputError(e,`${n}; ${i}`,
{path:t,line:r,column:o,cause:s})}function*hs(e,n){let t=({root:i})=>{let a=K(i,!1),d=E(m(a,"kind"));return d!==void 0&&
(n(d)||m(a,"items")!==void 0)},r=Zo(e.text),o=os(e),s;for(let i of Xo(e.text,Re(e))){let a=r(i),d=a!==void 0&&n(a)?"unkn\
own":o(i);if(d!=="unknown"&&!n(d))continue;Bd(e,i),s??=ms(e);let l=Ud(e,i,s);d==="unknown"&&!l.some(t)&&(rt(e,i),l.forEach(
is));for(let[c,u]of l.entries())t(u)&&(ss(u,i,c),yield u)}}function Ud(e,n,t){try{return t(n)}catch(r){throw r instanceof
wn.InputError&&r.code==="yaml-syntax"&&(dr(e,n),rt(e,n)),r}}function Bd(e,n){if(n.end-n.start>v.document)throw new wn.InputError(
"limit","the document is larger than 64 MiB: split it at `---`, or into several files",y({path:e.path},T(e,n.start)))}var Ie="\
ResourceList";function jd(e,n){let t={manifests:[],drafts:n},r=K(e.root,!1),o=E(m(r,"kind"))===Ie?m(r,"items"):void 0;if(o===
void 0)ys(e,r,t);else for(let s of C(o))ys(e,s,t);return t.manifests}function ys(e,n,{manifests:t,drafts:r}){if(!hn(n))return;
let o=E(m(n,"apiVersion")),s=E(m(n,"kind")),i=m(n,"items");if(i===void 0){o!==void 0&&s!==void 0&&t.push({doc:e,at:n,apiVersion:o,
kind:s});return}let a=(s??"").replace(/List$/,"");for(let d of C(i)){if(!hn(d))continue;let l=gs(E(m(d,"kind")))??a,c=gs(
E(m(d,"apiVersion")))??(a===""?"":o??"");l===""||c===""||(m(d,"items")!==void 0?r.push(h.listInList({file:e.file,offset:d.
node.start})):t.push({doc:e,at:d,apiVersion:c,kind:l}))}}function gs(e){return e===""?void 0:e}var lt=require("node:buffer"),re=require("node:fs"),dt=N(W(),1),Vd=1<<20;function Ss(e,n){let t=(0,re.openSync)(e,"r");try{
let{size:r}=(0,re.fstatSync)(t);if(r>n)return;if(r>0){let s=(0,re.readFileSync)(t);return s.length>n?void 0:s}let o=[];for(let s=0;s<=
n;){let i=Buffer.allocUnsafe(Math.min(Vd,n+1-s)),a=(0,re.readSync)(t,i);if(a===0)return Buffer.concat(o);o.push(i.subarray(
0,a)),s+=a}return}finally{(0,re.closeSync)(t)}}function ct(e,n){if(n[0]===255&&n[1]===254||n[0]===254&&n[1]===255)throw new dt.InputError("not-utf8","is not UTF-8 but \
UTF-16: save it as UTF-8",{path:e});if(n.includes(0))throw new dt.InputError("binary","is a binary file (it holds NUL by\
tes), not a manifest",{path:e});let r=Buffer.from(n.buffer,n.byteOffset,n.length);if((0,lt.isAscii)(n))return r.toString(
"latin1");if(!(0,lt.isUtf8)(n))throw new dt.InputError("not-utf8","is not UTF-8: save it as UTF-8",{path:e});return r.toString(
"utf8")}var G={done:0,failed:1,usage:2,input:3};var bs="0.1.0";function ut(e,n){return n.length===0?e:Hd(e,n).join("")}function Hd(e,n){let t=[],r=0;for(let o of n.toSorted((s,i)=>s.start-
i.start||s.end-i.end)){if(o.start<r||o.end<o.start||o.end>e.length)throw new Error(`edits overlap or leave the text at o\
ffset ${String(o.start)}`);t.push(e.slice(r,o.start),o.text),r=o.end}return t.push(e.slice(r)),t}var Qe={text:"",start:0,end:0,at:0,column:0};function En(e,n){if(Qe.text===e&&Qe.start<=n&&n<=Qe.end)return Qe;let t=n===
0?0:e.lastIndexOf(`
`,n-1)+1,r=t===0&&e.startsWith("\uFEFF")?1:t,o=e.indexOf(`
`,n);return Qe={text:e,start:r,end:o===-1?e.length:o,at:r,column:0},Qe}function D(e,n){return En(e,n).start}function j(e,n){
let{end:t}=En(e,n);return t<e.length&&t>n&&e.charAt(t-1)==="\r"?t-1:t}function Ne(e,n){return Math.min(En(e,n).end+1,e.length)}
function ce(e,n){let{start:t,end:r}=En(e,n),o=r<e.length?r:t-1;return o>0&&e.charAt(o-1)==="\r"?`\r
`:`
`}function F(e,n){let t=En(e,n);for(;t.at>n;t.at-=1)ks(e.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<n;t.at+=1)ks(e.charCodeAt(
t.at))||(t.column+=1);return t.column}function ks(e){return e>=56320&&e<=57343}function P(e,n,t){for(let r=n;r<t;r+=1){let o=e.
charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function $e(e,n){return P(e,D(e,n),n)}function ft(e,n){return e.charAt(
n)==="#"&&(n===0||/[ \t\r\n\uFEFF]/.test(e.charAt(n-1)))}function oe(e,n){let t=n;for(;;){let r=e.charCodeAt(t);if(r===32||
r===9||r===10||r===13)t+=1;else if(r===35&&ft(e,t))t=j(e,t);else return t}}function M(e,n){switch(n.type){case"alias":return n.
end;case"scalar":return n.start===-1?-1:n.end;case"mapping":return n.flow&&De(e,n)?Es(e,n,"}"):ws(e,n);default:return n.
flow?Es(e,n,"]"):ws(e,n)}}function De(e,{contentStart:n,entries:t}){return e.charAt(n)==="{"&&t[0]?.key.start!==n}function ws(e,n){
if(n.type==="sequence")return Le(e,n,n.items.length-1);let t=n.entries.at(-1);return t===void 0?n.contentStart:ue(e,t)}function Es(e,n,t){
let r=n.type==="mapping"?n.entries.at(-1):void 0,o=n.contentStart+1;if(r!==void 0)o=ue(e,r);else if(n.type==="sequence")
for(let s of n.items)o=Math.max(o,M(e,s));for(o=oe(e,o);e.charAt(o)!==t&&o<e.length;)o=oe(e,o+1);return o+1}function Te(e,{
key:n,value:t}){let r=M(e,n);if(r===-1)return t.start===-1?-1:e.lastIndexOf(":",t.start);let o=oe(e,r);return e.charAt(o)===
":"?o:-1}function ue(e,n){let t=M(e,n.value);if(t!==-1)return t;let r=Te(e,n);return r===-1?M(e,n.key):r+1}function q(e,n,t){
let r=n.entries[t],o=r?.key.start??-1;if(o===-1)return r===void 0?-1:Te(e,r);let s=n.entries[t-1],i=s===void 0?n.contentStart:
ue(e,s);if(r?.key.type==="scalar"&&yr(r.key))return oe(e,i);let a=oe(e,i);if(a<o&&/^\?\s/.test(e.slice(a,a+2)))return a;
let d=o-1;for(;d>i&&/[ \t\r\n]/.test(e.charAt(d));)d-=1;return d>=i&&e.charAt(d)==="?"?d:o}function yr({style:e}){return e===
"literal"||e==="folded"}function pt(e,n,t){return t===0?n.contentStart:oe(e,Le(e,n,t-1))}function Le(e,n,t){let r=n.items[t],
o=r===void 0?-1:M(e,r);return o!==-1?o:t<0?n.contentStart:pt(e,n,t)+1}var Ks=N(W(),1);var Gd={add:"added",update:"changed",remove:"removed"};function qd({action:e,key:n,reason:t,source:r}){let o=S(r===void 0?
n:`${r.kind.toLowerCase()} ${r.name}`);return t==="added"||t.startsWith("removed")?`${o} ${t}`:`${o} ${Gd[e]} [${t}]`}function mt({
changes:e}){return e.map(qd).join(", ")}function Rs({kind:e,namespace:n,name:t}){return[e,n,t].map(S).join("/")}var vs=N(W(),1);function As(e,n){let[t,...r]=n,o=t?.doc.root;if(o?.type!=="mapping")return;let s={node:o,shared:!1};if(E(m(s,"kind"))!==
Ie)return;r.length>0&&gr(e,o.start,"a ResourceList is the only document of its input");let i=B(o,"items");if(i===void 0)
return gr(e,o.start,"the ResourceList has no items");if(i.value.type==="scalar"&&i.value.resolved!=="null")return gr(e,i.
value.start,"items of the ResourceList is no list");let a=C(m(s,"items"));return{file:e,root:o,apiVersion:E(m(s,"apiVers\
ion"))??"config.kubernetes.io/v1",functionConfig:m(s,"functionConfig"),itemsEntry:i,items:a,caller:zd(a)}}function gr(e,n,t){
throw new vs.InputError("no-manifests",t,y({path:e.path},T(e,Math.max(0,n))))}var hr="internal.config.kubernetes.io";function zd(e){
if(e.some(t=>Ke(t,"kustomize.config.k8s.io/id")!==void 0))return"kustomize";let n=["seqindent","package-path","path"].map(
t=>`${hr}/${t}`);return e.some(t=>n.some(r=>Ke(t,r)!==void 0))?"kpt":"other"}function Ke(e,n){return E($(e,["metadata","\
annotations",n]))}function Sr(e,n){if(n==="kpt"){let r=Ke(e,`${hr}/path`)??Ke(e,"config.kubernetes.io/path"),o=Ke(e,`${hr}\
/index`)??Ke(e,"config.kubernetes.io/index");return r===void 0?void 0:{path:r,index:Number(o??0)||0}}let t=/^path: (.+)$/m.
exec(Ke(e,"config.kubernetes.io/origin")??"")?.[1];return t===void 0?void 0:{path:t,index:0}}function x(e,n,t){return y({name:n,group:e,owner:"application"},t)}function se(e,n,t){return x("Annotation names",e,{type:"\
string",help:t,value:"KEY",default:n})}var yt=[x("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workloa\
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
ences it",value:"CODE=LEVEL"}),x("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),se("auto-annotati\
on","reloader.stakater.com/auto","Opt in with every source that is referenced"),se("configmap-auto-annotation","configma\
p.reloader.stakater.com/auto","The same for ConfigMaps"),se("secret-auto-annotation","secret.reloader.stakater.com/auto",
"The same for Secrets"),se("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by na\
me"),se("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),se("auto-search-annotat\
ion","reloader.stakater.com/search","Opt in with referenced sources that match"),se("search-match-annotation","reloader.\
stakater.com/match","On a source: found by search"),se("ignore-annotation","reloader.stakater.com/ignore","On a source: \
never stamped"),se("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left ou\
t, by name"),se("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],
xs=[x("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",
owner:"operator"}),x("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],Yd=["stamp","check","e\
xplain"];function ge(e,n,o){var s=o,{commands:t=Yd}=s,r=go(s,["commands"]);return k(y({},x(e,n,y({owner:"operator"},r))),
{commands:t})}var Xp=[ge("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),
ge("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),ge("Input","allow-unrendered",{type:"boolean",help:"\
Go on where a directory holds kustomize sources or a chart"}),ge("Output","in-place",{type:"boolean",commands:["stamp"],
help:"Write the files instead of standard output"}),ge("Output","diff",{type:"boolean",commands:["check"],default:"true",
help:"Show what would change"}),ge("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader \
would roll and Git cannot show"}),ge("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"\
How findings and results are written"}),ge("Output","quiet",{type:"boolean",help:"Show errors only"})];function Fe(e){return e.replace(/-([A-Za-z])/g,(n,t)=>t.toUpperCase())}var ie=N(W(),1);var Cs=require("node:fs"),Ms=require("node:os"),br=require("node:path"),en=N(W(),1);var Jd=64*1024;function kr(e,n){let t;try{t=Ss(e,Jd)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unkno\
wn error";if(o==="ENOENT")return;throw new en.UsageError(`${n}: the file cannot be read (${o})`,{cause:r})}if(t===void 0)
throw new en.UsageError(`${n}: the file is larger than 64 KiB`);return t}var Xd=36;function Os(e,n){return(0,Ms.platform)()===
"win32"?[]:e.flatMap(t=>{let r=(0,Cs.statSync)((0,br.resolve)(n,t),{throwIfNoEntry:!1});return r?.isFile()===!0&&(r.mode&
Xd)!==0?[h.hashKeyPermissions(t)]:[]})}var Zd=10,Qd=13;function wr(e,n){let t=`--hash-key-file ${e}`.trimEnd();if(e==="")
throw new en.UsageError(`${t} is empty (a variable that is not set?): name the file with the key`);let r=kr((0,br.resolve)(
n,e),t);if(r===void 0)throw new en.UsageError(`${t}: there is no such file`);let o=r.length;if(o>0&&r[o-1]===Zd&&(o-=o>1&&
r[o-2]===Qd?2:1),o===0)throw new en.UsageError(`${t}: the file is empty; make a key with: openssl rand -base64 32`);return r.
subarray(0,o)}var Rn=N(W(),1);var el=/^(?:1|t|T|true|TRUE|True)$/,nl=/^(?:0|f|F|false|FALSE|False)$/;function ht(e,n,t){switch(e.type){case"boolean":case"\
bool-string":{if(typeof n=="boolean")return n;if(typeof n=="string"&&el.test(n))return!0;if(typeof n=="string"&&nl.test(
n))return!1;throw new Rn.UsageError(`${t} takes true or false`)}case"choice":{if(typeof n=="string"&&e.choices?.includes(
n)===!0)return n;throw new Rn.UsageError(`${t} takes ${(e.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"s\
tring":{if(typeof n=="string")return n;throw new Rn.UsageError(`${t} takes one value`)}case"list":return gt(n).flatMap(r=>r.
split(",")).filter(r=>r!=="");default:return gt(n).flatMap(r=>r.split(`
`)).filter(r=>r!=="")}}function gt(e){return typeof e=="boolean"?[]:typeof e=="string"?[e]:e}function Is(e,n){let t={};for(let{
name:s}of yt){let i=e[Fe(s)];i!==void 0&&(t[Fe(s)]=i)}delete t.hashKeyFile;let{hashKeyFile:r,severity:o}=e;if(typeof r==
"object"){let[s="",...i]=r.toReversed();t.hashKey=wr(s,n),t.otherHashKeys=i.map(a=>wr(a,n))}return typeof o=="object"&&(t.
severity=tl(o)),t}function tl(e){return Object.fromEntries(e.map(n=>{let t=n.indexOf("=");if(t<1)throw new Rn.UsageError(
"--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[n.slice(0,t),n.slice(t+1)]}))}var Ns="rollstamp.io/v1alpha1",$s="Rollstamp",Er="RollstampCheck",St=new Map([...yt,...xs].map(e=>[Fe(e.name),e]));function bt(e,n){
if(e===void 0||Z(e))return Rr(new Map,{isCheck:!1,cwd:n});let t=E(m(e,"apiVersion"))??"",r=E(m(e,"kind"))??"";if(t===Ns&&
(r===$s||r===Er))return Rr(Ls(e,sl),{isCheck:r===Er,cwd:n});if(t==="v1"&&r==="ConfigMap")return Rr(rl(e),{isCheck:!1,cwd:n});
let o=t===""&&r===""?"it has neither":`not ${S(r)} of ${S(t)}`;throw new ie.UsageError(`functionConfig: ${$s} or ${Er} o\
f ${Ns} is expected, or a ConfigMap of v1 with the options in data; ${o}`)}function Rr(e,{isCheck:n,cwd:t}){return{isCheck:n,
stampHashed:e.get("stampHashed")===!0,quiet:e.get("quiet")===!0,options:Is(Object.fromEntries(e),t),drafts:Os(gt(e.get("\
hashKeyFile")??[]),t)}}var Ts=new Set(["apiVersion","kind","metadata"]);function Ls(e,n){let t=new Map;for(let r of vr(e)){
if(Ts.has(r))continue;let o=St.get(r);if(o===void 0)throw ol(r);let s=m(e,r);s!==void 0&&t.set(r,n(o,s,`functionConfig: ${r}`))}
return t}function rl(e){let n=vr(e).find(r=>r!=="data"&&!Ts.has(r));if(n!==void 0)throw new ie.UsageError(`functionConfi\
g: ${S(n)} of the ConfigMap holds no options; put them into data`);let t=m(e,"data");if(t!==void 0&&!Z(t)&&t.node.type!==
"mapping")throw new ie.UsageError("functionConfig: data of the ConfigMap is not a mapping");return Ls(t,al)}function vr(e){
return e?.node.type==="mapping"?[...X(e.node).keys()]:[]}function Ds(e){return e.replace(/[-_]/g,"").toLowerCase()}function ol(e){
let n=[...St.keys()].find(r=>Ds(r)===Ds(e)),t=n===void 0?"fields are the options in camelCase, e.g. autoReloadAll":`did \
you mean ${n}?`;return new ie.UsageError(`functionConfig: there is no field ${S(e)}; ${t}`)}function sl(e,n,t){if(e.type===
"boolean"||e.type==="bool-string"){if(n.node.type==="scalar"&&n.node.resolved==="bool")return Sn(n);throw new ie.UsageError(
`${t} takes true or false, without quotes`)}let r=E(n);if(r!==void 0)return ht(e,r,t);if(e.type==="list"||e.type==="repe\
at"||e.type==="paths")return ht(e,il(e,n,t),t);throw new ie.UsageError(`${t} takes a text; numbers and the like go in qu\
otes`)}function il(e,n,t){let r=e.type==="repeat"&&n.node.type==="mapping";if(!r&&n.node.type!=="sequence"){let s=e.type===
"repeat"?", or a mapping":"";throw new ie.UsageError(`${t} takes a text or a list of texts${s}`)}return(r?vr(n).map(s=>[
`${s}=`,E(m(n,s))]):C(n).map(s=>["",E(s)])).map(([s="",i])=>{if(i===void 0)throw new ie.UsageError(`${t} holds something\
 that is not a text; numbers and the like go in quotes`);return s+i})}function al(e,n,t){let r=E(n);if(r===void 0)throw new ie.UsageError(
`${t} is not a text, which data of a ConfigMap holds: put it in quotes`);return ht(e,e.type==="list"?r.split(`
`):r,t)}function Pe(e){return e.replace(/--([a-z][A-Za-z-]*)/g,(n,t)=>{let r=Fe(t);return St.has(r)?r:n})}var vn=class{#e;#n;#r;constructor(n){this.#e=n;let t=n.items.flatMap(o=>{let s=C(m(o,"items"));return[o,...s].map(i=>({start:i.
node.start,object:i,item:o}))});this.#n=t.filter(({start:o})=>o!==-1).toSorted((o,s)=>o.start-s.start);let r=n.root.entries.
map(({key:o})=>o.start).filter(o=>o>n.itemsEntry.key.start);this.#r=r.reduce((o,s)=>Math.min(o,s),1/0)}toResult({message:n,
severity:t,code:r,line:o,column:s}){let i=Pe(n).replace(/ \(first at -:(\d+)\)/g,(u,f)=>this.#o(Number(f))),a=o===0?-1:qt(
this.#e.file,{line:o,column:s}),d=this.#t(a),l={code:r};if(d===void 0)return{message:i,severity:t,tags:l};let c=Ar(d.object.
node,a);return k(y(y({message:i,severity:t},this.#s(d)),c===""?{}:{field:{path:c}}),{tags:l})}toError(n){if(n instanceof
Ks.UsageError)return{message:Pe(Ee(n.message)),severity:"error"};let{code:t,message:r,line:o,column:s}=n;return this.toResult(
{code:t,severity:"error",message:r,path:"",line:o,column:s})}toStale(n){let{line:t,column:r}=n,o=`stamps are stale or mi\
ssing: ${mt(n)}`;return this.toResult({code:"stale",severity:"error",message:o,path:"",line:t,column:r})}#t(n){if(n===-1||
n>=this.#r)return;let[t,r]=[0,this.#n.length];for(;t<r;){let o=t+r>>1;(this.#n[o]?.start??1/0)<=n?t=o+1:r=o}return this.#n[t-
1]}#o(n){let t=qt(this.#e.file,{line:n+1,column:1}),r=this.#e.root.flow?void 0:this.#t(t-1),o=r&&Sr(r.item,this.#e.caller);
return o===void 0?"":` (first in ${Ee(o.path)})`}#s({object:n,item:t}){let r=(...d)=>E($(n,d))??"",o=r("metadata","names\
pace"),s={apiVersion:r("apiVersion"),kind:r("kind"),name:r("metadata","name")},i=Sr(t,this.#e.caller),a=Object.values(s).
every(d=>d!=="");return y(y({},a?{resourceRef:o===""?s:k(y({},s),{namespace:o})}:{}),i===void 0?{}:{file:i})}};function Ar(e,n){
if(e.start===n)return"";if(e.type==="mapping"){let s=e.entries.findLast(({key:d})=>d.start!==-1&&d.start<=n);if(s?.name===
void 0)return"";let i=dl(s.value,n)?Ar(s.value,n):"",a=/^[\w-]+$/.test(s.name)?s.name:`['${s.name}']`;return i===""||i.startsWith(
"[")?a+i:`${a}.${i}`}if(e.type!=="sequence")return"";let t=e.items.findLastIndex(({start:s})=>s!==-1&&s<=n),r=e.items[t];
if(r===void 0)return"";let o=Ar(r,n);return`[${String(t)}]${o===""||o.startsWith("[")?o:`.${o}`}`}function dl({start:e},n){
return e!==-1&&e<=n}function xr({message:e,severity:n,resourceRef:t,file:r,tags:o}){let s=t&&[t.kind,t.namespace,t.name].
filter(Boolean).join("/"),i=[r?.path,s].filter(d=>d!==void 0).join(": "),a=o===void 0?"":` [${o.code}]`;return`${i===""?
"":`${Ee(i)}: `}${n}: ${e}${a}
`}function Cr(e){return JSON.stringify(e).replace(/\\ud[89a-f][0-9a-f]{2}/g,"\\ufffd").replace(/[\u007f-\u009f\p{Cf}\u2028\u2029\ufffe\uffff]|#(?=#\w*\[)/gu,
t=>t.length>1?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Mr(e,n,t){return ut(e.file.text,t.length===0?n:[...n,ll(e,t)])}function ll({file:{text:e},root:n,itemsEntry:t},r){
let o=r.map(Cr),s=`[${o.join(", ")}]`,i=c=>`
${e.slice(D(e,c),c)}`,a=c=>o.map(u=>`- ${u}`).join(i(c)),d=B(n,"results")?.value;if(d!==void 0&&d.start!==-1){let c=d.type===
"sequence"&&!d.flow;return{start:d.start,end:M(e,d),text:c?a(d.start):s}}let l=t.key.start;return n.flow?{start:l,end:l,
text:`"results": ${s}, `}:{start:l,end:l,text:`results:${i(l)}${a(l)}${i(l)}`}}function Fs({apiVersion:e},n){let t=n.map(
o=>`- ${Cr(o)}
`),r=t.length===0?"":`results:
${t.join("")}`;return`apiVersion: ${JSON.stringify(e)}
kind: ${Ie}
items: []
${r}`}var cl="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",he=class extends Error{name="Select\
orError"};function We(e){return e.length<=253&&ul.test(e)}var ul=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
fl=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,pl=63;function Ps(e){let n=e.flatMap(o=>o.split(",")).map(ml).join(","),
t=new Or(n),r=[];if(t.peek()==="")return r;for(;;){r.push(yl(t));let o=t.take();if(o==="")return r;o!==","&&t.fail(o,"a \
comma or the end")}}function ml(e){let[n="",t]=e.split("=");if(t==="*")return n;let[r="",o]=e.split(":");return o===void 0?
e:o==="*"?r:`${r}=${o}`}var Or=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#r;constructor(n){this.#e=
n,this.#r=this.#t()}#t(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#r}take(){let n=this.#r;return this.#r=
n===""?"":this.#t(),n}fail(n,t){let r=n===""?"the end":JSON.stringify(n);throw new he(`the label selector ${JSON.stringify(
this.#e)} has ${r} where ${t} is expected; allowed are ${cl}`)}};function Nr(e){return!/^(?:[=!(),<>].*)?$/.test(e)}function yl(e){
let n=e.peek()==="!";n&&e.take();let t=e.take();if(Nr(t)||e.fail(t,"a label key"),Sl(t),n)return{operator:"absent",key:t};
if(e.peek()===""||e.peek()===",")return{operator:"exists",key:t};let r=e.take();switch(r){case"in":case"notin":return{operator:r,
key:t,values:hl(e,t)};case"=":case"==":return{operator:"in",key:t,values:[Ir(e,t)]};case"!=":return{operator:"notin",key:t,
values:[Ir(e,t)]};case">":case"<":return{operator:r===">"?"above":"below",key:t,limit:gl(e,t)};default:return e.fail(r,"\
an operator")}}function Ir(e,n){if(e.peek()===""||e.peek()===",")return"";let t=e.take();return Nr(t)||e.fail(t,"a label\
 value"),Ws(n,t)}function gl(e,n){let t=Ir(e,n),r=Qt(t);if(r!==void 0)return r;throw new he(`label ${n} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function hl(e,n){let t=e.take();t!=="("&&e.fail(
t,'"("');let r=[];for(;;){r.push(Nr(e.peek())?Ws(n,e.take()):"");let o=e.take();if(o===")")return r;o!==","&&e.fail(o,'a\
 comma or ")"')}}function Sl(e){let n=e.split("/"),t=n.at(-1)??"",r=n.length>1?n.slice(0,-1).join("/"):void 0;if(!_s(t)||
r!==void 0&&!We(r))throw new he(`${JSON.stringify(e)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function Ws(e,n){if(_s(
n))return n;throw new he(`${JSON.stringify(n)} is no value for label ${e}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function _s(e){return e.length<=pl&&fl.test(e)}function $r(e,n){return e.every(
t=>bl(t,n.get(t.key)))}function bl(e,n){switch(e.operator){case"exists":return n!==void 0;case"absent":return n===void 0;case"\
in":return n!==void 0&&e.values.includes(n);case"notin":return n===void 0||!e.values.includes(n);case"above":case"below":{
let t=n===void 0?void 0:Qt(n);return t===void 0?!1:e.operator==="above"?t>e.limit:t<e.limit}}}var Us="internal.config.kubernetes.io",Dr={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function Vs(e){let n=o=>e.
get(`${Us}/${o}`)?.split(",")??[],t={previousNames:n("previousNames"),prefixes:n("prefixes"),suffixes:n("suffixes"),isHashed:e.
get(`${Us}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:Dr}function Hs({id:e,history:n}){return n.isHashed?[...n.previousNames,e.name]:n.previousNames}function Gs(e,n){if(e.length<
2)return e;let t=e.filter(({history:o})=>Bs(o,n,!0)),r=t.length>1?t.filter(({history:o})=>Bs(o,n,!1)):t;return new Set(r.
map(({id:o})=>o.name)).size>1?r:r.slice(0,1)}function Bs(e,n,t){return js(e.prefixes,n.prefixes,t)&&js(e.suffixes,n.suffixes,
t)}function js(e,n,t){if(e.length===0||n.length===0)return t||e.length===n.length;let[r,o]=e.length<=n.length?[e,n]:[n,e];
return r.every((s,i)=>s===o[o.length-r.length+i])}var zs="argocd.argoproj.io/hook",Tr="helm.sh/hook",Ys="argocd.argoproj.io/sync-wave",Js="helm.sh/hook-weight",kl=[zs,Tr,
Ys,Js],wl=new Map([["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post\
-upgrade",2]]),El=[];function _e(e){return e===void 0?El:e.split(",").map(n=>n.trim()).filter(n=>n!=="")}var qs={phase:1,
wave:0};function Lr(e){if(e.size===0||!kl.some(s=>e.has(s)))return qs;let n=[..._e(e.get(zs)),..._e(e.get(Tr))],t=n.flatMap(
s=>wl.get(s)??[]),r=e.has(Tr),o=e.get(Ys)??(r?e.get(Js):void 0);return{phase:n.length===0?1:t.length===0?void 0:t.reduce(
(s,i)=>Math.min(s,i)),wave:/^[+-]?\d+$/.test(o??"")?Number(o):0}}function Xs(e,n){return e.phase===void 0||n.phase===void 0?
!1:e.phase===n.phase?e.wave>n.wave:e.phase>n.phase}var Qs=["containers","initContainers"],Rl=[["env",[{parents:["valueFrom"],field:"configMapKeyRef",kind:"ConfigMap",key:"\
key"},{parents:["valueFrom"],field:"secretKeyRef",kind:"Secret",key:"key"}]],["envFrom",[{parents:[],field:"configMapRef",
kind:"ConfigMap"},{parents:[],field:"secretRef",kind:"Secret"}]]],vl=[{field:"configMap",name:"name",kind:"ConfigMap"},{
field:"secret",name:"secretName",kind:"Secret"}],Al=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"\
name",kind:"Secret"}],xl=new Map;function ei(e){let n=[];for(let o of Qs)for(let[s,i]of C(m(e,o)).entries()){let a=o==="\
containers"?[s]:[];Cl(i,{path:`spec.${o}[${String(s)}]`,users:a,found:n})}let t=C(m(e,"volumes")),r=t.length===0?xl:Ml(e);
for(let[o,s]of t.entries()){let i=r.get(E(m(s,"name"))??"");i!==void 0&&Ol(s,{path:`spec.volumes[${String(o)}]`,users:i,
found:n})}return n}function Cl(e,{path:n,users:t,found:r}){for(let[o,s]of Rl){let i=C(m(e,o));if(i.length!==0)for(let{parents:a,
field:d,kind:l,key:c}of s)for(let u=0;u<i.length;u+=1){let f=m($(i[u],a),d),p=f&&E(m(f,"name"));if(f===void 0||p===void 0||
p==="")continue;let g=c===void 0?void 0:E(m(f,c));r.push({kind:l,name:p,keys:c===void 0?void 0:g===void 0?[]:[g],optional:Sn(
m(f,"optional")),path:`${n}.${o}[${String(u)}].${[...a,d].join(".")}`,offset:f.node.start,via:"env",containers:t})}}}function Ml(e){
let n=new Map;for(let t of Qs)for(let[r,o]of C(m(e,t)).entries())for(let s of C(m(o,"volumeMounts"))){let i=E(m(s,"name"));
if(i===void 0)continue;let a=n.get(i)??[];t==="containers"&&a.push(r),n.set(i,a)}return n}function Ol(e,n){Zs(e,vl,n);for(let[
t,r]of C($(e,["projected","sources"])).entries()){let o=`${n.path}.projected.sources[${String(t)}]`;Zs(r,Al,k(y({},n),{path:o}))}}
function Zs(e,n,{path:t,users:r,found:o}){for(let{field:s,name:i,kind:a}of n){let d=m(e,s),l=d&&E(m(d,i));if(d===void 0||
l===void 0||l==="")continue;let c=C(m(d,"items")).flatMap(u=>E(m(u,"key"))??[]);o.push({kind:a,name:l,keys:c.length===0?
void 0:c,optional:Sn(m(d,"optional")),path:`${t}.${s}`,offset:d.node.start,via:"volume",containers:r})}}var kt=class{doc;at;annotations;#e;#n;#r;constructor({doc:n,at:t,annotations:r},{manifest:o,path:s}){this.doc=n,this.at=
t,this.annotations=r,this.#e=o,this.#n=s}get path(){return this.#n.join(".")}get duplicate(){return ni(this.#e,this.#n)}get references(){
return ei(m(this.at,"spec"))}get hasContainers(){return this.#r??=C($(this.at,["spec","containers"])).length>0,this.#r}};
function ni(e,[n,...t]){if(n===void 0||e?.node.type!=="mapping")return;let r=e.node.duplicates?.find(o=>o.name===n);return r===
void 0?ni(m(e,n),t):r.key.start}var Ue=["spec","template"],ti=["spec","updateStrategy","type"],Kr=[{group:"apps",kind:"Deployment",template:Ue,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:Ue,updateStrategy:ti,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:Ue,
updateStrategy:ti,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:Ue},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:Ue,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:Ue,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:Ue,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function Fr(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function ri(e){let n=new Set(["ConfigMap","Secret",...e.kinds.map(({kind:t})=>t)]);return e.namespaceSelector!==void 0&&
n.add("Namespace"),t=>n.has(t)}function oi(e,n){let t=[],r=new Map,o=[],s=new Map,i=new Map,a=d=>{if(n.functionInput!==void 0&&
Nl(d))return;let{kind:l}=d,c=Fr(d.apiVersion),u=n.kinds.find(f=>f.kind===l&&f.group===c);if(u!==void 0){let f=Tl(d,{type:u,
settings:n,drafts:t});o.push(f),Fl(f,i,t)}else if(c===""&&(l==="ConfigMap"||l==="Secret"))Dl(d,{kind:l,settings:n,drafts:t,
sources:r});else if(c===""&&l==="Namespace"){let f=Wr($(d.at,["metadata","labels"])).values;s.set(An(m(Pr(d),"name"))??"",
f)}};for(let{doc:d,manifests:l}of e){d.duplicates.length>0&&$l(d,t);for(let c of l)a(c)}return{sources:[...r.values()],workloads:o,
namespaceLabels:s,drafts:t}}var Il="config.kubernetes.io/local-config";function Nl({at:e}){return E($(e,["metadata","ann\
otations",Il]))==="true"}function si(e,{functionInput:n}){return n===void 0?Dr:Vs(e)}function $l({file:e,duplicates:n},t){
for(let{key:r,name:o}of n){let s={file:e,offset:r.start},i=o==="apiVersion"||o==="kind";t.push(i?h.joinedObjects(s):h.duplicateKey(
s,!1))}}function Pr(e){return m(e.at,"metadata")}function An(e){return e?.node.type==="scalar"&&e.node.resolved!=="null"?
e.node.text:void 0}function ii({doc:e,at:n},t){let r=t?.node.start??-1;return{file:e.file,offset:r>=0?r:n.node.start}}var ai={
values:new Map,odd:[]};function Wr(e){if(e?.node.type!=="mapping"||e.node.entries.length===0)return ai;let n=new Map,t=[];
for(let{name:r,key:o,value:s}of tt(e.node)){if(r===void 0)continue;let{node:i}=K(s,!1),a=i.type==="scalar"?i.resolved:void 0;
n.set(r,i.type==="scalar"&&a!=="null"?i.text:""),a!=="string"&&a!=="null"&&t.push({name:r,offset:o.start})}return{values:n,
odd:t}}function _r(e,n,{object:t,drafts:r}){let{values:o,odd:s}=Wr(n);for(let{name:i,offset:a}of s)r.push(h.annotationNotString(
{file:e.doc.file,offset:a},t,i));return o}function di(e,n){let t=An(m(e,"namespace"))??"";return t===""?{namespace:n.namespace,
hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function Dl(e,{kind:n,settings:t,drafts:r,sources:o}){let s=Pr(e),i=m(s,"\
name"),a=An(i);if(a===void 0)return;let{namespace:d,hasNamespace:l}=di(s,t),c={kind:n,namespace:d,name:a},u=ii(e,i);if(E(
i)===void 0||!We(a)){r.push(h.nameInvalid(u,c));return}let f=_r(e,m(s,"annotations"),{object:c,drafts:r}),p=`${n}/${d}/${a}`,
g=o.get(p);o.delete(p),o.set(p,{id:c,place:u,hasNamespace:l,annotations:f,labels:t.resourceLabelSelector===void 0?ai.values:
Wr(m(s,"labels")).values,order:Lr(f),at:e.at,history:si(f,t),hidden:g})}function Tl(e,{type:n,settings:t,drafts:r}){let{
doc:o,at:s,kind:i}=e,a=Pr(e),{namespace:d,hasNamespace:l}=di(a,t),c=m(a,"name"),u=An(c),f=u===void 0?An(m(a,"generateNam\
e")):void 0,p={kind:i,namespace:d,name:u??f??""},g=_r(e,m(a,"annotations"),{object:p,drafts:r}),A=n.updateStrategy&&$(s,
n.updateStrategy);return{id:p,type:n,place:ii(e,c),hasNamespace:l,hasGenerateName:f!==void 0,history:si(g,t),annotations:g,
order:Lr(g),template:Ll(o,s,{type:n,id:p,drafts:r}),templateOf:n.isRollout===!0?Kl(s):void 0,rollsOnDelete:E(A)==="OnDel\
ete"}}function Ll(e,n,{type:t,id:r,drafts:o}){let s=$(n,t.template);if(s===void 0||!hn(s))return;let i=_r({doc:e},$(s,["\
metadata","annotations"]),{object:r,drafts:o});return new kt({doc:e,at:s,annotations:i},{manifest:n,path:t.template})}function Kl(e){
let n=$(e,["spec","workloadRef"]);if(!Z(n))return{group:Fr(E(m(n,"apiVersion"))??""),kind:E(m(n,"kind"))??"",name:E(m(n,
"name"))??""}}function Fl(e,n,t){if(e.id.name===""||e.hasGenerateName)return;let r=`${e.type.group}/${e.id.kind}/${e.id.
namespace}/${e.id.name}`,o=n.get(r);if(o===void 0){n.set(r,e);return}t.push(h.duplicateObject(e.place,e.id,{first:o.place,
copies:2,isError:!1,isSource:!1}))}function Ur(e,n){let t={source:e,drafts:n};if(e.id.kind==="Secret"){let i=wt("data",t,Yn);for(let[a,d]of wt("stringData",
t,li))i.set(a,d);return{entries:i,data:i,binaryData:new Map}}let r=wt("data",t,li),o=wt("binaryData",t,Yn);if(o.size===0)
return{entries:r,data:r,binaryData:o};let s=new Map(r);for(let[i,a]of o)r.has(i)&&n.push(h.dataInBoth(xn(e),e.id,i)),s.set(
i,a);return{entries:s,data:r,binaryData:o}}function xn(e,n){return n===void 0||n<0?e.place:{file:e.place.file,offset:n}}
var li=e=>e;function wt(e,{source:n,drafts:t},r){let o=new Map,s=m(n.at,e)?.node;if(s===void 0||Z({node:s,shared:!1}))return o;
if(s.type!=="mapping")return t.push(h.dataNotScalar(xn(n,s.start),n.id,e)),o;for(let i of tt(s)){let{name:a}=i;if(a===void 0)
continue;let{node:d}=K(i.value,!1);if(d.type!=="scalar"){t.push(h.dataNotScalar(xn(n,i.key.start),n.id,`key ${a}`));continue}
let{resolved:l}=d;l!=="string"&&l!=="null"&&t.push(h.dataNotString(xn(n,i.key.start),n.id,a));let c=r(l==="null"?"":d.text);
c===void 0&&t.push(h.dataNotBase64(xn(n,i.key.start),n.id,a)),o.set(a,c??d.text)}return o}var Cn=require("node:buffer"),ui=require("node:crypto"),Br="STAKATER_",Pl={ConfigMap:"_CONFIGMAP",Secret:"_SECRET"};function Mn(e,n){
let t=n.toUpperCase();return`${Br}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${Pl[e]}`}function fi(e){let n=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.
exec(e)?.[1];if(n!==void 0)return n==="SECRET"?"Secret":"ConfigMap"}function pi(e,{data:n,binaryData:t}){let r=Array.from(
n,([s,i])=>ci(s,i));if(e==="ConfigMap")for(let[s,i]of t)r.push(ci(s,Wl(i)));r.sort((s,i)=>s.compare(i));let o=(0,ui.createHash)(
"sha1");for(let[s,i]of r.entries())o.update(s===0?"":";").update(i);return o.digest("hex")}function ci(e,n){let t=Cn.Buffer.
from(`${e}=`);return Cn.Buffer.concat([t,typeof n=="string"?Cn.Buffer.from(n):n])}function Wl(e){return typeof e=="strin\
g"?e:Cn.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var In=require("node:crypto");function Se(e,n){return e<n?-1:e>n?1:0}function On(e){return e.every((t,r)=>r===0||(e[r-1]??"")<=t)?e:e.toSorted(Se)}var _l=32,mi=/^(?:hmac-)?[0-9a-f]{32}$/,be="hmac-";function jr(e,n){let t=new Map;for(let[o,s]of e){let i=n===void 0?(0,In.hash)(
"sha256",s,"hex"):(0,In.createHmac)("sha256",n).update(s).digest("hex");t.set(o,i)}let r=gi("content",t);return n===void 0?
r:`${be}${r}`}function yi(e){let n=gi("sources",new Map(e));return e.some(([,t])=>t.startsWith(be))?`${be}${n}`:n}function gi(e,n){
let t=`object:2:${Et(e)}:object:${String(n.size)}:`;for(let r of On([...n.keys()]))t+=`${Et(r)}:${Et(n.get(r)??"")},`;return(0,In.hash)(
"sha256",`${t},${Et("v")}:number:1,`,"hex").slice(0,_l)}function Et(e){return`string:${String(e.length)}:${e}`}var Ul=[void 0],Bl=16;function Si({hashKey:e,otherHashKeys:n}){let t=new Map,r=[e,...n],o=[],s=d=>{let l=t.get(d);if(l!==
void 0)return l;let c=Ur(d,o),u=d.id.kind==="Secret"?r:Ul,f=hi(u,c.entries),p={hashKeys:u,whole:f,keys:[...c.entries.keys()],
content:void 0,some:void 0};return t.set(d,p),p},i=d=>s(d).content??=Ur(d,[]),a=(d,l)=>{let c=s(d);return l===void 0?c.whole:
(c.some??=new Map,jl(c.some,JSON.stringify(l),()=>hi(c.hashKeys,Vl(i(d),l))))};return{of:(d,l)=>a(d,l)[0],accepted:a,reloader:d=>s(
d).reloader??=pi(d.id.kind,i(d)),hasKey:(d,l)=>{let c=s(d);return c.keys.length<=Bl?c.keys.includes(l):(c.names??=new Set(
c.keys),c.names.has(l))},drafts:o}}function jl(e,n,t){let r=e.get(n)??t();return e.set(n,r),r}function hi([e,...n],t){return[
jr(t,e),...n.map(r=>jr(t,r))]}function Vl({entries:e},n){return new Map(n.flatMap(t=>{let r=e.get(t);return r===void 0?[]:
[[t,r]]}))}var Ut=N(W(),1);function bi(e,n,t){let r=new Map(n.map((l,c)=>[l,c])),o=({place:l})=>"file"in l?r.get(l.file)??-1:-1,s=e.toSorted((l,c)=>o(
l)-o(c)||Rt(l)-Rt(c)||Se(l.code,c.code)||+(c.severity==="error")-+(l.severity==="error")||Se(l.message,c.message)),i=[],
a=new Map,d;for(let l of s){let c=l.code==="duplicate-key"&&d?.code===l.code&&o(d)===o(l)&&Rt(d)===Rt(l);d=l;let u=Gl(l,
t);if(c||u==="off")continue;let f=`${l.code} ${u}`,p=a.get(f)??{code:l.code,severity:u,count:0};a.set(f,p),p.count+=1,p.
count<=v.findings&&i.push(ql(l,u))}for(let{code:l,severity:c,count:u}of a.values())u>v.findings&&i.push(Hl(l,c,u-v.findings));
return i}function Hl(e,n,t){return{code:e,severity:n,message:vo(t),path:"",line:0,column:0,more:t}}function Rt({place:e}){
return"file"in e?e.offset:0}function Gl({code:e,severity:n},{severity:t,strict:r}){let o=t.get(e)??n;return r&&o==="warn\
ing"?"error":o}function ql({code:e,message:n,place:t},r){if(!("file"in t))return{code:e,severity:r,message:n,path:t.path,
line:0,column:0};let{line:o,column:s}=T(t.file,Math.max(0,t.offset));return{code:e,severity:r,message:n,path:t.file.path,
line:o,column:s}}var vt="rollstamp.io/freeze",Vr="rollstamp.io/granularity",Hr=new Map([[vt,["true","false"]],[Vr,["keys","object"]]]),ki="\
rollstamp.io/",Nn="the Job cannot change once it is applied";function At(e){return e.annotations.get(vt)==="true"}var zl=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),wi=["info","warning","error"],xt=class{#e=new Map;#n=[];#r;#t;constructor(n){
this.#r=n,this.#t=Zl(n.expectMissing)}see(n){for(let t of n.verdicts)t.type!=="missing"||t.rule===void 0||(this.#n.push(
...Xl(n,t)),!this.#t(t.id.name)&&Yl(this.#e,n,{missing:t,settings:this.#r}))}drafts(){let n=Array.from(this.#e.values(),
({id:t,place:r,workloads:o,severity:s})=>h.sourceMissing(r,t,{workloads:o,severity:s}));return[...this.#n,...n]}};function Yl(e,{
workload:n,template:t},{missing:r,settings:o}){let{id:s}=r,i=`${s.kind}/${s.namespace}/${s.name}`,a=Jl(r,o),d=e.get(i);if(d===
void 0){let[l]=r.references,c=l===void 0?n.place:{file:t.doc.file,offset:l.offset};e.set(i,{id:s,place:c,workloads:[b(n.
id)],severity:a});return}d.workloads.push(b(n.id)),wi.indexOf(a)>wi.indexOf(d.severity)&&(d.severity=a)}function Jl({id:e,
rule:n,references:t},r){let o=t.length>0&&t.every(({optional:i})=>i),s=e.kind==="ConfigMap"&&zl.has(e.name);return o||s?
"info":r.missing==="error"?"error":n==="named"?"warning":"info"}function*Xl(e,{id:n}){let{workload:t}=e,r=e.elsewhere(n.
kind,n.name);if(r===void 0)return;let o={source:r.id,workloadIsDefault:!t.hasNamespace};yield h.namespaceMismatch(t.place,
t.id,o)}function Zl(e){return n=>e.some(t=>Ql(t,n))}function Ql(e,n){let t=0,r=-1,o=0,s=0;for(;t<n.length;){let i=e.charAt(
s);if(i==="*")r=s,o=t,s+=1;else if(s<e.length&&(i==="?"||i===n.charAt(t)))t+=1,s+=1;else if(r!==-1)s=r+1,o+=1,t=o;else return!1}
return/^\**$/.test(e.slice(s))}var nn=["ConfigMap","Secret"];function Ai({catalog:e,scope:n},{settings:t,digests:r}){let o=[],s=new xt(t),i=new Set,a=new Map;return{see:c=>{if(c.isIdle){
c.outOfScope===void 0&&(Ri(c,{settings:t,drafts:o}),vi(c,o));return}let{selected:u}=c;if(c.outOfScope!==void 0){u.length>
0&&rc(c,o);return}oc(c,{settings:t,drafts:o}),Ri(c,{settings:t,drafts:o}),vi(c,o),u.length>0&&ic(c,o);for(let f of u)f.source.
hidden!==void 0&&i.add(f.source),ac(f,{selection:c,digests:r,drafts:o}),fc(f,c,o),lc(f,c,o);dc(c,o),cc(c,a),s.see(c)},end:()=>[
...o,...ec(e,{scope:n,used:i,digests:r}),...tc(e,n),...uc(a),...s.drafts()]}}function*ec(e,{scope:n,used:t,digests:r}){for(let o of e.
sources){if(o.hidden===void 0||n.sourceIsOut(o.id,o.labels)!==void 0)continue;let s=nc(o),i=t.has(o)&&s.some(d=>r.of(d,void 0)!==
r.of(o,void 0)),a=s.at(-1)?.place??o.place;yield h.duplicateObject(o.place,o.id,{first:a,copies:s.length+1,isError:i,isSource:!0})}}
function nc(e){let n=[];for(let{hidden:t}=e;t!==void 0;{hidden:t}=t)n.push(t);return n}function*tc({workloads:e},n){let t=e.
filter(({templateOf:o})=>o!==void 0);if(t.length===0)return;let r=new Set(e.filter(({template:o})=>o!==void 0).map(({type:o,
id:s})=>[o.group,s.kind,s.namespace,s.name].join("/")));for(let o of t){let{group:s="",kind:i="",name:a=""}=o.templateOf??
{};r.has([s,i,o.id.namespace,a].join("/"))||n.workloadIsOut(o)!==void 0||(yield h.workloadMissing(o.place,o.id,`${i} ${a}`))}}
function rc({workload:e,outOfScope:n},t){n===Nn&&t.push(h.jobImmutable(e.place,e.id))}function oc(e,{settings:{keys:n},drafts:t}){
let{workload:r,rules:o}=e;for(let s of nn){let i=n.named[s];for(let{named:a,invalid:d}of o[s]){for(let l of d)t.push(h.patternInvalid(
r.place,r.id,{key:i,part:l}));for(let l of a)l.name!==void 0||e.isMatched(s,l)||t.push(h.patternUnmatched(r.place,r.id,{
key:i,part:l.position}))}}}var Ei=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater\
.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","sec\
retproviderclasses.exclude.reloader.stakater.com/reload"]);function Ri({workload:e,deciders:n,template:t},{settings:r,drafts:o}){
let s=new Map,i=a=>Ei.has(a)||a===r.keys.ignore;for(let a of n)for(let d of a.annotations.keys())i(d)&&!s.has(d)&&s.set(
d,a);for(let a of t.annotations.keys())i(a)&&!s.has(a)&&s.set(a,e);for(let[a,{place:d,id:l}]of s)o.push((Ei.has(a)?h.annotationNoEffect:
h.ignoreOnWorkload)(d,l,a))}function vi({workload:e,deciders:n,template:t},r){for(let{annotations:o,place:s,id:i}of n)for(let[
a,d]of o){if(!a.startsWith(ki))continue;let l=Hr.get(a);l===void 0?r.push(h.annotationUnknown(s,i,a)):l.includes(d)||r.push(
h.annotationValueUnknown(s,i,{key:a,values:l}))}for(let o of Hr.keys())t.annotations.has(o)&&r.push(h.annotationMisplaced(
e.place,e.id,o))}var sc="reloader.stakater.com/rollout-strategy";function ic({workload:e,deciders:n},t){e.rollsOnDelete&&
t.push(h.rollsOnDelete(e.place,e.id));for(let{type:r,annotations:o,place:s,id:i}of n)r.isRollout===!0&&o.get(sc)==="rest\
art"&&t.push(h.rolloutRestart(s,i))}function ac({source:e,references:n},{selection:{workload:t,template:r},digests:o,drafts:s}){
for(let{keys:i,optional:a,offset:d}of n)if(!(a||i===void 0))for(let l of i){if(o.hasKey(e,l))continue;let c={file:r.doc.
file,offset:d};s.push(h.keyMissing(c,t.id,{source:e.id,key:l}))}}function dc({workload:e,template:n,verdicts:t},r){for(let o of t){
if(o.type!=="ambiguous"||o.rule===void 0)continue;let{id:s,references:i,candidates:a}=o,[d]=i,l=d===void 0?e.place:{file:n.
doc.file,offset:d.offset},c=d!==void 0&&e.type.kustomizeRenames===!0;r.push(h.referenceAmbiguous(l,e.id,{source:s,candidates:a,
isRenamed:c}))}}function lc({source:e,references:n},{workload:t,template:r},o){if(t.type.kustomizeRenames===!0)return;let s=n.
find(({name:a})=>a!==e.id.name||e.history.isHashed);if(s===void 0)return;let i={file:r.doc.file,offset:s.offset};o.push(
h.referenceNotRewritten(i,t.id,e.id))}function cc({workload:e,verdicts:n},t){for(let r of n){if(r.type!=="refused"||r.reason!==
"random")continue;let o=t.get(r.source);o===void 0?t.set(r.source,[b(e.id)]):o.push(b(e.id))}}function*uc(e){for(let[{place:n,
id:t},r]of e)yield h.sourceNotDeterministic(n,t,r)}function fc({source:e},{workload:n},t){Xs(e.order,n.order)&&t.push(h.
sourceAfterWorkload(e.place,n.id,e.id))}function Mi(e,n){let t=new Map,r=[];for(let o of e.workloads){let{namespace:s}=o.id;if(t.has(s))continue;let i=xi(s,{catalog:e,
settings:n});i===Oi&&r.push(h.namespaceUnknown(o.place,s)),t.set(s,i)}return{sourceIsOut:({kind:o,namespace:s},i)=>o===n.
ignoredKind?`${o}s are ignored (--resources-to-ignore)`:n.resourceLabelSelector!==void 0&&i!==void 0&&!$r(n.resourceLabelSelector,
i)?"its labels do not match --resource-label-selector":t.has(s)?t.get(s):xi(s,{catalog:e,settings:n}),workloadIsOut:o=>pc(
o,n),drafts:r}}var Oi="the labels of its namespace are not known (--namespace-selector)";function xi(e,{catalog:n,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(e)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(e))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let r=t.namespaceLabels.
get(e)??n.namespaceLabels.get(e);return r===void 0?Oi:$r(t.namespaceSelector,r)?void 0:"its namespace does not match --n\
amespace-selector"}function pc(e,n){let{type:t}=e;if(At(e))return`it is frozen (${vt})`;if(t.ignoredAs!==void 0&&n.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!n.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return mc(e,n)}function mc(e,n){return n.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":n.jobs==="always"||yc(e)?void 0:Nn}function yc({annotations:e,hasGenerateName:n}){
let t=_e(e.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||n||Ci(e,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Ci(e,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||_e(e.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Ci(e,n,[t,r]){if(_e(e.get(n)).length===0)return!1;let o=_e(e.get(t));return o.length===
0||o.includes(r)}var Ki=N(W(),1);var $n=N(Ni(),1);var hc=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function $i(e){let n=new RegExp(hc),t=[],r=0,o=0;for(;n.lastIndex<e.length;){if(e.charAt(n.lastIndex)==="["){n.lastIndex=
Sc(e,n.lastIndex),r+=1,o=1;continue}let[,s,i,a,d,l,c,u]=n.exec(e)??[];if(!(i!==void 0||u!==void 0||s===""))if(a!==void 0)
t.push(r),r=1,o=0;else if(d!==void 0)o=r,r+=t.pop()??0;else if(l!==void 0){let f=Math.max(Number(l),Number(c??0),1);r+=o*
(f-1),o*=f}else r+=s?.length??1,o=1}return r}function Sc(e,n){let t=n+1;for(e.charAt(t)==="^"&&(t+=1),e.charAt(t)==="]"&&
(t+=1);t<e.length&&e.charAt(t)!=="]";){let r=e.startsWith("[:",t)?e.indexOf(":]",t+2):-1;r!==-1?t=r+2:t+=e.charAt(t)==="\
\\"?2:1}return t+1}var bc=4096,kc=2e3;function Di(e,n,t){let r=[],o=[];for(let[s,i]of e.split(",").entries()){let a=Jt(i);if(a==="")continue;
let d=s+1,l=wc(a,n,t);l===void 0?o.push({source:a,position:d}):r.push({pattern:l,position:d})}return{parts:r,invalid:o}}
function wc(e,n,t){if(!(e.length>bc)){if(/^[a-z0-9-]+$/.test(e))return{source:e,literal:e,matches:r=>r===e};if(Ec.test(e))
return{source:e,literal:void 0,matches:r=>n.matchesDotted(e,r,t)};if(n.compiles(e,t))return{source:e,literal:void 0,matches:r=>n.
matches(e,r,t)}}}var Ec=/^[a-z0-9.-]{1,253}$/,Rc=/^[ -~]*$/;function vc(e,n){for(let t=0;t<e.length;t+=1){let r=e.charCodeAt(
t);if(r!==Ac&&r!==n.charCodeAt(t))return!1}return!0}var Ac=46;function Ti(e){return We(e)}var xc=256*1024,Cc=2048,Mc=1e6,
Oc=500,Gr=class{#e=new Map;#n=0;#r;#t;constructor(n){this.#r=n.patternSteps,this.#t=n.patternMatches}compiles(n,t){return this.#s(
n,t)!==void 0}matches(n,t,r){this.#o(1,r);let o=this.#s(n,r);if(o===void 0)return!1;let s=o.answers.get(t);if(s!==void 0)
return s;this.#o(t.length,r),o.meter.count=a=>{this.#o(a,r)};let i=o.set.match(t).length>0;return this.#n>=Mc&&this.#l(),
o.answers.set(t,i),this.#n+=1,i}matchesDotted(n,t,r){return this.#o(1,r),n.length>t.length?!1:Rc.test(t)?n.length===t.length&&
vc(n,t):this.matches(n,t,r)}takeMatches(n,t){if(this.#t-=n,this.#t<0)throw t()}#o(n,t){if(this.#r-=n,this.#r<0)throw t()}#s(n,t){
if(this.#e.has(n))return this.#e.get(n);this.#o(n.length*Oc,t);let r=Ic(n);return this.#e.size>=Cc&&this.#d(),this.#e.set(
n,r),r}#d(){let[n]=this.#e;n!==void 0&&(this.#n-=n[1]?.answers.size??0,this.#e.delete(n[0]))}#l(){for(let n of this.#e.values())
n?.answers.clear();this.#n=0}};function Li(e=v){return new Gr(e)}function Ic(e){let n=`^${e}$`;if(!($i(n)>kc))try{let t=new $n.RE2Set(
$n.RE2Set.UNANCHORED,0,xc);return t.add(n),t.compile(),{set:t,answers:new Map,meter:Nc(t)}}catch(t){if(t instanceof $n.RE2JSException)
return;throw t}}function Nc(e){let n={count:()=>{}},t=e.dfa,r=e.prog.numInst(),o=t.step.bind(t);t.step=(...i)=>(n.count(
r),o(...i));let s=t.matchSet.bind(t);return t.matchSet=(...i)=>{let a=s(...i);return a===null&&n.count(r*i[0].endPos()),
a},n}var tn={named:[],literals:new Set,names:new Set,invalid:[],search:!1,auto:!1,autoAll:!1};function Fi(e,{workload:n,template:t,
place:r,id:o},{settings:s,cache:i}){let{keys:a}=s,d=ee=>ee.size>0&&(ee.has(a.auto)||ee.has(a.named[e])||ee.has(a.typedAuto[e])||
ee.has(a.search)),l=d(n);if(!l&&!s.autoReloadAll&&!d(t))return tn;let c=l?n:t,u=c.get(a.auto)??"",f=c.get(a.typedAuto[e])??
"",p=c.get(a.named[e]);$c(p,{key:a.named[e],place:r});let{parts:g,invalid:A}=Dc(p,i,()=>qr(r,`the patterns in annotation\
 ${S(a.named[e])} of ${b(o)} take too much work, with those before them: write simpler ones, or fewer`)),R=k(y({},Wi(g)),
{invalid:A,search:c.get(a.search)==="true",auto:Zt(u)||Zt(f),autoAll:u===""&&f===""&&s.autoReloadAll});return R.search||
R.auto||R.autoAll||g.length>0||A.length>0?R:tn}function $c(e,{key:n,place:t}){if(!(e===void 0||e.length<v.patterns||Xt(e).
length<=v.patterns))throw qr(t,`annotation ${S(n)} holds more than ${String(v.patterns)} names or patterns: write one pa\
ttern for several of them`)}function qr({file:e,offset:n},t){return new Ki.InputError("limit",t,y({path:e.path},T(e,n)))}
function Pi({place:e,id:n},t){return qr(e,`annotation ${S(t)} of ${b(n)} and those before it name more than ${String(v.patternMatches)}\
 ConfigMaps and Secrets, one for each workload counted: name what each workload uses, or stamp in several sets`)}function Wi(e){
if(e.length===0)return tn;let n=new Set(e.flatMap(({pattern:{literal:r}})=>r??[])),t=new Set(e.flatMap(({name:r})=>r??[]));
return{named:e,literals:n,names:t}}function zr(e){let[n=tn,...t]=e;return t.length===0?n:k(y({},Wi(e.flatMap(({named:r})=>r))),
{invalid:[],search:e.some(({search:r})=>r),auto:e.some(({auto:r})=>r),autoAll:e.some(({autoAll:r})=>r)})}function Dc(e,n,t){
if(e===void 0)return{parts:[],invalid:[]};let{parts:r,invalid:o}=Di(e,n,t);return{parts:r.map(({pattern:s,position:i})=>({
pattern:s,position:i,name:Ti(s.source)?s.source:void 0})),invalid:o.map(({position:s})=>s)}}var Tc=new Set;function _i(e,n,t){
let r=n.flatMap(o=>o.get(t.keys.exclude[e])??[]);return r.length===0?Tc:new Set(r.flatMap(Xt))}function Yr(e,{names:n,isReferenced:t,
isMatch:r}){if(n.some(s=>e.literals.has(s))||e.named.some(({pattern:s})=>s.literal===void 0&&n.some(i=>s.matches(i))))return"\
named";if(t)return e.search&&r?"search":e.auto?"auto":e.autoAll?"auto-all":void 0}function O({kind:e,name:n}){return`${e}/${n}`}function Ui(e,{rules:n,rulesOut:t,all:r},{subject:o,context:s}){let{deciders:i,template:a}=o,d=[...i.map(({annotations:g})=>g),
a.annotations],l=_i(e,d,s.settings),c=i.map(({annotations:g})=>g.get(Vr)).find(g=>g==="keys"||g==="object"),u={rules:zr(
n),rulesOut:zr(t)},{references:f,ambiguous:p}=Lc(e,r,{subject:o,context:s});return{rules:n,rulesOut:t,merged:u,excludes:l,
granularity:c,references:f,ambiguous:p}}function Lc(e,n,{subject:t,context:r}){let o=new Map,s=new Map;for(let i of n){if(i.
kind!==e)continue;let a=ji(e,i.name,{subject:t,context:r}),d=a.type==="source"?a.source.id.name:i.name;a.type==="ambiguo\
us"&&s.set(d,Bi(a));let l=o.get(d);l===void 0?o.set(d,[i]):l.push(i)}return{references:o,ambiguous:s}}function Bi({candidates:e}){
return e.map(({id:n})=>n)}function ji(e,n,{subject:{workload:t},context:r}){let{index:o,renames:s}=r;return t.type.kustomizeRenames!==
!0&&o.inNamespace(e,t.id.namespace).has(n)?{type:"itself"}:s.meaningOf(e,n,t)}function Vi(e,{rules:n,references:t},{subject:r,
context:o}){let{index:s,renames:i,cache:a,settings:d}=o,l=()=>Pi(r.workload,d.keys.named[e]),{namespace:c}=r.workload.id,
u=new Set(t.keys());for(let{pattern:f,name:p}of n.flatMap(({named:g})=>g)){if(p!==void 0){let g=i.meaningOf(e,p,r.workload);
g.type==="source"&&u.add(g.source.id.name),(g.type!=="source"||s.inNamespace(e,c).has(p))&&u.add(p),a.takeMatches(1,l)}if(f.
literal===void 0)for(let g of[s,i].map(A=>A.matching(e,c,f))){a.takeMatches(g.length,l);for(let A of g)u.add(A)}}return On(
[...u])}var Kc=[];function Hi(e,n,t){let{subject:r,context:o}=t,{index:s,renames:i,scope:a,settings:d}=o,{kind:l,namespace:c,
name:u}=e,f=s.inNamespace(l,c).get(u),p=n.references.get(u)??Kc,g=f&&i.originalName(f,r.workload),A=a.sourceIsOut(e,f?.labels);
if(A!==void 0)return{type:"out-of-scope",id:e,why:A};let R={names:g===void 0?[u]:[u,g],isReferenced:p.length>0,isMatch:f===
void 0||f.annotations.get(d.keys.match)==="true"},le=R.names.some(Vt=>n.excludes.has(Vt)),ee=r.template.hasContainers&&!le,
we=ee?Yr(n.merged.rules,R):void 0,Oa=ee?Yr(n.merged.rulesOut,R):void 0;if(we===void 0&&Oa!==void 0)return{type:"out-of-s\
cope",id:e,why:"only a Rollout that is out of scope selects it"};let Wn=f===void 0&&p.length===0?ji(l,u,t):void 0,po=Wn?.
type==="ambiguous"?Bi(Wn):n.ambiguous.get(u);if(po!==void 0)return{type:"ambiguous",id:e,rule:we,references:p,candidates:po};
if(Wn?.type==="source")return{type:"refused",source:Wn.source,reason:"renamed"};if(f===void 0){let Vt=n.merged.rules.names.
has(u);return{type:"missing",id:e,rule:we,references:p,isNamed:Vt,isExcluded:le}}return f.annotations.get(d.keys.ignore)===
"true"?{type:"refused",source:f,reason:"ignore"}:we===void 0?{type:"refused",source:f,reason:le?"exclude":"opt-out"}:d.unstable.
has(`${c}/${O(e)}`)?{type:"refused",source:f,reason:"random"}:p.length>0&&Fc(f,t)?{type:"refused",source:f,reason:"hash-\
suffix"}:{type:"selected",source:f,rule:we,references:p,keys:Pc(p,n,d)}}function Fc({history:e},{subject:{workload:n},context:{
settings:t}}){return e.isHashed&&n.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==!0}function Pc(e,{granularity:n},t){
let r=n??t.granularity,o=e.length===0||e.some(({keys:s})=>s===void 0);if(!(r==="object"||t.form==="env-vars"||o))return On(
[...new Set(e.flatMap(({keys:s})=>s??[]))])}var Ct=class{outOfScope;isIdle;#e;#n;#r;#t;#o;constructor(n,t){this.#e={subject:n,context:t},this.outOfScope=_c(n,t.scope);
let r=this.outOfScope!==void 0,o=Gi("ConfigMap",r,this.#e),s=Gi("Secret",r,this.#e);this.#n={ConfigMap:o,Secret:s},this.
isIdle=o===Jr&&s===Jr}get workload(){return this.#e.subject.workload}get deciders(){return this.#e.subject.deciders}get template(){
return this.#e.subject.template}get rules(){return{ConfigMap:this.#n.ConfigMap.rules,Secret:this.#n.Secret.rules}}get verdicts(){
return this.#t??=nn.flatMap(n=>Vi(n,this.#d(n),this.#e).map(t=>this.judge(n,t))),this.#t}get selected(){return this.#o??=
this.isIdle?[]:this.verdicts.filter(Wc),this.#o}judge(n,t){let{namespace:r}=this.workload.id;return Hi({kind:n,namespace:r,
name:t},this.#d(n),this.#e)}nameBehind(n,t,r){return this.#e.context.index.nameBehind({kind:n,namespace:this.workload.id.
namespace,key:t},r)}elsewhere(n,t){let{id:r,hasNamespace:o}=this.workload;return this.#e.context.index.elsewhere({kind:n,
namespace:r.namespace,name:t},o)}isMatched(n,{pattern:t}){let{namespace:r}=this.workload.id,{index:o,renames:s}=this.#e.
context;return o.matching(n,r,t).length>0||s.matching(n,r,t).length>0}#s(){let n=this.template.references,t=r=>{let{rules:o,
rulesOut:s}=this.#n[r];return Ui(r,{rules:o,rulesOut:s,all:n},this.#e)};return{ConfigMap:t("ConfigMap"),Secret:t("Secret")}}#d(n){
return this.#r??=this.#s(),this.#r[n]}};function Wc(e){return e.type==="selected"}function _c({deciders:e,workload:n},t){
for(let s of e)if(At(s))return t.workloadIsOut(s);if(e.length===1)return t.workloadIsOut(n);let o=(n.type.templateOnly===
!0?e.filter(s=>s!==n):e).map(s=>t.workloadIsOut(s));return o.every(s=>s!==void 0)?o[0]:void 0}var Jr={rules:[],rulesOut:[]};
function Gi(e,n,{subject:t,context:r}){let o=[],s=[];for(let i of t.deciders){let{annotations:a,place:d,id:l}=i,c=Fi(e,{
workload:a,template:t.template.annotations,place:d,id:l},r);if(c===tn)continue;(n||r.scope.workloadIsOut(i)===void 0?o:s).
push(c)}return o.length===0&&s.length===0?Jr:{rules:o,rulesOut:s}}var Xr={type:"itself"},Mt=class{#e=new Map;#n;#r=new WeakMap;constructor(n){this.#n=n.filter(({history:t})=>t.previousNames.
length>0||t.isHashed);for(let t of this.#n)for(let r of new Set(Hs(t))){let o=qi(t.id.kind,t.id.namespace,r),s=this.#e.get(
o);s===void 0?this.#e.set(o,[t]):s.push(t)}}meaningOf(n,t,{id:r,history:o}){if(this.#n.length===0)return Xr;let s=qi(n,r.
namespace,t),i=this.#e.get(s);if(i===void 0)return Xr;let a=this.#r.get(o)??new Map;this.#r.set(o,a);let d=a.get(s)??Uc(
Gs(i,o));return a.set(s,d),d}originalName(n,t){let[r]=n.history.previousNames;if(r===void 0||r===n.id.name)return;let o=this.
meaningOf(n.id.kind,r,t);return o.type==="source"&&o.source===n?r:void 0}matching(n,t,r){return this.#n.filter(({id:o,history:{
previousNames:s}})=>{let[i]=s;return o.kind===n&&o.namespace===t&&i!==void 0&&r.matches(i)}).map(({id:o})=>o.name)}};function Uc(e){
let[n]=e;return n===void 0?Xr:e.length===1?{type:"source",source:n}:{type:"ambiguous",candidates:e}}function qi(e,n,t){return`${e}\
/${n}/${t}`}var Bc=new Map,Ot=class{#e={ConfigMap:new Map,Secret:new Map};#n;#r;#t=new Map;#o=new Map;#s=new Map;constructor(n){this.#n=
n;for(let t of n){let{kind:r,namespace:o,name:s}=t.id;Zr(this.#e[r],o,()=>new Map).set(s,t),t.hasNamespace||this.#t.set(
`${r}/${s}`,t)}}inNamespace(n,t){return this.#e[n].get(t)??Bc}elsewhere({kind:n,namespace:t,name:r},o){let s=`${n}/${r}`,
i=this.#t.get(s);return(o?i===void 0?[]:[i]:this.#d(s)).find(({id:d})=>d.namespace!==t)}#d(n){return this.#r??=jc(this.#n),
this.#r.get(n)??[]}nameBehind({kind:n,namespace:t,key:r},o){let s=Zr(this.#o,o,()=>new Map),i=`${n}/${t}`,a=s.get(i);if(a!==
void 0)return a.get(r);let d=[...this.inNamespace(n,t).keys()],l=new Map(d.toReversed().map(c=>[o(c),c]));return s.set(i,
l),l.get(r)}matching(n,t,r){let o=`${n}/${t}/${r.source}`,s=this.#s.get(o);if(s!==void 0)return s;let a=[...this.inNamespace(
n,t).keys()].filter(d=>r.matches(d));return this.#s.set(o,a),a}};function jc(e){let n=new Map;for(let t of e){let{kind:r,
name:o}=t.id;Zr(n,`${r}/${o}`,()=>[]).push(t)}return n}function Zr(e,n,t){let r=e.get(n);if(r!==void 0)return r;let o=t();
return e.set(n,o),o}function*zi(e,n,t){let{sources:r}=e,s={index:new Ot(r),renames:new Mt(r),cache:Li(),scope:n,settings:t},i=Vc(e.workloads);
for(let a of e.workloads){let{template:d,type:l,templateOf:c}=a;if(d===void 0||c!==void 0)continue;let u=i.get(Yi(l.group,
a.id))??[];l.templateOnly===!0&&u.length===0||(yield new Ct({workload:a,template:d,deciders:[a,...u]},s))}}function Yi(e,n){
return`${e}/${n.kind}/${n.namespace}/${n.name}`}function Vc(e){let n=new Map;for(let t of e){let{templateOf:r}=t;if(r===
void 0)continue;let{namespace:o}=t.id,s=Yi(r.group,{kind:r.kind,namespace:o,name:r.name}),i=n.get(s);i===void 0?n.set(s,
[t]):i.push(t)}return n}var I=N(W(),1);function Zi(e,{functionInput:n,unstable:t}={}){let r=Hc(e),o=e.stampDomain??"rollstamp.io";Gc([o,...e.oldStampDomain??[]],
r);let s=e.reloadStrategy==="env-vars"?"env-vars":e.stamp??"each";s==="env-vars"&&qc(e);for(let i of e.enable??[])throw new I.UsageError(
`--enable ${i}: there is no such addition in this version`);return{autoReloadAll:e.autoReloadAll??!1,granularity:e.granularity??
"object",jobs:e.jobs??"auto",kinds:[...Kr,...(e.workload??[]).map(Zc)],namespace:e.namespace===void 0||e.namespace===""?
"default":e.namespace,ignoredKind:zc(e.resourcesToIgnore??[]),ignoredWorkloadTypes:Yc(e.ignoredWorkloadTypes??[]),namespaces:e.
namespaces??[],namespacesToIgnore:e.namespacesToIgnore??[],namespaceSelector:Xi("namespace-selector",e.namespaceSelector??
[]),namespaceLabels:new Map((e.namespaceLabels??[]).map(Jc)),resourceLabelSelector:Xi("resource-label-selector",e.resourceLabelSelector??
[]),isArgoRollouts:e.isArgoRollouts??!0,form:s,stampDomain:o,oldStampDomains:(e.oldStampDomain??[]).filter(i=>i!==o),hashKey:e.
hashKey===void 0?void 0:Qi(e.hashKey),otherHashKeys:Qc(e),rekey:e.rekey??!1,missing:e.missing??"warn",expectMissing:e.expectMissing??
[],pruneMissing:e.pruneMissing??!1,severity:nu(e.severity??{}),strict:e.strict??!1,keys:r,functionInput:n,unstable:t??new Set}}
function ae(e,n){if(e==="")throw new I.UsageError("an annotation key must not be empty: leave the option out for the def\
ault");return e??n}function Hc(e){return{auto:ae(e.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{ConfigMap:ae(
e.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:ae(e.secretAutoAnnotation,"secret.reloader.stak\
ater.com/auto")},named:{ConfigMap:ae(e.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:ae(e.secretAnnotation,
"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:ae(e.configmapsExcludeAnnotation,"configmaps.exclude.reloader\
.stakater.com/reload"),Secret:ae(e.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/reload")},search:ae(e.
autoSearchAnnotation,"reloader.stakater.com/search"),match:ae(e.searchMatchAnnotation,"reloader.stakater.com/match"),ignore:ae(
e.ignoreAnnotation,"reloader.stakater.com/ignore")}}var Ji=243;function Gc(e,n){let t=[n.auto,n.search,n.match,n.ignore,
...Object.values(n.typedAuto),...Object.values(n.named),...Object.values(n.exclude)];for(let r of e){if(r.length>Ji||!We(
r))throw new I.UsageError(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(
Ji)} characters`);let o=t.find(s=>s.startsWith(`configmap.${r}/`)||s.startsWith(`secret.${r}/`)||s===`${r}/config-digest`);
if(o!==void 0)throw new I.UsageError(`the annotation key ${o} lies under the prefixes of the stamps (${r}): rename one o\
f them`)}}function qc(e){let n=[["granularity",e.granularity==="keys"],["hash-key-file",e.hashKey!==void 0],["stamp sing\
le",e.stamp==="single"],["stamp-domain",e.stampDomain!==void 0]].find(([,t])=>t);if(n!==void 0)throw new I.UsageError(`-\
-reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(n[0])}: leave one of them \
out`)}function zc(e){let n=new Set(e.map(t=>t.toLowerCase()));if(n.size!==0){if(n.size>1||!(n.has("configmaps")||n.has("\
secrets")))throw new I.UsageError("--resources-to-ignore takes configMaps or secrets, one of them");return n.has("secret\
s")?"Secret":"ConfigMap"}}function Yc(e){for(let n of e)if(n!=="jobs"&&n!=="cronjobs")throw new I.UsageError("--ignored-\
workload-types takes jobs and cronjobs");return e}function Xi(e,n){if(n.length!==0)try{return Ps(n)}catch(t){throw t instanceof
he?new I.UsageError(`--${e}: ${t.message}`,{cause:t}):t}}function Jc(e){let[n="",...t]=e.split("="),r=t.join("="),o=new Map;
for(let s of r===""?[]:r.split(",")){let i=s.indexOf("=");if(i<1)throw new I.UsageError("--namespace-labels takes NS=key\
=value,key=value, e.g. 'shop=team=web,env=prod'");o.set(s.slice(0,i).trim(),s.slice(i+1).trim())}if(n===""||t.length===0)
throw new I.UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[n,o]}var Xc=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Zc(e){let[,n="",t="",r=""]=Xc.exec(e)??[];if(t==="")throw new I.UsageError("--workload takes GROUP/KIND=path.to\
.template, e.g. apps.kruise.io/CloneSet=spec.template");if(n===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new I.UsageError(
`--workload ${t}: a source, namespace or list has no pod template`);if(Kr.some(o=>o.group===n&&o.kind===t))throw new I.UsageError(
`--workload ${n}/${t}: the kind is built in`);return{group:n,kind:t,template:r.split(".")}}function Qc({hashKey:e,otherHashKeys:n=[]}){
if(e===void 0&&n.length>0)throw new I.UsageError("there are other hash keys, but no hash key: give the key that stamps a\
re made with, too");return n.map(Qi)}function Qi(e){let n=typeof e=="string"?new TextEncoder().encode(e):e;if(n.length===
0)throw new I.UsageError("the hash key is empty: give a key, or leave the option out");return n}function eu(e){return e===
"error"||e==="warning"||e==="info"||e==="off"}function nu(e){let n=new Map;for(let[t,r]of Object.entries(e)){if(!Object.
hasOwn(Un,t))throw new I.UsageError(`--severity ${t}: there is no such finding; the codes are ${Object.keys(Un).join(", ")}`);
if(!eu(r))throw new I.UsageError(`--severity ${t}=\u2026: takes error, warning, info or off`);n.set(t,r)}return n}function*It(e,n){if(n.type==="scalar")n.contentStart!==-1&&(yield{start:n.contentStart,end:tu(e,n)});else if(n.type==="m\
apping")for(let{key:t,value:r}of n.entries)yield*It(e,t),yield*It(e,r);else if(n.type==="sequence")for(let t of n.items)
yield*It(e,t)}function tu(e,n){let{end:t}=n;for(;t>n.contentStart&&/[ \t\r\n]/.test(e.charAt(t-1));)t-=1;return t}function rn(e,{
start:n,end:t},r){let o=[],s=r.flatMap(d=>[...It(e,d)]),i=d=>{let l=o.at(-1);l!==void 0&&P(e,l.end,d.start)?o[o.length-1]=
{start:l.start,end:d.end}:o.push(d)},a=0;for(let d=n;d<t;){for(;(s[a]?.end??1/0)<=d;)a+=1;let l=s[a];l?.start===d?(i(l),
d=l.end):/[ \t\r\n]/.test(e.charAt(d))?d+=1:ft(e,d)?d=j(e,d):(i({start:d,end:d+1}),d+=1)}return o}function Dn(e,n){return n.
map(({start:t,end:r})=>{let o=$e(e,t),s=j(e,r);if(P(e,r,s))return o?{start:D(e,t),end:Ne(e,r),text:""}:{start:ru(e,t),end:r,
text:""};let i=o||e.charAt(r-1)===","&&!ft(e,ea(e,r));return{start:t,end:i?ea(e,r):r,text:""}})}function ru(e,n){let t=n;
for(;t>0&&P(e,t-1,t);)t-=1;return t}function ea(e,n){let t=n;for(;t<e.length&&P(e,t,t+1);)t+=1;return t}function Q(e,n,t){
let[r,...o]=n;return r===void 0?[]:[k(y({},r),{text:t}),...Dn(e,o)]}function Tn(e,n){let t=Te(e,n),r=t===-1?M(e,n.key):t+
1;return rn(e,{start:r,end:ue(e,n)},[n.value])}function Ln(e,n,t){return rn(e,{start:n,end:ue(e,t)},[t.key,t.value])}function Nt(e,n){
let t=[],r=n.findIndex(({isGone:s})=>!s),o=n.findLastIndex(({isGone:s})=>!s);for(let[s,i]of n.entries()){if(!i.isGone)continue;
let a=na(e,n[s-1]?.end),d=o>s,c=r!==-1&&r<s&&a!==void 0&&$e(e,a.start),u=d&&!c?na(e,i.end):a;t.push(...i.tokens,...u===void 0?
[]:[u])}return ou(e,t)}function na(e,n){let t=n===void 0?-1:oe(e,n);return t!==-1&&e.charAt(t)===","?{start:t,end:t+1}:void 0}
function ou(e,n){let t=[];for(let r of n.toSorted((o,s)=>o.start-s.start)){let o=t.at(-1);o!==void 0&&P(e,o.end,r.start)?
t[t.length-1]={start:o.start,end:r.end}:t.push(r)}return t}function ke(e,n,{edits:t,column:r}){let o=t,s;for(let i of n){let a=i.isGone&&s?.isGone===!1?Qr(s.node):void 0;a!==void 0&&
(o=su(e,a,{edits:o,column:r})),s=i}for(let{node:i,isGone:a}of n)a&&i.start!==-1&&(o=au(e,i,{edits:o,column:r}));return o}
function Qr(e){if(e===void 0||e.type==="alias")return;if(e.type==="scalar")return yr(e)?e:void 0;if(e.flow)return;if(e.type===
"sequence")return Qr(e.items.at(-1));let n=e.entries.at(-1);return Qr(n?.value.start===-1?n.key:n?.value)}function su(e,n,{
edits:t,column:r}){let o=e.slice(D(e,n.contentStart-1),n.contentStart),s=/[|>][0-9]?\+/.test(o),i=[],a=new Map(t.map(d=>[
d.start,d]));for(let d=n.end;d<e.length;){let l=Ne(e,d),c=j(e,d),u=a.get(d);if(u!==void 0&&iu(e,u))d=u.end;else if(P(e,d,
c))(s||ta(e.slice(d,c),r))&&i.push({start:d,end:l,text:""}),d=l;else return[...ra(e,d,{edits:t,column:r}),...i]}return[...t,
...i]}function iu(e,n){return n.text===""&&(n.end===e.length||D(e,n.end)===n.end)}function ta(e,n){return e.length>n||e.
includes("	")}function ra(e,n,{edits:t,column:r}){let o=/^[ \t]*/.exec(e.slice(n,j(e,n)))?.[0]??"";if(!ta(o,r))return t;
let s={start:n,end:n+o.length,text:" ".repeat(r)};if(e.charAt(s.end)==="#")return[...t,s];let i=t.find(a=>a.start===s.end&&
a.text===""&&e.charAt(a.end)==="#");return i===void 0?t:[...t.filter(a=>a!==i),k(y({},s),{end:i.end})]}function au(e,n,{
edits:t,column:r}){let o=M(e,n);if(!e.slice(n.start,o).includes("	"))return t;let s=[],i=t;for(let a=Ne(e,n.start);a<o;a=
Ne(e,a)){let d=j(e,a);i.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(e.slice(a,d))||(P(e,a,d)?s.push({start:a,end:Ne(e,a),
text:""}):i=ra(e,a,{edits:i,column:r}))}return[...i,...s]}function $t(e,n,{changes:t,layout:r}){let{add:o,before:s=0,update:i,remove:a}=t;if(i.size===0&&a.size===0)return oa(e,n,
{add:o,before:s,layout:r});let d=[];for(let[p,g]of i)d.push(...Q(e,Tn(e,p),Dt(g)));let[l]=n.entries,c=q(e,n,0),u=o.length>
0&&l!==void 0&&a.has(l)?l:void 0;if(u===void 0)d.push(...oa(e,n,{add:o,before:s,layout:r}));else{let{lines:p,separator:g}=ia(
e,o,{mapping:n,layout:r});d.push(...Q(e,Ln(e,c,u),p.join(g)))}for(let p of Dn(e,lu(e,n,{remove:a,reuse:u})))d.push(p);if(n.
flow||a.size===0)return d;let f=n.entries.map(p=>({node:p.value.start===-1?p.key:p.value,isGone:a.has(p)}));return ke(e,
f,{edits:d,column:F(e,c)})}function oa(e,n,{add:t,before:r,layout:o}){if(t.length===0)return[];let{lines:s,separator:i}=ia(
e,t,{mapping:n,layout:o}),a=q(e,n,r);return du(e,n,{start:a,end:a,text:s.join(i)+i})}function du(e,n,t){if(!n.flow||De(e,
n))return[t];let r=M(e,n),o=e.charAt(r-1)===":"?" }":"}";return[k(y({},t),{text:`{${t.text}`}),{start:r,end:r,text:o}]}function lu(e,n,{
remove:t,reuse:r}){let o=n.entries.map((s,i)=>{let a=t.has(s)&&s!==r,d=a?Ln(e,q(e,n,i),s):[];return{end:n.flow?ue(e,s):0,
isGone:a,tokens:d}});return n.flow?Nt(e,o):o.flatMap(({tokens:s})=>s)}function Dt(e){return`"${e}"`}function ia(e,n,{mapping:t,
layout:r}){let o=q(e,t,0),s=ce(e,o),i=" ".repeat(F(e,o));if(!t.flow)return{lines:n.map(f=>Tt(f,i,r).join(s).slice(i.length)),
separator:s+i};let a=on(e,t,r),d=e.slice(D(e,o),o),l=a.isPretty?`,${s}${d}`:a.isCompact?",":", ";return{lines:n.map(u=>da(
u,k(y({},a),{indent:d,lineBreak:s}))),separator:l}}function Tt({key:e,value:n,plain:t},r,o){if(typeof n=="string")return[
`${r}${e}: ${t===!0?n:Dt(n)}`];let s="entries"in n?o.step:o.dashStep;return[`${r}${e}:`,...aa(n,r+" ".repeat(s),o)]}function aa(e,n,t){
return"entries"in e?e.entries.flatMap(r=>Tt(r,n,t)):e.items.flatMap(r=>eo(r,n,t))}function eo(e,n,t){let r=`${n}  `;return e.
flatMap(s=>Tt(s,r,t)).map((s,i)=>i===0?`${n}- ${s.slice(r.length)}`:s)}function on(e,n,t){let r=t.flowStep,[o]=n.entries;
if(o===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:r};let s=Te(e,o),i=n.flow&&s!==-1&&!/[ \t\r\n]/.
test(e.charAt(s+1));return{isPretty:n.flow&&$e(e,q(e,n,0)),isCompact:i,isPadded:n.flow&&P(e,n.contentStart+1,n.contentStart+
2),quotesKeys:i||o.key.type==="scalar"&&o.key.style==="double",step:r}}function da({key:e,value:n,plain:t},r){let o=r.quotesKeys?
Dt(e):e,s=t===!0&&!r.quotesKeys&&typeof n=="string";return`${o}:${r.isCompact?"":" "}${s?n:Be(n,r)}`}function Be(e,n){if(typeof e==
"string")return Dt(e);let t=k(y({},n),{indent:n.indent+n.step}),r=n.isPadded&&!n.isPretty?" ":"",[o,s]="entries"in e?[`{${r}`,
`${r}}`]:["[","]"],i="entries"in e?e.entries.map(d=>da(d,t)):e.items.map(d=>Be({entries:d},t));if(!n.isPretty)return o+i.
join(n.isCompact?",":", ")+s;let a=`,${n.lineBreak}${t.indent}`;return`${o}${n.lineBreak}${t.indent}${i.join(a)}${n.lineBreak}${n.
indent}${s}`}function la(e,{mapping:n,entry:t},{value:r,layout:o}){let s=Te(e,t),i=Tn(e,t),a=F(e,t.key.start),d=ce(e,t.key.
start);if(!n.flow&&s!==-1&&!sa(t.value)){let p=ue(e,t);if(j(e,M(e,t.key))===j(e,p)){let[,...A]=Tt({key:"",value:r}," ".repeat(
a),o);return cu(e,{colon:s,end:p,added:d+A.join(d)})}let g=uu(e,i[0]?.start);if(g>a){let A=aa(r," ".repeat(g),o),R=Q(e,i,
A.join(d).slice(g));return ke(e,[{node:t.value,isGone:!0}],{edits:R,column:g})}}let l=/^[ \t]*/.exec(e.slice(D(e,t.key.start)))?.[0]??
"",c=on(e,n,o),u=Be(r,k(y({},c),{indent:l,lineBreak:d}));if(!n.flow&&s===-1){let p=" ".repeat(F(e,q(e,n,n.entries.indexOf(
t))));return[no(e,M(e,t.key),[`${p}: ${u}`])]}if(t.value.type==="mapping"&&sa(t.value))return[{start:t.value.contentStart,
end:M(e,t.value),text:u}];if(i.length>0){let p=Q(e,i,u);return n.flow?p:ke(e,[{node:t.value,isGone:!0}],{edits:p,column:a})}
let f=s===-1?M(e,t.key):s+1;return[{start:f,end:f,text:`${s===-1?":":""}${c.isCompact?"":" "}${u}`}]}function cu(e,{colon:n,
end:t,added:r}){let o=j(e,t),s={start:o,end:o,text:r};return t===n+1?[s]:P(e,t,o)?[{start:n+1,end:o,text:r}]:[{start:n+1,
end:t,text:""},s]}function uu(e,n){if(n===void 0)return-1;let t=e.slice(D(e,n),n);return/^ *$/.test(t)?t.length:-1}function no(e,n,t){
let r=ce(e,n),o=n>0&&e.charAt(n-1)===`
`,s=o?n:j(e,n),i=t.map(a=>o?a+r:r+a);return{start:s,end:s,text:i.join("")}}function sa(e){return e.start!==e.contentStart}function Lt(e,n,t=2){let r,o=()=>r??=fu(e,n);return{get step(){return o().step},get flowStep(){return o().flowStep},dashStep:t}}
function fu(e,n){let t=n.flow?q(e,n,0):n.contentStart;for(let{value:r}of n.entries){if(r.type!=="mapping"||r.entries.length===
0)continue;let o=q(e,r,0),s=F(e,o)-F(e,t);if(s<=0||!$e(e,o))continue;let[i,a]=[t,o].map(l=>e.slice(D(e,l),l)),d=i!==void 0&&
a?.startsWith(i)===!0;return{step:s,flowStep:d?a.slice(i.length):" ".repeat(s)}}return{step:2,flowStep:"  "}}var je=["metadata","annotations"];function ca(e,n){if(n.length===0)return{edits:[]};let{text:t}=e.doc.file,r=gu(e,n);if(r!==
void 0)return{obstacle:r};let o=Lt(t,e.at.node),s=m(e.at,je[0]),i=m(s,je[1]),a=i?.node.type==="mapping"?X(i.node):void 0,
d=n.flatMap(({key:l,value:c})=>c===void 0||a?.has(l)===!0?[]:[{key:l,value:c}]);if(i?.node.type==="mapping"&&i.node.entries.
length>0){let{node:l}=i,{update:c,remove:u}=pu(l,n),f={add:d,update:c,remove:u},p=d.length===0&&l.entries.every(A=>f.remove.
has(A)),g=ua(l,f.remove);return g!==void 0?{obstacle:g}:p?mu(t,e.at.node,o):{edits:$t(t,l,{changes:f,layout:o})}}return{
edits:yu(t,{at:e.at,metadata:s,added:d,layout:o})}}function pu(e,n){let t=new Map,r=new Set,o=new Map(e.entries.map(s=>[
s.name,s]));for(let{key:s,value:i}of n){let a=o.get(s);a!==void 0&&(i===void 0?r.add(a):t.set(a,i))}return{update:t,remove:r}}
function mu(e,n,t){let r=B(n,je[0]),o=r?.value;if(r===void 0||o?.type!=="mapping")return{edits:[]};let s=B(o,je[1]),i=o.
entries.every(l=>l===s),[a,d]=i?[n,r]:[o,s];return d===void 0?{edits:[]}:to(e,a,{entry:d,layout:t})}function to(e,n,{entry:t,
layout:r}){let o=ua(n,[t]);if(o!==void 0)return{obstacle:o};if(n.entries.length===1&&!(n.flow&&De(e,n))){let i=q(e,n,0),
a=Q(e,Ln(e,i,t),"{}"),d={node:t.value,isGone:!0};return{edits:ke(e,[d],{edits:a,column:F(e,i)})}}return{edits:$t(e,n,{changes:{
add:[],update:new Map,remove:new Set([t])},layout:r})}}function ua(e,n){let t=es(e);for(let{key:r,name:o}of n)if(o!==void 0&&
t.has(o))return{type:"shared",offset:r.start}}function yu(e,{at:n,metadata:t,added:r,layout:o}){let s={key:je[1],value:{
entries:r}};return t?.node.type==="mapping"&&t.node.entries.length>0?Kt(e,t.node,{entry:s,layout:o}):Kt(e,n.node,{entry:{
key:je[0],value:{entries:[s]}},layout:o})}function Kt(e,n,{entry:t,layout:r,before:o=0}){if(n.entries.length===0){let{contentStart:a}=n,
d=k(y({},on(e,n,r)),{indent:"",lineBreak:ce(e,a)});return[{start:a,end:M(e,n),text:Be({entries:[t]},d)}]}let s=B(n,t.key);
if(s!==void 0)return la(e,{mapping:n,entry:s},{value:t.value,layout:r});let i={add:[t],before:n.entries.length>o?o:0,update:new Map,
remove:new Set};return $t(e,n,{changes:i,layout:r})}function gu(e,n){if(e.duplicate!==void 0)return{type:"duplicate",offset:e.
duplicate};let t=e.at;for(let r of je){let o=Kn(t,[r]);if(o!==void 0)return o;let s=m(t,r);if(s!==void 0&&s.node.type!==
"mapping"&&!Z(s))return{type:"invalid",offset:s.node.start,field:r==="metadata"?r:`metadata.${r}`};t=s}return Kn(t,n.map(
({key:r})=>r))}function Kn(e,n){if(e===void 0)return;let{node:t,shared:r}=e;if(r)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let o=Ft(e,n);if(o!==void 0)return o;if(!t.merges&&!hu(t))return;let s=X(t);for(let i of n){let a=s.
get(i);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function Ft(e,n){if(e?.node.type!=="mapping"||e.node.duplicates===void 0)return;let t=new Set(n),r=e.node.duplicates.
find(({name:o})=>o!==void 0&&t.has(o));return r&&{type:"duplicate",offset:r.key.start}}function hu(e){return e.alone!==void 0?
!1:e.entries.some(({key:n,value:t})=>n.aliased||t.aliased)}var Su=/^[0-9a-f]{40}$/;function Fn(e,n){return C(m(m(e,"spec"),n))}function Pt(e){let n=[];for(let t of["containers","i\
nitContainers"])for(let[r,o]of Fn(e.at,t).entries())for(let[s,i]of C(m(o,"env")).entries()){let a=bu(i);a!==void 0&&n.push(
k(y({},a),{list:t,container:r,index:s}))}return n}function bu(e){let n=E(m(e,"name"));if(n?.startsWith(Br)!==!0)return;let t=fi(
n),r=E(m(e,"value"))??"";if(!(t===void 0||!Su.test(r)||m(e,"valueFrom")!==void 0))return{kind:t,name:n,value:r}}function fa(e){
let n,t=new Map;return({name:r,container:o})=>{let s=t.get(o);if(s!==void 0)return s.get(r);n??=Fn(e,"containers");let i=C(
m(n[o],"env")),a=new Map(i.map(d=>[E(m(d,"name")),d]));return t.set(o,a),a.get(r)}}function pa(e,n,t){let{text:r}=e.doc.file,o=[],s={containers:Fn(e.at,"containers"),initContainers:Fn(e.at,"initContainer\
s")};for(let i of n){let a=s[i.list][i.container];if(a?.node.type!=="mapping")continue;let d=wu(e,i.list)??Eu(a,i);if(d!==
void 0)return{obstacle:d};let l=Lt(r,e.at.node,ku(r,e.at)),c=Ru(r,a.node,{change:i,side:t,layout:l});if("obstacle"in c)return c;
for(let u of c.edits)o.push(u)}return{edits:o}}function ku(e,n){let t=m(n,"spec")?.node,r=t?.type==="mapping"?B(t,"conta\
iners"):void 0;return r?.value.type!=="sequence"||r.value.flow?2:Math.max(0,F(e,r.value.contentStart)-F(e,r.key.start))}
function wu({at:e,duplicate:n},t){return n!==void 0?{type:"duplicate",offset:n}:Ft(e,["spec"])??Ft(m(e,"spec"),[t])}function Eu(e,n){
let t=Kn(e,["env"]);if(t!==void 0)return t;let r=m(e,"env");if(r?.shared===!0)return{type:"shared",offset:r.node.start};
if(!(r===void 0||Z(r))){if(r.node.type!=="sequence")return{type:"invalid",offset:r.node.start,field:"env"};for(let o of[
...n.update.keys(),...n.remove]){let s=r.node.items[o];if(s===void 0)continue;if(s.type!=="mapping"||s.aliased)return{type:"\
shared",offset:s.start};let a=Kn({node:s,shared:!1},["name","value"]);if(a!==void 0)return a}}}function Ru(e,n,{change:t,
side:r,layout:o}){let s=t.add.map(({name:d,value:l})=>[{key:"name",value:d,plain:!0},{key:"value",value:l}]),i=B(n,"env"),
a=i?.value;return i===void 0||a?.type!=="sequence"||a.items.length===0?s.length===0?{edits:[]}:{edits:Kt(e,n,{entry:{key:"\
env",value:{items:s}},layout:o,before:1})}:s.length===0&&a.items.every((d,l)=>t.remove.has(l))?to(e,n,{entry:i,layout:o}):
{edits:vu(e,a,{change:t,added:s,side:r,layout:o})}}function vu(e,n,{change:t,added:r,side:o,layout:s}){let i=[];for(let[
f,p]of t.update){let g=n.items[f],A=g?.type==="mapping"?B(g,"value"):void 0;A!==void 0&&i.push(...Q(e,Tn(e,A),`"${p}"`))}
let a=o==="first"?0:n.items.length-1,d=r.length>0&&t.remove.has(a)?a:void 0;r.length>0&&i.push(...(n.flow?xu:Au)(e,n,{added:r,
side:o,layout:s,reuse:d}));let l=n.items.map((f,p)=>{let g=t.remove.has(p)&&p!==d,A=Le(e,n,p),R=n.flow?f.start:g?pt(e,n,
p):0;return{end:A,isGone:g,tokens:g?rn(e,{start:R,end:A},[f]):[]}}),c=n.flow?Nt(e,l):l.flatMap(f=>f.tokens);for(let f of Dn(
e,c))i.push(f);if(n.flow||t.remove.size===0)return i;let u=n.items.map((f,p)=>({node:f,isGone:t.remove.has(p)}));return ke(
e,u,{edits:i,column:F(e,n.contentStart)})}function Au(e,n,{added:t,side:r,layout:o,reuse:s}){let i=" ".repeat(F(e,n.contentStart)),
a=ce(e,n.contentStart),d=t.map(l=>eo(l,i,o).join(a));if(s!==void 0){let l=pt(e,n,s),c=n.items[s],u=rn(e,{start:l,end:Le(
e,n,s)},c===void 0?[]:[c]);return Q(e,u,d.join(a).slice(i.length))}if(r==="first"){let l=n.contentStart,c=d.map(u=>`${u.
slice(i.length)}${a}${i}`).join("");return[{start:l,end:l,text:c}]}return[no(e,Le(e,n,n.items.length-1),d)]}function xu(e,n,{
added:t,side:r,layout:o,reuse:s}){let[i]=n.items;if(i===void 0)return[];let a=oe(e,n.contentStart+1),d=i.type==="mapping"&&
De(e,i)?on(e,i,o):void 0,l=e.slice(D(e,a),a),c=P(l,0,l.length),u={isPretty:d?.isPretty??!1,isCompact:d?.isCompact??!1,isPadded:d?.
isPadded??!1,quotesKeys:d?.quotesKeys??!1,step:o.flowStep,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:ce(e,a)},f=c?`,${u.
lineBreak}${l}`:u.isCompact?",":", ",p=t.map(R=>Be({entries:R},u));if(s!==void 0){let R=n.items[s];if(R===void 0)return[];
let le=rn(e,{start:R.start,end:M(e,R)},[R]);return Q(e,le,p.join(f))}if(r==="first")return[{start:a,end:a,text:p.map(R=>R+
f).join("")}];let g=Le(e,n,n.items.length-1),A=e.charAt(g-1)===":"?" ":"";return[{start:g,end:g,text:A+p.map(R=>f+R).join(
"")}]}function ro(e,n){let t=e.isNamed||e.references.length>0;return e.rule!==void 0&&t&&!n.pruneMissing}function Wt(e,n){switch(e.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${e.reason}`};default:return ro(e,n)?{type:"kept"}:e.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:e.rule===void 0?"removed: opt-out":"removed: missing"}}}function oo(e,{selection:n,
settings:t,isCheck:r,drafts:o,place:s}){return!e.startsWith(be)||t.hashKey!==void 0||t.rekey?!1:(o.push(h.hashKeyMissing(
s,n.workload.id,r)),!0)}var ma=require("node:crypto"),Cu=63,Mu=46,Ou=16,ya={ConfigMap:"configmap",Secret:"secret"};function ga(e,n,t){return`${ya[e]}\
.${t}/${_t(n)}`}function so(e){return`${e}/config-digest`}function _t(e){return e.length<=Cu?e:`${e.slice(0,Mu)}.${(0,ma.hash)(
"sha256",e,"hex").slice(0,Ou)}`}function sn(e,n){if(e.includes(n)){if(e===so(n))return"single";for(let t of["ConfigMap",
"Secret"]){let r=`${ya[t]}.${n}/`;if(e.startsWith(r))return{kind:t,short:e.slice(r.length)}}}}function ha(e,{context:n,drafts:t}){let{settings:r,digests:o,isCheck:s}=n,i=new Map,a=new Map;for(let{source:u,keys:f}of r.
form==="env-vars"?[]:e.selected){let p=O(u.id),g=o.accepted(u,f);i.set(p,g),a.set(p,g[0])}let d=Iu(e,{settings:r,known:i}),
l={selection:e,settings:r,isCheck:s,drafts:t,changes:[],states:new Map,digests:a,isLocked:!1,isSingleLocked:!1,wanted:d,
longNames:void 0};if(io(e.template,r)){let u=[r.stampDomain,...r.oldStampDomains];for(let[f,p]of Nu(e,u))$u(f,{work:l,place:p,
domains:u})}for(let[u,{value:f,source:p}]of[...d].toSorted(([g],[A])=>Se(g,A)))l.isSingleLocked||l.isLocked&&p?.kind!=="\
ConfigMap"||(Pn(l,p,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"added",source:p}));return{
changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:l.digests,isLocked:l.isLocked}}
function Iu(e,{settings:n,known:t}){if(t.size===0)return new Map;if(n.form==="single"){let o=i=>yi(e.selected.map(({source:{
id:a}})=>{let[d="",...l]=t.get(O(a))??[];return[`${a.kind.toLowerCase()}/${a.name}`,l[i-1]??d]})),s=n.otherHashKeys.map(
(i,a)=>o(a+1));return new Map([[so(n.stampDomain),{value:o(0),others:s,source:void 0}]])}let r=new Map;for(let{source:o}of e.
selected){let{id:s}=o,[i="",...a]=t.get(O(s))??[];r.set(ga(s.kind,s.name,n.stampDomain),{value:i,others:a,source:s})}return r}
function io({annotations:e},{stampDomain:n,oldStampDomains:t}){for(let r of e.keys())if(sn(r,n)!==void 0||t.some(o=>sn(r,
o)!==void 0))return!0;return!1}function Nu({template:e},n){let t=o=>n.some(s=>sn(o,s)!==void 0),r=m(m(e.at,"metadata"),"\
annotations")?.node;return r?.type!=="mapping"?[]:[...X(r)].filter(([o])=>t(o)).map(([o,{entry:s}])=>[o,{file:e.doc.file,
offset:s.key.start}])}function $u(e,{work:n,place:t,domains:r}){let{selection:o,settings:s,drafts:i}=n,a=o.template.annotations.
get(e)??"",d=r.find(p=>sn(e,p)!==void 0)??s.stampDomain,l=sn(e,d);if(l===void 0)return;let c=d===s.stampDomain;if(!mi.test(
a)){if(!c)return;let p=n.wanted.get(e);p!==void 0&&Pn(n,p.source,"foreign"),n.wanted.delete(e),i.push(h.stampForeign(t,o.
workload.id,e));return}let u={selection:o,settings:s,isCheck:n.isCheck,drafts:i,place:t},f={key:e,value:a,place:t,lock:u};
l==="single"?Ku(f,n):Lu(k(y({},f),{kind:l.kind,name:Du(n,l)}),n)}function Du(e,{kind:n,short:t}){if(!/^.{46}\.[0-9a-f]{16}$/.
test(t))return t;let{selection:r}=e;return e.longNames??=Tu(r),e.longNames.get(t)??r.nameBehind(n,t,_t)??t}function Tu({
verdicts:e}){let n=e.map(t=>("source"in t?t.source.id:t.id).name);return new Map(n.map(t=>[_t(t),t]).filter(([t,r])=>t!==
r))}function Lu(e,n){let{key:t,value:r,kind:o,name:s}=e,i={kind:o,name:s},a=n.selection.judge(o,s),d=Wt(a,n.settings);if(d.
type!=="leave")if(d.type==="kept")Pn(n,i,"kept"),n.drafts.push(h.stampKept(e.place,n.selection.workload.id,i));else if(d.
type==="remove"){if(a.type==="refused"&&a.reason==="renamed"){let l={key:t,source:a.source.id};n.drafts.push(h.stampedInBase(
e.place,n.selection.workload.id,l))}ao(n,{key:t,reason:d.reason,source:i})}else o==="Secret"&&oo(r,e.lock)?Sa(n,i):ba({key:t,
value:r,source:i},n)}function Ku({key:e,value:n,lock:t,place:r},o){let{selection:s,settings:i}=o,a=s.selected,d=s.verdicts.
filter(p=>p.type==="missing"&&ro(p,i)),[l]=d;if((a.some(({source:p})=>p.id.kind==="Secret")||d.some(p=>p.type==="missing"&&
p.id.kind==="Secret"))&&oo(n,t)){Sa(o,void 0);return}if(o.wanted.has(e)){ba({key:e,value:n,source:void 0},o);return}if(s.
verdicts.some(({type:p})=>p==="out-of-scope"))return;let u=nn.some(p=>s.judge(p,"").type==="out-of-scope");if(a.length===
0&&u)return;if(a.length===0&&l?.type==="missing"){o.drafts.push(h.stampKept(r,s.workload.id,l.id));return}let f=a.length===
0?Fu(s):"form";ao(o,{key:e,reason:f,source:void 0})}function Sa(e,n){e.isLocked=!0,e.isSingleLocked||=n===void 0,Pn(e,n,
"blocked")}function Fu(e){let n=e.verdicts.find(t=>t.type==="refused");return n?.type==="refused"?`removed: ${n.reason}`:
"removed: opt-out"}function ba({key:e,value:n,source:t},r){let o=r.wanted.get(e);if(o===void 0){ao(r,{key:e,reason:"form",
source:t});return}r.wanted.delete(e);let s=o.others.includes(n);s&&t!==void 0&&r.digests.set(O(t),n);let i=o.value===n||
s;if(Pn(r,t,i?"fresh":"stale"),i)return;let a=o.value.startsWith(be)===n.startsWith(be)?"content":"key";r.changes.push({
action:"update",form:"annotation",key:e,value:o.value,reason:a,source:t})}function ao(e,{key:n,reason:t,source:r}){e.changes.
push({action:"remove",form:"annotation",key:n,value:void 0,reason:t,source:r})}function Pn(e,n,t){if(n===void 0)for(let{
source:r}of e.selection.selected)e.states.set(O(r.id),t);else e.states.set(O(n),t)}var co={changes:[],states:new Map,digests:new Map,edits:[]};function ka(e,{context:n,drafts:t}){let{settings:r,digests:o}=n,
s=r.form==="env-vars",i=Pt(e.template);if(!s&&i.length===0)return co;let a=s?Pu(e,{digests:o,drafts:t}):new Map,d=new Map(
[...a.values()].map(({source:u,value:f})=>[O(u),f])),l={selection:e,settings:r,wanted:a,drafts:t,changes:[],states:new Map,
buckets:new Map,verdicts:i.length===0?new Map:ju(e)};for(let u of i.toReversed())_u(u,l);let c=fa(e.template.at);for(let u of[
...a.values()].toSorted((f,p)=>Se(f.name,p.name))){let f=c(u);if(f!==void 0){let p={file:e.template.doc.file,offset:f.node.
start};t.push(h.variableForeign(p,e.workload.id,u.name)),l.states.set(O(u.source),"foreign");continue}l.states.set(O(u.source),
"absent"),lo(l,{list:"containers",container:u.container}).add.push(u),l.changes.push({action:"add",form:"env-var",key:u.
name,value:u.value,reason:"added",source:u.source})}return{changes:l.changes,states:l.states,digests:d,edits:Hu(l.buckets)}}
function Pu(e,{digests:n,drafts:t}){let r=new Map,{workload:o}=e;for(let s of e.selected){let{id:i}=s.source,a=Mn(i.kind,
i.name),d=r.get(a);if(d!==void 0){let l=[d.source.name,i.name];t.push(h.envCollision(o.place,o.id,{variable:a,names:l}))}
r.set(a,{name:a,value:n.reloader(s.source),container:Wu(s),source:i})}return r}function Wu({references:e}){for(let n of[
"volume","env"]){let t=e.filter(o=>o.via===n),r=t.reduce((o,{containers:[s=1/0]})=>Math.min(o,s),1/0);if(t.length>0)return r===
1/0?0:r}return 0}function _u(e,n){let{selection:t,settings:r,wanted:o}=n,s=o.get(e.name);if(s!==void 0&&e.list==="contai\
ners"&&e.container===s.container){o.delete(e.name);let c=s.value===e.value;if(n.states.set(O(s.source),c?"fresh":"stale"),
c)return;lo(n,e).update.set(e.index,s.value),n.changes.push({action:"update",form:"env-var",key:e.name,value:s.value,reason:"\
content",source:s.source});return}let i=Uu(e,n),a=i===void 0?void 0:"source"in i?i.source.id:i.id,d=i===void 0?Vu(e,t):Wt(
i,r);if(d.type==="leave")return;if(d.type==="kept"&&a!==void 0){n.states.set(O(a),"kept");let{file:c}=t.template.doc;n.drafts.
push(h.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let l=d.type==="remove"?d.reason:"form";
lo(n,e).remove.add(e.index),n.changes.push({action:"remove",form:"env-var",key:e.name,value:void 0,reason:l,source:a})}function Uu({
kind:e,name:n},{selection:t,verdicts:r}){let o=r.get(n);if(o!==void 0)return o;let s=t.nameBehind(e,n,Bu[e]);return s===
void 0?void 0:t.judge(e,s)}var Bu={ConfigMap:e=>Mn("ConfigMap",e),Secret:e=>Mn("Secret",e)};function ju({verdicts:e}){return new Map(
e.toReversed().map(n=>{let{kind:t,name:r}="source"in n?n.source.id:n.id;return[Mn(t,r),n]}))}function Vu({kind:e},n){return n.
judge(e,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function lo(e,{list:n,container:t}){
let r=`${n}/${String(t)}`,o=e.buckets.get(r)??{add:[],update:new Map,remove:new Set};return e.buckets.set(r,o),o}function Hu(e){
return[...e].map(([n,t])=>{let[r,o]=n.split("/");return k(y({},t),{list:r==="containers"?"containers":"initContainers",container:Number(
o)})})}function Ra(e){let n=[],t={context:e,drafts:n};return{plan:r=>qu(r,t),drafts:n}}var Gu={changes:[],edits:[],states:new Map,
digests:new Map};function qu(e,{context:n,drafts:t}){if(e.outOfScope!==void 0||zu(e,n.settings)){let{changes:a,edits:d,states:l,
digests:c}=Gu;return{selection:e,changes:a,edits:d,states:l,digests:c}}let r=ha(e,{context:n,drafts:t}),o=r.isLocked?co:
ka(e,{context:n,drafts:t}),s=Yu([...r.changes,...o.changes]),i=[...Ea(e,ca(e.template,r.changes),t)];if(o.edits.length>0){
let a=e.workload.type.isRollout===!0?"last":"first";i.push(...Ea(e,pa(e.template,o.edits,a),t))}return Ju(e,r.changes,t),
{selection:e,changes:s,edits:i.toSorted((a,d)=>a.start-d.start||a.end-d.end),states:wa(r.states,o.states),digests:wa(r.digests,
o.digests)}}function wa(e,n){return n.size===0?e:new Map([...e,...n])}function zu({isIdle:e,template:n},t){return e&&!io(
n,t)&&Pt(n).length===0}function Yu(e){if(!e.some(({reason:t})=>t==="form"))return e;let n="form";return e.map(t=>t.reason===
"added"?k(y({},t),{reason:n}):t)}function Ea({workload:e,template:n},t,r){if("edits"in t)return t.edits;let{obstacle:o}=t,
{file:s}=n.doc,i={file:s,offset:o.offset>=0?o.offset:n.at.node.start};return o.type==="shared"?r.push(h.aliasShared(i,e.
id)):o.type==="duplicate"?r.push(h.duplicateKey(i,!0)):r.push(h.templateInvalid(i,e.id,o.field)),[]}function Ju({workload:e,
template:n},t,r){if(t.length===0)return;let o=new Map(n.annotations);for(let{key:i,value:a}of t)a===void 0?o.delete(i):o.
set(i,a);let s=0;for(let[i,a]of o)s+=Buffer.byteLength(i)+Buffer.byteLength(a);s>v.annotations&&r.push(h.annotationsTooLarge(
e.place,e.id,s))}function uo(e,n,t){let r=Zi(n,t);t.isCheck||Zu(r),Qu(e);let o=[...t.parsed?.drafts??[]],s=t.parsed?.documents??Ze(e,ri(r),
o),i=oi(Xu(s,t),r),a=Mi(i,r),d=zi(i,a,r),l=Si(r),c=Ra({settings:r,digests:l,isCheck:t.isCheck}),u=Ai({catalog:i,scope:a},
{settings:r,digests:l}),f=new Map(e.map(R=>[R,[]]));for(let R of d){let le=c.plan(R);u.see(R);let ee=f.get(R.template.doc.
file);for(let we of le.edits)ee?.push(we);t.onPlan?.(le)}let p={drafts:u.end()},g=[{drafts:o},i,a,c,l,p],A=[...t.drafts??
[],...g.flatMap(R=>R.drafts)];return{files:e.map(R=>ef(R,f.get(R)??[])),findings:bi(A,e,r)}}function*Xu(e,{onDocument:n}){
for(let t of e)n?.(t.doc),yield t}function Zu({otherHashKeys:e}){if(e.length!==0)throw new Ut.UsageError("--hash-key-fil\
e is given several times, and stamps are made with one key: give the new one alone; check and explain take several")}function Qu(e){
let n=0;for(let{path:t,text:r}of e)if(n+=r.length,n>v.input)throw new Ut.InputError("limit","the input is larger than 25\
6 MiB: stamp it in several sets",{path:t})}function ef({path:e,text:n},t){let r;return{path:e,get text(){return r??=ut(n,
t)},edits:t}}function fo(e){let{selection:n,changes:t}=e,{workload:r,outOfScope:o}=n,{file:s,offset:i}=r.place;return k(y(y({kind:r.id.
kind,namespace:r.id.namespace,name:r.id.name,path:s.path},T(s,i)),o===void 0?{}:{outOfScope:o}),{sources:n.verdicts.map(
a=>rf(a,e)),changes:t.map(({action:a,key:d,reason:l,source:c})=>y({action:a,key:d,reason:l},c===void 0?{}:{source:{kind:c.
kind,name:c.name}}))})}var nf={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"locke\
d"},tf={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the workload \
has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now",random:"its content is different at each render"};function rf(e,{selection:n,states:t,digests:r}){
let o="source"in e?e.source.id:e.id,s=O(o),i=t.get(s),a=i===void 0?"none":nf[i],d={kind:o.kind,name:o.name,references:of(
o,n)},l="rule"in e&&e.rule!==void 0?{rule:e.rule}:{};if(n.outOfScope!==void 0&&e.type!=="refused")return k(y(y({},d),l),
{stamp:"out of scope",why:n.outOfScope});switch(e.type){case"selected":{let c=i==="blocked"?void 0:r.get(s);return k(y(y(
y({},d),l),c===void 0?{}:{digest:c}),{stamp:a})}case"refused":return k(y({},d),{stamp:a,why:tf[e.reason]});case"out-of-s\
cope":return k(y({},d),{stamp:"out of scope",why:e.why});case"ambiguous":return k(y({},d),{stamp:a,why:"kustomize could \
put several names there"});default:return k(y(y({},d),l),{stamp:a,why:"the source is not in this set"})}}function of({kind:e,
name:n},{template:t}){let{file:r}=t.doc;return(sf(t).get(O({kind:e,name:n}))??[]).map(({path:s,offset:i})=>y({field:s,path:r.
path},T(r,i)))}var va=new WeakMap;function sf(e){let n=va.get(e);if(n!==void 0)return n;let t=new Map;for(let r of e.references){
let o=O(r),s=t.get(o);s===void 0?t.set(o,[r]):s.push(r)}return va.set(e,t),t}function Bt(e,n,t={}){let{isCheck:r,stampHashed:o,quiet:s,drafts:i,options:a}=n,d=[],l=f=>{r&&f.changes.length>0&&d.push(
fo(f))},c=uo([e],a,k(y({},t),{isCheck:r,drafts:i,onPlan:l,functionInput:{stampHashed:o}})),[u]=c.files;return{text:u?.text??
"",edits:u?.edits??[],findings:c.findings.filter(({severity:f})=>!s||f==="error"),stale:d}}var Aa=`Usage: rollstamp-krm
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
`;var Ca=require("node:path");function xa(e){return e.some(({severity:n})=>n==="error")}var jt=N(W(),1);function Ma(e,n,t){let r=af(n,t),{text:o,findings:s,stale:i}=Bt(e,r);return t.stderr.write(s.map(df).join("")),t.stderr.
write(i.map(a=>`${Rs(a)}: error: stamps are stale or missing: ${mt(a)} [stale]
`).join("")),xa(s)||i.length>0?G.failed:(r.isCheck||t.stdout.write(o),G.done)}function af([e,...n],t){if(e===void 0)throw new jt.UsageError(
"standard input is not a ResourceList: kustomize and kpt run this function; for manifests in files or pipes there is rol\
lstamp stamp");if(n.length>0)throw new jt.UsageError("the plugin takes no words from argsOneLiner or argsFromFile; optio\
ns are fields of its configuration");let r=kr((0,Ca.resolve)(t.cwd,e),S(e));if(r===void 0)throw new jt.UsageError(`${S(e)}\
: there is no such file`);let o={path:e,text:ct(e,r)},[s]=[...Ze([o],()=>!0,[])];return bt(s&&K(s.doc.root,!1),t.cwd)}function df({
severity:e,message:n,code:t}){return`${e}: ${Pe(n)} [${t}]
`}async function cf(e,n){try{return await uf(e,n)}catch(t){if(t instanceof de.UsageError)return n.stderr.write(`rollstamp-\
krm: ${Pe(Ee(t.message))}
`),G.usage;if(!(t instanceof de.InputError))throw t;let r=t.line===0?"":`:${String(t.line)}:${String(t.column)}`;return n.
stderr.write(`${t.path}${r}: error: ${t.message} [${t.code}]
`),G.input}}async function uf(e,n){let[t=""]=e;if(t==="--help"||t==="-h"||t===""&&n.stdin.isTTY)return n.stdout.write(Aa),
G.done;if(t==="--version"||t==="-V")return n.stdout.write(`${bs}
`),G.done;if(t.startsWith("-"))throw new de.UsageError(`unknown option ${t}; options go into the functionConfig`);let r={
path:"-",text:ct("-",await n.stdin.read(v.input))};r.text.length>1048576&&n.onLargeInput?.(!1);let o=[],s=[...Ze([r],a=>a===
Ie,o)],i=As(r,s);if(i===void 0)return Ma(r,e,n);if(t!=="")throw new de.UsageError("a function takes no arguments; option\
s go into the functionConfig");return ff(i,{documents:s,drafts:o},n)}function ff(e,n,t){try{return pf(e,n,t)}catch(r){if(!(r instanceof
de.UsageError)&&!(r instanceof de.InputError))throw r;let o=new vn(e).toError(r);return t.stdout.write(Mr(e,[],[o])),t.stderr.
write(r instanceof de.UsageError?`rollstamp-krm: ${o.message}
`:xr(o)),r instanceof de.UsageError?G.usage:G.input}}function pf(e,n,t){let r=bt(e.functionConfig,t.cwd),{edits:o,findings:s,
stale:i}=Bt(e.file,r,{parsed:n}),a=new vn(e),d=[...s.map(c=>a.toResult(c)),...i.map(c=>a.toStale(c))];t.stderr.write(d.map(
xr).join(""));let l=d.some(({severity:c})=>c==="error");return r.isCheck&&e.caller==="kustomize"?t.stdout.write(Fs(e,d)):
t.stdout.write(Mr(e,r.isCheck||l?[]:o,d)),l?G.failed:G.done}0&&(module.exports={krm});
