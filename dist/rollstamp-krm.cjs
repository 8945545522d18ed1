#!/usr/bin/env node
"use strict";var M=Object.create;var d=Object.defineProperty;var B=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames,y=Object.getOwnPropertySymbols,F=Object.getPrototypeOf,I=Object.prototype.hasOwnProperty,
C=Object.prototype.propertyIsEnumerable;var E=(n,t,e)=>t in n?d(n,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):n[t]=e,l=(n,t)=>{for(var e in t||={})I.
call(t,e)&&E(n,e,t[e]);if(y)for(var e of y(t))C.call(t,e)&&E(n,e,t[e]);return n};var G=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var N=(n,t,e,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of R(t))!I.call(n,o)&&o!==e&&d(n,o,{get:()=>t[o],
enumerable:!(r=B(t,o))||r.enumerable});return n};var p=(n,t,e)=>(e=n!=null?M(F(n)):{},N(t||!n||!n.__esModule?d(e,"default",{value:n,enumerable:!0}):e,n));var g=G((W,T)=>{var H,S=()=>H??=require("./parts/lib-errors.cjs");T.exports={__esModule:!0,get InputError(){return S().InputError},
get UsageError(){return S().UsageError}}});var c=require("node:fs"),h=p(g(),1);var U=p(g(),1),Z=1<<20;function m(n){return new U.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:n})}var b={done:0,failed:1,usage:2,input:3};var L=1<<20,P=1<<18,v=3,k=5;function x(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function D(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function O(n){return n instanceof Error&&"code"in n?new h.InputError("unreadable",`c\
annot be read (${String(n.code)})`,{path:"-",cause:n}):n}function Y(n){if(!(n instanceof Error&&"code"in n))return n;let t=`\
standard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new h.InputError("wr\
ite-failed",t,{path:"",cause:n})}async function _(n){let{size:t}=(0,c.fstatSync)(0),e=Buffer.allocUnsafe(Math.min(Math.max(
t+1,L),n+1)),r=0;for(;;){if(r===e.length){if(r>n)throw m("-");let o=Buffer.allocUnsafe(Math.min(e.length*2,n+1));e.copy(
o),e=o}try{let o=(0,c.readSync)(0,e,r,e.length-r,null);if(o===0)break;r+=o}catch(o){if(!x(o))throw O(o);await new Promise(
a=>{setTimeout(a,k)})}}if(r>n)throw m("-");return e.subarray(0,r)}function w(n){return(0,c.fstatSync)(n).isCharacterDevice()&&
process.getBuiltinModule("node:tty").isatty(n)}var z=new Int32Array(new SharedArrayBuffer(4));function u(n){let t=!0,e=Buffer.
allocUnsafe(v*P),r=0,o=()=>{for(let i=0;t&&i<r;)try{i+=(0,c.writeSync)(n,e,i,r-i)}catch(s){if(x(s))Atomics.wait(z,0,0,k);else if(D(
s))t=!1;else throw n===1?Y(s):s}r=0},a=i=>{for(let s=0;s<i.length;){let f=X(i,s);if(r+v*(f-s)>e.length&&o(),!t)return;r+=
e.write(i.slice(s,f),r,"utf8"),s=f}};return{write:i=>{a(i),o()},writePieces:i=>{for(let s of i)a(s);o()}}}function X(n,t){
let e=Math.min(t+P,n.length);return e<n.length&&/[\ud800-\udbff]/.test(n.charAt(e-1))?e-1:e}function $(n){let t=["SIGHUP",
"SIGINT","SIGTERM"];for(let e of t)process.on(e,n);return()=>{for(let e of t)process.off(e,n)}}function q(n){try{return process.
kill(n,0)}catch(t){return t instanceof Error&&"code"in t&&t.code==="EPERM"}}var K=/^v(?:20|22|24)\./.test(process.version);
function j(...n){if(!K)return;let{setFlagsFromString:t}=process.getBuiltinModule("node:v8");for(let e of n)t(e)}function J(){
j("--max-inlined-bytecode-size-cumulative=200","--semi-space-growth-factor=1")}function Q(){try{return process.cwd()}catch{
return}}async function A(n){let t=Q();if(t===void 0){u(2).write(`rollstamp: the working directory is gone or cannot be r\
ead; run it in another one
`),process.exitCode=b.usage;return}try{process.exitCode=await n(process.argv.slice(2),{stdin:{isTTY:w(0),read:_},stdout:l(
{isTTY:w(1)},u(1)),stderr:l({isTTY:w(2)},u(2)),cwd:t,env:process.env,now:()=>performance.now(),processes:{pid:process.pid,
isRunning:q},onInterrupt:$,onLargeInput:J})}catch(e){u(2).write(`rollstamp: internal error, please report it: ${e instanceof
Error?String(e.stack):String(e)}
`),process.exitCode=70}}A(async(n,t)=>(await Promise.resolve().then(()=>p(require("./parts/plugin-krm-krm.cjs"),1))).krm(n,t));
