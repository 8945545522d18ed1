#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var ID=Object.create;var nl=Object.defineProperty,kD=Object.defineProperties,FD=Object.getOwnPropertyDescriptor,TD=Object.getOwnPropertyDescriptors,
LD=Object.getOwnPropertyNames,cr=Object.getOwnPropertySymbols,vD=Object.getPrototypeOf,sl=Object.prototype.hasOwnProperty,
Ff=Object.prototype.propertyIsEnumerable;var kf=(n,e,t)=>e in n?nl(n,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):n[e]=t,O=(n,e)=>{for(var t in e||={})
sl.call(e,t)&&kf(n,t,e[t]);if(cr)for(var t of cr(e))Ff.call(e,t)&&kf(n,t,e[t]);return n},v=(n,e)=>kD(n,TD(e));var At=(n=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(n,{get:(e,t)=>(typeof require<"u"?require:e)[t]}):n)(function(n){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+n+'" is not supported')});var ur=(n,e)=>{var t={};for(var s in n)sl.call(n,s)&&e.indexOf(s)<0&&(t[s]=n[s]);if(n!=null&&cr)for(var s of cr(n))e.indexOf(
s)<0&&Ff.call(n,s)&&(t[s]=n[s]);return t};var k=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var RD=(n,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of LD(e))!sl.call(n,i)&&i!==t&&nl(n,i,{get:()=>e[i],
enumerable:!(s=FD(e,i))||s.enumerable});return n};var Tf=(n,e,t)=>(t=n!=null?ID(vD(n)):{},RD(e||!n||!n.__esModule?nl(t,"default",{value:n,enumerable:!0}):t,n));var Ti=k(bc=>{var Wo=class extends Error{constructor(e,t,s){super(s),Error.captureStackTrace(this,this.constructor),this.
name=this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},wc=class extends Wo{constructor(e){super(
1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};bc.CommanderError=
Wo;bc.InvalidArgumentError=wc});var Vo=k(Ac=>{var{InvalidArgumentError:Bk}=Ti(),Oc=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,
this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.
required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=
!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),
this.parseArg=(t,s)=>{if(!this.argChoices.includes(t))throw new Bk(`Allowed choices are ${this.argChoices.join(", ")}.`);
return this.variadic?this._collectValue(t,s):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.
required=!1,this}};function ck(n){let e=n.name()+(n.variadic===!0?"...":"");return n.required?"<"+e+">":"["+e+"]"}Ac.Argument=
Oc;Ac.humanReadableArgName=ck});var kc=k(Ic=>{var{humanReadableArgName:uk}=Vo(),Nc=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.
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
map(s=>uk(s)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:
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
`)}displayWidth(e){return eg(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.
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
`)}};function eg(n){let e=/\x1b\[\d*(;\d*)*m/g;return n.replace(e,"")}Ic.Help=Nc;Ic.stripColor=eg});var vc=k(Lc=>{var{InvalidArgumentError:fk}=Ti(),Fc=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=
e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let s=hk(e);this.
short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,
this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.
conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.
implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||
!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,s)=>{if(!this.argChoices.
includes(t))throw new fk(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,
s):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?
tg(this.name().replace(/^no-/,"")):tg(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},Tc=class{constructor(e){this.positiveOptions=
new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),
t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,s)=>{this.positiveOptions.has(s)&&this.
dualOptions.add(s)})}valueFromOption(e,t){let s=t.attributeName();if(!this.dualOptions.has(s))return!0;let i=this.negativeOptions.
get(s).presetArg,r=i!==void 0?i:!1;return t.negate===(r===e)}};function tg(n){return n.split("-").reduce((e,t)=>e+t[0].toUpperCase()+
t.slice(1))}function hk(n){let e,t,s=/^-[^-]$/,i=/^--[^-]/,r=n.split(/[ |,]+/).concat("guard");if(s.test(r[0])&&(e=r.shift()),
i.test(r[0])&&(t=r.shift()),!e&&s.test(r[0])&&(e=r.shift()),!e&&i.test(r[0])&&(e=t,t=r.shift()),r[0].startsWith("-")){let o=r[0],
a=`option creation failed due to '${o}' in option flags '${n}'`;throw/^-[^-][^-]/.test(o)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):s.test(o)?new Error(`${a}
- too many short flags`):i.test(o)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in \
'${n}'.`);return{shortFlag:e,longFlag:t}}Lc.Option=Fc;Lc.DualOptions=Tc});var sg=k(ng=>{function dk(n,e){if(Math.abs(n.length-e.length)>3)return Math.max(n.length,e.length);let t=[];for(let s=0;s<=
n.length;s++)t[s]=[s];for(let s=0;s<=e.length;s++)t[0][s]=s;for(let s=1;s<=e.length;s++)for(let i=1;i<=n.length;i++){let r=1;
n[i-1]===e[s-1]?r=0:r=1,t[i][s]=Math.min(t[i-1][s]+1,t[i][s-1]+1,t[i-1][s-1]+r),i>1&&s>1&&n[i-1]===e[s-2]&&n[i-2]===e[s-
1]&&(t[i][s]=Math.min(t[i][s],t[i-2][s-2]+1))}return t[n.length][e.length]}function pk(n,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let t=n.startsWith("--");t&&(n=n.slice(2),e=e.map(o=>o.slice(2)));let s=[],i=3,r=.4;return e.forEach(
o=>{if(o.length<=1)return;let a=dk(n,o),l=Math.max(n.length,o.length);(l-a)/l>r&&(a<i?(i=a,s=[o]):a===i&&s.push(o))}),s.
sort((o,a)=>o.localeCompare(a)),t&&(s=s.map(o=>`--${o}`)),s.length>1?`
(Did you mean one of ${s.join(", ")}?)`:s.length===1?`
(Did you mean ${s[0]}?)`:""}ng.suggestSimilar=pk});var ag=k(Pc=>{var Ck=At("node:events").EventEmitter,Rc=At("node:child_process"),_t=At("node:path"),Yo=At("node:fs"),Z=At("node:process"),
{Argument:mk,humanReadableArgName:gk}=Vo(),{CommanderError:xc}=Ti(),{Help:yk,stripColor:Ek}=kc(),{Option:ig,DualOptions:Dk}=vc(),
{suggestSimilar:rg}=sg(),_c=class n extends Ck{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,
this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,
this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources=
{},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this.
_executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=
!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=
!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:t=>Z.stdout.write(t),writeErr:t=>Z.stderr.write(t),outputError:(t,s)=>s(t),getOutHelpWidth:()=>Z.stdout.isTTY?
Z.stdout.columns:void 0,getErrHelpWidth:()=>Z.stderr.isTTY?Z.stderr.columns:void 0,getOutHasColors:()=>Mc()??(Z.stdout.isTTY&&
Z.stdout.hasColors?.()),getErrHasColors:()=>Mc()??(Z.stderr.isTTY&&Z.stderr.hasColors?.()),stripColor:t=>Ek(t)},this._hidden=
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
return new n(e)}createHelp(){return Object.assign(new yk,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:
(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:(this._outputConfiguration=
O(O({},this._outputConfiguration),e),this)}showHelpAfterError(e=!0){return typeof e!="string"&&(e=!!e),this._showHelpAfterError=
e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),
(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){
return new mk(e,t)}argument(e,t,s,i){let r=this.createArgument(e,t);return typeof s=="function"?r.default(i).argParser(s):
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
ync")throw t},this}_exit(e,t,s){this._exitCallback&&this._exitCallback(new xc(e,t,s)),Z.exit(e)}action(e){let t=s=>{let i=this.
registeredArguments.length,r=s.slice(0,i);return this._storeOptionsAsProperties?r[i]=this:r[i]=this.opts(),r.push(this),
e.apply(this,r)};return this._actionHandler=t,this}createOption(e,t){return new ig(e,t)}_callParseArg(e,t,s,i){try{return e.
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
if(typeof t=="object"&&t instanceof ig)throw new Error("To add an Option object use addOption() instead of option() or r\
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
fined");if(t=t||{},e===void 0&&t.from===void 0){Z.versions?.electron&&(t.from="electron");let i=Z.execArgv??[];(i.includes(
"-e")||i.includes("--eval")||i.includes("-p")||i.includes("--print"))&&(t.from="eval")}e===void 0&&(e=Z.argv),this.rawArgs=
e.slice();let s;switch(t.from){case void 0:case"node":this._scriptPath=e[1],s=e.slice(2);break;case"electron":Z.defaultApp?
(this._scriptPath=e[1],s=e.slice(2)):s=e.slice(1);break;case"user":s=e.slice(0);break;case"eval":s=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(
this._scriptPath),this._name=this._name||"program",s}parse(e,t){this._prepareForParse();let s=this._prepareUserArgs(e,t);
return this._parseCommand([],s),this}async parseAsync(e,t){this._prepareForParse();let s=this._prepareUserArgs(e,t);return await this.
_parseCommand([],s),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:O({},this._optionValues),_optionValueSources:O({},this._optionValueSources)}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState.
_name,this._scriptPath=null,this.rawArgs=[],this._optionValues=O({},this._savedState._optionValues),this._optionValueSources=
O({},this._savedState._optionValueSources),this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,s){if(Yo.existsSync(
e))return;let i=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcom\
mand, use .executableDir() to supply a custom directory",r=`'${e}' does not exist
 - if '${s}' is not meant to be an executable command, remove description parameter from '.command()' and use '.descript\
ion()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(r)}_executeSubCommand(e,t){t=t.slice();let s=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function r(c,u){
let f=_t.resolve(c,u);if(Yo.existsSync(f))return f;if(i.includes(_t.extname(u)))return;let h=i.find(d=>Yo.existsSync(`${f}${d}`));
if(h)return`${f}${h}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=e._executableFile||
`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let c;try{c=Yo.realpathSync(this._scriptPath)}catch{
c=this._scriptPath}a=_t.resolve(_t.dirname(c),a)}if(a){let c=r(a,o);if(!c&&!e._executableFile&&this._scriptPath){let u=_t.
basename(this._scriptPath,_t.extname(this._scriptPath));u!==this._name&&(c=r(a,`${u}-${e._name}`))}o=c||o}s=i.includes(_t.
extname(o));let l;Z.platform!=="win32"?s?(t.unshift(o),t=og(Z.execArgv).concat(t),l=Rc.spawn(Z.argv[0],t,{stdio:"inherit"})):
l=Rc.spawn(o,t,{stdio:"inherit"}):(this._checkForMissingExecutable(o,a,e._name),t.unshift(o),t=og(Z.execArgv).concat(t),
l=Rc.spawn(Z.execPath,t,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{Z.on(
u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let B=this._exitCallback;l.on("close",c=>{c=c??1,B?B(new xc(c,"co\
mmander.executeSubCommandAsync","(close)")):Z.exit(c)}),l.on("error",c=>{if(c.code==="ENOENT")this._checkForMissingExecutable(
o,a,e._name);else if(c.code==="EACCES")throw new Error(`'${o}' not executable`);if(!B)Z.exit(1);else{let u=new xc(1,"com\
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
this.options.forEach(e=>{if(e.envVar&&e.envVar in Z.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["def\
ault","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,
Z.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Dk(this.options),t=s=>this.getOptionValue(
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
t=rg(e,i)}let s=`error: unknown option '${e}'${t}`;this.error(s,{code:"commander.unknownOption"})}_excessArguments(e){if(this.
_allowExcessArguments)return;let t=this.registeredArguments.length,s=t===1?"":"s",r=`error: too many arguments${this.parent?
` for '${this.name()}'`:""}. Expected ${t} argument${s} but got ${e.length}.`;this.error(r,{code:"commander.excessArgume\
nts"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let i=[];this.createHelp().visibleCommands(
this).forEach(r=>{i.push(r.name()),r.alias()&&i.push(r.alias())}),t=rg(e,i)}let s=`error: unknown command '${e}'${t}`;this.
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
map(s=>gk(s));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command\
]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this.
_name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){
return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this.
_defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this._defaultOptionGroup&&!e.helpGroupHeading&&
e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){
return this._name=_t.basename(e,_t.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
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
e),this}help(e){this.outputHelp(e);let t=Number(Z.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(
t,"commander.help","(outputHelp)")}addHelpText(e,t){let s=["beforeAll","before","after","afterAll"];if(!s.includes(e))throw new Error(
`Unexpected value for position to addHelpText.
Expecting one of '${s.join("', '")}'`);let i=`${e}Help`;return this.on(i,r=>{let o;typeof t=="function"?o=t({error:r.error,
command:r.command}):o=t,o&&r.write(`${o}
`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(i=>t.is(i))&&(this.outputHelp(),this._exit(0,"\
commander.helpDisplayed","(outputHelp)"))}};function og(n){return n.map(e=>{if(!e.startsWith("--inspect"))return e;let t,
s="127.0.0.1",i="9229",r;return(r=e.match(/^(--inspect(-brk)?)$/))!==null?t=r[1]:(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(t=r[1],/^\d+$/.test(r[3])?i=r[3]:s=r[3]):(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(t=r[1],s=
r[3],i=r[4]),t&&i!=="0"?`${t}=${s}:${parseInt(i)+1}`:e})}function Mc(){if(Z.env.NO_COLOR||Z.env.FORCE_COLOR==="0"||Z.env.
FORCE_COLOR==="false")return!1;if(Z.env.FORCE_COLOR||Z.env.CLICOLOR_FORCE!==void 0)return!0}Pc.Command=_c;Pc.useColor=Mc});var ug=k(ot=>{var{Argument:lg}=Vo(),{Command:Gc}=ag(),{CommanderError:Sk,InvalidArgumentError:Bg}=Ti(),{Help:wk}=kc(),{Option:cg}=vc();
ot.program=new Gc;ot.createCommand=n=>new Gc(n);ot.createOption=(n,e)=>new cg(n,e);ot.createArgument=(n,e)=>new lg(n,e);
ot.Command=Gc;ot.Option=cg;ot.Argument=lg;ot.Help=wk;ot.CommanderError=Sk;ot.InvalidArgumentError=Bg;ot.InvalidOptionArgumentError=
Bg});var z=k(Oe=>{"use strict";var Kc=Symbol.for("yaml.alias"),Cg=Symbol.for("yaml.document"),Qo=Symbol.for("yaml.map"),mg=Symbol.
for("yaml.pair"),qc=Symbol.for("yaml.scalar"),Xo=Symbol.for("yaml.seq"),Pt=Symbol.for("yaml.node.type"),Ok=n=>!!n&&typeof n==
"object"&&n[Pt]===Kc,Ak=n=>!!n&&typeof n=="object"&&n[Pt]===Cg,Nk=n=>!!n&&typeof n=="object"&&n[Pt]===Qo,Ik=n=>!!n&&typeof n==
"object"&&n[Pt]===mg,gg=n=>!!n&&typeof n=="object"&&n[Pt]===qc,kk=n=>!!n&&typeof n=="object"&&n[Pt]===Xo;function yg(n){
if(n&&typeof n=="object")switch(n[Pt]){case Qo:case Xo:return!0}return!1}function Fk(n){if(n&&typeof n=="object")switch(n[Pt]){case Kc:case Qo:case qc:case Xo:
return!0}return!1}var Tk=n=>(gg(n)||yg(n))&&!!n.anchor;Oe.ALIAS=Kc;Oe.DOC=Cg;Oe.MAP=Qo;Oe.NODE_TYPE=Pt;Oe.PAIR=mg;Oe.SCALAR=
qc;Oe.SEQ=Xo;Oe.hasAnchor=Tk;Oe.isAlias=Ok;Oe.isCollection=yg;Oe.isDocument=Ak;Oe.isMap=Nk;Oe.isNode=Fk;Oe.isPair=Ik;Oe.
isScalar=gg;Oe.isSeq=kk});var Ri=k(jc=>{"use strict";var he=z(),We=Symbol("break visit"),Eg=Symbol("skip children"),bt=Symbol("remove node");function Zo(n,e){
let t=Dg(e);he.isDocument(n)?ws(null,n.contents,t,Object.freeze([n]))===bt&&(n.contents=null):ws(null,n,t,Object.freeze(
[]))}Zo.BREAK=We;Zo.SKIP=Eg;Zo.REMOVE=bt;function ws(n,e,t,s){let i=Sg(n,e,t,s);if(he.isNode(i)||he.isPair(i))return wg(
n,s,i),ws(n,i,t,s);if(typeof i!="symbol"){if(he.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=ws(r,e.items[r],t,s);if(typeof o=="number")r=o-1;else{if(o===We)return We;o===bt&&(e.items.splice(r,1),r-=1)}}}else if(he.
isPair(e)){s=Object.freeze(s.concat(e));let r=ws("key",e.key,t,s);if(r===We)return We;r===bt&&(e.key=null);let o=ws("val\
ue",e.value,t,s);if(o===We)return We;o===bt&&(e.value=null)}}return i}async function ea(n,e){let t=Dg(e);he.isDocument(n)?
await bs(null,n.contents,t,Object.freeze([n]))===bt&&(n.contents=null):await bs(null,n,t,Object.freeze([]))}ea.BREAK=We;
ea.SKIP=Eg;ea.REMOVE=bt;async function bs(n,e,t,s){let i=await Sg(n,e,t,s);if(he.isNode(i)||he.isPair(i))return wg(n,s,i),
bs(n,i,t,s);if(typeof i!="symbol"){if(he.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=await bs(r,e.items[r],t,s);if(typeof o=="number")r=o-1;else{if(o===We)return We;o===bt&&(e.items.splice(r,1),r-=1)}}}else if(he.
isPair(e)){s=Object.freeze(s.concat(e));let r=await bs("key",e.key,t,s);if(r===We)return We;r===bt&&(e.key=null);let o=await bs(
"value",e.value,t,s);if(o===We)return We;o===bt&&(e.value=null)}}return i}function Dg(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.
Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function Sg(n,e,t,s){if(typeof t=="function")return t(n,e,
s);if(he.isMap(e))return t.Map?.(n,e,s);if(he.isSeq(e))return t.Seq?.(n,e,s);if(he.isPair(e))return t.Pair?.(n,e,s);if(he.
isScalar(e))return t.Scalar?.(n,e,s);if(he.isAlias(e))return t.Alias?.(n,e,s)}function wg(n,e,t){let s=e[e.length-1];if(he.
isCollection(s))s.items[n]=t;else if(he.isPair(s))n==="key"?s.key=t:s.value=t;else if(he.isDocument(s))s.contents=t;else{
let i=he.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}jc.visit=Zo;jc.visitAsync=
ea});var Jc=k(Og=>{"use strict";var bg=z(),Lk=Ri(),vk={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Rk=n=>n.replace(
/[!,[\]{}]/g,e=>vk[e]),xi=class n{constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,
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
startsWith(s))return t+Rk(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),i;if(e&&s.length>0&&bg.isNode(e.contents)){let r={};Lk.
visit(e.contents,(o,a)=>{bg.isNode(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of s)r==="!!"&&o===
"tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);return t.join(`
`)}};xi.defaultYaml={explicit:!1,version:"1.2"};xi.defaultTags={"!!":"tag:yaml.org,2002:"};Og.Directives=xi});var ta=k(_i=>{"use strict";var Ag=z(),xk=Ri();function _k(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(n)}`;throw new Error(t)}return!0}function Ng(n){let e=new Set;return xk.
visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function Ig(n,e){for(let t=1;;++t){let s=`${n}${t}`;if(!e.has(s))return s}}
function Mk(n,e){let t=[],s=new Map,i=null;return{onAnchor:r=>{t.push(r),i??(i=Ng(n));let o=Ig(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of t){let o=s.get(r);if(typeof o=="object"&&o.anchor&&(Ag.isScalar(o.node)||Ag.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:s}}
_i.anchorIsValid=_k;_i.anchorNames=Ng;_i.createNodeAnchors=Mk;_i.findNewAnchor=Ig});var Wc=k(kg=>{"use strict";function Mi(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){
let o=s[i],a=Mi(n,s,String(i),o);a===void 0?delete s[i]:a!==o&&(s[i]=a)}else if(s instanceof Map)for(let i of Array.from(
s.keys())){let r=s.get(i),o=Mi(n,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(i,o)}else if(s instanceof Set)for(let i of Array.
from(s)){let r=Mi(n,s,i,i);r===void 0?s.delete(i):r!==i&&(s.delete(i),s.add(r))}else for(let[i,r]of Object.entries(s)){let o=Mi(
n,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return n.call(e,t,s)}kg.applyReviver=Mi});var tn=k(Tg=>{"use strict";var Pk=z();function Fg(n,e,t){if(Array.isArray(n))return n.map((s,i)=>Fg(s,String(i),t));if(n&&
typeof n.toJSON=="function"){if(!t||!Pk.hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.
set(n,s),t.onCreate=r=>{s.res=r,delete t.onCreate};let i=n.toJSON(e,t);return t.onCreate&&t.onCreate(i),i}return typeof n==
"bigint"&&!t?.keep?Number(n):n}Tg.toJS=Fg});var na=k(vg=>{"use strict";var Gk=Wc(),Lg=z(),Hk=tn(),Vc=class{constructor(e){Object.defineProperty(this,Lg.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:i,reviver:r}={}){if(!Lg.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=Hk.toJS(this,"",o);if(typeof i=="function")for(let{count:l,res:B}of o.anchors.values())i(B,l);return typeof r==
"function"?Gk.applyReviver(r,{"":a},"",a):a}};vg.NodeBase=Vc});var Pi=k(Rg=>{"use strict";var $k=ta(),Uk=Ri(),Os=z(),Kk=na(),qk=tn(),Yc=class extends Kk.NodeBase{constructor(e){super(
Os.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){
if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:
(s=[],Uk.visit(e,{Node:(r,o)=>{(Os.isAlias(o)||Os.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let i;for(let r of s){
if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:a}=t,l=r.get(i);if(l||(qk.toJS(
i,null,t),l=r.get(i)),l?.res===void 0){let B="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
B)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=sa(o,i,r)),l.count*l.aliasCount>a)){let B="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(B)}}return i}toJSON(e,t){if(!t)return{source:this.source};
let s=this.resolve(t.doc,t);if(!s){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return t.anchors.get(s).res}toString(e,t,s){let i=`*${this.source}`;if(e){if($k.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function sa(n,e,t){if(Os.isAlias(e)){let s=e.resolve(
n),i=t&&s&&t.get(s);return i?i.count*i.aliasCount:0}else if(Os.isCollection(e)){let s=0;for(let i of e.items){let r=sa(n,
i,t);r>s&&(s=r)}return s}else if(Os.isPair(e)){let s=sa(n,e.key,t),i=sa(n,e.value,t);return Math.max(s,i)}return 1}Rg.Alias=
Yc});var ue=k(zc=>{"use strict";var jk=z(),Jk=na(),Wk=tn(),Vk=n=>!n||typeof n!="function"&&typeof n!="object",nn=class extends Jk.
NodeBase{constructor(e){super(jk.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:Wk.toJS(this.value,e,t)}toString(){
return String(this.value)}};nn.BLOCK_FOLDED="BLOCK_FOLDED";nn.BLOCK_LITERAL="BLOCK_LITERAL";nn.PLAIN="PLAIN";nn.QUOTE_DOUBLE=
"QUOTE_DOUBLE";nn.QUOTE_SINGLE="QUOTE_SINGLE";zc.Scalar=nn;zc.isScalarValue=Vk});var Gi=k(_g=>{"use strict";var Yk=Pi(),$n=z(),xg=ue(),zk="tag:yaml.org,2002:";function Qk(n,e,t){if(e){let s=t.filter(r=>r.
tag===e),i=s.find(r=>!r.format)??s[0];if(!i)throw new Error(`Tag ${e} not found`);return i}return t.find(s=>s.identify?.(
n)&&!s.format)}function Xk(n,e,t){if($n.isDocument(n)&&(n=n.contents),$n.isNode(n))return n;if($n.isPair(n)){let u=t.schema[$n.
MAP].createNode?.(t.schema,null,t);return u.items.push(n),u}(n instanceof String||n instanceof Number||n instanceof Boolean||
typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=t,
l;if(s&&n&&typeof n=="object"){if(l=a.get(n),l)return l.anchor??(l.anchor=i(n)),new Yk.Alias(l.anchor);l={anchor:null,node:null},
a.set(n,l)}e?.startsWith("!!")&&(e=zk+e.slice(2));let B=Qk(n,e,o.tags);if(!B){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),
!n||typeof n!="object"){let u=new xg.Scalar(n);return l&&(l.node=u),u}B=n instanceof Map?o[$n.MAP]:Symbol.iterator in Object(
n)?o[$n.SEQ]:o[$n.MAP]}r&&(r(B),delete t.onTagObj);let c=B?.createNode?B.createNode(t.schema,n,t):typeof B?.nodeClass?.from==
"function"?B.nodeClass.from(t.schema,n,t):new xg.Scalar(n);return e?c.tag=e:B.default||(c.tag=B.tag),l&&(l.node=c),c}_g.
createNode=Xk});var ra=k(ia=>{"use strict";var Zk=Gi(),Ot=z(),eF=na();function Qc(n,e,t){let s=t;for(let i=e.length-1;i>=0;--i){let r=e[i];
if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return Zk.createNode(s,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:n,sourceObjects:new Map})}var Mg=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Xc=class extends eF.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.
items.map(s=>Ot.isNode(s)||Ot.isPair(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Mg(e))this.
add(t);else{let[s,...i]=e,r=this.get(s,!0);if(Ot.isCollection(r))r.addIn(i,t);else if(r===void 0&&this.schema)this.set(s,
Qc(this.schema,i,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){let[t,...s]=e;
if(s.length===0)return this.delete(t);let i=this.get(t,!0);if(Ot.isCollection(i))return i.deleteIn(s);throw new Error(`E\
xpected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[s,...i]=e,r=this.get(s,!0);return i.length===0?!t&&
Ot.isScalar(r)?r.value:r:Ot.isCollection(r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Ot.isPair(
t))return!1;let s=t.value;return s==null||e&&Ot.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[t,...s]=e;if(s.length===0)return this.has(t);let i=this.get(t,!0);return Ot.isCollection(i)?i.hasIn(s):!1}setIn(e,t){
let[s,...i]=e;if(i.length===0)this.set(s,t);else{let r=this.get(s,!0);if(Ot.isCollection(r))r.setIn(i,t);else if(r===void 0&&
this.schema)this.set(s,Qc(this.schema,i,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};
ia.Collection=Xc;ia.collectionFromPath=Qc;ia.isEmptyPath=Mg});var Hi=k(oa=>{"use strict";var tF=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function Zc(n,e){return/^\n+$/.test(n)?n.substring(
1):e?n.replace(/^(?! *$)/gm,e):n}var nF=(n,e,t)=>n.endsWith(`
`)?Zc(t,e):t.includes(`
`)?`
`+Zc(t,e):(n.endsWith(" ")?"":" ")+t;oa.indentComment=Zc;oa.lineComment=nF;oa.stringifyComment=tF});var Gg=k($i=>{"use strict";var sF="flow",eu="block",aa="quoted";function iF(n,e,t="flow",{indentAtStart:s,lineWidth:i=80,
minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return n;i<r&&(r=0);let l=Math.max(1+r,1+i-e.length);if(n.length<=
l)return n;let B=[],c={},u=i-e.length;typeof s=="number"&&(s>i-Math.max(2,r)?B.push(0):u=i-s);let f,h,d=!1,p=-1,g=-1,y=-1;
t===eu&&(p=Pg(n,p,e.length),p!==-1&&(u=p+l));for(let A;A=n[p+=1];){if(t===aa&&A==="\\"){switch(g=p,n[p+1]){case"x":p+=3;
break;case"u":p+=5;break;case"U":p+=9;break;default:p+=1}y=p}if(A===`
`)t===eu&&(p=Pg(n,p,e.length)),u=p+e.length+l,f=void 0;else{if(A===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let N=n[p+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(f=p)}if(p>=u)if(f)B.push(f),u=f+l,f=void 0;else if(t===aa){for(;h===" "||h==="	";)h=A,A=n[p+=1],d=!0;let N=p>
y+1?p-2:g-1;if(c[N])return n;B.push(N),c[N]=!0,u=N+l,f=void 0}else d=!0}h=A}if(d&&a&&a(),B.length===0)return n;o&&o();let D=n.
slice(0,B[0]);for(let A=0;A<B.length;++A){let N=B[A],F=B[A+1]||n.length;N===0?D=`
${e}${n.slice(0,F)}`:(t===aa&&c[N]&&(D+=`${n[N]}\\`),D+=`
${e}${n.slice(N+1,F)}`)}return D}function Pg(n,e,t){let s=e,i=e+1,r=n[i];for(;r===" "||r==="	";)if(e<i+t)r=n[++e];else{do
r=n[++e];while(r&&r!==`
`);s=e,i=e+1,r=n[i]}return s}$i.FOLD_BLOCK=eu;$i.FOLD_FLOW=sF;$i.FOLD_QUOTED=aa;$i.foldFlowLines=iF});var Ki=k(Hg=>{"use strict";var dt=ue(),sn=Gg(),Ba=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.
lineWidth,minContentWidth:n.options.minContentWidth}),ca=n=>/^(%|---|\.\.\.)/m.test(n);function rF(n,e,t){if(!e||e<0)return!1;
let s=e-t,i=n.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(n[r]===`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function Ui(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)
return t;let{implicitKey:s}=e,i=e.options.doubleQuotedMinMultiLineLength,r=e.indent||(ca(n)?"  ":""),o="",a=0;for(let l=0,
B=t[l];B;B=t[++l])if(B===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,l)+"\\ ",l+=1,a=l,B="\\"),B==="\\")switch(t[l+1]){case"\
u":{o+=t.slice(a,l);let c=t.substr(l+2,4);switch(c){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:c.substr(0,2)==="00"?o+="\\x"+c.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(s||t[l+
2]==='"'||t.length<i)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=r,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,s?o:sn.foldFlowLines(o,r,sn.
FOLD_QUOTED,Ba(e,!1))}function tu(n,e){if(e.options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Ui(n,e);let t=e.indent||(ca(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`\
$&
${t}`)+"'";return e.implicitKey?s:sn.foldFlowLines(s,t,sn.FOLD_FLOW,Ba(e,!1))}function As(n,e){let{singleQuote:t}=e.options,
s;if(t===!1)s=Ui;else{let i=n.includes('"'),r=n.includes("'");i&&!r?s=tu:r&&!i?s=Ui:s=t?tu:Ui}return s(n,e)}var nu;try{nu=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{nu=/\n+(?!\n|$)/g}function la({comment:n,type:e,value:t},s,i,r){let{blockQuote:o,commentString:a,lineWidth:l}=s.
options;if(!o||/\n[\t ]+$/.test(t))return As(t,s);let B=s.indent||(s.forceBlockIndent||ca(t)?"  ":""),c=o==="literal"?!0:
o==="folded"||e===dt.Scalar.BLOCK_FOLDED?!1:e===dt.Scalar.BLOCK_LITERAL?!0:!rF(t,l,B.length);if(!t)return c?`|
`:`>
`;let u,f;for(f=t.length;f>0;--f){let F=t[f-1];if(F!==`
`&&F!=="	"&&F!==" ")break}let h=t.substring(f),d=h.indexOf(`
`);d===-1?u="-":t===h||d!==h.length-1?(u="+",r&&r()):u="",h&&(t=t.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(nu,`$&${B}`));let p=!1,g,y=-1;for(g=0;g<t.length;++g){let F=t[g];if(F===" ")p=!0;else if(F===
`
`)y=g;else break}let D=t.substring(0,y<g?y+1:g);D&&(t=t.substring(D.length),D=D.replace(/\n+/g,`$&${B}`));let N=(p?B?"2":
"1":"")+u;if(n&&(N+=" "+a(n.replace(/ ?[\r\n]+/g," ")),i&&i()),!c){let F=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${B}`),R=!1,q=Ba(s,!0);o!=="fold\
ed"&&e!==dt.Scalar.BLOCK_FOLDED&&(q.onOverflow=()=>{R=!0});let L=sn.foldFlowLines(`${D}${F}${h}`,B,sn.FOLD_BLOCK,q);if(!R)
return`>${N}
${B}${L}`}return t=t.replace(/\n+/g,`$&${B}`),`|${N}
${B}${D}${t}${h}`}function oF(n,e,t,s){let{type:i,value:r}=n,{actualString:o,implicitKey:a,indent:l,indentStep:B,inFlow:c}=e;
if(a&&r.includes(`
`)||c&&/[[\]{},]/.test(r))return As(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(r))return a||c||!r.includes(`
`)?As(r,e):la(n,e,t,s);if(!a&&!c&&i!==dt.Scalar.PLAIN&&r.includes(`
`))return la(n,e,t,s);if(ca(r)){if(l==="")return e.forceBlockIndent=!0,la(n,e,t,s);if(a&&l===B)return As(r,e)}let u=r.replace(
/\n+/g,`$&
${l}`);if(o){let f=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(u),{compat:h,tags:d}=e.doc.schema;if(d.some(
f)||h?.some(f))return As(r,e)}return a?u:sn.foldFlowLines(u,l,sn.FOLD_FLOW,Ba(e,!1))}function aF(n,e,t,s){let{implicitKey:i,
inFlow:r}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.value)}),{type:a}=n;a!==dt.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=dt.Scalar.QUOTE_DOUBLE);let l=c=>{switch(c){case dt.
Scalar.BLOCK_FOLDED:case dt.Scalar.BLOCK_LITERAL:return i||r?As(o.value,e):la(o,e,t,s);case dt.Scalar.QUOTE_DOUBLE:return Ui(
o.value,e);case dt.Scalar.QUOTE_SINGLE:return tu(o.value,e);case dt.Scalar.PLAIN:return oF(o,e,t,s);default:return null}},
B=l(a);if(B===null){let{defaultKeyType:c,defaultStringType:u}=e.options,f=i&&c||u;if(B=l(f),B===null)throw new Error(`Un\
supported default string type ${f}`)}return B}Hg.stringifyString=aF});var qi=k(su=>{"use strict";var lF=ta(),rn=z(),BF=Hi(),cF=Ki();function uF(n,e){let t=Object.assign({blockQuote:!0,commentString:BF.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"block":
s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function fF(n,e){if(e.
tag){let i=n.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let t,s;if(rn.isScalar(e)){
s=e.value;let i=n.filter(r=>r.identify?.(s));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.format===
e.format)??i.find(r=>!r.format)}else s=e,t=n.find(i=>i.nodeClass&&s instanceof i.nodeClass);if(!t){let i=s?.constructor?.
name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${i} value`)}return t}function hF(n,e,{anchors:t,
doc:s}){if(!s.directives)return"";let i=[],r=(rn.isScalar(n)||rn.isCollection(n))&&n.anchor;r&&lF.anchorIsValid(r)&&(t.add(
r),i.push(`&${r}`));let o=n.tag??(e.default?null:e.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function dF(n,e,t,s){
if(rn.isPair(n))return n.toString(e,t,s);if(rn.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.
has(n))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,r=rn.isNode(n)?n:e.doc.createNode(n,{onTagObj:l=>i=l});i??
(i=fF(e.doc.schema.tags,r));let o=hF(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,t,s):rn.isScalar(r)?cF.stringifyString(r,e,t,s):r.toString(e,t,s);return o?rn.isScalar(
r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}su.createStringifyContext=uF;su.stringify=dF});var qg=k(Kg=>{"use strict";var Gt=z(),$g=ue(),Ug=qi(),ji=Hi();function pF({key:n,value:e},t,s,i){let{allNullValues:r,doc:o,
indent:a,indentStep:l,options:{commentString:B,indentSeq:c,simpleKeys:u}}=t,f=Gt.isNode(n)&&n.comment||null;if(u){if(f)throw new Error(
"With simple keys, key nodes cannot have comments");if(Gt.isCollection(n)||!Gt.isNode(n)&&typeof n=="object"){let q="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(q)}}let h=!u&&(!n||f&&e==null&&!t.inFlow||Gt.isCollection(
n)||(Gt.isScalar(n)?n.type===$g.Scalar.BLOCK_FOLDED||n.type===$g.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign(
{},t,{allNullValues:!1,implicitKey:!h&&(u||!r),indent:a+l});let d=!1,p=!1,g=Ug.stringify(n,t,()=>d=!0,()=>p=!0);if(!h&&!t.
inFlow&&g.length>1024){if(u)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");h=!0}if(t.inFlow){if(r||e==null)return d&&s&&s(),g===""?"?":h?`? ${g}`:g}else if(r&&!u||e==null&&h)return g=`? ${g}`,
f&&!d?g+=ji.lineComment(g,t.indent,B(f)):p&&i&&i(),g;d&&(f=null),h?(f&&(g+=ji.lineComment(g,t.indent,B(f))),g=`? ${g}
${a}:`):(g=`${g}:`,f&&(g+=ji.lineComment(g,t.indent,B(f))));let y,D,A;Gt.isNode(e)?(y=!!e.spaceBefore,D=e.commentBefore,
A=e.comment):(y=!1,D=null,A=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=!1,!h&&!f&&Gt.isScalar(e)&&(t.
indentAtStart=g.length+1),p=!1,!c&&l.length>=2&&!t.inFlow&&!h&&Gt.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.
substring(2));let N=!1,F=Ug.stringify(e,t,()=>N=!0,()=>p=!0),R=" ";if(f||y||D){if(R=y?`
`:"",D){let q=B(D);R+=`
${ji.indentComment(q,t.indent)}`}F===""&&!t.inFlow?R===`
`&&A&&(R=`

`):R+=`
${t.indent}`}else if(!h&&Gt.isCollection(e)){let q=F[0],L=F.indexOf(`
`),j=L!==-1,ve=t.inFlow??e.flow??e.items.length===0;if(j||!ve){let Pe=!1;if(j&&(q==="&"||q==="!")){let oe=F.indexOf(" ");
q==="&"&&oe!==-1&&oe<L&&F[oe+1]==="!"&&(oe=F.indexOf(" ",oe+1)),(oe===-1||L<oe)&&(Pe=!0)}Pe||(R=`
${t.indent}`)}}else(F===""||F[0]===`
`)&&(R="");return g+=R+F,t.inFlow?N&&s&&s():A&&!N?g+=ji.lineComment(g,t.indent,B(A)):p&&i&&i(),g}Kg.stringifyPair=pF});var ru=k(iu=>{"use strict";var jg=At("process");function CF(n,...e){n==="debug"&&console.log(...e)}function mF(n,e){(n===
"debug"||n==="warn")&&(typeof jg.emitWarning=="function"?jg.emitWarning(e):console.warn(e))}iu.debug=CF;iu.warn=mF});var pa=k(da=>{"use strict";var ha=z(),Jg=ue(),ua="<<",fa={identify:n=>n===ua||typeof n=="symbol"&&n.description===ua,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Jg.Scalar(Symbol(ua)),{addToJSMap:Wg}),stringify:()=>ua},
gF=(n,e)=>(fa.identify(e)||ha.isScalar(e)&&(!e.type||e.type===Jg.Scalar.PLAIN)&&fa.identify(e.value))&&n?.doc.schema.tags.
some(t=>t.tag===fa.tag&&t.default);function Wg(n,e,t){let s=Vg(n,t);if(ha.isSeq(s))for(let i of s.items)ou(n,e,i);else if(Array.
isArray(s))for(let i of s)ou(n,e,i);else ou(n,e,s)}function ou(n,e,t){let s=Vg(n,t);if(!ha.isMap(s))throw new Error("Mer\
ge sources must be maps or map aliases");let i=s.toJSON(null,n,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,
o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function Vg(n,e){return n&&ha.isAlias(e)?e.resolve(n.doc,n):e}da.addMergeToJSMap=Wg;da.isMergeKey=
gF;da.merge=fa});var lu=k(Qg=>{"use strict";var yF=ru(),Yg=pa(),EF=qi(),zg=z(),au=tn();function DF(n,e,{key:t,value:s}){if(zg.isNode(t)&&
t.addToJSMap)t.addToJSMap(n,e,s);else if(Yg.isMergeKey(n,t))Yg.addMergeToJSMap(n,e,s);else{let i=au.toJS(t,"",n);if(e instanceof
Map)e.set(i,au.toJS(s,i,n));else if(e instanceof Set)e.add(i);else{let r=SF(t,i,n),o=au.toJS(s,r,n);r in e?Object.defineProperty(
e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function SF(n,e,t){if(e===null)return"";if(typeof e!=
"object")return String(e);if(zg.isNode(n)&&t?.doc){let s=EF.createStringifyContext(t.doc,{});s.anchors=new Set;for(let r of t.
anchors.keys())s.anchors.add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;let i=n.toString(s);if(!t.mapKeyWarned){let r=JSON.
stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),yF.warn(t.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return i}
return JSON.stringify(e)}Qg.addPairToJSMap=DF});var on=k(Bu=>{"use strict";var Xg=Gi(),wF=qg(),bF=lu(),Ca=z();function OF(n,e,t){let s=Xg.createNode(n,void 0,t),i=Xg.createNode(
e,void 0,t);return new ma(s,i)}var ma=class n{constructor(e,t=null){Object.defineProperty(this,Ca.NODE_TYPE,{value:Ca.PAIR}),
this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return Ca.isNode(t)&&(t=t.clone(e)),Ca.isNode(s)&&(s=s.clone(e)),
new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return bF.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?wF.
stringifyPair(this,e,t,s):JSON.stringify(this)}};Bu.Pair=ma;Bu.createPair=OF});var cu=k(ey=>{"use strict";var Un=z(),Zg=qi(),ga=Hi();function AF(n,e,t){return(e.inFlow??n.flow?IF:NF)(n,e,t)}function NF({
comment:n,items:e},t,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:B}}=t,
c=Object.assign({},t,{indent:r,type:null}),u=!1,f=[];for(let d=0;d<e.length;++d){let p=e[d],g=null;if(Un.isNode(p))!u&&p.
spaceBefore&&f.push(""),ya(t,f,p.commentBefore,u),p.comment&&(g=p.comment);else if(Un.isPair(p)){let D=Un.isNode(p.key)?
p.key:null;D&&(!u&&D.spaceBefore&&f.push(""),ya(t,f,D.commentBefore,u))}u=!1;let y=Zg.stringify(p,c,()=>g=null,()=>u=!0);
g&&(y+=ga.lineComment(y,r,B(g))),u&&g&&(u=!1),f.push(s+y)}let h;if(f.length===0)h=i.start+i.end;else{h=f[0];for(let d=1;d<
f.length;++d){let p=f[d];h+=p?`
${l}${p}`:`
`}}return n?(h+=`
`+ga.indentComment(B(n),l),a&&a()):u&&o&&o(),h}function IF({items:n},e,{flowChars:t,itemIndent:s}){let{indent:i,indentStep:r,
flowCollectionPadding:o,options:{commentString:a}}=e;s+=r;let l=Object.assign({},e,{indent:s,inFlow:!0,type:null}),B=!1,
c=0,u=[];for(let d=0;d<n.length;++d){let p=n[d],g=null;if(Un.isNode(p))p.spaceBefore&&u.push(""),ya(e,u,p.commentBefore,
!1),p.comment&&(g=p.comment);else if(Un.isPair(p)){let D=Un.isNode(p.key)?p.key:null;D&&(D.spaceBefore&&u.push(""),ya(e,
u,D.commentBefore,!1),D.comment&&(B=!0));let A=Un.isNode(p.value)?p.value:null;A?(A.comment&&(g=A.comment),A.commentBefore&&
(B=!0)):p.value==null&&D?.comment&&(g=D.comment)}g&&(B=!0);let y=Zg.stringify(p,l,()=>g=null);B||(B=u.length>c||y.includes(
`
`)),d<n.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(B||(B=u.reduce((D,A)=>D+A.length+2,2)+(y.length+
2)>e.options.lineWidth)),B&&(y+=",")),g&&(y+=ga.lineComment(y,s,a(g))),u.push(y),c=u.length}let{start:f,end:h}=t;if(u.length===
0)return f+h;if(!B){let d=u.reduce((p,g)=>p+g.length+2,2);B=e.options.lineWidth>0&&d>e.options.lineWidth}if(B){let d=f;for(let p of u)
d+=p?`
${r}${i}${p}`:`
`;return`${d}
${i}${h}`}else return`${f}${o}${u.join(" ")}${o}${h}`}function ya({indent:n,options:{commentString:e}},t,s,i){if(s&&i&&(s=
s.replace(/^\n+/,"")),s){let r=ga.indentComment(e(s),n);t.push(r.trimStart())}}ey.stringifyCollection=AF});var ln=k(fu=>{"use strict";var kF=cu(),FF=lu(),TF=ra(),an=z(),Ea=on(),LF=ue();function Ji(n,e){let t=an.isScalar(e)?e.value:
e;for(let s of n)if(an.isPair(s)&&(s.key===e||s.key===t||an.isScalar(s.key)&&s.key.value===t))return s}var uu=class extends TF.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(an.MAP,e),this.items=[]}static from(e,t,s){
let{keepUndefined:i,replacer:r}=s,o=new this(e),a=(l,B)=>{if(typeof r=="function")B=r.call(t,l,B);else if(Array.isArray(
r)&&!r.includes(l))return;(B!==void 0||i)&&o.items.push(Ea.createPair(l,B,s))};if(t instanceof Map)for(let[l,B]of t)a(l,
B);else if(t&&typeof t=="object")for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,t){let s;an.isPair(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Ea.Pair(e,e?.value):
s=new Ea.Pair(e.key,e.value);let i=Ji(this.items,s.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(`Key ${s.
key} already set`);an.isScalar(i.value)&&LF.isScalarValue(s.value)?i.value.value=s.value:i.value=s.value}else if(r){let o=this.
items.findIndex(a=>r(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=Ji(
this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let i=Ji(this.items,e)?.value;return(!t&&
an.isScalar(i)?i.value:i)??void 0}has(e){return!!Ji(this.items,e)}set(e,t){this.add(new Ea.Pair(e,t),!0)}toJSON(e,t,s){let i=s?
new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)FF.addPairToJSMap(t,i,r);return i}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!an.isPair(i))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
kF.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};
fu.YAMLMap=uu;fu.findPair=Ji});var Ns=k(ny=>{"use strict";var vF=z(),ty=ln(),RF={collection:"map",default:!0,nodeClass:ty.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(n,e){return vF.isMap(n)||e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>ty.YAMLMap.from(n,e,
t)};ny.map=RF});var Bn=k(sy=>{"use strict";var xF=Gi(),_F=cu(),MF=ra(),Sa=z(),PF=ue(),GF=tn(),hu=class extends MF.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(Sa.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Da(
e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=Da(e);if(typeof s!="number")return;let i=this.
items[s];return!t&&Sa.isScalar(i)?i.value:i}has(e){let t=Da(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=Da(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[s];Sa.isScalar(i)&&PF.isScalarValue(
t)?i.value=t:this.items[s]=t}toJSON(e,t){let s=[];t?.onCreate&&t.onCreate(s);let i=0;for(let r of this.items)s.push(GF.toJS(
r,String(i++),t));return s}toString(e,t,s){return e?_F.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:i}=s,
r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof i=="function"){let l=t instanceof Set?
a:String(o++);a=i.call(t,l,a)}r.items.push(xF.createNode(a,void 0,s))}}return r}};function Da(n){let e=Sa.isScalar(n)?n.
value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}sy.YAMLSeq=hu});var Is=k(ry=>{"use strict";var HF=z(),iy=Bn(),$F={collection:"seq",default:!0,nodeClass:iy.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(n,e){return HF.isSeq(n)||e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>iy.YAMLSeq.from(n,e,
t)};ry.seq=$F});var Wi=k(oy=>{"use strict";var UF=Ki(),KF={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,
stringify(n,e,t,s){return e=Object.assign({actualString:!0},e),UF.stringifyString(n,e,t,s)}};oy.string=KF});var wa=k(By=>{"use strict";var ay=ue(),ly={identify:n=>n==null,createNode:()=>new ay.Scalar(null),default:!0,tag:"tag:ya\
ml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new ay.Scalar(null),stringify:({source:n},e)=>typeof n=="stri\
ng"&&ly.test.test(n)?n:e.options.nullStr};By.nullTag=ly});var du=k(uy=>{"use strict";var qF=ue(),cy={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:n=>new qF.Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&cy.test.test(n)){let s=n[0]==="t"||
n[0]==="T";if(e===s)return n}return e?t.options.trueStr:t.options.falseStr}};uy.boolTag=cy});var ks=k(fy=>{"use strict";function jF({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(
s);let i=typeof s=="number"?s:Number(s);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?
"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(
".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}fy.stringifyNumber=jF});var Cu=k(ba=>{"use strict";var JF=ue(),pu=ks(),WF={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pu.stringifyNumber},VF={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():pu.stringifyNumber(n)}},YF={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(n){let e=new JF.Scalar(
parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:pu.stringifyNumber};
ba.float=YF;ba.floatExp=VF;ba.floatNaN=WF});var gu=k(Aa=>{"use strict";var hy=ks(),Oa=n=>typeof n=="bigint"||Number.isInteger(n),mu=(n,e,t,{intAsBigInt:s})=>s?BigInt(
n):parseInt(n.substring(e),t);function dy(n,e,t){let{value:s}=n;return Oa(s)&&s>=0?t+s.toString(e):hy.stringifyNumber(n)}
var zF={identify:n=>Oa(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(n,e,t)=>mu(
n,2,8,t),stringify:n=>dy(n,8,"0o")},QF={identify:Oa,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>mu(
n,0,10,t),stringify:hy.stringifyNumber},XF={identify:n=>Oa(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>mu(n,2,16,t),stringify:n=>dy(n,16,"0x")};Aa.int=QF;Aa.intHex=XF;Aa.intOct=zF});var Cy=k(py=>{"use strict";var ZF=Ns(),eT=wa(),tT=Is(),nT=Wi(),sT=du(),yu=Cu(),Eu=gu(),iT=[ZF.map,tT.seq,nT.string,eT.nullTag,
sT.boolTag,Eu.intOct,Eu.int,Eu.intHex,yu.floatNaN,yu.floatExp,yu.float];py.schema=iT});var yy=k(gy=>{"use strict";var rT=ue(),oT=Ns(),aT=Is();function my(n){return typeof n=="bigint"||Number.isInteger(n)}var Na=({
value:n})=>JSON.stringify(n),lT=[{identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Na},
{identify:n=>n==null,createNode:()=>new rT.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Na},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:Na},{identify:my,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?
BigInt(n):parseInt(n,10),stringify:({value:n})=>my(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:n=>parseFloat(n),stringify:Na}],
BT={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},cT=[oT.map,aT.seq].
concat(lT,BT);gy.schema=cT});var Su=k(Ey=>{"use strict";var Vi=At("buffer"),Du=ue(),uT=Ki(),fT={identify:n=>n instanceof Uint8Array,default:!1,tag:"t\
ag:yaml.org,2002:binary",resolve(n,e){if(typeof Vi.Buffer=="function")return Vi.Buffer.from(n,"base64");if(typeof atob==
"function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let i=0;i<t.length;++i)s[i]=t.charCodeAt(
i);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},
stringify({comment:n,type:e,value:t},s,i,r){if(!t)return"";let o=t,a;if(typeof Vi.Buffer=="function")a=o instanceof Vi.Buffer?
o.toString("base64"):Vi.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let B=0;B<
o.length;++B)l+=String.fromCharCode(o[B]);a=btoa(l)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=Du.Scalar.BLOCK_LITERAL),e!==Du.Scalar.QUOTE_DOUBLE){let l=Math.max(
s.options.lineWidth-s.indent.length,s.options.minContentWidth),B=Math.ceil(a.length/l),c=new Array(B);for(let u=0,f=0;u<
B;++u,f+=l)c[u]=a.substr(f,l);a=c.join(e===Du.Scalar.BLOCK_LITERAL?`
`:" ")}return uT.stringifyString({comment:n,type:e,value:a},s,i,r)}};Ey.binary=fT});var Fa=k(ka=>{"use strict";var Ia=z(),wu=on(),hT=ue(),dT=Bn();function Dy(n,e){if(Ia.isSeq(n))for(let t=0;t<n.items.length;++t){
let s=n.items[t];if(!Ia.isPair(s)){if(Ia.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");
let i=s.items[0]||new wu.Pair(new hT.Scalar(null));if(s.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${s.commentBefore}\

${i.key.commentBefore}`:s.commentBefore),s.comment){let r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}n.items[t]=Ia.isPair(s)?s:new wu.Pair(s)}}else e("Expected a sequence for this tag");return n}
function Sy(n,e,t){let{replacer:s}=t,i=new dT.YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(r++),o));let a,l;if(Array.isArray(o))if(o.length===2)
a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let B=Object.
keys(o);if(B.length===1)a=B[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${B.length} keys`)}else
a=o;i.items.push(wu.createPair(a,l,t))}return i}var pT={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Dy,
createNode:Sy};ka.createPairs=Sy;ka.pairs=pT;ka.resolvePairs=Dy});var Au=k(Ou=>{"use strict";var wy=z(),bu=tn(),Yi=ln(),CT=Bn(),by=Fa(),Kn=class n extends CT.YAMLSeq{constructor(){super(),
this.add=Yi.YAMLMap.prototype.add.bind(this),this.delete=Yi.YAMLMap.prototype.delete.bind(this),this.get=Yi.YAMLMap.prototype.
get.bind(this),this.has=Yi.YAMLMap.prototype.has.bind(this),this.set=Yi.YAMLMap.prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){
if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let i of this.items){let r,o;if(wy.isPair(i)?(r=
bu.toJS(i.key,"",t),o=bu.toJS(i.value,r,t)):r=bu.toJS(i,"",t),s.has(r))throw new Error("Ordered maps must not include du\
plicate keys");s.set(r,o)}return s}static from(e,t,s){let i=by.createPairs(e,t,s),r=new this;return r.items=i.items,r}};
Kn.tag="tag:yaml.org,2002:omap";var mT={collection:"seq",identify:n=>n instanceof Map,nodeClass:Kn,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(n,e){let t=by.resolvePairs(n,e),s=[];for(let{key:i}of t.items)wy.isScalar(i)&&(s.includes(i.value)?
e(`Ordered maps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(new Kn,t)},createNode:(n,e,t)=>Kn.
from(n,e,t)};Ou.YAMLOMap=Kn;Ou.omap=mT});var ky=k(Nu=>{"use strict";var Oy=ue();function Ay({value:n,source:e},t){return e&&(n?Ny:Iy).test.test(e)?e:n?t.options.
trueStr:t.options.falseStr}var Ny={identify:n=>n===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Oy.Scalar(!0),stringify:Ay},Iy={identify:n=>n===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Oy.Scalar(!1),stringify:Ay};Nu.falseTag=Iy;Nu.trueTag=Ny});var Fy=k(Ta=>{"use strict";var gT=ue(),Iu=ks(),yT={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Iu.stringifyNumber},ET={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n.replace(/_/g,"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Iu.stringifyNumber(n)}},DT={
identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){
let e=new gT.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(t+1).replace(/_/g,"");
s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:Iu.stringifyNumber};Ta.float=DT;Ta.floatExp=ET;Ta.
floatNaN=yT});var Ly=k(Qi=>{"use strict";var Ty=ks(),zi=n=>typeof n=="bigint"||Number.isInteger(n);function La(n,e,t,{intAsBigInt:s}){
let i=n[0];if((i==="-"||i==="+")&&(e+=1),n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=
`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return i==="-"?BigInt(-1)*o:o}let r=parseInt(n,t);return i==="-"?
-1*r:r}function ku(n,e,t){let{value:s}=n;if(zi(s)){let i=s.toString(e);return s<0?"-"+t+i.substr(1):t+i}return Ty.stringifyNumber(
n)}var ST={identify:zi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>La(n,
2,2,t),stringify:n=>ku(n,2,"0b")},wT={identify:zi,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(n,e,t)=>La(n,1,8,t),stringify:n=>ku(n,8,"0")},bT={identify:zi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(n,e,t)=>La(n,0,10,t),stringify:Ty.stringifyNumber},OT={identify:zi,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>La(n,2,16,t),stringify:n=>ku(n,16,"0x")};Qi.int=bT;Qi.intBin=ST;Qi.intHex=
OT;Qi.intOct=wT});var Tu=k(Fu=>{"use strict";var xa=z(),va=on(),Ra=ln(),qn=class n extends Ra.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){
let t;xa.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new va.Pair(e.key,null):t=new va.
Pair(e,null),Ra.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=Ra.findPair(this.items,e);return!t&&xa.isPair(
s)?xa.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof t}`);let s=Ra.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(
s),1):!s&&t&&this.items.push(new va.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,s);throw new Error(
"Set items must all have null values")}static from(e,t,s){let{replacer:i}=s,r=new this(e);if(t&&Symbol.iterator in Object(
t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(va.createPair(o,null,s));return r}};qn.tag="tag:y\
aml.org,2002:set";var AT={collection:"map",identify:n=>n instanceof Set,nodeClass:qn,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(n,e,t)=>qn.from(n,e,t),resolve(n,e){if(xa.isMap(n)){if(n.hasAllNullValues(!0))return Object.assign(new qn,
n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};Fu.YAMLSet=qn;Fu.set=AT});var vu=k(_a=>{"use strict";var NT=ks();function Lu(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,i=o=>e?BigInt(o):
Number(o),r=s.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return t==="-"?i(-1)*r:r}function vy(n){let{value:e}=n,
t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return NT.stringifyNumber(n);let s="";e<0&&(s=
"-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),
s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var IT={identify:n=>typeof n=="bigint"||Number.
isInteger(n),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{
intAsBigInt:t})=>Lu(n,t),stringify:vy},kT={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>Lu(n,!1),stringify:vy},Ry={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(
Ry.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,s,i,r,o,a]=e.map(Number),l=e[7]?
Number((e[7]+"00").substr(1,3)):0,B=Date.UTC(t,s-1,i,r||0,o||0,a||0,l),c=e[8];if(c&&c!=="Z"){let u=Lu(c,!1);Math.abs(u)<
30&&(u*=60),B-=6e4*u}return new Date(B)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
_a.floatTime=kT;_a.intTime=IT;_a.timestamp=Ry});var My=k(_y=>{"use strict";var FT=Ns(),TT=wa(),LT=Is(),vT=Wi(),RT=Su(),xy=ky(),Ru=Fy(),Ma=Ly(),xT=pa(),_T=Au(),MT=Fa(),PT=Tu(),
xu=vu(),GT=[FT.map,LT.seq,vT.string,TT.nullTag,xy.trueTag,xy.falseTag,Ma.intBin,Ma.intOct,Ma.int,Ma.intHex,Ru.floatNaN,Ru.
floatExp,Ru.float,RT.binary,xT.merge,_T.omap,MT.pairs,PT.set,xu.intTime,xu.floatTime,xu.timestamp];_y.schema=GT});var Wy=k(Pu=>{"use strict";var $y=Ns(),HT=wa(),Uy=Is(),$T=Wi(),UT=du(),_u=Cu(),Mu=gu(),KT=Cy(),qT=yy(),Ky=Su(),Xi=pa(),qy=Au(),
jy=Fa(),Py=My(),Jy=Tu(),Pa=vu(),Gy=new Map([["core",KT.schema],["failsafe",[$y.map,Uy.seq,$T.string]],["json",qT.schema],
["yaml11",Py.schema],["yaml-1.1",Py.schema]]),Hy={binary:Ky.binary,bool:UT.boolTag,float:_u.float,floatExp:_u.floatExp,floatNaN:_u.
floatNaN,floatTime:Pa.floatTime,int:Mu.int,intHex:Mu.intHex,intOct:Mu.intOct,intTime:Pa.intTime,map:$y.map,merge:Xi.merge,
null:HT.nullTag,omap:qy.omap,pairs:jy.pairs,seq:Uy.seq,set:Jy.set,timestamp:Pa.timestamp},jT={"tag:yaml.org,2002:binary":Ky.
binary,"tag:yaml.org,2002:merge":Xi.merge,"tag:yaml.org,2002:omap":qy.omap,"tag:yaml.org,2002:pairs":jy.pairs,"tag:yaml.\
org,2002:set":Jy.set,"tag:yaml.org,2002:timestamp":Pa.timestamp};function JT(n,e,t){let s=Gy.get(e);if(s&&!n)return t&&!s.
includes(Xi.merge)?s.concat(Xi.merge):s.slice();let i=s;if(!i)if(Array.isArray(n))i=[];else{let r=Array.from(Gy.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or \
define customTags array`)}if(Array.isArray(n))for(let r of n)i=i.concat(r);else typeof n=="function"&&(i=n(i.slice()));return t&&
(i=i.concat(Xi.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?Hy[o]:o;if(!a){let l=JSON.stringify(o),B=Object.keys(Hy).
map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${B}`)}return r.includes(a)||r.
push(a),r},[])}Pu.coreKnownTags=jT;Pu.getTags=JT});var $u=k(Vy=>{"use strict";var Gu=z(),WT=Ns(),VT=Is(),YT=Wi(),Ga=Wy(),zT=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Hu=class n{constructor({
compat:e,customTags:t,merge:s,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?Ga.getTags(e,"compat"):e?Ga.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?Ga.coreKnownTags:
{},this.tags=Ga.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,Gu.MAP,{value:WT.map}),Object.
defineProperty(this,Gu.SCALAR,{value:YT.string}),Object.defineProperty(this,Gu.SEQ,{value:VT.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?zT:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};Vy.Schema=Hu});var zy=k(Yy=>{"use strict";var QT=z(),Uu=qi(),Zi=Hi();function XT(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&
n.directives){let l=n.directives.toString(n);l?(t.push(l),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let i=Uu.
createStringifyContext(n,e),{commentString:r}=i.options;if(n.commentBefore){t.length!==1&&t.unshift("");let l=r(n.commentBefore);
t.unshift(Zi.indentComment(l,""))}let o=!1,a=null;if(n.contents){if(QT.isNode(n.contents)){if(n.contents.spaceBefore&&s&&
t.push(""),n.contents.commentBefore){let c=r(n.contents.commentBefore);t.push(Zi.indentComment(c,""))}i.forceBlockIndent=
!!n.comment,a=n.contents.comment}let l=a?void 0:()=>o=!0,B=Uu.stringify(n.contents,i,()=>a=null,l);a&&(B+=Zi.lineComment(
B,"",r(a))),(B[0]==="|"||B[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${B}`:t.push(B)}else t.push(Uu.stringify(
n.contents,i));if(n.directives?.docEnd)if(n.comment){let l=r(n.comment);l.includes(`
`)?(t.push("..."),t.push(Zi.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=n.comment;l&&o&&(l=l.
replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(Zi.indentComment(r(l),"")))}return t.join(`
`)+`
`}Yy.stringifyDocument=XT});var er=k(Qy=>{"use strict";var ZT=Pi(),Fs=ra(),at=z(),eL=on(),tL=tn(),nL=$u(),sL=zy(),Ku=ta(),iL=Wc(),rL=Gi(),qu=Jc(),ju=class n{constructor(e,t,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,at.NODE_TYPE,{value:at.
DOC});let i=null;typeof t=="function"||Array.isArray(t)?i=t:s===void 0&&t&&(s=t,t=void 0);let r=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new qu.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(
e,i,s)}clone(){let e=Object.create(n.prototype,{[at.NODE_TYPE]:{value:at.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=at.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Ts(this.contents)&&this.contents.
add(e)}addIn(e,t){Ts(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=Ku.anchorNames(this);
e.anchor=!t||s.has(t)?Ku.findNewAnchor(t||"a",s):t}return new ZT.Alias(e.anchor)}createNode(e,t,s){let i;if(typeof t=="f\
unction")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let g=D=>typeof D=="number"||D instanceof String||D instanceof
Number,y=t.filter(g).map(String);y.length>0&&(t=t.concat(y)),i=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:r,
anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:B,tag:c}=s??{},{onAnchor:u,setAnchors:f,sourceObjects:h}=Ku.createNodeAnchors(
this,o||"a"),d={aliasDuplicateObjects:r??!0,keepUndefined:l??!1,onAnchor:u,onTagObj:B,replacer:i,schema:this.schema,sourceObjects:h},
p=rL.createNode(e,c,d);return a&&at.isCollection(p)&&(p.flow=!0),f(),p}createPair(e,t,s={}){let i=this.createNode(e,null,
s),r=this.createNode(t,null,s);return new eL.Pair(i,r)}delete(e){return Ts(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return Fs.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Ts(this.contents)?this.contents.deleteIn(e):!1}get(e,t){
return at.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return Fs.isEmptyPath(e)?!t&&at.isScalar(
this.contents)?this.contents.value:this.contents:at.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return at.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Fs.isEmptyPath(e)?this.contents!==void 0:at.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=Fs.collectionFromPath(this.schema,[e],
t):Ts(this.contents)&&this.contents.set(e,t)}setIn(e,t){Fs.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=
Fs.collectionFromPath(this.schema,Array.from(e),t):Ts(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new qu.
Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new qu.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${i}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new nL.
Schema(Object.assign(s,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:t,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},l=tL.toJS(this.contents,t??"",a);if(typeof r=="function")for(let{
count:B,res:c}of a.anchors.values())r(c,B);return typeof o=="function"?iL.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return sL.stringifyDocument(this,e)}};
function Ts(n){if(at.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}Qy.Document=
ju});var sr=k(nr=>{"use strict";var tr=class extends Error{constructor(e,t,s,i){super(),this.name=e,this.code=s,this.message=
i,this.pos=t}},Ju=class extends tr{constructor(e,t,s){super("YAMLParseError",e,t,s)}},Wu=class extends tr{constructor(e,t,s){
super("YAMLWarning",e,t,s)}},oL=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.linePos(a));let{line:s,col:i}=t.
linePos[0];t.message+=` at line ${s}, column ${i}`;let r=i-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,r))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===s&&l.col>i&&(a=Math.max(1,Math.min(l.col-i,80-r)));let B=" ".
repeat(r)+"^".repeat(a);t.message+=`:

${o}
${B}
`}};nr.YAMLError=tr;nr.YAMLParseError=Ju;nr.YAMLWarning=Wu;nr.prettifyError=oL});var ir=k(Xy=>{"use strict";function aL(n,{flow:e,indicator:t,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){
let l=!1,B=a,c=a,u="",f="",h=!1,d=!1,p=null,g=null,y=null,D=null,A=null,N=null,F=null;for(let L of n)switch(d&&(L.type!==
"space"&&L.type!=="newline"&&L.type!=="comma"&&r(L.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),d=!1),p&&(B&&L.type!=="comment"&&L.type!=="newline"&&r(p,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),p=null),L.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&L.source.includes("	")&&
(p=L),c=!0;break;case"comment":{c||r(L,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let j=L.source.substring(1)||" ";u?u+=f+j:u=j,f="",B=!1;break}case"newline":B?u?u+=L.source:(!N||t!=="seq-item-i\
nd")&&(l=!0):f+=L.source,B=!0,h=!0,(g||y)&&(D=L),c=!0;break;case"anchor":g&&r(L,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),L.source.endsWith(":")&&r(L.offset+L.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
g=L,F??(F=L.offset),B=!1,c=!1,d=!0;break;case"tag":{y&&r(L,"MULTIPLE_TAGS","A node can have at most one tag"),y=L,F??(F=
L.offset),B=!1,c=!1,d=!0;break}case t:(g||y)&&r(L,"BAD_PROP_ORDER",`Anchors and tags must be after the ${L.source} indic\
ator`),N&&r(L,"UNEXPECTED_TOKEN",`Unexpected ${L.source} in ${e??"collection"}`),N=L,B=t==="seq-item-ind"||t==="explicit\
-key-ind",c=!1;break;case"comma":if(e){A&&r(L,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),A=L,B=!1,c=!1;break}default:r(L,
"UNEXPECTED_TOKEN",`Unexpected ${L.type} token`),B=!1,c=!1}let R=n[n.length-1],q=R?R.offset+R.source.length:i;return d&&
s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),p&&(B&&p.indent<=o||s?.type==="block-map"||s?.type===
"block-seq")&&r(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:A,found:N,spaceBefore:l,comment:u,hasNewline:h,
anchor:g,tag:y,newlineAfterProp:D,end:q,start:F??q}}Xy.resolveProps=aL});var Ha=k(Zy=>{"use strict";function Vu(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(n.source.includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){
for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(Vu(e.
key)||Vu(e.value))return!0}return!1;default:return!0}}Zy.containsNewline=Vu});var Yu=k(eE=>{"use strict";var lL=Ha();function BL(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.
source==="]"||s.source==="}")&&lL.containsNewline(e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}eE.flowIndentCheck=BL});var zu=k(nE=>{"use strict";var tE=z();function cL(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let i=typeof s==
"function"?s:(r,o)=>r===o||tE.isScalar(r)&&tE.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,t))}nE.mapIncludes=
cL});var lE=k(aE=>{"use strict";var sE=on(),uL=ln(),iE=ir(),fL=Ha(),rE=Yu(),hL=zu(),oE="All mapping items must start at the s\
ame column";function dL({composeNode:n,composeEmptyNode:e},t,s,i,r){let o=r?.nodeClass??uL.YAMLMap,a=new o(t.schema);t.atRoot&&
(t.atRoot=!1);let l=s.offset,B=null;for(let c of s.items){let{start:u,key:f,sep:h,value:d}=c,p=iE.resolveProps(u,{indicator:"\
explicit-key-ind",next:f??h?.[0],offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0}),g=!p.found;if(g){if(f&&(f.
type==="block-seq"?i(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&
f.indent!==s.indent&&i(l,"BAD_INDENT",oE)),!p.anchor&&!p.tag&&!h){B=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||fL.containsNewline(f))&&i(f??u[u.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else p.found?.indent!==s.indent&&i(l,"BAD_INDENT",oE);t.atKey=!0;
let y=p.end,D=f?n(t,f,p,i):e(t,y,u,null,p,i);t.schema.compat&&rE.flowIndentCheck(s.indent,f,i),t.atKey=!1,hL.mapIncludes(
t,a.items,D)&&i(y,"DUPLICATE_KEY","Map keys must be unique");let A=iE.resolveProps(h??[],{indicator:"map-value-ind",next:d,
offset:D.range[2],onError:i,parentIndent:s.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=A.end,A.found){g&&(d?.
type==="block-map"&&!A.hasNewline&&i(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.
options.strict&&p.start<A.found.offset-1024&&i(D.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let N=d?n(t,d,A,i):e(t,l,h,null,A,i);t.schema.compat&&rE.flowIndentCheck(
s.indent,d,i),l=N.range[2];let F=new sE.Pair(D,N);t.options.keepSourceTokens&&(F.srcToken=c),a.items.push(F)}else{g&&i(D.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),A.comment&&(D.comment?D.comment+=`
`+A.comment:D.comment=A.comment);let N=new sE.Pair(D);t.options.keepSourceTokens&&(N.srcToken=c),a.items.push(N)}}return B&&
B<l&&i(B,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,l,B??l],a}aE.resolveBlockMap=dL});var cE=k(BE=>{"use strict";var pL=Bn(),CL=ir(),mL=Yu();function gL({composeNode:n,composeEmptyNode:e},t,s,i,r){let o=r?.
nodeClass??pL.YAMLSeq,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=s.offset,B=null;for(let{start:c,
value:u}of s.items){let f=CL.resolveProps(c,{indicator:"seq-item-ind",next:u,offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0});
if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?i(f.end,"BAD_INDENT","All sequence items must start at the same \
column"):i(l,"MISSING_CHAR","Sequence item without - indicator");else{B=f.end,f.comment&&(a.comment=f.comment);continue}
let h=u?n(t,u,f,i):e(t,f.end,c,null,f,i);t.schema.compat&&mL.flowIndentCheck(s.indent,u,i),l=h.range[2],a.items.push(h)}
return a.range=[s.offset,l,B??l],a}BE.resolveBlockSeq=gL});var Ls=k(uE=>{"use strict";function yL(n,e,t,s){let i="";if(n){let r=!1,o="";for(let a of n){let{source:l,type:B}=a;switch(B){case"\
space":r=!0;break;case"comment":{t&&!r&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let c=l.substring(1)||" ";i?i+=o+c:i=c,o="";break}case"newline":i&&(o+=l),r=!0;break;default:s(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${B} at node end`)}e+=l.length}}return{comment:i,offset:e}}uE.resolveEnd=yL});var pE=k(dE=>{"use strict";var EL=z(),DL=on(),fE=ln(),SL=Bn(),wL=Ls(),hE=ir(),bL=Ha(),OL=zu(),Qu="Block collections are \
not allowed within flow collections",Xu=n=>n&&(n.type==="block-map"||n.type==="block-seq");function AL({composeNode:n,composeEmptyNode:e},t,s,i,r){
let o=s.start.source==="{",a=o?"flow map":"flow sequence",l=r?.nodeClass??(o?fE.YAMLMap:SL.YAMLSeq),B=new l(t.schema);B.
flow=!0;let c=t.atRoot;c&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=s.offset+s.start.source.length;for(let g=0;g<s.items.
length;++g){let y=s.items[g],{start:D,key:A,sep:N,value:F}=y,R=hE.resolveProps(D,{flow:a,indicator:"explicit-key-ind",next:A??
N?.[0],offset:u,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!R.found){if(!R.anchor&&!R.tag&&!N&&!F){g===0&&R.
comma?i(R.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<s.items.length-1&&i(R.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),R.comment&&(B.comment?B.comment+=`
`+R.comment:B.comment=R.comment),u=R.end;continue}!o&&t.options.strict&&bL.containsNewline(A)&&i(A,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)R.comma&&i(R.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(R.comma||i(R.start,"MISSING_CHAR",`Missing , between ${a} items`),R.comment){let q="";e:for(let L of D)
switch(L.type){case"comma":case"space":break;case"comment":q=L.source.substring(1);break e;default:break e}if(q){let L=B.
items[B.items.length-1];EL.isPair(L)&&(L=L.value??L.key),L.comment?L.comment+=`
`+q:L.comment=q,R.comment=R.comment.substring(q.length+1)}}if(!o&&!N&&!R.found){let q=F?n(t,F,R,i):e(t,R.end,N,null,R,i);
B.items.push(q),u=q.range[2],Xu(F)&&i(q.range,"BLOCK_IN_FLOW",Qu)}else{t.atKey=!0;let q=R.end,L=A?n(t,A,R,i):e(t,q,D,null,
R,i);Xu(A)&&i(L.range,"BLOCK_IN_FLOW",Qu),t.atKey=!1;let j=hE.resolveProps(N??[],{flow:a,indicator:"map-value-ind",next:F,
offset:L.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(j.found){if(!o&&!R.found&&t.options.strict){if(N)
for(let oe of N){if(oe===j.found)break;if(oe.type==="newline"){i(oe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequ\
ence pairs need to be on a single line");break}}R.start<j.found.offset-1024&&i(j.found,"KEY_OVER_1024_CHARS","The : indi\
cator must be at most 1024 chars after the start of an implicit flow sequence key")}}else F&&("source"in F&&F.source?.[0]===
":"?i(F,"MISSING_CHAR",`Missing space after : in ${a}`):i(j.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ve=F?
n(t,F,j,i):j.found?e(t,j.end,N,null,j,i):null;ve?Xu(F)&&i(ve.range,"BLOCK_IN_FLOW",Qu):j.comment&&(L.comment?L.comment+=
`
`+j.comment:L.comment=j.comment);let Pe=new DL.Pair(L,ve);if(t.options.keepSourceTokens&&(Pe.srcToken=y),o){let oe=B;OL.
mapIncludes(t,oe.items,L)&&i(q,"DUPLICATE_KEY","Map keys must be unique"),oe.items.push(Pe)}else{let oe=new fE.YAMLMap(t.
schema);oe.flow=!0,oe.items.push(Pe);let If=(ve??L).range;oe.range=[L.range[0],If[1],If[2]],B.items.push(oe)}u=ve?ve.range[2]:
j.end}}let f=o?"}":"]",[h,...d]=s.end,p=u;if(h?.source===f)p=h.offset+h.source.length;else{let g=a[0].toUpperCase()+a.substring(
1),y=c?`${g} must end with a ${f}`:`${g} in block collection must be sufficiently indented and end with a ${f}`;i(u,c?"M\
ISSING_CHAR":"BAD_INDENT",y),h&&h.source.length!==1&&d.unshift(h)}if(d.length>0){let g=wL.resolveEnd(d,p,t.options.strict,
i);g.comment&&(B.comment?B.comment+=`
`+g.comment:B.comment=g.comment),B.range=[s.offset,p,g.offset]}else B.range=[s.offset,p,p];return B}dE.resolveFlowCollection=
AL});var mE=k(CE=>{"use strict";var NL=z(),IL=ue(),kL=ln(),FL=Bn(),TL=lE(),LL=cE(),vL=pE();function Zu(n,e,t,s,i,r){let o=t.type===
"block-map"?TL.resolveBlockMap(n,e,t,s,r):t.type==="block-seq"?LL.resolveBlockSeq(n,e,t,s,r):vL.resolveFlowCollection(n,
e,t,s,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function RL(n,e,t,s,i){let r=s.
tag,o=r?e.directives.tagName(r.source,f=>i(r,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,newlineAfterProp:h}=s,
d=f&&r?f.offset>r.offset?f:r:f??r;d&&(!h||h.offset<d.offset)&&i(d,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||
o===kL.YAMLMap.tagName&&a==="map"||o===FL.YAMLSeq.tagName&&a==="seq")return Zu(n,e,t,i,o);let l=e.schema.tags.find(f=>f.
tag===o&&f.collection===a);if(!l){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.assign({},f,
{default:!1})),l=f;else return f?i(r,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??
"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Zu(n,e,t,i,o)}let B=Zu(n,e,t,i,o,l),c=l.resolve?.(B,f=>i(
r,"TAG_RESOLVE_FAILED",f),e.options)??B,u=NL.isNode(c)?c:new IL.Scalar(c);return u.range=B.range,u.tag=o,l?.format&&(u.format=
l.format),u}CE.composeCollection=RL});var tf=k(gE=>{"use strict";var ef=ue();function xL(n,e,t){let s=e.offset,i=_L(e,n.options.strict,t);if(!i)return{value:"",
type:null,comment:"",range:[s,s,s]};let r=i.mode===">"?ef.Scalar.BLOCK_FOLDED:ef.Scalar.BLOCK_LITERAL,o=e.source?ML(e.source):
[],a=o.length;for(let p=o.length-1;p>=0;--p){let g=o[p][1];if(g===""||g==="\r")a=p;else break}if(a===0){let p=i.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",g=s+i.length;return e.source&&(g+=e.source.length),{value:p,type:r,comment:i.comment,
range:[s,g,g]}}let l=e.indent+i.indent,B=e.offset+i.length,c=0;for(let p=0;p<a;++p){let[g,y]=o[p];if(y===""||y==="\r")i.
indent===0&&g.length>l&&(l=g.length);else{g.length<l&&t(B+g.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),i.indent===0&&(l=g.length),c=p,l===0&&!n.atRoot&&t(B,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}B+=g.length+y.length+1}for(let p=o.length-1;p>=a;--p)
o[p][0].length>l&&(a=p+1);let u="",f="",h=!1;for(let p=0;p<c;++p)u+=o[p][0].slice(l)+`
`;for(let p=c;p<a;++p){let[g,y]=o[p];B+=g.length+y.length+1;let D=y[y.length-1]==="\r";if(D&&(y=y.slice(0,-1)),y&&g.length<
l){let N=`Block scalar lines must not be less indented than their ${i.indent?"explicit indentation indicator":"first lin\
e"}`;t(B-y.length-(D?2:1),"BAD_INDENT",N),g=""}r===ef.Scalar.BLOCK_LITERAL?(u+=f+g.slice(l)+y,f=`
`):g.length>l||y[0]==="	"?(f===" "?f=`
`:!h&&f===`
`&&(f=`

`),u+=f+g.slice(l)+y,f=`
`,h=!0):y===""?f===`
`?u+=`
`:f=`
`:(u+=f+y,f=" ",h=!1)}switch(i.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)u+=`
`+o[p][0].slice(l);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let d=s+i.length+e.source.length;return{value:u,type:r,comment:i.comment,range:[s,d,d]}}function _L({offset:n,props:e},t,s){
if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],
r=i[0],o=0,a="",l=-1;for(let f=1;f<i.length;++f){let h=i[f];if(!a&&(h==="-"||h==="+"))a=h;else{let d=Number(h);!o&&d?o=d:
l===-1&&(l=n+f)}}l!==-1&&s(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let B=!1,c="",u=i.
length;for(let f=1;f<e.length;++f){let h=e[f];switch(h.type){case"space":B=!0;case"newline":u+=h.source.length;break;case"\
comment":t&&!B&&s(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=h.source.
length,c=h.source.substring(1);break;case"error":s(h,"UNEXPECTED_TOKEN",h.message),u+=h.source.length;break;default:{let d=`\
Unexpected token in block scalar header: ${h.type}`;s(h,"UNEXPECTED_TOKEN",d);let p=h.source;p&&typeof p=="string"&&(u+=
p.length)}}}return{mode:r,indent:o,chomp:a,comment:c,length:u}}function ML(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),
r=[s?.[1]?[s[1],t.slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}gE.resolveBlockScalar=
xL});var sf=k(EE=>{"use strict";var nf=ue(),PL=Ls();function GL(n,e,t){let{offset:s,type:i,source:r,end:o}=n,a,l,B=(f,h,d)=>t(
s+f,h,d);switch(i){case"scalar":a=nf.Scalar.PLAIN,l=HL(r,B);break;case"single-quoted-scalar":a=nf.Scalar.QUOTE_SINGLE,l=
$L(r,B);break;case"double-quoted-scalar":a=nf.Scalar.QUOTE_DOUBLE,l=UL(r,B);break;default:return t(n,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}let c=s+
r.length,u=PL.resolveEnd(o,c,e,t);return{value:l,type:a,comment:u.comment,range:[s,c,u.offset]}}function HL(n,e){let t="";
switch(n[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicat\
or character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"`":{t=`reserved character ${n[0]}`;
break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),yE(n)}function $L(n,e){return(n[n.length-1]!==
"'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),yE(n.slice(1,-1)).replace(/''/g,"'")}function yE(n){
let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)return n;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(s,""),o=" ",a=e.lastIndex;for(;t=e.exec(n);){let B=t[1].
replace(i,"");B===""?o===`
`?r+=o:o=`
`:(r+=o+B,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(n),r+o+(t?.[1]??"")}function UL(n,e){let t="";
for(let s=1;s<n.length-1;++s){let i=n[s];if(!(i==="\r"&&n[s+1]===`
`))if(i===`
`){let{fold:r,offset:o}=KL(n,s);t+=r,s=o}else if(i==="\\"){let r=n[++s],o=qL[r];if(o)t+=o;else if(r===`
`)for(r=n[s+1];r===" "||r==="	";)r=n[++s+1];else if(r==="\r"&&n[s+1]===`
`)for(r=n[++s+1];r===" "||r==="	";)r=n[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;t+=jL(n,s+1,
a,e),s+=a}else{let a=n.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(i===" "||i==="	"){
let r=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>r?n.slice(r,s+1):i)}else t+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing cl\
osing "quote'),t}function KL(n,e){let t="",s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var qL={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function jL(n,e,t,s){
let i=n.substr(e,t),o=i.length===t&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}EE.resolveFlowScalar=GL});var wE=k(SE=>{"use strict";var jn=z(),DE=ue(),JL=tf(),WL=sf();function VL(n,e,t,s){let{value:i,type:r,comment:o,range:a}=e.
type==="block-scalar"?JL.resolveBlockScalar(n,e,s):WL.resolveFlowScalar(e,n.options.strict,s),l=t?n.directives.tagName(t.
source,u=>s(t,"TAG_RESOLVE_FAILED",u)):null,B;n.options.stringKeys&&n.atKey?B=n.schema[jn.SCALAR]:l?B=YL(n.schema,i,l,t,
s):e.type==="scalar"?B=zL(n,i,e,s):B=n.schema[jn.SCALAR];let c;try{let u=B.resolve(i,f=>s(t??e,"TAG_RESOLVE_FAILED",f),n.
options);c=jn.isScalar(u)?u:new DE.Scalar(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(t??e,"TAG_RESOLVE_F\
AILED",f),c=new DE.Scalar(i)}return c.range=a,c.source=i,r&&(c.type=r),l&&(c.tag=l),B.format&&(c.format=B.format),o&&(c.
comment=o),c}function YL(n,e,t,s,i){if(t==="!")return n[jn.SCALAR];let r=[];for(let a of n.tags)if(!a.collection&&a.tag===
t)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&
!o.collection?(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,
t!=="tag:yaml.org,2002:str"),n[jn.SCALAR])}function zL({atKey:n,directives:e,schema:t},s,i,r){let o=t.tags.find(a=>(a.default===
!0||n&&a.default==="key")&&a.test?.test(s))||t[jn.SCALAR];if(t.compat){let a=t.compat.find(l=>l.default&&l.test?.test(s))??
t[jn.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),B=e.tagString(a.tag),c=`Value may be parsed as either ${l} or ${B}`;
r(i,"TAG_RESOLVE_FAILED",c,!0)}}return o}SE.composeScalar=VL});var OE=k(bE=>{"use strict";function QL(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let i=e[s];switch(i.type){case"\
space":case"comment":case"newline":n-=i.source.length;continue}for(i=e[++s];i?.type==="space";)n+=i.source.length,i=e[++s];
break}}return n}bE.emptyScalarPosition=QL});var IE=k(of=>{"use strict";var XL=Pi(),ZL=z(),ev=mE(),AE=wE(),tv=Ls(),nv=OE(),sv={composeNode:NE,composeEmptyNode:rf};function NE(n,e,t,s){
let i=n.atKey,{spaceBefore:r,comment:o,anchor:a,tag:l}=t,B,c=!0;switch(e.type){case"alias":B=iv(n,e,s),(a||l)&&s(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":B=AE.composeScalar(n,e,l,s),a&&(B.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{B=ev.composeCollection(sv,n,e,t,s),a&&(B.anchor=a.source.substring(1))}catch(u){let f=u instanceof
Error?u.message:String(u);s(e,"RESOURCE_EXHAUSTION",f)}break;default:{let u=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",u),c=!1}}return B??(B=rf(n,e.offset,void 0,null,t,s)),a&&B.anchor===""&&s(a,
"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!ZL.isScalar(B)||typeof B.value!="string"||B.tag&&
B.tag!=="tag:yaml.org,2002:str")&&s(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(B.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?B.comment=o:B.commentBefore=o),n.options.keepSourceTokens&&c&&(B.srcToken=e),B}
function rf(n,e,t,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:l},B){let c={type:"scalar",offset:nv.emptyScalarPosition(
e,t,s),indent:-1,source:""},u=AE.composeScalar(n,c,a,B);return o&&(u.anchor=o.source.substring(1),u.anchor===""&&B(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),i&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=l),u}function iv({options:n},{
offset:e,source:t,end:s},i){let r=new XL.Alias(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty \
string"),r.source.endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,a=tv.resolveEnd(
s,o,n.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}of.composeEmptyNode=rf;of.composeNode=NE});var TE=k(FE=>{"use strict";var rv=er(),kE=IE(),ov=Ls(),av=ir();function lv(n,e,{offset:t,start:s,value:i,end:r},o){let a=Object.
assign({_directives:e},n),l=new rv.Document(void 0,a),B={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.
schema},c=av.resolveProps(s,{indicator:"doc-start",next:i??r?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});
c.found&&(l.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!c.hasNewline&&o(c.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),l.contents=i?kE.composeNode(B,i,c,o):kE.composeEmptyNode(
B,c.end,s,null,c,o);let u=l.contents.range[2],f=ov.resolveEnd(r,u,!1,o);return f.comment&&(l.comment=f.comment),l.range=
[t,u,f.offset],l}FE.composeDoc=lv});var lf=k(RE=>{"use strict";var Bv=At("process"),cv=Jc(),uv=er(),rr=sr(),LE=z(),fv=TE(),hv=Ls();function or(n){if(typeof n==
"number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t==
"string"?t.length:1)]}function vE(n){let e="",t=!1,s=!1;for(let i=0;i<n.length;++i){let r=n[i];switch(r[0]){case"#":e+=(e===
""?"":s?`

`:`
`)+(r.substring(1)||" "),t=!0,s=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,
afterEmptyLine:s}}var af=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(t,s,i,r)=>{let o=or(t);r?this.warnings.push(new rr.YAMLWarning(o,s,i)):this.errors.push(new rr.
YAMLParseError(o,s,i))},this.directives=new cv.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:i}=vE(this.prelude);if(s){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!r)e.commentBefore=s;else if(LE.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.
items[0];LE.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=r.commentBefore;r.commentBefore=o?`${s}
${o}`:s}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)
e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:vE(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,t=!1,s=-1){for(let i of e)yield*this.next(i);yield*this.end(t,s)}*next(e){switch(Bv.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,i)=>{let r=or(e);r[0]+=t,this.onError(
r,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=fv.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new rr.YAMLParseError(or(e),"UNEXPECTED_TOKEN",
t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Un\
expected doc-end without preceding document";this.errors.push(new rr.YAMLParseError(or(e),"UNEXPECTED_TOKEN",s));break}this.
doc.directives.docEnd=!0;let t=hv.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),t.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new rr.YAMLParseError(or(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let s=Object.assign({_directives:this.directives},this.options),i=new uv.Document(void 0,s);this.atDirectives&&
this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};RE.
Composer=af});var ME=k($a=>{"use strict";var dv=tf(),pv=sf(),Cv=sr(),xE=Ki();function mv(n,e=!0,t){if(n){let s=(i,r,o)=>{let a=typeof i==
"number"?i:Array.isArray(i)?i[0]:i.offset;if(t)t(a,r,o);else throw new Cv.YAMLParseError([a,a+1],r,o)};switch(n.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return pv.resolveFlowScalar(n,e,s);case"block-scalar":return dv.
resolveBlockScalar({options:{strict:e}},n,s)}}return null}function gv(n,e){let{implicitKey:t=!1,indent:s,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=xE.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:!0,
lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let B=a.indexOf(`
`),c=a.substring(0,B),u=a.substring(B+1)+`
`,f=[{type:"block-scalar-header",offset:r,indent:s,source:c}];return _E(f,l)||f.push({type:"newline",offset:-1,indent:s,
source:`
`}),{type:"block-scalar",offset:r,indent:s,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:r,indent:s,
source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:r,indent:s,source:a,end:l};default:return{type:"scalar",
offset:r,indent:s,source:a,end:l}}}function yv(n,e,t={}){let{afterKey:s=!1,implicitKey:i=!1,inFlow:r=!1,type:o}=t,a="ind\
ent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let B=n.props[0];if(B.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=B.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=xE.stringifyString(
{type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});
switch(l[0]){case"|":case">":Ev(n,l);break;case'"':Bf(n,l,"double-quoted-scalar");break;case"'":Bf(n,l,"single-quoted-sc\
alar");break;default:Bf(n,l,"scalar")}}function Ev(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),i=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let r=n.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");r.source=s,n.source=i}else{let{offset:r}=n,o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,
source:s}];_E(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let l of Object.keys(n))l!=="type"&&l!=="offset"&&delete n[l];Object.assign(n,{type:"block-scalar",indent:o,props:a,
source:i})}}function _E(n,e){if(e)for(let t of e)switch(t.type){case"space":case"comment":n.push(t);break;case"newline":
return n.push(t),!0}return!1}function Bf(n,e,t){switch(n.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),i=e.length;n.props[0].type==="block-scala\
r-header"&&(i-=n.props[0].source.length);for(let r of s)r.offset+=i;delete n.props,Object.assign(n,{type:t,source:e,end:s});
break}case"block-map":case"block-seq":{let i={type:"newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[i]});break}default:{let s="indent"in n?n.indent:-1,i="end"in n&&
Array.isArray(n.end)?n.end.filter(r=>r.type==="space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(
n))r!=="type"&&r!=="offset"&&delete n[r];Object.assign(n,{type:t,indent:s,source:e,end:i})}}}$a.createScalarToken=gv;$a.
resolveAsScalar=mv;$a.setScalarValue=yv});var GE=k(PE=>{"use strict";var Dv=n=>"type"in n?Ka(n):Ua(n);function Ka(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.
props)e+=Ka(t);return e+n.source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=Ua(t);return e}case"f\
low-collection":{let e=n.start.source;for(let t of n.items)e+=Ua(t);for(let t of n.end)e+=t.source;return e}case"documen\
t":{let e=Ua(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)for(let t of n.
end)e+=t.source;return e}}}function Ua({start:n,key:e,sep:t,value:s}){let i="";for(let r of n)i+=r.source;if(e&&(i+=Ka(e)),
t)for(let r of t)i+=r.source;return s&&(i+=Ka(s)),i}PE.stringify=Dv});var KE=k(UE=>{"use strict";var cf=Symbol("break visit"),Sv=Symbol("skip children"),HE=Symbol("remove item");function Jn(n,e){
"type"in n&&n.type==="document"&&(n={start:n.start,value:n.value}),$E(Object.freeze([]),n,e)}Jn.BREAK=cf;Jn.SKIP=Sv;Jn.REMOVE=
HE;Jn.itemAtPath=(n,e)=>{let t=n;for(let[s,i]of e){let r=t?.[s];if(r&&"items"in r)t=r.items[i];else return}return t};Jn.
parentCollection=(n,e)=>{let t=Jn.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],i=t?.[s];if(i&&"items"in i)return i;throw new Error(
"Parent collection not found")};function $E(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let i of["key","value"]){
let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let a=$E(Object.freeze(n.concat([[i,o]])),r.items[o],t);
if(typeof a=="number")o=a-1;else{if(a===cf)return cf;a===HE&&(r.items.splice(o,1),o-=1)}}typeof s=="function"&&i==="key"&&
(s=s(e,n))}}return typeof s=="function"?s(e,n):s}UE.visit=Jn});var qa=k(Ve=>{"use strict";var uf=ME(),wv=GE(),bv=KE(),ff="\uFEFF",hf="",df="",pf="",Ov=n=>!!n&&"items"in n,Av=n=>!!n&&
(n.type==="scalar"||n.type==="single-quoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function Nv(n){
switch(n){case ff:return"<BOM>";case hf:return"<DOC>";case df:return"<FLOW_END>";case pf:return"<SCALAR>";default:return JSON.
stringify(n)}}function Iv(n){switch(n){case ff:return"byte-order-mark";case hf:return"doc-mode";case df:return"flow-erro\
r-end";case pf:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}Ve.createScalarToken=uf.createScalarToken;Ve.resolveAsScalar=
uf.resolveAsScalar;Ve.setScalarValue=uf.setScalarValue;Ve.stringify=wv.stringify;Ve.visit=bv.visit;Ve.BOM=ff;Ve.DOCUMENT=
hf;Ve.FLOW_END=df;Ve.SCALAR=pf;Ve.isCollection=Ov;Ve.isScalar=Av;Ve.prettyToken=Nv;Ve.tokenType=Iv});var gf=k(jE=>{"use strict";var ar=qa();function pt(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var qE=new Set("0123456789ABCDEFabcdef"),kv=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ja=new Set(",[]{}"),Fv=new Set(` ,[]{}
\r	`),Cf=n=>!n||Fv.has(n),mf=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.
pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===
" ";)t=this.buffer[++s+e];if(t==="\r"){let i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&
pt(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===ar.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let r=e[s-1];if(r===" "||r==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else
break}let i=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),
"stream"}return yield ar.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let t=this.peek(3);if((t==="---"||t==="...")&&pt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!pt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&pt(t)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();
switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(Cf),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,
s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+
t>0);let i=this.getLine();if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith(
"---")||i.startsWith("..."))&&pt(i[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.
flowLevel=0,yield ar.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.
pushCount(i.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(Cf),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||pt(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.
buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.substring(0,t),i=s.indexOf(
`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=s.indexOf(`
`,r)}i!==-1&&(t=i-(s[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")
this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>pt(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(
e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.
buffer[i];s===" ";)s=this.buffer[++i];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;
for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+t>a)e=r;else break}while(!0);return yield ar.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){let r=this.buffer[s+1];if(pt(r)||
e&&ja.has(r))break;t=s}else if(pt(i)){let r=this.buffer[s+1];if(i==="\r"&&(r===`
`?(s+=1,i=`
`,r=this.buffer[s+1]):t=s),r==="#"||e&&ja.has(r))break;if(i===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&ja.has(i))break;t=s}return!i&&!this.atEnd?
this.setNext("plain-scalar"):(yield ar.SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Cf),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(pt(s)||t&&ja.has(s)){t?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!pt(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(
t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(kv.has(t))t=this.buffer[++e];else if(t==="%"&&qE.has(
this.buffer[e+1])&&qE.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let i=t-this.
pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(
s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};jE.Lexer=mf});var Ef=k(JE=>{"use strict";var yf=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let t=0,s=this.lineStarts.length;for(;t<s;){let r=t+s>>1;this.lineStarts[r]<e?t=r+1:s=r}if(this.lineStarts[t]===
e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];return{line:t,col:e-i+1}}}};JE.LineCounter=
yf});var Sf=k(QE=>{"use strict";var Tv=At("process"),WE=qa(),Lv=gf();function cn(n,e){for(let t=0;t<n.length;++t)if(n[t].type===
e)return!0;return!1}function VE(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":
break;default:return e}return-1}function zE(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ja(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-
1].start;default:return[]}}function vs(n){if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.type==="spac\
e";);return n.splice(e,n.length)}function Wa(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)
n.push(e[t])}function YE(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!cn(e.start,"explic\
it-key-ind")&&!cn(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,zE(e.value)?e.value.end?Wa(e.value.end,e.
sep):e.value.end=e.sep:Wa(e.start,e.sep),delete e.sep)}var Df=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Lv.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);
t||(yield*this.end())}*next(e){if(this.source=e,Tv.env.LOG_TOKENS&&console.log("|",WE.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=WE.tokenType(e);if(t)if(t==="scalar")this.atNewLine=!1,
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
"document"&&(t.indent=0),t.type==="flow-collection"&&YE(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.
push(t);break;case"block-map":{let i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=
!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"b\
lock-seq":{let i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{
let i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,
sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="bloc\
k-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.start.length>
0&&VE(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(s.type==="document"?s.end=
i.start:s.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{VE(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let t=Ja(this.peek(2)),s=vs(t),i;e.end?(i=e.end,i.push(this.sourceToken),
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
end;if(Array.isArray(i)){Wa(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,i=s&&(t.sep||t.explicitKey)&&this.type!=="seq-it\
em-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newline":
o.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=
t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),
this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&
!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(cn(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(zE(t.key)&&!cn(t.sep,"newline")){let o=vs(
t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(
this.sourceToken);else if(cn(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=vs(t.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):cn(t.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!cn(t.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:r});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type===
"comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"\
space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){
let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Wa(i,t.start),i.push(this.sourceToken),e.items.pop();return}}
t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||cn(t.start,"seq-item-ind")?e.items.push({start:[this.
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
"flow-collection"){let i=Ja(s),r=vs(i);YE(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=Ja(e),s=vs(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=Ja(e),s=vs(t);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){
return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};QE.Parser=Df});var nD=k(Br=>{"use strict";var XE=lf(),vv=er(),lr=sr(),Rv=ru(),xv=z(),_v=Ef(),ZE=Sf();function eD(n){let e=n.prettyErrors!==
!1;return{lineCounter:n.lineCounter||e&&new _v.LineCounter||null,prettyErrors:e}}function Mv(n,e={}){let{lineCounter:t,prettyErrors:s}=eD(
e),i=new ZE.Parser(t?.addNewLine),r=new XE.Composer(e),o=Array.from(r.compose(i.parse(n)));if(s&&t)for(let a of o)a.errors.
forEach(lr.prettifyError(n,t)),a.warnings.forEach(lr.prettifyError(n,t));return o.length>0?o:Object.assign([],{empty:!0},
r.streamInfo())}function tD(n,e={}){let{lineCounter:t,prettyErrors:s}=eD(e),i=new ZE.Parser(t?.addNewLine),r=new XE.Composer(
e),o=null;for(let a of r.compose(i.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new lr.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return s&&t&&(o.errors.forEach(lr.prettifyError(n,t)),o.warnings.forEach(lr.prettifyError(n,t))),o}function Pv(n,e,t){
let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let i=tD(n,t);if(!i)return null;if(i.warnings.forEach(
r=>Rv.warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.
toJS(Object.assign({reviver:s},t))}function Gv(n,e,t){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&
e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);t=i<1?void 0:i>8?{indent:8}:{indent:i}}
if(n===void 0){let{keepUndefined:i}=t??e??{};if(!i)return}return xv.isDocument(n)&&!s?n.toString(t):new vv.Document(n,s,
t).toString(t)}Br.parse=Pv;Br.parseAllDocuments=Mv;Br.parseDocument=tD;Br.stringify=Gv});var iD=k(ee=>{"use strict";var Hv=lf(),$v=er(),Uv=$u(),wf=sr(),Kv=Pi(),un=z(),qv=on(),jv=ue(),Jv=ln(),Wv=Bn(),Vv=qa(),Yv=gf(),
zv=Ef(),Qv=Sf(),Va=nD(),sD=Ri();ee.Composer=Hv.Composer;ee.Document=$v.Document;ee.Schema=Uv.Schema;ee.YAMLError=wf.YAMLError;
ee.YAMLParseError=wf.YAMLParseError;ee.YAMLWarning=wf.YAMLWarning;ee.Alias=Kv.Alias;ee.isAlias=un.isAlias;ee.isCollection=
un.isCollection;ee.isDocument=un.isDocument;ee.isMap=un.isMap;ee.isNode=un.isNode;ee.isPair=un.isPair;ee.isScalar=un.isScalar;
ee.isSeq=un.isSeq;ee.Pair=qv.Pair;ee.Scalar=jv.Scalar;ee.YAMLMap=Jv.YAMLMap;ee.YAMLSeq=Wv.YAMLSeq;ee.CST=Vv;ee.Lexer=Yv.
Lexer;ee.LineCounter=zv.LineCounter;ee.Parser=Qv.Parser;ee.parse=Va.parse;ee.parseAllDocuments=Va.parseAllDocuments;ee.parseDocument=
Va.parseDocument;ee.stringify=Va.stringify;ee.visit=sD.visit;ee.visitAsync=sD.visitAsync});import{fstatSync as sx,readSync as ix,writeSync as rx}from"node:fs";var V=class extends Error{name="InputError";code;path;line;column;constructor(e,t,s){super(t,s.cause===void 0?void 0:{cause:s.
cause}),this.code=e,this.path=s.path,this.line=s.line??0,this.column=s.column??0}},_=class extends Error{name="UsageErro\
r";example;constructor(e,{cause:t,example:s}={}){super(e,t===void 0?void 0:{cause:t}),this.example=s}};import{isUtf8 as xD}from"node:buffer";import{closeSync as _D,fstatSync as MD,openSync as PD,readFileSync as GD,readSync as HD}from"node:fs";var $D=1<<20;function fr(n,e){let t=PD(n,"r");try{let{size:s}=MD(t);if(s>e)return;if(s>0){let r=GD(t);return r.length>e?
void 0:r}let i=[];for(let r=0;r<=e;){let o=Buffer.allocUnsafe(Math.min($D,e+1-r)),a=HD(t,o);if(a===0)return Buffer.concat(
i);i.push(o.subarray(0,a)),r+=a}return}finally{_D(t)}}function Rs(n){return new V("limit","the input is larger than 256 \
MiB: stamp it in several sets",{path:n})}function il(n,e){if(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)throw new V(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:n});if(e.includes(0))throw new V("binary","is a binary file\
 (it holds NUL bytes), not a manifest",{path:n});if(!xD(e))throw new V("not-utf8","is not UTF-8: save it as UTF-8",{path:n});
return Buffer.from(e.buffer,e.byteOffset,e.length).toString("utf8")}var Lf=new WeakMap;function Rf(n){let e=Lf.get(n);if(e!==void 0)return e;let t=[0];for(let i=n.text.indexOf(`
`);i!==-1;i=n.text.indexOf(`
`,i+1))t.push(i+1);let s={starts:t,line:0,offset:0,column:1};return Lf.set(n,s),s}function Ae(n,e){let t=Rf(n),s=xf(t.starts,
e);return s!==t.line&&(t.line=s,t.offset=t.starts[s]??0,t.column=1),t.column+=vf(n.text,t.offset,e)-vf(n.text,e,t.offset),
t.offset=e,{line:s+1,column:t.column}}function xf(n,e){let t=0,s=n.length-1;for(;t<s;){let i=t+s+1>>1;(n[i]??0)<=e?t=i:s=
i-1}return t}function vf(n,e,t){let s=0;for(let i=e;i<t;i+=1){let r=n.charCodeAt(i);r!==65279&&(r<56320||r>57343)&&(s+=1)}
return s}function rl(n,e){return xf(Rf(n).starts,e)}var hr={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","helm-template":"warning",
"job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"warning","namespace-mismatch":"war\
ning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","pattern-unmatched":"info","rollout\
-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","stamp-foreign":"\
warning","stamp-kept":"info","template-invalid":"error","workload-missing":"warning"};function W(n,e,t){return{code:n,severity:hr[n],
message:t,place:e}}var _f=253;function Ge(n){return n.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,e=>`\\u{${(e.codePointAt(
0)??0).toString(16)}}`)}function $(n){return Ge(n.length>_f?`${n.slice(0,_f)}\u2026`:n)}function UD({file:n,offset:e}){return`${$(
n.path)}:${String(Ae(n,e).line)}`}function J({kind:n,name:e}){return`${$(n)} ${e===""?"(without a name)":$(e)}`}var Mf=5;
function ol(n){let e=n.length-Mf,t=n.slice(0,Mf).join(", ");return e>0?`${t} and ${String(e)} more`:t}var G={aliasShared:(n,e)=>W(
"alias-shared",n,`the annotations or env of the pod template of ${J(e)} are shared through a YAML alias or merge key, so\
 a stamp there would change or lose something else; write them out in the pod template`),templateInvalid:(n,e,t)=>W("tem\
plate-invalid",n,`${t} in the pod template of ${J(e)} is not of the type that Kubernetes wants, so it cannot be stamped;\
 correct it`),annotationNoEffect:(n,e,t)=>W("annotation-no-effect",n,`annotation ${$(t)} of ${J(e)} only has an effect w\
ith Reloader in the cluster; Rollstamp ignores it`),ignoreOnWorkload:(n,e,t)=>W("annotation-no-effect",n,`annotation ${$(
t)} of ${J(e)} has no effect there: it goes on a ConfigMap or Secret; to leave the workload alone, annotate it with roll\
stamp.io/freeze: "true"`),annotationNotString:(n,e,t)=>W("annotation-not-string",n,`annotation ${$(t)} of ${J(e)} is not\
 a string and is taken as its text; the API server refuses it: put it in quotes`),annotationsTooLarge:(n,e,t)=>W("annota\
tions-too-large",n,`with its stamps the pod template of ${J(e)} has ${String(t)} bytes of annotations, Kubernetes takes \
262144; use --stamp single`),dataNotBase64:(n,e,t)=>W("data-not-base64",n,`key ${$(t)} of ${J(e)} is not base64 (a place\
holder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(n,e,t)=>W("data-not-scalar",n,`${$(t)} of ${J(e)}\
 is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(n,e,t)=>W(
"data-not-string",n,`key ${$(t)} of ${J(e)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(n,e)=>v(O({},W("duplicate-key",n,e?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:e?"error":"warning"}),joinedObjects:n=>W(
"duplicate-key",n,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(n,e,t)=>W("duplicate-key",n,`key ${$(t)} of ${J(e)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(n,e,t)=>v(O({},W("dupl\
icate-object",n,`${J(e)} in namespace ${$(e.namespace)} is in the set ${t.copies===2?"twice":`${String(t.copies)} times`}\
 (first at ${UD(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.isError?"error":"\
warning"}),envCollision:(n,e,t)=>W("env-collision",n,`${ol(t.names.map($))} share the variable ${t.variable} in ${J(e)};\
 rename one, or use --reload-strategy annotations`),flagNoEffect:n=>W("flag-no-effect",{path:""},`${n.join(", ")}: only \
Reloader in the cluster can act on ${n.length===1?"this flag":"these flags"}; Rollstamp ignores ${n.length===1?"it":"the\
m"}`),variableNoEffect:n=>W("flag-no-effect",{path:""},`${ol(n.map($))}: no option reads ${n.length===1?"this variable":
"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(n,e,t)=>v(
O({},W("hash-key-missing",n,`a stamp of ${J(e)} was made with a hash key and no key is given, so it is left; give the ke\
y with --hash-key-file, or go back to plain digests with --rekey`)),{severity:t?"info":"error"}),helmTemplate:n=>W("helm\
-template",{path:n},"skipped: this is a Helm template, not a manifest; name the directory that the output of helm templa\
te is written to instead, or leave this file out with --exclude"),jobImmutable:(n,e)=>W("job-immutable",n,`${J(e)} canno\
t change once it is applied, so it is not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=\
true, make it a hook, or pass --jobs always`),keyMissing:(n,e,t)=>W("key-missing",n,`${J(e)} uses key ${$(t.key)} of ${J(
t.source)}, which has no such key; its pods will not start: add the key, or set optional: true`),listInList:n=>W("list-i\
n-list",n,"a list stands in a list, which Kubernetes does not unpack; move its items up"),nameInvalid:(n,e)=>W("name-inv\
alid",n,`${J(e)} has a name that Kubernetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at\
 most 253 characters`),namespaceMismatch:(n,e,t)=>{let{source:s}=t,i=t.workloadIsDefault?`${J(e)} has no namespace, take\
n as ${$(e.namespace)}; ${J(s)} is in ${$(s.namespace)}: pass --namespace ${$(s.namespace)}`:`${J(e)} is in ${$(e.namespace)}\
; ${J(s)} has no namespace, taken as ${$(s.namespace)}: pass --namespace ${$(e.namespace)}`;return W("namespace-mismatch",
n,i)},namespaceUnknown:(n,e)=>W("namespace-unknown",n,`the labels of namespace ${$(e)} are not known, so --namespace-sel\
ector cannot be answered; add its Namespace manifest, or pass --namespace-labels '${$(e)}=key=value'`),notRendered:(n,e)=>W(
"not-rendered",{path:n},`holds ${$(e)}, so it is the source of a render, not a render; name the directory that the outpu\
t of ${e==="Chart.yaml"?"helm template":"kustomize build"} is written to instead, leave this one out with --exclude, or \
pass --allow-unrendered`),patternInvalid:(n,e,t)=>W("pattern-invalid",n,`part ${String(t.part)} of annotation ${$(t.key)}\
 of ${J(e)} is not a regular expression that Go (RE2) compiles; it is skipped: correct it (the list is cut at commas fir\
st)`),patternUnmatched:(n,e,t)=>W("pattern-unmatched",n,`part ${String(t.part)} of annotation ${$(t.key)} of ${J(e)} mat\
ches nothing in namespace ${$(e.namespace)} of this set`),rolloutRestart:(n,e)=>W("rollout-restart",n,`${J(e)} asks Relo\
ader for restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(n,e)=>W(
"rolls-on-delete",n,`${J(e)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(n,e,t)=>W(
"source-after-workload",n,`${J(t)} is applied after ${J(e)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(n,e,t)=>v(O({},W("source-missing",n,`${J(e)} is not in names\
pace ${$(e.namespace)} of this set, so ${ol(t.workloads.map($))} ${t.workloads.length===1?"is":"are"} not stamped with i\
t; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),stampForeign:(n,e,t)=>W("stamp-foreig\
n",n,`annotation ${$(t)} in the pod template of ${J(e)} is under a prefix of the stamps but is no stamp; it is left: rem\
ove it, or choose another --stamp-domain`),stampKept:(n,e,t)=>W("stamp-kept",n,`the stamp of ${J(t)} in ${J(e)} is kept \
as it is, since its source is not in this set; --prune-missing removes it`),variableForeign:(n,e,t)=>W("stamp-foreign",n,
`variable ${$(t)} of ${J(e)} is named like a stamp but holds no digest; it is left, so nothing is stamped for its source\
: remove it`),workloadMissing:(n,e,t)=>W("workload-missing",n,`${J(e)} takes its pod template from ${$(t)}, which is not\
 in this set; nothing is stamped for it: add the target to the set`)};import{Buffer as al,isUtf8 as Pf}from"node:buffer";var KD=2n**64n-1n,qD=64,jD=new Set(["1","t","T","TRUE","true","True"]),
Gf=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function ll(n){let e=0,t=n.length;for(;e<t&&Gf.has(n.charAt(e));)e+=1;for(;t>e&&Gf.has(n.charAt(t-1));)t-=1;return e===0&&
t===n.length?n:n.slice(e,t)}function Bl(n){return n.split(",").map(ll).filter(e=>e!=="")}function cl(n){return jD.has(n)}
function ul(n){let e=/^([-+]?)([0-9]+)$/.exec(n),t=e===null?void 0:xs(e[1]??"","",e[2]??"");return t!==void 0&&_s(t)?t:void 0}
function fl(n){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(n);if(e===null)
return;let[,t="",s,i,r,o=""]=e;return s!==void 0?xs(t,"0x",s):i!==void 0?xs(t,"0b",i):r!==void 0?xs(t,"0o",r):xs(t,"",o)}
function xs(n,e,t){let s=t.replace(/^0+/,"");if(s==="")return 0n;if(s.length>qD)return;let i=BigInt(e+s);if(n==="")return i<=
KD?i:void 0;let r=n==="-"?-i:i;return _s(r)?r:void 0}function _s(n){return BigInt.asIntN(64,n)===n}function Hf(n){let e=Math.
fround(n);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===0)return Object.is(e,-0)?
"-0":"0";let t=e<0?"-":"",[s,i]=JD(Math.abs(e));if(i<-4||i>=6){let o=s.length>1?`.${s.slice(1)}`:"",a=String(Math.abs(i)).
padStart(2,"0");return`${t}${s.charAt(0)}${o}e${i<0?"-":"+"}${a}`}if(i<0)return`${t}0.${"0".repeat(-i-1)}${s}`;let r=s.slice(
0,i+1).padEnd(i+1,"0");return s.length>i+1?`${t}${r}.${s.slice(i+1)}`:t+r}function JD(n){for(let e=1;;e+=1){let[t="",s=""]=n.
toExponential(e-1).split("e"),i=Number(t.replace(".","")),r=WD(n,e)&&i%2===1?[-1,0]:[0,1,-1];for(let o of r){let a=String(
i+o),l=+`${a}e${Number(s)-e+1}`;if(a.length===e&&Math.fround(l)===n)return[a,Number(s)]}}}function WD(n,e){let[t=""]=n.toExponential(
e+20).split("e");return/50{20}$/.test(t)}function dr(n){let e=/[\r\n]/.test(n)?n.replace(/[\r\n]+/g,""):n;if(!(e.length%
4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return al.from(e,"base64")}function $f(n){if(Pf(n))return al.from(n.buffer,n.byteOffset,
n.length).toString("utf8");let e=[];for(let t=0;t<n.length;){let s=[1,2,3,4].find(i=>Pf(n.subarray(t,t+i)))??0;e.push(s===
0?"\uFFFD":al.from(n.subarray(t,t+s)).toString("utf8")),t+=Math.max(s,1)}return e.join("")}var VD="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",Ht=class extends Error{name="Select\
orError"};function hn(n){return n.length<=253&&YD.test(n)}var YD=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
zD=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,QD=63;function Uf(n){let e=n.flatMap(i=>i.split(",")).map(XD).join(","),
t=new hl(e),s=[];if(t.peek()==="")return s;for(;;){s.push(ZD(t));let i=t.take();if(i==="")return s;i!==","&&t.fail(i,"a \
comma or the end")}}function XD(n){let[e="",t]=n.split("=");if(t==="*")return e;let[s="",i]=n.split(":");return i===void 0?
n:i==="*"?s:`${s}=${i}`}var hl=class{#e;#t=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#n;constructor(e){this.#e=
e,this.#n=this.#s()}#s(){return this.#t.exec(this.#e)?.[1]??""}peek(){return this.#n}take(){let e=this.#n;return this.#n=
e===""?"":this.#s(),e}fail(e,t){let s=e===""?"the end":JSON.stringify(e);throw new Ht(`the label selector ${JSON.stringify(
this.#e)} has ${s} where ${t} is expected; allowed are ${VD}`)}};function pl(n){return!/^(?:[=!(),<>].*)?$/.test(n)}function ZD(n){
let e=n.peek()==="!";e&&n.take();let t=n.take();if(pl(t)||n.fail(t,"a label key"),nS(t),e)return{operator:"absent",key:t};
if(n.peek()===""||n.peek()===",")return{operator:"exists",key:t};let s=n.take();switch(s){case"in":case"notin":return{operator:s,
key:t,values:tS(n,t)};case"=":case"==":return{operator:"in",key:t,values:[dl(n,t)]};case"!=":return{operator:"notin",key:t,
values:[dl(n,t)]};case">":case"<":return{operator:s===">"?"above":"below",key:t,limit:eS(n,t)};default:return n.fail(s,"\
an operator")}}function dl(n,e){if(n.peek()===""||n.peek()===",")return"";let t=n.take();return pl(t)||n.fail(t,"a label\
 value"),Kf(e,t)}function eS(n,e){let t=dl(n,e),s=ul(t);if(s!==void 0)return s;throw new Ht(`label ${e} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function tS(n,e){let t=n.take();t!=="("&&n.fail(
t,'"("');let s=[];for(;;){s.push(pl(n.peek())?Kf(e,n.take()):"");let i=n.take();if(i===")")return s;i!==","&&n.fail(i,'a\
 comma or ")"')}}function nS(n){let e=n.split("/"),t=e.at(-1)??"",s=e.length>1?e.slice(0,-1).join("/"):void 0;if(!qf(t)||
s!==void 0&&!hn(s))throw new Ht(`${JSON.stringify(n)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function Kf(n,e){if(qf(
e))return e;throw new Ht(`${JSON.stringify(e)} is no value for label ${n}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function qf(n){return n.length<=QD&&zD.test(n)}function Cl(n,e){return n.every(
t=>sS(t,e.get(t.key)))}function sS(n,e){switch(n.operator){case"exists":return e!==void 0;case"absent":return e===void 0;case"\
in":return e!==void 0&&n.values.includes(e);case"notin":return e===void 0||!n.values.includes(e);case"above":case"below":{
let t=e===void 0?void 0:ul(e);return t===void 0?!1:n.operator==="above"?t>n.limit:t<n.limit}}}function Ne(n,e){return n.type==="alias"?Ne(n.target,!0):{node:n,shared:e||n.aliased}}function jf(n,e){let{node:t}=Ne(e,
!0);if(t.type==="sequence")for(let s of t.items.toReversed())jf(n,s);else if(t.type==="mapping")for(let[s,{entry:i}]of He(
t))n.set(s,{entry:i,merged:!0})}function He(n){let e=new Map;for(let t of n.entries)t.name!==void 0?e.set(t.name,{entry:t,
merged:!1}):n.merges&&t.isMerge&&jf(e,t.value);return e}function Jf(n){let e=n.merges?n.entries.filter(t=>t.name===void 0):
[];return He(v(O({},n),{entries:e}))}function M(n,e){if(n?.node.type!=="mapping")return;let{node:t}=n;if(t.merges){let i=He(
t).get(e);return i&&Ne(i.entry.value,n.shared||i.merged)}let s=t.find===void 0?Nt(t,e)?.value:t.find(e);return s&&Ne(s,n.
shared)}function Nt(n,e){for(let t=n.entries.length-1;t>=0;t-=1){let s=n.entries[t];if(s?.name===e)return s}}function De(n,e){
let t=n;for(let s of e)t=M(t,s);return t}function $e(n){return n?.node.type!=="sequence"?[]:n.node.items.map(e=>Ne(e,n.shared))}
function ae(n){return n?.node.type==="scalar"&&n.node.resolved==="string"?n.node.text:void 0}function $t(n){return n===void 0||
n.node.type==="scalar"&&n.node.resolved==="null"}function ml(n){return n?.node.type==="scalar"&&n.node.resolved==="bool"&&
/^(?:y|yes|on|true)$/i.test(n.node.text)}var iS="argocd.argoproj.io/hook",Wf="helm.sh/hook",rS="argocd.argoproj.io/sync-wave",oS="helm.sh/hook-weight",aS=new Map(
[["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post-upgrade",2]]);function dn(n){
return(n??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}function gl(n){let e=[...dn(n.get(iS)),...dn(n.get(Wf))],t=e.
flatMap(r=>aS.get(r)??[]),s=n.has(Wf),i=n.get(rS)??(s?n.get(oS):void 0);return{phase:e.length===0?1:t.length===0?void 0:
t.reduce((r,o)=>Math.min(r,o)),wave:/^[+-]?\d+$/.test(i??"")?Number(i):0}}function Vf(n,e){return n.phase===void 0||e.phase===
void 0?!1:n.phase===e.phase?n.wave>e.wave:n.phase>e.phase}var zf=["containers","initContainers"],lS=[{list:"env",path:["valueFrom","configMapKeyRef"],kind:"ConfigMap",key:"key"},
{list:"env",path:["valueFrom","secretKeyRef"],kind:"Secret",key:"key"},{list:"envFrom",path:["configMapRef"],kind:"Confi\
gMap"},{list:"envFrom",path:["secretRef"],kind:"Secret"}],BS=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"s\
ecret",name:"secretName",kind:"Secret"}],cS=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"name",
kind:"Secret"}];function Qf(n){return[...uS(n),...hS(n,fS(n))]}function*uS(n){for(let e of zf)for(let[t,s]of $e(M(n,e)).
entries()){let i=e==="containers"?[t]:[];for(let{list:r,path:o,kind:a,key:l}of lS)for(let[B,c]of $e(M(s,r)).entries()){let u=De(
c,o),f=ae(M(u,"name"));if(u===void 0||f===void 0||f==="")continue;let h=l===void 0?void 0:ae(M(u,l));yield{kind:a,name:f,
keys:l===void 0?void 0:h===void 0?[]:[h],optional:ml(M(u,"optional")),path:`spec.${e}[${String(t)}].${r}[${String(B)}].${o.
join(".")}`,offset:u.node.start,via:"env",containers:i}}}}function fS(n){let e=new Map;for(let t of zf)for(let[s,i]of $e(
M(n,t)).entries())for(let r of $e(M(i,"volumeMounts"))){let o=ae(M(r,"name"));if(o===void 0)continue;let a=e.get(o)??[];
t==="containers"&&a.push(s),e.set(o,a)}return e}function*hS(n,e){for(let[t,s]of $e(M(n,"volumes")).entries()){let i=e.get(
ae(M(s,"name"))??"");if(i===void 0)continue;let r=`spec.volumes[${String(t)}]`;yield*Yf(s,BS,{path:r,containers:i});for(let[
o,a]of $e(De(s,["projected","sources"])).entries()){let l=`${r}.projected.sources[${String(o)}]`;yield*Yf(a,cS,{path:l,containers:i})}}}
function*Yf(n,e,{path:t,containers:s}){for(let{field:i,name:r,kind:o}of e){let a=M(n,i),l=ae(M(a,r));if(a===void 0||l===
void 0||l==="")continue;let B=$e(M(a,"items")).flatMap(c=>ae(M(c,"key"))??[]);yield{kind:o,name:l,keys:B.length===0?void 0:
B,optional:ml(M(a,"optional")),path:`${t}.${i}`,offset:a.node.start,via:"volume",containers:s}}}var pn=["spec","template"],Xf=["spec","updateStrategy","type"],yl=[{group:"apps",kind:"Deployment",template:pn},{group:"\
apps",kind:"StatefulSet",template:pn,updateStrategy:Xf},{group:"apps",kind:"DaemonSet",template:pn,updateStrategy:Xf},{group:"\
apps.openshift.io",kind:"DeploymentConfig",template:pn},{group:"batch",kind:"CronJob",template:["spec","jobTemplate","sp\
ec","template"],ignoredAs:"cronjobs"},{group:"batch",kind:"Job",template:pn,ignoredAs:"jobs",immutable:!0},{group:"argop\
roj.io",kind:"Rollout",template:pn,isRollout:!0},{group:"apps",kind:"ReplicaSet",template:pn,templateOnly:!0},{group:"",
kind:"PodTemplate",template:["template"],templateOnly:!0}];function El(n){let e=n.indexOf("/");return e===-1?"":n.slice(
0,e)}function Zf(n){let e=new Set(["ConfigMap","Secret",...n.kinds.map(({kind:t})=>t)]);return n.namespaceSelector!==void 0&&
e.add("Namespace"),t=>e.has(t)}function eh(n,e){let t=dS(n),s=new Map,i=[],r=new Map,o=new Map;for(let a of n.manifests){
let{kind:l}=a,B=El(a.apiVersion),c=e.kinds.find(u=>u.kind===l&&u.group===B);if(c!==void 0){let u=CS(a,{type:c,settings:e,
drafts:t});i.push(u),yS(u,o,t)}else if(B===""&&(l==="ConfigMap"||l==="Secret"))pS(a,{kind:l,settings:e,drafts:t,sources:s});else if(B===
""&&l==="Namespace"){let u=Dl(De(a.at,["metadata","labels"])).values;r.set(th(a)??"",u)}}return{sources:[...s.values()],
workloads:i,namespaceLabels:r,drafts:t}}function dS(n){return n.documents.flatMap(e=>e.duplicates.map(({key:t,name:s})=>{
let i={file:e.file,offset:t.start};return s==="apiVersion"||s==="kind"?G.joinedObjects(i):G.duplicateKey(i,!1)}))}function th(n){
return pr(De(n.at,["metadata","name"]))}function pr(n){return n?.node.type==="scalar"&&n.node.resolved!=="null"?n.node.text:
void 0}function nh({doc:n,at:e}){let t=De(e,["metadata","name"])?.node,s=t!==void 0&&t.start>=0?t.start:e.node.start;return{
file:n.file,offset:s}}var sh={values:new Map,odd:[]};function Dl(n){if(n?.node.type!=="mapping"||n.node.entries.length===
0)return sh;let e=new Map,t=[];for(let[s,{entry:i}]of He(n.node)){let{node:r}=Ne(i.value,!1),o=r.type==="scalar"&&r.resolved===
"null";e.set(s,r.type==="scalar"&&!o?r.text:""),!o&&ae({node:r,shared:!1})===void 0&&t.push({name:s,offset:i.key.start})}
return{values:e,odd:t}}function Sl(n,e,{object:t,drafts:s}){let{values:i,odd:r}=Dl(e);for(let{name:o,offset:a}of r)s.push(
G.annotationNotString({file:n.doc.file,offset:a},t,o));return i}function ih(n,e){let t=pr(De(n.at,["metadata","namespace"]))??
"";return t===""?{namespace:e.namespace,hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function pS(n,{kind:e,settings:t,
drafts:s,sources:i}){let r=De(n.at,["metadata","name"]),o=pr(r);if(o===void 0)return;let{namespace:a,hasNamespace:l}=ih(
n,t),B={kind:e,namespace:a,name:o},c=nh(n);if(ae(r)===void 0||!hn(o)){s.push(G.nameInvalid(c,B));return}let u=Sl(n,De(n.
at,["metadata","annotations"]),{object:B,drafts:s}),f=`${e}/${a}/${o}`,h=i.get(f);i.delete(f),i.set(f,{id:B,place:c,hasNamespace:l,
annotations:u,labels:t.resourceLabelSelector===void 0?sh.values:Dl(De(n.at,["metadata","labels"])).values,order:gl(u),at:n.
at,hidden:h})}function CS(n,{type:e,settings:t,drafts:s}){let{doc:i,at:r,kind:o}=n,{namespace:a,hasNamespace:l}=ih(n,t),
B=pr(De(r,["metadata","generateName"])),c=th(n),u={kind:o,namespace:a,name:c??B??""},f=Sl(n,De(r,["metadata","annotation\
s"]),{object:u,drafts:s}),h=e.updateStrategy&&De(r,e.updateStrategy);return{id:u,type:e,place:nh(n),hasNamespace:l,hasGenerateName:c===
void 0&&B!==void 0,annotations:f,order:gl(f),template:mS(i,r,{type:e,id:u,drafts:s}),templateOf:e.isRollout===!0?gS(r):void 0,
rollsOnDelete:ae(h)==="OnDelete"}}function mS(n,e,{type:t,id:s,drafts:i}){let r=De(e,t.template);if(r?.node.type!=="mapp\
ing")return;let o=M(r,"spec"),a=M(o,"containers");return{doc:n,at:{node:r.node,shared:r.shared},path:t.template.join("."),
duplicate:rh(e,t.template),annotations:Sl({doc:n},De(r,["metadata","annotations"]),{object:s,drafts:i}),references:Qf(o),
hasContainers:a?.node.type==="sequence"&&a.node.items.length>0}}function rh(n,[e,...t]){if(e===void 0||n?.node.type!=="m\
apping")return;let s=n.node.duplicates?.find(i=>i.name===e);return s===void 0?rh(M(n,e),t):s.key.start}function gS(n){let e=De(
n,["spec","workloadRef"]);if(!$t(e))return{group:El(ae(M(e,"apiVersion"))??""),kind:ae(M(e,"kind"))??"",name:ae(M(e,"nam\
e"))??""}}function yS(n,e,t){if(n.id.name===""||n.hasGenerateName)return;let s=`${n.type.group}/${n.id.kind}/${n.id.namespace}\
/${n.id.name}`,i=e.get(s);if(i===void 0){e.set(s,n);return}t.push(G.duplicateObject(n.place,n.id,{first:i.place,copies:2,
isError:!1,isSource:!1}))}function lh(n,e){let t={source:n,drafts:e};if(n.id.kind==="Secret"){let o=Cr("data",t,ah);for(let[a,l]of Cr("stringData",
t,oh))o.set(a,l);return{entries:o,data:o,binaryData:new Map}}let s=Cr("data",t,oh),i=Cr("binaryData",t,ah);if(i.size===0)
return{entries:s,data:s,binaryData:i};let r=new Map(s);for(let[o,a]of i)s.has(o)&&e.push(G.dataInBoth(Ms(n),n.id,o)),r.set(
o,a);return{entries:r,data:s,binaryData:i}}function Ms(n,e){return e===void 0||e<0?n.place:{file:n.place.file,offset:e}}
var oh=n=>n,ah=(n,e)=>{let t=dr(n);return t!==void 0?t:(e(),n)};function Cr(n,{source:e,drafts:t},s){let i=new Map,r=M(e.
at,n)?.node;if(r===void 0||$t({node:r,shared:!1}))return i;if(r.type!=="mapping")return t.push(G.dataNotScalar(Ms(e,r.start),
e.id,n)),i;for(let[o,{entry:a}]of He(r)){let{node:l}=Ne(a.value,!1);if(l.type!=="scalar"){t.push(G.dataNotScalar(Ms(e,a.
key.start),e.id,`key ${o}`));continue}l.resolved!=="string"&&l.resolved!=="null"&&t.push(G.dataNotString(Ms(e,a.key.start),
e.id,o));let B=l.resolved==="null"?"":l.text;i.set(o,s(B,()=>t.push(G.dataNotBase64(Ms(e,a.key.start),e.id,o))))}return i}import{Buffer as mr}from"node:buffer";import{createHash as ES}from"node:crypto";var DS="STAKATER_",SS={ConfigMap:"_CONFI\
GMAP",Secret:"_SECRET"};function Ps(n,e){let t=e.toUpperCase();return`${DS}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${SS[n]}`}
function ch(n){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(n)?.[1];if(e!==void 0)return e==="SEC\
RET"?"Secret":"ConfigMap"}function uh(n,{data:e,binaryData:t}){let s=Array.from(e,([r,o])=>Bh(r,o));if(n==="ConfigMap")for(let[
r,o]of t)s.push(Bh(r,wS(o)));s.sort((r,o)=>r.compare(o));let i=ES("sha1");for(let[r,o]of s.entries())i.update(r===0?"":"\
;").update(o);return i.digest("hex")}function Bh(n,e){let t=mr.from(`${n}=`);return mr.concat([t,typeof e=="string"?mr.from(
e):e])}function wS(n){return typeof n=="string"?n:mr.from(n.buffer,n.byteOffset,n.byteLength).toString("base64")}import{createHmac as bS,hash as fh}from"node:crypto";function Se(n,e){return n<e?-1:n>e?1:0}var OS=32,hh=/^(?:hmac-)?[0-9a-f]{32}$/,Ut="hmac-";function dh(n,e){let t=Array.from(n,([i,r])=>[i,e===void 0?fh("sha256",
r,"hex"):bS("sha256",e).update(r).digest("hex")]),s=Ch("content",t);return e===void 0?s:`${Ut}${s}`}function ph(n){let e=Ch(
"sources",n);return n.some(([,t])=>t.startsWith(Ut))?`${Ut}${e}`:e}function Ch(n,e){let t=e.toSorted(([i],[r])=>Se(i,r)),
s=`object:2:${gr(n)}:object:${String(t.length)}:`;for(let[i,r]of t)s+=`${gr(i)}:${gr(r)},`;return fh("sha256",`${s},${gr(
"v")}:number:1,`,"hex").slice(0,OS)}function gr(n){return`string:${String(n.length)}:${n}`}function mh(n){let e=new Map,t=new Map,s=[],i=r=>wl(e,r,()=>lh(r,s));return{of:(r,o)=>wl(wl(t,r,()=>new Map),o===void 0?
"":JSON.stringify(o),()=>dh(AS(i(r),o),r.id.kind==="Secret"?n:void 0)),reloader:r=>uh(r.id.kind,i(r)),content:i,drafts:s}}
function wl(n,e,t){let s=n.get(e)??t();return n.set(e,s),s}function AS({entries:n},e){return e===void 0?n:new Map([...n].
filter(([t])=>e.includes(t)))}function gh(n,e,t){let s=new Map(e.map((l,B)=>[l,B])),i=({place:l})=>"file"in l?s.get(l.file)??-1:-1,r=n.toSorted((l,B)=>i(
l)-i(B)||yr(l)-yr(B)||Se(l.code,B.code)||+(B.severity==="error")-+(l.severity==="error")||Se(l.message,B.message)),o=[],
a;for(let l of r){let B=l.code==="duplicate-key"&&a?.code===l.code&&i(a)===i(l)&&yr(a)===yr(l);a=l;let c=NS(l,t);!B&&c!==
"off"&&o.push(IS(l,c))}return o}function yr({place:n}){return"file"in n?n.offset:0}function NS({code:n,severity:e},{severity:t,
strict:s}){let i=t.get(n)??e;return s&&i==="warning"?"error":i}function IS({code:n,message:e,place:t},s){if(!("file"in t))
return{code:n,severity:s,message:e,path:t.path,line:0,column:0};let{line:i,column:r}=Ae(t.file,Math.max(0,t.offset));return{
code:n,severity:s,message:e,path:t.file.path,line:i,column:r}}var bl="rollstamp.io/freeze",yh="rollstamp.io/granularity",Wn="the Job cannot change once it is applied";function Er(n){
return n.annotations.get(bl)==="true"}var kS=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Eh=["info","warning","error"];function Dh(n,e){let t=new Map,
s=[],i=vS(e.expectMissing);for(let r of n)for(let o of r.verdicts)o.type!=="missing"||o.rule===void 0||(s.push(...LS(r,o)),
i(o.id.name)||FS(t,r,{missing:o,settings:e}));for(let{id:r,place:o,workloads:a,severity:l}of t.values())s.push(G.sourceMissing(
o,r,{workloads:a,severity:l}));return s}function FS(n,{workload:e,template:t},{missing:s,settings:i}){let{id:r}=s,o=`${r.
kind}/${r.namespace}/${r.name}`,a=TS(s,i),l=n.get(o);if(l===void 0){let[B]=s.references,c=B===void 0?e.place:{file:t.doc.
file,offset:B.offset};n.set(o,{id:r,place:c,workloads:[J(e.id)],severity:a});return}l.workloads.push(J(e.id)),Eh.indexOf(
a)>Eh.indexOf(l.severity)&&(l.severity=a)}function TS({id:n,rule:e,references:t},s){let i=t.length>0&&t.every(({optional:o})=>o),
r=n.kind==="ConfigMap"&&kS.has(n.name);return i||r?"info":s.missing==="error"?"error":e==="named"?"warning":"info"}function*LS({
workload:n,elsewhere:e},{id:t}){let s=e(t.kind,t.name).find(({hasNamespace:r})=>!r||!n.hasNamespace);if(s===void 0)return;
let i={source:s.id,workloadIsDefault:!n.hasNamespace};yield G.namespaceMismatch(n.place,n.id,i)}function vS(n){return e=>n.
some(t=>RS(t,e))}function RS(n,e){let t=0,s=-1,i=0,r=0;for(;t<e.length;){let o=n.charAt(r);if(o==="*")s=r,i=t,r+=1;else if(r<
n.length&&(o==="?"||o===e.charAt(t)))t+=1,r+=1;else if(s!==-1)r=s+1,i+=1,t=i;else return!1}return/^\**$/.test(n.slice(r))}function Ue({kind:n,name:e}){return`${n}/${e}`}function Ye(n){return n.verdicts.filter(e=>e.type==="selected")}var Vn=["ConfigMap","Secret"];function wh({catalog:n,scope:e,selections:t},{settings:s,digests:i}){let r=t.filter(({outOfScope:o})=>o===void 0);return[
...xS(n,{scope:e,selections:r,digests:i}),...MS(n,e),...t.flatMap(o=>[...PS(o)]),...r.flatMap(o=>[...GS(o,s),...HS(o,s),
...US(o),...Ye(o).flatMap(a=>[...KS(o,a,i),...qS(o,a)])]),...Dh(r,s)]}function*xS(n,{scope:e,selections:t,digests:s}){let i=new Set(
t.flatMap(r=>Ye(r).map(({source:o})=>o)));for(let r of n.sources){if(r.hidden===void 0||e.sourceIsOut(r.id,r.labels)!==void 0)
continue;let o=_S(r),a=i.has(r)&&o.some(B=>s.of(B,void 0)!==s.of(r,void 0)),l=o.at(-1)?.place??r.place;yield G.duplicateObject(
r.place,r.id,{first:l,copies:o.length+1,isError:a,isSource:!0})}}function _S(n){let e=[];for(let{hidden:t}=n;t!==void 0;{
hidden:t}=t)e.push(t);return e}function*MS({workloads:n},e){let t=n.filter(({templateOf:i})=>i!==void 0);if(t.length===0)
return;let s=new Set(n.filter(({template:i})=>i!==void 0).map(({type:i,id:r})=>[i.group,r.kind,r.namespace,r.name].join(
"/")));for(let i of t){let{group:r="",kind:o="",name:a=""}=i.templateOf??{};s.has([r,o,i.id.namespace,a].join("/"))||e.workloadIsOut(
i)!==void 0||(yield G.workloadMissing(i.place,i.id,`${o} ${a}`))}}function*PS(n){let{workload:e,outOfScope:t}=n;t===Wn&&
Ye(n).length>0&&(yield G.jobImmutable(e.place,e.id))}function*GS({workload:n,rules:e,isMatched:t},{keys:s}){for(let i of Vn){
let r=s.named[i];for(let{named:o,invalid:a}of e[i]){for(let l of a)yield G.patternInvalid(n.place,n.id,{key:r,part:l});for(let l of o)
l.name!==void 0||t(i,l)||(yield G.patternUnmatched(n.place,n.id,{key:r,part:l.position}))}}}var Sh=new Set(["deployment.\
reloader.stakater.com/pause-period","deployment.reloader.stakater.com/paused-at","secretproviderclass.reloader.stakater.\
com/auto","secretproviderclass.reloader.stakater.com/reload","secretproviderclasses.exclude.reloader.stakater.com/reload"]);
function*HS({workload:n,deciders:e,template:t},s){let i=new Set,r=e.map(({annotations:o,place:a,id:l})=>({annotations:o,
place:a,id:l}));r.push({annotations:t.annotations,place:n.place,id:n.id});for(let{annotations:o,place:a,id:l}of r)for(let B of o.
keys())i.has(B)||!(Sh.has(B)||B===s.keys.ignore)||(i.add(B),yield(Sh.has(B)?G.annotationNoEffect:G.ignoreOnWorkload)(a,l,
B))}var $S="reloader.stakater.com/rollout-strategy";function*US(n){if(Ye(n).length===0)return;let{workload:e,deciders:t}=n;
e.rollsOnDelete&&(yield G.rollsOnDelete(e.place,e.id));for(let{type:s,annotations:i,place:r,id:o}of t)s.isRollout===!0&&
i.get($S)==="restart"&&(yield G.rolloutRestart(r,o))}function*KS({workload:n,template:e},t,s){let{source:i,references:r}=t,
{entries:o}=s.content(i);for(let{keys:a=[],optional:l,offset:B}of r)if(!l)for(let c of a){if(o.has(c))continue;let u={file:e.
doc.file,offset:B};yield G.keyMissing(u,n.id,{source:i.id,key:c})}}function*qS({workload:n},{source:e}){Vf(e.order,n.order)&&
(yield G.sourceAfterWorkload(e.place,n.id,e.id))}var te={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var jS=/^---[ \t]*(?:[ \t]#.*)?$/;function Oh(n){if(!XS(n))return[{start:0,end:n.length,contentOnMarker:!1,isSafe:!1}];let e=JS(
n),[t]=e,s=t===void 0?void 0:VS(n,t);return s===void 0?e:[...s,...e.slice(1)]}function JS(n){let e=[],t=0,s=Hs(n,0)&&bh(
n,0);for(let i=n.indexOf(`
---`);i!==-1;i=n.indexOf(`
---`,i+1))Hs(n,i+1)&&(e.push({start:t,end:i+1,contentOnMarker:s,isSafe:!0}),t=i+1,s=bh(n,t));return e.push({start:t,end:n.
length,contentOnMarker:s,isSafe:!0}),e}var WS=/^[ \t\r\n]*\{/,Dr=/[ \t\r\n]*/y;function VS(n,{start:e,end:t}){if(e!==0||
t>te.document||!WS.test(n))return;let s=[];for(let i=0;i<t;){let r=YS(n,i);if(r===void 0||r>t||!QS(n.slice(i,r)))return;
Dr.lastIndex=r,Dr.test(n),s.push({start:i,end:Dr.lastIndex,contentOnMarker:!1,isSafe:!0,isJson:!0}),i=Dr.lastIndex}return s}
var Gs=/["{}[\]]/g;function YS(n,e){let t=0;Gs.lastIndex=e;for(let s=Gs.exec(n);s!==null;s=Gs.exec(n))if(s[0]==='"'){let i=zS(
n,s.index);if(i===-1)return;Gs.lastIndex=i+1}else if(t+=s[0]==="{"||s[0]==="["?1:-1,t===0)return Gs.lastIndex}function zS(n,e){
let t=n.indexOf('"',e+1);for(;t!==-1;){let s=t;for(;n.charAt(s-1)==="\\";)s-=1;if((t-s)%2===0)break;t=n.indexOf('"',t+1)}
return t}function QS(n){try{return JSON.parse(n),!0}catch{return!1}}function XS(n){return!n.includes("\0")&&!n.includes(
`
\uFEFF`)&&!(n.startsWith("%")||n.startsWith("\uFEFF%")||n.includes(`
%`))&&!(n.includes("\r")&&/\r(?!\n)/.test(n))}function Hs(n,e){let t=e===0&&n.startsWith("\uFEFF")?1:e;if(!n.startsWith(
"---",t))return!1;let s=n.charCodeAt(t+3);return Number.isNaN(s)||s===32||s===10||s===13||s===9}function bh(n,e){let t=e===
0&&n.startsWith("\uFEFF")?1:e,s=n.indexOf(`
`,t),i=n.slice(t,s===-1?n.length:s);return!jS.test(i.endsWith("\r")?i.slice(0,-1):i)}var ZS=/^ *(?:#.*)?\r?$/,ew=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Ol(n,e){if(e.contentOnMarker||!e.isSafe)return"unknown";let t="none",s=!1,i=e.start;for(i===0&&n.startsWith("\uFEFF")&&
(i=1),Hs(n,i)&&(i=Sr(n,i)+1);i<e.end;i=Sr(n,i)+1){let r=n.charCodeAt(i);if(r===10||r===35||r===13&&n.charCodeAt(i+1)===10||
r===32&&(s||ZS.test(n.slice(i,Sr(n,i))))||r===45&&n.charCodeAt(i+1)===32&&s)continue;if(!(r>=97&&r<=122||r>=65&&r<=90)||
(s=!0,n.startsWith("items",i)))return"unknown";if(!n.startsWith("kind",i))continue;let a=ew.exec(n.slice(i,Sr(n,i)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}function Sr(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t}var Al=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,tw=/\r(?!\n)/;function Ah({text:n}){let e=Al.test(n);return t=>{let s=Ol(n,t),
i=e?n.slice(t.start,t.end):"";if(!Al.test(i))return s;let r=i.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return Ol(r,v(O({},t),{start:0,end:i.length}))===s?s:"unknown"}}function Nh(n,e,t){let{file:s,root:i,problem:r}=n,o=Math.
max(i.start,e.start);if(n.hasDirectives){let l=s.text.lastIndexOf(`
%`,o)+1||s.text.indexOf("%");Yn(s,l,"Kubernetes does not read documents with %-directives: remove the directive")}e.contentOnMarker&&
t===0&&Yn(s,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!n.explicitStart&&
Yn(s,o,"Kubernetes drops what follows `...`: start the document with a line `---`");let a=e.isSafe?null:tw.exec(s.text.slice(
e.start,e.end));a!==null&&Yn(s,e.start+a.index,"a carriage return without a line feed breaks the line: use LF or CRLF"),
Nl(s,e),r!==void 0&&Yn(s,r.offset,r.message)}function Nl(n,e){let t=e.isJson?null:Al.exec(n.text.slice(e.start,e.end));if(t===
null)return;let s=t[0].length>1;Yn(n,e.start+t.index+(s?1:0),s?"a byte order mark (U+FEFF) stands at the start of a line\
, where Kubernetes reads the line differently: remove it":"a NEL, LS or PS character (U+0085, U+2028, U+2029) breaks the\
 line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}function Yn(n,e,t){throw new V("yaml-unsupported",t,
O({path:n.path},Ae(n,e)))}var X=Symbol("NOT_RESOLVED");function ke(n,e){return{tagName:n,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.
matchByTagPrefix??!1,implicitFirstChars:e.implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??
(t=>String(t)),representTagName:e.representTagName??(()=>n)}}function Ml(n,e){let t=e.finalize===void 0;return{tagName:n,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??
(s=>s),carrierIsResult:t,identify:e.identify,represent:e.represent??(s=>s),representTagName:e.representTagName??(()=>n)}}
function Ar(n,e){let t=e.finalize===void 0;return{tagName:n,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??
!1,create:e.create,addPair:e.addPair,has:e.has,keys:e.keys,get:e.get,finalize:e.finalize??(s=>s),carrierIsResult:t,identify:e.
identify,represent:e.represent??(s=>s),representTagName:e.representTagName??(()=>n)}}var nw=ke("tag:yaml.org,2002:str",{
resolve:n=>n,identify:n=>typeof n=="string"}),sw=["","~","null","Null","NULL"],iw=ke("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:n=>sw.indexOf(n)!==-1?null:X,identify:n=>n===null,represent:()=>"null"}),rw=ke(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(n,e)=>n==="null"||e&&n===""?null:X,identify:n=>n===
null,represent:()=>"null"}),ow=["","~","null","Null","NULL"],aw=ke("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:n=>ow.indexOf(n)!==-1?null:X,identify:n=>n===null,represent:()=>"null"}),lw=["true","True","TRUE"],
Bw=["false","False","FALSE"],cw=ke("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:n=>lw.
indexOf(n)!==-1?!0:Bw.indexOf(n)!==-1?!1:X,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?
"true":"false"}),uw=["true"],fw=["false"],hw=ke("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:n=>uw.
indexOf(n)!==-1?!0:fw.indexOf(n)!==-1?!1:X,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?
"true":"false"}),dw=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],pw=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],Cw=ke("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:n=>dw.indexOf(n)!==-1?!0:pw.indexOf(n)!==-1?!1:X,identify:n=>Object.prototype.toString.call(n)===
"[object Boolean]",represent:n=>n?"true":"false"}),mw=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),gw=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function yw(n){let e=n,t=1;return(e[0]==="-"||e[0]===
"+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith("0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(
2),8):e.startsWith("0x")?t*parseInt(e.slice(2),16):t*parseInt(e,10)}function Ew(n,e){if(e){if(!gw.test(n))return X}else if(!mw.
test(n))return X;let t=yw(n);return Number.isFinite(t)?t:X}var Ph=ke("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:Ew,identify:n=>Number.isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.
toString(10)}),Dw=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Sw=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function ww(n){let e=n,t=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith(
"0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(2),8):e.startsWith("0x")?t*parseInt(e.slice(2),16):
t*parseInt(e,10)}function bw(n,e){if(e){if(!Sw.test(n))return X}else if(!Dw.test(n))return X;let t=ww(n);return Number.isFinite(
t)?t:X}var Ow=ke("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:bw,identify:n=>Number.
isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.toString(10)}),Aw=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Nw(n){let e=n.
replace(/_/g,""),t=1;if((e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith("0b"))return t*parseInt(
e.slice(2),2);if(e.startsWith("0x"))return t*parseInt(e.slice(2),16);if(e.includes(":")){let s=0;for(let i of e.split(":"))
s=s*60+Number(i);return t*s}return e!=="0"&&e[0]==="0"?t*parseInt(e,8):t*parseInt(e,10)}function Iw(n){if(!Aw.test(n))return X;
let e=Nw(n);return Number.isFinite(e)?e:X}var Tl=ke("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:Iw,identify:n=>Number.isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.
toString(10)}),kw=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Fw=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Tw(n){
if(!kw.test(n))return X;let e=n.toLowerCase(),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return t===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let s=t*parseFloat(e);return Number.isFinite(
s)||Fw.test(n)?s:X}function Lw(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Gh=ke(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Tw,identify:n=>typeof n==
"number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:Lw}),vw=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Rw=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function xw(n,e){if(e){if(!Rw.test(n))return X;
let s=n.toLowerCase(),i=s[0]==="-"?-1:1;if("+-".includes(s[0])&&(s=s.slice(1)),s===".inf")return i===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(s===".nan")return NaN;let r=i*parseFloat(s);return Number.isFinite(r)?r:X}if(!vw.test(n))return X;
let t=Number(n);return Number.isFinite(t)?t:X}function _w(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return"\
.inf";if(n===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.
test(e)?e.replace("e",".e"):e}var Mw=ke("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],
resolve:xw,identify:n=>typeof n=="number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:_w}),
Pw=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Gw=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Hw(n){
if(!Pw.test(n))return X;let e=n.toLowerCase().replace(/_/g,""),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),
e===".inf")return t===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let s=0;if(e.includes(
":")){for(let i of e.split(":"))s=s*60+Number(i);s*=t}else s=t*parseFloat(e);return Number.isFinite(s)||Gw.test(n)?s:X}function $w(n){
if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.
is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Ll=ke("tag:yaml.org,2\
002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Hw,identify:n=>typeof n=="number"&&(!Number.
isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:$w}),Uw=ke("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(n,e)=>n==="<<"||e&&n===""?"<<":X,identify:()=>!1}),Kw=/^[A-Za-z0-9+/]*={0,2}$/;function qw(n){
let e=n.replace(/\s/g,"");if(e.length%4!==0||!Kw.test(e))return X;let t=atob(e),s=new Uint8Array(t.length);for(let i=0;i<
t.length;i++)s[i]=t.charCodeAt(i);return s}function jw(n){let e="";for(let t=0;t<n.length;t++)e+=String.fromCharCode(n[t]);
return btoa(e)}var Jw=ke("tag:yaml.org,2002:binary",{resolve:qw,identify:n=>Object.prototype.toString.call(n)==="[object\
 Uint8Array]",represent:jw}),Ww=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Vw=new RegExp("^([0-9][\
0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]\
*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function Ih(n,e,t,s=0,i=0,r=0,o=0){let a=new Date(Date.UTC(n,e,t,s,i,r,o));
return a.setUTCFullYear(n,e,t),a}function Yw(n){let e=Ww.exec(n);if(e===null&&(e=Vw.exec(n)),e===null)return X;let t=+e[1],
s=+e[2]-1,i=+e[3];if(!e[4]){let c=Ih(t,s,i);return c.getUTCFullYear()!==t||c.getUTCMonth()!==s||c.getUTCDate()!==i?X:c}let r=+e[4],
o=+e[5],a=+e[6],l=0;if(r>23||o>59||a>59)return X;if(e[7]){let c=e[7].slice(0,3);for(;c.length<3;)c+="0";l=+c}let B=Ih(t,
s,i,r,o,a,l);if(B.getUTCFullYear()!==t||B.getUTCMonth()!==s||B.getUTCDate()!==i)return X;if(e[9]){let c=+e[10],u=+(e[11]||
0);if(c>23||u>59)return X;let f=(c*60+u)*6e4;B.setTime(B.getTime()-(e[9]==="-"?-f:f))}return B}var zw=ke("tag:yaml.org,2\
002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Yw,identify:n=>n instanceof Date,represent:n=>n.
toISOString()}),Qw=Ml("tag:yaml.org,2002:seq",{create:()=>[],addItem:(n,e)=>{n.push(e)},identify:Array.isArray});function Nr(n){
if(n===null||typeof n!="object"||Array.isArray(n))return!1;let e=Object.getPrototypeOf(n);return e===null||e===Object.prototype}var Xw=Ml("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(n,e)=>{let t;if(e instanceof Map){if(e.
size!==1)return"cannot resolve an ordered map item";t=e.keys().next().value}else if(Nr(e)){let s=Object.keys(e);if(s.length!==
1)return"cannot resolve an ordered map item";t=s[0]}else return"cannot resolve an ordered map item";return n.seen.has(t)?
"duplicate key in ordered map":(n.seen.add(t),n.list.push(e),"")},finalize:n=>n.list,identify:()=>!1}),Zw=Ml("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(n,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":(n.push(
e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a pairs ite\
m";let t=e,s=Object.keys(t);return s.length!==1?"cannot resolve a pairs item":(n.push([s[0],t[s[0]]]),"")},identify:()=>!1}),
e0=Ar("tag:yaml.org,2002:map",{create:()=>({}),identify:Nr,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(
t,n[t]);return e},addPair:(n,e,t)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let s=String(e);return s==="__proto__"?Object.defineProperty(n,s,{value:t,enumerable:!0,configurable:!0,writable:!0}):
n[s]=t,""},has:(n,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(n,String(e)),keys:n=>Object.keys(
n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(n,t)?n[t]:null}}),t0=Ar("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:n=>n instanceof Set,represent:n=>{let e=new Map;for(let t of n)e.set(t,null);return e},addPair:(n,e,t)=>t!==
null?"cannot resolve a set item":(n.add(e),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:()=>null});function n0(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function s0(){return{scalar:[],sequence:[],
mapping:[]}}function i0(n){let e=[];for(let t of n){let s=e.length;for(let i=0;i<e.length;i++){let r=e[i];if(r.nodeKind===
t.nodeKind&&r.tagName===t.tagName&&r.matchByTagPrefix===t.matchByTagPrefix){s=i;break}}e[s]=t}return e}var Ir=class Hh{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let t=i0(e),s=[],i=n0(),r=s0();for(let c of t){if(c.nodeKind==="scalar"&&c.implicit){if(c.matchByTagPrefix)throw new Error(
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
!1,i.tagName);if(r!==X)return{value:r,tag:i}}let s=this.defaultScalarTag;return{value:s.resolve(e,!1,s.tagName),tag:s}}withTags(...e){
let t=[];for(let s of e)t=t.concat(s);return new Hh([...this.tags,...t])}},Pl=new Ir([nw,Qw,e0]),A_=new Ir([...Pl.tags,rw,
hw,Ow,Mw]),r0=new Ir([...Pl.tags,iw,cw,Ph,Gh]),o0=new Ir([...Pl.tags,aw,Cw,Tl,Ll,zw,Uw,Jw,Xw,Zw,t0]),a0=o0.withTags(v(O(
{},Tl),{resolve:(n,e,t)=>{let s=Tl.resolve(n,e,t);return s===X?Ph.resolve(n,e,t):s}}),v(O({},Ll),{resolve:(n,e,t)=>{let s=Ll.
resolve(n,e,t);return s===X?Gh.resolve(n,e,t):s}})),N_=Ar("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(n,e,t)=>(n.
set(e,t),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:(n,e)=>n.get(e),identify:n=>n instanceof Map||Nr(n),represent:n=>{
if(n instanceof Map)return n;let e=new Map,t=n;for(let s of Object.keys(t))e.set(s,t[s]);return e}});function kh(n){if(Array.
isArray(n)){let e=Array.prototype.slice.call(n);for(let t=0;t<e.length;t++){if(Array.isArray(e[t]))return null;typeof e[t]==
"object"&&Object.prototype.toString.call(e[t])==="[object Object]"&&(e[t]="[object Object]")}return String(e)}return typeof n==
"object"&&Object.prototype.toString.call(n)==="[object Object]"?"[object Object]":String(n)}var I_=Ar("tag:yaml.org,2002\
:map",{create:()=>({}),identify:Nr,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(t,n[t]);return e},addPair:(n,e,t)=>{
let s=kh(e);return s===null?"nested arrays are not supported inside keys":(s==="__proto__"?Object.defineProperty(n,s,{value:t,
enumerable:!0,configurable:!0,writable:!0}):n[s]=t,"")},has:(n,e)=>{let t=kh(e);return t!==null&&Object.prototype.hasOwnProperty.
call(n,t)},keys:n=>Object.keys(n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(n,t)?n[t]:null}}),
l0={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Il(n,e,t,s,i){let r="",o="",a=Math.floor(i/2)-1;return s-
e>a&&(r=" ... ",e=s-a+r.length),t-s>a&&(o=" ...",t=s+a-o.length),{str:r+n.slice(e,t).replace(/\t/g,"\u2192")+o,pos:s-e+r.
length}}function kl(n,e){return" ".repeat(Math.max(e-n.length,0))+n}function B0(n,e){if(!n.buffer)return null;let t=O(O(
{},l0),e),s=/\r?\n|\r|\0/g,i=[0],r=[],o,a=-1;for(;o=s.exec(n.buffer);)r.push(o.index),i.push(o.index+o[0].length),n.position<=
o.index&&a<0&&(a=i.length-2);a<0&&(a=i.length-1);let l="",B=Math.min(n.line+t.linesAfter,r.length).toString().length,c=t.
maxLength-(t.indent+B+3);for(let f=1;f<=t.linesBefore&&!(a-f<0);f++){let h=Il(n.buffer,i[a-f],r[a-f],n.position-(i[a]-i[a-
f]),c);l=`${" ".repeat(t.indent)}${kl((n.line-f+1).toString(),B)} | ${h.str}
${l}`}let u=Il(n.buffer,i[a],r[a],n.position,c);l+=`${" ".repeat(t.indent)}${kl((n.line+1).toString(),B)} | ${u.str}
`,l+=`${"-".repeat(t.indent+B+3+u.pos)}^
`;for(let f=1;f<=t.linesAfter&&!(a+f>=r.length);f++){let h=Il(n.buffer,i[a+f],r[a+f],n.position-(i[a]-i[a+f]),c);l+=`${"\
 ".repeat(t.indent)}${kl((n.line+f+1).toString(),B)} | ${h.str}
`}return l.replace(/\n$/,"")}function Fh(n,e){let t="";return n.mark?(n.mark.name&&(t+=`in "${n.mark.name}" `),t+=`(${n.
mark.line+1}:${n.mark.column+1})`,!e&&n.mark.snippet&&(t+=`

${n.mark.snippet}`),`${n.reason} ${t}`):n.reason}var Us=class $h extends Error{reason;mark;constructor(e,t){super(),this.
name="YAMLException",this.reason=e,this.mark=t,this.message=Fh(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${Fh(this,e)}`}static throwAt(e,t,s,i=""){let r=0,o=0;for(let l=0;l<
t;l++){let B=e.charCodeAt(l);B===10?(r++,o=l+1):B===13&&(r++,e.charCodeAt(l+1)===10&&l++,o=l+1)}let a={name:i,buffer:e,position:t,
line:r,column:t-o};throw a.snippet=B0(a),new $h(s,a)}},ie={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},U={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Kt={BLOCK:1,FLOW:2},fe={CLIP:1,STRIP:2,KEEP:3},c0=-1;function Th(n){
switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var Uh=new Array(256),Kh=new Array(256);for(let n=0;n<256;n++)Uh[n]=Th(n)?1:0,Kh[n]=Th(n);function u0(n){return n<=
65535?String.fromCharCode(n):String.fromCharCode((n-65536>>10)+55296,(n-65536&1023)+56320)}function f0(n){return n>=48&&
n<=57?n-48:(n|32)-97+10}function h0(n){return n===120?2:n===117?4:8}function wr(n,e,t){let s=0;for(;e<t;){let i=n.charCodeAt(
e);if(i===10)s++,e++;else if(i===13)s++,e++,n.charCodeAt(e)===10&&e++;else if(i===32||i===9)e++;else break}return{position:e,
breaks:s}}function Gl(n){return n===1?" ":`
`.repeat(n-1)}function d0(n,e,t){let s="",i=e,r=e,o=e;for(;i<t;){let a=n.charCodeAt(i);if(a===10||a===13){s+=n.slice(r,o);
let l=wr(n,i,t);s+=Gl(l.breaks),i=r=o=l.position}else i++,a!==32&&a!==9&&(o=i)}return s+n.slice(r,o)}function p0(n,e,t){
let s="",i=e,r=e,o=e;for(;i<t;){let a=n.charCodeAt(i);if(a===39)s+=n.slice(r,i)+"'",i+=2,r=o=i;else if(a===10||a===13){s+=
n.slice(r,o);let l=wr(n,i,t);s+=Gl(l.breaks),i=r=o=l.position}else i++,a!==32&&a!==9&&(o=i)}return s+n.slice(r,t)}function C0(n,e,t){
let s="",i=e,r=e,o=e;for(;i<t;){let a=n.charCodeAt(i);if(a===92){s+=n.slice(r,i),i++;let l=n.charCodeAt(i);if(l===10||l===
13)i=wr(n,i,t).position;else if(l<256&&Uh[l])s+=Kh[l],i++;else{let B=h0(l),c=0;for(;B>0;B--){i++;let u=f0(n.charCodeAt(i));
c=(c<<4)+u}s+=u0(c),i++}r=o=i}else if(a===10||a===13){s+=n.slice(r,o);let l=wr(n,i,t);s+=Gl(l.breaks),i=r=o=l.position}else
i++,a!==32&&a!==9&&(o=i)}return s+n.slice(r,t)}function Lh(n,e,t,s,i,r){let o=s<0?0:s,a=n.slice(e,t).replace(/\r\n?/g,`
`),l=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),B="",c=!1,u=0,f=!1;for(let h of l){let d=0;for(;d<o&&h.charCodeAt(d)===32;)d++;if(s<0||d>=h.length){u++;continue}let p=h.
slice(o),g=p.charCodeAt(0);r?g===32||g===9?(f=!0,B+=`
`.repeat(c?1+u:u)):f?(f=!1,B+=`
`.repeat(u+1)):u===0?c&&(B+=" "):B+=`
`.repeat(u):B+=`
`.repeat(c?1+u:u),B+=p,c=!0,u=0}return i===fe.KEEP?B+=`
`.repeat(c?1+u:u):i!==fe.STRIP&&c&&(B+=`
`),B}function Hl(n,e){if(e.valueStart===c0)return"";let{valueStart:t,valueEnd:s}=e;if(e.fast)return n.slice(t,s);switch(e.
style){case U.SINGLE_QUOTED:return p0(n,t,s);case U.DOUBLE_QUOTED:return C0(n,t,s);case U.LITERAL_BLOCK:return Lh(n,t,s,
e.indent,e.chomping,!1);case U.FOLDED_BLOCK:return Lh(n,t,s,e.indent,e.chomping,!0);default:return d0(n,t,s)}}var k_=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),m0="-#;/?:@&=+$_.~*'()",F_=m0+"!,[]";var g0={filename:"",schema:r0,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var Q=-1,qh=Object.prototype.hasOwnProperty,Zn=1,jh=2,Jh=3,br=4,y0=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
E0=/[,\[\]{}]/,Wh=/^(?:!|!!|![0-9A-Za-z-]+!)$/,vl=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Vh=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,D0=new RegExp(`^(?:${vl})*$`),S0=new RegExp(`^(?:${Vh})+$`),w0=new RegExp(
`^(?:!(?:${vl})*|${Vh}(?:${vl})*)$`),Yh={filename:"",maxDepth:100};function b0(n,e,t){n.events.push({type:ie.DOCUMENT,explicitStart:e,
explicitEnd:t,directives:n.directives})}function zh(n,e,t,s,i,r,o){n.events.push({type:ie.SEQUENCE,start:e,anchorStart:t,
anchorEnd:s,tagStart:i,tagEnd:r,style:o})}function Qh(n,e,t,s,i,r,o){n.events.push({type:ie.MAPPING,start:e,anchorStart:t,
anchorEnd:s,tagStart:i,tagEnd:r,style:o})}function vh(n,e){n.events.splice(e.eventsLength,0,{type:ie.MAPPING,start:e.position,
anchorStart:Q,anchorEnd:Q,tagStart:Q,tagEnd:Q,style:Kt.FLOW})}function ns(n,e,t,s,i,r,o,a,l=fe.CLIP,B=-1,c=!1){n.events.
push({type:ie.SCALAR,valueStart:e,valueEnd:t,anchorStart:s,anchorEnd:i,tagStart:r,tagEnd:o,style:a,chomping:l,indent:B,fast:c})}
function O0(n,e,t){n.events.push({type:ie.ALIAS,anchorStart:e,anchorEnd:t})}function zn(n){n.events.push({type:ie.POP})}
function Re(n){ns(n,Q,Q,Q,Q,Q,Q,U.PLAIN)}function Rh(){return{anchorStart:Q,anchorEnd:Q,tagStart:Q,tagEnd:Q}}function Qn(n){
return{position:n.position,line:n.line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,eventsLength:n.
events.length}}function Xn(n,e){n.position=e.position,n.line=e.line,n.lineStart=e.lineStart,n.lineIndent=e.lineIndent,n.
firstTabInLine=e.firstTabInLine,n.events.length=e.eventsLength}function P(n,e){Us.throwAt(n.input.slice(0,n.length),n.position,
e,n.filename)}function de(n){return n===10||n===13}function ss(n){return n===9||n===32}function lt(n){return ss(n)||de(n)}
function It(n){return n===0||lt(n)}function Cn(n){return n===44||n===91||n===93||n===123||n===125}function A0(n){return n>=
48&&n<=57?n-48:-1}function N0(n){if(n>=48&&n<=57)return n-48;let e=n|32;return e>=97&&e<=102?e-97+10:-1}function I0(n){return n===
120?2:n===117?4:n===85?8:0}function k0(n){return n===48||n===97||n===98||n===116||n===9||n===110||n===118||n===102||n===
114||n===101||n===32||n===34||n===47||n===92||n===78||n===95||n===76||n===80}function Or(n){n.input.charCodeAt(n.position)===
10?n.position++:(n.position++,n.input.charCodeAt(n.position)===10&&n.position++),n.line++,n.lineStart=n.position,n.lineIndent=
0,n.firstTabInLine=-1}function Ie(n,e){let t=0,s=n.input.charCodeAt(n.position),i=n.position===n.lineStart||lt(n.input.charCodeAt(
n.position-1));for(;s!==0;){for(;ss(s);)i=!0,s===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),s=n.input.charCodeAt(
++n.position);if(e&&i&&s===35)do s=n.input.charCodeAt(++n.position);while(!de(s)&&s!==0);if(!de(s))break;for(Or(n),t++,i=
!0,s=n.input.charCodeAt(n.position);s===32;)n.lineIndent++,s=n.input.charCodeAt(++n.position)}return t}function es(n,e=n.
position){let t=n.input.charCodeAt(e);if((t===45||t===46)&&t===n.input.charCodeAt(e+1)&&t===n.input.charCodeAt(e+2)){let s=n.
input.charCodeAt(e+3);return s===0||lt(s)}return!1}function Xh(n){n.position===n.lineStart&&n.input.charCodeAt(n.position)===
65279&&(n.position++,n.lineStart=n.position)}function $l(n){if(n.position!==n.lineStart)return!1;if(es(n))return!0;if(n.
input.charCodeAt(n.position)!==65279)return!1;let e=Qn(n);Xh(n),Ie(n,!0);let t=n.input.charCodeAt(n.position),s=n.position===
n.lineStart&&(t===37||t===45&&es(n));return Xn(n,e),s}function xh(n){let e=n.input.charCodeAt(n.position);for(;e!==0&&!de(
e);)e=n.input.charCodeAt(++n.position)}function Zh(n,e,t){let s=y0.exec(n.input.slice(e,t));s!==null&&(n.position=e+s.index+
s[0].length-1,P(n,"the stream contains non-printable characters"))}function F0(n,e,t){if(n.input.charCodeAt(n.position)!==
33)return!1;e.tagStart!==Q&&P(n,"duplication of a tag property");let s=n.position,i=!1,r=!1,o="!",a=n.input.charCodeAt(++n.
position);a===60?(i=!0,a=n.input.charCodeAt(++n.position)):a===33&&(r=!0,o="!!",a=n.input.charCodeAt(++n.position));let l=n.
position,B;if(i){for(;a!==0&&a!==62;)a=n.input.charCodeAt(++n.position);a!==62&&P(n,"unexpected end of the stream within\
 a verbatim tag"),B=n.input.slice(l,n.position),n.position++}else{for(;a!==0&&!lt(a)&&!(t&&Cn(a));)a===33&&(r?P(n,"tag s\
uffix cannot contain exclamation marks"):(o=n.input.slice(l-1,n.position+1),Wh.test(o)||P(n,"named tag handle cannot con\
tain such characters"),r=!0,l=n.position+1)),a=n.input.charCodeAt(++n.position);B=n.input.slice(l,n.position),E0.test(B)&&
P(n,"tag suffix cannot contain flow indicator characters")}return B&&!(i?D0.test(B):S0.test(B))&&P(n,`tag name cannot co\
ntain such characters: ${B}`),!i&&o!=="!"&&o!=="!!"&&!qh.call(n.tagHandlers,o)&&P(n,`undeclared tag handle "${o}"`),e.tagStart=
s,e.tagEnd=n.position,!0}function T0(n,e){if(n.input.charCodeAt(n.position)!==38)return!1;e.anchorStart!==Q&&P(n,"duplic\
ation of an anchor property"),n.position++;let t=n.position;for(;n.input.charCodeAt(n.position)!==0&&!lt(n.input.charCodeAt(
n.position))&&!Cn(n.input.charCodeAt(n.position));)n.position++;return n.position===t&&P(n,"name of an anchor node must \
contain at least one character"),e.anchorStart=t,e.anchorEnd=n.position,!0}function L0(n,e){if(n.input.charCodeAt(n.position)!==
42)return!1;(e.anchorStart!==Q||e.tagStart!==Q)&&P(n,"alias node should not have any properties"),n.position++;let t=n.position;
for(;n.input.charCodeAt(n.position)!==0&&!lt(n.input.charCodeAt(n.position))&&!Cn(n.input.charCodeAt(n.position));)n.position++;
return n.position===t&&P(n,"name of an alias node must contain at least one character"),O0(n,t,n.position),!0}function Rl(n,e){
Ie(n,!1),n.lineIndent<e&&P(n,"deficient indentation")}function v0(n,e,t){if(n.input.charCodeAt(n.position)!==39)return!1;
n.position++;let s=n.position,i=!0;for(;n.input.charCodeAt(n.position)!==0;){let r=n.input.charCodeAt(n.position);if(r===
39){if(n.input.charCodeAt(n.position+1)===39){i=!1,n.position+=2;continue}let o=n.position;return n.position++,ns(n,s,o,
t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,U.SINGLE_QUOTED,fe.CLIP,-1,i),!0}de(r)?(i=!1,Rl(n,e)):n.position===n.lineStart&&
es(n)?P(n,"unexpected end of the document within a single quoted scalar"):r!==9&&r<32?P(n,"expected valid JSON character"):
n.position++}P(n,"unexpected end of the stream within a single quoted scalar")}function R0(n,e,t){if(n.input.charCodeAt(
n.position)!==34)return!1;n.position++;let s=n.position,i=!0;for(;n.input.charCodeAt(n.position)!==0;){let r=n.input.charCodeAt(
n.position);if(r===34){let o=n.position;return n.position++,ns(n,s,o,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,U.DOUBLE_QUOTED,
fe.CLIP,-1,i),!0}if(r===92){i=!1;let o=n.input.charCodeAt(++n.position);if(de(o))Rl(n,e);else if(k0(o))n.position++;else{
let a=I0(o);for(a===0&&P(n,"unknown escape sequence");a-- >0;)n.position++,N0(n.input.charCodeAt(n.position))<0&&P(n,"ex\
pected hexadecimal character");n.position++}}else de(r)?(i=!1,Rl(n,e)):n.position===n.lineStart&&es(n)?P(n,"unexpected e\
nd of the document within a double quoted scalar"):r!==9&&r<32?P(n,"expected valid JSON character"):n.position++}P(n,"un\
expected end of the stream within a double quoted scalar")}function x0(n,e,t){let s=n.input.charCodeAt(n.position),i=fe.
CLIP,r=-1,o=!1;if(s!==124&&s!==62)return!1;let a=s===124?U.LITERAL_BLOCK:U.FOLDED_BLOCK;for(n.position++;n.input.charCodeAt(
n.position)!==0;){let h=n.input.charCodeAt(n.position),d=A0(h);if(h===43||h===45)i!==fe.CLIP&&P(n,"repeat of a chomping \
mode identifier"),i=h===43?fe.KEEP:fe.STRIP,n.position++;else if(d>=0)d===0&&P(n,"bad explicit indentation width of a bl\
ock scalar; it cannot be less than one"),o&&P(n,"repeat of an indentation width identifier"),r=e+d-1,o=!0,n.position++;else
break}let l=!1;for(;ss(n.input.charCodeAt(n.position));)l=!0,n.position++;l&&n.input.charCodeAt(n.position)===35&&xh(n),
de(n.input.charCodeAt(n.position))?Or(n):n.input.charCodeAt(n.position)!==0&&P(n,"a line break is expected");let B=o?r:-1,
c=0,u=n.position,f=n.position;for(;n.input.charCodeAt(n.position)!==0;){let h=n.position,d=0;for(;n.input.charCodeAt(h+d)===
32;)d++;let p=n.input.charCodeAt(h+d);if(p===0){B>=0?d>B&&(f=h+d):d>0&&(f=h+d);break}if($l(n))break;if(!o&&B===-1&&de(p)&&
(c=Math.max(c,d)),!o&&B===-1&&!de(p)&&(p===9&&d<e&&(n.position=h+d,P(n,"tab characters must not be used in indentation")),
d>=e&&d<c&&(n.position=h+d,P(n,"bad indentation of a mapping entry"))),B===-1&&p!==0&&!de(p)&&d<e){n.lineIndent=d,n.position=
h+d;break}!o&&p!==0&&!de(p)&&B===-1&&(B=d);let g=B===-1?e+1:B;if(p!==0&&!de(p)&&d<g){n.lineIndent=d,n.position=h+d;break}
xh(n),f=n.position,de(n.input.charCodeAt(n.position))&&(Or(n),f=n.position)}return Zh(n,u,f),ns(n,u,f,t.anchorStart,t.anchorEnd,
t.tagStart,t.tagEnd,a,i,B),!0}function _0(n,e){let t=n.input.charCodeAt(n.position),s=e===Zn;if(t===0||lt(t)||t===35||t===
38||t===42||t===33||t===124||t===62||t===39||t===34||t===37||t===64||t===96||Cn(t))return!1;if(t===63||t===45){let i=n.input.
charCodeAt(n.position+1);if(It(i)||s&&Cn(i))return!1}return!0}function M0(n,e,t,s){if(!_0(n,t))return!1;let i=n.position,
r=n.position,o=n.input.charCodeAt(n.position),a=t===Zn,l=!1;for(;o!==0&&!$l(n);){if(o===58){let B=n.input.charCodeAt(n.position+
1);if(It(B)||a&&Cn(B))break}else if(o===35){if(lt(n.input.charCodeAt(n.position-1)))break}else{if(a&&Cn(o))break;if(de(o)){
let B=n.position,c=n.line,u=n.lineStart,f=n.lineIndent;if(Ie(n,!1),n.lineIndent>=e){l=!0,o=n.input.charCodeAt(n.position);
continue}n.position=B,n.line=c,n.lineStart=u,n.lineIndent=f;break}}ss(o)||(r=n.position+1),o=n.input.charCodeAt(++n.position)}
return r===i?!1:(Zh(n,i,r),ns(n,i,r,s.anchorStart,s.anchorEnd,s.tagStart,s.tagEnd,U.PLAIN,fe.CLIP,-1,!l),!0)}function $s(n,e){
let t=n.line;Ie(n,!0),(n.line>t&&n.lineIndent<e||n.firstTabInLine!==-1&&n.lineIndent<e)&&P(n,"deficient indentation")}function P0(n,e,t){
let s=n.input.charCodeAt(n.position),i=s===123,r=n.position,o=!0;if(s!==91&&s!==123)return!1;let a=i?125:93;for(i?Qh(n,r,
t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,Kt.FLOW):zh(n,r,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,Kt.FLOW),n.position++;n.
input.charCodeAt(n.position)!==0;){$s(n,e);let l=n.input.charCodeAt(n.position);if(l===a)return n.position++,zn(n),!0;o?
l===44&&P(n,"expected the node content, but found ','"):P(n,"missed comma between flow collection entries");let B=!1,c=!1;
l===63&&lt(n.input.charCodeAt(n.position+1))&&(B=c=!0,n.position+=1,$s(n,e));let u=n.line,f=Qn(n),h=ts(n,e,Zn,!1,!0);$s(
n,e),l=n.input.charCodeAt(n.position),(i||c||n.line===u)&&l===58?(B=!0,n.position++,$s(n,e),i||vh(n,f),h||Re(n),ts(n,e,Zn,
!1,!0)||Re(n),$s(n,e),i||zn(n)):i&&B?(h||Re(n),Re(n)):i?Re(n):B&&(vh(n,f),h||Re(n),Re(n),zn(n)),l=n.input.charCodeAt(n.position),
l===44?(o=!0,n.position++):o=!1}P(n,"unexpected end of the stream within a flow collection")}function _h(n,e,t){if(n.firstTabInLine!==
-1||n.input.charCodeAt(n.position)!==45||!It(n.input.charCodeAt(n.position+1)))return!1;for(zh(n,n.position,t.anchorStart,
t.anchorEnd,t.tagStart,t.tagEnd,Kt.BLOCK);n.input.charCodeAt(n.position)===45&&It(n.input.charCodeAt(n.position+1));){n.
firstTabInLine!==-1&&(n.position=n.firstTabInLine,P(n,"tab characters must not be used in indentation"));let s=n.line;n.
position++;let i=Ie(n,!0)>0;if(n.firstTabInLine!==-1&&n.input.charCodeAt(n.position)===45&&It(n.input.charCodeAt(n.position+
1))&&P(n,"bad indentation of a sequence entry"),i&&n.lineIndent<=e?Re(n):ts(n,e,Jh,!1,!0),Ie(n,!0),n.lineIndent<e||n.position>=
n.length)break;n.lineIndent>e&&P(n,"bad indentation of a sequence entry"),n.line===s&&n.input.charCodeAt(n.position)===45&&
It(n.input.charCodeAt(n.position+1))&&P(n,"bad indentation of a sequence entry")}return zn(n),!0}function Fl(n,e,t,s){let i=!1,
r=!1,o=!1,a=!1;if(n.firstTabInLine!==-1)return!1;let l=n.input.charCodeAt(n.position);for(;l!==0;){!i&&n.firstTabInLine!==
-1&&(n.position=n.firstTabInLine,P(n,"tab characters must not be used in indentation"));let B=n.input.charCodeAt(n.position+
1),c=n.line;if((l===63||l===58)&&It(B))o||(Qh(n,n.position,s.anchorStart,s.anchorEnd,s.tagStart,s.tagEnd,Kt.BLOCK),o=!0),
l===63?(i&&Re(n),r=!0,i=!0):(i||(Re(n),r=!0),i=!1),n.position+=1,a=!0;else{i&&(Re(n),i=!1);let u=Qn(n);if(!ts(n,t,jh,!1,
!0))break;if(n.line===c){for(l=n.input.charCodeAt(n.position);ss(l);)l=n.input.charCodeAt(++n.position);if(l===58)l=n.input.
charCodeAt(++n.position),It(l)||P(n,"a whitespace character is expected after the key-value separator within a block map\
ping"),o||(n.events.splice(u.eventsLength,0,{type:ie.MAPPING,start:u.position,anchorStart:s.anchorStart,anchorEnd:s.anchorEnd,
tagStart:s.tagStart,tagEnd:s.tagEnd,style:Kt.BLOCK}),o=!0),r=!0,i=!1,a=!1;else if(r)P(n,"expected ':' after a mapping ke\
y");else return s.anchorStart!==Q||s.tagStart!==Q?(Xn(n,u),!1):!0}else if(r)P(n,"can not read a block mapping entry; a m\
ultiline key may not be an implicit key");else return s.anchorStart!==Q||s.tagStart!==Q?(Xn(n,u),!1):!0}if(ts(n,e,br,!0,
a)&&(a=!1),i||a&&(Re(n),a=!1),Ie(n,!0),l=n.input.charCodeAt(n.position),(n.line===c||n.lineIndent>e)&&l!==0)P(n,"bad ind\
entation of a mapping entry");else if(n.lineIndent<e)break}return r?(i&&Re(n),o&&zn(n),!0):!1}function ts(n,e,t,s,i,r=!0){
n.depth>=n.maxDepth&&P(n,`nesting exceeded maxDepth (${n.maxDepth})`),n.depth++;let o=1,a=!1,l=!1,B=null,c=Rh(),u=t===br||
t===Jh,f=u,h=u;if(s&&Ie(n,!0)&&(a=!0,n.lineIndent>e?o=1:n.lineIndent===e?o=0:o=-1),o===1)for(;;){let d=n.input.charCodeAt(
n.position),p=Qn(n);if(a&&o!==1&&(d===33||d===38))break;if(a&&h&&(c.tagStart!==Q||c.anchorStart!==Q)&&(d===33||d===38)){
let g=Qn(n),y=e+1;if(Fl(n,n.position-n.lineStart,y,c)&&n.events[g.eventsLength]?.type===ie.MAPPING)return n.depth--,!0;Xn(
n,g)}if(a&&(d===33&&c.tagStart!==Q||d===38&&c.anchorStart!==Q)||!F0(n,c,t===Zn)&&!T0(n,c))break;B===null&&(B=p),Ie(n,!0)?
(a=!0,f=h,n.lineIndent>e?o=1:n.lineIndent===e?o=0:o=-1):f=!1}if(f&&(f=a||i),o===1||t===br){let d=t===Zn||t===jh?e:e+1,p=n.
position-n.lineStart;if(o===1)if(f&&(_h(n,p,c)||Fl(n,p,d,c))||P0(n,d,c))l=!0;else{let g=n.input.charCodeAt(n.position);if(B!==
null&&r&&h&&!f&&g!==124&&g!==62){let y=Qn(n),D=B.position-B.lineStart;Xn(n,B),Fl(n,D,d,Rh())&&n.events[y.eventsLength]?.
type===ie.MAPPING?l=!0:Xn(n,y)}!l&&(u&&x0(n,d,c)||v0(n,d,c)||R0(n,d,c)||L0(n,c)||M0(n,d,t,c))&&(l=!0)}else o===0&&(l=f&&
_h(n,p,c))}return u=u&&!l,!l&&(c.anchorStart!==Q||c.tagStart!==Q||u)&&(ns(n,Q,Q,c.anchorStart,c.anchorEnd,c.tagStart,c.tagEnd,
U.PLAIN),l=!0),n.depth--,l||c.anchorStart!==Q||c.tagStart!==Q}function G0(n){if(n.lineIndent>0||n.input.charCodeAt(n.position)!==
37)return!1;n.position++;let e=n.position;for(;n.input.charCodeAt(n.position)!==0&&!lt(n.input.charCodeAt(n.position));)
n.position++;let t=n.input.slice(e,n.position),s=[];for(t.length===0&&P(n,"directive name must not be less than one char\
acter in length");n.input.charCodeAt(n.position)!==0&&!de(n.input.charCodeAt(n.position));){for(;ss(n.input.charCodeAt(n.
position));)n.position++;if(n.input.charCodeAt(n.position)===35||de(n.input.charCodeAt(n.position))||n.input.charCodeAt(
n.position)===0)break;let i=n.position;for(;n.input.charCodeAt(n.position)!==0&&!lt(n.input.charCodeAt(n.position));)n.position++;
s.push(n.input.slice(i,n.position))}if(de(n.input.charCodeAt(n.position))&&Or(n),t==="YAML"){n.directives.some(r=>r.kind===
"yaml")&&P(n,"duplication of %YAML directive"),s.length!==1&&P(n,"YAML directive accepts exactly one argument");let i=/^([0-9]+)\.([0-9]+)$/.
exec(s[0]);i===null&&P(n,"ill-formed argument of the YAML directive"),parseInt(i[1],10)!==1&&P(n,"unacceptable YAML vers\
ion of the document"),n.directives.push({kind:"yaml",version:s[0]})}else if(t==="TAG"){s.length!==2&&P(n,"TAG directive \
accepts exactly two arguments");let[i,r]=s;Wh.test(i)||P(n,"ill-formed tag handle (first argument) of the TAG directive"),
qh.call(n.tagHandlers,i)&&P(n,`there is a previously declared suffix for "${i}" tag handle`),w0.test(r)||P(n,"ill-formed\
 tag prefix (second argument) of the TAG directive"),n.tagHandlers[i]=r,n.directives.push({kind:"tag",handle:i,prefix:r})}
return!0}function H0(n){n.directives=[],n.tagHandlers=Object.create(null);let e=!1;for(Ie(n,!0);G0(n);)e=!0,Ie(n,!0);let t=!1,
s=!1,i=!0;if(n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(
n.position+2)===45&&It(n.input.charCodeAt(n.position+3))){t=!0;let a=n.line;n.position+=3,Ie(n,!0),i=n.line>a}else e&&P(
n,"directives end mark is expected");let r=n.events.length;if(!t&&n.position===n.lineStart&&n.input.charCodeAt(n.position)===
46&&es(n)){n.position+=3,Ie(n,!0);return}if(b0(n,t,!1),ts(n,n.lineIndent-1,br,!1,i,i)||Re(n),Ie(n,!0),n.position===n.lineStart&&
es(n)&&(s=n.input.charCodeAt(n.position)===46,s)){let a=n.line;n.position+=3,Ie(n,!0),n.line===a&&n.position<n.length&&P(
n,"end of the stream or a document separator is expected")}let o=n.events[r];o?.type===ie.DOCUMENT&&(o.explicitEnd=s),zn(
n),!s&&n.position<n.length&&!$l(n)&&P(n,"end of the stream or a document separator is expected")}function Ul(n,e){let t=n.
length,s=v(O(O({},Yh),e),{input:`${n}\0`,length:t,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),i=n.indexOf("\0");for(i!==-1&&Us.throwAt(n,i,"null byte is not allowed in in\
put",s.filename);s.position<s.length&&(Xh(s),Ie(s,!0),!(s.position>=s.length));){let r=s.position;H0(s),s.position===r&&
P(s,"can not read a document")}return s.events}var T_=O(O({},Yh),g0);function kr(n,e){return(n&1<<e)!==0}var Mh={applyQuoteFlowKeysOption:$0,doubleQuoteForInvisibles:U0,doubleQuoteWhitespaceOnly:K0,
applyForceQuotesOption:q0,tryLongOrMultilineAsBlock:j0,quoteInvalidPlain:J0,fallbackToDoubleQuoted:W0};function ed(n){return n.
presenterOptions.quoteStyle==="single"&&kr(n.allowedStylesMask,U.SINGLE_QUOTED)?U.SINGLE_QUOTED:U.DOUBLE_QUOTED}function $0(n){
n.presenterOptions.quoteFlowKeys&&(!n.isKey||!n.flowOnly||n.style!==U.PLAIN||(n.style=U.DOUBLE_QUOTED))}function U0(n){n.
style===U.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(n.node.value)&&(n.style=U.DOUBLE_QUOTED)}function K0(n){
n.style===U.PLAIN&&/^\s+$/.test(n.node.value)&&(n.style=U.DOUBLE_QUOTED)}function q0(n){n.presenterOptions.forceQuotes&&
(n.isKey||n.style!==U.PLAIN||n.node.tag===n.presenterOptions.schema.defaultScalarTag.tagName&&(n.style=n.node.value.includes(
`
`)?U.DOUBLE_QUOTED:ed(n)))}function j0(n){if(n.style!==U.PLAIN||n.isKey)return;let e=n.node.value,t=e.indexOf(`
`)!==-1;if(!kr(n.allowedStylesMask,U.LITERAL_BLOCK)){t&&(n.style=U.DOUBLE_QUOTED);return}let s=n.presenterOptions.lineWidth;
if(s===-1){t&&(n.style=U.LITERAL_BLOCK);return}let i=Math.max(Math.min(s,40),s-n.shiftOfContent),r=0,o=!1;for(;r<=e.length;){
let a=e.length,l=e.indexOf(`
`,r);l!==-1&&(a=l);let B=e.slice(r,a);if(B.length>i&&B[0]!==" "&&/ [^ \t]/.test(B)&&(o=!0),l===-1)break;r=l+1}o?n.style=
U.FOLDED_BLOCK:t&&(n.style=U.LITERAL_BLOCK)}function J0(n){n.style===U.PLAIN&&!kr(n.allowedStylesMask,U.PLAIN)&&(n.style=
ed(n))}function W0(n){kr(n.allowedStylesMask,n.style)||(n.style=U.DOUBLE_QUOTED)}var V0="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Y0="[\\n\\r]",z0="\\uFEFF",
Kl="[ \\t]",td=`(?:(?!(?:${Y0}|${z0}))${V0})`,Fr=`(?:(?!${Kl})${td})`,nd="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",sd="[-?:,\\[\\]{}#&*!|>'\"%@`]",Q0="[,\\[\\]{}]",xl=Fr,_l=`(?:(?!${Q0})${Fr})`,X0=`(?:(?:(?!${sd})${Fr})|[?:-](?=${xl}\
))`,Z0=`(?:(?:(?!${sd})${Fr})|[?:-](?=${_l}))`,id=`(?:(?:(?![:#])${xl})|:(?=${xl}))#*`,rd=`(?:(?:(?![:#])${_l})|:(?=${_l}\
))#*`,od=`(?:${Kl}*${id})*`,ad=`(?:${Kl}*${rd})*`,ld=`${X0}#*${od}`,Bd=`${Z0}#*${ad}`,eb=ld,tb=Bd,nb=`\\n+${id}${od}`,sb=`\
\\n+${rd}${ad}`,ib=`${ld}(?:${nb})*`,rb=`${Bd}(?:${sb})*`,L_=new RegExp(`^(?:${ib})$`,"u"),v_=new RegExp(`^(?:${rb})$`,"\
u"),R_=new RegExp(`^(?:${eb})$`,"u"),x_=new RegExp(`^(?:${tb})$`,"u"),__=new RegExp(`^(?:${nd})*$`,"u"),M_=new RegExp(`^\
(?:${nd}|\\n)*$`,"u"),P_=new RegExp(`^(?:${td}|\\n)*$`,"u");var ob={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Mh).map(n=>Reflect.get(Mh,n)),tagBeforeAnchor:!1};var G_=v(O({},ob),{schema:a0,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var H_=ie.DOCUMENT,$_=ie.SEQUENCE,U_=ie.MAPPING,K_=ie.SCALAR,q_=ie.ALIAS,j_=ie.POP,J_=U.PLAIN,W_=U.SINGLE_QUOTED,V_=U.DOUBLE_QUOTED,
Y_=U.LITERAL_BLOCK,z_=U.FOLDED_BLOCK,Q_=Kt.BLOCK,X_=Kt.FLOW,Z_=fe.CLIP,eM=fe.STRIP,tM=fe.KEEP;var Tr=class{text;#e;#t=[];#n=0;#s=0;constructor(e){this.text=e;let t=1;for(let[s]of e.matchAll(/^[ ?-]+/gm))t=Math.max(
t,s.length+1);this.#e=Math.min(t,200)}mend(e){if(this.#s+=1,this.#n+=this.text.length,this.#s>200||this.#n>33554432)return!1;
let t=this.text.lastIndexOf(`
`,e-1)+1,s=this.text.slice(t,e);if(s.includes("	"))return this.text=this.text.slice(0,t)+s.replaceAll("	"," ")+this.text.
slice(e),!0;let i=this.toSource(t),r=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(t,t+4));return this.#t.at(-1)===i||r?
!1:(this.text=this.text.slice(0,t)+" ".repeat(this.#e)+this.text.slice(t),this.#t.push(i),!0)}toSource(e){let t=0,s=this.#t.
length;for(;t<s;){let i=t+s>>1;(this.#t[i]??0)+i*this.#e<e?t=i+1:s=i}return e-t*this.#e}};var cd=0,ab=1,ud=2,fd=3,lb=Bb();function Bb(){let n=new Uint8Array(128);for(let e of"yYnNtTfFoO~")n[e.charCodeAt(0)]=ab;
for(let e of"0123456789+-")n[e.charCodeAt(0)]=fd;return n[46]=ud,n}var hd="y Y yes Yes YES true True TRUE on On ON".split(
" "),cb="n N no No NO false False FALSE off Off OFF".split(" "),ub="~ null Null NULL".split(" "),dd=new Map([...[".nan",
".NaN",".NAN"].map(n=>[n,NaN]),...[".inf",".Inf",".INF"].map(n=>[n,1/0]),...["+.inf","+.Inf","+.INF"].map(n=>[n,1/0]),...[
"-.inf","-.Inf","-.INF"].map(n=>[n,-1/0])]),fb=new Map([...hd.map(n=>[n,"bool"]),...cb.map(n=>[n,"bool"]),...ub.map(n=>[
n,"null"]),...[...dd.keys()].map(n=>[n,"float"])]),hb=5,db=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
pb=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function kt(n){if(n==="")return"null";let e=lb[n.charCodeAt(
0)]??cd;if(e===cd)return"string";let t=n.length<=hb?fb.get(n):void 0;return t!==void 0?t:e===fd?mb(n):e===ud&&ql(n)!==void 0?
"float":"string"}var Cb=/^[1-9][0-9]{0,14}$/;function mb(n){return Cb.test(n)||Rr(n)!==void 0?"int":ql(n)===void 0?"stri\
ng":"float"}function Rr(n){let e=n.includes("_")?n.replaceAll("_",""):n,t=fl(e);if(t!==void 0)return t;let s=/^0b([-+])([01]+)$/.
exec(e);return s===null?void 0:fl(`${s[1]??""}0b${s[2]??""}`)}function ql(n){let e=n.startsWith(".")?pb.test(n):void 0,t=n.
includes("_")?n.replaceAll("_",""):n;if(!(e??db.test(t)))return;let s=Number(t);return Number.isFinite(s)?s:void 0}var vr="\
tag:yaml.org,2002:";function pd(n,e,t){if(n==="")return{type:t?kt(e):"string",text:e};let s=Cd(n);if(s===void 0)return{type:"\
error",reason:"tag",text:e};switch(s.startsWith(vr)?s.slice(vr.length):""){case"bool":return Lr("bool",e);case"int":return Lr(
"int",e);case"null":return Lr("null",e);case"float":return gb(e);case"binary":{let i=dr(e);return i===void 0?{type:"erro\
r",reason:"base64",text:e}:{type:"string",text:$f(i)}}case"timestamp":return Db(e)?{type:"string",text:e}:{type:"error",
reason:"type",text:e};default:return{type:"string",text:e}}}function Lr(n,e){return kt(e)===n?{type:n,text:e}:{type:"err\
or",reason:"type",text:e}}function gb(n){return kt(n)!=="int"?Lr("float",n):_s(Rr(n)??0n)?{type:"float",text:n}:{type:"e\
rror",reason:"type",text:n}}function Cd(n){if(n==="!")return n;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(n);if(e===
null)return;let[,t,s,i="",r=""]=e;try{return decodeURIComponent(t??(s===void 0?r:vr+i))}catch{return}}function md(n,e,t){
if(e!=="<<")return!1;if(n==="")return t;let s=Cd(n);return s==="!"||s===`${vr}merge`}function gd(n,e){switch(n){case"str\
ing":return e;case"null":return;case"bool":return String(hd.includes(e));case"int":{let t=Rr(e);return t!==void 0&&_s(t)?
String(t):void 0}case"float":return yb(e)}}function yb(n){let e=Rr(n),t=e===void 0?dd.get(n)??ql(n):Number(e),s=Hf(t??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[s]??s}var Eb=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function Db(n){
let e=Eb.exec(n);if(e===null||(e[4]??" ").startsWith(" ")!==(e[8]===void 0))return!1;let s=r=>Number(e[r]??0),i=s(3);return i<
1||i>Sb(s(1),s(2))?!1:s(5)<24&&s(6)<60&&s(7)<60&&s(9)<=24&&s(10)<=60}function Sb(n,e){return[31,n%4===0&&(n%100!==0||n%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??0}var xr="the tag is malformed or not known: quote a value that begins with `!`",mn="the %-directive is malformed or lacks\
 its `---` line; Kubernetes reads none: remove it",wb=[["bad indentation of a mapping entry","nothing more is expected h\
ere: align a key with its siblings; quote a value that holds `: ` or begins with a special character"],["bad indentation\
 of a sequence entry","nothing more is expected here: align the `-` with its siblings"],["deficient indentation","a flow\
 collection or quoted scalar goes on with too little indentation, or is not closed: indent its lines deeper than the key\
 that holds it"],["tab characters","a tab is used as indentation: use spaces"],["a whitespace character is expected afte\
r","a space is expected after the `:` of a key"],["expected ':' after a mapping key","a `:` is expected after a mapping \
key"],["can not read a block mapping entry","a `:` is expected after a mapping key; a key must be on one line"],["missed\
 comma","a `,` or the closing bracket is expected in a flow collection"],["expected the node content","a value is expect\
ed before `,`"],["unexpected end of the stream within a flow","a `}` or `]` is expected: the flow collection is not clos\
ed"],["unexpected end of the stream within a double",'a closing `"` is expected'],["unexpected end of the stream within \
a single","a closing `'` is expected"],["unexpected end of the document within","a closing quote is expected before the \
next document"],["end of the stream or a document separator","the end of the document or a line `---` is expected: inden\
t what belongs to the document like its first line"],["a line break is expected","a line break is expected after the hea\
der of a block scalar"],["unknown escape sequence","the escape sequence after `\\` is unknown: use `\\\\` for a backslash"],
["expected hexadecimal","hexadecimal digits are expected in the escape sequence"],["the stream contains non-printable","\
a control character is not allowed here: escape it in double quotes"],["expected valid JSON character","a control charac\
ter is not allowed here: escape it"],["null byte","a NUL byte is not allowed: this is not text"],["duplication of a","a \
node may have one anchor and one tag"],["alias node should not","an alias may have no anchor or tag"],["name of an a","a\
 name is expected after `&` or `*`: quote a value that begins with one of them"],["bad explicit indentation","the indent\
ation of a block scalar must be at least 1"],["repeat of","the header of a block scalar repeats an indicator"],["undecla\
red tag handle",xr],["tag ",xr],["named tag handle",xr],["unexpected end of the stream within a verbatim",xr],["directiv\
e",mn],["duplication of %",mn],["YAML directive",mn],["ill-formed",mn],["unacceptable YAML version",mn],["TAG directive",
mn],["there is a previously declared",mn]];function yd(n){return n.startsWith("nesting exceeded")?{code:"limit",message:`\
collections are nested more than ${String(te.nesting)} deep: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`\
not YAML: ${wb.find(([t])=>n.startsWith(t))?.[1]??"the text cannot be read on from here"}`}}var _r={unknown:"not YAML: t\
he alias names an anchor that is not set before it in the document; quote a value that begins with `*`",cyclic:"not YAML\
: the alias stands inside the node that it names",tooMany:`the document expands more than ${String(te.aliases)} aliases:\
 write the repeated parts out, or split the document`},Ed="the value is larger than 8 MiB: the API server takes at most \
about 1 MiB for a whole object",Dd="the value is not of the type that its tag names, so Kubernetes refuses the document:\
 correct the tag or the value";var Ks={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",gluedTag:"something follows a tag without a space, and Kubernetes takes it for a pa\
rt of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key, which Kubernetes then takes\
 for a part of the key: put a space after the `:`",mixedKeys:"two keys of different types (a number or boolean, and its \
text) get the same name, and Kubernetes keeps either one at random: remove one"};function Sd(n){return/(?<!\\)(?:\\\\)*\\\r?\n[ \t]*\r?\n/.
test(n)}function wd(n,e){return e>=n.length||/\s/.test(n.charAt(e))}var jl=/\s*/y;function bd(n,e){jl.lastIndex=e,jl.test(
n);let t=jl.lastIndex;return n.charAt(t)===":"&&/[,[\]{}]/.test(n.charAt(t+1))}function Od(n){let e=new Map;return n.find(
t=>Ad(t,e))?.key}function Ad({key:n,value:e,name:t,isMerge:s},i){if(t!==void 0){let a=bb(n),l=i.get(t);return i.set(t,a),
l!==void 0&&l!==a}if(!s)return!1;let{node:r}=Ne(e,!1);return(r.type==="sequence"?r.items.map(a=>Ne(a,!1).node):[r]).some(
a=>a.type==="mapping"&&a.entries.some(l=>Ad(l,i)))}function bb(n){let{node:e}=Ne(n,!1);return e.type!=="scalar"?"":e.resolved!==
"float"?e.resolved:/nan/i.test(e.text)?NaN:`float ${e.text}`}var Ob={[U.PLAIN]:"plain",[U.SINGLE_QUOTED]:"single",[U.DOUBLE_QUOTED]:"double",[U.LITERAL_BLOCK]:"literal",[U.FOLDED_BLOCK]:"\
folded"},Wl=2;function Fd(n,e,t){let s=e===0&&t===n.text.length?n.text:n.text.slice(e,t),i=Ab(n,e,s),r={file:n,base:e,text:s,
events:i,next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},o=[];for(;r.next<i.length;)
o.push(Fb(r));return o}function Ab(n,e,t){try{return Ul(t,Td)}catch(s){if(!(s instanceof Us))throw s;let i=Ld(s)?Nb(t,s):
void 0;if(i!==void 0)return i;let{code:r,message:o}=yd(s.reason);return is({file:n,offset:e+(s.mark?.position??0)},r,o)}}
var Td={maxDepth:te.nesting};function Ld({reason:n}){return n.startsWith("deficient indentation")}function Nb(n,e){let t=new Tr(
n),s=e;for(;Ld(s)&&t.mend(s.mark?.position??0);)try{return Ul(t.text,Td).map(i=>kb(i,t))}catch(i){if(!(i instanceof Us))
throw i;s=i}}var Ib=new Set("start valueStart valueEnd anchorStart anchorEnd tagStart tagEnd".split(" "));function kb(n,e){
let t=Object.entries(n).map(([s,i])=>{let r=Ib.has(s)&&typeof i=="number";return[s,r?e.toSource(i):i]});return Object.assign(
n,Object.fromEntries(t))}function is({file:n,offset:e},t,s){throw new V(t,s,O({path:n.path},Ae(n,e)))}function Fb(n){let e=n.
events[n.next];if(e?.type!==ie.DOCUMENT)throw new Error("the events do not start with a document");n.next+=1,n.anchors=new Map,
n.duplicates=[],n.problem=void 0,n.aliases=n.nodes=n.aliasedNodes=0;let t=Pr(n);return n.next+=1,O({file:n.file,root:t,duplicates:n.
duplicates,hasDirectives:e.directives.length>0,explicitStart:e.explicitStart},n.problem===void 0?{}:{problem:n.problem})}
function Mr(n,e,t){n.problem??={offset:Math.max(n.base,e),message:t}}function Vl(n,{tagStart:e,tagEnd:t}){e!==-1&&!wd(n.
text,t)&&Mr(n,n.base+e,Ks.gluedTag)}function Pr(n){let e=n.events[n.next];switch(n.next+=1,n.nodes+=1,e?.type){case ie.SCALAR:
return e.anchorStart===-1?Nd(n,e):Jl(n,e,()=>Nd(n,e));case ie.MAPPING:return e.anchorStart===-1?kd(n,e):Jl(n,e,()=>kd(n,
e));case ie.SEQUENCE:return e.anchorStart===-1?Id(n,e):Jl(n,e,()=>Id(n,e));case ie.ALIAS:return Tb(n,e);default:throw new Error(
"the events of the document end too early")}}function Jl(n,e,t){let s={aliases:n.aliases,nodes:n.nodes};n.anchors.set(n.
text.slice(e.anchorStart,e.anchorEnd),s);let i=t();return s.node=i,s.aliases=n.aliases-s.aliases,s.nodes=n.nodes-s.nodes+
1,i}function Tb(n,e){let t=n.base+e.anchorStart-1,s=n.anchors.get(n.text.slice(e.anchorStart,e.anchorEnd));return s===void 0?
is({file:n.file,offset:t},"yaml-syntax",_r.unknown):s.node===void 0?is({file:n.file,offset:t},"yaml-syntax",_r.cyclic):(n.
aliases+=1+s.aliases,n.nodes+=s.nodes,n.aliasedNodes+=s.nodes,n.aliases>te.aliases||n.aliasedNodes>te.aliasedNodes?is({file:n.
file,offset:t},"limit",_r.tooMany):(s.node.aliased=!0,{type:"alias",start:t,contentStart:t,end:n.base+e.anchorEnd,anchored:!1,
aliased:!1,target:s.node}))}function Yl(n,e,t){let s=t;return e.tagStart!==-1&&(s===-1||e.tagStart<s)&&(s=e.tagStart),e.
anchorStart!==-1&&(s===-1||e.anchorStart<=s)&&(s=e.anchorStart-1),s===-1?-1:n.base+s}function Nd(n,e){let{valueStart:t,valueEnd:s,
anchorStart:i,tagStart:r}=e,o=Ob[e.style]??"plain",a=o==="single"||o==="double",l=t===-1?-1:a?t-1:t;if(s-t>te.scalar)return is(
{file:n.file,offset:n.base+t},"limit",Ed);let B=e.fast?n.text.slice(t,s):Hl(n.text,e),c=r!==-1;c&&Vl(n,e),o==="double"&&
!e.fast&&Sd(n.text.slice(t,s))&&Mr(n,n.base+t,Ks.blankAfterEscape);let{type:u,text:f}=c?pd(n.text.slice(r,e.tagEnd),B,o===
"plain"):{type:o==="plain"?kt(B):"string",text:B};if(u==="error")return is({file:n.file,offset:n.base+r},"yaml-unsupport\
ed",Dd);let h=a?s+1:s;return{type:"scalar",start:i===-1&&!c?l===-1?-1:n.base+l:Yl(n,e,l),contentStart:l===-1?-1:n.base+l,
end:Lb(n,e,l===-1?-1:h),anchored:i!==-1,aliased:!1,style:o,resolved:u,text:f}}function Lb(n,{anchorEnd:e,tagEnd:t},s){let i=s===
-1?Math.max(e,t):s;return i===-1?-1:n.base+i}function vd(n){return n.events[n.next]?.type===ie.POP}function Id(n,e){Vl(n,
e);let t=[];for(;!vd(n);)t.push(Pr(n));return n.next+=1,{type:"sequence",start:Yl(n,e,e.start),contentStart:n.base+e.start,
anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===Wl,items:t}}function kd(n,e){Vl(n,e);let t=[],s=!1;for(;!vd(n);){let o=n.
events[n.next],a=Pr(n),l=Pr(n);e.style===Wl&&a.type==="scalar"&&a.style==="plain"&&a.contentStart!==-1&&bd(n.text,a.end-
n.base)&&Mr(n,a.start,Ks.gluedColon);let B=a.type==="scalar"&&a.text==="<<"&&vb(n,o,a);t.push({key:a,value:l,name:B?void 0:
Rd(a),isMerge:B}),s||=B}n.next+=1;let i=xb(t),r=s||i!==void 0?Od(t):void 0;r!==void 0&&Mr(n,r.start,Ks.mixedKeys);for(let o of i??
[])n.duplicates.push(o);return{type:"mapping",start:Yl(n,e,e.start),contentStart:n.base+e.start,anchored:e.anchorStart!==
-1,aliased:!1,flow:e.style===Wl,entries:t,merges:s,duplicates:i}}function vb(n,e,t){let i=e?.type===ie.SCALAR&&e.tagStart!==
-1?n.text.slice(e.tagStart,e.tagEnd):"";return md(i,t.text,t.style==="plain")}function Rd(n){if(n.type==="alias")return Rd(
n.target);if(n.type==="scalar")return n.resolved==="string"?n.text:gd(n.resolved,n.text)}var Rb=12;function xb(n){let{length:e}=n;
if(e<=Rb){let i=!1;for(let r=1;r<e&&!i;r+=1){let o=n[r]?.name;for(let a=0;a<r;a+=1)i||=o!==void 0&&n[a]?.name===o}if(!i)
return}let t=new Set,s=n.filter(({name:i})=>{if(i===void 0)return!1;let r=t.size;return t.add(i).size===r});return s.length===
0?void 0:s}var _b=[fe.CLIP,fe.CLIP,fe.STRIP,fe.KEEP];function xd(n,{start:e,end:t,indent:s,chomping:i,isFolded:r}){return Hl(
n,{type:ie.SCALAR,valueStart:e,valueEnd:t,anchorStart:-1,anchorEnd:-1,tagStart:-1,tagEnd:-1,style:r?U.FOLDED_BLOCK:U.LITERAL_BLOCK,
chomping:_b[i]??fe.CLIP,indent:s,fast:!1})}var Mb=["plain","plain","plain","single","double","literal","folded","plain"],$r=class{#e;#t;constructor(e,t){this.#e=e,
this.#t=t}field(e,t){return this.#t.values[e+t]??-1}children(e){let t=[],s=this.field(e,3);for(let i=e+8;i<s;i=this.field(
i,3))t.push(i);return t}child(e,t){let{values:s}=this.#t,i=s[e+3]??0;for(let r=e+8;r<i;r=s[r+3]??i){let o=s[r+4]??0;if((s[r+
5]??0)-o===t.length&&this.#e.startsWith(t,o))return r}return-1}node(e){switch(this.field(e,0)){case 0:return new zl(this,
e);case 1:return new Xl(this,e);case 8:return v(O({},this.#n(e)),{type:"mapping",flow:!0,entries:[],merges:!1,duplicates:void 0});case 9:
return v(O({},this.#n(e)),{type:"sequence",flow:!0,items:[]});default:return this.#s(e)}}#n(e){let t=this.field(e,1);return{
start:t,contentStart:t,anchored:!1,aliased:!1}}#s(e){let t=this.field(e,0),s=this.field(e,1),i=this.field(e,2),r=Mb[t]??
"plain",o=t===3||t===4?1:0,a=this.#o(e),l=r==="plain"?kt(a):"string";return{type:"scalar",start:s===-1?-1:s-o,contentStart:s===
-1?-1:s-o,end:i+o,anchored:!1,aliased:!1,style:r,resolved:l,text:a}}#o(e){let t=this.field(e,0),s=this.field(e,1),i=this.
field(e,2);return t!==5&&t!==6?s===-1?"":this.#e.slice(s,i):xd(this.#e,{start:s,end:i,indent:this.field(e,6),chomping:this.
field(e,7),isFolded:t===6})}key(e){let t=this.field(e,4),s=this.name(e);return{type:"scalar",start:t,contentStart:t,end:this.
field(e,5),anchored:!1,aliased:!1,style:"plain",resolved:"string",text:s}}name(e){return this.#e.slice(this.field(e,4),this.
field(e,5))}},zl=class{type="mapping";flow=!1;anchored=!1;merges=!1;duplicates=void 0;start;contentStart;aliased=!1;#e;#t;#n;constructor(e,t){
this.#e=e,this.#t=t,this.start=this.contentStart=e.field(t,1)}find(e){let t=this.#e.child(this.#t,e);return t===-1?void 0:
this.#e.node(t)}get entries(){return this.#n??=this.#e.children(this.#t).map(e=>new Ql(this.#e,e)),this.#n}},Ql=class{isMerge=!1;name;#e;#t;#n;#s;constructor(e,t){
this.#e=e,this.#t=t,this.name=e.name(t)}get key(){return this.#n??=this.#e.key(this.#t),this.#n}get value(){return this.#s??=
this.#e.node(this.#t),this.#s}},Xl=class{type="sequence";flow=!1;anchored=!1;start;contentStart;aliased=!1;#e;#t;#n;constructor(e,t){
this.#e=e,this.#t=t,this.start=this.contentStart=e.field(t,1)}get items(){return this.#n??=this.#e.children(this.#t).map(
e=>this.#e.node(e)),this.#n}};var Ub=9,rs=10,Md=13,Dn=32,oB=34,Kr=35,Kb=39,aB=45,qb=46,Pd=58,jb=92,Gd=124,Jb=62,Wb=jr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcde\
fghijklmnopqrstuvwxyz0123456789_./-"),Vb=jr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/."),Hd=jr("ABCDEFGHIJ\
KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),Yb=jr("yYnNtTfFoO"),zb=5;function jr(n){let e=new Uint8Array(
128);for(let t of n)e[t.charCodeAt(0)]=1;return e}var $d=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/,
Qb=te.nesting-5,Xb=16,qr=class{#e;#t;#n;#s={values:new Int32Array(1024*8)};#o=0;#d=0;#u=[];#l=0;#a=0;#B=0;#f=-1;#c=-1;#r=new Map;constructor(e){
this.#e=e,this.#t=e.text,this.#n=$d.test(e.text)}read(e){if(!e.isSafe||e.contentOnMarker||e.end-e.start>te.scalar||this.#n&&
$d.test(this.#t.slice(e.start,e.end)))return;this.#a=e.start,this.#B=e.end,this.#d=this.#o,this.#l=0,this.#r.clear(),this.#f=
this.#c=-1;let t=this.#E();if(!(this.#D()&&this.#o>this.#d)){this.#o=this.#d;return}this.#b(0);let i=new $r(this.#t,this.#s).
node(this.#d);return{file:this.#e,root:i,duplicates:[],hasDirectives:!1,explicitStart:t}}#E(){this.#a===0&&this.#t.startsWith(
"\uFEFF")&&(this.#a=1);let e=Hs(this.#t,this.#a);return e&&(this.#a=this.#g(this.#a)+1),e}#g(e){let t=this.#t.indexOf(`
`,e);return t===-1||t>this.#B?this.#B:t}#p(e){let t=e<this.#B?this.#t.charCodeAt(e):rs;return t===rs||t===Md&&(e+1===this.#B||
this.#t.charCodeAt(e+1)===rs)}#C(e){let t=e;for(;t<this.#B&&this.#t.charCodeAt(t)===Dn;)t+=1;return t}#y(e){let t=this.#C(
e);return this.#p(t)||t>e&&this.#t.charCodeAt(t)===Kr}#h(e,t,s){if(this.#o+8>this.#s.values.length){let o=new Int32Array(
this.#s.values.length*2);o.set(this.#s.values),this.#s.values=o}let{values:i}=this.#s,r=this.#o;return this.#o+=8,i[r+0]=
e,i[r+1]=t,i[r+2]=s,i[r+3]=this.#o,i[r+4]=this.#f,i[r+5]=this.#c,this.#f=this.#c=-1,r}#S(e,t,s){let i=this.#h(e,t,t),r=this.#u[this.#l]??=
{record:0,indent:0,isSequence:!1,count:0};r.record=i,r.indent=s,r.isSequence=e===1,r.count=0,this.#l+=1}#b(e){for(this.#f!==
-1&&this.#h(7,-1,-1);this.#l>e;){this.#l-=1;let t=this.#u[this.#l]?.record??0;this.#s.values[t+3]=this.#o}}#D(){let e=this.#t;
for(;this.#a<this.#B;){if(this.#l>Qb)return!1;let t=this.#a,s=this.#C(t);if(this.#p(s)||e.charCodeAt(s)===Kr){this.#a=this.#g(
s)+1;continue}let i=s-t;if(!(e.charCodeAt(s)===aB&&(this.#p(s+1)||e.charCodeAt(s+1)===Dn)?this.#w(s,i):this.#O(s,i)))return!1}
return!0}#w(e,t){let s=this.#u[this.#l-1];if(s===void 0||this.#l===0)return!1;if(this.#f!==-1&&t>=s.indent)this.#S(1,e,t);else{
let l=this.#l;for(;l>0&&(this.#u[l-1]?.indent??0)>t;)l-=1;this.#b(l)}let i=this.#u[this.#l-1];if(this.#l===0||i?.isSequence!==
!0||i.indent!==t)return!1;let r=this.#C(e+1),o=t+r-e,a=this.#A(r);return a===-1?this.#I(r,t):(this.#S(0,r,o),this.#i(r,a))}#O(e,t){
let s=this.#A(e);if(s===-1)return!1;if(this.#l===0)return this.#o>this.#d||t>0?!1:(this.#S(0,e,t),this.#i(e,s));let i=this.#u[this.#l-
1];if(this.#f!==-1&&i!==void 0&&t>i.indent)return this.#S(0,e,t),this.#i(e,s);let r=this.#l;for(;r>0;r-=1){let a=this.#u[r-
1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)break}this.#b(r);let o=this.#u[this.#l-1];return this.#l===0||
o===void 0||o.isSequence||o.indent!==t?!1:this.#i(e,s)}#A(e){let t=this.#t.charCodeAt(e);if(e>=this.#B||Vb[t]!==1)return-1;
let s=e+1;for(;Wb[this.#t.charCodeAt(s)]===1;)s+=1;return s>=this.#B||this.#t.charCodeAt(s)!==Pd||!(this.#p(s+1)||this.#t.
charCodeAt(s+1)===Dn)||(t===qb||s-e<=zb&&Yb[t]===1)&&kt(this.#t.slice(e,s))!=="string"?-1:s}#i(e,t){if(this.#k(e,t))return!1;
this.#f=e,this.#c=t;let s=this.#C(t+1);return this.#p(s)||s>t+1&&this.#t.charCodeAt(s)===Kr?(this.#a=this.#g(s)+1,!0):this.#I(
s,this.#u[this.#l-1]?.indent??0)}#k(e,t){let s=this.#u[this.#l-1];if(s===void 0)return!1;if(s.count+=1,s.count>Xb)return this.#F(
s,this.#t.slice(e,t));let i=this.#s.values;for(let r=s.record+8;r<this.#o;r=i[r+3]??this.#o){let o=i[r+4]??0;if((i[r+5]??
0)-o!==t-e)continue;let a=0;for(;a<t-e&&this.#t.charCodeAt(o+a)===this.#t.charCodeAt(e+a);)a+=1;if(a===t-e)return!0}return!1}#F({
record:e},t){let s=this.#r.get(e);if(s===void 0){s=new Set,this.#r.set(e,s);let r=this.#s.values;for(let o=e+8;o<this.#o;o=
r[o+3]??this.#o)s.add(this.#t.slice(r[o+4],r[o+5]))}let{size:i}=s;return s.add(t).size===i}#I(e,t){if(e>=this.#B)return!1;
let s=this.#t.charCodeAt(e);return s===oB||s===Kb?this.#T(e,s):s===Gd||s===Jb?this.#N(e,t):this.#t.startsWith("{}",e)||this.#t.
startsWith("[]",e)?this.#y(e+2)?(this.#h(this.#t.charCodeAt(e)===123?8:9,e,e+2),this.#a=this.#g(e)+1,!0):!1:this.#R(e)}#T(e,t){
let s=e+1;for(;;s+=1){let i=s<this.#B?this.#t.charCodeAt(s):rs;if(i===t)break;if(i===rs||i===jb&&t===oB)return!1}return this.#y(
s+1)?(this.#h(t===oB?4:3,e+1,s),this.#a=this.#g(s)+1,!0):!1}#R(e){let t=this.#t,s=t.charCodeAt(e),i=s===aB&&(t.charCodeAt(
e+1)===aB||Hd[t.charCodeAt(e+1)]===1);if(Hd[s]!==1&&s<161&&!i)return!1;let r=e,o=e;for(;o<this.#B;o+=1){let a=t.charCodeAt(
o);if(a===rs||a===Md)break;if(a!==Dn){if(a===Ub||a===Pd&&(t.charCodeAt(o+1)===Dn||this.#p(o+1)))return!1;if(a===Kr&&t.charCodeAt(
o-1)===Dn)break;r=o+1}}return this.#h(2,e,r),this.#a=this.#g(o)+1,!0}#N(e,t){let s=this.#t,i=e+1,r=s.charAt(i),o=r==="-"?
2:r==="+"?3:1;if(o!==1&&(i+=1),!this.#p(this.#C(i)))return!1;let a=this.#g(i)+1,l=this.#C(a),B=l-a;if(l>=this.#B||B<=t||
this.#p(l))return!1;let c=a;for(;c<this.#B;){let h=c;for(;h<this.#B&&h-c<B&&s.charCodeAt(h)===Dn;)h+=1;if(h===this.#B){if(h>
c)return!1;break}if(h-c<B&&!this.#p(h))break;c=this.#g(h)+1}let u=Math.min(c,this.#B),f=this.#h(s.charCodeAt(e)===Gd?5:6,
a,u);return this.#s.values[f+6]=B,this.#s.values[f+7]=o,this.#a=c,!0}};function Ud(n){let e=new qr(n);return t=>{let s=e.read(t);return s===void 0?Fd(n,t.start,t.end):[s]}}function qd(n,e){let t=[],s=[],i=[];for(let r of n)try{for(let o of Array.from(tO(r,e))){s.push(o);for(let a of iO(o,i))
t.push(a)}}catch(o){if(!Zb(r,o))throw o;if(r.walked!==!0)throw eO(o);i.push(G.helmTemplate(r.path))}return{manifests:t,documents:s,
drafts:i}}function Zb(n,e){return e instanceof V&&e.code==="yaml-syntax"&&n.text.includes("{{")}function eO({code:n,message:e,
path:t,line:s,column:i,cause:r}){let o="if this is a Helm template, stamp what `helm template` renders";return new V(n,`${e}\
; ${o}`,{path:t,line:s,column:i,cause:r})}function*tO(n,e){let t,s=Ah(n);for(let i of Oh(n.text)){let r=s(i);if(!(r==="u\
nknown"||sO(r)||e(r)))continue;nO(n,i),t??=Ud(n);let a=t(i),l=({root:B})=>{let c=Ne(B,!1),u=ae(M(c,"kind"));return u!==void 0&&
(e(u)||M(c,"items")!==void 0)};r==="unknown"&&!a.some(l)&&Nl(n,i);for(let[B,c]of a.entries())l(c)&&(Nh(c,i,B),yield c)}}
function nO(n,e){if(e.end-e.start>te.document)throw new V("limit","the document is larger than 64 MiB: split it at `---`\
, or into several files",O({path:n.path},Ae(n,e.start)))}function sO(n){return n.endsWith("List")}function*iO(n,e){let t=Ne(
n.root,!1);if(t.node.type!=="mapping")return;let s={node:t.node,shared:t.shared},i=ae(M(s,"apiVersion")),r=ae(M(s,"kind")),
o=M(s,"items");if(o===void 0){i!==void 0&&r!==void 0&&(yield{doc:n,at:s,apiVersion:i,kind:r});return}let a=(r??"").replace(
/List$/,"");for(let l of $e(o)){if(l.node.type!=="mapping")continue;let B={node:l.node,shared:l.shared},c=Kd(ae(M(B,"kin\
d")))??a,u=Kd(ae(M(B,"apiVersion")))??(a===""?"":i??"");c===""||u===""||(He(l.node).has("items")?e.push(G.listInList({file:n.
file,offset:l.node.start})):yield{doc:n,at:B,apiVersion:u,kind:c})}}function Kd(n){return n===""?void 0:n}function Wd(n,e){let t=new Map,s=[];for(let i of n.workloads){let{namespace:r}=i.id;if(t.has(r))continue;let o=jd(r,{catalog:n,
settings:e});o===Vd&&s.push(G.namespaceUnknown(i.place,r)),t.set(r,o)}return{sourceIsOut:({kind:i,namespace:r},o)=>i===e.
ignoredKind?`${i}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&o!==void 0&&!Cl(e.resourceLabelSelector,
o)?"its labels do not match --resource-label-selector":t.has(r)?t.get(r):jd(r,{catalog:n,settings:e}),workloadIsOut:i=>rO(
i,e),drafts:s}}var Vd="the labels of its namespace are not known (--namespace-selector)";function jd(n,{catalog:e,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(n)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(n))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let s=t.namespaceLabels.
get(n)??e.namespaceLabels.get(n);return s===void 0?Vd:Cl(t.namespaceSelector,s)?void 0:"its namespace does not match --n\
amespace-selector"}function rO(n,e){let{type:t}=n;if(Er(n))return`it is frozen (${bl})`;if(t.ignoredAs!==void 0&&e.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!e.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return oO(n,e)}function oO(n,e){return e.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":e.jobs==="always"||aO(n)?void 0:Wn}function aO({annotations:n,hasGenerateName:e}){
let t=dn(n.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||e||Jd(n,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Jd(n,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||dn(n.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Jd(n,e,[t,s]){if(dn(n.get(e)).length===0)return!1;let i=dn(n.get(t));return i.length===
0||i.includes(s)}var w=class wn{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=wn.
CLASS_NL|wn.DOT_NL;static PERL=wn.CLASS_NL|wn.ONE_LINE|wn.PERL_X|wn.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
we={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},Ys=128,fB=new Int32Array(
Ys),hB=new Int32Array(Ys),Jr=65535;for(let n=0;n<Ys;n++)n>=97&&n<=122?fB[n]=n-32:fB[n]=n,n>=65&&n<=90?hB[n]=n+32:hB[n]=n;
var b=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,
"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,
"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,
r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(n){if(n<Ys)return fB[n];let e=String.fromCodePoint(
n).toUpperCase(),t=e.codePointAt(0)>Jr?2:1;if(e.length>t)return n;let s=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
i=s.codePointAt(0)>Jr?2:1;return s.length>i||s.codePointAt(0)!==n?n:e.codePointAt(0)}static toLowerCase(n){if(n<Ys)return hB[n];
let e=String.fromCodePoint(n).toLowerCase(),t=e.codePointAt(0)>Jr?2:1;if(e.length>t)return n;let s=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),i=s.codePointAt(0)>Jr?2:1;return s.length>i||s.codePointAt(0)!==n?n:e.codePointAt(0)}},C=class{constructor(n,e=!1){
this.data=n,this.isStride1=e,this.SIZE=e?2:3}getLo(n){return this.data[n*this.SIZE]}getHi(n){return this.data[n*this.SIZE+
1]}getStride(n){return this.isStride1?1:this.data[n*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},lO="AB\
CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",bp=new Uint8Array(256);for(let n=0;n<64;n++)bp[lO.charCodeAt(
n)]=n;var Op=n=>{let e=[],t=0,s=0;for(let i=0;i<n.length;i++){let r=bp[n.charCodeAt(i)];t|=(r&31)<<s,(r&32)===0?(e.push(
t),t=0,s=0):s+=5}return e},m=(n,e)=>{let t=Op(n),s=e?t.length/2:t.length/3,i=new Uint32Array(s*3),r=0,o=0;for(let a=0;a<
s;a++)r+=t[o++],i[a*3]=r,r+=t[o++],i[a*3+1]=r,i[a*3+2]=e?1:t[o++];return i},BO=n=>{let e=Op(n),t=new Map,s=0;for(let i=0;i<
e.length;i+=2){s+=e[i];let r=e[i+1],o=r>>>1^-(r&1);t.set(s,s+o)}return t},Wr=class{constructor(n){this.initializer=n,this.
cache=new Map}has(n){return Object.hasOwn(this.initializer,n)}get(n){if(this.cache.has(n))return this.cache.get(n);let e=this.
has(n)?this.initializer[n]():null;return this.cache.set(n,e),e}},ze=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=BO("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
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
return this._Print||(this._Print=new C(m("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBD\
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
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new Wr({C:()=>new C(m("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
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
jgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",!1)),Cc:()=>new C(m("AfgDgB",!0)),Cf:()=>new C(m("tFzqBzqBBEB\
XhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",!1)),Cn:()=>new C(m("4bBBHDBICCVuMuMnB\
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
BfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",!1)),Co:()=>new C(m("gg4B-nGh4hc9--BD9--B",!0)),
Cs:()=>new C(m("gg2B--B",!0)),L:()=>new C(m("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHB\
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
9QBjvBq6EBGppIB",!1)),LC:()=>new C(m("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGG\
DqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDD\
BCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOB\
CGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYB\
CYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",!1)),Ll:()=>new C(m("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDD\
DCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoB\
Bo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcK\
FDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6\
TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbY\
BCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",!1)),Lm:()=>new C(m("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2\
R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBB\
oDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",!1)),Lo:()=>new C(
m("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERR\
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
vBq6EBGppIB",!1)),Lt:()=>new C(m("lOGDnB2sH2sHBGBJHBJHBNQQwBAB",!1)),Lu:()=>new C(m("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCC\
BBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxB\
gBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+\
B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCG\
BCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBY\
BiB2pE2pEBgBB",!1)),M:()=>new C(m("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BI\
BrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBEC\
BCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCB\
BcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBD\
LBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBB\
GBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+\
JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCE\
BCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBC\
CBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B\
2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),Mc:()=>new C(m("joC4B4BDCBJD\
BCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCB\
LrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+\
BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBB\
BBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBB\
BJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BB\
pDBB0rYBBHFB",!1)),Me:()=>new C(m("okBBB1xF-wB-wBBCBCCBsshBCB",!1)),Mn:()=>new C(m("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmD\
BFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBC\
BBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBB\
cEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GB\
BD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDh\
DBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx\
5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHB\
LDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBC\
EBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1\
B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCE\
BlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),N:()=>new C(m("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJ\
B3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDE\
B3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJ\
BvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnD\
JBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB\
4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",!1)),Nd:()=>new C(m("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnC\
Jn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJn\
LJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",!0)),Nl:()=>new C(m("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuD\
Bm8SCB",!1)),No:()=>new C(m("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1\
kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBD\
BxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",!1)),P:()=>new C(m("hBCBCFBCDBLBBEBBbCB\
CccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBo\
CrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TD\
BeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DD\
B-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElE\
BDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgD\
BDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Pc:()=>new C(m("-Cg-Hg-HBUU-u3BBB\
ZCBwHAB",!1)),Pd:()=>new C(m("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",!1)),Pe:()=>new C(
m("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",!1)),
Pf:()=>new C(m("7F+6H+6HEddpuDCCFDDQEE",!1)),Pi:()=>new C(m("rFt7Ht7HDBBDaapuDCCFDDQEE",!1)),Po:()=>new C(m("hBCBCCBDECB\
LLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCE\
BFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBC\
BBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUl\
xUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDB\
BCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCM\
BwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Ps:()=>new C(m("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4\
BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",!1)),S:()=>new C(m("kBHHRCBg\
BCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGi\
GCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMB\
FFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRR\
BdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOB\
B6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhC\
BE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBE\
QBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Sc:()=>new C(m("kB+D+DBCBqnB8D8\
DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",!1)),Sk:()=>new C(m("+CCCoCHHFEEqQDBNNBGGBCCCBP\
B2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",!1)),Sm:()=>new C(m("rBRRBBB+BCCuBFFmB\
gBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBx\
BUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",!1)),So:()=>new C(m("mFDDFCCyer\
IrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCEC\
FMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDp\
EBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCB\
lPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBI\
dBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQ\
QBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Z:()=>new C(m("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",
!1)),Zl:()=>new C(m("ohIA",!0)),Zp:()=>new C(m("phIA",!0)),Zs:()=>new C(m("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",!1)),ASCII_Hex_Digit:()=>new C(
m("wBJIFbF",!0)),Alphabetic:()=>new C(m("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBn\
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
vBq6EBGppIB",!1)),Dash:()=>new C(m("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",
!1)),Emoji:()=>new C(m("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCB\
CCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SC\
CrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB\
0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Emoji_Component:()=>new C(m("jBHHGJB0+H2G2Gs\
p3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",!1)),Emoji_Modifier:()=>new C(m("7-8DE",!0)),Emoji_Modifier_Base:()=>new C(m("9wJ8G8GRDB\
4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",!1)),
Emoji_Presentation:()=>new C(m("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxD\
rGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I\
8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Extended_Pictographic:()=>new C(m("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHB\
LLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQ\
QDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBB\
CCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBND\
BDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",!1)),Hex_Digit:()=>new C(m("wBJIFbFq1-BJIFbF",!0)),Lowercase:()=>new C(m("hDZBwBLLFlBl\
BBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDB\
TccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHB\
JHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCB\
BBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmo\
ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHF\
BmI9BB1lChBB",!1)),Math:()=>new C(m("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFD\
JBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-B\
BhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzK\
BDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",!1)),Quotation_Mark:()=>new C(
m("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",!1)),Terminal_Punctuation:()=>new C(m("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsB\
BJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCB\
zJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB\
5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBB\
BLqRqRBoJoJBnwTnwTovHDB",!1)),Uppercase:()=>new C(m("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBB\
BCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB\
0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBC\
DDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVf\
BhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZ\
B",!1)),White_Space:()=>new C(m("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new Wr({Adlam:()=>new C(m("go6\
DrCFJFB",!0)),Ahom:()=>new C(m("g4lCaDOFW",!0)),Anatolian_Hieroglyphs:()=>new C(m("ggxCmS",!0)),Arabic:()=>new C(m("gwBE\
BCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBC\
DDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",!1)),Armenian:()=>new C(m("xpBlBDxBDCks9BE",!0)),Avestan:()=>new C(m("g4iC1B\
EG",!0)),Balinese:()=>new C(m("g4GsCCxB",!0)),Bamum:()=>new C(m("g1pB3CpowB4R",!0)),Bassa_Vah:()=>new C(m("w26CdDF",!0)),
Batak:()=>new C(m("g+GzBJD",!0)),Bengali:()=>new C(m("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",!1)),Beria_Erfe:()=>new C(
m("g17CYDY",!0)),Bhaiksuki:()=>new C(m("ggnCICsBCNLc",!0)),Bopomofo:()=>new C(m("qXB6wLqBxDf",!0)),Brahmi:()=>new C(m("g\
gkCtCFjBKA",!0)),Braille:()=>new C(m("ggK-H",!0)),Buginese:()=>new C(m("gwGbDB",!0)),Buhid:()=>new C(m("g6FT",!0)),Canadian_Aboriginal:()=>new C(
m("ggF-TxRlC7tgCP",!0)),Carian:()=>new C(m("g1gCwB",!0)),Caucasian_Albanian:()=>new C(m("wphCzBMA",!0)),Chakma:()=>new C(
m("gokC0BCR",!0)),Cham:()=>new C(m("gwqB2BKNDJDD",!0)),Cherokee:()=>new C(m("g9E1CDFz7lBvC",!0)),Chorasmian:()=>new C(m(
"w9jCb",!0)),Common:()=>new C(m("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsG\
BBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E\
0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLE\
BjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCB\
FBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQ\
BKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",!1)),Coptic:()=>new C(m("ifNxkKzDGG",!0)),Cuneiform:()=>new C(
m("ggoC5cnDuDCEMjG",!0)),Cypriot:()=>new C(m("ggiCFBDCCBqBBCBBEDD",!1)),Cypro_Minoan:()=>new C(m("w8rCiD",!0)),Cyrillic:()=>new C(
m("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",!1)),Deseret:()=>new C(m("gghCvC",!0)),Devanagari:()=>new C(m("goCw\
CFODZh7nBfhwcJ",!0)),Dives_Akuru:()=>new C(m("gomCGBDDDBGBCBBCdBCBBDLBKJB",!1)),Dogra:()=>new C(m("ggmC7B",!0)),Duployan:()=>new C(
m("ggvDqDGMEIIJDD",!0)),Egyptian_Hieroglyphs:()=>new C(m("ggsC1iBL68D",!0)),Elbasan:()=>new C(m("gohCnB",!0)),Elymaic:()=>new C(
m("g-jCW",!0)),Ethiopic:()=>new C(m("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCG\
BCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",!1)),Garay:()=>new C(m("gqjClBEcJB",!0)),Georgian:()=>new C(m("glElBBCGGDqBBCDB\
x8CqBBDCBhiElBBCGG",!1)),Glagolitic:()=>new C(m("ggL-Ch9sDGCQDGCBCE",!0)),Gothic:()=>new C(m("w5gCa",!0)),Grantha:()=>new C(
m("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",!1)),Greek:()=>new C(m("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1C\
hKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",!1)),Gujarati:()=>new C(m("h0CCBCIBCCBCVB\
CGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",!1)),Gunjala_Gondi:()=>new C(m("grnCFCBCkBCBCFIJ",!0)),Gurmukhi:()=>new C(m("hwCCBCFBFBB\
DVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",!1)),Gurung_Khema:()=>new C(m("go4C5B",!0)),Han:()=>new C(m("g0LZBC4CBN1GBwBCCa\
IBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),Hangul:()=>new C(m("goE-HvxHBiI\
9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",!0)),Hanifi_Rohingya:()=>new C(m("gojCnBJJ",!0)),Hanunoo:()=>new C(m("g5FU",!0)),Hatran:()=>new C(
m("gniCSCBGE",!0)),Hebrew:()=>new C(m("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",!1)),Hiragana:()=>new C(m("hiM1CBHCBi7-C+IBTee\
BBBulQAB",!1)),Imperial_Aramaic:()=>new C(m("giiCVCI",!0)),Inherited:()=>new C(m("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBC\
GBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",!1)),Inscriptional_Pahlavi:()=>new C(
m("g7iCSGH",!0)),Inscriptional_Parthian:()=>new C(m("g6iCVDH",!0)),Javanese:()=>new C(m("gsqBtCDJFB",!0)),Kaithi:()=>new C(
m("gkkCiCLA",!0)),Kannada:()=>new C(m("gkDMCCCWCJCEDICCCDIBGCCDDJCC",!0)),Katakana:()=>new C(m("hlM5CBDCBxHPBxGuBBC3CBvg\
zBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",!1)),Kawi:()=>new C(m("g4nCQCoBEc",!0)),Kayah_Li:()=>new C(m("goqBtBCA",!0)),Kharoshthi:()=>new C(
m("gwiCDCBGHCCCcDCFJII",!0)),Khitan_Small_Script:()=>new C(m("k-7C84G84GB0OBqBAB",!1)),Khmer:()=>new C(m("g8F9CDJHJnPf",
!0)),Khojki:()=>new C(m("gwkCRCuB",!0)),Khudawadi:()=>new C(m("w1kC6BGJ",!0)),Kirat_Rai:()=>new C(m("gq7C5B",!0)),Lao:()=>new C(
m("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",!1)),Latin:()=>new C(m("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORM\
BuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",!1)),Lepcha:()=>new C(m("ggH3BEOEC",!0)),Limbu:()=>new C(
m("goGeBCLBFLBFEEBKB",!1)),Linear_A:()=>new C(m("gwhC2JKVLH",!0)),Linear_B:()=>new C(m("gggCLCZCSCBCODNjB6D",!0)),Lisu:()=>new C(
m("wmpBvBx1eA",!0)),Lycian:()=>new C(m("g0gCc",!0)),Lydian:()=>new C(m("gpiCZGA",!0)),Mahajani:()=>new C(m("wqkCmB",!0)),
Makasar:()=>new C(m("g3nCY",!0)),Malayalam:()=>new C(m("goDMCCCyBCCCFFPDZ",!0)),Mandaic:()=>new C(m("giCbDA",!0)),Manichaean:()=>new C(
m("g2iCmBFL",!0)),Marchen:()=>new C(m("wjnCfDVCN",!0)),Masaram_Gondi:()=>new C(m("gonCGBCBBCrBBECCBCCBHBJJB",!1)),Medefaidrin:()=>new C(
m("gy7C6C",!0)),Meetei_Mayek:()=>new C(m("g3qBWqGtBDJ",!0)),Mende_Kikakui:()=>new C(m("gg6DkGDP",!0)),Meroitic_Cursive:()=>new C(
m("gtiCXFTDtB",!0)),Meroitic_Hieroglyphs:()=>new C(m("gsiCf",!0)),Miao:()=>new C(m("g47CqCF4BIQ",!0)),Modi:()=>new C(m("\
gwlCkCMJ",!0)),Mongolian:()=>new C(m("ggGBBDCCBSBH4CBIqBB2t-BMB",!1)),Mro:()=>new C(m("gy6CeCJFB",!0)),Multani:()=>new C(
m("g0kCGBCCCBCBCOBCKB",!1)),Myanmar:()=>new C(m("ggE-EhqmBeiDfxibT",!0)),Nabataean:()=>new C(m("gkiCeJI",!0)),Nag_Mundari:()=>new C(
m("wm5DpB",!0)),Nandinagari:()=>new C(m("gtmCHDtBDK",!0)),New_Tai_Lue:()=>new C(m("gsGrBFZHKEB",!0)),Newa:()=>new C(m("g\
glC7CCE",!0)),Nko:()=>new C(m("g+B6BDC",!0)),Nushu:()=>new C(m("h-7CvsQvsQBqMB",!1)),Nyiakeng_Puachue_Hmong:()=>new C(m(
"go4DsBENDJFB",!0)),Ogham:()=>new C(m("g0Fc",!0)),Ol_Chiki:()=>new C(m("wiHvB",!0)),Ol_Onal:()=>new C(m("wu5DqBFA",!0)),
Old_Hungarian:()=>new C(m("gkjCyBOyBIF",!0)),Old_Italic:()=>new C(m("g4gCjBKC",!0)),Old_North_Arabian:()=>new C(m("g0iCf",
!0)),Old_Permic:()=>new C(m("w6gCqB",!0)),Old_Persian:()=>new C(m("g9gCjBFN",!0)),Old_Sogdian:()=>new C(m("g4jCnB",!0)),
Old_South_Arabian:()=>new C(m("gziCf",!0)),Old_Turkic:()=>new C(m("ggjCoC",!0)),Old_Uyghur:()=>new C(m("w7jCZ",!0)),Oriya:()=>new C(
m("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",!0)),Osage:()=>new C(m("wlhCjBFjB",!0)),Osmanya:()=>new C(m("gkhCdDJ",!0)),Pahawh_Hmong:()=>new C(
m("g46ClCLJCGCUGS",!0)),Palmyrene:()=>new C(m("gjiCf",!0)),Pau_Cin_Hau:()=>new C(m("g2mC4B",!0)),Phags_Pa:()=>new C(m("g\
iqB3B",!0)),Phoenician:()=>new C(m("goiCbEA",!0)),Psalter_Pahlavi:()=>new C(m("g8iCRIDNG",!0)),Rejang:()=>new C(m("wpqBj\
BMA",!0)),Runic:()=>new C(m("g1FqCEK",!0)),Samaritan:()=>new C(m("ggCtBDO",!0)),Saurashtra:()=>new C(m("gkqBlCJL",!0)),Sharada:()=>new C(
m("gskC-ChsCH",!0)),Shavian:()=>new C(m("wihCvB",!0)),Siddham:()=>new C(m("gslC1BDlB",!0)),Sidetic:()=>new C(m("gqiCZ",!0)),
SignWriting:()=>new C(m("gg2DrUQECO",!0)),Sinhala:()=>new C(m("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",!1)),Sogdian:()=>new C(
m("w5jCpB",!0)),Sora_Sompeng:()=>new C(m("wmkCYIJ",!0)),Soyombo:()=>new C(m("wymCyC",!0)),Sundanese:()=>new C(m("g8G-BhI\
H",!0)),Sunuwar:()=>new C(m("g+mChBPJ",!0)),Syloti_Nagri:()=>new C(m("ggqBsB",!0)),Syriac:()=>new C(m("g4BNC7BDCxIK",!0)),
Tagalog:()=>new C(m("g4FVKA",!0)),Tagbanwa:()=>new C(m("g7FMCCCB",!0)),Tai_Le:()=>new C(m("wqGdDE",!0)),Tai_Tham:()=>new C(
m("gxG+BCcDKHJHN",!0)),Tai_Viet:()=>new C(m("g0qBiCZE",!0)),Tai_Yo:()=>new C(m("g25DeCVJB",!0)),Takri:()=>new C(m("g0lC5\
BHJ",!0)),Tamil:()=>new C(m("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",!1)),Tangsa:()=>new C(m("wz6CuCC\
J",!0)),Tangut:()=>new C(m("g-7CgBgBB+3GBhQeBiDyDB",!1)),Telugu:()=>new C(m("ggDMCCCWCPDICCCDIBCCCBDDDJII",!0)),Thaana:()=>new C(
m("g8BxB",!0)),Thai:()=>new C(m("hwD5BGb",!0)),Tibetan:()=>new C(m("g4DnCCjBFmBCjBCOCGFB",!0)),Tifinagh:()=>new C(m("wpL\
3BIBPA",!0)),Tirhuta:()=>new C(m("gklCnCJJ",!0)),Todhri:()=>new C(m("guhCzB",!0)),Tolong_Siki:()=>new C(m("wtnCrBFJ",!0)),
Toto:()=>new C(m("w04De",!0)),Tulu_Tigalari:()=>new C(m("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1)),Ugaritic:()=>new C(m("g8g\
CdCA",!0)),Unknown:()=>new C(m("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBB\
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
m("gopBrJ",!0)),Vithkuqi:()=>new C(m("wrhCKCOCGCBCKCOCGCB",!0)),Wancho:()=>new C(m("g24D5BGA",!0)),Warang_Citi:()=>new C(
m("glmCyCNA",!0)),Yezidi:()=>new C(m("g0jCpBCCDB",!0)),Yi:()=>new C(m("ggoBskBE2B",!0)),Zanabazar_Square:()=>new C(m("gw\
mCnC",!0))});static FOLD_CATEGORIES=new Wr({L:()=>new C(m("laA",!0)),LC:()=>new C(m("laA",!0)),Ll:()=>new C(m("hCZBmDWBC\
GBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEE\
JHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHB\
JEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs\
5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Lt:()=>new C(m("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",!1)),
Lu:()=>new C(m("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICB\
EBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCv\
HvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFC\
BBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1)),M:()=>new C(m("5cgBgBlgHAB",!1)),
Mn:()=>new C(m("5cgBgBlgHAB",!1)),Emoji:()=>new C(m("8mJA",!0)),Extended_Pictographic:()=>new C(m("8mJA",!0)),Lowercase:()=>new C(
m("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCB\
CGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJH\
BZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBC\
OCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Math:()=>new C(m("ycGDCHHFMMDDDCHHFAB",
!1)),Uppercase:()=>new C(m("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCE\
QCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDC\
B5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oes\
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new Wr(
{Common:()=>new C(m("8cgBgB",!1)),Greek:()=>new C(m("1FwUwU",!1)),Inherited:()=>new C(m("5cgBgBlgHAB",!1))})},T=class qe{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===qe.RUNE_ERROR||e>=qe.MIN_HIGH_SURROGATE&&e<=qe.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,t){
let s=0,i=e.length;for(;s<i;){let r=s+Math.floor((i-s)/2),o=e.getLo(r),a=e.getHi(r);if(o<=t&&t<=a){let l=e.getStride(r);
return(t-o)%l===0}t<o?i=r:s=r+1}return!1}static is(e,t){if(t<=qe.MAX_LATIN1){for(let s=0;s<e.length;s++){if(t>e.getHi(s))
continue;let i=e.getLo(s);if(t<i)return!1;let r=e.getStride(s);return(t-i)%r===0}return!1}return e.length>0&&t>=e.getLo(
0)&&qe.is32(e,t)}static isPrint(e){return e<=qe.MAX_LATIN1?e>=32&&e<qe.MAX_ASCII||e>=161&&e!==173:qe.is(ze.Print,e)}static simpleFold(e){
if(ze.CASE_ORBIT.has(e))return ze.CASE_ORBIT.get(e);if(e<=qe.MAX_ASCII){let t=b.toLowerCase(e);return t!==e?t:b.toUpperCase(
e)}return e}static equalsIgnoreCase(e,t){if(e===t)return!0;if(e<0||t<0)return!1;if(e<=qe.MAX_ASCII&&t<=qe.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let s=qe.simpleFold(e);s!==e;s=qe.simpleFold(s))if(s===t)return!0;return!1}},
In=class extends Error{constructor(n){super(n),this.name="RE2JSException"}},re=class extends In{constructor(n,e=null){let t=`\
error parsing regexp: ${n}`;e&&(t+=`: \`${e}\``),super(t),this.name="RE2JSSyntaxException",this.message=t,this.error=n,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},Vs=class extends In{constructor(n){super(n),
this.name="RE2JSCompileException"}},Ke=class extends In{constructor(n){super(n),this.name="RE2JSGroupException"}},Ap=class extends In{constructor(n){
super(n),this.name="RE2JSFlagsException"}},Zr=class extends In{constructor(n){super(n),this.name="RE2JSInternalException"}},
CB=256,Np=new Uint8Array(CB);for(let n=0;n<CB;n++)Np[n]=97<=n&&n<=122||65<=n&&n<=90||48<=n&&n<=57||n===95?1:0;var lB=null,
BB=null,I=class pe{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!pe.isString(e))throw new TypeError(`The pattern must be a string, not ${pe.typeName(e)}\
 (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!pe.isString(e)&&!pe.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${pe.typeName(e)}`)}static checkFlags(e){let t=we.
MULTILINE|we.DOTALL|we.CASE_INSENSITIVE|we.DISABLE_UNICODE_GROUPS|we.LONGEST_MATCH|we.LOOKBEHINDS;if(!Number.isInteger(e)||
(e&~t)!==0)throw new Ap("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROU\
PS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[ob\
ject Uint8Array]"}static isalnum(e){return b.CODES[0]<=e&&e<=b.CODES[9]||b.CODES.a<=e&&e<=b.CODES.z||b.CODES.A<=e&&e<=b.
CODES.Z}static unhex(e){return b.CODES[0]<=e&&e<=b.CODES[9]?e-b.CODES[0]:b.CODES.a<=e&&e<=b.CODES.f?e-b.CODES.a+10:b.CODES.
A<=e&&e<=b.CODES.F?e-b.CODES.A+10:-1}static escapeRune(e){let t="";if(T.isPrint(e))pe.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(t+="\\"),t+=String.fromCodePoint(e);else switch(e){case b.CODES['"']:t+='\\"';break;case b.CODES["\\"]:t+="\\\\";
break;case b.CODES["	"]:t+="\\t";break;case b.CODES[`
`]:t+="\\n";break;case b.CODES["\r"]:t+="\\r";break;case b.CODES["\b"]:t+="\\b";break;case b.CODES["\f"]:t+="\\f";break;default:{
let s=e.toString(16);e<256?(t+="\\x",s.length===1&&(t+="0"),t+=s):t+=`\\x{${s}}`;break}}return t}static stringToRunes(e){
let t=String(e),s=[],i=0;for(;i<t.length;){let r=t.codePointAt(i);s.push(r),i+=r>T.MAX_BMP?2:1}return new Int32Array(s)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<CB?Np[e]===1:!1}static emptyOpContext(e,t){let s=0;return e<
0&&(s|=pe.EMPTY_BEGIN_TEXT|pe.EMPTY_BEGIN_LINE),e===10&&(s|=pe.EMPTY_BEGIN_LINE),t<0&&(s|=pe.EMPTY_END_TEXT|pe.EMPTY_END_LINE),
t===10&&(s|=pe.EMPTY_END_LINE),pe.isWordRune(e)!==pe.isWordRune(t)?s|=pe.EMPTY_WORD_BOUNDARY:s|=pe.EMPTY_NO_WORD_BOUNDARY,
s}static quoteMeta(e){return e.split("").map(t=>pe.METACHARACTERS.indexOf(t)>=0?`\\${t}`:t).join("")}static charCount(e){
return e>T.MAX_BMP?2:1}static toArray(e){let t=e.length,s=new Array(t);for(let i=0;i<t;i++)s[i]=e[i];return s}static stringToUtf8ByteArray(e){
if(globalThis.TextEncoder)return lB||(lB=new TextEncoder),lB.encode(e);{let t=[],s=0;for(let i=0;i<e.length;i++){let r=e.
charCodeAt(i);r<128?t[s++]=r:r<2048?(t[s++]=r>>6|192,t[s++]=r&63|128):(r&64512)===T.MIN_HIGH_SURROGATE&&i+1<e.length&&(e.
charCodeAt(i+1)&64512)===T.MIN_LOW_SURROGATE?(r=T.MIN_SUPPLEMENTARY_CODE_POINT+((r&1023)<<10)+(e.charCodeAt(++i)&1023),t[s++]=
r>>18|240,t[s++]=r>>12&63|128,t[s++]=r>>6&63|128,t[s++]=r&63|128):(t[s++]=r>>12|224,t[s++]=r>>6&63|128,t[s++]=r&63|128)}
return t}}static utf8ByteArrayToString(e){if(globalThis.TextDecoder){BB||(BB=new TextDecoder("utf-8"));let t=e instanceof
Uint8Array?e:new Uint8Array(e);return BB.decode(t)}else{let t=[],s=0,i=0;for(;s<e.length;){let r=e[s++];if(r<128)t[i++]=
String.fromCharCode(r);else if(r>191&&r<224){let o=e[s++];t[i++]=String.fromCharCode((r&31)<<6|o&63)}else if(r>239&&r<365){
let o=e[s++],a=e[s++],l=e[s++],B=((r&7)<<18|(o&63)<<12|(a&63)<<6|l&63)-T.MIN_SUPPLEMENTARY_CODE_POINT;t[i++]=String.fromCharCode(
T.MIN_HIGH_SURROGATE+(B>>10)),t[i++]=String.fromCharCode(T.MIN_LOW_SURROGATE+(B&1023))}else{let o=e[s++],a=e[s++];t[i++]=
String.fromCharCode((r&15)<<12|(o&63)<<6|a&63)}}return t.join("")}}},Ip=(n=[],e=0)=>{let t=Object.create(null);for(let s=0;s<
n.length;s++){let i=n[s],r=e+s;t[i]=r,t[r]=i}return Object.freeze(t)},Nn=class dB{static Encoding=Ip(["UTF_16","UTF_8"]);getEncoding(){
throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){
throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===dB.Encoding.UTF_8}isUTF16Encoding(){return this.
getEncoding()===dB.Encoding.UTF_16}},Yd=class extends Nn{constructor(n=null){super(),this.bytes=n}getEncoding(){return Nn.
Encoding.UTF_8}asCharSequence(){return I.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.
bytes.length}},cO=class extends Nn{constructor(n=null){super(),this.charSequence=n}getEncoding(){return Nn.Encoding.UTF_16}asCharSequence(){
return this.charSequence}asBytes(){return I.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.
length}},An=class{static utf16(n){return I.checkInput(n),new cO(n)}static utf8(n){return I.isByteArray(n)?new Yd(n):new Yd(
I.stringToUtf8ByteArray(n))}},xe=class{static EOF(){return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){
return this.end-this.start}hasString(){return!1}hasAnyString(){return!1}prefixLength(){return 0}},uO=class os extends xe{static RUNE_ERROR_STEP=T.
RUNE_ERROR<<3|1;constructor(e,t=0,s=e.length){super(),this.bytes=e,this.start=t,this.end=s}hasString(e,t){let s=e.bytes;
if(s.length===0)return!0;let i=this.indexOf(this.bytes,s,this.start+t);return i!==-1&&i<=this.end-s.length}hasAnyString(e,t){
return e.automaton8().searchUTF8(this.bytes,this.start+t,this.end)}step(e){if(e+=this.start,e>=this.end)return xe.EOF();
let t=this.bytes[e]&255;if(t<128)return t<<3|1;let s,i,r=128,o=191;if(t>=194&&t<=223)s=2,i=t&31;else if(t>=224&&t<=239)s=
3,i=t&15,t===224?r=160:t===237&&(o=159);else if(t>=240&&t<=244)s=4,i=t&7,t===240?r=144:t===244&&(o=143);else return os.RUNE_ERROR_STEP;
if(e+s>this.end)return os.RUNE_ERROR_STEP;let a=this.bytes[e+1]&255;if(a<r||a>o)return os.RUNE_ERROR_STEP;if(i=i<<6|a&63,
s>2){let l=this.bytes[e+2]&255;if((l&192)!==128)return os.RUNE_ERROR_STEP;if(i=i<<6|l&63,s>3){let B=this.bytes[e+3]&255;
if((B&192)!==128)return os.RUNE_ERROR_STEP;i=i<<6|B&63}}return i<<3|s}index(e,t){t+=this.start;let s=this.indexOf(this.bytes,
e.prefixUTF8,t);return s<0?s:s-t}context(e){e+=this.start;let t=-1;if(e>this.start&&e<=this.end){let i=e-1;if(t=this.bytes[i--],
t>=128){let r=e-4;for(r<this.start&&(r=this.start);i>=r&&(this.bytes[i]&192)===128;)i--;i<this.start&&(i=this.start);let o=this.
step(i-this.start);t=i+(o&7)===e?o>>3:T.RUNE_ERROR}}let s=e<this.end?this.step(e-this.start)>>3:-1;return I.emptyOpContext(
t,s)}indexOf(e,t,s=0){let i=t.length;if(i===0)return s<=this.end?s:-1;let r=t[0],o=this.end-i,a=typeof e.indexOf=="funct\
ion",l=s;for(;l<=o;){if(a){if(l=e.indexOf(r,l),l===-1||l>o)return-1}else{for(;l<=o&&e[l]!==r;)l++;if(l>o)return-1}let B=!0;
for(let c=1;c<i;c++)if(e[l+c]!==t[c]){B=!1;break}if(B)return l;l++}return-1}prefixLength(e){return e.prefixUTF8.length}},
fO=class extends xe{constructor(n,e=0,t=n.length){super(),this.charSequence=n,this.start=e,this.end=t}hasString(n,e){let t=this.
charSequence.indexOf(n.str,this.start+e);return t!==-1&&t<=this.end-n.str.length}hasAnyString(n,e){return n.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(n){if(n+=this.start,n>=this.end)return xe.EOF();let e=this.charSequence.
charCodeAt(n);if(e<T.MIN_HIGH_SURROGATE||e>T.MAX_HIGH_SURROGATE||n+1>=this.end)return e<<3|1;let t=this.charSequence.charCodeAt(
n+1);return t>=T.MIN_LOW_SURROGATE&&t<=T.MAX_LOW_SURROGATE?(e-T.MIN_HIGH_SURROGATE)*1024+(t-T.MIN_LOW_SURROGATE)+T.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(n,e){e+=this.start;let t=this.charSequence.indexOf(n.prefix,e);return t<0||t>this.end-n.prefix.length?-1:
t-e}context(n){n+=this.start;let e=n>this.start&&n<=this.end?this.charSequence.charCodeAt(n-1):-1,t=n<this.end?this.charSequence.
charCodeAt(n):-1;return I.emptyOpContext(e,t)}prefixLength(n){return n.prefix.length}},ne=class{static fromUTF8(n,e=0,t=n.
length){return new uO(n,e,t)}static fromUTF16(n,e=0,t=void 0){return I.checkInput(n),new fO(n,e,t??n.length)}},zd=class kp{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,t=!1){
return t?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(s=>{let i=s.codePointAt(0);return i===b.CODES["\\"]||i===
b.CODES.$?`\\${s}`:s}).join(""):e.indexOf("$")<0?e:e.split("").map(s=>s.codePointAt(0)===b.CODES.$?"$$":s).join("")}constructor(e,t){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let s=this.patternInput.re2();this.patternGroupCount=
s.numberOfCapturingGroups(),this.groups=[],this.namedGroups=s.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=s.numberOfInstructions(),this.lookbehindState=null,t instanceof Nn?this.resetMatcherInput(
t):I.isByteArray(t)?this.resetMatcherInput(An.utf8(t)):this.resetMatcherInput(An.utf16(t))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof Nn||(I.isByteArray(e)?e=An.
utf8(e):e=An.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(e=0){if(typeof e=="string"){let t=this.namedGroups[e];
if(!Number.isFinite(t))throw new Ke(`group '${e}' not found`);e=t}return this.loadGroup(e),this.groups[2*e]}end(e=0){if(typeof e==
"string"){let t=this.namedGroups[e];if(!Number.isFinite(t))throw new Ke(`group '${e}' not found`);e=t}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let i=this.namedGroups[e];
if(!Number.isFinite(i))throw new Ke(`group '${e}' not found`);e=i}let t=this.start(e),s=this.end(e);return t<0&&s<0?null:
this.substring(t,s)}getNamedGroups(){if(!this.hasMatch)throw new Ke("perhaps no match attempted");let e=Object.create(null);
for(let t of Object.keys(this.namedGroups))e[t]=this.group(t);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new Ke(`Group index out of bounds: ${e}`);if(!this.hasMatch)
throw new Ke("perhaps no match attempted");if(e===0||this.hasGroups)return;let t=this.matcherInputLength,s=this.patternInput.
re2().matchMachineInput(this.matcherInput,this.groups[0],t,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);
if(!s[0])throw new Ke("inconsistency in matching group data");this.groups=s[1],this.hasGroups=!0}matches(){return this.genMatch(
0,w.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,w.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<
0||e>this.matcherInputLength)throw new Ke(`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=
0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let t=(this.matcherInput.isUTF16Encoding()?ne.fromUTF16(
this.matcherInput.asCharSequence(),0,this.matcherInputLength):ne.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);t<0?e++:e+=t&7}return this.genMatch(e,w.UNANCHORED)}genMatch(e,t){let s=this.patternInput.re2().matchMachineInput(
this.matcherInput,e,this.matcherInputLength,t,1,this.lookbehindState);return s[0]?(this.groups=s[1],this.hasMatch=!0,this.
hasGroups=this.patternGroupCount===0,this.anchorFlag=t,!0):(this.hasMatch=!1,!1)}substring(e,t){return this.matcherInput.
isUTF8Encoding()?I.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,t)):this.matcherInput.asCharSequence().substring(
e,t).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,t=!1){let s="",i=this.start(),r=this.end();
return this.appendPos<i&&(s+=this.substring(this.appendPos,i)),this.appendPos=r,s+=t?this.appendReplacementInternalJava(
e):this.appendReplacementInternalJs(e),s}appendReplacementInternalJava(e){let t="",s=0,i=e.length,r=0;for(;r<i;){let o=e.
codePointAt(r);if(o===b.CODES["\\"]){if(s<r&&(t+=e.substring(s,r)),r++,r>=i)throw new Ke("character to be escaped is mis\
sing");s=r,r++;continue}if(o===b.CODES.$){if(s<r&&(t+=e.substring(s,r)),r+1>=i)throw new Ke("Illegal group reference: gr\
oup index is missing");let a=e.codePointAt(r+1);if(b.CODES[0]<=a&&a<=b.CODES[9]){let l=a-b.CODES[0],B=r+2;for(;B<i;B++){
let u=e.codePointAt(B);if(u<b.CODES[0]||u>b.CODES[9]||l*10+u-b.CODES[0]>this.patternGroupCount)break;l=l*10+u-b.CODES[0]}
if(l>this.patternGroupCount)throw new Ke(`n > number of groups: ${l}`);let c=this.group(l);c!==null&&(t+=c),r=B,s=r}else if(a===
b.CODES["{"]){let l=r+2;for(;l<i&&e.codePointAt(l)!==b.CODES["}"];)l++;if(l>=i)throw new Ke("named capture group is miss\
ing trailing '}'");let B=e.substring(r+2,l),c=this.group(B);c!==null&&(t+=c),r=l+1,s=r}else throw new Ke("Illegal group \
reference");continue}r++}return s<i&&(t+=e.substring(s,i)),t}appendReplacementInternalJs(e){let t=o=>o>=48&&o<=57,s=this.
patternGroupCount,i="",r=0;for(;r<e.length;){let o=e.indexOf("$",r);if(o<0)break;i+=e.substring(r,o),r=o;let a=e.charCodeAt(
r+1);if(a===b.CODES.$)i+="$",r+=2;else if(a===b.CODES["&"])i+=this.group(0),r+=2;else if(a===b.CODES["`"])i+=this.substring(
0,this.start(0)),r+=2;else if(a===b.CODES["'"])i+=this.substring(this.end(0),this.matcherInputLength),r+=2;else if(t(a)){
let l=1,B=a-48,c=e.charCodeAt(r+2);if(t(c)&&B*10+c-48<=s&&(l=2,B=B*10+c-48),B>=1&&B<=s){let u=this.group(B);u!==null&&(i+=
u)}else i+=e.substring(r,r+1+l);r+=1+l}else if(a===b.CODES["<"]&&this.hasNamedGroups){let l=e.indexOf(">",r+2);if(l<0)i+=
"$<",r+=2;else{let B=e.substring(r+2,l);if(Object.hasOwn(this.namedGroups,B)){let c=this.group(B);c!==null&&(i+=c)}r=l+1}}else
i+="$",r+=1}return i+e.substring(r)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,t=!1){
return this.replace(e,!0,t)}replaceFirst(e,t=!1){return this.replace(e,!1,t)}replace(e,t=!0,s=!1){let i="";this.reset();
let r=typeof e=="function",o=null;if(r){if(this.groupCount()>=kp.MAX_REPLACER_ARGS)throw new Ke("Too many capture groups\
 to safely invoke replacer function");o=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(i+=r?this.appendReplacementFunc(e,o):this.appendReplacement(e,s),!!t););return i+=this.
appendTail(),i}appendReplacementFunc(e,t){let s="",i=this.start(),r=this.end();this.appendPos<i&&(s+=this.substring(this.
appendPos,i)),this.appendPos=r;let o=this.matchArray();return o.push(i,t),this.hasNamedGroups&&o.push(this.namedGroupsObject()),
s+=String(e(...o)),s}matchArray(){let e=[this.group(0)];for(let t=1;t<=this.patternGroupCount;t++){let s=this.group(t);e.
push(s===null?void 0:s)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let t in e)
e[t]===null&&(e[t]=void 0);return e}},S=class Ce{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return Ce.RUNE<=e&&e<=Ce.RUNE_ANY_NOT_NL}static escapeRunes(e){let t='"';for(let s of e)t+=I.escapeRune(s);return t+='"',
t}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.
length===1){let o=this.runes[0];return(this.arg&w.FOLD_CASE)!==0?T.equalsIgnoreCase(o,e):e===o}let t=this.runes.length;if(t===
0)return!1;if(t===2||t===4||t===6||t===8){for(let o=0;o<t;o+=2){if(e<this.runes[o])return!1;if(e<=this.runes[o+1])return!0}
return!1}let s=0,i=t>>1;for(;i>1;){let o=i>>1;s+=this.runes[s+o<<1]<=e?o:0,i-=o}s+=this.runes[s<<1]<=e?1:0;let r=s-1;return r>=
0&&e<=this.runes[r<<1|1]}matchRunePos(e){if(this.runes.length===1){let o=this.runes[0];return(this.arg&w.FOLD_CASE)!==0?
T.equalsIgnoreCase(o,e)?0:-1:e===o?0:-1}let t=this.runes.length;if(t===0)return-1;if(t===2||t===4||t===6||t===8){for(let o=0;o<
t;o+=2){if(e<this.runes[o])return-1;if(e<=this.runes[o+1])return Math.floor(o/2)}return-1}let s=0,i=t>>1;for(;i>1;){let o=i>>
1;s+=this.runes[s+o<<1]<=e?o:0,i-=o}s+=this.runes[s<<1]<=e?1:0;let r=s-1;return r>=0&&e<=this.runes[r<<1|1]?r:-1}toString(){
switch(this.op){case Ce.ALT:return`alt -> ${this.out}, ${this.arg}`;case Ce.ALT_MATCH:return`altmatch -> ${this.out}, ${this.
arg}`;case Ce.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case Ce.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case Ce.
MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case Ce.FAIL:return"fail";case Ce.NOP:return`nop -> ${this.out}`;case Ce.
LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case Ce.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case Ce.
RUNE:return this.runes===null?"rune <null>":["rune ",Ce.escapeRunes(this.runes),(this.arg&w.FOLD_CASE)!==0?"/i":""," -> ",
this.out].join("");case Ce.RUNE1:return`rune1 ${Ce.escapeRunes(this.runes)} -> ${this.out}`;case Ce.RUNE_ANY:return`any \
-> ${this.out}`;case Ce.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.\
toString")}}},Qd=class Fp{constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let t=Math.min(this.densePcs.length,
Fp.INITIAL_THREADS)*e;(!this.denseCaps||this.denseCaps.length<t)&&(this.denseCaps=new Int32Array(t))}growCaps(e){let t=this.
densePcs.length*this.ncap,s=new Int32Array(Math.min(t,Math.max(e,2*this.denseCaps.length)));s.set(this.denseCaps),this.denseCaps=
s}contains(e){let t=this.sparse[e];return t<this.size&&this.densePcs[t]===e}isEmpty(){return this.size===0}add(e){let t=this.
size++;return this.sparse[e]=t,this.densePcs[t]=e,t}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let t=0;t<
this.size;t++)t!==0&&(e+=", "),e+=this.densePcs[t];return e+="}",e}},hO=class{constructor(n){this.pos=-1,this.pcs=new Int32Array(
n.numInst()),this.size=0,this.lbTable=new Int32Array(n.numLb+1)}reset(){this.pos=-1,this.size=0}},Tp=class Lp{static fromRE2(e){
let t=new Lp;return t.prog=e.prog,t.re2=e,t.q0=new Qd(t.prog.numInst()),t.q1=new Qd(t.prog.numInst()),t.addStack=new Int32Array(
2*(t.prog.numInst()+1)),t.matched=!1,t.matchcap=new Int32Array(t.prog.numCap<2?2:t.prog.numCap),t.ncap=0,t}constructor(){
this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,
this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(
-1),this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?I.emptyInts():I.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,t,s,i=null){let r=this.re2.cond;if(r===I.EMPTY_ALL||(s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&
t!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let o=this.prog.numLb>0,a=t,l=t,B=!1;o&&(i!==null&&i.pos>=0&&i.pos<=
t?(l=i.pos,B=!0):l=0);let c=o&&i!==null,u=this.q0,f=this.q1,h=e.step(l),d=h>>3,p=h&7,g=-1,y=0;h!==xe.EOF()&&(h=e.step(l+
p),g=h>>3,y=h&7);let D;for(l===0?D=I.emptyOpContext(-1,d):D=e.context(l),o&&(B?this.restoreLookbehinds(i,u,D):this.spawnLookbehinds(
u,l,D));;){if(u.mainThreads===0){if((r&I.EMPTY_BEGIN_TEXT)!==0&&l!==0||(s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&l!==0||this.
matched)break;if(this.prog.numLb===0&&u.isEmpty()&&this.re2.prefix.length!==0&&g!==this.re2.prefixRune&&e.canCheckPrefix()){
let F=e.index(this.re2,l);if(F<0)break;l+=F,h=e.step(l),d=h>>3,p=h&7,h=e.step(l+p),g=h>>3,y=h&7,D=e.context(l)}}l>=a&&(c&&
(this.saveLookbehinds(i,u,l),c=!1),!this.matched&&(l===0||s===w.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=l),this.add(
u,this.prog.start,l,this.matchcap,0,D)));let A=l+p;if(D=e.context(A),this.step(u,f,l,A,d,D,s,l===e.endPos()),p===0||this.
ncap===0&&this.matched)break;l+=p,d=g,p=y,d!==-1&&(h=e.step(l+p),g=h>>3,y=h&7);let N=u;u=f,f=N}return u.clear(),f.clear(),
this.matched}matchSet(e,t,s){let i=this.re2.cond;if(i===I.EMPTY_ALL)return[];if((s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&
t!==0)return[];let r=this.prog.numLb>0?0:t,o=t,a=this.q0,l=this.q1,B=e.step(r),c=B>>3,u=B&7,f=-1,h=0;B!==xe.EOF()&&(B=e.
step(r+u),f=B>>3,h=B&7);let d=r===0?I.emptyOpContext(-1,c):e.context(r),p=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
a,r,d);!(a.mainThreads===0&&((i&I.EMPTY_BEGIN_TEXT)!==0&&r!==0||(s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&r!==0));){(r===
0||s===w.UNANCHORED)&&r>=o&&this.add(a,this.prog.start,r,this.matchcap,0,d);let g=r+u;d=e.context(g);for(let D=0;D<a.size;D++){
let A=a.densePcs[D],N=this.prog.inst[A],F=D*this.ncap,R=!1;switch(N.op){case S.MATCH:if(s===w.ANCHOR_BOTH&&r!==e.endPos())
break;p.add(N.arg);break;case S.RUNE:R=N.matchRune(c);break;case S.RUNE1:R=c===N.runes[0];break;case S.RUNE_ANY:R=!0;break;case S.
RUNE_ANY_NOT_NL:R=c!==10;break;default:continue}R&&this.add(l,N.out,g,a.denseCaps,F,d)}if(a.clear(),u===0)break;r+=u,c=f,
u=h,c!==-1&&(B=e.step(r+u),f=B>>3,h=B&7);let y=a;a=l,l=y}return l.clear(),Array.from(p).sort((g,y)=>g-y)}step(e,t,s,i,r,o,a,l){
let B=this.re2.longest;for(let c=0;c<e.size;c++){let u=e.densePcs[c],f=c*this.ncap;if(B&&this.matched&&this.ncap>0&&this.
matchcap[0]<e.denseCaps[f])continue;let h=this.prog.inst[u],d=!1;switch(h.op){case S.MATCH:if(a===w.ANCHOR_BOTH&&!l)break;
if(this.ncap>0&&(!B||!this.matched||this.matchcap[1]<s)){e.denseCaps[f+1]=s;for(let p=0;p<this.ncap;p++)this.matchcap[p]=
e.denseCaps[f+p]}B||(e.size=0),this.matched=!0;break;case S.RUNE:d=h.matchRune(r);break;case S.RUNE1:d=r===h.runes[0];break;case S.
RUNE_ANY:d=!0;break;case S.RUNE_ANY_NOT_NL:d=r!==10;break;default:continue}d&&this.add(t,h.out,i,e.denseCaps,f,o)}e.clear()}spawnLookbehinds(e,t,s){
for(let i=0;i<this.prog.lbStarts.length;i++)this.add(e,this.prog.lbStarts[i],t,this.matchcap,0,s)}restoreLookbehinds(e,t,s){
this.lbTable.set(e.lbTable);for(let i=0;i<e.size;i++)this.add(t,e.pcs[i],e.pos,this.matchcap,0,s)}saveLookbehinds(e,t,s){
let i=0;for(let r=0;r<t.size;r++){let o=t.densePcs[r];this.prog.lbInst[o]===1&&S.isRuneOp(this.prog.inst[o].op)&&(e.pcs[i++]=
o)}e.size=i,e.pos=s,e.lbTable.set(this.lbTable)}add(e,t,s,i,r,o){let a=this.addStack,l=0;for(;;){for(;t!==0&&!e.contains(
t);){let c=e.add(t),u=this.prog.inst[t];switch(u.op){case S.FAIL:t=0;break;case S.ALT:case S.ALT_MATCH:a[l++]=u.arg,a[l++]=
0,t=u.out;break;case S.EMPTY_WIDTH:t=(u.arg&~o)===0?u.out:0;break;case S.NOP:t=u.out;break;case S.CAPTURE:u.arg<this.ncap&&
(a[l++]=-u.arg-1,a[l++]=i[r+u.arg],i[r+u.arg]=s),t=u.out;break;case S.LB_WRITE:this.lbTable[Math.abs(u.arg)]=s,t=u.out;break;case S.
LB_CHECK:u.arg>0?t=this.lbTable[u.arg]===s?u.out:0:t=this.lbTable[-u.arg]!==s?u.out:0;break;case S.MATCH:case S.RUNE:case S.
RUNE1:case S.RUNE_ANY:case S.RUNE_ANY_NOT_NL:if(this.prog.lbInst[t]===0&&e.mainThreads++,this.ncap>0){let f=c*this.ncap;
f+this.ncap>e.denseCaps.length&&e.growCaps(f+this.ncap);for(let h=0;h<this.ncap;h++)e.denseCaps[f+h]=i[r+h]}t=0;break;default:
throw new Zr("unhandled")}}if(l===0)return;l-=2;let B=a[l];B<0?(i[r-B-1]=a[l+1],t=0):t=B}}},dO=(n,e,t)=>{let s=-2128831035;
for(let i=0;i<n.length;i++)s^=n[i],s=Math.imul(s,16777619);s^=e,s=Math.imul(s,16777619);for(let i=0;i<t.length;i++)s^=t[i],
s=Math.imul(s,16777619);return s},Xd=(n,e)=>{if(n.length!==e.length)return!1;for(let t=0;t<n.length;t++)if(n[t]!==e[t])return!1;
return!0},Zd=(n,e,t,s)=>n.flag===t&&Xd(n.nfaStates,e)&&Xd(n.matchIDs,s),cB=[],Js=-1,Vr=class{constructor(n,e,t){this.nfaStates=
n,this.flag=e,this.isMatch=(e&mB.FLAG_MATCH)!==0,this.matchIDs=t,this.next=null,this.nextAnchored=null}},mB=class me{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,t=8388608){
this.prog=e,this.maxMem=t,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let s=0;s<
e.numInst();s++){let i=e.getInst(s).op;if(i===S.LB_WRITE||i===S.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=t,this.memBudget=t}computeRuneClasses(){let e=new Set,t=(i,r)=>{e.add(i),e.add(r+1)};for(let i=0;i<this.
prog.numInst();i++){let r=this.prog.getInst(i);switch(r.op){case S.RUNE:case S.RUNE1:if(r.runes.length===1){if(t(r.runes[0],
r.runes[0]),(r.arg&w.FOLD_CASE)!==0)for(let o=T.simpleFold(r.runes[0]);o!==r.runes[0];o=T.simpleFold(o))t(o,o)}else for(let o=0;o<
r.runes.length;o+=2)t(r.runes[o],r.runes[o+1]);break;case S.RUNE_ANY_NOT_NL:t(10,10);break;case S.EMPTY_WIDTH:(r.arg&(I.
EMPTY_BEGIN_LINE|I.EMPTY_END_LINE))!==0&&t(10,10),(r.arg&(I.EMPTY_WORD_BOUNDARY|I.EMPTY_NO_WORD_BOUNDARY))!==0&&(t(48,57),
t(65,90),t(95,95),t(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let s=new Int32Array(T.MAX_LATIN1+1);for(let i=0;i<=T.MAX_LATIN1;i++)s[i]=this.searchClass(i);this.latin1Class=s}runeClass(e){
return e<=T.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let t=this.classBounds,s=0,i=t.length;for(;s<
i;){let r=s+i>>1;t[r]<=e?s=r+1:i=r}return s}closure(e,t){let s=new Set,i=Array.from(e),r=0;for(;i.length>0;){let o=i.pop();
if(o===0||s.has(o))continue;s.add(o);let a=this.prog.getInst(o);switch(a.op){case S.ALT:case S.ALT_MATCH:i.push(a.out),i.
push(a.arg);break;case S.NOP:case S.CAPTURE:i.push(a.out);break;case S.EMPTY_WIDTH:r|=a.arg,(a.arg&~t)===0&&i.push(a.out)}}
return{pcs:Array.from(s).sort((o,a)=>o-a),needflags:r}}getState(e,t,s){let i=dO(e,t,s),r=this.stateCache.get(i);if(r instanceof
Vr){if(Zd(r,e,t,s))return r}else if(r!==void 0){for(let l=0;l<r.length;l++)if(Zd(r[l],e,t,s))return r[l]}let o=me.stateCost(
e,s);if(this.memBudget<o)return null;this.memBudget-=o;let a=new Vr(e,t,s);return r===void 0?this.stateCache.set(i,a):r instanceof
Vr?this.stateCache.set(i,[r,a]):r.push(a),this.stateCount++,a}static stateCost(e,t){let s=t.length===0?0:me.ARRAY_OVERHEAD+
me.ELEMENT_SIZE*t.length;return me.STATE_OVERHEAD+me.ELEMENT_SIZE*e.length+s}*cachedStates(){for(let e of this.stateCache.
values())e instanceof Vr?yield e:yield*e}makeState(e,t,s){let i=this.closure(e,t&me.FLAG_EMPTY_MASK),r=t;return i.needflags===
0&&(r&=me.FLAG_MATCH),r|=i.needflags<<me.FLAG_NEED_SHIFT,this.getState(i.pcs,r,s)}allocTable(e,t){let s=this.numClasses+
1,i=me.TABLE_OVERHEAD+me.ELEMENT_SIZE*s;if(this.memBudget<i)return null;this.memBudget-=i;let r=new Array(s).fill(null);
return t===w.UNANCHORED?e.next=r:e.nextAnchored=r,r}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.
clear(),this.memBudget=this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,t,s,i){
let r=i===w.UNANCHORED?e.next:e.nextAnchored;if(r!==null){let D=r[t];if(D!==null)return D}else if(r=this.allocTable(e,i),
r===null)return null;let o=e.flag>>>me.FLAG_NEED_SHIFT,a=e.flag&me.FLAG_EMPTY_MASK,l=a,B=0;s===10&&(l|=I.EMPTY_END_LINE,
B|=I.EMPTY_BEGIN_LINE),s===Js&&(l|=I.EMPTY_END_LINE|I.EMPTY_END_TEXT);let c=(e.flag&me.FLAG_LAST_WORD)!==0,u=s!==Js&&I.isWordRune(
s);l|=u===c?I.EMPTY_NO_WORD_BOUNDARY:I.EMPTY_WORD_BOUNDARY;let f=e.nfaStates;(l&~a&o)!==0&&(f=this.closure(f,l).pcs);let h=[],
d=!1,p=cB;for(let D=0;D<f.length;D++){let A=this.prog.getInst(f[D]);A.op===S.MATCH?(d||(d=!0,p=[]),p.push(A.arg)):s!==Js&&
S.isRuneOp(A.op)&&A.matchRune(s)&&h.push(A.out)}p.length>1&&p.sort((D,A)=>D-A),i===w.UNANCHORED&&s!==Js&&h.push(this.prog.
start);let g=B;d&&(g|=me.FLAG_MATCH),u&&(g|=me.FLAG_LAST_WORD);let y=this.makeState(h,g,p);return y===null?null:(r[t]=y,
y)}start(e,t){let s=e.context(t),i;if((s&I.EMPTY_BEGIN_TEXT)!==0)i=I.EMPTY_BEGIN_TEXT|I.EMPTY_BEGIN_LINE;else if((s&I.EMPTY_BEGIN_LINE)!==
0)i=I.EMPTY_BEGIN_LINE;else{let o=e.step(t),a=o>=0&&I.isWordRune(o>>3);i=(s&I.EMPTY_WORD_BOUNDARY)!==0!==a?me.FLAG_LAST_WORD:
0}let r=this.startStates.get(i);if(r===void 0){if(r=this.makeState([this.prog.start],i,cB),r===null&&(this.clearCache(),
r=this.makeState([this.prog.start],i,cB),r===null))return null;this.startStates.set(i,r)}return r}stepOrReset(e,t,s,i,r,o){
let a=this.step(e,t,s,i);if(a!==null)return a;if(o.resetPos>=0&&r-o.resetPos<me.PROGRESS_PER_STATE*this.stateCount)return null;
o.resetPos=r;let l=this.resetCache(e);return l===null?null:(a=this.step(l,t,s,i),a)}run(e,t,s,i,r){let o=e.endPos(),a=this.
latin1Class,l=s===w.UNANCHORED,B={resetPos:-1},c=t;for(;c<o;){let u=e.step(c),f=u>>3,h=u&7;if(h===0)break;let d=f<=T.MAX_LATIN1?
a[f]:this.runeClass(f),p=l&&i.next!==null?i.next[d]:null;if(p===null&&(p=this.stepOrReset(i,d,f,s,c,B),p===null))return null;
if(i=p,i.isMatch&&r(i,!1))return!0;if(!l&&i.nfaStates.length===0)return!1;c+=h}return i=this.stepOrReset(i,this.numClasses,
Js,s,c,B),i===null?null:i.isMatch&&r(i,!0)}match(e,t,s){if(this.failed)return null;if((s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&
t!==0)return!1;let i=this.start(e,t);return i===null?null:this.run(e,t,s,i,(r,o)=>s!==w.ANCHOR_BOTH||o)}matchSet(e,t,s){
if(this.failed)return null;if((s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&t!==0)return[];let i=this.start(e,t);if(i===null)
return null;let r=new Set,o=(a,l)=>{if(s!==w.ANCHOR_BOTH||l)for(let B=0;B<a.matchIDs.length;B++)r.add(a.matchIDs[B]);return!1};
return this.run(e,t,s,i,o)===null?null:Array.from(r).sort((a,l)=>a-l)}},pO=32,CO=500,uB=256,mO=262144,gO=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(uB),this.jobArg=
new Uint8Array(uB),this.jobPos=new Int32Array(uB),this.jobLen=0,this.visited=new Uint32Array(0)}reset(n,e,t){this.end=e,
this.jobLen=0,this.ncap=t;let s=n.numInst()*(e+1)+pO-1>>>5;this.visited.length<s?this.visited=new Uint32Array(s):this.visited.
fill(0,0,s),this.cap.length<t?this.cap=new Int32Array(t).fill(-1):this.cap.fill(-1,0,t),this.matchcap.length<t?this.matchcap=
new Int32Array(t).fill(-1):this.matchcap.fill(-1,0,t)}shouldVisit(n,e){let t=n*(this.end+1)+e,s=t>>>5,i=1<<(t&31);return(this.
visited[s]&i)!==0?!1:(this.visited[s]|=i,!0)}push(n,e,t,s){if(n.prog.getInst(e).op!==S.FAIL&&(s||this.shouldVisit(e,t))){
if(this.jobLen>=this.jobPc.length){let i=this.jobPc.length*2,r=new Int32Array(i);r.set(this.jobPc),this.jobPc=r;let o=new Uint8Array(
i);o.set(this.jobArg),this.jobArg=o;let a=new Int32Array(i);a.set(this.jobPos),this.jobPos=a}this.jobPc[this.jobLen]=e,this.
jobArg[this.jobLen]=s?1:0,this.jobPos[this.jobLen]=t,this.jobLen++}}tryBacktrack(n,e,t,s,i){let r=n.longest;for(this.push(
n,t,s,!1);this.jobLen>0;){this.jobLen--;let o=this.jobPc[this.jobLen],a=this.jobArg[this.jobLen]===1,l=this.jobPos[this.
jobLen],B=!0;for(;!(!B&&!this.shouldVisit(o,l));){B=!1;let c=n.prog.getInst(o);switch(c.op){case S.FAIL:break;case S.ALT:
if(a){a=!1,o=c.arg;continue}else{this.push(n,o,l,!0),o=c.out;continue}case S.ALT_MATCH:{let u=n.prog.getInst(c.out);if(S.
isRuneOp(u.op)){this.push(n,c.arg,l,!1),o=c.arg,l=this.end;continue}this.push(n,c.out,this.end,!1),o=c.out;continue}case S.
RUNE:{let u=e.step(l);if(u===xe.EOF()||!c.matchRune(u>>3))break;l+=u&7,o=c.out;continue}case S.RUNE1:{let u=e.step(l);if(u===
xe.EOF()||u>>3!==c.runes[0])break;l+=u&7,o=c.out;continue}case S.RUNE_ANY_NOT_NL:{let u=e.step(l);if(u===xe.EOF()||u>>3===
10)break;l+=u&7,o=c.out;continue}case S.RUNE_ANY:{let u=e.step(l);if(u===xe.EOF())break;l+=u&7,o=c.out;continue}case S.CAPTURE:
if(a){this.cap[c.arg]=l;break}else{c.arg<this.ncap&&(this.push(n,o,this.cap[c.arg],!0),this.cap[c.arg]=l),o=c.out;continue}case S.
EMPTY_WIDTH:{let u=e.context(l);if((c.arg&~u)!==0)break;o=c.out;continue}case S.NOP:o=c.out;continue;case S.MATCH:{if(i===
w.ANCHOR_BOTH&&l!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=l);let u=this.matchcap[1];if((u===
-1||r&&l>0&&l>u)&&this.matchcap.set(this.cap),!r||l===this.end)return!0;break}case S.LB_WRITE:case S.LB_CHECK:throw new Zr(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new Zr("bad inst")}break}}return r&&this.matchcap.length>
1&&this.matchcap[1]>=0}},Yr=[],zr=class vp{static shouldBacktrack(e){return e.numInst()<=CO}static maxBitStateLen(e){return vp.
shouldBacktrack(e)?Math.floor(mO/e.numInst()):0}static execute(e,t,s,i,r){let o=e.cond;if(o===I.EMPTY_ALL||(i===w.ANCHOR_START||
i===w.ANCHOR_BOTH)&&s!==0||(o&I.EMPTY_BEGIN_TEXT)!==0&&s!==0)return null;let a=Yr.length>0?Yr.pop():new gO,l=t.endPos();
a.reset(e.prog,l,r);let B=!1;if((o&I.EMPTY_BEGIN_TEXT)!==0||i===w.ANCHOR_START||i===w.ANCHOR_BOTH)a.ncap>0&&(a.cap[0]=s),
a.tryBacktrack(e,t,e.prog.start,s,i)&&(B=!0);else{let u=-1;for(;s<=l&&u!==0;s+=u){if(e.prefix.length>0){let h=t.index(e,
s);if(h<0)break;s+=h}if(a.ncap>0&&(a.cap[0]=s),a.tryBacktrack(e,t,e.prog.start,s,i)){B=!0;break}let f=t.step(s);u=f===xe.
EOF()?0:f&7}}if(!B)return Yr.push(a),null;let c=r===0?[]:I.toArray(a.matchcap.subarray(0,r));return Yr.push(a),c}},ep=class{constructor(n){
this.sparse=new Uint32Array(n),this.dense=new Uint32Array(n),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(n){return n<this.sparse.
length&&this.sparse[n]<this.size&&this.dense[this.sparse[n]]===n}insert(n){this.contains(n)||this.insertNew(n)}insertNew(n){
n>=this.sparse.length||(this.sparse[n]=this.size,this.dense[this.size]=n,this.size++)}},yO=(n,e,t,s)=>{let i=n.length,r=e.
length,o=0,a=0,l=[],B=[],c=!0,u=-1,f=h=>{let d=h?n:e,p=h?o:a,g=h?t:s;return u>0&&d[p]<=l[u]?!1:(l.push(d[p],d[p+1]),h?o+=
2:a+=2,u+=2,B.push(g),!0)};for(;o<i||a<r;)if(a>=r?c=f(!0):o>=i||e[a]<n[o]?c=f(!1):c=f(!0),!c)return null;return{merged:l,
next:B}},EO=class{constructor(n){this.start=n.start,this.numCap=n.numCap,this.inst=new Array(n.inst.length);for(let e=0;e<
n.inst.length;e++){let t=n.inst[e],s=new S(t.op);s.out=t.out,s.arg=t.arg,s.runes=t.runes?new Int32Array(t.runes):new Int32Array(
0),s.next=null,this.inst[e]=s}}},DO=n=>{let e=new EO(n);for(let t=0;t<e.inst.length;t++){let s=e.inst[t];if(s.op!==S.ALT&&
s.op!==S.ALT_MATCH)continue;let i="out",r="arg",o=e.inst[s[r]];if(o.op!==S.ALT&&o.op!==S.ALT_MATCH&&(i="arg",r="out",o=e.
inst[s[r]],o.op!==S.ALT&&o.op!==S.ALT_MATCH))continue;let a=e.inst[s[i]];if(a.op===S.ALT||a.op===S.ALT_MATCH)continue;let l="\
out",B="arg",c=!1;o.out===t?c=!0:o.arg===t&&(c=!0,l="arg",B="out"),c&&(o[l]=s[i]),s[i]===o[l]&&(s[r]=o[B])}return e},SO=n=>{
if(n.inst.length>=1e3)return null;let e=new ep(n.inst.length),t=new ep(n.inst.length),s=new Array(n.inst.length),i=new Array(
n.inst.length).fill(!1),r=o=>{let a=!0,l=n.inst[o];if(t.contains(o))return!0;switch(t.insert(o),l.op){case S.ALT:case S.
ALT_MATCH:{a=r(l.out)&&r(l.arg);let B=i[l.out],c=i[l.arg];if(B&&c)return!1;if(c){let d=l.out;l.out=l.arg,l.arg=d;let p=B;
B=c,c=p}B&&(i[o]=!0,l.op=S.ALT_MATCH);let u=s[l.out]||[],f=s[l.arg]||[],h=yO(u,f,l.out,l.arg);if(!h)return!1;s[o]=new Int32Array(
h.merged),l.next=new Uint32Array(h.next);break}case S.CAPTURE:case S.EMPTY_WIDTH:case S.NOP:a=r(l.out),i[o]=i[l.out],s[o]=
s[l.out]?new Int32Array(s[l.out]):new Int32Array(0),l.next=new Uint32Array(Math.floor(s[o].length/2)+1).fill(l.out);break;case S.
MATCH:case S.FAIL:i[o]=l.op===S.MATCH;break;case S.RUNE:{if(i[o]=!1,l.next&&l.next.length>0)break;if(e.insert(l.out),!l.
runes||l.runes.length===0){s[o]=new Int32Array(0),l.next=new Uint32Array([l.out]);break}let B=[];if(l.runes.length===1&&
(l.arg&w.FOLD_CASE)!==0){let c=l.runes[0];B.push(c,c);for(let u=T.simpleFold(c);u!==c;u=T.simpleFold(u))B.push(u,u);B.sort(
(u,f)=>u-f)}else for(let c=0;c<l.runes.length;c++)B.push(l.runes[c]);s[o]=new Int32Array(B),l.next=new Uint32Array(Math.
floor(B.length/2)+1).fill(l.out),l.op=S.RUNE;break}case S.RUNE1:{if(i[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out);
let B=[];if((l.arg&w.FOLD_CASE)!==0){let c=l.runes[0];B.push(c,c);for(let u=T.simpleFold(c);u!==c;u=T.simpleFold(u))B.push(
u,u);B.sort((u,f)=>u-f)}else B.push(l.runes[0],l.runes[0]);s[o]=new Int32Array(B),l.next=new Uint32Array(Math.floor(B.length/
2)+1).fill(l.out),l.op=S.RUNE;break}case S.RUNE_ANY:if(i[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out),s[o]=new Int32Array(
[0,T.MAX_RUNE]),l.next=new Uint32Array([l.out]);break;case S.RUNE_ANY_NOT_NL:if(i[o]=!1,l.next&&l.next.length>0)break;e.
insert(l.out),s[o]=new Int32Array([0,9,11,T.MAX_RUNE]),l.next=new Uint32Array(Math.floor(s[o].length/2)+1).fill(l.out)}return a};
for(e.clear(),e.insert(n.start);!e.empty();)if(t.clear(),!r(e.next()))return null;for(let o=0;o<n.inst.length;o++)s[o]&&
(n.inst[o].runes=s[o]);return n},wO=(n,e)=>{for(let t=0;t<e.inst.length;t++){let s=e.inst[t];switch(s.op){case S.ALT:case S.
ALT_MATCH:case S.RUNE:break;case S.CAPTURE:case S.EMPTY_WIDTH:case S.NOP:case S.MATCH:case S.FAIL:n.inst[t].next=null;break;case S.
RUNE1:case S.RUNE_ANY:case S.RUNE_ANY_NOT_NL:n.inst[t].next=null,n.inst[t].op=s.op,n.inst[t].runes=s.runes?new Int32Array(
s.runes):new Int32Array(0)}}},tp=class Rp{static compile(e){if(e.start===0||e.numLb>0)return null;let t=e.inst[e.start];
if(t.op!==S.EMPTY_WIDTH||(t.arg&I.EMPTY_BEGIN_TEXT)===0)return null;let s=!1;for(let r=0;r<e.inst.length;r++)if(e.inst[r].
op===S.ALT||e.inst[r].op===S.ALT_MATCH){s=!0;break}for(let r=0;r<e.inst.length;r++){let o=e.inst[r],a=e.inst[o.out].op;switch(o.
op){case S.ALT:case S.ALT_MATCH:if(a===S.MATCH||e.inst[o.arg].op===S.MATCH)return null;break;case S.EMPTY_WIDTH:if(a===S.
MATCH){if((o.arg&I.EMPTY_END_TEXT)===I.EMPTY_END_TEXT)continue;return null}break;default:if(a===S.MATCH&&s)return null}}
let i=DO(e);return i=SO(i),i!==null&&wO(i,e),i}static next(e,t){let s=e.matchRunePos(t);return s>=0?e.next[s]:e.op===S.ALT_MATCH?
e.out:0}static execute(e,t,s,i,r){let o=e.onepass;if(!o)return null;let a=new Int32Array(r).fill(-1),l=!1,B=t.step(s),c=B>>
3,u=B&7,f=xe.EOF(),h=-1,d=0;B!==xe.EOF()&&(f=t.step(s+u),f!==xe.EOF()&&(h=f>>3,d=f&7));let p=s===0?I.emptyOpContext(-1,c):
t.context(s),g=o.start,y;for(;;){switch(y=o.inst[g],g=y.out,y.op){case S.MATCH:return i===w.ANCHOR_BOTH&&s!==t.endPos()?
null:(l=!0,a.length>0&&(a[0]=0,a[1]=s),r===0?[]:I.toArray(a));case S.RUNE:if(!y.matchRune(c))return null;break;case S.RUNE1:
if(c!==y.runes[0])return null;break;case S.RUNE_ANY:break;case S.RUNE_ANY_NOT_NL:if(c===10)return null;break;case S.ALT:case S.
ALT_MATCH:g=Rp.next(y,c);continue;case S.FAIL:return null;case S.NOP:continue;case S.EMPTY_WIDTH:if((y.arg&~p)!==0)return null;
continue;case S.CAPTURE:y.arg<a.length&&(a[y.arg]=s);continue;default:throw new Zr("bad inst")}if(u===0)break;p=I.emptyOpContext(
c,h),s+=u,c=h,u=d,c!==-1&&(f=t.step(s+u),f!==xe.EOF()?(h=f>>3,d=f&7):(h=-1,d=0))}return l?r===0?[]:I.toArray(a):null}},E=class H{static Op=Ip(
["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_\
TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT\
_PAREN","VERTICAL_BAR"]);static isPseudoOp(e){return e>=H.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){
return e===b.CODES["-"]?"\\":""}static fromRegexp(e){let t=new H(e.op);return t.flags=e.flags,t.subs=e.subs,t.runes=e.runes,
t.cap=e.cap,t.min=e.min,t.max=e.max,t.name=e.name,t.namedGroups=e.namedGroups,t.lb=e.lb,t}constructor(e){this.op=e,this.
flags=0,this.subs=H.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=
Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=H.emptySubs(),this.runes=new Int32Array(0),this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){
let e="";switch(this.op){case H.Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]";break;case H.Op.EMPTY_MATCH:e+="(?:)";break;case H.
Op.STAR:case H.Op.PLUS:case H.Op.QUEST:case H.Op.REPEAT:{let t=this.subs[0];switch(t.op>H.Op.CAPTURE||t.op===H.Op.LITERAL&&
t.runes.length>1?e+=`(?:${t.appendTo()})`:e+=t.appendTo(),this.op){case H.Op.STAR:e+="*";break;case H.Op.PLUS:e+="+";break;case H.
Op.QUEST:e+="?";break;case H.Op.REPEAT:e+=`{${this.min}`,this.min!==this.max&&(e+=",",this.max>=0&&(e+=this.max)),e+="}"}
(this.flags&w.NON_GREEDY)!==0&&(e+="?");break}case H.Op.CONCAT:for(let t of this.subs)t.op===H.Op.ALTERNATE?e+=`(?:${t.appendTo()}\
)`:e+=t.appendTo();break;case H.Op.ALTERNATE:{let t="";for(let s of this.subs)e+=t,t="|",e+=s.appendTo();break}case H.Op.
LITERAL:(this.flags&w.FOLD_CASE)!==0&&(e+="(?i:");for(let t of this.runes)e+=I.escapeRune(t);(this.flags&w.FOLD_CASE)!==
0&&(e+=")");break;case H.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case H.Op.ANY_CHAR:e+="(?s:.)";break;case H.Op.PLB:e+=`(?\
<=${this.subs[0].appendTo()})`;break;case H.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case H.Op.CAPTURE:this.name===
null||this.name.length===0?e+="(":e+=`(?P<${this.name}>`,this.subs[0].op!==H.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),
e+=")";break;case H.Op.BEGIN_TEXT:e+="\\A";break;case H.Op.END_TEXT:(this.flags&w.WAS_DOLLAR)!==0?e+="(?-m:$)":e+="\\z";
break;case H.Op.BEGIN_LINE:e+="^";break;case H.Op.END_LINE:e+="$";break;case H.Op.WORD_BOUNDARY:e+="\\b";break;case H.Op.
NO_WORD_BOUNDARY:e+="\\B";break;case H.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="\
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===T.MAX_RUNE){
e+="^";for(let t=1;t<this.runes.length-1;t+=2){let s=this.runes[t]+1,i=this.runes[t+1]-1;e+=H.quoteIfHyphen(s),e+=I.escapeRune(
s),s!==i&&(e+="-",e+=H.quoteIfHyphen(i),e+=I.escapeRune(i))}}else for(let t=0;t<this.runes.length;t+=2){let s=this.runes[t],
i=this.runes[t+1];e+=H.quoteIfHyphen(s),e+=I.escapeRune(s),s!==i&&(e+="-",e+=H.quoteIfHyphen(i),e+=I.escapeRune(i))}e+="\
]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.op===H.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let t of this.
subs){let s=t.maxCap();e<s&&(e=s)}return e}equals(e){if(!(e!==null&&e instanceof H)||this.op!==e.op)return!1;switch(this.
op){case H.Op.END_TEXT:if((this.flags&w.WAS_DOLLAR)!==(e.flags&w.WAS_DOLLAR))return!1;break;case H.Op.LITERAL:case H.Op.
CHAR_CLASS:if((this.flags&w.FOLD_CASE)!==(e.flags&w.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.
runes===null||e.runes===null||this.runes.length!==e.runes.length)return!1;for(let t=0;t<this.runes.length;t++)if(this.runes[t]!==
e.runes[t])return!1;break;case H.Op.ALTERNATE:case H.Op.CONCAT:if(this.subs.length!==e.subs.length)return!1;for(let t=0;t<
this.subs.length;++t)if(!this.subs[t].equals(e.subs[t]))return!1;break;case H.Op.STAR:case H.Op.PLUS:case H.Op.QUEST:if((this.
flags&w.NON_GREEDY)!==(e.flags&w.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case H.Op.REPEAT:if((this.flags&
w.NON_GREEDY)!==(e.flags&w.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case H.
Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;
break;case H.Op.PLB:case H.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},gB=class{static walk(n,e){
let t=[],s=n,i;for(;;){if(s.subs.length===0)i=e.leaf(s);else{let r=e.enter(s);if(r.result===void 0){t.push({re:s,state:r,
i:0}),s=s.subs[0];continue}i=r.result}for(;;){if(t.length===0)return i;let r=t[t.length-1];if(e.child(r.re,r.state,i,r.i),
r.i++,r.state.result===void 0&&r.i<r.re.subs.length){s=r.re.subs[r.i];break}t.pop(),i=r.state.result!==void 0?r.state.result:
e.leave(r.re,r.state)}}}},np=class{constructor(n,e){let t=new Map,s=[0],i=[0],r=[0],o=[0];for(let d of n){let p=0;for(let g=0;g<
d.length;g++){let y=p*e+d[g],D=t.get(y);D===void 0&&(D=s.length,t.set(y,D),s.push(p),i.push(d[g]),r.push(r[p]+1),o.push(
0)),p=D}o[p]=1}let a=s.length,l=new Int32Array(a-1);for(let d=1;d<a;d++)l[d-1]=d;l.sort((d,p)=>s[d]-s[p]||i[d]-i[p]);let B=new Int32Array(
a+1);for(let d=1;d<a;d++)B[s[d]+1]++;for(let d=0;d<a;d++)B[d+1]+=B[d];let c=new Int32Array(a-1);for(let d=0;d<l.length;d++)
c[d]=i[l[d]];this.childStart=B,this.childUnit=c,this.childNode=l;let u=new Int32Array(a);for(let d=0;d<a;d++)u[d]=d;u.sort(
(d,p)=>r[d]-r[p]);let f=new Int32Array(a),h=Uint8Array.from(o);for(let d=1;d<a;d++){let p=u[d],g=s[p];if(g!==0){let y=f[g],
D=this.next(y,i[p]);for(;D<0&&y!==0;)y=f[y],D=this.next(y,i[p]);f[p]=D>=0?D:0}h[p]|=h[f[p]]}this.fail=f,this.match=h}next(n,e){
let t=this.childStart[n],s=this.childStart[n+1],i=this.childUnit;for(;t<s;){let r=t+s>>1,o=i[r];if(o===e)return this.childNode[r];
o<e?t=r+1:s=r}return-1}advance(n,e){for(;;){let t=this.next(n,e);if(t>=0)return t;if(n===0)return 0;n=this.fail[n]}}searchUTF16(n,e,t){
let s=0;for(let i=e;i<t;i++)if(s=this.advance(s,n.charCodeAt(i)),this.match[s]===1)return!0;return!1}searchUTF8(n,e,t){let s=0;
for(let i=e;i<t;i++)if(s=this.advance(s,n[i]),this.match[s]===1)return!0;return!1}},K=class as{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===as.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(t=>{let s=new Array(t.str.length);for(let i=0;i<t.str.length;i++)s[i]=t.str.charCodeAt(i);return s});this.ac16=
new np(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new np(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,t){switch(this.type){case as.Type.NONE:return!0;case as.Type.EXACT:return e.hasString(this,t);case as.Type.AND:
for(let s=0;s<this.subs.length;s++)if(!this.subs[s].eval(e,t))return!1;return!0;case as.Type.OR:if(this.allExact)return e.
hasAnyString(this,t);for(let s=0;s<this.subs.length;s++)if(this.subs[s].eval(e,t))return!0;return!1;default:return!0}}},
bO=class ls{static build(e){return e?gB.walk(e,ls.WALKER):new K(K.Type.NONE)}static WALKER={leaf:e=>ls.leaf(e),enter:e=>ls.
enter(e),child:(e,t,s)=>ls.child(e,t,s),leave:(e,t)=>ls.leave(e,t)};static leaf(e){if(e.op!==E.Op.LITERAL)return new K(K.
Type.NONE);if(e.runes.length===0||(e.flags&w.FOLD_CASE)!==0)return new K(K.Type.NONE);let t="";for(let i=0;i<e.runes.length;i++){
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
a,s)}},tt=class{constructor(n=0,e=0){this.head=n,this.tail=e}},OO=class{constructor(){this.inst=[],this.start=0,this.numCap=
2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(n){return this.inst[n]}numInst(){return this.inst.length}addInst(n){
this.inst.push(new S(n))}markLookbehindInsts(){let n=new Uint8Array(this.inst.length),e=this.lbStarts.slice();for(;e.length>
0;){let t=e.pop();if(t===0||n[t]===1)continue;n[t]=1;let s=this.inst[t];switch(s.op){case S.ALT:case S.ALT_MATCH:e.push(
s.out,s.arg);break;case S.MATCH:case S.FAIL:break;default:e.push(s.out)}}this.lbInst=n}skipNop(n){let e=this.inst[n];for(;e.
op===S.NOP||e.op===S.CAPTURE;)e=this.inst[n],n=e.out;return e}prefix(){let n="",e=this.skipNop(this.start);if(!S.isRuneOp(
e.op)||e.runes.length!==1)return[e.op===S.MATCH,n];for(;S.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&w.FOLD_CASE)===0&&!T.
isUnsearchable(e.runes[0]);)n+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===S.MATCH,n]}startCond(){
let n=0,e=this.start;e:for(;;){let t=this.inst[e];switch(t.op){case S.EMPTY_WIDTH:n|=t.arg;break;case S.FAIL:return-1;case S.
CAPTURE:case S.NOP:break;default:break e}e=t.out}return n}patch(n,e){let t=n.head;for(;t!==0;){let s=this.inst[t>>1];(t&
1)===0?(t=s.out,s.out=e):(t=s.arg,s.arg=e)}}append(n,e){if(n.head===0)return e;if(e.head===0)return n;let t=this.inst[n.
tail>>1];return(n.tail&1)===0?t.out=e.head:t.arg=e.head,new tt(n.head,e.tail)}toString(){let n="";for(let e=0;e<this.inst.
length;e++){let t=n.length;n+=e,e===this.start&&(n+="*"),n+="        ".substring(n.length-t),n+=this.inst[e],n+=`
`}return n}},AO=new Int32Array([0,b.CODES[`
`]-1,b.CODES[`
`]+1,T.MAX_RUNE]),sp=new Int32Array([0,T.MAX_RUNE]),Qr=class{constructor(n=0,e=new tt,t=!1){this.i=n,this.out=e,this.nullable=
t}},xp=class pB{static compileRegexp(e){let t=new pB,s=t.compile(e);return t.prog.patch(s.out,t.newInst(S.MATCH).i),t.prog.
start=s.i,t.prog.markLookbehindInsts(),t.prog}static compileSet(e){let t=new pB;if(e.length===0)return t.prog.start=t.newInst(
S.FAIL).i,t.prog.markLookbehindInsts(),t.prog;let s=[];for(let r=0;r<e.length;r++){t.lbOffset=t.prog.numLb;let o=t.compile(
e[r]),a=t.newInst(S.MATCH);t.prog.getInst(a.i).arg=r,t.prog.patch(o.out,a.i),s.push(o.i)}let i=s[0];for(let r=1;r<s.length;r++){
let o=t.newInst(S.ALT),a=t.prog.getInst(o.i);a.out=i,a.arg=s[r],i=o.i}return t.prog.start=i,t.prog.markLookbehindInsts(),
t.prog}constructor(){this.prog=new OO,this.newInst(S.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,t,s)=>this.child(e,t,s),leave:(e,t)=>this.leave(e,t)}}newInst(e){return this.prog.
addInst(e),new Qr(this.prog.numInst()-1,new tt,!0)}nop(){let e=this.newInst(S.NOP);return e.out=new tt(e.i<<1,e.i<<1),e}fail(){
return new Qr}cap(e){let t=this.newInst(S.CAPTURE);return t.out=new tt(t.i<<1,t.i<<1),this.prog.getInst(t.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),t}cat(e,t){return e.i===0||t.i===0?(this.prog.patch(e.out,0),this.prog.patch(t.out,
0),this.fail()):(this.prog.patch(e.out,t.i),new Qr(e.i,t.out,e.nullable&&t.nullable))}alt(e,t){if(e.i===0)return t;if(t.
i===0)return e;let s=this.newInst(S.ALT),i=this.prog.getInst(s.i);return i.out=e.i,i.arg=t.i,s.out=this.prog.append(e.out,
t.out),s.nullable=e.nullable||t.nullable,s}loop(e,t){let s=this.newInst(S.ALT),i=this.prog.getInst(s.i);return t?(i.arg=
e.i,s.out=new tt(s.i<<1,s.i<<1)):(i.out=e.i,s.out=new tt(s.i<<1|1,s.i<<1|1)),this.prog.patch(e.out,s.i),s}quest(e,t){if(e.
i===0)return this.nop();let s=this.newInst(S.ALT),i=this.prog.getInst(s.i);return t?(i.arg=e.i,s.out=new tt(s.i<<1,s.i<<
1)):(i.out=e.i,s.out=new tt(s.i<<1|1,s.i<<1|1)),s.out=this.prog.append(s.out,e.out),s}star(e,t){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,t),t):this.loop(e,t)}plus(e,t){return e.i===0?this.fail():new Qr(e.i,this.loop(e,t).out,
e.nullable)}empty(e){let t=this.newInst(S.EMPTY_WIDTH);return this.prog.getInst(t.i).arg=e,t.out=new tt(t.i<<1,t.i<<1),t}rune(e,t){
let s=this.newInst(S.RUNE);s.nullable=!1;let i=this.prog.getInst(s.i);return i.runes=e,t&=w.FOLD_CASE,(e.length!==1||T.simpleFold(
e[0])===e[0])&&(t&=~w.FOLD_CASE),i.arg=t,s.out=new tt(s.i<<1,s.i<<1),(t&w.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?i.op=S.RUNE1:e.length===2&&e[0]===0&&e[1]===T.MAX_RUNE?i.op=S.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===b.CODES[`
`]-1&&e[2]===b.CODES[`
`]+1&&e[3]===T.MAX_RUNE&&(i.op=S.RUNE_ANY_NOT_NL),s}lookBehind(e,t){let s=Math.sign(t)*(Math.abs(t)+this.lbOffset),i=this.
newInst(S.LB_WRITE);this.prog.getInst(i.i).arg=s;let r=this.rune(sp,0),o=this.star(r,!0),a=this.cat(o,e);this.prog.patch(
a.out,i.i);let l=this.newInst(S.LB_CHECK);return this.prog.getInst(l.i).arg=s,this.prog.lbStarts.push(a.i),Math.abs(s)>this.
prog.numLb&&(this.prog.numLb=Math.abs(s)),l.out=new tt(l.i<<1,l.i<<1),l}compile(e){return gB.walk(e,this.walker)}leaf(e){
switch(e.op){case E.Op.NO_MATCH:return this.fail();case E.Op.EMPTY_MATCH:return this.nop();case E.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let t=null;for(let s of e.runes){let i=this.runeCache.get(s);i===void 0&&(i=new Int32Array(
[s]),this.runeCache.set(s,i));let r=this.rune(i,e.flags);t=t===null?r:this.cat(t,r)}return t}case E.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case E.Op.ANY_CHAR_NOT_NL:return this.rune(AO,0);case E.Op.ANY_CHAR:return this.rune(sp,0);case E.
Op.BEGIN_LINE:return this.empty(I.EMPTY_BEGIN_LINE);case E.Op.END_LINE:return this.empty(I.EMPTY_END_LINE);case E.Op.BEGIN_TEXT:
return this.empty(I.EMPTY_BEGIN_TEXT);case E.Op.END_TEXT:return this.empty(I.EMPTY_END_TEXT);case E.Op.WORD_BOUNDARY:return this.
empty(I.EMPTY_WORD_BOUNDARY);case E.Op.NO_WORD_BOUNDARY:return this.empty(I.EMPTY_NO_WORD_BOUNDARY);case E.Op.CONCAT:case E.
Op.ALTERNATE:return this.nop();default:throw new Vs("regexp: unhandled case in compile")}}enter(e){switch(e.op){case E.Op.
PLB:case E.Op.NLB:case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:return{sub:null};case E.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case E.Op.CONCAT:case E.Op.ALTERNATE:return{f:null};default:throw new Vs("regexp: unhandled case in co\
mpile")}}child(e,t,s){e.op===E.Op.CONCAT?t.f=t.f===null?s:this.cat(t.f,s):e.op===E.Op.ALTERNATE?t.f=t.f===null?s:this.alt(
t.f,s):t.sub=s}leave(e,t){switch(e.op){case E.Op.PLB:case E.Op.NLB:return this.lookBehind(t.sub,e.lb);case E.Op.CAPTURE:{
let s=this.cap(e.cap<<1|1);return this.cat(this.cat(t.bra,t.sub),s)}case E.Op.STAR:return this.star(t.sub,(e.flags&w.NON_GREEDY)!==
0);case E.Op.PLUS:return this.plus(t.sub,(e.flags&w.NON_GREEDY)!==0);case E.Op.QUEST:return this.quest(t.sub,(e.flags&w.
NON_GREEDY)!==0);case E.Op.CONCAT:case E.Op.ALTERNATE:return t.f;default:throw new Vs("regexp: unhandled case in compile")}}},
_p=class Fe{static simplify(e){return e===null?null:gB.walk(e,Fe.WALKER)}static WALKER={leaf:e=>Fe.leaf(e),enter:e=>Fe.enter(
e),child:(e,t,s,i)=>Fe.child(e,t,s,i),leave:(e,t)=>Fe.leave(e,t)};static leaf(e){if(e.op===E.Op.CHAR_CLASS){if(e.runes===
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
return Fe.simplify1(e.op,e.flags,t.sub,e);case E.Op.REPEAT:return Fe.simplifyRepeat(e,t.sub);default:return e}}static simplifyRepeat(e,t){
if(e.max===-1){if(e.min===0)return Fe.simplify1(E.Op.STAR,e.flags,t,null);if(e.min===1)return Fe.simplify1(E.Op.PLUS,e.flags,
t,null);let i=[];for(let r=0;r<e.min-1;r++)i.push(t);return i.push(Fe.simplify1(E.Op.PLUS,e.flags,t,null)),Fe.concat(i)}
if(e.min===1&&e.max===1)return t;let s=null;if(e.min>0){s=[];for(let i=0;i<e.min;i++)s.push(t)}if(e.max>e.min){let i=Fe.
simplify1(E.Op.QUEST,e.flags,t,null);for(let r=e.min+1;r<e.max;r++)i=Fe.simplify1(E.Op.QUEST,e.flags,Fe.concat([t,i]),null);
if(s===null)return i;s.push(i)}return s!==null?Fe.concat(s):new E(E.Op.NO_MATCH)}static concat(e){let t=[];for(let i=0;i<
e.length;i++){let r=e[i];if(r.op===E.Op.NO_MATCH)return new E(E.Op.NO_MATCH);if(r.op!==E.Op.EMPTY_MATCH){if(r.op===E.Op.
CONCAT){for(let o=0;o<r.subs.length;o++)t.push(r.subs[o]);continue}t.push(r)}}if(t.length===0)return new E(E.Op.EMPTY_MATCH);
if(t.length===1)return t[0];let s=new E(E.Op.CONCAT);return s.subs=t,s}static simplify1(e,t,s,i){if(s.op===E.Op.EMPTY_MATCH)
return s;if(s.op===E.Op.NO_MATCH)return e===E.Op.PLUS?s:new E(E.Op.EMPTY_MATCH);if(e===s.op&&(t&w.NON_GREEDY)===(s.flags&
w.NON_GREEDY))return s;if(i!==null&&i.op===e&&(i.flags&w.NON_GREEDY)===(t&w.NON_GREEDY)&&s===i.subs[0])return i;let r=new E(
e);return r.flags=t,r.subs=[s],r}},Y=class{constructor(n,e){this.sign=n,this.cls=e}},ip=[48,57],rp=[9,10,12,13,32,32],op=[
48,57,65,90,95,95,97,122],ap=new Map([["\\d",new Y(1,ip)],["\\D",new Y(-1,ip)],["\\s",new Y(1,rp)],["\\S",new Y(-1,rp)],
["\\w",new Y(1,op)],["\\W",new Y(-1,op)]]),lp=[48,57,65,90,97,122],Bp=[65,90,97,122],cp=[0,127],up=[9,9,32,32],fp=[0,31,
127,127],hp=[48,57],dp=[33,126],pp=[97,122],Cp=[32,126],mp=[33,47,58,64,91,96,123,126],gp=[9,13,32,32],yp=[65,90],Ep=[48,
57,65,90,95,95,97,122],Dp=[48,57,65,70,97,102],Sp=new Map([["[:alnum:]",new Y(1,lp)],["[:^alnum:]",new Y(-1,lp)],["[:alp\
ha:]",new Y(1,Bp)],["[:^alpha:]",new Y(-1,Bp)],["[:ascii:]",new Y(1,cp)],["[:^ascii:]",new Y(-1,cp)],["[:blank:]",new Y(
1,up)],["[:^blank:]",new Y(-1,up)],["[:cntrl:]",new Y(1,fp)],["[:^cntrl:]",new Y(-1,fp)],["[:digit:]",new Y(1,hp)],["[:^\
digit:]",new Y(-1,hp)],["[:graph:]",new Y(1,dp)],["[:^graph:]",new Y(-1,dp)],["[:lower:]",new Y(1,pp)],["[:^lower:]",new Y(
-1,pp)],["[:print:]",new Y(1,Cp)],["[:^print:]",new Y(-1,Cp)],["[:punct:]",new Y(1,mp)],["[:^punct:]",new Y(-1,mp)],["[:\
space:]",new Y(1,gp)],["[:^space:]",new Y(-1,gp)],["[:upper:]",new Y(1,yp)],["[:^upper:]",new Y(-1,yp)],["[:word:]",new Y(
1,Ep)],["[:^word:]",new Y(-1,Ep)],["[:xdigit:]",new Y(1,Dp)],["[:^xdigit:]",new Y(-1,Dp)]]),Sn=class Xr{static charClassToString(e,t){
let s="[";for(let i=0;i<t;i+=2){i>0&&(s+=" ");let r=e[i],o=e[i+1];r===o?s+=`0x${r.toString(16)}`:s+=`0x${r.toString(16)}\
-0x${o.toString(16)}`}return s+="]",s}static sortRanges(e,t){let s=t>>1,i=new Array(s);for(let o=0;o<s;o++)i[o]=o;i.sort(
(o,a)=>e[2*o]-e[2*a]||e[2*a+1]-e[2*o+1]);let r=e.slice(0,t);for(let o=0;o<s;o++)e[2*o]=r[2*i[o]],e[2*o+1]=r[2*i[o]+1]}constructor(e=I.
emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.
r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.
isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;
Xr.sortRanges(this.r,this.len);let e=2;for(let t=2;t<this.len;t+=2){let s=this.r[t],i=this.r[t+1];if(s<=this.r[e-1]+1){i>
this.r[e-1]&&(this.r[e-1]=i);continue}this.r[e]=s,this.r[e+1]=i,e+=2}return this.len=e,this}appendLiteral(e,t){return(t&
w.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,t){if(this.len>0){for(let s=2;s<=4;s+=2)
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
(s=new Xr().appendFoldedClass(s).cleanClass().toArray()),this.appendClassWithSign(s,e.sign)}toString(){return Xr.charClassToString(
this.r,this.len)}},NO=class{constructor(n){this.str=n,this.position=0}pos(){return this.position}rewindTo(n){this.position=
n}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(n){this.position+=n}skipString(n){
this.position+=n.length}pop(){let n=this.str.codePointAt(this.position);return this.position+=I.charCount(n),n}lookingAt(n){
return this.str.startsWith(n,this.position)}rest(){return this.str.substring(this.position)}from(n){return this.str.substring(
n,this.position)}toString(){return this.rest()}},Ws=class x{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new C(
new Uint32Array([0,T.MAX_RUNE,1]));static ASCII_TABLE=new C(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new C(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:x.ANY_TABLE,fold:x.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:x.ASCII_TABLE,fold:x.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:ze.CATEGORIES.get("Cn"),fold:ze.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:ze.CATEGORIES.get("LC"),fold:ze.FOLD_CATEGORIES.get("LC"),sign:1}:ze.CATEGORIES.has(e)?
{tab:ze.CATEGORIES.get(e),fold:ze.FOLD_CATEGORIES.get(e),sign:1}:ze.SCRIPTS.has(e)?{tab:ze.SCRIPTS.get(e),fold:ze.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<T.MIN_FOLD||e>T.MAX_FOLD)return e;let t=e,s=e;for(e=T.simpleFold(e);e!==s;e=
T.simpleFold(e))t>e&&(t=e);return t}static leadingRegexp(e){if(e.op===E.Op.EMPTY_MATCH)return null;if(e.op===E.Op.CONCAT&&
e.subs.length>0){let t=e.subs[0];return t.op===E.Op.EMPTY_MATCH?null:t}return e}static literalRegexp(e,t){let s=new E(E.
Op.LITERAL);return s.flags=t,s.runes=I.stringToRunes(e),s}static parse(e,t){return new x(e,t).parseInternal()}static parseRepeat(e){
let t=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let s=x.parseInt(e);if(s===-1||!e.more())return-1;let i;
if(!e.lookingAt(","))i=s;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))i=-1;else if((i=x.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),s<0||s>1e3||i===-2||i>1e3||i>=0&&s>i)throw new re(x.ERR_INVALID_REPEAT_SIZE,
e.from(t));return s<<16|i&T.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let t=0;t<e.length;t++){let s=e.
codePointAt(t);if(s!==b.CODES._&&!I.isalnum(s))return!1}return!0}static parseInt(e){let t=e.pos();for(;e.more()&&e.peek()>=
b.CODES[0]&&e.peek()<=b.CODES[9];)e.skip(1);let s=e.from(t);return s.length===0||s.length>1&&s.codePointAt(0)===b.CODES[0]?
-1:s.length>8?-2:parseInt(s,10)}static isCharClass(e){return e.op===E.Op.LITERAL&&e.runes.length===1||e.op===E.Op.CHAR_CLASS||
e.op===E.Op.ANY_CHAR_NOT_NL||e.op===E.Op.ANY_CHAR}static matchRune(e,t){switch(e.op){case E.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===t;case E.Op.CHAR_CLASS:for(let s=0;s<e.runes.length;s+=2)if(e.runes[s]<=t&&t<=e.runes[s+1])return!0;return!1;case E.
Op.ANY_CHAR_NOT_NL:return t!==b.CODES[`
`];case E.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,t){switch(e.op){case E.Op.ANY_CHAR:break;case E.Op.ANY_CHAR_NOT_NL:
x.matchRune(t,b.CODES[`
`])&&(e.op=E.Op.ANY_CHAR);break;case E.Op.CHAR_CLASS:{let s=new Sn(Array.isArray(e.runes)?e.runes:Array.from(e.runes));t.
op===E.Op.LITERAL?s.appendLiteral(t.runes[0],t.flags):s.appendClass(t.runes),e.runes=s.toGrowableArray();break}case E.Op.
LITERAL:if(t.runes[0]===e.runes[0]&&t.flags===e.flags)break;e.op=E.Op.CHAR_CLASS,e.runes=new Sn().appendLiteral(e.runes[0],
e.flags).appendLiteral(t.runes[0],t.flags).toGrowableArray()}}static parseEscape(e){let t=e.pos();if(e.skip(1),!e.more())
throw new re(x.ERR_TRAILING_BACKSLASH);let s=e.pop();e:switch(s){case b.CODES[1]:case b.CODES[2]:case b.CODES[3]:case b.
CODES[4]:case b.CODES[5]:case b.CODES[6]:case b.CODES[7]:if(!e.more()||e.peek()<b.CODES[0]||e.peek()>b.CODES[7])break;case b.
CODES[0]:{let i=s-b.CODES[0];for(let r=1;r<3&&!(!e.more()||e.peek()<b.CODES[0]||e.peek()>b.CODES[7]);r++)i=i*8+e.peek()-
b.CODES[0],e.skip(1);return i}case b.CODES.x:{if(!e.more())break;if(s=e.pop(),s===b.CODES["{"]){let o=0,a=0;for(;;){if(!e.
more())break e;if(s=e.pop(),s===b.CODES["}"])break;let l=I.unhex(s);if(l<0||(a=a*16+l,a>T.MAX_RUNE))break e;o++}if(o===0)
break e;return a}let i=I.unhex(s);if(!e.more())break;s=e.pop();let r=I.unhex(s);if(i<0||r<0)break;return i*16+r}case b.CODES.
a:return b.CODES["\x07"];case b.CODES.f:return b.CODES["\f"];case b.CODES.n:return b.CODES[`
`];case b.CODES.r:return b.CODES["\r"];case b.CODES.t:return b.CODES["	"];case b.CODES.v:return b.CODES["\v"];default:if(s<=
T.MAX_ASCII&&!I.isalnum(s))return s}throw new re(x.ERR_INVALID_ESCAPE,e.from(t))}static parseClassChar(e,t){if(!e.more())
throw new re(x.ERR_MISSING_BRACKET,e.from(t));return e.lookingAt("\\")?x.parseEscape(e):e.pop()}static hasCapture(e){if(e===
null)return!1;if(e.op===E.Op.CAPTURE)return!0;if(e.subs){for(let t of e.subs)if(x.hasCapture(t))return!0}return!1}constructor(e,t=0){
this.wholeRegexp=e,this.flags=t,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=
0,this.numRunes=0,this.repeats=0,this.height=null,this.size=null,this.nlb=0}newRegexp(e){let t=this.free;return t!==null&&
t.subs!==null&&t.subs.length>0?(this.free=t.subs[0],t.reinit(),t.op=e):(t=new E(e),this.numRegexp+=1),t}reuse(e){this.height!==
null&&this.height.has(e)&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.free=e}checkLimits(e){
if(this.numRunes>x.MAX_RUNES)throw new re(x.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===
null){if(this.repeats===0&&(this.repeats=1),e.op===E.Op.REPEAT){let t=e.max;t===-1&&(t=e.min),t<=0&&(t=1),t>Math.floor(x.
MAX_SIZE/this.repeats)?this.repeats=x.MAX_SIZE:this.repeats*=t}if(this.numRegexp<Math.floor(x.MAX_SIZE/this.repeats))return;
this.size=new Map;for(let t of this.stack)this.checkSize(t)}if(this.calcSize(e,!0)>x.MAX_SIZE)throw new re(x.ERR_LARGE)}calcSize(e,t=!1){
if(!t&&this.size!==null&&this.size.has(e))return this.size.get(e);let s=0;switch(e.op){case E.Op.LITERAL:s=e.runes.length;
break;case E.Op.PLB:case E.Op.NLB:case E.Op.CAPTURE:case E.Op.STAR:s=2+this.calcSize(e.subs[0]);break;case E.Op.PLUS:case E.
Op.QUEST:s=1+this.calcSize(e.subs[0]);break;case E.Op.CONCAT:for(let i of e.subs)s=s+this.calcSize(i);break;case E.Op.ALTERNATE:
for(let i of e.subs)s=s+this.calcSize(i);e.subs.length>1&&(s=s+e.subs.length-1);break;case E.Op.REPEAT:{let i=this.calcSize(
e.subs[0]);if(e.max===-1){e.min===0?s=2+i:s=1+e.min*i;break}s=e.max*i+(e.max-e.min);break}}return s=Math.max(1,s),this.size===
null&&(this.size=new Map),this.size.set(e,s),s}checkHeight(e){if(!(this.numRegexp<x.MAX_HEIGHT)){if(this.height===null){
this.height=new Map;for(let t of this.stack)this.checkHeight(t)}if(this.calcHeight(e,!0)>x.MAX_HEIGHT)throw new re(x.ERR_NESTING_DEPTH)}}calcHeight(e,t=!1){
if(!t&&this.height!==null&&this.height.has(e))return this.height.get(e);let s=1;for(let i of e.subs){let r=this.calcHeight(
i);s<1+r&&(s=1+r)}return this.height===null&&(this.height=new Map),this.height.set(e,s),s}pop(){return this.stack.pop()}popToPseudo(){
let e=this.stack.length,t=e;for(;t>0&&!E.isPseudoOp(this.stack[t-1].op);)t--;return this.stack.splice(t,e-t)}push(e){if(this.
numRunes+=e.runes.length,e.op===E.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],
this.flags&~w.FOLD_CASE))return null;e.op=E.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~w.FOLD_CASE}else if(e.op===
E.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&T.simpleFold(e.runes[0])===e.runes[2]&&
T.simpleFold(e.runes[2])===e.runes[0]||e.op===E.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&T.simpleFold(
e.runes[0])===e.runes[1]&&T.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|w.FOLD_CASE))
return null;e.op=E.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|w.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,t){let s=this.stack.length;if(s<2)return!1;let i=this.stack[s-1],r=this.
stack[s-2];if(i.op!==E.Op.LITERAL||r.op!==E.Op.LITERAL||(i.flags&w.FOLD_CASE)!==(r.flags&w.FOLD_CASE))return!1;Array.isArray(
r.runes)||(r.runes=Array.from(r.runes));for(let o=0;o<i.runes.length;o++)r.runes.push(i.runes[o]);return e>=0?(i.runes=[
e],i.flags=t,!0):(this.pop(),this.reuse(i),!1)}newLiteral(e,t){let s=this.newRegexp(E.Op.LITERAL);return s.flags=t,(t&w.
FOLD_CASE)!==0&&(e=x.minFoldRune(e)),s.runes=[e],s}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let t=this.
newRegexp(e);return t.flags=this.flags,this.push(t)}repeat(e,t,s,i,r,o){let a=this.flags;if((a&w.PERL_X)!==0&&(r.more()&&
r.lookingAt("?")&&(r.skip(1),a^=w.NON_GREEDY),o!==-1))throw new re(x.ERR_INVALID_REPEAT_OP,r.from(o));let l=this.stack.length;
if(l===0)throw new re(x.ERR_MISSING_REPEAT_ARGUMENT,r.from(i));let B=this.stack[l-1];if(E.isPseudoOp(B.op))throw new re(
x.ERR_MISSING_REPEAT_ARGUMENT,r.from(i));let c=this.newRegexp(e);if(c.min=t,c.max=s,c.flags=a,c.subs=[B],this.stack[l-1]=
c,this.checkLimits(c),e===E.Op.REPEAT&&(t>=2||s>=2)&&!this.repeatIsValid(c,1e3))throw new re(x.ERR_INVALID_REPEAT_SIZE,r.
from(i))}repeatIsValid(e,t){if(e.op===E.Op.REPEAT){let s=e.max;if(s===0)return!0;if(s<0&&(s=e.min),s>t)return!1;s>0&&(t=
Math.trunc(t/s))}for(let s of e.subs)if(!this.repeatIsValid(s,t))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(E.Op.EMPTY_MATCH)):this.push(this.collapse(e,E.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(E.Op.NO_MATCH)):
this.push(this.collapse(e,E.Op.ALTERNATE))}cleanAlt(e){e.op===E.Op.CHAR_CLASS&&(e.runes=new Sn(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===T.MAX_RUNE?(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===b.CODES[`
`]-1&&e.runes[2]===b.CODES[`
`]+1&&e.runes[3]===T.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR_NOT_NL))}collapse(e,t){if(e.length===1)return e[0];
let s=0;for(let a of e)s+=a.op===t?a.subs.length:1;let i=new Array(s).fill(null),r=0;for(let a of e)if(a.op===t){for(let l=0;l<
a.subs.length;l++)i[r++]=a.subs[l];this.reuse(a)}else i[r++]=a;let o=this.newRegexp(t);if(o.subs=i,t===E.Op.ALTERNATE&&(o.
subs=this.factor(o.subs),o.subs.length===1)){let a=o;o=o.subs[0],this.reuse(a)}return o}factor(e){if(e.length<2)return e;
let t=0,s=e.length,i=0,r=null,o=0,a=0,l=0;for(let c=0;c<=s;c++){let u=null,f=0,h=0;if(c<s){let d=e[t+c];if(d.op===E.Op.CONCAT&&
d.subs.length>0&&(d=d.subs[0]),d.op===E.Op.LITERAL&&(u=d.runes,f=d.runes.length,h=d.flags&w.FOLD_CASE),h===a){let p=0;for(;p<
o&&p<f&&r[p]===u[p];)p++;if(p>0){o=p;continue}}}if(c!==l)if(c===l+1)e[i++]=e[t+l];else{let d=this.newRegexp(E.Op.LITERAL);
d.flags=a,d.runes=r.slice(0,o);for(let y=l;y<c;y++)e[t+y]=this.removeLeadingString(e[t+y],o),this.checkLimits(e[t+y]);let p=this.
collapse(e.slice(t+l,t+c),E.Op.ALTERNATE),g=this.newRegexp(E.Op.CONCAT);g.subs=[d,p],e[i++]=g}l=c,r=u,o=f,a=h}s=i,t=0,l=
0,i=0;let B=null;for(let c=0;c<=s;c++){let u=null;if(!(c<s&&(u=x.leadingRegexp(e[t+c]),B!==null&&B.equals(u)&&(x.isCharClass(
B)||B.op===E.Op.REPEAT&&B.min===B.max&&x.isCharClass(B.subs[0]))))){if(c!==l)if(c===l+1)e[i++]=e[t+l];else{let f=B;for(let p=l;p<
c;p++){let g=p!==l;e[t+p]=this.removeLeadingRegexp(e[t+p],g),this.checkLimits(e[t+p])}let h=this.collapse(e.slice(t+l,t+
c),E.Op.ALTERNATE),d=this.newRegexp(E.Op.CONCAT);d.subs=[f,h],e[i++]=d}l=c,B=u}}s=i,t=0,l=0,i=0;for(let c=0;c<=s;c++)if(!(c<
s&&x.isCharClass(e[t+c]))){if(c!==l)if(c===l+1)e[i++]=e[t+l];else{let u=l;for(let h=l+1;h<c;h++){let d=e[t+u],p=e[t+h];(d.
op<p.op||d.op===p.op&&(d.runes!==null?d.runes.length:0)<(p.runes!==null?p.runes.length:0))&&(u=h)}let f=e[t+l];e[t+l]=e[t+
u],e[t+u]=f;for(let h=l+1;h<c;h++)x.mergeCharClass(e[t+l],e[t+h]),this.reuse(e[t+h]);this.cleanAlt(e[t+l]),e[i++]=e[t+l]}
c<s&&(e[i++]=e[t+c]),l=c+1}s=i,t=0,l=0,i=0;for(let c=0;c<s;++c)c+1<s&&e[t+c].op===E.Op.EMPTY_MATCH&&e[t+c+1].op===E.Op.EMPTY_MATCH||
(e[i++]=e[t+c]);return s=i,t=0,e.slice(t,s)}removeLeadingString(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){let s=this.
removeLeadingString(e.subs[0],t);if(e.subs[0]=s,s.op===E.Op.EMPTY_MATCH)switch(this.reuse(s),e.subs.length){case 0:case 1:
e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 2:{let i=e;e=e.subs[1],this.reuse(i);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===E.Op.LITERAL&&(e.runes=e.runes.slice(t,e.runes.length),e.runes.length===0&&(e.op=
E.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){switch(t&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 1:{let s=e;
e=e.subs[0],this.reuse(s);break}}return e}return t&&this.reuse(e),this.newRegexp(E.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&w.LITERAL)!==0)return x.literalRegexp(this.wholeRegexp,this.flags);let e=-1,t=-1,s=-1,i=new NO(this.wholeRegexp);for(;i.
more();){let r=-1;e:switch(i.peek()){case b.CODES["("]:if((this.flags&w.LOOKBEHIND)!==0){if(i.lookingAt("(?<=")){this.parsePosLookBehind(),
i.skip(4);break}if(i.lookingAt("(?<!")){this.parseNegLookBehind(),i.skip(4);break}}if((this.flags&w.PERL_X)!==0&&i.lookingAt(
"(?")){this.parsePerlFlags(i);break}this.op(E.Op.LEFT_PAREN).cap=++this.numCap,i.skip(1);break;case b.CODES["|"]:this.parseVerticalBar(),
i.skip(1);break;case b.CODES[")"]:this.parseRightParen(),i.skip(1);break;case b.CODES["^"]:(this.flags&w.ONE_LINE)!==0?this.
op(E.Op.BEGIN_TEXT):this.op(E.Op.BEGIN_LINE),i.skip(1);break;case b.CODES.$:(this.flags&w.ONE_LINE)!==0?this.op(E.Op.END_TEXT).
flags|=w.WAS_DOLLAR:this.op(E.Op.END_LINE),i.skip(1);break;case b.CODES["."]:(this.flags&w.DOT_NL)!==0?this.op(E.Op.ANY_CHAR):
this.op(E.Op.ANY_CHAR_NOT_NL),i.skip(1);break;case b.CODES["["]:this.parseClass(i);break;case b.CODES["*"]:case b.CODES["\
+"]:case b.CODES["?"]:{r=i.pos();let o=null;switch(i.pop()){case b.CODES["*"]:o=E.Op.STAR;break;case b.CODES["+"]:o=E.Op.
PLUS;break;case b.CODES["?"]:o=E.Op.QUEST}this.repeat(o,t,s,r,i,e);break}case b.CODES["{"]:{let o=i.pos(),a=x.parseRepeat(
i);if(a<0){i.rewindTo(o),this.literal(i.pop());break}r=o,t=a>>16,s=(a&T.MAX_BMP)<<16>>16,this.repeat(E.Op.REPEAT,t,s,r,i,
e);break}case b.CODES["\\"]:{let o=i.pos();if(i.skip(1),(this.flags&w.PERL_X)!==0&&i.more())switch(i.pop()){case b.CODES.
A:this.op(E.Op.BEGIN_TEXT);break e;case b.CODES.b:this.op(E.Op.WORD_BOUNDARY);break e;case b.CODES.B:this.op(E.Op.NO_WORD_BOUNDARY);
break e;case b.CODES.C:throw new re(x.ERR_INVALID_ESCAPE,"\\C");case b.CODES.Q:{let B=i.rest(),c=B.indexOf("\\E");c>=0?(B=
B.substring(0,c),i.skipString(B),i.skipString("\\E")):i.skipString(B);let u=0;for(;u<B.length;){let f=B.codePointAt(u);this.
literal(f),u+=I.charCount(f)}break e}case b.CODES.z:this.op(E.Op.END_TEXT);break e;default:i.rewindTo(o)}else i.rewindTo(
o);let a=this.newRegexp(E.Op.CHAR_CLASS);if(a.flags=this.flags,i.lookingAt("\\p")||i.lookingAt("\\P")){let B=new Sn;if(this.
parseUnicodeClass(i,B)){a.runes=B.toArray(),this.push(a);break e}}let l=new Sn;if(this.parsePerlClassEscape(i,l)){a.runes=
l.toArray(),this.push(a);break e}i.rewindTo(o),this.reuse(a),this.literal(x.parseEscape(i));break}default:this.literal(i.
pop())}e=r}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new re(x.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let t=e.pos(),s=e.rest();
if(s.startsWith("(?P<")||s.startsWith("(?<")){let a=s.charAt(2)==="P"?4:3,l=s.indexOf(">");if(l<0)throw new re(x.ERR_INVALID_NAMED_CAPTURE,
s);let B=s.substring(a,l);if(e.skipString(B),e.skip(a+1),!x.isValidCaptureName(B))throw new re(x.ERR_INVALID_NAMED_CAPTURE,
s.substring(0,l+1));let c=this.op(E.Op.LEFT_PAREN);if(c.cap=++this.numCap,this.namedGroups[B])throw new re(x.ERR_DUPLICATE_NAMED_CAPTURE,
B);this.namedGroups[B]=this.numCap,c.name=B;return}e.skip(2);let i=this.flags,r=1,o=!1;e:for(;e.more();){let a=e.pop();switch(a){case b.
CODES.i:i|=w.FOLD_CASE,o=!0;break;case b.CODES.m:i&=~w.ONE_LINE,o=!0;break;case b.CODES.s:i|=w.DOT_NL,o=!0;break;case b.
CODES.U:i|=w.NON_GREEDY,o=!0;break;case b.CODES["-"]:if(r<0)break e;r=-1,i=~i,o=!1;break;case b.CODES[":"]:case b.CODES["\
)"]:if(r<0){if(!o)break e;i=~i}a===b.CODES[":"]&&this.op(E.Op.LEFT_PAREN),this.flags=i;return;default:break e}}throw new re(
x.ERR_INVALID_PERL_OP,e.from(t))}parsePosLookBehind(){let e=this.newRegexp(E.Op.LEFT_PAREN);return e.flags=this.flags,e.
lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(E.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(E.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.
stack.length;if(e>=3&&this.stack[e-2].op===E.Op.VERTICAL_BAR&&x.isCharClass(this.stack[e-1])&&x.isCharClass(this.stack[e-
3])){let t=this.stack[e-1],s=this.stack[e-3];if(t.op>s.op){let i=s;s=t,t=i,this.stack[e-3]=s}return x.mergeCharClass(s,t),
this.reuse(t),this.pop(),!0}if(e>=2){let t=this.stack[e-1],s=this.stack[e-2];if(s.op===E.Op.VERTICAL_BAR)return e>=3&&this.
cleanAlt(this.stack[e-3]),this.stack[e-2]=t,this.stack[e-1]=s,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&
this.pop(),this.alternate(),this.stack.length<2)throw new re(x.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),t=this.
pop();if(t.op!==E.Op.LEFT_PAREN)throw new re(x.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=t.flags,t.lb!==0){if(x.
hasCapture(e))throw new re(x.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);t.lb>0?t.op=E.Op.PLB:t.op=E.Op.NLB,t.subs=
[e],this.push(t);return}t.cap===0?this.push(e):(t.op=E.Op.CAPTURE,t.subs=[e],this.push(t))}parsePerlClassEscape(e,t){let s=e.
pos();if((this.flags&w.PERL_X)===0||!e.more()||e.pop()!==b.CODES["\\"]||!e.more())return!1;e.pop();let i=e.from(s),r=ap.
has(i)?ap.get(i):null;return r===null?!1:(t.appendGroup(r,(this.flags&w.FOLD_CASE)!==0),!0)}parseNamedClass(e,t){let s=e.
rest(),i=s.indexOf(":]");if(i<0)return!1;let r=s.substring(0,i+2);e.skipString(r);let o=Sp.has(r)?Sp.get(r):null;if(o===
null)throw new re(x.ERR_INVALID_CHAR_RANGE,r);return t.appendGroup(o,(this.flags&w.FOLD_CASE)!==0),!0}parseUnicodeClass(e,t){
let s=e.pos();if((this.flags&w.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let i=1,
r=e.pop();if(r===b.CODES.P&&(i=-1),!e.more())throw e.rewindTo(s),new re(x.ERR_INVALID_CHAR_RANGE,e.rest());r=e.pop();let o;
if(r!==b.CODES["{"])o=I.runeToString(r);else{let c=e.rest(),u=c.indexOf("}");if(u<0)throw e.rewindTo(s),new re(x.ERR_INVALID_CHAR_RANGE,
e.rest());o=c.substring(0,u),e.skipString(o),e.skip(1)}o.length!==0&&o.codePointAt(0)===b.CODES["^"]&&(i=0-i,o=o.substring(
1));let a=x.unicodeTable(o);if(a===null)throw new re(x.ERR_INVALID_CHAR_RANGE,e.from(s));a.sign<0&&(i=0-i);let l=a.tab,B=a.
fold;if((this.flags&w.FOLD_CASE)===0||B===null)t.appendTableWithSign(l,i);else{let c=new Sn().appendTable(l).appendTable(
B).cleanClass().toArray();t.appendClassWithSign(Array.from(c),i)}return!0}parseClass(e){let t=e.pos();e.skip(1);let s=this.
newRegexp(E.Op.CHAR_CLASS);s.flags=this.flags;let i=new Sn,r=1;e.more()&&e.lookingAt("^")&&(r=-1,e.skip(1),(this.flags&w.
CLASS_NL)===0&&i.appendRange(b.CODES[`
`],b.CODES[`
`]));let o=!0;for(;!e.more()||e.peek()!==b.CODES["]"]||o;){if(e.more()&&e.lookingAt("-")&&(this.flags&w.PERL_X)===0&&!o){
let c=e.rest();if(c==="-"||!c.startsWith("-]"))throw e.rewindTo(t),new re(x.ERR_INVALID_CHAR_RANGE,e.rest())}o=!1;let a=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,i))continue;e.rewindTo(a)}if(this.parseUnicodeClass(e,i)||this.parsePerlClassEscape(
e,i))continue;e.rewindTo(a);let l=x.parseClassChar(e,t),B=l;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(B=x.parseClassChar(e,t),B<l)throw new re(x.ERR_INVALID_CHAR_RANGE,e.from(a))}(this.flags&w.FOLD_CASE)===
0?i.appendRange(l,B):i.appendFoldedRange(l,B)}e.skip(1),i.cleanClass(),r<0&&i.negateClass(),s.runes=i.toArray(),this.push(
s)}},IO=class bn{static initTest(e){let t=bn.compile(e),s=new bn(t.expr,t.prog,t.numSubexp,t.longest);return s.cond=t.cond,
s.prefix=t.prefix,s.prefixUTF8=t.prefixUTF8,s.prefixComplete=t.prefixComplete,s.prefixRune=t.prefixRune,s.prefilter=t.prefilter,
s.namedGroups=t.namedGroups,s}static compile(e){return bn.compileImpl(e,w.PERL,!1)}static compilePOSIX(e){return bn.compileImpl(
e,w.POSIX,!0)}static compileImpl(e,t,s){let i=Ws.parse(e,t),r=i.maxCap(),o=i.namedGroups;i=_p.simplify(i);let a=bO.build(
i),l=xp.compileRegexp(i),B=new bn(e,l,r,s);B.prefilter=a.type===K.Type.NONE?null:a;let[c,u]=l.prefix();return B.prefixComplete=
c,B.prefix=u,B.prefixUTF8=I.stringToUtf8ByteArray(B.prefix),B.prefix.length>0&&(B.prefixRune=B.prefix.codePointAt(0)),B.
namedGroups=o,B}static match(e,t){return bn.compile(e).match(t)}constructor(e,t,s=0,i=0){this.expr=e,this.prog=t,this.numSubexp=
s,this.longest=i,this.cond=t.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=tp.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new mB(this.prog)),this.lazyDFA}matchPrefixComplete(e,t,s,i){if((s===
w.ANCHOR_START||s===w.ANCHOR_BOTH)&&t!==0)return null;let r=-1,o=-1,a=e.prefixLength(this);if(s===w.UNANCHORED){let l=e.
index(this,t);if(l<0)return null;r=t+l,o=r+a}else if(s===w.ANCHOR_BOTH){if(e.endPos()!==a||e.index(this,0)!==0)return null;
r=0,o=a}else if(s===w.ANCHOR_START){if(e.index(this,0)!==0)return null;r=0,o=a}if(r<0)return null;if(i>0){let l=new Int32Array(
i).fill(-1);return l[0]=r,l[1]=o,Array.from(l)}return[]}createLookbehindState(){return this.prog.numLb>0?new hO(this.prog):
null}executeEngine(e,t,s,i,r=null){if(this.prefixComplete&&(i===0||this.numSubexp===0))return this.matchPrefixComplete(e,
t,s,i);if(this.prefilter!==null&&s===w.UNANCHORED&&!this.prefilter.eval(e,t))return null;if(this.onepass!==null)return tp.
execute(this,e,t,s,i);if(i>0)return this.prog.numLb===0&&e.endPos()<=zr.maxBitStateLen(this.prog)?zr.execute(this,e,t,s,
i):this.doExecuteNFA(e,t,s,i,r);if(this.prog.numLb===0){let o=this.dfa.match(e,t,s);if(o!==null)return o?[]:null;if(e.endPos()<=
zr.maxBitStateLen(this.prog))return zr.execute(this,e,t,s,i)}return this.doExecuteNFA(e,t,s,i,r)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,t,s,i,r=null){
let o=this.get();o||(o=Tp.fromRE2(this)),o.init(i);let a=o.match(e,t,s,r)?o.submatches():null;return this.put(o),a}match(e){
return this.executeEngine(ne.fromUTF16(e),0,w.UNANCHORED,0)!==null}matchWithGroup(e,t,s,i,r,o=null){return e instanceof Nn||
(I.isByteArray(e)?e=An.utf8(e):e=An.utf16(e)),this.matchMachineInput(e,t,s,i,r,o)}matchMachineInput(e,t,s,i,r,o=null){if(t>
s)return[!1,null];let a=e.isUTF16Encoding()?ne.fromUTF16(e.asCharSequence(),0,s):ne.fromUTF8(e.asBytes(),0,s),l=this.executeEngine(
a,t,i,2*r,o);return l===null?[!1,null]:[!0,l]}matchUTF8(e){return this.executeEngine(ne.fromUTF8(e),0,w.UNANCHORED,0)!==
null}replaceAll(e,t){return this.replaceAllFunc(e,()=>t,2*e.length+1)}replaceFirst(e,t){return this.replaceAllFunc(e,()=>t,
1)}replaceAllFunc(e,t,s){let i=0,r=0,o="",a=ne.fromUTF16(e),l=this.createLookbehindState(),B=0;for(;r<=e.length;){let c=this.
executeEngine(a,r,w.UNANCHORED,2,l);if(c===null||c.length===0)break;o+=e.substring(i,c[0]),(c[1]>i||c[0]===0)&&(o+=t(e.substring(
c[0],c[1])),B++),i=c[1];let u=a.step(r)&7;if(r+u>c[1]?r+=u:r+1>c[1]?r++:r=c[1],B>=s)break}return o+=e.substring(i),o}pad(e){
if(e===null)return null;let t=(1+this.numSubexp)*2;if(e.length<t){let s=new Array(t).fill(-1);for(let i=0;i<e.length;i++)
s[i]=e[i];e=s}return e}allMatches(e,t,s=i=>i){let i=[],r=e.endPos();t<0&&(t=r+1);let o=0,a=0,l=-1,B=this.createLookbehindState();
for(;a<t&&o<=r;){let c=this.executeEngine(e,o,w.UNANCHORED,this.prog.numCap,B);if(c===null||c.length===0)break;let u=!0;
if(c[1]===o){c[0]===l&&(u=!1);let f=e.step(o);f<0?o=r+1:o+=f&7}else o=c[1];l=c[1],u&&(i.push(s(this.pad(c))),a++)}return i}findUTF8(e){
let t=this.executeEngine(ne.fromUTF8(e),0,w.UNANCHORED,2);return t===null?null:e.slice(t[0],t[1])}findUTF8Index(e){let t=this.
executeEngine(ne.fromUTF8(e),0,w.UNANCHORED,2);return t===null?null:t.slice(0,2)}find(e){let t=this.executeEngine(ne.fromUTF16(
e),0,w.UNANCHORED,2);return t===null?"":e.substring(t[0],t[1])}findIndex(e){return this.executeEngine(ne.fromUTF16(e),0,
w.UNANCHORED,2)}findUTF8Submatch(e){let t=this.executeEngine(ne.fromUTF8(e),0,w.UNANCHORED,this.prog.numCap);if(t===null)
return null;let s=new Array(1+this.numSubexp).fill(null);for(let i=0;i<s.length;i++)2*i<t.length&&t[2*i]>=0&&(s[i]=e.slice(
t[2*i],t[2*i+1]));return s}findUTF8SubmatchIndex(e){return this.pad(this.executeEngine(ne.fromUTF8(e),0,w.UNANCHORED,this.
prog.numCap))}findSubmatch(e){let t=this.executeEngine(ne.fromUTF16(e),0,w.UNANCHORED,this.prog.numCap);if(t===null)return null;
let s=new Array(1+this.numSubexp).fill(null);for(let i=0;i<s.length;i++)2*i<t.length&&t[2*i]>=0&&(s[i]=e.substring(t[2*i],
t[2*i+1]));return s}findSubmatchIndex(e){return this.pad(this.executeEngine(ne.fromUTF16(e),0,w.UNANCHORED,this.prog.numCap))}findAllUTF8(e,t){
let s=this.allMatches(ne.fromUTF8(e),t,i=>e.slice(i[0],i[1]));return s.length===0?null:s}findAllUTF8Index(e,t){let s=this.
allMatches(ne.fromUTF8(e),t,i=>i.slice(0,2));return s.length===0?null:s}findAll(e,t){let s=this.allMatches(ne.fromUTF16(
e),t,i=>e.substring(i[0],i[1]));return s.length===0?null:s}findAllIndex(e,t){let s=this.allMatches(ne.fromUTF16(e),t,i=>i.
slice(0,2));return s.length===0?null:s}findAllUTF8Submatch(e,t){let s=this.allMatches(ne.fromUTF8(e),t,i=>{let r=new Array(
i.length/2|0).fill(null);for(let o=0;o<r.length;o++)i[2*o]>=0&&(r[o]=e.slice(i[2*o],i[2*o+1]));return r});return s.length===
0?null:s}findAllUTF8SubmatchIndex(e,t){let s=this.allMatches(ne.fromUTF8(e),t);return s.length===0?null:s}findAllSubmatch(e,t){
let s=this.allMatches(ne.fromUTF16(e),t,i=>{let r=new Array(i.length/2|0).fill(null);for(let o=0;o<r.length;o++)i[2*o]>=
0&&(r[o]=e.substring(i[2*o],i[2*o+1]));return r});return s.length===0?null:s}findAllSubmatchIndex(e,t){let s=this.allMatches(
ne.fromUTF16(e),t);return s.length===0?null:s}},yB=class On{static UNANCHORED=w.UNANCHORED;static ANCHOR_START=w.ANCHOR_START;static ANCHOR_BOTH=w.
ANCHOR_BOTH;constructor(e=On.UNANCHORED,t=0,s=8388608){if(![On.UNANCHORED,On.ANCHOR_START,On.ANCHOR_BOTH].includes(e))throw new Ap(
"The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");I.checkFlags(t),this.anchor=e,this.
jsFlags=t,this.maxMem=s;let i=w.PERL;(t&we.DISABLE_UNICODE_GROUPS)!==0&&(i&=~w.UNICODE_GROUPS),(t&we.LOOKBEHINDS)!==0&&(i|=
w.LOOKBEHIND),this.re2Flags=i,this.regexps=[],this.prog=null,this.dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new Vs(
"Cannot add patterns after compile");I.checkPattern(e);let t=e;(this.jsFlags&we.CASE_INSENSITIVE)!==0&&(t=`(?i)${t}`),(this.
jsFlags&we.DOTALL)!==0&&(t=`(?s)${t}`),(this.jsFlags&we.MULTILINE)!==0&&(t=`(?m)${t}`);let s=Ws.parse(t,this.re2Flags);return this.
regexps.push(_p.simplify(s)),this.regexps.length-1}compile(){if(this.prog)return;let e=xp.compileSet(this.regexps);if(e.
numInst()>Ws.MAX_SIZE)throw new Vs(`${Ws.ERR_LARGE}: the set compiles to ${e.numInst()} instructions, more than ${Ws.MAX_SIZE}`);
this.prog=e,this.dfa=new mB(this.prog,this.maxMem),this.dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,
longest:!1}}match(e){this.prog||this.compile();let t=I.isByteArray(e)?ne.fromUTF8(e):ne.fromUTF16(e),s=w.UNANCHORED;this.
anchor===On.ANCHOR_START?s=w.ANCHOR_START:this.anchor===On.ANCHOR_BOTH&&(s=w.ANCHOR_BOTH);let i=this.dfa.matchSet(t,0,s);
if(i!==null)return i;let r=Tp.fromRE2(this.dummyRe2);return r.init(0),r.matchSet(t,0,s)}},kO=class Bs{static isHexadecimal(e){
return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){let t="";if(Object.prototype.toString.call(e)===
"[object RegExp]"&&(e.ignoreCase&&(t+="i"),e.multiline&&(t+="m"),e.dotAll&&(t+="s"),e=e.source),typeof e!="string")return e;
let s="",i=!1,r=e.length;r===0&&(s="(?:)",i=!0);let o=!1,a=0;for(;a<r;){let B=e[a];if(B==="\\"){if(a+1<r)switch(B=e[a+1],
B){case"\\":s+="\\\\",a+=2;continue;case"c":if(a+2<r){let f=e[a+2].charCodeAt(0);if(f>=65&&f<=90||f>=97&&f<=122){let h=f%
32;s+="\\x",s+=(h>>4).toString(16).toUpperCase(),s+=(h&15).toString(16).toUpperCase(),a+=3,i=!0;continue}}s+="c",a+=2,i=
!0;continue;case"u":if(a+2<r){if(e[a+2]==="{"){let f=a+3,h=!1,d=!1;for(;f<r;){let p=e[f];if(p==="}"){d=!0;break}if(!Bs.isHexadecimal(
p))break;h=!0,f++}if(d&&h){s+="\\x",a+=2,i=!0;continue}}else if(a+5<r){let f=!0;for(let h=0;h<4;h++)if(!Bs.isHexadecimal(
e[a+2+h])){f=!1;break}if(f){s+="\\x{"+e.substring(a+2,a+6)+"}",a+=6,i=!0;continue}}}s+="u",a+=2,i=!0;continue;case"x":{let f=!1;
if(a+2<r&&e[a+2]==="{"){let h=a+3,d=!1,p=!1;for(;h<r;){let g=e[h];if(g==="}"){p=!0;break}if(!Bs.isHexadecimal(g))break;d=
!0,h++}p&&d&&(f=!0)}else a+3<r&&Bs.isHexadecimal(e[a+2])&&Bs.isHexadecimal(e[a+3])&&(f=!0);f?(s+="\\x",a+=2):(s+="x",a+=
2,i=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"s":case"S":case"w":case"W":case"b":case"\
B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":s+="\\"+
B,a+=2;continue;default:{let f=e.codePointAt(a+1);if(f>=48&&f<=57||f>=65&&f<=90||f>=97&&f<=122){let h=I.charCount(f);s+=
e.substring(a+1,a+1+h),a+=h+1,i=!0}else{s+="\\";let h=I.charCount(f);s+=e.substring(a+1,a+1+h),a+=h+1}continue}}}else if(B===
"/"){s+="\\/",a+=1,i=!0;continue}else if(B==="["){if(!o&&e[a+1]==="]"){s+="[^\\x00-\\x{10FFFF}]",a+=2,i=!0;continue}if(!o&&
e[a+1]==="^"&&e[a+2]==="]"){s+="[\\x00-\\x{10FFFF}]",a+=3,i=!0;continue}o=!0}else if(B==="]")o=!1;else if(!o&&B==="("&&a+
2<r&&e[a+1]==="?"&&e[a+2]==="<"&&a+3<r&&!"=!>)".includes(e[a+3])){s+="(?P<",a+=3,i=!0;continue}let c=e.codePointAt(a),u=I.
charCount(c);s+=e.substring(a,a+u),a+=u}let l=i?s:e;return t.length>0?`(?${t})${l}`:l}},wp=(n,e)=>{let t=n.matchArray();
return t.index=n.start(0),t.input=e,t.groups=n.namedGroupsObject(),t},zM=class Ct{static CASE_INSENSITIVE=we.CASE_INSENSITIVE;static DOTALL=we.
DOTALL;static MULTILINE=we.MULTILINE;static DISABLE_UNICODE_GROUPS=we.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=we.LONGEST_MATCH;static LOOKBEHINDS=we.
LOOKBEHINDS;static quote(e){return I.quoteMeta(e)}static quoteReplacement(e,t=!1){return zd.quoteReplacement(e,t)}static translateRegExp(e){
return kO.translate(e)}static compile(e,t=0){I.checkPattern(e),I.checkFlags(t);let s=e;(t&Ct.CASE_INSENSITIVE)!==0&&(s=`\
(?i)${s}`),(t&Ct.DOTALL)!==0&&(s=`(?s)${s}`),(t&Ct.MULTILINE)!==0&&(s=`(?m)${s}`);let i=w.PERL;(t&Ct.DISABLE_UNICODE_GROUPS)!==
0&&(i&=~w.UNICODE_GROUPS),(t&Ct.LOOKBEHINDS)!==0&&(i|=w.LOOKBEHIND);let r=new Ct(e,t);return r.re2Input=IO.compileImpl(s,
i,(t&Ct.LONGEST_MATCH)!==0),r}static matches(e,t){return Ct.compile(e).testExact(t)}static initTest(e,t,s){if(e==null)throw new Error(
"pattern is null");if(s==null)throw new Error("re2 is null");let i=new Ct(e,t);return i.re2Input=s,i}constructor(e,t){this.
patternInput=e,this.flagsInput=t,this.re2Input=null}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){
return this.patternInput}re2(){return this.re2Input}matches(e){return this.testExact(e)}matcher(e){return I.isByteArray(
e)&&(e=An.utf8(e)),new zd(this,e)}test(e){return I.isByteArray(e)?this.re2Input.matchUTF8(e):this.re2Input.match(e)}testExact(e){
let t=I.isByteArray(e)?ne.fromUTF8(e):ne.fromUTF16(e);return this.re2Input.executeEngine(t,0,w.ANCHOR_BOTH,0)!==null}exec(e){
let t=this.matcher(e);return t.find()?wp(t,e):null}split(e,t=0){let s=this.matcher(e),i=[],r=0,o=0;for(;s.find();){if(o===
0&&s.end()===0){o=s.end();continue}if(t>0&&i.length===t-1)break;if(o===s.start()){if(t===0){r+=1,o=s.end();continue}}else
for(;r>0;)i.push(""),r-=1;i.push(s.substring(o,s.start())),o=s.end()}if(t===0&&o!==s.inputLength()){for(;r>0;)i.push(""),
r-=1;i.push(s.substring(o,s.inputLength()))}return(t!==0||i.length===0&&!(o===s.inputLength()&&o>0))&&i.push(s.substring(
o,s.inputLength())),i}*matchAll(e){let t=this.matcher(e);for(;t.find();)yield wp(t,e)}toString(){return this.patternInput}programSize(){
return this.re2Input.numberOfInstructions()}groupCount(){return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.
re2Input.namedGroups}equals(e){return this===e?!0:e===null||this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&
this.patternInput===e.patternInput}};var FO=4096,TO=2e3;function Mp(n,e){let t=[],s=[];for(let[i,r]of n.split(",").entries()){let o=ll(r);if(o==="")continue;
let a=i+1,l=LO(o,e);l===void 0?s.push({source:o,position:a}):t.push({pattern:l,position:a})}return{parts:t,invalid:s}}function LO(n,e){
if(!(n.length>FO)){if(/^[a-z0-9-]+$/.test(n))return{source:n,literal:n,matches:t=>t===n};if(e.compiles(n))return{source:n,
literal:void 0,matches:t=>e.matches(n,t)}}}function Pp(n){return hn(n)}var vO=256*1024,RO=2048,xO=1e6,EB=class{#e=new Map;#t=0;compiles(e){
return this.#n(e)!==void 0}matches(e,t){let s=this.#n(e);if(s===void 0)return!1;let i=s.answers.get(t);if(i!==void 0)return i;
let r=s.set.match(t).length>0;return this.#t>=xO&&this.#o(),s.answers.set(t,r),this.#t+=1,r}#n(e){if(this.#e.has(e))return this.#e.
get(e);let t=_O(e);return this.#e.size>=RO&&this.#s(),this.#e.set(e,t),t}#s(){let[e]=this.#e;e!==void 0&&(this.#t-=e[1]?.
answers.size??0,this.#e.delete(e[0]))}#o(){for(let e of this.#e.values())e?.answers.clear();this.#t=0}};function Gp(){return new EB}
function _O(n){let e=`^${n}$`;if(!(PO(e)>TO))try{let t=new yB(yB.UNANCHORED,0,vO);return t.add(e),t.compile(),{set:t,answers:new Map}}catch(t){
if(t instanceof In)return;throw t}}var MO=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function PO(n){let e=new RegExp(MO),t=[],s=0,i=0;for(;e.lastIndex<n.length;){if(n.charAt(e.lastIndex)==="["){e.lastIndex=
GO(n,e.lastIndex),s+=1,i=1;continue}let[,r,o,a,l,B,c,u]=e.exec(n)??[];if(!(o!==void 0||u!==void 0||r===""))if(a!==void 0)
t.push(s),s=1,i=0;else if(l!==void 0)i=s,s+=t.pop()??0;else if(B!==void 0){let f=Math.max(Number(B),Number(c??0),1);s+=i*
(f-1),i*=f}else s+=r?.length??1,i=1}return s}function GO(n,e){let t=e+1;for(n.charAt(t)==="^"&&(t+=1),n.charAt(t)==="]"&&
(t+=1);t<n.length&&n.charAt(t)!=="]";){let s=n.startsWith("[:",t)?n.indexOf(":]",t+2):-1;s!==-1?t=s+2:t+=n.charAt(t)==="\
\\"?2:1}return t+1}function Hp(n,{workload:e,template:t,place:s},{settings:i,cache:r}){let{keys:o}=i,l=[o.named[n],o.auto,o.typedAuto[n],o.
search].some(d=>e.has(d))?e:t,B=l.get(o.auto)??"",c=l.get(o.typedAuto[n])??"",u=l.get(o.named[n]);HO(u,{key:o.named[n],place:s});
let{parts:f,invalid:h}=$O(u,r);return{named:f,invalid:h,search:l.get(o.search)==="true",auto:cl(B)||cl(c),autoAll:B===""&&
c===""&&i.autoReloadAll}}function HO(n,{key:e,place:{file:t,offset:s}}){if(!(n===void 0||n.length<te.patterns||Bl(n).length<=
te.patterns))throw new V("limit",`annotation ${$(e)} holds more than ${String(te.patterns)} names or patterns: write one\
 pattern for several of them`,O({path:t.path},Ae(t,s)))}function $O(n,e){if(n===void 0)return{parts:[],invalid:[]};let{parts:t,
invalid:s}=Mp(n,e);return{parts:t.map(({pattern:i,position:r})=>({pattern:i,position:r,name:Pp(i.source)?i.source:void 0})),
invalid:s.map(({position:i})=>i)}}function $p(n,e,t){return new Set(e.flatMap(s=>Bl(s.get(t.keys.exclude[n])??"")))}function Up(n,{
name:e,isReferenced:t,isMatch:s}){if(n.named.some(({pattern:i})=>i.matches(e)))return"named";if(t)return n.search&&s?"se\
arch":n.auto?"auto":n.autoAll?"auto-all":void 0}var UO=new Map,eo=class{#e=new Map;#t=new Map;#n=new Map;#s=new Map;constructor(e){for(let t of e){let{kind:s,namespace:i,
name:r}=t.id;DB(this.#e,`${s}/${i}`,new Map).set(r,t),DB(this.#t,`${s}/${r}`,[]).push(t)}}inNamespace(e,t){return this.#e.
get(`${e}/${t}`)??UO}anywhere(e,t){return this.#t.get(`${e}/${t}`)??[]}nameBehind({kind:e,namespace:t,key:s},i){let r=DB(
this.#n,i,new Map),o=`${e}/${t}`,a=r.get(o);if(a!==void 0)return a.get(s);let l=[...this.inNamespace(e,t).keys()],B=new Map(
l.toReversed().map(c=>[i(c),c]));return r.set(o,B),B.get(s)}matching(e,t,s){let i=`${e}/${t}/${s.source}`,r=this.#s.get(
i);if(r!==void 0)return r;let a=[...this.inNamespace(e,t).keys()].filter(l=>s.matches(l));return this.#s.set(i,a),a}};function DB(n,e,t){
let s=n.get(e);return s!==void 0?s:(n.set(e,t),t)}function jp(n,e,t){let s={index:new eo(n.sources),cache:Gp(),scope:e,settings:t},i=KO(n.workloads),r=[];for(let o of n.workloads){
let{template:a,type:l,templateOf:B}=o;if(a===void 0||B!==void 0)continue;let c=i.get(Jp(l.group,o.id))??[];l.templateOnly===
!0&&c.length===0||r.push(qO({workload:o,template:a,deciders:[o,...c]},s))}return r}function Jp(n,e){return`${n}/${e.kind}\
/${e.namespace}/${e.name}`}function KO(n){let e=new Map;for(let t of n){let{templateOf:s}=t;if(s===void 0)continue;let{namespace:i}=t.
id,r=Jp(s.group,{kind:s.kind,namespace:i,name:s.name});e.set(r,[...e.get(r)??[],t])}return e}function qO(n,e){let{workload:t,
template:s,deciders:i}=n,{index:r,scope:o}=e,{namespace:a}=t.id,l={ConfigMap:Kp("ConfigMap",n,e),Secret:Kp("Secret",n,e)},
B=(c,u)=>WO({kind:c,namespace:a,name:u},l[c],{subject:n,context:e});return{workload:t,template:s,deciders:i,outOfScope:Wp(
n,o),verdicts:Vn.flatMap(c=>jO(c,l[c],{namespace:a,index:r}).map(u=>B(c,u))),judge:B,nameBehind:(c,u,f)=>r.nameBehind({kind:c,
namespace:a,key:u},f),elsewhere:(c,u)=>r.anywhere(c,u).filter(({id:f})=>f.namespace!==a),rules:{ConfigMap:l.ConfigMap.rules,
Secret:l.Secret.rules},isMatched:(c,u)=>r.matching(c,a,u.pattern).length>0}}function Wp({deciders:n,workload:e},t){for(let r of n)
if(Er(r))return t.workloadIsOut(r);let i=(e.type.templateOnly===!0?n.filter(r=>r!==e):n).map(r=>t.workloadIsOut(r));return i.
every(r=>r!==void 0)?i[0]:void 0}function Kp(n,e,t){let{deciders:s,template:i}=e,r=Wp(e,t.scope)!==void 0,o=[],a=[];for(let c of s){
let u={workload:c.annotations,template:i.annotations,place:c.place};(r||t.scope.workloadIsOut(c)===void 0?o:a).push(Hp(n,
u,t))}let l=[...s.map(({annotations:c})=>c),i.annotations],B=new Map;for(let c of i.references){if(c.kind!==n)continue;let u=B.
get(c.name);u===void 0?B.set(c.name,[c]):u.push(c)}return{rules:o,rulesOut:a,excludes:$p(n,l,t.settings),references:B}}function jO(n,{
rules:e,references:t},{namespace:s,index:i}){let r=new Set(t.keys());for(let{pattern:o,name:a}of e.flatMap(({named:l})=>l))
if(a!==void 0&&r.add(a),o.literal===void 0)for(let l of i.matching(n,s,o))r.add(l);return[...r].toSorted(Se)}var JO=[];function WO(n,e,{
subject:t,context:{index:s,scope:i,settings:r}}){let{kind:o,namespace:a,name:l}=n,B=s.inNamespace(o,a).get(l),c=e.references.
get(l)??JO,u=i.sourceIsOut(n,B?.labels);if(u!==void 0)return{type:"out-of-scope",id:n,why:u};let f={name:l,isReferenced:c.
length>0,isMatch:B===void 0||B.annotations.get(r.keys.match)==="true"},h=t.template.hasContainers&&!e.excludes.has(l),d=h?
qp(e.rules,f):void 0,p=h?qp(e.rulesOut,f):void 0;if(d===void 0&&p!==void 0)return{type:"out-of-scope",id:n,why:"only a R\
ollout that is out of scope selects it"};if(B===void 0){let g=e.rules.some(({named:y})=>y.some(D=>D.name===l));return{type:"\
missing",id:n,rule:d,references:c,isNamed:g,isExcluded:e.excludes.has(l)}}return B.annotations.get(r.keys.ignore)==="tru\
e"?{type:"refused",source:B,reason:"ignore"}:d===void 0?{type:"refused",source:B,reason:e.excludes.has(l)?"exclude":"opt\
-out"}:{type:"selected",source:B,rule:d,references:c,keys:YO(c,t,r)}}var VO=["named","search","auto","auto-all"];function qp(n,e){
let t=new Set(n.map(s=>Up(s,e)));return VO.find(s=>t.has(s))}function YO(n,{deciders:e},t){let s=e.map(({annotations:r})=>r.
get(yh)).find(r=>r==="keys"||r==="object")??t.granularity,i=n.length===0||n.some(({keys:r})=>r===void 0);if(!(s==="objec\
t"||t.form==="env-vars"||i))return[...new Set(n.flatMap(({keys:r})=>r??[]))].toSorted(Se)}function zp(n){let e=zO(n),t=n.stampDomain??"rollstamp.io";QO([t,...n.oldStampDomain??[]],e);let s=n.reloadStrategy==="e\
nv-vars"?"env-vars":n.stamp??"each";s==="env-vars"&&XO(n);for(let i of n.enable??[])throw new _(`--enable ${i}: there is\
 no such addition in this version`);return{autoReloadAll:n.autoReloadAll??!1,granularity:n.granularity??"object",jobs:n.
jobs??"auto",kinds:[...yl,...(n.workload??[]).map(sA)],namespace:n.namespace===void 0||n.namespace===""?"default":n.namespace,
ignoredKind:ZO(n.resourcesToIgnore??[]),ignoredWorkloadTypes:eA(n.ignoredWorkloadTypes??[]),namespaces:n.namespaces??[],
namespacesToIgnore:n.namespacesToIgnore??[],namespaceSelector:Yp("namespace-selector",n.namespaceSelector??[]),namespaceLabels:new Map(
(n.namespaceLabels??[]).map(tA)),resourceLabelSelector:Yp("resource-label-selector",n.resourceLabelSelector??[]),isArgoRollouts:n.
isArgoRollouts??!0,form:s,stampDomain:t,oldStampDomains:(n.oldStampDomain??[]).filter(i=>i!==t),hashKey:iA(n.hashKey),rekey:n.
rekey??!1,missing:n.missing??"warn",expectMissing:n.expectMissing??[],pruneMissing:n.pruneMissing??!1,severity:oA(n.severity??
{}),strict:n.strict??!1,keys:e}}function mt(n,e){if(n==="")throw new _("an annotation key must not be empty: leave the o\
ption out for the default");return n??e}function zO(n){return{auto:mt(n.autoAnnotation,"reloader.stakater.com/auto"),typedAuto:{
ConfigMap:mt(n.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:mt(n.secretAutoAnnotation,"secret.\
reloader.stakater.com/auto")},named:{ConfigMap:mt(n.configmapAnnotation,"configmap.reloader.stakater.com/reload"),Secret:mt(
n.secretAnnotation,"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:mt(n.configmapsExcludeAnnotation,"configma\
ps.exclude.reloader.stakater.com/reload"),Secret:mt(n.secretsExcludeAnnotation,"secrets.exclude.reloader.stakater.com/re\
load")},search:mt(n.autoSearchAnnotation,"reloader.stakater.com/search"),match:mt(n.searchMatchAnnotation,"reloader.stak\
ater.com/match"),ignore:mt(n.ignoreAnnotation,"reloader.stakater.com/ignore")}}var Vp=243;function QO(n,e){let t=[e.auto,
e.search,e.match,e.ignore,...Object.values(e.typedAuto),...Object.values(e.named),...Object.values(e.exclude)];for(let s of n){
if(s.length>Vp||!hn(s))throw new _(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at m\
ost ${String(Vp)} characters`);let i=t.find(r=>r.startsWith(`configmap.${s}/`)||r.startsWith(`secret.${s}/`)||r===`${s}/\
config-digest`);if(i!==void 0)throw new _(`the annotation key ${i} lies under the prefixes of the stamps (${s}): rename \
one of them`)}}function XO(n){let e=[["granularity",n.granularity==="keys"],["hash-key-file",n.hashKey!==void 0],["stamp\
 single",n.stamp==="single"],["stamp-domain",n.stampDomain!==void 0]].find(([,t])=>t);if(e!==void 0)throw new _(`--reloa\
d-strategy env-vars writes what Reloader would write, so it does not go with --${String(e[0])}: leave one of them out`)}
function ZO(n){let e=new Set(n.map(t=>t.toLowerCase()));if(e.size!==0){if(e.size>1||!(e.has("configmaps")||e.has("secret\
s")))throw new _("--resources-to-ignore takes configMaps or secrets, one of them");return e.has("secrets")?"Secret":"Con\
figMap"}}function eA(n){for(let e of n)if(e!=="jobs"&&e!=="cronjobs")throw new _("--ignored-workload-types takes jobs an\
d cronjobs");return n}function Yp(n,e){if(e.length!==0)try{return Uf(e)}catch(t){throw t instanceof Ht?new _(`--${n}: ${t.
message}`,{cause:t}):t}}function tA(n){let[e="",...t]=n.split("="),s=t.join("="),i=new Map;for(let r of s===""?[]:s.split(
",")){let o=r.indexOf("=");if(o<1)throw new _("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=\
prod'");i.set(r.slice(0,o).trim(),r.slice(o+1).trim())}if(e===""||t.length===0)throw new _("--namespace-labels takes NS=\
key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,i]}var nA=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function sA(n){let[,e="",t="",s=""]=nA.exec(n)??[];if(t==="")throw new _("--workload takes GROUP/KIND=path.to.template, \
e.g. apps.kruise.io/CloneSet=spec.template");if(e===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new _(`-\
-workload ${t}: a source, namespace or list has no pod template`);if(yl.some(i=>i.group===e&&i.kind===t))throw new _(`--\
workload ${e}/${t}: the kind is built in`);return{group:e,kind:t,template:s.split(".")}}function iA(n){if(n===void 0)return;
let e=typeof n=="string"?new TextEncoder().encode(n):n;if(e.length===0)throw new _("the hash key is empty: give a key, o\
r leave the option out");return e}function rA(n){return n==="error"||n==="warning"||n==="info"||n==="off"}function oA(n){
let e=new Map;for(let[t,s]of Object.entries(n)){if(!Object.hasOwn(hr,t))throw new _(`--severity ${t}: there is no such f\
inding; the codes are ${Object.keys(hr).join(", ")}`);if(!rA(s))throw new _(`--severity ${t}=\u2026: takes error, warning, in\
fo or off`);e.set(t,s)}return e}function zs(n,e){if(e.length===0)return n;let t=[],s=0;for(let i of e.toSorted((r,o)=>r.start-o.start||r.end-o.end)){if(i.
start<s||i.end<i.start||i.end>n.length)throw new Error(`edits overlap or leave the text at offset ${String(i.start)}`);t.
push(n.slice(s,i.start),i.text),s=i.end}return t.push(n.slice(s)),t.join("")}var cs={text:"",start:0,end:0,at:0,column:0};function Qs(n,e){if(cs.text===n&&cs.start<=e&&e<=cs.end)return cs;let t=e===
0?0:n.lastIndexOf(`
`,e-1)+1,s=t===0&&n.startsWith("\uFEFF")?1:t,i=n.indexOf(`
`,e);return cs={text:n,start:s,end:i===-1?n.length:i,at:s,column:0},cs}function Qe(n,e){return Qs(n,e).start}function Xe(n,e){
let{end:t}=Qs(n,e);return t<n.length&&t>e&&n.charAt(t-1)==="\r"?t-1:t}function kn(n,e){return Math.min(Qs(n,e).end+1,n.length)}
function Fn(n,e){let{start:t,end:s}=Qs(n,e),i=s<n.length?s:t-1;return i>0&&n.charAt(i-1)==="\r"?`\r
`:`
`}function je(n,e){let t=Qs(n,e);for(;t.at>e;t.at-=1)Qp(n.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<e;t.at+=1)Qp(n.charCodeAt(
t.at))||(t.column+=1);return t.column}function Qp(n){return n>=56320&&n<=57343}function _e(n,e,t){for(let s=e;s<t;s+=1){
let i=n.charCodeAt(s);if(i!==32&&i!==9)return!1}return!0}function us(n,e){return _e(n,Qe(n,e),e)}function to(n,e){return n.
charAt(e)==="#"&&(e===0||/[\s\uFEFF]/.test(n.charAt(e-1)))}function gt(n,e){let t=e;for(;;){let s=n.charCodeAt(t);if(s===
32||s===9||s===10||s===13)t+=1;else if(s===35&&to(n,t))t=Xe(n,t);else return t}}function Be(n,e){switch(e.type){case"ali\
as":return e.end;case"scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow?Zp(n,e,"}"):Xp(n,e);default:return e.
flow?Zp(n,e,"]"):Xp(n,e)}}function Xp(n,e){if(e.type==="sequence")return Tn(n,e,e.items.length-1);let t=e.entries.at(-1);
return t===void 0?e.contentStart:Tt(n,t)}function Zp(n,e,t){let s=e.type==="mapping"?e.entries.at(-1):void 0,i=e.contentStart+
1;if(s!==void 0)i=Tt(n,s);else if(e.type==="sequence")for(let r of e.items)i=Math.max(i,Be(n,r));for(i=gt(n,i);n.charAt(
i)!==t&&i<n.length;)i=gt(n,i+1);return i+1}function yt(n,{key:e,value:t}){let s=Be(n,e);if(s===-1)return t.start===-1?-1:
n.lastIndexOf(":",t.start);let i=gt(n,s);return n.charAt(i)===":"?i:-1}function Tt(n,e){let t=Be(n,e.value);if(t!==-1)return t;
let s=yt(n,e);return s===-1?Be(n,e.key):s+1}function Bt(n,e,t){let s=e.entries[t],i=s?.key.start??-1;if(i===-1)return s===
void 0?-1:yt(n,s);let r=e.entries[t-1],o=r===void 0?e.contentStart:Tt(n,r);if(s?.key.type==="scalar"&&SB(s.key))return gt(
n,o);let a=i-1;for(;a>o&&/\s/.test(n.charAt(a));)a-=1;return a>=o&&n.charAt(a)==="?"?a:i}function SB({style:n}){return n===
"literal"||n==="folded"}function no(n,e,t){return t===0?e.contentStart:gt(n,Tn(n,e,t-1))}function Tn(n,e,t){let s=e.items[t],
i=s===void 0?-1:Be(n,s);return i!==-1?i:t<0?e.contentStart:no(n,e,t)+1}function*so(n,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:aA(n,e)});else if(e.type==="m\
apping")for(let{key:t,value:s}of e.entries)yield*so(n,t),yield*so(n,s);else if(e.type==="sequence")for(let t of e.items)
yield*so(n,t)}function aA(n,e){let{end:t}=e;for(;t>e.contentStart&&/\s/.test(n.charAt(t-1));)t-=1;return t}function fs(n,{
start:e,end:t},s){let i=[],r=s.flatMap(l=>[...so(n,l)]),o=l=>{let B=i.at(-1);B!==void 0&&_e(n,B.end,l.start)?i[i.length-
1]={start:B.start,end:l.end}:i.push(l)},a=0;for(let l=e;l<t;){for(;(r[a]?.end??1/0)<=l;)a+=1;let B=r[a];B?.start===l?(o(
B),l=B.end):/\s/.test(n.charAt(l))?l+=1:to(n,l)?l=Xe(n,l):(o({start:l,end:l+1}),l+=1)}return i}function Xs(n,e){return e.
map(({start:t,end:s})=>{let i=us(n,t),r=Xe(n,s);if(_e(n,s,r))return i?{start:Qe(n,t),end:kn(n,s),text:""}:{start:lA(n,t),
end:s,text:""};let o=i||n.charAt(s-1)===","&&!to(n,eC(n,s));return{start:t,end:o?eC(n,s):s,text:""}})}function lA(n,e){let t=e;
for(;t>0&&_e(n,t-1,t);)t-=1;return t}function eC(n,e){let t=e;for(;t<n.length&&_e(n,t,t+1);)t+=1;return t}function ct(n,e,t){
let[s,...i]=e;return s===void 0?[]:[v(O({},s),{text:t}),...Xs(n,i)]}function Zs(n,e){let t=yt(n,e),s=t===-1?Be(n,e.key):
t+1;return fs(n,{start:s,end:Tt(n,e)},[e.value])}function ei(n,e,t){return fs(n,{start:e,end:Tt(n,t)},[t.key,t.value])}function io(n,e){
let t=[],s=e.findIndex(({isGone:r})=>!r),i=e.findLastIndex(({isGone:r})=>!r);for(let[r,o]of e.entries()){if(!o.isGone)continue;
let a=tC(n,e[r-1]?.end),l=i>r,c=s!==-1&&s<r&&a!==void 0&&us(n,a.start),u=l&&!c?tC(n,o.end):a;t.push(...o.tokens,...u===void 0?
[]:[u])}return BA(n,t)}function tC(n,e){let t=e===void 0?-1:gt(n,e);return t!==-1&&n.charAt(t)===","?{start:t,end:t+1}:void 0}
function BA(n,e){let t=[];for(let s of e.toSorted((i,r)=>i.start-r.start)){let i=t.at(-1);i!==void 0&&_e(n,i.end,s.start)?
t[t.length-1]={start:i.start,end:s.end}:t.push(s)}return t}function jt(n,e,{edits:t,column:s}){let i=t,r;for(let o of e){let a=o.isGone&&r?.isGone===!1?wB(r.node):void 0;a!==void 0&&
(i=cA(n,a,{edits:i,column:s})),r=o}for(let{node:o,isGone:a}of e)a&&o.start!==-1&&(i=fA(n,o,{edits:i,column:s}));return i}
function wB(n){if(n===void 0||n.type==="alias")return;if(n.type==="scalar")return SB(n)?n:void 0;if(n.flow)return;if(n.type===
"sequence")return wB(n.items.at(-1));let e=n.entries.at(-1);return wB(e?.value.start===-1?e.key:e?.value)}function cA(n,e,{
edits:t,column:s}){let i=n.slice(Qe(n,e.contentStart-1),e.contentStart),r=/[|>][0-9]?\+/.test(i),o=[],a=new Map(t.map(l=>[
l.start,l]));for(let l=e.end;l<n.length;){let B=kn(n,l),c=Xe(n,l),u=a.get(l);if(u!==void 0&&uA(n,u))l=u.end;else if(_e(n,
l,c))(r||nC(n.slice(l,c),s))&&o.push({start:l,end:B,text:""}),l=B;else return[...sC(n,l,{edits:t,column:s}),...o]}return[
...t,...o]}function uA(n,e){return e.text===""&&(e.end===n.length||Qe(n,e.end)===e.end)}function nC(n,e){return n.length>
e||n.includes("	")}function sC(n,e,{edits:t,column:s}){let i=/^[ \t]*/.exec(n.slice(e,Xe(n,e)))?.[0]??"";if(!nC(i,s))return t;
let r={start:e,end:e+i.length,text:" ".repeat(s)};if(n.charAt(r.end)==="#")return[...t,r];let o=t.find(a=>a.start===r.end&&
a.text===""&&n.charAt(a.end)==="#");return o===void 0?t:[...t.filter(a=>a!==o),v(O({},r),{end:o.end})]}function fA(n,e,{
edits:t,column:s}){let i=Be(n,e);if(!n.slice(e.start,i).includes("	"))return t;let r=[],o=t;for(let a=kn(n,e.start);a<i;a=
kn(n,a)){let l=Xe(n,a);o.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(n.slice(a,l))||(_e(n,a,l)?r.push({start:a,end:kn(n,
a),text:""}):o=sC(n,a,{edits:o,column:s}))}return[...o,...r]}function ro(n,e,{changes:t,layout:s}){let{add:i,before:r=0,update:o,remove:a}=t,l=[];for(let[h,d]of o)l.push(...ct(n,Zs(
n,h),oo(d)));let[B]=e.entries,c=Bt(n,e,0),u=i.length>0&&B!==void 0&&a.has(B)?B:void 0;if(i.length>0){let{lines:h,separator:d}=dA(
n,i,{mapping:e,layout:s});if(u===void 0){let p=Bt(n,e,r);l.push({start:p,end:p,text:h.map(g=>g+d).join("")})}else l.push(
...ct(n,ei(n,c,u),h.join(d)))}for(let h of Xs(n,hA(n,e,{remove:a,reuse:u})))l.push(h);if(e.flow||a.size===0)return l;let f=e.
entries.map(h=>({node:h.value.start===-1?h.key:h.value,isGone:a.has(h)}));return jt(n,f,{edits:l,column:je(n,c)})}function hA(n,e,{
remove:t,reuse:s}){let i=e.entries.map((r,o)=>{let a=t.has(r)&&r!==s,l=a?ei(n,Bt(n,e,o),r):[];return{end:e.flow?Tt(n,r):
0,isGone:a,tokens:l}});return e.flow?io(n,i):i.flatMap(({tokens:r})=>r)}function oo(n){return`"${n}"`}function dA(n,e,{mapping:t,
layout:s}){let i=Bt(n,t,0),r=Fn(n,i),o=" ".repeat(je(n,i));if(!t.flow)return{lines:e.map(f=>ao(f,o,s).join(r).slice(o.length)),
separator:r+o};let a=lo(n,t,s),l=n.slice(Qe(n,i),i),B=a.isPretty?`,${r}${l}`:a.isCompact?",":", ";return{lines:e.map(u=>oC(
u,v(O({},a),{indent:l,lineBreak:r}))),separator:B}}function ao({key:n,value:e,plain:t},s,i){if(typeof e=="string")return[
`${s}${n}: ${t===!0?e:oo(e)}`];let r="entries"in e?i.step:i.dashStep;return[`${s}${n}:`,...rC(e,s+" ".repeat(r),i)]}function rC(n,e,t){
return"entries"in n?n.entries.flatMap(s=>ao(s,e,t)):n.items.flatMap(s=>bB(s,e,t))}function bB(n,e,t){let s=`${e}  `;return n.
flatMap(r=>ao(r,s,t)).map((r,o)=>o===0?`${e}- ${r.slice(s.length)}`:r)}function lo(n,e,t){let s=t.flowStep,[i]=e.entries;
if(i===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:s};let r=yt(n,i),o=e.flow&&r!==-1&&!/\s/.test(
n.charAt(r+1));return{isPretty:e.flow&&us(n,Bt(n,e,0)),isCompact:o,isPadded:e.flow&&_e(n,e.contentStart+1,e.contentStart+
2),quotesKeys:o||i.key.type==="scalar"&&i.key.style==="double",step:s}}function oC({key:n,value:e,plain:t},s){let i=s.quotesKeys?
oo(n):n,r=t===!0&&!s.quotesKeys&&typeof e=="string";return`${i}:${s.isCompact?"":" "}${r?e:ti(e,s)}`}function ti(n,e){if(typeof n==
"string")return oo(n);let t=v(O({},e),{indent:e.indent+e.step}),s=e.isPadded&&!e.isPretty?" ":"",[i,r]="entries"in n?[`{${s}`,
`${s}}`]:["[","]"],o="entries"in n?n.entries.map(l=>oC(l,t)):n.items.map(l=>ti({entries:l},t));if(!e.isPretty)return i+o.
join(e.isCompact?",":", ")+r;let a=`,${e.lineBreak}${t.indent}`;return`${i}${e.lineBreak}${t.indent}${o.join(a)}${e.lineBreak}${e.
indent}${r}`}function aC(n,{mapping:e,entry:t},{value:s,layout:i}){let r=yt(n,t),o=Zs(n,t),a=je(n,t.key.start),l=Fn(n,t.
key.start);if(!e.flow&&r!==-1&&!iC(t.value)){let h=Tt(n,t);if(Xe(n,Be(n,t.key))===Xe(n,h)){let[,...p]=ao({key:"",value:s},
" ".repeat(a),i);return pA(n,{colon:r,end:h,added:l+p.join(l)})}let d=CA(n,o[0]?.start);if(d>a){let p=rC(s," ".repeat(d),
i),g=ct(n,o,p.join(l).slice(d));return jt(n,[{node:t.value,isGone:!0}],{edits:g,column:d})}}let B=/^[ \t]*/.exec(n.slice(
Qe(n,t.key.start)))?.[0]??"",c=lo(n,e,i),u=ti(s,v(O({},c),{indent:B,lineBreak:l}));if(!e.flow&&r===-1){let h=" ".repeat(
je(n,Bt(n,e,e.entries.indexOf(t))));return[OB(n,Be(n,t.key),[`${h}: ${u}`])]}if(t.value.type==="mapping"&&iC(t.value))return[
{start:t.value.contentStart,end:Be(n,t.value),text:u}];if(o.length>0){let h=ct(n,o,u);return e.flow?h:jt(n,[{node:t.value,
isGone:!0}],{edits:h,column:a})}let f=r===-1?Be(n,t.key):r+1;return[{start:f,end:f,text:`${r===-1?":":""}${c.isCompact?"":
" "}${u}`}]}function pA(n,{colon:e,end:t,added:s}){let i=Xe(n,t),r={start:i,end:i,text:s};return t===e+1?[r]:_e(n,t,i)?[
{start:e+1,end:i,text:s}]:[{start:e+1,end:t,text:""},r]}function CA(n,e){if(e===void 0)return-1;let t=n.slice(Qe(n,e),e);
return/^ *$/.test(t)?t.length:-1}function OB(n,e,t){let s=Fn(n,e),i=e>0&&n.charAt(e-1)===`
`,r=i?e:Xe(n,e),o=t.map(a=>i?a+s:s+a);return{start:r,end:r,text:o.join("")}}function iC(n){return n.start!==n.contentStart}
function Bo(n,e,t=2){let s=e.flow?Bt(n,e,0):e.contentStart;for(let{value:i}of e.entries){if(i.type!=="mapping"||i.entries.
length===0)continue;let r=Bt(n,i,0),o=je(n,r)-je(n,s);if(o<=0||!us(n,r))continue;let[a,l]=[s,r].map(c=>n.slice(Qe(n,c),c)),
B=a!==void 0&&l?.startsWith(a)===!0;return{step:o,flowStep:B?l.slice(a.length):" ".repeat(o),dashStep:t}}return{step:2,flowStep:"\
  ",dashStep:t}}var Ln=["metadata","annotations"];function lC(n,e){if(e.length===0)return{edits:[]};let{text:t}=n.doc.file,s=EA(n,e);if(s!==
void 0)return{obstacle:s};let i=Bo(t,n.at.node),r=M(n.at,Ln[0]),o=M(r,Ln[1]),a=o?.node.type==="mapping"?He(o.node):void 0,
l=e.flatMap(({key:B,value:c})=>c===void 0||a?.has(B)===!0?[]:[{key:B,value:c}]);if(o?.node.type==="mapping"&&o.node.entries.
length>0){let{node:B}=o,c=v(O({},mA(B,e)),{add:l}),u=l.length===0&&B.entries.every(h=>c.remove.has(h)),f=BC(B,c.remove);
return f!==void 0?{obstacle:f}:u?gA(t,n.at.node,i):{edits:ro(t,B,{changes:c,layout:i})}}return{edits:yA(t,{at:n.at,metadata:r,
added:l,layout:i})}}function mA(n,e){let t=new Map,s=new Set,i=new Map(n.entries.map(r=>[r.name,r]));for(let{key:r,value:o}of e){
let a=i.get(r);a!==void 0&&(o===void 0?s.add(a):t.set(a,o))}return{update:t,remove:s}}function gA(n,e,t){let s=Nt(e,Ln[0]),
i=s?.value;if(s===void 0||i?.type!=="mapping")return{edits:[]};let r=Nt(i,Ln[1]),o=i.entries.every(B=>B===r),[a,l]=o?[e,
s]:[i,r];return l===void 0?{edits:[]}:AB(n,a,{entry:l,layout:t})}function AB(n,e,{entry:t,layout:s}){let i=BC(e,[t]);if(i!==
void 0)return{obstacle:i};if(e.entries.length===1&&!e.flow){let o=Bt(n,e,0),a=ct(n,ei(n,o,t),"{}"),l={node:t.value,isGone:!0};
return{edits:jt(n,[l],{edits:a,column:je(n,o)})}}return{edits:ro(n,e,{changes:{add:[],update:new Map,remove:new Set([t])},
layout:s})}}function BC(n,e){let t=Jf(n);for(let{key:s,name:i}of e)if(i!==void 0&&t.has(i))return{type:"shared",offset:s.
start}}function yA(n,{at:e,metadata:t,added:s,layout:i}){let r={key:Ln[1],value:{entries:s}};return t?.node.type==="mapp\
ing"&&t.node.entries.length>0?co(n,t.node,{entry:r,layout:i}):co(n,e.node,{entry:{key:Ln[0],value:{entries:[r]}},layout:i})}
function co(n,e,{entry:t,layout:s,before:i=0}){let r=Nt(e,t.key);if(r!==void 0)return aC(n,{mapping:e,entry:r},{value:t.
value,layout:s});let o={add:[t],before:e.entries.length>i?i:0,update:new Map,remove:new Set};return ro(n,e,{changes:o,layout:s})}
function EA(n,e){if(n.duplicate!==void 0)return{type:"duplicate",offset:n.duplicate};let t=n.at;for(let s of Ln){let i=ni(
t,[s]);if(i!==void 0)return i;let r=M(t,s);if(r!==void 0&&r.node.type!=="mapping"&&!$t(r))return{type:"invalid",offset:r.
node.start,field:s==="metadata"?s:`metadata.${s}`};t=r}return ni(t,e.map(({key:s})=>s))}function ni(n,e){if(n===void 0)return;
let{node:t,shared:s}=n;if(s)return{type:"shared",offset:t.start};if(t.type!=="mapping")return;let i=uo(n,e);if(i!==void 0)
return i;if(!t.merges&&!DA(t))return;let r=He(t);for(let o of e){let a=r.get(o);if(a===void 0)continue;if(a.merged||a.entry.
key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.key.start}}}function uo(n,e){if(n?.node.type!=="m\
apping"||n.node.duplicates===void 0)return;let t=new Set(e),s=n.node.duplicates.find(({name:i})=>i!==void 0&&t.has(i));return s&&
{type:"duplicate",offset:s.key.start}}function DA(n){return n.entries.some(({key:e,value:t})=>e.aliased||t.aliased)}var SA=/^[0-9a-f]{40}$/;function fo(n,e){return $e(M(M(n,"spec"),e))}function cC(n){return["containers","initContainers"].
flatMap(e=>fo(n,e).flatMap((t,s)=>$e(M(t,"env")).flatMap((i,r)=>{let o=ae(M(i,"name"))??"",a=ch(o),l=ae(M(i,"value"))??"";
return a===void 0||!SA.test(l)||M(i,"valueFrom")!==void 0?[]:[{kind:a,name:o,value:l,list:e,container:s,index:r}]})))}function uC(n){
let e=new Map;return({name:t,container:s})=>{let i=e.get(s);if(i!==void 0)return i.get(t);let r=$e(M(fo(n,"containers")[s],
"env")),o=new Map(r.map(a=>[ae(M(a,"name")),a]));return e.set(s,o),o.get(t)}}function fC(n,e,t){let{text:s}=n.doc.file,i=[];for(let r of e){let o=fo(n.at,r.list)[r.container];if(o?.node.type!=="map\
ping")continue;let a=bA(n,r.list)??OA(o,r);if(a!==void 0)return{obstacle:a};let l=v(O({},Bo(s,n.at.node)),{dashStep:wA(s,
n.at)}),B=AA(s,o.node,{change:r,side:t,layout:l});if("obstacle"in B)return B;for(let c of B.edits)i.push(c)}return{edits:i}}
function wA(n,e){let t=M(e,"spec")?.node,s=t?.type==="mapping"?Nt(t,"containers"):void 0;return s?.value.type!=="sequenc\
e"||s.value.flow?2:Math.max(0,je(n,s.value.contentStart)-je(n,s.key.start))}function bA({at:n,duplicate:e},t){return e!==
void 0?{type:"duplicate",offset:e}:uo(n,["spec"])??uo(M(n,"spec"),[t])}function OA(n,e){let t=ni(n,["env"]);if(t!==void 0)
return t;let s=M(n,"env");if(s?.shared===!0)return{type:"shared",offset:s.node.start};if(!(s===void 0||$t(s))){if(s.node.
type!=="sequence")return{type:"invalid",offset:s.node.start,field:"env"};for(let i of[...e.update.keys(),...e.remove]){let r=s.
node.items[i];if(r===void 0)continue;if(r.type!=="mapping"||r.aliased)return{type:"shared",offset:r.start};let a=ni({node:r,
shared:!1},["name","value"]);if(a!==void 0)return a}}}function AA(n,e,{change:t,side:s,layout:i}){let r=t.add.map(({name:l,
value:B})=>[{key:"name",value:l,plain:!0},{key:"value",value:B}]),o=Nt(e,"env"),a=o?.value;return o===void 0||a?.type!==
"sequence"||a.items.length===0?r.length===0?{edits:[]}:{edits:co(n,e,{entry:{key:"env",value:{items:r}},layout:i,before:1})}:
r.length===0&&a.items.every((l,B)=>t.remove.has(B))?AB(n,e,{entry:o,layout:i}):{edits:NA(n,a,{change:t,added:r,side:s,layout:i})}}
function NA(n,e,{change:t,added:s,side:i,layout:r}){let o=[];for(let[f,h]of t.update){let d=e.items[f],p=d?.type==="mapp\
ing"?Nt(d,"value"):void 0;p!==void 0&&o.push(...ct(n,Zs(n,p),`"${h}"`))}let a=i==="first"?0:e.items.length-1,l=s.length>
0&&t.remove.has(a)?a:void 0;s.length>0&&o.push(...(e.flow?kA:IA)(n,e,{added:s,side:i,layout:r,reuse:l}));let B=e.items.map(
(f,h)=>{let d=t.remove.has(h)&&h!==l,p=Tn(n,e,h),g=e.flow?f.start:d?no(n,e,h):0;return{end:p,isGone:d,tokens:d?fs(n,{start:g,
end:p},[f]):[]}}),c=e.flow?io(n,B):B.flatMap(f=>f.tokens);for(let f of Xs(n,c))o.push(f);if(e.flow||t.remove.size===0)return o;
let u=e.items.map((f,h)=>({node:f,isGone:t.remove.has(h)}));return jt(n,u,{edits:o,column:je(n,e.contentStart)})}function IA(n,e,{
added:t,side:s,layout:i,reuse:r}){let o=" ".repeat(je(n,e.contentStart)),a=Fn(n,e.contentStart),l=t.map(B=>bB(B,o,i).join(
a));if(r!==void 0){let B=no(n,e,r),c=e.items[r],u=fs(n,{start:B,end:Tn(n,e,r)},c===void 0?[]:[c]);return ct(n,u,l.join(a).
slice(o.length))}if(s==="first"){let B=e.contentStart,c=l.map(u=>`${u.slice(o.length)}${a}${o}`).join("");return[{start:B,
end:B,text:c}]}return[OB(n,Tn(n,e,e.items.length-1),l)]}function kA(n,e,{added:t,side:s,layout:i,reuse:r}){let[o]=e.items;
if(o===void 0)return[];let a=o.type==="mapping"?lo(n,o,i):void 0,l=n.slice(Qe(n,o.start),o.start),B=_e(l,0,l.length),c={
isPretty:a?.isPretty??!1,isCompact:a?.isCompact??!1,isPadded:a?.isPadded??!1,quotesKeys:a?.quotesKeys??!1,step:i.flowStep,
indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:Fn(n,o.start)},u=B?`,${c.lineBreak}${l}`:c.isCompact?",":", ",f=t.map(d=>ti(
{entries:d},c));if(r!==void 0){let d=e.items[r];if(d===void 0)return[];let p=fs(n,{start:d.start,end:Be(n,d)},[d]);return ct(
n,p,f.join(u))}if(s==="first")return[{start:o.start,end:o.start,text:f.map(d=>d+u).join("")}];let h=Tn(n,e,e.items.length-
1);return[{start:h,end:h,text:f.map(d=>u+d).join("")}]}function NB(n,e){let t=n.isNamed||n.references.length>0;return n.rule!==void 0&&t&&!e.pruneMissing}function ho(n,e){switch(n.
type){case"selected":return{type:"selected"};case"out-of-scope":return{type:"leave"};case"refused":return{type:"remove",
reason:`removed: ${n.reason}`};default:return NB(n,e)?{type:"kept"}:n.isExcluded?{type:"remove",reason:"removed: exclude"}:
{type:"remove",reason:n.rule===void 0?"removed: opt-out":"removed: missing"}}}function IB(n,{selection:e,settings:t,isCheck:s,
drafts:i,place:r}){return!n.startsWith(Ut)||t.hashKey!==void 0||t.rekey?!1:(i.push(G.hashKeyMissing(r,e.workload.id,s)),
!0)}import{hash as FA}from"node:crypto";var TA=63,LA=46,vA=16,hC={ConfigMap:"configmap",Secret:"secret"};function dC(n,e,t){
return`${hC[n]}.${t}/${po(e)}`}function kB(n){return`${n}/config-digest`}function po(n){return n.length<=TA?n:`${n.slice(
0,LA)}.${FA("sha256",n,"hex").slice(0,vA)}`}function Co(n,e){if(n===kB(e))return"single";for(let t of["ConfigMap","Secre\
t"]){let s=`${hC[t]}.${e}/`;if(n.startsWith(s))return{kind:t,short:n.slice(s.length)}}}function pC(n,{context:e,drafts:t}){let{settings:s,digests:i,isCheck:r}=e,o=new Map(s.form==="env-vars"?[]:Ye(n).map(u=>[
Ue(u.source.id),i.of(u.source,u.keys)])),a=RA(n,{settings:s,known:o}),l={selection:n,settings:s,isCheck:r,drafts:t,changes:[],
states:new Map,isLocked:!1,isSingleLocked:!1,wanted:a,longNames:PA(n)},B=[s.stampDomain,...s.oldStampDomains];for(let[u,
f]of xA(n,B))_A(u,{work:l,place:f,domains:B});for(let[u,{value:f,source:h}]of[...a].toSorted(([d],[p])=>Se(d,p)))l.isSingleLocked||
l.isLocked&&h?.kind!=="ConfigMap"||(si(l,h,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"\
added",source:h}));return{changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:o,
isLocked:l.isLocked}}function RA(n,{settings:e,known:t}){if(t.size===0)return new Map;if(e.form==="single"){let s=Ye(n).
map(({source:{id:i}})=>[`${i.kind.toLowerCase()}/${i.name}`,t.get(Ue(i))??""]);return new Map([[kB(e.stampDomain),{value:ph(
s),source:void 0}]])}return new Map(Ye(n).map(({source:{id:s}})=>[dC(s.kind,s.name,e.stampDomain),{value:t.get(Ue(s))??"",
source:s}]))}function xA({template:n},e){let t=i=>e.some(r=>Co(i,r)!==void 0);if(![...n.annotations.keys()].some(t))return[];
let s=M(M(n.at,"metadata"),"annotations")?.node;return s?.type!=="mapping"?[]:[...He(s)].filter(([i])=>t(i)).map(([i,{entry:r}])=>[
i,{file:n.doc.file,offset:r.key.start}])}function _A(n,{work:e,place:t,domains:s}){let{selection:i,settings:r,drafts:o}=e,
a=i.template.annotations.get(n)??"",l=s.find(h=>Co(n,h)!==void 0)??r.stampDomain,B=Co(n,l);if(B===void 0)return;let c=l===
r.stampDomain;if(!hh.test(a)){if(!c)return;let h=e.wanted.get(n);h!==void 0&&si(e,h.source,"foreign"),e.wanted.delete(n),
o.push(G.stampForeign(t,i.workload.id,n));return}let u={selection:i,settings:r,isCheck:e.isCheck,drafts:o,place:t},f={key:n,
value:a,place:t,lock:u};B==="single"?HA(f,e):GA(v(O({},f),{kind:B.kind,name:MA(e,B)}),e)}function MA({selection:n,longNames:e},{
kind:t,short:s}){return/^.{46}\.[0-9a-f]{16}$/.test(s)?e.get(s)??n.nameBehind(t,s,po)??s:s}function PA({verdicts:n}){let e=n.
map(t=>("source"in t?t.source.id:t.id).name);return new Map(e.map(t=>[po(t),t]).filter(([t,s])=>t!==s))}function GA(n,e){
let{key:t,value:s,kind:i,name:r}=n,o={kind:i,name:r},a=ho(e.selection.judge(i,r),e.settings);a.type!=="leave"&&(a.type===
"kept"?(si(e,o,"kept"),e.drafts.push(G.stampKept(n.place,e.selection.workload.id,o))):a.type==="remove"?FB(e,{key:t,reason:a.
reason,source:o}):i==="Secret"&&IB(s,n.lock)?CC(e,o):mC({key:t,value:s,source:o},e))}function HA({key:n,value:e,lock:t,place:s},i){
let{selection:r,settings:o}=i,a=Ye(r),l=r.verdicts.filter(h=>h.type==="missing"&&NB(h,o)),[B]=l;if((a.some(({source:h})=>h.
id.kind==="Secret")||l.some(h=>h.type==="missing"&&h.id.kind==="Secret"))&&IB(e,t)){CC(i,void 0);return}if(i.wanted.has(
n)){mC({key:n,value:e,source:void 0},i);return}if(r.verdicts.some(({type:h})=>h==="out-of-scope"))return;let u=Vn.some(h=>r.
judge(h,"").type==="out-of-scope");if(a.length===0&&u)return;if(a.length===0&&B?.type==="missing"){i.drafts.push(G.stampKept(
s,r.workload.id,B.id));return}let f=a.length===0?$A(r):"form";FB(i,{key:n,reason:f,source:void 0})}function CC(n,e){n.isLocked=
!0,n.isSingleLocked||=e===void 0,si(n,e,"blocked")}function $A(n){let e=n.verdicts.find(t=>t.type==="refused");return e?.
type==="refused"?`removed: ${e.reason}`:"removed: opt-out"}function mC({key:n,value:e,source:t},s){let i=s.wanted.get(n);
if(i===void 0){FB(s,{key:n,reason:"form",source:t});return}if(s.wanted.delete(n),si(s,t,i.value===e?"fresh":"stale"),i.value===
e)return;let r=i.value.startsWith(Ut)===e.startsWith(Ut)?"content":"key";s.changes.push({action:"update",form:"annotatio\
n",key:n,value:i.value,reason:r,source:t})}function FB(n,{key:e,reason:t,source:s}){n.changes.push({action:"remove",form:"\
annotation",key:e,value:void 0,reason:t,source:s})}function si(n,e,t){if(e===void 0)for(let{source:s}of Ye(n.selection))
n.states.set(Ue(s.id),t);else n.states.set(Ue(e),t)}var gC={changes:[],states:new Map,digests:new Map,edits:[]};function yC(n,{context:e,drafts:t}){let{settings:s,digests:i}=e,
o=s.form==="env-vars"?UA(n,{digests:i,drafts:t}):new Map,a=new Map([...o.values()].map(({source:u,value:f})=>[Ue(u),f])),
l=cC(n.template.at),B={selection:n,settings:s,wanted:o,drafts:t,changes:[],states:new Map,buckets:new Map,verdicts:l.length===
0?new Map:WA(n)};for(let u of l.toReversed())qA(u,B);let c=uC(n.template.at);for(let u of[...o.values()].toSorted((f,h)=>Se(
f.name,h.name))){let f=c(u);if(f!==void 0){let h={file:n.template.doc.file,offset:f.node.start};t.push(G.variableForeign(
h,n.workload.id,u.name)),B.states.set(Ue(u.source),"foreign");continue}B.states.set(Ue(u.source),"absent"),TB(B,{list:"c\
ontainers",container:u.container}).add.push(u),B.changes.push({action:"add",form:"env-var",key:u.name,value:u.value,reason:"\
added",source:u.source})}return{changes:B.changes,states:B.states,digests:a,edits:YA(B.buckets)}}function UA(n,{digests:e,
drafts:t}){let s=new Map,{workload:i}=n;for(let r of Ye(n)){let{id:o}=r.source,a=Ps(o.kind,o.name),l=s.get(a);if(l!==void 0){
let B=[l.source.name,o.name];t.push(G.envCollision(i.place,i.id,{variable:a,names:B}))}s.set(a,{name:a,value:e.reloader(
r.source),container:KA(r),source:o})}return s}function KA({references:n}){for(let e of["volume","env"]){let t=n.filter(i=>i.
via===e),s=t.flatMap(i=>i.containers);if(t.length>0)return s.length===0?0:s.reduce((i,r)=>Math.min(i,r))}return 0}function qA(n,e){
let{selection:t,settings:s,wanted:i}=e,r=i.get(n.name);if(r!==void 0&&n.list==="containers"&&n.container===r.container){
i.delete(n.name);let c=r.value===n.value;if(e.states.set(Ue(r.source),c?"fresh":"stale"),c)return;TB(e,n).update.set(n.index,
r.value),e.changes.push({action:"update",form:"env-var",key:n.name,value:r.value,reason:"content",source:r.source});return}
let o=jA(n,e),a=o===void 0?void 0:"source"in o?o.source.id:o.id,l=o===void 0?VA(n,t):ho(o,s);if(l.type==="leave")return;
if(l.type==="kept"&&a!==void 0){e.states.set(Ue(a),"kept");let{file:c}=t.template.doc;e.drafts.push(G.stampKept({file:c,
offset:t.workload.place.offset},t.workload.id,a));return}let B=l.type==="remove"?l.reason:"form";TB(e,n).remove.add(n.index),
e.changes.push({action:"remove",form:"env-var",key:n.name,value:void 0,reason:B,source:a})}function jA({kind:n,name:e},{
selection:t,verdicts:s}){let i=s.get(e);if(i!==void 0)return i;let r=t.nameBehind(n,e,JA[n]);return r===void 0?void 0:t.
judge(n,r)}var JA={ConfigMap:n=>Ps("ConfigMap",n),Secret:n=>Ps("Secret",n)};function WA({verdicts:n}){return new Map(n.toReversed().
map(e=>{let{kind:t,name:s}="source"in e?e.source.id:e.id;return[Ps(t,s),e]}))}function VA({kind:n},e){return e.judge(n,"").
type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function TB(n,{list:e,container:t}){let s=`${e}\
/${String(t)}`,i=n.buckets.get(s)??{add:[],update:new Map,remove:new Set};return n.buckets.set(s,i),i}function YA(n){return[
...n].map(([e,t])=>{let[s,i]=e.split("/");return v(O({},t),{list:s==="containers"?"containers":"initContainers",container:Number(
i)})})}function EC(n,e){let t=[];return{plans:n.map(i=>zA(i,{context:e,drafts:t})),drafts:t}}function zA(n,{context:e,drafts:t}){
if(n.outOfScope!==void 0)return{selection:n,changes:[],edits:[],states:new Map,digests:new Map};let s=pC(n,{context:e,drafts:t}),
i=s.isLocked?gC:yC(n,{context:e,drafts:t}),r=QA([...s.changes,...i.changes]),a=[lC(n.template,s.changes),fC(n.template,i.
edits,n.workload.type.isRollout===!0?"last":"first")].flatMap(l=>XA(n,l,t));return ZA(n,s.changes,t),{selection:n,changes:r,
edits:a.toSorted((l,B)=>l.start-B.start||l.end-B.end),states:new Map([...s.states,...i.states]),digests:new Map([...s.digests,
...i.digests])}}function QA(n){if(!n.some(({reason:t})=>t==="form"))return n;let e="form";return n.map(t=>t.reason==="ad\
ded"?v(O({},t),{reason:e}):t)}function XA({workload:n,template:e},t,s){if("edits"in t)return t.edits;let{obstacle:i}=t,{
file:r}=e.doc,o={file:r,offset:i.offset>=0?i.offset:e.at.node.start};return i.type==="shared"?s.push(G.aliasShared(o,n.id)):
i.type==="duplicate"?s.push(G.duplicateKey(o,!0)):s.push(G.templateInvalid(o,n.id,i.field)),[]}function ZA({workload:n,template:e},t,s){
if(t.length===0)return;let i=new Map(e.annotations);for(let{key:o,value:a}of t)a===void 0?i.delete(o):i.set(o,a);let r=0;
for(let[o,a]of i)r+=Buffer.byteLength(o)+Buffer.byteLength(a);r>te.annotations&&s.push(G.annotationsTooLarge(n.place,n.id,
r))}function LB(n,e,t){let s=zp(e);e1(n);let i=qd(n,Zf(s)),r=eh(i,s),o=Wd(r,s),a=jp(r,o,s),l=mh(s.hashKey),B=EC(a,{settings:s,
digests:l,isCheck:t.isCheck}),c=wh({catalog:r,scope:o,selections:a},{settings:s,digests:l}),u=[...t.drafts??[],...[i,r,o,
B,l].flatMap(f=>f.drafts),...c];return{files:t1(n,B.plans),findings:gh(u,n,s),plans:B.plans,documents:i.documents}}function e1(n){
let e=0;for(let{path:t,text:s}of n)if(e+=s.length,e>te.input)throw new V("limit","the input is larger than 256 MiB: stam\
p it in several sets",{path:t})}function t1(n,e){let t=new Map(n.map(s=>[s,[]]));for(let{selection:s,edits:i}of e){let r=t.
get(s.template.doc.file);for(let o of i)r?.push(o)}return[...t].map(([s,i])=>({path:s.path,text:zs(s.text,i),edits:i}))}function vn(n){return n.map(e=>{let{selection:t,changes:s}=e,{workload:i,outOfScope:r}=t,{file:o,offset:a}=i.place;return v(
O(O({kind:i.id.kind,namespace:i.id.namespace,name:i.id.name,path:o.path},Ae(o,a)),r===void 0?{}:{outOfScope:r}),{sources:t.
verdicts.map(l=>i1(l,e)),changes:s.map(({action:l,key:B,reason:c,source:u})=>O({action:l,key:B,reason:c},u===void 0?{}:{
source:{kind:u.kind,name:u.name}}))})})}var n1={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreig\
n",blocked:"locked"},s1={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-ou\
t":"the workload has not opted in with it"};function i1(n,{selection:e,states:t,digests:s}){let i="source"in n?n.source.
id:n.id,r=Ue(i),o=t.get(r),a=o===void 0?"none":n1[o],l={kind:i.kind,name:i.name,references:r1(i,e)},B="rule"in n&&n.rule!==
void 0?{rule:n.rule}:{};if(e.outOfScope!==void 0&&n.type!=="refused")return v(O(O({},l),B),{stamp:"out of scope",why:e.outOfScope});
switch(n.type){case"selected":{let c=o==="blocked"?void 0:s.get(r);return v(O(O(O({},l),B),c===void 0?{}:{digest:c}),{stamp:a})}case"\
refused":return v(O({},l),{stamp:a,why:s1[n.reason]});case"out-of-scope":return v(O({},l),{stamp:"out of scope",why:n.why});default:
return v(O(O({},l),B),{stamp:a,why:"the source is not in this set"})}}function r1({kind:n,name:e},{template:t}){let{file:s}=t.
doc;return t.references.filter(i=>i.kind===n&&i.name===e).map(({path:i,offset:r})=>O({field:i,path:s.path},Ae(s,r)))}function vB(n){
return n.flatMap(({selection:e})=>{if(e.outOfScope!==void 0&&e.outOfScope!==Wn)return[];let{workload:t}=e;return e.verdicts.
filter(i=>i.type==="missing").flatMap(({id:i,rule:r})=>{if(r===void 0)return[];let{line:o}=Ae(t.place.file,t.place.offset),
{kind:a,name:l}=i;return[{workload:t.id,source:{kind:a,name:l},rule:r,path:t.place.file.path,line:o}]})})}function Rn(n){return n.some(({severity:e})=>e==="error")}var o1={add:"added",update:"changed",remove:"removed"};function a1({action:n,key:e,reason:t,source:s}){let i=$(s===void 0?
e:`${s.kind.toLowerCase()} ${s.name}`);return t==="added"||t.startsWith("removed")?`${i} ${t}`:`${i} ${o1[n]} [${t}]`}function l1({
changes:n}){return n.map(a1).join(", ")}function B1({kind:n,namespace:e,name:t}){return[n,e,t].map($).join("/")}function RB(n){
return`${B1(n)}: ${l1(n)}`}function DC(n){let{path:e,line:t,column:s}=n;return{code:"stale",severity:"error",message:`th\
e stamps are stale: ${RB(n)}; run rollstamp stamp --in-place`,path:e,line:t,column:s}}var c1="<redacted>",u1=new Set(["data","binaryData","stringData"]),f1=new Set(["annotations"]),h1=new Set(["metadata"]);
function SC(n,e){let{text:t}=n,s={text:t,spans:[],seen:new Set};for(let{file:i,root:r}of e)if(i===n)for(let o of wC(r,"")){
let a=Jt(o,u1),l=Jt(o,h1).flatMap(({value:B})=>Jt(B,f1));for(let B of[...a,...l])C1(B,s)}return y1(s.spans).flatMap(({start:i,
end:r})=>{let o=t.slice(i,r),a=o.replace(/[^\s,][^\r\n]*/g,c1);return a===o?[]:[{start:i,end:r,text:a}]})}var d1=new Set(
["kind"]),p1=new Set(["items"]);function*wC(n,e){let t=Jt(n,d1).map(({value:r})=>bC(r)),s=t.find(r=>r==="ConfigMap"||r===
"Secret")??t.at(-1)??e;(s==="ConfigMap"||s==="Secret")&&(yield n);let i=s.endsWith("List")?s.slice(0,-4):"";for(let{value:r}of Jt(
n,p1))for(let o of OC(r))yield*wC(o,i)}function bC(n){return n.type==="alias"?bC(n.target):n.type==="scalar"?n.text:""}function OC(n){
return n.type==="alias"?OC(n.target):n.type==="sequence"?n.items:[]}function Jt(n,e){return n.type==="alias"?Jt(n.target,
e):n.type==="sequence"?n.items.flatMap(t=>Jt(t,e)):n.type!=="mapping"?[]:n.entries.flatMap(t=>t.isMerge?Jt(t.value,e):t.
name!==void 0&&e.has(t.name)?[t]:[])}function C1(n,e){let t=yt(e.text,n);t!==-1&&xB(t+1,e),mo(n.value,e)}function mo(n,e){
if(n.type==="alias")mo(n.target,e);else if(n.type==="mapping"){if(e.seen.has(n))return;e.seen.add(n),n.flow&&xB(n.contentStart+
1,e);for(let[t,s]of n.entries.entries())m1(n,t,{entry:s,search:e});n.flow&&xB(Be(e.text,n),e)}else go(n,e)}function m1(n,e,{
entry:t,search:s}){let{text:i,spans:r}=s,o=yt(i,t),a=o===-1?Be(i,t.key):o+1,l=n.entries[e+1]?.key.start??-1,B=()=>n.flow?
Be(i,n)-1:gt(i,Be(i,n));r.push({start:a,end:l===-1?B():l}),t.isMerge?g1(t.value,s):t.value.type!=="scalar"&&go(t.value,s)}
function g1(n,e){if(n.type==="sequence")for(let t of n.items)mo(t,e);else mo(n,e)}function go(n,e){if(n.type==="alias"){
go(n.target,e);return}if(n.start===-1||e.seen.has(n))return;e.seen.add(n),e.spans.push({start:n.start,end:Be(e.text,n)});
let t=n.type==="mapping"?n.entries.map(({value:s})=>s):[];for(let s of n.type==="sequence"?n.items:t)s.type!=="scalar"&&
go(s,e)}function xB(n,{text:e,spans:t}){t.push({start:n,end:gt(e,n)})}function y1(n){let e=[];for(let t of n.toSorted((s,i)=>s.
start-i.start||i.end-s.end)){let s=e.at(-1);s!==void 0&&t.start<s.end?e[e.length-1]={start:s.start,end:Math.max(s.end,t.
end)}:t.start<t.end&&e.push(t)}return e}import{styleText as E1}from"node:util";function hs({isTTY:n},e){let t=e.NO_COLOR,s=!n||t!==void 0&&t!==""||e.TERM==="dum\
b";return(i,r)=>s?i:E1(r,i,{validateStream:!1})}var MB=3,AC=400,D1=100;function FC(n,e,{io:t,documents:s}){let i=SC(n,s),r=NC(zs(n.text,i)),o=NC(zs(n.text,[...i,...e])),
a=S1(n,e).map(u=>w1(u,{before:r,after:o})),l=hs(t.stdout,t.env),B=Ge(n.path).replace(/^\/+/,""),c=[l(`--- a/${B}`,"bold"),
l(`+++ b/${B}`,"bold")];for(let u of b1(a))c.push(...O1(u,{before:r,after:o,write:l}));return c.map(u=>`${u}
`).join("")}function NC(n){return n.match(/[^\n]*\n|[^\n]+$/g)??[]}function IC(n){return n.split(`
`).length-1}function S1(n,e){let t=[],s=0;for(let i of e.toSorted((r,o)=>r.start-o.start||r.end-o.end)){let r=rl(n,i.start),
o=rl(n,i.end)+1,a=IC(i.text)-IC(n.text.slice(i.start,i.end)),l=t.at(-1);if(l!==void 0&&r<l.end){let B=Math.max(0,o-l.end);
t[t.length-1]=v(O({},l),{end:Math.max(o,l.end),newEnd:l.newEnd+B+a})}else t.push({start:r,end:o,newStart:r+s,newEnd:o+s+
a});s+=a}return t}function w1({start:n,end:e,newStart:t,newEnd:s},{before:i,after:r}){let[o,a,l,B]=[n,Math.min(e,i.length),
t,Math.min(s,r.length)];for(;o<a&&l<B&&i[o]===r[l];)o+=1,l+=1;for(;o<a&&l<B&&i[a-1]===r[B-1];)a-=1,B-=1;return{start:o,end:a,
newStart:l,newEnd:B}}function b1(n){let e=[];for(let t of n){let s=e.at(-1),i=s?.at(-1)?.end;s!==void 0&&i!==void 0&&t.start-
i<=2*MB?s.push(t):e.push([t])}return e}function O1(n,{before:e,after:t,write:s}){let[i]=n,r=n.at(-1);if(i===void 0||r===
void 0)return[];let o=Math.max(0,i.start-MB),a=Math.min(e.length,r.end+MB),l=i.newStart-(i.start-o),B=r.newEnd+(a-r.end),
c=[s(`@@ -${kC(o,a)} +${kC(l,B)} @@`,"cyan")],u=(d,p)=>{c.push(p===void 0?d:s(d,p))},f=(d,p)=>{for(let g of e.slice(d,p))
for(let y of _B(" ",g))u(y)},h=o;for(let d of n){f(h,d.start);let p=e.slice(d.start,d.end),g=t.slice(d.newStart,d.newEnd);
for(let[y,D]of p.entries())for(let A of _B("-",D,g[y]))u(A,"red");for(let[y,D]of g.entries())for(let A of _B("+",D,p[y]))
u(A,"green");h=d.end}return f(h,a),c}function kC(n,e){let t=e-n;return t===1?String(n+1):`${String(t===0?n:n+1)},${String(
t)}`}function _B(n,e,t){let s=e.endsWith(`
`),i=s?e.slice(0,-1):e,r=s&&i.endsWith("\r"),o=A1(r?i.slice(0,-1):i,t).replace(/(?!^\uFEFF)[^\t]+/g,Ge),a=`${n}${o}${r?"\
\r":""}`;return s?[a]:[a,"\\ No newline at end of file"]}function A1(n,e){if(n.length<=AC)return n;let t=Math.max(0,(e===
void 0?0:N1(n,e))-D1),s=t+AC;return`${t>0?"\u2026":""}${n.slice(t,s)}${s<n.length?"\u2026":""}`}function N1(n,e){let t=0;
for(;t<n.length&&n[t]===e[t];)t+=1;return t}var nt={done:0,failed:1,usage:2,input:3},TC={SIGHUP:129,SIGINT:130,SIGTERM:143};import{lstatSync as FI,readdirSync as TI,realpathSync as LI,statSync as vI}from"node:fs";import{dirname as RI,join as Hm,
relative as xI,resolve as St,sep as $m}from"node:path";var LC=(n,e,t)=>{let s,i,r,o,a,l=t.indexOf(n),B=t.indexOf(e,l+1),c=l;if(l>=0&&B>0){if(n===e)return[l,B];for(s=[],r=t.length;c>=
0&&!a;){if(c===l)s.push(c),l=t.indexOf(n,c+1);else if(s.length===1){let u=s.pop();u!==void 0&&(a=[u,B])}else i=s.pop(),i!==
void 0&&i<r&&(r=i,o=B),B=t.indexOf(e,c+1);c=l<B&&l>=0?l:B}s.length&&o!==void 0&&(a=[r,o])}return a};var vC="\0SLASH"+Math.random().toFixed(16)+"\0",RC="\0OPEN"+Math.random().toFixed(16)+"\0",yo="\0CLOSE"+Math.random().toFixed(
16)+"\0",xC="\0COMMA"+Math.random().toFixed(16)+"\0",_C="\0PERIOD"+Math.random().toFixed(16)+"\0",I1=new RegExp(vC,"g"),
k1=new RegExp(RC,"g"),F1=new RegExp(yo,"g"),T1=new RegExp(xC,"g"),L1=new RegExp(_C,"g"),v1=/\\\\/g,R1=/\\{/g,x1=/\\}/g,_1=/\\,/g,
M1=/\\\./g,P1=1e5,G1=4e6,H1=1e3,$1=1e3,U1=2e7,K1=16;function PB(n){return isNaN(n)?n.charCodeAt(0):parseInt(n,10)}function q1(n){
return n.replace(v1,vC).replace(R1,RC).replace(x1,yo).replace(_1,xC).replace(M1,_C)}function j1(n){return n.replace(I1,"\
\\").replace(k1,"{").replace(F1,"}").replace(T1,",").replace(L1,".")}function GB(n,e){for(let t=0;t<e.length;t++)n.push(
e[t])}function MC(n,e,t){if(t.remaining<0)return;let s=LC("{","}",e),i=s!==void 0&&e.indexOf("{")<s[0];if(t.remaining-=s&&
!i?s[1]+1:n.length,!(!s||t.remaining<0))return{end:s[1],pre:n.slice(0,s[0]),body:n.slice(s[0]+1,s[1]),post:n.slice(s[1]+
1),unmatched:i}}function J1(n,e){e.remaining-=n.length;let t=[];for(let r=0;r<n.length;r++){let o=n.charCodeAt(r);o===123?
t.push(r):o===125&&t.length&&t.pop()}let s="",i=0;for(let r=0;r<t.length;r++){let o=t[r];s+=n.slice(i,o)+"\0",i=o+1}return s+
n.slice(i)}function W1(n,e){if(e.remaining-=n.length,e.remaining<0)return!1;let t=!1;for(let s=n.length-1;s>=0;s--){let i=n.
charCodeAt(s);if(i===125)t=!0;else if(i===10||i===13||i===8232||i===8233)t=!1;else if(i===44&&t&&n.charCodeAt(s+1)!==44)
return!0}return!1}function V1(n,e){let t=[],s="";for(;;){let i=MC(n,n,e);if(e.remaining<0)return;if(!i){let B=n.split(",");
return B[0]=s+B[0],GB(t,B),t}let{pre:r,body:o,post:a}=i,l=r.split(",");if(l[0]=s+l[0],l[l.length-1]+="{"+o+"}",!a.length)
return GB(t,l),t;s=l.pop(),GB(t,l),n=a}}function ii(n,e){return n===void 0||isNaN(n)?e:n}function PC(n,e={}){if(!n)return[];
let t=ii(e.max,P1),s=ii(e.maxLength,G1),i=ii(e.maxDepth,H1),r=ii(e.maxRewrites,$1),o=ii(e.maxSteps,U1);return n.slice(0,
2)==="{}"&&(n="\\{\\}"+n.slice(2)),HB(q1(n),t,s,i,0,r,{remaining:o},!0).map(j1)}function Y1(n){return"{"+n+"}"}function z1(n){
return/^-?0\d/.test(n)}function Q1(n,e){return n<=e}function X1(n,e){return n>=e}function ri(n,e,t,s,i,r,o){let a=[],l=0,
B;e:for(let c=0;c<n.length;c++){let u=n[c]+e,f=t;r&&!u&&(B||(B=t.filter(h=>h)),f=B);for(let h=0;h<f.length;h++){if(a.length>=
s)break e;let d=u+f[h];if(l+d.length>i)break e;a.push(d),l+=d.length}}return o.remaining-=a.length,a}function Z1(n,e,t,s,i){
let r=n.split(/\.\./),o=[];if(r[0]===void 0||r[1]===void 0)return o;let a=PB(r[0]),l=PB(r[1]),B=Math.max(r[0].length,r[1].
length),c=r.length===3&&r[2]!==void 0?Math.max(Math.abs(PB(r[2])),1):1,u=Q1;l<a&&(c*=-1,u=X1);let h=r.some(z1),d=h?B:1,p=0;
for(let g=a;u(g,l)&&o.length<t;g+=c){if(i.remaining-=d,i.remaining<0)return;let y;if(e)y=String.fromCharCode(g),y==="\\"&&
(y="");else if(y=String(g),h){let D=B-y.length;if(D>0){let A=new Array(D+1).join("0");g<0?y="-"+A+y.slice(1):y=A+y}}if(p+
y.length>s)break;o.push(y),p+=y.length}return o}function HB(n,e,t,s,i,r,o,a){if(o.remaining-=K1,i>s)return[n];let l=[""],
B=0,c=!1,u=!0,f=n;for(;;){let h=MC(n,f,o);if(!h)return ri(l,n,[""],e,t,c,o);h.unmatched&&(f=J1(f,o));let d=h.pre,p=()=>ri(
l,d+"{"+h.body+"}"+h.post,[""],e,t,c,o);if(/\$$/.test(d)){if(l=ri(l,d+"{"+h.body+"}",[""],e,t,c&&!h.post.length,o),u=!1,
!h.post.length)break;n=h.post,f=f.slice(h.end+1);continue}let g=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(h.body),y=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.
test(h.body),D=g||y,A=h.body.indexOf(",")>=0;if(!D&&!A){if(B<r&&W1(h.post,o)){B++,n=h.pre+"{"+h.body+yo+h.post,f=f.slice(
0,h.end)+yo+f.slice(h.end+1),a=!0;continue}return p()}u&&(c=a&&!D,u=!1);let N;if(D){if(N=Z1(h.body,y,e,t,o),!N)return p()}else{
let R=V1(h.body,o);if(!R)return p();if(R.length===1&&R[0]!==void 0){if(R=HB(R[0],e,t,s,i+1,r,o,!1).map(Y1),o.remaining<0)
return p();if(R.length===1){let j=ri(l,d+R[0],[""],e,t,c&&!h.post.length,o);if(o.remaining<0)return p();if(l=j,!h.post.length)
break;n=h.post,f=f.slice(h.end+1);continue}}let q=c&&!h.post.length&&!d;for(let j=0;q&&j<l.length;j++)l[j]&&(q=!1);N=[];
let L=0;e:for(let j=0;j<R.length;j++){let ve=HB(R[j],e,t,s,i+1,r,o,!1);if(o.remaining<0)return p();for(let Pe=0;Pe<ve.length;Pe++){
let oe=ve[Pe];if(!(q&&!oe)){if(N.length>=e||L+oe.length>t)break e;N.push(oe),L+=oe.length}}}}let F=ri(l,d,N,e,t,c&&!h.post.
length,o);if(o.remaining<0)return p();if(l=F,!h.post.length)break;n=h.post,f=f.slice(h.end+1)}return l}var UB=(n,e)=>n===e?{t:"lit",ch:String(n)}:{t:"class",re:new RegExp(`^[${n}-${e}]$`)},$B=(n,e)=>e.map(t=>[UB(n,n),...t]),
oi=(n,e)=>{if(!n)return[[]];let t=+n[0],s=+e[0],i=n.slice(1),r=e.slice(1);if(t===s)return $B(t,oi(i,r));let o="0".repeat(
i.length),a="9".repeat(i.length),l=[];i!==o&&l.push(...$B(t++,oi(i,a)));let B=r===a?[]:$B(s--,oi(o,r));return t<=s&&l.push(
[UB(t,s),...Array.from(i,()=>UB(0,9))]),l.push(...B),l},GC=(n,e,t)=>{if(t)return oi(String(n).padStart(t,"0"),String(e).
padStart(t,"0"));let s=[];for(let i=String(n).length;i<=String(e).length;i++){let r=Math.max(n,i===1?0:10**(i-1)),o=Math.
min(e,10**i-1);s.push(...oi(String(r),String(o)))}return s},HC=(n,e)=>{let t=Number(n),s=Number(e);if(!Number.isSafeInteger(
t)||!Number.isSafeInteger(s))return;t>s&&([t,s]=[s,t]);let r=/^-?0\d/.test(n)||/^-?0\d/.test(e)?Math.max(n.length,e.length):
0,o=[];if(t<0){let a=GC(Math.max(-s,1),-t,r&&r-1);o.push(...a.map(l=>[{t:"lit",ch:"-"},...l]))}return s>=0&&o.push(...GC(
Math.max(t,0),s,r)),o};var eN={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],"[:blank:]":["\\p{\
Zs}\\t"],"[:cntrl:]":["\\p{Cc}"],"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",!0],"[:lower:]":["\\p{Ll}"],"[:prin\
t:]":["\\p{C}",!0],"[:punct:]":["\\p{P}\\p{S}"],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f"],"[:upper:]":["\\p{Lu}"],"[:word:]":[
"\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]},ai=n=>n.replace(/[[\]\\-]/g,"\\$&"),KB=/$./,$C=(n,e,t=!1,s)=>{
let i=y=>{let D=s?y.normalize(s):y;return[...D].length===1?D:y},r=e;if(n.charAt(r)!=="[")throw new Error("not in a brace\
 expression");let o=[],a=[],l=r+1,B=!1,c=!1,u=!1,f=r,h="";e:for(;l<n.length;){let y=String.fromCodePoint(n.codePointAt(l));
if((y==="!"||y==="^")&&l===r+1){u=!0,l++;continue}if(y==="]"&&B&&!c){f=l+1;break}if(B=!0,y==="\\"&&!c){c=!0,l++;continue}
if(y==="["&&!c){for(let[A,[N,F]]of Object.entries(eN))if(n.startsWith(A,l)){if(h)return[KB,n.length-r];l+=A.length,F?a.push(
N):o.push(N);continue e}}c=!1;let D=i(y);if(h){D.codePointAt(0)>h.codePointAt(0)?o.push(ai(h)+"-"+ai(D)):D===h&&o.push(ai(
D)),h="",l+=y.length;continue}if(n.startsWith("-]",l+y.length)){o.push(ai(D+"-")),l+=y.length+1;continue}if(n.startsWith(
"-",l+y.length)){h=D,l+=y.length+1;continue}o.push(ai(D)),l+=y.length}if(f<l)return[KB,0];if(!o.length&&!a.length)return[
KB,n.length-r];let d="["+(u?"^":"")+o.join("")+"]",p="["+(u?"":"^")+a.join("")+"]",g="^"+(o.length&&a.length?"("+d+"|"+p+
")":o.length?d:p);return[new RegExp(g,t?"iu":"u"),f-r]};var qB={t:"match",id:0},tN="!?+*@",xn=n=>({t:"lit",ch:n}),nN=n=>n.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),jC=n=>new RegExp(
`^${nN(n)}$`,"iu"),Eo=new Map,JC=n=>{let e=Eo.get(n);return e||(e=jC(n),Eo.size>=1e3&&Eo.clear(),Eo.set(n,e)),e},WB=(n,e)=>{
if(e===n.ch)return!0;if(!n.re)return!1;let t=e.charCodeAt(0);if(t>=128)return n.re.test(e);let s=n.ascii??=new Uint8Array(
128);return s[t]||=n.re.test(e)?1:2,s[t]===1},sN=(n,e,t,s,i)=>{let r=[];for(let o=0;o<n.length;){let a=String.fromCodePoint(
n.codePointAt(o));if(i){let l=a==="\\"&&n.startsWith(i,o+1)?1:0;if(l||a===i){let B=o+l+i.length,c=n.indexOf(i,B),u=/^(-?\d+)\.\.(-?\d+)$/.
exec(n.slice(B,c)),f=c!==-1&&u&&HC(u[1],u[2]);if(f){r.push({t:"ext",type:"@",alts:f}),o=c+i.length;continue}}}if(a==="\\"){
let l=n.codePointAt(o+1),B=l===void 0?a:String.fromCodePoint(l);r.push(xn(B)),o+=1+B.length;continue}if(a==="["){let[l,B]=$C(
n,o,e,s);if(B){r.push({t:"class",re:l}),o+=B;continue}}if(!t&&tN.includes(a)&&n[o+1]==="("){r.push({t:"open",type:a}),o+=
2;continue}r.push(!t&&a==="|"?{t:"bar"}:!t&&a===")"?{t:"close"}:a==="*"?{t:"star"}:a==="?"?{t:"any"}:xn(a)),o+=a.length}
return r},iN=n=>{let e=new Map,t=[];return n.forEach((s,i)=>{s.t==="open"?t.push(i):s.t==="close"&&t.length&&e.set(t.pop(),
i)}),e},WC=(n,e,t,s,i)=>{let r=[],o=[r];for(let a=t;a<s;a++){let l=n[a],B=e.get(a);if(l.t==="open"&&B!==void 0){let c=WC(
n,e,a+1,B,!1);r.push({t:"ext",type:l.type,alts:c}),a=B}else l.t==="bar"&&!i?o.push(r=[]):l.t==="open"?r.push(xn(l.type),
xn("(")):l.t==="bar"?r.push(xn("|")):l.t==="close"?r.push(xn(")")):r.push(l)}return o},VC=(n,e)=>{let t=[],s="",i=()=>{for(let r of s.
normalize(e))t.push(xn(r));s=""};for(let r of n){if(r.t==="lit"){s+=r.ch;continue}i(),t.push(r.t==="ext"?v(O({},r),{alts:r.
alts.map(o=>VC(o,e))}):r)}return i(),t},rN=(n,e)=>{let t=1,s=a=>({t:"split",id:t++,out:a}),i=(a,l)=>a.reduceRight((B,c)=>r(
c,B),l),r=(a,l)=>{switch(a.t){case"lit":let f=e?JC(a.ch):void 0;return{t:"lit",id:t++,ch:a.ch,re:f,next:l};case"any":case"\
star":return{t:a.t,id:t++,next:l};case"class":return{t:"class",id:t++,re:a.re,next:l}}let B=f=>a.alts.map(h=>i(h,f));switch(a.
type){case"@":return s(B(l));case"?":return s([l,...B(l)]);case"!":return{t:"neg",id:t++,sub:s(B(qB)),next:l}}let c=s([]),
u=s(B(c));return c.out.push(l,u),a.type==="*"?c:u};return[i(n,qB),t]},oN=n=>{let e=[],t=new Set,s=r=>r.t==="match"?"matc\
h":String(r.id),i=(r,o)=>{if(r.t==="match"||t.has(r))return;t.add(r);let a=l=>e.push(`${o}${r.id}: ${l}`);switch(r.t){case"\
split":a(`split -> ${r.out.map(s).join(", ")}`);for(let l of r.out)i(l,o);return;case"neg":return a(`!(${s(r.sub)}) -> ${s(
r.next)}`),i(r.sub,o+"  "),i(r.next,o);case"lit":a(`${JSON.stringify(r.ch)} -> ${s(r.next)}`);break;case"class":a(`${r.re}\
 -> ${s(r.next)}`);break;default:a(`${r.t==="any"?"?":"*"} -> ${s(r.next)}`)}i(r.next,o)};return i(n,""),[`start -> ${s(
n)}`,...e].join(`
`)},jB=class{gen;threads=[];match=!1;runs=[];ids=[];constructor(e){this.gen=e}get dead(){return!this.threads.length&&!this.
match&&!this.runs.length}},YC=(n,e)=>n.ids.length!==e.ids.length||n.runs.length!==e.runs.length||n.ids.some((t,s)=>t!==e.
ids[s])?!1:n.runs.every(t=>e.runs.some(s=>s.neg===t.neg&&YC(s.state,t.state))),UC=n=>({has:new Float64Array(n),seen:new Float64Array(
n),gen:0}),li=class{dots;dotStart;#e;constructor(e,t,s){this.dots=e,this.dotStart=t,this.#e=s}state(){return new jB(++this.#e.
gen)}done(e){return e.ids=e.threads.map(t=>t.id).sort((t,s)=>t-s),e.match&&e.ids.unshift(qB.id),e}#t(e,t){let{seen:s}=this.#e;
return s[t.id]===e.gen?!1:(s[t.id]=e.gen,!0)}#n(e,t){let{has:s}=this.#e;return s[t.id]===e.gen?!1:(s[t.id]=e.gen,e.threads.
push(t),!0)}restricted(e,t){return t&&(this.dots||this.dotStart&&e===0)}add(e,t,s,i){switch(t.t){case"split":if(!this.#t(
e,t))return;for(let o of t.out)this.add(e,o,s,i);return;case"neg":if(!this.#t(e,t))return;let r=this.state();return this.
add(r,t.sub,s,!1),this.done(r),this.addRun(e,{t:"run",neg:t,state:r},s,i);case"star":if(this.restricted(s,i))return;this.#n(
e,t)&&this.add(e,t.next,s,i);return;case"match":e.match=!0;return;default:this.#n(e,t)}}addRun(e,t,s,i){for(let r of e.runs)
if(r.neg===t.neg&&YC(r.state,t.state))return;e.runs.push(t),t.state.match||this.add(e,t.neg.next,s,i)}step(e,t,s,i){let r=this.
state();for(let o of e.threads)switch(o.t){case"lit":WB(o,t)&&this.add(r,o.next,s+1,i);break;case"any":this.restricted(s,
i)||this.add(r,o.next,s+1,i);break;case"class":!this.restricted(s,i)&&o.re.test(t)&&this.add(r,o.next,s+1,i);break;case"\
star":this.restricted(s,i)||this.add(r,o,s+1,i)}if(!this.restricted(s,i))for(let o of e.runs){if(o.state.dead){this.addRun(
r,o,s+1,i);continue}let a=this.step(o.state,t,s,!1);this.addRun(r,{t:"run",neg:o.neg,state:a},s+1,i)}return this.done(r)}},
zC=n=>{let e=n.ids.join();if(!n.runs.length)return e;let t=n.runs.map(s=>`${s.neg.id}(${zC(s.state)})`);return`${e}|${t.
sort().join("|")}`},aN=1<<18,JB=class{#e;#t=new Map;#n=0;#s;#o;#d;#u;constructor(e,t){this.#e=e,this.#d=new li(!1,!1,t),
this.#u=new li(!1,!0,t)}#l(e){return{state:e,match:e.match,dead:e.dead,next:new Map}}#a(e){let t=zC(e),s=this.#t.get(t);
if(s)return s;this.#n>aN&&this.#B();let i=this.#l(e);return this.#t.set(t,i),this.#n+=t.length+1,i}#B(){this.#t.clear(),
this.#n=0,this.#s=void 0,this.#o=void 0}start(e){if(e){if(this.#o)return this.#o;let s=this.#u.state();return this.#u.add(
s,this.#e,0,!0),this.#o=this.#l(this.#u.done(s))}if(this.#s)return this.#s;let t=this.#d.state();return this.#d.add(t,this.#e,
0,!0),this.#s=this.#a(this.#d.done(t))}next(e,t){let s=t.charCodeAt(0),i=s<128?void 0:e.next.get(t);if(i)return i;let r=e===
this.#o?this.#a(this.#u.step(e.state,t,0,!0)):this.#a(this.#d.step(e.state,t,1,!0));return s<128?(e.ascii||(e.ascii=new Array(
128),this.#n+=128),e.ascii[s]=r):e.next.set(t,r),this.#n++,r}},lN=n=>{let e=[];for(let t=n;t.t!=="match";t=t.next){if(t.
t==="split"||t.t==="neg")return;e.push(t)}return e},BN=(n,e,t,s)=>{let i=0,r=t,o=-1,a=0;for(;r<s;){let l=n[i];if(l?.t===
"star"){o=i++,a=r;continue}let B=e[r];if(l&&(l.t==="any"||l.t==="lit"&&WB(l,B)||l.t==="class"&&l.re.test(B))){i++,r++;continue}
if(o===-1)return!1;i=o+1,r=++a}for(;n[i]?.t==="star";)i++;return i===n.length},QC=n=>{let e=0,t=0;for(let s of n){let[i,
r]=cN(s);e+=i,t+=r}return[e,t]},cN=n=>{if(n.t==="star")return[0,1/0];if(n.t!=="ext")return[1,1];if(n.type==="!")return[0,
1/0];let e=n.alts.map(QC),t=Math.min(...e.map(r=>r[0])),s=Math.max(...e.map(r=>r[1])),i=s===0?0:1/0;return n.type==="@"?
[t,s]:n.type==="?"?[0,s]:n.type==="*"?[0,i]:[t,i]},KC=(n,e,t)=>{for(let s=0;s<n.length;s++)if(!WB(n[s],e[t+s]))return!1;
return!0},uN=/[/\ud800-\udfff]/,fN=/[\ud800-\udfff]/,Do=n=>fN.test(n)?[...n]:n,qC=n=>{if(n.includes("/"))throw new Error(
"can only match a single path portion, got: "+n)},Bi=class{pattern;options;#e;#t;#n;#s;#o;#d=!1;#u;#l;#a=!1;#B=0;#f=1/0;#c=[];#r=[];#E;#g;#p=!1;#C;#y;constructor(e,t={}){
if(e.includes("/"))throw new Error("can only match a single path portion, got pattern: "+e);this.pattern=e,this.options=
t;let{nocase:s=!1,noext:i=!1,normalize:r}=t;this.#y=r===!0?"NFC":r||void 0;let o=/^[?*+@]\(\)$/.test(e),a=sN(e,s,i||o,this.#y,
t.rangeMark),[l]=WC(a,iN(a),0,a.length,!0);this.#y&&(l=VC(l,this.#y));let[B,c]=rN(l,s);if(this.#e=B,this.#t=c,l.every(u=>u.
t==="lit"))this.#o=l.map(u=>u.ch).join(""),this.#d=s;else{let u=d=>d.t!=="lit"?void 0:s?{ch:d.ch,re:JC(d.ch)}:{ch:d.ch};
for(let d of l){let p=u(d);if(!p)break;this.#c.push(p)}for(let d=l.length-1;d>=0;d--){let p=u(l[d]);if(!p)break;this.#r.
unshift(p)}this.#p=!!(this.#c.length||this.#r.length),s||(this.#E=this.#c.map(d=>d.ch).join(""),this.#g=this.#r.map(d=>d.
ch).join("")),this.#l=lN(this.#e)?.slice(this.#c.length,-this.#r.length||void 0),this.#a=!!this.#l?.every(d=>d.t==="star"||
d.t==="any");let[f,h]=QC(l);this.#B=f,this.#f=h}}test(e){return this.#y?(qC(e),this.#h(e.normalize(this.#y))):uN.test(e)?
(qC(e),this.#h(e,[...e])):this.#h(e,e)}testUnchecked(e){return this.#h(this.#y?e.normalize(this.#y):e)}#h(e,t){if(this.#o!==
void 0)return this.#d?(this.#u??=jC(this.#o)).test(e):e===this.#o;let s=this.#B,i=this.#f;if(t===void 0){let c=e.length,
u=c+1>>1;if(c<s||u>i)return!1;(u<s||c>i)&&(t=Do(e))}if(t!==void 0&&(t.length<s||t.length>i))return!1;let r=this.#c.length;
if(this.#p)if(this.#E!==void 0&&this.#g!==void 0){if(!e.startsWith(this.#E)||!e.endsWith(this.#g))return!1}else{t??=Do(e);
let c=t.length-this.#r.length;if(!KC(this.#c,t,0)||!KC(this.#r,t,c))return!1}let o=!this.options.dot&&e.startsWith(".");
if(this.#l){if(e==="."||e===".."||o&&!r)return!1;if(this.#a)return!0;t??=Do(e);let c=t.length-this.#r.length;return BN(this.#l,
t,r,c)}if(t??=Do(e),e==="."||e===".."){this.#n??=UC(this.#t);let c=this.#s??=new li(!0,!1,this.#n),u=c.state();c.add(u,this.#e,
0,!0);let f=c.done(u);for(let h=0;h<t.length;h++)f=c.step(f,t[h],h,!0);return f.match}this.#n??=UC(this.#t);let a=this.#C??=
new JB(this.#e,this.#n),l=a.start(o),B=t===e;for(let c=0;c<t.length;c++){if(l.dead)return!1;let u=B?e.charCodeAt(c):t[c].
charCodeAt(0);l=l.ascii?.[u]??a.next(l,t[c])}return l.match}toString(){return oN(this.#e)}};var ci=n=>{if(typeof n!="string")throw new TypeError("invalid pattern");if(n.length>65536)throw new TypeError("pattern i\
s too long")};var Wt=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!1}={})=>{let s=t?e?n.replace(/[?*()[\]{}]/g,"[$&]"):n.replace(/[?*()[\]\\{}]/g,
"\\$&"):e?n.replace(/[?*()[\]]/g,"[$&]"):n.replace(/[?*()[\]\\]/g,"\\$&"),i=s.charAt(0);return i==="#"?(e?"[#]":"\\#")+s.
slice(1):i==="!"?(e?"@(!)":"\\!")+s.slice(1):s};var _n=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!0}={})=>e&&n.startsWith("@(!)")?"!"+_n(n.slice(4),{windowsPathsNoEscape:e,
magicalBraces:t}):t?e?n.replace(/\[([^/\\])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"\
$1"):e?n.replace(/\[([^/\\{}])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var im=1e5,rm=200,sc="allowWindowsEscape",Je=(n,e,t)=>(ci(e),!t?.nocomment&&e.charAt(0)==="#"?!1:am(e,t).match(n)),ui=new Map,
XC=new Map,VB=0,YB=0,hN=256,dN=32768,om=4096,pN=n=>{let e=n.pattern.length;for(let t of n.globSet)if(e+=t.length+1,e>om)
break;return e};var CN=n=>n===void 0?0:n?2:1,mN=new Map(Object.keys({nobrace:0,nocomment:0,nonegate:0,noglobstar:0,noext:0,nonull:0,partial:0,
dot:0,nocase:0,nocaseMagicOnly:0,magicalBraces:0,matchBase:0,flipNegate:0,preserveMultipleSlashes:0,windowsNoMagicRoot:0}).
map((n,e)=>[n,24*3**e])),gN=n=>{let e=0,t=!1;for(let s in n){let i=n[s];switch(s){case"windowsPathsNoEscape":i&&(t=!0);break;case sc:
i===!1&&(t=!0);break;case"platform":{let r=i||bo;if(r===bo)break;if(r==="darwin")e+=3;else if(r==="win32")e+=6;else if(r===
"linux")e+=9;else return JSON.stringify(n);break}case"optimizationLevel":if(i===void 0)break;e+=i>=2?1:i>=1?0:2;break;case"\
braceExpandMax":if(i!==void 0&&i!==im)return JSON.stringify(n);break;case"maxGlobstarRecursion":if(i!==void 0&&i!==rm)return JSON.
stringify(n);break;case"normalize":if(i!==void 0)return JSON.stringify(n);break;default:e+=(mN.get(s)??0)*CN(i)}}return t?
e+12:e},yN=n=>{let e={};for(let t in n)e[t]=n[t];return e},am=(n,e)=>{let t=e?gN(e):0,s=ui.get(t)?.get(n);if(s)return s;
s=XC.get(t)?.get(n)??new st(n,yN(e));let i=pN(s);if(i>om)return s;(VB>=hN||YB+i>dN)&&(XC=ui,ui=new Map,VB=0,YB=0);let r=ui.
get(t);return r||ui.set(t,r=new Map),r.set(n,s),VB++,YB+=i,s},bo=typeof process=="object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",ZC={win32:{sep:"\\"},posix:{sep:"/"}},EN=bo==="win32"?ZC.win32.sep:ZC.posix.sep;Je.sep=EN;var le=Symbol(
"globstar **");Je.GLOBSTAR=le;var DN=(n,e)=>{let t;return s=>(t??=am(n,e)).match(s)};Je.filter=DN;var Lt=(n,e={})=>Object.
assign({},n,e),SN=n=>{if(!n||typeof n!="object"||!Object.keys(n).length)return Je;let e=Je;return Object.assign((s,i,r={})=>e(
s,i,Lt(n,r)),{Minimatch:class extends e.Minimatch{constructor(i,r={}){super(i,Lt(n,r))}static defaults(i){return e.defaults(
Lt(n,i)).Minimatch}},unescape:(s,i={})=>e.unescape(s,Lt(n,i)),escape:(s,i={})=>e.escape(s,Lt(n,i)),filter:(s,i={})=>e.filter(
s,Lt(n,i)),defaults:s=>e.defaults(Lt(n,s)),braceExpand:(s,i={})=>e.braceExpand(s,Lt(n,i)),match:(s,i,r={})=>e.match(s,i,
Lt(n,r)),sep:e.sep,GLOBSTAR:le})};Je.defaults=SN;var ec=(n,e={})=>{if(ci(n),e.nobrace||!/\{(?:(?!\{).)*\}/.test(n))return[
n];let t=n.replace(/\\\\/g,"\\\\\\\\");return(e.windowsPathsNoEscape||e[sc]===!1)&&(t=t.replace(/\[([{}])\]/g,"[\\$1]")),
PC(t,{max:e.braceExpandMax})};Je.braceExpand=ec;var wN=100,bN=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,ON=(n,e)=>{let t=[];for(let s=0;s<
n.length;s++){let i=n.charAt(s);if(i==="\\")s++;else if(i===e){if(t.some(r=>r!=="@"&&r!=="?"))return!0}else n.charAt(s+1)===
"("&&"!?+*@".includes(i)?(t.push(i),s++):i===")"&&t.pop()}return!1},AN=(n,e,t={})=>{let s=new st(e,t);return n=n.filter(
i=>s.match(i)),s.options.nonull&&!n.length&&n.push(e),n};Je.match=AN;var em=/[?*]|[+@!]\(.*?\)|\[|\]/,lm=(n,e)=>{let t=e+
1;(n.charAt(t)==="!"||n.charAt(t)==="^")&&t++;let s=!1;for(;t<n.length;t++){let i=n.charAt(t);if(i==="]"&&s)return t;s=!0,
i==="\\"&&t++}return-1},NN=(n,e)=>{if(!e&&(n==="+()"||n==="@()"))return n;let t="";for(let s=0;s<n.length;s++){let i=n.charAt(
s);if(i==="\\")t+=n.charAt(++s)||i;else{if(i==="*"||i==="?")return;if(i==="["){let r=lm(n,s);if(r===-1){t+=i;continue}let o=n.
slice(s+1,r);if(o.startsWith("\\")&&(o=o.slice(1)),[...o].length!==1||"!^".includes(n.charAt(s+1)))return;t+=o,s=r}else{
if(!e&&"+@!".includes(i)&&n.charAt(s+1)==="("&&n.includes(")",s+2))return;t+=i}}}return t},Bm=256,cm=n=>{let e=0;for(let t=0;t<
n.length-1;t++){let s=n.charAt(t);s==="\\"?t++:"+@!?*".includes(s)&&n.charAt(t+1)==="("&&(e++,t++)}return e},IN=n=>{if(cm(
n)>Bm)throw new TypeError("pattern has too many extglobs")},kN=n=>{if(/^[?*+@]\(\)$/.test(n)||n.includes("[:"))return!1;
let e=0;for(let t=0;t<n.length;t++){let s=n.charAt(t);if(s==="\\"){if(++t===n.length)return!1}else if(s==="["){let i=lm(
n,t);i!==-1&&(t=i)}else if("+@!?*".includes(s)&&n.charAt(t+1)==="(")e++,t++;else if(s===")"){if(!e--)return!1}else if(s===
"|"&&!e)return!1}return!e},zB,tm,Vt=(n,e)=>typeof n=="string"?e===n:e!==""&&n.testUnchecked(e),nm=(n,e,t,s,i)=>Vt(n,e)?t:
s!==void 0&&Vt(n,s)?i:-1,tc=n=>n==="."||n==="..",QB=n=>typeof n=="string"&&/^[a-z]:$/i.test(n),wo=n=>typeof n=="string"&&
/^unc$/i.test(n),XB=n=>{if(n[0]!==""||n[1]!=="")return-1;let e=n[2]!=="?"?2:wo(n[3])?4:-1,t=n[e],s=n[e+1];return e!==-1&&
t!==void 0&&t!==""&&t!==le&&s!==void 0&&s!==""&&s!==le?e:-1},So=(n,e)=>!tc(n)&&(e||!n.startsWith(".")),fi=(n,e,t,s,i)=>{
for(let r=e;r<t;){if(n.charCodeAt(r)===46){if(!s)return!0;let a=n.charCodeAt(r+1)===46?r+2:r+1;if(a>=t||Oo(n.charCodeAt(
a),i))return!0}let o=nc(n,r,i);if(o===-1)return!1;for(r=o+1;r<t&&Oo(n.charCodeAt(r),i);)r++}return!1},Oo=(n,e)=>e==="/"?
n===47:e==="\\"?n===92:n===47||n===92,nc=(n,e,t)=>{if(t!=="both")return n.indexOf(t,e);let s=n.indexOf("/",e),i=n.indexOf(
"\\",e);return s===-1?i:i===-1?s:Math.min(s,i)},sm=(n,e,t)=>t!=="both"?n.lastIndexOf(t,e):Math.max(n.lastIndexOf("/",e),
n.lastIndexOf("\\",e)),ZB={},st=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#e;#t;#n;#s;#o=[];#d=[];#u=[];#l=new Map;#a=!1;#B;#f=new WeakMap;constructor(e,t={}){
ci(e),t=t||{},this.options=t,this.maxGlobstarRecursion=t.maxGlobstarRecursion??rm,this.pattern=e,this.platform=t.platform||
bo,this.isWindows=this.platform==="win32",this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||t[sc]===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!t.preserveMultipleSlashes,this.negate=!1,this.
nonegate=!!t.nonegate,this.comment=!1,this.empty=!1,this.partial=!!t.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=
t.windowsNoMagicRoot!==void 0?t.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.
set=[],this.#e=!this.preserveMultipleSlashes,this.#n=(t.optimizationLevel??1)>=2;let s=t.normalize;this.#s=s===!0?"NFC":
s||void 0,this.make();let i=this.set.map(r=>this.#r(r));this.#u=this.set.map((r,o)=>this.#e&&r.length-1>i[o]),this.#o=this.
set.map((r,o)=>{let a=this.#u[o]?r.length-1:r.length,l=r.slice(i[o]+1,a).filter(B=>typeof B=="string"&&!!B);return[...new Set(
l)]}),this.#t=this.#o.some(r=>r.length),this.#d=this.set.map((r,o)=>{let[a,l,B]=r;if(this.#u[o]&&r.length===2&&a===le&&l!==
le)return"tail";if(this.#u[o]&&t.matchBase&&r.length===1&&a!==le&&a!=="")return"base";if(!(!this.#e||i[o]!==-1)){if(r.length===
3&&a===le&&B===le&&l!==le&&l!==""&&this.maxGlobstarRecursion>0)return"mid";if(r.length===2&&l===le&&a!==le&&a!=="")return"\
head"}})}#c(e){return this.#s?e.normalize(this.#s):e}#r(e){if(!this.isWindows)return-1;if(QB(e[0]))return 0;if(e[0]===""&&
e[1]===""&&e[2]==="?"&&QB(e[3]))return 3;let s=XB(e);return s===-1?-1:s+1}hasMagic(){if(this.options.magicalBraces&&this.
set.length>1)return!0;for(let e of this.set)for(let t of e)if(typeof t!="string")return!0;return!1}make(){let e=this.pattern,
t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){this.comment=!0;return}if(!e){this.empty=!0;return}this.parseNegate(),
this.globSet=[...new Set(this.#i())];let s=this.globSet.map(r=>this.#k(r));this.globParts=this.preprocess(s),this.#a=!0;
let i=this.globParts.map((r,o,a)=>{if(this.isWindows&&this.windowsNoMagicRoot){let l=r[2]==="?"&&wo(r[3])?6:4,B=r[0]===""&&
r[1]===""&&(r[2]==="?"||!em.test(r[2]))&&r.slice(3,l).every(u=>!em.test(u)),c=/^[a-z]:/i.test(r[0]);if(B)return[...r.slice(
0,l).map(u=>this.#c(u)),...r.slice(l).map(u=>this.parse(u))];if(c)return[this.#c(r[0]),...r.slice(1).map(u=>this.parse(u))]}
return r.map(l=>this.parse(l))});if(this.set=i.filter(r=>r.indexOf(!1)===-1),this.isWindows)for(let r=0;r<this.set.length;r++){
let o=this.set[r];o[0]===""&&o[1]===""&&this.globParts[r][2]==="?"&&(QB(o[3])||wo(this.globParts[r][3]))&&(wo(this.globParts[r][3])&&
(o[3]="UNC"),o[2]="?")}t.noext||this.mergeRows(),this.#a=!1,this.set.forEach((r,o)=>{for(let a=0;a<r.length;a++)r[a]===ZB&&
(r[a]=this.parse(this.globParts[o][a]))})}mergeRows(){let e=!0;for(;e;){if(e=!1,this.set.length<2)return;let t=this.#E(),
s=Math.max(0,...this.set.map(i=>i.length));for(let i=0;i<s;i++){let r=new Map,o=this.set.length+1;this.set.forEach((l,B)=>{
if(!(l[i]instanceof Bi||l[i]===ZB)||!kN(this.globParts[B][i]))return;let{pre:c,suf:u}=t[B],f=c[i]*o+u[i+1],h=r.get(f);h?
h.push(B):r.set(f,[B])});let a=new Set;for(let l of r.values()){if(l.length<2)continue;let[B,...c]=l,f=`@(${l.map(h=>this.
globParts[h][i]).join("|")})`;if(!(cm(f)>Bm)){this.globParts[B][i]=f,this.set[B][i]=this.parse(f);for(let h of c)a.add(h)}}
if(a.size){if(e=!0,this.set=this.set.filter((l,B)=>!a.has(B)),this.globParts=this.globParts.filter((l,B)=>!a.has(B)),this.
set.length<2)return;t=this.#E()}}}}#E(){let e=new Map,t=this.globParts.map(o=>o.map(a=>{let l=e.get(a);return l===void 0&&
e.set(a,l=e.size),l})),s=e.size,i=Math.max(0,...t.map(o=>o.length)),r=t.map(o=>({pre:[0],suf:new Array(o.length+1).fill(
0)}));for(let o=0;o<i;o++){let a=new Map;t.forEach((l,B)=>{if(o>=l.length)return;let{pre:c}=r[B],u=c[o]*s+l[o],f=a.get(u);
f===void 0&&a.set(u,f=a.size+1),c.push(f)})}for(let o=i-1;o>=0;o--){let a=new Map;t.forEach((l,B)=>{if(o>=l.length)return;
let{suf:c}=r[B],u=c[o+1]*s+l[o],f=a.get(u);f===void 0&&a.set(u,f=a.size+1),c[o]=f})}return r}preprocess(e){if(this.options.
noglobstar)for(let s of e)for(let i=0;i<s.length;i++)s[i]==="**"&&(s[i]="*");let{optimizationLevel:t=1}=this.options;return t>=
2?(e=this.firstPhasePreProcess(e),e=this.secondPhasePreProcess(e)):t>=1?e=this.levelOneOptimize(e):e=this.adjascentGlobstarOptimize(
e),e}adjascentGlobstarOptimize(e){return e.map(t=>{let s=-1;for(;(s=t.indexOf("**",s+1))!==-1;){let i=s;for(;t[i+1]==="*\
*";)i++;i!==s&&t.splice(s,i-s)}return t})}levelOneOptimize(e){return e.map(t=>{let s=this.#r(t)+1;return t=t.reduce((i,r)=>{
let o=i[i.length-1];return r==="**"&&o==="**"?i:r===".."&&i.length>s&&o&&o!==".."&&o!=="."&&o!=="**"?(i.pop(),i):(i.push(
r),i)},[]),t.length===0?[""]:t})}#g(e){let t=!this.isWindows||!e.includes("\\")?"/":e.includes("/")?"both":"\\",s=this.#e?
0:-1,i="",r=0,o,a=0,l=!!this.options.dot;e:for(let B=0;B<this.set.length;B++){let c=this.set[B],u=c[c.length-1],f=s!==-1&&
this.#u[B]&&u!==le;if(f&&s===0){let p=sm(e,e.length,t);if(r=p+1,i=e.slice(r),i===""&&p>=0){let y=p;for(;y>0&&Oo(e.charCodeAt(
y-1),t);)y--;a=y===0?0:sm(e,y-1,t)+1,o=e.slice(a,y)}let g=this.#n&&(tc(i)||i===""&&o!==void 0&&tc(o));s=g?-1:1,f=!g}let h=-1;
if(f&&typeof u=="string"&&(h=nm(u,i,r,o,a),h===-1))continue;if(this.#t){for(let p of this.#o[B])if(!e.includes(p))continue e}
if(f&&typeof u=="object"&&(h=nm(u,i,r,o,a),h===-1))continue;let d=this.#d[B];if(d==="base"&&f)return"yes";if(d==="tail"&&
f){if(this.#n&&fi(e,0,h,!0,t))return"maybe";if(!fi(e,0,h,l,t))return"yes";continue}if(d==="mid"||d==="head"){let p=this.#C(
e,c,d==="head",l,t);if(p!=="no")return p;continue}return"maybe"}return"no"}#p(e,t,s){let i=!!this.options.dot,r=e.length;
if(s==="head"){if(r<2||!Vt(t[0],e[0]))return!1;for(let a=1;a<r;a++)if(!So(e[a],i))return!1;return!0}let o=t[1];if(s==="t\
ail"){let a=r-1;if(!Vt(o,e[a])&&(e[a]!==""||r===1||!Vt(o,e[--a])))return!1;for(let l=0;l<a;l++)if(!So(e[l],i))return!1;return!0}
for(let a=0;a<r;a++){if(Vt(o,e[a])&&a+1<r){let l=a+1;for(;l<r&&So(e[l],i);)l++;if(l===r)return!0}if(!So(e[a],i))return!1}
return!1}#C(e,t,s,i,r){if(this.#n&&fi(e,0,e.length,!0,r))return"maybe";let o=t[s?0:1],a=0;for(let l=nc(e,a,r);l!==-1;l=nc(
e,a,r)){let B=l+1;for(;B<e.length&&Oo(e.charCodeAt(B),r);)B++;if((typeof o=="string"?l-a===o.length&&e.startsWith(o,a):l>
a&&o.testUnchecked(e.slice(a,l)))&&!fi(e,B,e.length,i,r))return"yes";if(s||fi(e,a,B,i,r))return"no";a=B}return"no"}#y(e){
let t=zB;return t?.f===e&&t.isWindows===this.isWindows&&t.preserveMultipleSlashes===this.preserveMultipleSlashes&&t.normalize===
this.#s?t:void 0}#h(e){let{isWindows:t,preserveMultipleSlashes:s}=this,i=this.#k(t?e.split("\\").join("/"):e),r=this.#s;
return r&&(i=i.map(o=>o.normalize(r))),zB={f:e,isWindows:t,preserveMultipleSlashes:s,normalize:r,parts:i},zB}#S(e){let t=[
...e],s=!1;do{if(s=!1,!this.preserveMultipleSlashes){for(let o=1;o<t.length-1;o++){let a=t[o];o===1&&a===""&&t[0]===""||
(a==="."||a==="")&&(s=!0,t.splice(o,1),o--)}t[0]==="."&&t.length===2&&(t[1]==="."||t[1]==="")&&(s=!0,t.pop())}let i=this.#r(
t)+1,r=i;for(;(r=t.indexOf("..",r+1))!==-1;){let o=t[r-1];o&&o!=="."&&o!==".."&&o!=="**"&&(s=!0,t.splice(r-1,2),r=Math.max(
r-2,i))}}while(s);return t.length===0?[""]:t}firstPhasePreProcess(e){let{braceExpandMax:t=im}=this.options,s=0,i=1e6,r=!1;
do{r=!1;for(let o of e){let a=-1;for(;(a=o.indexOf("**",a+1))!==-1;){let c=a;for(;o[c+1]==="**";)c++;c>a&&o.splice(a+1,c-
a);let u=o[a+1],f=o[a+2],h=o[a+3];if(u!==".."||!f||f==="."||f===".."||!h||h==="."||h==="..")continue;let d=o.length-1;if(e.
length>=t||s+d>i)throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");r=!0,o.splice(a,1);let p=o.
slice(0);p[a]="**",s+=d,e.push(p),a--}if(!this.preserveMultipleSlashes){for(let c=1;c<o.length-1;c++){let u=o[c];c===1&&
u===""&&o[0]===""||(u==="."||u==="")&&(r=!0,o.splice(c,1),c--)}o[0]==="."&&o.length===2&&(o[1]==="."||o[1]==="")&&(r=!0,
o.pop())}let l=this.#r(o)+1,B=l;for(;(B=o.indexOf("..",B+1))!==-1;){let c=o[B-1];if(c&&c!=="."&&c!==".."&&c!=="**"){r=!0;
let f=B===1&&o[B+1]==="**"?["."]:[];o.splice(B-1,2,...f),o.length===0&&o.push(""),B=Math.max(B-2,l)}}}}while(r);return e}secondPhasePreProcess(e){
let t=new Set,s=e.filter(o=>{let a=o.join("/");return t.has(a)?!1:(t.add(a),!0)}),i=new Map;for(let o of s){let a=[];for(let l=0;l<
o.length;l++)o[l]==="*"&&a.push(l);a.length&&i.set(a.join(","),a)}if(!i.size||s.length*i.size>1e5)return s;let{dot:r}=this.
options;return s.filter(o=>{for(let a of i.values()){if(a[a.length-1]>=o.length)continue;let l=[...o],B=!0,c=!1;for(let u of a){
let f=o[u];if(f!=="*"){if(!f||f==="**"||!r&&f.startsWith(".")){B=!1;break}l[u]="*",c=!0}}if(B&&c&&t.has(l.join("/")))return!1}
return!0})}parseNegate(){if(this.nonegate)return;let e=this.pattern,t=!1,s=0;for(let i=0;i<e.length&&e.charAt(i)==="!";i++)
t=!t,s++;s&&(this.pattern=e.slice(s)),this.negate=t}#b(e,t,s,i){let r=0,o=0,a=this.isWindows?XB(t):-1,l=a===-1?-1:XB(s);
if(l!==-1){let B=s[l],c=s[l+1];typeof B!="string"||typeof c!="string"?(r=a,o=l):t[a].toLowerCase()===B.toLowerCase()&&t[a+
1].toLowerCase()===c.toLowerCase()&&(r=a+2,o=l+2)}else if(this.isWindows){let B=typeof e[0]=="string"&&/^[a-z]:$/i.test(
e[0]),c=!B&&e[0]===""&&e[1]===""&&e[2]==="?"&&/^[a-z]:$/i.test(e[3]),u=typeof s[0]=="string"&&/^[a-z]:$/i.test(s[0]),f=!u&&
s[0]===""&&s[1]===""&&s[2]==="?"&&typeof s[3]=="string"&&/^[a-z]:$/i.test(s[3]),h=c?3:B?0:void 0,d=f?3:u?0:void 0;if(typeof h==
"number"&&typeof d=="number"){let[p,g]=[e[h],s[d]];p.toLowerCase()===g.toLowerCase()&&(o=d+1,r=h+1)}}return e=t,s.includes(
le)?this.#D(e,s,i,r,o):this.#A(e,s,i,r,o)}#D(e,t,s,i,r){let{head:o,body:a,tail:l,segments:B}=this.#w(t,s,r);if(o.length){
let u=i+o.length;if(!this.#A(e,o,s,i,0,u))return!1;i+=o.length,r+=o.length}let c=0;if(l.length){if(l.length+i>e.length)return!1;
let u=e.length-l.length;if(this.#A(e,l,s,u,0))c=l.length;else{if(e[e.length-1]!==""||i+l.length===e.length||(u--,!this.#A(
e,l,s,u,0)))return!1;c=l.length+1}}if(!a.length){let u=!!c;for(let f=i;f<e.length-c;f++){let h=String(e[f]);if(u=!0,h===
"."||h===".."||!this.options.dot&&h.startsWith("."))return!1}return s||u}return!!this.#O(e,B,e.length-c,i,0,s,0,!!c,new Set)}#w(e,t,s){
let i=this.#f.get(e);i||(i=[],this.#f.set(e,i));let r=s*2+(t?1:0),o=i[r];if(o)return o;let a=e.indexOf(le,s),l=e.lastIndexOf(
le),B=e.slice(s,a),c=e.slice(a+1,t?void 0:l),u=t?[]:e.slice(l+1),f=[[[],0]],h=f[0],d=0,p=[0];for(let y of c)y===le?(p.push(
d),h=[[],0],f.push(h)):(h[0].push(y),d++);f.forEach((y,D)=>{y[1]=d-p[D]});let g={head:B,body:c,tail:u,segments:f};return i[r]=
g,g}#O(e,t,s,i,r,o,a,l,B){let c=t[r];if(!c){if(o)return i>=s||i===s-1&&e[i]==="";for(let d=i;d<s;d++){l=!0;let p=e[d];if(p===
"."||p===".."||!this.options.dot&&p.startsWith("."))return!1}return l}let[u,f]=c,h=o?s:s-f;for(;i<=h;){let d=r*(e.length+
1)+i;if(B.has(d))return!1;if(B.add(d),this.#A(e,u,o,i,0,i+u.length)&&a<this.maxGlobstarRecursion){let y=this.#O(e,t,s,i+
u.length,r+1,o,a+1,l,B);if(y!==!1)return y}if(i===h)break;let g=e[i];if(g==="."||g===".."||!this.options.dot&&g.startsWith(
"."))return!1;i++}return o||null}#A(e,t,s,i,r,o=e.length){let a,l,B,c;for(a=i,l=r,c=Math.min(o,e.length),B=t.length;a<c&&
l<B;a++,l++){let u=t[l],f=e[a];if(u===!1||u===le||!Vt(u,f))return!1}if(a===c&&l===B)return!0;if(a===c)return s;if(l===B)
return a===c-1&&e[a]==="";throw new Error("wtf?")}braceExpand(){return ec(this.pattern,this.options)}#i(){let{pattern:e}=this;
if(this.options.nobrace)return this.braceExpand();let t=57344;for(;e.includes(String.fromCharCode(t));)if(++t>63743)return this.
braceExpand();let s=String.fromCharCode(t),i=!1,r=e.replace(bN,(a,l,B)=>{let c=Number(l),u=Number(B);return!Number.isSafeInteger(
c)||!Number.isSafeInteger(u)||Math.abs(c-u)+1<wN?a:(i=!0,`${s}${l}..${B}${s}`)});if(!i)return this.braceExpand();let o=ec(
r,this.options);for(let a of o)for(let l of a.split("/")){let B=l.indexOf("[");if(B!==-1&&B<l.lastIndexOf(s))return this.
braceExpand();if(!this.options.noext&&ON(l,s))return this.braceExpand()}return this.#B=s,o}parse(e){ci(e);let t=this.options;
if(e==="**")return le;if(e==="")return"";let{nocase:s,nocaseMagicOnly:i,noext:r=!1,dot:o,normalize:a}=t,l=this.#B,B=l&&e.
includes(l)?void 0:NN(e,r);if(B!==void 0&&!(s&&!i&&e.toUpperCase()!==e.toLowerCase()))return this.#c(B);if(this.#a)return ZB;
let c=this.#l.get(e);return c||(r||IN(e),c=new Bi(e,O({nocase:s,noext:r,dot:o,normalize:a},l&&{rangeMark:l})),this.#l.set(
e,c)),c}#k(e){return this.preserveMultipleSlashes?e.split("/"):this.isWindows&&/^\/\/[^/]+/.test(e)?["",...e.split(/\/+/)]:
e.split(/\/+/)}match(e,t=this.partial){if(this.comment)return!1;if(this.empty)return e==="";if(e==="/"&&t)return!0;let s=this.
options,i=this.#y(e);if(!i){if(!t&&!this.#s&&(this.#e||this.#t)&&tm!==e){tm=e;let B=this.#g(e);if(B==="no")return s.flipNegate?
!1:this.negate;if(B==="yes")return s.flipNegate?!0:!this.negate}i=this.#h(e)}let r=i.parts,o=this.#n?i.resolved??=this.#S(
r):r,a=this.set,l=r[r.length-1];if(!l)for(let B=r.length-2;!l&&B>=0;B--)l=r[B];for(let B=0;B<a.length;B++){let c=a[B],u=t?
void 0:this.#d[B];if(u==="base"?Vt(c[0],l):u?this.#p(o,c,u):s.matchBase&&c.length===1?this.#b([l],[l],c,t):this.#b(r,o,c,
t))return s.flipNegate?!0:!this.negate}return s.flipNegate?!1:this.negate}static defaults(e){return Je.defaults(e).Minimatch}};
Je.Minimatch=st;Je.escape=Wt;Je.unescape=_n;import{fileURLToPath as gI}from"node:url";import{tracingChannel as FN,channel as TN}from"node:diagnostics_channel";var be=TN("lru-cache:metrics"),hi=FN("lru-cache"),LN=typeof performance=="object"&&performance&&typeof performance.now==
"function"?performance:Date,ic=()=>be.hasSubscribers||hi.hasSubscribers,fm=new Set,um=typeof process=="object"&&process?
process:{},vN=(n,e,t,s)=>{typeof um.emitWarning=="function"?um.emitWarning(n,e,t,s):console.error(`[${t}] ${e}: ${n}`)},
RN=n=>!fm.has(n),Yt=n=>!!n&&n===Math.floor(n)&&n>0&&isFinite(n),hm=n=>Yt(n)?n<=Math.pow(2,8)?Uint8Array:n<=Math.pow(2,16)?
Uint16Array:n<=Math.pow(2,32)?Uint32Array:n<=Number.MAX_SAFE_INTEGER?Ao:null:null,Ao=class extends Array{constructor(n){
super(n),this.fill(0)}},xN=class di{heap;length;static#e=!1;static create(e){let t=hm(e);if(!t)return[];di.#e=!0;let s=new di(
e,t);return di.#e=!1,s}constructor(e,t){if(!di.#e)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=
new t(e),this.length=0}push(e){this.heap[this.length++]=e}pop(){return this.heap[--this.length]}},pi=class dm{#e;#t;#n;#s;#o;#d;#u;#l;get perf(){
return this.#l}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#a;#B;#f;#c;#r;#E;#g;#p;#C;#y;#h;#S;#b;#D;#w;#O;#A;#i;#k;static unsafeExposeInternals(e){
return{starts:e.#b,ttls:e.#D,autopurgeTimers:e.#w,sizes:e.#S,keyMap:e.#f,keyList:e.#c,valList:e.#r,next:e.#E,prev:e.#g,get head(){
return e.#p},get tail(){return e.#C},free:e.#y,isBackgroundFetch:t=>e.#m(t),backgroundFetch:(t,s,i,r)=>e.#P(t,s,i,r),moveToTail:t=>e.#V(
t),indexes:t=>e.#L(t),rindexes:t=>e.#v(t),isStale:t=>e.#N(t)}}get max(){return this.#e}get maxSize(){return this.#t}get calculatedSize(){
return this.#B}get size(){return this.#a}get fetchMethod(){return this.#d}get memoMethod(){return this.#u}get dispose(){
return this.#n}get onInsert(){return this.#s}get disposeAfter(){return this.#o}constructor(e){let{max:t=0,ttl:s,ttlResolution:i=1,
ttlAutopurge:r,updateAgeOnGet:o,updateAgeOnHas:a,allowStale:l,dispose:B,onInsert:c,disposeAfter:u,noDisposeOnSet:f,noUpdateTTL:h,
maxSize:d=0,maxEntrySize:p=0,sizeCalculation:g,fetchMethod:y,memoMethod:D,noDeleteOnFetchRejection:A,noDeleteOnStaleGet:N,
allowStaleOnFetchRejection:F,allowStaleOnFetchAbort:R,ignoreFetchAbort:q,backgroundFetchSize:L=1,perf:j}=e;if(this.backgroundFetchSize=
L,j!==void 0&&typeof j?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#l=
j??LN,t!==0&&!Yt(t))throw new TypeError("max option must be a nonnegative integer");let ve=t?hm(t):Array;if(!ve)throw new Error(
"invalid max value: "+t);if(this.#e=t,this.#t=d,this.maxEntrySize=p||this.#t,this.sizeCalculation=g,this.sizeCalculation){
if(!this.#t&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(D!==void 0&&typeof D!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#u=D,y!==void 0&&typeof y!="function")
throw new TypeError("fetchMethod must be a function if specified");if(this.#d=y,this.#A=!!y,this.#f=new Map,this.#c=Array.
from({length:t}).fill(void 0),this.#r=Array.from({length:t}).fill(void 0),this.#E=new ve(t),this.#g=new ve(t),this.#p=0,
this.#C=0,this.#y=xN.create(t),this.#a=0,this.#B=0,typeof B=="function"&&(this.#n=B),typeof c=="function"&&(this.#s=c),typeof u==
"function"?(this.#o=u,this.#h=[]):(this.#o=void 0,this.#h=void 0),this.#O=!!this.#n,this.#k=!!this.#s,this.#i=!!this.#o,
this.noDisposeOnSet=!!f,this.noUpdateTTL=!!h,this.noDeleteOnFetchRejection=!!A,this.allowStaleOnFetchRejection=!!F,this.
allowStaleOnFetchAbort=!!R,this.ignoreFetchAbort=!!q,this.maxEntrySize!==0){if(this.#t!==0&&!Yt(this.#t))throw new TypeError(
"maxSize must be a positive integer if specified");if(!Yt(this.maxEntrySize))throw new TypeError("maxEntrySize must be a\
 positive integer if specified");this.#q()}if(this.allowStale=!!l,this.noDeleteOnStaleGet=!!N,this.updateAgeOnGet=!!o,this.
updateAgeOnHas=!!a,this.ttlResolution=Yt(i)||i===0?i:1,this.ttlAutopurge=!!r,this.ttl=s||0,this.ttl){if(!Yt(this.ttl))throw new TypeError(
"ttl must be a positive integer if specified");this.#F()}if(this.#e===0&&this.ttl===0&&this.#t===0)throw new TypeError("\
At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#e&&!this.#t){let Pe="LRU_CACHE_UNBOUNDE\
D";RN(Pe)&&(fm.add(Pe),vN("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.",
"UnboundedCacheWarning",Pe,dm))}}getRemainingTTL(e){return this.#f.has(e)?1/0:0}#F(){let e=new Ao(this.#e),t=new Ao(this.#e);
this.#D=e,this.#b=t;let s=this.ttlAutopurge?Array.from({length:this.#e}):void 0;this.#w=s,this.#R=(l,B,c=this.#l.now())=>{
t[l]=B!==0?c:0,e[l]=B,i(l,B)},this.#I=l=>{t[l]=e[l]!==0?this.#l.now():0,i(l,e[l])};let i=this.ttlAutopurge?(l,B)=>{if(s?.[l]&&
(clearTimeout(s[l]),s[l]=void 0),B&&B!==0&&s){let c=setTimeout(()=>{this.#N(l)?(this.#G(this.#c[l],"expire"),s[l]=void 0):
i(l,a(l))},B+1);c.unref&&c.unref(),s[l]=c}}:()=>{};this.#T=(l,B)=>{if(e[B]){let c=e[B],u=t[B];if(!c||!u)return;l.ttl=c,l.
start=u,l.now=r||o();let f=l.now-u;l.remainingTTL=c-f}};let r=0,o=()=>{let l=this.#l.now();if(this.ttlResolution>0){r=l;
let B=setTimeout(()=>r=0,this.ttlResolution);B.unref&&B.unref()}return l};this.getRemainingTTL=l=>{let B=this.#f.get(l);
return B===void 0?0:a(B)};let a=l=>{let B=e[l],c=t[l];if(!B||!c)return 1/0;let u=(r||o())-c;return B-u};this.#N=l=>{let B=t[l],
c=e[l];return!!c&&!!B&&(r||o())-B>c}}#I=()=>{};#T=()=>{};#R=()=>{};#N=()=>!1;#q(){let e=new Ao(this.#e);this.#B=0,this.#S=
e,this.#_=t=>{this.#B-=e[t],e[t]=0},this.#H=(t,s,i,r)=>{if(!Yt(i)){if(this.#m(s))return this.backgroundFetchSize;if(r){if(typeof r!=
"function")throw new TypeError("sizeCalculation must be a function");if(i=r(s,t),!Yt(i))throw new TypeError("sizeCalcula\
tion return invalid (expect positive integer)")}else throw new TypeError("invalid size value (must be positive integer).\
 When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return i},this.#x=(t,s,i)=>{if(e[t]=s,this.#t){
let r=this.#t-e[t];for(;this.#B>r;)this.#K(!0)}this.#B+=e[t],i&&(i.entrySize=s,i.totalCalculatedSize=this.#B)}}#_=e=>{};#x=(e,t,s)=>{};#H=(e,t,s,i)=>{
if(s||i)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#L({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#C;this.#$(t)&&((e||!this.#N(t))&&(yield t),t!==this.#p);)t=this.#g[t]}*#v({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#p;this.#$(t)&&((e||!this.#N(t))&&(yield t),t!==this.#C);)t=this.#E[t]}#$(e){return e!==
void 0&&this.#f.get(this.#c[e])===e}*entries(){for(let e of this.#L())this.#r[e]!==void 0&&this.#c[e]!==void 0&&!this.#m(
this.#r[e])&&(yield[this.#c[e],this.#r[e]])}*rentries(){for(let e of this.#v())this.#r[e]!==void 0&&this.#c[e]!==void 0&&
!this.#m(this.#r[e])&&(yield[this.#c[e],this.#r[e]])}*keys(){for(let e of this.#L()){let t=this.#c[e];t!==void 0&&!this.#m(
this.#r[e])&&(yield t)}}*rkeys(){for(let e of this.#v()){let t=this.#c[e];t!==void 0&&!this.#m(this.#r[e])&&(yield t)}}*values(){
for(let e of this.#L())this.#r[e]!==void 0&&!this.#m(this.#r[e])&&(yield this.#r[e])}*rvalues(){for(let e of this.#v())this.#r[e]!==
void 0&&!this.#m(this.#r[e])&&(yield this.#r[e])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCach\
e";find(e,t={}){for(let s of this.#L()){let i=this.#r[s],r=this.#m(i)?i.__staleWhileFetching:i;if(r!==void 0&&e(r,this.#c[s],
this))return this.#W(this.#c[s],t)}}forEach(e,t=this){for(let s of this.#L()){let i=this.#r[s],r=this.#m(i)?i.__staleWhileFetching:
i;r!==void 0&&e.call(t,r,this.#c[s],this)}}rforEach(e,t=this){for(let s of this.#v()){let i=this.#r[s],r=this.#m(i)?i.__staleWhileFetching:
i;r!==void 0&&e.call(t,r,this.#c[s],this)}}purgeStale(){let e=!1;for(let t of this.#v({allowStale:!0}))this.#N(t)&&(this.#G(
this.#c[t],"expire"),e=!0);return e}info(e){let t=this.#f.get(e);if(t===void 0)return;let s=this.#r[t],i=this.#m(s)?s.__staleWhileFetching:
s;if(i===void 0)return;let r={value:i};if(this.#D&&this.#b){let o=this.#D[t],a=this.#b[t];if(o&&a){let l=o-(this.#l.now()-
a);r.ttl=l,r.start=Date.now()}}return this.#S&&(r.size=this.#S[t]),r}dump(){let e=[];for(let t of this.#L({allowStale:!0})){
let s=this.#c[t],i=this.#r[t],r=this.#m(i)?i.__staleWhileFetching:i;if(r===void 0||s===void 0)continue;let o={value:r};if(this.#D&&
this.#b){o.ttl=this.#D[t];let a=this.#l.now()-this.#b[t];o.start=Math.floor(Date.now()-a)}this.#S&&(o.size=this.#S[t]),e.
unshift([s,o])}return e}load(e){this.clear();for(let[t,s]of e){if(s.start){let i=Date.now()-s.start;s.start=this.#l.now()-
i}this.#M(t,s.value,s)}}set(e,t,s={}){let{status:i=be.hasSubscribers?{}:void 0}=s;s.status=i,i&&(i.op="set",i.key=e,t!==
void 0&&(i.value=t),i.cache=this);let r=this.#M(e,t,s);return i&&be.hasSubscribers&&be.publish(i),r}#M(e,t,s,i){let{ttl:r=this.
ttl,start:o,noDisposeOnSet:a=this.noDisposeOnSet,sizeCalculation:l=this.sizeCalculation,status:B}=s,c=this.#m(t);if(t===
void 0)return B&&(B.set="deleted"),this.delete(e),this;let{noUpdateTTL:u=this.noUpdateTTL}=s;B&&!c&&(B.value=t);let f=this.#H(
e,t,s.size||0,l,B);if(this.maxEntrySize&&f>this.maxEntrySize)return this.#G(e,"set"),B&&(B.set="miss",B.maxEntrySizeExceeded=
!0),this;let h=this.#a===0?void 0:this.#f.get(e);if(h===void 0)h=this.#a===0?this.#C:this.#y.length!==0?this.#y.pop():this.#a===
this.#e?this.#K(!1):this.#a,this.#c[h]=e,this.#r[h]=t,this.#f.set(e,h),this.#E[this.#C]=h,this.#g[h]=this.#C,this.#C=h,this.#a++,
this.#x(h,f,B),B&&(B.set="add"),u=!1,this.#k&&!c&&this.#s?.(t,e,"add");else{this.#V(h);let d=this.#r[h];if(t!==d){if(!a)
if(this.#m(d)){d!==i&&d.__abortController.abort(new Error("replaced"));let{__staleWhileFetching:p}=d;p!==void 0&&p!==t&&
(this.#O&&this.#n?.(p,e,"set"),this.#i&&this.#h?.push([p,e,"set"]))}else this.#O&&this.#n?.(d,e,"set"),this.#i&&this.#h?.
push([d,e,"set"]);if(this.#_(h),this.#x(h,f,B),this.#r[h]=t,!c){let p=d&&this.#m(d)?d.__staleWhileFetching:d,g=p===void 0?
"add":t!==p?"replace":"update";B&&(B.set=g,p!==void 0&&(B.oldValue=p)),this.#k&&this.onInsert?.(t,e,g)}}else c||(B&&(B.set=
"update"),this.#k&&this.onInsert?.(t,e,"update"))}if(r!==0&&!this.#D&&this.#F(),this.#D&&(u||this.#R(h,r,o),B&&this.#T(B,
h)),!a&&this.#i&&this.#h){let d=this.#h,p;for(;p=d?.shift();)this.#o?.(...p)}return this}pop(){try{for(;this.#a;){let e=this.#r[this.#p];
if(this.#K(!0),this.#m(e)){if(e.__staleWhileFetching)return e.__staleWhileFetching}else if(e!==void 0)return e}}finally{
if(this.#i&&this.#h){let e=this.#h,t;for(;t=e?.shift();)this.#o?.(...t)}}}#K(e){let t=this.#p,s=this.#c[t],i=this.#r[t],
r=this.#m(i);r&&i.__abortController.abort(new Error("evicted"));let o=r?i.__staleWhileFetching:i;return(this.#O||this.#i)&&
o!==void 0&&(this.#O&&this.#n?.(o,s,"evict"),this.#i&&this.#h?.push([o,s,"evict"])),this.#_(t),this.#w?.[t]&&(clearTimeout(
this.#w[t]),this.#w[t]=void 0),e&&(this.#c[t]=void 0,this.#r[t]=void 0,this.#y.push(t)),this.#a===1?(this.#p=this.#C=0,this.#y.
length=0):this.#p=this.#E[t],this.#f.delete(s),this.#a--,t}has(e,t={}){let{status:s=be.hasSubscribers?{}:void 0}=t;t.status=
s,s&&(s.op="has",s.key=e,s.cache=this);let i=this.#Y(e,t);return be.hasSubscribers&&be.publish(s),i}#Y(e,t={}){let{updateAgeOnHas:s=this.
updateAgeOnHas,status:i}=t,r=this.#f.get(e);if(r!==void 0){let o=this.#r[r];if(this.#m(o)&&o.__staleWhileFetching===void 0)
return!1;if(this.#N(r))i&&(i.has="stale",this.#T(i,r));else return s&&this.#I(r),i&&(i.has="hit",this.#T(i,r)),!0}else i&&
(i.has="miss");return!1}peek(e,t={}){let{status:s=ic()?{}:void 0}=t;s&&(s.op="peek",s.key=e,s.cache=this),t.status=s;let i=this.#j(
e,t);return be.hasSubscribers&&be.publish(s),i}#j(e,t){let{status:s,allowStale:i=this.allowStale}=t,r=this.#f.get(e);if(r===
void 0||!i&&this.#N(r)){s&&(s.peek=r===void 0?"miss":"stale");return}let o=this.#r[r],a=this.#m(o)?o.__staleWhileFetching:
o;return s&&(a!==void 0?(s.peek="hit",s.value=a):s.peek="miss"),a}#P(e,t,s,i){let r=t===void 0?void 0:this.#r[t];if(this.#m(
r))return r;let o=new AbortController,{signal:a}=s;a?.addEventListener("abort",()=>o.abort(a.reason),{signal:o.signal});
let l={signal:o.signal,options:s,context:i},B=(p,g=!1)=>{let{aborted:y}=o.signal,D=s.ignoreFetchAbort&&p!==void 0,A=s.ignoreFetchAbort||
!!(s.allowStaleOnFetchAbort&&p!==void 0);if(s.status&&(y&&!g?(s.status.fetchAborted=!0,s.status.fetchError=o.signal.reason,
D&&(s.status.fetchAbortIgnored=!0)):s.status.fetchResolved=!0),y&&!D&&!g)return u(o.signal.reason,A);let N=h,F=this.#r[t];
return(F===h||F===void 0&&D&&g)&&(p===void 0?N.__staleWhileFetching!==void 0?this.#r[t]=N.__staleWhileFetching:this.#G(e,
"fetch"):(s.status&&(s.status.fetchUpdated=!0),this.#M(e,p,l.options,N))),p},c=p=>(s.status&&(s.status.fetchRejected=!0,
s.status.fetchError=p),u(p,!1)),u=(p,g)=>{let{aborted:y}=o.signal,D=y&&s.allowStaleOnFetchAbort,A=D||s.allowStaleOnFetchRejection,
N=A||s.noDeleteOnFetchRejection,F=h;if(this.#r[t]===h&&(!N||!g&&F.__staleWhileFetching===void 0?this.#G(e,"fetch"):D||(this.#r[t]=
F.__staleWhileFetching)),A)return s.status&&F.__staleWhileFetching!==void 0&&(s.status.returnedStale=!0),F.__staleWhileFetching;
if(F.__returned===F)throw p},f=(p,g)=>{let y=this.#d?.(e,r,l);o.signal.addEventListener("abort",()=>{(!s.ignoreFetchAbort||
s.allowStaleOnFetchAbort)&&(p(void 0),s.allowStaleOnFetchAbort&&(p=D=>B(D,!0)))}),y&&y instanceof Promise?y.then(D=>p(D===
void 0?void 0:D),g):y!==void 0&&p(y)};s.status&&(s.status.fetchDispatched=!0);let h=new Promise(f).then(B,c),d=Object.assign(
h,{__abortController:o,__staleWhileFetching:r,__returned:void 0});return t===void 0?(this.#M(e,d,v(O({},l.options),{status:void 0})),
t=this.#f.get(e)):this.#r[t]=d,d}#m(e){if(!this.#A)return!1;let t=e;return!!t&&t instanceof Promise&&t.hasOwnProperty("_\
_staleWhileFetching")&&t.__abortController instanceof AbortController}fetch(e,t={}){let s=hi.hasSubscribers,{status:i=ic()?
{}:void 0}=t;t.status=i,i&&t.context&&(i.context=t.context);let r=this.#J(e,t);return i&&s&&(i.trace=!0,hi.tracePromise(
()=>r,i).catch(()=>{})),r}async#J(e,t={}){let{allowStale:s=this.allowStale,updateAgeOnGet:i=this.updateAgeOnGet,noDeleteOnStaleGet:r=this.
noDeleteOnStaleGet,ttl:o=this.ttl,noDisposeOnSet:a=this.noDisposeOnSet,size:l=0,sizeCalculation:B=this.sizeCalculation,noUpdateTTL:c=this.
noUpdateTTL,noDeleteOnFetchRejection:u=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:f=this.allowStaleOnFetchRejection,
ignoreFetchAbort:h=this.ignoreFetchAbort,allowStaleOnFetchAbort:d=this.allowStaleOnFetchAbort,context:p,forceRefresh:g=!1,
status:y,signal:D}=t;if(y&&(y.op="fetch",y.key=e,g&&(y.forceRefresh=!0),y.cache=this),!this.#A)return y&&(y.fetch="get"),
this.#W(e,{allowStale:s,updateAgeOnGet:i,noDeleteOnStaleGet:r,status:y});let A={allowStale:s,updateAgeOnGet:i,noDeleteOnStaleGet:r,
ttl:o,noDisposeOnSet:a,size:l,sizeCalculation:B,noUpdateTTL:c,noDeleteOnFetchRejection:u,allowStaleOnFetchRejection:f,allowStaleOnFetchAbort:d,
ignoreFetchAbort:h,status:y,signal:D},N=this.#f.get(e);if(N===void 0){y&&(y.fetch="miss");let F=this.#P(e,N,A,p);return F.
__returned=F}else{let F=this.#r[N];if(this.#m(F)){let j=s&&F.__staleWhileFetching!==void 0;return y&&(y.fetch="inflight",
j&&(y.returnedStale=!0)),j?F.__staleWhileFetching:F.__returned=F}let R=this.#N(N);if(!g&&!R)return y&&(y.fetch="hit"),this.#V(
N),i&&this.#I(N),y&&this.#T(y,N),F;let q=this.#P(e,N,A,p),L=q.__staleWhileFetching!==void 0&&s;return y&&(y.fetch=R?"sta\
le":"refresh",L&&R&&(y.returnedStale=!0)),L?q.__staleWhileFetching:q.__returned=q}}forceFetch(e,t={}){let s=hi.hasSubscribers,
{status:i=ic()?{}:void 0}=t;t.status=i,i&&t.context&&(i.context=t.context);let r=this.#U(e,t);return i&&s&&(i.trace=!0,hi.
tracePromise(()=>r,i).catch(()=>{})),r}async#U(e,t={}){let s=await this.#J(e,t);if(s===void 0)throw new Error("fetch() r\
eturned undefined");return s}memo(e,t={}){let{status:s=be.hasSubscribers?{}:void 0}=t;t.status=s,s&&(s.op="memo",s.key=e,
t.context&&(s.context=t.context),s.cache=this);let i=this.#X(e,t);return s&&(s.value=i),be.hasSubscribers&&be.publish(s),
i}#X(e,t={}){let s=this.#u;if(!s)throw new Error("no memoMethod provided to constructor");let u=t,{context:i,status:r,forceRefresh:o}=u,
a=ur(u,["context","status","forceRefresh"]);r&&o&&(r.forceRefresh=!0);let l=this.#W(e,a),B=o||l===void 0;if(r&&(r.memo=B?
"miss":"hit",B||(r.value=l)),!B)return l;let c=s(e,l,{options:a,context:i});return r&&(r.value=c),this.#M(e,c,a),c}get(e,t={}){
let{status:s=be.hasSubscribers?{}:void 0}=t;t.status=s,s&&(s.op="get",s.key=e,s.cache=this);let i=this.#W(e,t);return s&&
(i!==void 0&&(s.value=i),be.hasSubscribers&&be.publish(s)),i}#W(e,t={}){let{allowStale:s=this.allowStale,updateAgeOnGet:i=this.
updateAgeOnGet,noDeleteOnStaleGet:r=this.noDeleteOnStaleGet,status:o}=t,a=this.#f.get(e);if(a===void 0){o&&(o.get="miss");
return}let l=this.#r[a],B=this.#m(l);return o&&this.#T(o,a),this.#N(a)?B?(o&&(o.get="stale-fetching"),s&&l.__staleWhileFetching!==
void 0?(o&&(o.returnedStale=!0),l.__staleWhileFetching):void 0):(r||this.#G(e,"expire"),o&&(o.get="stale"),s?(o&&(o.returnedStale=
!0),l):void 0):(o&&(o.get=B?"fetching":"hit"),this.#V(a),i&&this.#I(a),B?l.__staleWhileFetching:l)}#z(e,t){this.#g[t]=e,
this.#E[e]=t}#V(e){e!==this.#C&&(e===this.#p?this.#p=this.#E[e]:this.#z(this.#g[e],this.#E[e]),this.#z(this.#C,e),this.#C=
e)}delete(e){return this.#G(e,"delete")}#G(e,t){be.hasSubscribers&&be.publish({op:"delete",delete:t,key:e,cache:this});let s=!1;
if(this.#a!==0){let i=this.#f.get(e);if(i!==void 0)if(this.#w?.[i]&&(clearTimeout(this.#w[i]),this.#w[i]=void 0),s=!0,this.#a===
1)this.#Q(t);else{this.#_(i);let r=this.#r[i];if(this.#m(r)?r.__abortController.abort(new Error("deleted")):(this.#O||this.#i)&&
(this.#O&&this.#n?.(r,e,t),this.#i&&this.#h?.push([r,e,t])),this.#f.delete(e),this.#c[i]=void 0,this.#r[i]=void 0,i===this.#C)
this.#C=this.#g[i];else if(i===this.#p)this.#p=this.#E[i];else{let o=this.#g[i];this.#E[o]=this.#E[i];let a=this.#E[i];this.#g[a]=
this.#g[i]}this.#a--,this.#y.push(i)}}if(this.#i&&this.#h?.length){let i=this.#h,r;for(;r=i?.shift();)this.#o?.(...r)}return s}clear(){
return this.#Q("delete")}#Q(e){for(let t of this.#v({allowStale:!0})){let s=this.#r[t];if(this.#m(s))s.__abortController.
abort(new Error("deleted"));else{let i=this.#c[t];this.#O&&this.#n?.(s,i,e),this.#i&&this.#h?.push([s,i,e])}}if(this.#f.
clear(),this.#r.fill(void 0),this.#c.fill(void 0),this.#D&&this.#b){this.#D.fill(0),this.#b.fill(0);for(let t of this.#w??
[])t!==void 0&&clearTimeout(t);this.#w?.fill(void 0)}if(this.#S&&this.#S.fill(0),this.#p=0,this.#C=0,this.#y.length=0,this.#B=
0,this.#a=0,this.#i&&this.#h){let t=this.#h,s;for(;s=t?.shift();)this.#o?.(...s)}}};import{posix as JN,win32 as dc}from"node:path";import{fileURLToPath as WN}from"node:url";import{lstatSync as VN,readdir as YN,
readdirSync as zN,readlinkSync as QN,realpathSync as XN}from"fs";import*as ZN from"node:fs";import{lstat as tI,readdir as nI,
readlink as sI,realpath as iI}from"node:fs/promises";import{EventEmitter as uc}from"node:events";import ym from"node:stream";import{StringDecoder as _N}from"node:string_decoder";
var pm=typeof process=="object"&&process?process:{stdout:null,stderr:null},MN=n=>!!n&&typeof n=="object"&&(n instanceof Qt||
n instanceof ym||PN(n)||GN(n)),PN=n=>!!n&&typeof n=="object"&&n instanceof uc&&typeof n.pipe=="function"&&n.pipe!==ym.Writable.
prototype.pipe,GN=n=>!!n&&typeof n=="object"&&n instanceof uc&&typeof n.write=="function"&&typeof n.end=="function",vt=Symbol(
"EOF"),Rt=Symbol("maybeEmitEnd"),zt=Symbol("emittedEnd"),No=Symbol("emittingEnd"),Ci=Symbol("emittedError"),Io=Symbol("c\
losed"),Cm=Symbol("read"),ko=Symbol("flush"),mm=Symbol("flushChunk"),ut=Symbol("encoding"),ds=Symbol("decoder"),ge=Symbol(
"flowing"),mi=Symbol("paused"),ps=Symbol("resume"),ye=Symbol("buffer"),Me=Symbol("pipes"),Ee=Symbol("bufferLength"),rc=Symbol(
"bufferPush"),Fo=Symbol("bufferShift"),Te=Symbol("objectMode"),ce=Symbol("destroyed"),oc=Symbol("error"),ac=Symbol("emit\
Data"),gm=Symbol("emitEnd"),lc=Symbol("emitEnd2"),Et=Symbol("async"),Bc=Symbol("abort"),To=Symbol("aborted"),gi=Symbol("\
signal"),Mn=Symbol("dataListeners"),Ze=Symbol("discarded"),yi=n=>Promise.resolve().then(n),HN=n=>n(),$N=n=>n==="end"||n===
"finish"||n==="prefinish",UN=n=>n instanceof ArrayBuffer||!!n&&typeof n=="object"&&n.constructor&&n.constructor.name==="\
ArrayBuffer"&&n.byteLength>=0,KN=n=>!Buffer.isBuffer(n)&&ArrayBuffer.isView(n),Lo=class{src;dest;opts;ondrain;constructor(e,t,s){
this.src=e,this.dest=t,this.opts=s,this.ondrain=()=>e[ps](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener(
"drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},cc=class extends Lo{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,s){super(e,t,s),this.proxyErrors=i=>this.
dest.emit("error",i),e.on("error",this.proxyErrors)}},qN=n=>!!n.objectMode,jN=n=>!n.objectMode&&!!n.encoding&&n.encoding!==
"buffer",Qt=class extends uc{[ge]=!1;[mi]=!1;[Me]=[];[ye]=[];[Te];[ut];[Et];[ds];[vt]=!1;[zt]=!1;[No]=!1;[Io]=!1;[Ci]=null;[Ee]=0;[ce]=!1;[gi];[To]=!1;[Mn]=0;[Ze]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not\
 be used together");qN(t)?(this[Te]=!0,this[ut]=null):jN(t)?(this[ut]=t.encoding,this[Te]=!1):(this[Te]=!1,this[ut]=null),
this[Et]=!!t.async,this[ds]=this[ut]?new _N(this[ut]):null,t&&t.debugExposeBuffer===!0&&Object.defineProperty(this,"buff\
er",{get:()=>this[ye]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[Me]});let{signal:s}=t;
s&&(this[gi]=s,s.aborted?this[Bc]():s.addEventListener("abort",()=>this[Bc]()))}get bufferLength(){return this[Ee]}get encoding(){
return this[ut]}set encoding(e){throw new Error("Encoding must be set at instantiation time")}setEncoding(e){throw new Error(
"Encoding must be set at instantiation time")}get objectMode(){return this[Te]}set objectMode(e){throw new Error("object\
Mode must be set at instantiation time")}get async(){return this[Et]}set async(e){this[Et]=this[Et]||!!e}[Bc](){this[To]=
!0,this.emit("abort",this[gi]?.reason),this.destroy(this[gi]?.reason)}get aborted(){return this[To]}set aborted(e){}write(e,t,s){
if(this[To])return!1;if(this[vt])throw new Error("write after end");if(this[ce])return this.emit("error",Object.assign(new Error(
"Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof t=="function"&&(s=t,t="utf8"),
t||(t="utf8");let i=this[Et]?yi:HN;if(!this[Te]&&!Buffer.isBuffer(e)){if(KN(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(UN(
e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[Te]?
(this[ge]&&this[Ee]!==0&&this[ko](!0),this[ge]?this.emit("data",e):this[rc](e),this[Ee]!==0&&this.emit("readable"),s&&i(
s),this[ge]):e.length?(typeof e=="string"&&!(t===this[ut]&&!this[ds]?.lastNeed)&&(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&
this[ut]&&(e=this[ds].write(e)),this[ge]&&this[Ee]!==0&&this[ko](!0),this[ge]?this.emit("data",e):this[rc](e),this[Ee]!==
0&&this.emit("readable"),s&&i(s),this[ge]):(this[Ee]!==0&&this.emit("readable"),s&&i(s),this[ge])}read(e){if(this[ce])return null;
if(this[Ze]=!1,this[Ee]===0||e===0||e&&e>this[Ee])return this[Rt](),null;this[Te]&&(e=null),this[ye].length>1&&!this[Te]&&
(this[ye]=[this[ut]?this[ye].join(""):Buffer.concat(this[ye],this[Ee])]);let t=this[Cm](e||null,this[ye][0]);return this[Rt](),
t}[Cm](e,t){if(this[Te])this[Fo]();else{let s=t;e===s.length||e===null?this[Fo]():typeof s=="string"?(this[ye][0]=s.slice(
e),t=s.slice(0,e),this[Ee]-=e):(this[ye][0]=s.subarray(e),t=s.subarray(0,e),this[Ee]-=e)}return this.emit("data",t),!this[ye].
length&&!this[vt]&&this.emit("drain"),t}end(e,t,s){return typeof e=="function"&&(s=e,e=void 0),typeof t=="function"&&(s=
t,t="utf8"),e!==void 0&&this.write(e,t),s&&this.once("end",s),this[vt]=!0,this.writable=!1,(this[ge]||!this[mi])&&this[Rt](),
this}[ps](){this[ce]||(!this[Mn]&&!this[Me].length&&(this[Ze]=!0),this[mi]=!1,this[ge]=!0,this.emit("resume"),this[ye].length?
this[ko]():this[vt]?this[Rt]():this.emit("drain"))}resume(){return this[ps]()}pause(){this[ge]=!1,this[mi]=!0,this[Ze]=!1}get destroyed(){
return this[ce]}get flowing(){return this[ge]}get paused(){return this[mi]}[rc](e){this[Te]?this[Ee]+=1:this[Ee]+=e.length,
this[ye].push(e)}[Fo](){return this[Te]?this[Ee]-=1:this[Ee]-=this[ye][0].length,this[ye].shift()}[ko](e=!1){do;while(this[mm](
this[Fo]())&&this[ye].length);!e&&!this[ye].length&&!this[vt]&&this.emit("drain")}[mm](e){return this.emit("data",e),this[ge]}pipe(e,t){
if(this[ce])return e;this[Ze]=!1;let s=this[zt];return t=t||{},e===pm.stdout||e===pm.stderr?t.end=!1:t.end=t.end!==!1,t.
proxyErrors=!!t.proxyErrors,s?t.end&&e.end():(this[Me].push(t.proxyErrors?new cc(this,e,t):new Lo(this,e,t)),this[Et]?yi(
()=>this[ps]()):this[ps]()),e}unpipe(e){let t=this[Me].find(s=>s.dest===e);t&&(this[Me].length===1?(this[ge]&&this[Mn]===
0&&(this[ge]=!1),this[Me]=[]):this[Me].splice(this[Me].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){
let s=super.on(e,t);if(e==="data")this[Ze]=!1,this[Mn]++,!this[Me].length&&!this[ge]&&this[ps]();else if(e==="readable"&&
this[Ee]!==0)super.emit("readable");else if($N(e)&&this[zt])super.emit(e),this.removeAllListeners(e);else if(e==="error"&&
this[Ci]){let i=t;this[Et]?yi(()=>i.call(this,this[Ci])):i.call(this,this[Ci])}return s}removeListener(e,t){return this.
off(e,t)}off(e,t){let s=super.off(e,t);return e==="data"&&(this[Mn]=this.listeners("data").length,this[Mn]===0&&!this[Ze]&&
!this[Me].length&&(this[ge]=!1)),s}removeAllListeners(e){let t=super.removeAllListeners(e);return(e==="data"||e===void 0)&&
(this[Mn]=0,!this[Ze]&&!this[Me].length&&(this[ge]=!1)),t}get emittedEnd(){return this[zt]}[Rt](){!this[No]&&!this[zt]&&
!this[ce]&&this[ye].length===0&&this[vt]&&(this[No]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[Io]&&
this.emit("close"),this[No]=!1)}emit(e,...t){let s=t[0];if(e!=="error"&&e!=="close"&&e!==ce&&this[ce])return!1;if(e==="d\
ata")return!this[Te]&&!s?!1:this[Et]?(yi(()=>this[ac](s)),!0):this[ac](s);if(e==="end")return this[gm]();if(e==="close"){
if(this[Io]=!0,!this[zt]&&!this[ce])return!1;let r=super.emit("close");return this.removeAllListeners("close"),r}else if(e===
"error"){this[Ci]=s,super.emit(oc,s);let r=!this[gi]||this.listeners("error").length?super.emit("error",s):!1;return this[Rt](),
r}else if(e==="resume"){let r=super.emit("resume");return this[Rt](),r}else if(e==="finish"||e==="prefinish"){let r=super.
emit(e);return this.removeAllListeners(e),r}let i=super.emit(e,...t);return this[Rt](),i}[ac](e){for(let s of this[Me])s.
dest.write(e)===!1&&this.pause();let t=this[Ze]?!1:super.emit("data",e);return this[Rt](),t}[gm](){return this[zt]?!1:(this[zt]=
!0,this.readable=!1,this[Et]?(yi(()=>this[lc]()),!0):this[lc]())}[lc](){if(this[ds]){let t=this[ds].end();if(t){for(let s of this[Me])
s.dest.write(t);this[Ze]||super.emit("data",t)}}for(let t of this[Me])t.end();let e=super.emit("end");return this.removeAllListeners(
"end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[Te]||(e.dataLength=0);let t=this.promise();return this.
on("data",s=>{e.push(s),this[Te]||(e.dataLength+=s.length)}),await t,e}async concat(){if(this[Te])throw new Error("canno\
t concat in objectMode");let e=await this.collect();return this[ut]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){
return new Promise((e,t)=>{this.on(ce,()=>t(new Error("stream destroyed"))),this.on("error",s=>t(s)),this.on("end",()=>e())})}[Symbol.
asyncIterator](){this[Ze]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{if(e)return t();
let i=this.read();if(i!==null)return Promise.resolve({done:!1,value:i});if(this[vt])return t();let r,o,a=u=>{this.off("d\
ata",l),this.off("end",B),this.off(ce,c),t(),o(u)},l=u=>{this.off("error",a),this.off("end",B),this.off(ce,c),this.pause(),
r({value:u,done:!!this[vt]})},B=()=>{this.off("error",a),this.off("data",l),this.off(ce,c),t(),r({done:!0,value:void 0})},
c=()=>a(new Error("stream destroyed"));return new Promise((u,f)=>{o=f,r=u,this.once(ce,c),this.once("error",a),this.once(
"end",B),this.once("data",l)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[Ze]=!1;let e=!1,t=()=>(this.pause(),this.off(oc,t),this.off(ce,t),this.off("end",t),e=!0,{done:!0,value:void 0}),
s=()=>{if(e)return t();let i=this.read();return i===null?t():{done:!1,value:i}};return this.once("end",t),this.once(oc,t),
this.once(ce,t),{next:s,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){if(this[ce])
return e?this.emit("error",e):this.emit(ce),this;this[ce]=!0,this[Ze]=!0,this[ye].length=0,this[Ee]=0;let t=this;return typeof t.
close=="function"&&!this[Io]&&t.close(),e?this.emit("error",e):this.emit(ce),this}static get isStream(){return MN}};var eI=XN.native,Di={lstatSync:VN,readdir:YN,readdirSync:zN,readlinkSync:QN,realpathSync:eI,promises:{lstat:tI,readdir:nI,
readlink:sI,realpath:iI}},Om=n=>!n||n===Di||n===ZN?Di:v(O(O({},Di),n),{promises:O(O({},Di.promises),n.promises)}),rI=/^\\\\\?\\([a-z]:)\\?$/i,
oI=/^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,aI=/^\\\\[^\\?]+\\[^\\]+$/,Em=n=>n.replace(/\//g,"\\").replace(rI,"$1\\").replace(
oI,"\\\\$1\\").replace(aI,"$&\\"),lI=/^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,BI=/^[\\/]{2}\?[\\/](?=[a-z]:)/i,
cI=/^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,uI=/[\\/]/,rt=0,Am=1,Nm=2,Dt=4,Im=6,km=8,Pn=10,Fm=12,it=15,Ei=~it,fc=16,
Dm=32,Si=64,ft=128,vo=256,xo=512,Sm=Si|ft|xo,fI=1023,hc=n=>n.isFile()?km:n.isDirectory()?Dt:n.isSymbolicLink()?Pn:n.isCharacterDevice()?
Nm:n.isBlockDevice()?Im:n.isSocket()?Fm:n.isFIFO()?Am:rt,wm=new pi({max:2**12}),wi=n=>{let e=wm.get(n);if(e)return e;let t=n.
normalize("NFKD");return wm.set(n,t),t},bm=new pi({max:2**12}),Ro=n=>{let e=bm.get(n);if(e)return e;let t=wi(n.toLowerCase());
return bm.set(n,t),t},_o=class extends pi{constructor(){super({max:256})}},pc=class extends pi{constructor(e=16*1024){super(
{maxSize:e,sizeCalculation:t=>t.length+1})}},Tm=Symbol("PathScurry setAsCwd"),Le=class{name;root;roots;parent;nocase;isCWD=!1;#e;#t;get dev(){
return this.#t}#n;get mode(){return this.#n}#s;get nlink(){return this.#s}#o;get uid(){return this.#o}#d;get gid(){return this.#d}#u;get rdev(){
return this.#u}#l;get blksize(){return this.#l}#a;get ino(){return this.#a}#B;get size(){return this.#B}#f;get blocks(){
return this.#f}#c;get atimeMs(){return this.#c}#r;get mtimeMs(){return this.#r}#E;get ctimeMs(){return this.#E}#g;get birthtimeMs(){
return this.#g}#p;get atime(){return this.#p}#C;get mtime(){return this.#C}#y;get ctime(){return this.#y}#h;get birthtime(){
return this.#h}#S;#b;#D;#w;#O;#A;#i;#k;#F;#I;get parentPath(){return(this.parent||this).fullpath()}get path(){return this.
parentPath}constructor(e,t=rt,s,i,r,o,a){this.name=e,this.#S=r?Ro(e):wi(e),this.#i=t&fI,this.nocase=r,this.roots=i,this.
root=s||this,this.#k=o,this.#D=a.fullpath,this.#O=a.relative,this.#A=a.relativePosix,this.parent=a.parent,this.parent?this.#e=
this.parent.#e:this.#e=Om(a.fs)}get fs(){return this.#e}depth(){return this.#b!==void 0?this.#b:this.parent?this.#b=this.
parent.depth()+1:this.#b=0}childrenCache(){return this.#k}resolve(e){if(!e)return this;let t=this.getRootString(e),i=e.substring(
t.length).split(this.splitSep);return t?this.getRoot(t).#T(i):this.#T(i)}#T(e){let t=this;for(let s of e)t=t.child(s);return t}children(){
let e=this.#k.get(this);if(e)return e;let t=Object.assign([],{provisional:0});return this.#k.set(this,t),this.#i&=~fc,t}child(e,t){
if(e===""||e===".")return this;if(e==="..")return this.parent||this;let s=this.children(),i=this.nocase?Ro(e):wi(e);for(let l of s)
if(l.#S===i)return l;let r=this.parent?this.sep:"",o=this.#D?this.#D+r+e:void 0,a=this.newChild(e,rt,v(O({},t),{parent:this,
fullpath:o}));return this.canReaddir()||(a.#i|=ft),s.push(a),a}relative(){if(this.isCWD)return"";if(this.#O!==void 0)return this.#O;
let e=this.name,t=this.parent;if(!t)return this.#O=this.name;let s=t.relative();return s+(!s||!t.parent?"":this.sep)+e}relativePosix(){
if(this.sep==="/")return this.relative();if(this.isCWD)return"";if(this.#A!==void 0)return this.#A;let e=this.name,t=this.
parent;if(!t)return this.#A=this.fullpathPosix();let s=t.relativePosix();return s+(!s||!t.parent?"":"/")+e}fullpath(){if(this.#D!==
void 0)return this.#D;let e=this.name,t=this.parent;if(!t)return this.#D=this.name;let i=t.fullpath()+(t.parent?this.sep:
"")+e;return this.#D=i}fullpathPosix(){if(this.#w!==void 0)return this.#w;if(this.sep==="/")return this.#w=this.fullpath();
if(!this.parent){let i=this.fullpath().replace(/\\/g,"/");return/^[a-z]:\//i.test(i)?this.#w=`//?/${i}`:this.#w=i}let e=this.
parent,t=e.fullpathPosix(),s=t+(!t||!e.parent?"":"/")+this.name;return this.#w=s}isUnknown(){return(this.#i&it)===rt}isType(e){
return this[`is${e}`]()}getType(){return this.isUnknown()?"Unknown":this.isDirectory()?"Directory":this.isFile()?"File":
this.isSymbolicLink()?"SymbolicLink":this.isFIFO()?"FIFO":this.isCharacterDevice()?"CharacterDevice":this.isBlockDevice()?
"BlockDevice":this.isSocket()?"Socket":"Unknown"}isFile(){return(this.#i&it)===km}isDirectory(){return(this.#i&it)===Dt}isCharacterDevice(){
return(this.#i&it)===Nm}isBlockDevice(){return(this.#i&it)===Im}isFIFO(){return(this.#i&it)===Am}isSocket(){return(this.#i&
it)===Fm}isSymbolicLink(){return(this.#i&Pn)===Pn}lstatCached(){return this.#i&Dm?this:void 0}readlinkCached(){return this.#F}realpathCached(){
return this.#I}readdirCached(){let e=this.children();return e.slice(0,e.provisional)}canReadlink(){if(this.#F)return!0;if(!this.
parent)return!1;let e=this.#i&it;return!(e!==rt&&e!==Pn||this.#i&vo||this.#i&ft)}calledReaddir(){return!!(this.#i&fc)}isENOENT(){
return!!(this.#i&ft)}isNamed(e){return this.nocase?this.#S===Ro(e):this.#S===wi(e)}async readlink(){let e=this.#F;if(e)return e;
if(this.canReadlink()&&this.parent)try{let t=await this.#e.promises.readlink(this.fullpath()),s=(await this.parent.realpath())?.
resolve(t);if(s)return this.#F=s}catch(t){this.#v(t.code);return}}readlinkSync(){let e=this.#F;if(e)return e;if(this.canReadlink()&&
this.parent)try{let t=this.#e.readlinkSync(this.fullpath()),s=this.parent.realpathSync()?.resolve(t);if(s)return this.#F=
s}catch(t){this.#v(t.code);return}}#R(e){this.#i|=fc;for(let t=e.provisional;t<e.length;t++){let s=e[t];s&&s.#N()}}#N(){
this.#i&ft||(this.#i=(this.#i|ft)&Ei,this.#q())}#q(){let e=this.children();e.provisional=0;for(let t of e)t.#N()}#_(){this.#i|=
xo,this.#x()}#x(){if(this.#i&Si)return;let e=this.#i;(e&it)===Dt&&(e&=Ei),this.#i=e|Si,this.#q()}#H(e=""){e==="ENOTDIR"||
e==="EPERM"?this.#x():e==="ENOENT"?this.#N():this.children().provisional=0}#L(e=""){e==="ENOTDIR"?this.parent.#x():e==="\
ENOENT"&&this.#N()}#v(e=""){let t=this.#i;t|=vo,e==="ENOENT"&&(t|=ft),(e==="EINVAL"||e==="UNKNOWN")&&(t&=Ei),this.#i=t,e===
"ENOTDIR"&&this.parent&&this.parent.#x()}#$(e,t){return this.#K(e,t)||this.#M(e,t)}#M(e,t){let s=hc(e),i=this.newChild(e.
name,s,{parent:this}),r=i.#i&it;return r!==Dt&&r!==Pn&&r!==rt&&(i.#i|=Si),t.unshift(i),t.provisional++,i}#K(e,t){for(let s=t.
provisional;s<t.length;s++){let i=t[s];if((this.nocase?Ro(e.name):wi(e.name))===i.#S)return this.#Y(e,i,s,t)}}#Y(e,t,s,i){
let r=t.name;return t.#i=t.#i&Ei|hc(e),r!==e.name&&(t.name=e.name),s!==i.provisional&&(s===i.length-1?i.pop():i.splice(s,
1),i.unshift(t)),i.provisional++,t}async lstat(){if((this.#i&ft)===0)try{return this.#j(await this.#e.promises.lstat(this.
fullpath())),this}catch(e){this.#L(e.code)}}lstatSync(){if((this.#i&ft)===0)try{return this.#j(this.#e.lstatSync(this.fullpath())),
this}catch(e){this.#L(e.code)}}#j(e){let{atime:t,atimeMs:s,birthtime:i,birthtimeMs:r,blksize:o,blocks:a,ctime:l,ctimeMs:B,
dev:c,gid:u,ino:f,mode:h,mtime:d,mtimeMs:p,nlink:g,rdev:y,size:D,uid:A}=e;this.#p=t,this.#c=s,this.#h=i,this.#g=r,this.#l=
o,this.#f=a,this.#y=l,this.#E=B,this.#t=c,this.#d=u,this.#a=f,this.#n=h,this.#C=d,this.#r=p,this.#s=g,this.#u=y,this.#B=
D,this.#o=A;let N=hc(e);this.#i=this.#i&Ei|N|Dm,N!==rt&&N!==Dt&&N!==Pn&&(this.#i|=Si)}#P=[];#m=!1;#J(e){this.#m=!1;let t=this.#P.
slice();this.#P.length=0,t.forEach(s=>s(null,e))}readdirCB(e,t=!1){if(!this.canReaddir()){t?e(null,[]):queueMicrotask(()=>e(
null,[]));return}let s=this.children();if(this.calledReaddir()){let r=s.slice(0,s.provisional);t?e(null,r):queueMicrotask(
()=>e(null,r));return}if(this.#P.push(e),this.#m)return;this.#m=!0;let i=this.fullpath();this.#e.readdir(i,{withFileTypes:!0},
(r,o)=>{if(r)this.#H(r.code),s.provisional=0;else{for(let a of o)this.#$(a,s);this.#R(s)}this.#J(s.slice(0,s.provisional))})}#U;async readdir(){
if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.slice(0,e.provisional);let t=this.
fullpath();if(this.#U)await this.#U;else{let s=()=>{};this.#U=new Promise(i=>s=i);try{for(let i of await this.#e.promises.
readdir(t,{withFileTypes:!0}))this.#$(i,e);this.#R(e)}catch(i){this.#H(i.code),e.provisional=0}this.#U=void 0,s()}return e.
slice(0,e.provisional)}readdirSync(){if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.
slice(0,e.provisional);let t=this.fullpath();try{for(let s of this.#e.readdirSync(t,{withFileTypes:!0}))this.#$(s,e);this.#R(
e)}catch(s){this.#H(s.code),e.provisional=0}return e.slice(0,e.provisional)}canReaddir(){if(this.#i&Sm)return!1;let e=it&
this.#i;return e===rt||e===Dt||e===Pn}shouldWalk(e,t){return(this.#i&Dt)===Dt&&!(this.#i&Sm)&&!e.has(this)&&(!t||t(this))}async realpath(){
if(this.#I)return this.#I;if(!((xo|vo|ft)&this.#i))try{let e=await this.#e.promises.realpath(this.fullpath());return this.#I=
this.resolve(e)}catch{this.#_()}}realpathSync(){if(this.#I)return this.#I;if(!((xo|vo|ft)&this.#i))try{let e=this.#e.realpathSync(
this.fullpath());return this.#I=this.resolve(e)}catch{this.#_()}}[Tm](e){if(e===this)return;e.isCWD=!1,this.isCWD=!0;let t=new Set(
[]),s=[],i=this;for(;i&&i.parent;)t.add(i),i.#O=s.join(this.sep),i.#A=s.join("/"),i=i.parent,s.push("..");for(i=e;i&&i.parent&&
!t.has(i);)i.#O=void 0,i.#A=void 0,i=i.parent}},Mo=class n extends Le{sep="\\";splitSep=uI;constructor(e,t=rt,s,i,r,o,a){
super(e,t,s,i,r,o,a)}newChild(e,t=rt,s={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),s)}getRootString(e){
return lI.exec(e)?.[0]??dc.parse(e).root}getRoot(e){if(e=Em(e.toUpperCase()),e===this.root.name||/^[\\/]$/.test(e))return this.
root;for(let[t,s]of Object.entries(this.roots))if(this.sameRoot(e,t))return this.roots[e]=s;return this.roots[e]=new Cs(
e,{nocase:this.nocase,fs:this.fs}).root}sameRoot(e,t=this.root.name){return Em(e.toUpperCase())===t}},Po=class n extends Le{splitSep="\
/";sep="/";constructor(e,t=rt,s,i,r,o,a){super(e,t,s,i,r,o,a)}getRootString(e){return e.startsWith("/")?"/":""}getRoot(e){
return this.root}newChild(e,t=rt,s={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),s)}},Go=class{root;rootPath;roots;cwd;#e;#t;#n;nocase;#s;constructor(e=process.
cwd(),t,s,{nocase:i,childrenCacheSize:r=16*1024,fs:o=Di}={}){this.#s=Om(o),(e instanceof URL||e.startsWith("file://"))&&
(e=WN(e));let a=t.resolve(e);this.roots=Object.create(null),this.rootPath=this.parseRootPath(a),this.#e=new _o,this.#t=new _o,
this.#n=new pc(r);let l=a.substring(this.rootPath.length).split(s);if(l.length===1&&!l[0]&&l.pop(),i===void 0)throw new TypeError(
"must provide nocase setting to PathScurryBase ctor");this.nocase=i,this.root=this.newRoot(this.#s),this.roots[this.rootPath]=
this.root;let B=this.root,c=l.length-1,u=t.sep,f=this.rootPath,h=!1;for(let d of l){let p=c--;B=B.child(d,{relative:new Array(
p).fill("..").join(u),relativePosix:new Array(p).fill("..").join("/"),fullpath:f+=(h?"":u)+d}),h=!0}this.cwd=B}depth(e=this.
cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.depth()}childrenCache(){return this.#n}resolve(...e){let t="";
for(let r=e.length-1;r>=0;r--){let o=e[r];if(!(!o||o===".")&&(t=t?`${o}/${t}`:o,this.isAbsolute(o)))break}let s=this.#e.
get(t);if(s!==void 0)return s;let i=this.cwd.resolve(t).fullpath();return this.#e.set(t,i),i}resolvePosix(...e){let t="";
for(let r=e.length-1;r>=0;r--){let o=e[r];if(!(!o||o===".")&&(t=t?`${o}/${t}`:o,this.isAbsolute(o)))break}let s=this.#t.
get(t);if(s!==void 0)return s;let i=this.cwd.resolve(t).fullpathPosix();return this.#t.set(t,i),i}relative(e=this.cwd){return typeof e==
"string"&&(e=this.cwd.resolve(e)),e.relative()}relativePosix(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(
e)),e.relativePosix()}basename(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.name}dirname(e=this.cwd){
return typeof e=="string"&&(e=this.cwd.resolve(e)),(e.parent||e).fullpath()}async readdir(e=this.cwd,t={withFileTypes:!0}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Le||(t=e,e=this.cwd);let{withFileTypes:s}=t;if(e.canReaddir()){let i=await e.
readdir();return s?i:i.map(r=>r.name)}else return[]}readdirSync(e=this.cwd,t={withFileTypes:!0}){typeof e=="string"?e=this.
cwd.resolve(e):e instanceof Le||(t=e,e=this.cwd);let{withFileTypes:s=!0}=t;return e.canReaddir()?s?e.readdirSync():e.readdirSync().
map(i=>i.name):[]}async lstat(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.lstat()}lstatSync(e=this.
cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.lstatSync()}async readlink(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Le||(t=e.withFileTypes,e=this.cwd);let s=await e.readlink();return t?
s:s?.fullpath()}readlinkSync(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof
Le||(t=e.withFileTypes,e=this.cwd);let s=e.readlinkSync();return t?s:s?.fullpath()}async realpath(e=this.cwd,{withFileTypes:t}={
withFileTypes:!1}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Le||(t=e.withFileTypes,e=this.cwd);let s=await e.
realpath();return t?s:s?.fullpath()}realpathSync(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){typeof e=="string"?e=this.
cwd.resolve(e):e instanceof Le||(t=e.withFileTypes,e=this.cwd);let s=e.realpathSync();return t?s:s?.fullpath()}async walk(e=this.
cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Le||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:i=!1,
filter:r,walkFilter:o}=t,a=[];(!r||r(e))&&a.push(s?e:e.fullpath());let l=new Set,B=(u,f)=>{l.add(u),u.readdirCB((h,d)=>{
if(h)return f(h);let p=d.length;if(!p)return f();let g=()=>{--p===0&&f()};for(let y of d)(!r||r(y))&&a.push(s?y:y.fullpath()),
i&&y.isSymbolicLink()?y.realpath().then(D=>D?.isUnknown()?D.lstat():D).then(D=>D?.shouldWalk(l,o)?B(D,g):g()):y.shouldWalk(
l,o)?B(y,g):g()},!0)},c=e;return new Promise((u,f)=>{B(c,h=>{if(h)return f(h);u(a)})})}walkSync(e=this.cwd,t={}){typeof e==
"string"?e=this.cwd.resolve(e):e instanceof Le||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:o}=t,
a=[];(!r||r(e))&&a.push(s?e:e.fullpath());let l=new Set([e]);for(let B of l){let c=B.readdirSync();for(let u of c){(!r||
r(u))&&a.push(s?u:u.fullpath());let f=u;if(u.isSymbolicLink()){if(!(i&&(f=u.realpathSync())))continue;f.isUnknown()&&f.lstatSync()}
f.shouldWalk(l,o)&&l.add(f)}}return a}[Symbol.asyncIterator](){return this.iterate()}iterate(e=this.cwd,t={}){return typeof e==
"string"?e=this.cwd.resolve(e):e instanceof Le||(t=e,e=this.cwd),this.stream(e,t)[Symbol.asyncIterator]()}[Symbol.iterator](){
return this.iterateSync()}*iterateSync(e=this.cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Le||(t=e,e=
this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:o}=t;(!r||r(e))&&(yield s?e:e.fullpath());let a=new Set(
[e]);for(let l of a){let B=l.readdirSync();for(let c of B){(!r||r(c))&&(yield s?c:c.fullpath());let u=c;if(c.isSymbolicLink()){
if(!(i&&(u=c.realpathSync())))continue;u.isUnknown()&&u.lstatSync()}u.shouldWalk(a,o)&&a.add(u)}}}stream(e=this.cwd,t={}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Le||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:r,walkFilter:o}=t,
a=new Qt({objectMode:!0});(!r||r(e))&&a.write(s?e:e.fullpath());let l=new Set,B=[e],c=0,u=()=>{let f=!1;for(;!f;){let h=B.
shift();if(!h){c===0&&a.end();return}c++,l.add(h);let d=(g,y,D=!1)=>{if(g)return a.emit("error",g);if(i&&!D){let A=[];for(let N of y)
N.isSymbolicLink()&&A.push(N.realpath().then(F=>F?.isUnknown()?F.lstat():F));if(A.length){Promise.all(A).then(()=>d(null,
y,!0));return}}for(let A of y)A&&(!r||r(A))&&(a.write(s?A:A.fullpath())||(f=!0));c--;for(let A of y){let N=A.realpathCached()||
A;N.shouldWalk(l,o)&&B.push(N)}f&&!a.flowing?a.once("drain",u):p||u()},p=!0;h.readdirCB(d,!0),p=!1}};return u(),a}streamSync(e=this.
cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Le||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:i=!1,
filter:r,walkFilter:o}=t,a=new Qt({objectMode:!0}),l=new Set;(!r||r(e))&&a.write(s?e:e.fullpath());let B=[e],c=0,u=()=>{
let f=!1;for(;!f;){let h=B.shift();if(!h){c===0&&a.end();return}c++,l.add(h);let d=h.readdirSync();for(let p of d)(!r||r(
p))&&(a.write(s?p:p.fullpath())||(f=!0));c--;for(let p of d){let g=p;if(p.isSymbolicLink()){if(!(i&&(g=p.realpathSync())))
continue;g.isUnknown()&&g.lstatSync()}g.shouldWalk(l,o)&&B.push(g)}}f&&!a.flowing&&a.once("drain",u)};return u(),a}chdir(e=this.
cwd){let t=this.cwd;this.cwd=typeof e=="string"?this.cwd.resolve(e):e,this.cwd[Tm](t)}},Cs=class extends Go{sep="\\";constructor(e=process.
cwd(),t={}){let{nocase:s=!0}=t;typeof e=="string"&&!e.startsWith("file://")&&(e=e.replace(BI,"").replace(cI,"\\")),super(
e,dc,"\\",v(O({},t),{nocase:s})),this.nocase=s;for(let i=this.cwd;i;i=i.parent)i.nocase=this.nocase}parseRootPath(e){return dc.
parse(e).root.toUpperCase()}newRoot(e){return new Mo(this.rootPath,Dt,void 0,this.roots,this.nocase,this.childrenCache(),
{fs:e})}isAbsolute(e){return e.startsWith("/")||e.startsWith("\\")||/^[a-z]:(\/|\\)/i.test(e)}},ms=class extends Go{sep="\
/";constructor(e=process.cwd(),t={}){let{nocase:s=!1}=t;super(e,JN,"/",v(O({},t),{nocase:s})),this.nocase=s}parseRootPath(e){
return"/"}newRoot(e){return new Po(this.rootPath,Dt,void 0,this.roots,this.nocase,this.childrenCache(),{fs:e})}isAbsolute(e){
return e.startsWith("/")}},bi=class extends ms{constructor(e=process.cwd(),t={}){let{nocase:s=!0}=t;super(e,v(O({},t),{nocase:s}))}},
w2=process.platform==="win32"?Mo:Po,Lm=process.platform==="win32"?Cs:process.platform==="darwin"?bi:ms;var hI=n=>n.length>=1,dI=n=>n.length>=1,pI=Symbol.for("nodejs.util.inspect.custom"),gs=class n{#e;#t;#n;length;#s;#o;#d;#u;#l;#a;#B=!0;constructor(e,t,s,i){
if(!hI(e))throw new TypeError("empty pattern list");if(!dI(t))throw new TypeError("empty glob list");if(t.length!==e.length)
throw new TypeError("mismatched pattern list and glob list lengths");if(this.length=e.length,s<0||s>=this.length)throw new TypeError(
"index out of range");if(this.#e=e,this.#t=t,this.#n=s,this.#s=i,this.#n===0){if(this.isUNC()){let r=this.#f()?6:4,o=this.#e.
slice(0,r),a=this.#t.slice(0,r),l=this.#e.slice(r),B=this.#t.slice(r);l[0]===""&&(l.shift(),B.shift());let c=[...o,""].join(
"/"),u=[...a,""].join("/");this.#e=[c,...l],this.#t=[u,...B],this.length=this.#e.length}else if(this.isDrive()||this.isAbsolute()){
let[r,...o]=this.#e,[a,...l]=this.#t;o[0]===""&&(o.shift(),l.shift());let B=`${r}/`,c=`${a}/`;this.#e=[B,...o],this.#t=[
c,...l],this.length=this.#e.length}}}[pI](){return`Pattern <${this.#t.slice(this.#n).join("/")}>`}pattern(){return this.#e[this.#n]}isString(){
return typeof this.#e[this.#n]=="string"}isGlobstar(){return this.#e[this.#n]===le}isMatcher(){return typeof this.#e[this.#n]==
"object"}globString(){return this.#d=this.#d||(this.#n===0?this.isAbsolute()?this.#t[0]+this.#t.slice(1).join("/"):this.#t.
join("/"):this.#t.slice(this.#n).join("/"))}hasMore(){return this.length>this.#n+1}rest(){return this.#o!==void 0?this.#o:
this.hasMore()?(this.#o=new n(this.#e,this.#t,this.#n+1,this.#s),this.#o.#a=this.#a,this.#o.#l=this.#l,this.#o.#u=this.#u,
this.#o):this.#o=null}#f(){let e=this.#e;return e[2]==="?"&&typeof e[3]=="string"&&/^unc$/i.test(e[3])}isUNC(){let e=this.#e,
t=this.#f()?4:2;return this.#l!==void 0?this.#l:this.#l=this.#s==="win32"&&this.#n===0&&e[0]===""&&e[1]===""&&typeof e[t]==
"string"&&!!e[t]&&typeof e[t+1]=="string"&&!!e[t+1]}isDrive(){let e=this.#e;return this.#u!==void 0?this.#u:this.#u=this.#s===
"win32"&&this.#n===0&&this.length>1&&typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0])}isAbsolute(){let e=this.#e;return this.#a!==
void 0?this.#a:this.#a=e[0]===""&&e.length>1||this.isDrive()||this.isUNC()}root(){let e=this.#e[0];return typeof e=="str\
ing"&&this.isAbsolute()&&this.#n===0?e:""}checkFollowGlobstar(){return!(this.#n===0||!this.isGlobstar()||!this.#B)}markFollowGlobstar(){
return this.#n===0||!this.isGlobstar()||!this.#B?!1:(this.#B=!1,!0)}};var CI=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",ys=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(e,{
nobrace:t,nocase:s,noext:i,noglobstar:r,normalize:o,platform:a=CI,root:l,windowsPathsNoEscape:B,allowWindowsEscape:c,braceExpandMax:u=1e4},f){
this.relative=[],this.absolute=[],this.relativeChildren=[],this.absoluteChildren=[],this.platform=a,B=!!B||c===!1,this.mmopts=
{braceExpandMax:u,dot:!0,nobrace:t,nocase:s,noext:i,noglobstar:r,normalize:o,optimizationLevel:2,platform:a,nocomment:!0,
nonegate:!0,windowsPathsNoEscape:B};let h=f?.resolve(l??"/").fullpath()??"/";this.slashRoot=Wt(h.replace(/\\/g,"/").replace(
/\/$/,""),{magicalBraces:!0,windowsPathsNoEscape:B});for(let d of e)this.add(d)}add(e){let t=new st(e,this.mmopts);for(let s=0;s<
t.set.length;s++){let i=t.set[s],r=t.globParts[s];if(!i||!r)throw new Error("invalid pattern object");for(;i[0]==="."&&r[0]===
".";)i.shift(),r.shift();let o=new gs(i,r,0,this.platform),a=o.root()==="/"?`${this.slashRoot}/${o.rest()?.globString()??
""}`:o.globString(),l=new st(a,this.mmopts),B=r[r.length-1]==="**",c=o.isAbsolute();c?this.absolute.push(l):this.relative.
push(l),B&&(c?this.absoluteChildren.push(l):this.relativeChildren.push(l))}}ignored(e){let t=e.fullpath(),s=`${t}/`,i=e.
relative()||".",r=`${i}/`;for(let o of this.relative)if(o.match(i)||o.match(r))return!0;for(let o of this.absolute)if(o.
match(t)||o.match(s))return!0;return!1}childrenIgnored(e){let t=`${e.fullpath()}/`,s=`${e.relative()||"."}/`;for(let i of this.
relativeChildren)if(i.match(s))return!0;for(let i of this.absoluteChildren)if(i.match(t))return!0;return!1}};var Cc=class n{parent;store;constructor(e){this.parent=e}copy(){return new n(this)}#e(e){let t=this.store?.get(e);return t||
!this.parent?t:this.parent.#e(e)}hasWalked(e,t){return!!this.#e(e.fullpath())?.has(t.globString())}storeWalked(e,t){let s=e.
fullpath(),i=this.#e(s);i?i.add(t.globString()):(this.store??=new Map).set(s,new Set([t.globString()]))}},Oi=class n{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(e,t,s){
let i=(t?n.ABSOLUTE:0)|(s?n.IF_DIR:0),r=this.store.get(e);this.store.set(e,r===void 0?i:i&r)}},mc=class{store=new Map;add(e,t){
if(!e.canReaddir())return;let s=this.store.get(e);s?s.find(i=>i.globString()===t.globString())||s.push(t):this.store.set(
e,[t])}get(e){let t=this.store.get(e);if(!t)throw new Error("attempting to walk unknown path");return t}entries(){return this.
keys().map(e=>[e,this.store.get(e)])}keys(){return[...this.store.keys()].filter(e=>e.canReaddir())}},Ai=class n{hasWalkedCache;matches=new Oi;subwalks=new mc;patterns;follow;dot;opts;constructor(e,t){
this.opts=e,this.follow=!!e.follow,this.dot=!!e.dot,this.hasWalkedCache=t?t.copy():new Cc}processPatterns(e,t){this.patterns=
t;let s=t.map(i=>[e,i]);for(let[i,r]of s){this.hasWalkedCache.storeWalked(i,r);let o=r.root(),a=r.isAbsolute()&&this.opts.
absolute!==!1;if(o){i=i.resolve(o==="/"&&this.opts.root!==void 0?this.opts.root:o);let u=r.rest();if(u)r=u;else{this.matches.
add(i,!0,!1);continue}}if(i.isENOENT())continue;let l,B,c=!1;for(;typeof(l=r.pattern())=="string"&&(B=r.rest());)i=i.resolve(
l),r=B,c=!0;if(l=r.pattern(),B=r.rest(),c){if(this.hasWalkedCache.hasWalked(i,r))continue;this.hasWalkedCache.storeWalked(
i,r)}if(typeof l=="string"){let u=l===".."||l===""||l===".";this.matches.add(i.resolve(l),a,u);continue}else if(l===le){
(!i.isSymbolicLink()||this.follow||r.checkFollowGlobstar())&&this.subwalks.add(i,r);let u=B?.pattern(),f=B?.rest();if(!B||
(u===""||u===".")&&!f)this.matches.add(i,a,u===""||u===".");else if(u===".."){let h=i.parent||i;f?this.hasWalkedCache.hasWalked(
h,f)||this.subwalks.add(h,f):this.matches.add(h,a,!0)}}else typeof l=="object"&&this.subwalks.add(i,r)}return this}subwalkTargets(){
return this.subwalks.keys()}child(){return new n(this.opts,this.hasWalkedCache)}filterEntries(e,t){let s=this.subwalks.get(
e),i=this.child();for(let r of t)for(let o of s){let a=o.isAbsolute(),l=o.pattern(),B=o.rest();l===le?i.testGlobstar(r,o,
B,a):typeof l=="object"?i.testMatcher(r,l,B,a):i.testString(r,l,B,a)}return i}testGlobstar(e,t,s,i){if((this.dot||!e.name.
startsWith("."))&&(t.hasMore()||this.matches.add(e,i,!1),e.canReaddir()&&(this.follow||!e.isSymbolicLink()?this.subwalks.
add(e,t):e.isSymbolicLink()&&(s&&t.checkFollowGlobstar()?this.subwalks.add(e,s):t.markFollowGlobstar()&&this.subwalks.add(
e,t)))),s){let r=s.pattern();if(typeof r=="string"&&r!==".."&&r!==""&&r!==".")this.testString(e,r,s.rest(),i);else if(r===
".."){let o=e.parent||e;this.subwalks.add(o,s)}else typeof r=="object"&&this.testMatcher(e,r,s.rest(),i)}}testMatcher(e,t,s,i){
t.testUnchecked(e.name)&&(s?this.subwalks.add(e,s):this.matches.add(e,i,!1))}testString(e,t,s,i){e.isNamed(t)&&(s?this.subwalks.
add(e,s):this.matches.add(e,i,!1))}};var{ABSOLUTE:Ho,IF_DIR:$o}=Oi,mI=(n,e,t)=>typeof n=="string"?new ys([n],e,t):Array.isArray(n)?new ys(n,e,t):n,Uo=class{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#e=[];#t;#n;signal;maxDepth;includeChildMatches;constructor(e,t,s){
if(this.patterns=e,this.path=t,this.opts=s,this.#n=!s.posix&&s.platform==="win32"?"\\":"/",this.includeChildMatches=s.includeChildMatches!==
!1,(s.ignore||!this.includeChildMatches)&&(this.#t=mI(s.ignore??[],s,t),!this.includeChildMatches&&typeof this.#t.add!="\
function")){let i="cannot ignore child matches, ignore lacks add() method.";throw new Error(i)}this.maxDepth=s.maxDepth||
1/0,s.signal&&(this.signal=s.signal,this.signal.addEventListener("abort",()=>{this.#e.length=0}))}#s(e){return this.seen.
has(e)||!!this.#t?.ignored?.(e)}#o(e){return!!this.#t?.childrenIgnored?.(e)}pause(){this.paused=!0}resume(){if(this.signal?.
aborted)return;this.paused=!1;let e;for(;!this.paused&&(e=this.#e.shift());)e()}onResume(e){this.paused?this.#e.push(e):
e()}async matchCheck(e,t){if(t&&this.opts.nodir)return;let s,i;if(this.opts.realpath){if(s=e.realpathCached()||await e.realpath(),
!s)return;i=s}else i=e;let o=i.isUnknown()||this.opts.stat?await i.lstat():i;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){
let a=await o.realpath();a&&(a.isUnknown()||this.opts.stat)&&await a.lstat()}return this.matchCheckTest(o,t)}matchCheckTest(e,t){
return e&&(this.maxDepth===1/0||e.depth()<=this.maxDepth)&&(!t||e.canReaddir())&&(!this.opts.nodir||!e.isDirectory())&&(!this.
opts.nodir||!this.opts.follow||!e.isSymbolicLink()||!e.realpathCached()?.isDirectory())&&!this.#s(e)?e:void 0}matchCheckSync(e,t){
if(t&&this.opts.nodir)return;let s,i;if(this.opts.realpath){if(s=e.realpathCached()||e.realpathSync(),!s)return;i=s}else
i=e;let o=i.isUnknown()||this.opts.stat?i.lstatSync():i;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){let a=o.
realpathSync();a&&(a?.isUnknown()||this.opts.stat)&&a.lstatSync()}return this.matchCheckTest(o,t)}matchFinish(e,t){this.#s(
e)||this.#d(e,t)}#d(e,t){if(!this.includeChildMatches&&this.#t?.add){let r=`${e.relativePosix()}/**`;this.#t.add(r)}let s=this.
opts.absolute===void 0?t:this.opts.absolute;this.seen.add(e);let i=this.opts.mark&&e.isDirectory()?this.#n:"";if(this.opts.
withFileTypes)this.matchEmit(e);else if(s){let r=this.opts.posix?e.fullpathPosix():e.fullpath();this.matchEmit(r+i)}else{
let r=this.opts.posix?e.relativePosix():e.relative(),o=this.opts.dotRelative&&!r.startsWith(`..${this.#n}`)?`.${this.#n}`:
"";this.matchEmit(r?o+r+i:`.${i}`)}}async match(e,t,s){let i=await this.matchCheck(e,s);i&&this.matchFinish(i,t)}matchSync(e,t,s){
let i=this.matchCheckSync(e,s);i&&this.#d(i,t)}walkCB(e,t,s){if(this.signal?.aborted)return s();this.walkCB2(e,t,new Ai(
this.opts),s)}walkCB2(e,t,s,i){if(this.#o(e)||this.signal?.aborted)return i();if(this.paused){this.onResume(()=>this.walkCB2(
e,t,s,i));return}s.processPatterns(e,t);let r=1,o=()=>{--r===0&&i()};for(let[a,l]of s.matches.store)this.#s(a)||(r++,this.
match(a,!!(l&Ho),!!(l&$o)).then(()=>o()));for(let a of s.subwalkTargets()){if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)
continue;r++;let l=a.readdirCached();a.calledReaddir()?this.walkCB3(a,l,s,o):a.readdirCB((B,c)=>this.walkCB3(a,c,s,o),!0)}
o()}walkCB3(e,t,s,i){let r=s.filterEntries(e,t),o=1,a=()=>{--o===0&&i()};for(let[l,B]of r.matches.store)this.#s(l)||(o++,
this.match(l,!!(B&Ho),!!(B&$o)).then(()=>a()));for(let[l,B]of r.subwalks.entries())o++,this.walkCB2(l,B,r.child(),a);a()}walkCBSync(e,t,s){
if(this.signal?.aborted)return s();this.walkCB2Sync(e,t,new Ai(this.opts),s)}walkCB2Sync(e,t,s,i){if(this.#o(e)||this.signal?.
aborted)return i();if(this.paused){this.onResume(()=>this.walkCB2Sync(e,t,s,i));return}s.processPatterns(e,t);let r=1,o=()=>{
--r===0&&i()};for(let[a,l]of s.matches.store)this.#s(a)||this.matchSync(a,!!(l&Ho),!!(l&$o));for(let a of s.subwalkTargets()){
if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)continue;r++;let l=a.readdirSync();this.walkCB3Sync(a,l,s,o)}o()}walkCB3Sync(e,t,s,i){
let r=s.filterEntries(e,t),o=1,a=()=>{--o===0&&i()};for(let[l,B]of r.matches.store)this.#s(l)||this.matchSync(l,!!(B&Ho),
!!(B&$o));for(let[l,B]of r.subwalks.entries())o++,this.walkCB2Sync(l,B,r.child(),a);a()}},Ni=class extends Uo{matches=[];constructor(e,t,s){
super(e,t,s)}matchEmit(e){this.matches.push(e)}async walk(){if(this.signal?.aborted)throw this.signal.reason;return this.
path.isUnknown()&&await this.path.lstat(),await new Promise((e,t)=>{this.walkCB(this.path,this.patterns,()=>{this.signal?.
aborted?t(this.signal.reason):e(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)throw this.signal.reason;
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)
throw this.signal.reason}),this.matches}},Ii=class extends Uo{results;constructor(e,t,s){super(e,t,s),this.results=new Qt(
{signal:this.signal,objectMode:!0}),this.results.on("drain",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(e){
this.results.write(e),this.results.flowing||this.pause()}stream(){let e=this.path;return e.isUnknown()?e.lstat().then(()=>{
this.walkCB(e,this.patterns,()=>this.results.end())}):this.walkCB(e,this.patterns,()=>this.results.end()),this.results}streamSync(){
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>this.results.end()),this.
results}};var yI=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",ht=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(e,t){
if(!t)throw new TypeError("glob options required");if(this.withFileTypes=!!t.withFileTypes,this.signal=t.signal,this.follow=
!!t.follow,this.dot=!!t.dot,this.dotRelative=!!t.dotRelative,this.nodir=!!t.nodir,this.mark=!!t.mark,t.cwd?(t.cwd instanceof
URL||t.cwd.startsWith("file://"))&&(t.cwd=gI(t.cwd)):this.cwd="",this.cwd=t.cwd||"",this.root=t.root,this.magicalBraces=
!!t.magicalBraces,this.nobrace=!!t.nobrace,this.noext=!!t.noext,this.realpath=!!t.realpath,this.absolute=t.absolute,this.
includeChildMatches=t.includeChildMatches!==!1,this.noglobstar=!!t.noglobstar,this.matchBase=!!t.matchBase,this.maxDepth=
typeof t.maxDepth=="number"?t.maxDepth:1/0,this.stat=!!t.stat,this.ignore=t.ignore,this.withFileTypes&&this.absolute!==void 0)
throw new Error("cannot set absolute and withFileTypes:true");let s=typeof e=="string"?[e]:e;if(this.windowsPathsNoEscape=
!!t.windowsPathsNoEscape||t.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(s=s.map(B=>B.replace(/\\/g,"/"))),this.matchBase){
if(t.noglobstar)throw new TypeError("base matching requires globstar");s=s.map(B=>B.includes("/")?B:`./**/${B}`)}if(this.
pattern=s,this.platform=t.platform||yI,this.opts=v(O({},t),{platform:this.platform}),t.scurry){if(this.scurry=t.scurry,t.
nocase!==void 0&&t.nocase!==t.scurry.nocase)throw new Error("nocase option contradicts provided scurry option")}else{let B=t.
platform==="win32"?Cs:t.platform==="darwin"?bi:t.platform?ms:Lm;this.scurry=new B(this.cwd,{nocase:t.nocase,fs:t.fs})}this.
nocase=this.scurry.nocase;let i=this.platform==="darwin"||this.platform==="win32",r=v(O({braceExpandMax:1e4},t),{dot:this.
dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly:i,nocomment:!0,noext:this.noext,nonegate:!0,
optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape}),o=this.pattern.map(B=>new st(
B,r)),[a,l]=o.reduce((B,c)=>(B[0].push(...c.set),B[1].push(...c.globParts),B),[[],[]]);this.patterns=a.map((B,c)=>{let u=l[c];
if(!u)throw new Error("invalid pattern object");return new gs(B,u,0,this.platform)})}async walk(){return await new Ni(this.
patterns,this.scurry.cwd,v(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walk()}walkSync(){return new Ni(this.patterns,
this.scurry.cwd,v(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walkSync()}stream(){return new Ii(this.patterns,
this.scurry.cwd,v(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).stream()}streamSync(){return new Ii(this.patterns,
this.scurry.cwd,v(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).streamSync()}iterateSync(){return this.streamSync()[Symbol.
iterator]()}[Symbol.iterator](){return this.iterateSync()}iterate(){return this.stream()[Symbol.asyncIterator]()}[Symbol.
asyncIterator](){return this.iterate()}};var ki=(n,e={})=>{for(let t of Array.isArray(n)?n:[n])if(new st(t,e).hasMagic())return!0;return!1};function Ko(n,e={}){return new ht(n,e).streamSync()}function xm(n,e={}){return new ht(n,e).stream()}function qo(n,e={}){
return new ht(n,e).walkSync()}async function vm(n,e={}){return new ht(n,e).walk()}function jo(n,e={}){return new ht(n,e).
iterateSync()}function _m(n,e={}){return new ht(n,e).iterate()}var EI=Ko,DI=Object.assign(xm,{sync:Ko}),SI=jo,wI=Object.
assign(_m,{sync:jo}),bI=Object.assign(qo,{stream:Ko,iterate:jo}),Rm=Object.assign(vm,{glob:vm,globSync:qo,sync:bI,globStream:xm,
stream:DI,globStreamSync:Ko,streamSync:EI,globIterate:_m,iterate:wI,globIterateSync:jo,iterateSync:SI,Glob:ht,hasMagic:ki,
escape:Wt,unescape:_n});Rm.glob=Rm;import{execFileSync as OI}from"node:child_process";import{dirname as Mm,isAbsolute as AI,join as NI,relative as II,resolve as Jo,
sep as Gm}from"node:path";function Es(n,e){let t=Jo(e,n),s=new Set([...kI(n,Jo(e))].filter(r=>r.startsWith(NI(t,Gm)))),i=new Set([t]);for(let r of s)
for(let o=Mm(r);!i.has(o);o=Mm(o))i.add(o);return{files:s,folders:i}}function kI(n,e){let t=Jo(e,n),s=II(e,t),r=(!AI(s)&&
s.split(Gm)[0]!==".."?Pm(e,s):void 0)??Pm(t,".");if(r!==void 0)return r;throw new _(`${$(n)}: git cannot list its tracke\
d files; run it in a git repository, or without --tracked`)}function Pm(n,e){try{let s=OI("git",["--literal-pathspecs","\
ls-files","-z","--",e===""?".":e],{cwd:n,encoding:"utf8",maxBuffer:te.input,stdio:["ignore","pipe","ignore"]}).split("\0").
filter(i=>i!=="");return new Set(s.map(i=>Jo(n,i)))}catch{return}}async function Um(n,e){let{named:t,directories:s}=_I(n,e),i=[],r=new Map,o={left:te.input};if(t.length>0){let a=[];for(let l of Km(
t,"the files that are named",{owners:r,options:e})){let B=l==="-"?await e.readStdin():Jm(l,e,o);a.push({path:l,text:il(l,
B)})}i.push({directory:void 0,files:a,drafts:[]})}for(let[a,l]of s){let B=$I(a,{isNamed:l,options:e,owners:r,budget:o});
B!==void 0&&i.push(B)}return i}function _I(n,e){let t=new Set,s=new Map;for(let r of n){let o=MI(r,e);for(let a of o)a===
"-"||!gc(a,e)?t.add(a):s.set(a,s.get(a)===!0||a===r)}let i=e.tracked?VI([...t],e):[...t];if(t.size>0&&i.length+s.size===
0)throw new _("git tracks none of the files that are named: add them, or leave --tracked out");return{named:i,directories:s}}
function MI(n,e){if(n==="-"||Fi(n,e)!==void 0)return[n];if(e.tracked&&HI(n,e))return[];if(!ki(n,{magicalBraces:!0}))throw new _(
`${n}: there is no such file or directory`);let t=PI(n,e);if(t.length>0)return t;throw new _(`${n}: the pattern matches \
no ${e.tracked?"tracked ":""}file or directory`)}function PI(n,e){let{cwd:t,tracked:s}=e,i=s?Es(".",t):void 0,r=qo(n,{cwd:t,
dot:!1}).filter(a=>yc(St(t,a),i)&&GI(a,e)).filter(a=>!(gc(a,e)&&qm(a,e))).toSorted(Se),o=r.filter(a=>Ec.test(a)||gc(a,e));
return o.length>0?o:r}function GI(n,e){let t=Fi(n,e);return t===void 0||t.isFile()||t.isDirectory()}function gc(n,e){return Fi(
n,e)?.isDirectory()===!0}function HI(n,{cwd:e}){return yc(St(e,n),Es(".",e))}function yc(n,e){return e===void 0||e.files.
has(n)||e.folders.has(n)}function Fi(n,{cwd:e}){try{return vI(St(e,n))}catch(t){let s=Dc(t);if(s==="ENOENT"||s==="ENOTDI\
R")return;throw new V("unreadable",`cannot be read (${s})`,{path:n,cause:t})}}function Km(n,e,{owners:t,options:s}){let i=new Map;
for(let o of n){if(o==="-")continue;let a=LI(St(s.cwd,o)),l=t.get(a);if(l!==void 0&&l!==e)throw new _(`${o} is in two se\
ts, ${l} and ${e}: name directories that do not overlap`);t.set(a,e);let B=i.get(a);(B===void 0||qm(B,s))&&i.set(a,o)}let r=new Set(
i.values());return n.filter(o=>o==="-"||r.has(o))}function qm(n,{cwd:e}){return FI(St(e,n)).isSymbolicLink()}function $I(n,{
isNamed:e,options:t,owners:s,budget:i}){let r=t.tracked?Es(n,t.cwd):void 0,o={root:n,options:t,tracked:r,found:[],drafts:[]};
jm(n,o);let a=o.found.toSorted(Se);if(a.length===0){if(r!==void 0&&[...r.files].some(c=>Ec.test(c)&&Fi(c,t)===void 0)||!e)
return;throw new _(`${n}: the directory holds no ${t.tracked?"tracked ":""}manifests (*.yaml, *.yml, *.json); name the d\
irectory that holds the render`)}let l=Km(a,n,{owners:s,options:t}).map(B=>({path:B,text:il(B,Jm(B,t,i)),walked:!0}));return{
directory:n,files:l,drafts:t.allowUnrendered?[]:o.drafts}}var Ec=/\.(?:yaml|yml|json)$/,UI=new Set(["node_modules",".git"]),
KI=new Set(["kustomization.yaml","kustomization.yml","Kustomization","Chart.yaml"]);function jm(n,e){let{options:t,root:s,
tracked:i}=e;for(let r of jI(n,t)){let o=Hm(n,r.name);if(!yc(St(t.cwd,o),i)||WI(o,{root:s,exclude:t.exclude}))continue;if(r.
isDirectory()){UI.has(r.name)||jm(o,e);continue}if(KI.has(r.name)&&e.drafts.push(G.notRendered(n,r.name)),!Ec.test(r.name))
continue;(r.isSymbolicLink()?qI(o,t):r.isFile())&&e.found.push(o)}}function qI(n,e){let t=Fi(n,e);if(t!==void 0)return t.
isFile();throw new V("unreadable","is a symbolic link to nothing: repair it, or leave it out with --exclude",{path:n})}function jI(n,{
cwd:e}){try{return JI(St(e,n))}catch(t){throw new V("unreadable",`cannot be read (${Dc(t)})`,{path:n,cause:t})}}function JI(n){
return TI(n,{withFileTypes:!0})}function WI(n,{root:e,exclude:t}){if(t.length===0)return!1;let s=[xI(e,n),n].map(i=>i.split(
$m).join("/"));return t.some(i=>s.some(r=>Je(r,i,{dot:!0})))}function VI(n,{cwd:e}){if(n.length===0)return n;let t=Es(".",
e).files;return n.filter(s=>{if(s==="-")return!0;let i=St(e,s);return(i.startsWith(Hm(St(e),$m))?t:Es(RI(i),e).files).has(
i)})}function Dc(n){return n instanceof Error&&"code"in n?String(n.code):"unknown error"}function Jm(n,e,t){e.onFile?.(n);
try{let s=fr(St(e.cwd,n),t.left);if(s===void 0)throw Rs(n);return t.left-=s.length,s}catch(s){throw s instanceof V?s:new V(
"unreadable",`cannot be read (${Dc(s)})`,{path:n,cause:s})}}function Wm({stderr:n,now:e}){if(!n.isTTY)return{tell:()=>{},end:()=>{}};let t=e()+1e3,s=!1;return{tell:i=>{e()<t||(t=e()+
100,s=!0,n.write(`\r\x1B[K${i}`))},end:()=>{s&&n.write("\r\x1B[K"),s=!1}}}async function Ds(n,e){let t=Wm(e);try{return await YI(n,e,t)}finally{t.end()}}async function YI(n,e,t){let s=QI(n,e),{exclude:i,
tracked:r,allowUnrendered:o}=n,a=0,l=await Um(s,{cwd:e.cwd,exclude:i,tracked:r,allowUnrendered:o,readStdin:()=>zI(n,e),onFile:()=>{
a+=1,t.tell(`reading file ${String(a)}`)}}),B=n.command!=="stamp",{idleFlags:c,idleVariables:u}=n,f=[...c.length===0?[]:
[G.flagNoEffect(c)],...u.length===0?[]:[G.variableNoEffect(u)]],h=l.map(({files:d,drafts:p,directory:g},y)=>(t.tell(`sta\
mping set ${String(y+1)} of ${String(l.length)} ${$(g??"")}`),LB(d,n.options,{isCheck:B,drafts:y===0?[...f,...p]:p})));return{
inputs:l.flatMap(({files:d})=>d),files:h.flatMap(({files:d})=>d),findings:h.flatMap(d=>d.findings),plans:h.flatMap(({plans:d})=>d),
documents:h.flatMap(({documents:d})=>d)}}async function zI({paths:n},{stdin:e}){let t=await e.read(te.input);if(t.length>
0||n.includes("-"))return t;let s="standard input is empty: pipe manifests in or name files; name - to let nothing pass";
throw new V("no-manifests",s,{path:"-"})}function QI({paths:n,command:e,tracked:t,inPlace:s},i){if(n.length>0)return n;if(t||
s)throw XI(e);if(!i.stdin.isTTY)return["-"];throw new _(`nothing to read: name files or directories, or pipe manifests i\
n, e.g. kustomize build . | rollstamp ${e}; see rollstamp ${e} --help`)}function XI(n){let e=`To paste into .rollstamp.y\
aml:

paths:
  - rendered/staging
  - rendered/prod

or into .pre-commit-config.yaml:

      - id: ${n==="stamp"?"rollstamp-fix":"rollstamp-check"}
        args: [rendered/staging, rendered/prod]
`;return new _(`${n}: no path is given or configured; name the directories that hold rendered manifests, one for each en\
vironment`,{example:e})}var ZI={error:"red",warning:"yellow",info:"cyan"};function Gn(n,{io:e,format:t,quiet:s}){if(t==="json")return;let r=(s?n.
filter(({severity:o})=>o==="error"):n).map(o=>t==="github"?Sc(o):ek(o,e));r.length>0&&e.stderr.write(`${r.join(`
`)}
`)}function ek({path:n,line:e,column:t,severity:s,message:i,code:r},o){return`${tk({path:n,line:e,column:t})}${hs(o.stderr,
o.env)(s,ZI[s])}: ${i} [${r}]`}function tk({path:n,line:e,column:t}){return n===""?"":e===0?`${Ge(n)}: `:`${Ge(n)}:${String(
e)}:${String(t)}: `}var nk={error:"error",warning:"warning",info:"notice"};function Sc({path:n,line:e,column:t,severity:s,
message:i,code:r}){let o=n===""?[]:[`file=${Vm(n)}`],a=e===0?[]:[`line=${String(e)}`,`col=${String(t)}`];return`::${nk[s]}\
 ${[...o,...a,`title=rollstamp ${Vm(r)}`].join(",")}::${zm(i)}`}function zm(n){return n.replace(/[^\r\n]+/g,Ge).replaceAll(
"%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Vm(n){return zm(n).replaceAll(":","%3A").replaceAll(",","%2C")}function Ym({code:n,message:e,path:t,line:s,
column:i}){return{code:n,severity:"error",message:e,path:t,line:s,column:i}}function Hn(n){let e=JSON.stringify(n,null,2),
t=/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;return`${e.replace(t,s=>s.split("").map(sk).join(""))}
`}function sk(n){return`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`}function Qm(n,{io:e,format:t}){t==="json"?e.
stderr.write(Hn({version:1,result:"input-error",findings:[Ym(n)]})):Gn([Ym(n)],{io:e,format:t,quiet:!0})}function Ss(n){
return["error","warning"].map(e=>[n.filter(t=>t.severity===e).length,e]).filter(([e])=>e>0).map(([e,t])=>xt(e,t)).join("\
, ")}function xt(n,e){return`${String(n)} ${e}${n===1?"":"s"}`}async function Xm(n,e){let t=await Ds(n,e),{format:s,quiet:i}=n,r=vn(t.plans),o=r.filter(({changes:l})=>l.length>0),a=Rn(
t.findings);if(Gn(t.findings,{io:e,format:s,quiet:i}),s==="json"){let l=a?"error":o.length>0?"stale":"fresh";e.stdout.write(
Hn({version:1,result:l,findings:t.findings,workloads:r}))}else{s==="text"&&n.diff&&ik(t,e);let l=o.map(B=>s==="github"?Sc(
DC(B)):RB(B));e.stdout.write(l.map(B=>`${B}
`).join("")),rk({stale:o,workloads:r,loaded:t},{quiet:i,io:e})}return a||o.length>0?nt.failed:nt.done}function ik({inputs:n,
files:e,documents:t},s){for(let[i,r]of e.entries()){let o=n[i];o!==void 0&&r.edits.length>0&&s.stdout.write(FC(o,r.edits,
{io:s,documents:t}))}}function rk({stale:n,workloads:e,loaded:t},{quiet:s,io:i}){let r=Ss(t.findings),o=r===""?"":`; ${r}`;
if(n.length>0){let a=n.reduce((B,{changes:c})=>B+c.length,0),l=a===1?"is":"are";i.stderr.write(`check: ${xt(a,"stamp")} \
in ${xt(n.length,"workload")} ${l} stale or missing${o}
`)}else if(Rn(t.findings))i.stderr.write(`check: ${r}; every stamp that could be checked is fresh
`);else if(!s){let l=e.some(({sources:B})=>B.some(({stamp:c})=>c==="locked"))?"every stamp that could be checked":"every\
 stamp";i.stderr.write(`check: ${l} is fresh (${xt(e.length,"workload")})${o}
`)}}async function Zm(n,e){let{findings:t,plans:s}=await Ds(n,e),{format:i,quiet:r,unseen:o}=n,a=vn(s),l=vB(s);if(Gn(t,{io:e,
format:i,quiet:r}),i==="json"){let B=o?{unseen:l}:{workloads:a,unseen:l};e.stdout.write(Hn(O({version:1,findings:t},B)))}else{
let B=o?l.map(ok):a.flatMap(u=>ak(u,e));e.stdout.write(B.map(u=>`${u}
`).join(""));let c=o?"the set holds every source that Reloader would roll for its workloads":"the input holds no workloa\
d";B.length===0&&!r&&e.stderr.write(`explain: ${c}
`)}return Rn(t)?(i!=="json"&&e.stderr.write(`explain: ${Ss(t)}
`),nt.failed):nt.done}function ok({workload:n,source:e,rule:t,path:s,line:i}){return`${[n.kind,n.namespace,n.name].map($).
join("/")}: ${e.kind.toLowerCase()} ${$(e.name)} (${t}) ${Ge(s)}:${String(i)}`}function ak(n,e){let{kind:t,namespace:s,name:i,
path:r,line:o,outOfScope:a,sources:l,changes:B}=n,u=hs(e.stdout,e.env)([t,s,i].map($).join("/"),"bold"),f=a===void 0?B.length>
0?"stamps are stale":"":`out of scope: ${a}`,h=B.filter(({action:d})=>d==="remove").map(({key:d,reason:p})=>`  ${$(d)}: \
stamp to be removed (${p.replace("removed: ","")})`);return[`${u}  ${Ge(r)}:${String(o)}${f===""?"":`  ${f}`}`,...l.length+
h.length===0?["  names and uses no ConfigMap or Secret"]:[],...l.flatMap(d=>lk(d)),...h]}function lk({kind:n,name:e,rule:t,
digest:s,stamp:i,why:r,references:o}){let a=[t===void 0?"":`rule ${t}`,s===void 0?"":`digest ${s}`,i==="none"?"no stamp":
i==="out of scope"?i:`stamp ${i}`,r??""];return[`  ${n.toLowerCase()} ${$(e)}: ${a.filter(l=>l!=="").join(", ")}`,...o.map(
({field:l,path:B,line:c,column:u})=>`    ${l}  ${Ge(B)}:${String(c)}:${String(u)}`)]}var fg=Tf(ug(),1),{program:Z$,createCommand:eU,createArgument:tU,createOption:nU,CommanderError:hg,InvalidArgumentError:sU,
InvalidOptionArgumentError:iU,Command:Hc,Argument:rU,Option:Li,Help:oU}=fg.default;function se(n,e,t){return O({name:e,group:n,owner:"application"},t)}function wt(n,e,t){return se("Annotation names",n,{type:"\
string",help:t,value:"KEY",default:e})}var Mt=[se("Selection","auto-reload-all",{type:"boolean",help:"Stamp every worklo\
ad with what it references, unless it opts out"}),se("Selection","granularity",{type:"choice",help:"What a stamp covers:\
 the whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),se("Selection","jobs",
{type:"choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"\
auto"}),se("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",
value:"GROUP/KIND=PATH"}),se("Scope","namespace",{type:"string",help:"Namespace of manifests that name none",value:"NS",
default:"default"}),se("Scope","resources-to-ignore",{type:"list",help:"Leave sources of this kind alone: configMaps or \
secrets",value:"KIND"}),se("Scope","ignored-workload-types",{type:"list",help:"Leave these workloads alone: jobs, cronjo\
bs",value:"TYPES"}),se("Scope","namespaces",{type:"list",help:"Only these namespaces",value:"NS,\u2026"}),se("Scope","na\
mespaces-to-ignore",{type:"list",help:"Not these namespaces",value:"NS,\u2026"}),se("Scope","namespace-selector",{type:"\
list",help:"Only namespaces whose labels match",value:"SELECTOR"}),se("Scope","namespace-labels",{type:"repeat",help:"La\
bels of a namespace that has no manifest here",value:"NS=K=V,\u2026"}),se("Scope","resource-label-selector",{type:"list",
help:"Only sources whose labels match",value:"SELECTOR"}),se("Scope","is-Argo-Rollouts",{type:"bool-string",help:"Stamp \
Argo Rollouts",value:"BOOL",default:"true"}),se("Stamps","reload-strategy",{type:"choice",help:"Write annotations, or Re\
loader's STAKATER_ variables",choices:["annotations","env-vars"],default:"annotations",owner:"operator"}),se("Stamps","s\
tamp",{type:"choice",help:"One annotation for each source, or a single one for all",choices:["each","single"],default:"e\
ach",owner:"operator"}),se("Stamps","stamp-domain",{type:"string",help:"Domain of the stamps' annotation keys",value:"DO\
MAIN",default:"rollstamp.io",owner:"operator"}),se("Stamps","old-stamp-domain",{type:"list",help:"Remove the stamps of a\
 domain that was used before",value:"DOMAIN",owner:"operator"}),se("Stamps","enable",{type:"list",help:"Switch on an add\
ition before the next major version makes it the default",value:"NAME",owner:"operator"}),se("Hash key","hash-key-file",
{type:"string",help:"File with the key under which Secrets are hashed (HMAC-SHA-256)",value:"FILE",owner:"operator"}),se(
"Hash key","rekey",{type:"boolean",help:"Without a hash key: replace stamps that were made with one",owner:"operator"}),
se("Missing sources","missing",{type:"choice",help:"Severity of a source that is not in the set and not optional",choices:[
"warn","error"],default:"warn"}),se("Missing sources","expect-missing",{type:"list",help:"Names of sources that Git does\
 not hold",value:"GLOB"}),se("Missing sources","prune-missing",{type:"boolean",help:"Remove the stamps of sources that a\
re not in the set"}),se("Findings","severity",{type:"repeat",help:"Severity of one finding, e.g. key-missing=error; off \
silences it",value:"CODE=LEVEL"}),se("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),wt("auto-anno\
tation","reloader.stakater.com/auto","Opt in with every source that is referenced"),wt("configmap-auto-annotation","conf\
igmap.reloader.stakater.com/auto","The same for ConfigMaps"),wt("secret-auto-annotation","secret.reloader.stakater.com/a\
uto","The same for Secrets"),wt("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps \
by name"),wt("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),wt("auto-search-an\
notation","reloader.stakater.com/search","Opt in with referenced sources that match"),wt("search-match-annotation","relo\
ader.stakater.com/match","On a source: found by search"),wt("ignore-annotation","reloader.stakater.com/ignore","On a sou\
rce: never stamped"),wt("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps le\
ft out, by name"),wt("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by n\
ame")],bk=["stamp","check","explain"];function Xt(n,e,i){var r=i,{commands:t=bk}=r,s=ur(r,["commands"]);return v(O({},se(
n,e,O({owner:"operator"},s))),{commands:t})}var Zt=[Xt("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files o\
ut when walking a directory"}),Xt("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),Xt("Input","allo\
w-unrendered",{type:"boolean",help:"Go on where a directory holds kustomize sources or a chart"}),Xt("Output","in-place",
{type:"boolean",commands:["stamp"],help:"Write the files instead of standard output"}),Xt("Output","diff",{type:"boolean",
commands:["check"],default:"true",help:"Show what would change"}),Xt("Output","unseen",{type:"boolean",commands:["explai\
n"],help:"List only what Reloader would roll and Git cannot show"}),Xt("Output","format",{type:"choice",choices:["text",
"json","github"],default:"text",help:"How findings and results are written"}),Xt("Output","quiet",{type:"boolean",help:"\
Show errors only"})],vi=[{name:"alert-on-reload",type:"boolean"},{name:"alert-sink",type:"string"},{name:"alert-webhook-\
url",type:"string"},{name:"alert-additional-info",type:"string"},{name:"enable-csi-integration",type:"boolean"},{name:"e\
nable-ha",type:"boolean"},{name:"enable-pprof",type:"boolean"},{name:"log-format",type:"string"},{name:"log-level",type:"\
string"},{name:"pause-deployment-annotation",type:"string"},{name:"pause-deployment-time-annotation",type:"string"},{name:"\
pprof-addr",type:"string"},{name:"reload-on-create",type:"string"},{name:"reload-on-delete",type:"string"},{name:"sync-a\
fter-restart",type:"boolean"},{name:"webhook-url",type:"string"}];function en(n){return n.replace(/-([A-Za-z])/g,(e,t)=>t.
toUpperCase())}function zo(n){return`ROLLSTAMP_${n.replaceAll("-","_").toUpperCase()}`}var dg=`Makes pods roll when their configuration changes, from Git alone.

Reads rendered Kubernetes manifests, hashes the ConfigMaps and Secrets that workloads use, and
stamps the digests into the pod templates of the workloads that opted in with the annotations of
stakater/Reloader. Commit the stamped manifests, and a sync rolls exactly the right pods, once.

A first look:
  kustomize build overlays/prod | rollstamp explain
  kustomize build overlays/prod | rollstamp stamp > rendered/prod/all.yaml
  rollstamp check rendered/prod`,Uc={stamp:{summary:"Stamp manifests and print them, or write them in place",description:`\
Stamps manifests and prints them to standard output; --in-place writes the files instead.
Every byte outside a stamp stays as it is. With an error, nothing is written.`},check:{summary:"Tell whether every stamp\
 is fresh; write nothing",description:"Tells whether every stamp is fresh, and which workloads would roll and why. Write\
s nothing.\nExits 1 where `stamp --in-place` would change something."},explain:{summary:"Show which source rolls which w\
orkload, and by which rule",description:`Shows, for every workload, each ConfigMap and Secret that it names or uses, the\
 rule that decides,
the references with their places, the digest, and how the stamp stands.`}},$c=`Exit codes:
  0  done
  1  stale stamps (check), or a finding of severity error
  2  wrong usage
  3  the input could not be processed; nothing was written

Options also come from ROLLSTAMP_* variables (ROLLSTAMP_AUTO_RELOAD_ALL=true) and from
.rollstamp.yaml in the working directory (autoReloadAll: true); a flag beats a variable beats the
file. The arguments of a Reloader Deployment can be pasted.`,pg={stamp:`Examples:
  Stamp what a tool renders:
    $ kustomize build overlays/prod | rollstamp stamp
    $ helm template web ./chart --namespace shop | rollstamp stamp --namespace shop
  Stamp a directory of rendered manifests in place:
    $ rollstamp stamp --in-place rendered/prod
  Stamp every workload with what it references, without any annotation:
    $ rollstamp stamp --auto-reload-all manifests.yaml
  Write Reloader's own variables, to move over without a restart:
    $ rollstamp stamp --reload-strategy env-vars manifests.yaml

${$c}`,check:`Examples:
  Fail a pipeline where somebody changed a ConfigMap and forgot to stamp:
    $ rollstamp check rendered/staging rendered/prod
  Annotate a pull request on GitHub:
    $ rollstamp check --format github rendered/staging rendered/prod

${$c}`,explain:`Examples:
  Why does this workload roll, or not?
    $ rollstamp explain rendered/prod
  May Reloader be uninstalled? Yes, once this is empty:
    $ rollstamp explain --unseen rendered/prod

${$c}`};import{resolve as BR}from"node:path";var et=Tf(iD(),1);function oD(n,e){let t=new et.LineCounter,s=Zv(e,t,n),i=l=>{let{line:B,col:c}=t.linePos(l);return`${n}:${String(B)}:${String(
c)}`},[r]=s.errors;if(r!==void 0){let l=Xv[r.code]??"not YAML from here on: correct the configuration file";throw new _(
`${i(r.pos[0])}: ${l}`)}let o=new Map,a=s.contents;if(a===null||(0,et.isScalar)(a)&&a.value===null)return o;if(!(0,et.isMap)(
a))throw new _(`${i(0)}: a configuration file is a mapping of options, e.g. autoReloadAll: true`);for(let{key:l,value:B}of a.
items){let c=i(l.range?.[0]??0);if(!(0,et.isScalar)(l))throw new _(`${c}: an option's name is expected`);o.set(String(l.
value),{value:tR(B,c),place:c})}return o}var Xv={DUPLICATE_KEY:"the key stands twice: remove one of the two",MULTIPLE_DOCS:"\
a configuration file is one document: remove the line `---` and what follows it"},rD=50;function Zv(n,e,t){if(eR(n))throw new _(
`${t}: the configuration file is nested too deeply: it holds options and lists of values`);return(0,et.parseDocument)(n,
{lineCounter:e,strict:!0,uniqueKeys:!0})}function eR(n){let e=0;for(let t of n)if(t==="["||t==="{"?e+=1:e>0&&(t==="]"||t===
"}")&&(e-=1),e>rD)return!0;return new RegExp(`(?:[-?:][ \\t]+){${String(rD)}}`).test(n)}function tR(n,e){return n===null?
[]:(0,et.isSeq)(n)?n.items.map(t=>Ya(t,e)):(0,et.isMap)(n)?n.items.map(({key:t,value:s})=>`${Ya(t,e)}=${Ya(s,e)}`):Ya(n,
e)}function Ya(n,e){if(!(0,et.isScalar)(n))throw new _(`${e}: a single value is expected here`);let{value:t,source:s}=n;
return typeof t=="string"?t:t===null?"":s??""}import{resolve as nR}from"node:path";var sR=64*1024;function bf(n,e){let t;try{t=fr(n,sR)}catch(s){let i=s instanceof Error&&"code"in s?String(s.code):"unkno\
wn error";if(i==="ENOENT")return;throw new _(`${e}: the file cannot be read (${i})`,{cause:s})}if(t===void 0)throw new _(
`${e}: the file is larger than 64 KiB`);return t}var iR=10,rR=13;function aD(n,e){let t=`--hash-key-file ${n}`.trimEnd();
if(n==="")throw new _(`${t} is empty (a variable that is not set?): name the file with the key`);let s=bf(nR(e,n),t);if(s===
void 0)throw new _(`${t}: there is no such file`);let i=s.length;if(i>0&&s[i-1]===iR&&(i-=i>1&&s[i-2]===rR?2:1),i===0)throw new _(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return s.subarray(0,i)}var oR=/^(?:1|t|T|true|TRUE|True)$/,aR=/^(?:0|f|F|false|FALSE|False)$/;function Qa(n,e,t){switch(n.type){case"boolean":case"\
bool-string":{if(typeof e=="boolean")return e;if(typeof e=="string"&&oR.test(e))return!0;if(typeof e=="string"&&aR.test(
e))return!1;throw new _(`${t} takes true or false`)}case"choice":{if(typeof e=="string"&&n.choices?.includes(e)===!0)return e;
throw new _(`${t} takes ${(n.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"string":{if(typeof e=="string")
return e;throw new _(`${t} takes one value`)}case"list":return za(e).flatMap(s=>s.split(",")).filter(s=>s!=="");default:
return za(e).flatMap(s=>s.split(`
`)).filter(s=>s!=="")}}function za(n){return typeof n=="boolean"?[]:typeof n=="string"?[n]:n}function lD(n,e){let t={};for(let{
name:r}of Mt){let o=n[en(r)];o!==void 0&&(t[en(r)]=o)}delete t.hashKeyFile;let{hashKeyFile:s,severity:i}=n;return typeof s==
"string"&&(t.hashKey=aD(s,e)),typeof i=="object"&&(t.severity=lR(i)),t}function lR(n){return Object.fromEntries(n.map(e=>{
let t=e.indexOf("=");if(t<1)throw new _("--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[e.
slice(0,t),e.slice(t+1)]}))}var Of=".rollstamp.yaml";function BD(n,{paths:e,flags:t},s){let i=gR(s.cwd),r=new Map;for(let l of[...Mt,...Zt]){let B=CR(
l,{flags:t,config:i,io:s});B!==void 0&&pR(l,n)&&r.set(en(l.name),B)}let o=Object.fromEntries(r),a=l=>r.get(l)===!0;return{
command:n,paths:fR(e.length>0?e:mR(i.get("paths"))),options:lD(o,s.cwd),exclude:hR(r,"exclude"),tracked:a("tracked"),allowUnrendered:a(
"allowUnrendered"),inPlace:a("inPlace"),diff:r.get("diff")!==!1,unseen:a("unseen"),format:dR(r.get("format")),quiet:a("q\
uiet"),idleFlags:vi.filter(({name:l})=>t[en(l)]!==void 0).map(({name:l})=>`--${l}`),idleVariables:Object.keys(s.env).filter(
uR).toSorted(Se)}}var cR=new Set([...Mt,...Zt].map(({name:n})=>zo(n)));function uR(n){return n.startsWith("ROLLSTAMP_")&&
!cR.has(n)&&!/_(?:SERVICE|PORT)(?:_|$)/.test(n)}function fR(n){if(!n.includes(""))return n;throw new _("a path is empty \
(a variable that is not set?): name a file or a directory; . is this one")}function hR(n,e){let t=n.get(e);return typeof t==
"object"?t:[]}function dR(n){return n==="json"||n==="github"?n:"text"}function pR(n,e){return!("commands"in n)||n.commands.
includes(e)}function CR(n,{flags:e,config:t,io:s}){let i=en(n.name),r=e[i];if(r!==void 0)return Qa(n,r,`--${n.name}`);let o=s.
env[zo(n.name)]??"";if(o!=="")return Qa(n,o,zo(n.name));let a=t.get(i);return a===void 0?void 0:Qa(n,a.value,`${a.place}\
: ${i}`)}function mR(n){return n===void 0||n.value===""?[]:za(n.value)}function gR(n){let e=bf(BR(n,Of),Of);if(e===void 0)
return new Map;let t=oD(Of,Buffer.from(e).toString("utf8")),s=new Set(["paths",...[...Mt,...Zt].map(({name:i})=>en(i))]);
for(let[i,{place:r}]of t)if(!s.has(i))throw new _(`${r}: there is no option ${$(i)}; options are flags in camelCase, e.g\
. autoReloadAll, and paths`);return t}var cD="0.1.0";async function fD(n,e){let t,s=SR(e,(i,r,o)=>{t=BD(i,{paths:r,flags:o},e)});try{if(n.length===0)return s.outputHelp(),{exitCode:0};
yR(s,n),await s.parseAsync(IR(n),{from:"user"})}catch(i){if(!(i instanceof hg))throw i;if(i.exitCode===0)return{exitCode:0};
throw new _(ER(i,n),{cause:i})}return t??{exitCode:0}}function yR(n,e){let t=e[0]==="help"?e[1]:e[0],s=n.commands.map(i=>i.
name());if(!(t===void 0||t.startsWith("-")||t==="help"||s.includes(t)))throw new _(`unknown command ${t}; the commands a\
re ${s.join(", ")}; see rollstamp --help`)}function ER({message:n},e){let[t=""]=e,s=t.startsWith("-"),i=`see rollstamp${s?
"":` ${t}`} --help`,[,r,o]=/unknown option '(.*?)'(?:\n\(Did you mean (.*)\?\))?$/s.exec(n)??[];if(r!==void 0){let B=Zt.
find(({name:c})=>r===`--${c}`||r===`--no-${c}`)?.commands;return s?`unknown option ${r} before the command; options come\
 after it, e.g. rollstamp check --quiet; ${i}`:B!==void 0?`${r} is an option of ${B.join(" and ")}, not of ${t}; ${i}`:`\
unknown option ${r}${o===void 0?"":`; did you mean ${o}?`}; ${i}`}let[,a,l]=/option '(--\S+) <(.*)>' argument missing$/.
exec(n)??[];return a!==void 0?`${a} takes a value: ${String(l)}; ${i}`:`${n.replace(/^error: /,"")}; ${i}`}var DR=["stam\
p","check","explain"];function SR(n,e){let t=new Hc("rollstamp");t.version(cD,"-V, --version","Show the version").helpOption(
"-h, --help","Show help").helpCommand("help [command]","Show help for a command").description(dg).configureOutput({writeOut:s=>n.
stdout.write(s),writeErr:()=>{},getOutHelpWidth:()=>100,getErrHelpWidth:()=>100}).exitOverride();for(let s of DR)t.addCommand(
wR(s,t,e));return t}function wR(n,e,t){let s=new Hc(n).copyInheritedSettings(e);s.summary(Uc[n].summary).description(Uc[n].
description).argument("[paths...]","Files form one set, every directory is a set of its own; - is standard input").addHelpText(
"after",`
${pg[n]}`).action((i,r)=>{t(n,i,r)});for(let i of Zt)i.commands.includes(n)&&uD(s,i);for(let i of Mt)uD(s,i);for(let{name:i,
type:r}of vi){let o=r==="boolean",a=new Li(o?`--${i}`:`--${i} <value>`).hideHelp();s.addOption(a),o&&hD(s,a,new Li(`--no\
-${i}`).hideHelp())}return s}function uD(n,e){let t=e.choices?.join("|")??e.value??"VALUE",s=e.type==="list"||e.type==="\
repeat",i=e.type==="boolean",r=i&&e.default==="true",o=`${e.group}:`,a=new Li(i?`--${e.name}`:`--${e.name} <${t}>`,bR(e));
if(s&&a.argParser((B,c)=>[...c??[],B]),r&&a.hideHelp(),n.addOption(a.helpGroup(o)),!i)return;let l=new Li(`--no-${e.name}`,
`Do not ${e.help.charAt(0).toLowerCase()}${e.help.slice(1)}`);r||l.hideHelp(),hD(n,a,l.helpGroup(o))}function hD(n,e,t){
n.addOption(t),n.setOptionValueWithSource(e.attributeName(),void 0,"default")}function bR({help:n,default:e,type:t}){return e===
void 0||t==="boolean"?n:`${n} (default: ${e})`}var OR=new Set([...Mt,...Zt,...vi].filter(({type:n})=>n==="boolean").map(
({name:n})=>n)),AR=/^(?:1|t|T|true|TRUE|True)$/,NR=/^(?:0|f|F|false|FALSE|False)$/;function IR(n){let e=n.indexOf("--");
return n.map((t,s)=>{let[,i="",r=""]=/^--([^=]+)=(.*)$/s.exec(t)??[];if(!OR.has(i)||e!==-1&&s>e)return t;if(AR.test(r))return`\
--${i}`;if(NR.test(r))return`--no-${i}`;throw new _(`--${i} takes true or false`)})}import{setImmediate as XR}from"node:timers/promises";function dD(n){let e=[],t="";for(let s of n){let i=t==="",r=!i&&s.startsWith("\uFEFF")?s.slice(1):s;r!==""&&(i||(t.endsWith(
`
`)||e.push(`
`),!kR(r)&&!FR(t)&&e.push(`---
`)),e.push(r),t=r)}return e.join("")}function kR(n){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(n)}function FR(n){let e=n.endsWith(
`
`)?n.length-1:n.length,t=n.slice(n.lastIndexOf(`
`,e-1)+1,e);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}import{randomBytes as TR}from"node:crypto";import{accessSync as pD,chmodSync as LR,chownSync as vR,closeSync as RR,constants as CD,
fsyncSync as xR,lstatSync as Xa,openSync as _R,readFileSync as MR,readdirSync as PR,renameSync as GR,unlinkSync as HR,writeSync as $R}from"node:fs";
import{dirname as tl,isAbsolute as UR,join as Za,relative as mD,resolve as Af,sep as gD}from"node:path";async function yD(n,{cwd:e,isStopped:t=async()=>Promise.resolve(!1),pid:s=0,isRunning:i=()=>!1}){QR(n,e,l=>l!==s&&i(l));
let r=n.filter(({before:l,after:B})=>l!==B),o=r.map(l=>jR(l,e)),a=0;for(let l of o){if(await t())break;try{VR(l,s)}catch(B){
let c=a===0?"no file was changed":`${String(a)} of ${String(r.length)} files are already written`;throw B instanceof el?
fn(l.path,`was changed meanwhile and is left as it is, ${c}: run again`):fn(l.path,`cannot be written (${DD(B)}); it is \
unchanged, ${c}`,B)}a+=1}return{written:a,changed:r.length}}function fn(n,e,t){return new V("write-failed",e,{path:n,cause:t})}
function ED(n){return n instanceof Error&&"code"in n?String(n.code):"unknown error"}var KR={EACCES:"permission denied",EDQUOT:"\
the disk quota is used up",EFBIG:"the file would be larger than allowed",ENOSPC:"the disk is full",EPERM:"not permitted",
EROFS:"the file system is read-only"};function DD(n){let e=ED(n),t=KR[e];return t===void 0?e:`${e}, ${t}`}var qR=0o222n;
function jR({path:n,before:e,after:t},s){let i=Af(s,n),r=Xa(i,{bigint:!0,throwIfNoEntry:!1});if(r===void 0)throw fn(n,"w\
as removed meanwhile; no file was changed");let o=r.isSymbolicLink()?"is a symbolic link":SD(i,s);if(o!==void 0)throw fn(
n,`${o}, and nothing is written through one; name its target; no file was changed`);if(!r.isFile())throw fn(n,"is not a \
regular file; no file was changed");if((r.mode&qR)===0n)throw fn(n,"is read-only; no file was changed: make it writable,\
 or leave it out with --exclude");try{pD(i,CD.W_OK),pD(tl(i),CD.W_OK)}catch(a){throw fn(n,`cannot be written (${DD(a)});\
 no file was changed`,a)}if(MR(i,"utf8")!==e)throw fn(n,"was changed meanwhile; no file was changed: run again");return{
path:n,full:i,stat:r,after:t}}function SD(n,e){let t=Af(e),s=mD(t,tl(n));if(UR(s)||s.split(gD)[0]==="..")return;let i=t;
for(let r of s.split(gD))if(i=Za(i,r),i!==t&&Xa(i).isSymbolicLink())return`lies behind ${mD(t,i)}, a symbolic link`}var el=class extends Error{},
JR=/^\.rollstamp-tmp-([0-9a-f]{8})[0-9a-f]{8}$/;function WR(n){return`.rollstamp-tmp-${n.toString(16).padStart(8,"0")}${TR(
4).toString("hex")}`}function VR({full:n,stat:e,after:t},s){let i=Za(tl(n),WR(s)),r=_R(i,"wx",384);try{try{zR(r,Buffer.from(
t,"utf8")),xR(r)}finally{RR(r)}let o=Xa(i,{bigint:!0});if((o.uid!==e.uid||o.gid!==e.gid)&&vR(i,Number(e.uid),Number(e.gid)),
LR(i,Number(e.mode&0o7777n)),!YR(e,Xa(n,{bigint:!0,throwIfNoEntry:!1})))throw new el;GR(i,n)}catch(o){throw wD(i),o}}function YR(n,e){
return e!==void 0&&["ino","size","mtimeNs","ctimeNs"].every(t=>n[t]===e[t])}function zR(n,e){for(let t=0;t<e.length;)t+=
$R(n,e,t)}function QR(n,e,t){let s=new Set(n.map(({path:i})=>tl(Af(e,i))));for(let i of s)try{let r=PR(i).filter(o=>{let a=JR.
exec(o)?.[1];return a!==void 0&&!t(Number.parseInt(a,16))});for(let o of r)SD(Za(i,o),e)===void 0&&wD(Za(i,o))}catch{continue}}
function wD(n){try{HR(n)}catch(e){if(ED(e)!=="ENOENT")throw e}}async function bD(n,e){let t=await Ds(n,e);if(n.inPlace&&t.inputs.some(({path:o})=>o==="-"))throw new _("--in-place need\
s files or directories; standard input has no place");let s=Rn(t.findings);Gn(t.findings,{io:e,format:n.format,quiet:n.quiet});
let i=!s&&n.inPlace?await ZR(t,e):void 0;!s&&!n.inPlace&&e.stdout.write(dD(t.files.map(({text:o})=>o)));let r=i?.signal;
return n.format==="json"?e.stderr.write(ex(t,s?"error":r===void 0?"done":"interrupted")):tx(t,{failed:s,written:i,request:n,
io:e}),s?nt.failed:r===void 0?nt.done:TC[r]}async function ZR({inputs:n,files:e},t){let s,i=t.onInterrupt?.(r=>{s=r});try{
let r=e.map(({path:a,text:l},B)=>({path:a,before:n[B]?.text??"",after:l})),o=async()=>(await XR(),s!==void 0);return v(O(
{},await yD(r,O({cwd:t.cwd,isStopped:o},t.processes))),{signal:s})}finally{i?.()}}function ex({findings:n,plans:e},t){return Hn(
{version:1,result:t,findings:n,workloads:vn(e)})}function tx({findings:n,plans:e,files:t},{failed:s,written:i,request:r,
io:o}){if(s)o.stderr.write(`stamp: ${Ss(n)}; nothing was written
`);else if(i?.signal!==void 0)o.stderr.write(`stamp: interrupted (${i.signal}) after ${String(i.written)} of ${xt(i.changed,
"file")}; each file is either old or new: run again
`);else if(r.inPlace&&!r.quiet){let a=e.filter(({changes:B})=>B.length>0).length,l=t.filter(({edits:B})=>B.length>0).length;
o.stderr.write(`stamp: ${xt(a,"workload")} stamped in ${xt(l,"file")} of ${String(t.length)}
`)}}var nx={stamp:bD,check:Xm,explain:Zm};async function OD(n,e){try{let t=await fD(n,e);if("exitCode"in t)return t.exitCode;
try{return await nx[t.command](t,e)}catch(s){if(!(s instanceof V))throw s;return Qm(s,{io:e,format:t.format}),nt.input}}catch(t){
if(!(t instanceof _))throw t;return e.stderr.write(`rollstamp: ${Ge(t.message)}
${t.example??""}`),nt.usage}}var ox=1<<20,AD=5;function ND(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function ax(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function lx(n){return n instanceof Error&&"code"in n?new V("unreadable",`cannot be r\
ead (${String(n.code)})`,{path:"-",cause:n}):n}function Bx(n){if(!(n instanceof Error&&"code"in n))return n;let e=`stand\
ard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new V("write-failed",e,{path:"",
cause:n})}async function cx(n){let{size:e}=sx(0),t=Buffer.allocUnsafe(Math.min(Math.max(e+1,ox),n+1)),s=0;for(;;){if(s===
t.length){if(s>n)throw Rs("-");let i=Buffer.allocUnsafe(Math.min(t.length*2,n+1));t.copy(i),t=i}try{let i=ix(0,t,s,t.length-
s,null);if(i===0)break;s+=i}catch(i){if(!ND(i))throw lx(i);await new Promise(r=>{setTimeout(r,AD)})}}if(s>n)throw Rs("-");
return t.subarray(0,s)}var ux=new Int32Array(new SharedArrayBuffer(4));function Nf(n){let e=!0;return t=>{let s=Buffer.from(
t,"utf8");for(let i=0;e&&i<s.length;)try{i+=rx(n,s,i)}catch(r){if(ND(r))Atomics.wait(ux,0,0,AD);else if(ax(r))e=!1;else throw n===
1?Bx(r):r}}}function fx(n){let e=["SIGHUP","SIGINT","SIGTERM"];for(let t of e)process.on(t,n);return()=>{for(let t of e)
process.off(t,n)}}function hx(n){try{return process.kill(n,0)}catch(e){return e instanceof Error&&"code"in e&&e.code==="\
EPERM"}}try{process.exitCode=await OD(process.argv.slice(2),{stdin:{isTTY:process.stdin.isTTY,read:cx},stdout:{isTTY:process.
stdout.isTTY,write:Nf(1)},stderr:{isTTY:process.stderr.isTTY,write:Nf(2)},cwd:process.cwd(),env:process.env,now:()=>performance.
now(),processes:{pid:process.pid,isRunning:hx},onInterrupt:fx})}catch(n){Nf(2)(`rollstamp: internal error, please report\
 it: ${n instanceof Error?String(n.stack):String(n)}
`),process.exitCode=70}
