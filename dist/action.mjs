var M=Object.defineProperty,L=Object.defineProperties;var U=Object.getOwnPropertyDescriptors;var w=Object.getOwnPropertySymbols;var K=Object.prototype.hasOwnProperty,_=Object.prototype.propertyIsEnumerable;var k=(e,t,n)=>t in e?M(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,s=(e,t)=>{for(var n in t||={})K.
call(t,n)&&k(e,n,t[n]);if(w)for(var n of w(t))_.call(t,n)&&k(e,n,t[n]);return e},d=(e,t)=>L(e,U(t));import{spawnSync as ne}from"node:child_process";import{fileURLToPath as re}from"node:url";import{appendFileSync as Z}from"node:fs";import{posix as J,resolve as P}from"node:path";var b=253;function c(e){return/^[ -~]*$/.test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,t=>`\\u{${(t.codePointAt(
0)??0).toString(16)}}`)}function f(e){return c(e.length>b?`${e.slice(0,b)}\u2026`:e)}var B={add:"added",update:"changed",remove:"removed"};function G({action:e,key:t,reason:n,source:o}){let r=f(o===void 0?
t:`${o.kind.toLowerCase()} ${o.name}`);return n==="added"||n.startsWith("removed")?`${r} ${n}`:`${r} ${B[e]} [${n}]`}function g({
changes:e}){return e.map(G).join(", ")}function h({kind:e,namespace:t,name:n}){return[e,t,n].map(f).join("/")}function z(e){
return`${h(e)}: ${g(e)}`}function v(e){let{path:t,line:n,column:o}=e;return{code:"stale",severity:"error",message:`the s\
tamps are stale: ${z(e)}; run rollstamp stamp --in-place`,path:t,line:n,column:o}}var I={done:0,failed:1,usage:2,input:3};var q={error:"error",warning:"warning",info:"notice"};function y({path:e,line:t,column:n,severity:o,message:r,code:a}){let i=e===
""?[]:[`file=${S(e)}`],l=t===0?[]:[`line=${String(t)}`,`col=${String(n)}`];return`::${q[o]} ${[...i,...l,`title=rollstam\
p ${S(a)}`].join(",")}::${A(r)}`}function A(e){return e.replace(/[^\r\n]+/g,c).replaceAll("%","%25").replaceAll("\r","%0\
D").replaceAll(`
`,"%0A")}function S(e){return A(e).replaceAll(":","%3A").replaceAll(",","%2C")}function x(e){return["error","warning"].map(t=>[e.filter(n=>n.severity===t).length,t]).filter(([t])=>t>0).map(([t,n])=>p(
t,n)).join(", ")}function p(e,t){return`${String(e)} ${t}${e===1?"":"s"}`}var O=200;function u({workloads:e=[]}){return e.filter(({changes:t})=>t.length>0)}function $(e){let{result:t,findings:n,
workloads:o=[]}=e,r=u(e).length,a=`${String(r)} of ${p(o.length,"workload")} will roll`;switch(t){case"fresh":return`Eve\
ry stamp is fresh (${p(o.length,"workload")})`;case"stale":return`Stale stamps: once they are right, ${a}`;case"done":return r===
0?`Every stamp was fresh (${p(o.length,"workload")})`:`Stamped: ${a}`;case"interrupted":return"Interrupted: some files m\
ay be stamped already; run again";case"error":return`${x(n)}${r===0?"":`; without them, ${a}`}`;case"input-error":return"\
The input could not be processed"}}function W(e){let t=u(e).map(r=>[h(r),g(r),R(r)]),o=e.findings.filter(({severity:r})=>r!==
"info").map(r=>[`${r.severity} ${r.code}`,r.message,R(r)]);return[`### Rollstamp

${$(e)}.
`,...e.result==="stale"?["Run `rollstamp stamp --in-place` on the same paths, and commit the files.\n"]:[],...D(["worklo\
ad","why it rolls","where"],t),...D(["finding","what to do","where"],o),""].join(`
`)}function D(e,t){if(t.length===0)return[];let n=t.length-O;return[`| ${e.join(" | ")} |`,`|${" --- |".repeat(e.length)}`,
...t.slice(0,O).map(o=>`| ${o.map(H).join(" | ")} |`),...n>0?["",`\u2026 and ${String(n)} more.`]:[],""]}function H(e){let t=c(
e).replaceAll("`","'").replaceAll("|","\\u{7c}");return t===""?"":`\`${t}\``}function R({path:e,line:t}){return t===0?e:
`${e}:${String(t)}`}async function E(e){let t=m(e,"working-directory")||".",n=Q(e);if(typeof n=="string")return C(n,e);let{code:o,stdout:r,stderr:a}=await e.
run(n,P(e.cwd,t)),i=r===""?a:r,l=i.startsWith("{")?X(JSON.parse(i)):void 0;return l===void 0?C(i,e,o):(te(ee(l,t),e),o)}
function X(e){return Y(e)?d(s({},e),{findings:e.findings.map(V)}):void 0}function Y(e){return typeof e=="object"&&e!==null&&
"version"in e&&e.version===1}function V(e){return e.code!=="no-manifests"||e.path!=="-"?e:d(s({},e),{message:"no path is\
 given: name directories in the input paths, one in a line, or in paths of .rollstamp.yaml",path:""})}function m({env:e},t){
return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}function j(e){return e.split(/\r?\n/).map(t=>t.trim()).filter(t=>t!=="")}
function Q(e){let t=m(e,"command")||"check";if(t!=="check"&&t!=="stamp")return"the input command takes check or stamp";let n=j(
m(e,"options"));if(!n.every(a=>/^--[A-Za-z]/.test(a)))return"the input options takes one option in a line, e.g. --namesp\
ace shop; paths have an input of their own";let o=n.flatMap(a=>/^(\S+)\s+(.*)$/.exec(a)?.slice(1)??[a]),r=t==="stamp"?["\
--in-place","--format","json"]:["--format","json"];return[t,...o,...r,"--",...j(m(e,"paths"))]}function C(e,{write:t},n=0){
let o=e.replace(/^rollstamp: /,"").trimEnd();return t(`${y({code:"usage",severity:"error",message:o,path:"",line:0,column:0})}\

`),n===0?I.usage:n}function ee(e,t){let n=a=>d(s({},a),{path:a.path===""||a.path==="-"?a.path:J.join(t,a.path)}),{findings:o,
workloads:r}=e;return s(d(s({},e),{findings:o.map(n)}),r===void 0?{}:{workloads:r.map(n)})}function te(e,t){let n=u(e),o=e.
findings.filter(({severity:i})=>i!=="info"),r=e.result==="stale"?n.map(v):[];for(let i of[...o,...r])t.write(`${y(i)}
`);t.write(`${$(e)}
`);let a=n.map(({kind:i,namespace:l,name:T,path:N})=>({kind:i,namespace:l,name:T,path:N}));F("GITHUB_STEP_SUMMARY",W(e),
t),F("GITHUB_OUTPUT",`result=${e.result}
count=${String(n.length)}
workloads=${JSON.stringify(a)}
`,t)}function F(e,t,{env:n,cwd:o}){let r=n[e]??"";r!==""&&Z(P(o,r),t)}var oe=re(new URL("rollstamp.cjs",import.meta.url)),ae=1<<30;process.exitCode=await E({env:process.env,cwd:process.cwd(),
write:e=>{process.stdout.write(e)},run:(e,t)=>{let{status:n,stdout:o,stderr:r,error:a}=ne(process.execPath,[oe,...e],{cwd:t,
encoding:"utf8",maxBuffer:ae,stdio:["ignore","pipe","pipe"]});if(a!==void 0)throw a;return{code:n??1,stdout:o,stderr:r}}});
