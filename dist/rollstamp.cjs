#!/usr/bin/env node
"use strict";var B=Object.create;var l=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames,y=Object.getOwnPropertySymbols,C=Object.getPrototypeOf,U=Object.prototype.hasOwnProperty,
H=Object.prototype.propertyIsEnumerable;var E=(n,t,r)=>t in n?l(n,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):n[t]=r,d=(n,t)=>{for(var r in t||={})U.
call(t,r)&&E(n,r,t[r]);if(y)for(var r of y(t))H.call(t,r)&&E(n,r,t[r]);return n};var L=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var N=(n,t,r,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of F(t))!U.call(n,o)&&o!==r&&l(n,o,{get:()=>t[o],
enumerable:!(e=x(t,o))||e.enumerable});return n};var a=(n,t,r)=>(r=n!=null?B(C(n)):{},N(t||!n||!n.__esModule?l(r,"default",{value:n,enumerable:!0}):r,n));var p=L((Q,I)=>{var G,b=()=>G??=require("./parts/lib-errors.cjs");I.exports={__esModule:!0,get InputError(){return b().InputError},
get UsageError(){return b().UsageError}}});var c=require("node:fs"),h=a(p(),1);var S=a(p(),1),V=1<<20;function m(n){return new S.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:n})}var O=1<<20,v=1<<18,T=3,P=5;function k(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function R(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function Y(n){return n instanceof Error&&"code"in n?new h.InputError("unreadable",`c\
annot be read (${String(n.code)})`,{path:"-",cause:n}):n}function z(n){if(!(n instanceof Error&&"code"in n))return n;let t=`\
standard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new h.InputError("wr\
ite-failed",t,{path:"",cause:n})}async function _(n){let{size:t}=(0,c.fstatSync)(0),r=Buffer.allocUnsafe(Math.min(Math.max(
t+1,O),n+1)),e=0;for(;;){if(e===r.length){if(e>n)throw m("-");let o=Buffer.allocUnsafe(Math.min(r.length*2,n+1));r.copy(
o),r=o}try{let o=(0,c.readSync)(0,r,e,r.length-e,null);if(o===0)break;e+=o}catch(o){if(!k(o))throw Y(o);await new Promise(
u=>{setTimeout(u,P)})}}if(e>n)throw m("-");return r.subarray(0,e)}function g(n){return(0,c.fstatSync)(n).isCharacterDevice()&&
process.getBuiltinModule("node:tty").isatty(n)}var $=new Int32Array(new SharedArrayBuffer(4));function w(n){let t=!0,r=Buffer.
allocUnsafe(T*v),e=0,o=()=>{for(let i=0;t&&i<e;)try{i+=(0,c.writeSync)(n,r,i,e-i)}catch(s){if(k(s))Atomics.wait($,0,0,P);else if(R(
s))t=!1;else throw n===1?z(s):s}e=0},u=i=>{for(let s=0;s<i.length;){let f=q(i,s);if(e+T*(f-s)>r.length&&o(),!t)return;e+=
r.write(i.slice(s,f),e,"utf8"),s=f}};return{write:i=>{u(i),o()},writePieces:i=>{for(let s of i)u(s);o()}}}function q(n,t){
let r=Math.min(t+v,n.length);return r<n.length&&/[\ud800-\udbff]/.test(n.charAt(r-1))?r-1:r}function K(n){let t=["SIGHUP",
"SIGINT","SIGTERM"];for(let r of t)process.on(r,n);return()=>{for(let r of t)process.off(r,n)}}function D(n){try{return process.
kill(n,0)}catch(t){return t instanceof Error&&"code"in t&&t.code==="EPERM"}}function X(){let{setFlagsFromString:n}=process.
getBuiltinModule("node:v8");n("--max-inlined-bytecode-size-cumulative=200"),n("--semi-space-growth-factor=1")}async function M(n){
try{process.exitCode=await n(process.argv.slice(2),{stdin:{isTTY:g(0),read:_},stdout:d({isTTY:g(1)},w(1)),stderr:d({isTTY:g(
2)},w(2)),cwd:process.cwd(),env:process.env,now:()=>performance.now(),processes:{pid:process.pid,isRunning:D},onInterrupt:K,
onLargeInput:X})}catch(t){w(2).write(`rollstamp: internal error, please report it: ${t instanceof Error?String(t.stack):
String(t)}
`),process.exitCode=70}}async function A(n,t){let[r]=n;return r==="krm"?(await Promise.resolve().then(()=>a(require("./parts/plugin-krm-krm.cjs"),1))).
krm(n.slice(1),t):r==="argocd"?(await Promise.resolve().then(()=>a(require("./parts/plugin-argocd-main.cjs"),1))).argocd(
n.slice(1),t):(await Promise.resolve().then(()=>a(require("./parts/plugin-command.cjs"),1))).command(n,t)}function j(){let{setFlagsFromString:n}=process.getBuiltinModule("node:v8");n("--semi-space-growth-factor=1"),n("--no-opt")}
M(A);process.argv[2]==="argocd"&&setImmediate(j);
