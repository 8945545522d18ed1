#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var kS=Object.create;var wl=Object.defineProperty,IS=Object.defineProperties,NS=Object.getOwnPropertyDescriptor,FS=Object.getOwnPropertyDescriptors,
TS=Object.getOwnPropertyNames,Si=Object.getOwnPropertySymbols,vS=Object.getPrototypeOf,bl=Object.prototype.hasOwnProperty,
td=Object.prototype.propertyIsEnumerable;var ed=(n,e,t)=>e in n?wl(n,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):n[e]=t,O=(n,e)=>{for(var t in e||={})
bl.call(e,t)&&ed(n,t,e[t]);if(Si)for(var t of Si(e))td.call(e,t)&&ed(n,t,e[t]);return n},L=(n,e)=>IS(n,FS(e));var vt=(n=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(n,{get:(e,t)=>(typeof require<"u"?require:e)[t]}):n)(function(n){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+n+'" is not supported')});var wi=(n,e)=>{var t={};for(var s in n)bl.call(n,s)&&e.indexOf(s)<0&&(t[s]=n[s]);if(n!=null&&Si)for(var s of Si(n))e.indexOf(
s)<0&&td.call(n,s)&&(t[s]=n[s]);return t};var F=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var LS=(n,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of TS(e))!bl.call(n,r)&&r!==t&&wl(n,r,{get:()=>e[r],
enumerable:!(s=NS(e,r))||s.enumerable});return n};var nd=(n,e,t)=>(t=n!=null?kS(vS(n)):{},LS(e||!n||!n.__esModule?wl(t,"default",{value:n,enumerable:!0}):t,n));var qr=F(QB=>{var ma=class extends Error{constructor(e,t,s){super(s),Error.captureStackTrace(this,this.constructor),this.
name=this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},zB=class extends ma{constructor(e){super(
1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};QB.CommanderError=
ma;QB.InvalidArgumentError=zB});var ga=F(ZB=>{var{InvalidArgumentError:sT}=qr(),XB=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,
this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.
required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=
!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),
this.parseArg=(t,s)=>{if(!this.argChoices.includes(t))throw new sT(`Allowed choices are ${this.argChoices.join(", ")}.`);
return this.variadic?this._collectValue(t,s):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.
required=!1,this}};function rT(n){let e=n.name()+(n.variadic===!0?"...":"");return n.required?"<"+e+">":"["+e+"]"}ZB.Argument=
XB;ZB.humanReadableArgName=rT});var nu=F(tu=>{var{humanReadableArgName:iT}=ga(),eu=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.
sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??
80}visibleCommands(e){let t=e.commands.filter(r=>!r._hidden),s=e._getHelpCommand();return s&&!s._hidden&&t.push(s),this.
sortSubcommands&&t.sort((r,i)=>r.name().localeCompare(i.name())),t}compareOptions(e,t){let s=r=>r.short?r.short.replace(
/^-/,""):r.long.replace(/^--/,"");return s(e).localeCompare(s(t))}visibleOptions(e){let t=e.options.filter(r=>!r.hidden),
s=e._getHelpOption();if(s&&!s.hidden){let r=s.short&&e._findOption(s.short),i=s.long&&e._findOption(s.long);!r&&!i?t.push(
s):s.long&&!i?t.push(e.createOption(s.long,s.description)):s.short&&!r&&t.push(e.createOption(s.short,s.description))}return this.
sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let t=[];for(let s=e.
parent;s;s=s.parent){let r=s.options.filter(i=>!i.hidden);t.push(...r)}return this.sortOptions&&t.sort(this.compareOptions),
t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.
name()]||""}),e.registeredArguments.find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.
map(s=>iT(s)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:
"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(
e).reduce((s,r)=>Math.max(s,this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(r)))),0)}longestOptionTermLength(e,t){
return t.visibleOptions(e).reduce((s,r)=>Math.max(s,this.displayWidth(t.styleOptionTerm(t.optionTerm(r)))),0)}longestGlobalOptionTermLength(e,t){
return t.visibleGlobalOptions(e).reduce((s,r)=>Math.max(s,this.displayWidth(t.styleOptionTerm(t.optionTerm(r)))),0)}longestArgumentTermLength(e,t){
return t.visibleArguments(e).reduce((s,r)=>Math.max(s,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(r)))),0)}commandUsage(e){
let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let s="";for(let r=e.parent;r;r=r.parent)s=r.name()+" "+s;return s+
t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){
let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),e.defaultValue!==void 0&&
(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==
void 0&&t.push(`env: ${e.envVar}`),t.length>0){let s=`(${t.join(", ")})`;return e.description?`${e.description} ${s}`:s}
return e.description}argumentDescription(e){let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(s=>JSON.stringify(
s)).join(", ")}`),e.defaultValue!==void 0&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),
t.length>0){let s=`(${t.join(", ")})`;return e.description?`${e.description} ${s}`:s}return e.description}formatItemList(e,t,s){
return t.length===0?[]:[s.styleTitle(e),...t,""]}groupItems(e,t,s){let r=new Map;return e.forEach(i=>{let o=s(i);r.has(o)||
r.set(o,[])}),t.forEach(i=>{let o=s(i);r.has(o)||r.set(o,[]),r.get(o).push(i)}),r}formatHelp(e,t){let s=t.padWidth(e,t),
r=t.helpWidth??80;function i(u,f){return t.formatItem(u,s,f,t)}let o=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(
e))}`,""],a=t.commandDescription(e);a.length>0&&(o=o.concat([t.boxWrap(t.styleCommandDescription(a),r),""]));let l=t.visibleArguments(
e).map(u=>i(t.styleArgumentTerm(t.argumentTerm(u)),t.styleArgumentDescription(t.argumentDescription(u))));if(o=o.concat(
this.formatItemList("Arguments:",l,t)),this.groupItems(e.options,t.visibleOptions(e),u=>u.helpGroupHeading??"Options:").
forEach((u,f)=>{let d=u.map(p=>i(t.styleOptionTerm(t.optionTerm(p)),t.styleOptionDescription(t.optionDescription(p))));o=
o.concat(this.formatItemList(f,d,t))}),t.showGlobalOptions){let u=t.visibleGlobalOptions(e).map(f=>i(t.styleOptionTerm(t.
optionTerm(f)),t.styleOptionDescription(t.optionDescription(f))));o=o.concat(this.formatItemList("Global Options:",u,t))}
return this.groupItems(e.commands,t.visibleCommands(e),u=>u.helpGroup()||"Commands:").forEach((u,f)=>{let d=u.map(p=>i(t.
styleSubcommandTerm(t.subcommandTerm(p)),t.styleSubcommandDescription(t.subcommandDescription(p))));o=o.concat(this.formatItemList(
f,d,t))}),o.join(`
`)}displayWidth(e){return ry(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.
styleOptionText(t):t==="[command]"?this.styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(
t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(
e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.styleDescriptionText(
e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(
" ").map(t=>t==="[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(
t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){
return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(e,t),t.longestGlobalOptionTermLength(
e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,s,r){
let o=" ".repeat(2);if(!s)return o+e;let a=e.padEnd(t+e.length-r.displayWidth(e)),l=2,B=(this.helpWidth??80)-t-l-2,u;return B<
this.minWidthToWrap||r.preformatted(s)?u=s:u=r.boxWrap(s,B).replace(/\n/g,`
`+" ".repeat(t+l)),o+a+" ".repeat(l)+u.replace(/\n/g,`
${o}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let s=e.split(/\r\n|\n/),r=/[\s]*[^\s]+/g,i=[];return s.forEach(o=>{
let a=o.match(r);if(a===null){i.push("");return}let l=[a.shift()],c=this.displayWidth(l[0]);a.forEach(B=>{let u=this.displayWidth(
B);if(c+u<=t){l.push(B),c+=u;return}i.push(l.join(""));let f=B.trimStart();l=[f],c=this.displayWidth(f)}),i.push(l.join(
""))}),i.join(`
`)}};function ry(n){let e=/\x1b\[\d*(;\d*)*m/g;return n.replace(e,"")}tu.Help=eu;tu.stripColor=ry});var ou=F(iu=>{var{InvalidArgumentError:oT}=qr(),su=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=
e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let s=aT(e);this.
short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,
this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.
conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.
implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||
!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,s)=>{if(!this.argChoices.
includes(t))throw new oT(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,
s):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?
iy(this.name().replace(/^no-/,"")):iy(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},ru=class{constructor(e){this.positiveOptions=
new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),
t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,s)=>{this.positiveOptions.has(s)&&this.
dualOptions.add(s)})}valueFromOption(e,t){let s=t.attributeName();if(!this.dualOptions.has(s))return!0;let r=this.negativeOptions.
get(s).presetArg,i=r!==void 0?r:!1;return t.negate===(i===e)}};function iy(n){return n.split("-").reduce((e,t)=>e+t[0].toUpperCase()+
t.slice(1))}function aT(n){let e,t,s=/^-[^-]$/,r=/^--[^-]/,i=n.split(/[ |,]+/).concat("guard");if(s.test(i[0])&&(e=i.shift()),
r.test(i[0])&&(t=i.shift()),!e&&s.test(i[0])&&(e=i.shift()),!e&&r.test(i[0])&&(e=t,t=i.shift()),i[0].startsWith("-")){let o=i[0],
a=`option creation failed due to '${o}' in option flags '${n}'`;throw/^-[^-][^-]/.test(o)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):s.test(o)?new Error(`${a}
- too many short flags`):r.test(o)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in \
'${n}'.`);return{shortFlag:e,longFlag:t}}iu.Option=su;iu.DualOptions=ru});var ay=F(oy=>{function lT(n,e){if(Math.abs(n.length-e.length)>3)return Math.max(n.length,e.length);let t=[];for(let s=0;s<=
n.length;s++)t[s]=[s];for(let s=0;s<=e.length;s++)t[0][s]=s;for(let s=1;s<=e.length;s++)for(let r=1;r<=n.length;r++){let i=1;
n[r-1]===e[s-1]?i=0:i=1,t[r][s]=Math.min(t[r-1][s]+1,t[r][s-1]+1,t[r-1][s-1]+i),r>1&&s>1&&n[r-1]===e[s-2]&&n[r-2]===e[s-
1]&&(t[r][s]=Math.min(t[r][s],t[r-2][s-2]+1))}return t[n.length][e.length]}function cT(n,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let t=n.startsWith("--");t&&(n=n.slice(2),e=e.map(o=>o.slice(2)));let s=[],r=3,i=.4;return e.forEach(
o=>{if(o.length<=1)return;let a=lT(n,o),l=Math.max(n.length,o.length);(l-a)/l>i&&(a<r?(r=a,s=[o]):a===r&&s.push(o))}),s.
sort((o,a)=>o.localeCompare(a)),t&&(s=s.map(o=>`--${o}`)),s.length>1?`
(Did you mean one of ${s.join(", ")}?)`:s.length===1?`
(Did you mean ${s[0]}?)`:""}oy.suggestSimilar=cT});var uy=F(uu=>{var BT=vt("node:events").EventEmitter,au=vt("node:child_process"),Ut=vt("node:path"),ya=vt("node:fs"),te=vt("node:process"),
{Argument:uT,humanReadableArgName:fT}=ga(),{CommanderError:lu}=qr(),{Help:dT,stripColor:hT}=nu(),{Option:ly,DualOptions:pT}=ou(),
{suggestSimilar:cy}=ay(),cu=class n extends BT{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,
this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,
this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources=
{},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this.
_executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=
!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=
!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:t=>te.stdout.write(t),writeErr:t=>te.stderr.write(t),outputError:(t,s)=>s(t),getOutHelpWidth:()=>te.stdout.isTTY?
te.stdout.columns:void 0,getErrHelpWidth:()=>te.stderr.isTTY?te.stderr.columns:void 0,getOutHasColors:()=>Bu()??(te.stdout.
isTTY&&te.stdout.hasColors?.()),getErrHasColors:()=>Bu()??(te.stderr.isTTY&&te.stderr.hasColors?.()),stripColor:t=>hT(t)},
this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration=
{},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){
return this._outputConfiguration=e._outputConfiguration,this._helpOption=e._helpOption,this._helpCommand=e._helpCommand,
this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e._storeOptionsAsProperties,
this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this.
_enablePositionalOptions=e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=
e._showSuggestionAfterError,this}_getCommandAndAncestors(){let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,s){
let r=t,i=s;typeof r=="object"&&r!==null&&(i=r,r=null),i=i||{};let[,o,a]=e.match(/([^ ]+) *(.*)/),l=this.createCommand(o);
return r&&(l.description(r),l._executableHandler=!0),i.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(i.noHelp||
i.hidden),l._executableFile=i.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(
this),r?this:l}createCommand(e){return new n(e)}createHelp(){return Object.assign(new dT,this.configureHelp())}configureHelp(e){
return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:
(this._outputConfiguration=O(O({},this._outputConfiguration),e),this)}showHelpAfterError(e=!0){return typeof e!="string"&&
(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){
if(!e._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),
(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){
return new uT(e,t)}argument(e,t,s,r){let i=this.createArgument(e,t);return typeof s=="function"?i.default(r).argParser(s):
i.default(s),this.addArgument(i),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(e){
let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.
name()}'`);if(e.required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required a\
rgument is never used: '${e.name()}'`);return this.registeredArguments.push(e),this}helpCommand(e,t){if(typeof e=="boole\
an")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;
let s=e??"help [command]",[,r,i]=s.match(/([^ ]+) *(.*)/),o=t??"display help for command",a=this.createCommand(r);return a.
helpOption(!1),i&&a.arguments(i),o&&a.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=a,(e||t)&&this._initCommandGroup(
a),this}addHelpCommand(e,t){return typeof e!="object"?(this.helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this.
_helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&
!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):
null}hook(e,t){let s=["preSubcommand","preAction","postAction"];if(!s.includes(e))throw new Error(`Unexpected value for \
event passed to hook : '${e}'.
Expecting one of '${s.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=
[t],this}exitOverride(e){return e?this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAs\
ync")throw t},this}_exit(e,t,s){this._exitCallback&&this._exitCallback(new lu(e,t,s)),te.exit(e)}action(e){let t=s=>{let r=this.
registeredArguments.length,i=s.slice(0,r);return this._storeOptionsAsProperties?i[r]=this:i[r]=this.opts(),i.push(this),
e.apply(this,i)};return this._actionHandler=t,this}createOption(e,t){return new ly(e,t)}_callParseArg(e,t,s,r){try{return e.
parseArg(t,s)}catch(i){if(i.code==="commander.invalidArgument"){let o=`${r} ${i.message}`;this.error(o,{exitCode:i.exitCode,
code:i.code})}throw i}}_registerOption(e){let t=e.short&&this._findOption(e.short)||e.long&&this._findOption(e.long);if(t){
let s=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&` to \
command '${this._name}'`} due to conflicting flag '${s}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=r=>[r.name()].
concat(r.aliases()),s=t(e).find(r=>this._findCommand(r));if(s){let r=t(this._findCommand(s)).join("|"),i=t(e).join("|");
throw new Error(`cannot add command '${i}' as already have command '${r}'`)}this._initCommandGroup(e),this.commands.push(
e)}addOption(e){this._registerOption(e);let t=e.name(),s=e.attributeName();if(e.negate){let i=e.long.replace(/^--no-/,"-\
-");this._findOption(i)||this.setOptionValueWithSource(s,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==
void 0&&this.setOptionValueWithSource(s,e.defaultValue,"default");let r=(i,o,a)=>{i==null&&e.presetArg!==void 0&&(i=e.presetArg);
let l=this.getOptionValue(s);i!==null&&e.parseArg?i=this._callParseArg(e,i,l,o):i!==null&&e.variadic&&(i=e._collectValue(
i,l)),i==null&&(e.negate?i=!1:e.isBoolean()||e.optional?i=!0:i=""),this.setOptionValueWithSource(s,i,a)};return this.on(
"option:"+t,i=>{let o=`error: option '${e.flags}' argument '${i}' is invalid.`;r(i,o,"cli")}),e.envVar&&this.on("optionE\
nv:"+t,i=>{let o=`error: option '${e.flags}' value '${i}' from env '${e.envVar}' is invalid.`;r(i,o,"env")}),this}_optionEx(e,t,s,r,i){
if(typeof t=="object"&&t instanceof ly)throw new Error("To add an Option object use addOption() instead of option() or r\
equiredOption()");let o=this.createOption(t,s);if(o.makeOptionMandatory(!!e.mandatory),typeof r=="function")o.default(i).
argParser(r);else if(r instanceof RegExp){let a=r;r=(l,c)=>{let B=a.exec(l);return B?B[0]:c},o.default(i).argParser(r)}else
o.default(r);return this.addOption(o)}option(e,t,s,r){return this._optionEx({},e,t,s,r)}requiredOption(e,t,s,r){return this.
_optionEx({mandatory:!0},e,t,s,r)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){
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
fined");if(t=t||{},e===void 0&&t.from===void 0){te.versions?.electron&&(t.from="electron");let r=te.execArgv??[];(r.includes(
"-e")||r.includes("--eval")||r.includes("-p")||r.includes("--print"))&&(t.from="eval")}e===void 0&&(e=te.argv),this.rawArgs=
e.slice();let s;switch(t.from){case void 0:case"node":this._scriptPath=e[1],s=e.slice(2);break;case"electron":te.defaultApp?
(this._scriptPath=e[1],s=e.slice(2)):s=e.slice(1);break;case"user":s=e.slice(0);break;case"eval":s=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(
this._scriptPath),this._name=this._name||"program",s}parse(e,t){this._prepareForParse();let s=this._prepareUserArgs(e,t);
return this._parseCommand([],s),this}async parseAsync(e,t){this._prepareForParse();let s=this._prepareUserArgs(e,t);return await this.
_parseCommand([],s),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:O({},this._optionValues),_optionValueSources:O({},this._optionValueSources)}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState.
_name,this._scriptPath=null,this.rawArgs=[],this._optionValues=O({},this._savedState._optionValues),this._optionValueSources=
O({},this._savedState._optionValueSources),this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,s){if(ya.existsSync(
e))return;let r=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcom\
mand, use .executableDir() to supply a custom directory",i=`'${e}' does not exist
 - if '${s}' is not meant to be an executable command, remove description parameter from '.command()' and use '.descript\
ion()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${r}`;throw new Error(i)}_executeSubCommand(e,t){t=t.slice();let s=!1,r=[".js",".ts",".tsx",".mjs",".cjs"];function i(B,u){
let f=Ut.resolve(B,u);if(ya.existsSync(f))return f;if(r.includes(Ut.extname(u)))return;let d=r.find(p=>ya.existsSync(`${f}${p}`));
if(d)return`${f}${d}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=e._executableFile||
`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let B;try{B=ya.realpathSync(this._scriptPath)}catch{
B=this._scriptPath}a=Ut.resolve(Ut.dirname(B),a)}if(a){let B=i(a,o);if(!B&&!e._executableFile&&this._scriptPath){let u=Ut.
basename(this._scriptPath,Ut.extname(this._scriptPath));u!==this._name&&(B=i(a,`${u}-${e._name}`))}o=B||o}s=r.includes(Ut.
extname(o));let l;te.platform!=="win32"?s?(t.unshift(o),t=By(te.execArgv).concat(t),l=au.spawn(te.argv[0],t,{stdio:"inhe\
rit"})):l=au.spawn(o,t,{stdio:"inherit"}):(this._checkForMissingExecutable(o,a,e._name),t.unshift(o),t=By(te.execArgv).concat(
t),l=au.spawn(te.execPath,t,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{
te.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let c=this._exitCallback;l.on("close",B=>{B=B??1,c?c(new lu(
B,"commander.executeSubCommandAsync","(close)")):te.exit(B)}),l.on("error",B=>{if(B.code==="ENOENT")this._checkForMissingExecutable(
o,a,e._name);else if(B.code==="EACCES")throw new Error(`'${o}' not executable`);if(!c)te.exit(1);else{let u=new lu(1,"co\
mmander.executeSubCommandAsync","(error)");u.nestedError=B,c(u)}}),this.runningCommand=l}_dispatchSubcommand(e,t,s){let r=this.
_findCommand(e);r||this.help({error:!0}),r._prepareForParse();let i;return i=this._chainOrCallSubCommandHook(i,r,"preSub\
command"),i=this._chainOrCall(i,()=>{if(r._executableHandler)this._executeSubCommand(r,t.concat(s));else return r._parseCommand(
t,s)}),i}_dispatchHelpCommand(e){e||this.help();let t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),this.
_dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.
length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let e=(s,r,i)=>{let o=r;if(r!==null&&s.parseArg){let a=`err\
or: command-argument value '${r}' is invalid for argument '${s.name()}'.`;o=this._callParseArg(s,r,i,a)}return o};this._checkNumberOfArguments();
let t=[];this.registeredArguments.forEach((s,r)=>{let i=s.defaultValue;s.variadic?r<this.args.length?(i=this.args.slice(
r),s.parseArg&&(i=i.reduce((o,a)=>e(s,a,o),s.defaultValue))):i===void 0&&(i=[]):r<this.args.length&&(i=this.args[r],s.parseArg&&
(i=e(s,i,s.defaultValue))),t[r]=i}),this.processedArgs=t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(
()=>t()):t()}_chainOrCallHooks(e,t){let s=e,r=[];return this._getCommandAndAncestors().reverse().filter(i=>i._lifeCycleHooks[t]!==
void 0).forEach(i=>{i._lifeCycleHooks[t].forEach(o=>{r.push({hookedCommand:i,callback:o})})}),t==="postAction"&&r.reverse(),
r.forEach(i=>{s=this._chainOrCall(s,()=>i.callback(i.hookedCommand,this))}),s}_chainOrCallSubCommandHook(e,t,s){let r=e;
return this._lifeCycleHooks[s]!==void 0&&this._lifeCycleHooks[s].forEach(i=>{r=this._chainOrCall(r,()=>i(this,t))}),r}_parseCommand(e,t){
let s=this.parseOptions(t);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(s.operands),t=s.unknown,this.
args=e.concat(t),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&
e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(
t),this._dispatchSubcommand(this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&
!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(s.unknown),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let r=()=>{s.unknown.length>0&&this.unknownOption(s.unknown[0])},i=`command:${this.name()}`;
if(this._actionHandler){r(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"preAction"),o=this._chainOrCall(
o,()=>this._actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(o,()=>{this.parent.emit(i,e,t)})),o=this.
_chainOrCallHooks(o,"postAction"),o}if(this.parent?.listenerCount(i))r(),this._processArguments(),this.parent.emit(i,e,t);else if(e.
length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,t);this.listenerCount("command:*")?this.emit("co\
mmand:*",e,t):this.commands.length?this.unknownCommand():(r(),this._processArguments())}else this.commands.length?(r(),this.
help({error:!0})):(r(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.
includes(e))}_findOption(e){return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().
forEach(e=>{e.options.forEach(t=>{t.mandatory&&e.getOptionValue(t.attributeName())===void 0&&e.missingMandatoryOptionValue(
t)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(s=>{let r=s.attributeName();return this.getOptionValue(
r)===void 0?!1:this.getOptionValueSource(r)!=="default"});e.filter(s=>s.conflictsWith.length>0).forEach(s=>{let r=e.find(
i=>s.conflictsWith.includes(i.attributeName()));r&&this._conflictingOption(s,r)})}_checkForConflictingOptions(){this._getCommandAndAncestors().
forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){let t=[],s=[],r=t;function i(B){return B.length>1&&B[0]===
"-"}let o=B=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(B)?!this._getCommandAndAncestors().some(u=>u.options.map(f=>f.short).some(
f=>/^-\d$/.test(f))):!1,a=null,l=null,c=0;for(;c<e.length||l;){let B=l??e[c++];if(l=null,B==="--"){r===s&&r.push(B),r.push(
...e.slice(c));break}if(a&&(!i(B)||o(B))){this.emit(`option:${a.name()}`,B);continue}if(a=null,i(B)){let u=this._findOption(
B);if(u){if(u.required){let f=e[c++];f===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,f)}else if(u.
optional){let f=null;c<e.length&&(!i(e[c])||o(e[c]))&&(f=e[c++]),this.emit(`option:${u.name()}`,f)}else this.emit(`optio\
n:${u.name()}`);a=u.variadic?u:null;continue}}if(B.length>2&&B[0]==="-"&&B[1]!=="-"){let u=this._findOption(`-${B[1]}`);
if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,B.slice(2)):(this.emit(`o\
ption:${u.name()}`),l=`-${B.slice(2)}`);continue}}if(/^--[^=]+=/.test(B)){let u=B.indexOf("="),f=this._findOption(B.slice(
0,u));if(f&&(f.required||f.optional)){this.emit(`option:${f.name()}`,B.slice(u+1));continue}}if(r===t&&i(B)&&!(this.commands.
length===0&&o(B))&&(r=s),(this._enablePositionalOptions||this._passThroughOptions)&&t.length===0&&s.length===0){if(this.
_findCommand(B)){t.push(B),s.push(...e.slice(c));break}else if(this._getHelpCommand()&&B===this._getHelpCommand().name()){
t.push(B,...e.slice(c));break}else if(this._defaultCommandName){s.push(B,...e.slice(c));break}}if(this._passThroughOptions){
r.push(B,...e.slice(c));break}r.push(B)}return{operands:t,unknown:s}}opts(){if(this._storeOptionsAsProperties){let e={},
t=this.options.length;for(let s=0;s<t;s++){let r=this.options[s].attributeName();e[r]=r===this._versionOptionName?this._version:
this[r]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,t)=>Object.
assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this.
_showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let s=t||{},r=s.exitCode||1,i=s.code||"commander.error";this._exit(r,i,e)}_parseOptionsEnv(){
this.options.forEach(e=>{if(e.envVar&&e.envVar in te.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["de\
fault","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,
te.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new pT(this.options),t=s=>this.getOptionValue(
s)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(s));this.options.filter(s=>s.implied!==void 0&&t(
s.attributeName())&&e.valueFromOption(this.getOptionValue(s.attributeName()),s)).forEach(s=>{Object.keys(s.implied).filter(
r=>!t(r)).forEach(r=>{this.setOptionValueWithSource(r,s.implied[r],"implied")})})}missingArgument(e){let t=`error: missi\
ng required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){let t=`error: opt\
ion '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){
let t=`error: required option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){
let s=o=>{let a=o.attributeName(),l=this.getOptionValue(a),c=this.options.find(u=>u.negate&&a===u.attributeName()),B=this.
options.find(u=>!u.negate&&a===u.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?
c:B||o},r=o=>{let a=s(o),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}\
'`:`option '${a.flags}'`},i=`error: ${r(e)} cannot be used with ${r(t)}`;this.error(i,{code:"commander.conflictingOption"})}unknownOption(e){
if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let r=[],i=this;do{let o=i.
createHelp().visibleOptions(i).filter(a=>a.long).map(a=>a.long);r=r.concat(o),i=i.parent}while(i&&!i._enablePositionalOptions);
t=cy(e,r)}let s=`error: unknown option '${e}'${t}`;this.error(s,{code:"commander.unknownOption"})}_excessArguments(e){if(this.
_allowExcessArguments)return;let t=this.registeredArguments.length,s=t===1?"":"s",i=`error: too many arguments${this.parent?
` for '${this.name()}'`:""}. Expected ${t} argument${s} but got ${e.length}.`;this.error(i,{code:"commander.excessArgume\
nts"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let r=[];this.createHelp().visibleCommands(
this).forEach(i=>{r.push(i.name()),i.alias()&&r.push(i.alias())}),t=cy(e,r)}let s=`error: unknown command '${e}'${t}`;this.
error(s,{code:"commander.unknownCommand"})}version(e,t,s){if(e===void 0)return this._version;this._version=e,t=t||"-V, -\
-version",s=s||"output the version number";let r=this.createOption(t,s);return this._versionOptionName=r.attributeName(),
this._registerOption(r),this.on("option:"+r.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=
e,t&&(this._argsDescription=t),this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)
return this._aliases[0];let t=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&
(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as its name");let s=this.
parent?._findCommand(e);if(s){let r=[s.name()].concat(s.aliases()).join("|");throw new Error(`cannot add alias '${e}' to\
 command '${this.name()}' as already have command '${r}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this.
_aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===void 0){if(this._usage)return this._usage;let t=this.registeredArguments.
map(s=>fT(s));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command\
]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this.
_name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){
return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this.
_defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this._defaultOptionGroup&&!e.helpGroupHeading&&
e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){
return this._name=Ut.basename(e,Ut.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let t=this.createHelp(),s=this._getOutputContext(e);t.prepareContext({error:s.error,helpWidth:s.
helpWidth,outputHasColors:s.hasColors});let r=t.formatHelp(this,t);return s.hasColors?r:this._outputConfiguration.stripColor(
r)}_getOutputContext(e){e=e||{};let t=!!e.error,s,r,i;return t?(s=a=>this._outputConfiguration.writeErr(a),r=this._outputConfiguration.
getErrHasColors(),i=this._outputConfiguration.getErrHelpWidth()):(s=a=>this._outputConfiguration.writeOut(a),r=this._outputConfiguration.
getOutHasColors(),i=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a=>(r||(a=this._outputConfiguration.stripColor(
a)),s(a)),hasColors:r,helpWidth:i}}outputHelp(e){let t;typeof e=="function"&&(t=e,e=void 0);let s=this._getOutputContext(
e),r={error:s.error,write:s.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHel\
p",r)),this.emit("beforeHelp",r);let i=this.helpInformation({error:s.error});if(t&&(i=t(i),typeof i!="string"&&!Buffer.isBuffer(
i)))throw new Error("outputHelp callback must return a string or a Buffer");s.write(i),this._getHelpOption()?.long&&this.
emit(this._getHelpOption().long),this.emit("afterHelp",r),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",
r))}helpOption(e,t){return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&
this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??"-h, --\
help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this.
_helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(
e),this}help(e){this.outputHelp(e);let t=Number(te.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(
t,"commander.help","(outputHelp)")}addHelpText(e,t){let s=["beforeAll","before","after","afterAll"];if(!s.includes(e))throw new Error(
`Unexpected value for position to addHelpText.
Expecting one of '${s.join("', '")}'`);let r=`${e}Help`;return this.on(r,i=>{let o;typeof t=="function"?o=t({error:i.error,
command:i.command}):o=t,o&&i.write(`${o}
`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(r=>t.is(r))&&(this.outputHelp(),this._exit(0,"\
commander.helpDisplayed","(outputHelp)"))}};function By(n){return n.map(e=>{if(!e.startsWith("--inspect"))return e;let t,
s="127.0.0.1",r="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?t=i[1]:(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(t=i[1],/^\d+$/.test(i[3])?r=i[3]:s=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(t=i[1],s=
i[3],r=i[4]),t&&r!=="0"?`${t}=${s}:${parseInt(r)+1}`:e})}function Bu(){if(te.env.NO_COLOR||te.env.FORCE_COLOR==="0"||te.
env.FORCE_COLOR==="false")return!1;if(te.env.FORCE_COLOR||te.env.CLICOLOR_FORCE!==void 0)return!0}uu.Command=cu;uu.useColor=
Bu});var py=F(lt=>{var{Argument:fy}=ga(),{Command:fu}=uy(),{CommanderError:CT,InvalidArgumentError:dy}=qr(),{Help:mT}=nu(),{Option:hy}=ou();
lt.program=new fu;lt.createCommand=n=>new fu(n);lt.createOption=(n,e)=>new hy(n,e);lt.createArgument=(n,e)=>new fy(n,e);
lt.Command=fu;lt.Option=hy;lt.Argument=fy;lt.Help=mT;lt.CommanderError=CT;lt.InvalidArgumentError=dy;lt.InvalidOptionArgumentError=
dy});var X=F(Te=>{"use strict";var Cu=Symbol.for("yaml.alias"),Ey=Symbol.for("yaml.document"),Ea=Symbol.for("yaml.map"),Dy=Symbol.
for("yaml.pair"),mu=Symbol.for("yaml.scalar"),Da=Symbol.for("yaml.seq"),Kt=Symbol.for("yaml.node.type"),gT=n=>!!n&&typeof n==
"object"&&n[Kt]===Cu,yT=n=>!!n&&typeof n=="object"&&n[Kt]===Ey,ET=n=>!!n&&typeof n=="object"&&n[Kt]===Ea,DT=n=>!!n&&typeof n==
"object"&&n[Kt]===Dy,Sy=n=>!!n&&typeof n=="object"&&n[Kt]===mu,ST=n=>!!n&&typeof n=="object"&&n[Kt]===Da;function wy(n){
if(n&&typeof n=="object")switch(n[Kt]){case Ea:case Da:return!0}return!1}function wT(n){if(n&&typeof n=="object")switch(n[Kt]){case Cu:case Ea:case mu:case Da:
return!0}return!1}var bT=n=>(Sy(n)||wy(n))&&!!n.anchor;Te.ALIAS=Cu;Te.DOC=Ey;Te.MAP=Ea;Te.NODE_TYPE=Kt;Te.PAIR=Dy;Te.SCALAR=
mu;Te.SEQ=Da;Te.hasAnchor=bT;Te.isAlias=gT;Te.isCollection=wy;Te.isDocument=yT;Te.isMap=ET;Te.isNode=wT;Te.isPair=DT;Te.
isScalar=Sy;Te.isSeq=ST});var Jr=F(gu=>{"use strict";var Ce=X(),Ye=Symbol("break visit"),by=Symbol("skip children"),Ft=Symbol("remove node");function Sa(n,e){
let t=Oy(e);Ce.isDocument(n)?Ls(null,n.contents,t,Object.freeze([n]))===Ft&&(n.contents=null):Ls(null,n,t,Object.freeze(
[]))}Sa.BREAK=Ye;Sa.SKIP=by;Sa.REMOVE=Ft;function Ls(n,e,t,s){let r=Ay(n,e,t,s);if(Ce.isNode(r)||Ce.isPair(r))return ky(
n,s,r),Ls(n,r,t,s);if(typeof r!="symbol"){if(Ce.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){
let o=Ls(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===Ye)return Ye;o===Ft&&(e.items.splice(i,1),i-=1)}}}else if(Ce.
isPair(e)){s=Object.freeze(s.concat(e));let i=Ls("key",e.key,t,s);if(i===Ye)return Ye;i===Ft&&(e.key=null);let o=Ls("val\
ue",e.value,t,s);if(o===Ye)return Ye;o===Ft&&(e.value=null)}}return r}async function wa(n,e){let t=Oy(e);Ce.isDocument(n)?
await Rs(null,n.contents,t,Object.freeze([n]))===Ft&&(n.contents=null):await Rs(null,n,t,Object.freeze([]))}wa.BREAK=Ye;
wa.SKIP=by;wa.REMOVE=Ft;async function Rs(n,e,t,s){let r=await Ay(n,e,t,s);if(Ce.isNode(r)||Ce.isPair(r))return ky(n,s,r),
Rs(n,r,t,s);if(typeof r!="symbol"){if(Ce.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){
let o=await Rs(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===Ye)return Ye;o===Ft&&(e.items.splice(i,1),i-=1)}}}else if(Ce.
isPair(e)){s=Object.freeze(s.concat(e));let i=await Rs("key",e.key,t,s);if(i===Ye)return Ye;i===Ft&&(e.key=null);let o=await Rs(
"value",e.value,t,s);if(o===Ye)return Ye;o===Ft&&(e.value=null)}}return r}function Oy(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.
Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function Ay(n,e,t,s){if(typeof t=="function")return t(n,e,
s);if(Ce.isMap(e))return t.Map?.(n,e,s);if(Ce.isSeq(e))return t.Seq?.(n,e,s);if(Ce.isPair(e))return t.Pair?.(n,e,s);if(Ce.
isScalar(e))return t.Scalar?.(n,e,s);if(Ce.isAlias(e))return t.Alias?.(n,e,s)}function ky(n,e,t){let s=e[e.length-1];if(Ce.
isCollection(s))s.items[n]=t;else if(Ce.isPair(s))n==="key"?s.key=t:s.value=t;else if(Ce.isDocument(s))s.contents=t;else{
let r=Ce.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}gu.visit=Sa;gu.visitAsync=
wa});var yu=F(Ny=>{"use strict";var Iy=X(),OT=Jr(),AT={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},kT=n=>n.replace(
/[!,[\]{}]/g,e=>AT[e]),Wr=class n{constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,
e),this.tags=Object.assign({},n.defaultTags,t)}clone(){let e=new n(this.yaml,this.tags);return e.docStart=this.docStart,
e}atDocument(){let e=new n(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.\
2":this.atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);
break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.
assign({},n.defaultTags),this.atNextDocument=!1);let s=e.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==
2&&(t(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[i,o]=s;return this.tags[i]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,s.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[i]=s;
if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return t(6,`Unsupported YAML version ${i}`,
o),!1}}default:return t(0,`Unknown directive ${r}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not\
 a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved,\
 so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,s,r]=e.match(/^(.*!)([^!]*)$/s);
r||t(`The ${e} tag has no suffix`);let i=this.tags[s];if(i)try{return i+decodeURIComponent(r)}catch(o){return t(String(o)),
null}return s==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,s]of Object.entries(this.tags))if(e.
startsWith(s))return t+kT(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),r;if(e&&s.length>0&&Iy.isNode(e.contents)){let i={};OT.
visit(e.contents,(o,a)=>{Iy.isNode(a)&&a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o===
"tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);return t.join(`
`)}};Wr.defaultYaml={explicit:!1,version:"1.2"};Wr.defaultTags={"!!":"tag:yaml.org,2002:"};Ny.Directives=Wr});var ba=F(Vr=>{"use strict";var Fy=X(),IT=Jr();function NT(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(n)}`;throw new Error(t)}return!0}function Ty(n){let e=new Set;return IT.
visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function vy(n,e){for(let t=1;;++t){let s=`${n}${t}`;if(!e.has(s))return s}}
function FT(n,e){let t=[],s=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=Ty(n));let o=vy(e,r);return r.add(o),o},setAnchors:()=>{
for(let i of t){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(Fy.isScalar(o.node)||Fy.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}
Vr.anchorIsValid=NT;Vr.anchorNames=Ty;Vr.createNodeAnchors=FT;Vr.findNewAnchor=vy});var Eu=F(Ly=>{"use strict";function Yr(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){
let o=s[r],a=Yr(n,s,String(r),o);a===void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof Map)for(let r of Array.from(
s.keys())){let i=s.get(r),o=Yr(n,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(r,o)}else if(s instanceof Set)for(let r of Array.
from(s)){let i=Yr(n,s,r,r);i===void 0?s.delete(r):i!==r&&(s.delete(r),s.add(i))}else for(let[r,i]of Object.entries(s)){let o=Yr(
n,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return n.call(e,t,s)}Ly.applyReviver=Yr});var on=F(xy=>{"use strict";var TT=X();function Ry(n,e,t){if(Array.isArray(n))return n.map((s,r)=>Ry(s,String(r),t));if(n&&
typeof n.toJSON=="function"){if(!t||!TT.hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.
set(n,s),t.onCreate=i=>{s.res=i,delete t.onCreate};let r=n.toJSON(e,t);return t.onCreate&&t.onCreate(r),r}return typeof n==
"bigint"&&!t?.keep?Number(n):n}xy.toJS=Ry});var Oa=F(_y=>{"use strict";var vT=Eu(),My=X(),LT=on(),Du=class{constructor(e){Object.defineProperty(this,My.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:r,reviver:i}={}){if(!My.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=LT.toJS(this,"",o);if(typeof r=="function")for(let{count:l,res:c}of o.anchors.values())r(c,l);return typeof i==
"function"?vT.applyReviver(i,{"":a},"",a):a}};_y.NodeBase=Du});var zr=F(Py=>{"use strict";var RT=ba(),xT=Jr(),xs=X(),MT=Oa(),_T=on(),Su=class extends MT.NodeBase{constructor(e){super(
xs.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){
if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:
(s=[],xT.visit(e,{Node:(i,o)=>{(xs.isAlias(o)||xs.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let r;for(let i of s){
if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,l=i.get(r);if(l||(_T.toJS(
r,null,t),l=i.get(r)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Aa(o,r,i)),l.count*l.aliasCount>a)){let c="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(e,t){if(!t)return{source:this.source};
let s=this.resolve(t.doc,t);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return t.anchors.get(s).res}toString(e,t,s){let r=`*${this.source}`;if(e){if(RT.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function Aa(n,e,t){if(xs.isAlias(e)){let s=e.resolve(
n),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(xs.isCollection(e)){let s=0;for(let r of e.items){let i=Aa(n,
r,t);i>s&&(s=i)}return s}else if(xs.isPair(e)){let s=Aa(n,e.key,t),r=Aa(n,e.value,t);return Math.max(s,r)}return 1}Py.Alias=
Su});var he=F(wu=>{"use strict";var PT=X(),GT=Oa(),HT=on(),$T=n=>!n||typeof n!="function"&&typeof n!="object",an=class extends GT.
NodeBase{constructor(e){super(PT.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:HT.toJS(this.value,e,t)}toString(){
return String(this.value)}};an.BLOCK_FOLDED="BLOCK_FOLDED";an.BLOCK_LITERAL="BLOCK_LITERAL";an.PLAIN="PLAIN";an.QUOTE_DOUBLE=
"QUOTE_DOUBLE";an.QUOTE_SINGLE="QUOTE_SINGLE";wu.Scalar=an;wu.isScalarValue=$T});var Qr=F(Hy=>{"use strict";var UT=zr(),zn=X(),Gy=he(),KT="tag:yaml.org,2002:";function qT(n,e,t){if(e){let s=t.filter(i=>i.
tag===e),r=s.find(i=>!i.format)??s[0];if(!r)throw new Error(`Tag ${e} not found`);return r}return t.find(s=>s.identify?.(
n)&&!s.format)}function jT(n,e,t){if(zn.isDocument(n)&&(n=n.contents),zn.isNode(n))return n;if(zn.isPair(n)){let u=t.schema[zn.
MAP].createNode?.(t.schema,null,t);return u.items.push(n),u}(n instanceof String||n instanceof Number||n instanceof Boolean||
typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=t,
l;if(s&&n&&typeof n=="object"){if(l=a.get(n),l)return l.anchor??(l.anchor=r(n)),new UT.Alias(l.anchor);l={anchor:null,node:null},
a.set(n,l)}e?.startsWith("!!")&&(e=KT+e.slice(2));let c=qT(n,e,o.tags);if(!c){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),
!n||typeof n!="object"){let u=new Gy.Scalar(n);return l&&(l.node=u),u}c=n instanceof Map?o[zn.MAP]:Symbol.iterator in Object(
n)?o[zn.SEQ]:o[zn.MAP]}i&&(i(c),delete t.onTagObj);let B=c?.createNode?c.createNode(t.schema,n,t):typeof c?.nodeClass?.from==
"function"?c.nodeClass.from(t.schema,n,t):new Gy.Scalar(n);return e?B.tag=e:c.default||(B.tag=c.tag),l&&(l.node=B),B}Hy.
createNode=jT});var Ia=F(ka=>{"use strict";var JT=Qr(),Tt=X(),WT=Oa();function bu(n,e,t){let s=t;for(let r=e.length-1;r>=0;--r){let i=e[r];
if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map([[i,s]])}return JT.createNode(s,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:n,sourceObjects:new Map})}var $y=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Ou=class extends WT.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.
items.map(s=>Tt.isNode(s)||Tt.isPair(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if($y(e))this.
add(t);else{let[s,...r]=e,i=this.get(s,!0);if(Tt.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)this.set(s,
bu(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[t,...s]=e;
if(s.length===0)return this.delete(t);let r=this.get(t,!0);if(Tt.isCollection(r))return r.deleteIn(s);throw new Error(`E\
xpected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[s,...r]=e,i=this.get(s,!0);return r.length===0?!t&&
Tt.isScalar(i)?i.value:i:Tt.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Tt.isPair(
t))return!1;let s=t.value;return s==null||e&&Tt.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[t,...s]=e;if(s.length===0)return this.has(t);let r=this.get(t,!0);return Tt.isCollection(r)?r.hasIn(s):!1}setIn(e,t){
let[s,...r]=e;if(r.length===0)this.set(s,t);else{let i=this.get(s,!0);if(Tt.isCollection(i))i.setIn(r,t);else if(i===void 0&&
this.schema)this.set(s,bu(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};
ka.Collection=Ou;ka.collectionFromPath=bu;ka.isEmptyPath=$y});var Xr=F(Na=>{"use strict";var VT=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function Au(n,e){return/^\n+$/.test(n)?n.substring(
1):e?n.replace(/^(?! *$)/gm,e):n}var YT=(n,e,t)=>n.endsWith(`
`)?Au(t,e):t.includes(`
`)?`
`+Au(t,e):(n.endsWith(" ")?"":" ")+t;Na.indentComment=Au;Na.lineComment=YT;Na.stringifyComment=VT});var Ky=F(Zr=>{"use strict";var zT="flow",ku="block",Fa="quoted";function QT(n,e,t="flow",{indentAtStart:s,lineWidth:r=80,
minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!r||r<0)return n;r<i&&(i=0);let l=Math.max(1+i,1+r-e.length);if(n.length<=
l)return n;let c=[],B={},u=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?c.push(0):u=r-s);let f,d,p=!1,h=-1,g=-1,y=-1;
t===ku&&(h=Uy(n,h,e.length),h!==-1&&(u=h+l));for(let A;A=n[h+=1];){if(t===Fa&&A==="\\"){switch(g=h,n[h+1]){case"x":h+=3;
break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}y=h}if(A===`
`)t===ku&&(h=Uy(n,h,e.length)),u=h+e.length+l,f=void 0;else{if(A===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let k=n[h+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(f=h)}if(h>=u)if(f)c.push(f),u=f+l,f=void 0;else if(t===Fa){for(;d===" "||d==="	";)d=A,A=n[h+=1],p=!0;let k=h>
y+1?h-2:g-1;if(B[k])return n;c.push(k),B[k]=!0,u=k+l,f=void 0}else p=!0}d=A}if(p&&a&&a(),c.length===0)return n;o&&o();let D=n.
slice(0,c[0]);for(let A=0;A<c.length;++A){let k=c[A],N=c[A+1]||n.length;k===0?D=`
${e}${n.slice(0,N)}`:(t===Fa&&B[k]&&(D+=`${n[k]}\\`),D+=`
${e}${n.slice(k+1,N)}`)}return D}function Uy(n,e,t){let s=e,r=e+1,i=n[r];for(;i===" "||i==="	";)if(e<r+t)i=n[++e];else{do
i=n[++e];while(i&&i!==`
`);s=e,r=e+1,i=n[r]}return s}Zr.FOLD_BLOCK=ku;Zr.FOLD_FLOW=zT;Zr.FOLD_QUOTED=Fa;Zr.foldFlowLines=QT});var ti=F(qy=>{"use strict";var yt=he(),ln=Ky(),va=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.
lineWidth,minContentWidth:n.options.minContentWidth}),La=n=>/^(%|---|\.\.\.)/m.test(n);function XT(n,e,t){if(!e||e<0)return!1;
let s=e-t,r=n.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(n[i]===`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function ei(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)
return t;let{implicitKey:s}=e,r=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(La(n)?"  ":""),o="",a=0;for(let l=0,
c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"\
u":{o+=t.slice(a,l);let B=t.substr(l+2,4);switch(B){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:B.substr(0,2)==="00"?o+="\\x"+B.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(s||t[l+
2]==='"'||t.length<r)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=i,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,s?o:ln.foldFlowLines(o,i,ln.
FOLD_QUOTED,va(e,!1))}function Iu(n,e){if(e.options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return ei(n,e);let t=e.indent||(La(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`\
$&
${t}`)+"'";return e.implicitKey?s:ln.foldFlowLines(s,t,ln.FOLD_FLOW,va(e,!1))}function Ms(n,e){let{singleQuote:t}=e.options,
s;if(t===!1)s=ei;else{let r=n.includes('"'),i=n.includes("'");r&&!i?s=Iu:i&&!r?s=ei:s=t?Iu:ei}return s(n,e)}var Nu;try{Nu=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Nu=/\n+(?!\n|$)/g}function Ta({comment:n,type:e,value:t},s,r,i){let{blockQuote:o,commentString:a,lineWidth:l}=s.
options;if(!o||/\n[\t ]+$/.test(t))return Ms(t,s);let c=s.indent||(s.forceBlockIndent||La(t)?"  ":""),B=o==="literal"?!0:
o==="folded"||e===yt.Scalar.BLOCK_FOLDED?!1:e===yt.Scalar.BLOCK_LITERAL?!0:!XT(t,l,c.length);if(!t)return B?`|
`:`>
`;let u,f;for(f=t.length;f>0;--f){let N=t[f-1];if(N!==`
`&&N!=="	"&&N!==" ")break}let d=t.substring(f),p=d.indexOf(`
`);p===-1?u="-":t===d||p!==d.length-1?(u="+",i&&i()):u="",d&&(t=t.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(Nu,`$&${c}`));let h=!1,g,y=-1;for(g=0;g<t.length;++g){let N=t[g];if(N===" ")h=!0;else if(N===
`
`)y=g;else break}let D=t.substring(0,y<g?y+1:g);D&&(t=t.substring(D.length),D=D.replace(/\n+/g,`$&${c}`));let k=(h?c?"2":
"1":"")+u;if(n&&(k+=" "+a(n.replace(/ ?[\r\n]+/g," ")),r&&r()),!B){let N=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),x=!1,q=va(s,!0);o!=="fold\
ed"&&e!==yt.Scalar.BLOCK_FOLDED&&(q.onOverflow=()=>{x=!0});let R=ln.foldFlowLines(`${D}${N}${d}`,c,ln.FOLD_BLOCK,q);if(!x)
return`>${k}
${c}${R}`}return t=t.replace(/\n+/g,`$&${c}`),`|${k}
${c}${D}${t}${d}`}function ZT(n,e,t,s){let{type:r,value:i}=n,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:B}=e;
if(a&&i.includes(`
`)||B&&/[[\]{},]/.test(i))return Ms(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||B||!i.includes(`
`)?Ms(i,e):Ta(n,e,t,s);if(!a&&!B&&r!==yt.Scalar.PLAIN&&i.includes(`
`))return Ta(n,e,t,s);if(La(i)){if(l==="")return e.forceBlockIndent=!0,Ta(n,e,t,s);if(a&&l===c)return Ms(i,e)}let u=i.replace(
/\n+/g,`$&
${l}`);if(o){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(u),{compat:d,tags:p}=e.doc.schema;if(p.some(
f)||d?.some(f))return Ms(i,e)}return a?u:ln.foldFlowLines(u,l,ln.FOLD_FLOW,va(e,!1))}function ev(n,e,t,s){let{implicitKey:r,
inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.value)}),{type:a}=n;a!==yt.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=yt.Scalar.QUOTE_DOUBLE);let l=B=>{switch(B){case yt.
Scalar.BLOCK_FOLDED:case yt.Scalar.BLOCK_LITERAL:return r||i?Ms(o.value,e):Ta(o,e,t,s);case yt.Scalar.QUOTE_DOUBLE:return ei(
o.value,e);case yt.Scalar.QUOTE_SINGLE:return Iu(o.value,e);case yt.Scalar.PLAIN:return ZT(o,e,t,s);default:return null}},
c=l(a);if(c===null){let{defaultKeyType:B,defaultStringType:u}=e.options,f=r&&B||u;if(c=l(f),c===null)throw new Error(`Un\
supported default string type ${f}`)}return c}qy.stringifyString=ev});var ni=F(Fu=>{"use strict";var tv=ba(),cn=X(),nv=Xr(),sv=ti();function rv(n,e){let t=Object.assign({blockQuote:!0,commentString:nv.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"block":
s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function iv(n,e){if(e.
tag){let r=n.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===e.format)??r[0]}let t,s;if(cn.isScalar(e)){
s=e.value;let r=n.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.format===
e.format)??r.find(i=>!i.format)}else s=e,t=n.find(r=>r.nodeClass&&s instanceof r.nodeClass);if(!t){let r=s?.constructor?.
name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${r} value`)}return t}function ov(n,e,{anchors:t,
doc:s}){if(!s.directives)return"";let r=[],i=(cn.isScalar(n)||cn.isCollection(n))&&n.anchor;i&&tv.anchorIsValid(i)&&(t.add(
i),r.push(`&${i}`));let o=n.tag??(e.default?null:e.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function av(n,e,t,s){
if(cn.isPair(n))return n.toString(e,t,s);if(cn.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.
has(n))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let r,i=cn.isNode(n)?n:e.doc.createNode(n,{onTagObj:l=>r=l});r??
(r=iv(e.doc.schema.tags,i));let o=ov(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(i,e,t,s):cn.isScalar(i)?sv.stringifyString(i,e,t,s):i.toString(e,t,s);return o?cn.isScalar(
i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}Fu.createStringifyContext=rv;Fu.stringify=av});var Vy=F(Wy=>{"use strict";var qt=X(),jy=he(),Jy=ni(),si=Xr();function lv({key:n,value:e},t,s,r){let{allNullValues:i,doc:o,
indent:a,indentStep:l,options:{commentString:c,indentSeq:B,simpleKeys:u}}=t,f=qt.isNode(n)&&n.comment||null;if(u){if(f)throw new Error(
"With simple keys, key nodes cannot have comments");if(qt.isCollection(n)||!qt.isNode(n)&&typeof n=="object"){let q="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(q)}}let d=!u&&(!n||f&&e==null&&!t.inFlow||qt.isCollection(
n)||(qt.isScalar(n)?n.type===jy.Scalar.BLOCK_FOLDED||n.type===jy.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign(
{},t,{allNullValues:!1,implicitKey:!d&&(u||!i),indent:a+l});let p=!1,h=!1,g=Jy.stringify(n,t,()=>p=!0,()=>h=!0);if(!d&&!t.
inFlow&&g.length>1024){if(u)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");d=!0}if(t.inFlow){if(i||e==null)return p&&s&&s(),g===""?"?":d?`? ${g}`:g}else if(i&&!u||e==null&&d)return g=`? ${g}`,
f&&!p?g+=si.lineComment(g,t.indent,c(f)):h&&r&&r(),g;p&&(f=null),d?(f&&(g+=si.lineComment(g,t.indent,c(f))),g=`? ${g}
${a}:`):(g=`${g}:`,f&&(g+=si.lineComment(g,t.indent,c(f))));let y,D,A;qt.isNode(e)?(y=!!e.spaceBefore,D=e.commentBefore,
A=e.comment):(y=!1,D=null,A=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=!1,!d&&!f&&qt.isScalar(e)&&(t.
indentAtStart=g.length+1),h=!1,!B&&l.length>=2&&!t.inFlow&&!d&&qt.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.
substring(2));let k=!1,N=Jy.stringify(e,t,()=>k=!0,()=>h=!0),x=" ";if(f||y||D){if(x=y?`
`:"",D){let q=c(D);x+=`
${si.indentComment(q,t.indent)}`}N===""&&!t.inFlow?x===`
`&&A&&(x=`

`):x+=`
${t.indent}`}else if(!d&&qt.isCollection(e)){let q=N[0],R=N.indexOf(`
`),W=R!==-1,ke=t.inFlow??e.flow??e.items.length===0;if(W||!ke){let Ke=!1;if(W&&(q==="&"||q==="!")){let le=N.indexOf(" ");
q==="&"&&le!==-1&&le<R&&N[le+1]==="!"&&(le=N.indexOf(" ",le+1)),(le===-1||R<le)&&(Ke=!0)}Ke||(x=`
${t.indent}`)}}else(N===""||N[0]===`
`)&&(x="");return g+=x+N,t.inFlow?k&&s&&s():A&&!k?g+=si.lineComment(g,t.indent,c(A)):h&&r&&r(),g}Wy.stringifyPair=lv});var vu=F(Tu=>{"use strict";var Yy=vt("process");function cv(n,...e){n==="debug"&&console.log(...e)}function Bv(n,e){(n===
"debug"||n==="warn")&&(typeof Yy.emitWarning=="function"?Yy.emitWarning(e):console.warn(e))}Tu.debug=cv;Tu.warn=Bv});var Pa=F(_a=>{"use strict";var Ma=X(),zy=he(),Ra="<<",xa={identify:n=>n===Ra||typeof n=="symbol"&&n.description===Ra,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new zy.Scalar(Symbol(Ra)),{addToJSMap:Qy}),stringify:()=>Ra},
uv=(n,e)=>(xa.identify(e)||Ma.isScalar(e)&&(!e.type||e.type===zy.Scalar.PLAIN)&&xa.identify(e.value))&&n?.doc.schema.tags.
some(t=>t.tag===xa.tag&&t.default);function Qy(n,e,t){let s=Xy(n,t);if(Ma.isSeq(s))for(let r of s.items)Lu(n,e,r);else if(Array.
isArray(s))for(let r of s)Lu(n,e,r);else Lu(n,e,s)}function Lu(n,e,t){let s=Xy(n,t);if(!Ma.isMap(s))throw new Error("Mer\
ge sources must be maps or map aliases");let r=s.toJSON(null,n,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,
o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function Xy(n,e){return n&&Ma.isAlias(e)?e.resolve(n.doc,n):e}_a.addMergeToJSMap=Qy;_a.isMergeKey=
uv;_a.merge=xa});var xu=F(tE=>{"use strict";var fv=vu(),Zy=Pa(),dv=ni(),eE=X(),Ru=on();function hv(n,e,{key:t,value:s}){if(eE.isNode(t)&&
t.addToJSMap)t.addToJSMap(n,e,s);else if(Zy.isMergeKey(n,t))Zy.addMergeToJSMap(n,e,s);else{let r=Ru.toJS(t,"",n);if(e instanceof
Map)e.set(r,Ru.toJS(s,r,n));else if(e instanceof Set)e.add(r);else{let i=pv(t,r,n),o=Ru.toJS(s,i,n);i in e?Object.defineProperty(
e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function pv(n,e,t){if(e===null)return"";if(typeof e!=
"object")return String(e);if(eE.isNode(n)&&t?.doc){let s=dv.createStringifyContext(t.doc,{});s.anchors=new Set;for(let i of t.
anchors.keys())s.anchors.add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=n.toString(s);if(!t.mapKeyWarned){let i=JSON.
stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),fv.warn(t.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return r}
return JSON.stringify(e)}tE.addPairToJSMap=hv});var Bn=F(Mu=>{"use strict";var nE=Qr(),Cv=Vy(),mv=xu(),Ga=X();function gv(n,e,t){let s=nE.createNode(n,void 0,t),r=nE.createNode(
e,void 0,t);return new Ha(s,r)}var Ha=class n{constructor(e,t=null){Object.defineProperty(this,Ga.NODE_TYPE,{value:Ga.PAIR}),
this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return Ga.isNode(t)&&(t=t.clone(e)),Ga.isNode(s)&&(s=s.clone(e)),
new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return mv.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?Cv.
stringifyPair(this,e,t,s):JSON.stringify(this)}};Mu.Pair=Ha;Mu.createPair=gv});var _u=F(rE=>{"use strict";var Qn=X(),sE=ni(),$a=Xr();function yv(n,e,t){return(e.inFlow??n.flow?Dv:Ev)(n,e,t)}function Ev({
comment:n,items:e},t,{blockItemPrefix:s,flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:c}}=t,
B=Object.assign({},t,{indent:i,type:null}),u=!1,f=[];for(let p=0;p<e.length;++p){let h=e[p],g=null;if(Qn.isNode(h))!u&&h.
spaceBefore&&f.push(""),Ua(t,f,h.commentBefore,u),h.comment&&(g=h.comment);else if(Qn.isPair(h)){let D=Qn.isNode(h.key)?
h.key:null;D&&(!u&&D.spaceBefore&&f.push(""),Ua(t,f,D.commentBefore,u))}u=!1;let y=sE.stringify(h,B,()=>g=null,()=>u=!0);
g&&(y+=$a.lineComment(y,i,c(g))),u&&g&&(u=!1),f.push(s+y)}let d;if(f.length===0)d=r.start+r.end;else{d=f[0];for(let p=1;p<
f.length;++p){let h=f[p];d+=h?`
${l}${h}`:`
`}}return n?(d+=`
`+$a.indentComment(c(n),l),a&&a()):u&&o&&o(),d}function Dv({items:n},e,{flowChars:t,itemIndent:s}){let{indent:r,indentStep:i,
flowCollectionPadding:o,options:{commentString:a}}=e;s+=i;let l=Object.assign({},e,{indent:s,inFlow:!0,type:null}),c=!1,
B=0,u=[];for(let p=0;p<n.length;++p){let h=n[p],g=null;if(Qn.isNode(h))h.spaceBefore&&u.push(""),Ua(e,u,h.commentBefore,
!1),h.comment&&(g=h.comment);else if(Qn.isPair(h)){let D=Qn.isNode(h.key)?h.key:null;D&&(D.spaceBefore&&u.push(""),Ua(e,
u,D.commentBefore,!1),D.comment&&(c=!0));let A=Qn.isNode(h.value)?h.value:null;A?(A.comment&&(g=A.comment),A.commentBefore&&
(c=!0)):h.value==null&&D?.comment&&(g=D.comment)}g&&(c=!0);let y=sE.stringify(h,l,()=>g=null);c||(c=u.length>B||y.includes(
`
`)),p<n.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=u.reduce((D,A)=>D+A.length+2,2)+(y.length+
2)>e.options.lineWidth)),c&&(y+=",")),g&&(y+=$a.lineComment(y,s,a(g))),u.push(y),B=u.length}let{start:f,end:d}=t;if(u.length===
0)return f+d;if(!c){let p=u.reduce((h,g)=>h+g.length+2,2);c=e.options.lineWidth>0&&p>e.options.lineWidth}if(c){let p=f;for(let h of u)
p+=h?`
${i}${r}${h}`:`
`;return`${p}
${r}${d}`}else return`${f}${o}${u.join(" ")}${o}${d}`}function Ua({indent:n,options:{commentString:e}},t,s,r){if(s&&r&&(s=
s.replace(/^\n+/,"")),s){let i=$a.indentComment(e(s),n);t.push(i.trimStart())}}rE.stringifyCollection=yv});var fn=F(Gu=>{"use strict";var Sv=_u(),wv=xu(),bv=Ia(),un=X(),Ka=Bn(),Ov=he();function ri(n,e){let t=un.isScalar(e)?e.value:
e;for(let s of n)if(un.isPair(s)&&(s.key===e||s.key===t||un.isScalar(s.key)&&s.key.value===t))return s}var Pu=class extends bv.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(un.MAP,e),this.items=[]}static from(e,t,s){
let{keepUndefined:r,replacer:i}=s,o=new this(e),a=(l,c)=>{if(typeof i=="function")c=i.call(t,l,c);else if(Array.isArray(
i)&&!i.includes(l))return;(c!==void 0||r)&&o.items.push(Ka.createPair(l,c,s))};if(t instanceof Map)for(let[l,c]of t)a(l,
c);else if(t&&typeof t=="object")for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,t){let s;un.isPair(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Ka.Pair(e,e?.value):
s=new Ka.Pair(e.key,e.value);let r=ri(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(`Key ${s.
key} already set`);un.isScalar(r.value)&&Ov.isScalarValue(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.
items.findIndex(a=>i(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=ri(
this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let r=ri(this.items,e)?.value;return(!t&&
un.isScalar(r)?r.value:r)??void 0}has(e){return!!ri(this.items,e)}set(e,t){this.add(new Ka.Pair(e,t),!0)}toJSON(e,t,s){let r=s?
new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)wv.addPairToJSMap(t,r,i);return r}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!un.isPair(r))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(r)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
Sv.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};
Gu.YAMLMap=Pu;Gu.findPair=ri});var _s=F(oE=>{"use strict";var Av=X(),iE=fn(),kv={collection:"map",default:!0,nodeClass:iE.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(n,e){return Av.isMap(n)||e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>iE.YAMLMap.from(n,e,
t)};oE.map=kv});var dn=F(aE=>{"use strict";var Iv=Qr(),Nv=_u(),Fv=Ia(),ja=X(),Tv=he(),vv=on(),Hu=class extends Fv.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(ja.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=qa(
e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=qa(e);if(typeof s!="number")return;let r=this.
items[s];return!t&&ja.isScalar(r)?r.value:r}has(e){let t=qa(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=qa(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];ja.isScalar(r)&&Tv.isScalarValue(
t)?r.value=t:this.items[s]=t}toJSON(e,t){let s=[];t?.onCreate&&t.onCreate(s);let r=0;for(let i of this.items)s.push(vv.toJS(
i,String(r++),t));return s}toString(e,t,s){return e?Nv.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:r}=s,
i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let l=t instanceof Set?
a:String(o++);a=r.call(t,l,a)}i.items.push(Iv.createNode(a,void 0,s))}}return i}};function qa(n){let e=ja.isScalar(n)?n.
value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}aE.YAMLSeq=Hu});var Ps=F(cE=>{"use strict";var Lv=X(),lE=dn(),Rv={collection:"seq",default:!0,nodeClass:lE.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(n,e){return Lv.isSeq(n)||e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>lE.YAMLSeq.from(n,e,
t)};cE.seq=Rv});var ii=F(BE=>{"use strict";var xv=ti(),Mv={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,
stringify(n,e,t,s){return e=Object.assign({actualString:!0},e),xv.stringifyString(n,e,t,s)}};BE.string=Mv});var Ja=F(dE=>{"use strict";var uE=he(),fE={identify:n=>n==null,createNode:()=>new uE.Scalar(null),default:!0,tag:"tag:ya\
ml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new uE.Scalar(null),stringify:({source:n},e)=>typeof n=="stri\
ng"&&fE.test.test(n)?n:e.options.nullStr};dE.nullTag=fE});var $u=F(pE=>{"use strict";var _v=he(),hE={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:n=>new _v.Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&hE.test.test(n)){let s=n[0]==="t"||
n[0]==="T";if(e===s)return n}return e?t.options.trueStr:t.options.falseStr}};pE.boolTag=hE});var Gs=F(CE=>{"use strict";function Pv({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(
s);let r=typeof s=="number"?s:Number(s);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?
"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(
".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}CE.stringifyNumber=Pv});var Ku=F(Wa=>{"use strict";var Gv=he(),Uu=Gs(),Hv={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Uu.stringifyNumber},$v={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Uu.stringifyNumber(n)}},Uv={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(n){let e=new Gv.Scalar(
parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:Uu.stringifyNumber};
Wa.float=Uv;Wa.floatExp=$v;Wa.floatNaN=Hv});var ju=F(Ya=>{"use strict";var mE=Gs(),Va=n=>typeof n=="bigint"||Number.isInteger(n),qu=(n,e,t,{intAsBigInt:s})=>s?BigInt(
n):parseInt(n.substring(e),t);function gE(n,e,t){let{value:s}=n;return Va(s)&&s>=0?t+s.toString(e):mE.stringifyNumber(n)}
var Kv={identify:n=>Va(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(n,e,t)=>qu(
n,2,8,t),stringify:n=>gE(n,8,"0o")},qv={identify:Va,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>qu(
n,0,10,t),stringify:mE.stringifyNumber},jv={identify:n=>Va(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>qu(n,2,16,t),stringify:n=>gE(n,16,"0x")};Ya.int=qv;Ya.intHex=jv;Ya.intOct=Kv});var EE=F(yE=>{"use strict";var Jv=_s(),Wv=Ja(),Vv=Ps(),Yv=ii(),zv=$u(),Ju=Ku(),Wu=ju(),Qv=[Jv.map,Vv.seq,Yv.string,Wv.nullTag,
zv.boolTag,Wu.intOct,Wu.int,Wu.intHex,Ju.floatNaN,Ju.floatExp,Ju.float];yE.schema=Qv});var wE=F(SE=>{"use strict";var Xv=he(),Zv=_s(),eL=Ps();function DE(n){return typeof n=="bigint"||Number.isInteger(n)}var za=({
value:n})=>JSON.stringify(n),tL=[{identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:za},
{identify:n=>n==null,createNode:()=>new Xv.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:za},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:za},{identify:DE,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?
BigInt(n):parseInt(n,10),stringify:({value:n})=>DE(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:n=>parseFloat(n),stringify:za}],
nL={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},sL=[Zv.map,eL.seq].
concat(tL,nL);SE.schema=sL});var Yu=F(bE=>{"use strict";var oi=vt("buffer"),Vu=he(),rL=ti(),iL={identify:n=>n instanceof Uint8Array,default:!1,tag:"t\
ag:yaml.org,2002:binary",resolve(n,e){if(typeof oi.Buffer=="function")return oi.Buffer.from(n,"base64");if(typeof atob==
"function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let r=0;r<t.length;++r)s[r]=t.charCodeAt(
r);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},
stringify({comment:n,type:e,value:t},s,r,i){if(!t)return"";let o=t,a;if(typeof oi.Buffer=="function")a=o instanceof oi.Buffer?
o.toString("base64"):oi.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<
o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=Vu.Scalar.BLOCK_LITERAL),e!==Vu.Scalar.QUOTE_DOUBLE){let l=Math.max(
s.options.lineWidth-s.indent.length,s.options.minContentWidth),c=Math.ceil(a.length/l),B=new Array(c);for(let u=0,f=0;u<
c;++u,f+=l)B[u]=a.substr(f,l);a=B.join(e===Vu.Scalar.BLOCK_LITERAL?`
`:" ")}return rL.stringifyString({comment:n,type:e,value:a},s,r,i)}};bE.binary=iL});var Za=F(Xa=>{"use strict";var Qa=X(),zu=Bn(),oL=he(),aL=dn();function OE(n,e){if(Qa.isSeq(n))for(let t=0;t<n.items.length;++t){
let s=n.items[t];if(!Qa.isPair(s)){if(Qa.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");
let r=s.items[0]||new zu.Pair(new oL.Scalar(null));if(s.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${s.commentBefore}\

${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}n.items[t]=Qa.isPair(s)?s:new zu.Pair(s)}}else e("Expected a sequence for this tag");return n}
function AE(n,e,t){let{replacer:s}=t,r=new aL.YAMLSeq(n);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,l;if(Array.isArray(o))if(o.length===2)
a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.
keys(o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else
a=o;r.items.push(zu.createPair(a,l,t))}return r}var lL={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:OE,
createNode:AE};Xa.createPairs=AE;Xa.pairs=lL;Xa.resolvePairs=OE});var Zu=F(Xu=>{"use strict";var kE=X(),Qu=on(),ai=fn(),cL=dn(),IE=Za(),Xn=class n extends cL.YAMLSeq{constructor(){super(),
this.add=ai.YAMLMap.prototype.add.bind(this),this.delete=ai.YAMLMap.prototype.delete.bind(this),this.get=ai.YAMLMap.prototype.
get.bind(this),this.has=ai.YAMLMap.prototype.has.bind(this),this.set=ai.YAMLMap.prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){
if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let r of this.items){let i,o;if(kE.isPair(r)?(i=
Qu.toJS(r.key,"",t),o=Qu.toJS(r.value,i,t)):i=Qu.toJS(r,"",t),s.has(i))throw new Error("Ordered maps must not include du\
plicate keys");s.set(i,o)}return s}static from(e,t,s){let r=IE.createPairs(e,t,s),i=new this;return i.items=r.items,i}};
Xn.tag="tag:yaml.org,2002:omap";var BL={collection:"seq",identify:n=>n instanceof Map,nodeClass:Xn,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(n,e){let t=IE.resolvePairs(n,e),s=[];for(let{key:r}of t.items)kE.isScalar(r)&&(s.includes(r.value)?
e(`Ordered maps must not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new Xn,t)},createNode:(n,e,t)=>Xn.
from(n,e,t)};Xu.YAMLOMap=Xn;Xu.omap=BL});var LE=F(ef=>{"use strict";var NE=he();function FE({value:n,source:e},t){return e&&(n?TE:vE).test.test(e)?e:n?t.options.
trueStr:t.options.falseStr}var TE={identify:n=>n===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new NE.Scalar(!0),stringify:FE},vE={identify:n=>n===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new NE.Scalar(!1),stringify:FE};ef.falseTag=vE;ef.trueTag=TE});var RE=F(el=>{"use strict";var uL=he(),tf=Gs(),fL={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:tf.stringifyNumber},dL={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n.replace(/_/g,"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():tf.stringifyNumber(n)}},hL={
identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){
let e=new uL.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(t+1).replace(/_/g,"");
s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:tf.stringifyNumber};el.float=hL;el.floatExp=dL;el.
floatNaN=fL});var ME=F(ci=>{"use strict";var xE=Gs(),li=n=>typeof n=="bigint"||Number.isInteger(n);function tl(n,e,t,{intAsBigInt:s}){
let r=n[0];if((r==="-"||r==="+")&&(e+=1),n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=
`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return r==="-"?BigInt(-1)*o:o}let i=parseInt(n,t);return r==="-"?
-1*i:i}function nf(n,e,t){let{value:s}=n;if(li(s)){let r=s.toString(e);return s<0?"-"+t+r.substr(1):t+r}return xE.stringifyNumber(
n)}var pL={identify:li,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>tl(n,
2,2,t),stringify:n=>nf(n,2,"0b")},CL={identify:li,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(n,e,t)=>tl(n,1,8,t),stringify:n=>nf(n,8,"0")},mL={identify:li,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(n,e,t)=>tl(n,0,10,t),stringify:xE.stringifyNumber},gL={identify:li,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>tl(n,2,16,t),stringify:n=>nf(n,16,"0x")};ci.int=mL;ci.intBin=pL;ci.intHex=
gL;ci.intOct=CL});var rf=F(sf=>{"use strict";var rl=X(),nl=Bn(),sl=fn(),Zn=class n extends sl.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){
let t;rl.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new nl.Pair(e.key,null):t=new nl.
Pair(e,null),sl.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=sl.findPair(this.items,e);return!t&&rl.isPair(
s)?rl.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof t}`);let s=sl.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(
s),1):!s&&t&&this.items.push(new nl.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,s);throw new Error(
"Set items must all have null values")}static from(e,t,s){let{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in Object(
t))for(let o of t)typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(nl.createPair(o,null,s));return i}};Zn.tag="tag:y\
aml.org,2002:set";var yL={collection:"map",identify:n=>n instanceof Set,nodeClass:Zn,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(n,e,t)=>Zn.from(n,e,t),resolve(n,e){if(rl.isMap(n)){if(n.hasAllNullValues(!0))return Object.assign(new Zn,
n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};sf.YAMLSet=Zn;sf.set=yL});var af=F(il=>{"use strict";var EL=Gs();function of(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,r=o=>e?BigInt(o):
Number(o),i=s.replace(/_/g,"").split(":").reduce((o,a)=>o*r(60)+r(a),r(0));return t==="-"?r(-1)*i:i}function _E(n){let{value:e}=n,
t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return EL.stringifyNumber(n);let s="";e<0&&(s=
"-",e*=t(-1));let r=t(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.unshift(e))),
s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var DL={identify:n=>typeof n=="bigint"||Number.
isInteger(n),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{
intAsBigInt:t})=>of(n,t),stringify:_E},SL={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>of(n,!1),stringify:_E},PE={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(
PE.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,s,r,i,o,a]=e.map(Number),l=e[7]?
Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,s-1,r,i||0,o||0,a||0,l),B=e[8];if(B&&B!=="Z"){let u=of(B,!1);Math.abs(u)<
30&&(u*=60),c-=6e4*u}return new Date(c)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
il.floatTime=SL;il.intTime=DL;il.timestamp=PE});var $E=F(HE=>{"use strict";var wL=_s(),bL=Ja(),OL=Ps(),AL=ii(),kL=Yu(),GE=LE(),lf=RE(),ol=ME(),IL=Pa(),NL=Zu(),FL=Za(),TL=rf(),
cf=af(),vL=[wL.map,OL.seq,AL.string,bL.nullTag,GE.trueTag,GE.falseTag,ol.intBin,ol.intOct,ol.int,ol.intHex,lf.floatNaN,lf.
floatExp,lf.float,kL.binary,IL.merge,NL.omap,FL.pairs,TL.set,cf.intTime,cf.floatTime,cf.timestamp];HE.schema=vL});var QE=F(ff=>{"use strict";var jE=_s(),LL=Ja(),JE=Ps(),RL=ii(),xL=$u(),Bf=Ku(),uf=ju(),ML=EE(),_L=wE(),WE=Yu(),Bi=Pa(),VE=Zu(),
YE=Za(),UE=$E(),zE=rf(),al=af(),KE=new Map([["core",ML.schema],["failsafe",[jE.map,JE.seq,RL.string]],["json",_L.schema],
["yaml11",UE.schema],["yaml-1.1",UE.schema]]),qE={binary:WE.binary,bool:xL.boolTag,float:Bf.float,floatExp:Bf.floatExp,floatNaN:Bf.
floatNaN,floatTime:al.floatTime,int:uf.int,intHex:uf.intHex,intOct:uf.intOct,intTime:al.intTime,map:jE.map,merge:Bi.merge,
null:LL.nullTag,omap:VE.omap,pairs:YE.pairs,seq:JE.seq,set:zE.set,timestamp:al.timestamp},PL={"tag:yaml.org,2002:binary":WE.
binary,"tag:yaml.org,2002:merge":Bi.merge,"tag:yaml.org,2002:omap":VE.omap,"tag:yaml.org,2002:pairs":YE.pairs,"tag:yaml.\
org,2002:set":zE.set,"tag:yaml.org,2002:timestamp":al.timestamp};function GL(n,e,t){let s=KE.get(e);if(s&&!n)return t&&!s.
includes(Bi.merge)?s.concat(Bi.merge):s.slice();let r=s;if(!r)if(Array.isArray(n))r=[];else{let i=Array.from(KE.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(n))for(let i of n)r=r.concat(i);else typeof n=="function"&&(r=n(r.slice()));return t&&
(r=r.concat(Bi.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?qE[o]:o;if(!a){let l=JSON.stringify(o),c=Object.keys(qE).
map(B=>JSON.stringify(B)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return i.includes(a)||i.
push(a),i},[])}ff.coreKnownTags=PL;ff.getTags=GL});var pf=F(XE=>{"use strict";var df=X(),HL=_s(),$L=Ps(),UL=ii(),ll=QE(),KL=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,hf=class n{constructor({
compat:e,customTags:t,merge:s,resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?ll.getTags(e,"compat"):e?ll.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=r?ll.coreKnownTags:
{},this.tags=ll.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,df.MAP,{value:HL.map}),Object.
defineProperty(this,df.SCALAR,{value:UL.string}),Object.defineProperty(this,df.SEQ,{value:$L.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?KL:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};XE.Schema=hf});var eD=F(ZE=>{"use strict";var qL=X(),Cf=ni(),ui=Xr();function jL(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&
n.directives){let l=n.directives.toString(n);l?(t.push(l),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let r=Cf.
createStringifyContext(n,e),{commentString:i}=r.options;if(n.commentBefore){t.length!==1&&t.unshift("");let l=i(n.commentBefore);
t.unshift(ui.indentComment(l,""))}let o=!1,a=null;if(n.contents){if(qL.isNode(n.contents)){if(n.contents.spaceBefore&&s&&
t.push(""),n.contents.commentBefore){let B=i(n.contents.commentBefore);t.push(ui.indentComment(B,""))}r.forceBlockIndent=
!!n.comment,a=n.contents.comment}let l=a?void 0:()=>o=!0,c=Cf.stringify(n.contents,r,()=>a=null,l);a&&(c+=ui.lineComment(
c,"",i(a))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:t.push(c)}else t.push(Cf.stringify(
n.contents,r));if(n.directives?.docEnd)if(n.comment){let l=i(n.comment);l.includes(`
`)?(t.push("..."),t.push(ui.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=n.comment;l&&o&&(l=l.
replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(ui.indentComment(i(l),"")))}return t.join(`
`)+`
`}ZE.stringifyDocument=jL});var fi=F(tD=>{"use strict";var JL=zr(),Hs=Ia(),ct=X(),WL=Bn(),VL=on(),YL=pf(),zL=eD(),mf=ba(),QL=Eu(),XL=Qr(),gf=yu(),yf=class n{constructor(e,t,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ct.NODE_TYPE,{value:ct.
DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=t:s===void 0&&t&&(s=t,t=void 0);let i=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
i;let{version:o}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new gf.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(
e,r,s)}clone(){let e=Object.create(n.prototype,{[ct.NODE_TYPE]:{value:ct.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=ct.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){$s(this.contents)&&this.contents.
add(e)}addIn(e,t){$s(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=mf.anchorNames(this);
e.anchor=!t||s.has(t)?mf.findNewAnchor(t||"a",s):t}return new JL.Alias(e.anchor)}createNode(e,t,s){let r;if(typeof t=="f\
unction")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let g=D=>typeof D=="number"||D instanceof String||D instanceof
Number,y=t.filter(g).map(String);y.length>0&&(t=t.concat(y)),r=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:i,
anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:B}=s??{},{onAnchor:u,setAnchors:f,sourceObjects:d}=mf.createNodeAnchors(
this,o||"a"),p={aliasDuplicateObjects:i??!0,keepUndefined:l??!1,onAnchor:u,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:d},
h=XL.createNode(e,B,p);return a&&ct.isCollection(h)&&(h.flow=!0),f(),h}createPair(e,t,s={}){let r=this.createNode(e,null,
s),i=this.createNode(t,null,s);return new WL.Pair(r,i)}delete(e){return $s(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return Hs.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):$s(this.contents)?this.contents.deleteIn(e):!1}get(e,t){
return ct.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return Hs.isEmptyPath(e)?!t&&ct.isScalar(
this.contents)?this.contents.value:this.contents:ct.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return ct.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Hs.isEmptyPath(e)?this.contents!==void 0:ct.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=Hs.collectionFromPath(this.schema,[e],
t):$s(this.contents)&&this.contents.set(e,t)}setIn(e,t){Hs.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=
Hs.collectionFromPath(this.schema,Array.from(e),t):$s(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new gf.
Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new gf.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${r}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new YL.
Schema(Object.assign(s,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:t,mapAsMap:s,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},l=VL.toJS(this.contents,t??"",a);if(typeof i=="function")for(let{
count:c,res:B}of a.anchors.values())i(B,c);return typeof o=="function"?QL.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return zL.stringifyDocument(this,e)}};
function $s(n){if(ct.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}tD.Document=
yf});var pi=F(hi=>{"use strict";var di=class extends Error{constructor(e,t,s,r){super(),this.name=e,this.code=s,this.message=
r,this.pos=t}},Ef=class extends di{constructor(e,t,s){super("YAMLParseError",e,t,s)}},Df=class extends di{constructor(e,t,s){
super("YAMLWarning",e,t,s)}},ZL=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.linePos(a));let{line:s,col:r}=t.
linePos[0];t.message+=` at line ${s}, column ${r}`;let i=r-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,i))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===s&&l.col>r&&(a=Math.max(1,Math.min(l.col-r,80-i)));let c=" ".
repeat(i)+"^".repeat(a);t.message+=`:

${o}
${c}
`}};hi.YAMLError=di;hi.YAMLParseError=Ef;hi.YAMLWarning=Df;hi.prettifyError=ZL});var Ci=F(nD=>{"use strict";function eR(n,{flow:e,indicator:t,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){
let l=!1,c=a,B=a,u="",f="",d=!1,p=!1,h=null,g=null,y=null,D=null,A=null,k=null,N=null;for(let R of n)switch(p&&(R.type!==
"space"&&R.type!=="newline"&&R.type!=="comma"&&i(R.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),p=!1),h&&(c&&R.type!=="comment"&&R.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),h=null),R.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&R.source.includes("	")&&
(h=R),B=!0;break;case"comment":{B||i(R,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let W=R.source.substring(1)||" ";u?u+=f+W:u=W,f="",c=!1;break}case"newline":c?u?u+=R.source:(!k||t!=="seq-item-i\
nd")&&(l=!0):f+=R.source,c=!0,d=!0,(g||y)&&(D=R),B=!0;break;case"anchor":g&&i(R,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),R.source.endsWith(":")&&i(R.offset+R.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
g=R,N??(N=R.offset),c=!1,B=!1,p=!0;break;case"tag":{y&&i(R,"MULTIPLE_TAGS","A node can have at most one tag"),y=R,N??(N=
R.offset),c=!1,B=!1,p=!0;break}case t:(g||y)&&i(R,"BAD_PROP_ORDER",`Anchors and tags must be after the ${R.source} indic\
ator`),k&&i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.source} in ${e??"collection"}`),k=R,c=t==="seq-item-ind"||t==="explicit\
-key-ind",B=!1;break;case"comma":if(e){A&&i(R,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),A=R,c=!1,B=!1;break}default:i(R,
"UNEXPECTED_TOKEN",`Unexpected ${R.type} token`),c=!1,B=!1}let x=n[n.length-1],q=x?x.offset+x.source.length:r;return p&&
s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&i(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||s?.type==="block-map"||s?.type===
"block-seq")&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:A,found:k,spaceBefore:l,comment:u,hasNewline:d,
anchor:g,tag:y,newlineAfterProp:D,end:q,start:N??q}}nD.resolveProps=eR});var cl=F(sD=>{"use strict";function Sf(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(n.source.includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){
for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(Sf(e.
key)||Sf(e.value))return!0}return!1;default:return!0}}sD.containsNewline=Sf});var wf=F(rD=>{"use strict";var tR=cl();function nR(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.
source==="]"||s.source==="}")&&tR.containsNewline(e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}rD.flowIndentCheck=nR});var bf=F(oD=>{"use strict";var iD=X();function sR(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let r=typeof s==
"function"?s:(i,o)=>i===o||iD.isScalar(i)&&iD.isScalar(o)&&i.value===o.value;return e.some(i=>r(i.key,t))}oD.mapIncludes=
sR});var fD=F(uD=>{"use strict";var aD=Bn(),rR=fn(),lD=Ci(),iR=cl(),cD=wf(),oR=bf(),BD="All mapping items must start at the s\
ame column";function aR({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??rR.YAMLMap,a=new o(t.schema);t.atRoot&&
(t.atRoot=!1);let l=s.offset,c=null;for(let B of s.items){let{start:u,key:f,sep:d,value:p}=B,h=lD.resolveProps(u,{indicator:"\
explicit-key-ind",next:f??d?.[0],offset:l,onError:r,parentIndent:s.indent,startOnNewline:!0}),g=!h.found;if(g){if(f&&(f.
type==="block-seq"?r(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&
f.indent!==s.indent&&r(l,"BAD_INDENT",BD)),!h.anchor&&!h.tag&&!d){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||iR.containsNewline(f))&&r(f??u[u.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==s.indent&&r(l,"BAD_INDENT",BD);t.atKey=!0;
let y=h.end,D=f?n(t,f,h,r):e(t,y,u,null,h,r);t.schema.compat&&cD.flowIndentCheck(s.indent,f,r),t.atKey=!1,oR.mapIncludes(
t,a.items,D)&&r(y,"DUPLICATE_KEY","Map keys must be unique");let A=lD.resolveProps(d??[],{indicator:"map-value-ind",next:p,
offset:D.range[2],onError:r,parentIndent:s.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=A.end,A.found){g&&(p?.
type==="block-map"&&!A.hasNewline&&r(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.
options.strict&&h.start<A.found.offset-1024&&r(D.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let k=p?n(t,p,A,r):e(t,l,d,null,A,r);t.schema.compat&&cD.flowIndentCheck(
s.indent,p,r),l=k.range[2];let N=new aD.Pair(D,k);t.options.keepSourceTokens&&(N.srcToken=B),a.items.push(N)}else{g&&r(D.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),A.comment&&(D.comment?D.comment+=`
`+A.comment:D.comment=A.comment);let k=new aD.Pair(D);t.options.keepSourceTokens&&(k.srcToken=B),a.items.push(k)}}return c&&
c<l&&r(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,l,c??l],a}uD.resolveBlockMap=aR});var hD=F(dD=>{"use strict";var lR=dn(),cR=Ci(),BR=wf();function uR({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.
nodeClass??lR.YAMLSeq,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=s.offset,c=null;for(let{start:B,
value:u}of s.items){let f=cR.resolveProps(B,{indicator:"seq-item-ind",next:u,offset:l,onError:r,parentIndent:s.indent,startOnNewline:!0});
if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?r(f.end,"BAD_INDENT","All sequence items must start at the same \
column"):r(l,"MISSING_CHAR","Sequence item without - indicator");else{c=f.end,f.comment&&(a.comment=f.comment);continue}
let d=u?n(t,u,f,r):e(t,f.end,B,null,f,r);t.schema.compat&&BR.flowIndentCheck(s.indent,u,r),l=d.range[2],a.items.push(d)}
return a.range=[s.offset,l,c??l],a}dD.resolveBlockSeq=uR});var Us=F(pD=>{"use strict";function fR(n,e,t,s){let r="";if(n){let i=!1,o="";for(let a of n){let{source:l,type:c}=a;switch(c){case"\
space":i=!0;break;case"comment":{t&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let B=l.substring(1)||" ";r?r+=o+B:r=B,o="";break}case"newline":r&&(o+=l),i=!0;break;default:s(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${c} at node end`)}e+=l.length}}return{comment:r,offset:e}}pD.resolveEnd=fR});var yD=F(gD=>{"use strict";var dR=X(),hR=Bn(),CD=fn(),pR=dn(),CR=Us(),mD=Ci(),mR=cl(),gR=bf(),Of="Block collections are \
not allowed within flow collections",Af=n=>n&&(n.type==="block-map"||n.type==="block-seq");function yR({composeNode:n,composeEmptyNode:e},t,s,r,i){
let o=s.start.source==="{",a=o?"flow map":"flow sequence",l=i?.nodeClass??(o?CD.YAMLMap:pR.YAMLSeq),c=new l(t.schema);c.
flow=!0;let B=t.atRoot;B&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=s.offset+s.start.source.length;for(let g=0;g<s.items.
length;++g){let y=s.items[g],{start:D,key:A,sep:k,value:N}=y,x=mD.resolveProps(D,{flow:a,indicator:"explicit-key-ind",next:A??
k?.[0],offset:u,onError:r,parentIndent:s.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.tag&&!k&&!N){g===0&&x.
comma?r(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<s.items.length-1&&r(x.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),x.comment&&(c.comment?c.comment+=`
`+x.comment:c.comment=x.comment),u=x.end;continue}!o&&t.options.strict&&mR.containsNewline(A)&&r(A,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)x.comma&&r(x.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(x.comma||r(x.start,"MISSING_CHAR",`Missing , between ${a} items`),x.comment){let q="";e:for(let R of D)
switch(R.type){case"comma":case"space":break;case"comment":q=R.source.substring(1);break e;default:break e}if(q){let R=c.
items[c.items.length-1];dR.isPair(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+q:R.comment=q,x.comment=x.comment.substring(q.length+1)}}if(!o&&!k&&!x.found){let q=N?n(t,N,x,r):e(t,x.end,k,null,x,r);
c.items.push(q),u=q.range[2],Af(N)&&r(q.range,"BLOCK_IN_FLOW",Of)}else{t.atKey=!0;let q=x.end,R=A?n(t,A,x,r):e(t,q,D,null,
x,r);Af(A)&&r(R.range,"BLOCK_IN_FLOW",Of),t.atKey=!1;let W=mD.resolveProps(k??[],{flow:a,indicator:"map-value-ind",next:N,
offset:R.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(W.found){if(!o&&!x.found&&t.options.strict){if(k)
for(let le of k){if(le===W.found)break;if(le.type==="newline"){r(le,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequ\
ence pairs need to be on a single line");break}}x.start<W.found.offset-1024&&r(W.found,"KEY_OVER_1024_CHARS","The : indi\
cator must be at most 1024 chars after the start of an implicit flow sequence key")}}else N&&("source"in N&&N.source?.[0]===
":"?r(N,"MISSING_CHAR",`Missing space after : in ${a}`):r(W.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ke=N?
n(t,N,W,r):W.found?e(t,W.end,k,null,W,r):null;ke?Af(N)&&r(ke.range,"BLOCK_IN_FLOW",Of):W.comment&&(R.comment?R.comment+=
`
`+W.comment:R.comment=W.comment);let Ke=new hR.Pair(R,ke);if(t.options.keepSourceTokens&&(Ke.srcToken=y),o){let le=c;gR.
mapIncludes(t,le.items,R)&&r(q,"DUPLICATE_KEY","Map keys must be unique"),le.items.push(Ke)}else{let le=new CD.YAMLMap(t.
schema);le.flow=!0,le.items.push(Ke);let Zf=(ke??R).range;le.range=[R.range[0],Zf[1],Zf[2]],c.items.push(le)}u=ke?ke.range[2]:
W.end}}let f=o?"}":"]",[d,...p]=s.end,h=u;if(d?.source===f)h=d.offset+d.source.length;else{let g=a[0].toUpperCase()+a.substring(
1),y=B?`${g} must end with a ${f}`:`${g} in block collection must be sufficiently indented and end with a ${f}`;r(u,B?"M\
ISSING_CHAR":"BAD_INDENT",y),d&&d.source.length!==1&&p.unshift(d)}if(p.length>0){let g=CR.resolveEnd(p,h,t.options.strict,
r);g.comment&&(c.comment?c.comment+=`
`+g.comment:c.comment=g.comment),c.range=[s.offset,h,g.offset]}else c.range=[s.offset,h,h];return c}gD.resolveFlowCollection=
yR});var DD=F(ED=>{"use strict";var ER=X(),DR=he(),SR=fn(),wR=dn(),bR=fD(),OR=hD(),AR=yD();function kf(n,e,t,s,r,i){let o=t.type===
"block-map"?bR.resolveBlockMap(n,e,t,s,i):t.type==="block-seq"?OR.resolveBlockSeq(n,e,t,s,i):AR.resolveFlowCollection(n,
e,t,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):(r&&(o.tag=r),o)}function kR(n,e,t,s,r){let i=s.
tag,o=i?e.directives.tagName(i.source,f=>r(i,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,newlineAfterProp:d}=s,
p=f&&i?f.offset>i.offset?f:i:f??i;p&&(!d||d.offset<p.offset)&&r(p,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||
o===SR.YAMLMap.tagName&&a==="map"||o===wR.YAMLSeq.tagName&&a==="seq")return kf(n,e,t,r,o);let l=e.schema.tags.find(f=>f.
tag===o&&f.collection===a);if(!l){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.assign({},f,
{default:!1})),l=f;else return f?r(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??
"scalar"}`,!0):r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),kf(n,e,t,r,o)}let c=kf(n,e,t,r,o,l),B=l.resolve?.(c,f=>r(
i,"TAG_RESOLVE_FAILED",f),e.options)??c,u=ER.isNode(B)?B:new DR.Scalar(B);return u.range=c.range,u.tag=o,l?.format&&(u.format=
l.format),u}ED.composeCollection=kR});var Nf=F(SD=>{"use strict";var If=he();function IR(n,e,t){let s=e.offset,r=NR(e,n.options.strict,t);if(!r)return{value:"",
type:null,comment:"",range:[s,s,s]};let i=r.mode===">"?If.Scalar.BLOCK_FOLDED:If.Scalar.BLOCK_LITERAL,o=e.source?FR(e.source):
[],a=o.length;for(let h=o.length-1;h>=0;--h){let g=o[h][1];if(g===""||g==="\r")a=h;else break}if(a===0){let h=r.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",g=s+r.length;return e.source&&(g+=e.source.length),{value:h,type:i,comment:r.comment,
range:[s,g,g]}}let l=e.indent+r.indent,c=e.offset+r.length,B=0;for(let h=0;h<a;++h){let[g,y]=o[h];if(y===""||y==="\r")r.
indent===0&&g.length>l&&(l=g.length);else{g.length<l&&t(c+g.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),r.indent===0&&(l=g.length),B=h,l===0&&!n.atRoot&&t(c,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}c+=g.length+y.length+1}for(let h=o.length-1;h>=a;--h)
o[h][0].length>l&&(a=h+1);let u="",f="",d=!1;for(let h=0;h<B;++h)u+=o[h][0].slice(l)+`
`;for(let h=B;h<a;++h){let[g,y]=o[h];c+=g.length+y.length+1;let D=y[y.length-1]==="\r";if(D&&(y=y.slice(0,-1)),y&&g.length<
l){let k=`Block scalar lines must not be less indented than their ${r.indent?"explicit indentation indicator":"first lin\
e"}`;t(c-y.length-(D?2:1),"BAD_INDENT",k),g=""}i===If.Scalar.BLOCK_LITERAL?(u+=f+g.slice(l)+y,f=`
`):g.length>l||y[0]==="	"?(f===" "?f=`
`:!d&&f===`
`&&(f=`

`),u+=f+g.slice(l)+y,f=`
`,d=!0):y===""?f===`
`?u+=`
`:f=`
`:(u+=f+y,f=" ",d=!1)}switch(r.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)u+=`
`+o[h][0].slice(l);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let p=s+r.length+e.source.length;return{value:u,type:i,comment:r.comment,range:[s,p,p]}}function NR({offset:n,props:e},t,s){
if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],
i=r[0],o=0,a="",l=-1;for(let f=1;f<r.length;++f){let d=r[f];if(!a&&(d==="-"||d==="+"))a=d;else{let p=Number(d);!o&&p?o=p:
l===-1&&(l=n+f)}}l!==-1&&s(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,B="",u=r.
length;for(let f=1;f<e.length;++f){let d=e[f];switch(d.type){case"space":c=!0;case"newline":u+=d.source.length;break;case"\
comment":t&&!c&&s(d,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=d.source.
length,B=d.source.substring(1);break;case"error":s(d,"UNEXPECTED_TOKEN",d.message),u+=d.source.length;break;default:{let p=`\
Unexpected token in block scalar header: ${d.type}`;s(d,"UNEXPECTED_TOKEN",p);let h=d.source;h&&typeof h=="string"&&(u+=
h.length)}}}return{mode:i,indent:o,chomp:a,comment:B,length:u}}function FR(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),
i=[s?.[1]?[s[1],t.slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}SD.resolveBlockScalar=
IR});var Tf=F(bD=>{"use strict";var Ff=he(),TR=Us();function vR(n,e,t){let{offset:s,type:r,source:i,end:o}=n,a,l,c=(f,d,p)=>t(
s+f,d,p);switch(r){case"scalar":a=Ff.Scalar.PLAIN,l=LR(i,c);break;case"single-quoted-scalar":a=Ff.Scalar.QUOTE_SINGLE,l=
RR(i,c);break;case"double-quoted-scalar":a=Ff.Scalar.QUOTE_DOUBLE,l=xR(i,c);break;default:return t(n,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}let B=s+
i.length,u=TR.resolveEnd(o,B,e,t);return{value:l,type:a,comment:u.comment,range:[s,B,u.offset]}}function LR(n,e){let t="";
switch(n[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicat\
or character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"`":{t=`reserved character ${n[0]}`;
break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),wD(n)}function RR(n,e){return(n[n.length-1]!==
"'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),wD(n.slice(1,-1)).replace(/''/g,"'")}function wD(n){
let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)return n;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(s,""),o=" ",a=e.lastIndex;for(;t=e.exec(n);){let c=t[1].
replace(r,"");c===""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(n),i+o+(t?.[1]??"")}function xR(n,e){let t="";
for(let s=1;s<n.length-1;++s){let r=n[s];if(!(r==="\r"&&n[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=MR(n,s);t+=i,s=o}else if(r==="\\"){let i=n[++s],o=_R[i];if(o)t+=o;else if(i===`
`)for(i=n[s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="\r"&&n[s+1]===`
`)for(i=n[++s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=PR(n,s+1,
a,e),s+=a}else{let a=n.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(r===" "||r==="	"){
let i=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>i?n.slice(i,s+1):r)}else t+=r}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing cl\
osing "quote'),t}function MR(n,e){let t="",s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var _R={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function PR(n,e,t,s){
let r=n.substr(e,t),o=r.length===t&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}bD.resolveFlowScalar=vR});var kD=F(AD=>{"use strict";var es=X(),OD=he(),GR=Nf(),HR=Tf();function $R(n,e,t,s){let{value:r,type:i,comment:o,range:a}=e.
type==="block-scalar"?GR.resolveBlockScalar(n,e,s):HR.resolveFlowScalar(e,n.options.strict,s),l=t?n.directives.tagName(t.
source,u=>s(t,"TAG_RESOLVE_FAILED",u)):null,c;n.options.stringKeys&&n.atKey?c=n.schema[es.SCALAR]:l?c=UR(n.schema,r,l,t,
s):e.type==="scalar"?c=KR(n,r,e,s):c=n.schema[es.SCALAR];let B;try{let u=c.resolve(r,f=>s(t??e,"TAG_RESOLVE_FAILED",f),n.
options);B=es.isScalar(u)?u:new OD.Scalar(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(t??e,"TAG_RESOLVE_F\
AILED",f),B=new OD.Scalar(r)}return B.range=a,B.source=r,i&&(B.type=i),l&&(B.tag=l),c.format&&(B.format=c.format),o&&(B.
comment=o),B}function UR(n,e,t,s,r){if(t==="!")return n[es.SCALAR];let i=[];for(let a of n.tags)if(!a.collection&&a.tag===
t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&
!o.collection?(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,
t!=="tag:yaml.org,2002:str"),n[es.SCALAR])}function KR({atKey:n,directives:e,schema:t},s,r,i){let o=t.tags.find(a=>(a.default===
!0||n&&a.default==="key")&&a.test?.test(s))||t[es.SCALAR];if(t.compat){let a=t.compat.find(l=>l.default&&l.test?.test(s))??
t[es.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.tagString(a.tag),B=`Value may be parsed as either ${l} or ${c}`;
i(r,"TAG_RESOLVE_FAILED",B,!0)}}return o}AD.composeScalar=$R});var ND=F(ID=>{"use strict";function qR(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let r=e[s];switch(r.type){case"\
space":case"comment":case"newline":n-=r.source.length;continue}for(r=e[++s];r?.type==="space";)n+=r.source.length,r=e[++s];
break}}return n}ID.emptyScalarPosition=qR});var vD=F(Lf=>{"use strict";var jR=zr(),JR=X(),WR=DD(),FD=kD(),VR=Us(),YR=ND(),zR={composeNode:TD,composeEmptyNode:vf};function TD(n,e,t,s){
let r=n.atKey,{spaceBefore:i,comment:o,anchor:a,tag:l}=t,c,B=!0;switch(e.type){case"alias":c=QR(n,e,s),(a||l)&&s(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":c=FD.composeScalar(n,e,l,s),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{c=WR.composeCollection(zR,n,e,t,s),a&&(c.anchor=a.source.substring(1))}catch(u){let f=u instanceof
Error?u.message:String(u);s(e,"RESOURCE_EXHAUSTION",f)}break;default:{let u=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",u),B=!1}}return c??(c=vf(n,e.offset,void 0,null,t,s)),a&&c.anchor===""&&s(a,
"BAD_ALIAS","Anchor cannot be an empty string"),r&&n.options.stringKeys&&(!JR.isScalar(c)||typeof c.value!="string"||c.tag&&
c.tag!=="tag:yaml.org,2002:str")&&s(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?c.comment=o:c.commentBefore=o),n.options.keepSourceTokens&&B&&(c.srcToken=e),c}
function vf(n,e,t,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:l},c){let B={type:"scalar",offset:YR.emptyScalarPosition(
e,t,s),indent:-1,source:""},u=FD.composeScalar(n,B,a,c);return o&&(u.anchor=o.source.substring(1),u.anchor===""&&c(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),r&&(u.spaceBefore=!0),i&&(u.comment=i,u.range[2]=l),u}function QR({options:n},{
offset:e,source:t,end:s},r){let i=new jR.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty \
string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,a=VR.resolveEnd(
s,o,n.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}Lf.composeEmptyNode=vf;Lf.composeNode=TD});var xD=F(RD=>{"use strict";var XR=fi(),LD=vD(),ZR=Us(),ex=Ci();function tx(n,e,{offset:t,start:s,value:r,end:i},o){let a=Object.
assign({_directives:e},n),l=new XR.Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.
schema},B=ex.resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});
B.found&&(l.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!B.hasNewline&&o(B.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),l.contents=r?LD.composeNode(c,r,B,o):LD.composeEmptyNode(
c,B.end,s,null,B,o);let u=l.contents.range[2],f=ZR.resolveEnd(i,u,!1,o);return f.comment&&(l.comment=f.comment),l.range=
[t,u,f.offset],l}RD.composeDoc=tx});var xf=F(PD=>{"use strict";var nx=vt("process"),sx=yu(),rx=fi(),mi=pi(),MD=X(),ix=xD(),ox=Us();function gi(n){if(typeof n==
"number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t==
"string"?t.length:1)]}function _D(n){let e="",t=!1,s=!1;for(let r=0;r<n.length;++r){let i=n[r];switch(i[0]){case"#":e+=(e===
""?"":s?`

`:`
`)+(i.substring(1)||" "),t=!0,s=!1;break;case"%":n[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,
afterEmptyLine:s}}var Rf=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(t,s,r,i)=>{let o=gi(t);i?this.warnings.push(new mi.YAMLWarning(o,s,r)):this.errors.push(new mi.
YAMLParseError(o,s,r))},this.directives=new sx.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:r}=_D(this.prelude);if(s){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(MD.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.
items[0];MD.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
e.warnings.push(this.warnings[i])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:_D(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,t=!1,s=-1){for(let r of e)yield*this.next(r);yield*this.end(t,s)}*next(e){switch(nx.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,r)=>{let i=gi(e);i[0]+=t,this.onError(
i,"BAD_DIRECTIVE",s,r)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=ix.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new mi.YAMLParseError(gi(e),"UNEXPECTED_TOKEN",
t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Un\
expected doc-end without preceding document";this.errors.push(new mi.YAMLParseError(gi(e),"UNEXPECTED_TOKEN",s));break}this.
doc.directives.docEnd=!0;let t=ox.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),t.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new mi.YAMLParseError(gi(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new rx.Document(void 0,s);this.atDirectives&&
this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};PD.
Composer=Rf});var $D=F(Bl=>{"use strict";var ax=Nf(),lx=Tf(),cx=pi(),GD=ti();function Bx(n,e=!0,t){if(n){let s=(r,i,o)=>{let a=typeof r==
"number"?r:Array.isArray(r)?r[0]:r.offset;if(t)t(a,i,o);else throw new cx.YAMLParseError([a,a+1],i,o)};switch(n.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return lx.resolveFlowScalar(n,e,s);case"block-scalar":return ax.
resolveBlockScalar({options:{strict:e}},n,s)}}return null}function ux(n,e){let{implicitKey:t=!1,indent:s,inFlow:r=!1,offset:i=-1,
type:o="PLAIN"}=e,a=GD.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,
lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),B=a.substring(0,c),u=a.substring(c+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:s,source:B}];return HD(f,l)||f.push({type:"newline",offset:-1,indent:s,
source:`
`}),{type:"block-scalar",offset:i,indent:s,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,
source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:i,indent:s,source:a,end:l};default:return{type:"scalar",
offset:i,indent:s,source:a,end:l}}}function fx(n,e,t={}){let{afterKey:s=!1,implicitKey:r=!1,inFlow:i=!1,type:o}=t,a="ind\
ent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=n.props[0];if(c.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=GD.stringifyString(
{type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});
switch(l[0]){case"|":case">":dx(n,l);break;case'"':Mf(n,l,"double-quoted-scalar");break;case"'":Mf(n,l,"single-quoted-sc\
alar");break;default:Mf(n,l,"scalar")}}function dx(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),r=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let i=n.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");i.source=s,n.source=r}else{let{offset:i}=n,o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,
source:s}];HD(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let l of Object.keys(n))l!=="type"&&l!=="offset"&&delete n[l];Object.assign(n,{type:"block-scalar",indent:o,props:a,
source:r})}}function HD(n,e){if(e)for(let t of e)switch(t.type){case"space":case"comment":n.push(t);break;case"newline":
return n.push(t),!0}return!1}function Mf(n,e,t){switch(n.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),r=e.length;n.props[0].type==="block-scala\
r-header"&&(r-=n.props[0].source.length);for(let i of s)i.offset+=r;delete n.props,Object.assign(n,{type:t,source:e,end:s});
break}case"block-map":case"block-seq":{let r={type:"newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[r]});break}default:{let s="indent"in n?n.indent:-1,r="end"in n&&
Array.isArray(n.end)?n.end.filter(i=>i.type==="space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(
n))i!=="type"&&i!=="offset"&&delete n[i];Object.assign(n,{type:t,indent:s,source:e,end:r})}}}Bl.createScalarToken=ux;Bl.
resolveAsScalar=Bx;Bl.setScalarValue=fx});var KD=F(UD=>{"use strict";var hx=n=>"type"in n?fl(n):ul(n);function fl(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.
props)e+=fl(t);return e+n.source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=ul(t);return e}case"f\
low-collection":{let e=n.start.source;for(let t of n.items)e+=ul(t);for(let t of n.end)e+=t.source;return e}case"documen\
t":{let e=ul(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)for(let t of n.
end)e+=t.source;return e}}}function ul({start:n,key:e,sep:t,value:s}){let r="";for(let i of n)r+=i.source;if(e&&(r+=fl(e)),
t)for(let i of t)r+=i.source;return s&&(r+=fl(s)),r}UD.stringify=hx});var WD=F(JD=>{"use strict";var _f=Symbol("break visit"),px=Symbol("skip children"),qD=Symbol("remove item");function ts(n,e){
"type"in n&&n.type==="document"&&(n={start:n.start,value:n.value}),jD(Object.freeze([]),n,e)}ts.BREAK=_f;ts.SKIP=px;ts.REMOVE=
qD;ts.itemAtPath=(n,e)=>{let t=n;for(let[s,r]of e){let i=t?.[s];if(i&&"items"in i)t=i.items[r];else return}return t};ts.
parentCollection=(n,e)=>{let t=ts.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],r=t?.[s];if(r&&"items"in r)return r;throw new Error(
"Parent collection not found")};function jD(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let r of["key","value"]){
let i=e[r];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=jD(Object.freeze(n.concat([[r,o]])),i.items[o],t);
if(typeof a=="number")o=a-1;else{if(a===_f)return _f;a===qD&&(i.items.splice(o,1),o-=1)}}typeof s=="function"&&r==="key"&&
(s=s(e,n))}}return typeof s=="function"?s(e,n):s}JD.visit=ts});var dl=F(ze=>{"use strict";var Pf=$D(),Cx=KD(),mx=WD(),Gf="\uFEFF",Hf="",$f="",Uf="",gx=n=>!!n&&"items"in n,yx=n=>!!n&&
(n.type==="scalar"||n.type==="single-quoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function Ex(n){
switch(n){case Gf:return"<BOM>";case Hf:return"<DOC>";case $f:return"<FLOW_END>";case Uf:return"<SCALAR>";default:return JSON.
stringify(n)}}function Dx(n){switch(n){case Gf:return"byte-order-mark";case Hf:return"doc-mode";case $f:return"flow-erro\
r-end";case Uf:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}ze.createScalarToken=Pf.createScalarToken;ze.resolveAsScalar=
Pf.resolveAsScalar;ze.setScalarValue=Pf.setScalarValue;ze.stringify=Cx.stringify;ze.visit=mx.visit;ze.BOM=Gf;ze.DOCUMENT=
Hf;ze.FLOW_END=$f;ze.SCALAR=Uf;ze.isCollection=gx;ze.isScalar=yx;ze.prettyToken=Ex;ze.tokenType=Dx});var jf=F(YD=>{"use strict";var yi=dl();function Et(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var VD=new Set("0123456789ABCDEFabcdef"),Sx=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),hl=new Set(",[]{}"),wx=new Set(` ,[]{}
\r	`),Kf=n=>!n||wx.has(n),qf=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.
pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===
" ";)t=this.buffer[++s+e];if(t==="\r"){let r=this.buffer[s+e+1];if(r===`
`||!r&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&
Et(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===yi.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else
break}let r=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),
"stream"}return yield yi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let t=this.peek(3);if((t==="---"||t==="...")&&Et(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!Et(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Et(t)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();
switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(Kf),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,
s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+
t>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith(
"---")||r.startsWith("..."))&&Et(r[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.
flowLevel=0,yield yi.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.
pushCount(r.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(Kf),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||Et(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.
buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.substring(0,t),r=s.indexOf(
`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=s.indexOf(`
`,i)}r!==-1&&(t=r-(s[r-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")
this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Et(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(s=this.
buffer[r];s===" ";)s=this.buffer[++r];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield yi.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,r;for(;r=this.buffer[++s];)if(r===":"){let i=this.buffer[s+1];if(Et(i)||
e&&hl.has(i))break;t=s}else if(Et(r)){let i=this.buffer[s+1];if(r==="\r"&&(i===`
`?(s+=1,r=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&hl.has(i))break;if(r===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&hl.has(r))break;t=s}return!r&&!this.atEnd?
this.setNext("plain-scalar"):(yield yi.SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Kf),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(Et(s)||t&&hl.has(s)){t?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!Et(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(
t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Sx.has(t))t=this.buffer[++e];else if(t==="%"&&VD.has(
this.buffer[e+1])&&VD.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let r=t-this.
pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(
s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};YD.Lexer=qf});var Wf=F(zD=>{"use strict";var Jf=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let t=0,s=this.lineStarts.length;for(;t<s;){let i=t+s>>1;this.lineStarts[i]<e?t=i+1:s=i}if(this.lineStarts[t]===
e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];return{line:t,col:e-r+1}}}};zD.LineCounter=
Jf});var Yf=F(tS=>{"use strict";var bx=vt("process"),QD=dl(),Ox=jf();function hn(n,e){for(let t=0;t<n.length;++t)if(n[t].type===
e)return!0;return!1}function XD(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":
break;default:return e}return-1}function eS(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function pl(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-
1].start;default:return[]}}function Ks(n){if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.type==="spac\
e";);return n.splice(e,n.length)}function Cl(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)
n.push(e[t])}function ZD(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!hn(e.start,"explic\
it-key-ind")&&!hn(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,eS(e.value)?e.value.end?Cl(e.value.end,e.
sep):e.value.end=e.sep:Cl(e.start,e.sep),delete e.sep)}var Vf=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Ox.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);
t||(yield*this.end())}*next(e){if(this.source=e,bx.env.LOG_TOKENS&&console.log("|",QD.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=QD.tokenType(e);if(t)if(t==="scalar")this.atNewLine=!1,
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
"document"&&(t.indent=0),t.type==="flow-collection"&&ZD(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.
push(t);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=
!0;return}else if(r.sep)r.value=t;else{Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"b\
lock-seq":{let r=s.items[s.items.length-1];r.value?s.items.push({start:[],value:t}):r.value=t;break}case"flow-collection":{
let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,
sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="bloc\
k-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&r.start.length>
0&&XD(r.start)===-1&&(t.indent===0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(s.type==="document"?s.end=
r.start:s.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{XD(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let t=pl(this.peek(2)),s=Ks(t),r;e.end?(r=e.end,r.push(this.sourceToken),
delete e.end):r=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:r}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"sp\
ace":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-
1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(r)){Cl(r,t.start),r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,r=s&&(t.sep||t.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newline":
o.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),
this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&
!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(hn(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(eS(t.key)&&!hn(t.sep,"newline")){let o=Ks(
t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(
this.sourceToken);else if(hn(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=Ks(t.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):hn(t.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!hn(t.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type===
"comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"\
space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){
let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){Cl(r,t.start),r.push(this.sourceToken),e.items.pop();return}}
t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||hn(t.start,"seq-item-ind")?e.items.push({start:[this.
sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){let s=this.startBlockValue(e);if(s){this.stack.
push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="fl\
ow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!t||t.value?
e.items.push({start:[],key:r,sep:[]}):t.sep?this.stack.push(r):Object.assign(t,{key:r,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.
step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type===
"newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!==
"flow-collection"){let r=pl(s),i=Ks(r);ZD(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=pl(e),s=Ks(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=pl(e),s=Ks(t);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){
return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};tS.Parser=Vf});var oS=F(Di=>{"use strict";var nS=xf(),Ax=fi(),Ei=pi(),kx=vu(),Ix=X(),Nx=Wf(),sS=Yf();function rS(n){let e=n.prettyErrors!==
!1;return{lineCounter:n.lineCounter||e&&new Nx.LineCounter||null,prettyErrors:e}}function Fx(n,e={}){let{lineCounter:t,prettyErrors:s}=rS(
e),r=new sS.Parser(t?.addNewLine),i=new nS.Composer(e),o=Array.from(i.compose(r.parse(n)));if(s&&t)for(let a of o)a.errors.
forEach(Ei.prettifyError(n,t)),a.warnings.forEach(Ei.prettifyError(n,t));return o.length>0?o:Object.assign([],{empty:!0},
i.streamInfo())}function iS(n,e={}){let{lineCounter:t,prettyErrors:s}=rS(e),r=new sS.Parser(t?.addNewLine),i=new nS.Composer(
e),o=null;for(let a of i.compose(r.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new Ei.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return s&&t&&(o.errors.forEach(Ei.prettifyError(n,t)),o.warnings.forEach(Ei.prettifyError(n,t))),o}function Tx(n,e,t){
let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=iS(n,t);if(!r)return null;if(r.warnings.forEach(
i=>kx.warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.
toJS(Object.assign({reviver:s},t))}function vx(n,e,t){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&
e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:r>8?{indent:8}:{indent:r}}
if(n===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return Ix.isDocument(n)&&!s?n.toString(t):new Ax.Document(n,s,
t).toString(t)}Di.parse=Tx;Di.parseAllDocuments=Fx;Di.parseDocument=iS;Di.stringify=vx});var lS=F(ne=>{"use strict";var Lx=xf(),Rx=fi(),xx=pf(),zf=pi(),Mx=zr(),pn=X(),_x=Bn(),Px=he(),Gx=fn(),Hx=dn(),$x=dl(),Ux=jf(),
Kx=Wf(),qx=Yf(),ml=oS(),aS=Jr();ne.Composer=Lx.Composer;ne.Document=Rx.Document;ne.Schema=xx.Schema;ne.YAMLError=zf.YAMLError;
ne.YAMLParseError=zf.YAMLParseError;ne.YAMLWarning=zf.YAMLWarning;ne.Alias=Mx.Alias;ne.isAlias=pn.isAlias;ne.isCollection=
pn.isCollection;ne.isDocument=pn.isDocument;ne.isMap=pn.isMap;ne.isNode=pn.isNode;ne.isPair=pn.isPair;ne.isScalar=pn.isScalar;
ne.isSeq=pn.isSeq;ne.Pair=_x.Pair;ne.Scalar=Px.Scalar;ne.YAMLMap=Gx.YAMLMap;ne.YAMLSeq=Hx.YAMLSeq;ne.CST=$x;ne.Lexer=Ux.
Lexer;ne.LineCounter=Kx.LineCounter;ne.Parser=qx.Parser;ne.parse=ml.parse;ne.parseAllDocuments=ml.parseAllDocuments;ne.parseDocument=
ml.parseDocument;ne.stringify=ml.stringify;ne.visit=aS.visit;ne.visitAsync=aS.visitAsync});import{fstatSync as $S,readSync as US,writeSync as KS}from"node:fs";var J=class extends Error{name="InputError";code;path;line;column;constructor(e,t,s){super(t,s.cause===void 0?void 0:{cause:s.
cause}),this.code=e,this.path=s.path,this.line=s.line??0,this.column=s.column??0}},T=class extends Error{name="UsageErro\
r";example;constructor(e,{cause:t,example:s}={}){super(e,t===void 0?void 0:{cause:t}),this.example=s}};import{isUtf8 as RS}from"node:buffer";import{closeSync as xS,fstatSync as MS,openSync as _S,readFileSync as PS,readSync as GS}from"node:fs";var HS=1<<20;function bi(n,e){let t=_S(n,"r");try{let{size:s}=MS(t);if(s>e)return;if(s>0){let i=PS(t);return i.length>e?
void 0:i}let r=[];for(let i=0;i<=e;){let o=Buffer.allocUnsafe(Math.min(HS,e+1-i)),a=GS(t,o);if(a===0)return Buffer.concat(
r);r.push(o.subarray(0,a)),i+=a}return}finally{xS(t)}}function qs(n){return new J("limit","the input is larger than 256 \
MiB: stamp it in several sets",{path:n})}function mn(n,e){if(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)throw new J(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:n});if(e.includes(0))throw new J("binary","is a binary file\
 (it holds NUL bytes), not a manifest",{path:n});if(!RS(e))throw new J("not-utf8","is not UTF-8: save it as UTF-8",{path:n});
return Buffer.from(e.buffer,e.byteOffset,e.length).toString("utf8")}var qS=1<<20,sd=1<<18,jS=3,rd=5;function id(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function JS(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function WS(n){return n instanceof Error&&"code"in n?new J("unreadable",`cannot be r\
ead (${String(n.code)})`,{path:"-",cause:n}):n}function VS(n){if(!(n instanceof Error&&"code"in n))return n;let e=`stand\
ard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new J("write-failed",e,{path:"",
cause:n})}async function YS(n){let{size:e}=$S(0),t=Buffer.allocUnsafe(Math.min(Math.max(e+1,qS),n+1)),s=0;for(;;){if(s===
t.length){if(s>n)throw qs("-");let r=Buffer.allocUnsafe(Math.min(t.length*2,n+1));t.copy(r),t=r}try{let r=US(0,t,s,t.length-
s,null);if(r===0)break;s+=r}catch(r){if(!id(r))throw WS(r);await new Promise(i=>{setTimeout(i,rd)})}}if(s>n)throw qs("-");
return t.subarray(0,s)}var zS=new Int32Array(new SharedArrayBuffer(4));function Ol(n){let e=!0,t=r=>{for(let i=0;e&&i<r.
length;)try{i+=KS(n,r,i)}catch(o){if(id(o))Atomics.wait(zS,0,0,rd);else if(JS(o))e=!1;else throw n===1?VS(o):o}return e},
s=Buffer.allocUnsafe(jS*sd);return r=>{for(let i=0;i<r.length;){let o=QS(r,i);if(!t(s.subarray(0,s.write(r.slice(i,o),"u\
tf8"))))return;i=o}}}function QS(n,e){let t=Math.min(e+sd,n.length);return t<n.length&&/[\ud800-\udbff]/.test(n.charAt(t-
1))?t-1:t}function XS(n){let e=["SIGHUP","SIGINT","SIGTERM"];for(let t of e)process.on(t,n);return()=>{for(let t of e)process.
off(t,n)}}function ZS(n){try{return process.kill(n,0)}catch(e){return e instanceof Error&&"code"in e&&e.code==="EPERM"}}
async function od(n){try{process.exitCode=await n(process.argv.slice(2),{stdin:{isTTY:process.stdin.isTTY,read:YS},stdout:{
isTTY:process.stdout.isTTY,write:Ol(1)},stderr:{isTTY:process.stderr.isTTY,write:Ol(2)},cwd:process.cwd(),env:process.env,
now:()=>performance.now(),processes:{pid:process.pid,isRunning:ZS},onInterrupt:XS})}catch(e){Ol(2)(`rollstamp: internal \
error, please report it: ${e instanceof Error?String(e.stack):String(e)}
`),process.exitCode=70}}var ad=new WeakMap;function Al(n){let e=ad.get(n);if(e!==void 0)return e;let t=[0];for(let r=n.text.indexOf(`
`);r!==-1;r=n.text.indexOf(`
`,r+1))t.push(r+1);let s={starts:t,line:0,offset:0,column:1};return ad.set(n,s),s}function me(n,e){let t=Al(n),s=ld(t.starts,
e);return s!==t.line&&(t.line=s,t.offset=t.starts[s]??0,t.column=1),t.column+=Oi(n.text,t.offset,e)-Oi(n.text,e,t.offset),
t.offset=e,{line:s+1,column:t.column}}function ld(n,e){let t=0,s=n.length-1;for(;t<s;){let r=t+s+1>>1;(n[r]??0)<=e?t=r:s=
r-1}return t}function Oi(n,e,t){let s=0;for(let r=e;r<t;r+=1){let i=n.charCodeAt(r);i!==65279&&(i<56320||i>57343)&&(s+=1)}
return s}function kl(n,e){return ld(Al(n).starts,e)}function cd(n,{line:e,column:t}){let r=Al(n).starts[e-1]??0;for(let i=t-
1;i>0&&r<n.text.length;r+=1)i-=Oi(n.text,r,r+1);for(;r<n.text.length&&Oi(n.text,r,r+1)===0;)r+=1;return r}var ki={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","helm-template":"warning",
"job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"warning","namespace-mismatch":"war\
ning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","pattern-unmatched":"info","referen\
ce-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning","rolls-on-delete":"warning","sourc\
e-after-workload":"warning","source-missing":"info","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"war\
ning","template-invalid":"error","workload-missing":"warning"};function V(n,e,t){return{code:n,severity:ki[n],message:t,
place:e}}var Bd=253;function pe(n){return n.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,e=>`\\u{${(e.codePointAt(0)??0).
toString(16)}}`)}function P(n){return pe(n.length>Bd?`${n.slice(0,Bd)}\u2026`:n)}function ew({file:n,offset:e}){return`${P(
n.path)}:${String(me(n,e).line)}`}function K({kind:n,name:e}){return`${P(n)} ${e===""?"(without a name)":P(e)}`}var ud=5;
function Ai(n){let e=n.length-ud,t=n.slice(0,ud).join(", ");return e>0?`${t} and ${String(e)} more`:t}var G={aliasShared:(n,e)=>V(
"alias-shared",n,`the annotations or env of the pod template of ${K(e)} are shared through a YAML alias or merge key, so\
 a stamp there would change or lose something else; write them out in the pod template`),templateInvalid:(n,e,t)=>V("tem\
plate-invalid",n,`${t} in the pod template of ${K(e)} is not of the type that Kubernetes wants, so it cannot be stamped;\
 correct it`),annotationNoEffect:(n,e,t)=>V("annotation-no-effect",n,`annotation ${P(t)} of ${K(e)} only has an effect w\
ith Reloader in the cluster; Rollstamp ignores it`),ignoreOnWorkload:(n,e,t)=>V("annotation-no-effect",n,`annotation ${P(
t)} of ${K(e)} has no effect there: it goes on a ConfigMap or Secret; to leave the workload alone, annotate it with roll\
stamp.io/freeze: "true"`),annotationNotString:(n,e,t)=>V("annotation-not-string",n,`annotation ${P(t)} of ${K(e)} is not\
 a string and is taken as its text; the API server refuses it: put it in quotes`),annotationsTooLarge:(n,e,t)=>V("annota\
tions-too-large",n,`with its stamps the pod template of ${K(e)} has ${String(t)} bytes of annotations, Kubernetes takes \
262144; use --stamp single`),dataNotBase64:(n,e,t)=>V("data-not-base64",n,`key ${P(t)} of ${K(e)} is not base64 (a place\
holder, or encrypted?); its text is hashed as it stands`),dataNotScalar:(n,e,t)=>V("data-not-scalar",n,`${P(t)} of ${K(e)}\
 is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`),dataNotString:(n,e,t)=>V(
"data-not-string",n,`key ${P(t)} of ${K(e)} is not a string; its text is hashed as it is written, but the API server ref\
uses it: put it in quotes`),duplicateKey:(n,e)=>L(O({},V("duplicate-key",n,e?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:e?"error":"warning"}),joinedObjects:n=>V(
"duplicate-key",n,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(n,e,t)=>V("duplicate-key",n,`key ${P(t)} of ${K(e)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(n,e,t)=>L(O({},V("dupl\
icate-object",n,`${K(e)} in namespace ${P(e.namespace)} is in the set ${t.copies===2?"twice":`${String(t.copies)} times`}\
 (first at ${ew(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.isError?"error":"\
warning"}),envCollision:(n,e,t)=>V("env-collision",n,`${Ai(t.names.map(P))} share the variable ${t.variable} in ${K(e)};\
 rename one, or use --reload-strategy annotations`),flagNoEffect:n=>V("flag-no-effect",{path:""},`${n.join(", ")}: only \
Reloader in the cluster can act on ${n.length===1?"this flag":"these flags"}; Rollstamp ignores ${n.length===1?"it":"the\
m"}`),variableNoEffect:n=>V("flag-no-effect",{path:""},`${Ai(n.map(P))}: no option reads ${n.length===1?"this variable":
"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(n,e,t)=>L(
O({},V("hash-key-missing",n,`a stamp of ${K(e)} was made with a hash key and no key is given, so it is left; give the ke\
y with --hash-key-file, or go back to plain digests with --rekey`)),{severity:t?"info":"error"}),helmTemplate:n=>V("helm\
-template",{path:n},"skipped: this is a Helm template, not a manifest; name the directory that the output of helm templa\
te is written to instead, or leave this file out with --exclude"),jobImmutable:(n,e)=>V("job-immutable",n,`${K(e)} canno\
t change once it is applied, so it is not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=\
true, make it a hook, or pass --jobs always`),keyMissing:(n,e,t)=>V("key-missing",n,`${K(e)} uses key ${P(t.key)} of ${K(
t.source)}, which has no such key; its pods will not start: add the key, or set optional: true`),listInList:n=>V("list-i\
n-list",n,"a list stands in a list, which Kubernetes does not unpack; move its items up"),nameInvalid:(n,e)=>V("name-inv\
alid",n,`${K(e)} has a name that Kubernetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at\
 most 253 characters`),namespaceMismatch:(n,e,t)=>{let{source:s}=t,r=t.workloadIsDefault?`${K(e)} has no namespace, take\
n as ${P(e.namespace)}; ${K(s)} is in ${P(s.namespace)}: pass --namespace ${P(s.namespace)}`:`${K(e)} is in ${P(e.namespace)}\
; ${K(s)} has no namespace, taken as ${P(s.namespace)}: pass --namespace ${P(e.namespace)}`;return V("namespace-mismatch",
n,r)},namespaceUnknown:(n,e)=>V("namespace-unknown",n,`the labels of namespace ${P(e)} are not known, so --namespace-sel\
ector cannot be answered; add its Namespace manifest, or pass --namespace-labels '${P(e)}=key=value'`),notRendered:(n,e)=>V(
"not-rendered",{path:n},`holds ${P(e)}, so it is the source of a render, not a render; name the directory that the outpu\
t of ${e==="Chart.yaml"?"helm template":"kustomize build"} is written to instead, leave this one out with --exclude, or \
pass --allow-unrendered`),patternInvalid:(n,e,t)=>V("pattern-invalid",n,`part ${String(t.part)} of annotation ${P(t.key)}\
 of ${K(e)} is not a regular expression that Go (RE2) compiles; it is skipped: correct it (the list is cut at commas fir\
st)`),patternUnmatched:(n,e,t)=>V("pattern-unmatched",n,`part ${String(t.part)} of annotation ${P(t.key)} of ${K(e)} mat\
ches nothing in namespace ${P(e.namespace)} of this set`),referenceAmbiguous:(n,e,t)=>L(O({},V("reference-ambiguous",n,`${K(
t.source)} in ${K(e)} could mean ${Ai(t.candidates.map(({name:s})=>P(s)))}, and kustomize cannot tell them apart either;\
 give their bases different names for it`)),{severity:t.isRenamed?"error":"warning"}),referenceNotRewritten:(n,e,t)=>V("\
reference-not-rewritten",n,`kustomize changes the name of ${K(t)}, but not where ${K(e)} refers to it; add a nameReferen\
ce for ${P(e.kind)} to the configurations of the kustomization or, where it has one, silence this finding`),rolloutRestart:(n,e)=>V(
"rollout-restart",n,`${K(e)} asks Reloader for restarts only (rollout-strategy: restart); a stamp runs its whole rollout\
 strategy instead`),rollsOnDelete:(n,e)=>V("rolls-on-delete",n,`${K(e)} has updateStrategy OnDelete: a new stamp reaches\
 a pod only when somebody deletes it`),sourceAfterWorkload:(n,e,t)=>V("source-after-workload",n,`${K(t)} is applied afte\
r ${K(e)} (later phase, sync wave or hook weight), so the pods roll onto the old content; apply the source first`),sourceMissing:(n,e,t)=>L(
O({},V("source-missing",n,`${K(e)} is not in namespace ${P(e.namespace)} of this set, so ${Ai(t.workloads.map(P))} ${t.workloads.
length===1?"is":"are"} not stamped with it; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),
stampForeign:(n,e,t)=>V("stamp-foreign",n,`annotation ${P(t)} in the pod template of ${K(e)} is under a prefix of the st\
amps but is no stamp; it is left: remove it, or choose another --stamp-domain`),stampKept:(n,e,t)=>V("stamp-kept",n,`the\
 stamp of ${K(t)} in ${K(e)} is kept as it is, since its source is not in this set; --prune-missing removes it`),stampedInBase:(n,e,t)=>V(
"stamped-in-base",n,`stamp ${P(t.key)} of ${K(e)} was made in a base, before its source became ${K(t.source)}, and is re\
placed; list the function in the outermost overlay alone, where names and contents are final`),variableForeign:(n,e,t)=>V(
"stamp-foreign",n,`variable ${P(t)} of ${K(e)} is named like a stamp but holds no digest; it is left, so nothing is stam\
ped for its source: remove it`),workloadMissing:(n,e,t)=>V("workload-missing",n,`${K(e)} takes its pod template from ${P(
t)}, which is not in this set; nothing is stamped for it: add the target to the set`)};import{Buffer as Il,isUtf8 as fd}from"node:buffer";var tw=2n**64n-1n,nw=64,sw=new Set(["1","t","T","TRUE","true","True"]),
dd=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function Nl(n){let e=0,t=n.length;for(;e<t&&dd.has(n.charAt(e));)e+=1;for(;t>e&&dd.has(n.charAt(t-1));)t-=1;return e===0&&
t===n.length?n:n.slice(e,t)}function Fl(n){return n.split(",").map(Nl).filter(e=>e!=="")}function Tl(n){return sw.has(n)}
function vl(n){let e=/^([-+]?)([0-9]+)$/.exec(n),t=e===null?void 0:js(e[1]??"","",e[2]??"");return t!==void 0&&Js(t)?t:void 0}
function Ll(n){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(n);if(e===null)
return;let[,t="",s,r,i,o=""]=e;return s!==void 0?js(t,"0x",s):r!==void 0?js(t,"0b",r):i!==void 0?js(t,"0o",i):js(t,"",o)}
function js(n,e,t){let s=t.replace(/^0+/,"");if(s==="")return 0n;if(s.length>nw)return;let r=BigInt(e+s);if(n==="")return r<=
tw?r:void 0;let i=n==="-"?-r:r;return Js(i)?i:void 0}function Js(n){return BigInt.asIntN(64,n)===n}function hd(n){let e=Math.
fround(n);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===0)return Object.is(e,-0)?
"-0":"0";let t=e<0?"-":"",[s,r]=rw(Math.abs(e));if(r<-4||r>=6){let o=s.length>1?`.${s.slice(1)}`:"",a=String(Math.abs(r)).
padStart(2,"0");return`${t}${s.charAt(0)}${o}e${r<0?"-":"+"}${a}`}if(r<0)return`${t}0.${"0".repeat(-r-1)}${s}`;let i=s.slice(
0,r+1).padEnd(r+1,"0");return s.length>r+1?`${t}${i}.${s.slice(r+1)}`:t+i}function rw(n){for(let e=1;;e+=1){let[t="",s=""]=n.
toExponential(e-1).split("e"),r=Number(t.replace(".","")),i=iw(n,e)&&r%2===1?[-1,0]:[0,1,-1];for(let o of i){let a=String(
r+o),l=+`${a}e${Number(s)-e+1}`;if(a.length===e&&Math.fround(l)===n)return[a,Number(s)]}}}function iw(n,e){let[t=""]=n.toExponential(
e+20).split("e");return/50{20}$/.test(t)}function Ii(n){let e=/[\r\n]/.test(n)?n.replace(/[\r\n]+/g,""):n;if(!(e.length%
4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return Il.from(e,"base64")}function pd(n){if(fd(n))return Il.from(n.buffer,n.byteOffset,
n.length).toString("utf8");let e=[];for(let t=0;t<n.length;){let s=[1,2,3,4].find(r=>fd(n.subarray(t,t+r)))??0;e.push(s===
0?"\uFFFD":Il.from(n.subarray(t,t+s)).toString("utf8")),t+=Math.max(s,1)}return e.join("")}var ow="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",jt=class extends Error{name="Select\
orError"};function gn(n){return n.length<=253&&aw.test(n)}var aw=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
lw=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,cw=63;function Cd(n){let e=n.flatMap(r=>r.split(",")).map(Bw).join(","),
t=new Rl(e),s=[];if(t.peek()==="")return s;for(;;){s.push(uw(t));let r=t.take();if(r==="")return s;r!==","&&t.fail(r,"a \
comma or the end")}}function Bw(n){let[e="",t]=n.split("=");if(t==="*")return e;let[s="",r]=n.split(":");return r===void 0?
n:r==="*"?s:`${s}=${r}`}var Rl=class{#e;#t=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#n;constructor(e){this.#e=
e,this.#n=this.#s()}#s(){return this.#t.exec(this.#e)?.[1]??""}peek(){return this.#n}take(){let e=this.#n;return this.#n=
e===""?"":this.#s(),e}fail(e,t){let s=e===""?"the end":JSON.stringify(e);throw new jt(`the label selector ${JSON.stringify(
this.#e)} has ${s} where ${t} is expected; allowed are ${ow}`)}};function Ml(n){return!/^(?:[=!(),<>].*)?$/.test(n)}function uw(n){
let e=n.peek()==="!";e&&n.take();let t=n.take();if(Ml(t)||n.fail(t,"a label key"),hw(t),e)return{operator:"absent",key:t};
if(n.peek()===""||n.peek()===",")return{operator:"exists",key:t};let s=n.take();switch(s){case"in":case"notin":return{operator:s,
key:t,values:dw(n,t)};case"=":case"==":return{operator:"in",key:t,values:[xl(n,t)]};case"!=":return{operator:"notin",key:t,
values:[xl(n,t)]};case">":case"<":return{operator:s===">"?"above":"below",key:t,limit:fw(n,t)};default:return n.fail(s,"\
an operator")}}function xl(n,e){if(n.peek()===""||n.peek()===",")return"";let t=n.take();return Ml(t)||n.fail(t,"a label\
 value"),md(e,t)}function fw(n,e){let t=xl(n,e),s=vl(t);if(s!==void 0)return s;throw new jt(`label ${e} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function dw(n,e){let t=n.take();t!=="("&&n.fail(
t,'"("');let s=[];for(;;){s.push(Ml(n.peek())?md(e,n.take()):"");let r=n.take();if(r===")")return s;r!==","&&n.fail(r,'a\
 comma or ")"')}}function hw(n){let e=n.split("/"),t=e.at(-1)??"",s=e.length>1?e.slice(0,-1).join("/"):void 0;if(!gd(t)||
s!==void 0&&!gn(s))throw new jt(`${JSON.stringify(n)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function md(n,e){if(gd(
e))return e;throw new jt(`${JSON.stringify(e)} is no value for label ${n}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function gd(n){return n.length<=cw&&lw.test(n)}function _l(n,e){return n.every(
t=>pw(t,e.get(t.key)))}function pw(n,e){switch(n.operator){case"exists":return e!==void 0;case"absent":return e===void 0;case"\
in":return e!==void 0&&n.values.includes(e);case"notin":return e===void 0||!n.values.includes(e);case"above":case"below":{
let t=e===void 0?void 0:vl(e);return t===void 0?!1:n.operator==="above"?t>n.limit:t<n.limit}}}var yd="internal.config.kubernetes.io",Pl={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function Sd(n){let e=r=>n.
get(`${yd}/${r}`)?.split(",")??[],t={previousNames:e("previousNames"),prefixes:e("prefixes"),suffixes:e("suffixes"),isHashed:n.
get(`${yd}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:Pl}function wd({id:n,history:e}){return e.isHashed?[...e.previousNames,n.name]:e.previousNames}function bd(n,e){if(n.length<
2)return n;let t=n.filter(({history:r})=>Ed(r,e,!0)),s=t.length>1?t.filter(({history:r})=>Ed(r,e,!1)):t;return new Set(s.
map(({id:r})=>r.name)).size>1?s:s.slice(0,1)}function Ed(n,e,t){return Dd(n.prefixes,e.prefixes,t)&&Dd(n.suffixes,e.suffixes,
t)}function Dd(n,e,t){if(n.length===0||e.length===0)return t||n.length===e.length;let[s,r]=n.length<=e.length?[n,e]:[e,n];
return s.every((i,o)=>i===r[r.length-s.length+o])}function ge(n,e){return n.type==="alias"?ge(n.target,!0):{node:n,shared:e||n.aliased}}function Od(n,e){let{node:t}=ge(e,
!0);if(t.type==="sequence")for(let s of t.items.toReversed())Od(n,s);else if(t.type==="mapping")for(let[s,{entry:r}]of qe(
t))n.set(s,{entry:r,merged:!0})}function qe(n){let e=new Map;for(let t of n.entries)t.name!==void 0?e.set(t.name,{entry:t,
merged:!1}):n.merges&&t.isMerge&&Od(e,t.value);return e}function Ad(n){let e=n.merges?n.entries.filter(t=>t.name===void 0):
[];return qe(L(O({},n),{entries:e}))}function M(n,e){if(n?.node.type!=="mapping")return;let{node:t}=n;if(t.merges){let r=qe(
t).get(e);return r&&ge(r.entry.value,n.shared||r.merged)}let s=t.find===void 0?Qe(t,e)?.value:t.find(e);return s&&ge(s,n.
shared)}function Qe(n,e){for(let t=n.entries.length-1;t>=0;t-=1){let s=n.entries[t];if(s?.name===e)return s}}function ue(n,e){
let t=n;for(let s of e)t=M(t,s);return t}function ye(n){return n?.node.type!=="sequence"?[]:n.node.items.map(e=>ge(e,n.shared))}
function Y(n){return n?.node.type==="scalar"&&n.node.resolved==="string"?n.node.text:void 0}function Bt(n){return n===void 0||
n.node.type==="scalar"&&n.node.resolved==="null"}function Ws(n){return n?.node.type==="scalar"&&n.node.resolved==="bool"&&
/^(?:y|yes|on|true)$/i.test(n.node.text)}var Cw="argocd.argoproj.io/hook",kd="helm.sh/hook",mw="argocd.argoproj.io/sync-wave",gw="helm.sh/hook-weight",yw=new Map(
[["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post-upgrade",2]]);function yn(n){
return(n??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}var Ew={phase:1,wave:0};function Gl(n){if(n.size===0)return Ew;
let e=[...yn(n.get(Cw)),...yn(n.get(kd))],t=e.flatMap(i=>yw.get(i)??[]),s=n.has(kd),r=n.get(mw)??(s?n.get(gw):void 0);return{
phase:e.length===0?1:t.length===0?void 0:t.reduce((i,o)=>Math.min(i,o)),wave:/^[+-]?\d+$/.test(r??"")?Number(r):0}}function Id(n,e){
return n.phase===void 0||e.phase===void 0?!1:n.phase===e.phase?n.wave>e.wave:n.phase>e.phase}var Fd=["containers","initContainers"],Dw=[{list:"env",path:["valueFrom","configMapKeyRef"],kind:"ConfigMap",key:"key"},
{list:"env",path:["valueFrom","secretKeyRef"],kind:"Secret",key:"key"},{list:"envFrom",path:["configMapRef"],kind:"Confi\
gMap"},{list:"envFrom",path:["secretRef"],kind:"Secret"}],Sw=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"s\
ecret",name:"secretName",kind:"Secret"}],ww=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"name",
kind:"Secret"}];function Td(n){return[...bw(n),...Aw(n,Ow(n))]}function*bw(n){for(let e of Fd)for(let[t,s]of ye(M(n,e)).
entries()){let r=e==="containers"?[t]:[];for(let{list:i,path:o,kind:a,key:l}of Dw)for(let[c,B]of ye(M(s,i)).entries()){let u=ue(
B,o),f=Y(M(u,"name"));if(u===void 0||f===void 0||f==="")continue;let d=l===void 0?void 0:Y(M(u,l));yield{kind:a,name:f,keys:l===
void 0?void 0:d===void 0?[]:[d],optional:Ws(M(u,"optional")),path:`spec.${e}[${String(t)}].${i}[${String(c)}].${o.join("\
.")}`,offset:u.node.start,via:"env",containers:r}}}}function Ow(n){let e=new Map;for(let t of Fd)for(let[s,r]of ye(M(n,t)).
entries())for(let i of ye(M(r,"volumeMounts"))){let o=Y(M(i,"name"));if(o===void 0)continue;let a=e.get(o)??[];t==="cont\
ainers"&&a.push(s),e.set(o,a)}return e}function*Aw(n,e){for(let[t,s]of ye(M(n,"volumes")).entries()){let r=e.get(Y(M(s,"\
name"))??"");if(r===void 0)continue;let i=`spec.volumes[${String(t)}]`;yield*Nd(s,Sw,{path:i,containers:r});for(let[o,a]of ye(
ue(s,["projected","sources"])).entries()){let l=`${i}.projected.sources[${String(o)}]`;yield*Nd(a,ww,{path:l,containers:r})}}}
function*Nd(n,e,{path:t,containers:s}){for(let{field:r,name:i,kind:o}of e){let a=M(n,r),l=Y(M(a,i));if(a===void 0||l===void 0||
l==="")continue;let c=ye(M(a,"items")).flatMap(B=>Y(M(B,"key"))??[]);yield{kind:o,name:l,keys:c.length===0?void 0:c,optional:Ws(
M(a,"optional")),path:`${t}.${r}`,offset:a.node.start,via:"volume",containers:s}}}var En=["spec","template"],vd=["spec","updateStrategy","type"],Hl=[{group:"apps",kind:"Deployment",template:En,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:En,updateStrategy:vd,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:En,
updateStrategy:vd,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:En},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:En,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:En,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:En,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function $l(n){let e=n.indexOf("/");return e===-1?"":n.slice(0,e)}function Ld(n){let e=new Set(["ConfigMap","Secret",...n.kinds.map(({kind:t})=>t)]);return n.namespaceSelector!==void 0&&
e.add("Namespace"),t=>e.has(t)}function Rd(n,e){let t=Nw(n),s=new Map,r=[],i=new Map,o=new Map;for(let a of n.manifests){
if(e.functionInput!==void 0&&Iw(a))continue;let{kind:l}=a,c=$l(a.apiVersion),B=e.kinds.find(u=>u.kind===l&&u.group===c);
if(B!==void 0){let u=Tw(a,{type:B,settings:e,drafts:t});r.push(u),Rw(u,o,t)}else if(c===""&&(l==="ConfigMap"||l==="Secre\
t"))Fw(a,{kind:l,settings:e,drafts:t,sources:s});else if(c===""&&l==="Namespace"){let u=Ul(ue(a.at,["metadata","labels"])).
values;i.set(Md(a)??"",u)}}return{sources:[...s.values()],workloads:r,namespaceLabels:i,drafts:t}}var kw="config.kuberne\
tes.io/local-config";function Iw({at:n}){return Y(ue(n,["metadata","annotations",kw]))==="true"}function xd(n,{functionInput:e}){
return e===void 0?Pl:Sd(n)}function Nw(n){let e=[];for(let{file:t,duplicates:s}of n.documents)for(let{key:r,name:i}of s){
let o={file:t,offset:r.start},a=i==="apiVersion"||i==="kind";e.push(a?G.joinedObjects(o):G.duplicateKey(o,!1))}return e}
function Md(n){return Ni(ue(n.at,["metadata","name"]))}function Ni(n){return n?.node.type==="scalar"&&n.node.resolved!==
"null"?n.node.text:void 0}function _d({doc:n,at:e}){let t=ue(e,["metadata","name"])?.node,s=t!==void 0&&t.start>=0?t.start:
e.node.start;return{file:n.file,offset:s}}var Pd={values:new Map,odd:[]};function Ul(n){if(n?.node.type!=="mapping"||n.node.
entries.length===0)return Pd;let e=new Map,t=[];for(let[s,{entry:r}]of qe(n.node)){let{node:i}=ge(r.value,!1),o=i.type===
"scalar"&&i.resolved==="null";e.set(s,i.type==="scalar"&&!o?i.text:""),!o&&Y({node:i,shared:!1})===void 0&&t.push({name:s,
offset:r.key.start})}return{values:e,odd:t}}function Kl(n,e,{object:t,drafts:s}){let{values:r,odd:i}=Ul(e);for(let{name:o,
offset:a}of i)s.push(G.annotationNotString({file:n.doc.file,offset:a},t,o));return r}function Gd(n,e){let t=Ni(ue(n.at,[
"metadata","namespace"]))??"";return t===""?{namespace:e.namespace,hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function Fw(n,{
kind:e,settings:t,drafts:s,sources:r}){let i=ue(n.at,["metadata","name"]),o=Ni(i);if(o===void 0)return;let{namespace:a,hasNamespace:l}=Gd(
n,t),c={kind:e,namespace:a,name:o},B=_d(n);if(Y(i)===void 0||!gn(o)){s.push(G.nameInvalid(B,c));return}let u=Kl(n,ue(n.at,
["metadata","annotations"]),{object:c,drafts:s}),f=`${e}/${a}/${o}`,d=r.get(f);r.delete(f),r.set(f,{id:c,place:B,hasNamespace:l,
annotations:u,labels:t.resourceLabelSelector===void 0?Pd.values:Ul(ue(n.at,["metadata","labels"])).values,order:Gl(u),at:n.
at,history:xd(u,t),hidden:d})}function Tw(n,{type:e,settings:t,drafts:s}){let{doc:r,at:i,kind:o}=n,{namespace:a,hasNamespace:l}=Gd(
n,t),c=Ni(ue(i,["metadata","generateName"])),B=Md(n),u={kind:o,namespace:a,name:B??c??""},f=Kl(n,ue(i,["metadata","annot\
ations"]),{object:u,drafts:s}),d=e.updateStrategy&&ue(i,e.updateStrategy);return{id:u,type:e,place:_d(n),hasNamespace:l,
hasGenerateName:B===void 0&&c!==void 0,history:xd(f,t),annotations:f,order:Gl(f),template:vw(r,i,{type:e,id:u,drafts:s}),
templateOf:e.isRollout===!0?Lw(i):void 0,rollsOnDelete:Y(d)==="OnDelete"}}function vw(n,e,{type:t,id:s,drafts:r}){let i=ue(
e,t.template);if(i?.node.type!=="mapping")return;let o=M(i,"spec"),a=M(o,"containers");return{doc:n,at:{node:i.node,shared:i.
shared},path:t.template.join("."),duplicate:Hd(e,t.template),annotations:Kl({doc:n},ue(i,["metadata","annotations"]),{object:s,
drafts:r}),references:Td(o),hasContainers:a?.node.type==="sequence"&&a.node.items.length>0}}function Hd(n,[e,...t]){if(e===
void 0||n?.node.type!=="mapping")return;let s=n.node.duplicates?.find(r=>r.name===e);return s===void 0?Hd(M(n,e),t):s.key.
start}function Lw(n){let e=ue(n,["spec","workloadRef"]);if(!Bt(e))return{group:$l(Y(M(e,"apiVersion"))??""),kind:Y(M(e,"\
kind"))??"",name:Y(M(e,"name"))??""}}function Rw(n,e,t){if(n.id.name===""||n.hasGenerateName)return;let s=`${n.type.group}\
/${n.id.kind}/${n.id.namespace}/${n.id.name}`,r=e.get(s);if(r===void 0){e.set(s,n);return}t.push(G.duplicateObject(n.place,
n.id,{first:r.place,copies:2,isError:!1,isSource:!1}))}function ql(n,e){let t={source:n,drafts:e};if(n.id.kind==="Secret"){let o=Fi("data",t,Ud);for(let[a,l]of Fi("stringData",
t,$d))o.set(a,l);return{entries:o,data:o,binaryData:new Map}}let s=Fi("data",t,$d),r=Fi("binaryData",t,Ud);if(r.size===0)
return{entries:s,data:s,binaryData:r};let i=new Map(s);for(let[o,a]of r)s.has(o)&&e.push(G.dataInBoth(Vs(n),n.id,o)),i.set(
o,a);return{entries:i,data:s,binaryData:r}}function Vs(n,e){return e===void 0||e<0?n.place:{file:n.place.file,offset:e}}
var $d=n=>n,Ud=(n,e)=>{let t=Ii(n);return t!==void 0?t:(e(),n)};function Fi(n,{source:e,drafts:t},s){let r=new Map,i=M(e.
at,n)?.node;if(i===void 0||Bt({node:i,shared:!1}))return r;if(i.type!=="mapping")return t.push(G.dataNotScalar(Vs(e,i.start),
e.id,n)),r;for(let[o,{entry:a}]of qe(i)){let{node:l}=ge(a.value,!1);if(l.type!=="scalar"){t.push(G.dataNotScalar(Vs(e,a.
key.start),e.id,`key ${o}`));continue}l.resolved!=="string"&&l.resolved!=="null"&&t.push(G.dataNotString(Vs(e,a.key.start),
e.id,o));let c=l.resolved==="null"?"":l.text;r.set(o,s(c,()=>t.push(G.dataNotBase64(Vs(e,a.key.start),e.id,o))))}return r}import{Buffer as Ti}from"node:buffer";import{createHash as xw}from"node:crypto";var Mw="STAKATER_",_w={ConfigMap:"_CONFI\
GMAP",Secret:"_SECRET"};function Ys(n,e){let t=e.toUpperCase();return`${Mw}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${_w[n]}`}
function qd(n){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(n)?.[1];if(e!==void 0)return e==="SEC\
RET"?"Secret":"ConfigMap"}function jd(n,{data:e,binaryData:t}){let s=Array.from(e,([i,o])=>Kd(i,o));if(n==="ConfigMap")for(let[
i,o]of t)s.push(Kd(i,Pw(o)));s.sort((i,o)=>i.compare(o));let r=xw("sha1");for(let[i,o]of s.entries())r.update(i===0?"":"\
;").update(o);return r.digest("hex")}function Kd(n,e){let t=Ti.from(`${n}=`);return Ti.concat([t,typeof e=="string"?Ti.from(
e):e])}function Pw(n){return typeof n=="string"?n:Ti.from(n.buffer,n.byteOffset,n.byteLength).toString("base64")}import{createHmac as Gw,hash as Jd}from"node:crypto";function Ie(n,e){return n<e?-1:n>e?1:0}var Hw=32,Wd=/^(?:hmac-)?[0-9a-f]{32}$/,Jt="hmac-";function jl(n,e){let t=Array.from(n,([r,i])=>[r,e===void 0?Jd("sha256",
i,"hex"):Gw("sha256",e).update(i).digest("hex")]),s=Yd("content",t);return e===void 0?s:`${Jt}${s}`}function Vd(n){let e=Yd(
"sources",n);return n.some(([,t])=>t.startsWith(Jt))?`${Jt}${e}`:e}function Yd(n,e){let t=e.toSorted(([r],[i])=>Ie(r,i)),
s=`object:2:${vi(n)}:object:${String(t.length)}:`;for(let[r,i]of t)s+=`${vi(r)}:${vi(i)},`;return Jd("sha256",`${s},${vi(
"v")}:number:1,`,"hex").slice(0,Hw)}function vi(n){return`string:${String(n.length)}:${n}`}function zd(n){let e=new Map,t=[],s=i=>{let o=e.get(i);if(o!==void 0)return o;let a=ql(i,t),l=i.id.kind==="Secret"?n:void 0,
c=jl(a.entries,l),B={key:l,whole:c,keys:[...a.entries.keys()],content:void 0,some:void 0};return e.set(i,B),B},r=i=>s(i).
content??=ql(i,[]);return{of:(i,o)=>{let a=s(i);return o===void 0?a.whole:(a.some??=new Map,$w(a.some,JSON.stringify(o),
()=>jl(Uw(r(i),o),a.key)))},reloader:i=>s(i).reloader??=jd(i.id.kind,r(i)),hasKey:(i,o)=>{let a=s(i);return a.names??=new Set(
a.keys),a.names.has(o)},drafts:t}}function $w(n,e,t){let s=n.get(e)??t();return n.set(e,s),s}function Uw({entries:n},e){
return new Map([...n].filter(([t])=>e.includes(t)))}function Qd(n,e,t){let s=new Map(e.map((l,c)=>[l,c])),r=({place:l})=>"file"in l?s.get(l.file)??-1:-1,i=n.toSorted((l,c)=>r(
l)-r(c)||Li(l)-Li(c)||Ie(l.code,c.code)||+(c.severity==="error")-+(l.severity==="error")||Ie(l.message,c.message)),o=[],
a;for(let l of i){let c=l.code==="duplicate-key"&&a?.code===l.code&&r(a)===r(l)&&Li(a)===Li(l);a=l;let B=Kw(l,t);!c&&B!==
"off"&&o.push(qw(l,B))}return o}function Li({place:n}){return"file"in n?n.offset:0}function Kw({code:n,severity:e},{severity:t,
strict:s}){let r=t.get(n)??e;return s&&r==="warning"?"error":r}function qw({code:n,message:e,place:t},s){if(!("file"in t))
return{code:n,severity:s,message:e,path:t.path,line:0,column:0};let{line:r,column:i}=me(t.file,Math.max(0,t.offset));return{
code:n,severity:s,message:e,path:t.file.path,line:r,column:i}}var Jl="rollstamp.io/freeze",Xd="rollstamp.io/granularity",ns="the Job cannot change once it is applied";function Ri(n){
return n.annotations.get(Jl)==="true"}var jw=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Zd=["info","warning","error"],xi=class{#e=new Map;#t=[];#n;#s;constructor(e){
this.#n=e,this.#s=Yw(e.expectMissing)}see(e){for(let t of e.verdicts)t.type!=="missing"||t.rule===void 0||(this.#t.push(
...Vw(e,t)),!this.#s(t.id.name)&&Jw(this.#e,e,{missing:t,settings:this.#n}))}drafts(){let e=Array.from(this.#e.values(),
({id:t,place:s,workloads:r,severity:i})=>G.sourceMissing(s,t,{workloads:r,severity:i}));return[...this.#t,...e]}};function Jw(n,{
workload:e,template:t},{missing:s,settings:r}){let{id:i}=s,o=`${i.kind}/${i.namespace}/${i.name}`,a=Ww(s,r),l=n.get(o);if(l===
void 0){let[c]=s.references,B=c===void 0?e.place:{file:t.doc.file,offset:c.offset};n.set(o,{id:i,place:B,workloads:[K(e.
id)],severity:a});return}l.workloads.push(K(e.id)),Zd.indexOf(a)>Zd.indexOf(l.severity)&&(l.severity=a)}function Ww({id:n,
rule:e,references:t},s){let r=t.length>0&&t.every(({optional:o})=>o),i=n.kind==="ConfigMap"&&jw.has(n.name);return r||i?
"info":s.missing==="error"?"error":e==="named"?"warning":"info"}function*Vw({workload:n,elsewhere:e},{id:t}){let s=e(t.kind,
t.name).find(({hasNamespace:i})=>!i||!n.hasNamespace);if(s===void 0)return;let r={source:s.id,workloadIsDefault:!n.hasNamespace};
yield G.namespaceMismatch(n.place,n.id,r)}function Yw(n){return e=>n.some(t=>zw(t,e))}function zw(n,e){let t=0,s=-1,r=0,
i=0;for(;t<e.length;){let o=n.charAt(i);if(o==="*")s=i,r=t,i+=1;else if(i<n.length&&(o==="?"||o===e.charAt(t)))t+=1,i+=1;else if(s!==
-1)i=s+1,r+=1,t=r;else return!1}return/^\**$/.test(n.slice(i))}function ve({kind:n,name:e}){return`${n}/${e}`}function Dt(n){return n.verdicts.filter(e=>e.type==="selected")}var ss=["ConfigMap","Secret"];function th({catalog:n,scope:e},{settings:t,digests:s}){let r=[],i=new xi(t),o=new Set,a=B=>{for(let u of B)r.push(u)};return{
see:B=>{let u=Dt(B);if(B.outOfScope!==void 0){u.length>0&&a(eb(B));return}a(tb(B,t)),a(nb(B,t)),u.length>0&&a(rb(B));for(let f of u)
f.source.hidden!==void 0&&o.add(f.source),a(ib(B,f,s)),a(lb(B,f)),a(ab(B,f));a(ob(B)),i.see(B)},end:()=>[...r,...Qw(n,{scope:e,
used:o,digests:s}),...Zw(n,e),...i.drafts()]}}function*Qw(n,{scope:e,used:t,digests:s}){for(let r of n.sources){if(r.hidden===
void 0||e.sourceIsOut(r.id,r.labels)!==void 0)continue;let i=Xw(r),o=t.has(r)&&i.some(l=>s.of(l,void 0)!==s.of(r,void 0)),
a=i.at(-1)?.place??r.place;yield G.duplicateObject(r.place,r.id,{first:a,copies:i.length+1,isError:o,isSource:!0})}}function Xw(n){
let e=[];for(let{hidden:t}=n;t!==void 0;{hidden:t}=t)e.push(t);return e}function*Zw({workloads:n},e){let t=n.filter(({templateOf:r})=>r!==
void 0);if(t.length===0)return;let s=new Set(n.filter(({template:r})=>r!==void 0).map(({type:r,id:i})=>[r.group,i.kind,i.
namespace,i.name].join("/")));for(let r of t){let{group:i="",kind:o="",name:a=""}=r.templateOf??{};s.has([i,o,r.id.namespace,
a].join("/"))||e.workloadIsOut(r)!==void 0||(yield G.workloadMissing(r.place,r.id,`${o} ${a}`))}}function eb({workload:n,
outOfScope:e}){return e===ns?[G.jobImmutable(n.place,n.id)]:[]}function*tb({workload:n,rules:e,isMatched:t},{keys:s}){for(let r of ss){
let i=s.named[r];for(let{named:o,invalid:a}of e[r]){for(let l of a)yield G.patternInvalid(n.place,n.id,{key:i,part:l});for(let l of o)
l.name!==void 0||t(r,l)||(yield G.patternUnmatched(n.place,n.id,{key:i,part:l.position}))}}}var eh=new Set(["deployment.\
reloader.stakater.com/pause-period","deployment.reloader.stakater.com/paused-at","secretproviderclass.reloader.stakater.\
com/auto","secretproviderclass.reloader.stakater.com/reload","secretproviderclasses.exclude.reloader.stakater.com/reload"]);
function*nb({workload:n,deciders:e,template:t},s){let r=new Set,i=e.map(({annotations:o,place:a,id:l})=>({annotations:o,
place:a,id:l}));i.push({annotations:t.annotations,place:n.place,id:n.id});for(let{annotations:o,place:a,id:l}of i)for(let c of o.
keys())r.has(c)||!(eh.has(c)||c===s.keys.ignore)||(r.add(c),yield(eh.has(c)?G.annotationNoEffect:G.ignoreOnWorkload)(a,l,
c))}var sb="reloader.stakater.com/rollout-strategy";function*rb(n){let{workload:e,deciders:t}=n;e.rollsOnDelete&&(yield G.
rollsOnDelete(e.place,e.id));for(let{type:s,annotations:r,place:i,id:o}of t)s.isRollout===!0&&r.get(sb)==="restart"&&(yield G.
rolloutRestart(i,o))}function*ib({workload:n,template:e},t,s){let{source:r,references:i}=t;for(let{keys:o=[],optional:a,
offset:l}of i)if(!a)for(let c of o){if(s.hasKey(r,c))continue;let B={file:e.doc.file,offset:l};yield G.keyMissing(B,n.id,
{source:r.id,key:c})}}function*ob({workload:n,template:e,verdicts:t}){for(let s of t){if(s.type!=="ambiguous"||s.rule===
void 0)continue;let{id:r,references:i,candidates:o}=s,[a]=i,l=a===void 0?n.place:{file:e.doc.file,offset:a.offset},c=a!==
void 0&&n.type.kustomizeRenames===!0;yield G.referenceAmbiguous(l,n.id,{source:r,candidates:o,isRenamed:c})}}function*ab({
workload:n,template:e},{source:t,references:s}){if(n.type.kustomizeRenames===!0)return;let r=s.find(({name:o})=>o!==t.id.
name||t.history.isHashed);if(r===void 0)return;let i={file:e.doc.file,offset:r.offset};yield G.referenceNotRewritten(i,n.
id,t.id)}function*lb({workload:n},{source:e}){Id(e.order,n.order)&&(yield G.sourceAfterWorkload(e.place,n.id,e.id))}var z={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var cb=/^---[ \t]*(?:[ \t]#.*)?$/;function sh(n){if(!Cb(n))return[{start:0,end:n.length,contentOnMarker:!1,isSafe:!1}];let e=Bb(
n),[t]=e,s=t===void 0?void 0:fb(n,t);return s===void 0?e:[...s,...e.slice(1)]}function Bb(n){let e=[],t=0,s=Qs(n,0)&&nh(
n,0);for(let r=n.indexOf(`
---`);r!==-1;r=n.indexOf(`
---`,r+1))Qs(n,r+1)&&(e.push({start:t,end:r+1,contentOnMarker:s,isSafe:!0}),t=r+1,s=nh(n,t));return e.push({start:t,end:n.
length,contentOnMarker:s,isSafe:!0}),e}var ub=/^[ \t\r\n]*\{/,Mi=/[ \t\r\n]*/y;function fb(n,{start:e,end:t}){if(e!==0||
t>z.document||!ub.test(n))return;let s=[];for(let r=0;r<t;){let i=db(n,r);if(i===void 0||i>t||!pb(n.slice(r,i)))return;Mi.
lastIndex=i,Mi.test(n),s.push({start:r,end:Mi.lastIndex,contentOnMarker:!1,isSafe:!0,isJson:!0}),r=Mi.lastIndex}return s}
var zs=/["{}[\]]/g;function db(n,e){let t=0;zs.lastIndex=e;for(let s=zs.exec(n);s!==null;s=zs.exec(n))if(s[0]==='"'){let r=hb(
n,s.index);if(r===-1)return;zs.lastIndex=r+1}else if(t+=s[0]==="{"||s[0]==="["?1:-1,t===0)return zs.lastIndex}function hb(n,e){
let t=n.indexOf('"',e+1);for(;t!==-1;){let s=t;for(;n.charAt(s-1)==="\\";)s-=1;if((t-s)%2===0)break;t=n.indexOf('"',t+1)}
return t}function pb(n){try{return JSON.parse(n),!0}catch{return!1}}function Cb(n){return!n.includes("\0")&&!n.includes(
`
\uFEFF`)&&!(n.startsWith("%")||n.startsWith("\uFEFF%")||n.includes(`
%`))&&!(n.includes("\r")&&/\r(?!\n)/.test(n))}function Qs(n,e){let t=e===0&&n.startsWith("\uFEFF")?1:e;if(!n.startsWith(
"---",t))return!1;let s=n.charCodeAt(t+3);return Number.isNaN(s)||s===32||s===10||s===13||s===9}function nh(n,e){let t=e===
0&&n.startsWith("\uFEFF")?1:e,s=n.indexOf(`
`,t),r=n.slice(t,s===-1?n.length:s);return!cb.test(r.endsWith("\r")?r.slice(0,-1):r)}var mb=/^ *(?:#.*)?\r?$/,gb=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Wl(n,e){if(e.contentOnMarker||!e.isSafe)return"unknown";let t="none",s=!1,r=e.start;for(r===0&&n.startsWith("\uFEFF")&&
(r=1),Qs(n,r)&&(r=_i(n,r)+1);r<e.end;r=_i(n,r)+1){let i=n.charCodeAt(r);if(i===10||i===35||i===13&&n.charCodeAt(r+1)===10||
i===32&&(s||mb.test(n.slice(r,_i(n,r))))||i===45&&n.charCodeAt(r+1)===32&&s)continue;if(!(i>=97&&i<=122||i>=65&&i<=90)||
(s=!0,n.startsWith("items",r)))return"unknown";if(!n.startsWith("kind",r))continue;let a=gb.exec(n.slice(r,_i(n,r)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}function _i(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t}var ih=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,rh=new WeakMap;function oh(n){let e=rh.get(n);if(e!==void 0)return e;let{text:t}=n,
s=["\x85","\u2028","\u2029"].some(r=>t.includes(r))||t.includes("\uFEFF",1);return rh.set(n,s),s}var yb=/\r(?!\n)/;function ah(n){
let{text:e}=n,t=oh(n);return s=>{let r=Wl(e,s),i=t?e.slice(s.start,s.end):"";if(!ih.test(i))return r;let o=i.replaceAll(
/[\u0085\u2028\u2029]/g,`
`);return Wl(o,L(O({},s),{start:0,end:i.length}))===r?r:"unknown"}}function lh(n,e,t){let{file:s,root:r,problem:i}=n,o=Math.
max(r.start,e.start);if(n.hasDirectives){let a=s.text.lastIndexOf(`
%`,o)+1||s.text.indexOf("%");rs(s,a,"Kubernetes does not read documents with %-directives: remove the directive")}e.contentOnMarker&&
t===0&&rs(s,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!n.explicitStart&&
rs(s,o,"Kubernetes drops what follows `...`: start the document with a line `---`"),Vl(s,e),Pi(s,e),i!==void 0&&e.isJson!==
!0&&rs(s,i.offset,i.message)}function Vl(n,e){let t=e.isSafe?null:yb.exec(n.text.slice(e.start,e.end));t!==null&&rs(n,e.
start+t.index,"a carriage return without a line feed breaks the line: use LF or CRLF")}function Pi(n,e){let t=e.isJson||
!oh(n)?null:ih.exec(n.text.slice(e.start,e.end));if(t===null)return;let s=t[0].length>1;rs(n,e.start+t.index+(s?1:0),s?"\
a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it":"a NEL\
, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}
function rs(n,e,t){throw new J("yaml-unsupported",t,O({path:n.path},me(n,e)))}var ee=Symbol("NOT_RESOLVED");function Re(n,e){return{tagName:n,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.
matchByTagPrefix??!1,implicitFirstChars:e.implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??
(t=>String(t)),representTagName:e.representTagName??(()=>n)}}function rc(n,e){let t=e.finalize===void 0;return{tagName:n,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??
(s=>s),carrierIsResult:t,identify:e.identify,represent:e.represent??(s=>s),representTagName:e.representTagName??(()=>n)}}
function Ui(n,e){let t=e.finalize===void 0;return{tagName:n,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??
!1,create:e.create,addPair:e.addPair,has:e.has,keys:e.keys,get:e.get,finalize:e.finalize??(s=>s),carrierIsResult:t,identify:e.
identify,represent:e.represent??(s=>s),representTagName:e.representTagName??(()=>n)}}var Eb=Re("tag:yaml.org,2002:str",{
resolve:n=>n,identify:n=>typeof n=="string"}),Db=["","~","null","Null","NULL"],Sb=Re("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:n=>Db.indexOf(n)!==-1?null:ee,identify:n=>n===null,represent:()=>"null"}),wb=Re(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(n,e)=>n==="null"||e&&n===""?null:ee,identify:n=>n===
null,represent:()=>"null"}),bb=["","~","null","Null","NULL"],Ob=Re("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:n=>bb.indexOf(n)!==-1?null:ee,identify:n=>n===null,represent:()=>"null"}),Ab=["true","True","TRU\
E"],kb=["false","False","FALSE"],Ib=Re("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:n=>Ab.
indexOf(n)!==-1?!0:kb.indexOf(n)!==-1?!1:ee,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?
"true":"false"}),Nb=["true"],Fb=["false"],Tb=Re("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:n=>Nb.
indexOf(n)!==-1?!0:Fb.indexOf(n)!==-1?!1:ee,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?
"true":"false"}),vb=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Lb=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],Rb=Re("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:n=>vb.indexOf(n)!==-1?!0:Lb.indexOf(n)!==-1?!1:ee,identify:n=>Object.prototype.toString.call(n)===
"[object Boolean]",represent:n=>n?"true":"false"}),xb=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Mb=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function _b(n){let e=n,t=1;return(e[0]==="-"||e[0]===
"+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith("0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(
2),8):e.startsWith("0x")?t*parseInt(e.slice(2),16):t*parseInt(e,10)}function Pb(n,e){if(e){if(!Mb.test(n))return ee}else if(!xb.
test(n))return ee;let t=_b(n);return Number.isFinite(t)?t:ee}var yh=Re("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:Pb,identify:n=>Number.isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.
toString(10)}),Gb=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Hb=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function $b(n){let e=n,t=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith(
"0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(2),8):e.startsWith("0x")?t*parseInt(e.slice(2),16):
t*parseInt(e,10)}function Ub(n,e){if(e){if(!Hb.test(n))return ee}else if(!Gb.test(n))return ee;let t=$b(n);return Number.
isFinite(t)?t:ee}var Kb=Re("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Ub,identify:n=>Number.
isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.toString(10)}),qb=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function jb(n){let e=n.
replace(/_/g,""),t=1;if((e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith("0b"))return t*parseInt(
e.slice(2),2);if(e.startsWith("0x"))return t*parseInt(e.slice(2),16);if(e.includes(":")){let s=0;for(let r of e.split(":"))
s=s*60+Number(r);return t*s}return e!=="0"&&e[0]==="0"?t*parseInt(e,8):t*parseInt(e,10)}function Jb(n){if(!qb.test(n))return ee;
let e=jb(n);return Number.isFinite(e)?e:ee}var Xl=Re("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:Jb,identify:n=>Number.isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.
toString(10)}),Wb=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Vb=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Yb(n){
if(!Wb.test(n))return ee;let e=n.toLowerCase(),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return t===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let s=t*parseFloat(e);return Number.isFinite(
s)||Vb.test(n)?s:ee}function zb(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Eh=Re(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Yb,identify:n=>typeof n==
"number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:zb}),Qb=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Xb=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Zb(n,e){if(e){if(!Xb.test(n))return ee;
let s=n.toLowerCase(),r=s[0]==="-"?-1:1;if("+-".includes(s[0])&&(s=s.slice(1)),s===".inf")return r===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(s===".nan")return NaN;let i=r*parseFloat(s);return Number.isFinite(i)?i:ee}if(!Qb.test(n))return ee;
let t=Number(n);return Number.isFinite(t)?t:ee}function e0(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return"\
.inf";if(n===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.
test(e)?e.replace("e",".e"):e}var t0=Re("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],
resolve:Zb,identify:n=>typeof n=="number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:e0}),
n0=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s0=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function r0(n){
if(!n0.test(n))return ee;let e=n.toLowerCase().replace(/_/g,""),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),
e===".inf")return t===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let s=0;if(e.includes(
":")){for(let r of e.split(":"))s=s*60+Number(r);s*=t}else s=t*parseFloat(e);return Number.isFinite(s)||s0.test(n)?s:ee}
function i0(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)return"\
-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Zl=Re(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:r0,identify:n=>typeof n==
"number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:i0}),o0=Re("tag:yaml.org,200\
2:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(n,e)=>n==="<<"||e&&n===""?"<<":ee,identify:()=>!1}),a0=/^[A-Za-z0-9+/]*={0,2}$/;
function l0(n){let e=n.replace(/\s/g,"");if(e.length%4!==0||!a0.test(e))return ee;let t=atob(e),s=new Uint8Array(t.length);
for(let r=0;r<t.length;r++)s[r]=t.charCodeAt(r);return s}function c0(n){let e="";for(let t=0;t<n.length;t++)e+=String.fromCharCode(
n[t]);return btoa(e)}var B0=Re("tag:yaml.org,2002:binary",{resolve:l0,identify:n=>Object.prototype.toString.call(n)==="[\
object Uint8Array]",represent:c0}),u0=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),f0=new RegExp("^(\
[0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?\
:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function ch(n,e,t,s=0,r=0,i=0,o=0){let a=new Date(Date.UTC(n,e,t,
s,r,i,o));return a.setUTCFullYear(n,e,t),a}function d0(n){let e=u0.exec(n);if(e===null&&(e=f0.exec(n)),e===null)return ee;
let t=+e[1],s=+e[2]-1,r=+e[3];if(!e[4]){let B=ch(t,s,r);return B.getUTCFullYear()!==t||B.getUTCMonth()!==s||B.getUTCDate()!==
r?ee:B}let i=+e[4],o=+e[5],a=+e[6],l=0;if(i>23||o>59||a>59)return ee;if(e[7]){let B=e[7].slice(0,3);for(;B.length<3;)B+=
"0";l=+B}let c=ch(t,s,r,i,o,a,l);if(c.getUTCFullYear()!==t||c.getUTCMonth()!==s||c.getUTCDate()!==r)return ee;if(e[9]){let B=+e[10],
u=+(e[11]||0);if(B>23||u>59)return ee;let f=(B*60+u)*6e4;c.setTime(c.getTime()-(e[9]==="-"?-f:f))}return c}var h0=Re("ta\
g:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:d0,identify:n=>n instanceof Date,represent:n=>n.
toISOString()}),p0=rc("tag:yaml.org,2002:seq",{create:()=>[],addItem:(n,e)=>{n.push(e)},identify:Array.isArray});function Ki(n){
if(n===null||typeof n!="object"||Array.isArray(n))return!1;let e=Object.getPrototypeOf(n);return e===null||e===Object.prototype}var C0=rc("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(n,e)=>{let t;if(e instanceof Map){if(e.
size!==1)return"cannot resolve an ordered map item";t=e.keys().next().value}else if(Ki(e)){let s=Object.keys(e);if(s.length!==
1)return"cannot resolve an ordered map item";t=s[0]}else return"cannot resolve an ordered map item";return n.seen.has(t)?
"duplicate key in ordered map":(n.seen.add(t),n.list.push(e),"")},finalize:n=>n.list,identify:()=>!1}),m0=rc("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(n,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":(n.push(
e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a pairs ite\
m";let t=e,s=Object.keys(t);return s.length!==1?"cannot resolve a pairs item":(n.push([s[0],t[s[0]]]),"")},identify:()=>!1}),
g0=Ui("tag:yaml.org,2002:map",{create:()=>({}),identify:Ki,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(
t,n[t]);return e},addPair:(n,e,t)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let s=String(e);return s==="__proto__"?Object.defineProperty(n,s,{value:t,enumerable:!0,configurable:!0,writable:!0}):
n[s]=t,""},has:(n,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(n,String(e)),keys:n=>Object.keys(
n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(n,t)?n[t]:null}}),y0=Ui("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:n=>n instanceof Set,represent:n=>{let e=new Map;for(let t of n)e.set(t,null);return e},addPair:(n,e,t)=>t!==
null?"cannot resolve a set item":(n.add(e),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:()=>null});function E0(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function D0(){return{scalar:[],sequence:[],
mapping:[]}}function S0(n){let e=[];for(let t of n){let s=e.length;for(let r=0;r<e.length;r++){let i=e[r];if(i.nodeKind===
t.nodeKind&&i.tagName===t.tagName&&i.matchByTagPrefix===t.matchByTagPrefix){s=r;break}}e[s]=t}return e}var qi=class Dh{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let t=S0(e),s=[],r=E0(),i=D0();for(let B of t){if(B.nodeKind==="scalar"&&B.implicit){if(B.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");s.push(B)}switch(B.nodeKind){case"scalar":B.matchByTagPrefix?i.scalar.
push(B):r.scalar[B.tagName]=B;break;case"sequence":B.matchByTagPrefix?i.sequence.push(B):r.sequence[B.tagName]=B;break;case"\
mapping":B.matchByTagPrefix?i.mapping.push(B):r.mapping[B.tagName]=B}}let o=s.filter(B=>B.implicitFirstChars===null),a=new Set;
for(let B of s)if(B.implicitFirstChars!==null)for(let u of B.implicitFirstChars)a.add(u);let l=new Map;for(let B of a)l.
set(B,s.filter(u=>u.implicitFirstChars===null||u.implicitFirstChars.indexOf(B)!==-1));let c=r.scalar["tag:yaml.org,2002:\
str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=t,this.implicitScalarTags=
s,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=o,this.defaultScalarTag=c,this.defaultSequenceTag=r.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=r.mapping["tag:yaml.org,2002:map"],this.exact=r,this.prefix=i}lookupScalarTag(e){
let t=this.exact.scalar[e];if(t)return t;for(let s of this.prefix.scalar)if(e.startsWith(s.tagName))return s}lookupSequenceTag(e){
let t=this.exact.sequence[e];if(t)return t;for(let s of this.prefix.sequence)if(e.startsWith(s.tagName))return s}lookupMappingTag(e){
let t=this.exact.mapping[e];if(t)return t;for(let s of this.prefix.mapping)if(e.startsWith(s.tagName))return s}resolveImplicitScalarTag(e){
let t=this.implicitScalarByFirstChar.get(e.charAt(0))??this.implicitScalarAnyFirstChar;for(let r of t){let i=r.resolve(e,
!1,r.tagName);if(i!==ee)return{value:i,tag:r}}let s=this.defaultScalarTag;return{value:s.resolve(e,!1,s.tagName),tag:s}}withTags(...e){
let t=[];for(let s of e)t=t.concat(s);return new Dh([...this.tags,...t])}},ic=new qi([Eb,p0,g0]),oP=new qi([...ic.tags,wb,
Tb,Kb,t0]),w0=new qi([...ic.tags,Sb,Ib,yh,Eh]),b0=new qi([...ic.tags,Ob,Rb,Xl,Zl,h0,o0,B0,C0,m0,y0]),O0=b0.withTags(L(O(
{},Xl),{resolve:(n,e,t)=>{let s=Xl.resolve(n,e,t);return s===ee?yh.resolve(n,e,t):s}}),L(O({},Zl),{resolve:(n,e,t)=>{let s=Zl.
resolve(n,e,t);return s===ee?Eh.resolve(n,e,t):s}})),aP=Ui("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(n,e,t)=>(n.
set(e,t),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:(n,e)=>n.get(e),identify:n=>n instanceof Map||Ki(n),represent:n=>{
if(n instanceof Map)return n;let e=new Map,t=n;for(let s of Object.keys(t))e.set(s,t[s]);return e}});function Bh(n){if(Array.
isArray(n)){let e=Array.prototype.slice.call(n);for(let t=0;t<e.length;t++){if(Array.isArray(e[t]))return null;typeof e[t]==
"object"&&Object.prototype.toString.call(e[t])==="[object Object]"&&(e[t]="[object Object]")}return String(e)}return typeof n==
"object"&&Object.prototype.toString.call(n)==="[object Object]"?"[object Object]":String(n)}var lP=Ui("tag:yaml.org,2002\
:map",{create:()=>({}),identify:Ki,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(t,n[t]);return e},addPair:(n,e,t)=>{
let s=Bh(e);return s===null?"nested arrays are not supported inside keys":(s==="__proto__"?Object.defineProperty(n,s,{value:t,
enumerable:!0,configurable:!0,writable:!0}):n[s]=t,"")},has:(n,e)=>{let t=Bh(e);return t!==null&&Object.prototype.hasOwnProperty.
call(n,t)},keys:n=>Object.keys(n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(n,t)?n[t]:null}}),
A0={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Yl(n,e,t,s,r){let i="",o="",a=Math.floor(r/2)-1;return s-
e>a&&(i=" ... ",e=s-a+i.length),t-s>a&&(o=" ...",t=s+a-o.length),{str:i+n.slice(e,t).replace(/\t/g,"\u2192")+o,pos:s-e+i.
length}}function zl(n,e){return" ".repeat(Math.max(e-n.length,0))+n}function k0(n,e){if(!n.buffer)return null;let t=O(O(
{},A0),e),s=/\r?\n|\r|\0/g,r=[0],i=[],o,a=-1;for(;o=s.exec(n.buffer);)i.push(o.index),r.push(o.index+o[0].length),n.position<=
o.index&&a<0&&(a=r.length-2);a<0&&(a=r.length-1);let l="",c=Math.min(n.line+t.linesAfter,i.length).toString().length,B=t.
maxLength-(t.indent+c+3);for(let f=1;f<=t.linesBefore&&!(a-f<0);f++){let d=Yl(n.buffer,r[a-f],i[a-f],n.position-(r[a]-r[a-
f]),B);l=`${" ".repeat(t.indent)}${zl((n.line-f+1).toString(),c)} | ${d.str}
${l}`}let u=Yl(n.buffer,r[a],i[a],n.position,B);l+=`${" ".repeat(t.indent)}${zl((n.line+1).toString(),c)} | ${u.str}
`,l+=`${"-".repeat(t.indent+c+3+u.pos)}^
`;for(let f=1;f<=t.linesAfter&&!(a+f>=i.length);f++){let d=Yl(n.buffer,r[a+f],i[a+f],n.position-(r[a]-r[a+f]),B);l+=`${"\
 ".repeat(t.indent)}${zl((n.line+f+1).toString(),c)} | ${d.str}
`}return l.replace(/\n$/,"")}function uh(n,e){let t="";return n.mark?(n.mark.name&&(t+=`in "${n.mark.name}" `),t+=`(${n.
mark.line+1}:${n.mark.column+1})`,!e&&n.mark.snippet&&(t+=`

${n.mark.snippet}`),`${n.reason} ${t}`):n.reason}var ji=class Sh extends Error{reason;mark;constructor(e,t){super(),this.
name="YAMLException",this.reason=e,this.mark=t,this.message=uh(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${uh(this,e)}`}static throwAt(e,t,s,r=""){let i=0,o=0;for(let l=0;l<
t;l++){let c=e.charCodeAt(l);c===10?(i++,o=l+1):c===13&&(i++,e.charCodeAt(l+1)===10&&l++,o=l+1)}let a={name:r,buffer:e,position:t,
line:i,column:t-o};throw a.snippet=k0(a),new Sh(s,a)}},ie={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},U={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Wt={BLOCK:1,FLOW:2},de={CLIP:1,STRIP:2,KEEP:3},I0=-1;function fh(n){
switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var wh=new Array(256),bh=new Array(256);for(let n=0;n<256;n++)wh[n]=fh(n)?1:0,bh[n]=fh(n);function N0(n){return n<=
65535?String.fromCharCode(n):String.fromCharCode((n-65536>>10)+55296,(n-65536&1023)+56320)}function F0(n){return n>=48&&
n<=57?n-48:(n|32)-97+10}function T0(n){return n===120?2:n===117?4:8}function Gi(n,e,t){let s=0;for(;e<t;){let r=n.charCodeAt(
e);if(r===10)s++,e++;else if(r===13)s++,e++,n.charCodeAt(e)===10&&e++;else if(r===32||r===9)e++;else break}return{position:e,
breaks:s}}function oc(n){return n===1?" ":`
`.repeat(n-1)}function v0(n,e,t){let s="",r=e,i=e,o=e;for(;r<t;){let a=n.charCodeAt(r);if(a===10||a===13){s+=n.slice(i,o);
let l=Gi(n,r,t);s+=oc(l.breaks),r=i=o=l.position}else r++,a!==32&&a!==9&&(o=r)}return s+n.slice(i,o)}function L0(n,e,t){
let s="",r=e,i=e,o=e;for(;r<t;){let a=n.charCodeAt(r);if(a===39)s+=n.slice(i,r)+"'",r+=2,i=o=r;else if(a===10||a===13){s+=
n.slice(i,o);let l=Gi(n,r,t);s+=oc(l.breaks),r=i=o=l.position}else r++,a!==32&&a!==9&&(o=r)}return s+n.slice(i,t)}function R0(n,e,t){
let s="",r=e,i=e,o=e;for(;r<t;){let a=n.charCodeAt(r);if(a===92){s+=n.slice(i,r),r++;let l=n.charCodeAt(r);if(l===10||l===
13)r=Gi(n,r,t).position;else if(l<256&&wh[l])s+=bh[l],r++;else{let c=T0(l),B=0;for(;c>0;c--){r++;let u=F0(n.charCodeAt(r));
B=(B<<4)+u}s+=N0(B),r++}i=o=r}else if(a===10||a===13){s+=n.slice(i,o);let l=Gi(n,r,t);s+=oc(l.breaks),r=i=o=l.position}else
r++,a!==32&&a!==9&&(o=r)}return s+n.slice(i,t)}function dh(n,e,t,s,r,i){let o=s<0?0:s,a=n.slice(e,t).replace(/\r\n?/g,`
`),l=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),c="",B=!1,u=0,f=!1;for(let d of l){let p=0;for(;p<o&&d.charCodeAt(p)===32;)p++;if(s<0||p>=d.length){u++;continue}let h=d.
slice(o),g=h.charCodeAt(0);i?g===32||g===9?(f=!0,c+=`
`.repeat(B?1+u:u)):f?(f=!1,c+=`
`.repeat(u+1)):u===0?B&&(c+=" "):c+=`
`.repeat(u):c+=`
`.repeat(B?1+u:u),c+=h,B=!0,u=0}return r===de.KEEP?c+=`
`.repeat(B?1+u:u):r!==de.STRIP&&B&&(c+=`
`),c}function Oh(n,e){if(e.valueStart===I0)return"";let{valueStart:t,valueEnd:s}=e;if(e.fast)return n.slice(t,s);switch(e.
style){case U.SINGLE_QUOTED:return L0(n,t,s);case U.DOUBLE_QUOTED:return R0(n,t,s);case U.LITERAL_BLOCK:return dh(n,t,s,
e.indent,e.chomping,!1);case U.FOLDED_BLOCK:return dh(n,t,s,e.indent,e.chomping,!0);default:return v0(n,t,s)}}var cP=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),x0="-#;/?:@&=+$_.~*'()",BP=x0+"!,[]";var M0={filename:"",schema:w0,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var Z=-1,Ah=Object.prototype.hasOwnProperty,ls=1,kh=2,Ih=3,Hi=4,_0=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
P0=/[,\[\]{}]/,Nh=/^(?:!|!!|![0-9A-Za-z-]+!)$/,ec=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Fh=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,G0=new RegExp(`^(?:${ec})*$`),H0=new RegExp(`^(?:${Fh})+$`),$0=new RegExp(
`^(?:!(?:${ec})*|${Fh}(?:${ec})*)$`),Th={filename:"",maxDepth:100};function U0(n,e,t){n.events.push({type:ie.DOCUMENT,explicitStart:e,
explicitEnd:t,directives:n.directives})}function vh(n,e,t,s,r,i,o){n.events.push({type:ie.SEQUENCE,start:e,anchorStart:t,
anchorEnd:s,tagStart:r,tagEnd:i,style:o})}function Lh(n,e,t,s,r,i,o){n.events.push({type:ie.MAPPING,start:e,anchorStart:t,
anchorEnd:s,tagStart:r,tagEnd:i,style:o})}function hh(n,e){n.events.splice(e.eventsLength,0,{type:ie.MAPPING,start:e.position,
anchorStart:Z,anchorEnd:Z,tagStart:Z,tagEnd:Z,style:Wt.FLOW})}function us(n,e,t,s,r,i,o,a,l=de.CLIP,c=-1,B=!1){n.events.
push({type:ie.SCALAR,valueStart:e,valueEnd:t,anchorStart:s,anchorEnd:r,tagStart:i,tagEnd:o,style:a,chomping:l,indent:c,fast:B})}
function K0(n,e,t){n.events.push({type:ie.ALIAS,anchorStart:e,anchorEnd:t})}function is(n){n.events.push({type:ie.POP})}
function Ge(n){us(n,Z,Z,Z,Z,Z,Z,U.PLAIN)}function ph(){return{anchorStart:Z,anchorEnd:Z,tagStart:Z,tagEnd:Z}}function os(n){
return{position:n.position,line:n.line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,eventsLength:n.
events.length}}function as(n,e){n.position=e.position,n.line=e.line,n.lineStart=e.lineStart,n.lineIndent=e.lineIndent,n.
firstTabInLine=e.firstTabInLine,n.events.length=e.eventsLength}function H(n,e){ji.throwAt(n.input.slice(0,n.length),n.position,
e,n.filename)}function Ee(n){return n===10||n===13}function fs(n){return n===9||n===32}function ut(n){return fs(n)||Ee(n)}
function Lt(n){return n===0||ut(n)}function Dn(n){return n===44||n===91||n===93||n===123||n===125}function q0(n){return n>=
48&&n<=57?n-48:-1}function j0(n){if(n>=48&&n<=57)return n-48;let e=n|32;return e>=97&&e<=102?e-97+10:-1}function J0(n){return n===
120?2:n===117?4:n===85?8:0}function W0(n){return n===48||n===97||n===98||n===116||n===9||n===110||n===118||n===102||n===
114||n===101||n===32||n===34||n===47||n===92||n===78||n===95||n===76||n===80}function $i(n){n.input.charCodeAt(n.position)===
10?n.position++:(n.position++,n.input.charCodeAt(n.position)===10&&n.position++),n.line++,n.lineStart=n.position,n.lineIndent=
0,n.firstTabInLine=-1}function Le(n,e){let t=0,s=n.input.charCodeAt(n.position),r=n.position===n.lineStart||ut(n.input.charCodeAt(
n.position-1));for(;s!==0;){for(;fs(s);)r=!0,s===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),s=n.input.charCodeAt(
++n.position);if(e&&r&&s===35)do s=n.input.charCodeAt(++n.position);while(!Ee(s)&&s!==0);if(!Ee(s))break;for($i(n),t++,r=
!0,s=n.input.charCodeAt(n.position);s===32;)n.lineIndent++,s=n.input.charCodeAt(++n.position)}return t}function cs(n,e=n.
position){let t=n.input.charCodeAt(e);if((t===45||t===46)&&t===n.input.charCodeAt(e+1)&&t===n.input.charCodeAt(e+2)){let s=n.
input.charCodeAt(e+3);return s===0||ut(s)}return!1}function Rh(n){n.position===n.lineStart&&n.input.charCodeAt(n.position)===
65279&&(n.position++,n.lineStart=n.position)}function ac(n){if(n.position!==n.lineStart)return!1;if(cs(n))return!0;if(n.
input.charCodeAt(n.position)!==65279)return!1;let e=os(n);Rh(n),Le(n,!0);let t=n.input.charCodeAt(n.position),s=n.position===
n.lineStart&&(t===37||t===45&&cs(n));return as(n,e),s}function Ch(n){let e=n.input.charCodeAt(n.position);for(;e!==0&&!Ee(
e);)e=n.input.charCodeAt(++n.position)}function xh(n,e,t){let s=_0.exec(n.input.slice(e,t));s!==null&&(n.position=e+s.index+
s[0].length-1,H(n,"the stream contains non-printable characters"))}function V0(n,e,t){if(n.input.charCodeAt(n.position)!==
33)return!1;e.tagStart!==Z&&H(n,"duplication of a tag property");let s=n.position,r=!1,i=!1,o="!",a=n.input.charCodeAt(++n.
position);a===60?(r=!0,a=n.input.charCodeAt(++n.position)):a===33&&(i=!0,o="!!",a=n.input.charCodeAt(++n.position));let l=n.
position,c;if(r){for(;a!==0&&a!==62;)a=n.input.charCodeAt(++n.position);a!==62&&H(n,"unexpected end of the stream within\
 a verbatim tag"),c=n.input.slice(l,n.position),n.position++}else{for(;a!==0&&!ut(a)&&!(t&&Dn(a));)a===33&&(i?H(n,"tag s\
uffix cannot contain exclamation marks"):(o=n.input.slice(l-1,n.position+1),Nh.test(o)||H(n,"named tag handle cannot con\
tain such characters"),i=!0,l=n.position+1)),a=n.input.charCodeAt(++n.position);c=n.input.slice(l,n.position),P0.test(c)&&
H(n,"tag suffix cannot contain flow indicator characters")}return c&&!(r?G0.test(c):H0.test(c))&&H(n,`tag name cannot co\
ntain such characters: ${c}`),!r&&o!=="!"&&o!=="!!"&&!Ah.call(n.tagHandlers,o)&&H(n,`undeclared tag handle "${o}"`),e.tagStart=
s,e.tagEnd=n.position,!0}function Y0(n,e){if(n.input.charCodeAt(n.position)!==38)return!1;e.anchorStart!==Z&&H(n,"duplic\
ation of an anchor property"),n.position++;let t=n.position;for(;n.input.charCodeAt(n.position)!==0&&!ut(n.input.charCodeAt(
n.position))&&!Dn(n.input.charCodeAt(n.position));)n.position++;return n.position===t&&H(n,"name of an anchor node must \
contain at least one character"),e.anchorStart=t,e.anchorEnd=n.position,!0}function z0(n,e){if(n.input.charCodeAt(n.position)!==
42)return!1;(e.anchorStart!==Z||e.tagStart!==Z)&&H(n,"alias node should not have any properties"),n.position++;let t=n.position;
for(;n.input.charCodeAt(n.position)!==0&&!ut(n.input.charCodeAt(n.position))&&!Dn(n.input.charCodeAt(n.position));)n.position++;
return n.position===t&&H(n,"name of an alias node must contain at least one character"),K0(n,t,n.position),!0}function tc(n,e){
Le(n,!1),n.lineIndent<e&&H(n,"deficient indentation")}function Q0(n,e,t){if(n.input.charCodeAt(n.position)!==39)return!1;
n.position++;let s=n.position,r=!0;for(;n.input.charCodeAt(n.position)!==0;){let i=n.input.charCodeAt(n.position);if(i===
39){if(n.input.charCodeAt(n.position+1)===39){r=!1,n.position+=2;continue}let o=n.position;return n.position++,us(n,s,o,
t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,U.SINGLE_QUOTED,de.CLIP,-1,r),!0}Ee(i)?(r=!1,tc(n,e)):n.position===n.lineStart&&
cs(n)?H(n,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?H(n,"expected valid JSON character"):
n.position++}H(n,"unexpected end of the stream within a single quoted scalar")}function X0(n,e,t){if(n.input.charCodeAt(
n.position)!==34)return!1;n.position++;let s=n.position,r=!0;for(;n.input.charCodeAt(n.position)!==0;){let i=n.input.charCodeAt(
n.position);if(i===34){let o=n.position;return n.position++,us(n,s,o,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,U.DOUBLE_QUOTED,
de.CLIP,-1,r),!0}if(i===92){r=!1;let o=n.input.charCodeAt(++n.position);if(Ee(o))tc(n,e);else if(W0(o))n.position++;else{
let a=J0(o);for(a===0&&H(n,"unknown escape sequence");a-- >0;)n.position++,j0(n.input.charCodeAt(n.position))<0&&H(n,"ex\
pected hexadecimal character");n.position++}}else Ee(i)?(r=!1,tc(n,e)):n.position===n.lineStart&&cs(n)?H(n,"unexpected e\
nd of the document within a double quoted scalar"):i!==9&&i<32?H(n,"expected valid JSON character"):n.position++}H(n,"un\
expected end of the stream within a double quoted scalar")}function Z0(n,e,t){let s=n.input.charCodeAt(n.position),r=de.
CLIP,i=-1,o=!1;if(s!==124&&s!==62)return!1;let a=s===124?U.LITERAL_BLOCK:U.FOLDED_BLOCK;for(n.position++;n.input.charCodeAt(
n.position)!==0;){let d=n.input.charCodeAt(n.position),p=q0(d);if(d===43||d===45)r!==de.CLIP&&H(n,"repeat of a chomping \
mode identifier"),r=d===43?de.KEEP:de.STRIP,n.position++;else if(p>=0)p===0&&H(n,"bad explicit indentation width of a bl\
ock scalar; it cannot be less than one"),o&&H(n,"repeat of an indentation width identifier"),i=e+p-1,o=!0,n.position++;else
break}let l=!1;for(;fs(n.input.charCodeAt(n.position));)l=!0,n.position++;l&&n.input.charCodeAt(n.position)===35&&Ch(n),
Ee(n.input.charCodeAt(n.position))?$i(n):n.input.charCodeAt(n.position)!==0&&H(n,"a line break is expected");let c=o?i:-1,
B=0,u=n.position,f=n.position;for(;n.input.charCodeAt(n.position)!==0;){let d=n.position,p=0;for(;n.input.charCodeAt(d+p)===
32;)p++;let h=n.input.charCodeAt(d+p);if(h===0){c>=0?p>c&&(f=d+p):p>0&&(f=d+p);break}if(ac(n))break;if(!o&&c===-1&&Ee(h)&&
(B=Math.max(B,p)),!o&&c===-1&&!Ee(h)&&(h===9&&p<e&&(n.position=d+p,H(n,"tab characters must not be used in indentation")),
p>=e&&p<B&&(n.position=d+p,H(n,"bad indentation of a mapping entry"))),c===-1&&h!==0&&!Ee(h)&&p<e){n.lineIndent=p,n.position=
d+p;break}!o&&h!==0&&!Ee(h)&&c===-1&&(c=p);let g=c===-1?e+1:c;if(h!==0&&!Ee(h)&&p<g){n.lineIndent=p,n.position=d+p;break}
Ch(n),f=n.position,Ee(n.input.charCodeAt(n.position))&&($i(n),f=n.position)}return xh(n,u,f),us(n,u,f,t.anchorStart,t.anchorEnd,
t.tagStart,t.tagEnd,a,r,c),!0}function eO(n,e){let t=n.input.charCodeAt(n.position),s=e===ls;if(t===0||ut(t)||t===35||t===
38||t===42||t===33||t===124||t===62||t===39||t===34||t===37||t===64||t===96||Dn(t))return!1;if(t===63||t===45){let r=n.input.
charCodeAt(n.position+1);if(Lt(r)||s&&Dn(r))return!1}return!0}function tO(n,e,t,s){if(!eO(n,t))return!1;let r=n.position,
i=n.position,o=n.input.charCodeAt(n.position),a=t===ls,l=!1;for(;o!==0&&!ac(n);){if(o===58){let c=n.input.charCodeAt(n.position+
1);if(Lt(c)||a&&Dn(c))break}else if(o===35){if(ut(n.input.charCodeAt(n.position-1)))break}else{if(a&&Dn(o))break;if(Ee(o)){
let c=n.position,B=n.line,u=n.lineStart,f=n.lineIndent;if(Le(n,!1),n.lineIndent>=e){l=!0,o=n.input.charCodeAt(n.position);
continue}n.position=c,n.line=B,n.lineStart=u,n.lineIndent=f;break}}fs(o)||(i=n.position+1),o=n.input.charCodeAt(++n.position)}
return i===r?!1:(xh(n,r,i),us(n,r,i,s.anchorStart,s.anchorEnd,s.tagStart,s.tagEnd,U.PLAIN,de.CLIP,-1,!l),!0)}function Xs(n,e){
let t=n.line;Le(n,!0),(n.line>t&&n.lineIndent<e||n.firstTabInLine!==-1&&n.lineIndent<e)&&H(n,"deficient indentation")}function nO(n,e,t){
let s=n.input.charCodeAt(n.position),r=s===123,i=n.position,o=!0;if(s!==91&&s!==123)return!1;let a=r?125:93;for(r?Lh(n,i,
t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,Wt.FLOW):vh(n,i,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,Wt.FLOW),n.position++;n.
input.charCodeAt(n.position)!==0;){Xs(n,e);let l=n.input.charCodeAt(n.position);if(l===a)return n.position++,is(n),!0;o?
l===44&&H(n,"expected the node content, but found ','"):H(n,"missed comma between flow collection entries");let c=!1,B=!1;
l===63&&ut(n.input.charCodeAt(n.position+1))&&(c=B=!0,n.position+=1,Xs(n,e));let u=n.line,f=os(n),d=Bs(n,e,ls,!1,!0);Xs(
n,e),l=n.input.charCodeAt(n.position),(r||B||n.line===u)&&l===58?(c=!0,n.position++,Xs(n,e),r||hh(n,f),d||Ge(n),Bs(n,e,ls,
!1,!0)||Ge(n),Xs(n,e),r||is(n)):r&&c?(d||Ge(n),Ge(n)):r?Ge(n):c&&(hh(n,f),d||Ge(n),Ge(n),is(n)),l=n.input.charCodeAt(n.position),
l===44?(o=!0,n.position++):o=!1}H(n,"unexpected end of the stream within a flow collection")}function mh(n,e,t){if(n.firstTabInLine!==
-1||n.input.charCodeAt(n.position)!==45||!Lt(n.input.charCodeAt(n.position+1)))return!1;for(vh(n,n.position,t.anchorStart,
t.anchorEnd,t.tagStart,t.tagEnd,Wt.BLOCK);n.input.charCodeAt(n.position)===45&&Lt(n.input.charCodeAt(n.position+1));){n.
firstTabInLine!==-1&&(n.position=n.firstTabInLine,H(n,"tab characters must not be used in indentation"));let s=n.line;n.
position++;let r=Le(n,!0)>0;if(n.firstTabInLine!==-1&&n.input.charCodeAt(n.position)===45&&Lt(n.input.charCodeAt(n.position+
1))&&H(n,"bad indentation of a sequence entry"),r&&n.lineIndent<=e?Ge(n):Bs(n,e,Ih,!1,!0),Le(n,!0),n.lineIndent<e||n.position>=
n.length)break;n.lineIndent>e&&H(n,"bad indentation of a sequence entry"),n.line===s&&n.input.charCodeAt(n.position)===45&&
Lt(n.input.charCodeAt(n.position+1))&&H(n,"bad indentation of a sequence entry")}return is(n),!0}function Ql(n,e,t,s){let r=!1,
i=!1,o=!1,a=!1;if(n.firstTabInLine!==-1)return!1;let l=n.input.charCodeAt(n.position);for(;l!==0;){!r&&n.firstTabInLine!==
-1&&(n.position=n.firstTabInLine,H(n,"tab characters must not be used in indentation"));let c=n.input.charCodeAt(n.position+
1),B=n.line;if((l===63||l===58)&&Lt(c))o||(Lh(n,n.position,s.anchorStart,s.anchorEnd,s.tagStart,s.tagEnd,Wt.BLOCK),o=!0),
l===63?(r&&Ge(n),i=!0,r=!0):(r||(Ge(n),i=!0),r=!1),n.position+=1,a=!0;else{r&&(Ge(n),r=!1);let u=os(n);if(!Bs(n,t,kh,!1,
!0))break;if(n.line===B){for(l=n.input.charCodeAt(n.position);fs(l);)l=n.input.charCodeAt(++n.position);if(l===58)l=n.input.
charCodeAt(++n.position),Lt(l)||H(n,"a whitespace character is expected after the key-value separator within a block map\
ping"),o||(n.events.splice(u.eventsLength,0,{type:ie.MAPPING,start:u.position,anchorStart:s.anchorStart,anchorEnd:s.anchorEnd,
tagStart:s.tagStart,tagEnd:s.tagEnd,style:Wt.BLOCK}),o=!0),i=!0,r=!1,a=!1;else if(i)H(n,"expected ':' after a mapping ke\
y");else return s.anchorStart!==Z||s.tagStart!==Z?(as(n,u),!1):!0}else if(i)H(n,"can not read a block mapping entry; a m\
ultiline key may not be an implicit key");else return s.anchorStart!==Z||s.tagStart!==Z?(as(n,u),!1):!0}if(Bs(n,e,Hi,!0,
a)&&(a=!1),r||a&&(Ge(n),a=!1),Le(n,!0),l=n.input.charCodeAt(n.position),(n.line===B||n.lineIndent>e)&&l!==0)H(n,"bad ind\
entation of a mapping entry");else if(n.lineIndent<e)break}return i?(r&&Ge(n),o&&is(n),!0):!1}function Bs(n,e,t,s,r,i=!0){
n.depth>=n.maxDepth&&H(n,`nesting exceeded maxDepth (${n.maxDepth})`),n.depth++;let o=1,a=!1,l=!1,c=null,B=ph(),u=t===Hi||
t===Ih,f=u,d=u;if(s&&Le(n,!0)&&(a=!0,n.lineIndent>e?o=1:n.lineIndent===e?o=0:o=-1),o===1)for(;;){let p=n.input.charCodeAt(
n.position),h=os(n);if(a&&o!==1&&(p===33||p===38))break;if(a&&d&&(B.tagStart!==Z||B.anchorStart!==Z)&&(p===33||p===38)){
let g=os(n),y=e+1;if(Ql(n,n.position-n.lineStart,y,B)&&n.events[g.eventsLength]?.type===ie.MAPPING)return n.depth--,!0;as(
n,g)}if(a&&(p===33&&B.tagStart!==Z||p===38&&B.anchorStart!==Z)||!V0(n,B,t===ls)&&!Y0(n,B))break;c===null&&(c=h),Le(n,!0)?
(a=!0,f=d,n.lineIndent>e?o=1:n.lineIndent===e?o=0:o=-1):f=!1}if(f&&(f=a||r),o===1||t===Hi){let p=t===ls||t===kh?e:e+1,h=n.
position-n.lineStart;if(o===1)if(f&&(mh(n,h,B)||Ql(n,h,p,B))||nO(n,p,B))l=!0;else{let g=n.input.charCodeAt(n.position);if(c!==
null&&i&&d&&!f&&g!==124&&g!==62){let y=os(n),D=c.position-c.lineStart;as(n,c),Ql(n,D,p,ph())&&n.events[y.eventsLength]?.
type===ie.MAPPING?l=!0:as(n,y)}!l&&(u&&Z0(n,p,B)||Q0(n,p,B)||X0(n,p,B)||z0(n,B)||tO(n,p,t,B))&&(l=!0)}else o===0&&(l=f&&
mh(n,h,B))}return u=u&&!l,!l&&(B.anchorStart!==Z||B.tagStart!==Z||u)&&(us(n,Z,Z,B.anchorStart,B.anchorEnd,B.tagStart,B.tagEnd,
U.PLAIN),l=!0),n.depth--,l||B.anchorStart!==Z||B.tagStart!==Z}function sO(n){if(n.lineIndent>0||n.input.charCodeAt(n.position)!==
37)return!1;n.position++;let e=n.position;for(;n.input.charCodeAt(n.position)!==0&&!ut(n.input.charCodeAt(n.position));)
n.position++;let t=n.input.slice(e,n.position),s=[];for(t.length===0&&H(n,"directive name must not be less than one char\
acter in length");n.input.charCodeAt(n.position)!==0&&!Ee(n.input.charCodeAt(n.position));){for(;fs(n.input.charCodeAt(n.
position));)n.position++;if(n.input.charCodeAt(n.position)===35||Ee(n.input.charCodeAt(n.position))||n.input.charCodeAt(
n.position)===0)break;let r=n.position;for(;n.input.charCodeAt(n.position)!==0&&!ut(n.input.charCodeAt(n.position));)n.position++;
s.push(n.input.slice(r,n.position))}if(Ee(n.input.charCodeAt(n.position))&&$i(n),t==="YAML"){n.directives.some(i=>i.kind===
"yaml")&&H(n,"duplication of %YAML directive"),s.length!==1&&H(n,"YAML directive accepts exactly one argument");let r=/^([0-9]+)\.([0-9]+)$/.
exec(s[0]);r===null&&H(n,"ill-formed argument of the YAML directive"),parseInt(r[1],10)!==1&&H(n,"unacceptable YAML vers\
ion of the document"),n.directives.push({kind:"yaml",version:s[0]})}else if(t==="TAG"){s.length!==2&&H(n,"TAG directive \
accepts exactly two arguments");let[r,i]=s;Nh.test(r)||H(n,"ill-formed tag handle (first argument) of the TAG directive"),
Ah.call(n.tagHandlers,r)&&H(n,`there is a previously declared suffix for "${r}" tag handle`),$0.test(i)||H(n,"ill-formed\
 tag prefix (second argument) of the TAG directive"),n.tagHandlers[r]=i,n.directives.push({kind:"tag",handle:r,prefix:i})}
return!0}function rO(n){n.directives=[],n.tagHandlers=Object.create(null);let e=!1;for(Le(n,!0);sO(n);)e=!0,Le(n,!0);let t=!1,
s=!1,r=!0;if(n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(
n.position+2)===45&&Lt(n.input.charCodeAt(n.position+3))){t=!0;let a=n.line;n.position+=3,Le(n,!0),r=n.line>a}else e&&H(
n,"directives end mark is expected");let i=n.events.length;if(!t&&n.position===n.lineStart&&n.input.charCodeAt(n.position)===
46&&cs(n)){n.position+=3,Le(n,!0);return}if(U0(n,t,!1),Bs(n,n.lineIndent-1,Hi,!1,r,r)||Ge(n),Le(n,!0),n.position===n.lineStart&&
cs(n)&&(s=n.input.charCodeAt(n.position)===46,s)){let a=n.line;n.position+=3,Le(n,!0),n.line===a&&n.position<n.length&&H(
n,"end of the stream or a document separator is expected")}let o=n.events[i];o?.type===ie.DOCUMENT&&(o.explicitEnd=s),is(
n),!s&&n.position<n.length&&!ac(n)&&H(n,"end of the stream or a document separator is expected")}function lc(n,e){let t=n.
length,s=L(O(O({},Th),e),{input:`${n}\0`,length:t,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),r=n.indexOf("\0");for(r!==-1&&ji.throwAt(n,r,"null byte is not allowed in in\
put",s.filename);s.position<s.length&&(Rh(s),Le(s,!0),!(s.position>=s.length));){let i=s.position;rO(s),s.position===i&&
H(s,"can not read a document")}return s.events}var uP=O(O({},Th),M0);function Ji(n,e){return(n&1<<e)!==0}var gh={applyQuoteFlowKeysOption:iO,doubleQuoteForInvisibles:oO,doubleQuoteWhitespaceOnly:aO,
applyForceQuotesOption:lO,tryLongOrMultilineAsBlock:cO,quoteInvalidPlain:BO,fallbackToDoubleQuoted:uO};function Mh(n){return n.
presenterOptions.quoteStyle==="single"&&Ji(n.allowedStylesMask,U.SINGLE_QUOTED)?U.SINGLE_QUOTED:U.DOUBLE_QUOTED}function iO(n){
n.presenterOptions.quoteFlowKeys&&(!n.isKey||!n.flowOnly||n.style!==U.PLAIN||(n.style=U.DOUBLE_QUOTED))}function oO(n){n.
style===U.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(n.node.value)&&(n.style=U.DOUBLE_QUOTED)}function aO(n){
n.style===U.PLAIN&&/^\s+$/.test(n.node.value)&&(n.style=U.DOUBLE_QUOTED)}function lO(n){n.presenterOptions.forceQuotes&&
(n.isKey||n.style!==U.PLAIN||n.node.tag===n.presenterOptions.schema.defaultScalarTag.tagName&&(n.style=n.node.value.includes(
`
`)?U.DOUBLE_QUOTED:Mh(n)))}function cO(n){if(n.style!==U.PLAIN||n.isKey)return;let e=n.node.value,t=e.indexOf(`
`)!==-1;if(!Ji(n.allowedStylesMask,U.LITERAL_BLOCK)){t&&(n.style=U.DOUBLE_QUOTED);return}let s=n.presenterOptions.lineWidth;
if(s===-1){t&&(n.style=U.LITERAL_BLOCK);return}let r=Math.max(Math.min(s,40),s-n.shiftOfContent),i=0,o=!1;for(;i<=e.length;){
let a=e.length,l=e.indexOf(`
`,i);l!==-1&&(a=l);let c=e.slice(i,a);if(c.length>r&&c[0]!==" "&&/ [^ \t]/.test(c)&&(o=!0),l===-1)break;i=l+1}o?n.style=
U.FOLDED_BLOCK:t&&(n.style=U.LITERAL_BLOCK)}function BO(n){n.style===U.PLAIN&&!Ji(n.allowedStylesMask,U.PLAIN)&&(n.style=
Mh(n))}function uO(n){Ji(n.allowedStylesMask,n.style)||(n.style=U.DOUBLE_QUOTED)}var fO="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",dO="[\\n\\r]",hO="\\uFEFF",
cc="[ \\t]",_h=`(?:(?!(?:${dO}|${hO}))${fO})`,Wi=`(?:(?!${cc})${_h})`,Ph="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",Gh="[-?:,\\[\\]{}#&*!|>'\"%@`]",pO="[,\\[\\]{}]",nc=Wi,sc=`(?:(?!${pO})${Wi})`,CO=`(?:(?:(?!${Gh})${Wi})|[?:-](?=${nc}\
))`,mO=`(?:(?:(?!${Gh})${Wi})|[?:-](?=${sc}))`,Hh=`(?:(?:(?![:#])${nc})|:(?=${nc}))#*`,$h=`(?:(?:(?![:#])${sc})|:(?=${sc}\
))#*`,Uh=`(?:${cc}*${Hh})*`,Kh=`(?:${cc}*${$h})*`,qh=`${CO}#*${Uh}`,jh=`${mO}#*${Kh}`,gO=qh,yO=jh,EO=`\\n+${Hh}${Uh}`,DO=`\
\\n+${$h}${Kh}`,SO=`${qh}(?:${EO})*`,wO=`${jh}(?:${DO})*`,fP=new RegExp(`^(?:${SO})$`,"u"),dP=new RegExp(`^(?:${wO})$`,"\
u"),hP=new RegExp(`^(?:${gO})$`,"u"),pP=new RegExp(`^(?:${yO})$`,"u"),CP=new RegExp(`^(?:${Ph})*$`,"u"),mP=new RegExp(`^\
(?:${Ph}|\\n)*$`,"u"),gP=new RegExp(`^(?:${_h}|\\n)*$`,"u");var bO={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(gh).map(n=>Reflect.get(gh,n)),tagBeforeAnchor:!1};var yP=L(O({},bO),{schema:O0,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var EP=ie.DOCUMENT,DP=ie.SEQUENCE,SP=ie.MAPPING,wP=ie.SCALAR,bP=ie.ALIAS,OP=ie.POP,AP=U.PLAIN,kP=U.SINGLE_QUOTED,IP=U.DOUBLE_QUOTED,
NP=U.LITERAL_BLOCK,FP=U.FOLDED_BLOCK,TP=Wt.BLOCK,vP=Wt.FLOW,LP=de.CLIP,RP=de.STRIP,xP=de.KEEP;var Vi=class{text;#e;#t=[];#n=0;#s=0;constructor(e){this.text=e;let t=1;for(let[s]of e.matchAll(/^[ ?-]+/gm))t=Math.max(
t,s.length+1);this.#e=Math.min(t,200)}mend(e){if(this.#s+=1,this.#n+=this.text.length,this.#s>200||this.#n>33554432)return!1;
let t=this.text.lastIndexOf(`
`,e-1)+1,s=this.text.slice(t,e);if(s.includes("	"))return this.text=this.text.slice(0,t)+s.replaceAll("	"," ")+this.text.
slice(e),!0;let r=this.toSource(t),i=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(t,t+4));return this.#t.at(-1)===r||i?
!1:(this.text=this.text.slice(0,t)+" ".repeat(this.#e)+this.text.slice(t),this.#t.push(r),!0)}toSource(e){let t=0,s=this.#t.
length;for(;t<s;){let r=t+s>>1;(this.#t[r]??0)+r*this.#e<e?t=r+1:s=r}return e-t*this.#e}};var Jh=0,OO=1,Wh=2,Vh=3,AO=kO();function kO(){let n=new Uint8Array(128);for(let e of"yYnNtTfFoO~")n[e.charCodeAt(0)]=OO;
for(let e of"0123456789+-")n[e.charCodeAt(0)]=Vh;return n[46]=Wh,n}var Yh="y Y yes Yes YES true True TRUE on On ON".split(
" "),IO="n N no No NO false False FALSE off Off OFF".split(" "),NO="~ null Null NULL".split(" "),zh=new Map([...[".nan",
".NaN",".NAN"].map(n=>[n,NaN]),...[".inf",".Inf",".INF"].map(n=>[n,1/0]),...["+.inf","+.Inf","+.INF"].map(n=>[n,1/0]),...[
"-.inf","-.Inf","-.INF"].map(n=>[n,-1/0])]),FO=new Map([...Yh.map(n=>[n,"bool"]),...IO.map(n=>[n,"bool"]),...NO.map(n=>[
n,"null"]),...[...zh.keys()].map(n=>[n,"float"])]),TO=5,vO=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
LO=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function Rt(n){if(n==="")return"null";let e=AO[n.charCodeAt(
0)]??Jh;if(e===Jh)return"string";let t=n.length<=TO?FO.get(n):void 0;return t!==void 0?t:e===Vh?xO(n):e===Wh&&Bc(n)!==void 0?
"float":"string"}var RO=/^[1-9][0-9]{0,14}$/;function xO(n){return RO.test(n)||Qi(n)!==void 0?"int":Bc(n)===void 0?"stri\
ng":"float"}function Qi(n){let e=n.includes("_")?n.replaceAll("_",""):n,t=Ll(e);if(t!==void 0)return t;let s=/^0b([-+])([01]+)$/.
exec(e);return s===null?void 0:Ll(`${s[1]??""}0b${s[2]??""}`)}function Bc(n){let e=n.startsWith(".")?LO.test(n):void 0,t=n.
includes("_")?n.replaceAll("_",""):n;if(!(e??vO.test(t)))return;let s=Number(t);return Number.isFinite(s)?s:void 0}var zi="\
tag:yaml.org,2002:";function Qh(n,e,t){if(n==="")return{type:t?Rt(e):"string",text:e};let s=Xh(n);if(s===void 0)return{type:"\
error",reason:"tag",text:e};switch(s.startsWith(zi)?s.slice(zi.length):""){case"bool":return Yi("bool",e);case"int":return Yi(
"int",e);case"null":return Yi("null",e);case"float":return MO(e);case"binary":{let r=Ii(e);return r===void 0?{type:"erro\
r",reason:"base64",text:e}:{type:"string",text:pd(r)}}case"timestamp":return GO(e)?{type:"string",text:e}:{type:"error",
reason:"type",text:e};default:return{type:"string",text:e}}}function Yi(n,e){return Rt(e)===n?{type:n,text:e}:{type:"err\
or",reason:"type",text:e}}function MO(n){return Rt(n)!=="int"?Yi("float",n):Js(Qi(n)??0n)?{type:"float",text:n}:{type:"e\
rror",reason:"type",text:n}}function Xh(n){if(n==="!")return n;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(n);if(e===
null)return;let[,t,s,r="",i=""]=e;try{return decodeURIComponent(t??(s===void 0?i:zi+r))}catch{return}}function Zh(n,e,t){
if(e!=="<<")return!1;if(n==="")return t;let s=Xh(n);return s==="!"||s===`${zi}merge`}function ep(n,e){switch(n){case"str\
ing":return e;case"null":return;case"bool":return String(Yh.includes(e));case"int":{let t=Qi(e);return t!==void 0&&Js(t)?
String(t):void 0}case"float":return _O(e)}}function _O(n){let e=Qi(n),t=e===void 0?zh.get(n)??Bc(n):Number(e),s=hd(t??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[s]??s}var PO=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function GO(n){
let e=PO.exec(n);if(e===null||(e[4]??" ").startsWith(" ")!==(e[8]===void 0))return!1;let s=i=>Number(e[i]??0),r=s(3);return r<
1||r>HO(s(1),s(2))?!1:s(5)<24&&s(6)<60&&s(7)<60&&s(9)<=24&&s(10)<=60}function HO(n,e){return[31,n%4===0&&(n%100!==0||n%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??0}var Xi="the tag is malformed or not known: quote a value that begins with `!`",$O="a space is expected before the `#` of\
 a comment",Sn="the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it",UO=[["bad indent\
ation of a mapping entry","nothing more is expected here: align a key with its siblings; quote a value that holds `: ` o\
r begins with a special character"],["bad indentation of a sequence entry","nothing more is expected here: align the `-`\
 with its siblings"],["deficient indentation","a flow collection or quoted scalar goes on with too little indentation, o\
r is not closed: indent its lines deeper than the key that holds it"],["tab characters","a tab is used as indentation: u\
se spaces"],["a whitespace character is expected after","a space is expected after the `:` of a key"],["expected ':' aft\
er a mapping key","a `:` is expected after a mapping key"],["can not read a block mapping entry","a `:` is expected afte\
r a mapping key; a key must be on one line"],["missed comma","a `,` or the closing bracket is expected in a flow collect\
ion"],["expected the node content","a value is expected before `,`"],["unexpected end of the stream within a flow","a `}\
` or `]` is expected: the flow collection is not closed"],["unexpected end of the stream within a double",'a closing `"`\
 is expected'],["unexpected end of the stream within a single","a closing `'` is expected"],["unexpected end of the docu\
ment within","a closing quote is expected before the next document"],["end of the stream or a document separator","the e\
nd of the document or a line `---` is expected: indent what belongs to the document like its first line"],["a line break\
 is expected","a line break is expected after the header of a block scalar"],["unknown escape sequence","the escape sequ\
ence after `\\` is unknown: use `\\\\` for a backslash"],["expected hexadecimal","hexadecimal digits are expected in the\
 escape sequence"],["the stream contains non-printable","a control character is not allowed here: escape it in double qu\
otes"],["expected valid JSON character","a control character is not allowed here: escape it"],["null byte","a NUL byte i\
s not allowed: this is not text"],["duplication of a","a node may have one anchor and one tag"],["alias node should not",
"an alias may have no anchor or tag"],["name of an a","a name is expected after `&` or `*`: quote a value that begins wi\
th one of them"],["bad explicit indentation","the indentation of a block scalar must be at least 1"],["repeat of","the h\
eader of a block scalar repeats an indicator"],["undeclared tag handle",Xi],["tag ",Xi],["named tag handle",Xi],["unexpe\
cted end of the stream within a verbatim",Xi],["directive",Sn],["duplication of %",Sn],["YAML directive",Sn],["ill-forme\
d",Sn],["unacceptable YAML version",Sn],["TAG directive",Sn],["there is a previously declared",Sn]];function tp(n,e=""){
return n.startsWith("nesting exceeded")?{code:"limit",message:`collections are nested more than ${String(z.nesting)} dee\
p: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`not YAML: ${(e==="#"?$O:UO.find(([s])=>n.startsWith(s))?.[1])??
"the text cannot be read on from here"}`}}var Zi={unknown:"not YAML: the alias names an anchor that is not set before it\
 in the document; quote a value that begins with `*`",cyclic:"not YAML: the alias stands inside the node that it names",
tooMany:`the document expands more than ${String(z.aliases)} aliases: write the repeated parts out, or split the documen\
t`},np="the value is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object",sp="the value is no\
t of the type that its tag names, so Kubernetes refuses the document: correct the tag or the value";var St={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",slashEscape:"Kubernetes does not know the escape sequence `\\/` outside JSON: write \
`/`",surrogateEscape:"an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON \
alone: write the character itself, or \\U with its eight digits",gluedTag:"something follows a tag without a space, and \
Kubernetes takes it for a part of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key,\
 which Kubernetes then takes for a part of the key: put a space after the `:`",questionMark:"a `?` in a plain scalar ins\
ide brackets starts a key for Kubernetes: quote the scalar",anchorName:"the name of an anchor may hold only letters, dig\
its, _ and - for Kubernetes: rename it",refusedKey:"a key is null, a list, a map or an integer above 9223372036854775807\
; Kubernetes takes none of them: put it in quotes",mixedKeys:"two keys of different types (a number or boolean, and its \
text) get the same name, and Kubernetes keeps either one at random: remove one"};function rp(n){return/^[\w-]+$/.test(n)}
var KO=/\\(?:(?<half>(?:u|U0000)[dD][89a-fA-F])|(?<blank>\r?\n[ \t]*\r?\n)|(?<slash>\/)|[^])/g;function ip(n){for(let{groups:e={},
index:t}of n.matchAll(KO)){let{half:s,blank:r,slash:i}=e;if(s!==void 0)return{at:t,message:St.surrogateEscape};if(r!==void 0)
return{at:t,message:St.blankAfterEscape};if(i!==void 0)return{at:t,message:St.slashEscape}}}function op(n,e){return e>=n.
length||/[ \t\r\n]/.test(n.charAt(e))}var uc=/[ \t\r\n]*/y;function ap(n,e){uc.lastIndex=e,uc.test(n);let t=uc.lastIndex;
return n.charAt(t)===":"&&/[,[\]{}]/.test(n.charAt(t+1))}function lp(n){let e=new Map;return n.find(t=>cp(t,e))?.key}function cp({
key:n,value:e,name:t,isMerge:s},r){if(t!==void 0){let a=qO(n),l=r.get(t);return r.set(t,a),l!==void 0&&l!==a}if(!s)return!1;
let{node:i}=ge(e,!1);return(i.type==="sequence"?i.items.map(a=>ge(a,!1).node):[i]).some(a=>a.type==="mapping"&&a.entries.
some(l=>cp(l,r)))}function qO(n){let{node:e}=ge(n,!1);return e.type!=="scalar"?"":e.resolved!=="float"?e.resolved:/nan/i.
test(e.text)?NaN:`float ${e.text}`}var jO={[U.PLAIN]:"plain",[U.SINGLE_QUOTED]:"single",[U.DOUBLE_QUOTED]:"double",[U.LITERAL_BLOCK]:"literal",[U.FOLDED_BLOCK]:"\
folded"},Zs=2;function pp(n,e,t){let s=e===0&&t===n.text.length?n.text:n.text.slice(e,t),r=JO(n,e,s),i={file:n,base:e,text:s,
events:r,next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},o=[];for(;i.next<r.length;)
o.push(zO(i));return o}function JO(n,e,t){try{return lc(t,Cp)}catch(s){let r=WO(t,mp(s));if(!("reason"in r))return r;let{
code:i,message:o}=tp(r.reason,t.charAt(r.offset));return ds({file:n,offset:e+r.offset},i,o)}}var Cp={maxDepth:z.nesting};
function mp(n){if(!(n instanceof ji))throw n;return{reason:n.reason,offset:n.mark?.position??0}}var Bp="deficient indent\
ation";function WO(n,e){if(!e.reason.startsWith(Bp))return e;let t=new Vi(n),s=e,r=e,i=!0;for(;s.reason.startsWith(Bp)&&
(i&&=/[}\]]/.test(t.text.charAt(s.offset)),!!t.mend(s.offset));)try{return lc(t.text,Cp).map(o=>YO(o,t))}catch(o){s=mp(o),
i&&(r=L(O({},s),{offset:t.toSource(s.offset)}))}return r}var VO=new Set("start valueStart valueEnd anchorStart anchorEnd\
 tagStart tagEnd".split(" "));function YO(n,e){let t=Object.entries(n).map(([s,r])=>{let i=VO.has(s)&&typeof r=="number";
return[s,i?e.toSource(r):r]});return Object.assign(n,Object.fromEntries(t))}function ds({file:n,offset:e},t,s){throw new J(
t,s,O({path:n.path},me(n,e)))}function zO(n){let e=n.events[n.next];if(e?.type!==ie.DOCUMENT)throw new Error("the events\
 do not start with a document");n.next+=1,n.anchors=new Map,n.duplicates=[],n.problem=void 0,n.aliases=n.nodes=n.aliasedNodes=
0;let t=eo(n);return n.next+=1,O({file:n.file,root:t,duplicates:n.duplicates,hasDirectives:e.directives.length>0,explicitStart:e.
explicitStart},n.problem===void 0?{}:{problem:n.problem})}function wn(n,e,t){n.problem??={offset:Math.max(n.base,e),message:t}}
function dc(n,{tagStart:e,tagEnd:t}){e!==-1&&!op(n.text,t)&&wn(n,n.base+e,St.gluedTag)}function QO(n,e){hc(n,e),e.type===
"scalar"&&e.style==="plain"&&e.contentStart!==-1&&ap(n.text,e.end-n.base)&&wn(n,e.start,St.gluedColon)}function hc(n,e){
e.type==="scalar"&&e.style==="plain"&&e.text.includes("?")&&wn(n,e.contentStart,St.questionMark)}function eo(n){let e=n.
events[n.next];switch(n.next+=1,n.nodes+=1,e?.type){case ie.SCALAR:return e.anchorStart===-1?up(n,e):fc(n,e,()=>up(n,e));case ie.
MAPPING:return e.anchorStart===-1?dp(n,e):fc(n,e,()=>dp(n,e));case ie.SEQUENCE:return e.anchorStart===-1?fp(n,e):fc(n,e,
()=>fp(n,e));case ie.ALIAS:return XO(n,e);default:throw new Error("the events of the document end too early")}}function fc(n,e,t){
let s={aliases:n.aliases,nodes:n.nodes},r=n.text.slice(e.anchorStart,e.anchorEnd);rp(r)||wn(n,n.base+e.anchorStart,St.anchorName),
n.anchors.set(r,s);let i=t();return s.node=i,s.aliases=n.aliases-s.aliases,s.nodes=n.nodes-s.nodes+1,i}function XO(n,e){
let t=n.base+e.anchorStart-1,s=n.anchors.get(n.text.slice(e.anchorStart,e.anchorEnd));return s===void 0?ds({file:n.file,
offset:t},"yaml-syntax",Zi.unknown):s.node===void 0?ds({file:n.file,offset:t},"yaml-syntax",Zi.cyclic):(n.aliases+=1+s.aliases,
n.nodes+=s.nodes,n.aliasedNodes+=s.nodes,n.aliases>z.aliases||n.aliasedNodes>z.aliasedNodes?ds({file:n.file,offset:t},"l\
imit",Zi.tooMany):(s.node.aliased=!0,{type:"alias",start:t,contentStart:t,end:n.base+e.anchorEnd,anchored:!1,aliased:!1,
target:s.node}))}function pc(n,e,t){let s=t;return e.tagStart!==-1&&(s===-1||e.tagStart<s)&&(s=e.tagStart),e.anchorStart!==
-1&&(s===-1||e.anchorStart<=s)&&(s=e.anchorStart-1),s===-1?-1:n.base+s}function up(n,e){let{valueStart:t,valueEnd:s,anchorStart:r,
tagStart:i}=e,o=jO[e.style]??"plain",a=o==="single"||o==="double",l=t===-1?-1:a?t-1:t;if(s-t>z.scalar)return ds({file:n.
file,offset:n.base+t},"limit",np);let c=e.fast?n.text.slice(t,s):Ep(n.text,e),B=i!==-1;if(B&&dc(n,e),o==="double"&&!e.fast){
let p=ip(n.text.slice(t,s));p!==void 0&&wn(n,n.base+t+p.at,p.message)}let{type:u,text:f}=B?Qh(n.text.slice(i,e.tagEnd),c,
o==="plain"):{type:o==="plain"?Rt(c):"string",text:c};if(u==="error")return ds({file:n.file,offset:n.base+i},"yaml-unsup\
ported",sp);let d=a?s+1:s;return{type:"scalar",start:r===-1&&!B?l===-1?-1:n.base+l:pc(n,e,l),contentStart:l===-1?-1:n.base+
l,end:ZO(n,e,l===-1?-1:d),anchored:r!==-1,aliased:!1,style:o,resolved:u,text:f}}function ZO(n,{anchorEnd:e,tagEnd:t},s){
let r=s===-1?Math.max(e,t):s;return r===-1?-1:n.base+r}function gp(n){return n.events[n.next]?.type===ie.POP}function fp(n,e){
dc(n,e);let t=[];for(;!gp(n);)t.push(eo(n));if(e.style===Zs)for(let s of t)hc(n,s);return n.next+=1,{type:"sequence",start:pc(
n,e,e.start),contentStart:n.base+e.start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===Zs,items:t}}function dp(n,e){
dc(n,e);let t=[],s=!1;for(;!gp(n);){let o=n.events[n.next],a=eo(n),l=eo(n);e.style===Zs&&QO(n,a),e.style===Zs&&hc(n,l);let c=a.
type==="scalar"&&a.text==="<<"&&eA(n,o,a),B=c?void 0:yp(a);B===void 0&&!c&&wn(n,a.start===-1?n.base+e.start:a.start,St.refusedKey),
t.push({key:a,value:l,name:B,isMerge:c}),s||=c}n.next+=1;let r=nA(t),i=s||r!==void 0?lp(t):void 0;i!==void 0&&wn(n,i.start,
St.mixedKeys);for(let o of r??[])n.duplicates.push(o);return{type:"mapping",start:pc(n,e,e.start),contentStart:n.base+e.
start,anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===Zs,entries:t,merges:s,duplicates:r}}function eA(n,e,t){let r=e?.
type===ie.SCALAR&&e.tagStart!==-1?n.text.slice(e.tagStart,e.tagEnd):"";return Zh(r,t.text,t.style==="plain")}function yp(n){
if(n.type==="alias")return yp(n.target);if(n.type==="scalar")return n.resolved==="string"?n.text:ep(n.resolved,n.text)}var tA=12;
function nA(n){let{length:e}=n;if(e<=tA){let r=!1;for(let i=1;i<e&&!r;i+=1){let o=n[i]?.name;for(let a=0;a<i;a+=1)r||=o!==
void 0&&n[a]?.name===o}if(!r)return}let t=new Set,s=n.filter(({name:r})=>{if(r===void 0)return!1;let i=t.size;return t.add(
r).size===i});return s.length===0?void 0:s}function Ep(n,e){let t=Oh(n,e);return e.chomping===de.KEEP&&sA(n,e.valueEnd)?
`${t}
`:t}var hp=/ +$/y;function sA(n,e){return hp.lastIndex=e,hp.test(n)}var rA=[de.CLIP,de.CLIP,de.STRIP,de.KEEP];function Dp(n,{
start:e,end:t,indent:s,chomping:r,isFolded:i}){return Ep(n,{type:ie.SCALAR,valueStart:e,valueEnd:t,anchorStart:-1,anchorEnd:-1,
tagStart:-1,tagEnd:-1,style:i?U.FOLDED_BLOCK:U.LITERAL_BLOCK,chomping:rA[r]??de.CLIP,indent:s,fast:!1})}var iA=["plain","plain","plain","single","double","literal","folded","plain"],so=class{#e;#t;constructor(e,t){this.#e=e,
this.#t=t}field(e,t){return this.#t.values[e+t]??-1}children(e){let t=[],s=this.field(e,3);for(let r=e+8;r<s;r=this.field(
r,3))t.push(r);return t}child(e,t){let{values:s}=this.#t,r=s[e+3]??0;for(let i=e+8;i<r;i=s[i+3]??r){let o=s[i+4]??0;if((s[i+
5]??0)-o===t.length&&this.#e.startsWith(t,o))return i}return-1}node(e){switch(this.field(e,0)){case 0:return new Cc(this,
e);case 1:return new gc(this,e);case 8:return L(O({},this.#n(e)),{type:"mapping",flow:!0,entries:[],merges:!1,duplicates:void 0});case 9:
return L(O({},this.#n(e)),{type:"sequence",flow:!0,items:[]});default:return this.#s(e)}}#n(e){let t=this.field(e,1);return{
start:t,contentStart:t,anchored:!1,aliased:!1}}#s(e){let t=this.field(e,0),s=this.field(e,1),r=this.field(e,2),i=iA[t]??
"plain",o=t===3||t===4?1:0,a=this.#o(e),l=i==="plain"?Rt(a):"string";return{type:"scalar",start:s===-1?-1:s-o,contentStart:s===
-1?-1:s-o,end:r+o,anchored:!1,aliased:!1,style:i,resolved:l,text:a}}#o(e){let t=this.field(e,0),s=this.field(e,1),r=this.
field(e,2);return t!==5&&t!==6?s===-1?"":this.#e.slice(s,r):Dp(this.#e,{start:s,end:r,indent:this.field(e,6),chomping:this.
field(e,7),isFolded:t===6})}key(e){let t=this.field(e,4),s=this.name(e);return{type:"scalar",start:t,contentStart:t,end:this.
field(e,5),anchored:!1,aliased:!1,style:"plain",resolved:"string",text:s}}name(e){return this.#e.slice(this.field(e,4),this.
field(e,5))}},Cc=class{type="mapping";flow=!1;anchored=!1;merges=!1;duplicates=void 0;start;contentStart;aliased=!1;#e;#t;#n;constructor(e,t){
this.#e=e,this.#t=t,this.start=this.contentStart=e.field(t,1)}find(e){let t=this.#e.child(this.#t,e);return t===-1?void 0:
this.#e.node(t)}get entries(){return this.#n??=this.#e.children(this.#t).map(e=>new mc(this.#e,e)),this.#n}},mc=class{isMerge=!1;name;#e;#t;#n;#s;constructor(e,t){
this.#e=e,this.#t=t,this.name=e.name(t)}get key(){return this.#n??=this.#e.key(this.#t),this.#n}get value(){return this.#s??=
this.#e.node(this.#t),this.#s}},gc=class{type="sequence";flow=!1;anchored=!1;start;contentStart;aliased=!1;#e;#t;#n;constructor(e,t){
this.#e=e,this.#t=t,this.start=this.contentStart=e.field(t,1)}get items(){return this.#n??=this.#e.children(this.#t).map(
e=>this.#e.node(e)),this.#n}};var BA=9,hs=10,wp=13,kn=32,Ac=34,io=35,uA=39,kc=45,fA=46,bp=58,dA=92,Op=124,hA=62,pA=ao("ABCDEFGHIJKLMNOPQRSTUVWXYZabcde\
fghijklmnopqrstuvwxyz0123456789_./-"),CA=ao("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/."),Ap=ao("ABCDEFGHIJ\
KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),mA=ao("yYnNtTfFoO"),gA=5;function ao(n){let e=new Uint8Array(
128);for(let t of n)e[t.charCodeAt(0)]=1;return e}var kp=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/,
yA=z.nesting-5,EA=16,oo=class{#e;#t;#n;#s;#o=0;#h=0;#u=[];#l=0;#a=0;#c=0;#f=-1;#B=-1;#i=new Map;constructor(e){this.#e=e,
this.#t=e.text,this.#s={values:new Int32Array(Math.ceil(e.text.length/32+16)*8)},this.#n=kp.test(e.text)}read(e){if(!e.isSafe||
e.contentOnMarker||this.#n&&kp.test(this.#t.slice(e.start,e.end)))return;this.#a=e.start,this.#c=e.end,this.#h=this.#o,this.#l=
0,this.#i.clear(),this.#f=this.#B=-1;let t=this.#E();if(!(this.#D()&&this.#o>this.#h)){this.#o=this.#h;return}this.#b(0);
let r=new so(this.#t,this.#s).node(this.#h);return{file:this.#e,root:r,duplicates:[],hasDirectives:!1,explicitStart:t}}#E(){
this.#a===0&&this.#t.startsWith("\uFEFF")&&(this.#a=1);let e=Qs(this.#t,this.#a);return e&&(this.#a=this.#g(this.#a)+1),
e}#g(e){let t=this.#t.indexOf(`
`,e);return t===-1||t>this.#c?this.#c:t}#p(e){let t=e<this.#c?this.#t.charCodeAt(e):hs;return t===hs||t===wp&&(e+1===this.#c||
this.#t.charCodeAt(e+1)===hs)}#C(e){let t=e;for(;t<this.#c&&this.#t.charCodeAt(t)===kn;)t+=1;return t}#y(e){let t=this.#C(
e);return this.#p(t)||t>e&&this.#t.charCodeAt(t)===io}#d(e,t,s){if(this.#o+8>this.#s.values.length){let o=new Int32Array(
this.#s.values.length*2);o.set(this.#s.values),this.#s.values=o}let{values:r}=this.#s,i=this.#o;return this.#o+=8,r[i+0]=
e,r[i+1]=t,r[i+2]=s,r[i+3]=this.#o,r[i+4]=this.#f,r[i+5]=this.#B,this.#f=this.#B=-1,i}#S(e,t,s){let r=this.#d(e,t,t),i=this.#u[this.#l]??=
{record:0,indent:0,isSequence:!1,count:0};i.record=r,i.indent=s,i.isSequence=e===1,i.count=0,this.#l+=1}#b(e){for(this.#f!==
-1&&this.#d(7,-1,-1);this.#l>e;){this.#l-=1;let t=this.#u[this.#l]?.record??0;this.#s.values[t+3]=this.#o}}#D(){let e=this.#t;
for(;this.#a<this.#c;){if(this.#l>yA)return!1;let t=this.#a,s=this.#C(t);if(this.#p(s)||e.charCodeAt(s)===io){this.#a=this.#g(
s)+1;continue}let r=s-t;if(!(e.charCodeAt(s)===kc&&(this.#p(s+1)||e.charCodeAt(s+1)===kn)?this.#w(s,r):this.#O(s,r)))return!1}
return!0}#w(e,t){let s=this.#u[this.#l-1];if(s===void 0||this.#l===0)return!1;if(this.#f!==-1&&t>=s.indent)this.#S(1,e,t);else{
let l=this.#l;for(;l>0&&(this.#u[l-1]?.indent??0)>t;)l-=1;this.#b(l)}let r=this.#u[this.#l-1];if(this.#l===0||r?.isSequence!==
!0||r.indent!==t)return!1;let i=this.#C(e+1),o=t+i-e,a=this.#A(i);return a===-1?this.#I(i,t):(this.#S(0,i,o),this.#r(i,a))}#O(e,t){
let s=this.#A(e);if(s===-1)return!1;if(this.#l===0)return this.#o>this.#h||t>0?!1:(this.#S(0,e,t),this.#r(e,s));let r=this.#u[this.#l-
1];if(this.#f!==-1&&r!==void 0&&t>r.indent)return this.#S(0,e,t),this.#r(e,s);let i=this.#l;for(;i>0;i-=1){let a=this.#u[i-
1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)break}this.#b(i);let o=this.#u[this.#l-1];return this.#l===0||
o===void 0||o.isSequence||o.indent!==t?!1:this.#r(e,s)}#A(e){let t=this.#t.charCodeAt(e);if(e>=this.#c||CA[t]!==1)return-1;
let s=e+1;for(;pA[this.#t.charCodeAt(s)]===1;)s+=1;return s>=this.#c||this.#t.charCodeAt(s)!==bp||!(this.#p(s+1)||this.#t.
charCodeAt(s+1)===kn)||(t===fA||s-e<=gA&&mA[t]===1)&&Rt(this.#t.slice(e,s))!=="string"?-1:s}#r(e,t){if(t-e>z.scalar||this.#N(
e,t))return!1;this.#f=e,this.#B=t;let s=this.#C(t+1);return this.#p(s)||s>t+1&&this.#t.charCodeAt(s)===io?(this.#a=this.#g(
s)+1,!0):this.#I(s,this.#u[this.#l-1]?.indent??0)}#N(e,t){let s=this.#u[this.#l-1];if(s===void 0)return!1;if(s.count+=1,
s.count>EA)return this.#F(s,this.#t.slice(e,t));let r=this.#s.values;for(let i=s.record+8;i<this.#o;i=r[i+3]??this.#o){let o=r[i+
4]??0;if((r[i+5]??0)-o!==t-e)continue;let a=0;for(;a<t-e&&this.#t.charCodeAt(o+a)===this.#t.charCodeAt(e+a);)a+=1;if(a===
t-e)return!0}return!1}#F({record:e},t){let s=this.#i.get(e);if(s===void 0){s=new Set,this.#i.set(e,s);let i=this.#s.values;
for(let o=e+8;o<this.#o;o=i[o+3]??this.#o)s.add(this.#t.slice(i[o+4],i[o+5]))}let{size:r}=s;return s.add(t).size===r}#I(e,t){
if(e>=this.#c)return!1;let s=this.#t.charCodeAt(e);return s===Ac||s===uA?this.#T(e,s):s===Op||s===hA?this.#k(e,t):this.#t.
startsWith("{}",e)||this.#t.startsWith("[]",e)?this.#y(e+2)?(this.#d(this.#t.charCodeAt(e)===123?8:9,e,e+2),this.#a=this.#g(
e)+1,!0):!1:this.#R(e)}#T(e,t){let s=e+1;for(;;s+=1){let r=s<this.#c?this.#t.charCodeAt(s):hs;if(r===t)break;if(r===hs||
r===dA&&t===Ac)return!1}return!this.#y(s+1)||s-e>z.scalar?!1:(this.#d(t===Ac?4:3,e+1,s),this.#a=this.#g(s)+1,!0)}#R(e){let t=this.#t,
s=t.charCodeAt(e),r=s===kc&&(t.charCodeAt(e+1)===kc||Ap[t.charCodeAt(e+1)]===1);if(Ap[s]!==1&&s<161&&!r)return!1;let i=e,
o=e;for(;o<this.#c;o+=1){let a=t.charCodeAt(o);if(a===hs||a===wp)break;if(a!==kn){if(a===BA||a===bp&&(t.charCodeAt(o+1)===
kn||this.#p(o+1)))return!1;if(a===io&&t.charCodeAt(o-1)===kn)break;i=o+1}}return i-e>z.scalar?!1:(this.#d(2,e,i),this.#a=
this.#g(o)+1,!0)}#k(e,t){let s=this.#t,r=e+1,i=s.charAt(r),o=i==="-"?2:i==="+"?3:1;if(o!==1&&(r+=1),!this.#p(this.#C(r)))
return!1;let a=this.#g(r)+1,l=this.#C(a),c=l-a;if(l>=this.#c||c<=t||this.#p(l))return!1;let B=a;for(;B<this.#c;){let d=B;
for(;d<this.#c&&d-B<c&&s.charCodeAt(d)===kn;)d+=1;if(d===this.#c){if(d>B)return!1;break}if(d-B<c&&!this.#p(d))break;B=this.#g(
d)+1}let u=Math.min(B,this.#c);if(u-a>z.scalar)return!1;let f=this.#d(s.charCodeAt(e)===Op?5:6,a,u);return this.#s.values[f+
6]=c,this.#s.values[f+7]=o,this.#a=B,!0}};function Ip(n){let e=new oo(n);return t=>{let s=e.read(t);return s===void 0?pp(n,t.start,t.end):[s]}}function ps(n,e){let t=[],s=[],r=[];for(let i of n)try{for(let o of Array.from(wA(i,e))){s.push(o);for(let a of AA(o,r))
t.push(a)}}catch(o){if(!DA(i,o))throw o;if(i.walked!==!0)throw SA(o);r.push(G.helmTemplate(i.path))}return{manifests:t,documents:s,
drafts:r}}function DA(n,e){return e instanceof J&&e.code==="yaml-syntax"&&n.text.includes("{{")}function SA({code:n,message:e,
path:t,line:s,column:r,cause:i}){let o="if this is a Helm template, stamp what `helm template` renders";return new J(n,`${e}\
; ${o}`,{path:t,line:s,column:r,cause:i})}function*wA(n,e){let t=({root:i})=>{let o=ge(i,!1),a=Y(M(o,"kind"));return a!==
void 0&&(e(a)||M(o,"items")!==void 0)},s=ah(n),r;for(let i of sh(n.text)){let o=s(i);if(o!=="unknown"&&!e(o))continue;OA(
n,i),r??=Ip(n);let a=bA(n,i,r);o==="unknown"&&!a.some(t)&&Pi(n,i);for(let[l,c]of a.entries())t(c)&&(lh(c,i,l),yield c)}}
function bA(n,e,t){try{return t(e)}catch(s){throw s instanceof J&&s.code==="yaml-syntax"&&(Vl(n,e),Pi(n,e)),s}}function OA(n,e){
if(e.end-e.start>z.document)throw new J("limit","the document is larger than 64 MiB: split it at `---`, or into several \
files",O({path:n.path},me(n,e.start)))}function*AA(n,e){let t=ge(n.root,!1);if(t.node.type!=="mapping")return;let s={node:t.
node,shared:t.shared},r=Y(M(s,"apiVersion")),i=Y(M(s,"kind")),o=M(s,"items");if(o===void 0){r!==void 0&&i!==void 0&&(yield{
doc:n,at:s,apiVersion:r,kind:i});return}let a=(i??"").replace(/List$/,"");for(let l of ye(o)){if(l.node.type!=="mapping")
continue;let c={node:l.node,shared:l.shared},B=Np(Y(M(c,"kind")))??a,u=Np(Y(M(c,"apiVersion")))??(a===""?"":r??"");B===""||
u===""||(M(c,"items")!==void 0?e.push(G.listInList({file:n.file,offset:l.node.start})):yield{doc:n,at:c,apiVersion:u,kind:B})}}
function Np(n){return n===""?void 0:n}function vp(n,e){let t=new Map,s=[];for(let r of n.workloads){let{namespace:i}=r.id;if(t.has(i))continue;let o=Fp(i,{catalog:n,
settings:e});o===Lp&&s.push(G.namespaceUnknown(r.place,i)),t.set(i,o)}return{sourceIsOut:({kind:r,namespace:i},o)=>r===e.
ignoredKind?`${r}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&o!==void 0&&!_l(e.resourceLabelSelector,
o)?"its labels do not match --resource-label-selector":t.has(i)?t.get(i):Fp(i,{catalog:n,settings:e}),workloadIsOut:r=>kA(
r,e),drafts:s}}var Lp="the labels of its namespace are not known (--namespace-selector)";function Fp(n,{catalog:e,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(n)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(n))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let s=t.namespaceLabels.
get(n)??e.namespaceLabels.get(n);return s===void 0?Lp:_l(t.namespaceSelector,s)?void 0:"its namespace does not match --n\
amespace-selector"}function kA(n,e){let{type:t}=n;if(Ri(n))return`it is frozen (${Jl})`;if(t.ignoredAs!==void 0&&e.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!e.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return IA(n,e)}function IA(n,e){return e.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":e.jobs==="always"||NA(n)?void 0:ns}function NA({annotations:n,hasGenerateName:e}){
let t=yn(n.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||e||Tp(n,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Tp(n,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||yn(n.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Tp(n,e,[t,s]){if(yn(n.get(e)).length===0)return!1;let r=yn(n.get(t));return r.length===
0||r.includes(s)}var FA={type:"itself"},lo=class{#e=new Map;#t;constructor(e){this.#t=e.filter(({history:t})=>t.previousNames.length>0||t.
isHashed);for(let t of this.#t)for(let s of new Set(wd(t))){let r=Rp(t.id.kind,t.id.namespace,s),i=this.#e.get(r);i===void 0?
this.#e.set(r,[t]):i.push(t)}}meaningOf(e,t,{id:s,history:r}){let i=bd(this.#e.get(Rp(e,s.namespace,t))??[],r),[o]=i;return o===
void 0?FA:i.length===1?{type:"source",source:o}:{type:"ambiguous",candidates:i}}originalName(e,t){let[s]=e.history.previousNames;
if(s===void 0||s===e.id.name)return;let r=this.meaningOf(e.id.kind,s,t);return r.type==="source"&&r.source===e?s:void 0}matching(e,t,s){
return this.#t.filter(({id:r,history:{previousNames:i}})=>{let[o]=i;return r.kind===e&&r.namespace===t&&o!==void 0&&s.matches(
o)}).map(({id:r})=>r.name)}};function Rp(n,e,t){return`${n}/${e}/${t}`}var w=class Nn{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=Nn.
CLASS_NL|Nn.DOT_NL;static PERL=Nn.CLASS_NL|Nn.ONE_LINE|Nn.PERL_X|Nn.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
Ne={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},ir=128,vc=new Int32Array(
ir),Lc=new Int32Array(ir),co=65535;for(let n=0;n<ir;n++)n>=97&&n<=122?vc[n]=n-32:vc[n]=n,n>=65&&n<=90?Lc[n]=n+32:Lc[n]=n;
var b=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,
"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,
"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,
r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(n){if(n<ir)return vc[n];let e=String.fromCodePoint(
n).toUpperCase(),t=e.codePointAt(0)>co?2:1;if(e.length>t)return n;let s=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
r=s.codePointAt(0)>co?2:1;return s.length>r||s.codePointAt(0)!==n?n:e.codePointAt(0)}static toLowerCase(n){if(n<ir)return Lc[n];
let e=String.fromCodePoint(n).toLowerCase(),t=e.codePointAt(0)>co?2:1;if(e.length>t)return n;let s=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),r=s.codePointAt(0)>co?2:1;return s.length>r||s.codePointAt(0)!==n?n:e.codePointAt(0)}},C=class{constructor(n,e=!1){
this.data=n,this.isStride1=e,this.SIZE=e?2:3}getLo(n){return this.data[n*this.SIZE]}getHi(n){return this.data[n*this.SIZE+
1]}getStride(n){return this.isStride1?1:this.data[n*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},TA="AB\
CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",BC=new Uint8Array(256);for(let n=0;n<64;n++)BC[TA.charCodeAt(
n)]=n;var uC=n=>{let e=[],t=0,s=0;for(let r=0;r<n.length;r++){let i=BC[n.charCodeAt(r)];t|=(i&31)<<s,(i&32)===0?(e.push(
t),t=0,s=0):s+=5}return e},m=(n,e)=>{let t=uC(n),s=e?t.length/2:t.length/3,r=new Uint32Array(s*3),i=0,o=0;for(let a=0;a<
s;a++)i+=t[o++],r[a*3]=i,i+=t[o++],r[a*3+1]=i,r[a*3+2]=e?1:t[o++];return r},vA=n=>{let e=uC(n),t=new Map,s=0;for(let r=0;r<
e.length;r+=2){s+=e[r];let i=e[r+1],o=i>>>1^-(i&1);t.set(s,s+o)}return t},Bo=class{constructor(n){this.initializer=n,this.
cache=new Map}has(n){return Object.hasOwn(this.initializer,n)}get(n){if(this.cache.has(n))return this.cache.get(n);let e=this.
has(n)?this.initializer[n]():null;return this.cache.set(n,e),e}},Xe=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=vA("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
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
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new Bo({C:()=>new C(m("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
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
B",!1)),White_Space:()=>new C(m("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new Bo({Adlam:()=>new C(m("go6\
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
mCnC",!0))});static FOLD_CATEGORIES=new Bo({L:()=>new C(m("laA",!0)),LC:()=>new C(m("laA",!0)),Ll:()=>new C(m("hCZBmDWBC\
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
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new Bo(
{Common:()=>new C(m("8cgBgB",!1)),Greek:()=>new C(m("1FwUwU",!1)),Inherited:()=>new C(m("5cgBgBlgHAB",!1))})},v=class Je{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===Je.RUNE_ERROR||e>=Je.MIN_HIGH_SURROGATE&&e<=Je.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,t){
let s=0,r=e.length;for(;s<r;){let i=s+Math.floor((r-s)/2),o=e.getLo(i),a=e.getHi(i);if(o<=t&&t<=a){let l=e.getStride(i);
return(t-o)%l===0}t<o?r=i:s=i+1}return!1}static is(e,t){if(t<=Je.MAX_LATIN1){for(let s=0;s<e.length;s++){if(t>e.getHi(s))
continue;let r=e.getLo(s);if(t<r)return!1;let i=e.getStride(s);return(t-r)%i===0}return!1}return e.length>0&&t>=e.getLo(
0)&&Je.is32(e,t)}static isPrint(e){return e<=Je.MAX_LATIN1?e>=32&&e<Je.MAX_ASCII||e>=161&&e!==173:Je.is(Xe.Print,e)}static simpleFold(e){
if(Xe.CASE_ORBIT.has(e))return Xe.CASE_ORBIT.get(e);if(e<=Je.MAX_ASCII){let t=b.toLowerCase(e);return t!==e?t:b.toUpperCase(
e)}return e}static equalsIgnoreCase(e,t){if(e===t)return!0;if(e<0||t<0)return!1;if(e<=Je.MAX_ASCII&&t<=Je.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let s=Je.simpleFold(e);s!==e;s=Je.simpleFold(s))if(s===t)return!0;return!1}},
Rn=class extends Error{constructor(n){super(n),this.name="RE2JSException"}},oe=class extends Rn{constructor(n,e=null){let t=`\
error parsing regexp: ${n}`;e&&(t+=`: \`${e}\``),super(t),this.name="RE2JSSyntaxException",this.message=t,this.error=n,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},rr=class extends Rn{constructor(n){super(n),
this.name="RE2JSCompileException"}},je=class extends Rn{constructor(n){super(n),this.name="RE2JSGroupException"}},fC=class extends Rn{constructor(n){
super(n),this.name="RE2JSFlagsException"}},mo=class extends Rn{constructor(n){super(n),this.name="RE2JSInternalException"}},
Mc=256,dC=new Uint8Array(Mc);for(let n=0;n<Mc;n++)dC[n]=97<=n&&n<=122||65<=n&&n<=90||48<=n&&n<=57||n===95?1:0;var Ic=null,
Nc=null,I=class De{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!De.isString(e))throw new TypeError(`The pattern must be a string, not ${De.typeName(e)}\
 (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!De.isString(e)&&!De.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${De.typeName(e)}`)}static checkFlags(e){let t=Ne.
MULTILINE|Ne.DOTALL|Ne.CASE_INSENSITIVE|Ne.DISABLE_UNICODE_GROUPS|Ne.LONGEST_MATCH|Ne.LOOKBEHINDS;if(!Number.isInteger(e)||
(e&~t)!==0)throw new fC("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROU\
PS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[ob\
ject Uint8Array]"}static isalnum(e){return b.CODES[0]<=e&&e<=b.CODES[9]||b.CODES.a<=e&&e<=b.CODES.z||b.CODES.A<=e&&e<=b.
CODES.Z}static unhex(e){return b.CODES[0]<=e&&e<=b.CODES[9]?e-b.CODES[0]:b.CODES.a<=e&&e<=b.CODES.f?e-b.CODES.a+10:b.CODES.
A<=e&&e<=b.CODES.F?e-b.CODES.A+10:-1}static escapeRune(e){let t="";if(v.isPrint(e))De.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(t+="\\"),t+=String.fromCodePoint(e);else switch(e){case b.CODES['"']:t+='\\"';break;case b.CODES["\\"]:t+="\\\\";
break;case b.CODES["	"]:t+="\\t";break;case b.CODES[`
`]:t+="\\n";break;case b.CODES["\r"]:t+="\\r";break;case b.CODES["\b"]:t+="\\b";break;case b.CODES["\f"]:t+="\\f";break;default:{
let s=e.toString(16);e<256?(t+="\\x",s.length===1&&(t+="0"),t+=s):t+=`\\x{${s}}`;break}}return t}static stringToRunes(e){
let t=String(e),s=[],r=0;for(;r<t.length;){let i=t.codePointAt(r);s.push(i),r+=i>v.MAX_BMP?2:1}return new Int32Array(s)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<Mc?dC[e]===1:!1}static emptyOpContext(e,t){let s=0;return e<
0&&(s|=De.EMPTY_BEGIN_TEXT|De.EMPTY_BEGIN_LINE),e===10&&(s|=De.EMPTY_BEGIN_LINE),t<0&&(s|=De.EMPTY_END_TEXT|De.EMPTY_END_LINE),
t===10&&(s|=De.EMPTY_END_LINE),De.isWordRune(e)!==De.isWordRune(t)?s|=De.EMPTY_WORD_BOUNDARY:s|=De.EMPTY_NO_WORD_BOUNDARY,
s}static quoteMeta(e){return e.split("").map(t=>De.METACHARACTERS.indexOf(t)>=0?`\\${t}`:t).join("")}static charCount(e){
return e>v.MAX_BMP?2:1}static toArray(e){let t=e.length,s=new Array(t);for(let r=0;r<t;r++)s[r]=e[r];return s}static stringToUtf8ByteArray(e){
if(globalThis.TextEncoder)return Ic||(Ic=new TextEncoder),Ic.encode(e);{let t=[],s=0;for(let r=0;r<e.length;r++){let i=e.
charCodeAt(r);i<128?t[s++]=i:i<2048?(t[s++]=i>>6|192,t[s++]=i&63|128):(i&64512)===v.MIN_HIGH_SURROGATE&&r+1<e.length&&(e.
charCodeAt(r+1)&64512)===v.MIN_LOW_SURROGATE?(i=v.MIN_SUPPLEMENTARY_CODE_POINT+((i&1023)<<10)+(e.charCodeAt(++r)&1023),t[s++]=
i>>18|240,t[s++]=i>>12&63|128,t[s++]=i>>6&63|128,t[s++]=i&63|128):(t[s++]=i>>12|224,t[s++]=i>>6&63|128,t[s++]=i&63|128)}
return t}}static utf8ByteArrayToString(e){if(globalThis.TextDecoder){Nc||(Nc=new TextDecoder("utf-8"));let t=e instanceof
Uint8Array?e:new Uint8Array(e);return Nc.decode(t)}else{let t=[],s=0,r=0;for(;s<e.length;){let i=e[s++];if(i<128)t[r++]=
String.fromCharCode(i);else if(i>191&&i<224){let o=e[s++];t[r++]=String.fromCharCode((i&31)<<6|o&63)}else if(i>239&&i<365){
let o=e[s++],a=e[s++],l=e[s++],c=((i&7)<<18|(o&63)<<12|(a&63)<<6|l&63)-v.MIN_SUPPLEMENTARY_CODE_POINT;t[r++]=String.fromCharCode(
v.MIN_HIGH_SURROGATE+(c>>10)),t[r++]=String.fromCharCode(v.MIN_LOW_SURROGATE+(c&1023))}else{let o=e[s++],a=e[s++];t[r++]=
String.fromCharCode((i&15)<<12|(o&63)<<6|a&63)}}return t.join("")}}},hC=(n=[],e=0)=>{let t=Object.create(null);for(let s=0;s<
n.length;s++){let r=n[s],i=e+s;t[r]=i,t[i]=r}return Object.freeze(t)},Ln=class Rc{static Encoding=hC(["UTF_16","UTF_8"]);getEncoding(){
throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){
throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===Rc.Encoding.UTF_8}isUTF16Encoding(){return this.
getEncoding()===Rc.Encoding.UTF_16}},xp=class extends Ln{constructor(n=null){super(),this.bytes=n}getEncoding(){return Ln.
Encoding.UTF_8}asCharSequence(){return I.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.
bytes.length}},LA=class extends Ln{constructor(n=null){super(),this.charSequence=n}getEncoding(){return Ln.Encoding.UTF_16}asCharSequence(){
return this.charSequence}asBytes(){return I.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.
length}},vn=class{static utf16(n){return I.checkInput(n),new LA(n)}static utf8(n){return I.isByteArray(n)?new xp(n):new xp(
I.stringToUtf8ByteArray(n))}},He=class{static EOF(){return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){
return this.end-this.start}hasString(){return!1}hasAnyString(){return!1}prefixLength(){return 0}},RA=class Cs extends He{static RUNE_ERROR_STEP=v.
RUNE_ERROR<<3|1;constructor(e,t=0,s=e.length){super(),this.bytes=e,this.start=t,this.end=s}hasString(e,t){let s=e.bytes;
if(s.length===0)return!0;let r=this.indexOf(this.bytes,s,this.start+t);return r!==-1&&r<=this.end-s.length}hasAnyString(e,t){
return e.automaton8().searchUTF8(this.bytes,this.start+t,this.end)}step(e){if(e+=this.start,e>=this.end)return He.EOF();
let t=this.bytes[e]&255;if(t<128)return t<<3|1;let s,r,i=128,o=191;if(t>=194&&t<=223)s=2,r=t&31;else if(t>=224&&t<=239)s=
3,r=t&15,t===224?i=160:t===237&&(o=159);else if(t>=240&&t<=244)s=4,r=t&7,t===240?i=144:t===244&&(o=143);else return Cs.RUNE_ERROR_STEP;
if(e+s>this.end)return Cs.RUNE_ERROR_STEP;let a=this.bytes[e+1]&255;if(a<i||a>o)return Cs.RUNE_ERROR_STEP;if(r=r<<6|a&63,
s>2){let l=this.bytes[e+2]&255;if((l&192)!==128)return Cs.RUNE_ERROR_STEP;if(r=r<<6|l&63,s>3){let c=this.bytes[e+3]&255;
if((c&192)!==128)return Cs.RUNE_ERROR_STEP;r=r<<6|c&63}}return r<<3|s}index(e,t){t+=this.start;let s=this.indexOf(this.bytes,
e.prefixUTF8,t);return s<0?s:s-t}context(e){e+=this.start;let t=-1;if(e>this.start&&e<=this.end){let r=e-1;if(t=this.bytes[r--],
t>=128){let i=e-4;for(i<this.start&&(i=this.start);r>=i&&(this.bytes[r]&192)===128;)r--;r<this.start&&(r=this.start);let o=this.
step(r-this.start);t=r+(o&7)===e?o>>3:v.RUNE_ERROR}}let s=e<this.end?this.step(e-this.start)>>3:-1;return I.emptyOpContext(
t,s)}indexOf(e,t,s=0){let r=t.length;if(r===0)return s<=this.end?s:-1;let i=t[0],o=this.end-r,a=typeof e.indexOf=="funct\
ion",l=s;for(;l<=o;){if(a){if(l=e.indexOf(i,l),l===-1||l>o)return-1}else{for(;l<=o&&e[l]!==i;)l++;if(l>o)return-1}let c=!0;
for(let B=1;B<r;B++)if(e[l+B]!==t[B]){c=!1;break}if(c)return l;l++}return-1}prefixLength(e){return e.prefixUTF8.length}},
xA=class extends He{constructor(n,e=0,t=n.length){super(),this.charSequence=n,this.start=e,this.end=t}hasString(n,e){let t=this.
charSequence.indexOf(n.str,this.start+e);return t!==-1&&t<=this.end-n.str.length}hasAnyString(n,e){return n.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(n){if(n+=this.start,n>=this.end)return He.EOF();let e=this.charSequence.
charCodeAt(n);if(e<v.MIN_HIGH_SURROGATE||e>v.MAX_HIGH_SURROGATE||n+1>=this.end)return e<<3|1;let t=this.charSequence.charCodeAt(
n+1);return t>=v.MIN_LOW_SURROGATE&&t<=v.MAX_LOW_SURROGATE?(e-v.MIN_HIGH_SURROGATE)*1024+(t-v.MIN_LOW_SURROGATE)+v.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(n,e){e+=this.start;let t=this.charSequence.indexOf(n.prefix,e);return t<0||t>this.end-n.prefix.length?-1:
t-e}context(n){n+=this.start;let e=n>this.start&&n<=this.end?this.charSequence.charCodeAt(n-1):-1,t=n<this.end?this.charSequence.
charCodeAt(n):-1;return I.emptyOpContext(e,t)}prefixLength(n){return n.prefix.length}},re=class{static fromUTF8(n,e=0,t=n.
length){return new RA(n,e,t)}static fromUTF16(n,e=0,t=void 0){return I.checkInput(n),new xA(n,e,t??n.length)}},Mp=class pC{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,t=!1){
return t?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(s=>{let r=s.codePointAt(0);return r===b.CODES["\\"]||r===
b.CODES.$?`\\${s}`:s}).join(""):e.indexOf("$")<0?e:e.split("").map(s=>s.codePointAt(0)===b.CODES.$?"$$":s).join("")}constructor(e,t){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let s=this.patternInput.re2();this.patternGroupCount=
s.numberOfCapturingGroups(),this.groups=[],this.namedGroups=s.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=s.numberOfInstructions(),this.lookbehindState=null,t instanceof Ln?this.resetMatcherInput(
t):I.isByteArray(t)?this.resetMatcherInput(vn.utf8(t)):this.resetMatcherInput(vn.utf16(t))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof Ln||(I.isByteArray(e)?e=vn.
utf8(e):e=vn.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(e=0){if(typeof e=="string"){let t=this.namedGroups[e];
if(!Number.isFinite(t))throw new je(`group '${e}' not found`);e=t}return this.loadGroup(e),this.groups[2*e]}end(e=0){if(typeof e==
"string"){let t=this.namedGroups[e];if(!Number.isFinite(t))throw new je(`group '${e}' not found`);e=t}return this.loadGroup(
e),this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e=="string"){let r=this.namedGroups[e];
if(!Number.isFinite(r))throw new je(`group '${e}' not found`);e=r}let t=this.start(e),s=this.end(e);return t<0&&s<0?null:
this.substring(t,s)}getNamedGroups(){if(!this.hasMatch)throw new je("perhaps no match attempted");let e=Object.create(null);
for(let t of Object.keys(this.namedGroups))e[t]=this.group(t);return e}groupCount(){return this.patternGroupCount}loadGroup(e){
if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new je(`Group index out of bounds: ${e}`);if(!this.hasMatch)
throw new je("perhaps no match attempted");if(e===0||this.hasGroups)return;let t=this.matcherInputLength,s=this.patternInput.
re2().matchMachineInput(this.matcherInput,this.groups[0],t,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);
if(!s[0])throw new je("inconsistency in matching group data");this.groups=s[1],this.hasGroups=!0}matches(){return this.genMatch(
0,w.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,w.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<
0||e>this.matcherInputLength)throw new je(`start index out of bounds: ${e}`);return this.reset(),this.genMatch(e,0)}if(e=
0,this.hasMatch&&(e=this.groups[1],this.groups[0]===this.groups[1])){let t=(this.matcherInput.isUTF16Encoding()?re.fromUTF16(
this.matcherInput.asCharSequence(),0,this.matcherInputLength):re.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).
step(e);t<0?e++:e+=t&7}return this.genMatch(e,w.UNANCHORED)}genMatch(e,t){let s=this.patternInput.re2().matchMachineInput(
this.matcherInput,e,this.matcherInputLength,t,1,this.lookbehindState);return s[0]?(this.groups=s[1],this.hasMatch=!0,this.
hasGroups=this.patternGroupCount===0,this.anchorFlag=t,!0):(this.hasMatch=!1,!1)}substring(e,t){return this.matcherInput.
isUTF8Encoding()?I.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,t)):this.matcherInput.asCharSequence().substring(
e,t).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,t=!1){let s="",r=this.start(),i=this.end();
return this.appendPos<r&&(s+=this.substring(this.appendPos,r)),this.appendPos=i,s+=t?this.appendReplacementInternalJava(
e):this.appendReplacementInternalJs(e),s}appendReplacementInternalJava(e){let t="",s=0,r=e.length,i=0;for(;i<r;){let o=e.
codePointAt(i);if(o===b.CODES["\\"]){if(s<i&&(t+=e.substring(s,i)),i++,i>=r)throw new je("character to be escaped is mis\
sing");s=i,i++;continue}if(o===b.CODES.$){if(s<i&&(t+=e.substring(s,i)),i+1>=r)throw new je("Illegal group reference: gr\
oup index is missing");let a=e.codePointAt(i+1);if(b.CODES[0]<=a&&a<=b.CODES[9]){let l=a-b.CODES[0],c=i+2;for(;c<r;c++){
let u=e.codePointAt(c);if(u<b.CODES[0]||u>b.CODES[9]||l*10+u-b.CODES[0]>this.patternGroupCount)break;l=l*10+u-b.CODES[0]}
if(l>this.patternGroupCount)throw new je(`n > number of groups: ${l}`);let B=this.group(l);B!==null&&(t+=B),i=c,s=i}else if(a===
b.CODES["{"]){let l=i+2;for(;l<r&&e.codePointAt(l)!==b.CODES["}"];)l++;if(l>=r)throw new je("named capture group is miss\
ing trailing '}'");let c=e.substring(i+2,l),B=this.group(c);B!==null&&(t+=B),i=l+1,s=i}else throw new je("Illegal group \
reference");continue}i++}return s<r&&(t+=e.substring(s,r)),t}appendReplacementInternalJs(e){let t=o=>o>=48&&o<=57,s=this.
patternGroupCount,r="",i=0;for(;i<e.length;){let o=e.indexOf("$",i);if(o<0)break;r+=e.substring(i,o),i=o;let a=e.charCodeAt(
i+1);if(a===b.CODES.$)r+="$",i+=2;else if(a===b.CODES["&"])r+=this.group(0),i+=2;else if(a===b.CODES["`"])r+=this.substring(
0,this.start(0)),i+=2;else if(a===b.CODES["'"])r+=this.substring(this.end(0),this.matcherInputLength),i+=2;else if(t(a)){
let l=1,c=a-48,B=e.charCodeAt(i+2);if(t(B)&&c*10+B-48<=s&&(l=2,c=c*10+B-48),c>=1&&c<=s){let u=this.group(c);u!==null&&(r+=
u)}else r+=e.substring(i,i+1+l);i+=1+l}else if(a===b.CODES["<"]&&this.hasNamedGroups){let l=e.indexOf(">",i+2);if(l<0)r+=
"$<",i+=2;else{let c=e.substring(i+2,l);if(Object.hasOwn(this.namedGroups,c)){let B=this.group(c);B!==null&&(r+=B)}i=l+1}}else
r+="$",i+=1}return r+e.substring(i)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,t=!1){
return this.replace(e,!0,t)}replaceFirst(e,t=!1){return this.replace(e,!1,t)}replace(e,t=!0,s=!1){let r="";this.reset();
let i=typeof e=="function",o=null;if(i){if(this.groupCount()>=pC.MAX_REPLACER_ARGS)throw new je("Too many capture groups\
 to safely invoke replacer function");o=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(r+=i?this.appendReplacementFunc(e,o):this.appendReplacement(e,s),!!t););return r+=this.
appendTail(),r}appendReplacementFunc(e,t){let s="",r=this.start(),i=this.end();this.appendPos<r&&(s+=this.substring(this.
appendPos,r)),this.appendPos=i;let o=this.matchArray();return o.push(r,t),this.hasNamedGroups&&o.push(this.namedGroupsObject()),
s+=String(e(...o)),s}matchArray(){let e=[this.group(0)];for(let t=1;t<=this.patternGroupCount;t++){let s=this.group(t);e.
push(s===null?void 0:s)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let t in e)
e[t]===null&&(e[t]=void 0);return e}},S=class Se{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return Se.RUNE<=e&&e<=Se.RUNE_ANY_NOT_NL}static escapeRunes(e){let t='"';for(let s of e)t+=I.escapeRune(s);return t+='"',
t}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.
length===1){let o=this.runes[0];return(this.arg&w.FOLD_CASE)!==0?v.equalsIgnoreCase(o,e):e===o}let t=this.runes.length;if(t===
0)return!1;if(t===2||t===4||t===6||t===8){for(let o=0;o<t;o+=2){if(e<this.runes[o])return!1;if(e<=this.runes[o+1])return!0}
return!1}let s=0,r=t>>1;for(;r>1;){let o=r>>1;s+=this.runes[s+o<<1]<=e?o:0,r-=o}s+=this.runes[s<<1]<=e?1:0;let i=s-1;return i>=
0&&e<=this.runes[i<<1|1]}matchRunePos(e){if(this.runes.length===1){let o=this.runes[0];return(this.arg&w.FOLD_CASE)!==0?
v.equalsIgnoreCase(o,e)?0:-1:e===o?0:-1}let t=this.runes.length;if(t===0)return-1;if(t===2||t===4||t===6||t===8){for(let o=0;o<
t;o+=2){if(e<this.runes[o])return-1;if(e<=this.runes[o+1])return Math.floor(o/2)}return-1}let s=0,r=t>>1;for(;r>1;){let o=r>>
1;s+=this.runes[s+o<<1]<=e?o:0,r-=o}s+=this.runes[s<<1]<=e?1:0;let i=s-1;return i>=0&&e<=this.runes[i<<1|1]?i:-1}toString(){
switch(this.op){case Se.ALT:return`alt -> ${this.out}, ${this.arg}`;case Se.ALT_MATCH:return`altmatch -> ${this.out}, ${this.
arg}`;case Se.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case Se.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case Se.
MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case Se.FAIL:return"fail";case Se.NOP:return`nop -> ${this.out}`;case Se.
LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case Se.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case Se.
RUNE:return this.runes===null?"rune <null>":["rune ",Se.escapeRunes(this.runes),(this.arg&w.FOLD_CASE)!==0?"/i":""," -> ",
this.out].join("");case Se.RUNE1:return`rune1 ${Se.escapeRunes(this.runes)} -> ${this.out}`;case Se.RUNE_ANY:return`any \
-> ${this.out}`;case Se.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.\
toString")}}},_p=class CC{constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let t=Math.min(this.densePcs.length,
CC.INITIAL_THREADS)*e;(!this.denseCaps||this.denseCaps.length<t)&&(this.denseCaps=new Int32Array(t))}growCaps(e){let t=this.
densePcs.length*this.ncap,s=new Int32Array(Math.min(t,Math.max(e,2*this.denseCaps.length)));s.set(this.denseCaps),this.denseCaps=
s}contains(e){let t=this.sparse[e];return t<this.size&&this.densePcs[t]===e}isEmpty(){return this.size===0}add(e){let t=this.
size++;return this.sparse[e]=t,this.densePcs[t]=e,t}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let t=0;t<
this.size;t++)t!==0&&(e+=", "),e+=this.densePcs[t];return e+="}",e}},MA=class{constructor(n){this.pos=-1,this.pcs=new Int32Array(
n.numInst()),this.size=0,this.lbTable=new Int32Array(n.numLb+1)}reset(){this.pos=-1,this.size=0}},mC=class gC{static fromRE2(e){
let t=new gC;return t.prog=e.prog,t.re2=e,t.q0=new _p(t.prog.numInst()),t.q1=new _p(t.prog.numInst()),t.addStack=new Int32Array(
2*(t.prog.numInst()+1)),t.matched=!1,t.matchcap=new Int32Array(t.prog.numCap<2?2:t.prog.numCap),t.ncap=0,t}constructor(){
this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,
this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(
-1),this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?I.emptyInts():I.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,t,s,r=null){let i=this.re2.cond;if(i===I.EMPTY_ALL||(s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&
t!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let o=this.prog.numLb>0,a=t,l=t,c=!1;o&&(r!==null&&r.pos>=0&&r.pos<=
t?(l=r.pos,c=!0):l=0);let B=o&&r!==null,u=this.q0,f=this.q1,d=e.step(l),p=d>>3,h=d&7,g=-1,y=0;d!==He.EOF()&&(d=e.step(l+
h),g=d>>3,y=d&7);let D;for(l===0?D=I.emptyOpContext(-1,p):D=e.context(l),o&&(c?this.restoreLookbehinds(r,u,D):this.spawnLookbehinds(
u,l,D));;){if(u.mainThreads===0){if((i&I.EMPTY_BEGIN_TEXT)!==0&&l!==0||(s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&l!==0||this.
matched)break;if(this.prog.numLb===0&&u.isEmpty()&&this.re2.prefix.length!==0&&g!==this.re2.prefixRune&&e.canCheckPrefix()){
let N=e.index(this.re2,l);if(N<0)break;l+=N,d=e.step(l),p=d>>3,h=d&7,d=e.step(l+h),g=d>>3,y=d&7,D=e.context(l)}}l>=a&&(B&&
(this.saveLookbehinds(r,u,l),B=!1),!this.matched&&(l===0||s===w.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=l),this.add(
u,this.prog.start,l,this.matchcap,0,D)));let A=l+h;if(D=e.context(A),this.step(u,f,l,A,p,D,s,l===e.endPos()),h===0||this.
ncap===0&&this.matched)break;l+=h,p=g,h=y,p!==-1&&(d=e.step(l+h),g=d>>3,y=d&7);let k=u;u=f,f=k}return u.clear(),f.clear(),
this.matched}matchSet(e,t,s){let r=this.re2.cond;if(r===I.EMPTY_ALL)return[];if((s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&
t!==0)return[];let i=this.prog.numLb>0?0:t,o=t,a=this.q0,l=this.q1,c=e.step(i),B=c>>3,u=c&7,f=-1,d=0;c!==He.EOF()&&(c=e.
step(i+u),f=c>>3,d=c&7);let p=i===0?I.emptyOpContext(-1,B):e.context(i),h=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
a,i,p);!(a.mainThreads===0&&((r&I.EMPTY_BEGIN_TEXT)!==0&&i!==0||(s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&i!==0));){(i===
0||s===w.UNANCHORED)&&i>=o&&this.add(a,this.prog.start,i,this.matchcap,0,p);let g=i+u;p=e.context(g);for(let D=0;D<a.size;D++){
let A=a.densePcs[D],k=this.prog.inst[A],N=D*this.ncap,x=!1;switch(k.op){case S.MATCH:if(s===w.ANCHOR_BOTH&&i!==e.endPos())
break;h.add(k.arg);break;case S.RUNE:x=k.matchRune(B);break;case S.RUNE1:x=B===k.runes[0];break;case S.RUNE_ANY:x=!0;break;case S.
RUNE_ANY_NOT_NL:x=B!==10;break;default:continue}x&&this.add(l,k.out,g,a.denseCaps,N,p)}if(a.clear(),u===0)break;i+=u,B=f,
u=d,B!==-1&&(c=e.step(i+u),f=c>>3,d=c&7);let y=a;a=l,l=y}return l.clear(),Array.from(h).sort((g,y)=>g-y)}step(e,t,s,r,i,o,a,l){
let c=this.re2.longest;for(let B=0;B<e.size;B++){let u=e.densePcs[B],f=B*this.ncap;if(c&&this.matched&&this.ncap>0&&this.
matchcap[0]<e.denseCaps[f])continue;let d=this.prog.inst[u],p=!1;switch(d.op){case S.MATCH:if(a===w.ANCHOR_BOTH&&!l)break;
if(this.ncap>0&&(!c||!this.matched||this.matchcap[1]<s)){e.denseCaps[f+1]=s;for(let h=0;h<this.ncap;h++)this.matchcap[h]=
e.denseCaps[f+h]}c||(e.size=0),this.matched=!0;break;case S.RUNE:p=d.matchRune(i);break;case S.RUNE1:p=i===d.runes[0];break;case S.
RUNE_ANY:p=!0;break;case S.RUNE_ANY_NOT_NL:p=i!==10;break;default:continue}p&&this.add(t,d.out,r,e.denseCaps,f,o)}e.clear()}spawnLookbehinds(e,t,s){
for(let r=0;r<this.prog.lbStarts.length;r++)this.add(e,this.prog.lbStarts[r],t,this.matchcap,0,s)}restoreLookbehinds(e,t,s){
this.lbTable.set(e.lbTable);for(let r=0;r<e.size;r++)this.add(t,e.pcs[r],e.pos,this.matchcap,0,s)}saveLookbehinds(e,t,s){
let r=0;for(let i=0;i<t.size;i++){let o=t.densePcs[i];this.prog.lbInst[o]===1&&S.isRuneOp(this.prog.inst[o].op)&&(e.pcs[r++]=
o)}e.size=r,e.pos=s,e.lbTable.set(this.lbTable)}add(e,t,s,r,i,o){let a=this.addStack,l=0;for(;;){for(;t!==0&&!e.contains(
t);){let B=e.add(t),u=this.prog.inst[t];switch(u.op){case S.FAIL:t=0;break;case S.ALT:case S.ALT_MATCH:a[l++]=u.arg,a[l++]=
0,t=u.out;break;case S.EMPTY_WIDTH:t=(u.arg&~o)===0?u.out:0;break;case S.NOP:t=u.out;break;case S.CAPTURE:u.arg<this.ncap&&
(a[l++]=-u.arg-1,a[l++]=r[i+u.arg],r[i+u.arg]=s),t=u.out;break;case S.LB_WRITE:this.lbTable[Math.abs(u.arg)]=s,t=u.out;break;case S.
LB_CHECK:u.arg>0?t=this.lbTable[u.arg]===s?u.out:0:t=this.lbTable[-u.arg]!==s?u.out:0;break;case S.MATCH:case S.RUNE:case S.
RUNE1:case S.RUNE_ANY:case S.RUNE_ANY_NOT_NL:if(this.prog.lbInst[t]===0&&e.mainThreads++,this.ncap>0){let f=B*this.ncap;
f+this.ncap>e.denseCaps.length&&e.growCaps(f+this.ncap);for(let d=0;d<this.ncap;d++)e.denseCaps[f+d]=r[i+d]}t=0;break;default:
throw new mo("unhandled")}}if(l===0)return;l-=2;let c=a[l];c<0?(r[i-c-1]=a[l+1],t=0):t=c}}},_A=(n,e,t)=>{let s=-2128831035;
for(let r=0;r<n.length;r++)s^=n[r],s=Math.imul(s,16777619);s^=e,s=Math.imul(s,16777619);for(let r=0;r<t.length;r++)s^=t[r],
s=Math.imul(s,16777619);return s},Pp=(n,e)=>{if(n.length!==e.length)return!1;for(let t=0;t<n.length;t++)if(n[t]!==e[t])return!1;
return!0},Gp=(n,e,t,s)=>n.flag===t&&Pp(n.nfaStates,e)&&Pp(n.matchIDs,s),Fc=[],nr=-1,uo=class{constructor(n,e,t){this.nfaStates=
n,this.flag=e,this.isMatch=(e&_c.FLAG_MATCH)!==0,this.matchIDs=t,this.next=null,this.nextAnchored=null}},_c=class we{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,t=8388608){
this.prog=e,this.maxMem=t,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let s=0;s<
e.numInst();s++){let r=e.getInst(s).op;if(r===S.LB_WRITE||r===S.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=t,this.memBudget=t}computeRuneClasses(){let e=new Set,t=(r,i)=>{e.add(r),e.add(i+1)};for(let r=0;r<this.
prog.numInst();r++){let i=this.prog.getInst(r);switch(i.op){case S.RUNE:case S.RUNE1:if(i.runes.length===1){if(t(i.runes[0],
i.runes[0]),(i.arg&w.FOLD_CASE)!==0)for(let o=v.simpleFold(i.runes[0]);o!==i.runes[0];o=v.simpleFold(o))t(o,o)}else for(let o=0;o<
i.runes.length;o+=2)t(i.runes[o],i.runes[o+1]);break;case S.RUNE_ANY_NOT_NL:t(10,10);break;case S.EMPTY_WIDTH:(i.arg&(I.
EMPTY_BEGIN_LINE|I.EMPTY_END_LINE))!==0&&t(10,10),(i.arg&(I.EMPTY_WORD_BOUNDARY|I.EMPTY_NO_WORD_BOUNDARY))!==0&&(t(48,57),
t(65,90),t(95,95),t(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let s=new Int32Array(v.MAX_LATIN1+1);for(let r=0;r<=v.MAX_LATIN1;r++)s[r]=this.searchClass(r);this.latin1Class=s}runeClass(e){
return e<=v.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let t=this.classBounds,s=0,r=t.length;for(;s<
r;){let i=s+r>>1;t[i]<=e?s=i+1:r=i}return s}closure(e,t){let s=new Set,r=Array.from(e),i=0;for(;r.length>0;){let o=r.pop();
if(o===0||s.has(o))continue;s.add(o);let a=this.prog.getInst(o);switch(a.op){case S.ALT:case S.ALT_MATCH:r.push(a.out),r.
push(a.arg);break;case S.NOP:case S.CAPTURE:r.push(a.out);break;case S.EMPTY_WIDTH:i|=a.arg,(a.arg&~t)===0&&r.push(a.out)}}
return{pcs:Array.from(s).sort((o,a)=>o-a),needflags:i}}getState(e,t,s){let r=_A(e,t,s),i=this.stateCache.get(r);if(i instanceof
uo){if(Gp(i,e,t,s))return i}else if(i!==void 0){for(let l=0;l<i.length;l++)if(Gp(i[l],e,t,s))return i[l]}let o=we.stateCost(
e,s);if(this.memBudget<o)return null;this.memBudget-=o;let a=new uo(e,t,s);return i===void 0?this.stateCache.set(r,a):i instanceof
uo?this.stateCache.set(r,[i,a]):i.push(a),this.stateCount++,a}static stateCost(e,t){let s=t.length===0?0:we.ARRAY_OVERHEAD+
we.ELEMENT_SIZE*t.length;return we.STATE_OVERHEAD+we.ELEMENT_SIZE*e.length+s}*cachedStates(){for(let e of this.stateCache.
values())e instanceof uo?yield e:yield*e}makeState(e,t,s){let r=this.closure(e,t&we.FLAG_EMPTY_MASK),i=t;return r.needflags===
0&&(i&=we.FLAG_MATCH),i|=r.needflags<<we.FLAG_NEED_SHIFT,this.getState(r.pcs,i,s)}allocTable(e,t){let s=this.numClasses+
1,r=we.TABLE_OVERHEAD+we.ELEMENT_SIZE*s;if(this.memBudget<r)return null;this.memBudget-=r;let i=new Array(s).fill(null);
return t===w.UNANCHORED?e.next=i:e.nextAnchored=i,i}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.
clear(),this.memBudget=this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,t,s,r){
let i=r===w.UNANCHORED?e.next:e.nextAnchored;if(i!==null){let D=i[t];if(D!==null)return D}else if(i=this.allocTable(e,r),
i===null)return null;let o=e.flag>>>we.FLAG_NEED_SHIFT,a=e.flag&we.FLAG_EMPTY_MASK,l=a,c=0;s===10&&(l|=I.EMPTY_END_LINE,
c|=I.EMPTY_BEGIN_LINE),s===nr&&(l|=I.EMPTY_END_LINE|I.EMPTY_END_TEXT);let B=(e.flag&we.FLAG_LAST_WORD)!==0,u=s!==nr&&I.isWordRune(
s);l|=u===B?I.EMPTY_NO_WORD_BOUNDARY:I.EMPTY_WORD_BOUNDARY;let f=e.nfaStates;(l&~a&o)!==0&&(f=this.closure(f,l).pcs);let d=[],
p=!1,h=Fc;for(let D=0;D<f.length;D++){let A=this.prog.getInst(f[D]);A.op===S.MATCH?(p||(p=!0,h=[]),h.push(A.arg)):s!==nr&&
S.isRuneOp(A.op)&&A.matchRune(s)&&d.push(A.out)}h.length>1&&h.sort((D,A)=>D-A),r===w.UNANCHORED&&s!==nr&&d.push(this.prog.
start);let g=c;p&&(g|=we.FLAG_MATCH),u&&(g|=we.FLAG_LAST_WORD);let y=this.makeState(d,g,h);return y===null?null:(i[t]=y,
y)}start(e,t){let s=e.context(t),r;if((s&I.EMPTY_BEGIN_TEXT)!==0)r=I.EMPTY_BEGIN_TEXT|I.EMPTY_BEGIN_LINE;else if((s&I.EMPTY_BEGIN_LINE)!==
0)r=I.EMPTY_BEGIN_LINE;else{let o=e.step(t),a=o>=0&&I.isWordRune(o>>3);r=(s&I.EMPTY_WORD_BOUNDARY)!==0!==a?we.FLAG_LAST_WORD:
0}let i=this.startStates.get(r);if(i===void 0){if(i=this.makeState([this.prog.start],r,Fc),i===null&&(this.clearCache(),
i=this.makeState([this.prog.start],r,Fc),i===null))return null;this.startStates.set(r,i)}return i}stepOrReset(e,t,s,r,i,o){
let a=this.step(e,t,s,r);if(a!==null)return a;if(o.resetPos>=0&&i-o.resetPos<we.PROGRESS_PER_STATE*this.stateCount)return null;
o.resetPos=i;let l=this.resetCache(e);return l===null?null:(a=this.step(l,t,s,r),a)}run(e,t,s,r,i){let o=e.endPos(),a=this.
latin1Class,l=s===w.UNANCHORED,c={resetPos:-1},B=t;for(;B<o;){let u=e.step(B),f=u>>3,d=u&7;if(d===0)break;let p=f<=v.MAX_LATIN1?
a[f]:this.runeClass(f),h=l&&r.next!==null?r.next[p]:null;if(h===null&&(h=this.stepOrReset(r,p,f,s,B,c),h===null))return null;
if(r=h,r.isMatch&&i(r,!1))return!0;if(!l&&r.nfaStates.length===0)return!1;B+=d}return r=this.stepOrReset(r,this.numClasses,
nr,s,B,c),r===null?null:r.isMatch&&i(r,!0)}match(e,t,s){if(this.failed)return null;if((s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&
t!==0)return!1;let r=this.start(e,t);return r===null?null:this.run(e,t,s,r,(i,o)=>s!==w.ANCHOR_BOTH||o)}matchSet(e,t,s){
if(this.failed)return null;if((s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&t!==0)return[];let r=this.start(e,t);if(r===null)
return null;let i=new Set,o=(a,l)=>{if(s!==w.ANCHOR_BOTH||l)for(let c=0;c<a.matchIDs.length;c++)i.add(a.matchIDs[c]);return!1};
return this.run(e,t,s,r,o)===null?null:Array.from(i).sort((a,l)=>a-l)}},PA=32,GA=500,Tc=256,HA=262144,$A=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(Tc),this.jobArg=
new Uint8Array(Tc),this.jobPos=new Int32Array(Tc),this.jobLen=0,this.visited=new Uint32Array(0)}reset(n,e,t){this.end=e,
this.jobLen=0,this.ncap=t;let s=n.numInst()*(e+1)+PA-1>>>5;this.visited.length<s?this.visited=new Uint32Array(s):this.visited.
fill(0,0,s),this.cap.length<t?this.cap=new Int32Array(t).fill(-1):this.cap.fill(-1,0,t),this.matchcap.length<t?this.matchcap=
new Int32Array(t).fill(-1):this.matchcap.fill(-1,0,t)}shouldVisit(n,e){let t=n*(this.end+1)+e,s=t>>>5,r=1<<(t&31);return(this.
visited[s]&r)!==0?!1:(this.visited[s]|=r,!0)}push(n,e,t,s){if(n.prog.getInst(e).op!==S.FAIL&&(s||this.shouldVisit(e,t))){
if(this.jobLen>=this.jobPc.length){let r=this.jobPc.length*2,i=new Int32Array(r);i.set(this.jobPc),this.jobPc=i;let o=new Uint8Array(
r);o.set(this.jobArg),this.jobArg=o;let a=new Int32Array(r);a.set(this.jobPos),this.jobPos=a}this.jobPc[this.jobLen]=e,this.
jobArg[this.jobLen]=s?1:0,this.jobPos[this.jobLen]=t,this.jobLen++}}tryBacktrack(n,e,t,s,r){let i=n.longest;for(this.push(
n,t,s,!1);this.jobLen>0;){this.jobLen--;let o=this.jobPc[this.jobLen],a=this.jobArg[this.jobLen]===1,l=this.jobPos[this.
jobLen],c=!0;for(;!(!c&&!this.shouldVisit(o,l));){c=!1;let B=n.prog.getInst(o);switch(B.op){case S.FAIL:break;case S.ALT:
if(a){a=!1,o=B.arg;continue}else{this.push(n,o,l,!0),o=B.out;continue}case S.ALT_MATCH:{let u=n.prog.getInst(B.out);if(S.
isRuneOp(u.op)){this.push(n,B.arg,l,!1),o=B.arg,l=this.end;continue}this.push(n,B.out,this.end,!1),o=B.out;continue}case S.
RUNE:{let u=e.step(l);if(u===He.EOF()||!B.matchRune(u>>3))break;l+=u&7,o=B.out;continue}case S.RUNE1:{let u=e.step(l);if(u===
He.EOF()||u>>3!==B.runes[0])break;l+=u&7,o=B.out;continue}case S.RUNE_ANY_NOT_NL:{let u=e.step(l);if(u===He.EOF()||u>>3===
10)break;l+=u&7,o=B.out;continue}case S.RUNE_ANY:{let u=e.step(l);if(u===He.EOF())break;l+=u&7,o=B.out;continue}case S.CAPTURE:
if(a){this.cap[B.arg]=l;break}else{B.arg<this.ncap&&(this.push(n,o,this.cap[B.arg],!0),this.cap[B.arg]=l),o=B.out;continue}case S.
EMPTY_WIDTH:{let u=e.context(l);if((B.arg&~u)!==0)break;o=B.out;continue}case S.NOP:o=B.out;continue;case S.MATCH:{if(r===
w.ANCHOR_BOTH&&l!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=l);let u=this.matchcap[1];if((u===
-1||i&&l>0&&l>u)&&this.matchcap.set(this.cap),!i||l===this.end)return!0;break}case S.LB_WRITE:case S.LB_CHECK:throw new mo(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new mo("bad inst")}break}}return i&&this.matchcap.length>
1&&this.matchcap[1]>=0}},fo=[],ho=class yC{static shouldBacktrack(e){return e.numInst()<=GA}static maxBitStateLen(e){return yC.
shouldBacktrack(e)?Math.floor(HA/e.numInst()):0}static execute(e,t,s,r,i){let o=e.cond;if(o===I.EMPTY_ALL||(r===w.ANCHOR_START||
r===w.ANCHOR_BOTH)&&s!==0||(o&I.EMPTY_BEGIN_TEXT)!==0&&s!==0)return null;let a=fo.length>0?fo.pop():new $A,l=t.endPos();
a.reset(e.prog,l,i);let c=!1;if((o&I.EMPTY_BEGIN_TEXT)!==0||r===w.ANCHOR_START||r===w.ANCHOR_BOTH)a.ncap>0&&(a.cap[0]=s),
a.tryBacktrack(e,t,e.prog.start,s,r)&&(c=!0);else{let u=-1;for(;s<=l&&u!==0;s+=u){if(e.prefix.length>0){let d=t.index(e,
s);if(d<0)break;s+=d}if(a.ncap>0&&(a.cap[0]=s),a.tryBacktrack(e,t,e.prog.start,s,r)){c=!0;break}let f=t.step(s);u=f===He.
EOF()?0:f&7}}if(!c)return fo.push(a),null;let B=i===0?[]:I.toArray(a.matchcap.subarray(0,i));return fo.push(a),B}},Hp=class{constructor(n){
this.sparse=new Uint32Array(n),this.dense=new Uint32Array(n),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(n){return n<this.sparse.
length&&this.sparse[n]<this.size&&this.dense[this.sparse[n]]===n}insert(n){this.contains(n)||this.insertNew(n)}insertNew(n){
n>=this.sparse.length||(this.sparse[n]=this.size,this.dense[this.size]=n,this.size++)}},UA=(n,e,t,s)=>{let r=n.length,i=e.
length,o=0,a=0,l=[],c=[],B=!0,u=-1,f=d=>{let p=d?n:e,h=d?o:a,g=d?t:s;return u>0&&p[h]<=l[u]?!1:(l.push(p[h],p[h+1]),d?o+=
2:a+=2,u+=2,c.push(g),!0)};for(;o<r||a<i;)if(a>=i?B=f(!0):o>=r||e[a]<n[o]?B=f(!1):B=f(!0),!B)return null;return{merged:l,
next:c}},KA=class{constructor(n){this.start=n.start,this.numCap=n.numCap,this.inst=new Array(n.inst.length);for(let e=0;e<
n.inst.length;e++){let t=n.inst[e],s=new S(t.op);s.out=t.out,s.arg=t.arg,s.runes=t.runes?new Int32Array(t.runes):new Int32Array(
0),s.next=null,this.inst[e]=s}}},qA=n=>{let e=new KA(n);for(let t=0;t<e.inst.length;t++){let s=e.inst[t];if(s.op!==S.ALT&&
s.op!==S.ALT_MATCH)continue;let r="out",i="arg",o=e.inst[s[i]];if(o.op!==S.ALT&&o.op!==S.ALT_MATCH&&(r="arg",i="out",o=e.
inst[s[i]],o.op!==S.ALT&&o.op!==S.ALT_MATCH))continue;let a=e.inst[s[r]];if(a.op===S.ALT||a.op===S.ALT_MATCH)continue;let l="\
out",c="arg",B=!1;o.out===t?B=!0:o.arg===t&&(B=!0,l="arg",c="out"),B&&(o[l]=s[r]),s[r]===o[l]&&(s[i]=o[c])}return e},jA=n=>{
if(n.inst.length>=1e3)return null;let e=new Hp(n.inst.length),t=new Hp(n.inst.length),s=new Array(n.inst.length),r=new Array(
n.inst.length).fill(!1),i=o=>{let a=!0,l=n.inst[o];if(t.contains(o))return!0;switch(t.insert(o),l.op){case S.ALT:case S.
ALT_MATCH:{a=i(l.out)&&i(l.arg);let c=r[l.out],B=r[l.arg];if(c&&B)return!1;if(B){let p=l.out;l.out=l.arg,l.arg=p;let h=c;
c=B,B=h}c&&(r[o]=!0,l.op=S.ALT_MATCH);let u=s[l.out]||[],f=s[l.arg]||[],d=UA(u,f,l.out,l.arg);if(!d)return!1;s[o]=new Int32Array(
d.merged),l.next=new Uint32Array(d.next);break}case S.CAPTURE:case S.EMPTY_WIDTH:case S.NOP:a=i(l.out),r[o]=r[l.out],s[o]=
s[l.out]?new Int32Array(s[l.out]):new Int32Array(0),l.next=new Uint32Array(Math.floor(s[o].length/2)+1).fill(l.out);break;case S.
MATCH:case S.FAIL:r[o]=l.op===S.MATCH;break;case S.RUNE:{if(r[o]=!1,l.next&&l.next.length>0)break;if(e.insert(l.out),!l.
runes||l.runes.length===0){s[o]=new Int32Array(0),l.next=new Uint32Array([l.out]);break}let c=[];if(l.runes.length===1&&
(l.arg&w.FOLD_CASE)!==0){let B=l.runes[0];c.push(B,B);for(let u=v.simpleFold(B);u!==B;u=v.simpleFold(u))c.push(u,u);c.sort(
(u,f)=>u-f)}else for(let B=0;B<l.runes.length;B++)c.push(l.runes[B]);s[o]=new Int32Array(c),l.next=new Uint32Array(Math.
floor(c.length/2)+1).fill(l.out),l.op=S.RUNE;break}case S.RUNE1:{if(r[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out);
let c=[];if((l.arg&w.FOLD_CASE)!==0){let B=l.runes[0];c.push(B,B);for(let u=v.simpleFold(B);u!==B;u=v.simpleFold(u))c.push(
u,u);c.sort((u,f)=>u-f)}else c.push(l.runes[0],l.runes[0]);s[o]=new Int32Array(c),l.next=new Uint32Array(Math.floor(c.length/
2)+1).fill(l.out),l.op=S.RUNE;break}case S.RUNE_ANY:if(r[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out),s[o]=new Int32Array(
[0,v.MAX_RUNE]),l.next=new Uint32Array([l.out]);break;case S.RUNE_ANY_NOT_NL:if(r[o]=!1,l.next&&l.next.length>0)break;e.
insert(l.out),s[o]=new Int32Array([0,9,11,v.MAX_RUNE]),l.next=new Uint32Array(Math.floor(s[o].length/2)+1).fill(l.out)}return a};
for(e.clear(),e.insert(n.start);!e.empty();)if(t.clear(),!i(e.next()))return null;for(let o=0;o<n.inst.length;o++)s[o]&&
(n.inst[o].runes=s[o]);return n},JA=(n,e)=>{for(let t=0;t<e.inst.length;t++){let s=e.inst[t];switch(s.op){case S.ALT:case S.
ALT_MATCH:case S.RUNE:break;case S.CAPTURE:case S.EMPTY_WIDTH:case S.NOP:case S.MATCH:case S.FAIL:n.inst[t].next=null;break;case S.
RUNE1:case S.RUNE_ANY:case S.RUNE_ANY_NOT_NL:n.inst[t].next=null,n.inst[t].op=s.op,n.inst[t].runes=s.runes?new Int32Array(
s.runes):new Int32Array(0)}}},$p=class EC{static compile(e){if(e.start===0||e.numLb>0)return null;let t=e.inst[e.start];
if(t.op!==S.EMPTY_WIDTH||(t.arg&I.EMPTY_BEGIN_TEXT)===0)return null;let s=!1;for(let i=0;i<e.inst.length;i++)if(e.inst[i].
op===S.ALT||e.inst[i].op===S.ALT_MATCH){s=!0;break}for(let i=0;i<e.inst.length;i++){let o=e.inst[i],a=e.inst[o.out].op;switch(o.
op){case S.ALT:case S.ALT_MATCH:if(a===S.MATCH||e.inst[o.arg].op===S.MATCH)return null;break;case S.EMPTY_WIDTH:if(a===S.
MATCH){if((o.arg&I.EMPTY_END_TEXT)===I.EMPTY_END_TEXT)continue;return null}break;default:if(a===S.MATCH&&s)return null}}
let r=qA(e);return r=jA(r),r!==null&&JA(r,e),r}static next(e,t){let s=e.matchRunePos(t);return s>=0?e.next[s]:e.op===S.ALT_MATCH?
e.out:0}static execute(e,t,s,r,i){let o=e.onepass;if(!o)return null;let a=new Int32Array(i).fill(-1),l=!1,c=t.step(s),B=c>>
3,u=c&7,f=He.EOF(),d=-1,p=0;c!==He.EOF()&&(f=t.step(s+u),f!==He.EOF()&&(d=f>>3,p=f&7));let h=s===0?I.emptyOpContext(-1,B):
t.context(s),g=o.start,y;for(;;){switch(y=o.inst[g],g=y.out,y.op){case S.MATCH:return r===w.ANCHOR_BOTH&&s!==t.endPos()?
null:(l=!0,a.length>0&&(a[0]=0,a[1]=s),i===0?[]:I.toArray(a));case S.RUNE:if(!y.matchRune(B))return null;break;case S.RUNE1:
if(B!==y.runes[0])return null;break;case S.RUNE_ANY:break;case S.RUNE_ANY_NOT_NL:if(B===10)return null;break;case S.ALT:case S.
ALT_MATCH:g=EC.next(y,B);continue;case S.FAIL:return null;case S.NOP:continue;case S.EMPTY_WIDTH:if((y.arg&~h)!==0)return null;
continue;case S.CAPTURE:y.arg<a.length&&(a[y.arg]=s);continue;default:throw new mo("bad inst")}if(u===0)break;h=I.emptyOpContext(
B,d),s+=u,B=d,u=p,B!==-1&&(f=t.step(s+u),f!==He.EOF()?(d=f>>3,p=f&7):(d=-1,p=0))}return l?i===0?[]:I.toArray(a):null}},E=class ${static Op=hC(
["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_\
TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT\
_PAREN","VERTICAL_BAR"]);static isPseudoOp(e){return e>=$.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){
return e===b.CODES["-"]?"\\":""}static fromRegexp(e){let t=new $(e.op);return t.flags=e.flags,t.subs=e.subs,t.runes=e.runes,
t.cap=e.cap,t.min=e.min,t.max=e.max,t.name=e.name,t.namedGroups=e.namedGroups,t.lb=e.lb,t}constructor(e){this.op=e,this.
flags=0,this.subs=$.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=
Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=$.emptySubs(),this.runes=new Int32Array(0),this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){
let e="";switch(this.op){case $.Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]";break;case $.Op.EMPTY_MATCH:e+="(?:)";break;case $.
Op.STAR:case $.Op.PLUS:case $.Op.QUEST:case $.Op.REPEAT:{let t=this.subs[0];switch(t.op>$.Op.CAPTURE||t.op===$.Op.LITERAL&&
t.runes.length>1?e+=`(?:${t.appendTo()})`:e+=t.appendTo(),this.op){case $.Op.STAR:e+="*";break;case $.Op.PLUS:e+="+";break;case $.
Op.QUEST:e+="?";break;case $.Op.REPEAT:e+=`{${this.min}`,this.min!==this.max&&(e+=",",this.max>=0&&(e+=this.max)),e+="}"}
(this.flags&w.NON_GREEDY)!==0&&(e+="?");break}case $.Op.CONCAT:for(let t of this.subs)t.op===$.Op.ALTERNATE?e+=`(?:${t.appendTo()}\
)`:e+=t.appendTo();break;case $.Op.ALTERNATE:{let t="";for(let s of this.subs)e+=t,t="|",e+=s.appendTo();break}case $.Op.
LITERAL:(this.flags&w.FOLD_CASE)!==0&&(e+="(?i:");for(let t of this.runes)e+=I.escapeRune(t);(this.flags&w.FOLD_CASE)!==
0&&(e+=")");break;case $.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)";break;case $.Op.ANY_CHAR:e+="(?s:.)";break;case $.Op.PLB:e+=`(?\
<=${this.subs[0].appendTo()})`;break;case $.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`;break;case $.Op.CAPTURE:this.name===
null||this.name.length===0?e+="(":e+=`(?P<${this.name}>`,this.subs[0].op!==$.Op.EMPTY_MATCH&&(e+=this.subs[0].appendTo()),
e+=")";break;case $.Op.BEGIN_TEXT:e+="\\A";break;case $.Op.END_TEXT:(this.flags&w.WAS_DOLLAR)!==0?e+="(?-m:$)":e+="\\z";
break;case $.Op.BEGIN_LINE:e+="^";break;case $.Op.END_LINE:e+="$";break;case $.Op.WORD_BOUNDARY:e+="\\b";break;case $.Op.
NO_WORD_BOUNDARY:e+="\\B";break;case $.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]";break}if(e+="\
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===v.MAX_RUNE){
e+="^";for(let t=1;t<this.runes.length-1;t+=2){let s=this.runes[t]+1,r=this.runes[t+1]-1;e+=$.quoteIfHyphen(s),e+=I.escapeRune(
s),s!==r&&(e+="-",e+=$.quoteIfHyphen(r),e+=I.escapeRune(r))}}else for(let t=0;t<this.runes.length;t+=2){let s=this.runes[t],
r=this.runes[t+1];e+=$.quoteIfHyphen(s),e+=I.escapeRune(s),s!==r&&(e+="-",e+=$.quoteIfHyphen(r),e+=I.escapeRune(r))}e+="\
]";break;default:e+=this.op}return e}maxCap(){let e=0;if(this.op===$.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let t of this.
subs){let s=t.maxCap();e<s&&(e=s)}return e}equals(e){if(!(e!==null&&e instanceof $)||this.op!==e.op)return!1;switch(this.
op){case $.Op.END_TEXT:if((this.flags&w.WAS_DOLLAR)!==(e.flags&w.WAS_DOLLAR))return!1;break;case $.Op.LITERAL:case $.Op.
CHAR_CLASS:if((this.flags&w.FOLD_CASE)!==(e.flags&w.FOLD_CASE))return!1;if(this.runes===null&&e.runes===null)break;if(this.
runes===null||e.runes===null||this.runes.length!==e.runes.length)return!1;for(let t=0;t<this.runes.length;t++)if(this.runes[t]!==
e.runes[t])return!1;break;case $.Op.ALTERNATE:case $.Op.CONCAT:if(this.subs.length!==e.subs.length)return!1;for(let t=0;t<
this.subs.length;++t)if(!this.subs[t].equals(e.subs[t]))return!1;break;case $.Op.STAR:case $.Op.PLUS:case $.Op.QUEST:if((this.
flags&w.NON_GREEDY)!==(e.flags&w.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return!1;break;case $.Op.REPEAT:if((this.flags&
w.NON_GREEDY)!==(e.flags&w.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return!1;break;case $.
Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return!1;
break;case $.Op.PLB:case $.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},Pc=class{static walk(n,e){
let t=[],s=n,r;for(;;){if(s.subs.length===0)r=e.leaf(s);else{let i=e.enter(s);if(i.result===void 0){t.push({re:s,state:i,
i:0}),s=s.subs[0];continue}r=i.result}for(;;){if(t.length===0)return r;let i=t[t.length-1];if(e.child(i.re,i.state,r,i.i),
i.i++,i.state.result===void 0&&i.i<i.re.subs.length){s=i.re.subs[i.i];break}t.pop(),r=i.state.result!==void 0?i.state.result:
e.leave(i.re,i.state)}}}},Up=class{constructor(n,e){let t=new Map,s=[0],r=[0],i=[0],o=[0];for(let p of n){let h=0;for(let g=0;g<
p.length;g++){let y=h*e+p[g],D=t.get(y);D===void 0&&(D=s.length,t.set(y,D),s.push(h),r.push(p[g]),i.push(i[h]+1),o.push(
0)),h=D}o[h]=1}let a=s.length,l=new Int32Array(a-1);for(let p=1;p<a;p++)l[p-1]=p;l.sort((p,h)=>s[p]-s[h]||r[p]-r[h]);let c=new Int32Array(
a+1);for(let p=1;p<a;p++)c[s[p]+1]++;for(let p=0;p<a;p++)c[p+1]+=c[p];let B=new Int32Array(a-1);for(let p=0;p<l.length;p++)
B[p]=r[l[p]];this.childStart=c,this.childUnit=B,this.childNode=l;let u=new Int32Array(a);for(let p=0;p<a;p++)u[p]=p;u.sort(
(p,h)=>i[p]-i[h]);let f=new Int32Array(a),d=Uint8Array.from(o);for(let p=1;p<a;p++){let h=u[p],g=s[h];if(g!==0){let y=f[g],
D=this.next(y,r[h]);for(;D<0&&y!==0;)y=f[y],D=this.next(y,r[h]);f[h]=D>=0?D:0}d[h]|=d[f[h]]}this.fail=f,this.match=d}next(n,e){
let t=this.childStart[n],s=this.childStart[n+1],r=this.childUnit;for(;t<s;){let i=t+s>>1,o=r[i];if(o===e)return this.childNode[i];
o<e?t=i+1:s=i}return-1}advance(n,e){for(;;){let t=this.next(n,e);if(t>=0)return t;if(n===0)return 0;n=this.fail[n]}}searchUTF16(n,e,t){
let s=0;for(let r=e;r<t;r++)if(s=this.advance(s,n.charCodeAt(r)),this.match[s]===1)return!0;return!1}searchUTF8(n,e,t){let s=0;
for(let r=e;r<t;r++)if(s=this.advance(s,n[r]),this.match[s]===1)return!0;return!1}},j=class ms{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===ms.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(t=>{let s=new Array(t.str.length);for(let r=0;r<t.str.length;r++)s[r]=t.str.charCodeAt(r);return s});this.ac16=
new Up(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new Up(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,t){switch(this.type){case ms.Type.NONE:return!0;case ms.Type.EXACT:return e.hasString(this,t);case ms.Type.AND:
for(let s=0;s<this.subs.length;s++)if(!this.subs[s].eval(e,t))return!1;return!0;case ms.Type.OR:if(this.allExact)return e.
hasAnyString(this,t);for(let s=0;s<this.subs.length;s++)if(this.subs[s].eval(e,t))return!0;return!1;default:return!0}}},
WA=class gs{static build(e){return e?Pc.walk(e,gs.WALKER):new j(j.Type.NONE)}static WALKER={leaf:e=>gs.leaf(e),enter:e=>gs.
enter(e),child:(e,t,s)=>gs.child(e,t,s),leave:(e,t)=>gs.leave(e,t)};static leaf(e){if(e.op!==E.Op.LITERAL)return new j(j.
Type.NONE);if(e.runes.length===0||(e.flags&w.FOLD_CASE)!==0)return new j(j.Type.NONE);let t="";for(let r=0;r<e.runes.length;r++){
if(v.isUnsearchable(e.runes[r]))return new j(j.Type.NONE);t+=String.fromCodePoint(e.runes[r])}let s=new j(j.Type.EXACT);
return s.str=t,s.bytes=I.stringToUtf8ByteArray(s.str),s}static enter(e){switch(e.op){case E.Op.CAPTURE:case E.Op.PLUS:return{
sub:null};case E.Op.REPEAT:return e.min>=1?{sub:null}:{result:new j(j.Type.NONE)};case E.Op.CONCAT:return{pf:new j(j.Type.
AND),subs:[]};case E.Op.ALTERNATE:return{pf:new j(j.Type.OR),subs:[]};default:return{result:new j(j.Type.NONE)}}}static child(e,t,s){
if(t.subs===void 0){t.sub=s;return}if(t.pf.type===j.Type.AND){if(s.type===j.Type.NONE)return;if(s.type===j.Type.AND){for(let r=0;r<
s.subs.length;r++)t.subs.push(s.subs[r]);return}t.subs.push(s);return}if(s.type===j.Type.NONE){t.result=new j(j.Type.NONE);
return}if(s.type===j.Type.OR){for(let r=0;r<s.subs.length;r++)t.subs.push(s.subs[r]);return}t.subs.push(s)}static leave(e,t){
if(t.subs===void 0)return t.sub;let s=t.pf,r=new Set,i=[];for(let c of t.subs){if(c.type===j.Type.EXACT){if(r.has(c.str))
continue;r.add(c.str)}i.push(c)}if(s.type===j.Type.AND){let c=[],B=0;for(let u of i)B+u.cost>j.MAX_SCANS||(c.push(u),B+=
u.cost);return c.length===0?new j(j.Type.NONE):c.length===1?c[0]:(s.subs=c,s.cost=B,s)}if(i.length===0)return new j(j.Type.
NONE);if(i.length===1)return i[0];s.subs=i;let o=!0,a=0,l=0;for(let c of i)c.type!==j.Type.EXACT?o=!1:l+=c.bytes.length,
a+=c.cost;return o?l>j.MAX_AC_UNITS?new j(j.Type.NONE):(s.allExact=!0,s.cost=1,s):a>j.MAX_SCANS?new j(j.Type.NONE):(s.cost=
a,s)}},nt=class{constructor(n=0,e=0){this.head=n,this.tail=e}},VA=class{constructor(){this.inst=[],this.start=0,this.numCap=
2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(n){return this.inst[n]}numInst(){return this.inst.length}addInst(n){
this.inst.push(new S(n))}markLookbehindInsts(){let n=new Uint8Array(this.inst.length),e=this.lbStarts.slice();for(;e.length>
0;){let t=e.pop();if(t===0||n[t]===1)continue;n[t]=1;let s=this.inst[t];switch(s.op){case S.ALT:case S.ALT_MATCH:e.push(
s.out,s.arg);break;case S.MATCH:case S.FAIL:break;default:e.push(s.out)}}this.lbInst=n}skipNop(n){let e=this.inst[n];for(;e.
op===S.NOP||e.op===S.CAPTURE;)e=this.inst[n],n=e.out;return e}prefix(){let n="",e=this.skipNop(this.start);if(!S.isRuneOp(
e.op)||e.runes.length!==1)return[e.op===S.MATCH,n];for(;S.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&w.FOLD_CASE)===0&&!v.
isUnsearchable(e.runes[0]);)n+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===S.MATCH,n]}startCond(){
let n=0,e=this.start;e:for(;;){let t=this.inst[e];switch(t.op){case S.EMPTY_WIDTH:n|=t.arg;break;case S.FAIL:return-1;case S.
CAPTURE:case S.NOP:break;default:break e}e=t.out}return n}patch(n,e){let t=n.head;for(;t!==0;){let s=this.inst[t>>1];(t&
1)===0?(t=s.out,s.out=e):(t=s.arg,s.arg=e)}}append(n,e){if(n.head===0)return e;if(e.head===0)return n;let t=this.inst[n.
tail>>1];return(n.tail&1)===0?t.out=e.head:t.arg=e.head,new nt(n.head,e.tail)}toString(){let n="";for(let e=0;e<this.inst.
length;e++){let t=n.length;n+=e,e===this.start&&(n+="*"),n+="        ".substring(n.length-t),n+=this.inst[e],n+=`
`}return n}},YA=new Int32Array([0,b.CODES[`
`]-1,b.CODES[`
`]+1,v.MAX_RUNE]),Kp=new Int32Array([0,v.MAX_RUNE]),po=class{constructor(n=0,e=new nt,t=!1){this.i=n,this.out=e,this.nullable=
t}},DC=class xc{static compileRegexp(e){let t=new xc,s=t.compile(e);return t.prog.patch(s.out,t.newInst(S.MATCH).i),t.prog.
start=s.i,t.prog.markLookbehindInsts(),t.prog}static compileSet(e){let t=new xc;if(e.length===0)return t.prog.start=t.newInst(
S.FAIL).i,t.prog.markLookbehindInsts(),t.prog;let s=[];for(let i=0;i<e.length;i++){t.lbOffset=t.prog.numLb;let o=t.compile(
e[i]),a=t.newInst(S.MATCH);t.prog.getInst(a.i).arg=i,t.prog.patch(o.out,a.i),s.push(o.i)}let r=s[0];for(let i=1;i<s.length;i++){
let o=t.newInst(S.ALT),a=t.prog.getInst(o.i);a.out=r,a.arg=s[i],r=o.i}return t.prog.start=r,t.prog.markLookbehindInsts(),
t.prog}constructor(){this.prog=new VA,this.newInst(S.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,t,s)=>this.child(e,t,s),leave:(e,t)=>this.leave(e,t)}}newInst(e){return this.prog.
addInst(e),new po(this.prog.numInst()-1,new nt,!0)}nop(){let e=this.newInst(S.NOP);return e.out=new nt(e.i<<1,e.i<<1),e}fail(){
return new po}cap(e){let t=this.newInst(S.CAPTURE);return t.out=new nt(t.i<<1,t.i<<1),this.prog.getInst(t.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),t}cat(e,t){return e.i===0||t.i===0?(this.prog.patch(e.out,0),this.prog.patch(t.out,
0),this.fail()):(this.prog.patch(e.out,t.i),new po(e.i,t.out,e.nullable&&t.nullable))}alt(e,t){if(e.i===0)return t;if(t.
i===0)return e;let s=this.newInst(S.ALT),r=this.prog.getInst(s.i);return r.out=e.i,r.arg=t.i,s.out=this.prog.append(e.out,
t.out),s.nullable=e.nullable||t.nullable,s}loop(e,t){let s=this.newInst(S.ALT),r=this.prog.getInst(s.i);return t?(r.arg=
e.i,s.out=new nt(s.i<<1,s.i<<1)):(r.out=e.i,s.out=new nt(s.i<<1|1,s.i<<1|1)),this.prog.patch(e.out,s.i),s}quest(e,t){if(e.
i===0)return this.nop();let s=this.newInst(S.ALT),r=this.prog.getInst(s.i);return t?(r.arg=e.i,s.out=new nt(s.i<<1,s.i<<
1)):(r.out=e.i,s.out=new nt(s.i<<1|1,s.i<<1|1)),s.out=this.prog.append(s.out,e.out),s}star(e,t){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,t),t):this.loop(e,t)}plus(e,t){return e.i===0?this.fail():new po(e.i,this.loop(e,t).out,
e.nullable)}empty(e){let t=this.newInst(S.EMPTY_WIDTH);return this.prog.getInst(t.i).arg=e,t.out=new nt(t.i<<1,t.i<<1),t}rune(e,t){
let s=this.newInst(S.RUNE);s.nullable=!1;let r=this.prog.getInst(s.i);return r.runes=e,t&=w.FOLD_CASE,(e.length!==1||v.simpleFold(
e[0])===e[0])&&(t&=~w.FOLD_CASE),r.arg=t,s.out=new nt(s.i<<1,s.i<<1),(t&w.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?r.op=S.RUNE1:e.length===2&&e[0]===0&&e[1]===v.MAX_RUNE?r.op=S.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===b.CODES[`
`]-1&&e[2]===b.CODES[`
`]+1&&e[3]===v.MAX_RUNE&&(r.op=S.RUNE_ANY_NOT_NL),s}lookBehind(e,t){let s=Math.sign(t)*(Math.abs(t)+this.lbOffset),r=this.
newInst(S.LB_WRITE);this.prog.getInst(r.i).arg=s;let i=this.rune(Kp,0),o=this.star(i,!0),a=this.cat(o,e);this.prog.patch(
a.out,r.i);let l=this.newInst(S.LB_CHECK);return this.prog.getInst(l.i).arg=s,this.prog.lbStarts.push(a.i),Math.abs(s)>this.
prog.numLb&&(this.prog.numLb=Math.abs(s)),l.out=new nt(l.i<<1,l.i<<1),l}compile(e){return Pc.walk(e,this.walker)}leaf(e){
switch(e.op){case E.Op.NO_MATCH:return this.fail();case E.Op.EMPTY_MATCH:return this.nop();case E.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let t=null;for(let s of e.runes){let r=this.runeCache.get(s);r===void 0&&(r=new Int32Array(
[s]),this.runeCache.set(s,r));let i=this.rune(r,e.flags);t=t===null?i:this.cat(t,i)}return t}case E.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case E.Op.ANY_CHAR_NOT_NL:return this.rune(YA,0);case E.Op.ANY_CHAR:return this.rune(Kp,0);case E.
Op.BEGIN_LINE:return this.empty(I.EMPTY_BEGIN_LINE);case E.Op.END_LINE:return this.empty(I.EMPTY_END_LINE);case E.Op.BEGIN_TEXT:
return this.empty(I.EMPTY_BEGIN_TEXT);case E.Op.END_TEXT:return this.empty(I.EMPTY_END_TEXT);case E.Op.WORD_BOUNDARY:return this.
empty(I.EMPTY_WORD_BOUNDARY);case E.Op.NO_WORD_BOUNDARY:return this.empty(I.EMPTY_NO_WORD_BOUNDARY);case E.Op.CONCAT:case E.
Op.ALTERNATE:return this.nop();default:throw new rr("regexp: unhandled case in compile")}}enter(e){switch(e.op){case E.Op.
PLB:case E.Op.NLB:case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:return{sub:null};case E.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case E.Op.CONCAT:case E.Op.ALTERNATE:return{f:null};default:throw new rr("regexp: unhandled case in co\
mpile")}}child(e,t,s){e.op===E.Op.CONCAT?t.f=t.f===null?s:this.cat(t.f,s):e.op===E.Op.ALTERNATE?t.f=t.f===null?s:this.alt(
t.f,s):t.sub=s}leave(e,t){switch(e.op){case E.Op.PLB:case E.Op.NLB:return this.lookBehind(t.sub,e.lb);case E.Op.CAPTURE:{
let s=this.cap(e.cap<<1|1);return this.cat(this.cat(t.bra,t.sub),s)}case E.Op.STAR:return this.star(t.sub,(e.flags&w.NON_GREEDY)!==
0);case E.Op.PLUS:return this.plus(t.sub,(e.flags&w.NON_GREEDY)!==0);case E.Op.QUEST:return this.quest(t.sub,(e.flags&w.
NON_GREEDY)!==0);case E.Op.CONCAT:case E.Op.ALTERNATE:return t.f;default:throw new rr("regexp: unhandled case in compile")}}},
SC=class xe{static simplify(e){return e===null?null:Pc.walk(e,xe.WALKER)}static WALKER={leaf:e=>xe.leaf(e),enter:e=>xe.enter(
e),child:(e,t,s,r)=>xe.child(e,t,s,r),leave:(e,t)=>xe.leave(e,t)};static leaf(e){if(e.op===E.Op.CHAR_CLASS){if(e.runes===
null)return e;if(e.runes.length===0)return new E(E.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===v.MAX_RUNE)
return new E(E.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===b.CODES[`
`]-1&&e.runes[2]===b.CODES[`
`]+1&&e.runes[3]===v.MAX_RUNE)return new E(E.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case E.Op.PLB:case E.
Op.NLB:case E.Op.CAPTURE:case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:return{sub:null};case E.Op.CONCAT:case E.Op.ALTERNATE:
return{subs:[],changed:!1};case E.Op.REPEAT:return e.min===0&&e.max===0?{result:new E(E.Op.EMPTY_MATCH)}:{sub:null};default:
return{result:e}}}static child(e,t,s,r){if(t.subs===void 0){t.sub=s;return}if(s!==e.subs[r]&&(t.changed=!0),e.op===E.Op.
CONCAT){if(s.op===E.Op.NO_MATCH){t.result=new E(E.Op.NO_MATCH);return}if(s.op===E.Op.EMPTY_MATCH){t.changed=!0;return}if(s.
op===E.Op.CONCAT){t.changed=!0;for(let i=0;i<s.subs.length;i++)t.subs.push(s.subs[i]);return}}else{if(s.op===E.Op.NO_MATCH){
t.changed=!0;return}if(s.op===E.Op.ALTERNATE){t.changed=!0;for(let i=0;i<s.subs.length;i++)t.subs.push(s.subs[i]);return}}
t.subs.push(s)}static leave(e,t){switch(e.op){case E.Op.PLB:case E.Op.NLB:case E.Op.CAPTURE:{let s=t.sub;if(s!==e.subs[0]){
let r=E.fromRegexp(e);return r.runes=new Int32Array(0),r.subs=[s],r}return e}case E.Op.CONCAT:case E.Op.ALTERNATE:if(t.changed){
let s=t.subs;if(s.length===0)return new E(e.op===E.Op.CONCAT?E.Op.EMPTY_MATCH:E.Op.NO_MATCH);if(s.length===1)return s[0];
let r=E.fromRegexp(e);return r.runes=new Int32Array(0),r.subs=s,r}return e;case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:
return xe.simplify1(e.op,e.flags,t.sub,e);case E.Op.REPEAT:return xe.simplifyRepeat(e,t.sub);default:return e}}static simplifyRepeat(e,t){
if(e.max===-1){if(e.min===0)return xe.simplify1(E.Op.STAR,e.flags,t,null);if(e.min===1)return xe.simplify1(E.Op.PLUS,e.flags,
t,null);let r=[];for(let i=0;i<e.min-1;i++)r.push(t);return r.push(xe.simplify1(E.Op.PLUS,e.flags,t,null)),xe.concat(r)}
if(e.min===1&&e.max===1)return t;let s=null;if(e.min>0){s=[];for(let r=0;r<e.min;r++)s.push(t)}if(e.max>e.min){let r=xe.
simplify1(E.Op.QUEST,e.flags,t,null);for(let i=e.min+1;i<e.max;i++)r=xe.simplify1(E.Op.QUEST,e.flags,xe.concat([t,r]),null);
if(s===null)return r;s.push(r)}return s!==null?xe.concat(s):new E(E.Op.NO_MATCH)}static concat(e){let t=[];for(let r=0;r<
e.length;r++){let i=e[r];if(i.op===E.Op.NO_MATCH)return new E(E.Op.NO_MATCH);if(i.op!==E.Op.EMPTY_MATCH){if(i.op===E.Op.
CONCAT){for(let o=0;o<i.subs.length;o++)t.push(i.subs[o]);continue}t.push(i)}}if(t.length===0)return new E(E.Op.EMPTY_MATCH);
if(t.length===1)return t[0];let s=new E(E.Op.CONCAT);return s.subs=t,s}static simplify1(e,t,s,r){if(s.op===E.Op.EMPTY_MATCH)
return s;if(s.op===E.Op.NO_MATCH)return e===E.Op.PLUS?s:new E(E.Op.EMPTY_MATCH);if(e===s.op&&(t&w.NON_GREEDY)===(s.flags&
w.NON_GREEDY))return s;if(r!==null&&r.op===e&&(r.flags&w.NON_GREEDY)===(t&w.NON_GREEDY)&&s===r.subs[0])return r;let i=new E(
e);return i.flags=t,i.subs=[s],i}},Q=class{constructor(n,e){this.sign=n,this.cls=e}},qp=[48,57],jp=[9,10,12,13,32,32],Jp=[
48,57,65,90,95,95,97,122],Wp=new Map([["\\d",new Q(1,qp)],["\\D",new Q(-1,qp)],["\\s",new Q(1,jp)],["\\S",new Q(-1,jp)],
["\\w",new Q(1,Jp)],["\\W",new Q(-1,Jp)]]),Vp=[48,57,65,90,97,122],Yp=[65,90,97,122],zp=[0,127],Qp=[9,9,32,32],Xp=[0,31,
127,127],Zp=[48,57],eC=[33,126],tC=[97,122],nC=[32,126],sC=[33,47,58,64,91,96,123,126],rC=[9,13,32,32],iC=[65,90],oC=[48,
57,65,90,95,95,97,122],aC=[48,57,65,70,97,102],lC=new Map([["[:alnum:]",new Q(1,Vp)],["[:^alnum:]",new Q(-1,Vp)],["[:alp\
ha:]",new Q(1,Yp)],["[:^alpha:]",new Q(-1,Yp)],["[:ascii:]",new Q(1,zp)],["[:^ascii:]",new Q(-1,zp)],["[:blank:]",new Q(
1,Qp)],["[:^blank:]",new Q(-1,Qp)],["[:cntrl:]",new Q(1,Xp)],["[:^cntrl:]",new Q(-1,Xp)],["[:digit:]",new Q(1,Zp)],["[:^\
digit:]",new Q(-1,Zp)],["[:graph:]",new Q(1,eC)],["[:^graph:]",new Q(-1,eC)],["[:lower:]",new Q(1,tC)],["[:^lower:]",new Q(
-1,tC)],["[:print:]",new Q(1,nC)],["[:^print:]",new Q(-1,nC)],["[:punct:]",new Q(1,sC)],["[:^punct:]",new Q(-1,sC)],["[:\
space:]",new Q(1,rC)],["[:^space:]",new Q(-1,rC)],["[:upper:]",new Q(1,iC)],["[:^upper:]",new Q(-1,iC)],["[:word:]",new Q(
1,oC)],["[:^word:]",new Q(-1,oC)],["[:xdigit:]",new Q(1,aC)],["[:^xdigit:]",new Q(-1,aC)]]),In=class Co{static charClassToString(e,t){
let s="[";for(let r=0;r<t;r+=2){r>0&&(s+=" ");let i=e[r],o=e[r+1];i===o?s+=`0x${i.toString(16)}`:s+=`0x${i.toString(16)}\
-0x${o.toString(16)}`}return s+="]",s}static sortRanges(e,t){let s=t>>1,r=new Array(s);for(let o=0;o<s;o++)r[o]=o;r.sort(
(o,a)=>e[2*o]-e[2*a]||e[2*a+1]-e[2*o+1]);let i=e.slice(0,t);for(let o=0;o<s;o++)e[2*o]=i[2*r[o]],e[2*o+1]=i[2*r[o]+1]}constructor(e=I.
emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.
r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.
isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;
Co.sortRanges(this.r,this.len);let e=2;for(let t=2;t<this.len;t+=2){let s=this.r[t],r=this.r[t+1];if(s<=this.r[e-1]+1){r>
this.r[e-1]&&(this.r[e-1]=r);continue}this.r[e]=s,this.r[e+1]=r,e+=2}return this.len=e,this}appendLiteral(e,t){return(t&
w.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,t){if(this.len>0){for(let s=2;s<=4;s+=2)
if(this.len>=s){let r=this.r[this.len-s],i=this.r[this.len-s+1];if(e<=i+1&&r<=t+1)return e<r&&(this.r[this.len-s]=e),t>i&&
(this.r[this.len-s+1]=t),this}}return this.r[this.len++]=e,this.r[this.len++]=t,this}appendFoldedRange(e,t){if(e<=v.MIN_FOLD&&
t>=v.MAX_FOLD)return this.appendRange(e,t);if(t<v.MIN_FOLD||e>v.MAX_FOLD)return this.appendRange(e,t);e<v.MIN_FOLD&&(this.
appendRange(e,v.MIN_FOLD-1),e=v.MIN_FOLD),t>v.MAX_FOLD&&(this.appendRange(v.MAX_FOLD+1,t),t=v.MAX_FOLD);for(let s=e;s<=t;s++){
this.appendRange(s,s);for(let r=v.simpleFold(s);r!==s;r=v.simpleFold(r))this.appendRange(r,r)}return this}appendClass(e){
for(let t=0;t<e.length;t+=2)this.appendRange(e[t],e[t+1]);return this}appendFoldedClass(e){for(let t=0;t<e.length;t+=2)this.
appendFoldedRange(e[t],e[t+1]);return this}appendNegatedClass(e){let t=0;for(let s=0;s<e.length;s+=2){let r=e[s],i=e[s+1];
t<=r-1&&this.appendRange(t,r-1),t=i+1}return t<=v.MAX_RUNE&&this.appendRange(t,v.MAX_RUNE),this}appendTable(e){for(let t=0;t<
e.length;++t){let s=e.getLo(t),r=e.getHi(t),i=e.getStride(t);if(i===1){this.appendRange(s,r);continue}for(let o=s;o<=r;o+=
i)this.appendRange(o,o)}return this}appendNegatedTable(e){let t=0;for(let s=0;s<e.length;++s){let r=e.getLo(s),i=e.getHi(
s),o=e.getStride(s);if(o===1){t<=r-1&&this.appendRange(t,r-1),t=i+1;continue}for(let a=r;a<=i;a+=o)t<=a-1&&this.appendRange(
t,a-1),t=a+1}return t<=v.MAX_RUNE&&this.appendRange(t,v.MAX_RUNE),this}appendTableWithSign(e,t){return t<0?this.appendNegatedTable(
e):this.appendTable(e)}negateClass(){let e=0,t=0;for(let s=0;s<this.len;s+=2){let r=this.r[s],i=this.r[s+1];e<=r-1&&(this.
r[t]=e,this.r[t+1]=r-1,t+=2),e=i+1}return this.len=t,e<=v.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=v.MAX_RUNE),
this}appendClassWithSign(e,t){return t<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,t){let s=e.cls;return t&&
(s=new Co().appendFoldedClass(s).cleanClass().toArray()),this.appendClassWithSign(s,e.sign)}toString(){return Co.charClassToString(
this.r,this.len)}},zA=class{constructor(n){this.str=n,this.position=0}pos(){return this.position}rewindTo(n){this.position=
n}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(n){this.position+=n}skipString(n){
this.position+=n.length}pop(){let n=this.str.codePointAt(this.position);return this.position+=I.charCount(n),n}lookingAt(n){
return this.str.startsWith(n,this.position)}rest(){return this.str.substring(this.position)}from(n){return this.str.substring(
n,this.position)}toString(){return this.rest()}},sr=class _{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new C(
new Uint32Array([0,v.MAX_RUNE,1]));static ASCII_TABLE=new C(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new C(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:_.ANY_TABLE,fold:_.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:_.ASCII_TABLE,fold:_.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:Xe.CATEGORIES.get("Cn"),fold:Xe.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:Xe.CATEGORIES.get("LC"),fold:Xe.FOLD_CATEGORIES.get("LC"),sign:1}:Xe.CATEGORIES.has(e)?
{tab:Xe.CATEGORIES.get(e),fold:Xe.FOLD_CATEGORIES.get(e),sign:1}:Xe.SCRIPTS.has(e)?{tab:Xe.SCRIPTS.get(e),fold:Xe.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<v.MIN_FOLD||e>v.MAX_FOLD)return e;let t=e,s=e;for(e=v.simpleFold(e);e!==s;e=
v.simpleFold(e))t>e&&(t=e);return t}static leadingRegexp(e){if(e.op===E.Op.EMPTY_MATCH)return null;if(e.op===E.Op.CONCAT&&
e.subs.length>0){let t=e.subs[0];return t.op===E.Op.EMPTY_MATCH?null:t}return e}static literalRegexp(e,t){let s=new E(E.
Op.LITERAL);return s.flags=t,s.runes=I.stringToRunes(e),s}static parse(e,t){return new _(e,t).parseInternal()}static parseRepeat(e){
let t=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let s=_.parseInt(e);if(s===-1||!e.more())return-1;let r;
if(!e.lookingAt(","))r=s;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))r=-1;else if((r=_.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),s<0||s>1e3||r===-2||r>1e3||r>=0&&s>r)throw new oe(_.ERR_INVALID_REPEAT_SIZE,
e.from(t));return s<<16|r&v.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let t=0;t<e.length;t++){let s=e.
codePointAt(t);if(s!==b.CODES._&&!I.isalnum(s))return!1}return!0}static parseInt(e){let t=e.pos();for(;e.more()&&e.peek()>=
b.CODES[0]&&e.peek()<=b.CODES[9];)e.skip(1);let s=e.from(t);return s.length===0||s.length>1&&s.codePointAt(0)===b.CODES[0]?
-1:s.length>8?-2:parseInt(s,10)}static isCharClass(e){return e.op===E.Op.LITERAL&&e.runes.length===1||e.op===E.Op.CHAR_CLASS||
e.op===E.Op.ANY_CHAR_NOT_NL||e.op===E.Op.ANY_CHAR}static matchRune(e,t){switch(e.op){case E.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===t;case E.Op.CHAR_CLASS:for(let s=0;s<e.runes.length;s+=2)if(e.runes[s]<=t&&t<=e.runes[s+1])return!0;return!1;case E.
Op.ANY_CHAR_NOT_NL:return t!==b.CODES[`
`];case E.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,t){switch(e.op){case E.Op.ANY_CHAR:break;case E.Op.ANY_CHAR_NOT_NL:
_.matchRune(t,b.CODES[`
`])&&(e.op=E.Op.ANY_CHAR);break;case E.Op.CHAR_CLASS:{let s=new In(Array.isArray(e.runes)?e.runes:Array.from(e.runes));t.
op===E.Op.LITERAL?s.appendLiteral(t.runes[0],t.flags):s.appendClass(t.runes),e.runes=s.toGrowableArray();break}case E.Op.
LITERAL:if(t.runes[0]===e.runes[0]&&t.flags===e.flags)break;e.op=E.Op.CHAR_CLASS,e.runes=new In().appendLiteral(e.runes[0],
e.flags).appendLiteral(t.runes[0],t.flags).toGrowableArray()}}static parseEscape(e){let t=e.pos();if(e.skip(1),!e.more())
throw new oe(_.ERR_TRAILING_BACKSLASH);let s=e.pop();e:switch(s){case b.CODES[1]:case b.CODES[2]:case b.CODES[3]:case b.
CODES[4]:case b.CODES[5]:case b.CODES[6]:case b.CODES[7]:if(!e.more()||e.peek()<b.CODES[0]||e.peek()>b.CODES[7])break;case b.
CODES[0]:{let r=s-b.CODES[0];for(let i=1;i<3&&!(!e.more()||e.peek()<b.CODES[0]||e.peek()>b.CODES[7]);i++)r=r*8+e.peek()-
b.CODES[0],e.skip(1);return r}case b.CODES.x:{if(!e.more())break;if(s=e.pop(),s===b.CODES["{"]){let o=0,a=0;for(;;){if(!e.
more())break e;if(s=e.pop(),s===b.CODES["}"])break;let l=I.unhex(s);if(l<0||(a=a*16+l,a>v.MAX_RUNE))break e;o++}if(o===0)
break e;return a}let r=I.unhex(s);if(!e.more())break;s=e.pop();let i=I.unhex(s);if(r<0||i<0)break;return r*16+i}case b.CODES.
a:return b.CODES["\x07"];case b.CODES.f:return b.CODES["\f"];case b.CODES.n:return b.CODES[`
`];case b.CODES.r:return b.CODES["\r"];case b.CODES.t:return b.CODES["	"];case b.CODES.v:return b.CODES["\v"];default:if(s<=
v.MAX_ASCII&&!I.isalnum(s))return s}throw new oe(_.ERR_INVALID_ESCAPE,e.from(t))}static parseClassChar(e,t){if(!e.more())
throw new oe(_.ERR_MISSING_BRACKET,e.from(t));return e.lookingAt("\\")?_.parseEscape(e):e.pop()}static hasCapture(e){if(e===
null)return!1;if(e.op===E.Op.CAPTURE)return!0;if(e.subs){for(let t of e.subs)if(_.hasCapture(t))return!0}return!1}constructor(e,t=0){
this.wholeRegexp=e,this.flags=t,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=
0,this.numRunes=0,this.repeats=0,this.height=null,this.size=null,this.nlb=0}newRegexp(e){let t=this.free;return t!==null&&
t.subs!==null&&t.subs.length>0?(this.free=t.subs[0],t.reinit(),t.op=e):(t=new E(e),this.numRegexp+=1),t}reuse(e){this.height!==
null&&this.height.has(e)&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.free=e}checkLimits(e){
if(this.numRunes>_.MAX_RUNES)throw new oe(_.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===
null){if(this.repeats===0&&(this.repeats=1),e.op===E.Op.REPEAT){let t=e.max;t===-1&&(t=e.min),t<=0&&(t=1),t>Math.floor(_.
MAX_SIZE/this.repeats)?this.repeats=_.MAX_SIZE:this.repeats*=t}if(this.numRegexp<Math.floor(_.MAX_SIZE/this.repeats))return;
this.size=new Map;for(let t of this.stack)this.checkSize(t)}if(this.calcSize(e,!0)>_.MAX_SIZE)throw new oe(_.ERR_LARGE)}calcSize(e,t=!1){
if(!t&&this.size!==null&&this.size.has(e))return this.size.get(e);let s=0;switch(e.op){case E.Op.LITERAL:s=e.runes.length;
break;case E.Op.PLB:case E.Op.NLB:case E.Op.CAPTURE:case E.Op.STAR:s=2+this.calcSize(e.subs[0]);break;case E.Op.PLUS:case E.
Op.QUEST:s=1+this.calcSize(e.subs[0]);break;case E.Op.CONCAT:for(let r of e.subs)s=s+this.calcSize(r);break;case E.Op.ALTERNATE:
for(let r of e.subs)s=s+this.calcSize(r);e.subs.length>1&&(s=s+e.subs.length-1);break;case E.Op.REPEAT:{let r=this.calcSize(
e.subs[0]);if(e.max===-1){e.min===0?s=2+r:s=1+e.min*r;break}s=e.max*r+(e.max-e.min);break}}return s=Math.max(1,s),this.size===
null&&(this.size=new Map),this.size.set(e,s),s}checkHeight(e){if(!(this.numRegexp<_.MAX_HEIGHT)){if(this.height===null){
this.height=new Map;for(let t of this.stack)this.checkHeight(t)}if(this.calcHeight(e,!0)>_.MAX_HEIGHT)throw new oe(_.ERR_NESTING_DEPTH)}}calcHeight(e,t=!1){
if(!t&&this.height!==null&&this.height.has(e))return this.height.get(e);let s=1;for(let r of e.subs){let i=this.calcHeight(
r);s<1+i&&(s=1+i)}return this.height===null&&(this.height=new Map),this.height.set(e,s),s}pop(){return this.stack.pop()}popToPseudo(){
let e=this.stack.length,t=e;for(;t>0&&!E.isPseudoOp(this.stack[t-1].op);)t--;return this.stack.splice(t,e-t)}push(e){if(this.
numRunes+=e.runes.length,e.op===E.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],
this.flags&~w.FOLD_CASE))return null;e.op=E.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&~w.FOLD_CASE}else if(e.op===
E.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&v.simpleFold(e.runes[0])===e.runes[2]&&
v.simpleFold(e.runes[2])===e.runes[0]||e.op===E.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&v.simpleFold(
e.runes[0])===e.runes[1]&&v.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|w.FOLD_CASE))
return null;e.op=E.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|w.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,t){let s=this.stack.length;if(s<2)return!1;let r=this.stack[s-1],i=this.
stack[s-2];if(r.op!==E.Op.LITERAL||i.op!==E.Op.LITERAL||(r.flags&w.FOLD_CASE)!==(i.flags&w.FOLD_CASE))return!1;Array.isArray(
i.runes)||(i.runes=Array.from(i.runes));for(let o=0;o<r.runes.length;o++)i.runes.push(r.runes[o]);return e>=0?(r.runes=[
e],r.flags=t,!0):(this.pop(),this.reuse(r),!1)}newLiteral(e,t){let s=this.newRegexp(E.Op.LITERAL);return s.flags=t,(t&w.
FOLD_CASE)!==0&&(e=_.minFoldRune(e)),s.runes=[e],s}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let t=this.
newRegexp(e);return t.flags=this.flags,this.push(t)}repeat(e,t,s,r,i,o){let a=this.flags;if((a&w.PERL_X)!==0&&(i.more()&&
i.lookingAt("?")&&(i.skip(1),a^=w.NON_GREEDY),o!==-1))throw new oe(_.ERR_INVALID_REPEAT_OP,i.from(o));let l=this.stack.length;
if(l===0)throw new oe(_.ERR_MISSING_REPEAT_ARGUMENT,i.from(r));let c=this.stack[l-1];if(E.isPseudoOp(c.op))throw new oe(
_.ERR_MISSING_REPEAT_ARGUMENT,i.from(r));let B=this.newRegexp(e);if(B.min=t,B.max=s,B.flags=a,B.subs=[c],this.stack[l-1]=
B,this.checkLimits(B),e===E.Op.REPEAT&&(t>=2||s>=2)&&!this.repeatIsValid(B,1e3))throw new oe(_.ERR_INVALID_REPEAT_SIZE,i.
from(r))}repeatIsValid(e,t){if(e.op===E.Op.REPEAT){let s=e.max;if(s===0)return!0;if(s<0&&(s=e.min),s>t)return!1;s>0&&(t=
Math.trunc(t/s))}for(let s of e.subs)if(!this.repeatIsValid(s,t))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(E.Op.EMPTY_MATCH)):this.push(this.collapse(e,E.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(E.Op.NO_MATCH)):
this.push(this.collapse(e,E.Op.ALTERNATE))}cleanAlt(e){e.op===E.Op.CHAR_CLASS&&(e.runes=new In(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===v.MAX_RUNE?(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===b.CODES[`
`]-1&&e.runes[2]===b.CODES[`
`]+1&&e.runes[3]===v.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR_NOT_NL))}collapse(e,t){if(e.length===1)return e[0];
let s=0;for(let a of e)s+=a.op===t?a.subs.length:1;let r=new Array(s).fill(null),i=0;for(let a of e)if(a.op===t){for(let l=0;l<
a.subs.length;l++)r[i++]=a.subs[l];this.reuse(a)}else r[i++]=a;let o=this.newRegexp(t);if(o.subs=r,t===E.Op.ALTERNATE&&(o.
subs=this.factor(o.subs),o.subs.length===1)){let a=o;o=o.subs[0],this.reuse(a)}return o}factor(e){if(e.length<2)return e;
let t=0,s=e.length,r=0,i=null,o=0,a=0,l=0;for(let B=0;B<=s;B++){let u=null,f=0,d=0;if(B<s){let p=e[t+B];if(p.op===E.Op.CONCAT&&
p.subs.length>0&&(p=p.subs[0]),p.op===E.Op.LITERAL&&(u=p.runes,f=p.runes.length,d=p.flags&w.FOLD_CASE),d===a){let h=0;for(;h<
o&&h<f&&i[h]===u[h];)h++;if(h>0){o=h;continue}}}if(B!==l)if(B===l+1)e[r++]=e[t+l];else{let p=this.newRegexp(E.Op.LITERAL);
p.flags=a,p.runes=i.slice(0,o);for(let y=l;y<B;y++)e[t+y]=this.removeLeadingString(e[t+y],o),this.checkLimits(e[t+y]);let h=this.
collapse(e.slice(t+l,t+B),E.Op.ALTERNATE),g=this.newRegexp(E.Op.CONCAT);g.subs=[p,h],e[r++]=g}l=B,i=u,o=f,a=d}s=r,t=0,l=
0,r=0;let c=null;for(let B=0;B<=s;B++){let u=null;if(!(B<s&&(u=_.leadingRegexp(e[t+B]),c!==null&&c.equals(u)&&(_.isCharClass(
c)||c.op===E.Op.REPEAT&&c.min===c.max&&_.isCharClass(c.subs[0]))))){if(B!==l)if(B===l+1)e[r++]=e[t+l];else{let f=c;for(let h=l;h<
B;h++){let g=h!==l;e[t+h]=this.removeLeadingRegexp(e[t+h],g),this.checkLimits(e[t+h])}let d=this.collapse(e.slice(t+l,t+
B),E.Op.ALTERNATE),p=this.newRegexp(E.Op.CONCAT);p.subs=[f,d],e[r++]=p}l=B,c=u}}s=r,t=0,l=0,r=0;for(let B=0;B<=s;B++)if(!(B<
s&&_.isCharClass(e[t+B]))){if(B!==l)if(B===l+1)e[r++]=e[t+l];else{let u=l;for(let d=l+1;d<B;d++){let p=e[t+u],h=e[t+d];(p.
op<h.op||p.op===h.op&&(p.runes!==null?p.runes.length:0)<(h.runes!==null?h.runes.length:0))&&(u=d)}let f=e[t+l];e[t+l]=e[t+
u],e[t+u]=f;for(let d=l+1;d<B;d++)_.mergeCharClass(e[t+l],e[t+d]),this.reuse(e[t+d]);this.cleanAlt(e[t+l]),e[r++]=e[t+l]}
B<s&&(e[r++]=e[t+B]),l=B+1}s=r,t=0,l=0,r=0;for(let B=0;B<s;++B)B+1<s&&e[t+B].op===E.Op.EMPTY_MATCH&&e[t+B+1].op===E.Op.EMPTY_MATCH||
(e[r++]=e[t+B]);return s=r,t=0,e.slice(t,s)}removeLeadingString(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){let s=this.
removeLeadingString(e.subs[0],t);if(e.subs[0]=s,s.op===E.Op.EMPTY_MATCH)switch(this.reuse(s),e.subs.length){case 0:case 1:
e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 2:{let r=e;e=e.subs[1],this.reuse(r);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===E.Op.LITERAL&&(e.runes=e.runes.slice(t,e.runes.length),e.runes.length===0&&(e.op=
E.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){switch(t&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 1:{let s=e;
e=e.subs[0],this.reuse(s);break}}return e}return t&&this.reuse(e),this.newRegexp(E.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&w.LITERAL)!==0)return _.literalRegexp(this.wholeRegexp,this.flags);let e=-1,t=-1,s=-1,r=new zA(this.wholeRegexp);for(;r.
more();){let i=-1;e:switch(r.peek()){case b.CODES["("]:if((this.flags&w.LOOKBEHIND)!==0){if(r.lookingAt("(?<=")){this.parsePosLookBehind(),
r.skip(4);break}if(r.lookingAt("(?<!")){this.parseNegLookBehind(),r.skip(4);break}}if((this.flags&w.PERL_X)!==0&&r.lookingAt(
"(?")){this.parsePerlFlags(r);break}this.op(E.Op.LEFT_PAREN).cap=++this.numCap,r.skip(1);break;case b.CODES["|"]:this.parseVerticalBar(),
r.skip(1);break;case b.CODES[")"]:this.parseRightParen(),r.skip(1);break;case b.CODES["^"]:(this.flags&w.ONE_LINE)!==0?this.
op(E.Op.BEGIN_TEXT):this.op(E.Op.BEGIN_LINE),r.skip(1);break;case b.CODES.$:(this.flags&w.ONE_LINE)!==0?this.op(E.Op.END_TEXT).
flags|=w.WAS_DOLLAR:this.op(E.Op.END_LINE),r.skip(1);break;case b.CODES["."]:(this.flags&w.DOT_NL)!==0?this.op(E.Op.ANY_CHAR):
this.op(E.Op.ANY_CHAR_NOT_NL),r.skip(1);break;case b.CODES["["]:this.parseClass(r);break;case b.CODES["*"]:case b.CODES["\
+"]:case b.CODES["?"]:{i=r.pos();let o=null;switch(r.pop()){case b.CODES["*"]:o=E.Op.STAR;break;case b.CODES["+"]:o=E.Op.
PLUS;break;case b.CODES["?"]:o=E.Op.QUEST}this.repeat(o,t,s,i,r,e);break}case b.CODES["{"]:{let o=r.pos(),a=_.parseRepeat(
r);if(a<0){r.rewindTo(o),this.literal(r.pop());break}i=o,t=a>>16,s=(a&v.MAX_BMP)<<16>>16,this.repeat(E.Op.REPEAT,t,s,i,r,
e);break}case b.CODES["\\"]:{let o=r.pos();if(r.skip(1),(this.flags&w.PERL_X)!==0&&r.more())switch(r.pop()){case b.CODES.
A:this.op(E.Op.BEGIN_TEXT);break e;case b.CODES.b:this.op(E.Op.WORD_BOUNDARY);break e;case b.CODES.B:this.op(E.Op.NO_WORD_BOUNDARY);
break e;case b.CODES.C:throw new oe(_.ERR_INVALID_ESCAPE,"\\C");case b.CODES.Q:{let c=r.rest(),B=c.indexOf("\\E");B>=0?(c=
c.substring(0,B),r.skipString(c),r.skipString("\\E")):r.skipString(c);let u=0;for(;u<c.length;){let f=c.codePointAt(u);this.
literal(f),u+=I.charCount(f)}break e}case b.CODES.z:this.op(E.Op.END_TEXT);break e;default:r.rewindTo(o)}else r.rewindTo(
o);let a=this.newRegexp(E.Op.CHAR_CLASS);if(a.flags=this.flags,r.lookingAt("\\p")||r.lookingAt("\\P")){let c=new In;if(this.
parseUnicodeClass(r,c)){a.runes=c.toArray(),this.push(a);break e}}let l=new In;if(this.parsePerlClassEscape(r,l)){a.runes=
l.toArray(),this.push(a);break e}r.rewindTo(o),this.reuse(a),this.literal(_.parseEscape(r));break}default:this.literal(r.
pop())}e=i}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new oe(_.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let t=e.pos(),s=e.rest();
if(s.startsWith("(?P<")||s.startsWith("(?<")){let a=s.charAt(2)==="P"?4:3,l=s.indexOf(">");if(l<0)throw new oe(_.ERR_INVALID_NAMED_CAPTURE,
s);let c=s.substring(a,l);if(e.skipString(c),e.skip(a+1),!_.isValidCaptureName(c))throw new oe(_.ERR_INVALID_NAMED_CAPTURE,
s.substring(0,l+1));let B=this.op(E.Op.LEFT_PAREN);if(B.cap=++this.numCap,this.namedGroups[c])throw new oe(_.ERR_DUPLICATE_NAMED_CAPTURE,
c);this.namedGroups[c]=this.numCap,B.name=c;return}e.skip(2);let r=this.flags,i=1,o=!1;e:for(;e.more();){let a=e.pop();switch(a){case b.
CODES.i:r|=w.FOLD_CASE,o=!0;break;case b.CODES.m:r&=~w.ONE_LINE,o=!0;break;case b.CODES.s:r|=w.DOT_NL,o=!0;break;case b.
CODES.U:r|=w.NON_GREEDY,o=!0;break;case b.CODES["-"]:if(i<0)break e;i=-1,r=~r,o=!1;break;case b.CODES[":"]:case b.CODES["\
)"]:if(i<0){if(!o)break e;r=~r}a===b.CODES[":"]&&this.op(E.Op.LEFT_PAREN),this.flags=r;return;default:break e}}throw new oe(
_.ERR_INVALID_PERL_OP,e.from(t))}parsePosLookBehind(){let e=this.newRegexp(E.Op.LEFT_PAREN);return e.flags=this.flags,e.
lb=++this.nlb,this.push(e)}parseNegLookBehind(){let e=this.newRegexp(E.Op.LEFT_PAREN);return e.flags=this.flags,e.lb=-++this.
nlb,this.push(e)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(E.Op.VERTICAL_BAR)}swapVerticalBar(){let e=this.
stack.length;if(e>=3&&this.stack[e-2].op===E.Op.VERTICAL_BAR&&_.isCharClass(this.stack[e-1])&&_.isCharClass(this.stack[e-
3])){let t=this.stack[e-1],s=this.stack[e-3];if(t.op>s.op){let r=s;s=t,t=r,this.stack[e-3]=s}return _.mergeCharClass(s,t),
this.reuse(t),this.pop(),!0}if(e>=2){let t=this.stack[e-1],s=this.stack[e-2];if(s.op===E.Op.VERTICAL_BAR)return e>=3&&this.
cleanAlt(this.stack[e-3]),this.stack[e-2]=t,this.stack[e-1]=s,!0}return!1}parseRightParen(){if(this.concat(),this.swapVerticalBar()&&
this.pop(),this.alternate(),this.stack.length<2)throw new oe(_.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop(),t=this.
pop();if(t.op!==E.Op.LEFT_PAREN)throw new oe(_.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=t.flags,t.lb!==0){if(_.
hasCapture(e))throw new oe(_.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);t.lb>0?t.op=E.Op.PLB:t.op=E.Op.NLB,t.subs=
[e],this.push(t);return}t.cap===0?this.push(e):(t.op=E.Op.CAPTURE,t.subs=[e],this.push(t))}parsePerlClassEscape(e,t){let s=e.
pos();if((this.flags&w.PERL_X)===0||!e.more()||e.pop()!==b.CODES["\\"]||!e.more())return!1;e.pop();let r=e.from(s),i=Wp.
has(r)?Wp.get(r):null;return i===null?!1:(t.appendGroup(i,(this.flags&w.FOLD_CASE)!==0),!0)}parseNamedClass(e,t){let s=e.
rest(),r=s.indexOf(":]");if(r<0)return!1;let i=s.substring(0,r+2);e.skipString(i);let o=lC.has(i)?lC.get(i):null;if(o===
null)throw new oe(_.ERR_INVALID_CHAR_RANGE,i);return t.appendGroup(o,(this.flags&w.FOLD_CASE)!==0),!0}parseUnicodeClass(e,t){
let s=e.pos();if((this.flags&w.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let r=1,
i=e.pop();if(i===b.CODES.P&&(r=-1),!e.more())throw e.rewindTo(s),new oe(_.ERR_INVALID_CHAR_RANGE,e.rest());i=e.pop();let o;
if(i!==b.CODES["{"])o=I.runeToString(i);else{let B=e.rest(),u=B.indexOf("}");if(u<0)throw e.rewindTo(s),new oe(_.ERR_INVALID_CHAR_RANGE,
e.rest());o=B.substring(0,u),e.skipString(o),e.skip(1)}o.length!==0&&o.codePointAt(0)===b.CODES["^"]&&(r=0-r,o=o.substring(
1));let a=_.unicodeTable(o);if(a===null)throw new oe(_.ERR_INVALID_CHAR_RANGE,e.from(s));a.sign<0&&(r=0-r);let l=a.tab,c=a.
fold;if((this.flags&w.FOLD_CASE)===0||c===null)t.appendTableWithSign(l,r);else{let B=new In().appendTable(l).appendTable(
c).cleanClass().toArray();t.appendClassWithSign(Array.from(B),r)}return!0}parseClass(e){let t=e.pos();e.skip(1);let s=this.
newRegexp(E.Op.CHAR_CLASS);s.flags=this.flags;let r=new In,i=1;e.more()&&e.lookingAt("^")&&(i=-1,e.skip(1),(this.flags&w.
CLASS_NL)===0&&r.appendRange(b.CODES[`
`],b.CODES[`
`]));let o=!0;for(;!e.more()||e.peek()!==b.CODES["]"]||o;){if(e.more()&&e.lookingAt("-")&&(this.flags&w.PERL_X)===0&&!o){
let B=e.rest();if(B==="-"||!B.startsWith("-]"))throw e.rewindTo(t),new oe(_.ERR_INVALID_CHAR_RANGE,e.rest())}o=!1;let a=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,r))continue;e.rewindTo(a)}if(this.parseUnicodeClass(e,r)||this.parsePerlClassEscape(
e,r))continue;e.rewindTo(a);let l=_.parseClassChar(e,t),c=l;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(c=_.parseClassChar(e,t),c<l)throw new oe(_.ERR_INVALID_CHAR_RANGE,e.from(a))}(this.flags&w.FOLD_CASE)===
0?r.appendRange(l,c):r.appendFoldedRange(l,c)}e.skip(1),r.cleanClass(),i<0&&r.negateClass(),s.runes=r.toArray(),this.push(
s)}},QA=class Fn{static initTest(e){let t=Fn.compile(e),s=new Fn(t.expr,t.prog,t.numSubexp,t.longest);return s.cond=t.cond,
s.prefix=t.prefix,s.prefixUTF8=t.prefixUTF8,s.prefixComplete=t.prefixComplete,s.prefixRune=t.prefixRune,s.prefilter=t.prefilter,
s.namedGroups=t.namedGroups,s}static compile(e){return Fn.compileImpl(e,w.PERL,!1)}static compilePOSIX(e){return Fn.compileImpl(
e,w.POSIX,!0)}static compileImpl(e,t,s){let r=sr.parse(e,t),i=r.maxCap(),o=r.namedGroups;r=SC.simplify(r);let a=WA.build(
r),l=DC.compileRegexp(r),c=new Fn(e,l,i,s);c.prefilter=a.type===j.Type.NONE?null:a;let[B,u]=l.prefix();return c.prefixComplete=
B,c.prefix=u,c.prefixUTF8=I.stringToUtf8ByteArray(c.prefix),c.prefix.length>0&&(c.prefixRune=c.prefix.codePointAt(0)),c.
namedGroups=o,c}static match(e,t){return Fn.compile(e).match(t)}constructor(e,t,s=0,r=0){this.expr=e,this.prog=t,this.numSubexp=
s,this.longest=r,this.cond=t.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=$p.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new _c(this.prog)),this.lazyDFA}matchPrefixComplete(e,t,s,r){if((s===
w.ANCHOR_START||s===w.ANCHOR_BOTH)&&t!==0)return null;let i=-1,o=-1,a=e.prefixLength(this);if(s===w.UNANCHORED){let l=e.
index(this,t);if(l<0)return null;i=t+l,o=i+a}else if(s===w.ANCHOR_BOTH){if(e.endPos()!==a||e.index(this,0)!==0)return null;
i=0,o=a}else if(s===w.ANCHOR_START){if(e.index(this,0)!==0)return null;i=0,o=a}if(i<0)return null;if(r>0){let l=new Int32Array(
r).fill(-1);return l[0]=i,l[1]=o,Array.from(l)}return[]}createLookbehindState(){return this.prog.numLb>0?new MA(this.prog):
null}executeEngine(e,t,s,r,i=null){if(this.prefixComplete&&(r===0||this.numSubexp===0))return this.matchPrefixComplete(e,
t,s,r);if(this.prefilter!==null&&s===w.UNANCHORED&&!this.prefilter.eval(e,t))return null;if(this.onepass!==null)return $p.
execute(this,e,t,s,r);if(r>0)return this.prog.numLb===0&&e.endPos()<=ho.maxBitStateLen(this.prog)?ho.execute(this,e,t,s,
r):this.doExecuteNFA(e,t,s,r,i);if(this.prog.numLb===0){let o=this.dfa.match(e,t,s);if(o!==null)return o?[]:null;if(e.endPos()<=
ho.maxBitStateLen(this.prog))return ho.execute(this,e,t,s,r)}return this.doExecuteNFA(e,t,s,r,i)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,t,s,r,i=null){
let o=this.get();o||(o=mC.fromRE2(this)),o.init(r);let a=o.match(e,t,s,i)?o.submatches():null;return this.put(o),a}match(e){
return this.executeEngine(re.fromUTF16(e),0,w.UNANCHORED,0)!==null}matchWithGroup(e,t,s,r,i,o=null){return e instanceof Ln||
(I.isByteArray(e)?e=vn.utf8(e):e=vn.utf16(e)),this.matchMachineInput(e,t,s,r,i,o)}matchMachineInput(e,t,s,r,i,o=null){if(t>
s)return[!1,null];let a=e.isUTF16Encoding()?re.fromUTF16(e.asCharSequence(),0,s):re.fromUTF8(e.asBytes(),0,s),l=this.executeEngine(
a,t,r,2*i,o);return l===null?[!1,null]:[!0,l]}matchUTF8(e){return this.executeEngine(re.fromUTF8(e),0,w.UNANCHORED,0)!==
null}replaceAll(e,t){return this.replaceAllFunc(e,()=>t,2*e.length+1)}replaceFirst(e,t){return this.replaceAllFunc(e,()=>t,
1)}replaceAllFunc(e,t,s){let r=0,i=0,o="",a=re.fromUTF16(e),l=this.createLookbehindState(),c=0;for(;i<=e.length;){let B=this.
executeEngine(a,i,w.UNANCHORED,2,l);if(B===null||B.length===0)break;o+=e.substring(r,B[0]),(B[1]>r||B[0]===0)&&(o+=t(e.substring(
B[0],B[1])),c++),r=B[1];let u=a.step(i)&7;if(i+u>B[1]?i+=u:i+1>B[1]?i++:i=B[1],c>=s)break}return o+=e.substring(r),o}pad(e){
if(e===null)return null;let t=(1+this.numSubexp)*2;if(e.length<t){let s=new Array(t).fill(-1);for(let r=0;r<e.length;r++)
s[r]=e[r];e=s}return e}allMatches(e,t,s=r=>r){let r=[],i=e.endPos();t<0&&(t=i+1);let o=0,a=0,l=-1,c=this.createLookbehindState();
for(;a<t&&o<=i;){let B=this.executeEngine(e,o,w.UNANCHORED,this.prog.numCap,c);if(B===null||B.length===0)break;let u=!0;
if(B[1]===o){B[0]===l&&(u=!1);let f=e.step(o);f<0?o=i+1:o+=f&7}else o=B[1];l=B[1],u&&(r.push(s(this.pad(B))),a++)}return r}findUTF8(e){
let t=this.executeEngine(re.fromUTF8(e),0,w.UNANCHORED,2);return t===null?null:e.slice(t[0],t[1])}findUTF8Index(e){let t=this.
executeEngine(re.fromUTF8(e),0,w.UNANCHORED,2);return t===null?null:t.slice(0,2)}find(e){let t=this.executeEngine(re.fromUTF16(
e),0,w.UNANCHORED,2);return t===null?"":e.substring(t[0],t[1])}findIndex(e){return this.executeEngine(re.fromUTF16(e),0,
w.UNANCHORED,2)}findUTF8Submatch(e){let t=this.executeEngine(re.fromUTF8(e),0,w.UNANCHORED,this.prog.numCap);if(t===null)
return null;let s=new Array(1+this.numSubexp).fill(null);for(let r=0;r<s.length;r++)2*r<t.length&&t[2*r]>=0&&(s[r]=e.slice(
t[2*r],t[2*r+1]));return s}findUTF8SubmatchIndex(e){return this.pad(this.executeEngine(re.fromUTF8(e),0,w.UNANCHORED,this.
prog.numCap))}findSubmatch(e){let t=this.executeEngine(re.fromUTF16(e),0,w.UNANCHORED,this.prog.numCap);if(t===null)return null;
let s=new Array(1+this.numSubexp).fill(null);for(let r=0;r<s.length;r++)2*r<t.length&&t[2*r]>=0&&(s[r]=e.substring(t[2*r],
t[2*r+1]));return s}findSubmatchIndex(e){return this.pad(this.executeEngine(re.fromUTF16(e),0,w.UNANCHORED,this.prog.numCap))}findAllUTF8(e,t){
let s=this.allMatches(re.fromUTF8(e),t,r=>e.slice(r[0],r[1]));return s.length===0?null:s}findAllUTF8Index(e,t){let s=this.
allMatches(re.fromUTF8(e),t,r=>r.slice(0,2));return s.length===0?null:s}findAll(e,t){let s=this.allMatches(re.fromUTF16(
e),t,r=>e.substring(r[0],r[1]));return s.length===0?null:s}findAllIndex(e,t){let s=this.allMatches(re.fromUTF16(e),t,r=>r.
slice(0,2));return s.length===0?null:s}findAllUTF8Submatch(e,t){let s=this.allMatches(re.fromUTF8(e),t,r=>{let i=new Array(
r.length/2|0).fill(null);for(let o=0;o<i.length;o++)r[2*o]>=0&&(i[o]=e.slice(r[2*o],r[2*o+1]));return i});return s.length===
0?null:s}findAllUTF8SubmatchIndex(e,t){let s=this.allMatches(re.fromUTF8(e),t);return s.length===0?null:s}findAllSubmatch(e,t){
let s=this.allMatches(re.fromUTF16(e),t,r=>{let i=new Array(r.length/2|0).fill(null);for(let o=0;o<i.length;o++)r[2*o]>=
0&&(i[o]=e.substring(r[2*o],r[2*o+1]));return i});return s.length===0?null:s}findAllSubmatchIndex(e,t){let s=this.allMatches(
re.fromUTF16(e),t);return s.length===0?null:s}},Gc=class Tn{static UNANCHORED=w.UNANCHORED;static ANCHOR_START=w.ANCHOR_START;static ANCHOR_BOTH=w.
ANCHOR_BOTH;constructor(e=Tn.UNANCHORED,t=0,s=8388608){if(![Tn.UNANCHORED,Tn.ANCHOR_START,Tn.ANCHOR_BOTH].includes(e))throw new fC(
"The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");I.checkFlags(t),this.anchor=e,this.
jsFlags=t,this.maxMem=s;let r=w.PERL;(t&Ne.DISABLE_UNICODE_GROUPS)!==0&&(r&=~w.UNICODE_GROUPS),(t&Ne.LOOKBEHINDS)!==0&&(r|=
w.LOOKBEHIND),this.re2Flags=r,this.regexps=[],this.prog=null,this.dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new rr(
"Cannot add patterns after compile");I.checkPattern(e);let t=e;(this.jsFlags&Ne.CASE_INSENSITIVE)!==0&&(t=`(?i)${t}`),(this.
jsFlags&Ne.DOTALL)!==0&&(t=`(?s)${t}`),(this.jsFlags&Ne.MULTILINE)!==0&&(t=`(?m)${t}`);let s=sr.parse(t,this.re2Flags);return this.
regexps.push(SC.simplify(s)),this.regexps.length-1}compile(){if(this.prog)return;let e=DC.compileSet(this.regexps);if(e.
numInst()>sr.MAX_SIZE)throw new rr(`${sr.ERR_LARGE}: the set compiles to ${e.numInst()} instructions, more than ${sr.MAX_SIZE}`);
this.prog=e,this.dfa=new _c(this.prog,this.maxMem),this.dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,
longest:!1}}match(e){this.prog||this.compile();let t=I.isByteArray(e)?re.fromUTF8(e):re.fromUTF16(e),s=w.UNANCHORED;this.
anchor===Tn.ANCHOR_START?s=w.ANCHOR_START:this.anchor===Tn.ANCHOR_BOTH&&(s=w.ANCHOR_BOTH);let r=this.dfa.matchSet(t,0,s);
if(r!==null)return r;let i=mC.fromRE2(this.dummyRe2);return i.init(0),i.matchSet(t,0,s)}},XA=class ys{static isHexadecimal(e){
return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){let t="";if(Object.prototype.toString.call(e)===
"[object RegExp]"&&(e.ignoreCase&&(t+="i"),e.multiline&&(t+="m"),e.dotAll&&(t+="s"),e=e.source),typeof e!="string")return e;
let s="",r=!1,i=e.length;i===0&&(s="(?:)",r=!0);let o=!1,a=0;for(;a<i;){let c=e[a];if(c==="\\"){if(a+1<i)switch(c=e[a+1],
c){case"\\":s+="\\\\",a+=2;continue;case"c":if(a+2<i){let f=e[a+2].charCodeAt(0);if(f>=65&&f<=90||f>=97&&f<=122){let d=f%
32;s+="\\x",s+=(d>>4).toString(16).toUpperCase(),s+=(d&15).toString(16).toUpperCase(),a+=3,r=!0;continue}}s+="c",a+=2,r=
!0;continue;case"u":if(a+2<i){if(e[a+2]==="{"){let f=a+3,d=!1,p=!1;for(;f<i;){let h=e[f];if(h==="}"){p=!0;break}if(!ys.isHexadecimal(
h))break;d=!0,f++}if(p&&d){s+="\\x",a+=2,r=!0;continue}}else if(a+5<i){let f=!0;for(let d=0;d<4;d++)if(!ys.isHexadecimal(
e[a+2+d])){f=!1;break}if(f){s+="\\x{"+e.substring(a+2,a+6)+"}",a+=6,r=!0;continue}}}s+="u",a+=2,r=!0;continue;case"x":{let f=!1;
if(a+2<i&&e[a+2]==="{"){let d=a+3,p=!1,h=!1;for(;d<i;){let g=e[d];if(g==="}"){h=!0;break}if(!ys.isHexadecimal(g))break;p=
!0,d++}h&&p&&(f=!0)}else a+3<i&&ys.isHexadecimal(e[a+2])&&ys.isHexadecimal(e[a+3])&&(f=!0);f?(s+="\\x",a+=2):(s+="x",a+=
2,r=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"s":case"S":case"w":case"W":case"b":case"\
B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":s+="\\"+
c,a+=2;continue;default:{let f=e.codePointAt(a+1);if(f>=48&&f<=57||f>=65&&f<=90||f>=97&&f<=122){let d=I.charCount(f);s+=
e.substring(a+1,a+1+d),a+=d+1,r=!0}else{s+="\\";let d=I.charCount(f);s+=e.substring(a+1,a+1+d),a+=d+1}continue}}}else if(c===
"/"){s+="\\/",a+=1,r=!0;continue}else if(c==="["){if(!o&&e[a+1]==="]"){s+="[^\\x00-\\x{10FFFF}]",a+=2,r=!0;continue}if(!o&&
e[a+1]==="^"&&e[a+2]==="]"){s+="[\\x00-\\x{10FFFF}]",a+=3,r=!0;continue}o=!0}else if(c==="]")o=!1;else if(!o&&c==="("&&a+
2<i&&e[a+1]==="?"&&e[a+2]==="<"&&a+3<i&&!"=!>)".includes(e[a+3])){s+="(?P<",a+=3,r=!0;continue}let B=e.codePointAt(a),u=I.
charCount(B);s+=e.substring(a,a+u),a+=u}let l=r?s:e;return t.length>0?`(?${t})${l}`:l}},cC=(n,e)=>{let t=n.matchArray();
return t.index=n.start(0),t.input=e,t.groups=n.namedGroupsObject(),t},vG=class wt{static CASE_INSENSITIVE=Ne.CASE_INSENSITIVE;static DOTALL=Ne.
DOTALL;static MULTILINE=Ne.MULTILINE;static DISABLE_UNICODE_GROUPS=Ne.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=Ne.LONGEST_MATCH;static LOOKBEHINDS=Ne.
LOOKBEHINDS;static quote(e){return I.quoteMeta(e)}static quoteReplacement(e,t=!1){return Mp.quoteReplacement(e,t)}static translateRegExp(e){
return XA.translate(e)}static compile(e,t=0){I.checkPattern(e),I.checkFlags(t);let s=e;(t&wt.CASE_INSENSITIVE)!==0&&(s=`\
(?i)${s}`),(t&wt.DOTALL)!==0&&(s=`(?s)${s}`),(t&wt.MULTILINE)!==0&&(s=`(?m)${s}`);let r=w.PERL;(t&wt.DISABLE_UNICODE_GROUPS)!==
0&&(r&=~w.UNICODE_GROUPS),(t&wt.LOOKBEHINDS)!==0&&(r|=w.LOOKBEHIND);let i=new wt(e,t);return i.re2Input=QA.compileImpl(s,
r,(t&wt.LONGEST_MATCH)!==0),i}static matches(e,t){return wt.compile(e).testExact(t)}static initTest(e,t,s){if(e==null)throw new Error(
"pattern is null");if(s==null)throw new Error("re2 is null");let r=new wt(e,t);return r.re2Input=s,r}constructor(e,t){this.
patternInput=e,this.flagsInput=t,this.re2Input=null}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){
return this.patternInput}re2(){return this.re2Input}matches(e){return this.testExact(e)}matcher(e){return I.isByteArray(
e)&&(e=vn.utf8(e)),new Mp(this,e)}test(e){return I.isByteArray(e)?this.re2Input.matchUTF8(e):this.re2Input.match(e)}testExact(e){
let t=I.isByteArray(e)?re.fromUTF8(e):re.fromUTF16(e);return this.re2Input.executeEngine(t,0,w.ANCHOR_BOTH,0)!==null}exec(e){
let t=this.matcher(e);return t.find()?cC(t,e):null}split(e,t=0){let s=this.matcher(e),r=[],i=0,o=0;for(;s.find();){if(o===
0&&s.end()===0){o=s.end();continue}if(t>0&&r.length===t-1)break;if(o===s.start()){if(t===0){i+=1,o=s.end();continue}}else
for(;i>0;)r.push(""),i-=1;r.push(s.substring(o,s.start())),o=s.end()}if(t===0&&o!==s.inputLength()){for(;i>0;)r.push(""),
i-=1;r.push(s.substring(o,s.inputLength()))}return(t!==0||r.length===0&&!(o===s.inputLength()&&o>0))&&r.push(s.substring(
o,s.inputLength())),r}*matchAll(e){let t=this.matcher(e);for(;t.find();)yield cC(t,e)}toString(){return this.patternInput}programSize(){
return this.re2Input.numberOfInstructions()}groupCount(){return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.
re2Input.namedGroups}equals(e){return this===e?!0:e===null||this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&
this.patternInput===e.patternInput}};var ZA=4096,ek=2e3;function wC(n,e){let t=[],s=[];for(let[r,i]of n.split(",").entries()){let o=Nl(i);if(o==="")continue;
let a=r+1,l=tk(o,e);l===void 0?s.push({source:o,position:a}):t.push({pattern:l,position:a})}return{parts:t,invalid:s}}function tk(n,e){
if(!(n.length>ZA)){if(/^[a-z0-9-]+$/.test(n))return{source:n,literal:n,matches:t=>t===n};if(e.compiles(n))return{source:n,
literal:void 0,matches:t=>e.matches(n,t)}}}function bC(n){return gn(n)}var nk=256*1024,sk=2048,rk=1e6,Hc=class{#e=new Map;#t=0;compiles(e){
return this.#n(e)!==void 0}matches(e,t){let s=this.#n(e);if(s===void 0)return!1;let r=s.answers.get(t);if(r!==void 0)return r;
let i=s.set.match(t).length>0;return this.#t>=rk&&this.#o(),s.answers.set(t,i),this.#t+=1,i}#n(e){if(this.#e.has(e))return this.#e.
get(e);let t=ik(e);return this.#e.size>=sk&&this.#s(),this.#e.set(e,t),t}#s(){let[e]=this.#e;e!==void 0&&(this.#t-=e[1]?.
answers.size??0,this.#e.delete(e[0]))}#o(){for(let e of this.#e.values())e?.answers.clear();this.#t=0}};function OC(){return new Hc}
function ik(n){let e=`^${n}$`;if(!(ak(e)>ek))try{let t=new Gc(Gc.UNANCHORED,0,nk);return t.add(e),t.compile(),{set:t,answers:new Map}}catch(t){
if(t instanceof Rn)return;throw t}}var ok=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function ak(n){let e=new RegExp(ok),t=[],s=0,r=0;for(;e.lastIndex<n.length;){if(n.charAt(e.lastIndex)==="["){e.lastIndex=
lk(n,e.lastIndex),s+=1,r=1;continue}let[,i,o,a,l,c,B,u]=e.exec(n)??[];if(!(o!==void 0||u!==void 0||i===""))if(a!==void 0)
t.push(s),s=1,r=0;else if(l!==void 0)r=s,s+=t.pop()??0;else if(c!==void 0){let f=Math.max(Number(c),Number(B??0),1);s+=r*
(f-1),r*=f}else s+=i?.length??1,r=1}return s}function lk(n,e){let t=e+1;for(n.charAt(t)==="^"&&(t+=1),n.charAt(t)==="]"&&
(t+=1);t<n.length&&n.charAt(t)!=="]";){let s=n.startsWith("[:",t)?n.indexOf(":]",t+2):-1;s!==-1?t=s+2:t+=n.charAt(t)==="\
\\"?2:1}return t+1}function AC(n,{workload:e,template:t,place:s},{settings:r,cache:i}){let{keys:o}=r,l=[o.named[n],o.auto,o.typedAuto[n],o.
search].some(p=>e.has(p))?e:t,c=l.get(o.auto)??"",B=l.get(o.typedAuto[n])??"",u=l.get(o.named[n]);ck(u,{key:o.named[n],place:s});
let{parts:f,invalid:d}=Bk(u,i);return{named:f,invalid:d,search:l.get(o.search)==="true",auto:Tl(c)||Tl(B),autoAll:c===""&&
B===""&&r.autoReloadAll}}function ck(n,{key:e,place:{file:t,offset:s}}){if(!(n===void 0||n.length<z.patterns||Fl(n).length<=
z.patterns))throw new J("limit",`annotation ${P(e)} holds more than ${String(z.patterns)} names or patterns: write one p\
attern for several of them`,O({path:t.path},me(t,s)))}function Bk(n,e){if(n===void 0)return{parts:[],invalid:[]};let{parts:t,
invalid:s}=wC(n,e);return{parts:t.map(({pattern:r,position:i})=>({pattern:r,position:i,name:bC(r.source)?r.source:void 0})),
invalid:s.map(({position:r})=>r)}}function kC(n,e,t){return new Set(e.flatMap(s=>Fl(s.get(t.keys.exclude[n])??"")))}function IC(n,{
names:e,isReferenced:t,isMatch:s}){if(n.named.some(({pattern:r})=>e.some(i=>r.matches(i))))return"named";if(t)return n.search&&
s?"search":n.auto?"auto":n.autoAll?"auto-all":void 0}var uk=new Map,go=class{#e=new Map;#t=new Map;#n=new Map;#s=new Map;constructor(e){for(let t of e){let{kind:s,namespace:r,
name:i}=t.id;$c(this.#e,`${s}/${r}`,new Map).set(i,t),$c(this.#t,`${s}/${i}`,[]).push(t)}}inNamespace(e,t){return this.#e.
get(`${e}/${t}`)??uk}anywhere(e,t){return this.#t.get(`${e}/${t}`)??[]}nameBehind({kind:e,namespace:t,key:s},r){let i=$c(
this.#n,r,new Map),o=`${e}/${t}`,a=i.get(o);if(a!==void 0)return a.get(s);let l=[...this.inNamespace(e,t).keys()],c=new Map(
l.toReversed().map(B=>[r(B),B]));return i.set(o,c),c.get(s)}matching(e,t,s){let r=`${e}/${t}/${s.source}`,i=this.#s.get(
r);if(i!==void 0)return i;let a=[...this.inNamespace(e,t).keys()].filter(l=>s.matches(l));return this.#s.set(r,a),a}};function $c(n,e,t){
let s=n.get(e);return s!==void 0?s:(n.set(e,t),t)}function*TC(n,e,t){let{sources:s}=n,i={index:new go(s),renames:new lo(s),cache:OC(),scope:e,settings:t},o=fk(n.workloads);
for(let a of n.workloads){let{template:l,type:c,templateOf:B}=a;if(l===void 0||B!==void 0)continue;let u=o.get(vC(c.group,
a.id))??[];c.templateOnly===!0&&u.length===0||(yield dk({workload:a,template:l,deciders:[a,...u]},i))}}function vC(n,e){
return`${n}/${e.kind}/${e.namespace}/${e.name}`}function fk(n){let e=new Map;for(let t of n){let{templateOf:s}=t;if(s===
void 0)continue;let{namespace:r}=t.id,i=vC(s.group,{kind:s.kind,namespace:r,name:s.name}),o=e.get(i);o===void 0?e.set(i,
[t]):o.push(t)}return e}function dk(n,e){let{workload:t,template:s,deciders:r}=n,{index:i,renames:o,scope:a}=e,{namespace:l}=t.
id,c={ConfigMap:NC("ConfigMap",n,e),Secret:NC("Secret",n,e)},B=(u,f)=>mk({kind:u,namespace:l,name:f},c[u],{subject:n,context:e});
return{workload:t,template:s,deciders:r,outOfScope:LC(n,a),verdicts:ss.flatMap(u=>pk(u,c[u],{subject:n,context:e}).map(f=>B(
u,f))),judge:B,nameBehind:(u,f,d)=>i.nameBehind({kind:u,namespace:l,key:f},d),elsewhere:(u,f)=>i.anywhere(u,f).filter(({
id:d})=>d.namespace!==l),rules:{ConfigMap:c.ConfigMap.rules,Secret:c.Secret.rules},isMatched:(u,{pattern:f})=>i.matching(
u,l,f).length>0||o.matching(u,l,f).length>0}}function LC({deciders:n,workload:e},t){for(let i of n)if(Ri(i))return t.workloadIsOut(
i);let r=(e.type.templateOnly===!0?n.filter(i=>i!==e):n).map(i=>t.workloadIsOut(i));return r.every(i=>i!==void 0)?r[0]:void 0}
function NC(n,e,t){let{deciders:s,template:r}=e,i=LC(e,t.scope)!==void 0,o=[],a=[];for(let B of s){let u={workload:B.annotations,
template:r.annotations,place:B.place};(i||t.scope.workloadIsOut(B)===void 0?o:a).push(AC(n,u,t))}let l=[...s.map(({annotations:B})=>B),
r.annotations],c=kC(n,l,t.settings);return O({rules:o,rulesOut:a,excludes:c},hk(n,e,t))}function hk(n,e,t){let s=new Map,
r=new Map;for(let i of e.template.references){if(i.kind!==n)continue;let o=xC(n,i.name,{subject:e,context:t}),a=o.type===
"source"?o.source.id.name:i.name;o.type==="ambiguous"&&r.set(a,RC(o));let l=s.get(a);l===void 0?s.set(a,[i]):l.push(i)}return{
references:s,ambiguous:r}}function RC({candidates:n}){return n.map(({id:e})=>e)}function xC(n,e,{subject:{workload:t},context:s}){
let{index:r,renames:i}=s;return t.type.kustomizeRenames!==!0&&r.inNamespace(n,t.id.namespace).has(e)?{type:"itself"}:i.meaningOf(
n,e,t)}function pk(n,{rules:e,references:t},{subject:s,context:r}){let{index:i,renames:o}=r,{namespace:a}=s.workload.id,
l=new Set(t.keys());for(let{pattern:c,name:B}of e.flatMap(({named:u})=>u)){if(B!==void 0){let u=o.meaningOf(n,B,s.workload);
u.type==="source"&&l.add(u.source.id.name),(u.type!=="source"||i.inNamespace(n,a).has(B))&&l.add(B)}if(c.literal===void 0){
for(let u of i.matching(n,a,c))l.add(u);for(let u of o.matching(n,a,c))l.add(u)}}return[...l].toSorted(Ie)}var Ck=[];function mk(n,e,t){
let{subject:s,context:r}=t,{index:i,renames:o,scope:a,settings:l}=r,{kind:c,namespace:B,name:u}=n,f=i.inNamespace(c,B).get(
u),d=e.references.get(u)??Ck,p=f&&o.originalName(f,s.workload),h=a.sourceIsOut(n,f?.labels);if(h!==void 0)return{type:"o\
ut-of-scope",id:n,why:h};let g={names:p===void 0?[u]:[u,p],isReferenced:d.length>0,isMatch:f===void 0||f.annotations.get(
l.keys.match)==="true"},y=g.names.some(R=>e.excludes.has(R)),D=s.template.hasContainers&&!y,A=D?FC(e.rules,g):void 0,k=D?
FC(e.rulesOut,g):void 0;if(A===void 0&&k!==void 0)return{type:"out-of-scope",id:n,why:"only a Rollout that is out of sco\
pe selects it"};let x=f===void 0&&d.length===0?xC(c,u,t):void 0,q=x?.type==="ambiguous"?RC(x):e.ambiguous.get(u);if(q!==
void 0)return{type:"ambiguous",id:n,rule:A,references:d,candidates:q};if(x?.type==="source")return{type:"refused",source:x.
source,reason:"renamed"};if(f===void 0){let R=e.rules.some(({named:W})=>W.some(ke=>ke.name===u));return{type:"missing",id:n,
rule:A,references:d,isNamed:R,isExcluded:y}}return f.annotations.get(l.keys.ignore)==="true"?{type:"refused",source:f,reason:"\
ignore"}:A===void 0?{type:"refused",source:f,reason:y?"exclude":"opt-out"}:d.length>0&&gk(f,t)?{type:"refused",source:f,
reason:"hash-suffix"}:{type:"selected",source:f,rule:A,references:d,keys:Ek(d,s,l)}}function gk({history:n},{subject:{workload:e},
context:{settings:t}}){return n.isHashed&&e.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==!0}var yk=["named",
"search","auto","auto-all"];function FC(n,e){let t=new Set(n.map(s=>IC(s,e)));return yk.find(s=>t.has(s))}function Ek(n,{
deciders:e},t){let s=e.map(({annotations:i})=>i.get(Xd)).find(i=>i==="keys"||i==="object")??t.granularity,r=n.length===0||
n.some(({keys:i})=>i===void 0);if(!(s==="object"||t.form==="env-vars"||r))return[...new Set(n.flatMap(({keys:i})=>i??[]))].
toSorted(Ie)}function PC(n,e){let t=Dk(n),s=n.stampDomain??"rollstamp.io";Sk([s,...n.oldStampDomain??[]],t);let r=n.reloadStrategy===
"env-vars"?"env-vars":n.stamp??"each";r==="env-vars"&&wk(n);for(let i of n.enable??[])throw new T(`--enable ${i}: there \
is no such addition in this version`);return{autoReloadAll:n.autoReloadAll??!1,granularity:n.granularity??"object",jobs:n.
jobs??"auto",kinds:[...Hl,...(n.workload??[]).map(Ik)],namespace:n.namespace===void 0||n.namespace===""?"default":n.namespace,
ignoredKind:bk(n.resourcesToIgnore??[]),ignoredWorkloadTypes:Ok(n.ignoredWorkloadTypes??[]),namespaces:n.namespaces??[],
namespacesToIgnore:n.namespacesToIgnore??[],namespaceSelector:_C("namespace-selector",n.namespaceSelector??[]),namespaceLabels:new Map(
(n.namespaceLabels??[]).map(Ak)),resourceLabelSelector:_C("resource-label-selector",n.resourceLabelSelector??[]),isArgoRollouts:n.
isArgoRollouts??!0,form:r,stampDomain:s,oldStampDomains:(n.oldStampDomain??[]).filter(i=>i!==s),hashKey:Nk(n.hashKey),rekey:n.
rekey??!1,missing:n.missing??"warn",expectMissing:n.expectMissing??[],pruneMissing:n.pruneMissing??!1,severity:Tk(n.severity??
{}),strict:n.strict??!1,keys:t,functionInput:e}}function bt(n,e){if(n==="")throw new T("an annotation key must not be em\
pty: leave the option out for the default");return n??e}function Dk(n){return{auto:bt(n.autoAnnotation,"reloader.stakate\
r.com/auto"),typedAuto:{ConfigMap:bt(n.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:bt(n.secretAutoAnnotation,
"secret.reloader.stakater.com/auto")},named:{ConfigMap:bt(n.configmapAnnotation,"configmap.reloader.stakater.com/reload"),
Secret:bt(n.secretAnnotation,"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:bt(n.configmapsExcludeAnnotation,
"configmaps.exclude.reloader.stakater.com/reload"),Secret:bt(n.secretsExcludeAnnotation,"secrets.exclude.reloader.stakat\
er.com/reload")},search:bt(n.autoSearchAnnotation,"reloader.stakater.com/search"),match:bt(n.searchMatchAnnotation,"relo\
ader.stakater.com/match"),ignore:bt(n.ignoreAnnotation,"reloader.stakater.com/ignore")}}var MC=243;function Sk(n,e){let t=[
e.auto,e.search,e.match,e.ignore,...Object.values(e.typedAuto),...Object.values(e.named),...Object.values(e.exclude)];for(let s of n){
if(s.length>MC||!gn(s))throw new T(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at m\
ost ${String(MC)} characters`);let r=t.find(i=>i.startsWith(`configmap.${s}/`)||i.startsWith(`secret.${s}/`)||i===`${s}/\
config-digest`);if(r!==void 0)throw new T(`the annotation key ${r} lies under the prefixes of the stamps (${s}): rename \
one of them`)}}function wk(n){let e=[["granularity",n.granularity==="keys"],["hash-key-file",n.hashKey!==void 0],["stamp\
 single",n.stamp==="single"],["stamp-domain",n.stampDomain!==void 0]].find(([,t])=>t);if(e!==void 0)throw new T(`--reloa\
d-strategy env-vars writes what Reloader would write, so it does not go with --${String(e[0])}: leave one of them out`)}
function bk(n){let e=new Set(n.map(t=>t.toLowerCase()));if(e.size!==0){if(e.size>1||!(e.has("configmaps")||e.has("secret\
s")))throw new T("--resources-to-ignore takes configMaps or secrets, one of them");return e.has("secrets")?"Secret":"Con\
figMap"}}function Ok(n){for(let e of n)if(e!=="jobs"&&e!=="cronjobs")throw new T("--ignored-workload-types takes jobs an\
d cronjobs");return n}function _C(n,e){if(e.length!==0)try{return Cd(e)}catch(t){throw t instanceof jt?new T(`--${n}: ${t.
message}`,{cause:t}):t}}function Ak(n){let[e="",...t]=n.split("="),s=t.join("="),r=new Map;for(let i of s===""?[]:s.split(
",")){let o=i.indexOf("=");if(o<1)throw new T("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=\
prod'");r.set(i.slice(0,o).trim(),i.slice(o+1).trim())}if(e===""||t.length===0)throw new T("--namespace-labels takes NS=\
key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,r]}var kk=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function Ik(n){let[,e="",t="",s=""]=kk.exec(n)??[];if(t==="")throw new T("--workload takes GROUP/KIND=path.to.template, \
e.g. apps.kruise.io/CloneSet=spec.template");if(e===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new T(`-\
-workload ${t}: a source, namespace or list has no pod template`);if(Hl.some(r=>r.group===e&&r.kind===t))throw new T(`--\
workload ${e}/${t}: the kind is built in`);return{group:e,kind:t,template:s.split(".")}}function Nk(n){if(n===void 0)return;
let e=typeof n=="string"?new TextEncoder().encode(n):n;if(e.length===0)throw new T("the hash key is empty: give a key, o\
r leave the option out");return e}function Fk(n){return n==="error"||n==="warning"||n==="info"||n==="off"}function Tk(n){
let e=new Map;for(let[t,s]of Object.entries(n)){if(!Object.hasOwn(ki,t))throw new T(`--severity ${t}: there is no such f\
inding; the codes are ${Object.keys(ki).join(", ")}`);if(!Fk(s))throw new T(`--severity ${t}=\u2026: takes error, warning, in\
fo or off`);e.set(t,s)}return e}function xn(n,e){if(e.length===0)return n;let t=[],s=0;for(let r of e.toSorted((i,o)=>i.start-o.start||i.end-o.end)){if(r.
start<s||r.end<r.start||r.end>n.length)throw new Error(`edits overlap or leave the text at offset ${String(r.start)}`);t.
push(n.slice(s,r.start),r.text),s=r.end}return t.push(n.slice(s)),t.join("")}var Es={text:"",start:0,end:0,at:0,column:0};function or(n,e){if(Es.text===n&&Es.start<=e&&e<=Es.end)return Es;let t=e===
0?0:n.lastIndexOf(`
`,e-1)+1,s=t===0&&n.startsWith("\uFEFF")?1:t,r=n.indexOf(`
`,e);return Es={text:n,start:s,end:r===-1?n.length:r,at:s,column:0},Es}function Me(n,e){return or(n,e).start}function Ze(n,e){
let{end:t}=or(n,e);return t<n.length&&t>e&&n.charAt(t-1)==="\r"?t-1:t}function Mn(n,e){return Math.min(or(n,e).end+1,n.length)}
function _n(n,e){let{start:t,end:s}=or(n,e),r=s<n.length?s:t-1;return r>0&&n.charAt(r-1)==="\r"?`\r
`:`
`}function We(n,e){let t=or(n,e);for(;t.at>e;t.at-=1)GC(n.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<e;t.at+=1)GC(n.charCodeAt(
t.at))||(t.column+=1);return t.column}function GC(n){return n>=56320&&n<=57343}function $e(n,e,t){for(let s=e;s<t;s+=1){
let r=n.charCodeAt(s);if(r!==32&&r!==9)return!1}return!0}function Ds(n,e){return $e(n,Me(n,e),e)}function yo(n,e){return n.
charAt(e)==="#"&&(e===0||/[ \t\r\n\uFEFF]/.test(n.charAt(e-1)))}function st(n,e){let t=e;for(;;){let s=n.charCodeAt(t);if(s===
32||s===9||s===10||s===13)t+=1;else if(s===35&&yo(n,t))t=Ze(n,t);else return t}}function ae(n,e){switch(e.type){case"ali\
as":return e.end;case"scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow&&Pn(n,e)?$C(n,e,"}"):HC(n,e);default:
return e.flow?$C(n,e,"]"):HC(n,e)}}function Pn(n,{contentStart:e,entries:t}){return n.charAt(e)==="{"&&t[0]?.key.start!==
e}function HC(n,e){if(e.type==="sequence")return Gn(n,e,e.items.length-1);let t=e.entries.at(-1);return t===void 0?e.contentStart:
Mt(n,t)}function $C(n,e,t){let s=e.type==="mapping"?e.entries.at(-1):void 0,r=e.contentStart+1;if(s!==void 0)r=Mt(n,s);else if(e.
type==="sequence")for(let i of e.items)r=Math.max(r,ae(n,i));for(r=st(n,r);n.charAt(r)!==t&&r<n.length;)r=st(n,r+1);return r+
1}function Ot(n,{key:e,value:t}){let s=ae(n,e);if(s===-1)return t.start===-1?-1:n.lastIndexOf(":",t.start);let r=st(n,s);
return n.charAt(r)===":"?r:-1}function Mt(n,e){let t=ae(n,e.value);if(t!==-1)return t;let s=Ot(n,e);return s===-1?ae(n,e.
key):s+1}function ft(n,e,t){let s=e.entries[t],r=s?.key.start??-1;if(r===-1)return s===void 0?-1:Ot(n,s);let i=e.entries[t-
1],o=i===void 0?e.contentStart:Mt(n,i);if(s?.key.type==="scalar"&&Uc(s.key))return st(n,o);let a=r-1;for(;a>o&&/[ \t\r\n]/.
test(n.charAt(a));)a-=1;return a>=o&&n.charAt(a)==="?"?a:r}function Uc({style:n}){return n==="literal"||n==="folded"}function Eo(n,e,t){
return t===0?e.contentStart:st(n,Gn(n,e,t-1))}function Gn(n,e,t){let s=e.items[t],r=s===void 0?-1:ae(n,s);return r!==-1?
r:t<0?e.contentStart:Eo(n,e,t)+1}function*Do(n,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:vk(n,e)});else if(e.type==="m\
apping")for(let{key:t,value:s}of e.entries)yield*Do(n,t),yield*Do(n,s);else if(e.type==="sequence")for(let t of e.items)
yield*Do(n,t)}function vk(n,e){let{end:t}=e;for(;t>e.contentStart&&/[ \t\r\n]/.test(n.charAt(t-1));)t-=1;return t}function Ss(n,{
start:e,end:t},s){let r=[],i=s.flatMap(l=>[...Do(n,l)]),o=l=>{let c=r.at(-1);c!==void 0&&$e(n,c.end,l.start)?r[r.length-
1]={start:c.start,end:l.end}:r.push(l)},a=0;for(let l=e;l<t;){for(;(i[a]?.end??1/0)<=l;)a+=1;let c=i[a];c?.start===l?(o(
c),l=c.end):/[ \t\r\n]/.test(n.charAt(l))?l+=1:yo(n,l)?l=Ze(n,l):(o({start:l,end:l+1}),l+=1)}return r}function ar(n,e){return e.
map(({start:t,end:s})=>{let r=Ds(n,t),i=Ze(n,s);if($e(n,s,i))return r?{start:Me(n,t),end:Mn(n,s),text:""}:{start:Lk(n,t),
end:s,text:""};let o=r||n.charAt(s-1)===","&&!yo(n,UC(n,s));return{start:t,end:o?UC(n,s):s,text:""}})}function Lk(n,e){let t=e;
for(;t>0&&$e(n,t-1,t);)t-=1;return t}function UC(n,e){let t=e;for(;t<n.length&&$e(n,t,t+1);)t+=1;return t}function dt(n,e,t){
let[s,...r]=e;return s===void 0?[]:[L(O({},s),{text:t}),...ar(n,r)]}function lr(n,e){let t=Ot(n,e),s=t===-1?ae(n,e.key):
t+1;return Ss(n,{start:s,end:Mt(n,e)},[e.value])}function cr(n,e,t){return Ss(n,{start:e,end:Mt(n,t)},[t.key,t.value])}function So(n,e){
let t=[],s=e.findIndex(({isGone:i})=>!i),r=e.findLastIndex(({isGone:i})=>!i);for(let[i,o]of e.entries()){if(!o.isGone)continue;
let a=KC(n,e[i-1]?.end),l=r>i,B=s!==-1&&s<i&&a!==void 0&&Ds(n,a.start),u=l&&!B?KC(n,o.end):a;t.push(...o.tokens,...u===void 0?
[]:[u])}return Rk(n,t)}function KC(n,e){let t=e===void 0?-1:st(n,e);return t!==-1&&n.charAt(t)===","?{start:t,end:t+1}:void 0}
function Rk(n,e){let t=[];for(let s of e.toSorted((r,i)=>r.start-i.start)){let r=t.at(-1);r!==void 0&&$e(n,r.end,s.start)?
t[t.length-1]={start:r.start,end:s.end}:t.push(s)}return t}function Yt(n,e,{edits:t,column:s}){let r=t,i;for(let o of e){let a=o.isGone&&i?.isGone===!1?Kc(i.node):void 0;a!==void 0&&
(r=xk(n,a,{edits:r,column:s})),i=o}for(let{node:o,isGone:a}of e)a&&o.start!==-1&&(r=_k(n,o,{edits:r,column:s}));return r}
function Kc(n){if(n===void 0||n.type==="alias")return;if(n.type==="scalar")return Uc(n)?n:void 0;if(n.flow)return;if(n.type===
"sequence")return Kc(n.items.at(-1));let e=n.entries.at(-1);return Kc(e?.value.start===-1?e.key:e?.value)}function xk(n,e,{
edits:t,column:s}){let r=n.slice(Me(n,e.contentStart-1),e.contentStart),i=/[|>][0-9]?\+/.test(r),o=[],a=new Map(t.map(l=>[
l.start,l]));for(let l=e.end;l<n.length;){let c=Mn(n,l),B=Ze(n,l),u=a.get(l);if(u!==void 0&&Mk(n,u))l=u.end;else if($e(n,
l,B))(i||qC(n.slice(l,B),s))&&o.push({start:l,end:c,text:""}),l=c;else return[...jC(n,l,{edits:t,column:s}),...o]}return[
...t,...o]}function Mk(n,e){return e.text===""&&(e.end===n.length||Me(n,e.end)===e.end)}function qC(n,e){return n.length>
e||n.includes("	")}function jC(n,e,{edits:t,column:s}){let r=/^[ \t]*/.exec(n.slice(e,Ze(n,e)))?.[0]??"";if(!qC(r,s))return t;
let i={start:e,end:e+r.length,text:" ".repeat(s)};if(n.charAt(i.end)==="#")return[...t,i];let o=t.find(a=>a.start===i.end&&
a.text===""&&n.charAt(a.end)==="#");return o===void 0?t:[...t.filter(a=>a!==o),L(O({},i),{end:o.end})]}function _k(n,e,{
edits:t,column:s}){let r=ae(n,e);if(!n.slice(e.start,r).includes("	"))return t;let i=[],o=t;for(let a=Mn(n,e.start);a<r;a=
Mn(n,a)){let l=Ze(n,a);o.some(B=>B.start<=a&&B.end>a)||!/^ *\t/.test(n.slice(a,l))||($e(n,a,l)?i.push({start:a,end:Mn(n,
a),text:""}):o=jC(n,a,{edits:o,column:s}))}return[...o,...i]}function wo(n,e,{changes:t,layout:s}){let{add:r,before:i=0,update:o,remove:a}=t,l=[];for(let[d,p]of o)l.push(...dt(n,lr(
n,d),bo(p)));let[c]=e.entries,B=ft(n,e,0),u=r.length>0&&c!==void 0&&a.has(c)?c:void 0;if(r.length>0){let{lines:d,separator:p}=Hk(
n,r,{mapping:e,layout:s});if(u===void 0){let h=ft(n,e,i),g=d.map(y=>y+p).join("");l.push(...Pk(n,e,{start:h,end:h,text:g}))}else
l.push(...dt(n,cr(n,B,u),d.join(p)))}for(let d of ar(n,Gk(n,e,{remove:a,reuse:u})))l.push(d);if(e.flow||a.size===0)return l;
let f=e.entries.map(d=>({node:d.value.start===-1?d.key:d.value,isGone:a.has(d)}));return Yt(n,f,{edits:l,column:We(n,B)})}
function Pk(n,e,t){if(!e.flow||Pn(n,e))return[t];let s=ae(n,e),r=n.charAt(s-1)===":"?" }":"}";return[L(O({},t),{text:`{${t.
text}`}),{start:s,end:s,text:r}]}function Gk(n,e,{remove:t,reuse:s}){let r=e.entries.map((i,o)=>{let a=t.has(i)&&i!==s,l=a?
cr(n,ft(n,e,o),i):[];return{end:e.flow?Mt(n,i):0,isGone:a,tokens:l}});return e.flow?So(n,r):r.flatMap(({tokens:i})=>i)}function bo(n){
return`"${n}"`}function Hk(n,e,{mapping:t,layout:s}){let r=ft(n,t,0),i=_n(n,r),o=" ".repeat(We(n,r));if(!t.flow)return{lines:e.
map(f=>Oo(f,o,s).join(i).slice(o.length)),separator:i+o};let a=Ao(n,t,s),l=n.slice(Me(n,r),r),c=a.isPretty?`,${i}${l}`:a.
isCompact?",":", ";return{lines:e.map(u=>VC(u,L(O({},a),{indent:l,lineBreak:i}))),separator:c}}function Oo({key:n,value:e,
plain:t},s,r){if(typeof e=="string")return[`${s}${n}: ${t===!0?e:bo(e)}`];let i="entries"in e?r.step:r.dashStep;return[`${s}${n}\
:`,...WC(e,s+" ".repeat(i),r)]}function WC(n,e,t){return"entries"in n?n.entries.flatMap(s=>Oo(s,e,t)):n.items.flatMap(s=>qc(
s,e,t))}function qc(n,e,t){let s=`${e}  `;return n.flatMap(i=>Oo(i,s,t)).map((i,o)=>o===0?`${e}- ${i.slice(s.length)}`:i)}
function Ao(n,e,t){let s=t.flowStep,[r]=e.entries;if(r===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,
step:s};let i=Ot(n,r),o=e.flow&&i!==-1&&!/[ \t\r\n]/.test(n.charAt(i+1));return{isPretty:e.flow&&Ds(n,ft(n,e,0)),isCompact:o,
isPadded:e.flow&&$e(n,e.contentStart+1,e.contentStart+2),quotesKeys:o||r.key.type==="scalar"&&r.key.style==="double",step:s}}
function VC({key:n,value:e,plain:t},s){let r=s.quotesKeys?bo(n):n,i=t===!0&&!s.quotesKeys&&typeof e=="string";return`${r}\
:${s.isCompact?"":" "}${i?e:Br(e,s)}`}function Br(n,e){if(typeof n=="string")return bo(n);let t=L(O({},e),{indent:e.indent+
e.step}),s=e.isPadded&&!e.isPretty?" ":"",[r,i]="entries"in n?[`{${s}`,`${s}}`]:["[","]"],o="entries"in n?n.entries.map(
l=>VC(l,t)):n.items.map(l=>Br({entries:l},t));if(!e.isPretty)return r+o.join(e.isCompact?",":", ")+i;let a=`,${e.lineBreak}${t.
indent}`;return`${r}${e.lineBreak}${t.indent}${o.join(a)}${e.lineBreak}${e.indent}${i}`}function YC(n,{mapping:e,entry:t},{
value:s,layout:r}){let i=Ot(n,t),o=lr(n,t),a=We(n,t.key.start),l=_n(n,t.key.start);if(!e.flow&&i!==-1&&!JC(t.value)){let d=Mt(
n,t);if(Ze(n,ae(n,t.key))===Ze(n,d)){let[,...h]=Oo({key:"",value:s}," ".repeat(a),r);return $k(n,{colon:i,end:d,added:l+
h.join(l)})}let p=Uk(n,o[0]?.start);if(p>a){let h=WC(s," ".repeat(p),r),g=dt(n,o,h.join(l).slice(p));return Yt(n,[{node:t.
value,isGone:!0}],{edits:g,column:p})}}let c=/^[ \t]*/.exec(n.slice(Me(n,t.key.start)))?.[0]??"",B=Ao(n,e,r),u=Br(s,L(O(
{},B),{indent:c,lineBreak:l}));if(!e.flow&&i===-1){let d=" ".repeat(We(n,ft(n,e,e.entries.indexOf(t))));return[jc(n,ae(n,
t.key),[`${d}: ${u}`])]}if(t.value.type==="mapping"&&JC(t.value))return[{start:t.value.contentStart,end:ae(n,t.value),text:u}];
if(o.length>0){let d=dt(n,o,u);return e.flow?d:Yt(n,[{node:t.value,isGone:!0}],{edits:d,column:a})}let f=i===-1?ae(n,t.key):
i+1;return[{start:f,end:f,text:`${i===-1?":":""}${B.isCompact?"":" "}${u}`}]}function $k(n,{colon:e,end:t,added:s}){let r=Ze(
n,t),i={start:r,end:r,text:s};return t===e+1?[i]:$e(n,t,r)?[{start:e+1,end:r,text:s}]:[{start:e+1,end:t,text:""},i]}function Uk(n,e){
if(e===void 0)return-1;let t=n.slice(Me(n,e),e);return/^ *$/.test(t)?t.length:-1}function jc(n,e,t){let s=_n(n,e),r=e>0&&
n.charAt(e-1)===`
`,i=r?e:Ze(n,e),o=t.map(a=>r?a+s:s+a);return{start:i,end:i,text:o.join("")}}function JC(n){return n.start!==n.contentStart}
function ko(n,e,t=2){let s=e.flow?ft(n,e,0):e.contentStart;for(let{value:r}of e.entries){if(r.type!=="mapping"||r.entries.
length===0)continue;let i=ft(n,r,0),o=We(n,i)-We(n,s);if(o<=0||!Ds(n,i))continue;let[a,l]=[s,i].map(B=>n.slice(Me(n,B),B)),
c=a!==void 0&&l?.startsWith(a)===!0;return{step:o,flowStep:c?l.slice(a.length):" ".repeat(o),dashStep:t}}return{step:2,flowStep:"\
  ",dashStep:t}}var Hn=["metadata","annotations"];function zC(n,e){if(e.length===0)return{edits:[]};let{text:t}=n.doc.file,s=Jk(n,e);if(s!==
void 0)return{obstacle:s};let r=ko(t,n.at.node),i=M(n.at,Hn[0]),o=M(i,Hn[1]),a=o?.node.type==="mapping"?qe(o.node):void 0,
l=e.flatMap(({key:c,value:B})=>B===void 0||a?.has(c)===!0?[]:[{key:c,value:B}]);if(o?.node.type==="mapping"&&o.node.entries.
length>0){let{node:c}=o,{update:B,remove:u}=Kk(c,e),f={add:l,update:B,remove:u},d=l.length===0&&c.entries.every(h=>f.remove.
has(h)),p=QC(c,f.remove);return p!==void 0?{obstacle:p}:d?qk(t,n.at.node,r):{edits:wo(t,c,{changes:f,layout:r})}}return{
edits:jk(t,{at:n.at,metadata:i,added:l,layout:r})}}function Kk(n,e){let t=new Map,s=new Set,r=new Map(n.entries.map(i=>[
i.name,i]));for(let{key:i,value:o}of e){let a=r.get(i);a!==void 0&&(o===void 0?s.add(a):t.set(a,o))}return{update:t,remove:s}}
function qk(n,e,t){let s=Qe(e,Hn[0]),r=s?.value;if(s===void 0||r?.type!=="mapping")return{edits:[]};let i=Qe(r,Hn[1]),o=r.
entries.every(c=>c===i),[a,l]=o?[e,s]:[r,i];return l===void 0?{edits:[]}:Jc(n,a,{entry:l,layout:t})}function Jc(n,e,{entry:t,
layout:s}){let r=QC(e,[t]);if(r!==void 0)return{obstacle:r};if(e.entries.length===1&&!(e.flow&&Pn(n,e))){let o=ft(n,e,0),
a=dt(n,cr(n,o,t),"{}"),l={node:t.value,isGone:!0};return{edits:Yt(n,[l],{edits:a,column:We(n,o)})}}return{edits:wo(n,e,{
changes:{add:[],update:new Map,remove:new Set([t])},layout:s})}}function QC(n,e){let t=Ad(n);for(let{key:s,name:r}of e)if(r!==
void 0&&t.has(r))return{type:"shared",offset:s.start}}function jk(n,{at:e,metadata:t,added:s,layout:r}){let i={key:Hn[1],
value:{entries:s}};return t?.node.type==="mapping"&&t.node.entries.length>0?Io(n,t.node,{entry:i,layout:r}):Io(n,e.node,
{entry:{key:Hn[0],value:{entries:[i]}},layout:r})}function Io(n,e,{entry:t,layout:s,before:r=0}){let i=Qe(e,t.key);if(i!==
void 0)return YC(n,{mapping:e,entry:i},{value:t.value,layout:s});let o={add:[t],before:e.entries.length>r?r:0,update:new Map,
remove:new Set};return wo(n,e,{changes:o,layout:s})}function Jk(n,e){if(n.duplicate!==void 0)return{type:"duplicate",offset:n.
duplicate};let t=n.at;for(let s of Hn){let r=ur(t,[s]);if(r!==void 0)return r;let i=M(t,s);if(i!==void 0&&i.node.type!==
"mapping"&&!Bt(i))return{type:"invalid",offset:i.node.start,field:s==="metadata"?s:`metadata.${s}`};t=i}return ur(t,e.map(
({key:s})=>s))}function ur(n,e){if(n===void 0)return;let{node:t,shared:s}=n;if(s)return{type:"shared",offset:t.start};if(t.
type!=="mapping")return;let r=No(n,e);if(r!==void 0)return r;if(!t.merges&&!Wk(t))return;let i=qe(t);for(let o of e){let a=i.
get(o);if(a===void 0)continue;if(a.merged||a.entry.key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.
key.start}}}function No(n,e){if(n?.node.type!=="mapping"||n.node.duplicates===void 0)return;let t=new Set(e),s=n.node.duplicates.
find(({name:r})=>r!==void 0&&t.has(r));return s&&{type:"duplicate",offset:s.key.start}}function Wk(n){return n.entries.some(
({key:e,value:t})=>e.aliased||t.aliased)}var Vk=/^[0-9a-f]{40}$/;function Fo(n,e){return ye(M(M(n,"spec"),e))}function XC(n){return["containers","initContainers"].
flatMap(e=>Fo(n,e).flatMap((t,s)=>ye(M(t,"env")).flatMap((r,i)=>{let o=Y(M(r,"name"))??"",a=qd(o),l=Y(M(r,"value"))??"";
return a===void 0||!Vk.test(l)||M(r,"valueFrom")!==void 0?[]:[{kind:a,name:o,value:l,list:e,container:s,index:i}]})))}function ZC(n){
let e=new Map;return({name:t,container:s})=>{let r=e.get(s);if(r!==void 0)return r.get(t);let i=ye(M(Fo(n,"containers")[s],
"env")),o=new Map(i.map(a=>[Y(M(a,"name")),a]));return e.set(s,o),o.get(t)}}function em(n,e,t){let{text:s}=n.doc.file,r=[];for(let i of e){let o=Fo(n.at,i.list)[i.container];if(o?.node.type!=="map\
ping")continue;let a=zk(n,i.list)??Qk(o,i);if(a!==void 0)return{obstacle:a};let l=L(O({},ko(s,n.at.node)),{dashStep:Yk(s,
n.at)}),c=Xk(s,o.node,{change:i,side:t,layout:l});if("obstacle"in c)return c;for(let B of c.edits)r.push(B)}return{edits:r}}
function Yk(n,e){let t=M(e,"spec")?.node,s=t?.type==="mapping"?Qe(t,"containers"):void 0;return s?.value.type!=="sequenc\
e"||s.value.flow?2:Math.max(0,We(n,s.value.contentStart)-We(n,s.key.start))}function zk({at:n,duplicate:e},t){return e!==
void 0?{type:"duplicate",offset:e}:No(n,["spec"])??No(M(n,"spec"),[t])}function Qk(n,e){let t=ur(n,["env"]);if(t!==void 0)
return t;let s=M(n,"env");if(s?.shared===!0)return{type:"shared",offset:s.node.start};if(!(s===void 0||Bt(s))){if(s.node.
type!=="sequence")return{type:"invalid",offset:s.node.start,field:"env"};for(let r of[...e.update.keys(),...e.remove]){let i=s.
node.items[r];if(i===void 0)continue;if(i.type!=="mapping"||i.aliased)return{type:"shared",offset:i.start};let a=ur({node:i,
shared:!1},["name","value"]);if(a!==void 0)return a}}}function Xk(n,e,{change:t,side:s,layout:r}){let i=t.add.map(({name:l,
value:c})=>[{key:"name",value:l,plain:!0},{key:"value",value:c}]),o=Qe(e,"env"),a=o?.value;return o===void 0||a?.type!==
"sequence"||a.items.length===0?i.length===0?{edits:[]}:{edits:Io(n,e,{entry:{key:"env",value:{items:i}},layout:r,before:1})}:
i.length===0&&a.items.every((l,c)=>t.remove.has(c))?Jc(n,e,{entry:o,layout:r}):{edits:Zk(n,a,{change:t,added:i,side:s,layout:r})}}
function Zk(n,e,{change:t,added:s,side:r,layout:i}){let o=[];for(let[f,d]of t.update){let p=e.items[f],h=p?.type==="mapp\
ing"?Qe(p,"value"):void 0;h!==void 0&&o.push(...dt(n,lr(n,h),`"${d}"`))}let a=r==="first"?0:e.items.length-1,l=s.length>
0&&t.remove.has(a)?a:void 0;s.length>0&&o.push(...(e.flow?tI:eI)(n,e,{added:s,side:r,layout:i,reuse:l}));let c=e.items.map(
(f,d)=>{let p=t.remove.has(d)&&d!==l,h=Gn(n,e,d),g=e.flow?f.start:p?Eo(n,e,d):0;return{end:h,isGone:p,tokens:p?Ss(n,{start:g,
end:h},[f]):[]}}),B=e.flow?So(n,c):c.flatMap(f=>f.tokens);for(let f of ar(n,B))o.push(f);if(e.flow||t.remove.size===0)return o;
let u=e.items.map((f,d)=>({node:f,isGone:t.remove.has(d)}));return Yt(n,u,{edits:o,column:We(n,e.contentStart)})}function eI(n,e,{
added:t,side:s,layout:r,reuse:i}){let o=" ".repeat(We(n,e.contentStart)),a=_n(n,e.contentStart),l=t.map(c=>qc(c,o,r).join(
a));if(i!==void 0){let c=Eo(n,e,i),B=e.items[i],u=Ss(n,{start:c,end:Gn(n,e,i)},B===void 0?[]:[B]);return dt(n,u,l.join(a).
slice(o.length))}if(s==="first"){let c=e.contentStart,B=l.map(u=>`${u.slice(o.length)}${a}${o}`).join("");return[{start:c,
end:c,text:B}]}return[jc(n,Gn(n,e,e.items.length-1),l)]}function tI(n,e,{added:t,side:s,layout:r,reuse:i}){let[o]=e.items;
if(o===void 0)return[];let a=st(n,e.contentStart+1),l=o.type==="mapping"&&Pn(n,o)?Ao(n,o,r):void 0,c=n.slice(Me(n,a),a),
B=$e(c,0,c.length),u={isPretty:l?.isPretty??!1,isCompact:l?.isCompact??!1,isPadded:l?.isPadded??!1,quotesKeys:l?.quotesKeys??
!1,step:r.flowStep,indent:/^[ \t]*/.exec(c)?.[0]??"",lineBreak:_n(n,a)},f=B?`,${u.lineBreak}${c}`:u.isCompact?",":", ",d=t.
map(g=>Br({entries:g},u));if(i!==void 0){let g=e.items[i];if(g===void 0)return[];let y=Ss(n,{start:g.start,end:ae(n,g)},
[g]);return dt(n,y,d.join(f))}if(s==="first")return[{start:a,end:a,text:d.map(g=>g+f).join("")}];let p=Gn(n,e,e.items.length-
1),h=n.charAt(p-1)===":"?" ":"";return[{start:p,end:p,text:h+d.map(g=>f+g).join("")}]}function Wc(n,e){let t=n.isNamed||n.references.length>0;return n.rule!==void 0&&t&&!e.pruneMissing}function To(n,e){switch(n.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${n.reason}`};default:return Wc(n,e)?{type:"kept"}:n.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:n.rule===void 0?"removed: opt-out":"removed: missing"}}}function Vc(n,{selection:e,
settings:t,isCheck:s,drafts:r,place:i}){return!n.startsWith(Jt)||t.hashKey!==void 0||t.rekey?!1:(r.push(G.hashKeyMissing(
i,e.workload.id,s)),!0)}import{hash as nI}from"node:crypto";var sI=63,rI=46,iI=16,tm={ConfigMap:"configmap",Secret:"secret"};function nm(n,e,t){
return`${tm[n]}.${t}/${vo(e)}`}function Yc(n){return`${n}/config-digest`}function vo(n){return n.length<=sI?n:`${n.slice(
0,rI)}.${nI("sha256",n,"hex").slice(0,iI)}`}function Lo(n,e){if(n===Yc(e))return"single";for(let t of["ConfigMap","Secre\
t"]){let s=`${tm[t]}.${e}/`;if(n.startsWith(s))return{kind:t,short:n.slice(s.length)}}}function sm(n,{context:e,drafts:t}){let{settings:s,digests:r,isCheck:i}=e,o=new Map(s.form==="env-vars"?[]:Dt(n).map(u=>[
ve(u.source.id),r.of(u.source,u.keys)])),a=oI(n,{settings:s,known:o}),l={selection:n,settings:s,isCheck:i,drafts:t,changes:[],
states:new Map,isLocked:!1,isSingleLocked:!1,wanted:a,longNames:BI(n)},c=[s.stampDomain,...s.oldStampDomains];for(let[u,
f]of aI(n,c))lI(u,{work:l,place:f,domains:c});for(let[u,{value:f,source:d}]of[...a].toSorted(([p],[h])=>Ie(p,h)))l.isSingleLocked||
l.isLocked&&d?.kind!=="ConfigMap"||(fr(l,d,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"\
added",source:d}));return{changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:o,
isLocked:l.isLocked}}function oI(n,{settings:e,known:t}){if(t.size===0)return new Map;if(e.form==="single"){let s=Dt(n).
map(({source:{id:r}})=>[`${r.kind.toLowerCase()}/${r.name}`,t.get(ve(r))??""]);return new Map([[Yc(e.stampDomain),{value:Vd(
s),source:void 0}]])}return new Map(Dt(n).map(({source:{id:s}})=>[nm(s.kind,s.name,e.stampDomain),{value:t.get(ve(s))??"",
source:s}]))}function aI({template:n},e){let t=r=>e.some(i=>Lo(r,i)!==void 0);if(![...n.annotations.keys()].some(t))return[];
let s=M(M(n.at,"metadata"),"annotations")?.node;return s?.type!=="mapping"?[]:[...qe(s)].filter(([r])=>t(r)).map(([r,{entry:i}])=>[
r,{file:n.doc.file,offset:i.key.start}])}function lI(n,{work:e,place:t,domains:s}){let{selection:r,settings:i,drafts:o}=e,
a=r.template.annotations.get(n)??"",l=s.find(d=>Lo(n,d)!==void 0)??i.stampDomain,c=Lo(n,l);if(c===void 0)return;let B=l===
i.stampDomain;if(!Wd.test(a)){if(!B)return;let d=e.wanted.get(n);d!==void 0&&fr(e,d.source,"foreign"),e.wanted.delete(n),
o.push(G.stampForeign(t,r.workload.id,n));return}let u={selection:r,settings:i,isCheck:e.isCheck,drafts:o,place:t},f={key:n,
value:a,place:t,lock:u};c==="single"?fI(f,e):uI(L(O({},f),{kind:c.kind,name:cI(e,c)}),e)}function cI({selection:n,longNames:e},{
kind:t,short:s}){return/^.{46}\.[0-9a-f]{16}$/.test(s)?e.get(s)??n.nameBehind(t,s,vo)??s:s}function BI({verdicts:n}){let e=n.
map(t=>("source"in t?t.source.id:t.id).name);return new Map(e.map(t=>[vo(t),t]).filter(([t,s])=>t!==s))}function uI(n,e){
let{key:t,value:s,kind:r,name:i}=n,o={kind:r,name:i},a=e.selection.judge(r,i),l=To(a,e.settings);if(l.type!=="leave")if(l.
type==="kept")fr(e,o,"kept"),e.drafts.push(G.stampKept(n.place,e.selection.workload.id,o));else if(l.type==="remove"){if(a.
type==="refused"&&a.reason==="renamed"){let c={key:t,source:a.source.id};e.drafts.push(G.stampedInBase(n.place,e.selection.
workload.id,c))}zc(e,{key:t,reason:l.reason,source:o})}else r==="Secret"&&Vc(s,n.lock)?rm(e,o):im({key:t,value:s,source:o},
e)}function fI({key:n,value:e,lock:t,place:s},r){let{selection:i,settings:o}=r,a=Dt(i),l=i.verdicts.filter(d=>d.type==="\
missing"&&Wc(d,o)),[c]=l;if((a.some(({source:d})=>d.id.kind==="Secret")||l.some(d=>d.type==="missing"&&d.id.kind==="Secr\
et"))&&Vc(e,t)){rm(r,void 0);return}if(r.wanted.has(n)){im({key:n,value:e,source:void 0},r);return}if(i.verdicts.some(({
type:d})=>d==="out-of-scope"))return;let u=ss.some(d=>i.judge(d,"").type==="out-of-scope");if(a.length===0&&u)return;if(a.
length===0&&c?.type==="missing"){r.drafts.push(G.stampKept(s,i.workload.id,c.id));return}let f=a.length===0?dI(i):"form";
zc(r,{key:n,reason:f,source:void 0})}function rm(n,e){n.isLocked=!0,n.isSingleLocked||=e===void 0,fr(n,e,"blocked")}function dI(n){
let e=n.verdicts.find(t=>t.type==="refused");return e?.type==="refused"?`removed: ${e.reason}`:"removed: opt-out"}function im({
key:n,value:e,source:t},s){let r=s.wanted.get(n);if(r===void 0){zc(s,{key:n,reason:"form",source:t});return}if(s.wanted.
delete(n),fr(s,t,r.value===e?"fresh":"stale"),r.value===e)return;let i=r.value.startsWith(Jt)===e.startsWith(Jt)?"conten\
t":"key";s.changes.push({action:"update",form:"annotation",key:n,value:r.value,reason:i,source:t})}function zc(n,{key:e,
reason:t,source:s}){n.changes.push({action:"remove",form:"annotation",key:e,value:void 0,reason:t,source:s})}function fr(n,e,t){
if(e===void 0)for(let{source:s}of Dt(n.selection))n.states.set(ve(s.id),t);else n.states.set(ve(e),t)}var om={changes:[],states:new Map,digests:new Map,edits:[]};function am(n,{context:e,drafts:t}){let{settings:s,digests:r}=e,
o=s.form==="env-vars"?hI(n,{digests:r,drafts:t}):new Map,a=new Map([...o.values()].map(({source:u,value:f})=>[ve(u),f])),
l=XC(n.template.at),c={selection:n,settings:s,wanted:o,drafts:t,changes:[],states:new Map,buckets:new Map,verdicts:l.length===
0?new Map:yI(n)};for(let u of l.toReversed())CI(u,c);let B=ZC(n.template.at);for(let u of[...o.values()].toSorted((f,d)=>Ie(
f.name,d.name))){let f=B(u);if(f!==void 0){let d={file:n.template.doc.file,offset:f.node.start};t.push(G.variableForeign(
d,n.workload.id,u.name)),c.states.set(ve(u.source),"foreign");continue}c.states.set(ve(u.source),"absent"),Qc(c,{list:"c\
ontainers",container:u.container}).add.push(u),c.changes.push({action:"add",form:"env-var",key:u.name,value:u.value,reason:"\
added",source:u.source})}return{changes:c.changes,states:c.states,digests:a,edits:DI(c.buckets)}}function hI(n,{digests:e,
drafts:t}){let s=new Map,{workload:r}=n;for(let i of Dt(n)){let{id:o}=i.source,a=Ys(o.kind,o.name),l=s.get(a);if(l!==void 0){
let c=[l.source.name,o.name];t.push(G.envCollision(r.place,r.id,{variable:a,names:c}))}s.set(a,{name:a,value:e.reloader(
i.source),container:pI(i),source:o})}return s}function pI({references:n}){for(let e of["volume","env"]){let t=n.filter(r=>r.
via===e),s=t.flatMap(r=>r.containers);if(t.length>0)return s.length===0?0:s.reduce((r,i)=>Math.min(r,i))}return 0}function CI(n,e){
let{selection:t,settings:s,wanted:r}=e,i=r.get(n.name);if(i!==void 0&&n.list==="containers"&&n.container===i.container){
r.delete(n.name);let B=i.value===n.value;if(e.states.set(ve(i.source),B?"fresh":"stale"),B)return;Qc(e,n).update.set(n.index,
i.value),e.changes.push({action:"update",form:"env-var",key:n.name,value:i.value,reason:"content",source:i.source});return}
let o=mI(n,e),a=o===void 0?void 0:"source"in o?o.source.id:o.id,l=o===void 0?EI(n,t):To(o,s);if(l.type==="leave")return;
if(l.type==="kept"&&a!==void 0){e.states.set(ve(a),"kept");let{file:B}=t.template.doc;e.drafts.push(G.stampKept({file:B,
offset:t.workload.place.offset},t.workload.id,a));return}let c=l.type==="remove"?l.reason:"form";Qc(e,n).remove.add(n.index),
e.changes.push({action:"remove",form:"env-var",key:n.name,value:void 0,reason:c,source:a})}function mI({kind:n,name:e},{
selection:t,verdicts:s}){let r=s.get(e);if(r!==void 0)return r;let i=t.nameBehind(n,e,gI[n]);return i===void 0?void 0:t.
judge(n,i)}var gI={ConfigMap:n=>Ys("ConfigMap",n),Secret:n=>Ys("Secret",n)};function yI({verdicts:n}){return new Map(n.toReversed().
map(e=>{let{kind:t,name:s}="source"in e?e.source.id:e.id;return[Ys(t,s),e]}))}function EI({kind:n},e){return e.judge(n,"").
type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function Qc(n,{list:e,container:t}){let s=`${e}\
/${String(t)}`,r=n.buckets.get(s)??{add:[],update:new Map,remove:new Set};return n.buckets.set(s,r),r}function DI(n){return[
...n].map(([e,t])=>{let[s,r]=e.split("/");return L(O({},t),{list:s==="containers"?"containers":"initContainers",container:Number(
r)})})}function lm(n){let e=[],t={context:n,drafts:e};return{plan:s=>SI(s,t),drafts:e}}function SI(n,{context:e,drafts:t}){if(n.
outOfScope!==void 0)return{selection:n,changes:[],edits:[],states:new Map,digests:new Map};let s=sm(n,{context:e,drafts:t}),
r=s.isLocked?om:am(n,{context:e,drafts:t}),i=wI([...s.changes,...r.changes]),a=[zC(n.template,s.changes),em(n.template,r.
edits,n.workload.type.isRollout===!0?"last":"first")].flatMap(l=>bI(n,l,t));return OI(n,s.changes,t),{selection:n,changes:i,
edits:a.toSorted((l,c)=>l.start-c.start||l.end-c.end),states:new Map([...s.states,...r.states]),digests:new Map([...s.digests,
...r.digests])}}function wI(n){if(!n.some(({reason:t})=>t==="form"))return n;let e="form";return n.map(t=>t.reason==="ad\
ded"?L(O({},t),{reason:e}):t)}function bI({workload:n,template:e},t,s){if("edits"in t)return t.edits;let{obstacle:r}=t,{
file:i}=e.doc,o={file:i,offset:r.offset>=0?r.offset:e.at.node.start};return r.type==="shared"?s.push(G.aliasShared(o,n.id)):
r.type==="duplicate"?s.push(G.duplicateKey(o,!0)):s.push(G.templateInvalid(o,n.id,r.field)),[]}function OI({workload:n,template:e},t,s){
if(t.length===0)return;let r=new Map(e.annotations);for(let{key:o,value:a}of t)a===void 0?r.delete(o):r.set(o,a);let i=0;
for(let[o,a]of r)i+=Buffer.byteLength(o)+Buffer.byteLength(a);i>z.annotations&&s.push(G.annotationsTooLarge(n.place,n.id,
i))}function $n(n,e,t){let s=PC(e,t.functionInput);AI(n);let r=t.parsed??ps(n,Ld(s)),i=Rd(r,s),o=vp(i,s),a=TC(i,o,s),l=zd(s.
hashKey),c=lm({settings:s,digests:l,isCheck:t.isCheck}),B=th({catalog:i,scope:o},{settings:s,digests:l}),u=new Map(n.map(
h=>[h,[]]));for(let h of a){let g=c.plan(h);B.see(h);let y=u.get(h.template.doc.file);for(let D of g.edits)y?.push(D);t.
onPlan?.(g)}let f={drafts:B.end()},d=[r,i,o,c,l,f],p=[...t.drafts??[],...d.flatMap(h=>h.drafts)];return{files:n.map(h=>kI(
h,u.get(h)??[])),findings:Qd(p,n,s),documents:r.documents}}function AI(n){let e=0;for(let{path:t,text:s}of n)if(e+=s.length,
e>z.input)throw new J("limit","the input is larger than 256 MiB: stamp it in several sets",{path:t})}function kI({path:n,
text:e},t){return{path:n,text:xn(e,t),edits:t}}function ht(n){let{selection:e,changes:t}=n,{workload:s,outOfScope:r}=e,{file:i,offset:o}=s.place;return L(O(O({kind:s.id.
kind,namespace:s.id.namespace,name:s.id.name,path:i.path},me(i,o)),r===void 0?{}:{outOfScope:r}),{sources:e.verdicts.map(
a=>FI(a,n)),changes:t.map(({action:a,key:l,reason:c,source:B})=>O({action:a,key:l,reason:c},B===void 0?{}:{source:{kind:B.
kind,name:B.name}}))})}var II={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreign",blocked:"locke\
d"},NI={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-out":"the workload \
has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods already",renamed:"\
it has another name by now"};function FI(n,{selection:e,states:t,digests:s}){let r="source"in n?n.source.id:n.id,i=ve(r),
o=t.get(i),a=o===void 0?"none":II[o],l={kind:r.kind,name:r.name,references:TI(r,e)},c="rule"in n&&n.rule!==void 0?{rule:n.
rule}:{};if(e.outOfScope!==void 0&&n.type!=="refused")return L(O(O({},l),c),{stamp:"out of scope",why:e.outOfScope});switch(n.
type){case"selected":{let B=o==="blocked"?void 0:s.get(i);return L(O(O(O({},l),c),B===void 0?{}:{digest:B}),{stamp:a})}case"\
refused":return L(O({},l),{stamp:a,why:NI[n.reason]});case"out-of-scope":return L(O({},l),{stamp:"out of scope",why:n.why});case"\
ambiguous":return L(O({},l),{stamp:a,why:"kustomize could put several names there"});default:return L(O(O({},l),c),{stamp:a,
why:"the source is not in this set"})}}function TI({kind:n,name:e},{template:t}){let{file:s}=t.doc;return(vI(t).get(ve({
kind:n,name:e}))??[]).map(({path:i,offset:o})=>O({field:i,path:s.path},me(s,o)))}var cm=new WeakMap;function vI(n){let e=cm.
get(n);if(e!==void 0)return e;let t=new Map;for(let s of n.references){let r=ve(s),i=t.get(r);i===void 0?t.set(r,[s]):i.
push(s)}return cm.set(n,t),t}function Xc({selection:n}){if(n.outOfScope!==void 0&&n.outOfScope!==ns)return[];let{workload:e}=n;
return n.verdicts.filter(s=>s.type==="missing").flatMap(({id:s,rule:r})=>{if(r===void 0)return[];let{line:i}=me(e.place.
file,e.place.offset),{kind:o,name:a}=s;return[{workload:e.id,source:{kind:o,name:a},rule:r,path:e.place.file.path,line:i}]})}function _t(n){return n.some(({severity:e})=>e==="error")}var LI={add:"added",update:"changed",remove:"removed"};function RI({action:n,key:e,reason:t,source:s}){let r=P(s===void 0?
e:`${s.kind.toLowerCase()} ${s.name}`);return t==="added"||t.startsWith("removed")?`${r} ${t}`:`${r} ${LI[n]} [${t}]`}function dr({
changes:n}){return n.map(RI).join(", ")}function Zc({kind:n,namespace:e,name:t}){return[n,e,t].map(P).join("/")}function eB(n){
return`${Zc(n)}: ${dr(n)}`}function Bm(n){let{path:e,line:t,column:s}=n;return{code:"stale",severity:"error",message:`th\
e stamps are stale: ${eB(n)}; run rollstamp stamp --in-place`,path:e,line:t,column:s}}var xI="<redacted>",MI=new Set(["data","binaryData","stringData"]),_I=new Set(["annotations"]),PI=new Set(["metadata"]);
function um(n,e){let{text:t}=n,s={text:t,spans:[],seen:new Set};for(let{file:r,root:i}of e)if(r===n)for(let o of fm(i,"")){
let a=zt(o,MI),l=zt(o,PI).flatMap(({value:c})=>zt(c,_I));for(let c of[...a,...l])$I(c,s)}return qI(s.spans).flatMap(({start:r,
end:i})=>{let o=t.slice(r,i),a=o.replace(/[^\s,][^\r\n]*/g,xI);return a===o?[]:[{start:r,end:i,text:a}]})}var GI=new Set(
["kind"]),HI=new Set(["items"]);function*fm(n,e){let t=zt(n,GI).map(({value:i})=>dm(i)),s=t.find(i=>i==="ConfigMap"||i===
"Secret")??t.at(-1)??e;(s==="ConfigMap"||s==="Secret")&&(yield n);let r=s.endsWith("List")?s.slice(0,-4):"";for(let{value:i}of zt(
n,HI))for(let o of hm(i))yield*fm(o,r)}function dm(n){return n.type==="alias"?dm(n.target):n.type==="scalar"?n.text:""}function hm(n){
return n.type==="alias"?hm(n.target):n.type==="sequence"?n.items:[]}function zt(n,e){return n.type==="alias"?zt(n.target,
e):n.type==="sequence"?n.items.flatMap(t=>zt(t,e)):n.type!=="mapping"?[]:n.entries.flatMap(t=>t.isMerge?zt(t.value,e):t.
name!==void 0&&e.has(t.name)?[t]:[])}function $I(n,e){let t=Ot(e.text,n);t!==-1&&tB(t+1,e),Ro(n.value,e)}function Ro(n,e){
if(n.type==="alias")Ro(n.target,e);else if(n.type==="mapping"){if(e.seen.has(n))return;e.seen.add(n),n.flow&&tB(n.contentStart+
1,e);for(let[t,s]of n.entries.entries())UI(n,t,{entry:s,search:e});n.flow&&tB(ae(e.text,n),e)}else xo(n,e)}function UI(n,e,{
entry:t,search:s}){let{text:r,spans:i}=s,o=Ot(r,t),a=o===-1?ae(r,t.key):o+1,l=n.entries[e+1]?.key.start??-1,c=()=>n.flow?
ae(r,n)-1:st(r,ae(r,n));i.push({start:a,end:l===-1?c():l}),t.isMerge?KI(t.value,s):t.value.type!=="scalar"&&xo(t.value,s)}
function KI(n,e){if(n.type==="sequence")for(let t of n.items)Ro(t,e);else Ro(n,e)}function xo(n,e){if(n.type==="alias"){
xo(n.target,e);return}if(n.start===-1||e.seen.has(n))return;e.seen.add(n),e.spans.push({start:n.start,end:ae(e.text,n)});
let t=n.type==="mapping"?n.entries.map(({value:s})=>s):[];for(let s of n.type==="sequence"?n.items:t)s.type!=="scalar"&&
xo(s,e)}function tB(n,{text:e,spans:t}){t.push({start:n,end:st(e,n)})}function qI(n){let e=[];for(let t of n.toSorted((s,r)=>s.
start-r.start||r.end-s.end)){let s=e.at(-1);s!==void 0&&t.start<s.end?e[e.length-1]={start:s.start,end:Math.max(s.end,t.
end)}:t.start<t.end&&e.push(t)}return e}import{styleText as jI}from"node:util";function ws({isTTY:n},e){let t=e.NO_COLOR,s=!n||t!==void 0&&t!==""||e.TERM==="dum\
b";return(r,i)=>s?r:jI(i,r,{validateStream:!1})}var sB=3,pm=400,JI=100;function ym(n,e,{io:t,documents:s}){let r=um(n,s),i=Cm(xn(n.text,r)),o=Cm(xn(n.text,[...r,...e])),
a=WI(n,e).map(u=>VI(u,{before:i,after:o})),l=ws(t.stdout,t.env),c=pe(n.path).replace(/^\/+/,""),B=[l(`--- a/${c}`,"bold"),
l(`+++ b/${c}`,"bold")];for(let u of YI(a))for(let f of zI(u,{before:i,after:o,write:l}))B.push(f);return B.map(u=>`${u}\

`).join("")}function Cm(n){return n.match(/[^\n]*\n|[^\n]+$/g)??[]}function mm(n){return n.split(`
`).length-1}function WI(n,e){let t=[],s=0;for(let r of e.toSorted((i,o)=>i.start-o.start||i.end-o.end)){let i=kl(n,r.start),
o=kl(n,r.end)+1,a=mm(r.text)-mm(n.text.slice(r.start,r.end)),l=t.at(-1);if(l!==void 0&&i<l.end){let c=Math.max(0,o-l.end);
t[t.length-1]=L(O({},l),{end:Math.max(o,l.end),newEnd:l.newEnd+c+a})}else t.push({start:i,end:o,newStart:i+s,newEnd:o+s+
a});s+=a}return t}function VI({start:n,end:e,newStart:t,newEnd:s},{before:r,after:i}){let[o,a,l,c]=[n,Math.min(e,r.length),
t,Math.min(s,i.length)];for(;o<a&&l<c&&r[o]===i[l];)o+=1,l+=1;for(;o<a&&l<c&&r[a-1]===i[c-1];)a-=1,c-=1;return{start:o,end:a,
newStart:l,newEnd:c}}function YI(n){let e=[];for(let t of n){let s=e.at(-1),r=s?.at(-1)?.end;s!==void 0&&r!==void 0&&t.start-
r<=2*sB?s.push(t):e.push([t])}return e}function zI(n,{before:e,after:t,write:s}){let[r]=n,i=n.at(-1);if(r===void 0||i===
void 0)return[];let o=Math.max(0,r.start-sB),a=Math.min(e.length,i.end+sB),l=r.newStart-(r.start-o),c=i.newEnd+(a-i.end),
B=[s(`@@ -${gm(o,a)} +${gm(l,c)} @@`,"cyan")],u=(p,h)=>{B.push(h===void 0?p:s(p,h))},f=(p,h)=>{for(let g of e.slice(p,h))
for(let y of nB(" ",g))u(y)},d=o;for(let p of n){f(d,p.start);let h=e.slice(p.start,p.end),g=t.slice(p.newStart,p.newEnd);
for(let[y,D]of h.entries())for(let A of nB("-",D,g[y]))u(A,"red");for(let[y,D]of g.entries())for(let A of nB("+",D,h[y]))
u(A,"green");d=p.end}return f(d,a),B}function gm(n,e){let t=e-n;return t===1?String(n+1):`${String(t===0?n:n+1)},${String(
t)}`}function nB(n,e,t){let s=e.endsWith(`
`),r=s?e.slice(0,-1):e,i=s&&r.endsWith("\r"),o=QI(i?r.slice(0,-1):r,t).replace(/(?!^\uFEFF)[^\t]+/g,pe),a=`${n}${o}${i?"\
\r":""}`;return s?[a]:[a,"\\ No newline at end of file"]}function QI(n,e){if(n.length<=pm)return n;let t=Math.max(0,(e===
void 0?0:XI(n,e))-JI),s=t+pm;return`${t>0?"\u2026":""}${n.slice(t,s)}${s<n.length?"\u2026":""}`}function XI(n,e){let t=0;
for(;t<n.length&&n[t]===e[t];)t+=1;return t}var Be={done:0,failed:1,usage:2,input:3},Em={SIGHUP:129,SIGINT:130,SIGTERM:143};import{lstatSync as tF,readdirSync as nF,realpathSync as sF,statSync as rF}from"node:fs";import{dirname as iF,join as Ng,
relative as oF,resolve as It,sep as Fg}from"node:path";var Dm=(n,e,t)=>{let s,r,i,o,a,l=t.indexOf(n),c=t.indexOf(e,l+1),B=l;if(l>=0&&c>0){if(n===e)return[l,c];for(s=[],i=t.length;B>=
0&&!a;){if(B===l)s.push(B),l=t.indexOf(n,B+1);else if(s.length===1){let u=s.pop();u!==void 0&&(a=[u,c])}else r=s.pop(),r!==
void 0&&r<i&&(i=r,o=c),c=t.indexOf(e,B+1);B=l<c&&l>=0?l:c}s.length&&o!==void 0&&(a=[i,o])}return a};var Sm="\0SLASH"+Math.random().toFixed(16)+"\0",wm="\0OPEN"+Math.random().toFixed(16)+"\0",Mo="\0CLOSE"+Math.random().toFixed(
16)+"\0",bm="\0COMMA"+Math.random().toFixed(16)+"\0",Om="\0PERIOD"+Math.random().toFixed(16)+"\0",ZI=new RegExp(Sm,"g"),
eN=new RegExp(wm,"g"),tN=new RegExp(Mo,"g"),nN=new RegExp(bm,"g"),sN=new RegExp(Om,"g"),rN=/\\\\/g,iN=/\\{/g,oN=/\\}/g,aN=/\\,/g,
lN=/\\\./g,cN=1e5,BN=4e6,uN=1e3,fN=1e3,dN=2e7,hN=16;function rB(n){return isNaN(n)?n.charCodeAt(0):parseInt(n,10)}function pN(n){
return n.replace(rN,Sm).replace(iN,wm).replace(oN,Mo).replace(aN,bm).replace(lN,Om)}function CN(n){return n.replace(ZI,"\
\\").replace(eN,"{").replace(tN,"}").replace(nN,",").replace(sN,".")}function iB(n,e){for(let t=0;t<e.length;t++)n.push(
e[t])}function Am(n,e,t){if(t.remaining<0)return;let s=Dm("{","}",e),r=s!==void 0&&e.indexOf("{")<s[0];if(t.remaining-=s&&
!r?s[1]+1:n.length,!(!s||t.remaining<0))return{end:s[1],pre:n.slice(0,s[0]),body:n.slice(s[0]+1,s[1]),post:n.slice(s[1]+
1),unmatched:r}}function mN(n,e){e.remaining-=n.length;let t=[];for(let i=0;i<n.length;i++){let o=n.charCodeAt(i);o===123?
t.push(i):o===125&&t.length&&t.pop()}let s="",r=0;for(let i=0;i<t.length;i++){let o=t[i];s+=n.slice(r,o)+"\0",r=o+1}return s+
n.slice(r)}function gN(n,e){if(e.remaining-=n.length,e.remaining<0)return!1;let t=!1;for(let s=n.length-1;s>=0;s--){let r=n.
charCodeAt(s);if(r===125)t=!0;else if(r===10||r===13||r===8232||r===8233)t=!1;else if(r===44&&t&&n.charCodeAt(s+1)!==44)
return!0}return!1}function yN(n,e){let t=[],s="";for(;;){let r=Am(n,n,e);if(e.remaining<0)return;if(!r){let c=n.split(",");
return c[0]=s+c[0],iB(t,c),t}let{pre:i,body:o,post:a}=r,l=i.split(",");if(l[0]=s+l[0],l[l.length-1]+="{"+o+"}",!a.length)
return iB(t,l),t;s=l.pop(),iB(t,l),n=a}}function hr(n,e){return n===void 0||isNaN(n)?e:n}function km(n,e={}){if(!n)return[];
let t=hr(e.max,cN),s=hr(e.maxLength,BN),r=hr(e.maxDepth,uN),i=hr(e.maxRewrites,fN),o=hr(e.maxSteps,dN);return n.slice(0,
2)==="{}"&&(n="\\{\\}"+n.slice(2)),oB(pN(n),t,s,r,0,i,{remaining:o},!0).map(CN)}function EN(n){return"{"+n+"}"}function DN(n){
return/^-?0\d/.test(n)}function SN(n,e){return n<=e}function wN(n,e){return n>=e}function pr(n,e,t,s,r,i,o){let a=[],l=0,
c;e:for(let B=0;B<n.length;B++){let u=n[B]+e,f=t;i&&!u&&(c||(c=t.filter(d=>d)),f=c);for(let d=0;d<f.length;d++){if(a.length>=
s)break e;let p=u+f[d];if(l+p.length>r)break e;a.push(p),l+=p.length}}return o.remaining-=a.length,a}function bN(n,e,t,s,r){
let i=n.split(/\.\./),o=[];if(i[0]===void 0||i[1]===void 0)return o;let a=rB(i[0]),l=rB(i[1]),c=Math.max(i[0].length,i[1].
length),B=i.length===3&&i[2]!==void 0?Math.max(Math.abs(rB(i[2])),1):1,u=SN;l<a&&(B*=-1,u=wN);let d=i.some(DN),p=d?c:1,h=0;
for(let g=a;u(g,l)&&o.length<t;g+=B){if(r.remaining-=p,r.remaining<0)return;let y;if(e)y=String.fromCharCode(g),y==="\\"&&
(y="");else if(y=String(g),d){let D=c-y.length;if(D>0){let A=new Array(D+1).join("0");g<0?y="-"+A+y.slice(1):y=A+y}}if(h+
y.length>s)break;o.push(y),h+=y.length}return o}function oB(n,e,t,s,r,i,o,a){if(o.remaining-=hN,r>s)return[n];let l=[""],
c=0,B=!1,u=!0,f=n;for(;;){let d=Am(n,f,o);if(!d)return pr(l,n,[""],e,t,B,o);d.unmatched&&(f=mN(f,o));let p=d.pre,h=()=>pr(
l,p+"{"+d.body+"}"+d.post,[""],e,t,B,o);if(/\$$/.test(p)){if(l=pr(l,p+"{"+d.body+"}",[""],e,t,B&&!d.post.length,o),u=!1,
!d.post.length)break;n=d.post,f=f.slice(d.end+1);continue}let g=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(d.body),y=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.
test(d.body),D=g||y,A=d.body.indexOf(",")>=0;if(!D&&!A){if(c<i&&gN(d.post,o)){c++,n=d.pre+"{"+d.body+Mo+d.post,f=f.slice(
0,d.end)+Mo+f.slice(d.end+1),a=!0;continue}return h()}u&&(B=a&&!D,u=!1);let k;if(D){if(k=bN(d.body,y,e,t,o),!k)return h()}else{
let x=yN(d.body,o);if(!x)return h();if(x.length===1&&x[0]!==void 0){if(x=oB(x[0],e,t,s,r+1,i,o,!1).map(EN),o.remaining<0)
return h();if(x.length===1){let W=pr(l,p+x[0],[""],e,t,B&&!d.post.length,o);if(o.remaining<0)return h();if(l=W,!d.post.length)
break;n=d.post,f=f.slice(d.end+1);continue}}let q=B&&!d.post.length&&!p;for(let W=0;q&&W<l.length;W++)l[W]&&(q=!1);k=[];
let R=0;e:for(let W=0;W<x.length;W++){let ke=oB(x[W],e,t,s,r+1,i,o,!1);if(o.remaining<0)return h();for(let Ke=0;Ke<ke.length;Ke++){
let le=ke[Ke];if(!(q&&!le)){if(k.length>=e||R+le.length>t)break e;k.push(le),R+=le.length}}}}let N=pr(l,p,k,e,t,B&&!d.post.
length,o);if(o.remaining<0)return h();if(l=N,!d.post.length)break;n=d.post,f=f.slice(d.end+1)}return l}var lB=(n,e)=>n===e?{t:"lit",ch:String(n)}:{t:"class",re:new RegExp(`^[${n}-${e}]$`)},aB=(n,e)=>e.map(t=>[lB(n,n),...t]),
Cr=(n,e)=>{if(!n)return[[]];let t=+n[0],s=+e[0],r=n.slice(1),i=e.slice(1);if(t===s)return aB(t,Cr(r,i));let o="0".repeat(
r.length),a="9".repeat(r.length),l=[];r!==o&&l.push(...aB(t++,Cr(r,a)));let c=i===a?[]:aB(s--,Cr(o,i));return t<=s&&l.push(
[lB(t,s),...Array.from(r,()=>lB(0,9))]),l.push(...c),l},Im=(n,e,t)=>{if(t)return Cr(String(n).padStart(t,"0"),String(e).
padStart(t,"0"));let s=[];for(let r=String(n).length;r<=String(e).length;r++){let i=Math.max(n,r===1?0:10**(r-1)),o=Math.
min(e,10**r-1);s.push(...Cr(String(i),String(o)))}return s},Nm=(n,e)=>{let t=Number(n),s=Number(e);if(!Number.isSafeInteger(
t)||!Number.isSafeInteger(s))return;t>s&&([t,s]=[s,t]);let i=/^-?0\d/.test(n)||/^-?0\d/.test(e)?Math.max(n.length,e.length):
0,o=[];if(t<0){let a=Im(Math.max(-s,1),-t,i&&i-1);o.push(...a.map(l=>[{t:"lit",ch:"-"},...l]))}return s>=0&&o.push(...Im(
Math.max(t,0),s,i)),o};var ON={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],"[:blank:]":["\\p{\
Zs}\\t"],"[:cntrl:]":["\\p{Cc}"],"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",!0],"[:lower:]":["\\p{Ll}"],"[:prin\
t:]":["\\p{C}",!0],"[:punct:]":["\\p{P}\\p{S}"],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f"],"[:upper:]":["\\p{Lu}"],"[:word:]":[
"\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]},mr=n=>n.replace(/[[\]\\-]/g,"\\$&"),cB=/$./,Fm=(n,e,t=!1,s)=>{
let r=y=>{let D=s?y.normalize(s):y;return[...D].length===1?D:y},i=e;if(n.charAt(i)!=="[")throw new Error("not in a brace\
 expression");let o=[],a=[],l=i+1,c=!1,B=!1,u=!1,f=i,d="";e:for(;l<n.length;){let y=String.fromCodePoint(n.codePointAt(l));
if((y==="!"||y==="^")&&l===i+1){u=!0,l++;continue}if(y==="]"&&c&&!B){f=l+1;break}if(c=!0,y==="\\"&&!B){B=!0,l++;continue}
if(y==="["&&!B){for(let[A,[k,N]]of Object.entries(ON))if(n.startsWith(A,l)){if(d)return[cB,n.length-i];l+=A.length,N?a.push(
k):o.push(k);continue e}}B=!1;let D=r(y);if(d){D.codePointAt(0)>d.codePointAt(0)?o.push(mr(d)+"-"+mr(D)):D===d&&o.push(mr(
D)),d="",l+=y.length;continue}if(n.startsWith("-]",l+y.length)){o.push(mr(D+"-")),l+=y.length+1;continue}if(n.startsWith(
"-",l+y.length)){d=D,l+=y.length+1;continue}o.push(mr(D)),l+=y.length}if(f<l)return[cB,0];if(!o.length&&!a.length)return[
cB,n.length-i];let p="["+(u?"^":"")+o.join("")+"]",h="["+(u?"":"^")+a.join("")+"]",g="^"+(o.length&&a.length?"("+p+"|"+h+
")":o.length?p:h);return[new RegExp(g,t?"iu":"u"),f-i]};var BB={t:"match",id:0},AN="!?+*@",Un=n=>({t:"lit",ch:n}),kN=n=>n.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Rm=n=>new RegExp(
`^${kN(n)}$`,"iu"),_o=new Map,xm=n=>{let e=_o.get(n);return e||(e=Rm(n),_o.size>=1e3&&_o.clear(),_o.set(n,e)),e},dB=(n,e)=>{
if(e===n.ch)return!0;if(!n.re)return!1;let t=e.charCodeAt(0);if(t>=128)return n.re.test(e);let s=n.ascii??=new Uint8Array(
128);return s[t]||=n.re.test(e)?1:2,s[t]===1},IN=(n,e,t,s,r)=>{let i=[];for(let o=0;o<n.length;){let a=String.fromCodePoint(
n.codePointAt(o));if(r){let l=a==="\\"&&n.startsWith(r,o+1)?1:0;if(l||a===r){let c=o+l+r.length,B=n.indexOf(r,c),u=/^(-?\d+)\.\.(-?\d+)$/.
exec(n.slice(c,B)),f=B!==-1&&u&&Nm(u[1],u[2]);if(f){i.push({t:"ext",type:"@",alts:f}),o=B+r.length;continue}}}if(a==="\\"){
let l=n.codePointAt(o+1),c=l===void 0?a:String.fromCodePoint(l);i.push(Un(c)),o+=1+c.length;continue}if(a==="["){let[l,c]=Fm(
n,o,e,s);if(c){i.push({t:"class",re:l}),o+=c;continue}}if(!t&&AN.includes(a)&&n[o+1]==="("){i.push({t:"open",type:a}),o+=
2;continue}i.push(!t&&a==="|"?{t:"bar"}:!t&&a===")"?{t:"close"}:a==="*"?{t:"star"}:a==="?"?{t:"any"}:Un(a)),o+=a.length}
return i},NN=n=>{let e=new Map,t=[];return n.forEach((s,r)=>{s.t==="open"?t.push(r):s.t==="close"&&t.length&&e.set(t.pop(),
r)}),e},Mm=(n,e,t,s,r)=>{let i=[],o=[i];for(let a=t;a<s;a++){let l=n[a],c=e.get(a);if(l.t==="open"&&c!==void 0){let B=Mm(
n,e,a+1,c,!1);i.push({t:"ext",type:l.type,alts:B}),a=c}else l.t==="bar"&&!r?o.push(i=[]):l.t==="open"?i.push(Un(l.type),
Un("(")):l.t==="bar"?i.push(Un("|")):l.t==="close"?i.push(Un(")")):i.push(l)}return o},_m=(n,e)=>{let t=[],s="",r=()=>{for(let i of s.
normalize(e))t.push(Un(i));s=""};for(let i of n){if(i.t==="lit"){s+=i.ch;continue}r(),t.push(i.t==="ext"?L(O({},i),{alts:i.
alts.map(o=>_m(o,e))}):i)}return r(),t},FN=(n,e)=>{let t=1,s=a=>({t:"split",id:t++,out:a}),r=(a,l)=>a.reduceRight((c,B)=>i(
B,c),l),i=(a,l)=>{switch(a.t){case"lit":let f=e?xm(a.ch):void 0;return{t:"lit",id:t++,ch:a.ch,re:f,next:l};case"any":case"\
star":return{t:a.t,id:t++,next:l};case"class":return{t:"class",id:t++,re:a.re,next:l}}let c=f=>a.alts.map(d=>r(d,f));switch(a.
type){case"@":return s(c(l));case"?":return s([l,...c(l)]);case"!":return{t:"neg",id:t++,sub:s(c(BB)),next:l}}let B=s([]),
u=s(c(B));return B.out.push(l,u),a.type==="*"?B:u};return[r(n,BB),t]},TN=n=>{let e=[],t=new Set,s=i=>i.t==="match"?"matc\
h":String(i.id),r=(i,o)=>{if(i.t==="match"||t.has(i))return;t.add(i);let a=l=>e.push(`${o}${i.id}: ${l}`);switch(i.t){case"\
split":a(`split -> ${i.out.map(s).join(", ")}`);for(let l of i.out)r(l,o);return;case"neg":return a(`!(${s(i.sub)}) -> ${s(
i.next)}`),r(i.sub,o+"  "),r(i.next,o);case"lit":a(`${JSON.stringify(i.ch)} -> ${s(i.next)}`);break;case"class":a(`${i.re}\
 -> ${s(i.next)}`);break;default:a(`${i.t==="any"?"?":"*"} -> ${s(i.next)}`)}r(i.next,o)};return r(n,""),[`start -> ${s(
n)}`,...e].join(`
`)},uB=class{gen;threads=[];match=!1;runs=[];ids=[];constructor(e){this.gen=e}get dead(){return!this.threads.length&&!this.
match&&!this.runs.length}},Pm=(n,e)=>n.ids.length!==e.ids.length||n.runs.length!==e.runs.length||n.ids.some((t,s)=>t!==e.
ids[s])?!1:n.runs.every(t=>e.runs.some(s=>s.neg===t.neg&&Pm(s.state,t.state))),Tm=n=>({has:new Float64Array(n),seen:new Float64Array(
n),gen:0}),gr=class{dots;dotStart;#e;constructor(e,t,s){this.dots=e,this.dotStart=t,this.#e=s}state(){return new uB(++this.#e.
gen)}done(e){return e.ids=e.threads.map(t=>t.id).sort((t,s)=>t-s),e.match&&e.ids.unshift(BB.id),e}#t(e,t){let{seen:s}=this.#e;
return s[t.id]===e.gen?!1:(s[t.id]=e.gen,!0)}#n(e,t){let{has:s}=this.#e;return s[t.id]===e.gen?!1:(s[t.id]=e.gen,e.threads.
push(t),!0)}restricted(e,t){return t&&(this.dots||this.dotStart&&e===0)}add(e,t,s,r){switch(t.t){case"split":if(!this.#t(
e,t))return;for(let o of t.out)this.add(e,o,s,r);return;case"neg":if(!this.#t(e,t))return;let i=this.state();return this.
add(i,t.sub,s,!1),this.done(i),this.addRun(e,{t:"run",neg:t,state:i},s,r);case"star":if(this.restricted(s,r))return;this.#n(
e,t)&&this.add(e,t.next,s,r);return;case"match":e.match=!0;return;default:this.#n(e,t)}}addRun(e,t,s,r){for(let i of e.runs)
if(i.neg===t.neg&&Pm(i.state,t.state))return;e.runs.push(t),t.state.match||this.add(e,t.neg.next,s,r)}step(e,t,s,r){let i=this.
state();for(let o of e.threads)switch(o.t){case"lit":dB(o,t)&&this.add(i,o.next,s+1,r);break;case"any":this.restricted(s,
r)||this.add(i,o.next,s+1,r);break;case"class":!this.restricted(s,r)&&o.re.test(t)&&this.add(i,o.next,s+1,r);break;case"\
star":this.restricted(s,r)||this.add(i,o,s+1,r)}if(!this.restricted(s,r))for(let o of e.runs){if(o.state.dead){this.addRun(
i,o,s+1,r);continue}let a=this.step(o.state,t,s,!1);this.addRun(i,{t:"run",neg:o.neg,state:a},s+1,r)}return this.done(i)}},
Gm=n=>{let e=n.ids.join();if(!n.runs.length)return e;let t=n.runs.map(s=>`${s.neg.id}(${Gm(s.state)})`);return`${e}|${t.
sort().join("|")}`},vN=1<<18,fB=class{#e;#t=new Map;#n=0;#s;#o;#h;#u;constructor(e,t){this.#e=e,this.#h=new gr(!1,!1,t),
this.#u=new gr(!1,!0,t)}#l(e){return{state:e,match:e.match,dead:e.dead,next:new Map}}#a(e){let t=Gm(e),s=this.#t.get(t);
if(s)return s;this.#n>vN&&this.#c();let r=this.#l(e);return this.#t.set(t,r),this.#n+=t.length+1,r}#c(){this.#t.clear(),
this.#n=0,this.#s=void 0,this.#o=void 0}start(e){if(e){if(this.#o)return this.#o;let s=this.#u.state();return this.#u.add(
s,this.#e,0,!0),this.#o=this.#l(this.#u.done(s))}if(this.#s)return this.#s;let t=this.#h.state();return this.#h.add(t,this.#e,
0,!0),this.#s=this.#a(this.#h.done(t))}next(e,t){let s=t.charCodeAt(0),r=s<128?void 0:e.next.get(t);if(r)return r;let i=e===
this.#o?this.#a(this.#u.step(e.state,t,0,!0)):this.#a(this.#h.step(e.state,t,1,!0));return s<128?(e.ascii||(e.ascii=new Array(
128),this.#n+=128),e.ascii[s]=i):e.next.set(t,i),this.#n++,i}},LN=n=>{let e=[];for(let t=n;t.t!=="match";t=t.next){if(t.
t==="split"||t.t==="neg")return;e.push(t)}return e},RN=(n,e,t,s)=>{let r=0,i=t,o=-1,a=0;for(;i<s;){let l=n[r];if(l?.t===
"star"){o=r++,a=i;continue}let c=e[i];if(l&&(l.t==="any"||l.t==="lit"&&dB(l,c)||l.t==="class"&&l.re.test(c))){r++,i++;continue}
if(o===-1)return!1;r=o+1,i=++a}for(;n[r]?.t==="star";)r++;return r===n.length},Hm=n=>{let e=0,t=0;for(let s of n){let[r,
i]=xN(s);e+=r,t+=i}return[e,t]},xN=n=>{if(n.t==="star")return[0,1/0];if(n.t!=="ext")return[1,1];if(n.type==="!")return[0,
1/0];let e=n.alts.map(Hm),t=Math.min(...e.map(i=>i[0])),s=Math.max(...e.map(i=>i[1])),r=s===0?0:1/0;return n.type==="@"?
[t,s]:n.type==="?"?[0,s]:n.type==="*"?[0,r]:[t,r]},vm=(n,e,t)=>{for(let s=0;s<n.length;s++)if(!dB(n[s],e[t+s]))return!1;
return!0},MN=/[/\ud800-\udfff]/,_N=/[\ud800-\udfff]/,Po=n=>_N.test(n)?[...n]:n,Lm=n=>{if(n.includes("/"))throw new Error(
"can only match a single path portion, got: "+n)},yr=class{pattern;options;#e;#t;#n;#s;#o;#h=!1;#u;#l;#a=!1;#c=0;#f=1/0;#B=[];#i=[];#E;#g;#p=!1;#C;#y;constructor(e,t={}){
if(e.includes("/"))throw new Error("can only match a single path portion, got pattern: "+e);this.pattern=e,this.options=
t;let{nocase:s=!1,noext:r=!1,normalize:i}=t;this.#y=i===!0?"NFC":i||void 0;let o=/^[?*+@]\(\)$/.test(e),a=IN(e,s,r||o,this.#y,
t.rangeMark),[l]=Mm(a,NN(a),0,a.length,!0);this.#y&&(l=_m(l,this.#y));let[c,B]=FN(l,s);if(this.#e=c,this.#t=B,l.every(u=>u.
t==="lit"))this.#o=l.map(u=>u.ch).join(""),this.#h=s;else{let u=p=>p.t!=="lit"?void 0:s?{ch:p.ch,re:xm(p.ch)}:{ch:p.ch};
for(let p of l){let h=u(p);if(!h)break;this.#B.push(h)}for(let p=l.length-1;p>=0;p--){let h=u(l[p]);if(!h)break;this.#i.
unshift(h)}this.#p=!!(this.#B.length||this.#i.length),s||(this.#E=this.#B.map(p=>p.ch).join(""),this.#g=this.#i.map(p=>p.
ch).join("")),this.#l=LN(this.#e)?.slice(this.#B.length,-this.#i.length||void 0),this.#a=!!this.#l?.every(p=>p.t==="star"||
p.t==="any");let[f,d]=Hm(l);this.#c=f,this.#f=d}}test(e){return this.#y?(Lm(e),this.#d(e.normalize(this.#y))):MN.test(e)?
(Lm(e),this.#d(e,[...e])):this.#d(e,e)}testUnchecked(e){return this.#d(this.#y?e.normalize(this.#y):e)}#d(e,t){if(this.#o!==
void 0)return this.#h?(this.#u??=Rm(this.#o)).test(e):e===this.#o;let s=this.#c,r=this.#f;if(t===void 0){let B=e.length,
u=B+1>>1;if(B<s||u>r)return!1;(u<s||B>r)&&(t=Po(e))}if(t!==void 0&&(t.length<s||t.length>r))return!1;let i=this.#B.length;
if(this.#p)if(this.#E!==void 0&&this.#g!==void 0){if(!e.startsWith(this.#E)||!e.endsWith(this.#g))return!1}else{t??=Po(e);
let B=t.length-this.#i.length;if(!vm(this.#B,t,0)||!vm(this.#i,t,B))return!1}let o=!this.options.dot&&e.startsWith(".");
if(this.#l){if(e==="."||e===".."||o&&!i)return!1;if(this.#a)return!0;t??=Po(e);let B=t.length-this.#i.length;return RN(this.#l,
t,i,B)}if(t??=Po(e),e==="."||e===".."){this.#n??=Tm(this.#t);let B=this.#s??=new gr(!0,!1,this.#n),u=B.state();B.add(u,this.#e,
0,!0);let f=B.done(u);for(let d=0;d<t.length;d++)f=B.step(f,t[d],d,!0);return f.match}this.#n??=Tm(this.#t);let a=this.#C??=
new fB(this.#e,this.#n),l=a.start(o),c=t===e;for(let B=0;B<t.length;B++){if(l.dead)return!1;let u=c?e.charCodeAt(B):t[B].
charCodeAt(0);l=l.ascii?.[u]??a.next(l,t[B])}return l.match}toString(){return TN(this.#e)}};var Er=n=>{if(typeof n!="string")throw new TypeError("invalid pattern");if(n.length>65536)throw new TypeError("pattern i\
s too long")};var Qt=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!1}={})=>{let s=t?e?n.replace(/[?*()[\]{}]/g,"[$&]"):n.replace(/[?*()[\]\\{}]/g,
"\\$&"):e?n.replace(/[?*()[\]]/g,"[$&]"):n.replace(/[?*()[\]\\]/g,"\\$&"),r=s.charAt(0);return r==="#"?(e?"[#]":"\\#")+s.
slice(1):r==="!"?(e?"@(!)":"\\!")+s.slice(1):s};var Kn=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!0}={})=>e&&n.startsWith("@(!)")?"!"+Kn(n.slice(4),{windowsPathsNoEscape:e,
magicalBraces:t}):t?e?n.replace(/\[([^/\\])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"\
$1"):e?n.replace(/\[([^/\\{}])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var Wm=1e5,Vm=200,wB="allowWindowsEscape",Ve=(n,e,t)=>(Er(e),!t?.nocomment&&e.charAt(0)==="#"?!1:zm(e,t).match(n)),Dr=new Map,
$m=new Map,hB=0,pB=0,PN=256,GN=32768,Ym=4096,HN=n=>{let e=n.pattern.length;for(let t of n.globSet)if(e+=t.length+1,e>Ym)
break;return e};var $N=n=>n===void 0?0:n?2:1,UN=new Map(Object.keys({nobrace:0,nocomment:0,nonegate:0,noglobstar:0,noext:0,nonull:0,partial:0,
dot:0,nocase:0,nocaseMagicOnly:0,magicalBraces:0,matchBase:0,flipNegate:0,preserveMultipleSlashes:0,windowsNoMagicRoot:0}).
map((n,e)=>[n,24*3**e])),KN=n=>{let e=0,t=!1;for(let s in n){let r=n[s];switch(s){case"windowsPathsNoEscape":r&&(t=!0);break;case wB:
r===!1&&(t=!0);break;case"platform":{let i=r||$o;if(i===$o)break;if(i==="darwin")e+=3;else if(i==="win32")e+=6;else if(i===
"linux")e+=9;else return JSON.stringify(n);break}case"optimizationLevel":if(r===void 0)break;e+=r>=2?1:r>=1?0:2;break;case"\
braceExpandMax":if(r!==void 0&&r!==Wm)return JSON.stringify(n);break;case"maxGlobstarRecursion":if(r!==void 0&&r!==Vm)return JSON.
stringify(n);break;case"normalize":if(r!==void 0)return JSON.stringify(n);break;default:e+=(UN.get(s)??0)*$N(r)}}return t?
e+12:e},qN=n=>{let e={};for(let t in n)e[t]=n[t];return e},zm=(n,e)=>{let t=e?KN(e):0,s=Dr.get(t)?.get(n);if(s)return s;
s=$m.get(t)?.get(n)??new rt(n,qN(e));let r=HN(s);if(r>Ym)return s;(hB>=PN||pB+r>GN)&&($m=Dr,Dr=new Map,hB=0,pB=0);let i=Dr.
get(t);return i||Dr.set(t,i=new Map),i.set(n,s),hB++,pB+=r,s},$o=typeof process=="object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",Um={win32:{sep:"\\"},posix:{sep:"/"}},jN=$o==="win32"?Um.win32.sep:Um.posix.sep;Ve.sep=jN;var ce=Symbol(
"globstar **");Ve.GLOBSTAR=ce;var JN=(n,e)=>{let t;return s=>(t??=zm(n,e)).match(s)};Ve.filter=JN;var Pt=(n,e={})=>Object.
assign({},n,e),WN=n=>{if(!n||typeof n!="object"||!Object.keys(n).length)return Ve;let e=Ve;return Object.assign((s,r,i={})=>e(
s,r,Pt(n,i)),{Minimatch:class extends e.Minimatch{constructor(r,i={}){super(r,Pt(n,i))}static defaults(r){return e.defaults(
Pt(n,r)).Minimatch}},unescape:(s,r={})=>e.unescape(s,Pt(n,r)),escape:(s,r={})=>e.escape(s,Pt(n,r)),filter:(s,r={})=>e.filter(
s,Pt(n,r)),defaults:s=>e.defaults(Pt(n,s)),braceExpand:(s,r={})=>e.braceExpand(s,Pt(n,r)),match:(s,r,i={})=>e.match(s,r,
Pt(n,i)),sep:e.sep,GLOBSTAR:ce})};Ve.defaults=WN;var EB=(n,e={})=>{if(Er(n),e.nobrace||!/\{(?:(?!\{).)*\}/.test(n))return[
n];let t=n.replace(/\\\\/g,"\\\\\\\\");return(e.windowsPathsNoEscape||e[wB]===!1)&&(t=t.replace(/\[([{}])\]/g,"[\\$1]")),
km(t,{max:e.braceExpandMax})};Ve.braceExpand=EB;var VN=100,YN=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,zN=(n,e)=>{let t=[];for(let s=0;s<
n.length;s++){let r=n.charAt(s);if(r==="\\")s++;else if(r===e){if(t.some(i=>i!=="@"&&i!=="?"))return!0}else n.charAt(s+1)===
"("&&"!?+*@".includes(r)?(t.push(r),s++):r===")"&&t.pop()}return!1},QN=(n,e,t={})=>{let s=new rt(e,t);return n=n.filter(
r=>s.match(r)),s.options.nonull&&!n.length&&n.push(e),n};Ve.match=QN;var Km=/[?*]|[+@!]\(.*?\)|\[|\]/,Qm=(n,e)=>{let t=e+
1;(n.charAt(t)==="!"||n.charAt(t)==="^")&&t++;let s=!1;for(;t<n.length;t++){let r=n.charAt(t);if(r==="]"&&s)return t;s=!0,
r==="\\"&&t++}return-1},XN=(n,e)=>{if(!e&&(n==="+()"||n==="@()"))return n;let t="";for(let s=0;s<n.length;s++){let r=n.charAt(
s);if(r==="\\")t+=n.charAt(++s)||r;else{if(r==="*"||r==="?")return;if(r==="["){let i=Qm(n,s);if(i===-1){t+=r;continue}let o=n.
slice(s+1,i);if(o.startsWith("\\")&&(o=o.slice(1)),[...o].length!==1||"!^".includes(n.charAt(s+1)))return;t+=o,s=i}else{
if(!e&&"+@!".includes(r)&&n.charAt(s+1)==="("&&n.includes(")",s+2))return;t+=r}}}return t},Xm=256,Zm=n=>{let e=0;for(let t=0;t<
n.length-1;t++){let s=n.charAt(t);s==="\\"?t++:"+@!?*".includes(s)&&n.charAt(t+1)==="("&&(e++,t++)}return e},ZN=n=>{if(Zm(
n)>Xm)throw new TypeError("pattern has too many extglobs")},e1=n=>{if(/^[?*+@]\(\)$/.test(n)||n.includes("[:"))return!1;
let e=0;for(let t=0;t<n.length;t++){let s=n.charAt(t);if(s==="\\"){if(++t===n.length)return!1}else if(s==="["){let r=Qm(
n,t);r!==-1&&(t=r)}else if("+@!?*".includes(s)&&n.charAt(t+1)==="(")e++,t++;else if(s===")"){if(!e--)return!1}else if(s===
"|"&&!e)return!1}return!e},CB,qm,Xt=(n,e)=>typeof n=="string"?e===n:e!==""&&n.testUnchecked(e),jm=(n,e,t,s,r)=>Xt(n,e)?t:
s!==void 0&&Xt(n,s)?r:-1,DB=n=>n==="."||n==="..",mB=n=>typeof n=="string"&&/^[a-z]:$/i.test(n),Ho=n=>typeof n=="string"&&
/^unc$/i.test(n),gB=n=>{if(n[0]!==""||n[1]!=="")return-1;let e=n[2]!=="?"?2:Ho(n[3])?4:-1,t=n[e],s=n[e+1];return e!==-1&&
t!==void 0&&t!==""&&t!==ce&&s!==void 0&&s!==""&&s!==ce?e:-1},Go=(n,e)=>!DB(n)&&(e||!n.startsWith(".")),Sr=(n,e,t,s,r)=>{
for(let i=e;i<t;){if(n.charCodeAt(i)===46){if(!s)return!0;let a=n.charCodeAt(i+1)===46?i+2:i+1;if(a>=t||Uo(n.charCodeAt(
a),r))return!0}let o=SB(n,i,r);if(o===-1)return!1;for(i=o+1;i<t&&Uo(n.charCodeAt(i),r);)i++}return!1},Uo=(n,e)=>e==="/"?
n===47:e==="\\"?n===92:n===47||n===92,SB=(n,e,t)=>{if(t!=="both")return n.indexOf(t,e);let s=n.indexOf("/",e),r=n.indexOf(
"\\",e);return s===-1?r:r===-1?s:Math.min(s,r)},Jm=(n,e,t)=>t!=="both"?n.lastIndexOf(t,e):Math.max(n.lastIndexOf("/",e),
n.lastIndexOf("\\",e)),yB={},rt=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#e;#t;#n;#s;#o=[];#h=[];#u=[];#l=new Map;#a=!1;#c;#f=new WeakMap;constructor(e,t={}){
Er(e),t=t||{},this.options=t,this.maxGlobstarRecursion=t.maxGlobstarRecursion??Vm,this.pattern=e,this.platform=t.platform||
$o,this.isWindows=this.platform==="win32",this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||t[wB]===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!t.preserveMultipleSlashes,this.negate=!1,this.
nonegate=!!t.nonegate,this.comment=!1,this.empty=!1,this.partial=!!t.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=
t.windowsNoMagicRoot!==void 0?t.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.
set=[],this.#e=!this.preserveMultipleSlashes,this.#n=(t.optimizationLevel??1)>=2;let s=t.normalize;this.#s=s===!0?"NFC":
s||void 0,this.make();let r=this.set.map(i=>this.#i(i));this.#u=this.set.map((i,o)=>this.#e&&i.length-1>r[o]),this.#o=this.
set.map((i,o)=>{let a=this.#u[o]?i.length-1:i.length,l=i.slice(r[o]+1,a).filter(c=>typeof c=="string"&&!!c);return[...new Set(
l)]}),this.#t=this.#o.some(i=>i.length),this.#h=this.set.map((i,o)=>{let[a,l,c]=i;if(this.#u[o]&&i.length===2&&a===ce&&l!==
ce)return"tail";if(this.#u[o]&&t.matchBase&&i.length===1&&a!==ce&&a!=="")return"base";if(!(!this.#e||r[o]!==-1)){if(i.length===
3&&a===ce&&c===ce&&l!==ce&&l!==""&&this.maxGlobstarRecursion>0)return"mid";if(i.length===2&&l===ce&&a!==ce&&a!=="")return"\
head"}})}#B(e){return this.#s?e.normalize(this.#s):e}#i(e){if(!this.isWindows)return-1;if(mB(e[0]))return 0;if(e[0]===""&&
e[1]===""&&e[2]==="?"&&mB(e[3]))return 3;let s=gB(e);return s===-1?-1:s+1}hasMagic(){if(this.options.magicalBraces&&this.
set.length>1)return!0;for(let e of this.set)for(let t of e)if(typeof t!="string")return!0;return!1}make(){let e=this.pattern,
t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){this.comment=!0;return}if(!e){this.empty=!0;return}this.parseNegate(),
this.globSet=[...new Set(this.#r())];let s=this.globSet.map(i=>this.#N(i));this.globParts=this.preprocess(s),this.#a=!0;
let r=this.globParts.map((i,o,a)=>{if(this.isWindows&&this.windowsNoMagicRoot){let l=i[2]==="?"&&Ho(i[3])?6:4,c=i[0]===""&&
i[1]===""&&(i[2]==="?"||!Km.test(i[2]))&&i.slice(3,l).every(u=>!Km.test(u)),B=/^[a-z]:/i.test(i[0]);if(c)return[...i.slice(
0,l).map(u=>this.#B(u)),...i.slice(l).map(u=>this.parse(u))];if(B)return[this.#B(i[0]),...i.slice(1).map(u=>this.parse(u))]}
return i.map(l=>this.parse(l))});if(this.set=r.filter(i=>i.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){
let o=this.set[i];o[0]===""&&o[1]===""&&this.globParts[i][2]==="?"&&(mB(o[3])||Ho(this.globParts[i][3]))&&(Ho(this.globParts[i][3])&&
(o[3]="UNC"),o[2]="?")}t.noext||this.mergeRows(),this.#a=!1,this.set.forEach((i,o)=>{for(let a=0;a<i.length;a++)i[a]===yB&&
(i[a]=this.parse(this.globParts[o][a]))})}mergeRows(){let e=!0;for(;e;){if(e=!1,this.set.length<2)return;let t=this.#E(),
s=Math.max(0,...this.set.map(r=>r.length));for(let r=0;r<s;r++){let i=new Map,o=this.set.length+1;this.set.forEach((l,c)=>{
if(!(l[r]instanceof yr||l[r]===yB)||!e1(this.globParts[c][r]))return;let{pre:B,suf:u}=t[c],f=B[r]*o+u[r+1],d=i.get(f);d?
d.push(c):i.set(f,[c])});let a=new Set;for(let l of i.values()){if(l.length<2)continue;let[c,...B]=l,f=`@(${l.map(d=>this.
globParts[d][r]).join("|")})`;if(!(Zm(f)>Xm)){this.globParts[c][r]=f,this.set[c][r]=this.parse(f);for(let d of B)a.add(d)}}
if(a.size){if(e=!0,this.set=this.set.filter((l,c)=>!a.has(c)),this.globParts=this.globParts.filter((l,c)=>!a.has(c)),this.
set.length<2)return;t=this.#E()}}}}#E(){let e=new Map,t=this.globParts.map(o=>o.map(a=>{let l=e.get(a);return l===void 0&&
e.set(a,l=e.size),l})),s=e.size,r=Math.max(0,...t.map(o=>o.length)),i=t.map(o=>({pre:[0],suf:new Array(o.length+1).fill(
0)}));for(let o=0;o<r;o++){let a=new Map;t.forEach((l,c)=>{if(o>=l.length)return;let{pre:B}=i[c],u=B[o]*s+l[o],f=a.get(u);
f===void 0&&a.set(u,f=a.size+1),B.push(f)})}for(let o=r-1;o>=0;o--){let a=new Map;t.forEach((l,c)=>{if(o>=l.length)return;
let{suf:B}=i[c],u=B[o+1]*s+l[o],f=a.get(u);f===void 0&&a.set(u,f=a.size+1),B[o]=f})}return i}preprocess(e){if(this.options.
noglobstar)for(let s of e)for(let r=0;r<s.length;r++)s[r]==="**"&&(s[r]="*");let{optimizationLevel:t=1}=this.options;return t>=
2?(e=this.firstPhasePreProcess(e),e=this.secondPhasePreProcess(e)):t>=1?e=this.levelOneOptimize(e):e=this.adjascentGlobstarOptimize(
e),e}adjascentGlobstarOptimize(e){return e.map(t=>{let s=-1;for(;(s=t.indexOf("**",s+1))!==-1;){let r=s;for(;t[r+1]==="*\
*";)r++;r!==s&&t.splice(s,r-s)}return t})}levelOneOptimize(e){return e.map(t=>{let s=this.#i(t)+1;return t=t.reduce((r,i)=>{
let o=r[r.length-1];return i==="**"&&o==="**"?r:i===".."&&r.length>s&&o&&o!==".."&&o!=="."&&o!=="**"?(r.pop(),r):(r.push(
i),r)},[]),t.length===0?[""]:t})}#g(e){let t=!this.isWindows||!e.includes("\\")?"/":e.includes("/")?"both":"\\",s=this.#e?
0:-1,r="",i=0,o,a=0,l=!!this.options.dot;e:for(let c=0;c<this.set.length;c++){let B=this.set[c],u=B[B.length-1],f=s!==-1&&
this.#u[c]&&u!==ce;if(f&&s===0){let h=Jm(e,e.length,t);if(i=h+1,r=e.slice(i),r===""&&h>=0){let y=h;for(;y>0&&Uo(e.charCodeAt(
y-1),t);)y--;a=y===0?0:Jm(e,y-1,t)+1,o=e.slice(a,y)}let g=this.#n&&(DB(r)||r===""&&o!==void 0&&DB(o));s=g?-1:1,f=!g}let d=-1;
if(f&&typeof u=="string"&&(d=jm(u,r,i,o,a),d===-1))continue;if(this.#t){for(let h of this.#o[c])if(!e.includes(h))continue e}
if(f&&typeof u=="object"&&(d=jm(u,r,i,o,a),d===-1))continue;let p=this.#h[c];if(p==="base"&&f)return"yes";if(p==="tail"&&
f){if(this.#n&&Sr(e,0,d,!0,t))return"maybe";if(!Sr(e,0,d,l,t))return"yes";continue}if(p==="mid"||p==="head"){let h=this.#C(
e,B,p==="head",l,t);if(h!=="no")return h;continue}return"maybe"}return"no"}#p(e,t,s){let r=!!this.options.dot,i=e.length;
if(s==="head"){if(i<2||!Xt(t[0],e[0]))return!1;for(let a=1;a<i;a++)if(!Go(e[a],r))return!1;return!0}let o=t[1];if(s==="t\
ail"){let a=i-1;if(!Xt(o,e[a])&&(e[a]!==""||i===1||!Xt(o,e[--a])))return!1;for(let l=0;l<a;l++)if(!Go(e[l],r))return!1;return!0}
for(let a=0;a<i;a++){if(Xt(o,e[a])&&a+1<i){let l=a+1;for(;l<i&&Go(e[l],r);)l++;if(l===i)return!0}if(!Go(e[a],r))return!1}
return!1}#C(e,t,s,r,i){if(this.#n&&Sr(e,0,e.length,!0,i))return"maybe";let o=t[s?0:1],a=0;for(let l=SB(e,a,i);l!==-1;l=SB(
e,a,i)){let c=l+1;for(;c<e.length&&Uo(e.charCodeAt(c),i);)c++;if((typeof o=="string"?l-a===o.length&&e.startsWith(o,a):l>
a&&o.testUnchecked(e.slice(a,l)))&&!Sr(e,c,e.length,r,i))return"yes";if(s||Sr(e,a,c,r,i))return"no";a=c}return"no"}#y(e){
let t=CB;return t?.f===e&&t.isWindows===this.isWindows&&t.preserveMultipleSlashes===this.preserveMultipleSlashes&&t.normalize===
this.#s?t:void 0}#d(e){let{isWindows:t,preserveMultipleSlashes:s}=this,r=this.#N(t?e.split("\\").join("/"):e),i=this.#s;
return i&&(r=r.map(o=>o.normalize(i))),CB={f:e,isWindows:t,preserveMultipleSlashes:s,normalize:i,parts:r},CB}#S(e){let t=[
...e],s=!1;do{if(s=!1,!this.preserveMultipleSlashes){for(let o=1;o<t.length-1;o++){let a=t[o];o===1&&a===""&&t[0]===""||
(a==="."||a==="")&&(s=!0,t.splice(o,1),o--)}t[0]==="."&&t.length===2&&(t[1]==="."||t[1]==="")&&(s=!0,t.pop())}let r=this.#i(
t)+1,i=r;for(;(i=t.indexOf("..",i+1))!==-1;){let o=t[i-1];o&&o!=="."&&o!==".."&&o!=="**"&&(s=!0,t.splice(i-1,2),i=Math.max(
i-2,r))}}while(s);return t.length===0?[""]:t}firstPhasePreProcess(e){let{braceExpandMax:t=Wm}=this.options,s=0,r=1e6,i=!1;
do{i=!1;for(let o of e){let a=-1;for(;(a=o.indexOf("**",a+1))!==-1;){let B=a;for(;o[B+1]==="**";)B++;B>a&&o.splice(a+1,B-
a);let u=o[a+1],f=o[a+2],d=o[a+3];if(u!==".."||!f||f==="."||f===".."||!d||d==="."||d==="..")continue;let p=o.length-1;if(e.
length>=t||s+p>r)throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");i=!0,o.splice(a,1);let h=o.
slice(0);h[a]="**",s+=p,e.push(h),a--}if(!this.preserveMultipleSlashes){for(let B=1;B<o.length-1;B++){let u=o[B];B===1&&
u===""&&o[0]===""||(u==="."||u==="")&&(i=!0,o.splice(B,1),B--)}o[0]==="."&&o.length===2&&(o[1]==="."||o[1]==="")&&(i=!0,
o.pop())}let l=this.#i(o)+1,c=l;for(;(c=o.indexOf("..",c+1))!==-1;){let B=o[c-1];if(B&&B!=="."&&B!==".."&&B!=="**"){i=!0;
let f=c===1&&o[c+1]==="**"?["."]:[];o.splice(c-1,2,...f),o.length===0&&o.push(""),c=Math.max(c-2,l)}}}}while(i);return e}secondPhasePreProcess(e){
let t=new Set,s=e.filter(o=>{let a=o.join("/");return t.has(a)?!1:(t.add(a),!0)}),r=new Map;for(let o of s){let a=[];for(let l=0;l<
o.length;l++)o[l]==="*"&&a.push(l);a.length&&r.set(a.join(","),a)}if(!r.size||s.length*r.size>1e5)return s;let{dot:i}=this.
options;return s.filter(o=>{for(let a of r.values()){if(a[a.length-1]>=o.length)continue;let l=[...o],c=!0,B=!1;for(let u of a){
let f=o[u];if(f!=="*"){if(!f||f==="**"||!i&&f.startsWith(".")){c=!1;break}l[u]="*",B=!0}}if(c&&B&&t.has(l.join("/")))return!1}
return!0})}parseNegate(){if(this.nonegate)return;let e=this.pattern,t=!1,s=0;for(let r=0;r<e.length&&e.charAt(r)==="!";r++)
t=!t,s++;s&&(this.pattern=e.slice(s)),this.negate=t}#b(e,t,s,r){let i=0,o=0,a=this.isWindows?gB(t):-1,l=a===-1?-1:gB(s);
if(l!==-1){let c=s[l],B=s[l+1];typeof c!="string"||typeof B!="string"?(i=a,o=l):t[a].toLowerCase()===c.toLowerCase()&&t[a+
1].toLowerCase()===B.toLowerCase()&&(i=a+2,o=l+2)}else if(this.isWindows){let c=typeof e[0]=="string"&&/^[a-z]:$/i.test(
e[0]),B=!c&&e[0]===""&&e[1]===""&&e[2]==="?"&&/^[a-z]:$/i.test(e[3]),u=typeof s[0]=="string"&&/^[a-z]:$/i.test(s[0]),f=!u&&
s[0]===""&&s[1]===""&&s[2]==="?"&&typeof s[3]=="string"&&/^[a-z]:$/i.test(s[3]),d=B?3:c?0:void 0,p=f?3:u?0:void 0;if(typeof d==
"number"&&typeof p=="number"){let[h,g]=[e[d],s[p]];h.toLowerCase()===g.toLowerCase()&&(o=p+1,i=d+1)}}return e=t,s.includes(
ce)?this.#D(e,s,r,i,o):this.#A(e,s,r,i,o)}#D(e,t,s,r,i){let{head:o,body:a,tail:l,segments:c}=this.#w(t,s,i);if(o.length){
let u=r+o.length;if(!this.#A(e,o,s,r,0,u))return!1;r+=o.length,i+=o.length}let B=0;if(l.length){if(l.length+r>e.length)return!1;
let u=e.length-l.length;if(this.#A(e,l,s,u,0))B=l.length;else{if(e[e.length-1]!==""||r+l.length===e.length||(u--,!this.#A(
e,l,s,u,0)))return!1;B=l.length+1}}if(!a.length){let u=!!B;for(let f=r;f<e.length-B;f++){let d=String(e[f]);if(u=!0,d===
"."||d===".."||!this.options.dot&&d.startsWith("."))return!1}return s||u}return!!this.#O(e,c,e.length-B,r,0,s,0,!!B,new Set)}#w(e,t,s){
let r=this.#f.get(e);r||(r=[],this.#f.set(e,r));let i=s*2+(t?1:0),o=r[i];if(o)return o;let a=e.indexOf(ce,s),l=e.lastIndexOf(
ce),c=e.slice(s,a),B=e.slice(a+1,t?void 0:l),u=t?[]:e.slice(l+1),f=[[[],0]],d=f[0],p=0,h=[0];for(let y of B)y===ce?(h.push(
p),d=[[],0],f.push(d)):(d[0].push(y),p++);f.forEach((y,D)=>{y[1]=p-h[D]});let g={head:c,body:B,tail:u,segments:f};return r[i]=
g,g}#O(e,t,s,r,i,o,a,l,c){let B=t[i];if(!B){if(o)return r>=s||r===s-1&&e[r]==="";for(let p=r;p<s;p++){l=!0;let h=e[p];if(h===
"."||h===".."||!this.options.dot&&h.startsWith("."))return!1}return l}let[u,f]=B,d=o?s:s-f;for(;r<=d;){let p=i*(e.length+
1)+r;if(c.has(p))return!1;if(c.add(p),this.#A(e,u,o,r,0,r+u.length)&&a<this.maxGlobstarRecursion){let y=this.#O(e,t,s,r+
u.length,i+1,o,a+1,l,c);if(y!==!1)return y}if(r===d)break;let g=e[r];if(g==="."||g===".."||!this.options.dot&&g.startsWith(
"."))return!1;r++}return o||null}#A(e,t,s,r,i,o=e.length){let a,l,c,B;for(a=r,l=i,B=Math.min(o,e.length),c=t.length;a<B&&
l<c;a++,l++){let u=t[l],f=e[a];if(u===!1||u===ce||!Xt(u,f))return!1}if(a===B&&l===c)return!0;if(a===B)return s;if(l===c)
return a===B-1&&e[a]==="";throw new Error("wtf?")}braceExpand(){return EB(this.pattern,this.options)}#r(){let{pattern:e}=this;
if(this.options.nobrace)return this.braceExpand();let t=57344;for(;e.includes(String.fromCharCode(t));)if(++t>63743)return this.
braceExpand();let s=String.fromCharCode(t),r=!1,i=e.replace(YN,(a,l,c)=>{let B=Number(l),u=Number(c);return!Number.isSafeInteger(
B)||!Number.isSafeInteger(u)||Math.abs(B-u)+1<VN?a:(r=!0,`${s}${l}..${c}${s}`)});if(!r)return this.braceExpand();let o=EB(
i,this.options);for(let a of o)for(let l of a.split("/")){let c=l.indexOf("[");if(c!==-1&&c<l.lastIndexOf(s))return this.
braceExpand();if(!this.options.noext&&zN(l,s))return this.braceExpand()}return this.#c=s,o}parse(e){Er(e);let t=this.options;
if(e==="**")return ce;if(e==="")return"";let{nocase:s,nocaseMagicOnly:r,noext:i=!1,dot:o,normalize:a}=t,l=this.#c,c=l&&e.
includes(l)?void 0:XN(e,i);if(c!==void 0&&!(s&&!r&&e.toUpperCase()!==e.toLowerCase()))return this.#B(c);if(this.#a)return yB;
let B=this.#l.get(e);return B||(i||ZN(e),B=new yr(e,O({nocase:s,noext:i,dot:o,normalize:a},l&&{rangeMark:l})),this.#l.set(
e,B)),B}#N(e){return this.preserveMultipleSlashes?e.split("/"):this.isWindows&&/^\/\/[^/]+/.test(e)?["",...e.split(/\/+/)]:
e.split(/\/+/)}match(e,t=this.partial){if(this.comment)return!1;if(this.empty)return e==="";if(e==="/"&&t)return!0;let s=this.
options,r=this.#y(e);if(!r){if(!t&&!this.#s&&(this.#e||this.#t)&&qm!==e){qm=e;let c=this.#g(e);if(c==="no")return s.flipNegate?
!1:this.negate;if(c==="yes")return s.flipNegate?!0:!this.negate}r=this.#d(e)}let i=r.parts,o=this.#n?r.resolved??=this.#S(
i):i,a=this.set,l=i[i.length-1];if(!l)for(let c=i.length-2;!l&&c>=0;c--)l=i[c];for(let c=0;c<a.length;c++){let B=a[c],u=t?
void 0:this.#h[c];if(u==="base"?Xt(B[0],l):u?this.#p(o,B,u):s.matchBase&&B.length===1?this.#b([l],[l],B,t):this.#b(i,o,B,
t))return s.flipNegate?!0:!this.negate}return s.flipNegate?!1:this.negate}static defaults(e){return Ve.defaults(e).Minimatch}};
Ve.Minimatch=rt;Ve.escape=Qt;Ve.unescape=Kn;import{fileURLToPath as K1}from"node:url";import{tracingChannel as t1,channel as n1}from"node:diagnostics_channel";var Fe=n1("lru-cache:metrics"),wr=t1("lru-cache"),s1=typeof performance=="object"&&performance&&typeof performance.now==
"function"?performance:Date,bB=()=>Fe.hasSubscribers||wr.hasSubscribers,tg=new Set,eg=typeof process=="object"&&process?
process:{},r1=(n,e,t,s)=>{typeof eg.emitWarning=="function"?eg.emitWarning(n,e,t,s):console.error(`[${t}] ${e}: ${n}`)},
i1=n=>!tg.has(n),Zt=n=>!!n&&n===Math.floor(n)&&n>0&&isFinite(n),ng=n=>Zt(n)?n<=Math.pow(2,8)?Uint8Array:n<=Math.pow(2,16)?
Uint16Array:n<=Math.pow(2,32)?Uint32Array:n<=Number.MAX_SAFE_INTEGER?Ko:null:null,Ko=class extends Array{constructor(n){
super(n),this.fill(0)}},o1=class br{heap;length;static#e=!1;static create(e){let t=ng(e);if(!t)return[];br.#e=!0;let s=new br(
e,t);return br.#e=!1,s}constructor(e,t){if(!br.#e)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=
new t(e),this.length=0}push(e){this.heap[this.length++]=e}pop(){return this.heap[--this.length]}},Or=class sg{#e;#t;#n;#s;#o;#h;#u;#l;get perf(){
return this.#l}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#a;#c;#f;#B;#i;#E;#g;#p;#C;#y;#d;#S;#b;#D;#w;#O;#A;#r;#N;static unsafeExposeInternals(e){
return{starts:e.#b,ttls:e.#D,autopurgeTimers:e.#w,sizes:e.#S,keyMap:e.#f,keyList:e.#B,valList:e.#i,next:e.#E,prev:e.#g,get head(){
return e.#p},get tail(){return e.#C},free:e.#y,isBackgroundFetch:t=>e.#m(t),backgroundFetch:(t,s,r,i)=>e.#P(t,s,r,i),moveToTail:t=>e.#V(
t),indexes:t=>e.#v(t),rindexes:t=>e.#L(t),isStale:t=>e.#k(t)}}get max(){return this.#e}get maxSize(){return this.#t}get calculatedSize(){
return this.#c}get size(){return this.#a}get fetchMethod(){return this.#h}get memoMethod(){return this.#u}get dispose(){
return this.#n}get onInsert(){return this.#s}get disposeAfter(){return this.#o}constructor(e){let{max:t=0,ttl:s,ttlResolution:r=1,
ttlAutopurge:i,updateAgeOnGet:o,updateAgeOnHas:a,allowStale:l,dispose:c,onInsert:B,disposeAfter:u,noDisposeOnSet:f,noUpdateTTL:d,
maxSize:p=0,maxEntrySize:h=0,sizeCalculation:g,fetchMethod:y,memoMethod:D,noDeleteOnFetchRejection:A,noDeleteOnStaleGet:k,
allowStaleOnFetchRejection:N,allowStaleOnFetchAbort:x,ignoreFetchAbort:q,backgroundFetchSize:R=1,perf:W}=e;if(this.backgroundFetchSize=
R,W!==void 0&&typeof W?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#l=
W??s1,t!==0&&!Zt(t))throw new TypeError("max option must be a nonnegative integer");let ke=t?ng(t):Array;if(!ke)throw new Error(
"invalid max value: "+t);if(this.#e=t,this.#t=p,this.maxEntrySize=h||this.#t,this.sizeCalculation=g,this.sizeCalculation){
if(!this.#t&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(D!==void 0&&typeof D!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#u=D,y!==void 0&&typeof y!="function")
throw new TypeError("fetchMethod must be a function if specified");if(this.#h=y,this.#A=!!y,this.#f=new Map,this.#B=Array.
from({length:t}).fill(void 0),this.#i=Array.from({length:t}).fill(void 0),this.#E=new ke(t),this.#g=new ke(t),this.#p=0,
this.#C=0,this.#y=o1.create(t),this.#a=0,this.#c=0,typeof c=="function"&&(this.#n=c),typeof B=="function"&&(this.#s=B),typeof u==
"function"?(this.#o=u,this.#d=[]):(this.#o=void 0,this.#d=void 0),this.#O=!!this.#n,this.#N=!!this.#s,this.#r=!!this.#o,
this.noDisposeOnSet=!!f,this.noUpdateTTL=!!d,this.noDeleteOnFetchRejection=!!A,this.allowStaleOnFetchRejection=!!N,this.
allowStaleOnFetchAbort=!!x,this.ignoreFetchAbort=!!q,this.maxEntrySize!==0){if(this.#t!==0&&!Zt(this.#t))throw new TypeError(
"maxSize must be a positive integer if specified");if(!Zt(this.maxEntrySize))throw new TypeError("maxEntrySize must be a\
 positive integer if specified");this.#q()}if(this.allowStale=!!l,this.noDeleteOnStaleGet=!!k,this.updateAgeOnGet=!!o,this.
updateAgeOnHas=!!a,this.ttlResolution=Zt(r)||r===0?r:1,this.ttlAutopurge=!!i,this.ttl=s||0,this.ttl){if(!Zt(this.ttl))throw new TypeError(
"ttl must be a positive integer if specified");this.#F()}if(this.#e===0&&this.ttl===0&&this.#t===0)throw new TypeError("\
At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#e&&!this.#t){let Ke="LRU_CACHE_UNBOUNDE\
D";i1(Ke)&&(tg.add(Ke),r1("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.",
"UnboundedCacheWarning",Ke,sg))}}getRemainingTTL(e){return this.#f.has(e)?1/0:0}#F(){let e=new Ko(this.#e),t=new Ko(this.#e);
this.#D=e,this.#b=t;let s=this.ttlAutopurge?Array.from({length:this.#e}):void 0;this.#w=s,this.#R=(l,c,B=this.#l.now())=>{
t[l]=c!==0?B:0,e[l]=c,r(l,c)},this.#I=l=>{t[l]=e[l]!==0?this.#l.now():0,r(l,e[l])};let r=this.ttlAutopurge?(l,c)=>{if(s?.[l]&&
(clearTimeout(s[l]),s[l]=void 0),c&&c!==0&&s){let B=setTimeout(()=>{this.#k(l)?(this.#G(this.#B[l],"expire"),s[l]=void 0):
r(l,a(l))},c+1);B.unref&&B.unref(),s[l]=B}}:()=>{};this.#T=(l,c)=>{if(e[c]){let B=e[c],u=t[c];if(!B||!u)return;l.ttl=B,l.
start=u,l.now=i||o();let f=l.now-u;l.remainingTTL=B-f}};let i=0,o=()=>{let l=this.#l.now();if(this.ttlResolution>0){i=l;
let c=setTimeout(()=>i=0,this.ttlResolution);c.unref&&c.unref()}return l};this.getRemainingTTL=l=>{let c=this.#f.get(l);
return c===void 0?0:a(c)};let a=l=>{let c=e[l],B=t[l];if(!c||!B)return 1/0;let u=(i||o())-B;return c-u};this.#k=l=>{let c=t[l],
B=e[l];return!!B&&!!c&&(i||o())-c>B}}#I=()=>{};#T=()=>{};#R=()=>{};#k=()=>!1;#q(){let e=new Ko(this.#e);this.#c=0,this.#S=
e,this.#M=t=>{this.#c-=e[t],e[t]=0},this.#H=(t,s,r,i)=>{if(!Zt(r)){if(this.#m(s))return this.backgroundFetchSize;if(i){if(typeof i!=
"function")throw new TypeError("sizeCalculation must be a function");if(r=i(s,t),!Zt(r))throw new TypeError("sizeCalcula\
tion return invalid (expect positive integer)")}else throw new TypeError("invalid size value (must be positive integer).\
 When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return r},this.#x=(t,s,r)=>{if(e[t]=s,this.#t){
let i=this.#t-e[t];for(;this.#c>i;)this.#K(!0)}this.#c+=e[t],r&&(r.entrySize=s,r.totalCalculatedSize=this.#c)}}#M=e=>{};#x=(e,t,s)=>{};#H=(e,t,s,r)=>{
if(s||r)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#v({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#C;this.#$(t)&&((e||!this.#k(t))&&(yield t),t!==this.#p);)t=this.#g[t]}*#L({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#p;this.#$(t)&&((e||!this.#k(t))&&(yield t),t!==this.#C);)t=this.#E[t]}#$(e){return e!==
void 0&&this.#f.get(this.#B[e])===e}*entries(){for(let e of this.#v())this.#i[e]!==void 0&&this.#B[e]!==void 0&&!this.#m(
this.#i[e])&&(yield[this.#B[e],this.#i[e]])}*rentries(){for(let e of this.#L())this.#i[e]!==void 0&&this.#B[e]!==void 0&&
!this.#m(this.#i[e])&&(yield[this.#B[e],this.#i[e]])}*keys(){for(let e of this.#v()){let t=this.#B[e];t!==void 0&&!this.#m(
this.#i[e])&&(yield t)}}*rkeys(){for(let e of this.#L()){let t=this.#B[e];t!==void 0&&!this.#m(this.#i[e])&&(yield t)}}*values(){
for(let e of this.#v())this.#i[e]!==void 0&&!this.#m(this.#i[e])&&(yield this.#i[e])}*rvalues(){for(let e of this.#L())this.#i[e]!==
void 0&&!this.#m(this.#i[e])&&(yield this.#i[e])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCach\
e";find(e,t={}){for(let s of this.#v()){let r=this.#i[s],i=this.#m(r)?r.__staleWhileFetching:r;if(i!==void 0&&e(i,this.#B[s],
this))return this.#W(this.#B[s],t)}}forEach(e,t=this){for(let s of this.#v()){let r=this.#i[s],i=this.#m(r)?r.__staleWhileFetching:
r;i!==void 0&&e.call(t,i,this.#B[s],this)}}rforEach(e,t=this){for(let s of this.#L()){let r=this.#i[s],i=this.#m(r)?r.__staleWhileFetching:
r;i!==void 0&&e.call(t,i,this.#B[s],this)}}purgeStale(){let e=!1;for(let t of this.#L({allowStale:!0}))this.#k(t)&&(this.#G(
this.#B[t],"expire"),e=!0);return e}info(e){let t=this.#f.get(e);if(t===void 0)return;let s=this.#i[t],r=this.#m(s)?s.__staleWhileFetching:
s;if(r===void 0)return;let i={value:r};if(this.#D&&this.#b){let o=this.#D[t],a=this.#b[t];if(o&&a){let l=o-(this.#l.now()-
a);i.ttl=l,i.start=Date.now()}}return this.#S&&(i.size=this.#S[t]),i}dump(){let e=[];for(let t of this.#v({allowStale:!0})){
let s=this.#B[t],r=this.#i[t],i=this.#m(r)?r.__staleWhileFetching:r;if(i===void 0||s===void 0)continue;let o={value:i};if(this.#D&&
this.#b){o.ttl=this.#D[t];let a=this.#l.now()-this.#b[t];o.start=Math.floor(Date.now()-a)}this.#S&&(o.size=this.#S[t]),e.
unshift([s,o])}return e}load(e){this.clear();for(let[t,s]of e){if(s.start){let r=Date.now()-s.start;s.start=this.#l.now()-
r}this.#_(t,s.value,s)}}set(e,t,s={}){let{status:r=Fe.hasSubscribers?{}:void 0}=s;s.status=r,r&&(r.op="set",r.key=e,t!==
void 0&&(r.value=t),r.cache=this);let i=this.#_(e,t,s);return r&&Fe.hasSubscribers&&Fe.publish(r),i}#_(e,t,s,r){let{ttl:i=this.
ttl,start:o,noDisposeOnSet:a=this.noDisposeOnSet,sizeCalculation:l=this.sizeCalculation,status:c}=s,B=this.#m(t);if(t===
void 0)return c&&(c.set="deleted"),this.delete(e),this;let{noUpdateTTL:u=this.noUpdateTTL}=s;c&&!B&&(c.value=t);let f=this.#H(
e,t,s.size||0,l,c);if(this.maxEntrySize&&f>this.maxEntrySize)return this.#G(e,"set"),c&&(c.set="miss",c.maxEntrySizeExceeded=
!0),this;let d=this.#a===0?void 0:this.#f.get(e);if(d===void 0)d=this.#a===0?this.#C:this.#y.length!==0?this.#y.pop():this.#a===
this.#e?this.#K(!1):this.#a,this.#B[d]=e,this.#i[d]=t,this.#f.set(e,d),this.#E[this.#C]=d,this.#g[d]=this.#C,this.#C=d,this.#a++,
this.#x(d,f,c),c&&(c.set="add"),u=!1,this.#N&&!B&&this.#s?.(t,e,"add");else{this.#V(d);let p=this.#i[d];if(t!==p){if(!a)
if(this.#m(p)){p!==r&&p.__abortController.abort(new Error("replaced"));let{__staleWhileFetching:h}=p;h!==void 0&&h!==t&&
(this.#O&&this.#n?.(h,e,"set"),this.#r&&this.#d?.push([h,e,"set"]))}else this.#O&&this.#n?.(p,e,"set"),this.#r&&this.#d?.
push([p,e,"set"]);if(this.#M(d),this.#x(d,f,c),this.#i[d]=t,!B){let h=p&&this.#m(p)?p.__staleWhileFetching:p,g=h===void 0?
"add":t!==h?"replace":"update";c&&(c.set=g,h!==void 0&&(c.oldValue=h)),this.#N&&this.onInsert?.(t,e,g)}}else B||(c&&(c.set=
"update"),this.#N&&this.onInsert?.(t,e,"update"))}if(i!==0&&!this.#D&&this.#F(),this.#D&&(u||this.#R(d,i,o),c&&this.#T(c,
d)),!a&&this.#r&&this.#d){let p=this.#d,h;for(;h=p?.shift();)this.#o?.(...h)}return this}pop(){try{for(;this.#a;){let e=this.#i[this.#p];
if(this.#K(!0),this.#m(e)){if(e.__staleWhileFetching)return e.__staleWhileFetching}else if(e!==void 0)return e}}finally{
if(this.#r&&this.#d){let e=this.#d,t;for(;t=e?.shift();)this.#o?.(...t)}}}#K(e){let t=this.#p,s=this.#B[t],r=this.#i[t],
i=this.#m(r);i&&r.__abortController.abort(new Error("evicted"));let o=i?r.__staleWhileFetching:r;return(this.#O||this.#r)&&
o!==void 0&&(this.#O&&this.#n?.(o,s,"evict"),this.#r&&this.#d?.push([o,s,"evict"])),this.#M(t),this.#w?.[t]&&(clearTimeout(
this.#w[t]),this.#w[t]=void 0),e&&(this.#B[t]=void 0,this.#i[t]=void 0,this.#y.push(t)),this.#a===1?(this.#p=this.#C=0,this.#y.
length=0):this.#p=this.#E[t],this.#f.delete(s),this.#a--,t}has(e,t={}){let{status:s=Fe.hasSubscribers?{}:void 0}=t;t.status=
s,s&&(s.op="has",s.key=e,s.cache=this);let r=this.#Y(e,t);return Fe.hasSubscribers&&Fe.publish(s),r}#Y(e,t={}){let{updateAgeOnHas:s=this.
updateAgeOnHas,status:r}=t,i=this.#f.get(e);if(i!==void 0){let o=this.#i[i];if(this.#m(o)&&o.__staleWhileFetching===void 0)
return!1;if(this.#k(i))r&&(r.has="stale",this.#T(r,i));else return s&&this.#I(i),r&&(r.has="hit",this.#T(r,i)),!0}else r&&
(r.has="miss");return!1}peek(e,t={}){let{status:s=bB()?{}:void 0}=t;s&&(s.op="peek",s.key=e,s.cache=this),t.status=s;let r=this.#j(
e,t);return Fe.hasSubscribers&&Fe.publish(s),r}#j(e,t){let{status:s,allowStale:r=this.allowStale}=t,i=this.#f.get(e);if(i===
void 0||!r&&this.#k(i)){s&&(s.peek=i===void 0?"miss":"stale");return}let o=this.#i[i],a=this.#m(o)?o.__staleWhileFetching:
o;return s&&(a!==void 0?(s.peek="hit",s.value=a):s.peek="miss"),a}#P(e,t,s,r){let i=t===void 0?void 0:this.#i[t];if(this.#m(
i))return i;let o=new AbortController,{signal:a}=s;a?.addEventListener("abort",()=>o.abort(a.reason),{signal:o.signal});
let l={signal:o.signal,options:s,context:r},c=(h,g=!1)=>{let{aborted:y}=o.signal,D=s.ignoreFetchAbort&&h!==void 0,A=s.ignoreFetchAbort||
!!(s.allowStaleOnFetchAbort&&h!==void 0);if(s.status&&(y&&!g?(s.status.fetchAborted=!0,s.status.fetchError=o.signal.reason,
D&&(s.status.fetchAbortIgnored=!0)):s.status.fetchResolved=!0),y&&!D&&!g)return u(o.signal.reason,A);let k=d,N=this.#i[t];
return(N===d||N===void 0&&D&&g)&&(h===void 0?k.__staleWhileFetching!==void 0?this.#i[t]=k.__staleWhileFetching:this.#G(e,
"fetch"):(s.status&&(s.status.fetchUpdated=!0),this.#_(e,h,l.options,k))),h},B=h=>(s.status&&(s.status.fetchRejected=!0,
s.status.fetchError=h),u(h,!1)),u=(h,g)=>{let{aborted:y}=o.signal,D=y&&s.allowStaleOnFetchAbort,A=D||s.allowStaleOnFetchRejection,
k=A||s.noDeleteOnFetchRejection,N=d;if(this.#i[t]===d&&(!k||!g&&N.__staleWhileFetching===void 0?this.#G(e,"fetch"):D||(this.#i[t]=
N.__staleWhileFetching)),A)return s.status&&N.__staleWhileFetching!==void 0&&(s.status.returnedStale=!0),N.__staleWhileFetching;
if(N.__returned===N)throw h},f=(h,g)=>{let y=this.#h?.(e,i,l);o.signal.addEventListener("abort",()=>{(!s.ignoreFetchAbort||
s.allowStaleOnFetchAbort)&&(h(void 0),s.allowStaleOnFetchAbort&&(h=D=>c(D,!0)))}),y&&y instanceof Promise?y.then(D=>h(D===
void 0?void 0:D),g):y!==void 0&&h(y)};s.status&&(s.status.fetchDispatched=!0);let d=new Promise(f).then(c,B),p=Object.assign(
d,{__abortController:o,__staleWhileFetching:i,__returned:void 0});return t===void 0?(this.#_(e,p,L(O({},l.options),{status:void 0})),
t=this.#f.get(e)):this.#i[t]=p,p}#m(e){if(!this.#A)return!1;let t=e;return!!t&&t instanceof Promise&&t.hasOwnProperty("_\
_staleWhileFetching")&&t.__abortController instanceof AbortController}fetch(e,t={}){let s=wr.hasSubscribers,{status:r=bB()?
{}:void 0}=t;t.status=r,r&&t.context&&(r.context=t.context);let i=this.#J(e,t);return r&&s&&(r.trace=!0,wr.tracePromise(
()=>i,r).catch(()=>{})),i}async#J(e,t={}){let{allowStale:s=this.allowStale,updateAgeOnGet:r=this.updateAgeOnGet,noDeleteOnStaleGet:i=this.
noDeleteOnStaleGet,ttl:o=this.ttl,noDisposeOnSet:a=this.noDisposeOnSet,size:l=0,sizeCalculation:c=this.sizeCalculation,noUpdateTTL:B=this.
noUpdateTTL,noDeleteOnFetchRejection:u=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:f=this.allowStaleOnFetchRejection,
ignoreFetchAbort:d=this.ignoreFetchAbort,allowStaleOnFetchAbort:p=this.allowStaleOnFetchAbort,context:h,forceRefresh:g=!1,
status:y,signal:D}=t;if(y&&(y.op="fetch",y.key=e,g&&(y.forceRefresh=!0),y.cache=this),!this.#A)return y&&(y.fetch="get"),
this.#W(e,{allowStale:s,updateAgeOnGet:r,noDeleteOnStaleGet:i,status:y});let A={allowStale:s,updateAgeOnGet:r,noDeleteOnStaleGet:i,
ttl:o,noDisposeOnSet:a,size:l,sizeCalculation:c,noUpdateTTL:B,noDeleteOnFetchRejection:u,allowStaleOnFetchRejection:f,allowStaleOnFetchAbort:p,
ignoreFetchAbort:d,status:y,signal:D},k=this.#f.get(e);if(k===void 0){y&&(y.fetch="miss");let N=this.#P(e,k,A,h);return N.
__returned=N}else{let N=this.#i[k];if(this.#m(N)){let W=s&&N.__staleWhileFetching!==void 0;return y&&(y.fetch="inflight",
W&&(y.returnedStale=!0)),W?N.__staleWhileFetching:N.__returned=N}let x=this.#k(k);if(!g&&!x)return y&&(y.fetch="hit"),this.#V(
k),r&&this.#I(k),y&&this.#T(y,k),N;let q=this.#P(e,k,A,h),R=q.__staleWhileFetching!==void 0&&s;return y&&(y.fetch=x?"sta\
le":"refresh",R&&x&&(y.returnedStale=!0)),R?q.__staleWhileFetching:q.__returned=q}}forceFetch(e,t={}){let s=wr.hasSubscribers,
{status:r=bB()?{}:void 0}=t;t.status=r,r&&t.context&&(r.context=t.context);let i=this.#U(e,t);return r&&s&&(r.trace=!0,wr.
tracePromise(()=>i,r).catch(()=>{})),i}async#U(e,t={}){let s=await this.#J(e,t);if(s===void 0)throw new Error("fetch() r\
eturned undefined");return s}memo(e,t={}){let{status:s=Fe.hasSubscribers?{}:void 0}=t;t.status=s,s&&(s.op="memo",s.key=e,
t.context&&(s.context=t.context),s.cache=this);let r=this.#X(e,t);return s&&(s.value=r),Fe.hasSubscribers&&Fe.publish(s),
r}#X(e,t={}){let s=this.#u;if(!s)throw new Error("no memoMethod provided to constructor");let u=t,{context:r,status:i,forceRefresh:o}=u,
a=wi(u,["context","status","forceRefresh"]);i&&o&&(i.forceRefresh=!0);let l=this.#W(e,a),c=o||l===void 0;if(i&&(i.memo=c?
"miss":"hit",c||(i.value=l)),!c)return l;let B=s(e,l,{options:a,context:r});return i&&(i.value=B),this.#_(e,B,a),B}get(e,t={}){
let{status:s=Fe.hasSubscribers?{}:void 0}=t;t.status=s,s&&(s.op="get",s.key=e,s.cache=this);let r=this.#W(e,t);return s&&
(r!==void 0&&(s.value=r),Fe.hasSubscribers&&Fe.publish(s)),r}#W(e,t={}){let{allowStale:s=this.allowStale,updateAgeOnGet:r=this.
updateAgeOnGet,noDeleteOnStaleGet:i=this.noDeleteOnStaleGet,status:o}=t,a=this.#f.get(e);if(a===void 0){o&&(o.get="miss");
return}let l=this.#i[a],c=this.#m(l);return o&&this.#T(o,a),this.#k(a)?c?(o&&(o.get="stale-fetching"),s&&l.__staleWhileFetching!==
void 0?(o&&(o.returnedStale=!0),l.__staleWhileFetching):void 0):(i||this.#G(e,"expire"),o&&(o.get="stale"),s?(o&&(o.returnedStale=
!0),l):void 0):(o&&(o.get=c?"fetching":"hit"),this.#V(a),r&&this.#I(a),c?l.__staleWhileFetching:l)}#z(e,t){this.#g[t]=e,
this.#E[e]=t}#V(e){e!==this.#C&&(e===this.#p?this.#p=this.#E[e]:this.#z(this.#g[e],this.#E[e]),this.#z(this.#C,e),this.#C=
e)}delete(e){return this.#G(e,"delete")}#G(e,t){Fe.hasSubscribers&&Fe.publish({op:"delete",delete:t,key:e,cache:this});let s=!1;
if(this.#a!==0){let r=this.#f.get(e);if(r!==void 0)if(this.#w?.[r]&&(clearTimeout(this.#w[r]),this.#w[r]=void 0),s=!0,this.#a===
1)this.#Q(t);else{this.#M(r);let i=this.#i[r];if(this.#m(i)?i.__abortController.abort(new Error("deleted")):(this.#O||this.#r)&&
(this.#O&&this.#n?.(i,e,t),this.#r&&this.#d?.push([i,e,t])),this.#f.delete(e),this.#B[r]=void 0,this.#i[r]=void 0,r===this.#C)
this.#C=this.#g[r];else if(r===this.#p)this.#p=this.#E[r];else{let o=this.#g[r];this.#E[o]=this.#E[r];let a=this.#E[r];this.#g[a]=
this.#g[r]}this.#a--,this.#y.push(r)}}if(this.#r&&this.#d?.length){let r=this.#d,i;for(;i=r?.shift();)this.#o?.(...i)}return s}clear(){
return this.#Q("delete")}#Q(e){for(let t of this.#L({allowStale:!0})){let s=this.#i[t];if(this.#m(s))s.__abortController.
abort(new Error("deleted"));else{let r=this.#B[t];this.#O&&this.#n?.(s,r,e),this.#r&&this.#d?.push([s,r,e])}}if(this.#f.
clear(),this.#i.fill(void 0),this.#B.fill(void 0),this.#D&&this.#b){this.#D.fill(0),this.#b.fill(0);for(let t of this.#w??
[])t!==void 0&&clearTimeout(t);this.#w?.fill(void 0)}if(this.#S&&this.#S.fill(0),this.#p=0,this.#C=0,this.#y.length=0,this.#c=
0,this.#a=0,this.#r&&this.#d){let t=this.#d,s;for(;s=t?.shift();)this.#o?.(...s)}}};import{posix as m1,win32 as RB}from"node:path";import{fileURLToPath as g1}from"node:url";import{lstatSync as y1,readdir as E1,
readdirSync as D1,readlinkSync as S1,realpathSync as w1}from"fs";import*as b1 from"node:fs";import{lstat as A1,readdir as k1,
readlink as I1,realpath as N1}from"node:fs/promises";import{EventEmitter as TB}from"node:events";import lg from"node:stream";import{StringDecoder as a1}from"node:string_decoder";
var rg=typeof process=="object"&&process?process:{stdout:null,stderr:null},l1=n=>!!n&&typeof n=="object"&&(n instanceof tn||
n instanceof lg||c1(n)||B1(n)),c1=n=>!!n&&typeof n=="object"&&n instanceof TB&&typeof n.pipe=="function"&&n.pipe!==lg.Writable.
prototype.pipe,B1=n=>!!n&&typeof n=="object"&&n instanceof TB&&typeof n.write=="function"&&typeof n.end=="function",Gt=Symbol(
"EOF"),Ht=Symbol("maybeEmitEnd"),en=Symbol("emittedEnd"),qo=Symbol("emittingEnd"),Ar=Symbol("emittedError"),jo=Symbol("c\
losed"),ig=Symbol("read"),Jo=Symbol("flush"),og=Symbol("flushChunk"),pt=Symbol("encoding"),bs=Symbol("decoder"),be=Symbol(
"flowing"),kr=Symbol("paused"),Os=Symbol("resume"),Oe=Symbol("buffer"),Ue=Symbol("pipes"),Ae=Symbol("bufferLength"),OB=Symbol(
"bufferPush"),Wo=Symbol("bufferShift"),_e=Symbol("objectMode"),fe=Symbol("destroyed"),AB=Symbol("error"),kB=Symbol("emit\
Data"),ag=Symbol("emitEnd"),IB=Symbol("emitEnd2"),At=Symbol("async"),NB=Symbol("abort"),Vo=Symbol("aborted"),Ir=Symbol("\
signal"),qn=Symbol("dataListeners"),et=Symbol("discarded"),Nr=n=>Promise.resolve().then(n),u1=n=>n(),f1=n=>n==="end"||n===
"finish"||n==="prefinish",d1=n=>n instanceof ArrayBuffer||!!n&&typeof n=="object"&&n.constructor&&n.constructor.name==="\
ArrayBuffer"&&n.byteLength>=0,h1=n=>!Buffer.isBuffer(n)&&ArrayBuffer.isView(n),Yo=class{src;dest;opts;ondrain;constructor(e,t,s){
this.src=e,this.dest=t,this.opts=s,this.ondrain=()=>e[Os](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener(
"drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},FB=class extends Yo{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,s){super(e,t,s),this.proxyErrors=r=>this.
dest.emit("error",r),e.on("error",this.proxyErrors)}},p1=n=>!!n.objectMode,C1=n=>!n.objectMode&&!!n.encoding&&n.encoding!==
"buffer",tn=class extends TB{[be]=!1;[kr]=!1;[Ue]=[];[Oe]=[];[_e];[pt];[At];[bs];[Gt]=!1;[en]=!1;[qo]=!1;[jo]=!1;[Ar]=null;[Ae]=0;[fe]=!1;[Ir];[Vo]=!1;[qn]=0;[et]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not\
 be used together");p1(t)?(this[_e]=!0,this[pt]=null):C1(t)?(this[pt]=t.encoding,this[_e]=!1):(this[_e]=!1,this[pt]=null),
this[At]=!!t.async,this[bs]=this[pt]?new a1(this[pt]):null,t&&t.debugExposeBuffer===!0&&Object.defineProperty(this,"buff\
er",{get:()=>this[Oe]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[Ue]});let{signal:s}=t;
s&&(this[Ir]=s,s.aborted?this[NB]():s.addEventListener("abort",()=>this[NB]()))}get bufferLength(){return this[Ae]}get encoding(){
return this[pt]}set encoding(e){throw new Error("Encoding must be set at instantiation time")}setEncoding(e){throw new Error(
"Encoding must be set at instantiation time")}get objectMode(){return this[_e]}set objectMode(e){throw new Error("object\
Mode must be set at instantiation time")}get async(){return this[At]}set async(e){this[At]=this[At]||!!e}[NB](){this[Vo]=
!0,this.emit("abort",this[Ir]?.reason),this.destroy(this[Ir]?.reason)}get aborted(){return this[Vo]}set aborted(e){}write(e,t,s){
if(this[Vo])return!1;if(this[Gt])throw new Error("write after end");if(this[fe])return this.emit("error",Object.assign(new Error(
"Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof t=="function"&&(s=t,t="utf8"),
t||(t="utf8");let r=this[At]?Nr:u1;if(!this[_e]&&!Buffer.isBuffer(e)){if(h1(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(d1(
e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[_e]?
(this[be]&&this[Ae]!==0&&this[Jo](!0),this[be]?this.emit("data",e):this[OB](e),this[Ae]!==0&&this.emit("readable"),s&&r(
s),this[be]):e.length?(typeof e=="string"&&!(t===this[pt]&&!this[bs]?.lastNeed)&&(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&
this[pt]&&(e=this[bs].write(e)),this[be]&&this[Ae]!==0&&this[Jo](!0),this[be]?this.emit("data",e):this[OB](e),this[Ae]!==
0&&this.emit("readable"),s&&r(s),this[be]):(this[Ae]!==0&&this.emit("readable"),s&&r(s),this[be])}read(e){if(this[fe])return null;
if(this[et]=!1,this[Ae]===0||e===0||e&&e>this[Ae])return this[Ht](),null;this[_e]&&(e=null),this[Oe].length>1&&!this[_e]&&
(this[Oe]=[this[pt]?this[Oe].join(""):Buffer.concat(this[Oe],this[Ae])]);let t=this[ig](e||null,this[Oe][0]);return this[Ht](),
t}[ig](e,t){if(this[_e])this[Wo]();else{let s=t;e===s.length||e===null?this[Wo]():typeof s=="string"?(this[Oe][0]=s.slice(
e),t=s.slice(0,e),this[Ae]-=e):(this[Oe][0]=s.subarray(e),t=s.subarray(0,e),this[Ae]-=e)}return this.emit("data",t),!this[Oe].
length&&!this[Gt]&&this.emit("drain"),t}end(e,t,s){return typeof e=="function"&&(s=e,e=void 0),typeof t=="function"&&(s=
t,t="utf8"),e!==void 0&&this.write(e,t),s&&this.once("end",s),this[Gt]=!0,this.writable=!1,(this[be]||!this[kr])&&this[Ht](),
this}[Os](){this[fe]||(!this[qn]&&!this[Ue].length&&(this[et]=!0),this[kr]=!1,this[be]=!0,this.emit("resume"),this[Oe].length?
this[Jo]():this[Gt]?this[Ht]():this.emit("drain"))}resume(){return this[Os]()}pause(){this[be]=!1,this[kr]=!0,this[et]=!1}get destroyed(){
return this[fe]}get flowing(){return this[be]}get paused(){return this[kr]}[OB](e){this[_e]?this[Ae]+=1:this[Ae]+=e.length,
this[Oe].push(e)}[Wo](){return this[_e]?this[Ae]-=1:this[Ae]-=this[Oe][0].length,this[Oe].shift()}[Jo](e=!1){do;while(this[og](
this[Wo]())&&this[Oe].length);!e&&!this[Oe].length&&!this[Gt]&&this.emit("drain")}[og](e){return this.emit("data",e),this[be]}pipe(e,t){
if(this[fe])return e;this[et]=!1;let s=this[en];return t=t||{},e===rg.stdout||e===rg.stderr?t.end=!1:t.end=t.end!==!1,t.
proxyErrors=!!t.proxyErrors,s?t.end&&e.end():(this[Ue].push(t.proxyErrors?new FB(this,e,t):new Yo(this,e,t)),this[At]?Nr(
()=>this[Os]()):this[Os]()),e}unpipe(e){let t=this[Ue].find(s=>s.dest===e);t&&(this[Ue].length===1?(this[be]&&this[qn]===
0&&(this[be]=!1),this[Ue]=[]):this[Ue].splice(this[Ue].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){
let s=super.on(e,t);if(e==="data")this[et]=!1,this[qn]++,!this[Ue].length&&!this[be]&&this[Os]();else if(e==="readable"&&
this[Ae]!==0)super.emit("readable");else if(f1(e)&&this[en])super.emit(e),this.removeAllListeners(e);else if(e==="error"&&
this[Ar]){let r=t;this[At]?Nr(()=>r.call(this,this[Ar])):r.call(this,this[Ar])}return s}removeListener(e,t){return this.
off(e,t)}off(e,t){let s=super.off(e,t);return e==="data"&&(this[qn]=this.listeners("data").length,this[qn]===0&&!this[et]&&
!this[Ue].length&&(this[be]=!1)),s}removeAllListeners(e){let t=super.removeAllListeners(e);return(e==="data"||e===void 0)&&
(this[qn]=0,!this[et]&&!this[Ue].length&&(this[be]=!1)),t}get emittedEnd(){return this[en]}[Ht](){!this[qo]&&!this[en]&&
!this[fe]&&this[Oe].length===0&&this[Gt]&&(this[qo]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[jo]&&
this.emit("close"),this[qo]=!1)}emit(e,...t){let s=t[0];if(e!=="error"&&e!=="close"&&e!==fe&&this[fe])return!1;if(e==="d\
ata")return!this[_e]&&!s?!1:this[At]?(Nr(()=>this[kB](s)),!0):this[kB](s);if(e==="end")return this[ag]();if(e==="close"){
if(this[jo]=!0,!this[en]&&!this[fe])return!1;let i=super.emit("close");return this.removeAllListeners("close"),i}else if(e===
"error"){this[Ar]=s,super.emit(AB,s);let i=!this[Ir]||this.listeners("error").length?super.emit("error",s):!1;return this[Ht](),
i}else if(e==="resume"){let i=super.emit("resume");return this[Ht](),i}else if(e==="finish"||e==="prefinish"){let i=super.
emit(e);return this.removeAllListeners(e),i}let r=super.emit(e,...t);return this[Ht](),r}[kB](e){for(let s of this[Ue])s.
dest.write(e)===!1&&this.pause();let t=this[et]?!1:super.emit("data",e);return this[Ht](),t}[ag](){return this[en]?!1:(this[en]=
!0,this.readable=!1,this[At]?(Nr(()=>this[IB]()),!0):this[IB]())}[IB](){if(this[bs]){let t=this[bs].end();if(t){for(let s of this[Ue])
s.dest.write(t);this[et]||super.emit("data",t)}}for(let t of this[Ue])t.end();let e=super.emit("end");return this.removeAllListeners(
"end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[_e]||(e.dataLength=0);let t=this.promise();return this.
on("data",s=>{e.push(s),this[_e]||(e.dataLength+=s.length)}),await t,e}async concat(){if(this[_e])throw new Error("canno\
t concat in objectMode");let e=await this.collect();return this[pt]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){
return new Promise((e,t)=>{this.on(fe,()=>t(new Error("stream destroyed"))),this.on("error",s=>t(s)),this.on("end",()=>e())})}[Symbol.
asyncIterator](){this[et]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{if(e)return t();
let r=this.read();if(r!==null)return Promise.resolve({done:!1,value:r});if(this[Gt])return t();let i,o,a=u=>{this.off("d\
ata",l),this.off("end",c),this.off(fe,B),t(),o(u)},l=u=>{this.off("error",a),this.off("end",c),this.off(fe,B),this.pause(),
i({value:u,done:!!this[Gt]})},c=()=>{this.off("error",a),this.off("data",l),this.off(fe,B),t(),i({done:!0,value:void 0})},
B=()=>a(new Error("stream destroyed"));return new Promise((u,f)=>{o=f,i=u,this.once(fe,B),this.once("error",a),this.once(
"end",c),this.once("data",l)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[et]=!1;let e=!1,t=()=>(this.pause(),this.off(AB,t),this.off(fe,t),this.off("end",t),e=!0,{done:!0,value:void 0}),
s=()=>{if(e)return t();let r=this.read();return r===null?t():{done:!1,value:r}};return this.once("end",t),this.once(AB,t),
this.once(fe,t),{next:s,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){if(this[fe])
return e?this.emit("error",e):this.emit(fe),this;this[fe]=!0,this[et]=!0,this[Oe].length=0,this[Ae]=0;let t=this;return typeof t.
close=="function"&&!this[jo]&&t.close(),e?this.emit("error",e):this.emit(fe),this}static get isStream(){return l1}};var O1=w1.native,Tr={lstatSync:y1,readdir:E1,readdirSync:D1,readlinkSync:S1,realpathSync:O1,promises:{lstat:A1,readdir:k1,
readlink:I1,realpath:N1}},hg=n=>!n||n===Tr||n===b1?Tr:L(O(O({},Tr),n),{promises:O(O({},Tr.promises),n.promises)}),F1=/^\\\\\?\\([a-z]:)\\?$/i,
T1=/^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,v1=/^\\\\[^\\?]+\\[^\\]+$/,cg=n=>n.replace(/\//g,"\\").replace(F1,"$1\\").replace(
T1,"\\\\$1\\").replace(v1,"$&\\"),L1=/^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,R1=/^[\\/]{2}\?[\\/](?=[a-z]:)/i,
x1=/^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,M1=/[\\/]/,ot=0,pg=1,Cg=2,kt=4,mg=6,gg=8,jn=10,yg=12,it=15,Fr=~it,vB=16,
Bg=32,vr=64,Ct=128,zo=256,Xo=512,ug=vr|Ct|Xo,_1=1023,LB=n=>n.isFile()?gg:n.isDirectory()?kt:n.isSymbolicLink()?jn:n.isCharacterDevice()?
Cg:n.isBlockDevice()?mg:n.isSocket()?yg:n.isFIFO()?pg:ot,fg=new Or({max:2**12}),Lr=n=>{let e=fg.get(n);if(e)return e;let t=n.
normalize("NFKD");return fg.set(n,t),t},dg=new Or({max:2**12}),Qo=n=>{let e=dg.get(n);if(e)return e;let t=Lr(n.toLowerCase());
return dg.set(n,t),t},Zo=class extends Or{constructor(){super({max:256})}},xB=class extends Or{constructor(e=16*1024){super(
{maxSize:e,sizeCalculation:t=>t.length+1})}},Eg=Symbol("PathScurry setAsCwd"),Pe=class{name;root;roots;parent;nocase;isCWD=!1;#e;#t;get dev(){
return this.#t}#n;get mode(){return this.#n}#s;get nlink(){return this.#s}#o;get uid(){return this.#o}#h;get gid(){return this.#h}#u;get rdev(){
return this.#u}#l;get blksize(){return this.#l}#a;get ino(){return this.#a}#c;get size(){return this.#c}#f;get blocks(){
return this.#f}#B;get atimeMs(){return this.#B}#i;get mtimeMs(){return this.#i}#E;get ctimeMs(){return this.#E}#g;get birthtimeMs(){
return this.#g}#p;get atime(){return this.#p}#C;get mtime(){return this.#C}#y;get ctime(){return this.#y}#d;get birthtime(){
return this.#d}#S;#b;#D;#w;#O;#A;#r;#N;#F;#I;get parentPath(){return(this.parent||this).fullpath()}get path(){return this.
parentPath}constructor(e,t=ot,s,r,i,o,a){this.name=e,this.#S=i?Qo(e):Lr(e),this.#r=t&_1,this.nocase=i,this.roots=r,this.
root=s||this,this.#N=o,this.#D=a.fullpath,this.#O=a.relative,this.#A=a.relativePosix,this.parent=a.parent,this.parent?this.#e=
this.parent.#e:this.#e=hg(a.fs)}get fs(){return this.#e}depth(){return this.#b!==void 0?this.#b:this.parent?this.#b=this.
parent.depth()+1:this.#b=0}childrenCache(){return this.#N}resolve(e){if(!e)return this;let t=this.getRootString(e),r=e.substring(
t.length).split(this.splitSep);return t?this.getRoot(t).#T(r):this.#T(r)}#T(e){let t=this;for(let s of e)t=t.child(s);return t}children(){
let e=this.#N.get(this);if(e)return e;let t=Object.assign([],{provisional:0});return this.#N.set(this,t),this.#r&=~vB,t}child(e,t){
if(e===""||e===".")return this;if(e==="..")return this.parent||this;let s=this.children(),r=this.nocase?Qo(e):Lr(e);for(let l of s)
if(l.#S===r)return l;let i=this.parent?this.sep:"",o=this.#D?this.#D+i+e:void 0,a=this.newChild(e,ot,L(O({},t),{parent:this,
fullpath:o}));return this.canReaddir()||(a.#r|=Ct),s.push(a),a}relative(){if(this.isCWD)return"";if(this.#O!==void 0)return this.#O;
let e=this.name,t=this.parent;if(!t)return this.#O=this.name;let s=t.relative();return s+(!s||!t.parent?"":this.sep)+e}relativePosix(){
if(this.sep==="/")return this.relative();if(this.isCWD)return"";if(this.#A!==void 0)return this.#A;let e=this.name,t=this.
parent;if(!t)return this.#A=this.fullpathPosix();let s=t.relativePosix();return s+(!s||!t.parent?"":"/")+e}fullpath(){if(this.#D!==
void 0)return this.#D;let e=this.name,t=this.parent;if(!t)return this.#D=this.name;let r=t.fullpath()+(t.parent?this.sep:
"")+e;return this.#D=r}fullpathPosix(){if(this.#w!==void 0)return this.#w;if(this.sep==="/")return this.#w=this.fullpath();
if(!this.parent){let r=this.fullpath().replace(/\\/g,"/");return/^[a-z]:\//i.test(r)?this.#w=`//?/${r}`:this.#w=r}let e=this.
parent,t=e.fullpathPosix(),s=t+(!t||!e.parent?"":"/")+this.name;return this.#w=s}isUnknown(){return(this.#r&it)===ot}isType(e){
return this[`is${e}`]()}getType(){return this.isUnknown()?"Unknown":this.isDirectory()?"Directory":this.isFile()?"File":
this.isSymbolicLink()?"SymbolicLink":this.isFIFO()?"FIFO":this.isCharacterDevice()?"CharacterDevice":this.isBlockDevice()?
"BlockDevice":this.isSocket()?"Socket":"Unknown"}isFile(){return(this.#r&it)===gg}isDirectory(){return(this.#r&it)===kt}isCharacterDevice(){
return(this.#r&it)===Cg}isBlockDevice(){return(this.#r&it)===mg}isFIFO(){return(this.#r&it)===pg}isSocket(){return(this.#r&
it)===yg}isSymbolicLink(){return(this.#r&jn)===jn}lstatCached(){return this.#r&Bg?this:void 0}readlinkCached(){return this.#F}realpathCached(){
return this.#I}readdirCached(){let e=this.children();return e.slice(0,e.provisional)}canReadlink(){if(this.#F)return!0;if(!this.
parent)return!1;let e=this.#r&it;return!(e!==ot&&e!==jn||this.#r&zo||this.#r&Ct)}calledReaddir(){return!!(this.#r&vB)}isENOENT(){
return!!(this.#r&Ct)}isNamed(e){return this.nocase?this.#S===Qo(e):this.#S===Lr(e)}async readlink(){let e=this.#F;if(e)return e;
if(this.canReadlink()&&this.parent)try{let t=await this.#e.promises.readlink(this.fullpath()),s=(await this.parent.realpath())?.
resolve(t);if(s)return this.#F=s}catch(t){this.#L(t.code);return}}readlinkSync(){let e=this.#F;if(e)return e;if(this.canReadlink()&&
this.parent)try{let t=this.#e.readlinkSync(this.fullpath()),s=this.parent.realpathSync()?.resolve(t);if(s)return this.#F=
s}catch(t){this.#L(t.code);return}}#R(e){this.#r|=vB;for(let t=e.provisional;t<e.length;t++){let s=e[t];s&&s.#k()}}#k(){
this.#r&Ct||(this.#r=(this.#r|Ct)&Fr,this.#q())}#q(){let e=this.children();e.provisional=0;for(let t of e)t.#k()}#M(){this.#r|=
Xo,this.#x()}#x(){if(this.#r&vr)return;let e=this.#r;(e&it)===kt&&(e&=Fr),this.#r=e|vr,this.#q()}#H(e=""){e==="ENOTDIR"||
e==="EPERM"?this.#x():e==="ENOENT"?this.#k():this.children().provisional=0}#v(e=""){e==="ENOTDIR"?this.parent.#x():e==="\
ENOENT"&&this.#k()}#L(e=""){let t=this.#r;t|=zo,e==="ENOENT"&&(t|=Ct),(e==="EINVAL"||e==="UNKNOWN")&&(t&=Fr),this.#r=t,e===
"ENOTDIR"&&this.parent&&this.parent.#x()}#$(e,t){return this.#K(e,t)||this.#_(e,t)}#_(e,t){let s=LB(e),r=this.newChild(e.
name,s,{parent:this}),i=r.#r&it;return i!==kt&&i!==jn&&i!==ot&&(r.#r|=vr),t.unshift(r),t.provisional++,r}#K(e,t){for(let s=t.
provisional;s<t.length;s++){let r=t[s];if((this.nocase?Qo(e.name):Lr(e.name))===r.#S)return this.#Y(e,r,s,t)}}#Y(e,t,s,r){
let i=t.name;return t.#r=t.#r&Fr|LB(e),i!==e.name&&(t.name=e.name),s!==r.provisional&&(s===r.length-1?r.pop():r.splice(s,
1),r.unshift(t)),r.provisional++,t}async lstat(){if((this.#r&Ct)===0)try{return this.#j(await this.#e.promises.lstat(this.
fullpath())),this}catch(e){this.#v(e.code)}}lstatSync(){if((this.#r&Ct)===0)try{return this.#j(this.#e.lstatSync(this.fullpath())),
this}catch(e){this.#v(e.code)}}#j(e){let{atime:t,atimeMs:s,birthtime:r,birthtimeMs:i,blksize:o,blocks:a,ctime:l,ctimeMs:c,
dev:B,gid:u,ino:f,mode:d,mtime:p,mtimeMs:h,nlink:g,rdev:y,size:D,uid:A}=e;this.#p=t,this.#B=s,this.#d=r,this.#g=i,this.#l=
o,this.#f=a,this.#y=l,this.#E=c,this.#t=B,this.#h=u,this.#a=f,this.#n=d,this.#C=p,this.#i=h,this.#s=g,this.#u=y,this.#c=
D,this.#o=A;let k=LB(e);this.#r=this.#r&Fr|k|Bg,k!==ot&&k!==kt&&k!==jn&&(this.#r|=vr)}#P=[];#m=!1;#J(e){this.#m=!1;let t=this.#P.
slice();this.#P.length=0,t.forEach(s=>s(null,e))}readdirCB(e,t=!1){if(!this.canReaddir()){t?e(null,[]):queueMicrotask(()=>e(
null,[]));return}let s=this.children();if(this.calledReaddir()){let i=s.slice(0,s.provisional);t?e(null,i):queueMicrotask(
()=>e(null,i));return}if(this.#P.push(e),this.#m)return;this.#m=!0;let r=this.fullpath();this.#e.readdir(r,{withFileTypes:!0},
(i,o)=>{if(i)this.#H(i.code),s.provisional=0;else{for(let a of o)this.#$(a,s);this.#R(s)}this.#J(s.slice(0,s.provisional))})}#U;async readdir(){
if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.slice(0,e.provisional);let t=this.
fullpath();if(this.#U)await this.#U;else{let s=()=>{};this.#U=new Promise(r=>s=r);try{for(let r of await this.#e.promises.
readdir(t,{withFileTypes:!0}))this.#$(r,e);this.#R(e)}catch(r){this.#H(r.code),e.provisional=0}this.#U=void 0,s()}return e.
slice(0,e.provisional)}readdirSync(){if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.
slice(0,e.provisional);let t=this.fullpath();try{for(let s of this.#e.readdirSync(t,{withFileTypes:!0}))this.#$(s,e);this.#R(
e)}catch(s){this.#H(s.code),e.provisional=0}return e.slice(0,e.provisional)}canReaddir(){if(this.#r&ug)return!1;let e=it&
this.#r;return e===ot||e===kt||e===jn}shouldWalk(e,t){return(this.#r&kt)===kt&&!(this.#r&ug)&&!e.has(this)&&(!t||t(this))}async realpath(){
if(this.#I)return this.#I;if(!((Xo|zo|Ct)&this.#r))try{let e=await this.#e.promises.realpath(this.fullpath());return this.#I=
this.resolve(e)}catch{this.#M()}}realpathSync(){if(this.#I)return this.#I;if(!((Xo|zo|Ct)&this.#r))try{let e=this.#e.realpathSync(
this.fullpath());return this.#I=this.resolve(e)}catch{this.#M()}}[Eg](e){if(e===this)return;e.isCWD=!1,this.isCWD=!0;let t=new Set(
[]),s=[],r=this;for(;r&&r.parent;)t.add(r),r.#O=s.join(this.sep),r.#A=s.join("/"),r=r.parent,s.push("..");for(r=e;r&&r.parent&&
!t.has(r);)r.#O=void 0,r.#A=void 0,r=r.parent}},ea=class n extends Pe{sep="\\";splitSep=M1;constructor(e,t=ot,s,r,i,o,a){
super(e,t,s,r,i,o,a)}newChild(e,t=ot,s={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),s)}getRootString(e){
return L1.exec(e)?.[0]??RB.parse(e).root}getRoot(e){if(e=cg(e.toUpperCase()),e===this.root.name||/^[\\/]$/.test(e))return this.
root;for(let[t,s]of Object.entries(this.roots))if(this.sameRoot(e,t))return this.roots[e]=s;return this.roots[e]=new As(
e,{nocase:this.nocase,fs:this.fs}).root}sameRoot(e,t=this.root.name){return cg(e.toUpperCase())===t}},ta=class n extends Pe{splitSep="\
/";sep="/";constructor(e,t=ot,s,r,i,o,a){super(e,t,s,r,i,o,a)}getRootString(e){return e.startsWith("/")?"/":""}getRoot(e){
return this.root}newChild(e,t=ot,s={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),s)}},na=class{root;rootPath;roots;cwd;#e;#t;#n;nocase;#s;constructor(e=process.
cwd(),t,s,{nocase:r,childrenCacheSize:i=16*1024,fs:o=Tr}={}){this.#s=hg(o),(e instanceof URL||e.startsWith("file://"))&&
(e=g1(e));let a=t.resolve(e);this.roots=Object.create(null),this.rootPath=this.parseRootPath(a),this.#e=new Zo,this.#t=new Zo,
this.#n=new xB(i);let l=a.substring(this.rootPath.length).split(s);if(l.length===1&&!l[0]&&l.pop(),r===void 0)throw new TypeError(
"must provide nocase setting to PathScurryBase ctor");this.nocase=r,this.root=this.newRoot(this.#s),this.roots[this.rootPath]=
this.root;let c=this.root,B=l.length-1,u=t.sep,f=this.rootPath,d=!1;for(let p of l){let h=B--;c=c.child(p,{relative:new Array(
h).fill("..").join(u),relativePosix:new Array(h).fill("..").join("/"),fullpath:f+=(d?"":u)+p}),d=!0}this.cwd=c}depth(e=this.
cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.depth()}childrenCache(){return this.#n}resolve(...e){let t="";
for(let i=e.length-1;i>=0;i--){let o=e[i];if(!(!o||o===".")&&(t=t?`${o}/${t}`:o,this.isAbsolute(o)))break}let s=this.#e.
get(t);if(s!==void 0)return s;let r=this.cwd.resolve(t).fullpath();return this.#e.set(t,r),r}resolvePosix(...e){let t="";
for(let i=e.length-1;i>=0;i--){let o=e[i];if(!(!o||o===".")&&(t=t?`${o}/${t}`:o,this.isAbsolute(o)))break}let s=this.#t.
get(t);if(s!==void 0)return s;let r=this.cwd.resolve(t).fullpathPosix();return this.#t.set(t,r),r}relative(e=this.cwd){return typeof e==
"string"&&(e=this.cwd.resolve(e)),e.relative()}relativePosix(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(
e)),e.relativePosix()}basename(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.name}dirname(e=this.cwd){
return typeof e=="string"&&(e=this.cwd.resolve(e)),(e.parent||e).fullpath()}async readdir(e=this.cwd,t={withFileTypes:!0}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd);let{withFileTypes:s}=t;if(e.canReaddir()){let r=await e.
readdir();return s?r:r.map(i=>i.name)}else return[]}readdirSync(e=this.cwd,t={withFileTypes:!0}){typeof e=="string"?e=this.
cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd);let{withFileTypes:s=!0}=t;return e.canReaddir()?s?e.readdirSync():e.readdirSync().
map(r=>r.name):[]}async lstat(e=this.cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.lstat()}lstatSync(e=this.
cwd){return typeof e=="string"&&(e=this.cwd.resolve(e)),e.lstatSync()}async readlink(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e.withFileTypes,e=this.cwd);let s=await e.readlink();return t?
s:s?.fullpath()}readlinkSync(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof
Pe||(t=e.withFileTypes,e=this.cwd);let s=e.readlinkSync();return t?s:s?.fullpath()}async realpath(e=this.cwd,{withFileTypes:t}={
withFileTypes:!1}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e.withFileTypes,e=this.cwd);let s=await e.
realpath();return t?s:s?.fullpath()}realpathSync(e=this.cwd,{withFileTypes:t}={withFileTypes:!1}){typeof e=="string"?e=this.
cwd.resolve(e):e instanceof Pe||(t=e.withFileTypes,e=this.cwd);let s=e.realpathSync();return t?s:s?.fullpath()}async walk(e=this.
cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:r=!1,
filter:i,walkFilter:o}=t,a=[];(!i||i(e))&&a.push(s?e:e.fullpath());let l=new Set,c=(u,f)=>{l.add(u),u.readdirCB((d,p)=>{
if(d)return f(d);let h=p.length;if(!h)return f();let g=()=>{--h===0&&f()};for(let y of p)(!i||i(y))&&a.push(s?y:y.fullpath()),
r&&y.isSymbolicLink()?y.realpath().then(D=>D?.isUnknown()?D.lstat():D).then(D=>D?.shouldWalk(l,o)?c(D,g):g()):y.shouldWalk(
l,o)?c(y,g):g()},!0)},B=e;return new Promise((u,f)=>{c(B,d=>{if(d)return f(d);u(a)})})}walkSync(e=this.cwd,t={}){typeof e==
"string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:r=!1,filter:i,walkFilter:o}=t,
a=[];(!i||i(e))&&a.push(s?e:e.fullpath());let l=new Set([e]);for(let c of l){let B=c.readdirSync();for(let u of B){(!i||
i(u))&&a.push(s?u:u.fullpath());let f=u;if(u.isSymbolicLink()){if(!(r&&(f=u.realpathSync())))continue;f.isUnknown()&&f.lstatSync()}
f.shouldWalk(l,o)&&l.add(f)}}return a}[Symbol.asyncIterator](){return this.iterate()}iterate(e=this.cwd,t={}){return typeof e==
"string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd),this.stream(e,t)[Symbol.asyncIterator]()}[Symbol.iterator](){
return this.iterateSync()}*iterateSync(e=this.cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=
this.cwd);let{withFileTypes:s=!0,follow:r=!1,filter:i,walkFilter:o}=t;(!i||i(e))&&(yield s?e:e.fullpath());let a=new Set(
[e]);for(let l of a){let c=l.readdirSync();for(let B of c){(!i||i(B))&&(yield s?B:B.fullpath());let u=B;if(B.isSymbolicLink()){
if(!(r&&(u=B.realpathSync())))continue;u.isUnknown()&&u.lstatSync()}u.shouldWalk(a,o)&&a.add(u)}}}stream(e=this.cwd,t={}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:r=!1,filter:i,walkFilter:o}=t,
a=new tn({objectMode:!0});(!i||i(e))&&a.write(s?e:e.fullpath());let l=new Set,c=[e],B=0,u=()=>{let f=!1;for(;!f;){let d=c.
shift();if(!d){B===0&&a.end();return}B++,l.add(d);let p=(g,y,D=!1)=>{if(g)return a.emit("error",g);if(r&&!D){let A=[];for(let k of y)
k.isSymbolicLink()&&A.push(k.realpath().then(N=>N?.isUnknown()?N.lstat():N));if(A.length){Promise.all(A).then(()=>p(null,
y,!0));return}}for(let A of y)A&&(!i||i(A))&&(a.write(s?A:A.fullpath())||(f=!0));B--;for(let A of y){let k=A.realpathCached()||
A;k.shouldWalk(l,o)&&c.push(k)}f&&!a.flowing?a.once("drain",u):h||u()},h=!0;d.readdirCB(p,!0),h=!1}};return u(),a}streamSync(e=this.
cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:r=!1,
filter:i,walkFilter:o}=t,a=new tn({objectMode:!0}),l=new Set;(!i||i(e))&&a.write(s?e:e.fullpath());let c=[e],B=0,u=()=>{
let f=!1;for(;!f;){let d=c.shift();if(!d){B===0&&a.end();return}B++,l.add(d);let p=d.readdirSync();for(let h of p)(!i||i(
h))&&(a.write(s?h:h.fullpath())||(f=!0));B--;for(let h of p){let g=h;if(h.isSymbolicLink()){if(!(r&&(g=h.realpathSync())))
continue;g.isUnknown()&&g.lstatSync()}g.shouldWalk(l,o)&&c.push(g)}}f&&!a.flowing&&a.once("drain",u)};return u(),a}chdir(e=this.
cwd){let t=this.cwd;this.cwd=typeof e=="string"?this.cwd.resolve(e):e,this.cwd[Eg](t)}},As=class extends na{sep="\\";constructor(e=process.
cwd(),t={}){let{nocase:s=!0}=t;typeof e=="string"&&!e.startsWith("file://")&&(e=e.replace(R1,"").replace(x1,"\\")),super(
e,RB,"\\",L(O({},t),{nocase:s})),this.nocase=s;for(let r=this.cwd;r;r=r.parent)r.nocase=this.nocase}parseRootPath(e){return RB.
parse(e).root.toUpperCase()}newRoot(e){return new ea(this.rootPath,kt,void 0,this.roots,this.nocase,this.childrenCache(),
{fs:e})}isAbsolute(e){return e.startsWith("/")||e.startsWith("\\")||/^[a-z]:(\/|\\)/i.test(e)}},ks=class extends na{sep="\
/";constructor(e=process.cwd(),t={}){let{nocase:s=!1}=t;super(e,m1,"/",L(O({},t),{nocase:s})),this.nocase=s}parseRootPath(e){
return"/"}newRoot(e){return new ta(this.rootPath,kt,void 0,this.roots,this.nocase,this.childrenCache(),{fs:e})}isAbsolute(e){
return e.startsWith("/")}},Rr=class extends ks{constructor(e=process.cwd(),t={}){let{nocase:s=!0}=t;super(e,L(O({},t),{nocase:s}))}},
oU=process.platform==="win32"?ea:ta,Dg=process.platform==="win32"?As:process.platform==="darwin"?Rr:ks;var P1=n=>n.length>=1,G1=n=>n.length>=1,H1=Symbol.for("nodejs.util.inspect.custom"),Is=class n{#e;#t;#n;length;#s;#o;#h;#u;#l;#a;#c=!0;constructor(e,t,s,r){
if(!P1(e))throw new TypeError("empty pattern list");if(!G1(t))throw new TypeError("empty glob list");if(t.length!==e.length)
throw new TypeError("mismatched pattern list and glob list lengths");if(this.length=e.length,s<0||s>=this.length)throw new TypeError(
"index out of range");if(this.#e=e,this.#t=t,this.#n=s,this.#s=r,this.#n===0){if(this.isUNC()){let i=this.#f()?6:4,o=this.#e.
slice(0,i),a=this.#t.slice(0,i),l=this.#e.slice(i),c=this.#t.slice(i);l[0]===""&&(l.shift(),c.shift());let B=[...o,""].join(
"/"),u=[...a,""].join("/");this.#e=[B,...l],this.#t=[u,...c],this.length=this.#e.length}else if(this.isDrive()||this.isAbsolute()){
let[i,...o]=this.#e,[a,...l]=this.#t;o[0]===""&&(o.shift(),l.shift());let c=`${i}/`,B=`${a}/`;this.#e=[c,...o],this.#t=[
B,...l],this.length=this.#e.length}}}[H1](){return`Pattern <${this.#t.slice(this.#n).join("/")}>`}pattern(){return this.#e[this.#n]}isString(){
return typeof this.#e[this.#n]=="string"}isGlobstar(){return this.#e[this.#n]===ce}isMatcher(){return typeof this.#e[this.#n]==
"object"}globString(){return this.#h=this.#h||(this.#n===0?this.isAbsolute()?this.#t[0]+this.#t.slice(1).join("/"):this.#t.
join("/"):this.#t.slice(this.#n).join("/"))}hasMore(){return this.length>this.#n+1}rest(){return this.#o!==void 0?this.#o:
this.hasMore()?(this.#o=new n(this.#e,this.#t,this.#n+1,this.#s),this.#o.#a=this.#a,this.#o.#l=this.#l,this.#o.#u=this.#u,
this.#o):this.#o=null}#f(){let e=this.#e;return e[2]==="?"&&typeof e[3]=="string"&&/^unc$/i.test(e[3])}isUNC(){let e=this.#e,
t=this.#f()?4:2;return this.#l!==void 0?this.#l:this.#l=this.#s==="win32"&&this.#n===0&&e[0]===""&&e[1]===""&&typeof e[t]==
"string"&&!!e[t]&&typeof e[t+1]=="string"&&!!e[t+1]}isDrive(){let e=this.#e;return this.#u!==void 0?this.#u:this.#u=this.#s===
"win32"&&this.#n===0&&this.length>1&&typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0])}isAbsolute(){let e=this.#e;return this.#a!==
void 0?this.#a:this.#a=e[0]===""&&e.length>1||this.isDrive()||this.isUNC()}root(){let e=this.#e[0];return typeof e=="str\
ing"&&this.isAbsolute()&&this.#n===0?e:""}checkFollowGlobstar(){return!(this.#n===0||!this.isGlobstar()||!this.#c)}markFollowGlobstar(){
return this.#n===0||!this.isGlobstar()||!this.#c?!1:(this.#c=!1,!0)}};var $1=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",Ns=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(e,{
nobrace:t,nocase:s,noext:r,noglobstar:i,normalize:o,platform:a=$1,root:l,windowsPathsNoEscape:c,allowWindowsEscape:B,braceExpandMax:u=1e4},f){
this.relative=[],this.absolute=[],this.relativeChildren=[],this.absoluteChildren=[],this.platform=a,c=!!c||B===!1,this.mmopts=
{braceExpandMax:u,dot:!0,nobrace:t,nocase:s,noext:r,noglobstar:i,normalize:o,optimizationLevel:2,platform:a,nocomment:!0,
nonegate:!0,windowsPathsNoEscape:c};let d=f?.resolve(l??"/").fullpath()??"/";this.slashRoot=Qt(d.replace(/\\/g,"/").replace(
/\/$/,""),{magicalBraces:!0,windowsPathsNoEscape:c});for(let p of e)this.add(p)}add(e){let t=new rt(e,this.mmopts);for(let s=0;s<
t.set.length;s++){let r=t.set[s],i=t.globParts[s];if(!r||!i)throw new Error("invalid pattern object");for(;r[0]==="."&&i[0]===
".";)r.shift(),i.shift();let o=new Is(r,i,0,this.platform),a=o.root()==="/"?`${this.slashRoot}/${o.rest()?.globString()??
""}`:o.globString(),l=new rt(a,this.mmopts),c=i[i.length-1]==="**",B=o.isAbsolute();B?this.absolute.push(l):this.relative.
push(l),c&&(B?this.absoluteChildren.push(l):this.relativeChildren.push(l))}}ignored(e){let t=e.fullpath(),s=`${t}/`,r=e.
relative()||".",i=`${r}/`;for(let o of this.relative)if(o.match(r)||o.match(i))return!0;for(let o of this.absolute)if(o.
match(t)||o.match(s))return!0;return!1}childrenIgnored(e){let t=`${e.fullpath()}/`,s=`${e.relative()||"."}/`;for(let r of this.
relativeChildren)if(r.match(s))return!0;for(let r of this.absoluteChildren)if(r.match(t))return!0;return!1}};var MB=class n{parent;store;constructor(e){this.parent=e}copy(){return new n(this)}#e(e){let t=this.store?.get(e);return t||
!this.parent?t:this.parent.#e(e)}hasWalked(e,t){return!!this.#e(e.fullpath())?.has(t.globString())}storeWalked(e,t){let s=e.
fullpath(),r=this.#e(s);r?r.add(t.globString()):(this.store??=new Map).set(s,new Set([t.globString()]))}},xr=class n{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(e,t,s){
let r=(t?n.ABSOLUTE:0)|(s?n.IF_DIR:0),i=this.store.get(e);this.store.set(e,i===void 0?r:r&i)}},_B=class{store=new Map;add(e,t){
if(!e.canReaddir())return;let s=this.store.get(e);s?s.find(r=>r.globString()===t.globString())||s.push(t):this.store.set(
e,[t])}get(e){let t=this.store.get(e);if(!t)throw new Error("attempting to walk unknown path");return t}entries(){return this.
keys().map(e=>[e,this.store.get(e)])}keys(){return[...this.store.keys()].filter(e=>e.canReaddir())}},Mr=class n{hasWalkedCache;matches=new xr;subwalks=new _B;patterns;follow;dot;opts;constructor(e,t){
this.opts=e,this.follow=!!e.follow,this.dot=!!e.dot,this.hasWalkedCache=t?t.copy():new MB}processPatterns(e,t){this.patterns=
t;let s=t.map(r=>[e,r]);for(let[r,i]of s){this.hasWalkedCache.storeWalked(r,i);let o=i.root(),a=i.isAbsolute()&&this.opts.
absolute!==!1;if(o){r=r.resolve(o==="/"&&this.opts.root!==void 0?this.opts.root:o);let u=i.rest();if(u)i=u;else{this.matches.
add(r,!0,!1);continue}}if(r.isENOENT())continue;let l,c,B=!1;for(;typeof(l=i.pattern())=="string"&&(c=i.rest());)r=r.resolve(
l),i=c,B=!0;if(l=i.pattern(),c=i.rest(),B){if(this.hasWalkedCache.hasWalked(r,i))continue;this.hasWalkedCache.storeWalked(
r,i)}if(typeof l=="string"){let u=l===".."||l===""||l===".";this.matches.add(r.resolve(l),a,u);continue}else if(l===ce){
(!r.isSymbolicLink()||this.follow||i.checkFollowGlobstar())&&this.subwalks.add(r,i);let u=c?.pattern(),f=c?.rest();if(!c||
(u===""||u===".")&&!f)this.matches.add(r,a,u===""||u===".");else if(u===".."){let d=r.parent||r;f?this.hasWalkedCache.hasWalked(
d,f)||this.subwalks.add(d,f):this.matches.add(d,a,!0)}}else typeof l=="object"&&this.subwalks.add(r,i)}return this}subwalkTargets(){
return this.subwalks.keys()}child(){return new n(this.opts,this.hasWalkedCache)}filterEntries(e,t){let s=this.subwalks.get(
e),r=this.child();for(let i of t)for(let o of s){let a=o.isAbsolute(),l=o.pattern(),c=o.rest();l===ce?r.testGlobstar(i,o,
c,a):typeof l=="object"?r.testMatcher(i,l,c,a):r.testString(i,l,c,a)}return r}testGlobstar(e,t,s,r){if((this.dot||!e.name.
startsWith("."))&&(t.hasMore()||this.matches.add(e,r,!1),e.canReaddir()&&(this.follow||!e.isSymbolicLink()?this.subwalks.
add(e,t):e.isSymbolicLink()&&(s&&t.checkFollowGlobstar()?this.subwalks.add(e,s):t.markFollowGlobstar()&&this.subwalks.add(
e,t)))),s){let i=s.pattern();if(typeof i=="string"&&i!==".."&&i!==""&&i!==".")this.testString(e,i,s.rest(),r);else if(i===
".."){let o=e.parent||e;this.subwalks.add(o,s)}else typeof i=="object"&&this.testMatcher(e,i,s.rest(),r)}}testMatcher(e,t,s,r){
t.testUnchecked(e.name)&&(s?this.subwalks.add(e,s):this.matches.add(e,r,!1))}testString(e,t,s,r){e.isNamed(t)&&(s?this.subwalks.
add(e,s):this.matches.add(e,r,!1))}};var{ABSOLUTE:sa,IF_DIR:ra}=xr,U1=(n,e,t)=>typeof n=="string"?new Ns([n],e,t):Array.isArray(n)?new Ns(n,e,t):n,ia=class{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#e=[];#t;#n;signal;maxDepth;includeChildMatches;constructor(e,t,s){
if(this.patterns=e,this.path=t,this.opts=s,this.#n=!s.posix&&s.platform==="win32"?"\\":"/",this.includeChildMatches=s.includeChildMatches!==
!1,(s.ignore||!this.includeChildMatches)&&(this.#t=U1(s.ignore??[],s,t),!this.includeChildMatches&&typeof this.#t.add!="\
function")){let r="cannot ignore child matches, ignore lacks add() method.";throw new Error(r)}this.maxDepth=s.maxDepth||
1/0,s.signal&&(this.signal=s.signal,this.signal.addEventListener("abort",()=>{this.#e.length=0}))}#s(e){return this.seen.
has(e)||!!this.#t?.ignored?.(e)}#o(e){return!!this.#t?.childrenIgnored?.(e)}pause(){this.paused=!0}resume(){if(this.signal?.
aborted)return;this.paused=!1;let e;for(;!this.paused&&(e=this.#e.shift());)e()}onResume(e){this.paused?this.#e.push(e):
e()}async matchCheck(e,t){if(t&&this.opts.nodir)return;let s,r;if(this.opts.realpath){if(s=e.realpathCached()||await e.realpath(),
!s)return;r=s}else r=e;let o=r.isUnknown()||this.opts.stat?await r.lstat():r;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){
let a=await o.realpath();a&&(a.isUnknown()||this.opts.stat)&&await a.lstat()}return this.matchCheckTest(o,t)}matchCheckTest(e,t){
return e&&(this.maxDepth===1/0||e.depth()<=this.maxDepth)&&(!t||e.canReaddir())&&(!this.opts.nodir||!e.isDirectory())&&(!this.
opts.nodir||!this.opts.follow||!e.isSymbolicLink()||!e.realpathCached()?.isDirectory())&&!this.#s(e)?e:void 0}matchCheckSync(e,t){
if(t&&this.opts.nodir)return;let s,r;if(this.opts.realpath){if(s=e.realpathCached()||e.realpathSync(),!s)return;r=s}else
r=e;let o=r.isUnknown()||this.opts.stat?r.lstatSync():r;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){let a=o.
realpathSync();a&&(a?.isUnknown()||this.opts.stat)&&a.lstatSync()}return this.matchCheckTest(o,t)}matchFinish(e,t){this.#s(
e)||this.#h(e,t)}#h(e,t){if(!this.includeChildMatches&&this.#t?.add){let i=`${e.relativePosix()}/**`;this.#t.add(i)}let s=this.
opts.absolute===void 0?t:this.opts.absolute;this.seen.add(e);let r=this.opts.mark&&e.isDirectory()?this.#n:"";if(this.opts.
withFileTypes)this.matchEmit(e);else if(s){let i=this.opts.posix?e.fullpathPosix():e.fullpath();this.matchEmit(i+r)}else{
let i=this.opts.posix?e.relativePosix():e.relative(),o=this.opts.dotRelative&&!i.startsWith(`..${this.#n}`)?`.${this.#n}`:
"";this.matchEmit(i?o+i+r:`.${r}`)}}async match(e,t,s){let r=await this.matchCheck(e,s);r&&this.matchFinish(r,t)}matchSync(e,t,s){
let r=this.matchCheckSync(e,s);r&&this.#h(r,t)}walkCB(e,t,s){if(this.signal?.aborted)return s();this.walkCB2(e,t,new Mr(
this.opts),s)}walkCB2(e,t,s,r){if(this.#o(e)||this.signal?.aborted)return r();if(this.paused){this.onResume(()=>this.walkCB2(
e,t,s,r));return}s.processPatterns(e,t);let i=1,o=()=>{--i===0&&r()};for(let[a,l]of s.matches.store)this.#s(a)||(i++,this.
match(a,!!(l&sa),!!(l&ra)).then(()=>o()));for(let a of s.subwalkTargets()){if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)
continue;i++;let l=a.readdirCached();a.calledReaddir()?this.walkCB3(a,l,s,o):a.readdirCB((c,B)=>this.walkCB3(a,B,s,o),!0)}
o()}walkCB3(e,t,s,r){let i=s.filterEntries(e,t),o=1,a=()=>{--o===0&&r()};for(let[l,c]of i.matches.store)this.#s(l)||(o++,
this.match(l,!!(c&sa),!!(c&ra)).then(()=>a()));for(let[l,c]of i.subwalks.entries())o++,this.walkCB2(l,c,i.child(),a);a()}walkCBSync(e,t,s){
if(this.signal?.aborted)return s();this.walkCB2Sync(e,t,new Mr(this.opts),s)}walkCB2Sync(e,t,s,r){if(this.#o(e)||this.signal?.
aborted)return r();if(this.paused){this.onResume(()=>this.walkCB2Sync(e,t,s,r));return}s.processPatterns(e,t);let i=1,o=()=>{
--i===0&&r()};for(let[a,l]of s.matches.store)this.#s(a)||this.matchSync(a,!!(l&sa),!!(l&ra));for(let a of s.subwalkTargets()){
if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)continue;i++;let l=a.readdirSync();this.walkCB3Sync(a,l,s,o)}o()}walkCB3Sync(e,t,s,r){
let i=s.filterEntries(e,t),o=1,a=()=>{--o===0&&r()};for(let[l,c]of i.matches.store)this.#s(l)||this.matchSync(l,!!(c&sa),
!!(c&ra));for(let[l,c]of i.subwalks.entries())o++,this.walkCB2Sync(l,c,i.child(),a);a()}},_r=class extends ia{matches=[];constructor(e,t,s){
super(e,t,s)}matchEmit(e){this.matches.push(e)}async walk(){if(this.signal?.aborted)throw this.signal.reason;return this.
path.isUnknown()&&await this.path.lstat(),await new Promise((e,t)=>{this.walkCB(this.path,this.patterns,()=>{this.signal?.
aborted?t(this.signal.reason):e(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)throw this.signal.reason;
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)
throw this.signal.reason}),this.matches}},Pr=class extends ia{results;constructor(e,t,s){super(e,t,s),this.results=new tn(
{signal:this.signal,objectMode:!0}),this.results.on("drain",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(e){
this.results.write(e),this.results.flowing||this.pause()}stream(){let e=this.path;return e.isUnknown()?e.lstat().then(()=>{
this.walkCB(e,this.patterns,()=>this.results.end())}):this.walkCB(e,this.patterns,()=>this.results.end()),this.results}streamSync(){
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>this.results.end()),this.
results}};var q1=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",mt=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(e,t){
if(!t)throw new TypeError("glob options required");if(this.withFileTypes=!!t.withFileTypes,this.signal=t.signal,this.follow=
!!t.follow,this.dot=!!t.dot,this.dotRelative=!!t.dotRelative,this.nodir=!!t.nodir,this.mark=!!t.mark,t.cwd?(t.cwd instanceof
URL||t.cwd.startsWith("file://"))&&(t.cwd=K1(t.cwd)):this.cwd="",this.cwd=t.cwd||"",this.root=t.root,this.magicalBraces=
!!t.magicalBraces,this.nobrace=!!t.nobrace,this.noext=!!t.noext,this.realpath=!!t.realpath,this.absolute=t.absolute,this.
includeChildMatches=t.includeChildMatches!==!1,this.noglobstar=!!t.noglobstar,this.matchBase=!!t.matchBase,this.maxDepth=
typeof t.maxDepth=="number"?t.maxDepth:1/0,this.stat=!!t.stat,this.ignore=t.ignore,this.withFileTypes&&this.absolute!==void 0)
throw new Error("cannot set absolute and withFileTypes:true");let s=typeof e=="string"?[e]:e;if(this.windowsPathsNoEscape=
!!t.windowsPathsNoEscape||t.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(s=s.map(c=>c.replace(/\\/g,"/"))),this.matchBase){
if(t.noglobstar)throw new TypeError("base matching requires globstar");s=s.map(c=>c.includes("/")?c:`./**/${c}`)}if(this.
pattern=s,this.platform=t.platform||q1,this.opts=L(O({},t),{platform:this.platform}),t.scurry){if(this.scurry=t.scurry,t.
nocase!==void 0&&t.nocase!==t.scurry.nocase)throw new Error("nocase option contradicts provided scurry option")}else{let c=t.
platform==="win32"?As:t.platform==="darwin"?Rr:t.platform?ks:Dg;this.scurry=new c(this.cwd,{nocase:t.nocase,fs:t.fs})}this.
nocase=this.scurry.nocase;let r=this.platform==="darwin"||this.platform==="win32",i=L(O({braceExpandMax:1e4},t),{dot:this.
dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly:r,nocomment:!0,noext:this.noext,nonegate:!0,
optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape}),o=this.pattern.map(c=>new rt(
c,i)),[a,l]=o.reduce((c,B)=>(c[0].push(...B.set),c[1].push(...B.globParts),c),[[],[]]);this.patterns=a.map((c,B)=>{let u=l[B];
if(!u)throw new Error("invalid pattern object");return new Is(c,u,0,this.platform)})}async walk(){return await new _r(this.
patterns,this.scurry.cwd,L(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walk()}walkSync(){return new _r(this.patterns,
this.scurry.cwd,L(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walkSync()}stream(){return new Pr(this.patterns,
this.scurry.cwd,L(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).stream()}streamSync(){return new Pr(this.patterns,
this.scurry.cwd,L(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).streamSync()}iterateSync(){return this.streamSync()[Symbol.
iterator]()}[Symbol.iterator](){return this.iterateSync()}iterate(){return this.stream()[Symbol.asyncIterator]()}[Symbol.
asyncIterator](){return this.iterate()}};var Gr=(n,e={})=>{for(let t of Array.isArray(n)?n:[n])if(new rt(t,e).hasMagic())return!0;return!1};function oa(n,e={}){return new mt(n,e).streamSync()}function bg(n,e={}){return new mt(n,e).stream()}function aa(n,e={}){
return new mt(n,e).walkSync()}async function Sg(n,e={}){return new mt(n,e).walk()}function la(n,e={}){return new mt(n,e).
iterateSync()}function Og(n,e={}){return new mt(n,e).iterate()}var j1=oa,J1=Object.assign(bg,{sync:oa}),W1=la,V1=Object.
assign(Og,{sync:la}),Y1=Object.assign(aa,{stream:oa,iterate:la}),wg=Object.assign(Sg,{glob:Sg,globSync:aa,sync:Y1,globStream:bg,
stream:J1,globStreamSync:oa,streamSync:j1,globIterate:Og,iterate:V1,globIterateSync:la,iterateSync:W1,Glob:mt,hasMagic:Gr,
escape:Qt,unescape:Kn});wg.glob=wg;import{execFileSync as z1}from"node:child_process";import{dirname as Ag,isAbsolute as Q1,join as X1,relative as Z1,resolve as ca,
sep as Ig}from"node:path";function Fs(n,e){let t=ca(e,n),s=new Set([...eF(n,ca(e))].filter(i=>i.startsWith(X1(t,Ig)))),r=new Set([t]);for(let i of s)
for(let o=Ag(i);!r.has(o);o=Ag(o))r.add(o);return{files:s,folders:r}}function eF(n,e){let t=ca(e,n),s=Z1(e,t),i=(!Q1(s)&&
s.split(Ig)[0]!==".."?kg(e,s):void 0)??kg(t,".");if(i!==void 0)return i;throw new T(`${P(n)}: git cannot list its tracke\
d files; run it in a git repository, or without --tracked`)}function kg(n,e){try{let s=z1("git",["--literal-pathspecs","\
ls-files","-z","--",e===""?".":e],{cwd:n,encoding:"utf8",maxBuffer:z.input,stdio:["ignore","pipe","ignore"]}).split("\0").
filter(r=>r!=="");return new Set(s.map(r=>ca(n,r)))}catch{return}}async function Tg(n,e){let{named:t,directories:s}=aF(n,e),r=[],i=new Map,o={left:z.input};if(t.length>0){let a=[];for(let l of vg(
t,"the files that are named",{owners:i,options:e})){let c=l==="-"?await e.readStdin():xg(l,e,o);a.push({path:l,text:mn(l,
c)})}r.push({directory:void 0,files:a,drafts:[]})}for(let[a,l]of s){let c=fF(a,{isNamed:l,options:e,owners:i,budget:o});
c!==void 0&&r.push(c)}return r}function aF(n,e){let t=new Set,s=new Map;for(let i of n){let o=lF(i,e);for(let a of o)a===
"-"||!PB(a,e)?t.add(a):s.set(a,s.get(a)===!0||a===i)}let r=e.tracked?yF([...t],e):[...t];if(t.size>0&&r.length+s.size===
0)throw new T("git tracks none of the files that are named: add them, or leave --tracked out");return{named:r,directories:s}}
function lF(n,e){if(n==="-"||Hr(n,e)!==void 0)return[n];if(e.tracked&&uF(n,e))return[];if(!Gr(n,{magicalBraces:!0}))throw new T(
`${n}: there is no such file or directory`);let t=cF(n,e);if(t.length>0)return t;throw new T(`${n}: the pattern matches \
no ${e.tracked?"tracked ":""}file or directory`)}function cF(n,e){let{cwd:t,tracked:s}=e,r=s?Fs(".",t):void 0,i=aa(n,{cwd:t,
dot:!1}).filter(a=>GB(It(t,a),r)&&BF(a,e)).filter(a=>!(PB(a,e)&&Lg(a,e))).toSorted(Ie),o=i.filter(a=>HB.test(a)||PB(a,e));
return o.length>0?o:i}function BF(n,e){let t=Hr(n,e);return t===void 0||t.isFile()||t.isDirectory()}function PB(n,e){return Hr(
n,e)?.isDirectory()===!0}function uF(n,{cwd:e}){return GB(It(e,n),Fs(".",e))}function GB(n,e){return e===void 0||e.files.
has(n)||e.folders.has(n)}function Hr(n,{cwd:e}){try{return rF(It(e,n))}catch(t){let s=$B(t);if(s==="ENOENT"||s==="ENOTDI\
R")return;throw new J("unreadable",`cannot be read (${s})`,{path:n,cause:t})}}function vg(n,e,{owners:t,options:s}){let r=new Map;
for(let o of n){if(o==="-")continue;let a=sF(It(s.cwd,o)),l=t.get(a);if(l!==void 0&&l!==e)throw new T(`${o} is in two se\
ts, ${l} and ${e}: name directories that do not overlap`);t.set(a,e);let c=r.get(a);(c===void 0||Lg(c,s))&&r.set(a,o)}let i=new Set(
r.values());return n.filter(o=>o==="-"||i.has(o))}function Lg(n,{cwd:e}){return tF(It(e,n)).isSymbolicLink()}function fF(n,{
isNamed:e,options:t,owners:s,budget:r}){let i=t.tracked?Fs(n,t.cwd):void 0,o={root:n,options:t,tracked:i,found:[],drafts:[]};
Rg(n,o);let a=o.found.toSorted(Ie);if(a.length===0){if(i!==void 0&&[...i.files].some(B=>HB.test(B)&&Hr(B,t)===void 0)||!e)
return;throw new T(`${n}: the directory holds no ${t.tracked?"tracked ":""}manifests (*.yaml, *.yml, *.json); name the d\
irectory that holds the render`)}let l=vg(a,n,{owners:s,options:t}).map(c=>({path:c,text:mn(c,xg(c,t,r)),walked:!0}));return{
directory:n,files:l,drafts:t.allowUnrendered?[]:o.drafts}}var HB=/\.(?:yaml|yml|json)$/,dF=new Set(["node_modules",".git"]),
hF=new Set(["kustomization.yaml","kustomization.yml","Kustomization","Chart.yaml"]);function Rg(n,e){let{options:t,root:s,
tracked:r}=e;for(let i of CF(n,t)){let o=Ng(n,i.name);if(!GB(It(t.cwd,o),r)||gF(o,{root:s,exclude:t.exclude}))continue;if(i.
isDirectory()){dF.has(i.name)||Rg(o,e);continue}if(hF.has(i.name)&&e.drafts.push(G.notRendered(n,i.name)),!HB.test(i.name))
continue;(i.isSymbolicLink()?pF(o,t):i.isFile())&&e.found.push(o)}}function pF(n,e){let t=Hr(n,e);if(t!==void 0)return t.
isFile();throw new J("unreadable","is a symbolic link to nothing: repair it, or leave it out with --exclude",{path:n})}function CF(n,{
cwd:e}){try{return mF(It(e,n))}catch(t){throw new J("unreadable",`cannot be read (${$B(t)})`,{path:n,cause:t})}}function mF(n){
return nF(n,{withFileTypes:!0})}function gF(n,{root:e,exclude:t}){if(t.length===0)return!1;let s=[oF(e,n),n].map(r=>r.split(
Fg).join("/"));return t.some(r=>s.some(i=>Ve(i,r,{dot:!0})))}function yF(n,{cwd:e}){if(n.length===0)return n;let t=Fs(".",
e).files;return n.filter(s=>{if(s==="-")return!0;let r=It(e,s);return(r.startsWith(Ng(It(e),Fg))?t:Fs(iF(r),e).files).has(
r)})}function $B(n){return n instanceof Error&&"code"in n?String(n.code):"unknown error"}function xg(n,e,t){e.onFile?.(n);
try{let s=bi(It(e.cwd,n),t.left);if(s===void 0)throw qs(n);return t.left-=s.length,s}catch(s){throw s instanceof J?s:new J(
"unreadable",`cannot be read (${$B(s)})`,{path:n,cause:s})}}function Mg({stderr:n,now:e}){if(!n.isTTY)return{tell:()=>{},end:()=>{}};let t=e()+1e3,s=!1;return{tell:r=>{e()<t||(t=e()+
100,s=!0,n.write(`\r\x1B[K${r}`))},end:()=>{s&&n.write("\r\x1B[K"),s=!1}}}async function Ts(n,e,t){let s=Mg(e);try{return await EF(n,e,{progress:s,onPlan:t})}finally{s.end()}}async function EF(n,e,{
progress:t,onPlan:s}){let r=SF(n,e),{exclude:i,tracked:o,allowUnrendered:a}=n,l=0,c=await Tg(r,{cwd:e.cwd,exclude:i,tracked:o,
allowUnrendered:a,readStdin:()=>DF(n,e),onFile:()=>{l+=1,t.tell(`reading file ${String(l)}`)}}),B=n.command!=="stamp",{idleFlags:u,
idleVariables:f}=n,d=[...u.length===0?[]:[G.flagNoEffect(u)],...f.length===0?[]:[G.variableNoEffect(f)]],p=c.map(({files:h,
drafts:g,directory:y},D)=>(t.tell(`stamping set ${String(D+1)} of ${String(c.length)} ${P(y??"")}`),$n(h,n.options,{isCheck:B,
onPlan:s,drafts:D===0?[...d,...g]:g})));return{inputs:c.flatMap(({files:h})=>h),files:p.flatMap(({files:h})=>h),findings:p.
flatMap(h=>h.findings),documents:p.flatMap(({documents:h})=>h)}}async function DF({paths:n},{stdin:e}){let t=await e.read(
z.input);if(t.length>0||n.includes("-"))return t;let s="standard input is empty: pipe manifests in or name files; name -\
 to let nothing pass";throw new J("no-manifests",s,{path:"-"})}function SF({paths:n,command:e,tracked:t,inPlace:s},r){if(n.
length>0)return n;if(t||s)throw wF(e);if(!r.stdin.isTTY)return["-"];throw new T(`nothing to read: name files or director\
ies, or pipe manifests in, e.g. kustomize build . | rollstamp ${e}; see rollstamp ${e} --help`)}function wF(n){let e=`To\
 paste into .rollstamp.yaml:

paths:
  - rendered/staging
  - rendered/prod

or into .pre-commit-config.yaml:

      - id: ${n==="stamp"?"rollstamp-fix":"rollstamp-check"}
        args: [rendered/staging, rendered/prod]
`;return new T(`${n}: no path is given or configured; name the directories that hold rendered manifests, one for each en\
vironment`,{example:e})}var bF={error:"red",warning:"yellow",info:"cyan"};function Jn(n,{io:e,format:t,quiet:s}){if(t==="json")return;let i=(s?n.
filter(({severity:o})=>o==="error"):n).map(o=>t==="github"?UB(o):OF(o,e));i.length>0&&e.stderr.write(`${i.join(`
`)}
`)}function OF({path:n,line:e,column:t,severity:s,message:r,code:i},o){return`${AF({path:n,line:e,column:t})}${ws(o.stderr,
o.env)(s,bF[s])}: ${r} [${i}]`}function AF({path:n,line:e,column:t}){return n===""?"":e===0?`${pe(n)}: `:`${pe(n)}:${String(
e)}:${String(t)}: `}var kF={error:"error",warning:"warning",info:"notice"};function UB({path:n,line:e,column:t,severity:s,
message:r,code:i}){let o=n===""?[]:[`file=${_g(n)}`],a=e===0?[]:[`line=${String(e)}`,`col=${String(t)}`];return`::${kF[s]}\
 ${[...o,...a,`title=rollstamp ${_g(i)}`].join(",")}::${Gg(r)}`}function Gg(n){return n.replace(/[^\r\n]+/g,pe).replaceAll(
"%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function _g(n){return Gg(n).replaceAll(":","%3A").replaceAll(",","%2C")}function Pg({code:n,message:e,path:t,line:s,
column:r}){return{code:n,severity:"error",message:e,path:t,line:s,column:r}}function Wn(n){let e=JSON.stringify(n,null,2),
t=/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;return`${e.replace(t,s=>s.split("").map(IF).join(""))}
`}function IF(n){return`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`}function Hg(n,{io:e,format:t}){t==="json"?e.
stderr.write(Wn({version:1,result:"input-error",findings:[Pg(n)]})):Jn([Pg(n)],{io:e,format:t,quiet:!0})}function vs(n){
return["error","warning"].map(e=>[n.filter(t=>t.severity===e).length,e]).filter(([e])=>e>0).map(([e,t])=>$t(e,t)).join("\
, ")}function $t(n,e){return`${String(n)} ${e}${n===1?"":"s"}`}async function $g(n,e){let t=[],s=await Ts(n,e,l=>{t.push(ht(l))}),{format:r,quiet:i}=n,o=t.filter(({changes:l})=>l.length>
0),a=_t(s.findings);if(Jn(s.findings,{io:e,format:r,quiet:i}),r==="json"){let l=a?"error":o.length>0?"stale":"fresh";e.stdout.
write(Wn({version:1,result:l,findings:s.findings,workloads:t}))}else{r==="text"&&n.diff&&NF(s,e);let l=o.map(c=>r==="git\
hub"?UB(Bm(c)):eB(c));e.stdout.write(l.map(c=>`${c}
`).join("")),FF({stale:o,workloads:t,loaded:s},{quiet:i,io:e})}return a||o.length>0?Be.failed:Be.done}function NF({inputs:n,
files:e,documents:t},s){for(let[r,i]of e.entries()){let o=n[r];o!==void 0&&i.edits.length>0&&s.stdout.write(ym(o,i.edits,
{io:s,documents:t}))}}function FF({stale:n,workloads:e,loaded:t},{quiet:s,io:r}){let i=vs(t.findings),o=i===""?"":`; ${i}`;
if(n.length>0){let a=n.reduce((c,{changes:B})=>c+B.length,0),l=a===1?"is":"are";r.stderr.write(`check: ${$t(a,"stamp")} \
in ${$t(n.length,"workload")} ${l} stale or missing${o}
`)}else if(_t(t.findings))r.stderr.write(`check: ${i}; every stamp that could be checked is fresh
`);else if(!s){let l=e.some(({sources:c})=>c.some(({stamp:B})=>B==="locked"))?"every stamp that could be checked":"every\
 stamp";r.stderr.write(`check: ${l} is fresh (${$t(e.length,"workload")})${o}
`)}}async function Ug(n,e){let t=[],s=[],{findings:r}=await Ts(n,e,l=>{t.push(ht(l)),s.push(...Xc(l))}),{format:i,quiet:o,unseen:a}=n;
if(Jn(r,{io:e,format:i,quiet:o}),i==="json"){let l=a?{unseen:s}:{workloads:t,unseen:s};e.stdout.write(Wn(O({version:1,findings:r},
l)))}else{let l=a?s.map(TF):t.flatMap(B=>vF(B,e));e.stdout.write(l.map(B=>`${B}
`).join(""));let c=a?"the set holds every source that Reloader would roll for its workloads":"the input holds no workloa\
d";l.length===0&&!o&&e.stderr.write(`explain: ${c}
`)}return _t(r)?(i!=="json"&&e.stderr.write(`explain: ${vs(r)}
`),Be.failed):Be.done}function TF({workload:n,source:e,rule:t,path:s,line:r}){return`${[n.kind,n.namespace,n.name].map(P).
join("/")}: ${e.kind.toLowerCase()} ${P(e.name)} (${t}) ${pe(s)}:${String(r)}`}function vF(n,e){let{kind:t,namespace:s,name:r,
path:i,line:o,outOfScope:a,sources:l,changes:c}=n,u=ws(e.stdout,e.env)([t,s,r].map(P).join("/"),"bold"),f=a===void 0?c.length>
0?"stamps are stale":"":`out of scope: ${a}`,d=c.filter(({action:p})=>p==="remove").map(({key:p,reason:h})=>`  ${P(p)}: \
stamp to be removed (${h.replace("removed: ","")})`);return[`${u}  ${pe(i)}:${String(o)}${f===""?"":`  ${f}`}`,...l.length+
d.length===0?["  names and uses no ConfigMap or Secret"]:[],...l.flatMap(p=>LF(p)),...d]}function LF({kind:n,name:e,rule:t,
digest:s,stamp:r,why:i,references:o}){let a=[t===void 0?"":`rule ${t}`,s===void 0?"":`digest ${s}`,r==="none"?"no stamp":
r==="out of scope"?r:`stamp ${r}`,i??""];return[`  ${n.toLowerCase()} ${P(e)}: ${a.filter(l=>l!=="").join(", ")}`,...o.map(
({field:l,path:c,line:B,column:u})=>`    ${l}  ${pe(c)}:${String(B)}:${String(u)}`)]}var Ba="0.1.0";var $r="ResourceList";function qg(n,{documents:e}){let[t,...s]=e,r=t?.root;if(r?.type!=="mapping")return;let i={node:r,shared:!1};
if(Y(M(i,"kind"))!==$r)return;s.length>0&&Kg(n,r.start,"a ResourceList is the only document of its input");let o=Qe(r,"i\
tems");if(o===void 0)return Kg(n,r.start,"the ResourceList has no items");let a=ye(M(i,"items"));return{file:n,root:r,apiVersion:Y(
M(i,"apiVersion"))??"config.kubernetes.io/v1",functionConfig:M(i,"functionConfig"),itemsEntry:o,items:a,caller:RF(a)}}function Kg(n,e,t){
throw new J("no-manifests",t,O({path:n.path},me(n,Math.max(0,e))))}var KB="internal.config.kubernetes.io";function RF(n){
if(n.some(t=>Vn(t,"kustomize.config.k8s.io/id")!==void 0))return"kustomize";let e=["seqindent","package-path","path"].map(
t=>`${KB}/${t}`);return n.some(t=>e.some(s=>Vn(t,s)!==void 0))?"kpt":"other"}function Vn(n,e){return Y(ue(n,["metadata",
"annotations",e]))}function jg(n,e){if(e==="kpt"){let s=Vn(n,`${KB}/path`)??Vn(n,"config.kubernetes.io/path"),r=Vn(n,`${KB}\
/index`)??Vn(n,"config.kubernetes.io/index");return s===void 0?void 0:{path:s,index:Number(r??0)||0}}let t=/^path: (.+)$/m.
exec(Vn(n,"config.kubernetes.io/origin")??"")?.[1];return t===void 0?void 0:{path:t,index:0}}function se(n,e,t){return O({name:e,group:n,owner:"application"},t)}function Nt(n,e,t){return se("Annotation names",n,{type:"\
string",help:t,value:"KEY",default:e})}var gt=[se("Selection","auto-reload-all",{type:"boolean",help:"Stamp every worklo\
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
silences it",value:"CODE=LEVEL"}),se("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),Nt("auto-anno\
tation","reloader.stakater.com/auto","Opt in with every source that is referenced"),Nt("configmap-auto-annotation","conf\
igmap.reloader.stakater.com/auto","The same for ConfigMaps"),Nt("secret-auto-annotation","secret.reloader.stakater.com/a\
uto","The same for Secrets"),Nt("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps \
by name"),Nt("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),Nt("auto-search-an\
notation","reloader.stakater.com/search","Opt in with referenced sources that match"),Nt("search-match-annotation","relo\
ader.stakater.com/match","On a source: found by search"),Nt("ignore-annotation","reloader.stakater.com/ignore","On a sou\
rce: never stamped"),Nt("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps le\
ft out, by name"),Nt("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by n\
ame")],Jg=[se("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their\
 content",owner:"operator"}),se("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],xF=["stamp",
"check","explain"];function nn(n,e,r){var i=r,{commands:t=xF}=i,s=wi(i,["commands"]);return L(O({},se(n,e,O({owner:"oper\
ator"},s))),{commands:t})}var sn=[nn("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a \
directory"}),nn("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),nn("Input","allow-unrendered",{type:"\
boolean",help:"Go on where a directory holds kustomize sources or a chart"}),nn("Output","in-place",{type:"boolean",commands:[
"stamp"],help:"Write the files instead of standard output"}),nn("Output","diff",{type:"boolean",commands:["check"],default:"\
true",help:"Show what would change"}),nn("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Rel\
oader would roll and Git cannot show"}),nn("Output","format",{type:"choice",choices:["text","json","github"],default:"te\
xt",help:"How findings and results are written"}),nn("Output","quiet",{type:"boolean",help:"Show errors only"})],Ur=[{name:"\
alert-on-reload",type:"boolean"},{name:"alert-sink",type:"string"},{name:"alert-webhook-url",type:"string"},{name:"alert\
-additional-info",type:"string"},{name:"enable-csi-integration",type:"boolean"},{name:"enable-ha",type:"boolean"},{name:"\
enable-pprof",type:"boolean"},{name:"log-format",type:"string"},{name:"log-level",type:"string"},{name:"pause-deployment\
-annotation",type:"string"},{name:"pause-deployment-time-annotation",type:"string"},{name:"pprof-addr",type:"string"},{name:"\
reload-on-create",type:"string"},{name:"reload-on-delete",type:"string"},{name:"sync-after-restart",type:"boolean"},{name:"\
webhook-url",type:"string"}];function at(n){return n.replace(/-([A-Za-z])/g,(e,t)=>t.toUpperCase())}function ua(n){return`\
ROLLSTAMP_${n.replaceAll("-","_").toUpperCase()}`}import{resolve as MF}from"node:path";var _F=64*1024;function Kr(n,e){let t;try{t=bi(n,_F)}catch(s){let r=s instanceof Error&&"code"in s?String(s.code):"unkno\
wn error";if(r==="ENOENT")return;throw new T(`${e}: the file cannot be read (${r})`,{cause:s})}if(t===void 0)throw new T(
`${e}: the file is larger than 64 KiB`);return t}var PF=10,GF=13;function Wg(n,e){let t=`--hash-key-file ${n}`.trimEnd();
if(n==="")throw new T(`${t} is empty (a variable that is not set?): name the file with the key`);let s=Kr(MF(e,n),t);if(s===
void 0)throw new T(`${t}: there is no such file`);let r=s.length;if(r>0&&s[r-1]===PF&&(r-=r>1&&s[r-2]===GF?2:1),r===0)throw new T(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return s.subarray(0,r)}var HF=/^(?:1|t|T|true|TRUE|True)$/,$F=/^(?:0|f|F|false|FALSE|False)$/;function rn(n,e,t){switch(n.type){case"boolean":case"\
bool-string":{if(typeof e=="boolean")return e;if(typeof e=="string"&&HF.test(e))return!0;if(typeof e=="string"&&$F.test(
e))return!1;throw new T(`${t} takes true or false`)}case"choice":{if(typeof e=="string"&&n.choices?.includes(e)===!0)return e;
throw new T(`${t} takes ${(n.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"string":{if(typeof e=="string")
return e;throw new T(`${t} takes one value`)}case"list":return fa(e).flatMap(s=>s.split(",")).filter(s=>s!=="");default:
return fa(e).flatMap(s=>s.split(`
`)).filter(s=>s!=="")}}function fa(n){return typeof n=="boolean"?[]:typeof n=="string"?[n]:n}function da(n,e){let t={};for(let{
name:i}of gt){let o=n[at(i)];o!==void 0&&(t[at(i)]=o)}delete t.hashKeyFile;let{hashKeyFile:s,severity:r}=n;return typeof s==
"string"&&(t.hashKey=Wg(s,e)),typeof r=="object"&&(t.severity=UF(r)),t}function UF(n){return Object.fromEntries(n.map(e=>{
let t=e.indexOf("=");if(t<1)throw new T("--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[e.
slice(0,t),e.slice(t+1)]}))}var Vg="rollstamp.io/v1alpha1",Yg="Rollstamp",qB="RollstampCheck",ha=new Map([...gt,...Jg].map(n=>[at(n.name),n]));function pa(n,e){
if(n===void 0||Bt(n))return jB(new Map,{isCheck:!1,cwd:e});let t=Y(M(n,"apiVersion"))??"",s=Y(M(n,"kind"))??"";if(t===Vg&&
(s===Yg||s===qB))return jB(Xg(n,jF),{isCheck:s===qB,cwd:e});if(t==="v1"&&s==="ConfigMap")return jB(KF(n),{isCheck:!1,cwd:e});
let r=t===""&&s===""?"it has neither":`not ${P(s)} of ${P(t)}`;throw new T(`functionConfig: ${Yg} or ${qB} of ${Vg} is e\
xpected, or a ConfigMap of v1 with the options in data; ${r}`)}function jB(n,{isCheck:e,cwd:t}){return{isCheck:e,stampHashed:n.
get("stampHashed")===!0,quiet:n.get("quiet")===!0,options:da(Object.fromEntries(n),t)}}var Qg=new Set(["apiVersion","kin\
d","metadata"]);function Xg(n,e){let t=new Map;for(let s of JB(n)){if(Qg.has(s))continue;let r=ha.get(s);if(r===void 0)throw qF(
s);let i=M(n,s);i!==void 0&&t.set(s,e(r,i,`functionConfig: ${s}`))}return t}function KF(n){let e=JB(n).find(s=>s!=="data"&&
!Qg.has(s));if(e!==void 0)throw new T(`functionConfig: ${P(e)} of the ConfigMap holds no options; put them into data`);let t=M(
n,"data");if(t!==void 0&&!Bt(t)&&t.node.type!=="mapping")throw new T("functionConfig: data of the ConfigMap is not a map\
ping");return Xg(t,WF)}function JB(n){return n?.node.type==="mapping"?[...qe(n.node).keys()]:[]}function zg(n){return n.
replace(/[-_]/g,"").toLowerCase()}function qF(n){let e=[...ha.keys()].find(s=>zg(s)===zg(n)),t=e===void 0?"fields are th\
e options in camelCase, e.g. autoReloadAll":`did you mean ${e}?`;return new T(`functionConfig: there is no field ${P(n)}\
; ${t}`)}function jF(n,e,t){if(n.type==="boolean"||n.type==="bool-string"){if(e.node.type==="scalar"&&e.node.resolved===
"bool")return Ws(e);throw new T(`${t} takes true or false, without quotes`)}let s=Y(e);if(s!==void 0)return rn(n,s,t);if(n.
type==="list"||n.type==="repeat")return rn(n,JF(n,e,t),t);throw new T(`${t} takes a text; numbers and the like go in quo\
tes`)}function JF(n,e,t){let s=n.type==="repeat"&&e.node.type==="mapping";if(!s&&e.node.type!=="sequence"){let i=n.type===
"repeat"?", or a mapping":"";throw new T(`${t} takes a text or a list of texts${i}`)}return(s?JB(e).map(i=>[`${i}=`,Y(M(
e,i))]):ye(e).map(i=>["",Y(i)])).map(([i="",o])=>{if(o===void 0)throw new T(`${t} holds something that is not a text; nu\
mbers and the like go in quotes`);return i+o})}function WF(n,e,t){let s=Y(e);if(s===void 0)throw new T(`${t} is not a te\
xt, which data of a ConfigMap holds: put it in quotes`);return rn(n,n.type==="list"?s.split(`
`):s,t)}function Yn(n){return n.replace(/--([a-z][A-Za-z-]*)/g,(e,t)=>{let s=at(t);return ha.has(s)?s:e})}var Ca=class{#e;#t;constructor(e){this.#e=e,this.#t=e.items.map(({node:t})=>t.start)}toResult({message:e,severity:t,code:s,
line:r,column:i}){let o=Yn(e),{list:a,at:l}={list:this.#e,at:r===0?-1:cd(this.#e.file,{line:r,column:i})},c=this.#t.findLastIndex(
d=>d!==-1&&d<=l),B=a.items[c],u={code:s};if(l===-1||B===void 0)return{message:o,severity:t,tags:u};let f=WB(B.node,l);return L(
O(O({message:o,severity:t},this.#n(B)),f===""?{}:{field:{path:f}}),{tags:u})}toStale(e){let{line:t,column:s}=e,r=`stamps\
 are stale or missing: ${dr(e)}`;return this.toResult({code:"stale",severity:"error",message:r,path:"",line:t,column:s})}#n(e){
let t=(...a)=>Y(ue(e,a))??"",s=t("metadata","namespace"),r={apiVersion:t("apiVersion"),kind:t("kind"),name:t("metadata",
"name")},i=jg(e,this.#e.caller),o=Object.values(r).every(a=>a!=="");return O(O({},o?{resourceRef:s===""?r:L(O({},r),{namespace:s})}:
{}),i===void 0?{}:{file:i})}};function WB(n,e){if(n.start===e)return"";if(n.type==="mapping"){let i=n.entries.findLast(({
key:l})=>l.start!==-1&&l.start<=e);if(i?.name===void 0)return"";let o=VF(i.value,e)?WB(i.value,e):"",a=/^[\w-]+$/.test(i.
name)?i.name:`['${i.name}']`;return o===""||o.startsWith("[")?a+o:`${a}.${o}`}if(n.type!=="sequence")return"";let t=n.items.
findLastIndex(({start:i})=>i!==-1&&i<=e),s=n.items[t];if(s===void 0)return"";let r=WB(s,e);return`[${String(t)}]${r===""||
r.startsWith("[")?r:`.${r}`}`}function VF({start:n},e){return n!==-1&&n<=e}function Zg({message:n,severity:e,resourceRef:t,
file:s,tags:r}){let i=t&&[t.kind,t.namespace,t.name].filter(Boolean).join("/"),o=[s?.path,i].filter(l=>l!==void 0).join(
": "),a=r===void 0?"":` [${r.code}]`;return`${o===""?"":`${pe(o)}: `}${e}: ${n}${a}
`}function VB(n){return JSON.stringify(n).replace(/\\ud[89a-f][0-9a-f]{2}/g,"\\ufffd").replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function YB(n,e,t){return xn(n.file.text,t.length===0?e:[...e,YF(n,t)])}function YF({file:{text:n},root:e,itemsEntry:t},s){
let r=s.map(VB),i=`[${r.join(", ")}]`,o=B=>{let u=n.slice(Me(n,B),B);return r.map(f=>`- ${f}`).join(`
${u}`)},a=Qe(e,"results")?.value;if(a!==void 0&&a.start!==-1){let B=a.type==="sequence"&&!a.flow;return{start:a.start,end:ae(
n,a),text:B?o(a.start):i}}let l=t.key.start;if(e.flow)return{start:l,end:l,text:`"results": ${i}, `};let c=n.slice(Me(n,
l),l);return{start:l,end:l,text:`results:
${c}${o(l)}
${c}`}}function ey({apiVersion:n},e){let t=e.map(r=>`- ${VB(r)}
`),s=t.length===0?"":`results:
${t.join("")}`;return`apiVersion: ${JSON.stringify(n)}
kind: ${$r}
items: []
${s}`}var ty=`Usage: rollstamp-krm
       rollstamp krm

The KRM function of Rollstamp: kustomize and kpt run it. It reads a ResourceList from standard
input and prints it with the stamps of its workloads. Nothing else about it changes.

In a kustomization.yaml, of the outermost overlay:
  transformers:
  - |-
    apiVersion: rollstamp.io/v1alpha1
    kind: Rollstamp
    metadata:
      name: rollstamp
      annotations:
        config.kubernetes.io/function: |
          exec: {path: rollstamp-krm}
    autoReloadAll: false

Options are fields of the functionConfig: the flags of the command line in camelCase, and
  stampHashed: true   stamp also sources whose names will end with a hash of their content
  quiet: true         show errors only
A ConfigMap of v1 holds the same as texts in its data. kind: RollstampCheck verifies that the
stamps are fresh, for validators only: under transformers it deletes every object.

With other manifests on standard input and a configuration file as the argument, it is a legacy
exec plugin, the only form that kubectl kustomize runs.

Exit codes:
  0  done
  1  stale stamps (RollstampCheck), or a finding of severity error
  2  wrong usage, or a functionConfig that cannot be used
  3  the input could not be processed
`;import{resolve as zF}from"node:path";function ny(n,e,t){let s=QF(e,t),{isCheck:r,stampHashed:i,quiet:o,options:a}=s,l=[],B=$n([n],a,{isCheck:r,onPlan:f=>{r&&
f.changes.length>0&&l.push(ht(f))},functionInput:{stampHashed:i}}),u=B.findings.filter(({severity:f})=>!o||f==="error");
return t.stderr.write(u.map(XF).join("")),t.stderr.write(l.map(f=>`${Zc(f)}: error: stamps are stale or missing: ${dr(f)}\
 [stale]
`).join("")),_t(u)||l.length>0?Be.failed:(r||t.stdout.write(B.files[0]?.text??""),Be.done)}function QF([n,...e],t){if(n===
void 0)throw new T("standard input is not a ResourceList: kustomize and kpt run this function; for manifests in files or\
 pipes there is rollstamp stamp");if(e.length>0)throw new T("the plugin takes no words from argsOneLiner or argsFromFile\
; options are fields of its configuration");let s=Kr(zF(t.cwd,n),P(n));if(s===void 0)throw new T(`${P(n)}: there is no s\
uch file`);let r={path:n,text:mn(n,s)},[i]=ps([r],()=>!0).documents;return pa(i&&ge(i.root,!1),t.cwd)}function XF({severity:n,
message:e,code:t}){return`${n}: ${Yn(e)} [${t}]
`}async function sy(n,e){try{return await ZF(n,e)}catch(t){if(t instanceof T)return e.stderr.write(`rollstamp-krm: ${Yn(pe(
t.message))}
`),Be.usage;if(!(t instanceof J))throw t;let s=t.line===0?"":`:${String(t.line)}:${String(t.column)}`;return e.stderr.write(
`${t.path}${s}: error: ${t.message} [${t.code}]
`),Be.input}}async function ZF(n,e){let[t=""]=n;if(t==="--help"||t==="-h"||t===""&&e.stdin.isTTY)return e.stdout.write(ty),
Be.done;if(t==="--version"||t==="-V")return e.stdout.write(`${Ba}
`),Be.done;if(t.startsWith("-"))throw new T(`unknown option ${t}; options go into the functionConfig`);let s={path:"-",text:mn(
"-",await e.stdin.read(z.input))},r=ps([s],o=>o===$r),i=qg(s,r);if(i===void 0)return ny(s,n,e);if(t!=="")throw new T("a \
function takes no arguments; options go into the functionConfig");return eT(i,{isCheck:!1,parsed:r},e)}function eT(n,e,t){
let s=tT(n,t);if("message"in s)return t.stdout.write(YB(n,[],[s])),t.stderr.write(`rollstamp-krm: ${s.message}
`),Be.usage;let{isCheck:r,stampHashed:i}=s,o=[],a=u=>{r&&u.changes.length>0&&o.push(ht(u))},l=$n([n.file],s.options,L(O(
{},e),{isCheck:r,onPlan:a,functionInput:{stampHashed:i}})),c=nT(n,{findings:l.findings,stale:o},s);t.stderr.write(c.map(
Zg).join(""));let B=c.some(({severity:u})=>u==="error");return r&&n.caller==="kustomize"?t.stdout.write(ey(n,c)):t.stdout.
write(YB(n,r||B?[]:l.files[0]?.edits??[],c)),B?Be.failed:Be.done}function tT({functionConfig:n},e){try{return pa(n,e.cwd)}catch(t){
if(!(t instanceof T))throw t;return{message:Yn(pe(t.message)),severity:"error"}}}function nT(n,{findings:e,stale:t},{quiet:s}){
let r=new Ca(n);return[...(s?e.filter(({severity:o})=>o==="error"):e).map(o=>r.toResult(o)),...t.map(o=>r.toStale(o))]}var Cy=nd(py(),1),{program:tj,createCommand:nj,createArgument:sj,createOption:rj,CommanderError:my,InvalidArgumentError:ij,
InvalidOptionArgumentError:oj,Command:du,Argument:aj,Option:jr,Help:lj}=Cy.default;var gy=`Makes pods roll when their configuration changes, from Git alone.

Reads rendered Kubernetes manifests, hashes the ConfigMaps and Secrets that workloads use, and
stamps the digests into the pod templates of the workloads that opted in with the annotations of
stakater/Reloader. Commit the stamped manifests, and a sync rolls exactly the right pods, once.

A first look:
  kustomize build overlays/prod | rollstamp explain
  kustomize build overlays/prod | rollstamp stamp > rendered/prod/all.yaml
  rollstamp check rendered/prod`,pu={stamp:{summary:"Stamp manifests and print them, or write them in place",description:`\
Stamps manifests and prints them to standard output; --in-place writes the files instead.
Every byte outside a stamp stays as it is. With an error, nothing is written.`},check:{summary:"Tell whether every stamp\
 is fresh; write nothing",description:"Tells whether every stamp is fresh, and which workloads would roll and why. Write\
s nothing.\nExits 1 where `stamp --in-place` would change something."},explain:{summary:"Show which source rolls which w\
orkload, and by which rule",description:`Shows, for every workload, each ConfigMap and Secret that it names or uses, the\
 rule that decides,
the references with their places, the digest, and how the stamp stands.`}},hu=`Exit codes:
  0  done
  1  stale stamps (check), or a finding of severity error
  2  wrong usage
  3  the input could not be processed; nothing was written

Options also come from ROLLSTAMP_* variables (ROLLSTAMP_AUTO_RELOAD_ALL=true) and from
.rollstamp.yaml in the working directory (autoReloadAll: true); a flag beats a variable beats the
file. The arguments of a Reloader Deployment can be pasted.`,yy={stamp:`Examples:
  Stamp what a tool renders:
    $ kustomize build overlays/prod | rollstamp stamp
    $ helm template web ./chart --namespace shop | rollstamp stamp --namespace shop
  Stamp a directory of rendered manifests in place:
    $ rollstamp stamp --in-place rendered/prod
  Stamp every workload with what it references, without any annotation:
    $ rollstamp stamp --auto-reload-all manifests.yaml
  Write Reloader's own variables, to move over without a restart:
    $ rollstamp stamp --reload-strategy env-vars manifests.yaml

${hu}`,check:`Examples:
  Fail a pipeline where somebody changed a ConfigMap and forgot to stamp:
    $ rollstamp check rendered/staging rendered/prod
  Annotate a pull request on GitHub:
    $ rollstamp check --format github rendered/staging rendered/prod

${hu}`,explain:`Examples:
  Why does this workload roll, or not?
    $ rollstamp explain rendered/prod
  May Reloader be uninstalled? Yes, once this is empty:
    $ rollstamp explain --unseen rendered/prod

${hu}`};import{resolve as Yx}from"node:path";var tt=nd(lS(),1);function BS(n,e){let t=new tt.LineCounter,s=Jx(e,t,n),r=l=>{let{line:c,col:B}=t.linePos(l);return`${n}:${String(c)}:${String(
B)}`},[i]=s.errors;if(i!==void 0){let l=jx[i.code]??"not YAML from here on: correct the configuration file";throw new T(
`${r(i.pos[0])}: ${l}`)}let o=new Map,a=s.contents;if(a===null||(0,tt.isScalar)(a)&&a.value===null)return o;if(!(0,tt.isMap)(
a))throw new T(`${r(0)}: a configuration file is a mapping of options, e.g. autoReloadAll: true`);for(let{key:l,value:c}of a.
items){let B=r(l.range?.[0]??0);if(!(0,tt.isScalar)(l))throw new T(`${B}: an option's name is expected`);o.set(String(l.
value),{value:Vx(c,B),place:B})}return o}var jx={DUPLICATE_KEY:"the key stands twice: remove one of the two",MULTIPLE_DOCS:"\
a configuration file is one document: remove the line `---` and what follows it"},cS=50;function Jx(n,e,t){if(Wx(n))throw new T(
`${t}: the configuration file is nested too deeply: it holds options and lists of values`);return(0,tt.parseDocument)(n,
{lineCounter:e,strict:!0,uniqueKeys:!0})}function Wx(n){let e=0;for(let t of n)if(t==="["||t==="{"?e+=1:e>0&&(t==="]"||t===
"}")&&(e-=1),e>cS)return!0;return new RegExp(`(?:[-?:][ \\t]+){${String(cS)}}`).test(n)}function Vx(n,e){return n===null?
[]:(0,tt.isSeq)(n)?n.items.map(t=>gl(t,e)):(0,tt.isMap)(n)?n.items.map(({key:t,value:s})=>`${gl(t,e)}=${gl(s,e)}`):gl(n,
e)}function gl(n,e){if(!(0,tt.isScalar)(n))throw new T(`${e}: a single value is expected here`);let{value:t,source:s}=n;
return typeof t=="string"?t:t===null?"":s??""}var Qf=".rollstamp.yaml";function uS(n,{paths:e,flags:t},s){let r=rM(s.cwd),i=new Map;for(let l of[...gt,...sn]){let c=nM(
l,{flags:t,config:r,io:s});c!==void 0&&tM(l,n)&&i.set(at(l.name),c)}let o=Object.fromEntries(i),a=l=>i.get(l)===!0;return{
command:n,paths:Xx(e.length>0?e:sM(r.get("paths"))),options:da(o,s.cwd),exclude:Zx(i,"exclude"),tracked:a("tracked"),allowUnrendered:a(
"allowUnrendered"),inPlace:a("inPlace"),diff:i.get("diff")!==!1,unseen:a("unseen"),format:eM(i.get("format")),quiet:a("q\
uiet"),idleFlags:Ur.filter(({name:l})=>t[at(l)]!==void 0).map(({name:l})=>`--${l}`),idleVariables:Object.keys(s.env).filter(
Qx).toSorted(Ie)}}var zx=new Set([...gt,...sn].map(({name:n})=>ua(n)));function Qx(n){return n.startsWith("ROLLSTAMP_")&&
!zx.has(n)&&!/_(?:SERVICE|PORT)(?:_|$)/.test(n)}function Xx(n){if(!n.includes(""))return n;throw new T("a path is empty \
(a variable that is not set?): name a file or a directory; . is this one")}function Zx(n,e){let t=n.get(e);return typeof t==
"object"?t:[]}function eM(n){return n==="json"||n==="github"?n:"text"}function tM(n,e){return!("commands"in n)||n.commands.
includes(e)}function nM(n,{flags:e,config:t,io:s}){let r=at(n.name),i=e[r];if(i!==void 0)return rn(n,i,`--${n.name}`);let o=s.
env[ua(n.name)]??"";if(o!=="")return rn(n,o,ua(n.name));let a=t.get(r);return a===void 0?void 0:rn(n,a.value,`${a.place}\
: ${r}`)}function sM(n){return n===void 0||n.value===""?[]:fa(n.value)}function rM(n){let e=Kr(Yx(n,Qf),Qf);if(e===void 0)
return new Map;let t=BS(Qf,Buffer.from(e).toString("utf8")),s=new Set(["paths",...[...gt,...sn].map(({name:r})=>at(r))]);
for(let[r,{place:i}]of t)if(!s.has(r))throw new T(`${i}: there is no option ${P(r)}; options are flags in camelCase, e.g\
. autoReloadAll, and paths`);return t}async function dS(n,e){let t,s=lM(e,(r,i,o)=>{t=uS(r,{paths:i,flags:o},e)});try{if(n.length===0)return s.outputHelp(),{exitCode:0};
iM(s,n),await s.parseAsync(hM(n),{from:"user"})}catch(r){if(!(r instanceof my))throw r;if(r.exitCode===0)return{exitCode:0};
throw new T(oM(r,n),{cause:r})}return t??{exitCode:0}}function iM(n,e){let t=e[0]==="help"?e[1]:e[0],s=n.commands.map(r=>r.
name());if(!(t===void 0||t.startsWith("-")||t==="help"||s.includes(t)))throw new T(`unknown command ${t}; the commands a\
re ${s.join(", ")}; see rollstamp --help`)}function oM({message:n},e){let[t=""]=e,s=t.startsWith("-"),r=`see rollstamp${s?
"":` ${t}`} --help`,[,i,o]=/unknown option '(.*?)'(?:\n\(Did you mean (.*)\?\))?$/s.exec(n)??[];if(i!==void 0){let c=sn.
find(({name:B})=>i===`--${B}`||i===`--no-${B}`)?.commands;return s?`unknown option ${i} before the command; options come\
 after it, e.g. rollstamp check --quiet; ${r}`:c!==void 0?`${i} is an option of ${c.join(" and ")}, not of ${t}; ${r}`:`\
unknown option ${i}${o===void 0?"":`; did you mean ${o}?`}; ${r}`}let[,a,l]=/option '(--\S+) <(.*)>' argument missing$/.
exec(n)??[];return a!==void 0?`${a} takes a value: ${String(l)}; ${r}`:`${n.replace(/^error: /,"")}; ${r}`}var aM=["stam\
p","check","explain"];function lM(n,e){let t=new du("rollstamp");t.version(Ba,"-V, --version","Show the version").helpOption(
"-h, --help","Show help").helpCommand("help [command]","Show help for a command").description(gy).configureOutput({writeOut:s=>n.
stdout.write(s),writeErr:()=>{},getOutHelpWidth:()=>100,getErrHelpWidth:()=>100}).exitOverride();for(let s of aM)t.addCommand(
cM(s,t,e));return t}function cM(n,e,t){let s=new du(n).copyInheritedSettings(e);s.summary(pu[n].summary).description(pu[n].
description).argument("[paths...]","Files form one set, every directory is a set of its own; - is standard input").addHelpText(
"after",`
${yy[n]}`).action((r,i)=>{t(n,r,i)});for(let r of sn)r.commands.includes(n)&&fS(s,r);for(let r of gt)fS(s,r);for(let{name:r,
type:i}of Ur){let o=i==="boolean",a=new jr(o?`--${r}`:`--${r} <value>`).hideHelp();s.addOption(a),o&&hS(s,a,new jr(`--no\
-${r}`).hideHelp())}return s}function fS(n,e){let t=e.choices?.join("|")??e.value??"VALUE",s=e.type==="list"||e.type==="\
repeat",r=e.type==="boolean",i=r&&e.default==="true",o=`${e.group}:`,a=new jr(r?`--${e.name}`:`--${e.name} <${t}>`,BM(e));
if(s&&a.argParser((c,B)=>[...B??[],c]),i&&a.hideHelp(),n.addOption(a.helpGroup(o)),!r)return;let l=new jr(`--no-${e.name}`,
`Do not ${e.help.charAt(0).toLowerCase()}${e.help.slice(1)}`);i||l.hideHelp(),hS(n,a,l.helpGroup(o))}function hS(n,e,t){
n.addOption(t),n.setOptionValueWithSource(e.attributeName(),void 0,"default")}function BM({help:n,default:e,type:t}){return e===
void 0||t==="boolean"?n:`${n} (default: ${e})`}var uM=new Set([...gt,...sn,...Ur].filter(({type:n})=>n==="boolean").map(
({name:n})=>n)),fM=/^(?:1|t|T|true|TRUE|True)$/,dM=/^(?:0|f|F|false|FALSE|False)$/;function hM(n){let e=n.indexOf("--");
return n.map((t,s)=>{let[,r="",i=""]=/^--([^=]+)=(.*)$/s.exec(t)??[];if(!uM.has(r)||e!==-1&&s>e)return t;if(fM.test(i))return`\
--${r}`;if(dM.test(i))return`--no-${r}`;throw new T(`--${r} takes true or false`)})}import{setImmediate as PM}from"node:timers/promises";function pS(n){let e=[],t="";for(let s of n){let r=t==="",i=!r&&s.startsWith("\uFEFF")?s.slice(1):s;i!==""&&(r||(t.endsWith(
`
`)||e.push(`
`),!pM(i)&&!CM(t)&&e.push(`---
`)),e.push(i),t=i)}return e.join("")}function pM(n){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(n)}function CM(n){let e=n.endsWith(
`
`)?n.length-1:n.length,t=n.slice(n.lastIndexOf(`
`,e-1)+1,e);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}import{randomBytes as mM}from"node:crypto";import{accessSync as CS,chmodSync as gM,chownSync as yM,closeSync as EM,constants as mS,
fsyncSync as DM,lstatSync as yl,openSync as SM,readFileSync as wM,readdirSync as bM,renameSync as OM,unlinkSync as AM,writeSync as kM}from"node:fs";
import{dirname as Sl,isAbsolute as IM,join as El,relative as gS,resolve as Xf,sep as yS}from"node:path";async function ES(n,{cwd:e,isStopped:t=async()=>Promise.resolve(!1),pid:s=0,isRunning:r=()=>!1}){_M(n,e,l=>l!==s&&r(l));
let i=n.filter(({before:l,after:c})=>l!==c),o=i.map(l=>TM(l,e)),a=0;for(let l of o){if(await t())break;try{RM(l,s)}catch(c){
let B=a===0?"no file was changed":`${String(a)} of ${String(i.length)} files are already written`;throw c instanceof Dl?
Cn(l.path,`was changed meanwhile and is left as it is, ${B}: run again`):Cn(l.path,`cannot be written (${SS(c)}); it is \
unchanged, ${B}`,c)}a+=1}return{written:a,changed:i.length}}function Cn(n,e,t){return new J("write-failed",e,{path:n,cause:t})}
function DS(n){return n instanceof Error&&"code"in n?String(n.code):"unknown error"}var NM={EACCES:"permission denied",EDQUOT:"\
the disk quota is used up",EFBIG:"the file would be larger than allowed",ENOSPC:"the disk is full",EPERM:"not permitted",
EROFS:"the file system is read-only"};function SS(n){let e=DS(n),t=NM[e];return t===void 0?e:`${e}, ${t}`}var FM=0o222n;
function TM({path:n,before:e,after:t},s){let r=Xf(s,n),i=yl(r,{bigint:!0,throwIfNoEntry:!1});if(i===void 0)throw Cn(n,"w\
as removed meanwhile; no file was changed");let o=i.isSymbolicLink()?"is a symbolic link":wS(r,s);if(o!==void 0)throw Cn(
n,`${o}, and nothing is written through one; name its target; no file was changed`);if(!i.isFile())throw Cn(n,"is not a \
regular file; no file was changed");if((i.mode&FM)===0n)throw Cn(n,"is read-only; no file was changed: make it writable,\
 or leave it out with --exclude");try{CS(r,mS.W_OK),CS(Sl(r),mS.W_OK)}catch(a){throw Cn(n,`cannot be written (${SS(a)});\
 no file was changed`,a)}if(wM(r,"utf8")!==e)throw Cn(n,"was changed meanwhile; no file was changed: run again");return{
path:n,full:r,stat:i,after:t}}function wS(n,e){let t=Xf(e),s=gS(t,Sl(n));if(IM(s)||s.split(yS)[0]==="..")return;let r=t;
for(let i of s.split(yS))if(r=El(r,i),r!==t&&yl(r).isSymbolicLink())return`lies behind ${gS(t,r)}, a symbolic link`}var Dl=class extends Error{},
vM=/^\.rollstamp-tmp-([0-9a-f]{8})[0-9a-f]{8}$/;function LM(n){return`.rollstamp-tmp-${n.toString(16).padStart(8,"0")}${mM(
4).toString("hex")}`}function RM({full:n,stat:e,after:t},s){let r=El(Sl(n),LM(s)),i=SM(r,"wx",384);try{try{MM(i,Buffer.from(
t,"utf8")),DM(i)}finally{EM(i)}let o=yl(r,{bigint:!0});if((o.uid!==e.uid||o.gid!==e.gid)&&yM(r,Number(e.uid),Number(e.gid)),
gM(r,Number(e.mode&0o7777n)),!xM(e,yl(n,{bigint:!0,throwIfNoEntry:!1})))throw new Dl;OM(r,n)}catch(o){throw bS(r),o}}function xM(n,e){
return e!==void 0&&["ino","size","mtimeNs","ctimeNs"].every(t=>n[t]===e[t])}function MM(n,e){for(let t=0;t<e.length;)t+=
kM(n,e,t)}function _M(n,e,t){let s=new Set(n.map(({path:r})=>Sl(Xf(e,r))));for(let r of s)try{let i=bM(r).filter(o=>{let a=vM.
exec(o)?.[1];return a!==void 0&&!t(Number.parseInt(a,16))});for(let o of i)wS(El(r,o),e)===void 0&&bS(El(r,o))}catch{continue}}
function bS(n){try{AM(n)}catch(e){if(DS(e)!=="ENOENT")throw e}}async function OS(n,e){let t=[],s=0,r=await Ts(n,e,l=>{l.changes.length>0&&(s+=1),n.format==="json"&&t.push(ht(l))});if(n.
inPlace&&r.inputs.some(({path:l})=>l==="-"))throw new T("--in-place needs files or directories; standard input has no pl\
ace");let i=_t(r.findings);Jn(r.findings,{io:e,format:n.format,quiet:n.quiet});let o=!i&&n.inPlace?await GM(r,e):void 0;
!i&&!n.inPlace&&e.stdout.write(pS(r.files.map(({text:l})=>l)));let a=o?.signal;if(n.format==="json"){let l=i?"error":a===
void 0?"done":"interrupted";e.stderr.write(Wn({version:1,result:l,findings:r.findings,workloads:t}))}else HM(r,{failed:i,
stamped:s,written:o,request:n,io:e});return i?Be.failed:a===void 0?Be.done:Em[a]}async function GM({inputs:n,files:e},t){
let s,r=t.onInterrupt?.(i=>{s=i});try{let i=e.map(({path:a,text:l},c)=>({path:a,before:n[c]?.text??"",after:l})),o=async()=>(await PM(),
s!==void 0);return L(O({},await ES(i,O({cwd:t.cwd,isStopped:o},t.processes))),{signal:s})}finally{r?.()}}function HM({findings:n,
files:e},{failed:t,stamped:s,written:r,request:i,io:o}){if(t)o.stderr.write(`stamp: ${vs(n)}; nothing was written
`);else if(r?.signal!==void 0)o.stderr.write(`stamp: interrupted (${r.signal}) after ${String(r.written)} of ${$t(r.changed,
"file")}; each file is either old or new: run again
`);else if(i.inPlace&&!i.quiet){let a=e.filter(({edits:l})=>l.length>0).length;o.stderr.write(`stamp: ${$t(s,"workload")}\
 stamped in ${$t(a,"file")} of ${String(e.length)}
`)}}var $M={stamp:OS,check:$g,explain:Ug};async function AS(n,e){if(n[0]==="krm")return sy(n.slice(1),e);try{let t=await dS(
n,e);if("exitCode"in t)return t.exitCode;try{return await $M[t.command](t,e)}catch(s){if(!(s instanceof J))throw s;return Hg(
s,{io:e,format:t.format}),Be.input}}catch(t){if(!(t instanceof T))throw t;return e.stderr.write(`rollstamp: ${pe(t.message)}\

${t.example??""}`),Be.usage}}await od(AS);
