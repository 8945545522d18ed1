"use strict";var w=Object.create;var l=Object.defineProperty;var $=Object.getOwnPropertyDescriptor;var b=Object.getOwnPropertyNames;var v=Object.getPrototypeOf,I=Object.prototype.hasOwnProperty;var D=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},S=(e,t)=>{for(var n in t)
l(e,n,{get:t[n],enumerable:!0})},d=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of b(t))!I.call(
e,a)&&a!==n&&l(e,a,{get:()=>t[a],enumerable:!(r=$(t,a))||r.enumerable});return e};var A=(e,t,n)=>(n=e!=null?w(v(e)):{},d(t||!e||!e.__esModule?l(n,"default",{value:e,enumerable:!0}):n,e)),x=e=>d(l({},"__\
esModule",{value:!0}),e);var m=D((E,f)=>{var W,c=()=>W??=require("./lib-errors.cjs");f.exports={__esModule:!0,get InputError(){return c().InputError},
get UsageError(){return c().UsageError}}});var N={};S(N,{trackedIn:()=>M});module.exports=x(N);var y=require("node:child_process"),o=require("node:path"),k=A(m(),1);var u=253;function R(e){let t=e.replace(/^(\s*):(?=:)/,"$1\\u{3a}");return/^[ "$-~]*$/.test(t)?t:t.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu,
n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function p(e){return R(e.length>u?`${e.slice(0,u)}\u2026`:e)}var h={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,patternSteps:1e9,
patternMatches:1e6,annotations:262144,findings:1e3};function M(e,t){let n=(0,o.resolve)(t,e),r=new Set([...j(e,(0,o.resolve)(t))].filter(s=>s.startsWith((0,o.join)(n,o.sep)))),
a=new Set([n]);for(let s of r)for(let i=(0,o.dirname)(s);!a.has(i);i=(0,o.dirname)(i))a.add(i);return{files:r,folders:a}}
function j(e,t){let n=(0,o.resolve)(t,e),r=(0,o.relative)(t,n),s=(!(0,o.isAbsolute)(r)&&r.split(o.sep)[0]!==".."?g(t,r):
void 0)??g(n,".");if(s!==void 0)return s;throw new k.UsageError(`${p(e)}: git cannot list its tracked files; run it in a\
 git repository, or without --tracked`)}function g(e,t){try{let r=(0,y.execFileSync)("git",["--literal-pathspecs","ls-fi\
les","-z","--",t===""?".":t],{cwd:e,encoding:"utf8",maxBuffer:h.input,stdio:["ignore","pipe","ignore"]}).split("\0").filter(
a=>a!=="");return new Set(r.map(a=>(0,o.resolve)(e,a)))}catch{return}}0&&(module.exports={trackedIn});
