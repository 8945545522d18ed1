var qs=Object.defineProperty,Vs=Object.defineProperties;var zs=Object.getOwnPropertyDescriptors;var GB=Object.getOwnPropertySymbols;var Xs=Object.prototype.hasOwnProperty,Zs=Object.prototype.propertyIsEnumerable;var MB=(t,e,n)=>e in t?qs(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n,w=(t,e)=>{for(var n in e||={})
Xs.call(e,n)&&MB(t,n,e[n]);if(GB)for(var n of GB(e))Zs.call(e,n)&&MB(t,n,e[n]);return t},M=(t,e)=>Vs(t,zs(e));var Lt={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","helm-template":"warning",
"job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"warning","namespace-mismatch":"war\
ning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","pattern-unmatched":"info","rollout\
-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","stamp-foreign":"\
warning","stamp-kept":"info","template-invalid":"error","workload-missing":"warning"};function _(t,e,n){return{code:t,severity:Lt[t],
message:n,place:e}}var xB=253;function J(t){return(t.length>xB?`${t.slice(0,xB)}\u2026`:t).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function x({kind:t,name:e}){return`${J(t)} ${e===""?"(without a name)":
J(e)}`}var vB=5;function HB(t){let e=t.length-vB,n=t.slice(0,vB).join(", ");return e>0?`${n} and ${String(e)} more`:n}var b={
aliasShared:(t,e)=>_("alias-shared",t,`the annotations or env of the pod template of ${x(e)} are shared through a YAML a\
lias or merge key, so a stamp there would change or lose something else; write them out in the pod template`),templateInvalid:(t,e,n)=>_(
"template-invalid",t,`${n} in the pod template of ${x(e)} is not of the type that Kubernetes wants, so it cannot be stam\
ped; correct it`),annotationNoEffect:(t,e,n)=>_("annotation-no-effect",t,`annotation ${J(n)} of ${x(e)} only has an effe\
ct with Reloader in the cluster; Rollstamp ignores it`),annotationNotString:(t,e,n)=>_("annotation-not-string",t,`annota\
tion ${J(n)} of ${x(e)} is not a string and is taken as its text; the API server refuses it: put it in quotes`),annotationsTooLarge:(t,e,n)=>_(
"annotations-too-large",t,`with its stamps the pod template of ${x(e)} has ${String(n)} bytes of annotations, Kubernetes\
 takes 262144; use --stamp single`),dataNotBase64:(t,e,n)=>_("data-not-base64",t,`key ${J(n)} of ${x(e)} is not base64 (\
a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(t,e,n)=>_("data-not-scalar",t,`${J(n)} o\
f ${x(e)} is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(t,e,n)=>_(
"data-not-string",t,`key ${J(n)} of ${x(e)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(t,e)=>M(w({},_("duplicate-key",t,e?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:e?"error":"warning"}),dataInBoth:(t,e,n)=>_(
"duplicate-key",t,`key ${J(n)} of ${x(e)} is in data and in binaryData; binaryData counts, and the API server refuses it\
: remove one of the two`),duplicateObject:(t,e,n)=>M(w({},_("duplicate-object",t,`${x(e)} in namespace ${J(e.namespace)}\
 is in the set twice (first at ${J(n.first)}); ${n.isSource?`this one counts${n.isError?", but the contents differ and a\
 workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:n.
isError?"error":"warning"}),envCollision:(t,e,n)=>_("env-collision",t,`${HB(n.names.map(J))} share the variable ${n.variable}\
 in ${x(e)}; rename one, or use --reload-strategy annotations`),flagNoEffect:t=>_("flag-no-effect",{path:""},`${t.join("\
, ")}: only Reloader in the cluster can act on ${t.length===1?"this flag":"these flags"}; Rollstamp ignores ${t.length===
1?"it":"them"}`),hashKeyMissing:(t,e,n)=>M(w({},_("hash-key-missing",t,`a stamp of ${x(e)} was made with a hash key and \
no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests with --rekey`)),{severity:n?
"info":"error"}),helmTemplate:t=>_("helm-template",{path:t},"skipped: this is a Helm template, not a manifest; stamp wha\
t `helm template` renders"),jobImmutable:(t,e)=>_("job-immutable",t,`${x(e)} cannot change once it is applied, so it is \
not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs a\
lways`),keyMissing:(t,e,n)=>_("key-missing",t,`${x(e)} uses key ${J(n.key)} of ${x(n.source)}, which has no such key; it\
s pods will not start: add the key, or set optional: true`),listInList:t=>_("list-in-list",t,"a list stands in a list, w\
hich Kubernetes does not unpack; move its items up"),nameInvalid:(t,e)=>_("name-invalid",t,`${x(e)} has a name that Kube\
rnetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(t,e,n)=>{
let{source:B}=n,r=n.workloadIsDefault?`${x(e)} has no namespace, taken as ${J(e.namespace)}; ${x(B)} is in ${J(B.namespace)}\
: pass --namespace ${J(B.namespace)}`:`${x(e)} is in ${J(e.namespace)}; ${x(B)} has no namespace, taken as ${J(B.namespace)}\
: pass --namespace ${J(e.namespace)}`;return _("namespace-mismatch",t,r)},namespaceUnknown:(t,e)=>_("namespace-unknown",
t,`the labels of namespace ${J(e)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest\
, or pass --namespace-labels '${J(e)}=key=value'`),notRendered:(t,e)=>_("not-rendered",{path:t},`holds ${J(e)}, so it is\
 the source of a render; stamp the render (kustomize build, helm template), or pass --allow-unrendered`),patternInvalid:(t,e,n)=>_(
"pattern-invalid",t,`part ${String(n.part)} of annotation ${J(n.key)} of ${x(e)} is not a regular expression that Go (RE\
2) compiles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(t,e,n)=>_("pattern-unmatche\
d",t,`part ${String(n.part)} of annotation ${J(n.key)} of ${x(e)} matches nothing in namespace ${J(e.namespace)} of this\
 set`),rolloutRestart:(t,e)=>_("rollout-restart",t,`${x(e)} asks Reloader for restarts only (rollout-strategy: restart);\
 a stamp runs its whole rollout strategy instead`),rollsOnDelete:(t,e)=>_("rolls-on-delete",t,`${x(e)} has updateStrateg\
y OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(t,e,n)=>_("source-after-workl\
oad",t,`${x(n)} is applied after ${x(e)} (later phase, sync wave or hook weight), so the pods roll onto the old content;\
 apply the source first`),sourceMissing:(t,e,n)=>M(w({},_("source-missing",t,`${x(e)} is not in namespace ${J(e.namespace)}\
 of this set, so ${HB(n.workloads.map(J))} ${n.workloads.length===1?"is":"are"} not stamped with it; add it to the set, \
or list it in expectMissing`)),{severity:n.severity}),stampForeign:(t,e,n)=>_("stamp-foreign",t,`annotation ${J(n)} in t\
he pod template of ${x(e)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --s\
tamp-domain`),stampKept:(t,e,n)=>_("stamp-kept",t,`the stamp of ${x(n)} in ${x(e)} is kept as it is, since its source is\
 not in this set; --prune-missing removes it`),workloadMissing:(t,e,n)=>_("workload-missing",t,`${x(e)} takes its pod te\
mplate from ${J(n)}, which is not in this set; nothing is stamped for it: add the target to the set`)};function ue(t,e){return t.type==="alias"?ue(t.target,!0):{node:t,shared:e||t.aliased}}function PB(t,e){let{node:n}=ue(e,
!0);if(n.type==="sequence")for(let B of n.items.toReversed())PB(t,B);else if(n.type==="mapping")for(let[B,{entry:r}]of oe(
n))t.set(B,{entry:r,merged:!0})}function oe(t){let e=new Map;for(let n of t.entries)n.name!==void 0?e.set(n.name,{entry:n,
merged:!1}):t.merges&&Fn(n.key)&&PB(e,n.value);return e}function Fn(t){return t.type==="scalar"&&t.style==="plain"&&t.text===
"<<"}function L(t,e){if(t?.node.type!=="mapping")return;let{node:n}=t;if(n.merges){let r=oe(n).get(e);return r&&ue(r.entry.
value,t.shared||r.merged)}let B=De(n,e);return B&&ue(B.value,t.shared)}function De(t,e){for(let n=t.entries.length-1;n>=
0;n-=1){let B=t.entries[n];if(B?.name===e)return B}}function z(t,e){let n=t;for(let B of e)n=L(n,B);return n}function ae(t){
return t?.node.type!=="sequence"?[]:t.node.items.map(e=>ue(e,t.shared))}function j(t){return t?.node.type==="scalar"&&t.
node.resolved==="string"?t.node.text:void 0}function Le(t){return t===void 0||t.node.type==="scalar"&&t.node.resolved===
"null"}function In(t){return t?.node.type==="scalar"&&t.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.test(t.node.text)}var eo="argocd.argoproj.io/hook",_B="helm.sh/hook",to="argocd.argoproj.io/sync-wave",no="helm.sh/hook-weight",Bo=new Map(
[["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post-upgrade",2]]);function Me(t){
return(t??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}function Nn(t){let e=[...Me(t.get(eo)),...Me(t.get(_B))],n=e.
flatMap(i=>Bo.get(i)??[]),B=t.has(_B),r=t.get(to)??(B?t.get(no):void 0);return{phase:e.length===0?1:n.length===0?void 0:
Math.min(...n),wave:/^[+-]?\d+$/.test(r??"")?Number(r):0}}function JB(t,e){return t.phase===void 0||e.phase===void 0?!1:
t.phase===e.phase?t.wave>e.wave:t.phase>e.phase}var KB=["containers","initContainers"],ro=[{list:"env",path:["valueFrom","configMapKeyRef"],kind:"ConfigMap",key:"key"},
{list:"env",path:["valueFrom","secretKeyRef"],kind:"Secret",key:"key"},{list:"envFrom",path:["configMapRef"],kind:"Confi\
gMap"},{list:"envFrom",path:["secretRef"],kind:"Secret"}],io=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"s\
ecret",name:"secretName",kind:"Secret"}],so=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"name",
kind:"Secret"}];function $B(t){return[...oo(t),...lo(t,ao(t))]}function*oo(t){for(let e of KB)for(let[n,B]of ae(L(t,e)).
entries()){let r=e==="containers"?[n]:[];for(let{list:i,path:s,kind:o,key:a}of ro)for(let[l,C]of ae(L(B,i)).entries()){let c=z(
C,s),d=j(L(c,"name"));if(c===void 0||d===void 0||d==="")continue;let g=a===void 0?void 0:j(L(c,a));yield{kind:o,name:d,keys:a===
void 0?void 0:g===void 0?[]:[g],optional:In(L(c,"optional")),path:`spec.${e}[${String(n)}].${i}[${String(l)}].${s.join("\
.")}`,offset:c.node.start,via:"env",containers:r}}}}function ao(t){let e=new Map;for(let n of KB)for(let[B,r]of ae(L(t,n)).
entries())for(let i of ae(L(r,"volumeMounts"))){let s=j(L(i,"name"));if(s===void 0)continue;let o=e.get(s)??[];n==="cont\
ainers"&&o.push(B),e.set(s,o)}return e}function*lo(t,e){for(let[n,B]of ae(L(t,"volumes")).entries()){let r=e.get(j(L(B,"\
name"))??"");if(r===void 0)continue;let i=`spec.volumes[${String(n)}]`;yield*UB(B,io,{path:i,containers:r});for(let[s,o]of ae(
z(B,["projected","sources"])).entries()){let a=`${i}.projected.sources[${String(s)}]`;yield*UB(o,so,{path:a,containers:r})}}}
function*UB(t,e,{path:n,containers:B}){for(let{field:r,name:i,kind:s}of e){let o=L(t,r),a=j(L(o,i));if(o===void 0||a===void 0||
a==="")continue;let l=ae(L(o,"items")).flatMap(C=>j(L(C,"key"))??[]);yield{kind:s,name:a,keys:l.length===0?void 0:l,optional:In(
L(o,"optional")),path:`${n}.${r}`,offset:o.node.start,via:"volume",containers:B}}}var xe=["spec","template"],jB=["spec","updateStrategy","type"],wn=[{group:"apps",kind:"Deployment",template:xe},{group:"\
apps",kind:"StatefulSet",template:xe,updateStrategy:jB},{group:"apps",kind:"DaemonSet",template:xe,updateStrategy:jB},{group:"\
apps.openshift.io",kind:"DeploymentConfig",template:xe},{group:"batch",kind:"CronJob",template:["spec","jobTemplate","sp\
ec","template"],ignoredAs:"cronjobs"},{group:"batch",kind:"Job",template:xe,ignoredAs:"jobs",immutable:!0},{group:"argop\
roj.io",kind:"Rollout",template:xe,isRollout:!0},{group:"apps",kind:"ReplicaSet",template:xe,templateOnly:!0},{group:"",
kind:"PodTemplate",template:["template"],templateOnly:!0}];function Ln(t){let e=t.indexOf("/");return e===-1?"":t.slice(
0,e)}function YB(t){let e=new Set(["ConfigMap","Secret",...t.kinds.map(({kind:n})=>n)]);return t.namespaceSelector!==void 0&&
e.add("Namespace"),n=>e.has(n)}function WB(t,e){let n=Co(t),B=new Map,r=[],i=new Map,s=new Map;for(let o of t.manifests){
let{kind:a}=o,l=Ln(o.apiVersion),C=e.kinds.find(c=>c.kind===a&&c.group===l);if(C!==void 0){let c=ho(o,{type:C,settings:e,
drafts:n});r.push(c),mo(c,s,n)}else if(l===""&&(a==="ConfigMap"||a==="Secret"))po(o,{kind:a,settings:e,drafts:n,sources:B});else if(l===
""&&a==="Namespace"){let c=Tn(z(o.at,["metadata","labels"])).values;i.set(QB(o)??"",c)}}return{sources:[...B.values()],workloads:r,
namespaceLabels:i,drafts:n}}function Co(t){return t.documents.flatMap(e=>e.duplicates.map(({key:n})=>b.duplicateKey({file:e.
file,offset:n.start},!1)))}function QB(t){return Tt(z(t.at,["metadata","name"]))}function Tt(t){return t?.node.type==="s\
calar"&&t.node.resolved!=="null"?t.node.text:void 0}function qB({doc:t,at:e}){let n=z(e,["metadata","name"])?.node,B=n!==
void 0&&n.start>=0?n.start:e.node.start;return{file:t.file,offset:B}}var co={values:new Map,odd:[]};function Tn(t){if(t?.
node.type!=="mapping"||t.node.entries.length===0)return co;let e=new Map,n=[];for(let[B,{entry:r}]of oe(t.node)){let{node:i}=ue(
r.value,!1),s=i.type==="scalar"&&i.resolved==="null";e.set(B,i.type==="scalar"&&!s?i.text:""),!s&&j({node:i,shared:!1})===
void 0&&n.push({name:B,offset:r.key.start})}return{values:e,odd:n}}function bn(t,e,{object:n,drafts:B}){let{values:r,odd:i}=Tn(
e);for(let{name:s,offset:o}of i)B.push(b.annotationNotString({file:t.doc.file,offset:o},n,s));return r}function VB(t,e){
let n=Tt(z(t.at,["metadata","namespace"]))??"";return n===""?{namespace:e.namespace,hasNamespace:!1}:{namespace:n,hasNamespace:!0}}
var uo=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,fo=253;function po(t,{kind:e,settings:n,
drafts:B,sources:r}){let i=z(t.at,["metadata","name"]),s=Tt(i);if(s===void 0)return;let{namespace:o,hasNamespace:a}=VB(t,
n),l={kind:e,namespace:o,name:s},C=qB(t);if(j(i)===void 0||s.length>fo||!uo.test(s)){B.push(b.nameInvalid(C,l));return}let c=bn(
t,z(t.at,["metadata","annotations"]),{object:l,drafts:B}),d=`${e}/${o}/${s}`,g=r.get(d);r.delete(d),r.set(d,{id:l,place:C,
hasNamespace:a,annotations:c,labels:Tn(z(t.at,["metadata","labels"])).values,order:Nn(c),at:t.at,hidden:g})}function ho(t,{
type:e,settings:n,drafts:B}){let{doc:r,at:i,kind:s}=t,{namespace:o,hasNamespace:a}=VB(t,n),l=Tt(z(i,["metadata","generat\
eName"])),C=QB(t),c={kind:s,namespace:o,name:C??l??""},d=bn(t,z(i,["metadata","annotations"]),{object:c,drafts:B}),g=e.updateStrategy&&
z(i,e.updateStrategy);return{id:c,type:e,place:qB(t),hasNamespace:a,hasGenerateName:C===void 0&&l!==void 0,annotations:d,
order:Nn(d),template:go(r,i,{type:e,id:c,drafts:B}),templateOf:e.isRollout===!0?Eo(i):void 0,rollsOnDelete:j(g)==="OnDel\
ete"}}function go(t,e,{type:n,id:B,drafts:r}){let i=z(e,n.template);if(i?.node.type!=="mapping")return;let s=L(i,"spec"),
o=L(s,"containers");return{doc:t,at:{node:i.node,shared:i.shared},path:n.template.join("."),annotations:bn({doc:t},z(i,[
"metadata","annotations"]),{object:B,drafts:r}),references:$B(s),hasContainers:o?.node.type==="sequence"&&o.node.items.length>
0}}function Eo(t){let e=z(t,["spec","workloadRef"]);if(!Le(e))return{group:Ln(j(L(e,"apiVersion"))??""),kind:j(L(e,"kind"))??
"",name:j(L(e,"name"))??""}}function mo(t,e,n){if(t.id.name===""||t.hasGenerateName)return;let B=`${t.type.group}/${t.id.
kind}/${t.id.namespace}/${t.id.name}`,r=e.get(B);if(r===void 0){e.set(B,t);return}n.push(b.duplicateObject(t.place,t.id,
{first:r.place.file.path,isError:!1,isSource:!1}))}import{Buffer as Rn,isUtf8 as zB}from"node:buffer";var Do=2n**64n-1n,yo=64,So=new Set(["1","t","T","TRUE","true","True"]),
XB=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function kn(t){let e=0,n=t.length;for(;e<n&&XB.has(t.charAt(e));)e+=1;for(;n>e&&XB.has(t.charAt(n-1));)n-=1;return e===0&&
n===t.length?t:t.slice(e,n)}function ZB(t){return t.split(",").map(kn).filter(e=>e!=="")}function Gn(t){return So.has(t)}
function Mn(t){let e=/^([-+]?)([0-9]+)$/.exec(t),n=e===null?void 0:dt(e[1]??"","",e[2]??"");return n!==void 0&&pt(n)?n:void 0}
function xn(t){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(t);if(e===null)
return;let[,n="",B,r,i,s=""]=e;return B!==void 0?dt(n,"0x",B):r!==void 0?dt(n,"0b",r):i!==void 0?dt(n,"0o",i):dt(n,"",s)}
function dt(t,e,n){let B=n.replace(/^0+/,"");if(B==="")return 0n;if(B.length>yo)return;let r=BigInt(e+B);if(t==="")return r<=
Do?r:void 0;let i=t==="-"?-r:r;return pt(i)?i:void 0}function pt(t){return BigInt.asIntN(64,t)===t}function er(t){let e=Math.
fround(t);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===0)return Object.is(e,-0)?
"-0":"0";let n=e<0?"-":"",[B,r]=Ao(Math.abs(e));if(r<-4||r>=6){let s=B.length>1?`.${B.slice(1)}`:"",o=String(Math.abs(r)).
padStart(2,"0");return`${n}${B.charAt(0)}${s}e${r<0?"-":"+"}${o}`}if(r<0)return`${n}0.${"0".repeat(-r-1)}${B}`;let i=B.slice(
0,r+1).padEnd(r+1,"0");return B.length>r+1?`${n}${i}.${B.slice(r+1)}`:n+i}function Ao(t){for(let e=1;;e+=1){let[n="",B=""]=t.
toExponential(e-1).split("e"),r=Number(n.replace(".","")),i=Oo(t,e)&&r%2===1?[-1,0]:[0,1,-1];for(let s of i){let o=String(
r+s),a=+`${o}e${Number(B)-e+1}`;if(o.length===e&&Math.fround(a)===t)return[o,Number(B)]}}}function Oo(t,e){let[n=""]=t.toExponential(
e+20).split("e");return/50{20}$/.test(n)}function bt(t){let e=/[\r\n]/.test(t)?t.replace(/[\r\n]+/g,""):t;if(!(e.length%
4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return Rn.from(e,"base64")}function tr(t){if(zB(t))return Rn.from(t.buffer,t.byteOffset,
t.length).toString("utf8");let e=[];for(let n=0;n<t.length;){let B=[1,2,3,4].find(r=>zB(t.subarray(n,n+r)))??0;e.push(B===
0?"\uFFFD":Rn.from(t.subarray(n,n+B)).toString("utf8")),n+=Math.max(B,1)}return e.join("")}function rr(t,e){let n={source:t,drafts:e};if(t.id.kind==="Secret"){let s=Rt("data",n,Br);for(let[o,a]of Rt("stringData",
n,nr))s.set(o,a);return{entries:s,data:s,binaryData:new Map}}let B=Rt("data",n,nr),r=Rt("binaryData",n,Br);if(r.size===0)
return{entries:B,data:B,binaryData:r};let i=new Map(B);for(let[s,o]of r)B.has(s)&&e.push(b.dataInBoth(vn(t),t.id,s)),i.set(
s,o);return{entries:i,data:B,binaryData:r}}function vn(t,e){return e===void 0||e<0?t.place:{file:t.place.file,offset:e}}
var nr=t=>t,Br=(t,e)=>{let n=bt(t);return n!==void 0?n:(e(),t)};function Rt(t,{source:e,drafts:n},B){let r=new Map,i=L(e.
at,t)?.node;if(i===void 0||Le({node:i,shared:!1}))return r;if(i.type!=="mapping")return n.push(b.dataNotScalar(vn(e,i.start),
e.id,t)),r;for(let[s,{entry:o}]of oe(i)){let{node:a}=ue(o.value,!1),l=vn(e,o.key.start);if(a.type!=="scalar"){n.push(b.dataNotScalar(
l,e.id,`key ${s}`));continue}a.resolved!=="string"&&a.resolved!=="null"&&n.push(b.dataNotString(l,e.id,s));let C=a.resolved===
"null"?"":a.text;r.set(s,B(C,()=>n.push(b.dataNotBase64(l,e.id,s))))}return r}import{Buffer as kt}from"node:buffer";import{createHash as Fo}from"node:crypto";var Io="STAKATER_",No={ConfigMap:"_CONFI\
GMAP",Secret:"_SECRET"};function Gt(t,e){let n=e.toUpperCase();return`${Io}${n.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${No[t]}`}
function sr(t){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(t)?.[1];if(e!==void 0)return e==="SEC\
RET"?"Secret":"ConfigMap"}function or(t,{data:e,binaryData:n}){let B=Array.from(e,([i,s])=>ir(i,s));if(t==="ConfigMap")for(let[
i,s]of n)B.push(ir(i,wo(s)));B.sort((i,s)=>i.compare(s));let r=Fo("sha1");for(let[i,s]of B.entries())r.update(i===0?"":"\
;").update(s);return r.digest("hex")}function ir(t,e){let n=kt.from(`${t}=`);return kt.concat([n,typeof e=="string"?kt.from(
e):e])}function wo(t){return typeof t=="string"?t:kt.from(t.buffer,t.byteOffset,t.byteLength).toString("base64")}import{createHmac as Lo,hash as ar}from"node:crypto";function fe(t,e){return t<e?-1:t>e?1:0}var To=32,lr=/^(?:hmac-)?[0-9a-f]{32}$/,Te="hmac-";function Cr(t,e){let n=Array.from(t,([r,i])=>[r,e===void 0?ar("sha256",
i,"hex"):Lo("sha256",e).update(i).digest("hex")]),B=ur("content",n);return e===void 0?B:`${Te}${B}`}function cr(t){let e=ur(
"sources",t);return t.some(([,n])=>n.startsWith(Te))?`${Te}${e}`:e}function ur(t,e){let n=e.toSorted(([r],[i])=>fe(r,i)),
B=`object:2:${Mt(t)}:object:${String(n.length)}:`;for(let[r,i]of n)B+=`${Mt(r)}:${Mt(i)},`;return ar("sha256",`${B},${Mt(
"v")}:number:1,`,"hex").slice(0,To)}function Mt(t){return`string:${String(t.length)}:${t}`}function fr(t){let e=new Map,n=new Map,B=[],r=i=>Hn(e,i,()=>rr(i,B));return{of:(i,s)=>Hn(Hn(n,i,()=>new Map),s===void 0?
"":JSON.stringify(s),()=>Cr(bo(r(i),s),i.id.kind==="Secret"?t:void 0)),reloader:i=>or(i.id.kind,r(i)),content:r,drafts:B}}
function Hn(t,e,n){let B=t.get(e)??n();return t.set(e,B),B}function bo({entries:t},e){return e===void 0?t:new Map([...t].
filter(([n])=>e.includes(n)))}var he=class extends Error{name="InputError";code;path;line;column;constructor(e,n,B){super(n,B.cause===void 0?void 0:{cause:B.
cause}),this.code=e,this.path=B.path,this.line=B.line??0,this.column=B.column??0}},Y=class extends Error{name="UsageErro\
r"};var dr=new WeakMap;function Ro(t){let e=dr.get(t);if(e!==void 0)return e;let n=[0];for(let B=t.text.indexOf(`
`);B!==-1;B=t.text.indexOf(`
`,B+1))n.push(B+1);return dr.set(t,n),n}function ge(t,e){let n=Ro(t),B=0,r=n.length-1;for(;B<r;){let o=B+r+1>>1;(n[o]??0)<=
e?B=o:r=o-1}let i=n[B]??0,s=1;for(let o of t.text.slice(i,e))o!=="\uFEFF"&&(s+=1);return{line:B+1,column:s}}function pr(t,e,n){let B=new Map(e.map((a,l)=>[a,l])),r=({place:a})=>"file"in a?B.get(a.file)??-1:-1,i=t.toSorted((a,l)=>r(
a)-r(l)||xt(a)-xt(l)||fe(a.code,l.code)||+(l.severity==="error")-+(a.severity==="error")||fe(a.message,l.message)),s=[],
o;for(let a of i){let l=a.code==="duplicate-key"&&o?.code===a.code&&r(o)===r(a)&&xt(o)===xt(a);o=a;let C=ko(a,n);!l&&C!==
"off"&&s.push(Go(a,C))}return s}function xt({place:t}){return"file"in t?t.offset:0}function ko({code:t,severity:e},{severity:n,
strict:B}){let r=n.get(t)??e;return B&&r==="warning"?"error":r}function Go({code:t,message:e,place:n},B){if(!("file"in n))
return{code:t,severity:B,message:e,path:n.path,line:0,column:0};let{line:r,column:i}=ge(n.file,Math.max(0,n.offset));return{
code:t,severity:B,message:e,path:n.file.path,line:r,column:i}}var Pn="rollstamp.io/freeze",hr="rollstamp.io/granularity",vt="the Job cannot change once it is applied";function Ht(t){
return t.annotations.get(Pn)==="true"}var Mo=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),gr=["info","warning","error"];function Er(t,e){let n=new Map,
B=[],r=Po(e.expectMissing);for(let i of t)for(let s of i.verdicts)s.type!=="missing"||s.rule===void 0||(B.push(...Ho(i,s)),
r(s.id.name)||xo(n,i,{missing:s,settings:e}));for(let{id:i,place:s,workloads:o,severity:a}of n.values())B.push(b.sourceMissing(
s,i,{workloads:o,severity:a}));return B}function xo(t,{workload:e,template:n},{missing:B,settings:r}){let{id:i}=B,s=`${i.
kind}/${i.namespace}/${i.name}`,o=vo(B,r),a=t.get(s);if(a===void 0){let[l]=B.references,C=l===void 0?e.place:{file:n.doc.
file,offset:l.offset};t.set(s,{id:i,place:C,workloads:[x(e.id)],severity:o});return}a.workloads.push(x(e.id)),gr.indexOf(
o)>gr.indexOf(a.severity)&&(a.severity=o)}function vo({id:t,rule:e,references:n},B){let r=n.length>0&&n.every(({optional:s})=>s),
i=t.kind==="ConfigMap"&&Mo.has(t.name);return r||i?"info":B.missing==="error"?"error":e==="named"?"warning":"info"}function*Ho({
workload:t,elsewhere:e},{id:n}){let B=e(n.kind,n.name).find(({hasNamespace:i})=>!i||!t.hasNamespace);if(B===void 0)return;
let r={source:B.id,workloadIsDefault:!t.hasNamespace};yield b.namespaceMismatch(t.place,t.id,r)}function Po(t){return e=>t.
some(n=>_o(n,e))}function _o(t,e){let n=0,B=-1,r=0,i=0;for(;n<e.length;){let s=t.charAt(i);if(s==="*")B=i,r=n,i+=1;else if(i<
t.length&&(s==="?"||s===e.charAt(n)))n+=1,i+=1;else if(B!==-1)i=B+1,r+=1,n=r;else return!1}return/^\**$/.test(t.slice(i))}var Pt=["ConfigMap","Secret"];function mr({catalog:t,scope:e,selections:n},{settings:B,digests:r}){let i=n.filter(({outOfScope:s})=>s===void 0);return[
...Jo(t,{scope:e,selections:i,digests:r}),...Uo(t,e),...n.flatMap(s=>[...Ko(s)]),...i.flatMap(s=>[...$o(s,B),...Yo(s,B),
...Qo(s),..._t(s).flatMap(o=>[...qo(s,o,r),...Vo(s,o)])]),...Er(i,B)]}function _t({verdicts:t}){return t.filter(e=>e.type===
"selected")}function*Jo(t,{scope:e,selections:n,digests:B}){let r=new Set(n.flatMap(i=>_t(i).map(({source:s})=>s)));for(let i of t.
sources)if(e.sourceIsOut(i.id,i.labels)===void 0)for(let s=i.hidden,o=i;s!==void 0;o=s,s=s.hidden){let a=r.has(i)&&B.of(
i,void 0)!==B.of(s,void 0);yield b.duplicateObject(o.place,i.id,{first:s.place.file.path,isError:a,isSource:!0})}}function*Uo({
workloads:t},e){let n=t.filter(({templateOf:r})=>r!==void 0);if(n.length===0)return;let B=new Set(t.filter(({template:r})=>r!==
void 0).map(({type:r,id:i})=>[r.group,i.kind,i.namespace,i.name].join("/")));for(let r of n){let{group:i="",kind:s="",name:o=""}=r.
templateOf??{};B.has([i,s,r.id.namespace,o].join("/"))||e.workloadIsOut(r)!==void 0||(yield b.workloadMissing(r.place,r.
id,`${s} ${o}`))}}function*Ko(t){let{workload:e,outOfScope:n}=t;n===vt&&_t(t).length>0&&(yield b.jobImmutable(e.place,e.
id))}function*$o({workload:t,rules:e,isMatched:n},{keys:B}){for(let r of Pt){let i=B.named[r];for(let{named:s,invalid:o}of e[r]){
for(let a of o)yield b.patternInvalid(t.place,t.id,{key:i,part:a});for(let a of s)a.name!==void 0||n(r,a)||(yield b.patternUnmatched(
t.place,t.id,{key:i,part:a.position}))}}}var jo=["deployment.reloader.stakater.com/pause-period","deployment.reloader.st\
akater.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload",
"secretproviderclasses.exclude.reloader.stakater.com/reload"];function*Yo({workload:t,deciders:e,template:n},B){for(let r of[
...jo,B.keys.ignore]){let s=[...e,M(w({},t),{annotations:n.annotations})].find(({annotations:o})=>o.has(r));s!==void 0&&
(yield b.annotationNoEffect(s.place,s.id,r))}}var Wo="reloader.stakater.com/rollout-strategy";function*Qo(t){if(_t(t).length===
0)return;let{workload:e,deciders:n}=t;e.rollsOnDelete&&(yield b.rollsOnDelete(e.place,e.id));for(let{type:B,annotations:r,
place:i,id:s}of n)B.isRollout===!0&&r.get(Wo)==="restart"&&(yield b.rolloutRestart(i,s))}function*qo({workload:t,template:e},n,B){
let{source:r,references:i}=n,{entries:s}=B.content(r);for(let{keys:o=[],optional:a,offset:l}of i)if(!a)for(let C of o){if(s.
has(C))continue;let c={file:e.doc.file,offset:l};yield b.keyMissing(c,t.id,{source:r.id,key:C})}}function*Vo({workload:t},{
source:e}){JB(e.order,t.order)&&(yield b.sourceAfterWorkload(e.place,t.id,e.id))}var re={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var zo=/^---[ \t]*(?:[ \t]#.*)?$/;function yr(t){if(!Xo(t))return[{start:0,end:t.length,contentOnMarker:!1,isSafe:!1}];let e=[],
n=0,B=_n(t,0)&&Dr(t,0);for(let r=t.indexOf(`
---`);r!==-1;r=t.indexOf(`
---`,r+1))_n(t,r+1)&&(e.push({start:n,end:r+1,contentOnMarker:B,isSafe:!0}),n=r+1,B=Dr(t,n));return e.push({start:n,end:t.
length,contentOnMarker:B,isSafe:!0}),e}function Xo(t){return!t.includes("\0")&&!t.includes("\uFEFF",1)&&!(t.startsWith("\
%")||t.startsWith("\uFEFF%")||t.includes(`
%`))&&!(t.includes("\r")&&/\r(?!\n)/.test(t))}function _n(t,e){let n=e===0&&t.startsWith("\uFEFF")?1:e;if(!t.startsWith(
"---",n))return!1;let B=t.charCodeAt(n+3);return Number.isNaN(B)||B===32||B===10||B===13||B===9}function Dr(t,e){let n=e===
0&&t.startsWith("\uFEFF")?1:e,B=t.indexOf(`
`,n),r=t.slice(n,B===-1?t.length:B);return!zo.test(r.endsWith("\r")?r.slice(0,-1):r)}var Zo=/^ *(?:#.*)?\r?$/,ea=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Sr(t,e){if(e.contentOnMarker||!e.isSafe)return"unknown";let n="none",B=!1,r=e.start;for(r===0&&t.startsWith("\uFEFF")&&
(r=1),_n(t,r)&&(r=Jt(t,r)+1);r<e.end;r=Jt(t,r)+1){let i=t.charCodeAt(r);if(i===10||i===35||i===13&&t.charCodeAt(r+1)===10||
i===32&&(B||Zo.test(t.slice(r,Jt(t,r))))||i===45&&t.charCodeAt(r+1)===32&&B)continue;if(!(i>=97&&i<=122||i>=65&&i<=90))return"\
unknown";if(B=!0,!t.startsWith("kind",r))continue;let o=ea.exec(t.slice(r,Jt(t,r)))?.[1];if(o===void 0||n!=="none")return"\
unknown";n=o}return n}function Jt(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n}var P=Symbol("NOT_RESOLVED");function ee(t,e){return{tagName:t,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.
matchByTagPrefix??!1,implicitFirstChars:e.implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??
(n=>String(n)),representTagName:e.representTagName??(()=>t)}}function Vn(t,e){let n=e.finalize===void 0;return{tagName:t,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??
(B=>B),carrierIsResult:n,identify:e.identify,represent:e.represent??(B=>B),representTagName:e.representTagName??(()=>t)}}
function jt(t,e){let n=e.finalize===void 0;return{tagName:t,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??
!1,create:e.create,addPair:e.addPair,has:e.has,keys:e.keys,get:e.get,finalize:e.finalize??(B=>B),carrierIsResult:n,identify:e.
identify,represent:e.represent??(B=>B),representTagName:e.representTagName??(()=>t)}}var ta=ee("tag:yaml.org,2002:str",{
resolve:t=>t,identify:t=>typeof t=="string"}),na=["","~","null","Null","NULL"],Ba=ee("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:t=>na.indexOf(t)!==-1?null:P,identify:t=>t===null,represent:()=>"null"}),ra=ee(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(t,e)=>t==="null"||e&&t===""?null:P,identify:t=>t===
null,represent:()=>"null"}),ia=["","~","null","Null","NULL"],sa=ee("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:t=>ia.indexOf(t)!==-1?null:P,identify:t=>t===null,represent:()=>"null"}),oa=["true","True","TRUE"],
aa=["false","False","FALSE"],la=ee("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:t=>oa.
indexOf(t)!==-1?!0:aa.indexOf(t)!==-1?!1:P,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),Ca=["true"],ca=["false"],ua=ee("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:t=>Ca.
indexOf(t)!==-1?!0:ca.indexOf(t)!==-1?!1:P,identify:t=>Object.prototype.toString.call(t)==="[object Boolean]",represent:t=>t?
"true":"false"}),fa=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],da=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],pa=ee("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:t=>fa.indexOf(t)!==-1?!0:da.indexOf(t)!==-1?!1:P,identify:t=>Object.prototype.toString.call(t)===
"[object Boolean]",represent:t=>t?"true":"false"}),ha=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),ga=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Ea(t){let e=t,n=1;return(e[0]==="-"||e[0]===
"+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(
2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):n*parseInt(e,10)}function ma(t,e){if(e){if(!ga.test(t))return P}else if(!ha.
test(t))return P;let n=Ea(t);return Number.isFinite(n)?n:P}var kr=ee("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:ma,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),Da=new RegExp("^-?(?:0|[1-9][0-9]*)$"),ya=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function Sa(t){let e=t,n=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith(
"0b")?n*parseInt(e.slice(2),2):e.startsWith("0o")?n*parseInt(e.slice(2),8):e.startsWith("0x")?n*parseInt(e.slice(2),16):
n*parseInt(e,10)}function Aa(t,e){if(e){if(!ya.test(t))return P}else if(!Da.test(t))return P;let n=Sa(t);return Number.isFinite(
n)?n:P}var Oa=ee("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Aa,identify:t=>Number.
isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.toString(10)}),Fa=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Ia(t){let e=t.
replace(/_/g,""),n=1;if((e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(n=-1),e=e.slice(1)),e.startsWith("0b"))return n*parseInt(
e.slice(2),2);if(e.startsWith("0x"))return n*parseInt(e.slice(2),16);if(e.includes(":")){let B=0;for(let r of e.split(":"))
B=B*60+Number(r);return n*B}return e!=="0"&&e[0]==="0"?n*parseInt(e,8):n*parseInt(e,10)}function Na(t){if(!Fa.test(t))return P;
let e=Ia(t);return Number.isFinite(e)?e:P}var $n=ee("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:Na,identify:t=>Number.isInteger(t)&&!Object.is(t,-0)&&t.toString(10).indexOf("e")<0,represent:t=>t.
toString(10)}),wa=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),La=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Ta(t){
if(!wa.test(t))return P;let e=t.toLowerCase(),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return n===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let B=n*parseFloat(e);return Number.isFinite(
B)||La.test(t)?B:P}function ba(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Gr=ee(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Ta,identify:t=>typeof t==
"number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:ba}),Ra=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),ka=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Ga(t,e){if(e){if(!ka.test(t))return P;
let B=t.toLowerCase(),r=B[0]==="-"?-1:1;if("+-".includes(B[0])&&(B=B.slice(1)),B===".inf")return r===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(B===".nan")return NaN;let i=r*parseFloat(B);return Number.isFinite(i)?i:P}if(!Ra.test(t))return P;
let n=Number(t);return Number.isFinite(n)?n:P}function Ma(t){if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return"\
.inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.
test(e)?e.replace("e",".e"):e}var xa=ee("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],
resolve:Ga,identify:t=>typeof t=="number"&&(!Number.isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:Ma}),
va=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Ha=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Pa(t){
if(!va.test(t))return P;let e=t.toLowerCase().replace(/_/g,""),n=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),
e===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let B=0;if(e.includes(
":")){for(let r of e.split(":"))B=B*60+Number(r);B*=n}else B=n*parseFloat(e);return Number.isFinite(B)||Ha.test(t)?B:P}function _a(t){
if(isNaN(t))return".nan";if(t===Number.POSITIVE_INFINITY)return".inf";if(t===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.
is(t,-0))return"-0.0";let e=t.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var jn=ee("tag:yaml.org,2\
002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Pa,identify:t=>typeof t=="number"&&(!Number.
isInteger(t)||Object.is(t,-0)||t.toString(10).indexOf("e")>=0),represent:_a}),Ja=ee("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(t,e)=>t==="<<"||e&&t===""?"<<":P,identify:()=>!1}),Ua=/^[A-Za-z0-9+/]*={0,2}$/;function Ka(t){
let e=t.replace(/\s/g,"");if(e.length%4!==0||!Ua.test(e))return P;let n=atob(e),B=new Uint8Array(n.length);for(let r=0;r<
n.length;r++)B[r]=n.charCodeAt(r);return B}function $a(t){let e="";for(let n=0;n<t.length;n++)e+=String.fromCharCode(t[n]);
return btoa(e)}var ja=ee("tag:yaml.org,2002:binary",{resolve:Ka,identify:t=>Object.prototype.toString.call(t)==="[object\
 Uint8Array]",represent:$a}),Ya=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Wa=new RegExp("^([0-9][\
0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]\
*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function Ar(t,e,n,B=0,r=0,i=0,s=0){let o=new Date(Date.UTC(t,e,n,B,r,i,s));
return o.setUTCFullYear(t,e,n),o}function Qa(t){let e=Ya.exec(t);if(e===null&&(e=Wa.exec(t)),e===null)return P;let n=+e[1],
B=+e[2]-1,r=+e[3];if(!e[4]){let C=Ar(n,B,r);return C.getUTCFullYear()!==n||C.getUTCMonth()!==B||C.getUTCDate()!==r?P:C}let i=+e[4],
s=+e[5],o=+e[6],a=0;if(i>23||s>59||o>59)return P;if(e[7]){let C=e[7].slice(0,3);for(;C.length<3;)C+="0";a=+C}let l=Ar(n,
B,r,i,s,o,a);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==B||l.getUTCDate()!==r)return P;if(e[9]){let C=+e[10],c=+(e[11]||
0);if(C>23||c>59)return P;let d=(C*60+c)*6e4;l.setTime(l.getTime()-(e[9]==="-"?-d:d))}return l}var qa=ee("tag:yaml.org,2\
002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Qa,identify:t=>t instanceof Date,represent:t=>t.
toISOString()}),Va=Vn("tag:yaml.org,2002:seq",{create:()=>[],addItem:(t,e)=>{t.push(e)},identify:Array.isArray});function Yt(t){
if(t===null||typeof t!="object"||Array.isArray(t))return!1;let e=Object.getPrototypeOf(t);return e===null||e===Object.prototype}var za=Vn("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(t,e)=>{let n;if(e instanceof Map){if(e.
size!==1)return"cannot resolve an ordered map item";n=e.keys().next().value}else if(Yt(e)){let B=Object.keys(e);if(B.length!==
1)return"cannot resolve an ordered map item";n=B[0]}else return"cannot resolve an ordered map item";return t.seen.has(n)?
"duplicate key in ordered map":(t.seen.add(n),t.list.push(e),"")},finalize:t=>t.list,identify:()=>!1}),Xa=Vn("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(t,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":(t.push(
e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a pairs ite\
m";let n=e,B=Object.keys(n);return B.length!==1?"cannot resolve a pairs item":(t.push([B[0],n[B[0]]]),"")},identify:()=>!1}),
Za=jt("tag:yaml.org,2002:map",{create:()=>({}),identify:Yt,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(
n,t[n]);return e},addPair:(t,e,n)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let B=String(e);return B==="__proto__"?Object.defineProperty(t,B,{value:n,enumerable:!0,configurable:!0,writable:!0}):
t[B]=n,""},has:(t,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(t,String(e)),keys:t=>Object.keys(
t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),el=jt("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:t=>t instanceof Set,represent:t=>{let e=new Map;for(let n of t)e.set(n,null);return e},addPair:(t,e,n)=>n!==
null?"cannot resolve a set item":(t.add(e),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:()=>null});function tl(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function nl(){return{scalar:[],sequence:[],
mapping:[]}}function Bl(t){let e=[];for(let n of t){let B=e.length;for(let r=0;r<e.length;r++){let i=e[r];if(i.nodeKind===
n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){B=r;break}}e[B]=n}return e}var Wt=class Mr{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let n=Bl(e),B=[],r=tl(),i=nl();for(let C of n){if(C.nodeKind==="scalar"&&C.implicit){if(C.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");B.push(C)}switch(C.nodeKind){case"scalar":C.matchByTagPrefix?i.scalar.
push(C):r.scalar[C.tagName]=C;break;case"sequence":C.matchByTagPrefix?i.sequence.push(C):r.sequence[C.tagName]=C;break;case"\
mapping":C.matchByTagPrefix?i.mapping.push(C):r.mapping[C.tagName]=C}}let s=B.filter(C=>C.implicitFirstChars===null),o=new Set;
for(let C of B)if(C.implicitFirstChars!==null)for(let c of C.implicitFirstChars)o.add(c);let a=new Map;for(let C of o)a.
set(C,B.filter(c=>c.implicitFirstChars===null||c.implicitFirstChars.indexOf(C)!==-1));let l=r.scalar["tag:yaml.org,2002:\
str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=
B,this.implicitScalarByFirstChar=a,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=l,this.defaultSequenceTag=r.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=r.mapping["tag:yaml.org,2002:map"],this.exact=r,this.prefix=i}lookupScalarTag(e){
let n=this.exact.scalar[e];if(n)return n;for(let B of this.prefix.scalar)if(e.startsWith(B.tagName))return B}lookupSequenceTag(e){
let n=this.exact.sequence[e];if(n)return n;for(let B of this.prefix.sequence)if(e.startsWith(B.tagName))return B}lookupMappingTag(e){
let n=this.exact.mapping[e];if(n)return n;for(let B of this.prefix.mapping)if(e.startsWith(B.tagName))return B}resolveImplicitScalarTag(e){
let n=this.implicitScalarByFirstChar.get(e.charAt(0))??this.implicitScalarAnyFirstChar;for(let r of n){let i=r.resolve(e,
!1,r.tagName);if(i!==P)return{value:i,tag:r}}let B=this.defaultScalarTag;return{value:B.resolve(e,!1,B.tagName),tag:B}}withTags(...e){
let n=[];for(let B of e)n=n.concat(B);return new Mr([...this.tags,...n])}},zn=new Wt([ta,Va,Za]),$f=new Wt([...zn.tags,ra,
ua,Oa,xa]),rl=new Wt([...zn.tags,Ba,la,kr,Gr]),il=new Wt([...zn.tags,sa,pa,$n,jn,qa,Ja,ja,za,Xa,el]),sl=il.withTags(M(w(
{},$n),{resolve:(t,e,n)=>{let B=$n.resolve(t,e,n);return B===P?kr.resolve(t,e,n):B}}),M(w({},jn),{resolve:(t,e,n)=>{let B=jn.
resolve(t,e,n);return B===P?Gr.resolve(t,e,n):B}})),jf=jt("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(t,e,n)=>(t.
set(e,n),""),has:(t,e)=>t.has(e),keys:t=>t.keys(),get:(t,e)=>t.get(e),identify:t=>t instanceof Map||Yt(t),represent:t=>{
if(t instanceof Map)return t;let e=new Map,n=t;for(let B of Object.keys(n))e.set(B,n[B]);return e}});function Or(t){if(Array.
isArray(t)){let e=Array.prototype.slice.call(t);for(let n=0;n<e.length;n++){if(Array.isArray(e[n]))return null;typeof e[n]==
"object"&&Object.prototype.toString.call(e[n])==="[object Object]"&&(e[n]="[object Object]")}return String(e)}return typeof t==
"object"&&Object.prototype.toString.call(t)==="[object Object]"?"[object Object]":String(t)}var Yf=jt("tag:yaml.org,2002\
:map",{create:()=>({}),identify:Yt,represent:t=>{let e=new Map;for(let n of Object.keys(t))e.set(n,t[n]);return e},addPair:(t,e,n)=>{
let B=Or(e);return B===null?"nested arrays are not supported inside keys":(B==="__proto__"?Object.defineProperty(t,B,{value:n,
enumerable:!0,configurable:!0,writable:!0}):t[B]=n,"")},has:(t,e)=>{let n=Or(e);return n!==null&&Object.prototype.hasOwnProperty.
call(t,n)},keys:t=>Object.keys(t),get:(t,e)=>{let n=String(e);return Object.prototype.hasOwnProperty.call(t,n)?t[n]:null}}),
ol={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Jn(t,e,n,B,r){let i="",s="",o=Math.floor(r/2)-1;return B-
e>o&&(i=" ... ",e=B-o+i.length),n-B>o&&(s=" ...",n=B+o-s.length),{str:i+t.slice(e,n).replace(/\t/g,"\u2192")+s,pos:B-e+i.
length}}function Un(t,e){return" ".repeat(Math.max(e-t.length,0))+t}function al(t,e){if(!t.buffer)return null;let n=w(w(
{},ol),e),B=/\r?\n|\r|\0/g,r=[0],i=[],s,o=-1;for(;s=B.exec(t.buffer);)i.push(s.index),r.push(s.index+s[0].length),t.position<=
s.index&&o<0&&(o=r.length-2);o<0&&(o=r.length-1);let a="",l=Math.min(t.line+n.linesAfter,i.length).toString().length,C=n.
maxLength-(n.indent+l+3);for(let d=1;d<=n.linesBefore&&!(o-d<0);d++){let g=Jn(t.buffer,r[o-d],i[o-d],t.position-(r[o]-r[o-
d]),C);a=`${" ".repeat(n.indent)}${Un((t.line-d+1).toString(),l)} | ${g.str}
${a}`}let c=Jn(t.buffer,r[o],i[o],t.position,C);a+=`${" ".repeat(n.indent)}${Un((t.line+1).toString(),l)} | ${c.str}
`,a+=`${"-".repeat(n.indent+l+3+c.pos)}^
`;for(let d=1;d<=n.linesAfter&&!(o+d>=i.length);d++){let g=Jn(t.buffer,r[o+d],i[o+d],t.position-(r[o]-r[o+d]),C);a+=`${"\
 ".repeat(n.indent)}${Un((t.line+d+1).toString(),l)} | ${g.str}
`}return a.replace(/\n$/,"")}function Fr(t,e){let n="";return t.mark?(t.mark.name&&(n+=`in "${t.mark.name}" `),n+=`(${t.
mark.line+1}:${t.mark.column+1})`,!e&&t.mark.snippet&&(n+=`

${t.mark.snippet}`),`${t.reason} ${n}`):t.reason}var Qt=class xr extends Error{reason;mark;constructor(e,n){super(),this.
name="YAMLException",this.reason=e,this.mark=n,this.message=Fr(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${Fr(this,e)}`}static throwAt(e,n,B,r=""){let i=0,s=0;for(let a=0;a<
n;a++){let l=e.charCodeAt(a);l===10?(i++,s=a+1):l===13&&(i++,e.charCodeAt(a+1)===10&&a++,s=a+1)}let o={name:r,buffer:e,position:n,
line:i,column:n-s};throw o.snippet=al(o),new xr(B,o)}},$={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},R={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},be={BLOCK:1,FLOW:2},le={CLIP:1,STRIP:2,KEEP:3},ll=-1;function Ir(t){
switch(t){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var vr=new Array(256),Hr=new Array(256);for(let t=0;t<256;t++)vr[t]=Ir(t)?1:0,Hr[t]=Ir(t);function Cl(t){return t<=
65535?String.fromCharCode(t):String.fromCharCode((t-65536>>10)+55296,(t-65536&1023)+56320)}function cl(t){return t>=48&&
t<=57?t-48:(t|32)-97+10}function ul(t){return t===120?2:t===117?4:8}function Ut(t,e,n){let B=0;for(;e<n;){let r=t.charCodeAt(
e);if(r===10)B++,e++;else if(r===13)B++,e++,t.charCodeAt(e)===10&&e++;else if(r===32||r===9)e++;else break}return{position:e,
breaks:B}}function Xn(t){return t===1?" ":`
`.repeat(t-1)}function fl(t,e,n){let B="",r=e,i=e,s=e;for(;r<n;){let o=t.charCodeAt(r);if(o===10||o===13){B+=t.slice(i,s);
let a=Ut(t,r,n);B+=Xn(a.breaks),r=i=s=a.position}else r++,o!==32&&o!==9&&(s=r)}return B+t.slice(i,s)}function dl(t,e,n){
let B="",r=e,i=e,s=e;for(;r<n;){let o=t.charCodeAt(r);if(o===39)B+=t.slice(i,r)+"'",r+=2,i=s=r;else if(o===10||o===13){B+=
t.slice(i,s);let a=Ut(t,r,n);B+=Xn(a.breaks),r=i=s=a.position}else r++,o!==32&&o!==9&&(s=r)}return B+t.slice(i,n)}function pl(t,e,n){
let B="",r=e,i=e,s=e;for(;r<n;){let o=t.charCodeAt(r);if(o===92){B+=t.slice(i,r),r++;let a=t.charCodeAt(r);if(a===10||a===
13)r=Ut(t,r,n).position;else if(a<256&&vr[a])B+=Hr[a],r++;else{let l=ul(a),C=0;for(;l>0;l--){r++;let c=cl(t.charCodeAt(r));
C=(C<<4)+c}B+=Cl(C),r++}i=s=r}else if(o===10||o===13){B+=t.slice(i,s);let a=Ut(t,r,n);B+=Xn(a.breaks),r=i=s=a.position}else
r++,o!==32&&o!==9&&(s=r)}return B+t.slice(i,n)}function Nr(t,e,n,B,r,i){let s=B<0?0:B,o=t.slice(e,n).replace(/\r\n?/g,`
`),a=o===""?[]:(o.endsWith(`
`)?o.slice(0,-1):o).split(`
`),l="",C=!1,c=0,d=!1;for(let g of a){let h=0;for(;h<s&&g.charCodeAt(h)===32;)h++;if(B<0||h>=g.length){c++;continue}let y=g.
slice(s),F=y.charCodeAt(0);i?F===32||F===9?(d=!0,l+=`
`.repeat(C?1+c:c)):d?(d=!1,l+=`
`.repeat(c+1)):c===0?C&&(l+=" "):l+=`
`.repeat(c):l+=`
`.repeat(C?1+c:c),l+=y,C=!0,c=0}return r===le.KEEP?l+=`
`.repeat(C?1+c:c):r!==le.STRIP&&C&&(l+=`
`),l}function Pr(t,e){if(e.valueStart===ll)return"";let{valueStart:n,valueEnd:B}=e;if(e.fast)return t.slice(n,B);switch(e.
style){case R.SINGLE_QUOTED:return dl(t,n,B);case R.DOUBLE_QUOTED:return pl(t,n,B);case R.LITERAL_BLOCK:return Nr(t,n,B,
e.indent,e.chomping,!1);case R.FOLDED_BLOCK:return Nr(t,n,B,e.indent,e.chomping,!0);default:return fl(t,n,B)}}var Wf=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),hl="-#;/?:@&=+$_.~*'()",Qf=hl+"!,[]";var gl={filename:"",schema:rl,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var H=-1,_r=Object.prototype.hasOwnProperty,et=1,Jr=2,Ur=3,Kt=4,El=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
ml=/[,\[\]{}]/,Kr=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Yn=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,$r=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,Dl=new RegExp(`^(?:${Yn})*$`),yl=new RegExp(`^(?:${$r})+$`),Sl=new RegExp(
`^(?:!(?:${Yn})*|${$r}(?:${Yn})*)$`),jr={filename:"",maxDepth:100};function Al(t,e,n){t.events.push({type:$.DOCUMENT,explicitStart:e,
explicitEnd:n,directives:t.directives})}function Yr(t,e,n,B,r,i,s){t.events.push({type:$.SEQUENCE,start:e,anchorStart:n,
anchorEnd:B,tagStart:r,tagEnd:i,style:s})}function Wr(t,e,n,B,r,i,s){t.events.push({type:$.MAPPING,start:e,anchorStart:n,
anchorEnd:B,tagStart:r,tagEnd:i,style:s})}function wr(t,e){t.events.splice(e.eventsLength,0,{type:$.MAPPING,start:e.position,
anchorStart:H,anchorEnd:H,tagStart:H,tagEnd:H,style:be.FLOW})}function Bt(t,e,n,B,r,i,s,o,a=le.CLIP,l=-1,C=!1){t.events.
push({type:$.SCALAR,valueStart:e,valueEnd:n,anchorStart:B,anchorEnd:r,tagStart:i,tagEnd:s,style:o,chomping:a,indent:l,fast:C})}
function Ol(t,e,n){t.events.push({type:$.ALIAS,anchorStart:e,anchorEnd:n})}function ze(t){t.events.push({type:$.POP})}function ne(t){
Bt(t,H,H,H,H,H,H,R.PLAIN)}function Lr(){return{anchorStart:H,anchorEnd:H,tagStart:H,tagEnd:H}}function Xe(t){return{position:t.
position,line:t.line,lineStart:t.lineStart,lineIndent:t.lineIndent,firstTabInLine:t.firstTabInLine,eventsLength:t.events.
length}}function Ze(t,e){t.position=e.position,t.line=e.line,t.lineStart=e.lineStart,t.lineIndent=e.lineIndent,t.firstTabInLine=
e.firstTabInLine,t.events.length=e.eventsLength}function I(t,e){Qt.throwAt(t.input.slice(0,t.length),t.position,e,t.filename)}
function W(t){return t===10||t===13}function rt(t){return t===9||t===32}function Ee(t){return rt(t)||W(t)}function Ie(t){
return t===0||Ee(t)}function ve(t){return t===44||t===91||t===93||t===123||t===125}function Fl(t){return t>=48&&t<=57?t-
48:-1}function Il(t){if(t>=48&&t<=57)return t-48;let e=t|32;return e>=97&&e<=102?e-97+10:-1}function Nl(t){return t===120?
2:t===117?4:t===85?8:0}function wl(t){return t===48||t===97||t===98||t===116||t===9||t===110||t===118||t===102||t===114||
t===101||t===32||t===34||t===47||t===92||t===78||t===95||t===76||t===80}function $t(t){t.input.charCodeAt(t.position)===
10?t.position++:(t.position++,t.input.charCodeAt(t.position)===10&&t.position++),t.line++,t.lineStart=t.position,t.lineIndent=
0,t.firstTabInLine=-1}function Z(t,e){let n=0,B=t.input.charCodeAt(t.position),r=t.position===t.lineStart||Ee(t.input.charCodeAt(
t.position-1));for(;B!==0;){for(;rt(B);)r=!0,B===9&&t.firstTabInLine===-1&&(t.firstTabInLine=t.position),B=t.input.charCodeAt(
++t.position);if(e&&r&&B===35)do B=t.input.charCodeAt(++t.position);while(!W(B)&&B!==0);if(!W(B))break;for($t(t),n++,r=!0,
B=t.input.charCodeAt(t.position);B===32;)t.lineIndent++,B=t.input.charCodeAt(++t.position)}return n}function tt(t,e=t.position){
let n=t.input.charCodeAt(e);if((n===45||n===46)&&n===t.input.charCodeAt(e+1)&&n===t.input.charCodeAt(e+2)){let B=t.input.
charCodeAt(e+3);return B===0||Ee(B)}return!1}function Qr(t){t.position===t.lineStart&&t.input.charCodeAt(t.position)===65279&&
(t.position++,t.lineStart=t.position)}function Zn(t){if(t.position!==t.lineStart)return!1;if(tt(t))return!0;if(t.input.charCodeAt(
t.position)!==65279)return!1;let e=Xe(t);Qr(t),Z(t,!0);let n=t.input.charCodeAt(t.position),B=t.position===t.lineStart&&
(n===37||n===45&&tt(t));return Ze(t,e),B}function Tr(t){let e=t.input.charCodeAt(t.position);for(;e!==0&&!W(e);)e=t.input.
charCodeAt(++t.position)}function qr(t,e,n){let B=El.exec(t.input.slice(e,n));B!==null&&(t.position=e+B.index+B[0].length-
1,I(t,"the stream contains non-printable characters"))}function Ll(t,e,n){if(t.input.charCodeAt(t.position)!==33)return!1;
e.tagStart!==H&&I(t,"duplication of a tag property");let B=t.position,r=!1,i=!1,s="!",o=t.input.charCodeAt(++t.position);
o===60?(r=!0,o=t.input.charCodeAt(++t.position)):o===33&&(i=!0,s="!!",o=t.input.charCodeAt(++t.position));let a=t.position,
l;if(r){for(;o!==0&&o!==62;)o=t.input.charCodeAt(++t.position);o!==62&&I(t,"unexpected end of the stream within a verbat\
im tag"),l=t.input.slice(a,t.position),t.position++}else{for(;o!==0&&!Ee(o)&&!(n&&ve(o));)o===33&&(i?I(t,"tag suffix can\
not contain exclamation marks"):(s=t.input.slice(a-1,t.position+1),Kr.test(s)||I(t,"named tag handle cannot contain such\
 characters"),i=!0,a=t.position+1)),o=t.input.charCodeAt(++t.position);l=t.input.slice(a,t.position),ml.test(l)&&I(t,"ta\
g suffix cannot contain flow indicator characters")}return l&&!(r?Dl.test(l):yl.test(l))&&I(t,`tag name cannot contain s\
uch characters: ${l}`),!r&&s!=="!"&&s!=="!!"&&!_r.call(t.tagHandlers,s)&&I(t,`undeclared tag handle "${s}"`),e.tagStart=
B,e.tagEnd=t.position,!0}function Tl(t,e){if(t.input.charCodeAt(t.position)!==38)return!1;e.anchorStart!==H&&I(t,"duplic\
ation of an anchor property"),t.position++;let n=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Ee(t.input.charCodeAt(
t.position))&&!ve(t.input.charCodeAt(t.position));)t.position++;return t.position===n&&I(t,"name of an anchor node must \
contain at least one character"),e.anchorStart=n,e.anchorEnd=t.position,!0}function bl(t,e){if(t.input.charCodeAt(t.position)!==
42)return!1;(e.anchorStart!==H||e.tagStart!==H)&&I(t,"alias node should not have any properties"),t.position++;let n=t.position;
for(;t.input.charCodeAt(t.position)!==0&&!Ee(t.input.charCodeAt(t.position))&&!ve(t.input.charCodeAt(t.position));)t.position++;
return t.position===n&&I(t,"name of an alias node must contain at least one character"),Ol(t,n,t.position),!0}function Wn(t,e){
Z(t,!1),t.lineIndent<e&&I(t,"deficient indentation")}function Rl(t,e,n){if(t.input.charCodeAt(t.position)!==39)return!1;
t.position++;let B=t.position,r=!0;for(;t.input.charCodeAt(t.position)!==0;){let i=t.input.charCodeAt(t.position);if(i===
39){if(t.input.charCodeAt(t.position+1)===39){r=!1,t.position+=2;continue}let s=t.position;return t.position++,Bt(t,B,s,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,R.SINGLE_QUOTED,le.CLIP,-1,r),!0}W(i)?(r=!1,Wn(t,e)):t.position===t.lineStart&&
tt(t)?I(t,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?I(t,"expected valid JSON character"):
t.position++}I(t,"unexpected end of the stream within a single quoted scalar")}function kl(t,e,n){if(t.input.charCodeAt(
t.position)!==34)return!1;t.position++;let B=t.position,r=!0;for(;t.input.charCodeAt(t.position)!==0;){let i=t.input.charCodeAt(
t.position);if(i===34){let s=t.position;return t.position++,Bt(t,B,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,R.DOUBLE_QUOTED,
le.CLIP,-1,r),!0}if(i===92){r=!1;let s=t.input.charCodeAt(++t.position);if(W(s))Wn(t,e);else if(wl(s))t.position++;else{
let o=Nl(s);for(o===0&&I(t,"unknown escape sequence");o-- >0;)t.position++,Il(t.input.charCodeAt(t.position))<0&&I(t,"ex\
pected hexadecimal character");t.position++}}else W(i)?(r=!1,Wn(t,e)):t.position===t.lineStart&&tt(t)?I(t,"unexpected en\
d of the document within a double quoted scalar"):i!==9&&i<32?I(t,"expected valid JSON character"):t.position++}I(t,"une\
xpected end of the stream within a double quoted scalar")}function Gl(t,e,n){let B=t.input.charCodeAt(t.position),r=le.CLIP,
i=-1,s=!1;if(B!==124&&B!==62)return!1;let o=B===124?R.LITERAL_BLOCK:R.FOLDED_BLOCK;for(t.position++;t.input.charCodeAt(t.
position)!==0;){let g=t.input.charCodeAt(t.position),h=Fl(g);if(g===43||g===45)r!==le.CLIP&&I(t,"repeat of a chomping mo\
de identifier"),r=g===43?le.KEEP:le.STRIP,t.position++;else if(h>=0)h===0&&I(t,"bad explicit indentation width of a bloc\
k scalar; it cannot be less than one"),s&&I(t,"repeat of an indentation width identifier"),i=e+h-1,s=!0,t.position++;else
break}let a=!1;for(;rt(t.input.charCodeAt(t.position));)a=!0,t.position++;a&&t.input.charCodeAt(t.position)===35&&Tr(t),
W(t.input.charCodeAt(t.position))?$t(t):t.input.charCodeAt(t.position)!==0&&I(t,"a line break is expected");let l=s?i:-1,
C=0,c=t.position,d=t.position;for(;t.input.charCodeAt(t.position)!==0;){let g=t.position,h=0;for(;t.input.charCodeAt(g+h)===
32;)h++;let y=t.input.charCodeAt(g+h);if(y===0){l>=0?h>l&&(d=g+h):h>0&&(d=g+h);break}if(Zn(t))break;if(!s&&l===-1&&W(y)&&
(C=Math.max(C,h)),!s&&l===-1&&!W(y)&&(y===9&&h<e&&(t.position=g+h,I(t,"tab characters must not be used in indentation")),
h>=e&&h<C&&(t.position=g+h,I(t,"bad indentation of a mapping entry"))),l===-1&&y!==0&&!W(y)&&h<e){t.lineIndent=h,t.position=
g+h;break}!s&&y!==0&&!W(y)&&l===-1&&(l=h);let F=l===-1?e+1:l;if(y!==0&&!W(y)&&h<F){t.lineIndent=h,t.position=g+h;break}Tr(
t),d=t.position,W(t.input.charCodeAt(t.position))&&($t(t),d=t.position)}return qr(t,c,d),Bt(t,c,d,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,o,r,l),!0}function Ml(t,e){let n=t.input.charCodeAt(t.position),B=e===et;if(n===0||Ee(n)||n===35||n===
38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||ve(n))return!1;if(n===63||n===45){let r=t.input.
charCodeAt(t.position+1);if(Ie(r)||B&&ve(r))return!1}return!0}function xl(t,e,n,B){if(!Ml(t,n))return!1;let r=t.position,
i=t.position,s=t.input.charCodeAt(t.position),o=n===et,a=!1;for(;s!==0&&!Zn(t);){if(s===58){let l=t.input.charCodeAt(t.position+
1);if(Ie(l)||o&&ve(l))break}else if(s===35){if(Ee(t.input.charCodeAt(t.position-1)))break}else{if(o&&ve(s))break;if(W(s)){
let l=t.position,C=t.line,c=t.lineStart,d=t.lineIndent;if(Z(t,!1),t.lineIndent>=e){a=!0,s=t.input.charCodeAt(t.position);
continue}t.position=l,t.line=C,t.lineStart=c,t.lineIndent=d;break}}rt(s)||(i=t.position+1),s=t.input.charCodeAt(++t.position)}
return i===r?!1:(qr(t,r,i),Bt(t,r,i,B.anchorStart,B.anchorEnd,B.tagStart,B.tagEnd,R.PLAIN,le.CLIP,-1,!a),!0)}function ht(t,e){
let n=t.line;Z(t,!0),(t.line>n&&t.lineIndent<e||t.firstTabInLine!==-1&&t.lineIndent<e)&&I(t,"deficient indentation")}function vl(t,e,n){
let B=t.input.charCodeAt(t.position),r=B===123,i=t.position,s=!0;if(B!==91&&B!==123)return!1;let o=r?125:93;for(r?Wr(t,i,
n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,be.FLOW):Yr(t,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,be.FLOW),t.position++;t.
input.charCodeAt(t.position)!==0;){ht(t,e);let a=t.input.charCodeAt(t.position);if(a===o)return t.position++,ze(t),!0;s?
a===44&&I(t,"expected the node content, but found ','"):I(t,"missed comma between flow collection entries");let l=!1,C=!1;
a===63&&Ee(t.input.charCodeAt(t.position+1))&&(l=C=!0,t.position+=1,ht(t,e));let c=t.line,d=Xe(t),g=nt(t,e,et,!1,!0);ht(
t,e),a=t.input.charCodeAt(t.position),(r||C||t.line===c)&&a===58?(l=!0,t.position++,ht(t,e),r||wr(t,d),g||ne(t),nt(t,e,et,
!1,!0)||ne(t),ht(t,e),r||ze(t)):r&&l?(g||ne(t),ne(t)):r?ne(t):l&&(wr(t,d),g||ne(t),ne(t),ze(t)),a=t.input.charCodeAt(t.position),
a===44?(s=!0,t.position++):s=!1}I(t,"unexpected end of the stream within a flow collection")}function br(t,e,n){if(t.firstTabInLine!==
-1||t.input.charCodeAt(t.position)!==45||!Ie(t.input.charCodeAt(t.position+1)))return!1;for(Yr(t,t.position,n.anchorStart,
n.anchorEnd,n.tagStart,n.tagEnd,be.BLOCK);t.input.charCodeAt(t.position)===45&&Ie(t.input.charCodeAt(t.position+1));){t.
firstTabInLine!==-1&&(t.position=t.firstTabInLine,I(t,"tab characters must not be used in indentation"));let B=t.line;t.
position++;let r=Z(t,!0)>0;if(t.firstTabInLine!==-1&&t.input.charCodeAt(t.position)===45&&Ie(t.input.charCodeAt(t.position+
1))&&I(t,"bad indentation of a sequence entry"),r&&t.lineIndent<=e?ne(t):nt(t,e,Ur,!1,!0),Z(t,!0),t.lineIndent<e||t.position>=
t.length)break;t.lineIndent>e&&I(t,"bad indentation of a sequence entry"),t.line===B&&t.input.charCodeAt(t.position)===45&&
Ie(t.input.charCodeAt(t.position+1))&&I(t,"bad indentation of a sequence entry")}return ze(t),!0}function Kn(t,e,n,B){let r=!1,
i=!1,s=!1,o=!1;if(t.firstTabInLine!==-1)return!1;let a=t.input.charCodeAt(t.position);for(;a!==0;){!r&&t.firstTabInLine!==
-1&&(t.position=t.firstTabInLine,I(t,"tab characters must not be used in indentation"));let l=t.input.charCodeAt(t.position+
1),C=t.line;if((a===63||a===58)&&Ie(l))s||(Wr(t,t.position,B.anchorStart,B.anchorEnd,B.tagStart,B.tagEnd,be.BLOCK),s=!0),
a===63?(r&&ne(t),i=!0,r=!0):(r||(ne(t),i=!0),r=!1),t.position+=1,o=!0;else{r&&(ne(t),r=!1);let c=Xe(t);if(!nt(t,n,Jr,!1,
!0))break;if(t.line===C){for(a=t.input.charCodeAt(t.position);rt(a);)a=t.input.charCodeAt(++t.position);if(a===58)a=t.input.
charCodeAt(++t.position),Ie(a)||I(t,"a whitespace character is expected after the key-value separator within a block map\
ping"),s||(t.events.splice(c.eventsLength,0,{type:$.MAPPING,start:c.position,anchorStart:B.anchorStart,anchorEnd:B.anchorEnd,
tagStart:B.tagStart,tagEnd:B.tagEnd,style:be.BLOCK}),s=!0),i=!0,r=!1,o=!1;else if(i)I(t,"expected ':' after a mapping ke\
y");else return B.anchorStart!==H||B.tagStart!==H?(Ze(t,c),!1):!0}else if(i)I(t,"can not read a block mapping entry; a m\
ultiline key may not be an implicit key");else return B.anchorStart!==H||B.tagStart!==H?(Ze(t,c),!1):!0}if(nt(t,e,Kt,!0,
o)&&(o=!1),r||o&&(ne(t),o=!1),Z(t,!0),a=t.input.charCodeAt(t.position),(t.line===C||t.lineIndent>e)&&a!==0)I(t,"bad inde\
ntation of a mapping entry");else if(t.lineIndent<e)break}return i?(r&&ne(t),s&&ze(t),!0):!1}function nt(t,e,n,B,r,i=!0){
t.depth>=t.maxDepth&&I(t,`nesting exceeded maxDepth (${t.maxDepth})`),t.depth++;let s=1,o=!1,a=!1,l=null,C=Lr(),c=n===Kt||
n===Ur,d=c,g=c;if(B&&Z(t,!0)&&(o=!0,t.lineIndent>e?s=1:t.lineIndent===e?s=0:s=-1),s===1)for(;;){let h=t.input.charCodeAt(
t.position),y=Xe(t);if(o&&s!==1&&(h===33||h===38))break;if(o&&g&&(C.tagStart!==H||C.anchorStart!==H)&&(h===33||h===38)){
let F=Xe(t),T=e+1;if(Kn(t,t.position-t.lineStart,T,C)&&t.events[F.eventsLength]?.type===$.MAPPING)return t.depth--,!0;Ze(
t,F)}if(o&&(h===33&&C.tagStart!==H||h===38&&C.anchorStart!==H)||!Ll(t,C,n===et)&&!Tl(t,C))break;l===null&&(l=y),Z(t,!0)?
(o=!0,d=g,t.lineIndent>e?s=1:t.lineIndent===e?s=0:s=-1):d=!1}if(d&&(d=o||r),s===1||n===Kt){let h=n===et||n===Jr?e:e+1,y=t.
position-t.lineStart;if(s===1)if(d&&(br(t,y,C)||Kn(t,y,h,C))||vl(t,h,C))a=!0;else{let F=t.input.charCodeAt(t.position);if(l!==
null&&i&&g&&!d&&F!==124&&F!==62){let T=Xe(t),G=l.position-l.lineStart;Ze(t,l),Kn(t,G,h,Lr())&&t.events[T.eventsLength]?.
type===$.MAPPING?a=!0:Ze(t,T)}!a&&(c&&Gl(t,h,C)||Rl(t,h,C)||kl(t,h,C)||bl(t,C)||xl(t,h,n,C))&&(a=!0)}else s===0&&(a=d&&br(
t,y,C))}return c=c&&!a,!a&&(C.anchorStart!==H||C.tagStart!==H||c)&&(Bt(t,H,H,C.anchorStart,C.anchorEnd,C.tagStart,C.tagEnd,
R.PLAIN),a=!0),t.depth--,a||C.anchorStart!==H||C.tagStart!==H}function Hl(t){if(t.lineIndent>0||t.input.charCodeAt(t.position)!==
37)return!1;t.position++;let e=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Ee(t.input.charCodeAt(t.position));)
t.position++;let n=t.input.slice(e,t.position),B=[];for(n.length===0&&I(t,"directive name must not be less than one char\
acter in length");t.input.charCodeAt(t.position)!==0&&!W(t.input.charCodeAt(t.position));){for(;rt(t.input.charCodeAt(t.
position));)t.position++;if(t.input.charCodeAt(t.position)===35||W(t.input.charCodeAt(t.position))||t.input.charCodeAt(t.
position)===0)break;let r=t.position;for(;t.input.charCodeAt(t.position)!==0&&!Ee(t.input.charCodeAt(t.position));)t.position++;
B.push(t.input.slice(r,t.position))}if(W(t.input.charCodeAt(t.position))&&$t(t),n==="YAML"){t.directives.some(i=>i.kind===
"yaml")&&I(t,"duplication of %YAML directive"),B.length!==1&&I(t,"YAML directive accepts exactly one argument");let r=/^([0-9]+)\.([0-9]+)$/.
exec(B[0]);r===null&&I(t,"ill-formed argument of the YAML directive"),parseInt(r[1],10)!==1&&I(t,"unacceptable YAML vers\
ion of the document"),t.directives.push({kind:"yaml",version:B[0]})}else if(n==="TAG"){B.length!==2&&I(t,"TAG directive \
accepts exactly two arguments");let[r,i]=B;Kr.test(r)||I(t,"ill-formed tag handle (first argument) of the TAG directive"),
_r.call(t.tagHandlers,r)&&I(t,`there is a previously declared suffix for "${r}" tag handle`),Sl.test(i)||I(t,"ill-formed\
 tag prefix (second argument) of the TAG directive"),t.tagHandlers[r]=i,t.directives.push({kind:"tag",handle:r,prefix:i})}
return!0}function Pl(t){t.directives=[],t.tagHandlers=Object.create(null);let e=!1;for(Z(t,!0);Hl(t);)e=!0,Z(t,!0);let n=!1,
B=!1,r=!0;if(t.lineIndent===0&&t.input.charCodeAt(t.position)===45&&t.input.charCodeAt(t.position+1)===45&&t.input.charCodeAt(
t.position+2)===45&&Ie(t.input.charCodeAt(t.position+3))){n=!0;let o=t.line;t.position+=3,Z(t,!0),r=t.line>o}else e&&I(t,
"directives end mark is expected");let i=t.events.length;if(!n&&t.position===t.lineStart&&t.input.charCodeAt(t.position)===
46&&tt(t)){t.position+=3,Z(t,!0);return}if(Al(t,n,!1),nt(t,t.lineIndent-1,Kt,!1,r,r)||ne(t),Z(t,!0),t.position===t.lineStart&&
tt(t)&&(B=t.input.charCodeAt(t.position)===46,B)){let o=t.line;t.position+=3,Z(t,!0),t.line===o&&t.position<t.length&&I(
t,"end of the stream or a document separator is expected")}let s=t.events[i];s?.type===$.DOCUMENT&&(s.explicitEnd=B),ze(
t),!B&&t.position<t.length&&!Zn(t)&&I(t,"end of the stream or a document separator is expected")}function Vr(t,e){let n=t.
length,B=M(w(w({},jr),e),{input:`${t}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),r=t.indexOf("\0");for(r!==-1&&Qt.throwAt(t,r,"null byte is not allowed in in\
put",B.filename);B.position<B.length&&(Qr(B),Z(B,!0),!(B.position>=B.length));){let i=B.position;Pl(B),B.position===i&&I(
B,"can not read a document")}return B.events}var qf=w(w({},jr),gl);function qt(t,e){return(t&1<<e)!==0}var Rr={applyQuoteFlowKeysOption:_l,doubleQuoteForInvisibles:Jl,doubleQuoteWhitespaceOnly:Ul,
applyForceQuotesOption:Kl,tryLongOrMultilineAsBlock:$l,quoteInvalidPlain:jl,fallbackToDoubleQuoted:Yl};function zr(t){return t.
presenterOptions.quoteStyle==="single"&&qt(t.allowedStylesMask,R.SINGLE_QUOTED)?R.SINGLE_QUOTED:R.DOUBLE_QUOTED}function _l(t){
t.presenterOptions.quoteFlowKeys&&(!t.isKey||!t.flowOnly||t.style!==R.PLAIN||(t.style=R.DOUBLE_QUOTED))}function Jl(t){t.
style===R.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(t.node.value)&&(t.style=R.DOUBLE_QUOTED)}function Ul(t){
t.style===R.PLAIN&&/^\s+$/.test(t.node.value)&&(t.style=R.DOUBLE_QUOTED)}function Kl(t){t.presenterOptions.forceQuotes&&
(t.isKey||t.style!==R.PLAIN||t.node.tag===t.presenterOptions.schema.defaultScalarTag.tagName&&(t.style=t.node.value.includes(
`
`)?R.DOUBLE_QUOTED:zr(t)))}function $l(t){if(t.style!==R.PLAIN||t.isKey)return;let e=t.node.value,n=e.indexOf(`
`)!==-1;if(!qt(t.allowedStylesMask,R.LITERAL_BLOCK)){n&&(t.style=R.DOUBLE_QUOTED);return}let B=t.presenterOptions.lineWidth;
if(B===-1){n&&(t.style=R.LITERAL_BLOCK);return}let r=Math.max(Math.min(B,40),B-t.shiftOfContent),i=0,s=!1;for(;i<=e.length;){
let o=e.length,a=e.indexOf(`
`,i);a!==-1&&(o=a);let l=e.slice(i,o);if(l.length>r&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),a===-1)break;i=a+1}s?t.style=
R.FOLDED_BLOCK:n&&(t.style=R.LITERAL_BLOCK)}function jl(t){t.style===R.PLAIN&&!qt(t.allowedStylesMask,R.PLAIN)&&(t.style=
zr(t))}function Yl(t){qt(t.allowedStylesMask,t.style)||(t.style=R.DOUBLE_QUOTED)}var Wl="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Ql="[\\n\\r]",ql="\\uFEFF",
eB="[ \\t]",Xr=`(?:(?!(?:${Ql}|${ql}))${Wl})`,Vt=`(?:(?!${eB})${Xr})`,Zr="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",ei="[-?:,\\[\\]{}#&*!|>'\"%@`]",Vl="[,\\[\\]{}]",Qn=Vt,qn=`(?:(?!${Vl})${Vt})`,zl=`(?:(?:(?!${ei})${Vt})|[?:-](?=${Qn}\
))`,Xl=`(?:(?:(?!${ei})${Vt})|[?:-](?=${qn}))`,ti=`(?:(?:(?![:#])${Qn})|:(?=${Qn}))#*`,ni=`(?:(?:(?![:#])${qn})|:(?=${qn}\
))#*`,Bi=`(?:${eB}*${ti})*`,ri=`(?:${eB}*${ni})*`,ii=`${zl}#*${Bi}`,si=`${Xl}#*${ri}`,Zl=ii,eC=si,tC=`\\n+${ti}${Bi}`,nC=`\
\\n+${ni}${ri}`,BC=`${ii}(?:${tC})*`,rC=`${si}(?:${nC})*`,Vf=new RegExp(`^(?:${BC})$`,"u"),zf=new RegExp(`^(?:${rC})$`,"\
u"),Xf=new RegExp(`^(?:${Zl})$`,"u"),Zf=new RegExp(`^(?:${eC})$`,"u"),ed=new RegExp(`^(?:${Zr})*$`,"u"),td=new RegExp(`^\
(?:${Zr}|\\n)*$`,"u"),nd=new RegExp(`^(?:${Xr}|\\n)*$`,"u");var iC={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Rr).map(t=>Reflect.get(Rr,t)),tagBeforeAnchor:!1};var Bd=M(w({},iC),{schema:sl,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var rd=$.DOCUMENT,id=$.SEQUENCE,sd=$.MAPPING,od=$.SCALAR,ad=$.ALIAS,ld=$.POP,Cd=R.PLAIN,cd=R.SINGLE_QUOTED,ud=R.DOUBLE_QUOTED,
fd=R.LITERAL_BLOCK,dd=R.FOLDED_BLOCK,pd=be.BLOCK,hd=be.FLOW,gd=le.CLIP,Ed=le.STRIP,md=le.KEEP;var oi=0,sC=1,ai=2,li=3,oC=aC();function aC(){let t=new Uint8Array(128);for(let e of"yYnNtTfFoO~")t[e.charCodeAt(0)]=sC;
for(let e of"0123456789+-")t[e.charCodeAt(0)]=li;return t[46]=ai,t}var Ci="y Y yes Yes YES true True TRUE on On ON".split(
" "),lC="n N no No NO false False FALSE off Off OFF".split(" "),CC="~ null Null NULL".split(" "),ci=new Map([...[".nan",
".NaN",".NAN"].map(t=>[t,NaN]),...[".inf",".Inf",".INF"].map(t=>[t,1/0]),...["+.inf","+.Inf","+.INF"].map(t=>[t,1/0]),...[
"-.inf","-.Inf","-.INF"].map(t=>[t,-1/0])]),cC=new Map([...Ci.map(t=>[t,"bool"]),...lC.map(t=>[t,"bool"]),...CC.map(t=>[
t,"null"]),...[...ci.keys()].map(t=>[t,"float"])]),uC=5,fC=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
dC=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function gt(t){if(t==="")return"null";let e=oC[t.charCodeAt(
0)]??oi;if(e===oi)return"string";let n=t.length<=uC?cC.get(t):void 0;return n!==void 0?n:e===li?pC(t):e===ai&&nB(t)!==void 0?
"float":"string"}function pC(t){return Xt(t)!==void 0?"int":nB(t)===void 0?"string":"float"}function Xt(t){let e=t.includes(
"_")?t.replaceAll("_",""):t,n=xn(e);if(n!==void 0)return n;let B=/^0b([-+])([01]+)$/.exec(e);return B===null?void 0:xn(`${B[1]??
""}0b${B[2]??""}`)}function nB(t){let e=t.startsWith(".")?dC.test(t):void 0,n=t.includes("_")?t.replaceAll("_",""):t;if(!(e??
fC.test(n)))return;let B=Number(n);return Number.isFinite(B)?B:void 0}var tB="tag:yaml.org,2002:";function ui(t,e,n){if(t===
"")return{type:n?gt(e):"string",text:e};let B=gC(t);if(B===void 0)return{type:"error",reason:"tag",text:e};switch(B.startsWith(
tB)?B.slice(tB.length):""){case"bool":return zt("bool",e);case"int":return zt("int",e);case"null":return zt("null",e);case"\
float":return hC(e);case"binary":{let r=bt(e);return r===void 0?{type:"error",reason:"base64",text:e}:{type:"string",text:tr(
r)}}case"timestamp":return DC(e)?{type:"string",text:e}:{type:"error",reason:"type",text:e};default:return{type:"string",
text:e}}}function zt(t,e){return gt(e)===t?{type:t,text:e}:{type:"error",reason:"type",text:e}}function hC(t){return gt(
t)!=="int"?zt("float",t):pt(Xt(t)??0n)?{type:"float",text:t}:{type:"error",reason:"type",text:t}}function gC(t){if(t==="\
!")return t;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(t);if(e===null)return;let[,n,B,r="",i=""]=e;try{return decodeURIComponent(
n??(B===void 0?i:tB+r))}catch{return}}function fi(t,e){switch(t){case"string":return e;case"null":return;case"bool":return String(Ci.includes(e));case"int":{let n=Xt(
e);return n!==void 0&&pt(n)?String(n):void 0}case"float":return EC(e)}}function EC(t){let e=Xt(t),n=e===void 0?ci.get(t)??
nB(t):Number(e),B=er(n??NaN);return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[B]??B}var mC=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function DC(t){
let e=mC.exec(t);if(e===null||(e[4]??" ").startsWith(" ")!==(e[8]===void 0))return!1;let B=i=>Number(e[i]??0),r=B(3);return r<
1||r>yC(B(1),B(2))?!1:B(5)<24&&B(6)<60&&B(7)<60&&B(9)<=24&&B(10)<=60}function yC(t,e){return[31,t%4===0&&(t%100!==0||t%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??0}var SC=[["bad indentation of a mapping entry","the indentation fits no mapping that is open here: align the key with its\
 siblings"],["bad indentation of a sequence entry","the indentation fits no sequence that is open here: align the `-` wi\
th its siblings"],["deficient indentation","a flow collection or quoted scalar goes on with too little indentation, or i\
s not closed: indent its lines deeper than the key that holds it"],["tab characters","a tab is used as indentation: use \
spaces"],["a whitespace character is expected after","a space is expected after `:`"],["expected ':' after a mapping key",
"a `:` is expected after a mapping key"],["can not read a block mapping entry","a `:` is expected after a mapping key; a\
 key must be on one line"],["missed comma","a `,` or the closing bracket is expected in a flow collection"],["expected t\
he node content","a value is expected before `,`"],["unexpected end of the stream within a flow","a `}` or `]` is expect\
ed: the flow collection is not closed"],["unexpected end of the stream within a double",'a closing `"` is expected'],["u\
nexpected end of the stream within a single","a closing `'` is expected"],["unexpected end of the document within","a cl\
osing quote is expected before the next document"],["end of the stream or a document separator","the end of the document\
 or a line `---` is expected"],["a line break is expected","a line break is expected after the header of a block scalar"],
["unknown escape sequence","the escape sequence after `\\` is unknown: use `\\\\` for a backslash"],["expected hexadecim\
al","hexadecimal digits are expected in the escape sequence"],["the stream contains non-printable","a control character \
is not allowed here: escape it in double quotes"],["expected valid JSON character","a control character is not allowed h\
ere: escape it"],["null byte","a NUL byte is not allowed: the file is not text"],["duplication of a","a node may have on\
e anchor and one tag"],["alias node should not","an alias may have no anchor or tag"],["name of an a","a name is expecte\
d after `&` or `*`"],["bad explicit indentation","the indentation of a block scalar must be at least 1"],["repeat of","t\
he header of a block scalar repeats an indicator"],["undeclared tag handle","the tag handle is not declared"],["tag ","t\
he tag is malformed"],["named tag handle","the tag is malformed"],["directive","the directive is malformed or lacks its \
`---` line"]];function di(t){return t.startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more \
than ${String(re.nesting)} deep: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${SC.find(([n])=>t.
startsWith(n))?.[1]??"the text cannot be read on from here"}`}}var Zt={unknown:"not YAML: the alias names an anchor that\
 is not set before it in the document",cyclic:"not YAML: the alias stands inside the node that it names",tooMany:`the do\
cument expands more than ${String(re.aliases)} aliases: write the repeated parts out, or split the document`},pi="the va\
lue is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object",hi="the value is not of the type \
that its tag names, so Kubernetes refuses the document: correct the tag or the value";var AC={[R.PLAIN]:"plain",[R.SINGLE_QUOTED]:"single",[R.DOUBLE_QUOTED]:"double",[R.LITERAL_BLOCK]:"literal",[R.FOLDED_BLOCK]:"\
folded"},Di=2;function yi(t,e,n){let B=e===0&&n===t.text.length?t.text:t.text.slice(e,n),r=OC(t,e,B),i={file:t,base:e,text:B,
events:r,next:0,anchors:new Map,duplicates:[],aliases:0,nodes:0,aliasedNodes:0},s=[];for(;i.next<r.length;)s.push(FC(i));
return s}function OC(t,e,n){try{return Vr(n,{maxDepth:re.nesting})}catch(B){if(!(B instanceof Qt))throw B;let{code:r,message:i}=di(
B.reason);return it({file:t,offset:e+(B.mark?.position??0)},r,i)}}function it({file:t,offset:e},n,B){throw new he(n,B,w(
{path:t.path},ge(t,e)))}function FC(t){let e=t.events[t.next];if(e?.type!==$.DOCUMENT)throw new Error("the events do not\
 start with a document");t.next+=1,t.anchors=new Map,t.duplicates=[],t.aliases=t.nodes=t.aliasedNodes=0;let n=en(t);return t.
next+=1,{file:t.file,root:n,duplicates:t.duplicates,hasDirectives:e.directives.length>0,explicitStart:e.explicitStart}}function en(t){
let e=t.events[t.next];switch(t.next+=1,t.nodes+=1,e?.type){case $.SCALAR:return e.anchorStart===-1?gi(t,e):BB(t,e,()=>gi(
t,e));case $.MAPPING:return e.anchorStart===-1?mi(t,e):BB(t,e,()=>mi(t,e));case $.SEQUENCE:return e.anchorStart===-1?Ei(
t,e):BB(t,e,()=>Ei(t,e));case $.ALIAS:return IC(t,e);default:throw new Error("the events of the document end too early")}}
function BB(t,e,n){let B={aliases:t.aliases,nodes:t.nodes};t.anchors.set(t.text.slice(e.anchorStart,e.anchorEnd),B);let r=n();
return B.node=r,B.aliases=t.aliases-B.aliases,B.nodes=t.nodes-B.nodes+1,r}function IC(t,e){let n=t.base+e.anchorStart-1,
B=t.anchors.get(t.text.slice(e.anchorStart,e.anchorEnd));return B===void 0?it({file:t.file,offset:n},"yaml-syntax",Zt.unknown):
B.node===void 0?it({file:t.file,offset:n},"yaml-syntax",Zt.cyclic):(t.aliases+=1+B.aliases,t.nodes+=B.nodes,t.aliasedNodes+=
B.nodes,t.aliases>re.aliases||t.aliasedNodes>re.aliasedNodes?it({file:t.file,offset:n},"limit",Zt.tooMany):(B.node.aliased=
!0,{type:"alias",start:n,contentStart:n,end:t.base+e.anchorEnd,anchored:!1,aliased:!1,target:B.node}))}function rB(t,e,n){
let B=n;return e.tagStart!==-1&&(B===-1||e.tagStart<B)&&(B=e.tagStart),e.anchorStart!==-1&&(B===-1||e.anchorStart<=B)&&(B=
e.anchorStart-1),B===-1?-1:t.base+B}function gi(t,e){let{valueStart:n,valueEnd:B,anchorStart:r,tagStart:i}=e,s=AC[e.style]??
"plain",o=s==="single"||s==="double",a=n===-1?-1:o?n-1:n;if(B-n>re.scalar)return it({file:t.file,offset:t.base+n},"limit",
pi);let l=e.fast?t.text.slice(n,B):Pr(t.text,e),C=i!==-1,{type:c,text:d}=C?ui(t.text.slice(i,e.tagEnd),l,s==="plain"):{type:s===
"plain"?gt(l):"string",text:l};if(c==="error")return it({file:t.file,offset:t.base+i},"yaml-unsupported",hi);let g=o?B+1:
B;return{type:"scalar",start:r===-1&&!C?a===-1?-1:t.base+a:rB(t,e,a),contentStart:a===-1?-1:t.base+a,end:t.base+(a===-1?
Math.max(e.anchorEnd,e.tagEnd):g),anchored:r!==-1,aliased:!1,style:s,resolved:c,text:d}}function Si(t){return t.events[t.
next]?.type===$.POP}function Ei(t,e){let n=[];for(;!Si(t);)n.push(en(t));return t.next+=1,{type:"sequence",start:rB(t,e,
e.start),contentStart:t.base+e.start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===Di,items:n}}function mi(t,e){
let n=[],B=!1;for(;!Si(t);){let i=en(t),s=en(t),o=Fn(i);n.push({key:i,value:s,name:o?void 0:Ai(i)}),B||=o}t.next+=1;let r=wC(
n);for(let i of r??[])t.duplicates.push(i);return{type:"mapping",start:rB(t,e,e.start),contentStart:t.base+e.start,anchored:e.
anchorStart!==-1,aliased:!1,flow:e.style===Di,entries:n,merges:B,duplicates:r}}function Ai(t){if(t.type==="alias")return Ai(
t.target);if(t.type==="scalar")return t.resolved==="string"?t.text:fi(t.resolved,t.text)}var NC=12;function wC(t){let{length:e}=t;
if(e<=NC){let r=!1;for(let i=1;i<e&&!r;i+=1){let s=t[i]?.name;for(let o=0;o<i;o+=1)r||=s!==void 0&&t[o]?.name===s}if(!r)
return}let n=new Set,B=t.filter(({name:r})=>{if(r===void 0)return!1;let i=n.size;return n.add(r).size===i});return B.length===
0?void 0:B}function Oi(t,e){let n=[],B=[],r=[];for(let i of t)try{for(let s of Array.from(TC(i,e))){B.push(s);for(let o of MC(s,r))
n.push(o)}}catch(s){if(!LC(i,s))throw s;r.push(b.helmTemplate(i.path))}return{manifests:n,documents:B,drafts:r}}function LC(t,e){
return t.walked===!0&&e instanceof he&&e.code==="yaml-syntax"&&t.text.includes("{{")}function*TC(t,e){for(let n of yr(t.
text)){let B=Sr(t.text,n);(B==="unknown"||nn(B)||e(B))&&(yield*bC(t,n,e))}}function*bC(t,e,n){if(e.end-e.start>re.document)
throw new he("limit","the document is larger than 64 MiB: split it at `---`, or into several files",w({path:t.path},ge(t,
e.start)));for(let[B,r]of yi(t,e.start,e.end).entries()){let i=j(L({node:RC(r),shared:!1},"kind"));i===void 0||!(nn(i)||
n(i))||(GC(r,e,B),yield r)}}function RC(t){return ue(t.root,!1).node}function tn(t,e,n){throw new he("yaml-unsupported",
n,w({path:t.path},ge(t,e)))}var kC=/[\u0085\u2028\u2029]/;function GC(t,e,n){let{file:B,root:r}=t,i=Math.max(r.start,e.start);
t.hasDirectives&&tn(B,i,"Kubernetes does not read documents with %-directives: remove the directive"),e.contentOnMarker&&
n===0&&tn(B,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),n>0&&!t.explicitStart&&
tn(B,i,"Kubernetes drops what follows `...`: start the document with a line `---`");let o=r.type==="mapping"&&r.flow&&/^[\s\uFEFF]*\{/.
test(B.text.slice(0,1024))?null:kC.exec(B.text.slice(e.start,e.end));o!==null&&tn(B,e.start+o.index,"a NEL, LS or PS cha\
racter (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}function nn(t){
return t.endsWith("List")}function*MC(t,e){let n=ue(t.root,!1);if(n.node.type!=="mapping")return;let B={node:n.node,shared:n.
shared},r=j(L(B,"apiVersion")),i=j(L(B,"kind"));if(r===void 0||i===void 0)return;let s=L(B,"items");if(!nn(i)||s?.node.type!==
"sequence"){yield{doc:t,at:B,apiVersion:r,kind:i};return}for(let o of ae(s)){if(o.node.type!=="mapping")continue;let a={
node:o.node,shared:o.shared},l=j(L(a,"kind"))??(i==="List"?void 0:i.slice(0,-4)),C=j(L(a,"apiVersion"))??(i==="List"?void 0:
r);l===void 0||C===void 0||(nn(l)&&oe(o.node).has("items")?e.push(b.listInList({file:t.file,offset:o.node.start})):yield{
doc:t,at:a,apiVersion:C,kind:l})}}var xC="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",Re=class extends Error{name="Select\
orError"};function oB(t){return t.length<=253&&vC.test(t)}var vC=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
HC=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,PC=63;function Fi(t){let e=t.flatMap(r=>r.split(",")).map(_C).join(","),
n=new iB(e),B=[];if(n.peek()==="")return B;for(;;){B.push(JC(n));let r=n.take();if(r==="")return B;r!==","&&n.fail(r,"a \
comma or the end")}}function _C(t){let[e="",n]=t.split("=");if(n==="*")return e;let[B="",r]=t.split(":");return r===void 0?
t:r==="*"?B:`${B}=${r}`}var iB=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#t;constructor(e){this.#e=
e,this.#t=this.#B()}#B(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#t}take(){let e=this.#t;return this.#t=
e===""?"":this.#B(),e}fail(e,n){let B=e===""?"the end":JSON.stringify(e);throw new Re(`the label selector ${JSON.stringify(
this.#e)} has ${B} where ${n} is expected; allowed are ${xC}`)}};function aB(t){return!/^(?:[=!(),<>].*)?$/.test(t)}function JC(t){
let e=t.peek()==="!";e&&t.take();let n=t.take();if(aB(n)||t.fail(n,"a label key"),$C(n),e)return{operator:"absent",key:n};
if(t.peek()===""||t.peek()===",")return{operator:"exists",key:n};let B=t.take();switch(B){case"in":case"notin":return{operator:B,
key:n,values:KC(t,n)};case"=":case"==":return{operator:"in",key:n,values:[sB(t,n)]};case"!=":return{operator:"notin",key:n,
values:[sB(t,n)]};case">":case"<":return{operator:B===">"?"above":"below",key:n,limit:UC(t,n)};default:return t.fail(B,"\
an operator")}}function sB(t,e){if(t.peek()===""||t.peek()===",")return"";let n=t.take();return aB(n)||t.fail(n,"a label\
 value"),Ii(e,n)}function UC(t,e){let n=sB(t,e),B=Mn(n);if(B!==void 0)return B;throw new Re(`label ${e} is compared with\
 ${JSON.stringify(n)}; > and < take a whole number of at most 64 bits`)}function KC(t,e){let n=t.take();n!=="("&&t.fail(
n,'"("');let B=[];for(;;){B.push(aB(t.peek())?Ii(e,t.take()):"");let r=t.take();if(r===")")return B;r!==","&&t.fail(r,'a\
 comma or ")"')}}function $C(t){let e=t.split("/"),n=e.at(-1)??"",B=e.length>1?e.slice(0,-1).join("/"):void 0;if(!Ni(n)||
B!==void 0&&!oB(B))throw new Re(`${JSON.stringify(t)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function Ii(t,e){if(Ni(
e))return e;throw new Re(`${JSON.stringify(e)} is no value for label ${t}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function Ni(t){return t.length<=PC&&HC.test(t)}function lB(t,e){return t.every(
n=>jC(n,e.get(n.key)))}function jC(t,e){switch(t.operator){case"exists":return e!==void 0;case"absent":return e===void 0;case"\
in":return e!==void 0&&t.values.includes(e);case"notin":return e===void 0||!t.values.includes(e);case"above":case"below":{
let n=e===void 0?void 0:Mn(e);return n===void 0?!1:t.operator==="above"?n>t.limit:n<t.limit}}}function Li(t,e){let n=new Map,B=[];for(let r of t.workloads){let{namespace:i}=r.id;if(n.has(i))continue;let s=YC(i,{catalog:t,
settings:e});s===Ti&&B.push(b.namespaceUnknown(r.place,i)),n.set(i,s)}return{sourceIsOut:({kind:r,namespace:i},s)=>r===e.
ignoredKind?`${r}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&s!==void 0&&!lB(e.resourceLabelSelector,
s)?"its labels do not match --resource-label-selector":n.get(i),workloadIsOut:r=>WC(r,e),drafts:B}}var Ti="the labels of\
 its namespace are not known (--namespace-selector)";function YC(t,{catalog:e,settings:n}){if(n.namespaces.length>0)return n.
namespaces.includes(t)?void 0:"its namespace is not in --namespaces";if(n.namespacesToIgnore.includes(t))return"its name\
space is in --namespaces-to-ignore";if(n.namespaceSelector===void 0)return;let B=n.namespaceLabels.get(t)??e.namespaceLabels.
get(t);return B===void 0?Ti:lB(n.namespaceSelector,B)?void 0:"its namespace does not match --namespace-selector"}function WC(t,e){
let{type:n}=t;if(Ht(t))return`it is frozen (${Pn})`;if(n.ignoredAs!==void 0&&e.ignoredWorkloadTypes.includes(n.ignoredAs))
return`${n.ignoredAs} are ignored (--ignored-workload-types)`;if(n.isRollout===!0&&!e.isArgoRollouts)return"Rollouts are\
 ignored (--is-Argo-Rollouts)";if(n.immutable===!0)return QC(t,e)}function QC(t,e){return e.jobs==="never"?"Jobs are lef\
t alone (--jobs never)":e.jobs==="always"||qC(t)?void 0:vt}function qC({annotations:t,hasGenerateName:e}){let n=Me(t.get(
"argocd.argoproj.io/sync-options"));return n.includes("Force=true")&&(!n.includes("ServerSideApply=true")||n.includes("R\
eplace=true"))||e||wi(t,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreation"])||wi(t,
"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||Me(t.get("kustomize.toolkit.fluxcd.io/force")).includes(
"enabled")}function wi(t,e,[n,B]){if(Me(t.get(e)).length===0)return!1;let r=Me(t.get(n));return r.length===0||r.includes(
B)}var m=class Pe{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=Pe.
CLASS_NL|Pe.DOT_NL;static PERL=Pe.CLASS_NL|Pe.ONE_LINE|Pe.PERL_X|Pe.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
X={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},yt=128,dB=new Int32Array(
yt),pB=new Int32Array(yt),Bn=65535;for(let t=0;t<yt;t++)t>=97&&t<=122?dB[t]=t-32:dB[t]=t,t>=65&&t<=90?pB[t]=t+32:pB[t]=t;
var D=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,
"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,
"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,
r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(t){if(t<yt)return dB[t];let e=String.fromCodePoint(
t).toUpperCase(),n=e.codePointAt(0)>Bn?2:1;if(e.length>n)return t;let B=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
r=B.codePointAt(0)>Bn?2:1;return B.length>r||B.codePointAt(0)!==t?t:e.codePointAt(0)}static toLowerCase(t){if(t<yt)return pB[t];
let e=String.fromCodePoint(t).toLowerCase(),n=e.codePointAt(0)>Bn?2:1;if(e.length>n)return t;let B=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),r=B.codePointAt(0)>Bn?2:1;return B.length>r||B.codePointAt(0)!==t?t:e.codePointAt(0)}},u=class{constructor(t,e=!1){
this.data=t,this.isStride1=e,this.SIZE=e?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.data[t*this.SIZE+
1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},VC="AB\
CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",ss=new Uint8Array(256);for(let t=0;t<64;t++)ss[VC.charCodeAt(
t)]=t;var os=t=>{let e=[],n=0,B=0;for(let r=0;r<t.length;r++){let i=ss[t.charCodeAt(r)];n|=(i&31)<<B,(i&32)===0?(e.push(
n),n=0,B=0):B+=5}return e},f=(t,e)=>{let n=os(t),B=e?n.length/2:n.length/3,r=new Uint32Array(B*3),i=0,s=0;for(let o=0;o<
B;o++)i+=n[s++],r[o*3]=i,i+=n[s++],r[o*3+1]=i,r[o*3+2]=e?1:n[s++];return r},zC=t=>{let e=os(t),n=new Map,B=0;for(let r=0;r<
e.length;r+=2){B+=e[r];let i=e[r+1],s=i>>>1^-(i&1);n.set(B,B+s)}return n},rn=class{constructor(t){this.initializer=t,this.
cache=new Map}has(t){return Object.hasOwn(this.initializer,t)}get(t){if(this.cache.has(t))return this.cache.get(t);let e=this.
has(t)?this.initializer[t]():null;return this.cache.set(t,e),e}},Ce=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=zC("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
BgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB\
-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBC\
BBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB\
0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBB\
BCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+\
0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBB\
CBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCB\
gCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9C\
BrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFB\
gFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB\
8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB\
-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB\
gDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB\
-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOB\
gmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FB\
g8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FB\
g8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rC\
Bg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rC\
Bg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rC\
Bg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBj\
mMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7\
FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPB\
PBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HD\
QBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSF\
rFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBg\
BBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB\
0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBg\
DBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-\
CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-\
CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB\
-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCB\
BBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBB\
BCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yC\
BCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8r\
CB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8r\
CB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8r\
CB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBg\
CBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-\
BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwC\
BwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC\
BvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBw\
CFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCB\
uCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCB\
tCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBg\
EBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-\
DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-\
DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB\
-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBg\
CBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgC\
BgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-B\
B-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2\
BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkC\
BkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC\
BjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC")),this._CASE_ORBIT}static _Print=null;static get Print(){
return this._Print||(this._Print=new u(f("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBD\
OBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCV\
BCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGM\
BCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBC\
CCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCB\
CBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBD\
gCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgB\
BQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7\
KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZ\
BCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQb\
BFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJI\
BxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpB\
BCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBC\
EBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDD\
BGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJB\
HrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BB\
nG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB\
9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2\
GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBC\
aBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eB\
EQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6E\
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new rn({C:()=>new u(f("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
HQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBE\
KKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKE\
FFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClB\
lBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBP\
MMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJ\
GCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDo\
DBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9\
KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhE\
BeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvB\
BUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDP\
BHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEB\
IBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJ\
BBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8cl\
DBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHo\
BBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamE\
B2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBr\
B1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBD\
BlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDB\
jgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",!1)),Cc:()=>new u(f("AfgDgB",!0)),Cf:()=>new u(f("tFzqBzqBBEB\
XhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",!1)),Cn:()=>new u(f("4bBBHDBICCVuMuMnB\
BBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBC\
GBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBW\
EBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGC\
IILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDL\
B-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHB\
BnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoD\
oDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl\
9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhE\
BeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvB\
BUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDP\
BHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEB\
IBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJ\
BBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8cl\
DBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBh\
BgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoC\
DBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBD\
BC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQB\
BQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3p\
BfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",!1)),Co:()=>new u(f("gg4B-nGh4hc9--BD9--B",!0)),
Cs:()=>new u(f("gg2B--B",!0)),L:()=>new u(f("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHB\
nBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBB\
CCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBB\
BELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBD\
BCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCB\
DOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBS\
HB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJ\
BCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBB\
C9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBB\
YCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBq\
LBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJz\
BBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcB\
kBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCC\
kBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoC\
oCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqB\
BlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhC\
BBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCE\
BCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCO\
BCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC\
9QBjvBq6EBGppIB",!1)),LC:()=>new u(f("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGG\
DqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDD\
BCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOB\
CGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYB\
CYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",!1)),Ll:()=>new u(f("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDD\
DCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoB\
Bo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcK\
FDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6\
TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbY\
BCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",!1)),Lm:()=>new u(f("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2\
R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBB\
oDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",!1)),Lo:()=>new u(
f("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERR\
OBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBE\
EBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCC\
CBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCD\
BDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbj\
BBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJ\
rIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBI\
PPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkB\
LBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBL\
ZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrB\
BhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC\
5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBC\
BBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2Mq\
CBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCD\
BCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBj\
vBq6EBGppIB",!1)),Lt:()=>new u(f("lOGDnB2sH2sHBGBJHBJHBNQQwBAB",!1)),Lu:()=>new u(f("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCC\
BBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxB\
gBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+\
B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCG\
BCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBY\
BiB2pE2pEBgBB",!1)),M:()=>new u(f("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BI\
BrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBEC\
BCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCB\
BcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBD\
LBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBB\
GBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+\
JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCE\
BCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBC\
CBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B\
2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),Mc:()=>new u(f("joC4B4BDCBJD\
BCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCB\
LrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+\
BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBB\
BBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBB\
BJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BB\
pDBB0rYBBHFB",!1)),Me:()=>new u(f("okBBB1xF-wB-wBBCBCCBsshBCB",!1)),Mn:()=>new u(f("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmD\
BFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBC\
BBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBB\
cEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GB\
BD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDh\
DBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx\
5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHB\
LDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBC\
EBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1\
B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCE\
BlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),N:()=>new u(f("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJ\
B3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDE\
B3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJ\
BvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnD\
JBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB\
4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",!1)),Nd:()=>new u(f("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnC\
Jn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJn\
LJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",!0)),Nl:()=>new u(f("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuD\
Bm8SCB",!1)),No:()=>new u(f("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1\
kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBD\
BxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",!1)),P:()=>new u(f("hBCBCFBCDBLBBEBBbCB\
CccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBo\
CrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TD\
BeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DD\
B-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElE\
BDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgD\
BDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Pc:()=>new u(f("-Cg-Hg-HBUU-u3BBB\
ZCBwHAB",!1)),Pd:()=>new u(f("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",!1)),Pe:()=>new u(
f("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",!1)),
Pf:()=>new u(f("7F+6H+6HEddpuDCCFDDQEE",!1)),Pi:()=>new u(f("rFt7Ht7HDBBDaapuDCCFDDQEE",!1)),Po:()=>new u(f("hBCBCCBDECB\
LLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCE\
BFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBC\
BBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUl\
xUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDB\
BCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCM\
BwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Ps:()=>new u(f("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4\
BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",!1)),S:()=>new u(f("kBHHRCBg\
BCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGi\
GCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMB\
FFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRR\
BdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOB\
B6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhC\
BE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBE\
QBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Sc:()=>new u(f("kB+D+DBCBqnB8D8\
DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",!1)),Sk:()=>new u(f("+CCCoCHHFEEqQDBNNBGGBCCCBP\
B2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",!1)),Sm:()=>new u(f("rBRRBBB+BCCuBFFmB\
gBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBx\
BUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",!1)),So:()=>new u(f("mFDDFCCyer\
IrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCEC\
FMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDp\
EBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCB\
lPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBI\
dBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQ\
QBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Z:()=>new u(f("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",
!1)),Zl:()=>new u(f("ohIA",!0)),Zp:()=>new u(f("phIA",!0)),Zs:()=>new u(f("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",!1)),ASCII_Hex_Digit:()=>new u(
f("wBJIFbF",!0)),Alphabetic:()=>new u(f("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBn\
BBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDB\
BDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWD\
BFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBd\
DBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXB\
CCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBD\
iCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBB\
COBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DO\
ORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1\
CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyB\
BCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqL\
BT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFn\
BBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcB\
rBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJi\
BBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCC\
BCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBG\
TTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSj\
GBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBC\
GBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYB\
CeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEE\
E1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBj\
vBq6EBGppIB",!1)),Dash:()=>new u(f("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",
!1)),Emoji:()=>new u(f("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCB\
CCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SC\
CrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB\
0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Emoji_Component:()=>new u(f("jBHHGJB0+H2G2Gs\
p3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",!1)),Emoji_Modifier:()=>new u(f("7-8DE",!0)),Emoji_Modifier_Base:()=>new u(f("9wJ8G8GRDB\
4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",!1)),
Emoji_Presentation:()=>new u(f("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxD\
rGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I\
8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Extended_Pictographic:()=>new u(f("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHB\
LLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQ\
QDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBB\
CCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBND\
BDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",!1)),Hex_Digit:()=>new u(f("wBJIFbFq1-BJIFbF",!0)),Lowercase:()=>new u(f("hDZBwBLLFlBl\
BBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDB\
TccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHB\
JHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCB\
BBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmo\
ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHF\
BmI9BB1lChBB",!1)),Math:()=>new u(f("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFD\
JBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-B\
BhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzK\
BDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",!1)),Quotation_Mark:()=>new u(
f("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",!1)),Terminal_Punctuation:()=>new u(f("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsB\
BJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCB\
zJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB\
5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBB\
BLqRqRBoJoJBnwTnwTovHDB",!1)),Uppercase:()=>new u(f("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBB\
BCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB\
0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBC\
DDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVf\
BhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZ\
B",!1)),White_Space:()=>new u(f("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new rn({Adlam:()=>new u(f("go6\
DrCFJFB",!0)),Ahom:()=>new u(f("g4lCaDOFW",!0)),Anatolian_Hieroglyphs:()=>new u(f("ggxCmS",!0)),Arabic:()=>new u(f("gwBE\
BCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBC\
DDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",!1)),Armenian:()=>new u(f("xpBlBDxBDCks9BE",!0)),Avestan:()=>new u(f("g4iC1B\
EG",!0)),Balinese:()=>new u(f("g4GsCCxB",!0)),Bamum:()=>new u(f("g1pB3CpowB4R",!0)),Bassa_Vah:()=>new u(f("w26CdDF",!0)),
Batak:()=>new u(f("g+GzBJD",!0)),Bengali:()=>new u(f("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",!1)),Beria_Erfe:()=>new u(
f("g17CYDY",!0)),Bhaiksuki:()=>new u(f("ggnCICsBCNLc",!0)),Bopomofo:()=>new u(f("qXB6wLqBxDf",!0)),Brahmi:()=>new u(f("g\
gkCtCFjBKA",!0)),Braille:()=>new u(f("ggK-H",!0)),Buginese:()=>new u(f("gwGbDB",!0)),Buhid:()=>new u(f("g6FT",!0)),Canadian_Aboriginal:()=>new u(
f("ggF-TxRlC7tgCP",!0)),Carian:()=>new u(f("g1gCwB",!0)),Caucasian_Albanian:()=>new u(f("wphCzBMA",!0)),Chakma:()=>new u(
f("gokC0BCR",!0)),Cham:()=>new u(f("gwqB2BKNDJDD",!0)),Cherokee:()=>new u(f("g9E1CDFz7lBvC",!0)),Chorasmian:()=>new u(f(
"w9jCb",!0)),Common:()=>new u(f("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsG\
BBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E\
0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLE\
BjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCB\
FBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQ\
BKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",!1)),Coptic:()=>new u(f("ifNxkKzDGG",!0)),Cuneiform:()=>new u(
f("ggoC5cnDuDCEMjG",!0)),Cypriot:()=>new u(f("ggiCFBDCCBqBBCBBEDD",!1)),Cypro_Minoan:()=>new u(f("w8rCiD",!0)),Cyrillic:()=>new u(
f("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",!1)),Deseret:()=>new u(f("gghCvC",!0)),Devanagari:()=>new u(f("goCw\
CFODZh7nBfhwcJ",!0)),Dives_Akuru:()=>new u(f("gomCGBDDDBGBCBBCdBCBBDLBKJB",!1)),Dogra:()=>new u(f("ggmC7B",!0)),Duployan:()=>new u(
f("ggvDqDGMEIIJDD",!0)),Egyptian_Hieroglyphs:()=>new u(f("ggsC1iBL68D",!0)),Elbasan:()=>new u(f("gohCnB",!0)),Elymaic:()=>new u(
f("g-jCW",!0)),Ethiopic:()=>new u(f("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCG\
BCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",!1)),Garay:()=>new u(f("gqjClBEcJB",!0)),Georgian:()=>new u(f("glElBBCGGDqBBCDB\
x8CqBBDCBhiElBBCGG",!1)),Glagolitic:()=>new u(f("ggL-Ch9sDGCQDGCBCE",!0)),Gothic:()=>new u(f("w5gCa",!0)),Grantha:()=>new u(
f("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",!1)),Greek:()=>new u(f("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1C\
hKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",!1)),Gujarati:()=>new u(f("h0CCBCIBCCBCVB\
CGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",!1)),Gunjala_Gondi:()=>new u(f("grnCFCBCkBCBCFIJ",!0)),Gurmukhi:()=>new u(f("hwCCBCFBFBB\
DVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",!1)),Gurung_Khema:()=>new u(f("go4C5B",!0)),Han:()=>new u(f("g0LZBC4CBN1GBwBCCa\
IBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),Hangul:()=>new u(f("goE-HvxHBiI\
9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",!0)),Hanifi_Rohingya:()=>new u(f("gojCnBJJ",!0)),Hanunoo:()=>new u(f("g5FU",!0)),Hatran:()=>new u(
f("gniCSCBGE",!0)),Hebrew:()=>new u(f("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",!1)),Hiragana:()=>new u(f("hiM1CBHCBi7-C+IBTee\
BBBulQAB",!1)),Imperial_Aramaic:()=>new u(f("giiCVCI",!0)),Inherited:()=>new u(f("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBC\
GBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",!1)),Inscriptional_Pahlavi:()=>new u(
f("g7iCSGH",!0)),Inscriptional_Parthian:()=>new u(f("g6iCVDH",!0)),Javanese:()=>new u(f("gsqBtCDJFB",!0)),Kaithi:()=>new u(
f("gkkCiCLA",!0)),Kannada:()=>new u(f("gkDMCCCWCJCEDICCCDIBGCCDDJCC",!0)),Katakana:()=>new u(f("hlM5CBDCBxHPBxGuBBC3CBvg\
zBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",!1)),Kawi:()=>new u(f("g4nCQCoBEc",!0)),Kayah_Li:()=>new u(f("goqBtBCA",!0)),Kharoshthi:()=>new u(
f("gwiCDCBGHCCCcDCFJII",!0)),Khitan_Small_Script:()=>new u(f("k-7C84G84GB0OBqBAB",!1)),Khmer:()=>new u(f("g8F9CDJHJnPf",
!0)),Khojki:()=>new u(f("gwkCRCuB",!0)),Khudawadi:()=>new u(f("w1kC6BGJ",!0)),Kirat_Rai:()=>new u(f("gq7C5B",!0)),Lao:()=>new u(
f("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",!1)),Latin:()=>new u(f("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORM\
BuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",!1)),Lepcha:()=>new u(f("ggH3BEOEC",!0)),Limbu:()=>new u(
f("goGeBCLBFLBFEEBKB",!1)),Linear_A:()=>new u(f("gwhC2JKVLH",!0)),Linear_B:()=>new u(f("gggCLCZCSCBCODNjB6D",!0)),Lisu:()=>new u(
f("wmpBvBx1eA",!0)),Lycian:()=>new u(f("g0gCc",!0)),Lydian:()=>new u(f("gpiCZGA",!0)),Mahajani:()=>new u(f("wqkCmB",!0)),
Makasar:()=>new u(f("g3nCY",!0)),Malayalam:()=>new u(f("goDMCCCyBCCCFFPDZ",!0)),Mandaic:()=>new u(f("giCbDA",!0)),Manichaean:()=>new u(
f("g2iCmBFL",!0)),Marchen:()=>new u(f("wjnCfDVCN",!0)),Masaram_Gondi:()=>new u(f("gonCGBCBBCrBBECCBCCBHBJJB",!1)),Medefaidrin:()=>new u(
f("gy7C6C",!0)),Meetei_Mayek:()=>new u(f("g3qBWqGtBDJ",!0)),Mende_Kikakui:()=>new u(f("gg6DkGDP",!0)),Meroitic_Cursive:()=>new u(
f("gtiCXFTDtB",!0)),Meroitic_Hieroglyphs:()=>new u(f("gsiCf",!0)),Miao:()=>new u(f("g47CqCF4BIQ",!0)),Modi:()=>new u(f("\
gwlCkCMJ",!0)),Mongolian:()=>new u(f("ggGBBDCCBSBH4CBIqBB2t-BMB",!1)),Mro:()=>new u(f("gy6CeCJFB",!0)),Multani:()=>new u(
f("g0kCGBCCCBCBCOBCKB",!1)),Myanmar:()=>new u(f("ggE-EhqmBeiDfxibT",!0)),Nabataean:()=>new u(f("gkiCeJI",!0)),Nag_Mundari:()=>new u(
f("wm5DpB",!0)),Nandinagari:()=>new u(f("gtmCHDtBDK",!0)),New_Tai_Lue:()=>new u(f("gsGrBFZHKEB",!0)),Newa:()=>new u(f("g\
glC7CCE",!0)),Nko:()=>new u(f("g+B6BDC",!0)),Nushu:()=>new u(f("h-7CvsQvsQBqMB",!1)),Nyiakeng_Puachue_Hmong:()=>new u(f(
"go4DsBENDJFB",!0)),Ogham:()=>new u(f("g0Fc",!0)),Ol_Chiki:()=>new u(f("wiHvB",!0)),Ol_Onal:()=>new u(f("wu5DqBFA",!0)),
Old_Hungarian:()=>new u(f("gkjCyBOyBIF",!0)),Old_Italic:()=>new u(f("g4gCjBKC",!0)),Old_North_Arabian:()=>new u(f("g0iCf",
!0)),Old_Permic:()=>new u(f("w6gCqB",!0)),Old_Persian:()=>new u(f("g9gCjBFN",!0)),Old_Sogdian:()=>new u(f("g4jCnB",!0)),
Old_South_Arabian:()=>new u(f("gziCf",!0)),Old_Turkic:()=>new u(f("ggjCoC",!0)),Old_Uyghur:()=>new u(f("w7jCZ",!0)),Oriya:()=>new u(
f("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",!0)),Osage:()=>new u(f("wlhCjBFjB",!0)),Osmanya:()=>new u(f("gkhCdDJ",!0)),Pahawh_Hmong:()=>new u(
f("g46ClCLJCGCUGS",!0)),Palmyrene:()=>new u(f("gjiCf",!0)),Pau_Cin_Hau:()=>new u(f("g2mC4B",!0)),Phags_Pa:()=>new u(f("g\
iqB3B",!0)),Phoenician:()=>new u(f("goiCbEA",!0)),Psalter_Pahlavi:()=>new u(f("g8iCRIDNG",!0)),Rejang:()=>new u(f("wpqBj\
BMA",!0)),Runic:()=>new u(f("g1FqCEK",!0)),Samaritan:()=>new u(f("ggCtBDO",!0)),Saurashtra:()=>new u(f("gkqBlCJL",!0)),Sharada:()=>new u(
f("gskC-ChsCH",!0)),Shavian:()=>new u(f("wihCvB",!0)),Siddham:()=>new u(f("gslC1BDlB",!0)),Sidetic:()=>new u(f("gqiCZ",!0)),
SignWriting:()=>new u(f("gg2DrUQECO",!0)),Sinhala:()=>new u(f("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",!1)),Sogdian:()=>new u(
f("w5jCpB",!0)),Sora_Sompeng:()=>new u(f("wmkCYIJ",!0)),Soyombo:()=>new u(f("wymCyC",!0)),Sundanese:()=>new u(f("g8G-BhI\
H",!0)),Sunuwar:()=>new u(f("g+mChBPJ",!0)),Syloti_Nagri:()=>new u(f("ggqBsB",!0)),Syriac:()=>new u(f("g4BNC7BDCxIK",!0)),
Tagalog:()=>new u(f("g4FVKA",!0)),Tagbanwa:()=>new u(f("g7FMCCCB",!0)),Tai_Le:()=>new u(f("wqGdDE",!0)),Tai_Tham:()=>new u(
f("gxG+BCcDKHJHN",!0)),Tai_Viet:()=>new u(f("g0qBiCZE",!0)),Tai_Yo:()=>new u(f("g25DeCVJB",!0)),Takri:()=>new u(f("g0lC5\
BHJ",!0)),Tamil:()=>new u(f("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",!1)),Tangsa:()=>new u(f("wz6CuCC\
J",!0)),Tangut:()=>new u(f("g-7CgBgBB+3GBhQeBiDyDB",!1)),Telugu:()=>new u(f("ggDMCCCWCPDICCCDIBCCCBDDDJII",!0)),Thaana:()=>new u(
f("g8BxB",!0)),Thai:()=>new u(f("hwD5BGb",!0)),Tibetan:()=>new u(f("g4DnCCjBFmBCjBCOCGFB",!0)),Tifinagh:()=>new u(f("wpL\
3BIBPA",!0)),Tirhuta:()=>new u(f("gklCnCJJ",!0)),Todhri:()=>new u(f("guhCzB",!0)),Tolong_Siki:()=>new u(f("wtnCrBFJ",!0)),
Toto:()=>new u(f("w04De",!0)),Tulu_Tigalari:()=>new u(f("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1)),Ugaritic:()=>new u(f("g8g\
CdCA",!0)),Unknown:()=>new u(f("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBB\
FBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGG\
BTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbE\
ETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ\
6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBL\
FBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBu\
BCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMM\
BCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBE\
CBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDB\
BB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbG\
BFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwB\
B8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7B\
FBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKH\
BLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBL\
IIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSO\
BvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBI\
IDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBC\
DBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDB\
DNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB",!1)),Vai:()=>new u(
f("gopBrJ",!0)),Vithkuqi:()=>new u(f("wrhCKCOCGCBCKCOCGCB",!0)),Wancho:()=>new u(f("g24D5BGA",!0)),Warang_Citi:()=>new u(
f("glmCyCNA",!0)),Yezidi:()=>new u(f("g0jCpBCCDB",!0)),Yi:()=>new u(f("ggoBskBE2B",!0)),Zanabazar_Square:()=>new u(f("gw\
mCnC",!0))});static FOLD_CATEGORIES=new rn({L:()=>new u(f("laA",!0)),LC:()=>new u(f("laA",!0)),Ll:()=>new u(f("hCZBmDWBC\
GBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEE\
JHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHB\
JEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs\
5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Lt:()=>new u(f("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",!1)),
Lu:()=>new u(f("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICB\
EBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCv\
HvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFC\
BBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1)),M:()=>new u(f("5cgBgBlgHAB",!1)),
Mn:()=>new u(f("5cgBgBlgHAB",!1)),Emoji:()=>new u(f("8mJA",!0)),Extended_Pictographic:()=>new u(f("8mJA",!0)),Lowercase:()=>new u(
f("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCB\
CGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJH\
BZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBC\
OCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Math:()=>new u(f("ycGDCHHFMMDDDCHHFAB",
!1)),Uppercase:()=>new u(f("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCE\
QCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDC\
B5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oes\
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new rn(
{Common:()=>new u(f("8cgBgB",!1)),Greek:()=>new u(f("1FwUwU",!1)),Inherited:()=>new u(f("5cgBgBlgHAB",!1))})},A=class se{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===se.RUNE_ERROR||e>=se.MIN_HIGH_SURROGATE&&e<=se.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,n){
let B=0,r=e.length;for(;B<r;){let i=B+Math.floor((r-B)/2),s=e.getLo(i),o=e.getHi(i);if(s<=n&&n<=o){let a=e.getStride(i);
return(n-s)%a===0}n<s?r=i:B=i+1}return!1}static is(e,n){if(n<=se.MAX_LATIN1){for(let B=0;B<e.length;B++){if(n>e.getHi(B))
continue;let r=e.getLo(B);if(n<r)return!1;let i=e.getStride(B);return(n-r)%i===0}return!1}return e.length>0&&n>=e.getLo(
0)&&se.is32(e,n)}static isPrint(e){return e<=se.MAX_LATIN1?e>=32&&e<se.MAX_ASCII||e>=161&&e!==173:se.is(Ce.Print,e)}static simpleFold(e){
if(Ce.CASE_ORBIT.has(e))return Ce.CASE_ORBIT.get(e);if(e<=se.MAX_ASCII){let n=D.toLowerCase(e);return n!==e?n:D.toUpperCase(
e)}return e}static equalsIgnoreCase(e,n){if(e===n)return!0;if(e<0||n<0)return!1;if(e<=se.MAX_ASCII&&n<=se.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=n&&n<=90&&(n|=32),e===n;for(let B=se.simpleFold(e);B!==e;B=se.simpleFold(B))if(B===n)return!0;return!1}},
$e=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},K=class extends $e{constructor(t,e=null){let n=`\
error parsing regexp: ${t}`;e&&(n+=`: \`${e}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},Dt=class extends $e{constructor(t){super(t),
this.name="RE2JSCompileException"}},ie=class extends $e{constructor(t){super(t),this.name="RE2JSGroupException"}},as=class extends $e{constructor(t){
super(t),this.name="RE2JSFlagsException"}},cn=class extends $e{constructor(t){super(t),this.name="RE2JSInternalException"}},
EB=256,ls=new Uint8Array(EB);for(let t=0;t<EB;t++)ls[t]=97<=t&&t<=122||65<=t&&t<=90||48<=t&&t<=57||t===95?1:0;var CB=null,
cB=null,S=class Q{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!Q.isString(e))throw new TypeError(`The pattern must be a string, not ${Q.typeName(e)} (\
RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!Q.isString(e)&&!Q.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${Q.typeName(e)}`)}static checkFlags(e){let n=X.
MULTILINE|X.DOTALL|X.CASE_INSENSITIVE|X.DISABLE_UNICODE_GROUPS|X.LONGEST_MATCH|X.LOOKBEHINDS;if(!Number.isInteger(e)||(e&
~n)!==0)throw new as("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS,\
 LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[objec\
t Uint8Array]"}static isalnum(e){return D.CODES[0]<=e&&e<=D.CODES[9]||D.CODES.a<=e&&e<=D.CODES.z||D.CODES.A<=e&&e<=D.CODES.
Z}static unhex(e){return D.CODES[0]<=e&&e<=D.CODES[9]?e-D.CODES[0]:D.CODES.a<=e&&e<=D.CODES.f?e-D.CODES.a+10:D.CODES.A<=
e&&e<=D.CODES.F?e-D.CODES.A+10:-1}static escapeRune(e){let n="";if(A.isPrint(e))Q.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(n+="\\"),n+=String.fromCodePoint(e);else switch(e){case D.CODES['"']:n+='\\"';break;case D.CODES["\\"]:n+="\\\\";
break;case D.CODES["	"]:n+="\\t";break;case D.CODES[`
`]:n+="\\n";break;case D.CODES["\r"]:n+="\\r";break;case D.CODES["\b"]:n+="\\b";break;case D.CODES["\f"]:n+="\\f";break;default:{
let B=e.toString(16);e<256?(n+="\\x",B.length===1&&(n+="0"),n+=B):n+=`\\x{${B}}`;break}}return n}static stringToRunes(e){
let n=String(e),B=[],r=0;for(;r<n.length;){let i=n.codePointAt(r);B.push(i),r+=i>A.MAX_BMP?2:1}return new Int32Array(B)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<EB?ls[e]===1:!1}static emptyOpContext(e,n){let B=0;return e<
0&&(B|=Q.EMPTY_BEGIN_TEXT|Q.EMPTY_BEGIN_LINE),e===10&&(B|=Q.EMPTY_BEGIN_LINE),n<0&&(B|=Q.EMPTY_END_TEXT|Q.EMPTY_END_LINE),
n===10&&(B|=Q.EMPTY_END_LINE),Q.isWordRune(e)!==Q.isWordRune(n)?B|=Q.EMPTY_WORD_BOUNDARY:B|=Q.EMPTY_NO_WORD_BOUNDARY,B}static quoteMeta(e){
return e.split("").map(n=>Q.METACHARACTERS.indexOf(n)>=0?`\\${n}`:n).join("")}static charCount(e){return e>A.MAX_BMP?2:1}static toArray(e){
let n=e.length,B=new Array(n);for(let r=0;r<n;r++)B[r]=e[r];return B}static stringToUtf8ByteArray(e){if(globalThis.TextEncoder)
return CB||(CB=new TextEncoder),CB.encode(e);{let n=[],B=0;for(let r=0;r<e.length;r++){let i=e.charCodeAt(r);i<128?n[B++]=
i:i<2048?(n[B++]=i>>6|192,n[B++]=i&63|128):(i&64512)===A.MIN_HIGH_SURROGATE&&r+1<e.length&&(e.charCodeAt(r+1)&64512)===A.
MIN_LOW_SURROGATE?(i=A.MIN_SUPPLEMENTARY_CODE_POINT+((i&1023)<<10)+(e.charCodeAt(++r)&1023),n[B++]=i>>18|240,n[B++]=i>>12&
63|128,n[B++]=i>>6&63|128,n[B++]=i&63|128):(n[B++]=i>>12|224,n[B++]=i>>6&63|128,n[B++]=i&63|128)}return n}}static utf8ByteArrayToString(e){
if(globalThis.TextDecoder){cB||(cB=new TextDecoder("utf-8"));let n=e instanceof Uint8Array?e:new Uint8Array(e);return cB.
decode(n)}else{let n=[],B=0,r=0;for(;B<e.length;){let i=e[B++];if(i<128)n[r++]=String.fromCharCode(i);else if(i>191&&i<224){
let s=e[B++];n[r++]=String.fromCharCode((i&31)<<6|s&63)}else if(i>239&&i<365){let s=e[B++],o=e[B++],a=e[B++],l=((i&7)<<18|
(s&63)<<12|(o&63)<<6|a&63)-A.MIN_SUPPLEMENTARY_CODE_POINT;n[r++]=String.fromCharCode(A.MIN_HIGH_SURROGATE+(l>>10)),n[r++]=
String.fromCharCode(A.MIN_LOW_SURROGATE+(l&1023))}else{let s=e[B++],o=e[B++];n[r++]=String.fromCharCode((i&15)<<12|(s&63)<<
6|o&63)}}return n.join("")}}},Cs=(t=[],e=0)=>{let n=Object.create(null);for(let B=0;B<t.length;B++){let r=t[B],i=e+B;n[r]=
i,n[i]=r}return Object.freeze(n)},Ke=class hB{static Encoding=Cs(["UTF_16","UTF_8"]);getEncoding(){throw Error("not impl\
emented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){throw Error(
"not implemented")}isUTF8Encoding(){return this.getEncoding()===hB.Encoding.UTF_8}isUTF16Encoding(){return this.getEncoding()===
hB.Encoding.UTF_16}},bi=class extends Ke{constructor(t=null){super(),this.bytes=t}getEncoding(){return Ke.Encoding.UTF_8}asCharSequence(){
return S.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.bytes.length}},XC=class extends Ke{constructor(t=null){
super(),this.charSequence=t}getEncoding(){return Ke.Encoding.UTF_16}asCharSequence(){return this.charSequence}asBytes(){
return S.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.length}},Ue=class{static utf16(t){
return S.checkInput(t),new XC(t)}static utf8(t){return S.isByteArray(t)?new bi(t):new bi(S.stringToUtf8ByteArray(t))}},Be=class{static EOF(){
return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){return this.end-this.start}hasString(){
return!1}hasAnyString(){return!1}prefixLength(){return 0}},ZC=class st extends Be{static RUNE_ERROR_STEP=A.RUNE_ERROR<<3|
1;constructor(e,n=0,B=e.length){super(),this.bytes=e,this.start=n,this.end=B}hasString(e,n){let B=e.bytes;if(B.length===
0)return!0;let r=this.indexOf(this.bytes,B,this.start+n);return r!==-1&&r<=this.end-B.length}hasAnyString(e,n){return e.
automaton8().searchUTF8(this.bytes,this.start+n,this.end)}step(e){if(e+=this.start,e>=this.end)return Be.EOF();let n=this.
bytes[e]&255;if(n<128)return n<<3|1;let B,r,i=128,s=191;if(n>=194&&n<=223)B=2,r=n&31;else if(n>=224&&n<=239)B=3,r=n&15,n===
224?i=160:n===237&&(s=159);else if(n>=240&&n<=244)B=4,r=n&7,n===240?i=144:n===244&&(s=143);else return st.RUNE_ERROR_STEP;
if(e+B>this.end)return st.RUNE_ERROR_STEP;let o=this.bytes[e+1]&255;if(o<i||o>s)return st.RUNE_ERROR_STEP;if(r=r<<6|o&63,
B>2){let a=this.bytes[e+2]&255;if((a&192)!==128)return st.RUNE_ERROR_STEP;if(r=r<<6|a&63,B>3){let l=this.bytes[e+3]&255;
if((l&192)!==128)return st.RUNE_ERROR_STEP;r=r<<6|l&63}}return r<<3|B}index(e,n){n+=this.start;let B=this.indexOf(this.bytes,
e.prefixUTF8,n);return B<0?B:B-n}context(e){e+=this.start;let n=-1;if(e>this.start&&e<=this.end){let r=e-1;if(n=this.bytes[r--],
n>=128){let i=e-4;for(i<this.start&&(i=this.start);r>=i&&(this.bytes[r]&192)===128;)r--;r<this.start&&(r=this.start);let s=this.
step(r-this.start);n=r+(s&7)===e?s>>3:A.RUNE_ERROR}}let B=e<this.end?this.step(e-this.start)>>3:-1;return S.emptyOpContext(
n,B)}indexOf(e,n,B=0){let r=n.length;if(r===0)return B<=this.end?B:-1;let i=n[0],s=this.end-r,o=typeof e.indexOf=="funct\
ion",a=B;for(;a<=s;){if(o){if(a=e.indexOf(i,a),a===-1||a>s)return-1}else{for(;a<=s&&e[a]!==i;)a++;if(a>s)return-1}let l=!0;
for(let C=1;C<r;C++)if(e[a+C]!==n[C]){l=!1;break}if(l)return a;a++}return-1}prefixLength(e){return e.prefixUTF8.length}},
ec=class extends Be{constructor(t,e=0,n=t.length){super(),this.charSequence=t,this.start=e,this.end=n}hasString(t,e){let n=this.
charSequence.indexOf(t.str,this.start+e);return n!==-1&&n<=this.end-t.str.length}hasAnyString(t,e){return t.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(t){if(t+=this.start,t>=this.end)return Be.EOF();let e=this.charSequence.
charCodeAt(t);if(e<A.MIN_HIGH_SURROGATE||e>A.MAX_HIGH_SURROGATE||t+1>=this.end)return e<<3|1;let n=this.charSequence.charCodeAt(
t+1);return n>=A.MIN_LOW_SURROGATE&&n<=A.MAX_LOW_SURROGATE?(e-A.MIN_HIGH_SURROGATE)*1024+(n-A.MIN_LOW_SURROGATE)+A.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(t,e){e+=this.start;let n=this.charSequence.indexOf(t.prefix,e);return n<0||n>this.end-t.prefix.length?-1:
n-e}context(t){t+=this.start;let e=t>this.start&&t<=this.end?this.charSequence.charCodeAt(t-1):-1,n=t<this.end?this.charSequence.
charCodeAt(t):-1;return S.emptyOpContext(e,n)}prefixLength(t){return t.prefix.length}},U=class{static fromUTF8(t,e=0,n=t.
length){return new ZC(t,e,n)}static fromUTF16(t,e=0,n=void 0){return S.checkInput(t),new ec(t,e,n??t.length)}},Ri=class cs{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,n=!1){
return n?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(B=>{let r=B.codePointAt(0);return r===D.CODES["\\"]||r===
D.CODES.$?`\\${B}`:B}).join(""):e.indexOf("$")<0?e:e.split("").map(B=>B.codePointAt(0)===D.CODES.$?"$$":B).join("")}constructor(e,n){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let B=this.patternInput.re2();this.patternGroupCount=
B.numberOfCapturingGroups(),this.groups=[],this.namedGroups=B.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=B.numberOfInstructions(),this.lookbehindState=null,n instanceof Ke?this.resetMatcherInput(
n):S.isByteArray(n)?this.resetMatcherInput(Ue.utf8(n)):this.resetMatcherInput(Ue.utf16(n))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof Ke||(S.isByteArray(e)?e=Ue.
utf8(e):e=Ue.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(e=0){if(typeof e=="string"){let n=this.namedGroups[e];
if(!Number.isFinite(n))throw new ie(`group '${e}' not found`);e=n}return this.loadGroup(e),this.groups[2*e]}end(e=0){if(typeof e==
"string"){let n=this.namedGroups[e];if(!Number.isFinite(n))throw new ie(`group '${e}' not found`);e=n}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let r=this.namedGroups[e];
if(!Number.isFinite(r))throw new ie(`group '${e}' not found`);e=r}let n=this.start(e),B=this.end(e);return n<0&&B<0?null:
this.substring(n,B)}getNamedGroups(){if(!this.hasMatch)throw new ie("perhaps no match attempted");let e=Object.create(null);
for(let n of Object.keys(this.namedGroups))e[n]=this.group(n);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new ie(`Group index out of bounds: ${e}`);if(!this.hasMatch)
throw new ie("perhaps no match attempted");if(e===0||this.hasGroups)return;let n=this.matcherInputLength,B=this.patternInput.
re2().matchMachineInput(this.matcherInput,this.groups[0],n,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);
if(!B[0])throw new ie("inconsistency in matching group data");this.groups=B[1],this.hasGroups=!0}matches(){return this.genMatch(
0,m.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,m.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<
0||e>this.matcherInputLength)throw new ie(`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=
0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let n=(this.matcherInput.isUTF16Encoding()?U.fromUTF16(
this.matcherInput.asCharSequence(),0,this.matcherInputLength):U.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);n<0?e++:e+=n&7}return this.genMatch(e,m.UNANCHORED)}genMatch(e,n){let B=this.patternInput.re2().matchMachineInput(
this.matcherInput,e,this.matcherInputLength,n,1,this.lookbehindState);return B[0]?(this.groups=B[1],this.hasMatch=!0,this.
hasGroups=this.patternGroupCount===0,this.anchorFlag=n,!0):(this.hasMatch=!1,!1)}substring(e,n){return this.matcherInput.
isUTF8Encoding()?S.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,n)):this.matcherInput.asCharSequence().substring(
e,n).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,n=!1){let B="",r=this.start(),i=this.end();
return this.appendPos<r&&(B+=this.substring(this.appendPos,r)),this.appendPos=i,B+=n?this.appendReplacementInternalJava(
e):this.appendReplacementInternalJs(e),B}appendReplacementInternalJava(e){let n="",B=0,r=e.length,i=0;for(;i<r;){let s=e.
codePointAt(i);if(s===D.CODES["\\"]){if(B<i&&(n+=e.substring(B,i)),i++,i>=r)throw new ie("character to be escaped is mis\
sing");B=i,i++;continue}if(s===D.CODES.$){if(B<i&&(n+=e.substring(B,i)),i+1>=r)throw new ie("Illegal group reference: gr\
oup index is missing");let o=e.codePointAt(i+1);if(D.CODES[0]<=o&&o<=D.CODES[9]){let a=o-D.CODES[0],l=i+2;for(;l<r;l++){
let c=e.codePointAt(l);if(c<D.CODES[0]||c>D.CODES[9]||a*10+c-D.CODES[0]>this.patternGroupCount)break;a=a*10+c-D.CODES[0]}
if(a>this.patternGroupCount)throw new ie(`n > number of groups: ${a}`);let C=this.group(a);C!==null&&(n+=C),i=l,B=i}else if(o===
D.CODES["{"]){let a=i+2;for(;a<r&&e.codePointAt(a)!==D.CODES["}"];)a++;if(a>=r)throw new ie("named capture group is miss\
ing trailing '}'");let l=e.substring(i+2,a),C=this.group(l);C!==null&&(n+=C),i=a+1,B=i}else throw new ie("Illegal group \
reference");continue}i++}return B<r&&(n+=e.substring(B,r)),n}appendReplacementInternalJs(e){let n=s=>s>=48&&s<=57,B=this.
patternGroupCount,r="",i=0;for(;i<e.length;){let s=e.indexOf("$",i);if(s<0)break;r+=e.substring(i,s),i=s;let o=e.charCodeAt(
i+1);if(o===D.CODES.$)r+="$",i+=2;else if(o===D.CODES["&"])r+=this.group(0),i+=2;else if(o===D.CODES["`"])r+=this.substring(
0,this.start(0)),i+=2;else if(o===D.CODES["'"])r+=this.substring(this.end(0),this.matcherInputLength),i+=2;else if(n(o)){
let a=1,l=o-48,C=e.charCodeAt(i+2);if(n(C)&&l*10+C-48<=B&&(a=2,l=l*10+C-48),l>=1&&l<=B){let c=this.group(l);c!==null&&(r+=
c)}else r+=e.substring(i,i+1+a);i+=1+a}else if(o===D.CODES["<"]&&this.hasNamedGroups){let a=e.indexOf(">",i+2);if(a<0)r+=
"$<",i+=2;else{let l=e.substring(i+2,a);if(Object.hasOwn(this.namedGroups,l)){let C=this.group(l);C!==null&&(r+=C)}i=a+1}}else
r+="$",i+=1}return r+e.substring(i)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,n=!1){
return this.replace(e,!0,n)}replaceFirst(e,n=!1){return this.replace(e,!1,n)}replace(e,n=!0,B=!1){let r="";this.reset();
let i=typeof e=="function",s=null;if(i){if(this.groupCount()>=cs.MAX_REPLACER_ARGS)throw new ie("Too many capture groups\
 to safely invoke replacer function");s=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(r+=i?this.appendReplacementFunc(e,s):this.appendReplacement(e,B),!!n););return r+=this.
appendTail(),r}appendReplacementFunc(e,n){let B="",r=this.start(),i=this.end();this.appendPos<r&&(B+=this.substring(this.
appendPos,r)),this.appendPos=i;let s=this.matchArray();return s.push(r,n),this.hasNamedGroups&&s.push(this.namedGroupsObject()),
B+=String(e(...s)),B}matchArray(){let e=[this.group(0)];for(let n=1;n<=this.patternGroupCount;n++){let B=this.group(n);e.
push(B===null?void 0:B)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let n in e)
e[n]===null&&(e[n]=void 0);return e}},E=class q{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return q.RUNE<=e&&e<=q.RUNE_ANY_NOT_NL}static escapeRunes(e){let n='"';for(let B of e)n+=S.escapeRune(B);return n+='"',n}constructor(e){
this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.length===1){let s=this.
runes[0];return(this.arg&m.FOLD_CASE)!==0?A.equalsIgnoreCase(s,e):e===s}let n=this.runes.length;if(n===0)return!1;if(n===
2||n===4||n===6||n===8){for(let s=0;s<n;s+=2){if(e<this.runes[s])return!1;if(e<=this.runes[s+1])return!0}return!1}let B=0,
r=n>>1;for(;r>1;){let s=r>>1;B+=this.runes[B+s<<1]<=e?s:0,r-=s}B+=this.runes[B<<1]<=e?1:0;let i=B-1;return i>=0&&e<=this.
runes[i<<1|1]}matchRunePos(e){if(this.runes.length===1){let s=this.runes[0];return(this.arg&m.FOLD_CASE)!==0?A.equalsIgnoreCase(
s,e)?0:-1:e===s?0:-1}let n=this.runes.length;if(n===0)return-1;if(n===2||n===4||n===6||n===8){for(let s=0;s<n;s+=2){if(e<
this.runes[s])return-1;if(e<=this.runes[s+1])return Math.floor(s/2)}return-1}let B=0,r=n>>1;for(;r>1;){let s=r>>1;B+=this.
runes[B+s<<1]<=e?s:0,r-=s}B+=this.runes[B<<1]<=e?1:0;let i=B-1;return i>=0&&e<=this.runes[i<<1|1]?i:-1}toString(){switch(this.
op){case q.ALT:return`alt -> ${this.out}, ${this.arg}`;case q.ALT_MATCH:return`altmatch -> ${this.out}, ${this.arg}`;case q.
CAPTURE:return`cap ${this.arg} -> ${this.out}`;case q.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case q.MATCH:
return`match${this.arg!==0?` ${this.arg}`:""}`;case q.FAIL:return"fail";case q.NOP:return`nop -> ${this.out}`;case q.LB_WRITE:
return`lbwrite ${this.arg} -> ${this.out}`;case q.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case q.RUNE:return this.
runes===null?"rune <null>":["rune ",q.escapeRunes(this.runes),(this.arg&m.FOLD_CASE)!==0?"/i":""," -> ",this.out].join("");case q.
RUNE1:return`rune1 ${q.escapeRunes(this.runes)} -> ${this.out}`;case q.RUNE_ANY:return`any -> ${this.out}`;case q.RUNE_ANY_NOT_NL:
return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.toString")}}},ki=class us{constructor(e){
this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,this.size=0,this.ncap=0,this.mainThreads=
0}static INITIAL_THREADS=32;init(e){this.ncap=e;let n=Math.min(this.densePcs.length,us.INITIAL_THREADS)*e;(!this.denseCaps||
this.denseCaps.length<n)&&(this.denseCaps=new Int32Array(n))}growCaps(e){let n=this.densePcs.length*this.ncap,B=new Int32Array(
Math.min(n,Math.max(e,2*this.denseCaps.length)));B.set(this.denseCaps),this.denseCaps=B}contains(e){let n=this.sparse[e];
return n<this.size&&this.densePcs[n]===e}isEmpty(){return this.size===0}add(e){let n=this.size++;return this.sparse[e]=n,
this.densePcs[n]=e,n}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let n=0;n<this.size;n++)n!==0&&(e+=
", "),e+=this.densePcs[n];return e+="}",e}},tc=class{constructor(t){this.pos=-1,this.pcs=new Int32Array(t.numInst()),this.
size=0,this.lbTable=new Int32Array(t.numLb+1)}reset(){this.pos=-1,this.size=0}},fs=class ds{static fromRE2(e){let n=new ds;
return n.prog=e.prog,n.re2=e,n.q0=new ki(n.prog.numInst()),n.q1=new ki(n.prog.numInst()),n.addStack=new Int32Array(2*(n.
prog.numInst()+1)),n.matched=!1,n.matchcap=new Int32Array(n.prog.numCap<2?2:n.prog.numCap),n.ncap=0,n}constructor(){this.
prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,this.
lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(-1),
this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?S.emptyInts():S.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,n,B,r=null){let i=this.re2.cond;if(i===S.EMPTY_ALL||(B===m.ANCHOR_START||B===m.ANCHOR_BOTH)&&
n!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let s=this.prog.numLb>0,o=n,a=n,l=!1;s&&(r!==null&&r.pos>=0&&r.pos<=
n?(a=r.pos,l=!0):a=0);let C=s&&r!==null,c=this.q0,d=this.q1,g=e.step(a),h=g>>3,y=g&7,F=-1,T=0;g!==Be.EOF()&&(g=e.step(a+
y),F=g>>3,T=g&7);let G;for(a===0?G=S.emptyOpContext(-1,h):G=e.context(a),s&&(l?this.restoreLookbehinds(r,c,G):this.spawnLookbehinds(
c,a,G));;){if(c.mainThreads===0){if((i&S.EMPTY_BEGIN_TEXT)!==0&&a!==0||(B===m.ANCHOR_START||B===m.ANCHOR_BOTH)&&a!==0||this.
matched)break;if(this.prog.numLb===0&&c.isEmpty()&&this.re2.prefix.length!==0&&F!==this.re2.prefixRune&&e.canCheckPrefix()){
let wt=e.index(this.re2,a);if(wt<0)break;a+=wt,g=e.step(a),h=g>>3,y=g&7,g=e.step(a+y),F=g>>3,T=g&7,G=e.context(a)}}a>=o&&
(C&&(this.saveLookbehinds(r,c,a),C=!1),!this.matched&&(a===0||B===m.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=a),this.
add(c,this.prog.start,a,this.matchcap,0,G)));let ce=a+y;if(G=e.context(ce),this.step(c,d,a,ce,h,G,B,a===e.endPos()),y===
0||this.ncap===0&&this.matched)break;a+=y,h=F,y=T,h!==-1&&(g=e.step(a+y),F=g>>3,T=g&7);let Ge=c;c=d,d=Ge}return c.clear(),
d.clear(),this.matched}matchSet(e,n,B){let r=this.re2.cond;if(r===S.EMPTY_ALL)return[];if((B===m.ANCHOR_START||B===m.ANCHOR_BOTH)&&
n!==0)return[];let i=this.prog.numLb>0?0:n,s=n,o=this.q0,a=this.q1,l=e.step(i),C=l>>3,c=l&7,d=-1,g=0;l!==Be.EOF()&&(l=e.
step(i+c),d=l>>3,g=l&7);let h=i===0?S.emptyOpContext(-1,C):e.context(i),y=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
o,i,h);!(o.mainThreads===0&&((r&S.EMPTY_BEGIN_TEXT)!==0&&i!==0||(B===m.ANCHOR_START||B===m.ANCHOR_BOTH)&&i!==0));){(i===
0||B===m.UNANCHORED)&&i>=s&&this.add(o,this.prog.start,i,this.matchcap,0,h);let F=i+c;h=e.context(F);for(let G=0;G<o.size;G++){
let ce=o.densePcs[G],Ge=this.prog.inst[ce],wt=G*this.ncap,ft=!1;switch(Ge.op){case E.MATCH:if(B===m.ANCHOR_BOTH&&i!==e.endPos())
break;y.add(Ge.arg);break;case E.RUNE:ft=Ge.matchRune(C);break;case E.RUNE1:ft=C===Ge.runes[0];break;case E.RUNE_ANY:ft=
!0;break;case E.RUNE_ANY_NOT_NL:ft=C!==10;break;default:continue}ft&&this.add(a,Ge.out,F,o.denseCaps,wt,h)}if(o.clear(),
c===0)break;i+=c,C=d,c=g,C!==-1&&(l=e.step(i+c),d=l>>3,g=l&7);let T=o;o=a,a=T}return a.clear(),Array.from(y).sort((F,T)=>F-
T)}step(e,n,B,r,i,s,o,a){let l=this.re2.longest;for(let C=0;C<e.size;C++){let c=e.densePcs[C],d=C*this.ncap;if(l&&this.matched&&
this.ncap>0&&this.matchcap[0]<e.denseCaps[d])continue;let g=this.prog.inst[c],h=!1;switch(g.op){case E.MATCH:if(o===m.ANCHOR_BOTH&&
!a)break;if(this.ncap>0&&(!l||!this.matched||this.matchcap[1]<B)){e.denseCaps[d+1]=B;for(let y=0;y<this.ncap;y++)this.matchcap[y]=
e.denseCaps[d+y]}l||(e.size=0),this.matched=!0;break;case E.RUNE:h=g.matchRune(i);break;case E.RUNE1:h=i===g.runes[0];break;case E.
RUNE_ANY:h=!0;break;case E.RUNE_ANY_NOT_NL:h=i!==10;break;default:continue}h&&this.add(n,g.out,r,e.denseCaps,d,s)}e.clear()}spawnLookbehinds(e,n,B){
for(let r=0;r<this.prog.lbStarts.length;r++)this.add(e,this.prog.lbStarts[r],n,this.matchcap,0,B)}restoreLookbehinds(e,n,B){
this.lbTable.set(e.lbTable);for(let r=0;r<e.size;r++)this.add(n,e.pcs[r],e.pos,this.matchcap,0,B)}saveLookbehinds(e,n,B){
let r=0;for(let i=0;i<n.size;i++){let s=n.densePcs[i];this.prog.lbInst[s]===1&&E.isRuneOp(this.prog.inst[s].op)&&(e.pcs[r++]=
s)}e.size=r,e.pos=B,e.lbTable.set(this.lbTable)}add(e,n,B,r,i,s){let o=this.addStack,a=0;for(;;){for(;n!==0&&!e.contains(
n);){let C=e.add(n),c=this.prog.inst[n];switch(c.op){case E.FAIL:n=0;break;case E.ALT:case E.ALT_MATCH:o[a++]=c.arg,o[a++]=
0,n=c.out;break;case E.EMPTY_WIDTH:n=(c.arg&~s)===0?c.out:0;break;case E.NOP:n=c.out;break;case E.CAPTURE:c.arg<this.ncap&&
(o[a++]=-c.arg-1,o[a++]=r[i+c.arg],r[i+c.arg]=B),n=c.out;break;case E.LB_WRITE:this.lbTable[Math.abs(c.arg)]=B,n=c.out;break;case E.
LB_CHECK:c.arg>0?n=this.lbTable[c.arg]===B?c.out:0:n=this.lbTable[-c.arg]!==B?c.out:0;break;case E.MATCH:case E.RUNE:case E.
RUNE1:case E.RUNE_ANY:case E.RUNE_ANY_NOT_NL:if(this.prog.lbInst[n]===0&&e.mainThreads++,this.ncap>0){let d=C*this.ncap;
d+this.ncap>e.denseCaps.length&&e.growCaps(d+this.ncap);for(let g=0;g<this.ncap;g++)e.denseCaps[d+g]=r[i+g]}n=0;break;default:
throw new cn("unhandled")}}if(a===0)return;a-=2;let l=o[a];l<0?(r[i-l-1]=o[a+1],n=0):n=l}}},nc=(t,e,n)=>{let B=-2128831035;
for(let r=0;r<t.length;r++)B^=t[r],B=Math.imul(B,16777619);B^=e,B=Math.imul(B,16777619);for(let r=0;r<n.length;r++)B^=n[r],
B=Math.imul(B,16777619);return B},Gi=(t,e)=>{if(t.length!==e.length)return!1;for(let n=0;n<t.length;n++)if(t[n]!==e[n])return!1;
return!0},Mi=(t,e,n,B)=>t.flag===n&&Gi(t.nfaStates,e)&&Gi(t.matchIDs,B),uB=[],Et=-1,sn=class{constructor(t,e,n){this.nfaStates=
t,this.flag=e,this.isMatch=(e&mB.FLAG_MATCH)!==0,this.matchIDs=n,this.next=null,this.nextAnchored=null}},mB=class V{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,n=8388608){
this.prog=e,this.maxMem=n,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let B=0;B<
e.numInst();B++){let r=e.getInst(B).op;if(r===E.LB_WRITE||r===E.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=n,this.memBudget=n}computeRuneClasses(){let e=new Set,n=(r,i)=>{e.add(r),e.add(i+1)};for(let r=0;r<this.
prog.numInst();r++){let i=this.prog.getInst(r);switch(i.op){case E.RUNE:case E.RUNE1:if(i.runes.length===1){if(n(i.runes[0],
i.runes[0]),(i.arg&m.FOLD_CASE)!==0)for(let s=A.simpleFold(i.runes[0]);s!==i.runes[0];s=A.simpleFold(s))n(s,s)}else for(let s=0;s<
i.runes.length;s+=2)n(i.runes[s],i.runes[s+1]);break;case E.RUNE_ANY_NOT_NL:n(10,10);break;case E.EMPTY_WIDTH:(i.arg&(S.
EMPTY_BEGIN_LINE|S.EMPTY_END_LINE))!==0&&n(10,10),(i.arg&(S.EMPTY_WORD_BOUNDARY|S.EMPTY_NO_WORD_BOUNDARY))!==0&&(n(48,57),
n(65,90),n(95,95),n(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let B=new Int32Array(A.MAX_LATIN1+1);for(let r=0;r<=A.MAX_LATIN1;r++)B[r]=this.searchClass(r);this.latin1Class=B}runeClass(e){
return e<=A.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let n=this.classBounds,B=0,r=n.length;for(;B<
r;){let i=B+r>>1;n[i]<=e?B=i+1:r=i}return B}closure(e,n){let B=new Set,r=Array.from(e),i=0;for(;r.length>0;){let s=r.pop();
if(s===0||B.has(s))continue;B.add(s);let o=this.prog.getInst(s);switch(o.op){case E.ALT:case E.ALT_MATCH:r.push(o.out),r.
push(o.arg);break;case E.NOP:case E.CAPTURE:r.push(o.out);break;case E.EMPTY_WIDTH:i|=o.arg,(o.arg&~n)===0&&r.push(o.out)}}
return{pcs:Array.from(B).sort((s,o)=>s-o),needflags:i}}getState(e,n,B){let r=nc(e,n,B),i=this.stateCache.get(r);if(i instanceof
sn){if(Mi(i,e,n,B))return i}else if(i!==void 0){for(let a=0;a<i.length;a++)if(Mi(i[a],e,n,B))return i[a]}let s=V.stateCost(
e,B);if(this.memBudget<s)return null;this.memBudget-=s;let o=new sn(e,n,B);return i===void 0?this.stateCache.set(r,o):i instanceof
sn?this.stateCache.set(r,[i,o]):i.push(o),this.stateCount++,o}static stateCost(e,n){let B=n.length===0?0:V.ARRAY_OVERHEAD+
V.ELEMENT_SIZE*n.length;return V.STATE_OVERHEAD+V.ELEMENT_SIZE*e.length+B}*cachedStates(){for(let e of this.stateCache.values())
e instanceof sn?yield e:yield*e}makeState(e,n,B){let r=this.closure(e,n&V.FLAG_EMPTY_MASK),i=n;return r.needflags===0&&(i&=
V.FLAG_MATCH),i|=r.needflags<<V.FLAG_NEED_SHIFT,this.getState(r.pcs,i,B)}allocTable(e,n){let B=this.numClasses+1,r=V.TABLE_OVERHEAD+
V.ELEMENT_SIZE*B;if(this.memBudget<r)return null;this.memBudget-=r;let i=new Array(B).fill(null);return n===m.UNANCHORED?
e.next=i:e.nextAnchored=i,i}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.clear(),this.memBudget=
this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,n,B,r){let i=r===
m.UNANCHORED?e.next:e.nextAnchored;if(i!==null){let G=i[n];if(G!==null)return G}else if(i=this.allocTable(e,r),i===null)
return null;let s=e.flag>>>V.FLAG_NEED_SHIFT,o=e.flag&V.FLAG_EMPTY_MASK,a=o,l=0;B===10&&(a|=S.EMPTY_END_LINE,l|=S.EMPTY_BEGIN_LINE),
B===Et&&(a|=S.EMPTY_END_LINE|S.EMPTY_END_TEXT);let C=(e.flag&V.FLAG_LAST_WORD)!==0,c=B!==Et&&S.isWordRune(B);a|=c===C?S.
EMPTY_NO_WORD_BOUNDARY:S.EMPTY_WORD_BOUNDARY;let d=e.nfaStates;(a&~o&s)!==0&&(d=this.closure(d,a).pcs);let g=[],h=!1,y=uB;
for(let G=0;G<d.length;G++){let ce=this.prog.getInst(d[G]);ce.op===E.MATCH?(h||(h=!0,y=[]),y.push(ce.arg)):B!==Et&&E.isRuneOp(
ce.op)&&ce.matchRune(B)&&g.push(ce.out)}y.length>1&&y.sort((G,ce)=>G-ce),r===m.UNANCHORED&&B!==Et&&g.push(this.prog.start);
let F=l;h&&(F|=V.FLAG_MATCH),c&&(F|=V.FLAG_LAST_WORD);let T=this.makeState(g,F,y);return T===null?null:(i[n]=T,T)}start(e,n){
let B=e.context(n),r;if((B&S.EMPTY_BEGIN_TEXT)!==0)r=S.EMPTY_BEGIN_TEXT|S.EMPTY_BEGIN_LINE;else if((B&S.EMPTY_BEGIN_LINE)!==
0)r=S.EMPTY_BEGIN_LINE;else{let s=e.step(n),o=s>=0&&S.isWordRune(s>>3);r=(B&S.EMPTY_WORD_BOUNDARY)!==0!==o?V.FLAG_LAST_WORD:
0}let i=this.startStates.get(r);if(i===void 0){if(i=this.makeState([this.prog.start],r,uB),i===null&&(this.clearCache(),
i=this.makeState([this.prog.start],r,uB),i===null))return null;this.startStates.set(r,i)}return i}stepOrReset(e,n,B,r,i,s){
let o=this.step(e,n,B,r);if(o!==null)return o;if(s.resetPos>=0&&i-s.resetPos<V.PROGRESS_PER_STATE*this.stateCount)return null;
s.resetPos=i;let a=this.resetCache(e);return a===null?null:(o=this.step(a,n,B,r),o)}run(e,n,B,r,i){let s=e.endPos(),o=this.
latin1Class,a=B===m.UNANCHORED,l={resetPos:-1},C=n;for(;C<s;){let c=e.step(C),d=c>>3,g=c&7;if(g===0)break;let h=d<=A.MAX_LATIN1?
o[d]:this.runeClass(d),y=a&&r.next!==null?r.next[h]:null;if(y===null&&(y=this.stepOrReset(r,h,d,B,C,l),y===null))return null;
if(r=y,r.isMatch&&i(r,!1))return!0;if(!a&&r.nfaStates.length===0)return!1;C+=g}return r=this.stepOrReset(r,this.numClasses,
Et,B,C,l),r===null?null:r.isMatch&&i(r,!0)}match(e,n,B){if(this.failed)return null;if((B===m.ANCHOR_START||B===m.ANCHOR_BOTH)&&
n!==0)return!1;let r=this.start(e,n);return r===null?null:this.run(e,n,B,r,(i,s)=>B!==m.ANCHOR_BOTH||s)}matchSet(e,n,B){
if(this.failed)return null;if((B===m.ANCHOR_START||B===m.ANCHOR_BOTH)&&n!==0)return[];let r=this.start(e,n);if(r===null)
return null;let i=new Set,s=(o,a)=>{if(B!==m.ANCHOR_BOTH||a)for(let l=0;l<o.matchIDs.length;l++)i.add(o.matchIDs[l]);return!1};
return this.run(e,n,B,r,s)===null?null:Array.from(i).sort((o,a)=>o-a)}},Bc=32,rc=500,fB=256,ic=262144,sc=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(fB),this.jobArg=
new Uint8Array(fB),this.jobPos=new Int32Array(fB),this.jobLen=0,this.visited=new Uint32Array(0)}reset(t,e,n){this.end=e,
this.jobLen=0,this.ncap=n;let B=t.numInst()*(e+1)+Bc-1>>>5;this.visited.length<B?this.visited=new Uint32Array(B):this.visited.
fill(0,0,B),this.cap.length<n?this.cap=new Int32Array(n).fill(-1):this.cap.fill(-1,0,n),this.matchcap.length<n?this.matchcap=
new Int32Array(n).fill(-1):this.matchcap.fill(-1,0,n)}shouldVisit(t,e){let n=t*(this.end+1)+e,B=n>>>5,r=1<<(n&31);return(this.
visited[B]&r)!==0?!1:(this.visited[B]|=r,!0)}push(t,e,n,B){if(t.prog.getInst(e).op!==E.FAIL&&(B||this.shouldVisit(e,n))){
if(this.jobLen>=this.jobPc.length){let r=this.jobPc.length*2,i=new Int32Array(r);i.set(this.jobPc),this.jobPc=i;let s=new Uint8Array(
r);s.set(this.jobArg),this.jobArg=s;let o=new Int32Array(r);o.set(this.jobPos),this.jobPos=o}this.jobPc[this.jobLen]=e,this.
jobArg[this.jobLen]=B?1:0,this.jobPos[this.jobLen]=n,this.jobLen++}}tryBacktrack(t,e,n,B,r){let i=t.longest;for(this.push(
t,n,B,!1);this.jobLen>0;){this.jobLen--;let s=this.jobPc[this.jobLen],o=this.jobArg[this.jobLen]===1,a=this.jobPos[this.
jobLen],l=!0;for(;!(!l&&!this.shouldVisit(s,a));){l=!1;let C=t.prog.getInst(s);switch(C.op){case E.FAIL:break;case E.ALT:
if(o){o=!1,s=C.arg;continue}else{this.push(t,s,a,!0),s=C.out;continue}case E.ALT_MATCH:{let c=t.prog.getInst(C.out);if(E.
isRuneOp(c.op)){this.push(t,C.arg,a,!1),s=C.arg,a=this.end;continue}this.push(t,C.out,this.end,!1),s=C.out;continue}case E.
RUNE:{let c=e.step(a);if(c===Be.EOF()||!C.matchRune(c>>3))break;a+=c&7,s=C.out;continue}case E.RUNE1:{let c=e.step(a);if(c===
Be.EOF()||c>>3!==C.runes[0])break;a+=c&7,s=C.out;continue}case E.RUNE_ANY_NOT_NL:{let c=e.step(a);if(c===Be.EOF()||c>>3===
10)break;a+=c&7,s=C.out;continue}case E.RUNE_ANY:{let c=e.step(a);if(c===Be.EOF())break;a+=c&7,s=C.out;continue}case E.CAPTURE:
if(o){this.cap[C.arg]=a;break}else{C.arg<this.ncap&&(this.push(t,s,this.cap[C.arg],!0),this.cap[C.arg]=a),s=C.out;continue}case E.
EMPTY_WIDTH:{let c=e.context(a);if((C.arg&~c)!==0)break;s=C.out;continue}case E.NOP:s=C.out;continue;case E.MATCH:{if(r===
m.ANCHOR_BOTH&&a!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=a);let c=this.matchcap[1];if((c===
-1||i&&a>0&&a>c)&&this.matchcap.set(this.cap),!i||a===this.end)return!0;break}case E.LB_WRITE:case E.LB_CHECK:throw new cn(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new cn("bad inst")}break}}return i&&this.matchcap.length>
1&&this.matchcap[1]>=0}},on=[],an=class ps{static shouldBacktrack(e){return e.numInst()<=rc}static maxBitStateLen(e){return ps.
shouldBacktrack(e)?Math.floor(ic/e.numInst()):0}static execute(e,n,B,r,i){let s=e.cond;if(s===S.EMPTY_ALL||(r===m.ANCHOR_START||
r===m.ANCHOR_BOTH)&&B!==0||(s&S.EMPTY_BEGIN_TEXT)!==0&&B!==0)return null;let o=on.length>0?on.pop():new sc,a=n.endPos();
o.reset(e.prog,a,i);let l=!1;if((s&S.EMPTY_BEGIN_TEXT)!==0||r===m.ANCHOR_START||r===m.ANCHOR_BOTH)o.ncap>0&&(o.cap[0]=B),
o.tryBacktrack(e,n,e.prog.start,B,r)&&(l=!0);else{let c=-1;for(;B<=a&&c!==0;B+=c){if(e.prefix.length>0){let g=n.index(e,
B);if(g<0)break;B+=g}if(o.ncap>0&&(o.cap[0]=B),o.tryBacktrack(e,n,e.prog.start,B,r)){l=!0;break}let d=n.step(B);c=d===Be.
EOF()?0:d&7}}if(!l)return on.push(o),null;let C=i===0?[]:S.toArray(o.matchcap.subarray(0,i));return on.push(o),C}},xi=class{constructor(t){
this.sparse=new Uint32Array(t),this.dense=new Uint32Array(t),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(t){return t<this.sparse.
length&&this.sparse[t]<this.size&&this.dense[this.sparse[t]]===t}insert(t){this.contains(t)||this.insertNew(t)}insertNew(t){
t>=this.sparse.length||(this.sparse[t]=this.size,this.dense[this.size]=t,this.size++)}},oc=(t,e,n,B)=>{let r=t.length,i=e.
length,s=0,o=0,a=[],l=[],C=!0,c=-1,d=g=>{let h=g?t:e,y=g?s:o,F=g?n:B;return c>0&&h[y]<=a[c]?!1:(a.push(h[y],h[y+1]),g?s+=
2:o+=2,c+=2,l.push(F),!0)};for(;s<r||o<i;)if(o>=i?C=d(!0):s>=r||e[o]<t[s]?C=d(!1):C=d(!0),!C)return null;return{merged:a,
next:l}},ac=class{constructor(t){this.start=t.start,this.numCap=t.numCap,this.inst=new Array(t.inst.length);for(let e=0;e<
t.inst.length;e++){let n=t.inst[e],B=new E(n.op);B.out=n.out,B.arg=n.arg,B.runes=n.runes?new Int32Array(n.runes):new Int32Array(
0),B.next=null,this.inst[e]=B}}},lc=t=>{let e=new ac(t);for(let n=0;n<e.inst.length;n++){let B=e.inst[n];if(B.op!==E.ALT&&
B.op!==E.ALT_MATCH)continue;let r="out",i="arg",s=e.inst[B[i]];if(s.op!==E.ALT&&s.op!==E.ALT_MATCH&&(r="arg",i="out",s=e.
inst[B[i]],s.op!==E.ALT&&s.op!==E.ALT_MATCH))continue;let o=e.inst[B[r]];if(o.op===E.ALT||o.op===E.ALT_MATCH)continue;let a="\
out",l="arg",C=!1;s.out===n?C=!0:s.arg===n&&(C=!0,a="arg",l="out"),C&&(s[a]=B[r]),B[r]===s[a]&&(B[i]=s[l])}return e},Cc=t=>{
if(t.inst.length>=1e3)return null;let e=new xi(t.inst.length),n=new xi(t.inst.length),B=new Array(t.inst.length),r=new Array(
t.inst.length).fill(!1),i=s=>{let o=!0,a=t.inst[s];if(n.contains(s))return!0;switch(n.insert(s),a.op){case E.ALT:case E.
ALT_MATCH:{o=i(a.out)&&i(a.arg);let l=r[a.out],C=r[a.arg];if(l&&C)return!1;if(C){let h=a.out;a.out=a.arg,a.arg=h;let y=l;
l=C,C=y}l&&(r[s]=!0,a.op=E.ALT_MATCH);let c=B[a.out]||[],d=B[a.arg]||[],g=oc(c,d,a.out,a.arg);if(!g)return!1;B[s]=new Int32Array(
g.merged),a.next=new Uint32Array(g.next);break}case E.CAPTURE:case E.EMPTY_WIDTH:case E.NOP:o=i(a.out),r[s]=r[a.out],B[s]=
B[a.out]?new Int32Array(B[a.out]):new Int32Array(0),a.next=new Uint32Array(Math.floor(B[s].length/2)+1).fill(a.out);break;case E.
MATCH:case E.FAIL:r[s]=a.op===E.MATCH;break;case E.RUNE:{if(r[s]=!1,a.next&&a.next.length>0)break;if(e.insert(a.out),!a.
runes||a.runes.length===0){B[s]=new Int32Array(0),a.next=new Uint32Array([a.out]);break}let l=[];if(a.runes.length===1&&
(a.arg&m.FOLD_CASE)!==0){let C=a.runes[0];l.push(C,C);for(let c=A.simpleFold(C);c!==C;c=A.simpleFold(c))l.push(c,c);l.sort(
(c,d)=>c-d)}else for(let C=0;C<a.runes.length;C++)l.push(a.runes[C]);B[s]=new Int32Array(l),a.next=new Uint32Array(Math.
floor(l.length/2)+1).fill(a.out),a.op=E.RUNE;break}case E.RUNE1:{if(r[s]=!1,a.next&&a.next.length>0)break;e.insert(a.out);
let l=[];if((a.arg&m.FOLD_CASE)!==0){let C=a.runes[0];l.push(C,C);for(let c=A.simpleFold(C);c!==C;c=A.simpleFold(c))l.push(
c,c);l.sort((c,d)=>c-d)}else l.push(a.runes[0],a.runes[0]);B[s]=new Int32Array(l),a.next=new Uint32Array(Math.floor(l.length/
2)+1).fill(a.out),a.op=E.RUNE;break}case E.RUNE_ANY:if(r[s]=!1,a.next&&a.next.length>0)break;e.insert(a.out),B[s]=new Int32Array(
[0,A.MAX_RUNE]),a.next=new Uint32Array([a.out]);break;case E.RUNE_ANY_NOT_NL:if(r[s]=!1,a.next&&a.next.length>0)break;e.
insert(a.out),B[s]=new Int32Array([0,9,11,A.MAX_RUNE]),a.next=new Uint32Array(Math.floor(B[s].length/2)+1).fill(a.out)}return o};
for(e.clear(),e.insert(t.start);!e.empty();)if(n.clear(),!i(e.next()))return null;for(let s=0;s<t.inst.length;s++)B[s]&&
(t.inst[s].runes=B[s]);return t},cc=(t,e)=>{for(let n=0;n<e.inst.length;n++){let B=e.inst[n];switch(B.op){case E.ALT:case E.
ALT_MATCH:case E.RUNE:break;case E.CAPTURE:case E.EMPTY_WIDTH:case E.NOP:case E.MATCH:case E.FAIL:t.inst[n].next=null;break;case E.
RUNE1:case E.RUNE_ANY:case E.RUNE_ANY_NOT_NL:t.inst[n].next=null,t.inst[n].op=B.op,t.inst[n].runes=B.runes?new Int32Array(
B.runes):new Int32Array(0)}}},vi=class hs{static compile(e){if(e.start===0||e.numLb>0)return null;let n=e.inst[e.start];
if(n.op!==E.EMPTY_WIDTH||(n.arg&S.EMPTY_BEGIN_TEXT)===0)return null;let B=!1;for(let i=0;i<e.inst.length;i++)if(e.inst[i].
op===E.ALT||e.inst[i].op===E.ALT_MATCH){B=!0;break}for(let i=0;i<e.inst.length;i++){let s=e.inst[i],o=e.inst[s.out].op;switch(s.
op){case E.ALT:case E.ALT_MATCH:if(o===E.MATCH||e.inst[s.arg].op===E.MATCH)return null;break;case E.EMPTY_WIDTH:if(o===E.
MATCH){if((s.arg&S.EMPTY_END_TEXT)===S.EMPTY_END_TEXT)continue;return null}break;default:if(o===E.MATCH&&B)return null}}
let r=lc(e);return r=Cc(r),r!==null&&cc(r,e),r}static next(e,n){let B=e.matchRunePos(n);return B>=0?e.next[B]:e.op===E.ALT_MATCH?
e.out:0}static execute(e,n,B,r,i){let s=e.onepass;if(!s)return null;let o=new Int32Array(i).fill(-1),a=!1,l=n.step(B),C=l>>
3,c=l&7,d=Be.EOF(),g=-1,h=0;l!==Be.EOF()&&(d=n.step(B+c),d!==Be.EOF()&&(g=d>>3,h=d&7));let y=B===0?S.emptyOpContext(-1,C):
n.context(B),F=s.start,T;for(;;){switch(T=s.inst[F],F=T.out,T.op){case E.MATCH:return r===m.ANCHOR_BOTH&&B!==n.endPos()?
null:(a=!0,o.length>0&&(o[0]=0,o[1]=B),i===0?[]:S.toArray(o));case E.RUNE:if(!T.matchRune(C))return null;break;case E.RUNE1:
if(C!==T.runes[0])return null;break;case E.RUNE_ANY:break;case E.RUNE_ANY_NOT_NL:if(C===10)return null;break;case E.ALT:case E.
ALT_MATCH:F=hs.next(T,C);continue;case E.FAIL:return null;case E.NOP:continue;case E.EMPTY_WIDTH:if((T.arg&~y)!==0)return null;
continue;case E.CAPTURE:T.arg<o.length&&(o[T.arg]=B);continue;default:throw new cn("bad inst")}if(c===0)break;y=S.emptyOpContext(
C,g),B+=c,C=g,c=h,C!==-1&&(d=n.step(B+c),d!==Be.EOF()?(g=d>>3,h=d&7):(g=-1,h=0))}return a?i===0?[]:S.toArray(o):null}},p=class N{static Op=Cs(
["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_\
TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT\
_PAREN","VERTICAL_BAR"]);static isPseudoOp(e){return e>=N.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){
return e===D.CODES["-"]?"\\":""}static fromRegexp(e){let n=new N(e.op);return n.flags=e.flags,n.subs=e.subs,n.runes=e.runes,
n.cap=e.cap,n.min=e.min,n.max=e.max,n.name=e.name,n.namedGroups=e.namedGroups,n.lb=e.lb,n}constructor(e){this.op=e,this.
flags=0,this.subs=N.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=
Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=N.emptySubs(),this.runes=new Int32Array(0),this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){
let e="";switch(this.op){case N.Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]";break;case N.Op.EMPTY_MATCH:e+="(?:)";break;case N.
Op.STAR:case N.Op.PLUS:case N.Op.QUEST:case N.Op.REPEAT:{let n=this.subs[0];switch(n.op>N.Op.CAPTURE||n.op===N.Op.LITERAL&&
n.runes.length>1?e+=`(?:${n.appendTo()})`:e+=n.appendTo(),this.op){case N.Op.STAR:e+="*";break;case N.Op.PLUS:e+="+";break;case N.
Op.QUEST:e+="?";break;case N.Op.REPEAT:e+=`{${this.min}`,this.min!==this.max&&(e+=",",this.max>=0&&(e+=this.max)),e+="}"}
(this.flags&m.NON_GREEDY)!==0&&(e+="?");break}case N.Op.CONCAT:for(let n of this.subs)n.op===N.Op.ALTERNATE?e+=`(?:${n.appendTo()}\
)`:e+=n.appendTo();break;case N.Op.ALTERNATE:{let n="";for(let B of this.subs)e+=n,n="|",e+=B.appendTo();break}case N.Op.
LITERAL:(this.flags&m.FOLD_CASE)!==0&&(e+="(?i:");for(let n of this.runes)e+=S.escapeRune(n);(this.flags&m.FOLD_CASE)!==
0&&(e+=")");break;case N.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case N.Op.ANY_CHAR:e+="(?s:.)";break;case N.Op.PLB:e+=`(?\
<=${this.subs[0].appendTo()})`;break;case N.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case N.Op.CAPTURE:this.name===
null||this.name.length===0?e+="(":e+=`(?P<${this.name}>`,this.subs[0].op!==N.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),
e+=")";break;case N.Op.BEGIN_TEXT:e+="\\A";break;case N.Op.END_TEXT:(this.flags&m.WAS_DOLLAR)!==0?e+="(?-m:$)":e+="\\z";
break;case N.Op.BEGIN_LINE:e+="^";break;case N.Op.END_LINE:e+="$";break;case N.Op.WORD_BOUNDARY:e+="\\b";break;case N.Op.
NO_WORD_BOUNDARY:e+="\\B";break;case N.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="\
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===A.MAX_RUNE){
e+="^";for(let n=1;n<this.runes.length-1;n+=2){let B=this.runes[n]+1,r=this.runes[n+1]-1;e+=N.quoteIfHyphen(B),e+=S.escapeRune(
B),B!==r&&(e+="-",e+=N.quoteIfHyphen(r),e+=S.escapeRune(r))}}else for(let n=0;n<this.runes.length;n+=2){let B=this.runes[n],
r=this.runes[n+1];e+=N.quoteIfHyphen(B),e+=S.escapeRune(B),B!==r&&(e+="-",e+=N.quoteIfHyphen(r),e+=S.escapeRune(r))}e+="\
]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.op===N.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let n of this.
subs){let B=n.maxCap();e<B&&(e=B)}return e}equals(e){if(!(e!==null&&e instanceof N)||this.op!==e.op)return!1;switch(this.
op){case N.Op.END_TEXT:if((this.flags&m.WAS_DOLLAR)!==(e.flags&m.WAS_DOLLAR))return!1;break;case N.Op.LITERAL:case N.Op.
CHAR_CLASS:if((this.flags&m.FOLD_CASE)!==(e.flags&m.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.
runes===null||e.runes===null||this.runes.length!==e.runes.length)return!1;for(let n=0;n<this.runes.length;n++)if(this.runes[n]!==
e.runes[n])return!1;break;case N.Op.ALTERNATE:case N.Op.CONCAT:if(this.subs.length!==e.subs.length)return!1;for(let n=0;n<
this.subs.length;++n)if(!this.subs[n].equals(e.subs[n]))return!1;break;case N.Op.STAR:case N.Op.PLUS:case N.Op.QUEST:if((this.
flags&m.NON_GREEDY)!==(e.flags&m.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case N.Op.REPEAT:if((this.flags&
m.NON_GREEDY)!==(e.flags&m.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case N.
Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;
break;case N.Op.PLB:case N.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},DB=class{static walk(t,e){
let n=[],B=t,r;for(;;){if(B.subs.length===0)r=e.leaf(B);else{let i=e.enter(B);if(i.result===void 0){n.push({re:B,state:i,
i:0}),B=B.subs[0];continue}r=i.result}for(;;){if(n.length===0)return r;let i=n[n.length-1];if(e.child(i.re,i.state,r,i.i),
i.i++,i.state.result===void 0&&i.i<i.re.subs.length){B=i.re.subs[i.i];break}n.pop(),r=i.state.result!==void 0?i.state.result:
e.leave(i.re,i.state)}}}},Hi=class{constructor(t,e){let n=new Map,B=[0],r=[0],i=[0],s=[0];for(let h of t){let y=0;for(let F=0;F<
h.length;F++){let T=y*e+h[F],G=n.get(T);G===void 0&&(G=B.length,n.set(T,G),B.push(y),r.push(h[F]),i.push(i[y]+1),s.push(
0)),y=G}s[y]=1}let o=B.length,a=new Int32Array(o-1);for(let h=1;h<o;h++)a[h-1]=h;a.sort((h,y)=>B[h]-B[y]||r[h]-r[y]);let l=new Int32Array(
o+1);for(let h=1;h<o;h++)l[B[h]+1]++;for(let h=0;h<o;h++)l[h+1]+=l[h];let C=new Int32Array(o-1);for(let h=0;h<a.length;h++)
C[h]=r[a[h]];this.childStart=l,this.childUnit=C,this.childNode=a;let c=new Int32Array(o);for(let h=0;h<o;h++)c[h]=h;c.sort(
(h,y)=>i[h]-i[y]);let d=new Int32Array(o),g=Uint8Array.from(s);for(let h=1;h<o;h++){let y=c[h],F=B[y];if(F!==0){let T=d[F],
G=this.next(T,r[y]);for(;G<0&&T!==0;)T=d[T],G=this.next(T,r[y]);d[y]=G>=0?G:0}g[y]|=g[d[y]]}this.fail=d,this.match=g}next(t,e){
let n=this.childStart[t],B=this.childStart[t+1],r=this.childUnit;for(;n<B;){let i=n+B>>1,s=r[i];if(s===e)return this.childNode[i];
s<e?n=i+1:B=i}return-1}advance(t,e){for(;;){let n=this.next(t,e);if(n>=0)return n;if(t===0)return 0;t=this.fail[t]}}searchUTF16(t,e,n){
let B=0;for(let r=e;r<n;r++)if(B=this.advance(B,t.charCodeAt(r)),this.match[B]===1)return!0;return!1}searchUTF8(t,e,n){let B=0;
for(let r=e;r<n;r++)if(B=this.advance(B,t[r]),this.match[B]===1)return!0;return!1}},k=class ot{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===ot.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(n=>{let B=new Array(n.str.length);for(let r=0;r<n.str.length;r++)B[r]=n.str.charCodeAt(r);return B});this.ac16=
new Hi(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new Hi(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,n){switch(this.type){case ot.Type.NONE:return!0;case ot.Type.EXACT:return e.hasString(this,n);case ot.Type.AND:
for(let B=0;B<this.subs.length;B++)if(!this.subs[B].eval(e,n))return!1;return!0;case ot.Type.OR:if(this.allExact)return e.
hasAnyString(this,n);for(let B=0;B<this.subs.length;B++)if(this.subs[B].eval(e,n))return!0;return!1;default:return!0}}},
uc=class at{static build(e){return e?DB.walk(e,at.WALKER):new k(k.Type.NONE)}static WALKER={leaf:e=>at.leaf(e),enter:e=>at.
enter(e),child:(e,n,B)=>at.child(e,n,B),leave:(e,n)=>at.leave(e,n)};static leaf(e){if(e.op!==p.Op.LITERAL)return new k(k.
Type.NONE);if(e.runes.length===0||(e.flags&m.FOLD_CASE)!==0)return new k(k.Type.NONE);let n="";for(let r=0;r<e.runes.length;r++){
if(A.isUnsearchable(e.runes[r]))return new k(k.Type.NONE);n+=String.fromCodePoint(e.runes[r])}let B=new k(k.Type.EXACT);
return B.str=n,B.bytes=S.stringToUtf8ByteArray(B.str),B}static enter(e){switch(e.op){case p.Op.CAPTURE:case p.Op.PLUS:return{
sub:null};case p.Op.REPEAT:return e.min>=1?{sub:null}:{result:new k(k.Type.NONE)};case p.Op.CONCAT:return{pf:new k(k.Type.
AND),subs:[]};case p.Op.ALTERNATE:return{pf:new k(k.Type.OR),subs:[]};default:return{result:new k(k.Type.NONE)}}}static child(e,n,B){
if(n.subs===void 0){n.sub=B;return}if(n.pf.type===k.Type.AND){if(B.type===k.Type.NONE)return;if(B.type===k.Type.AND){for(let r=0;r<
B.subs.length;r++)n.subs.push(B.subs[r]);return}n.subs.push(B);return}if(B.type===k.Type.NONE){n.result=new k(k.Type.NONE);
return}if(B.type===k.Type.OR){for(let r=0;r<B.subs.length;r++)n.subs.push(B.subs[r]);return}n.subs.push(B)}static leave(e,n){
if(n.subs===void 0)return n.sub;let B=n.pf,r=new Set,i=[];for(let l of n.subs){if(l.type===k.Type.EXACT){if(r.has(l.str))
continue;r.add(l.str)}i.push(l)}if(B.type===k.Type.AND){let l=[],C=0;for(let c of i)C+c.cost>k.MAX_SCANS||(l.push(c),C+=
c.cost);return l.length===0?new k(k.Type.NONE):l.length===1?l[0]:(B.subs=l,B.cost=C,B)}if(i.length===0)return new k(k.Type.
NONE);if(i.length===1)return i[0];B.subs=i;let s=!0,o=0,a=0;for(let l of i)l.type!==k.Type.EXACT?s=!1:a+=l.bytes.length,
o+=l.cost;return s?a>k.MAX_AC_UNITS?new k(k.Type.NONE):(B.allExact=!0,B.cost=1,B):o>k.MAX_SCANS?new k(k.Type.NONE):(B.cost=
o,B)}},de=class{constructor(t=0,e=0){this.head=t,this.tail=e}},fc=class{constructor(){this.inst=[],this.start=0,this.numCap=
2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){
this.inst.push(new E(t))}markLookbehindInsts(){let t=new Uint8Array(this.inst.length),e=this.lbStarts.slice();for(;e.length>
0;){let n=e.pop();if(n===0||t[n]===1)continue;t[n]=1;let B=this.inst[n];switch(B.op){case E.ALT:case E.ALT_MATCH:e.push(
B.out,B.arg);break;case E.MATCH:case E.FAIL:break;default:e.push(B.out)}}this.lbInst=t}skipNop(t){let e=this.inst[t];for(;e.
op===E.NOP||e.op===E.CAPTURE;)e=this.inst[t],t=e.out;return e}prefix(){let t="",e=this.skipNop(this.start);if(!E.isRuneOp(
e.op)||e.runes.length!==1)return[e.op===E.MATCH,t];for(;E.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&m.FOLD_CASE)===0&&!A.
isUnsearchable(e.runes[0]);)t+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===E.MATCH,t]}startCond(){
let t=0,e=this.start;e:for(;;){let n=this.inst[e];switch(n.op){case E.EMPTY_WIDTH:t|=n.arg;break;case E.FAIL:return-1;case E.
CAPTURE:case E.NOP:break;default:break e}e=n.out}return t}patch(t,e){let n=t.head;for(;n!==0;){let B=this.inst[n>>1];(n&
1)===0?(n=B.out,B.out=e):(n=B.arg,B.arg=e)}}append(t,e){if(t.head===0)return e;if(e.head===0)return t;let n=this.inst[t.
tail>>1];return(t.tail&1)===0?n.out=e.head:n.arg=e.head,new de(t.head,e.tail)}toString(){let t="";for(let e=0;e<this.inst.
length;e++){let n=t.length;t+=e,e===this.start&&(t+="*"),t+="        ".substring(t.length-n),t+=this.inst[e],t+=`
`}return t}},dc=new Int32Array([0,D.CODES[`
`]-1,D.CODES[`
`]+1,A.MAX_RUNE]),Pi=new Int32Array([0,A.MAX_RUNE]),ln=class{constructor(t=0,e=new de,n=!1){this.i=t,this.out=e,this.nullable=
n}},gs=class gB{static compileRegexp(e){let n=new gB,B=n.compile(e);return n.prog.patch(B.out,n.newInst(E.MATCH).i),n.prog.
start=B.i,n.prog.markLookbehindInsts(),n.prog}static compileSet(e){let n=new gB;if(e.length===0)return n.prog.start=n.newInst(
E.FAIL).i,n.prog.markLookbehindInsts(),n.prog;let B=[];for(let i=0;i<e.length;i++){n.lbOffset=n.prog.numLb;let s=n.compile(
e[i]),o=n.newInst(E.MATCH);n.prog.getInst(o.i).arg=i,n.prog.patch(s.out,o.i),B.push(s.i)}let r=B[0];for(let i=1;i<B.length;i++){
let s=n.newInst(E.ALT),o=n.prog.getInst(s.i);o.out=r,o.arg=B[i],r=s.i}return n.prog.start=r,n.prog.markLookbehindInsts(),
n.prog}constructor(){this.prog=new fc,this.newInst(E.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,n,B)=>this.child(e,n,B),leave:(e,n)=>this.leave(e,n)}}newInst(e){return this.prog.
addInst(e),new ln(this.prog.numInst()-1,new de,!0)}nop(){let e=this.newInst(E.NOP);return e.out=new de(e.i<<1,e.i<<1),e}fail(){
return new ln}cap(e){let n=this.newInst(E.CAPTURE);return n.out=new de(n.i<<1,n.i<<1),this.prog.getInst(n.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),n}cat(e,n){return e.i===0||n.i===0?(this.prog.patch(e.out,0),this.prog.patch(n.out,
0),this.fail()):(this.prog.patch(e.out,n.i),new ln(e.i,n.out,e.nullable&&n.nullable))}alt(e,n){if(e.i===0)return n;if(n.
i===0)return e;let B=this.newInst(E.ALT),r=this.prog.getInst(B.i);return r.out=e.i,r.arg=n.i,B.out=this.prog.append(e.out,
n.out),B.nullable=e.nullable||n.nullable,B}loop(e,n){let B=this.newInst(E.ALT),r=this.prog.getInst(B.i);return n?(r.arg=
e.i,B.out=new de(B.i<<1,B.i<<1)):(r.out=e.i,B.out=new de(B.i<<1|1,B.i<<1|1)),this.prog.patch(e.out,B.i),B}quest(e,n){if(e.
i===0)return this.nop();let B=this.newInst(E.ALT),r=this.prog.getInst(B.i);return n?(r.arg=e.i,B.out=new de(B.i<<1,B.i<<
1)):(r.out=e.i,B.out=new de(B.i<<1|1,B.i<<1|1)),B.out=this.prog.append(B.out,e.out),B}star(e,n){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,n),n):this.loop(e,n)}plus(e,n){return e.i===0?this.fail():new ln(e.i,this.loop(e,n).out,
e.nullable)}empty(e){let n=this.newInst(E.EMPTY_WIDTH);return this.prog.getInst(n.i).arg=e,n.out=new de(n.i<<1,n.i<<1),n}rune(e,n){
let B=this.newInst(E.RUNE);B.nullable=!1;let r=this.prog.getInst(B.i);return r.runes=e,n&=m.FOLD_CASE,(e.length!==1||A.simpleFold(
e[0])===e[0])&&(n&=~m.FOLD_CASE),r.arg=n,B.out=new de(B.i<<1,B.i<<1),(n&m.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?r.op=E.RUNE1:e.length===2&&e[0]===0&&e[1]===A.MAX_RUNE?r.op=E.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===D.CODES[`
`]-1&&e[2]===D.CODES[`
`]+1&&e[3]===A.MAX_RUNE&&(r.op=E.RUNE_ANY_NOT_NL),B}lookBehind(e,n){let B=Math.sign(n)*(Math.abs(n)+this.lbOffset),r=this.
newInst(E.LB_WRITE);this.prog.getInst(r.i).arg=B;let i=this.rune(Pi,0),s=this.star(i,!0),o=this.cat(s,e);this.prog.patch(
o.out,r.i);let a=this.newInst(E.LB_CHECK);return this.prog.getInst(a.i).arg=B,this.prog.lbStarts.push(o.i),Math.abs(B)>this.
prog.numLb&&(this.prog.numLb=Math.abs(B)),a.out=new de(a.i<<1,a.i<<1),a}compile(e){return DB.walk(e,this.walker)}leaf(e){
switch(e.op){case p.Op.NO_MATCH:return this.fail();case p.Op.EMPTY_MATCH:return this.nop();case p.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let n=null;for(let B of e.runes){let r=this.runeCache.get(B);r===void 0&&(r=new Int32Array(
[B]),this.runeCache.set(B,r));let i=this.rune(r,e.flags);n=n===null?i:this.cat(n,i)}return n}case p.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case p.Op.ANY_CHAR_NOT_NL:return this.rune(dc,0);case p.Op.ANY_CHAR:return this.rune(Pi,0);case p.
Op.BEGIN_LINE:return this.empty(S.EMPTY_BEGIN_LINE);case p.Op.END_LINE:return this.empty(S.EMPTY_END_LINE);case p.Op.BEGIN_TEXT:
return this.empty(S.EMPTY_BEGIN_TEXT);case p.Op.END_TEXT:return this.empty(S.EMPTY_END_TEXT);case p.Op.WORD_BOUNDARY:return this.
empty(S.EMPTY_WORD_BOUNDARY);case p.Op.NO_WORD_BOUNDARY:return this.empty(S.EMPTY_NO_WORD_BOUNDARY);case p.Op.CONCAT:case p.
Op.ALTERNATE:return this.nop();default:throw new Dt("regexp: unhandled case in compile")}}enter(e){switch(e.op){case p.Op.
PLB:case p.Op.NLB:case p.Op.STAR:case p.Op.PLUS:case p.Op.QUEST:return{sub:null};case p.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case p.Op.CONCAT:case p.Op.ALTERNATE:return{f:null};default:throw new Dt("regexp: unhandled case in co\
mpile")}}child(e,n,B){e.op===p.Op.CONCAT?n.f=n.f===null?B:this.cat(n.f,B):e.op===p.Op.ALTERNATE?n.f=n.f===null?B:this.alt(
n.f,B):n.sub=B}leave(e,n){switch(e.op){case p.Op.PLB:case p.Op.NLB:return this.lookBehind(n.sub,e.lb);case p.Op.CAPTURE:{
let B=this.cap(e.cap<<1|1);return this.cat(this.cat(n.bra,n.sub),B)}case p.Op.STAR:return this.star(n.sub,(e.flags&m.NON_GREEDY)!==
0);case p.Op.PLUS:return this.plus(n.sub,(e.flags&m.NON_GREEDY)!==0);case p.Op.QUEST:return this.quest(n.sub,(e.flags&m.
NON_GREEDY)!==0);case p.Op.CONCAT:case p.Op.ALTERNATE:return n.f;default:throw new Dt("regexp: unhandled case in compile")}}},
Es=class te{static simplify(e){return e===null?null:DB.walk(e,te.WALKER)}static WALKER={leaf:e=>te.leaf(e),enter:e=>te.enter(
e),child:(e,n,B,r)=>te.child(e,n,B,r),leave:(e,n)=>te.leave(e,n)};static leaf(e){if(e.op===p.Op.CHAR_CLASS){if(e.runes===
null)return e;if(e.runes.length===0)return new p(p.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===A.MAX_RUNE)
return new p(p.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===D.CODES[`
`]-1&&e.runes[2]===D.CODES[`
`]+1&&e.runes[3]===A.MAX_RUNE)return new p(p.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case p.Op.PLB:case p.
Op.NLB:case p.Op.CAPTURE:case p.Op.STAR:case p.Op.PLUS:case p.Op.QUEST:return{sub:null};case p.Op.CONCAT:case p.Op.ALTERNATE:
return{subs:[],changed:!1};case p.Op.REPEAT:return e.min===0&&e.max===0?{result:new p(p.Op.EMPTY_MATCH)}:{sub:null};default:
return{result:e}}}static child(e,n,B,r){if(n.subs===void 0){n.sub=B;return}if(B!==e.subs[r]&&(n.changed=!0),e.op===p.Op.
CONCAT){if(B.op===p.Op.NO_MATCH){n.result=new p(p.Op.NO_MATCH);return}if(B.op===p.Op.EMPTY_MATCH){n.changed=!0;return}if(B.
op===p.Op.CONCAT){n.changed=!0;for(let i=0;i<B.subs.length;i++)n.subs.push(B.subs[i]);return}}else{if(B.op===p.Op.NO_MATCH){
n.changed=!0;return}if(B.op===p.Op.ALTERNATE){n.changed=!0;for(let i=0;i<B.subs.length;i++)n.subs.push(B.subs[i]);return}}
n.subs.push(B)}static leave(e,n){switch(e.op){case p.Op.PLB:case p.Op.NLB:case p.Op.CAPTURE:{let B=n.sub;if(B!==e.subs[0]){
let r=p.fromRegexp(e);return r.runes=new Int32Array(0),r.subs=[B],r}return e}case p.Op.CONCAT:case p.Op.ALTERNATE:if(n.changed){
let B=n.subs;if(B.length===0)return new p(e.op===p.Op.CONCAT?p.Op.EMPTY_MATCH:p.Op.NO_MATCH);if(B.length===1)return B[0];
let r=p.fromRegexp(e);return r.runes=new Int32Array(0),r.subs=B,r}return e;case p.Op.STAR:case p.Op.PLUS:case p.Op.QUEST:
return te.simplify1(e.op,e.flags,n.sub,e);case p.Op.REPEAT:return te.simplifyRepeat(e,n.sub);default:return e}}static simplifyRepeat(e,n){
if(e.max===-1){if(e.min===0)return te.simplify1(p.Op.STAR,e.flags,n,null);if(e.min===1)return te.simplify1(p.Op.PLUS,e.flags,
n,null);let r=[];for(let i=0;i<e.min-1;i++)r.push(n);return r.push(te.simplify1(p.Op.PLUS,e.flags,n,null)),te.concat(r)}
if(e.min===1&&e.max===1)return n;let B=null;if(e.min>0){B=[];for(let r=0;r<e.min;r++)B.push(n)}if(e.max>e.min){let r=te.
simplify1(p.Op.QUEST,e.flags,n,null);for(let i=e.min+1;i<e.max;i++)r=te.simplify1(p.Op.QUEST,e.flags,te.concat([n,r]),null);
if(B===null)return r;B.push(r)}return B!==null?te.concat(B):new p(p.Op.NO_MATCH)}static concat(e){let n=[];for(let r=0;r<
e.length;r++){let i=e[r];if(i.op===p.Op.NO_MATCH)return new p(p.Op.NO_MATCH);if(i.op!==p.Op.EMPTY_MATCH){if(i.op===p.Op.
CONCAT){for(let s=0;s<i.subs.length;s++)n.push(i.subs[s]);continue}n.push(i)}}if(n.length===0)return new p(p.Op.EMPTY_MATCH);
if(n.length===1)return n[0];let B=new p(p.Op.CONCAT);return B.subs=n,B}static simplify1(e,n,B,r){if(B.op===p.Op.EMPTY_MATCH)
return B;if(B.op===p.Op.NO_MATCH)return e===p.Op.PLUS?B:new p(p.Op.EMPTY_MATCH);if(e===B.op&&(n&m.NON_GREEDY)===(B.flags&
m.NON_GREEDY))return B;if(r!==null&&r.op===e&&(r.flags&m.NON_GREEDY)===(n&m.NON_GREEDY)&&B===r.subs[0])return r;let i=new p(
e);return i.flags=n,i.subs=[B],i}},v=class{constructor(t,e){this.sign=t,this.cls=e}},_i=[48,57],Ji=[9,10,12,13,32,32],Ui=[
48,57,65,90,95,95,97,122],Ki=new Map([["\\d",new v(1,_i)],["\\D",new v(-1,_i)],["\\s",new v(1,Ji)],["\\S",new v(-1,Ji)],
["\\w",new v(1,Ui)],["\\W",new v(-1,Ui)]]),$i=[48,57,65,90,97,122],ji=[65,90,97,122],Yi=[0,127],Wi=[9,9,32,32],Qi=[0,31,
127,127],qi=[48,57],Vi=[33,126],zi=[97,122],Xi=[32,126],Zi=[33,47,58,64,91,96,123,126],es=[9,13,32,32],ts=[65,90],ns=[48,
57,65,90,95,95,97,122],Bs=[48,57,65,70,97,102],rs=new Map([["[:alnum:]",new v(1,$i)],["[:^alnum:]",new v(-1,$i)],["[:alp\
ha:]",new v(1,ji)],["[:^alpha:]",new v(-1,ji)],["[:ascii:]",new v(1,Yi)],["[:^ascii:]",new v(-1,Yi)],["[:blank:]",new v(
1,Wi)],["[:^blank:]",new v(-1,Wi)],["[:cntrl:]",new v(1,Qi)],["[:^cntrl:]",new v(-1,Qi)],["[:digit:]",new v(1,qi)],["[:^\
digit:]",new v(-1,qi)],["[:graph:]",new v(1,Vi)],["[:^graph:]",new v(-1,Vi)],["[:lower:]",new v(1,zi)],["[:^lower:]",new v(
-1,zi)],["[:print:]",new v(1,Xi)],["[:^print:]",new v(-1,Xi)],["[:punct:]",new v(1,Zi)],["[:^punct:]",new v(-1,Zi)],["[:\
space:]",new v(1,es)],["[:^space:]",new v(-1,es)],["[:upper:]",new v(1,ts)],["[:^upper:]",new v(-1,ts)],["[:word:]",new v(
1,ns)],["[:^word:]",new v(-1,ns)],["[:xdigit:]",new v(1,Bs)],["[:^xdigit:]",new v(-1,Bs)]]),He=class Cn{static charClassToString(e,n){
let B="[";for(let r=0;r<n;r+=2){r>0&&(B+=" ");let i=e[r],s=e[r+1];i===s?B+=`0x${i.toString(16)}`:B+=`0x${i.toString(16)}\
-0x${s.toString(16)}`}return B+="]",B}static sortRanges(e,n){let B=n>>1,r=new Array(B);for(let s=0;s<B;s++)r[s]=s;r.sort(
(s,o)=>e[2*s]-e[2*o]||e[2*o+1]-e[2*s+1]);let i=e.slice(0,n);for(let s=0;s<B;s++)e[2*s]=i[2*r[s]],e[2*s+1]=i[2*r[s]+1]}constructor(e=S.
emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.
r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.
isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;
Cn.sortRanges(this.r,this.len);let e=2;for(let n=2;n<this.len;n+=2){let B=this.r[n],r=this.r[n+1];if(B<=this.r[e-1]+1){r>
this.r[e-1]&&(this.r[e-1]=r);continue}this.r[e]=B,this.r[e+1]=r,e+=2}return this.len=e,this}appendLiteral(e,n){return(n&
m.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,n){if(this.len>0){for(let B=2;B<=4;B+=2)
if(this.len>=B){let r=this.r[this.len-B],i=this.r[this.len-B+1];if(e<=i+1&&r<=n+1)return e<r&&(this.r[this.len-B]=e),n>i&&
(this.r[this.len-B+1]=n),this}}return this.r[this.len++]=e,this.r[this.len++]=n,this}appendFoldedRange(e,n){if(e<=A.MIN_FOLD&&
n>=A.MAX_FOLD)return this.appendRange(e,n);if(n<A.MIN_FOLD||e>A.MAX_FOLD)return this.appendRange(e,n);e<A.MIN_FOLD&&(this.
appendRange(e,A.MIN_FOLD-1),e=A.MIN_FOLD),n>A.MAX_FOLD&&(this.appendRange(A.MAX_FOLD+1,n),n=A.MAX_FOLD);for(let B=e;B<=n;B++){
this.appendRange(B,B);for(let r=A.simpleFold(B);r!==B;r=A.simpleFold(r))this.appendRange(r,r)}return this}appendClass(e){
for(let n=0;n<e.length;n+=2)this.appendRange(e[n],e[n+1]);return this}appendFoldedClass(e){for(let n=0;n<e.length;n+=2)this.
appendFoldedRange(e[n],e[n+1]);return this}appendNegatedClass(e){let n=0;for(let B=0;B<e.length;B+=2){let r=e[B],i=e[B+1];
n<=r-1&&this.appendRange(n,r-1),n=i+1}return n<=A.MAX_RUNE&&this.appendRange(n,A.MAX_RUNE),this}appendTable(e){for(let n=0;n<
e.length;++n){let B=e.getLo(n),r=e.getHi(n),i=e.getStride(n);if(i===1){this.appendRange(B,r);continue}for(let s=B;s<=r;s+=
i)this.appendRange(s,s)}return this}appendNegatedTable(e){let n=0;for(let B=0;B<e.length;++B){let r=e.getLo(B),i=e.getHi(
B),s=e.getStride(B);if(s===1){n<=r-1&&this.appendRange(n,r-1),n=i+1;continue}for(let o=r;o<=i;o+=s)n<=o-1&&this.appendRange(
n,o-1),n=o+1}return n<=A.MAX_RUNE&&this.appendRange(n,A.MAX_RUNE),this}appendTableWithSign(e,n){return n<0?this.appendNegatedTable(
e):this.appendTable(e)}negateClass(){let e=0,n=0;for(let B=0;B<this.len;B+=2){let r=this.r[B],i=this.r[B+1];e<=r-1&&(this.
r[n]=e,this.r[n+1]=r-1,n+=2),e=i+1}return this.len=n,e<=A.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=A.MAX_RUNE),
this}appendClassWithSign(e,n){return n<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,n){let B=e.cls;return n&&
(B=new Cn().appendFoldedClass(B).cleanClass().toArray()),this.appendClassWithSign(B,e.sign)}toString(){return Cn.charClassToString(
this.r,this.len)}},pc=class{constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){this.position=
t}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(t){this.position+=t}skipString(t){
this.position+=t.length}pop(){let t=this.str.codePointAt(this.position);return this.position+=S.charCount(t),t}lookingAt(t){
return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){return this.str.substring(
t,this.position)}toString(){return this.rest()}},mt=class O{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new u(
new Uint32Array([0,A.MAX_RUNE,1]));static ASCII_TABLE=new u(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new u(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:O.ANY_TABLE,fold:O.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:O.ASCII_TABLE,fold:O.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:Ce.CATEGORIES.get("Cn"),fold:Ce.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:Ce.CATEGORIES.get("LC"),fold:Ce.FOLD_CATEGORIES.get("LC"),sign:1}:Ce.CATEGORIES.has(e)?
{tab:Ce.CATEGORIES.get(e),fold:Ce.FOLD_CATEGORIES.get(e),sign:1}:Ce.SCRIPTS.has(e)?{tab:Ce.SCRIPTS.get(e),fold:Ce.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<A.MIN_FOLD||e>A.MAX_FOLD)return e;let n=e,B=e;for(e=A.simpleFold(e);e!==B;e=
A.simpleFold(e))n>e&&(n=e);return n}static leadingRegexp(e){if(e.op===p.Op.EMPTY_MATCH)return null;if(e.op===p.Op.CONCAT&&
e.subs.length>0){let n=e.subs[0];return n.op===p.Op.EMPTY_MATCH?null:n}return e}static literalRegexp(e,n){let B=new p(p.
Op.LITERAL);return B.flags=n,B.runes=S.stringToRunes(e),B}static parse(e,n){return new O(e,n).parseInternal()}static parseRepeat(e){
let n=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let B=O.parseInt(e);if(B===-1||!e.more())return-1;let r;
if(!e.lookingAt(","))r=B;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))r=-1;else if((r=O.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),B<0||B>1e3||r===-2||r>1e3||r>=0&&B>r)throw new K(O.ERR_INVALID_REPEAT_SIZE,
e.from(n));return B<<16|r&A.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let n=0;n<e.length;n++){let B=e.
codePointAt(n);if(B!==D.CODES._&&!S.isalnum(B))return!1}return!0}static parseInt(e){let n=e.pos();for(;e.more()&&e.peek()>=
D.CODES[0]&&e.peek()<=D.CODES[9];)e.skip(1);let B=e.from(n);return B.length===0||B.length>1&&B.codePointAt(0)===D.CODES[0]?
-1:B.length>8?-2:parseInt(B,10)}static isCharClass(e){return e.op===p.Op.LITERAL&&e.runes.length===1||e.op===p.Op.CHAR_CLASS||
e.op===p.Op.ANY_CHAR_NOT_NL||e.op===p.Op.ANY_CHAR}static matchRune(e,n){switch(e.op){case p.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===n;case p.Op.CHAR_CLASS:for(let B=0;B<e.runes.length;B+=2)if(e.runes[B]<=n&&n<=e.runes[B+1])return!0;return!1;case p.
Op.ANY_CHAR_NOT_NL:return n!==D.CODES[`
`];case p.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,n){switch(e.op){case p.Op.ANY_CHAR:break;case p.Op.ANY_CHAR_NOT_NL:
O.matchRune(n,D.CODES[`
`])&&(e.op=p.Op.ANY_CHAR);break;case p.Op.CHAR_CLASS:{let B=new He(Array.isArray(e.runes)?e.runes:Array.from(e.runes));n.
op===p.Op.LITERAL?B.appendLiteral(n.runes[0],n.flags):B.appendClass(n.runes),e.runes=B.toGrowableArray();break}case p.Op.
LITERAL:if(n.runes[0]===e.runes[0]&&n.flags===e.flags)break;e.op=p.Op.CHAR_CLASS,e.runes=new He().appendLiteral(e.runes[0],
e.flags).appendLiteral(n.runes[0],n.flags).toGrowableArray()}}static parseEscape(e){let n=e.pos();if(e.skip(1),!e.more())
throw new K(O.ERR_TRAILING_BACKSLASH);let B=e.pop();e:switch(B){case D.CODES[1]:case D.CODES[2]:case D.CODES[3]:case D.CODES[4]:case D.
CODES[5]:case D.CODES[6]:case D.CODES[7]:if(!e.more()||e.peek()<D.CODES[0]||e.peek()>D.CODES[7])break;case D.CODES[0]:{let r=B-
D.CODES[0];for(let i=1;i<3&&!(!e.more()||e.peek()<D.CODES[0]||e.peek()>D.CODES[7]);i++)r=r*8+e.peek()-D.CODES[0],e.skip(
1);return r}case D.CODES.x:{if(!e.more())break;if(B=e.pop(),B===D.CODES["{"]){let s=0,o=0;for(;;){if(!e.more())break e;if(B=
e.pop(),B===D.CODES["}"])break;let a=S.unhex(B);if(a<0||(o=o*16+a,o>A.MAX_RUNE))break e;s++}if(s===0)break e;return o}let r=S.
unhex(B);if(!e.more())break;B=e.pop();let i=S.unhex(B);if(r<0||i<0)break;return r*16+i}case D.CODES.a:return D.CODES["\x07"];case D.
CODES.f:return D.CODES["\f"];case D.CODES.n:return D.CODES[`
`];case D.CODES.r:return D.CODES["\r"];case D.CODES.t:return D.CODES["	"];case D.CODES.v:return D.CODES["\v"];default:if(B<=
A.MAX_ASCII&&!S.isalnum(B))return B}throw new K(O.ERR_INVALID_ESCAPE,e.from(n))}static parseClassChar(e,n){if(!e.more())
throw new K(O.ERR_MISSING_BRACKET,e.from(n));return e.lookingAt("\\")?O.parseEscape(e):e.pop()}static hasCapture(e){if(e===
null)return!1;if(e.op===p.Op.CAPTURE)return!0;if(e.subs){for(let n of e.subs)if(O.hasCapture(n))return!0}return!1}constructor(e,n=0){
this.wholeRegexp=e,this.flags=n,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=
0,this.numRunes=0,this.repeats=0,this.height=null,this.size=null,this.nlb=0}newRegexp(e){let n=this.free;return n!==null&&
n.subs!==null&&n.subs.length>0?(this.free=n.subs[0],n.reinit(),n.op=e):(n=new p(e),this.numRegexp+=1),n}reuse(e){this.height!==
null&&this.height.has(e)&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.free=e}checkLimits(e){
if(this.numRunes>O.MAX_RUNES)throw new K(O.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===
null){if(this.repeats===0&&(this.repeats=1),e.op===p.Op.REPEAT){let n=e.max;n===-1&&(n=e.min),n<=0&&(n=1),n>Math.floor(O.
MAX_SIZE/this.repeats)?this.repeats=O.MAX_SIZE:this.repeats*=n}if(this.numRegexp<Math.floor(O.MAX_SIZE/this.repeats))return;
this.size=new Map;for(let n of this.stack)this.checkSize(n)}if(this.calcSize(e,!0)>O.MAX_SIZE)throw new K(O.ERR_LARGE)}calcSize(e,n=!1){
if(!n&&this.size!==null&&this.size.has(e))return this.size.get(e);let B=0;switch(e.op){case p.Op.LITERAL:B=e.runes.length;
break;case p.Op.PLB:case p.Op.NLB:case p.Op.CAPTURE:case p.Op.STAR:B=2+this.calcSize(e.subs[0]);break;case p.Op.PLUS:case p.
Op.QUEST:B=1+this.calcSize(e.subs[0]);break;case p.Op.CONCAT:for(let r of e.subs)B=B+this.calcSize(r);break;case p.Op.ALTERNATE:
for(let r of e.subs)B=B+this.calcSize(r);e.subs.length>1&&(B=B+e.subs.length-1);break;case p.Op.REPEAT:{let r=this.calcSize(
e.subs[0]);if(e.max===-1){e.min===0?B=2+r:B=1+e.min*r;break}B=e.max*r+(e.max-e.min);break}}return B=Math.max(1,B),this.size===
null&&(this.size=new Map),this.size.set(e,B),B}checkHeight(e){if(!(this.numRegexp<O.MAX_HEIGHT)){if(this.height===null){
this.height=new Map;for(let n of this.stack)this.checkHeight(n)}if(this.calcHeight(e,!0)>O.MAX_HEIGHT)throw new K(O.ERR_NESTING_DEPTH)}}calcHeight(e,n=!1){
if(!n&&this.height!==null&&this.height.has(e))return this.height.get(e);let B=1;for(let r of e.subs){let i=this.calcHeight(
r);B<1+i&&(B=1+i)}return this.height===null&&(this.height=new Map),this.height.set(e,B),B}pop(){return this.stack.pop()}popToPseudo(){
let e=this.stack.length,n=e;for(;n>0&&!p.isPseudoOp(this.stack[n-1].op);)n--;return this.stack.splice(n,e-n)}push(e){if(this.
numRunes+=e.runes.length,e.op===p.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],
this.flags&~m.FOLD_CASE))return null;e.op=p.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~m.FOLD_CASE}else if(e.op===
p.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&A.simpleFold(e.runes[0])===e.runes[2]&&
A.simpleFold(e.runes[2])===e.runes[0]||e.op===p.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&A.simpleFold(
e.runes[0])===e.runes[1]&&A.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|m.FOLD_CASE))
return null;e.op=p.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|m.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,n){let B=this.stack.length;if(B<2)return!1;let r=this.stack[B-1],i=this.
stack[B-2];if(r.op!==p.Op.LITERAL||i.op!==p.Op.LITERAL||(r.flags&m.FOLD_CASE)!==(i.flags&m.FOLD_CASE))return!1;Array.isArray(
i.runes)||(i.runes=Array.from(i.runes));for(let s=0;s<r.runes.length;s++)i.runes.push(r.runes[s]);return e>=0?(r.runes=[
e],r.flags=n,!0):(this.pop(),this.reuse(r),!1)}newLiteral(e,n){let B=this.newRegexp(p.Op.LITERAL);return B.flags=n,(n&m.
FOLD_CASE)!==0&&(e=O.minFoldRune(e)),B.runes=[e],B}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let n=this.
newRegexp(e);return n.flags=this.flags,this.push(n)}repeat(e,n,B,r,i,s){let o=this.flags;if((o&m.PERL_X)!==0&&(i.more()&&
i.lookingAt("?")&&(i.skip(1),o^=m.NON_GREEDY),s!==-1))throw new K(O.ERR_INVALID_REPEAT_OP,i.from(s));let a=this.stack.length;
if(a===0)throw new K(O.ERR_MISSING_REPEAT_ARGUMENT,i.from(r));let l=this.stack[a-1];if(p.isPseudoOp(l.op))throw new K(O.
ERR_MISSING_REPEAT_ARGUMENT,i.from(r));let C=this.newRegexp(e);if(C.min=n,C.max=B,C.flags=o,C.subs=[l],this.stack[a-1]=C,
this.checkLimits(C),e===p.Op.REPEAT&&(n>=2||B>=2)&&!this.repeatIsValid(C,1e3))throw new K(O.ERR_INVALID_REPEAT_SIZE,i.from(
r))}repeatIsValid(e,n){if(e.op===p.Op.REPEAT){let B=e.max;if(B===0)return!0;if(B<0&&(B=e.min),B>n)return!1;B>0&&(n=Math.
trunc(n/B))}for(let B of e.subs)if(!this.repeatIsValid(B,n))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(p.Op.EMPTY_MATCH)):this.push(this.collapse(e,p.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(p.Op.NO_MATCH)):
this.push(this.collapse(e,p.Op.ALTERNATE))}cleanAlt(e){e.op===p.Op.CHAR_CLASS&&(e.runes=new He(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===A.MAX_RUNE?(e.runes=new Int32Array(0),e.op=p.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===D.CODES[`
`]-1&&e.runes[2]===D.CODES[`
`]+1&&e.runes[3]===A.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=p.Op.ANY_CHAR_NOT_NL))}collapse(e,n){if(e.length===1)return e[0];
let B=0;for(let o of e)B+=o.op===n?o.subs.length:1;let r=new Array(B).fill(null),i=0;for(let o of e)if(o.op===n){for(let a=0;a<
o.subs.length;a++)r[i++]=o.subs[a];this.reuse(o)}else r[i++]=o;let s=this.newRegexp(n);if(s.subs=r,n===p.Op.ALTERNATE&&(s.
subs=this.factor(s.subs),s.subs.length===1)){let o=s;s=s.subs[0],this.reuse(o)}return s}factor(e){if(e.length<2)return e;
let n=0,B=e.length,r=0,i=null,s=0,o=0,a=0;for(let C=0;C<=B;C++){let c=null,d=0,g=0;if(C<B){let h=e[n+C];if(h.op===p.Op.CONCAT&&
h.subs.length>0&&(h=h.subs[0]),h.op===p.Op.LITERAL&&(c=h.runes,d=h.runes.length,g=h.flags&m.FOLD_CASE),g===o){let y=0;for(;y<
s&&y<d&&i[y]===c[y];)y++;if(y>0){s=y;continue}}}if(C!==a)if(C===a+1)e[r++]=e[n+a];else{let h=this.newRegexp(p.Op.LITERAL);
h.flags=o,h.runes=i.slice(0,s);for(let T=a;T<C;T++)e[n+T]=this.removeLeadingString(e[n+T],s),this.checkLimits(e[n+T]);let y=this.
collapse(e.slice(n+a,n+C),p.Op.ALTERNATE),F=this.newRegexp(p.Op.CONCAT);F.subs=[h,y],e[r++]=F}a=C,i=c,s=d,o=g}B=r,n=0,a=
0,r=0;let l=null;for(let C=0;C<=B;C++){let c=null;if(!(C<B&&(c=O.leadingRegexp(e[n+C]),l!==null&&l.equals(c)&&(O.isCharClass(
l)||l.op===p.Op.REPEAT&&l.min===l.max&&O.isCharClass(l.subs[0]))))){if(C!==a)if(C===a+1)e[r++]=e[n+a];else{let d=l;for(let y=a;y<
C;y++){let F=y!==a;e[n+y]=this.removeLeadingRegexp(e[n+y],F),this.checkLimits(e[n+y])}let g=this.collapse(e.slice(n+a,n+
C),p.Op.ALTERNATE),h=this.newRegexp(p.Op.CONCAT);h.subs=[d,g],e[r++]=h}a=C,l=c}}B=r,n=0,a=0,r=0;for(let C=0;C<=B;C++)if(!(C<
B&&O.isCharClass(e[n+C]))){if(C!==a)if(C===a+1)e[r++]=e[n+a];else{let c=a;for(let g=a+1;g<C;g++){let h=e[n+c],y=e[n+g];(h.
op<y.op||h.op===y.op&&(h.runes!==null?h.runes.length:0)<(y.runes!==null?y.runes.length:0))&&(c=g)}let d=e[n+a];e[n+a]=e[n+
c],e[n+c]=d;for(let g=a+1;g<C;g++)O.mergeCharClass(e[n+a],e[n+g]),this.reuse(e[n+g]);this.cleanAlt(e[n+a]),e[r++]=e[n+a]}
C<B&&(e[r++]=e[n+C]),a=C+1}B=r,n=0,a=0,r=0;for(let C=0;C<B;++C)C+1<B&&e[n+C].op===p.Op.EMPTY_MATCH&&e[n+C+1].op===p.Op.EMPTY_MATCH||
(e[r++]=e[n+C]);return B=r,n=0,e.slice(n,B)}removeLeadingString(e,n){if(e.op===p.Op.CONCAT&&e.subs.length>0){let B=this.
removeLeadingString(e.subs[0],n);if(e.subs[0]=B,B.op===p.Op.EMPTY_MATCH)switch(this.reuse(B),e.subs.length){case 0:case 1:
e.op=p.Op.EMPTY_MATCH,e.subs=p.emptySubs();break;case 2:{let r=e;e=e.subs[1],this.reuse(r);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===p.Op.LITERAL&&(e.runes=e.runes.slice(n,e.runes.length),e.runes.length===0&&(e.op=
p.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,n){if(e.op===p.Op.CONCAT&&e.subs.length>0){switch(n&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=p.Op.EMPTY_MATCH,e.subs=p.emptySubs();break;case 1:{let B=e;
e=e.subs[0],this.reuse(B);break}}return e}return n&&this.reuse(e),this.newRegexp(p.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&m.LITERAL)!==0)return O.literalRegexp(this.wholeRegexp,this.flags);let e=-1,n=-1,B=-1,r=new pc(this.wholeRegexp);for(;r.
more();){let i=-1;e:switch(r.peek()){case D.CODES["("]:if((this.flags&m.LOOKBEHIND)!==0){if(r.lookingAt("(?<=")){this.parsePosLookBehind(),
r.skip(4);break}if(r.lookingAt("(?<!")){this.parseNegLookBehind(),r.skip(4);break}}if((this.flags&m.PERL_X)!==0&&r.lookingAt(
"(?")){this.parsePerlFlags(r);break}this.op(p.Op.LEFT_PAREN).cap=++this.numCap,r.skip(1);break;case D.CODES["|"]:this.parseVerticalBar(),
r.skip(1);break;case D.CODES[")"]:this.parseRightParen(),r.skip(1);break;case D.CODES["^"]:(this.flags&m.ONE_LINE)!==0?this.
op(p.Op.BEGIN_TEXT):this.op(p.Op.BEGIN_LINE),r.skip(1);break;case D.CODES.$:(this.flags&m.ONE_LINE)!==0?this.op(p.Op.END_TEXT).
flags|=m.WAS_DOLLAR:this.op(p.Op.END_LINE),r.skip(1);break;case D.CODES["."]:(this.flags&m.DOT_NL)!==0?this.op(p.Op.ANY_CHAR):
this.op(p.Op.ANY_CHAR_NOT_NL),r.skip(1);break;case D.CODES["["]:this.parseClass(r);break;case D.CODES["*"]:case D.CODES["\
+"]:case D.CODES["?"]:{i=r.pos();let s=null;switch(r.pop()){case D.CODES["*"]:s=p.Op.STAR;break;case D.CODES["+"]:s=p.Op.
PLUS;break;case D.CODES["?"]:s=p.Op.QUEST}this.repeat(s,n,B,i,r,e);break}case D.CODES["{"]:{let s=r.pos(),o=O.parseRepeat(
r);if(o<0){r.rewindTo(s),this.literal(r.pop());break}i=s,n=o>>16,B=(o&A.MAX_BMP)<<16>>16,this.repeat(p.Op.REPEAT,n,B,i,r,
e);break}case D.CODES["\\"]:{let s=r.pos();if(r.skip(1),(this.flags&m.PERL_X)!==0&&r.more())switch(r.pop()){case D.CODES.
A:this.op(p.Op.BEGIN_TEXT);break e;case D.CODES.b:this.op(p.Op.WORD_BOUNDARY);break e;case D.CODES.B:this.op(p.Op.NO_WORD_BOUNDARY);
break e;case D.CODES.C:throw new K(O.ERR_INVALID_ESCAPE,"\\C");case D.CODES.Q:{let l=r.rest(),C=l.indexOf("\\E");C>=0?(l=
l.substring(0,C),r.skipString(l),r.skipString("\\E")):r.skipString(l);let c=0;for(;c<l.length;){let d=l.codePointAt(c);this.
literal(d),c+=S.charCount(d)}break e}case D.CODES.z:this.op(p.Op.END_TEXT);break e;default:r.rewindTo(s)}else r.rewindTo(
s);let o=this.newRegexp(p.Op.CHAR_CLASS);if(o.flags=this.flags,r.lookingAt("\\p")||r.lookingAt("\\P")){let l=new He;if(this.
parseUnicodeClass(r,l)){o.runes=l.toArray(),this.push(o);break e}}let a=new He;if(this.parsePerlClassEscape(r,a)){o.runes=
a.toArray(),this.push(o);break e}r.rewindTo(s),this.reuse(o),this.literal(O.parseEscape(r));break}default:this.literal(r.
pop())}e=i}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new K(O.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let n=e.pos(),B=e.rest();
if(B.startsWith("(?P<")||B.startsWith("(?<")){let o=B.charAt(2)==="P"?4:3,a=B.indexOf(">");if(a<0)throw new K(O.ERR_INVALID_NAMED_CAPTURE,
B);let l=B.substring(o,a);if(e.skipString(l),e.skip(o+1),!O.isValidCaptureName(l))throw new K(O.ERR_INVALID_NAMED_CAPTURE,
B.substring(0,a+1));let C=this.op(p.Op.LEFT_PAREN);if(C.cap=++this.numCap,this.namedGroups[l])throw new K(O.ERR_DUPLICATE_NAMED_CAPTURE,
l);this.namedGroups[l]=this.numCap,C.name=l;return}e.skip(2);let r=this.flags,i=1,s=!1;e:for(;e.more();){let o=e.pop();switch(o){case D.
CODES.i:r|=m.FOLD_CASE,s=!0;break;case D.CODES.m:r&=~m.ONE_LINE,s=!0;break;case D.CODES.s:r|=m.DOT_NL,s=!0;break;case D.
CODES.U:r|=m.NON_GREEDY,s=!0;break;case D.CODES["-"]:if(i<0)break e;i=-1,r=~r,s=!1;break;case D.CODES[":"]:case D.CODES["\
)"]:if(i<0){if(!s)break e;r=~r}o===D.CODES[":"]&&this.op(p.Op.LEFT_PAREN),this.flags=r;return;default:break e}}throw new K(
O.ERR_INVALID_PERL_OP,e.from(n))}parsePosLookBehind(){let e=this.newRegexp(p.Op.LEFT_PAREN);return e.flags=this.flags,e.
lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(p.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(p.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.
stack.length;if(e>=3&&this.stack[e-2].op===p.Op.VERTICAL_BAR&&O.isCharClass(this.stack[e-1])&&O.isCharClass(this.stack[e-
3])){let n=this.stack[e-1],B=this.stack[e-3];if(n.op>B.op){let r=B;B=n,n=r,this.stack[e-3]=B}return O.mergeCharClass(B,n),
this.reuse(n),this.pop(),!0}if(e>=2){let n=this.stack[e-1],B=this.stack[e-2];if(B.op===p.Op.VERTICAL_BAR)return e>=3&&this.
cleanAlt(this.stack[e-3]),this.stack[e-2]=n,this.stack[e-1]=B,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&
this.pop(),this.alternate(),this.stack.length<2)throw new K(O.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),n=this.
pop();if(n.op!==p.Op.LEFT_PAREN)throw new K(O.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=n.flags,n.lb!==0){if(O.
hasCapture(e))throw new K(O.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);n.lb>0?n.op=p.Op.PLB:n.op=p.Op.NLB,n.subs=
[e],this.push(n);return}n.cap===0?this.push(e):(n.op=p.Op.CAPTURE,n.subs=[e],this.push(n))}parsePerlClassEscape(e,n){let B=e.
pos();if((this.flags&m.PERL_X)===0||!e.more()||e.pop()!==D.CODES["\\"]||!e.more())return!1;e.pop();let r=e.from(B),i=Ki.
has(r)?Ki.get(r):null;return i===null?!1:(n.appendGroup(i,(this.flags&m.FOLD_CASE)!==0),!0)}parseNamedClass(e,n){let B=e.
rest(),r=B.indexOf(":]");if(r<0)return!1;let i=B.substring(0,r+2);e.skipString(i);let s=rs.has(i)?rs.get(i):null;if(s===
null)throw new K(O.ERR_INVALID_CHAR_RANGE,i);return n.appendGroup(s,(this.flags&m.FOLD_CASE)!==0),!0}parseUnicodeClass(e,n){
let B=e.pos();if((this.flags&m.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let r=1,
i=e.pop();if(i===D.CODES.P&&(r=-1),!e.more())throw e.rewindTo(B),new K(O.ERR_INVALID_CHAR_RANGE,e.rest());i=e.pop();let s;
if(i!==D.CODES["{"])s=S.runeToString(i);else{let C=e.rest(),c=C.indexOf("}");if(c<0)throw e.rewindTo(B),new K(O.ERR_INVALID_CHAR_RANGE,
e.rest());s=C.substring(0,c),e.skipString(s),e.skip(1)}s.length!==0&&s.codePointAt(0)===D.CODES["^"]&&(r=0-r,s=s.substring(
1));let o=O.unicodeTable(s);if(o===null)throw new K(O.ERR_INVALID_CHAR_RANGE,e.from(B));o.sign<0&&(r=0-r);let a=o.tab,l=o.
fold;if((this.flags&m.FOLD_CASE)===0||l===null)n.appendTableWithSign(a,r);else{let C=new He().appendTable(a).appendTable(
l).cleanClass().toArray();n.appendClassWithSign(Array.from(C),r)}return!0}parseClass(e){let n=e.pos();e.skip(1);let B=this.
newRegexp(p.Op.CHAR_CLASS);B.flags=this.flags;let r=new He,i=1;e.more()&&e.lookingAt("^")&&(i=-1,e.skip(1),(this.flags&m.
CLASS_NL)===0&&r.appendRange(D.CODES[`
`],D.CODES[`
`]));let s=!0;for(;!e.more()||e.peek()!==D.CODES["]"]||s;){if(e.more()&&e.lookingAt("-")&&(this.flags&m.PERL_X)===0&&!s){
let C=e.rest();if(C==="-"||!C.startsWith("-]"))throw e.rewindTo(n),new K(O.ERR_INVALID_CHAR_RANGE,e.rest())}s=!1;let o=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,r))continue;e.rewindTo(o)}if(this.parseUnicodeClass(e,r)||this.parsePerlClassEscape(
e,r))continue;e.rewindTo(o);let a=O.parseClassChar(e,n),l=a;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(l=O.parseClassChar(e,n),l<a)throw new K(O.ERR_INVALID_CHAR_RANGE,e.from(o))}(this.flags&m.FOLD_CASE)===
0?r.appendRange(a,l):r.appendFoldedRange(a,l)}e.skip(1),r.cleanClass(),i<0&&r.negateClass(),B.runes=r.toArray(),this.push(
B)}},hc=class _e{static initTest(e){let n=_e.compile(e),B=new _e(n.expr,n.prog,n.numSubexp,n.longest);return B.cond=n.cond,
B.prefix=n.prefix,B.prefixUTF8=n.prefixUTF8,B.prefixComplete=n.prefixComplete,B.prefixRune=n.prefixRune,B.prefilter=n.prefilter,
B.namedGroups=n.namedGroups,B}static compile(e){return _e.compileImpl(e,m.PERL,!1)}static compilePOSIX(e){return _e.compileImpl(
e,m.POSIX,!0)}static compileImpl(e,n,B){let r=mt.parse(e,n),i=r.maxCap(),s=r.namedGroups;r=Es.simplify(r);let o=uc.build(
r),a=gs.compileRegexp(r),l=new _e(e,a,i,B);l.prefilter=o.type===k.Type.NONE?null:o;let[C,c]=a.prefix();return l.prefixComplete=
C,l.prefix=c,l.prefixUTF8=S.stringToUtf8ByteArray(l.prefix),l.prefix.length>0&&(l.prefixRune=l.prefix.codePointAt(0)),l.
namedGroups=s,l}static match(e,n){return _e.compile(e).match(n)}constructor(e,n,B=0,r=0){this.expr=e,this.prog=n,this.numSubexp=
B,this.longest=r,this.cond=n.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=vi.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new mB(this.prog)),this.lazyDFA}matchPrefixComplete(e,n,B,r){if((B===
m.ANCHOR_START||B===m.ANCHOR_BOTH)&&n!==0)return null;let i=-1,s=-1,o=e.prefixLength(this);if(B===m.UNANCHORED){let a=e.
index(this,n);if(a<0)return null;i=n+a,s=i+o}else if(B===m.ANCHOR_BOTH){if(e.endPos()!==o||e.index(this,0)!==0)return null;
i=0,s=o}else if(B===m.ANCHOR_START){if(e.index(this,0)!==0)return null;i=0,s=o}if(i<0)return null;if(r>0){let a=new Int32Array(
r).fill(-1);return a[0]=i,a[1]=s,Array.from(a)}return[]}createLookbehindState(){return this.prog.numLb>0?new tc(this.prog):
null}executeEngine(e,n,B,r,i=null){if(this.prefixComplete&&(r===0||this.numSubexp===0))return this.matchPrefixComplete(e,
n,B,r);if(this.prefilter!==null&&B===m.UNANCHORED&&!this.prefilter.eval(e,n))return null;if(this.onepass!==null)return vi.
execute(this,e,n,B,r);if(r>0)return this.prog.numLb===0&&e.endPos()<=an.maxBitStateLen(this.prog)?an.execute(this,e,n,B,
r):this.doExecuteNFA(e,n,B,r,i);if(this.prog.numLb===0){let s=this.dfa.match(e,n,B);if(s!==null)return s?[]:null;if(e.endPos()<=
an.maxBitStateLen(this.prog))return an.execute(this,e,n,B,r)}return this.doExecuteNFA(e,n,B,r,i)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,n,B,r,i=null){
let s=this.get();s||(s=fs.fromRE2(this)),s.init(r);let o=s.match(e,n,B,i)?s.submatches():null;return this.put(s),o}match(e){
return this.executeEngine(U.fromUTF16(e),0,m.UNANCHORED,0)!==null}matchWithGroup(e,n,B,r,i,s=null){return e instanceof Ke||
(S.isByteArray(e)?e=Ue.utf8(e):e=Ue.utf16(e)),this.matchMachineInput(e,n,B,r,i,s)}matchMachineInput(e,n,B,r,i,s=null){if(n>
B)return[!1,null];let o=e.isUTF16Encoding()?U.fromUTF16(e.asCharSequence(),0,B):U.fromUTF8(e.asBytes(),0,B),a=this.executeEngine(
o,n,r,2*i,s);return a===null?[!1,null]:[!0,a]}matchUTF8(e){return this.executeEngine(U.fromUTF8(e),0,m.UNANCHORED,0)!==null}replaceAll(e,n){
return this.replaceAllFunc(e,()=>n,2*e.length+1)}replaceFirst(e,n){return this.replaceAllFunc(e,()=>n,1)}replaceAllFunc(e,n,B){
let r=0,i=0,s="",o=U.fromUTF16(e),a=this.createLookbehindState(),l=0;for(;i<=e.length;){let C=this.executeEngine(o,i,m.UNANCHORED,
2,a);if(C===null||C.length===0)break;s+=e.substring(r,C[0]),(C[1]>r||C[0]===0)&&(s+=n(e.substring(C[0],C[1])),l++),r=C[1];
let c=o.step(i)&7;if(i+c>C[1]?i+=c:i+1>C[1]?i++:i=C[1],l>=B)break}return s+=e.substring(r),s}pad(e){if(e===null)return null;
let n=(1+this.numSubexp)*2;if(e.length<n){let B=new Array(n).fill(-1);for(let r=0;r<e.length;r++)B[r]=e[r];e=B}return e}allMatches(e,n,B=r=>r){
let r=[],i=e.endPos();n<0&&(n=i+1);let s=0,o=0,a=-1,l=this.createLookbehindState();for(;o<n&&s<=i;){let C=this.executeEngine(
e,s,m.UNANCHORED,this.prog.numCap,l);if(C===null||C.length===0)break;let c=!0;if(C[1]===s){C[0]===a&&(c=!1);let d=e.step(
s);d<0?s=i+1:s+=d&7}else s=C[1];a=C[1],c&&(r.push(B(this.pad(C))),o++)}return r}findUTF8(e){let n=this.executeEngine(U.fromUTF8(
e),0,m.UNANCHORED,2);return n===null?null:e.slice(n[0],n[1])}findUTF8Index(e){let n=this.executeEngine(U.fromUTF8(e),0,m.
UNANCHORED,2);return n===null?null:n.slice(0,2)}find(e){let n=this.executeEngine(U.fromUTF16(e),0,m.UNANCHORED,2);return n===
null?"":e.substring(n[0],n[1])}findIndex(e){return this.executeEngine(U.fromUTF16(e),0,m.UNANCHORED,2)}findUTF8Submatch(e){
let n=this.executeEngine(U.fromUTF8(e),0,m.UNANCHORED,this.prog.numCap);if(n===null)return null;let B=new Array(1+this.numSubexp).
fill(null);for(let r=0;r<B.length;r++)2*r<n.length&&n[2*r]>=0&&(B[r]=e.slice(n[2*r],n[2*r+1]));return B}findUTF8SubmatchIndex(e){
return this.pad(this.executeEngine(U.fromUTF8(e),0,m.UNANCHORED,this.prog.numCap))}findSubmatch(e){let n=this.executeEngine(
U.fromUTF16(e),0,m.UNANCHORED,this.prog.numCap);if(n===null)return null;let B=new Array(1+this.numSubexp).fill(null);for(let r=0;r<
B.length;r++)2*r<n.length&&n[2*r]>=0&&(B[r]=e.substring(n[2*r],n[2*r+1]));return B}findSubmatchIndex(e){return this.pad(
this.executeEngine(U.fromUTF16(e),0,m.UNANCHORED,this.prog.numCap))}findAllUTF8(e,n){let B=this.allMatches(U.fromUTF8(e),
n,r=>e.slice(r[0],r[1]));return B.length===0?null:B}findAllUTF8Index(e,n){let B=this.allMatches(U.fromUTF8(e),n,r=>r.slice(
0,2));return B.length===0?null:B}findAll(e,n){let B=this.allMatches(U.fromUTF16(e),n,r=>e.substring(r[0],r[1]));return B.
length===0?null:B}findAllIndex(e,n){let B=this.allMatches(U.fromUTF16(e),n,r=>r.slice(0,2));return B.length===0?null:B}findAllUTF8Submatch(e,n){
let B=this.allMatches(U.fromUTF8(e),n,r=>{let i=new Array(r.length/2|0).fill(null);for(let s=0;s<i.length;s++)r[2*s]>=0&&
(i[s]=e.slice(r[2*s],r[2*s+1]));return i});return B.length===0?null:B}findAllUTF8SubmatchIndex(e,n){let B=this.allMatches(
U.fromUTF8(e),n);return B.length===0?null:B}findAllSubmatch(e,n){let B=this.allMatches(U.fromUTF16(e),n,r=>{let i=new Array(
r.length/2|0).fill(null);for(let s=0;s<i.length;s++)r[2*s]>=0&&(i[s]=e.substring(r[2*s],r[2*s+1]));return i});return B.length===
0?null:B}findAllSubmatchIndex(e,n){let B=this.allMatches(U.fromUTF16(e),n);return B.length===0?null:B}},yB=class Je{static UNANCHORED=m.
UNANCHORED;static ANCHOR_START=m.ANCHOR_START;static ANCHOR_BOTH=m.ANCHOR_BOTH;constructor(e=Je.UNANCHORED,n=0,B=8388608){
if(![Je.UNANCHORED,Je.ANCHOR_START,Je.ANCHOR_BOTH].includes(e))throw new as("The anchor should be RE2Set.UNANCHORED, RE2\
Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");S.checkFlags(n),this.anchor=e,this.jsFlags=n,this.maxMem=B;let r=m.PERL;(n&X.DISABLE_UNICODE_GROUPS)!==
0&&(r&=~m.UNICODE_GROUPS),(n&X.LOOKBEHINDS)!==0&&(r|=m.LOOKBEHIND),this.re2Flags=r,this.regexps=[],this.prog=null,this.dfa=
null,this.dummyRe2=null}add(e){if(this.prog)throw new Dt("Cannot add patterns after compile");S.checkPattern(e);let n=e;
(this.jsFlags&X.CASE_INSENSITIVE)!==0&&(n=`(?i)${n}`),(this.jsFlags&X.DOTALL)!==0&&(n=`(?s)${n}`),(this.jsFlags&X.MULTILINE)!==
0&&(n=`(?m)${n}`);let B=mt.parse(n,this.re2Flags);return this.regexps.push(Es.simplify(B)),this.regexps.length-1}compile(){
if(this.prog)return;let e=gs.compileSet(this.regexps);if(e.numInst()>mt.MAX_SIZE)throw new Dt(`${mt.ERR_LARGE}: the set \
compiles to ${e.numInst()} instructions, more than ${mt.MAX_SIZE}`);this.prog=e,this.dfa=new mB(this.prog,this.maxMem),this.
dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,longest:!1}}match(e){this.prog||this.compile();
let n=S.isByteArray(e)?U.fromUTF8(e):U.fromUTF16(e),B=m.UNANCHORED;this.anchor===Je.ANCHOR_START?B=m.ANCHOR_START:this.anchor===
Je.ANCHOR_BOTH&&(B=m.ANCHOR_BOTH);let r=this.dfa.matchSet(n,0,B);if(r!==null)return r;let i=fs.fromRE2(this.dummyRe2);return i.
init(0),i.matchSet(n,0,B)}},gc=class lt{static isHexadecimal(e){return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){
let n="";if(Object.prototype.toString.call(e)==="[object RegExp]"&&(e.ignoreCase&&(n+="i"),e.multiline&&(n+="m"),e.dotAll&&
(n+="s"),e=e.source),typeof e!="string")return e;let B="",r=!1,i=e.length;i===0&&(B="(?:)",r=!0);let s=!1,o=0;for(;o<i;){
let l=e[o];if(l==="\\"){if(o+1<i)switch(l=e[o+1],l){case"\\":B+="\\\\",o+=2;continue;case"c":if(o+2<i){let d=e[o+2].charCodeAt(
0);if(d>=65&&d<=90||d>=97&&d<=122){let g=d%32;B+="\\x",B+=(g>>4).toString(16).toUpperCase(),B+=(g&15).toString(16).toUpperCase(),
o+=3,r=!0;continue}}B+="c",o+=2,r=!0;continue;case"u":if(o+2<i){if(e[o+2]==="{"){let d=o+3,g=!1,h=!1;for(;d<i;){let y=e[d];
if(y==="}"){h=!0;break}if(!lt.isHexadecimal(y))break;g=!0,d++}if(h&&g){B+="\\x",o+=2,r=!0;continue}}else if(o+5<i){let d=!0;
for(let g=0;g<4;g++)if(!lt.isHexadecimal(e[o+2+g])){d=!1;break}if(d){B+="\\x{"+e.substring(o+2,o+6)+"}",o+=6,r=!0;continue}}}
B+="u",o+=2,r=!0;continue;case"x":{let d=!1;if(o+2<i&&e[o+2]==="{"){let g=o+3,h=!1,y=!1;for(;g<i;){let F=e[g];if(F==="}"){
y=!0;break}if(!lt.isHexadecimal(F))break;h=!0,g++}y&&h&&(d=!0)}else o+3<i&&lt.isHexadecimal(e[o+2])&&lt.isHexadecimal(e[o+
3])&&(d=!0);d?(B+="\\x",o+=2):(B+="x",o+=2,r=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"\
s":case"S":case"w":case"W":case"b":case"B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"\
3":case"4":case"5":case"6":case"7":B+="\\"+l,o+=2;continue;default:{let d=e.codePointAt(o+1);if(d>=48&&d<=57||d>=65&&d<=
90||d>=97&&d<=122){let g=S.charCount(d);B+=e.substring(o+1,o+1+g),o+=g+1,r=!0}else{B+="\\";let g=S.charCount(d);B+=e.substring(
o+1,o+1+g),o+=g+1}continue}}}else if(l==="/"){B+="\\/",o+=1,r=!0;continue}else if(l==="["){if(!s&&e[o+1]==="]"){B+="[^\\x\
00-\\x{10FFFF}]",o+=2,r=!0;continue}if(!s&&e[o+1]==="^"&&e[o+2]==="]"){B+="[\\x00-\\x{10FFFF}]",o+=3,r=!0;continue}s=!0}else if(l===
"]")s=!1;else if(!s&&l==="("&&o+2<i&&e[o+1]==="?"&&e[o+2]==="<"&&o+3<i&&!"=!>)".includes(e[o+3])){B+="(?P<",o+=3,r=!0;continue}
let C=e.codePointAt(o),c=S.charCount(C);B+=e.substring(o,o+c),o+=c}let a=r?B:e;return n.length>0?`(?${n})${a}`:a}},is=(t,e)=>{
let n=t.matchArray();return n.index=t.start(0),n.input=e,n.groups=t.namedGroupsObject(),n},zd=class ye{static CASE_INSENSITIVE=X.
CASE_INSENSITIVE;static DOTALL=X.DOTALL;static MULTILINE=X.MULTILINE;static DISABLE_UNICODE_GROUPS=X.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=X.
LONGEST_MATCH;static LOOKBEHINDS=X.LOOKBEHINDS;static quote(e){return S.quoteMeta(e)}static quoteReplacement(e,n=!1){return Ri.
quoteReplacement(e,n)}static translateRegExp(e){return gc.translate(e)}static compile(e,n=0){S.checkPattern(e),S.checkFlags(
n);let B=e;(n&ye.CASE_INSENSITIVE)!==0&&(B=`(?i)${B}`),(n&ye.DOTALL)!==0&&(B=`(?s)${B}`),(n&ye.MULTILINE)!==0&&(B=`(?m)${B}`);
let r=m.PERL;(n&ye.DISABLE_UNICODE_GROUPS)!==0&&(r&=~m.UNICODE_GROUPS),(n&ye.LOOKBEHINDS)!==0&&(r|=m.LOOKBEHIND);let i=new ye(
e,n);return i.re2Input=hc.compileImpl(B,r,(n&ye.LONGEST_MATCH)!==0),i}static matches(e,n){return ye.compile(e).testExact(
n)}static initTest(e,n,B){if(e==null)throw new Error("pattern is null");if(B==null)throw new Error("re2 is null");let r=new ye(
e,n);return r.re2Input=B,r}constructor(e,n){this.patternInput=e,this.flagsInput=n,this.re2Input=null}reset(){this.re2Input.
reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(e){return this.
testExact(e)}matcher(e){return S.isByteArray(e)&&(e=Ue.utf8(e)),new Ri(this,e)}test(e){return S.isByteArray(e)?this.re2Input.
matchUTF8(e):this.re2Input.match(e)}testExact(e){let n=S.isByteArray(e)?U.fromUTF8(e):U.fromUTF16(e);return this.re2Input.
executeEngine(n,0,m.ANCHOR_BOTH,0)!==null}exec(e){let n=this.matcher(e);return n.find()?is(n,e):null}split(e,n=0){let B=this.
matcher(e),r=[],i=0,s=0;for(;B.find();){if(s===0&&B.end()===0){s=B.end();continue}if(n>0&&r.length===n-1)break;if(s===B.
start()){if(n===0){i+=1,s=B.end();continue}}else for(;i>0;)r.push(""),i-=1;r.push(B.substring(s,B.start())),s=B.end()}if(n===
0&&s!==B.inputLength()){for(;i>0;)r.push(""),i-=1;r.push(B.substring(s,B.inputLength()))}return(n!==0||r.length===0&&!(s===
B.inputLength()&&s>0))&&r.push(B.substring(s,B.inputLength())),r}*matchAll(e){let n=this.matcher(e);for(;n.find();)yield is(
n,e)}toString(){return this.patternInput}programSize(){return this.re2Input.numberOfInstructions()}groupCount(){return this.
re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}equals(e){return this===e?!0:e===null||
this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&this.patternInput===e.patternInput}};var Ec=4096,mc=2e3;function ms(t,e){let n=[],B=[];for(let[r,i]of t.split(",").entries()){let s=kn(i);if(s==="")continue;
let o=r+1,a=Dc(s,e);a===void 0?B.push({source:s,position:o}):n.push({pattern:a,position:o})}return{parts:n,invalid:B}}function Dc(t,e){
if(!(t.length>Ec)){if(/^[a-z0-9-]+$/.test(t))return{source:t,literal:t,matches:n=>n===t};if(e.compiles(t))return{source:t,
literal:void 0,matches:n=>e.matches(t,n)}}}function Ds(t){return oB(t)}var yc=256*1024,Sc=2048,Ac=1e6,SB=class{#e=new Map;#n=0;compiles(e){
return this.#t(e)!==void 0}matches(e,n){let B=this.#t(e);if(B===void 0)return!1;let r=B.answers.get(n);if(r!==void 0)return r;
let i=B.set.match(n).length>0;return this.#n>=Ac&&this.#r(),B.answers.set(n,i),this.#n+=1,i}#t(e){if(this.#e.has(e))return this.#e.
get(e);let n=Oc(e);return this.#e.size>=Sc&&this.#B(),this.#e.set(e,n),n}#B(){let[e]=this.#e;e!==void 0&&(this.#n-=e[1]?.
answers.size??0,this.#e.delete(e[0]))}#r(){for(let e of this.#e.values())e?.answers.clear();this.#n=0}};function ys(){return new SB}
function Oc(t){let e=`^${t}$`;if(!(Ic(e)>mc))try{let n=new yB(yB.UNANCHORED,0,yc);return n.add(e),n.compile(),{set:n,answers:new Map}}catch(n){
if(n instanceof $e)return;throw n}}var Fc=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function Ic(t){let e=new RegExp(Fc),n=[],B=0,r=0;for(;e.lastIndex<t.length;){if(t.charAt(e.lastIndex)==="["){e.lastIndex=
Nc(t,e.lastIndex),B+=1,r=1;continue}let[,i,s,o,a,l,C,c]=e.exec(t)??[];if(!(s!==void 0||c!==void 0||i===""))if(o!==void 0)
n.push(B),B=1,r=0;else if(a!==void 0)r=B,B+=n.pop()??0;else if(l!==void 0){let d=Math.max(Number(l),Number(C??0),1);B+=r*
(d-1),r*=d}else B+=i?.length??1,r=1}return B}function Nc(t,e){let n=e+1;for(t.charAt(n)==="^"&&(n+=1),t.charAt(n)==="]"&&
(n+=1);n<t.length&&t.charAt(n)!=="]";){let B=t.startsWith("[:",n)?t.indexOf(":]",n+2):-1;B!==-1?n=B+2:n+=t.charAt(n)==="\
\\"?2:1}return n+1}function Ss(t,{workload:e,template:n},{settings:B,cache:r}){let{keys:i}=B,o=[i.named[t],i.auto,i.typedAuto[t],i.search].
some(d=>e.has(d))?e:n,a=o.get(i.auto)??"",l=o.get(i.typedAuto[t])??"",{parts:C,invalid:c}=wc(o.get(i.named[t]),r);return{
named:C,invalid:c,search:o.get(i.search)==="true",auto:Gn(a)||Gn(l),autoAll:a===""&&l===""&&B.autoReloadAll}}function wc(t,e){
if(t===void 0)return{parts:[],invalid:[]};let{parts:n,invalid:B}=ms(t,e);return{parts:n.map(({pattern:r,position:i})=>({
pattern:r,position:i,name:Ds(r.source)?r.source:void 0})),invalid:B.map(({position:r})=>r)}}function As(t,e,n){return new Set(
e.flatMap(B=>ZB(B.get(n.keys.exclude[t])??"")))}function Os(t,{name:e,isReferenced:n,isMatch:B}){if(t.named.some(({pattern:r})=>r.
matches(e)))return"named";if(n)return t.search&&B?"search":t.auto?"auto":t.autoAll?"auto-all":void 0}var Lc=new Map,un=class{#e=new Map;#n=new Map;#t=new Map;constructor(e){for(let n of e){let{kind:B,namespace:r,name:i}=n.
id;Fs(this.#e,`${B}/${r}`,new Map).set(i,n),Fs(this.#n,`${B}/${i}`,[]).push(n)}}inNamespace(e,n){return this.#e.get(`${e}\
/${n}`)??Lc}anywhere(e,n){return this.#n.get(`${e}/${n}`)??[]}matching(e,n,B){let r=`${e}/${n}/${B.source}`,i=this.#t.get(
r);if(i!==void 0)return i;let o=[...this.inNamespace(e,n).keys()].filter(a=>B.matches(a));return this.#t.set(r,o),o}};function Fs(t,e,n){
let B=t.get(e);return B!==void 0?B:(t.set(e,n),n)}function ws(t,e,n){let B={index:new un(t.sources),cache:ys(),scope:e,settings:n},r=Tc(t.workloads),i=[];for(let s of t.workloads){
let{template:o,type:a,templateOf:l}=s;if(o===void 0||l!==void 0)continue;let C=[...a.templateOnly===!0?[]:[s],...r.get(Ls(
a.group,s.id))??[]];C.length>0&&i.push(bc({workload:s,template:o,deciders:C},B))}return i}function Ls(t,e){return`${t}/${e.
kind}/${e.namespace}/${e.name}`}function Tc(t){let e=new Map;for(let n of t){let{templateOf:B}=n;if(B===void 0)continue;
let{namespace:r}=n.id,i=Ls(B.group,{kind:B.kind,namespace:r,name:B.name});e.set(i,[...e.get(i)??[],n])}return e}function bc(t,e){
let{workload:n,template:B,deciders:r}=t,{index:i,scope:s}=e,{namespace:o}=n.id,a={ConfigMap:Is("ConfigMap",t,e),Secret:Is(
"Secret",t,e)},l=(C,c)=>Mc({kind:C,namespace:o,name:c},a[C],{subject:t,context:e});return{workload:n,template:B,deciders:r,
outOfScope:Rc(t,s),verdicts:Pt.flatMap(C=>kc(C,a[C],{namespace:o,index:i}).map(c=>l(C,c))),judge:l,names:C=>i.inNamespace(
C,o).keys(),elsewhere:(C,c)=>i.anywhere(C,c).filter(({id:d})=>d.namespace!==o),rules:{ConfigMap:a.ConfigMap.rules,Secret:a.
Secret.rules},isMatched:(C,c)=>i.matching(C,o,c.pattern).length>0}}function Rc({deciders:t,workload:e},n){for(let r of[e,
...t])if(Ht(r))return n.workloadIsOut(r);let B=t.map(r=>n.workloadIsOut(r));return B.every(r=>r!==void 0)?B[0]:void 0}function Is(t,e,n){
let{deciders:B,template:r}=e,i=[],s=[];for(let l of B){let C={workload:l.annotations,template:r.annotations};(n.scope.workloadIsOut(
l)===void 0?i:s).push(Ss(t,C,n))}let o=[...B.map(({annotations:l})=>l),r.annotations],a=new Map;for(let l of r.references){
if(l.kind!==t)continue;let C=a.get(l.name);C===void 0?a.set(l.name,[l]):C.push(l)}return{rules:i,rulesOut:s,excludes:As(
t,o,n.settings),references:a}}function kc(t,{rules:e,references:n},{namespace:B,index:r}){let i=new Set(n.keys());for(let{
pattern:s,name:o}of e.flatMap(({named:a})=>a))if(o!==void 0&&i.add(o),s.literal===void 0)for(let a of r.matching(t,B,s))
i.add(a);return[...i].toSorted(fe)}var Gc=[];function Mc(t,e,{subject:n,context:{index:B,scope:r,settings:i}}){let{kind:s,
namespace:o,name:a}=t,l=B.inNamespace(s,o).get(a),C=e.references.get(a)??Gc,c=r.sourceIsOut(t,l?.labels);if(c!==void 0)return{
type:"out-of-scope",id:t,why:c};let d={name:a,isReferenced:C.length>0,isMatch:l===void 0||l.annotations.get(i.keys.match)===
"true"},g=n.template.hasContainers&&!e.excludes.has(a),h=g?Ns(e.rules,d):void 0,y=g?Ns(e.rulesOut,d):void 0;if(h===void 0&&
y!==void 0)return{type:"out-of-scope",id:t,why:"only a Rollout that is out of scope selects it"};if(l===void 0){let F=e.
rules.some(({named:T})=>T.some(G=>G.name===a));return{type:"missing",id:t,rule:h,references:C,isNamed:F,isExcluded:e.excludes.
has(a)}}return l.annotations.get(i.keys.ignore)==="true"?{type:"refused",source:l,reason:"ignore"}:h===void 0?{type:"ref\
used",source:l,reason:e.excludes.has(a)?"exclude":"opt-out"}:{type:"selected",source:l,rule:h,references:C,keys:vc(C,n,i)}}
var xc=["named","search","auto","auto-all"];function Ns(t,e){let n=new Set(t.map(B=>Os(B,e)));return xc.find(B=>n.has(B))}
function vc(t,{deciders:e,workload:n},B){let r=[n,...e].map(({annotations:s})=>s.get(hr)).find(s=>s==="keys"||s==="objec\
t")??B.granularity,i=t.length===0||t.some(({keys:s})=>s===void 0);if(!(r==="object"||B.form==="env-vars"||i))return[...new Set(
t.flatMap(({keys:s})=>s??[]))].toSorted(fe)}function Rs(t){let e=Hc(t),n=t.stampDomain??"rollstamp.io";_c([n,...t.oldStampDomain??[]],e);let B=t.reloadStrategy==="e\
nv-vars"?"env-vars":t.stamp??"each";B==="env-vars"&&Jc(t);for(let r of t.enable??[])throw new Y(`--enable ${r}: there is\
 no such addition in this version`);return{autoReloadAll:t.autoReloadAll??!1,granularity:t.granularity??"object",jobs:t.
jobs??"auto",kinds:[...wn,...(t.workload??[]).map(Yc)],namespace:t.namespace===void 0||t.namespace===""?"default":t.namespace,
ignoredKind:Uc(t.resourcesToIgnore??[]),ignoredWorkloadTypes:Kc(t.ignoredWorkloadTypes??[]),namespaces:t.namespaces??[],
namespacesToIgnore:t.namespacesToIgnore??[],namespaceSelector:bs("namespace-selector",t.namespaceSelector??[]),namespaceLabels:new Map(
(t.namespaceLabels??[]).map($c)),resourceLabelSelector:bs("resource-label-selector",t.resourceLabelSelector??[]),isArgoRollouts:t.
isArgoRollouts??!0,form:B,stampDomain:n,oldStampDomains:(t.oldStampDomain??[]).filter(r=>r!==n),hashKey:Wc(t.hashKey),rekey:t.
rekey??!1,missing:t.missing??"warn",expectMissing:t.expectMissing??[],pruneMissing:t.pruneMissing??!1,severity:qc(t.severity??
{}),strict:t.strict??!1,keys:e}}function Se(t,e){if(t==="")throw new Y("an annotation key must not be empty: leave the o\
ption out for the default");return t??e}function Hc(t){return{auto:Se(t.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{
ConfigMap:Se(t.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:Se(t.secretAutoAnnotation,"secret.\
reloader.stakater.com/auto")},named:{ConfigMap:Se(t.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:Se(
t.secretAnnotation,"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:Se(t.configmapsExcludeAnnotation,"configma\
ps.exclude.reloader.stakater.com/reload"),Secret:Se(t.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/re\
load")},search:Se(t.autoSearchAnnotation,"reloader.stakater.com/search"),match:Se(t.searchMatchAnnotation,"reloader.stak\
ater.com/match"),ignore:Se(t.ignoreAnnotation,"reloader.stakater.com/ignore")}}var Pc=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Ts=243;function _c(t,e){let n=[e.auto,e.search,e.match,e.ignore,...Object.values(e.typedAuto),...Object.values(e.named),
...Object.values(e.exclude)];for(let B of t){if(B.length>Ts||!Pc.test(B))throw new Y(`a stamp domain must be a DNS subdo\
main (lower-case letters, digits, - and .) of at most ${String(Ts)} characters`);let r=n.find(i=>i.startsWith(`configmap\
.${B}/`)||i.startsWith(`secret.${B}/`)||i===`${B}/config-digest`);if(r!==void 0)throw new Y(`the annotation key ${r} lie\
s under the prefixes of the stamps (${B}): rename one of them`)}}function Jc(t){let e=[["granularity",t.granularity==="k\
eys"],["hash-key-file",t.hashKey!==void 0],["stamp single",t.stamp==="single"],["stamp-domain",t.stampDomain!==void 0]].
find(([,n])=>n);if(e!==void 0)throw new Y(`--reload-strategy env-vars writes what Reloader would write, so it does not g\
o with --${String(e[0])}: leave one of them out`)}function Uc(t){let e=new Set(t.map(n=>n.toLowerCase()));if(e.size!==0){
if(e.size>1||!(e.has("configmaps")||e.has("secrets")))throw new Y("--resources-to-ignore takes configMaps or secrets, on\
e of them");return e.has("secrets")?"Secret":"ConfigMap"}}function Kc(t){for(let e of t)if(e!=="jobs"&&e!=="cronjobs")throw new Y(
"--ignored-workload-types takes jobs and cronjobs");return t}function bs(t,e){if(e.length!==0)try{return Fi(e)}catch(n){
throw n instanceof Re?new Y(`--${t}: ${n.message}`,{cause:n}):n}}function $c(t){let[e="",...n]=t.split("="),B=n.join("="),
r=new Map;for(let i of B===""?[]:B.split(",")){let s=i.indexOf("=");if(s<1)throw new Y("--namespace-labels takes NS=key=\
value,key=value, e.g. 'shop=team=web,env=prod'");r.set(i.slice(0,s).trim(),i.slice(s+1).trim())}if(e===""||n.length===0)
throw new Y("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,r]}var jc=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Yc(t){let[,e="",n="",B=""]=jc.exec(t)??[];if(n==="")throw new Y("--workload takes GROUP/KIND=path.to.template, \
e.g. apps.kruise.io/CloneSet=spec.template");if(wn.some(r=>r.group===e&&r.kind===n))throw new Y(`--workload ${e}/${n}: t\
he kind is built in`);return{group:e,kind:n,template:B.split(".")}}function Wc(t){if(t===void 0)return;let e=typeof t=="\
string"?new TextEncoder().encode(t):t;if(e.length===0)throw new Y("the hash key is empty: give a key, or leave the optio\
n out");return e}function Qc(t){return t==="error"||t==="warning"||t==="info"||t==="off"}function qc(t){let e=new Map;for(let[
n,B]of Object.entries(t)){if(!Object.hasOwn(Lt,n))throw new Y(`--severity ${n}: there is no such finding; the codes are ${Object.
keys(Lt).join(", ")}`);if(!Qc(B))throw new Y(`--severity ${n}=\u2026: takes error, warning, info or off`);e.set(n,B)}return e}function ks(t,e){if(e.length===0)return t;let n=[],B=0;for(let r of e.toSorted((i,s)=>i.start-s.start||i.end-s.end)){if(r.
start<B||r.end<r.start||r.end>t.length)throw new Error(`edits overlap or leave the text at offset ${String(r.start)}`);n.
push(t.slice(B,r.start),r.text),B=r.end}return n.push(t.slice(B)),n.join("")}function Ne(t,e){let n=t.lastIndexOf(`
`,e-1)+1;return n===0&&t.startsWith("\uFEFF")?1:n}function Ae(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n>e&&t.charAt(n-1)==="\r"?n-1:n}function xs(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n+1}function je(t,e){let n=t.indexOf(`
`,e);return n===-1&&(n=t.lastIndexOf(`
`)),n>0&&t.charAt(n-1)==="\r"?`\r
`:`
`}function Oe(t,e){return Array.from(t.slice(Ne(t,e),e)).length}function me(t,e,n){for(let B=e;B<n;B+=1){let r=t.charCodeAt(
B);if(r!==32&&r!==9)return!1}return!0}function St(t,e){return me(t,Ne(t,e),e)}function AB(t,e){return t.charAt(e)==="#"&&
(e===0||/[\s\uFEFF]/.test(t.charAt(e-1)))}function Ct(t,e){let n=e;for(;;){let B=t.charCodeAt(n);if(B===32||B===9||B===10||
B===13)n+=1;else if(B===35&&AB(t,n))n=Ae(t,n);else return n}}function pe(t,e){switch(e.type){case"alias":return e.end;case"\
scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow?Ms(t,e,"}"):Gs(t,e);default:return e.flow?Ms(t,e,"]"):Gs(
t,e)}}function Gs(t,e){if(e.type==="sequence")return Qe(t,e,e.items.length-1);let n=e.entries.at(-1);return n===void 0?e.
contentStart:we(t,n)}function Ms(t,e,n){let B=e.type==="mapping"?e.entries.at(-1):void 0,r=e.contentStart+1;if(B!==void 0)
r=we(t,B);else if(e.type==="sequence")for(let i of e.items)r=Math.max(r,pe(t,i));for(r=Ct(t,r);t.charAt(r)!==n&&r<t.length;)
r=Ct(t,r+1);return r+1}function Ye(t,{key:e,value:n}){let B=pe(t,e);if(B===-1)return n.start===-1?-1:t.lastIndexOf(":",n.
start);let r=Ct(t,B);return t.charAt(r)===":"?r:-1}function we(t,e){let n=pe(t,e.value);if(n!==-1)return n;let B=Ye(t,e);
return B===-1?pe(t,e.key):B+1}function We(t,e,n){let B=e.entries[n],r=B?.key.start??-1;if(r===-1)return B===void 0?-1:Ye(
t,B);let i=e.entries[n-1],s=i===void 0?e.contentStart:we(t,i),o=r-1;for(;o>s&&/\s/.test(t.charAt(o));)o-=1;return o>=s&&
t.charAt(o)==="?"?o:r}function fn(t,e,n){return n===0?e.contentStart:Ct(t,Qe(t,e,n-1))}function Qe(t,e,n){let B=e.items[n],
r=B===void 0?-1:pe(t,B);return r!==-1?r:n<0?e.contentStart:fn(t,e,n)+1}function*dn(t,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:Vc(t,e)});else if(e.type==="m\
apping")for(let{key:n,value:B}of e.entries)yield*dn(t,n),yield*dn(t,B);else if(e.type==="sequence")for(let n of e.items)
yield*dn(t,n)}function Vc(t,e){let{end:n}=e;for(;n>e.contentStart&&/\s/.test(t.charAt(n-1));)n-=1;return n}function ct(t,{
start:e,end:n},B){let r=[],i=B.flatMap(a=>[...dn(t,a)]),s=a=>{let l=r.at(-1);l!==void 0&&me(t,l.end,a.start)?r[r.length-
1]={start:l.start,end:a.end}:r.push(a)},o=0;for(let a=e;a<n;){for(;(i[o]?.end??1/0)<=a;)o+=1;let l=i[o];l?.start===a?(s(
l),a=l.end):/\s/.test(t.charAt(a))?a+=1:AB(t,a)?a=Ae(t,a):(s({start:a,end:a+1}),a+=1)}return r}function At(t,e){return e.
map(({start:n,end:B})=>{let r=St(t,n),i=Ae(t,B);if(me(t,B,i))return r?{start:Ne(t,n),end:xs(t,B),text:""}:{start:zc(t,n),
end:B,text:""};let s=r||t.charAt(B-1)===",";return{start:n,end:s?Xc(t,B):B,text:""}})}function zc(t,e){let n=e;for(;n>0&&
me(t,n-1,n);)n-=1;return n}function Xc(t,e){let n=e;for(;n<t.length&&me(t,n,n+1);)n+=1;return n}function ke(t,e,n){let[B,
...r]=e;return B===void 0?[]:[M(w({},B),{text:n}),...At(t,r)]}function Ot(t,e){let n=Ye(t,e),B=n===-1?pe(t,e.key):n+1;return ct(
t,{start:B,end:we(t,e)},[e.value])}function OB(t,e,n){return ct(t,{start:e,end:we(t,n)},[n.key,n.value])}function pn(t,e){
let n=[];for(let[B,r]of e.entries()){if(!r.isGone)continue;let i=e.slice(B+1).some(({isGone:C})=>!C),s=e[B-1],o=i?r:s,a=o===
void 0?-1:Ct(t,o.end),l=a!==-1&&t.charAt(a)===","?[{start:a,end:a+1}]:[];n.push(...i?[...r.tokens,...l]:[...l,...r.tokens])}
return Zc(t,n)}function Zc(t,e){let n=[];for(let B of e.toSorted((r,i)=>r.start-i.start)){let r=n.at(-1);r!==void 0&&me(
t,r.end,B.start)?n[n.length-1]={start:r.start,end:B.end}:n.push(B)}return n}function ut(t,e,{changes:n,layout:B}){let{add:r,update:i,remove:s}=n,o=[];for(let[c,d]of i)o.push(...ke(t,Ot(t,c),hn(d)));
let[a]=e.entries,l=We(t,e,0),C=r.length>0&&a!==void 0&&s.has(a)?a:void 0;if(r.length>0){let{lines:c,separator:d}=tu(t,r,
{mapping:e,layout:B});C===void 0?o.push({start:l,end:l,text:c.map(g=>g+d).join("")}):o.push(...ke(t,OB(t,l,C),c.join(d)))}
return[...o,...At(t,eu(t,e,{remove:s,reuse:C}))]}function eu(t,e,{remove:n,reuse:B}){let r=e.entries.map((i,s)=>{let o=n.
has(i)&&i!==B,a=o?OB(t,We(t,e,s),i):[];return{end:e.flow?we(t,i):0,isGone:o,tokens:a}});return e.flow?pn(t,r):r.flatMap(
({tokens:i})=>i)}function hn(t){return`"${t}"`}function tu(t,e,{mapping:n,layout:B}){let r=We(t,n,0),i=je(t,r),s=" ".repeat(
Oe(t,r));if(!n.flow)return{lines:e.map(d=>gn(d,s,B).join(i).slice(s.length)),separator:i+s};let o=En(t,n,B),a=t.slice(Ne(
t,r),r),l=o.isPretty?`,${i}${a}`:o.isCompact?",":", ";return{lines:e.map(c=>vs(c,M(w({},o),{indent:a,lineBreak:i}))),separator:l}}
function gn({key:t,value:e},n,B){if(typeof e=="string")return[`${n}${t}: ${hn(e)}`];if("entries"in e){let i=n+" ".repeat(
B.step);return[`${n}${t}:`,...e.entries.flatMap(s=>gn(s,i,B))]}let r=n+" ".repeat(B.dashStep);return[`${n}${t}:`,...e.items.
flatMap(i=>FB(i,r,B))]}function FB(t,e,n){let B=`${e}  `;return t.flatMap(i=>gn(i,B,n)).map((i,s)=>s===0?`${e}- ${i.slice(
B.length)}`:i)}function En(t,e,n){let[B]=e.entries;if(B===void 0)return{isPretty:!1,isCompact:!1,quotesKeys:!1,step:n.step};
let r=Ye(t,B);return{isPretty:e.flow&&St(t,We(t,e,0)),isCompact:r!==-1&&!/\s/.test(t.charAt(r+1)),quotesKeys:B.key.type===
"scalar"&&B.key.style==="double",step:n.step}}function vs({key:t,value:e},n){return`${n.quotesKeys?hn(t):t}:${n.isCompact?
"":" "}${Ft(e,n)}`}function Ft(t,e){if(typeof t=="string")return hn(t);let n=M(w({},e),{indent:e.indent+" ".repeat(e.step)}),
[B,r]="entries"in t?["{","}"]:["[","]"],i="entries"in t?t.entries.map(o=>vs(o,n)):t.items.map(o=>Ft({entries:o},n));if(!e.
isPretty)return B+i.join(e.isCompact?",":", ")+r;let s=`,${e.lineBreak}${n.indent}`;return`${B}${e.lineBreak}${n.indent}${i.
join(s)}${e.lineBreak}${e.indent}${r}`}function Hs(t,{mapping:e,entry:n},{value:B,layout:r}){let i=Ye(t,n),s=we(t,n),o=Ae(
t,pe(t,n.key))===Ae(t,s);if(!e.flow&&i!==-1&&o&&!nu(n.value)){let g=Oe(t,n.key.start),h=gn({key:"",value:B}," ".repeat(g),
r).slice(1),y=je(t,s),F=Ae(t,s),T=y+h.join(y),G={start:F,end:F,text:T};return s===i+1?[G]:me(t,s,F)?[{start:i+1,end:F,text:T}]:
[{start:i+1,end:s,text:""},G]}let a=/^[ \t]*/.exec(t.slice(Ne(t,n.key.start)))?.[0]??"",l=M(w({},En(t,e,r)),{indent:a,lineBreak:je(
t,s)}),C=Ft(B,l),c=Ot(t,n);if(c.length>0)return ke(t,c,C);let d=i===-1?pe(t,n.key):i+1;return[{start:d,end:d,text:`${i===
-1?":":""}${l.isCompact?"":" "}${C}`}]}function nu(t){return t.start!==t.contentStart}function mn(t,e,n=2){let B=Oe(t,e.
contentStart);for(let{value:r}of e.entries){if(r.type!=="mapping"||r.entries.length===0)continue;let i=We(t,r,0),s=e.flow?
Oe(t,We(t,e,0)):B,o=Oe(t,i)-s;if(o>0&&St(t,i))return{step:o,dashStep:n}}return{step:2,dashStep:n}}var qe=["metadata","annotations"];function Ps(t,e){if(e.length===0)return{edits:[]};let{text:n}=t.doc.file,B=ou(t,e);if(B!==
void 0)return{obstacle:B};let r=mn(n,t.at.node),i=L(t.at,qe[0]),s=L(i,qe[1]),o=e.flatMap(({key:a,value:l})=>l===void 0||
Bu(s,a)!==void 0?[]:[{key:a,value:l}]);if(s?.node.type==="mapping"&&s.node.entries.length>0){let{node:a}=s,l=M(w({},ru(a,
e)),{add:o});return o.length===0&&a.entries.every(c=>l.remove.has(c))?{edits:iu(n,t.at.node,r)}:{edits:ut(n,a,{changes:l,
layout:r})}}return{edits:su(n,{at:t.at,metadata:i,added:o,layout:r})}}function Bu(t,e){return t?.node.type==="mapping"?oe(
t.node).get(e)?.entry:void 0}function ru(t,e){let n=new Map,B=new Set;for(let{key:r,value:i}of e){let s=De(t,r);s!==void 0&&
(i===void 0?B.add(s):n.set(s,i))}return{update:n,remove:B}}function iu(t,e,n){let B=De(e,qe[0]),r=B?.value;if(B===void 0||
r?.type!=="mapping")return[];let i=De(r,qe[1]),s=r.entries.every(C=>C===i),[o,a]=s?[e,B]:[r,i];return a===void 0?[]:ut(t,
o,{changes:{add:[],update:new Map,remove:new Set([a])},layout:n})}function su(t,{at:e,metadata:n,added:B,layout:r}){let i={
key:qe[1],value:{entries:B}};return n?.node.type==="mapping"&&n.node.entries.length>0?Dn(t,n.node,{entry:i,layout:r}):Dn(
t,e.node,{entry:{key:qe[0],value:{entries:[i]}},layout:r})}function Dn(t,e,{entry:n,layout:B}){let r=De(e,n.key);return r!==
void 0?Hs(t,{mapping:e,entry:r},{value:n.value,layout:B}):ut(t,e,{changes:{add:[n],update:new Map,remove:new Set},layout:B})}
function ou(t,e){let n=t.at;for(let B of qe){let r=It(n,[B]);if(r!==void 0)return r;let i=L(n,B);if(i!==void 0&&i.node.type!==
"mapping"&&!Le(i))return{type:"invalid",offset:i.node.start,field:"metadata"};n=i}return It(n,e.map(({key:B})=>B))}function It(t,e){
if(t===void 0)return;let{node:n,shared:B}=t;if(B)return{type:"shared",offset:n.start};if(n.type!=="mapping")return;let r=n.
duplicates?.find(({name:s})=>s!==void 0&&e.includes(s));if(r!==void 0)return{type:"duplicate",offset:r.key.start};if(!n.
merges&&!au(n))return;let i=oe(n);for(let s of e){let o=i.get(s);if(o===void 0)continue;if(o.merged||o.entry.key.aliased||
o.entry.value.aliased)return{type:"shared",offset:o.entry.key.start}}}function au(t){return t.entries.some(({key:e,value:n})=>e.
aliased||n.aliased)}var lu=/^[0-9a-f]{40}$/;function IB(t,e){return ae(L(L(t,"spec"),e))}function _s(t){return["containers","initContainers"].
flatMap(e=>IB(t,e).flatMap((n,B)=>ae(L(n,"env")).flatMap((r,i)=>{let s=j(L(r,"name"))??"",o=sr(s),a=j(L(r,"value"))??"";
return o===void 0||!lu.test(a)||L(r,"valueFrom")!==void 0?[]:[{kind:o,name:s,value:a,list:e,container:B,index:i}]})))}function Js(t,e,n){let{text:B}=t.doc.file,r=[];for(let i of e){let s=IB(t.at,i.list)[i.container];if(s?.node.type!=="map\
ping")continue;let o=cu(s,i);if(o!==void 0)return{obstacle:o};let a=M(w({},mn(B,t.at.node)),{dashStep:Cu(B,t.at)});r.push(
...uu(B,s.node,{change:i,side:n,layout:a}))}return{edits:r}}function Cu(t,e){let n=L(e,"spec")?.node,B=n?.type==="mappin\
g"?De(n,"containers"):void 0;return B?.value.type!=="sequence"||B.value.flow?2:Math.max(0,Oe(t,B.value.contentStart)-Oe(
t,B.key.start))}function cu(t,e){let n=It(t,["env"]);if(n!==void 0)return n;let B=L(t,"env");if(B?.shared===!0)return{type:"\
shared",offset:B.node.start};if(!(B===void 0||Le(B))){if(B.node.type!=="sequence")return{type:"invalid",offset:B.node.start,
field:"env"};for(let r of[...e.update.keys(),...e.remove]){let i=B.node.items[r];if(i===void 0)continue;if(i.type!=="map\
ping"||i.aliased)return{type:"shared",offset:i.start};let o=It({node:i,shared:!1},["name","value"]);if(o!==void 0)return o}}}
function uu(t,e,{change:n,side:B,layout:r}){let i=n.add.map(({name:a,value:l})=>[{key:"name",value:a},{key:"value",value:l}]),
s=De(e,"env"),o=s?.value;return s===void 0||o?.type!=="sequence"||o.items.length===0?i.length===0?[]:Dn(t,e,{entry:{key:"\
env",value:{items:i}},layout:r}):i.length===0&&o.items.every((a,l)=>n.remove.has(l))?ut(t,e,{changes:{add:[],update:new Map,
remove:new Set([s])},layout:r}):fu(t,o,{change:n,added:i,side:B,layout:r})}function fu(t,e,{change:n,added:B,side:r,layout:i}){
let s=[];for(let[c,d]of n.update){let g=e.items[c],h=g?.type==="mapping"?De(g,"value"):void 0;h!==void 0&&s.push(...ke(t,
Ot(t,h),`"${d}"`))}let o=r==="first"?0:e.items.length-1,a=B.length>0&&n.remove.has(o)?o:void 0;B.length>0&&s.push(...(e.
flow?pu:du)(t,e,{added:B,side:r,layout:i,reuse:a}));let l=e.items.map((c,d)=>{let g=n.remove.has(d)&&d!==a,h=Qe(t,e,d),y=e.
flow?c.start:g?fn(t,e,d):0;return{end:h,isGone:g,tokens:g?ct(t,{start:y,end:h},[c]):[]}}),C=e.flow?pn(t,l):l.flatMap(c=>c.
tokens);return[...s,...At(t,C)]}function du(t,e,{added:n,side:B,layout:r,reuse:i}){let s=" ".repeat(Oe(t,e.contentStart)),
o=je(t,e.contentStart),a=n.map(d=>FB(d,s,r).join(o));if(i!==void 0){let d=fn(t,e,i),g=e.items[i],h=ct(t,{start:d,end:Qe(
t,e,i)},g===void 0?[]:[g]);return ke(t,h,a.join(o).slice(s.length))}if(B==="first"){let d=e.contentStart,g=a.map(h=>`${h.
slice(s.length)}${o}${s}`).join("");return[{start:d,end:d,text:g}]}let l=Qe(t,e,e.items.length-1);if(l>0&&t.charAt(l-1)===
`
`)return[{start:l,end:l,text:a.map(d=>d+o).join("")}];let c=Ae(t,l);return[{start:c,end:c,text:a.map(d=>o+d).join("")}]}
function pu(t,e,{added:n,side:B,layout:r,reuse:i}){let[s]=e.items;if(s===void 0)return[];let o=s.type==="mapping"?En(t,s,
r):void 0,a=t.slice(Ne(t,s.start),s.start),l=me(a,0,a.length),C={isPretty:o?.isPretty??!1,isCompact:o?.isCompact??!1,quotesKeys:o?.
quotesKeys??!1,step:r.step,indent:/^[ \t]*/.exec(a)?.[0]??"",lineBreak:je(t,s.start)},c=l?`,${C.lineBreak}${a}`:C.isCompact?
",":", ",d=n.map(h=>Ft({entries:h},C));if(i!==void 0){let h=e.items[i];if(h===void 0)return[];let y=ct(t,{start:h.start,
end:pe(t,h)},[h]);return ke(t,y,d.join(c))}if(B==="first")return[{start:s.start,end:s.start,text:d.map(h=>h+c).join("")}];
let g=Qe(t,e,e.items.length-1);return[{start:g,end:g,text:d.map(h=>c+h).join("")}]}function NB(t,e){let n=t.isNamed||t.references.length>0;return t.rule!==void 0&&n&&!e.pruneMissing}function yn(t,e){switch(t.
type){case"selected":return{type:"selected"};case"out-of-scope":return{type:"leave"};case"refused":return{type:"remove",
reason:`removed: ${t.reason}`};default:return NB(t,e)?{type:"kept"}:t.isExcluded?{type:"remove",reason:"removed: exclude"}:
{type:"remove",reason:t.rule===void 0?"removed: opt-out":"removed: missing"}}}function wB(t,{selection:e,settings:n,isCheck:B,
drafts:r,place:i}){return!t.startsWith(Te)||n.hashKey!==void 0||n.rekey?!1:(r.push(b.hashKeyMissing(i,e.workload.id,B)),
!0)}import{hash as hu}from"node:crypto";var gu=63,Eu=46,mu=16,Us={ConfigMap:"configmap",Secret:"secret"};function LB(t,e,n){
return`${Us[t]}.${n}/${Du(e)}`}function TB(t){return`${t}/config-digest`}function Du(t){return t.length<=gu?t:`${t.slice(
0,Eu)}.${hu("sha256",t,"hex").slice(0,mu)}`}function Sn(t,e){if(t===TB(e))return"single";for(let n of["ConfigMap","Secre\
t"]){let B=`${Us[n]}.${e}/`;if(t.startsWith(B))return{kind:n,short:t.slice(B.length)}}}function Fe({kind:t,name:e}){return`${t}/${e}`}function Ve(t){return t.verdicts.filter(e=>e.type==="selected")}function Ks(t,{
context:e,drafts:n}){let{settings:B,digests:r,isCheck:i}=e,s=new Map(B.form==="env-vars"?[]:Ve(t).map(C=>[Fe(C.source.id),
r.of(C.source,C.keys)])),o=yu(t,{settings:B,known:s}),a={selection:t,settings:B,isCheck:i,drafts:n,changes:[],states:new Map,
wanted:o},l=[B.stampDomain,...B.oldStampDomains];for(let[C,c]of Su(t,l))Au(C,{work:a,place:c,domains:l});for(let[C,{value:c,
source:d}]of[...o].toSorted(([g],[h])=>fe(g,h)))Nt(a,d,"absent"),a.changes.push({action:"add",form:"annotation",key:C,value:c,
reason:"added",source:d});return{changes:a.changes,states:a.states,digests:s}}function yu(t,{settings:e,known:n}){if(n.size===
0)return new Map;if(e.form==="single"){let B=Ve(t).map(({source:{id:r}})=>[`${r.kind.toLowerCase()}/${r.name}`,n.get(Fe(
r))??""]);return new Map([[TB(e.stampDomain),{value:cr(B),source:void 0}]])}return new Map(Ve(t).map(({source:{id:B}})=>[
LB(B.kind,B.name,e.stampDomain),{value:n.get(Fe(B))??"",source:B}]))}function Su({template:t},e){let n=r=>e.some(i=>Sn(r,
i)!==void 0);if(![...t.annotations.keys()].some(n))return[];let B=L(L(t.at,"metadata"),"annotations")?.node;return B?.type!==
"mapping"?[]:[...oe(B)].filter(([r])=>n(r)).map(([r,{entry:i}])=>[r,{file:t.doc.file,offset:i.key.start}])}function Au(t,{
work:e,place:n,domains:B}){let{selection:r,settings:i,drafts:s}=e,o=r.template.annotations.get(t)??"",a=B.find(g=>Sn(t,g)!==
void 0)??i.stampDomain,l=Sn(t,a);if(l===void 0)return;let C=a===i.stampDomain;if(!lr.test(o)){if(!C)return;Nt(e,e.wanted.
get(t)?.source,"foreign"),e.wanted.delete(t),s.push(b.stampForeign(n,r.workload.id,t));return}let c={selection:r,settings:i,
isCheck:e.isCheck,drafts:s,place:n},d={key:t,value:o,place:n,lock:c};l==="single"?Iu(d,e):Fu(M(w({},d),{kind:l.kind,name:Ou(
r,w({key:t,domain:a},l))}),e)}function Ou(t,{key:e,domain:n,kind:B,short:r}){return/^.{46}\.[0-9a-f]{16}$/.test(r)?[...t.
verdicts.map(s=>("source"in s?s.source.id:s.id).name),...t.names(B)].find(s=>LB(B,s,n)===e)??r:r}function Fu(t,e){let{key:n,
value:B,kind:r,name:i}=t,s={kind:r,name:i},o=yn(e.selection.judge(r,i),e.settings);o.type!=="leave"&&(o.type==="kept"?(Nt(
e,s,"kept"),e.drafts.push(b.stampKept(t.place,e.selection.workload.id,s))):o.type==="remove"?bB(e,{key:n,reason:o.reason,
source:s}):r==="Secret"&&wB(B,t.lock)?(Nt(e,s,"blocked"),e.wanted.delete(n)):$s({key:n,value:B,source:s},e))}function Iu({
key:t,value:e,lock:n,place:B},r){let{selection:i,settings:s}=r,o=Ve(i);if(o.some(({source:c})=>c.id.kind==="Secret")&&wB(
e,n)){r.wanted.delete(t);return}if(r.wanted.has(t)){$s({key:t,value:e,source:void 0},r);return}if(i.verdicts.some(({type:c})=>c===
"out-of-scope"))return;let l=i.verdicts.find(c=>c.type==="missing"&&NB(c,s));if(o.length===0&&l?.type==="missing"){r.drafts.
push(b.stampKept(B,i.workload.id,l.id));return}let C=o.length===0?Nu(i):"form";bB(r,{key:t,reason:C,source:void 0})}function Nu(t){
let e=t.verdicts.find(n=>n.type==="refused");return e?.type==="refused"?`removed: ${e.reason}`:"removed: opt-out"}function $s({
key:t,value:e,source:n},B){let r=B.wanted.get(t);if(r===void 0){bB(B,{key:t,reason:"form",source:n});return}if(B.wanted.
delete(t),Nt(B,n,r.value===e?"fresh":"stale"),r.value===e)return;let i=r.value.startsWith(Te)===e.startsWith(Te)?"conten\
t":"key";B.changes.push({action:"update",form:"annotation",key:t,value:r.value,reason:i,source:n})}function bB(t,{key:e,
reason:n,source:B}){t.changes.push({action:"remove",form:"annotation",key:e,value:void 0,reason:n,source:B})}function Nt(t,e,n){
if(e===void 0)for(let{source:B}of Ve(t.selection))t.states.set(Fe(B.id),n);else t.states.set(Fe(e),n)}function js(t,{context:e,drafts:n}){let{settings:B,digests:r}=e,s=B.form==="env-vars"?wu(t,{digests:r,drafts:n}):new Map,
o=new Map([...s.values()].map(({source:l,value:C})=>[Fe(l),C])),a={selection:t,settings:B,wanted:s,drafts:n,changes:[],states:new Map,
buckets:new Map};for(let l of _s(t.template.at).toReversed())Tu(l,a);for(let l of[...s.values()].toSorted((C,c)=>fe(C.name,
c.name)))a.states.set(Fe(l.source),"absent"),RB(a,{list:"containers",container:l.container}).add.push(l),a.changes.push(
{action:"add",form:"env-var",key:l.name,value:l.value,reason:"added",source:l.source});return{changes:a.changes,states:a.
states,digests:o,edits:ku(a.buckets)}}function wu(t,{digests:e,drafts:n}){let B=new Map,{workload:r}=t;for(let i of Ve(t)){
let{id:s}=i.source,o=Gt(s.kind,s.name),a=B.get(o);if(a!==void 0){let l=[a.source.name,s.name];n.push(b.envCollision(r.place,
r.id,{variable:o,names:l}))}B.set(o,{name:o,value:e.reloader(i.source),container:Lu(i),source:s})}return B}function Lu({
references:t}){for(let e of["volume","env"]){let n=t.filter(r=>r.via===e),B=n.flatMap(r=>r.containers);if(n.length>0)return B.
length===0?0:Math.min(...B)}return 0}function Tu(t,e){let{selection:n,settings:B,wanted:r}=e,i=r.get(t.name);if(i!==void 0&&
t.list==="containers"&&t.container===i.container){r.delete(t.name);let C=i.value===t.value;if(e.states.set(Fe(i.source),
C?"fresh":"stale"),C)return;RB(e,t).update.set(t.index,i.value),e.changes.push({action:"update",form:"env-var",key:t.name,
value:i.value,reason:"content",source:i.source});return}let s=bu(t,n),o=s===void 0?void 0:"source"in s?s.source.id:s.id,
a=s===void 0?Ru(t,n):yn(s,B);if(a.type==="leave")return;if(a.type==="kept"&&o!==void 0){e.states.set(Fe(o),"kept");let{file:C}=n.
template.doc;e.drafts.push(b.stampKept({file:C,offset:n.workload.place.offset},n.workload.id,o));return}let l=a.type==="\
remove"?a.reason:"form";RB(e,t).remove.add(t.index),e.changes.push({action:"remove",form:"env-var",key:t.name,value:void 0,
reason:l,source:o})}function bu({kind:t,name:e},n){let B=n.verdicts.find(r=>{let i="source"in r?r.source.id:r.id;return i.
kind===t&&Gt(t,i.name)===e});if(B!==void 0)return B;for(let r of n.names(t))if(Gt(t,r)===e)return n.judge(t,r)}function Ru({
kind:t},e){return e.judge(t,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function RB(t,{
list:e,container:n}){let B=`${e}/${String(n)}`,r=t.buckets.get(B)??{add:[],update:new Map,remove:new Set};return t.buckets.
set(B,r),r}function ku(t){return[...t].map(([e,n])=>{let[B,r]=e.split("/");return M(w({},n),{list:B==="containers"?"cont\
ainers":"initContainers",container:Number(r)})})}function Ys(t,e){let n=[];return{plans:t.map(r=>Gu(r,{context:e,drafts:n})),drafts:n}}function Gu(t,{context:e,drafts:n}){
if(t.outOfScope!==void 0)return{selection:t,changes:[],edits:[],states:new Map,digests:new Map};let B=Ks(t,{context:e,drafts:n}),
r=js(t,{context:e,drafts:n}),i=Mu([...B.changes,...r.changes]),o=[Ps(t.template,B.changes),Js(t.template,r.edits,t.workload.
type.isRollout===!0?"last":"first")].flatMap(a=>xu(t,a,n));return vu(t,B.changes,n),{selection:t,changes:i,edits:o.toSorted(
(a,l)=>a.start-l.start||a.end-l.end),states:new Map([...B.states,...r.states]),digests:new Map([...B.digests,...r.digests])}}
function Mu(t){if(!t.some(({reason:n})=>n==="form"))return t;let e="form";return t.map(n=>n.reason==="added"?M(w({},n),{
reason:e}):n)}function xu({workload:t,template:e},n,B){if("edits"in n)return n.edits;let{obstacle:r}=n,{file:i}=e.doc,s={
file:i,offset:r.offset>=0?r.offset:e.at.node.start};return r.type==="shared"?B.push(b.aliasShared(s,t.id)):r.type==="dup\
licate"?B.push(b.duplicateKey(s,!0)):B.push(b.templateInvalid(s,t.id,r.field)),[]}function vu({workload:t,template:e},n,B){
if(n.length===0)return;let r=new Map(e.annotations);for(let{key:s,value:o}of n)o===void 0?r.delete(s):r.set(s,o);let i=0;
for(let[s,o]of r)i+=Buffer.byteLength(s)+Buffer.byteLength(o);i>re.annotations&&B.push(b.annotationsTooLarge(t.place,t.id,
i))}function An(t,e,n){let B=Rs(e);Hu(t);let r=Oi(t,YB(B)),i=WB(r,B),s=Li(i,B),o=ws(i,s,B),a=fr(B.hashKey),l=Ys(o,{settings:B,
digests:a,isCheck:n.isCheck}),C=mr({catalog:i,scope:s,selections:o},{settings:B,digests:a}),c=[...n.drafts??[],...[r,i,s,
l,a].flatMap(d=>d.drafts),...C];return{files:Pu(t,l.plans),findings:pr(c,t,B),plans:l.plans,manifests:r.manifests}}function Hu(t){
let e=0;for(let{path:n,text:B}of t)if(e+=B.length,e>re.input)throw new he("limit","the input is larger than 256 MiB: sta\
mp it in several sets",{path:n})}function Pu(t,e){let n=new Map(t.map(B=>[B,[]]));for(let{selection:B,edits:r}of e)n.get(
B.template.doc.file)?.push(...r);return[...n].map(([B,r])=>({path:B.path,text:ks(B.text,r),edits:r}))}function On(t){return t.map(e=>{let{selection:n,changes:B}=e,{workload:r,outOfScope:i}=n,{file:s,offset:o}=r.place;return M(
w(w({kind:r.id.kind,namespace:r.id.namespace,name:r.id.name,path:s.path},ge(s,o)),i===void 0?{}:{outOfScope:i}),{sources:n.
verdicts.map(a=>Uu(a,e)),changes:B.map(({action:a,key:l,reason:C,source:c})=>w({action:a,key:l,reason:C},c===void 0?{}:{
source:{kind:c.kind,name:c.name}}))})})}var _u={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreig\
n",blocked:"locked"},Ju={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-ou\
t":"the workload has not opted in with it"};function Uu(t,{selection:e,states:n,digests:B}){let r="source"in t?t.source.
id:t.id,i=`${r.kind}/${r.name}`,s=n.get(i),o=s===void 0?"none":_u[s],a={kind:r.kind,name:r.name,references:Ku(r,e)};switch(t.
type){case"selected":{if(e.outOfScope!==void 0)return M(w({},a),{rule:t.rule,stamp:"out of scope",why:e.outOfScope});let l=B.
get(i);return M(w(M(w({},a),{rule:t.rule}),l===void 0?{}:{digest:l}),{stamp:o})}case"refused":return M(w({},a),{stamp:o,
why:Ju[t.reason]});case"out-of-scope":return M(w({},a),{stamp:"out of scope",why:t.why});default:return M(w(w({},a),t.rule===
void 0?{}:{rule:t.rule}),{stamp:o,why:"the source is not in this set"})}}function Ku({kind:t,name:e},{template:n}){let{file:B}=n.
doc;return n.references.filter(r=>r.kind===t&&r.name===e).map(({path:r,offset:i})=>w({field:r,path:B.path},ge(B,i)))}function Ws(t){
return t.flatMap(({selection:e})=>{if(e.outOfScope!==void 0)return[];let{workload:n}=e;return e.verdicts.filter(r=>r.type===
"missing").flatMap(({id:r,rule:i})=>{if(i===void 0)return[];let{line:s}=ge(n.place.file,n.place.offset),{kind:o,name:a}=r;
return[{workload:n.id,source:{kind:o,name:a},rule:i,path:n.place.file.path,line:s}]})})}function $u(t,e={}){let{files:n,findings:B,plans:r}=An(kB(t),e,{isCheck:!1}),i=!Qs(B);return{ok:i,files:i?n:[],findings:B,
workloads:On(r)}}function ju(t,e={}){let{findings:n,plans:B,files:r}=An(kB(t),e,{isCheck:!0}),i=Wu({files:r});return{ok:!i&&
!Qs(n),stale:i,findings:n,workloads:On(B)}}function Yu(t,e={}){let{findings:n,plans:B}=An(kB(t),e,{isCheck:!0});return{workloads:On(
B),unseen:Ws(B),findings:n}}function Wu({files:t}){return t.some(({edits:e})=>e.length>0)}function Qs(t){return t.some(({
severity:e})=>e==="error")}function kB(t){return typeof t=="string"?[{path:"-",text:t}]:"text"in t?[t]:t}export{he as InputError,Y as UsageError,ju as check,Yu as explain,$u as stamp};
