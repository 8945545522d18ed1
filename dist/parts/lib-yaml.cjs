"use strict";var pt=Object.create;var H=Object.defineProperty,ht=Object.defineProperties,gt=Object.getOwnPropertyDescriptor,mt=Object.getOwnPropertyDescriptors,
St=Object.getOwnPropertyNames,Ue=Object.getOwnPropertySymbols,yt=Object.getPrototypeOf,qe=Object.prototype.hasOwnProperty,
Et=Object.prototype.propertyIsEnumerable;var Ke=(e,n,t)=>n in e?H(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,L=(e,n)=>{for(var t in n||={})qe.
call(n,t)&&Ke(e,t,n[t]);if(Ue)for(var t of Ue(n))Et.call(n,t)&&Ke(e,t,n[t]);return e},k=(e,n)=>ht(e,mt(n));var At=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Nt=(e,n)=>{for(var t in n)
H(e,t,{get:n[t],enumerable:!0})},Ye=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of St(n))!qe.call(
e,i)&&i!==t&&H(e,i,{get:()=>n[i],enumerable:!(r=gt(n,i))||r.enumerable});return e};var bt=(e,n,t)=>(t=e!=null?pt(yt(e)):{},Ye(n||!e||!e.__esModule?H(t,"default",{value:e,enumerable:!0}):t,e)),Tt=e=>Ye(H(
{},"__esModule",{value:!0}),e);var _n=At((ta,On)=>{var Oi,xn=()=>Oi??=require("./lib-errors.cjs");On.exports={__esModule:!0,get InputError(){return xn().
InputError},get UsageError(){return xn().UsageError}}});var bo={};Nt(bo,{decodeBlockScalar:()=>No,readYaml:()=>ao});module.exports=Tt(bo);var y=Symbol("NOT_RESOLVED");function I(e,n){return{tagName:e,nodeKind:"scalar",implicit:n.implicit??!1,matchByTagPrefix:n.
matchByTagPrefix??!1,implicitFirstChars:n.implicitFirstChars??null,resolve:n.resolve,identify:n.identify,represent:n.represent??
(t=>String(t)),representTagName:n.representTagName??(()=>e)}}function ve(e,n){let t=n.finalize===void 0;return{tagName:e,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:n.matchByTagPrefix??!1,create:n.create,addItem:n.addItem,finalize:n.finalize??
(r=>r),carrierIsResult:t,identify:n.identify,represent:n.represent??(r=>r),representTagName:n.representTagName??(()=>e)}}
function te(e,n){let t=n.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:n.matchByTagPrefix??
!1,create:n.create,addPair:n.addPair,has:n.has,keys:n.keys,get:n.get,finalize:n.finalize??(r=>r),carrierIsResult:t,identify:n.
identify,represent:n.represent??(r=>r),representTagName:n.representTagName??(()=>e)}}var It=I("tag:yaml.org,2002:str",{resolve:e=>e,
identify:e=>typeof e=="string"}),Lt=["","~","null","Null","NULL"],Ct=I("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>Lt.indexOf(e)!==-1?null:y,identify:e=>e===null,represent:()=>"null"}),vt=I("tag:yaml.org,2002\
:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,n)=>e==="null"||n&&e===""?null:y,identify:e=>e===null,represent:()=>"\
null"}),xt=["","~","null","Null","NULL"],Ot=I("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],
resolve:e=>xt.indexOf(e)!==-1?null:y,identify:e=>e===null,represent:()=>"null"}),_t=["true","True","TRUE"],kt=["false","\
False","FALSE"],wt=I("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>_t.indexOf(e)!==
-1?!0:kt.indexOf(e)!==-1?!1:y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"\
false"}),Ft=["true"],Pt=["false"],Rt=I("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>Ft.
indexOf(e)!==-1?!0:Pt.indexOf(e)!==-1?!1:y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?
"true":"false"}),Mt=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],$t=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],Dt=I("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:e=>Mt.indexOf(e)!==-1?!0:$t.indexOf(e)!==-1?!1:y,identify:e=>Object.prototype.toString.call(e)===
"[object Boolean]",represent:e=>e?"true":"false"}),Bt=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Ut=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Kt(e){let n=e,t=1;return(n[0]==="-"||n[0]===
"+")&&(n[0]==="-"&&(t=-1),n=n.slice(1)),n.startsWith("0b")?t*parseInt(n.slice(2),2):n.startsWith("0o")?t*parseInt(n.slice(
2),8):n.startsWith("0x")?t*parseInt(n.slice(2),16):t*parseInt(n,10)}function qt(e,n){if(n){if(!Ut.test(e))return y}else if(!Bt.
test(e))return y;let t=Kt(e);return Number.isFinite(t)?t:y}var en=I("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:qt,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.
toString(10)}),Yt=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Wt=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function Gt(e){let n=e,t=1;return(n[0]==="-"||n[0]==="+")&&(n[0]==="-"&&(t=-1),n=n.slice(1)),n.startsWith(
"0b")?t*parseInt(n.slice(2),2):n.startsWith("0o")?t*parseInt(n.slice(2),8):n.startsWith("0x")?t*parseInt(n.slice(2),16):
t*parseInt(n,10)}function Vt(e,n){if(n){if(!Wt.test(e))return y}else if(!Yt.test(e))return y;let t=Gt(e);return Number.isFinite(
t)?t:y}var Ht=I("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Vt,identify:e=>Number.
isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),jt=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Qt(e){let n=e.
replace(/_/g,""),t=1;if((n[0]==="-"||n[0]==="+")&&(n[0]==="-"&&(t=-1),n=n.slice(1)),n.startsWith("0b"))return t*parseInt(
n.slice(2),2);if(n.startsWith("0x"))return t*parseInt(n.slice(2),16);if(n.includes(":")){let r=0;for(let i of n.split(":"))
r=r*60+Number(i);return t*r}return n!=="0"&&n[0]==="0"?t*parseInt(n,8):t*parseInt(n,10)}function zt(e){if(!jt.test(e))return y;
let n=Qt(e);return Number.isFinite(n)?n:y}var Ne=I("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:zt,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.
toString(10)}),Xt=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Jt=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Zt(e){
if(!Xt.test(e))return y;let n=e.toLowerCase(),t=n[0]==="-"?-1:1;if("+-".includes(n[0])&&(n=n.slice(1)),n===".inf")return t===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(n===".nan")return NaN;let r=t*parseFloat(n);return Number.isFinite(
r)||Jt.test(e)?r:y}function er(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(e,-0))return"-0.0";let n=e.toString(10);return/^[-+]?[0-9]+e/.test(n)?n.replace("e",".e"):n}var nn=I(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Zt,identify:e=>typeof e==
"number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:er}),nr=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),tr=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function rr(e,n){if(n){if(!tr.test(e))return y;
let r=e.toLowerCase(),i=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return i===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(r===".nan")return NaN;let o=i*parseFloat(r);return Number.isFinite(o)?o:y}if(!nr.test(e))return y;
let t=Number(e);return Number.isFinite(t)?t:y}function ir(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let n=e.toString(10);return/^[-+]?[0-9]+e/.
test(n)?n.replace("e",".e"):n}var or=I("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:rr,
identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:ir}),ar=new RegExp(
"^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|In\
f|INF)|\\.(?:nan|NaN|NAN))$"),sr=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function lr(e){if(!ar.test(
e))return y;let n=e.toLowerCase().replace(/_/g,""),t=n[0]==="-"?-1:1;if("+-".includes(n[0])&&(n=n.slice(1)),n===".inf")return t===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(n===".nan")return NaN;let r=0;if(n.includes(":")){for(let i of n.
split(":"))r=r*60+Number(i);r*=t}else r=t*parseFloat(n);return Number.isFinite(r)||sr.test(e)?r:y}function cr(e){if(isNaN(
e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(
e,-0))return"-0.0";let n=e.toString(10);return/^[-+]?[0-9]+e/.test(n)?n.replace("e",".e"):n}var be=I("tag:yaml.org,2002:\
float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:lr,identify:e=>typeof e=="number"&&(!Number.
isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:cr}),ur=I("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(e,n)=>e==="<<"||n&&e===""?"<<":y,identify:()=>!1}),fr=/^[A-Za-z0-9+/]*={0,2}$/;function dr(e){
let n=e.replace(/\s/g,"");if(n.length%4!==0||!fr.test(n))return y;let t=atob(n),r=new Uint8Array(t.length);for(let i=0;i<
t.length;i++)r[i]=t.charCodeAt(i);return r}function pr(e){let n="";for(let t=0;t<e.length;t++)n+=String.fromCharCode(e[t]);
return btoa(n)}var hr=I("tag:yaml.org,2002:binary",{resolve:dr,identify:e=>Object.prototype.toString.call(e)==="[object \
Uint8Array]",represent:pr}),gr=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),mr=new RegExp("^([0-9][0\
-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*\
(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function We(e,n,t,r=0,i=0,o=0,s=0){let a=new Date(Date.UTC(e,n,t,r,i,o,s));
return a.setUTCFullYear(e,n,t),a}function Sr(e){let n=gr.exec(e);if(n===null&&(n=mr.exec(e)),n===null)return y;let t=+n[1],
r=+n[2]-1,i=+n[3];if(!n[4]){let c=We(t,r,i);return c.getUTCFullYear()!==t||c.getUTCMonth()!==r||c.getUTCDate()!==i?y:c}let o=+n[4],
s=+n[5],a=+n[6],l=0;if(o>23||s>59||a>59)return y;if(n[7]){let c=n[7].slice(0,3);for(;c.length<3;)c+="0";l=+c}let u=We(t,
r,i,o,s,a,l);if(u.getUTCFullYear()!==t||u.getUTCMonth()!==r||u.getUTCDate()!==i)return y;if(n[9]){let c=+n[10],d=+(n[11]||
0);if(c>23||d>59)return y;let h=(c*60+d)*6e4;u.setTime(u.getTime()-(n[9]==="-"?-h:h))}return u}var yr=I("tag:yaml.org,20\
02:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Sr,identify:e=>e instanceof Date,represent:e=>e.
toISOString()}),Er=ve("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,n)=>{e.push(n)},identify:Array.isArray});function re(e){
if(e===null||typeof e!="object"||Array.isArray(e))return!1;let n=Object.getPrototypeOf(e);return n===null||n===Object.prototype}var Ar=ve("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,n)=>{let t;if(n instanceof Map){if(n.
size!==1)return"cannot resolve an ordered map item";t=n.keys().next().value}else if(re(n)){let r=Object.keys(n);if(r.length!==
1)return"cannot resolve an ordered map item";t=r[0]}else return"cannot resolve an ordered map item";return e.seen.has(t)?
"duplicate key in ordered map":(e.seen.add(t),e.list.push(n),"")},finalize:e=>e.list,identify:()=>!1}),Nr=ve("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,n)=>{if(n instanceof Map)return n.size!==1?"cannot resolve a pairs item":(e.push(
n.entries().next().value),"");if(Object.prototype.toString.call(n)!=="[object Object]")return"cannot resolve a pairs ite\
m";let t=n,r=Object.keys(t);return r.length!==1?"cannot resolve a pairs item":(e.push([r[0],t[r[0]]]),"")},identify:()=>!1}),
br=te("tag:yaml.org,2002:map",{create:()=>({}),identify:re,represent:e=>{let n=new Map;for(let t of Object.keys(e))n.set(
t,e[t]);return n},addPair:(e,n,t)=>{if(n!==null&&typeof n=="object")return"object-based map does not support complex key\
s";let r=String(n);return r==="__proto__"?Object.defineProperty(e,r,{value:t,enumerable:!0,configurable:!0,writable:!0}):
e[r]=t,""},has:(e,n)=>n!==null&&typeof n=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(n)),keys:e=>Object.keys(
e),get:(e,n)=>{let t=String(n);return Object.prototype.hasOwnProperty.call(e,t)?e[t]:null}}),Tr=te("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let n=new Map;for(let t of e)n.set(t,null);return n},addPair:(e,n,t)=>t!==
null?"cannot resolve a set item":(e.add(n),""),has:(e,n)=>e.has(n),keys:e=>e.keys(),get:()=>null});function Ir(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function Lr(){return{scalar:[],sequence:[],
mapping:[]}}function Cr(e){let n=[];for(let t of e){let r=n.length;for(let i=0;i<n.length;i++){let o=n[i];if(o.nodeKind===
t.nodeKind&&o.tagName===t.tagName&&o.matchByTagPrefix===t.matchByTagPrefix){r=i;break}}n[r]=t}return n}var ie=class tn{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(n){
let t=Cr(n),r=[],i=Ir(),o=Lr();for(let c of t){if(c.nodeKind==="scalar"&&c.implicit){if(c.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");r.push(c)}switch(c.nodeKind){case"scalar":c.matchByTagPrefix?o.scalar.
push(c):i.scalar[c.tagName]=c;break;case"sequence":c.matchByTagPrefix?o.sequence.push(c):i.sequence[c.tagName]=c;break;case"\
mapping":c.matchByTagPrefix?o.mapping.push(c):i.mapping[c.tagName]=c}}let s=r.filter(c=>c.implicitFirstChars===null),a=new Set;
for(let c of r)if(c.implicitFirstChars!==null)for(let d of c.implicitFirstChars)a.add(d);let l=new Map;for(let c of a)l.
set(c,r.filter(d=>d.implicitFirstChars===null||d.implicitFirstChars.indexOf(c)!==-1));let u=i.scalar["tag:yaml.org,2002:\
str"];if(!u)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=t,this.implicitScalarTags=
r,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=u,this.defaultSequenceTag=i.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=i.mapping["tag:yaml.org,2002:map"],this.exact=i,this.prefix=o}lookupScalarTag(n){
let t=this.exact.scalar[n];if(t)return t;for(let r of this.prefix.scalar)if(n.startsWith(r.tagName))return r}lookupSequenceTag(n){
let t=this.exact.sequence[n];if(t)return t;for(let r of this.prefix.sequence)if(n.startsWith(r.tagName))return r}lookupMappingTag(n){
let t=this.exact.mapping[n];if(t)return t;for(let r of this.prefix.mapping)if(n.startsWith(r.tagName))return r}resolveImplicitScalarTag(n){
let t=this.implicitScalarByFirstChar.get(n.charAt(0))??this.implicitScalarAnyFirstChar;for(let i of t){let o=i.resolve(n,
!1,i.tagName);if(o!==y)return{value:o,tag:i}}let r=this.defaultScalarTag;return{value:r.resolve(n,!1,r.tagName),tag:r}}withTags(...n){
let t=[];for(let r of n)t=t.concat(r);return new tn([...this.tags,...t])}},xe=new ie([It,Er,br]),Io=new ie([...xe.tags,vt,
Rt,Ht,or]),vr=new ie([...xe.tags,Ct,wt,en,nn]),xr=new ie([...xe.tags,Ot,Dt,Ne,be,yr,ur,hr,Ar,Nr,Tr]),Or=xr.withTags(k(L(
{},Ne),{resolve:(e,n,t)=>{let r=Ne.resolve(e,n,t);return r===y?en.resolve(e,n,t):r}}),k(L({},be),{resolve:(e,n,t)=>{let r=be.
resolve(e,n,t);return r===y?nn.resolve(e,n,t):r}})),Lo=te("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,n,t)=>(e.
set(n,t),""),has:(e,n)=>e.has(n),keys:e=>e.keys(),get:(e,n)=>e.get(n),identify:e=>e instanceof Map||re(e),represent:e=>{
if(e instanceof Map)return e;let n=new Map,t=e;for(let r of Object.keys(t))n.set(r,t[r]);return n}});function Ge(e){if(Array.
isArray(e)){let n=Array.prototype.slice.call(e);for(let t=0;t<n.length;t++){if(Array.isArray(n[t]))return null;typeof n[t]==
"object"&&Object.prototype.toString.call(n[t])==="[object Object]"&&(n[t]="[object Object]")}return String(n)}return typeof e==
"object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var Co=te("tag:yaml.org,2002\
:map",{create:()=>({}),identify:re,represent:e=>{let n=new Map;for(let t of Object.keys(e))n.set(t,e[t]);return n},addPair:(e,n,t)=>{
let r=Ge(n);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:t,
enumerable:!0,configurable:!0,writable:!0}):e[r]=t,"")},has:(e,n)=>{let t=Ge(n);return t!==null&&Object.prototype.hasOwnProperty.
call(e,t)},keys:e=>Object.keys(e),get:(e,n)=>{let t=String(n);return Object.prototype.hasOwnProperty.call(e,t)?e[t]:null}}),
_r={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function ye(e,n,t,r,i){let o="",s="",a=Math.floor(i/2)-1;return r-
n>a&&(o=" ... ",n=r-a+o.length),t-r>a&&(s=" ...",t=r+a-s.length),{str:o+e.slice(n,t).replace(/\t/g,"\u2192")+s,pos:r-n+o.
length}}function Ee(e,n){return" ".repeat(Math.max(n-e.length,0))+e}function kr(e,n){if(!e.buffer)return null;let t=L(L(
{},_r),n),r=/\r?\n|\r|\0/g,i=[0],o=[],s,a=-1;for(;s=r.exec(e.buffer);)o.push(s.index),i.push(s.index+s[0].length),e.position<=
s.index&&a<0&&(a=i.length-2);a<0&&(a=i.length-1);let l="",u=Math.min(e.line+t.linesAfter,o.length).toString().length,c=t.
maxLength-(t.indent+u+3);for(let h=1;h<=t.linesBefore&&!(a-h<0);h++){let m=ye(e.buffer,i[a-h],o[a-h],e.position-(i[a]-i[a-
h]),c);l=`${" ".repeat(t.indent)}${Ee((e.line-h+1).toString(),u)} | ${m.str}
${l}`}let d=ye(e.buffer,i[a],o[a],e.position,c);l+=`${" ".repeat(t.indent)}${Ee((e.line+1).toString(),u)} | ${d.str}
`,l+=`${"-".repeat(t.indent+u+3+d.pos)}^
`;for(let h=1;h<=t.linesAfter&&!(a+h>=o.length);h++){let m=ye(e.buffer,i[a+h],o[a+h],e.position-(i[a]-i[a+h]),c);l+=`${"\
 ".repeat(t.indent)}${Ee((e.line+h+1).toString(),u)} | ${m.str}
`}return l.replace(/\n$/,"")}function Ve(e,n){let t="";return e.mark?(e.mark.name&&(t+=`in "${e.mark.name}" `),t+=`(${e.
mark.line+1}:${e.mark.column+1})`,!n&&e.mark.snippet&&(t+=`

${e.mark.snippet}`),`${e.reason} ${t}`):e.reason}var oe=class rn extends Error{reason;mark;constructor(n,t){super(),this.
name="YAMLException",this.reason=n,this.mark=t,this.message=Ve(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(n){return`${this.name}: ${Ve(this,n)}`}static throwAt(n,t,r,i=""){let o=0,s=0;for(let l=0;l<
t;l++){let u=n.charCodeAt(l);u===10?(o++,s=l+1):u===13&&(o++,n.charCodeAt(l+1)===10&&l++,s=l+1)}let a={name:i,buffer:n,position:t,
line:o,column:t-s};throw a.snippet=kr(a),new rn(r,a)}},E={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},g={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},w={BLOCK:1,FLOW:2},A={CLIP:1,STRIP:2,KEEP:3},wr=-1;function He(e){
switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var on=new Array(256),an=new Array(256);for(let e=0;e<256;e++)on[e]=He(e)?1:0,an[e]=He(e);function Fr(e){return e<=
65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function Pr(e){return e>=48&&
e<=57?e-48:(e|32)-97+10}function Rr(e){return e===120?2:e===117?4:8}function Z(e,n,t){let r=0;for(;n<t;){let i=e.charCodeAt(
n);if(i===10)r++,n++;else if(i===13)r++,n++,e.charCodeAt(n)===10&&n++;else if(i===32||i===9)n++;else break}return{position:n,
breaks:r}}function Oe(e){return e===1?" ":`
`.repeat(e-1)}function Mr(e,n,t){let r="",i=n,o=n,s=n;for(;i<t;){let a=e.charCodeAt(i);if(a===10||a===13){r+=e.slice(o,s);
let l=Z(e,i,t);r+=Oe(l.breaks),i=o=s=l.position}else i++,a!==32&&a!==9&&(s=i)}return r+e.slice(o,s)}function $r(e,n,t){let r="",
i=n,o=n,s=n;for(;i<t;){let a=e.charCodeAt(i);if(a===39)r+=e.slice(o,i)+"'",i+=2,o=s=i;else if(a===10||a===13){r+=e.slice(
o,s);let l=Z(e,i,t);r+=Oe(l.breaks),i=o=s=l.position}else i++,a!==32&&a!==9&&(s=i)}return r+e.slice(o,t)}function Dr(e,n,t){
let r="",i=n,o=n,s=n;for(;i<t;){let a=e.charCodeAt(i);if(a===92){r+=e.slice(o,i),i++;let l=e.charCodeAt(i);if(l===10||l===
13)i=Z(e,i,t).position;else if(l<256&&on[l])r+=an[l],i++;else{let u=Rr(l),c=0;for(;u>0;u--){i++;let d=Pr(e.charCodeAt(i));
c=(c<<4)+d}r+=Fr(c),i++}o=s=i}else if(a===10||a===13){r+=e.slice(o,s);let l=Z(e,i,t);r+=Oe(l.breaks),i=o=s=l.position}else
i++,a!==32&&a!==9&&(s=i)}return r+e.slice(o,t)}function je(e,n,t,r,i,o){let s=r<0?0:r,a=e.slice(n,t).replace(/\r\n?/g,`
`),l=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),u="",c=!1,d=0,h=!1;for(let m of l){let p=0;for(;p<s&&m.charCodeAt(p)===32;)p++;if(r<0||p>=m.length){d++;continue}let N=m.
slice(s),x=N.charCodeAt(0);o?x===32||x===9?(h=!0,u+=`
`.repeat(c?1+d:d)):h?(h=!1,u+=`
`.repeat(d+1)):d===0?c&&(u+=" "):u+=`
`.repeat(d):u+=`
`.repeat(c?1+d:d),u+=N,c=!0,d=0}return i===A.KEEP?u+=`
`.repeat(c?1+d:d):i!==A.STRIP&&c&&(u+=`
`),u}function sn(e,n){if(n.valueStart===wr)return"";let{valueStart:t,valueEnd:r}=n;if(n.fast)return e.slice(t,r);switch(n.
style){case g.SINGLE_QUOTED:return $r(e,t,r);case g.DOUBLE_QUOTED:return Dr(e,t,r);case g.LITERAL_BLOCK:return je(e,t,r,
n.indent,n.chomping,!1);case g.FOLDED_BLOCK:return je(e,t,r,n.indent,n.chomping,!0);default:return Mr(e,t,r)}}var vo=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),Br="-#;/?:@&=+$_.~*'()",xo=Br+"!,[]";var Ur={filename:"",schema:vr,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var S=-1,ln=Object.prototype.hasOwnProperty,U=1,cn=2,un=3,ee=4,Kr=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
qr=/[,\[\]{}]/,fn=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Te=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,dn=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,Yr=new RegExp(`^(?:${Te})*$`),Wr=new RegExp(`^(?:${dn})+$`),Gr=new RegExp(
`^(?:!(?:${Te})*|${dn}(?:${Te})*)$`),pn={filename:"",maxDepth:100};function Vr(e,n,t){e.events.push({type:E.DOCUMENT,explicitStart:n,
explicitEnd:t,directives:e.directives})}function hn(e,n,t,r,i,o,s){e.events.push({type:E.SEQUENCE,start:n,anchorStart:t,
anchorEnd:r,tagStart:i,tagEnd:o,style:s})}function gn(e,n,t,r,i,o,s){e.events.push({type:E.MAPPING,start:n,anchorStart:t,
anchorEnd:r,tagStart:i,tagEnd:o,style:s})}function Qe(e,n){e.events.splice(n.eventsLength,0,{type:E.MAPPING,start:n.position,
anchorStart:S,anchorEnd:S,tagStart:S,tagEnd:S,style:w.FLOW})}function Y(e,n,t,r,i,o,s,a,l=A.CLIP,u=-1,c=!1){e.events.push(
{type:E.SCALAR,valueStart:n,valueEnd:t,anchorStart:r,anchorEnd:i,tagStart:o,tagEnd:s,style:a,chomping:l,indent:u,fast:c})}
function Hr(e,n,t){e.events.push({type:E.ALIAS,anchorStart:n,anchorEnd:t})}function $(e){e.events.push({type:E.POP})}function C(e){
Y(e,S,S,S,S,S,S,g.PLAIN)}function ze(){return{anchorStart:S,anchorEnd:S,tagStart:S,tagEnd:S}}function D(e){return{position:e.
position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.
length}}function B(e,n){e.position=n.position,e.line=n.line,e.lineStart=n.lineStart,e.lineIndent=n.lineIndent,e.firstTabInLine=
n.firstTabInLine,e.events.length=n.eventsLength}function f(e,n){oe.throwAt(e.input.slice(0,e.length),e.position,n,e.filename)}
function b(e){return e===10||e===13}function W(e){return e===9||e===32}function v(e){return W(e)||b(e)}function _(e){return e===
0||v(e)}function P(e){return e===44||e===91||e===93||e===123||e===125}function jr(e){return e>=48&&e<=57?e-48:-1}function Qr(e){
if(e>=48&&e<=57)return e-48;let n=e|32;return n>=97&&n<=102?n-97+10:-1}function zr(e){return e===120?2:e===117?4:e===85?
8:0}function Xr(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===
34||e===47||e===92||e===78||e===95||e===76||e===80}function ne(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,
e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function T(e,n){
let t=0,r=e.input.charCodeAt(e.position),i=e.position===e.lineStart||v(e.input.charCodeAt(e.position-1));for(;r!==0;){for(;W(
r);)i=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(n&&i&&r===35)
do r=e.input.charCodeAt(++e.position);while(!b(r)&&r!==0);if(!b(r))break;for(ne(e),t++,i=!0,r=e.input.charCodeAt(e.position);r===
32;)e.lineIndent++,r=e.input.charCodeAt(++e.position)}return t}function K(e,n=e.position){let t=e.input.charCodeAt(n);if((t===
45||t===46)&&t===e.input.charCodeAt(n+1)&&t===e.input.charCodeAt(n+2)){let r=e.input.charCodeAt(n+3);return r===0||v(r)}
return!1}function mn(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}
function _e(e){if(e.position!==e.lineStart)return!1;if(K(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;
let n=D(e);mn(e),T(e,!0);let t=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(t===37||t===45&&K(e));return B(
e,n),r}function Xe(e){let n=e.input.charCodeAt(e.position);for(;n!==0&&!b(n);)n=e.input.charCodeAt(++e.position)}function Sn(e,n,t){
let r=Kr.exec(e.input.slice(n,t));r!==null&&(e.position=n+r.index+r[0].length-1,f(e,"the stream contains non-printable c\
haracters"))}function Jr(e,n,t){if(e.input.charCodeAt(e.position)!==33)return!1;n.tagStart!==S&&f(e,"duplication of a ta\
g property");let r=e.position,i=!1,o=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(i=!0,a=e.input.charCodeAt(++e.position)):
a===33&&(o=!0,s="!!",a=e.input.charCodeAt(++e.position));let l=e.position,u;if(i){for(;a!==0&&a!==62;)a=e.input.charCodeAt(
++e.position);a!==62&&f(e,"unexpected end of the stream within a verbatim tag"),u=e.input.slice(l,e.position),e.position++}else{
for(;a!==0&&!v(a)&&!(t&&P(a));)a===33&&(o?f(e,"tag suffix cannot contain exclamation marks"):(s=e.input.slice(l-1,e.position+
1),fn.test(s)||f(e,"named tag handle cannot contain such characters"),o=!0,l=e.position+1)),a=e.input.charCodeAt(++e.position);
u=e.input.slice(l,e.position),qr.test(u)&&f(e,"tag suffix cannot contain flow indicator characters")}return u&&!(i?Yr.test(
u):Wr.test(u))&&f(e,`tag name cannot contain such characters: ${u}`),!i&&s!=="!"&&s!=="!!"&&!ln.call(e.tagHandlers,s)&&f(
e,`undeclared tag handle "${s}"`),n.tagStart=r,n.tagEnd=e.position,!0}function Zr(e,n){if(e.input.charCodeAt(e.position)!==
38)return!1;n.anchorStart!==S&&f(e,"duplication of an anchor property"),e.position++;let t=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!v(e.input.charCodeAt(e.position))&&!P(e.input.charCodeAt(e.position));)e.position++;return e.position===
t&&f(e,"name of an anchor node must contain at least one character"),n.anchorStart=t,n.anchorEnd=e.position,!0}function ei(e,n){
if(e.input.charCodeAt(e.position)!==42)return!1;(n.anchorStart!==S||n.tagStart!==S)&&f(e,"alias node should not have any\
 properties"),e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!v(e.input.charCodeAt(e.position))&&
!P(e.input.charCodeAt(e.position));)e.position++;return e.position===t&&f(e,"name of an alias node must contain at least\
 one character"),Hr(e,t,e.position),!0}function Ie(e,n){T(e,!1),e.lineIndent<n&&f(e,"deficient indentation")}function ni(e,n,t){
if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let r=e.position,i=!0;for(;e.input.charCodeAt(e.position)!==
0;){let o=e.input.charCodeAt(e.position);if(o===39){if(e.input.charCodeAt(e.position+1)===39){i=!1,e.position+=2;continue}
let s=e.position;return e.position++,Y(e,r,s,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,g.SINGLE_QUOTED,A.CLIP,-1,i),
!0}b(o)?(i=!1,Ie(e,n)):e.position===e.lineStart&&K(e)?f(e,"unexpected end of the document within a single quoted scalar"):
o!==9&&o<32?f(e,"expected valid JSON character"):e.position++}f(e,"unexpected end of the stream within a single quoted s\
calar")}function ti(e,n,t){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,i=!0;for(;e.input.
charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===34){let s=e.position;return e.position++,Y(e,r,
s,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,g.DOUBLE_QUOTED,A.CLIP,-1,i),!0}if(o===92){i=!1;let s=e.input.charCodeAt(
++e.position);if(b(s))Ie(e,n);else if(Xr(s))e.position++;else{let a=zr(s);for(a===0&&f(e,"unknown escape sequence");a-- >
0;)e.position++,Qr(e.input.charCodeAt(e.position))<0&&f(e,"expected hexadecimal character");e.position++}}else b(o)?(i=!1,
Ie(e,n)):e.position===e.lineStart&&K(e)?f(e,"unexpected end of the document within a double quoted scalar"):o!==9&&o<32?
f(e,"expected valid JSON character"):e.position++}f(e,"unexpected end of the stream within a double quoted scalar")}function ri(e,n,t){
let r=e.input.charCodeAt(e.position),i=A.CLIP,o=-1,s=!1;if(r!==124&&r!==62)return!1;let a=r===124?g.LITERAL_BLOCK:g.FOLDED_BLOCK;
for(e.position++;e.input.charCodeAt(e.position)!==0;){let m=e.input.charCodeAt(e.position),p=jr(m);if(m===43||m===45)i!==
A.CLIP&&f(e,"repeat of a chomping mode identifier"),i=m===43?A.KEEP:A.STRIP,e.position++;else if(p>=0)p===0&&f(e,"bad ex\
plicit indentation width of a block scalar; it cannot be less than one"),s&&f(e,"repeat of an indentation width identifi\
er"),o=n+p-1,s=!0,e.position++;else break}let l=!1;for(;W(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.
charCodeAt(e.position)===35&&Xe(e),b(e.input.charCodeAt(e.position))?ne(e):e.input.charCodeAt(e.position)!==0&&f(e,"a li\
ne break is expected");let u=s?o:-1,c=0,d=e.position,h=e.position;for(;e.input.charCodeAt(e.position)!==0;){let m=e.position,
p=0;for(;e.input.charCodeAt(m+p)===32;)p++;let N=e.input.charCodeAt(m+p);if(N===0){u>=0?p>u&&(h=m+p):p>0&&(h=m+p);break}
if(_e(e))break;if(!s&&u===-1&&b(N)&&(c=Math.max(c,p)),!s&&u===-1&&!b(N)&&(N===9&&p<n&&(e.position=m+p,f(e,"tab character\
s must not be used in indentation")),p>=n&&p<c&&(e.position=m+p,f(e,"bad indentation of a mapping entry"))),u===-1&&N!==
0&&!b(N)&&p<n){e.lineIndent=p,e.position=m+p;break}!s&&N!==0&&!b(N)&&u===-1&&(u=p);let x=u===-1?n+1:u;if(N!==0&&!b(N)&&p<
x){e.lineIndent=p,e.position=m+p;break}Xe(e),h=e.position,b(e.input.charCodeAt(e.position))&&(ne(e),h=e.position)}return Sn(
e,d,h),Y(e,d,h,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,a,i,u),!0}function ii(e,n){let t=e.input.charCodeAt(e.position),
r=n===U;if(t===0||v(t)||t===35||t===38||t===42||t===33||t===124||t===62||t===39||t===34||t===37||t===64||t===96||P(t))return!1;
if(t===63||t===45){let i=e.input.charCodeAt(e.position+1);if(_(i)||r&&P(i))return!1}return!0}function oi(e,n,t,r){if(!ii(
e,t))return!1;let i=e.position,o=e.position,s=e.input.charCodeAt(e.position),a=t===U,l=!1;for(;s!==0&&!_e(e);){if(s===58){
let u=e.input.charCodeAt(e.position+1);if(_(u)||a&&P(u))break}else if(s===35){if(v(e.input.charCodeAt(e.position-1)))break}else{
if(a&&P(s))break;if(b(s)){let u=e.position,c=e.line,d=e.lineStart,h=e.lineIndent;if(T(e,!1),e.lineIndent>=n){l=!0,s=e.input.
charCodeAt(e.position);continue}e.position=u,e.line=c,e.lineStart=d,e.lineIndent=h;break}}W(s)||(o=e.position+1),s=e.input.
charCodeAt(++e.position)}return o===i?!1:(Sn(e,i,o),Y(e,i,o,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,g.PLAIN,A.CLIP,
-1,!l),!0)}function j(e,n){let t=e.line;T(e,!0),(e.line>t&&e.lineIndent<n||e.firstTabInLine!==-1&&e.lineIndent<n)&&f(e,"\
deficient indentation")}function ai(e,n,t){let r=e.input.charCodeAt(e.position),i=r===123,o=e.position,s=!0;if(r!==91&&r!==
123)return!1;let a=i?125:93;for(i?gn(e,o,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,w.FLOW):hn(e,o,t.anchorStart,t.anchorEnd,
t.tagStart,t.tagEnd,w.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){j(e,n);let l=e.input.charCodeAt(e.position);
if(l===a)return e.position++,$(e),!0;s?l===44&&f(e,"expected the node content, but found ','"):f(e,"missed comma between\
 flow collection entries");let u=!1,c=!1;l===63&&v(e.input.charCodeAt(e.position+1))&&(u=c=!0,e.position+=1,j(e,n));let d=e.
line,h=D(e),m=q(e,n,U,!1,!0);j(e,n),l=e.input.charCodeAt(e.position),(i||c||e.line===d)&&l===58?(u=!0,e.position++,j(e,n),
i||Qe(e,h),m||C(e),q(e,n,U,!1,!0)||C(e),j(e,n),i||$(e)):i&&u?(m||C(e),C(e)):i?C(e):u&&(Qe(e,h),m||C(e),C(e),$(e)),l=e.input.
charCodeAt(e.position),l===44?(s=!0,e.position++):s=!1}f(e,"unexpected end of the stream within a flow collection")}function Je(e,n,t){
if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!_(e.input.charCodeAt(e.position+1)))return!1;for(hn(e,e.
position,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,w.BLOCK);e.input.charCodeAt(e.position)===45&&_(e.input.charCodeAt(
e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,f(e,"tab characters must not be used in indentation"));
let r=e.line;e.position++;let i=T(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&_(e.input.charCodeAt(
e.position+1))&&f(e,"bad indentation of a sequence entry"),i&&e.lineIndent<=n?C(e):q(e,n,un,!1,!0),T(e,!0),e.lineIndent<
n||e.position>=e.length)break;e.lineIndent>n&&f(e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(
e.position)===45&&_(e.input.charCodeAt(e.position+1))&&f(e,"bad indentation of a sequence entry")}return $(e),!0}function Ae(e,n,t,r){
let i=!1,o=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let l=e.input.charCodeAt(e.position);for(;l!==0;){!i&&e.firstTabInLine!==
-1&&(e.position=e.firstTabInLine,f(e,"tab characters must not be used in indentation"));let u=e.input.charCodeAt(e.position+
1),c=e.line;if((l===63||l===58)&&_(u))s||(gn(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,w.BLOCK),s=!0),l===
63?(i&&C(e),o=!0,i=!0):(i||(C(e),o=!0),i=!1),e.position+=1,a=!0;else{i&&(C(e),i=!1);let d=D(e);if(!q(e,t,cn,!1,!0))break;
if(e.line===c){for(l=e.input.charCodeAt(e.position);W(l);)l=e.input.charCodeAt(++e.position);if(l===58)l=e.input.charCodeAt(
++e.position),_(l)||f(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.
events.splice(d.eventsLength,0,{type:E.MAPPING,start:d.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.
tagStart,tagEnd:r.tagEnd,style:w.BLOCK}),s=!0),o=!0,i=!1,a=!1;else if(o)f(e,"expected ':' after a mapping key");else return r.
anchorStart!==S||r.tagStart!==S?(B(e,d),!1):!0}else if(o)f(e,"can not read a block mapping entry; a multiline key may no\
t be an implicit key");else return r.anchorStart!==S||r.tagStart!==S?(B(e,d),!1):!0}if(q(e,n,ee,!0,a)&&(a=!1),i||a&&(C(e),
a=!1),T(e,!0),l=e.input.charCodeAt(e.position),(e.line===c||e.lineIndent>n)&&l!==0)f(e,"bad indentation of a mapping ent\
ry");else if(e.lineIndent<n)break}return o?(i&&C(e),s&&$(e),!0):!1}function q(e,n,t,r,i,o=!0){e.depth>=e.maxDepth&&f(e,`\
nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,l=!1,u=null,c=ze(),d=t===ee||t===un,h=d,m=d;if(r&&T(e,
!0)&&(a=!0,e.lineIndent>n?s=1:e.lineIndent===n?s=0:s=-1),s===1)for(;;){let p=e.input.charCodeAt(e.position),N=D(e);if(a&&
s!==1&&(p===33||p===38))break;if(a&&m&&(c.tagStart!==S||c.anchorStart!==S)&&(p===33||p===38)){let x=D(e),J=n+1;if(Ae(e,e.
position-e.lineStart,J,c)&&e.events[x.eventsLength]?.type===E.MAPPING)return e.depth--,!0;B(e,x)}if(a&&(p===33&&c.tagStart!==
S||p===38&&c.anchorStart!==S)||!Jr(e,c,t===U)&&!Zr(e,c))break;u===null&&(u=N),T(e,!0)?(a=!0,h=m,e.lineIndent>n?s=1:e.lineIndent===
n?s=0:s=-1):h=!1}if(h&&(h=a||i),s===1||t===ee){let p=t===U||t===cn?n:n+1,N=e.position-e.lineStart;if(s===1)if(h&&(Je(e,N,
c)||Ae(e,N,p,c))||ai(e,p,c))l=!0;else{let x=e.input.charCodeAt(e.position);if(u!==null&&o&&m&&!h&&x!==124&&x!==62){let J=D(
e),dt=u.position-u.lineStart;B(e,u),Ae(e,dt,p,ze())&&e.events[J.eventsLength]?.type===E.MAPPING?l=!0:B(e,J)}!l&&(d&&ri(e,
p,c)||ni(e,p,c)||ti(e,p,c)||ei(e,c)||oi(e,p,t,c))&&(l=!0)}else s===0&&(l=h&&Je(e,N,c))}return d=d&&!l,!l&&(c.anchorStart!==
S||c.tagStart!==S||d)&&(Y(e,S,S,c.anchorStart,c.anchorEnd,c.tagStart,c.tagEnd,g.PLAIN),l=!0),e.depth--,l||c.anchorStart!==
S||c.tagStart!==S}function si(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let n=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!v(e.input.charCodeAt(e.position));)e.position++;let t=e.input.slice(n,e.position),
r=[];for(t.length===0&&f(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==
0&&!b(e.input.charCodeAt(e.position));){for(;W(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===
35||b(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let i=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!v(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(i,e.position))}if(b(e.input.charCodeAt(
e.position))&&ne(e),t==="YAML"){e.directives.some(o=>o.kind==="yaml")&&f(e,"duplication of %YAML directive"),r.length!==
1&&f(e,"YAML directive accepts exactly one argument");let i=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);i===null&&f(e,"ill-formed \
argument of the YAML directive"),parseInt(i[1],10)!==1&&f(e,"unacceptable YAML version of the document"),e.directives.push(
{kind:"yaml",version:r[0]})}else if(t==="TAG"){r.length!==2&&f(e,"TAG directive accepts exactly two arguments");let[i,o]=r;
fn.test(i)||f(e,"ill-formed tag handle (first argument) of the TAG directive"),ln.call(e.tagHandlers,i)&&f(e,`there is a\
 previously declared suffix for "${i}" tag handle`),Gr.test(o)||f(e,"ill-formed tag prefix (second argument) of the TAG \
directive"),e.tagHandlers[i]=o,e.directives.push({kind:"tag",handle:i,prefix:o})}return!0}function li(e){e.directives=[],
e.tagHandlers=Object.create(null);let n=!1;for(T(e,!0);si(e);)n=!0,T(e,!0);let t=!1,r=!1,i=!0;if(e.lineIndent===0&&e.input.
charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&_(e.input.charCodeAt(
e.position+3))){t=!0;let a=e.line;e.position+=3,T(e,!0),i=e.line>a}else n&&f(e,"directives end mark is expected");let o=e.
events.length;if(!t&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&K(e)){e.position+=3,T(e,!0);return}if(Vr(
e,t,!1),q(e,e.lineIndent-1,ee,!1,i,i)||C(e),T(e,!0),e.position===e.lineStart&&K(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,T(e,!0),e.line===a&&e.position<e.length&&f(e,"end of the stream or a document separato\
r is expected")}let s=e.events[o];s?.type===E.DOCUMENT&&(s.explicitEnd=r),$(e),!r&&e.position<e.length&&!_e(e)&&f(e,"end\
 of the stream or a document separator is expected")}function ke(e,n){let t=e.length,r=k(L(L({},pn),n),{input:`${e}\0`,length:t,
position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),
i=e.indexOf("\0");for(i!==-1&&oe.throwAt(e,i,"null byte is not allowed in input",r.filename);r.position<r.length&&(mn(r),
T(r,!0),!(r.position>=r.length));){let o=r.position;li(r),r.position===o&&f(r,"can not read a document")}return r.events}
var Oo=L(L({},pn),Ur);function ae(e,n){return(e&1<<n)!==0}var Ze={applyQuoteFlowKeysOption:ci,doubleQuoteForInvisibles:ui,doubleQuoteWhitespaceOnly:fi,
applyForceQuotesOption:di,tryLongOrMultilineAsBlock:pi,quoteInvalidPlain:hi,fallbackToDoubleQuoted:gi};function yn(e){return e.
presenterOptions.quoteStyle==="single"&&ae(e.allowedStylesMask,g.SINGLE_QUOTED)?g.SINGLE_QUOTED:g.DOUBLE_QUOTED}function ci(e){
e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==g.PLAIN||(e.style=g.DOUBLE_QUOTED))}function ui(e){e.
style===g.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=g.DOUBLE_QUOTED)}function fi(e){
e.style===g.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=g.DOUBLE_QUOTED)}function di(e){e.presenterOptions.forceQuotes&&
(e.isKey||e.style!==g.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(
`
`)?g.DOUBLE_QUOTED:yn(e)))}function pi(e){if(e.style!==g.PLAIN||e.isKey)return;let n=e.node.value,t=n.indexOf(`
`)!==-1;if(!ae(e.allowedStylesMask,g.LITERAL_BLOCK)){t&&(e.style=g.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;
if(r===-1){t&&(e.style=g.LITERAL_BLOCK);return}let i=Math.max(Math.min(r,40),r-e.shiftOfContent),o=0,s=!1;for(;o<=n.length;){
let a=n.length,l=n.indexOf(`
`,o);l!==-1&&(a=l);let u=n.slice(o,a);if(u.length>i&&u[0]!==" "&&/ [^ \t]/.test(u)&&(s=!0),l===-1)break;o=l+1}s?e.style=
g.FOLDED_BLOCK:t&&(e.style=g.LITERAL_BLOCK)}function hi(e){e.style===g.PLAIN&&!ae(e.allowedStylesMask,g.PLAIN)&&(e.style=
yn(e))}function gi(e){ae(e.allowedStylesMask,e.style)||(e.style=g.DOUBLE_QUOTED)}var mi="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Si="[\\n\\r]",yi="\\uFEFF",
we="[ \\t]",En=`(?:(?!(?:${Si}|${yi}))${mi})`,se=`(?:(?!${we})${En})`,An="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",Nn="[-?:,\\[\\]{}#&*!|>'\"%@`]",Ei="[,\\[\\]{}]",Le=se,Ce=`(?:(?!${Ei})${se})`,Ai=`(?:(?:(?!${Nn})${se})|[?:-](?=${Le}\
))`,Ni=`(?:(?:(?!${Nn})${se})|[?:-](?=${Ce}))`,bn=`(?:(?:(?![:#])${Le})|:(?=${Le}))#*`,Tn=`(?:(?:(?![:#])${Ce})|:(?=${Ce}\
))#*`,In=`(?:${we}*${bn})*`,Ln=`(?:${we}*${Tn})*`,Cn=`${Ai}#*${In}`,vn=`${Ni}#*${Ln}`,bi=Cn,Ti=vn,Ii=`\\n+${bn}${In}`,Li=`\
\\n+${Tn}${Ln}`,Ci=`${Cn}(?:${Ii})*`,vi=`${vn}(?:${Li})*`,_o=new RegExp(`^(?:${Ci})$`,"u"),ko=new RegExp(`^(?:${vi})$`,"\
u"),wo=new RegExp(`^(?:${bi})$`,"u"),Fo=new RegExp(`^(?:${Ti})$`,"u"),Po=new RegExp(`^(?:${An})*$`,"u"),Ro=new RegExp(`^\
(?:${An}|\\n)*$`,"u"),Mo=new RegExp(`^(?:${En}|\\n)*$`,"u");var xi={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Ze).map(e=>Reflect.get(Ze,e)),tagBeforeAnchor:!1};var $o=k(L({},xi),{schema:Or,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var Do=E.DOCUMENT,Bo=E.SEQUENCE,Uo=E.MAPPING,Ko=E.SCALAR,qo=E.ALIAS,Yo=E.POP,Wo=g.PLAIN,Go=g.SINGLE_QUOTED,Vo=g.DOUBLE_QUOTED,
Ho=g.LITERAL_BLOCK,jo=g.FOLDED_BLOCK,Qo=w.BLOCK,zo=w.FLOW,Xo=A.CLIP,Jo=A.STRIP,Zo=A.KEEP;var at=bt(_n(),1);var F={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,patternSteps:1e9,
patternMatches:1e6,annotations:262144,findings:1e3};var le=class{text;#e;#n=[];#t=0;#r=0;constructor(n){this.text=n;let t=1;for(let[r]of n.matchAll(/^[ ?-]+/gm))t=Math.max(
t,r.length+1);this.#e=Math.min(t,200)}mend(n){if(this.#r+=1,this.#t+=this.text.length,this.#r>200||this.#t>33554432)return!1;
let t=this.text.lastIndexOf(`
`,n-1)+1,r=this.text.slice(t,n);if(r.includes("	"))return this.text=this.text.slice(0,t)+r.replaceAll("	"," ")+this.text.
slice(n),!0;let i=this.toSource(t),o=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(t,t+4));return this.#n.at(-1)===i||o?
!1:(this.text=this.text.slice(0,t)+" ".repeat(this.#e)+this.text.slice(t),this.#n.push(i),!0)}toSource(n){let t=0,r=this.#n.
length;for(;t<r;){let i=t+r>>1;(this.#n[i]??0)+i*this.#e<n?t=i+1:r=i}return n-t*this.#e}};var kn=new WeakMap;function _i(e){let n=kn.get(e);if(n!==void 0)return n;let t=[0];for(let i=e.text.indexOf(`
`);i!==-1;i=e.text.indexOf(`
`,i+1))t.push(i+1);let r={starts:t,line:0,offset:0,column:1};return kn.set(e,r),r}function Fn(e,n){let t=_i(e),r=ki(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=wn(e.text,t.offset,n)-wn(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function ki(e,n){let t=0,r=e.length-1;for(;t<r;){let i=t+r+1>>1;(e[i]??0)<=n?t=i:r=
i-1}return t}function wn(e,n,t){let r=0;for(let i=n;i<t;i+=1){let o=e.charCodeAt(i);o!==65279&&(o<56320||o>57343)&&(r+=1)}
return r}var wi=Fi("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function Fi(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function Pn(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:Pi(n),i=new Uint8Array(t/
4*3-r),o=0,s=0;for(let a=0;a<t;a+=4){let l=ce(n.charCodeAt(a)),u=ce(n.charCodeAt(a+1)),c=a+4===t,d=c&&r===2?0:ce(n.charCodeAt(
a+2)),h=c&&r>0?0:ce(n.charCodeAt(a+3));o|=l|u|d|h,i[s]=l<<2|u>>4,i[s+1]=u<<4|d>>2,i[s+2]=d<<6|h,s+=3}return(o&64)===0?i:
void 0}function ce(e){return wi[e]??64}function Pi(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}var G=require("node:buffer"),Ri=2n**64n-1n,Mi=64;var sa=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);function Fe(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,i,o,s=""]=n;return r!==void 0?ue(t,"0x",r):i!==void 0?ue(t,"0b",i):o!==void 0?ue(t,"0o",o):ue(t,"",s)}
function ue(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>Mi)return;let i=BigInt(n+r);if(e==="")return i<=
Ri?i:void 0;let o=e==="-"?-i:i;return fe(o)?o:void 0}function fe(e){return BigInt.asIntN(64,e)===e}function Rn(e){let n=Math.
fround(e);if(Number.isNaN(n))return"NaN";if(!Number.isFinite(n))return n>0?"+Inf":"-Inf";if(n===0)return Object.is(n,-0)?
"-0":"0";let t=n<0?"-":"",[r,i]=$i(Math.abs(n));if(i<-4||i>=6){let s=r.length>1?`.${r.slice(1)}`:"",a=String(Math.abs(i)).
padStart(2,"0");return`${t}${r.charAt(0)}${s}e${i<0?"-":"+"}${a}`}if(i<0)return`${t}0.${"0".repeat(-i-1)}${r}`;let o=r.slice(
0,i+1).padEnd(i+1,"0");return r.length>i+1?`${t}${o}.${r.slice(i+1)}`:t+o}function $i(e){for(let n=1;;n+=1){let[t="",r=""]=e.
toExponential(n-1).split("e"),i=Number(t.replace(".","")),o=Di(e,n)&&i%2===1?[-1,0]:[0,1,-1];for(let s of o){let a=String(
i+s),l=+`${a}e${Number(r)-n+1}`;if(a.length===n&&Math.fround(l)===e)return[a,Number(r)]}}}function Di(e,n){let[t=""]=e.toExponential(
n+20).split("e");return/50{20}$/.test(t)}function Mn(e){if((0,G.isUtf8)(e))return G.Buffer.from(e.buffer,e.byteOffset,e.
length).toString("utf8");let n=[];for(let t=0;t<e.length;){let r=[1,2,3,4].find(i=>(0,G.isUtf8)(e.subarray(t,t+i)))??0;n.
push(r===0?"\uFFFD":G.Buffer.from(e.subarray(t,t+r)).toString("utf8")),t+=Math.max(r,1)}return n.join("")}var $n=0,Bi=1,Dn=2,Bn=3,Ui=Ki();function Ki(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=Bi;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=Bn;return e[46]=Dn,e}var Un="y Y yes Yes YES true True TRUE on On ON".split(
" "),qi="n N no No NO false False FALSE off Off OFF".split(" "),Yi="~ null Null NULL".split(" "),Kn=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),Wi=new Map([...Un.map(e=>[e,"bool"]),...qi.map(e=>[e,"bool"]),...Yi.map(e=>[
e,"null"]),...[...Kn.keys()].map(e=>[e,"float"])]),Gi=5,Vi=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
Hi=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Q(e){if(e==="")return"null";let n=Ui[e.charCodeAt(0)]??
$n;if(n===$n)return"string";let t=e.length<=Gi?Wi.get(e):void 0;return t!==void 0?t:n===Bn?Qi(e):n===Dn&&Pe(e)!==void 0?
"float":"string"}var ji=/^[1-9][0-9]{0,14}$/;function Qi(e){return ji.test(e)||he(e)!==void 0?"int":Pe(e)===void 0?"stri\
ng":"float"}function he(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=Fe(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:Fe(`${r[1]??""}0b${r[2]??""}`)}function Pe(e){let n=e.startsWith(".")?Hi.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??Vi.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var pe="\
tag:yaml.org,2002:";function qn(e,n,t){if(e==="")return{type:t?Q(n):"string",text:n};let r=Yn(e);if(r===void 0)return{type:"\
error",reason:"tag",text:n};switch(r.startsWith(pe)?r.slice(pe.length):""){case"bool":return de("bool",n);case"int":return de(
"int",n);case"null":return de("null",n);case"float":return zi(n);case"binary":{let i=Pn(n);return i===void 0?{type:"erro\
r",reason:"base64",text:n}:{type:"string",text:Mn(i)}}case"timestamp":return Zi(n)?{type:"string",text:n}:{type:"error",
reason:"type",text:n};default:return{type:"string",text:n}}}function de(e,n){return Q(n)===e?{type:e,text:n}:{type:"erro\
r",reason:"type",text:n}}function zi(e){return Q(e)!=="int"?de("float",e):fe(he(e)??0n)?{type:"float",text:e}:{type:"err\
or",reason:"type",text:e}}function Yn(e){if(e==="!")return e;let n=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(e);if(n===
null)return;let[,t,r,i="",o=""]=n;try{return decodeURIComponent(t??(r===void 0?o:pe+i))}catch{return}}function Wn(e,n,t){
if(n!=="<<")return!1;if(e==="")return t;let r=Yn(e);return r==="!"||r===`${pe}merge`}function Gn(e,n){switch(e){case"str\
ing":return n;case"null":return;case"bool":return String(Un.includes(n));case"int":{let t=he(n);return t!==void 0&&fe(t)?
String(t):void 0}case"float":return Xi(n)}}function Xi(e){let n=he(e),t=n===void 0?Kn.get(e)??Pe(e):Number(n),r=Rn(t??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[r]??r}var Ji=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function Zi(e){
let n=Ji.exec(e);if(n===null||(n[4]??" ").startsWith(" ")!==(n[8]===void 0))return!1;let r=o=>Number(n[o]??0),i=r(3);return i<
1||i>eo(r(1),r(2))?!1:r(5)<24&&r(6)<60&&r(7)<60&&r(9)<=24&&r(10)<=60}function eo(e,n){return[31,e%4===0&&(e%100!==0||e%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1]??0}var ge="the tag is malformed or not known: quote a value that begins with `!`",no="a space is expected before the `#` of\
 a comment",R="the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it",to=[["bad indenta\
tion of a mapping entry","nothing more is expected here: align a key with its siblings; quote a value that holds `: ` or\
 begins with a special character"],["bad indentation of a sequence entry","nothing more is expected here: align the `-` \
with its siblings"],["deficient indentation","a flow collection or quoted scalar goes on with too little indentation, or\
 is not closed: indent its lines deeper than the key that holds it"],["tab characters","a tab is used as indentation: us\
e spaces"],["a whitespace character is expected after","a space is expected after the `:` of a key"],["expected ':' afte\
r a mapping key","a `:` is expected after a mapping key"],["can not read a block mapping entry","a `:` is expected after\
 a mapping key; a key must be on one line"],["missed comma","a `,` or the closing bracket is expected in a flow collecti\
on"],["expected the node content","a value is expected before `,`"],["unexpected end of the stream within a flow","a `}`\
 or `]` is expected: the flow collection is not closed"],["unexpected end of the stream within a double",'a closing `"` \
is expected'],["unexpected end of the stream within a single","a closing `'` is expected"],["unexpected end of the docum\
ent within","a closing quote is expected before the next document"],["end of the stream or a document separator","the en\
d of the document or a line `---` is expected: indent what belongs to the document like its first line"],["a line break \
is expected","a line break is expected after the header of a block scalar"],["unknown escape sequence","the escape seque\
nce after `\\` is unknown: use `\\\\` for a backslash"],["expected hexadecimal","hexadecimal digits are expected in the \
escape sequence"],["the stream contains non-printable","a control character is not allowed here: escape it in double quo\
tes"],["expected valid JSON character","a control character is not allowed here: escape it"],["null byte","a NUL byte is\
 not allowed: this is not text"],["duplication of a","a node may have one anchor and one tag"],["alias node should not",
"an alias may have no anchor or tag"],["name of an a","a name is expected after `&` or `*`: quote a value that begins wi\
th one of them"],["bad explicit indentation","the indentation of a block scalar must be at least 1"],["repeat of","the h\
eader of a block scalar repeats an indicator"],["undeclared tag handle",ge],["tag ",ge],["named tag handle",ge],["unexpe\
cted end of the stream within a verbatim",ge],["directive",R],["duplication of %",R],["YAML directive",R],["ill-formed",
R],["unacceptable YAML version",R],["TAG directive",R],["there is a previously declared",R]];function Vn(e,n=""){return e.
startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more than ${String(F.nesting)} deep: Kubern\
etes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${(n==="#"?no:to.find(([r])=>e.startsWith(r))?.[1])??"\
the text cannot be read on from here"}`}}var me={unknown:"not YAML: the alias names an anchor that is not set before it \
in the document; quote a value that begins with `*`",cyclic:"not YAML: the alias stands inside the node that it names",tooMany:`\
the document expands more than ${String(F.aliases)} aliases: write the repeated parts out, or split the document`},Hn="t\
he value is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object",jn="the value is not of the \
type that its tag names, so Kubernetes refuses the document: correct the tag or the value";function z(e,n){return!n&&e.alone!==void 0?e.alone:e.type==="alias"?z(e.target,!0):{node:e,shared:n||e.aliased}}var O={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it m\
eans: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write `\
/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON a\
lone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and K\
ubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key, \
which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar insi\
de brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, digi\
ts, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807;\
 Kubernetes takes none of them: put it in quotes",mixedKeys:"two keys of different types (a number or boolean, and its t\
ext) get the same name, and Kubernetes keeps either one at random: remove one"};function Qn(e){return/^[\w-]+$/.test(e)}
var ro=/\\(?:(?<half>(?:u|U0000)[dD][89a-fA-F])|(?<blank>\r?\n[ \t]*\r?\n)|(?<slash>\/)|[^])/g;function zn(e){for(let{groups:n={},
index:t}of e.matchAll(ro)){let{half:r,blank:i,slash:o}=n;if(r!==void 0)return{at:t,message:O.surrogateEscape};if(i!==void 0)
return{at:t,message:O.blankAfterEscape};if(o!==void 0)return{at:t,message:O.slashEscape}}}function Xn(e,n){return n>=e.length||
/[ \t\r\n]/.test(e.charAt(n))}var Re=/[ \t\r\n]*/y;function Jn(e,n){Re.lastIndex=n,Re.test(e);let t=Re.lastIndex;return e.
charAt(t)===":"&&/[,[\]{}]/.test(e.charAt(t+1))}function Zn(e){let n=new Map;return e.find(t=>et(t,n))?.key}function et({
key:e,value:n,name:t,isMerge:r},i){if(t!==void 0){let a=io(e),l=i.get(t);return i.set(t,a),l!==void 0&&l!==a}if(!r)return!1;
let{node:o}=z(n,!1);return(o.type==="sequence"?o.items.map(a=>z(a,!1).node):[o]).some(a=>a.type==="mapping"&&a.entries.some(
l=>et(l,i)))}function io(e){let{node:n}=z(e,!1);return n.type!=="scalar"?"":n.resolved!=="float"?n.resolved:/nan/i.test(
n.text)?NaN:`float ${n.text}`}var oo={[g.PLAIN]:"plain",[g.SINGLE_QUOTED]:"single",[g.DOUBLE_QUOTED]:"double",[g.LITERAL_BLOCK]:"literal",[g.FOLDED_BLOCK]:"\
folded"},X=2;function ao(e,n,t){let r=n===0&&t===e.text.length?e.text:e.text.slice(n,t),i=so(e,n,r),o={file:e,base:n,text:r,
events:i,next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},s=[];for(;o.next<i.length;)
s.push(fo(o));return s}function so(e,n,t){try{return ke(t,st)}catch(r){let i=lo(t,lt(r));if(!("reason"in i))return i;let{
code:o,message:s}=Vn(i.reason,t.charAt(i.offset));return V({file:e,offset:n+i.offset},o,s)}}var st={maxDepth:F.nesting};
function lt(e){if(!(e instanceof oe))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var nt="deficient indent\
ation";function lo(e,n){if(!n.reason.startsWith(nt))return n;let t=new le(e),r=n,i=n,o=!0;for(;r.reason.startsWith(nt)&&
(o&&=/[}\]]/.test(t.text.charAt(r.offset)),!!t.mend(r.offset));)try{return ke(t.text,st).map(s=>uo(s,t))}catch(s){r=lt(s),
o&&(i=k(L({},r),{offset:t.toSource(r.offset)}))}return i}var co=new Set("start valueStart valueEnd anchorStart anchorEnd\
 tagStart tagEnd".split(" "));function uo(e,n){let t=Object.entries(e).map(([r,i])=>{let o=co.has(r)&&typeof i=="number";
return[r,o?n.toSource(i):i]});return Object.assign(e,Object.fromEntries(t))}function V({file:e,offset:n},t,r){throw new at.InputError(
t,r,L({path:e.path},Fn(e,n)))}function fo(e){let n=e.events[e.next];if(n?.type!==E.DOCUMENT)throw new Error("the events \
do not start with a document");e.next+=1,e.anchors=new Map,e.duplicates=[],e.problem=void 0,e.aliases=e.nodes=e.aliasedNodes=
0;let t=Se(e);return e.next+=1,L({file:e.file,root:t,duplicates:e.duplicates,hasDirectives:n.directives.length>0,explicitStart:n.
explicitStart},e.problem===void 0?{}:{problem:e.problem})}function M(e,n,t){e.problem??={offset:Math.max(e.base,n),message:t}}
function $e(e,{tagStart:n,tagEnd:t}){n!==-1&&!Xn(e.text,t)&&M(e,e.base+n,O.gluedTag)}function po(e,n){De(e,n),n.type==="\
scalar"&&n.style==="plain"&&n.contentStart!==-1&&Jn(e.text,n.end-e.base)&&M(e,n.start,O.gluedColon)}function De(e,n){n.type===
"scalar"&&n.style==="plain"&&n.text.includes("?")&&M(e,n.contentStart,O.questionMark)}function Se(e){let n=e.events[e.next];
switch(e.next+=1,e.nodes+=1,n?.type){case E.SCALAR:return n.anchorStart===-1?tt(e,n):Me(e,n,()=>tt(e,n));case E.MAPPING:
return n.anchorStart===-1?it(e,n):Me(e,n,()=>it(e,n));case E.SEQUENCE:return n.anchorStart===-1?rt(e,n):Me(e,n,()=>rt(e,
n));case E.ALIAS:return ho(e,n);default:throw new Error("the events of the document end too early")}}function Me(e,n,t){
let r={aliases:e.aliases,nodes:e.nodes},i=e.text.slice(n.anchorStart,n.anchorEnd);Qn(i)||M(e,e.base+n.anchorStart,O.anchorName),
e.anchors.set(i,r);let o=t();return r.node=o,r.aliases=e.aliases-r.aliases,r.nodes=e.nodes-r.nodes+1,o}function ho(e,n){
let t=e.base+n.anchorStart-1,r=e.anchors.get(e.text.slice(n.anchorStart,n.anchorEnd));return r===void 0?V({file:e.file,offset:t},
"yaml-syntax",me.unknown):r.node===void 0?V({file:e.file,offset:t},"yaml-syntax",me.cyclic):(e.aliases+=1+r.aliases,e.nodes+=
r.nodes,e.aliasedNodes+=r.nodes,e.aliases>F.aliases||e.aliasedNodes>F.aliasedNodes?V({file:e.file,offset:t},"limit",me.tooMany):
(r.node.aliased=!0,{type:"alias",start:t,contentStart:t,end:e.base+n.anchorEnd,anchored:!1,aliased:!1,target:r.node}))}function Be(e,n,t){
let r=t;return n.tagStart!==-1&&(r===-1||n.tagStart<r)&&(r=n.tagStart),n.anchorStart!==-1&&(r===-1||n.anchorStart<=r)&&(r=
n.anchorStart-1),r===-1?-1:e.base+r}function tt(e,n){let{valueStart:t,valueEnd:r,anchorStart:i,tagStart:o}=n,s=oo[n.style]??
"plain",a=s==="single"||s==="double",l=t===-1?-1:a?t-1:t;if(r-t>F.scalar)return V({file:e.file,offset:e.base+t},"limit",
Hn);let u=n.fast?e.text.slice(t,r):ft(e.text,n),c=o!==-1;if(c&&$e(e,n),s==="double"&&!n.fast){let p=zn(e.text.slice(t,r));
p!==void 0&&M(e,e.base+t+p.at,p.message)}let{type:d,text:h}=c?qn(e.text.slice(o,n.tagEnd),u,s==="plain"):{type:s==="plai\
n"?Q(u):"string",text:u};if(d==="error")return V({file:e.file,offset:e.base+o},"yaml-unsupported",jn);let m=a?r+1:r;return{
type:"scalar",start:i===-1&&!c?l===-1?-1:e.base+l:Be(e,n,l),contentStart:l===-1?-1:e.base+l,end:go(e,n,l===-1?-1:m),anchored:i!==
-1,aliased:!1,style:s,resolved:d,text:h}}function go(e,{anchorEnd:n,tagEnd:t},r){let i=r===-1?Math.max(n,t):r;return i===
-1?-1:e.base+i}function ct(e){return e.events[e.next]?.type===E.POP}function rt(e,n){$e(e,n);let t=[];for(;!ct(e);)t.push(
Se(e));if(n.style===X)for(let r of t)De(e,r);return e.next+=1,{type:"sequence",start:Be(e,n,n.start),contentStart:e.base+
n.start,anchored:n.anchorStart!==-1,aliased:!1,flow:n.style===X,items:t}}function it(e,n){$e(e,n);let t=[],r=!1;for(;!ct(
e);){let s=e.events[e.next],a=Se(e),l=Se(e);n.style===X&&po(e,a),n.style===X&&De(e,l);let u=a.type==="scalar"&&a.text===
"<<"&&mo(e,s,a),c=u?void 0:ut(a);c===void 0&&!u&&M(e,a.start===-1?e.base+n.start:a.start,O.refusedKey),t.push({key:a,value:l,
name:c,isMerge:u}),r||=u}e.next+=1;let i=yo(t),o=r||i!==void 0?Zn(t):void 0;o!==void 0&&M(e,o.start,O.mixedKeys);for(let s of i??
[])e.duplicates.push(s);return{type:"mapping",start:Be(e,n,n.start),contentStart:e.base+n.start,anchored:n.anchorStart!==
-1,aliased:!1,flow:n.style===X,entries:t,merges:r,duplicates:i}}function mo(e,n,t){let i=n?.type===E.SCALAR&&n.tagStart!==
-1?e.text.slice(n.tagStart,n.tagEnd):"";return Wn(i,t.text,t.style==="plain")}function ut(e){if(e.type==="alias")return ut(
e.target);if(e.type==="scalar")return e.resolved==="string"?e.text:Gn(e.resolved,e.text)}var So=12;function yo(e){let{length:n}=e;
if(n<=So){let i=!1;for(let o=1;o<n&&!i;o+=1){let s=e[o]?.name;for(let a=0;a<o;a+=1)i||=s!==void 0&&e[a]?.name===s}if(!i)
return}let t=new Set,r=e.filter(({name:i})=>{if(i===void 0)return!1;let o=t.size;return t.add(i).size===o});return r.length===
0?void 0:r}function ft(e,n){let t=sn(e,n);return n.chomping===A.KEEP&&Eo(e,n.valueEnd)?`${t}
`:t}var ot=/ +$/y;function Eo(e,n){return ot.lastIndex=n,ot.test(e)}var Ao=[A.CLIP,A.CLIP,A.STRIP,A.KEEP];function No(e,{
start:n,end:t,indent:r,chomping:i,isFolded:o}){return ft(e,{type:E.SCALAR,valueStart:n,valueEnd:t,anchorStart:-1,anchorEnd:-1,
tagStart:-1,tagEnd:-1,style:o?g.FOLDED_BLOCK:g.LITERAL_BLOCK,chomping:Ao[i]??A.CLIP,indent:r,fast:!1})}0&&(module.exports={decodeBlockScalar,readYaml});
