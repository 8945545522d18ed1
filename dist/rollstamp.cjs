#!/usr/bin/env node
"use strict";var B=Object.create;var l=Object.defineProperty;var F=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames,y=Object.getOwnPropertySymbols,C=Object.getPrototypeOf,E=Object.prototype.hasOwnProperty,
G=Object.prototype.propertyIsEnumerable;var I=(n,t,r)=>t in n?l(n,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):n[t]=r,p=(n,t)=>{for(var r in t||={})E.
call(t,r)&&I(n,r,t[r]);if(y)for(var r of y(t))G.call(t,r)&&I(n,r,t[r]);return n};var N=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var H=(n,t,r,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of R(t))!E.call(n,o)&&o!==r&&l(n,o,{get:()=>t[o],
enumerable:!(e=F(t,o))||e.enumerable});return n};var a=(n,t,r)=>(r=n!=null?B(C(n)):{},H(t||!n||!n.__esModule?l(r,"default",{value:n,enumerable:!0}):r,n));var m=N((W,U)=>{var L,b=()=>L??=require("./parts/lib-errors.cjs");U.exports={__esModule:!0,get InputError(){return b().InputError},
get UsageError(){return b().UsageError}}});var c=require("node:fs"),h=a(m(),1);var S=a(m(),1),Z=1<<20;function g(n){return new S.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:n})}var T={done:0,failed:1,usage:2,input:3};var O=1<<20,v=1<<18,P=3,k=5;function M(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function Y(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function z(n){return n instanceof Error&&"code"in n?new h.InputError("unreadable",`c\
annot be read (${String(n.code)})`,{path:"-",cause:n}):n}function D(n){if(!(n instanceof Error&&"code"in n))return n;let t=`\
standard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new h.InputError("wr\
ite-failed",t,{path:"",cause:n})}async function X(n){let{size:t}=(0,c.fstatSync)(0),r=Buffer.allocUnsafe(Math.min(Math.max(
t+1,O),n+1)),e=0;for(;;){if(e===r.length){if(e>n)throw g("-");let o=Buffer.allocUnsafe(Math.min(r.length*2,n+1));r.copy(
o),r=o}try{let o=(0,c.readSync)(0,r,e,r.length-e,null);if(o===0)break;e+=o}catch(o){if(!M(o))throw z(o);await new Promise(
u=>{setTimeout(u,k)})}}if(e>n)throw g("-");return r.subarray(0,e)}function w(n){return(0,c.fstatSync)(n).isCharacterDevice()&&
process.getBuiltinModule("node:tty").isatty(n)}var _=new Int32Array(new SharedArrayBuffer(4));function f(n){let t=!0,r=Buffer.
allocUnsafe(P*v),e=0,o=()=>{for(let i=0;t&&i<e;)try{i+=(0,c.writeSync)(n,r,i,e-i)}catch(s){if(M(s))Atomics.wait(_,0,0,k);else if(Y(
s))t=!1;else throw n===1?D(s):s}e=0},u=i=>{for(let s=0;s<i.length;){let d=$(i,s);if(e+P*(d-s)>r.length&&o(),!t)return;e+=
r.write(i.slice(s,d),e,"utf8"),s=d}};return{write:i=>{u(i),o()},writePieces:i=>{for(let s of i)u(s);o()}}}function $(n,t){
let r=Math.min(t+v,n.length);return r<n.length&&/[\ud800-\udbff]/.test(n.charAt(r-1))?r-1:r}function q(n){let t=["SIGHUP",
"SIGINT","SIGTERM"];for(let r of t)process.on(r,n);return()=>{for(let r of t)process.off(r,n)}}function K(n){try{return process.
kill(n,0)}catch(t){return t instanceof Error&&"code"in t&&t.code==="EPERM"}}function j(){let{setFlagsFromString:n}=process.
getBuiltinModule("node:v8");n("--max-inlined-bytecode-size-cumulative=200"),n("--semi-space-growth-factor=1")}function J(){
try{return process.cwd()}catch{return}}async function x(n){let t=J();if(t===void 0){f(2).write(`rollstamp: the working d\
irectory is gone or cannot be read; run it in another one
`),process.exitCode=T.usage;return}try{process.exitCode=await n(process.argv.slice(2),{stdin:{isTTY:w(0),read:X},stdout:p(
{isTTY:w(1)},f(1)),stderr:p({isTTY:w(2)},f(2)),cwd:t,env:process.env,now:()=>performance.now(),processes:{pid:process.pid,
isRunning:K},onInterrupt:q,onLargeInput:j})}catch(r){f(2).write(`rollstamp: internal error, please report it: ${r instanceof
Error?String(r.stack):String(r)}
`),process.exitCode=70}}async function A(n,t){let[r]=n;return r==="krm"?(await Promise.resolve().then(()=>a(require("./parts/plugin-krm-krm.cjs"),1))).
krm(n.slice(1),t):r==="argocd"?(await Promise.resolve().then(()=>a(require("./parts/plugin-argocd-main.cjs"),1))).argocd(
n.slice(1),t):(await Promise.resolve().then(()=>a(require("./parts/plugin-command.cjs"),1))).command(n,t)}function Q(){let{setFlagsFromString:n}=process.getBuiltinModule("node:v8");n("--semi-space-growth-factor=1"),n("--no-opt")}
x(A);process.argv[2]==="argocd"&&setImmediate(Q);
