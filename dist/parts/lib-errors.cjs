"use strict";var d=Object.defineProperty;var s=Object.getOwnPropertyDescriptor;var u=Object.getOwnPropertyNames;var l=Object.prototype.hasOwnProperty;var y=(r,e)=>{for(var o in e)d(r,o,{get:e[o],enumerable:!0})},m=(r,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="functio\
n")for(let t of u(e))!l.call(r,t)&&t!==o&&d(r,t,{get:()=>e[t],enumerable:!(n=s(e,t))||n.enumerable});return r};var c=r=>m(d({},"__esModule",{value:!0}),r);var p={};y(p,{InputError:()=>a,UsageError:()=>i});module.exports=c(p);var a=class extends Error{name="InputError";code;path;line;column;constructor(e,o,n){
super(o,n.cause===void 0?void 0:{cause:n.cause}),this.code=e,this.path=n.path,this.line=n.line??0,this.column=n.column??
0}},i=class extends Error{name="UsageError";example;constructor(e,{cause:o,example:n}={}){super(e,o===void 0?void 0:{cause:o}),
this.example=n}};0&&(module.exports={InputError,UsageError});
