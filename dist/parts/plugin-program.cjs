"use strict";var ut=Object.create;var V=Object.defineProperty,ht=Object.defineProperties,ct=Object.getOwnPropertyDescriptor,pt=Object.getOwnPropertyDescriptors,
dt=Object.getOwnPropertyNames,M=Object.getOwnPropertySymbols,mt=Object.getPrototypeOf,z=Object.prototype.hasOwnProperty,
be=Object.prototype.propertyIsEnumerable;var Oe=(i,e,t)=>e in i?V(i,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):i[e]=t,_=(i,e)=>{for(var t in e||={})z.
call(e,t)&&Oe(i,t,e[t]);if(M)for(var t of M(e))be.call(e,t)&&Oe(i,t,e[t]);return i},$=(i,e)=>ht(i,pt(e));var Ce=(i,e)=>{var t={};for(var n in i)z.call(i,n)&&e.indexOf(n)<0&&(t[n]=i[n]);if(i!=null&&M)for(var n of M(i))e.indexOf(
n)<0&&be.call(i,n)&&(t[n]=i[n]);return t};var C=(i,e)=>()=>{try{return e||i((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},ft=(i,e)=>{for(var t in e)
V(i,t,{get:e[t],enumerable:!0})},Ae=(i,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of dt(e))!z.call(
i,o)&&o!==t&&V(i,o,{get:()=>e[o],enumerable:!(n=ct(e,o))||n.enumerable});return i};var I=(i,e,t)=>(t=i!=null?ut(mt(i)):{},Ae(e||!i||!i.__esModule?V(t,"default",{value:i,enumerable:!0}):t,i)),gt=i=>Ae(V({},
"__esModule",{value:!0}),i);var H=C(J=>{var L=class extends Error{constructor(e,t,n){super(n),Error.captureStackTrace(this,this.constructor),this.name=
this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},Y=class extends L{constructor(e){super(1,"co\
mmander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};J.CommanderError=
L;J.InvalidArgumentError=Y});var G=C(Z=>{var{InvalidArgumentError:yt}=H(),X=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,this.
parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=
!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this.
_name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(e,t){
return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=e,this.defaultValueDescription=
t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.
argChoices.includes(t))throw new yt(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(
t,n):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function _t(i){let e=i.
name()+(i.variadic===!0?"...":"");return i.required?"<"+e+">":"["+e+"]"}Z.Argument=X;Z.humanReadableArgName=_t});var te=C(ee=>{var{humanReadableArgName:wt}=G(),Q=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=
!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){
let t=e.commands.filter(o=>!o._hidden),n=e._getHelpCommand();return n&&!n._hidden&&t.push(n),this.sortSubcommands&&t.sort(
(o,r)=>o.name().localeCompare(r.name())),t}compareOptions(e,t){let n=o=>o.short?o.short.replace(/^-/,""):o.long.replace(
/^--/,"");return n(e).localeCompare(n(t))}visibleOptions(e){let t=e.options.filter(o=>!o.hidden),n=e._getHelpOption();if(n&&
!n.hidden){let o=n.short&&e._findOption(n.short),r=n.long&&e._findOption(n.long);!o&&!r?t.push(n):n.long&&!r?t.push(e.createOption(
n.long,n.description)):n.short&&!o&&t.push(e.createOption(n.short,n.description))}return this.sortOptions&&t.sort(this.compareOptions),
t}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let t=[];for(let n=e.parent;n;n=n.parent){let o=n.options.
filter(r=>!r.hidden);t.push(...o)}return this.sortOptions&&t.sort(this.compareOptions),t}visibleArguments(e){return e._argsDescription&&
e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.name()]||""}),e.registeredArguments.
find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.map(n=>wt(n)).join(" ");return e.
_name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:"")}optionTerm(e){return e.flags}argumentTerm(e){
return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(e).reduce((n,o)=>Math.max(n,this.displayWidth(
t.styleSubcommandTerm(t.subcommandTerm(o)))),0)}longestOptionTermLength(e,t){return t.visibleOptions(e).reduce((n,o)=>Math.
max(n,this.displayWidth(t.styleOptionTerm(t.optionTerm(o)))),0)}longestGlobalOptionTermLength(e,t){return t.visibleGlobalOptions(
e).reduce((n,o)=>Math.max(n,this.displayWidth(t.styleOptionTerm(t.optionTerm(o)))),0)}longestArgumentTermLength(e,t){return t.
visibleArguments(e).reduce((n,o)=>Math.max(n,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(o)))),0)}commandUsage(e){
let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let n="";for(let o=e.parent;o;o=o.parent)n=o.name()+" "+n;return n+
t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){
let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&
(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==
void 0&&t.push(`env: ${e.envVar}`),t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}
return e.description}argumentDescription(e){let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(
n)).join(", ")}`),e.defaultValue!==void 0&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),
t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}formatItemList(e,t,n){
return t.length===0?[]:[n.styleTitle(e),...t,""]}groupItems(e,t,n){let o=new Map;return e.forEach(r=>{let s=n(r);o.has(s)||
o.set(s,[])}),t.forEach(r=>{let s=n(r);o.has(s)||o.set(s,[]),o.get(s).push(r)}),o}formatHelp(e,t){let n=t.padWidth(e,t),
o=t.helpWidth??80;function r(h,f){return t.formatItem(h,n,f,t)}let s=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(
e))}`,""],a=t.commandDescription(e);a.length>0&&(s=s.concat([t.boxWrap(t.styleCommandDescription(a),o),""]));let u=t.visibleArguments(
e).map(h=>r(t.styleArgumentTerm(t.argumentTerm(h)),t.styleArgumentDescription(t.argumentDescription(h))));if(s=s.concat(
this.formatItemList("Arguments:",u,t)),this.groupItems(e.options,t.visibleOptions(e),h=>h.helpGroupHeading??"Options:").
forEach((h,f)=>{let D=h.map(E=>r(t.styleOptionTerm(t.optionTerm(E)),t.styleOptionDescription(t.optionDescription(E))));s=
s.concat(this.formatItemList(f,D,t))}),t.showGlobalOptions){let h=t.visibleGlobalOptions(e).map(f=>r(t.styleOptionTerm(t.
optionTerm(f)),t.styleOptionDescription(t.optionDescription(f))));s=s.concat(this.formatItemList("Global Options:",h,t))}
return this.groupItems(e.commands,t.visibleCommands(e),h=>h.helpGroup()||"Commands:").forEach((h,f)=>{let D=h.map(E=>r(t.
styleSubcommandTerm(t.subcommandTerm(E)),t.styleSubcommandDescription(t.subcommandDescription(E))));s=s.concat(this.formatItemList(
f,D,t))}),s.join(`
`)}displayWidth(e){return ke(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.
styleOptionText(t):t==="[command]"?this.styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(
t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(
e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.styleDescriptionText(
e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(
" ").map(t=>t==="[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(
t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){
return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(e,t),t.longestGlobalOptionTermLength(
e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,n,o){
let s=" ".repeat(2);if(!n)return s+e;let a=e.padEnd(t+e.length-o.displayWidth(e)),u=2,l=(this.helpWidth??80)-t-u-2,h;return l<
this.minWidthToWrap||o.preformatted(n)?h=n:h=o.boxWrap(n,l).replace(/\n/g,`
`+" ".repeat(t+u)),s+a+" ".repeat(u)+h.replace(/\n/g,`
${s}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let n=e.split(/\r\n|\n/),o=/[\s]*[^\s]+/g,r=[];return n.forEach(s=>{
let a=s.match(o);if(a===null){r.push("");return}let u=[a.shift()],d=this.displayWidth(u[0]);a.forEach(l=>{let h=this.displayWidth(
l);if(d+h<=t){u.push(l),d+=h;return}r.push(u.join(""));let f=l.trimStart();u=[f],d=this.displayWidth(f)}),r.push(u.join(
""))}),r.join(`
`)}};function ke(i){let e=/\x1b\[\d*(;\d*)*m/g;return i.replace(e,"")}ee.Help=Q;ee.stripColor=ke});var re=C(oe=>{var{InvalidArgumentError:Ot}=H(),ne=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=
e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let n=bt(e);this.
short=n.shortFlag,this.long=n.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,
this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.
conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.
implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||
!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.
includes(t))throw new Ot(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,
n):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?
$e(this.name().replace(/^no-/,"")):$e(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},ie=class{constructor(e){this.positiveOptions=
new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),
t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,n)=>{this.positiveOptions.has(n)&&this.
dualOptions.add(n)})}valueFromOption(e,t){let n=t.attributeName();if(!this.dualOptions.has(n))return!0;let o=this.negativeOptions.
get(n).presetArg,r=o!==void 0?o:!1;return t.negate===(r===e)}};function $e(i){return i.split("-").reduce((e,t)=>e+t[0].toUpperCase()+
t.slice(1))}function bt(i){let e,t,n=/^-[^-]$/,o=/^--[^-]/,r=i.split(/[ |,]+/).concat("guard");if(n.test(r[0])&&(e=r.shift()),
o.test(r[0])&&(t=r.shift()),!e&&n.test(r[0])&&(e=r.shift()),!e&&o.test(r[0])&&(e=t,t=r.shift()),r[0].startsWith("-")){let s=r[0],
a=`option creation failed due to '${s}' in option flags '${i}'`;throw/^-[^-][^-]/.test(s)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):n.test(s)?new Error(`${a}
- too many short flags`):o.test(s)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in \
'${i}'.`);return{shortFlag:e,longFlag:t}}oe.Option=ne;oe.DualOptions=ie});var ve=C(Se=>{function Ct(i,e){if(Math.abs(i.length-e.length)>3)return Math.max(i.length,e.length);let t=[];for(let n=0;n<=
i.length;n++)t[n]=[n];for(let n=0;n<=e.length;n++)t[0][n]=n;for(let n=1;n<=e.length;n++)for(let o=1;o<=i.length;o++){let r=1;
i[o-1]===e[n-1]?r=0:r=1,t[o][n]=Math.min(t[o-1][n]+1,t[o][n-1]+1,t[o-1][n-1]+r),o>1&&n>1&&i[o-1]===e[n-2]&&i[o-2]===e[n-
1]&&(t[o][n]=Math.min(t[o][n],t[o-2][n-2]+1))}return t[i.length][e.length]}function At(i,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let t=i.startsWith("--");t&&(i=i.slice(2),e=e.map(s=>s.slice(2)));let n=[],o=3,r=.4;return e.forEach(
s=>{if(s.length<=1)return;let a=Ct(i,s),u=Math.max(i.length,s.length);(u-a)/u>r&&(a<o?(o=a,n=[s]):a===o&&n.push(s))}),n.
sort((s,a)=>s.localeCompare(a)),t&&(n=n.map(s=>`--${s}`)),n.length>1?`
(Did you mean one of ${n.join(", ")}?)`:n.length===1?`
(Did you mean ${n[0]}?)`:""}Se.suggestSimilar=At});var De=C(he=>{var kt=require("node:events").EventEmitter,se=require("node:child_process"),A=require("node:path"),j=require("node:fs"),
g=require("node:process"),{Argument:$t,humanReadableArgName:St}=G(),{CommanderError:ae}=H(),{Help:vt,stripColor:xt}=te(),
{Option:xe,DualOptions:Et}=re(),{suggestSimilar:Ee}=ve(),le=class i extends kt{constructor(e){super(),this.commands=[],this.
options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=
this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this.
_optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=
!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=
[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this.
_savedState=null,this._outputConfiguration={writeOut:t=>g.stdout.write(t),writeErr:t=>g.stderr.write(t),outputError:(t,n)=>n(
t),getOutHelpWidth:()=>g.stdout.isTTY?g.stdout.columns:void 0,getErrHelpWidth:()=>g.stderr.isTTY?g.stderr.columns:void 0,
getOutHasColors:()=>ue()??(g.stdout.isTTY&&g.stdout.hasColors?.()),getErrHasColors:()=>ue()??(g.stderr.isTTY&&g.stderr.hasColors?.()),
stripColor:t=>xt(t)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,
this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){
return this._outputConfiguration=e._outputConfiguration,this._helpOption=e._helpOption,this._helpCommand=e._helpCommand,
this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e._storeOptionsAsProperties,
this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this.
_enablePositionalOptions=e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=
e._showSuggestionAfterError,this}_getCommandAndAncestors(){let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,n){
let o=t,r=n;typeof o=="object"&&o!==null&&(r=o,o=null),r=r||{};let[,s,a]=e.match(/([^ ]+) *(.*)/),u=this.createCommand(s);
return o&&(u.description(o),u._executableHandler=!0),r.isDefault&&(this._defaultCommandName=u._name),u._hidden=!!(r.noHelp||
r.hidden),u._executableFile=r.executableFile||null,a&&u.arguments(a),this._registerCommand(u),u.parent=this,u.copyInheritedSettings(
this),o?this:u}createCommand(e){return new i(e)}createHelp(){return Object.assign(new vt,this.configureHelp())}configureHelp(e){
return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:
(this._outputConfiguration=_(_({},this._outputConfiguration),e),this)}showHelpAfterError(e=!0){return typeof e!="string"&&
(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){
if(!e._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),
(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){
return new $t(e,t)}argument(e,t,n,o){let r=this.createArgument(e,t);return typeof n=="function"?r.default(o).argParser(n):
r.default(n),this.addArgument(r),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(e){
let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.
name()}'`);if(e.required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required a\
rgument is never used: '${e.name()}'`);return this.registeredArguments.push(e),this}helpCommand(e,t){if(typeof e=="boole\
an")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;
let n=e??"help [command]",[,o,r]=n.match(/([^ ]+) *(.*)/),s=t??"display help for command",a=this.createCommand(o);return a.
helpOption(!1),r&&a.arguments(r),s&&a.description(s),this._addImplicitHelpCommand=!0,this._helpCommand=a,(e||t)&&this._initCommandGroup(
a),this}addHelpCommand(e,t){return typeof e!="object"?(this.helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this.
_helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&
!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):
null}hook(e,t){let n=["preSubcommand","preAction","postAction"];if(!n.includes(e))throw new Error(`Unexpected value for \
event passed to hook : '${e}'.
Expecting one of '${n.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=
[t],this}exitOverride(e){return e?this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAs\
ync")throw t},this}_exit(e,t,n){this._exitCallback&&this._exitCallback(new ae(e,t,n)),g.exit(e)}action(e){let t=n=>{let o=this.
registeredArguments.length,r=n.slice(0,o);return this._storeOptionsAsProperties?r[o]=this:r[o]=this.opts(),r.push(this),
e.apply(this,r)};return this._actionHandler=t,this}createOption(e,t){return new xe(e,t)}_callParseArg(e,t,n,o){try{return e.
parseArg(t,n)}catch(r){if(r.code==="commander.invalidArgument"){let s=`${o} ${r.message}`;this.error(s,{exitCode:r.exitCode,
code:r.code})}throw r}}_registerOption(e){let t=e.short&&this._findOption(e.short)||e.long&&this._findOption(e.long);if(t){
let n=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&` to \
command '${this._name}'`} due to conflicting flag '${n}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=o=>[o.name()].
concat(o.aliases()),n=t(e).find(o=>this._findCommand(o));if(n){let o=t(this._findCommand(n)).join("|"),r=t(e).join("|");
throw new Error(`cannot add command '${r}' as already have command '${o}'`)}this._initCommandGroup(e),this.commands.push(
e)}addOption(e){this._registerOption(e);let t=e.name(),n=e.attributeName();if(e.negate){let r=e.long.replace(/^--no-/,"-\
-");this._findOption(r)||this.setOptionValueWithSource(n,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==
void 0&&this.setOptionValueWithSource(n,e.defaultValue,"default");let o=(r,s,a)=>{r==null&&e.presetArg!==void 0&&(r=e.presetArg);
let u=this.getOptionValue(n);r!==null&&e.parseArg?r=this._callParseArg(e,r,u,s):r!==null&&e.variadic&&(r=e._collectValue(
r,u)),r==null&&(e.negate?r=!1:e.isBoolean()||e.optional?r=!0:r=""),this.setOptionValueWithSource(n,r,a)};return this.on(
"option:"+t,r=>{let s=`error: option '${e.flags}' argument '${r}' is invalid.`;o(r,s,"cli")}),e.envVar&&this.on("optionE\
nv:"+t,r=>{let s=`error: option '${e.flags}' value '${r}' from env '${e.envVar}' is invalid.`;o(r,s,"env")}),this}_optionEx(e,t,n,o,r){
if(typeof t=="object"&&t instanceof xe)throw new Error("To add an Option object use addOption() instead of option() or r\
equiredOption()");let s=this.createOption(t,n);if(s.makeOptionMandatory(!!e.mandatory),typeof o=="function")s.default(r).
argParser(o);else if(o instanceof RegExp){let a=o;o=(u,d)=>{let l=a.exec(u);return l?l[0]:d},s.default(r).argParser(o)}else
s.default(o);return this.addOption(s)}option(e,t,n,o){return this._optionEx({},e,t,n,o)}requiredOption(e,t,n,o){return this.
_optionEx({mandatory:!0},e,t,n,o)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){
return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){
return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),
this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(
`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){
if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).
length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=
!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,t){return this.
setOptionValueWithSource(e,t,void 0)}setOptionValueWithSource(e,t,n){return this._storeOptionsAsProperties?this[e]=t:this.
_optionValues[e]=t,this._optionValueSources[e]=n,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){
let t;return this._getCommandAndAncestors().forEach(n=>{n.getOptionValueSource(e)!==void 0&&(t=n.getOptionValueSource(e))}),
t}_prepareUserArgs(e,t){if(e!==void 0&&!Array.isArray(e))throw new Error("first parameter to parse must be array or unde\
fined");if(t=t||{},e===void 0&&t.from===void 0){g.versions?.electron&&(t.from="electron");let o=g.execArgv??[];(o.includes(
"-e")||o.includes("--eval")||o.includes("-p")||o.includes("--print"))&&(t.from="eval")}e===void 0&&(e=g.argv),this.rawArgs=
e.slice();let n;switch(t.from){case void 0:case"node":this._scriptPath=e[1],n=e.slice(2);break;case"electron":g.defaultApp?
(this._scriptPath=e[1],n=e.slice(2)):n=e.slice(1);break;case"user":n=e.slice(0);break;case"eval":n=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(
this._scriptPath),this._name=this._name||"program",n}parse(e,t){this._prepareForParse();let n=this._prepareUserArgs(e,t);
return this._parseCommand([],n),this}async parseAsync(e,t){this._prepareForParse();let n=this._prepareUserArgs(e,t);return await this.
_parseCommand([],n),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:_({},this._optionValues),_optionValueSources:_({},this._optionValueSources)}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState.
_name,this._scriptPath=null,this.rawArgs=[],this._optionValues=_({},this._savedState._optionValues),this._optionValueSources=
_({},this._savedState._optionValueSources),this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,n){if(j.existsSync(
e))return;let o=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcom\
mand, use .executableDir() to supply a custom directory",r=`'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.descript\
ion()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${o}`;throw new Error(r)}_executeSubCommand(e,t){t=t.slice();let n=!1,o=[".js",".ts",".tsx",".mjs",".cjs"];function r(l,h){
let f=A.resolve(l,h);if(j.existsSync(f))return f;if(o.includes(A.extname(h)))return;let D=o.find(E=>j.existsSync(`${f}${E}`));
if(D)return`${f}${D}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let s=e._executableFile||
`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let l;try{l=j.realpathSync(this._scriptPath)}catch{
l=this._scriptPath}a=A.resolve(A.dirname(l),a)}if(a){let l=r(a,s);if(!l&&!e._executableFile&&this._scriptPath){let h=A.basename(
this._scriptPath,A.extname(this._scriptPath));h!==this._name&&(l=r(a,`${h}-${e._name}`))}s=l||s}n=o.includes(A.extname(s));
let u;g.platform!=="win32"?n?(t.unshift(s),t=Ie(g.execArgv).concat(t),u=se.spawn(g.argv[0],t,{stdio:"inherit"})):u=se.spawn(
s,t,{stdio:"inherit"}):(this._checkForMissingExecutable(s,a,e._name),t.unshift(s),t=Ie(g.execArgv).concat(t),u=se.spawn(
g.execPath,t,{stdio:"inherit"})),u.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(h=>{g.on(h,()=>{u.killed===
!1&&u.exitCode===null&&u.kill(h)})});let d=this._exitCallback;u.on("close",l=>{l=l??1,d?d(new ae(l,"commander.executeSub\
CommandAsync","(close)")):g.exit(l)}),u.on("error",l=>{if(l.code==="ENOENT")this._checkForMissingExecutable(s,a,e._name);else if(l.
code==="EACCES")throw new Error(`'${s}' not executable`);if(!d)g.exit(1);else{let h=new ae(1,"commander.executeSubComman\
dAsync","(error)");h.nestedError=l,d(h)}}),this.runningCommand=u}_dispatchSubcommand(e,t,n){let o=this._findCommand(e);o||
this.help({error:!0}),o._prepareForParse();let r;return r=this._chainOrCallSubCommandHook(r,o,"preSubcommand"),r=this._chainOrCall(
r,()=>{if(o._executableHandler)this._executeSubCommand(o,t.concat(n));else return o._parseCommand(t,n)}),r}_dispatchHelpCommand(e){
e||this.help();let t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),this._dispatchSubcommand(e,[],[this.
_getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach(
(e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.
registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){
let e=(n,o,r)=>{let s=o;if(o!==null&&n.parseArg){let a=`error: command-argument value '${o}' is invalid for argument '${n.
name()}'.`;s=this._callParseArg(n,o,r,a)}return s};this._checkNumberOfArguments();let t=[];this.registeredArguments.forEach(
(n,o)=>{let r=n.defaultValue;n.variadic?o<this.args.length?(r=this.args.slice(o),n.parseArg&&(r=r.reduce((s,a)=>e(n,a,s),
n.defaultValue))):r===void 0&&(r=[]):o<this.args.length&&(r=this.args[o],n.parseArg&&(r=e(n,r,n.defaultValue))),t[o]=r}),
this.processedArgs=t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(()=>t()):t()}_chainOrCallHooks(e,t){
let n=e,o=[];return this._getCommandAndAncestors().reverse().filter(r=>r._lifeCycleHooks[t]!==void 0).forEach(r=>{r._lifeCycleHooks[t].
forEach(s=>{o.push({hookedCommand:r,callback:s})})}),t==="postAction"&&o.reverse(),o.forEach(r=>{n=this._chainOrCall(n,()=>r.
callback(r.hookedCommand,this))}),n}_chainOrCallSubCommandHook(e,t,n){let o=e;return this._lifeCycleHooks[n]!==void 0&&this.
_lifeCycleHooks[n].forEach(r=>{o=this._chainOrCall(o,()=>r(this,t))}),o}_parseCommand(e,t){let n=this.parseOptions(t);if(this.
_parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(n.operands),t=n.unknown,this.args=e.concat(t),e&&this._findCommand(
e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&e[0]===this._getHelpCommand().name())
return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(t),this._dispatchSubcommand(
this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&
this.help({error:!0}),this._outputHelpIfRequested(n.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let o=()=>{n.unknown.length>0&&this.unknownOption(n.unknown[0])},r=`command:${this.name()}`;if(this._actionHandler){o(),
this._processArguments();let s;return s=this._chainOrCallHooks(s,"preAction"),s=this._chainOrCall(s,()=>this._actionHandler(
this.processedArgs)),this.parent&&(s=this._chainOrCall(s,()=>{this.parent.emit(r,e,t)})),s=this._chainOrCallHooks(s,"pos\
tAction"),s}if(this.parent?.listenerCount(r))o(),this._processArguments(),this.parent.emit(r,e,t);else if(e.length){if(this.
_findCommand("*"))return this._dispatchSubcommand("*",e,t);this.listenerCount("command:*")?this.emit("command:*",e,t):this.
commands.length?this.unknownCommand():(o(),this._processArguments())}else this.commands.length?(o(),this.help({error:!0})):
(o(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.includes(e))}_findOption(e){
return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.
forEach(t=>{t.mandatory&&e.getOptionValue(t.attributeName())===void 0&&e.missingMandatoryOptionValue(t)})})}_checkForConflictingLocalOptions(){
let e=this.options.filter(n=>{let o=n.attributeName();return this.getOptionValue(o)===void 0?!1:this.getOptionValueSource(
o)!=="default"});e.filter(n=>n.conflictsWith.length>0).forEach(n=>{let o=e.find(r=>n.conflictsWith.includes(r.attributeName()));
o&&this._conflictingOption(n,o)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
let t=[],n=[],o=t;function r(l){return l.length>1&&l[0]==="-"}let s=l=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(l)?!this._getCommandAndAncestors().
some(h=>h.options.map(f=>f.short).some(f=>/^-\d$/.test(f))):!1,a=null,u=null,d=0;for(;d<e.length||u;){let l=u??e[d++];if(u=
null,l==="--"){o===n&&o.push(l),o.push(...e.slice(d));break}if(a&&(!r(l)||s(l))){this.emit(`option:${a.name()}`,l);continue}
if(a=null,r(l)){let h=this._findOption(l);if(h){if(h.required){let f=e[d++];f===void 0&&this.optionMissingArgument(h),this.
emit(`option:${h.name()}`,f)}else if(h.optional){let f=null;d<e.length&&(!r(e[d])||s(e[d]))&&(f=e[d++]),this.emit(`optio\
n:${h.name()}`,f)}else this.emit(`option:${h.name()}`);a=h.variadic?h:null;continue}}if(l.length>2&&l[0]==="-"&&l[1]!=="\
-"){let h=this._findOption(`-${l[1]}`);if(h){h.required||h.optional&&this._combineFlagAndOptionalValue?this.emit(`option\
:${h.name()}`,l.slice(2)):(this.emit(`option:${h.name()}`),u=`-${l.slice(2)}`);continue}}if(/^--[^=]+=/.test(l)){let h=l.
indexOf("="),f=this._findOption(l.slice(0,h));if(f&&(f.required||f.optional)){this.emit(`option:${f.name()}`,l.slice(h+1));
continue}}if(o===t&&r(l)&&!(this.commands.length===0&&s(l))&&(o=n),(this._enablePositionalOptions||this._passThroughOptions)&&
t.length===0&&n.length===0){if(this._findCommand(l)){t.push(l),n.push(...e.slice(d));break}else if(this._getHelpCommand()&&
l===this._getHelpCommand().name()){t.push(l,...e.slice(d));break}else if(this._defaultCommandName){n.push(l,...e.slice(d));
break}}if(this._passThroughOptions){o.push(l,...e.slice(d));break}o.push(l)}return{operands:t,unknown:n}}opts(){if(this.
_storeOptionsAsProperties){let e={},t=this.options.length;for(let n=0;n<t;n++){let o=this.options[n].attributeName();e[o]=
o===this._versionOptionName?this._version:this[o]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().
reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this.
_showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let n=t||{},o=n.exitCode||1,r=n.code||"commander.error";this._exit(o,r,e)}_parseOptionsEnv(){
this.options.forEach(e=>{if(e.envVar&&e.envVar in g.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["def\
ault","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,
g.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Et(this.options),t=n=>this.getOptionValue(
n)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(n));this.options.filter(n=>n.implied!==void 0&&t(
n.attributeName())&&e.valueFromOption(this.getOptionValue(n.attributeName()),n)).forEach(n=>{Object.keys(n.implied).filter(
o=>!t(o)).forEach(o=>{this.setOptionValueWithSource(o,n.implied[o],"implied")})})}missingArgument(e){let t=`error: missi\
ng required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){let t=`error: opt\
ion '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){
let t=`error: required option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){
let n=s=>{let a=s.attributeName(),u=this.getOptionValue(a),d=this.options.find(h=>h.negate&&a===h.attributeName()),l=this.
options.find(h=>!h.negate&&a===h.attributeName());return d&&(d.presetArg===void 0&&u===!1||d.presetArg!==void 0&&u===d.presetArg)?
d:l||s},o=s=>{let a=n(s),u=a.attributeName();return this.getOptionValueSource(u)==="env"?`environment variable '${a.envVar}\
'`:`option '${a.flags}'`},r=`error: ${o(e)} cannot be used with ${o(t)}`;this.error(r,{code:"commander.conflictingOption"})}unknownOption(e){
if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let o=[],r=this;do{let s=r.
createHelp().visibleOptions(r).filter(a=>a.long).map(a=>a.long);o=o.concat(s),r=r.parent}while(r&&!r._enablePositionalOptions);
t=Ee(e,o)}let n=`error: unknown option '${e}'${t}`;this.error(n,{code:"commander.unknownOption"})}_excessArguments(e){if(this.
_allowExcessArguments)return;let t=this.registeredArguments.length,n=t===1?"":"s",r=`error: too many arguments${this.parent?
` for '${this.name()}'`:""}. Expected ${t} argument${n} but got ${e.length}.`;this.error(r,{code:"commander.excessArgume\
nts"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let o=[];this.createHelp().visibleCommands(
this).forEach(r=>{o.push(r.name()),r.alias()&&o.push(r.alias())}),t=Ee(e,o)}let n=`error: unknown command '${e}'${t}`;this.
error(n,{code:"commander.unknownCommand"})}version(e,t,n){if(e===void 0)return this._version;this._version=e,t=t||"-V, -\
-version",n=n||"output the version number";let o=this.createOption(t,n);return this._versionOptionName=o.attributeName(),
this._registerOption(o),this.on("option:"+o.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=
e,t&&(this._argsDescription=t),this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)
return this._aliases[0];let t=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&
(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as its name");let n=this.
parent?._findCommand(e);if(n){let o=[n.name()].concat(n.aliases()).join("|");throw new Error(`cannot add alias '${e}' to\
 command '${this.name()}' as already have command '${o}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this.
_aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===void 0){if(this._usage)return this._usage;let t=this.registeredArguments.
map(n=>St(n));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command\
]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this.
_name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){
return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this.
_defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this._defaultOptionGroup&&!e.helpGroupHeading&&
e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){
return this._name=A.basename(e,A.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let t=this.createHelp(),n=this._getOutputContext(e);t.prepareContext({error:n.error,helpWidth:n.
helpWidth,outputHasColors:n.hasColors});let o=t.formatHelp(this,t);return n.hasColors?o:this._outputConfiguration.stripColor(
o)}_getOutputContext(e){e=e||{};let t=!!e.error,n,o,r;return t?(n=a=>this._outputConfiguration.writeErr(a),o=this._outputConfiguration.
getErrHasColors(),r=this._outputConfiguration.getErrHelpWidth()):(n=a=>this._outputConfiguration.writeOut(a),o=this._outputConfiguration.
getOutHasColors(),r=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a=>(o||(a=this._outputConfiguration.stripColor(
a)),n(a)),hasColors:o,helpWidth:r}}outputHelp(e){let t;typeof e=="function"&&(t=e,e=void 0);let n=this._getOutputContext(
e),o={error:n.error,write:n.write,command:this};this._getCommandAndAncestors().reverse().forEach(s=>s.emit("beforeAllHel\
p",o)),this.emit("beforeHelp",o);let r=this.helpInformation({error:n.error});if(t&&(r=t(r),typeof r!="string"&&!Buffer.isBuffer(
r)))throw new Error("outputHelp callback must return a string or a Buffer");n.write(r),this._getHelpOption()?.long&&this.
emit(this._getHelpOption().long),this.emit("afterHelp",o),this._getCommandAndAncestors().forEach(s=>s.emit("afterAllHelp",
o))}helpOption(e,t){return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&
this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??"-h, --\
help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this.
_helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(
e),this}help(e){this.outputHelp(e);let t=Number(g.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(
t,"commander.help","(outputHelp)")}addHelpText(e,t){let n=["beforeAll","before","after","afterAll"];if(!n.includes(e))throw new Error(
`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);let o=`${e}Help`;return this.on(o,r=>{let s;typeof t=="function"?s=t({error:r.error,
command:r.command}):s=t,s&&r.write(`${s}
`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(o=>t.is(o))&&(this.outputHelp(),this._exit(0,"\
commander.helpDisplayed","(outputHelp)"))}};function Ie(i){return i.map(e=>{if(!e.startsWith("--inspect"))return e;let t,
n="127.0.0.1",o="9229",r;return(r=e.match(/^(--inspect(-brk)?)$/))!==null?t=r[1]:(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(t=r[1],/^\d+$/.test(r[3])?o=r[3]:n=r[3]):(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(t=r[1],n=
r[3],o=r[4]),t&&o!=="0"?`${t}=${n}:${parseInt(o)+1}`:e})}function ue(){if(g.env.NO_COLOR||g.env.FORCE_COLOR==="0"||g.env.
FORCE_COLOR==="false")return!1;if(g.env.FORCE_COLOR||g.env.CLICOLOR_FORCE!==void 0)return!0}he.Command=le;he.useColor=ue});var He=C(w=>{var{Argument:Te}=G(),{Command:ce}=De(),{CommanderError:It,InvalidArgumentError:Re}=H(),{Help:Dt}=te(),{Option:Ve}=re();
w.program=new ce;w.createCommand=i=>new ce(i);w.createOption=(i,e)=>new Ve(i,e);w.createArgument=(i,e)=>new Te(i,e);w.Command=
ce;w.Option=Ve;w.Argument=Te;w.Help=Dt;w.CommanderError=It;w.InvalidArgumentError=Re;w.InvalidOptionArgumentError=Re});var T=C((Hn,Pe)=>{var Tt,We=()=>Tt??=require("./lib-errors.cjs");Pe.exports={__esModule:!0,get InputError(){return We().
InputError},get UsageError(){return We().UsageError}}});var je=C((Mn,Ge)=>{var Vt,Ht=()=>Vt??=require("./lib-config-file.cjs");Ge.exports={__esModule:!0,get parseConfig(){return Ht().
parseConfig}}});var gn={};ft(gn,{parseArguments:()=>rn});module.exports=gt(gn);var Fe=I(He(),1),{program:Sn,createCommand:vn,createArgument:xn,createOption:En,CommanderError:Ne,InvalidArgumentError:In,
InvalidOptionArgumentError:Dn,Command:pe,Argument:Tn,Option:F,Help:Rn}=Fe.default;var B=I(T(),1);function y(i,e,t){return _({name:e,group:i,owner:"application"},t)}function O(i,e,t){return y("Annotation names",i,{type:"\
string",help:t,value:"KEY",default:e})}var k=[y("Selection","auto-reload-all",{type:"boolean",help:"Stamp every workload\
 with what it references, unless it opts out"}),y("Selection","granularity",{type:"choice",help:"What a stamp covers: th\
e whole object, or the keys that the workload uses",choices:["object","keys"],default:"object"}),y("Selection","jobs",{type:"\
choice",help:"Stamp Jobs: where the apply recreates them, always, or never",choices:["auto","always","never"],default:"a\
uto"}),y("Selection","workload",{type:"repeat",help:"Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template",value:"\
GROUP/KIND=PATH"}),y("Scope","namespace",{type:"string",help:"Namespace of manifests that name none",value:"NS",default:"\
default"}),y("Scope","resources-to-ignore",{type:"list",help:"Leave sources of this kind alone: configMaps or secrets",value:"\
KIND"}),y("Scope","ignored-workload-types",{type:"list",help:"Leave these workloads alone: jobs, cronjobs",value:"TYPES"}),
y("Scope","namespaces",{type:"list",help:"Only these namespaces",value:"NS,\u2026"}),y("Scope","namespaces-to-ignore",{type:"\
list",help:"Not these namespaces",value:"NS,\u2026"}),y("Scope","namespace-selector",{type:"list",help:"Only namespaces \
whose labels match",value:"SELECTOR"}),y("Scope","namespace-labels",{type:"repeat",help:"Labels of a namespace that has \
no manifest here",value:"NS=K=V,\u2026"}),y("Scope","resource-label-selector",{type:"list",help:"Only sources whose labe\
ls match",value:"SELECTOR"}),y("Scope","is-Argo-Rollouts",{type:"bool-string",help:"Stamp Argo Rollouts",value:"BOOL",default:"\
true"}),y("Stamps","reload-strategy",{type:"choice",help:"Write annotations, or Reloader's STAKATER_ variables",choices:[
"annotations","env-vars"],default:"annotations",owner:"operator"}),y("Stamps","stamp",{type:"choice",help:"One annotatio\
n for each source, or a single one for all",choices:["each","single"],default:"each",owner:"operator"}),y("Stamps","stam\
p-domain",{type:"string",help:"Domain of the stamps' annotation keys",value:"DOMAIN",default:"rollstamp.io",owner:"opera\
tor"}),y("Stamps","old-stamp-domain",{type:"list",help:"Remove the stamps of a domain that was used before",value:"DOMAI\
N",owner:"operator"}),y("Stamps","enable",{type:"list",help:"Switch on an addition before the next major version makes i\
t the default",value:"NAME",owner:"operator"}),y("Hash key","hash-key-file",{type:"paths",help:"File with the key under \
which Secrets are hashed (HMAC-SHA-256); check and explain take several, the new one last",value:"FILE",owner:"operator"}),
y("Hash key","rekey",{type:"boolean",help:"Without a hash key: replace stamps that were made with one",owner:"operator"}),
y("Missing sources","missing",{type:"choice",help:"Severity of a source that is not in the set and not optional",choices:[
"warn","error"],default:"warn"}),y("Missing sources","expect-missing",{type:"list",help:"Names of sources that Git does \
not hold",value:"GLOB"}),y("Missing sources","prune-missing",{type:"boolean",help:"Remove the stamps of sources that are\
 not in the set"}),y("Findings","severity",{type:"repeat",help:"Severity of one finding, e.g. key-missing=error; off sil\
ences it",value:"CODE=LEVEL"}),y("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),O("auto-annotatio\
n","reloader.stakater.com/auto","Opt in with every source that is referenced"),O("configmap-auto-annotation","configmap.\
reloader.stakater.com/auto","The same for ConfigMaps"),O("secret-auto-annotation","secret.reloader.stakater.com/auto","T\
he same for Secrets"),O("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by name"),
O("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),O("auto-search-annotation","r\
eloader.stakater.com/search","Opt in with referenced sources that match"),O("search-match-annotation","reloader.stakater\
.com/match","On a source: found by search"),O("ignore-annotation","reloader.stakater.com/ignore","On a source: never sta\
mped"),O("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left out, by name"),
O("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],Fn=[y("Stamp\
s","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",owner:"ope\
rator"}),y("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],Rt=["stamp","check","explain"];function S(i,e,o){
var r=o,{commands:t=Rt}=r,n=Ce(r,["commands"]);return $(_({},y(i,e,_({owner:"operator"},n))),{commands:t})}var v=[S("Inp\
ut","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a directory"}),S("Input","tracked",{type:"b\
oolean",help:"Only files that git tracks"}),S("Input","allow-unrendered",{type:"boolean",help:"Go on where a directory h\
olds kustomize sources or a chart"}),S("Output","in-place",{type:"boolean",commands:["stamp"],help:"Write the files inst\
ead of standard output"}),S("Output","diff",{type:"boolean",commands:["check"],default:"true",help:"Show what would chan\
ge"}),S("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Reloader would roll and Git cannot s\
how"}),S("Output","format",{type:"choice",choices:["text","json","github"],default:"text",help:"How findings and results\
 are written"}),S("Output","quiet",{type:"boolean",help:"Show errors only"})],N=[{name:"alert-on-reload",type:"boolean"},
{name:"alert-sink",type:"string"},{name:"alert-webhook-url",type:"string"},{name:"alert-additional-info",type:"string"},
{name:"enable-csi-integration",type:"boolean"},{name:"enable-ha",type:"boolean"},{name:"enable-pprof",type:"boolean"},{name:"\
log-format",type:"string"},{name:"log-level",type:"string"},{name:"pause-deployment-annotation",type:"string"},{name:"pa\
use-deployment-time-annotation",type:"string"},{name:"pprof-addr",type:"string"},{name:"reload-on-create",type:"string"},
{name:"reload-on-delete",type:"string"},{name:"sync-after-restart",type:"boolean"},{name:"webhook-url",type:"string"}];function x(i){
return i.replace(/-([A-Za-z])/g,(e,t)=>t.toUpperCase())}function U(i){return`ROLLSTAMP_${i.replaceAll("-","_").toUpperCase()}`}var Me=`Makes pods roll when their configuration changes, from Git alone.

Reads rendered Kubernetes manifests, hashes the ConfigMaps and Secrets that workloads use, and
stamps the digests into the pod templates of the workloads that opted in with the annotations of
stakater/Reloader. Commit the stamped manifests, and a sync rolls exactly the right pods, once.

A first look:
  kustomize build overlays/prod | rollstamp explain
  kustomize build overlays/prod | rollstamp stamp > rendered/prod/all.yaml
  rollstamp check rendered/prod

rollstamp krm --help tells about the function of kustomize and kpt, rollstamp argocd --help about
the plugin of Argo CD.`,me={stamp:{summary:"Stamp manifests and print them, or write them in place",description:`Stamps \
manifests and prints them to standard output; --in-place writes the files instead.
Every byte outside a stamp stays as it is. With an error, nothing is written.`},check:{summary:"Tell whether every stamp\
 is fresh; write nothing",description:"Tells whether every stamp is fresh, and which workloads would roll and why. Write\
s nothing.\nExits 1 where `stamp --in-place` would change something."},explain:{summary:"Show which source rolls which w\
orkload, and by which rule",description:`Shows, for every workload, each ConfigMap and Secret that it names or uses, the\
 rule that decides,
the references with their places, the digest, and how the stamp stands.`}},de=`Exit codes:
  0  done
  1  stale stamps (check), or a finding of severity error
  2  wrong usage
  3  the input could not be processed; nothing was written

Options also come from ROLLSTAMP_* variables (ROLLSTAMP_AUTO_RELOAD_ALL=true) and from
.rollstamp.yaml in the working directory (autoReloadAll: true); a flag beats a variable beats the
file. The arguments of a Reloader Deployment can be pasted.`,Le={stamp:`Examples:
  Stamp what a tool renders:
    $ kustomize build overlays/prod | rollstamp stamp
    $ helm template web ./chart --namespace shop | rollstamp stamp --namespace shop
  Stamp a directory of rendered manifests in place:
    $ rollstamp stamp --in-place rendered/prod
  Stamp every workload with what it references, without any annotation:
    $ rollstamp stamp --auto-reload-all manifests.yaml
  Write Reloader's own variables, to move over without a restart:
    $ rollstamp stamp --reload-strategy env-vars manifests.yaml

${de}`,check:`Examples:
  Fail a pipeline where somebody changed a ConfigMap and forgot to stamp:
    $ rollstamp check rendered/staging rendered/prod
  Annotate a pull request on GitHub:
    $ rollstamp check --format github rendered/staging rendered/prod

${de}`,explain:`Examples:
  Why does this workload roll, or not?
    $ rollstamp explain rendered/prod
  May Reloader be uninstalled? Yes, once this is empty:
    $ rollstamp explain --unseen rendered/prod

${de}`};var it=require("node:path"),ot=I(je(),1),we=I(T(),1);var Ue=new WeakMap;function Ft(i){let e=Ue.get(i);if(e!==void 0)return e;let t=[0];for(let o=i.text.indexOf(`
`);o!==-1;o=i.text.indexOf(`
`,o+1))t.push(o+1);let n={starts:t,line:0,offset:0,column:1};return Ue.set(i,n),n}function Ke(i,e){let t=Ft(i),n=Nt(t.starts,
e);return n!==t.line&&(t.line=n,t.offset=t.starts[n]??0,t.column=1),t.column+=qe(i.text,t.offset,e)-qe(i.text,e,t.offset),
t.offset=e,{line:n+1,column:t.column}}function Nt(i,e){let t=0,n=i.length-1;for(;t<n;){let o=t+n+1>>1;(i[o]??0)<=e?t=o:n=
o-1}return t}function qe(i,e,t){let n=0;for(let o=e;o<t;o+=1){let r=i.charCodeAt(o);r!==65279&&(r<56320||r>57343)&&(n+=1)}
return n}var Wt={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotation-unknown":"war\
ning","annotations-too-large":"error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","du\
plicate-key":"warning","duplicate-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"\
error","hash-key-permissions":"warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-i\
n-list":"error","name-invalid":"warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"erro\
r","pattern-invalid":"warning","pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warni\
ng","rollout-restart":"warning","rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","s\
ource-not-deterministic":"warning","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-i\
nvalid":"error","workload-missing":"warning"};function c(i,e,t){return{code:i,severity:Wt[i],message:t,place:e}}var Be=253;
function Pt(i){let e=i.replace(/^(\s*):(?=:)/,"$1\\u{3a}");return/^[ "$-~]*$/.test(e)?e:e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu,
t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function m(i){return Pt(i.length>Be?`${i.slice(0,Be)}\u2026`:i)}function Mt({
file:i,offset:e}){return`${m(i.path)}:${String(Ke(i,e).line)}`}function p({kind:i,name:e}){return`${m(i)} ${e===""?"(wit\
hout a name)":m(e)}`}var ze=5;function W(i){let e=i.length-ze,t=i.slice(0,ze).join(", ");return e>0?`${t} and ${String(e)}\
 more`:t}var Ye={aliasShared:(i,e)=>c("alias-shared",i,`the annotations or env of the pod template of ${p(e)} are shared through \
a YAML alias or merge key, so a stamp there would change or lose something else; write them out in the pod template`),templateInvalid:(i,e,t)=>c(
"template-invalid",i,`${t} in the pod template of ${p(e)} is not of the type that Kubernetes wants, so it cannot be stam\
ped; correct it`),annotationNoEffect:(i,e,t)=>c("annotation-no-effect",i,`annotation ${m(t)} of ${p(e)} only has an effe\
ct with Reloader in the cluster; Rollstamp ignores it`),ignoreOnWorkload:(i,e,t)=>c("annotation-no-effect",i,`annotation\
 ${m(t)} of ${p(e)} has no effect there: it goes on a ConfigMap or Secret; to leave the workload alone, annotate it with\
 rollstamp.io/freeze: "true"`),annotationNotString:(i,e,t)=>c("annotation-not-string",i,`annotation ${m(t)} of ${p(e)} i\
s not a string and is taken as its text; the API server refuses it: put it in quotes`),annotationUnknown:(i,e,t)=>c("ann\
otation-unknown",i,`annotation ${m(t)} of ${p(e)} is none of Rollstamp's, so it does nothing; there are rollstamp.io/fre\
eze and rollstamp.io/granularity: correct it, or remove it`),annotationValueUnknown:(i,e,t)=>c("annotation-unknown",i,`a\
nnotation ${m(t.key)} of ${p(e)} has a value that means nothing, so it does nothing; it takes ${t.values.map(n=>`"${n}"`).
join(" or ")}`),annotationMisplaced:(i,e,t)=>c("annotation-unknown",i,`annotation ${m(t)} in the pod template of ${p(e)}\
 does nothing there; move it to the annotations of the workload itself`),annotationsTooLarge:(i,e,t)=>c("annotations-too\
-large",i,`with its stamps the pod template of ${p(e)} has ${String(t)} bytes of annotations, Kubernetes takes 262144; u\
se --stamp single`),dataNotBase64:(i,e,t)=>c("data-not-base64",i,`key ${m(t)} of ${p(e)} is not base64 (a placeholder, o\
r encrypted?); its text is hashed as it stands`),dataNotScalar:(i,e,t)=>c("data-not-scalar",i,`${m(t)} of ${p(e)} is not\
 of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(i,e,t)=>c(
"data-not-string",i,`key ${m(t)} of ${p(e)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(i,e)=>$(_({},c("duplicate-key",i,e?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:e?"error":"warning"}),joinedObjects:i=>c(
"duplicate-key",i,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(i,e,t)=>c("duplicate-key",i,`key ${m(t)} of ${p(e)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(i,e,t)=>$(_({},c("dupl\
icate-object",i,`${p(e)} in namespace ${m(e.namespace)} is in the set ${t.copies===2?"twice":`${String(t.copies)} times`}\
 (first at ${Mt(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.isError?"error":"\
warning"}),envCollision:(i,e,t)=>c("env-collision",i,`${W(t.names.map(m))} share the variable ${t.variable} in ${p(e)}; \
rename one, or use --reload-strategy annotations`),flagNoEffect:i=>c("flag-no-effect",{path:""},`${i.join(", ")}: only R\
eloader in the cluster can act on ${i.length===1?"this flag":"these flags"}; Rollstamp ignores ${i.length===1?"it":"them"}`),
variableNoEffect:i=>c("flag-no-effect",{path:""},`${W(i.map(m))}: no option reads ${i.length===1?"this variable":"these \
variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(i,e,t)=>$(
_({},c("hash-key-missing",i,`a stamp of ${p(e)} was made with a hash key and no key is given, so it is left; give the ke\
y with --hash-key-file, or go back to plain digests with --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:i=>c(
"hash-key-permissions",{path:i},"more than its owner may read this hash key, and whoever has it can test guesses against\
 the stamps of Secrets; run chmod 600 on it or, for a Secret volume, set defaultMode: 0400"),helmTemplate:i=>c("helm-tem\
plate",{path:i},"skipped: this is a Helm template, not a manifest; name the directory that the output of helm template i\
s written to instead, or leave this file out with --exclude"),jobImmutable:(i,e)=>c("job-immutable",i,`${p(e)} cannot ch\
ange once it is applied, so it is not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true\
, make it a hook, or pass --jobs always`),keyMissing:(i,e,t)=>c("key-missing",i,`${p(e)} uses key ${m(t.key)} of ${p(t.source)}\
, which has no such key; its pods will not start: add the key, or set optional: true`),listInList:i=>c("list-in-list",i,
"a list stands in a list, which Kubernetes does not unpack; move its items up"),nameInvalid:(i,e)=>c("name-invalid",i,`${p(
e)} has a name that Kubernetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at most 253 cha\
racters`),namespaceMismatch:(i,e,t)=>{let{source:n}=t,o=t.workloadIsDefault?`${p(e)} has no namespace, taken as ${m(e.namespace)}\
; ${p(n)} is in ${m(n.namespace)}: pass --namespace ${m(n.namespace)}`:`${p(e)} is in ${m(e.namespace)}; ${p(n)} has no \
namespace, taken as ${m(n.namespace)}: pass --namespace ${m(e.namespace)}`;return c("namespace-mismatch",i,o)},namespaceUnknown:(i,e)=>c(
"namespace-unknown",i,`the labels of namespace ${m(e)} are not known, so --namespace-selector cannot be answered; add it\
s Namespace manifest, or pass --namespace-labels '${m(e)}=key=value'`),notRendered:(i,e)=>c("not-rendered",{path:i},`hol\
ds ${m(e)}, so it is the source of a render, not a render; name the directory that the output of ${e==="Chart.yaml"?"hel\
m template":"kustomize build"} is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(i,e,t)=>c(
"pattern-invalid",i,`part ${String(t.part)} of annotation ${m(t.key)} of ${p(e)} is not a regular expression that Go (RE\
2) compiles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(i,e,t)=>c("pattern-unmatche\
d",i,`part ${String(t.part)} of annotation ${m(t.key)} of ${p(e)} matches nothing in namespace ${m(e.namespace)} of this\
 set`),referenceAmbiguous:(i,e,t)=>$(_({},c("reference-ambiguous",i,`${p(t.source)} in ${p(e)} could mean ${W(t.candidates.
map(({name:n})=>m(n)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(i,e,t)=>c("reference-not-rewritten",i,`kustomize changes the name o\
f ${p(t)}, but not where ${p(e)} refers to it; add a nameReference for ${m(e.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(i,e)=>c("rollout-restart",i,`${p(e)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(i,e)=>c("\
rolls-on-delete",i,`${p(e)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(i,e,t)=>c(
"source-after-workload",i,`${p(t)} is applied after ${p(e)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(i,e,t)=>$(_({},c("source-missing",i,`${p(e)} is not in names\
pace ${m(e.namespace)} of this set, so ${W(t.workloads.map(m))} ${t.workloads.length===1?"is":"are"} not stamped with it\
; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(i,e,t)=>c("sou\
rce-not-deterministic",i,`${p(e)} is different at each render (a random value, the time, or what the cluster holds), so ${W(
t.map(m))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed value\
, e.g. the name of an existing Secret`),stampForeign:(i,e,t)=>c("stamp-foreign",i,`annotation ${m(t)} in the pod templat\
e of ${p(e)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-domain`),
stampKept:(i,e,t)=>c("stamp-kept",i,`the stamp of ${p(t)} in ${p(e)} is kept as it is, since its source is not in this s\
et; --prune-missing removes it`),stampedInBase:(i,e,t)=>c("stamped-in-base",i,`stamp ${m(t.key)} of ${p(e)} was made in \
a base, before its source became ${p(t.source)}, and is replaced; list the function in the outermost overlay alone, wher\
e names and contents are final`),variableForeign:(i,e,t)=>c("stamp-foreign",i,`variable ${m(t)} of ${p(e)} is named like\
 a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(i,e,t)=>c("\
workload-missing",i,`${p(e)} takes its pod template from ${m(t)}, which is not in this set; nothing is stamped for it: a\
dd the target to the set`)};function Je(i,e){return i<e?-1:i>e?1:0}var Ze=require("node:fs"),Qe=require("node:os"),fe=require("node:path"),R=I(T(),1);var b=require("node:fs"),Lt=I(T(),1),Gt=1<<20;function Xe(i,e){let t=(0,b.openSync)(i,"r");try{let{size:n}=(0,b.fstatSync)(
t);if(n>e)return;if(n>0){let r=(0,b.readFileSync)(t);return r.length>e?void 0:r}let o=[];for(let r=0;r<=e;){let s=Buffer.
allocUnsafe(Math.min(Gt,e+1-r)),a=(0,b.readSync)(t,s);if(a===0)return Buffer.concat(o);o.push(s.subarray(0,a)),r+=a}return}finally{
(0,b.closeSync)(t)}}var jt=64*1024;function ge(i,e){let t;try{t=Xe(i,jt)}catch(n){let o=n instanceof Error&&"code"in n?String(n.code):"unkno\
wn error";if(o==="ENOENT")return;throw new R.UsageError(`${e}: the file cannot be read (${o})`,{cause:n})}if(t===void 0)
throw new R.UsageError(`${e}: the file is larger than 64 KiB`);return t}var Ut=36;function et(i,e){return(0,Qe.platform)()===
"win32"?[]:i.flatMap(t=>{let n=(0,Ze.statSync)((0,fe.resolve)(e,t),{throwIfNoEntry:!1});return n?.isFile()===!0&&(n.mode&
Ut)!==0?[Ye.hashKeyPermissions(t)]:[]})}var qt=10,Kt=13;function ye(i,e){let t=`--hash-key-file ${i}`.trimEnd();if(i==="")
throw new R.UsageError(`${t} is empty (a variable that is not set?): name the file with the key`);let n=ge((0,fe.resolve)(
e,i),t);if(n===void 0)throw new R.UsageError(`${t}: there is no such file`);let o=n.length;if(o>0&&n[o-1]===qt&&(o-=o>1&&
n[o-2]===Kt?2:1),o===0)throw new R.UsageError(`${t}: the file is empty; make a key with: openssl rand -base64 32`);return n.
subarray(0,o)}var P=I(T(),1);var Bt=/^(?:1|t|T|true|TRUE|True)$/,zt=/^(?:0|f|F|false|FALSE|False)$/;function K(i,e,t){switch(i.type){case"boolean":case"\
bool-string":{if(typeof e=="boolean")return e;if(typeof e=="string"&&Bt.test(e))return!0;if(typeof e=="string"&&zt.test(
e))return!1;throw new P.UsageError(`${t} takes true or false`)}case"choice":{if(typeof e=="string"&&i.choices?.includes(
e)===!0)return e;throw new P.UsageError(`${t} takes ${(i.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"st\
ring":{if(typeof e=="string")return e;throw new P.UsageError(`${t} takes one value`)}case"list":return q(e).flatMap(n=>n.
split(",")).filter(n=>n!=="");default:return q(e).flatMap(n=>n.split(`
`)).filter(n=>n!=="")}}function q(i){return typeof i=="boolean"?[]:typeof i=="string"?[i]:i}function tt(i,e){let t={};for(let{
name:r}of k){let s=i[x(r)];s!==void 0&&(t[x(r)]=s)}delete t.hashKeyFile;let{hashKeyFile:n,severity:o}=i;if(typeof n=="ob\
ject"){let[r="",...s]=n.toReversed();t.hashKey=ye(r,e),t.otherHashKeys=s.map(a=>ye(a,e))}return typeof o=="object"&&(t.severity=
Yt(o)),t}function Yt(i){return Object.fromEntries(i.map(e=>{let t=e.indexOf("=");if(t<1)throw new P.UsageError("--severi\
ty takes CODE=error|warning|info|off, e.g. key-missing=error");return[e.slice(0,t),e.slice(t+1)]}))}var _e=".rollstamp.yaml";function rt(i,{paths:e,flags:t},n){let o=on(n.cwd),r=new Map;for(let u of[...k,...v]){let d=tn(
u,{flags:t,config:o,io:n});d!==void 0&&en(u,i)&&r.set(x(u.name),d)}let s=Object.fromEntries(r),a=u=>r.get(u)===!0;return{
command:i,paths:Zt(e.length>0?e:nn(o.get("paths"))),options:tt(s,n.cwd),drafts:et(nt(r,"hashKeyFile"),n.cwd),exclude:nt(
r,"exclude"),tracked:a("tracked"),allowUnrendered:a("allowUnrendered"),inPlace:a("inPlace"),diff:r.get("diff")!==!1,unseen:a(
"unseen"),format:Qt(r.get("format")),quiet:a("quiet"),idleFlags:N.filter(({name:u})=>t[x(u)]!==void 0).map(({name:u})=>`\
--${u}`),idleVariables:Object.keys(n.env).filter(Xt).toSorted(Je)}}var Jt=new Set([...k,...v].map(({name:i})=>U(i)));function Xt(i){
return i.startsWith("ROLLSTAMP_")&&!Jt.has(i)&&!/_(?:SERVICE|PORT)(?:_|$)/.test(i)}function Zt(i){if(!i.includes(""))return i;
throw new we.UsageError("a path is empty (a variable that is not set?): name a file or a directory; . is this one")}function nt(i,e){
let t=i.get(e);return typeof t=="object"?t:[]}function Qt(i){return i==="json"||i==="github"?i:"text"}function en(i,e){return!("\
commands"in i)||i.commands.includes(e)}function tn(i,{flags:e,config:t,io:n}){let o=x(i.name),r=e[o];if(r!==void 0)return K(
i,r,`--${i.name}`);let s=n.env[U(i.name)]??"";if(s!=="")return K(i,s,U(i.name));let a=t.get(o);return a===void 0?void 0:
K(i,a.value,`${a.place}: ${o}`)}function nn(i){return i===void 0||i.value===""?[]:q(i.value)}function on(i){let e=ge((0,it.resolve)(
i,_e),_e);if(e===void 0)return new Map;let t=(0,ot.parseConfig)(_e,Buffer.from(e).toString("utf8")),n=new Set(["paths",...[
...k,...v].map(({name:o})=>x(o))]);for(let[o,{place:r}]of t)if(!n.has(o))throw new we.UsageError(`${r}: there is no opti\
on ${m(o)}; options are flags in camelCase, e.g. autoReloadAll, and paths`);return t}var st="0.1.0";async function rn(i,e){let t,n=un(e,(o,r,s)=>{t=rt(o,{paths:r,flags:s},e)});try{if(i.length===0)return n.outputHelp(),{exitCode:0};
sn(n,i),await n.parseAsync(fn(i),{from:"user"})}catch(o){if(!(o instanceof Ne))throw o;if(o.exitCode===0)return{exitCode:0};
throw new B.UsageError(an(o,i),{cause:o})}return t??{exitCode:0}}function sn(i,e){let t=e[0]==="help"?e[1]:e[0],n=i.commands.
map(o=>o.name());if(!(t===void 0||t.startsWith("-")||t==="help"||n.includes(t)))throw new B.UsageError(`unknown command ${t}\
; the commands are ${n.join(", ")}; see rollstamp --help`)}function an({message:i},e){let[t=""]=e,n=t.startsWith("-"),o=`\
see rollstamp${n?"":` ${t}`} --help`,[,r,s]=/unknown option '(.*?)'(?:\n\(Did you mean (.*)\?\))?$/s.exec(i)??[];if(r!==
void 0){let d=v.find(({name:l})=>r===`--${l}`||r===`--no-${l}`)?.commands;return n?`unknown option ${r} before the comma\
nd; options come after it, e.g. rollstamp check --quiet; ${o}`:d!==void 0?`${r} is an option of ${d.join(" and ")}, not \
of ${t}; ${o}`:`unknown option ${r}${s===void 0?"":`; did you mean ${s}?`}; ${o}`}let[,a,u]=/option '(--\S+) <(.*)>' argument missing$/.
exec(i)??[];return a!==void 0?`${a} takes a value: ${String(u)}; ${o}`:`${i.replace(/^error: /,"")}; ${o}`}var ln=["stam\
p","check","explain"];function un(i,e){let t=new pe("rollstamp");t.version(st,"-V, --version","Show the version").helpOption(
"-h, --help","Show help").helpCommand("help [command]","Show help for a command").description(Me).configureOutput({writeOut:n=>i.
stdout.write(n),writeErr:()=>{},getOutHelpWidth:()=>100,getErrHelpWidth:()=>100}).exitOverride();for(let n of ln)t.addCommand(
hn(n,t,e));return t}function hn(i,e,t){let n=new pe(i).copyInheritedSettings(e);n.summary(me[i].summary).description(me[i].
description).argument("[paths...]","Files form one set, every directory is a set of its own; - is standard input").addHelpText(
"after",`
${Le[i]}`).action((o,r)=>{t(i,o,r)});for(let o of v)o.commands.includes(i)&&at(n,o);for(let o of k)at(n,o);for(let{name:o,
type:r}of N){let s=r==="boolean",a=new F(s?`--${o}`:`--${o} <value>`).hideHelp();n.addOption(a),s&&lt(n,a,new F(`--no-${o}`).
hideHelp())}return n}function at(i,e){let t=e.choices?.join("|")??e.value??"VALUE",n=e.type==="list"||e.type==="repeat"||
e.type==="paths",o=e.type==="boolean",r=o&&e.default==="true",s=`${e.group}:`,a=new F(o?`--${e.name}`:`--${e.name} <${t}\
>`,cn(e));if(n&&a.argParser((d,l)=>[...l??[],d]),r&&a.hideHelp(),i.addOption(a.helpGroup(s)),!o)return;let u=new F(`--no\
-${e.name}`,`Do not ${e.help.charAt(0).toLowerCase()}${e.help.slice(1)}`);r||u.hideHelp(),lt(i,a,u.helpGroup(s))}function lt(i,e,t){
i.addOption(t),i.setOptionValueWithSource(e.attributeName(),void 0,"default")}function cn({help:i,default:e,type:t}){return e===
void 0||t==="boolean"?i:`${i} (default: ${e})`}var pn=new Set([...k,...v,...N].filter(({type:i})=>i==="boolean").map(({name:i})=>i)),
dn=/^(?:1|t|T|true|TRUE|True)$/,mn=/^(?:0|f|F|false|FALSE|False)$/;function fn(i){let e=i.indexOf("--");return i.map((t,n)=>{
let[,o="",r=""]=/^--([^=]+)=(.*)$/s.exec(t)??[];if(!pn.has(o)||e!==-1&&n>e)return t;if(dn.test(r))return`--${o}`;if(mn.test(
r))return`--no-${o}`;throw new B.UsageError(`--${o} takes true or false`)})}0&&(module.exports={parseArguments});
