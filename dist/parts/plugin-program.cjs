"use strict";var ut=Object.create;var V=Object.defineProperty,ht=Object.defineProperties,ct=Object.getOwnPropertyDescriptor,pt=Object.getOwnPropertyDescriptors,
dt=Object.getOwnPropertyNames,M=Object.getOwnPropertySymbols,mt=Object.getPrototypeOf,z=Object.prototype.hasOwnProperty,
be=Object.prototype.propertyIsEnumerable;var we=(r,e,t)=>e in r?V(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t,_=(r,e)=>{for(var t in e||={})z.
call(e,t)&&we(r,t,e[t]);if(M)for(var t of M(e))be.call(e,t)&&we(r,t,e[t]);return r},$=(r,e)=>ht(r,pt(e));var Ce=(r,e)=>{var t={};for(var n in r)z.call(r,n)&&e.indexOf(n)<0&&(t[n]=r[n]);if(r!=null&&M)for(var n of M(r))e.indexOf(
n)<0&&be.call(r,n)&&(t[n]=r[n]);return t};var C=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},ft=(r,e)=>{for(var t in e)
V(r,t,{get:e[t],enumerable:!0})},Ae=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of dt(e))!z.call(
r,i)&&i!==t&&V(r,i,{get:()=>e[i],enumerable:!(n=ct(e,i))||n.enumerable});return r};var I=(r,e,t)=>(t=r!=null?ut(mt(r)):{},Ae(e||!r||!r.__esModule?V(t,"default",{value:r,enumerable:!0}):t,r)),gt=r=>Ae(V({},
"__esModule",{value:!0}),r);var H=C(J=>{var L=class extends Error{constructor(e,t,n){super(n),Error.captureStackTrace(this,this.constructor),this.name=
this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},Y=class extends L{constructor(e){super(1,"co\
mmander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};J.CommanderError=
L;J.InvalidArgumentError=Y});var G=C(Z=>{var{InvalidArgumentError:yt}=H(),X=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,this.
parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=
!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this.
_name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(e,t){
return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=e,this.defaultValueDescription=
t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.
argChoices.includes(t))throw new yt(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(
t,n):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function _t(r){let e=r.
name()+(r.variadic===!0?"...":"");return r.required?"<"+e+">":"["+e+"]"}Z.Argument=X;Z.humanReadableArgName=_t});var te=C(ee=>{var{humanReadableArgName:Ot}=G(),Q=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=
!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){
let t=e.commands.filter(i=>!i._hidden),n=e._getHelpCommand();return n&&!n._hidden&&t.push(n),this.sortSubcommands&&t.sort(
(i,o)=>i.name().localeCompare(o.name())),t}compareOptions(e,t){let n=i=>i.short?i.short.replace(/^-/,""):i.long.replace(
/^--/,"");return n(e).localeCompare(n(t))}visibleOptions(e){let t=e.options.filter(i=>!i.hidden),n=e._getHelpOption();if(n&&
!n.hidden){let i=n.short&&e._findOption(n.short),o=n.long&&e._findOption(n.long);!i&&!o?t.push(n):n.long&&!o?t.push(e.createOption(
n.long,n.description)):n.short&&!i&&t.push(e.createOption(n.short,n.description))}return this.sortOptions&&t.sort(this.compareOptions),
t}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let t=[];for(let n=e.parent;n;n=n.parent){let i=n.options.
filter(o=>!o.hidden);t.push(...i)}return this.sortOptions&&t.sort(this.compareOptions),t}visibleArguments(e){return e._argsDescription&&
e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.name()]||""}),e.registeredArguments.
find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.map(n=>Ot(n)).join(" ");return e.
_name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:"")}optionTerm(e){return e.flags}argumentTerm(e){
return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(e).reduce((n,i)=>Math.max(n,this.displayWidth(
t.styleSubcommandTerm(t.subcommandTerm(i)))),0)}longestOptionTermLength(e,t){return t.visibleOptions(e).reduce((n,i)=>Math.
max(n,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestGlobalOptionTermLength(e,t){return t.visibleGlobalOptions(
e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestArgumentTermLength(e,t){return t.
visibleArguments(e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(i)))),0)}commandUsage(e){
let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let n="";for(let i=e.parent;i;i=i.parent)n=i.name()+" "+n;return n+
t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){
let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&
(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==
void 0&&t.push(`env: ${e.envVar}`),t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}
return e.description}argumentDescription(e){let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(
n)).join(", ")}`),e.defaultValue!==void 0&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),
t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}formatItemList(e,t,n){
return t.length===0?[]:[n.styleTitle(e),...t,""]}groupItems(e,t,n){let i=new Map;return e.forEach(o=>{let s=n(o);i.has(s)||
i.set(s,[])}),t.forEach(o=>{let s=n(o);i.has(s)||i.set(s,[]),i.get(s).push(o)}),i}formatHelp(e,t){let n=t.padWidth(e,t),
i=t.helpWidth??80;function o(h,f){return t.formatItem(h,n,f,t)}let s=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(
e))}`,""],a=t.commandDescription(e);a.length>0&&(s=s.concat([t.boxWrap(t.styleCommandDescription(a),i),""]));let u=t.visibleArguments(
e).map(h=>o(t.styleArgumentTerm(t.argumentTerm(h)),t.styleArgumentDescription(t.argumentDescription(h))));if(s=s.concat(
this.formatItemList("Arguments:",u,t)),this.groupItems(e.options,t.visibleOptions(e),h=>h.helpGroupHeading??"Options:").
forEach((h,f)=>{let T=h.map(E=>o(t.styleOptionTerm(t.optionTerm(E)),t.styleOptionDescription(t.optionDescription(E))));s=
s.concat(this.formatItemList(f,T,t))}),t.showGlobalOptions){let h=t.visibleGlobalOptions(e).map(f=>o(t.styleOptionTerm(t.
optionTerm(f)),t.styleOptionDescription(t.optionDescription(f))));s=s.concat(this.formatItemList("Global Options:",h,t))}
return this.groupItems(e.commands,t.visibleCommands(e),h=>h.helpGroup()||"Commands:").forEach((h,f)=>{let T=h.map(E=>o(t.
styleSubcommandTerm(t.subcommandTerm(E)),t.styleSubcommandDescription(t.subcommandDescription(E))));s=s.concat(this.formatItemList(
f,T,t))}),s.join(`
`)}displayWidth(e){return ke(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.
styleOptionText(t):t==="[command]"?this.styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(
t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(
e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.styleDescriptionText(
e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(
" ").map(t=>t==="[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(
t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){
return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(e,t),t.longestGlobalOptionTermLength(
e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,n,i){
let s=" ".repeat(2);if(!n)return s+e;let a=e.padEnd(t+e.length-i.displayWidth(e)),u=2,l=(this.helpWidth??80)-t-u-2,h;return l<
this.minWidthToWrap||i.preformatted(n)?h=n:h=i.boxWrap(n,l).replace(/\n/g,`
`+" ".repeat(t+u)),s+a+" ".repeat(u)+h.replace(/\n/g,`
${s}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let n=e.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,o=[];return n.forEach(s=>{
let a=s.match(i);if(a===null){o.push("");return}let u=[a.shift()],c=this.displayWidth(u[0]);a.forEach(l=>{let h=this.displayWidth(
l);if(c+h<=t){u.push(l),c+=h;return}o.push(u.join(""));let f=l.trimStart();u=[f],c=this.displayWidth(f)}),o.push(u.join(
""))}),o.join(`
`)}};function ke(r){let e=/\x1b\[\d*(;\d*)*m/g;return r.replace(e,"")}ee.Help=Q;ee.stripColor=ke});var oe=C(re=>{var{InvalidArgumentError:wt}=H(),ne=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=
e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let n=bt(e);this.
short=n.shortFlag,this.long=n.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,
this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.
conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.
implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||
!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.
includes(t))throw new wt(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,
n):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?
$e(this.name().replace(/^no-/,"")):$e(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},ie=class{constructor(e){this.positiveOptions=
new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),
t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,n)=>{this.positiveOptions.has(n)&&this.
dualOptions.add(n)})}valueFromOption(e,t){let n=t.attributeName();if(!this.dualOptions.has(n))return!0;let i=this.negativeOptions.
get(n).presetArg,o=i!==void 0?i:!1;return t.negate===(o===e)}};function $e(r){return r.split("-").reduce((e,t)=>e+t[0].toUpperCase()+
t.slice(1))}function bt(r){let e,t,n=/^-[^-]$/,i=/^--[^-]/,o=r.split(/[ |,]+/).concat("guard");if(n.test(o[0])&&(e=o.shift()),
i.test(o[0])&&(t=o.shift()),!e&&n.test(o[0])&&(e=o.shift()),!e&&i.test(o[0])&&(e=t,t=o.shift()),o[0].startsWith("-")){let s=o[0],
a=`option creation failed due to '${s}' in option flags '${r}'`;throw/^-[^-][^-]/.test(s)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):n.test(s)?new Error(`${a}
- too many short flags`):i.test(s)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in \
'${r}'.`);return{shortFlag:e,longFlag:t}}re.Option=ne;re.DualOptions=ie});var ve=C(Se=>{function Ct(r,e){if(Math.abs(r.length-e.length)>3)return Math.max(r.length,e.length);let t=[];for(let n=0;n<=
r.length;n++)t[n]=[n];for(let n=0;n<=e.length;n++)t[0][n]=n;for(let n=1;n<=e.length;n++)for(let i=1;i<=r.length;i++){let o=1;
r[i-1]===e[n-1]?o=0:o=1,t[i][n]=Math.min(t[i-1][n]+1,t[i][n-1]+1,t[i-1][n-1]+o),i>1&&n>1&&r[i-1]===e[n-2]&&r[i-2]===e[n-
1]&&(t[i][n]=Math.min(t[i][n],t[i-2][n-2]+1))}return t[r.length][e.length]}function At(r,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let t=r.startsWith("--");t&&(r=r.slice(2),e=e.map(s=>s.slice(2)));let n=[],i=3,o=.4;return e.forEach(
s=>{if(s.length<=1)return;let a=Ct(r,s),u=Math.max(r.length,s.length);(u-a)/u>o&&(a<i?(i=a,n=[s]):a===i&&n.push(s))}),n.
sort((s,a)=>s.localeCompare(a)),t&&(n=n.map(s=>`--${s}`)),n.length>1?`
(Did you mean one of ${n.join(", ")}?)`:n.length===1?`
(Did you mean ${n[0]}?)`:""}Se.suggestSimilar=At});var Te=C(he=>{var kt=require("node:events").EventEmitter,se=require("node:child_process"),A=require("node:path"),j=require("node:fs"),
g=require("node:process"),{Argument:$t,humanReadableArgName:St}=G(),{CommanderError:ae}=H(),{Help:vt,stripColor:xt}=te(),
{Option:xe,DualOptions:Et}=oe(),{suggestSimilar:Ee}=ve(),le=class r extends kt{constructor(e){super(),this.commands=[],this.
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
let i=t,o=n;typeof i=="object"&&i!==null&&(o=i,i=null),o=o||{};let[,s,a]=e.match(/([^ ]+) *(.*)/),u=this.createCommand(s);
return i&&(u.description(i),u._executableHandler=!0),o.isDefault&&(this._defaultCommandName=u._name),u._hidden=!!(o.noHelp||
o.hidden),u._executableFile=o.executableFile||null,a&&u.arguments(a),this._registerCommand(u),u.parent=this,u.copyInheritedSettings(
this),i?this:u}createCommand(e){return new r(e)}createHelp(){return Object.assign(new vt,this.configureHelp())}configureHelp(e){
return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:
(this._outputConfiguration=_(_({},this._outputConfiguration),e),this)}showHelpAfterError(e=!0){return typeof e!="string"&&
(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){
if(!e._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),
(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){
return new $t(e,t)}argument(e,t,n,i){let o=this.createArgument(e,t);return typeof n=="function"?o.default(i).argParser(n):
o.default(n),this.addArgument(o),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(e){
let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.
name()}'`);if(e.required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required a\
rgument is never used: '${e.name()}'`);return this.registeredArguments.push(e),this}helpCommand(e,t){if(typeof e=="boole\
an")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;
let n=e??"help [command]",[,i,o]=n.match(/([^ ]+) *(.*)/),s=t??"display help for command",a=this.createCommand(i);return a.
helpOption(!1),o&&a.arguments(o),s&&a.description(s),this._addImplicitHelpCommand=!0,this._helpCommand=a,(e||t)&&this._initCommandGroup(
a),this}addHelpCommand(e,t){return typeof e!="object"?(this.helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this.
_helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&
!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):
null}hook(e,t){let n=["preSubcommand","preAction","postAction"];if(!n.includes(e))throw new Error(`Unexpected value for \
event passed to hook : '${e}'.
Expecting one of '${n.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=
[t],this}exitOverride(e){return e?this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAs\
ync")throw t},this}_exit(e,t,n){this._exitCallback&&this._exitCallback(new ae(e,t,n)),g.exit(e)}action(e){let t=n=>{let i=this.
registeredArguments.length,o=n.slice(0,i);return this._storeOptionsAsProperties?o[i]=this:o[i]=this.opts(),o.push(this),
e.apply(this,o)};return this._actionHandler=t,this}createOption(e,t){return new xe(e,t)}_callParseArg(e,t,n,i){try{return e.
parseArg(t,n)}catch(o){if(o.code==="commander.invalidArgument"){let s=`${i} ${o.message}`;this.error(s,{exitCode:o.exitCode,
code:o.code})}throw o}}_registerOption(e){let t=e.short&&this._findOption(e.short)||e.long&&this._findOption(e.long);if(t){
let n=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&` to \
command '${this._name}'`} due to conflicting flag '${n}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=i=>[i.name()].
concat(i.aliases()),n=t(e).find(i=>this._findCommand(i));if(n){let i=t(this._findCommand(n)).join("|"),o=t(e).join("|");
throw new Error(`cannot add command '${o}' as already have command '${i}'`)}this._initCommandGroup(e),this.commands.push(
e)}addOption(e){this._registerOption(e);let t=e.name(),n=e.attributeName();if(e.negate){let o=e.long.replace(/^--no-/,"-\
-");this._findOption(o)||this.setOptionValueWithSource(n,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==
void 0&&this.setOptionValueWithSource(n,e.defaultValue,"default");let i=(o,s,a)=>{o==null&&e.presetArg!==void 0&&(o=e.presetArg);
let u=this.getOptionValue(n);o!==null&&e.parseArg?o=this._callParseArg(e,o,u,s):o!==null&&e.variadic&&(o=e._collectValue(
o,u)),o==null&&(e.negate?o=!1:e.isBoolean()||e.optional?o=!0:o=""),this.setOptionValueWithSource(n,o,a)};return this.on(
"option:"+t,o=>{let s=`error: option '${e.flags}' argument '${o}' is invalid.`;i(o,s,"cli")}),e.envVar&&this.on("optionE\
nv:"+t,o=>{let s=`error: option '${e.flags}' value '${o}' from env '${e.envVar}' is invalid.`;i(o,s,"env")}),this}_optionEx(e,t,n,i,o){
if(typeof t=="object"&&t instanceof xe)throw new Error("To add an Option object use addOption() instead of option() or r\
equiredOption()");let s=this.createOption(t,n);if(s.makeOptionMandatory(!!e.mandatory),typeof i=="function")s.default(o).
argParser(i);else if(i instanceof RegExp){let a=i;i=(u,c)=>{let l=a.exec(u);return l?l[0]:c},s.default(o).argParser(i)}else
s.default(i);return this.addOption(s)}option(e,t,n,i){return this._optionEx({},e,t,n,i)}requiredOption(e,t,n,i){return this.
_optionEx({mandatory:!0},e,t,n,i)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){
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
fined");if(t=t||{},e===void 0&&t.from===void 0){g.versions?.electron&&(t.from="electron");let i=g.execArgv??[];(i.includes(
"-e")||i.includes("--eval")||i.includes("-p")||i.includes("--print"))&&(t.from="eval")}e===void 0&&(e=g.argv),this.rawArgs=
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
e))return;let i=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcom\
mand, use .executableDir() to supply a custom directory",o=`'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.descript\
ion()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(o)}_executeSubCommand(e,t){t=t.slice();let n=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function o(l,h){
let f=A.resolve(l,h);if(j.existsSync(f))return f;if(i.includes(A.extname(h)))return;let T=i.find(E=>j.existsSync(`${f}${E}`));
if(T)return`${f}${T}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let s=e._executableFile||
`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let l;try{l=j.realpathSync(this._scriptPath)}catch{
l=this._scriptPath}a=A.resolve(A.dirname(l),a)}if(a){let l=o(a,s);if(!l&&!e._executableFile&&this._scriptPath){let h=A.basename(
this._scriptPath,A.extname(this._scriptPath));h!==this._name&&(l=o(a,`${h}-${e._name}`))}s=l||s}n=i.includes(A.extname(s));
let u;g.platform!=="win32"?n?(t.unshift(s),t=Ie(g.execArgv).concat(t),u=se.spawn(g.argv[0],t,{stdio:"inherit"})):u=se.spawn(
s,t,{stdio:"inherit"}):(this._checkForMissingExecutable(s,a,e._name),t.unshift(s),t=Ie(g.execArgv).concat(t),u=se.spawn(
g.execPath,t,{stdio:"inherit"})),u.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(h=>{g.on(h,()=>{u.killed===
!1&&u.exitCode===null&&u.kill(h)})});let c=this._exitCallback;u.on("close",l=>{l=l??1,c?c(new ae(l,"commander.executeSub\
CommandAsync","(close)")):g.exit(l)}),u.on("error",l=>{if(l.code==="ENOENT")this._checkForMissingExecutable(s,a,e._name);else if(l.
code==="EACCES")throw new Error(`'${s}' not executable`);if(!c)g.exit(1);else{let h=new ae(1,"commander.executeSubComman\
dAsync","(error)");h.nestedError=l,c(h)}}),this.runningCommand=u}_dispatchSubcommand(e,t,n){let i=this._findCommand(e);i||
this.help({error:!0}),i._prepareForParse();let o;return o=this._chainOrCallSubCommandHook(o,i,"preSubcommand"),o=this._chainOrCall(
o,()=>{if(i._executableHandler)this._executeSubCommand(i,t.concat(n));else return i._parseCommand(t,n)}),o}_dispatchHelpCommand(e){
e||this.help();let t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),this._dispatchSubcommand(e,[],[this.
_getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach(
(e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.
registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){
let e=(n,i,o)=>{let s=i;if(i!==null&&n.parseArg){let a=`error: command-argument value '${i}' is invalid for argument '${n.
name()}'.`;s=this._callParseArg(n,i,o,a)}return s};this._checkNumberOfArguments();let t=[];this.registeredArguments.forEach(
(n,i)=>{let o=n.defaultValue;n.variadic?i<this.args.length?(o=this.args.slice(i),n.parseArg&&(o=o.reduce((s,a)=>e(n,a,s),
n.defaultValue))):o===void 0&&(o=[]):i<this.args.length&&(o=this.args[i],n.parseArg&&(o=e(n,o,n.defaultValue))),t[i]=o}),
this.processedArgs=t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(()=>t()):t()}_chainOrCallHooks(e,t){
let n=e,i=[];return this._getCommandAndAncestors().reverse().filter(o=>o._lifeCycleHooks[t]!==void 0).forEach(o=>{o._lifeCycleHooks[t].
forEach(s=>{i.push({hookedCommand:o,callback:s})})}),t==="postAction"&&i.reverse(),i.forEach(o=>{n=this._chainOrCall(n,()=>o.
callback(o.hookedCommand,this))}),n}_chainOrCallSubCommandHook(e,t,n){let i=e;return this._lifeCycleHooks[n]!==void 0&&this.
_lifeCycleHooks[n].forEach(o=>{i=this._chainOrCall(i,()=>o(this,t))}),i}_parseCommand(e,t){let n=this.parseOptions(t);if(this.
_parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(n.operands),t=n.unknown,this.args=e.concat(t),e&&this._findCommand(
e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&e[0]===this._getHelpCommand().name())
return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(t),this._dispatchSubcommand(
this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&
this.help({error:!0}),this._outputHelpIfRequested(n.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let i=()=>{n.unknown.length>0&&this.unknownOption(n.unknown[0])},o=`command:${this.name()}`;if(this._actionHandler){i(),
this._processArguments();let s;return s=this._chainOrCallHooks(s,"preAction"),s=this._chainOrCall(s,()=>this._actionHandler(
this.processedArgs)),this.parent&&(s=this._chainOrCall(s,()=>{this.parent.emit(o,e,t)})),s=this._chainOrCallHooks(s,"pos\
tAction"),s}if(this.parent?.listenerCount(o))i(),this._processArguments(),this.parent.emit(o,e,t);else if(e.length){if(this.
_findCommand("*"))return this._dispatchSubcommand("*",e,t);this.listenerCount("command:*")?this.emit("command:*",e,t):this.
commands.length?this.unknownCommand():(i(),this._processArguments())}else this.commands.length?(i(),this.help({error:!0})):
(i(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.includes(e))}_findOption(e){
return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.
forEach(t=>{t.mandatory&&e.getOptionValue(t.attributeName())===void 0&&e.missingMandatoryOptionValue(t)})})}_checkForConflictingLocalOptions(){
let e=this.options.filter(n=>{let i=n.attributeName();return this.getOptionValue(i)===void 0?!1:this.getOptionValueSource(
i)!=="default"});e.filter(n=>n.conflictsWith.length>0).forEach(n=>{let i=e.find(o=>n.conflictsWith.includes(o.attributeName()));
i&&this._conflictingOption(n,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
let t=[],n=[],i=t;function o(l){return l.length>1&&l[0]==="-"}let s=l=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(l)?!this._getCommandAndAncestors().
some(h=>h.options.map(f=>f.short).some(f=>/^-\d$/.test(f))):!1,a=null,u=null,c=0;for(;c<e.length||u;){let l=u??e[c++];if(u=
null,l==="--"){i===n&&i.push(l),i.push(...e.slice(c));break}if(a&&(!o(l)||s(l))){this.emit(`option:${a.name()}`,l);continue}
if(a=null,o(l)){let h=this._findOption(l);if(h){if(h.required){let f=e[c++];f===void 0&&this.optionMissingArgument(h),this.
emit(`option:${h.name()}`,f)}else if(h.optional){let f=null;c<e.length&&(!o(e[c])||s(e[c]))&&(f=e[c++]),this.emit(`optio\
n:${h.name()}`,f)}else this.emit(`option:${h.name()}`);a=h.variadic?h:null;continue}}if(l.length>2&&l[0]==="-"&&l[1]!=="\
-"){let h=this._findOption(`-${l[1]}`);if(h){h.required||h.optional&&this._combineFlagAndOptionalValue?this.emit(`option\
:${h.name()}`,l.slice(2)):(this.emit(`option:${h.name()}`),u=`-${l.slice(2)}`);continue}}if(/^--[^=]+=/.test(l)){let h=l.
indexOf("="),f=this._findOption(l.slice(0,h));if(f&&(f.required||f.optional)){this.emit(`option:${f.name()}`,l.slice(h+1));
continue}}if(i===t&&o(l)&&!(this.commands.length===0&&s(l))&&(i=n),(this._enablePositionalOptions||this._passThroughOptions)&&
t.length===0&&n.length===0){if(this._findCommand(l)){t.push(l),n.push(...e.slice(c));break}else if(this._getHelpCommand()&&
l===this._getHelpCommand().name()){t.push(l,...e.slice(c));break}else if(this._defaultCommandName){n.push(l,...e.slice(c));
break}}if(this._passThroughOptions){i.push(l,...e.slice(c));break}i.push(l)}return{operands:t,unknown:n}}opts(){if(this.
_storeOptionsAsProperties){let e={},t=this.options.length;for(let n=0;n<t;n++){let i=this.options[n].attributeName();e[i]=
i===this._versionOptionName?this._version:this[i]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().
reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this.
_showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let n=t||{},i=n.exitCode||1,o=n.code||"commander.error";this._exit(i,o,e)}_parseOptionsEnv(){
this.options.forEach(e=>{if(e.envVar&&e.envVar in g.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["def\
ault","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,
g.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Et(this.options),t=n=>this.getOptionValue(
n)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(n));this.options.filter(n=>n.implied!==void 0&&t(
n.attributeName())&&e.valueFromOption(this.getOptionValue(n.attributeName()),n)).forEach(n=>{Object.keys(n.implied).filter(
i=>!t(i)).forEach(i=>{this.setOptionValueWithSource(i,n.implied[i],"implied")})})}missingArgument(e){let t=`error: missi\
ng required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){let t=`error: opt\
ion '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){
let t=`error: required option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){
let n=s=>{let a=s.attributeName(),u=this.getOptionValue(a),c=this.options.find(h=>h.negate&&a===h.attributeName()),l=this.
options.find(h=>!h.negate&&a===h.attributeName());return c&&(c.presetArg===void 0&&u===!1||c.presetArg!==void 0&&u===c.presetArg)?
c:l||s},i=s=>{let a=n(s),u=a.attributeName();return this.getOptionValueSource(u)==="env"?`environment variable '${a.envVar}\
'`:`option '${a.flags}'`},o=`error: ${i(e)} cannot be used with ${i(t)}`;this.error(o,{code:"commander.conflictingOption"})}unknownOption(e){
if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let i=[],o=this;do{let s=o.
createHelp().visibleOptions(o).filter(a=>a.long).map(a=>a.long);i=i.concat(s),o=o.parent}while(o&&!o._enablePositionalOptions);
t=Ee(e,i)}let n=`error: unknown option '${e}'${t}`;this.error(n,{code:"commander.unknownOption"})}_excessArguments(e){if(this.
_allowExcessArguments)return;let t=this.registeredArguments.length,n=t===1?"":"s",o=`error: too many arguments${this.parent?
` for '${this.name()}'`:""}. Expected ${t} argument${n} but got ${e.length}.`;this.error(o,{code:"commander.excessArgume\
nts"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let i=[];this.createHelp().visibleCommands(
this).forEach(o=>{i.push(o.name()),o.alias()&&i.push(o.alias())}),t=Ee(e,i)}let n=`error: unknown command '${e}'${t}`;this.
error(n,{code:"commander.unknownCommand"})}version(e,t,n){if(e===void 0)return this._version;this._version=e,t=t||"-V, -\
-version",n=n||"output the version number";let i=this.createOption(t,n);return this._versionOptionName=i.attributeName(),
this._registerOption(i),this.on("option:"+i.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=
e,t&&(this._argsDescription=t),this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)
return this._aliases[0];let t=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&
(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as its name");let n=this.
parent?._findCommand(e);if(n){let i=[n.name()].concat(n.aliases()).join("|");throw new Error(`cannot add alias '${e}' to\
 command '${this.name()}' as already have command '${i}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this.
_aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===void 0){if(this._usage)return this._usage;let t=this.registeredArguments.
map(n=>St(n));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command\
]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this.
_name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){
return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this.
_defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this._defaultOptionGroup&&!e.helpGroupHeading&&
e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){
return this._name=A.basename(e,A.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let t=this.createHelp(),n=this._getOutputContext(e);t.prepareContext({error:n.error,helpWidth:n.
helpWidth,outputHasColors:n.hasColors});let i=t.formatHelp(this,t);return n.hasColors?i:this._outputConfiguration.stripColor(
i)}_getOutputContext(e){e=e||{};let t=!!e.error,n,i,o;return t?(n=a=>this._outputConfiguration.writeErr(a),i=this._outputConfiguration.
getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(n=a=>this._outputConfiguration.writeOut(a),i=this._outputConfiguration.
getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a=>(i||(a=this._outputConfiguration.stripColor(
a)),n(a)),hasColors:i,helpWidth:o}}outputHelp(e){let t;typeof e=="function"&&(t=e,e=void 0);let n=this._getOutputContext(
e),i={error:n.error,write:n.write,command:this};this._getCommandAndAncestors().reverse().forEach(s=>s.emit("beforeAllHel\
p",i)),this.emit("beforeHelp",i);let o=this.helpInformation({error:n.error});if(t&&(o=t(o),typeof o!="string"&&!Buffer.isBuffer(
o)))throw new Error("outputHelp callback must return a string or a Buffer");n.write(o),this._getHelpOption()?.long&&this.
emit(this._getHelpOption().long),this.emit("afterHelp",i),this._getCommandAndAncestors().forEach(s=>s.emit("afterAllHelp",
i))}helpOption(e,t){return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&
this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??"-h, --\
help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this.
_helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(
e),this}help(e){this.outputHelp(e);let t=Number(g.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(
t,"commander.help","(outputHelp)")}addHelpText(e,t){let n=["beforeAll","before","after","afterAll"];if(!n.includes(e))throw new Error(
`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);let i=`${e}Help`;return this.on(i,o=>{let s;typeof t=="function"?s=t({error:o.error,
command:o.command}):s=t,s&&o.write(`${s}
`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(i=>t.is(i))&&(this.outputHelp(),this._exit(0,"\
commander.helpDisplayed","(outputHelp)"))}};function Ie(r){return r.map(e=>{if(!e.startsWith("--inspect"))return e;let t,
n="127.0.0.1",i="9229",o;return(o=e.match(/^(--inspect(-brk)?)$/))!==null?t=o[1]:(o=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(t=o[1],/^\d+$/.test(o[3])?i=o[3]:n=o[3]):(o=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(t=o[1],n=
o[3],i=o[4]),t&&i!=="0"?`${t}=${n}:${parseInt(i)+1}`:e})}function ue(){if(g.env.NO_COLOR||g.env.FORCE_COLOR==="0"||g.env.
FORCE_COLOR==="false")return!1;if(g.env.FORCE_COLOR||g.env.CLICOLOR_FORCE!==void 0)return!0}he.Command=le;he.useColor=ue});var He=C(O=>{var{Argument:De}=G(),{Command:ce}=Te(),{CommanderError:It,InvalidArgumentError:Re}=H(),{Help:Tt}=te(),{Option:Ve}=oe();
O.program=new ce;O.createCommand=r=>new ce(r);O.createOption=(r,e)=>new Ve(r,e);O.createArgument=(r,e)=>new De(r,e);O.Command=
ce;O.Option=Ve;O.Argument=De;O.Help=Tt;O.CommanderError=It;O.InvalidArgumentError=Re;O.InvalidOptionArgumentError=Re});var D=C((Hn,We)=>{var Dt,Pe=()=>Dt??=require("./lib-errors.cjs");We.exports={__esModule:!0,get InputError(){return Pe().
InputError},get UsageError(){return Pe().UsageError}}});var je=C((Mn,Ge)=>{var Vt,Ht=()=>Vt??=require("./lib-config-file.cjs");Ge.exports={__esModule:!0,get parseConfig(){return Ht().
parseConfig}}});var gn={};ft(gn,{parseArguments:()=>on});module.exports=gt(gn);var Fe=I(He(),1),{program:Sn,createCommand:vn,createArgument:xn,createOption:En,CommanderError:Ne,InvalidArgumentError:In,
InvalidOptionArgumentError:Tn,Command:pe,Argument:Dn,Option:F,Help:Rn}=Fe.default;var B=I(D(),1);function y(r,e,t){return _({name:e,group:r,owner:"application"},t)}function w(r,e,t){return y("Annotation names",r,{type:"\
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
ences it",value:"CODE=LEVEL"}),y("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),w("auto-annotatio\
n","reloader.stakater.com/auto","Opt in with every source that is referenced"),w("configmap-auto-annotation","configmap.\
reloader.stakater.com/auto","The same for ConfigMaps"),w("secret-auto-annotation","secret.reloader.stakater.com/auto","T\
he same for Secrets"),w("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps by name"),
w("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),w("auto-search-annotation","r\
eloader.stakater.com/search","Opt in with referenced sources that match"),w("search-match-annotation","reloader.stakater\
.com/match","On a source: found by search"),w("ignore-annotation","reloader.stakater.com/ignore","On a source: never sta\
mped"),w("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps left out, by name"),
w("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by name")],Fn=[y("Stamp\
s","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their content",owner:"ope\
rator"}),y("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],Rt=["stamp","check","explain"];function S(r,e,i){
var o=i,{commands:t=Rt}=o,n=Ce(o,["commands"]);return $(_({},y(r,e,_({owner:"operator"},n))),{commands:t})}var v=[S("Inp\
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
{name:"reload-on-delete",type:"string"},{name:"sync-after-restart",type:"boolean"},{name:"webhook-url",type:"string"}];function x(r){
return r.replace(/-([A-Za-z])/g,(e,t)=>t.toUpperCase())}function U(r){return`ROLLSTAMP_${r.replaceAll("-","_").toUpperCase()}`}var Me=`Makes pods roll when their configuration changes, from Git alone.

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

${de}`};var it=require("node:path"),rt=I(je(),1),Oe=I(D(),1);var Ue=new WeakMap;function Ft(r){let e=Ue.get(r);if(e!==void 0)return e;let t=[0];for(let i=r.text.indexOf(`
`);i!==-1;i=r.text.indexOf(`
`,i+1))t.push(i+1);let n={starts:t,line:0,offset:0,column:1};return Ue.set(r,n),n}function Ke(r,e){let t=Ft(r),n=Nt(t.starts,
e);return n!==t.line&&(t.line=n,t.offset=t.starts[n]??0,t.column=1),t.column+=qe(r.text,t.offset,e)-qe(r.text,e,t.offset),
t.offset=e,{line:n+1,column:t.column}}function Nt(r,e){let t=0,n=r.length-1;for(;t<n;){let i=t+n+1>>1;(r[i]??0)<=e?t=i:n=
i-1}return t}function qe(r,e,t){let n=0;for(let i=e;i<t;i+=1){let o=r.charCodeAt(i);o!==65279&&(o<56320||o>57343)&&(n+=1)}
return n}var Pt={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","hash-key-permissions":"\
warning","helm-template":"warning","job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"\
warning","namespace-mismatch":"warning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","\
pattern-unmatched":"info","reference-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning",
"rolls-on-delete":"warning","source-after-workload":"warning","source-missing":"info","source-not-deterministic":"warnin\
g","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"warning","template-invalid":"error","workload-missin\
g":"warning"};function p(r,e,t){return{code:r,severity:Pt[r],message:t,place:e}}var Be=253;function Wt(r){return/^[ -~]*$/.
test(r)?r:r.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`)}function m(r){
return Wt(r.length>Be?`${r.slice(0,Be)}\u2026`:r)}function Mt({file:r,offset:e}){return`${m(r.path)}:${String(Ke(r,e).line)}`}
function d({kind:r,name:e}){return`${m(r)} ${e===""?"(without a name)":m(e)}`}var ze=5;function P(r){let e=r.length-ze,t=r.
slice(0,ze).join(", ");return e>0?`${t} and ${String(e)} more`:t}var Ye={aliasShared:(r,e)=>p("alias-shared",r,`the anno\
tations or env of the pod template of ${d(e)} are shared through a YAML alias or merge key, so a stamp there would chang\
e or lose something else; write them out in the pod template`),templateInvalid:(r,e,t)=>p("template-invalid",r,`${t} in \
the pod template of ${d(e)} is not of the type that Kubernetes wants, so it cannot be stamped; correct it`),annotationNoEffect:(r,e,t)=>p(
"annotation-no-effect",r,`annotation ${m(t)} of ${d(e)} only has an effect with Reloader in the cluster; Rollstamp ignor\
es it`),ignoreOnWorkload:(r,e,t)=>p("annotation-no-effect",r,`annotation ${m(t)} of ${d(e)} has no effect there: it goes\
 on a ConfigMap or Secret; to leave the workload alone, annotate it with rollstamp.io/freeze: "true"`),annotationNotString:(r,e,t)=>p(
"annotation-not-string",r,`annotation ${m(t)} of ${d(e)} is not a string and is taken as its text; the API server refuse\
s it: put it in quotes`),annotationsTooLarge:(r,e,t)=>p("annotations-too-large",r,`with its stamps the pod template of ${d(
e)} has ${String(t)} bytes of annotations, Kubernetes takes 262144; use --stamp single`),dataNotBase64:(r,e,t)=>p("data-\
not-base64",r,`key ${m(t)} of ${d(e)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(r,e,t)=>p(
"data-not-scalar",r,`${m(t)} of ${d(e)} is not of the type that Kubernetes wants: data, binaryData and stringData map ke\
ys to strings; correct it`),dataNotString:(r,e,t)=>p("data-not-string",r,`key ${m(t)} of ${d(e)} is not a string; its te\
xt is hashed as it is written, but the API server refuses it: put it in quotes`),duplicateKey:(r,e)=>$(_({},p("duplicate\
-key",r,e?"a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kuber\
netes ignores; remove one of the two":"the key stands twice in its mapping; Kubernetes takes the last one: remove the ot\
her")),{severity:e?"error":"warning"}),joinedObjects:r=>p("duplicate-key",r,"the key stands twice in its object, so Kube\
rnetes sees one object where there may be two: put `---` between them, or remove one key"),dataInBoth:(r,e,t)=>p("duplic\
ate-key",r,`key ${m(t)} of ${d(e)} is in data and in binaryData; binaryData counts, and the API server refuses it: remov\
e one of the two`),duplicateObject:(r,e,t)=>$(_({},p("duplicate-object",r,`${d(e)} in namespace ${m(e.namespace)} is in \
the set ${t.copies===2?"twice":`${String(t.copies)} times`} (first at ${Mt(t.first)}); ${t.isSource?`this one counts${t.
isError?", but the contents differ and a workload is stamped with it":""}`:"each copy is stamped"}: remove one, or give \
environments a folder each`)),{severity:t.isError?"error":"warning"}),envCollision:(r,e,t)=>p("env-collision",r,`${P(t.names.
map(m))} share the variable ${t.variable} in ${d(e)}; rename one, or use --reload-strategy annotations`),flagNoEffect:r=>p(
"flag-no-effect",{path:""},`${r.join(", ")}: only Reloader in the cluster can act on ${r.length===1?"this flag":"these f\
lags"}; Rollstamp ignores ${r.length===1?"it":"them"}`),variableNoEffect:r=>p("flag-no-effect",{path:""},`${P(r.map(m))}\
: no option reads ${r.length===1?"this variable":"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_A\
UTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(r,e,t)=>$(_({},p("hash-key-missing",r,`a stamp of ${d(e)} was mad\
e with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests wit\
h --rekey`)),{severity:t?"info":"error"}),hashKeyPermissions:r=>p("hash-key-permissions",{path:r},"more than its owner m\
ay read this hash key, and whoever has it can test guesses against the stamps of Secrets; run chmod 600 on it or, for a \
Secret volume, set defaultMode: 0400"),helmTemplate:r=>p("helm-template",{path:r},"skipped: this is a Helm template, not\
 a manifest; name the directory that the output of helm template is written to instead, or leave this file out with --ex\
clude"),jobImmutable:(r,e)=>p("job-immutable",r,`${d(e)} cannot change once it is applied, so it is not stamped; annotat\
e it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`),keyMissing:(r,e,t)=>p(
"key-missing",r,`${d(e)} uses key ${m(t.key)} of ${d(t.source)}, which has no such key; its pods will not start: add the\
 key, or set optional: true`),listInList:r=>p("list-in-list",r,"a list stands in a list, which Kubernetes does not unpac\
k; move its items up"),nameInvalid:(r,e)=>p("name-invalid",r,`${d(e)} has a name that Kubernetes refuses, so it is never\
 stamped; use lower-case letters, digits, - and ., at most 253 characters`),namespaceMismatch:(r,e,t)=>{let{source:n}=t,
i=t.workloadIsDefault?`${d(e)} has no namespace, taken as ${m(e.namespace)}; ${d(n)} is in ${m(n.namespace)}: pass --nam\
espace ${m(n.namespace)}`:`${d(e)} is in ${m(e.namespace)}; ${d(n)} has no namespace, taken as ${m(n.namespace)}: pass -\
-namespace ${m(e.namespace)}`;return p("namespace-mismatch",r,i)},namespaceUnknown:(r,e)=>p("namespace-unknown",r,`the l\
abels of namespace ${m(e)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pas\
s --namespace-labels '${m(e)}=key=value'`),notRendered:(r,e)=>p("not-rendered",{path:r},`holds ${m(e)}, so it is the sou\
rce of a render, not a render; name the directory that the output of ${e==="Chart.yaml"?"helm template":"kustomize build"}\
 is written to instead, leave this one out with --exclude, or pass --allow-unrendered`),patternInvalid:(r,e,t)=>p("patte\
rn-invalid",r,`part ${String(t.part)} of annotation ${m(t.key)} of ${d(e)} is not a regular expression that Go (RE2) com\
piles; it is skipped: correct it (the list is cut at commas first)`),patternUnmatched:(r,e,t)=>p("pattern-unmatched",r,`\
part ${String(t.part)} of annotation ${m(t.key)} of ${d(e)} matches nothing in namespace ${m(e.namespace)} of this set`),
referenceAmbiguous:(r,e,t)=>$(_({},p("reference-ambiguous",r,`${d(t.source)} in ${d(e)} could mean ${P(t.candidates.map(
({name:n})=>m(n)))}, and kustomize cannot tell them apart either; give their bases different names for it`)),{severity:t.
isRenamed?"error":"warning"}),referenceNotRewritten:(r,e,t)=>p("reference-not-rewritten",r,`kustomize changes the name o\
f ${d(t)}, but not where ${d(e)} refers to it; add a nameReference for ${m(e.kind)} to the configurations of the kustomi\
zation or, where it has one, silence this finding`),rolloutRestart:(r,e)=>p("rollout-restart",r,`${d(e)} asks Reloader f\
or restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`),rollsOnDelete:(r,e)=>p("\
rolls-on-delete",r,`${d(e)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`),sourceAfterWorkload:(r,e,t)=>p(
"source-after-workload",r,`${d(t)} is applied after ${d(e)} (later phase, sync wave or hook weight), so the pods roll on\
to the old content; apply the source first`),sourceMissing:(r,e,t)=>$(_({},p("source-missing",r,`${d(e)} is not in names\
pace ${m(e.namespace)} of this set, so ${P(t.workloads.map(m))} ${t.workloads.length===1?"is":"are"} not stamped with it\
; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),sourceNotDeterministic:(r,e,t)=>p("sou\
rce-not-deterministic",r,`${d(e)} is different at each render (a random value, the time, or what the cluster holds), so ${P(
t.map(m))} ${t.length===1?"is":"are"} not stamped with it: pods would roll at every render; give the chart a fixed value\
, e.g. the name of an existing Secret`),stampForeign:(r,e,t)=>p("stamp-foreign",r,`annotation ${m(t)} in the pod templat\
e of ${d(e)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-domain`),
stampKept:(r,e,t)=>p("stamp-kept",r,`the stamp of ${d(t)} in ${d(e)} is kept as it is, since its source is not in this s\
et; --prune-missing removes it`),stampedInBase:(r,e,t)=>p("stamped-in-base",r,`stamp ${m(t.key)} of ${d(e)} was made in \
a base, before its source became ${d(t.source)}, and is replaced; list the function in the outermost overlay alone, wher\
e names and contents are final`),variableForeign:(r,e,t)=>p("stamp-foreign",r,`variable ${m(t)} of ${d(e)} is named like\
 a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`),workloadMissing:(r,e,t)=>p("\
workload-missing",r,`${d(e)} takes its pod template from ${m(t)}, which is not in this set; nothing is stamped for it: a\
dd the target to the set`)};function Je(r,e){return r<e?-1:r>e?1:0}var Ze=require("node:fs"),Qe=require("node:os"),fe=require("node:path"),R=I(D(),1);var b=require("node:fs"),Lt=I(D(),1),Gt=1<<20;function Xe(r,e){let t=(0,b.openSync)(r,"r");try{let{size:n}=(0,b.fstatSync)(
t);if(n>e)return;if(n>0){let o=(0,b.readFileSync)(t);return o.length>e?void 0:o}let i=[];for(let o=0;o<=e;){let s=Buffer.
allocUnsafe(Math.min(Gt,e+1-o)),a=(0,b.readSync)(t,s);if(a===0)return Buffer.concat(i);i.push(s.subarray(0,a)),o+=a}return}finally{
(0,b.closeSync)(t)}}var jt=64*1024;function ge(r,e){let t;try{t=Xe(r,jt)}catch(n){let i=n instanceof Error&&"code"in n?String(n.code):"unkno\
wn error";if(i==="ENOENT")return;throw new R.UsageError(`${e}: the file cannot be read (${i})`,{cause:n})}if(t===void 0)
throw new R.UsageError(`${e}: the file is larger than 64 KiB`);return t}var Ut=36;function et(r,e){return(0,Qe.platform)()===
"win32"?[]:r.flatMap(t=>{let n=(0,Ze.statSync)((0,fe.resolve)(e,t),{throwIfNoEntry:!1});return n?.isFile()===!0&&(n.mode&
Ut)!==0?[Ye.hashKeyPermissions(t)]:[]})}var qt=10,Kt=13;function ye(r,e){let t=`--hash-key-file ${r}`.trimEnd();if(r==="")
throw new R.UsageError(`${t} is empty (a variable that is not set?): name the file with the key`);let n=ge((0,fe.resolve)(
e,r),t);if(n===void 0)throw new R.UsageError(`${t}: there is no such file`);let i=n.length;if(i>0&&n[i-1]===qt&&(i-=i>1&&
n[i-2]===Kt?2:1),i===0)throw new R.UsageError(`${t}: the file is empty; make a key with: openssl rand -base64 32`);return n.
subarray(0,i)}var W=I(D(),1);var Bt=/^(?:1|t|T|true|TRUE|True)$/,zt=/^(?:0|f|F|false|FALSE|False)$/;function K(r,e,t){switch(r.type){case"boolean":case"\
bool-string":{if(typeof e=="boolean")return e;if(typeof e=="string"&&Bt.test(e))return!0;if(typeof e=="string"&&zt.test(
e))return!1;throw new W.UsageError(`${t} takes true or false`)}case"choice":{if(typeof e=="string"&&r.choices?.includes(
e)===!0)return e;throw new W.UsageError(`${t} takes ${(r.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"st\
ring":{if(typeof e=="string")return e;throw new W.UsageError(`${t} takes one value`)}case"list":return q(e).flatMap(n=>n.
split(",")).filter(n=>n!=="");default:return q(e).flatMap(n=>n.split(`
`)).filter(n=>n!=="")}}function q(r){return typeof r=="boolean"?[]:typeof r=="string"?[r]:r}function tt(r,e){let t={};for(let{
name:o}of k){let s=r[x(o)];s!==void 0&&(t[x(o)]=s)}delete t.hashKeyFile;let{hashKeyFile:n,severity:i}=r;if(typeof n=="ob\
ject"){let[o="",...s]=n.toReversed();t.hashKey=ye(o,e),t.otherHashKeys=s.map(a=>ye(a,e))}return typeof i=="object"&&(t.severity=
Yt(i)),t}function Yt(r){return Object.fromEntries(r.map(e=>{let t=e.indexOf("=");if(t<1)throw new W.UsageError("--severi\
ty takes CODE=error|warning|info|off, e.g. key-missing=error");return[e.slice(0,t),e.slice(t+1)]}))}var _e=".rollstamp.yaml";function ot(r,{paths:e,flags:t},n){let i=rn(n.cwd),o=new Map;for(let u of[...k,...v]){let c=tn(
u,{flags:t,config:i,io:n});c!==void 0&&en(u,r)&&o.set(x(u.name),c)}let s=Object.fromEntries(o),a=u=>o.get(u)===!0;return{
command:r,paths:Zt(e.length>0?e:nn(i.get("paths"))),options:tt(s,n.cwd),drafts:et(nt(o,"hashKeyFile"),n.cwd),exclude:nt(
o,"exclude"),tracked:a("tracked"),allowUnrendered:a("allowUnrendered"),inPlace:a("inPlace"),diff:o.get("diff")!==!1,unseen:a(
"unseen"),format:Qt(o.get("format")),quiet:a("quiet"),idleFlags:N.filter(({name:u})=>t[x(u)]!==void 0).map(({name:u})=>`\
--${u}`),idleVariables:Object.keys(n.env).filter(Xt).toSorted(Je)}}var Jt=new Set([...k,...v].map(({name:r})=>U(r)));function Xt(r){
return r.startsWith("ROLLSTAMP_")&&!Jt.has(r)&&!/_(?:SERVICE|PORT)(?:_|$)/.test(r)}function Zt(r){if(!r.includes(""))return r;
throw new Oe.UsageError("a path is empty (a variable that is not set?): name a file or a directory; . is this one")}function nt(r,e){
let t=r.get(e);return typeof t=="object"?t:[]}function Qt(r){return r==="json"||r==="github"?r:"text"}function en(r,e){return!("\
commands"in r)||r.commands.includes(e)}function tn(r,{flags:e,config:t,io:n}){let i=x(r.name),o=e[i];if(o!==void 0)return K(
r,o,`--${r.name}`);let s=n.env[U(r.name)]??"";if(s!=="")return K(r,s,U(r.name));let a=t.get(i);return a===void 0?void 0:
K(r,a.value,`${a.place}: ${i}`)}function nn(r){return r===void 0||r.value===""?[]:q(r.value)}function rn(r){let e=ge((0,it.resolve)(
r,_e),_e);if(e===void 0)return new Map;let t=(0,rt.parseConfig)(_e,Buffer.from(e).toString("utf8")),n=new Set(["paths",...[
...k,...v].map(({name:i})=>x(i))]);for(let[i,{place:o}]of t)if(!n.has(i))throw new Oe.UsageError(`${o}: there is no opti\
on ${m(i)}; options are flags in camelCase, e.g. autoReloadAll, and paths`);return t}var st="0.1.0";async function on(r,e){let t,n=un(e,(i,o,s)=>{t=ot(i,{paths:o,flags:s},e)});try{if(r.length===0)return n.outputHelp(),{exitCode:0};
sn(n,r),await n.parseAsync(fn(r),{from:"user"})}catch(i){if(!(i instanceof Ne))throw i;if(i.exitCode===0)return{exitCode:0};
throw new B.UsageError(an(i,r),{cause:i})}return t??{exitCode:0}}function sn(r,e){let t=e[0]==="help"?e[1]:e[0],n=r.commands.
map(i=>i.name());if(!(t===void 0||t.startsWith("-")||t==="help"||n.includes(t)))throw new B.UsageError(`unknown command ${t}\
; the commands are ${n.join(", ")}; see rollstamp --help`)}function an({message:r},e){let[t=""]=e,n=t.startsWith("-"),i=`\
see rollstamp${n?"":` ${t}`} --help`,[,o,s]=/unknown option '(.*?)'(?:\n\(Did you mean (.*)\?\))?$/s.exec(r)??[];if(o!==
void 0){let c=v.find(({name:l})=>o===`--${l}`||o===`--no-${l}`)?.commands;return n?`unknown option ${o} before the comma\
nd; options come after it, e.g. rollstamp check --quiet; ${i}`:c!==void 0?`${o} is an option of ${c.join(" and ")}, not \
of ${t}; ${i}`:`unknown option ${o}${s===void 0?"":`; did you mean ${s}?`}; ${i}`}let[,a,u]=/option '(--\S+) <(.*)>' argument missing$/.
exec(r)??[];return a!==void 0?`${a} takes a value: ${String(u)}; ${i}`:`${r.replace(/^error: /,"")}; ${i}`}var ln=["stam\
p","check","explain"];function un(r,e){let t=new pe("rollstamp");t.version(st,"-V, --version","Show the version").helpOption(
"-h, --help","Show help").helpCommand("help [command]","Show help for a command").description(Me).configureOutput({writeOut:n=>r.
stdout.write(n),writeErr:()=>{},getOutHelpWidth:()=>100,getErrHelpWidth:()=>100}).exitOverride();for(let n of ln)t.addCommand(
hn(n,t,e));return t}function hn(r,e,t){let n=new pe(r).copyInheritedSettings(e);n.summary(me[r].summary).description(me[r].
description).argument("[paths...]","Files form one set, every directory is a set of its own; - is standard input").addHelpText(
"after",`
${Le[r]}`).action((i,o)=>{t(r,i,o)});for(let i of v)i.commands.includes(r)&&at(n,i);for(let i of k)at(n,i);for(let{name:i,
type:o}of N){let s=o==="boolean",a=new F(s?`--${i}`:`--${i} <value>`).hideHelp();n.addOption(a),s&&lt(n,a,new F(`--no-${i}`).
hideHelp())}return n}function at(r,e){let t=e.choices?.join("|")??e.value??"VALUE",n=e.type==="list"||e.type==="repeat"||
e.type==="paths",i=e.type==="boolean",o=i&&e.default==="true",s=`${e.group}:`,a=new F(i?`--${e.name}`:`--${e.name} <${t}\
>`,cn(e));if(n&&a.argParser((c,l)=>[...l??[],c]),o&&a.hideHelp(),r.addOption(a.helpGroup(s)),!i)return;let u=new F(`--no\
-${e.name}`,`Do not ${e.help.charAt(0).toLowerCase()}${e.help.slice(1)}`);o||u.hideHelp(),lt(r,a,u.helpGroup(s))}function lt(r,e,t){
r.addOption(t),r.setOptionValueWithSource(e.attributeName(),void 0,"default")}function cn({help:r,default:e,type:t}){return e===
void 0||t==="boolean"?r:`${r} (default: ${e})`}var pn=new Set([...k,...v,...N].filter(({type:r})=>r==="boolean").map(({name:r})=>r)),
dn=/^(?:1|t|T|true|TRUE|True)$/,mn=/^(?:0|f|F|false|FALSE|False)$/;function fn(r){let e=r.indexOf("--");return r.map((t,n)=>{
let[,i="",o=""]=/^--([^=]+)=(.*)$/s.exec(t)??[];if(!pn.has(i)||e!==-1&&n>e)return t;if(dn.test(o))return`--${i}`;if(mn.test(
o))return`--no-${i}`;throw new B.UsageError(`--${i} takes true or false`)})}0&&(module.exports={parseArguments});
