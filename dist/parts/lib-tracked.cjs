"use strict";var w=Object.create;var l=Object.defineProperty;var $=Object.getOwnPropertyDescriptor;var b=Object.getOwnPropertyNames;var v=Object.getPrototypeOf,I=Object.prototype.hasOwnProperty;var D=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},S=(e,t)=>{for(var n in t)
l(e,n,{get:t[n],enumerable:!0})},d=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of b(t))!I.call(
e,o)&&o!==n&&l(e,o,{get:()=>t[o],enumerable:!(r=$(t,o))||r.enumerable});return e};var A=(e,t,n)=>(n=e!=null?w(v(e)):{},d(t||!e||!e.__esModule?l(n,"default",{value:e,enumerable:!0}):n,e)),x=e=>d(l({},"__\
esModule",{value:!0}),e);var f=D((E,m)=>{var W,c=()=>W??=require("./lib-errors.cjs");m.exports={__esModule:!0,get InputError(){return c().InputError},
get UsageError(){return c().UsageError}}});var N={};S(N,{trackedIn:()=>j});module.exports=x(N);var y=require("node:child_process"),a=require("node:path"),k=A(f(),1);var p=253;function R(e){return/^[ -~]*$/.test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,t=>`\\u{${(t.codePointAt(
0)??0).toString(16)}}`)}function u(e){return R(e.length>p?`${e.slice(0,p)}\u2026`:e)}var h={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};function j(e,t){let n=(0,a.resolve)(t,e),r=new Set([...M(e,(0,a.resolve)(t))].filter(s=>s.startsWith((0,a.join)(n,a.sep)))),
o=new Set([n]);for(let s of r)for(let i=(0,a.dirname)(s);!o.has(i);i=(0,a.dirname)(i))o.add(i);return{files:r,folders:o}}
function M(e,t){let n=(0,a.resolve)(t,e),r=(0,a.relative)(t,n),s=(!(0,a.isAbsolute)(r)&&r.split(a.sep)[0]!==".."?g(t,r):
void 0)??g(n,".");if(s!==void 0)return s;throw new k.UsageError(`${u(e)}: git cannot list its tracked files; run it in a\
 git repository, or without --tracked`)}function g(e,t){try{let r=(0,y.execFileSync)("git",["--literal-pathspecs","ls-fi\
les","-z","--",t===""?".":t],{cwd:e,encoding:"utf8",maxBuffer:h.input,stdio:["ignore","pipe","ignore"]}).split("\0").filter(
o=>o!=="");return new Set(r.map(o=>(0,a.resolve)(e,o)))}catch{return}}0&&(module.exports={trackedIn});
