"use strict";var ht=Object.create;var H=Object.defineProperty,gt=Object.defineProperties,mt=Object.getOwnPropertyDescriptor,St=Object.getOwnPropertyDescriptors,
yt=Object.getOwnPropertyNames,Ue=Object.getOwnPropertySymbols,Et=Object.getPrototypeOf,qe=Object.prototype.hasOwnProperty,
At=Object.prototype.propertyIsEnumerable;var Ke=(e,n,t)=>n in e?H(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,L=(e,n)=>{for(var t in n||={})qe.
call(n,t)&&Ke(e,t,n[t]);if(Ue)for(var t of Ue(n))At.call(n,t)&&Ke(e,t,n[t]);return e},k=(e,n)=>gt(e,St(n));var Nt=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},bt=(e,n)=>{for(var t in n)
H(e,t,{get:n[t],enumerable:!0})},Ye=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of yt(n))!qe.call(
e,i)&&i!==t&&H(e,i,{get:()=>n[i],enumerable:!(r=mt(n,i))||r.enumerable});return e};var Tt=(e,n,t)=>(t=e!=null?ht(Et(e)):{},Ye(n||!e||!e.__esModule?H(t,"default",{value:e,enumerable:!0}):t,e)),It=e=>Ye(H(
{},"__esModule",{value:!0}),e);var _n=Nt((ra,vn)=>{var _i,On=()=>_i??=require("./lib-errors.cjs");vn.exports={__esModule:!0,get InputError(){return On().
InputError},get UsageError(){return On().UsageError}}});var To={};bt(To,{decodeBlockScalar:()=>bo,readYaml:()=>so});module.exports=It(To);var y=Symbol("NOT_RESOLVED");function I(e,n){return{tagName:e,nodeKind:"scalar",implicit:n.implicit??!1,matchByTagPrefix:n.
matchByTagPrefix??!1,implicitFirstChars:n.implicitFirstChars??null,resolve:n.resolve,identify:n.identify,represent:n.represent??
(t=>String(t)),representTagName:n.representTagName??(()=>e)}}function xe(e,n){let t=n.finalize===void 0;return{tagName:e,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:n.matchByTagPrefix??!1,create:n.create,addItem:n.addItem,finalize:n.finalize??
(r=>r),carrierIsResult:t,identify:n.identify,represent:n.represent??(r=>r),representTagName:n.representTagName??(()=>e)}}
function ne(e,n){let t=n.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:n.matchByTagPrefix??
!1,create:n.create,addPair:n.addPair,has:n.has,keys:n.keys,get:n.get,finalize:n.finalize??(r=>r),carrierIsResult:t,identify:n.
identify,represent:n.represent??(r=>r),representTagName:n.representTagName??(()=>e)}}var Lt=I("tag:yaml.org,2002:str",{resolve:e=>e,
identify:e=>typeof e=="string"}),Ct=["","~","null","Null","NULL"],xt=I("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>Ct.indexOf(e)!==-1?null:y,identify:e=>e===null,represent:()=>"null"}),Ot=I("tag:yaml.org,2002\
:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,n)=>e==="null"||n&&e===""?null:y,identify:e=>e===null,represent:()=>"\
null"}),vt=["","~","null","Null","NULL"],_t=I("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],
resolve:e=>vt.indexOf(e)!==-1?null:y,identify:e=>e===null,represent:()=>"null"}),kt=["true","True","TRUE"],wt=["false","\
False","FALSE"],Ft=I("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>kt.indexOf(e)!==
-1?!0:wt.indexOf(e)!==-1?!1:y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"\
false"}),Pt=["true"],Rt=["false"],Mt=I("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>Pt.
indexOf(e)!==-1?!0:Rt.indexOf(e)!==-1?!1:y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?
"true":"false"}),$t=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Dt=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],Bt=I("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:e=>$t.indexOf(e)!==-1?!0:Dt.indexOf(e)!==-1?!1:y,identify:e=>Object.prototype.toString.call(e)===
"[object Boolean]",represent:e=>e?"true":"false"}),Ut=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Kt=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function qt(e){let n=e,t=1;return(n[0]==="-"||n[0]===
"+")&&(n[0]==="-"&&(t=-1),n=n.slice(1)),n.startsWith("0b")?t*parseInt(n.slice(2),2):n.startsWith("0o")?t*parseInt(n.slice(
2),8):n.startsWith("0x")?t*parseInt(n.slice(2),16):t*parseInt(n,10)}function Yt(e,n){if(n){if(!Kt.test(e))return y}else if(!Ut.
test(e))return y;let t=qt(e);return Number.isFinite(t)?t:y}var en=I("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:Yt,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.
toString(10)}),Wt=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Gt=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function Vt(e){let n=e,t=1;return(n[0]==="-"||n[0]==="+")&&(n[0]==="-"&&(t=-1),n=n.slice(1)),n.startsWith(
"0b")?t*parseInt(n.slice(2),2):n.startsWith("0o")?t*parseInt(n.slice(2),8):n.startsWith("0x")?t*parseInt(n.slice(2),16):
t*parseInt(n,10)}function Ht(e,n){if(n){if(!Gt.test(e))return y}else if(!Wt.test(e))return y;let t=Vt(e);return Number.isFinite(
t)?t:y}var jt=I("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Ht,identify:e=>Number.
isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Qt=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function zt(e){let n=e.
replace(/_/g,""),t=1;if((n[0]==="-"||n[0]==="+")&&(n[0]==="-"&&(t=-1),n=n.slice(1)),n.startsWith("0b"))return t*parseInt(
n.slice(2),2);if(n.startsWith("0x"))return t*parseInt(n.slice(2),16);if(n.includes(":")){let r=0;for(let i of n.split(":"))
r=r*60+Number(i);return t*r}return n!=="0"&&n[0]==="0"?t*parseInt(n,8):t*parseInt(n,10)}function Xt(e){if(!Qt.test(e))return y;
let n=zt(e);return Number.isFinite(n)?n:y}var Ne=I("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:Xt,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.
toString(10)}),Jt=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Zt=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function er(e){
if(!Jt.test(e))return y;let n=e.toLowerCase(),t=n[0]==="-"?-1:1;if("+-".includes(n[0])&&(n=n.slice(1)),n===".inf")return t===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(n===".nan")return NaN;let r=t*parseFloat(n);return Number.isFinite(
r)||Zt.test(e)?r:y}function nr(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(e,-0))return"-0.0";let n=e.toString(10);return/^[-+]?[0-9]+e/.test(n)?n.replace("e",".e"):n}var nn=I(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:er,identify:e=>typeof e==
"number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:nr}),tr=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),rr=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function ir(e,n){if(n){if(!rr.test(e))return y;
let r=e.toLowerCase(),i=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return i===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(r===".nan")return NaN;let o=i*parseFloat(r);return Number.isFinite(o)?o:y}if(!tr.test(e))return y;
let t=Number(e);return Number.isFinite(t)?t:y}function or(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let n=e.toString(10);return/^[-+]?[0-9]+e/.
test(n)?n.replace("e",".e"):n}var ar=I("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:ir,
identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:or}),sr=new RegExp(
"^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|In\
f|INF)|\\.(?:nan|NaN|NAN))$"),lr=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function cr(e){if(!sr.test(
e))return y;let n=e.toLowerCase().replace(/_/g,""),t=n[0]==="-"?-1:1;if("+-".includes(n[0])&&(n=n.slice(1)),n===".inf")return t===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(n===".nan")return NaN;let r=0;if(n.includes(":")){for(let i of n.
split(":"))r=r*60+Number(i);r*=t}else r=t*parseFloat(n);return Number.isFinite(r)||lr.test(e)?r:y}function ur(e){if(isNaN(
e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(
e,-0))return"-0.0";let n=e.toString(10);return/^[-+]?[0-9]+e/.test(n)?n.replace("e",".e"):n}var be=I("tag:yaml.org,2002:\
float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:cr,identify:e=>typeof e=="number"&&(!Number.
isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:ur}),fr=I("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(e,n)=>e==="<<"||n&&e===""?"<<":y,identify:()=>!1}),dr=/^[A-Za-z0-9+/]*={0,2}$/;function pr(e){
let n=e.replace(/\s/g,"");if(n.length%4!==0||!dr.test(n))return y;let t=atob(n),r=new Uint8Array(t.length);for(let i=0;i<
t.length;i++)r[i]=t.charCodeAt(i);return r}function hr(e){let n="";for(let t=0;t<e.length;t++)n+=String.fromCharCode(e[t]);
return btoa(n)}var gr=I("tag:yaml.org,2002:binary",{resolve:pr,identify:e=>Object.prototype.toString.call(e)==="[object \
Uint8Array]",represent:hr}),mr=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Sr=new RegExp("^([0-9][0\
-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*\
(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function We(e,n,t,r=0,i=0,o=0,s=0){let a=new Date(Date.UTC(e,n,t,r,i,o,s));
return a.setUTCFullYear(e,n,t),a}function yr(e){let n=mr.exec(e);if(n===null&&(n=Sr.exec(e)),n===null)return y;let t=+n[1],
r=+n[2]-1,i=+n[3];if(!n[4]){let c=We(t,r,i);return c.getUTCFullYear()!==t||c.getUTCMonth()!==r||c.getUTCDate()!==i?y:c}let o=+n[4],
s=+n[5],a=+n[6],l=0;if(o>23||s>59||a>59)return y;if(n[7]){let c=n[7].slice(0,3);for(;c.length<3;)c+="0";l=+c}let u=We(t,
r,i,o,s,a,l);if(u.getUTCFullYear()!==t||u.getUTCMonth()!==r||u.getUTCDate()!==i)return y;if(n[9]){let c=+n[10],d=+(n[11]||
0);if(c>23||d>59)return y;let h=(c*60+d)*6e4;u.setTime(u.getTime()-(n[9]==="-"?-h:h))}return u}var Er=I("tag:yaml.org,20\
02:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:yr,identify:e=>e instanceof Date,represent:e=>e.
toISOString()}),Ar=xe("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,n)=>{e.push(n)},identify:Array.isArray});function te(e){
if(e===null||typeof e!="object"||Array.isArray(e))return!1;let n=Object.getPrototypeOf(e);return n===null||n===Object.prototype}var Nr=xe("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,n)=>{let t;if(n instanceof Map){if(n.
size!==1)return"cannot resolve an ordered map item";t=n.keys().next().value}else if(te(n)){let r=Object.keys(n);if(r.length!==
1)return"cannot resolve an ordered map item";t=r[0]}else return"cannot resolve an ordered map item";return e.seen.has(t)?
"duplicate key in ordered map":(e.seen.add(t),e.list.push(n),"")},finalize:e=>e.list,identify:()=>!1}),br=xe("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,n)=>{if(n instanceof Map)return n.size!==1?"cannot resolve a pairs item":(e.push(
n.entries().next().value),"");if(Object.prototype.toString.call(n)!=="[object Object]")return"cannot resolve a pairs ite\
m";let t=n,r=Object.keys(t);return r.length!==1?"cannot resolve a pairs item":(e.push([r[0],t[r[0]]]),"")},identify:()=>!1}),
Tr=ne("tag:yaml.org,2002:map",{create:()=>({}),identify:te,represent:e=>{let n=new Map;for(let t of Object.keys(e))n.set(
t,e[t]);return n},addPair:(e,n,t)=>{if(n!==null&&typeof n=="object")return"object-based map does not support complex key\
s";let r=String(n);return r==="__proto__"?Object.defineProperty(e,r,{value:t,enumerable:!0,configurable:!0,writable:!0}):
e[r]=t,""},has:(e,n)=>n!==null&&typeof n=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(n)),keys:e=>Object.keys(
e),get:(e,n)=>{let t=String(n);return Object.prototype.hasOwnProperty.call(e,t)?e[t]:null}}),Ir=ne("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let n=new Map;for(let t of e)n.set(t,null);return n},addPair:(e,n,t)=>t!==
null?"cannot resolve a set item":(e.add(n),""),has:(e,n)=>e.has(n),keys:e=>e.keys(),get:()=>null});function Lr(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function Cr(){return{scalar:[],sequence:[],
mapping:[]}}function xr(e){let n=[];for(let t of e){let r=n.length;for(let i=0;i<n.length;i++){let o=n[i];if(o.nodeKind===
t.nodeKind&&o.tagName===t.tagName&&o.matchByTagPrefix===t.matchByTagPrefix){r=i;break}}n[r]=t}return n}var re=class tn{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(n){
let t=xr(n),r=[],i=Lr(),o=Cr();for(let c of t){if(c.nodeKind==="scalar"&&c.implicit){if(c.matchByTagPrefix)throw new Error(
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
let t=[];for(let r of n)t=t.concat(r);return new tn([...this.tags,...t])}},Oe=new re([Lt,Ar,Tr]),Lo=new re([...Oe.tags,Ot,
Mt,jt,ar]),Or=new re([...Oe.tags,xt,Ft,en,nn]),vr=new re([...Oe.tags,_t,Bt,Ne,be,Er,fr,gr,Nr,br,Ir]),_r=vr.withTags(k(L(
{},Ne),{resolve:(e,n,t)=>{let r=Ne.resolve(e,n,t);return r===y?en.resolve(e,n,t):r}}),k(L({},be),{resolve:(e,n,t)=>{let r=be.
resolve(e,n,t);return r===y?nn.resolve(e,n,t):r}})),Co=ne("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,n,t)=>(e.
set(n,t),""),has:(e,n)=>e.has(n),keys:e=>e.keys(),get:(e,n)=>e.get(n),identify:e=>e instanceof Map||te(e),represent:e=>{
if(e instanceof Map)return e;let n=new Map,t=e;for(let r of Object.keys(t))n.set(r,t[r]);return n}});function Ge(e){if(Array.
isArray(e)){let n=Array.prototype.slice.call(e);for(let t=0;t<n.length;t++){if(Array.isArray(n[t]))return null;typeof n[t]==
"object"&&Object.prototype.toString.call(n[t])==="[object Object]"&&(n[t]="[object Object]")}return String(n)}return typeof e==
"object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var xo=ne("tag:yaml.org,2002\
:map",{create:()=>({}),identify:te,represent:e=>{let n=new Map;for(let t of Object.keys(e))n.set(t,e[t]);return n},addPair:(e,n,t)=>{
let r=Ge(n);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:t,
enumerable:!0,configurable:!0,writable:!0}):e[r]=t,"")},has:(e,n)=>{let t=Ge(n);return t!==null&&Object.prototype.hasOwnProperty.
call(e,t)},keys:e=>Object.keys(e),get:(e,n)=>{let t=String(n);return Object.prototype.hasOwnProperty.call(e,t)?e[t]:null}}),
kr={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function ye(e,n,t,r,i){let o="",s="",a=Math.floor(i/2)-1;return r-
n>a&&(o=" ... ",n=r-a+o.length),t-r>a&&(s=" ...",t=r+a-s.length),{str:o+e.slice(n,t).replace(/\t/g,"\u2192")+s,pos:r-n+o.
length}}function Ee(e,n){return" ".repeat(Math.max(n-e.length,0))+e}function wr(e,n){if(!e.buffer)return null;let t=L(L(
{},kr),n),r=/\r?\n|\r|\0/g,i=[0],o=[],s,a=-1;for(;s=r.exec(e.buffer);)o.push(s.index),i.push(s.index+s[0].length),e.position<=
s.index&&a<0&&(a=i.length-2);a<0&&(a=i.length-1);let l="",u=Math.min(e.line+t.linesAfter,o.length).toString().length,c=t.
maxLength-(t.indent+u+3);for(let h=1;h<=t.linesBefore&&!(a-h<0);h++){let m=ye(e.buffer,i[a-h],o[a-h],e.position-(i[a]-i[a-
h]),c);l=`${" ".repeat(t.indent)}${Ee((e.line-h+1).toString(),u)} | ${m.str}
${l}`}let d=ye(e.buffer,i[a],o[a],e.position,c);l+=`${" ".repeat(t.indent)}${Ee((e.line+1).toString(),u)} | ${d.str}
`,l+=`${"-".repeat(t.indent+u+3+d.pos)}^
`;for(let h=1;h<=t.linesAfter&&!(a+h>=o.length);h++){let m=ye(e.buffer,i[a+h],o[a+h],e.position-(i[a]-i[a+h]),c);l+=`${"\
 ".repeat(t.indent)}${Ee((e.line+h+1).toString(),u)} | ${m.str}
`}return l.replace(/\n$/,"")}function Ve(e,n){let t="";return e.mark?(e.mark.name&&(t+=`in "${e.mark.name}" `),t+=`(${e.
mark.line+1}:${e.mark.column+1})`,!n&&e.mark.snippet&&(t+=`

${e.mark.snippet}`),`${e.reason} ${t}`):e.reason}var ie=class rn extends Error{reason;mark;constructor(n,t){super(),this.
name="YAMLException",this.reason=n,this.mark=t,this.message=Ve(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(n){return`${this.name}: ${Ve(this,n)}`}static throwAt(n,t,r,i=""){let o=0,s=0;for(let l=0;l<
t;l++){let u=n.charCodeAt(l);u===10?(o++,s=l+1):u===13&&(o++,n.charCodeAt(l+1)===10&&l++,s=l+1)}let a={name:i,buffer:n,position:t,
line:o,column:t-s};throw a.snippet=wr(a),new rn(r,a)}},E={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},g={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},w={BLOCK:1,FLOW:2},A={CLIP:1,STRIP:2,KEEP:3},Fr=-1;function He(e){
switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var on=new Array(256),an=new Array(256);for(let e=0;e<256;e++)on[e]=He(e)?1:0,an[e]=He(e);function Pr(e){return e<=
65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function Rr(e){return e>=48&&
e<=57?e-48:(e|32)-97+10}function Mr(e){return e===120?2:e===117?4:8}function J(e,n,t){let r=0;for(;n<t;){let i=e.charCodeAt(
n);if(i===10)r++,n++;else if(i===13)r++,n++,e.charCodeAt(n)===10&&n++;else if(i===32||i===9)n++;else break}return{position:n,
breaks:r}}function ve(e){return e===1?" ":`
`.repeat(e-1)}function $r(e,n,t){let r="",i=n,o=n,s=n;for(;i<t;){let a=e.charCodeAt(i);if(a===10||a===13){r+=e.slice(o,s);
let l=J(e,i,t);r+=ve(l.breaks),i=o=s=l.position}else i++,a!==32&&a!==9&&(s=i)}return r+e.slice(o,s)}function Dr(e,n,t){let r="",
i=n,o=n,s=n;for(;i<t;){let a=e.charCodeAt(i);if(a===39)r+=e.slice(o,i)+"'",i+=2,o=s=i;else if(a===10||a===13){r+=e.slice(
o,s);let l=J(e,i,t);r+=ve(l.breaks),i=o=s=l.position}else i++,a!==32&&a!==9&&(s=i)}return r+e.slice(o,t)}function Br(e,n,t){
let r="",i=n,o=n,s=n;for(;i<t;){let a=e.charCodeAt(i);if(a===92){r+=e.slice(o,i),i++;let l=e.charCodeAt(i);if(l===10||l===
13)i=J(e,i,t).position;else if(l<256&&on[l])r+=an[l],i++;else{let u=Mr(l),c=0;for(;u>0;u--){i++;let d=Rr(e.charCodeAt(i));
c=(c<<4)+d}r+=Pr(c),i++}o=s=i}else if(a===10||a===13){r+=e.slice(o,s);let l=J(e,i,t);r+=ve(l.breaks),i=o=s=l.position}else
i++,a!==32&&a!==9&&(s=i)}return r+e.slice(o,t)}function je(e,n,t,r,i,o){let s=r<0?0:r,a=e.slice(n,t).replace(/\r\n?/g,`
`),l=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),u="",c=!1,d=0,h=!1;for(let m of l){let p=0;for(;p<s&&m.charCodeAt(p)===32;)p++;if(r<0||p>=m.length){d++;continue}let N=m.
slice(s),v=N.charCodeAt(0);o?v===32||v===9?(h=!0,u+=`
`.repeat(c?1+d:d)):h?(h=!1,u+=`
`.repeat(d+1)):d===0?c&&(u+=" "):u+=`
`.repeat(d):u+=`
`.repeat(c?1+d:d),u+=N,c=!0,d=0}return i===A.KEEP?u+=`
`.repeat(c?1+d:d):i!==A.STRIP&&c&&(u+=`
`),u}function sn(e,n){if(n.valueStart===Fr)return"";let{valueStart:t,valueEnd:r}=n;if(n.fast)return e.slice(t,r);switch(n.
style){case g.SINGLE_QUOTED:return Dr(e,t,r);case g.DOUBLE_QUOTED:return Br(e,t,r);case g.LITERAL_BLOCK:return je(e,t,r,
n.indent,n.chomping,!1);case g.FOLDED_BLOCK:return je(e,t,r,n.indent,n.chomping,!0);default:return $r(e,t,r)}}var Oo=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),Ur="-#;/?:@&=+$_.~*'()",vo=Ur+"!,[]";var Kr={filename:"",schema:Or,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var S=-1,ln=Object.prototype.hasOwnProperty,U=1,cn=2,un=3,Z=4,qr=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
Yr=/[,\[\]{}]/,fn=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Te=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,dn=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,Wr=new RegExp(`^(?:${Te})*$`),Gr=new RegExp(`^(?:${dn})+$`),Vr=new RegExp(
`^(?:!(?:${Te})*|${dn}(?:${Te})*)$`),pn={filename:"",maxDepth:100};function Hr(e,n,t){e.events.push({type:E.DOCUMENT,explicitStart:n,
explicitEnd:t,directives:e.directives})}function hn(e,n,t,r,i,o,s){e.events.push({type:E.SEQUENCE,start:n,anchorStart:t,
anchorEnd:r,tagStart:i,tagEnd:o,style:s})}function gn(e,n,t,r,i,o,s){e.events.push({type:E.MAPPING,start:n,anchorStart:t,
anchorEnd:r,tagStart:i,tagEnd:o,style:s})}function Qe(e,n){e.events.splice(n.eventsLength,0,{type:E.MAPPING,start:n.position,
anchorStart:S,anchorEnd:S,tagStart:S,tagEnd:S,style:w.FLOW})}function Y(e,n,t,r,i,o,s,a,l=A.CLIP,u=-1,c=!1){e.events.push(
{type:E.SCALAR,valueStart:n,valueEnd:t,anchorStart:r,anchorEnd:i,tagStart:o,tagEnd:s,style:a,chomping:l,indent:u,fast:c})}
function jr(e,n,t){e.events.push({type:E.ALIAS,anchorStart:n,anchorEnd:t})}function $(e){e.events.push({type:E.POP})}function C(e){
Y(e,S,S,S,S,S,S,g.PLAIN)}function ze(){return{anchorStart:S,anchorEnd:S,tagStart:S,tagEnd:S}}function D(e){return{position:e.
position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.
length}}function B(e,n){e.position=n.position,e.line=n.line,e.lineStart=n.lineStart,e.lineIndent=n.lineIndent,e.firstTabInLine=
n.firstTabInLine,e.events.length=n.eventsLength}function f(e,n){ie.throwAt(e.input.slice(0,e.length),e.position,n,e.filename)}
function b(e){return e===10||e===13}function W(e){return e===9||e===32}function x(e){return W(e)||b(e)}function _(e){return e===
0||x(e)}function R(e){return e===44||e===91||e===93||e===123||e===125}function Qr(e){return e>=48&&e<=57?e-48:-1}function zr(e){
if(e>=48&&e<=57)return e-48;let n=e|32;return n>=97&&n<=102?n-97+10:-1}function Xr(e){return e===120?2:e===117?4:e===85?
8:0}function Jr(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===
34||e===47||e===92||e===78||e===95||e===76||e===80}function ee(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,
e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function T(e,n){
let t=0,r=e.input.charCodeAt(e.position),i=e.position===e.lineStart||x(e.input.charCodeAt(e.position-1));for(;r!==0;){for(;W(
r);)i=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(n&&i&&r===35)
do r=e.input.charCodeAt(++e.position);while(!b(r)&&r!==0);if(!b(r))break;for(ee(e),t++,i=!0,r=e.input.charCodeAt(e.position);r===
32;)e.lineIndent++,r=e.input.charCodeAt(++e.position)}return t}function K(e,n=e.position){let t=e.input.charCodeAt(n);if((t===
45||t===46)&&t===e.input.charCodeAt(n+1)&&t===e.input.charCodeAt(n+2)){let r=e.input.charCodeAt(n+3);return r===0||x(r)}
return!1}function mn(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}
function _e(e){if(e.position!==e.lineStart)return!1;if(K(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;
let n=D(e);mn(e),T(e,!0);let t=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(t===37||t===45&&K(e));return B(
e,n),r}function Xe(e){let n=e.input.charCodeAt(e.position);for(;n!==0&&!b(n);)n=e.input.charCodeAt(++e.position)}function Sn(e,n,t){
let r=qr.exec(e.input.slice(n,t));r!==null&&(e.position=n+r.index+r[0].length-1,f(e,"the stream contains non-printable c\
haracters"))}function Zr(e,n,t){if(e.input.charCodeAt(e.position)!==33)return!1;n.tagStart!==S&&f(e,"duplication of a ta\
g property");let r=e.position,i=!1,o=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(i=!0,a=e.input.charCodeAt(++e.position)):
a===33&&(o=!0,s="!!",a=e.input.charCodeAt(++e.position));let l=e.position,u;if(i){for(;a!==0&&a!==62;)a=e.input.charCodeAt(
++e.position);a!==62&&f(e,"unexpected end of the stream within a verbatim tag"),u=e.input.slice(l,e.position),e.position++}else{
for(;a!==0&&!x(a)&&!(t&&R(a));)a===33&&(o?f(e,"tag suffix cannot contain exclamation marks"):(s=e.input.slice(l-1,e.position+
1),fn.test(s)||f(e,"named tag handle cannot contain such characters"),o=!0,l=e.position+1)),a=e.input.charCodeAt(++e.position);
u=e.input.slice(l,e.position),Yr.test(u)&&f(e,"tag suffix cannot contain flow indicator characters")}return u&&!(i?Wr.test(
u):Gr.test(u))&&f(e,`tag name cannot contain such characters: ${u}`),!i&&s!=="!"&&s!=="!!"&&!ln.call(e.tagHandlers,s)&&f(
e,`undeclared tag handle "${s}"`),n.tagStart=r,n.tagEnd=e.position,!0}function ei(e,n){if(e.input.charCodeAt(e.position)!==
38)return!1;n.anchorStart!==S&&f(e,"duplication of an anchor property"),e.position++;let t=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!x(e.input.charCodeAt(e.position))&&!R(e.input.charCodeAt(e.position));)e.position++;return e.position===
t&&f(e,"name of an anchor node must contain at least one character"),n.anchorStart=t,n.anchorEnd=e.position,!0}function ni(e,n){
if(e.input.charCodeAt(e.position)!==42)return!1;(n.anchorStart!==S||n.tagStart!==S)&&f(e,"alias node should not have any\
 properties"),e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!x(e.input.charCodeAt(e.position))&&
!R(e.input.charCodeAt(e.position));)e.position++;return e.position===t&&f(e,"name of an alias node must contain at least\
 one character"),jr(e,t,e.position),!0}function Ie(e,n){T(e,!1),e.lineIndent<n&&f(e,"deficient indentation")}function ti(e,n,t){
if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let r=e.position,i=!0;for(;e.input.charCodeAt(e.position)!==
0;){let o=e.input.charCodeAt(e.position);if(o===39){if(e.input.charCodeAt(e.position+1)===39){i=!1,e.position+=2;continue}
let s=e.position;return e.position++,Y(e,r,s,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,g.SINGLE_QUOTED,A.CLIP,-1,i),
!0}b(o)?(i=!1,Ie(e,n)):e.position===e.lineStart&&K(e)?f(e,"unexpected end of the document within a single quoted scalar"):
o!==9&&o<32?f(e,"expected valid JSON character"):e.position++}f(e,"unexpected end of the stream within a single quoted s\
calar")}function ri(e,n,t){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,i=!0;for(;e.input.
charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===34){let s=e.position;return e.position++,Y(e,r,
s,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,g.DOUBLE_QUOTED,A.CLIP,-1,i),!0}if(o===92){i=!1;let s=e.input.charCodeAt(
++e.position);if(b(s))Ie(e,n);else if(Jr(s))e.position++;else{let a=Xr(s);for(a===0&&f(e,"unknown escape sequence");a-- >
0;)e.position++,zr(e.input.charCodeAt(e.position))<0&&f(e,"expected hexadecimal character");e.position++}}else b(o)?(i=!1,
Ie(e,n)):e.position===e.lineStart&&K(e)?f(e,"unexpected end of the document within a double quoted scalar"):o!==9&&o<32?
f(e,"expected valid JSON character"):e.position++}f(e,"unexpected end of the stream within a double quoted scalar")}function ii(e,n,t){
let r=e.input.charCodeAt(e.position),i=A.CLIP,o=-1,s=!1;if(r!==124&&r!==62)return!1;let a=r===124?g.LITERAL_BLOCK:g.FOLDED_BLOCK;
for(e.position++;e.input.charCodeAt(e.position)!==0;){let m=e.input.charCodeAt(e.position),p=Qr(m);if(m===43||m===45)i!==
A.CLIP&&f(e,"repeat of a chomping mode identifier"),i=m===43?A.KEEP:A.STRIP,e.position++;else if(p>=0)p===0&&f(e,"bad ex\
plicit indentation width of a block scalar; it cannot be less than one"),s&&f(e,"repeat of an indentation width identifi\
er"),o=n+p-1,s=!0,e.position++;else break}let l=!1;for(;W(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.
charCodeAt(e.position)===35&&Xe(e),b(e.input.charCodeAt(e.position))?ee(e):e.input.charCodeAt(e.position)!==0&&f(e,"a li\
ne break is expected");let u=s?o:-1,c=0,d=e.position,h=e.position;for(;e.input.charCodeAt(e.position)!==0;){let m=e.position,
p=0;for(;e.input.charCodeAt(m+p)===32;)p++;let N=e.input.charCodeAt(m+p);if(N===0){u>=0?p>u&&(h=m+p):p>0&&(h=m+p);break}
if(_e(e))break;if(!s&&u===-1&&b(N)&&(c=Math.max(c,p)),!s&&u===-1&&!b(N)&&(N===9&&p<n&&(e.position=m+p,f(e,"tab character\
s must not be used in indentation")),p>=n&&p<c&&(e.position=m+p,f(e,"bad indentation of a mapping entry"))),u===-1&&N!==
0&&!b(N)&&p<n){e.lineIndent=p,e.position=m+p;break}!s&&N!==0&&!b(N)&&u===-1&&(u=p);let v=u===-1?n+1:u;if(N!==0&&!b(N)&&p<
v){e.lineIndent=p,e.position=m+p;break}Xe(e),h=e.position,b(e.input.charCodeAt(e.position))&&(ee(e),h=e.position)}return Sn(
e,d,h),Y(e,d,h,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,a,i,u),!0}function oi(e,n){let t=e.input.charCodeAt(e.position),
r=n===U;if(t===0||x(t)||t===35||t===38||t===42||t===33||t===124||t===62||t===39||t===34||t===37||t===64||t===96||R(t))return!1;
if(t===63||t===45){let i=e.input.charCodeAt(e.position+1);if(_(i)||r&&R(i))return!1}return!0}function ai(e,n,t,r){if(!oi(
e,t))return!1;let i=e.position,o=e.position,s=e.input.charCodeAt(e.position),a=t===U,l=!1;for(;s!==0&&!_e(e);){if(s===58){
let u=e.input.charCodeAt(e.position+1);if(_(u)||a&&R(u))break}else if(s===35){if(x(e.input.charCodeAt(e.position-1)))break}else{
if(a&&R(s))break;if(b(s)){let u=e.position,c=e.line,d=e.lineStart,h=e.lineIndent;if(T(e,!1),e.lineIndent>=n){l=!0,s=e.input.
charCodeAt(e.position);continue}e.position=u,e.line=c,e.lineStart=d,e.lineIndent=h;break}}W(s)||(o=e.position+1),s=e.input.
charCodeAt(++e.position)}return o===i?!1:(Sn(e,i,o),Y(e,i,o,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,g.PLAIN,A.CLIP,
-1,!l),!0)}function j(e,n){let t=e.line;T(e,!0),(e.line>t&&e.lineIndent<n||e.firstTabInLine!==-1&&e.lineIndent<n)&&f(e,"\
deficient indentation")}function si(e,n,t){let r=e.input.charCodeAt(e.position),i=r===123,o=e.position,s=!0;if(r!==91&&r!==
123)return!1;let a=i?125:93;for(i?gn(e,o,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,w.FLOW):hn(e,o,t.anchorStart,t.anchorEnd,
t.tagStart,t.tagEnd,w.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){j(e,n);let l=e.input.charCodeAt(e.position);
if(l===a)return e.position++,$(e),!0;s?l===44&&f(e,"expected the node content, but found ','"):f(e,"missed comma between\
 flow collection entries");let u=!1,c=!1;l===63&&x(e.input.charCodeAt(e.position+1))&&(u=c=!0,e.position+=1,j(e,n));let d=e.
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
t be an implicit key");else return r.anchorStart!==S||r.tagStart!==S?(B(e,d),!1):!0}if(q(e,n,Z,!0,a)&&(a=!1),i||a&&(C(e),
a=!1),T(e,!0),l=e.input.charCodeAt(e.position),(e.line===c||e.lineIndent>n)&&l!==0)f(e,"bad indentation of a mapping ent\
ry");else if(e.lineIndent<n)break}return o?(i&&C(e),s&&$(e),!0):!1}function q(e,n,t,r,i,o=!0){e.depth>=e.maxDepth&&f(e,`\
nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,l=!1,u=null,c=ze(),d=t===Z||t===un,h=d,m=d;if(r&&T(e,
!0)&&(a=!0,e.lineIndent>n?s=1:e.lineIndent===n?s=0:s=-1),s===1)for(;;){let p=e.input.charCodeAt(e.position),N=D(e);if(a&&
s!==1&&(p===33||p===38))break;if(a&&m&&(c.tagStart!==S||c.anchorStart!==S)&&(p===33||p===38)){let v=D(e),X=n+1;if(Ae(e,e.
position-e.lineStart,X,c)&&e.events[v.eventsLength]?.type===E.MAPPING)return e.depth--,!0;B(e,v)}if(a&&(p===33&&c.tagStart!==
S||p===38&&c.anchorStart!==S)||!Zr(e,c,t===U)&&!ei(e,c))break;u===null&&(u=N),T(e,!0)?(a=!0,h=m,e.lineIndent>n?s=1:e.lineIndent===
n?s=0:s=-1):h=!1}if(h&&(h=a||i),s===1||t===Z){let p=t===U||t===cn?n:n+1,N=e.position-e.lineStart;if(s===1)if(h&&(Je(e,N,
c)||Ae(e,N,p,c))||si(e,p,c))l=!0;else{let v=e.input.charCodeAt(e.position);if(u!==null&&o&&m&&!h&&v!==124&&v!==62){let X=D(
e),pt=u.position-u.lineStart;B(e,u),Ae(e,pt,p,ze())&&e.events[X.eventsLength]?.type===E.MAPPING?l=!0:B(e,X)}!l&&(d&&ii(e,
p,c)||ti(e,p,c)||ri(e,p,c)||ni(e,c)||ai(e,p,t,c))&&(l=!0)}else s===0&&(l=h&&Je(e,N,c))}return d=d&&!l,!l&&(c.anchorStart!==
S||c.tagStart!==S||d)&&(Y(e,S,S,c.anchorStart,c.anchorEnd,c.tagStart,c.tagEnd,g.PLAIN),l=!0),e.depth--,l||c.anchorStart!==
S||c.tagStart!==S}function li(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let n=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!x(e.input.charCodeAt(e.position));)e.position++;let t=e.input.slice(n,e.position),
r=[];for(t.length===0&&f(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==
0&&!b(e.input.charCodeAt(e.position));){for(;W(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===
35||b(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let i=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!x(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(i,e.position))}if(b(e.input.charCodeAt(
e.position))&&ee(e),t==="YAML"){e.directives.some(o=>o.kind==="yaml")&&f(e,"duplication of %YAML directive"),r.length!==
1&&f(e,"YAML directive accepts exactly one argument");let i=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);i===null&&f(e,"ill-formed \
argument of the YAML directive"),parseInt(i[1],10)!==1&&f(e,"unacceptable YAML version of the document"),e.directives.push(
{kind:"yaml",version:r[0]})}else if(t==="TAG"){r.length!==2&&f(e,"TAG directive accepts exactly two arguments");let[i,o]=r;
fn.test(i)||f(e,"ill-formed tag handle (first argument) of the TAG directive"),ln.call(e.tagHandlers,i)&&f(e,`there is a\
 previously declared suffix for "${i}" tag handle`),Vr.test(o)||f(e,"ill-formed tag prefix (second argument) of the TAG \
directive"),e.tagHandlers[i]=o,e.directives.push({kind:"tag",handle:i,prefix:o})}return!0}function ci(e){e.directives=[],
e.tagHandlers=Object.create(null);let n=!1;for(T(e,!0);li(e);)n=!0,T(e,!0);let t=!1,r=!1,i=!0;if(e.lineIndent===0&&e.input.
charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&_(e.input.charCodeAt(
e.position+3))){t=!0;let a=e.line;e.position+=3,T(e,!0),i=e.line>a}else n&&f(e,"directives end mark is expected");let o=e.
events.length;if(!t&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&K(e)){e.position+=3,T(e,!0);return}if(Hr(
e,t,!1),q(e,e.lineIndent-1,Z,!1,i,i)||C(e),T(e,!0),e.position===e.lineStart&&K(e)&&(r=e.input.charCodeAt(e.position)===46,
r)){let a=e.line;e.position+=3,T(e,!0),e.line===a&&e.position<e.length&&f(e,"end of the stream or a document separator i\
s expected")}let s=e.events[o];s?.type===E.DOCUMENT&&(s.explicitEnd=r),$(e),!r&&e.position<e.length&&!_e(e)&&f(e,"end of\
 the stream or a document separator is expected")}function ke(e,n){let t=e.length,r=k(L(L({},pn),n),{input:`${e}\0`,length:t,
position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),
i=e.indexOf("\0");for(i!==-1&&ie.throwAt(e,i,"null byte is not allowed in input",r.filename);r.position<r.length&&(mn(r),
T(r,!0),!(r.position>=r.length));){let o=r.position;ci(r),r.position===o&&f(r,"can not read a document")}return r.events}
var _o=L(L({},pn),Kr);function oe(e,n){return(e&1<<n)!==0}var Ze={applyQuoteFlowKeysOption:ui,doubleQuoteForInvisibles:fi,doubleQuoteWhitespaceOnly:di,
applyForceQuotesOption:pi,tryLongOrMultilineAsBlock:hi,quoteInvalidPlain:gi,fallbackToDoubleQuoted:mi};function yn(e){return e.
presenterOptions.quoteStyle==="single"&&oe(e.allowedStylesMask,g.SINGLE_QUOTED)?g.SINGLE_QUOTED:g.DOUBLE_QUOTED}function ui(e){
e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==g.PLAIN||(e.style=g.DOUBLE_QUOTED))}function fi(e){e.
style===g.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=g.DOUBLE_QUOTED)}function di(e){
e.style===g.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=g.DOUBLE_QUOTED)}function pi(e){e.presenterOptions.forceQuotes&&
(e.isKey||e.style!==g.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(
`
`)?g.DOUBLE_QUOTED:yn(e)))}function hi(e){if(e.style!==g.PLAIN||e.isKey)return;let n=e.node.value,t=n.indexOf(`
`)!==-1;if(!oe(e.allowedStylesMask,g.LITERAL_BLOCK)){t&&(e.style=g.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;
if(r===-1){t&&(e.style=g.LITERAL_BLOCK);return}let i=Math.max(Math.min(r,40),r-e.shiftOfContent),o=0,s=!1;for(;o<=n.length;){
let a=n.length,l=n.indexOf(`
`,o);l!==-1&&(a=l);let u=n.slice(o,a);if(u.length>i&&u[0]!==" "&&/ [^ \t]/.test(u)&&(s=!0),l===-1)break;o=l+1}s?e.style=
g.FOLDED_BLOCK:t&&(e.style=g.LITERAL_BLOCK)}function gi(e){e.style===g.PLAIN&&!oe(e.allowedStylesMask,g.PLAIN)&&(e.style=
yn(e))}function mi(e){oe(e.allowedStylesMask,e.style)||(e.style=g.DOUBLE_QUOTED)}var Si="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",yi="[\\n\\r]",Ei="\\uFEFF",
we="[ \\t]",En=`(?:(?!(?:${yi}|${Ei}))${Si})`,ae=`(?:(?!${we})${En})`,An="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",Nn="[-?:,\\[\\]{}#&*!|>'\"%@`]",Ai="[,\\[\\]{}]",Le=ae,Ce=`(?:(?!${Ai})${ae})`,Ni=`(?:(?:(?!${Nn})${ae})|[?:-](?=${Le}\
))`,bi=`(?:(?:(?!${Nn})${ae})|[?:-](?=${Ce}))`,bn=`(?:(?:(?![:#])${Le})|:(?=${Le}))#*`,Tn=`(?:(?:(?![:#])${Ce})|:(?=${Ce}\
))#*`,In=`(?:${we}*${bn})*`,Ln=`(?:${we}*${Tn})*`,Cn=`${Ni}#*${In}`,xn=`${bi}#*${Ln}`,Ti=Cn,Ii=xn,Li=`\\n+${bn}${In}`,Ci=`\
\\n+${Tn}${Ln}`,xi=`${Cn}(?:${Li})*`,Oi=`${xn}(?:${Ci})*`,ko=new RegExp(`^(?:${xi})$`,"u"),wo=new RegExp(`^(?:${Oi})$`,"\
u"),Fo=new RegExp(`^(?:${Ti})$`,"u"),Po=new RegExp(`^(?:${Ii})$`,"u"),Ro=new RegExp(`^(?:${An})*$`,"u"),Mo=new RegExp(`^\
(?:${An}|\\n)*$`,"u"),$o=new RegExp(`^(?:${En}|\\n)*$`,"u");var vi={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Ze).map(e=>Reflect.get(Ze,e)),tagBeforeAnchor:!1};var Do=k(L({},vi),{schema:_r,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var Bo=E.DOCUMENT,Uo=E.SEQUENCE,Ko=E.MAPPING,qo=E.SCALAR,Yo=E.ALIAS,Wo=E.POP,Go=g.PLAIN,Vo=g.SINGLE_QUOTED,Ho=g.DOUBLE_QUOTED,
jo=g.LITERAL_BLOCK,Qo=g.FOLDED_BLOCK,zo=w.BLOCK,Xo=w.FLOW,Jo=A.CLIP,Zo=A.STRIP,ea=A.KEEP;var st=Tt(_n(),1);var F={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,patternSteps:1e9,
patternMatches:1e6,annotations:262144,findings:1e3};var se=class{text;#e;#n=[];#t=0;#r=0;constructor(n){this.text=n;let t=1;for(let[r]of n.matchAll(/^[ ?-]+/gm))t=Math.max(
t,r.length+1);this.#e=Math.min(t,200)}mend(n){if(this.#r+=1,this.#t+=this.text.length,this.#r>200||this.#t>33554432)return!1;
let t=this.text.lastIndexOf(`
`,n-1)+1,r=this.text.slice(t,n);if(r.includes("	"))return this.text=this.text.slice(0,t)+r.replaceAll("	"," ")+this.text.
slice(n),!0;let i=this.toSource(t),o=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(t,t+4));return this.#n.at(-1)===i||o?
!1:(this.text=this.text.slice(0,t)+" ".repeat(this.#e)+this.text.slice(t),this.#n.push(i),!0)}toSource(n){let t=0,r=this.#n.
length;for(;t<r;){let i=t+r>>1;(this.#n[i]??0)+i*this.#e<n?t=i+1:r=i}return n-t*this.#e}};var kn=new WeakMap;function ki(e){let n=kn.get(e);if(n!==void 0)return n;let t=[0];for(let i=e.text.indexOf(`
`);i!==-1;i=e.text.indexOf(`
`,i+1))t.push(i+1);let r={starts:t,line:0,offset:0,column:1};return kn.set(e,r),r}function Fn(e,n){let t=ki(e),r=wi(t.starts,
n);return r!==t.line&&(t.line=r,t.offset=t.starts[r]??0,t.column=1),t.column+=wn(e.text,t.offset,n)-wn(e.text,n,t.offset),
t.offset=n,{line:r+1,column:t.column}}function wi(e,n){let t=0,r=e.length-1;for(;t<r;){let i=t+r+1>>1;(e[i]??0)<=n?t=i:r=
i-1}return t}function wn(e,n,t){let r=0;for(let i=n;i<t;i+=1){let o=e.charCodeAt(i);o!==65279&&(o<56320||o>57343)&&(r+=1)}
return r}var Fi=Pi("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");function Pi(e){let n=new Uint8Array(128).fill(
64);for(let t=0;t<e.length;t+=1)n[e.charCodeAt(t)]=t;return n}function Pn(e){let n=e.includes(`
`)||e.includes("\r")?e.replaceAll(/[\r\n]+/g,""):e,{length:t}=n;if(t%4!==0)return;let r=t===0?0:Ri(n),i=new Uint8Array(t/
4*3-r),o=0,s=0;for(let a=0;a<t;a+=4){let l=le(n.charCodeAt(a)),u=le(n.charCodeAt(a+1)),c=a+4===t,d=c&&r===2?0:le(n.charCodeAt(
a+2)),h=c&&r>0?0:le(n.charCodeAt(a+3));o|=l|u|d|h,i[s]=l<<2|u>>4,i[s+1]=u<<4|d>>2,i[s+2]=d<<6|h,s+=3}return(o&64)===0?i:
void 0}function le(e){return Fi[e]??64}function Ri(e){let{length:n}=e;return e.charCodeAt(n-1)!==61?0:e.charCodeAt(n-2)===
61?2:1}var G=require("node:buffer"),Mi=2n**64n-1n,$i=64;var la=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);function Fe(e){let n=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(e);if(n===null)
return;let[,t="",r,i,o,s=""]=n;return r!==void 0?ce(t,"0x",r):i!==void 0?ce(t,"0b",i):o!==void 0?ce(t,"0o",o):ce(t,"",s)}
function ce(e,n,t){let r=t.replace(/^0+/,"");if(r==="")return 0n;if(r.length>$i)return;let i=BigInt(n+r);if(e==="")return i<=
Mi?i:void 0;let o=e==="-"?-i:i;return ue(o)?o:void 0}function ue(e){return BigInt.asIntN(64,e)===e}function Rn(e){let n=Math.
fround(e);if(Number.isNaN(n))return"NaN";if(!Number.isFinite(n))return n>0?"+Inf":"-Inf";if(n===0)return Object.is(n,-0)?
"-0":"0";let t=n<0?"-":"",[r,i]=Di(Math.abs(n));if(i<-4||i>=6){let s=r.length>1?`.${r.slice(1)}`:"",a=String(Math.abs(i)).
padStart(2,"0");return`${t}${r.charAt(0)}${s}e${i<0?"-":"+"}${a}`}if(i<0)return`${t}0.${"0".repeat(-i-1)}${r}`;let o=r.slice(
0,i+1).padEnd(i+1,"0");return r.length>i+1?`${t}${o}.${r.slice(i+1)}`:t+o}function Di(e){for(let n=1;;n+=1){let[t="",r=""]=e.
toExponential(n-1).split("e"),i=Number(t.replace(".","")),o=Bi(e,n)&&i%2===1?[-1,0]:[0,1,-1];for(let s of o){let a=String(
i+s),l=+`${a}e${Number(r)-n+1}`;if(a.length===n&&Math.fround(l)===e)return[a,Number(r)]}}}function Bi(e,n){let[t=""]=e.toExponential(
n+20).split("e");return/50{20}$/.test(t)}function Mn(e){if((0,G.isUtf8)(e))return G.Buffer.from(e.buffer,e.byteOffset,e.
length).toString("utf8");let n=[];for(let t=0;t<e.length;){let r=[1,2,3,4].find(i=>(0,G.isUtf8)(e.subarray(t,t+i)))??0;n.
push(r===0?"\uFFFD":G.Buffer.from(e.subarray(t,t+r)).toString("utf8")),t+=Math.max(r,1)}return n.join("")}var $n=0,Ui=1,Dn=2,Bn=3,Ki=qi();function qi(){let e=new Uint8Array(128);for(let n of"yYnNtTfFoO~")e[n.charCodeAt(0)]=Ui;
for(let n of"0123456789+-")e[n.charCodeAt(0)]=Bn;return e[46]=Dn,e}var Un="y Y yes Yes YES true True TRUE on On ON".split(
" "),Yi="n N no No NO false False FALSE off Off OFF".split(" "),Wi="~ null Null NULL".split(" "),Kn=new Map([...[".nan",
".NaN",".NAN"].map(e=>[e,NaN]),...[".inf",".Inf",".INF"].map(e=>[e,1/0]),...["+.inf","+.Inf","+.INF"].map(e=>[e,1/0]),...[
"-.inf","-.Inf","-.INF"].map(e=>[e,-1/0])]),Gi=new Map([...Un.map(e=>[e,"bool"]),...Yi.map(e=>[e,"bool"]),...Wi.map(e=>[
e,"null"]),...[...Kn.keys()].map(e=>[e,"float"])]),Vi=5,Hi=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
ji=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Q(e){if(e==="")return"null";let n=Ki[e.charCodeAt(0)]??
$n;if(n===$n)return"string";let t=e.length<=Vi?Gi.get(e):void 0;return t!==void 0?t:n===Bn?zi(e):n===Dn&&Pe(e)!==void 0?
"float":"string"}var Qi=/^[1-9][0-9]{0,14}$/;function zi(e){return Qi.test(e)||pe(e)!==void 0?"int":Pe(e)===void 0?"stri\
ng":"float"}function pe(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=Fe(n);if(t!==void 0)return t;let r=/^0b([-+])([01]+)$/.
exec(n);return r===null?void 0:Fe(`${r[1]??""}0b${r[2]??""}`)}function Pe(e){let n=e.startsWith(".")?ji.test(e):void 0,t=e.
includes("_")?e.replaceAll("_",""):e;if(!(n??Hi.test(t)))return;let r=Number(t);return Number.isFinite(r)?r:void 0}var de="\
tag:yaml.org,2002:";function qn(e,n,t){if(e==="")return{type:t?Q(n):"string",text:n};let r=Yn(e);if(r===void 0)return{type:"\
error",reason:"tag",text:n};switch(r.startsWith(de)?r.slice(de.length):""){case"bool":return fe("bool",n);case"int":return fe(
"int",n);case"null":return fe("null",n);case"float":return Xi(n);case"binary":{let i=Pn(n);return i===void 0?{type:"erro\
r",reason:"base64",text:n}:{type:"string",text:Mn(i)}}case"timestamp":return eo(n)?{type:"string",text:n}:{type:"error",
reason:"type",text:n};default:return{type:"string",text:n}}}function fe(e,n){return Q(n)===e?{type:e,text:n}:{type:"erro\
r",reason:"type",text:n}}function Xi(e){return Q(e)!=="int"?fe("float",e):ue(pe(e)??0n)?{type:"float",text:e}:{type:"err\
or",reason:"type",text:e}}function Yn(e){if(e==="!")return e;let n=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(e);if(n===
null)return;let[,t,r,i="",o=""]=n;try{return decodeURIComponent(t??(r===void 0?o:de+i))}catch{return}}function Wn(e,n,t){
if(n!=="<<")return!1;if(e==="")return t;let r=Yn(e);return r==="!"||r===`${de}merge`}function Gn(e,n){switch(e){case"str\
ing":return n;case"null":return;case"bool":return String(Un.includes(n));case"int":{let t=pe(n);return t!==void 0&&ue(t)?
String(t):void 0}case"float":return Ji(n)}}function Ji(e){let n=pe(e),t=n===void 0?Kn.get(e)??Pe(e):Number(n),r=Rn(t??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[r]??r}var Zi=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function eo(e){
let n=Zi.exec(e);if(n===null||(n[4]??" ").startsWith(" ")!==(n[8]===void 0))return!1;let r=o=>Number(n[o]??0),i=r(3);return i<
1||i>no(r(1),r(2))?!1:r(5)<24&&r(6)<60&&r(7)<60&&r(9)<=24&&r(10)<=60}function no(e,n){return[31,e%4===0&&(e%100!==0||e%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1]??0}var he="the tag is malformed or not known: quote a value that begins with `!`",to="a space is expected before the `#` of\
 a comment",M="the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it",ro=[["bad indenta\
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
eader of a block scalar repeats an indicator"],["undeclared tag handle",he],["tag ",he],["named tag handle",he],["unexpe\
cted end of the stream within a verbatim",he],["directive",M],["duplication of %",M],["YAML directive",M],["ill-formed",
M],["unacceptable YAML version",M],["TAG directive",M],["there is a previously declared",M]];function Vn(e,n=""){return e.
startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more than ${String(F.nesting)} deep: Kubern\
etes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${(n==="#"?to:ro.find(([r])=>e.startsWith(r))?.[1])??"\
the text cannot be read on from here"}`}}var ge={unknown:"not YAML: the alias names an anchor that is not set before it \
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
 Kubernetes takes none of them: put it in quotes",keyOnLine:"a key follows another one on the same line, which Kubernete\
s does not take: start the mapping on the next line",mixedKeys:"two keys of different types (a number or boolean, and it\
s text) get the same name, and Kubernetes keeps either one at random: remove one"};function Qn(e,n,t){return t.type!=="m\
apping"||t.flow||n.start===-1?!1:!e.slice(n.start,t.contentStart).includes(`
`)}function zn(e){return/^[\w-]+$/.test(e)}var io=/\\(?:(?<half>(?:u|U0000)[dD][89a-fA-F])|(?<blank>\r?\n[ \t]*\r?\n)|(?<slash>\/)|[^])/g;
function Xn(e){for(let{groups:n={},index:t}of e.matchAll(io)){let{half:r,blank:i,slash:o}=n;if(r!==void 0)return{at:t,message:O.
surrogateEscape};if(i!==void 0)return{at:t,message:O.blankAfterEscape};if(o!==void 0)return{at:t,message:O.slashEscape}}}
function Jn(e,n){return n>=e.length||/[ \t\r\n]/.test(e.charAt(n))}var Re=/[ \t\r\n]*/y;function Zn(e,n){Re.lastIndex=n,
Re.test(e);let t=Re.lastIndex;return e.charAt(t)===":"&&/[,[\]{}]/.test(e.charAt(t+1))}function et(e){let n=new Map;return e.
find(t=>nt(t,n))?.key}function nt({key:e,value:n,name:t,isMerge:r},i){if(t!==void 0){let a=oo(e),l=i.get(t);return i.set(
t,a),l!==void 0&&l!==a}if(!r)return!1;let{node:o}=z(n,!1);return(o.type==="sequence"?o.items.map(a=>z(a,!1).node):[o]).some(
a=>a.type==="mapping"&&a.entries.some(l=>nt(l,i)))}function oo(e){let{node:n}=z(e,!1);return n.type!=="scalar"?"":n.resolved!==
"float"?n.resolved:/nan/i.test(n.text)?NaN:`float ${n.text}`}var ao={[g.PLAIN]:"plain",[g.SINGLE_QUOTED]:"single",[g.DOUBLE_QUOTED]:"double",[g.LITERAL_BLOCK]:"literal",[g.FOLDED_BLOCK]:"\
folded"},me=2;function so(e,n,t){let r=n===0&&t===e.text.length?e.text:e.text.slice(n,t),i=lo(e,n,r),o={file:e,base:n,text:r,
events:i,next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},s=[];for(;o.next<i.length;)
s.push(po(o));return s}function lo(e,n,t){try{return ke(t,lt)}catch(r){let i=co(t,ct(r));if(!("reason"in i))return i;let{
code:o,message:s}=Vn(i.reason,t.charAt(i.offset));return V({file:e,offset:n+i.offset},o,s)}}var lt={maxDepth:F.nesting};
function ct(e){if(!(e instanceof ie))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var tt="deficient indent\
ation";function co(e,n){if(!n.reason.startsWith(tt))return n;let t=new se(e),r=n,i=n,o=!0;for(;r.reason.startsWith(tt)&&
(o&&=/[}\]]/.test(t.text.charAt(r.offset)),!!t.mend(r.offset));)try{return ke(t.text,lt).map(s=>fo(s,t))}catch(s){r=ct(s),
o&&(i=k(L({},r),{offset:t.toSource(r.offset)}))}return i}var uo=new Set("start valueStart valueEnd anchorStart anchorEnd\
 tagStart tagEnd".split(" "));function fo(e,n){let t=Object.entries(e).map(([r,i])=>{let o=uo.has(r)&&typeof i=="number";
return[r,o?n.toSource(i):i]});return Object.assign(e,Object.fromEntries(t))}function V({file:e,offset:n},t,r){throw new st.InputError(
t,r,L({path:e.path},Fn(e,n)))}function po(e){let n=e.events[e.next];if(n?.type!==E.DOCUMENT)throw new Error("the events \
do not start with a document");e.next+=1,e.anchors=new Map,e.duplicates=[],e.problem=void 0,e.aliases=e.nodes=e.aliasedNodes=
0;let t=Se(e);return e.next+=1,L({file:e.file,root:t,duplicates:e.duplicates,hasDirectives:n.directives.length>0,explicitStart:n.
explicitStart},e.problem===void 0?{}:{problem:e.problem})}function P(e,n,t){e.problem??={offset:Math.max(e.base,n),message:t}}
function $e(e,{tagStart:n,tagEnd:t}){n!==-1&&!Jn(e.text,t)&&P(e,e.base+n,O.gluedTag)}function ho(e,n){De(e,n),n.type==="\
scalar"&&n.style==="plain"&&n.contentStart!==-1&&Zn(e.text,n.end-e.base)&&P(e,n.start,O.gluedColon)}function De(e,n){n.type===
"scalar"&&n.style==="plain"&&n.text.includes("?")&&P(e,n.contentStart,O.questionMark)}function Se(e){let n=e.events[e.next];
switch(e.next+=1,e.nodes+=1,n?.type){case E.SCALAR:return n.anchorStart===-1?rt(e,n):Me(e,n,()=>rt(e,n));case E.MAPPING:
return n.anchorStart===-1?ot(e,n):Me(e,n,()=>ot(e,n));case E.SEQUENCE:return n.anchorStart===-1?it(e,n):Me(e,n,()=>it(e,
n));case E.ALIAS:return go(e,n);default:throw new Error("the events of the document end too early")}}function Me(e,n,t){
let r={aliases:e.aliases,nodes:e.nodes},i=e.text.slice(n.anchorStart,n.anchorEnd);zn(i)||P(e,e.base+n.anchorStart,O.anchorName),
e.anchors.set(i,r);let o=t();return r.node=o,r.aliases=e.aliases-r.aliases,r.nodes=e.nodes-r.nodes+1,o}function go(e,n){
let t=e.base+n.anchorStart-1,r=e.anchors.get(e.text.slice(n.anchorStart,n.anchorEnd));return r===void 0?V({file:e.file,offset:t},
"yaml-syntax",ge.unknown):r.node===void 0?V({file:e.file,offset:t},"yaml-syntax",ge.cyclic):(e.aliases+=1+r.aliases,e.nodes+=
r.nodes,e.aliasedNodes+=r.nodes,e.aliases>F.aliases||e.aliasedNodes>F.aliasedNodes?V({file:e.file,offset:t},"limit",ge.tooMany):
(r.node.aliased=!0,{type:"alias",start:t,contentStart:t,end:e.base+n.anchorEnd,anchored:!1,aliased:!1,target:r.node}))}function Be(e,n,t){
let r=t;return n.tagStart!==-1&&(r===-1||n.tagStart<r)&&(r=n.tagStart),n.anchorStart!==-1&&(r===-1||n.anchorStart<=r)&&(r=
n.anchorStart-1),r===-1?-1:e.base+r}function rt(e,n){let{valueStart:t,valueEnd:r,anchorStart:i,tagStart:o}=n,s=ao[n.style]??
"plain",a=s==="single"||s==="double",l=t===-1?-1:a?t-1:t;if(r-t>F.scalar)return V({file:e.file,offset:e.base+t},"limit",
Hn);let u=n.fast?e.text.slice(t,r):dt(e.text,n),c=o!==-1;if(c&&$e(e,n),s==="double"&&!n.fast){let p=Xn(e.text.slice(t,r));
p!==void 0&&P(e,e.base+t+p.at,p.message)}let{type:d,text:h}=c?qn(e.text.slice(o,n.tagEnd),u,s==="plain"):{type:s==="plai\
n"?Q(u):"string",text:u};if(d==="error")return V({file:e.file,offset:e.base+o},"yaml-unsupported",jn);let m=a?r+1:r;return{
type:"scalar",start:i===-1&&!c?l===-1?-1:e.base+l:Be(e,n,l),contentStart:l===-1?-1:e.base+l,end:mo(e,n,l===-1?-1:m),anchored:i!==
-1,aliased:!1,style:s,resolved:d,text:h}}function mo(e,{anchorEnd:n,tagEnd:t},r){let i=r===-1?Math.max(n,t):r;return i===
-1?-1:e.base+i}function ut(e){return e.events[e.next]?.type===E.POP}function it(e,n){$e(e,n);let t=[];for(;!ut(e);)t.push(
Se(e));if(n.style===me)for(let r of t)De(e,r);return e.next+=1,{type:"sequence",start:Be(e,n,n.start),contentStart:e.base+
n.start,anchored:n.anchorStart!==-1,aliased:!1,flow:n.style===me,items:t}}function ot(e,n){$e(e,n);let t=[],r=!1;for(;!ut(
e);){let s=e.events[e.next],a=Se(e),l=Se(e);n.style===me?(ho(e,a),De(e,l)):Qn(e.file.text,a,l)&&P(e,l.contentStart,O.keyOnLine);
let u=a.type==="scalar"&&a.text==="<<"&&So(e,s,a),c=u?void 0:ft(a);c===void 0&&!u&&P(e,a.start===-1?e.base+n.start:a.start,
O.refusedKey),t.push({key:a,value:l,name:c,isMerge:u}),r||=u}e.next+=1;let i=Eo(t),o=r||i!==void 0?et(t):void 0;o!==void 0&&
P(e,o.start,O.mixedKeys);for(let s of i??[])e.duplicates.push(s);return{type:"mapping",start:Be(e,n,n.start),contentStart:e.
base+n.start,anchored:n.anchorStart!==-1,aliased:!1,flow:n.style===me,entries:t,merges:r,duplicates:i}}function So(e,n,t){
let i=n?.type===E.SCALAR&&n.tagStart!==-1?e.text.slice(n.tagStart,n.tagEnd):"";return Wn(i,t.text,t.style==="plain")}function ft(e){
if(e.type==="alias")return ft(e.target);if(e.type==="scalar")return e.resolved==="string"?e.text:Gn(e.resolved,e.text)}var yo=12;
function Eo(e){let{length:n}=e;if(n<=yo){let i=!1;for(let o=1;o<n&&!i;o+=1){let s=e[o]?.name;for(let a=0;a<o;a+=1)i||=s!==
void 0&&e[a]?.name===s}if(!i)return}let t=new Set,r=e.filter(({name:i})=>{if(i===void 0)return!1;let o=t.size;return t.add(
i).size===o});return r.length===0?void 0:r}function dt(e,n){let t=sn(e,n);return n.chomping===A.KEEP&&Ao(e,n.valueEnd)?`${t}\

`:t}var at=/ +$/y;function Ao(e,n){return at.lastIndex=n,at.test(e)}var No=[A.CLIP,A.CLIP,A.STRIP,A.KEEP];function bo(e,{
start:n,end:t,indent:r,chomping:i,isFolded:o}){return dt(e,{type:E.SCALAR,valueStart:n,valueEnd:t,anchorStart:-1,anchorEnd:-1,
tagStart:-1,tagEnd:-1,style:o?g.FOLDED_BLOCK:g.LITERAL_BLOCK,chomping:No[i]??A.CLIP,indent:r,fast:!1})}0&&(module.exports={decodeBlockScalar,readYaml});
