#!/usr/bin/env node
"use strict";var M=Object.create;var f=Object.defineProperty;var B=Object.getOwnPropertyDescriptor;var x=Object.getOwnPropertyNames,y=Object.getOwnPropertySymbols,F=Object.getPrototypeOf,U=Object.prototype.hasOwnProperty,
C=Object.prototype.propertyIsEnumerable;var E=(n,t,r)=>t in n?f(n,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):n[t]=r,l=(n,t)=>{for(var r in t||={})U.
call(t,r)&&E(n,r,t[r]);if(y)for(var r of y(t))C.call(t,r)&&E(n,r,t[r]);return n};var H=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var L=(n,t,r,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of x(t))!U.call(n,o)&&o!==r&&f(n,o,{get:()=>t[o],
enumerable:!(e=B(t,o))||e.enumerable});return n};var d=(n,t,r)=>(r=n!=null?M(F(n)):{},L(t||!n||!n.__esModule?f(r,"default",{value:n,enumerable:!0}):r,n));var p=H((j,S)=>{var N,b=()=>N??=require("./parts/lib-errors.cjs");S.exports={__esModule:!0,get InputError(){return b().InputError},
get UsageError(){return b().UsageError}}});var c=require("node:fs"),h=d(p(),1);var I=d(p(),1),J=1<<20;function g(n){return new I.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:n})}var G=1<<20,v=1<<18,T=3,P=5;function k(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function O(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function R(n){return n instanceof Error&&"code"in n?new h.InputError("unreadable",`c\
annot be read (${String(n.code)})`,{path:"-",cause:n}):n}function Y(n){if(!(n instanceof Error&&"code"in n))return n;let t=`\
standard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new h.InputError("wr\
ite-failed",t,{path:"",cause:n})}async function z(n){let{size:t}=(0,c.fstatSync)(0),r=Buffer.allocUnsafe(Math.min(Math.max(
t+1,G),n+1)),e=0;for(;;){if(e===r.length){if(e>n)throw g("-");let o=Buffer.allocUnsafe(Math.min(r.length*2,n+1));r.copy(
o),r=o}try{let o=(0,c.readSync)(0,r,e,r.length-e,null);if(o===0)break;e+=o}catch(o){if(!k(o))throw R(o);await new Promise(
a=>{setTimeout(a,P)})}}if(e>n)throw g("-");return r.subarray(0,e)}function w(n){return(0,c.fstatSync)(n).isCharacterDevice()&&
process.getBuiltinModule("node:tty").isatty(n)}var _=new Int32Array(new SharedArrayBuffer(4));function m(n){let t=!0,r=Buffer.
allocUnsafe(T*v),e=0,o=()=>{for(let i=0;t&&i<e;)try{i+=(0,c.writeSync)(n,r,i,e-i)}catch(s){if(k(s))Atomics.wait(_,0,0,P);else if(O(
s))t=!1;else throw n===1?Y(s):s}e=0},a=i=>{for(let s=0;s<i.length;){let u=$(i,s);if(e+T*(u-s)>r.length&&o(),!t)return;e+=
r.write(i.slice(s,u),e,"utf8"),s=u}};return{write:i=>{a(i),o()},writePieces:i=>{for(let s of i)a(s);o()}}}function $(n,t){
let r=Math.min(t+v,n.length);return r<n.length&&/[\ud800-\udbff]/.test(n.charAt(r-1))?r-1:r}function q(n){let t=["SIGHUP",
"SIGINT","SIGTERM"];for(let r of t)process.on(r,n);return()=>{for(let r of t)process.off(r,n)}}function K(n){try{return process.
kill(n,0)}catch(t){return t instanceof Error&&"code"in t&&t.code==="EPERM"}}function D(){let{setFlagsFromString:n}=process.
getBuiltinModule("node:v8");n("--max-inlined-bytecode-size-cumulative=200"),n("--semi-space-growth-factor=1")}async function A(n){
try{process.exitCode=await n(process.argv.slice(2),{stdin:{isTTY:w(0),read:z},stdout:l({isTTY:w(1)},m(1)),stderr:l({isTTY:w(
2)},m(2)),cwd:process.cwd(),env:process.env,now:()=>performance.now(),processes:{pid:process.pid,isRunning:K},onInterrupt:q,
onLargeInput:D})}catch(t){m(2).write(`rollstamp: internal error, please report it: ${t instanceof Error?String(t.stack):
String(t)}
`),process.exitCode=70}}A(async(n,t)=>(await Promise.resolve().then(()=>d(require("./parts/plugin-krm-krm.cjs"),1))).krm(n,t));
