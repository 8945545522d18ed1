#!/usr/bin/env node
"use strict";var F=Object.create;var p=Object.defineProperty;var R=Object.getOwnPropertyDescriptor;var C=Object.getOwnPropertyNames,I=Object.getOwnPropertySymbols,G=Object.getPrototypeOf,b=Object.prototype.hasOwnProperty,
N=Object.prototype.propertyIsEnumerable;var E=(n,t,r)=>t in n?p(n,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):n[t]=r,m=(n,t)=>{for(var r in t||={})b.
call(t,r)&&E(n,r,t[r]);if(I)for(var r of I(t))N.call(t,r)&&E(n,r,t[r]);return n};var H=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var L=(n,t,r,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of C(t))!b.call(n,o)&&o!==r&&p(n,o,{get:()=>t[o],
enumerable:!(e=R(t,o))||e.enumerable});return n};var c=(n,t,r)=>(r=n!=null?F(G(n)):{},L(t||!n||!n.__esModule?p(r,"default",{value:n,enumerable:!0}):r,n));var g=H((nn,T)=>{var D,S=()=>D??=require("./parts/lib-errors.cjs");T.exports={__esModule:!0,get InputError(){return S().
InputError},get UsageError(){return S().UsageError}}});var a=require("node:fs"),y=c(g(),1);var U=c(g(),1),tn=1<<20;function w(n){return new U.InputError("limit","the input is larger than 256 MiB: stamp it in several sets",{path:n})}var v={done:0,failed:1,usage:2,input:3};var O=1<<20,k=1<<18,P=3,x=5;function A(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function Y(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function _(n){return n instanceof Error&&"code"in n?new y.InputError("unreadable",`c\
annot be read (${String(n.code)})`,{path:"-",cause:n}):n}function z(n){if(!(n instanceof Error&&"code"in n))return n;let t=`\
standard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new y.InputError("wr\
ite-failed",t,{path:"",cause:n})}async function X(n){let{size:t}=(0,a.fstatSync)(0),r=Buffer.allocUnsafe(Math.min(Math.max(
t+1,O),n+1)),e=0;for(;;){if(e===r.length){if(e>n)throw w("-");let o=Buffer.allocUnsafe(Math.min(r.length*2,n+1));r.copy(
o),r=o}try{let o=(0,a.readSync)(0,r,e,r.length-e,null);if(o===0)break;e+=o}catch(o){if(!A(o))throw _(o);await new Promise(
u=>{setTimeout(u,x)})}}if(e>n)throw w("-");return r.subarray(0,e)}function h(n){return(0,a.fstatSync)(n).isCharacterDevice()&&
process.getBuiltinModule("node:tty").isatty(n)}var $=new Int32Array(new SharedArrayBuffer(4));function f(n){let t=!0,r=Buffer.
allocUnsafe(P*k),e=0,o=()=>{for(let i=0;t&&i<e;)try{i+=(0,a.writeSync)(n,r,i,e-i)}catch(s){if(A(s))Atomics.wait($,0,0,x);else if(Y(
s))t=!1;else throw n===1?z(s):s}e=0},u=i=>{for(let s=0;s<i.length;){let l=q(i,s);if(e+P*(l-s)>r.length&&o(),!t)return;e+=
r.write(i.slice(s,l),e,"utf8"),s=l}};return{write:i=>{u(i),o()},writePieces:i=>{for(let s of i)u(s);o()}}}function q(n,t){
let r=Math.min(t+k,n.length);return r<n.length&&/[\ud800-\udbff]/.test(n.charAt(r-1))?r-1:r}function K(n){let t=["SIGHUP",
"SIGINT","SIGTERM"];for(let r of t)process.on(r,n);return()=>{for(let r of t)process.off(r,n)}}function j(n){try{return process.
kill(n,0)}catch(t){return t instanceof Error&&"code"in t&&t.code==="EPERM"}}var J=/^v(?:20|22|24)\./.test(process.version);
function d(...n){if(!J)return;let{setFlagsFromString:t}=process.getBuiltinModule("node:v8");for(let r of n)t(r)}function Q(n){
d("--max-inlined-bytecode-size-cumulative=200"),n&&d("--semi-space-growth-factor=1")}function V(){try{return process.cwd()}catch{
return}}async function M(n){let t=V();if(t===void 0){f(2).write(`rollstamp: the working directory is gone or cannot be r\
ead; run it in another one
`),process.exitCode=v.usage;return}try{process.exitCode=await n(process.argv.slice(2),{stdin:{isTTY:h(0),read:X},stdout:m(
{isTTY:h(1)},f(1)),stderr:m({isTTY:h(2)},f(2)),cwd:t,env:process.env,now:()=>performance.now(),processes:{pid:process.pid,
isRunning:j},onInterrupt:K,onLargeInput:Q})}catch(r){f(2).write(`rollstamp: internal error, please report it: ${r instanceof
Error?String(r.stack):String(r)}
`),process.exitCode=70}}async function B(n,t){let[r]=n;return r==="krm"?(await Promise.resolve().then(()=>c(require("./parts/plugin-krm-krm.cjs"),1))).
krm(n.slice(1),t):r==="argocd"?(await Promise.resolve().then(()=>c(require("./parts/plugin-argocd-main.cjs"),1))).argocd(
n.slice(1),t):(await Promise.resolve().then(()=>c(require("./parts/plugin-command.cjs"),1))).command(n,t)}function W(){d("--semi-space-growth-factor=1","--no-opt")}M(B);process.argv[2]==="argocd"&&setImmediate(W);
