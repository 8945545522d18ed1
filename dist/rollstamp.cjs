#!/usr/bin/env node
"use strict";var F=Object.create;var l=Object.defineProperty;var R=Object.getOwnPropertyDescriptor;var C=Object.getOwnPropertyNames,I=Object.getOwnPropertySymbols,G=Object.getPrototypeOf,S=Object.prototype.hasOwnProperty,
N=Object.prototype.propertyIsEnumerable;var E=(n,t,r)=>t in n?l(n,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):n[t]=r,p=(n,t)=>{for(var r in t||={})S.
call(t,r)&&E(n,r,t[r]);if(I)for(var r of I(t))N.call(t,r)&&E(n,r,t[r]);return n};var H=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var L=(n,t,r,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of C(t))!S.call(n,o)&&o!==r&&l(n,o,{get:()=>t[o],
enumerable:!(e=R(t,o))||e.enumerable});return n};var a=(n,t,r)=>(r=n!=null?F(G(n)):{},L(t||!n||!n.__esModule?l(r,"default",{value:n,enumerable:!0}):r,n));var m=H((nn,T)=>{var D,b=()=>D??=require("./parts/lib-errors.cjs");T.exports={__esModule:!0,get InputError(){return b().
InputError},get UsageError(){return b().UsageError}}});var c=require("node:fs"),h=a(m(),1);var U=a(m(),1),tn=1<<20;function g(n){return new U.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:n})}var v={done:0,failed:1,usage:2,input:3};var O=1<<20,k=1<<18,P=3,x=5;function A(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function Y(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function _(n){return n instanceof Error&&"code"in n?new h.InputError("unreadable",`c\
annot be read (${String(n.code)})`,{path:"-",cause:n}):n}function z(n){if(!(n instanceof Error&&"code"in n))return n;let t=`\
standard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new h.InputError("wr\
ite-failed",t,{path:"",cause:n})}async function X(n){let{size:t}=(0,c.fstatSync)(0),r=Buffer.allocUnsafe(Math.min(Math.max(
t+1,O),n+1)),e=0;for(;;){if(e===r.length){if(e>n)throw g("-");let o=Buffer.allocUnsafe(Math.min(r.length*2,n+1));r.copy(
o),r=o}try{let o=(0,c.readSync)(0,r,e,r.length-e,null);if(o===0)break;e+=o}catch(o){if(!A(o))throw _(o);await new Promise(
u=>{setTimeout(u,x)})}}if(e>n)throw g("-");return r.subarray(0,e)}function w(n){return(0,c.fstatSync)(n).isCharacterDevice()&&
process.getBuiltinModule("node:tty").isatty(n)}var $=new Int32Array(new SharedArrayBuffer(4));function f(n){let t=!0,r=Buffer.
allocUnsafe(P*k),e=0,o=()=>{for(let i=0;t&&i<e;)try{i+=(0,c.writeSync)(n,r,i,e-i)}catch(s){if(A(s))Atomics.wait($,0,0,x);else if(Y(
s))t=!1;else throw n===1?z(s):s}e=0},u=i=>{for(let s=0;s<i.length;){let d=q(i,s);if(e+P*(d-s)>r.length&&o(),!t)return;e+=
r.write(i.slice(s,d),e,"utf8"),s=d}};return{write:i=>{u(i),o()},writePieces:i=>{for(let s of i)u(s);o()}}}function q(n,t){
let r=Math.min(t+k,n.length);return r<n.length&&/[\ud800-\udbff]/.test(n.charAt(r-1))?r-1:r}function K(n){let t=["SIGHUP",
"SIGINT","SIGTERM"];for(let r of t)process.on(r,n);return()=>{for(let r of t)process.off(r,n)}}function j(n){try{return process.
kill(n,0)}catch(t){return t instanceof Error&&"code"in t&&t.code==="EPERM"}}var J=/^v(?:20|22|24)\./.test(process.version);
function y(...n){if(!J)return;let{setFlagsFromString:t}=process.getBuiltinModule("node:v8");for(let r of n)t(r)}function Q(){
y("--max-inlined-bytecode-size-cumulative=200","--semi-space-growth-factor=1")}function V(){try{return process.cwd()}catch{
return}}async function M(n){let t=V();if(t===void 0){f(2).write(`rollstamp: the working directory is gone or cannot be r\
ead; run it in another one
`),process.exitCode=v.usage;return}try{process.exitCode=await n(process.argv.slice(2),{stdin:{isTTY:w(0),read:X},stdout:p(
{isTTY:w(1)},f(1)),stderr:p({isTTY:w(2)},f(2)),cwd:t,env:process.env,now:()=>performance.now(),processes:{pid:process.pid,
isRunning:j},onInterrupt:K,onLargeInput:Q})}catch(r){f(2).write(`rollstamp: internal error, please report it: ${r instanceof
Error?String(r.stack):String(r)}
`),process.exitCode=70}}async function B(n,t){let[r]=n;return r==="krm"?(await Promise.resolve().then(()=>a(require("./parts/plugin-krm-krm.cjs"),1))).
krm(n.slice(1),t):r==="argocd"?(await Promise.resolve().then(()=>a(require("./parts/plugin-argocd-main.cjs"),1))).argocd(
n.slice(1),t):(await Promise.resolve().then(()=>a(require("./parts/plugin-command.cjs"),1))).command(n,t)}function W(){y("--semi-space-growth-factor=1","--no-opt")}M(B);process.argv[2]==="argocd"&&setImmediate(W);
