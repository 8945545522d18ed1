#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var yy=Object.create;var aa=Object.defineProperty,Ey=Object.defineProperties,Dy=Object.getOwnPropertyDescriptor,wy=Object.getOwnPropertyDescriptors,
Sy=Object.getOwnPropertyNames,Ri=Object.getOwnPropertySymbols,by=Object.getPrototypeOf,la=Object.prototype.hasOwnProperty,
uu=Object.prototype.propertyIsEnumerable;var cu=(n,e,t)=>e in n?aa(n,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):n[e]=t,N=(n,e)=>{for(var t in e||={})
la.call(e,t)&&cu(n,t,e[t]);if(Ri)for(var t of Ri(e))uu.call(e,t)&&cu(n,t,e[t]);return n},_=(n,e)=>Ey(n,wy(e));var yt=(n=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(n,{get:(e,t)=>(typeof require<"u"?require:e)[t]}):n)(function(n){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+n+'" is not supported')});var _i=(n,e)=>{var t={};for(var s in n)la.call(n,s)&&e.indexOf(s)<0&&(t[s]=n[s]);if(n!=null&&Ri)for(var s of Ri(n))e.indexOf(
s)<0&&uu.call(n,s)&&(t[s]=n[s]);return t};var F=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var Oy=(n,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Sy(e))!la.call(n,i)&&i!==t&&aa(n,i,{get:()=>e[i],
enumerable:!(s=Dy(e,i))||s.enumerable});return n};var fu=(n,e,t)=>(t=n!=null?yy(by(n)):{},Oy(e||!n||!n.__esModule?aa(t,"default",{value:n,enumerable:!0}):t,n));var ti=F(iB=>{var so=class extends Error{constructor(e,t,s){super(s),Error.captureStackTrace(this,this.constructor),this.
name=this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},sB=class extends so{constructor(e){super(
1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};iB.CommanderError=
so;iB.InvalidArgumentError=sB});var io=F(oB=>{var{InvalidArgumentError:QA}=ti(),rB=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,
this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.
required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=
!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),
this.parseArg=(t,s)=>{if(!this.argChoices.includes(t))throw new QA(`Allowed choices are ${this.argChoices.join(", ")}.`);
return this.variadic?this._collectValue(t,s):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.
required=!1,this}};function XA(n){let e=n.name()+(n.variadic===!0?"...":"");return n.required?"<"+e+">":"["+e+"]"}oB.Argument=
rB;oB.humanReadableArgName=XA});var BB=F(lB=>{var{humanReadableArgName:ZA}=io(),aB=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.
sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??
80}visibleCommands(e){let t=e.commands.filter(i=>!i._hidden),s=e._getHelpCommand();return s&&!s._hidden&&t.push(s),this.
sortSubcommands&&t.sort((i,r)=>i.name().localeCompare(r.name())),t}compareOptions(e,t){let s=i=>i.short?i.short.replace(
/^-/,""):i.long.replace(/^--/,"");return s(e).localeCompare(s(t))}visibleOptions(e){let t=e.options.filter(i=>!i.hidden),
s=e._getHelpOption();if(s&&!s.hidden){let i=s.short&&e._findOption(s.short),r=s.long&&e._findOption(s.long);!i&&!r?t.push(
s):s.long&&!r?t.push(e.createOption(s.long,s.description)):s.short&&!i&&t.push(e.createOption(s.short,s.description))}return this.
sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let t=[];for(let s=e.
parent;s;s=s.parent){let i=s.options.filter(r=>!r.hidden);t.push(...i)}return this.sortOptions&&t.sort(this.compareOptions),
t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.
name()]||""}),e.registeredArguments.find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.
map(s=>ZA(s)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:
"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(
e).reduce((s,i)=>Math.max(s,this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(i)))),0)}longestOptionTermLength(e,t){
return t.visibleOptions(e).reduce((s,i)=>Math.max(s,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestGlobalOptionTermLength(e,t){
return t.visibleGlobalOptions(e).reduce((s,i)=>Math.max(s,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestArgumentTermLength(e,t){
return t.visibleArguments(e).reduce((s,i)=>Math.max(s,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(i)))),0)}commandUsage(e){
let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let s="";for(let i=e.parent;i;i=i.parent)s=i.name()+" "+s;return s+
t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){
let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),e.defaultValue!==void 0&&
(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==
void 0&&t.push(`env: ${e.envVar}`),t.length>0){let s=`(${t.join(", ")})`;return e.description?`${e.description} ${s}`:s}
return e.description}argumentDescription(e){let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(s=>JSON.stringify(
s)).join(", ")}`),e.defaultValue!==void 0&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),
t.length>0){let s=`(${t.join(", ")})`;return e.description?`${e.description} ${s}`:s}return e.description}formatItemList(e,t,s){
return t.length===0?[]:[s.styleTitle(e),...t,""]}groupItems(e,t,s){let i=new Map;return e.forEach(r=>{let o=s(r);i.has(o)||
i.set(o,[])}),t.forEach(r=>{let o=s(r);i.has(o)||i.set(o,[]),i.get(o).push(r)}),i}formatHelp(e,t){let s=t.padWidth(e,t),
i=t.helpWidth??80;function r(u,f){return t.formatItem(u,s,f,t)}let o=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(
e))}`,""],a=t.commandDescription(e);a.length>0&&(o=o.concat([t.boxWrap(t.styleCommandDescription(a),i),""]));let l=t.visibleArguments(
e).map(u=>r(t.styleArgumentTerm(t.argumentTerm(u)),t.styleArgumentDescription(t.argumentDescription(u))));if(o=o.concat(
this.formatItemList("Arguments:",l,t)),this.groupItems(e.options,t.visibleOptions(e),u=>u.helpGroupHeading??"Options:").
forEach((u,f)=>{let h=u.map(d=>r(t.styleOptionTerm(t.optionTerm(d)),t.styleOptionDescription(t.optionDescription(d))));o=
o.concat(this.formatItemList(f,h,t))}),t.showGlobalOptions){let u=t.visibleGlobalOptions(e).map(f=>r(t.styleOptionTerm(t.
optionTerm(f)),t.styleOptionDescription(t.optionDescription(f))));o=o.concat(this.formatItemList("Global Options:",u,t))}
return this.groupItems(e.commands,t.visibleCommands(e),u=>u.helpGroup()||"Commands:").forEach((u,f)=>{let h=u.map(d=>r(t.
styleSubcommandTerm(t.subcommandTerm(d)),t.styleSubcommandDescription(t.subcommandDescription(d))));o=o.concat(this.formatItemList(
f,h,t))}),o.join(`
`)}displayWidth(e){return Qp(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.
styleOptionText(t):t==="[command]"?this.styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(
t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(
e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.styleDescriptionText(
e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(
" ").map(t=>t==="[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(
t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){
return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(e,t),t.longestGlobalOptionTermLength(
e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,s,i){
let o=" ".repeat(2);if(!s)return o+e;let a=e.padEnd(t+e.length-i.displayWidth(e)),l=2,c=(this.helpWidth??80)-t-l-2,u;return c<
this.minWidthToWrap||i.preformatted(s)?u=s:u=i.boxWrap(s,c).replace(/\n/g,`
`+" ".repeat(t+l)),o+a+" ".repeat(l)+u.replace(/\n/g,`
${o}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let s=e.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,r=[];return s.forEach(o=>{
let a=o.match(i);if(a===null){r.push("");return}let l=[a.shift()],B=this.displayWidth(l[0]);a.forEach(c=>{let u=this.displayWidth(
c);if(B+u<=t){l.push(c),B+=u;return}r.push(l.join(""));let f=c.trimStart();l=[f],B=this.displayWidth(f)}),r.push(l.join(
""))}),r.join(`
`)}};function Qp(n){let e=/\x1b\[\d*(;\d*)*m/g;return n.replace(e,"")}lB.Help=aB;lB.stripColor=Qp});var hB=F(fB=>{var{InvalidArgumentError:eN}=ti(),cB=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=
e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let s=tN(e);this.
short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,
this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.
conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.
implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||
!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,s)=>{if(!this.argChoices.
includes(t))throw new eN(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,
s):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?
Xp(this.name().replace(/^no-/,"")):Xp(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},uB=class{constructor(e){this.positiveOptions=
new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),
t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,s)=>{this.positiveOptions.has(s)&&this.
dualOptions.add(s)})}valueFromOption(e,t){let s=t.attributeName();if(!this.dualOptions.has(s))return!0;let i=this.negativeOptions.
get(s).presetArg,r=i!==void 0?i:!1;return t.negate===(r===e)}};function Xp(n){return n.split("-").reduce((e,t)=>e+t[0].toUpperCase()+
t.slice(1))}function tN(n){let e,t,s=/^-[^-]$/,i=/^--[^-]/,r=n.split(/[ |,]+/).concat("guard");if(s.test(r[0])&&(e=r.shift()),
i.test(r[0])&&(t=r.shift()),!e&&s.test(r[0])&&(e=r.shift()),!e&&i.test(r[0])&&(e=t,t=r.shift()),r[0].startsWith("-")){let o=r[0],
a=`option creation failed due to '${o}' in option flags '${n}'`;throw/^-[^-][^-]/.test(o)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):s.test(o)?new Error(`${a}
- too many short flags`):i.test(o)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in \
'${n}'.`);return{shortFlag:e,longFlag:t}}fB.Option=cB;fB.DualOptions=uB});var eC=F(Zp=>{function nN(n,e){if(Math.abs(n.length-e.length)>3)return Math.max(n.length,e.length);let t=[];for(let s=0;s<=
n.length;s++)t[s]=[s];for(let s=0;s<=e.length;s++)t[0][s]=s;for(let s=1;s<=e.length;s++)for(let i=1;i<=n.length;i++){let r=1;
n[i-1]===e[s-1]?r=0:r=1,t[i][s]=Math.min(t[i-1][s]+1,t[i][s-1]+1,t[i-1][s-1]+r),i>1&&s>1&&n[i-1]===e[s-2]&&n[i-2]===e[s-
1]&&(t[i][s]=Math.min(t[i][s],t[i-2][s-2]+1))}return t[n.length][e.length]}function sN(n,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let t=n.startsWith("--");t&&(n=n.slice(2),e=e.map(o=>o.slice(2)));let s=[],i=3,r=.4;return e.forEach(
o=>{if(o.length<=1)return;let a=nN(n,o),l=Math.max(n.length,o.length);(l-a)/l>r&&(a<i?(i=a,s=[o]):a===i&&s.push(o))}),s.
sort((o,a)=>o.localeCompare(a)),t&&(s=s.map(o=>`--${o}`)),s.length>1?`
(Did you mean one of ${s.join(", ")}?)`:s.length===1?`
(Did you mean ${s[0]}?)`:""}Zp.suggestSimilar=sN});var iC=F(mB=>{var iN=yt("node:events").EventEmitter,dB=yt("node:child_process"),It=yt("node:path"),ro=yt("node:fs"),X=yt("node:process"),
{Argument:rN,humanReadableArgName:oN}=io(),{CommanderError:pB}=ti(),{Help:aN,stripColor:lN}=BB(),{Option:tC,DualOptions:BN}=hB(),
{suggestSimilar:nC}=eC(),CB=class n extends iN{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,
this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,
this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources=
{},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this.
_executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=
!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=
!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:t=>X.stdout.write(t),writeErr:t=>X.stderr.write(t),outputError:(t,s)=>s(t),getOutHelpWidth:()=>X.stdout.isTTY?
X.stdout.columns:void 0,getErrHelpWidth:()=>X.stderr.isTTY?X.stderr.columns:void 0,getOutHasColors:()=>gB()??(X.stdout.isTTY&&
X.stdout.hasColors?.()),getErrHasColors:()=>gB()??(X.stderr.isTTY&&X.stderr.hasColors?.()),stripColor:t=>lN(t)},this._hidden=
!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this.
_helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this.
_outputConfiguration=e._outputConfiguration,this._helpOption=e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=
e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e._storeOptionsAsProperties,this.
_combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,
this}_getCommandAndAncestors(){let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,s){let i=t,r=s;typeof i==
"object"&&i!==null&&(r=i,i=null),r=r||{};let[,o,a]=e.match(/([^ ]+) *(.*)/),l=this.createCommand(o);return i&&(l.description(
i),l._executableHandler=!0),r.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(r.noHelp||r.hidden),l._executableFile=
r.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),i?this:l}createCommand(e){
return new n(e)}createHelp(){return Object.assign(new aN,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:
(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:(this._outputConfiguration=
N(N({},this._outputConfiguration),e),this)}showHelpAfterError(e=!0){return typeof e!="string"&&(e=!!e),this._showHelpAfterError=
e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),
(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){
return new rN(e,t)}argument(e,t,s,i){let r=this.createArgument(e,t);return typeof s=="function"?r.default(i).argParser(s):
r.default(s),this.addArgument(r),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(e){
let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.
name()}'`);if(e.required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required a\
rgument is never used: '${e.name()}'`);return this.registeredArguments.push(e),this}helpCommand(e,t){if(typeof e=="boole\
an")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;
let s=e??"help [command]",[,i,r]=s.match(/([^ ]+) *(.*)/),o=t??"display help for command",a=this.createCommand(i);return a.
helpOption(!1),r&&a.arguments(r),o&&a.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=a,(e||t)&&this._initCommandGroup(
a),this}addHelpCommand(e,t){return typeof e!="object"?(this.helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this.
_helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&
!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):
null}hook(e,t){let s=["preSubcommand","preAction","postAction"];if(!s.includes(e))throw new Error(`Unexpected value for \
event passed to hook : '${e}'.
Expecting one of '${s.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=
[t],this}exitOverride(e){return e?this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAs\
ync")throw t},this}_exit(e,t,s){this._exitCallback&&this._exitCallback(new pB(e,t,s)),X.exit(e)}action(e){let t=s=>{let i=this.
registeredArguments.length,r=s.slice(0,i);return this._storeOptionsAsProperties?r[i]=this:r[i]=this.opts(),r.push(this),
e.apply(this,r)};return this._actionHandler=t,this}createOption(e,t){return new tC(e,t)}_callParseArg(e,t,s,i){try{return e.
parseArg(t,s)}catch(r){if(r.code==="commander.invalidArgument"){let o=`${i} ${r.message}`;this.error(o,{exitCode:r.exitCode,
code:r.code})}throw r}}_registerOption(e){let t=e.short&&this._findOption(e.short)||e.long&&this._findOption(e.long);if(t){
let s=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&` to \
command '${this._name}'`} due to conflicting flag '${s}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=i=>[i.name()].
concat(i.aliases()),s=t(e).find(i=>this._findCommand(i));if(s){let i=t(this._findCommand(s)).join("|"),r=t(e).join("|");
throw new Error(`cannot add command '${r}' as already have command '${i}'`)}this._initCommandGroup(e),this.commands.push(
e)}addOption(e){this._registerOption(e);let t=e.name(),s=e.attributeName();if(e.negate){let r=e.long.replace(/^--no-/,"-\
-");this._findOption(r)||this.setOptionValueWithSource(s,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==
void 0&&this.setOptionValueWithSource(s,e.defaultValue,"default");let i=(r,o,a)=>{r==null&&e.presetArg!==void 0&&(r=e.presetArg);
let l=this.getOptionValue(s);r!==null&&e.parseArg?r=this._callParseArg(e,r,l,o):r!==null&&e.variadic&&(r=e._collectValue(
r,l)),r==null&&(e.negate?r=!1:e.isBoolean()||e.optional?r=!0:r=""),this.setOptionValueWithSource(s,r,a)};return this.on(
"option:"+t,r=>{let o=`error: option '${e.flags}' argument '${r}' is invalid.`;i(r,o,"cli")}),e.envVar&&this.on("optionE\
nv:"+t,r=>{let o=`error: option '${e.flags}' value '${r}' from env '${e.envVar}' is invalid.`;i(r,o,"env")}),this}_optionEx(e,t,s,i,r){
if(typeof t=="object"&&t instanceof tC)throw new Error("To add an Option object use addOption() instead of option() or r\
equiredOption()");let o=this.createOption(t,s);if(o.makeOptionMandatory(!!e.mandatory),typeof i=="function")o.default(r).
argParser(i);else if(i instanceof RegExp){let a=i;i=(l,B)=>{let c=a.exec(l);return c?c[0]:B},o.default(r).argParser(i)}else
o.default(i);return this.addOption(o)}option(e,t,s,i){return this._optionEx({},e,t,s,i)}requiredOption(e,t,s,i){return this.
_optionEx({mandatory:!0},e,t,s,i)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){
return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){
return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),
this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(
`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){
if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).
length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=
!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,t){return this.
setOptionValueWithSource(e,t,void 0)}setOptionValueWithSource(e,t,s){return this._storeOptionsAsProperties?this[e]=t:this.
_optionValues[e]=t,this._optionValueSources[e]=s,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){
let t;return this._getCommandAndAncestors().forEach(s=>{s.getOptionValueSource(e)!==void 0&&(t=s.getOptionValueSource(e))}),
t}_prepareUserArgs(e,t){if(e!==void 0&&!Array.isArray(e))throw new Error("first parameter to parse must be array or unde\
fined");if(t=t||{},e===void 0&&t.from===void 0){X.versions?.electron&&(t.from="electron");let i=X.execArgv??[];(i.includes(
"-e")||i.includes("--eval")||i.includes("-p")||i.includes("--print"))&&(t.from="eval")}e===void 0&&(e=X.argv),this.rawArgs=
e.slice();let s;switch(t.from){case void 0:case"node":this._scriptPath=e[1],s=e.slice(2);break;case"electron":X.defaultApp?
(this._scriptPath=e[1],s=e.slice(2)):s=e.slice(1);break;case"user":s=e.slice(0);break;case"eval":s=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(
this._scriptPath),this._name=this._name||"program",s}parse(e,t){this._prepareForParse();let s=this._prepareUserArgs(e,t);
return this._parseCommand([],s),this}async parseAsync(e,t){this._prepareForParse();let s=this._prepareUserArgs(e,t);return await this.
_parseCommand([],s),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:N({},this._optionValues),_optionValueSources:N({},this._optionValueSources)}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState.
_name,this._scriptPath=null,this.rawArgs=[],this._optionValues=N({},this._savedState._optionValues),this._optionValueSources=
N({},this._savedState._optionValueSources),this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,s){if(ro.existsSync(
e))return;let i=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcom\
mand, use .executableDir() to supply a custom directory",r=`'${e}' does not exist
 - if '${s}' is not meant to be an executable command, remove description parameter from '.command()' and use '.descript\
ion()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(r)}_executeSubCommand(e,t){t=t.slice();let s=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function r(c,u){
let f=It.resolve(c,u);if(ro.existsSync(f))return f;if(i.includes(It.extname(u)))return;let h=i.find(d=>ro.existsSync(`${f}${d}`));
if(h)return`${f}${h}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=e._executableFile||
`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let c;try{c=ro.realpathSync(this._scriptPath)}catch{
c=this._scriptPath}a=It.resolve(It.dirname(c),a)}if(a){let c=r(a,o);if(!c&&!e._executableFile&&this._scriptPath){let u=It.
basename(this._scriptPath,It.extname(this._scriptPath));u!==this._name&&(c=r(a,`${u}-${e._name}`))}o=c||o}s=i.includes(It.
extname(o));let l;X.platform!=="win32"?s?(t.unshift(o),t=sC(X.execArgv).concat(t),l=dB.spawn(X.argv[0],t,{stdio:"inherit"})):
l=dB.spawn(o,t,{stdio:"inherit"}):(this._checkForMissingExecutable(o,a,e._name),t.unshift(o),t=sC(X.execArgv).concat(t),
l=dB.spawn(X.execPath,t,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{X.on(
u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let B=this._exitCallback;l.on("close",c=>{c=c??1,B?B(new pB(c,"co\
mmander.executeSubCommandAsync","(close)")):X.exit(c)}),l.on("error",c=>{if(c.code==="ENOENT")this._checkForMissingExecutable(
o,a,e._name);else if(c.code==="EACCES")throw new Error(`'${o}' not executable`);if(!B)X.exit(1);else{let u=new pB(1,"com\
mander.executeSubCommandAsync","(error)");u.nestedError=c,B(u)}}),this.runningCommand=l}_dispatchSubcommand(e,t,s){let i=this.
_findCommand(e);i||this.help({error:!0}),i._prepareForParse();let r;return r=this._chainOrCallSubCommandHook(r,i,"preSub\
command"),r=this._chainOrCall(r,()=>{if(i._executableHandler)this._executeSubCommand(i,t.concat(s));else return i._parseCommand(
t,s)}),r}_dispatchHelpCommand(e){e||this.help();let t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),this.
_dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.
length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let e=(s,i,r)=>{let o=i;if(i!==null&&s.parseArg){let a=`err\
or: command-argument value '${i}' is invalid for argument '${s.name()}'.`;o=this._callParseArg(s,i,r,a)}return o};this._checkNumberOfArguments();
let t=[];this.registeredArguments.forEach((s,i)=>{let r=s.defaultValue;s.variadic?i<this.args.length?(r=this.args.slice(
i),s.parseArg&&(r=r.reduce((o,a)=>e(s,a,o),s.defaultValue))):r===void 0&&(r=[]):i<this.args.length&&(r=this.args[i],s.parseArg&&
(r=e(s,r,s.defaultValue))),t[i]=r}),this.processedArgs=t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(
()=>t()):t()}_chainOrCallHooks(e,t){let s=e,i=[];return this._getCommandAndAncestors().reverse().filter(r=>r._lifeCycleHooks[t]!==
void 0).forEach(r=>{r._lifeCycleHooks[t].forEach(o=>{i.push({hookedCommand:r,callback:o})})}),t==="postAction"&&i.reverse(),
i.forEach(r=>{s=this._chainOrCall(s,()=>r.callback(r.hookedCommand,this))}),s}_chainOrCallSubCommandHook(e,t,s){let i=e;
return this._lifeCycleHooks[s]!==void 0&&this._lifeCycleHooks[s].forEach(r=>{i=this._chainOrCall(i,()=>r(this,t))}),i}_parseCommand(e,t){
let s=this.parseOptions(t);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(s.operands),t=s.unknown,this.
args=e.concat(t),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&
e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(
t),this._dispatchSubcommand(this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&
!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(s.unknown),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let i=()=>{s.unknown.length>0&&this.unknownOption(s.unknown[0])},r=`command:${this.name()}`;
if(this._actionHandler){i(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"preAction"),o=this._chainOrCall(
o,()=>this._actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(o,()=>{this.parent.emit(r,e,t)})),o=this.
_chainOrCallHooks(o,"postAction"),o}if(this.parent?.listenerCount(r))i(),this._processArguments(),this.parent.emit(r,e,t);else if(e.
length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,t);this.listenerCount("command:*")?this.emit("co\
mmand:*",e,t):this.commands.length?this.unknownCommand():(i(),this._processArguments())}else this.commands.length?(i(),this.
help({error:!0})):(i(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.
includes(e))}_findOption(e){return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().
forEach(e=>{e.options.forEach(t=>{t.mandatory&&e.getOptionValue(t.attributeName())===void 0&&e.missingMandatoryOptionValue(
t)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(s=>{let i=s.attributeName();return this.getOptionValue(
i)===void 0?!1:this.getOptionValueSource(i)!=="default"});e.filter(s=>s.conflictsWith.length>0).forEach(s=>{let i=e.find(
r=>s.conflictsWith.includes(r.attributeName()));i&&this._conflictingOption(s,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().
forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){let t=[],s=[],i=t;function r(c){return c.length>1&&c[0]===
"-"}let o=c=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(c)?!this._getCommandAndAncestors().some(u=>u.options.map(f=>f.short).some(
f=>/^-\d$/.test(f))):!1,a=null,l=null,B=0;for(;B<e.length||l;){let c=l??e[B++];if(l=null,c==="--"){i===s&&i.push(c),i.push(
...e.slice(B));break}if(a&&(!r(c)||o(c))){this.emit(`option:${a.name()}`,c);continue}if(a=null,r(c)){let u=this._findOption(
c);if(u){if(u.required){let f=e[B++];f===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,f)}else if(u.
optional){let f=null;B<e.length&&(!r(e[B])||o(e[B]))&&(f=e[B++]),this.emit(`option:${u.name()}`,f)}else this.emit(`optio\
n:${u.name()}`);a=u.variadic?u:null;continue}}if(c.length>2&&c[0]==="-"&&c[1]!=="-"){let u=this._findOption(`-${c[1]}`);
if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,c.slice(2)):(this.emit(`o\
ption:${u.name()}`),l=`-${c.slice(2)}`);continue}}if(/^--[^=]+=/.test(c)){let u=c.indexOf("="),f=this._findOption(c.slice(
0,u));if(f&&(f.required||f.optional)){this.emit(`option:${f.name()}`,c.slice(u+1));continue}}if(i===t&&r(c)&&!(this.commands.
length===0&&o(c))&&(i=s),(this._enablePositionalOptions||this._passThroughOptions)&&t.length===0&&s.length===0){if(this.
_findCommand(c)){t.push(c),s.push(...e.slice(B));break}else if(this._getHelpCommand()&&c===this._getHelpCommand().name()){
t.push(c,...e.slice(B));break}else if(this._defaultCommandName){s.push(c,...e.slice(B));break}}if(this._passThroughOptions){
i.push(c,...e.slice(B));break}i.push(c)}return{operands:t,unknown:s}}opts(){if(this._storeOptionsAsProperties){let e={},
t=this.options.length;for(let s=0;s<t;s++){let i=this.options[s].attributeName();e[i]=i===this._versionOptionName?this._version:
this[i]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,t)=>Object.
assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this.
_showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let s=t||{},i=s.exitCode||1,r=s.code||"commander.error";this._exit(i,r,e)}_parseOptionsEnv(){
this.options.forEach(e=>{if(e.envVar&&e.envVar in X.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["def\
ault","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,
X.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new BN(this.options),t=s=>this.getOptionValue(
s)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(s));this.options.filter(s=>s.implied!==void 0&&t(
s.attributeName())&&e.valueFromOption(this.getOptionValue(s.attributeName()),s)).forEach(s=>{Object.keys(s.implied).filter(
i=>!t(i)).forEach(i=>{this.setOptionValueWithSource(i,s.implied[i],"implied")})})}missingArgument(e){let t=`error: missi\
ng required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){let t=`error: opt\
ion '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){
let t=`error: required option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){
let s=o=>{let a=o.attributeName(),l=this.getOptionValue(a),B=this.options.find(u=>u.negate&&a===u.attributeName()),c=this.
options.find(u=>!u.negate&&a===u.attributeName());return B&&(B.presetArg===void 0&&l===!1||B.presetArg!==void 0&&l===B.presetArg)?
B:c||o},i=o=>{let a=s(o),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}\
'`:`option '${a.flags}'`},r=`error: ${i(e)} cannot be used with ${i(t)}`;this.error(r,{code:"commander.conflictingOption"})}unknownOption(e){
if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let i=[],r=this;do{let o=r.
createHelp().visibleOptions(r).filter(a=>a.long).map(a=>a.long);i=i.concat(o),r=r.parent}while(r&&!r._enablePositionalOptions);
t=nC(e,i)}let s=`error: unknown option '${e}'${t}`;this.error(s,{code:"commander.unknownOption"})}_excessArguments(e){if(this.
_allowExcessArguments)return;let t=this.registeredArguments.length,s=t===1?"":"s",r=`error: too many arguments${this.parent?
` for '${this.name()}'`:""}. Expected ${t} argument${s} but got ${e.length}.`;this.error(r,{code:"commander.excessArgume\
nts"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let i=[];this.createHelp().visibleCommands(
this).forEach(r=>{i.push(r.name()),r.alias()&&i.push(r.alias())}),t=nC(e,i)}let s=`error: unknown command '${e}'${t}`;this.
error(s,{code:"commander.unknownCommand"})}version(e,t,s){if(e===void 0)return this._version;this._version=e,t=t||"-V, -\
-version",s=s||"output the version number";let i=this.createOption(t,s);return this._versionOptionName=i.attributeName(),
this._registerOption(i),this.on("option:"+i.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=
e,t&&(this._argsDescription=t),this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)
return this._aliases[0];let t=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&
(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as its name");let s=this.
parent?._findCommand(e);if(s){let i=[s.name()].concat(s.aliases()).join("|");throw new Error(`cannot add alias '${e}' to\
 command '${this.name()}' as already have command '${i}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this.
_aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===void 0){if(this._usage)return this._usage;let t=this.registeredArguments.
map(s=>oN(s));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command\
]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this.
_name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){
return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this.
_defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this._defaultOptionGroup&&!e.helpGroupHeading&&
e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){
return this._name=It.basename(e,It.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let t=this.createHelp(),s=this._getOutputContext(e);t.prepareContext({error:s.error,helpWidth:s.
helpWidth,outputHasColors:s.hasColors});let i=t.formatHelp(this,t);return s.hasColors?i:this._outputConfiguration.stripColor(
i)}_getOutputContext(e){e=e||{};let t=!!e.error,s,i,r;return t?(s=a=>this._outputConfiguration.writeErr(a),i=this._outputConfiguration.
getErrHasColors(),r=this._outputConfiguration.getErrHelpWidth()):(s=a=>this._outputConfiguration.writeOut(a),i=this._outputConfiguration.
getOutHasColors(),r=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a=>(i||(a=this._outputConfiguration.stripColor(
a)),s(a)),hasColors:i,helpWidth:r}}outputHelp(e){let t;typeof e=="function"&&(t=e,e=void 0);let s=this._getOutputContext(
e),i={error:s.error,write:s.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHel\
p",i)),this.emit("beforeHelp",i);let r=this.helpInformation({error:s.error});if(t&&(r=t(r),typeof r!="string"&&!Buffer.isBuffer(
r)))throw new Error("outputHelp callback must return a string or a Buffer");s.write(r),this._getHelpOption()?.long&&this.
emit(this._getHelpOption().long),this.emit("afterHelp",i),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",
i))}helpOption(e,t){return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&
this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??"-h, --\
help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this.
_helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(
e),this}help(e){this.outputHelp(e);let t=Number(X.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(
t,"commander.help","(outputHelp)")}addHelpText(e,t){let s=["beforeAll","before","after","afterAll"];if(!s.includes(e))throw new Error(
`Unexpected value for position to addHelpText.
Expecting one of '${s.join("', '")}'`);let i=`${e}Help`;return this.on(i,r=>{let o;typeof t=="function"?o=t({error:r.error,
command:r.command}):o=t,o&&r.write(`${o}
`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(i=>t.is(i))&&(this.outputHelp(),this._exit(0,"\
commander.helpDisplayed","(outputHelp)"))}};function sC(n){return n.map(e=>{if(!e.startsWith("--inspect"))return e;let t,
s="127.0.0.1",i="9229",r;return(r=e.match(/^(--inspect(-brk)?)$/))!==null?t=r[1]:(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(t=r[1],/^\d+$/.test(r[3])?i=r[3]:s=r[3]):(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(t=r[1],s=
r[3],i=r[4]),t&&i!=="0"?`${t}=${s}:${parseInt(i)+1}`:e})}function gB(){if(X.env.NO_COLOR||X.env.FORCE_COLOR==="0"||X.env.
FORCE_COLOR==="false")return!1;if(X.env.FORCE_COLOR||X.env.CLICOLOR_FORCE!==void 0)return!0}mB.Command=CB;mB.useColor=gB});var lC=F(Xe=>{var{Argument:rC}=io(),{Command:yB}=iC(),{CommanderError:cN,InvalidArgumentError:oC}=ti(),{Help:uN}=BB(),{Option:aC}=hB();
Xe.program=new yB;Xe.createCommand=n=>new yB(n);Xe.createOption=(n,e)=>new aC(n,e);Xe.createArgument=(n,e)=>new rC(n,e);
Xe.Command=yB;Xe.Option=aC;Xe.Argument=rC;Xe.Help=uN;Xe.CommanderError=cN;Xe.InvalidArgumentError=oC;Xe.InvalidOptionArgumentError=
oC});var V=F(we=>{"use strict";var bB=Symbol.for("yaml.alias"),hC=Symbol.for("yaml.document"),ao=Symbol.for("yaml.map"),dC=Symbol.
for("yaml.pair"),OB=Symbol.for("yaml.scalar"),lo=Symbol.for("yaml.seq"),Ft=Symbol.for("yaml.node.type"),hN=n=>!!n&&typeof n==
"object"&&n[Ft]===bB,dN=n=>!!n&&typeof n=="object"&&n[Ft]===hC,pN=n=>!!n&&typeof n=="object"&&n[Ft]===ao,CN=n=>!!n&&typeof n==
"object"&&n[Ft]===dC,pC=n=>!!n&&typeof n=="object"&&n[Ft]===OB,gN=n=>!!n&&typeof n=="object"&&n[Ft]===lo;function CC(n){
if(n&&typeof n=="object")switch(n[Ft]){case ao:case lo:return!0}return!1}function mN(n){if(n&&typeof n=="object")switch(n[Ft]){case bB:case ao:case OB:case lo:
return!0}return!1}var yN=n=>(pC(n)||CC(n))&&!!n.anchor;we.ALIAS=bB;we.DOC=hC;we.MAP=ao;we.NODE_TYPE=Ft;we.PAIR=dC;we.SCALAR=
OB;we.SEQ=lo;we.hasAnchor=yN;we.isAlias=hN;we.isCollection=CC;we.isDocument=dN;we.isMap=pN;we.isNode=mN;we.isPair=CN;we.
isScalar=pC;we.isSeq=gN});var si=F(AB=>{"use strict";var fe=V(),Pe=Symbol("break visit"),gC=Symbol("skip children"),gt=Symbol("remove node");function Bo(n,e){
let t=mC(e);fe.isDocument(n)?ns(null,n.contents,t,Object.freeze([n]))===gt&&(n.contents=null):ns(null,n,t,Object.freeze(
[]))}Bo.BREAK=Pe;Bo.SKIP=gC;Bo.REMOVE=gt;function ns(n,e,t,s){let i=yC(n,e,t,s);if(fe.isNode(i)||fe.isPair(i))return EC(
n,s,i),ns(n,i,t,s);if(typeof i!="symbol"){if(fe.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=ns(r,e.items[r],t,s);if(typeof o=="number")r=o-1;else{if(o===Pe)return Pe;o===gt&&(e.items.splice(r,1),r-=1)}}}else if(fe.
isPair(e)){s=Object.freeze(s.concat(e));let r=ns("key",e.key,t,s);if(r===Pe)return Pe;r===gt&&(e.key=null);let o=ns("val\
ue",e.value,t,s);if(o===Pe)return Pe;o===gt&&(e.value=null)}}return i}async function co(n,e){let t=mC(e);fe.isDocument(n)?
await ss(null,n.contents,t,Object.freeze([n]))===gt&&(n.contents=null):await ss(null,n,t,Object.freeze([]))}co.BREAK=Pe;
co.SKIP=gC;co.REMOVE=gt;async function ss(n,e,t,s){let i=await yC(n,e,t,s);if(fe.isNode(i)||fe.isPair(i))return EC(n,s,i),
ss(n,i,t,s);if(typeof i!="symbol"){if(fe.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=await ss(r,e.items[r],t,s);if(typeof o=="number")r=o-1;else{if(o===Pe)return Pe;o===gt&&(e.items.splice(r,1),r-=1)}}}else if(fe.
isPair(e)){s=Object.freeze(s.concat(e));let r=await ss("key",e.key,t,s);if(r===Pe)return Pe;r===gt&&(e.key=null);let o=await ss(
"value",e.value,t,s);if(o===Pe)return Pe;o===gt&&(e.value=null)}}return i}function mC(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.
Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function yC(n,e,t,s){if(typeof t=="function")return t(n,e,
s);if(fe.isMap(e))return t.Map?.(n,e,s);if(fe.isSeq(e))return t.Seq?.(n,e,s);if(fe.isPair(e))return t.Pair?.(n,e,s);if(fe.
isScalar(e))return t.Scalar?.(n,e,s);if(fe.isAlias(e))return t.Alias?.(n,e,s)}function EC(n,e,t){let s=e[e.length-1];if(fe.
isCollection(s))s.items[n]=t;else if(fe.isPair(s))n==="key"?s.key=t:s.value=t;else if(fe.isDocument(s))s.contents=t;else{
let i=fe.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}AB.visit=Bo;AB.visitAsync=
co});var NB=F(wC=>{"use strict";var DC=V(),EN=si(),DN={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},wN=n=>n.replace(
/[!,[\]{}]/g,e=>DN[e]),ii=class n{constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,
e),this.tags=Object.assign({},n.defaultTags,t)}clone(){let e=new n(this.yaml,this.tags);return e.docStart=this.docStart,
e}atDocument(){let e=new n(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.\
2":this.atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);
break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.
assign({},n.defaultTags),this.atNextDocument=!1);let s=e.trim().split(/[ \t]+/),i=s.shift();switch(i){case"%TAG":{if(s.length!==
2&&(t(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[r,o]=s;return this.tags[r]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,s.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[r]=s;
if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let o=/^\d+\.\d+$/.test(r);return t(6,`Unsupported YAML version ${r}`,
o),!1}}default:return t(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not\
 a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved,\
 so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,s,i]=e.match(/^(.*!)([^!]*)$/s);
i||t(`The ${e} tag has no suffix`);let r=this.tags[s];if(r)try{return r+decodeURIComponent(i)}catch(o){return t(String(o)),
null}return s==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,s]of Object.entries(this.tags))if(e.
startsWith(s))return t+wN(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),i;if(e&&s.length>0&&DC.isNode(e.contents)){let r={};EN.
visit(e.contents,(o,a)=>{DC.isNode(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of s)r==="!!"&&o===
"tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);return t.join(`
`)}};ii.defaultYaml={explicit:!1,version:"1.2"};ii.defaultTags={"!!":"tag:yaml.org,2002:"};wC.Directives=ii});var uo=F(ri=>{"use strict";var SC=V(),SN=si();function bN(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(n)}`;throw new Error(t)}return!0}function bC(n){let e=new Set;return SN.
visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function OC(n,e){for(let t=1;;++t){let s=`${n}${t}`;if(!e.has(s))return s}}
function ON(n,e){let t=[],s=new Map,i=null;return{onAnchor:r=>{t.push(r),i??(i=bC(n));let o=OC(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of t){let o=s.get(r);if(typeof o=="object"&&o.anchor&&(SC.isScalar(o.node)||SC.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:s}}
ri.anchorIsValid=bN;ri.anchorNames=bC;ri.createNodeAnchors=ON;ri.findNewAnchor=OC});var IB=F(AC=>{"use strict";function oi(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){
let o=s[i],a=oi(n,s,String(i),o);a===void 0?delete s[i]:a!==o&&(s[i]=a)}else if(s instanceof Map)for(let i of Array.from(
s.keys())){let r=s.get(i),o=oi(n,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(i,o)}else if(s instanceof Set)for(let i of Array.
from(s)){let r=oi(n,s,i,i);r===void 0?s.delete(i):r!==i&&(s.delete(i),s.add(r))}else for(let[i,r]of Object.entries(s)){let o=oi(
n,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return n.call(e,t,s)}AC.applyReviver=oi});var Kt=F(IC=>{"use strict";var AN=V();function NC(n,e,t){if(Array.isArray(n))return n.map((s,i)=>NC(s,String(i),t));if(n&&
typeof n.toJSON=="function"){if(!t||!AN.hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.
set(n,s),t.onCreate=r=>{s.res=r,delete t.onCreate};let i=n.toJSON(e,t);return t.onCreate&&t.onCreate(i),i}return typeof n==
"bigint"&&!t?.keep?Number(n):n}IC.toJS=NC});var fo=F(kC=>{"use strict";var NN=IB(),FC=V(),IN=Kt(),FB=class{constructor(e){Object.defineProperty(this,FC.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:i,reviver:r}={}){if(!FC.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=IN.toJS(this,"",o);if(typeof i=="function")for(let{count:l,res:B}of o.anchors.values())i(B,l);return typeof r==
"function"?NN.applyReviver(r,{"":a},"",a):a}};kC.NodeBase=FB});var ai=F(TC=>{"use strict";var FN=uo(),kN=si(),is=V(),TN=fo(),LN=Kt(),kB=class extends TN.NodeBase{constructor(e){super(
is.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){
if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:
(s=[],kN.visit(e,{Node:(r,o)=>{(is.isAlias(o)||is.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let i;for(let r of s){
if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:a}=t,l=r.get(i);if(l||(LN.toJS(
i,null,t),l=r.get(i)),l?.res===void 0){let B="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
B)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=ho(o,i,r)),l.count*l.aliasCount>a)){let B="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(B)}}return i}toJSON(e,t){if(!t)return{source:this.source};
let s=this.resolve(t.doc,t);if(!s){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return t.anchors.get(s).res}toString(e,t,s){let i=`*${this.source}`;if(e){if(FN.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function ho(n,e,t){if(is.isAlias(e)){let s=e.resolve(
n),i=t&&s&&t.get(s);return i?i.count*i.aliasCount:0}else if(is.isCollection(e)){let s=0;for(let i of e.items){let r=ho(n,
i,t);r>s&&(s=r)}return s}else if(is.isPair(e)){let s=ho(n,e.key,t),i=ho(n,e.value,t);return Math.max(s,i)}return 1}TC.Alias=
kB});var Be=F(TB=>{"use strict";var vN=V(),RN=fo(),_N=Kt(),xN=n=>!n||typeof n!="function"&&typeof n!="object",qt=class extends RN.
NodeBase{constructor(e){super(vN.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:_N.toJS(this.value,e,t)}toString(){
return String(this.value)}};qt.BLOCK_FOLDED="BLOCK_FOLDED";qt.BLOCK_LITERAL="BLOCK_LITERAL";qt.PLAIN="PLAIN";qt.QUOTE_DOUBLE=
"QUOTE_DOUBLE";qt.QUOTE_SINGLE="QUOTE_SINGLE";TB.Scalar=qt;TB.isScalarValue=xN});var li=F(vC=>{"use strict";var MN=ai(),bn=V(),LC=Be(),PN="tag:yaml.org,2002:";function GN(n,e,t){if(e){let s=t.filter(r=>r.
tag===e),i=s.find(r=>!r.format)??s[0];if(!i)throw new Error(`Tag ${e} not found`);return i}return t.find(s=>s.identify?.(
n)&&!s.format)}function HN(n,e,t){if(bn.isDocument(n)&&(n=n.contents),bn.isNode(n))return n;if(bn.isPair(n)){let u=t.schema[bn.
MAP].createNode?.(t.schema,null,t);return u.items.push(n),u}(n instanceof String||n instanceof Number||n instanceof Boolean||
typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=t,
l;if(s&&n&&typeof n=="object"){if(l=a.get(n),l)return l.anchor??(l.anchor=i(n)),new MN.Alias(l.anchor);l={anchor:null,node:null},
a.set(n,l)}e?.startsWith("!!")&&(e=PN+e.slice(2));let B=GN(n,e,o.tags);if(!B){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),
!n||typeof n!="object"){let u=new LC.Scalar(n);return l&&(l.node=u),u}B=n instanceof Map?o[bn.MAP]:Symbol.iterator in Object(
n)?o[bn.SEQ]:o[bn.MAP]}r&&(r(B),delete t.onTagObj);let c=B?.createNode?B.createNode(t.schema,n,t):typeof B?.nodeClass?.from==
"function"?B.nodeClass.from(t.schema,n,t):new LC.Scalar(n);return e?c.tag=e:B.default||(c.tag=B.tag),l&&(l.node=c),c}vC.
createNode=HN});var Co=F(po=>{"use strict";var $N=li(),mt=V(),UN=fo();function LB(n,e,t){let s=t;for(let i=e.length-1;i>=0;--i){let r=e[i];
if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return $N.createNode(s,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:n,sourceObjects:new Map})}var RC=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,vB=class extends UN.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.
items.map(s=>mt.isNode(s)||mt.isPair(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(RC(e))this.
add(t);else{let[s,...i]=e,r=this.get(s,!0);if(mt.isCollection(r))r.addIn(i,t);else if(r===void 0&&this.schema)this.set(s,
LB(this.schema,i,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){let[t,...s]=e;
if(s.length===0)return this.delete(t);let i=this.get(t,!0);if(mt.isCollection(i))return i.deleteIn(s);throw new Error(`E\
xpected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[s,...i]=e,r=this.get(s,!0);return i.length===0?!t&&
mt.isScalar(r)?r.value:r:mt.isCollection(r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!mt.isPair(
t))return!1;let s=t.value;return s==null||e&&mt.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[t,...s]=e;if(s.length===0)return this.has(t);let i=this.get(t,!0);return mt.isCollection(i)?i.hasIn(s):!1}setIn(e,t){
let[s,...i]=e;if(i.length===0)this.set(s,t);else{let r=this.get(s,!0);if(mt.isCollection(r))r.setIn(i,t);else if(r===void 0&&
this.schema)this.set(s,LB(this.schema,i,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};
po.Collection=vB;po.collectionFromPath=LB;po.isEmptyPath=RC});var Bi=F(go=>{"use strict";var KN=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function RB(n,e){return/^\n+$/.test(n)?n.substring(
1):e?n.replace(/^(?! *$)/gm,e):n}var qN=(n,e,t)=>n.endsWith(`
`)?RB(t,e):t.includes(`
`)?`
`+RB(t,e):(n.endsWith(" ")?"":" ")+t;go.indentComment=RB;go.lineComment=qN;go.stringifyComment=KN});var xC=F(ci=>{"use strict";var JN="flow",_B="block",mo="quoted";function jN(n,e,t="flow",{indentAtStart:s,lineWidth:i=80,
minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return n;i<r&&(r=0);let l=Math.max(1+r,1+i-e.length);if(n.length<=
l)return n;let B=[],c={},u=i-e.length;typeof s=="number"&&(s>i-Math.max(2,r)?B.push(0):u=i-s);let f,h,d=!1,p=-1,m=-1,y=-1;
t===_B&&(p=_C(n,p,e.length),p!==-1&&(u=p+l));for(let O;O=n[p+=1];){if(t===mo&&O==="\\"){switch(m=p,n[p+1]){case"x":p+=3;
break;case"u":p+=5;break;case"U":p+=9;break;default:p+=1}y=p}if(O===`
`)t===_B&&(p=_C(n,p,e.length)),u=p+e.length+l,f=void 0;else{if(O===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let A=n[p+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(f=p)}if(p>=u)if(f)B.push(f),u=f+l,f=void 0;else if(t===mo){for(;h===" "||h==="	";)h=O,O=n[p+=1],d=!0;let A=p>
y+1?p-2:m-1;if(c[A])return n;B.push(A),c[A]=!0,u=A+l,f=void 0}else d=!0}h=O}if(d&&a&&a(),B.length===0)return n;o&&o();let D=n.
slice(0,B[0]);for(let O=0;O<B.length;++O){let A=B[O],k=B[O+1]||n.length;A===0?D=`
${e}${n.slice(0,k)}`:(t===mo&&c[A]&&(D+=`${n[A]}\\`),D+=`
${e}${n.slice(A+1,k)}`)}return D}function _C(n,e,t){let s=e,i=e+1,r=n[i];for(;r===" "||r==="	";)if(e<i+t)r=n[++e];else{do
r=n[++e];while(r&&r!==`
`);s=e,i=e+1,r=n[i]}return s}ci.FOLD_BLOCK=_B;ci.FOLD_FLOW=JN;ci.FOLD_QUOTED=mo;ci.foldFlowLines=jN});var fi=F(MC=>{"use strict";var ot=Be(),Jt=xC(),Eo=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.
lineWidth,minContentWidth:n.options.minContentWidth}),Do=n=>/^(%|---|\.\.\.)/m.test(n);function WN(n,e,t){if(!e||e<0)return!1;
let s=e-t,i=n.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(n[r]===`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function ui(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)
return t;let{implicitKey:s}=e,i=e.options.doubleQuotedMinMultiLineLength,r=e.indent||(Do(n)?"  ":""),o="",a=0;for(let l=0,
B=t[l];B;B=t[++l])if(B===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,l)+"\\ ",l+=1,a=l,B="\\"),B==="\\")switch(t[l+1]){case"\
u":{o+=t.slice(a,l);let c=t.substr(l+2,4);switch(c){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:c.substr(0,2)==="00"?o+="\\x"+c.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(s||t[l+
2]==='"'||t.length<i)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=r,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,s?o:Jt.foldFlowLines(o,r,Jt.
FOLD_QUOTED,Eo(e,!1))}function xB(n,e){if(e.options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return ui(n,e);let t=e.indent||(Do(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`\
$&
${t}`)+"'";return e.implicitKey?s:Jt.foldFlowLines(s,t,Jt.FOLD_FLOW,Eo(e,!1))}function rs(n,e){let{singleQuote:t}=e.options,
s;if(t===!1)s=ui;else{let i=n.includes('"'),r=n.includes("'");i&&!r?s=xB:r&&!i?s=ui:s=t?xB:ui}return s(n,e)}var MB;try{MB=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{MB=/\n+(?!\n|$)/g}function yo({comment:n,type:e,value:t},s,i,r){let{blockQuote:o,commentString:a,lineWidth:l}=s.
options;if(!o||/\n[\t ]+$/.test(t))return rs(t,s);let B=s.indent||(s.forceBlockIndent||Do(t)?"  ":""),c=o==="literal"?!0:
o==="folded"||e===ot.Scalar.BLOCK_FOLDED?!1:e===ot.Scalar.BLOCK_LITERAL?!0:!WN(t,l,B.length);if(!t)return c?`|
`:`>
`;let u,f;for(f=t.length;f>0;--f){let k=t[f-1];if(k!==`
`&&k!=="	"&&k!==" ")break}let h=t.substring(f),d=h.indexOf(`
`);d===-1?u="-":t===h||d!==h.length-1?(u="+",r&&r()):u="",h&&(t=t.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(MB,`$&${B}`));let p=!1,m,y=-1;for(m=0;m<t.length;++m){let k=t[m];if(k===" ")p=!0;else if(k===
`
`)y=m;else break}let D=t.substring(0,y<m?y+1:m);D&&(t=t.substring(D.length),D=D.replace(/\n+/g,`$&${B}`));let A=(p?B?"2":
"1":"")+u;if(n&&(A+=" "+a(n.replace(/ ?[\r\n]+/g," ")),i&&i()),!c){let k=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${B}`),v=!1,q=Eo(s,!0);o!=="fold\
ed"&&e!==ot.Scalar.BLOCK_FOLDED&&(q.onOverflow=()=>{v=!0});let L=Jt.foldFlowLines(`${D}${k}${h}`,B,Jt.FOLD_BLOCK,q);if(!v)
return`>${A}
${B}${L}`}return t=t.replace(/\n+/g,`$&${B}`),`|${A}
${B}${D}${t}${h}`}function VN(n,e,t,s){let{type:i,value:r}=n,{actualString:o,implicitKey:a,indent:l,indentStep:B,inFlow:c}=e;
if(a&&r.includes(`
`)||c&&/[[\]{},]/.test(r))return rs(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(r))return a||c||!r.includes(`
`)?rs(r,e):yo(n,e,t,s);if(!a&&!c&&i!==ot.Scalar.PLAIN&&r.includes(`
`))return yo(n,e,t,s);if(Do(r)){if(l==="")return e.forceBlockIndent=!0,yo(n,e,t,s);if(a&&l===B)return rs(r,e)}let u=r.replace(
/\n+/g,`$&
${l}`);if(o){let f=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(u),{compat:h,tags:d}=e.doc.schema;if(d.some(
f)||h?.some(f))return rs(r,e)}return a?u:Jt.foldFlowLines(u,l,Jt.FOLD_FLOW,Eo(e,!1))}function YN(n,e,t,s){let{implicitKey:i,
inFlow:r}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.value)}),{type:a}=n;a!==ot.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=ot.Scalar.QUOTE_DOUBLE);let l=c=>{switch(c){case ot.
Scalar.BLOCK_FOLDED:case ot.Scalar.BLOCK_LITERAL:return i||r?rs(o.value,e):yo(o,e,t,s);case ot.Scalar.QUOTE_DOUBLE:return ui(
o.value,e);case ot.Scalar.QUOTE_SINGLE:return xB(o.value,e);case ot.Scalar.PLAIN:return VN(o,e,t,s);default:return null}},
B=l(a);if(B===null){let{defaultKeyType:c,defaultStringType:u}=e.options,f=i&&c||u;if(B=l(f),B===null)throw new Error(`Un\
supported default string type ${f}`)}return B}MC.stringifyString=YN});var hi=F(PB=>{"use strict";var zN=uo(),jt=V(),QN=Bi(),XN=fi();function ZN(n,e){let t=Object.assign({blockQuote:!0,commentString:QN.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"block":
s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function e1(n,e){if(e.
tag){let i=n.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let t,s;if(jt.isScalar(e)){
s=e.value;let i=n.filter(r=>r.identify?.(s));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.format===
e.format)??i.find(r=>!r.format)}else s=e,t=n.find(i=>i.nodeClass&&s instanceof i.nodeClass);if(!t){let i=s?.constructor?.
name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${i} value`)}return t}function t1(n,e,{anchors:t,
doc:s}){if(!s.directives)return"";let i=[],r=(jt.isScalar(n)||jt.isCollection(n))&&n.anchor;r&&zN.anchorIsValid(r)&&(t.add(
r),i.push(`&${r}`));let o=n.tag??(e.default?null:e.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function n1(n,e,t,s){
if(jt.isPair(n))return n.toString(e,t,s);if(jt.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.
has(n))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,r=jt.isNode(n)?n:e.doc.createNode(n,{onTagObj:l=>i=l});i??
(i=e1(e.doc.schema.tags,r));let o=t1(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,t,s):jt.isScalar(r)?XN.stringifyString(r,e,t,s):r.toString(e,t,s);return o?jt.isScalar(
r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}PB.createStringifyContext=ZN;PB.stringify=n1});var $C=F(HC=>{"use strict";var kt=V(),PC=Be(),GC=hi(),di=Bi();function s1({key:n,value:e},t,s,i){let{allNullValues:r,doc:o,
indent:a,indentStep:l,options:{commentString:B,indentSeq:c,simpleKeys:u}}=t,f=kt.isNode(n)&&n.comment||null;if(u){if(f)throw new Error(
"With simple keys, key nodes cannot have comments");if(kt.isCollection(n)||!kt.isNode(n)&&typeof n=="object"){let q="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(q)}}let h=!u&&(!n||f&&e==null&&!t.inFlow||kt.isCollection(
n)||(kt.isScalar(n)?n.type===PC.Scalar.BLOCK_FOLDED||n.type===PC.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign(
{},t,{allNullValues:!1,implicitKey:!h&&(u||!r),indent:a+l});let d=!1,p=!1,m=GC.stringify(n,t,()=>d=!0,()=>p=!0);if(!h&&!t.
inFlow&&m.length>1024){if(u)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");h=!0}if(t.inFlow){if(r||e==null)return d&&s&&s(),m===""?"?":h?`? ${m}`:m}else if(r&&!u||e==null&&h)return m=`? ${m}`,
f&&!d?m+=di.lineComment(m,t.indent,B(f)):p&&i&&i(),m;d&&(f=null),h?(f&&(m+=di.lineComment(m,t.indent,B(f))),m=`? ${m}
${a}:`):(m=`${m}:`,f&&(m+=di.lineComment(m,t.indent,B(f))));let y,D,O;kt.isNode(e)?(y=!!e.spaceBefore,D=e.commentBefore,
O=e.comment):(y=!1,D=null,O=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=!1,!h&&!f&&kt.isScalar(e)&&(t.
indentAtStart=m.length+1),p=!1,!c&&l.length>=2&&!t.inFlow&&!h&&kt.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.
substring(2));let A=!1,k=GC.stringify(e,t,()=>A=!0,()=>p=!0),v=" ";if(f||y||D){if(v=y?`
`:"",D){let q=B(D);v+=`
${di.indentComment(q,t.indent)}`}k===""&&!t.inFlow?v===`
`&&O&&(v=`

`):v+=`
${t.indent}`}else if(!h&&kt.isCollection(e)){let q=k[0],L=k.indexOf(`
`),J=L!==-1,Fe=t.inFlow??e.flow??e.items.length===0;if(J||!Fe){let Re=!1;if(J&&(q==="&"||q==="!")){let se=k.indexOf(" ");
q==="&"&&se!==-1&&se<L&&k[se+1]==="!"&&(se=k.indexOf(" ",se+1)),(se===-1||L<se)&&(Re=!0)}Re||(v=`
${t.indent}`)}}else(k===""||k[0]===`
`)&&(v="");return m+=v+k,t.inFlow?A&&s&&s():O&&!A?m+=di.lineComment(m,t.indent,B(O)):p&&i&&i(),m}HC.stringifyPair=s1});var HB=F(GB=>{"use strict";var UC=yt("process");function i1(n,...e){n==="debug"&&console.log(...e)}function r1(n,e){(n===
"debug"||n==="warn")&&(typeof UC.emitWarning=="function"?UC.emitWarning(e):console.warn(e))}GB.debug=i1;GB.warn=r1});var Ao=F(Oo=>{"use strict";var bo=V(),KC=Be(),wo="<<",So={identify:n=>n===wo||typeof n=="symbol"&&n.description===wo,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new KC.Scalar(Symbol(wo)),{addToJSMap:qC}),stringify:()=>wo},
o1=(n,e)=>(So.identify(e)||bo.isScalar(e)&&(!e.type||e.type===KC.Scalar.PLAIN)&&So.identify(e.value))&&n?.doc.schema.tags.
some(t=>t.tag===So.tag&&t.default);function qC(n,e,t){let s=JC(n,t);if(bo.isSeq(s))for(let i of s.items)$B(n,e,i);else if(Array.
isArray(s))for(let i of s)$B(n,e,i);else $B(n,e,s)}function $B(n,e,t){let s=JC(n,t);if(!bo.isMap(s))throw new Error("Mer\
ge sources must be maps or map aliases");let i=s.toJSON(null,n,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,
o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function JC(n,e){return n&&bo.isAlias(e)?e.resolve(n.doc,n):e}Oo.addMergeToJSMap=qC;Oo.isMergeKey=
o1;Oo.merge=So});var KB=F(VC=>{"use strict";var a1=HB(),jC=Ao(),l1=hi(),WC=V(),UB=Kt();function B1(n,e,{key:t,value:s}){if(WC.isNode(t)&&
t.addToJSMap)t.addToJSMap(n,e,s);else if(jC.isMergeKey(n,t))jC.addMergeToJSMap(n,e,s);else{let i=UB.toJS(t,"",n);if(e instanceof
Map)e.set(i,UB.toJS(s,i,n));else if(e instanceof Set)e.add(i);else{let r=c1(t,i,n),o=UB.toJS(s,r,n);r in e?Object.defineProperty(
e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function c1(n,e,t){if(e===null)return"";if(typeof e!=
"object")return String(e);if(WC.isNode(n)&&t?.doc){let s=l1.createStringifyContext(t.doc,{});s.anchors=new Set;for(let r of t.
anchors.keys())s.anchors.add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;let i=n.toString(s);if(!t.mapKeyWarned){let r=JSON.
stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),a1.warn(t.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return i}
return JSON.stringify(e)}VC.addPairToJSMap=B1});var Wt=F(qB=>{"use strict";var YC=li(),u1=$C(),f1=KB(),No=V();function h1(n,e,t){let s=YC.createNode(n,void 0,t),i=YC.createNode(
e,void 0,t);return new Io(s,i)}var Io=class n{constructor(e,t=null){Object.defineProperty(this,No.NODE_TYPE,{value:No.PAIR}),
this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return No.isNode(t)&&(t=t.clone(e)),No.isNode(s)&&(s=s.clone(e)),
new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return f1.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?u1.
stringifyPair(this,e,t,s):JSON.stringify(this)}};qB.Pair=Io;qB.createPair=h1});var JB=F(QC=>{"use strict";var On=V(),zC=hi(),Fo=Bi();function d1(n,e,t){return(e.inFlow??n.flow?C1:p1)(n,e,t)}function p1({
comment:n,items:e},t,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:B}}=t,
c=Object.assign({},t,{indent:r,type:null}),u=!1,f=[];for(let d=0;d<e.length;++d){let p=e[d],m=null;if(On.isNode(p))!u&&p.
spaceBefore&&f.push(""),ko(t,f,p.commentBefore,u),p.comment&&(m=p.comment);else if(On.isPair(p)){let D=On.isNode(p.key)?
p.key:null;D&&(!u&&D.spaceBefore&&f.push(""),ko(t,f,D.commentBefore,u))}u=!1;let y=zC.stringify(p,c,()=>m=null,()=>u=!0);
m&&(y+=Fo.lineComment(y,r,B(m))),u&&m&&(u=!1),f.push(s+y)}let h;if(f.length===0)h=i.start+i.end;else{h=f[0];for(let d=1;d<
f.length;++d){let p=f[d];h+=p?`
${l}${p}`:`
`}}return n?(h+=`
`+Fo.indentComment(B(n),l),a&&a()):u&&o&&o(),h}function C1({items:n},e,{flowChars:t,itemIndent:s}){let{indent:i,indentStep:r,
flowCollectionPadding:o,options:{commentString:a}}=e;s+=r;let l=Object.assign({},e,{indent:s,inFlow:!0,type:null}),B=!1,
c=0,u=[];for(let d=0;d<n.length;++d){let p=n[d],m=null;if(On.isNode(p))p.spaceBefore&&u.push(""),ko(e,u,p.commentBefore,
!1),p.comment&&(m=p.comment);else if(On.isPair(p)){let D=On.isNode(p.key)?p.key:null;D&&(D.spaceBefore&&u.push(""),ko(e,
u,D.commentBefore,!1),D.comment&&(B=!0));let O=On.isNode(p.value)?p.value:null;O?(O.comment&&(m=O.comment),O.commentBefore&&
(B=!0)):p.value==null&&D?.comment&&(m=D.comment)}m&&(B=!0);let y=zC.stringify(p,l,()=>m=null);B||(B=u.length>c||y.includes(
`
`)),d<n.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(B||(B=u.reduce((D,O)=>D+O.length+2,2)+(y.length+
2)>e.options.lineWidth)),B&&(y+=",")),m&&(y+=Fo.lineComment(y,s,a(m))),u.push(y),c=u.length}let{start:f,end:h}=t;if(u.length===
0)return f+h;if(!B){let d=u.reduce((p,m)=>p+m.length+2,2);B=e.options.lineWidth>0&&d>e.options.lineWidth}if(B){let d=f;for(let p of u)
d+=p?`
${r}${i}${p}`:`
`;return`${d}
${i}${h}`}else return`${f}${o}${u.join(" ")}${o}${h}`}function ko({indent:n,options:{commentString:e}},t,s,i){if(s&&i&&(s=
s.replace(/^\n+/,"")),s){let r=Fo.indentComment(e(s),n);t.push(r.trimStart())}}QC.stringifyCollection=d1});var Yt=F(WB=>{"use strict";var g1=JB(),m1=KB(),y1=Co(),Vt=V(),To=Wt(),E1=Be();function pi(n,e){let t=Vt.isScalar(e)?e.value:
e;for(let s of n)if(Vt.isPair(s)&&(s.key===e||s.key===t||Vt.isScalar(s.key)&&s.key.value===t))return s}var jB=class extends y1.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(Vt.MAP,e),this.items=[]}static from(e,t,s){
let{keepUndefined:i,replacer:r}=s,o=new this(e),a=(l,B)=>{if(typeof r=="function")B=r.call(t,l,B);else if(Array.isArray(
r)&&!r.includes(l))return;(B!==void 0||i)&&o.items.push(To.createPair(l,B,s))};if(t instanceof Map)for(let[l,B]of t)a(l,
B);else if(t&&typeof t=="object")for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,t){let s;Vt.isPair(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new To.Pair(e,e?.value):
s=new To.Pair(e.key,e.value);let i=pi(this.items,s.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(`Key ${s.
key} already set`);Vt.isScalar(i.value)&&E1.isScalarValue(s.value)?i.value.value=s.value:i.value=s.value}else if(r){let o=this.
items.findIndex(a=>r(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=pi(
this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let i=pi(this.items,e)?.value;return(!t&&
Vt.isScalar(i)?i.value:i)??void 0}has(e){return!!pi(this.items,e)}set(e,t){this.add(new To.Pair(e,t),!0)}toJSON(e,t,s){let i=s?
new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)m1.addPairToJSMap(t,i,r);return i}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!Vt.isPair(i))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
g1.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};
WB.YAMLMap=jB;WB.findPair=pi});var os=F(ZC=>{"use strict";var D1=V(),XC=Yt(),w1={collection:"map",default:!0,nodeClass:XC.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(n,e){return D1.isMap(n)||e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>XC.YAMLMap.from(n,e,
t)};ZC.map=w1});var zt=F(eg=>{"use strict";var S1=li(),b1=JB(),O1=Co(),vo=V(),A1=Be(),N1=Kt(),VB=class extends O1.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(vo.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Lo(
e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=Lo(e);if(typeof s!="number")return;let i=this.
items[s];return!t&&vo.isScalar(i)?i.value:i}has(e){let t=Lo(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=Lo(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[s];vo.isScalar(i)&&A1.isScalarValue(
t)?i.value=t:this.items[s]=t}toJSON(e,t){let s=[];t?.onCreate&&t.onCreate(s);let i=0;for(let r of this.items)s.push(N1.toJS(
r,String(i++),t));return s}toString(e,t,s){return e?b1.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:i}=s,
r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof i=="function"){let l=t instanceof Set?
a:String(o++);a=i.call(t,l,a)}r.items.push(S1.createNode(a,void 0,s))}}return r}};function Lo(n){let e=vo.isScalar(n)?n.
value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}eg.YAMLSeq=VB});var as=F(ng=>{"use strict";var I1=V(),tg=zt(),F1={collection:"seq",default:!0,nodeClass:tg.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(n,e){return I1.isSeq(n)||e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>tg.YAMLSeq.from(n,e,
t)};ng.seq=F1});var Ci=F(sg=>{"use strict";var k1=fi(),T1={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,
stringify(n,e,t,s){return e=Object.assign({actualString:!0},e),k1.stringifyString(n,e,t,s)}};sg.string=T1});var Ro=F(og=>{"use strict";var ig=Be(),rg={identify:n=>n==null,createNode:()=>new ig.Scalar(null),default:!0,tag:"tag:ya\
ml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new ig.Scalar(null),stringify:({source:n},e)=>typeof n=="stri\
ng"&&rg.test.test(n)?n:e.options.nullStr};og.nullTag=rg});var YB=F(lg=>{"use strict";var L1=Be(),ag={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:n=>new L1.Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&ag.test.test(n)){let s=n[0]==="t"||
n[0]==="T";if(e===s)return n}return e?t.options.trueStr:t.options.falseStr}};lg.boolTag=ag});var ls=F(Bg=>{"use strict";function v1({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(
s);let i=typeof s=="number"?s:Number(s);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?
"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(
".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}Bg.stringifyNumber=v1});var QB=F(_o=>{"use strict";var R1=Be(),zB=ls(),_1={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:zB.stringifyNumber},x1={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():zB.stringifyNumber(n)}},M1={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(n){let e=new R1.Scalar(
parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:zB.stringifyNumber};
_o.float=M1;_o.floatExp=x1;_o.floatNaN=_1});var ZB=F(Mo=>{"use strict";var cg=ls(),xo=n=>typeof n=="bigint"||Number.isInteger(n),XB=(n,e,t,{intAsBigInt:s})=>s?BigInt(
n):parseInt(n.substring(e),t);function ug(n,e,t){let{value:s}=n;return xo(s)&&s>=0?t+s.toString(e):cg.stringifyNumber(n)}
var P1={identify:n=>xo(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(n,e,t)=>XB(
n,2,8,t),stringify:n=>ug(n,8,"0o")},G1={identify:xo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>XB(
n,0,10,t),stringify:cg.stringifyNumber},H1={identify:n=>xo(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>XB(n,2,16,t),stringify:n=>ug(n,16,"0x")};Mo.int=G1;Mo.intHex=H1;Mo.intOct=P1});var hg=F(fg=>{"use strict";var $1=os(),U1=Ro(),K1=as(),q1=Ci(),J1=YB(),ec=QB(),tc=ZB(),j1=[$1.map,K1.seq,q1.string,U1.nullTag,
J1.boolTag,tc.intOct,tc.int,tc.intHex,ec.floatNaN,ec.floatExp,ec.float];fg.schema=j1});var Cg=F(pg=>{"use strict";var W1=Be(),V1=os(),Y1=as();function dg(n){return typeof n=="bigint"||Number.isInteger(n)}var Po=({
value:n})=>JSON.stringify(n),z1=[{identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Po},
{identify:n=>n==null,createNode:()=>new W1.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Po},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:Po},{identify:dg,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?
BigInt(n):parseInt(n,10),stringify:({value:n})=>dg(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:n=>parseFloat(n),stringify:Po}],
Q1={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},X1=[V1.map,Y1.seq].
concat(z1,Q1);pg.schema=X1});var sc=F(gg=>{"use strict";var gi=yt("buffer"),nc=Be(),Z1=fi(),eI={identify:n=>n instanceof Uint8Array,default:!1,tag:"t\
ag:yaml.org,2002:binary",resolve(n,e){if(typeof gi.Buffer=="function")return gi.Buffer.from(n,"base64");if(typeof atob==
"function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let i=0;i<t.length;++i)s[i]=t.charCodeAt(
i);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},
stringify({comment:n,type:e,value:t},s,i,r){if(!t)return"";let o=t,a;if(typeof gi.Buffer=="function")a=o instanceof gi.Buffer?
o.toString("base64"):gi.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let B=0;B<
o.length;++B)l+=String.fromCharCode(o[B]);a=btoa(l)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=nc.Scalar.BLOCK_LITERAL),e!==nc.Scalar.QUOTE_DOUBLE){let l=Math.max(
s.options.lineWidth-s.indent.length,s.options.minContentWidth),B=Math.ceil(a.length/l),c=new Array(B);for(let u=0,f=0;u<
B;++u,f+=l)c[u]=a.substr(f,l);a=c.join(e===nc.Scalar.BLOCK_LITERAL?`
`:" ")}return Z1.stringifyString({comment:n,type:e,value:a},s,i,r)}};gg.binary=eI});var $o=F(Ho=>{"use strict";var Go=V(),ic=Wt(),tI=Be(),nI=zt();function mg(n,e){if(Go.isSeq(n))for(let t=0;t<n.items.length;++t){
let s=n.items[t];if(!Go.isPair(s)){if(Go.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");
let i=s.items[0]||new ic.Pair(new tI.Scalar(null));if(s.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${s.commentBefore}\

${i.key.commentBefore}`:s.commentBefore),s.comment){let r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}n.items[t]=Go.isPair(s)?s:new ic.Pair(s)}}else e("Expected a sequence for this tag");return n}
function yg(n,e,t){let{replacer:s}=t,i=new nI.YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(r++),o));let a,l;if(Array.isArray(o))if(o.length===2)
a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let B=Object.
keys(o);if(B.length===1)a=B[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${B.length} keys`)}else
a=o;i.items.push(ic.createPair(a,l,t))}return i}var sI={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:mg,
createNode:yg};Ho.createPairs=yg;Ho.pairs=sI;Ho.resolvePairs=mg});var ac=F(oc=>{"use strict";var Eg=V(),rc=Kt(),mi=Yt(),iI=zt(),Dg=$o(),An=class n extends iI.YAMLSeq{constructor(){super(),
this.add=mi.YAMLMap.prototype.add.bind(this),this.delete=mi.YAMLMap.prototype.delete.bind(this),this.get=mi.YAMLMap.prototype.
get.bind(this),this.has=mi.YAMLMap.prototype.has.bind(this),this.set=mi.YAMLMap.prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){
if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let i of this.items){let r,o;if(Eg.isPair(i)?(r=
rc.toJS(i.key,"",t),o=rc.toJS(i.value,r,t)):r=rc.toJS(i,"",t),s.has(r))throw new Error("Ordered maps must not include du\
plicate keys");s.set(r,o)}return s}static from(e,t,s){let i=Dg.createPairs(e,t,s),r=new this;return r.items=i.items,r}};
An.tag="tag:yaml.org,2002:omap";var rI={collection:"seq",identify:n=>n instanceof Map,nodeClass:An,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(n,e){let t=Dg.resolvePairs(n,e),s=[];for(let{key:i}of t.items)Eg.isScalar(i)&&(s.includes(i.value)?
e(`Ordered maps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(new An,t)},createNode:(n,e,t)=>An.
from(n,e,t)};oc.YAMLOMap=An;oc.omap=rI});var Ag=F(lc=>{"use strict";var wg=Be();function Sg({value:n,source:e},t){return e&&(n?bg:Og).test.test(e)?e:n?t.options.
trueStr:t.options.falseStr}var bg={identify:n=>n===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new wg.Scalar(!0),stringify:Sg},Og={identify:n=>n===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new wg.Scalar(!1),stringify:Sg};lc.falseTag=Og;lc.trueTag=bg});var Ng=F(Uo=>{"use strict";var oI=Be(),Bc=ls(),aI={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Bc.stringifyNumber},lI={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n.replace(/_/g,"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Bc.stringifyNumber(n)}},BI={
identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){
let e=new oI.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(t+1).replace(/_/g,"");
s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:Bc.stringifyNumber};Uo.float=BI;Uo.floatExp=lI;Uo.
floatNaN=aI});var Fg=F(Ei=>{"use strict";var Ig=ls(),yi=n=>typeof n=="bigint"||Number.isInteger(n);function Ko(n,e,t,{intAsBigInt:s}){
let i=n[0];if((i==="-"||i==="+")&&(e+=1),n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=
`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return i==="-"?BigInt(-1)*o:o}let r=parseInt(n,t);return i==="-"?
-1*r:r}function cc(n,e,t){let{value:s}=n;if(yi(s)){let i=s.toString(e);return s<0?"-"+t+i.substr(1):t+i}return Ig.stringifyNumber(
n)}var cI={identify:yi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>Ko(n,
2,2,t),stringify:n=>cc(n,2,"0b")},uI={identify:yi,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(n,e,t)=>Ko(n,1,8,t),stringify:n=>cc(n,8,"0")},fI={identify:yi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(n,e,t)=>Ko(n,0,10,t),stringify:Ig.stringifyNumber},hI={identify:yi,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>Ko(n,2,16,t),stringify:n=>cc(n,16,"0x")};Ei.int=fI;Ei.intBin=cI;Ei.intHex=
hI;Ei.intOct=uI});var fc=F(uc=>{"use strict";var jo=V(),qo=Wt(),Jo=Yt(),Nn=class n extends Jo.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){
let t;jo.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new qo.Pair(e.key,null):t=new qo.
Pair(e,null),Jo.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=Jo.findPair(this.items,e);return!t&&jo.isPair(
s)?jo.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof t}`);let s=Jo.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(
s),1):!s&&t&&this.items.push(new qo.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,s);throw new Error(
"Set items must all have null values")}static from(e,t,s){let{replacer:i}=s,r=new this(e);if(t&&Symbol.iterator in Object(
t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(qo.createPair(o,null,s));return r}};Nn.tag="tag:y\
aml.org,2002:set";var dI={collection:"map",identify:n=>n instanceof Set,nodeClass:Nn,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(n,e,t)=>Nn.from(n,e,t),resolve(n,e){if(jo.isMap(n)){if(n.hasAllNullValues(!0))return Object.assign(new Nn,
n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};uc.YAMLSet=Nn;uc.set=dI});var dc=F(Wo=>{"use strict";var pI=ls();function hc(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,i=o=>e?BigInt(o):
Number(o),r=s.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return t==="-"?i(-1)*r:r}function kg(n){let{value:e}=n,
t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return pI.stringifyNumber(n);let s="";e<0&&(s=
"-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),
s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var CI={identify:n=>typeof n=="bigint"||Number.
isInteger(n),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{
intAsBigInt:t})=>hc(n,t),stringify:kg},gI={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>hc(n,!1),stringify:kg},Tg={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(
Tg.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,s,i,r,o,a]=e.map(Number),l=e[7]?
Number((e[7]+"00").substr(1,3)):0,B=Date.UTC(t,s-1,i,r||0,o||0,a||0,l),c=e[8];if(c&&c!=="Z"){let u=hc(c,!1);Math.abs(u)<
30&&(u*=60),B-=6e4*u}return new Date(B)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
Wo.floatTime=gI;Wo.intTime=CI;Wo.timestamp=Tg});var Rg=F(vg=>{"use strict";var mI=os(),yI=Ro(),EI=as(),DI=Ci(),wI=sc(),Lg=Ag(),pc=Ng(),Vo=Fg(),SI=Ao(),bI=ac(),OI=$o(),AI=fc(),
Cc=dc(),NI=[mI.map,EI.seq,DI.string,yI.nullTag,Lg.trueTag,Lg.falseTag,Vo.intBin,Vo.intOct,Vo.int,Vo.intHex,pc.floatNaN,pc.
floatExp,pc.float,wI.binary,SI.merge,bI.omap,OI.pairs,AI.set,Cc.intTime,Cc.floatTime,Cc.timestamp];vg.schema=NI});var qg=F(yc=>{"use strict";var Pg=os(),II=Ro(),Gg=as(),FI=Ci(),kI=YB(),gc=QB(),mc=ZB(),TI=hg(),LI=Cg(),Hg=sc(),Di=Ao(),$g=ac(),
Ug=$o(),_g=Rg(),Kg=fc(),Yo=dc(),xg=new Map([["core",TI.schema],["failsafe",[Pg.map,Gg.seq,FI.string]],["json",LI.schema],
["yaml11",_g.schema],["yaml-1.1",_g.schema]]),Mg={binary:Hg.binary,bool:kI.boolTag,float:gc.float,floatExp:gc.floatExp,floatNaN:gc.
floatNaN,floatTime:Yo.floatTime,int:mc.int,intHex:mc.intHex,intOct:mc.intOct,intTime:Yo.intTime,map:Pg.map,merge:Di.merge,
null:II.nullTag,omap:$g.omap,pairs:Ug.pairs,seq:Gg.seq,set:Kg.set,timestamp:Yo.timestamp},vI={"tag:yaml.org,2002:binary":Hg.
binary,"tag:yaml.org,2002:merge":Di.merge,"tag:yaml.org,2002:omap":$g.omap,"tag:yaml.org,2002:pairs":Ug.pairs,"tag:yaml.\
org,2002:set":Kg.set,"tag:yaml.org,2002:timestamp":Yo.timestamp};function RI(n,e,t){let s=xg.get(e);if(s&&!n)return t&&!s.
includes(Di.merge)?s.concat(Di.merge):s.slice();let i=s;if(!i)if(Array.isArray(n))i=[];else{let r=Array.from(xg.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or \
define customTags array`)}if(Array.isArray(n))for(let r of n)i=i.concat(r);else typeof n=="function"&&(i=n(i.slice()));return t&&
(i=i.concat(Di.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?Mg[o]:o;if(!a){let l=JSON.stringify(o),B=Object.keys(Mg).
map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${B}`)}return r.includes(a)||r.
push(a),r},[])}yc.coreKnownTags=vI;yc.getTags=RI});var wc=F(Jg=>{"use strict";var Ec=V(),_I=os(),xI=as(),MI=Ci(),zo=qg(),PI=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Dc=class n{constructor({
compat:e,customTags:t,merge:s,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?zo.getTags(e,"compat"):e?zo.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?zo.coreKnownTags:
{},this.tags=zo.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,Ec.MAP,{value:_I.map}),Object.
defineProperty(this,Ec.SCALAR,{value:MI.string}),Object.defineProperty(this,Ec.SEQ,{value:xI.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?PI:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};Jg.Schema=Dc});var Wg=F(jg=>{"use strict";var GI=V(),Sc=hi(),wi=Bi();function HI(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&
n.directives){let l=n.directives.toString(n);l?(t.push(l),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let i=Sc.
createStringifyContext(n,e),{commentString:r}=i.options;if(n.commentBefore){t.length!==1&&t.unshift("");let l=r(n.commentBefore);
t.unshift(wi.indentComment(l,""))}let o=!1,a=null;if(n.contents){if(GI.isNode(n.contents)){if(n.contents.spaceBefore&&s&&
t.push(""),n.contents.commentBefore){let c=r(n.contents.commentBefore);t.push(wi.indentComment(c,""))}i.forceBlockIndent=
!!n.comment,a=n.contents.comment}let l=a?void 0:()=>o=!0,B=Sc.stringify(n.contents,i,()=>a=null,l);a&&(B+=wi.lineComment(
B,"",r(a))),(B[0]==="|"||B[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${B}`:t.push(B)}else t.push(Sc.stringify(
n.contents,i));if(n.directives?.docEnd)if(n.comment){let l=r(n.comment);l.includes(`
`)?(t.push("..."),t.push(wi.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=n.comment;l&&o&&(l=l.
replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(wi.indentComment(r(l),"")))}return t.join(`
`)+`
`}jg.stringifyDocument=HI});var Si=F(Vg=>{"use strict";var $I=ai(),Bs=Co(),Ze=V(),UI=Wt(),KI=Kt(),qI=wc(),JI=Wg(),bc=uo(),jI=IB(),WI=li(),Oc=NB(),Ac=class n{constructor(e,t,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ze.NODE_TYPE,{value:Ze.
DOC});let i=null;typeof t=="function"||Array.isArray(t)?i=t:s===void 0&&t&&(s=t,t=void 0);let r=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new Oc.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(
e,i,s)}clone(){let e=Object.create(n.prototype,{[Ze.NODE_TYPE]:{value:Ze.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Ze.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){cs(this.contents)&&this.contents.
add(e)}addIn(e,t){cs(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=bc.anchorNames(this);
e.anchor=!t||s.has(t)?bc.findNewAnchor(t||"a",s):t}return new $I.Alias(e.anchor)}createNode(e,t,s){let i;if(typeof t=="f\
unction")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let m=D=>typeof D=="number"||D instanceof String||D instanceof
Number,y=t.filter(m).map(String);y.length>0&&(t=t.concat(y)),i=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:r,
anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:B,tag:c}=s??{},{onAnchor:u,setAnchors:f,sourceObjects:h}=bc.createNodeAnchors(
this,o||"a"),d={aliasDuplicateObjects:r??!0,keepUndefined:l??!1,onAnchor:u,onTagObj:B,replacer:i,schema:this.schema,sourceObjects:h},
p=WI.createNode(e,c,d);return a&&Ze.isCollection(p)&&(p.flow=!0),f(),p}createPair(e,t,s={}){let i=this.createNode(e,null,
s),r=this.createNode(t,null,s);return new UI.Pair(i,r)}delete(e){return cs(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return Bs.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):cs(this.contents)?this.contents.deleteIn(e):!1}get(e,t){
return Ze.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return Bs.isEmptyPath(e)?!t&&Ze.isScalar(
this.contents)?this.contents.value:this.contents:Ze.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return Ze.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Bs.isEmptyPath(e)?this.contents!==void 0:Ze.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=Bs.collectionFromPath(this.schema,[e],
t):cs(this.contents)&&this.contents.set(e,t)}setIn(e,t){Bs.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=
Bs.collectionFromPath(this.schema,Array.from(e),t):cs(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Oc.
Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new Oc.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${i}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new qI.
Schema(Object.assign(s,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:t,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},l=KI.toJS(this.contents,t??"",a);if(typeof r=="function")for(let{
count:B,res:c}of a.anchors.values())r(c,B);return typeof o=="function"?jI.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return JI.stringifyDocument(this,e)}};
function cs(n){if(Ze.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}Vg.Document=
Ac});var Ai=F(Oi=>{"use strict";var bi=class extends Error{constructor(e,t,s,i){super(),this.name=e,this.code=s,this.message=
i,this.pos=t}},Nc=class extends bi{constructor(e,t,s){super("YAMLParseError",e,t,s)}},Ic=class extends bi{constructor(e,t,s){
super("YAMLWarning",e,t,s)}},VI=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.linePos(a));let{line:s,col:i}=t.
linePos[0];t.message+=` at line ${s}, column ${i}`;let r=i-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,r))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===s&&l.col>i&&(a=Math.max(1,Math.min(l.col-i,80-r)));let B=" ".
repeat(r)+"^".repeat(a);t.message+=`:

${o}
${B}
`}};Oi.YAMLError=bi;Oi.YAMLParseError=Nc;Oi.YAMLWarning=Ic;Oi.prettifyError=VI});var Ni=F(Yg=>{"use strict";function YI(n,{flow:e,indicator:t,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){
let l=!1,B=a,c=a,u="",f="",h=!1,d=!1,p=null,m=null,y=null,D=null,O=null,A=null,k=null;for(let L of n)switch(d&&(L.type!==
"space"&&L.type!=="newline"&&L.type!=="comma"&&r(L.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),d=!1),p&&(B&&L.type!=="comment"&&L.type!=="newline"&&r(p,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),p=null),L.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&L.source.includes("	")&&
(p=L),c=!0;break;case"comment":{c||r(L,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let J=L.source.substring(1)||" ";u?u+=f+J:u=J,f="",B=!1;break}case"newline":B?u?u+=L.source:(!A||t!=="seq-item-i\
nd")&&(l=!0):f+=L.source,B=!0,h=!0,(m||y)&&(D=L),c=!0;break;case"anchor":m&&r(L,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),L.source.endsWith(":")&&r(L.offset+L.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
m=L,k??(k=L.offset),B=!1,c=!1,d=!0;break;case"tag":{y&&r(L,"MULTIPLE_TAGS","A node can have at most one tag"),y=L,k??(k=
L.offset),B=!1,c=!1,d=!0;break}case t:(m||y)&&r(L,"BAD_PROP_ORDER",`Anchors and tags must be after the ${L.source} indic\
ator`),A&&r(L,"UNEXPECTED_TOKEN",`Unexpected ${L.source} in ${e??"collection"}`),A=L,B=t==="seq-item-ind"||t==="explicit\
-key-ind",c=!1;break;case"comma":if(e){O&&r(L,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),O=L,B=!1,c=!1;break}default:r(L,
"UNEXPECTED_TOKEN",`Unexpected ${L.type} token`),B=!1,c=!1}let v=n[n.length-1],q=v?v.offset+v.source.length:i;return d&&
s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),p&&(B&&p.indent<=o||s?.type==="block-map"||s?.type===
"block-seq")&&r(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:O,found:A,spaceBefore:l,comment:u,hasNewline:h,
anchor:m,tag:y,newlineAfterProp:D,end:q,start:k??q}}Yg.resolveProps=YI});var Qo=F(zg=>{"use strict";function Fc(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(n.source.includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){
for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(Fc(e.
key)||Fc(e.value))return!0}return!1;default:return!0}}zg.containsNewline=Fc});var kc=F(Qg=>{"use strict";var zI=Qo();function QI(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.
source==="]"||s.source==="}")&&zI.containsNewline(e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}Qg.flowIndentCheck=QI});var Tc=F(Zg=>{"use strict";var Xg=V();function XI(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let i=typeof s==
"function"?s:(r,o)=>r===o||Xg.isScalar(r)&&Xg.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,t))}Zg.mapIncludes=
XI});var rm=F(im=>{"use strict";var em=Wt(),ZI=Yt(),tm=Ni(),eF=Qo(),nm=kc(),tF=Tc(),sm="All mapping items must start at the s\
ame column";function nF({composeNode:n,composeEmptyNode:e},t,s,i,r){let o=r?.nodeClass??ZI.YAMLMap,a=new o(t.schema);t.atRoot&&
(t.atRoot=!1);let l=s.offset,B=null;for(let c of s.items){let{start:u,key:f,sep:h,value:d}=c,p=tm.resolveProps(u,{indicator:"\
explicit-key-ind",next:f??h?.[0],offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0}),m=!p.found;if(m){if(f&&(f.
type==="block-seq"?i(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&
f.indent!==s.indent&&i(l,"BAD_INDENT",sm)),!p.anchor&&!p.tag&&!h){B=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||eF.containsNewline(f))&&i(f??u[u.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else p.found?.indent!==s.indent&&i(l,"BAD_INDENT",sm);t.atKey=!0;
let y=p.end,D=f?n(t,f,p,i):e(t,y,u,null,p,i);t.schema.compat&&nm.flowIndentCheck(s.indent,f,i),t.atKey=!1,tF.mapIncludes(
t,a.items,D)&&i(y,"DUPLICATE_KEY","Map keys must be unique");let O=tm.resolveProps(h??[],{indicator:"map-value-ind",next:d,
offset:D.range[2],onError:i,parentIndent:s.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=O.end,O.found){m&&(d?.
type==="block-map"&&!O.hasNewline&&i(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.
options.strict&&p.start<O.found.offset-1024&&i(D.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let A=d?n(t,d,O,i):e(t,l,h,null,O,i);t.schema.compat&&nm.flowIndentCheck(
s.indent,d,i),l=A.range[2];let k=new em.Pair(D,A);t.options.keepSourceTokens&&(k.srcToken=c),a.items.push(k)}else{m&&i(D.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),O.comment&&(D.comment?D.comment+=`
`+O.comment:D.comment=O.comment);let A=new em.Pair(D);t.options.keepSourceTokens&&(A.srcToken=c),a.items.push(A)}}return B&&
B<l&&i(B,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,l,B??l],a}im.resolveBlockMap=nF});var am=F(om=>{"use strict";var sF=zt(),iF=Ni(),rF=kc();function oF({composeNode:n,composeEmptyNode:e},t,s,i,r){let o=r?.
nodeClass??sF.YAMLSeq,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=s.offset,B=null;for(let{start:c,
value:u}of s.items){let f=iF.resolveProps(c,{indicator:"seq-item-ind",next:u,offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0});
if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?i(f.end,"BAD_INDENT","All sequence items must start at the same \
column"):i(l,"MISSING_CHAR","Sequence item without - indicator");else{B=f.end,f.comment&&(a.comment=f.comment);continue}
let h=u?n(t,u,f,i):e(t,f.end,c,null,f,i);t.schema.compat&&rF.flowIndentCheck(s.indent,u,i),l=h.range[2],a.items.push(h)}
return a.range=[s.offset,l,B??l],a}om.resolveBlockSeq=oF});var us=F(lm=>{"use strict";function aF(n,e,t,s){let i="";if(n){let r=!1,o="";for(let a of n){let{source:l,type:B}=a;switch(B){case"\
space":r=!0;break;case"comment":{t&&!r&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let c=l.substring(1)||" ";i?i+=o+c:i=c,o="";break}case"newline":i&&(o+=l),r=!0;break;default:s(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${B} at node end`)}e+=l.length}}return{comment:i,offset:e}}lm.resolveEnd=aF});var fm=F(um=>{"use strict";var lF=V(),BF=Wt(),Bm=Yt(),cF=zt(),uF=us(),cm=Ni(),fF=Qo(),hF=Tc(),Lc="Block collections are \
not allowed within flow collections",vc=n=>n&&(n.type==="block-map"||n.type==="block-seq");function dF({composeNode:n,composeEmptyNode:e},t,s,i,r){
let o=s.start.source==="{",a=o?"flow map":"flow sequence",l=r?.nodeClass??(o?Bm.YAMLMap:cF.YAMLSeq),B=new l(t.schema);B.
flow=!0;let c=t.atRoot;c&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=s.offset+s.start.source.length;for(let m=0;m<s.items.
length;++m){let y=s.items[m],{start:D,key:O,sep:A,value:k}=y,v=cm.resolveProps(D,{flow:a,indicator:"explicit-key-ind",next:O??
A?.[0],offset:u,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!v.found){if(!v.anchor&&!v.tag&&!A&&!k){m===0&&v.
comma?i(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):m<s.items.length-1&&i(v.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),v.comment&&(B.comment?B.comment+=`
`+v.comment:B.comment=v.comment),u=v.end;continue}!o&&t.options.strict&&fF.containsNewline(O)&&i(O,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(m===0)v.comma&&i(v.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(v.comma||i(v.start,"MISSING_CHAR",`Missing , between ${a} items`),v.comment){let q="";e:for(let L of D)
switch(L.type){case"comma":case"space":break;case"comment":q=L.source.substring(1);break e;default:break e}if(q){let L=B.
items[B.items.length-1];lF.isPair(L)&&(L=L.value??L.key),L.comment?L.comment+=`
`+q:L.comment=q,v.comment=v.comment.substring(q.length+1)}}if(!o&&!A&&!v.found){let q=k?n(t,k,v,i):e(t,v.end,A,null,v,i);
B.items.push(q),u=q.range[2],vc(k)&&i(q.range,"BLOCK_IN_FLOW",Lc)}else{t.atKey=!0;let q=v.end,L=O?n(t,O,v,i):e(t,q,D,null,
v,i);vc(O)&&i(L.range,"BLOCK_IN_FLOW",Lc),t.atKey=!1;let J=cm.resolveProps(A??[],{flow:a,indicator:"map-value-ind",next:k,
offset:L.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(J.found){if(!o&&!v.found&&t.options.strict){if(A)
for(let se of A){if(se===J.found)break;if(se.type==="newline"){i(se,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequ\
ence pairs need to be on a single line");break}}v.start<J.found.offset-1024&&i(J.found,"KEY_OVER_1024_CHARS","The : indi\
cator must be at most 1024 chars after the start of an implicit flow sequence key")}}else k&&("source"in k&&k.source?.[0]===
":"?i(k,"MISSING_CHAR",`Missing space after : in ${a}`):i(J.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Fe=k?
n(t,k,J,i):J.found?e(t,J.end,A,null,J,i):null;Fe?vc(k)&&i(Fe.range,"BLOCK_IN_FLOW",Lc):J.comment&&(L.comment?L.comment+=
`
`+J.comment:L.comment=J.comment);let Re=new BF.Pair(L,Fe);if(t.options.keepSourceTokens&&(Re.srcToken=y),o){let se=B;hF.
mapIncludes(t,se.items,L)&&i(q,"DUPLICATE_KEY","Map keys must be unique"),se.items.push(Re)}else{let se=new Bm.YAMLMap(t.
schema);se.flow=!0,se.items.push(Re);let Bu=(Fe??L).range;se.range=[L.range[0],Bu[1],Bu[2]],B.items.push(se)}u=Fe?Fe.range[2]:
J.end}}let f=o?"}":"]",[h,...d]=s.end,p=u;if(h?.source===f)p=h.offset+h.source.length;else{let m=a[0].toUpperCase()+a.substring(
1),y=c?`${m} must end with a ${f}`:`${m} in block collection must be sufficiently indented and end with a ${f}`;i(u,c?"M\
ISSING_CHAR":"BAD_INDENT",y),h&&h.source.length!==1&&d.unshift(h)}if(d.length>0){let m=uF.resolveEnd(d,p,t.options.strict,
i);m.comment&&(B.comment?B.comment+=`
`+m.comment:B.comment=m.comment),B.range=[s.offset,p,m.offset]}else B.range=[s.offset,p,p];return B}um.resolveFlowCollection=
dF});var dm=F(hm=>{"use strict";var pF=V(),CF=Be(),gF=Yt(),mF=zt(),yF=rm(),EF=am(),DF=fm();function Rc(n,e,t,s,i,r){let o=t.type===
"block-map"?yF.resolveBlockMap(n,e,t,s,r):t.type==="block-seq"?EF.resolveBlockSeq(n,e,t,s,r):DF.resolveFlowCollection(n,
e,t,s,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function wF(n,e,t,s,i){let r=s.
tag,o=r?e.directives.tagName(r.source,f=>i(r,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,newlineAfterProp:h}=s,
d=f&&r?f.offset>r.offset?f:r:f??r;d&&(!h||h.offset<d.offset)&&i(d,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||
o===gF.YAMLMap.tagName&&a==="map"||o===mF.YAMLSeq.tagName&&a==="seq")return Rc(n,e,t,i,o);let l=e.schema.tags.find(f=>f.
tag===o&&f.collection===a);if(!l){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.assign({},f,
{default:!1})),l=f;else return f?i(r,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??
"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Rc(n,e,t,i,o)}let B=Rc(n,e,t,i,o,l),c=l.resolve?.(B,f=>i(
r,"TAG_RESOLVE_FAILED",f),e.options)??B,u=pF.isNode(c)?c:new CF.Scalar(c);return u.range=B.range,u.tag=o,l?.format&&(u.format=
l.format),u}hm.composeCollection=wF});var xc=F(pm=>{"use strict";var _c=Be();function SF(n,e,t){let s=e.offset,i=bF(e,n.options.strict,t);if(!i)return{value:"",
type:null,comment:"",range:[s,s,s]};let r=i.mode===">"?_c.Scalar.BLOCK_FOLDED:_c.Scalar.BLOCK_LITERAL,o=e.source?OF(e.source):
[],a=o.length;for(let p=o.length-1;p>=0;--p){let m=o[p][1];if(m===""||m==="\r")a=p;else break}if(a===0){let p=i.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",m=s+i.length;return e.source&&(m+=e.source.length),{value:p,type:r,comment:i.comment,
range:[s,m,m]}}let l=e.indent+i.indent,B=e.offset+i.length,c=0;for(let p=0;p<a;++p){let[m,y]=o[p];if(y===""||y==="\r")i.
indent===0&&m.length>l&&(l=m.length);else{m.length<l&&t(B+m.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),i.indent===0&&(l=m.length),c=p,l===0&&!n.atRoot&&t(B,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}B+=m.length+y.length+1}for(let p=o.length-1;p>=a;--p)
o[p][0].length>l&&(a=p+1);let u="",f="",h=!1;for(let p=0;p<c;++p)u+=o[p][0].slice(l)+`
`;for(let p=c;p<a;++p){let[m,y]=o[p];B+=m.length+y.length+1;let D=y[y.length-1]==="\r";if(D&&(y=y.slice(0,-1)),y&&m.length<
l){let A=`Block scalar lines must not be less indented than their ${i.indent?"explicit indentation indicator":"first lin\
e"}`;t(B-y.length-(D?2:1),"BAD_INDENT",A),m=""}r===_c.Scalar.BLOCK_LITERAL?(u+=f+m.slice(l)+y,f=`
`):m.length>l||y[0]==="	"?(f===" "?f=`
`:!h&&f===`
`&&(f=`

`),u+=f+m.slice(l)+y,f=`
`,h=!0):y===""?f===`
`?u+=`
`:f=`
`:(u+=f+y,f=" ",h=!1)}switch(i.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)u+=`
`+o[p][0].slice(l);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let d=s+i.length+e.source.length;return{value:u,type:r,comment:i.comment,range:[s,d,d]}}function bF({offset:n,props:e},t,s){
if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],
r=i[0],o=0,a="",l=-1;for(let f=1;f<i.length;++f){let h=i[f];if(!a&&(h==="-"||h==="+"))a=h;else{let d=Number(h);!o&&d?o=d:
l===-1&&(l=n+f)}}l!==-1&&s(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let B=!1,c="",u=i.
length;for(let f=1;f<e.length;++f){let h=e[f];switch(h.type){case"space":B=!0;case"newline":u+=h.source.length;break;case"\
comment":t&&!B&&s(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=h.source.
length,c=h.source.substring(1);break;case"error":s(h,"UNEXPECTED_TOKEN",h.message),u+=h.source.length;break;default:{let d=`\
Unexpected token in block scalar header: ${h.type}`;s(h,"UNEXPECTED_TOKEN",d);let p=h.source;p&&typeof p=="string"&&(u+=
p.length)}}}return{mode:r,indent:o,chomp:a,comment:c,length:u}}function OF(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),
r=[s?.[1]?[s[1],t.slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}pm.resolveBlockScalar=
SF});var Pc=F(gm=>{"use strict";var Mc=Be(),AF=us();function NF(n,e,t){let{offset:s,type:i,source:r,end:o}=n,a,l,B=(f,h,d)=>t(
s+f,h,d);switch(i){case"scalar":a=Mc.Scalar.PLAIN,l=IF(r,B);break;case"single-quoted-scalar":a=Mc.Scalar.QUOTE_SINGLE,l=
FF(r,B);break;case"double-quoted-scalar":a=Mc.Scalar.QUOTE_DOUBLE,l=kF(r,B);break;default:return t(n,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}let c=s+
r.length,u=AF.resolveEnd(o,c,e,t);return{value:l,type:a,comment:u.comment,range:[s,c,u.offset]}}function IF(n,e){let t="";
switch(n[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicat\
or character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"`":{t=`reserved character ${n[0]}`;
break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Cm(n)}function FF(n,e){return(n[n.length-1]!==
"'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),Cm(n.slice(1,-1)).replace(/''/g,"'")}function Cm(n){
let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)return n;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(s,""),o=" ",a=e.lastIndex;for(;t=e.exec(n);){let B=t[1].
replace(i,"");B===""?o===`
`?r+=o:o=`
`:(r+=o+B,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(n),r+o+(t?.[1]??"")}function kF(n,e){let t="";
for(let s=1;s<n.length-1;++s){let i=n[s];if(!(i==="\r"&&n[s+1]===`
`))if(i===`
`){let{fold:r,offset:o}=TF(n,s);t+=r,s=o}else if(i==="\\"){let r=n[++s],o=LF[r];if(o)t+=o;else if(r===`
`)for(r=n[s+1];r===" "||r==="	";)r=n[++s+1];else if(r==="\r"&&n[s+1]===`
`)for(r=n[++s+1];r===" "||r==="	";)r=n[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;t+=vF(n,s+1,
a,e),s+=a}else{let a=n.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(i===" "||i==="	"){
let r=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>r?n.slice(r,s+1):i)}else t+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing cl\
osing "quote'),t}function TF(n,e){let t="",s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var LF={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function vF(n,e,t,s){
let i=n.substr(e,t),o=i.length===t&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}gm.resolveFlowScalar=NF});var Em=F(ym=>{"use strict";var In=V(),mm=Be(),RF=xc(),_F=Pc();function xF(n,e,t,s){let{value:i,type:r,comment:o,range:a}=e.
type==="block-scalar"?RF.resolveBlockScalar(n,e,s):_F.resolveFlowScalar(e,n.options.strict,s),l=t?n.directives.tagName(t.
source,u=>s(t,"TAG_RESOLVE_FAILED",u)):null,B;n.options.stringKeys&&n.atKey?B=n.schema[In.SCALAR]:l?B=MF(n.schema,i,l,t,
s):e.type==="scalar"?B=PF(n,i,e,s):B=n.schema[In.SCALAR];let c;try{let u=B.resolve(i,f=>s(t??e,"TAG_RESOLVE_FAILED",f),n.
options);c=In.isScalar(u)?u:new mm.Scalar(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(t??e,"TAG_RESOLVE_F\
AILED",f),c=new mm.Scalar(i)}return c.range=a,c.source=i,r&&(c.type=r),l&&(c.tag=l),B.format&&(c.format=B.format),o&&(c.
comment=o),c}function MF(n,e,t,s,i){if(t==="!")return n[In.SCALAR];let r=[];for(let a of n.tags)if(!a.collection&&a.tag===
t)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&
!o.collection?(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,
t!=="tag:yaml.org,2002:str"),n[In.SCALAR])}function PF({atKey:n,directives:e,schema:t},s,i,r){let o=t.tags.find(a=>(a.default===
!0||n&&a.default==="key")&&a.test?.test(s))||t[In.SCALAR];if(t.compat){let a=t.compat.find(l=>l.default&&l.test?.test(s))??
t[In.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),B=e.tagString(a.tag),c=`Value may be parsed as either ${l} or ${B}`;
r(i,"TAG_RESOLVE_FAILED",c,!0)}}return o}ym.composeScalar=xF});var wm=F(Dm=>{"use strict";function GF(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let i=e[s];switch(i.type){case"\
space":case"comment":case"newline":n-=i.source.length;continue}for(i=e[++s];i?.type==="space";)n+=i.source.length,i=e[++s];
break}}return n}Dm.emptyScalarPosition=GF});var Om=F(Hc=>{"use strict";var HF=ai(),$F=V(),UF=dm(),Sm=Em(),KF=us(),qF=wm(),JF={composeNode:bm,composeEmptyNode:Gc};function bm(n,e,t,s){
let i=n.atKey,{spaceBefore:r,comment:o,anchor:a,tag:l}=t,B,c=!0;switch(e.type){case"alias":B=jF(n,e,s),(a||l)&&s(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":B=Sm.composeScalar(n,e,l,s),a&&(B.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{B=UF.composeCollection(JF,n,e,t,s),a&&(B.anchor=a.source.substring(1))}catch(u){let f=u instanceof
Error?u.message:String(u);s(e,"RESOURCE_EXHAUSTION",f)}break;default:{let u=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",u),c=!1}}return B??(B=Gc(n,e.offset,void 0,null,t,s)),a&&B.anchor===""&&s(a,
"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!$F.isScalar(B)||typeof B.value!="string"||B.tag&&
B.tag!=="tag:yaml.org,2002:str")&&s(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(B.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?B.comment=o:B.commentBefore=o),n.options.keepSourceTokens&&c&&(B.srcToken=e),B}
function Gc(n,e,t,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:l},B){let c={type:"scalar",offset:qF.emptyScalarPosition(
e,t,s),indent:-1,source:""},u=Sm.composeScalar(n,c,a,B);return o&&(u.anchor=o.source.substring(1),u.anchor===""&&B(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),i&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=l),u}function jF({options:n},{
offset:e,source:t,end:s},i){let r=new HF.Alias(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty \
string"),r.source.endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,a=KF.resolveEnd(
s,o,n.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}Hc.composeEmptyNode=Gc;Hc.composeNode=bm});var Im=F(Nm=>{"use strict";var WF=Si(),Am=Om(),VF=us(),YF=Ni();function zF(n,e,{offset:t,start:s,value:i,end:r},o){let a=Object.
assign({_directives:e},n),l=new WF.Document(void 0,a),B={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.
schema},c=YF.resolveProps(s,{indicator:"doc-start",next:i??r?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});
c.found&&(l.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!c.hasNewline&&o(c.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),l.contents=i?Am.composeNode(B,i,c,o):Am.composeEmptyNode(
B,c.end,s,null,c,o);let u=l.contents.range[2],f=VF.resolveEnd(r,u,!1,o);return f.comment&&(l.comment=f.comment),l.range=
[t,u,f.offset],l}Nm.composeDoc=zF});var Uc=F(Tm=>{"use strict";var QF=yt("process"),XF=NB(),ZF=Si(),Ii=Ai(),Fm=V(),ek=Im(),tk=us();function Fi(n){if(typeof n==
"number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t==
"string"?t.length:1)]}function km(n){let e="",t=!1,s=!1;for(let i=0;i<n.length;++i){let r=n[i];switch(r[0]){case"#":e+=(e===
""?"":s?`

`:`
`)+(r.substring(1)||" "),t=!0,s=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,
afterEmptyLine:s}}var $c=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(t,s,i,r)=>{let o=Fi(t);r?this.warnings.push(new Ii.YAMLWarning(o,s,i)):this.errors.push(new Ii.
YAMLParseError(o,s,i))},this.directives=new XF.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:i}=km(this.prelude);if(s){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!r)e.commentBefore=s;else if(Fm.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.
items[0];Fm.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=r.commentBefore;r.commentBefore=o?`${s}
${o}`:s}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)
e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:km(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,t=!1,s=-1){for(let i of e)yield*this.next(i);yield*this.end(t,s)}*next(e){switch(QF.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,i)=>{let r=Fi(e);r[0]+=t,this.onError(
r,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=ek.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new Ii.YAMLParseError(Fi(e),"UNEXPECTED_TOKEN",
t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Un\
expected doc-end without preceding document";this.errors.push(new Ii.YAMLParseError(Fi(e),"UNEXPECTED_TOKEN",s));break}this.
doc.directives.docEnd=!0;let t=tk.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),t.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Ii.YAMLParseError(Fi(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let s=Object.assign({_directives:this.directives},this.options),i=new ZF.Document(void 0,s);this.atDirectives&&
this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};Tm.
Composer=$c});var Rm=F(Xo=>{"use strict";var nk=xc(),sk=Pc(),ik=Ai(),Lm=fi();function rk(n,e=!0,t){if(n){let s=(i,r,o)=>{let a=typeof i==
"number"?i:Array.isArray(i)?i[0]:i.offset;if(t)t(a,r,o);else throw new ik.YAMLParseError([a,a+1],r,o)};switch(n.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return sk.resolveFlowScalar(n,e,s);case"block-scalar":return nk.
resolveBlockScalar({options:{strict:e}},n,s)}}return null}function ok(n,e){let{implicitKey:t=!1,indent:s,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=Lm.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:!0,
lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let B=a.indexOf(`
`),c=a.substring(0,B),u=a.substring(B+1)+`
`,f=[{type:"block-scalar-header",offset:r,indent:s,source:c}];return vm(f,l)||f.push({type:"newline",offset:-1,indent:s,
source:`
`}),{type:"block-scalar",offset:r,indent:s,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:r,indent:s,
source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:r,indent:s,source:a,end:l};default:return{type:"scalar",
offset:r,indent:s,source:a,end:l}}}function ak(n,e,t={}){let{afterKey:s=!1,implicitKey:i=!1,inFlow:r=!1,type:o}=t,a="ind\
ent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let B=n.props[0];if(B.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=B.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=Lm.stringifyString(
{type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});
switch(l[0]){case"|":case">":lk(n,l);break;case'"':Kc(n,l,"double-quoted-scalar");break;case"'":Kc(n,l,"single-quoted-sc\
alar");break;default:Kc(n,l,"scalar")}}function lk(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),i=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let r=n.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");r.source=s,n.source=i}else{let{offset:r}=n,o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,
source:s}];vm(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let l of Object.keys(n))l!=="type"&&l!=="offset"&&delete n[l];Object.assign(n,{type:"block-scalar",indent:o,props:a,
source:i})}}function vm(n,e){if(e)for(let t of e)switch(t.type){case"space":case"comment":n.push(t);break;case"newline":
return n.push(t),!0}return!1}function Kc(n,e,t){switch(n.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),i=e.length;n.props[0].type==="block-scala\
r-header"&&(i-=n.props[0].source.length);for(let r of s)r.offset+=i;delete n.props,Object.assign(n,{type:t,source:e,end:s});
break}case"block-map":case"block-seq":{let i={type:"newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[i]});break}default:{let s="indent"in n?n.indent:-1,i="end"in n&&
Array.isArray(n.end)?n.end.filter(r=>r.type==="space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(
n))r!=="type"&&r!=="offset"&&delete n[r];Object.assign(n,{type:t,indent:s,source:e,end:i})}}}Xo.createScalarToken=ok;Xo.
resolveAsScalar=rk;Xo.setScalarValue=ak});var xm=F(_m=>{"use strict";var Bk=n=>"type"in n?ea(n):Zo(n);function ea(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.
props)e+=ea(t);return e+n.source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=Zo(t);return e}case"f\
low-collection":{let e=n.start.source;for(let t of n.items)e+=Zo(t);for(let t of n.end)e+=t.source;return e}case"documen\
t":{let e=Zo(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)for(let t of n.
end)e+=t.source;return e}}}function Zo({start:n,key:e,sep:t,value:s}){let i="";for(let r of n)i+=r.source;if(e&&(i+=ea(e)),
t)for(let r of t)i+=r.source;return s&&(i+=ea(s)),i}_m.stringify=Bk});var Hm=F(Gm=>{"use strict";var qc=Symbol("break visit"),ck=Symbol("skip children"),Mm=Symbol("remove item");function Fn(n,e){
"type"in n&&n.type==="document"&&(n={start:n.start,value:n.value}),Pm(Object.freeze([]),n,e)}Fn.BREAK=qc;Fn.SKIP=ck;Fn.REMOVE=
Mm;Fn.itemAtPath=(n,e)=>{let t=n;for(let[s,i]of e){let r=t?.[s];if(r&&"items"in r)t=r.items[i];else return}return t};Fn.
parentCollection=(n,e)=>{let t=Fn.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],i=t?.[s];if(i&&"items"in i)return i;throw new Error(
"Parent collection not found")};function Pm(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let i of["key","value"]){
let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let a=Pm(Object.freeze(n.concat([[i,o]])),r.items[o],t);
if(typeof a=="number")o=a-1;else{if(a===qc)return qc;a===Mm&&(r.items.splice(o,1),o-=1)}}typeof s=="function"&&i==="key"&&
(s=s(e,n))}}return typeof s=="function"?s(e,n):s}Gm.visit=Fn});var ta=F(Ge=>{"use strict";var Jc=Rm(),uk=xm(),fk=Hm(),jc="\uFEFF",Wc="",Vc="",Yc="",hk=n=>!!n&&"items"in n,dk=n=>!!n&&
(n.type==="scalar"||n.type==="single-quoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function pk(n){
switch(n){case jc:return"<BOM>";case Wc:return"<DOC>";case Vc:return"<FLOW_END>";case Yc:return"<SCALAR>";default:return JSON.
stringify(n)}}function Ck(n){switch(n){case jc:return"byte-order-mark";case Wc:return"doc-mode";case Vc:return"flow-erro\
r-end";case Yc:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}Ge.createScalarToken=Jc.createScalarToken;Ge.resolveAsScalar=
Jc.resolveAsScalar;Ge.setScalarValue=Jc.setScalarValue;Ge.stringify=uk.stringify;Ge.visit=fk.visit;Ge.BOM=jc;Ge.DOCUMENT=
Wc;Ge.FLOW_END=Vc;Ge.SCALAR=Yc;Ge.isCollection=hk;Ge.isScalar=dk;Ge.prettyToken=pk;Ge.tokenType=Ck});var Xc=F(Um=>{"use strict";var ki=ta();function at(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var $m=new Set("0123456789ABCDEFabcdef"),gk=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),na=new Set(",[]{}"),mk=new Set(` ,[]{}
\r	`),zc=n=>!n||mk.has(n),Qc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.
pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===
" ";)t=this.buffer[++s+e];if(t==="\r"){let i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&
at(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===ki.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let r=e[s-1];if(r===" "||r==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else
break}let i=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),
"stream"}return yield ki.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let t=this.peek(3);if((t==="---"||t==="...")&&at(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!at(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&at(t)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();
switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(zc),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,
s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+
t>0);let i=this.getLine();if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith(
"---")||i.startsWith("..."))&&at(i[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.
flowLevel=0,yield ki.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.
pushCount(i.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(zc),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||at(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.
buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.substring(0,t),i=s.indexOf(
`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=s.indexOf(`
`,r)}i!==-1&&(t=i-(s[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")
this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>at(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(
e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.
buffer[i];s===" ";)s=this.buffer[++i];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;
for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+t>a)e=r;else break}while(!0);return yield ki.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){let r=this.buffer[s+1];if(at(r)||
e&&na.has(r))break;t=s}else if(at(i)){let r=this.buffer[s+1];if(i==="\r"&&(r===`
`?(s+=1,i=`
`,r=this.buffer[s+1]):t=s),r==="#"||e&&na.has(r))break;if(i===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&na.has(i))break;t=s}return!i&&!this.atEnd?
this.setNext("plain-scalar"):(yield ki.SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(zc),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(at(s)||t&&na.has(s)){t?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!at(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(
t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(gk.has(t))t=this.buffer[++e];else if(t==="%"&&$m.has(
this.buffer[e+1])&&$m.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let i=t-this.
pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(
s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Um.Lexer=Qc});var eu=F(Km=>{"use strict";var Zc=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let t=0,s=this.lineStarts.length;for(;t<s;){let r=t+s>>1;this.lineStarts[r]<e?t=r+1:s=r}if(this.lineStarts[t]===
e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];return{line:t,col:e-i+1}}}};Km.LineCounter=
Zc});var nu=F(Vm=>{"use strict";var yk=yt("process"),qm=ta(),Ek=Xc();function Qt(n,e){for(let t=0;t<n.length;++t)if(n[t].type===
e)return!0;return!1}function Jm(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":
break;default:return e}return-1}function Wm(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function sa(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-
1].start;default:return[]}}function fs(n){if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.type==="spac\
e";);return n.splice(e,n.length)}function ia(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)
n.push(e[t])}function jm(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!Qt(e.start,"explic\
it-key-ind")&&!Qt(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,Wm(e.value)?e.value.end?ia(e.value.end,e.
sep):e.value.end=e.sep:ia(e.start,e.sep),delete e.sep)}var tu=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Ek.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);
t||(yield*this.end())}*next(e){if(this.source=e,yk.env.LOG_TOKENS&&console.log("|",qm.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=qm.tokenType(e);if(t)if(t==="scalar")this.atNewLine=!1,
this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=
0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);
break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"d\
oc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let s=`Not a YAML token: ${e}`;
yield*this.pop({type:"error",offset:this.offset,message:s,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.
push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"\
document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.
scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.
documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{
type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{
let s=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type===
"document"&&(t.indent=0),t.type==="flow-collection"&&jm(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.
push(t);break;case"block-map":{let i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=
!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"b\
lock-seq":{let i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{
let i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,
sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="bloc\
k-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.start.length>
0&&Jm(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(s.type==="document"?s.end=
i.start:s.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{Jm(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let t=sa(this.peek(2)),s=fs(t),i;e.end?(i=e.end,i.push(this.sourceToken),
delete e.end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"sp\
ace":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-
1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){ia(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,i=s&&(t.sep||t.explicitKey)&&this.type!=="seq-it\
em-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newline":
o.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=
t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),
this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&
!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Qt(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(Wm(t.key)&&!Qt(t.sep,"newline")){let o=fs(
t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(
this.sourceToken);else if(Qt(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=fs(t.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):Qt(t.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Qt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:r});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type===
"comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"\
space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){
let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ia(i,t.start),i.push(this.sourceToken),e.items.pop();return}}
t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||Qt(t.start,"seq-item-ind")?e.items.push({start:[this.
sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){let s=this.startBlockValue(e);if(s){this.stack.
push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="fl\
ow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?
e.items.push({start:[],key:i,sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.
step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type===
"newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!==
"flow-collection"){let i=sa(s),r=fs(i);jm(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=sa(e),s=fs(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=sa(e),s=fs(t);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){
return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};Vm.Parser=tu});var Zm=F(Li=>{"use strict";var Ym=Uc(),Dk=Si(),Ti=Ai(),wk=HB(),Sk=V(),bk=eu(),zm=nu();function Qm(n){let e=n.prettyErrors!==
!1;return{lineCounter:n.lineCounter||e&&new bk.LineCounter||null,prettyErrors:e}}function Ok(n,e={}){let{lineCounter:t,prettyErrors:s}=Qm(
e),i=new zm.Parser(t?.addNewLine),r=new Ym.Composer(e),o=Array.from(r.compose(i.parse(n)));if(s&&t)for(let a of o)a.errors.
forEach(Ti.prettifyError(n,t)),a.warnings.forEach(Ti.prettifyError(n,t));return o.length>0?o:Object.assign([],{empty:!0},
r.streamInfo())}function Xm(n,e={}){let{lineCounter:t,prettyErrors:s}=Qm(e),i=new zm.Parser(t?.addNewLine),r=new Ym.Composer(
e),o=null;for(let a of r.compose(i.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new Ti.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return s&&t&&(o.errors.forEach(Ti.prettifyError(n,t)),o.warnings.forEach(Ti.prettifyError(n,t))),o}function Ak(n,e,t){
let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let i=Xm(n,t);if(!i)return null;if(i.warnings.forEach(
r=>wk.warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.
toJS(Object.assign({reviver:s},t))}function Nk(n,e,t){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&
e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);t=i<1?void 0:i>8?{indent:8}:{indent:i}}
if(n===void 0){let{keepUndefined:i}=t??e??{};if(!i)return}return Sk.isDocument(n)&&!s?n.toString(t):new Dk.Document(n,s,
t).toString(t)}Li.parse=Ak;Li.parseAllDocuments=Ok;Li.parseDocument=Xm;Li.stringify=Nk});var ty=F(Z=>{"use strict";var Ik=Uc(),Fk=Si(),kk=wc(),su=Ai(),Tk=ai(),Xt=V(),Lk=Wt(),vk=Be(),Rk=Yt(),_k=zt(),xk=ta(),Mk=Xc(),
Pk=eu(),Gk=nu(),ra=Zm(),ey=si();Z.Composer=Ik.Composer;Z.Document=Fk.Document;Z.Schema=kk.Schema;Z.YAMLError=su.YAMLError;
Z.YAMLParseError=su.YAMLParseError;Z.YAMLWarning=su.YAMLWarning;Z.Alias=Tk.Alias;Z.isAlias=Xt.isAlias;Z.isCollection=Xt.
isCollection;Z.isDocument=Xt.isDocument;Z.isMap=Xt.isMap;Z.isNode=Xt.isNode;Z.isPair=Xt.isPair;Z.isScalar=Xt.isScalar;Z.
isSeq=Xt.isSeq;Z.Pair=Lk.Pair;Z.Scalar=vk.Scalar;Z.YAMLMap=Rk.YAMLMap;Z.YAMLSeq=_k.YAMLSeq;Z.CST=xk;Z.Lexer=Mk.Lexer;Z.LineCounter=
Pk.LineCounter;Z.Parser=Gk.Parser;Z.parse=ra.parse;Z.parseAllDocuments=ra.parseAllDocuments;Z.parseDocument=ra.parseDocument;
Z.stringify=ra.stringify;Z.visit=ey.visit;Z.visitAsync=ey.visitAsync});import{fstatSync as kT,readSync as TT,writeSync as LT}from"node:fs";import{isUtf8 as SD}from"node:buffer";import{execFileSync as bD}from"node:child_process";import{readFileSync as OD,readdirSync as AD,
realpathSync as ND,statSync as wf}from"node:fs";import{join as ID,relative as FD,resolve as St,sep as kD}from"node:path";var hu=(n,e,t)=>{let s,i,r,o,a,l=t.indexOf(n),B=t.indexOf(e,l+1),c=l;if(l>=0&&B>0){if(n===e)return[l,B];for(s=[],r=t.length;c>=
0&&!a;){if(c===l)s.push(c),l=t.indexOf(n,c+1);else if(s.length===1){let u=s.pop();u!==void 0&&(a=[u,B])}else i=s.pop(),i!==
void 0&&i<r&&(r=i,o=B),B=t.indexOf(e,c+1);c=l<B&&l>=0?l:B}s.length&&o!==void 0&&(a=[r,o])}return a};var du="\0SLASH"+Math.random().toFixed(16)+"\0",pu="\0OPEN"+Math.random().toFixed(16)+"\0",xi="\0CLOSE"+Math.random().toFixed(
16)+"\0",Cu="\0COMMA"+Math.random().toFixed(16)+"\0",gu="\0PERIOD"+Math.random().toFixed(16)+"\0",Ay=new RegExp(du,"g"),
Ny=new RegExp(pu,"g"),Iy=new RegExp(xi,"g"),Fy=new RegExp(Cu,"g"),ky=new RegExp(gu,"g"),Ty=/\\\\/g,Ly=/\\{/g,vy=/\\}/g,Ry=/\\,/g,
_y=/\\\./g,xy=1e5,My=4e6,Py=1e3,Gy=1e3,Hy=2e7,$y=16;function Ba(n){return isNaN(n)?n.charCodeAt(0):parseInt(n,10)}function Uy(n){
return n.replace(Ty,du).replace(Ly,pu).replace(vy,xi).replace(Ry,Cu).replace(_y,gu)}function Ky(n){return n.replace(Ay,"\
\\").replace(Ny,"{").replace(Iy,"}").replace(Fy,",").replace(ky,".")}function ca(n,e){for(let t=0;t<e.length;t++)n.push(
e[t])}function mu(n,e,t){if(t.remaining<0)return;let s=hu("{","}",e),i=s!==void 0&&e.indexOf("{")<s[0];if(t.remaining-=s&&
!i?s[1]+1:n.length,!(!s||t.remaining<0))return{end:s[1],pre:n.slice(0,s[0]),body:n.slice(s[0]+1,s[1]),post:n.slice(s[1]+
1),unmatched:i}}function qy(n,e){e.remaining-=n.length;let t=[];for(let r=0;r<n.length;r++){let o=n.charCodeAt(r);o===123?
t.push(r):o===125&&t.length&&t.pop()}let s="",i=0;for(let r=0;r<t.length;r++){let o=t[r];s+=n.slice(i,o)+"\0",i=o+1}return s+
n.slice(i)}function Jy(n,e){if(e.remaining-=n.length,e.remaining<0)return!1;let t=!1;for(let s=n.length-1;s>=0;s--){let i=n.
charCodeAt(s);if(i===125)t=!0;else if(i===10||i===13||i===8232||i===8233)t=!1;else if(i===44&&t&&n.charCodeAt(s+1)!==44)
return!0}return!1}function jy(n,e){let t=[],s="";for(;;){let i=mu(n,n,e);if(e.remaining<0)return;if(!i){let B=n.split(",");
return B[0]=s+B[0],ca(t,B),t}let{pre:r,body:o,post:a}=i,l=r.split(",");if(l[0]=s+l[0],l[l.length-1]+="{"+o+"}",!a.length)
return ca(t,l),t;s=l.pop(),ca(t,l),n=a}}function hs(n,e){return n===void 0||isNaN(n)?e:n}function yu(n,e={}){if(!n)return[];
let t=hs(e.max,xy),s=hs(e.maxLength,My),i=hs(e.maxDepth,Py),r=hs(e.maxRewrites,Gy),o=hs(e.maxSteps,Hy);return n.slice(0,
2)==="{}"&&(n="\\{\\}"+n.slice(2)),ua(Uy(n),t,s,i,0,r,{remaining:o},!0).map(Ky)}function Wy(n){return"{"+n+"}"}function Vy(n){
return/^-?0\d/.test(n)}function Yy(n,e){return n<=e}function zy(n,e){return n>=e}function ds(n,e,t,s,i,r,o){let a=[],l=0,
B;e:for(let c=0;c<n.length;c++){let u=n[c]+e,f=t;r&&!u&&(B||(B=t.filter(h=>h)),f=B);for(let h=0;h<f.length;h++){if(a.length>=
s)break e;let d=u+f[h];if(l+d.length>i)break e;a.push(d),l+=d.length}}return o.remaining-=a.length,a}function Qy(n,e,t,s,i){
let r=n.split(/\.\./),o=[];if(r[0]===void 0||r[1]===void 0)return o;let a=Ba(r[0]),l=Ba(r[1]),B=Math.max(r[0].length,r[1].
length),c=r.length===3&&r[2]!==void 0?Math.max(Math.abs(Ba(r[2])),1):1,u=Yy;l<a&&(c*=-1,u=zy);let h=r.some(Vy),d=h?B:1,p=0;
for(let m=a;u(m,l)&&o.length<t;m+=c){if(i.remaining-=d,i.remaining<0)return;let y;if(e)y=String.fromCharCode(m),y==="\\"&&
(y="");else if(y=String(m),h){let D=B-y.length;if(D>0){let O=new Array(D+1).join("0");m<0?y="-"+O+y.slice(1):y=O+y}}if(p+
y.length>s)break;o.push(y),p+=y.length}return o}function ua(n,e,t,s,i,r,o,a){if(o.remaining-=$y,i>s)return[n];let l=[""],
B=0,c=!1,u=!0,f=n;for(;;){let h=mu(n,f,o);if(!h)return ds(l,n,[""],e,t,c,o);h.unmatched&&(f=qy(f,o));let d=h.pre,p=()=>ds(
l,d+"{"+h.body+"}"+h.post,[""],e,t,c,o);if(/\$$/.test(d)){if(l=ds(l,d+"{"+h.body+"}",[""],e,t,c&&!h.post.length,o),u=!1,
!h.post.length)break;n=h.post,f=f.slice(h.end+1);continue}let m=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(h.body),y=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.
test(h.body),D=m||y,O=h.body.indexOf(",")>=0;if(!D&&!O){if(B<r&&Jy(h.post,o)){B++,n=h.pre+"{"+h.body+xi+h.post,f=f.slice(
0,h.end)+xi+f.slice(h.end+1),a=!0;continue}return p()}u&&(c=a&&!D,u=!1);let A;if(D){if(A=Qy(h.body,y,e,t,o),!A)return p()}else{
let v=jy(h.body,o);if(!v)return p();if(v.length===1&&v[0]!==void 0){if(v=ua(v[0],e,t,s,i+1,r,o,!1).map(Wy),o.remaining<0)
return p();if(v.length===1){let J=ds(l,d+v[0],[""],e,t,c&&!h.post.length,o);if(o.remaining<0)return p();if(l=J,!h.post.length)
break;n=h.post,f=f.slice(h.end+1);continue}}let q=c&&!h.post.length&&!d;for(let J=0;q&&J<l.length;J++)l[J]&&(q=!1);A=[];
let L=0;e:for(let J=0;J<v.length;J++){let Fe=ua(v[J],e,t,s,i+1,r,o,!1);if(o.remaining<0)return p();for(let Re=0;Re<Fe.length;Re++){
let se=Fe[Re];if(!(q&&!se)){if(A.length>=e||L+se.length>t)break e;A.push(se),L+=se.length}}}}let k=ds(l,d,A,e,t,c&&!h.post.
length,o);if(o.remaining<0)return p();if(l=k,!h.post.length)break;n=h.post,f=f.slice(h.end+1)}return l}var ha=(n,e)=>n===e?{t:"lit",ch:String(n)}:{t:"class",re:new RegExp(`^[${n}-${e}]$`)},fa=(n,e)=>e.map(t=>[ha(n,n),...t]),
ps=(n,e)=>{if(!n)return[[]];let t=+n[0],s=+e[0],i=n.slice(1),r=e.slice(1);if(t===s)return fa(t,ps(i,r));let o="0".repeat(
i.length),a="9".repeat(i.length),l=[];i!==o&&l.push(...fa(t++,ps(i,a)));let B=r===a?[]:fa(s--,ps(o,r));return t<=s&&l.push(
[ha(t,s),...Array.from(i,()=>ha(0,9))]),l.push(...B),l},Eu=(n,e,t)=>{if(t)return ps(String(n).padStart(t,"0"),String(e).
padStart(t,"0"));let s=[];for(let i=String(n).length;i<=String(e).length;i++){let r=Math.max(n,i===1?0:10**(i-1)),o=Math.
min(e,10**i-1);s.push(...ps(String(r),String(o)))}return s},Du=(n,e)=>{let t=Number(n),s=Number(e);if(!Number.isSafeInteger(
t)||!Number.isSafeInteger(s))return;t>s&&([t,s]=[s,t]);let r=/^-?0\d/.test(n)||/^-?0\d/.test(e)?Math.max(n.length,e.length):
0,o=[];if(t<0){let a=Eu(Math.max(-s,1),-t,r&&r-1);o.push(...a.map(l=>[{t:"lit",ch:"-"},...l]))}return s>=0&&o.push(...Eu(
Math.max(t,0),s,r)),o};var Xy={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],"[:blank:]":["\\p{\
Zs}\\t"],"[:cntrl:]":["\\p{Cc}"],"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",!0],"[:lower:]":["\\p{Ll}"],"[:prin\
t:]":["\\p{C}",!0],"[:punct:]":["\\p{P}\\p{S}"],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f"],"[:upper:]":["\\p{Lu}"],"[:word:]":[
"\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]},Cs=n=>n.replace(/[[\]\\-]/g,"\\$&"),da=/$./,wu=(n,e,t=!1,s)=>{
let i=y=>{let D=s?y.normalize(s):y;return[...D].length===1?D:y},r=e;if(n.charAt(r)!=="[")throw new Error("not in a brace\
 expression");let o=[],a=[],l=r+1,B=!1,c=!1,u=!1,f=r,h="";e:for(;l<n.length;){let y=String.fromCodePoint(n.codePointAt(l));
if((y==="!"||y==="^")&&l===r+1){u=!0,l++;continue}if(y==="]"&&B&&!c){f=l+1;break}if(B=!0,y==="\\"&&!c){c=!0,l++;continue}
if(y==="["&&!c){for(let[O,[A,k]]of Object.entries(Xy))if(n.startsWith(O,l)){if(h)return[da,n.length-r];l+=O.length,k?a.push(
A):o.push(A);continue e}}c=!1;let D=i(y);if(h){D.codePointAt(0)>h.codePointAt(0)?o.push(Cs(h)+"-"+Cs(D)):D===h&&o.push(Cs(
D)),h="",l+=y.length;continue}if(n.startsWith("-]",l+y.length)){o.push(Cs(D+"-")),l+=y.length+1;continue}if(n.startsWith(
"-",l+y.length)){h=D,l+=y.length+1;continue}o.push(Cs(D)),l+=y.length}if(f<l)return[da,0];if(!o.length&&!a.length)return[
da,n.length-r];let d="["+(u?"^":"")+o.join("")+"]",p="["+(u?"":"^")+a.join("")+"]",m="^"+(o.length&&a.length?"("+d+"|"+p+
")":o.length?d:p);return[new RegExp(m,t?"iu":"u"),f-r]};var pa={t:"match",id:0},Zy="!?+*@",Zt=n=>({t:"lit",ch:n}),eE=n=>n.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Au=n=>new RegExp(
`^${eE(n)}$`,"iu"),Mi=new Map,Nu=n=>{let e=Mi.get(n);return e||(e=Au(n),Mi.size>=1e3&&Mi.clear(),Mi.set(n,e)),e},ma=(n,e)=>{
if(e===n.ch)return!0;if(!n.re)return!1;let t=e.charCodeAt(0);if(t>=128)return n.re.test(e);let s=n.ascii??=new Uint8Array(
128);return s[t]||=n.re.test(e)?1:2,s[t]===1},tE=(n,e,t,s,i)=>{let r=[];for(let o=0;o<n.length;){let a=String.fromCodePoint(
n.codePointAt(o));if(i){let l=a==="\\"&&n.startsWith(i,o+1)?1:0;if(l||a===i){let B=o+l+i.length,c=n.indexOf(i,B),u=/^(-?\d+)\.\.(-?\d+)$/.
exec(n.slice(B,c)),f=c!==-1&&u&&Du(u[1],u[2]);if(f){r.push({t:"ext",type:"@",alts:f}),o=c+i.length;continue}}}if(a==="\\"){
let l=n.codePointAt(o+1),B=l===void 0?a:String.fromCodePoint(l);r.push(Zt(B)),o+=1+B.length;continue}if(a==="["){let[l,B]=wu(
n,o,e,s);if(B){r.push({t:"class",re:l}),o+=B;continue}}if(!t&&Zy.includes(a)&&n[o+1]==="("){r.push({t:"open",type:a}),o+=
2;continue}r.push(!t&&a==="|"?{t:"bar"}:!t&&a===")"?{t:"close"}:a==="*"?{t:"star"}:a==="?"?{t:"any"}:Zt(a)),o+=a.length}
return r},nE=n=>{let e=new Map,t=[];return n.forEach((s,i)=>{s.t==="open"?t.push(i):s.t==="close"&&t.length&&e.set(t.pop(),
i)}),e},Iu=(n,e,t,s,i)=>{let r=[],o=[r];for(let a=t;a<s;a++){let l=n[a],B=e.get(a);if(l.t==="open"&&B!==void 0){let c=Iu(
n,e,a+1,B,!1);r.push({t:"ext",type:l.type,alts:c}),a=B}else l.t==="bar"&&!i?o.push(r=[]):l.t==="open"?r.push(Zt(l.type),
Zt("(")):l.t==="bar"?r.push(Zt("|")):l.t==="close"?r.push(Zt(")")):r.push(l)}return o},Fu=(n,e)=>{let t=[],s="",i=()=>{for(let r of s.
normalize(e))t.push(Zt(r));s=""};for(let r of n){if(r.t==="lit"){s+=r.ch;continue}i(),t.push(r.t==="ext"?_(N({},r),{alts:r.
alts.map(o=>Fu(o,e))}):r)}return i(),t},sE=(n,e)=>{let t=1,s=a=>({t:"split",id:t++,out:a}),i=(a,l)=>a.reduceRight((B,c)=>r(
c,B),l),r=(a,l)=>{switch(a.t){case"lit":let f=e?Nu(a.ch):void 0;return{t:"lit",id:t++,ch:a.ch,re:f,next:l};case"any":case"\
star":return{t:a.t,id:t++,next:l};case"class":return{t:"class",id:t++,re:a.re,next:l}}let B=f=>a.alts.map(h=>i(h,f));switch(a.
type){case"@":return s(B(l));case"?":return s([l,...B(l)]);case"!":return{t:"neg",id:t++,sub:s(B(pa)),next:l}}let c=s([]),
u=s(B(c));return c.out.push(l,u),a.type==="*"?c:u};return[i(n,pa),t]},iE=n=>{let e=[],t=new Set,s=r=>r.t==="match"?"matc\
h":String(r.id),i=(r,o)=>{if(r.t==="match"||t.has(r))return;t.add(r);let a=l=>e.push(`${o}${r.id}: ${l}`);switch(r.t){case"\
split":a(`split -> ${r.out.map(s).join(", ")}`);for(let l of r.out)i(l,o);return;case"neg":return a(`!(${s(r.sub)}) -> ${s(
r.next)}`),i(r.sub,o+"  "),i(r.next,o);case"lit":a(`${JSON.stringify(r.ch)} -> ${s(r.next)}`);break;case"class":a(`${r.re}\
 -> ${s(r.next)}`);break;default:a(`${r.t==="any"?"?":"*"} -> ${s(r.next)}`)}i(r.next,o)};return i(n,""),[`start -> ${s(
n)}`,...e].join(`
`)},Ca=class{gen;threads=[];match=!1;runs=[];ids=[];constructor(e){this.gen=e}get dead(){return!this.threads.length&&!this.
match&&!this.runs.length}},ku=(n,e)=>n.ids.length!==e.ids.length||n.runs.length!==e.runs.length||n.ids.some((t,s)=>t!==e.
ids[s])?!1:n.runs.every(t=>e.runs.some(s=>s.neg===t.neg&&ku(s.state,t.state))),Su=n=>({has:new Float64Array(n),seen:new Float64Array(
n),gen:0}),gs=class{dots;dotStart;#e;constructor(e,t,s){this.dots=e,this.dotStart=t,this.#e=s}state(){return new Ca(++this.#e.
gen)}done(e){return e.ids=e.threads.map(t=>t.id).sort((t,s)=>t-s),e.match&&e.ids.unshift(pa.id),e}#n(e,t){let{seen:s}=this.#e;
return s[t.id]===e.gen?!1:(s[t.id]=e.gen,!0)}#t(e,t){let{has:s}=this.#e;return s[t.id]===e.gen?!1:(s[t.id]=e.gen,e.threads.
push(t),!0)}restricted(e,t){return t&&(this.dots||this.dotStart&&e===0)}add(e,t,s,i){switch(t.t){case"split":if(!this.#n(
e,t))return;for(let o of t.out)this.add(e,o,s,i);return;case"neg":if(!this.#n(e,t))return;let r=this.state();return this.
add(r,t.sub,s,!1),this.done(r),this.addRun(e,{t:"run",neg:t,state:r},s,i);case"star":if(this.restricted(s,i))return;this.#t(
e,t)&&this.add(e,t.next,s,i);return;case"match":e.match=!0;return;default:this.#t(e,t)}}addRun(e,t,s,i){for(let r of e.runs)
if(r.neg===t.neg&&ku(r.state,t.state))return;e.runs.push(t),t.state.match||this.add(e,t.neg.next,s,i)}step(e,t,s,i){let r=this.
state();for(let o of e.threads)switch(o.t){case"lit":ma(o,t)&&this.add(r,o.next,s+1,i);break;case"any":this.restricted(s,
i)||this.add(r,o.next,s+1,i);break;case"class":!this.restricted(s,i)&&o.re.test(t)&&this.add(r,o.next,s+1,i);break;case"\
star":this.restricted(s,i)||this.add(r,o,s+1,i)}if(!this.restricted(s,i))for(let o of e.runs){if(o.state.dead){this.addRun(
r,o,s+1,i);continue}let a=this.step(o.state,t,s,!1);this.addRun(r,{t:"run",neg:o.neg,state:a},s+1,i)}return this.done(r)}},
Tu=n=>{let e=n.ids.join();if(!n.runs.length)return e;let t=n.runs.map(s=>`${s.neg.id}(${Tu(s.state)})`);return`${e}|${t.
sort().join("|")}`},rE=1<<18,ga=class{#e;#n=new Map;#t=0;#r;#o;#h;#f;constructor(e,t){this.#e=e,this.#h=new gs(!1,!1,t),
this.#f=new gs(!1,!0,t)}#u(e){return{state:e,match:e.match,dead:e.dead,next:new Map}}#a(e){let t=Tu(e),s=this.#n.get(t);
if(s)return s;this.#t>rE&&this.#p();let i=this.#u(e);return this.#n.set(t,i),this.#t+=t.length+1,i}#p(){this.#n.clear(),
this.#t=0,this.#r=void 0,this.#o=void 0}start(e){if(e){if(this.#o)return this.#o;let s=this.#f.state();return this.#f.add(
s,this.#e,0,!0),this.#o=this.#u(this.#f.done(s))}if(this.#r)return this.#r;let t=this.#h.state();return this.#h.add(t,this.#e,
0,!0),this.#r=this.#a(this.#h.done(t))}next(e,t){let s=t.charCodeAt(0),i=s<128?void 0:e.next.get(t);if(i)return i;let r=e===
this.#o?this.#a(this.#f.step(e.state,t,0,!0)):this.#a(this.#h.step(e.state,t,1,!0));return s<128?(e.ascii||(e.ascii=new Array(
128),this.#t+=128),e.ascii[s]=r):e.next.set(t,r),this.#t++,r}},oE=n=>{let e=[];for(let t=n;t.t!=="match";t=t.next){if(t.
t==="split"||t.t==="neg")return;e.push(t)}return e},aE=(n,e,t,s)=>{let i=0,r=t,o=-1,a=0;for(;r<s;){let l=n[i];if(l?.t===
"star"){o=i++,a=r;continue}let B=e[r];if(l&&(l.t==="any"||l.t==="lit"&&ma(l,B)||l.t==="class"&&l.re.test(B))){i++,r++;continue}
if(o===-1)return!1;i=o+1,r=++a}for(;n[i]?.t==="star";)i++;return i===n.length},Lu=n=>{let e=0,t=0;for(let s of n){let[i,
r]=lE(s);e+=i,t+=r}return[e,t]},lE=n=>{if(n.t==="star")return[0,1/0];if(n.t!=="ext")return[1,1];if(n.type==="!")return[0,
1/0];let e=n.alts.map(Lu),t=Math.min(...e.map(r=>r[0])),s=Math.max(...e.map(r=>r[1])),i=s===0?0:1/0;return n.type==="@"?
[t,s]:n.type==="?"?[0,s]:n.type==="*"?[0,i]:[t,i]},bu=(n,e,t)=>{for(let s=0;s<n.length;s++)if(!ma(n[s],e[t+s]))return!1;
return!0},BE=/[/\ud800-\udfff]/,cE=/[\ud800-\udfff]/,Pi=n=>cE.test(n)?[...n]:n,Ou=n=>{if(n.includes("/"))throw new Error(
"can only match a single path portion, got: "+n)},ms=class{pattern;options;#e;#n;#t;#r;#o;#h=!1;#f;#u;#a=!1;#p=0;#B=1/0;#l=[];#s=[];#C;#D;#y=!1;#g;#m;constructor(e,t={}){
if(e.includes("/"))throw new Error("can only match a single path portion, got pattern: "+e);this.pattern=e,this.options=
t;let{nocase:s=!1,noext:i=!1,normalize:r}=t;this.#m=r===!0?"NFC":r||void 0;let o=/^[?*+@]\(\)$/.test(e),a=tE(e,s,i||o,this.#m,
t.rangeMark),[l]=Iu(a,nE(a),0,a.length,!0);this.#m&&(l=Fu(l,this.#m));let[B,c]=sE(l,s);if(this.#e=B,this.#n=c,l.every(u=>u.
t==="lit"))this.#o=l.map(u=>u.ch).join(""),this.#h=s;else{let u=d=>d.t!=="lit"?void 0:s?{ch:d.ch,re:Nu(d.ch)}:{ch:d.ch};
for(let d of l){let p=u(d);if(!p)break;this.#l.push(p)}for(let d=l.length-1;d>=0;d--){let p=u(l[d]);if(!p)break;this.#s.
unshift(p)}this.#y=!!(this.#l.length||this.#s.length),s||(this.#C=this.#l.map(d=>d.ch).join(""),this.#D=this.#s.map(d=>d.
ch).join("")),this.#u=oE(this.#e)?.slice(this.#l.length,-this.#s.length||void 0),this.#a=!!this.#u?.every(d=>d.t==="star"||
d.t==="any");let[f,h]=Lu(l);this.#p=f,this.#B=h}}test(e){return this.#m?(Ou(e),this.#d(e.normalize(this.#m))):BE.test(e)?
(Ou(e),this.#d(e,[...e])):this.#d(e,e)}testUnchecked(e){return this.#d(this.#m?e.normalize(this.#m):e)}#d(e,t){if(this.#o!==
void 0)return this.#h?(this.#f??=Au(this.#o)).test(e):e===this.#o;let s=this.#p,i=this.#B;if(t===void 0){let c=e.length,
u=c+1>>1;if(c<s||u>i)return!1;(u<s||c>i)&&(t=Pi(e))}if(t!==void 0&&(t.length<s||t.length>i))return!1;let r=this.#l.length;
if(this.#y)if(this.#C!==void 0&&this.#D!==void 0){if(!e.startsWith(this.#C)||!e.endsWith(this.#D))return!1}else{t??=Pi(e);
let c=t.length-this.#s.length;if(!bu(this.#l,t,0)||!bu(this.#s,t,c))return!1}let o=!this.options.dot&&e.startsWith(".");
if(this.#u){if(e==="."||e===".."||o&&!r)return!1;if(this.#a)return!0;t??=Pi(e);let c=t.length-this.#s.length;return aE(this.#u,
t,r,c)}if(t??=Pi(e),e==="."||e===".."){this.#t??=Su(this.#n);let c=this.#r??=new gs(!0,!1,this.#t),u=c.state();c.add(u,this.#e,
0,!0);let f=c.done(u);for(let h=0;h<t.length;h++)f=c.step(f,t[h],h,!0);return f.match}this.#t??=Su(this.#n);let a=this.#g??=
new ga(this.#e,this.#t),l=a.start(o),B=t===e;for(let c=0;c<t.length;c++){if(l.dead)return!1;let u=B?e.charCodeAt(c):t[c].
charCodeAt(0);l=l.ascii?.[u]??a.next(l,t[c])}return l.match}toString(){return iE(this.#e)}};var ys=n=>{if(typeof n!="string")throw new TypeError("invalid pattern");if(n.length>65536)throw new TypeError("pattern i\
s too long")};var Tt=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!1}={})=>{let s=t?e?n.replace(/[?*()[\]{}]/g,"[$&]"):n.replace(/[?*()[\]\\{}]/g,
"\\$&"):e?n.replace(/[?*()[\]]/g,"[$&]"):n.replace(/[?*()[\]\\]/g,"\\$&"),i=s.charAt(0);return i==="#"?(e?"[#]":"\\#")+s.
slice(1):i==="!"?(e?"@(!)":"\\!")+s.slice(1):s};var en=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!0}={})=>e&&n.startsWith("@(!)")?"!"+en(n.slice(4),{windowsPathsNoEscape:e,
magicalBraces:t}):t?e?n.replace(/\[([^/\\])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"\
$1"):e?n.replace(/\[([^/\\{}])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var Gu=1e5,Hu=200,Ia="allowWindowsEscape",_e=(n,e,t)=>(ys(e),!t?.nocomment&&e.charAt(0)==="#"?!1:Uu(e,t).match(n)),Es=new Map,
vu=new Map,ya=0,Ea=0,uE=256,fE=32768,$u=4096,hE=n=>{let e=n.pattern.length;for(let t of n.globSet)if(e+=t.length+1,e>$u)
break;return e};var dE=n=>n===void 0?0:n?2:1,pE=new Map(Object.keys({nobrace:0,nocomment:0,nonegate:0,noglobstar:0,noext:0,nonull:0,partial:0,
dot:0,nocase:0,nocaseMagicOnly:0,magicalBraces:0,matchBase:0,flipNegate:0,preserveMultipleSlashes:0,windowsNoMagicRoot:0}).
map((n,e)=>[n,24*3**e])),CE=n=>{let e=0,t=!1;for(let s in n){let i=n[s];switch(s){case"windowsPathsNoEscape":i&&(t=!0);break;case Ia:
i===!1&&(t=!0);break;case"platform":{let r=i||$i;if(r===$i)break;if(r==="darwin")e+=3;else if(r==="win32")e+=6;else if(r===
"linux")e+=9;else return JSON.stringify(n);break}case"optimizationLevel":if(i===void 0)break;e+=i>=2?1:i>=1?0:2;break;case"\
braceExpandMax":if(i!==void 0&&i!==Gu)return JSON.stringify(n);break;case"maxGlobstarRecursion":if(i!==void 0&&i!==Hu)return JSON.
stringify(n);break;case"normalize":if(i!==void 0)return JSON.stringify(n);break;default:e+=(pE.get(s)??0)*dE(i)}}return t?
e+12:e},gE=n=>{let e={};for(let t in n)e[t]=n[t];return e},Uu=(n,e)=>{let t=e?CE(e):0,s=Es.get(t)?.get(n);if(s)return s;
s=vu.get(t)?.get(n)??new Je(n,gE(e));let i=hE(s);if(i>$u)return s;(ya>=uE||Ea+i>fE)&&(vu=Es,Es=new Map,ya=0,Ea=0);let r=Es.
get(t);return r||Es.set(t,r=new Map),r.set(n,s),ya++,Ea+=i,s},$i=typeof process=="object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",Ru={win32:{sep:"\\"},posix:{sep:"/"}},mE=$i==="win32"?Ru.win32.sep:Ru.posix.sep;_e.sep=mE;var ie=Symbol(
"globstar **");_e.GLOBSTAR=ie;var yE=(n,e)=>{let t;return s=>(t??=Uu(n,e)).match(s)};_e.filter=yE;var Et=(n,e={})=>Object.
assign({},n,e),EE=n=>{if(!n||typeof n!="object"||!Object.keys(n).length)return _e;let e=_e;return Object.assign((s,i,r={})=>e(
s,i,Et(n,r)),{Minimatch:class extends e.Minimatch{constructor(i,r={}){super(i,Et(n,r))}static defaults(i){return e.defaults(
Et(n,i)).Minimatch}},unescape:(s,i={})=>e.unescape(s,Et(n,i)),escape:(s,i={})=>e.escape(s,Et(n,i)),filter:(s,i={})=>e.filter(
s,Et(n,i)),defaults:s=>e.defaults(Et(n,s)),braceExpand:(s,i={})=>e.braceExpand(s,Et(n,i)),match:(s,i,r={})=>e.match(s,i,
Et(n,r)),sep:e.sep,GLOBSTAR:ie})};_e.defaults=EE;var Oa=(n,e={})=>{if(ys(n),e.nobrace||!/\{(?:(?!\{).)*\}/.test(n))return[
n];let t=n.replace(/\\\\/g,"\\\\\\\\");return(e.windowsPathsNoEscape||e[Ia]===!1)&&(t=t.replace(/\[([{}])\]/g,"[\\$1]")),
yu(t,{max:e.braceExpandMax})};_e.braceExpand=Oa;var DE=100,wE=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,SE=(n,e)=>{let t=[];for(let s=0;s<
n.length;s++){let i=n.charAt(s);if(i==="\\")s++;else if(i===e){if(t.some(r=>r!=="@"&&r!=="?"))return!0}else n.charAt(s+1)===
"("&&"!?+*@".includes(i)?(t.push(i),s++):i===")"&&t.pop()}return!1},bE=(n,e,t={})=>{let s=new Je(e,t);return n=n.filter(
i=>s.match(i)),s.options.nonull&&!n.length&&n.push(e),n};_e.match=bE;var _u=/[?*]|[+@!]\(.*?\)|\[|\]/,Ku=(n,e)=>{let t=e+
1;(n.charAt(t)==="!"||n.charAt(t)==="^")&&t++;let s=!1;for(;t<n.length;t++){let i=n.charAt(t);if(i==="]"&&s)return t;s=!0,
i==="\\"&&t++}return-1},OE=(n,e)=>{if(!e&&(n==="+()"||n==="@()"))return n;let t="";for(let s=0;s<n.length;s++){let i=n.charAt(
s);if(i==="\\")t+=n.charAt(++s)||i;else{if(i==="*"||i==="?")return;if(i==="["){let r=Ku(n,s);if(r===-1){t+=i;continue}let o=n.
slice(s+1,r);if(o.startsWith("\\")&&(o=o.slice(1)),[...o].length!==1||"!^".includes(n.charAt(s+1)))return;t+=o,s=r}else{
if(!e&&"+@!".includes(i)&&n.charAt(s+1)==="("&&n.includes(")",s+2))return;t+=i}}}return t},qu=256,Ju=n=>{let e=0;for(let t=0;t<
n.length-1;t++){let s=n.charAt(t);s==="\\"?t++:"+@!?*".includes(s)&&n.charAt(t+1)==="("&&(e++,t++)}return e},AE=n=>{if(Ju(
n)>qu)throw new TypeError("pattern has too many extglobs")},NE=n=>{if(/^[?*+@]\(\)$/.test(n)||n.includes("[:"))return!1;
let e=0;for(let t=0;t<n.length;t++){let s=n.charAt(t);if(s==="\\"){if(++t===n.length)return!1}else if(s==="["){let i=Ku(
n,t);i!==-1&&(t=i)}else if("+@!?*".includes(s)&&n.charAt(t+1)==="(")e++,t++;else if(s===")"){if(!e--)return!1}else if(s===
"|"&&!e)return!1}return!e},Da,xu,Lt=(n,e)=>typeof n=="string"?e===n:e!==""&&n.testUnchecked(e),Mu=(n,e,t,s,i)=>Lt(n,e)?t:
s!==void 0&&Lt(n,s)?i:-1,Aa=n=>n==="."||n==="..",wa=n=>typeof n=="string"&&/^[a-z]:$/i.test(n),Hi=n=>typeof n=="string"&&
/^unc$/i.test(n),Sa=n=>{if(n[0]!==""||n[1]!=="")return-1;let e=n[2]!=="?"?2:Hi(n[3])?4:-1,t=n[e],s=n[e+1];return e!==-1&&
t!==void 0&&t!==""&&t!==ie&&s!==void 0&&s!==""&&s!==ie?e:-1},Gi=(n,e)=>!Aa(n)&&(e||!n.startsWith(".")),Ds=(n,e,t,s,i)=>{
for(let r=e;r<t;){if(n.charCodeAt(r)===46){if(!s)return!0;let a=n.charCodeAt(r+1)===46?r+2:r+1;if(a>=t||Ui(n.charCodeAt(
a),i))return!0}let o=Na(n,r,i);if(o===-1)return!1;for(r=o+1;r<t&&Ui(n.charCodeAt(r),i);)r++}return!1},Ui=(n,e)=>e==="/"?
n===47:e==="\\"?n===92:n===47||n===92,Na=(n,e,t)=>{if(t!=="both")return n.indexOf(t,e);let s=n.indexOf("/",e),i=n.indexOf(
"\\",e);return s===-1?i:i===-1?s:Math.min(s,i)},Pu=(n,e,t)=>t!=="both"?n.lastIndexOf(t,e):Math.max(n.lastIndexOf("/",e),
n.lastIndexOf("\\",e)),ba={},Je=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#e;#n;#t;#r;#o=[];#h=[];#f=[];#u=new Map;#a=!1;#p;#B=new WeakMap;constructor(e,t={}){
ys(e),t=t||{},this.options=t,this.maxGlobstarRecursion=t.maxGlobstarRecursion??Hu,this.pattern=e,this.platform=t.platform||
$i,this.isWindows=this.platform==="win32",this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||t[Ia]===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!t.preserveMultipleSlashes,this.negate=!1,this.
nonegate=!!t.nonegate,this.comment=!1,this.empty=!1,this.partial=!!t.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=
t.windowsNoMagicRoot!==void 0?t.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.
set=[],this.#e=!this.preserveMultipleSlashes,this.#t=(t.optimizationLevel??1)>=2;let s=t.normalize;this.#r=s===!0?"NFC":
s||void 0,this.make();let i=this.set.map(r=>this.#s(r));this.#f=this.set.map((r,o)=>this.#e&&r.length-1>i[o]),this.#o=this.
set.map((r,o)=>{let a=this.#f[o]?r.length-1:r.length,l=r.slice(i[o]+1,a).filter(B=>typeof B=="string"&&!!B);return[...new Set(
l)]}),this.#n=this.#o.some(r=>r.length),this.#h=this.set.map((r,o)=>{let[a,l,B]=r;if(this.#f[o]&&r.length===2&&a===ie&&l!==
ie)return"tail";if(this.#f[o]&&t.matchBase&&r.length===1&&a!==ie&&a!=="")return"base";if(!(!this.#e||i[o]!==-1)){if(r.length===
3&&a===ie&&B===ie&&l!==ie&&l!==""&&this.maxGlobstarRecursion>0)return"mid";if(r.length===2&&l===ie&&a!==ie&&a!=="")return"\
head"}})}#l(e){return this.#r?e.normalize(this.#r):e}#s(e){if(!this.isWindows)return-1;if(wa(e[0]))return 0;if(e[0]===""&&
e[1]===""&&e[2]==="?"&&wa(e[3]))return 3;let s=Sa(e);return s===-1?-1:s+1}hasMagic(){if(this.options.magicalBraces&&this.
set.length>1)return!0;for(let e of this.set)for(let t of e)if(typeof t!="string")return!0;return!1}make(){let e=this.pattern,
t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){this.comment=!0;return}if(!e){this.empty=!0;return}this.parseNegate(),
this.globSet=[...new Set(this.#i())];let s=this.globSet.map(r=>this.#I(r));this.globParts=this.preprocess(s),this.#a=!0;
let i=this.globParts.map((r,o,a)=>{if(this.isWindows&&this.windowsNoMagicRoot){let l=r[2]==="?"&&Hi(r[3])?6:4,B=r[0]===""&&
r[1]===""&&(r[2]==="?"||!_u.test(r[2]))&&r.slice(3,l).every(u=>!_u.test(u)),c=/^[a-z]:/i.test(r[0]);if(B)return[...r.slice(
0,l).map(u=>this.#l(u)),...r.slice(l).map(u=>this.parse(u))];if(c)return[this.#l(r[0]),...r.slice(1).map(u=>this.parse(u))]}
return r.map(l=>this.parse(l))});if(this.set=i.filter(r=>r.indexOf(!1)===-1),this.isWindows)for(let r=0;r<this.set.length;r++){
let o=this.set[r];o[0]===""&&o[1]===""&&this.globParts[r][2]==="?"&&(wa(o[3])||Hi(this.globParts[r][3]))&&(Hi(this.globParts[r][3])&&
(o[3]="UNC"),o[2]="?")}t.noext||this.mergeRows(),this.#a=!1,this.set.forEach((r,o)=>{for(let a=0;a<r.length;a++)r[a]===ba&&
(r[a]=this.parse(this.globParts[o][a]))})}mergeRows(){let e=!0;for(;e;){if(e=!1,this.set.length<2)return;let t=this.#C(),
s=Math.max(0,...this.set.map(i=>i.length));for(let i=0;i<s;i++){let r=new Map,o=this.set.length+1;this.set.forEach((l,B)=>{
if(!(l[i]instanceof ms||l[i]===ba)||!NE(this.globParts[B][i]))return;let{pre:c,suf:u}=t[B],f=c[i]*o+u[i+1],h=r.get(f);h?
h.push(B):r.set(f,[B])});let a=new Set;for(let l of r.values()){if(l.length<2)continue;let[B,...c]=l,f=`@(${l.map(h=>this.
globParts[h][i]).join("|")})`;if(!(Ju(f)>qu)){this.globParts[B][i]=f,this.set[B][i]=this.parse(f);for(let h of c)a.add(h)}}
if(a.size){if(e=!0,this.set=this.set.filter((l,B)=>!a.has(B)),this.globParts=this.globParts.filter((l,B)=>!a.has(B)),this.
set.length<2)return;t=this.#C()}}}}#C(){let e=new Map,t=this.globParts.map(o=>o.map(a=>{let l=e.get(a);return l===void 0&&
e.set(a,l=e.size),l})),s=e.size,i=Math.max(0,...t.map(o=>o.length)),r=t.map(o=>({pre:[0],suf:new Array(o.length+1).fill(
0)}));for(let o=0;o<i;o++){let a=new Map;t.forEach((l,B)=>{if(o>=l.length)return;let{pre:c}=r[B],u=c[o]*s+l[o],f=a.get(u);
f===void 0&&a.set(u,f=a.size+1),c.push(f)})}for(let o=i-1;o>=0;o--){let a=new Map;t.forEach((l,B)=>{if(o>=l.length)return;
let{suf:c}=r[B],u=c[o+1]*s+l[o],f=a.get(u);f===void 0&&a.set(u,f=a.size+1),c[o]=f})}return r}preprocess(e){if(this.options.
noglobstar)for(let s of e)for(let i=0;i<s.length;i++)s[i]==="**"&&(s[i]="*");let{optimizationLevel:t=1}=this.options;return t>=
2?(e=this.firstPhasePreProcess(e),e=this.secondPhasePreProcess(e)):t>=1?e=this.levelOneOptimize(e):e=this.adjascentGlobstarOptimize(
e),e}adjascentGlobstarOptimize(e){return e.map(t=>{let s=-1;for(;(s=t.indexOf("**",s+1))!==-1;){let i=s;for(;t[i+1]==="*\
*";)i++;i!==s&&t.splice(s,i-s)}return t})}levelOneOptimize(e){return e.map(t=>{let s=this.#s(t)+1;return t=t.reduce((i,r)=>{
let o=i[i.length-1];return r==="**"&&o==="**"?i:r===".."&&i.length>s&&o&&o!==".."&&o!=="."&&o!=="**"?(i.pop(),i):(i.push(
r),i)},[]),t.length===0?[""]:t})}#D(e){let t=!this.isWindows||!e.includes("\\")?"/":e.includes("/")?"both":"\\",s=this.#e?
0:-1,i="",r=0,o,a=0,l=!!this.options.dot;e:for(let B=0;B<this.set.length;B++){let c=this.set[B],u=c[c.length-1],f=s!==-1&&
this.#f[B]&&u!==ie;if(f&&s===0){let p=Pu(e,e.length,t);if(r=p+1,i=e.slice(r),i===""&&p>=0){let y=p;for(;y>0&&Ui(e.charCodeAt(
y-1),t);)y--;a=y===0?0:Pu(e,y-1,t)+1,o=e.slice(a,y)}let m=this.#t&&(Aa(i)||i===""&&o!==void 0&&Aa(o));s=m?-1:1,f=!m}let h=-1;
if(f&&typeof u=="string"&&(h=Mu(u,i,r,o,a),h===-1))continue;if(this.#n){for(let p of this.#o[B])if(!e.includes(p))continue e}
if(f&&typeof u=="object"&&(h=Mu(u,i,r,o,a),h===-1))continue;let d=this.#h[B];if(d==="base"&&f)return"yes";if(d==="tail"&&
f){if(this.#t&&Ds(e,0,h,!0,t))return"maybe";if(!Ds(e,0,h,l,t))return"yes";continue}if(d==="mid"||d==="head"){let p=this.#g(
e,c,d==="head",l,t);if(p!=="no")return p;continue}return"maybe"}return"no"}#y(e,t,s){let i=!!this.options.dot,r=e.length;
if(s==="head"){if(r<2||!Lt(t[0],e[0]))return!1;for(let a=1;a<r;a++)if(!Gi(e[a],i))return!1;return!0}let o=t[1];if(s==="t\
ail"){let a=r-1;if(!Lt(o,e[a])&&(e[a]!==""||r===1||!Lt(o,e[--a])))return!1;for(let l=0;l<a;l++)if(!Gi(e[l],i))return!1;return!0}
for(let a=0;a<r;a++){if(Lt(o,e[a])&&a+1<r){let l=a+1;for(;l<r&&Gi(e[l],i);)l++;if(l===r)return!0}if(!Gi(e[a],i))return!1}
return!1}#g(e,t,s,i,r){if(this.#t&&Ds(e,0,e.length,!0,r))return"maybe";let o=t[s?0:1],a=0;for(let l=Na(e,a,r);l!==-1;l=Na(
e,a,r)){let B=l+1;for(;B<e.length&&Ui(e.charCodeAt(B),r);)B++;if((typeof o=="string"?l-a===o.length&&e.startsWith(o,a):l>
a&&o.testUnchecked(e.slice(a,l)))&&!Ds(e,B,e.length,i,r))return"yes";if(s||Ds(e,a,B,i,r))return"no";a=B}return"no"}#m(e){
let t=Da;return t?.f===e&&t.isWindows===this.isWindows&&t.preserveMultipleSlashes===this.preserveMultipleSlashes&&t.normalize===
this.#r?t:void 0}#d(e){let{isWindows:t,preserveMultipleSlashes:s}=this,i=this.#I(t?e.split("\\").join("/"):e),r=this.#r;
return r&&(i=i.map(o=>o.normalize(r))),Da={f:e,isWindows:t,preserveMultipleSlashes:s,normalize:r,parts:i},Da}#b(e){let t=[
...e],s=!1;do{if(s=!1,!this.preserveMultipleSlashes){for(let o=1;o<t.length-1;o++){let a=t[o];o===1&&a===""&&t[0]===""||
(a==="."||a==="")&&(s=!0,t.splice(o,1),o--)}t[0]==="."&&t.length===2&&(t[1]==="."||t[1]==="")&&(s=!0,t.pop())}let i=this.#s(
t)+1,r=i;for(;(r=t.indexOf("..",r+1))!==-1;){let o=t[r-1];o&&o!=="."&&o!==".."&&o!=="**"&&(s=!0,t.splice(r-1,2),r=Math.max(
r-2,i))}}while(s);return t.length===0?[""]:t}firstPhasePreProcess(e){let{braceExpandMax:t=Gu}=this.options,s=0,i=1e6,r=!1;
do{r=!1;for(let o of e){let a=-1;for(;(a=o.indexOf("**",a+1))!==-1;){let c=a;for(;o[c+1]==="**";)c++;c>a&&o.splice(a+1,c-
a);let u=o[a+1],f=o[a+2],h=o[a+3];if(u!==".."||!f||f==="."||f===".."||!h||h==="."||h==="..")continue;let d=o.length-1;if(e.
length>=t||s+d>i)throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");r=!0,o.splice(a,1);let p=o.
slice(0);p[a]="**",s+=d,e.push(p),a--}if(!this.preserveMultipleSlashes){for(let c=1;c<o.length-1;c++){let u=o[c];c===1&&
u===""&&o[0]===""||(u==="."||u==="")&&(r=!0,o.splice(c,1),c--)}o[0]==="."&&o.length===2&&(o[1]==="."||o[1]==="")&&(r=!0,
o.pop())}let l=this.#s(o)+1,B=l;for(;(B=o.indexOf("..",B+1))!==-1;){let c=o[B-1];if(c&&c!=="."&&c!==".."&&c!=="**"){r=!0;
let f=B===1&&o[B+1]==="**"?["."]:[];o.splice(B-1,2,...f),o.length===0&&o.push(""),B=Math.max(B-2,l)}}}}while(r);return e}secondPhasePreProcess(e){
let t=new Set,s=e.filter(o=>{let a=o.join("/");return t.has(a)?!1:(t.add(a),!0)}),i=new Map;for(let o of s){let a=[];for(let l=0;l<
o.length;l++)o[l]==="*"&&a.push(l);a.length&&i.set(a.join(","),a)}if(!i.size||s.length*i.size>1e5)return s;let{dot:r}=this.
options;return s.filter(o=>{for(let a of i.values()){if(a[a.length-1]>=o.length)continue;let l=[...o],B=!0,c=!1;for(let u of a){
let f=o[u];if(f!=="*"){if(!f||f==="**"||!r&&f.startsWith(".")){B=!1;break}l[u]="*",c=!0}}if(B&&c&&t.has(l.join("/")))return!1}
return!0})}parseNegate(){if(this.nonegate)return;let e=this.pattern,t=!1,s=0;for(let i=0;i<e.length&&e.charAt(i)==="!";i++)
t=!t,s++;s&&(this.pattern=e.slice(s)),this.negate=t}#O(e,t,s,i){let r=0,o=0,a=this.isWindows?Sa(t):-1,l=a===-1?-1:Sa(s);
if(l!==-1){let B=s[l],c=s[l+1];typeof B!="string"||typeof c!="string"?(r=a,o=l):t[a].toLowerCase()===B.toLowerCase()&&t[a+
1].toLowerCase()===c.toLowerCase()&&(r=a+2,o=l+2)}else if(this.isWindows){let B=typeof e[0]=="string"&&/^[a-z]:$/i.test(
e[0]),c=!B&&e[0]===""&&e[1]===""&&e[2]==="?"&&/^[a-z]:$/i.test(e[3]),u=typeof s[0]=="string"&&/^[a-z]:$/i.test(s[0]),f=!u&&
s[0]===""&&s[1]===""&&s[2]==="?"&&typeof s[3]=="string"&&/^[a-z]:$/i.test(s[3]),h=c?3:B?0:void 0,d=f?3:u?0:void 0;if(typeof h==
"number"&&typeof d=="number"){let[p,m]=[e[h],s[d]];p.toLowerCase()===m.toLowerCase()&&(o=d+1,r=h+1)}}return e=t,s.includes(
ie)?this.#E(e,s,i,r,o):this.#A(e,s,i,r,o)}#E(e,t,s,i,r){let{head:o,body:a,tail:l,segments:B}=this.#w(t,s,r);if(o.length){
let u=i+o.length;if(!this.#A(e,o,s,i,0,u))return!1;i+=o.length,r+=o.length}let c=0;if(l.length){if(l.length+i>e.length)return!1;
let u=e.length-l.length;if(this.#A(e,l,s,u,0))c=l.length;else{if(e[e.length-1]!==""||i+l.length===e.length||(u--,!this.#A(
e,l,s,u,0)))return!1;c=l.length+1}}if(!a.length){let u=!!c;for(let f=i;f<e.length-c;f++){let h=String(e[f]);if(u=!0,h===
"."||h===".."||!this.options.dot&&h.startsWith("."))return!1}return s||u}return!!this.#S(e,B,e.length-c,i,0,s,0,!!c,new Set)}#w(e,t,s){
let i=this.#B.get(e);i||(i=[],this.#B.set(e,i));let r=s*2+(t?1:0),o=i[r];if(o)return o;let a=e.indexOf(ie,s),l=e.lastIndexOf(
ie),B=e.slice(s,a),c=e.slice(a+1,t?void 0:l),u=t?[]:e.slice(l+1),f=[[[],0]],h=f[0],d=0,p=[0];for(let y of c)y===ie?(p.push(
d),h=[[],0],f.push(h)):(h[0].push(y),d++);f.forEach((y,D)=>{y[1]=d-p[D]});let m={head:B,body:c,tail:u,segments:f};return i[r]=
m,m}#S(e,t,s,i,r,o,a,l,B){let c=t[r];if(!c){if(o)return i>=s||i===s-1&&e[i]==="";for(let d=i;d<s;d++){l=!0;let p=e[d];if(p===
"."||p===".."||!this.options.dot&&p.startsWith("."))return!1}return l}let[u,f]=c,h=o?s:s-f;for(;i<=h;){let d=r*(e.length+
1)+i;if(B.has(d))return!1;if(B.add(d),this.#A(e,u,o,i,0,i+u.length)&&a<this.maxGlobstarRecursion){let y=this.#S(e,t,s,i+
u.length,r+1,o,a+1,l,B);if(y!==!1)return y}if(i===h)break;let m=e[i];if(m==="."||m===".."||!this.options.dot&&m.startsWith(
"."))return!1;i++}return o||null}#A(e,t,s,i,r,o=e.length){let a,l,B,c;for(a=i,l=r,c=Math.min(o,e.length),B=t.length;a<c&&
l<B;a++,l++){let u=t[l],f=e[a];if(u===!1||u===ie||!Lt(u,f))return!1}if(a===c&&l===B)return!0;if(a===c)return s;if(l===B)
return a===c-1&&e[a]==="";throw new Error("wtf?")}braceExpand(){return Oa(this.pattern,this.options)}#i(){let{pattern:e}=this;
if(this.options.nobrace)return this.braceExpand();let t=57344;for(;e.includes(String.fromCharCode(t));)if(++t>63743)return this.
braceExpand();let s=String.fromCharCode(t),i=!1,r=e.replace(wE,(a,l,B)=>{let c=Number(l),u=Number(B);return!Number.isSafeInteger(
c)||!Number.isSafeInteger(u)||Math.abs(c-u)+1<DE?a:(i=!0,`${s}${l}..${B}${s}`)});if(!i)return this.braceExpand();let o=Oa(
r,this.options);for(let a of o)for(let l of a.split("/")){let B=l.indexOf("[");if(B!==-1&&B<l.lastIndexOf(s))return this.
braceExpand();if(!this.options.noext&&SE(l,s))return this.braceExpand()}return this.#p=s,o}parse(e){ys(e);let t=this.options;
if(e==="**")return ie;if(e==="")return"";let{nocase:s,nocaseMagicOnly:i,noext:r=!1,dot:o,normalize:a}=t,l=this.#p,B=l&&e.
includes(l)?void 0:OE(e,r);if(B!==void 0&&!(s&&!i&&e.toUpperCase()!==e.toLowerCase()))return this.#l(B);if(this.#a)return ba;
let c=this.#u.get(e);return c||(r||AE(e),c=new ms(e,N({nocase:s,noext:r,dot:o,normalize:a},l&&{rangeMark:l})),this.#u.set(
e,c)),c}#I(e){return this.preserveMultipleSlashes?e.split("/"):this.isWindows&&/^\/\/[^/]+/.test(e)?["",...e.split(/\/+/)]:
e.split(/\/+/)}match(e,t=this.partial){if(this.comment)return!1;if(this.empty)return e==="";if(e==="/"&&t)return!0;let s=this.
options,i=this.#m(e);if(!i){if(!t&&!this.#r&&(this.#e||this.#n)&&xu!==e){xu=e;let B=this.#D(e);if(B==="no")return s.flipNegate?
!1:this.negate;if(B==="yes")return s.flipNegate?!0:!this.negate}i=this.#d(e)}let r=i.parts,o=this.#t?i.resolved??=this.#b(
r):r,a=this.set,l=r[r.length-1];if(!l)for(let B=r.length-2;!l&&B>=0;B--)l=r[B];for(let B=0;B<a.length;B++){let c=a[B],u=t?
void 0:this.#h[B];if(u==="base"?Lt(c[0],l):u?this.#y(o,c,u):s.matchBase&&c.length===1?this.#O([l],[l],c,t):this.#O(r,o,c,
t))return s.flipNegate?!0:!this.negate}return s.flipNegate?!1:this.negate}static defaults(e){return _e.defaults(e).Minimatch}};
_e.Minimatch=Je;_e.escape=Tt;_e.unescape=en;import{fileURLToPath as CD}from"node:url";import{tracingChannel as IE,channel as FE}from"node:diagnostics_channel";var Ee=FE("lru-cache:metrics"),ws=IE("lru-cache"),kE=typeof performance=="object"&&performance&&typeof performance.now==
"function"?performance:Date,Fa=()=>Ee.hasSubscribers||ws.hasSubscribers,Wu=new Set,ju=typeof process=="object"&&process?
process:{},TE=(n,e,t,s)=>{typeof ju.emitWarning=="function"?ju.emitWarning(n,e,t,s):console.error(`[${t}] ${e}: ${n}`)},
LE=n=>!Wu.has(n),vt=n=>!!n&&n===Math.floor(n)&&n>0&&isFinite(n),Vu=n=>vt(n)?n<=Math.pow(2,8)?Uint8Array:n<=Math.pow(2,16)?
Uint16Array:n<=Math.pow(2,32)?Uint32Array:n<=Number.MAX_SAFE_INTEGER?Ki:null:null,Ki=class extends Array{constructor(n){
super(n),this.fill(0)}},vE=class Ss{heap;length;static#e=!1;static create(e){let t=Vu(e);if(!t)return[];Ss.#e=!0;let s=new Ss(
e,t);return Ss.#e=!1,s}constructor(e,t){if(!Ss.#e)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=
new t(e),this.length=0}push(e){this.heap[this.length++]=e}pop(){return this.heap[--this.length]}},bs=class Yu{#e;#n;#t;#r;#o;#h;#f;#u;get perf(){
return this.#u}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#a;#p;#B;#l;#s;#C;#D;#y;#g;#m;#d;#b;#O;#E;#w;#S;#A;#i;#I;static unsafeExposeInternals(e){
return{starts:e.#O,ttls:e.#E,autopurgeTimers:e.#w,sizes:e.#b,keyMap:e.#B,keyList:e.#l,valList:e.#s,next:e.#C,prev:e.#D,get head(){
return e.#y},get tail(){return e.#g},free:e.#m,isBackgroundFetch:t=>e.#c(t),backgroundFetch:(t,s,i,r)=>e.#M(t,s,i,r),moveToTail:t=>e.#V(
t),indexes:t=>e.#k(t),rindexes:t=>e.#T(t),isStale:t=>e.#N(t)}}get max(){return this.#e}get maxSize(){return this.#n}get calculatedSize(){
return this.#p}get size(){return this.#a}get fetchMethod(){return this.#h}get memoMethod(){return this.#f}get dispose(){
return this.#t}get onInsert(){return this.#r}get disposeAfter(){return this.#o}constructor(e){let{max:t=0,ttl:s,ttlResolution:i=1,
ttlAutopurge:r,updateAgeOnGet:o,updateAgeOnHas:a,allowStale:l,dispose:B,onInsert:c,disposeAfter:u,noDisposeOnSet:f,noUpdateTTL:h,
maxSize:d=0,maxEntrySize:p=0,sizeCalculation:m,fetchMethod:y,memoMethod:D,noDeleteOnFetchRejection:O,noDeleteOnStaleGet:A,
allowStaleOnFetchRejection:k,allowStaleOnFetchAbort:v,ignoreFetchAbort:q,backgroundFetchSize:L=1,perf:J}=e;if(this.backgroundFetchSize=
L,J!==void 0&&typeof J?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#u=
J??kE,t!==0&&!vt(t))throw new TypeError("max option must be a nonnegative integer");let Fe=t?Vu(t):Array;if(!Fe)throw new Error(
"invalid max value: "+t);if(this.#e=t,this.#n=d,this.maxEntrySize=p||this.#n,this.sizeCalculation=m,this.sizeCalculation){
if(!this.#n&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(D!==void 0&&typeof D!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#f=D,y!==void 0&&typeof y!="function")
throw new TypeError("fetchMethod must be a function if specified");if(this.#h=y,this.#A=!!y,this.#B=new Map,this.#l=Array.
from({length:t}).fill(void 0),this.#s=Array.from({length:t}).fill(void 0),this.#C=new Fe(t),this.#D=new Fe(t),this.#y=0,
this.#g=0,this.#m=vE.create(t),this.#a=0,this.#p=0,typeof B=="function"&&(this.#t=B),typeof c=="function"&&(this.#r=c),typeof u==
"function"?(this.#o=u,this.#d=[]):(this.#o=void 0,this.#d=void 0),this.#S=!!this.#t,this.#I=!!this.#r,this.#i=!!this.#o,
this.noDisposeOnSet=!!f,this.noUpdateTTL=!!h,this.noDeleteOnFetchRejection=!!O,this.allowStaleOnFetchRejection=!!k,this.
allowStaleOnFetchAbort=!!v,this.ignoreFetchAbort=!!q,this.maxEntrySize!==0){if(this.#n!==0&&!vt(this.#n))throw new TypeError(
"maxSize must be a positive integer if specified");if(!vt(this.maxEntrySize))throw new TypeError("maxEntrySize must be a\
 positive integer if specified");this.#q()}if(this.allowStale=!!l,this.noDeleteOnStaleGet=!!A,this.updateAgeOnGet=!!o,this.
updateAgeOnHas=!!a,this.ttlResolution=vt(i)||i===0?i:1,this.ttlAutopurge=!!r,this.ttl=s||0,this.ttl){if(!vt(this.ttl))throw new TypeError(
"ttl must be a positive integer if specified");this.#L()}if(this.#e===0&&this.ttl===0&&this.#n===0)throw new TypeError("\
At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#e&&!this.#n){let Re="LRU_CACHE_UNBOUNDE\
D";LE(Re)&&(Wu.add(Re),TE("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.",
"UnboundedCacheWarning",Re,Yu))}}getRemainingTTL(e){return this.#B.has(e)?1/0:0}#L(){let e=new Ki(this.#e),t=new Ki(this.#e);
this.#E=e,this.#O=t;let s=this.ttlAutopurge?Array.from({length:this.#e}):void 0;this.#w=s,this.#G=(l,B,c=this.#u.now())=>{
t[l]=B!==0?c:0,e[l]=B,i(l,B)},this.#F=l=>{t[l]=e[l]!==0?this.#u.now():0,i(l,e[l])};let i=this.ttlAutopurge?(l,B)=>{if(s?.[l]&&
(clearTimeout(s[l]),s[l]=void 0),B&&B!==0&&s){let c=setTimeout(()=>{this.#N(l)?(this.#P(this.#l[l],"expire"),s[l]=void 0):
i(l,a(l))},B+1);c.unref&&c.unref(),s[l]=c}}:()=>{};this.#v=(l,B)=>{if(e[B]){let c=e[B],u=t[B];if(!c||!u)return;l.ttl=c,l.
start=u,l.now=r||o();let f=l.now-u;l.remainingTTL=c-f}};let r=0,o=()=>{let l=this.#u.now();if(this.ttlResolution>0){r=l;
let B=setTimeout(()=>r=0,this.ttlResolution);B.unref&&B.unref()}return l};this.getRemainingTTL=l=>{let B=this.#B.get(l);
return B===void 0?0:a(B)};let a=l=>{let B=e[l],c=t[l];if(!B||!c)return 1/0;let u=(r||o())-c;return B-u};this.#N=l=>{let B=t[l],
c=e[l];return!!c&&!!B&&(r||o())-B>c}}#F=()=>{};#v=()=>{};#G=()=>{};#N=()=>!1;#q(){let e=new Ki(this.#e);this.#p=0,this.#b=
e,this.#_=t=>{this.#p-=e[t],e[t]=0},this.#H=(t,s,i,r)=>{if(!vt(i)){if(this.#c(s))return this.backgroundFetchSize;if(r){if(typeof r!=
"function")throw new TypeError("sizeCalculation must be a function");if(i=r(s,t),!vt(i))throw new TypeError("sizeCalcula\
tion return invalid (expect positive integer)")}else throw new TypeError("invalid size value (must be positive integer).\
 When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return i},this.#R=(t,s,i)=>{if(e[t]=s,this.#n){
let r=this.#n-e[t];for(;this.#p>r;)this.#K(!0)}this.#p+=e[t],i&&(i.entrySize=s,i.totalCalculatedSize=this.#p)}}#_=e=>{};#R=(e,t,s)=>{};#H=(e,t,s,i)=>{
if(s||i)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#k({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#g;this.#$(t)&&((e||!this.#N(t))&&(yield t),t!==this.#y);)t=this.#D[t]}*#T({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#y;this.#$(t)&&((e||!this.#N(t))&&(yield t),t!==this.#g);)t=this.#C[t]}#$(e){return e!==
void 0&&this.#B.get(this.#l[e])===e}*entries(){for(let e of this.#k())this.#s[e]!==void 0&&this.#l[e]!==void 0&&!this.#c(
this.#s[e])&&(yield[this.#l[e],this.#s[e]])}*rentries(){for(let e of this.#T())this.#s[e]!==void 0&&this.#l[e]!==void 0&&
!this.#c(this.#s[e])&&(yield[this.#l[e],this.#s[e]])}*keys(){for(let e of this.#k()){let t=this.#l[e];t!==void 0&&!this.#c(
this.#s[e])&&(yield t)}}*rkeys(){for(let e of this.#T()){let t=this.#l[e];t!==void 0&&!this.#c(this.#s[e])&&(yield t)}}*values(){
for(let e of this.#k())this.#s[e]!==void 0&&!this.#c(this.#s[e])&&(yield this.#s[e])}*rvalues(){for(let e of this.#T())this.#s[e]!==
void 0&&!this.#c(this.#s[e])&&(yield this.#s[e])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCach\
e";find(e,t={}){for(let s of this.#k()){let i=this.#s[s],r=this.#c(i)?i.__staleWhileFetching:i;if(r!==void 0&&e(r,this.#l[s],
this))return this.#W(this.#l[s],t)}}forEach(e,t=this){for(let s of this.#k()){let i=this.#s[s],r=this.#c(i)?i.__staleWhileFetching:
i;r!==void 0&&e.call(t,r,this.#l[s],this)}}rforEach(e,t=this){for(let s of this.#T()){let i=this.#s[s],r=this.#c(i)?i.__staleWhileFetching:
i;r!==void 0&&e.call(t,r,this.#l[s],this)}}purgeStale(){let e=!1;for(let t of this.#T({allowStale:!0}))this.#N(t)&&(this.#P(
this.#l[t],"expire"),e=!0);return e}info(e){let t=this.#B.get(e);if(t===void 0)return;let s=this.#s[t],i=this.#c(s)?s.__staleWhileFetching:
s;if(i===void 0)return;let r={value:i};if(this.#E&&this.#O){let o=this.#E[t],a=this.#O[t];if(o&&a){let l=o-(this.#u.now()-
a);r.ttl=l,r.start=Date.now()}}return this.#b&&(r.size=this.#b[t]),r}dump(){let e=[];for(let t of this.#k({allowStale:!0})){
let s=this.#l[t],i=this.#s[t],r=this.#c(i)?i.__staleWhileFetching:i;if(r===void 0||s===void 0)continue;let o={value:r};if(this.#E&&
this.#O){o.ttl=this.#E[t];let a=this.#u.now()-this.#O[t];o.start=Math.floor(Date.now()-a)}this.#b&&(o.size=this.#b[t]),e.
unshift([s,o])}return e}load(e){this.clear();for(let[t,s]of e){if(s.start){let i=Date.now()-s.start;s.start=this.#u.now()-
i}this.#x(t,s.value,s)}}set(e,t,s={}){let{status:i=Ee.hasSubscribers?{}:void 0}=s;s.status=i,i&&(i.op="set",i.key=e,t!==
void 0&&(i.value=t),i.cache=this);let r=this.#x(e,t,s);return i&&Ee.hasSubscribers&&Ee.publish(i),r}#x(e,t,s,i){let{ttl:r=this.
ttl,start:o,noDisposeOnSet:a=this.noDisposeOnSet,sizeCalculation:l=this.sizeCalculation,status:B}=s,c=this.#c(t);if(t===
void 0)return B&&(B.set="deleted"),this.delete(e),this;let{noUpdateTTL:u=this.noUpdateTTL}=s;B&&!c&&(B.value=t);let f=this.#H(
e,t,s.size||0,l,B);if(this.maxEntrySize&&f>this.maxEntrySize)return this.#P(e,"set"),B&&(B.set="miss",B.maxEntrySizeExceeded=
!0),this;let h=this.#a===0?void 0:this.#B.get(e);if(h===void 0)h=this.#a===0?this.#g:this.#m.length!==0?this.#m.pop():this.#a===
this.#e?this.#K(!1):this.#a,this.#l[h]=e,this.#s[h]=t,this.#B.set(e,h),this.#C[this.#g]=h,this.#D[h]=this.#g,this.#g=h,this.#a++,
this.#R(h,f,B),B&&(B.set="add"),u=!1,this.#I&&!c&&this.#r?.(t,e,"add");else{this.#V(h);let d=this.#s[h];if(t!==d){if(!a)
if(this.#c(d)){d!==i&&d.__abortController.abort(new Error("replaced"));let{__staleWhileFetching:p}=d;p!==void 0&&p!==t&&
(this.#S&&this.#t?.(p,e,"set"),this.#i&&this.#d?.push([p,e,"set"]))}else this.#S&&this.#t?.(d,e,"set"),this.#i&&this.#d?.
push([d,e,"set"]);if(this.#_(h),this.#R(h,f,B),this.#s[h]=t,!c){let p=d&&this.#c(d)?d.__staleWhileFetching:d,m=p===void 0?
"add":t!==p?"replace":"update";B&&(B.set=m,p!==void 0&&(B.oldValue=p)),this.#I&&this.onInsert?.(t,e,m)}}else c||(B&&(B.set=
"update"),this.#I&&this.onInsert?.(t,e,"update"))}if(r!==0&&!this.#E&&this.#L(),this.#E&&(u||this.#G(h,r,o),B&&this.#v(B,
h)),!a&&this.#i&&this.#d){let d=this.#d,p;for(;p=d?.shift();)this.#o?.(...p)}return this}pop(){try{for(;this.#a;){let e=this.#s[this.#y];
if(this.#K(!0),this.#c(e)){if(e.__staleWhileFetching)return e.__staleWhileFetching}else if(e!==void 0)return e}}finally{
if(this.#i&&this.#d){let e=this.#d,t;for(;t=e?.shift();)this.#o?.(...t)}}}#K(e){let t=this.#y,s=this.#l[t],i=this.#s[t],
r=this.#c(i);r&&i.__abortController.abort(new Error("evicted"));let o=r?i.__staleWhileFetching:i;return(this.#S||this.#i)&&
o!==void 0&&(this.#S&&this.#t?.(o,s,"evict"),this.#i&&this.#d?.push([o,s,"evict"])),this.#_(t),this.#w?.[t]&&(clearTimeout(
this.#w[t]),this.#w[t]=void 0),e&&(this.#l[t]=void 0,this.#s[t]=void 0,this.#m.push(t)),this.#a===1?(this.#y=this.#g=0,this.#m.
length=0):this.#y=this.#C[t],this.#B.delete(s),this.#a--,t}has(e,t={}){let{status:s=Ee.hasSubscribers?{}:void 0}=t;t.status=
s,s&&(s.op="has",s.key=e,s.cache=this);let i=this.#Y(e,t);return Ee.hasSubscribers&&Ee.publish(s),i}#Y(e,t={}){let{updateAgeOnHas:s=this.
updateAgeOnHas,status:i}=t,r=this.#B.get(e);if(r!==void 0){let o=this.#s[r];if(this.#c(o)&&o.__staleWhileFetching===void 0)
return!1;if(this.#N(r))i&&(i.has="stale",this.#v(i,r));else return s&&this.#F(r),i&&(i.has="hit",this.#v(i,r)),!0}else i&&
(i.has="miss");return!1}peek(e,t={}){let{status:s=Fa()?{}:void 0}=t;s&&(s.op="peek",s.key=e,s.cache=this),t.status=s;let i=this.#J(
e,t);return Ee.hasSubscribers&&Ee.publish(s),i}#J(e,t){let{status:s,allowStale:i=this.allowStale}=t,r=this.#B.get(e);if(r===
void 0||!i&&this.#N(r)){s&&(s.peek=r===void 0?"miss":"stale");return}let o=this.#s[r],a=this.#c(o)?o.__staleWhileFetching:
o;return s&&(a!==void 0?(s.peek="hit",s.value=a):s.peek="miss"),a}#M(e,t,s,i){let r=t===void 0?void 0:this.#s[t];if(this.#c(
r))return r;let o=new AbortController,{signal:a}=s;a?.addEventListener("abort",()=>o.abort(a.reason),{signal:o.signal});
let l={signal:o.signal,options:s,context:i},B=(p,m=!1)=>{let{aborted:y}=o.signal,D=s.ignoreFetchAbort&&p!==void 0,O=s.ignoreFetchAbort||
!!(s.allowStaleOnFetchAbort&&p!==void 0);if(s.status&&(y&&!m?(s.status.fetchAborted=!0,s.status.fetchError=o.signal.reason,
D&&(s.status.fetchAbortIgnored=!0)):s.status.fetchResolved=!0),y&&!D&&!m)return u(o.signal.reason,O);let A=h,k=this.#s[t];
return(k===h||k===void 0&&D&&m)&&(p===void 0?A.__staleWhileFetching!==void 0?this.#s[t]=A.__staleWhileFetching:this.#P(e,
"fetch"):(s.status&&(s.status.fetchUpdated=!0),this.#x(e,p,l.options,A))),p},c=p=>(s.status&&(s.status.fetchRejected=!0,
s.status.fetchError=p),u(p,!1)),u=(p,m)=>{let{aborted:y}=o.signal,D=y&&s.allowStaleOnFetchAbort,O=D||s.allowStaleOnFetchRejection,
A=O||s.noDeleteOnFetchRejection,k=h;if(this.#s[t]===h&&(!A||!m&&k.__staleWhileFetching===void 0?this.#P(e,"fetch"):D||(this.#s[t]=
k.__staleWhileFetching)),O)return s.status&&k.__staleWhileFetching!==void 0&&(s.status.returnedStale=!0),k.__staleWhileFetching;
if(k.__returned===k)throw p},f=(p,m)=>{let y=this.#h?.(e,r,l);o.signal.addEventListener("abort",()=>{(!s.ignoreFetchAbort||
s.allowStaleOnFetchAbort)&&(p(void 0),s.allowStaleOnFetchAbort&&(p=D=>B(D,!0)))}),y&&y instanceof Promise?y.then(D=>p(D===
void 0?void 0:D),m):y!==void 0&&p(y)};s.status&&(s.status.fetchDispatched=!0);let h=new Promise(f).then(B,c),d=Object.assign(
h,{__abortController:o,__staleWhileFetching:r,__returned:void 0});return t===void 0?(this.#x(e,d,_(N({},l.options),{status:void 0})),
t=this.#B.get(e)):this.#s[t]=d,d}#c(e){if(!this.#A)return!1;let t=e;return!!t&&t instanceof Promise&&t.hasOwnProperty("_\
_staleWhileFetching")&&t.__abortController instanceof AbortController}fetch(e,t={}){let s=ws.hasSubscribers,{status:i=Fa()?
{}:void 0}=t;t.status=i,i&&t.context&&(i.context=t.context);let r=this.#j(e,t);return i&&s&&(i.trace=!0,ws.tracePromise(
()=>r,i).catch(()=>{})),r}async#j(e,t={}){let{allowStale:s=this.allowStale,updateAgeOnGet:i=this.updateAgeOnGet,noDeleteOnStaleGet:r=this.
noDeleteOnStaleGet,ttl:o=this.ttl,noDisposeOnSet:a=this.noDisposeOnSet,size:l=0,sizeCalculation:B=this.sizeCalculation,noUpdateTTL:c=this.
noUpdateTTL,noDeleteOnFetchRejection:u=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:f=this.allowStaleOnFetchRejection,
ignoreFetchAbort:h=this.ignoreFetchAbort,allowStaleOnFetchAbort:d=this.allowStaleOnFetchAbort,context:p,forceRefresh:m=!1,
status:y,signal:D}=t;if(y&&(y.op="fetch",y.key=e,m&&(y.forceRefresh=!0),y.cache=this),!this.#A)return y&&(y.fetch="get"),
this.#W(e,{allowStale:s,updateAgeOnGet:i,noDeleteOnStaleGet:r,status:y});let O={allowStale:s,updateAgeOnGet:i,noDeleteOnStaleGet:r,
ttl:o,noDisposeOnSet:a,size:l,sizeCalculation:B,noUpdateTTL:c,noDeleteOnFetchRejection:u,allowStaleOnFetchRejection:f,allowStaleOnFetchAbort:d,
ignoreFetchAbort:h,status:y,signal:D},A=this.#B.get(e);if(A===void 0){y&&(y.fetch="miss");let k=this.#M(e,A,O,p);return k.
__returned=k}else{let k=this.#s[A];if(this.#c(k)){let J=s&&k.__staleWhileFetching!==void 0;return y&&(y.fetch="inflight",
J&&(y.returnedStale=!0)),J?k.__staleWhileFetching:k.__returned=k}let v=this.#N(A);if(!m&&!v)return y&&(y.fetch="hit"),this.#V(
A),i&&this.#F(A),y&&this.#v(y,A),k;let q=this.#M(e,A,O,p),L=q.__staleWhileFetching!==void 0&&s;return y&&(y.fetch=v?"sta\
le":"refresh",L&&v&&(y.returnedStale=!0)),L?q.__staleWhileFetching:q.__returned=q}}forceFetch(e,t={}){let s=ws.hasSubscribers,
{status:i=Fa()?{}:void 0}=t;t.status=i,i&&t.context&&(i.context=t.context);let r=this.#U(e,t);return i&&s&&(i.trace=!0,ws.
tracePromise(()=>r,i).catch(()=>{})),r}async#U(e,t={}){let s=await this.#j(e,t);if(s===void 0)throw new Error("fetch() r\
eturned undefined");return s}memo(e,t={}){let{status:s=Ee.hasSubscribers?{}:void 0}=t;t.status=s,s&&(s.op="memo",s.key=e,
t.context&&(s.context=t.context),s.cache=this);let i=this.#X(e,t);return s&&(s.value=i),Ee.hasSubscribers&&Ee.publish(s),
i}#X(e,t={}){let s=this.#f;if(!s)throw new Error("no memoMethod provided to constructor");let u=t,{context:i,status:r,forceRefresh:o}=u,
a=_i(u,["context","status","forceRefresh"]);r&&o&&(r.forceRefresh=!0);let l=this.#W(e,a),B=o||l===void 0;if(r&&(r.memo=B?
"miss":"hit",B||(r.value=l)),!B)return l;let c=s(e,l,{options:a,context:i});return r&&(r.value=c),this.#x(e,c,a),c}get(e,t={}){
let{status:s=Ee.hasSubscribers?{}:void 0}=t;t.status=s,s&&(s.op="get",s.key=e,s.cache=this);let i=this.#W(e,t);return s&&
(i!==void 0&&(s.value=i),Ee.hasSubscribers&&Ee.publish(s)),i}#W(e,t={}){let{allowStale:s=this.allowStale,updateAgeOnGet:i=this.
updateAgeOnGet,noDeleteOnStaleGet:r=this.noDeleteOnStaleGet,status:o}=t,a=this.#B.get(e);if(a===void 0){o&&(o.get="miss");
return}let l=this.#s[a],B=this.#c(l);return o&&this.#v(o,a),this.#N(a)?B?(o&&(o.get="stale-fetching"),s&&l.__staleWhileFetching!==
void 0?(o&&(o.returnedStale=!0),l.__staleWhileFetching):void 0):(r||this.#P(e,"expire"),o&&(o.get="stale"),s?(o&&(o.returnedStale=
!0),l):void 0):(o&&(o.get=B?"fetching":"hit"),this.#V(a),i&&this.#F(a),B?l.__staleWhileFetching:l)}#z(e,t){this.#D[t]=e,
this.#C[e]=t}#V(e){e!==this.#g&&(e===this.#y?this.#y=this.#C[e]:this.#z(this.#D[e],this.#C[e]),this.#z(this.#g,e),this.#g=
e)}delete(e){return this.#P(e,"delete")}#P(e,t){Ee.hasSubscribers&&Ee.publish({op:"delete",delete:t,key:e,cache:this});let s=!1;
if(this.#a!==0){let i=this.#B.get(e);if(i!==void 0)if(this.#w?.[i]&&(clearTimeout(this.#w[i]),this.#w[i]=void 0),s=!0,this.#a===
1)this.#Q(t);else{this.#_(i);let r=this.#s[i];if(this.#c(r)?r.__abortController.abort(new Error("deleted")):(this.#S||this.#i)&&
(this.#S&&this.#t?.(r,e,t),this.#i&&this.#d?.push([r,e,t])),this.#B.delete(e),this.#l[i]=void 0,this.#s[i]=void 0,i===this.#g)
this.#g=this.#D[i];else if(i===this.#y)this.#y=this.#C[i];else{let o=this.#D[i];this.#C[o]=this.#C[i];let a=this.#C[i];this.#D[a]=
this.#D[i]}this.#a--,this.#m.push(i)}}if(this.#i&&this.#d?.length){let i=this.#d,r;for(;r=i?.shift();)this.#o?.(...r)}return s}clear(){
return this.#Q("delete")}#Q(e){for(let t of this.#T({allowStale:!0})){let s=this.#s[t];if(this.#c(s))s.__abortController.
abort(new Error("deleted"));else{let i=this.#l[t];this.#S&&this.#t?.(s,i,e),this.#i&&this.#d?.push([s,i,e])}}if(this.#B.
clear(),this.#s.fill(void 0),this.#l.fill(void 0),this.#E&&this.#O){this.#E.fill(0),this.#O.fill(0);for(let t of this.#w??
[])t!==void 0&&clearTimeout(t);this.#w?.fill(void 0)}if(this.#b&&this.#b.fill(0),this.#y=0,this.#g=0,this.#m.length=0,this.#p=
0,this.#a=0,this.#i&&this.#d){let t=this.#d,s;for(;s=t?.shift();)this.#o?.(...s)}}};import{posix as qE,win32 as Ga}from"node:path";import{fileURLToPath as JE}from"node:url";import{lstatSync as jE,readdir as WE,
readdirSync as VE,readlinkSync as YE,realpathSync as zE}from"fs";import*as QE from"node:fs";import{lstat as ZE,readdir as eD,
readlink as tD,realpath as nD}from"node:fs/promises";import{EventEmitter as xa}from"node:events";import ef from"node:stream";import{StringDecoder as RE}from"node:string_decoder";
var zu=typeof process=="object"&&process?process:{stdout:null,stderr:null},_E=n=>!!n&&typeof n=="object"&&(n instanceof _t||
n instanceof ef||xE(n)||ME(n)),xE=n=>!!n&&typeof n=="object"&&n instanceof xa&&typeof n.pipe=="function"&&n.pipe!==ef.Writable.
prototype.pipe,ME=n=>!!n&&typeof n=="object"&&n instanceof xa&&typeof n.write=="function"&&typeof n.end=="function",Dt=Symbol(
"EOF"),wt=Symbol("maybeEmitEnd"),Rt=Symbol("emittedEnd"),qi=Symbol("emittingEnd"),Os=Symbol("emittedError"),Ji=Symbol("c\
losed"),Qu=Symbol("read"),ji=Symbol("flush"),Xu=Symbol("flushChunk"),tt=Symbol("encoding"),kn=Symbol("decoder"),he=Symbol(
"flowing"),As=Symbol("paused"),Tn=Symbol("resume"),de=Symbol("buffer"),ke=Symbol("pipes"),pe=Symbol("bufferLength"),ka=Symbol(
"bufferPush"),Wi=Symbol("bufferShift"),Se=Symbol("objectMode"),le=Symbol("destroyed"),Ta=Symbol("error"),La=Symbol("emit\
Data"),Zu=Symbol("emitEnd"),va=Symbol("emitEnd2"),lt=Symbol("async"),Ra=Symbol("abort"),Vi=Symbol("aborted"),Ns=Symbol("\
signal"),tn=Symbol("dataListeners"),He=Symbol("discarded"),Is=n=>Promise.resolve().then(n),PE=n=>n(),GE=n=>n==="end"||n===
"finish"||n==="prefinish",HE=n=>n instanceof ArrayBuffer||!!n&&typeof n=="object"&&n.constructor&&n.constructor.name==="\
ArrayBuffer"&&n.byteLength>=0,$E=n=>!Buffer.isBuffer(n)&&ArrayBuffer.isView(n),Yi=class{src;dest;opts;ondrain;constructor(e,t,s){
this.src=e,this.dest=t,this.opts=s,this.ondrain=()=>e[Tn](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener(
"drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},_a=class extends Yi{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,s){super(e,t,s),this.proxyErrors=i=>this.
dest.emit("error",i),e.on("error",this.proxyErrors)}},UE=n=>!!n.objectMode,KE=n=>!n.objectMode&&!!n.encoding&&n.encoding!==
"buffer",_t=class extends xa{[he]=!1;[As]=!1;[ke]=[];[de]=[];[Se];[tt];[lt];[kn];[Dt]=!1;[Rt]=!1;[qi]=!1;[Ji]=!1;[Os]=null;[pe]=0;[le]=!1;[Ns];[Vi]=!1;[tn]=0;[He]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not\
 be used together");UE(t)?(this[Se]=!0,this[tt]=null):KE(t)?(this[tt]=t.encoding,this[Se]=!1):(this[Se]=!1,this[tt]=null),
this[lt]=!!t.async,this[kn]=this[tt]?new RE(this[tt]):null,t&&t.debugExposeBuffer===!0&&Object.defineProperty(this,"buff\
er",{get:()=>this[de]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[ke]});let{signal:s}=t;
s&&(this[Ns]=s,s.aborted?this[Ra]():s.addEventListener("abort",()=>this[Ra]()))}get bufferLength(){return this[pe]}get encoding(){
return this[tt]}set encoding(e){throw new Error("Encoding must be set at instantiation time")}setEncoding(e){throw new Error(
"Encoding must be set at instantiation time")}get objectMode(){return this[Se]}set objectMode(e){throw new Error("object\
Mode must be set at instantiation time")}get async(){return this[lt]}set async(e){this[lt]=this[lt]||!!e}[Ra](){this[Vi]=
!0,this.emit("abort",this[Ns]?.reason),this.destroy(this[Ns]?.reason)}get aborted(){return this[Vi]}set aborted(e){}write(e,t,s){
if(this[Vi])return!1;if(this[Dt])throw new Error("write after end");if(this[le])return this.emit("error",Object.assign(new Error(
"Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof t=="function"&&(s=t,t="utf8"),
t||(t="utf8");let i=this[lt]?Is:PE;if(!this[Se]&&!Buffer.isBuffer(e)){if($E(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(HE(
e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[Se]?
(this[he]&&this[pe]!==0&&this[ji](!0),this[he]?this.emit("data",e):this[ka](e),this[pe]!==0&&this.emit("readable"),s&&i(
s),this[he]):e.length?(typeof e=="string"&&!(t===this[tt]&&!this[kn]?.lastNeed)&&(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&
this[tt]&&(e=this[kn].write(e)),this[he]&&this[pe]!==0&&this[ji](!0),this[he]?this.emit("data",e):this[ka](e),this[pe]!==
0&&this.emit("readable"),s&&i(s),this[he]):(this[pe]!==0&&this.emit("readable"),s&&i(s),this[he])}read(e){if(this[le])return null;
if(this[He]=!1,this[pe]===0||e===0||e&&e>this[pe])return this[wt](),null;this[Se]&&(e=null),this[de].length>1&&!this[Se]&&
(this[de]=[this[tt]?this[de].join(""):Buffer.concat(this[de],this[pe])]);let t=this[Qu](e||null,this[de][0]);return this[wt](),
t}[Qu](e,t){if(this[Se])this[Wi]();else{let s=t;e===s.length||e===null?this[Wi]():typeof s=="string"?(this[de][0]=s.slice(
e),t=s.slice(0,e),this[pe]-=e):(this[de][0]=s.subarray(e),t=s.subarray(0,e),this[pe]-=e)}return this.emit("data",t),!this[de].
length&&!this[Dt]&&this.emit("drain"),t}end(e,t,s){return typeof e=="function"&&(s=e,e=void 0),typeof t=="function"&&(s=
t,t="utf8"),e!==void 0&&this.write(e,t),s&&this.once("end",s),this[Dt]=!0,this.writable=!1,(this[he]||!this[As])&&this[wt](),
this}[Tn](){this[le]||(!this[tn]&&!this[ke].length&&(this[He]=!0),this[As]=!1,this[he]=!0,this.emit("resume"),this[de].length?
this[ji]():this[Dt]?this[wt]():this.emit("drain"))}resume(){return this[Tn]()}pause(){this[he]=!1,this[As]=!0,this[He]=!1}get destroyed(){
return this[le]}get flowing(){return this[he]}get paused(){return this[As]}[ka](e){this[Se]?this[pe]+=1:this[pe]+=e.length,
this[de].push(e)}[Wi](){return this[Se]?this[pe]-=1:this[pe]-=this[de][0].length,this[de].shift()}[ji](e=!1){do;while(this[Xu](
this[Wi]())&&this[de].length);!e&&!this[de].length&&!this[Dt]&&this.emit("drain")}[Xu](e){return this.emit("data",e),this[he]}pipe(e,t){
if(this[le])return e;this[He]=!1;let s=this[Rt];return t=t||{},e===zu.stdout||e===zu.stderr?t.end=!1:t.end=t.end!==!1,t.
proxyErrors=!!t.proxyErrors,s?t.end&&e.end():(this[ke].push(t.proxyErrors?new _a(this,e,t):new Yi(this,e,t)),this[lt]?Is(
()=>this[Tn]()):this[Tn]()),e}unpipe(e){let t=this[ke].find(s=>s.dest===e);t&&(this[ke].length===1?(this[he]&&this[tn]===
0&&(this[he]=!1),this[ke]=[]):this[ke].splice(this[ke].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){
let s=super.on(e,t);if(e==="data")this[He]=!1,this[tn]++,!this[ke].length&&!this[he]&&this[Tn]();else if(e==="readable"&&
this[pe]!==0)super.emit("readable");else if(GE(e)&&this[Rt])super.emit(e),this.removeAllListeners(e);else if(e==="error"&&
this[Os]){let i=t;this[lt]?Is(()=>i.call(this,this[Os])):i.call(this,this[Os])}return s}removeListener(e,t){return this.
off(e,t)}off(e,t){let s=super.off(e,t);return e==="data"&&(this[tn]=this.listeners("data").length,this[tn]===0&&!this[He]&&
!this[ke].length&&(this[he]=!1)),s}removeAllListeners(e){let t=super.removeAllListeners(e);return(e==="data"||e===void 0)&&
(this[tn]=0,!this[He]&&!this[ke].length&&(this[he]=!1)),t}get emittedEnd(){return this[Rt]}[wt](){!this[qi]&&!this[Rt]&&
!this[le]&&this[de].length===0&&this[Dt]&&(this[qi]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[Ji]&&
this.emit("close"),this[qi]=!1)}emit(e,...t){let s=t[0];if(e!=="error"&&e!=="close"&&e!==le&&this[le])return!1;if(e==="d\
ata")return!this[Se]&&!s?!1:this[lt]?(Is(()=>this[La](s)),!0):this[La](s);if(e==="end")return this[Zu]();if(e==="close"){
if(this[Ji]=!0,!this[Rt]&&!this[le])return!1;let r=super.emit("close");return this.removeAllListeners("close"),r}else if(e===
"error"){this[Os]=s,super.emit(Ta,s);let r=!this[Ns]||this.listeners("error").length?super.emit("error",s):!1;return this[wt](),
r}else if(e==="resume"){let r=super.emit("resume");return this[wt](),r}else if(e==="finish"||e==="prefinish"){let r=super.
emit(e);return this.removeAllListeners(e),r}let i=super.emit(e,...t);return this[wt](),i}[La](e){for(let s of this[ke])s.
dest.write(e)===!1&&this.pause();let t=this[He]?!1:super.emit("data",e);return this[wt](),t}[Zu](){return this[Rt]?!1:(this[Rt]=
!0,this.readable=!1,this[lt]?(Is(()=>this[va]()),!0):this[va]())}[va](){if(this[kn]){let t=this[kn].end();if(t){for(let s of this[ke])
s.dest.write(t);this[He]||super.emit("data",t)}}for(let t of this[ke])t.end();let e=super.emit("end");return this.removeAllListeners(
"end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[Se]||(e.dataLength=0);let t=this.promise();return this.
on("data",s=>{e.push(s),this[Se]||(e.dataLength+=s.length)}),await t,e}async concat(){if(this[Se])throw new Error("canno\
t concat in objectMode");let e=await this.collect();return this[tt]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){
return new Promise((e,t)=>{this.on(le,()=>t(new Error("stream destroyed"))),this.on("error",s=>t(s)),this.on("end",()=>e())})}[Symbol.
asyncIterator](){this[He]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{if(e)return t();
let i=this.read();if(i!==null)return Promise.resolve({done:!1,value:i});if(this[Dt])return t();let r,o,a=u=>{this.off("d\
ata",l),this.off("end",B),this.off(le,c),t(),o(u)},l=u=>{this.off("error",a),this.off("end",B),this.off(le,c),this.pause(),
r({value:u,done:!!this[Dt]})},B=()=>{this.off("error",a),this.off("data",l),this.off(le,c),t(),r({done:!0,value:void 0})},
c=()=>a(new Error("stream destroyed"));return new Promise((u,f)=>{o=f,r=u,this.once(le,c),this.once("error",a),this.once(
"end",B),this.once("data",l)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[He]=!1;let e=!1,t=()=>(this.pause(),this.off(Ta,t),this.off(le,t),this.off("end",t),e=!0,{done:!0,value:void 0}),
s=()=>{if(e)return t();let i=this.read();return i===null?t():{done:!1,value:i}};return this.once("end",t),this.once(Ta,t),
this.once(le,t),{next:s,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){if(this[le])
return e?this.emit("error",e):this.emit(le),this;this[le]=!0,this[He]=!0,this[de].length=0,this[pe]=0;let t=this;return typeof t.
close=="function"&&!this[Ji]&&t.close(),e?this.emit("error",e):this.emit(le),this}static get isStream(){return _E}};var XE=zE.native,ks={lstatSync:jE,readdir:WE,readdirSync:VE,readlinkSync:YE,realpathSync:XE,promises:{lstat:ZE,readdir:eD,
readlink:tD,realpath:nD}},af=n=>!n||n===ks||n===QE?ks:_(N(N({},ks),n),{promises:N(N({},ks.promises),n.promises)}),sD=/^\\\\\?\\([a-z]:)\\?$/i,
iD=/^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,rD=/^\\\\[^\\?]+\\[^\\]+$/,tf=n=>n.replace(/\//g,"\\").replace(sD,"$1\\").replace(
iD,"\\\\$1\\").replace(rD,"$&\\"),oD=/^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,aD=/^[\\/]{2}\?[\\/](?=[a-z]:)/i,
lD=/^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,BD=/[\\/]/,We=0,lf=1,Bf=2,Bt=4,cf=6,uf=8,nn=10,ff=12,je=15,Fs=~je,Ma=16,
nf=32,Ts=64,nt=128,zi=256,Xi=512,sf=Ts|nt|Xi,cD=1023,Pa=n=>n.isFile()?uf:n.isDirectory()?Bt:n.isSymbolicLink()?nn:n.isCharacterDevice()?
Bf:n.isBlockDevice()?cf:n.isSocket()?ff:n.isFIFO()?lf:We,rf=new bs({max:2**12}),Ls=n=>{let e=rf.get(n);if(e)return e;let t=n.
normalize("NFKD");return rf.set(n,t),t},of=new bs({max:2**12}),Qi=n=>{let e=of.get(n);if(e)return e;let t=Ls(n.toLowerCase());
return of.set(n,t),t},Zi=class extends bs{constructor(){super({max:256})}},Ha=class extends bs{constructor(e=16*1024){super(
{maxSize:e,sizeCalculation:t=>t.length+1})}},hf=Symbol("PathScurry setAsCwd"),be=class{name;root;roots;parent;nocase;isCWD=!1;#e;#n;get dev(){
return this.#n}#t;get mode(){return this.#t}#r;get nlink(){return this.#r}#o;get uid(){return this.#o}#h;get gid(){return this.#h}#f;get rdev(){
return this.#f}#u;get blksize(){return this.#u}#a;get ino(){return this.#a}#p;get size(){return this.#p}#B;get blocks(){
return this.#B}#l;get atimeMs(){return this.#l}#s;get mtimeMs(){return this.#s}#C;get ctimeMs(){return this.#C}#D;get birthtimeMs(){
return this.#D}#y;get atime(){return this.#y}#g;get mtime(){return this.#g}#m;get ctime(){return this.#m}#d;get birthtime(){
return this.#d}#b;#O;#E;#w;#S;#A;#i;#I;#L;#F;get parentPath(){return(this.parent||this).fullpath()}get path(){return this.
parentPath}constructor(e,t=We,s,i,r,o,a){this.name=e,this.#b=r?Qi(e):Ls(e),this.#i=t&cD,this.nocase=r,this.roots=i,this.
root=s||this,this.#I=o,this.#E=a.fullpath,this.#S=a.relative,this.#A=a.relativePosix,this.parent=a.parent,this.parent?this.#e=
this.parent.#e:this.#e=af(a.fs)}get fs(){return this.#e}depth(){return this.#O!==void 0?this.#O:this.parent?this.#O=this.
parent.depth()+1:this.#O=0}childrenCache(){return this.#I}resolve(e){if(!e)return this;let t=this.getRootString(e),i=e.substring(
t.length).split(this.splitSep);return t?this.getRoot(t).#v(i):this.#v(i)}#v(e){let t=this;for(let s of e)t=t.child(s);return t}children(){
let e=this.#I.get(this);if(e)return e;let t=Object.assign([],{provisional:0});return this.#I.set(this,t),this.#i&=~Ma,t}child(e,t){
if(e===""||e===".")return this;if(e==="..")return this.parent||this;let s=this.children(),i=this.nocase?Qi(e):Ls(e);for(let l of s)
if(l.#b===i)return l;let r=this.parent?this.sep:"",o=this.#E?this.#E+r+e:void 0,a=this.newChild(e,We,_(N({},t),{parent:this,
fullpath:o}));return this.canReaddir()||(a.#i|=nt),s.push(a),a}relative(){if(this.isCWD)return"";if(this.#S!==void 0)return this.#S;
let e=this.name,t=this.parent;if(!t)return this.#S=this.name;let s=t.relative();return s+(!s||!t.parent?"":this.sep)+e}relativePosix(){
if(this.sep==="/")return this.relative();if(this.isCWD)return"";if(this.#A!==void 0)return this.#A;let e=this.name,t=this.
parent;if(!t)return this.#A=this.fullpathPosix();let s=t.relativePosix();return s+(!s||!t.parent?"":"/")+e}fullpath(){if(this.#E!==
void 0)return this.#E;let e=this.name,t=this.parent;if(!t)return this.#E=this.name;let i=t.fullpath()+(t.parent?this.sep:
"")+e;return this.#E=i}fullpathPosix(){if(this.#w!==void 0)return this.#w;if(this.sep==="/")return this.#w=this.fullpath();
if(!this.parent){let i=this.fullpath().replace(/\\/g,"/");return/^[a-z]:\//i.test(i)?this.#w=`//?/${i}`:this.#w=i}let e=this.
parent,t=e.fullpathPosix(),s=t+(!t||!e.parent?"":"/")+this.name;return this.#w=s}isUnknown(){return(this.#i&je)===We}isType(e){
return this[`is${e}`]()}getType(){return this.isUnknown()?"Unknown":this.isDirectory()?"Directory":this.isFile()?"File":
this.isSymbolicLink()?"SymbolicLink":this.isFIFO()?"FIFO":this.isCharacterDevice()?"CharacterDevice":this.isBlockDevice()?
"BlockDevice":this.isSocket()?"Socket":"Unknown"}isFile(){return(this.#i&je)===uf}isDirectory(){return(this.#i&je)===Bt}isCharacterDevice(){
return(this.#i&je)===Bf}isBlockDevice(){return(this.#i&je)===cf}isFIFO(){return(this.#i&je)===lf}isSocket(){return(this.#i&
je)===ff}isSymbolicLink(){return(this.#i&nn)===nn}lstatCached(){return this.#i&nf?this:void 0}readlinkCached(){return this.#L}realpathCached(){
return this.#F}readdirCached(){let e=this.children();return e.slice(0,e.provisional)}canReadlink(){if(this.#L)return!0;if(!this.
parent)return!1;let e=this.#i&je;return!(e!==We&&e!==nn||this.#i&zi||this.#i&nt)}calledReaddir(){return!!(this.#i&Ma)}isENOENT(){
return!!(this.#i&nt)}isNamed(e){return this.nocase?this.#b===Qi(e):this.#b===Ls(e)}async readlink(){let e=this.#L;if(e)return e;
if(this.canReadlink()&&this.parent)try{let t=await this.#e.promises.readlink(this.fullpath()),s=(await this.parent.realpath())?.
resolve(t);if(s)return this.#L=s}catch(t){this.#T(t.code);return}}readlinkSync(){let e=this.#L;if(e)return e;if(this.canReadlink()&&
this.parent)try{let t=this.#e.readlinkSync(this.fullpath()),s=this.parent.realpathSync()?.resolve(t);if(s)return this.#L=
s}catch(t){this.#T(t.code);return}}#G(e){this.#i|=Ma;for(let t=e.provisional;t<e.length;t++){let s=e[t];s&&s.#N()}}#N(){
this.#i&nt||(this.#i=(this.#i|nt)&Fs,this.#q())}#q(){let e=this.children();e.provisional=0;for(let t of e)t.#N()}#_(){this.#i|=
Xi,this.#R()}#R(){if(this.#i&Ts)return;let e=this.#i;(e&je)===Bt&&(e&=Fs),this.#i=e|Ts,this.#q()}#H(e=""){e==="ENOTDIR"||
e==="EPERM"?this.#R():e==="ENOENT"?this.#N():this.children().provisional=0}#k(e=""){e==="ENOTDIR"?this.parent.#R():e==="\
ENOENT"&&this.#N()}#T(e=""){let t=this.#i;t|=zi,e==="ENOENT"&&(t|=nt),(e==="EINVAL"||e==="UNKNOWN")&&(t&=Fs),this.#i=t,e===
"ENOTDIR"&&this.parent&&this.parent.#R()}#$(e,t){return this.#K(e,t)||this.#x(e,t)}#x(e,t){let s=Pa(e),i=this.newChild(e.
name,s,{parent:this}),r=i.#i&je;return r!==Bt&&r!==nn&&r!==We&&(i.#i|=Ts),t.unshift(i),t.provisional++,i}#K(e,t){for(let s=t.
provisional;s<t.length;s++){let i=t[s];if((this.nocase?Qi(e.name):Ls(e.name))===i.#b)return this.#Y(e,i,s,t)}}#Y(e,t,s,i){
let r=t.name;return t.#i=t.#i&Fs|Pa(e),r!==e.name&&(t.name=e.name),s!==i.provisional&&(s===i.length-1?i.pop():i.splice(s,
1),i.unshift(t)),i.provisional++,t}async lstat(){if((this.#i&nt)===0)try{return this.#J(await this.#e.promises.lstat(this.
fullpath())),this}catch(e){this.#k(e.code)}}lstatSync(){if((this.#i&nt)===0)try{return this.#J(this.#e.lstatSync(this.fullpath())),
this}catch(e){this.#k(e.code)}}#J(e){let{atime:t,atimeMs:s,birthtime:i,birthtimeMs:r,blksize:o,blocks:a,ctime:l,ctimeMs:B,
dev:c,gid:u,ino:f,mode:h,mtime:d,mtimeMs:p,nlink:m,rdev:y,size:D,uid:O}=e;this.#y=t,this.#l=s,this.#d=i,this.#D=r,this.#u=
o,this.#B=a,this.#m=l,this.#C=B,this.#n=c,this.#h=u,this.#a=f,this.#t=h,this.#g=d,this.#s=p,this.#r=m,this.#f=y,this.#p=
D,this.#o=O;let A=Pa(e);this.#i=this.#i&Fs|A|nf,A!==We&&A!==Bt&&A!==nn&&(this.#i|=Ts)}#M=[];#c=!1;#j(e){this.#c=!1;let t=this.#M.
slice();this.#M.length=0,t.forEach(s=>s(null,e))}readdirCB(e,t=!1){if(!this.canReaddir()){t?e(null,[]):queueMicrotask(()=>e(
null,[]));return}let s=this.children();if(this.calledReaddir()){let r=s.slice(0,s.provisional);t?e(null,r):queueMicrotask(
()=>e(null,r));return}if(this.#M.push(e),this.#c)return;this.#c=!0;let i=this.fullpath();this.#e.readdir(i,{withFileTypes:!0},
(r,o)=>{if(r)this.#H(r.code),s.provisional=0;else{for(let a of o)this.#$(a,s);this.#G(s)}this.#j(s.slice(0,s.provisional))})}#U;async readdir(){
if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.slice(0,e.provisional);let t=this.
fullpath();if(this.#U)await this.#U;else{let s=()=>{};this.#U=new Promise(i=>s=i);try{for(let i of await this.#e.promises.
readdir(t,{withFileTypes:!0}))this.#$(i,e);this.#G(e)}catch(i){this.#H(i.code),e.provisional=0}this.#U=void 0,s()}return e.
slice(0,e.provisional)}readdirSync(){if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.
slice(0,e.provisional);let t=this.fullpath();try{for(let s of this.#e.readdirSync(t,{withFileTypes:!0}))this.#$(s,e);this.#G(
e)}catch(s){this.#H(s.code),e.provisional=0}return e.slice(0,e.provisional)}canReaddir(){if(this.#i&sf)return!1;let e=je&
this.#i;return e===We||e===Bt||e===nn}shouldWalk(e,t){return(this.#i&Bt)===Bt&&!(this.#i&sf)&&!e.has(this)&&(!t||t(this))}async realpath(){
if(this.#F)return this.#F;if(!((Xi|zi|nt)&this.#i))try{let e=await this.#e.promises.realpath(this.fullpath());return this.#F=
this.resolve(e)}catch{this.#_()}}realpathSync(){if(this.#F)return this.#F;if(!((Xi|zi|nt)&this.#i))try{let e=this.#e.realpathSync(
this.fullpath());return this.#F=this.resolve(e)}catch{this.#_()}}[hf](e){if(e===this)return;e.isCWD=!1,this.isCWD=!0;let t=new Set(
[]),s=[],i=this;for(;i&&i.parent;)t.add(i),i.#S=s.join(this.sep),i.#A=s.join("/"),i=i.parent,s.push("..");for(i=e;i&&i.parent&&
!t.has(i);)i.#S=void 0,i.#A=void 0,i=i.parent}},er=class n extends be{sep="\\";splitSep=BD;constructor(e,t=We,s,i,r,o,a){
super(e,t,s,i,r,o,a)}newChild(e,t=We,s={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),s)}getRootString(e){
return oD.exec(e)?.[0]??Ga.parse(e).root}getRoot(e){if(e=tf(e.toUpperCase()),e===this.root.name||/^[\\/]$/.test(e))return this.
root;for(let[t,s]of Object.entries(this.roots))if(this.sameRoot(e,t))return this.roots[e]=s;return this.roots[e]=new Ln(
e,{nocase:this.nocase,fs:this.fs}).root}sameRoot(e,t=this.root.name){return tf(e.toUpperCase())===t}},tr=class n extends be{splitSep="\
/";sep="/";constructor(e,t=We,s,i,r,o,a){super(e,t,s,i,r,o,a)}getRootString(e){return e.startsWith("/")?"/":""}getRoot(e){
return this.root}newChild(e,t=We,s={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),s)}},nr=class{root;rootPath;roots;cwd;#e;#n;#t;nocase;#r;constructor(e=process.
cwd(),t,s,{nocase:i,childrenCacheSize:r=16*1024,fs:o=ks}={}){this.#r=af(o),(e instanceof URL||e.startsWith("file://"))&&
(e=JE(e));let a=t.resolve(e);this.roots=Object.create(null),this.rootPath=this.parseRootPath(a),this.#e=new Zi,this.#n=new Zi,
this.#t=new Ha(r);let l=a.substring(this.rootPath.length).split(s);if(l.length===1&&!l[0]&&l.pop(),i===void 0)throw new TypeError(
"must provide nocase setting to PathScurryBase ctor");this.nocase=i,this.root=this.newRoot(this.#r),this.roots[this.rootPath]=
this.root;let B=this.root,c=l.length-1,u=t.sep,f=this.rootPath,h=!1;for(let d of l){let p=c--;B=B.child(d,{relative:new Array(
p).fill("..").join(u),relativePosix:new Array(p).fill("..").join("/"),fullpath:f+=(h?"":u)+d}),h=!0}this.cwd=B}depth(e=this.
cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.depth()}childrenCache(){return this.#t}resolve(...e){let t="";
for(let r=e.length-1;r>=0;r--){let o=e[r];if(!(!o||o===".")&&(t=t?`${o}/${t}`:o,this.isAbsolute(o)))break}let s=this.#e.
get(t);if(s!==void 0)return s;let i=this.cwd.resolve(t).fullpath();return this.#e.set(t,i),i}resolvePosix(...e){let t="";
for(let r=e.length-1;r>=0;r--){let o=e[r];if(!(!o||o===".")&&(t=t?`${o}/${t}`:o,this.isAbsolute(o)))break}let s=this.#n.
get(t);if(s!==void 0)return s;let i=this.cwd.resolve(t).fullpathPosix();return this.#n.set(t,i),i}relative(e=this.cwd){return typeof e==
"string"&&(e=this.cwd.resolve(e)),e.relative()}relativePosix(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(
e)),e.relativePosix()}basename(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.name}dirname(e=this.cwd){
return typeof e=="string"&&(e=this.cwd.resolve(e)),(e.parent||e).fullpath()}async readdir(e=this.cwd,t={withFileTypes:!0}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof be||(t=e,e=this.cwd);let{withFileTypes:s}=t;if(e.canReaddir()){let i=await e.
readdir();return s?i:i.map(r=>r.name)}else return[]}readdirSync(e=this.cwd,t={withFileTypes:!0}){typeof e=="string"?e=this.
cwd.resolve(e):e instanceof be||(t=e,e=this.cwd);let{withFileTypes:s=!0}=t;return e.canReaddir()?s?e.readdirSync():e.readdirSync().
map(i=>i.name):[]}async lstat(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.lstat()}lstatSync(e=this.
cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.lstatSync()}async readlink(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof be||(t=e.withFileTypes,e=this.cwd);let s=await e.readlink();return t?
s:s?.fullpath()}readlinkSync(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof
be||(t=e.withFileTypes,e=this.cwd);let s=e.readlinkSync();return t?s:s?.fullpath()}async realpath(e=this.cwd,{withFileTypes:t}={
withFileTypes:!1}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof be||(t=e.withFileTypes,e=this.cwd);let s=await e.
realpath();return t?s:s?.fullpath()}realpathSync(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){typeof e=="string"?e=this.
cwd.resolve(e):e instanceof be||(t=e.withFileTypes,e=this.cwd);let s=e.realpathSync();return t?s:s?.fullpath()}async walk(e=this.
cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof be||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:i=!1,
filter:r,walkFilter:o}=t,a=[];(!r||r(e))&&a.push(s?e:e.fullpath());let l=new Set,B=(u,f)=>{l.add(u),u.readdirCB((h,d)=>{
if(h)return f(h);let p=d.length;if(!p)return f();let m=()=>{--p===0&&f()};for(let y of d)(!r||r(y))&&a.push(s?y:y.fullpath()),
i&&y.isSymbolicLink()?y.realpath().then(D=>D?.isUnknown()?D.lstat():D).then(D=>D?.shouldWalk(l,o)?B(D,m):m()):y.shouldWalk(
l,o)?B(y,m):m()},!0)},c=e;return new Promise((u,f)=>{B(c,h=>{if(h)return f(h);u(a)})})}walkSync(e=this.cwd,t={}){typeof e==
"string"?e=this.cwd.resolve(e):e instanceof be||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:o}=t,
a=[];(!r||r(e))&&a.push(s?e:e.fullpath());let l=new Set([e]);for(let B of l){let c=B.readdirSync();for(let u of c){(!r||
r(u))&&a.push(s?u:u.fullpath());let f=u;if(u.isSymbolicLink()){if(!(i&&(f=u.realpathSync())))continue;f.isUnknown()&&f.lstatSync()}
f.shouldWalk(l,o)&&l.add(f)}}return a}[Symbol.asyncIterator](){return this.iterate()}iterate(e=this.cwd,t={}){return typeof e==
"string"?e=this.cwd.resolve(e):e instanceof be||(t=e,e=this.cwd),this.stream(e,t)[Symbol.asyncIterator]()}[Symbol.iterator](){
return this.iterateSync()}*iterateSync(e=this.cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof be||(t=e,e=
this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:o}=t;(!r||r(e))&&(yield s?e:e.fullpath());let a=new Set(
[e]);for(let l of a){let B=l.readdirSync();for(let c of B){(!r||r(c))&&(yield s?c:c.fullpath());let u=c;if(c.isSymbolicLink()){
if(!(i&&(u=c.realpathSync())))continue;u.isUnknown()&&u.lstatSync()}u.shouldWalk(a,o)&&a.add(u)}}}stream(e=this.cwd,t={}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof be||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:o}=t,
a=new _t({objectMode:!0});(!r||r(e))&&a.write(s?e:e.fullpath());let l=new Set,B=[e],c=0,u=()=>{let f=!1;for(;!f;){let h=B.
shift();if(!h){c===0&&a.end();return}c++,l.add(h);let d=(m,y,D=!1)=>{if(m)return a.emit("error",m);if(i&&!D){let O=[];for(let A of y)
A.isSymbolicLink()&&O.push(A.realpath().then(k=>k?.isUnknown()?k.lstat():k));if(O.length){Promise.all(O).then(()=>d(null,
y,!0));return}}for(let O of y)O&&(!r||r(O))&&(a.write(s?O:O.fullpath())||(f=!0));c--;for(let O of y){let A=O.realpathCached()||
O;A.shouldWalk(l,o)&&B.push(A)}f&&!a.flowing?a.once("drain",u):p||u()},p=!0;h.readdirCB(d,!0),p=!1}};return u(),a}streamSync(e=this.
cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof be||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:i=!1,
filter:r,walkFilter:o}=t,a=new _t({objectMode:!0}),l=new Set;(!r||r(e))&&a.write(s?e:e.fullpath());let B=[e],c=0,u=()=>{
let f=!1;for(;!f;){let h=B.shift();if(!h){c===0&&a.end();return}c++,l.add(h);let d=h.readdirSync();for(let p of d)(!r||r(
p))&&(a.write(s?p:p.fullpath())||(f=!0));c--;for(let p of d){let m=p;if(p.isSymbolicLink()){if(!(i&&(m=p.realpathSync())))
continue;m.isUnknown()&&m.lstatSync()}m.shouldWalk(l,o)&&B.push(m)}}f&&!a.flowing&&a.once("drain",u)};return u(),a}chdir(e=this.
cwd){let t=this.cwd;this.cwd=typeof e=="string"?this.cwd.resolve(e):e,this.cwd[hf](t)}},Ln=class extends nr{sep="\\";constructor(e=process.
cwd(),t={}){let{nocase:s=!0}=t;typeof e=="string"&&!e.startsWith("file://")&&(e=e.replace(aD,"").replace(lD,"\\")),super(
e,Ga,"\\",_(N({},t),{nocase:s})),this.nocase=s;for(let i=this.cwd;i;i=i.parent)i.nocase=this.nocase}parseRootPath(e){return Ga.
parse(e).root.toUpperCase()}newRoot(e){return new er(this.rootPath,Bt,void 0,this.roots,this.nocase,this.childrenCache(),
{fs:e})}isAbsolute(e){return e.startsWith("/")||e.startsWith("\\")||/^[a-z]:(\/|\\)/i.test(e)}},vn=class extends nr{sep="\
/";constructor(e=process.cwd(),t={}){let{nocase:s=!1}=t;super(e,qE,"/",_(N({},t),{nocase:s})),this.nocase=s}parseRootPath(e){
return"/"}newRoot(e){return new tr(this.rootPath,Bt,void 0,this.roots,this.nocase,this.childrenCache(),{fs:e})}isAbsolute(e){
return e.startsWith("/")}},vs=class extends vn{constructor(e=process.cwd(),t={}){let{nocase:s=!0}=t;super(e,_(N({},t),{nocase:s}))}},
EL=process.platform==="win32"?er:tr,df=process.platform==="win32"?Ln:process.platform==="darwin"?vs:vn;var uD=n=>n.length>=1,fD=n=>n.length>=1,hD=Symbol.for("nodejs.util.inspect.custom"),Rn=class n{#e;#n;#t;length;#r;#o;#h;#f;#u;#a;#p=!0;constructor(e,t,s,i){
if(!uD(e))throw new TypeError("empty pattern list");if(!fD(t))throw new TypeError("empty glob list");if(t.length!==e.length)
throw new TypeError("mismatched pattern list and glob list lengths");if(this.length=e.length,s<0||s>=this.length)throw new TypeError(
"index out of range");if(this.#e=e,this.#n=t,this.#t=s,this.#r=i,this.#t===0){if(this.isUNC()){let r=this.#B()?6:4,o=this.#e.
slice(0,r),a=this.#n.slice(0,r),l=this.#e.slice(r),B=this.#n.slice(r);l[0]===""&&(l.shift(),B.shift());let c=[...o,""].join(
"/"),u=[...a,""].join("/");this.#e=[c,...l],this.#n=[u,...B],this.length=this.#e.length}else if(this.isDrive()||this.isAbsolute()){
let[r,...o]=this.#e,[a,...l]=this.#n;o[0]===""&&(o.shift(),l.shift());let B=`${r}/`,c=`${a}/`;this.#e=[B,...o],this.#n=[
c,...l],this.length=this.#e.length}}}[hD](){return`Pattern <${this.#n.slice(this.#t).join("/")}>`}pattern(){return this.#e[this.#t]}isString(){
return typeof this.#e[this.#t]=="string"}isGlobstar(){return this.#e[this.#t]===ie}isMatcher(){return typeof this.#e[this.#t]==
"object"}globString(){return this.#h=this.#h||(this.#t===0?this.isAbsolute()?this.#n[0]+this.#n.slice(1).join("/"):this.#n.
join("/"):this.#n.slice(this.#t).join("/"))}hasMore(){return this.length>this.#t+1}rest(){return this.#o!==void 0?this.#o:
this.hasMore()?(this.#o=new n(this.#e,this.#n,this.#t+1,this.#r),this.#o.#a=this.#a,this.#o.#u=this.#u,this.#o.#f=this.#f,
this.#o):this.#o=null}#B(){let e=this.#e;return e[2]==="?"&&typeof e[3]=="string"&&/^unc$/i.test(e[3])}isUNC(){let e=this.#e,
t=this.#B()?4:2;return this.#u!==void 0?this.#u:this.#u=this.#r==="win32"&&this.#t===0&&e[0]===""&&e[1]===""&&typeof e[t]==
"string"&&!!e[t]&&typeof e[t+1]=="string"&&!!e[t+1]}isDrive(){let e=this.#e;return this.#f!==void 0?this.#f:this.#f=this.#r===
"win32"&&this.#t===0&&this.length>1&&typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0])}isAbsolute(){let e=this.#e;return this.#a!==
void 0?this.#a:this.#a=e[0]===""&&e.length>1||this.isDrive()||this.isUNC()}root(){let e=this.#e[0];return typeof e=="str\
ing"&&this.isAbsolute()&&this.#t===0?e:""}checkFollowGlobstar(){return!(this.#t===0||!this.isGlobstar()||!this.#p)}markFollowGlobstar(){
return this.#t===0||!this.isGlobstar()||!this.#p?!1:(this.#p=!1,!0)}};var dD=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",_n=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(e,{
nobrace:t,nocase:s,noext:i,noglobstar:r,normalize:o,platform:a=dD,root:l,windowsPathsNoEscape:B,allowWindowsEscape:c,braceExpandMax:u=1e4},f){
this.relative=[],this.absolute=[],this.relativeChildren=[],this.absoluteChildren=[],this.platform=a,B=!!B||c===!1,this.mmopts=
{braceExpandMax:u,dot:!0,nobrace:t,nocase:s,noext:i,noglobstar:r,normalize:o,optimizationLevel:2,platform:a,nocomment:!0,
nonegate:!0,windowsPathsNoEscape:B};let h=f?.resolve(l??"/").fullpath()??"/";this.slashRoot=Tt(h.replace(/\\/g,"/").replace(
/\/$/,""),{magicalBraces:!0,windowsPathsNoEscape:B});for(let d of e)this.add(d)}add(e){let t=new Je(e,this.mmopts);for(let s=0;s<
t.set.length;s++){let i=t.set[s],r=t.globParts[s];if(!i||!r)throw new Error("invalid pattern object");for(;i[0]==="."&&r[0]===
".";)i.shift(),r.shift();let o=new Rn(i,r,0,this.platform),a=o.root()==="/"?`${this.slashRoot}/${o.rest()?.globString()??
""}`:o.globString(),l=new Je(a,this.mmopts),B=r[r.length-1]==="**",c=o.isAbsolute();c?this.absolute.push(l):this.relative.
push(l),B&&(c?this.absoluteChildren.push(l):this.relativeChildren.push(l))}}ignored(e){let t=e.fullpath(),s=`${t}/`,i=e.
relative()||".",r=`${i}/`;for(let o of this.relative)if(o.match(i)||o.match(r))return!0;for(let o of this.absolute)if(o.
match(t)||o.match(s))return!0;return!1}childrenIgnored(e){let t=`${e.fullpath()}/`,s=`${e.relative()||"."}/`;for(let i of this.
relativeChildren)if(i.match(s))return!0;for(let i of this.absoluteChildren)if(i.match(t))return!0;return!1}};var $a=class n{parent;store;constructor(e){this.parent=e}copy(){return new n(this)}#e(e){let t=this.store?.get(e);return t||
!this.parent?t:this.parent.#e(e)}hasWalked(e,t){return!!this.#e(e.fullpath())?.has(t.globString())}storeWalked(e,t){let s=e.
fullpath(),i=this.#e(s);i?i.add(t.globString()):(this.store??=new Map).set(s,new Set([t.globString()]))}},Rs=class n{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(e,t,s){
let i=(t?n.ABSOLUTE:0)|(s?n.IF_DIR:0),r=this.store.get(e);this.store.set(e,r===void 0?i:i&r)}},Ua=class{store=new Map;add(e,t){
if(!e.canReaddir())return;let s=this.store.get(e);s?s.find(i=>i.globString()===t.globString())||s.push(t):this.store.set(
e,[t])}get(e){let t=this.store.get(e);if(!t)throw new Error("attempting to walk unknown path");return t}entries(){return this.
keys().map(e=>[e,this.store.get(e)])}keys(){return[...this.store.keys()].filter(e=>e.canReaddir())}},_s=class n{hasWalkedCache;matches=new Rs;subwalks=new Ua;patterns;follow;dot;opts;constructor(e,t){
this.opts=e,this.follow=!!e.follow,this.dot=!!e.dot,this.hasWalkedCache=t?t.copy():new $a}processPatterns(e,t){this.patterns=
t;let s=t.map(i=>[e,i]);for(let[i,r]of s){this.hasWalkedCache.storeWalked(i,r);let o=r.root(),a=r.isAbsolute()&&this.opts.
absolute!==!1;if(o){i=i.resolve(o==="/"&&this.opts.root!==void 0?this.opts.root:o);let u=r.rest();if(u)r=u;else{this.matches.
add(i,!0,!1);continue}}if(i.isENOENT())continue;let l,B,c=!1;for(;typeof(l=r.pattern())=="string"&&(B=r.rest());)i=i.resolve(
l),r=B,c=!0;if(l=r.pattern(),B=r.rest(),c){if(this.hasWalkedCache.hasWalked(i,r))continue;this.hasWalkedCache.storeWalked(
i,r)}if(typeof l=="string"){let u=l===".."||l===""||l===".";this.matches.add(i.resolve(l),a,u);continue}else if(l===ie){
(!i.isSymbolicLink()||this.follow||r.checkFollowGlobstar())&&this.subwalks.add(i,r);let u=B?.pattern(),f=B?.rest();if(!B||
(u===""||u===".")&&!f)this.matches.add(i,a,u===""||u===".");else if(u===".."){let h=i.parent||i;f?this.hasWalkedCache.hasWalked(
h,f)||this.subwalks.add(h,f):this.matches.add(h,a,!0)}}else typeof l=="object"&&this.subwalks.add(i,r)}return this}subwalkTargets(){
return this.subwalks.keys()}child(){return new n(this.opts,this.hasWalkedCache)}filterEntries(e,t){let s=this.subwalks.get(
e),i=this.child();for(let r of t)for(let o of s){let a=o.isAbsolute(),l=o.pattern(),B=o.rest();l===ie?i.testGlobstar(r,o,
B,a):typeof l=="object"?i.testMatcher(r,l,B,a):i.testString(r,l,B,a)}return i}testGlobstar(e,t,s,i){if((this.dot||!e.name.
startsWith("."))&&(t.hasMore()||this.matches.add(e,i,!1),e.canReaddir()&&(this.follow||!e.isSymbolicLink()?this.subwalks.
add(e,t):e.isSymbolicLink()&&(s&&t.checkFollowGlobstar()?this.subwalks.add(e,s):t.markFollowGlobstar()&&this.subwalks.add(
e,t)))),s){let r=s.pattern();if(typeof r=="string"&&r!==".."&&r!==""&&r!==".")this.testString(e,r,s.rest(),i);else if(r===
".."){let o=e.parent||e;this.subwalks.add(o,s)}else typeof r=="object"&&this.testMatcher(e,r,s.rest(),i)}}testMatcher(e,t,s,i){
t.testUnchecked(e.name)&&(s?this.subwalks.add(e,s):this.matches.add(e,i,!1))}testString(e,t,s,i){e.isNamed(t)&&(s?this.subwalks.
add(e,s):this.matches.add(e,i,!1))}};var{ABSOLUTE:sr,IF_DIR:ir}=Rs,pD=(n,e,t)=>typeof n=="string"?new _n([n],e,t):Array.isArray(n)?new _n(n,e,t):n,rr=class{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#e=[];#n;#t;signal;maxDepth;includeChildMatches;constructor(e,t,s){
if(this.patterns=e,this.path=t,this.opts=s,this.#t=!s.posix&&s.platform==="win32"?"\\":"/",this.includeChildMatches=s.includeChildMatches!==
!1,(s.ignore||!this.includeChildMatches)&&(this.#n=pD(s.ignore??[],s,t),!this.includeChildMatches&&typeof this.#n.add!="\
function")){let i="cannot ignore child matches, ignore lacks add() method.";throw new Error(i)}this.maxDepth=s.maxDepth||
1/0,s.signal&&(this.signal=s.signal,this.signal.addEventListener("abort",()=>{this.#e.length=0}))}#r(e){return this.seen.
has(e)||!!this.#n?.ignored?.(e)}#o(e){return!!this.#n?.childrenIgnored?.(e)}pause(){this.paused=!0}resume(){if(this.signal?.
aborted)return;this.paused=!1;let e;for(;!this.paused&&(e=this.#e.shift());)e()}onResume(e){this.paused?this.#e.push(e):
e()}async matchCheck(e,t){if(t&&this.opts.nodir)return;let s,i;if(this.opts.realpath){if(s=e.realpathCached()||await e.realpath(),
!s)return;i=s}else i=e;let o=i.isUnknown()||this.opts.stat?await i.lstat():i;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){
let a=await o.realpath();a&&(a.isUnknown()||this.opts.stat)&&await a.lstat()}return this.matchCheckTest(o,t)}matchCheckTest(e,t){
return e&&(this.maxDepth===1/0||e.depth()<=this.maxDepth)&&(!t||e.canReaddir())&&(!this.opts.nodir||!e.isDirectory())&&(!this.
opts.nodir||!this.opts.follow||!e.isSymbolicLink()||!e.realpathCached()?.isDirectory())&&!this.#r(e)?e:void 0}matchCheckSync(e,t){
if(t&&this.opts.nodir)return;let s,i;if(this.opts.realpath){if(s=e.realpathCached()||e.realpathSync(),!s)return;i=s}else
i=e;let o=i.isUnknown()||this.opts.stat?i.lstatSync():i;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){let a=o.
realpathSync();a&&(a?.isUnknown()||this.opts.stat)&&a.lstatSync()}return this.matchCheckTest(o,t)}matchFinish(e,t){this.#r(
e)||this.#h(e,t)}#h(e,t){if(!this.includeChildMatches&&this.#n?.add){let r=`${e.relativePosix()}/**`;this.#n.add(r)}let s=this.
opts.absolute===void 0?t:this.opts.absolute;this.seen.add(e);let i=this.opts.mark&&e.isDirectory()?this.#t:"";if(this.opts.
withFileTypes)this.matchEmit(e);else if(s){let r=this.opts.posix?e.fullpathPosix():e.fullpath();this.matchEmit(r+i)}else{
let r=this.opts.posix?e.relativePosix():e.relative(),o=this.opts.dotRelative&&!r.startsWith(`..${this.#t}`)?`.${this.#t}`:
"";this.matchEmit(r?o+r+i:`.${i}`)}}async match(e,t,s){let i=await this.matchCheck(e,s);i&&this.matchFinish(i,t)}matchSync(e,t,s){
let i=this.matchCheckSync(e,s);i&&this.#h(i,t)}walkCB(e,t,s){if(this.signal?.aborted)return s();this.walkCB2(e,t,new _s(
this.opts),s)}walkCB2(e,t,s,i){if(this.#o(e)||this.signal?.aborted)return i();if(this.paused){this.onResume(()=>this.walkCB2(
e,t,s,i));return}s.processPatterns(e,t);let r=1,o=()=>{--r===0&&i()};for(let[a,l]of s.matches.store)this.#r(a)||(r++,this.
match(a,!!(l&sr),!!(l&ir)).then(()=>o()));for(let a of s.subwalkTargets()){if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)
continue;r++;let l=a.readdirCached();a.calledReaddir()?this.walkCB3(a,l,s,o):a.readdirCB((B,c)=>this.walkCB3(a,c,s,o),!0)}
o()}walkCB3(e,t,s,i){let r=s.filterEntries(e,t),o=1,a=()=>{--o===0&&i()};for(let[l,B]of r.matches.store)this.#r(l)||(o++,
this.match(l,!!(B&sr),!!(B&ir)).then(()=>a()));for(let[l,B]of r.subwalks.entries())o++,this.walkCB2(l,B,r.child(),a);a()}walkCBSync(e,t,s){
if(this.signal?.aborted)return s();this.walkCB2Sync(e,t,new _s(this.opts),s)}walkCB2Sync(e,t,s,i){if(this.#o(e)||this.signal?.
aborted)return i();if(this.paused){this.onResume(()=>this.walkCB2Sync(e,t,s,i));return}s.processPatterns(e,t);let r=1,o=()=>{
--r===0&&i()};for(let[a,l]of s.matches.store)this.#r(a)||this.matchSync(a,!!(l&sr),!!(l&ir));for(let a of s.subwalkTargets()){
if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)continue;r++;let l=a.readdirSync();this.walkCB3Sync(a,l,s,o)}o()}walkCB3Sync(e,t,s,i){
let r=s.filterEntries(e,t),o=1,a=()=>{--o===0&&i()};for(let[l,B]of r.matches.store)this.#r(l)||this.matchSync(l,!!(B&sr),
!!(B&ir));for(let[l,B]of r.subwalks.entries())o++,this.walkCB2Sync(l,B,r.child(),a);a()}},xs=class extends rr{matches=[];constructor(e,t,s){
super(e,t,s)}matchEmit(e){this.matches.push(e)}async walk(){if(this.signal?.aborted)throw this.signal.reason;return this.
path.isUnknown()&&await this.path.lstat(),await new Promise((e,t)=>{this.walkCB(this.path,this.patterns,()=>{this.signal?.
aborted?t(this.signal.reason):e(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)throw this.signal.reason;
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)
throw this.signal.reason}),this.matches}},Ms=class extends rr{results;constructor(e,t,s){super(e,t,s),this.results=new _t(
{signal:this.signal,objectMode:!0}),this.results.on("drain",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(e){
this.results.write(e),this.results.flowing||this.pause()}stream(){let e=this.path;return e.isUnknown()?e.lstat().then(()=>{
this.walkCB(e,this.patterns,()=>this.results.end())}):this.walkCB(e,this.patterns,()=>this.results.end()),this.results}streamSync(){
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>this.results.end()),this.
results}};var gD=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",st=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(e,t){
if(!t)throw new TypeError("glob options required");if(this.withFileTypes=!!t.withFileTypes,this.signal=t.signal,this.follow=
!!t.follow,this.dot=!!t.dot,this.dotRelative=!!t.dotRelative,this.nodir=!!t.nodir,this.mark=!!t.mark,t.cwd?(t.cwd instanceof
URL||t.cwd.startsWith("file://"))&&(t.cwd=CD(t.cwd)):this.cwd="",this.cwd=t.cwd||"",this.root=t.root,this.magicalBraces=
!!t.magicalBraces,this.nobrace=!!t.nobrace,this.noext=!!t.noext,this.realpath=!!t.realpath,this.absolute=t.absolute,this.
includeChildMatches=t.includeChildMatches!==!1,this.noglobstar=!!t.noglobstar,this.matchBase=!!t.matchBase,this.maxDepth=
typeof t.maxDepth=="number"?t.maxDepth:1/0,this.stat=!!t.stat,this.ignore=t.ignore,this.withFileTypes&&this.absolute!==void 0)
throw new Error("cannot set absolute and withFileTypes:true");let s=typeof e=="string"?[e]:e;if(this.windowsPathsNoEscape=
!!t.windowsPathsNoEscape||t.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(s=s.map(B=>B.replace(/\\/g,"/"))),this.matchBase){
if(t.noglobstar)throw new TypeError("base matching requires globstar");s=s.map(B=>B.includes("/")?B:`./**/${B}`)}if(this.
pattern=s,this.platform=t.platform||gD,this.opts=_(N({},t),{platform:this.platform}),t.scurry){if(this.scurry=t.scurry,t.
nocase!==void 0&&t.nocase!==t.scurry.nocase)throw new Error("nocase option contradicts provided scurry option")}else{let B=t.
platform==="win32"?Ln:t.platform==="darwin"?vs:t.platform?vn:df;this.scurry=new B(this.cwd,{nocase:t.nocase,fs:t.fs})}this.
nocase=this.scurry.nocase;let i=this.platform==="darwin"||this.platform==="win32",r=_(N({braceExpandMax:1e4},t),{dot:this.
dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly:i,nocomment:!0,noext:this.noext,nonegate:!0,
optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape}),o=this.pattern.map(B=>new Je(
B,r)),[a,l]=o.reduce((B,c)=>(B[0].push(...c.set),B[1].push(...c.globParts),B),[[],[]]);this.patterns=a.map((B,c)=>{let u=l[c];
if(!u)throw new Error("invalid pattern object");return new Rn(B,u,0,this.platform)})}async walk(){return await new xs(this.
patterns,this.scurry.cwd,_(N({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walk()}walkSync(){return new xs(this.patterns,
this.scurry.cwd,_(N({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walkSync()}stream(){return new Ms(this.patterns,
this.scurry.cwd,_(N({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).stream()}streamSync(){return new Ms(this.patterns,
this.scurry.cwd,_(N({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).streamSync()}iterateSync(){return this.streamSync()[Symbol.
iterator]()}[Symbol.iterator](){return this.iterateSync()}iterate(){return this.stream()[Symbol.asyncIterator]()}[Symbol.
asyncIterator](){return this.iterate()}};var Ps=(n,e={})=>{for(let t of Array.isArray(n)?n:[n])if(new Je(t,e).hasMagic())return!0;return!1};function or(n,e={}){return new st(n,e).streamSync()}function gf(n,e={}){return new st(n,e).stream()}function ar(n,e={}){
return new st(n,e).walkSync()}async function pf(n,e={}){return new st(n,e).walk()}function lr(n,e={}){return new st(n,e).
iterateSync()}function mf(n,e={}){return new st(n,e).iterate()}var mD=or,yD=Object.assign(gf,{sync:or}),ED=lr,DD=Object.
assign(mf,{sync:lr}),wD=Object.assign(ar,{stream:or,iterate:lr}),Cf=Object.assign(pf,{glob:pf,globSync:ar,sync:wD,globStream:gf,
stream:yD,globStreamSync:or,streamSync:mD,globIterate:mf,iterate:DD,globIterateSync:lr,iterateSync:ED,Glob:st,hasMagic:Ps,
escape:Tt,unescape:en});Cf.glob=Cf;var ae=class extends Error{name="InputError";code;path;line;column;constructor(e,t,s){super(t,s.cause===void 0?void 0:{cause:s.
cause}),this.code=e,this.path=s.path,this.line=s.line??0,this.column=s.column??0}},$=class extends Error{name="UsageErro\
r"};var Br={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","helm-template":"warning",
"job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"warning","namespace-mismatch":"war\
ning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","pattern-unmatched":"info","rollout\
-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","stamp-foreign":"\
warning","stamp-kept":"info","template-invalid":"error","workload-missing":"warning"};function Q(n,e,t){return{code:n,severity:Br[n],
message:t,place:e}}var yf=253;function P(n){return(n.length>yf?`${n.slice(0,yf)}\u2026`:n).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function j({kind:n,name:e}){return`${P(n)} ${e===""?"(without a name)":
P(e)}`}var Ef=5;function Df(n){let e=n.length-Ef,t=n.slice(0,Ef).join(", ");return e>0?`${t} and ${String(e)} more`:t}var H={
aliasShared:(n,e)=>Q("alias-shared",n,`the annotations or env of the pod template of ${j(e)} are shared through a YAML a\
lias or merge key, so a stamp there would change or lose something else; write them out in the pod template`),templateInvalid:(n,e,t)=>Q(
"template-invalid",n,`${t} in the pod template of ${j(e)} is not of the type that Kubernetes wants, so it cannot be stam\
ped; correct it`),annotationNoEffect:(n,e,t)=>Q("annotation-no-effect",n,`annotation ${P(t)} of ${j(e)} only has an effe\
ct with Reloader in the cluster; Rollstamp ignores it`),annotationNotString:(n,e,t)=>Q("annotation-not-string",n,`annota\
tion ${P(t)} of ${j(e)} is not a string and is taken as its text; the API server refuses it: put it in quotes`),annotationsTooLarge:(n,e,t)=>Q(
"annotations-too-large",n,`with its stamps the pod template of ${j(e)} has ${String(t)} bytes of annotations, Kubernetes\
 takes 262144; use --stamp single`),dataNotBase64:(n,e,t)=>Q("data-not-base64",n,`key ${P(t)} of ${j(e)} is not base64 (\
a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(n,e,t)=>Q("data-not-scalar",n,`${P(t)} o\
f ${j(e)} is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(n,e,t)=>Q(
"data-not-string",n,`key ${P(t)} of ${j(e)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(n,e)=>_(N({},Q("duplicate-key",n,e?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:e?"error":"warning"}),dataInBoth:(n,e,t)=>Q(
"duplicate-key",n,`key ${P(t)} of ${j(e)} is in data and in binaryData; binaryData counts, and the API server refuses it\
: remove one of the two`),duplicateObject:(n,e,t)=>_(N({},Q("duplicate-object",n,`${j(e)} in namespace ${P(e.namespace)}\
 is in the set twice (first at ${P(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a\
 workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.
isError?"error":"warning"}),envCollision:(n,e,t)=>Q("env-collision",n,`${Df(t.names.map(P))} share the variable ${t.variable}\
 in ${j(e)}; rename one, or use --reload-strategy annotations`),flagNoEffect:n=>Q("flag-no-effect",{path:""},`${n.join("\
, ")}: only Reloader in the cluster can act on ${n.length===1?"this flag":"these flags"}; Rollstamp ignores ${n.length===
1?"it":"them"}`),hashKeyMissing:(n,e,t)=>_(N({},Q("hash-key-missing",n,`a stamp of ${j(e)} was made with a hash key and \
no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests with --rekey`)),{severity:t?
"info":"error"}),helmTemplate:n=>Q("helm-template",{path:n},"skipped: this is a Helm template, not a manifest; stamp wha\
t `helm template` renders"),jobImmutable:(n,e)=>Q("job-immutable",n,`${j(e)} cannot change once it is applied, so it is \
not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs a\
lways`),keyMissing:(n,e,t)=>Q("key-missing",n,`${j(e)} uses key ${P(t.key)} of ${j(t.source)}, which has no such key; it\
s pods will not start: add the key, or set optional: true`),listInList:n=>Q("list-in-list",n,"a list stands in a list, w\
hich Kubernetes does not unpack; move its items up"),nameInvalid:(n,e)=>Q("name-invalid",n,`${j(e)} has a name that Kube\
rnetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(n,e,t)=>{
let{source:s}=t,i=t.workloadIsDefault?`${j(e)} has no namespace, taken as ${P(e.namespace)}; ${j(s)} is in ${P(s.namespace)}\
: pass --namespace ${P(s.namespace)}`:`${j(e)} is in ${P(e.namespace)}; ${j(s)} has no namespace, taken as ${P(s.namespace)}\
: pass --namespace ${P(e.namespace)}`;return Q("namespace-mismatch",n,i)},namespaceUnknown:(n,e)=>Q("namespace-unknown",
n,`the labels of namespace ${P(e)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest\
, or pass --namespace-labels '${P(e)}=key=value'`),notRendered:(n,e)=>Q("not-rendered",{path:n},`holds ${P(e)}, so it is\
 the source of a render; stamp the render (kustomize build, helm template), or pass --allow-unrendered`),patternInvalid:(n,e,t)=>Q(
"pattern-invalid",n,`part ${String(t.part)} of annotation ${P(t.key)} of ${j(e)} is not a regular expression that Go (RE\
2) compiles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(n,e,t)=>Q("pattern-unmatche\
d",n,`part ${String(t.part)} of annotation ${P(t.key)} of ${j(e)} matches nothing in namespace ${P(e.namespace)} of this\
 set`),rolloutRestart:(n,e)=>Q("rollout-restart",n,`${j(e)} asks Reloader for restarts only (rollout-strategy: restart);\
 a stamp runs its whole rollout strategy instead`),rollsOnDelete:(n,e)=>Q("rolls-on-delete",n,`${j(e)} has updateStrateg\
y OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(n,e,t)=>Q("source-after-workl\
oad",n,`${j(t)} is applied after ${j(e)} (later phase, sync wave or hook weight), so the pods roll onto the old content;\
 apply the source first`),sourceMissing:(n,e,t)=>_(N({},Q("source-missing",n,`${j(e)} is not in namespace ${P(e.namespace)}\
 of this set, so ${Df(t.workloads.map(P))} ${t.workloads.length===1?"is":"are"} not stamped with it; add it to the set, \
or list it in expectMissing`)),{severity:t.severity}),stampForeign:(n,e,t)=>Q("stamp-foreign",n,`annotation ${P(t)} in t\
he pod template of ${j(e)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --s\
tamp-domain`),stampKept:(n,e,t)=>Q("stamp-kept",n,`the stamp of ${j(t)} in ${j(e)} is kept as it is, since its source is\
 not in this set; --prune-missing removes it`),workloadMissing:(n,e,t)=>Q("workload-missing",n,`${j(e)} takes its pod te\
mplate from ${P(t)}, which is not in this set; nothing is stamped for it: add the target to the set`)};var ce={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};function Te(n,e){return n<e?-1:n>e?1:0}async function Sf(n,e){let{named:t,directories:s}=TD(n,e),i=[],r=new Map,o={left:ce.input};if(t.length>0){let a=[];for(let l of t){
l!=="-"&&bf(l,"the files that are named",{owners:r,options:e});let B=l==="-"?await e.readStdin():If(l,e,o);a.push({path:l,
text:Ff(l,B)})}i.push({directory:void 0,files:a,drafts:[]})}for(let a of s)i.push(vD(a,{options:e,owners:r,budget:o}));return i}
function TD(n,e){let t=new Set,s=new Set;for(let o of n.flatMap(a=>LD(a,e)))o!=="-"&&Ka(o,e).isDirectory()?s.add(o):t.add(
o);let i=e.tracked?Af(".",e.cwd):void 0;return{named:[...t].filter(o=>i===void 0||i.has(St(e.cwd,o))),directories:[...s]}}
function LD(n,{cwd:e}){if(n==="-"||wf(St(e,n),{throwIfNoEntry:!1})!==void 0)return[n];let t=Ps(n)?ar(n,{cwd:e,dot:!1}).toSorted(
Te):[];if(t.length>0)return t;throw new $(`${n}: there is no such file or directory`)}function Ka(n,{cwd:e}){let t=wf(St(
e,n),{throwIfNoEntry:!1});if(t===void 0)throw new $(`${n}: there is no such file or directory`);return t}function bf(n,e,{
owners:t,options:s}){let i=ND(St(s.cwd,n)),r=t.get(i);if(r!==void 0&&r!==e)throw new $(`${n} is in two sets, ${r} and ${e}\
: name directories that do not overlap`);t.set(i,e)}function vD(n,{options:e,owners:t,budget:s}){let i={root:n,options:e,
found:[],drafts:[]};Of(n,i);let r=e.tracked?Af(n,e.cwd):void 0,o=i.found.filter(l=>r?.has(St(e.cwd,l))??!0).toSorted(Te);
if(o.length===0)throw new $(`${n}: the directory holds no ${e.tracked?"tracked ":""}manifests (*.yaml, *.yml, *.json); n\
ame the directory that holds the render`);let a=o.map(l=>(bf(l,n,{owners:t,options:e}),{path:l,text:Ff(l,If(l,e,s)),walked:!0}));
return{directory:n,files:a,drafts:e.allowUnrendered?[]:i.drafts}}var RD=/\.(?:yaml|yml|json)$/,_D=new Set(["node_modules",
".git"]),xD=new Set(["kustomization.yaml","kustomization.yml","Kustomization","Chart.yaml"]);function Of(n,e){let{options:t,
root:s}=e;for(let i of MD(n,t)){let r=ID(n,i.name);if(GD(r,{root:s,exclude:t.exclude}))continue;if(i.isDirectory()){_D.has(
i.name)||Of(r,e);continue}if(xD.has(i.name)&&e.drafts.push(H.notRendered(n,i.name)),!RD.test(i.name))continue;(i.isSymbolicLink()?
Ka(r,t).isFile():i.isFile())&&e.found.push(r)}}function MD(n,{cwd:e}){try{return PD(St(e,n))}catch(t){throw new ae("unre\
adable",`cannot be read (${Nf(t)})`,{path:n,cause:t})}}function PD(n){return AD(n,{withFileTypes:!0})}function GD(n,{root:e,
exclude:t}){if(t.length===0)return!1;let s=[FD(e,n),n].map(i=>i.split(kD).join("/"));return t.some(i=>s.some(r=>_e(r,i,{
dot:!0})))}function Af(n,e){let t=St(e,n);try{let s=bD("git",["-C",t,"ls-files","-z","--","."],{encoding:"utf8",maxBuffer:ce.
input,stdio:["ignore","pipe","ignore"]});return new Set(s.split("\0").filter(i=>i!=="").map(i=>St(t,i)))}catch(s){throw new $(
`${n}: git cannot list its tracked files; run it in a git repository, or without --tracked`,{cause:s})}}function Nf(n){return n instanceof
Error&&"code"in n?String(n.code):"unknown error"}function If(n,e,t){e.onFile?.(n);try{let{size:s}=Ka(n,e);if(Number(s)>t.
left)throw Gs(n);let i=OD(St(e.cwd,n));if(t.left-=i.length,t.left<0)throw Gs(n);return i}catch(s){throw s instanceof ae?
s:new ae("unreadable",`cannot be read (${Nf(s)})`,{path:n,cause:s})}}function Gs(n){return new ae("limit","the input is \
larger than 256 MiB: stamp it in several sets",{path:n})}function Ff(n,e){if(e[0]===255&&e[1]===254||e[0]===254&&e[1]===
255)throw new ae("not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:n});if(e.includes(0))throw new ae("binary",
"is a binary file (it holds NUL bytes), not a manifest",{path:n});if(!SD(e))throw new ae("not-utf8","is not UTF-8: save \
it as UTF-8",{path:n});return Buffer.from(e.buffer,e.byteOffset,e.length).toString("utf8")}function Ve(n,e){return n.type==="alias"?Ve(n.target,!0):{node:n,shared:e||n.aliased}}function kf(n,e){let{node:t}=Ve(e,
!0);if(t.type==="sequence")for(let s of t.items.toReversed())kf(n,s);else if(t.type==="mapping")for(let[s,{entry:i}]of $e(
t))n.set(s,{entry:i,merged:!0})}function $e(n){let e=new Map;for(let t of n.entries)t.name!==void 0?e.set(t.name,{entry:t,
merged:!1}):n.merges&&qa(t.key)&&kf(e,t.value);return e}function qa(n){return n.type==="scalar"&&n.style==="plain"&&n.text===
"<<"}function G(n,e){if(n?.node.type!=="mapping")return;let{node:t}=n;if(t.merges){let i=$e(t).get(e);return i&&Ve(i.entry.
value,n.shared||i.merged)}let s=ct(t,e);return s&&Ve(s.value,n.shared)}function ct(n,e){for(let t=n.entries.length-1;t>=
0;t-=1){let s=n.entries[t];if(s?.name===e)return s}}function ue(n,e){let t=n;for(let s of e)t=G(t,s);return t}function Ue(n){
return n?.node.type!=="sequence"?[]:n.node.items.map(e=>Ve(e,n.shared))}function oe(n){return n?.node.type==="scalar"&&n.
node.resolved==="string"?n.node.text:void 0}function xt(n){return n===void 0||n.node.type==="scalar"&&n.node.resolved===
"null"}function Ja(n){return n?.node.type==="scalar"&&n.node.resolved==="bool"&&/^(?:y|yes|on|true)$/i.test(n.node.text)}var HD="argocd.argoproj.io/hook",Tf="helm.sh/hook",$D="argocd.argoproj.io/sync-wave",UD="helm.sh/hook-weight",KD=new Map(
[["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post-upgrade",2]]);function sn(n){
return(n??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}function ja(n){let e=[...sn(n.get(HD)),...sn(n.get(Tf))],t=e.
flatMap(r=>KD.get(r)??[]),s=n.has(Tf),i=n.get($D)??(s?n.get(UD):void 0);return{phase:e.length===0?1:t.length===0?void 0:
Math.min(...t),wave:/^[+-]?\d+$/.test(i??"")?Number(i):0}}function Lf(n,e){return n.phase===void 0||e.phase===void 0?!1:
n.phase===e.phase?n.wave>e.wave:n.phase>e.phase}var Rf=["containers","initContainers"],qD=[{list:"env",path:["valueFrom","configMapKeyRef"],kind:"ConfigMap",key:"key"},
{list:"env",path:["valueFrom","secretKeyRef"],kind:"Secret",key:"key"},{list:"envFrom",path:["configMapRef"],kind:"Confi\
gMap"},{list:"envFrom",path:["secretRef"],kind:"Secret"}],JD=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"s\
ecret",name:"secretName",kind:"Secret"}],jD=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"name",
kind:"Secret"}];function _f(n){return[...WD(n),...YD(n,VD(n))]}function*WD(n){for(let e of Rf)for(let[t,s]of Ue(G(n,e)).
entries()){let i=e==="containers"?[t]:[];for(let{list:r,path:o,kind:a,key:l}of qD)for(let[B,c]of Ue(G(s,r)).entries()){let u=ue(
c,o),f=oe(G(u,"name"));if(u===void 0||f===void 0||f==="")continue;let h=l===void 0?void 0:oe(G(u,l));yield{kind:a,name:f,
keys:l===void 0?void 0:h===void 0?[]:[h],optional:Ja(G(u,"optional")),path:`spec.${e}[${String(t)}].${r}[${String(B)}].${o.
join(".")}`,offset:u.node.start,via:"env",containers:i}}}}function VD(n){let e=new Map;for(let t of Rf)for(let[s,i]of Ue(
G(n,t)).entries())for(let r of Ue(G(i,"volumeMounts"))){let o=oe(G(r,"name"));if(o===void 0)continue;let a=e.get(o)??[];
t==="containers"&&a.push(s),e.set(o,a)}return e}function*YD(n,e){for(let[t,s]of Ue(G(n,"volumes")).entries()){let i=e.get(
oe(G(s,"name"))??"");if(i===void 0)continue;let r=`spec.volumes[${String(t)}]`;yield*vf(s,JD,{path:r,containers:i});for(let[
o,a]of Ue(ue(s,["projected","sources"])).entries()){let l=`${r}.projected.sources[${String(o)}]`;yield*vf(a,jD,{path:l,containers:i})}}}
function*vf(n,e,{path:t,containers:s}){for(let{field:i,name:r,kind:o}of e){let a=G(n,i),l=oe(G(a,r));if(a===void 0||l===
void 0||l==="")continue;let B=Ue(G(a,"items")).flatMap(c=>oe(G(c,"key"))??[]);yield{kind:o,name:l,keys:B.length===0?void 0:
B,optional:Ja(G(a,"optional")),path:`${t}.${i}`,offset:a.node.start,via:"volume",containers:s}}}var rn=["spec","template"],xf=["spec","updateStrategy","type"],Wa=[{group:"apps",kind:"Deployment",template:rn},{group:"\
apps",kind:"StatefulSet",template:rn,updateStrategy:xf},{group:"apps",kind:"DaemonSet",template:rn,updateStrategy:xf},{group:"\
apps.openshift.io",kind:"DeploymentConfig",template:rn},{group:"batch",kind:"CronJob",template:["spec","jobTemplate","sp\
ec","template"],ignoredAs:"cronjobs"},{group:"batch",kind:"Job",template:rn,ignoredAs:"jobs",immutable:!0},{group:"argop\
roj.io",kind:"Rollout",template:rn,isRollout:!0},{group:"apps",kind:"ReplicaSet",template:rn,templateOnly:!0},{group:"",
kind:"PodTemplate",template:["template"],templateOnly:!0}];function Va(n){let e=n.indexOf("/");return e===-1?"":n.slice(
0,e)}function Mf(n){let e=new Set(["ConfigMap","Secret",...n.kinds.map(({kind:t})=>t)]);return n.namespaceSelector!==void 0&&
e.add("Namespace"),t=>e.has(t)}function Pf(n,e){let t=zD(n),s=new Map,i=[],r=new Map,o=new Map;for(let a of n.manifests){
let{kind:l}=a,B=Va(a.apiVersion),c=e.kinds.find(u=>u.kind===l&&u.group===B);if(c!==void 0){let u=tw(a,{type:c,settings:e,
drafts:t});i.push(u),iw(u,o,t)}else if(B===""&&(l==="ConfigMap"||l==="Secret"))ew(a,{kind:l,settings:e,drafts:t,sources:s});else if(B===
""&&l==="Namespace"){let u=Ya(ue(a.at,["metadata","labels"])).values;r.set(Gf(a)??"",u)}}return{sources:[...s.values()],
workloads:i,namespaceLabels:r,drafts:t}}function zD(n){return n.documents.flatMap(e=>e.duplicates.map(({key:t})=>H.duplicateKey(
{file:e.file,offset:t.start},!1)))}function Gf(n){return cr(ue(n.at,["metadata","name"]))}function cr(n){return n?.node.
type==="scalar"&&n.node.resolved!=="null"?n.node.text:void 0}function Hf({doc:n,at:e}){let t=ue(e,["metadata","name"])?.
node,s=t!==void 0&&t.start>=0?t.start:e.node.start;return{file:n.file,offset:s}}var QD={values:new Map,odd:[]};function Ya(n){
if(n?.node.type!=="mapping"||n.node.entries.length===0)return QD;let e=new Map,t=[];for(let[s,{entry:i}]of $e(n.node)){let{
node:r}=Ve(i.value,!1),o=r.type==="scalar"&&r.resolved==="null";e.set(s,r.type==="scalar"&&!o?r.text:""),!o&&oe({node:r,
shared:!1})===void 0&&t.push({name:s,offset:i.key.start})}return{values:e,odd:t}}function za(n,e,{object:t,drafts:s}){let{
values:i,odd:r}=Ya(e);for(let{name:o,offset:a}of r)s.push(H.annotationNotString({file:n.doc.file,offset:a},t,o));return i}
function $f(n,e){let t=cr(ue(n.at,["metadata","namespace"]))??"";return t===""?{namespace:e.namespace,hasNamespace:!1}:{
namespace:t,hasNamespace:!0}}var XD=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,ZD=253;function ew(n,{
kind:e,settings:t,drafts:s,sources:i}){let r=ue(n.at,["metadata","name"]),o=cr(r);if(o===void 0)return;let{namespace:a,hasNamespace:l}=$f(
n,t),B={kind:e,namespace:a,name:o},c=Hf(n);if(oe(r)===void 0||o.length>ZD||!XD.test(o)){s.push(H.nameInvalid(c,B));return}
let u=za(n,ue(n.at,["metadata","annotations"]),{object:B,drafts:s}),f=`${e}/${a}/${o}`,h=i.get(f);i.delete(f),i.set(f,{id:B,
place:c,hasNamespace:l,annotations:u,labels:Ya(ue(n.at,["metadata","labels"])).values,order:ja(u),at:n.at,hidden:h})}function tw(n,{
type:e,settings:t,drafts:s}){let{doc:i,at:r,kind:o}=n,{namespace:a,hasNamespace:l}=$f(n,t),B=cr(ue(r,["metadata","genera\
teName"])),c=Gf(n),u={kind:o,namespace:a,name:c??B??""},f=za(n,ue(r,["metadata","annotations"]),{object:u,drafts:s}),h=e.
updateStrategy&&ue(r,e.updateStrategy);return{id:u,type:e,place:Hf(n),hasNamespace:l,hasGenerateName:c===void 0&&B!==void 0,
annotations:f,order:ja(f),template:nw(i,r,{type:e,id:u,drafts:s}),templateOf:e.isRollout===!0?sw(r):void 0,rollsOnDelete:oe(
h)==="OnDelete"}}function nw(n,e,{type:t,id:s,drafts:i}){let r=ue(e,t.template);if(r?.node.type!=="mapping")return;let o=G(
r,"spec"),a=G(o,"containers");return{doc:n,at:{node:r.node,shared:r.shared},path:t.template.join("."),annotations:za({doc:n},
ue(r,["metadata","annotations"]),{object:s,drafts:i}),references:_f(o),hasContainers:a?.node.type==="sequence"&&a.node.items.
length>0}}function sw(n){let e=ue(n,["spec","workloadRef"]);if(!xt(e))return{group:Va(oe(G(e,"apiVersion"))??""),kind:oe(
G(e,"kind"))??"",name:oe(G(e,"name"))??""}}function iw(n,e,t){if(n.id.name===""||n.hasGenerateName)return;let s=`${n.type.
group}/${n.id.kind}/${n.id.namespace}/${n.id.name}`,i=e.get(s);if(i===void 0){e.set(s,n);return}t.push(H.duplicateObject(
n.place,n.id,{first:i.place.file.path,isError:!1,isSource:!1}))}import{Buffer as Qa,isUtf8 as Uf}from"node:buffer";var rw=2n**64n-1n,ow=64,aw=new Set(["1","t","T","TRUE","true","True"]),
Kf=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function Xa(n){let e=0,t=n.length;for(;e<t&&Kf.has(n.charAt(e));)e+=1;for(;t>e&&Kf.has(n.charAt(t-1));)t-=1;return e===0&&
t===n.length?n:n.slice(e,t)}function qf(n){return n.split(",").map(Xa).filter(e=>e!=="")}function Za(n){return aw.has(n)}
function el(n){let e=/^([-+]?)([0-9]+)$/.exec(n),t=e===null?void 0:Hs(e[1]??"","",e[2]??"");return t!==void 0&&$s(t)?t:void 0}
function tl(n){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(n);if(e===null)
return;let[,t="",s,i,r,o=""]=e;return s!==void 0?Hs(t,"0x",s):i!==void 0?Hs(t,"0b",i):r!==void 0?Hs(t,"0o",r):Hs(t,"",o)}
function Hs(n,e,t){let s=t.replace(/^0+/,"");if(s==="")return 0n;if(s.length>ow)return;let i=BigInt(e+s);if(n==="")return i<=
rw?i:void 0;let r=n==="-"?-i:i;return $s(r)?r:void 0}function $s(n){return BigInt.asIntN(64,n)===n}function Jf(n){let e=Math.
fround(n);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===0)return Object.is(e,-0)?
"-0":"0";let t=e<0?"-":"",[s,i]=lw(Math.abs(e));if(i<-4||i>=6){let o=s.length>1?`.${s.slice(1)}`:"",a=String(Math.abs(i)).
padStart(2,"0");return`${t}${s.charAt(0)}${o}e${i<0?"-":"+"}${a}`}if(i<0)return`${t}0.${"0".repeat(-i-1)}${s}`;let r=s.slice(
0,i+1).padEnd(i+1,"0");return s.length>i+1?`${t}${r}.${s.slice(i+1)}`:t+r}function lw(n){for(let e=1;;e+=1){let[t="",s=""]=n.
toExponential(e-1).split("e"),i=Number(t.replace(".","")),r=Bw(n,e)&&i%2===1?[-1,0]:[0,1,-1];for(let o of r){let a=String(
i+o),l=+`${a}e${Number(s)-e+1}`;if(a.length===e&&Math.fround(l)===n)return[a,Number(s)]}}}function Bw(n,e){let[t=""]=n.toExponential(
e+20).split("e");return/50{20}$/.test(t)}function ur(n){let e=/[\r\n]/.test(n)?n.replace(/[\r\n]+/g,""):n;if(!(e.length%
4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return Qa.from(e,"base64")}function jf(n){if(Uf(n))return Qa.from(n.buffer,n.byteOffset,
n.length).toString("utf8");let e=[];for(let t=0;t<n.length;){let s=[1,2,3,4].find(i=>Uf(n.subarray(t,t+i)))??0;e.push(s===
0?"\uFFFD":Qa.from(n.subarray(t,t+s)).toString("utf8")),t+=Math.max(s,1)}return e.join("")}function Yf(n,e){let t={source:n,drafts:e};if(n.id.kind==="Secret"){let o=fr("data",t,Vf);for(let[a,l]of fr("stringData",
t,Wf))o.set(a,l);return{entries:o,data:o,binaryData:new Map}}let s=fr("data",t,Wf),i=fr("binaryData",t,Vf);if(i.size===0)
return{entries:s,data:s,binaryData:i};let r=new Map(s);for(let[o,a]of i)s.has(o)&&e.push(H.dataInBoth(nl(n),n.id,o)),r.set(
o,a);return{entries:r,data:s,binaryData:i}}function nl(n,e){return e===void 0||e<0?n.place:{file:n.place.file,offset:e}}
var Wf=n=>n,Vf=(n,e)=>{let t=ur(n);return t!==void 0?t:(e(),n)};function fr(n,{source:e,drafts:t},s){let i=new Map,r=G(e.
at,n)?.node;if(r===void 0||xt({node:r,shared:!1}))return i;if(r.type!=="mapping")return t.push(H.dataNotScalar(nl(e,r.start),
e.id,n)),i;for(let[o,{entry:a}]of $e(r)){let{node:l}=Ve(a.value,!1),B=nl(e,a.key.start);if(l.type!=="scalar"){t.push(H.dataNotScalar(
B,e.id,`key ${o}`));continue}l.resolved!=="string"&&l.resolved!=="null"&&t.push(H.dataNotString(B,e.id,o));let c=l.resolved===
"null"?"":l.text;i.set(o,s(c,()=>t.push(H.dataNotBase64(B,e.id,o))))}return i}import{Buffer as hr}from"node:buffer";import{createHash as cw}from"node:crypto";var uw="STAKATER_",fw={ConfigMap:"_CONFI\
GMAP",Secret:"_SECRET"};function dr(n,e){let t=e.toUpperCase();return`${uw}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${fw[n]}`}
function Qf(n){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(n)?.[1];if(e!==void 0)return e==="SEC\
RET"?"Secret":"ConfigMap"}function Xf(n,{data:e,binaryData:t}){let s=Array.from(e,([r,o])=>zf(r,o));if(n==="ConfigMap")for(let[
r,o]of t)s.push(zf(r,hw(o)));s.sort((r,o)=>r.compare(o));let i=cw("sha1");for(let[r,o]of s.entries())i.update(r===0?"":"\
;").update(o);return i.digest("hex")}function zf(n,e){let t=hr.from(`${n}=`);return hr.concat([t,typeof e=="string"?hr.from(
e):e])}function hw(n){return typeof n=="string"?n:hr.from(n.buffer,n.byteOffset,n.byteLength).toString("base64")}import{createHmac as dw,hash as Zf}from"node:crypto";var pw=32,eh=/^(?:hmac-)?[0-9a-f]{32}$/,Mt="hmac-";function th(n,e){let t=Array.from(n,([i,r])=>[i,e===void 0?Zf("sha256",
r,"hex"):dw("sha256",e).update(r).digest("hex")]),s=sh("content",t);return e===void 0?s:`${Mt}${s}`}function nh(n){let e=sh(
"sources",n);return n.some(([,t])=>t.startsWith(Mt))?`${Mt}${e}`:e}function sh(n,e){let t=e.toSorted(([i],[r])=>Te(i,r)),
s=`object:2:${pr(n)}:object:${String(t.length)}:`;for(let[i,r]of t)s+=`${pr(i)}:${pr(r)},`;return Zf("sha256",`${s},${pr(
"v")}:number:1,`,"hex").slice(0,pw)}function pr(n){return`string:${String(n.length)}:${n}`}function ih(n){let e=new Map,t=new Map,s=[],i=r=>sl(e,r,()=>Yf(r,s));return{of:(r,o)=>sl(sl(t,r,()=>new Map),o===void 0?
"":JSON.stringify(o),()=>th(Cw(i(r),o),r.id.kind==="Secret"?n:void 0)),reloader:r=>Xf(r.id.kind,i(r)),content:i,drafts:s}}
function sl(n,e,t){let s=n.get(e)??t();return n.set(e,s),s}function Cw({entries:n},e){return e===void 0?n:new Map([...n].
filter(([t])=>e.includes(t)))}var rh=new WeakMap;function gw(n){let e=rh.get(n);if(e!==void 0)return e;let t=[0];for(let s=n.text.indexOf(`
`);s!==-1;s=n.text.indexOf(`
`,s+1))t.push(s+1);return rh.set(n,t),t}function Ye(n,e){let t=gw(n),s=0,i=t.length-1;for(;s<i;){let a=s+i+1>>1;(t[a]??0)<=
e?s=a:i=a-1}let r=t[s]??0,o=1;for(let a of n.text.slice(r,e))a!=="\uFEFF"&&(o+=1);return{line:s+1,column:o}}function il(n,e){
return Ye(n,e).line-1}function oh(n,e,t){let s=new Map(e.map((l,B)=>[l,B])),i=({place:l})=>"file"in l?s.get(l.file)??-1:-1,r=n.toSorted((l,B)=>i(
l)-i(B)||Cr(l)-Cr(B)||Te(l.code,B.code)||+(B.severity==="error")-+(l.severity==="error")||Te(l.message,B.message)),o=[],
a;for(let l of r){let B=l.code==="duplicate-key"&&a?.code===l.code&&i(a)===i(l)&&Cr(a)===Cr(l);a=l;let c=mw(l,t);!B&&c!==
"off"&&o.push(yw(l,c))}return o}function Cr({place:n}){return"file"in n?n.offset:0}function mw({code:n,severity:e},{severity:t,
strict:s}){let i=t.get(n)??e;return s&&i==="warning"?"error":i}function yw({code:n,message:e,place:t},s){if(!("file"in t))
return{code:n,severity:s,message:e,path:t.path,line:0,column:0};let{line:i,column:r}=Ye(t.file,Math.max(0,t.offset));return{
code:n,severity:s,message:e,path:t.file.path,line:i,column:r}}var rl="rollstamp.io/freeze",ah="rollstamp.io/granularity",gr="the Job cannot change once it is applied";function mr(n){
return n.annotations.get(rl)==="true"}var Ew=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),lh=["info","warning","error"];function Bh(n,e){let t=new Map,
s=[],i=bw(e.expectMissing);for(let r of n)for(let o of r.verdicts)o.type!=="missing"||o.rule===void 0||(s.push(...Sw(r,o)),
i(o.id.name)||Dw(t,r,{missing:o,settings:e}));for(let{id:r,place:o,workloads:a,severity:l}of t.values())s.push(H.sourceMissing(
o,r,{workloads:a,severity:l}));return s}function Dw(n,{workload:e,template:t},{missing:s,settings:i}){let{id:r}=s,o=`${r.
kind}/${r.namespace}/${r.name}`,a=ww(s,i),l=n.get(o);if(l===void 0){let[B]=s.references,c=B===void 0?e.place:{file:t.doc.
file,offset:B.offset};n.set(o,{id:r,place:c,workloads:[j(e.id)],severity:a});return}l.workloads.push(j(e.id)),lh.indexOf(
a)>lh.indexOf(l.severity)&&(l.severity=a)}function ww({id:n,rule:e,references:t},s){let i=t.length>0&&t.every(({optional:o})=>o),
r=n.kind==="ConfigMap"&&Ew.has(n.name);return i||r?"info":s.missing==="error"?"error":e==="named"?"warning":"info"}function*Sw({
workload:n,elsewhere:e},{id:t}){let s=e(t.kind,t.name).find(({hasNamespace:r})=>!r||!n.hasNamespace);if(s===void 0)return;
let i={source:s.id,workloadIsDefault:!n.hasNamespace};yield H.namespaceMismatch(n.place,n.id,i)}function bw(n){return e=>n.
some(t=>Ow(t,e))}function Ow(n,e){let t=0,s=-1,i=0,r=0;for(;t<e.length;){let o=n.charAt(r);if(o==="*")s=r,i=t,r+=1;else if(r<
n.length&&(o==="?"||o===e.charAt(t)))t+=1,r+=1;else if(s!==-1)r=s+1,i+=1,t=i;else return!1}return/^\**$/.test(n.slice(r))}var yr=["ConfigMap","Secret"];function ch({catalog:n,scope:e,selections:t},{settings:s,digests:i}){let r=t.filter(({outOfScope:o})=>o===void 0);return[
...Aw(n,{scope:e,selections:r,digests:i}),...Nw(n,e),...t.flatMap(o=>[...Iw(o)]),...r.flatMap(o=>[...Fw(o,s),...Tw(o,s),
...vw(o),...Er(o).flatMap(a=>[...Rw(o,a,i),..._w(o,a)])]),...Bh(r,s)]}function Er({verdicts:n}){return n.filter(e=>e.type===
"selected")}function*Aw(n,{scope:e,selections:t,digests:s}){let i=new Set(t.flatMap(r=>Er(r).map(({source:o})=>o)));for(let r of n.
sources)if(e.sourceIsOut(r.id,r.labels)===void 0)for(let o=r.hidden,a=r;o!==void 0;a=o,o=o.hidden){let l=i.has(r)&&s.of(
r,void 0)!==s.of(o,void 0);yield H.duplicateObject(a.place,r.id,{first:o.place.file.path,isError:l,isSource:!0})}}function*Nw({
workloads:n},e){let t=n.filter(({templateOf:i})=>i!==void 0);if(t.length===0)return;let s=new Set(n.filter(({template:i})=>i!==
void 0).map(({type:i,id:r})=>[i.group,r.kind,r.namespace,r.name].join("/")));for(let i of t){let{group:r="",kind:o="",name:a=""}=i.
templateOf??{};s.has([r,o,i.id.namespace,a].join("/"))||e.workloadIsOut(i)!==void 0||(yield H.workloadMissing(i.place,i.
id,`${o} ${a}`))}}function*Iw(n){let{workload:e,outOfScope:t}=n;t===gr&&Er(n).length>0&&(yield H.jobImmutable(e.place,e.
id))}function*Fw({workload:n,rules:e,isMatched:t},{keys:s}){for(let i of yr){let r=s.named[i];for(let{named:o,invalid:a}of e[i]){
for(let l of a)yield H.patternInvalid(n.place,n.id,{key:r,part:l});for(let l of o)l.name!==void 0||t(i,l)||(yield H.patternUnmatched(
n.place,n.id,{key:r,part:l.position}))}}}var kw=["deployment.reloader.stakater.com/pause-period","deployment.reloader.st\
akater.com/paused-at","secretproviderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload",
"secretproviderclasses.exclude.reloader.stakater.com/reload"];function*Tw({workload:n,deciders:e,template:t},s){for(let i of[
...kw,s.keys.ignore]){let o=[...e,_(N({},n),{annotations:t.annotations})].find(({annotations:a})=>a.has(i));o!==void 0&&
(yield H.annotationNoEffect(o.place,o.id,i))}}var Lw="reloader.stakater.com/rollout-strategy";function*vw(n){if(Er(n).length===
0)return;let{workload:e,deciders:t}=n;e.rollsOnDelete&&(yield H.rollsOnDelete(e.place,e.id));for(let{type:s,annotations:i,
place:r,id:o}of t)s.isRollout===!0&&i.get(Lw)==="restart"&&(yield H.rolloutRestart(r,o))}function*Rw({workload:n,template:e},t,s){
let{source:i,references:r}=t,{entries:o}=s.content(i);for(let{keys:a=[],optional:l,offset:B}of r)if(!l)for(let c of a){if(o.
has(c))continue;let u={file:e.doc.file,offset:B};yield H.keyMissing(u,n.id,{source:i.id,key:c})}}function*_w({workload:n},{
source:e}){Lf(e.order,n.order)&&(yield H.sourceAfterWorkload(e.place,n.id,e.id))}var xw=/^---[ \t]*(?:[ \t]#.*)?$/;function fh(n){if(!Mw(n))return[{start:0,end:n.length,contentOnMarker:!1,isSafe:!1}];let e=[],
t=0,s=ol(n,0)&&uh(n,0);for(let i=n.indexOf(`
---`);i!==-1;i=n.indexOf(`
---`,i+1))ol(n,i+1)&&(e.push({start:t,end:i+1,contentOnMarker:s,isSafe:!0}),t=i+1,s=uh(n,t));return e.push({start:t,end:n.
length,contentOnMarker:s,isSafe:!0}),e}function Mw(n){return!n.includes("\0")&&!n.includes("\uFEFF",1)&&!(n.startsWith("\
%")||n.startsWith("\uFEFF%")||n.includes(`
%`))&&!(n.includes("\r")&&/\r(?!\n)/.test(n))}function ol(n,e){let t=e===0&&n.startsWith("\uFEFF")?1:e;if(!n.startsWith(
"---",t))return!1;let s=n.charCodeAt(t+3);return Number.isNaN(s)||s===32||s===10||s===13||s===9}function uh(n,e){let t=e===
0&&n.startsWith("\uFEFF")?1:e,s=n.indexOf(`
`,t),i=n.slice(t,s===-1?n.length:s);return!xw.test(i.endsWith("\r")?i.slice(0,-1):i)}var Pw=/^ *(?:#.*)?\r?$/,Gw=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function hh(n,e){if(e.contentOnMarker||!e.isSafe)return"unknown";let t="none",s=!1,i=e.start;for(i===0&&n.startsWith("\uFEFF")&&
(i=1),ol(n,i)&&(i=Dr(n,i)+1);i<e.end;i=Dr(n,i)+1){let r=n.charCodeAt(i);if(r===10||r===35||r===13&&n.charCodeAt(i+1)===10||
r===32&&(s||Pw.test(n.slice(i,Dr(n,i))))||r===45&&n.charCodeAt(i+1)===32&&s)continue;if(!(r>=97&&r<=122||r>=65&&r<=90))return"\
unknown";if(s=!0,!n.startsWith("kind",i))continue;let a=Gw.exec(n.slice(i,Dr(n,i)))?.[1];if(a===void 0||t!=="none")return"\
unknown";t=a}return t}function Dr(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t}var z=Symbol("NOT_RESOLVED");function Ae(n,e){return{tagName:n,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.
matchByTagPrefix??!1,implicitFirstChars:e.implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??
(t=>String(t)),representTagName:e.representTagName??(()=>n)}}function Cl(n,e){let t=e.finalize===void 0;return{tagName:n,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??
(s=>s),carrierIsResult:t,identify:e.identify,represent:e.represent??(s=>s),representTagName:e.representTagName??(()=>n)}}
function Or(n,e){let t=e.finalize===void 0;return{tagName:n,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??
!1,create:e.create,addPair:e.addPair,has:e.has,keys:e.keys,get:e.get,finalize:e.finalize??(s=>s),carrierIsResult:t,identify:e.
identify,represent:e.represent??(s=>s),representTagName:e.representTagName??(()=>n)}}var Hw=Ae("tag:yaml.org,2002:str",{
resolve:n=>n,identify:n=>typeof n=="string"}),$w=["","~","null","Null","NULL"],Uw=Ae("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:n=>$w.indexOf(n)!==-1?null:z,identify:n=>n===null,represent:()=>"null"}),Kw=Ae(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(n,e)=>n==="null"||e&&n===""?null:z,identify:n=>n===
null,represent:()=>"null"}),qw=["","~","null","Null","NULL"],Jw=Ae("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:n=>qw.indexOf(n)!==-1?null:z,identify:n=>n===null,represent:()=>"null"}),jw=["true","True","TRUE"],
Ww=["false","False","FALSE"],Vw=Ae("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:n=>jw.
indexOf(n)!==-1?!0:Ww.indexOf(n)!==-1?!1:z,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?
"true":"false"}),Yw=["true"],zw=["false"],Qw=Ae("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:n=>Yw.
indexOf(n)!==-1?!0:zw.indexOf(n)!==-1?!1:z,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?
"true":"false"}),Xw=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Zw=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],eS=Ae("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:n=>Xw.indexOf(n)!==-1?!0:Zw.indexOf(n)!==-1?!1:z,identify:n=>Object.prototype.toString.call(n)===
"[object Boolean]",represent:n=>n?"true":"false"}),tS=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),nS=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function sS(n){let e=n,t=1;return(e[0]==="-"||e[0]===
"+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith("0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(
2),8):e.startsWith("0x")?t*parseInt(e.slice(2),16):t*parseInt(e,10)}function iS(n,e){if(e){if(!nS.test(n))return z}else if(!tS.
test(n))return z;let t=sS(n);return Number.isFinite(t)?t:z}var bh=Ae("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:iS,identify:n=>Number.isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.
toString(10)}),rS=new RegExp("^-?(?:0|[1-9][0-9]*)$"),oS=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function aS(n){let e=n,t=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith(
"0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(2),8):e.startsWith("0x")?t*parseInt(e.slice(2),16):
t*parseInt(e,10)}function lS(n,e){if(e){if(!oS.test(n))return z}else if(!rS.test(n))return z;let t=aS(n);return Number.isFinite(
t)?t:z}var BS=Ae("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:lS,identify:n=>Number.
isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.toString(10)}),cS=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function uS(n){let e=n.
replace(/_/g,""),t=1;if((e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith("0b"))return t*parseInt(
e.slice(2),2);if(e.startsWith("0x"))return t*parseInt(e.slice(2),16);if(e.includes(":")){let s=0;for(let i of e.split(":"))
s=s*60+Number(i);return t*s}return e!=="0"&&e[0]==="0"?t*parseInt(e,8):t*parseInt(e,10)}function fS(n){if(!cS.test(n))return z;
let e=uS(n);return Number.isFinite(e)?e:z}var cl=Ae("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:fS,identify:n=>Number.isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.
toString(10)}),hS=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),dS=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function pS(n){
if(!hS.test(n))return z;let e=n.toLowerCase(),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return t===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let s=t*parseFloat(e);return Number.isFinite(
s)||dS.test(n)?s:z}function CS(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Oh=Ae(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:pS,identify:n=>typeof n==
"number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:CS}),gS=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),mS=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function yS(n,e){if(e){if(!mS.test(n))return z;
let s=n.toLowerCase(),i=s[0]==="-"?-1:1;if("+-".includes(s[0])&&(s=s.slice(1)),s===".inf")return i===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(s===".nan")return NaN;let r=i*parseFloat(s);return Number.isFinite(r)?r:z}if(!gS.test(n))return z;
let t=Number(n);return Number.isFinite(t)?t:z}function ES(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return"\
.inf";if(n===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.
test(e)?e.replace("e",".e"):e}var DS=Ae("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],
resolve:yS,identify:n=>typeof n=="number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:ES}),
wS=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),SS=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function bS(n){
if(!wS.test(n))return z;let e=n.toLowerCase().replace(/_/g,""),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),
e===".inf")return t===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let s=0;if(e.includes(
":")){for(let i of e.split(":"))s=s*60+Number(i);s*=t}else s=t*parseFloat(e);return Number.isFinite(s)||SS.test(n)?s:z}function OS(n){
if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.
is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var ul=Ae("tag:yaml.org,2\
002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:bS,identify:n=>typeof n=="number"&&(!Number.
isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:OS}),AS=Ae("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(n,e)=>n==="<<"||e&&n===""?"<<":z,identify:()=>!1}),NS=/^[A-Za-z0-9+/]*={0,2}$/;function IS(n){
let e=n.replace(/\s/g,"");if(e.length%4!==0||!NS.test(e))return z;let t=atob(e),s=new Uint8Array(t.length);for(let i=0;i<
t.length;i++)s[i]=t.charCodeAt(i);return s}function FS(n){let e="";for(let t=0;t<n.length;t++)e+=String.fromCharCode(n[t]);
return btoa(e)}var kS=Ae("tag:yaml.org,2002:binary",{resolve:IS,identify:n=>Object.prototype.toString.call(n)==="[object\
 Uint8Array]",represent:FS}),TS=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),LS=new RegExp("^([0-9][\
0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]\
*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function dh(n,e,t,s=0,i=0,r=0,o=0){let a=new Date(Date.UTC(n,e,t,s,i,r,o));
return a.setUTCFullYear(n,e,t),a}function vS(n){let e=TS.exec(n);if(e===null&&(e=LS.exec(n)),e===null)return z;let t=+e[1],
s=+e[2]-1,i=+e[3];if(!e[4]){let c=dh(t,s,i);return c.getUTCFullYear()!==t||c.getUTCMonth()!==s||c.getUTCDate()!==i?z:c}let r=+e[4],
o=+e[5],a=+e[6],l=0;if(r>23||o>59||a>59)return z;if(e[7]){let c=e[7].slice(0,3);for(;c.length<3;)c+="0";l=+c}let B=dh(t,
s,i,r,o,a,l);if(B.getUTCFullYear()!==t||B.getUTCMonth()!==s||B.getUTCDate()!==i)return z;if(e[9]){let c=+e[10],u=+(e[11]||
0);if(c>23||u>59)return z;let f=(c*60+u)*6e4;B.setTime(B.getTime()-(e[9]==="-"?-f:f))}return B}var RS=Ae("tag:yaml.org,2\
002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:vS,identify:n=>n instanceof Date,represent:n=>n.
toISOString()}),_S=Cl("tag:yaml.org,2002:seq",{create:()=>[],addItem:(n,e)=>{n.push(e)},identify:Array.isArray});function Ar(n){
if(n===null||typeof n!="object"||Array.isArray(n))return!1;let e=Object.getPrototypeOf(n);return e===null||e===Object.prototype}var xS=Cl("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(n,e)=>{let t;if(e instanceof Map){if(e.
size!==1)return"cannot resolve an ordered map item";t=e.keys().next().value}else if(Ar(e)){let s=Object.keys(e);if(s.length!==
1)return"cannot resolve an ordered map item";t=s[0]}else return"cannot resolve an ordered map item";return n.seen.has(t)?
"duplicate key in ordered map":(n.seen.add(t),n.list.push(e),"")},finalize:n=>n.list,identify:()=>!1}),MS=Cl("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(n,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":(n.push(
e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a pairs ite\
m";let t=e,s=Object.keys(t);return s.length!==1?"cannot resolve a pairs item":(n.push([s[0],t[s[0]]]),"")},identify:()=>!1}),
PS=Or("tag:yaml.org,2002:map",{create:()=>({}),identify:Ar,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(
t,n[t]);return e},addPair:(n,e,t)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let s=String(e);return s==="__proto__"?Object.defineProperty(n,s,{value:t,enumerable:!0,configurable:!0,writable:!0}):
n[s]=t,""},has:(n,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(n,String(e)),keys:n=>Object.keys(
n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(n,t)?n[t]:null}}),GS=Or("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:n=>n instanceof Set,represent:n=>{let e=new Map;for(let t of n)e.set(t,null);return e},addPair:(n,e,t)=>t!==
null?"cannot resolve a set item":(n.add(e),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:()=>null});function HS(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function $S(){return{scalar:[],sequence:[],
mapping:[]}}function US(n){let e=[];for(let t of n){let s=e.length;for(let i=0;i<e.length;i++){let r=e[i];if(r.nodeKind===
t.nodeKind&&r.tagName===t.tagName&&r.matchByTagPrefix===t.matchByTagPrefix){s=i;break}}e[s]=t}return e}var Nr=class Ah{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let t=US(e),s=[],i=HS(),r=$S();for(let c of t){if(c.nodeKind==="scalar"&&c.implicit){if(c.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");s.push(c)}switch(c.nodeKind){case"scalar":c.matchByTagPrefix?r.scalar.
push(c):i.scalar[c.tagName]=c;break;case"sequence":c.matchByTagPrefix?r.sequence.push(c):i.sequence[c.tagName]=c;break;case"\
mapping":c.matchByTagPrefix?r.mapping.push(c):i.mapping[c.tagName]=c}}let o=s.filter(c=>c.implicitFirstChars===null),a=new Set;
for(let c of s)if(c.implicitFirstChars!==null)for(let u of c.implicitFirstChars)a.add(u);let l=new Map;for(let c of a)l.
set(c,s.filter(u=>u.implicitFirstChars===null||u.implicitFirstChars.indexOf(c)!==-1));let B=i.scalar["tag:yaml.org,2002:\
str"];if(!B)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=t,this.implicitScalarTags=
s,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=o,this.defaultScalarTag=B,this.defaultSequenceTag=i.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=i.mapping["tag:yaml.org,2002:map"],this.exact=i,this.prefix=r}lookupScalarTag(e){
let t=this.exact.scalar[e];if(t)return t;for(let s of this.prefix.scalar)if(e.startsWith(s.tagName))return s}lookupSequenceTag(e){
let t=this.exact.sequence[e];if(t)return t;for(let s of this.prefix.sequence)if(e.startsWith(s.tagName))return s}lookupMappingTag(e){
let t=this.exact.mapping[e];if(t)return t;for(let s of this.prefix.mapping)if(e.startsWith(s.tagName))return s}resolveImplicitScalarTag(e){
let t=this.implicitScalarByFirstChar.get(e.charAt(0))??this.implicitScalarAnyFirstChar;for(let i of t){let r=i.resolve(e,
!1,i.tagName);if(r!==z)return{value:r,tag:i}}let s=this.defaultScalarTag;return{value:s.resolve(e,!1,s.tagName),tag:s}}withTags(...e){
let t=[];for(let s of e)t=t.concat(s);return new Ah([...this.tags,...t])}},gl=new Nr([Hw,_S,PS]),nR=new Nr([...gl.tags,Kw,
Qw,BS,DS]),KS=new Nr([...gl.tags,Uw,Vw,bh,Oh]),qS=new Nr([...gl.tags,Jw,eS,cl,ul,RS,AS,kS,xS,MS,GS]),JS=qS.withTags(_(N(
{},cl),{resolve:(n,e,t)=>{let s=cl.resolve(n,e,t);return s===z?bh.resolve(n,e,t):s}}),_(N({},ul),{resolve:(n,e,t)=>{let s=ul.
resolve(n,e,t);return s===z?Oh.resolve(n,e,t):s}})),sR=Or("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(n,e,t)=>(n.
set(e,t),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:(n,e)=>n.get(e),identify:n=>n instanceof Map||Ar(n),represent:n=>{
if(n instanceof Map)return n;let e=new Map,t=n;for(let s of Object.keys(t))e.set(s,t[s]);return e}});function ph(n){if(Array.
isArray(n)){let e=Array.prototype.slice.call(n);for(let t=0;t<e.length;t++){if(Array.isArray(e[t]))return null;typeof e[t]==
"object"&&Object.prototype.toString.call(e[t])==="[object Object]"&&(e[t]="[object Object]")}return String(e)}return typeof n==
"object"&&Object.prototype.toString.call(n)==="[object Object]"?"[object Object]":String(n)}var iR=Or("tag:yaml.org,2002\
:map",{create:()=>({}),identify:Ar,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(t,n[t]);return e},addPair:(n,e,t)=>{
let s=ph(e);return s===null?"nested arrays are not supported inside keys":(s==="__proto__"?Object.defineProperty(n,s,{value:t,
enumerable:!0,configurable:!0,writable:!0}):n[s]=t,"")},has:(n,e)=>{let t=ph(e);return t!==null&&Object.prototype.hasOwnProperty.
call(n,t)},keys:n=>Object.keys(n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(n,t)?n[t]:null}}),
jS={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function al(n,e,t,s,i){let r="",o="",a=Math.floor(i/2)-1;return s-
e>a&&(r=" ... ",e=s-a+r.length),t-s>a&&(o=" ...",t=s+a-o.length),{str:r+n.slice(e,t).replace(/\t/g,"\u2192")+o,pos:s-e+r.
length}}function ll(n,e){return" ".repeat(Math.max(e-n.length,0))+n}function WS(n,e){if(!n.buffer)return null;let t=N(N(
{},jS),e),s=/\r?\n|\r|\0/g,i=[0],r=[],o,a=-1;for(;o=s.exec(n.buffer);)r.push(o.index),i.push(o.index+o[0].length),n.position<=
o.index&&a<0&&(a=i.length-2);a<0&&(a=i.length-1);let l="",B=Math.min(n.line+t.linesAfter,r.length).toString().length,c=t.
maxLength-(t.indent+B+3);for(let f=1;f<=t.linesBefore&&!(a-f<0);f++){let h=al(n.buffer,i[a-f],r[a-f],n.position-(i[a]-i[a-
f]),c);l=`${" ".repeat(t.indent)}${ll((n.line-f+1).toString(),B)} | ${h.str}
${l}`}let u=al(n.buffer,i[a],r[a],n.position,c);l+=`${" ".repeat(t.indent)}${ll((n.line+1).toString(),B)} | ${u.str}
`,l+=`${"-".repeat(t.indent+B+3+u.pos)}^
`;for(let f=1;f<=t.linesAfter&&!(a+f>=r.length);f++){let h=al(n.buffer,i[a+f],r[a+f],n.position-(i[a]-i[a+f]),c);l+=`${"\
 ".repeat(t.indent)}${ll((n.line+f+1).toString(),B)} | ${h.str}
`}return l.replace(/\n$/,"")}function Ch(n,e){let t="";return n.mark?(n.mark.name&&(t+=`in "${n.mark.name}" `),t+=`(${n.
mark.line+1}:${n.mark.column+1})`,!e&&n.mark.snippet&&(t+=`

${n.mark.snippet}`),`${n.reason} ${t}`):n.reason}var Ir=class Nh extends Error{reason;mark;constructor(e,t){super(),this.
name="YAMLException",this.reason=e,this.mark=t,this.message=Ch(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${Ch(this,e)}`}static throwAt(e,t,s,i=""){let r=0,o=0;for(let l=0;l<
t;l++){let B=e.charCodeAt(l);B===10?(r++,o=l+1):B===13&&(r++,e.charCodeAt(l+1)===10&&l++,o=l+1)}let a={name:i,buffer:e,position:t,
line:r,column:t-o};throw a.snippet=WS(a),new Nh(s,a)}},re={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},U={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Pt={BLOCK:1,FLOW:2},Ke={CLIP:1,STRIP:2,KEEP:3},VS=-1;function gh(n){
switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var Ih=new Array(256),Fh=new Array(256);for(let n=0;n<256;n++)Ih[n]=gh(n)?1:0,Fh[n]=gh(n);function YS(n){return n<=
65535?String.fromCharCode(n):String.fromCharCode((n-65536>>10)+55296,(n-65536&1023)+56320)}function zS(n){return n>=48&&
n<=57?n-48:(n|32)-97+10}function QS(n){return n===120?2:n===117?4:8}function wr(n,e,t){let s=0;for(;e<t;){let i=n.charCodeAt(
e);if(i===10)s++,e++;else if(i===13)s++,e++,n.charCodeAt(e)===10&&e++;else if(i===32||i===9)e++;else break}return{position:e,
breaks:s}}function ml(n){return n===1?" ":`
`.repeat(n-1)}function XS(n,e,t){let s="",i=e,r=e,o=e;for(;i<t;){let a=n.charCodeAt(i);if(a===10||a===13){s+=n.slice(r,o);
let l=wr(n,i,t);s+=ml(l.breaks),i=r=o=l.position}else i++,a!==32&&a!==9&&(o=i)}return s+n.slice(r,o)}function ZS(n,e,t){
let s="",i=e,r=e,o=e;for(;i<t;){let a=n.charCodeAt(i);if(a===39)s+=n.slice(r,i)+"'",i+=2,r=o=i;else if(a===10||a===13){s+=
n.slice(r,o);let l=wr(n,i,t);s+=ml(l.breaks),i=r=o=l.position}else i++,a!==32&&a!==9&&(o=i)}return s+n.slice(r,t)}function e0(n,e,t){
let s="",i=e,r=e,o=e;for(;i<t;){let a=n.charCodeAt(i);if(a===92){s+=n.slice(r,i),i++;let l=n.charCodeAt(i);if(l===10||l===
13)i=wr(n,i,t).position;else if(l<256&&Ih[l])s+=Fh[l],i++;else{let B=QS(l),c=0;for(;B>0;B--){i++;let u=zS(n.charCodeAt(i));
c=(c<<4)+u}s+=YS(c),i++}r=o=i}else if(a===10||a===13){s+=n.slice(r,o);let l=wr(n,i,t);s+=ml(l.breaks),i=r=o=l.position}else
i++,a!==32&&a!==9&&(o=i)}return s+n.slice(r,t)}function mh(n,e,t,s,i,r){let o=s<0?0:s,a=n.slice(e,t).replace(/\r\n?/g,`
`),l=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),B="",c=!1,u=0,f=!1;for(let h of l){let d=0;for(;d<o&&h.charCodeAt(d)===32;)d++;if(s<0||d>=h.length){u++;continue}let p=h.
slice(o),m=p.charCodeAt(0);r?m===32||m===9?(f=!0,B+=`
`.repeat(c?1+u:u)):f?(f=!1,B+=`
`.repeat(u+1)):u===0?c&&(B+=" "):B+=`
`.repeat(u):B+=`
`.repeat(c?1+u:u),B+=p,c=!0,u=0}return i===Ke.KEEP?B+=`
`.repeat(c?1+u:u):i!==Ke.STRIP&&c&&(B+=`
`),B}function kh(n,e){if(e.valueStart===VS)return"";let{valueStart:t,valueEnd:s}=e;if(e.fast)return n.slice(t,s);switch(e.
style){case U.SINGLE_QUOTED:return ZS(n,t,s);case U.DOUBLE_QUOTED:return e0(n,t,s);case U.LITERAL_BLOCK:return mh(n,t,s,
e.indent,e.chomping,!1);case U.FOLDED_BLOCK:return mh(n,t,s,e.indent,e.chomping,!0);default:return XS(n,t,s)}}var rR=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),t0="-#;/?:@&=+$_.~*'()",oR=t0+"!,[]";var n0={filename:"",schema:KS,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var Y=-1,Th=Object.prototype.hasOwnProperty,Gn=1,Lh=2,vh=3,Sr=4,s0=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
i0=/[,\[\]{}]/,Rh=/^(?:!|!!|![0-9A-Za-z-]+!)$/,fl=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,_h=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,r0=new RegExp(`^(?:${fl})*$`),o0=new RegExp(`^(?:${_h})+$`),a0=new RegExp(
`^(?:!(?:${fl})*|${_h}(?:${fl})*)$`),xh={filename:"",maxDepth:100};function l0(n,e,t){n.events.push({type:re.DOCUMENT,explicitStart:e,
explicitEnd:t,directives:n.directives})}function Mh(n,e,t,s,i,r,o){n.events.push({type:re.SEQUENCE,start:e,anchorStart:t,
anchorEnd:s,tagStart:i,tagEnd:r,style:o})}function Ph(n,e,t,s,i,r,o){n.events.push({type:re.MAPPING,start:e,anchorStart:t,
anchorEnd:s,tagStart:i,tagEnd:r,style:o})}function yh(n,e){n.events.splice(e.eventsLength,0,{type:re.MAPPING,start:e.position,
anchorStart:Y,anchorEnd:Y,tagStart:Y,tagEnd:Y,style:Pt.FLOW})}function Un(n,e,t,s,i,r,o,a,l=Ke.CLIP,B=-1,c=!1){n.events.
push({type:re.SCALAR,valueStart:e,valueEnd:t,anchorStart:s,anchorEnd:i,tagStart:r,tagEnd:o,style:a,chomping:l,indent:B,fast:c})}
function B0(n,e,t){n.events.push({type:re.ALIAS,anchorStart:e,anchorEnd:t})}function xn(n){n.events.push({type:re.POP})}
function Le(n){Un(n,Y,Y,Y,Y,Y,Y,U.PLAIN)}function Eh(){return{anchorStart:Y,anchorEnd:Y,tagStart:Y,tagEnd:Y}}function Mn(n){
return{position:n.position,line:n.line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,eventsLength:n.
events.length}}function Pn(n,e){n.position=e.position,n.line=e.line,n.lineStart=e.lineStart,n.lineIndent=e.lineIndent,n.
firstTabInLine=e.firstTabInLine,n.events.length=e.eventsLength}function x(n,e){Ir.throwAt(n.input.slice(0,n.length),n.position,
e,n.filename)}function Ce(n){return n===10||n===13}function Kn(n){return n===9||n===32}function it(n){return Kn(n)||Ce(n)}
function bt(n){return n===0||it(n)}function on(n){return n===44||n===91||n===93||n===123||n===125}function c0(n){return n>=
48&&n<=57?n-48:-1}function u0(n){if(n>=48&&n<=57)return n-48;let e=n|32;return e>=97&&e<=102?e-97+10:-1}function f0(n){return n===
120?2:n===117?4:n===85?8:0}function h0(n){return n===48||n===97||n===98||n===116||n===9||n===110||n===118||n===102||n===
114||n===101||n===32||n===34||n===47||n===92||n===78||n===95||n===76||n===80}function br(n){n.input.charCodeAt(n.position)===
10?n.position++:(n.position++,n.input.charCodeAt(n.position)===10&&n.position++),n.line++,n.lineStart=n.position,n.lineIndent=
0,n.firstTabInLine=-1}function Oe(n,e){let t=0,s=n.input.charCodeAt(n.position),i=n.position===n.lineStart||it(n.input.charCodeAt(
n.position-1));for(;s!==0;){for(;Kn(s);)i=!0,s===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),s=n.input.charCodeAt(
++n.position);if(e&&i&&s===35)do s=n.input.charCodeAt(++n.position);while(!Ce(s)&&s!==0);if(!Ce(s))break;for(br(n),t++,i=
!0,s=n.input.charCodeAt(n.position);s===32;)n.lineIndent++,s=n.input.charCodeAt(++n.position)}return t}function Hn(n,e=n.
position){let t=n.input.charCodeAt(e);if((t===45||t===46)&&t===n.input.charCodeAt(e+1)&&t===n.input.charCodeAt(e+2)){let s=n.
input.charCodeAt(e+3);return s===0||it(s)}return!1}function Gh(n){n.position===n.lineStart&&n.input.charCodeAt(n.position)===
65279&&(n.position++,n.lineStart=n.position)}function yl(n){if(n.position!==n.lineStart)return!1;if(Hn(n))return!0;if(n.
input.charCodeAt(n.position)!==65279)return!1;let e=Mn(n);Gh(n),Oe(n,!0);let t=n.input.charCodeAt(n.position),s=n.position===
n.lineStart&&(t===37||t===45&&Hn(n));return Pn(n,e),s}function Dh(n){let e=n.input.charCodeAt(n.position);for(;e!==0&&!Ce(
e);)e=n.input.charCodeAt(++n.position)}function Hh(n,e,t){let s=s0.exec(n.input.slice(e,t));s!==null&&(n.position=e+s.index+
s[0].length-1,x(n,"the stream contains non-printable characters"))}function d0(n,e,t){if(n.input.charCodeAt(n.position)!==
33)return!1;e.tagStart!==Y&&x(n,"duplication of a tag property");let s=n.position,i=!1,r=!1,o="!",a=n.input.charCodeAt(++n.
position);a===60?(i=!0,a=n.input.charCodeAt(++n.position)):a===33&&(r=!0,o="!!",a=n.input.charCodeAt(++n.position));let l=n.
position,B;if(i){for(;a!==0&&a!==62;)a=n.input.charCodeAt(++n.position);a!==62&&x(n,"unexpected end of the stream within\
 a verbatim tag"),B=n.input.slice(l,n.position),n.position++}else{for(;a!==0&&!it(a)&&!(t&&on(a));)a===33&&(r?x(n,"tag s\
uffix cannot contain exclamation marks"):(o=n.input.slice(l-1,n.position+1),Rh.test(o)||x(n,"named tag handle cannot con\
tain such characters"),r=!0,l=n.position+1)),a=n.input.charCodeAt(++n.position);B=n.input.slice(l,n.position),i0.test(B)&&
x(n,"tag suffix cannot contain flow indicator characters")}return B&&!(i?r0.test(B):o0.test(B))&&x(n,`tag name cannot co\
ntain such characters: ${B}`),!i&&o!=="!"&&o!=="!!"&&!Th.call(n.tagHandlers,o)&&x(n,`undeclared tag handle "${o}"`),e.tagStart=
s,e.tagEnd=n.position,!0}function p0(n,e){if(n.input.charCodeAt(n.position)!==38)return!1;e.anchorStart!==Y&&x(n,"duplic\
ation of an anchor property"),n.position++;let t=n.position;for(;n.input.charCodeAt(n.position)!==0&&!it(n.input.charCodeAt(
n.position))&&!on(n.input.charCodeAt(n.position));)n.position++;return n.position===t&&x(n,"name of an anchor node must \
contain at least one character"),e.anchorStart=t,e.anchorEnd=n.position,!0}function C0(n,e){if(n.input.charCodeAt(n.position)!==
42)return!1;(e.anchorStart!==Y||e.tagStart!==Y)&&x(n,"alias node should not have any properties"),n.position++;let t=n.position;
for(;n.input.charCodeAt(n.position)!==0&&!it(n.input.charCodeAt(n.position))&&!on(n.input.charCodeAt(n.position));)n.position++;
return n.position===t&&x(n,"name of an alias node must contain at least one character"),B0(n,t,n.position),!0}function hl(n,e){
Oe(n,!1),n.lineIndent<e&&x(n,"deficient indentation")}function g0(n,e,t){if(n.input.charCodeAt(n.position)!==39)return!1;
n.position++;let s=n.position,i=!0;for(;n.input.charCodeAt(n.position)!==0;){let r=n.input.charCodeAt(n.position);if(r===
39){if(n.input.charCodeAt(n.position+1)===39){i=!1,n.position+=2;continue}let o=n.position;return n.position++,Un(n,s,o,
t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,U.SINGLE_QUOTED,Ke.CLIP,-1,i),!0}Ce(r)?(i=!1,hl(n,e)):n.position===n.lineStart&&
Hn(n)?x(n,"unexpected end of the document within a single quoted scalar"):r!==9&&r<32?x(n,"expected valid JSON character"):
n.position++}x(n,"unexpected end of the stream within a single quoted scalar")}function m0(n,e,t){if(n.input.charCodeAt(
n.position)!==34)return!1;n.position++;let s=n.position,i=!0;for(;n.input.charCodeAt(n.position)!==0;){let r=n.input.charCodeAt(
n.position);if(r===34){let o=n.position;return n.position++,Un(n,s,o,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,U.DOUBLE_QUOTED,
Ke.CLIP,-1,i),!0}if(r===92){i=!1;let o=n.input.charCodeAt(++n.position);if(Ce(o))hl(n,e);else if(h0(o))n.position++;else{
let a=f0(o);for(a===0&&x(n,"unknown escape sequence");a-- >0;)n.position++,u0(n.input.charCodeAt(n.position))<0&&x(n,"ex\
pected hexadecimal character");n.position++}}else Ce(r)?(i=!1,hl(n,e)):n.position===n.lineStart&&Hn(n)?x(n,"unexpected e\
nd of the document within a double quoted scalar"):r!==9&&r<32?x(n,"expected valid JSON character"):n.position++}x(n,"un\
expected end of the stream within a double quoted scalar")}function y0(n,e,t){let s=n.input.charCodeAt(n.position),i=Ke.
CLIP,r=-1,o=!1;if(s!==124&&s!==62)return!1;let a=s===124?U.LITERAL_BLOCK:U.FOLDED_BLOCK;for(n.position++;n.input.charCodeAt(
n.position)!==0;){let h=n.input.charCodeAt(n.position),d=c0(h);if(h===43||h===45)i!==Ke.CLIP&&x(n,"repeat of a chomping \
mode identifier"),i=h===43?Ke.KEEP:Ke.STRIP,n.position++;else if(d>=0)d===0&&x(n,"bad explicit indentation width of a bl\
ock scalar; it cannot be less than one"),o&&x(n,"repeat of an indentation width identifier"),r=e+d-1,o=!0,n.position++;else
break}let l=!1;for(;Kn(n.input.charCodeAt(n.position));)l=!0,n.position++;l&&n.input.charCodeAt(n.position)===35&&Dh(n),
Ce(n.input.charCodeAt(n.position))?br(n):n.input.charCodeAt(n.position)!==0&&x(n,"a line break is expected");let B=o?r:-1,
c=0,u=n.position,f=n.position;for(;n.input.charCodeAt(n.position)!==0;){let h=n.position,d=0;for(;n.input.charCodeAt(h+d)===
32;)d++;let p=n.input.charCodeAt(h+d);if(p===0){B>=0?d>B&&(f=h+d):d>0&&(f=h+d);break}if(yl(n))break;if(!o&&B===-1&&Ce(p)&&
(c=Math.max(c,d)),!o&&B===-1&&!Ce(p)&&(p===9&&d<e&&(n.position=h+d,x(n,"tab characters must not be used in indentation")),
d>=e&&d<c&&(n.position=h+d,x(n,"bad indentation of a mapping entry"))),B===-1&&p!==0&&!Ce(p)&&d<e){n.lineIndent=d,n.position=
h+d;break}!o&&p!==0&&!Ce(p)&&B===-1&&(B=d);let m=B===-1?e+1:B;if(p!==0&&!Ce(p)&&d<m){n.lineIndent=d,n.position=h+d;break}
Dh(n),f=n.position,Ce(n.input.charCodeAt(n.position))&&(br(n),f=n.position)}return Hh(n,u,f),Un(n,u,f,t.anchorStart,t.anchorEnd,
t.tagStart,t.tagEnd,a,i,B),!0}function E0(n,e){let t=n.input.charCodeAt(n.position),s=e===Gn;if(t===0||it(t)||t===35||t===
38||t===42||t===33||t===124||t===62||t===39||t===34||t===37||t===64||t===96||on(t))return!1;if(t===63||t===45){let i=n.input.
charCodeAt(n.position+1);if(bt(i)||s&&on(i))return!1}return!0}function D0(n,e,t,s){if(!E0(n,t))return!1;let i=n.position,
r=n.position,o=n.input.charCodeAt(n.position),a=t===Gn,l=!1;for(;o!==0&&!yl(n);){if(o===58){let B=n.input.charCodeAt(n.position+
1);if(bt(B)||a&&on(B))break}else if(o===35){if(it(n.input.charCodeAt(n.position-1)))break}else{if(a&&on(o))break;if(Ce(o)){
let B=n.position,c=n.line,u=n.lineStart,f=n.lineIndent;if(Oe(n,!1),n.lineIndent>=e){l=!0,o=n.input.charCodeAt(n.position);
continue}n.position=B,n.line=c,n.lineStart=u,n.lineIndent=f;break}}Kn(o)||(r=n.position+1),o=n.input.charCodeAt(++n.position)}
return r===i?!1:(Hh(n,i,r),Un(n,i,r,s.anchorStart,s.anchorEnd,s.tagStart,s.tagEnd,U.PLAIN,Ke.CLIP,-1,!l),!0)}function Us(n,e){
let t=n.line;Oe(n,!0),(n.line>t&&n.lineIndent<e||n.firstTabInLine!==-1&&n.lineIndent<e)&&x(n,"deficient indentation")}function w0(n,e,t){
let s=n.input.charCodeAt(n.position),i=s===123,r=n.position,o=!0;if(s!==91&&s!==123)return!1;let a=i?125:93;for(i?Ph(n,r,
t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,Pt.FLOW):Mh(n,r,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,Pt.FLOW),n.position++;n.
input.charCodeAt(n.position)!==0;){Us(n,e);let l=n.input.charCodeAt(n.position);if(l===a)return n.position++,xn(n),!0;o?
l===44&&x(n,"expected the node content, but found ','"):x(n,"missed comma between flow collection entries");let B=!1,c=!1;
l===63&&it(n.input.charCodeAt(n.position+1))&&(B=c=!0,n.position+=1,Us(n,e));let u=n.line,f=Mn(n),h=$n(n,e,Gn,!1,!0);Us(
n,e),l=n.input.charCodeAt(n.position),(i||c||n.line===u)&&l===58?(B=!0,n.position++,Us(n,e),i||yh(n,f),h||Le(n),$n(n,e,Gn,
!1,!0)||Le(n),Us(n,e),i||xn(n)):i&&B?(h||Le(n),Le(n)):i?Le(n):B&&(yh(n,f),h||Le(n),Le(n),xn(n)),l=n.input.charCodeAt(n.position),
l===44?(o=!0,n.position++):o=!1}x(n,"unexpected end of the stream within a flow collection")}function wh(n,e,t){if(n.firstTabInLine!==
-1||n.input.charCodeAt(n.position)!==45||!bt(n.input.charCodeAt(n.position+1)))return!1;for(Mh(n,n.position,t.anchorStart,
t.anchorEnd,t.tagStart,t.tagEnd,Pt.BLOCK);n.input.charCodeAt(n.position)===45&&bt(n.input.charCodeAt(n.position+1));){n.
firstTabInLine!==-1&&(n.position=n.firstTabInLine,x(n,"tab characters must not be used in indentation"));let s=n.line;n.
position++;let i=Oe(n,!0)>0;if(n.firstTabInLine!==-1&&n.input.charCodeAt(n.position)===45&&bt(n.input.charCodeAt(n.position+
1))&&x(n,"bad indentation of a sequence entry"),i&&n.lineIndent<=e?Le(n):$n(n,e,vh,!1,!0),Oe(n,!0),n.lineIndent<e||n.position>=
n.length)break;n.lineIndent>e&&x(n,"bad indentation of a sequence entry"),n.line===s&&n.input.charCodeAt(n.position)===45&&
bt(n.input.charCodeAt(n.position+1))&&x(n,"bad indentation of a sequence entry")}return xn(n),!0}function Bl(n,e,t,s){let i=!1,
r=!1,o=!1,a=!1;if(n.firstTabInLine!==-1)return!1;let l=n.input.charCodeAt(n.position);for(;l!==0;){!i&&n.firstTabInLine!==
-1&&(n.position=n.firstTabInLine,x(n,"tab characters must not be used in indentation"));let B=n.input.charCodeAt(n.position+
1),c=n.line;if((l===63||l===58)&&bt(B))o||(Ph(n,n.position,s.anchorStart,s.anchorEnd,s.tagStart,s.tagEnd,Pt.BLOCK),o=!0),
l===63?(i&&Le(n),r=!0,i=!0):(i||(Le(n),r=!0),i=!1),n.position+=1,a=!0;else{i&&(Le(n),i=!1);let u=Mn(n);if(!$n(n,t,Lh,!1,
!0))break;if(n.line===c){for(l=n.input.charCodeAt(n.position);Kn(l);)l=n.input.charCodeAt(++n.position);if(l===58)l=n.input.
charCodeAt(++n.position),bt(l)||x(n,"a whitespace character is expected after the key-value separator within a block map\
ping"),o||(n.events.splice(u.eventsLength,0,{type:re.MAPPING,start:u.position,anchorStart:s.anchorStart,anchorEnd:s.anchorEnd,
tagStart:s.tagStart,tagEnd:s.tagEnd,style:Pt.BLOCK}),o=!0),r=!0,i=!1,a=!1;else if(r)x(n,"expected ':' after a mapping ke\
y");else return s.anchorStart!==Y||s.tagStart!==Y?(Pn(n,u),!1):!0}else if(r)x(n,"can not read a block mapping entry; a m\
ultiline key may not be an implicit key");else return s.anchorStart!==Y||s.tagStart!==Y?(Pn(n,u),!1):!0}if($n(n,e,Sr,!0,
a)&&(a=!1),i||a&&(Le(n),a=!1),Oe(n,!0),l=n.input.charCodeAt(n.position),(n.line===c||n.lineIndent>e)&&l!==0)x(n,"bad ind\
entation of a mapping entry");else if(n.lineIndent<e)break}return r?(i&&Le(n),o&&xn(n),!0):!1}function $n(n,e,t,s,i,r=!0){
n.depth>=n.maxDepth&&x(n,`nesting exceeded maxDepth (${n.maxDepth})`),n.depth++;let o=1,a=!1,l=!1,B=null,c=Eh(),u=t===Sr||
t===vh,f=u,h=u;if(s&&Oe(n,!0)&&(a=!0,n.lineIndent>e?o=1:n.lineIndent===e?o=0:o=-1),o===1)for(;;){let d=n.input.charCodeAt(
n.position),p=Mn(n);if(a&&o!==1&&(d===33||d===38))break;if(a&&h&&(c.tagStart!==Y||c.anchorStart!==Y)&&(d===33||d===38)){
let m=Mn(n),y=e+1;if(Bl(n,n.position-n.lineStart,y,c)&&n.events[m.eventsLength]?.type===re.MAPPING)return n.depth--,!0;Pn(
n,m)}if(a&&(d===33&&c.tagStart!==Y||d===38&&c.anchorStart!==Y)||!d0(n,c,t===Gn)&&!p0(n,c))break;B===null&&(B=p),Oe(n,!0)?
(a=!0,f=h,n.lineIndent>e?o=1:n.lineIndent===e?o=0:o=-1):f=!1}if(f&&(f=a||i),o===1||t===Sr){let d=t===Gn||t===Lh?e:e+1,p=n.
position-n.lineStart;if(o===1)if(f&&(wh(n,p,c)||Bl(n,p,d,c))||w0(n,d,c))l=!0;else{let m=n.input.charCodeAt(n.position);if(B!==
null&&r&&h&&!f&&m!==124&&m!==62){let y=Mn(n),D=B.position-B.lineStart;Pn(n,B),Bl(n,D,d,Eh())&&n.events[y.eventsLength]?.
type===re.MAPPING?l=!0:Pn(n,y)}!l&&(u&&y0(n,d,c)||g0(n,d,c)||m0(n,d,c)||C0(n,c)||D0(n,d,t,c))&&(l=!0)}else o===0&&(l=f&&
wh(n,p,c))}return u=u&&!l,!l&&(c.anchorStart!==Y||c.tagStart!==Y||u)&&(Un(n,Y,Y,c.anchorStart,c.anchorEnd,c.tagStart,c.tagEnd,
U.PLAIN),l=!0),n.depth--,l||c.anchorStart!==Y||c.tagStart!==Y}function S0(n){if(n.lineIndent>0||n.input.charCodeAt(n.position)!==
37)return!1;n.position++;let e=n.position;for(;n.input.charCodeAt(n.position)!==0&&!it(n.input.charCodeAt(n.position));)
n.position++;let t=n.input.slice(e,n.position),s=[];for(t.length===0&&x(n,"directive name must not be less than one char\
acter in length");n.input.charCodeAt(n.position)!==0&&!Ce(n.input.charCodeAt(n.position));){for(;Kn(n.input.charCodeAt(n.
position));)n.position++;if(n.input.charCodeAt(n.position)===35||Ce(n.input.charCodeAt(n.position))||n.input.charCodeAt(
n.position)===0)break;let i=n.position;for(;n.input.charCodeAt(n.position)!==0&&!it(n.input.charCodeAt(n.position));)n.position++;
s.push(n.input.slice(i,n.position))}if(Ce(n.input.charCodeAt(n.position))&&br(n),t==="YAML"){n.directives.some(r=>r.kind===
"yaml")&&x(n,"duplication of %YAML directive"),s.length!==1&&x(n,"YAML directive accepts exactly one argument");let i=/^([0-9]+)\.([0-9]+)$/.
exec(s[0]);i===null&&x(n,"ill-formed argument of the YAML directive"),parseInt(i[1],10)!==1&&x(n,"unacceptable YAML vers\
ion of the document"),n.directives.push({kind:"yaml",version:s[0]})}else if(t==="TAG"){s.length!==2&&x(n,"TAG directive \
accepts exactly two arguments");let[i,r]=s;Rh.test(i)||x(n,"ill-formed tag handle (first argument) of the TAG directive"),
Th.call(n.tagHandlers,i)&&x(n,`there is a previously declared suffix for "${i}" tag handle`),a0.test(r)||x(n,"ill-formed\
 tag prefix (second argument) of the TAG directive"),n.tagHandlers[i]=r,n.directives.push({kind:"tag",handle:i,prefix:r})}
return!0}function b0(n){n.directives=[],n.tagHandlers=Object.create(null);let e=!1;for(Oe(n,!0);S0(n);)e=!0,Oe(n,!0);let t=!1,
s=!1,i=!0;if(n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(
n.position+2)===45&&bt(n.input.charCodeAt(n.position+3))){t=!0;let a=n.line;n.position+=3,Oe(n,!0),i=n.line>a}else e&&x(
n,"directives end mark is expected");let r=n.events.length;if(!t&&n.position===n.lineStart&&n.input.charCodeAt(n.position)===
46&&Hn(n)){n.position+=3,Oe(n,!0);return}if(l0(n,t,!1),$n(n,n.lineIndent-1,Sr,!1,i,i)||Le(n),Oe(n,!0),n.position===n.lineStart&&
Hn(n)&&(s=n.input.charCodeAt(n.position)===46,s)){let a=n.line;n.position+=3,Oe(n,!0),n.line===a&&n.position<n.length&&x(
n,"end of the stream or a document separator is expected")}let o=n.events[r];o?.type===re.DOCUMENT&&(o.explicitEnd=s),xn(
n),!s&&n.position<n.length&&!yl(n)&&x(n,"end of the stream or a document separator is expected")}function $h(n,e){let t=n.
length,s=_(N(N({},xh),e),{input:`${n}\0`,length:t,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),i=n.indexOf("\0");for(i!==-1&&Ir.throwAt(n,i,"null byte is not allowed in in\
put",s.filename);s.position<s.length&&(Gh(s),Oe(s,!0),!(s.position>=s.length));){let r=s.position;b0(s),s.position===r&&
x(s,"can not read a document")}return s.events}var aR=N(N({},xh),n0);function Fr(n,e){return(n&1<<e)!==0}var Sh={applyQuoteFlowKeysOption:O0,doubleQuoteForInvisibles:A0,doubleQuoteWhitespaceOnly:N0,
applyForceQuotesOption:I0,tryLongOrMultilineAsBlock:F0,quoteInvalidPlain:k0,fallbackToDoubleQuoted:T0};function Uh(n){return n.
presenterOptions.quoteStyle==="single"&&Fr(n.allowedStylesMask,U.SINGLE_QUOTED)?U.SINGLE_QUOTED:U.DOUBLE_QUOTED}function O0(n){
n.presenterOptions.quoteFlowKeys&&(!n.isKey||!n.flowOnly||n.style!==U.PLAIN||(n.style=U.DOUBLE_QUOTED))}function A0(n){n.
style===U.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(n.node.value)&&(n.style=U.DOUBLE_QUOTED)}function N0(n){
n.style===U.PLAIN&&/^\s+$/.test(n.node.value)&&(n.style=U.DOUBLE_QUOTED)}function I0(n){n.presenterOptions.forceQuotes&&
(n.isKey||n.style!==U.PLAIN||n.node.tag===n.presenterOptions.schema.defaultScalarTag.tagName&&(n.style=n.node.value.includes(
`
`)?U.DOUBLE_QUOTED:Uh(n)))}function F0(n){if(n.style!==U.PLAIN||n.isKey)return;let e=n.node.value,t=e.indexOf(`
`)!==-1;if(!Fr(n.allowedStylesMask,U.LITERAL_BLOCK)){t&&(n.style=U.DOUBLE_QUOTED);return}let s=n.presenterOptions.lineWidth;
if(s===-1){t&&(n.style=U.LITERAL_BLOCK);return}let i=Math.max(Math.min(s,40),s-n.shiftOfContent),r=0,o=!1;for(;r<=e.length;){
let a=e.length,l=e.indexOf(`
`,r);l!==-1&&(a=l);let B=e.slice(r,a);if(B.length>i&&B[0]!==" "&&/ [^ \t]/.test(B)&&(o=!0),l===-1)break;r=l+1}o?n.style=
U.FOLDED_BLOCK:t&&(n.style=U.LITERAL_BLOCK)}function k0(n){n.style===U.PLAIN&&!Fr(n.allowedStylesMask,U.PLAIN)&&(n.style=
Uh(n))}function T0(n){Fr(n.allowedStylesMask,n.style)||(n.style=U.DOUBLE_QUOTED)}var L0="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",v0="[\\n\\r]",R0="\\uFEFF",
El="[ \\t]",Kh=`(?:(?!(?:${v0}|${R0}))${L0})`,kr=`(?:(?!${El})${Kh})`,qh="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",Jh="[-?:,\\[\\]{}#&*!|>'\"%@`]",_0="[,\\[\\]{}]",dl=kr,pl=`(?:(?!${_0})${kr})`,x0=`(?:(?:(?!${Jh})${kr})|[?:-](?=${dl}\
))`,M0=`(?:(?:(?!${Jh})${kr})|[?:-](?=${pl}))`,jh=`(?:(?:(?![:#])${dl})|:(?=${dl}))#*`,Wh=`(?:(?:(?![:#])${pl})|:(?=${pl}\
))#*`,Vh=`(?:${El}*${jh})*`,Yh=`(?:${El}*${Wh})*`,zh=`${x0}#*${Vh}`,Qh=`${M0}#*${Yh}`,P0=zh,G0=Qh,H0=`\\n+${jh}${Vh}`,$0=`\
\\n+${Wh}${Yh}`,U0=`${zh}(?:${H0})*`,K0=`${Qh}(?:${$0})*`,lR=new RegExp(`^(?:${U0})$`,"u"),BR=new RegExp(`^(?:${K0})$`,"\
u"),cR=new RegExp(`^(?:${P0})$`,"u"),uR=new RegExp(`^(?:${G0})$`,"u"),fR=new RegExp(`^(?:${qh})*$`,"u"),hR=new RegExp(`^\
(?:${qh}|\\n)*$`,"u"),dR=new RegExp(`^(?:${Kh}|\\n)*$`,"u");var q0={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Sh).map(n=>Reflect.get(Sh,n)),tagBeforeAnchor:!1};var pR=_(N({},q0),{schema:JS,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var CR=re.DOCUMENT,gR=re.SEQUENCE,mR=re.MAPPING,yR=re.SCALAR,ER=re.ALIAS,DR=re.POP,wR=U.PLAIN,SR=U.SINGLE_QUOTED,bR=U.DOUBLE_QUOTED,
OR=U.LITERAL_BLOCK,AR=U.FOLDED_BLOCK,NR=Pt.BLOCK,IR=Pt.FLOW,FR=Ke.CLIP,kR=Ke.STRIP,TR=Ke.KEEP;var Xh=0,J0=1,Zh=2,ed=3,j0=W0();function W0(){let n=new Uint8Array(128);for(let e of"yYnNtTfFoO~")n[e.charCodeAt(0)]=J0;
for(let e of"0123456789+-")n[e.charCodeAt(0)]=ed;return n[46]=Zh,n}var td="y Y yes Yes YES true True TRUE on On ON".split(
" "),V0="n N no No NO false False FALSE off Off OFF".split(" "),Y0="~ null Null NULL".split(" "),nd=new Map([...[".nan",
".NaN",".NAN"].map(n=>[n,NaN]),...[".inf",".Inf",".INF"].map(n=>[n,1/0]),...["+.inf","+.Inf","+.INF"].map(n=>[n,1/0]),...[
"-.inf","-.Inf","-.INF"].map(n=>[n,-1/0])]),z0=new Map([...td.map(n=>[n,"bool"]),...V0.map(n=>[n,"bool"]),...Y0.map(n=>[
n,"null"]),...[...nd.keys()].map(n=>[n,"float"])]),Q0=5,X0=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
Z0=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Ks(n){if(n==="")return"null";let e=j0[n.charCodeAt(
0)]??Xh;if(e===Xh)return"string";let t=n.length<=Q0?z0.get(n):void 0;return t!==void 0?t:e===ed?eb(n):e===Zh&&wl(n)!==void 0?
"float":"string"}function eb(n){return Lr(n)!==void 0?"int":wl(n)===void 0?"string":"float"}function Lr(n){let e=n.includes(
"_")?n.replaceAll("_",""):n,t=tl(e);if(t!==void 0)return t;let s=/^0b([-+])([01]+)$/.exec(e);return s===null?void 0:tl(`${s[1]??
""}0b${s[2]??""}`)}function wl(n){let e=n.startsWith(".")?Z0.test(n):void 0,t=n.includes("_")?n.replaceAll("_",""):n;if(!(e??
X0.test(t)))return;let s=Number(t);return Number.isFinite(s)?s:void 0}var Dl="tag:yaml.org,2002:";function sd(n,e,t){if(n===
"")return{type:t?Ks(e):"string",text:e};let s=nb(n);if(s===void 0)return{type:"error",reason:"tag",text:e};switch(s.startsWith(
Dl)?s.slice(Dl.length):""){case"bool":return Tr("bool",e);case"int":return Tr("int",e);case"null":return Tr("null",e);case"\
float":return tb(e);case"binary":{let i=ur(e);return i===void 0?{type:"error",reason:"base64",text:e}:{type:"string",text:jf(
i)}}case"timestamp":return rb(e)?{type:"string",text:e}:{type:"error",reason:"type",text:e};default:return{type:"string",
text:e}}}function Tr(n,e){return Ks(e)===n?{type:n,text:e}:{type:"error",reason:"type",text:e}}function tb(n){return Ks(
n)!=="int"?Tr("float",n):$s(Lr(n)??0n)?{type:"float",text:n}:{type:"error",reason:"type",text:n}}function nb(n){if(n==="\
!")return n;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(n);if(e===null)return;let[,t,s,i="",r=""]=e;try{return decodeURIComponent(
t??(s===void 0?r:Dl+i))}catch{return}}function id(n,e){switch(n){case"string":return e;case"null":return;case"bool":return String(td.includes(e));case"int":{let t=Lr(
e);return t!==void 0&&$s(t)?String(t):void 0}case"float":return sb(e)}}function sb(n){let e=Lr(n),t=e===void 0?nd.get(n)??
wl(n):Number(e),s=Jf(t??NaN);return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[s]??s}var ib=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function rb(n){
let e=ib.exec(n);if(e===null||(e[4]??" ").startsWith(" ")!==(e[8]===void 0))return!1;let s=r=>Number(e[r]??0),i=s(3);return i<
1||i>ob(s(1),s(2))?!1:s(5)<24&&s(6)<60&&s(7)<60&&s(9)<=24&&s(10)<=60}function ob(n,e){return[31,n%4===0&&(n%100!==0||n%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??0}var ab=[["bad indentation of a mapping entry","the indentation fits no mapping that is open here: align the key with its\
 siblings"],["bad indentation of a sequence entry","the indentation fits no sequence that is open here: align the `-` wi\
th its siblings"],["deficient indentation","a flow collection or quoted scalar goes on with too little indentation, or i\
s not closed: indent its lines deeper than the key that holds it"],["tab characters","a tab is used as indentation: use \
spaces"],["a whitespace character is expected after","a space is expected after `:`"],["expected ':' after a mapping key",
"a `:` is expected after a mapping key"],["can not read a block mapping entry","a `:` is expected after a mapping key; a\
 key must be on one line"],["missed comma","a `,` or the closing bracket is expected in a flow collection"],["expected t\
he node content","a value is expected before `,`"],["unexpected end of the stream within a flow","a `}` or `]` is expect\
ed: the flow collection is not closed"],["unexpected end of the stream within a double",'a closing `"` is expected'],["u\
nexpected end of the stream within a single","a closing `'` is expected"],["unexpected end of the document within","a cl\
osing quote is expected before the next document"],["end of the stream or a document separator","the end of the document\
 or a line `---` is expected"],["a line break is expected","a line break is expected after the header of a block scalar"],
["unknown escape sequence","the escape sequence after `\\` is unknown: use `\\\\` for a backslash"],["expected hexadecim\
al","hexadecimal digits are expected in the escape sequence"],["the stream contains non-printable","a control character \
is not allowed here: escape it in double quotes"],["expected valid JSON character","a control character is not allowed h\
ere: escape it"],["null byte","a NUL byte is not allowed: the file is not text"],["duplication of a","a node may have on\
e anchor and one tag"],["alias node should not","an alias may have no anchor or tag"],["name of an a","a name is expecte\
d after `&` or `*`"],["bad explicit indentation","the indentation of a block scalar must be at least 1"],["repeat of","t\
he header of a block scalar repeats an indicator"],["undeclared tag handle","the tag handle is not declared"],["tag ","t\
he tag is malformed"],["named tag handle","the tag is malformed"],["directive","the directive is malformed or lacks its \
`---` line"]];function rd(n){return n.startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more \
than ${String(ce.nesting)} deep: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${ab.find(([t])=>n.
startsWith(t))?.[1]??"the text cannot be read on from here"}`}}var vr={unknown:"not YAML: the alias names an anchor that\
 is not set before it in the document",cyclic:"not YAML: the alias stands inside the node that it names",tooMany:`the do\
cument expands more than ${String(ce.aliases)} aliases: write the repeated parts out, or split the document`},od="the va\
lue is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object",ad="the value is not of the type \
that its tag names, so Kubernetes refuses the document: correct the tag or the value";var lb={[U.PLAIN]:"plain",[U.SINGLE_QUOTED]:"single",[U.DOUBLE_QUOTED]:"double",[U.LITERAL_BLOCK]:"literal",[U.FOLDED_BLOCK]:"\
folded"},ud=2;function fd(n,e,t){let s=e===0&&t===n.text.length?n.text:n.text.slice(e,t),i=Bb(n,e,s),r={file:n,base:e,text:s,
events:i,next:0,anchors:new Map,duplicates:[],aliases:0,nodes:0,aliasedNodes:0},o=[];for(;r.next<i.length;)o.push(cb(r));
return o}function Bb(n,e,t){try{return $h(t,{maxDepth:ce.nesting})}catch(s){if(!(s instanceof Ir))throw s;let{code:i,message:r}=rd(
s.reason);return qn({file:n,offset:e+(s.mark?.position??0)},i,r)}}function qn({file:n,offset:e},t,s){throw new ae(t,s,N(
{path:n.path},Ye(n,e)))}function cb(n){let e=n.events[n.next];if(e?.type!==re.DOCUMENT)throw new Error("the events do no\
t start with a document");n.next+=1,n.anchors=new Map,n.duplicates=[],n.aliases=n.nodes=n.aliasedNodes=0;let t=Rr(n);return n.
next+=1,{file:n.file,root:t,duplicates:n.duplicates,hasDirectives:e.directives.length>0,explicitStart:e.explicitStart}}function Rr(n){
let e=n.events[n.next];switch(n.next+=1,n.nodes+=1,e?.type){case re.SCALAR:return e.anchorStart===-1?ld(n,e):Sl(n,e,()=>ld(
n,e));case re.MAPPING:return e.anchorStart===-1?cd(n,e):Sl(n,e,()=>cd(n,e));case re.SEQUENCE:return e.anchorStart===-1?Bd(
n,e):Sl(n,e,()=>Bd(n,e));case re.ALIAS:return ub(n,e);default:throw new Error("the events of the document end too early")}}
function Sl(n,e,t){let s={aliases:n.aliases,nodes:n.nodes};n.anchors.set(n.text.slice(e.anchorStart,e.anchorEnd),s);let i=t();
return s.node=i,s.aliases=n.aliases-s.aliases,s.nodes=n.nodes-s.nodes+1,i}function ub(n,e){let t=n.base+e.anchorStart-1,
s=n.anchors.get(n.text.slice(e.anchorStart,e.anchorEnd));return s===void 0?qn({file:n.file,offset:t},"yaml-syntax",vr.unknown):
s.node===void 0?qn({file:n.file,offset:t},"yaml-syntax",vr.cyclic):(n.aliases+=1+s.aliases,n.nodes+=s.nodes,n.aliasedNodes+=
s.nodes,n.aliases>ce.aliases||n.aliasedNodes>ce.aliasedNodes?qn({file:n.file,offset:t},"limit",vr.tooMany):(s.node.aliased=
!0,{type:"alias",start:t,contentStart:t,end:n.base+e.anchorEnd,anchored:!1,aliased:!1,target:s.node}))}function bl(n,e,t){
let s=t;return e.tagStart!==-1&&(s===-1||e.tagStart<s)&&(s=e.tagStart),e.anchorStart!==-1&&(s===-1||e.anchorStart<=s)&&(s=
e.anchorStart-1),s===-1?-1:n.base+s}function ld(n,e){let{valueStart:t,valueEnd:s,anchorStart:i,tagStart:r}=e,o=lb[e.style]??
"plain",a=o==="single"||o==="double",l=t===-1?-1:a?t-1:t;if(s-t>ce.scalar)return qn({file:n.file,offset:n.base+t},"limit",
od);let B=e.fast?n.text.slice(t,s):kh(n.text,e),c=r!==-1,{type:u,text:f}=c?sd(n.text.slice(r,e.tagEnd),B,o==="plain"):{type:o===
"plain"?Ks(B):"string",text:B};if(u==="error")return qn({file:n.file,offset:n.base+r},"yaml-unsupported",ad);let h=a?s+1:
s;return{type:"scalar",start:i===-1&&!c?l===-1?-1:n.base+l:bl(n,e,l),contentStart:l===-1?-1:n.base+l,end:n.base+(l===-1?
Math.max(e.anchorEnd,e.tagEnd):h),anchored:i!==-1,aliased:!1,style:o,resolved:u,text:f}}function hd(n){return n.events[n.
next]?.type===re.POP}function Bd(n,e){let t=[];for(;!hd(n);)t.push(Rr(n));return n.next+=1,{type:"sequence",start:bl(n,e,
e.start),contentStart:n.base+e.start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===ud,items:t}}function cd(n,e){
let t=[],s=!1;for(;!hd(n);){let r=Rr(n),o=Rr(n),a=qa(r);t.push({key:r,value:o,name:a?void 0:dd(r)}),s||=a}n.next+=1;let i=hb(
t);for(let r of i??[])n.duplicates.push(r);return{type:"mapping",start:bl(n,e,e.start),contentStart:n.base+e.start,anchored:e.
anchorStart!==-1,aliased:!1,flow:e.style===ud,entries:t,merges:s,duplicates:i}}function dd(n){if(n.type==="alias")return dd(
n.target);if(n.type==="scalar")return n.resolved==="string"?n.text:id(n.resolved,n.text)}var fb=12;function hb(n){let{length:e}=n;
if(e<=fb){let i=!1;for(let r=1;r<e&&!i;r+=1){let o=n[r]?.name;for(let a=0;a<r;a+=1)i||=o!==void 0&&n[a]?.name===o}if(!i)
return}let t=new Set,s=n.filter(({name:i})=>{if(i===void 0)return!1;let r=t.size;return t.add(i).size===r});return s.length===
0?void 0:s}function pd(n,e){let t=[],s=[],i=[];for(let r of n)try{for(let o of Array.from(pb(r,e))){s.push(o);for(let a of Eb(o,i))
t.push(a)}}catch(o){if(!db(r,o))throw o;i.push(H.helmTemplate(r.path))}return{manifests:t,documents:s,drafts:i}}function db(n,e){
return n.walked===!0&&e instanceof ae&&e.code==="yaml-syntax"&&n.text.includes("{{")}function*pb(n,e){for(let t of fh(n.
text)){let s=hh(n.text,t);(s==="unknown"||xr(s)||e(s))&&(yield*Cb(n,t,e))}}function*Cb(n,e,t){if(e.end-e.start>ce.document)
throw new ae("limit","the document is larger than 64 MiB: split it at `---`, or into several files",N({path:n.path},Ye(n,
e.start)));for(let[s,i]of fd(n,e.start,e.end).entries()){let r=oe(G({node:gb(i),shared:!1},"kind"));r===void 0||!(xr(r)||
t(r))||(yb(i,e,s),yield i)}}function gb(n){return Ve(n.root,!1).node}function _r(n,e,t){throw new ae("yaml-unsupported",
t,N({path:n.path},Ye(n,e)))}var mb=/[\u0085\u2028\u2029]/;function yb(n,e,t){let{file:s,root:i}=n,r=Math.max(i.start,e.start);
n.hasDirectives&&_r(s,r,"Kubernetes does not read documents with %-directives: remove the directive"),e.contentOnMarker&&
t===0&&_r(s,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!n.explicitStart&&
_r(s,r,"Kubernetes drops what follows `...`: start the document with a line `---`");let a=i.type==="mapping"&&i.flow&&/^[\s\uFEFF]*\{/.
test(s.text.slice(0,1024))?null:mb.exec(s.text.slice(e.start,e.end));a!==null&&_r(s,e.start+a.index,"a NEL, LS or PS cha\
racter (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}function xr(n){
return n.endsWith("List")}function*Eb(n,e){let t=Ve(n.root,!1);if(t.node.type!=="mapping")return;let s={node:t.node,shared:t.
shared},i=oe(G(s,"apiVersion")),r=oe(G(s,"kind"));if(i===void 0||r===void 0)return;let o=G(s,"items");if(!xr(r)||o?.node.
type!=="sequence"){yield{doc:n,at:s,apiVersion:i,kind:r};return}for(let a of Ue(o)){if(a.node.type!=="mapping")continue;
let l={node:a.node,shared:a.shared},B=oe(G(l,"kind"))??(r==="List"?void 0:r.slice(0,-4)),c=oe(G(l,"apiVersion"))??(r==="\
List"?void 0:i);B===void 0||c===void 0||(xr(B)&&$e(a.node).has("items")?e.push(H.listInList({file:n.file,offset:a.node.start})):
yield{doc:n,at:l,apiVersion:c,kind:B})}}var Db="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",Gt=class extends Error{name="Select\
orError"};function Nl(n){return n.length<=253&&wb.test(n)}var wb=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Sb=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,bb=63;function Cd(n){let e=n.flatMap(i=>i.split(",")).map(Ob).join(","),
t=new Ol(e),s=[];if(t.peek()==="")return s;for(;;){s.push(Ab(t));let i=t.take();if(i==="")return s;i!==","&&t.fail(i,"a \
comma or the end")}}function Ob(n){let[e="",t]=n.split("=");if(t==="*")return e;let[s="",i]=n.split(":");return i===void 0?
n:i==="*"?s:`${s}=${i}`}var Ol=class{#e;#n=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#t;constructor(e){this.#e=
e,this.#t=this.#r()}#r(){return this.#n.exec(this.#e)?.[1]??""}peek(){return this.#t}take(){let e=this.#t;return this.#t=
e===""?"":this.#r(),e}fail(e,t){let s=e===""?"the end":JSON.stringify(e);throw new Gt(`the label selector ${JSON.stringify(
this.#e)} has ${s} where ${t} is expected; allowed are ${Db}`)}};function Il(n){return!/^(?:[=!(),<>].*)?$/.test(n)}function Ab(n){
let e=n.peek()==="!";e&&n.take();let t=n.take();if(Il(t)||n.fail(t,"a label key"),Fb(t),e)return{operator:"absent",key:t};
if(n.peek()===""||n.peek()===",")return{operator:"exists",key:t};let s=n.take();switch(s){case"in":case"notin":return{operator:s,
key:t,values:Ib(n,t)};case"=":case"==":return{operator:"in",key:t,values:[Al(n,t)]};case"!=":return{operator:"notin",key:t,
values:[Al(n,t)]};case">":case"<":return{operator:s===">"?"above":"below",key:t,limit:Nb(n,t)};default:return n.fail(s,"\
an operator")}}function Al(n,e){if(n.peek()===""||n.peek()===",")return"";let t=n.take();return Il(t)||n.fail(t,"a label\
 value"),gd(e,t)}function Nb(n,e){let t=Al(n,e),s=el(t);if(s!==void 0)return s;throw new Gt(`label ${e} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function Ib(n,e){let t=n.take();t!=="("&&n.fail(
t,'"("');let s=[];for(;;){s.push(Il(n.peek())?gd(e,n.take()):"");let i=n.take();if(i===")")return s;i!==","&&n.fail(i,'a\
 comma or ")"')}}function Fb(n){let e=n.split("/"),t=e.at(-1)??"",s=e.length>1?e.slice(0,-1).join("/"):void 0;if(!md(t)||
s!==void 0&&!Nl(s))throw new Gt(`${JSON.stringify(n)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function gd(n,e){if(md(
e))return e;throw new Gt(`${JSON.stringify(e)} is no value for label ${n}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function md(n){return n.length<=bb&&Sb.test(n)}function Fl(n,e){return n.every(
t=>kb(t,e.get(t.key)))}function kb(n,e){switch(n.operator){case"exists":return e!==void 0;case"absent":return e===void 0;case"\
in":return e!==void 0&&n.values.includes(e);case"notin":return e===void 0||!n.values.includes(e);case"above":case"below":{
let t=e===void 0?void 0:el(e);return t===void 0?!1:n.operator==="above"?t>n.limit:t<n.limit}}}function Ed(n,e){let t=new Map,s=[];for(let i of n.workloads){let{namespace:r}=i.id;if(t.has(r))continue;let o=Tb(r,{catalog:n,
settings:e});o===Dd&&s.push(H.namespaceUnknown(i.place,r)),t.set(r,o)}return{sourceIsOut:({kind:i,namespace:r},o)=>i===e.
ignoredKind?`${i}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&o!==void 0&&!Fl(e.resourceLabelSelector,
o)?"its labels do not match --resource-label-selector":t.get(r),workloadIsOut:i=>Lb(i,e),drafts:s}}var Dd="the labels of\
 its namespace are not known (--namespace-selector)";function Tb(n,{catalog:e,settings:t}){if(t.namespaces.length>0)return t.
namespaces.includes(n)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.includes(n))return"its name\
space is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let s=t.namespaceLabels.get(n)??e.namespaceLabels.
get(n);return s===void 0?Dd:Fl(t.namespaceSelector,s)?void 0:"its namespace does not match --namespace-selector"}function Lb(n,e){
let{type:t}=n;if(mr(n))return`it is frozen (${rl})`;if(t.ignoredAs!==void 0&&e.ignoredWorkloadTypes.includes(t.ignoredAs))
return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!e.isArgoRollouts)return"Rollouts are\
 ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return vb(n,e)}function vb(n,e){return e.jobs==="never"?"Jobs are lef\
t alone (--jobs never)":e.jobs==="always"||Rb(n)?void 0:gr}function Rb({annotations:n,hasGenerateName:e}){let t=sn(n.get(
"argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||t.includes("R\
eplace=true"))||e||yd(n,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreation"])||yd(n,
"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||sn(n.get("kustomize.toolkit.fluxcd.io/force")).includes(
"enabled")}function yd(n,e,[t,s]){if(sn(n.get(e)).length===0)return!1;let i=sn(n.get(t));return i.length===0||i.includes(
s)}var S=class ln{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=ln.
CLASS_NL|ln.DOT_NL;static PERL=ln.CLASS_NL|ln.ONE_LINE|ln.PERL_X|ln.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
De={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},Ws=128,Rl=new Int32Array(
Ws),_l=new Int32Array(Ws),Mr=65535;for(let n=0;n<Ws;n++)n>=97&&n<=122?Rl[n]=n-32:Rl[n]=n,n>=65&&n<=90?_l[n]=n+32:_l[n]=n;
var b=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,
"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,
"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,
r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(n){if(n<Ws)return Rl[n];let e=String.fromCodePoint(
n).toUpperCase(),t=e.codePointAt(0)>Mr?2:1;if(e.length>t)return n;let s=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
i=s.codePointAt(0)>Mr?2:1;return s.length>i||s.codePointAt(0)!==n?n:e.codePointAt(0)}static toLowerCase(n){if(n<Ws)return _l[n];
let e=String.fromCodePoint(n).toLowerCase(),t=e.codePointAt(0)>Mr?2:1;if(e.length>t)return n;let s=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),i=s.codePointAt(0)>Mr?2:1;return s.length>i||s.codePointAt(0)!==n?n:e.codePointAt(0)}},C=class{constructor(n,e=!1){
this.data=n,this.isStride1=e,this.SIZE=e?2:3}getLo(n){return this.data[n*this.SIZE]}getHi(n){return this.data[n*this.SIZE+
1]}getStride(n){return this.isStride1?1:this.data[n*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},_b="AB\
CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",Qd=new Uint8Array(256);for(let n=0;n<64;n++)Qd[_b.charCodeAt(
n)]=n;var Xd=n=>{let e=[],t=0,s=0;for(let i=0;i<n.length;i++){let r=Qd[n.charCodeAt(i)];t|=(r&31)<<s,(r&32)===0?(e.push(
t),t=0,s=0):s+=5}return e},g=(n,e)=>{let t=Xd(n),s=e?t.length/2:t.length/3,i=new Uint32Array(s*3),r=0,o=0;for(let a=0;a<
s;a++)r+=t[o++],i[a*3]=r,r+=t[o++],i[a*3+1]=r,i[a*3+2]=e?1:t[o++];return i},xb=n=>{let e=Xd(n),t=new Map,s=0;for(let i=0;i<
e.length;i+=2){s+=e[i];let r=e[i+1],o=r>>>1^-(r&1);t.set(s,s+o)}return t},Pr=class{constructor(n){this.initializer=n,this.
cache=new Map}has(n){return Object.hasOwn(this.initializer,n)}get(n){if(this.cache.has(n))return this.cache.get(n);let e=this.
has(n)?this.initializer[n]():null;return this.cache.set(n,e),e}},qe=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=xb("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
BgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB\
-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBC\
BBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB\
0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBB\
BCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+\
0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBB\
CBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCB\
gCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9C\
BrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFB\
gFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB\
8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB\
-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB\
gDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB\
-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOB\
gmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FB\
g8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FB\
g8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rC\
Bg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rC\
Bg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rC\
Bg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBj\
mMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7\
FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPB\
PBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HD\
QBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSF\
rFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBg\
BBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB\
0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBg\
DBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-\
CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-\
CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB\
-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCB\
BBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBB\
BCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yC\
BCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8r\
CB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8r\
CB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8r\
CB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBg\
CBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-\
BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwC\
BwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC\
BvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBw\
CFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCB\
uCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCB\
tCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBg\
EBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-\
DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-\
DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB\
-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBg\
CBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgC\
BgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-B\
B-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2\
BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkC\
BkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC\
BjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC")),this._CASE_ORBIT}static _Print=null;static get Print(){
return this._Print||(this._Print=new C(g("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBD\
OBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCV\
BCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGM\
BCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBC\
CCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCB\
CBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBD\
gCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgB\
BQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7\
KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZ\
BCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQb\
BFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJI\
BxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpB\
BCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBC\
EBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDD\
BGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJB\
HrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BB\
nG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB\
9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2\
GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBC\
aBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eB\
EQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6E\
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new Pr({C:()=>new C(g("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
HQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBE\
KKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKE\
FFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClB\
lBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBP\
MMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJ\
GCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDo\
DBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9\
KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhE\
BeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvB\
BUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDP\
BHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEB\
IBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJ\
BBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8cl\
DBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHo\
BBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamE\
B2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBr\
B1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBD\
BlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDB\
jgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",!1)),Cc:()=>new C(g("AfgDgB",!0)),Cf:()=>new C(g("tFzqBzqBBEB\
XhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",!1)),Cn:()=>new C(g("4bBBHDBICCVuMuMnB\
BBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBC\
GBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBW\
EBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGC\
IILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDL\
B-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHB\
BnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoD\
oDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl\
9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhE\
BeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvB\
BUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDP\
BHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEB\
IBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJ\
BBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8cl\
DBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBh\
BgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoC\
DBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBD\
BC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQB\
BQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3p\
BfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",!1)),Co:()=>new C(g("gg4B-nGh4hc9--BD9--B",!0)),
Cs:()=>new C(g("gg2B--B",!0)),L:()=>new C(g("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHB\
nBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBB\
CCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBB\
BELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBD\
BCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCB\
DOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBS\
HB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJ\
BCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBB\
C9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBB\
YCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBq\
LBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJz\
BBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcB\
kBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCC\
kBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoC\
oCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqB\
BlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhC\
BBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCE\
BCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCO\
BCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC\
9QBjvBq6EBGppIB",!1)),LC:()=>new C(g("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGG\
DqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDD\
BCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOB\
CGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYB\
CYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",!1)),Ll:()=>new C(g("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDD\
DCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoB\
Bo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcK\
FDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6\
TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbY\
BCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",!1)),Lm:()=>new C(g("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2\
R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBB\
oDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",!1)),Lo:()=>new C(
g("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERR\
OBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBE\
EBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCC\
CBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCD\
BDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbj\
BBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJ\
rIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBI\
PPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkB\
LBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBL\
ZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrB\
BhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC\
5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBC\
BBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2Mq\
CBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCD\
BCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBj\
vBq6EBGppIB",!1)),Lt:()=>new C(g("lOGDnB2sH2sHBGBJHBJHBNQQwBAB",!1)),Lu:()=>new C(g("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCC\
BBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxB\
gBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+\
B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCG\
BCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBY\
BiB2pE2pEBgBB",!1)),M:()=>new C(g("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BI\
BrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBEC\
BCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCB\
BcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBD\
LBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBB\
GBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+\
JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCE\
BCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBC\
CBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B\
2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),Mc:()=>new C(g("joC4B4BDCBJD\
BCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCB\
LrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+\
BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBB\
BBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBB\
BJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BB\
pDBB0rYBBHFB",!1)),Me:()=>new C(g("okBBB1xF-wB-wBBCBCCBsshBCB",!1)),Mn:()=>new C(g("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmD\
BFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBC\
BBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBB\
cEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GB\
BD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDh\
DBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx\
5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHB\
LDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBC\
EBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1\
B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCE\
BlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),N:()=>new C(g("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJ\
B3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDE\
B3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJ\
BvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnD\
JBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB\
4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",!1)),Nd:()=>new C(g("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnC\
Jn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJn\
LJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",!0)),Nl:()=>new C(g("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuD\
Bm8SCB",!1)),No:()=>new C(g("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1\
kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBD\
BxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",!1)),P:()=>new C(g("hBCBCFBCDBLBBEBBbCB\
CccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBo\
CrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TD\
BeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DD\
B-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElE\
BDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgD\
BDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Pc:()=>new C(g("-Cg-Hg-HBUU-u3BBB\
ZCBwHAB",!1)),Pd:()=>new C(g("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",!1)),Pe:()=>new C(
g("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",!1)),
Pf:()=>new C(g("7F+6H+6HEddpuDCCFDDQEE",!1)),Pi:()=>new C(g("rFt7Ht7HDBBDaapuDCCFDDQEE",!1)),Po:()=>new C(g("hBCBCCBDECB\
LLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCE\
BFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBC\
BBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUl\
xUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDB\
BCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCM\
BwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Ps:()=>new C(g("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4\
BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",!1)),S:()=>new C(g("kBHHRCBg\
BCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGi\
GCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMB\
FFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRR\
BdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOB\
B6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhC\
BE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBE\
QBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Sc:()=>new C(g("kB+D+DBCBqnB8D8\
DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",!1)),Sk:()=>new C(g("+CCCoCHHFEEqQDBNNBGGBCCCBP\
B2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",!1)),Sm:()=>new C(g("rBRRBBB+BCCuBFFmB\
gBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBx\
BUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",!1)),So:()=>new C(g("mFDDFCCyer\
IrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCEC\
FMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDp\
EBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCB\
lPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBI\
dBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQ\
QBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Z:()=>new C(g("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",
!1)),Zl:()=>new C(g("ohIA",!0)),Zp:()=>new C(g("phIA",!0)),Zs:()=>new C(g("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",!1)),ASCII_Hex_Digit:()=>new C(
g("wBJIFbF",!0)),Alphabetic:()=>new C(g("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBn\
BBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDB\
BDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWD\
BFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBd\
DBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXB\
CCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBD\
iCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBB\
COBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DO\
ORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1\
CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyB\
BCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqL\
BT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFn\
BBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcB\
rBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJi\
BBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCC\
BCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBG\
TTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSj\
GBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBC\
GBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYB\
CeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEE\
E1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBj\
vBq6EBGppIB",!1)),Dash:()=>new C(g("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",
!1)),Emoji:()=>new C(g("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCB\
CCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SC\
CrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB\
0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Emoji_Component:()=>new C(g("jBHHGJB0+H2G2Gs\
p3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",!1)),Emoji_Modifier:()=>new C(g("7-8DE",!0)),Emoji_Modifier_Base:()=>new C(g("9wJ8G8GRDB\
4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",!1)),
Emoji_Presentation:()=>new C(g("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxD\
rGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I\
8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Extended_Pictographic:()=>new C(g("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHB\
LLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQ\
QDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBB\
CCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBND\
BDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",!1)),Hex_Digit:()=>new C(g("wBJIFbFq1-BJIFbF",!0)),Lowercase:()=>new C(g("hDZBwBLLFlBl\
BBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDB\
TccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHB\
JHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCB\
BBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmo\
ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHF\
BmI9BB1lChBB",!1)),Math:()=>new C(g("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFD\
JBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-B\
BhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzK\
BDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",!1)),Quotation_Mark:()=>new C(
g("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",!1)),Terminal_Punctuation:()=>new C(g("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsB\
BJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCB\
zJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB\
5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBB\
BLqRqRBoJoJBnwTnwTovHDB",!1)),Uppercase:()=>new C(g("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBB\
BCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB\
0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBC\
DDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVf\
BhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZ\
B",!1)),White_Space:()=>new C(g("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new Pr({Adlam:()=>new C(g("go6\
DrCFJFB",!0)),Ahom:()=>new C(g("g4lCaDOFW",!0)),Anatolian_Hieroglyphs:()=>new C(g("ggxCmS",!0)),Arabic:()=>new C(g("gwBE\
BCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBC\
DDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",!1)),Armenian:()=>new C(g("xpBlBDxBDCks9BE",!0)),Avestan:()=>new C(g("g4iC1B\
EG",!0)),Balinese:()=>new C(g("g4GsCCxB",!0)),Bamum:()=>new C(g("g1pB3CpowB4R",!0)),Bassa_Vah:()=>new C(g("w26CdDF",!0)),
Batak:()=>new C(g("g+GzBJD",!0)),Bengali:()=>new C(g("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",!1)),Beria_Erfe:()=>new C(
g("g17CYDY",!0)),Bhaiksuki:()=>new C(g("ggnCICsBCNLc",!0)),Bopomofo:()=>new C(g("qXB6wLqBxDf",!0)),Brahmi:()=>new C(g("g\
gkCtCFjBKA",!0)),Braille:()=>new C(g("ggK-H",!0)),Buginese:()=>new C(g("gwGbDB",!0)),Buhid:()=>new C(g("g6FT",!0)),Canadian_Aboriginal:()=>new C(
g("ggF-TxRlC7tgCP",!0)),Carian:()=>new C(g("g1gCwB",!0)),Caucasian_Albanian:()=>new C(g("wphCzBMA",!0)),Chakma:()=>new C(
g("gokC0BCR",!0)),Cham:()=>new C(g("gwqB2BKNDJDD",!0)),Cherokee:()=>new C(g("g9E1CDFz7lBvC",!0)),Chorasmian:()=>new C(g(
"w9jCb",!0)),Common:()=>new C(g("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsG\
BBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E\
0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLE\
BjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCB\
FBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQ\
BKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",!1)),Coptic:()=>new C(g("ifNxkKzDGG",!0)),Cuneiform:()=>new C(
g("ggoC5cnDuDCEMjG",!0)),Cypriot:()=>new C(g("ggiCFBDCCBqBBCBBEDD",!1)),Cypro_Minoan:()=>new C(g("w8rCiD",!0)),Cyrillic:()=>new C(
g("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",!1)),Deseret:()=>new C(g("gghCvC",!0)),Devanagari:()=>new C(g("goCw\
CFODZh7nBfhwcJ",!0)),Dives_Akuru:()=>new C(g("gomCGBDDDBGBCBBCdBCBBDLBKJB",!1)),Dogra:()=>new C(g("ggmC7B",!0)),Duployan:()=>new C(
g("ggvDqDGMEIIJDD",!0)),Egyptian_Hieroglyphs:()=>new C(g("ggsC1iBL68D",!0)),Elbasan:()=>new C(g("gohCnB",!0)),Elymaic:()=>new C(
g("g-jCW",!0)),Ethiopic:()=>new C(g("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCG\
BCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",!1)),Garay:()=>new C(g("gqjClBEcJB",!0)),Georgian:()=>new C(g("glElBBCGGDqBBCDB\
x8CqBBDCBhiElBBCGG",!1)),Glagolitic:()=>new C(g("ggL-Ch9sDGCQDGCBCE",!0)),Gothic:()=>new C(g("w5gCa",!0)),Grantha:()=>new C(
g("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",!1)),Greek:()=>new C(g("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1C\
hKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",!1)),Gujarati:()=>new C(g("h0CCBCIBCCBCVB\
CGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",!1)),Gunjala_Gondi:()=>new C(g("grnCFCBCkBCBCFIJ",!0)),Gurmukhi:()=>new C(g("hwCCBCFBFBB\
DVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",!1)),Gurung_Khema:()=>new C(g("go4C5B",!0)),Han:()=>new C(g("g0LZBC4CBN1GBwBCCa\
IBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),Hangul:()=>new C(g("goE-HvxHBiI\
9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",!0)),Hanifi_Rohingya:()=>new C(g("gojCnBJJ",!0)),Hanunoo:()=>new C(g("g5FU",!0)),Hatran:()=>new C(
g("gniCSCBGE",!0)),Hebrew:()=>new C(g("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",!1)),Hiragana:()=>new C(g("hiM1CBHCBi7-C+IBTee\
BBBulQAB",!1)),Imperial_Aramaic:()=>new C(g("giiCVCI",!0)),Inherited:()=>new C(g("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBC\
GBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",!1)),Inscriptional_Pahlavi:()=>new C(
g("g7iCSGH",!0)),Inscriptional_Parthian:()=>new C(g("g6iCVDH",!0)),Javanese:()=>new C(g("gsqBtCDJFB",!0)),Kaithi:()=>new C(
g("gkkCiCLA",!0)),Kannada:()=>new C(g("gkDMCCCWCJCEDICCCDIBGCCDDJCC",!0)),Katakana:()=>new C(g("hlM5CBDCBxHPBxGuBBC3CBvg\
zBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",!1)),Kawi:()=>new C(g("g4nCQCoBEc",!0)),Kayah_Li:()=>new C(g("goqBtBCA",!0)),Kharoshthi:()=>new C(
g("gwiCDCBGHCCCcDCFJII",!0)),Khitan_Small_Script:()=>new C(g("k-7C84G84GB0OBqBAB",!1)),Khmer:()=>new C(g("g8F9CDJHJnPf",
!0)),Khojki:()=>new C(g("gwkCRCuB",!0)),Khudawadi:()=>new C(g("w1kC6BGJ",!0)),Kirat_Rai:()=>new C(g("gq7C5B",!0)),Lao:()=>new C(
g("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",!1)),Latin:()=>new C(g("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORM\
BuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",!1)),Lepcha:()=>new C(g("ggH3BEOEC",!0)),Limbu:()=>new C(
g("goGeBCLBFLBFEEBKB",!1)),Linear_A:()=>new C(g("gwhC2JKVLH",!0)),Linear_B:()=>new C(g("gggCLCZCSCBCODNjB6D",!0)),Lisu:()=>new C(
g("wmpBvBx1eA",!0)),Lycian:()=>new C(g("g0gCc",!0)),Lydian:()=>new C(g("gpiCZGA",!0)),Mahajani:()=>new C(g("wqkCmB",!0)),
Makasar:()=>new C(g("g3nCY",!0)),Malayalam:()=>new C(g("goDMCCCyBCCCFFPDZ",!0)),Mandaic:()=>new C(g("giCbDA",!0)),Manichaean:()=>new C(
g("g2iCmBFL",!0)),Marchen:()=>new C(g("wjnCfDVCN",!0)),Masaram_Gondi:()=>new C(g("gonCGBCBBCrBBECCBCCBHBJJB",!1)),Medefaidrin:()=>new C(
g("gy7C6C",!0)),Meetei_Mayek:()=>new C(g("g3qBWqGtBDJ",!0)),Mende_Kikakui:()=>new C(g("gg6DkGDP",!0)),Meroitic_Cursive:()=>new C(
g("gtiCXFTDtB",!0)),Meroitic_Hieroglyphs:()=>new C(g("gsiCf",!0)),Miao:()=>new C(g("g47CqCF4BIQ",!0)),Modi:()=>new C(g("\
gwlCkCMJ",!0)),Mongolian:()=>new C(g("ggGBBDCCBSBH4CBIqBB2t-BMB",!1)),Mro:()=>new C(g("gy6CeCJFB",!0)),Multani:()=>new C(
g("g0kCGBCCCBCBCOBCKB",!1)),Myanmar:()=>new C(g("ggE-EhqmBeiDfxibT",!0)),Nabataean:()=>new C(g("gkiCeJI",!0)),Nag_Mundari:()=>new C(
g("wm5DpB",!0)),Nandinagari:()=>new C(g("gtmCHDtBDK",!0)),New_Tai_Lue:()=>new C(g("gsGrBFZHKEB",!0)),Newa:()=>new C(g("g\
glC7CCE",!0)),Nko:()=>new C(g("g+B6BDC",!0)),Nushu:()=>new C(g("h-7CvsQvsQBqMB",!1)),Nyiakeng_Puachue_Hmong:()=>new C(g(
"go4DsBENDJFB",!0)),Ogham:()=>new C(g("g0Fc",!0)),Ol_Chiki:()=>new C(g("wiHvB",!0)),Ol_Onal:()=>new C(g("wu5DqBFA",!0)),
Old_Hungarian:()=>new C(g("gkjCyBOyBIF",!0)),Old_Italic:()=>new C(g("g4gCjBKC",!0)),Old_North_Arabian:()=>new C(g("g0iCf",
!0)),Old_Permic:()=>new C(g("w6gCqB",!0)),Old_Persian:()=>new C(g("g9gCjBFN",!0)),Old_Sogdian:()=>new C(g("g4jCnB",!0)),
Old_South_Arabian:()=>new C(g("gziCf",!0)),Old_Turkic:()=>new C(g("ggjCoC",!0)),Old_Uyghur:()=>new C(g("w7jCZ",!0)),Oriya:()=>new C(
g("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",!0)),Osage:()=>new C(g("wlhCjBFjB",!0)),Osmanya:()=>new C(g("gkhCdDJ",!0)),Pahawh_Hmong:()=>new C(
g("g46ClCLJCGCUGS",!0)),Palmyrene:()=>new C(g("gjiCf",!0)),Pau_Cin_Hau:()=>new C(g("g2mC4B",!0)),Phags_Pa:()=>new C(g("g\
iqB3B",!0)),Phoenician:()=>new C(g("goiCbEA",!0)),Psalter_Pahlavi:()=>new C(g("g8iCRIDNG",!0)),Rejang:()=>new C(g("wpqBj\
BMA",!0)),Runic:()=>new C(g("g1FqCEK",!0)),Samaritan:()=>new C(g("ggCtBDO",!0)),Saurashtra:()=>new C(g("gkqBlCJL",!0)),Sharada:()=>new C(
g("gskC-ChsCH",!0)),Shavian:()=>new C(g("wihCvB",!0)),Siddham:()=>new C(g("gslC1BDlB",!0)),Sidetic:()=>new C(g("gqiCZ",!0)),
SignWriting:()=>new C(g("gg2DrUQECO",!0)),Sinhala:()=>new C(g("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",!1)),Sogdian:()=>new C(
g("w5jCpB",!0)),Sora_Sompeng:()=>new C(g("wmkCYIJ",!0)),Soyombo:()=>new C(g("wymCyC",!0)),Sundanese:()=>new C(g("g8G-BhI\
H",!0)),Sunuwar:()=>new C(g("g+mChBPJ",!0)),Syloti_Nagri:()=>new C(g("ggqBsB",!0)),Syriac:()=>new C(g("g4BNC7BDCxIK",!0)),
Tagalog:()=>new C(g("g4FVKA",!0)),Tagbanwa:()=>new C(g("g7FMCCCB",!0)),Tai_Le:()=>new C(g("wqGdDE",!0)),Tai_Tham:()=>new C(
g("gxG+BCcDKHJHN",!0)),Tai_Viet:()=>new C(g("g0qBiCZE",!0)),Tai_Yo:()=>new C(g("g25DeCVJB",!0)),Takri:()=>new C(g("g0lC5\
BHJ",!0)),Tamil:()=>new C(g("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",!1)),Tangsa:()=>new C(g("wz6CuCC\
J",!0)),Tangut:()=>new C(g("g-7CgBgBB+3GBhQeBiDyDB",!1)),Telugu:()=>new C(g("ggDMCCCWCPDICCCDIBCCCBDDDJII",!0)),Thaana:()=>new C(
g("g8BxB",!0)),Thai:()=>new C(g("hwD5BGb",!0)),Tibetan:()=>new C(g("g4DnCCjBFmBCjBCOCGFB",!0)),Tifinagh:()=>new C(g("wpL\
3BIBPA",!0)),Tirhuta:()=>new C(g("gklCnCJJ",!0)),Todhri:()=>new C(g("guhCzB",!0)),Tolong_Siki:()=>new C(g("wtnCrBFJ",!0)),
Toto:()=>new C(g("w04De",!0)),Tulu_Tigalari:()=>new C(g("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1)),Ugaritic:()=>new C(g("g8g\
CdCA",!0)),Unknown:()=>new C(g("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBB\
FBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGG\
BTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbE\
ETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ\
6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBL\
FBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBu\
BCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMM\
BCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBE\
CBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDB\
BB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbG\
BFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwB\
B8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7B\
FBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKH\
BLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBL\
IIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSO\
BvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBI\
IDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBC\
DBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDB\
DNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB",!1)),Vai:()=>new C(
g("gopBrJ",!0)),Vithkuqi:()=>new C(g("wrhCKCOCGCBCKCOCGCB",!0)),Wancho:()=>new C(g("g24D5BGA",!0)),Warang_Citi:()=>new C(
g("glmCyCNA",!0)),Yezidi:()=>new C(g("g0jCpBCCDB",!0)),Yi:()=>new C(g("ggoBskBE2B",!0)),Zanabazar_Square:()=>new C(g("gw\
mCnC",!0))});static FOLD_CATEGORIES=new Pr({L:()=>new C(g("laA",!0)),LC:()=>new C(g("laA",!0)),Ll:()=>new C(g("hCZBmDWBC\
GBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEE\
JHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHB\
JEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs\
5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Lt:()=>new C(g("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",!1)),
Lu:()=>new C(g("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICB\
EBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCv\
HvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFC\
BBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1)),M:()=>new C(g("5cgBgBlgHAB",!1)),
Mn:()=>new C(g("5cgBgBlgHAB",!1)),Emoji:()=>new C(g("8mJA",!0)),Extended_Pictographic:()=>new C(g("8mJA",!0)),Lowercase:()=>new C(
g("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCB\
CGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJH\
BZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBC\
OCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Math:()=>new C(g("ycGDCHHFMMDDDCHHFAB",
!1)),Uppercase:()=>new C(g("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCE\
QCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDC\
B5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oes\
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new Pr(
{Common:()=>new C(g("8cgBgB",!1)),Greek:()=>new C(g("1FwUwU",!1)),Inherited:()=>new C(g("5cgBgBlgHAB",!1))})},T=class Me{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===Me.RUNE_ERROR||e>=Me.MIN_HIGH_SURROGATE&&e<=Me.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,t){
let s=0,i=e.length;for(;s<i;){let r=s+Math.floor((i-s)/2),o=e.getLo(r),a=e.getHi(r);if(o<=t&&t<=a){let l=e.getStride(r);
return(t-o)%l===0}t<o?i=r:s=r+1}return!1}static is(e,t){if(t<=Me.MAX_LATIN1){for(let s=0;s<e.length;s++){if(t>e.getHi(s))
continue;let i=e.getLo(s);if(t<i)return!1;let r=e.getStride(s);return(t-i)%r===0}return!1}return e.length>0&&t>=e.getLo(
0)&&Me.is32(e,t)}static isPrint(e){return e<=Me.MAX_LATIN1?e>=32&&e<Me.MAX_ASCII||e>=161&&e!==173:Me.is(qe.Print,e)}static simpleFold(e){
if(qe.CASE_ORBIT.has(e))return qe.CASE_ORBIT.get(e);if(e<=Me.MAX_ASCII){let t=b.toLowerCase(e);return t!==e?t:b.toUpperCase(
e)}return e}static equalsIgnoreCase(e,t){if(e===t)return!0;if(e<0||t<0)return!1;if(e<=Me.MAX_ASCII&&t<=Me.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let s=Me.simpleFold(e);s!==e;s=Me.simpleFold(s))if(s===t)return!0;return!1}},
hn=class extends Error{constructor(n){super(n),this.name="RE2JSException"}},ne=class extends hn{constructor(n,e=null){let t=`\
error parsing regexp: ${n}`;e&&(t+=`: \`${e}\``),super(t),this.name="RE2JSSyntaxException",this.message=t,this.error=n,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},js=class extends hn{constructor(n){super(n),
this.name="RE2JSCompileException"}},xe=class extends hn{constructor(n){super(n),this.name="RE2JSGroupException"}},Zd=class extends hn{constructor(n){
super(n),this.name="RE2JSFlagsException"}},qr=class extends hn{constructor(n){super(n),this.name="RE2JSInternalException"}},
Pl=256,ep=new Uint8Array(Pl);for(let n=0;n<Pl;n++)ep[n]=97<=n&&n<=122||65<=n&&n<=90||48<=n&&n<=57||n===95?1:0;var kl=null,
Tl=null,I=class ge{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!ge.isString(e))throw new TypeError(`The pattern must be a string, not ${ge.typeName(e)}\
 (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!ge.isString(e)&&!ge.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${ge.typeName(e)}`)}static checkFlags(e){let t=De.
MULTILINE|De.DOTALL|De.CASE_INSENSITIVE|De.DISABLE_UNICODE_GROUPS|De.LONGEST_MATCH|De.LOOKBEHINDS;if(!Number.isInteger(e)||
(e&~t)!==0)throw new Zd("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROU\
PS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[ob\
ject Uint8Array]"}static isalnum(e){return b.CODES[0]<=e&&e<=b.CODES[9]||b.CODES.a<=e&&e<=b.CODES.z||b.CODES.A<=e&&e<=b.
CODES.Z}static unhex(e){return b.CODES[0]<=e&&e<=b.CODES[9]?e-b.CODES[0]:b.CODES.a<=e&&e<=b.CODES.f?e-b.CODES.a+10:b.CODES.
A<=e&&e<=b.CODES.F?e-b.CODES.A+10:-1}static escapeRune(e){let t="";if(T.isPrint(e))ge.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(t+="\\"),t+=String.fromCodePoint(e);else switch(e){case b.CODES['"']:t+='\\"';break;case b.CODES["\\"]:t+="\\\\";
break;case b.CODES["	"]:t+="\\t";break;case b.CODES[`
`]:t+="\\n";break;case b.CODES["\r"]:t+="\\r";break;case b.CODES["\b"]:t+="\\b";break;case b.CODES["\f"]:t+="\\f";break;default:{
let s=e.toString(16);e<256?(t+="\\x",s.length===1&&(t+="0"),t+=s):t+=`\\x{${s}}`;break}}return t}static stringToRunes(e){
let t=String(e),s=[],i=0;for(;i<t.length;){let r=t.codePointAt(i);s.push(r),i+=r>T.MAX_BMP?2:1}return new Int32Array(s)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<Pl?ep[e]===1:!1}static emptyOpContext(e,t){let s=0;return e<
0&&(s|=ge.EMPTY_BEGIN_TEXT|ge.EMPTY_BEGIN_LINE),e===10&&(s|=ge.EMPTY_BEGIN_LINE),t<0&&(s|=ge.EMPTY_END_TEXT|ge.EMPTY_END_LINE),
t===10&&(s|=ge.EMPTY_END_LINE),ge.isWordRune(e)!==ge.isWordRune(t)?s|=ge.EMPTY_WORD_BOUNDARY:s|=ge.EMPTY_NO_WORD_BOUNDARY,
s}static quoteMeta(e){return e.split("").map(t=>ge.METACHARACTERS.indexOf(t)>=0?`\\${t}`:t).join("")}static charCount(e){
return e>T.MAX_BMP?2:1}static toArray(e){let t=e.length,s=new Array(t);for(let i=0;i<t;i++)s[i]=e[i];return s}static stringToUtf8ByteArray(e){
if(globalThis.TextEncoder)return kl||(kl=new TextEncoder),kl.encode(e);{let t=[],s=0;for(let i=0;i<e.length;i++){let r=e.
charCodeAt(i);r<128?t[s++]=r:r<2048?(t[s++]=r>>6|192,t[s++]=r&63|128):(r&64512)===T.MIN_HIGH_SURROGATE&&i+1<e.length&&(e.
charCodeAt(i+1)&64512)===T.MIN_LOW_SURROGATE?(r=T.MIN_SUPPLEMENTARY_CODE_POINT+((r&1023)<<10)+(e.charCodeAt(++i)&1023),t[s++]=
r>>18|240,t[s++]=r>>12&63|128,t[s++]=r>>6&63|128,t[s++]=r&63|128):(t[s++]=r>>12|224,t[s++]=r>>6&63|128,t[s++]=r&63|128)}
return t}}static utf8ByteArrayToString(e){if(globalThis.TextDecoder){Tl||(Tl=new TextDecoder("utf-8"));let t=e instanceof
Uint8Array?e:new Uint8Array(e);return Tl.decode(t)}else{let t=[],s=0,i=0;for(;s<e.length;){let r=e[s++];if(r<128)t[i++]=
String.fromCharCode(r);else if(r>191&&r<224){let o=e[s++];t[i++]=String.fromCharCode((r&31)<<6|o&63)}else if(r>239&&r<365){
let o=e[s++],a=e[s++],l=e[s++],B=((r&7)<<18|(o&63)<<12|(a&63)<<6|l&63)-T.MIN_SUPPLEMENTARY_CODE_POINT;t[i++]=String.fromCharCode(
T.MIN_HIGH_SURROGATE+(B>>10)),t[i++]=String.fromCharCode(T.MIN_LOW_SURROGATE+(B&1023))}else{let o=e[s++],a=e[s++];t[i++]=
String.fromCharCode((r&15)<<12|(o&63)<<6|a&63)}}return t.join("")}}},tp=(n=[],e=0)=>{let t=Object.create(null);for(let s=0;s<
n.length;s++){let i=n[s],r=e+s;t[i]=r,t[r]=i}return Object.freeze(t)},fn=class xl{static Encoding=tp(["UTF_16","UTF_8"]);getEncoding(){
throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){
throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===xl.Encoding.UTF_8}isUTF16Encoding(){return this.
getEncoding()===xl.Encoding.UTF_16}},wd=class extends fn{constructor(n=null){super(),this.bytes=n}getEncoding(){return fn.
Encoding.UTF_8}asCharSequence(){return I.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.
bytes.length}},Mb=class extends fn{constructor(n=null){super(),this.charSequence=n}getEncoding(){return fn.Encoding.UTF_16}asCharSequence(){
return this.charSequence}asBytes(){return I.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.
length}},un=class{static utf16(n){return I.checkInput(n),new Mb(n)}static utf8(n){return I.isByteArray(n)?new wd(n):new wd(
I.stringToUtf8ByteArray(n))}},ve=class{static EOF(){return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){
return this.end-this.start}hasString(){return!1}hasAnyString(){return!1}prefixLength(){return 0}},Pb=class Jn extends ve{static RUNE_ERROR_STEP=T.
RUNE_ERROR<<3|1;constructor(e,t=0,s=e.length){super(),this.bytes=e,this.start=t,this.end=s}hasString(e,t){let s=e.bytes;
if(s.length===0)return!0;let i=this.indexOf(this.bytes,s,this.start+t);return i!==-1&&i<=this.end-s.length}hasAnyString(e,t){
return e.automaton8().searchUTF8(this.bytes,this.start+t,this.end)}step(e){if(e+=this.start,e>=this.end)return ve.EOF();
let t=this.bytes[e]&255;if(t<128)return t<<3|1;let s,i,r=128,o=191;if(t>=194&&t<=223)s=2,i=t&31;else if(t>=224&&t<=239)s=
3,i=t&15,t===224?r=160:t===237&&(o=159);else if(t>=240&&t<=244)s=4,i=t&7,t===240?r=144:t===244&&(o=143);else return Jn.RUNE_ERROR_STEP;
if(e+s>this.end)return Jn.RUNE_ERROR_STEP;let a=this.bytes[e+1]&255;if(a<r||a>o)return Jn.RUNE_ERROR_STEP;if(i=i<<6|a&63,
s>2){let l=this.bytes[e+2]&255;if((l&192)!==128)return Jn.RUNE_ERROR_STEP;if(i=i<<6|l&63,s>3){let B=this.bytes[e+3]&255;
if((B&192)!==128)return Jn.RUNE_ERROR_STEP;i=i<<6|B&63}}return i<<3|s}index(e,t){t+=this.start;let s=this.indexOf(this.bytes,
e.prefixUTF8,t);return s<0?s:s-t}context(e){e+=this.start;let t=-1;if(e>this.start&&e<=this.end){let i=e-1;if(t=this.bytes[i--],
t>=128){let r=e-4;for(r<this.start&&(r=this.start);i>=r&&(this.bytes[i]&192)===128;)i--;i<this.start&&(i=this.start);let o=this.
step(i-this.start);t=i+(o&7)===e?o>>3:T.RUNE_ERROR}}let s=e<this.end?this.step(e-this.start)>>3:-1;return I.emptyOpContext(
t,s)}indexOf(e,t,s=0){let i=t.length;if(i===0)return s<=this.end?s:-1;let r=t[0],o=this.end-i,a=typeof e.indexOf=="funct\
ion",l=s;for(;l<=o;){if(a){if(l=e.indexOf(r,l),l===-1||l>o)return-1}else{for(;l<=o&&e[l]!==r;)l++;if(l>o)return-1}let B=!0;
for(let c=1;c<i;c++)if(e[l+c]!==t[c]){B=!1;break}if(B)return l;l++}return-1}prefixLength(e){return e.prefixUTF8.length}},
Gb=class extends ve{constructor(n,e=0,t=n.length){super(),this.charSequence=n,this.start=e,this.end=t}hasString(n,e){let t=this.
charSequence.indexOf(n.str,this.start+e);return t!==-1&&t<=this.end-n.str.length}hasAnyString(n,e){return n.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(n){if(n+=this.start,n>=this.end)return ve.EOF();let e=this.charSequence.
charCodeAt(n);if(e<T.MIN_HIGH_SURROGATE||e>T.MAX_HIGH_SURROGATE||n+1>=this.end)return e<<3|1;let t=this.charSequence.charCodeAt(
n+1);return t>=T.MIN_LOW_SURROGATE&&t<=T.MAX_LOW_SURROGATE?(e-T.MIN_HIGH_SURROGATE)*1024+(t-T.MIN_LOW_SURROGATE)+T.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(n,e){e+=this.start;let t=this.charSequence.indexOf(n.prefix,e);return t<0||t>this.end-n.prefix.length?-1:
t-e}context(n){n+=this.start;let e=n>this.start&&n<=this.end?this.charSequence.charCodeAt(n-1):-1,t=n<this.end?this.charSequence.
charCodeAt(n):-1;return I.emptyOpContext(e,t)}prefixLength(n){return n.prefix.length}},ee=class{static fromUTF8(n,e=0,t=n.
length){return new Pb(n,e,t)}static fromUTF16(n,e=0,t=void 0){return I.checkInput(n),new Gb(n,e,t??n.length)}},Sd=class np{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,t=!1){
return t?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(s=>{let i=s.codePointAt(0);return i===b.CODES["\\"]||i===
b.CODES.$?`\\${s}`:s}).join(""):e.indexOf("$")<0?e:e.split("").map(s=>s.codePointAt(0)===b.CODES.$?"$$":s).join("")}constructor(e,t){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let s=this.patternInput.re2();this.patternGroupCount=
s.numberOfCapturingGroups(),this.groups=[],this.namedGroups=s.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=s.numberOfInstructions(),this.lookbehindState=null,t instanceof fn?this.resetMatcherInput(
t):I.isByteArray(t)?this.resetMatcherInput(un.utf8(t)):this.resetMatcherInput(un.utf16(t))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof fn||(I.isByteArray(e)?e=un.
utf8(e):e=un.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(e=0){if(typeof e=="string"){let t=this.namedGroups[e];
if(!Number.isFinite(t))throw new xe(`group '${e}' not found`);e=t}return this.loadGroup(e),this.groups[2*e]}end(e=0){if(typeof e==
"string"){let t=this.namedGroups[e];if(!Number.isFinite(t))throw new xe(`group '${e}' not found`);e=t}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let i=this.namedGroups[e];
if(!Number.isFinite(i))throw new xe(`group '${e}' not found`);e=i}let t=this.start(e),s=this.end(e);return t<0&&s<0?null:
this.substring(t,s)}getNamedGroups(){if(!this.hasMatch)throw new xe("perhaps no match attempted");let e=Object.create(null);
for(let t of Object.keys(this.namedGroups))e[t]=this.group(t);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new xe(`Group index out of bounds: ${e}`);if(!this.hasMatch)
throw new xe("perhaps no match attempted");if(e===0||this.hasGroups)return;let t=this.matcherInputLength,s=this.patternInput.
re2().matchMachineInput(this.matcherInput,this.groups[0],t,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);
if(!s[0])throw new xe("inconsistency in matching group data");this.groups=s[1],this.hasGroups=!0}matches(){return this.genMatch(
0,S.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,S.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<
0||e>this.matcherInputLength)throw new xe(`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=
0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let t=(this.matcherInput.isUTF16Encoding()?ee.fromUTF16(
this.matcherInput.asCharSequence(),0,this.matcherInputLength):ee.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);t<0?e++:e+=t&7}return this.genMatch(e,S.UNANCHORED)}genMatch(e,t){let s=this.patternInput.re2().matchMachineInput(
this.matcherInput,e,this.matcherInputLength,t,1,this.lookbehindState);return s[0]?(this.groups=s[1],this.hasMatch=!0,this.
hasGroups=this.patternGroupCount===0,this.anchorFlag=t,!0):(this.hasMatch=!1,!1)}substring(e,t){return this.matcherInput.
isUTF8Encoding()?I.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,t)):this.matcherInput.asCharSequence().substring(
e,t).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,t=!1){let s="",i=this.start(),r=this.end();
return this.appendPos<i&&(s+=this.substring(this.appendPos,i)),this.appendPos=r,s+=t?this.appendReplacementInternalJava(
e):this.appendReplacementInternalJs(e),s}appendReplacementInternalJava(e){let t="",s=0,i=e.length,r=0;for(;r<i;){let o=e.
codePointAt(r);if(o===b.CODES["\\"]){if(s<r&&(t+=e.substring(s,r)),r++,r>=i)throw new xe("character to be escaped is mis\
sing");s=r,r++;continue}if(o===b.CODES.$){if(s<r&&(t+=e.substring(s,r)),r+1>=i)throw new xe("Illegal group reference: gr\
oup index is missing");let a=e.codePointAt(r+1);if(b.CODES[0]<=a&&a<=b.CODES[9]){let l=a-b.CODES[0],B=r+2;for(;B<i;B++){
let u=e.codePointAt(B);if(u<b.CODES[0]||u>b.CODES[9]||l*10+u-b.CODES[0]>this.patternGroupCount)break;l=l*10+u-b.CODES[0]}
if(l>this.patternGroupCount)throw new xe(`n > number of groups: ${l}`);let c=this.group(l);c!==null&&(t+=c),r=B,s=r}else if(a===
b.CODES["{"]){let l=r+2;for(;l<i&&e.codePointAt(l)!==b.CODES["}"];)l++;if(l>=i)throw new xe("named capture group is miss\
ing trailing '}'");let B=e.substring(r+2,l),c=this.group(B);c!==null&&(t+=c),r=l+1,s=r}else throw new xe("Illegal group \
reference");continue}r++}return s<i&&(t+=e.substring(s,i)),t}appendReplacementInternalJs(e){let t=o=>o>=48&&o<=57,s=this.
patternGroupCount,i="",r=0;for(;r<e.length;){let o=e.indexOf("$",r);if(o<0)break;i+=e.substring(r,o),r=o;let a=e.charCodeAt(
r+1);if(a===b.CODES.$)i+="$",r+=2;else if(a===b.CODES["&"])i+=this.group(0),r+=2;else if(a===b.CODES["`"])i+=this.substring(
0,this.start(0)),r+=2;else if(a===b.CODES["'"])i+=this.substring(this.end(0),this.matcherInputLength),r+=2;else if(t(a)){
let l=1,B=a-48,c=e.charCodeAt(r+2);if(t(c)&&B*10+c-48<=s&&(l=2,B=B*10+c-48),B>=1&&B<=s){let u=this.group(B);u!==null&&(i+=
u)}else i+=e.substring(r,r+1+l);r+=1+l}else if(a===b.CODES["<"]&&this.hasNamedGroups){let l=e.indexOf(">",r+2);if(l<0)i+=
"$<",r+=2;else{let B=e.substring(r+2,l);if(Object.hasOwn(this.namedGroups,B)){let c=this.group(B);c!==null&&(i+=c)}r=l+1}}else
i+="$",r+=1}return i+e.substring(r)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,t=!1){
return this.replace(e,!0,t)}replaceFirst(e,t=!1){return this.replace(e,!1,t)}replace(e,t=!0,s=!1){let i="";this.reset();
let r=typeof e=="function",o=null;if(r){if(this.groupCount()>=np.MAX_REPLACER_ARGS)throw new xe("Too many capture groups\
 to safely invoke replacer function");o=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(i+=r?this.appendReplacementFunc(e,o):this.appendReplacement(e,s),!!t););return i+=this.
appendTail(),i}appendReplacementFunc(e,t){let s="",i=this.start(),r=this.end();this.appendPos<i&&(s+=this.substring(this.
appendPos,i)),this.appendPos=r;let o=this.matchArray();return o.push(i,t),this.hasNamedGroups&&o.push(this.namedGroupsObject()),
s+=String(e(...o)),s}matchArray(){let e=[this.group(0)];for(let t=1;t<=this.patternGroupCount;t++){let s=this.group(t);e.
push(s===null?void 0:s)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let t in e)
e[t]===null&&(e[t]=void 0);return e}},w=class me{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return me.RUNE<=e&&e<=me.RUNE_ANY_NOT_NL}static escapeRunes(e){let t='"';for(let s of e)t+=I.escapeRune(s);return t+='"',
t}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.
length===1){let o=this.runes[0];return(this.arg&S.FOLD_CASE)!==0?T.equalsIgnoreCase(o,e):e===o}let t=this.runes.length;if(t===
0)return!1;if(t===2||t===4||t===6||t===8){for(let o=0;o<t;o+=2){if(e<this.runes[o])return!1;if(e<=this.runes[o+1])return!0}
return!1}let s=0,i=t>>1;for(;i>1;){let o=i>>1;s+=this.runes[s+o<<1]<=e?o:0,i-=o}s+=this.runes[s<<1]<=e?1:0;let r=s-1;return r>=
0&&e<=this.runes[r<<1|1]}matchRunePos(e){if(this.runes.length===1){let o=this.runes[0];return(this.arg&S.FOLD_CASE)!==0?
T.equalsIgnoreCase(o,e)?0:-1:e===o?0:-1}let t=this.runes.length;if(t===0)return-1;if(t===2||t===4||t===6||t===8){for(let o=0;o<
t;o+=2){if(e<this.runes[o])return-1;if(e<=this.runes[o+1])return Math.floor(o/2)}return-1}let s=0,i=t>>1;for(;i>1;){let o=i>>
1;s+=this.runes[s+o<<1]<=e?o:0,i-=o}s+=this.runes[s<<1]<=e?1:0;let r=s-1;return r>=0&&e<=this.runes[r<<1|1]?r:-1}toString(){
switch(this.op){case me.ALT:return`alt -> ${this.out}, ${this.arg}`;case me.ALT_MATCH:return`altmatch -> ${this.out}, ${this.
arg}`;case me.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case me.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case me.
MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case me.FAIL:return"fail";case me.NOP:return`nop -> ${this.out}`;case me.
LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case me.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case me.
RUNE:return this.runes===null?"rune <null>":["rune ",me.escapeRunes(this.runes),(this.arg&S.FOLD_CASE)!==0?"/i":""," -> ",
this.out].join("");case me.RUNE1:return`rune1 ${me.escapeRunes(this.runes)} -> ${this.out}`;case me.RUNE_ANY:return`any \
-> ${this.out}`;case me.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.\
toString")}}},bd=class sp{constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let t=Math.min(this.densePcs.length,
sp.INITIAL_THREADS)*e;(!this.denseCaps||this.denseCaps.length<t)&&(this.denseCaps=new Int32Array(t))}growCaps(e){let t=this.
densePcs.length*this.ncap,s=new Int32Array(Math.min(t,Math.max(e,2*this.denseCaps.length)));s.set(this.denseCaps),this.denseCaps=
s}contains(e){let t=this.sparse[e];return t<this.size&&this.densePcs[t]===e}isEmpty(){return this.size===0}add(e){let t=this.
size++;return this.sparse[e]=t,this.densePcs[t]=e,t}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let t=0;t<
this.size;t++)t!==0&&(e+=", "),e+=this.densePcs[t];return e+="}",e}},Hb=class{constructor(n){this.pos=-1,this.pcs=new Int32Array(
n.numInst()),this.size=0,this.lbTable=new Int32Array(n.numLb+1)}reset(){this.pos=-1,this.size=0}},ip=class rp{static fromRE2(e){
let t=new rp;return t.prog=e.prog,t.re2=e,t.q0=new bd(t.prog.numInst()),t.q1=new bd(t.prog.numInst()),t.addStack=new Int32Array(
2*(t.prog.numInst()+1)),t.matched=!1,t.matchcap=new Int32Array(t.prog.numCap<2?2:t.prog.numCap),t.ncap=0,t}constructor(){
this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,
this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(
-1),this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?I.emptyInts():I.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,t,s,i=null){let r=this.re2.cond;if(r===I.EMPTY_ALL||(s===S.ANCHOR_START||s===S.ANCHOR_BOTH)&&
t!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let o=this.prog.numLb>0,a=t,l=t,B=!1;o&&(i!==null&&i.pos>=0&&i.pos<=
t?(l=i.pos,B=!0):l=0);let c=o&&i!==null,u=this.q0,f=this.q1,h=e.step(l),d=h>>3,p=h&7,m=-1,y=0;h!==ve.EOF()&&(h=e.step(l+
p),m=h>>3,y=h&7);let D;for(l===0?D=I.emptyOpContext(-1,d):D=e.context(l),o&&(B?this.restoreLookbehinds(i,u,D):this.spawnLookbehinds(
u,l,D));;){if(u.mainThreads===0){if((r&I.EMPTY_BEGIN_TEXT)!==0&&l!==0||(s===S.ANCHOR_START||s===S.ANCHOR_BOTH)&&l!==0||this.
matched)break;if(this.prog.numLb===0&&u.isEmpty()&&this.re2.prefix.length!==0&&m!==this.re2.prefixRune&&e.canCheckPrefix()){
let k=e.index(this.re2,l);if(k<0)break;l+=k,h=e.step(l),d=h>>3,p=h&7,h=e.step(l+p),m=h>>3,y=h&7,D=e.context(l)}}l>=a&&(c&&
(this.saveLookbehinds(i,u,l),c=!1),!this.matched&&(l===0||s===S.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=l),this.add(
u,this.prog.start,l,this.matchcap,0,D)));let O=l+p;if(D=e.context(O),this.step(u,f,l,O,d,D,s,l===e.endPos()),p===0||this.
ncap===0&&this.matched)break;l+=p,d=m,p=y,d!==-1&&(h=e.step(l+p),m=h>>3,y=h&7);let A=u;u=f,f=A}return u.clear(),f.clear(),
this.matched}matchSet(e,t,s){let i=this.re2.cond;if(i===I.EMPTY_ALL)return[];if((s===S.ANCHOR_START||s===S.ANCHOR_BOTH)&&
t!==0)return[];let r=this.prog.numLb>0?0:t,o=t,a=this.q0,l=this.q1,B=e.step(r),c=B>>3,u=B&7,f=-1,h=0;B!==ve.EOF()&&(B=e.
step(r+u),f=B>>3,h=B&7);let d=r===0?I.emptyOpContext(-1,c):e.context(r),p=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
a,r,d);!(a.mainThreads===0&&((i&I.EMPTY_BEGIN_TEXT)!==0&&r!==0||(s===S.ANCHOR_START||s===S.ANCHOR_BOTH)&&r!==0));){(r===
0||s===S.UNANCHORED)&&r>=o&&this.add(a,this.prog.start,r,this.matchcap,0,d);let m=r+u;d=e.context(m);for(let D=0;D<a.size;D++){
let O=a.densePcs[D],A=this.prog.inst[O],k=D*this.ncap,v=!1;switch(A.op){case w.MATCH:if(s===S.ANCHOR_BOTH&&r!==e.endPos())
break;p.add(A.arg);break;case w.RUNE:v=A.matchRune(c);break;case w.RUNE1:v=c===A.runes[0];break;case w.RUNE_ANY:v=!0;break;case w.
RUNE_ANY_NOT_NL:v=c!==10;break;default:continue}v&&this.add(l,A.out,m,a.denseCaps,k,d)}if(a.clear(),u===0)break;r+=u,c=f,
u=h,c!==-1&&(B=e.step(r+u),f=B>>3,h=B&7);let y=a;a=l,l=y}return l.clear(),Array.from(p).sort((m,y)=>m-y)}step(e,t,s,i,r,o,a,l){
let B=this.re2.longest;for(let c=0;c<e.size;c++){let u=e.densePcs[c],f=c*this.ncap;if(B&&this.matched&&this.ncap>0&&this.
matchcap[0]<e.denseCaps[f])continue;let h=this.prog.inst[u],d=!1;switch(h.op){case w.MATCH:if(a===S.ANCHOR_BOTH&&!l)break;
if(this.ncap>0&&(!B||!this.matched||this.matchcap[1]<s)){e.denseCaps[f+1]=s;for(let p=0;p<this.ncap;p++)this.matchcap[p]=
e.denseCaps[f+p]}B||(e.size=0),this.matched=!0;break;case w.RUNE:d=h.matchRune(r);break;case w.RUNE1:d=r===h.runes[0];break;case w.
RUNE_ANY:d=!0;break;case w.RUNE_ANY_NOT_NL:d=r!==10;break;default:continue}d&&this.add(t,h.out,i,e.denseCaps,f,o)}e.clear()}spawnLookbehinds(e,t,s){
for(let i=0;i<this.prog.lbStarts.length;i++)this.add(e,this.prog.lbStarts[i],t,this.matchcap,0,s)}restoreLookbehinds(e,t,s){
this.lbTable.set(e.lbTable);for(let i=0;i<e.size;i++)this.add(t,e.pcs[i],e.pos,this.matchcap,0,s)}saveLookbehinds(e,t,s){
let i=0;for(let r=0;r<t.size;r++){let o=t.densePcs[r];this.prog.lbInst[o]===1&&w.isRuneOp(this.prog.inst[o].op)&&(e.pcs[i++]=
o)}e.size=i,e.pos=s,e.lbTable.set(this.lbTable)}add(e,t,s,i,r,o){let a=this.addStack,l=0;for(;;){for(;t!==0&&!e.contains(
t);){let c=e.add(t),u=this.prog.inst[t];switch(u.op){case w.FAIL:t=0;break;case w.ALT:case w.ALT_MATCH:a[l++]=u.arg,a[l++]=
0,t=u.out;break;case w.EMPTY_WIDTH:t=(u.arg&~o)===0?u.out:0;break;case w.NOP:t=u.out;break;case w.CAPTURE:u.arg<this.ncap&&
(a[l++]=-u.arg-1,a[l++]=i[r+u.arg],i[r+u.arg]=s),t=u.out;break;case w.LB_WRITE:this.lbTable[Math.abs(u.arg)]=s,t=u.out;break;case w.
LB_CHECK:u.arg>0?t=this.lbTable[u.arg]===s?u.out:0:t=this.lbTable[-u.arg]!==s?u.out:0;break;case w.MATCH:case w.RUNE:case w.
RUNE1:case w.RUNE_ANY:case w.RUNE_ANY_NOT_NL:if(this.prog.lbInst[t]===0&&e.mainThreads++,this.ncap>0){let f=c*this.ncap;
f+this.ncap>e.denseCaps.length&&e.growCaps(f+this.ncap);for(let h=0;h<this.ncap;h++)e.denseCaps[f+h]=i[r+h]}t=0;break;default:
throw new qr("unhandled")}}if(l===0)return;l-=2;let B=a[l];B<0?(i[r-B-1]=a[l+1],t=0):t=B}}},$b=(n,e,t)=>{let s=-2128831035;
for(let i=0;i<n.length;i++)s^=n[i],s=Math.imul(s,16777619);s^=e,s=Math.imul(s,16777619);for(let i=0;i<t.length;i++)s^=t[i],
s=Math.imul(s,16777619);return s},Od=(n,e)=>{if(n.length!==e.length)return!1;for(let t=0;t<n.length;t++)if(n[t]!==e[t])return!1;
return!0},Ad=(n,e,t,s)=>n.flag===t&&Od(n.nfaStates,e)&&Od(n.matchIDs,s),Ll=[],qs=-1,Gr=class{constructor(n,e,t){this.nfaStates=
n,this.flag=e,this.isMatch=(e&Gl.FLAG_MATCH)!==0,this.matchIDs=t,this.next=null,this.nextAnchored=null}},Gl=class ye{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,t=8388608){
this.prog=e,this.maxMem=t,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let s=0;s<
e.numInst();s++){let i=e.getInst(s).op;if(i===w.LB_WRITE||i===w.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=t,this.memBudget=t}computeRuneClasses(){let e=new Set,t=(i,r)=>{e.add(i),e.add(r+1)};for(let i=0;i<this.
prog.numInst();i++){let r=this.prog.getInst(i);switch(r.op){case w.RUNE:case w.RUNE1:if(r.runes.length===1){if(t(r.runes[0],
r.runes[0]),(r.arg&S.FOLD_CASE)!==0)for(let o=T.simpleFold(r.runes[0]);o!==r.runes[0];o=T.simpleFold(o))t(o,o)}else for(let o=0;o<
r.runes.length;o+=2)t(r.runes[o],r.runes[o+1]);break;case w.RUNE_ANY_NOT_NL:t(10,10);break;case w.EMPTY_WIDTH:(r.arg&(I.
EMPTY_BEGIN_LINE|I.EMPTY_END_LINE))!==0&&t(10,10),(r.arg&(I.EMPTY_WORD_BOUNDARY|I.EMPTY_NO_WORD_BOUNDARY))!==0&&(t(48,57),
t(65,90),t(95,95),t(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let s=new Int32Array(T.MAX_LATIN1+1);for(let i=0;i<=T.MAX_LATIN1;i++)s[i]=this.searchClass(i);this.latin1Class=s}runeClass(e){
return e<=T.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let t=this.classBounds,s=0,i=t.length;for(;s<
i;){let r=s+i>>1;t[r]<=e?s=r+1:i=r}return s}closure(e,t){let s=new Set,i=Array.from(e),r=0;for(;i.length>0;){let o=i.pop();
if(o===0||s.has(o))continue;s.add(o);let a=this.prog.getInst(o);switch(a.op){case w.ALT:case w.ALT_MATCH:i.push(a.out),i.
push(a.arg);break;case w.NOP:case w.CAPTURE:i.push(a.out);break;case w.EMPTY_WIDTH:r|=a.arg,(a.arg&~t)===0&&i.push(a.out)}}
return{pcs:Array.from(s).sort((o,a)=>o-a),needflags:r}}getState(e,t,s){let i=$b(e,t,s),r=this.stateCache.get(i);if(r instanceof
Gr){if(Ad(r,e,t,s))return r}else if(r!==void 0){for(let l=0;l<r.length;l++)if(Ad(r[l],e,t,s))return r[l]}let o=ye.stateCost(
e,s);if(this.memBudget<o)return null;this.memBudget-=o;let a=new Gr(e,t,s);return r===void 0?this.stateCache.set(i,a):r instanceof
Gr?this.stateCache.set(i,[r,a]):r.push(a),this.stateCount++,a}static stateCost(e,t){let s=t.length===0?0:ye.ARRAY_OVERHEAD+
ye.ELEMENT_SIZE*t.length;return ye.STATE_OVERHEAD+ye.ELEMENT_SIZE*e.length+s}*cachedStates(){for(let e of this.stateCache.
values())e instanceof Gr?yield e:yield*e}makeState(e,t,s){let i=this.closure(e,t&ye.FLAG_EMPTY_MASK),r=t;return i.needflags===
0&&(r&=ye.FLAG_MATCH),r|=i.needflags<<ye.FLAG_NEED_SHIFT,this.getState(i.pcs,r,s)}allocTable(e,t){let s=this.numClasses+
1,i=ye.TABLE_OVERHEAD+ye.ELEMENT_SIZE*s;if(this.memBudget<i)return null;this.memBudget-=i;let r=new Array(s).fill(null);
return t===S.UNANCHORED?e.next=r:e.nextAnchored=r,r}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.
clear(),this.memBudget=this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,t,s,i){
let r=i===S.UNANCHORED?e.next:e.nextAnchored;if(r!==null){let D=r[t];if(D!==null)return D}else if(r=this.allocTable(e,i),
r===null)return null;let o=e.flag>>>ye.FLAG_NEED_SHIFT,a=e.flag&ye.FLAG_EMPTY_MASK,l=a,B=0;s===10&&(l|=I.EMPTY_END_LINE,
B|=I.EMPTY_BEGIN_LINE),s===qs&&(l|=I.EMPTY_END_LINE|I.EMPTY_END_TEXT);let c=(e.flag&ye.FLAG_LAST_WORD)!==0,u=s!==qs&&I.isWordRune(
s);l|=u===c?I.EMPTY_NO_WORD_BOUNDARY:I.EMPTY_WORD_BOUNDARY;let f=e.nfaStates;(l&~a&o)!==0&&(f=this.closure(f,l).pcs);let h=[],
d=!1,p=Ll;for(let D=0;D<f.length;D++){let O=this.prog.getInst(f[D]);O.op===w.MATCH?(d||(d=!0,p=[]),p.push(O.arg)):s!==qs&&
w.isRuneOp(O.op)&&O.matchRune(s)&&h.push(O.out)}p.length>1&&p.sort((D,O)=>D-O),i===S.UNANCHORED&&s!==qs&&h.push(this.prog.
start);let m=B;d&&(m|=ye.FLAG_MATCH),u&&(m|=ye.FLAG_LAST_WORD);let y=this.makeState(h,m,p);return y===null?null:(r[t]=y,
y)}start(e,t){let s=e.context(t),i;if((s&I.EMPTY_BEGIN_TEXT)!==0)i=I.EMPTY_BEGIN_TEXT|I.EMPTY_BEGIN_LINE;else if((s&I.EMPTY_BEGIN_LINE)!==
0)i=I.EMPTY_BEGIN_LINE;else{let o=e.step(t),a=o>=0&&I.isWordRune(o>>3);i=(s&I.EMPTY_WORD_BOUNDARY)!==0!==a?ye.FLAG_LAST_WORD:
0}let r=this.startStates.get(i);if(r===void 0){if(r=this.makeState([this.prog.start],i,Ll),r===null&&(this.clearCache(),
r=this.makeState([this.prog.start],i,Ll),r===null))return null;this.startStates.set(i,r)}return r}stepOrReset(e,t,s,i,r,o){
let a=this.step(e,t,s,i);if(a!==null)return a;if(o.resetPos>=0&&r-o.resetPos<ye.PROGRESS_PER_STATE*this.stateCount)return null;
o.resetPos=r;let l=this.resetCache(e);return l===null?null:(a=this.step(l,t,s,i),a)}run(e,t,s,i,r){let o=e.endPos(),a=this.
latin1Class,l=s===S.UNANCHORED,B={resetPos:-1},c=t;for(;c<o;){let u=e.step(c),f=u>>3,h=u&7;if(h===0)break;let d=f<=T.MAX_LATIN1?
a[f]:this.runeClass(f),p=l&&i.next!==null?i.next[d]:null;if(p===null&&(p=this.stepOrReset(i,d,f,s,c,B),p===null))return null;
if(i=p,i.isMatch&&r(i,!1))return!0;if(!l&&i.nfaStates.length===0)return!1;c+=h}return i=this.stepOrReset(i,this.numClasses,
qs,s,c,B),i===null?null:i.isMatch&&r(i,!0)}match(e,t,s){if(this.failed)return null;if((s===S.ANCHOR_START||s===S.ANCHOR_BOTH)&&
t!==0)return!1;let i=this.start(e,t);return i===null?null:this.run(e,t,s,i,(r,o)=>s!==S.ANCHOR_BOTH||o)}matchSet(e,t,s){
if(this.failed)return null;if((s===S.ANCHOR_START||s===S.ANCHOR_BOTH)&&t!==0)return[];let i=this.start(e,t);if(i===null)
return null;let r=new Set,o=(a,l)=>{if(s!==S.ANCHOR_BOTH||l)for(let B=0;B<a.matchIDs.length;B++)r.add(a.matchIDs[B]);return!1};
return this.run(e,t,s,i,o)===null?null:Array.from(r).sort((a,l)=>a-l)}},Ub=32,Kb=500,vl=256,qb=262144,Jb=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(vl),this.jobArg=
new Uint8Array(vl),this.jobPos=new Int32Array(vl),this.jobLen=0,this.visited=new Uint32Array(0)}reset(n,e,t){this.end=e,
this.jobLen=0,this.ncap=t;let s=n.numInst()*(e+1)+Ub-1>>>5;this.visited.length<s?this.visited=new Uint32Array(s):this.visited.
fill(0,0,s),this.cap.length<t?this.cap=new Int32Array(t).fill(-1):this.cap.fill(-1,0,t),this.matchcap.length<t?this.matchcap=
new Int32Array(t).fill(-1):this.matchcap.fill(-1,0,t)}shouldVisit(n,e){let t=n*(this.end+1)+e,s=t>>>5,i=1<<(t&31);return(this.
visited[s]&i)!==0?!1:(this.visited[s]|=i,!0)}push(n,e,t,s){if(n.prog.getInst(e).op!==w.FAIL&&(s||this.shouldVisit(e,t))){
if(this.jobLen>=this.jobPc.length){let i=this.jobPc.length*2,r=new Int32Array(i);r.set(this.jobPc),this.jobPc=r;let o=new Uint8Array(
i);o.set(this.jobArg),this.jobArg=o;let a=new Int32Array(i);a.set(this.jobPos),this.jobPos=a}this.jobPc[this.jobLen]=e,this.
jobArg[this.jobLen]=s?1:0,this.jobPos[this.jobLen]=t,this.jobLen++}}tryBacktrack(n,e,t,s,i){let r=n.longest;for(this.push(
n,t,s,!1);this.jobLen>0;){this.jobLen--;let o=this.jobPc[this.jobLen],a=this.jobArg[this.jobLen]===1,l=this.jobPos[this.
jobLen],B=!0;for(;!(!B&&!this.shouldVisit(o,l));){B=!1;let c=n.prog.getInst(o);switch(c.op){case w.FAIL:break;case w.ALT:
if(a){a=!1,o=c.arg;continue}else{this.push(n,o,l,!0),o=c.out;continue}case w.ALT_MATCH:{let u=n.prog.getInst(c.out);if(w.
isRuneOp(u.op)){this.push(n,c.arg,l,!1),o=c.arg,l=this.end;continue}this.push(n,c.out,this.end,!1),o=c.out;continue}case w.
RUNE:{let u=e.step(l);if(u===ve.EOF()||!c.matchRune(u>>3))break;l+=u&7,o=c.out;continue}case w.RUNE1:{let u=e.step(l);if(u===
ve.EOF()||u>>3!==c.runes[0])break;l+=u&7,o=c.out;continue}case w.RUNE_ANY_NOT_NL:{let u=e.step(l);if(u===ve.EOF()||u>>3===
10)break;l+=u&7,o=c.out;continue}case w.RUNE_ANY:{let u=e.step(l);if(u===ve.EOF())break;l+=u&7,o=c.out;continue}case w.CAPTURE:
if(a){this.cap[c.arg]=l;break}else{c.arg<this.ncap&&(this.push(n,o,this.cap[c.arg],!0),this.cap[c.arg]=l),o=c.out;continue}case w.
EMPTY_WIDTH:{let u=e.context(l);if((c.arg&~u)!==0)break;o=c.out;continue}case w.NOP:o=c.out;continue;case w.MATCH:{if(i===
S.ANCHOR_BOTH&&l!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=l);let u=this.matchcap[1];if((u===
-1||r&&l>0&&l>u)&&this.matchcap.set(this.cap),!r||l===this.end)return!0;break}case w.LB_WRITE:case w.LB_CHECK:throw new qr(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new qr("bad inst")}break}}return r&&this.matchcap.length>
1&&this.matchcap[1]>=0}},Hr=[],$r=class op{static shouldBacktrack(e){return e.numInst()<=Kb}static maxBitStateLen(e){return op.
shouldBacktrack(e)?Math.floor(qb/e.numInst()):0}static execute(e,t,s,i,r){let o=e.cond;if(o===I.EMPTY_ALL||(i===S.ANCHOR_START||
i===S.ANCHOR_BOTH)&&s!==0||(o&I.EMPTY_BEGIN_TEXT)!==0&&s!==0)return null;let a=Hr.length>0?Hr.pop():new Jb,l=t.endPos();
a.reset(e.prog,l,r);let B=!1;if((o&I.EMPTY_BEGIN_TEXT)!==0||i===S.ANCHOR_START||i===S.ANCHOR_BOTH)a.ncap>0&&(a.cap[0]=s),
a.tryBacktrack(e,t,e.prog.start,s,i)&&(B=!0);else{let u=-1;for(;s<=l&&u!==0;s+=u){if(e.prefix.length>0){let h=t.index(e,
s);if(h<0)break;s+=h}if(a.ncap>0&&(a.cap[0]=s),a.tryBacktrack(e,t,e.prog.start,s,i)){B=!0;break}let f=t.step(s);u=f===ve.
EOF()?0:f&7}}if(!B)return Hr.push(a),null;let c=r===0?[]:I.toArray(a.matchcap.subarray(0,r));return Hr.push(a),c}},Nd=class{constructor(n){
this.sparse=new Uint32Array(n),this.dense=new Uint32Array(n),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(n){return n<this.sparse.
length&&this.sparse[n]<this.size&&this.dense[this.sparse[n]]===n}insert(n){this.contains(n)||this.insertNew(n)}insertNew(n){
n>=this.sparse.length||(this.sparse[n]=this.size,this.dense[this.size]=n,this.size++)}},jb=(n,e,t,s)=>{let i=n.length,r=e.
length,o=0,a=0,l=[],B=[],c=!0,u=-1,f=h=>{let d=h?n:e,p=h?o:a,m=h?t:s;return u>0&&d[p]<=l[u]?!1:(l.push(d[p],d[p+1]),h?o+=
2:a+=2,u+=2,B.push(m),!0)};for(;o<i||a<r;)if(a>=r?c=f(!0):o>=i||e[a]<n[o]?c=f(!1):c=f(!0),!c)return null;return{merged:l,
next:B}},Wb=class{constructor(n){this.start=n.start,this.numCap=n.numCap,this.inst=new Array(n.inst.length);for(let e=0;e<
n.inst.length;e++){let t=n.inst[e],s=new w(t.op);s.out=t.out,s.arg=t.arg,s.runes=t.runes?new Int32Array(t.runes):new Int32Array(
0),s.next=null,this.inst[e]=s}}},Vb=n=>{let e=new Wb(n);for(let t=0;t<e.inst.length;t++){let s=e.inst[t];if(s.op!==w.ALT&&
s.op!==w.ALT_MATCH)continue;let i="out",r="arg",o=e.inst[s[r]];if(o.op!==w.ALT&&o.op!==w.ALT_MATCH&&(i="arg",r="out",o=e.
inst[s[r]],o.op!==w.ALT&&o.op!==w.ALT_MATCH))continue;let a=e.inst[s[i]];if(a.op===w.ALT||a.op===w.ALT_MATCH)continue;let l="\
out",B="arg",c=!1;o.out===t?c=!0:o.arg===t&&(c=!0,l="arg",B="out"),c&&(o[l]=s[i]),s[i]===o[l]&&(s[r]=o[B])}return e},Yb=n=>{
if(n.inst.length>=1e3)return null;let e=new Nd(n.inst.length),t=new Nd(n.inst.length),s=new Array(n.inst.length),i=new Array(
n.inst.length).fill(!1),r=o=>{let a=!0,l=n.inst[o];if(t.contains(o))return!0;switch(t.insert(o),l.op){case w.ALT:case w.
ALT_MATCH:{a=r(l.out)&&r(l.arg);let B=i[l.out],c=i[l.arg];if(B&&c)return!1;if(c){let d=l.out;l.out=l.arg,l.arg=d;let p=B;
B=c,c=p}B&&(i[o]=!0,l.op=w.ALT_MATCH);let u=s[l.out]||[],f=s[l.arg]||[],h=jb(u,f,l.out,l.arg);if(!h)return!1;s[o]=new Int32Array(
h.merged),l.next=new Uint32Array(h.next);break}case w.CAPTURE:case w.EMPTY_WIDTH:case w.NOP:a=r(l.out),i[o]=i[l.out],s[o]=
s[l.out]?new Int32Array(s[l.out]):new Int32Array(0),l.next=new Uint32Array(Math.floor(s[o].length/2)+1).fill(l.out);break;case w.
MATCH:case w.FAIL:i[o]=l.op===w.MATCH;break;case w.RUNE:{if(i[o]=!1,l.next&&l.next.length>0)break;if(e.insert(l.out),!l.
runes||l.runes.length===0){s[o]=new Int32Array(0),l.next=new Uint32Array([l.out]);break}let B=[];if(l.runes.length===1&&
(l.arg&S.FOLD_CASE)!==0){let c=l.runes[0];B.push(c,c);for(let u=T.simpleFold(c);u!==c;u=T.simpleFold(u))B.push(u,u);B.sort(
(u,f)=>u-f)}else for(let c=0;c<l.runes.length;c++)B.push(l.runes[c]);s[o]=new Int32Array(B),l.next=new Uint32Array(Math.
floor(B.length/2)+1).fill(l.out),l.op=w.RUNE;break}case w.RUNE1:{if(i[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out);
let B=[];if((l.arg&S.FOLD_CASE)!==0){let c=l.runes[0];B.push(c,c);for(let u=T.simpleFold(c);u!==c;u=T.simpleFold(u))B.push(
u,u);B.sort((u,f)=>u-f)}else B.push(l.runes[0],l.runes[0]);s[o]=new Int32Array(B),l.next=new Uint32Array(Math.floor(B.length/
2)+1).fill(l.out),l.op=w.RUNE;break}case w.RUNE_ANY:if(i[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out),s[o]=new Int32Array(
[0,T.MAX_RUNE]),l.next=new Uint32Array([l.out]);break;case w.RUNE_ANY_NOT_NL:if(i[o]=!1,l.next&&l.next.length>0)break;e.
insert(l.out),s[o]=new Int32Array([0,9,11,T.MAX_RUNE]),l.next=new Uint32Array(Math.floor(s[o].length/2)+1).fill(l.out)}return a};
for(e.clear(),e.insert(n.start);!e.empty();)if(t.clear(),!r(e.next()))return null;for(let o=0;o<n.inst.length;o++)s[o]&&
(n.inst[o].runes=s[o]);return n},zb=(n,e)=>{for(let t=0;t<e.inst.length;t++){let s=e.inst[t];switch(s.op){case w.ALT:case w.
ALT_MATCH:case w.RUNE:break;case w.CAPTURE:case w.EMPTY_WIDTH:case w.NOP:case w.MATCH:case w.FAIL:n.inst[t].next=null;break;case w.
RUNE1:case w.RUNE_ANY:case w.RUNE_ANY_NOT_NL:n.inst[t].next=null,n.inst[t].op=s.op,n.inst[t].runes=s.runes?new Int32Array(
s.runes):new Int32Array(0)}}},Id=class ap{static compile(e){if(e.start===0||e.numLb>0)return null;let t=e.inst[e.start];
if(t.op!==w.EMPTY_WIDTH||(t.arg&I.EMPTY_BEGIN_TEXT)===0)return null;let s=!1;for(let r=0;r<e.inst.length;r++)if(e.inst[r].
op===w.ALT||e.inst[r].op===w.ALT_MATCH){s=!0;break}for(let r=0;r<e.inst.length;r++){let o=e.inst[r],a=e.inst[o.out].op;switch(o.
op){case w.ALT:case w.ALT_MATCH:if(a===w.MATCH||e.inst[o.arg].op===w.MATCH)return null;break;case w.EMPTY_WIDTH:if(a===w.
MATCH){if((o.arg&I.EMPTY_END_TEXT)===I.EMPTY_END_TEXT)continue;return null}break;default:if(a===w.MATCH&&s)return null}}
let i=Vb(e);return i=Yb(i),i!==null&&zb(i,e),i}static next(e,t){let s=e.matchRunePos(t);return s>=0?e.next[s]:e.op===w.ALT_MATCH?
e.out:0}static execute(e,t,s,i,r){let o=e.onepass;if(!o)return null;let a=new Int32Array(r).fill(-1),l=!1,B=t.step(s),c=B>>
3,u=B&7,f=ve.EOF(),h=-1,d=0;B!==ve.EOF()&&(f=t.step(s+u),f!==ve.EOF()&&(h=f>>3,d=f&7));let p=s===0?I.emptyOpContext(-1,c):
t.context(s),m=o.start,y;for(;;){switch(y=o.inst[m],m=y.out,y.op){case w.MATCH:return i===S.ANCHOR_BOTH&&s!==t.endPos()?
null:(l=!0,a.length>0&&(a[0]=0,a[1]=s),r===0?[]:I.toArray(a));case w.RUNE:if(!y.matchRune(c))return null;break;case w.RUNE1:
if(c!==y.runes[0])return null;break;case w.RUNE_ANY:break;case w.RUNE_ANY_NOT_NL:if(c===10)return null;break;case w.ALT:case w.
ALT_MATCH:m=ap.next(y,c);continue;case w.FAIL:return null;case w.NOP:continue;case w.EMPTY_WIDTH:if((y.arg&~p)!==0)return null;
continue;case w.CAPTURE:y.arg<a.length&&(a[y.arg]=s);continue;default:throw new qr("bad inst")}if(u===0)break;p=I.emptyOpContext(
c,h),s+=u,c=h,u=d,c!==-1&&(f=t.step(s+u),f!==ve.EOF()?(h=f>>3,d=f&7):(h=-1,d=0))}return l?r===0?[]:I.toArray(a):null}},E=class M{static Op=tp(
["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_\
TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT\
_PAREN","VERTICAL_BAR"]);static isPseudoOp(e){return e>=M.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){
return e===b.CODES["-"]?"\\":""}static fromRegexp(e){let t=new M(e.op);return t.flags=e.flags,t.subs=e.subs,t.runes=e.runes,
t.cap=e.cap,t.min=e.min,t.max=e.max,t.name=e.name,t.namedGroups=e.namedGroups,t.lb=e.lb,t}constructor(e){this.op=e,this.
flags=0,this.subs=M.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=
Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=M.emptySubs(),this.runes=new Int32Array(0),this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){
let e="";switch(this.op){case M.Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]";break;case M.Op.EMPTY_MATCH:e+="(?:)";break;case M.
Op.STAR:case M.Op.PLUS:case M.Op.QUEST:case M.Op.REPEAT:{let t=this.subs[0];switch(t.op>M.Op.CAPTURE||t.op===M.Op.LITERAL&&
t.runes.length>1?e+=`(?:${t.appendTo()})`:e+=t.appendTo(),this.op){case M.Op.STAR:e+="*";break;case M.Op.PLUS:e+="+";break;case M.
Op.QUEST:e+="?";break;case M.Op.REPEAT:e+=`{${this.min}`,this.min!==this.max&&(e+=",",this.max>=0&&(e+=this.max)),e+="}"}
(this.flags&S.NON_GREEDY)!==0&&(e+="?");break}case M.Op.CONCAT:for(let t of this.subs)t.op===M.Op.ALTERNATE?e+=`(?:${t.appendTo()}\
)`:e+=t.appendTo();break;case M.Op.ALTERNATE:{let t="";for(let s of this.subs)e+=t,t="|",e+=s.appendTo();break}case M.Op.
LITERAL:(this.flags&S.FOLD_CASE)!==0&&(e+="(?i:");for(let t of this.runes)e+=I.escapeRune(t);(this.flags&S.FOLD_CASE)!==
0&&(e+=")");break;case M.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case M.Op.ANY_CHAR:e+="(?s:.)";break;case M.Op.PLB:e+=`(?\
<=${this.subs[0].appendTo()})`;break;case M.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case M.Op.CAPTURE:this.name===
null||this.name.length===0?e+="(":e+=`(?P<${this.name}>`,this.subs[0].op!==M.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),
e+=")";break;case M.Op.BEGIN_TEXT:e+="\\A";break;case M.Op.END_TEXT:(this.flags&S.WAS_DOLLAR)!==0?e+="(?-m:$)":e+="\\z";
break;case M.Op.BEGIN_LINE:e+="^";break;case M.Op.END_LINE:e+="$";break;case M.Op.WORD_BOUNDARY:e+="\\b";break;case M.Op.
NO_WORD_BOUNDARY:e+="\\B";break;case M.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="\
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===T.MAX_RUNE){
e+="^";for(let t=1;t<this.runes.length-1;t+=2){let s=this.runes[t]+1,i=this.runes[t+1]-1;e+=M.quoteIfHyphen(s),e+=I.escapeRune(
s),s!==i&&(e+="-",e+=M.quoteIfHyphen(i),e+=I.escapeRune(i))}}else for(let t=0;t<this.runes.length;t+=2){let s=this.runes[t],
i=this.runes[t+1];e+=M.quoteIfHyphen(s),e+=I.escapeRune(s),s!==i&&(e+="-",e+=M.quoteIfHyphen(i),e+=I.escapeRune(i))}e+="\
]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.op===M.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let t of this.
subs){let s=t.maxCap();e<s&&(e=s)}return e}equals(e){if(!(e!==null&&e instanceof M)||this.op!==e.op)return!1;switch(this.
op){case M.Op.END_TEXT:if((this.flags&S.WAS_DOLLAR)!==(e.flags&S.WAS_DOLLAR))return!1;break;case M.Op.LITERAL:case M.Op.
CHAR_CLASS:if((this.flags&S.FOLD_CASE)!==(e.flags&S.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.
runes===null||e.runes===null||this.runes.length!==e.runes.length)return!1;for(let t=0;t<this.runes.length;t++)if(this.runes[t]!==
e.runes[t])return!1;break;case M.Op.ALTERNATE:case M.Op.CONCAT:if(this.subs.length!==e.subs.length)return!1;for(let t=0;t<
this.subs.length;++t)if(!this.subs[t].equals(e.subs[t]))return!1;break;case M.Op.STAR:case M.Op.PLUS:case M.Op.QUEST:if((this.
flags&S.NON_GREEDY)!==(e.flags&S.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case M.Op.REPEAT:if((this.flags&
S.NON_GREEDY)!==(e.flags&S.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case M.
Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;
break;case M.Op.PLB:case M.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},Hl=class{static walk(n,e){
let t=[],s=n,i;for(;;){if(s.subs.length===0)i=e.leaf(s);else{let r=e.enter(s);if(r.result===void 0){t.push({re:s,state:r,
i:0}),s=s.subs[0];continue}i=r.result}for(;;){if(t.length===0)return i;let r=t[t.length-1];if(e.child(r.re,r.state,i,r.i),
r.i++,r.state.result===void 0&&r.i<r.re.subs.length){s=r.re.subs[r.i];break}t.pop(),i=r.state.result!==void 0?r.state.result:
e.leave(r.re,r.state)}}}},Fd=class{constructor(n,e){let t=new Map,s=[0],i=[0],r=[0],o=[0];for(let d of n){let p=0;for(let m=0;m<
d.length;m++){let y=p*e+d[m],D=t.get(y);D===void 0&&(D=s.length,t.set(y,D),s.push(p),i.push(d[m]),r.push(r[p]+1),o.push(
0)),p=D}o[p]=1}let a=s.length,l=new Int32Array(a-1);for(let d=1;d<a;d++)l[d-1]=d;l.sort((d,p)=>s[d]-s[p]||i[d]-i[p]);let B=new Int32Array(
a+1);for(let d=1;d<a;d++)B[s[d]+1]++;for(let d=0;d<a;d++)B[d+1]+=B[d];let c=new Int32Array(a-1);for(let d=0;d<l.length;d++)
c[d]=i[l[d]];this.childStart=B,this.childUnit=c,this.childNode=l;let u=new Int32Array(a);for(let d=0;d<a;d++)u[d]=d;u.sort(
(d,p)=>r[d]-r[p]);let f=new Int32Array(a),h=Uint8Array.from(o);for(let d=1;d<a;d++){let p=u[d],m=s[p];if(m!==0){let y=f[m],
D=this.next(y,i[p]);for(;D<0&&y!==0;)y=f[y],D=this.next(y,i[p]);f[p]=D>=0?D:0}h[p]|=h[f[p]]}this.fail=f,this.match=h}next(n,e){
let t=this.childStart[n],s=this.childStart[n+1],i=this.childUnit;for(;t<s;){let r=t+s>>1,o=i[r];if(o===e)return this.childNode[r];
o<e?t=r+1:s=r}return-1}advance(n,e){for(;;){let t=this.next(n,e);if(t>=0)return t;if(n===0)return 0;n=this.fail[n]}}searchUTF16(n,e,t){
let s=0;for(let i=e;i<t;i++)if(s=this.advance(s,n.charCodeAt(i)),this.match[s]===1)return!0;return!1}searchUTF8(n,e,t){let s=0;
for(let i=e;i<t;i++)if(s=this.advance(s,n[i]),this.match[s]===1)return!0;return!1}},K=class jn{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===jn.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(t=>{let s=new Array(t.str.length);for(let i=0;i<t.str.length;i++)s[i]=t.str.charCodeAt(i);return s});this.ac16=
new Fd(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new Fd(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,t){switch(this.type){case jn.Type.NONE:return!0;case jn.Type.EXACT:return e.hasString(this,t);case jn.Type.AND:
for(let s=0;s<this.subs.length;s++)if(!this.subs[s].eval(e,t))return!1;return!0;case jn.Type.OR:if(this.allExact)return e.
hasAnyString(this,t);for(let s=0;s<this.subs.length;s++)if(this.subs[s].eval(e,t))return!0;return!1;default:return!0}}},
Qb=class Wn{static build(e){return e?Hl.walk(e,Wn.WALKER):new K(K.Type.NONE)}static WALKER={leaf:e=>Wn.leaf(e),enter:e=>Wn.
enter(e),child:(e,t,s)=>Wn.child(e,t,s),leave:(e,t)=>Wn.leave(e,t)};static leaf(e){if(e.op!==E.Op.LITERAL)return new K(K.
Type.NONE);if(e.runes.length===0||(e.flags&S.FOLD_CASE)!==0)return new K(K.Type.NONE);let t="";for(let i=0;i<e.runes.length;i++){
if(T.isUnsearchable(e.runes[i]))return new K(K.Type.NONE);t+=String.fromCodePoint(e.runes[i])}let s=new K(K.Type.EXACT);
return s.str=t,s.bytes=I.stringToUtf8ByteArray(s.str),s}static enter(e){switch(e.op){case E.Op.CAPTURE:case E.Op.PLUS:return{
sub:null};case E.Op.REPEAT:return e.min>=1?{sub:null}:{result:new K(K.Type.NONE)};case E.Op.CONCAT:return{pf:new K(K.Type.
AND),subs:[]};case E.Op.ALTERNATE:return{pf:new K(K.Type.OR),subs:[]};default:return{result:new K(K.Type.NONE)}}}static child(e,t,s){
if(t.subs===void 0){t.sub=s;return}if(t.pf.type===K.Type.AND){if(s.type===K.Type.NONE)return;if(s.type===K.Type.AND){for(let i=0;i<
s.subs.length;i++)t.subs.push(s.subs[i]);return}t.subs.push(s);return}if(s.type===K.Type.NONE){t.result=new K(K.Type.NONE);
return}if(s.type===K.Type.OR){for(let i=0;i<s.subs.length;i++)t.subs.push(s.subs[i]);return}t.subs.push(s)}static leave(e,t){
if(t.subs===void 0)return t.sub;let s=t.pf,i=new Set,r=[];for(let B of t.subs){if(B.type===K.Type.EXACT){if(i.has(B.str))
continue;i.add(B.str)}r.push(B)}if(s.type===K.Type.AND){let B=[],c=0;for(let u of r)c+u.cost>K.MAX_SCANS||(B.push(u),c+=
u.cost);return B.length===0?new K(K.Type.NONE):B.length===1?B[0]:(s.subs=B,s.cost=c,s)}if(r.length===0)return new K(K.Type.
NONE);if(r.length===1)return r[0];s.subs=r;let o=!0,a=0,l=0;for(let B of r)B.type!==K.Type.EXACT?o=!1:l+=B.bytes.length,
a+=B.cost;return o?l>K.MAX_AC_UNITS?new K(K.Type.NONE):(s.allExact=!0,s.cost=1,s):a>K.MAX_SCANS?new K(K.Type.NONE):(s.cost=
a,s)}},ze=class{constructor(n=0,e=0){this.head=n,this.tail=e}},Xb=class{constructor(){this.inst=[],this.start=0,this.numCap=
2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(n){return this.inst[n]}numInst(){return this.inst.length}addInst(n){
this.inst.push(new w(n))}markLookbehindInsts(){let n=new Uint8Array(this.inst.length),e=this.lbStarts.slice();for(;e.length>
0;){let t=e.pop();if(t===0||n[t]===1)continue;n[t]=1;let s=this.inst[t];switch(s.op){case w.ALT:case w.ALT_MATCH:e.push(
s.out,s.arg);break;case w.MATCH:case w.FAIL:break;default:e.push(s.out)}}this.lbInst=n}skipNop(n){let e=this.inst[n];for(;e.
op===w.NOP||e.op===w.CAPTURE;)e=this.inst[n],n=e.out;return e}prefix(){let n="",e=this.skipNop(this.start);if(!w.isRuneOp(
e.op)||e.runes.length!==1)return[e.op===w.MATCH,n];for(;w.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&S.FOLD_CASE)===0&&!T.
isUnsearchable(e.runes[0]);)n+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===w.MATCH,n]}startCond(){
let n=0,e=this.start;e:for(;;){let t=this.inst[e];switch(t.op){case w.EMPTY_WIDTH:n|=t.arg;break;case w.FAIL:return-1;case w.
CAPTURE:case w.NOP:break;default:break e}e=t.out}return n}patch(n,e){let t=n.head;for(;t!==0;){let s=this.inst[t>>1];(t&
1)===0?(t=s.out,s.out=e):(t=s.arg,s.arg=e)}}append(n,e){if(n.head===0)return e;if(e.head===0)return n;let t=this.inst[n.
tail>>1];return(n.tail&1)===0?t.out=e.head:t.arg=e.head,new ze(n.head,e.tail)}toString(){let n="";for(let e=0;e<this.inst.
length;e++){let t=n.length;n+=e,e===this.start&&(n+="*"),n+="        ".substring(n.length-t),n+=this.inst[e],n+=`
`}return n}},Zb=new Int32Array([0,b.CODES[`
`]-1,b.CODES[`
`]+1,T.MAX_RUNE]),kd=new Int32Array([0,T.MAX_RUNE]),Ur=class{constructor(n=0,e=new ze,t=!1){this.i=n,this.out=e,this.nullable=
t}},lp=class Ml{static compileRegexp(e){let t=new Ml,s=t.compile(e);return t.prog.patch(s.out,t.newInst(w.MATCH).i),t.prog.
start=s.i,t.prog.markLookbehindInsts(),t.prog}static compileSet(e){let t=new Ml;if(e.length===0)return t.prog.start=t.newInst(
w.FAIL).i,t.prog.markLookbehindInsts(),t.prog;let s=[];for(let r=0;r<e.length;r++){t.lbOffset=t.prog.numLb;let o=t.compile(
e[r]),a=t.newInst(w.MATCH);t.prog.getInst(a.i).arg=r,t.prog.patch(o.out,a.i),s.push(o.i)}let i=s[0];for(let r=1;r<s.length;r++){
let o=t.newInst(w.ALT),a=t.prog.getInst(o.i);a.out=i,a.arg=s[r],i=o.i}return t.prog.start=i,t.prog.markLookbehindInsts(),
t.prog}constructor(){this.prog=new Xb,this.newInst(w.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,t,s)=>this.child(e,t,s),leave:(e,t)=>this.leave(e,t)}}newInst(e){return this.prog.
addInst(e),new Ur(this.prog.numInst()-1,new ze,!0)}nop(){let e=this.newInst(w.NOP);return e.out=new ze(e.i<<1,e.i<<1),e}fail(){
return new Ur}cap(e){let t=this.newInst(w.CAPTURE);return t.out=new ze(t.i<<1,t.i<<1),this.prog.getInst(t.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),t}cat(e,t){return e.i===0||t.i===0?(this.prog.patch(e.out,0),this.prog.patch(t.out,
0),this.fail()):(this.prog.patch(e.out,t.i),new Ur(e.i,t.out,e.nullable&&t.nullable))}alt(e,t){if(e.i===0)return t;if(t.
i===0)return e;let s=this.newInst(w.ALT),i=this.prog.getInst(s.i);return i.out=e.i,i.arg=t.i,s.out=this.prog.append(e.out,
t.out),s.nullable=e.nullable||t.nullable,s}loop(e,t){let s=this.newInst(w.ALT),i=this.prog.getInst(s.i);return t?(i.arg=
e.i,s.out=new ze(s.i<<1,s.i<<1)):(i.out=e.i,s.out=new ze(s.i<<1|1,s.i<<1|1)),this.prog.patch(e.out,s.i),s}quest(e,t){if(e.
i===0)return this.nop();let s=this.newInst(w.ALT),i=this.prog.getInst(s.i);return t?(i.arg=e.i,s.out=new ze(s.i<<1,s.i<<
1)):(i.out=e.i,s.out=new ze(s.i<<1|1,s.i<<1|1)),s.out=this.prog.append(s.out,e.out),s}star(e,t){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,t),t):this.loop(e,t)}plus(e,t){return e.i===0?this.fail():new Ur(e.i,this.loop(e,t).out,
e.nullable)}empty(e){let t=this.newInst(w.EMPTY_WIDTH);return this.prog.getInst(t.i).arg=e,t.out=new ze(t.i<<1,t.i<<1),t}rune(e,t){
let s=this.newInst(w.RUNE);s.nullable=!1;let i=this.prog.getInst(s.i);return i.runes=e,t&=S.FOLD_CASE,(e.length!==1||T.simpleFold(
e[0])===e[0])&&(t&=~S.FOLD_CASE),i.arg=t,s.out=new ze(s.i<<1,s.i<<1),(t&S.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?i.op=w.RUNE1:e.length===2&&e[0]===0&&e[1]===T.MAX_RUNE?i.op=w.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===b.CODES[`
`]-1&&e[2]===b.CODES[`
`]+1&&e[3]===T.MAX_RUNE&&(i.op=w.RUNE_ANY_NOT_NL),s}lookBehind(e,t){let s=Math.sign(t)*(Math.abs(t)+this.lbOffset),i=this.
newInst(w.LB_WRITE);this.prog.getInst(i.i).arg=s;let r=this.rune(kd,0),o=this.star(r,!0),a=this.cat(o,e);this.prog.patch(
a.out,i.i);let l=this.newInst(w.LB_CHECK);return this.prog.getInst(l.i).arg=s,this.prog.lbStarts.push(a.i),Math.abs(s)>this.
prog.numLb&&(this.prog.numLb=Math.abs(s)),l.out=new ze(l.i<<1,l.i<<1),l}compile(e){return Hl.walk(e,this.walker)}leaf(e){
switch(e.op){case E.Op.NO_MATCH:return this.fail();case E.Op.EMPTY_MATCH:return this.nop();case E.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let t=null;for(let s of e.runes){let i=this.runeCache.get(s);i===void 0&&(i=new Int32Array(
[s]),this.runeCache.set(s,i));let r=this.rune(i,e.flags);t=t===null?r:this.cat(t,r)}return t}case E.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case E.Op.ANY_CHAR_NOT_NL:return this.rune(Zb,0);case E.Op.ANY_CHAR:return this.rune(kd,0);case E.
Op.BEGIN_LINE:return this.empty(I.EMPTY_BEGIN_LINE);case E.Op.END_LINE:return this.empty(I.EMPTY_END_LINE);case E.Op.BEGIN_TEXT:
return this.empty(I.EMPTY_BEGIN_TEXT);case E.Op.END_TEXT:return this.empty(I.EMPTY_END_TEXT);case E.Op.WORD_BOUNDARY:return this.
empty(I.EMPTY_WORD_BOUNDARY);case E.Op.NO_WORD_BOUNDARY:return this.empty(I.EMPTY_NO_WORD_BOUNDARY);case E.Op.CONCAT:case E.
Op.ALTERNATE:return this.nop();default:throw new js("regexp: unhandled case in compile")}}enter(e){switch(e.op){case E.Op.
PLB:case E.Op.NLB:case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:return{sub:null};case E.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case E.Op.CONCAT:case E.Op.ALTERNATE:return{f:null};default:throw new js("regexp: unhandled case in co\
mpile")}}child(e,t,s){e.op===E.Op.CONCAT?t.f=t.f===null?s:this.cat(t.f,s):e.op===E.Op.ALTERNATE?t.f=t.f===null?s:this.alt(
t.f,s):t.sub=s}leave(e,t){switch(e.op){case E.Op.PLB:case E.Op.NLB:return this.lookBehind(t.sub,e.lb);case E.Op.CAPTURE:{
let s=this.cap(e.cap<<1|1);return this.cat(this.cat(t.bra,t.sub),s)}case E.Op.STAR:return this.star(t.sub,(e.flags&S.NON_GREEDY)!==
0);case E.Op.PLUS:return this.plus(t.sub,(e.flags&S.NON_GREEDY)!==0);case E.Op.QUEST:return this.quest(t.sub,(e.flags&S.
NON_GREEDY)!==0);case E.Op.CONCAT:case E.Op.ALTERNATE:return t.f;default:throw new js("regexp: unhandled case in compile")}}},
Bp=class Ne{static simplify(e){return e===null?null:Hl.walk(e,Ne.WALKER)}static WALKER={leaf:e=>Ne.leaf(e),enter:e=>Ne.enter(
e),child:(e,t,s,i)=>Ne.child(e,t,s,i),leave:(e,t)=>Ne.leave(e,t)};static leaf(e){if(e.op===E.Op.CHAR_CLASS){if(e.runes===
null)return e;if(e.runes.length===0)return new E(E.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===T.MAX_RUNE)
return new E(E.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===b.CODES[`
`]-1&&e.runes[2]===b.CODES[`
`]+1&&e.runes[3]===T.MAX_RUNE)return new E(E.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case E.Op.PLB:case E.
Op.NLB:case E.Op.CAPTURE:case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:return{sub:null};case E.Op.CONCAT:case E.Op.ALTERNATE:
return{subs:[],changed:!1};case E.Op.REPEAT:return e.min===0&&e.max===0?{result:new E(E.Op.EMPTY_MATCH)}:{sub:null};default:
return{result:e}}}static child(e,t,s,i){if(t.subs===void 0){t.sub=s;return}if(s!==e.subs[i]&&(t.changed=!0),e.op===E.Op.
CONCAT){if(s.op===E.Op.NO_MATCH){t.result=new E(E.Op.NO_MATCH);return}if(s.op===E.Op.EMPTY_MATCH){t.changed=!0;return}if(s.
op===E.Op.CONCAT){t.changed=!0;for(let r=0;r<s.subs.length;r++)t.subs.push(s.subs[r]);return}}else{if(s.op===E.Op.NO_MATCH){
t.changed=!0;return}if(s.op===E.Op.ALTERNATE){t.changed=!0;for(let r=0;r<s.subs.length;r++)t.subs.push(s.subs[r]);return}}
t.subs.push(s)}static leave(e,t){switch(e.op){case E.Op.PLB:case E.Op.NLB:case E.Op.CAPTURE:{let s=t.sub;if(s!==e.subs[0]){
let i=E.fromRegexp(e);return i.runes=new Int32Array(0),i.subs=[s],i}return e}case E.Op.CONCAT:case E.Op.ALTERNATE:if(t.changed){
let s=t.subs;if(s.length===0)return new E(e.op===E.Op.CONCAT?E.Op.EMPTY_MATCH:E.Op.NO_MATCH);if(s.length===1)return s[0];
let i=E.fromRegexp(e);return i.runes=new Int32Array(0),i.subs=s,i}return e;case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:
return Ne.simplify1(e.op,e.flags,t.sub,e);case E.Op.REPEAT:return Ne.simplifyRepeat(e,t.sub);default:return e}}static simplifyRepeat(e,t){
if(e.max===-1){if(e.min===0)return Ne.simplify1(E.Op.STAR,e.flags,t,null);if(e.min===1)return Ne.simplify1(E.Op.PLUS,e.flags,
t,null);let i=[];for(let r=0;r<e.min-1;r++)i.push(t);return i.push(Ne.simplify1(E.Op.PLUS,e.flags,t,null)),Ne.concat(i)}
if(e.min===1&&e.max===1)return t;let s=null;if(e.min>0){s=[];for(let i=0;i<e.min;i++)s.push(t)}if(e.max>e.min){let i=Ne.
simplify1(E.Op.QUEST,e.flags,t,null);for(let r=e.min+1;r<e.max;r++)i=Ne.simplify1(E.Op.QUEST,e.flags,Ne.concat([t,i]),null);
if(s===null)return i;s.push(i)}return s!==null?Ne.concat(s):new E(E.Op.NO_MATCH)}static concat(e){let t=[];for(let i=0;i<
e.length;i++){let r=e[i];if(r.op===E.Op.NO_MATCH)return new E(E.Op.NO_MATCH);if(r.op!==E.Op.EMPTY_MATCH){if(r.op===E.Op.
CONCAT){for(let o=0;o<r.subs.length;o++)t.push(r.subs[o]);continue}t.push(r)}}if(t.length===0)return new E(E.Op.EMPTY_MATCH);
if(t.length===1)return t[0];let s=new E(E.Op.CONCAT);return s.subs=t,s}static simplify1(e,t,s,i){if(s.op===E.Op.EMPTY_MATCH)
return s;if(s.op===E.Op.NO_MATCH)return e===E.Op.PLUS?s:new E(E.Op.EMPTY_MATCH);if(e===s.op&&(t&S.NON_GREEDY)===(s.flags&
S.NON_GREEDY))return s;if(i!==null&&i.op===e&&(i.flags&S.NON_GREEDY)===(t&S.NON_GREEDY)&&s===i.subs[0])return i;let r=new E(
e);return r.flags=t,r.subs=[s],r}},W=class{constructor(n,e){this.sign=n,this.cls=e}},Td=[48,57],Ld=[9,10,12,13,32,32],vd=[
48,57,65,90,95,95,97,122],Rd=new Map([["\\d",new W(1,Td)],["\\D",new W(-1,Td)],["\\s",new W(1,Ld)],["\\S",new W(-1,Ld)],
["\\w",new W(1,vd)],["\\W",new W(-1,vd)]]),_d=[48,57,65,90,97,122],xd=[65,90,97,122],Md=[0,127],Pd=[9,9,32,32],Gd=[0,31,
127,127],Hd=[48,57],$d=[33,126],Ud=[97,122],Kd=[32,126],qd=[33,47,58,64,91,96,123,126],Jd=[9,13,32,32],jd=[65,90],Wd=[48,
57,65,90,95,95,97,122],Vd=[48,57,65,70,97,102],Yd=new Map([["[:alnum:]",new W(1,_d)],["[:^alnum:]",new W(-1,_d)],["[:alp\
ha:]",new W(1,xd)],["[:^alpha:]",new W(-1,xd)],["[:ascii:]",new W(1,Md)],["[:^ascii:]",new W(-1,Md)],["[:blank:]",new W(
1,Pd)],["[:^blank:]",new W(-1,Pd)],["[:cntrl:]",new W(1,Gd)],["[:^cntrl:]",new W(-1,Gd)],["[:digit:]",new W(1,Hd)],["[:^\
digit:]",new W(-1,Hd)],["[:graph:]",new W(1,$d)],["[:^graph:]",new W(-1,$d)],["[:lower:]",new W(1,Ud)],["[:^lower:]",new W(
-1,Ud)],["[:print:]",new W(1,Kd)],["[:^print:]",new W(-1,Kd)],["[:punct:]",new W(1,qd)],["[:^punct:]",new W(-1,qd)],["[:\
space:]",new W(1,Jd)],["[:^space:]",new W(-1,Jd)],["[:upper:]",new W(1,jd)],["[:^upper:]",new W(-1,jd)],["[:word:]",new W(
1,Wd)],["[:^word:]",new W(-1,Wd)],["[:xdigit:]",new W(1,Vd)],["[:^xdigit:]",new W(-1,Vd)]]),an=class Kr{static charClassToString(e,t){
let s="[";for(let i=0;i<t;i+=2){i>0&&(s+=" ");let r=e[i],o=e[i+1];r===o?s+=`0x${r.toString(16)}`:s+=`0x${r.toString(16)}\
-0x${o.toString(16)}`}return s+="]",s}static sortRanges(e,t){let s=t>>1,i=new Array(s);for(let o=0;o<s;o++)i[o]=o;i.sort(
(o,a)=>e[2*o]-e[2*a]||e[2*a+1]-e[2*o+1]);let r=e.slice(0,t);for(let o=0;o<s;o++)e[2*o]=r[2*i[o]],e[2*o+1]=r[2*i[o]+1]}constructor(e=I.
emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.
r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.
isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;
Kr.sortRanges(this.r,this.len);let e=2;for(let t=2;t<this.len;t+=2){let s=this.r[t],i=this.r[t+1];if(s<=this.r[e-1]+1){i>
this.r[e-1]&&(this.r[e-1]=i);continue}this.r[e]=s,this.r[e+1]=i,e+=2}return this.len=e,this}appendLiteral(e,t){return(t&
S.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,t){if(this.len>0){for(let s=2;s<=4;s+=2)
if(this.len>=s){let i=this.r[this.len-s],r=this.r[this.len-s+1];if(e<=r+1&&i<=t+1)return e<i&&(this.r[this.len-s]=e),t>r&&
(this.r[this.len-s+1]=t),this}}return this.r[this.len++]=e,this.r[this.len++]=t,this}appendFoldedRange(e,t){if(e<=T.MIN_FOLD&&
t>=T.MAX_FOLD)return this.appendRange(e,t);if(t<T.MIN_FOLD||e>T.MAX_FOLD)return this.appendRange(e,t);e<T.MIN_FOLD&&(this.
appendRange(e,T.MIN_FOLD-1),e=T.MIN_FOLD),t>T.MAX_FOLD&&(this.appendRange(T.MAX_FOLD+1,t),t=T.MAX_FOLD);for(let s=e;s<=t;s++){
this.appendRange(s,s);for(let i=T.simpleFold(s);i!==s;i=T.simpleFold(i))this.appendRange(i,i)}return this}appendClass(e){
for(let t=0;t<e.length;t+=2)this.appendRange(e[t],e[t+1]);return this}appendFoldedClass(e){for(let t=0;t<e.length;t+=2)this.
appendFoldedRange(e[t],e[t+1]);return this}appendNegatedClass(e){let t=0;for(let s=0;s<e.length;s+=2){let i=e[s],r=e[s+1];
t<=i-1&&this.appendRange(t,i-1),t=r+1}return t<=T.MAX_RUNE&&this.appendRange(t,T.MAX_RUNE),this}appendTable(e){for(let t=0;t<
e.length;++t){let s=e.getLo(t),i=e.getHi(t),r=e.getStride(t);if(r===1){this.appendRange(s,i);continue}for(let o=s;o<=i;o+=
r)this.appendRange(o,o)}return this}appendNegatedTable(e){let t=0;for(let s=0;s<e.length;++s){let i=e.getLo(s),r=e.getHi(
s),o=e.getStride(s);if(o===1){t<=i-1&&this.appendRange(t,i-1),t=r+1;continue}for(let a=i;a<=r;a+=o)t<=a-1&&this.appendRange(
t,a-1),t=a+1}return t<=T.MAX_RUNE&&this.appendRange(t,T.MAX_RUNE),this}appendTableWithSign(e,t){return t<0?this.appendNegatedTable(
e):this.appendTable(e)}negateClass(){let e=0,t=0;for(let s=0;s<this.len;s+=2){let i=this.r[s],r=this.r[s+1];e<=i-1&&(this.
r[t]=e,this.r[t+1]=i-1,t+=2),e=r+1}return this.len=t,e<=T.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=T.MAX_RUNE),
this}appendClassWithSign(e,t){return t<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,t){let s=e.cls;return t&&
(s=new Kr().appendFoldedClass(s).cleanClass().toArray()),this.appendClassWithSign(s,e.sign)}toString(){return Kr.charClassToString(
this.r,this.len)}},eO=class{constructor(n){this.str=n,this.position=0}pos(){return this.position}rewindTo(n){this.position=
n}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(n){this.position+=n}skipString(n){
this.position+=n.length}pop(){let n=this.str.codePointAt(this.position);return this.position+=I.charCount(n),n}lookingAt(n){
return this.str.startsWith(n,this.position)}rest(){return this.str.substring(this.position)}from(n){return this.str.substring(
n,this.position)}toString(){return this.rest()}},Js=class R{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new C(
new Uint32Array([0,T.MAX_RUNE,1]));static ASCII_TABLE=new C(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new C(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:R.ANY_TABLE,fold:R.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:R.ASCII_TABLE,fold:R.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:qe.CATEGORIES.get("Cn"),fold:qe.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:qe.CATEGORIES.get("LC"),fold:qe.FOLD_CATEGORIES.get("LC"),sign:1}:qe.CATEGORIES.has(e)?
{tab:qe.CATEGORIES.get(e),fold:qe.FOLD_CATEGORIES.get(e),sign:1}:qe.SCRIPTS.has(e)?{tab:qe.SCRIPTS.get(e),fold:qe.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<T.MIN_FOLD||e>T.MAX_FOLD)return e;let t=e,s=e;for(e=T.simpleFold(e);e!==s;e=
T.simpleFold(e))t>e&&(t=e);return t}static leadingRegexp(e){if(e.op===E.Op.EMPTY_MATCH)return null;if(e.op===E.Op.CONCAT&&
e.subs.length>0){let t=e.subs[0];return t.op===E.Op.EMPTY_MATCH?null:t}return e}static literalRegexp(e,t){let s=new E(E.
Op.LITERAL);return s.flags=t,s.runes=I.stringToRunes(e),s}static parse(e,t){return new R(e,t).parseInternal()}static parseRepeat(e){
let t=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let s=R.parseInt(e);if(s===-1||!e.more())return-1;let i;
if(!e.lookingAt(","))i=s;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))i=-1;else if((i=R.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),s<0||s>1e3||i===-2||i>1e3||i>=0&&s>i)throw new ne(R.ERR_INVALID_REPEAT_SIZE,
e.from(t));return s<<16|i&T.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let t=0;t<e.length;t++){let s=e.
codePointAt(t);if(s!==b.CODES._&&!I.isalnum(s))return!1}return!0}static parseInt(e){let t=e.pos();for(;e.more()&&e.peek()>=
b.CODES[0]&&e.peek()<=b.CODES[9];)e.skip(1);let s=e.from(t);return s.length===0||s.length>1&&s.codePointAt(0)===b.CODES[0]?
-1:s.length>8?-2:parseInt(s,10)}static isCharClass(e){return e.op===E.Op.LITERAL&&e.runes.length===1||e.op===E.Op.CHAR_CLASS||
e.op===E.Op.ANY_CHAR_NOT_NL||e.op===E.Op.ANY_CHAR}static matchRune(e,t){switch(e.op){case E.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===t;case E.Op.CHAR_CLASS:for(let s=0;s<e.runes.length;s+=2)if(e.runes[s]<=t&&t<=e.runes[s+1])return!0;return!1;case E.
Op.ANY_CHAR_NOT_NL:return t!==b.CODES[`
`];case E.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,t){switch(e.op){case E.Op.ANY_CHAR:break;case E.Op.ANY_CHAR_NOT_NL:
R.matchRune(t,b.CODES[`
`])&&(e.op=E.Op.ANY_CHAR);break;case E.Op.CHAR_CLASS:{let s=new an(Array.isArray(e.runes)?e.runes:Array.from(e.runes));t.
op===E.Op.LITERAL?s.appendLiteral(t.runes[0],t.flags):s.appendClass(t.runes),e.runes=s.toGrowableArray();break}case E.Op.
LITERAL:if(t.runes[0]===e.runes[0]&&t.flags===e.flags)break;e.op=E.Op.CHAR_CLASS,e.runes=new an().appendLiteral(e.runes[0],
e.flags).appendLiteral(t.runes[0],t.flags).toGrowableArray()}}static parseEscape(e){let t=e.pos();if(e.skip(1),!e.more())
throw new ne(R.ERR_TRAILING_BACKSLASH);let s=e.pop();e:switch(s){case b.CODES[1]:case b.CODES[2]:case b.CODES[3]:case b.
CODES[4]:case b.CODES[5]:case b.CODES[6]:case b.CODES[7]:if(!e.more()||e.peek()<b.CODES[0]||e.peek()>b.CODES[7])break;case b.
CODES[0]:{let i=s-b.CODES[0];for(let r=1;r<3&&!(!e.more()||e.peek()<b.CODES[0]||e.peek()>b.CODES[7]);r++)i=i*8+e.peek()-
b.CODES[0],e.skip(1);return i}case b.CODES.x:{if(!e.more())break;if(s=e.pop(),s===b.CODES["{"]){let o=0,a=0;for(;;){if(!e.
more())break e;if(s=e.pop(),s===b.CODES["}"])break;let l=I.unhex(s);if(l<0||(a=a*16+l,a>T.MAX_RUNE))break e;o++}if(o===0)
break e;return a}let i=I.unhex(s);if(!e.more())break;s=e.pop();let r=I.unhex(s);if(i<0||r<0)break;return i*16+r}case b.CODES.
a:return b.CODES["\x07"];case b.CODES.f:return b.CODES["\f"];case b.CODES.n:return b.CODES[`
`];case b.CODES.r:return b.CODES["\r"];case b.CODES.t:return b.CODES["	"];case b.CODES.v:return b.CODES["\v"];default:if(s<=
T.MAX_ASCII&&!I.isalnum(s))return s}throw new ne(R.ERR_INVALID_ESCAPE,e.from(t))}static parseClassChar(e,t){if(!e.more())
throw new ne(R.ERR_MISSING_BRACKET,e.from(t));return e.lookingAt("\\")?R.parseEscape(e):e.pop()}static hasCapture(e){if(e===
null)return!1;if(e.op===E.Op.CAPTURE)return!0;if(e.subs){for(let t of e.subs)if(R.hasCapture(t))return!0}return!1}constructor(e,t=0){
this.wholeRegexp=e,this.flags=t,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=
0,this.numRunes=0,this.repeats=0,this.height=null,this.size=null,this.nlb=0}newRegexp(e){let t=this.free;return t!==null&&
t.subs!==null&&t.subs.length>0?(this.free=t.subs[0],t.reinit(),t.op=e):(t=new E(e),this.numRegexp+=1),t}reuse(e){this.height!==
null&&this.height.has(e)&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.free=e}checkLimits(e){
if(this.numRunes>R.MAX_RUNES)throw new ne(R.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===
null){if(this.repeats===0&&(this.repeats=1),e.op===E.Op.REPEAT){let t=e.max;t===-1&&(t=e.min),t<=0&&(t=1),t>Math.floor(R.
MAX_SIZE/this.repeats)?this.repeats=R.MAX_SIZE:this.repeats*=t}if(this.numRegexp<Math.floor(R.MAX_SIZE/this.repeats))return;
this.size=new Map;for(let t of this.stack)this.checkSize(t)}if(this.calcSize(e,!0)>R.MAX_SIZE)throw new ne(R.ERR_LARGE)}calcSize(e,t=!1){
if(!t&&this.size!==null&&this.size.has(e))return this.size.get(e);let s=0;switch(e.op){case E.Op.LITERAL:s=e.runes.length;
break;case E.Op.PLB:case E.Op.NLB:case E.Op.CAPTURE:case E.Op.STAR:s=2+this.calcSize(e.subs[0]);break;case E.Op.PLUS:case E.
Op.QUEST:s=1+this.calcSize(e.subs[0]);break;case E.Op.CONCAT:for(let i of e.subs)s=s+this.calcSize(i);break;case E.Op.ALTERNATE:
for(let i of e.subs)s=s+this.calcSize(i);e.subs.length>1&&(s=s+e.subs.length-1);break;case E.Op.REPEAT:{let i=this.calcSize(
e.subs[0]);if(e.max===-1){e.min===0?s=2+i:s=1+e.min*i;break}s=e.max*i+(e.max-e.min);break}}return s=Math.max(1,s),this.size===
null&&(this.size=new Map),this.size.set(e,s),s}checkHeight(e){if(!(this.numRegexp<R.MAX_HEIGHT)){if(this.height===null){
this.height=new Map;for(let t of this.stack)this.checkHeight(t)}if(this.calcHeight(e,!0)>R.MAX_HEIGHT)throw new ne(R.ERR_NESTING_DEPTH)}}calcHeight(e,t=!1){
if(!t&&this.height!==null&&this.height.has(e))return this.height.get(e);let s=1;for(let i of e.subs){let r=this.calcHeight(
i);s<1+r&&(s=1+r)}return this.height===null&&(this.height=new Map),this.height.set(e,s),s}pop(){return this.stack.pop()}popToPseudo(){
let e=this.stack.length,t=e;for(;t>0&&!E.isPseudoOp(this.stack[t-1].op);)t--;return this.stack.splice(t,e-t)}push(e){if(this.
numRunes+=e.runes.length,e.op===E.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],
this.flags&~S.FOLD_CASE))return null;e.op=E.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~S.FOLD_CASE}else if(e.op===
E.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&T.simpleFold(e.runes[0])===e.runes[2]&&
T.simpleFold(e.runes[2])===e.runes[0]||e.op===E.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&T.simpleFold(
e.runes[0])===e.runes[1]&&T.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|S.FOLD_CASE))
return null;e.op=E.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|S.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,t){let s=this.stack.length;if(s<2)return!1;let i=this.stack[s-1],r=this.
stack[s-2];if(i.op!==E.Op.LITERAL||r.op!==E.Op.LITERAL||(i.flags&S.FOLD_CASE)!==(r.flags&S.FOLD_CASE))return!1;Array.isArray(
r.runes)||(r.runes=Array.from(r.runes));for(let o=0;o<i.runes.length;o++)r.runes.push(i.runes[o]);return e>=0?(i.runes=[
e],i.flags=t,!0):(this.pop(),this.reuse(i),!1)}newLiteral(e,t){let s=this.newRegexp(E.Op.LITERAL);return s.flags=t,(t&S.
FOLD_CASE)!==0&&(e=R.minFoldRune(e)),s.runes=[e],s}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let t=this.
newRegexp(e);return t.flags=this.flags,this.push(t)}repeat(e,t,s,i,r,o){let a=this.flags;if((a&S.PERL_X)!==0&&(r.more()&&
r.lookingAt("?")&&(r.skip(1),a^=S.NON_GREEDY),o!==-1))throw new ne(R.ERR_INVALID_REPEAT_OP,r.from(o));let l=this.stack.length;
if(l===0)throw new ne(R.ERR_MISSING_REPEAT_ARGUMENT,r.from(i));let B=this.stack[l-1];if(E.isPseudoOp(B.op))throw new ne(
R.ERR_MISSING_REPEAT_ARGUMENT,r.from(i));let c=this.newRegexp(e);if(c.min=t,c.max=s,c.flags=a,c.subs=[B],this.stack[l-1]=
c,this.checkLimits(c),e===E.Op.REPEAT&&(t>=2||s>=2)&&!this.repeatIsValid(c,1e3))throw new ne(R.ERR_INVALID_REPEAT_SIZE,r.
from(i))}repeatIsValid(e,t){if(e.op===E.Op.REPEAT){let s=e.max;if(s===0)return!0;if(s<0&&(s=e.min),s>t)return!1;s>0&&(t=
Math.trunc(t/s))}for(let s of e.subs)if(!this.repeatIsValid(s,t))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(E.Op.EMPTY_MATCH)):this.push(this.collapse(e,E.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(E.Op.NO_MATCH)):
this.push(this.collapse(e,E.Op.ALTERNATE))}cleanAlt(e){e.op===E.Op.CHAR_CLASS&&(e.runes=new an(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===T.MAX_RUNE?(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===b.CODES[`
`]-1&&e.runes[2]===b.CODES[`
`]+1&&e.runes[3]===T.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR_NOT_NL))}collapse(e,t){if(e.length===1)return e[0];
let s=0;for(let a of e)s+=a.op===t?a.subs.length:1;let i=new Array(s).fill(null),r=0;for(let a of e)if(a.op===t){for(let l=0;l<
a.subs.length;l++)i[r++]=a.subs[l];this.reuse(a)}else i[r++]=a;let o=this.newRegexp(t);if(o.subs=i,t===E.Op.ALTERNATE&&(o.
subs=this.factor(o.subs),o.subs.length===1)){let a=o;o=o.subs[0],this.reuse(a)}return o}factor(e){if(e.length<2)return e;
let t=0,s=e.length,i=0,r=null,o=0,a=0,l=0;for(let c=0;c<=s;c++){let u=null,f=0,h=0;if(c<s){let d=e[t+c];if(d.op===E.Op.CONCAT&&
d.subs.length>0&&(d=d.subs[0]),d.op===E.Op.LITERAL&&(u=d.runes,f=d.runes.length,h=d.flags&S.FOLD_CASE),h===a){let p=0;for(;p<
o&&p<f&&r[p]===u[p];)p++;if(p>0){o=p;continue}}}if(c!==l)if(c===l+1)e[i++]=e[t+l];else{let d=this.newRegexp(E.Op.LITERAL);
d.flags=a,d.runes=r.slice(0,o);for(let y=l;y<c;y++)e[t+y]=this.removeLeadingString(e[t+y],o),this.checkLimits(e[t+y]);let p=this.
collapse(e.slice(t+l,t+c),E.Op.ALTERNATE),m=this.newRegexp(E.Op.CONCAT);m.subs=[d,p],e[i++]=m}l=c,r=u,o=f,a=h}s=i,t=0,l=
0,i=0;let B=null;for(let c=0;c<=s;c++){let u=null;if(!(c<s&&(u=R.leadingRegexp(e[t+c]),B!==null&&B.equals(u)&&(R.isCharClass(
B)||B.op===E.Op.REPEAT&&B.min===B.max&&R.isCharClass(B.subs[0]))))){if(c!==l)if(c===l+1)e[i++]=e[t+l];else{let f=B;for(let p=l;p<
c;p++){let m=p!==l;e[t+p]=this.removeLeadingRegexp(e[t+p],m),this.checkLimits(e[t+p])}let h=this.collapse(e.slice(t+l,t+
c),E.Op.ALTERNATE),d=this.newRegexp(E.Op.CONCAT);d.subs=[f,h],e[i++]=d}l=c,B=u}}s=i,t=0,l=0,i=0;for(let c=0;c<=s;c++)if(!(c<
s&&R.isCharClass(e[t+c]))){if(c!==l)if(c===l+1)e[i++]=e[t+l];else{let u=l;for(let h=l+1;h<c;h++){let d=e[t+u],p=e[t+h];(d.
op<p.op||d.op===p.op&&(d.runes!==null?d.runes.length:0)<(p.runes!==null?p.runes.length:0))&&(u=h)}let f=e[t+l];e[t+l]=e[t+
u],e[t+u]=f;for(let h=l+1;h<c;h++)R.mergeCharClass(e[t+l],e[t+h]),this.reuse(e[t+h]);this.cleanAlt(e[t+l]),e[i++]=e[t+l]}
c<s&&(e[i++]=e[t+c]),l=c+1}s=i,t=0,l=0,i=0;for(let c=0;c<s;++c)c+1<s&&e[t+c].op===E.Op.EMPTY_MATCH&&e[t+c+1].op===E.Op.EMPTY_MATCH||
(e[i++]=e[t+c]);return s=i,t=0,e.slice(t,s)}removeLeadingString(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){let s=this.
removeLeadingString(e.subs[0],t);if(e.subs[0]=s,s.op===E.Op.EMPTY_MATCH)switch(this.reuse(s),e.subs.length){case 0:case 1:
e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 2:{let i=e;e=e.subs[1],this.reuse(i);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===E.Op.LITERAL&&(e.runes=e.runes.slice(t,e.runes.length),e.runes.length===0&&(e.op=
E.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){switch(t&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 1:{let s=e;
e=e.subs[0],this.reuse(s);break}}return e}return t&&this.reuse(e),this.newRegexp(E.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&S.LITERAL)!==0)return R.literalRegexp(this.wholeRegexp,this.flags);let e=-1,t=-1,s=-1,i=new eO(this.wholeRegexp);for(;i.
more();){let r=-1;e:switch(i.peek()){case b.CODES["("]:if((this.flags&S.LOOKBEHIND)!==0){if(i.lookingAt("(?<=")){this.parsePosLookBehind(),
i.skip(4);break}if(i.lookingAt("(?<!")){this.parseNegLookBehind(),i.skip(4);break}}if((this.flags&S.PERL_X)!==0&&i.lookingAt(
"(?")){this.parsePerlFlags(i);break}this.op(E.Op.LEFT_PAREN).cap=++this.numCap,i.skip(1);break;case b.CODES["|"]:this.parseVerticalBar(),
i.skip(1);break;case b.CODES[")"]:this.parseRightParen(),i.skip(1);break;case b.CODES["^"]:(this.flags&S.ONE_LINE)!==0?this.
op(E.Op.BEGIN_TEXT):this.op(E.Op.BEGIN_LINE),i.skip(1);break;case b.CODES.$:(this.flags&S.ONE_LINE)!==0?this.op(E.Op.END_TEXT).
flags|=S.WAS_DOLLAR:this.op(E.Op.END_LINE),i.skip(1);break;case b.CODES["."]:(this.flags&S.DOT_NL)!==0?this.op(E.Op.ANY_CHAR):
this.op(E.Op.ANY_CHAR_NOT_NL),i.skip(1);break;case b.CODES["["]:this.parseClass(i);break;case b.CODES["*"]:case b.CODES["\
+"]:case b.CODES["?"]:{r=i.pos();let o=null;switch(i.pop()){case b.CODES["*"]:o=E.Op.STAR;break;case b.CODES["+"]:o=E.Op.
PLUS;break;case b.CODES["?"]:o=E.Op.QUEST}this.repeat(o,t,s,r,i,e);break}case b.CODES["{"]:{let o=i.pos(),a=R.parseRepeat(
i);if(a<0){i.rewindTo(o),this.literal(i.pop());break}r=o,t=a>>16,s=(a&T.MAX_BMP)<<16>>16,this.repeat(E.Op.REPEAT,t,s,r,i,
e);break}case b.CODES["\\"]:{let o=i.pos();if(i.skip(1),(this.flags&S.PERL_X)!==0&&i.more())switch(i.pop()){case b.CODES.
A:this.op(E.Op.BEGIN_TEXT);break e;case b.CODES.b:this.op(E.Op.WORD_BOUNDARY);break e;case b.CODES.B:this.op(E.Op.NO_WORD_BOUNDARY);
break e;case b.CODES.C:throw new ne(R.ERR_INVALID_ESCAPE,"\\C");case b.CODES.Q:{let B=i.rest(),c=B.indexOf("\\E");c>=0?(B=
B.substring(0,c),i.skipString(B),i.skipString("\\E")):i.skipString(B);let u=0;for(;u<B.length;){let f=B.codePointAt(u);this.
literal(f),u+=I.charCount(f)}break e}case b.CODES.z:this.op(E.Op.END_TEXT);break e;default:i.rewindTo(o)}else i.rewindTo(
o);let a=this.newRegexp(E.Op.CHAR_CLASS);if(a.flags=this.flags,i.lookingAt("\\p")||i.lookingAt("\\P")){let B=new an;if(this.
parseUnicodeClass(i,B)){a.runes=B.toArray(),this.push(a);break e}}let l=new an;if(this.parsePerlClassEscape(i,l)){a.runes=
l.toArray(),this.push(a);break e}i.rewindTo(o),this.reuse(a),this.literal(R.parseEscape(i));break}default:this.literal(i.
pop())}e=r}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new ne(R.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let t=e.pos(),s=e.rest();
if(s.startsWith("(?P<")||s.startsWith("(?<")){let a=s.charAt(2)==="P"?4:3,l=s.indexOf(">");if(l<0)throw new ne(R.ERR_INVALID_NAMED_CAPTURE,
s);let B=s.substring(a,l);if(e.skipString(B),e.skip(a+1),!R.isValidCaptureName(B))throw new ne(R.ERR_INVALID_NAMED_CAPTURE,
s.substring(0,l+1));let c=this.op(E.Op.LEFT_PAREN);if(c.cap=++this.numCap,this.namedGroups[B])throw new ne(R.ERR_DUPLICATE_NAMED_CAPTURE,
B);this.namedGroups[B]=this.numCap,c.name=B;return}e.skip(2);let i=this.flags,r=1,o=!1;e:for(;e.more();){let a=e.pop();switch(a){case b.
CODES.i:i|=S.FOLD_CASE,o=!0;break;case b.CODES.m:i&=~S.ONE_LINE,o=!0;break;case b.CODES.s:i|=S.DOT_NL,o=!0;break;case b.
CODES.U:i|=S.NON_GREEDY,o=!0;break;case b.CODES["-"]:if(r<0)break e;r=-1,i=~i,o=!1;break;case b.CODES[":"]:case b.CODES["\
)"]:if(r<0){if(!o)break e;i=~i}a===b.CODES[":"]&&this.op(E.Op.LEFT_PAREN),this.flags=i;return;default:break e}}throw new ne(
R.ERR_INVALID_PERL_OP,e.from(t))}parsePosLookBehind(){let e=this.newRegexp(E.Op.LEFT_PAREN);return e.flags=this.flags,e.
lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(E.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(E.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.
stack.length;if(e>=3&&this.stack[e-2].op===E.Op.VERTICAL_BAR&&R.isCharClass(this.stack[e-1])&&R.isCharClass(this.stack[e-
3])){let t=this.stack[e-1],s=this.stack[e-3];if(t.op>s.op){let i=s;s=t,t=i,this.stack[e-3]=s}return R.mergeCharClass(s,t),
this.reuse(t),this.pop(),!0}if(e>=2){let t=this.stack[e-1],s=this.stack[e-2];if(s.op===E.Op.VERTICAL_BAR)return e>=3&&this.
cleanAlt(this.stack[e-3]),this.stack[e-2]=t,this.stack[e-1]=s,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&
this.pop(),this.alternate(),this.stack.length<2)throw new ne(R.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),t=this.
pop();if(t.op!==E.Op.LEFT_PAREN)throw new ne(R.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=t.flags,t.lb!==0){if(R.
hasCapture(e))throw new ne(R.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);t.lb>0?t.op=E.Op.PLB:t.op=E.Op.NLB,t.subs=
[e],this.push(t);return}t.cap===0?this.push(e):(t.op=E.Op.CAPTURE,t.subs=[e],this.push(t))}parsePerlClassEscape(e,t){let s=e.
pos();if((this.flags&S.PERL_X)===0||!e.more()||e.pop()!==b.CODES["\\"]||!e.more())return!1;e.pop();let i=e.from(s),r=Rd.
has(i)?Rd.get(i):null;return r===null?!1:(t.appendGroup(r,(this.flags&S.FOLD_CASE)!==0),!0)}parseNamedClass(e,t){let s=e.
rest(),i=s.indexOf(":]");if(i<0)return!1;let r=s.substring(0,i+2);e.skipString(r);let o=Yd.has(r)?Yd.get(r):null;if(o===
null)throw new ne(R.ERR_INVALID_CHAR_RANGE,r);return t.appendGroup(o,(this.flags&S.FOLD_CASE)!==0),!0}parseUnicodeClass(e,t){
let s=e.pos();if((this.flags&S.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let i=1,
r=e.pop();if(r===b.CODES.P&&(i=-1),!e.more())throw e.rewindTo(s),new ne(R.ERR_INVALID_CHAR_RANGE,e.rest());r=e.pop();let o;
if(r!==b.CODES["{"])o=I.runeToString(r);else{let c=e.rest(),u=c.indexOf("}");if(u<0)throw e.rewindTo(s),new ne(R.ERR_INVALID_CHAR_RANGE,
e.rest());o=c.substring(0,u),e.skipString(o),e.skip(1)}o.length!==0&&o.codePointAt(0)===b.CODES["^"]&&(i=0-i,o=o.substring(
1));let a=R.unicodeTable(o);if(a===null)throw new ne(R.ERR_INVALID_CHAR_RANGE,e.from(s));a.sign<0&&(i=0-i);let l=a.tab,B=a.
fold;if((this.flags&S.FOLD_CASE)===0||B===null)t.appendTableWithSign(l,i);else{let c=new an().appendTable(l).appendTable(
B).cleanClass().toArray();t.appendClassWithSign(Array.from(c),i)}return!0}parseClass(e){let t=e.pos();e.skip(1);let s=this.
newRegexp(E.Op.CHAR_CLASS);s.flags=this.flags;let i=new an,r=1;e.more()&&e.lookingAt("^")&&(r=-1,e.skip(1),(this.flags&S.
CLASS_NL)===0&&i.appendRange(b.CODES[`
`],b.CODES[`
`]));let o=!0;for(;!e.more()||e.peek()!==b.CODES["]"]||o;){if(e.more()&&e.lookingAt("-")&&(this.flags&S.PERL_X)===0&&!o){
let c=e.rest();if(c==="-"||!c.startsWith("-]"))throw e.rewindTo(t),new ne(R.ERR_INVALID_CHAR_RANGE,e.rest())}o=!1;let a=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,i))continue;e.rewindTo(a)}if(this.parseUnicodeClass(e,i)||this.parsePerlClassEscape(
e,i))continue;e.rewindTo(a);let l=R.parseClassChar(e,t),B=l;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(B=R.parseClassChar(e,t),B<l)throw new ne(R.ERR_INVALID_CHAR_RANGE,e.from(a))}(this.flags&S.FOLD_CASE)===
0?i.appendRange(l,B):i.appendFoldedRange(l,B)}e.skip(1),i.cleanClass(),r<0&&i.negateClass(),s.runes=i.toArray(),this.push(
s)}},tO=class Bn{static initTest(e){let t=Bn.compile(e),s=new Bn(t.expr,t.prog,t.numSubexp,t.longest);return s.cond=t.cond,
s.prefix=t.prefix,s.prefixUTF8=t.prefixUTF8,s.prefixComplete=t.prefixComplete,s.prefixRune=t.prefixRune,s.prefilter=t.prefilter,
s.namedGroups=t.namedGroups,s}static compile(e){return Bn.compileImpl(e,S.PERL,!1)}static compilePOSIX(e){return Bn.compileImpl(
e,S.POSIX,!0)}static compileImpl(e,t,s){let i=Js.parse(e,t),r=i.maxCap(),o=i.namedGroups;i=Bp.simplify(i);let a=Qb.build(
i),l=lp.compileRegexp(i),B=new Bn(e,l,r,s);B.prefilter=a.type===K.Type.NONE?null:a;let[c,u]=l.prefix();return B.prefixComplete=
c,B.prefix=u,B.prefixUTF8=I.stringToUtf8ByteArray(B.prefix),B.prefix.length>0&&(B.prefixRune=B.prefix.codePointAt(0)),B.
namedGroups=o,B}static match(e,t){return Bn.compile(e).match(t)}constructor(e,t,s=0,i=0){this.expr=e,this.prog=t,this.numSubexp=
s,this.longest=i,this.cond=t.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=Id.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new Gl(this.prog)),this.lazyDFA}matchPrefixComplete(e,t,s,i){if((s===
S.ANCHOR_START||s===S.ANCHOR_BOTH)&&t!==0)return null;let r=-1,o=-1,a=e.prefixLength(this);if(s===S.UNANCHORED){let l=e.
index(this,t);if(l<0)return null;r=t+l,o=r+a}else if(s===S.ANCHOR_BOTH){if(e.endPos()!==a||e.index(this,0)!==0)return null;
r=0,o=a}else if(s===S.ANCHOR_START){if(e.index(this,0)!==0)return null;r=0,o=a}if(r<0)return null;if(i>0){let l=new Int32Array(
i).fill(-1);return l[0]=r,l[1]=o,Array.from(l)}return[]}createLookbehindState(){return this.prog.numLb>0?new Hb(this.prog):
null}executeEngine(e,t,s,i,r=null){if(this.prefixComplete&&(i===0||this.numSubexp===0))return this.matchPrefixComplete(e,
t,s,i);if(this.prefilter!==null&&s===S.UNANCHORED&&!this.prefilter.eval(e,t))return null;if(this.onepass!==null)return Id.
execute(this,e,t,s,i);if(i>0)return this.prog.numLb===0&&e.endPos()<=$r.maxBitStateLen(this.prog)?$r.execute(this,e,t,s,
i):this.doExecuteNFA(e,t,s,i,r);if(this.prog.numLb===0){let o=this.dfa.match(e,t,s);if(o!==null)return o?[]:null;if(e.endPos()<=
$r.maxBitStateLen(this.prog))return $r.execute(this,e,t,s,i)}return this.doExecuteNFA(e,t,s,i,r)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,t,s,i,r=null){
let o=this.get();o||(o=ip.fromRE2(this)),o.init(i);let a=o.match(e,t,s,r)?o.submatches():null;return this.put(o),a}match(e){
return this.executeEngine(ee.fromUTF16(e),0,S.UNANCHORED,0)!==null}matchWithGroup(e,t,s,i,r,o=null){return e instanceof fn||
(I.isByteArray(e)?e=un.utf8(e):e=un.utf16(e)),this.matchMachineInput(e,t,s,i,r,o)}matchMachineInput(e,t,s,i,r,o=null){if(t>
s)return[!1,null];let a=e.isUTF16Encoding()?ee.fromUTF16(e.asCharSequence(),0,s):ee.fromUTF8(e.asBytes(),0,s),l=this.executeEngine(
a,t,i,2*r,o);return l===null?[!1,null]:[!0,l]}matchUTF8(e){return this.executeEngine(ee.fromUTF8(e),0,S.UNANCHORED,0)!==
null}replaceAll(e,t){return this.replaceAllFunc(e,()=>t,2*e.length+1)}replaceFirst(e,t){return this.replaceAllFunc(e,()=>t,
1)}replaceAllFunc(e,t,s){let i=0,r=0,o="",a=ee.fromUTF16(e),l=this.createLookbehindState(),B=0;for(;r<=e.length;){let c=this.
executeEngine(a,r,S.UNANCHORED,2,l);if(c===null||c.length===0)break;o+=e.substring(i,c[0]),(c[1]>i||c[0]===0)&&(o+=t(e.substring(
c[0],c[1])),B++),i=c[1];let u=a.step(r)&7;if(r+u>c[1]?r+=u:r+1>c[1]?r++:r=c[1],B>=s)break}return o+=e.substring(i),o}pad(e){
if(e===null)return null;let t=(1+this.numSubexp)*2;if(e.length<t){let s=new Array(t).fill(-1);for(let i=0;i<e.length;i++)
s[i]=e[i];e=s}return e}allMatches(e,t,s=i=>i){let i=[],r=e.endPos();t<0&&(t=r+1);let o=0,a=0,l=-1,B=this.createLookbehindState();
for(;a<t&&o<=r;){let c=this.executeEngine(e,o,S.UNANCHORED,this.prog.numCap,B);if(c===null||c.length===0)break;let u=!0;
if(c[1]===o){c[0]===l&&(u=!1);let f=e.step(o);f<0?o=r+1:o+=f&7}else o=c[1];l=c[1],u&&(i.push(s(this.pad(c))),a++)}return i}findUTF8(e){
let t=this.executeEngine(ee.fromUTF8(e),0,S.UNANCHORED,2);return t===null?null:e.slice(t[0],t[1])}findUTF8Index(e){let t=this.
executeEngine(ee.fromUTF8(e),0,S.UNANCHORED,2);return t===null?null:t.slice(0,2)}find(e){let t=this.executeEngine(ee.fromUTF16(
e),0,S.UNANCHORED,2);return t===null?"":e.substring(t[0],t[1])}findIndex(e){return this.executeEngine(ee.fromUTF16(e),0,
S.UNANCHORED,2)}findUTF8Submatch(e){let t=this.executeEngine(ee.fromUTF8(e),0,S.UNANCHORED,this.prog.numCap);if(t===null)
return null;let s=new Array(1+this.numSubexp).fill(null);for(let i=0;i<s.length;i++)2*i<t.length&&t[2*i]>=0&&(s[i]=e.slice(
t[2*i],t[2*i+1]));return s}findUTF8SubmatchIndex(e){return this.pad(this.executeEngine(ee.fromUTF8(e),0,S.UNANCHORED,this.
prog.numCap))}findSubmatch(e){let t=this.executeEngine(ee.fromUTF16(e),0,S.UNANCHORED,this.prog.numCap);if(t===null)return null;
let s=new Array(1+this.numSubexp).fill(null);for(let i=0;i<s.length;i++)2*i<t.length&&t[2*i]>=0&&(s[i]=e.substring(t[2*i],
t[2*i+1]));return s}findSubmatchIndex(e){return this.pad(this.executeEngine(ee.fromUTF16(e),0,S.UNANCHORED,this.prog.numCap))}findAllUTF8(e,t){
let s=this.allMatches(ee.fromUTF8(e),t,i=>e.slice(i[0],i[1]));return s.length===0?null:s}findAllUTF8Index(e,t){let s=this.
allMatches(ee.fromUTF8(e),t,i=>i.slice(0,2));return s.length===0?null:s}findAll(e,t){let s=this.allMatches(ee.fromUTF16(
e),t,i=>e.substring(i[0],i[1]));return s.length===0?null:s}findAllIndex(e,t){let s=this.allMatches(ee.fromUTF16(e),t,i=>i.
slice(0,2));return s.length===0?null:s}findAllUTF8Submatch(e,t){let s=this.allMatches(ee.fromUTF8(e),t,i=>{let r=new Array(
i.length/2|0).fill(null);for(let o=0;o<r.length;o++)i[2*o]>=0&&(r[o]=e.slice(i[2*o],i[2*o+1]));return r});return s.length===
0?null:s}findAllUTF8SubmatchIndex(e,t){let s=this.allMatches(ee.fromUTF8(e),t);return s.length===0?null:s}findAllSubmatch(e,t){
let s=this.allMatches(ee.fromUTF16(e),t,i=>{let r=new Array(i.length/2|0).fill(null);for(let o=0;o<r.length;o++)i[2*o]>=
0&&(r[o]=e.substring(i[2*o],i[2*o+1]));return r});return s.length===0?null:s}findAllSubmatchIndex(e,t){let s=this.allMatches(
ee.fromUTF16(e),t);return s.length===0?null:s}},$l=class cn{static UNANCHORED=S.UNANCHORED;static ANCHOR_START=S.ANCHOR_START;static ANCHOR_BOTH=S.
ANCHOR_BOTH;constructor(e=cn.UNANCHORED,t=0,s=8388608){if(![cn.UNANCHORED,cn.ANCHOR_START,cn.ANCHOR_BOTH].includes(e))throw new Zd(
"The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");I.checkFlags(t),this.anchor=e,this.
jsFlags=t,this.maxMem=s;let i=S.PERL;(t&De.DISABLE_UNICODE_GROUPS)!==0&&(i&=~S.UNICODE_GROUPS),(t&De.LOOKBEHINDS)!==0&&(i|=
S.LOOKBEHIND),this.re2Flags=i,this.regexps=[],this.prog=null,this.dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new js(
"Cannot add patterns after compile");I.checkPattern(e);let t=e;(this.jsFlags&De.CASE_INSENSITIVE)!==0&&(t=`(?i)${t}`),(this.
jsFlags&De.DOTALL)!==0&&(t=`(?s)${t}`),(this.jsFlags&De.MULTILINE)!==0&&(t=`(?m)${t}`);let s=Js.parse(t,this.re2Flags);return this.
regexps.push(Bp.simplify(s)),this.regexps.length-1}compile(){if(this.prog)return;let e=lp.compileSet(this.regexps);if(e.
numInst()>Js.MAX_SIZE)throw new js(`${Js.ERR_LARGE}: the set compiles to ${e.numInst()} instructions, more than ${Js.MAX_SIZE}`);
this.prog=e,this.dfa=new Gl(this.prog,this.maxMem),this.dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,
longest:!1}}match(e){this.prog||this.compile();let t=I.isByteArray(e)?ee.fromUTF8(e):ee.fromUTF16(e),s=S.UNANCHORED;this.
anchor===cn.ANCHOR_START?s=S.ANCHOR_START:this.anchor===cn.ANCHOR_BOTH&&(s=S.ANCHOR_BOTH);let i=this.dfa.matchSet(t,0,s);
if(i!==null)return i;let r=ip.fromRE2(this.dummyRe2);return r.init(0),r.matchSet(t,0,s)}},nO=class Vn{static isHexadecimal(e){
return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){let t="";if(Object.prototype.toString.call(e)===
"[object RegExp]"&&(e.ignoreCase&&(t+="i"),e.multiline&&(t+="m"),e.dotAll&&(t+="s"),e=e.source),typeof e!="string")return e;
let s="",i=!1,r=e.length;r===0&&(s="(?:)",i=!0);let o=!1,a=0;for(;a<r;){let B=e[a];if(B==="\\"){if(a+1<r)switch(B=e[a+1],
B){case"\\":s+="\\\\",a+=2;continue;case"c":if(a+2<r){let f=e[a+2].charCodeAt(0);if(f>=65&&f<=90||f>=97&&f<=122){let h=f%
32;s+="\\x",s+=(h>>4).toString(16).toUpperCase(),s+=(h&15).toString(16).toUpperCase(),a+=3,i=!0;continue}}s+="c",a+=2,i=
!0;continue;case"u":if(a+2<r){if(e[a+2]==="{"){let f=a+3,h=!1,d=!1;for(;f<r;){let p=e[f];if(p==="}"){d=!0;break}if(!Vn.isHexadecimal(
p))break;h=!0,f++}if(d&&h){s+="\\x",a+=2,i=!0;continue}}else if(a+5<r){let f=!0;for(let h=0;h<4;h++)if(!Vn.isHexadecimal(
e[a+2+h])){f=!1;break}if(f){s+="\\x{"+e.substring(a+2,a+6)+"}",a+=6,i=!0;continue}}}s+="u",a+=2,i=!0;continue;case"x":{let f=!1;
if(a+2<r&&e[a+2]==="{"){let h=a+3,d=!1,p=!1;for(;h<r;){let m=e[h];if(m==="}"){p=!0;break}if(!Vn.isHexadecimal(m))break;d=
!0,h++}p&&d&&(f=!0)}else a+3<r&&Vn.isHexadecimal(e[a+2])&&Vn.isHexadecimal(e[a+3])&&(f=!0);f?(s+="\\x",a+=2):(s+="x",a+=
2,i=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"s":case"S":case"w":case"W":case"b":case"\
B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":s+="\\"+
B,a+=2;continue;default:{let f=e.codePointAt(a+1);if(f>=48&&f<=57||f>=65&&f<=90||f>=97&&f<=122){let h=I.charCount(f);s+=
e.substring(a+1,a+1+h),a+=h+1,i=!0}else{s+="\\";let h=I.charCount(f);s+=e.substring(a+1,a+1+h),a+=h+1}continue}}}else if(B===
"/"){s+="\\/",a+=1,i=!0;continue}else if(B==="["){if(!o&&e[a+1]==="]"){s+="[^\\x00-\\x{10FFFF}]",a+=2,i=!0;continue}if(!o&&
e[a+1]==="^"&&e[a+2]==="]"){s+="[\\x00-\\x{10FFFF}]",a+=3,i=!0;continue}o=!0}else if(B==="]")o=!1;else if(!o&&B==="("&&a+
2<r&&e[a+1]==="?"&&e[a+2]==="<"&&a+3<r&&!"=!>)".includes(e[a+3])){s+="(?P<",a+=3,i=!0;continue}let c=e.codePointAt(a),u=I.
charCount(c);s+=e.substring(a,a+u),a+=u}let l=i?s:e;return t.length>0?`(?${t})${l}`:l}},zd=(n,e)=>{let t=n.matchArray();
return t.index=n.start(0),t.input=e,t.groups=n.namedGroupsObject(),t},B_=class ut{static CASE_INSENSITIVE=De.CASE_INSENSITIVE;static DOTALL=De.
DOTALL;static MULTILINE=De.MULTILINE;static DISABLE_UNICODE_GROUPS=De.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=De.LONGEST_MATCH;static LOOKBEHINDS=De.
LOOKBEHINDS;static quote(e){return I.quoteMeta(e)}static quoteReplacement(e,t=!1){return Sd.quoteReplacement(e,t)}static translateRegExp(e){
return nO.translate(e)}static compile(e,t=0){I.checkPattern(e),I.checkFlags(t);let s=e;(t&ut.CASE_INSENSITIVE)!==0&&(s=`\
(?i)${s}`),(t&ut.DOTALL)!==0&&(s=`(?s)${s}`),(t&ut.MULTILINE)!==0&&(s=`(?m)${s}`);let i=S.PERL;(t&ut.DISABLE_UNICODE_GROUPS)!==
0&&(i&=~S.UNICODE_GROUPS),(t&ut.LOOKBEHINDS)!==0&&(i|=S.LOOKBEHIND);let r=new ut(e,t);return r.re2Input=tO.compileImpl(s,
i,(t&ut.LONGEST_MATCH)!==0),r}static matches(e,t){return ut.compile(e).testExact(t)}static initTest(e,t,s){if(e==null)throw new Error(
"pattern is null");if(s==null)throw new Error("re2 is null");let i=new ut(e,t);return i.re2Input=s,i}constructor(e,t){this.
patternInput=e,this.flagsInput=t,this.re2Input=null}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){
return this.patternInput}re2(){return this.re2Input}matches(e){return this.testExact(e)}matcher(e){return I.isByteArray(
e)&&(e=un.utf8(e)),new Sd(this,e)}test(e){return I.isByteArray(e)?this.re2Input.matchUTF8(e):this.re2Input.match(e)}testExact(e){
let t=I.isByteArray(e)?ee.fromUTF8(e):ee.fromUTF16(e);return this.re2Input.executeEngine(t,0,S.ANCHOR_BOTH,0)!==null}exec(e){
let t=this.matcher(e);return t.find()?zd(t,e):null}split(e,t=0){let s=this.matcher(e),i=[],r=0,o=0;for(;s.find();){if(o===
0&&s.end()===0){o=s.end();continue}if(t>0&&i.length===t-1)break;if(o===s.start()){if(t===0){r+=1,o=s.end();continue}}else
for(;r>0;)i.push(""),r-=1;i.push(s.substring(o,s.start())),o=s.end()}if(t===0&&o!==s.inputLength()){for(;r>0;)i.push(""),
r-=1;i.push(s.substring(o,s.inputLength()))}return(t!==0||i.length===0&&!(o===s.inputLength()&&o>0))&&i.push(s.substring(
o,s.inputLength())),i}*matchAll(e){let t=this.matcher(e);for(;t.find();)yield zd(t,e)}toString(){return this.patternInput}programSize(){
return this.re2Input.numberOfInstructions()}groupCount(){return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.
re2Input.namedGroups}equals(e){return this===e?!0:e===null||this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&
this.patternInput===e.patternInput}};var sO=4096,iO=2e3;function cp(n,e){let t=[],s=[];for(let[i,r]of n.split(",").entries()){let o=Xa(r);if(o==="")continue;
let a=i+1,l=rO(o,e);l===void 0?s.push({source:o,position:a}):t.push({pattern:l,position:a})}return{parts:t,invalid:s}}function rO(n,e){
if(!(n.length>sO)){if(/^[a-z0-9-]+$/.test(n))return{source:n,literal:n,matches:t=>t===n};if(e.compiles(n))return{source:n,
literal:void 0,matches:t=>e.matches(n,t)}}}function up(n){return Nl(n)}var oO=256*1024,aO=2048,lO=1e6,Ul=class{#e=new Map;#n=0;compiles(e){
return this.#t(e)!==void 0}matches(e,t){let s=this.#t(e);if(s===void 0)return!1;let i=s.answers.get(t);if(i!==void 0)return i;
let r=s.set.match(t).length>0;return this.#n>=lO&&this.#o(),s.answers.set(t,r),this.#n+=1,r}#t(e){if(this.#e.has(e))return this.#e.
get(e);let t=BO(e);return this.#e.size>=aO&&this.#r(),this.#e.set(e,t),t}#r(){let[e]=this.#e;e!==void 0&&(this.#n-=e[1]?.
answers.size??0,this.#e.delete(e[0]))}#o(){for(let e of this.#e.values())e?.answers.clear();this.#n=0}};function fp(){return new Ul}
function BO(n){let e=`^${n}$`;if(!(uO(e)>iO))try{let t=new $l($l.UNANCHORED,0,oO);return t.add(e),t.compile(),{set:t,answers:new Map}}catch(t){
if(t instanceof hn)return;throw t}}var cO=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function uO(n){let e=new RegExp(cO),t=[],s=0,i=0;for(;e.lastIndex<n.length;){if(n.charAt(e.lastIndex)==="["){e.lastIndex=
fO(n,e.lastIndex),s+=1,i=1;continue}let[,r,o,a,l,B,c,u]=e.exec(n)??[];if(!(o!==void 0||u!==void 0||r===""))if(a!==void 0)
t.push(s),s=1,i=0;else if(l!==void 0)i=s,s+=t.pop()??0;else if(B!==void 0){let f=Math.max(Number(B),Number(c??0),1);s+=i*
(f-1),i*=f}else s+=r?.length??1,i=1}return s}function fO(n,e){let t=e+1;for(n.charAt(t)==="^"&&(t+=1),n.charAt(t)==="]"&&
(t+=1);t<n.length&&n.charAt(t)!=="]";){let s=n.startsWith("[:",t)?n.indexOf(":]",t+2):-1;s!==-1?t=s+2:t+=n.charAt(t)==="\
\\"?2:1}return t+1}function hp(n,{workload:e,template:t},{settings:s,cache:i}){let{keys:r}=s,a=[r.named[n],r.auto,r.typedAuto[n],r.search].
some(f=>e.has(f))?e:t,l=a.get(r.auto)??"",B=a.get(r.typedAuto[n])??"",{parts:c,invalid:u}=hO(a.get(r.named[n]),i);return{
named:c,invalid:u,search:a.get(r.search)==="true",auto:Za(l)||Za(B),autoAll:l===""&&B===""&&s.autoReloadAll}}function hO(n,e){
if(n===void 0)return{parts:[],invalid:[]};let{parts:t,invalid:s}=cp(n,e);return{parts:t.map(({pattern:i,position:r})=>({
pattern:i,position:r,name:up(i.source)?i.source:void 0})),invalid:s.map(({position:i})=>i)}}function dp(n,e,t){return new Set(
e.flatMap(s=>qf(s.get(t.keys.exclude[n])??"")))}function pp(n,{name:e,isReferenced:t,isMatch:s}){if(n.named.some(({pattern:i})=>i.
matches(e)))return"named";if(t)return n.search&&s?"search":n.auto?"auto":n.autoAll?"auto-all":void 0}var dO=new Map,Jr=class{#e=new Map;#n=new Map;#t=new Map;constructor(e){for(let t of e){let{kind:s,namespace:i,name:r}=t.
id;Cp(this.#e,`${s}/${i}`,new Map).set(r,t),Cp(this.#n,`${s}/${r}`,[]).push(t)}}inNamespace(e,t){return this.#e.get(`${e}\
/${t}`)??dO}anywhere(e,t){return this.#n.get(`${e}/${t}`)??[]}matching(e,t,s){let i=`${e}/${t}/${s.source}`,r=this.#t.get(
i);if(r!==void 0)return r;let a=[...this.inNamespace(e,t).keys()].filter(l=>s.matches(l));return this.#t.set(i,a),a}};function Cp(n,e,t){
let s=n.get(e);return s!==void 0?s:(n.set(e,t),t)}function yp(n,e,t){let s={index:new Jr(n.sources),cache:fp(),scope:e,settings:t},i=pO(n.workloads),r=[];for(let o of n.workloads){
let{template:a,type:l,templateOf:B}=o;if(a===void 0||B!==void 0)continue;let c=[...l.templateOnly===!0?[]:[o],...i.get(Ep(
l.group,o.id))??[]];c.length>0&&r.push(CO({workload:o,template:a,deciders:c},s))}return r}function Ep(n,e){return`${n}/${e.
kind}/${e.namespace}/${e.name}`}function pO(n){let e=new Map;for(let t of n){let{templateOf:s}=t;if(s===void 0)continue;
let{namespace:i}=t.id,r=Ep(s.group,{kind:s.kind,namespace:i,name:s.name});e.set(r,[...e.get(r)??[],t])}return e}function CO(n,e){
let{workload:t,template:s,deciders:i}=n,{index:r,scope:o}=e,{namespace:a}=t.id,l={ConfigMap:gp("ConfigMap",n,e),Secret:gp(
"Secret",n,e)},B=(c,u)=>EO({kind:c,namespace:a,name:u},l[c],{subject:n,context:e});return{workload:t,template:s,deciders:i,
outOfScope:gO(n,o),verdicts:yr.flatMap(c=>mO(c,l[c],{namespace:a,index:r}).map(u=>B(c,u))),judge:B,names:c=>r.inNamespace(
c,a).keys(),elsewhere:(c,u)=>r.anywhere(c,u).filter(({id:f})=>f.namespace!==a),rules:{ConfigMap:l.ConfigMap.rules,Secret:l.
Secret.rules},isMatched:(c,u)=>r.matching(c,a,u.pattern).length>0}}function gO({deciders:n,workload:e},t){for(let i of[e,
...n])if(mr(i))return t.workloadIsOut(i);let s=n.map(i=>t.workloadIsOut(i));return s.every(i=>i!==void 0)?s[0]:void 0}function gp(n,e,t){
let{deciders:s,template:i}=e,r=[],o=[];for(let B of s){let c={workload:B.annotations,template:i.annotations};(t.scope.workloadIsOut(
B)===void 0?r:o).push(hp(n,c,t))}let a=[...s.map(({annotations:B})=>B),i.annotations],l=new Map;for(let B of i.references){
if(B.kind!==n)continue;let c=l.get(B.name);c===void 0?l.set(B.name,[B]):c.push(B)}return{rules:r,rulesOut:o,excludes:dp(
n,a,t.settings),references:l}}function mO(n,{rules:e,references:t},{namespace:s,index:i}){let r=new Set(t.keys());for(let{
pattern:o,name:a}of e.flatMap(({named:l})=>l))if(a!==void 0&&r.add(a),o.literal===void 0)for(let l of i.matching(n,s,o))
r.add(l);return[...r].toSorted(Te)}var yO=[];function EO(n,e,{subject:t,context:{index:s,scope:i,settings:r}}){let{kind:o,
namespace:a,name:l}=n,B=s.inNamespace(o,a).get(l),c=e.references.get(l)??yO,u=i.sourceIsOut(n,B?.labels);if(u!==void 0)return{
type:"out-of-scope",id:n,why:u};let f={name:l,isReferenced:c.length>0,isMatch:B===void 0||B.annotations.get(r.keys.match)===
"true"},h=t.template.hasContainers&&!e.excludes.has(l),d=h?mp(e.rules,f):void 0,p=h?mp(e.rulesOut,f):void 0;if(d===void 0&&
p!==void 0)return{type:"out-of-scope",id:n,why:"only a Rollout that is out of scope selects it"};if(B===void 0){let m=e.
rules.some(({named:y})=>y.some(D=>D.name===l));return{type:"missing",id:n,rule:d,references:c,isNamed:m,isExcluded:e.excludes.
has(l)}}return B.annotations.get(r.keys.ignore)==="true"?{type:"refused",source:B,reason:"ignore"}:d===void 0?{type:"ref\
used",source:B,reason:e.excludes.has(l)?"exclude":"opt-out"}:{type:"selected",source:B,rule:d,references:c,keys:wO(c,t,r)}}
var DO=["named","search","auto","auto-all"];function mp(n,e){let t=new Set(n.map(s=>pp(s,e)));return DO.find(s=>t.has(s))}
function wO(n,{deciders:e,workload:t},s){let i=[t,...e].map(({annotations:o})=>o.get(ah)).find(o=>o==="keys"||o==="objec\
t")??s.granularity,r=n.length===0||n.some(({keys:o})=>o===void 0);if(!(i==="object"||s.form==="env-vars"||r))return[...new Set(
n.flatMap(({keys:o})=>o??[]))].toSorted(Te)}function Sp(n){let e=SO(n),t=n.stampDomain??"rollstamp.io";OO([t,...n.oldStampDomain??[]],e);let s=n.reloadStrategy==="e\
nv-vars"?"env-vars":n.stamp??"each";s==="env-vars"&&AO(n);for(let i of n.enable??[])throw new $(`--enable ${i}: there is\
 no such addition in this version`);return{autoReloadAll:n.autoReloadAll??!1,granularity:n.granularity??"object",jobs:n.
jobs??"auto",kinds:[...Wa,...(n.workload??[]).map(TO)],namespace:n.namespace===void 0||n.namespace===""?"default":n.namespace,
ignoredKind:NO(n.resourcesToIgnore??[]),ignoredWorkloadTypes:IO(n.ignoredWorkloadTypes??[]),namespaces:n.namespaces??[],
namespacesToIgnore:n.namespacesToIgnore??[],namespaceSelector:wp("namespace-selector",n.namespaceSelector??[]),namespaceLabels:new Map(
(n.namespaceLabels??[]).map(FO)),resourceLabelSelector:wp("resource-label-selector",n.resourceLabelSelector??[]),isArgoRollouts:n.
isArgoRollouts??!0,form:s,stampDomain:t,oldStampDomains:(n.oldStampDomain??[]).filter(i=>i!==t),hashKey:LO(n.hashKey),rekey:n.
rekey??!1,missing:n.missing??"warn",expectMissing:n.expectMissing??[],pruneMissing:n.pruneMissing??!1,severity:RO(n.severity??
{}),strict:n.strict??!1,keys:e}}function ft(n,e){if(n==="")throw new $("an annotation key must not be empty: leave the o\
ption out for the default");return n??e}function SO(n){return{auto:ft(n.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{
ConfigMap:ft(n.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:ft(n.secretAutoAnnotation,"secret.\
reloader.stakater.com/auto")},named:{ConfigMap:ft(n.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:ft(
n.secretAnnotation,"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:ft(n.configmapsExcludeAnnotation,"configma\
ps.exclude.reloader.stakater.com/reload"),Secret:ft(n.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/re\
load")},search:ft(n.autoSearchAnnotation,"reloader.stakater.com/search"),match:ft(n.searchMatchAnnotation,"reloader.stak\
ater.com/match"),ignore:ft(n.ignoreAnnotation,"reloader.stakater.com/ignore")}}var bO=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
Dp=243;function OO(n,e){let t=[e.auto,e.search,e.match,e.ignore,...Object.values(e.typedAuto),...Object.values(e.named),
...Object.values(e.exclude)];for(let s of n){if(s.length>Dp||!bO.test(s))throw new $(`a stamp domain must be a DNS subdo\
main (lower-case letters, digits, - and .) of at most ${String(Dp)} characters`);let i=t.find(r=>r.startsWith(`configmap\
.${s}/`)||r.startsWith(`secret.${s}/`)||r===`${s}/config-digest`);if(i!==void 0)throw new $(`the annotation key ${i} lie\
s under the prefixes of the stamps (${s}): rename one of them`)}}function AO(n){let e=[["granularity",n.granularity==="k\
eys"],["hash-key-file",n.hashKey!==void 0],["stamp single",n.stamp==="single"],["stamp-domain",n.stampDomain!==void 0]].
find(([,t])=>t);if(e!==void 0)throw new $(`--reload-strategy env-vars writes what Reloader would write, so it does not g\
o with --${String(e[0])}: leave one of them out`)}function NO(n){let e=new Set(n.map(t=>t.toLowerCase()));if(e.size!==0){
if(e.size>1||!(e.has("configmaps")||e.has("secrets")))throw new $("--resources-to-ignore takes configMaps or secrets, on\
e of them");return e.has("secrets")?"Secret":"ConfigMap"}}function IO(n){for(let e of n)if(e!=="jobs"&&e!=="cronjobs")throw new $(
"--ignored-workload-types takes jobs and cronjobs");return n}function wp(n,e){if(e.length!==0)try{return Cd(e)}catch(t){
throw t instanceof Gt?new $(`--${n}: ${t.message}`,{cause:t}):t}}function FO(n){let[e="",...t]=n.split("="),s=t.join("="),
i=new Map;for(let r of s===""?[]:s.split(",")){let o=r.indexOf("=");if(o<1)throw new $("--namespace-labels takes NS=key=\
value,key=value, e.g. 'shop=team=web,env=prod'");i.set(r.slice(0,o).trim(),r.slice(o+1).trim())}if(e===""||t.length===0)
throw new $("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,i]}var kO=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function TO(n){let[,e="",t="",s=""]=kO.exec(n)??[];if(t==="")throw new $("--workload takes GROUP/KIND=path.to.template, \
e.g. apps.kruise.io/CloneSet=spec.template");if(Wa.some(i=>i.group===e&&i.kind===t))throw new $(`--workload ${e}/${t}: t\
he kind is built in`);return{group:e,kind:t,template:s.split(".")}}function LO(n){if(n===void 0)return;let e=typeof n=="\
string"?new TextEncoder().encode(n):n;if(e.length===0)throw new $("the hash key is empty: give a key, or leave the optio\
n out");return e}function vO(n){return n==="error"||n==="warning"||n==="info"||n==="off"}function RO(n){let e=new Map;for(let[
t,s]of Object.entries(n)){if(!Object.hasOwn(Br,t))throw new $(`--severity ${t}: there is no such finding; the codes are ${Object.
keys(Br).join(", ")}`);if(!vO(s))throw new $(`--severity ${t}=\u2026: takes error, warning, info or off`);e.set(t,s)}return e}function Vs(n,e){if(e.length===0)return n;let t=[],s=0;for(let i of e.toSorted((r,o)=>r.start-o.start||r.end-o.end)){if(i.
start<s||i.end<i.start||i.end>n.length)throw new Error(`edits overlap or leave the text at offset ${String(i.start)}`);t.
push(n.slice(s,i.start),i.text),s=i.end}return t.push(n.slice(s)),t.join("")}function Ot(n,e){let t=n.lastIndexOf(`
`,e-1)+1;return t===0&&n.startsWith("\uFEFF")?1:t}function ht(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t>e&&n.charAt(t-1)==="\r"?t-1:t}function Ap(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t+1}function dn(n,e){let t=n.indexOf(`
`,e);return t===-1&&(t=n.lastIndexOf(`
`)),t>0&&n.charAt(t-1)==="\r"?`\r
`:`
`}function dt(n,e){return Array.from(n.slice(Ot(n,e),e)).length}function rt(n,e,t){for(let s=e;s<t;s+=1){let i=n.charCodeAt(
s);if(i!==32&&i!==9)return!1}return!0}function Ys(n,e){return rt(n,Ot(n,e),e)}function Kl(n,e){return n.charAt(e)==="#"&&
(e===0||/[\s\uFEFF]/.test(n.charAt(e-1)))}function Yn(n,e){let t=e;for(;;){let s=n.charCodeAt(t);if(s===32||s===9||s===10||
s===13)t+=1;else if(s===35&&Kl(n,t))t=ht(n,t);else return t}}function Ie(n,e){switch(e.type){case"alias":return e.end;case"\
scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow?Op(n,e,"}"):bp(n,e);default:return e.flow?Op(n,e,"]"):bp(
n,e)}}function bp(n,e){if(e.type==="sequence")return Cn(n,e,e.items.length-1);let t=e.entries.at(-1);return t===void 0?e.
contentStart:Nt(n,t)}function Op(n,e,t){let s=e.type==="mapping"?e.entries.at(-1):void 0,i=e.contentStart+1;if(s!==void 0)
i=Nt(n,s);else if(e.type==="sequence")for(let r of e.items)i=Math.max(i,Ie(n,r));for(i=Yn(n,i);n.charAt(i)!==t&&i<n.length;)
i=Yn(n,i+1);return i+1}function At(n,{key:e,value:t}){let s=Ie(n,e);if(s===-1)return t.start===-1?-1:n.lastIndexOf(":",t.
start);let i=Yn(n,s);return n.charAt(i)===":"?i:-1}function Nt(n,e){let t=Ie(n,e.value);if(t!==-1)return t;let s=At(n,e);
return s===-1?Ie(n,e.key):s+1}function pn(n,e,t){let s=e.entries[t],i=s?.key.start??-1;if(i===-1)return s===void 0?-1:At(
n,s);let r=e.entries[t-1],o=r===void 0?e.contentStart:Nt(n,r),a=i-1;for(;a>o&&/\s/.test(n.charAt(a));)a-=1;return a>=o&&
n.charAt(a)==="?"?a:i}function jr(n,e,t){return t===0?e.contentStart:Yn(n,Cn(n,e,t-1))}function Cn(n,e,t){let s=e.items[t],
i=s===void 0?-1:Ie(n,s);return i!==-1?i:t<0?e.contentStart:jr(n,e,t)+1}function*Wr(n,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:_O(n,e)});else if(e.type==="m\
apping")for(let{key:t,value:s}of e.entries)yield*Wr(n,t),yield*Wr(n,s);else if(e.type==="sequence")for(let t of e.items)
yield*Wr(n,t)}function _O(n,e){let{end:t}=e;for(;t>e.contentStart&&/\s/.test(n.charAt(t-1));)t-=1;return t}function zn(n,{
start:e,end:t},s){let i=[],r=s.flatMap(l=>[...Wr(n,l)]),o=l=>{let B=i.at(-1);B!==void 0&&rt(n,B.end,l.start)?i[i.length-
1]={start:B.start,end:l.end}:i.push(l)},a=0;for(let l=e;l<t;){for(;(r[a]?.end??1/0)<=l;)a+=1;let B=r[a];B?.start===l?(o(
B),l=B.end):/\s/.test(n.charAt(l))?l+=1:Kl(n,l)?l=ht(n,l):(o({start:l,end:l+1}),l+=1)}return i}function zs(n,e){return e.
map(({start:t,end:s})=>{let i=Ys(n,t),r=ht(n,s);if(rt(n,s,r))return i?{start:Ot(n,t),end:Ap(n,s),text:""}:{start:xO(n,t),
end:s,text:""};let o=i||n.charAt(s-1)===",";return{start:t,end:o?MO(n,s):s,text:""}})}function xO(n,e){let t=e;for(;t>0&&
rt(n,t-1,t);)t-=1;return t}function MO(n,e){let t=e;for(;t<n.length&&rt(n,t,t+1);)t+=1;return t}function Ht(n,e,t){let[s,
...i]=e;return s===void 0?[]:[_(N({},s),{text:t}),...zs(n,i)]}function Qs(n,e){let t=At(n,e),s=t===-1?Ie(n,e.key):t+1;return zn(
n,{start:s,end:Nt(n,e)},[e.value])}function ql(n,e,t){return zn(n,{start:e,end:Nt(n,t)},[t.key,t.value])}function Vr(n,e){
let t=[];for(let[s,i]of e.entries()){if(!i.isGone)continue;let r=e.slice(s+1).some(({isGone:c})=>!c),o=e[s-1],a=r?i:o,l=a===
void 0?-1:Yn(n,a.end),B=l!==-1&&n.charAt(l)===","?[{start:l,end:l+1}]:[];t.push(...r?[...i.tokens,...B]:[...B,...i.tokens])}
return PO(n,t)}function PO(n,e){let t=[];for(let s of e.toSorted((i,r)=>i.start-r.start)){let i=t.at(-1);i!==void 0&&rt(
n,i.end,s.start)?t[t.length-1]={start:i.start,end:s.end}:t.push(s)}return t}function Qn(n,e,{changes:t,layout:s}){let{add:i,update:r,remove:o}=t,a=[];for(let[u,f]of r)a.push(...Ht(n,Qs(n,u),Yr(f)));
let[l]=e.entries,B=pn(n,e,0),c=i.length>0&&l!==void 0&&o.has(l)?l:void 0;if(i.length>0){let{lines:u,separator:f}=HO(n,i,
{mapping:e,layout:s});c===void 0?a.push({start:B,end:B,text:u.map(h=>h+f).join("")}):a.push(...Ht(n,ql(n,B,c),u.join(f)))}
return[...a,...zs(n,GO(n,e,{remove:o,reuse:c}))]}function GO(n,e,{remove:t,reuse:s}){let i=e.entries.map((r,o)=>{let a=t.
has(r)&&r!==s,l=a?ql(n,pn(n,e,o),r):[];return{end:e.flow?Nt(n,r):0,isGone:a,tokens:l}});return e.flow?Vr(n,i):i.flatMap(
({tokens:r})=>r)}function Yr(n){return`"${n}"`}function HO(n,e,{mapping:t,layout:s}){let i=pn(n,t,0),r=dn(n,i),o=" ".repeat(
dt(n,i));if(!t.flow)return{lines:e.map(f=>zr(f,o,s).join(r).slice(o.length)),separator:r+o};let a=Qr(n,t,s),l=n.slice(Ot(
n,i),i),B=a.isPretty?`,${r}${l}`:a.isCompact?",":", ";return{lines:e.map(u=>Np(u,_(N({},a),{indent:l,lineBreak:r}))),separator:B}}
function zr({key:n,value:e},t,s){if(typeof e=="string")return[`${t}${n}: ${Yr(e)}`];if("entries"in e){let r=t+" ".repeat(
s.step);return[`${t}${n}:`,...e.entries.flatMap(o=>zr(o,r,s))]}let i=t+" ".repeat(s.dashStep);return[`${t}${n}:`,...e.items.
flatMap(r=>Jl(r,i,s))]}function Jl(n,e,t){let s=`${e}  `;return n.flatMap(r=>zr(r,s,t)).map((r,o)=>o===0?`${e}- ${r.slice(
s.length)}`:r)}function Qr(n,e,t){let[s]=e.entries;if(s===void 0)return{isPretty:!1,isCompact:!1,quotesKeys:!1,step:t.step};
let i=At(n,s);return{isPretty:e.flow&&Ys(n,pn(n,e,0)),isCompact:i!==-1&&!/\s/.test(n.charAt(i+1)),quotesKeys:s.key.type===
"scalar"&&s.key.style==="double",step:t.step}}function Np({key:n,value:e},t){return`${t.quotesKeys?Yr(n):n}:${t.isCompact?
"":" "}${Xs(e,t)}`}function Xs(n,e){if(typeof n=="string")return Yr(n);let t=_(N({},e),{indent:e.indent+" ".repeat(e.step)}),
[s,i]="entries"in n?["{","}"]:["[","]"],r="entries"in n?n.entries.map(a=>Np(a,t)):n.items.map(a=>Xs({entries:a},t));if(!e.
isPretty)return s+r.join(e.isCompact?",":", ")+i;let o=`,${e.lineBreak}${t.indent}`;return`${s}${e.lineBreak}${t.indent}${r.
join(o)}${e.lineBreak}${e.indent}${i}`}function Ip(n,{mapping:e,entry:t},{value:s,layout:i}){let r=At(n,t),o=Nt(n,t),a=ht(
n,Ie(n,t.key))===ht(n,o);if(!e.flow&&r!==-1&&a&&!$O(t.value)){let h=dt(n,t.key.start),d=zr({key:"",value:s}," ".repeat(h),
i).slice(1),p=dn(n,o),m=ht(n,o),y=p+d.join(p),D={start:m,end:m,text:y};return o===r+1?[D]:rt(n,o,m)?[{start:r+1,end:m,text:y}]:
[{start:r+1,end:o,text:""},D]}let l=/^[ \t]*/.exec(n.slice(Ot(n,t.key.start)))?.[0]??"",B=_(N({},Qr(n,e,i)),{indent:l,lineBreak:dn(
n,o)}),c=Xs(s,B),u=Qs(n,t);if(u.length>0)return Ht(n,u,c);let f=r===-1?Ie(n,t.key):r+1;return[{start:f,end:f,text:`${r===
-1?":":""}${B.isCompact?"":" "}${c}`}]}function $O(n){return n.start!==n.contentStart}function Xr(n,e,t=2){let s=dt(n,e.
contentStart);for(let{value:i}of e.entries){if(i.type!=="mapping"||i.entries.length===0)continue;let r=pn(n,i,0),o=e.flow?
dt(n,pn(n,e,0)):s,a=dt(n,r)-o;if(a>0&&Ys(n,r))return{step:a,dashStep:t}}return{step:2,dashStep:t}}var gn=["metadata","annotations"];function Fp(n,e){if(e.length===0)return{edits:[]};let{text:t}=n.doc.file,s=jO(n,e);if(s!==
void 0)return{obstacle:s};let i=Xr(t,n.at.node),r=G(n.at,gn[0]),o=G(r,gn[1]),a=e.flatMap(({key:l,value:B})=>B===void 0||
UO(o,l)!==void 0?[]:[{key:l,value:B}]);if(o?.node.type==="mapping"&&o.node.entries.length>0){let{node:l}=o,B=_(N({},KO(l,
e)),{add:a});return a.length===0&&l.entries.every(u=>B.remove.has(u))?{edits:qO(t,n.at.node,i)}:{edits:Qn(t,l,{changes:B,
layout:i})}}return{edits:JO(t,{at:n.at,metadata:r,added:a,layout:i})}}function UO(n,e){return n?.node.type==="mapping"?$e(
n.node).get(e)?.entry:void 0}function KO(n,e){let t=new Map,s=new Set;for(let{key:i,value:r}of e){let o=ct(n,i);o!==void 0&&
(r===void 0?s.add(o):t.set(o,r))}return{update:t,remove:s}}function qO(n,e,t){let s=ct(e,gn[0]),i=s?.value;if(s===void 0||
i?.type!=="mapping")return[];let r=ct(i,gn[1]),o=i.entries.every(c=>c===r),[a,l]=o?[e,s]:[i,r];return l===void 0?[]:Qn(n,
a,{changes:{add:[],update:new Map,remove:new Set([l])},layout:t})}function JO(n,{at:e,metadata:t,added:s,layout:i}){let r={
key:gn[1],value:{entries:s}};return t?.node.type==="mapping"&&t.node.entries.length>0?Zr(n,t.node,{entry:r,layout:i}):Zr(
n,e.node,{entry:{key:gn[0],value:{entries:[r]}},layout:i})}function Zr(n,e,{entry:t,layout:s}){let i=ct(e,t.key);return i!==
void 0?Ip(n,{mapping:e,entry:i},{value:t.value,layout:s}):Qn(n,e,{changes:{add:[t],update:new Map,remove:new Set},layout:s})}
function jO(n,e){let t=n.at;for(let s of gn){let i=Zs(t,[s]);if(i!==void 0)return i;let r=G(t,s);if(r!==void 0&&r.node.type!==
"mapping"&&!xt(r))return{type:"invalid",offset:r.node.start,field:"metadata"};t=r}return Zs(t,e.map(({key:s})=>s))}function Zs(n,e){
if(n===void 0)return;let{node:t,shared:s}=n;if(s)return{type:"shared",offset:t.start};if(t.type!=="mapping")return;let i=t.
duplicates?.find(({name:o})=>o!==void 0&&e.includes(o));if(i!==void 0)return{type:"duplicate",offset:i.key.start};if(!t.
merges&&!WO(t))return;let r=$e(t);for(let o of e){let a=r.get(o);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||
a.entry.value.aliased)return{type:"shared",offset:a.entry.key.start}}}function WO(n){return n.entries.some(({key:e,value:t})=>e.
aliased||t.aliased)}var VO=/^[0-9a-f]{40}$/;function jl(n,e){return Ue(G(G(n,"spec"),e))}function kp(n){return["containers","initContainers"].
flatMap(e=>jl(n,e).flatMap((t,s)=>Ue(G(t,"env")).flatMap((i,r)=>{let o=oe(G(i,"name"))??"",a=Qf(o),l=oe(G(i,"value"))??"";
return a===void 0||!VO.test(l)||G(i,"valueFrom")!==void 0?[]:[{kind:a,name:o,value:l,list:e,container:s,index:r}]})))}function Tp(n,e,t){let{text:s}=n.doc.file,i=[];for(let r of e){let o=jl(n.at,r.list)[r.container];if(o?.node.type!=="map\
ping")continue;let a=zO(o,r);if(a!==void 0)return{obstacle:a};let l=_(N({},Xr(s,n.at.node)),{dashStep:YO(s,n.at)});i.push(
...QO(s,o.node,{change:r,side:t,layout:l}))}return{edits:i}}function YO(n,e){let t=G(e,"spec")?.node,s=t?.type==="mappin\
g"?ct(t,"containers"):void 0;return s?.value.type!=="sequence"||s.value.flow?2:Math.max(0,dt(n,s.value.contentStart)-dt(
n,s.key.start))}function zO(n,e){let t=Zs(n,["env"]);if(t!==void 0)return t;let s=G(n,"env");if(s?.shared===!0)return{type:"\
shared",offset:s.node.start};if(!(s===void 0||xt(s))){if(s.node.type!=="sequence")return{type:"invalid",offset:s.node.start,
field:"env"};for(let i of[...e.update.keys(),...e.remove]){let r=s.node.items[i];if(r===void 0)continue;if(r.type!=="map\
ping"||r.aliased)return{type:"shared",offset:r.start};let a=Zs({node:r,shared:!1},["name","value"]);if(a!==void 0)return a}}}
function QO(n,e,{change:t,side:s,layout:i}){let r=t.add.map(({name:l,value:B})=>[{key:"name",value:l},{key:"value",value:B}]),
o=ct(e,"env"),a=o?.value;return o===void 0||a?.type!=="sequence"||a.items.length===0?r.length===0?[]:Zr(n,e,{entry:{key:"\
env",value:{items:r}},layout:i}):r.length===0&&a.items.every((l,B)=>t.remove.has(B))?Qn(n,e,{changes:{add:[],update:new Map,
remove:new Set([o])},layout:i}):XO(n,a,{change:t,added:r,side:s,layout:i})}function XO(n,e,{change:t,added:s,side:i,layout:r}){
let o=[];for(let[u,f]of t.update){let h=e.items[u],d=h?.type==="mapping"?ct(h,"value"):void 0;d!==void 0&&o.push(...Ht(n,
Qs(n,d),`"${f}"`))}let a=i==="first"?0:e.items.length-1,l=s.length>0&&t.remove.has(a)?a:void 0;s.length>0&&o.push(...(e.
flow?eA:ZO)(n,e,{added:s,side:i,layout:r,reuse:l}));let B=e.items.map((u,f)=>{let h=t.remove.has(f)&&f!==l,d=Cn(n,e,f),p=e.
flow?u.start:h?jr(n,e,f):0;return{end:d,isGone:h,tokens:h?zn(n,{start:p,end:d},[u]):[]}}),c=e.flow?Vr(n,B):B.flatMap(u=>u.
tokens);return[...o,...zs(n,c)]}function ZO(n,e,{added:t,side:s,layout:i,reuse:r}){let o=" ".repeat(dt(n,e.contentStart)),
a=dn(n,e.contentStart),l=t.map(f=>Jl(f,o,i).join(a));if(r!==void 0){let f=jr(n,e,r),h=e.items[r],d=zn(n,{start:f,end:Cn(
n,e,r)},h===void 0?[]:[h]);return Ht(n,d,l.join(a).slice(o.length))}if(s==="first"){let f=e.contentStart,h=l.map(d=>`${d.
slice(o.length)}${a}${o}`).join("");return[{start:f,end:f,text:h}]}let B=Cn(n,e,e.items.length-1);if(B>0&&n.charAt(B-1)===
`
`)return[{start:B,end:B,text:l.map(f=>f+a).join("")}];let u=ht(n,B);return[{start:u,end:u,text:l.map(f=>a+f).join("")}]}
function eA(n,e,{added:t,side:s,layout:i,reuse:r}){let[o]=e.items;if(o===void 0)return[];let a=o.type==="mapping"?Qr(n,o,
i):void 0,l=n.slice(Ot(n,o.start),o.start),B=rt(l,0,l.length),c={isPretty:a?.isPretty??!1,isCompact:a?.isCompact??!1,quotesKeys:a?.
quotesKeys??!1,step:i.step,indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:dn(n,o.start)},u=B?`,${c.lineBreak}${l}`:c.isCompact?
",":", ",f=t.map(d=>Xs({entries:d},c));if(r!==void 0){let d=e.items[r];if(d===void 0)return[];let p=zn(n,{start:d.start,
end:Ie(n,d)},[d]);return Ht(n,p,f.join(u))}if(s==="first")return[{start:o.start,end:o.start,text:f.map(d=>d+u).join("")}];
let h=Cn(n,e,e.items.length-1);return[{start:h,end:h,text:f.map(d=>u+d).join("")}]}function Wl(n,e){let t=n.isNamed||n.references.length>0;return n.rule!==void 0&&t&&!e.pruneMissing}function eo(n,e){switch(n.
type){case"selected":return{type:"selected"};case"out-of-scope":return{type:"leave"};case"refused":return{type:"remove",
reason:`removed: ${n.reason}`};default:return Wl(n,e)?{type:"kept"}:n.isExcluded?{type:"remove",reason:"removed: exclude"}:
{type:"remove",reason:n.rule===void 0?"removed: opt-out":"removed: missing"}}}function Vl(n,{selection:e,settings:t,isCheck:s,
drafts:i,place:r}){return!n.startsWith(Mt)||t.hashKey!==void 0||t.rekey?!1:(i.push(H.hashKeyMissing(r,e.workload.id,s)),
!0)}import{hash as tA}from"node:crypto";var nA=63,sA=46,iA=16,Lp={ConfigMap:"configmap",Secret:"secret"};function Yl(n,e,t){
return`${Lp[n]}.${t}/${rA(e)}`}function zl(n){return`${n}/config-digest`}function rA(n){return n.length<=nA?n:`${n.slice(
0,sA)}.${tA("sha256",n,"hex").slice(0,iA)}`}function to(n,e){if(n===zl(e))return"single";for(let t of["ConfigMap","Secre\
t"]){let s=`${Lp[t]}.${e}/`;if(n.startsWith(s))return{kind:t,short:n.slice(s.length)}}}function pt({kind:n,name:e}){return`${n}/${e}`}function mn(n){return n.verdicts.filter(e=>e.type==="selected")}function vp(n,{
context:e,drafts:t}){let{settings:s,digests:i,isCheck:r}=e,o=new Map(s.form==="env-vars"?[]:mn(n).map(c=>[pt(c.source.id),
i.of(c.source,c.keys)])),a=oA(n,{settings:s,known:o}),l={selection:n,settings:s,isCheck:r,drafts:t,changes:[],states:new Map,
wanted:a},B=[s.stampDomain,...s.oldStampDomains];for(let[c,u]of aA(n,B))lA(c,{work:l,place:u,domains:B});for(let[c,{value:u,
source:f}]of[...a].toSorted(([h],[d])=>Te(h,d)))ei(l,f,"absent"),l.changes.push({action:"add",form:"annotation",key:c,value:u,
reason:"added",source:f});return{changes:l.changes,states:l.states,digests:o}}function oA(n,{settings:e,known:t}){if(t.size===
0)return new Map;if(e.form==="single"){let s=mn(n).map(({source:{id:i}})=>[`${i.kind.toLowerCase()}/${i.name}`,t.get(pt(
i))??""]);return new Map([[zl(e.stampDomain),{value:nh(s),source:void 0}]])}return new Map(mn(n).map(({source:{id:s}})=>[
Yl(s.kind,s.name,e.stampDomain),{value:t.get(pt(s))??"",source:s}]))}function aA({template:n},e){let t=i=>e.some(r=>to(i,
r)!==void 0);if(![...n.annotations.keys()].some(t))return[];let s=G(G(n.at,"metadata"),"annotations")?.node;return s?.type!==
"mapping"?[]:[...$e(s)].filter(([i])=>t(i)).map(([i,{entry:r}])=>[i,{file:n.doc.file,offset:r.key.start}])}function lA(n,{
work:e,place:t,domains:s}){let{selection:i,settings:r,drafts:o}=e,a=i.template.annotations.get(n)??"",l=s.find(h=>to(n,h)!==
void 0)??r.stampDomain,B=to(n,l);if(B===void 0)return;let c=l===r.stampDomain;if(!eh.test(a)){if(!c)return;ei(e,e.wanted.
get(n)?.source,"foreign"),e.wanted.delete(n),o.push(H.stampForeign(t,i.workload.id,n));return}let u={selection:i,settings:r,
isCheck:e.isCheck,drafts:o,place:t},f={key:n,value:a,place:t,lock:u};B==="single"?uA(f,e):cA(_(N({},f),{kind:B.kind,name:BA(
i,N({key:n,domain:l},B))}),e)}function BA(n,{key:e,domain:t,kind:s,short:i}){return/^.{46}\.[0-9a-f]{16}$/.test(i)?[...n.
verdicts.map(o=>("source"in o?o.source.id:o.id).name),...n.names(s)].find(o=>Yl(s,o,t)===e)??i:i}function cA(n,e){let{key:t,
value:s,kind:i,name:r}=n,o={kind:i,name:r},a=eo(e.selection.judge(i,r),e.settings);a.type!=="leave"&&(a.type==="kept"?(ei(
e,o,"kept"),e.drafts.push(H.stampKept(n.place,e.selection.workload.id,o))):a.type==="remove"?Ql(e,{key:t,reason:a.reason,
source:o}):i==="Secret"&&Vl(s,n.lock)?(ei(e,o,"blocked"),e.wanted.delete(t)):Rp({key:t,value:s,source:o},e))}function uA({
key:n,value:e,lock:t,place:s},i){let{selection:r,settings:o}=i,a=mn(r);if(a.some(({source:u})=>u.id.kind==="Secret")&&Vl(
e,t)){i.wanted.delete(n);return}if(i.wanted.has(n)){Rp({key:n,value:e,source:void 0},i);return}if(r.verdicts.some(({type:u})=>u===
"out-of-scope"))return;let B=r.verdicts.find(u=>u.type==="missing"&&Wl(u,o));if(a.length===0&&B?.type==="missing"){i.drafts.
push(H.stampKept(s,r.workload.id,B.id));return}let c=a.length===0?fA(r):"form";Ql(i,{key:n,reason:c,source:void 0})}function fA(n){
let e=n.verdicts.find(t=>t.type==="refused");return e?.type==="refused"?`removed: ${e.reason}`:"removed: opt-out"}function Rp({
key:n,value:e,source:t},s){let i=s.wanted.get(n);if(i===void 0){Ql(s,{key:n,reason:"form",source:t});return}if(s.wanted.
delete(n),ei(s,t,i.value===e?"fresh":"stale"),i.value===e)return;let r=i.value.startsWith(Mt)===e.startsWith(Mt)?"conten\
t":"key";s.changes.push({action:"update",form:"annotation",key:n,value:i.value,reason:r,source:t})}function Ql(n,{key:e,
reason:t,source:s}){n.changes.push({action:"remove",form:"annotation",key:e,value:void 0,reason:t,source:s})}function ei(n,e,t){
if(e===void 0)for(let{source:s}of mn(n.selection))n.states.set(pt(s.id),t);else n.states.set(pt(e),t)}function _p(n,{context:e,drafts:t}){let{settings:s,digests:i}=e,o=s.form==="env-vars"?hA(n,{digests:i,drafts:t}):new Map,
a=new Map([...o.values()].map(({source:B,value:c})=>[pt(B),c])),l={selection:n,settings:s,wanted:o,drafts:t,changes:[],states:new Map,
buckets:new Map};for(let B of kp(n.template.at).toReversed())pA(B,l);for(let B of[...o.values()].toSorted((c,u)=>Te(c.name,
u.name)))l.states.set(pt(B.source),"absent"),Xl(l,{list:"containers",container:B.container}).add.push(B),l.changes.push(
{action:"add",form:"env-var",key:B.name,value:B.value,reason:"added",source:B.source});return{changes:l.changes,states:l.
states,digests:a,edits:mA(l.buckets)}}function hA(n,{digests:e,drafts:t}){let s=new Map,{workload:i}=n;for(let r of mn(n)){
let{id:o}=r.source,a=dr(o.kind,o.name),l=s.get(a);if(l!==void 0){let B=[l.source.name,o.name];t.push(H.envCollision(i.place,
i.id,{variable:a,names:B}))}s.set(a,{name:a,value:e.reloader(r.source),container:dA(r),source:o})}return s}function dA({
references:n}){for(let e of["volume","env"]){let t=n.filter(i=>i.via===e),s=t.flatMap(i=>i.containers);if(t.length>0)return s.
length===0?0:Math.min(...s)}return 0}function pA(n,e){let{selection:t,settings:s,wanted:i}=e,r=i.get(n.name);if(r!==void 0&&
n.list==="containers"&&n.container===r.container){i.delete(n.name);let c=r.value===n.value;if(e.states.set(pt(r.source),
c?"fresh":"stale"),c)return;Xl(e,n).update.set(n.index,r.value),e.changes.push({action:"update",form:"env-var",key:n.name,
value:r.value,reason:"content",source:r.source});return}let o=CA(n,t),a=o===void 0?void 0:"source"in o?o.source.id:o.id,
l=o===void 0?gA(n,t):eo(o,s);if(l.type==="leave")return;if(l.type==="kept"&&a!==void 0){e.states.set(pt(a),"kept");let{file:c}=t.
template.doc;e.drafts.push(H.stampKept({file:c,offset:t.workload.place.offset},t.workload.id,a));return}let B=l.type==="\
remove"?l.reason:"form";Xl(e,n).remove.add(n.index),e.changes.push({action:"remove",form:"env-var",key:n.name,value:void 0,
reason:B,source:a})}function CA({kind:n,name:e},t){let s=t.verdicts.find(i=>{let r="source"in i?i.source.id:i.id;return r.
kind===n&&dr(n,r.name)===e});if(s!==void 0)return s;for(let i of t.names(n))if(dr(n,i)===e)return t.judge(n,i)}function gA({
kind:n},e){return e.judge(n,"").type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function Xl(n,{
list:e,container:t}){let s=`${e}/${String(t)}`,i=n.buckets.get(s)??{add:[],update:new Map,remove:new Set};return n.buckets.
set(s,i),i}function mA(n){return[...n].map(([e,t])=>{let[s,i]=e.split("/");return _(N({},t),{list:s==="containers"?"cont\
ainers":"initContainers",container:Number(i)})})}function xp(n,e){let t=[];return{plans:n.map(i=>yA(i,{context:e,drafts:t})),drafts:t}}function yA(n,{context:e,drafts:t}){
if(n.outOfScope!==void 0)return{selection:n,changes:[],edits:[],states:new Map,digests:new Map};let s=vp(n,{context:e,drafts:t}),
i=_p(n,{context:e,drafts:t}),r=EA([...s.changes,...i.changes]),a=[Fp(n.template,s.changes),Tp(n.template,i.edits,n.workload.
type.isRollout===!0?"last":"first")].flatMap(l=>DA(n,l,t));return wA(n,s.changes,t),{selection:n,changes:r,edits:a.toSorted(
(l,B)=>l.start-B.start||l.end-B.end),states:new Map([...s.states,...i.states]),digests:new Map([...s.digests,...i.digests])}}
function EA(n){if(!n.some(({reason:t})=>t==="form"))return n;let e="form";return n.map(t=>t.reason==="added"?_(N({},t),{
reason:e}):t)}function DA({workload:n,template:e},t,s){if("edits"in t)return t.edits;let{obstacle:i}=t,{file:r}=e.doc,o={
file:r,offset:i.offset>=0?i.offset:e.at.node.start};return i.type==="shared"?s.push(H.aliasShared(o,n.id)):i.type==="dup\
licate"?s.push(H.duplicateKey(o,!0)):s.push(H.templateInvalid(o,n.id,i.field)),[]}function wA({workload:n,template:e},t,s){
if(t.length===0)return;let i=new Map(e.annotations);for(let{key:o,value:a}of t)a===void 0?i.delete(o):i.set(o,a);let r=0;
for(let[o,a]of i)r+=Buffer.byteLength(o)+Buffer.byteLength(a);r>ce.annotations&&s.push(H.annotationsTooLarge(n.place,n.id,
r))}function Zl(n,e,t){let s=Sp(e);SA(n);let i=pd(n,Mf(s)),r=Pf(i,s),o=Ed(r,s),a=yp(r,o,s),l=ih(s.hashKey),B=xp(a,{settings:s,
digests:l,isCheck:t.isCheck}),c=ch({catalog:r,scope:o,selections:a},{settings:s,digests:l}),u=[...t.drafts??[],...[i,r,o,
B,l].flatMap(f=>f.drafts),...c];return{files:bA(n,B.plans),findings:oh(u,n,s),plans:B.plans,manifests:i.manifests}}function SA(n){
let e=0;for(let{path:t,text:s}of n)if(e+=s.length,e>ce.input)throw new ae("limit","the input is larger than 256 MiB: sta\
mp it in several sets",{path:t})}function bA(n,e){let t=new Map(n.map(s=>[s,[]]));for(let{selection:s,edits:i}of e)t.get(
s.template.doc.file)?.push(...i);return[...t].map(([s,i])=>({path:s.path,text:Vs(s.text,i),edits:i}))}function yn(n){return n.map(e=>{let{selection:t,changes:s}=e,{workload:i,outOfScope:r}=t,{file:o,offset:a}=i.place;return _(
N(N({kind:i.id.kind,namespace:i.id.namespace,name:i.id.name,path:o.path},Ye(o,a)),r===void 0?{}:{outOfScope:r}),{sources:t.
verdicts.map(l=>NA(l,e)),changes:s.map(({action:l,key:B,reason:c,source:u})=>N({action:l,key:B,reason:c},u===void 0?{}:{
source:{kind:u.kind,name:u.name}}))})})}var OA={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreig\
n",blocked:"locked"},AA={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-ou\
t":"the workload has not opted in with it"};function NA(n,{selection:e,states:t,digests:s}){let i="source"in n?n.source.
id:n.id,r=`${i.kind}/${i.name}`,o=t.get(r),a=o===void 0?"none":OA[o],l={kind:i.kind,name:i.name,references:IA(i,e)};switch(n.
type){case"selected":{if(e.outOfScope!==void 0)return _(N({},l),{rule:n.rule,stamp:"out of scope",why:e.outOfScope});let B=s.
get(r);return _(N(_(N({},l),{rule:n.rule}),B===void 0?{}:{digest:B}),{stamp:a})}case"refused":return _(N({},l),{stamp:a,
why:AA[n.reason]});case"out-of-scope":return _(N({},l),{stamp:"out of scope",why:n.why});default:return _(N(N({},l),n.rule===
void 0?{}:{rule:n.rule}),{stamp:a,why:"the source is not in this set"})}}function IA({kind:n,name:e},{template:t}){let{file:s}=t.
doc;return t.references.filter(i=>i.kind===n&&i.name===e).map(({path:i,offset:r})=>N({field:i,path:s.path},Ye(s,r)))}function eB(n){
return n.flatMap(({selection:e})=>{if(e.outOfScope!==void 0)return[];let{workload:t}=e;return e.verdicts.filter(i=>i.type===
"missing").flatMap(({id:i,rule:r})=>{if(r===void 0)return[];let{line:o}=Ye(t.place.file,t.place.offset),{kind:a,name:l}=i;
return[{workload:t.id,source:{kind:a,name:l},rule:r,path:t.place.file.path,line:o}]})})}function En(n){return n.some(({severity:e})=>e==="error")}var FA="<redacted>",kA=[["data"],["binaryData"],["stringData"],["metadata","annotations"]];function Pp(n,e){let t=[];for(let{
doc:s,at:i,kind:r}of e)if(!(s.file!==n||r!=="ConfigMap"&&r!=="Secret"))for(let o of kA)t.push(...TA(n.text,ue(i,o)));return[
...new Map(t.map(s=>[s.start,s])).values()].toSorted((s,i)=>s.start-i.start)}function TA(n,e){let t=e?.node;return t===void 0||
t.start===-1?[]:t.type!=="mapping"?[Mp(n,t.start,Ie(n,t))]:t.entries.map((s,i)=>{let r=At(n,s),o=r===-1?Ie(n,s.key):r+1;
return Mp(n,o,LA(n,t,i))})}function LA(n,e,t){let s=e.entries[t+1];return s!==void 0&&s.key.start!==-1?s.key.start:Ie(n,
e)}function Mp(n,e,t){let s=n.slice(e,t);return{start:e,end:t,text:s.replace(/[^\s,][^\r\n]*/g,FA)}}import{styleText as vA}from"node:util";function Xn({isTTY:n},e){let t=e.NO_COLOR,s=!n||t!==void 0&&t!==""||e.TERM==="dum\
b";return(i,r)=>s?i:vA(r,i,{validateStream:!1})}var tB=3,Gp=400;function Up(n,e,{io:t,manifests:s}){let i=Pp(n,s),r=Vs(n.text,i).split(`
`),o=Vs(n.text,[...i,...e]).split(`
`),a=RA(n,e).map(u=>_A(u,{before:r,after:o})),l=Xn(t.stdout,t.env),B=P(n.path).replace(/^\/+/,""),c=[l(`--- a/${B}`,"bol\
d"),l(`+++ b/${B}`,"bold")];for(let u of xA(a))c.push(...MA(u,{before:r,after:o,write:l}));return c.map(u=>`${u}
`).join("")}function Hp(n){return n.split(`
`).length-1}function RA(n,e){let t=[],s=0;for(let i of e.toSorted((r,o)=>r.start-o.start||r.end-o.end)){let r=il(n,i.start),
o=il(n,i.end)+1,a=Hp(i.text)-Hp(n.text.slice(i.start,i.end)),l=t.at(-1);if(l!==void 0&&r<l.end){let B=Math.max(0,o-l.end);
t[t.length-1]=_(N({},l),{end:Math.max(o,l.end),newEnd:l.newEnd+B+a})}else t.push({start:r,end:o,newStart:r+s,newEnd:o+s+
a});s+=a}return t}function _A({start:n,end:e,newStart:t,newEnd:s},{before:i,after:r}){let[o,a,l,B]=[n,e,t,s];for(;o<a&&l<
B&&i[o]===r[l];)o+=1,l+=1;for(;o<a&&l<B&&i[a-1]===r[B-1];)a-=1,B-=1;return{start:o,end:a,newStart:l,newEnd:B}}function xA(n){
let e=[];for(let t of n){let s=e.at(-1),i=s?.at(-1)?.end;s!==void 0&&i!==void 0&&t.start-i<=2*tB?s.push(t):e.push([t])}return e}
function MA(n,{before:e,after:t,write:s}){let[i]=n,r=n.at(-1);if(i===void 0||r===void 0)return[];let o=e.at(-1)===""?e.length-
1:e.length,a=Math.max(0,i.start-tB),l=Math.max(Math.min(o,r.end+tB),r.end),B=i.newStart-(i.start-a),c=r.newEnd+(l-r.end),
u=[s(`@@ -${$p(a,l)} +${$p(B,c)} @@`,"cyan")],f=a;for(let h of n){for(;f<h.start;f+=1)u.push(` ${no(e[f])}`);for(;f<h.end;f+=
1)u.push(s(`-${no(e[f])}`,"red"));for(let d of t.slice(h.newStart,h.newEnd))u.push(s(`+${no(d)}`,"green"))}for(;f<l;f+=1)
u.push(` ${no(e[f])}`);return u}function $p(n,e){let t=e-n;return t===1?String(n+1):`${String(t===0?n:n+1)},${String(t)}`}
function no(n=""){let e=n.endsWith("\r")?n.slice(0,-1):n;return(e.length>Gp?`${e.slice(0,Gp)}\u2026`:e).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu,
s=>s==="	"?s:`\\u{${(s.codePointAt(0)??0).toString(16)}}`)}var Qe={done:0,failed:1,usage:2,input:3};function Kp({stderr:n,now:e}){if(!n.isTTY)return{tell:()=>{},end:()=>{}};let t=e()+1e3,s=!1;return{tell:i=>{e()<t||(t=e()+
100,s=!0,n.write(`\r\x1B[K${i}`))},end:()=>{s&&n.write("\r\x1B[K"),s=!1}}}async function Zn(n,e){let t=PA(n,e),s=Kp(e),{exclude:i,tracked:r,allowUnrendered:o}=n,a=0,l=await Sf(t,{cwd:e.cwd,exclude:i,
tracked:r,allowUnrendered:o,readStdin:()=>e.stdin.read(ce.input),onFile:()=>{a+=1,s.tell(`reading file ${String(a)}`)}}),
B=n.command!=="stamp",c=n.idleFlags.length===0?[]:[H.flagNoEffect(n.idleFlags)],u=l.map(({files:f,drafts:h,directory:d},p)=>(s.
tell(`stamping set ${String(p+1)} of ${String(l.length)} ${d??""}`),Zl(f,n.options,{isCheck:B,drafts:p===0?[...c,...h]:h})));
return s.end(),{inputs:l.flatMap(({files:f})=>f),files:u.flatMap(({files:f})=>f),findings:u.flatMap(f=>f.findings),plans:u.
flatMap(({plans:f})=>f),manifests:u.flatMap(({manifests:f})=>f)}}function PA({paths:n,command:e},t){if(n.length>0)return n;
if(!t.stdin.isTTY)return["-"];throw new $(`nothing to read: name files or directories, or pipe manifests in, e.g. kustom\
ize build . | rollstamp ${e}; see rollstamp ${e} --help`)}var GA={error:"red",warning:"yellow",info:"cyan"};function Dn(n,{io:e,format:t,quiet:s}){if(t==="json")return;let r=(s?n.
filter(({severity:o})=>o==="error"):n).map(o=>t==="github"?nB(o):HA(o,e));r.length>0&&e.stderr.write(`${r.join(`
`)}
`)}function HA({path:n,line:e,column:t,severity:s,message:i,code:r},o){return`${$A({path:n,line:e,column:t})}${Xn(o.stderr,
o.env)(s,GA[s])}: ${i} [${r}]`}function $A({path:n,line:e,column:t}){return n===""?"":e===0?`${P(n)}: `:`${P(n)}:${String(
e)}:${String(t)}: `}var UA={error:"error",warning:"warning",info:"notice"};function nB({path:n,line:e,column:t,severity:s,
message:i,code:r}){let o=n===""?[]:[`file=${qp(n)}`],a=e===0?[]:[`line=${String(e)}`,`col=${String(t)}`];return`::${UA[s]}\
 ${[...o,...a,`title=rollstamp ${qp(r)}`].join(",")}::${jp(i)}`}function jp(n){return n.replaceAll("%","%25").replaceAll(
"\r","%0D").replaceAll(`
`,"%0A")}function qp(n){return jp(n).replaceAll(":","%3A").replaceAll(",","%2C")}function Jp({code:n,message:e,path:t,line:s,
column:i}){return{code:n,severity:"error",message:e,path:t,line:s,column:i}}function Wp(n,{io:e,format:t}){t==="json"?e.
stderr.write(`${JSON.stringify({version:1,result:"input-error",findings:[Jp(n)]},null,2)}
`):Dn([Jp(n)],{io:e,format:t,quiet:!0})}function es(n){return["error","warning"].map(e=>[n.filter(t=>t.severity===e).length,
e]).filter(([e])=>e>0).map(([e,t])=>$t(e,t)).join(", ")}function $t(n,e){return`${String(n)} ${e}${n===1?"":"s"}`}async function Vp(n,e){let t=await Zn(n,e),{format:s,quiet:i}=n,r=yn(t.plans),o=r.filter(({changes:l})=>l.length>0),a=En(
t.findings);if(Dn(t.findings,{io:e,format:s,quiet:i}),s==="json"){let l=a?"error":o.length>0?"stale":"fresh";e.stdout.write(
`${JSON.stringify({version:1,result:l,findings:t.findings,workloads:r},null,2)}
`)}else{s==="text"&&n.diff&&KA(t,e);for(let l of o)e.stdout.write(`${s==="github"?jA(l):Yp(l)}
`);WA({stale:o,workloads:r,loaded:t},{quiet:i,io:e})}return a||o.length>0?Qe.failed:Qe.done}function KA({inputs:n,files:e,
manifests:t},s){for(let[i,r]of e.entries()){let o=n[i];o!==void 0&&r.edits.length>0&&s.stdout.write(Up(o,r.edits,{io:s,manifests:t}))}}
function Yp({kind:n,namespace:e,name:t,changes:s}){return`${[n,e,t].map(P).join("/")}: ${s.map(JA).join(", ")}`}var qA={
add:"added",update:"changed",remove:"removed"};function JA({action:n,key:e,reason:t,source:s}){let i=s===void 0?e:`${s.kind.
toLowerCase()} ${s.name}`;return`${P(i)} ${qA[n]} [${t}]`}function jA(n){let{path:e,line:t,column:s}=n,i=`the stamps are\
 stale: ${Yp(n)}; run rollstamp stamp --in-place`;return nB({code:"stale",severity:"error",message:i,path:e,line:t,column:s})}
function WA({stale:n,workloads:e,loaded:t},{quiet:s,io:i}){let r=es(t.findings),o=r===""?"":`; ${r}`;if(n.length>0){let a=n.
reduce((B,{changes:c})=>B+c.length,0),l=a===1?"is":"are";i.stderr.write(`check: ${$t(a,"stamp")} in ${$t(n.length,"workl\
oad")} ${l} stale or missing${o}
`)}else En(t.findings)?i.stderr.write(`check: ${r}; every stamp that could be checked is fresh
`):s||i.stderr.write(`check: every stamp is fresh (${$t(e.length,"workload")})${o}
`)}async function zp(n,e){let{findings:t,plans:s}=await Zn(n,e),{format:i,quiet:r,unseen:o}=n,a=yn(s),l=eB(s);if(Dn(t,{io:e,
format:i,quiet:r}),i==="json"){let B=o?{unseen:l}:{workloads:a,unseen:l};e.stdout.write(`${JSON.stringify(N({version:1,findings:t},
B),null,2)}
`)}else{let B=o?l.map(VA):a.flatMap(c=>YA(c,e));e.stdout.write(B.map(c=>`${c}
`).join(""))}return En(t)?(i!=="json"&&e.stderr.write(`explain: ${es(t)}
`),Qe.failed):Qe.done}function VA({workload:n,source:e,rule:t,path:s,line:i}){return`${[n.kind,n.namespace,n.name].map(P).
join("/")}: ${e.kind.toLowerCase()} ${P(e.name)} (${t}) ${P(s)}:${String(i)}`}function YA(n,e){let{kind:t,namespace:s,name:i,
path:r,line:o,outOfScope:a,sources:l,changes:B}=n,u=Xn(e.stdout,e.env)([t,s,i].map(P).join("/"),"bold"),f=a===void 0?B.length>
0?"stamps are stale":"":`out of scope: ${a}`,h=B.filter(({action:d})=>d==="remove").map(({key:d,reason:p})=>`  ${P(d)}: \
to be removed (${p})`);return[`${u}  ${P(r)}:${String(o)}${f===""?"":`  ${f}`}`,...l.length+h.length===0?["  names and u\
ses no ConfigMap or Secret"]:[],...l.flatMap(d=>zA(d)),...h]}function zA({kind:n,name:e,rule:t,digest:s,stamp:i,why:r,references:o}){
let a=[t===void 0?"":`rule ${t}`,s===void 0?"":`digest ${s}`,i==="none"?"no stamp":i==="out of scope"?i:`stamp ${i}`,r??
""];return[`  ${n.toLowerCase()} ${P(e)}: ${a.filter(l=>l!=="").join(", ")}`,...o.map(({field:l,path:B,line:c,column:u})=>`\
    ${l}  ${P(B)}:${String(c)}:${String(u)}`)]}var BC=fu(lC(),1),{program:mP,createCommand:yP,createArgument:EP,createOption:DP,CommanderError:cC,InvalidArgumentError:wP,
InvalidOptionArgumentError:SP,Command:EB,Argument:bP,Option:oo,Help:OP}=BC.default;function te(n,e,t){return N({name:e,group:n,owner:"application"},t)}function Ct(n,e,t){return te("Annotation names",n,{type:"\
string",help:t,value:"KEY",default:e})}var wn=[te("Selection","auto-reload-all",{type:"boolean",help:"Stamp every worklo\
ad with what it references, unless it opts out"}),te("Selection","granularity",{type:"choice",help:"What a stamp covers:\
 the whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),te("Selection","jobs",
{type:"choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"\
auto"}),te("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",
value:"GROUP/KIND=PATH"}),te("Scope","namespace",{type:"string",help:"Namespace of manifests that name none",value:"NS",
default:"default"}),te("Scope","resources-to-ignore",{type:"list",help:"Leave sources of this kind alone: configMaps or \
secrets",value:"KIND"}),te("Scope","ignored-workload-types",{type:"list",help:"Leave these workloads alone: jobs, cronjo\
bs",value:"TYPES"}),te("Scope","namespaces",{type:"list",help:"Only these namespaces",value:"NS,\u2026"}),te("Scope","na\
mespaces-to-ignore",{type:"list",help:"Not these namespaces",value:"NS,\u2026"}),te("Scope","namespace-selector",{type:"\
list",help:"Only namespaces whose labels match",value:"SELECTOR"}),te("Scope","namespace-labels",{type:"repeat",help:"La\
bels of a namespace that has no manifest here",value:"NS=K=V,\u2026"}),te("Scope","resource-label-selector",{type:"list",
help:"Only sources whose labels match",value:"SELECTOR"}),te("Scope","is-Argo-Rollouts",{type:"bool-string",help:"Stamp \
Argo Rollouts",value:"BOOL",default:"true"}),te("Stamps","reload-strategy",{type:"choice",help:"Write annotations, or Re\
loader's STAKATER_ variables",choices:["annotations","env-vars"],default:"annotations",owner:"operator"}),te("Stamps","s\
tamp",{type:"choice",help:"One annotation for each source, or a single one for all",choices:["each","single"],default:"e\
ach",owner:"operator"}),te("Stamps","stamp-domain",{type:"string",help:"Domain of the stamps' annotation keys",value:"DO\
MAIN",default:"rollstamp.io",owner:"operator"}),te("Stamps","old-stamp-domain",{type:"list",help:"Remove the stamps of a\
 domain that was used before",value:"DOMAIN",owner:"operator"}),te("Stamps","enable",{type:"list",help:"Switch on an add\
ition before the next major version makes it the default",value:"NAME",owner:"operator"}),te("Hash key","hash-key-file",
{type:"string",help:"File with the key under which Secrets are hashed (HMAC-SHA-256)",value:"FILE",owner:"operator"}),te(
"Hash key","rekey",{type:"boolean",help:"Without a hash key: replace stamps that were made with one",owner:"operator"}),
te("Missing sources","missing",{type:"choice",help:"Severity of a source that is not in the set and not optional",choices:[
"warn","error"],default:"warn"}),te("Missing sources","expect-missing",{type:"list",help:"Names of sources that Git does\
 not hold",value:"GLOB"}),te("Missing sources","prune-missing",{type:"boolean",help:"Remove the stamps of sources that a\
re not in the set"}),te("Findings","severity",{type:"repeat",help:"Severity of one finding, e.g. key-missing=error; off \
silences it",value:"CODE=LEVEL"}),te("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),Ct("auto-anno\
tation","reloader.stakater.com/auto","Opt in with every source that is referenced"),Ct("configmap-auto-annotation","conf\
igmap.reloader.stakater.com/auto","The same for ConfigMaps"),Ct("secret-auto-annotation","secret.reloader.stakater.com/a\
uto","The same for Secrets"),Ct("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps \
by name"),Ct("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),Ct("auto-search-an\
notation","reloader.stakater.com/search","Opt in with referenced sources that match"),Ct("search-match-annotation","relo\
ader.stakater.com/match","On a source: found by search"),Ct("ignore-annotation","reloader.stakater.com/ignore","On a sou\
rce: never stamped"),Ct("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps le\
ft out, by name"),Ct("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by n\
ame")],fN=["stamp","check","explain"];function Ut(n,e,i){var r=i,{commands:t=fN}=r,s=_i(r,["commands"]);return _(N({},te(
n,e,N({owner:"operator"},s))),{commands:t})}var ts=[Ut("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files o\
ut when walking a directory"}),Ut("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),Ut("Input","allo\
w-unrendered",{type:"boolean",help:"Go on where a directory holds kustomize sources or a chart"}),Ut("Output","in-place",
{type:"boolean",commands:["stamp"],help:"Write the files instead of standard output"}),Ut("Output","diff",{type:"boolean",
commands:["check"],default:"true",help:"Show what would change"}),Ut("Output","unseen",{type:"boolean",commands:["explai\
n"],help:"List only what Reloader would roll and Git cannot show"}),Ut("Output","format",{type:"choice",choices:["text",
"json","github"],default:"text",help:"How findings and results are written"}),Ut("Output","quiet",{type:"boolean",help:"\
Show errors only"})],ni=[{name:"alert-on-reload",type:"boolean"},{name:"alert-sink",type:"string"},{name:"alert-webhook-\
url",type:"string"},{name:"alert-additional-info",type:"string"},{name:"enable-csi-integration",type:"boolean"},{name:"e\
nable-ha",type:"boolean"},{name:"enable-pprof",type:"boolean"},{name:"log-format",type:"string"},{name:"log-level",type:"\
string"},{name:"pause-deployment-annotation",type:"string"},{name:"pause-deployment-time-annotation",type:"string"},{name:"\
pprof-addr",type:"string"},{name:"reload-on-create",type:"string"},{name:"reload-on-delete",type:"string"},{name:"sync-a\
fter-restart",type:"boolean"},{name:"webhook-url",type:"string"}];function Sn(n){return n.replace(/-([A-Za-z])/g,(e,t)=>t.
toUpperCase())}function DB(n){return`ROLLSTAMP_${n.replaceAll("-","_").toUpperCase()}`}var uC=`Makes pods roll when their configuration changes, from Git alone.

Reads rendered Kubernetes manifests, hashes the ConfigMaps and Secrets that workloads use, and
stamps the digests into the pod templates of the workloads that opted in with the annotations of
stakater/Reloader. Commit the stamped manifests, and a sync rolls exactly the right pods, once.

A first look:
  kustomize build overlays/prod | rollstamp explain
  kustomize build overlays/prod | rollstamp stamp > rendered/prod.yaml
  rollstamp check rendered/`,SB={stamp:{summary:"Stamp manifests and print them, or write them in place",description:`St\
amps manifests and prints them to standard output; --in-place writes the files instead.
Every byte outside a stamp stays as it is. With an error, nothing is written.`},check:{summary:"Tell whether every stamp\
 is fresh; write nothing",description:"Tells whether every stamp is fresh, and which workloads would roll and why. Write\
s nothing.\nExits 1 where `stamp --in-place` would change something."},explain:{summary:"Show which source rolls which w\
orkload, and by which rule",description:`Shows, for every workload, each ConfigMap and Secret that it names or uses, the\
 rule that decides,
the references with their places, the digest, and how the stamp stands.`}},wB=`Exit codes:
  0  done
  1  stale stamps (check), or a finding of severity error
  2  wrong usage
  3  the input could not be processed; nothing was written

Options also come from ROLLSTAMP_* variables (ROLLSTAMP_AUTO_RELOAD_ALL=true) and from
.rollstamp.yaml in the working directory (autoReloadAll: true); a flag beats a variable beats the file.
The arguments of a Reloader Deployment can be pasted.`,fC={stamp:`Examples:
  Stamp what a tool renders:
    $ kustomize build overlays/prod | rollstamp stamp
    $ helm template web ./chart --namespace shop | rollstamp stamp --namespace shop
  Stamp a directory of rendered manifests in place:
    $ rollstamp stamp --in-place rendered/
  Stamp every workload with what it references, without any annotation:
    $ rollstamp stamp --auto-reload-all manifests.yaml
  Write Reloader's own variables, to move over without a restart:
    $ rollstamp stamp --reload-strategy env-vars manifests.yaml

${wB}`,check:`Examples:
  Fail a pipeline where somebody changed a ConfigMap and forgot to stamp:
    $ rollstamp check rendered/staging rendered/prod
  Annotate a pull request on GitHub:
    $ rollstamp check --format github rendered/

${wB}`,explain:`Examples:
  Why does this workload roll, or not?
    $ rollstamp explain rendered/prod
  May Reloader be uninstalled? Yes, once this is empty:
    $ rollstamp explain --unseen rendered/prod

${wB}`};import{readFileSync as sy}from"node:fs";import{resolve as iy}from"node:path";var et=fu(ty(),1);function ny(n,e){let t=new et.LineCounter,s=(0,et.parseDocument)(e,{lineCounter:t,strict:!0,uniqueKeys:!0}),i=l=>{let{line:B,
col:c}=t.linePos(l);return`${n}:${String(B)}:${String(c)}`},[r]=s.errors;if(r!==void 0)throw new $(`${i(r.pos[0])}: not \
YAML: correct the configuration file`);let o=new Map,a=s.contents;if(a===null)return o;if(!(0,et.isMap)(a))throw new $(`${i(
0)}: a configuration file is a mapping of options, e.g. autoReloadAll: true`);for(let{key:l,value:B}of a.items){let c=i(
l.range?.[0]??0);if(!(0,et.isScalar)(l))throw new $(`${c}: an option's name is expected`);o.set(String(l.value),{value:Hk(
B,c),place:c})}return o}function Hk(n,e){return n===null?[]:(0,et.isSeq)(n)?n.items.map(t=>oa(t,e)):(0,et.isMap)(n)?n.items.
map(({key:t,value:s})=>`${oa(t,e)}=${oa(s,e)}`):oa(n,e)}function oa(n,e){if(!(0,et.isScalar)(n))throw new $(`${e}: a sin\
gle value is expected here`);let{value:t,source:s}=n;return typeof t=="string"?t:t===null?"":s??""}var iu=".rollstamp.yaml";function ry(n,{paths:e,flags:t},s){let i=Vk(s.cwd),r=new Map;for(let l of[...wn,...ts]){let B=qk(
l,{flags:t,config:i,io:s});B!==void 0&&Kk(l,n)&&r.set(Sn(l.name),B)}let o=Object.fromEntries(r),a=l=>r.get(l)===!0;return{
command:n,paths:e.length>0?e:Wk(i.get("paths")),options:Yk(o,s),exclude:$k(r,"exclude"),tracked:a("tracked"),allowUnrendered:a(
"allowUnrendered"),inPlace:a("inPlace"),diff:r.get("diff")!==!1,unseen:a("unseen"),format:Uk(r.get("format")),quiet:a("q\
uiet"),idleFlags:ni.filter(({name:l})=>t[Sn(l)]!==void 0).map(({name:l})=>`--${l}`)}}function $k(n,e){let t=n.get(e);return typeof t==
"object"?t:[]}function Uk(n){return n==="json"||n==="github"?n:"text"}function Kk(n,e){return!("commands"in n)||n.commands.
includes(e)}function qk(n,{flags:e,config:t,io:s}){let i=Sn(n.name),r=e[i];if(r!==void 0)return ru(n,r,`--${n.name}`);let o=s.
env[DB(n.name)];if(o!==void 0)return ru(n,o,DB(n.name));let a=t.get(i);return a===void 0?void 0:ru(n,a.value,`${a.place}\
: ${i}`)}var Jk=/^(?:1|t|T|true|TRUE|True)$/,jk=/^(?:0|f|F|false|FALSE|False)$/;function ru(n,e,t){switch(n.type){case"b\
oolean":case"bool-string":{if(typeof e=="boolean")return e;if(typeof e=="string"&&Jk.test(e))return!0;if(typeof e=="stri\
ng"&&jk.test(e))return!1;throw new $(`${t} takes true or false`)}case"choice":{if(typeof e=="string"&&n.choices?.includes(
e)===!0)return e;throw new $(`${t} takes ${(n.choices??[]).join(" or ")}`)}case"string":{if(typeof e=="string")return e;
throw new $(`${t} takes one value`)}case"list":return ou(e).flatMap(s=>s.split(",")).filter(s=>s!=="");default:return ou(
e)}}function ou(n){return typeof n=="boolean"?[]:typeof n=="string"?[n]:n}function Wk(n){return n===void 0?[]:ou(n.value)}
function Vk(n){let e;try{e=sy(iy(n,iu),"utf8")}catch(i){if(i instanceof Error&&"code"in i&&i.code==="ENOENT")return new Map;
throw new $(`${iu}: the configuration file cannot be read`,{cause:i})}let t=ny(iu,e),s=new Set(["paths",...[...wn,...ts].
map(({name:i})=>Sn(i))]);for(let[i,{place:r}]of t)if(!s.has(i))throw new $(`${r}: there is no option ${P(i)}; options ar\
e flags in camelCase, e.g. autoReloadAll, and paths`);return t}function Yk(n,e){let t={};for(let{name:r}of wn){let o=n[Sn(
r)];o!==void 0&&(t[Sn(r)]=o)}delete t.hashKeyFile;let{hashKeyFile:s,severity:i}=n;return typeof s=="string"&&s!==""&&(t.
hashKey=Zk(s,e.cwd)),typeof i=="object"&&(t.severity=zk(i)),t}function zk(n){return Object.fromEntries(n.map(e=>{let t=e.
indexOf("=");if(t<1)throw new $("--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[e.slice(0,
t),e.slice(t+1)]}))}var Qk=10,Xk=13;function Zk(n,e){let t;try{t=sy(iy(e,n))}catch(i){throw new $(`--hash-key-file ${P(n)}\
: the file cannot be read`,{cause:i})}let s=t.length;if(s>0&&t[s-1]===Qk&&(s-=s>1&&t[s-2]===Xk?2:1),s===0)throw new $(`-\
-hash-key-file ${P(n)}: the file is empty; make a key with: openssl rand -base64 32`);return t.subarray(0,s)}var oy="0.1.0";async function ly(n,e){let t,s=tT(e,(i,r,o)=>{t=ry(i,{paths:r,flags:o},e)});try{if(n.length===0)return s.outputHelp(),{exitCode:0};
await s.parseAsync(aT(n),{from:"user"})}catch(i){if(!(i instanceof cC))throw i;if(i.exitCode===0)return{exitCode:0};let r=n[0]?.
startsWith("-")===!1&&eT.has(n[0])?` ${n[0]}`:"";throw new $(`${i.message.replace(/^error: /,"")}; see rollstamp${r} --h\
elp`,{cause:i})}return t??{exitCode:0}}var By=["stamp","check","explain"],eT=new Set(By);function tT(n,e){let t=new EB("\
rollstamp");t.version(oy,"-V, --version","Show the version").helpOption("-h, --help","Show help").helpCommand("help [com\
mand]","Show help for a command").description(uC).configureOutput({writeOut:s=>n.stdout.write(s),writeErr:()=>{},getOutHelpWidth:()=>100,
getErrHelpWidth:()=>100}).exitOverride();for(let s of By)t.addCommand(nT(s,t,e));return t}function nT(n,e,t){let s=new EB(
n).copyInheritedSettings(e);s.summary(SB[n].summary).description(SB[n].description).argument("[paths...]","Files form on\
e set, every directory is a set of its own; - is standard input").addHelpText("after",`
${fC[n]}`).action((i,r)=>{t(n,i,r)});for(let i of ts)i.commands.includes(n)&&ay(s,i);for(let i of wn)ay(s,i);for(let{name:i,
type:r}of ni)s.addOption(new oo(r==="boolean"?`--${i}`:`--${i} <value>`).hideHelp());return s}function ay(n,e){let t=e.choices?.
join("|")??e.value??"VALUE",s=e.type==="list"||e.type==="repeat",i=e.type==="boolean",r=i&&e.default==="true",o=new oo(i?
`--${e.name}`:`--${e.name} <${t}>`,sT(e)).helpGroup(`${e.group}:`);if(s&&o.argParser((l,B)=>[...B??[],l]),r&&o.hideHelp(),
n.addOption(o),!i)return;let a=new oo(`--no-${e.name}`,`Do not ${e.help.charAt(0).toLowerCase()}${e.help.slice(1)}`);n.addOption(
r?a.helpGroup(`${e.group}:`):a.hideHelp()),n.setOptionValueWithSource(o.attributeName(),void 0,"default")}function sT({help:n,
default:e,type:t}){return e===void 0||t==="boolean"?n:`${n} (default: ${e})`}var iT=new Set([...wn,...ts,...ni].filter(({
type:n})=>n==="boolean").map(({name:n})=>n)),rT=/^(?:1|t|T|true|TRUE|True)$/,oT=/^(?:0|f|F|false|FALSE|False)$/;function aT(n){
let e=n.indexOf("--");return n.map((t,s)=>{let[,i="",r=""]=/^--([^=]+)=(.*)$/s.exec(t)??[];if(!iT.has(i)||e!==-1&&s>e)return t;
if(rT.test(r))return`--${i}`;if(oT.test(r))return`--no-${i}`;throw new $(`--${i} takes true or false`)})}function cy(n){let e=[],t="";for(let s of n){let i=t==="",r=!i&&s.startsWith("\uFEFF")?s.slice(1):s;r!==""&&(i||(t.endsWith(
`
`)||e.push(`
`),!lT(r)&&!BT(t)&&e.push(`---
`)),e.push(r),t=r)}return e.join("")}function lT(n){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(n)}function BT(n){let e=n.endsWith(
`
`)?n.length-1:n.length,t=n.slice(n.lastIndexOf(`
`,e-1)+1,e);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}import{chmodSync as cT,chownSync as uT,closeSync as fT,fsyncSync as hT,lstatSync as au,openSync as dT,readFileSync as pT,
renameSync as CT,unlinkSync as gT,writeSync as mT}from"node:fs";import{basename as yT,dirname as ET,join as DT,resolve as fy}from"node:path";function hy(n,e){let t=n.filter(({before:s,after:i})=>s!==i);for(let s of t)wT(s,e);for(let[s,i]of t.entries())try{bT(i,
e)}catch(r){let o=s===0?"no file was changed":`${String(s)} of ${String(t.length)} files are already written`;throw vi(i.
path,`cannot be written (${dy(r)}); it is unchanged, ${o}`,r)}}function vi(n,e,t){return new ae("write-failed",e,{path:n,
cause:t})}function dy(n){return n instanceof Error&&"code"in n?String(n.code):"unknown error"}function wT({path:n,before:e},t){
let s=fy(t,n),i=au(s,{throwIfNoEntry:!1});if(i===void 0)throw vi(n,"was removed meanwhile; no file was changed");if(i.isSymbolicLink())
throw vi(n,"is a symbolic link, and nothing is written through one; name its target; no file was changed");if(!i.isFile())
throw vi(n,"is not a regular file; no file was changed");if(pT(s,"utf8")!==e)throw vi(n,"was changed meanwhile; no file \
was changed: run again")}function ST(n){return DT(ET(n),`.${yT(n)}.rollstamp-tmp`)}function bT({path:n,after:e},t){let s=fy(
t,n),{mode:i,uid:r,gid:o}=au(s),a=ST(s);uy(a);let l=dT(a,"wx",384);try{try{OT(l,Buffer.from(e,"utf8")),hT(l)}finally{fT(
l)}cT(a,i&4095);let B=au(a);(B.uid!==r||B.gid!==o)&&uT(a,r,o),CT(a,s)}catch(B){throw uy(a),B}}function OT(n,e){for(let t=0;t<
e.length;)t+=mT(n,e,t)}function uy(n){try{gT(n)}catch(e){if(dy(e)!=="ENOENT")throw e}}async function py(n,e){let t=await Zn(n,e);if(n.inPlace&&t.inputs.some(({path:i})=>i==="-"))throw new $("--in-place need\
s files or directories; standard input has no place");let s=En(t.findings);return Dn(t.findings,{io:e,format:n.format,quiet:n.
quiet}),s||AT(t,n,e),n.format==="json"?e.stderr.write(NT(t,s)):IT(t,{failed:s,request:n,io:e}),s?Qe.failed:Qe.done}function AT({
inputs:n,files:e},t,s){if(t.inPlace){let i=e.map(({path:r,text:o},a)=>({path:r,before:n[a]?.text??"",after:o}));hy(i,s.cwd)}else
s.stdout.write(cy(e.map(({text:i})=>i)))}function NT({findings:n,plans:e},t){return`${JSON.stringify({version:1,result:t?
"error":"done",findings:n,workloads:yn(e)},null,2)}
`}function IT({findings:n,plans:e,files:t},{failed:s,request:i,io:r}){if(s)r.stderr.write(`stamp: ${es(n)}; nothing was \
written
`);else if(i.inPlace&&!i.quiet){let o=e.filter(({changes:l})=>l.length>0).length,a=t.filter(({edits:l})=>l.length>0).length;
r.stderr.write(`stamp: ${$t(o,"workload")} stamped in ${$t(a,"file")} of ${String(t.length)}
`)}}var FT={stamp:py,check:Vp,explain:zp};async function Cy(n,e){try{let t=await ly(n,e);if("exitCode"in t)return t.exitCode;
try{return await FT[t.command](t,e)}catch(s){if(!(s instanceof ae))throw s;return Wp(s,{io:e,format:t.format}),Qe.input}}catch(t){
if(!(t instanceof $))throw t;return e.stderr.write(`rollstamp: ${t.message}
`),Qe.usage}}var vT=1<<20,gy=5;function my(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function RT(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}async function _T(n){let{size:e}=kT(0),t=Buffer.allocUnsafe(Math.min(Math.max(e+1,vT),
n+1)),s=0;for(;;){if(s===t.length){if(s>n)throw Gs("-");let i=Buffer.allocUnsafe(Math.min(t.length*2,n+1));t.copy(i),t=i}
try{let i=TT(0,t,s,t.length-s,null);if(i===0)break;s+=i}catch(i){if(!my(i))throw i;await new Promise(r=>{setTimeout(r,gy)})}}
if(s>n)throw Gs("-");return t.subarray(0,s)}var xT=new Int32Array(new SharedArrayBuffer(4));function lu(n){let e=!0;return t=>{
let s=Buffer.from(t,"utf8");for(let i=0;e&&i<s.length;)try{i+=LT(n,s,i)}catch(r){if(my(r))Atomics.wait(xT,0,0,gy);else if(RT(
r))e=!1;else throw r}}}try{process.exitCode=await Cy(process.argv.slice(2),{stdin:{isTTY:process.stdin.isTTY,read:_T},stdout:{
isTTY:process.stdout.isTTY,write:lu(1)},stderr:{isTTY:process.stderr.isTTY,write:lu(2)},cwd:process.cwd(),env:process.env,
now:()=>performance.now()})}catch(n){lu(2)(`rollstamp: internal error, please report it: ${n instanceof Error?String(n.stack):
String(n)}
`),process.exitCode=70}
