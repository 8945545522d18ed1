#!/usr/bin/env node
"use strict";var M=Object.create;var u=Object.defineProperty;var B=Object.getOwnPropertyDescriptor;var x=Object.getOwnPropertyNames,y=Object.getOwnPropertySymbols,C=Object.getPrototypeOf,U=Object.prototype.hasOwnProperty,
F=Object.prototype.propertyIsEnumerable;var E=(n,t,r)=>t in n?u(n,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):n[t]=r,l=(n,t)=>{for(var r in t||={})U.
call(t,r)&&E(n,r,t[r]);if(y)for(var r of y(t))F.call(t,r)&&E(n,r,t[r]);return n};var H=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var N=(n,t,r,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of x(t))!U.call(n,o)&&o!==r&&u(n,o,{get:()=>t[o],
enumerable:!(e=B(t,o))||e.enumerable});return n};var d=(n,t,r)=>(r=n!=null?M(C(n)):{},N(t||!n||!n.__esModule?u(r,"default",{value:n,enumerable:!0}):r,n));var p=H((X,S)=>{var G,b=()=>G??=require("./parts/lib-errors.cjs");S.exports={__esModule:!0,get InputError(){return b().InputError},
get UsageError(){return b().UsageError}}});var c=require("node:fs"),m=d(p(),1);var I=d(p(),1),j=1<<20;function w(n){return new I.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:n})}var O=1<<20,P=1<<18,T=3,v=5;function k(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function R(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function Y(n){return n instanceof Error&&"code"in n?new m.InputError("unreadable",`c\
annot be read (${String(n.code)})`,{path:"-",cause:n}):n}function L(n){if(!(n instanceof Error&&"code"in n))return n;let t=`\
standard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new m.InputError("wr\
ite-failed",t,{path:"",cause:n})}async function _(n){let{size:t}=(0,c.fstatSync)(0),r=Buffer.allocUnsafe(Math.min(Math.max(
t+1,O),n+1)),e=0;for(;;){if(e===r.length){if(e>n)throw w("-");let o=Buffer.allocUnsafe(Math.min(r.length*2,n+1));r.copy(
o),r=o}try{let o=(0,c.readSync)(0,r,e,r.length-e,null);if(o===0)break;e+=o}catch(o){if(!k(o))throw Y(o);await new Promise(
a=>{setTimeout(a,v)})}}if(e>n)throw w("-");return r.subarray(0,e)}function g(n){return(0,c.fstatSync)(n).isCharacterDevice()&&
process.getBuiltinModule("node:tty").isatty(n)}var $=new Int32Array(new SharedArrayBuffer(4));function h(n){let t=!0,r=Buffer.
allocUnsafe(T*P),e=0,o=()=>{for(let i=0;t&&i<e;)try{i+=(0,c.writeSync)(n,r,i,e-i)}catch(s){if(k(s))Atomics.wait($,0,0,v);else if(R(
s))t=!1;else throw n===1?L(s):s}e=0},a=i=>{for(let s=0;s<i.length;){let f=q(i,s);if(e+T*(f-s)>r.length&&o(),!t)return;e+=
r.write(i.slice(s,f),e,"utf8"),s=f}};return{write:i=>{a(i),o()},writePieces:i=>{for(let s of i)a(s);o()}}}function q(n,t){
let r=Math.min(t+P,n.length);return r<n.length&&/[\ud800-\udbff]/.test(n.charAt(r-1))?r-1:r}function z(n){let t=["SIGHUP",
"SIGINT","SIGTERM"];for(let r of t)process.on(r,n);return()=>{for(let r of t)process.off(r,n)}}function K(n){try{return process.
kill(n,0)}catch(t){return t instanceof Error&&"code"in t&&t.code==="EPERM"}}async function A(n){try{process.exitCode=await n(
process.argv.slice(2),{stdin:{isTTY:g(0),read:_},stdout:l({isTTY:g(1)},h(1)),stderr:l({isTTY:g(2)},h(2)),cwd:process.cwd(),
env:process.env,now:()=>performance.now(),processes:{pid:process.pid,isRunning:K},onInterrupt:z})}catch(t){h(2).write(`r\
ollstamp: internal error, please report it: ${t instanceof Error?String(t.stack):String(t)}
`),process.exitCode=70}}A(async(n,t)=>(await Promise.resolve().then(()=>d(require("./parts/plugin-krm-krm.cjs"),1))).krm(n,t));
