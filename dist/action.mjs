var L=Object.defineProperty,M=Object.defineProperties;var U=Object.getOwnPropertyDescriptors;var w=Object.getOwnPropertySymbols;var K=Object.prototype.hasOwnProperty,_=Object.prototype.propertyIsEnumerable;var k=(t,e,n)=>e in t?L(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n,s=(t,e)=>{for(var n in e||={})K.
call(e,n)&&k(t,n,e[n]);if(w)for(var n of w(e))_.call(e,n)&&k(t,n,e[n]);return t},d=(t,e)=>M(t,U(e));import{spawnSync as nt}from"node:child_process";import{fileURLToPath as rt}from"node:url";import{appendFileSync as Z}from"node:fs";import{posix as J,resolve as P}from"node:path";var b=253;function c(t){return t.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,e=>`\\u{${(e.codePointAt(0)??0).toString(16)}\
}`)}function f(t){return c(t.length>b?`${t.slice(0,b)}\u2026`:t)}var B={add:"added",update:"changed",remove:"removed"};function G({action:t,key:e,reason:n,source:o}){let r=f(o===void 0?
e:`${o.kind.toLowerCase()} ${o.name}`);return n==="added"||n.startsWith("removed")?`${r} ${n}`:`${r} ${B[t]} [${n}]`}function g({
changes:t}){return t.map(G).join(", ")}function h({kind:t,namespace:e,name:n}){return[t,e,n].map(f).join("/")}function z(t){
return`${h(t)}: ${g(t)}`}function v(t){let{path:e,line:n,column:o}=t;return{code:"stale",severity:"error",message:`the s\
tamps are stale: ${z(t)}; run rollstamp stamp --in-place`,path:e,line:n,column:o}}var I={done:0,failed:1,usage:2,input:3};var q={error:"error",warning:"warning",info:"notice"};function y({path:t,line:e,column:n,severity:o,message:r,code:a}){let i=t===
""?[]:[`file=${x(t)}`],l=e===0?[]:[`line=${String(e)}`,`col=${String(n)}`];return`::${q[o]} ${[...i,...l,`title=rollstam\
p ${x(a)}`].join(",")}::${S(r)}`}function S(t){return t.replace(/[^\r\n]+/g,c).replaceAll("%","%25").replaceAll("\r","%0\
D").replaceAll(`
`,"%0A")}function x(t){return S(t).replaceAll(":","%3A").replaceAll(",","%2C")}function A(t){return["error","warning"].map(e=>[t.filter(n=>n.severity===e).length,e]).filter(([e])=>e>0).map(([e,n])=>p(
e,n)).join(", ")}function p(t,e){return`${String(t)} ${e}${t===1?"":"s"}`}var O=200;function u({workloads:t=[]}){return t.filter(({changes:e})=>e.length>0)}function $(t){let{result:e,findings:n,
workloads:o=[]}=t,r=u(t).length,a=`${String(r)} of ${p(o.length,"workload")} will roll`;switch(e){case"fresh":return`Eve\
ry stamp is fresh (${p(o.length,"workload")})`;case"stale":return`Stale stamps: once they are right, ${a}`;case"done":return r===
0?`Every stamp was fresh (${p(o.length,"workload")})`:`Stamped: ${a}`;case"interrupted":return"Interrupted: some files m\
ay be stamped already; run again";case"error":return`${A(n)}${r===0?"":`; without them, ${a}`}`;case"input-error":return"\
The input could not be processed"}}function W(t){let e=u(t).map(r=>[h(r),g(r),R(r)]),o=t.findings.filter(({severity:r})=>r!==
"info").map(r=>[`${r.severity} ${r.code}`,r.message,R(r)]);return[`### Rollstamp

${$(t)}.
`,...t.result==="stale"?["Run `rollstamp stamp --in-place` on the same paths, and commit the files.\n"]:[],...D(["worklo\
ad","why it rolls","where"],e),...D(["finding","what to do","where"],o),""].join(`
`)}function D(t,e){if(e.length===0)return[];let n=e.length-O;return[`| ${t.join(" | ")} |`,`|${" --- |".repeat(t.length)}`,
...e.slice(0,O).map(o=>`| ${o.map(H).join(" | ")} |`),...n>0?["",`\u2026 and ${String(n)} more.`]:[],""]}function H(t){let e=c(
t).replaceAll("`","'").replaceAll("|","\\u{7c}");return e===""?"":`\`${e}\``}function R({path:t,line:e}){return e===0?t:
`${t}:${String(e)}`}async function E(t){let e=m(t,"working-directory")||".",n=Q(t);if(typeof n=="string")return C(n,t);let{code:o,stdout:r,stderr:a}=await t.
run(n,P(t.cwd,e)),i=r===""?a:r,l=i.startsWith("{")?X(JSON.parse(i)):void 0;return l===void 0?C(i,t,o):(et(tt(l,e),t),o)}
function X(t){return Y(t)?d(s({},t),{findings:t.findings.map(V)}):void 0}function Y(t){return typeof t=="object"&&t!==null&&
"version"in t&&t.version===1}function V(t){return t.code!=="no-manifests"||t.path!=="-"?t:d(s({},t),{message:"no path is\
 given: name directories in the input paths, one in a line, or in paths of .rollstamp.yaml",path:""})}function m({env:t},e){
return(t[`INPUT_${e.toUpperCase()}`]??"").trim()}function j(t){return t.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}
function Q(t){let e=m(t,"command")||"check";if(e!=="check"&&e!=="stamp")return"the input command takes check or stamp";let n=j(
m(t,"options"));if(!n.every(a=>/^--[A-Za-z]/.test(a)))return"the input options takes one option in a line, e.g. --namesp\
ace shop; paths have an input of their own";let o=n.flatMap(a=>/^(\S+)\s+(.*)$/.exec(a)?.slice(1)??[a]),r=e==="stamp"?["\
--in-place","--format","json"]:["--format","json"];return[e,...o,...r,"--",...j(m(t,"paths"))]}function C(t,{write:e},n=0){
let o=t.replace(/^rollstamp: /,"").trimEnd();return e(`${y({code:"usage",severity:"error",message:o,path:"",line:0,column:0})}\

`),n===0?I.usage:n}function tt(t,e){let n=a=>d(s({},a),{path:a.path===""||a.path==="-"?a.path:J.join(e,a.path)}),{findings:o,
workloads:r}=t;return s(d(s({},t),{findings:o.map(n)}),r===void 0?{}:{workloads:r.map(n)})}function et(t,e){let n=u(t),o=t.
findings.filter(({severity:i})=>i!=="info"),r=t.result==="stale"?n.map(v):[];for(let i of[...o,...r])e.write(`${y(i)}
`);e.write(`${$(t)}
`);let a=n.map(({kind:i,namespace:l,name:T,path:N})=>({kind:i,namespace:l,name:T,path:N}));F("GITHUB_STEP_SUMMARY",W(t),
e),F("GITHUB_OUTPUT",`result=${t.result}
count=${String(n.length)}
workloads=${JSON.stringify(a)}
`,e)}function F(t,e,{env:n,cwd:o}){let r=n[t]??"";r!==""&&Z(P(o,r),e)}var ot=rt(new URL("rollstamp.mjs",import.meta.url)),at=1<<30;process.exitCode=await E({env:process.env,cwd:process.cwd(),
write:t=>{process.stdout.write(t)},run:(t,e)=>{let{status:n,stdout:o,stderr:r,error:a}=nt(process.execPath,[ot,...t],{cwd:e,
encoding:"utf8",maxBuffer:at,stdio:["ignore","pipe","pipe"]});if(a!==void 0)throw a;return{code:n??1,stdout:o,stderr:r}}});
