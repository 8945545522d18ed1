var U=Object.defineProperty,L=Object.defineProperties;var K=Object.getOwnPropertyDescriptors;var w=Object.getOwnPropertySymbols;var _=Object.prototype.hasOwnProperty,B=Object.prototype.propertyIsEnumerable;var k=(t,e,n)=>e in t?U(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n,s=(t,e)=>{for(var n in e||={})_.
call(e,n)&&k(t,n,e[n]);if(w)for(var n of w(e))B.call(e,n)&&k(t,n,e[n]);return t},d=(t,e)=>L(t,K(e));import{spawnSync as ot}from"node:child_process";import{fileURLToPath as at}from"node:url";import{appendFileSync as X}from"node:fs";import{posix as V,resolve as E}from"node:path";var b=253;function c(t){let e=t.replace(/^(\s*):(?=:)/,"$1\\u{3a}");return/^[ "$-~]*$/.test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu,
n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function f(t){return c(t.length>b?`${t.slice(0,b)}\u2026`:t)}var z={add:"added",update:"changed",remove:"removed"};function G({action:t,key:e,reason:n,source:o}){let r=f(o===void 0?
e:`${o.kind.toLowerCase()} ${o.name}`);return n==="added"||n.startsWith("removed")?`${r} ${n}`:`${r} ${z[t]} [${n}]`}function g({
changes:t}){return t.map(G).join(", ")}function h({kind:t,namespace:e,name:n}){return[t,e,n].map(f).join("/")}function J(t){
return`${h(t)}: ${g(t)}`}function v(t){let{path:e,line:n,column:o}=t;return{code:"stale",severity:"error",message:`the s\
tamps are stale: ${J(t)}; run rollstamp stamp --in-place`,path:e,line:n,column:o}}var I={done:0,failed:1,usage:2,input:3};var q={error:"error",warning:"warning",info:"notice"};function y({path:t,line:e,column:n,severity:o,message:r,code:a}){let i=t===
""?[]:[`file=${x(t)}`],l=e===0?[]:[`line=${String(e)}`,`col=${String(n)}`];return`::${q[o]} ${[...i,...l,`title=rollstam\
p ${x(a)}`].join(",")}::${S(r)}`}function S(t){return t.replace(/[^\r\n]+/g,c).replaceAll("%","%25").replaceAll("\r","%0\
D").replaceAll(`
`,"%0A")}function x(t){return S(t).replaceAll(":","%3A").replaceAll(",","%2C")}function A(t){let e=/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]|#(?=#\w*\[)/gu;return t.replace(e,n=>n.split("").map(H).join(""))}
function H(t){return`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`}function O(t){return["error","warning"].map(e=>[t.filter(o=>o.severity===e).reduce((o,{more:r=1})=>o+r,0),e]).filter(([e])=>e>
0).map(([e,n])=>p(e,n)).join(", ")}function p(t,e){return`${String(t)} ${e}${t===1?"":"s"}`}var D=200;function u({workloads:t=[]}){return t.filter(({changes:e})=>e.length>0)}function $(t){let{result:e,findings:n,
workloads:o=[]}=t,r=u(t).length,a=`${String(r)} of ${p(o.length,"workload")} will roll`;switch(e){case"fresh":return`Eve\
ry stamp is fresh (${p(o.length,"workload")})`;case"stale":return`Stale stamps: once they are right, ${a}`;case"done":return r===
0?`Every stamp was fresh (${p(o.length,"workload")})`:`Stamped: ${a}`;case"interrupted":return"Interrupted: some files m\
ay be stamped already; run again";case"error":return`${O(n)}${r===0?"":`; without them, ${a}`}`;case"input-error":return"\
The input could not be processed"}}function j(t){let e=u(t).map(r=>[h(r),g(r),W(r)]),o=t.findings.filter(({severity:r})=>r!==
"info").map(r=>[`${r.severity} ${r.code}`,r.message,W(r)]);return[`### Rollstamp

${$(t)}.
`,...t.result==="stale"?["Run `rollstamp stamp --in-place` on the same paths, and commit the files.\n"]:[],...R(["worklo\
ad","why it rolls","where"],e),...R(["finding","what to do","where"],o),""].join(`
`)}function R(t,e){if(e.length===0)return[];let n=e.length-D;return[`| ${t.join(" | ")} |`,`|${" --- |".repeat(t.length)}`,
...e.slice(0,D).map(o=>`| ${o.map(Z).join(" | ")} |`),...n>0?["",`\u2026 and ${String(n)} more.`]:[],""]}function Z(t){let e=c(
t).replaceAll("`","'").replaceAll("|","\\u{7c}");return e===""?"":`\`${e}\``}function W({path:t,line:e}){return e===0?t:
`${t}:${String(e)}`}async function T(t){let e=m(t,"working-directory")||".",n=et(t);if(typeof n=="string")return F(n,t);let{code:o,stdout:r,
stderr:a}=await t.run(n,E(t.cwd,e)),i=r===""?a:r,l=i.startsWith("{")?Y(JSON.parse(i)):void 0;return l===void 0?F(i,t,o):
(rt(nt(l,e),t),o)}function Y(t){return Q(t)?d(s({},t),{findings:t.findings.map(tt)}):void 0}function Q(t){return typeof t==
"object"&&t!==null&&"version"in t&&t.version===1}function tt(t){return t.code!=="no-manifests"||t.path!=="-"?t:d(s({},t),
{message:"no path is given: name directories in the input paths, one in a line, or in paths of .rollstamp.yaml",path:""})}
function m({env:t},e){return(t[`INPUT_${e.toUpperCase()}`]??"").trim()}function C(t){return t.split(/\r?\n/).map(e=>e.trim()).
filter(e=>e!=="")}function et(t){let e=m(t,"command")||"check";if(e!=="check"&&e!=="stamp")return"the input command take\
s check or stamp";let n=C(m(t,"options"));if(!n.every(a=>/^--[A-Za-z]/.test(a)))return"the input options takes one optio\
n in a line, e.g. --namespace shop; paths have an input of their own";let o=n.flatMap(a=>/^(\S+)\s+(.*)$/.exec(a)?.slice(
1)??[a]),r=e==="stamp"?["--in-place","--format","json"]:["--format","json"];return[e,...o,...r,"--",...C(m(t,"paths"))]}
function F(t,{write:e},n=0){let o=t.replace(/^rollstamp: /,"").trimEnd();return e(`${y({code:"usage",severity:"error",message:o,
path:"",line:0,column:0})}
`),n===0?I.usage:n}function nt(t,e){let n=a=>d(s({},a),{path:a.path===""||a.path==="-"?a.path:V.join(e,a.path)}),{findings:o,
workloads:r}=t;return s(d(s({},t),{findings:o.map(n)}),r===void 0?{}:{workloads:r.map(n)})}function rt(t,e){let n=u(t),o=t.
findings.filter(({severity:i})=>i!=="info"),r=t.result==="stale"?n.map(v):[];for(let i of[...o,...r])e.write(`${y(i)}
`);e.write(`${$(t)}
`);let a=n.map(({kind:i,namespace:l,name:N,path:M})=>({kind:i,namespace:l,name:N,path:M}));P("GITHUB_STEP_SUMMARY",j(t),
e),P("GITHUB_OUTPUT",`result=${t.result}
count=${String(n.length)}
workloads=${A(JSON.stringify(a))}
`,e)}function P(t,e,{env:n,cwd:o}){let r=n[t]??"";r!==""&&X(E(o,r),e)}var it=at(new URL("rollstamp.cjs",import.meta.url)),st=1<<30;process.exitCode=await T({env:process.env,cwd:process.cwd(),
write:t=>{process.stdout.write(t)},run:(t,e)=>{let{status:n,stdout:o,stderr:r,error:a}=ot(process.execPath,[it,...t],{cwd:e,
encoding:"utf8",maxBuffer:st,stdio:["ignore","pipe","pipe"]});if(a!==void 0)throw a;return{code:n??1,stdout:o,stderr:r}}});
