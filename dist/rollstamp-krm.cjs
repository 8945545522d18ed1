#!/usr/bin/env node
"use strict";var B=Object.create;var d=Object.defineProperty;var R=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames,y=Object.getOwnPropertySymbols,C=Object.getPrototypeOf,I=Object.prototype.hasOwnProperty,
G=Object.prototype.propertyIsEnumerable;var E=(n,t,e)=>t in n?d(n,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):n[t]=e,l=(n,t)=>{for(var e in t||={})I.
call(t,e)&&E(n,e,t[e]);if(y)for(var e of y(t))G.call(t,e)&&E(n,e,t[e]);return n};var N=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var H=(n,t,e,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of F(t))!I.call(n,o)&&o!==e&&d(n,o,{get:()=>t[o],
enumerable:!(r=R(t,o))||r.enumerable});return n};var p=(n,t,e)=>(e=n!=null?B(C(n)):{},H(t||!n||!n.__esModule?d(e,"default",{value:n,enumerable:!0}):e,n));var g=N((W,b)=>{var L,S=()=>L??=require("./parts/lib-errors.cjs");b.exports={__esModule:!0,get InputError(){return S().InputError},
get UsageError(){return S().UsageError}}});var c=require("node:fs"),h=p(g(),1);var T=p(g(),1),Z=1<<20;function m(n){return new T.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:n})}var U={done:0,failed:1,usage:2,input:3};var D=1<<20,k=1<<18,v=3,x=5;function A(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function O(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function Y(n){return n instanceof Error&&"code"in n?new h.InputError("unreadable",`c\
annot be read (${String(n.code)})`,{path:"-",cause:n}):n}function _(n){if(!(n instanceof Error&&"code"in n))return n;let t=`\
standard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new h.InputError("wr\
ite-failed",t,{path:"",cause:n})}async function z(n){let{size:t}=(0,c.fstatSync)(0),e=Buffer.allocUnsafe(Math.min(Math.max(
t+1,D),n+1)),r=0;for(;;){if(r===e.length){if(r>n)throw m("-");let o=Buffer.allocUnsafe(Math.min(e.length*2,n+1));e.copy(
o),e=o}try{let o=(0,c.readSync)(0,e,r,e.length-r,null);if(o===0)break;r+=o}catch(o){if(!A(o))throw Y(o);await new Promise(
a=>{setTimeout(a,x)})}}if(r>n)throw m("-");return e.subarray(0,r)}function w(n){return(0,c.fstatSync)(n).isCharacterDevice()&&
process.getBuiltinModule("node:tty").isatty(n)}var X=new Int32Array(new SharedArrayBuffer(4));function u(n){let t=!0,e=Buffer.
allocUnsafe(v*k),r=0,o=()=>{for(let i=0;t&&i<r;)try{i+=(0,c.writeSync)(n,e,i,r-i)}catch(s){if(A(s))Atomics.wait(X,0,0,x);else if(O(
s))t=!1;else throw n===1?_(s):s}r=0},a=i=>{for(let s=0;s<i.length;){let f=$(i,s);if(r+v*(f-s)>e.length&&o(),!t)return;r+=
e.write(i.slice(s,f),r,"utf8"),s=f}};return{write:i=>{a(i),o()},writePieces:i=>{for(let s of i)a(s);o()}}}function $(n,t){
let e=Math.min(t+k,n.length);return e<n.length&&/[\ud800-\udbff]/.test(n.charAt(e-1))?e-1:e}function q(n){let t=["SIGHUP",
"SIGINT","SIGTERM"];for(let e of t)process.on(e,n);return()=>{for(let e of t)process.off(e,n)}}function K(n){try{return process.
kill(n,0)}catch(t){return t instanceof Error&&"code"in t&&t.code==="EPERM"}}var j=/^v(?:20|22|24)\./.test(process.version);
function P(...n){if(!j)return;let{setFlagsFromString:t}=process.getBuiltinModule("node:v8");for(let e of n)t(e)}function J(n){
P("--max-inlined-bytecode-size-cumulative=200"),n&&P("--semi-space-growth-factor=1")}function Q(){try{return process.cwd()}catch{
return}}async function M(n){let t=Q();if(t===void 0){u(2).write(`rollstamp: the working directory is gone or cannot be r\
ead; run it in another one
`),process.exitCode=U.usage;return}try{process.exitCode=await n(process.argv.slice(2),{stdin:{isTTY:w(0),read:z},stdout:l(
{isTTY:w(1)},u(1)),stderr:l({isTTY:w(2)},u(2)),cwd:t,env:process.env,now:()=>performance.now(),processes:{pid:process.pid,
isRunning:K},onInterrupt:q,onLargeInput:J})}catch(e){u(2).write(`rollstamp: internal error, please report it: ${e instanceof
Error?String(e.stack):String(e)}
`),process.exitCode=70}}M(async(n,t)=>(await Promise.resolve().then(()=>p(require("./parts/plugin-krm-krm.cjs"),1))).krm(n,t));
